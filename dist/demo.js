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
var Xh=Object.create;var Rs=Object.defineProperty;var Qh=Object.getOwnPropertyDescriptor;var eb=Object.getOwnPropertyNames;var nb=Object.getPrototypeOf,tb=Object.prototype.hasOwnProperty;var rb=(e,n,t)=>n in e?Rs(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var Be=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var ob=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of eb(n))!tb.call(e,o)&&o!==t&&Rs(e,o,{get:()=>n[o],enumerable:!(r=Qh(n,o))||r.enumerable});
return e};var oe=(e,n,t)=>(t=e!=null?Xh(nb(e)):{},ob(n||!e||!e.__esModule?Rs(t,"default",{value:e,enumerable:!0}):t,e));var wt=(e,n,t)=>rb(e,typeof n!="symbol"?n+"":n,t);var Ms=Be((gP,Pu)=>{Pu.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Ds=Be((yP,Au)=>{Au.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var Rt=Be((kO,Ud)=>{Ud.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var Vd=Be(Bd=>{Bd._parse=function(e,n,t){return{command:e,args:n,options:t}}});var Mt=Be((SO,Hd)=>{Hd.exports={}});var jd=Be(Fd=>{Fd.signalsByName=new Proxy({},{get:function(){return{}}})});var Wd=Be((AO,Zd)=>{"use strict";var{signalsByName:gw}=jd(),yw=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`tim\
ed out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:
"failed",hw=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:a,timedOut:l,isCanceled:u,killed:c,parsed:{options:{timeout:d}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:gw[o].description,f=r&&r.code,g=`Command ${yw({timedOut:l,timeout:d,errorCode:f,signal:o,signalDescription:p,
exitCode:i,isCanceled:u})}: ${s}`,y=Object.prototype.toString.call(r)==="[object Error]",b=y?`${g}
${r.message}`:g,v=[b,n,e].filter(Boolean).join(`
`);return y?(r.originalMessage=r.message,r.message=v):r=new Error(v),r.shortMessage=b,r.command=s,r.escapedCommand=a,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!l,r.isCanceled=u,r.killed=c&&!l,r};Zd.exports=hw});var Kd=Be((OO,wa)=>{"use strict";var qo=["stdin","stdout","stderr"],bw=e=>qo.some(n=>e[n]!==void 0),Gd=e=>{if(!e)return;let{stdio:n}=e;if(n===void 0)return qo.map(
r=>e[r]);if(bw(e))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${qo.map(r=>`\`${r}\``).join(", ")}`);if(typeof n=="string")
return n;if(!Array.isArray(n))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof n}\``);let t=Math.max(n.length,qo.length);
return Array.from({length:t},(r,o)=>n[o])};wa.exports=Gd;wa.exports.node=e=>{let n=Gd(e);return n==="ipc"?"ipc":n===void 0||typeof n=="string"?[n,n,n,"ipc"]:n.includes(
"ipc")?n:[...n,"ipc"]}});var qd=Be(Jd=>{Jd.validateInputSync=function(){}});var Qd=Be((EO,Xd)=>{"use strict";var Yd=(e,n=[])=>Array.isArray(n)?[e,...n]:[e],vw=/^[\w.-]+$/,ww=/"/g,$w=e=>typeof e!="string"||vw.test(e)?e:`"${e.replace(ww,'\
\\"')}"`,xw=(e,n)=>Yd(e,n).join(" "),kw=(e,n)=>Yd(e,n).map(t=>$w(t)).join(" "),_w=/ +/g,Sw=e=>{let n=[];for(let t of e.trim().split(_w)){let r=n[n.length-1];r&&
r.endsWith("\\")?n[n.length-1]=`${r.slice(0,-1)} ${t}`:n.push(t)}return n};Xd.exports={joinCommand:xw,getEscapedCommand:kw,parseCommand:Sw}});var af=Be((RO,Dt)=>{"use strict";var Pw=require("path"),$a=Rt(),Aw=Vd(),Ow=Mt(),Iw=Mt(),Ew=Mt(),Yo=Wd(),nf=Kd(),{spawnedKill:Rw,spawnedCancel:Mw,setupTimeout:Dw,
validateTimeout:Tw,setExitHandler:Cw}=Mt(),{handleInput:Nw,getSpawnedResult:Lw,makeAllStream:zw,validateInputSync:Uw}=qd(),{mergePromise:ef,getSpawnedPromise:Bw}=Mt(),
{joinCommand:tf,parseCommand:rf,getEscapedCommand:of}=Qd(),Vw=1e3*1e3*100,Hw=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?Iw.env({env:i,cwd:r,execPath:o}):i},sf=(e,n,t={})=>{let r=Aw._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:Vw,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=Hw(t),
t.stdio=nf(t),process.platform==="win32"&&Pw.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},zr=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Ow(n):n,Xo=(e,n,t)=>{let r=sf(e,n,t),o=tf(e,n),i=of(e,n);Tw(r.options);let s;try{s=$a.spawn(r.file,r.args,r.
options)}catch(f){let m=new $a.ChildProcess,g=Promise.reject(Yo({error:f,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,
killed:!1}));return ef(m,g)}let a=Bw(s),l=Dw(s,r.options,a),u=Cw(s,r.options,l),c={isCanceled:!1};s.kill=Rw.bind(null,s.kill.bind(s)),s.cancel=Mw.bind(null,s,c);
let p=Ew(async()=>{let[{error:f,exitCode:m,signal:g,timedOut:y},b,v,w]=await Lw(s,r.options,u),h=zr(r.options,b),$=zr(r.options,v),A=zr(r.options,w);if(f||m!==0||
g!==null){let E=Yo({error:f,exitCode:m,signal:g,stdout:h,stderr:$,all:A,command:o,escapedCommand:i,parsed:r,timedOut:y,isCanceled:c.isCanceled,killed:s.killed});
if(!r.options.reject)return E;throw E}return{command:o,escapedCommand:i,exitCode:0,stdout:h,stderr:$,all:A,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}});return Nw(
s,r.options.input),s.all=zw(s,r.options),ef(s,p)};Dt.exports=Xo;Dt.exports.sync=(e,n,t)=>{let r=sf(e,n,t),o=tf(e,n),i=of(e,n);Uw(r.options);let s;try{s=$a.spawnSync(
r.file,r.args,r.options)}catch(u){throw Yo({error:u,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let a=zr(
r.options,s.stdout,s.error),l=zr(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let u=Yo({stdout:a,stderr:l,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return u;
throw u}return{command:o,escapedCommand:i,exitCode:0,stdout:a,stderr:l,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}};Dt.exports.command=(e,n)=>{let[t,...r]=rf(
e);return Xo(t,r,n)};Dt.exports.commandSync=(e,n)=>{let[t,...r]=rf(e);return Xo.sync(t,r,n)};Dt.exports.node=(e,n,t={})=>{n&&!Array.isArray(n)&&typeof n=="objec\
t"&&(t=n,n=[]);let r=nf.node(t),o=process.execArgv.filter(a=>!a.startsWith("--inspect")),{nodePath:i=process.execPath,nodeOptions:s=o}=t;return Xo(i,[...s,e,...Array.
isArray(n)?n:[]],{...t,stdin:void 0,stdout:void 0,stderr:void 0,stdio:r,shell:!1})}});var Zh=require("fs"),Wh=oe(Ms(),1),Gh=require("path");var Dd=oe(Ds(),1);var Z=require("fs"),$r=require("path");function Ts(e){return $r.join($r.dirname(e),`.${$r.basename(e)}.vfiokit-new`)}function Ou(e){let n=Z.openSync(e,"r");try{
Z.fsyncSync(n)}finally{Z.closeSync(n)}}function ib(e,n,t){try{Z.fchownSync(e,n,t)}catch(r){if(process.geteuid()===0)throw r}}function Iu(e,n,t){let r=Z.fstatSync(
e),o=n===null?r.uid:n.uid,i=n===null?r.gid:n.gid;(r.uid!==o||r.gid!==i)&&ib(e,o,i),(Z.fstatSync(e).mode&4095)!==t&&Z.fchmodSync(e,t)}function $o(e){try{return Z.
lstatSync(e)}catch(n){return null}}async function Eu(e,n,t,r){let o=$r.dirname(e);Z.mkdirSync(o,{recursive:!0,mode:493});let i=Ts(e),s=$o(e);$o(i)!==null&&Z.unlinkSync(
i);let{O_WRONLY:a,O_CREAT:l,O_EXCL:u,O_NOFOLLOW:c}=Z.constants,d=Z.openSync(i,a|l|u|c,384);try{try{for(let p=0;p<n.length;)p+=Z.writeSync(d,n,p);Iu(d,s,s===null?
t===void 0?420:t:s.mode&4095),Z.fsyncSync(d)}finally{Z.closeSync(d)}s!==null&&await r(i,e),Z.renameSync(i,e)}catch(p){throw $o(i)!==null&&Z.unlinkSync(i),p}s===
null&&await r(e,null),Ou(o)}async function Ru(e,n,t){let r=$o(n),o=Z.openSync(e,"r+");try{r!==null&&Iu(o,r,r.mode&4095),Z.fsyncSync(o)}finally{Z.closeSync(o)}await t(
e,r===null?null:n),Z.renameSync(e,n),Ou($r.dirname(n))}var x=class extends Error{constructor(t,r,o={}){super(r);wt(this,"code");wt(this,"param");wt(this,"hint");wt(this,"cause");wt(this,"node");this.name="Stop",this.
code=t,o.param!==void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause),o.node!==void 0&&(this.node=o.node)}};function V(e,n){
return new x("E_PARAMS",n,{param:e})}function le(e,n){return new x("E_HOST",e,n===void 0?{}:{hint:n})}function k(e,n){return new x("E_REFUSED",e,n===void 0?{}:{
hint:n})}var sb=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],ab=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Mu(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Cs(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of sb){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(u=>u.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new x("E_BUSY",`${Mu(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!ab.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new x("E_BUSY",`${Mu(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var lb="/dev/null";function xo(e){return e.slice(e.lastIndexOf("/")+1)}function Du(e,n){return xo(e)<xo(n)?-1:xo(e)>xo(n)?1:0}function Zn(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==lb){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(Du)}function xr(e,n){return Du(e,n)<0}function we(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var ko=new WeakMap;function Tu(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return ko.set(t,new Map),t}function Cu(e,n,t){let r=ko.get(n);return r===
void 0||ko.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function F(e,n,t){let r=ko.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var zu=["/lib/modules","/usr/lib/modules"],ub={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function Ae(e){return e.replace(/-/g,"_")}function $t(e,n){let t=zu.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function Q(e){
return F(e,"kernels",()=>[...new Set(zu.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${$t(e,t)}/${r}`)!==null)))}function Ve(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var cb={"modules.dep":":","modules.builtin":"\\s*\\n"},Nu=new Map;function Lu(e,n,t){var l,u;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(u=Nu.get(s))!=null?u:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return Nu.set(s,a),c=>{let d=a.answers.get(c);if(d!==void 0)return d;let p=c.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),f=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${cb[t]}`).test(a.text);return a.answers.set(c,f),f}}function ee(e,n){return F(e,`modules of ${n}`,()=>db(e,n))}function db(e,n){let t=$t(e,n),
r=Lu(e,t,"modules.builtin"),o=Lu(e,t,"modules.dep"),i=Ve(e)===n;return s=>{var c;let a=Ae(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";
if(r!==null&&o!==null)return"absent";let l=ub[a],u=l===void 0?null:new RegExp(`^${l}=([ym])$`,"m").exec((c=e.read(`/boot/config-${n}`))!=null?c:"");return u!==null?
u[1]==="y"?"builtin":"module":i&&kr(e,s)?fb(e,a)?"module":"builtin":"absent"}}function fb(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function kr(e,n){return e.stat(`/sys/module/${Ae(n)}`)!==null}var Ns=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],pb={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function mb(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function Uu(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function $e(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:u}of mb(e)){if(a.startsWith("#"))continue;let c=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(c===null)continue;let d=c[1],p=Uu((r=c[2])!=null?r:""),f=d==="alias"?Uu((i=((o=c[3])!=null?o:"").split(/[\t ]+/).find(m=>m!==""))!=null?i:""):(s=c[3])!=
null?s:"";p===null||f===null||f===""&&pb[d]||t.push({command:d,name:p,rest:d==="blacklist"?"":d==="options"?f.replace(/\t/g," "):f,path:n,line:l,lines:u})}return t}
function z(e,n){return F(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...Zn(e,Ns)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modul\
es.softdep");t.splice(r<0?t.length:r,0,`${$t(e,n)}/modules.softdep`)}return t.flatMap(r=>F(e,r,()=>$e(we(e,r),r)))})}function Ls(e){var n;return((n=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=
null?n:[]).map(t=>{let r=t.startsWith('"')?t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(
/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function ie(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,
value:s}of Ls(o.rest))i===t&&(r={value:s,from:o});return r}function zs(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?
r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):r.replace(/[.+^${}()|[\]\\]/,"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function fe(e,n,t){var r;return(r=e.find(
o=>o.command===n&&zs(o.name,t)))!=null?r:null}function _r(e){let n=!1,t=[];for(let r of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))r==="pre:"||r==="post:"?n=r===
"pre:":n&&r!==""&&t.push(r.replace(/-/g,"_"));return t}function Xe(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=fe(e,"\
install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(r.rest)?r:null}var ne="vfiokit_bind",gb=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Bu=`\
install ${ne} ${gb}`;function Vu(e,n){return{address:e.address,card:[e.id,e.subsystem].filter(t=>t!==null).join(":"),variant:n}}function Sr({address:e,card:n,variant:t}){
return`options ${ne} ${e}=${n}${t===null?"":`,${t}`}`}function Us(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(n=>`${n} `).join("")}${ne}`}function W(e){
let n=new Map;for(let t of e)if(!(t.command!=="options"||t.name!==ne))for(let{name:r,value:o}of Ls(t.rest)){let[i="",s=null]=(o!=null?o:"").split(",");n.has(r)||
n.set(r,{address:r,card:i,variant:s,from:t})}return[...n.values()]}function Bs(e){let n=fe(e,"softdep","vfio_pci");return fe(e,"install",ne)!==null&&n!==null&&_r(
n).includes(ne)}function _n({address:e,card:n},t){var r,o;return t!==void 0&&t.address===e&&`${(r=t.id)!=null?r:""}:${(o=t.subsystem)!=null?o:""}:`.startsWith(`${n}\
:`)}function _o(e,n){if(!Bs(e))return[];let t=new Map(W(e).map(r=>[r.address,r]));return n.filter(r=>{let o=t.get(r.address);return o!==void 0&&_n(o,r)})}var Pr=new RegExp(
`^(?:install ${ne} .*|softdep vfio-pci pre: (?:\\S+ )*${ne})$`);function Wn(e){var n,t;return(t=(n=new RegExp(`^options ${ne} ([0-9a-f:.]+)=\\S+$`).exec(e))==null?
void 0:n[1])!=null?t:null}function Hu(e,n){let t=fe(e,"softdep","vfio_pci");return t!==null&&t.path!==n&&!_r(t).includes(ne)?t:fe(e,"install","vfio_pci")}var ge="/var/lib/vfiokit",pn=`${ge}/journal.jsonl`,Hs=1;function yb(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function ue(e){var o;let n=e.read(pn);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let a=yb(s);if(a===null)throw new x("E_HOST",`${pn} line ${i+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in a){if(a.vfiokit>Hs)throw new x("E_HOST",`${pn} h\
as format ${a.vfiokit}, and this version knows formats up to ${Hs}; use the vfiokit that wrote it (version ${a.version}) or a newer one`);t.set(a.run,{...a,released:(o=
a.released)!=null?o:[],entries:[],done:!1});continue}let l=t.get(a.run);l!==void 0&&("entry"in a?l.entries.push(a.entry):l.done=!0)}return[...t.values()]}function Fu(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function ju(e){return e.map(({entries:n,done:t,...r})=>Fu([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Zu(e,n){let t=ju(ue(e));async function r(o){t+=Fu([o]),await e.write(pn,t,384)}return await r({vfiokit:Hs,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Wu(e,n){let t=ue(e).filter(r=>!n.has(r.run));t.length>0?await e.write(pn,ju(t),384):e.remove(pn)}function Vs(e){
return`${e.thing} ${e.value}`}function hb(e,{except:n,...t}){let r=(n!=null?n:[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===
!0});return r.length===0?t:{...t,except:r}}function Sn(e,n){return So(ue(e),n)}function So(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(Vs(i));for(let i of o.claims)t.set(Vs(i),{claim:hb((r=t.get(Vs(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function Gu(e){let n=[];for(let t of ue(e)){let r=t.done?t.released:[],o=new Set(r.filter(s=>s.thing==="id").map(s=>s.value)),i=new Set(
r.flatMap(s=>{var a;return s.thing==="line"?(a=Wn(s.value))!=null?a:[]:[]}));n=t.devices.length>0?t.devices:n.filter(s=>!o.has(s.id)&&!i.has(s.address))}return n}var Ku=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function Yu(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function bb(e,n){var o,i,s;let t=n.length+1,r=new Uint32Array(
(e.length+1)*t);for(let a=e.length-1;a>=0;a--)for(let l=n.length-1;l>=0;l--)r[a*t+l]=e[a]===n[l]?1+((o=r[(a+1)*t+l+1])!=null?o:0):Math.max((i=r[(a+1)*t+l])!=null?
i:0,(s=r[a*t+l+1])!=null?s:0);return r}function Gn(e,n){var c,d,p,f,m;if(e===n)return[];let t=Yu(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.
test(e.charAt(t-1));)t--;let r=(c=e.slice(t).match(Ku))!=null?c:[],o=(d=n.slice(t).match(Ku))!=null?d:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===
o[o.length-1-i];)i++;if(r.length-=i,o.length-=i,r.length*o.length>4e6)return[qu(t,r.join(""),o.join(""))];let s=bb(r,o),a=o.length+1,l=[],u=t;for(let g=0,y=0;g<
r.length||y<o.length;){if(g<r.length&&y<o.length&&r[g]===o[y]){u+=((p=r[g])!=null?p:"").length,g++,y++;continue}let[b,v,w]=[u,g,y];for(;(g<r.length||y<o.length)&&
(g>=r.length||y>=o.length||r[g]!==o[y]);)y>=o.length||g<r.length&&((f=s[(g+1)*a+y])!=null?f:0)>=((m=s[g*a+y+1])!=null?m:0)?g++:y++;let h=r.slice(v,g).join("");l.
push(qu(b,h,o.slice(w,y).join(""))),u+=h.length}return l.reverse()}var Ju=/[\s"',]/;function Po(e,n){return n>0&&n<e.length&&!Ju.test(e.charAt(n-1))&&!Ju.test(e.
charAt(n))}function qu(e,n,t){let r=Yu(n,t);for(;r>0&&(Po(n,r)||Po(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<o&&n[n.length-1-i]===t[t.length-1-i];)
i++;for(;i>0&&(Po(n,n.length-i)||Po(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}function Xu(e,n){return n.reduce((t,[r,o,i])=>t.slice(0,r)+
i+t.slice(r+o),e)}var vb=104448;function Ao(e){return Buffer.from(e,"latin1").toString("utf8")}var ec=/[^\s"']+/g;function Qu(e,n,t){let r="",o=0;for(let i of e.split(/(?<=\n)/)){
let s=o+i.length,a=n.filter(([l,u])=>l<s&&(u>o||l>=o));if(a.length>0){let l=o;r+=i.replace(ec,(u,c)=>{let d=!t.has(u)&&a.some(([f,m])=>f<=l+c&&m>=l+c+u.length),
p=u.indexOf("=");return d?u:p>0?u.slice(0,p+1)+"***":"***"})}o=s}return r}function Oo(e){return e===""||e.endsWith(`
`)?e:e+`
`}function nc(e,n,t,r){let o={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[i,s]=[n!=null?n:"",t!=null?t:""];if(r){let l=Gn(
i,s),u=Gn(s,i),c=l.map(([f,m])=>[f,f+m]),d=u.map(([f,m])=>[f,f+m]),p=f=>{var m;return new Set((m=f.match(ec))!=null?m:[])};return{before:Ao(Oo(Qu(i,c,p(s)))),after:Ao(
Oo(Qu(s,d,p(i)))),...o}}let a=Math.max(i.length,s.length);return a>vb?{dst_larger:a,...o}:{before:Ao(Oo(i)),after:Ao(Oo(s)),...o}}var tc=oe(Ds(),1);function xt(e){return(0,tc.createHash)("sha256").update(e,"latin1").digest("hex")}function rc(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var wb=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function oc(e,n){let t=[],r=[];for(let[o,,i]of Gn(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&a?t.push(...i.split(`
`).filter(l=>l.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}function $b(e,n){let t=wb.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.
split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+
i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function xb(e,n){let t=e.indexOf(n);return t<0||e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function ic(e,n,t){
let r=new Set(n.lines),o=new Set(t),i=e.split(/(?<=\n)/).map(s=>{let a=s.replace(/\r?\n$/,"");if(r.has(a))return"";let l=$b(a,o);return l===null?"":l+s.slice(a.
length)}).join("");return n.words.reduce(xb,i)}var kb=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function sc(e){return e===null?"":`sha256:${xt(e).slice(0,12)}`}function Fs(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!kb.has(n))throw k(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw k(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function Io(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Io(e,t),t]}var ac={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Fs(e,n.path);return t===n.text?{before:"",after:""}:{before:sc(t),after:sc(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode)},pending:()=>null,inverse(e,n){var i,s;let t=Fs(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===null?
"":xt(t),after:n.text===null?"":xt(n.text),splices:Gn((i=n.text)!=null?i:"",t!=null?t:""),...oc(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Io(e,n.path)}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==
null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return nc(n.path,Fs(e,n.path),n.text,(r&4)===0)}};var _b=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function lc(e){var t,r;let n=e.toString("hex");return(r=(t=_b.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function uc(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>Eo(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(Eo)}
function Eo(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function He(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function Sb(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function js(e,n){let t=new Set(e),r=new Set(
e.map(Sb));return n.filter(o=>"file"in o?!t.has(Eo(o.file)):!r.has(o.module.replace(/-/g,"_")))}function cc(e,n){let t=new Set(e);return n.filter(r=>t.has(Eo(r)))}var Zs="/var/lib/vfiokit/images.json",fc=1;function Ro(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function dc(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function Pb(e){if(!Ro(e)||!Ro(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[dc(e.holds),dc(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function pc(e){return F(e,"image records",()=>Ab(e))}function Ab(e){var r;let n=new Map,t;try{t=JSON.
parse((r=e.attr(Zs))!=null?r:"")}catch(o){return n}if(!Ro(t)||t.format!==fc||!Ro(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=Pb(i);s!==null&&
n.set(o,s)}return n}function Oe(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function Mo(e,n){let t=pc(e).get(n),r=Oe(
e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function mc(e,n,t){let r={};for(let[o,i]of pc(e))e.real(o)!==null&&
(r[o]=i);return r[n]=t,JSON.stringify({format:fc,images:r})+`
`}function Ws(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>Oe(e,o)!==null)]}))]}
function Gs(e,n){return F(e,`hash of ${n}`,()=>{let t=Oe(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":rc(t)})}function gc(e,n){let t={};for(let r of Ws(e,n))t[r]=Gs(e,r);return t}var yc=new Map;function hc(e,n){let t=Oe(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function Ks(e,n,t){yc.set(hc(e,n),t)}function Js(e,n){var t;return(t=yc.get(hc(e,n)))!=null?t:null}function kt(e,n){var o;let t=js(n,e.holds).map(He);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=cc(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function bc(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function qs(e,n){let t=Oe(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=Mo(e,n.path);for(let o of Ws(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==Gs(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function Do(e,n){
var a;let t=Js(e,n.path),r=Mo(e,n.path),o=t===null?[]:js(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(He):r===null?null:n.holds.map(He).filter(l=>r.
holds.includes(l));return{why:(a=qs(e,n))!=null?a:t!==null?kt(n,t):null,holds:i}}function vc(e,n){var r;let t=Mo(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes(He(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var Ob=1.3,Ib=/^init(rd|ramfs)/;function Eb(e){return e.replace(/\/[^/]*$/,"")||"/"}function Rb(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function To(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function wc({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ")||"no message"}async function Co(e,n,t){let r=Js(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.runnable(o).
ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=uc(i.stdout,n==="dracut");if(i.code!==0||s.length===
0)throw new x("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${wc(i)})`);return Ks(e,t,s),s}async function $c(e,n){var l,u;let t=Eb(n.path),r=e.list(
t).filter(c=>Ib.test(c)).map(c=>{var d,p;return(p=(d=Oe(e,`${t}/${c}`))==null?void 0:d.size)!=null?p:0}),o=Math.ceil(Math.max(0,...r)*Ob/1024),{code:i,stdout:s}=await e.
ask(["df","-Pk",t],{timeout:30}),a=(u=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:u[1];if(!(i!==0||a===void 0||Number(a)>=o))throw k(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function xc(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new x("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${wc(r)}); expected 0; r\
un it by hand to see why, then run this again`)}function Mb(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initr\
amfs.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function kc(e,n,t){var o;let r=Oe(e,n.path);r===null||t===null||kt(n,t)!==null||(Ks(e,n.path,t),await e.write(Zs,mc(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:gc(e,n.inputs),holds:n.holds.map(He),lacks:(o=n.lacks)!=null?o:[]}),384))}async function Db(e,n){let t=Oe(e,n.path),r=To(e,n);await xc(
e,r);let o=Oe(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new x("E_DRIFT",`${r.join(" ")} ended without an erro\
r, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${Mb(e)}`);await kc(e,n,await Co(e,n.tool,n.path))}async function Tb(e,n){var s,a,l;let t=Rb(
n.path),r=["dracut","--force",t,n.kernel],o=To(e,n),i=u=>new x("E_DRIFT",`${o.join(" ")} ended without an error, but ${u}; ${n.path} is as it was; run it by han\
d and look at its output`);e.remove(t);try{if(await xc(e,r,o),((a=(s=Oe(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(lc((l=e.bytes(t,0,
6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let u=await Co(e,n.tool,t),c=u===null?null:kt(n,u);if(c!==null)
throw i(`of the new image: ${c}`);await e.replace(t,n.path),await kc(e,n,u)}catch(u){throw e.remove(t),u}}function _c(e,n){return n.tool==="dracut"?Tb(e,n):Db(e,
n)}var Sc={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function Cb(e,n,t){var i;let r=bc(n,t);if(r!==null)return`${r} changes`;let o=qs(e,n);if(o!==
null||vc(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await Co(e,n.tool,n.path);return s===null?null:kt(n,s)}catch(s){
if(s instanceof x)return s.message;throw s}}var Pc={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(He)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await Cb(e,n,t);return o!==null&&e.runnable(Sc[n.tool]).ok&&await $c(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:_c,pending(e,n){return e.runnable(Sc[n.tool]).ok?null:To(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};var Nb=["0300","0302","0380"],Lb=["0403","0c03","0c80"],zb={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},Ub=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],Bb=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
Vb=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Ac={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Ar(e){return e!==null&&Nb.includes(e)}function Ys(e){
return e!==null&&Lb.includes(e)}function No(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function mn(e,n){return e==="10de"&&n==="0680"}function Oc(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function Ic(e,n){let t=zb[e];return t!==void 0&&t.test(n)}function Ec(e){return Ub.includes(e)}function Rc(e){return e!==null&&
Vb.includes(e)}function Mc(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):n==="10de"&&Bb.
test(t)}function Pn(e){var n,t;return e===null?"device":(t=(n=Ac[e])!=null?n:Ac[e.slice(0,2)])!=null?t:"device"}var Or="/sys/kernel/iommu_groups",Hb="/sys/class/iommu",Fb=["DMAR","IVRS","IORT"],jb=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,Tc=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Ie(e){var r,o,i;let n=Dc(e,Hb),t=(o=(r=Dc(e,Or))==null?void 0:r.filter(s=>Zb(e,s)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:
null,units:n,groups:t===null?null:t.length,firmware_table:(i=Fb.find(s=>e.stat(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function _t(e,n,t){let r=e.
list(`${Or}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(o=>o.address)}function Cc(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${Or}/${n}/r\
eserved_regions`))!=null?t:"")}function C(e){return e!==null&&jb.test(e)}function Lo(e,n,t=()=>[]){if(n===void 0)return`${e} (${Tc.test(e)?"a mediated device":"\
not in /sys/bus/pci"})`;let{driver:r}=n;if(C(r))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===null&&(o||n.class!==null&&!Oc(n.class)))
return null;let i=t(e);return`${e} (${Pn(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function Zb(e,n){let t=e.list(`${Or}/${n}/d\
evices`);return t.length>0&&!t.some(r=>!Tc.test(r))?!1:e.attr(`${Or}/${n}/name`)!=="vfio-noiommu"}function Dc(e,n){return e.stat(n)===null?null:e.list(n)}var Wb=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],Gb=7,Kb=195;function Nc(e,n){var o,i;let t=new Map;Lc(e,`/sys/bus/pci/devices/${n.address}`,
Gb,t);let r=(i=/^Device Minor:\s*(\d+)/m.exec((o=e.attr(`/proc/driver/nvidia/gpus/${n.address}/information`))!=null?o:""))==null?void 0:i[1];return r!==void 0&&
t.set(`/dev/nvidia${r}`,`${Kb}:${r}`),n.driver==="amdgpu"&&t.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),C(n.driver)&&n.group!==null&&t.set(`/dev/vfio/${n.
group}`,e.attr(`/sys/class/vfio/${n.group}/dev`)),t}function Lc(e,n,t,r){var o,i,s,a;for(let l of e.list(n)){let u=`${n}/${l}`;if(((o=e.stat(u))==null?void 0:o.
type)!=="dir")continue;let c=e.attr(`${u}/dev`),d=(i=e.link(`${u}/subsystem`))==null?void 0:i.replace(/.*\//,""),p=c===null||d===void 0||!Wb.includes(d)||(a=/^DEVNAME=(.+)$/m.
exec((s=e.attr(`${u}/uevent`))!=null?s:""))==null?void 0:a[1];p!==void 0&&r.set(`/dev/${p}`,c),t>1&&Lc(e,u,t-1,r)}}var Jb="pid:[4026531836]",qb={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function zc(e){return e.list("/proc").
filter(n=>/^\d+$/.test(n))}function Ir(e,n){var i,s;let t=new Map,r=new Map;for(let a of n)for(let[l,u]of Nc(e,a))t.set(l,a.address),u!==null&&r.set(u,l);if(t.size===
0)return[];let o=[];for(let a of zc(e)){let l=new Set;for(let u of e.list(`/proc/${a}/fd`)){let c=`/proc/${a}/fd/${u}`,d=e.link(c);if(d===null||!/(^|\/)dev\//.test(
d))continue;let p=t.has(d)?d:r.get((i=e.device(c))!=null?i:"");p!==void 0&&l.add(p)}for(let u of l)o.push({address:(s=t.get(u))!=null?s:"",node:u,...Vc(e,a)})}return o}
function zo(e){var t;let n=new Map;for(let{who:r,node:o}of e)n.set(r,[...(t=n.get(r))!=null?t:[],o]);return[...n].map(([r,o])=>`${r} has ${[...new Set(o)].join(
", ")} open`).join("; ")}function Uc(e){return zc(e).flatMap(n=>{let t=qb[Bc(e,n)];return t===void 0?[]:[Vc(e,n).who.replace(/^\S+/,t)]})}function Xs(e){let n=e.
link("/proc/self/ns/pid");return n!==null&&n!==Jb?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===
0?"without root the open files of others are not to be seen":null}function Qs(e,n){var r;let t=Number((r=e.attr(`/sys/module/${n}/refcnt`))!=null?r:0)-e.list(`/\
sys/module/${n}/holders`).length;return t>0?t:0}function Bc(e,n){var t;return(t=e.attr(`/proc/${n}/comm`))!=null?t:""}function Vc(e,n){var i;let{unit:t,within:r}=Xb(
(i=e.attr(`/proc/${n}/cgroup`))!=null?i:""),o=[`process ${n}`,...t===null?[]:[`unit ${t}`],...r===null?[]:[r]];return{who:`${Bc(e,n)||"a process"} (${o.join(", ")}\
)`,unit:t}}var Yb=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["container",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["containe\
r",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],["container",/\/machine-([^/]+)\.scope/]];function Xb(e){var o,
i,s,a,l;let n=e.split(`
`),r=((s=(i=(o=n.find(u=>u.startsWith("0::/")&&u.length>4))!=null?o:n.find(u=>u.includes(":name=systemd:")))!=null?i:n[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[u,c]of Yb){let d=(a=c.exec(r))==null?void 0:a[1];if(d!==void 0)return{unit:null,within:`${u} ${d}`}}return{unit:(l=r.split("/").reverse().
find(u=>/\.(service|scope)$/.test(u)))!=null?l:null,within:null}}var ea="vfiokit-write";function An(e){return F(e,"left-writers",()=>{var t,r,o;let n=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((t=e.attr(`/pro\
c/${i}/comm`))==null?void 0:t.startsWith(ea))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&n.set(s,Number(i))}return n})}var On="/sys/class/block",Qb=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function In(e){return(e!=null?e:"").split("/").filter(n=>Qb.test(n))}function Hc(e,n){
return na(e,e.real(`${On}/${n}`),new Set)}function Fc(e,n){return na(e,e.real(`/sys/dev/block/${n}`),new Set)}function Er(e,n){var i,s;if(!n.startsWith("/dev/"))
return null;let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${On}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(On).find(a=>a.startsWith("dm-")&&e.attr(`${On}/${a}/dm/name`)===o))!=null?s:null}function jc(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/bt\
rfs/${o}/devices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function Zc(e,n){let t=e.list(On).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${On}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LAB\
EL=${n.replace(/\W/g,"\\$&")}$`,"m").test(o)});return t.length>0?t:null}function na(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=tv(n),o=In(n);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${n}/partition`)===null?n:rv(n),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...ev(e,i)],a=nv(
e,i);return[...s.map(l=>na(e,e.real(l),t)).reduce((l,u)=>[...l,...u],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function ev(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(On).filter(a=>s.test(a)).map(a=>`${On}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function nv(e,n){var i,s,a;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.
list("/sys/class/iscsi_connection").filter(l=>l.startsWith(`connection${t}:`)).map(l=>{var u;return(u=e.attr(`/sys/class/iscsi_connection/${l}/address`))!=null?
u:e.attr(`/sys/class/iscsi_connection/${l}/persistent_address`)}).filter(l=>l!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],
o=r===void 0?null:/(?:^|,)traddr=([^,]+)/.exec((a=e.attr(`${r}/address`))!=null?a:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function tv(e){return e.slice(
e.lastIndexOf("/")+1)}function rv(e){return e.slice(0,e.lastIndexOf("/"))}var ov=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],iv="/var/lib/nova/";function Uo(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>{var r;return(r=e.attr(t))!=null?r:""}).join(`
`).split(`
`);return[...new Set(n)].map(av).filter(t=>t!==null)}function Wc(e){let n=new Set(ov.map(t=>ra(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(iv))}function ra(e,n){
return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Gc(e){var n;return((n=e.attr(
"/proc/swaps"))!=null?n:"").split(`
`).slice(1).map(t=>t.trim().split(/\s+/)).map(([t="",r=""])=>({path:ta(t),type:r})).filter(t=>t.path!=="")}function Mr(e,n){var a;let{type:t,number:r,source:o}=n;
if(t==="zfs"){let l=Zc(e,(a=o.split("/")[0])!=null?a:"");return l===null?null:Rr(e,l)}if(t==="btrfs")return Rr(e,jc(e,Er(e,o)));if(!r.startsWith("0:"))return Fc(
e,r);let i=o.split(":").map(l=>Er(e,l)).filter(l=>l!==null);if(i.length>0)return Rr(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?sv(n):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function Rr(e,n){return n.map(t=>Hc(e,t)).reduce((t,r)=>[...t,...r],[])}function sv({source:e,options:n,type:t}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function av(e){let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",a=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:ta(
o),type:i,number:r,source:ta(s),options:a}}function ta(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var ia="/sys/bus/pci/devices",sa="pci",aa=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,lv=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,uv=6;
function Yc(e){let n=lv.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function Xc(e){let n=aa.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function te(e){
return e.list(ia).length>0}function D(e){return F(e,sa,()=>e.list(ia).filter(n=>aa.test(n)).map(n=>dv(e,n)))}function Qc(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function ed(e,n){return e.filter(t=>t.id===n)}function Dr(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var cv={get vendor(){return Pt(this,"vendor",4)},get device(){return Pt(this,"device",4)},get id(){
return qc(this.vendor,this.device)},get subsystem(){return qc(Pt(this,"subsystem_vendor",4),Pt(this,"subsystem_device",4))},get class(){let e=Pt(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return Pt(this,"revision",2)},get driver(){return oa(this,"driver")},get module(){return Ot(this,"module",()=>this.
driver===null?null:td(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&An(this.host).has(this.address))return null;
let e=At(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=oa(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var n;let e=Jc(this);return e===null?null:((n=e[14])!=null?n:0)&127},get responding(){let e=Jc(this);return e===null?null:e.some(n=>n!==255)},get numa(){return St(
this,"numa_node")},get bootVga(){return St(this,"boot_vga")},get physfn(){return oa(this,"physfn")},get totalVfs(){return St(this,"sriov_totalvfs")},get numVfs(){
return St(this,"sriov_numvfs")},get modalias(){return At(this,"modalias")},get resetMethods(){let e=At(this,"reset_method");return e===null?null:e.split(/\s+/).
filter(Boolean)},get barBytes(){let e=At(this,"resource");return e===null?null:fv(e)},get linkWidth(){return St(this,"current_link_width")},get maxLinkWidth(){return St(
this,"max_link_width")},get upstream(){return Ot(this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?e:"").split("/").slice(0,-1).filter(n=>aa.test(
n))})},get consumers(){return Kc(this,"consumer")},get suppliers(){return Kc(this,"supplier")},get mdevs(){return nd(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e))}};function dv(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${ia}/${n}`,kept:new Map};return Object.assign(Object.create(cv),t)}function Ot({
kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function At(e,n){return Ot(e,n,()=>e.host.attr(`${e.base}/${n}`))}function St(e,n){let t=At(e,n);return t!==
null&&/^-?\d+$/.test(t)?Number(t):null}function Pt(e,n,t){let r=At(e,n);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}
function oa(e,n){return Ot(e,`${n}@`,()=>td(e.host.link(`${e.base}/${n}`)))}function nd(e){return Ot(e,"/",()=>e.host.list(e.base))}function Kc(e,n){return nd(e).
filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function Jc(e){return Ot(e,"config",()=>{let n=e.host.bytes(`${e.base}/config`,0,64);return n!==
null&&n.length>=16?n:null})}function qc(e,n){return e===null||n===null?null:`${e}:${n}`}function td(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function fv(e){
return e.split(`
`).slice(0,uv).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var rd="/sys/class/net",pv=1,mv=512;function sd(e){return[...new Set(ud(e).filter(n=>n.bits===0).map(n=>n.via))]}function Vo(e,n){var o,i;let t=hv(n);return t===
null?null:(i=(o=ud(e).filter(s=>s.to.length===t.length&&ua(t).startsWith(ua(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function ad(e,n){let t=la(e,n,new Set);return t.length>0?t:la(e,"ovs-system",new Set([n]))}function ld(e){let n=gv(e);return[...n===null?[]:
[n],...yv(e,22)]}function la(e,n,t){if(t.has(n))return[];t.add(n);let r=In(e.real(`${rd}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${rd}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>la(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function ud(e){let n=Bo(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>od(
r)).map(([r="",o="",,,,,,i=""])=>({to:cd(o),bits:ua(i).replace(/0/g,"").length,via:r})),t=Bo(e,"/proc/net/ipv6_route").filter(r=>{var o;return od((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function od(e){let n=parseInt(e,16);return(n&pv)!==0&&
(n&mv)===0}function gv(e){var t,r,o,i;let n="self";for(let s=0;s<64&&n!=="0";s++){let a=((t=e.attr(`/proc/${n}/environ`))!=null?t:"").split("\0").find(d=>d.startsWith(
"SSH_CONNECTION=")),[l,,u]=(r=a==null?void 0:a.slice(15).split(" "))!=null?r:[];if(l!==void 0&&u!==void 0)return{peer:l,local:u};let c=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${n}/status`))!=null?o:""))==null?void 0:i[1];if(c===void 0)return null;n=c}return null}function yv(e,n){let t=`:${n.toString(16).toUpperCase().
padStart(4,"0")}`;return[...Bo(e,"/proc/net/tcp"),...Bo(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:id(o),local:id(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function Bo(e,n){var t;return((t=e.attr(n))!=null?t:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function id(e){var r,o,i;let n=cd(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(
n))==null?void 0:r[1];return t!==void 0?((o=t.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=n.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function cd(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function ua(e){return[...e].map(n=>parseInt(n,16).toString(
2).padStart(4,"0")).join("")}function hv(e){let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==
null)return t.slice(1).map(c=>Number(c).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),
i=c=>c.split(":").filter(d=>d!=="").map(d=>d.padStart(4,"0")),[s,a]=[i(r),i(o!=null?o:"")],l=o===void 0?0:8-s.length-a.length,u=[...s,...Array(Math.max(0,l)).fill(
"0000"),...a].join("");return u.length===32?u:null}function Ho(e){let n=new Map;function t(o,i){var s;for(let a of wv(e,o)){let l=(s=n.get(a))!=null?s:[];l.includes(i)||n.set(a,[...l,i])}}function r(o,i){if(o!==
null)for(let s of ad(e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of bv(e)){i===null&&t($v(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:a,portals:l}of i!=null?i:[]){t(a,`${o} (${s})`);for(let u of l)r(Vo(e,u),c=>`${o} (${s} at ${u}, through ${c})`)}}for(let o of sd(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of ld(e))for(let s of new Set([Vo(e,o),Vo(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return n}function Kn(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function bv(e){let n=Uo(e),t=Gc(e).map(r=>{let o=r.type==="fil\
e"?null:Er(e,r.path),i=r.type==="file"?ra(n,r.path):null;return{what:"swap",leaves:o!==null?Rr(e,[o]):vv(e,n.filter(s=>s.at===i))}});return[...Wc(n).map(r=>({what:r.
at,leaves:Mr(e,r)})),...t]}function vv(e,n){return n.map(r=>Mr(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function wv(e,n){let t=n.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function $v(e){return D(e).filter(n=>{var t;return((t=
n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.address)}var xv=[(e,{address:n})=>{let t=Ho(e).get(n);return t===void 0?null:`the node lives on it: it carries ${Kn(t)}`},(e,{address:n})=>{let t=An(e).get(n);return t===
void 0?null:`process ${t}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,n,t)=>{let r=t==="unbind"?Ir(e,[n]):[];
return r.length===0?null:zo(r)},(e,n,t)=>{var r;return t==="unbind"&&((r=n.numVfs)!=null?r:0)>0?`${n.numVfs} of its virtual functions are enabled`:null}];function dd(e,n,t){
let r=D(e).find(o=>o.address===n);if(r===void 0)return"it is not there any more";for(let o of xv){let i=o(e,r,t);if(i!==null)return i}return null}var fd=60,pd={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function Jn(e){return`/sys/bus/pci/devices/${e}`}function Fe(e,n){
let t=e.link(`${Jn(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function Cr(e,n){if(Fe(e,n)===null&&An(e).has(n))return null;let t=e.attr(`${Jn(n)}/dr\
iver_override`);return t===null||t===""||t==="(null)"?null:t}var md={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function Tr(e,n,t,r,o){try{await e.writeAttribute(r,o,fd)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${kv(t,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${fd} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new x("E_APPLY",`${n} could not be ${md[t]}: ${l}`,{cause:i})}}function kv(e,n){var r;let t=(r=
pd[`${e} ${n}`])!=null?r:pd[n];return t===void 0?"":` (${t})`}async function ca(e,n,t){var c,d;let{address:r}=n,o=p=>{let f=t?dd(e,r,p):null;if(f!==null)throw new x(
"E_RACED",`${r} was not ${md[p]}, since something changed while this ran: ${f}; end that and run this again`)},i=(p,f,m)=>(o(p),Tr(e,r,p,f,m));o("driver_overrid\
e");let s=`/sys/bus/pci/drivers/${(c=n.driver)!=null?c:""}`;if(n.driver!==null&&e.stat(s)===null)throw new x("E_APPLY",`the running kernel has no driver ${n.driver}\
 to give ${r} to; expected ${s}; load its module or reboot`);let a=Fe(e,r),l=e.attr(`${Jn(r)}/driver_override`)!==null;if(l&&Cr(e,r)!==n.override&&await i("driv\
er_override",`${Jn(r)}/driver_override`,`${(d=n.override)!=null?d:""}
`),a===n.driver||(n.forget!==void 0&&C(a)&&await _v(e,n,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),n.driver===null))return;Fe(e,r)!==n.
driver&&(l||!C(n.driver)?await i("bind",`${s}/bind`,r):await Sv(e,n,s));let u=Fe(e,r);if(u!==n.driver)throw new x("E_APPLY",`${r} was bound to ${n.driver}, and \
now has ${u===null?"no driver":`the driver ${u}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function _v(e,{address:n,forget:t=""},r){try{await Tr(e,n,"remove_id",`/sys/bus/pci/drivers/${r!=null?r:""}/remove_id`,t)}catch(o){if(!(o instanceof
x)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function Sv(e,{address:n},t){let r=["vendor","device"].map(o=>{var i;return((i=e.attr(`${Jn(n)}\
/${o}`))!=null?i:"").replace(/^0x/,"")}).join(" ");await Tr(e,n,"new_id",`${t}/new_id`,r),Fe(e,n)===null&&await Tr(e,n,"bind",`${t}/bind`,n),await Tr(e,n,"remov\
e_id",`${t}/remove_id`,r)}function da(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}function Pv(e,n,t){return n===e.driver&&(t===e.override||t===null&&C(n))}async function Av(e,n,t,r){
let o=[],i=[];for(let[s,a]of[...t].reverse()){if(a.kind!=="driver"||s!==n&&(s.card===void 0||s.card!==n.card))continue;let l=da(a.driver,a.override);try{if(s===
n&&Reflect.get(Object(r.cause),"left")!==void 0)throw new x("E_APPLY","its driver did not let go");let u={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(Fe(e,a.address)!==a.driver||Cr(e,a.address)!==a.override)&&await ca(e,u,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(u){if(!(u instanceof
x))throw u;let c=Fe(e,a.address);i.push(`${a.address} has ${c===null?"NO DRIVER":`the driver ${c}`} instead of ${l} (${u.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var gd={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,n){let[t,r]=[Fe(e,n.address),Cr(e,n.address)],o=da(n.driver,n.
override);return{before:Pv(n,t,r)?o:da(t,r),after:o}},apply:(e,n)=>ca(e,n,!0),pending(e,{address:n,driver:t,override:r}){if(e.live)return null;let o=Fe(e,n);return[
`echo ${r!=null?r:""} > ${Jn(n)}/driver_override`,...o===null||o===t?[]:[`echo ${n} > /sys/bus/pci/drivers/${o}/unbind`],...t===null||o===t?[]:[`echo ${n} > /sy\
s/bus/pci/drivers/${t}/bind`]].join(" && ")},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Fe(e,n.address),override:Cr(e,n.address)}),rollBack:Av,touches:()=>[]};var hd=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),Ov=new Map([["amd_iommu","off"],["iommu","off"]]),
Iv=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),yd=1023,Ev=34;function Nr(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&Rv(i);i===Ev&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function Rv(e){return e===32||e>=9&&e<=13||e===160}function se(e){return Nr(e).map(([n,t])=>e.slice(n,t))}function _(e){
let n=e.startsWith('"')?1:0,t=e.indexOf("=");return je(t<0?e.slice(n):e.slice(n,t))}function xe(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,
"").replace(/"$/,"")}function Mn(e){return hd.has(je(e))}function Zo(e){return Iv.test(je(e))}function fa(e,n){return _(e)===_(n)&&xe(e)===xe(n)&&e.includes("=")===
n.includes("=")}function Fo(e,n){return je(e).toLowerCase()===je(n).toLowerCase()}function N(e){return xe(e).split(",").filter(n=>n!=="")}function Dn(e){return e.
kind==="group"?e.keys.map(je):["key"in e?je(e.key):_(e.token)]}function G(e,n){let t=bd(e,e.length);return vd(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===
e[o])}function qn(e,n,t=e.length){let r=bd(e,t);for(let l of n)vd(r,l);let o=[...r.early,...r.late].map(l=>l.text),i=e.map((l,u)=>{var c;return u<o.length?(c=o[u])!=
null?c:null:l}),s=jo(r.added.map(l=>l.text));for(let l of[...jo(i),...s]){let{length:u}=xe(l);if(!(_(l)!=="vfio_pci.ids"||u<=yd||e.includes(l)))throw k(`vfio-pc\
i.ids on the kernel command line would have ${u} characters, and the kernel takes ${yd} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[
...jo(i.slice(0,a)),...s,...jo(i.slice(a))],removed:e.filter((l,u)=>i[u]!==l)}}function bd(e,n){let t=e.indexOf("--"),r=t<0?e.length:t,o=e.slice(0,r).map(i=>({text:i}));
return{early:o.slice(0,n),added:[],late:o.slice(n)}}function vd(e,n){var t;switch(n.kind){case"flags":return Mv(e,n.key,n.has,n.lacks);case"list":return Dv(e,n.
key,n.items,(t=n.without)!=null?t:[]);case"token":return Tv(e,n.token);case"group":return Cv(e,n.keys,n.tokens);case"absent":return Lr(Rn(e).filter(r=>r.text!==
null&&fa(r.text,n.token)))}}function Mv(e,n,t,r){let o=()=>{let a=En(Rn(e),n).flatMap(c=>{var d;return N((d=c.text)!=null?d:"")}),l=t===void 0?-1:a.lastIndexOf(
t),u=c=>a.includes(c)&&(l<0||c===Ov.get(je(n))||a.lastIndexOf(c)>l);return(t===void 0||l>=0)&&!r.some(u)};if(o())return;for(let a of En(t===void 0?Rn(e):e.late,
n))wd(a,l=>!r.includes(l));if(t===void 0||o())return;let i=En(Rn(e),n),s=i.flatMap(a=>{var l;return N((l=a.text)!=null?l:"")}).filter(a=>a!==t&&!r.includes(a));
Lr(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function Dv(e,n,t,r){var p;let o=(p=hd.get(je(n)))!=null?p:!1;for(let f of En(Rn(e),n))wd(
f,m=>!r.some(g=>Fo(g,m)));let i=En(Rn(e),n),s=(o?i:i.slice(-1)).flatMap(f=>{var m;return N((m=f.text)!=null?m:"")});if(t.every(f=>s.some(m=>Fo(m,f))))return;let a=En(
e.late,n),l=o?En([...e.early,...e.added],n):i,u=o?a.flatMap(f=>{var m;return N((m=f.text)!=null?m:"")}):[],c=[];for(let f of[...l.flatMap(m=>{var g;return N((g=
m.text)!=null?g:"")}),...t.filter(m=>!u.some(g=>Fo(g,m)))])c.some(m=>Fo(m,f))||c.push(f);let d=o?void 0:a[a.length-1];Lr(l),d===void 0?e.added.push({text:`${n}=${c.
join(",")}`}):d.text=`${n}=${c.join(",")}`}function Tv(e,n){let t=En(Rn(e),_(n));(Zo(_(n))?t:t.slice(-1)).some(o=>{var i;return fa((i=o.text)!=null?i:"",n)})||(Zo(
_(n))||Lr(t),e.added.push({text:n}))}function Cv(e,n,t){let r=n.map(je),o=Rn(e).filter(i=>i.text!==null&&r.includes(_(i.text)));o.length===t.length&&o.every((i,s)=>{
var a,l;return fa((a=i.text)!=null?a:"",(l=t[s])!=null?l:"")})||(Lr(o),e.added.push(...t.map(i=>({text:i}))))}function Rn(e){return[...e.early,...e.added,...e.late]}
function En(e,n){return e.filter(t=>t.text!==null&&_(t.text)===je(n))}function Lr(e){for(let n of e)n.text=null}function wd(e,n){var o,i;let t=N((o=e.text)!=null?
o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}function jo(e){return e.filter(
n=>n!==null)}function je(e){return e.includes("-")?e.replace(/-/g,"_"):e}var Nv={intel:"intel_iommu",amd:"amd_iommu",arm:null},xd=["intel_iommu","amd_iommu","iommu"],Lv=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]],$d=["default_hugepagesz","hugepagesz","hugepages"];function Wo({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=Nv[e];return[...o===null?[]:
[{kind:"flags",key:o,has:"on",lacks:["off"]}],...zv(e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...pa(r)]}function zv(e,n){return e===
"arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function pa(e){let n=e.
filter(r=>$d.includes(_(r))),t=e.filter(r=>!n.includes(r)).flatMap(r=>{let o=_(r);return Mn(o)?[{kind:"list",key:r.replace(/=[^]*/,""),items:N(r)}]:!xd.includes(
o)||xe(r)===""?[{kind:"token",token:r}]:N(r).map(i=>({kind:"flags",key:o,has:i,lacks:Uv(i)}))});return n.length===0?t:[...t,{kind:"group",keys:$d,tokens:n}]}function kd(e){
let{tokens:n}=qn([],e),t=e.find(r=>!G(n,r));return t===void 0?null:n.filter(r=>Dn(t).includes(_(r))).join(" ")}function It(e){switch(e.kind){case"flags":return e.
has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"group":return e.tokens;case"absent":return[]}}
function Yn(e){let n=_(e);return Mn(n)?{kind:"list",key:n,items:[],without:N(e)}:xd.includes(n)?{kind:"flags",key:n,lacks:N(e)}:{kind:"absent",token:e}}function Tn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:It(n))}function Uv(e){return Lv.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var _d=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,Bv=/^linux(16|efi)?$/,Vv=/^initrd(16|efi)?$/,Hv=/^(|\d\d_linux(_zfs|_xen)?)$/;function Fv(e){var a,l;let n=[],t=[],r=null,o="",
i=()=>{r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let u=0;u<e.length;u++){_d.lastIndex=u;let[c=""]=(a=_d.exec(e))!=
null?a:[];if(c!==""&&!(c.startsWith("#")&&r===null)){r=(r!=null?r:"")+c,u+=c.length-1;continue}let d=e.charAt(u);if(d==="'"||d==='"'){let p=jv(e,u);if(p<0)throw new Error(
`a ${d} is never closed (line ${e.slice(0,u).split(`
`).length})`);let f=e.slice(u+1,p);r=(r!=null?r:"")+(d==='"'?f.replace(/\\([\\"$\n])/g,"$1"):f),u=p}else if(d==="\\")r=(r!=null?r:"")+e.charAt(++u);else if(d===
"#"&&r===null){let[p=""]=e.slice(u).split(`
`,1),[,f,m=""]=(l=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(p))!=null?l:[];f!==void 0&&(s(),o=f==="BEGIN"?m:""),u+=p.length-1}else if(d===`
`||d===";")s();else if(/\s/.test(d))i();else if(d==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(u+1,u+64))){let p=e.indexOf("}",u);r+=e.slice(u,p+1),u=
p}else{if((d==="{"||d==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(u+1))))throw new Error(`a ${d} stands inside a word (line ${e.slice(0,u).split(`
`).length})`);r=(r!=null?r:"")+d}r==="{"&&/^\s?$/.test(e.charAt(u+1))&&(i(),s())}return s(),n}function jv(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t===
'"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function Zv(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||r==="--id");return n<
0?"":(t=e[n+1])!=null?t:""}var Go;function gn(e){return(Go===void 0||Go.text!==e)&&(Go={text:e,config:Wv(e)}),Go.config}function Wv(e){var p,f,m,g,y,b,v,w;let n=[],
t=null;try{n=Fv(e)}catch(h){t=h instanceof Error?h.message:String(h)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:h,section:$}of n){let[A=""]=h;if(h[h.length-
1]==="{")o.push({name:A,title:(p=h[1])!=null?p:"",id:Zv(h)}),a=null;else if(A==="}"){let E=o.pop();if(E===void 0)t=t!=null?t:"a } closes nothing";else if(E.name===
"menuentry"&&a!==null){let I=/recovery/i.test(E.title+E.id)||a.args.includes("single");r.push({...a,title:E.title,id:E.id,recovery:I,section:$,within:o.filter(S=>S.
name==="submenu").map(S=>S.title)}),a=null}}else Bv.test(A)?a={kernel:(f=h[1])!=null?f:"",args:h.slice(2).map(Gv),initrds:[]}:Vv.test(A)?a==null||a.initrds.push(
...h.slice(1)):A==="if"?i++:A==="fi"?i--:A==="set"&&((m=h[1])!=null?m:"").startsWith("kernelopts=")&&(s=((g=h[1])!=null?g:"").slice(11))}o.length>0&&(t=t!=null?
t:`the block of ${(b=(y=o[0])==null?void 0:y.name)!=null?b:""} ${JSON.stringify((w=(v=o[0])==null?void 0:v.title)!=null?w:"")} is never closed`),i!==0&&(t=t!=null?
t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),u=n.some(({words:h})=>h[0]==="configfile"||h[0]==="source"),c=n.some(({words:h})=>h.
length===1&&h[0]==="blscfg"),d=u&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:d,bls:c,kernelopts:s}}function Gv(e){if(!/\s/.test(
e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function Kv(e){return e.entries.filter(n=>!n.recovery&&Hv.test(n.section))}
function Sd(e,n){let t=gn(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;let r=Kv(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){
let i=se(o.args.join(" ")),s=n.find(l=>!G(i,l));if(s===void 0)continue;let a=Tn([s]);return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:
"still has what is to go"}`}return null}var Pd={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":Sd(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ");throw new x("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by hand to see w\
hy, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),touches:e=>[
e.path]};function Jv(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Ad={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Jv(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new x(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var qv={file:ac,grubConfig:Pd,bootImage:Pc,kmod:Ad,driver:gd};function Xn(e){return qv[e.kind]}var Od=require("fs"),Et=`${ge}/lock`;function Id(){try{return Od.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Ed(e){
var n;try{let t=Od.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function Yv(e){
return e.boot_id===Id()&&Ed(e.pid)===e.started}function Rd(e){try{let n=JSON.parse(e);return Yv(n)?n:null}catch(n){return null}}function ma(e){let n=e.read(Et);
return n===null?null:Rd(n)}function Xv(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function ga(e){
return new x("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${Xv(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function Qv(e){return new Promise(n=>{setTimeout(n,e)})}async function Ko(e,n){let t=Date.now()+
e*1e3;for(;;){let r=n();if(r===null)return;if(Date.now()>=t)throw r;await Qv(Math.min(250,Math.max(10,t-Date.now())))}}function ya(e,n){return Ko(n,()=>{let t=ma(
e);return t===null?null:ga(t)})}async function Md(e,n,t,r){var s;let o={pid:process.pid,started:(s=Ed(process.pid))!=null?s:"",boot_id:Id(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await ya(e,r);let i=()=>e.createExclusive(Et,JSON.stringify(o)+`
`);return await Ko(r,()=>{var c;if(i())return null;let a=ma(e);if(a!==null)return ga(a);let l=`${Et}.stale.${process.pid}`;e.rename(Et,l);let u=e.read(l);return u!==
null&&Rd(u)!==null&&e.createExclusive(Et,u),e.remove(l),i()?null:ga((c=ma(e))!=null?c:o)}),()=>e.remove(Et)}var ew=20;async function va(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Xn(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let u=s.pending(
e,i);if(u!==null){r.includes(u)||r.push(u);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let c of s.touches(
i))o.add(c)}return{todo:t,pending:r}}function Td(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=Xn(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function nw(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,Dd.randomBytes)(3).toString("hex")}`}function ha(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function tw(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${ha(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${ha(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${ha(s)}`}`}function Jo({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:u,runnable:c,ask:d}){return Tu(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:u,runnable:c,ask:d})}function ba(e,n,t,r){var u,c,d,p,f,m,g,y;let o=n.report(e),{changes:i,
run:s}=t,a=[...(u=n.pending)!=null?u:[],...t.pending],l=(c=t.error)!=null?c:o.fail===void 0||r?void 0:{stop:o.fail,node:"partial"};return{changed:i.length>0,msg:l===
void 0?tw(i,a,o,r):l.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:(d=o.rebootReasons)!=null?d:[],pendingAtBoot:(p=
o.pendingAtBoot)!=null?p:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(f=n.notes)!=null?f:[],...(m=o.notes)!=null?m:[]],warnings:[...(g=n.warnings)!=
null?g:[],...(y=o.warnings)!=null?y:[]],own:o.own,...s===void 0?{}:{run:s},...l===void 0?{}:{error:l}}}function rw(e,n,t){var r;try{return ba(e,n,t,!1)}catch(o){
if(!(o instanceof x))throw o;return ba(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function ow(e,n,t,r,o){var l,u;let i=new Set,s=[],a=new Map(n.flatMap(({step:c})=>Xn(c).rollBack===void 0?[]:[[c,Xn(c).inverse(e,c)]]));for(let{step:c,change:d}of n){
let p=Xn(c);try{let f=await p.observe(e,c,i);if(f.before!==d.before&&f.before!==f.after&&p.facet!=="derived")throw new x("E_RACED",`${d.label} changed while thi\
s ran: it was ${d.before||"absent"} and is ${f.before||"absent"}; somebody else is at work on this node; run this again`);let m=f.before!==f.after,g=(l=a.get(c))!=
null?l:m?p.inverse(e,c):void 0;m&&((u=o.progress)==null||u.call(o,d.label)),g!==void 0&&(s.push([c,g]),await(t==null?void 0:t.entry(g))),m&&await p.apply(e,c)}catch(f){
throw f instanceof x?await iw(e,{todo:n,tried:s,done:r},c,f):f}r.push(d);for(let f of p.touches(c))i.add(f)}}async function iw(e,n,t,r){let o=Xn(t);if(o.rollBack===
void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([u])=>u.kind===t.kind),r),a=new Set(n.todo.filter(u=>i.includes(u.step)).map(u=>u.change));
n.done.splice(0,n.done.length,...n.done.filter(u=>!a.has(u)));let{hint:l}=r;return new x(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,...l===void 0?{}:
{hint:l},...n.done.length===0&&n.tried.every(([u])=>i.includes(u))?{node:"rolled_back"}:{}})}function sw(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){
if(o instanceof x)return r;throw o}}async function aw(e,n){let{todo:t}=await va(e,n.steps.map(uw));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} \
is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new x("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do\
 this ended without an error, so run it by hand and look at its output`)}var lw=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function Cd(e){return e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&lw.test(e.path)}function Nd(e,n,{todo:t,pending:r}){var o;(r.length>0||t.some(
({step:i})=>Cd(i)))&&((o=n.guard)==null||o.call(n,e))}function uw(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function cw(e){let n=e.
list(`${ge}/runs`);for(let t of n.slice(0,Math.max(0,n.length-ew)))e.remove(`${ge}/runs/${t}`)}function dw(e){if(e.stat(pn)===null){for(let n of e.list(`${ge}/r\
uns`))e.remove(`${ge}/runs/${n}`);e.removeEmptyDir(`${ge}/runs`),e.remove(`${ge}/images.json`)}}async function Ld(e,n,t,r){var p;r.check||await ya(e,r.wait);let o=Jo(
e),i=n.plan(o,t),s=await va(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if(Nd(o,i,s),r.check||a){let f=r.diff?Td(o,s.todo):void 0;return ba(o,i,{changes:s.
todo.map(({change:m})=>m),pending:s.pending,diff:f},r.check)}let l=nw(),u=Io(e,ge),c=[...u].reverse();(p=r.beforeWriting)==null||p.call(r);let d=await Md(e,n.name,
l,r.wait);try{return await zd(e,n,t,r,{run:l,made:u,empty:c})}finally{if(d(),e.stat(pn)===null)for(let f of[ge,...c])e.removeEmptyDir(f)}}async function zd(e,n,t,r,o,i=!0){
var h,$,A,E,I;let{run:s,made:a,empty:l}=o;fw(e);let u=Jo(e),c=n.plan(u,t),{todo:d,pending:p}=await va(u,c.steps);if(Nd(u,c,{todo:d,pending:p}),i&&d.some(({step:S})=>Cd(
S))&&Cs(e)!==null)return await Ko(r.wait,()=>Cs(e)),zd(e,n,t,r,o,!1);let f=r.diff?Td(u,d):void 0,m=c.report(u).bootable,g=[],y,b=null;try{c.undoes===void 0&&d.length>
0&&(b=await pw(e,n.name,c,{run:s,dirs:a,version:r.version})),await ow(e,d,b,g,r);let S=Jo(e);await aw(S,sw(S,n,t,c));let q=c.report(S),H=(($=(h=q.bootable)==null?
void 0:h.reasons)!=null?$:[]).filter(ae=>(m==null?void 0:m.ok)===!0||(m==null?void 0:m.reasons.includes(ae))===!1);if(H.length>0)throw new x("E_DRIFT",`this nod\
e would no longer boot as it did: ${H.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(b==null?void 0:b.done()),l.push(...(A=
c.emptyDirs)!=null?A:[]);for(let ae of(E=c.emptyDirs)!=null?E:[])e.removeEmptyDir(ae);c.undoes!==void 0&&q.fail===void 0&&await Wu(e,c.undoes)}catch(S){y=S instanceof
x?S:new x("E_INTERNAL",`${S instanceof Error?S.message:String(S)}; this is a bug, please report it`,{cause:S})}let v=g.length>0||b!==null,w=rw(Jo(e),c,{changes:g,
pending:p,diff:f,...b===null?{}:{run:s},...y===void 0?{}:{error:{stop:y,node:(I=y.node)!=null?I:v?"partial":"untouched"}}});return c.undoes!==void 0&&y===void 0?
dw(e):v&&r.render!==void 0&&await mw(e,s,r.render(w)),w}function fw(e){var n;for(let t of ue(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=e.real(r.
path))!=null?n:r.path:void 0;o!==void 0&&e.remove(Ts(o))}}function pw(e,n,t,r){var o,i,s,a,l;return Zu(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,
""),machine_id:(o=e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=
t.claims)!=null?s:[],released:(a=t.released)!=null?a:[],devices:(l=t.devices)!=null?l:[]})}async function mw(e,n,t){try{await e.write(`${ge}/runs/${n}.json`,t,384),
await cw(e)}catch(r){if(!(r instanceof x))throw r}}var ff=oe(Rt(),1),Qo=require("fs"),xa=oe(Ms(),1);var Fw=1800,jw=64*1024*1024,lf="/usr/local/sbin:/usr/sbin:/sbin",pf=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],uf="VFIOKIT_COMMAND",cf="ended\
 by a signal without a name",Zw=1,Ww=`process.title='${ea} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,Gw=0;async function ka(e,n={}){return Kw((await Promise.resolve().then(()=>oe(af(),1))).
default.sync,e,n)}function Kw(e,n,t){var y;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Gw}`,s={...process.env};for(let b of pf)delete s[b];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${lf}`:`/usr/bin:/bin:${lf}`,...t.env,LC_ALL:"C",[uf]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((y=t.timeout)!=null?y:Fw)*1e3,killSignal:"SIGKILL",maxBuffer:jw,encoding:"latin1",stripFinalNewline:!1,reject:!1},u=Jw(()=>e(r,
o,l));if(u===void 0)return{code:127,stdout:"",stderr:cf};let{exitCode:c,signal:d,timedOut:p,stdout:f="",stderr:m=""}=u;if(p)return qw(`${uf}=${i}`),{code:124,stdout:f,
stderr:m};let g=d===void 0?void 0:xa.constants.signals[d];return g!==void 0?{code:128+g,stdout:f,stderr:m}:typeof c=="number"?{code:c,stdout:f,stderr:m}:{code:127,
stdout:f,stderr:m||String(Reflect.get(u,"originalMessage")||cf)}}function Jw(e){try{return e()}catch(n){return}}function qw(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Qo.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Qo.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function mf(e,n,t){return Yw(e,n,t)}async function Yw(e,n,t){let r={...process.env};for(let a of pf)delete r[a];
let o=(0,ff.spawn)(process.execPath,["-e",Ww,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(
l,"code"))})),o.once("exit",(l,u)=>a(l===0?{}:{code:u!=null?u:Xw(l)}))}),s=await df(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await df(Zw,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function Xw(e){var n,t;return(t=(n=Object.entries(xa.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function df(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var R=require("fs"),gf=16<<20,Qw=40,e0=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],n0=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function Tt(e){return e instanceof Error&&"code"in e?String(e.code):""}function ei(e){let n=Tt(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var Ct=Buffer.allocUnsafe(4096);function yf(e){let n="",t=0;for(;;){let r=R.readSync(e,Ct,t,Ct.length-t,null);if(r===0)return n+Ct.toString("latin1",0,t);t+=r,!(t<
Ct.length)&&(n+=Ct.toString("latin1"),t=0)}}function ni(e){return e.split("/").filter(n=>n!==""&&n!==".")}function _a(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?
void 0:r.get(n.slice(0,o)),s=ni(i===void 0?n:n.slice(o)),a=i===void 0?[]:ni(i),l=0;for(let u=s.shift();u!==void 0;u=s.shift()){if(u===".."){a.pop();continue}let c=[
...a,u],d=null;if(s.length>0||t){let p=e+"/"+c.join("/");try{R.lstatSync(p).isSymbolicLink()&&(d=R.readlinkSync(p))}catch(f){d=null}}if(d===null){a=c;continue}if(++l>
Qw)return null;d.startsWith("/")&&(a=[]),s.unshift(...ni(d))}return"/"+a.join("/")}function t0(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.
includes(".."))return;let o=_a(e,r,!0);o!==null&&R.existsSync(e+o)&&t.set(r,o)}function hf(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;
function o(v,w){if(n==="")return v;t0(n,v,r);let h=_a(n,v,w,r);return h===null?null:n+h}function i(v){let w=o(v,!0);if(w===null||!R.existsSync(w))return null;try{
return n===""?R.realpathSync.native(w):(R.lstatSync(w),w.slice(n.length))}catch(h){return null}}function s(v){let w=o(v,!1);if(w===null)return null;let h;try{h=
R.lstatSync(w)}catch(ae){if(ei(ae))return null;throw new x("E_APPLY",`${v} could not be looked at: ${Tt(ae)}; run as root or give this user access`,{cause:ae})}
let $=h.isFile()?"file":h.isDirectory()?"dir":h.isSymbolicLink()?"link":"other",{size:A,mtimeMs:E,ino:I,dev:S,uid:q,gid:H}=h;return{type:$,size:A,mtimeMs:E,ino:I,
dev:S,uid:q,gid:H,mode:h.mode&4095}}function a(v){let w=o(v,!0);if(w===null)return null;let h;try{h=R.openSync(w,R.constants.O_RDONLY|R.constants.O_NONBLOCK)}catch($){
if(ei($))return null;throw new x("E_APPLY",`${v} could not be read: ${Tt($)}; run as root or give this user access`,{cause:$})}try{let $=R.fstatSync(h);if(!$.isFile())
throw new x("E_HOST",`${v} is not a regular file, as it should be; move it out of the way`);if($.size>gf)throw new x("E_HOST",`${v} has ${$.size} bytes, more th\
an the ${gf} that such a file may have; look at what it is`);return $.size<Ct.length?yf(h):R.readFileSync(h,"latin1")}catch($){throw $ instanceof x?$:new x("E_A\
PPLY",`${v} could not be read: ${Tt($)}`,{cause:$})}finally{R.closeSync(h)}}function l(v,w,h){let $=o(v,!0);if($===null)return null;try{let A=R.openSync($,R.constants.
O_RDONLY|R.constants.O_NONBLOCK);try{let E=Buffer.alloc(h);return E.slice(0,R.readSync(A,E,0,h,w))}finally{R.closeSync(A)}}catch(A){return null}}function u(v){let w=o(
v,!0);if(w===null||!R.existsSync(w))return null;try{let h=R.openSync(w,R.constants.O_RDONLY|R.constants.O_NONBLOCK);try{return yf(h).trimEnd()}finally{R.closeSync(
h)}}catch(h){return null}}function c(v){let w=o(v,!0);if(w===null)return[];if(!R.existsSync(w))return[];try{return R.readdirSync(w).sort()}catch(h){return[]}}function d(v){
let w=o(v,!1);if(w===null)return null;try{return R.readlinkSync(w)}catch(h){return null}}function p(v){let w=o(v,!0);if(w===null)return null;try{let{rdev:h}=R.statSync(
w);return h===0?null:`${h>>>8&4095}:${h&255|h>>>12&1048320}`}catch(h){return null}}function f(v){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.
geteuid()!==0?{ok:!1,why:"chroot needs root"}:(v.startsWith("/")?i(v)!==null:e0.some(h=>i(`${h}/${v}`)!==null))?n0.has(v.replace(/.*\//,""))&&i("/proc/self")===
null?{ok:!1,why:`${v} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${v} is not in ${n}`}}async function m(v,w){return t!==void 0?t.run(v,w):ka(n===""?v:["chroot",n,...v],
w)}function g(v,w=!0){r.clear();let h=_a(n,v,w),$=h===null?null:n+h;if($===null)throw new x("E_REFUSED",`${v} is a loop of links; expected a file or nothing; re\
move the links`);return $}async function y(v,w){n!==""||t!==void 0||!R.existsSync("/sys/fs/selinux/enforce")||await ka(w===null?["restorecon","-F",v]:["chcon",`\
--reference=${w}`,v])}function b(v,w,h){let $=Tt(h),A=$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space on that file system":$==="EROFS"?"mount i\
t read-write":"see the error and run again";return new x("E_APPLY",`${v} could not be ${w}: ${$===""?String(h):$}; ${A}`,{cause:h})}return{root:n===""?"/":n,live:n===
""||t!==void 0,read:a,bytes:l,attr:u,list:c,link:d,real:i,stat:s,device:p,runnable:f,run:m,ask:m,async write(v,w,h){try{await Eu(g(v),Buffer.from(w,"latin1"),h,
y)}catch($){throw $ instanceof x?$:b(v,"written",$)}},createExclusive(v,w){let h=g(v);try{R.mkdirSync(h.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let $=`${h}\
.${process.pid}`;R.writeFileSync($,w,{mode:384,flag:"w"});try{R.linkSync($,h)}finally{R.unlinkSync($)}return!0}catch($){if(Tt($)==="EEXIST")return!1;throw b(v,"\
created",$)}},remove(v){try{R.unlinkSync(g(v,!1))}catch(w){if(!ei(w))throw b(v,"removed",w)}},rename(v,w){try{R.renameSync(g(v,!1),g(w,!1))}catch(h){if(!ei(h))throw b(
v,"renamed",h)}},removeEmptyDir(v){try{R.rmdirSync(g(v))}catch(w){}},async replace(v,w){try{await Ru(g(v),g(w),y)}catch(h){throw b(w,"replaced",h)}},async writeAttribute(v,w,h){
if(t!==void 0)return t.writeAttribute(v,w);let{code:$,left:A}=await mf(g(v),w,h);if($!==void 0)throw Object.assign(new Error(`${v}: ${$}`),{code:$,...A===void 0?
{}:{left:A}})}}}var wf=require("fs");var r0=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,o0=/^[ -~]*$/;function bf(e){if(o0.
test(e))return;let n=r0.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function Ur(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Sa(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:i0(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function i0(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let u=1;u<=n.length;u++){let c=((r=t[u-1])!=null?r:0)+(e[a-
1]===n[u-1]?0:1);l.push(Math.min(c,((o=t[u])!=null?o:0)+1,((i=l[u-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var s0=4*1024*1024;function vf(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function pe(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,wf.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;vf(2)}return!0}function $f(e,n){return typeof n=="bigint"?n.toString():n}var Aa=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function xf(e){return new Aa(e)}function kf(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var Oa="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function _f(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ti(e,n,t){let r=new e._zod.constr(n!=null?n:e._zod.def);return(!n||t!=null&&t.parent)&&(r._zod.parent=e),r}function ri(e){let n=e;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function Sf(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function et(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function Pf(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function Af(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function Br(e){return typeof e=="string"?e:e==null?void 0:e.message}function Ia(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function Nt(e,n,t){var l,u,c,d,p,f,m,g,y,b,v,w,h,$,A,E,I;var r;
let o=(u=(l=e.inst)==null?void 0:l._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(E=(A=(h=(v=(y=Br((g=(m=(f=e.inst)==null?
void 0:f._zod.def)==null?void 0:m.error)==null?void 0:g.call(m,e)))!=null?y:Br(i==null?void 0:i(e)))!=null?v:Br((b=n==null?void 0:n.error)==null?void 0:b.call(n,
e)))!=null?h:Br((w=t.customError)==null?void 0:w.call(t,e)))!=null?A:Br(($=t.localeError)==null?void 0:$.call(t,e)))!=null?E:"Invalid input",a={};for(let S of Object.
keys(e))S==="inst"||S==="schema"||S==="continue"||S==="input"||S==="__proto__"||(a[S]=e[S]);return(I=a.path)!=null||(a.path=[]),a.message=s,n!=null&&n.reportInput&&
(a.input=e.input),a}function Of(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):a0(e,t,r.value)}}function Qn(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function If(e,n,t){return Qn(e,n,t,!1)}function a0(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:Qn(this,n,t.bind(this))},set(r){Qn(this,n,r)}})}function l0(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var Pa,Cn=!1,u0={configurable:!0,get(){Cn=!0}};function Lt(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Pa!==e.
_zod){Pa=void 0;return}Pa=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,u0);let o=Cn;Cn=!1;try{let i=t(this);return Cn?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),Cn=Cn||o,i}catch(i){throw delete this[n],Cn=Cn||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function Ef(e,n,t,r){let o=l0(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Rf;var Ea={value:void 0,enumerable:!1},Mf="captureStackTrace"in Error?Error:null;function c0(e){let n=Mf;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return Mf=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function ye(e,n,t,r){var p;let o={};function i(f){this.
def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=t,a=s&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{Ea.value=new i(m);
try{Object.defineProperty(f,"_zod",Ea)}finally{Ea.value=void 0}}if(f._zod.traits.add(e),n(f,m),a){let y=Object.getPrototypeOf(f),b=f._zod.constr.prototype,v=y;for(;v&&
v!==b;)v=Object.getPrototypeOf(v);let w=v!=null?v:y;a.has(w)||(a.add(w),Of(w,s))}let g=d.prototype;for(let y in g)Object.prototype.hasOwnProperty.call(g,y)&&(y in
f||(f[y]=g[y].bind(f)))}let u=(p=r==null?void 0:r.Parent)!=null?p:Object;class c extends u{}Object.defineProperty(c,"name",{value:e});function d(f){var b;let m=r!=
null&&r.Parent?c0(c):this;l(m,f);let g=m._zod.deferred;if(g){for(let v of g)v();m._zod.deferred=void 0}let y=(b=globalThis.__zod_globalConfig)==null?void 0:b.postProcessor;
return y&&y(m),m}return Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var m,g;return r!=null&&r.Parent&&f instanceof
r.Parent?!0:(g=(m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:g.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var Qe=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},oi=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},Df;(Df=(Rf=globalThis).__zod_globalConfig)!=null||(Rf.__zod_globalConfig=
{});var Vr=globalThis.__zod_globalConfig;function Ut(e){return e&&Object.assign(Vr,e),Vr}function d0(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,$f,2)),e.message}function f0(e){this._zod.message=e}var p0={get:d0,
set:f0,enumerable:!0,configurable:!0},Ra={value:void 0,enumerable:!1},Cf=new WeakSet([Object.prototype,Error.prototype]),Nf=(e,n)=>{e.name="$ZodError",Ra.value=
n,Object.defineProperty(e,"issues",Ra),Ra.value=void 0,Object.defineProperty(e,"message",p0);let t=Object.getPrototypeOf(e);Cf.has(t)||(Cf.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},YO=ye("$ZodError",Nf),Hr=ye("$ZodError",Nf,void 0,{Parent:Error});var g0=e=>{let n=(t,r,o,i)=>{var l,u;let s=o?{...o,async:!1}:{async:!1},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Qe;if(a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(d=>Nt(d,s,Ut())));throw Oa(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},Ma=g0(
Hr),y0=e=>{let n=async(t,r,o,i)=>{var l,u;let s=o?{...o,async:!0}:{async:!0},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(d=>Nt(d,s,Ut())));throw Oa(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},Da=y0(
Hr),h0=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new Qe;return i.issues.length?Lf(e,i.issues,
o):{success:!0,data:i.value}},Ta=h0(Hr);function Lf(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>Nt(o,t,Ut()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var b0=e=>async(n,t,r)=>{let o=r?{...r,async:!0}:{async:!0},i=n._zod.run({value:t,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Lf(e,i.issues,o):{success:!0,data:i.value}},Ca=b0(Hr);var zf={major:4,minor:6,patch:7};var Bt=ye("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=zf;let r=e._zod.def.checks,o=e._zod.traits.has(
"$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let l of a._zod.onattach)l(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.
deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,c,d)=>{if(u.memo)return u;let p=et(u),f;for(let m of c){if(m._zod.def.
when){if(Pf(u)||!m._zod.def.when(u))continue}else if(p)continue;let g=u.issues.length,y=m._zod.check(u);if(y instanceof Promise&&(d==null?void 0:d.async)===!1)throw new Qe;
if(f||y instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await y,u.issues.length!==g&&(Ia(u.issues,g,e),p||(p=et(u,g)))});else{if(u.issues.length===
g)continue;Ia(u.issues,g,e),p||(p=et(u,g))}}return f?f.then(()=>u):u},l=(u,c,d)=>{if(et(u))return u.aborted=!0,u;let p=a(c,o,d);if(p instanceof Promise){if(d.async===
!1)throw new Qe;return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(u,c)=>{if(c.skipChecks)return e._zod.parse(u,c);if(c.direction==="back\
ward"){let p=e._zod.parse({value:u.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?p.then(f=>l(f,u,c)):l(p,u,c)}let d=e._zod.parse(u,c);if(d instanceof
Promise){if(c.async===!1)throw new Qe;return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return If(this,"~standard",$0(this))},set"~standard"(e){Qn(
this,"~standard",e)}}),Uf=(e,n)=>e.issues.length?{issues:e.issues.map(t=>Nt(t,n,Ut()))}:{value:e.value};async function w0(e,n){let t={async:!0};return Uf(await e.
_zod.run({value:n,issues:[]},t),t)}function $0(e){return{validate:n=>{let t={async:!1};try{let r=e._zod.run({value:n,issues:[]},t);if(!(r instanceof Promise))return Uf(
r,t)}catch(r){}return w0(e,n)},vendor:"zod",version:1}}var Bf=ye("$ZodNever",(e,n)=>{Bt.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function si(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...Af(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}var x0=[];function k0(e){var s,a,l,u;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:x0,o=r.length?[...n,...r]:n;for(let c of o)if(!((u=(l=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&u.has("$ZodType")))
throw new Error(`Invalid element at key "${String(c)}": expected a Zod schema`);let i=Sf(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function _0(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod,c=u.def.type,d=u.optin,p=u.optout,f=0;for(let m in n){if(s&&t.issues.
length!==f){if(et(t,f))break;f=t.issues.length}if(l.has(m))continue;if(m==="__proto__"){c==="never"&&a.push(m);continue}if(c==="never"){a.push(m);continue}let g=u.
run({value:n[m],issues:[]},r);g instanceof Promise?e.push(g.then(y=>si(y,t,m,n,d,p))):si(g,t,m,n,d,p)}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var Vf=ye("$ZodObject",(e,n)=>{var u;Bt.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"sh\
ape"),r=t!=null&&t.get?t.get.raw:(u=n.shape)!=null?u:{};if(r){let c=()=>{let d={...r};return Object.defineProperty(n,"shape",{value:d}),c.raw=d,d};c.raw=r,Object.
defineProperty(n,"shape",{get:c})}let o=xf(()=>k0(n));Lt(e,"propValues",c=>{let d=c.def.shape,p={};for(let f in d){let m=d[f]._zod;if(m.values){Object.prototype.
hasOwnProperty.call(p,f)||kf(p,f,new Set);for(let g of m.values)p[f].add(g);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=_f,s=n.catchall,a,l=Vr.memoizer;
l==null||l.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=l?l.alloc(e,c,{},d):{};let f=[],m=a.shape,g=d==null?void 0:d.abortEarly,y=c.issues.length;for(let b of a.allKeys){if(g&&c.issues.length!==y){if(et(c,y))
break;y=c.issues.length}if(b==="__proto__")continue;let v=m[b],w=v._zod.optin,h=v._zod.optout,$=v._zod.run({value:p[b],issues:[]},d);$ instanceof Promise?f.push(
$.then(A=>si(A,c,b,p,w,h))):si($,c,b,p,w,h)}return s?_0(f,p,c,d,o.value,e,g===!0):f.length?Promise.all(f).then(()=>c):c}});var Hf=ye("$ZodTransform",(e,n)=>{var t;Bt.init(e,n),e._zod.optin="optional",(t=Vr.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")
throw new oi(e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof
Promise)throw new Qe;return r.value=i,r}});var Ff=ye("$ZodPipe",(e,n)=>{Bt.init(e,n),Lt(e,"values",t=>t.def.in._zod.values),Lt(e,"optin",t=>t.def.in._zod.optin),Lt(e,"optout",t=>t.def.out._zod.optout),Lt(
e,"propValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>ii(
s,n.in,r)):ii(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>ii(i,n.out,r)):ii(o,n.out,r)}});function ii(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function jf(e,n){return new e({type:"never",...ri(n)})}var ai=ye("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Bt.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},
set with(e){Qn(this,"with",e)},parse(e,n){return Ma(this,e,n,{callee:this.parse})},parseAsync(e,n){return Da(this,e,n,{callee:this.parseAsync})},safeParse(e,n){
return Ta(this,e,n)},safeParseAsync(e,n){return Ca(this,e,n)},check(...e){var t;let n=this.def;return this.clone({...n,checks:[...(t=n.checks)!=null?t:[],...e.map(
r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,n){return ti(this,e,n)},brand(){return this},register(e,n){
return e.add(this,n),this},apply(e,...n){return n.length===0?e(this):e(this,...n)}});var A0=ye("ZodMiniNever",(e,n)=>{Bf.init(e,n),ai.init(e,n)});function O0(e){return jf(A0,e)}var I0=ye("ZodMiniObject",(e,n)=>{Vf.init(e,n),ai.init(e,n),Ef(e,"shape",t=>t._zod.def.shape,!1)});function Zf(e,n){return new I0({type:"object",shape:e,catchall:O0(),...ri(n)})}var E0=ye("ZodMiniTransform",(e,n)=>{Hf.init(e,n),ai.init(e,n)});function li(e){return new E0({type:"transform",transform:e})}var R0=ye("ZodMiniPipe",(e,n)=>{Ff.init(e,n),ai.init(e,n)});function Wf(e,n){return new R0({type:"pipe",in:e,out:n})}var M0=["true","yes","on","y","t","1"],D0=["false","no","off","n","f","0"];function Na(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return M0.
includes(n)?!0:D0.includes(n)?!1:void 0}function ci(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Kf(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Jf(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function ui(e,n="",t=""){var r;if(typeof e=="stri\
ng")Gf(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>ui(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=ci(e))!=null?r:{}))Gf(o,n===""?"a key":`a ke\
y of ${n}`,t),ui(i,n===""?o:`${n}.${o}`,t||o)}function Gf(e,n,t){let r=bf(e);if(r!==void 0)throw V(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var T0={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function La(e){return{type:T0[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function qf(e){let n={};for(let[t,r]of Object.entries(e))n[t]=La(r);return{type:"object",properties:n,additionalProperties:!1}}var C0=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function re(e){return Ln("bool",e,"true or false",Na,{})}function Fr(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Ln("int",e,`a whole number${r}`,i=>Kf(i,n,t),o)}function nt(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Ln("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function K(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>Na(i)===r):[];return o.length===1?o[0]:void 0};return{...Ln("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function yn(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Ln("list",n,o,t,{items:La(e)}),s=a=>li((l,u)=>Array.isArray(l)?l.map((c,d)=>{var m;let p=c===
null||c===""?void 0:a.safeParse(c);if((p==null?void 0:p.success)===!0)return p.data;let f=(m=p==null?void 0:p.error.issues[0])==null?void 0:m.message;u.issues.push(
{...Xf(c,"something in it"),...f===void 0?{}:{message:f},path:[d]})}):l);return{...i,schema:()=>za(i.schema(),s(e.schema()))}}function Yf(e,n){let t=Ln("dict",{
...n,default:{}},`an object with ${Object.keys(e).join(", ")}`,ci,qf(e));return{...t,unset:tp(e),schema:()=>za(t.schema(),np(e,e))}}function Nn(e){return ep(yn(
Qf("a PCI id","10de:20b7",Yc),e))}function en(e){return ep(yn(Qf("a PCI address","0000:41:00.0",Xc),e))}var iR={check:re({describe:"Say what would change and wr\
ite nothing.",default:!1}),diff:re({describe:"Show the changes of files as before and after.",default:!1}),root:Ln("str",{describe:"Work on the tree below this \
directory, as on an image.",default:"/"},"an absolute path without ..",Jf,{pattern:"^/"}),wait:Fr({describe:"Seconds to wait for a lock that somebody else holds\
.",min:0,max:86400,default:60})};function Vt(e,n){var p,f,m;let t=ci(n);if(t===void 0)throw V("",`the parameters are ${Ur(n)}, expected a JSON object such as {"\
check": true}`);ui(t);let r=tp(e);if(Object.keys(t).every(g=>t[g]===void 0))return r;let o=np(e,t).safeParse(t);if(o.success)return{...r,...Object(o.data)};let[
i]=o.error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[a=""]=s,l=s.map(g=>typeof g=="number"?`[${g}]`:`.${String(g)}`).join("").slice(1);if((i==null?void 0:i.
code)!=="unrecognized_keys")throw V(String(a),`${l} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let u=String(i.keys[0]),c=Object.keys(l===""?e:Object(
(m=e[l])==null?void 0:m.json.properties)).sort(),d=Sa(u,c);throw V(l===""?u:l,`${JSON.stringify(u)} is not a parameter${l===""?"":` of ${l}`}${d===void 0?"":` (\
did you mean ${d}?)`}; known are ${c.join(", ")}`)}function Xf(e,n,t=""){return{code:"custom",input:e,message:`is ${Ur(e)}, expected ${n}${t}`}}function Ln(e,n,t,r,o){
let i=()=>li((l,u)=>{if(l==null||l===""&&e!=="str")return n.default;let c=r(l),d=typeof l=="number"&&(e==="str"||e==="list");return c===void 0&&u.issues.push(Xf(
l,t,d?C0:"")),c}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,unset:a,...a===void 0?{}:{default:a}}}function Qf(e,n,t){let r=o=>typeof o==
"string"&&t(o)||void 0;return Ln("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function ep(e){let n=()=>li(t=>t&&[...new Set(t)]);return{...e,schema:()=>za(
e.schema(),n())}}function za(e,n){return Wf(e,n)}function np(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return Zf(t)}function tp(e){
let n={};for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var rp="0.1.0";var N0=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),op=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,L0=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
z0=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,he="[0-9a-f]";function ip(e){let n=new Map,
t=(f,m)=>g=>{var w;let y=`${f} ${g.toLowerCase()}`,b=[...n.keys()].filter(h=>h.startsWith(f)).length+1,v=(w=n.get(y))!=null?w:m(b);return n.set(y,v),v},r=t("uui\
d",f=>`00000000-0000-4000-8000-${Ua(f,12)}`),o=t("name",f=>`id${f}`),i=t("machine",f=>Ua(f,32)),s=t("mac",f=>`02-00-00-00-00-${Ua(f,2)}`),a=t("ip",f=>`192.0.2.${f}`),
l=e.filter(f=>f.length>2&&!z0.test(f)&&!op.test(f)).sort((f,m)=>m.length-f.length);function u(f){return f.replace(new RegExp(`\\b${he}{8}(-${he}{4}){3}-${he}{12\
}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,g,y)=>g+o(y)).replace(new RegExp(`(?<![0-9a-f])${he}{32}(?![0-9a-f])`,"gi"),
i).replace(new RegExp(`\\b${he}{2}([:-])(${he}{2}\\1){4}${he}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,
a).replace(new RegExp(`\\b(${he}{1,4}(:${he}{1,4})*)?::(${he}{1,4}(:${he}{1,4})*)?|\\b(${he}{1,4}:){7}${he}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-\
f])(?!0{20})${he}{33,}(?![0-9a-f])`,"gi"),"***")}function c(f){let m=u(f);for(let g of l)m=m.replace(new RegExp(`(?<![\\w.-])${g.replace(/[^\w-]/g,"\\$&")}(?![\\\
w-])`,"gi"),"node");return m}function d(f){return c(f.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(m,g,y)=>{let b=N0.test(g.toLowerCase().
replace(/-/g,"_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(y);return`${g}=${b||/^\$\{?\w+\}?$/.test(y)?y:"***"}`}))}function p(f,m){
return f.split(`
`).map(g=>/^\s*#/.test(g)?U0(g):m(g)).join(`
`)}return{ids:u,names:c,args:d,shell:f=>p(f,m=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(g===null)return d(m);let[,y="",b="",v=""]=g,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(b)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(b);return y+(w?c(v):/CMDLINE|cmdline/.test(b)?d(v):"***")}),modules:f=>p(f,m=>{var v;let[g="",y="",...b]=m.trim().split(
/\s+/);return g==="options"?op.test(y)?c(m):m.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((v=b[0])!=
null?v:"")&&!/["'=]/.test(m)?c(m):`${g} ${y} ***`:d(m)}),entry:f=>p(f,m=>/^options\s/.test(m)?d(m):c(m)),grubenv(f){return`# GRUB Environment Block
${f.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${d(g.slice(11))}`:c(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function U0(e){let n=L0.exec(e);return n===null?"#":`# ${n[0]}`}function Ua(e,n){return e.toString(16).padStart(n,"0")}var B0="vfiokit-capture/1",V0={dir:493},H0=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],F0=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,j0=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Z0=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
W0=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function G0(e){var l,u;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(c=>{var d;return(d=e.attr(c))!=null?d:""}).filter(c=>c!==""),t=ip([...n,...n.map(
c=>c.replace(/\..*/,""))]),r={},o=(c,d)=>{d!==null&&(r[c.startsWith("/sys/")?t.ids(c):t.names(c)]=d)},i=(c,d=p=>p)=>{let p=e.attr(c);o(c,p===null?null:`${d(p)}${c.
endsWith("/grubenv")?"":`
`}`)},s=c=>{let d=e.link(c);o(c,d===null?null:{link:t.ids(d)})},a=c=>{e.stat(c)!==null&&o(c,V0)};for(let c of e.list("/sys/bus/pci/devices")){let d=`/sys/bus/pc\
i/devices/${c}`,p=e.real(d);if(s(d),p!==null){for(let f of H0)i(`${p}/${f}`);o(`${p}/config`,(u=(l=e.bytes(`${p}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?u:null);for(let f of e.list(p))F0.test(f)&&s(`${p}/${f}`),j0.test(f)&&a(`${p}/${f}`)}}for(let c of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${c}`),
s(`/sys/bus/pci/drivers/${c}/module`);for(let c of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${c}/address`);a("/sys/kernel/iommu_groups");for(let c of e.
list("/sys/kernel/iommu_groups")){for(let d of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${c}/${d}`);a(`/sys/kernel/iommu_groups/${c}`);for(let d of e.
list(`/sys/kernel/iommu_groups/${c}/devices`))s(`/sys/kernel/iommu_groups/${c}/devices/${d}`)}a("/sys/class/iommu");for(let c of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${c}`)===null?a(`/sys/class/iommu/${c}`):s(`/sys/class/iommu/${c}`);for(let c of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${c}`)!==
null&&o(`/sys/firmware/acpi/tables/${c}`,"");a("/sys/firmware/efi");for(let c of e.list("/sys/module"))Z0.test(c)&&a(`/sys/module/${c}`);i("/proc/cpuinfo",K0),i(
"/proc/modules",c=>c.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",c=>c.split(`
`).filter(d=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(d)).join(`
`));for(let[c,d,p]of W0)if(!c.endsWith("/"))i(c,f=>t[p](f));else for(let f of e.list(c))f.endsWith(d)&&i(`${c}${f}`,m=>t[p](m));for(let c of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(c)&&o(`/boot/${c}`,"");for(let c of e.list("/lib/modules"))a(`/lib/modules/${c}`),i(`/lib/modules/${c}/modules.builtin`,d=>d.split(`
`).filter(p=>/vfio|iommu|drm|xhci/.test(p)).join(`
`));return r}function sp(e){let t=Object.entries(G0(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(B0)}, "files": {
${t}
}}
`}function K0(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var Ba=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function ke(e,n=D(e)){let t={bySlot:Dr(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>Ys(o.class))},r=[];for(let o of n){let i=J0(o,t);if(i===null)continue;let s=Ee(()=>i==="gpu"||i==="igpu"?q0(o,i,t):[]),a=Ee(()=>o.group===
null?null:_t(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function tt(e){return e.kind==="gpu"&&e.device.
id!==null}function ap(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function Ee(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function J0(e,n){var a;let t=e.class,r=Ar(t);if(!r&&!No(t))return t==="0680"&&mn(e.vendor,t)?"nvswitch":null;if(e.physfn!==null)return"vf";let{
vendor:o,device:i}=e;if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Ic(o,i))return"bmc";if(Ec(`${o}:${i}`))return"\
virtual";let s=o==="1002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return Mc(e.address,o,i,s)?"igpu":"gpu"}function q0(e,n,{bySlot:t,byAddress:r,
cardFunctions:o}){var l;let i=new Map,s=(u,c)=>{u===void 0||i.has(u.address)||!Ys(u.class)||!(Y0(e,u,c)||X0(e,n,c))||i.set(u.address,{device:u,reason:c})};for(let u of(l=
t.get(e.slot))!=null?l:[])s(u,"same slot");for(let u of e.consumers)s(r.get(u),"device link");let a=Q0(e,r);if(a!==null){let u=c=>{var d;return!((d=t.get(c.slot))!=
null?d:[]).some(p=>Ar(p.class))};for(let c of o)c.upstream.includes(a)&&u(c)&&s(c,"card switch")}return[...i.values()].sort((u,c)=>u.device.address<c.device.address?
-1:1)}function Y0(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function X0(e,n,t){
return n==="gpu"&&t==="same slot"&&e.upstream.length>0}function Q0(e,n){var r,o;let t=null;for(let i of[...e.upstream].reverse()){if(!Rc((o=(r=n.get(i))==null?void 0:
r.id)!=null?o:null))break;t=i}return t}var e$=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],lp="/sys/bus/pci/slots";function cp(e){let n;return t=>{var r;return n===void 0&&(n=(r=e$.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),n===null?null:n$(`
${n}`,t)}}function dp(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(lp).map(o=>{var i;return[(i=e.attr(`${lp}/${o}/address`))!=null?i:"",o]})));for(let o of[
t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function n$(e,n){var u;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=up(a,`
	${r}  `);return l===null?null:Buffer.from(`${(u=up(e,`
${t}  `))!=null?u:""} ${l}`,"latin1").toString("utf8")}function up(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function fp(e){let n=cp(e),t=dp(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:u})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:u})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:ap(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}var t$=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],r$=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function di(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function Ht(e){var t,r;let n=`${(t=di(e,"ID"))!=
null?t:""} ${(r=di(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=t$.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function fi(e){var i,s,a,l;let n=r$.find(([u])=>e.stat(`/sys/firmware/acpi/tables/${u}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function _e(e){let n=e.attr("/proc/cmdline");return n===null?null:se(n)}function Va(e){var n;return e.stat("/sys/f\
irmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function pp(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function mp(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}var gp="/sys/class/iommu",Ha="allow_unsafe_interrupts";function pi(e){var i,s;let n=e.list(gp).filter(a=>/^(dmar|ivhd)\d+$/.test(a)),t=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if(((s=_e(e))!=null?s:[]).some(a=>a==="nointr\
emap"||_(a)==="intremap"&&N(a).includes("off"))||n.some(a=>{var l;return(parseInt(((l=e.attr(`${gp}/${a}/intel-iommu/ecap`))!=null?l:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function mi(e){var o,i;let n=["vfio_iommu_type1","iommufd"].
map(s=>e.attr(`/sys/module/${s}/parameters/${Ha}`)),t=ie(z(e),"vfio_iommu_type1",Ha),r=[...t===null?[]:[(o=t.value)!=null?o:"Y"],...((i=_e(e))!=null?i:[]).filter(
s=>_(s)===`vfio_iommu_type1.${Ha}`).map(s=>s.includes("=")?xe(s):"Y")];return[...n,...r].some(s=>s!==null&&/^[Yy1]/.test(s))}function Ft(e){var n;return((n=_e(e))!=
null?n:[]).flatMap(t=>{if(_(t)==="pcie_acs_override")return[`${t} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that t\
he hardware does not keep apart, so a guest may reach what the host or another guest uses`];let r=_(t)==="pci"?xe(t).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function Re(e){return Object.freeze({type:"module",...e})}function gi(e){return Object.freeze({type:"probe",...e})}var o$=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,i$="/sys/class/graphics",yp="/sys/class/vtconsole",s$=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function jt(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...a$(e)]),serial:l$(e),pictures:u$(e)}}function yi({screens:e},n,t){return n.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(e.has(r.device.address)||r.device.driver!==null&&!C(r.device.driver)))}function a$(e){let n=e.
list(yp).map(r=>`${yp}/${r}`),t=n.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return n.length>
0&&!t?[]:In(e.real(`${i$}/fb0/device`)).slice(-1)}function l$(e){var r,o;let n=e.attr("/proc/consoles");return(o=(n!==null?n.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):se((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>_(i)==="console").map(i=>{var s;return(s=xe(i).split(
",")[0])!=null?s:""})).find(i=>!o$.test(i)))!=null?o:null}function u$(e){var r,o;let n=new Map,t=[];if(parseInt((r=Ve(e))!=null?r:"",10)>=6)return n;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,a="",l=""]=s;t.length=a.length/2,t.push(l);let u=s$.test(l)?In(t.join("/")).slice(
-1)[0]:void 0;u!==void 0&&n.set(u,l)}return n}var c$=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",p$],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${Fa((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
d$={"01":"USB keyboard","02":"USB mouse"};function hi(e){let n=Ee(()=>f$(e));return t=>{var r;return(r=n().get(t))!=null?r:[]}}function f$(e){var r;let n=new Map,
t=(o,i)=>{var a,l;let s=o[o.length-1];i!==null&&s!==void 0&&((a=n.get(s))==null?void 0:a.includes(i))!==!0&&n.set(s,[...(l=n.get(s))!=null?l:[],i])};for(let[o,i]of c$)
for(let s of e.list(o)){let a=e.real(`${o}/${s}`);a!==null&&t(In(a),i(e,a,s))}for(let o of Uo(e))for(let i of(r=Mr(e,o))!=null?r:[])t(i.functions,`file system ${Fa(
o.at)}`);return n}function p$(e,n,t){var i,s;if(t.includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=d$[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${Fa(o)}`}function Fa(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}function bi(e,n,t){return{devices:n,gpus:t,members:r=>_t(e,r,n),cargo:hi(e),lifelines:Ee(()=>Ho(e))}}function vi(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=Lo(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":wi(i,t)}]})}function wi(e,n){let t=m$(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${Kn(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${Kn(r)}`}function m$(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(mn(
e.vendor,t))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==
null)return`is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the displa\
y of the management controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var g$={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},y$="interrupts are not remapped here, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where eve\
ry guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 yourself";function Zt(e,n,t,r=bi(e,n,t)){let o=Ee(()=>Ie(e)),i=Ee(()=>jt(e,n)),s=Ee(()=>pi(
e)===!1&&!mi(e)),a=new Map(t.map(m=>[m.device.address,m])),l=Ee(()=>Dr(t.map(m=>m.device),m=>String(m.group))),u=Ee(()=>Dr(n.filter(m=>m.physfn!==null),m=>{var g;
return(g=m.physfn)!=null?g:""}));function c(m){var b;let g=new Set,y=m.device.group===null?[]:(b=l().get(String(m.device.group)))!=null?b:[];for(let v of[m,...y.
map(w=>a.get(w.address))])if(!(v===void 0||v.kind!==m.kind)){g.add(v.device.address);for(let w of v.companions)g.add(w.device.address)}return g}function d(m,g){
let y=vi(m,g,r);return[...y.length===0?[]:[h$(m,y)],...Cc(e,m)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${m} (reserved_regions has a\
 direct line), so the kernel assigns it to nobody`}]:[]]}function p(m){var b,v;let g=[],y=hp(e,m);if(((b=m.numVfs)!=null?b:0)>0){let w=((v=u().get(m.address))!=
null?v:[]).filter(h=>h.mdevs.length>0||hp(e,h)!==null).length;g.push({code:"vfs",text:`${m.numVfs} of its virtual functions are enabled${w===0?"":`, ${w} of the\
m with vGPUs`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return m.mdevs.length>0&&g.push({code:"mdev",text:`\
mediated devices (vGPUs) exist on it: ${m.mdevs.join(", ")}; remove them first`}),y!==null&&g.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${y}\
), and a card serves vGPUs or goes to a guest as a whole`}),g}function f({device:m}){let{screens:g,serial:y}=i();return!g.has(m.address)||y!==null||yi(i(),t,b=>b.
kind==="gpu").length>0?[]:[{code:"console",text:"it shows the only console (no BMC or integrated display and no serial console beside it), which would go dark: \
give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough"}]}return m=>{let{device:g,kind:y}=m,b=y==="gpu"?[]:[{code:"kind",text:g$[y]}];
if(y==="bmc"||y==="virtual")return b;g.id===null&&b.push({code:"unknown_id",text:"its vendor or device id cannot be read"}),g.responding===!1&&b.push({code:"dea\
d",text:"it does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host"});let v=[g,...m.companions.map(h=>h.
device)];for(let h of v){let $=r.lifelines().get(h.address);$!==void 0&&b.push({code:"lifeline",text:`${h===g?"it":`its companion ${h.address}`} carries ${Kn($)}\
: the node lives on it, and nothing overrides that`})}g.group===null&&b.push({code:"no_group",text:b$(o())});let w=c(m);for(let h of new Set(v.map($=>$.group)))
h!==null&&b.push(...d(h,w));return s()&&b.push({code:"interrupts",text:y$}),[...b,...p(g),...f(m)]}}function bp(e,n){return e.list(`/sys/bus/pci/devices/${n.address}\
/mdev_supported_types`)}function hp(e,n){let t=e.attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_vgpu_type`);return t===null||t==="0"||t===""?null:t}function h$(e,n){
let t=n.filter(i=>i.stays!==null),r=n.map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.said).join(", ")}`;return t.length===0?{code:"members",members:r,
text:`${o}, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"gr\
oup",members:r,text:`${o}; ${t.map(i=>{var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function b$(e){
return e.active===null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no\
 IOMMU group: the IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}var v$={ids:Nn({describe:"Only devices with these ids."}),addresses:en({describe:"Only devices at these addresses."}),kinds:yn(K(Ba,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:Ba})},vp=gi({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:v$,example:{kinds:["gpu"]},capture:sp,read(e,{ids:n,addresses:t,kinds:r}){let o=D(e),i=ke(e,o),s=Zt(e,o,i),a=i.filter(({device:f,
kind:m})=>r.includes(m)&&(n===void 0||f.id!==null&&n.includes(f.id))&&(t===void 0||t.includes(f.address))),l=fp(e),u=a.map(f=>({gpu:f,obstacles:s(f)})),c=u.filter(
({gpu:f})=>tt(f)),d=c.filter(({obstacles:f})=>f.length===0).length,p=te(e);return{msg:p?c.length===0?"No GPU that could go to a VM was found.":w$(c.length,d):"T\
his host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:u.map(({gpu:f,obstacles:m})=>l(f,m)),ids:[...new Set(c.map(({gpu:f})=>f.
device.id))],iommu:Ie(e)},notes:p?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:p?[...$$(o,i,n,t),...x$(c.map(
({gpu:f})=>f)),...k$(e,c.map(({gpu:f})=>f)),...Ft(e)]:[]}}});function w$(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===e?`${t} th\
at could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${t} t\
hat could go to a VM found; something stands in the way of ${e-n} of them: see passthrough.reasons.`}function $$(e,n,t=[],r=[]){let o=i=>{var s;return i===void 0?
"is not there":`is no GPU but a ${Pn(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`id ${i}\
 ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function x$(e){var t;let n=new Map;
for(let{device:r}of e)r.group!==null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(([r,o])=>`${o.join(
" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function k$(e,n){return n.filter(t=>bp(e,t.device).length>0).map(({device:t})=>`${t.address}\
 is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}function _$(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function Y(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return Cu({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,u;let s=t.has(i)?i:null;return s===null?e.attr(i):(u=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?u:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)_$(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[sa])}var S$=["file","kmod","bootImage","grubConfig","driver"],P$="/etc/kernel/cmdline";function Wt(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function A$(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:`${e.kind} ${e.path}`}function O$(e,n){var o,i;let t=Wt([...e.holds,...n.holds],
s=>"file"in s?`file ${s.file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=n.lacks)!=null?i:
[]],inputs:Wt([...e.inputs,...n.inputs],s=>s),always:r}}function I$(e,n){return{...n,wishes:Wt([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function nn(e){let n=new Map;
for(let o of e){let i=A$(o),s=n.get(i);(s==null?void 0:s.kind)==="bootImage"&&o.kind==="bootImage"?n.set(i,O$(s,o)):(s==null?void 0:s.kind)==="grubConfig"&&o.kind===
"grubConfig"?n.set(i,I$(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===P$;return S$.flatMap(o=>{let i=t.filter(s=>s.kind===o);return[...i.
filter(s=>!r(s)),...i.filter(r)]})}function wp(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=Y(r,s.steps)}let o=i=>t.flatMap(s=>{var a;return(a=i(s))!=
null?a:[]});return{steps:nn(o(i=>i.steps)),claims:Wt(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:Wt(o(i=>i.released),i=>`${i.thing} ${i.value}`),devices:Wt(
o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.pending))],guard(i){var s;for(let a of t)
(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(u=>u.report(i)),a=u=>[...new Set(s.flatMap(c=>{var d;return(d=u(c))!=null?d:[]}))],l=s.map(u=>u.bootable).
find(u=>u!==void 0);return{own:Object.assign({},...s.map(u=>u.own)),rebootReasons:a(u=>u.rebootReasons),pendingAtBoot:a(u=>u.pendingAtBoot),notes:a(u=>u.notes),
warnings:a(u=>u.warnings),...l===void 0?{}:{bootable:l}}}}}var $i=1024,jr=`# GRUB Environment Block
`;function $p(e){return e.length===$i&&e.startsWith(jr)}function xp(e){let n=[],t=jr.length;for(let r=t;r<e.length;r++){let o=e.charAt(r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function kp(e,n){return xp(e).find(([t])=>e.startsWith(`${n}=`,t))}function Gt(e,n){if(!e.startsWith(jr))return null;let t=kp(
e,n);return t===void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function _p(e,n,t){var l,u;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=kp(e,n),i=xp(e),s=i.length===0?jr.length:(u=(l=i[i.length-1])==null?void 0:l[1])!=null?u:jr.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>$i)throw k(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${$i}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd($i,"#")}function ja(e,n){var u,c,d,p;let t=e.flatMap((f,m)=>Nr(f).map(([g,y])=>({index:m,start:g,end:y,token:f.slice(g,y)}))),{kept:r,added:o}=qn(t.map(f=>f.token),n),i=[
...e],s=t.find(f=>f.token==="--"),a=(f,m,g,y)=>{var v;let b=(v=i[f])!=null?v:"";i[f]=b.slice(0,m)+y+b.slice(g)},l=e.length-1;if(o.length>0&&s===void 0){let f=((u=
i[l])!=null?u:"").replace(/\s*$/,""),m=(p=(d=/\n*$/.exec((c=i[l])!=null?c:""))==null?void 0:d[0])!=null?p:"";i[l]=`${f}${f===""?"":" "}${o.join(" ")}${m}`}for(let f=t.
length-1;f>=0;f--){let m=t[f],g=r[f];m!==void 0&&(m===s&&o.length>0&&a(m.index,m.start,m.start,`${o.join(" ")} `),g===null?E$(i,m):g!==void 0&&g!==m.token&&a(m.
index,m.start,m.end,g))}return i}function Kt(e,n){var t;return(t=ja([e],n)[0])!=null?t:""}function E$(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",
i=o.slice(0,t).replace(/\s+$/,"");e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function Sp(e){let n=[],t=/^([ \t]*)([^\s#][^\s]*)([ \t]*)([^\n]*?)[ \t\r]*$/gm;for(let r=t.exec(e);r!==null;r=t.exec(e)){let[o="",i="",s="",a="",l=""]=r,u=r.index+
i.length+s.length+a.length;n.push({key:s,start:u,end:u+l.length}),o===""&&t.lastIndex++}return n}function Za(e){return Sp(e).filter(n=>n.key==="options").map(({
start:n,end:t})=>[n,t])}function xi(e){let n=r=>Sp(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{
title:t("title"),version:t("version"),linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(
" ")}}function Pp(e,n){var o,i;let t=Za(e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],u=(i=n[s])!=null?i:"";r=r.slice(0,a)+(u!==""&&/\S/.test(r.charAt(a-1))?" ":"")+u+r.slice(
l)}return r}function Ap(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function j(e,n,t){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t}}}function ki(e){return{kind:"kmod",name:e}}function _i(e,n,t,r={}){return{kind:"dri\
ver",address:e,driver:n,override:t,...r}}var Jt="/boot/loader/entries",rt="/boot/grub2/grubenv",R$=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function Si(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=R$.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function Pi(e,n){let t=e.read(rt),r=t===null?null:Gt(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:gn(o).kernelopts}function M$(e,n){let t=n.kernelopts?Pi(e,n):null;return Wa(e).
map(r=>{var s;let o=xi((s=e.read(r))!=null?s:""),i=se(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?se(t):[a]);return{title:o.title,id:r.slice(Jt.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:Si(e,o.linux),initrds:o.initrds.map(a=>Si(e,a)).filter(a=>a!==null),recovery:Ap(o)}})}function Wa(e){return F(
e,"entry files",()=>e.list(Jt).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>D$(r,t)).map(t=>`${Jt}/${t}.conf`))}function D$(e,n){var o,i;let[
t,r]=[e,n].map(s=>{var a;return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;
if(a===l)continue;let[u,c]=[parseInt(a,10),parseInt(l,10)];if(isNaN(u)!==isNaN(c))return isNaN(u)?-1:1;if(!isNaN(u)&&u!==c)return u-c;if(isNaN(u))return a<l?-1:
1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function Me(e,n){return F(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,
()=>T$(e,n))}function T$(e,n){if(n.kind==="bls")return M$(e,n);let t=e.read(n.config);return t===null?[]:gn(t).entries.filter(r=>/^(|\d\d_linux(_zfs|_xen)?)$/.test(
r.section)).map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,tokens:se(r.args.join(" ")),kernel:Si(e,r.kernel),initrds:r.initrds.
map(o=>Si(e,o)).filter(o=>o!==null)}))}function C$(e,n){var l,u;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let c of o.slice(0,-1)){let d=[...new Set(t.map(f=>{var m;
return(m=f.within[r])!=null?m:`entry ${f.id}`}))],p=/^\d+$/.test(c)?d[Number(c)]:(l=d.find(f=>f===c))!=null?l:d.find(f=>!f.startsWith("entry "));t=t.filter(f=>f.
within[r]===p),r++}let i=(u=o[o.length-1])!=null?u:"",s=t.find(c=>c.id===i||c.title===i);return s!==void 0||!/^\d+$/.test(i)?s:t.filter((c,d)=>c.within.length<=
r||t.findIndex(p=>p.within[r]===c.within[r])===d)[Number(i)]}function Ai(e,n){var i,s;let t=Me(e,n),r=e.read(n.grubenv),o=[r===null?null:Gt(r,"next_entry"),n.fallback===
"saved"&&r!==null?Gt(r,"saved_entry"):n.fallback];for(let a of o){let l=a===null||a===""?void 0:C$(t,a);if(l!==void 0)return l}return(s=(i=t.find(a=>!a.recovery))!=
null?i:t[0])!=null?s:null}var N$=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],zn="/etc/kernel/cmdline",L$=/^\$\{?\w+\}?$/,z$=/^(BOOT_IMAGE|initrd)=/;function U$(e,n){let t=Za(e).map(
([o,i])=>e.slice(o,i)),r=ja(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:Pp(e,r)}function Op(e,n,t){if(!n.kernelopts)
return{steps:[],opts:null};let r=Pi(e,n),o=e.read(rt),i=B$(e,n,t(rt));if(r===null||o===null)return{steps:i,opts:r};let s=Kt(r,t(rt));return{steps:[...s===r?[]:[
j(rt,_p(o,"kernelopts",s))],...i],opts:s}}function B$(e,n,t){var l,u;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(u=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r))!=null?u:[],a=Kt(s,t);return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[j(n.config,r.replace(o,()=>`${i}${a}"`))]}function Ip(e,n,t){
return Wa(e).flatMap(r=>{var c;let o=(c=e.read(r))!=null?c:"",i=n(r),s=se(xi(o).options),a=s.includes("$kernelopts"),l=s.flatMap(d=>d==="$kernelopts"&&t!==null?
se(t):[d]),u=U$(o,a?i.filter(d=>!G(l,d)):i);return u===o?[]:[j(r,u)]})}function V$(e,n,t){var l,u,c;let r=N$.find(d=>e.read(d)!==null);if(r!==void 0){let d=(l=e.
read(r))!=null?l:"",p=Kt(d,t);return{steps:p===d?[]:[j(zn,p)],warnings:[]}}let o=_e(e);if(n.kernelopts||o!==null&&t.every(d=>G(o,d)))return{steps:[],warnings:[]};
let i=Ai(e,n),s=i===null||!i.recovery?i:(u=Me(e,n).find(d=>!d.recovery))!=null?u:null,a=((c=s==null?void 0:s.tokens)!=null?c:[]).filter(d=>!L$.test(d)&&!z$.test(
d));return s===null||!a.some(d=>d.startsWith("root="))?{steps:[],warnings:[`${zn} does not exist and no entry shows what it should say: a kernel that is install\
ed before the next boot may lack the arguments; write it by hand, with root=`]}:{steps:[j(zn,`${Kt(a.join(" "),t)}
`)],warnings:[]}}function Ep(e,n,t){let r=Op(e,n,()=>t),o=V$(e,n,t);return{steps:[...r.steps,...Ip(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function Rp(e,n,t){
let r=Op(e,n,t),o=e.read(zn),i=o===null?null:Kt(o,t(zn));return[...r.steps,...Ip(e,t,r.opts),...i===null||i===o?[]:[j(zn,i)]]}function Ga(e,n){let t=e.read(zn),
r=n.kernelopts?Pi(e,n):null;return[...Me(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:rt,tokens:se(r)}],...t===null?[]:[{path:zn,tokens:se(
t)}]]}var H$=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
F$=/manage|generated|begin/i;function hn(e){if(!F$.test(e))return null;for(let[n,t]of H$)if(t.test(e))return n;return null}function qt(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function Yt(e,n,t=[]){let r=qt(n),o=e.read(n),i=hn(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var Dp=/[\t\n ;&|<>()]/,Mp=/[A-Za-z_]\w*/y;function U(e,n){throw{at:e,why:n}}function ot(e,n){var t,r;return Mp.lastIndex=n,(r=(t=Mp.exec(e))==null?void 0:t[0])!=
null?r:""}function tn(e){let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(Dp.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.
length);let a=n.charAt(i+1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&U(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...Ka(e,i)),o='"'):r.push(...Oi(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function Ka(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&U(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...Oi(e,'"'))}}function Oi(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&U(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){U(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&U(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?j$(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function j$(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=ot(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!G$(e))&&(e.list(e),t.charAt(e.at)!==")"&&
U(r,"$( is not closed"),e.at++);else if(o==="{"){let s=Z$(e,n);if(s!==null)return[s];W$(e,r)}else if(/[\d@*#?$!-]/.test(o))e.at+=2;else if(n===""&&(o==="'"||o===
'"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?Ka(e,r):e.shell==="bash"&&K$(e,r);else return e.at++,[{is:"char",c:"$",s:r,e:e.at,q:n}];return[{is:"da\
rk",s:r,e:e.at,q:n}]}function Z$(e,n){var l,u;let{text:t}=e,r=e.at,o=ot(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=e.at;let s=(u=(l=i.exec(t))==null?void 0:
l[0])!=null?u:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let c=t.charAt(e.at);if(c==="}"){e.at++;let d=s.endsWith("-")?"-":s.endsWith("+")?"+":"";return{
is:"variable",name:o,op:d,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(c)||n===""&&Dp.test(c))break;a.push(...Oi(e,n))}return e.at=
r,null}function W$(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||U(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,Ka(e,e.at-1)):Oi(e,'"')}U(n,"${ is not closed")}function G$(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function K$(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&U(n,"the quote ' is not closed");e.at++}var Tp=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,Cp=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,J$=new Set(["exp\
ort","readonly","local","declare","typeset"]),q$={is:"all",of:[]};function Lp(e,n){let t=[],r={text:e,shell:n,at:0,list:o=>{Ii(o,t,")")}};try{let o=Ii(r,t);return r.
at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function Ii(e,n,...t){let r=[],o=e.at;for(;;){
rn(e,n);let i=e.text.charAt(e.at),s=Xt(e);if(i===""){t.length>0&&U(o,`${t.join(" or ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(
";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&U(e.at,`${i} is not expected here`),r.push(Y$(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.
test(a)||U(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"\
all",of:r}}function Y$(e,n){let t=Np(e,n);for(;/^(?:&&|\|\|)/.test(e.text.substr(e.at,2));)e.at+=2,rn(e,n),t={is:"maybe",left:t,right:Np(e,n)};return t}function Np(e,n){
Xt(e)==="!"&&(e.at++,ce(e));let t=Ei(e,n);for(ce(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?
2:1,rn(e,n),t={is:"apart",body:Ei(e,n)},ce(e);return t}function Ei(e,n){let{text:t,at:r}=e,o=Xt(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&ot(
t,r)==="function"&&/[ \t]/.test(t.charAt(r+8))?tx(e,n):rx(e,n);e.at+=o.length;let s=i==="("?Q$(e,n):X$(e,n,o,r);for(ce(e);Bp(e,n);ce(e));return s}function X$(e,n,t,r){
switch(t){case"{":return it(e,n,"}");case"if":return Up(e,n);case"while":case"until":{let o=it(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,it(e,n,"done")]},
e:e.at}}case"for":return ex(e,n,r);case"case":return nx(e,n);default:return U(r,`${t} is not expected here`)}}function it(e,n,t){let r=zp(e,n,t);return e.at+=t.
length,r}function zp(e,n,...t){let r=Ii(e,n,...t);return r.is==="all"&&r.of.length===0&&U(e.at,"a command is missing"),r}function Q$(e,n){return e.at++,{is:"apa\
rt",body:it(e,n,")")}}function Up(e,n){let t=it(e,n,"then"),r=zp(e,n,"elif","else","fi"),o=Xt(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],
otherwise:!1}:{is:"branch",first:t,branches:[r,o==="elif"?Up(e,n):it(e,n,"fi")],otherwise:!0}}function ex(e,n,t){ce(e);let r=ot(e.text,e.at),o=null;if(r===""){(e.
shell==="dash"||!e.text.startsWith("((",e.at))&&U(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&U(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=
r.length,rn(e,n),ot(e.text,e.at)==="in")for(e.at+=2,o=[],ce(e);!/^[;\n]?$/.test(e.text.charAt(e.at));ce(e)){let a=tn(e);a.s===a.e&&U(e.at,`${e.text.charAt(e.at)}\
 is not expected here`),o.push(a)}ce(e),e.text.charAt(e.at)===";"&&e.at++,rn(e,n);let i=Xt(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&U(e.at,"do is missing"),e.at+=
i.length;let s=it(e,n,i==="do"?"done":"}");return{is:"for",s:t,e:e.at,name:r,words:o,body:s}}function nx(e,n){let t=e.at;ce(e),tn(e),rn(e,n),ot(e.text,e.at)!=="\
in"&&U(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(rn(e,n);Xt(e)!=="esac";rn(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){ce(e);let i=tn(e);if(i.s===i.e&&
U(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),ce(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&U(e.at,") is missing"),e.at++,
r.push(Ii(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:q$,branches:r,
otherwise:o}}function tx(e,n){e.at+=8,ce(e);let t=tn(e);return ce(e),e.text.startsWith("()",e.at)&&(e.at+=2),rn(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:Ei(
e,n)}}function rx(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){ce(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&qa(e),Bp(e,n))continue;
if(s==="("){let d=i[0];return(i.length!==1||o.length>0||d===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&U(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+
1,rn(e,n),{is:"function",name:t.slice(d.s,d.e),body:Ei(e,n)}}let a=i[0],l=a!==void 0&&J$.has(t.slice(a.s,a.e)),u=a===void 0||l?ox(e,l):null;if(u!==null){o.push(
u);continue}let c=tn(e);if(c.s===c.e)break;i.push(c),a===void 0&&e.shell==="bash"&&t.slice(c.s,c.e)==="[["&&ix(e)}return e.at===r&&U(r,"a command is missing"),{
is:"simple",s:r,e:e.at,assigns:o,words:i}}function ox(e,n){var d,p;let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;
i.lastIndex=o;let s=i.exec(t);if(s===null)return null;e.at+=s[0].length;let a=(d=s[1])!=null?d:"",l=s[3]==="+",u=((p=s[2])!=null?p:"")!=="",c=e.at;if(t.charAt(c)===
"("&&r==="bash"){for(u=!0,e.at++,e.at=Ja(t,e.at);t.charAt(e.at)!==")";e.at=Ja(t,e.at)){let f=tn(e);f.s===f.e&&U(c,"( is not closed")}return e.at++,{name:a,append:l,
declared:n,array:u,value:{s:c,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:n,array:u,value:tn(e)}}function Bp(e,n){var i,s;Cp.lastIndex=e.at;let t=(s=
(i=Cp.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.
test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(e),e.at++,!0;ce(e);let o=tn(e);return o.s===o.e&&U(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.
parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith("-")}),!0}function ix(e){let n=e.at;for(;;){e.at=Ja(e.text,e.at);let t=tn(e);if(e.text.slice(t.s,t.e)===
"]]")return;t.s===t.e&&(e.at>=e.text.length&&U(n,"]] is missing"),e.at++)}}function Xt(e){var n,t;return Tp.lastIndex=e.at,(t=(n=Tp.exec(e.text))==null?void 0:n[0])!=
null?t:""}function ce(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function Ja(e,n){var r,
o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function qa(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function rn(e,n){for(;;){ce(e);let t=e.text.charAt(e.at);if(t==="#")qa(e);else if(t===`
`){e.at++;for(let r of n.splice(0))sx(e,r)}else return}}function sx(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;qa(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var ax=24,lx=24,Vp=8,ux=16384,cx=/^(?!GRUB_CMDLINE_)/,dx=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,fx=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),Fp={values:new Map,last:new Map,over:""};function Ya(e,n,t=()=>null){var i;let r={shell:n,files:[
...e],functions:new Map,read:t,file:0,depth:0},o=[Fp];try{for(let s of e.keys())o=jp(r,s,o)}catch(s){if(s instanceof Error)throw s;let{at:a,why:l}=s,{path:u="",
text:c=""}=(i=r.files[r.file])!=null?i:{};return{path:u,line:c.slice(0,a).split(`
`).length,why:l}}return{files:r.files,worlds:o}}function Kr(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function Xa(e){return e.some(n=>n.dark!==void 0)?null:
e.map(n=>n.c).join("")}function jp(e,n,t){var s,a;let r=e.file;e.file=n;let o=Lp((a=(s=e.files[n])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;
let i=on(e,o,t).map(l=>l.over==="file"?{...l,over:""}:l);return e.file=r,Gr(i)}function on(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.
length===0?t:[...o,...px(e,n,r)]}function px(e,n,t){switch(n.is){case"simple":return mx(e,n,t);case"all":return n.of.reduce((r,o)=>on(e,o,r),t);case"maybe":{let r=on(
e,n.left,t);return Gr([...r,...on(e,n.right,r)])}case"branch":{let r=on(e,n.first,t),o=n.branches.flatMap(i=>on(e,i,r));return Gr(n.otherwise?o:[...r,...o])}case"\
for":return gx(e,n,t);case"while":return Wp(e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return on(e,n.body,t),t}}
function mx(e,n,t){var c,d;let[r,...o]=n.words;if(r===void 0)return Ri(e,n.assigns,t);let i=Mi(r),s=e.shell==="dash"&&fx.has(i!=null?i:"")?Ri(e,n.assigns.filter(
p=>!p.declared),t):t,{text:a}=(c=e.files[e.file])!=null?c:{text:""},l=Hp(r);if(dx.test(l))throw{at:r.s,why:`"${l.replace(/[^ -~]/g,"?").slice(0,40)}" is no comm\
and`};if(/^\$*$/.test(l)&&n.assigns.length>0)return Gr([...s,...Ri(e,n.assigns,s)]);let u=i===null?void 0:e.functions.get(i);if(u!==void 0&&e.depth<Vp){let p=e.
file;e.depth++,e.file=u.file;let f=on(e,u.body,s).map(m=>m.over==="file"?{...m,over:""}:m);return e.file=p,e.depth--,f}switch(i){case"unset":return o.reduce((p,f)=>{
var m;return Zr(p,(m=Mi(f))!=null?m:"",[])},s);case"export":case"readonly":case"declare":case"typeset":{let p=o.find(f=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(Hp(
f)));if(p!==void 0)throw{at:p.s,why:`${i} is given what is no name`};return Ri(e,n.assigns.filter(f=>f.declared),s)}case"return":return s.map(p=>({...p,over:"fi\
le"}));case"exit":case"exec":return s.map(p=>({...p,over:"all"}));case".":case"source":{let p=o[0]===void 0?null:Mi(o[0]),f=p===null||e.depth>=Vp?null:e.read(p);
if(p===null)return yx(e,n,s);if(f===null)return s;e.depth++;let m=jp(e,e.files.push({path:p,text:f})-1,s);return e.depth--,m}case"eval":case"read":case"printf":case"\
local":{let p=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(p)?s:((d=p.match(/[A-Za-z_]\w*/g))!=null?d:[]).reduce((f,m)=>Zr(f,m,[Wr(e,n)]),s)}default:return s}}
function Ri(e,n,t){return t.map(r=>{var s;let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},u=a.array?[Wr(e,a.value)]:Qa(e,a.value.
parts,l,a),c=a.append?[...(s=o.get(a.name))!=null?s:[],...u]:u;o.set(a.name,c.length>ux?[Wr(e,a.value)]:c),i.set(a.name,{file:e.file,assign:a})}return{...r,values:o,
last:i}})}function Qa(e,n,t,r){var s,a;let o=e.file,i=(a=(s=e.files[o])==null?void 0:s.text)!=null?a:"";return n.flatMap((l,u)=>{var b,v;let{s:c,e:d,q:p}=l,f=(...w)=>[
{c:"",dark:[i.slice(c,d),...w.map(Zp)].join(" "),file:o,s:c,e:d,q:p}];if(l.is==="dark")return f();if(l.is==="char"){let w=n[u-1];return r!==void 0&&l.c==="~"&&p===
""&&d-c===1&&(w===void 0||w.is==="char"&&w.c===":"&&w.q==="")?f():[{c:l.c,file:o,s:c,e:d,q:p}]}let m=(b=t.values.get(l.name))!=null?b:cx.test(l.name)?null:[];if(m===
null)return f();if(l.op==="")return(r==null?void 0:r.declared)===!0&&p===""&&e.shell==="dash"&&/[\s*?[]/.test((v=Xa(m))!=null?v:" ")?f(m):m;let g=Qa(e,l.word,t),
y=m.some(w=>w.dark===void 0);return!y&&(m.length>0||!l.colon)?f(m,g):l.op==="-"?y?m:g:y?g:[]})}function Zp(e){return e.map(n=>{var t;return(t=n.dark)!=null?t:n.
c}).join("")}function gx(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>Mi(l)!==null&&!/[*?[~{]/.
test(r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>lx||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?Wp(e,n,t):n.words.reduce((l,u)=>on(e,
n.body,Zr(l,n.name,Qa(e,u.parts,Fp))),t)}function Wp(e,n,t){let r=on(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).
map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),Gr([...t,...r.filter(i=>i.over!==""),...[...o].reduce((i,s)=>Zr(i,s,[Wr(e,n)]),t)])}function yx(e,n,t){
return[...new Set(["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])])].reduce((o,i)=>Zr(o,i,[Wr(e,n)]),t)}function Zr(e,n,t){
return e.map(r=>({...r,values:new Map(r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function Wr(e,{s:n,e:t}){var r,o;return{c:"",dark:(o=(r=e.files[e.file])==
null?void 0:r.text.slice(n,t))!=null?o:"",file:e.file,s:n,e:t,q:""}}function Mi(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.c:"").join(
""):null}function Hp(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function Gr(e){let n=[...new Map(e.map(i=>[hx(i),i])).values()],[t]=n;if(n.length<=
ax||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(u=>{let c=Kr(u,i);return[Gp(
c),c]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=[...s.values()].map(Zp).join(" ");r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:""}]),o.set(
i,null)}return[{values:r,last:o,over:n.some(i=>i.over==="")?"":t.over}]}function hx(e){return JSON.stringify([e.over,[...e.values].map(([n,t])=>[n,Gp(t)]),[...e.
last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function Gp(e){return e.map(n=>{var t;return`${n.c}${(t=n.dark)!=null?t:""}@${n.
file}:${n.s}`}).join(" ")}var Jr="\uFFFF",Jp=/^[\t-\r \xa0]$/,qp=/[^\w@%+=:,./-]/g;function el(e){let n=e.map(t=>t.dark===void 0?t.c:Jr).join("");return Nr(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function Yp(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let u of e.slice(r,o))t.add(u);i!==void 0&&
Kp(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&Kp(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function Kp(e,n){return Jp.test(e.c)&&!n.has(e)}function Xp(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?st(r,a):""}))}function Qp(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&Jp.test(a.c)?"":st(" ",i)}]})}function em(e,n,t,r){var p,f,m,g;let o=nl((p=n.values.get(t))!=null?p:
[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:st(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(y=>y.
is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(f=n.values.get(t))!=null?f:[],u=l[l.length-1],c=`${u===void 0||/^[ \t]$/.test(u.c)?"":" "}${r.join(" ")}`;
if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:st(c,a.close)}];let d=(g=(m=e[s])==null?void 0:m.text.slice(a.s,a.e))!=null?g:"";return d===""||d.replace(qp,
" ")!==d?[{file:s,s:a.e,e:a.e,text:`"${st(c,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${st(c,'"')}"`}]}function nl(e){var t;let n=el(e).
find(r=>r.text==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function nm(e,n,t){return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="$${n} ${st(t.join(" "),'"')}"
`}function tm(e,n){return e.replace(new RegExp(`^${n}="\\$${n} *"\\n`,"gm"),"")}function tl(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,s=t.
get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.filter(
s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function st(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(/'/g,"\
'\\''"):e.replace(qp,"\\$&")}var me="/etc/default/grub",Qt="/etc/default/grub.d",sn="GRUB_CMDLINE_LINUX",rl="GRUB_CMDLINE_LINUX_DEFAULT",qr=`${Qt}/zz-vfiokit.cfg`,im=/^zz+-vfiokit\.cfg$/,bx=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function Di(e,n,t){let r=new Set(al(e,n).worlds.map(i=>Xa(Kr(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function Ti(e,n){let[t]=al(e,n).worlds;return t===
void 0?[]:il(t).tokens.map(r=>r.text)}function ol(e,n,t,r=!1){var f,m,g;let o=sl(e,n),i=al(e,n),s=i.worlds.map(il);if(!r)for(let y of s)$x(y,t);let a=s.map(y=>{
let b=qn(y.tokens.map(v=>v.text),t,y.split);return r?vx(b,y):b}),l=(m=(f=s[0])==null?void 0:f.tokens.map(y=>y.text))!=null?m:[];if(a.every(y=>y.removed.length===
0&&y.added.length===0)&&(r||t.length===0||!s.some(sm)))return{texts:new Map,before:l,manager:null};let c=s.flatMap((y,b)=>[...xx(y,a[b]),...r?[]:y.values.flatMap(
Qp)]),d=r?void 0:[...am(i,c)].find(y=>Ix(o,y));if(d!==void 0)throw k(`${me} asks in a condition what ${d} is, so that ${a.flatMap(y=>y.removed).join(" ")||d} ca\
nnot be changed there soundly; change it by hand`);let p=kx(a);for(let y of n.dropIns?_x(e):[null])for(let b of Sx(i,s,a,c,p,y)){let v=Px(e,n,{read:i,edits:c,changes:a,
wishes:r?[]:t,dropIn:y},b);if(v!==null)return{texts:v,before:l,manager:n.dropIns&&y!==qr?hn((g=e.read(qr))!=null?g:""):null}}throw k(`${me} sets ${sn} in a way \
that cannot be edited without running it; expected plain assignments; change ${[...p,...a.flatMap(y=>y.removed)].join(" ")} there by hand`)}function il(e){var o;
let n=[Kr(e,sn),Kr(e,rl)],[t,r]=n.map(i=>el(i).map(s=>({...s,value:i})));return{world:e,values:n,tokens:[...t!=null?t:[],...r!=null?r:[]],split:(o=t==null?void 0:
t.length)!=null?o:0}}function vx(e,{world:n,tokens:t}){let r=new Set([...n.values].flatMap(([s,a])=>s===sn||s===rl?[]:a.map(l=>`${l.file} ${l.s}`))),o=t.map(s=>s.
value.slice(s.start,s.end).some(a=>r.has(`${a.file} ${a.s}`))),i=e.kept.map((s,a)=>{var l,u;return o[a]===!0?(u=(l=t[a])==null?void 0:l.text)!=null?u:null:s});return{
...e,kept:i,tokens:i.filter(s=>s!==null),removed:e.removed.filter(s=>!t.some((a,l)=>a.text===s&&o[l]===!0))}}function sm({values:e}){return e.some(n=>n.some(t=>t.
c===`
`))}function sl(e,{dropIns:n}){let t=n?e.list(Qt).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[me,...t.map(r=>`${Qt}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function al(e,n){return F(e,`defaults ${n.shell} ${n.dropIns}`,()=>wx(e,n))}function wx(e,n){let{shell:t}=n,r=Ya(sl(e,n),t,i=>i.startsWith(
"/")?e.read(i):null);if("why"in r)throw k(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.
worlds.filter(i=>i.over!=="all");if(o.length===0)throw k(`${me} or a file that it sources ends the shell that reads it (exit or exec), so that no grub.cfg can b\
e made; take that out`);return{...r,worlds:o}}function $x(e,n){var r;let t=n.flatMap(Dn);for(let o of e.tokens){if(!o.text.includes(Jr))continue;let i=o.value.slice(
o.start,o.end).map(u=>{var c;return(c=u.dark)!=null?c:u.c}).join(""),s=o.text.split(Jr).find(u=>t.includes(_(u))),a=((r=i.match(/[\w.-]+=[^\s"'`;|&)]*/g))!=null?
r:[]).filter(u=>t.includes(_(u))),l=s!==void 0?o.text.replace(Jr,"\u2026"):qn(a,n).removed[0];if(l!==void 0)throw k(`${sn} gets ${l} from ${i.slice(0,80)}, whic\
h only running it would tell; expected a plain text there; write the argument out in ${me}`)}}function xx(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];
return e.values.flatMap(r=>{let o=e.tokens.filter(i=>i.value===r);return[...Yp(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?
[]:Xp(r,i,s)})]})}function kx(e){let n=new Map;for(let t of e.flatMap(r=>r.added)){let r=Zo(_(t))?t:_(t),o=n.get(r);if(o===void 0||o===t){n.set(r,t);continue}if(!Mn(
_(t))||_(t)==="vfio_pci.ids")throw k(`${me} sets ${rm(t)} under a condition, and what it holds differs; expected one value to unite with; write it without the c\
ondition`);n.set(r,`${rm(t)}=${[...new Set([...N(o),...N(t)])].join(",")}`)}return[...n.values()]}function rm(e){return e.replace(/=[^]*/,"")}function _x(e){var s;
let n=e.list(Qt).filter(a=>a.endsWith(".cfg")),t=a=>{var l;return hn((l=e.read(`${Qt}/${a}`))!=null?l:"")===null},r=n.filter(a=>im.test(a)&&t(a)),o=(s=n.filter(
a=>!r.includes(a)).pop())!=null?s:"",i="zz-vfiokit.cfg";for(;i<o||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${Qt}/${a}`)}
function Sx(e,n,t,r,o,i){var m,g;let[s]=n,a=tl(e.files,r);if(a===null||s===void 0)return[];if(o.length===0)return[a];let l=s.world.last.get(sn),u=n.every(y=>{var b;
return((b=y.world.last.get(sn))==null?void 0:b.assign)===(l==null?void 0:l.assign)})?s.world:null,c=y=>{let b=u===null?null:em(y,u,sn,o),v=b===null?null:tl(y,[...r,
...b]);return v===null?[]:[v]},d=y=>(a.some(w=>w.path===y)?a:[...a,{path:y,text:""}]).map(w=>w.path===y?{...w,text:nm(w.text===""&&y!==me?bx:w.text,sn,o)}:w);if(i===
null)return[...c(e.files),d(me)];let p=l==null?null:(g=(m=e.files[l.file])==null?void 0:m.path)!=null?g:null,f=s.tokens.some((y,b)=>{var v;return b<s.split&&((v=
t[0])==null?void 0:v.kept[b])===null&&o.some(w=>Mn(_(w))&&_(w)===_(y.text))});return[...p===i||f||nl(s.values[0])!==null?c(e.files):[],d(i)]}function Px(e,n,{read:t,
edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.files.map(b=>[b.path,b.text])),u=a.map(b=>b.text===l.get(b.path)?b:{...b,text:tm(b.text,sn)}),c=new Set(
[...sl(e,n).map(b=>b.path),s!=null?s:""]),d=b=>b===me?"":b,p=u.filter(b=>c.has(b.path)).sort((b,v)=>d(b.path)<d(v.path)?-1:1),f=Ya(p,n.shell,b=>{var v,w;return(w=
(v=u.find(h=>h.path===b))==null?void 0:v.text)!=null?w:e.read(b)});if("why"in f)return null;let m=f.worlds.filter(b=>b.over!=="all").map(il),g=m.length>0&&m.every(
b=>{let v=b.tokens.map(w=>w.text);return i.every(w=>G(v,w))&&(i.length===0||!sm(b))&&o.some(w=>m.length===1?Ax(v,w):Ox(v,w))}),y=am(t,r);return!g||om(f,y)!==om(
t,y)?null:new Map(u.filter(b=>{var v;return b.text!==((v=l.get(b.path))!=null?v:"")}).map(({path:b,text:v})=>{let w=im.test(b.replace(/.*\//,""))&&!/^[^#\n]/m.test(
v);return[b,w?null:v]}))}function Ax(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function Ox(e,n){let t=new Set(n.added.map(_)),r=o=>o.filter(i=>!t.has(_(i))).join(" ");return r(e)===r(n.tokens)}function am(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function Ix(e,n){let t=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${n}\\b`,"m");return e.some(r=>t.test(r.text))}function om(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==sn&&o!==rl&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].
sort().join(`
`)}function lm(e){return[...e.texts].map(([n,t])=>j(n,t))}function um(e,n){return!n.dropIns&&e.read(me)===null}function cm(e,n,t,r){if(!r&&um(e,n))return{steps:[],
before:[],notes:[`${me} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=ol(e,n,t),{manager:i}=o,s=[...o.texts.
keys()].find(a=>a!==qr&&a.endsWith("-vfiokit.cfg"));return{steps:lm(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:[`${qr} is kept by ${i}, so our\
s is ${s}: tell ${i} to leave these settings to one of the two`]}}function dm(e,n,t){return t.length===0||um(e,n)?[]:lm(ol(e,n,t,!0))}var fm="/boot/grub/grub.cfg",at="/boot/grub2/grub.cfg",pm="/etc/tuned/bootcmdline";function Ci(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(
`${t}/${n}`)!==null)}function ll(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw le("this is an ostree or bootc system, whose boo\
t entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/pr\
oc/mounts"),e.read("/etc/fstab")].some(t=>(t!=null?t:"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&Ci(e,"transactional-update"))throw le("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function Ex(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(r=>e.list(r).some(o=>o.endsWith(".efi")));if(n!==void 0)throw le(`t\
his system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)");let t=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(r=>e.real(r)!==null);throw t!==void 0?le(`this sy\
stem boots with systemd-boot (${t}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):le("no GRUB was f\
ound: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has")}function Rx(e){
var o;if(!Va(e))return at;let n=e.real("/etc/grub2-efi.cfg"),r=pp(e).filter(i=>!/\/EFI\/boot\//i.test(i)).filter(i=>{var s;return gn((s=e.read(i))!=null?s:"").kind===
"generated"});return n!==null&&r.includes(n)?n:r.length===1&&(o=r[0])!=null?o:at}function Mx(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:
e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Ze(e){return F(e,"boot loader",()=>Dx(e))}function Dx(e){var l,u,c,d;ll(e);let n=Ht(e),t=n==="suse";if(t){
let p=(c=(u=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((l=e.read("/etc/sysconfig/bootloader"))!=null?l:""))==null?void 0:u[1])!=null?c:"grub2";if(p!=="grub2"&&p!=="g\
rub2-efi")throw le(`LOADER_TYPE in /etc/sysconfig/bootloader is ${p||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-opti\
on and sdbootutil update-all-entries")}if((Ci(e,"update-grub")||n==="debian")&&(e.real(fm)!==null||e.real(me)!==null)){let f={shell:((d=e.real("/bin/sh"))!=null?
d:"").endsWith("bash")?"bash":"dash",dropIns:Cx(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:f,config:fm,grubenv:"/boot/grub/grubenv",command:["u\
pdate-grub"],kernelopts:!1,get fallback(){return Di(e,f,"GRUB_DEFAULT")||"0"}}}!Ci(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&Ex(e);let r={shell:"bash",
dropIns:!1},o=t?at:Rx(e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv",fallback:Di(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(Jt).filter(p=>p.endsWith(".conf")),
a=e.read(o);if(!t&&s.length>0&&Tx(e,r,a===null||gn(a).bls)){let p=s.some(f=>{var m;return/^\s*options\s.*\$kernelopts\b/m.test((m=e.read(`${Jt}/${f}`))!=null?m:
"")});return{kind:"bls",name:p?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,fallback:"saved",command:null,kernelopts:p}}if(o!==at&&/overwrite the GRUB wrapper|GRUB wrapper/i.
test(Mx(e)))throw le(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${at}`,`run grub\
2-mkconfig -o ${at}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,command:["grub2-mk\
config","-o",o],kernelopts:!1}}function Tx(e,n,t){let r=Di(e,n,"GRUB_ENABLE_BLSCFG");return r!==null&&r!==""?r==="true"&&t:t||!Ci(e,"new-kernel-pkg")}function Cx(e){
let n=e.read("/usr/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes("default/grub.d")}function Nx(e,n){var o,i,s,a;let t=e.read(n.grubenv),
r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec((o=e.read(pm))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...se(r),...se(t===null?"":(a=Gt(t,"tu\
ned_params"))!=null?a:"")]}function Lx(e,n,t){let r=Nx(e,n);if(r.length===0)return;let o=n.kind==="bls"?Ga(e,n).map(i=>i.tokens):[Ti(e,n.defaults)].filter(i=>i.
includes("$tuned_params"));for(let i of t){let s=o.some(l=>G(l,i)&&!G([...l,...r],i)),a=r.find(l=>Dn(i).includes(_(l)));if(!(!s||a===void 0))throw k(`tuned sets\
 ${a} on the kernel command line (${pm}), where it would win over ours; expected no ${_(a)} there; take it out of the tuned profile (cmdline in its [bootloader]\
 section) and run this again`)}}function zx(e,n,t,r){let o=[{path:me,tokens:r},...n.kind==="bls"?Ga(e,n):[]];return t.flatMap(It).flatMap(i=>{let s=o.filter(({tokens:a})=>!G(
a,Yn(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function mm(e,n,t){return n.command===null||e.real(
n.config)===null?[]:[{kind:"grubConfig",path:n.config,command:n.command,wishes:t}]}function Ni(e,n,t,r={}){if(t.length===0)return{steps:[],claims:[],notes:[],warnings:[]};
let o=n.kind==="bls"?Ep(e,n,t):{steps:[],warnings:[]},i=cm(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return Lx(Y(e,s),n,t),{steps:nn([...s,...r.regenerate===
!1?[]:mm(e,n,t)]),claims:s.length===0?[]:zx(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function lt(e,n,t,r={}){let o=t.filter(i=>i.thing===
"arg");return ul(e,n,i=>o.filter(s=>{var a;return((a=s.except)==null?void 0:a.includes(i))!==!0}).map(s=>Yn(s.value)),r)}function ul(e,n,t,r={}){let o=n.kind===
"bls"?Rp(e,n,t):[],i=t(me);return{steps:nn([...o,...dm(e,n.defaults,i),...r.regenerate===!1||i.length===0&&r.sourcesChange!==!0?[]:mm(e,n,i)]),notes:[]}}function Li(e,n){
var t;return`${n.name}, ${Va(e)?"UEFI":"BIOS"}, ${(t=di(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var Ux={"10de":{take:["nouveau","nvidia","nova_core"],beside:["nvidia_drm","nvidia_modeset","nvidia_uvm","nvidiafb","nova_drm"]},1002:{take:["amdgpu","radeon"],
beside:[]},8086:{take:["i915","xe"],beside:["mei_gsc"]}},Bx={take:["nvidia"],beside:[]},Vx={take:["snd_hda_intel"],beside:[]},Hx={take:["xhci_pci"],beside:[]},Fx={
"10de":{take:["i2c_nvidia_gpu"],beside:["ucsi_ccg"]},1002:{take:["i2c_designware_pci"],beside:["ucsi_ccg"]}};function De(e){var t,r;let n=C(e.driver)||e.module===
null?[]:[e.module];return[...new Set([...n,...(r=(t=jx(e))==null?void 0:t.take)!=null?r:[]])]}function jx({class:e,vendor:n}){if(n!==null)return mn(n,e)?Bx:Ar(e)||n==="1002"&&No(e)?Ux[n]:e==="0403"?Vx:e==="0c03"?Hx:e==="0c80"?Fx[n]:void 0}var Zx=["modprobe.blacklist","module_blacklist"];function Yr(e){let n=D(e),t=ke(e,n),r=bi(e,n,t);return{...r,judge:Zt(e,n,t,r),consoles:jt(e,n),weakened:Ft(e)}}
function Un(e){try{return{loader:Ze(e),missing:null}}catch(n){if(!(n instanceof x)||n.code!=="E_HOST"||Ve(e)!==null)throw n;return{loader:null,missing:n.message}}}
function er(e,n){return n===null?[]:Me(e,n).filter(t=>!t.recovery).map(t=>t.tokens)}function gm(e){let n=e.map(o=>o.filter(i=>Zx.includes(_(i))).flatMap(N).map(
i=>i.replace(/-/g,"_"))),[t=[],...r]=n;return new Set(t.filter(o=>r.every(i=>i.includes(o))))}function ym(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set(
[...e.flatMap(De),...t.flatMap(r=>De({vendor:r.slice(0,4),class:"0302",driver:null,module:null}))])]}function hm(e,n){let t=Q(e).map(o=>ee(e,o)).filter(o=>o("vf\
io_pci")!=="builtin"),r=new Map;for(let o of n){let i=De(o).find(s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}function zi(e,n,t){return D(
e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var Xr="# vfiokit: functions for vfio-pci, and the drivers that come after it",cl="options vfio-pci",Wx=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
ut=4294967295;function nr(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function an(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function bm(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function ct(e){let[n=NaN,t=NaN,r=ut,o=ut,i=0,s=0]=bm(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==ut||o!==ut||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function Te(e,n){return e.some(t=>{var p,
f;let[r=NaN,o=NaN,i=ut,s=ut,a=0,l=0]=bm(t),[u,c]=((p=n.subsystem)!=null?p:":").split(":"),d=(m,g)=>m===ut||m===parseInt(g!=null?g:"",16);return d(r,n.vendor)&&d(
o,n.device)&&d(i,u)&&d(s,c)&&((parseInt((f=n.class)!=null?f:"",16)<<8^a)&l&16776960)===0})}function Ui(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function tr(e,{line:n,lines:t},r){let o=nr(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function vm(e,n){
return $e(e,n).filter(t=>ie([t],"vfio_pci","ids")!==null)}function wm(e,n,t){var i;let r=t.join(","),[o]=[...vm(e,n)].reverse();if(o!==void 0){let s=tr(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=[\s"]|$)/,`$1ids=$2${r}$2`));if(((i=ie($e(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return Ui(e,[`${cl}\
 ids=${r}`])}function dl(e,n,t){let r=e;for(let o of[...vm(e,n)].reverse())r=tr(r,o,i=>{let s=o.lines===1?i:`${cl} ${o.rest.trim()}
`,a=s.replace(/([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,u,c,d)=>{let p=d.split(","),f=p.filter(m=>!t(m));return f.length===p.length?l:f.length===0?"":`${u}id\
s=${c}${f.join(",")}${c}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function $m(e,n){return tr(e,n,t=>t.replace(/[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function xm(e){return`softdep ${e} pre: vfio-pci`}function km(e,n){return`${cl} ${e}=${n?1:0}`}function rr(e){return nr(e).some(n=>n.trimEnd()===
Xr)}function _m(e){let n=nr(e).filter(t=>t.trimEnd()!==Xr&&!Wx.test(t.trimEnd())&&!Pr.test(t.trimEnd())).join("");return n.trim()===""?null:n}function ln(e){return e!==
null&&_r(e).includes("vfio_pci")}function Sm(e,n,t,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=Hu(t,n);if(o!==null)throw k(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(W(t).map(c=>[c.address,
c])),s=[],a=(c,d)=>{let p=$e(e,n).find(d);if(p===void 0)throw new Error(`${n} has lost a line that was in it: ${c}`);e=tr(e,p,()=>`${c}
`),s.push(c)},l=r.map(Sr).filter(c=>{var p;let d=i.get((p=Wn(c))!=null?p:"");if(d===void 0)return!0;if(Sr(d)===c)return!1;if(d.from.path!==n)throw k(`${d.from.path}\
 line ${d.from.line} stores ${d.card} for ${d.address}, and is not ours`,"take that line out");return a(c,f=>f.command==="options"&&f.name===ne&&f.rest.trim().startsWith(
`${d.address}=`)),!1}),u=[...[...i.values()].filter(c=>!r.some(d=>d.address===c.address)),...r].flatMap(c=>{var d;return(d=c.variant)!=null?d:[]});for(let c of[
Bu,Us(u)]){let[d]=$e(`${c}
`,n),p=m=>m.command===(d==null?void 0:d.command)&&m.name===d.name,f=t.find(p);f===void 0?l.unshift(c):f.path===n&&f.rest!==(d==null?void 0:d.rest)&&a(c,p)}return{
text:e,lines:l,changed:s}}function Pm(e,n,t,r){let o=nr(e).filter(a=>{var l;return!t.has((l=Wn(a.trimEnd()))!=null?l:"")}).join("");if(r.length===0)return nr(o).
filter(a=>!Pr.test(a.trimEnd())).join("");let i=$e(o,n).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&Pr.test(`softdep vfio-pci ${a.rest}`)),s=Us(r.flatMap(
a=>{var l;return(l=a.variant)!=null?l:[]}));return i===void 0?o:tr(o,i,()=>`${s}
`)}var Bi="/etc/modprobe.d/vfio.conf",Am=1023;function Gx(e){let n=Q(e);return n.length===0?[{has:()=>"module",config:z(e)}]:n.map(t=>({has:ee(e,t),config:z(e,t)}))}
function fl(e){return e===null||/^(?:[1y]|on)/i.test(e)}function Kx(e,n,t){var s;let r=Yt(e,Bi,Ns.slice(1)),o=t.map(a=>{var l;return(l=ie(n,"vfio_pci",a))==null?
void 0:l.from}).filter(a=>a!==void 0).map(a=>a.path).sort((a,l)=>xr(a,l)?-1:1).pop();if(o===void 0||!xr(r.path,o))return r;let i=qt(Bi);if(!xr(i,o)&&hn((s=e.read(
i))!=null?s:"")===null)return{path:i,warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw k(`${o} sets parameters of v\
fio-pci and is read after any file of ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function Qr(e,n){var $,A,
E,I;let t=Gx(e),r=z(e),o=an(($=ie(r,"vfio_pci","ids"))==null?void 0:$.value),i=n.ids.filter(S=>{let q=n.devices.filter(H=>H.id===S);return q.length===0?!o.some(
H=>ct(H)===S):!q.every(H=>Te(o,H))}),s=[...o,...i],a=Object.entries(n.options).filter(S=>{let q=ie(r,"vfio_pci",S[0]);return S[1]!==void 0&&S[1]!==(q!==null&&fl(
q.value))}),l=S=>n.blacklisted.has(S)||t.every(({has:q,config:H})=>{let ae=q(S);return ae==="absent"||ae==="module"&&(Xe(H,S)!==null||ln(fe(H,"softdep",S)))}),u=Kx(
e,r,[...i.length>0?["ids"]:[],...a.map(([S])=>S)]),c=rr((A=e.read(u.path))!=null?A:""),d=t.every(({has:S})=>S("vfio_pci")==="module"),p=i.length===0&&a.length===
0&&!c&&!n.overridden&&n.at.length===0&&d&&n.rivals.every(l),f={steps:[],claims:[],notes:[],warnings:[],prepared:p,entries:s};if(p)return f;if(s.join(",").length>
Am)throw k(`ids= of vfio-pci would have ${s.join(",").length} characters, and the kernel takes ${Am} at most; name fewer ids`);let m=(E=e.read(u.path))!=null?E:
"",g=c?m:Ui(m,[Xr]),y=Sm(i.length===0?g:wm(g,u.path,s),u.path,r,n.at),b=y.text,v=[...y.lines,...a.map(([S,q])=>km(S,q))],w=[];for(let S of n.rivals){let q=t.map(
ve=>fe(ve.config,"softdep",S));if(q.every(ln))continue;let H=q.find(ve=>ve!==null&&ve.path===u.path&&!ln(ve));H!=null?b=$m(b,H):ln((I=$e(b,u.path).find(ve=>ve.command===
"softdep"&&ve.name===S))!=null?I:null)||v.push(xm(S));let ae=q.find(ve=>ve!==null&&ve.path!==u.path&&!ln(ve)&&xr(ve.path,u.path));ae!=null&&w.push(`${ae.path} h\
as a softdep line for ${S}, and kmod takes only the first: there vfio-pci comes before ${S} because the boot image loads it`)}if(b=Ui(b,v),b===g)return{...f,notes:w};
let h=[...i.map(S=>({thing:"id",value:S})),...[...c?[]:[Xr],...v,...y.changed].map(S=>({thing:"line",value:S}))];return{...f,claims:h,notes:w,steps:[j(u.path,b)],
warnings:u.warning===void 0?[]:[u.warning]}}function Jx(e,n){return(e===Bi||e===qt(Bi))&&hn(n)===null}function Om(e,n,t=new Set){var l;let r=u=>{var c;return n.
includes((c=ct(u))!=null?c:"")},o=z(e),i=W(o),s=[],a=[];for(let u of new Set(o.filter(c=>c.command==="options"&&(c.name==="vfio_pci"||c.name===ne)).map(c=>c.path))){
let c=we(e,u),d=b=>{var v;return an((v=ie($e(b,u),"vfio_pci","ids"))==null?void 0:v.value)},p=i.filter(b=>b.from.path===u&&t.has(b.address));if(p.length===0&&!d(
c).some(r))continue;if(!Jx(u,c)){a.push(`${u} gives ${[...p.map(b=>b.address),...d(c).some(r)?n:[]].join(", ")} to vfio-pci, and is not ours: left as it is`);continue}
let f=dl(Pm(c,u,t,i.filter(b=>!t.has(b.address))),u,r),m=an((l=ie(o.filter(b=>b.path!==u),"vfio_pci","ids"))==null?void 0:l.value);rr(f)&&d(f).every(b=>m.includes(
b))&&(f=dl(f,u,()=>!0));let y=rr(f)&&ie($e(f,u),"vfio_pci","ids")===null&&W($e(f,u)).length===0?_m(f):f.trim()===""?null:f;s.push(j(u,y))}return{steps:s,notes:a}}var dt=["nouveau","nvidia","nvidia_drm"];function Em({devices:e,gpus:n,given:t}){let r=new Set(n.filter(i=>tt(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>t.has(i.device));return e.filter(i=>!C(i.driver)&&(o?!t.has(i):!r.has(i.address)))}function Im(e){return e.replace(/-/g,"_")}function pl({driver:e,module:n}){
return n!=null?n:e}function qx(e){let n=pl(e);return n===null?dt:dt.filter(t=>t.startsWith("nvidia")===n.startsWith("nvidia"))}function Vi(e){let n=new Set(e.gpus.
filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(Em(e).filter(r=>n.has(r)).flatMap(qx));return dt.filter(r=>!t.has(r))}
function Rm(e,n){var o,i;let t=new Set(e.map(Im)),r=Em(n).find(s=>{var a;return t.has(Im((a=pl(s))!=null?a:""))});if(r!==void 0)throw k(`blacklist holds ${(o=pl(
r))!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give the device \
to vfio-pci first (vfio_bind)`)}function ml(e,n){return n.kind==="bls"?Me(e,n).map(t=>t.tokens):[Ti(e,n.defaults)]}function ft(e,n){var o;let t=an((o=ie(z(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:ml(e,n).flatMap(i=>i.filter(s=>_(s)==="vfio_pci.ids").flatMap(N));return[...new Set([...t,...r])]}function Mm(e,n){return[...ft(e,n),...W(z(
e)).map(t=>t.address)]}function gl(e,n){let t=new Set(eo(e,n).map(i=>i.address)),r=new Set(ue(e).flatMap(i=>i.devices).map(i=>i.address)),o=D(e).map(i=>i.driver!==
"vfio-pci"||t.has(i.address)||i.override!==null&&!r.has(i.address)?i:Qc(i,{driver:null,module:Yx(e,i)}));return{devices:o,gpus:ke(e,o),given:new Set(o.filter(i=>t.
has(i.address)))}}function eo(e,n){let t=ft(e,n),r=D(e),o=new Set(_o(z(e),r));return r.filter(i=>o.has(i)||Te(t,i))}function Yx(e,n){var i;let t=z(e),r=Q(e).map(
s=>ee(e,s)),o=De(n).filter(s=>Xe(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function Dm(e,n){let t=gl(e,n),r=Vi(t),o=new Set(
[...t.given].flatMap(De)),i=z(e),s=Sn(e).filter(({thing:a,value:l})=>a!=="arg"||_(l)!=="modprobe.blacklist"?!1:N(l).every(u=>!r.includes(u)&&(!o.has(u)||ln(fe(i,
"softdep",u)))));return s.length===0?{steps:[],released:s}:{steps:lt(e,n,s).steps,released:s}}var Xx="/etc/driverctl.d",Tm="/etc/libvirt/qemu";function Qx(e,n){var o;let t=`${Xx}/pci-${n}`,r=((o=e.attr(t))!=null?o:"").trim();return r===""?null:{driver:r,
path:t}}function Hi(e,n){let t=Qx(e,n);return t===null||C(t.driver)?null:t}function ek(e){var t;return((t=e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g))!=
null?t:[]).flatMap(r=>{var s,a;let o=(a=(s=/<source\b[^]*?<\/source>/.exec(r))==null?void 0:s[0])!=null?a:"",i=(l,u)=>{var c,d;return((d=(c=new RegExp(`\\b${l}=\
['"]0x([0-9a-fA-F]+)['"]`).exec(o))==null?void 0:c[1])!=null?d:"0").toLowerCase().padStart(u,"0")};return o===""?[]:[`${i("domain",4)}:${i("bus",2)}:${i("slot",
2)}.${i("function",1)}`]})}function Cm(e,n){let t=n.filter(r=>r.driver!==null&&!C(r.driver));return t.length===0?[]:e.list(Tm).filter(r=>r.endsWith(".xml")).flatMap(
r=>{var i;let o=ek((i=e.read(`${Tm}/${r}`))!=null?i:"");return t.filter(s=>o.includes(s.address)).map(s=>{var a;return`libvirt's domain ${r.slice(0,-4)} manages\
 ${s.address} itself (managed='yes'): until the next boot it hands it back to ${(a=s.driver)!=null?a:""} whenever the guest ends`})})}function nk(e){return F(e,"vfio_pci aliases",()=>Q(e).flatMap(n=>{var r,o;return((o=((r=e.read(`${$t(e,n)}/modules.alias`))!=null?r:"").match(/^alias vfio_pci:\S+ \S+$/gm))!=
null?o:[]).map(i=>{let[,s="",a=""]=i.split(" ");return[s,Ae(a)]})}))}function Nm(e,n){let{modalias:t}=n;if(t===null)return null;let r=t.replace(/^pci:/,"vfio_pc\
i:"),o=([s])=>s.split("*").length,[i]=nk(e).filter(([s])=>zs(s,r)).sort((s,a)=>o(s)-o(a));return i===void 0||i[1]==="vfio_pci"?null:i[1]}function Fi(e,{driver:n},t){return n==="auto"?Nm(e,t):null}function Lm(e,n,t){var o,i;let r=new Map(W(z(e)).map(s=>[s.address,s]));for(let s of t){let a=r.get(s.
address);if(!(a===void 0||_n(a,s)||n.accept_replacement.includes(s.address)))throw k(`${s.address} was bound when ${a.card} was there, and now ${(o=s.id)!=null?
o:""}:${(i=s.subsystem)!=null?i:""} is: the card was swapped, or others have moved it (${a.from.path} line ${a.from.line})`,`look which card it is; if it is mea\
nt, accept_replacement: ${s.address}`)}return t.map(s=>Vu(s,Fi(e,n,s)))}function zm(e,n){for(let{address:t}of n){let r=Hi(e,t);if(r!==null)throw k(`driverctl gi\
ves ${t} to ${r.driver} at every boot (${r.path}), after vfio-pci has it`,`driverctl unset-override ${t}`)}}function tk(e,n){let t=new Map(D(e).map(r=>[r.address,
r]));return W(z(e)).filter(r=>!n.some(o=>o.address===r.address)&&!_n(r,t.get(r.address))).map(r=>`${r.from.path} stores ${r.card} for ${r.address}, where ${t.has(
r.address)?"another card is":"nothing is"}: left alone at boot; give the address back (state: absent) if the card is gone for good`)}function Um(e,n,{at:t,devices:r}){
if(t.length===0||t.length<r.length)return Qr(e,n);let o=[...new Set(t.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))];if(D(e).filter(a=>{var l;return o.includes(
(l=a.id)!=null?l:"")}).length>t.length||n.at.some(a=>a.variant!==null))return Qr(e,n);let s=Qr(e,{...n,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${t.
map(a=>a.address).join(", ")}: vfio-pci is given the id by somebody else, with every card that has it; left as it is`]}:Qr(e,n)}function rk(e,n,{at:t,devices:r}){
let o=eo(e,n).filter(i=>!r.includes(i)&&t.some(s=>s.id===i.id)&&Te(ft(e,n),i));return o.length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the\
 id ${[...new Set(o.map(i=>i.id))].join(", ")} as well, which takes every card that has it; give the id back (state: absent) to bind by address only`]}function Bm(e,n,t){
return[...rk(e,n,t),...tk(e,t.at)]}var ok=["reserved","interrupts","vfs","mdev"];function un(e){var n;return`${e.address} (${e.id}, ${Pn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function ji(e){
let n=e.slice(0,8).map(un).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function yl(e,n,t){var a,l;let{class:r}=e,o=t.gpus.find(u=>u.device===e);
if(e.responding===!1)return"does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host";if(e.physfn!==null)
return`is a virtual function of ${e.physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;let i=wi(e,t);if(i!==null)return i;
if(mn(e.vendor,r)&&n.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unless nvswitches is bind (full passthrough: all GPUs and sw\
itches to one guest)";if(o===void 0&&((a=e.numVfs)!=null?a:0)>0)return`has ${(l=e.numVfs)!=null?l:0} virtual functions enabled, and vfio-pci refuses it as long \
as sriov_numvfs is not 0`;if((o==null?void 0:o.kind)==="accelerator"&&n.addresses===void 0)return"is an accelerator and no known GPU; name its address if it is \
meant";let s=o===void 0?void 0:t.judge(o).find(u=>ok.includes(u.code));return s===void 0?null:`cannot be passed through: ${s.text}`}function Vm(e,n){for(let t of e){
let r=wi(t,n);if(r!==null)throw k(`${un(t)} belongs to a card that was named, and ${r}`,"move what hangs on it to another controller of the host")}}function hl(e,{
nvswitches:n},{gpus:t}){let r=t.filter(a=>a.kind==="gpu"&&a.device.vendor==="10de").map(a=>a.device),o=t.filter(a=>a.kind==="nvswitch"&&!e.includes(a.device)).map(
a=>a.device);if(!t.some(a=>a.kind==="nvswitch")||!r.some(a=>e.includes(a)))return{take:[],warnings:[]};if(n==="leave")return{take:[],warnings:[`the NVSwitches s\
tay with the host (${o.map(a=>a.address).join(", ")}): GPUs in guests have NVLink only as far as a Fabric Manager in shared NVSwitch mode sets it up; nvswitches\
: bind gives them to vfio-pci for one guest that gets every GPU (full passthrough)`]};let s=r.filter(a=>!e.includes(a));return{take:o,warnings:s.length===0?[]:[
`nvswitches: bind is for one guest that gets every GPU, and ${ji(s)} stays with the host without NVLink`]}}function Hm(e,n,t){let r=new Set(e.map(i=>i.group)),o=n.
allow_group_members.flatMap(i=>{let s=t.devices.find(l=>l.address===i);if(s===void 0)throw k(`allow_group_members names ${i}, and there is no PCI function`);if(e.
includes(s))return[];if(!r.has(s.group))throw k(`allow_group_members names ${un(s)}, which is in ${s.group===null?"no IOMMU group":`IOMMU group ${s.group}`} and\
 not in one of ${e.map(l=>l.address).join(", ")}`,"leave it out, or name it in addresses if it is meant for itself");let a=yl(s,{...n,addresses:[i]},t);if(a!==null)
throw k(`allow_group_members names ${un(s)}, which ${a}`);return[s]});return{take:o,warnings:o.map(i=>{let s=t.cargo(i.address);return`${un(i)} goes to vfio-pci\
 as a member of the group${i.group===null?" (which cannot be seen before the IOMMU is on)":""}: the host loses it${s.length===0?"":` with ${s.join(", ")}`}`})}}
function Fm(e,n){let t=new Set(e.map(r=>r.address));for(let r of new Set(e.map(o=>o.group))){if(r===null)continue;let o=vi(r,t,n);if(o.length===0)continue;let i=e.
filter(a=>a.group===r).map(a=>a.address).join(", "),s=o.filter(a=>a.stays!==null).map(a=>{var l;return`${a.address} ${(l=a.stays)!=null?l:""}`});throw k([`IOMMU\
 group ${r} of ${i} also holds ${o.map(a=>a.said).join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...s].join("; "),
ik(o,n))}}function ik(e,{devices:n}){return e.some(r=>r.stays!==null)?"put the card into another slot, whose group holds nothing of the host":n.some(r=>mn(r.vendor,
r.class)&&e.some(o=>o.address===r.address))?"nvswitches: bind takes the NVSwitches too; put the card into another slot otherwise":`companions: true takes the ot\
her functions of a card; allow_group_members: ${e.map(r=>r.address).join(",")} gives these to vfio-pci as well, and the host loses them; otherwise another slot`}
function jm(e,{consoles:n,gpus:t},r){let o=e.filter(s=>n.pictures.has(s.address)).map(s=>{var a;return`the firmware's picture (${(a=n.pictures.get(s.address))!=
null?a:""} in /proc/iomem) is in the memory of ${s.address}, and vfio-pci before Linux 6.0 does not take it off: where a guest fails with "can't reserve", add i\
nitcall_blacklist=sysfb_init (extra_args), which leaves the host without a picture until a driver loads`}),i=e.filter(s=>n.screens.has(s.address));if(i.length===
0)return o;if(yi(n,t,s=>e.includes(s.device)).length===0&&n.serial===null&&!r)throw k(`${i.map(un).join(", ")} shows the only console of this node (boot_vga or \
fb0, no other display with a driver, no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set allow_console_gpu if ssh or a\
 BMC is enough");return[...o,`${i.map(s=>s.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}function bl(e,n,t){if(n.length>0)throw k(`${e}: ${ji(n)}; ${t}`)}function Wm(e,{devices:n,gpus:t}){let r=t.filter(c=>c.kind==="gpu").map(c=>c.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${ji(r)}`,{ids:i,addresses:s}=e,a=(i!=null?i:[]).filter(c=>ed(n,c).length===0);if(a.length>0&&e.absent_ids==="refuse")
throw k(`no device here has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:n.filter(
c=>c.id!==null&&(i==null?void 0:i.includes(c.id))===!0),absent:a};let l=s.filter(c=>!n.some(d=>d.address===c));if(l.length>0)throw k(`there is no PCI function a\
t ${l.join(", ")}; ${o}`);let u=n.filter(c=>s.includes(c.address));if(i!==void 0){bl(`the function named by address does not have any of the ids ${i.join(", ")}`,
u.filter(d=>d.id===null||!i.includes(d.id)),"look which card is meant");let c=i.filter(d=>!a.includes(d)&&!u.some(p=>p.id===d));if(c.length>0)throw k(`none of t\
he addresses ${s.join(", ")} has the id ${c.join(", ")}; give ids and addresses of the same functions`)}return bl("the vendor or device id of this function cann\
ot be read",u.filter(c=>c.id===null),"power-cycle the host"),{found:u,absent:a}}function Gm(e,{devices:n,gpus:t}){let r=[...new Set(t.filter(i=>e.includes(i.device)).
flatMap(i=>i.companions).map(i=>i.device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>n.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(
r.filter(i=>o(i).length>0))}}function Km(e){let n=o=>o===void 0||o.length===0?void 0:o,[t,r]=[n(e.ids),n(e.addresses)];if(t===void 0&&r===void 0)throw V("ids",'\
neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7"}');return{...e,ids:t,addresses:r}}function Jm(e,n,t=()=>null){var w;let r=Km(
e),o=new Map(n.gpus.map(h=>[h.device,h])),{found:i,absent:s}=Wm(r,n);for(let h of i){let $=yl(h,r,n);if($!==null)throw k(`${un(h)} ${$}`)}let{take:a,shared:l}=r.
companions?Gm(i,n):{take:[],shared:new Set};Vm(a,n);let u=hl(i,r,n),c=Hm([...i,...a,...u.take],r,n),d=[...a,...u.take,...c.take],p=new Set([...i,...d]),f=n.devices.
filter(h=>p.has(h));Fm(f,n);let m=jm(f,n,r.allow_console_gpu),g=h=>c.take.includes(h)?"only this one was allowed to go along":l.has(h)?"a function that stays wi\
th the host has the same id":t(h),y=r.addresses===void 0?f.filter(h=>g(h)!==null):f,b=[...i,...d].filter(h=>!y.includes(h)).map(h=>{var $;return($=h.id)!=null?$:
""}),v=[...((w=r.ids)!=null?w:[]).filter(h=>b.includes(h)),...b];return{devices:f,ids:[...new Set(v)],at:y,notes:[...s.length===0?[]:[`no device here has the id\
 ${s.join(", ")}: left out`],...r.addresses===void 0?y.map(h=>{var $;return`${un(h)} is bound by its address: ${($=g(h))!=null?$:""}`}):[]],warnings:[...u.warnings,
...c.warnings,...n.weakened,...m,...f.filter(h=>{var $;return(($=o.get(h))==null?void 0:$.kind)==="igpu"}).map(h=>`${un(h)} is part of the processor or chipset:\
 a guest needs more than vfiokit prepares for that`)]}}function qm(e,n,t,r,o){var b,v,w;let i=(b=e.addresses)==null?void 0:b.filter(h=>!o.includes(h)),s=o.length>
0&&(i==null?void 0:i.length)===0&&((v=e.ids)!=null?v:[]).length===0,a=s?e:Km({...e,addresses:i,absent_ids:"ignore"}),{found:l}=s?{found:[]}:Wm(a,n),{take:u,shared:c}=e.
companions?Gm(l,n):{take:[],shared:new Set},d=n.devices.filter(h=>e.allow_group_members.includes(h.address)),p=[...l,...u.filter(h=>!c.has(h)),...hl(l,e,n).take],
f=[...new Set([...p,...u,...d])];if(a.addresses===void 0){let h=(w=a.ids)!=null?w:[],$=r.filter(A=>f.some(E=>E.address===A.address)||h.some(E=>`${A.card}:`.startsWith(
`${E}:`)));return{ids:[...new Set([...h,...p.map(A=>{var E;return(E=A.id)!=null?E:""})])],addresses:new Set($.map(A=>A.address))}}bl("vfio-pci has this card by \
an id that others have as well, and an id cannot be given back for one of them",n.devices.filter(h=>t(h)&&!f.includes(h)&&p.some($=>t($)&&$.id===h.id)),"give th\
e others back too");let m=new Map(n.devices.map(h=>[h.address,h])),g=[...f.map(h=>h.address),...o].map(Zm),y=h=>e.companions&&g.includes(Zm(h.address))&&!_n(h,m.
get(h.address));return{ids:[...new Set(p.filter(t).map(h=>{var $;return($=h.id)!=null?$:""}))],addresses:new Set(r.filter(h=>o.includes(h.address)||f.some($=>$.
address===h.address)||y(h)).map(h=>h.address))}}function Zm(e){return e.replace(/\.\d$/,"")}var sk=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function Xm(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function ak(e,n,t){var l,u;let r=Xm(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(u=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?u:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function lk(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function Ce(e,n,t){return t!==void 0?Ym(e,n,t):F(e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>Ym(e,n,Me(e,n)))}function Ym(e,n,t){
let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{let{problem:a,kind:l}=gn(i);a!==null&&o(`GRUB cannot\
 read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu has no entry for Linux");for(let a of t){let l=JSON.stringify(
a.title);o(a.kernel===null?`entry ${l} names no kernel`:ak(e,a.kernel,`entry ${l}: kernel`));for(let c of a.initrds)o(Xm(e,c,`entry ${l}: image`,sk));let u=lk(e,
a.tokens);o(u===null?null:`entry ${l} ${u}`)}let s=e.read(n.grubenv);return s!==null&&!$p(s)&&o(`${n.grubenv} has ${s.length} bytes or no signature; GRUB wants \
a block of 1024`),{ok:r.size===0,reasons:[...r]}}var or="/etc/initramfs-tools/modules",Qm="/usr/share/initramfs-tools/modules.d",vl="# vfiokit: vfio_pci before the drivers that could take its devices",Zi="vfio\
_pci",uk=/^((\w+_)?vfio_pci|vfiokit_bind)$/,ck="/etc/dracut.conf.d/vfiokit.conf",dk=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],Wi="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",ng={"initramfs-tools":["/etc/modprobe.d",
or],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},tg={steps:[],claims:[],warnings:[]};function ir(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=
null?n:[]}function wl(e){var n;return e.startsWith("#")?"":((n=e.trim().split(/\s+/)[0])!=null?n:"").replace(/-/g,"_")}function rg(e,n){return e+(e===""||e.endsWith(
`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function og(e){return{thing:"line",value:e}}function ig(e,n){let t=W(z(e)).length>0&&Q(e).some(r=>ee(e,r)(Zi)==="builtin");return[...n.flatMap(r=>"m\
odule"in r?r.module.replace(/-/g,"_"):[]),...t?[ne]:[]]}function fk(e,n){var a;let t=e.list(Qm).map(l=>we(e,`${Qm}/${l}`)),r=(a=e.read(or))!=null?a:"",o=new Set(
[r,...t].flatMap(l=>ir(l).map(wl))),i=ig(e,n).filter(l=>!o.has(l));if(i.length===0)return tg;let s=i.flatMap(l=>[vl,l]);return{steps:[j(or,rg(r,s))],claims:s.map(
og),warnings:[]}}function pk(e){return[we(e,"/etc/dracut.conf"),...Zn(e,dk).map(n=>we(e,n))].join(`
`)}function eg(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function mk(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function gk(e,n){var p;let t=pk(
e),r=["force_drivers","add_drivers"].flatMap(f=>eg(t,f)).map(f=>f.replace(/-/g,"_")),o=eg(t,"install_items"),i=mk(e,t),s=ig(e,n).filter(f=>!r.includes(f)).map(f=>`${f===
Zi||f===ne?"force":"add"}_drivers+=" ${f} "`),l=[...n.flatMap(f=>{if("module"in f)return[];let m=`/${f.file}`;return o.includes(m)||i&&m.startsWith("/etc/modpro\
be.d/")||m.startsWith("/usr/lib/")||m.startsWith("/lib/")?[]:[`install_items+=" ${m} "`]}),...s];if(l.length===0)return tg;let u=Yt(e,ck),c=(p=e.read(u.path))!=
null?p:"",d=ir(c).some(f=>f.trimEnd()===Wi)?l:[Wi,...l];return{steps:[j(u.path,rg(c,d))],claims:d.map(og),warnings:u.warning===void 0?[]:[u.warning]}}function sg(e,n,t){
return n==="dracut"?gk(e,t):fk(e,t)}function yk(e){let n=ir(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==vl&&!(((o=n[r-1])!=null?o:"").trimEnd()===vl&&
uk.test(wl(t)))}).join("")}function hk(e){return ir(e).filter(n=>n.trimEnd()!==Wi&&!/^(force_drivers\+=" (vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(n)).join("")}function ag(e){let n=[],t=[],r=e.read(or);if(r!==null){let o=yk(r);o!==r&&n.push(j(or,o===""?null:o)),ir(o).some(i=>wl(i)===Zi)&&t.push(`${or}\
 names ${Zi} without our mark: it was there before and stays`)}for(let o of Zn(e,["/etc/dracut.conf.d"])){let i=we(e,o);if(!ir(i).some(a=>a.trimEnd()===Wi))continue;
let s=hk(i);n.push(j(o,s.trim()===""?null:s))}return{steps:n,notes:t}}var bk=/^[\w.+~-]+$/,vk=["vmlinuz","vmlinux","Image","image"],lg=e=>`initrd.img-${e}`,Gi=e=>`initramfs-${e}.img`,ug=e=>`initrd-${e}`,cg=[lg,Gi,ug],wk={debian:lg,
el:Gi,fedora:Gi,suse:ug,unknown:Gi},$k=["/boot","/boot/efi","/efi"],xk=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function kk(e,n){var t;return(t=
cg.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:wk[Ht(e)]}function _k(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return $k.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function dg(e){let n=Q(
e).filter(i=>bk.test(i)),t=Ve(e),r=kk(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(vk.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...cg].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of _k(e,i)){let l=xk.find(u=>e.real(`${a}/${u(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function fg(e,n){return e.filter(t=>_(t)===n).flatMap(N)}function Sk(e){let n=e.map(t=>new Set(["modprobe.blacklist","module_blacklist"].flatMap(r=>fg(t,r)).map(
Ae)));return t=>n.length>0&&n.every(r=>r.has(t))}function Pk(e,n){let t=new Set,r=D(e);for(let o of n){let i=r.filter(l=>Te([o],l)),s=ct(o);if(i.length===0&&s===
null)return null;let a=i.length>0?i.flatMap(De):De({vendor:(s!=null?s:"").slice(0,4),class:"0302",driver:null,module:null});if(i.length===0&&a.length===0)return null;
for(let l of a)t.add(l)}return[...t]}function Ak(e){return e.slice(1)}function Ki(e,n){let t=z(e),r=ie(t,"vfio_pci","ids"),o=an(r==null?void 0:r.value),i=[...new Set(
[...o,...n.flatMap(p=>fg(p,"vfio_pci.ids"))])],s=Bs(t)?W(t):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(p=>p.from),...[fe(t,"i\
nstall",ne),fe(t,"softdep","vfio_pci")].filter(p=>p!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(p=>p.path)],u=s.length>0||r!==null&&rr(we(e,
r.from.path)),c=Pk(e,i),d=Sk(n);return p=>{let f=ee(e,p),m=[],g=h=>{if(f(h)==="absent"||d(h))return!0;let $=f(h)==="module"?Xe(t,h):null;return $!==null&&m.push(
$),$!==null},y=!u&&c!==null&&c.every(g),v=[...new Set([...l,...y?m.map(h=>h.path):[]])].map(h=>({file:Ak(h)})),w=s.flatMap(h=>{var $;return($=h.variant)!=null?$:
[]}).filter(h=>f(h)==="module").map(h=>({module:h}));return[...v,...y||f("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...w]}}var Ok=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],Ik=["/usr/sbin","/sbin","/usr/bin","/bin"],pg=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],mg="/etc/kernel/install.d/50-dracut.install";function hg(e,n){var t;return(t=Ik.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function gg(e,n){return Ok.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function Ek(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function Rk(e){var o,i;let n=hg(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=Ek(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw k(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function Mk(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function bg(e){var i,s;let n=pg.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=pg.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function yg(e,n){
let t=bg(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>Mk(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw k(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function Dk(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=Ht(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function $l(e){let n=Rk(e),t=hg(e,"dracut"),r=n==="initramfs-tools",o=r&&gg(e,"initramfs-tools"),i=t!==null&&gg(e,
"dracut");if(o&&i)return yg(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return yg(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:Dk(e);if(a!==null)return a;throw le("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=bg(e);if(s!==null&&s!=="dracut")throw le(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(mg)==="/dev/null")throw k(
`${mg} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}var xl={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function wg(e,n="all"){
let t=dg(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw V("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function Tk(e,n){
if(n!==void 0)return n;let t=_e(e);return t===null?[]:[t]}function $g(e,n,t,r){let o=$l(e);return n.map(({path:i,kernel:s})=>{var u;let a=r(s),l=a.flatMap(c=>"f\
ile"in c?[`/${c.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...ng[o],...l,...(u=t.inputs)!=null?u:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function sr(e,n={}){let t=wg(e,n.kernels);if(t.length===0)return xl;let r=Ki(e,Tk(e,n.entries)),
o=$g(e,t,n,s=>{var a;return vg([...r(s),...(a=n.holds)!=null?a:[]])}),i=sg(e,$l(e),vg(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function no(e,n={}){let t=wg(e,n.kernels);return t.length===0?xl:{...xl,steps:$g(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function Ji(e,n={}){let{steps:t,notes:r}=ag(e),o=no(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function vg(e){return[...new Map(e.map(n=>[
He(n),n])).values()]}function xg(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=Do(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}function kg(e,{address:n}){return e.list(`/sys/bus/pci/devices/${n}/graphics`)}function kl(e,n){return kg(e,n).length>0}function Ck(e){return e.list("/sys/class\
/vtconsole").find(n=>{var t;return/frame buffer/.test((t=e.attr(`/sys/class/vtconsole/${n}/name`))!=null?t:"")&&e.attr(`/sys/class/vtconsole/${n}/bind`)==="1"})}
function _g(e,n,t){let r=Ck(e),o=r===void 0?[]:n.filter(l=>kl(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidi\
a"))throw k(`the text console is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens f\
irst: echo 0 > /sys/class/vtconsole/${r!=null?r:""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,u)=>l+kg(e,u).
length,0)>=s&&jt(e,n).serial===null&&!t)throw k(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (conso\
le=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var to={steps:[],notes:[],warnings:[]},Nk="leave live out and reboot";function Sg(e,n,t){var u;let r=n.filter(c=>!C(c.driver));if(r.length===0)return to;Ag(e,r);
let o=r.filter(c=>c.group===null).map(c=>c.address);if(o.length>0)throw k(`${o.join(", ")} has no IOMMU group, so vfio-pci cannot take it now; the IOMMU must be\
 on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");Og(e,r,Nk);let i=[..._g(e,r,t.allow_console_gpu),...Eg(e,r)],s=(u=t.driverFor)!=
null?u:(()=>"vfio-pci"),a=Ve(e);return{steps:[...[...new Set(r.map(c=>s(c).replace(/-/g,"_")))].filter(c=>a===null||ee(e,a)(c)!=="builtin").map(ki),...Pg(e,r).map(
({device:c,card:d})=>_i(c.address,s(c),s(c),{card:d}))],notes:[],warnings:i}}function qi(e,n,t){let r=new Map(D(e).map(l=>[l.address,l])),o=[],i=n.flatMap(l=>{var d;
let u=r.get(l.address);if(u===void 0)return[];if(u.driver!==null&&u.driver!==l.driver&&!C(u.driver))return o.push(`${l.address} has the driver ${u.driver}, whic\
h is neither ours nor the one it had: left as it is`),[];let c=l.driver!==null&&l.driver!==u.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return c&&
o.push(`the running kernel has no driver ${(d=l.driver)!=null?d:""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:c?u.driver:l.driver,...u.id!==
null&&t.has(u.id)?{forget:u.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let u=r.get(l.address);return u===void 0||u.driver===
l.driver?[]:[u]});return a.length>0&&(Ag(e,a),Og(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:Pg(
e,[...r.values()].filter(l=>s.has(l.address))).flatMap(({device:l,card:u})=>{let c=s.get(l.address);return c===void 0?[]:[{...c,card:u}]}),notes:o,warnings:a.length===
0?[]:Eg(e,a)}}function Pg(e,n){let t=new Map;for(let i of ke(e))for(let s of[i.device,...i.companions.map(a=>a.device)])t.has(s.address)||t.set(s.address,i.device.
address);let r=n.map(i=>{var s;return{device:i,card:(s=t.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.
sort((i,s)=>o(i)<o(s)?-1:1)}function Ag(e,n){let t=n.flatMap(({address:r})=>{let o=An(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(t.length>0)throw k(
`an earlier run gave up on ${t.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function Og(e,n,t){let r=Ir(e,n);if(r.
length>0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw k(`${s.join(", ")}\
 is in use, and a driver that is taken away from its users hangs: ${zo(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${t}`)}let o=Xs(e),i=o===null?
[]:Ig(e,n);if(i.length>0)throw k(`${i.join(", ")}, and by whom cannot be told: ${o!=null?o:""}`,`run this as root on the node itself, or ${t}`)}function Ig(e,n){
return[...new Set(n.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>Qs(e,r)===0?[]:[`the driver ${r} is in use ${Qs(e,r)} times`])}function Eg(e,n){
let t=Xs(e),r=new Set(n.map(a=>a.module)),o=D(e).filter(a=>a.module!==null&&r.has(a.module)),i=t===null&&Ir(e,o).length===0&&!o.some(a=>kl(e,a))?Ig(e,n):[],s=n.
some(a=>a.vendor==="10de"&&!C(a.driver))?Uc(e):[];return[...t===null?[]:[`who uses these functions was looked for, and some may have been missed: ${t}`],...i.map(
a=>`${a}, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it\
 while cards are moved`]]}var Rg=new Set([8,9,11,12]),Lk=["/etc/crypttab","/etc/crypttab.initramfs"],zk="LUKS\xBA\xBE",Mg=4096,Uk=4<<20;function Bk(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function We(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function Dg(e){try{return JSON.parse(e)}catch(n){return}}function _l(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function Tg(e){var o;if(typeof e!="string")return[];let n=Dg(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=We(n,"clevis"),r=We(We(t,"sss"),"jwe");return[..._l(We(We(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(Tg):[]]}function Vk(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==zk||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),Uk),o=e.bytes(n,Mg,Math.max(0,r-Mg)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=We(Dg(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function Hk(e){var t;let n=[];for(let r of Lk.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:Bk(i);if(a===null)continue;let l=(u,c)=>{c.length>0&&n.push({volume:o,device:i,by:u,pcrs:c})};
for(let u of Vk(e,a))We(u,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",_l(We(u,"tpm2-pcrs"))),We(u,"type")==="clevis"&&l("clevis",Tg(We(We(u,"jwe"),"protec\
ted")));l("systemd-cryptenroll",_l((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function be(e,n){let t=n?void 0:Hk(e).find(({pcrs:i})=>i.
some(s=>Rg.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>Rg.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw k(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Sl="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function Pl(e,n){
if(!te(e))return{devices:[],ids:Al(n),at:[],notes:[Sl],warnings:[]};let t=Yr(e),r=hm(e,t.devices);return Jm(n,t,o=>{let i=Fi(e,n,o);if(i!==null)return`${i} driv\
es it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into the kernel and takes it at boot befo\
re vfio-pci, which is a module, is told any id`})}function Al({ids:e,addresses:n}){if(n!==void 0&&n.length>0)throw V("addresses",`addresses is ${n.join(", ")}, \
and this tree has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0||e.length===0)throw V("ids",'neither ids nor addresses are given, expecte\
d one of them, such as {"ids": "10de:20b7"}');return e}function Fk(e,{devices:n,at:t}){let r=e.filter(o=>_(o)==="vfio_pci.ids").pop();return r!==void 0&&!n.every(
o=>t.includes(o)||Te(N(r),o))}function jk(e){let n=Q(e),t=n.filter(r=>ee(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw le(`no installed \
kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kernel \
that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function Ol(e){return e.filter(n=>n.
kind==="file")}function Il(e,n){return n===null?{}:{bootable:Ce(e,n)}}function Zk(e){return e.length>0&&e.every(n=>n.some(t=>{let r=_(t);return/^(intel|amd)_iommu$/.
test(r)&&N(t).includes("on")||r==="iommu.passthrough"&&xe(t)!==""}))}function Wk(e,n){return e.attr("/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{
let o=e.attr(`/sys/module/vfio_pci/parameters/${t}`);return r===void 0||o===null||fl(o)===r?[]:[`vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the nex\
t boot on`]})}function Yi(e,n){let t=Pl(e,n),r=t.devices.map(w=>w.address),o=te(e);if(t.ids.length+t.at.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,
report:()=>({own:{devices:[]}})};let i=jk(e);zm(e,t.devices);let s=Lm(e,n,t.at),{loader:a,missing:l}=Un(e),u=er(e,a),c=Um(e,{ids:t.ids,at:s,devices:t.devices,rivals:ym(
t.devices,t.ids),blacklisted:gm(u),overridden:u.some(w=>Fk(w,t)),options:n.vfio_options},t),d=Q(e).some(w=>ee(e,w)("vfio_pci")==="builtin"),p=c.prepared?[]:[...t.
ids.length===0?[]:[{kind:"list",key:"vfio-pci.ids",items:c.entries}],...d?Object.entries(n.vfio_options).filter(([,w])=>w!==void 0).map(([w,h])=>({kind:"token",
token:`vfio-pci.${w}=${h===!0?1:0}`})):[]],f=Y(e,c.steps),m=a===null?{steps:[],claims:[],notes:[],warnings:[]}:Ni(f,a,p,{regenerate:n.regenerate}),g=Y(f,m.steps),
y=sr(g,{entries:c.prepared?er(g,a):[]}),b=[...c.steps,...m.steps,...n.regenerate?y.steps:Ol(y.steps)],v=n.live&&o?Sg(e,t.devices,{allow_console_gpu:n.allow_console_gpu,
driverFor:w=>{var h;return(h=Fi(e,n,w))!=null?h:"vfio-pci"}}):to;return{steps:[...nn(b),...v.steps],claims:[...c.claims,...m.claims,...y.claims],guard:w=>be(w,n.
allow_measured_boot_change),devices:t.devices.map(({address:w,id:h})=>({address:w,id:h!=null?h:""})),notes:[...t.notes,...c.notes,...Cm(e,t.devices),...m.notes,
...y.notes,...v.notes,...n.iommuFollows!==!0&&Ie(e).active===!1&&!Zk(er(g,a))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next b\
oot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,...c.warnings,...m.warnings,...y.warnings,...v.warnings,...Bm(e,a,t),...l===null||c.prepared||t.
ids.length===0?[]:[`vfio-pci.ids was not put on the kernel command line: ${l}`]],report(w){let h=zi(w,r,"vfio-pci"),$=w.attr("/proc/cmdline")===null?[]:h.filter(
A=>!C(A.driver));return{own:{devices:h},rebootReasons:[...$.map(A=>`${A.address} has ${A.driver===null?"no driver":`the driver ${A.driver}`}, not vfio-pci`),...Wk(
w,n.vfio_options)],...Il(w,a)}}}}function Cg(e,{allow_group_members:n,allow_console_gpu:t}){if(!te(e))throw k("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name \
ids");let r=D(e),o=ke(e,r),i=Zt(e,r,o),s=Ie(e).active!==!0,a=({code:u,members:c=[]})=>u==="no_group"&&s||u==="console"&&t||u==="members"&&c.every(d=>n.includes(
d)),l=o.filter(u=>tt(u)&&i(u).every(a));if(l.length===0)throw k("select: all finds no GPU here that could be passed through; run gpu_info to see what stands in \
the way");return l.map(u=>u.device.address)}function Ng(e,n,t){if(t===void 0||!te(e))return;let r=new Set(n.map(i=>i.address)),o=ke(e).filter(i=>tt(i)&&r.has(i.
device.address)).map(i=>i.device.address);if(o.length!==t)throw k(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is \
missing or did not start, or correct expect_count`)}function Lg(e,n,t){let r=Sn(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!n.includes(o.value)).
map(o=>o.value),addresses:new Set(r.flatMap(o=>{var i;return o.thing==="line"?(i=Wn(o.value))!=null?i:[]:[]}).filter(o=>!t.includes(o)))}}function zg(e,n,t,r){if(!te(e))return"configured";if(t.length===0){let s=new Map(D(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return C(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=ue(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}var Gk=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function Bg(e,n,t){var d,p,f,m;let r=n.slice(t),o=new Set(So(n.slice(0,t)).map(Ug)),i=So(r.map(g=>({...g,released:[]}))).
filter(g=>!o.has(Ug(g))),s=(d=e.attr("/etc/machine-id"))!=null?d:"",a=new Map,l=new Set,u=[];for(let g of[...r].reverse()){u.push(...g.dirs);let y=g.image&&g.machine_id!==
s;for(let b of[...g.entries].reverse()){if(b.kind!=="file")continue;let v=(p=a.get(b.path))!=null?p:{text:e.read(b.path),mode:void 0,ours:!1,lines:[],words:[]},
w=v.text===null?"":xt(v.text);u.push(...[...b.dirs].reverse()),w===b.after&&!y&&!l.has(b.path)?(v.text=b.before===""?null:Xu((f=v.text)!=null?f:"",b.splices),v.
mode=(m=b.was)==null?void 0:m.mode):w!==b.before&&l.add(b.path),b.before===""&&(v.ours=!0),v.lines.push(...b.lines),v.words.push(...b.words),a.set(b.path,v)}}for(let g of l){
let y=a.get(g);if(y===void 0||y.text===null||Gk.test(g))continue;let b=ic(y.text,y,i.filter(v=>v.thing==="id").map(v=>v.value));y.text=y.ours&&b.trim()===""?null:
b}let c=r.flatMap(g=>g.entries);return{files:[...a].map(([g,{text:y,mode:b}])=>j(g,y,b)),edited:[...l],dirs:Xi(u,g=>g).sort((g,y)=>y.length-g.length),drivers:El(
e,r),grubConfig:c.some(g=>g.kind==="grubConfig"||g.kind==="file"&&g.path.startsWith("/etc/default/grub")),images:Xi(c.flatMap(g=>g.kind==="bootImage"?[g.kernel]:
[]),g=>g),claims:i,devices:Xi(r.flatMap(g=>g.devices),g=>g.address)}}function El(e,n){var o;let t=(o=e.attr("/proc/sys/kernel/random/boot_id"))!=null?o:"",r=n.filter(
i=>i.boot_id===t).flatMap(i=>i.entries).flatMap(i=>i.kind==="driver"?[i]:[]);return Xi([...r].reverse(),i=>i.address).map(i=>_i(i.address,i.driver,i.override))}
function Ug(e){return`${e.thing} ${e.value}`}function Xi(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function Kk(e,n,t,r){let o=new Map(ue(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(n.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||t.some(l=>l.id===a)?[]:[[s,a]]}))}function Jk(e,n,t,r){var d;if(!te(e))return{ids:Al(n),addresses:new Set};let{devices:o}=t,i=W(
z(e)),s=((d=n.addresses)!=null?d:[]).filter(p=>!o.some(f=>f.address===p)),a=Kk(e,s,o,i),l=s.filter(p=>a.has(p)||i.some(f=>f.address===p)),u=ft(e,r),c=qm(n,t,p=>Te(
u,p),i,l);return{ids:[...new Set([...c.ids,...a.values()])],addresses:c.addresses}}function Qi(e,n){return Rl(e,n,Jk(e,n,Yr(e),Un(e).loader))}function Rl(e,n,{ids:t,
addresses:r}){let{devices:o}=Yr(e),i=te(e),{loader:s}=Un(e),a=W(z(e)).filter(I=>r.has(I.address)),l=Om(e,t,r),u=Y(e,l.steps),c=W(z(u)).length===0,d=t.map(I=>({thing:"\
arg",value:`vfio-pci.ids=${I}`})),p=s===null?{steps:[],notes:[]}:lt(u,s,d,{regenerate:n.regenerate}),f=ft(Y(u,p.steps),s),m=c&&f.length===0,g=m?Sn(e).filter(({thing:I,
value:S})=>I==="arg"&&/^vfio_pci\.(?!ids$)/.test(_(S))):[],y=s===null||g.length===0?[]:lt(Y(u,p.steps),s,g,{regenerate:n.regenerate}).steps,b=Y(Y(u,p.steps),y),
v=m?Ji(b):sr(b,{entries:er(b,s)}),w=[...l.steps,...p.steps,...y,...n.regenerate?v.steps:Ol(v.steps)],h=o.filter(I=>r.has(I.address)||I.id!==null&&t.includes(I.id)),
$=new Set(eo(b,s).map(I=>I.address)),A=new Set(h.filter(I=>!$.has(I.address)).map(I=>I.address)),E=n.live===!0&&i?qi(e,El(e,ue(e)).filter(I=>A.has(I.address)),new Set(
t)):to;return{steps:[...nn(w),...E.steps],guard:I=>be(I,n.allow_measured_boot_change),released:[...t.map(I=>({thing:"id",value:I})),...a.map(I=>({thing:"line",value:Sr(
I)})),...d,...g],notes:[...i?[]:[Sl],...l.notes,...p.notes,...v.notes,...E.notes],warnings:[...v.warnings,...E.warnings],report(I){let S=zi(I,h.map(H=>H.address),
null),q=I.attr("/proc/cmdline")===null?[]:S.filter(H=>C(H.driver)&&!$.has(H.address));return{own:{devices:S},rebootReasons:q.map(H=>{var ae;return`${H.address} \
stays with ${(ae=H.driver)!=null?ae:""} until the next boot`}),...Il(I,s)}}}}var Ml=Re({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:K(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:K(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:re({describe:"Rebuild although a TPM unlocks a disk only as long \
as the images stay the same.",default:!1}),state:K(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=qk(e),s=i===null?{}:{entries:Me(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?Ji(e,{kernels:n,rebuild:t}):sr(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>be(l,r),report:l=>({own:{images:xg(l,a.steps)},...i===
null?{}:{bootable:Ce(l,i)}})}}});function qk(e){ll(e);try{return Ze(e)}catch(n){if(n instanceof x)return null;throw n}}function Vg(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?fi(e):t,u=(a===null?["intel","amd","arm"]:[a]).flatMap(
h=>Wo({cpu:h,passthrough:!0,blacklist:r!=null?r:dt,extra:[]})).flatMap(It),c=[...(r!=null?r:[]).map(h=>`modprobe.blacklist=${h}`),...pa(o).flatMap(It)],d=ue(e).
length>0,p=Sn(e).filter(h=>h.thing==="arg"&&!_(h.value).startsWith("vfio_pci.")),f=new Set(p.map(h=>h.value)),m=[...new Set(d?c:[...u,...c])].map(h=>Mn(_(h))||f.
has(h)?Yn(h):{kind:"absent",token:h}),{steps:g,notes:y}=ul(e,n,h=>[...m,...p.filter($=>{var A;return((A=$.except)==null?void 0:A.includes(h))!==!0}).map($=>Yn($.
value))],{regenerate:i}),b=[...u,...c].map(Yn),v=new Set(ml(Y(e,g),n).flatMap(h=>h.filter($=>b.some(A=>!G([$],A))))),w=d?"is not ours, as the runs recorded here\
 tell":"says more than what was asked to go, and no journal tells that we wrote it";return{steps:g,released:p,guard:h=>be(h,s),notes:[...y,...[...v].map(h=>`${h}\
 ${w}: left as it is`)],report:h=>({own:{bootloader:Li(h,n),wanted:[],running:[]},bootable:Ce(h,n)})}}function Hg(e,n){let t=_e(e);return t===null?[]:Tn(n.filter(r=>G(t,r)))}function Fg(e,n,t){let r=_e(e);if(r===null)return{};let{active:o}=Ie(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!G(r,l))){let l=Tn([a]).join(" "),u=Dn(a),c=a.kind==="flags"&&!G(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),d=a.kind==="list"&&
u[0]==="modprobe.blacklist"?a.items.filter(p=>kr(e,p)):[];c&&o!==!0?i.push(`the running command line has ${u[0]}=off, which the next boot no longer has`):u[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):d.length>0?i.push(`${d.join(", ")}\
 ${d.length===1?"is":"are"} loaded, and the blacklist keeps ${d.length===1?"it":"them"} out at the next boot`):t.some(p=>u.includes(_(p)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}var Yk='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',Xk=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,Dl=Re({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:K(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:K(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:yn(nt({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:yn(nt({describe:"A kernel argument.",pattern:Xk,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:re({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:re({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:K(["present","abse\
nt"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Ze(e);if(a==="absent")return Vg(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let u=n===
"auto"?fi(e):n;if(u===null)throw V("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let c=te(e),d=gl(e,l);r!==void 0&&c&&Rm(r,d);let p=r!=null?r:c?Vi(d):dt,f=t==="auto"&&mp(e),m=Wo({cpu:u,passthrough:t!=="off"&&!f,blacklist:p,
extra:o}),g=kd(m);if(g!==null)throw V("extra_args",`extra_args has ${g}, which contradicts the other arguments (${Tn(m).join(" ")}); leave it out`);let y=Ni(e,l,
m,{regenerate:i}),b=[...c||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...f?["iommu=pt is left out: SEV\
-SNP is in use here, and its guests need DMA that is translated"]:[],...u==="amd"?[Yk]:[]];return{...y,notes:[...y.notes,...b],guard:v=>be(v,s),report:v=>({own:{
bootloader:Li(v,l),wanted:Tn(m),running:Hg(v,m)},...Fg(v,m,o),bootable:Ce(v,l)})}}});var jg=Re({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:Nn({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:en({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:K(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:K(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:re({
describe:"Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:re({describe:"Take the other functions of a card (\
audio, USB) with it.",default:!0}),nvswitches:K(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one gue\
st).",default:"leave"}),allow_group_members:en({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, \
network or bridges.",default:[]}),driver:K(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfi\
o_pci).",default:"auto"}),accept_replacement:en({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:re(
{describe:"Take the GPU that shows the only console.",default:!1}),allow_measured_boot_change:re({describe:"Change the boot although a TPM unlocks a disk only a\
s long as it stays the same.",default:!1}),vfio_options:Yf({disable_idle_d3:re({describe:"Leave idle functions powered on."}),disable_vga:re({describe:"No legac\
y VGA for guests."})},{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:re({describe:"Remake grub.cfg and boot images; false\
 edits their sources only.",default:!0})},example:{ids:"10de:20b7"},plan:(e,n)=>n.state==="absent"?Qi(e,n):Yi(e,n)});var Tl=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Cl(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:Ae(n)}function es(e){let n=[];for(let t of Zn(e,Tl))for(let r of we(e,t).split(`
`)){let o=Cl(r);o!==null&&n.push({name:o,path:t})}return n}function Zg(e,n){let t=new Set(e.split(`
`).map(Cl)),r=n.filter(o=>!t.has(Ae(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function Wg(e,n){var r;let t=new Set(n.map(Ae));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=Cl(o);return i===null||!t.has(i)}).
join("")}var Nl="/etc/modules-load.d/vfio.conf",Gg=["vfio","vfio_iommu_type1","vfio_pci"],Qk=nt({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function e_(e,n){var f;let t=[...new Set(n.modules.map(Ae))],r=Q(e),o=Ve(e),i=new Map([...r,...o===null?[]:[o]].
map(m=>[m,ee(e,m)])),s=o===null?void 0:i.get(o),a=m=>r.length===0||r.some(g=>{var y;return((y=i.get(g))==null?void 0:y(m))!=="absent"}),l=t.filter(a),u=m=>{let g=new Set(
es(m).map(v=>v.name)),y=t.map(v=>{let w=s===void 0?r.length>0&&r.every(h=>{var $;return(($=i.get(h))==null?void 0:$(v))==="builtin"}):s(v)==="builtin";return{name:v,
loaded:kr(m,v)||w&&s!==void 0,builtin:w,at_boot:g.has(v)||w}}),b=n.state==="absent"||s===void 0?[]:y.filter(v=>l.includes(v.name)&&!v.loaded);return{own:{modules:y},
rebootReasons:b.filter(v=>(s==null?void 0:s(v.name))==="absent").map(v=>`${v.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:b.
filter(v=>(s==null?void 0:s(v.name))!=="absent"&&!n.load).map(v=>`${v.name} is loaded at the next boot`)}};if(n.state==="absent"){let m=es(e).filter(b=>t.includes(
b.name)),g=[...new Set(m.map(b=>b.path))].filter(b=>{var v;return(b===Nl||b===qt(Nl))&&hn((v=e.read(b))!=null?v:"")===null});return{steps:g.map(b=>{var v;return j(
b,Wg((v=e.read(b))!=null?v:"",t).replace(/^\s+$/,"")||null)}),released:t.map(b=>({thing:"module",value:b})),notes:m.filter(b=>!g.includes(b.path)).map(b=>`${b.path}\
 loads ${b.name}, and is not ours: left as it is`),report:u}}if(l.length===0)throw le(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let c=l.filter(m=>!es(e).some(g=>g.name===m)),d=Yt(e,
Nl,Tl.slice(1)),p=l.map(m=>Xe(z(e),m)).filter(m=>m!==null);return{steps:[...c.length===0?[]:[j(d.path,Zg((f=e.read(d.path))!=null?f:"",c))],...n.load&&s!==void 0?
l.filter(m=>s(m)==="module").map(ki):[]],claims:c.map(m=>({thing:"module",value:m})),notes:[...t.filter(m=>!a(m)).map(m=>`no installed kernel has ${m}: left out`),
...l.filter(m=>n.load&&s!==void 0&&s(m)==="absent").map(m=>`the running kernel ${o} does not have ${m}: nothing to load now`)],warnings:[...c.length===0||d.warning===
void 0?[]:[d.warning],...p.map(m=>`${m.path} line ${m.line} keeps ${m.name} from being loaded, at boot too, although it is listed: take that line out`)],report:u}}
var Ll=Re({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:K(["present","absent"],{describe:"Whether they are to be l\
oaded at boot; absent unloads nothing.",default:"present"}),modules:yn(Qk,{describe:"The modules; those that no installed kernel has are left out.",default:Gg}),
load:re({describe:"Load them now as well.",default:!0})},example:{modules:Gg},plan:e_});var{ids:e2,addresses:n2,live:t2,regenerate:r2,...n_}=jg.params,{cpu:t_,iommu_pt:r_,blacklist:o_,extra_args:i_}=Dl.params,s_={ids:Nn({describe:"PCI ids of the de\
vices, such as 10de:20b7; every device with such an id is taken."}),addresses:en({describe:"PCI addresses of the devices, such as 0000:41:00.0; with ids: a cros\
s-check."}),select:K(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),expect_count:Fr({describe:"Refuse unless exactly this \
many GPUs are meant.",min:0,max:4096}),cpu:t_,iommu_pt:r_,blacklist:o_,extra_args:i_,...n_},ns=Re({name:"gpu_passthrough",summary:"Prepares the node from end to\
 end: IOMMU, vfio modules, binding and boot images, in one run and one reboot.",params:s_,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,
...i}){if(r!==void 0&&(n!=null?n:t)!==void 0)throw V("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&
n===void 0&&t===void 0)throw V("ids",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or \
{"select": "all"}');let a={...{ids:n,addresses:r===void 0?t:Cg(e,i)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:u}=i.state==="absent"?l_(e,
a):a_(e,a,o),c=wp(e,u);return{...c,devices:l,report(d){var m;let p=c.report(d),f=c.steps.every(g=>g.kind!=="file"||d.read(g.path)===g.text);return{...p,own:{devices:[],
...p.own,stage:zg(d,l,(m=p.rebootReasons)!=null?m:[],f)}}}}}});function Kg({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){return s=>Dl.
plan(s,{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function Jg({state:e}){return n=>Ll.plan(n,{...Vt(Ll.params,
{}),state:e})}function zl({allow_measured_boot_change:e},n){return t=>Ml.plan(t,{...Vt(Ml.params,{}),allow_measured_boot_change:e,state:n})}function qg({blacklist:e,
allow_measured_boot_change:n}){return t=>{let{loader:r}=Un(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:Dm(t,r);return{steps:o,released:i,
guard:s=>be(s,n),report:()=>({own:{}})}}}function Yg(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function a_(e,n,t){var l;let r=Pl(e,n),o=r.devices.
map(({address:u,id:c})=>({address:u,id:c!=null?c:""}));Ng(e,o,t);let i=Lg(e,[...r.ids,...n.addresses===void 0?(l=n.ids)!=null?l:[]:[]],r.at.map(u=>u.address)),s=i.
ids.length+i.addresses.size===0?[]:[u=>Rl(u,n,i)],a=u=>Yi(u,n);return te(e)&&o.length===0?{devices:o,planners:[...s,a,Yg("there is nothing to bind here: IOMMU a\
rguments, vfio modules and boot images are left as they are")]}:{devices:o,planners:[...s,a,...s.length===0?[]:[qg(n)],Kg(n),Jg(n),zl(n,"present")]}}function l_(e,n){
let t=Qi(e,n),r=Mm(Y(e,t.steps),Un(e).loader),o=()=>t;return r.length===0?{devices:[],planners:[o,Kg(n),Jg(n),zl(n,"absent")]}:{devices:[],planners:[o,qg(n),zl(
n,"present"),Yg(`vfio-pci still has ${r.join(", ")}, so the IOMMU arguments and the vfio modules stay`)]}}var u_=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,Xg=Re({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:re({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the \
same.",default:!1}),since:nt({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"2\
0260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=ue(e),o=n===void 0?0:r.findIndex(g=>g.run===n);if(o<0)throw V("since",
`there is no run ${n!=null?n:""}; recorded are ${r.map(g=>g.run).join(", ")||"none"}; give one of them or leave since out`);if(r.length===0)return{steps:[],...e.
real(ge)===null?{}:{undoes:new Set},notes:["no run is recorded on this node: nothing to take back"],report:()=>({own:{undone:[],kept:[],back_on:[]}})};let i=Bg(
e,r,o),s=Y(e,i.files),a=f_(s,i),l=Y(s,a.steps),u=i.files.map(g=>g.path),c=c_(l,i,u),d=[...a.kept,...c.kept],p=i.claims.filter(g=>g.thing==="id").map(g=>g.value),
f=qi(e,i.drivers,new Set(p)),m=r.slice(o).map(({run:g,module:y,at:b})=>({run:g,module:y,at:b}));return{steps:nn([...i.files,...a.steps,...c.steps,...f.steps]),guard:g=>be(
g,t),undoes:new Set(m.map(g=>g.run)),emptyDirs:i.dirs,notes:[...i.edited.map(g=>`${g} was edited since: only what is ours was taken out of it`),...a.notes,...f.
notes],warnings:f.warnings,report:g=>({...g_(g,i),own:{undone:m,kept:d,back_on:Qg(g,i)},...p_(d),...m_(g)})}}});function c_(e,n,t){let r=t.filter(o=>u_.test(o));
if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:no(e,{lacks:d_(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof x))throw o;
return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function d_(e,n){return e.files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).
map(t=>t.path.slice(1))}function f_(e,n){if(!n.grubConfig&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],kept:[]};try{let{steps:t,notes:r}=lt(e,Ze(
e),n.claims,{sourcesChange:n.grubConfig});return{steps:t,notes:r,kept:[]}}catch(t){if(!(t instanceof x))throw t;return{steps:[],notes:[],kept:[{what:"kernel arg\
uments",why:t.message}]}}}function p_(e){return e.length===0?{}:{fail:new x("E_DRIFT",`${e.map(n=>`${n.what} were kept: ${n.why}`).join("; ")}; put that right a\
nd undo again`)}}function m_(e){try{return{bootable:Ce(e,Ze(e))}}catch(n){return{}}}function Qg(e,n){let t=new Map(D(e).map(r=>[r.address,r.driver]));return n.devices.
flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function g_(e,n){return{rebootReasons:Qg(e,n).filter(t=>C(t.driver)).
map(t=>{var r;return`${t.address} stays on ${(r=t.driver)!=null?r:""} until the next boot`})}}function ey(e){let n=pi(e),t=n===!1&&mi(e);return[...n===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:t?"warning":"error",ok:n,
found:n?"remapped":t?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:n?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...Ft(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}function ny(e){try{let n=Ze(e),t=Ai(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...y_(e,t),bootable:Ce(e,n,[t])}}catch(n){if(n instanceof x)return{
unknown:n.message};throw n}}function y_(e,n){var p,f,m;let t=(p=Q(e).find(g=>{var y,b;return((y=n.kernel)!=null?y:"").endsWith(`-${g}`)||((b=n.kernel)!=null?b:"").
includes(`/${g}/`)}))!=null?p:null,r=z(e,t!=null?t:void 0),o=t===null?()=>"module":ee(e,t),i=n.tokens.filter(g=>_(g)==="vfio_pci.ids").slice(-1).flatMap(N),s=an(
(f=ie(r,"vfio_pci","ids"))==null?void 0:f.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,l=new Set(_o(r,D(e)).map(g=>g.address)),u=new Map(W(r).map(g=>[g.
address,g])),d=no(e).steps.flatMap(g=>g.kind==="bootImage"&&g.kernel===t?[{...g,holds:Ki(e,[n.tokens])(t!=null?t:"")}]:[]);return{entry:n,kernel:t,ids:new Set(a.
map(g=>{var y;return(y=ct(g))!=null?y:g})),addresses:l,replaced(g){let y=u.get(g.address);return y===void 0||_n(y,g)?null:y.card},imageProblem:(m=d.map(g=>Do(e,
g).why).find(g=>g!==null))!=null?m:null,rivalsOf:g=>De(g).filter(y=>{if(o(y)==="absent"||!G(n.tokens,{kind:"list",key:"modprobe.blacklist",items:[],without:[y]})||
o(y)==="module"&&Xe(r,y)!==null)return!1;let b=ln(fe(r,"softdep",y)),v=l.has(g.address),w=o("vfio_pci")==="builtin";return o(y)==="builtin"?!v&&!w:!b&&(v||!w)})}}var Ne={severity:"error",status:"drifted"},h_=/^(01|02|060[014])/,ts=["intel_iommu","amd_iommu","iommu"];function b_(e,{ids:n,addresses:t,recorded:r},o){let i=new Map(
e.map(d=>[d.address,d])),s=t!==void 0?t.map(d=>({address:d,id:void 0})):n===void 0?r:[],a=d=>{let p=i.get(d.address),f=d.id===void 0?n:[d.id];return p!==void 0&&
(f===void 0||p.id!==null&&f.includes(p.id))},l=t===void 0?n!=null?n:[]:[],u=[...s.filter(a).flatMap(d=>{var p;return(p=i.get(d.address))!=null?p:[]}),...e.filter(
d=>d.id!==null&&l.includes(d.id))],c=new Set(u.map(d=>d.id));return{devices:u,missing:[...s.filter(d=>!a(d)).map(d=>{var f;let p=i.get(d.address);return`${d.address}${d.
id===void 0?"":` (${d.id})`}${p===void 0?"":`: ${(f=p.id)!=null?f:"an unknown device"} is there`}`}),...l.filter(d=>!e.some(p=>p.id===d))],unexpected:s.length===
0?[]:e.filter(d=>c.has(d.id)&&!u.includes(d)&&o(d)).map(d=>{var p;return`${d.address} (${(p=d.id)!=null?p:""})`})}}function v_(e,n,t){var p,f,m;let r=g=>g.find(
y=>ts.includes(_(y))&&N(y).includes("off")),o=e.active===!0,i=o||e.firmware_table!==null,s=n===null?void 0:r(n),a=[{...Ne,id:"iommu.firmware",about:"both",status:"\
off_in_firmware",ok:i,severity:e.active===null?"warning":"error",found:i?(p=e.firmware_table)!=null?p:"an active IOMMU":"no DMAR, IVRS or IORT table",expected:"\
a table of the firmware that describes the IOMMU",read_from:"/sys/firmware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...Ne,
id:"iommu.active",about:"now",status:"off_in_kernel",ok:o,severity:e.active===null?"warning":"error",found:o?`${(f=e.groups)!=null?f:0} groups, units ${((m=e.units)!=
null?m:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_g\
roups",remedy:o?"":"run iommu_cmdline and reboot"}];if(t===null)return a;let l=r(t.entry.tokens),u=(g,y)=>g.some(b=>y.includes(_(b))&&N(b).some(v=>v==="on"||v===
"pt"))||y===ts&&g.some(b=>_(b)==="iommu.passthrough"),c=n!==null&&u(n,["intel_iommu"])&&!u(t.entry.tokens,["intel_iommu"]),d=l===void 0&&(o?!c:u(t.entry.tokens,
ts));return a.push({...Ne,id:"boot.iommu",about:"next",status:"off_in_kernel",ok:d,found:l!=null?l:t.entry.tokens.filter(g=>ts.includes(_(g))||_(g)==="iommu.pas\
sthrough").join(" ")||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:t.entry.from,remedy:d?"":"run iommu_cmdline"}),a}function w_(e,n,t,r,o){
var p;let{address:i,group:s}=n,a={...Ne,address:i,about:"now"},l=C(n.driver),u=new Map(t.map(f=>[f.address,f])),c=[{...a,id:"device.driver",ok:l,found:(p=n.driver)!=
null?p:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${i}/driver`,remedy:l?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough\
 and look what took it"},{...a,id:"device.group",ok:s!==null,status:"off_in_kernel",found:s===null?"no group":`group ${s}`,expected:"an IOMMU group",read_from:`\
/sys/bus/pci/devices/${i}/iommu_group`,remedy:s===null?"switch the IOMMU on: firmware setup, iommu_cmdline, reboot":""}];if(n.responding===!1&&c.push({...a,id:"\
device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/dev\
ices/${i}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),s===null)return c;let d=_t(e,s,t).filter(f=>!r.has(f)).map(f=>Lo(f,u.get(f),o)).
filter(f=>f!==null);if(c.push({...a,id:"group.viable",about:"both",ok:d.length===0,status:"in_use",found:d.length===0?"only what a guest may own":d.join(", "),expected:"\
no member on a driver of the host",read_from:`/sys/kernel/iommu_groups/${s}/devices`,remedy:d.length===0?"":"give the other functions of the card to vfio-pci to\
o (companions), name further members in allow_group_members, or put the card into another slot"}),l&&e.list("/dev/vfio").length>0){let f=e.stat(`/dev/vfio/${s}`)!==
null||e.list("/dev/vfio/devices").length>0;c.push({...a,id:"device.node",ok:f,found:f?`/dev/vfio/${s}`:"none",expected:`/dev/vfio/${s}`,read_from:"/dev/vfio",remedy:f?
"":"load the module vfio_pci (vfio_modules)"})}return c}function $_(e,n,t){var l,u;let r={...Ne,address:n.address,about:"next"},o=t.addresses.has(n.address),i=o||
n.id!==null&&t.ids.has(n.id),s=t.replaced(n),a=t.rivalsOf(n);return[{...r,id:"boot.ids",ok:i,expected:(l=n.id)!=null?l:"a known id",found:o?`its address, for ${(u=
n.id)!=null?u:""}`:!i&&s!==null?`${s} stored for its address`:[...t.ids].join(",")||"no ids",read_from:o||s!==null?"/etc/modprobe.d":t.entry.from,remedy:i?"":s===
null?"run vfio_bind with this id":`look which card is at ${n.address}; if it is meant, run vfio_bind with accept_replacement: ${n.address}`},{...r,id:"boot.riva\
ls",ok:a.length===0,found:a.length===0?"none":a.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:a.length===0?
"":"run vfio_bind, which makes vfio-pci come first"},...x_(e,n)]}function x_(e,{address:n}){let t=Hi(e,n);return t===null?[]:[{...Ne,address:n,about:"next",id:"\
boot.override",ok:!1,found:`${t.driver} by driverctl`,expected:"vfio-pci or nothing",read_from:t.path,remedy:`run driverctl unset-override ${n}`}]}function ty(e,n){
var f,m,g;let t=D(e),r=ny(e),o="unknown"in r?null:r,{devices:i,missing:s,unexpected:a}=b_(t,n,y=>{var b;return o===null||o.addresses.has(y.address)||o.ids.has((b=
y.id)!=null?b:"")}),l=[...v_(Ie(e),_e(e),o),...ey(e)];for(let y of s)l.push({...Ne,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",
expected:y,read_from:"/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let u=new Set(
i.map(y=>y.address)),c=hi(e),d=new Map(ke(e,t).map(y=>[y.device.address,y.kind]));for(let y of i){let b=d.get(y.address);if(b==="bmc"||b==="virtual"||h_.test((f=
y.class)!=null?f:"")){l.push({...Ne,id:"device.kind",address:y.address,about:"both",status:"refused",ok:!1,found:b!=null?b:Pn(y.class),expected:"a device that m\
ay leave the host",read_from:`/sys/bus/pci/devices/${y.address}/class`,remedy:"name the GPU instead"});continue}l.push(...w_(e,y,t,u,c),...o===null?[]:$_(e,y,o))}
o===null?l.push({...Ne,id:"boot.entry",about:"next",severity:"error",ok:!1,found:"unknown"in r?r.unknown:"",expected:"a boot entry that can be read",read_from:"\
/boot",remedy:"make the boot loader one that is supported, or check the next boot by hand"}):(l.push({...Ne,id:"boot.image",about:"next",ok:o.imageProblem===null,
found:(m=o.imageProblem)!=null?m:"up to date",expected:"an image that is newer than what it holds",read_from:(g=o.entry.initrds[0])!=null?g:"/boot",remedy:o.imageProblem===
null?"":"run initramfs"}),l.push({...Ne,id:"boot.bootable",about:"next",ok:o.bootable.ok,found:o.bootable.reasons.join("; ")||"whole",expected:"entries whose ke\
rnel and images are there and whole",read_from:o.entry.from,remedy:o.bootable.ok?"":"repair the boot loader before you reboot"}));let p=i.filter(y=>d.get(y.address)===
"gpu").length;return n.expect_count!==void 0&&p!==n.expect_count&&l.push({...Ne,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${p} GPUs`,expected:`${n.
expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"look for a card that is missing or did not start, or correct expect_count"}),{findings:l,missing:s,
unexpected:a}}var k_=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function ry(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=k_.find(l=>n.some(u=>u.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function oy(e){return e.map(({about:n,status:t,...r})=>r)}var __={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},iy=gi(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:Nn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:en({describe:"Judge the devices at these addresses."}),
expect_count:Fr({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),on_findings:K(["fail","report"],{describe:"report: exit 0 whatev\
er is found, for monitoring.",default:"fail"})},example:{ids:"10de:20b7"},read(e,{ids:n,addresses:t,expect_count:r,on_findings:o}){var m,g;let i=n!==void 0||t!==
void 0,s=i?[]:Gu(e);if(!i&&s.length===0)throw V("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, such as\
 {"ids": "10de:20b7"}');if(!te(e))throw le("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of one");
let{findings:a,missing:l,unexpected:u}=ty(e,{ids:n,addresses:t,recorded:s,expect_count:r}),c=ry(a),d=a.filter(y=>!y.ok&&y.severity==="error"),p=(m=d.find(y=>y.status===
c.status))!=null?m:d[0],f=p===void 0?"":`: ${p.address===void 0?"":`${p.address} `}${p.id} is ${p.found}, expected ${p.expected}${p.remedy===""?"":`; ${p.remedy}`}`;
return{msg:`${c.status}: ${__[c.status]}${c.status==="pending_reboot"?"":f}`,own:{...c,findings:oy(a),missing:l,unexpected:u},rebootReasons:c.status==="pending_\
reboot"?a.filter(y=>!y.ok&&y.about==="now"&&y.severity==="error").map(y=>`${y.address===void 0?"":`${y.address}: `}${y.id} is ${y.found}, expected ${y.expected}`):
[],warnings:u.map(y=>`${y} has an id that is given to vfio-pci, and nobody asked for it`),...c.status==="ready"||o==="report"?{}:{fail:{code:"E_NOT_READY",hint:c.
status==="pending_reboot"?"reboot, then run this again":(g=p==null?void 0:p.remedy)!=null?g:""}}}}});var S_="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",P_="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Ul(e){return n=>({
...n,cpu:e})}function sy(){return Ul({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${S_}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function Se(){return Ul({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${P_}
`})}function ay(){return Ul({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function Bl(e){return n=>({...n,iommu:e})}function ly(e){return n=>({...n,firmware:e})}function M(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function io(...e){return n=>({...n,kernels:e})}function so(e){return n=>({...n,files:{...n.files,...e}})}function rs(...e){
return n=>({...n,events:[...n.events,...e]})}function ar(e){return n=>({...n,stack:{...n.stack,...e(n.stack)}})}function Vl(e,n,t="ext4",r=n===""?t:`/dev/${n}`){
return ar(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:n,type:t,source:r}]}))}function os(e,n,t){return ar(({made:r})=>({made:[...r,{name:e,of:n,...t===
void 0?{}:{map:t}}]}))}function uy(...e){return ar(()=>({swaps:e}))}function is(e,...n){return ar(({nets:t})=>({nets:[...t,{name:e,of:n}]}))}function cy(...e){return ar(
()=>({routes:e}))}function dy(e,n){return ar(({sessions:t})=>({sessions:[...t,{peer:e,local:n}]}))}function fy(e,n={}){return bn(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...n})}function ao(...e){return n=>({...n,asks:{addresses:e}})}
function Hl(e){return n=>({...n,name:e})}function lr(...e){return n=>e.reduce((t,r)=>r(t),n)}function bn(e,n,t,r={}){let o={address:e,id:n,class:t.length===4?`${t}\
00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function py(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var ro={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},A_=2**30,oo=2**20;function Ge(e,n={}){
let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=bn(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*oo,64*A_,0,32*oo],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+ro[l].fn)}});return lr(a,...t.map(l=>bn(i+ro[l].fn,ro[l].id,ro[l].class,{driver:ro[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function my(e="0000:03:00.0",n={}){return bn(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*oo],group:20,...n})}function ss(e="0000:04:00.0",n={}){return bn(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*oo],group:21,...n})}function Fl(e="0000:05:00.0",n={}){return bn(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function gy(e,n={}){return bn(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*oo],...n})}var jl=`# GRUB Environment Block
`;function ur(e){let n=new Map;if(e===null||!e.startsWith(jl))return n;let t=e.slice(jl.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function vn(e){
let n=jl;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function yy(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let u=l[1]===void 0?l[2]||"":l[1];return{value:n.get(u)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let u=e.indexOf("'",a+1);o(e.slice(a+1,u<0?e.length:u)),a=u<0?e.length:u}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let u=s(a);o(u.value),a+=u.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let u=s(a),[c="",...d]=u.value.split(/\s+/);if(u.value!==""){c!==""&&o(c);for(let p of d)i(),p!==""&&
o(p)}a+=u.length-1}else o(l||"")}}return i(),t}function hy(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var L=oe(require("fs"),1),bt=oe(require("path"),1);function by(e){return"\0".repeat((4-e%4)%4)}function Zl(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+by(i.length)+t+by(t.length)}function Wl(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>Zl(r(),i,"",16877)),...e.map(i=>Zl(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),Zl(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function vy(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
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
ypass"]}},wy=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],O_=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function J(e){return e.replace(/-/g,"_")}function lo(e){let n=Le[e];return n===void 0||n.driver===void 0?null:n.driver}function $y(e,n){return e==="nvidia"&&n.startsWith(
"0680")?"nvidia-nvswitch":lo(e)}function xy(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.keys(Le).find(t=>lo(t)===e);return n===void 0?null:n}function ky(e){
let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function Kl(e,n){return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}function I_(e,n){
let t=ky(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=Le[a];return l===void 0||n.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||wy.includes(a)&&n.
vfio==="missing"||l.until!==void 0&&!Kl(t,l.until)?!1:l.from===void 0||!Kl(t,l.from)},i=a=>n.builtin.includes(a)||n.vfio==="builtin"&&(wy.includes(a)||a==="irqb\
ypass"),s=Object.keys(Le).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function Gl(e){let n=Le[e];return n===void 0?e:n.extra===!0?`updates/\
dkms/${n.file}`:`kernel/${n.file}`}function E_(e,n){let t=Le[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(o=>n.includes(o))}function R_(e,n){let t={
builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically generated fil\
e; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFAULT_ON",
n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",t),r("CONFIG_VFIO_PCI",t),r("CON\
FIG_VFIO_IOMMU_TYPE1",t),...Kl(ky(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",n.lacks.includes("nouveau")?
null:"m"),""].join(`
`)}function _y(e,n){let{modules:t,builtin:r}=I_(e,n),o=`/lib/modules/${n.version}`,i=l=>`${Gl(l)}${n.suffix}`,s=[];for(let l of t){let u=Le[l];for(let c of u===
void 0||u.alias===void 0?[]:u.alias)s.push(`alias ${c} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${Gl(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${E_(l,t).map(u=>` ${i(u)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${Gl(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:R_(e,n),[`/boot/vmlinuz-${n.version}`]:M_(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function M_(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function Sy(e){return e==="nvidia"?O_.slice(1):[]}var D_=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function pt(e){let n=new Map;for(let r of D_)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function uo(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function cn(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(u,c,d)=>{u.set(c,[...u.get(c)||[],...d])};for(let u of e)for(let c of u.replace(/\\\n/g," ").split(`
`)){let[d,p,...f]=c.trim().split(/\s+/);if(d===void 0||p===void 0||d.startsWith("#"))continue;let m=J(p);if(d==="blacklist"&&t.add(m),d==="alias"&&f[0]!==void 0&&
r.push([p,J(f[0])]),d==="options"&&l(o,m,f),d==="install"&&!a.has(m)&&a.set(m,f.join(" ")),d==="softdep"&&!i.has(m)&&!s.has(m)){let g=null;for(let y of f)y==="p\
re:"?g=i:y==="post:"?g=s:g!==null&&l(g,m,[J(y)])}}for(let u of uo(n)){let c=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(u.replace(/"/g,""));if(c===null)continue;let[,d="",
p="",f]=c;if(d==="modprobe"&&p==="blacklist")for(let m of(f||"").split(","))t.add(J(m));else l(o,J(d),[f===void 0?p:`${p}=${f}`])}return{blacklist:t,aliases:r,options:o,
pre:i,post:s,install:a}}function as(e){let n=e.slice(e.lastIndexOf("/")+1);return J(n.replace(/\.ko(\.\w+)?$/,""))}function dn(e,n){let t=`/lib/modules/${n}`,r=l=>e.
read(`${t}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let u=l.indexOf(":");if(u<0)continue;let c=l.slice(0,u);o.set(as(c),c),i.set(as(c),l.slice(u+1).split(" ").filter(d=>d!=="").map(as))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(as)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,u="",c=""]=l.split(" ");return[u,J(c)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softde\
p")}}function Jl(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function ls(e,n,t,r,o){
let i=cn([n.softdeps],""),s=[],a=new Set,l=f=>n.builtin.has(f)||r.has(f),u=(f,m)=>[...t[f].get(m)||[],...i[f].get(m)||[]],c=f=>{if(a.has(f))return null;a.add(f);
let m=t.install.get(f);if(!l(f)&&m===void 0&&(!n.files.has(f)||!o(f)))return`FATAL: Module ${f} not found.`;for(let y of n.needs.get(f)||[]){let b=c(y);if(b!==null)
return b}for(let y of u("pre",f))c(y);let g=u("pre",f).length+u("post",f).length>0;if(l(f))return null;if(m!==void 0&&!g)return/(^|\/)(false)\b/.test(m)?`ERROR:\
 could not insert '${f}': install command failed`:(n.files.has(f)||s.push(f),null);s.push(f);for(let y of u("post",f))c(y);return null},d=J(e);if(l(d))return{ok:!0,
order:s};let p=c(d);return p===null?{ok:!0,order:s}:{ok:!1,why:p}}function us(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(i)&&!t.blacklist.
has(i)&&Jl(o,e)&&r.push(i);return r}function Py(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+1));return r}var Oy=oe(Rt(),1),Iy=oe(require("fs"),1),T_={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},Ay=65534;
function cs(e,n,t,r){let o=T_[e].find(m=>Iy.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};n.forEach(
(m,g)=>{i[`FIXTURE_${g}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,g)=>`eval "$FIXTURE_${g}"`),"printf 'SOURCED\\0'",...t.
map(m=>`printf '%s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:Ay,gid:Ay}:{},l=(0,Oy.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),u=l.stdout===null?"":l.
stdout,c=u.indexOf("SOURCED\0"),d={},p=c<0?[]:u.slice(c+8).split("\0");t.forEach((m,g)=>{d[m]=p[g]||""});let f=l.status===null?1:l.status;return{code:c<0&&f===0?
1:f,stderr:l.stderr===null?"":l.stderr,values:d}}function cr(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function mt(e,n){return e.toString(16).padStart(n,
"0")}function Ey(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${cr(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${cr(
s.address).domain}:${cr(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${mt(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function Ry(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${cr(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=cr(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function My(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?cr(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function dr(e){return e.toUpperCase()}function Bn(e){let[n="",t=""]=dr(e.id).split(":"),[r="",
o=""]=dr(e.subsystem).split(":"),i=dr(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function C_(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function N_(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${mt(0,16)} 0x${mt(0,16)} 0x${mt(0,16)}`);continue}r.push(`0x${mt(t,16)} 0x${mt(t+i-1,16)} 0x${mt(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function ql(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${dr(e.class).replace(/^0/,"")}`,`PCI_ID=${dr(e.id)}`,`PCI_SUBSYS_ID=${dr(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${Bn(e)}`,""].join(`
`)}function Dy(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:Bn(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=ql(e,null),r[`${n}/config`]=C_(e),r[`${n}/resource`]=N_(e),r}function P(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var fo=P(137,"",`Killed
`),Cy=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],L_=["nvme","ext4","xfs"],Ty=["nouveau","amdgpu","i915","ast","mgag200"];function Ny(e,n,t){let r=dn(
e,n),o=cn([],""),i=new Set;for(let l of t){let u=ls(l,r,o,new Set,()=>!0);if(u.ok)for(let c of u.order)i.add(c)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let u=r.files.get(l);u!==void 0&&a.push({name:`${s}/${u}`,text:e.read(`/${s}/${u}`)||""})}return a}function Yl(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function Ly(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function zy(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...Ly(e.read(s))],[]);return Wl([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:Yl(e,pt(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...Ny(e,n,[...Cy,...o.map(i=>J(i.split(/\s+/)[0]||""))])])}var z_=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function gt(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function U_(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let d of n)
for(let p of e.list(d))p.endsWith(".conf")&&!t.has(p)&&t.set(p,`${d}/${p}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(d=>t.get(d)||"")].map(d=>e.read(
d)||"").filter(d=>d!==""),i=cs("bash",o,z_,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:u,install_items:c}=i.
values;return{hostonly:s==="yes",add:gt(a),force:gt(l),omit:gt(u),install:gt(c)}}function B_(e,n,t,r,o){let i=dn(e,t),s=cn([],""),a=r.hostonly?Ty.filter(w=>n.functions.
some(h=>us(Bn(h),i,s).includes(w))):Ty,l=[...pt(e).keys()],u=w=>w.startsWith("/etc/"),c=r.hostonly&&!o?l:l.filter(w=>!u(w)),d=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,h)=>[...w,...e.list(h).filter($=>$.endsWith(".conf")).map($=>`${h}/${$}`)],[]),p=o?[]:r.hostonly?d:d.filter(w=>!u(w)),f=p.reduce((w,h)=>[
...w,...Ly(e.read(h))],[]),m=o?[]:r.force,g=new Set(r.omit.map(J)),y=[...r.hostonly?L_:Cy,...a,...f,...m,...o?[]:r.add].map(J).filter(w=>!g.has(w)),b=o?[]:r.install.
filter(w=>e.exists(w)),v=new Set;return Wl([...Yl(e,[...c,...p]),...Yl(e,b),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...Ny(e,t,y)].filter(({name:w})=>!v.has(w)&&v.add(w)))}function wn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function co(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(Xl)}function Xl(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function Ql(e){return e.slice(0,Math.floor(e.length/2))}function ds(e,n,t,r,o){if(t.
includes("--version"))return P(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,u=[],c=[],d=[],p=[],f=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let h=0;h<
t.length;h+=1){let[$="",A]=(t[h]||"").startsWith("--")?(t[h]||"").split(/=(.*)/):[t[h]],E=f.has($)?A===void 0?t[h+=1]||"":A:"";$==="-f"||$==="--force"?i=!0:$===
"--kver"?s=E:$==="--regenerate-all"?a=!0:$==="-H"||$==="--hostonly"?l=!0:$==="-N"||$==="--no-hostonly"?l=!1:$==="--add-drivers"?u.push(...gt(E)):$==="--force-dr\
ivers"?c.push(...gt(E)):$==="--install"||$==="-I"?d.push(...gt(E)):$.startsWith("-")||p.push($)}if(a){for(let h of e.list("/lib/modules")){let $=ds(e,n,["-f",wn(
n,h),h],r,o);if($.code!==0)return $}return P(0)}let m=p[1]||s||r,g=p[0]||wn(n,m);if(e.exists(g)&&!i)return P(1,"",`dracut[F]: Will not override existing initram\
fs (${g}) without --force
`);if(o==="lies")return P(0);if(!e.exists(`/lib/modules/${m}`))return P(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(g),P(1,"",`dracut[F]: Failed making image ${g}
`);let y=U_(e);if(typeof y=="string")return P(1,"",y);let b={...y,hostonly:l===null?y.hostonly:l,add:[...y.add,...u],force:[...y.force,...c],install:[...y.install,
...d]},v=B_(e,n,m,b,o==="drops");if(e.write(g,o==="killed"?Ql(v):v,384),o==="killed")return fo;let w=[...b.force,...b.add].filter(h=>Le[J(h)]===void 0);return P(
0,"",w.map(h=>`dracut-install: Failed to find module '${h}'
`).join(""))}function V_(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function H_(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function Uy(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return P(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let d=0;d<t.length;d+=1){let p=t[d]||"";if(p==="-k")a=t[d+=1]||null;else if(p.startsWith("-k"))a=p.slice(2);else for(let f of p.replace(/^-/,
""))"cud".includes(f)&&(s=f)}if(s==="")return P(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&V_(e,"update_initramfs")==="no")return P(0,`update-initramfs: Not updating initramfs.
`);let l=co(e).filter(d=>e.exists(wn(n,d))),u=a==="all"?(s==="c"?[...co(e)]:[...l]).reverse():a===null?l.slice(-1):[a],c="";for(let d of u){let p=wn(n,d);if(s===
"d"){e.remove(p);continue}if(s==="u"&&H_(e))return P(0,c,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${p}
`);if(c+=`update-initramfs: Generating ${p}
`,o==="lies")continue;if(i){let m=ds(e,n,["--force",p,d],r,o);if(m.code!==0)return P(m.code,c,m.stderr);continue}if(o==="fails")return P(1,c,`update-initramfs: \
failed for ${p} with 1.
`);let f=zy(e,d,o==="drops");if(o==="killed")return e.write(`${p}.new`,Ql(f)),fo;e.write(`${p}.new`,f,384),e.rename(`${p}.new`,p)}return P(0,c)}function By(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,u)=>!l.startsWith("-")&&(o<0||u!==o+1))||t;if(n.includes("--version"))return P(0,`initramfs-tools 0.142
`);if(i===void 0)return P(1,"",`mkinitramfs: no output file
`);if(r==="lies")return P(0);if(r==="fails")return P(1,"",`mkinitramfs failure cpio 141
`);let a=zy(e,s,r==="drops");return e.write(i,r==="killed"?Ql(a):a,384),r==="killed"?fo:P(0)}function po(e,n){let t=e.read(n);return t===null?null:vy(t)}function Vy(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function Hy(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=po(e,r);if(o===null)return P(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?Fy(i):i.name}
`).join("")}return P(0,t)}function Fy(e){return`${Vy(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function jy(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=po(e,t);if(o===null)return P(2,"",`cpio: premature end of archive
`);for(let i of o)Vy(i)||e.write(`${r}/${i.name}`,i.text);return P(0)}function Zy(e,n,t,r){let o=[],i=[],s=r;for(let c=0;c<t.length;c+=1){let d=t[c]||"";d==="-f"||
d==="--file"?o.push(t[c+=1]||""):d.startsWith("--file=")?o.push(d.slice(7)):d==="-k"||d==="--kver"?s=t[c+=1]||r:d.startsWith("-")||i.push(d)}let a=i[0]||wn(n,s);
o.push(...i.slice(1));let l=po(e,a);if(l===null)return P(1,"",`Image '${a}' does not exist or is cut off
`);if(o.length>0){let c=o.map(d=>d.replace(/^\//,""));return P(0,l.filter(d=>c.includes(d.name)).map(d=>d.text).join(""))}let u="=".repeat(72);return P(0,`Image\
: ${a}: 1M
${u}
Version: dracut-106

Arguments: --force

dracut modules:
bash
systemd
kernel-modules
${u}
${l.map(c=>`${Fy(c)}
`).join("")}${u}
`)}var gr=oe(require("path"),1);var F_=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function Vn(e){return e.distro.mkconfig==="debian"}function fr(e){return Vn(e)?"/boot/grub":"\
/boot/grub2"}function Wy(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function Ky(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function j_(e,n){let t=[e.read("/etc/default/grub")];if(Vn(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=Ky(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=cs(Vn(n)?"dash":"bash",t.filter(s=>s!==null),F_,{strict:!0,functions:o});return i.code===0?i.values:P(i.code,"",i.stderr)}function Z_(e){
return typeof e.code=="number"}function Jy(e){return e.GRUB_ENABLE_BLSCFG==="true"}function fs(e,n,t,r,o,i){let s=Wy(e,wn(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${Wy(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function W_(e,n,t){let r=[...co(e)].reverse(),{distro:o}=n,i=m=>t[m]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,u=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
c=`${s} ${u}`,d=Vn(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||Ky(e),p=r[0];if(p===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(m=>fs(n,`${d} (${m})`,`gnulinux-${m}-advanced-0b5c`,m,l,"")).join("");let f=r.map(m=>{let g=fs(n,`${d}, with Linux ${m}`,`gnulinux-${m}-adva\
nced-0b5c`,m,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?g:g+fs(n,`${d}, with Linux ${m} (recovery mode)`,`gnulinux-${m}-recovery-0b5c`,
m,c,"	")});return`${fs(n,d,"gnulinux-simple-0b5c",p,l,"")}submenu 'Advanced options for ${d}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${f.join("")}}
`}function G_(e,n,t){let r=Vn(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!Vn(n)&&n.distro.mkconfig!=="suse"&&Jy(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),u=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${u===
null?"":u[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:W_(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${K_(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function K_(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function qy(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(Xl).reverse().map(t=>`${n}/${t}`)}function J_(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=ur(e.read("/boot/grub2/grub\
env")),l=vn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of qy(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function ps(e,n,t,r){let o=Vn(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let f=0;f<t.length;f+=1){let m=t[f]||"";if(m==="-o"||m==="--output")i=t[f+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return P(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return P(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return P(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return P(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=j_(e,n);if(Z_(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,u=`Generating grub configuration file ...
`,c=!Vn(n)&&n.distro.mkconfig!=="suse",d=Jy(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";c&&d&&r!=="killed"&&(u+=J_(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let p=G_(e,n,l);for(let f of co(e))u+=`Found linux image: /boot/vmlinuz-${f}
`;return i===null?P(0,p,`${u}done
`):r==="killed"?(e.write(`${i}.new`,p.slice(0,Math.floor(p.length/2))),fo):(e.write(i,p,n.distro.grubCfgMode),P(0,"",`${u}done
`))}function Yy(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${fr(n)}/grubenv`:r,a=ur(e.read(s));if(o==="list")return P(0,[...a].map(([u,c])=>`${u}=${c}
`).join(""));for(let u of i){let c=u.indexOf("=");o==="unset"?a.delete(u):c>0&&a.set(u.slice(0,c),u.slice(c+1))}let l=vn(a);return l===null?P(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),P(0))}function Gy(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function mo(e,n){let t=`${fr(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function Xy(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[u,c="",...d]=yy(l.trim(),o);(u==="linux"||u==="linuxefi"||u==="linux16")&&(i=c,a=d.map(hy)),(u==="initrd"||u==="initrde\
fi"||u==="initrd16")&&(s=Gy(e,c))}return{title:n,id:t,kernel:Gy(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function Qy(e,n){let t=e.
read(mo(e,n));if(t===null)throw new Error(`the node does not boot: ${mo(e,n)} is missing`);let r=ur(e.read(`${fr(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let u=l.trim(),c=i[i.length-1],d=c===void 0||c.items===null?o:c.items,p=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(u);if(p!==null){let f=/\$menuentry_id_option\s+'([^']*)'/.
exec(p[3]||""),m={title:(p[2]||"").slice(1,-1),id:f===null?"":f[1]||"",items:p[1]==="submenu"?[]:null,lines:[]};d.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
u))a=!0;else if(u==="}")a?a=!1:i.pop();else if(c!==void 0&&c.items===null)c.lines.push(u);else if(u==="blscfg")for(let f of qy(e))o.push(q_(e,f));else{let f=/^set\s+(\w+)="?([^"]*)"?$/.
exec(u);if(f===null||f[1]===void 0||f[2]===void 0)continue;f[1]==="default"&&f[2]!=="${next_entry}"&&(s=f[2]),f[1]==="tuned_params"&&r.set("tuned_params",f[2]),
f[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",f[2])}}if(i.length>0)throw new Error(`the node does not boot: ${mo(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function q_(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function eh(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:eh(i.items,r.length===0?"0":r.join(
">"))}function ms(e,n){let{items:t,chosen:r,variables:o}=Qy(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=eh(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return Xy(n,a.title,a.id,a.lines,o)}function nh(e,n){let{items:t,variables:r}=Qy(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[Xy(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var fh=oe(Rt(),1);function Y_(e,n){return n.startsWith("nvme")?`nvme/${n.replace(/n\d+$/,"")}/${n}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${n}`}function th(e,n){return/\d$/.test(e)?`${e}p${n}`:`${e}${n}`}var X_=[1,2,3,4];function oh(e,n,t,r){let o=`${n}/${Y_(e,t)}`,i=t.startsWith("nvme")?
259:8,s={[`/sys/block/${t}`]:{link:`..${o.slice(4)}`}};for(let[a,l,u]of[[t,o,r],...X_.map(c=>[th(t,c),`${o}/${th(t,c)}`,r+c])])s[`${l}/dev`]=`${i}:${u}
`,a!==t&&(s[`${l}/partition`]=`${u-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${u}`]={link:`../..${l.slice(4)}`};return s}function ih(e,n){return{[`${e}/net/${n}\
/operstate`]:`up
`,[`${e}/net/${n}/device`]:{link:"../.."},[`/sys/class/net/${n}`]:{link:`../..${e.slice(4)}/net/${n}`}}}function sh(e){let n=`${e}/usb1/1-2`;return{[`${n}/produ\
ct`]:`Plain Keyboard
`,[`${n}/bDeviceClass`]:`00
`,[`${n}/1-2:1.0/bInterfaceClass`]:`03
`,[`${n}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${n.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${n.slice(4)}/1-2:1.0`}}}var rh={dm:253,md:9,bcache:252};
function Q_(e,n,t){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${rh[r]===void 0?254:rh[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};t!==void 0&&(a[`${i}/dm/name`]=`${t}
`);for(let l of n)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function gs(e){return e.split(".").reverse().map(n=>Number(n).toString(16).toUpperCase().
padStart(2,"0")).join("")}function eS(e){let n=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],t=e.stack.routes===null?n:e.stack.routes,r=(o,i,s)=>`${i}	${gs(
o)}	00000000	0001	0	0	0	${gs(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${t.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${gs(i)}:0016 ${gs(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function ah(e,n){let{made:t,mounts:r,swaps:o,nets:i}=n.stack,s={};for(let{name:c,of:d,map:p}of t)Object.assign(s,Q_(c,d,p));for(let{name:c,of:d}of i){
s[`/sys/class/net/${c}`]={link:`../../devices/virtual/net/${c}`},s[`/sys/devices/virtual/net/${c}/operstate`]=`up
`;for(let p of d)s[`/sys/devices/virtual/net/${c}/lower_${p}`]={link:`/sys/class/net/${p}`}}let a=c=>{let d=s[`/sys/devices/virtual/block/${c}/dev`];return(typeof d==
"string"?d:e.read(`/sys/class/block/${c}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(c=>c!==""&&!r.some(d=>c.split(" ")[4]===d.at)),u=r.map(({at:c,on:d,type:p,source:f},m)=>`${60+m} 22 ${p==="btrfs"||d===""?`0:${60+m}`:a(d)} / ${c} rw,\
relatime shared:${60+m} - ${p} ${f} rw`);return s["/proc/self/mountinfo"]=[...l,...u,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(c=>`${c.startsWith("/")?`${c}	file`:`/dev/${c}	partition`}	8388604	0	-2
`).join("")}`),{...s,...eS(n),...n.stack.shown}}var O=oe(require("fs"),1),fn=oe(require("path"),1),nS=40;function eu(e){try{return O.readlinkSync(e)}catch(n){return null}}function lh(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?eu(fn.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>nS)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function uh(e){if(!O.lstatSync(e).isDirectory()){O.unlinkSync(e);return}for(let t of O.readdirSync(e))uh(fn.join(e,t));O.rmdirSync(
e)}function tS(e,n,t){try{O.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!O.existsSync(e))throw r;let o=O.statSync(
e).mode&4095;O.chmodSync(e,384),O.writeFileSync(e,n,"latin1"),O.chmodSync(e,o)}t!==void 0&&O.chmodSync(e,t)}function nu(e){try{return O.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function ys(e){let n=s=>lh(e,s,!0),t=s=>fn.join(e,n(s)),r=s=>fn.join(e,lh(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&O.existsSync(a)||(O.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return O.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(fn.posix.dirname(s)),tS(t(s),a,l)},link(s,a){i(fn.posix.dirname(s));let l=r(s);eu(l)!==null&&O.unlinkSync(l),
O.symlinkSync(a,l)},readLink:s=>eu(r(s)),exists:s=>O.existsSync(t(s)),isOlder:(s,a)=>O.existsSync(t(s))&&O.existsSync(t(a))&&O.statSync(t(s)).mtimeMs<O.statSync(
t(a)).mtimeMs,list(s){try{return O.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{O.lstatSync(a)}catch(l){return}uh(a)},rename(s,a){O.renameSync(
r(s),r(a))}}}function rS(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),O.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function de(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&rS(e,o,i)}}function ch(e,n=[]){let t=new Map,r=o=>{for(let i of O.readdirSync(
fn.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=fn.join(e,s),l=O.lstatSync(a),u=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:O.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:u,text:""}),r(s)):t.set(s,{type:"file",mode:u,text:nu(a).toString("latin1")})}};
return r("/"),t}function tu(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function ru(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function Ke(e,n){return Object.assign(new Error(
`${e}: ${n}`),{code:e})}function Hn(e,n){return e.paths.get(n)||`/sys/devices/unknown/${n}`}function go(e){return"../".repeat(e.split("/").length-2)}function $n(e,n,t){
let r=e.readLink(`${Hn(n,t)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function bs(e,n,t,r){let o=Hn(n,t.address),i=$n(e,n,t.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${go(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${t.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,ql(t,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${t.address}`),de(e,ph(n,t,r)),iS(e,n,t.address)}function vs(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function ph(e,n,t){let r=Hn(e,n.address),
o=e.functions.indexOf(n),i=(s,a,l,u)=>({[`${r}/${s}/dev`]:`${u}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${go(`${r}/${s}`)}class/${a}`}});return t==="nvidia"?{[`/proc/driver/nvidia/gpus/${n.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:t==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(t!=null?t:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function ou(e,n,t){let r=yo(n,t),o=$n(e,n,
t);return o==="nvidia"?[`/dev/nvidia${n.functions.indexOf(r)}`]:vs(o)?[`/dev/vfio/${n.groups.get(t)}`]:Object.values(ph(n,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function oS(e,n,t){let r=ou(e,n,t);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function hs(e,n,t,r,o){let i=4e4+n.stuck.size,s=Hn(n,t.address);throw n.
stuck.has(t.address)||(bs(e,n,t,null),e.remove(`${s}/driver_override`),(0,fh.execFileSync)("mkfifo",[e.at(`${s}/driver_override`)]),n.stuck.set(t.address,i)),de(
e,{[`/proc/${i}/comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(Ke("ETIMEDOUT",`${r} does not answer`),{left:i})}function iS(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(([
i,s])=>s===r&&vs($n(e,n,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function iu(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&(e.link(`${r}/module`,`../../../../module/${t}`),e.link(`/sys/module/${t}/d\
rivers/pci:${n}`,`../../../bus/pci/drivers/${n}`))}}function sS(e,n){let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(p,f)=>/^f{8}$/i.test(p)||
parseInt(p,16)===parseInt(f,16),[u="",c=""]=n.subsystem.split(":"),d=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.
slice(5))&&l(o,u)&&l(i,c)&&d===0}function aS(e,n,t){if(n.stuck.has(t))return null;let r=(e.read(`${Hn(n,t)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function su(e,n,t,r){let o=aS(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.secondary!==void 0;if((n.ids.get(t)||[]).some(a=>sS(
a,r)))return!0;let i=xy(t);if(i===null||vs(i)||$y(i,r.class)!==t)return!1;let s=Le[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>Jl(a,Bn(r)))}function au(e,n,t,r){
var i;let o=(i=n.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&t!==r.driver)return o==="nothing"?null:o;if(vs(t)){if(r.secondary!==void 0||!n.iommu||!n.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&lS(e,n,r.address))return"EBUSY";return bs(e,n,r,t),null}
function lS(e,n,t){let r=n.groups.get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function ws(e,n,t){for(let r of n.functions)$n(e,n,r.address)===
null&&!n.stuck.has(r.address)&&su(e,n,t,r)&&au(e,n,t,r)}function mh(e,n,t,r){n.loaded.add(t),de(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),lu(e,n,t,r)}function lu(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=lo(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)iu(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),ws(e,n,s)}function ho(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((Le[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function gh(e,n,t){let r=lo(t);if(r!==null){for(let o of n.functions)$n(e,n,o.address)===r&&bs(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),ho(e,n)}function uS(e){return`${e}0\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.
slice(0,36).padEnd(36,"\0")+(e==="DMAR"?"-":"\0\0")+"\0".repeat(10)}var dh={intel:"DMAR",amd:"IVRS",arm:"IORT"},cS={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],
arm:["smmu3.0x0000000009050000"]};function yh(e,n,t){let r={"/sys/bus/pci/drivers_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/p\
ci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${dh[n.cpu.brand]}`]={text:uS(dh[n.cpu.brand]),mode:256});for(let o of t.functions){let i=Hn(t,o.address);Object.
assign(r,Dy(o,i)),r[`${i}/subsystem`]={link:`${go(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${go(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${go(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${Hn(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of cS[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};de(e,r)}function hh(e,n){let t=0;for(let r of n.functions){let o=Hn(n,r.address);$n(e,n,r.address)!==null&&(r.netdev!==
void 0&&de(e,ih(o,r.netdev)),r.keyboard===!0&&de(e,sh(o)),r.block!==void 0&&(de(e,oh(r,o,r.block,t)),t+=10))}}function $s(e,n,t,r,o){let i=Ey(e);return{version:n,
cmdline:t,iommu:r,functions:i,paths:Ry(i),groups:My(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function yo(e,n){let t=n.trim(),r=e.functions.
find(o=>o.address===t);if(r===void 0)throw Ke("ENODEV",`no such device ${t}`);return r}function dS(e){let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.
test(t)))throw Ke("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function Fn(e,n,t,r){
let o=e.real(t);if(!e.exists(o))throw Ke("ENOENT",`${t}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return fS(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=yo(n,r);if($n(e,n,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(u=>su(e,n,u,a)&&au(e,n,u,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=yo(n,s[1]||"");n.stuck.has(a.address)&&
hs(e,n,a,t,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw Ke("EACCES",`${t}: permission denied`);e.write(
o,r)}}function fS(e,n,t,r,o){if(r==="unbind"){let a=yo(n,o);if(n.stuck.has(a.address)&&hs(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),$n(e,n,a.address)!==t)throw Ke(
"ENODEV",`${a.address} is not bound to ${t}`);let l=n.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(t)&&oS(e,
n,a.address))&&hs(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),bs(e,n,a,(l==null?void 0:l.comesBack)===!0?t:null);return}if(r==="bind"){let a=yo(n,o);if(n.stuck.
has(a.address)&&hs(e,n,a,`/sys/bus/pci/drivers/${t}/bind`,o),!su(e,n,t,a))throw Ke("ENODEV",`${t} does not match ${a.address}`);if($n(e,n,a.address)!==null)throw Ke(
"EBUSY",`${a.address} has a driver`);let l=au(e,n,t,a);if(l!==null)throw Ke(l,`${t} refused ${a.address}`);return}let i=dS(o),s=n.ids.get(t)||[];if(r==="new_id"){
if(s.includes(i))throw Ke("EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),ws(e,n,t);return}if(!s.includes(i))throw Ke("ENODEV",`${t} does not have ${i}`);n.ids.
set(t,s.filter(a=>a!==i))}var vh=oe(Rt(),1),wh=oe(require("fs"),1);var bh=["/usr/bin/dash","/bin/dash","/bin/sh"],pS=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function $h(e,n,t,r){let o=t.replace(pS,(u,c='""',d)=>`printf '%\
s\\n%s\\n' ${d} ${c}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${t}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(u,c)=>`-e ${r(c)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=bh.find(u=>wh.existsSync(u));if(s===void 0)throw new Error(`this test\
 needs one of ${bh.join(", ")}`);let a=(0,vh.spawnSync)(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});
if(a.status!==0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let u=0;u+1<l.length;u+=2){let c=(l[u]||"").slice(e.dir.length),d=l[u+1]||"";c.startsWith("/sys/")?Fn(e,n,c,d):e.write(c,`${c==="/dev/kmsg"&&e.read(c)||""}${d}\

`)}}function pr(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function cu(e,n,t,r){if(n.iommu==="absent")
return!1;let o=uo(r);if(n.cpu.brand==="arm")return!0;if(pr(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!pr(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of pr(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function xh(e){let n=Py(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function yt(e,n,t,r){let o=ls(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order)r.index.files.has(i)?mh(e,n,i,i===
"vfio_pci"?xh(r.config):[]):$h(e,n,(r.config.install.get(i)||"").replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around);return null}function mS(e,n,t){
for(let r of e.list("/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}\
/vendor`)&&(yt(e,n,s,t),Fn(e,n,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&Fn(e,n,`${i}/driver/unbind`,o),Fn(e,n,"/sys/bus/pci/drivers_probe",o))}}function kh(e,n,t){
for(let r of n.functions)for(let o of us(Bn(r),t.index,t.config)){yt(e,n,o,t);for(let i of n.loaded.has(o)?Sy(o):[])t.config.blacklist.has(i)||yt(e,n,i,t)}}function _h(e){
return e.split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function gS(e,n,t,r){let o=po(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(f=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(f.name)).map(f=>f.text),s=new Set(o.map(f=>J(f.name.slice(f.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=f=>o.filter(m=>m.name===f).map(m=>m.text).join(""),l={config:cn(i,t.cmdline),index:dn(e,t.version),has:f=>s.has(f),around:f=>o.
some(m=>`/${m.name}`===f)},u=uo(`${t.cmdline} ${o.filter(f=>f.name.startsWith("etc/cmdline.d/")).map(f=>f.text).join(" ")}`),c=n.distro.initramfs==="dracut";if(c)
for(let f of pr(u,"rd.driver.pre"))yt(e,t,f,l);let d=c?pr(u,"rd.driver.blacklist").map(J):[];kh(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...d])}});let p=[a("conf/modules"),...o.filter(f=>/^(usr\/lib|etc)\/modules-load\.d\//.test(f.name)).map(f=>f.text)];for(let f of p)for(let m of _h(f))uu(e,t,m,
l)}function uu(e,n,t,r){let o=J(t);r.config.blacklist.has(o)||yt(e,n,o,r)}var yS=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/\
usr/lib/modules-load.d"];function hS(e,n){let t={config:cn(pt(e).values(),n.cmdline),index:dn(e,n.version),has:()=>!0,around:o=>e.exists(o)};kh(e,n,t),mS(e,n,t);
let r=new Map;for(let o of yS)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of _h(e.read(
r.get(o)||"")||""))uu(e,n,i,t);for(let o of pr(uo(n.cmdline),"modules-load"))uu(e,n,o,t)}function bS(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4\
 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1\
p3 /boot xfs rw,relatime 0 0"]:[],...n.firmware==="uefi"?["/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...n.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:n.cpu.processors},(u,c)=>`processor	: ${c}
${n.cpu.info}
`).join("");de(e,{"/proc/cmdline":`${t.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${t.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${t.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function vS(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function Sh(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=ms(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(d=>d.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=ur(e.read(`${fr(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${fr(n)}/grubenv`,vn(new Map([...s,["next_entry",""]]))||"");for(let d of[
"/proc","/sys","/dev/vfio"])for(let p of e.list(d))e.remove(`${d}/${p}`);e.remove("/dev/kmsg"),e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(
" "),l=dn(e,i),u=$s(n,i,a,cu(e,n,i,a),l.builtin);yh(e,n,u),iu(e,"pcieport",null),ws(e,u,"pcieport");let c=cn([],a);for(let d of[...l.builtin].sort((p,f)=>(p.startsWith(
"vfio")?0:1)-(f.startsWith("vfio")?0:1)))d==="portdrv"||d==="binfmt_script"||(e.write(`/sys/module/${d}/uevent`,""),lu(e,u,d,d==="vfio_pci"?xh(c):[]));if(bS(e,n,
u,vS(r+1)),o.initrd===null)throw new Error("the node does not boot: its entry has no initrd");return gS(e,n,u,o.initrd),hS(e,u),hh(e,u),de(e,ah(e,n)),ho(e,u),u}var du=new Map;function ht(e){return du.get(gr.resolve(e))||null}function mr(e,n){n===null?du.delete(gr.resolve(e)):du.set(gr.resolve(e),n)}function wS(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=$s(n,t,r,cu(e,n,t,r),dn(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function $S(e,n,t,r){let o=(u,c)=>t.some(d=>d===`--${c}`||/^-[a-zA-Z]+$/.test(d)&&[...u].some(p=>d.
includes(p))),i=t.findIndex(u=>u==="-S"||u==="--set-version"||u==="-d"||u==="--dirname"||u==="-C"),s=t.filter((u,c)=>!u.startsWith("-")&&(i<0||c!==i+1));if(r===
"fails")return P(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return P(0);let a={config:cn(pt(e).values(),n.cmdline),index:dn(e,n.version),has:()=>!0,around:u=>e.exists(u)};if(o("r","remo\
ve")){for(let u of s.map(J)){if(n.builtin.has(u))return P(1,"",`modprobe: FATAL: Module ${u} is builtin.
`);n.loaded.has(u)&&gh(e,n,u)}return P(0)}let l=o("a","all")?s:s.slice(0,1);for(let u of l){if(o("b","use-blacklist")&&a.config.blacklist.has(J(u)))continue;let c=yt(
e,n,u,a);if(c!==null)return P(1,"",o("q","quiet")?"":`modprobe: ${c.replace(/Module \S+/,`Module ${u}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return ho(e,n),P(0)}function xS(e,n){let t=e.some(u=>u==="-B1"||u==="--block-size=1")?1:1024,r=e.filter(u=>!u.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(u=>u.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return P(0,`${a.map(u=>l[u]||u).join(" ")}\

${a.map(u=>i[u]||"-").join(" ")}
`)}function kS(e){let n=e.find(t=>!t.startsWith("-"))||"";return n==="is-active"?P(3,`inactive
`):n==="is-enabled"?P(1,`disabled
`):n==="is-system-running"?P(0,`running
`):P(0)}var _S=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function xs(e,n){let t=ys(e);ht(e)===null&&mr(e,wS(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{let[u="",...c]=l,d=gr.basename(u),p=ht(e),f=p===null?"":p.version;return d==="chroot"?a(c.slice(1)):d==="env"?a(c.
filter(m=>!/^(-\S*|\w+=.*)$/.test(m))):d==="nice"||d==="ionice"||d==="setsid"||d==="timeout"?a(c.slice(c.findIndex(m=>!/^(-|\d)/.test(m)))):PS(t,u)?d==="update-\
grub"?ps(t,n,["-o","/boot/grub/grub.cfg",...c],s("update-grub")||s("grub-mkconfig")):d==="grub-mkconfig"?ps(t,n,c,s("grub-mkconfig")):d==="grub2-mkconfig"?ps(t,
n,c,s("grub2-mkconfig")):d==="grub-editenv"||d==="grub2-editenv"?Yy(t,n,c):d==="update-initramfs"?Uy(t,n,c,f,s("update-initramfs")||(n.distro.initramfs==="dracu\
t"?s("dracut"):s("mkinitramfs"))):d==="mkinitramfs"?By(t,c,f,s("mkinitramfs")):d==="dracut"?ds(t,n,c,f,s("dracut")):d==="lsinitramfs"?Hy(t,c):d==="unmkinitramfs"?
jy(t,c):d==="lsinitrd"?Zy(t,n,c,f):d==="df"?xS(c,r):d==="systemctl"?kS(c):d==="uname"?P(0,`${c.includes("-m")?n.cpu.arch:f}
`):d==="systemd-detect-virt"?P(1,`none
`):_S.has(d)?P(0):d==="modprobe"?p===null?P(1,"",`modprobe: FATAL: no kernel is running
`):$S(t,p,c,s("modprobe")):P(127,"",`${u}: the fixture does not know this command
`):P(127,"",`${u}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,u){let c=ht(e);if(c===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,u.trim()]),Fn(t,c,l,u)},reboot(){mr(e,null),mr(e,Sh(t,n))},misbehave(l,u){u===null?o.delete(l):o.set(l,u)},odd(l,u){var c;(c=ht(e))==null||c.odd.set(l,u)},
start({pid:l,comm:u,cgroup:c=`0::/system.slice/${u}.service
`,open:d=[]}){let p=ht(e);if(p===null)throw new Error("no kernel is running");let f=d.flatMap(m=>m.startsWith("/")?[m]:ou(t,p,m));de(t,{[`/proc/${l}/comm`]:`${u.
slice(0,15)}
`,[`/proc/${l}/cgroup`]:c,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[m,g]of f.entries())t.link(`/proc/${l}/fd/${m+3}`,g)},end(l){t.remove(`/proc/${l}`)},freeBytes(l){
r=l},next:()=>ms(t,n),entries:()=>nh(t,n)}}var SS=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function PS(e,n){return n.startsWith(
"/")?e.exists(n):SS.some(t=>e.exists(`${t}/${n}`))}var ks=17e8,_s=3600;function fu(e,n,t){let r=o=>{for(let i of L.readdirSync(o,{withFileTypes:!0})){let s=bt.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||L.statSync(s).mtimeMs/1e3>n)&&L.utimesSync(s,t,t)}};for(let o of L.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=bt.join(
e,o);L.lstatSync(i).isDirectory()&&r(i)}}function Ah(e,n){let{tree:t}=e;if(n.do==="files")return de(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function AS(e){let{host:n,tree:t}=e,r=(...s)=>Ah(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",wn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:mo(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var Ph=new WeakMap;function OS(e){let n=[],t=r=>{for(let o of L.readdirSync(bt.join(e,r)).sort()){let i=`${r}/${o}`,
s=bt.join(e,i),a=L.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?nu(s):Buffer.alloc(0),target:l==="link"?L.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function IS(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let u=bt.join(e,r);if(o==="dir")L.mkdirSync(u),(511&~t)!==i&&L.chmodSync(u,i);else if(o==="link")L.symlinkSync(a,u);else{let c=L.openSync(
u,"wx",i);(i&~t)!==i&&L.fchmodSync(c,i),L.writeSync(c,s),L.futimesSync(c,l,l),L.closeSync(c)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&L.utimesSync(bt.join(
e,r),i,i)}function ES(e,n){let t=ys(e);de(t,n.files);for(let o of n.kernels)de(t,_y(n,o));fu(e,null,ks);let r=xs(e,n);return AS(r),fu(e,ks+_s,ks+_s),r}function RS(e,n){
let t=ES(e,n),r=ks+_s;t.reboot();for(let o of n.events)Ah(t,o),r+=_s,fu(e,r,r)}function pu(e,n){let t=Ph.get(n);if(t!==void 0)return IS(e,t.entries),mr(e,ru(t.running)),
xs(e,n);mr(e,null),RS(e,n);let r=ht(e);return r!==null&&Ph.set(n,{entries:OS(e),running:ru(r)}),xs(e,n)}var Os="0123456789abcdef0123456789abcdef",yr="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function T(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function kn(e,n){let t={};for(let r of e)t[`${n}/${r}`]=T(`# ${r} of the fixture`);return t}var Dh={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function hu(e){return{"/etc/machine-id":`${Os}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${yr} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${yr}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/var/li\
b/dpkg":e.distro.mkconfig==="debian"?{dir:493}:null,"/etc/modprobe.d":{dir:493},"/etc/modules-load.d":{dir:493},"/var/tmp":{dir:493},"/var/lib":{dir:493},"/usr/\
share/misc/pci.ids":`C 03  Display controller
10de  NVIDIA Corporation
	20b7  GA100GL [A30 PCIe]
	20b0  GA100 [A100 SXM4 40GB]
1a03  ASPEED Technology, Inc.
	2000  ASPEED Graphics Family
`,...kn(["modprobe","depmod"],"/usr/sbin"),...kn(["df","uname","systemctl","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.functions.some(n=>n.driver===
"nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function MS(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var Th="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",DS=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,Ch=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,bu={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
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
sinitramfs","unmkinitramfs"],"/usr/bin")},TS={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":T("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":T(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":T('rm -f "/boot/initrd.img-$1"'),...kn(["dracut","lsinitrd"],"/usr/bin")},vu={"\
/usr/sbin/update-initramfs":T(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function wu(e){return Object.keys(
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
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${yr} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...Dh,
...hu(o),"/etc/default/grub":MS(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":T("# header"),"/etc/grub.d/10_linux":T("# entries"),"/etc\
/grub.d/40_custom":T('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":T(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":T('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...kn(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":T("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":vn(new Map)||"","/etc/modules":e.modulesFile===void 0?DS:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${yr} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?TS:bu,"/var/lib/dpkg/status":wu({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function CS(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function jn(e){let n=`0-rescue-${Os}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let f of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${Os}\
-${f}.conf`]=CS(e,f,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let u=new Map([["saved_entry",l===void 0?"":e.bls?`${Os}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),c=vn(u)||"",d=s.firmware==="uefi",p=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...Dh,...hu(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
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
`}:{},...r&&d?{[`/boot/efi/EFI/${o}/grubenv`]:c,"/boot/grub2/grubenv":{link:`../efi/EFI/${o}/grubenv`},"/etc/grub2-efi.cfg":{link:`../boot/efi/EFI/${o}/grub.cfg`}}:
{"/boot/grub2/grubenv":c,"/etc/grub2.cfg":{link:"../boot/grub2/grub.cfg"},...r?{}:{"/etc/grub2-efi.cfg":{link:"../boot/grub2/grub.cfg"}}},...!r&&d?{[`/boot/efi/\
EFI/${o}/grub.cfg`]:p}:{},[`/boot/vmlinuz-${n}`]:`MZ rescue kernel
`,[`/boot/initramfs-${n}.img`]:`\x8Brescue image, built once
`,"/usr/sbin/grub2-probe":T("# probe"),...e.more===void 0?{}:e.more}}}}function NS(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${yr}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[M("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),M("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...hu(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":T("# header"),"/etc/grub.d/10_linux":T("# entries"),"/etc/grub.d/40_custom":T('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":T(". \
${sysconfdir}/default/grub"),...kn(["update-bootloader"],"/usr/sbin"),...kn(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":vn(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${yr}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":T('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function LS(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=lr(sy(),my(),ss(),Fl(),...t)(r);return{
...o,files:{...n.files(o),...o.files}}}function X(e,n){return(...t)=>LS(e,n,t)}var Nh=[M("5.15.0-125-generic","builtin"),M("5.15.0-130-generic","builtin")],wo=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",Th,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],$u=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
Th,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],zS={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},xn=X("ubuntu2204",Je({id:"ubuntu",version:"22.04",grubDefault:wo,kernels:Nh})),US=X("ubuntu220\
4cloud",Je({id:"ubuntu",version:"22.04",grubDefault:wo,kernels:Nh,firmware:"uefi",more:zS})),mu=X("ubuntu2204maas",Je({id:"ubuntu",version:"22.04",grubDefault:wo,
firmware:"uefi",kernels:[M("5.15.0-130-generic","builtin"),M("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),BS=X("ubuntu2004",Je({id:"ubuntu",version:"20.04",grubDefault:wo,kernels:[M("5.4.0-200-generic","builtin"),M("5.4.0-204-generic","builtin")]})),Is=X("ubun\
tu2404",Je({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; echo \
${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[M("\
6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),M("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),VS=X("debian11",Je({id:"deb\
ian",version:"11",grubDefault:$u,kernels:[M("5.10.0-32-amd64"),M("5.10.0-33-amd64")]})),ze=X("debian12",Je({id:"debian",version:"12",grubDefault:$u,firmware:"ue\
fi",kernels:[M("6.1.0-28-amd64"),M("6.1.0-30-amd64")]})),Oh=X("debian13dracut",Je({id:"debian",version:"13",grubDefault:$u,initramfs:"dracut",grubCfgMode:384,modulesFile:Ch,
firmware:"uefi",kernels:[M("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),M("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),HS=[M("7.0.0-12-generic","m\
odule",{intelIommuOn:!0,suffix:".ko.zst"}),M("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],xu={id:"ubuntu",version:"26.04",grubDefault:wo,initramfs:"\
dracut",grubCfgMode:384,modulesFile:Ch,firmware:"uefi",kernels:HS},FS=X("ubuntu2604fresh",Je({...xu,more:vu})),Lh={"/etc/kernel/postinst.d/initramfs-tools":T(`c\
ommand -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},jS=X("ubuntu2604upgraded",Je({...xu,more:{...bu,...vu,...Lh,"/var/lib/dpkg/status":wu({"grub-common":"install ok installed",dracut:"\
install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),ZS=X(
"ubuntu2604both",Je({...xu,more:{...bu,...vu,...Lh,"/usr/sbin/update-initramfs.initramfs-tools":T(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":wu({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),zh={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[M("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),M("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},Uh={"/usr/lib/kernel/install.d/20-grub.install":T(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},hr={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[M("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),M("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},WS=X(
"rocky8bios",jn(zh)),Ih=X("rocky8uefi",jn({...zh,firmware:"uefi"})),Ss=X("rocky9",jn(hr)),GS=X("rocky92",jn({...hr,version:"9.2",mkconfig:"el9-rewrites-bls",firmware:"\
bios"})),KS=X("rocky9NoBls",jn({...hr,bls:!1})),Eh=X("rocky9generic",jn({...hr,hostonly:!1})),JS=X("rocky10",jn({...hr,version:"10.0",codeName:"Red Quartz",more:Uh,
cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[M("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:[
"xhci_pci"]}),M("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),qS=X("fedora",jn({...hr,id:"fedora",version:"43",codeName:"S\
erver Edition",mkconfig:"el9-rewrites-bls",more:Uh,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[M("6.17.4-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:[
"xhci_pci"]}),M("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),Rh=X("sles15",NS()),Mh=(...e)=>Is(ay(),Hl("ubuntu2404arm64"),io(M(
"6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),br="10de:20b7",Bh="iommu=pt modprobe.blacklist=nouveau,nvidia,nvidia_drm";function YS(e,n){
return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${Bh}"`)},{do:"run",argv:["update-grub"]},{do:"\
edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function Ps(e=br){return n=>rs(...YS(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function XS(e=br){
return n=>rs({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${Bh}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function As(){return rs({do:"reboot"})}function QS(e){return so({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function eP(e="# Ansible managed: do not edit"){return so({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function nP(){return so({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var B=Ge("0000:41:00.0",{id:br,group:12}),Ue=Ge("0000:41:00.0",{id:br,driver:"nouveau",group:12}),vo=Ge("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),tP=["07","0f","47","4e","87","90","b7","bd"],gu=lr(...tP.map((e,n)=>Ge(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),yu=lr(...["c4","c5"].map((e,n)=>gy(`0000:${e}:00.0`,{group:60+n}))),bo=lr(Ue,Ge("0000:61:00.0",{id:br,driver:"nouveau",
group:13}),ao("0000:61:00.0")),rP=Ge("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function oP(e){let n=new Map,t={};for(let[
r,o]of Object.entries(e))t[r]=()=>{let i=n.get(r)||Hl(r)(o());return n.set(r,i),i};return t}var aU=oP({ubuntu2204:()=>xn(B),"ubuntu2204-no-gpu":()=>xn(),"ubuntu\
2204-eight-gpus-amd":()=>xn(Se(),gu,yu),"ubuntu2204-cloud":()=>US(B),"ubuntu2204-maas":()=>mu(B),"ubuntu2204-maas-ids-in-default":()=>mu(B,QS("10de:1eb8")),"ubu\
ntu2204-prepared":()=>xn(io(M("6.8.0-51-generic"),M("6.8.0-52-generic")),B,Ps(),As()),"ubuntu2204-prepared-not-rebooted":()=>xn(io(M("6.8.0-51-generic"),M("6.8.\
0-52-generic")),B,Ps()),"ubuntu2204-nouveau-in-image":()=>xn(Ue,nP()),ubuntu2004:()=>BS(B),"ubuntu2404-companions":()=>Is(vo),"ubuntu2404-arm64":()=>Mh(B),"ubun\
tu2404-managed-files":()=>Is(B,eP()),debian11:()=>VS(Ue),debian12:()=>ze(Ue),"debian12-amd":()=>ze(Se(),B),"debian12-prepared":()=>ze(Se(),B,Ps(),As()),"debian1\
2-two-alike":()=>ze(Se(),B,Ge("0000:61:00.0",{id:br,group:13})),"debian12-one-of-two":()=>ze(bo),"debian13-one-of-two":()=>Oh(Se(),bo),"ubuntu2204-one-of-two":()=>xn(
bo),"ubuntu2204-maas-one-of-two":()=>mu(bo),"rocky9-generic-one-of-two":()=>Eh(bo),"rocky9-companions-by-address":()=>Ss(vo,ao("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>Is(B,Ps(),As(),ao("0000:41:00.0")),"ubuntu2404-grace":()=>Mh(io(M("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
rP),"debian12-driverctl":()=>ze(Ue,so({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),ao("0000:41:00.0")),"debian12-shared-group":()=>ze(Se(),B,ss("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>ze(Se(),B,fy("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>ze(Se(),vo,bn("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),Vl("/",
"sda2")),"debian12-stacked":()=>ze(Se(),B,Fl("0000:06:00.0",{block:"nvme1n1",group:23}),ss("0000:07:00.0",{netdev:"eno2",group:24}),os("md0",["nvme0n1p3","nvme1\
n1p3"]),os("dm-0",["md0"],"vg-var"),os("dm-1",["md0"],"vg-swap"),Vl("/var","dm-0"),uy("dm-1"),is("bond0","eno1","eno2"),is("bond0.7","bond0"),is("br-mgmt","bond\
0.7"),cy("br-mgmt"),dy("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>ze(Se(),py("0000:03:00.0"),Ge("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>ze(Ue,Bl("absent")),"debian13-dracut":()=>Oh(B),"ubuntu2604-fresh":()=>FS(B),"ubuntu2604-up\
graded":()=>jS(B),"ubuntu2604-both":()=>ZS(Ue),"rocky8-bios":()=>WS(Ue),"rocky8-uefi":()=>Ih(B),"rocky8-prepared":()=>Ih(B,XS(),As()),rocky9:()=>Ss(B),"rocky9-c\
ompanions":()=>Ss(vo),"rocky9-eight-gpus":()=>Ss(gu,yu),"rocky9-generic-image":()=>Eh(Ue),"rocky9-no-bls":()=>KS(B),rocky92:()=>GS(B),"rocky10-amd":()=>JS(Se(),
B),fedora:()=>qS(Ue),sles15:()=>Rh(Ue),"sles15-amd":()=>Rh(Se(),B)}),Vh={a30:B,nouveau:Ue,turing:vo,eight:gu,switches:yu,off:Bl("absent"),uefi:ly("uefi")};var Pe=oe(require("fs"),1);var Hh=oe(require("path"),1);function ku(e){if(!Pe.lstatSync(e).isDirectory())return Pe.unlinkSync(e);Pe.chmodSync(e,448);for(let t of Pe.readdirSync(e))ku(Hh.join(e,t));Pe.rmdirSync(e)}var vr={ids:"10de:20b7"},iP=78,sP=["/sys","/proc","/dev","/run"],aP={red:31,green:32,bold:1,dim:2},lP=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function wr(e,n){
return lP?`\x1B[${aP[e]}m${n}\x1B[0m`:n}function Kh(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>iP?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function Ye(e,n=""){pe(`${Kh(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var Fh=0;async function vt(e,n){await new Promise(setImmediate),Fh++,pe(`
${wr("bold",`${Fh}. ${e}`)}
`),pe(`${wr("dim",`   $ ${n}`)}

`)}function qe(e,n){if(!e)throw new Error(n)}async function Es(e,n,t,r={}){let o=await Ld(e.host,n,Vt(n.params,t),{check:!1,diff:!1,wait:0,version:rp,...r});if(o.
error!==void 0)throw o.error.stop;return o}function Jh(e,n,t){return n.read(e.host,Vt(n.params,t))}function _u(e){return ch(e.dir,sP)}function qh(e){return Array.
isArray(e)?e:[]}function uP(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function Yh(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)pe(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);pe(`
`)}function Su(e){let{msg:n,own:t}=Jh(e,vp,{}),r=qh(t.gpus),o=r.map(s=>[s.address,s.id,uP(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
Yh([["address","id","name","kind","driver","group"],...o]),Ye(n,"   ");let i=r.filter(s=>s.id===vr.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))Ye(String(s),"   - ");return i.map(s=>s.driver)}function jh(e){for(let{facet:n,label:t,after:r}of e.changes)pe(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function cP(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;pe(`
   ${wr("bold",`--- ${t.before_header}`)}
   ${wr("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let u of s)if(u!==""&&!a.includes(u))for(let c of Kh(`   ${l}${u}`,"       "))pe(`${wr(l==="-"?"red":"green",c)}
`)};i(r,o,"-"),i(o,r,"+")}}function dP(e){let{msg:n,own:t}=Jh(e,iy,{}),r=qh(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return Yh([["","address","what","found"],...r]),Ye(n,"   "),t.status}async function fP(e){var p,f,m,g;let n=_u(e),t=()=>tu(n,_u(e)).length===
0;Ye("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await vt("What is there","node dist/gpu_info.js");let r=Su(e);qe(r.
length===2&&r.every(y=>y==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(vr)}'`;await vt("Wha\
t would change",`${o} --check --diff`);let i=await Es(e,ns,vr,{check:!0,diff:!0});jh(i),pe(`
`),Ye("persistent: a file; derived: made anew from files, by the tools of the node.","   "),cP(i),qe(i.changed,"the plan should have changes"),qe(t(),"a check s\
hould write nothing"),pe(`
`),Ye("Nothing was written so far: every file of the node is as it was.","   "),await vt("Done, in one run",o);let s=await Es(e,ns,vr);qe(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),Ye(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let y of(p=s.rebootReasons)!=null?p:[])Ye(y,"   - ");qe(((f=s.rebootReasons)!=null?f:[]).length>0,"a reboot should be requi\
red"),qe(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await vt("Rebooted, once","reboot"),e.machine.reboot();let a=Su(e);qe(a.length===
2&&a.every(y=>y==="vfio-pci"),"both GPUs should be on vfio-pci"),await vt("Verified, link by link","node dist/passthrough_verify.js"),qe(dP(e)==="ready","the no\
de should be ready"),await vt("Run again",o);let l=await Es(e,ns,vr);Ye(l.msg,"   "),qe(!l.changed&&((g=l.rebootReasons)!=null?g:[]).length===0,"a second run sh\
ould find nothing to do"),await vt("Taken back","node dist/passthrough_undo.js '{}'");let u=await Es(e,Xg,{});jh(u);let c=tu(n,_u(e));qe(c.length===0,`the disk \
should be as it was, and is not: ${c.join(", ")}`),pe(`
`),Ye(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),pe(`
`),e.machine.reboot();let d=Su(e);qe(d.length===2&&d.every(y=>y==="nvidia"),"both GPUs should be back on the driver of the host"),pe(`
`),Ye("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),pe(`
   ${o} --check --diff --human
`)}async function pP(){let e=(0,Zh.mkdtempSync)((0,Gh.join)((0,Wh.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>ku(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=pu(e,xn(Vh.a30,Ge("0000:61:00.0",{id:vr.ids,group:13})));await fP({dir:e,machine:n,host:hf({
root:e,machine:n})})}pP().catch(e=>{pe(`
${wr("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof x&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
