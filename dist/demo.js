#!/usr/bin/node
// demo 0.1.0 of vfiokit, Apache-2.0; generated, do not edit. Licences of what is bundled: THIRD-PARTY-LICENSES.txt
(function () {
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
})();
function vfiokit(require, exports, module) {
var Zm=Object.create;var vi=Object.defineProperty;var Wm=Object.getOwnPropertyDescriptor;var Gm=Object.getOwnPropertyNames;var Km=Object.getPrototypeOf,Jm=Object.prototype.hasOwnProperty;var qm=(e,n,t)=>n in e?vi(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var qe=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Xm=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Gm(n))!Jm.call(e,o)&&o!==t&&vi(e,o,{get:()=>n[o],enumerable:!(r=Wm(n,o))||r.enumerable});
return e};var ne=(e,n,t)=>(t=e!=null?Zm(Km(e)):{},Xm(n||!e||!e.__esModule?vi(t,"default",{value:e,enumerable:!0}):t,e));var Gt=(e,n,t)=>qm(e,typeof n!="symbol"?n+"":n,t);var xi=qe(wi=>{wi.createHash=function(e){return require("crypto").createHash(e)};wi.randomBytes=function(e){return require("crypto").randomBytes(e)}});var cu=qe(uu=>{uu._parse=function(e,n,t){return{command:e,args:n,options:t}}});var ot=qe((ok,du)=>{du.exports={}});var pu=qe(fu=>{fu.signalsByName=new Proxy({},{get:function(){return{}}})});var gu=qe((sk,mu)=>{"use strict";var{signalsByName:oh}=pu(),ih=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`tim\
ed out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:
"failed",sh=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:a,timedOut:l,isCanceled:u,killed:c,parsed:{options:{timeout:d}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:oh[o].description,f=r&&r.code,g=`Command ${ih({timedOut:l,timeout:d,errorCode:f,signal:o,signalDescription:p,
exitCode:i,isCanceled:u})}: ${s}`,b=Object.prototype.toString.call(r)==="[object Error]",y=b?`${g}
${r.message}`:g,h=[y,n,e].filter(Boolean).join(`
`);return b?(r.originalMessage=r.message,r.message=h):r=new Error(h),r.shortMessage=y,r.command=s,r.escapedCommand=a,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!l,r.isCanceled=u,r.killed=c&&!l,r};mu.exports=sh});var yu=qe((ak,Vi)=>{"use strict";var Yr=["stdin","stdout","stderr"],ah=e=>Yr.some(n=>e[n]!==void 0),hu=e=>{if(!e)return;let{stdio:n}=e;if(n===void 0)return Yr.map(
r=>e[r]);if(ah(e))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${Yr.map(r=>`\`${r}\``).join(", ")}`);if(typeof n=="string")
return n;if(!Array.isArray(n))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof n}\``);let t=Math.max(n.length,Yr.length);
return Array.from({length:t},(r,o)=>n[o])};Vi.exports=hu;Vi.exports.node=e=>{let n=hu(e);return n==="ipc"?"ipc":n===void 0||typeof n=="string"?[n,n,n,"ipc"]:n.includes(
"ipc")?n:[...n,"ipc"]}});var vu=qe(bu=>{bu.validateInputSync=function(){}});var $u=qe((uk,xu)=>{"use strict";var wu=(e,n=[])=>Array.isArray(n)?[e,...n]:[e],lh=/^[\w.-]+$/,uh=/"/g,ch=e=>typeof e!="string"||lh.test(e)?e:`"${e.replace(uh,'\
\\"')}"`,dh=(e,n)=>wu(e,n).join(" "),fh=(e,n)=>wu(e,n).map(t=>ch(t)).join(" "),ph=/ +/g,mh=e=>{let n=[];for(let t of e.trim().split(ph)){let r=n[n.length-1];r&&
r.endsWith("\\")?n[n.length-1]=`${r.slice(0,-1)} ${t}`:n.push(t)}return n};xu.exports={joinCommand:dh,getEscapedCommand:fh,parseCommand:mh}});var Eu=qe((ck,it)=>{"use strict";var gh=require("path"),ji=require("child_process"),hh=cu(),yh=ot(),bh=ot(),vh=ot(),Qr=gu(),_u=yu(),{spawnedKill:wh,spawnedCancel:xh,
setupTimeout:$h,validateTimeout:kh,setExitHandler:_h}=ot(),{handleInput:Sh,getSpawnedResult:Ph,makeAllStream:Ah,validateInputSync:Ih}=vu(),{mergePromise:ku,getSpawnedPromise:Eh}=ot(),
{joinCommand:Su,parseCommand:Pu,getEscapedCommand:Au}=$u(),Oh=1e3*1e3*100,Rh=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?bh.env({env:i,cwd:r,execPath:o}):i},Iu=(e,n,t={})=>{let r=hh._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:Oh,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=Rh(t),
t.stdio=_u(t),process.platform==="win32"&&gh.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},qt=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?yh(n):n,eo=(e,n,t)=>{let r=Iu(e,n,t),o=Su(e,n),i=Au(e,n);kh(r.options);let s;try{s=ji.spawn(r.file,r.args,r.
options)}catch(f){let m=new ji.ChildProcess,g=Promise.reject(Qr({error:f,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,
killed:!1}));return ku(m,g)}let a=Eh(s),l=$h(s,r.options,a),u=_h(s,r.options,l),c={isCanceled:!1};s.kill=wh.bind(null,s.kill.bind(s)),s.cancel=xh.bind(null,s,c);
let p=vh(async()=>{let[{error:f,exitCode:m,signal:g,timedOut:b},y,h,w]=await Ph(s,r.options,u),v=qt(r.options,y),x=qt(r.options,h),I=qt(r.options,w);if(f||m!==0||
g!==null){let N=Qr({error:f,exitCode:m,signal:g,stdout:v,stderr:x,all:I,command:o,escapedCommand:i,parsed:r,timedOut:b,isCanceled:c.isCanceled,killed:s.killed});
if(!r.options.reject)return N;throw N}return{command:o,escapedCommand:i,exitCode:0,stdout:v,stderr:x,all:I,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}});return Sh(
s,r.options.input),s.all=Ah(s,r.options),ku(s,p)};it.exports=eo;it.exports.sync=(e,n,t)=>{let r=Iu(e,n,t),o=Su(e,n),i=Au(e,n);Ih(r.options);let s;try{s=ji.spawnSync(
r.file,r.args,r.options)}catch(u){throw Qr({error:u,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let a=qt(
r.options,s.stdout,s.error),l=qt(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let u=Qr({stdout:a,stderr:l,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return u;
throw u}return{command:o,escapedCommand:i,exitCode:0,stdout:a,stderr:l,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}};it.exports.command=(e,n)=>{let[t,...r]=Pu(
e);return eo(t,r,n)};it.exports.commandSync=(e,n)=>{let[t,...r]=Pu(e);return eo.sync(t,r,n)};it.exports.node=(e,n,t={})=>{n&&!Array.isArray(n)&&typeof n=="objec\
t"&&(t=n,n=[]);let r=_u.node(t),o=process.execArgv.filter(a=>!a.startsWith("--inspect")),{nodePath:i=process.execPath,nodeOptions:s=o}=t;return eo(i,[...s,e,...Array.
isArray(n)?n:[]],{...t,stdin:void 0,stdout:void 0,stderr:void 0,stdio:r,shell:!1})}});var Lm=require("fs"),Um=require("os"),Bm=require("path");var ru=ne(xi(),1);var O=ne(require("fs"),1),cn=ne(require("path"),1);function $i(e){return cn.join(cn.dirname(e),`.${cn.basename(e)}.vfiokit-new`)}function Wa(e){let n=O.openSync(
e,"r");try{O.fsyncSync(n)}finally{O.closeSync(n)}}function Ga(e,n,t){let r=O.fstatSync(e),o=n===null?r.uid:n.uid,i=n===null?r.gid:n.gid;(r.uid!==o||r.gid!==i)&&
O.fchownSync(e,o,i),(O.fstatSync(e).mode&4095)!==t&&O.fchmodSync(e,t)}function Dr(e){try{return O.lstatSync(e)}catch(n){return null}}async function Ka(e,n,t,r){
let o=cn.dirname(e);O.mkdirSync(o,{recursive:!0,mode:493});let i=$i(e),s=Dr(e);Dr(i)!==null&&O.unlinkSync(i);let{O_WRONLY:a,O_CREAT:l,O_EXCL:u,O_NOFOLLOW:c}=O.constants,
d=O.openSync(i,a|l|u|c,384);try{try{for(let p=0;p<n.length;)p+=O.writeSync(d,n,p);Ga(d,s,s===null?t===void 0?420:t:s.mode&4095),O.fsyncSync(d)}finally{O.closeSync(
d)}s!==null&&await r(i,e),O.renameSync(i,e)}catch(p){throw Dr(i)!==null&&O.unlinkSync(i),p}s===null&&await r(e,null),Wa(o)}async function Ja(e,n,t){let r=Dr(n),
o=O.openSync(e,"r+");try{r!==null&&Ga(o,r,r.mode&4095),O.fsyncSync(o)}finally{O.closeSync(o)}await t(e,r===null?null:n),O.renameSync(e,n),Wa(cn.dirname(n))}var $=class extends Error{constructor(t,r,o={}){super(r);Gt(this,"code");Gt(this,"param");Gt(this,"hint");Gt(this,"cause");this.name="Stop",this.code=t,o.param!==
void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function L(e,n){return new $("E_PARAMS",n,{param:e})}function K(e,n){
return new $("E_HOST",e,n===void 0?{}:{hint:n})}function P(e,n){return new $("E_REFUSED",e,n===void 0?{}:{hint:n})}var Ym=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],Qm=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function qa(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function ki(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of Ym){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(u=>u.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new $("E_BUSY",`${qa(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!Qm.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new $("E_BUSY",`${qa(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var te="/var/lib/vfiokit",Xe=`${te}/journal.jsonl`,_i=1;function eg(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function ue(e){let n=e.read(Xe);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=eg(i);if(s===null)throw new $("E_HOST",`${Xe} line ${o+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in s){if(s.vfiokit>_i)throw new $("E_HOST",`${Xe} h\
as format ${s.vfiokit}, and this version knows formats up to ${_i}; use the vfiokit that wrote it (version ${s.version}) or a newer one`);t.set(s.run,{...s,entries:[],
done:!1});continue}let a=t.get(s.run);a!==void 0&&("entry"in s?a.entries.push(s.entry):a.done=!0)}return[...t.values()]}function Ya(e){return e.map(n=>Buffer.from(
JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Qa(e){return e.map(({entries:n,done:t,...r})=>Ya([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function el(e,n){let t=Qa(ue(e));async function r(o){t+=Ya([o]),await e.write(Xe,t,384)}return await r({vfiokit:_i,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function nl(e,n){let t=ue(e).filter(r=>!n.has(r.run));t.length>0?await e.write(Xe,Qa(t),384):e.remove(Xe)}function Xa(e){
return`${e.thing} ${e.value}`}function Yn(e,n){let t=new Map;for(let r of ue(e)){for(let o of r.released)t.delete(Xa(o));for(let o of r.claims)t.set(Xa(o),{claim:o,
by:r.module})}return[...t.values()].filter(({by:r})=>n===void 0||r===n).map(({claim:r})=>r)}function tl(e){let n=[];for(let t of ue(e)){let r=new Set(t.released.
filter(o=>o.thing==="id").map(o=>o.value));n=t.devices.length>0?t.devices:n.filter(o=>!r.has(o.id))}return n}var ng=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function rl(e){var t,r;let n=e.toString("hex");return(r=(t=ng.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function ol(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>Tr(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(Tr)}
function Tr(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function $e(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function tg(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function Si(e,n){let t=new Set(e),r=new Set(
e.map(tg));return n.filter(o=>"file"in o?!t.has(Tr(o.file)):!r.has(o.module.replace(/-/g,"_")))}function il(e,n){let t=new Set(e);return n.filter(r=>t.has(Tr(r)))}var sl=ne(xi(),1);function Qn(e){return(0,sl.createHash)("sha256").update(e,"latin1").digest("hex")}function al(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var Pi="/var/lib/vfiokit/images.json",ul=1;function Cr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ll(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function rg(e){if(!Cr(e)||!Cr(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[ll(e.holds),ll(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function cl(e){var r;let n=new Map,t;try{t=JSON.parse((r=e.attr(Pi))!=null?r:"")}catch(o){return n}
if(!Cr(t)||t.format!==ul||!Cr(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=rg(i);s!==null&&n.set(o,s)}return n}function ge(e,n){let t=e.real(
n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function zr(e,n){let t=cl(e).get(n),r=ge(e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.
size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function dl(e,n,t){let r={};for(let[o,i]of cl(e))e.real(o)!==null&&(r[o]=i);return r[n]=t,JSON.stringify({format:ul,
images:r})+`
`}function Ai(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>ge(e,o)!==null)]}))]}
function Ii(e,n){let t=ge(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===null?"":al(t)}function fl(e,n){
let t={};for(let r of Ai(e,n))t[r]=Ii(e,r);return t}var pl=new Map;function ml(e,n){let t=ge(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function Ei(e,n,t){pl.set(ml(e,n),t)}function Oi(e,n){var t;return(t=pl.get(ml(e,n)))!=null?t:null}function et(e,n){var o;let t=Si(n,e.holds).map($e);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=il(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function gl(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function Ri(e,n){let t=ge(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=zr(e,n.path);for(let o of Ai(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==Ii(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function Nr(e,n){
var a;let t=Oi(e,n.path),r=zr(e,n.path),o=t===null?[]:Si(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map($e):r===null?null:n.holds.map($e).filter(l=>r.
holds.includes(l));return{why:(a=Ri(e,n))!=null?a:t!==null?et(n,t):null,holds:i}}function hl(e,n){var r;let t=zr(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes($e(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var og=1.3,ig=/^init(rd|ramfs)/;function sg(e){return e.replace(/\/[^/]*$/,"")||"/"}function ag(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function Lr(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function yl({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ")||"no message"}async function Ur(e,n,t){let r=Oi(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.runnable(o).
ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=ol(i.stdout,n==="dracut");if(i.code!==0||s.length===
0)throw new $("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${yl(i)})`);return Ei(e,t,s),s}async function bl(e,n){var l,u;let t=sg(n.path),r=e.list(
t).filter(c=>ig.test(c)).map(c=>{var d,p;return(p=(d=ge(e,`${t}/${c}`))==null?void 0:d.size)!=null?p:0}),o=Math.ceil(Math.max(0,...r)*og/1024),{code:i,stdout:s}=await e.
ask(["df","-Pk",t],{timeout:30}),a=(u=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:u[1];if(!(i!==0||a===void 0||Number(a)>=o))throw P(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function vl(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new $("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${yl(r)}); expected 0; r\
un it by hand to see why, then run this again`)}function lg(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initr\
amfs.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function wl(e,n,t){var o;let r=ge(e,n.path);r===null||t===null||et(n,t)!==null||(Ei(e,n.path,t),await e.write(Pi,dl(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:fl(e,n.inputs),holds:n.holds.map($e),lacks:(o=n.lacks)!=null?o:[]}),384))}async function ug(e,n){let t=ge(e,n.path),r=Lr(e,n);await vl(
e,r);let o=ge(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new $("E_DRIFT",`${r.join(" ")} ended without an erro\
r, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${lg(e)}`);await wl(e,n,await Ur(e,n.tool,n.path))}async function cg(e,n){var s,a,l;let t=ag(
n.path),r=["dracut","--force",t,n.kernel],o=Lr(e,n),i=u=>new $("E_DRIFT",`${o.join(" ")} ended without an error, but ${u}; ${n.path} is as it was; run it by han\
d and look at its output`);e.remove(t);try{if(await vl(e,r,o),((a=(s=ge(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(rl((l=e.bytes(t,0,
6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let u=await Ur(e,n.tool,t),c=u===null?null:et(n,u);if(c!==null)
throw i(`of the new image: ${c}`);await e.replace(t,n.path),await wl(e,n,u)}catch(u){throw e.remove(t),u}}function xl(e,n){return n.tool==="dracut"?cg(e,n):ug(e,
n)}var $l={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function dg(e,n,t){var i;let r=gl(n,t);if(r!==null)return`${r} changes`;let o=Ri(e,n);if(o!==
null||hl(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await Ur(e,n.tool,n.path);return s===null?null:et(n,s)}catch(s){
if(s instanceof $)return s.message;throw s}}var kl={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map($e)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await dg(e,n,t);return o!==null&&e.runnable($l[n.tool]).ok&&await bl(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:xl,pending(e,n){return e.runnable($l[n.tool]).ok?null:Lr(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};function On(e){return`/sys/bus/pci/devices/${e}`}function Br(e,n){let t=e.link(`${On(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function _l(e,n){let t=e.
attr(`${On(n)}/driver_override`);return t===null||t===""||t==="(null)"?null:t}function Sl(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}
function nt(e,n,t,r){try{e.writeAttribute(n,t)}catch(o){let i=o instanceof Error&&"code"in o?String(o.code):String(o);throw new $("E_APPLY",`writing ${t.trim()||
"nothing"} to ${n} for ${r} was refused by the kernel with ${i}; expected it to be taken; look at dmesg`,{cause:o})}}var Pl={facet:"live",label:e=>`driver of ${e.
address}`,async observe(e,n){return{before:Sl(Br(e,n.address),_l(e,n.address)),after:Sl(n.driver,n.override)}},async apply(e,n){var o;let t=Br(e,n.address),r=e.
attr(`${On(n.address)}/driver_override`)!==null;if(r&&nt(e,`${On(n.address)}/driver_override`,`${(o=n.override)!=null?o:""}
`,n.address),t!==n.driver&&(t!==null&&nt(e,`${On(n.address)}/driver/unbind`,n.address,n.address),n.driver!==null)){if(r)return nt(e,"/sys/bus/pci/drivers_probe",
n.address,n.address);await fg(e,n)}},pending:(e,n)=>{var t;return e.live?null:`echo ${(t=n.override)!=null?t:""} > ${On(n.address)}/driver_override && echo ${n.
address} > /sys/bus/pci/drivers_probe`},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Br(e,n.address),override:_l(e,n.address)}),touches:()=>[]};async function fg(e,n){
var o;let t=["vendor","device"].map(i=>{var s;return((s=e.attr(`${On(n.address)}/${i}`))!=null?s:"").replace(/^0x/,"")}).join(" "),r=`/sys/bus/pci/drivers/${(o=
n.driver)!=null?o:""}`;nt(e,`${r}/new_id`,t,n.address),Br(e,n.address)===null&&nt(e,`${r}/bind`,n.address,n.address),nt(e,`${r}/remove_id`,t,n.address)}var Al=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function Ol(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function pg(e,n){var o,i,s;let t=n.length+1,r=new Uint32Array(
(e.length+1)*t);for(let a=e.length-1;a>=0;a--)for(let l=n.length-1;l>=0;l--)r[a*t+l]=e[a]===n[l]?1+((o=r[(a+1)*t+l+1])!=null?o:0):Math.max((i=r[(a+1)*t+l])!=null?
i:0,(s=r[a*t+l+1])!=null?s:0);return r}function Rn(e,n){var c,d,p,f,m;if(e===n)return[];let t=Ol(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.
test(e.charAt(t-1));)t--;let r=(c=e.slice(t).match(Al))!=null?c:[],o=(d=n.slice(t).match(Al))!=null?d:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===
o[o.length-1-i];)i++;if(r.length-=i,o.length-=i,r.length*o.length>4e6)return[El(t,r.join(""),o.join(""))];let s=pg(r,o),a=o.length+1,l=[],u=t;for(let g=0,b=0;g<
r.length||b<o.length;){if(g<r.length&&b<o.length&&r[g]===o[b]){u+=((p=r[g])!=null?p:"").length,g++,b++;continue}let[y,h,w]=[u,g,b];for(;(g<r.length||b<o.length)&&
(g>=r.length||b>=o.length||r[g]!==o[b]);)b>=o.length||g<r.length&&((f=s[(g+1)*a+b])!=null?f:0)>=((m=s[g*a+b+1])!=null?m:0)?g++:b++;let v=r.slice(h,g).join("");l.
push(El(y,v,o.slice(w,b).join(""))),u+=v.length}return l.reverse()}var Il=/[\s"',]/;function Hr(e,n){return n>0&&n<e.length&&!Il.test(e.charAt(n-1))&&!Il.test(e.
charAt(n))}function El(e,n,t){let r=Ol(n,t);for(;r>0&&(Hr(n,r)||Hr(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<o&&n[n.length-1-i]===t[t.length-1-i];)
i++;for(;i>0&&(Hr(n,n.length-i)||Hr(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}function Rl(e,n){return n.reduce((t,[r,o,i])=>t.slice(0,r)+
i+t.slice(r+o),e)}var mg=104448;function Vr(e){return Buffer.from(e,"latin1").toString("utf8")}var Dl=/[^\s"']+/g;function Ml(e,n,t){let r="",o=0;for(let i of e.split(/(?<=\n)/)){
let s=o+i.length,a=n.filter(([l,u])=>l<s&&(u>o||l>=o));if(a.length>0){let l=o;r+=i.replace(Dl,(u,c)=>{let d=!t.has(u)&&a.some(([f,m])=>f<=l+c&&m>=l+c+u.length),
p=u.indexOf("=");return d?u:p>0?u.slice(0,p+1)+"***":"***"})}o=s}return r}function jr(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Tl(e,n,t,r){let o={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[i,s]=[n!=null?n:"",t!=null?t:""];if(r){let l=Rn(
i,s),u=Rn(s,i),c=l.map(([f,m])=>[f,f+m]),d=u.map(([f,m])=>[f,f+m]),p=f=>{var m;return new Set((m=f.match(Dl))!=null?m:[])};return{before:Vr(jr(Ml(i,c,p(s)))),after:Vr(
jr(Ml(s,d,p(i)))),...o}}let a=Math.max(i.length,s.length);return a>mg?{dst_larger:a,...o}:{before:Vr(jr(i)),after:Vr(jr(s)),...o}}var gg=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function Cl(e,n){let t=[],r=[];for(let[o,,i]of Rn(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&a?t.push(...i.split(`
`).filter(l=>l.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}function hg(e,n){let t=gg.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.
split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+
i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function yg(e,n){let t=e.indexOf(n);return t<0||e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function zl(e,n,t){
let r=new Set(n.lines),o=new Set(t),i=e.split(/(?<=\n)/).map(s=>{let a=s.replace(/\r?\n$/,"");if(r.has(a))return"";let l=hg(a,o);return l===null?"":l+s.slice(a.
length)}).join("");return n.words.reduce(yg,i)}var bg=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Nl(e){return e===null?"":`sha256:${Qn(e).slice(0,12)}`}function Mi(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!bg.has(n))throw P(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw P(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function Ll(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Ll(e,t),t]}var Ul={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Mi(e,n.path);return t===n.text?{before:"",after:""}:{before:Nl(t),after:Nl(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode)},pending:()=>null,inverse(e,n){var i,s;let t=Mi(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===null?
"":Qn(t),after:n.text===null?"":Qn(n.text),splices:Rn((i=n.text)!=null?i:"",t!=null?t:""),...Cl(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Ll(e,n.path)}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==
null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return Tl(n.path,Mi(e,n.path),n.text,(r&4)===0)}};var Hl=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),vg=new Map([["amd_iommu","off"],["iommu","off"]]),
wg=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),Bl=1023,xg=/[\t-\r \xa0]/;function Kt(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charAt(o),s=o===e.length||!r&&xg.test(i);i==='"'&&
(r=!r),!s&&t<0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function W(e){return Kt(e).map(([n,t])=>e.slice(n,t))}function _(e){return ke(e.replace(/^"/,"").
replace(/=[^]*/,""))}function Ce(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,"").replace(/"$/,"")}function pn(e){return Hl.has(ke(e))}function Wr(e){
return wg.test(ke(e))}function Di(e,n){return _(e)===_(n)&&Ce(e)===Ce(n)&&e.includes("=")===n.includes("=")}function Fr(e,n){return ke(e).toLowerCase()===ke(n).
toLowerCase()}function T(e){return Ce(e).split(",").filter(n=>n!=="")}function mn(e){return e.kind==="group"?e.keys.map(ke):["key"in e?ke(e.key):_(e.token)]}function H(e,n){
let t=Vl(e,e.length);return jl(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===e[o])}function Mn(e,n,t=e.length){let r=Vl(e,t);for(let l of n)jl(r,l);let o=[
...r.early,...r.late].map(l=>l.text),i=e.map((l,u)=>{var c;return u<o.length?(c=o[u])!=null?c:null:l}),s=Zr(r.added.map(l=>l.text));for(let l of[...Zr(i),...s]){
let{length:u}=Ce(l);if(!(_(l)!=="vfio_pci.ids"||u<=Bl||e.includes(l)))throw P(`vfio-pci.ids on the kernel command line would have ${u} characters, and the kerne\
l takes ${Bl} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[...Zr(i.slice(0,a)),...s,...Zr(i.slice(a))],removed:e.filter((l,u)=>i[u]!==
l)}}function Vl(e,n){let t=e.indexOf("--"),r=t<0?e.length:t,o=e.slice(0,r).map(i=>({text:i}));return{early:o.slice(0,n),added:[],late:o.slice(n)}}function jl(e,n){
var t;switch(n.kind){case"flags":return $g(e,n.key,n.has,n.lacks);case"list":return kg(e,n.key,n.items,(t=n.without)!=null?t:[]);case"token":return _g(e,n.token);case"\
group":return Sg(e,n.keys,n.tokens);case"absent":return Jt(fn(e).filter(r=>r.text!==null&&Di(r.text,n.token)))}}function $g(e,n,t,r){let o=()=>{let a=dn(fn(e),n).
flatMap(c=>{var d;return T((d=c.text)!=null?d:"")}),l=t===void 0?-1:a.lastIndexOf(t),u=c=>a.includes(c)&&(l<0||c===vg.get(ke(n))||a.lastIndexOf(c)>l);return(t===
void 0||l>=0)&&!r.some(u)};if(o())return;for(let a of dn(t===void 0?fn(e):e.late,n))Fl(a,l=>!r.includes(l));if(t===void 0||o())return;let i=dn(fn(e),n),s=i.flatMap(
a=>{var l;return T((l=a.text)!=null?l:"")}).filter(a=>a!==t&&!r.includes(a));Jt(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function kg(e,n,t,r){
var p;let o=(p=Hl.get(ke(n)))!=null?p:!1;for(let f of dn(fn(e),n))Fl(f,m=>!r.some(g=>Fr(g,m)));let i=dn(fn(e),n),s=(o?i:i.slice(-1)).flatMap(f=>{var m;return T(
(m=f.text)!=null?m:"")});if(t.every(f=>s.some(m=>Fr(m,f))))return;let a=dn(e.late,n),l=o?dn([...e.early,...e.added],n):i,u=o?a.flatMap(f=>{var m;return T((m=f.text)!=
null?m:"")}):[],c=[];for(let f of[...l.flatMap(m=>{var g;return T((g=m.text)!=null?g:"")}),...t.filter(m=>!u.some(g=>Fr(g,m)))])c.some(m=>Fr(m,f))||c.push(f);let d=o?
void 0:a[a.length-1];Jt(l),d===void 0?e.added.push({text:`${n}=${c.join(",")}`}):d.text=`${n}=${c.join(",")}`}function _g(e,n){let t=dn(fn(e),_(n));(Wr(_(n))?t:
t.slice(-1)).some(o=>{var i;return Di((i=o.text)!=null?i:"",n)})||(Wr(_(n))||Jt(t),e.added.push({text:n}))}function Sg(e,n,t){let r=n.map(ke),o=fn(e).filter(i=>i.
text!==null&&r.includes(_(i.text)));o.length===t.length&&o.every((i,s)=>{var a,l;return Di((a=i.text)!=null?a:"",(l=t[s])!=null?l:"")})||(Jt(o),e.added.push(...t.
map(i=>({text:i}))))}function fn(e){return[...e.early,...e.added,...e.late]}function dn(e,n){return e.filter(t=>t.text!==null&&_(t.text)===ke(n))}function Jt(e){
for(let n of e)n.text=null}function Fl(e,n){var o,i;let t=T((o=e.text)!=null?o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=
null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}function Zr(e){return e.filter(n=>n!==null)}function ke(e){return e.replace(/-/g,"_")}var Pg={intel:"intel_iommu",amd:"amd_iommu",arm:null},Wl=["intel_iommu","amd_iommu","iommu"],Ag=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]],Zl=["default_hugepagesz","hugepagesz","hugepages"];function Gr({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=Pg[e];return[...o===null?[]:
[{kind:"flags",key:o,has:"on",lacks:["off"]}],...Ig(e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...Ti(r)]}function Ig(e,n){return e===
"arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function Ti(e){let n=e.
filter(r=>Zl.includes(_(r))),t=e.filter(r=>!n.includes(r)).flatMap(r=>{let o=_(r);return pn(o)?[{kind:"list",key:r.replace(/=[^]*/,""),items:T(r)}]:!Wl.includes(
o)||Ce(r)===""?[{kind:"token",token:r}]:T(r).map(i=>({kind:"flags",key:o,has:i,lacks:Eg(i)}))});return n.length===0?t:[...t,{kind:"group",keys:Zl,tokens:n}]}function Gl(e){
let{tokens:n}=Mn([],e),t=e.find(r=>!H(n,r));return t===void 0?null:n.filter(r=>mn(t).includes(_(r))).join(" ")}function tt(e){switch(e.kind){case"flags":return e.
has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"group":return e.tokens;case"absent":return[]}}
function Dn(e){let n=_(e);return pn(n)?{kind:"list",key:n,items:[],without:T(e)}:Wl.includes(n)?{kind:"flags",key:n,lacks:T(e)}:{kind:"absent",token:e}}function gn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:tt(n))}function Eg(e){return Ag.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var Kl=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,Og=/^linux(16|efi)?$/,Rg=/^initrd(16|efi)?$/,Mg=/^(|\d\d_linux(_zfs|_xen)?)$/;function Dg(e){var a,l;let n=[],t=[],r=null,o="",
i=()=>{r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let u=0;u<e.length;u++){Kl.lastIndex=u;let[c=""]=(a=Kl.exec(e))!=
null?a:[];if(c!==""&&!(c.startsWith("#")&&r===null)){r=(r!=null?r:"")+c,u+=c.length-1;continue}let d=e.charAt(u);if(d==="'"||d==='"'){let p=Tg(e,u);if(p<0)throw new Error(
`a ${d} is never closed (line ${e.slice(0,u).split(`
`).length})`);let f=e.slice(u+1,p);r=(r!=null?r:"")+(d==='"'?f.replace(/\\([\\"$\n])/g,"$1"):f),u=p}else if(d==="\\")r=(r!=null?r:"")+e.charAt(++u);else if(d===
"#"&&r===null){let[p=""]=e.slice(u).split(`
`,1),[,f,m=""]=(l=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(p))!=null?l:[];f!==void 0&&(s(),o=f==="BEGIN"?m:""),u+=p.length-1}else if(d===`
`||d===";")s();else if(/\s/.test(d))i();else if(d==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(u+1,u+64))){let p=e.indexOf("}",u);r+=e.slice(u,p+1),u=
p}else{if((d==="{"||d==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(u+1))))throw new Error(`a ${d} stands inside a word (line ${e.slice(0,u).split(`
`).length})`);r=(r!=null?r:"")+d}r==="{"&&/^\s?$/.test(e.charAt(u+1))&&(i(),s())}return s(),n}function Tg(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t===
'"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function Cg(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||r==="--id");return n<
0?"":(t=e[n+1])!=null?t:""}var Kr;function Ye(e){return(Kr===void 0||Kr.text!==e)&&(Kr={text:e,config:zg(e)}),Kr.config}function zg(e){var p,f,m,g,b,y,h,w;let n=[],
t=null;try{n=Dg(e)}catch(v){t=v instanceof Error?v.message:String(v)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:v,section:x}of n){let[I=""]=v;if(v[v.length-
1]==="{")o.push({name:I,title:(p=v[1])!=null?p:"",id:Cg(v)}),a=null;else if(I==="}"){let N=o.pop();if(N===void 0)t=t!=null?t:"a } closes nothing";else if(N.name===
"menuentry"&&a!==null){let E=/recovery/i.test(N.title+N.id)||a.args.includes("single");r.push({...a,title:N.title,id:N.id,recovery:E,section:x,within:o.filter(C=>C.
name==="submenu").map(C=>C.title)}),a=null}}else Og.test(I)?a={kernel:(f=v[1])!=null?f:"",args:v.slice(2).map(Ng),initrds:[]}:Rg.test(I)?a==null||a.initrds.push(
...v.slice(1)):I==="if"?i++:I==="fi"?i--:I==="set"&&((m=v[1])!=null?m:"").startsWith("kernelopts=")&&(s=((g=v[1])!=null?g:"").slice(11))}o.length>0&&(t=t!=null?
t:`the block of ${(y=(b=o[0])==null?void 0:b.name)!=null?y:""} ${JSON.stringify((w=(h=o[0])==null?void 0:h.title)!=null?w:"")} is never closed`),i!==0&&(t=t!=null?
t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),u=n.some(({words:v})=>v[0]==="configfile"||v[0]==="source"),c=n.some(({words:v})=>v.
length===1&&v[0]==="blscfg"),d=u&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:d,bls:c,kernelopts:s}}function Ng(e){if(!/\s/.test(
e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function Lg(e){return e.entries.filter(n=>!n.recovery&&Mg.test(n.section))}
function Jl(e,n){let t=Ye(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;let r=Lg(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){
let i=W(o.args.join(" ")),s=n.find(l=>!H(i,l));if(s===void 0)continue;let a=gn([s]);return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:
"still has what is to go"}`}return null}var ql={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":Jl(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ");throw new $("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by hand to see w\
hy, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),touches:e=>[
e.path]};function Ug(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Xl={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Ug(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new $(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Bg={file:Ul,grubConfig:ql,bootImage:kl,kmod:Xl,driver:Pl};function Jr(e){return Bg[e.kind]}var Ni=ne(require("fs"),1);var rt=`${te}/lock`;function Yl(){try{return Ni.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Ql(e){var n;try{let t=Ni.readFileSync(
`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function Hg(e){return e.boot_id===Yl()&&Ql(
e.pid)===e.started}function eu(e){try{let n=JSON.parse(e);return Hg(n)?n:null}catch(n){return null}}function Ci(e){let n=e.read(rt);return n===null?null:eu(n)}function Vg(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function zi(e){return new $("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${Vg(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer"})}function jg(e){return new Promise(n=>{setTimeout(n,e)})}async function qr(e,n){let t=Date.now()+e*1e3;for(;;){let r=n();if(r===null)
return;if(Date.now()>=t)throw r;await jg(Math.min(250,Math.max(10,t-Date.now())))}}function Li(e,n){return qr(n,()=>{let t=Ci(e);return t===null?null:zi(t)})}async function nu(e,n,t,r){
var s;let o={pid:process.pid,started:(s=Ql(process.pid))!=null?s:"",boot_id:Yl(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await Li(e,r);
let i=()=>e.createExclusive(rt,JSON.stringify(o)+`
`);return await qr(r,()=>{var c;if(i())return null;let a=Ci(e);if(a!==null)return zi(a);let l=`${rt}.stale.${process.pid}`;e.rename(rt,l);let u=e.read(l);return u!==
null&&eu(u)!==null&&e.createExclusive(rt,u),e.remove(l),i()?null:zi((c=Ci(e))!=null?c:o)}),()=>e.remove(rt)}function tu(e){function n(t){let r=new Map;return o=>{let i=r.get(o);if(i!==void 0||r.has(o))return i;let s=t(o);return r.set(o,s),s}}return{root:e.root,bytes:e.
bytes,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)}}var Fg=20;async function Hi(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Jr(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let u=s.pending(
e,i);if(u!==null){r.includes(u)||r.push(u);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let c of s.touches(
i))o.add(c)}return{todo:t,pending:r}}function ou(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=Jr(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function Zg(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,ru.randomBytes)(3).toString("hex")}`}function Ui(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Wg(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Ui(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${Ui(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Ui(s)}`}`}function Xr(e){return{...tu(e),live:e.live,runnable:e.runnable,ask:e.ask}}function Bi(e,n,t,r){var u,c,d,p,f,
m,g,b;let o=n.report(e),{changes:i,run:s}=t,a=[...(u=n.pending)!=null?u:[],...t.pending],l=(c=t.error)!=null?c:o.fail===void 0||r?void 0:{stop:o.fail,node:"part\
ial"};return{changed:i.length>0,msg:l===void 0?Wg(i,a,o,r):l.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:(d=
o.rebootReasons)!=null?d:[],pendingAtBoot:(p=o.pendingAtBoot)!=null?p:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(f=n.notes)!=null?f:[],...(m=
o.notes)!=null?m:[]],warnings:[...(g=n.warnings)!=null?g:[],...(b=o.warnings)!=null?b:[]],own:o.own,...s===void 0?{}:{run:s},...l===void 0?{}:{error:l}}}function Gg(e,n,t){
var r;try{return Bi(e,n,t,!1)}catch(o){if(!(o instanceof $))throw o;return Bi(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.
length>0?"partial":"untouched"}},!1)}}async function Kg(e,n,t,r,o){var s;let i=new Set;for(let{step:a,change:l}of n){let u=Jr(a),c=await u.observe(e,a,i);if(c.before!==
l.before&&c.before!==c.after&&u.facet!=="derived")throw new $("E_RACED",`${l.label} changed while this ran: it was ${l.before||"absent"} and is ${c.before||"abs\
ent"}; somebody else is at work on this node; run this again`);c.before!==c.after&&((s=o.progress)==null||s.call(o,l.label),await(t==null?void 0:t.entry(u.inverse(
e,a))),await u.apply(e,a)),r.push(l);for(let d of u.touches(a))i.add(d)}}function Jg(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof
$)return r;throw o}}async function qg(e,n){let{todo:t}=await Hi(e,n.steps.map(Yg));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||
"absent"}, expected ${o.after||"absent"}`);throw new $("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do this ended without a\
n error, so run it by hand and look at its output`)}var Xg=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/)/;function iu(e){return e.kind==="grubConfig"||e.kind===
"bootImage"||e.kind==="file"&&Xg.test(e.path)}function su(e,n,{todo:t,pending:r}){var o;(r.length>0||t.some(({step:i})=>iu(i)))&&((o=n.guard)==null||o.call(n,e))}
function Yg(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function Qg(e){let n=e.list(`${te}/runs`);for(let t of n.slice(0,Math.max(0,n.
length-Fg)))e.remove(`${te}/runs/${t}`)}function eh(e){if(e.stat(Xe)===null){for(let n of e.list(`${te}/runs`))e.remove(`${te}/runs/${n}`);e.removeEmptyDir(`${te}\
/runs`),e.remove(`${te}/images.json`)}}async function au(e,n,t,r){var d;r.check||await Li(e,r.wait);let o=Xr(e),i=n.plan(o,t),s=await Hi(o,i.steps),a=s.todo.length===
0&&i.undoes===void 0;if(su(o,i,s),r.check||a){let p=r.diff?ou(o,s.todo):void 0;return Bi(o,i,{changes:s.todo.map(({change:f})=>f),pending:s.pending,diff:p},r.check)}
let l=Zg(),u=e.real(te)===null;(d=r.beforeWriting)==null||d.call(r);let c=await nu(e,n.name,l,r.wait);try{return await lu(e,n,t,r,l)}finally{c(),(u||e.stat(Xe)===
null)&&e.removeEmptyDir(te)}}async function lu(e,n,t,r,o,i=!0){var y,h,w;nh(e);let s=Xr(e),a=n.plan(s,t),{todo:l,pending:u}=await Hi(s,a.steps);if(su(s,a,{todo:l,
pending:u}),i&&l.some(({step:v})=>iu(v))&&ki(e)!==null)return await qr(r.wait,()=>ki(e)),lu(e,n,t,r,o,!1);let c=r.diff?ou(s,l):void 0,d=a.report(s).bootable,p=[],
f,m=null;try{a.undoes===void 0&&l.length>0&&(m=await th(e,n.name,a,o,r.version)),await Kg(e,l,m,p,r);let v=Xr(e);await qg(v,Jg(v,n,t,a));let x=a.report(v),I=((h=
(y=x.bootable)==null?void 0:y.reasons)!=null?h:[]).filter(N=>(d==null?void 0:d.ok)===!0||(d==null?void 0:d.reasons.includes(N))===!1);if(I.length>0)throw new $(
"E_DRIFT",`this node would no longer boot as it did: ${I.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(m==null?void 0:
m.done());for(let N of(w=a.emptyDirs)!=null?w:[])e.removeEmptyDir(N);a.undoes!==void 0&&x.fail===void 0&&await nl(e,a.undoes)}catch(v){f=v instanceof $?v:new $(
"E_INTERNAL",`${v instanceof Error?v.message:String(v)}; this is a bug, please report it`,{cause:v})}let g=p.length>0||m!==null,b=Gg(Xr(e),a,{changes:p,pending:u,
diff:c,...m===null?{}:{run:o},...f===void 0?{}:{error:{stop:f,node:g?"partial":"untouched"}}});return a.undoes!==void 0&&f===void 0?eh(e):g&&r.render!==void 0&&
await rh(e,o,r.render(b)),b}function nh(e){var n;for(let t of ue(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=e.real(r.path))!=null?n:r.path:void 0;
o!==void 0&&e.remove($i(o))}}function th(e,n,t,r,o){var i,s,a,l,u;return el(e,{run:r,module:n,version:o,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(i=
e.attr("/etc/machine-id"))!=null?i:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(s=e.attr("/proc/sys/kernel/random/boot_id"))!=null?s:"",claims:(a=t.claims)!=
null?a:[],released:(l=t.released)!=null?l:[],devices:(u=t.devices)!=null?u:[]})}async function rh(e,n,t){try{await e.write(`${te}/runs/${n}.json`,t,384),await Qg(
e)}catch(r){if(!(r instanceof $))throw r}}var S=ne(require("fs"),1);var no=require("fs"),Du=require("os"),Mh=1800,Dh=64*1024*1024,Ou="/usr/local/sbin:/usr/sbin:/sbin",Th=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTION\
S"],Ru="VFIOKIT_COMMAND",Mu="ended by a signal without a name",Ch=0;async function Fi(e,n={}){return zh((await Promise.resolve().then(()=>ne(Eu(),1))).default.sync,
e,n)}function zh(e,n,t){var b;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Ch}`,s={...process.env};for(let y of Th)delete s[y];let a=s.PATH,l={cwd:"/",extendEnv:!1,
env:{...s,PATH:a?`${a}:${Ou}`:`/usr/bin:/bin:${Ou}`,...t.env,LC_ALL:"C",[Ru]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.from(t.input,"lat\
in1")},timeout:((b=t.timeout)!=null?b:Mh)*1e3,killSignal:"SIGKILL",maxBuffer:Dh,encoding:"latin1",stripFinalNewline:!1,reject:!1},u=Nh(()=>e(r,o,l));if(u===void 0)
return{code:127,stdout:"",stderr:Mu};let{exitCode:c,signal:d,timedOut:p,stdout:f="",stderr:m=""}=u;if(p)return Lh(`${Ru}=${i}`),{code:124,stdout:f,stderr:m};let g=d===
void 0?void 0:Du.constants.signals[d];return g!==void 0?{code:128+g,stdout:f,stderr:m}:typeof c=="number"?{code:c,stdout:f,stderr:m}:{code:127,stdout:f,stderr:m||
String(Reflect.get(u,"originalMessage")||Mu)}}function Nh(e){try{return e()}catch(n){return}}function Lh(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;for(let r of(0,no.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,no.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(r),"SIGKILL"),
t=!0}catch(o){}}}var Tu=16<<20,Uh=40,Bh=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Hh=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);function st(e){
return e instanceof Error&&"code"in e?String(e.code):""}function to(e){let n=st(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}function ro(e){return e.split(
"/").filter(n=>n!==""&&n!==".")}function Zi(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=ro(i===void 0?n:n.slice(o)),a=i===void 0?[]:
ro(i),l=0;for(let u=s.shift();u!==void 0;u=s.shift()){if(u===".."){a.pop();continue}let c=[...a,u],d=null;if(s.length>0||t){let p=e+"/"+c.join("/");try{S.lstatSync(
p).isSymbolicLink()&&(d=S.readlinkSync(p))}catch(f){d=null}}if(d===null){a=c;continue}if(++l>Uh)return null;d.startsWith("/")&&(a=[]),s.unshift(...ro(d))}return"\
/"+a.join("/")}function Vh(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Zi(e,r,!0);o!==null&&S.existsSync(e+o)&&
t.set(r,o)}function Cu(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(y,h){if(n==="")return y;Vh(n,y,r);let w=Zi(n,y,h,r);
return w===null?null:n+w}function i(y){let h=o(y,!0);if(h===null)return null;try{return n===""?S.realpathSync(h):(S.lstatSync(h),h.slice(n.length))}catch(w){return null}}
function s(y){let h=o(y,!1);if(h===null)return null;let w;try{w=S.lstatSync(h)}catch(Te){if(to(Te))return null;throw new $("E_APPLY",`${y} could not be looked a\
t: ${st(Te)}; run as root or give this user access`,{cause:Te})}let v=w.isFile()?"file":w.isDirectory()?"dir":w.isSymbolicLink()?"link":"other",{size:x,mtimeMs:I,
ino:N,dev:E,uid:C,gid:le}=w;return{type:v,size:x,mtimeMs:I,ino:N,dev:E,uid:C,gid:le,mode:w.mode&4095}}function a(y){let h=o(y,!0);if(h===null)return null;let w;
try{w=S.openSync(h,S.constants.O_RDONLY|S.constants.O_NONBLOCK)}catch(v){if(to(v))return null;throw new $("E_APPLY",`${y} could not be read: ${st(v)}; run as ro\
ot or give this user access`,{cause:v})}try{let v=S.fstatSync(w);if(!v.isFile())throw new $("E_HOST",`${y} is not a regular file, as it should be; move it out o\
f the way`);if(v.size>Tu)throw new $("E_HOST",`${y} has ${v.size} bytes, more than the ${Tu} that such a file may have; look at what it is`);return S.readFileSync(
w,"latin1")}catch(v){throw v instanceof $?v:new $("E_APPLY",`${y} could not be read: ${st(v)}`,{cause:v})}finally{S.closeSync(w)}}function l(y,h,w){let v=o(y,!0);
if(v===null)return null;try{let x=S.openSync(v,S.constants.O_RDONLY|S.constants.O_NONBLOCK);try{let I=Buffer.alloc(w);return I.slice(0,S.readSync(x,I,0,w,h))}finally{
S.closeSync(x)}}catch(x){return null}}function u(y){let h=o(y,!0);if(h===null)return null;try{return S.readFileSync(h,"latin1").trimEnd()}catch(w){return null}}
function c(y){let h=o(y,!0);if(h===null)return[];try{return S.readdirSync(h).sort()}catch(w){return[]}}function d(y){let h=o(y,!1);if(h===null)return null;try{return S.readlinkSync(
h)}catch(w){return null}}function p(y){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(y.startsWith(
"/")?i(y)!==null:Bh.some(w=>i(`${w}/${y}`)!==null))?Hh.has(y.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${y} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${y}\
 is not in ${n}`}}async function f(y,h){return t!==void 0?t.run(y,h):Fi(n===""?y:["chroot",n,...y],h)}function m(y,h=!0){r.clear();let w=Zi(n,y,h),v=w===null?null:
n+w;if(v===null)throw new $("E_REFUSED",`${y} is a loop of links; expected a file or nothing; remove the links`);return v}async function g(y,h){n!==""||t!==void 0||
!S.existsSync("/sys/fs/selinux/enforce")||await Fi(h===null?["restorecon","-F",y]:["chcon",`--reference=${h}`,y])}function b(y,h,w){let v=st(w),x=v==="EACCES"||
v==="EPERM"?"run as root":v==="ENOSPC"?"free space on that file system":v==="EROFS"?"mount it read-write":"see the error and run again";return new $("E_APPLY",`${y}\
 could not be ${h}: ${v===""?String(w):v}; ${x}`,{cause:w})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:a,bytes:l,attr:u,list:c,link:d,real:i,stat:s,runnable:p,
run:f,ask:f,async write(y,h,w){try{await Ka(m(y),Buffer.from(h,"latin1"),w,g)}catch(v){throw v instanceof $?v:b(y,"written",v)}},createExclusive(y,h){let w=m(y);
try{S.mkdirSync(w.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let v=`${w}.${process.pid}`;S.writeFileSync(v,h,{mode:384,flag:"w"});try{S.linkSync(v,w)}finally{
S.unlinkSync(v)}return!0}catch(v){if(st(v)==="EEXIST")return!1;throw b(y,"created",v)}},remove(y){try{S.unlinkSync(m(y,!1))}catch(h){if(!to(h))throw b(y,"remove\
d",h)}},rename(y,h){try{S.renameSync(m(y,!1),m(h,!1))}catch(w){if(!to(w))throw b(y,"renamed",w)}},removeEmptyDir(y){try{S.rmdirSync(m(y))}catch(h){}},async replace(y,h){
try{await Ja(m(y),m(h),g)}catch(w){throw b(h,"replaced",w)}},writeAttribute(y,h){if(t!==void 0)return t.writeAttribute(y,h);let w=S.openSync(m(y),S.constants.O_WRONLY);
try{S.writeSync(w,h)}finally{S.closeSync(w)}}}}var Lu=require("fs");var jh=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function zu(e){let n=jh.exec(e);return n===
null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function Xt(e,n=60){return e==null?"null":typeof e=="string"?JSON.stringify(e.length>
n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}function Wi(e,n){let t,r=3;for(let o of n){let i=o.
startsWith(e)&&e.length>1?1:Fh(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function Fh(e,n){var r,o,i,s;let t=Array.from({length:n.length+
1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let u=1;u<=n.length;u++){let c=((r=t[u-1])!=null?r:0)+(e[a-1]===n[u-1]?0:1);l.push(Math.min(c,((o=t[u])!=
null?o:0)+1,((i=l[u-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var Zh=4*1024*1024;function Nu(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function X(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Lu.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EAG\
AIN"))return!1;Nu(2)}return!0}function Uu(e,n){return typeof n=="bigint"?n.toString():n}var Ki=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function Bu(e){return new Ki(e)}function Hu(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var Ji="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Vu(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function oo(e,n,t){let r=new e._zod.constr(n!=null?n:e._zod.def);return(!n||t!=null&&t.parent)&&(r._zod.parent=e),r}function io(e){let n=e;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function ju(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function Cn(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function Fu(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function Zu(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function Yt(e){return typeof e=="string"?e:e==null?void 0:e.message}function qi(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function at(e,n,t){var l,u,c,d,p,f,m,g,b,y,h,w,v,x,I,N,E;var r;
let o=(u=(l=e.inst)==null?void 0:l._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(N=(I=(v=(h=(b=Yt((g=(m=(f=e.inst)==null?
void 0:f._zod.def)==null?void 0:m.error)==null?void 0:g.call(m,e)))!=null?b:Yt(i==null?void 0:i(e)))!=null?h:Yt((y=n==null?void 0:n.error)==null?void 0:y.call(n,
e)))!=null?v:Yt((w=t.customError)==null?void 0:w.call(t,e)))!=null?I:Yt((x=t.localeError)==null?void 0:x.call(t,e)))!=null?N:"Invalid input",a={};for(let C of Object.
keys(e))C==="inst"||C==="schema"||C==="continue"||C==="input"||C==="__proto__"||(a[C]=e[C]);return(E=a.path)!=null||(a.path=[]),a.message=s,n!=null&&n.reportInput&&
(a.input=e.input),a}function Wu(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):Wh(e,t,r.value)}}function Tn(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function Gu(e,n,t){return Tn(e,n,t,!1)}function Wh(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:Tn(this,n,t.bind(this))},set(r){Tn(this,n,r)}})}function Gh(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var Gi,hn=!1,Kh={configurable:!0,get(){hn=!0}};function lt(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Gi!==e.
_zod){Gi=void 0;return}Gi=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,Kh);let o=hn;hn=!1;try{let i=t(this);return hn?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),hn=hn||o,i}catch(i){throw delete this[n],hn=hn||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function Ku(e,n,t,r){let o=Gh(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Ju;var Xi={value:void 0,enumerable:!1},qu="captureStackTrace"in Error?Error:null;function Jh(e){let n=qu;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return qu=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function re(e,n,t,r){var p;let o={};function i(f){this.
def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=t,a=s&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{Xi.value=new i(m);
try{Object.defineProperty(f,"_zod",Xi)}finally{Xi.value=void 0}}if(f._zod.traits.add(e),n(f,m),a){let b=Object.getPrototypeOf(f),y=f._zod.constr.prototype,h=b;for(;h&&
h!==y;)h=Object.getPrototypeOf(h);let w=h!=null?h:b;a.has(w)||(a.add(w),Wu(w,s))}let g=d.prototype;for(let b in g)Object.prototype.hasOwnProperty.call(g,b)&&(b in
f||(f[b]=g[b].bind(f)))}let u=(p=r==null?void 0:r.Parent)!=null?p:Object;class c extends u{}Object.defineProperty(c,"name",{value:e});function d(f){var y;let m=r!=
null&&r.Parent?Jh(c):this;l(m,f);let g=m._zod.deferred;if(g){for(let h of g)h();m._zod.deferred=void 0}let b=(y=globalThis.__zod_globalConfig)==null?void 0:y.postProcessor;
return b&&b(m),m}return Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var m,g;return r!=null&&r.Parent&&f instanceof
r.Parent?!0:(g=(m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:g.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var ze=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},so=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},Xu;(Xu=(Ju=globalThis).__zod_globalConfig)!=null||(Ju.__zod_globalConfig=
{});var Qt=globalThis.__zod_globalConfig;function ct(e){return e&&Object.assign(Qt,e),Qt}function qh(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,Uu,2)),e.message}function Xh(e){this._zod.message=e}var Yh={get:qh,
set:Xh,enumerable:!0,configurable:!0},Yi={value:void 0,enumerable:!1},Qu=new WeakSet([Object.prototype,Error.prototype]),ec=(e,n)=>{e.name="$ZodError",Yi.value=
n,Object.defineProperty(e,"issues",Yi),Yi.value=void 0,Object.defineProperty(e,"message",Yh);let t=Object.getPrototypeOf(e);Qu.has(t)||(Qu.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Ek=re("$ZodError",ec),er=re("$ZodError",ec,void 0,{Parent:Error});var ey=e=>{let n=(t,r,o,i)=>{var l,u;let s=o?{...o,async:!1}:{async:!1},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new ze;if(a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(d=>at(d,s,ct())));throw Ji(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},Qi=ey(
er),ny=e=>{let n=async(t,r,o,i)=>{var l,u;let s=o?{...o,async:!0}:{async:!0},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(d=>at(d,s,ct())));throw Ji(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},es=ny(
er),ty=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new ze;return i.issues.length?nc(e,i.issues,
o):{success:!0,data:i.value}},ns=ty(er);function nc(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>at(o,t,ct()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var ry=e=>async(n,t,r)=>{let o=r?{...r,async:!0}:{async:!0},i=n._zod.run({value:t,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?nc(e,i.issues,o):{success:!0,data:i.value}},ts=ry(er);var tc={major:4,minor:6,patch:7};var dt=re("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=tc;let r=e._zod.def.checks,o=e._zod.traits.has(
"$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let l of a._zod.onattach)l(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.
deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,c,d)=>{if(u.memo)return u;let p=Cn(u),f;for(let m of c){if(m._zod.def.
when){if(Fu(u)||!m._zod.def.when(u))continue}else if(p)continue;let g=u.issues.length,b=m._zod.check(u);if(b instanceof Promise&&(d==null?void 0:d.async)===!1)throw new ze;
if(f||b instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await b,u.issues.length!==g&&(qi(u.issues,g,e),p||(p=Cn(u,g)))});else{if(u.issues.length===
g)continue;qi(u.issues,g,e),p||(p=Cn(u,g))}}return f?f.then(()=>u):u},l=(u,c,d)=>{if(Cn(u))return u.aborted=!0,u;let p=a(c,o,d);if(p instanceof Promise){if(d.async===
!1)throw new ze;return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(u,c)=>{if(c.skipChecks)return e._zod.parse(u,c);if(c.direction==="back\
ward"){let p=e._zod.parse({value:u.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?p.then(f=>l(f,u,c)):l(p,u,c)}let d=e._zod.parse(u,c);if(d instanceof
Promise){if(c.async===!1)throw new ze;return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return Gu(this,"~standard",sy(this))},set"~standard"(e){Tn(
this,"~standard",e)}}),rc=(e,n)=>e.issues.length?{issues:e.issues.map(t=>at(t,n,ct()))}:{value:e.value};async function iy(e,n){let t={async:!0};return rc(await e.
_zod.run({value:n,issues:[]},t),t)}function sy(e){return{validate:n=>{let t={async:!1};try{let r=e._zod.run({value:n,issues:[]},t);if(!(r instanceof Promise))return rc(
r,t)}catch(r){}return iy(e,n)},vendor:"zod",version:1}}var oc=re("$ZodNever",(e,n)=>{dt.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function lo(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...Zu(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}var ay=[];function ly(e){var s,a,l,u;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:ay,o=r.length?[...n,...r]:n;for(let c of o)if(!((u=(l=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&u.has("$ZodType")))
throw new Error(`Invalid element at key "${String(c)}": expected a Zod schema`);let i=ju(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function uy(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod,c=u.def.type,d=u.optin,p=u.optout,f=0;for(let m in n){if(s&&t.issues.
length!==f){if(Cn(t,f))break;f=t.issues.length}if(l.has(m))continue;if(m==="__proto__"){c==="never"&&a.push(m);continue}if(c==="never"){a.push(m);continue}let g=u.
run({value:n[m],issues:[]},r);g instanceof Promise?e.push(g.then(b=>lo(b,t,m,n,d,p))):lo(g,t,m,n,d,p)}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var ic=re("$ZodObject",(e,n)=>{var u;dt.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"sh\
ape"),r=t!=null&&t.get?t.get.raw:(u=n.shape)!=null?u:{};if(r){let c=()=>{let d={...r};return Object.defineProperty(n,"shape",{value:d}),c.raw=d,d};c.raw=r,Object.
defineProperty(n,"shape",{get:c})}let o=Bu(()=>ly(n));lt(e,"propValues",c=>{let d=c.def.shape,p={};for(let f in d){let m=d[f]._zod;if(m.values){Object.prototype.
hasOwnProperty.call(p,f)||Hu(p,f,new Set);for(let g of m.values)p[f].add(g);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=Vu,s=n.catchall,a,l=Qt.memoizer;
l==null||l.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=l?l.alloc(e,c,{},d):{};let f=[],m=a.shape,g=d==null?void 0:d.abortEarly,b=c.issues.length;for(let y of a.allKeys){if(g&&c.issues.length!==b){if(Cn(c,b))
break;b=c.issues.length}if(y==="__proto__")continue;let h=m[y],w=h._zod.optin,v=h._zod.optout,x=h._zod.run({value:p[y],issues:[]},d);x instanceof Promise?f.push(
x.then(I=>lo(I,c,y,p,w,v))):lo(x,c,y,p,w,v)}return s?uy(f,p,c,d,o.value,e,g===!0):f.length?Promise.all(f).then(()=>c):c}});var sc=re("$ZodTransform",(e,n)=>{var t;dt.init(e,n),e._zod.optin="optional",(t=Qt.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")
throw new so(e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof
Promise)throw new ze;return r.value=i,r}});var ac=re("$ZodPipe",(e,n)=>{dt.init(e,n),lt(e,"values",t=>t.def.in._zod.values),lt(e,"optin",t=>t.def.in._zod.optin),lt(e,"optout",t=>t.def.out._zod.optout),lt(
e,"propValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>ao(
s,n.in,r)):ao(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>ao(i,n.out,r)):ao(o,n.out,r)}});function ao(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function lc(e,n){return new e({type:"never",...io(n)})}var uo=re("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");dt.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},
set with(e){Tn(this,"with",e)},parse(e,n){return Qi(this,e,n,{callee:this.parse})},parseAsync(e,n){return es(this,e,n,{callee:this.parseAsync})},safeParse(e,n){
return ns(this,e,n)},safeParseAsync(e,n){return ts(this,e,n)},check(...e){var t;let n=this.def;return this.clone({...n,checks:[...(t=n.checks)!=null?t:[],...e.map(
r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,n){return oo(this,e,n)},brand(){return this},register(e,n){
return e.add(this,n),this},apply(e,...n){return n.length===0?e(this):e(this,...n)}});var fy=re("ZodMiniNever",(e,n)=>{oc.init(e,n),uo.init(e,n)});function py(e){return lc(fy,e)}var my=re("ZodMiniObject",(e,n)=>{ic.init(e,n),uo.init(e,n),Ku(e,"shape",t=>t._zod.def.shape,!1)});function uc(e,n){return new my({type:"object",shape:e,catchall:py(),...io(n)})}var gy=re("ZodMiniTransform",(e,n)=>{sc.init(e,n),uo.init(e,n)});function co(e){return new gy({type:"transform",transform:e})}var hy=re("ZodMiniPipe",(e,n)=>{ac.init(e,n),uo.init(e,n)});function cc(e,n){return new hy({type:"pipe",in:e,out:n})}var yy=["true","yes","on","y","t","1"],by=["false","no","off","n","f","0"];function rs(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return yy.
includes(n)?!0:by.includes(n)?!1:void 0}function po(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function fc(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function pc(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function fo(e,n="",t=""){var r;if(typeof e=="stri\
ng")dc(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>fo(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=po(e))!=null?r:{}))dc(o,n===""?"a key":`a ke\
y of ${n}`,t),fo(i,n===""?o:`${n}.${o}`,t||o)}function dc(e,n,t){let r=zu(e);if(r!==void 0)throw L(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var vy={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function os(e){return{type:vy[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function mc(e){let n={};for(let[t,r]of Object.entries(e))n[t]=os(r);return{type:"object",properties:n,additionalProperties:!1}}var is="/sys/bus/pci/devices",ss=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,wy=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/;function yc(e){let n=wy.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function bc(e){let n=ss.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function oe(e){
return e.list(is).length>0}function G(e){return e.list(is).filter(n=>ss.test(n)).map(n=>xy(e,n))}function vc(e,n){return e.filter(t=>t.id===n)}function mo(e,n){
let t=new Map;for(let r of e){let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}function xy(e,n){let t=`${is}/${n}`,r=new Map,o=(p,f)=>(r.has(p)||
r.set(p,f()),r.get(p)),i=p=>o(p,()=>e.attr(`${t}/${p}`)),s=p=>{let f=i(p);return f!==null&&/^-?\d+$/.test(f)?Number(f):null},a=(p,f)=>{let m=i(p);return m!==null&&
/^0x[0-9a-f]+$/i.test(m)?m.slice(2).toLowerCase().padStart(f,"0"):null},l=p=>o(`${p}@`,()=>hc(e.link(`${t}/${p}`))),u=()=>o("/",()=>e.list(t)),c=p=>u().filter(f=>f.
startsWith(`${p}:pci:`)).map(f=>f.slice(p.length+5)),d=()=>o("config",()=>{let p=e.bytes(`${t}/config`,0,64);return p!==null&&p.length>=16?p:null});return{address:n,
slot:n.replace(/\..*/,""),get vendor(){return a("vendor",4)},get device(){return a("device",4)},get id(){return gc(this.vendor,this.device)},get subsystem(){return gc(
a("subsystem_vendor",4),a("subsystem_device",4))},get class(){let p=a("class",6);return p===null?null:p.slice(0,4)},get revision(){return a("revision",2)},get driver(){
return l("driver")},get module(){return o("module",()=>this.driver===null?null:hc(e.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){let p=i(
"driver_override");return p===""||p==="(null)"?null:p},get group(){let p=l("iommu_group");return p!==null&&/^\d+$/.test(p)?Number(p):null},get header(){var f;let p=d();
return p===null?null:((f=p[14])!=null?f:0)&127},get responding(){let p=d();return p===null?null:p.some(f=>f!==255)},get numa(){return s("numa_node")},get bootVga(){
return s("boot_vga")},get physfn(){return l("physfn")},get totalVfs(){return s("sriov_totalvfs")},get numVfs(){return s("sriov_numvfs")},get modalias(){return i(
"modalias")},get resetMethods(){let p=i("reset_method");return p===null?null:p.split(/\s+/).filter(Boolean)},get barBytes(){let p=i("resource");return p===null?
null:$y(p)},get linkWidth(){return s("current_link_width")},get maxLinkWidth(){return s("max_link_width")},get upstream(){return o("..",()=>{var p;return((p=e.real(
t))!=null?p:"").split("/").slice(0,-1).filter(f=>ss.test(f))})},get consumers(){return c("consumer")},get suppliers(){return c("supplier")},get mdevs(){return u().
filter(p=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(p))}}}function gc(e,n){return e===null||n===null?null:`${e}:${n}`}function hc(e){return e===null?null:
e.replace(/.*\//,"")}function $y(e){return e.split(`
`).slice(0,6).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var ky=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Z(e){return vn("bool",e,"true or false",rs,{})}function nr(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return vn("int",e,`a whole number${r}`,i=>fc(i,n,t),o)}function zn(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return vn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function j(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>rs(i)===r):[];return o.length===1?o[0]:void 0};return{...vn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Qe(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=vn("list",n,o,t,{items:os(e)}),s=co((a,l)=>Array.isArray(a)?a.map((u,c)=>{var f;let d=u===null||
u===""?void 0:e.schema.safeParse(u);if((d==null?void 0:d.success)===!0)return d.data;let p=(f=d==null?void 0:d.error.issues[0])==null?void 0:f.message;l.issues.
push({...xc(u,"something in it"),...p===void 0?{}:{message:p},path:[c]})}):a);return{...i,schema:as(i.schema,s)}}function wc(e,n){let t=vn("dict",{...n,default:{}},
`an object with ${Object.keys(e).join(", ")}`,po,mc(e));return{...t,schema:as(t.schema,_c(e))}}function yn(e){return kc(Qe($c("a PCI id","10de:20b7",yc),e))}function bn(e){
return kc(Qe($c("a PCI address","0000:41:00.0",bc),e))}var LP={check:Z({describe:"Say what would change and write nothing.",default:!1}),diff:Z({describe:"Show \
the changes of files as before and after.",default:!1}),root:vn("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolu\
te path without ..",pc,{pattern:"^/"}),wait:nr({describe:"Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function ft(e,n){var d,
p,f;let t=po(n);if(t===void 0)throw L("",`the parameters are ${Xt(n)}, expected a JSON object such as {"check": true}`);fo(t);let r=_c(e).safeParse(t);if(r.success)
return r.data;let[o]=r.error.issues,i=(d=o==null?void 0:o.path)!=null?d:[],[s=""]=i,a=i.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(1);if((o==
null?void 0:o.code)!=="unrecognized_keys")throw L(String(s),`${a} ${(p=o==null?void 0:o.message)!=null?p:"is not valid"}`);let l=String(o.keys[0]),u=Object.keys(
a===""?e:Object((f=e[a])==null?void 0:f.json.properties)).sort(),c=Wi(l,u);throw L(a===""?l:a,`${JSON.stringify(l)} is not a parameter${a===""?"":` of ${a}`}${c===
void 0?"":` (did you mean ${c}?)`}; known are ${u.join(", ")}`)}function xc(e,n,t=""){return{code:"custom",input:e,message:`is ${Xt(e)}, expected ${n}${t}`}}function vn(e,n,t,r,o){
let i=co((l,u)=>{if(l==null||l===""&&e!=="str")return n.default;let c=r(l),d=typeof l=="number"&&(e==="str"||e==="list");return c===void 0&&u.issues.push(xc(l,t,
d?ky:"")),c}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,...a===void 0?{}:{default:a}}}function $c(e,n,t){let r=o=>typeof o=="string"&&t(
o)||void 0;return vn("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function kc(e){let n=co(t=>t&&[...new Set(t)]);return{...e,schema:as(e.schema,n)}}
function as(e,n){return cc(e,n)}function _c(e){let n={};for(let[t,r]of Object.entries(e))n[t]=r.schema;return uc(n)}var Sc="0.1.0";var _y=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Pc=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,Sy=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
Py=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,ce="[0-9a-f]";function Ac(e){let n=new Map,
t=(f,m)=>g=>{var w;let b=`${f} ${g.toLowerCase()}`,y=[...n.keys()].filter(v=>v.startsWith(f)).length+1,h=(w=n.get(b))!=null?w:m(y);return n.set(b,h),h},r=t("uui\
d",f=>`00000000-0000-4000-8000-${ls(f,12)}`),o=t("name",f=>`id${f}`),i=t("machine",f=>ls(f,32)),s=t("mac",f=>`02-00-00-00-00-${ls(f,2)}`),a=t("ip",f=>`192.0.2.${f}`),
l=e.filter(f=>f.length>2&&!Py.test(f)&&!Pc.test(f)).sort((f,m)=>m.length-f.length);function u(f){return f.replace(new RegExp(`\\b${ce}{8}(-${ce}{4}){3}-${ce}{12\
}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,g,b)=>g+o(b)).replace(new RegExp(`(?<![0-9a-f])${ce}{32}(?![0-9a-f])`,"gi"),
i).replace(new RegExp(`\\b${ce}{2}([:-])(${ce}{2}\\1){4}${ce}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,
a).replace(new RegExp(`\\b(${ce}{1,4}(:${ce}{1,4})*)?::(${ce}{1,4}(:${ce}{1,4})*)?|\\b(${ce}{1,4}:){7}${ce}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-\
f])(?!0{20})${ce}{33,}(?![0-9a-f])`,"gi"),"***")}function c(f){let m=u(f);for(let g of l)m=m.replace(new RegExp(`(?<![\\w.-])${g.replace(/[^\w-]/g,"\\$&")}(?![\\\
w-])`,"gi"),"node");return m}function d(f){return c(f.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(m,g,b)=>{let y=_y.test(g.toLowerCase().
replace(/-/g,"_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(b);return`${g}=${y||/^\$\{?\w+\}?$/.test(b)?b:"***"}`}))}function p(f,m){
return f.split(`
`).map(g=>/^\s*#/.test(g)?Ay(g):m(g)).join(`
`)}return{ids:u,names:c,args:d,shell:f=>p(f,m=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(g===null)return d(m);let[,b="",y="",h=""]=g,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(y)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(y);return b+(w?c(h):/CMDLINE|cmdline/.test(y)?d(h):"***")}),modules:f=>p(f,m=>{var h;let[g="",b="",...y]=m.trim().split(
/\s+/);return g==="options"?Pc.test(b)?c(m):m.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((h=y[0])!=
null?h:"")&&!/["'=]/.test(m)?c(m):`${g} ${b} ***`:d(m)}),entry:f=>p(f,m=>/^options\s/.test(m)?d(m):c(m)),grubenv(f){return`# GRUB Environment Block
${f.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${d(g.slice(11))}`:c(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function Ay(e){let n=Sy.exec(e);return n===null?"#":`# ${n[0]}`}function ls(e,n){return e.toString(16).padStart(n,"0")}var Iy="vfiokit-capture/1",Ey={dir:493},Oy=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],Ry=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,My=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Dy=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
Ty=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function Cy(e){var l,u;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(c=>{var d;return(d=e.attr(c))!=null?d:""}).filter(c=>c!==""),t=Ac([...n,...n.map(
c=>c.replace(/\..*/,""))]),r={},o=(c,d)=>{d!==null&&(r[c.startsWith("/sys/")?t.ids(c):t.names(c)]=d)},i=(c,d=p=>p)=>{let p=e.attr(c);o(c,p===null?null:`${d(p)}${c.
endsWith("/grubenv")?"":`
`}`)},s=c=>{let d=e.link(c);o(c,d===null?null:{link:t.ids(d)})},a=c=>{e.stat(c)!==null&&o(c,Ey)};for(let c of e.list("/sys/bus/pci/devices")){let d=`/sys/bus/pc\
i/devices/${c}`,p=e.real(d);if(s(d),p!==null){for(let f of Oy)i(`${p}/${f}`);o(`${p}/config`,(u=(l=e.bytes(`${p}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?u:null);for(let f of e.list(p))Ry.test(f)&&s(`${p}/${f}`),My.test(f)&&a(`${p}/${f}`)}}for(let c of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${c}`),
s(`/sys/bus/pci/drivers/${c}/module`);for(let c of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${c}/address`);a("/sys/kernel/iommu_groups");for(let c of e.
list("/sys/kernel/iommu_groups")){for(let d of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${c}/${d}`);a(`/sys/kernel/iommu_groups/${c}`);for(let d of e.
list(`/sys/kernel/iommu_groups/${c}/devices`))s(`/sys/kernel/iommu_groups/${c}/devices/${d}`)}a("/sys/class/iommu");for(let c of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${c}`)===null?a(`/sys/class/iommu/${c}`):s(`/sys/class/iommu/${c}`);for(let c of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${c}`)!==
null&&o(`/sys/firmware/acpi/tables/${c}`,"");a("/sys/firmware/efi");for(let c of e.list("/sys/module"))Dy.test(c)&&a(`/sys/module/${c}`);i("/proc/cpuinfo",zy),i(
"/proc/modules",c=>c.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",c=>c.split(`
`).filter(d=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(d)).join(`
`));for(let[c,d,p]of Ty)if(!c.endsWith("/"))i(c,f=>t[p](f));else for(let f of e.list(c))f.endsWith(d)&&i(`${c}${f}`,m=>t[p](m));for(let c of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(c)&&o(`/boot/${c}`,"");for(let c of e.list("/lib/modules"))a(`/lib/modules/${c}`),i(`/lib/modules/${c}/modules.builtin`,d=>d.split(`
`).filter(p=>/vfio|iommu|drm|xhci/.test(p)).join(`
`));return r}function Ic(e){let t=Object.entries(Cy(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(Iy)}, "files": {
${t}
}}
`}function zy(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var Ny=["0300","0302","0380"],Ly=["0403","0c03","0c80"],Uy={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},By=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],Hy=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
Vy=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Ec={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function tr(e){return e!==null&&Ny.includes(e)}function us(e){
return e!==null&&Ly.includes(e)}function go(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function pt(e,n){return e==="10de"&&n==="0680"}function Oc(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function Rc(e,n){let t=Uy[e];return t!==void 0&&t.test(n)}function Mc(e){return By.includes(e)}function Dc(e){return e!==null&&
Vy.includes(e)}function Tc(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):n==="10de"&&Hy.
test(t)}function wn(e){var n,t;return e===null?"device":(t=(n=Ec[e])!=null?n:Ec[e.slice(0,2)])!=null?t:"device"}var rr="/sys/kernel/iommu_groups",jy="/sys/class/iommu",Fy=["DMAR","IVRS","IORT"],Zy=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,zc=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function he(e){var r,o,i;let n=Cc(e,jy),t=(o=(r=Cc(e,rr))==null?void 0:r.filter(s=>Wy(e,s)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:
null,units:n,groups:t===null?null:t.length,firmware_table:(i=Fy.find(s=>e.stat(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function xn(e,n,t){let r=e.
list(`${rr}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(o=>o.address)}function Nc(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${rr}/${n}/r\
eserved_regions`))!=null?t:"")}function ie(e){return e!==null&&Zy.test(e)}function mt(e,n){if(n===void 0)return`${e} (${zc.test(e)?"a mediated device":"not in /\
sys/bus/pci"})`;let{driver:t}=n;if(ie(t))return null;let r=n.class==="0604"||n.header===1;return r&&t==="pcieport"||t===null&&(r||n.class!==null&&!Oc(n.class))?
null:`${e} (${wn(n.class)}, ${t!=null?t:"no driver"})`}function Wy(e,n){let t=e.list(`${rr}/${n}/devices`);return t.length>0&&!t.some(r=>!zc.test(r))?!1:e.attr(
`${rr}/${n}/name`)!=="vfio-noiommu"}function Cc(e,n){return e.stat(n)===null?null:e.list(n)}var cs=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function _e(e,n=G(e)){let t={bySlot:mo(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>us(o.class))},r=[];for(let o of n){let i=Gy(o,t);if(i===null)continue;let s=or(()=>i==="gpu"||i==="igpu"?Ky(o,t):[]),a=or(()=>o.group===
null?null:xn(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function Nn(e){return e.kind==="gpu"&&e.device.
id!==null}function Lc(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function or(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function Gy(e,n){var a;let t=e.class,r=tr(t);if(!r&&!go(t))return t==="0680"&&pt(e.vendor,t)?"nvswitch":null;if(e.physfn!==null)return"vf";let{
vendor:o,device:i}=e;if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Rc(o,i))return"bmc";if(Mc(`${o}:${i}`))return"\
virtual";let s=o==="1002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return Tc(e.address,o,i,s)?"igpu":"gpu"}function Ky(e,{bySlot:n,byAddress:t,
cardFunctions:r}){var a;let o=new Map,i=(l,u)=>{l===void 0||o.has(l.address)||!us(l.class)||!Jy(e,l,u)||o.set(l.address,{device:l,reason:u})};for(let l of(a=n.get(
e.slot))!=null?a:[])i(l,"same slot");for(let l of e.consumers)i(t.get(l),"device link");let s=qy(e,t);if(s!==null){let l=u=>{var c;return!((c=n.get(u.slot))!=null?
c:[]).some(d=>tr(d.class))};for(let u of r)u.upstream.includes(s)&&l(u)&&i(u,"card switch")}return[...o.values()].sort((l,u)=>l.device.address<u.device.address?
-1:1)}function Jy(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function qy(e,n){
var r,o;let t=null;for(let i of[...e.upstream].reverse()){if(!Dc((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var Xy=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],Uc="/sys/bus/pci/slots";function Hc(e){let n;return t=>{var r;return n===void 0&&(n=(r=Xy.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),n===null?null:Yy(`
${n}`,t)}}function Vc(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(Uc).map(o=>{var i;return[(i=e.attr(`${Uc}/${o}/address`))!=null?i:"",o]})));for(let o of[
t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function Yy(e,n){var u;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=Bc(a,`
	${r}  `);return l===null?null:Buffer.from(`${(u=Bc(e,`
${t}  `))!=null?u:""} ${l}`,"latin1").toString("utf8")}function Bc(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function jc(e){let n=Hc(e),t=Vc(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:u})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:u})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:Lc(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function ye(e){return Object.freeze({type:"module",...e})}function ho(e){return Object.freeze({type:"probe",...e})}var Qy={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"};function gt(e,n,t){let r=or(()=>he(e)),o=new Map(n.map(u=>[u.address,u])),i=new Map(t.map(u=>[u.device.address,u])),s=or(()=>mo(t.map(u=>u.device),
u=>String(u.group)));function a(u){var p;let c=new Set,d=u.device.group===null?[]:(p=s().get(String(u.device.group)))!=null?p:[];for(let f of[u,...d.map(m=>i.get(
m.address))])if(!(f===void 0||f.kind!==u.kind)){c.add(f.device.address);for(let m of f.companions)c.add(m.device.address)}return c}function l(u,c){let d=[],p=xn(
e,u,n).filter(f=>!c.has(f)).map(f=>({member:f,why:mt(f,o.get(f))})).filter(({why:f})=>f!==null);if(p.length>0){let f=p.map(({member:m})=>m);d.push({code:"group",
members:f,text:`IOMMU group ${u} also holds ${p.map(({why:m})=>m).join(", ")}, which the host would lose with it; another slot may have a group of its own`})}return Nc(
e,u)&&d.push({code:"reserved",text:`the firmware reserves memory for IOMMU group ${u} (reserved_regions has a direct line), so the kernel assigns it to nobody`}),
d}return u=>{var g;let{device:c,kind:d}=u,p=d==="gpu"?[]:[{code:"kind",text:Qy[d]}];if(d==="bmc"||d==="virtual")return p;c.id===null&&p.push({code:"unknown_id",
text:"its vendor or device id cannot be read"}),c.responding===!1&&p.push({code:"dead",text:"it does not respond: its configuration space reads all ones, as whe\
n it is switched off or hung; power-cycle the host"}),c.group===null&&p.push({code:"no_group",text:eb(r())});let f=a(u),m=[c,...u.companions.map(b=>b.device)].map(
b=>b.group);for(let b of new Set(m))b!==null&&p.push(...l(b,f));return((g=c.numVfs)!=null?g:0)>0&&p.push({code:"vfs",text:`${c.numVfs} of its virtual functions \
are enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`}),c.mdevs.length>0&&p.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${c.mdevs.
join(", ")}`}),c.bootVga===1&&p.push({code:"console",text:"it shows the boot console (boot_vga is 1), which would be lost"}),p}}function eb(e){return e.active===
null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no IOMMU group: the \
IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}var nb={ids:yn({describe:"Only devices with these ids."}),addresses:bn({describe:"Only devices at these addresses."}),kinds:Qe(j(cs,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:cs})},Fc=ho({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:nb,example:{kinds:["gpu"]},capture:Ic,read(e,{ids:n,addresses:t,kinds:r}){let o=G(e),i=_e(e,o),s=gt(e,o,i),a=i.filter(({device:f,
kind:m})=>r.includes(m)&&(n===void 0||f.id!==null&&n.includes(f.id))&&(t===void 0||t.includes(f.address))),l=jc(e),u=a.map(f=>({gpu:f,obstacles:s(f)})),c=u.filter(
({gpu:f})=>Nn(f)),d=c.filter(({obstacles:f})=>f.length===0).length,p=oe(e);return{msg:p?c.length===0?"No GPU that could go to a VM was found.":`${c.length===1?"\
1 GPU":`${c.length} GPUs`} that could go to a VM found; nothing stands in the way of ${d} of them.`:"This host does not tell its hardware: /sys/bus/pci/devices \
is missing or empty.",own:{gpus:u.map(({gpu:f,obstacles:m})=>l(f,m)),ids:[...new Set(c.map(({gpu:f})=>f.device.id))],iommu:he(e)},notes:p?[]:["questions to the \
hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:p?[...tb(o,i,n,t),...rb(c.map(({gpu:f})=>f))]:[]}}});function tb(e,n,t=[],r=[]){let o=i=>{
var s;return i===void 0?"is not there":`is no GPU but a ${wn(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.
id===i)).map(i=>`id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function rb(e){
var t;let n=new Map;for(let{device:r}of e)r.group!==null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(
([r,o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}var ob="/dev/null";function yo(e){return e.slice(e.lastIndexOf("/")+1)}function Zc(e,n){return yo(e)<yo(n)?-1:yo(e)>yo(n)?1:0}function Ln(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==ob){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(Zc)}function ir(e,n){return Zc(e,n)<0}function fe(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var Kc=["/lib/modules","/usr/lib/modules"],ib={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function Ne(e){return e.replace(/-/g,"_")}function bo(e,n){let t=Kc.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function se(e){
return[...new Set(Kc.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${bo(e,t)}/${r}`)!==null))}function Se(e){return e.
attr("/proc/sys/kernel/osrelease")||null}var sb={"modules.dep":":","modules.builtin":"\\s*\\n"},Wc=new Map;function Gc(e,n,t){var l,u;let r=`${n}/${t}`,o=e.real(
r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(u=Wc.get(s))!=null?u:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return Wc.set(s,a),c=>{let d=a.answers.get(c);if(d!==void 0)return d;let p=c.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),f=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${sb[t]}`).test(a.text);return a.answers.set(c,f),f}}function Y(e,n){let t=bo(e,n),r=Gc(e,t,"modules.builtin"),o=Gc(e,t,"modules.dep"),i=Se(e)===
n;return s=>{var c;let a=Ne(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";if(r!==null&&o!==null)return"absent";let l=ib[a],u=l===void 0?
null:new RegExp(`^${l}=([ym])$`,"m").exec((c=e.read(`/boot/config-${n}`))!=null?c:"");return u!==null?u[1]==="y"?"builtin":"module":i&&sr(e,s)?ab(e,a)?"module":
"builtin":"absent"}}function ab(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function sr(e,n){return e.stat(`/sys/module/${Ne(n)}`)!==null}var ds=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],lb={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function ub(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function Jc(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function en(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:u}of ub(e)){if(a.startsWith("#"))continue;let c=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(c===null)continue;let d=c[1],p=Jc((r=c[2])!=null?r:""),f=d==="alias"?Jc((i=((o=c[3])!=null?o:"").split(/[\t ]+/).find(m=>m!==""))!=null?i:""):(s=c[3])!=
null?s:"";p===null||f===null||f===""&&lb[d]||t.push({command:d,name:p,rest:d==="blacklist"?"":d==="options"?f.replace(/\t/g," "):f,path:n,line:l,lines:u})}return t}
function ae(e,n){let t=[...Ln(e,ds)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.length:r,0,`${bo(e,n)}/\
modules.softdep`)}return t.flatMap(r=>en(fe(e,r),r))}function cb(e){var n;return((n=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=null?n:[]).map(t=>{let r=t.startsWith('"')?
t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(/-/g,"_"),value:r.slice(o+1).replace(
/^"(.*?)"?$/s,"$1")}})}function J(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,value:s}of cb(o.rest))i===t&&(r={value:s,
from:o});return r}function db(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):
r.replace(/[.+^${}()|[\]\\]/,"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function $n(e,n,t){var r;return(r=e.find(o=>o.command===n&&db(o.name,t)))!=null?r:
null}function qc(e){let n=!1,t=[];for(let r of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))r==="pre:"||r==="post:"?n=r==="pre:":n&&r!==""&&t.push(r.replace(/-/g,
"_"));return t}function Le(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=$n(e,"install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var fb=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]];
function nn(e){for(let[n,t]of fb)if(t.test(e))return n;return null}function ht(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function yt(e,n,t=[]){
let r=ht(n),o=e.read(n),i=nn(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell ${i} to leave these settings to one of\
 the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===void 0?{path:n}:{path:r,warning:`${n} wo\
uld hide ${s}, so ours is ${r}`}}function B(e,n,t){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t}}}function vo(e){return{kind:"kmod",name:e}}function wo(e,n,t){return{kind:"driver",
address:e,driver:n,override:t}}var ar="# vfiokit: functions for vfio-pci, and the drivers that come after it",fs="options vfio-pci",pb=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
Un=4294967295;function ps(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function Pe(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function Xc(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function tn(e){let[n=NaN,t=NaN,r=Un,o=Un,i=0,s=0]=Xc(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==Un||o!==Un||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function Ue(e,n){return e.some(t=>{var p,
f;let[r=NaN,o=NaN,i=Un,s=Un,a=0,l=0]=Xc(t),[u,c]=((p=n.subsystem)!=null?p:":").split(":"),d=(m,g)=>m===Un||m===parseInt(g!=null?g:"",16);return d(r,n.vendor)&&d(
o,n.device)&&d(i,u)&&d(s,c)&&((parseInt((f=n.class)!=null?f:"",16)<<8^a)&l&16776960)===0})}function xo(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function ms(e,{line:n,lines:t},r){let o=ps(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function Yc(e,n){
return en(e,n).filter(t=>J([t],"vfio_pci","ids")!==null)}function Qc(e,n,t){var i;let r=t.join(","),[o]=[...Yc(e,n)].reverse();if(o!==void 0){let s=ms(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=[\s"]|$)/,`$1ids=$2${r}$2`));if(((i=J(en(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return xo(e,[`${fs}\
 ids=${r}`])}function gs(e,n,t){let r=e;for(let o of[...Yc(e,n)].reverse())r=ms(r,o,i=>{let s=o.lines===1?i:`${fs} ${o.rest.trim()}
`,a=s.replace(/([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,u,c,d)=>{let p=d.split(","),f=p.filter(m=>!t(m));return f.length===p.length?l:f.length===0?"":`${u}id\
s=${c}${f.join(",")}${c}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function ed(e,n){return ms(e,n,t=>t.replace(/[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function nd(e){return`softdep ${e} pre: vfio-pci`}function td(e,n){return`${fs} ${e}=${n?1:0}`}function bt(e){return ps(e).some(n=>n.trimEnd()===
ar)}function rd(e){let n=ps(e).filter(t=>t.trimEnd()!==ar&&!pb.test(t.trimEnd())).join("");return n.trim()===""?null:n}function Be(e){return e!==null&&qc(e).includes(
"vfio_pci")}var $o="/etc/modprobe.d/vfio.conf",od=1023;function mb(e){let n=se(e);return n.length===0?[{has:()=>"module",config:ae(e)}]:n.map(t=>({has:Y(e,t),config:ae(e,t)}))}
function hs(e){return e===null||/^(?:[1y]|on)/i.test(e)}function gb(e,n,t){var s;let r=yt(e,$o,ds.slice(1)),o=t.map(a=>{var l;return(l=J(n,"vfio_pci",a))==null?
void 0:l.from}).filter(a=>a!==void 0).map(a=>a.path).sort((a,l)=>ir(a,l)?-1:1).pop();if(o===void 0||!ir(r.path,o))return r;let i=ht($o);if(!ir(i,o)&&nn((s=e.read(
i))!=null?s:"")===null)return{path:i,warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw P(`${o} sets parameters of v\
fio-pci and is read after any file of ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function id(e,n){var v,x,
I,N;let t=mb(e),r=ae(e),o=Pe((v=J(r,"vfio_pci","ids"))==null?void 0:v.value),i=n.ids.filter(E=>{let C=n.devices.filter(le=>le.id===E);return C.length===0?!o.some(
le=>tn(le)===E):!C.every(le=>Ue(o,le))}),s=[...o,...i],a=Object.entries(n.options).filter(E=>{let C=J(r,"vfio_pci",E[0]);return E[1]!==void 0&&E[1]!==(C!==null&&
hs(C.value))}),l=E=>n.blacklisted.has(E)||t.every(({has:C,config:le})=>{let Te=C(E);return Te==="absent"||Te==="module"&&(Le(le,E)!==null||Be($n(le,"softdep",E)))}),
u=gb(e,r,[...i.length>0?["ids"]:[],...a.map(([E])=>E)]),c=bt((x=e.read(u.path))!=null?x:""),d=t.every(({has:E})=>E("vfio_pci")==="module"),p=i.length===0&&a.length===
0&&!c&&!n.overridden&&d&&n.rivals.every(l),f={steps:[],claims:[],notes:[],warnings:[],prepared:p,entries:s};if(p)return f;if(s.join(",").length>od)throw P(`ids=\
 of vfio-pci would have ${s.join(",").length} characters, and the kernel takes ${od} at most; name fewer ids`);let m=(I=e.read(u.path))!=null?I:"",g=c?m:xo(m,[ar]),
b=i.length===0?g:Qc(g,u.path,s),y=a.map(([E,C])=>td(E,C)),h=[];for(let E of n.rivals){let C=t.map(de=>$n(de.config,"softdep",E));if(C.every(Be))continue;let le=C.
find(de=>de!==null&&de.path===u.path&&!Be(de));le!=null?b=ed(b,le):Be((N=en(b,u.path).find(de=>de.command==="softdep"&&de.name===E))!=null?N:null)||y.push(nd(E));
let Te=C.find(de=>de!==null&&de.path!==u.path&&!Be(de)&&ir(de.path,u.path));Te!=null&&h.push(`${Te.path} has a softdep line for ${E}, and kmod takes only the fi\
rst: there vfio-pci comes before ${E} because the boot image loads it`)}if(b=xo(b,y),b===g)return{...f,notes:h};let w=[...i.map(E=>({thing:"id",value:E})),...[...c?
[]:[ar],...y].map(E=>({thing:"line",value:E}))];return{...f,claims:w,notes:h,steps:[B(u.path,b)],warnings:u.warning===void 0?[]:[u.warning]}}function sd(e,n){var s,
a;let t=l=>{var u;return n.includes((u=tn(l))!=null?u:"")},r=ae(e),o=[],i=[];for(let l of new Set(r.filter(u=>u.name==="vfio_pci"&&u.command==="options").map(u=>u.
path))){let u=fe(e,l);if(!(b=>{var y;return Pe((y=J(en(b,l),"vfio_pci","ids"))==null?void 0:y.value).some(t)})(u))continue;if(l!==$o&&l!==ht($o)||nn(u)!==null){
i.push(`${l} gives ${n.join(", ")} to vfio-pci, and is not ours: left as it is`);continue}let d=gs(u,l,t),p=Pe((s=J(r.filter(b=>b.path!==l),"vfio_pci","ids"))==
null?void 0:s.value),f=Pe((a=J(en(d,l),"vfio_pci","ids"))==null?void 0:a.value);bt(d)&&f.every(b=>p.includes(b))&&(d=gs(d,l,()=>!0));let g=bt(d)&&J(en(d,l),"vfi\
o_pci","ids")===null?rd(d):d.trim()===""?null:d;o.push(B(l,g))}return{steps:o,notes:i}}var hb=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],yb=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function ko(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function vt(e){var t,r;let n=`${(t=ko(e,"ID"))!=
null?t:""} ${(r=ko(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=hb.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function _o(e){var i,s,a,l;let n=yb.find(([u])=>e.stat(`/sys/firmware/acpi/tables/${u}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function rn(e){let n=e.attr("/proc/cmdline");return n===null?null:W(n)}function ys(e){var n;return e.stat("/sys/fi\
rmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function ad(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function ld(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}var So=1024,lr=`# GRUB Environment Block
`;function ud(e){return e.length===So&&e.startsWith(lr)}function cd(e){let n=[],t=lr.length;for(let r=t;r<e.length;r++){let o=e.charAt(r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function dd(e,n){return cd(e).find(([t])=>e.startsWith(`${n}=`,t))}function wt(e,n){if(!e.startsWith(lr))return null;let t=dd(
e,n);return t===void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function fd(e,n,t){var l,u;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=dd(e,n),i=cd(e),s=i.length===0?lr.length:(u=(l=i[i.length-1])==null?void 0:l[1])!=null?u:lr.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>So)throw P(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${So}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(So,"#")}function bb(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function Q(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return{...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},attr(i){
var a,l,u;let s=t.has(i)?i:null;return s===null?e.attr(i):(u=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?u:null},list(i){let s=new Set(e.list(
i));for(let[a,l]of t)bb(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}}}function bs(e,n){var u,c,d,p;let t=e.flatMap((f,m)=>Kt(f).map(([g,b])=>({index:m,start:g,end:b,token:f.slice(g,b)}))),{kept:r,added:o}=Mn(t.map(f=>f.token),n),i=[
...e],s=t.find(f=>f.token==="--"),a=(f,m,g,b)=>{var h;let y=(h=i[f])!=null?h:"";i[f]=y.slice(0,m)+b+y.slice(g)},l=e.length-1;if(o.length>0&&s===void 0){let f=((u=
i[l])!=null?u:"").replace(/\s*$/,""),m=(p=(d=/\n*$/.exec((c=i[l])!=null?c:""))==null?void 0:d[0])!=null?p:"";i[l]=`${f}${f===""?"":" "}${o.join(" ")}${m}`}for(let f=t.
length-1;f>=0;f--){let m=t[f],g=r[f];m!==void 0&&(m===s&&o.length>0&&a(m.index,m.start,m.start,`${o.join(" ")} `),g===null?vb(i,m):g!==void 0&&g!==m.token&&a(m.
index,m.start,m.end,g))}return i}function xt(e,n){var t;return(t=bs([e],n)[0])!=null?t:""}function vb(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",
i=o.slice(0,t).replace(/\s+$/,"");e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function pd(e){let n=[],t=/^([ \t]*)([^\s#][^\s]*)([ \t]*)([^\n]*?)[ \t\r]*$/gm;for(let r=t.exec(e);r!==null;r=t.exec(e)){let[o="",i="",s="",a="",l=""]=r,u=r.index+
i.length+s.length+a.length;n.push({key:s,start:u,end:u+l.length}),o===""&&t.lastIndex++}return n}function vs(e){return pd(e).filter(n=>n.key==="options").map(({
start:n,end:t})=>[n,t])}function Po(e){let n=r=>pd(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{
title:t("title"),version:t("version"),linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(
" ")}}function md(e,n){var o,i;let t=vs(e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],u=(i=n[s])!=null?i:"";r=r.slice(0,a)+(u!==""&&/\S/.test(r.charAt(a-1))?" ":"")+u+r.slice(
l)}return r}function gd(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}var $t="/boot/loader/entries",Bn="/boot/grub2/grubenv",wb=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function Ao(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=wb.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function Io(e,n){let t=e.read(Bn),r=t===null?null:wt(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:Ye(o).kernelopts}function xb(e,n){let t=n.kernelopts?Io(e,n):null;return ws(e).
map(r=>{var s;let o=Po((s=e.read(r))!=null?s:""),i=W(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?W(t):[a]);return{title:o.title,id:r.slice($t.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:Ao(e,o.linux),initrds:o.initrds.map(a=>Ao(e,a)).filter(a=>a!==null),recovery:gd(o)}})}function ws(e){return e.
list($t).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>$b(r,t)).map(t=>`${$t}/${t}.conf`)}function $b(e,n){var o,i;let[t,r]=[e,n].map(s=>{var a;
return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;if(a===l)continue;let[
u,c]=[parseInt(a,10),parseInt(l,10)];if(isNaN(u)!==isNaN(c))return isNaN(u)?-1:1;if(!isNaN(u)&&u!==c)return u-c;if(isNaN(u))return a<l?-1:1}return((o=t==null?void 0:
t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function be(e,n){if(n.kind==="bls")return xb(e,n);let t=e.read(n.config);return t===null?[]:Ye(t).entries.
filter(r=>/^(|\d\d_linux(_zfs|_xen)?)$/.test(r.section)).map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,tokens:W(r.args.join("\
 ")),kernel:Ao(e,r.kernel),initrds:r.initrds.map(o=>Ao(e,o)).filter(o=>o!==null)}))}function kb(e,n){var l,u;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let c of o.slice(
0,-1)){let d=[...new Set(t.map(f=>{var m;return(m=f.within[r])!=null?m:`entry ${f.id}`}))],p=/^\d+$/.test(c)?d[Number(c)]:(l=d.find(f=>f===c))!=null?l:d.find(f=>!f.
startsWith("entry "));t=t.filter(f=>f.within[r]===p),r++}let i=(u=o[o.length-1])!=null?u:"",s=t.find(c=>c.id===i||c.title===i);return s!==void 0||!/^\d+$/.test(
i)?s:t.filter((c,d)=>c.within.length<=r||t.findIndex(p=>p.within[r]===c.within[r])===d)[Number(i)]}function Eo(e,n){var i,s;let t=be(e,n),r=e.read(n.grubenv),o=[
r===null?null:wt(r,"next_entry"),n.fallback==="saved"&&r!==null?wt(r,"saved_entry"):n.fallback];for(let a of o){let l=a===null||a===""?void 0:kb(t,a);if(l!==void 0)
return l}return(s=(i=t.find(a=>!a.recovery))!=null?i:t[0])!=null?s:null}var _b=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],kn="/etc/kernel/cmdline",Sb=/^\$\{?\w+\}?$/,Pb=/^(BOOT_IMAGE|initrd)=/;function Ab(e,n){let t=vs(e).map(
([o,i])=>e.slice(o,i)),r=bs(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:md(e,r)}function hd(e,n,t){if(!n.kernelopts)
return{steps:[],opts:null};let r=Io(e,n),o=e.read(Bn),i=Ib(e,n,t(Bn));if(r===null||o===null)return{steps:i,opts:r};let s=xt(r,t(Bn));return{steps:[...s===r?[]:[
B(Bn,fd(o,"kernelopts",s))],...i],opts:s}}function Ib(e,n,t){var l,u;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(u=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r))!=null?u:[],a=xt(s,t);return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[B(n.config,r.replace(o,()=>`${i}${a}"`))]}function yd(e,n,t){
return ws(e).flatMap(r=>{var c;let o=(c=e.read(r))!=null?c:"",i=n(r),s=W(Po(o).options),a=s.includes("$kernelopts"),l=s.flatMap(d=>d==="$kernelopts"&&t!==null?W(
t):[d]),u=Ab(o,a?i.filter(d=>!H(l,d)):i);return u===o?[]:[B(r,u)]})}function Eb(e,n,t){var l,u,c;let r=_b.find(d=>e.read(d)!==null);if(r!==void 0){let d=(l=e.read(
r))!=null?l:"",p=xt(d,t);return{steps:p===d?[]:[B(kn,p)],warnings:[]}}let o=rn(e);if(n.kernelopts||o!==null&&t.every(d=>H(o,d)))return{steps:[],warnings:[]};let i=Eo(
e,n),s=i===null||!i.recovery?i:(u=be(e,n).find(d=>!d.recovery))!=null?u:null,a=((c=s==null?void 0:s.tokens)!=null?c:[]).filter(d=>!Sb.test(d)&&!Pb.test(d));return s===
null||!a.some(d=>d.startsWith("root="))?{steps:[],warnings:[`${kn} does not exist and no entry shows what it should say: a kernel that is installed before the n\
ext boot may lack the arguments; write it by hand, with root=`]}:{steps:[B(kn,`${xt(a.join(" "),t)}
`)],warnings:[]}}function bd(e,n,t){let r=hd(e,n,()=>t),o=Eb(e,n,t);return{steps:[...r.steps,...yd(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function vd(e,n,t){
let r=hd(e,n,t),o=e.read(kn),i=o===null?null:xt(o,t(kn));return[...r.steps,...yd(e,t,r.opts),...i===null||i===o?[]:[B(kn,i)]]}function xs(e,n){let t=e.read(kn),
r=n.kernelopts?Io(e,n):null;return[...be(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:Bn,tokens:W(r)}],...t===null?[]:[{path:kn,tokens:W(t)}]]}var xd=/[\t\n ;&|<>()]/,wd=/[A-Za-z_]\w*/y;function z(e,n){throw{at:e,why:n}}function Hn(e,n){var t,r;return wd.lastIndex=n,(r=(t=wd.exec(e))==null?void 0:t[0])!=
null?r:""}function He(e){let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(xd.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.
length);let a=n.charAt(i+1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&z(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...$s(e,i)),o='"'):r.push(...Oo(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function $s(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&z(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...Oo(e,'"'))}}function Oo(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&z(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){z(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&z(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?Ob(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function Ob(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=Hn(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!Db(e))&&(e.list(e),t.charAt(e.at)!==")"&&
z(r,"$( is not closed"),e.at++);else if(o==="{"){let s=Rb(e,n);if(s!==null)return[s];Mb(e,r)}else if(/[\d@*#?$!-]/.test(o))e.at+=2;else if(n===""&&(o==="'"||o===
'"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?$s(e,r):e.shell==="bash"&&Tb(e,r);else return e.at++,[{is:"char",c:"$",s:r,e:e.at,q:n}];return[{is:"da\
rk",s:r,e:e.at,q:n}]}function Rb(e,n){var l,u;let{text:t}=e,r=e.at,o=Hn(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=e.at;let s=(u=(l=i.exec(t))==null?void 0:
l[0])!=null?u:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let c=t.charAt(e.at);if(c==="}"){e.at++;let d=s.endsWith("-")?"-":s.endsWith("+")?"+":"";return{
is:"variable",name:o,op:d,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(c)||n===""&&xd.test(c))break;a.push(...Oo(e,n))}return e.at=
r,null}function Mb(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||z(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,$s(e,e.at-1)):Oo(e,'"')}z(n,"${ is not closed")}function Db(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function Tb(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&z(n,"the quote ' is not closed");e.at++}var $d=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,kd=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,Cb=new Set(["exp\
ort","readonly","local","declare","typeset"]),zb={is:"all",of:[]};function Sd(e,n){let t=[],r={text:e,shell:n,at:0,list:o=>{Ro(o,t,")")}};try{let o=Ro(r,t);return r.
at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function Ro(e,n,...t){let r=[],o=e.at;for(;;){
Ve(e,n);let i=e.text.charAt(e.at),s=kt(e);if(i===""){t.length>0&&z(o,`${t.join(" or ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(
";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&z(e.at,`${i} is not expected here`),r.push(Nb(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.
test(a)||z(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"\
all",of:r}}function Nb(e,n){let t=_d(e,n);for(;/^(?:&&|\|\|)/.test(e.text.substr(e.at,2));)e.at+=2,Ve(e,n),t={is:"maybe",left:t,right:_d(e,n)};return t}function _d(e,n){
kt(e)==="!"&&(e.at++,q(e));let t=Mo(e,n);for(q(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:
1,Ve(e,n),t={is:"apart",body:Mo(e,n)},q(e);return t}function Mo(e,n){let{text:t,at:r}=e,o=kt(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&Hn(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?Vb(e,n):jb(e,n);e.at+=o.length;let s=i==="("?Ub(e,n):Lb(e,n,o,r);for(q(e);Id(e,n);q(e));return s}function Lb(e,n,t,r){switch(t){case"\
{":return Vn(e,n,"}");case"if":return Ad(e,n);case"while":case"until":{let o=Vn(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,Vn(e,n,"done")]},e:e.at}}case"\
for":return Bb(e,n,r);case"case":return Hb(e,n);default:return z(r,`${t} is not expected here`)}}function Vn(e,n,t){let r=Pd(e,n,t);return e.at+=t.length,r}function Pd(e,n,...t){
let r=Ro(e,n,...t);return r.is==="all"&&r.of.length===0&&z(e.at,"a command is missing"),r}function Ub(e,n){return e.at++,{is:"apart",body:Vn(e,n,")")}}function Ad(e,n){
let t=Vn(e,n,"then"),r=Pd(e,n,"elif","else","fi"),o=kt(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],otherwise:!1}:{is:"branch",first:t,branches:[
r,o==="elif"?Ad(e,n):Vn(e,n,"fi")],otherwise:!0}}function Bb(e,n,t){q(e);let r=Hn(e.text,e.at),o=null;if(r===""){(e.shell==="dash"||!e.text.startsWith("((",e.at))&&
z(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&z(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=r.length,Ve(e,n),Hn(e.text,e.at)==="in")for(e.
at+=2,o=[],q(e);!/^[;\n]?$/.test(e.text.charAt(e.at));q(e)){let a=He(e);a.s===a.e&&z(e.at,`${e.text.charAt(e.at)} is not expected here`),o.push(a)}q(e),e.text.charAt(
e.at)===";"&&e.at++,Ve(e,n);let i=kt(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&z(e.at,"do is missing"),e.at+=i.length;let s=Vn(e,n,i==="do"?"done":"}");return{is:"\
for",s:t,e:e.at,name:r,words:o,body:s}}function Hb(e,n){let t=e.at;q(e),He(e),Ve(e,n),Hn(e.text,e.at)!=="in"&&z(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(Ve(
e,n);kt(e)!=="esac";Ve(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){q(e);let i=He(e);if(i.s===i.e&&z(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),
q(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&z(e.at,") is missing"),e.at++,r.push(Ro(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.
at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:zb,branches:r,otherwise:o}}function Vb(e,n){e.at+=8,q(e);let t=He(e);return q(
e),e.text.startsWith("()",e.at)&&(e.at+=2),Ve(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:Mo(e,n)}}function jb(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){
q(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&_s(e),Id(e,n))continue;if(s==="("){let d=i[0];return(i.length!==1||o.length>0||
d===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&z(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+1,Ve(e,n),{is:"function",name:t.slice(d.s,d.e),body:Mo(
e,n)}}let a=i[0],l=a!==void 0&&Cb.has(t.slice(a.s,a.e)),u=a===void 0||l?Fb(e,l):null;if(u!==null){o.push(u);continue}let c=He(e);if(c.s===c.e)break;i.push(c),a===
void 0&&e.shell==="bash"&&t.slice(c.s,c.e)==="[["&&Zb(e)}return e.at===r&&z(r,"a command is missing"),{is:"simple",s:r,e:e.at,assigns:o,words:i}}function Fb(e,n){
var d,p;let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;i.lastIndex=o;let s=i.exec(t);if(s===null)return null;
e.at+=s[0].length;let a=(d=s[1])!=null?d:"",l=s[3]==="+",u=((p=s[2])!=null?p:"")!=="",c=e.at;if(t.charAt(c)==="("&&r==="bash"){for(u=!0,e.at++,e.at=ks(t,e.at);t.
charAt(e.at)!==")";e.at=ks(t,e.at)){let f=He(e);f.s===f.e&&z(c,"( is not closed")}return e.at++,{name:a,append:l,declared:n,array:u,value:{s:c,e:e.at,parts:[],close:""}}}
return{name:a,append:l,declared:n,array:u,value:He(e)}}function Id(e,n){var i,s;kd.lastIndex=e.at;let t=(s=(i=kd.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===
""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(
e),e.at++,!0;q(e);let o=He(e);return o.s===o.e&&z(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith(
"-")}),!0}function Zb(e){let n=e.at;for(;;){e.at=ks(e.text,e.at);let t=He(e);if(e.text.slice(t.s,t.e)==="]]")return;t.s===t.e&&(e.at>=e.text.length&&z(n,"]] is \
missing"),e.at++)}}function kt(e){var n,t;return $d.lastIndex=e.at,(t=(n=$d.exec(e.text))==null?void 0:n[0])!=null?t:""}function q(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;
n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function ks(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=
n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function _s(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function Ve(e,n){for(;;){q(e);let t=e.text.charAt(e.at);if(t==="#")_s(e);else if(t===`
`){e.at++;for(let r of n.splice(0))Wb(e,r)}else return}}function Wb(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;_s(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var Gb=24,Kb=24,Ed=8,Jb=16384,qb=/^(?!GRUB_CMDLINE_)/,Xb=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,Yb=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),Rd={values:new Map,last:new Map,over:""};function Ss(e,n,t=()=>null){var i;let r={shell:n,files:[
...e],functions:new Map,read:t,file:0,depth:0},o=[Rd];try{for(let s of e.keys())o=Md(r,s,o)}catch(s){if(s instanceof Error)throw s;let{at:a,why:l}=s,{path:u="",
text:c=""}=(i=r.files[r.file])!=null?i:{};return{path:u,line:c.slice(0,a).split(`
`).length,why:l}}return{files:r.files,worlds:o}}function fr(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function Ps(e){return e.some(n=>n.dark!==void 0)?null:
e.map(n=>n.c).join("")}function Md(e,n,t){var s,a;let r=e.file;e.file=n;let o=Sd((a=(s=e.files[n])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;
let i=je(e,o,t).map(l=>l.over==="file"?{...l,over:""}:l);return e.file=r,dr(i)}function je(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.
length===0?t:[...o,...Qb(e,n,r)]}function Qb(e,n,t){switch(n.is){case"simple":return ev(e,n,t);case"all":return n.of.reduce((r,o)=>je(e,o,r),t);case"maybe":{let r=je(
e,n.left,t);return dr([...r,...je(e,n.right,r)])}case"branch":{let r=je(e,n.first,t),o=n.branches.flatMap(i=>je(e,i,r));return dr(n.otherwise?o:[...r,...o])}case"\
for":return nv(e,n,t);case"while":return Td(e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return je(e,n.body,t),t}}
function ev(e,n,t){var c,d;let[r,...o]=n.words;if(r===void 0)return Do(e,n.assigns,t);let i=To(r),s=e.shell==="dash"&&Yb.has(i!=null?i:"")?Do(e,n.assigns.filter(
p=>!p.declared),t):t,{text:a}=(c=e.files[e.file])!=null?c:{text:""},l=Od(r);if(Xb.test(l))throw{at:r.s,why:`"${l.replace(/[^ -~]/g,"?").slice(0,40)}" is no comm\
and`};if(/^\$*$/.test(l)&&n.assigns.length>0)return dr([...s,...Do(e,n.assigns,s)]);let u=i===null?void 0:e.functions.get(i);if(u!==void 0&&e.depth<Ed){let p=e.
file;e.depth++,e.file=u.file;let f=je(e,u.body,s).map(m=>m.over==="file"?{...m,over:""}:m);return e.file=p,e.depth--,f}switch(i){case"unset":return o.reduce((p,f)=>{
var m;return ur(p,(m=To(f))!=null?m:"",[])},s);case"export":case"readonly":case"declare":case"typeset":{let p=o.find(f=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(Od(
f)));if(p!==void 0)throw{at:p.s,why:`${i} is given what is no name`};return Do(e,n.assigns.filter(f=>f.declared),s)}case"return":return s.map(p=>({...p,over:"fi\
le"}));case"exit":case"exec":return s.map(p=>({...p,over:"all"}));case".":case"source":{let p=o[0]===void 0?null:To(o[0]),f=p===null||e.depth>=Ed?null:e.read(p);
if(p===null)return tv(e,n,s);if(f===null)return s;e.depth++;let m=Md(e,e.files.push({path:p,text:f})-1,s);return e.depth--,m}case"eval":case"read":case"printf":case"\
local":{let p=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(p)?s:((d=p.match(/[A-Za-z_]\w*/g))!=null?d:[]).reduce((f,m)=>ur(f,m,[cr(e,n)]),s)}default:return s}}
function Do(e,n,t){return t.map(r=>{var s;let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},u=a.array?[cr(e,a.value)]:As(e,a.value.
parts,l,a),c=a.append?[...(s=o.get(a.name))!=null?s:[],...u]:u;o.set(a.name,c.length>Jb?[cr(e,a.value)]:c),i.set(a.name,{file:e.file,assign:a})}return{...r,values:o,
last:i}})}function As(e,n,t,r){var s,a;let o=e.file,i=(a=(s=e.files[o])==null?void 0:s.text)!=null?a:"";return n.flatMap((l,u)=>{var y,h;let{s:c,e:d,q:p}=l,f=(...w)=>[
{c:"",dark:[i.slice(c,d),...w.map(Dd)].join(" "),file:o,s:c,e:d,q:p}];if(l.is==="dark")return f();if(l.is==="char"){let w=n[u-1];return r!==void 0&&l.c==="~"&&p===
""&&d-c===1&&(w===void 0||w.is==="char"&&w.c===":"&&w.q==="")?f():[{c:l.c,file:o,s:c,e:d,q:p}]}let m=(y=t.values.get(l.name))!=null?y:qb.test(l.name)?null:[];if(m===
null)return f();if(l.op==="")return(r==null?void 0:r.declared)===!0&&p===""&&e.shell==="dash"&&/[\s*?[]/.test((h=Ps(m))!=null?h:" ")?f(m):m;let g=As(e,l.word,t),
b=m.some(w=>w.dark===void 0);return!b&&(m.length>0||!l.colon)?f(m,g):l.op==="-"?b?m:g:b?g:[]})}function Dd(e){return e.map(n=>{var t;return(t=n.dark)!=null?t:n.
c}).join("")}function nv(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>To(l)!==null&&!/[*?[~{]/.
test(r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>Kb||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?Td(e,n,t):n.words.reduce((l,u)=>je(e,
n.body,ur(l,n.name,As(e,u.parts,Rd))),t)}function Td(e,n,t){let r=je(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).
map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),dr([...t,...r.filter(i=>i.over!==""),...[...o].reduce((i,s)=>ur(i,s,[cr(e,n)]),t)])}function tv(e,n,t){
return[...new Set(["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])])].reduce((o,i)=>ur(o,i,[cr(e,n)]),t)}function ur(e,n,t){
return e.map(r=>({...r,values:new Map(r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function cr(e,{s:n,e:t}){var r,o;return{c:"",dark:(o=(r=e.files[e.file])==
null?void 0:r.text.slice(n,t))!=null?o:"",file:e.file,s:n,e:t,q:""}}function To(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.c:"").join(
""):null}function Od(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function dr(e){let n=[...new Map(e.map(i=>[rv(i),i])).values()],[t]=n;if(n.length<=
Gb||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(u=>{let c=fr(u,i);return[Cd(
c),c]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=[...s.values()].map(Dd).join(" ");r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:""}]),o.set(
i,null)}return[{values:r,last:o,over:n.some(i=>i.over==="")?"":t.over}]}function rv(e){return JSON.stringify([e.over,[...e.values].map(([n,t])=>[n,Cd(t)]),[...e.
last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function Cd(e){return e.map(n=>{var t;return`${n.c}${(t=n.dark)!=null?t:""}@${n.
file}:${n.s}`}).join(" ")}var pr="\uFFFF",Nd=/^[\t-\r \xa0]$/,Ld=/[^\w@%+=:,./-]/g;function Is(e){let n=e.map(t=>t.dark===void 0?t.c:pr).join("");return Kt(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function Ud(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let u of e.slice(r,o))t.add(u);i!==void 0&&
zd(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&zd(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function zd(e,n){return Nd.test(e.c)&&!n.has(e)}function Bd(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?jn(r,a):""}))}function Hd(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&Nd.test(a.c)?"":jn(" ",i)}]})}function Vd(e,n,t,r){var p,f,m,g;let o=Es((p=n.values.get(t))!=null?p:
[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:jn(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(b=>b.
is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(f=n.values.get(t))!=null?f:[],u=l[l.length-1],c=`${u===void 0||/^[ \t]$/.test(u.c)?"":" "}${r.join(" ")}`;
if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:jn(c,a.close)}];let d=(g=(m=e[s])==null?void 0:m.text.slice(a.s,a.e))!=null?g:"";return d===""||d.replace(Ld,
" ")!==d?[{file:s,s:a.e,e:a.e,text:`"${jn(c,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${jn(c,'"')}"`}]}function Es(e){var t;let n=Is(e).
find(r=>r.text==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function jd(e,n,t){return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="$${n} ${jn(t.join(" "),'"')}"
`}function Fd(e,n){return e.replace(new RegExp(`^${n}="\\$${n} *"\\n`,"gm"),"")}function Os(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,s=t.
get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.filter(
s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function jn(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(/'/g,"\
'\\''"):e.replace(Ld,"\\$&")}var ee="/etc/default/grub",_t="/etc/default/grub.d",Fe="GRUB_CMDLINE_LINUX",Rs="GRUB_CMDLINE_LINUX_DEFAULT",mr=`${_t}/zz-vfiokit.cfg`,Gd=/^zz+-vfiokit\.cfg$/,ov=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function Co(e,n,t){let r=new Set(Ts(e,n,No(e,n)).worlds.map(i=>Ps(fr(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function zo(e,n){let[t]=Ts(e,n,No(e,n)).
worlds;return t===void 0?[]:Ds(t).tokens.map(r=>r.text)}function Ms(e,n,t,r=!1){var f,m,g;let o=No(e,n),i=Ts(e,n,o),s=i.worlds.map(Ds);if(!r)for(let b of s)sv(b,
t);let a=s.map(b=>{let y=Mn(b.tokens.map(h=>h.text),t,b.split);return r?iv(y,b):y}),l=(m=(f=s[0])==null?void 0:f.tokens.map(b=>b.text))!=null?m:[];if(a.every(b=>b.
removed.length===0&&b.added.length===0)&&(r||t.length===0||!s.some(Kd)))return{texts:new Map,before:l,manager:null};let c=s.flatMap((b,y)=>[...av(b,a[y]),...r?[]:
b.values.flatMap(Hd)]),d=r?void 0:[...Jd(i,c)].find(b=>mv(o,b));if(d!==void 0)throw P(`${ee} asks in a condition what ${d} is, so that ${a.flatMap(b=>b.removed).
join(" ")||d} cannot be changed there soundly; change it by hand`);let p=lv(a);for(let b of n.dropIns?uv(e):[null])for(let y of cv(i,s,a,c,p,b)){let h=dv(e,n,{read:i,
edits:c,changes:a,wishes:r?[]:t,dropIn:b},y);if(h!==null)return{texts:h,before:l,manager:n.dropIns&&b!==mr?nn((g=e.read(mr))!=null?g:""):null}}throw P(`${ee} se\
ts ${Fe} in a way that cannot be edited without running it; expected plain assignments; change ${[...p,...a.flatMap(b=>b.removed)].join(" ")} there by hand`)}function Ds(e){
var o;let n=[fr(e,Fe),fr(e,Rs)],[t,r]=n.map(i=>Is(i).map(s=>({...s,value:i})));return{world:e,values:n,tokens:[...t!=null?t:[],...r!=null?r:[]],split:(o=t==null?
void 0:t.length)!=null?o:0}}function iv(e,{world:n,tokens:t}){let r=new Set([...n.values].flatMap(([s,a])=>s===Fe||s===Rs?[]:a.map(l=>`${l.file} ${l.s}`))),o=t.
map(s=>s.value.slice(s.start,s.end).some(a=>r.has(`${a.file} ${a.s}`))),i=e.kept.map((s,a)=>{var l,u;return o[a]===!0?(u=(l=t[a])==null?void 0:l.text)!=null?u:null:
s});return{...e,kept:i,tokens:i.filter(s=>s!==null),removed:e.removed.filter(s=>!t.some((a,l)=>a.text===s&&o[l]===!0))}}function Kd({values:e}){return e.some(n=>n.
some(t=>t.c===`
`))}function No(e,{dropIns:n}){let t=n?e.list(_t).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[ee,...t.map(r=>`${_t}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function Ts(e,{shell:n},t){let r=Ss(t,n,i=>i.startsWith("/")?e.read(i):null);if("why"in r)throw P(`${r.path} line ${r.line} is broken f\
or ${n}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.worlds.filter(i=>i.over!=="all");if(o.length===0)throw P(`${ee} or a file tha\
t it sources ends the shell that reads it (exit or exec), so that no grub.cfg can be made; take that out`);return{...r,worlds:o}}function sv(e,n){var r;let t=n.
flatMap(mn);for(let o of e.tokens){if(!o.text.includes(pr))continue;let i=o.value.slice(o.start,o.end).map(u=>{var c;return(c=u.dark)!=null?c:u.c}).join(""),s=o.
text.split(pr).find(u=>t.includes(_(u))),a=((r=i.match(/[\w.-]+=[^\s"'`;|&)]*/g))!=null?r:[]).filter(u=>t.includes(_(u))),l=s!==void 0?o.text.replace(pr,"\u2026"):
Mn(a,n).removed[0];if(l!==void 0)throw P(`${Fe} gets ${l} from ${i.slice(0,80)}, which only running it would tell; expected a plain text there; write the argume\
nt out in ${ee}`)}}function av(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];return e.values.flatMap(r=>{let o=e.tokens.filter(i=>i.value===r);return[
...Ud(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?[]:Bd(r,i,s)})]})}function lv(e){let n=new Map;for(let t of e.flatMap(r=>r.
added)){let r=Wr(_(t))?t:_(t),o=n.get(r);if(o===void 0||o===t){n.set(r,t);continue}if(!pn(_(t))||_(t)==="vfio_pci.ids")throw P(`${ee} sets ${Zd(t)} under a cond\
ition, and what it holds differs; expected one value to unite with; write it without the condition`);n.set(r,`${Zd(t)}=${[...new Set([...T(o),...T(t)])].join(",")}`)}
return[...n.values()]}function Zd(e){return e.replace(/=[^]*/,"")}function uv(e){var s;let n=e.list(_t).filter(a=>a.endsWith(".cfg")),t=a=>{var l;return nn((l=e.
read(`${_t}/${a}`))!=null?l:"")===null},r=n.filter(a=>Gd.test(a)&&t(a)),o=(s=n.filter(a=>!r.includes(a)).pop())!=null?s:"",i="zz-vfiokit.cfg";for(;i<o||!t(i);)i=
`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${_t}/${a}`)}function cv(e,n,t,r,o,i){var m,g;let[s]=n,a=Os(e.files,r);if(a===null||s===
void 0)return[];if(o.length===0)return[a];let l=s.world.last.get(Fe),u=n.every(b=>{var y;return((y=b.world.last.get(Fe))==null?void 0:y.assign)===(l==null?void 0:
l.assign)})?s.world:null,c=b=>{let y=u===null?null:Vd(b,u,Fe,o),h=y===null?null:Os(b,[...r,...y]);return h===null?[]:[h]},d=b=>(a.some(w=>w.path===b)?a:[...a,{path:b,
text:""}]).map(w=>w.path===b?{...w,text:jd(w.text===""&&b!==ee?ov:w.text,Fe,o)}:w);if(i===null)return[...c(e.files),d(ee)];let p=l==null?null:(g=(m=e.files[l.file])==
null?void 0:m.path)!=null?g:null,f=s.tokens.some((b,y)=>{var h;return y<s.split&&((h=t[0])==null?void 0:h.kept[y])===null&&o.some(w=>pn(_(w))&&_(w)===_(b.text))});
return[...p===i||f||Es(s.values[0])!==null?c(e.files):[],d(i)]}function dv(e,n,{read:t,edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.files.map(y=>[y.path,
y.text])),u=a.map(y=>y.text===l.get(y.path)?y:{...y,text:Fd(y.text,Fe)}),c=new Set([...No(e,n).map(y=>y.path),s!=null?s:""]),d=y=>y===ee?"":y,p=u.filter(y=>c.has(
y.path)).sort((y,h)=>d(y.path)<d(h.path)?-1:1),f=Ss(p,n.shell,y=>{var h,w;return(w=(h=u.find(v=>v.path===y))==null?void 0:h.text)!=null?w:e.read(y)});if("why"in
f)return null;let m=f.worlds.filter(y=>y.over!=="all").map(Ds),g=m.length>0&&m.every(y=>{let h=y.tokens.map(w=>w.text);return i.every(w=>H(h,w))&&(i.length===0||
!Kd(y))&&o.some(w=>m.length===1?fv(h,w):pv(h,w))}),b=Jd(t,r);return!g||Wd(f,b)!==Wd(t,b)?null:new Map(u.filter(y=>{var h;return y.text!==((h=l.get(y.path))!=null?
h:"")}).map(({path:y,text:h})=>{let w=Gd.test(y.replace(/.*\//,""))&&!/^[^#\n]/m.test(h);return[y,w?null:h]}))}function fv(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function pv(e,n){let t=new Set(n.added.map(_)),r=o=>o.filter(i=>!t.has(_(i))).join(" ");return r(e)===r(n.tokens)}function Jd(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function mv(e,n){let t=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${n}\\b`,"m");return e.some(r=>t.test(r.text))}function Wd(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==Fe&&o!==Rs&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].
sort().join(`
`)}function qd(e){return[...e.texts].map(([n,t])=>B(n,t))}function Xd(e,n){return!n.dropIns&&e.read(ee)===null}function Yd(e,n,t,r){if(!r&&Xd(e,n))return{steps:[],
before:[],notes:[`${ee} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=Ms(e,n,t),{manager:i}=o,s=[...o.texts.
keys()].find(a=>a!==mr&&a.endsWith("-vfiokit.cfg"));return{steps:qd(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:[`${mr} is kept by ${i}, so our\
s is ${s}: tell ${i} to leave these settings to one of the two`]}}function Qd(e,n,t){return t.length===0||Xd(e,n)?[]:qd(Ms(e,n,t,!0))}var ef="/boot/grub/grub.cfg",Fn="/boot/grub2/grub.cfg",nf="/etc/tuned/bootcmdline";function Lo(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(
`${t}/${n}`)!==null)}function gv(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw K("this is an ostree or bootc system, whose boot\
 entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/pro\
c/mounts"),e.read("/etc/fstab")].some(t=>(t!=null?t:"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&Lo(e,"transactional-update"))throw K("th\
is system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the i\
mage")}function hv(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(r=>e.list(r).some(o=>o.endsWith(".efi")));if(n!==void 0)throw K(`thi\
s system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdlin\
e, ukify)");let t=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(r=>e.real(r)!==null);throw t!==void 0?K(`this syste\
m boots with systemd-boot (${t}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):K("no GRUB was found\
: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has")}function yv(e){
var o;if(!ys(e))return Fn;let n=e.real("/etc/grub2-efi.cfg"),r=ad(e).filter(i=>!/\/EFI\/boot\//i.test(i)).filter(i=>{var s;return Ye((s=e.read(i))!=null?s:"").kind===
"generated"});return n!==null&&r.includes(n)?n:r.length===1&&(o=r[0])!=null?o:Fn}function bv(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:
e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Ae(e){var l,u,c,d;gv(e);let n=vt(e),t=n==="suse";if(t){let p=(c=(u=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec(
(l=e.read("/etc/sysconfig/bootloader"))!=null?l:""))==null?void 0:u[1])!=null?c:"grub2";if(p!=="grub2"&&p!=="grub2-efi")throw K(`LOADER_TYPE in /etc/sysconfig/b\
ootloader is ${p||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-option and sdbootutil update-all-entries")}if((Lo(e,"up\
date-grub")||n==="debian")&&(e.real(ef)!==null||e.real(ee)!==null)){let f={shell:((d=e.real("/bin/sh"))!=null?d:"").endsWith("bash")?"bash":"dash",dropIns:wv(e)};
return{kind:"debian",name:"GRUB (update-grub)",defaults:f,config:ef,grubenv:"/boot/grub/grubenv",command:["update-grub"],kernelopts:!1,fallback:Co(e,f,"GRUB_DEF\
AULT")||"0"}}!Lo(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&hv(e);let r={shell:"bash",dropIns:!1},o=t?Fn:yv(e),i={defaults:r,config:o,grubenv:"/boot/gru\
b2/grubenv",fallback:Co(e,r,"GRUB_DEFAULT")||"saved"},s=e.list($t).filter(p=>p.endsWith(".conf")),a=e.read(o);if(!t&&s.length>0&&vv(e,r,a===null||Ye(a).bls)){let p=s.
some(f=>{var m;return/^\s*options\s.*\$kernelopts\b/m.test((m=e.read(`${$t}/${f}`))!=null?m:"")});return{kind:"bls",name:p?"GRUB (BLS entries, kernelopts)":"GRU\
B (BLS entries)",...i,fallback:"saved",command:null,kernelopts:p}}if(o!==Fn&&/overwrite the GRUB wrapper|GRUB wrapper/i.test(bv(e)))throw K(`${o} is a full conf\
iguration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${Fn}`,`run grub2-mkconfig -o ${Fn}, remove ${o} and rein\
stall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,command:["grub2-mkconfig","-o",o],kernelopts:!1}}function vv(e,n,t){
let r=Co(e,n,"GRUB_ENABLE_BLSCFG");return r!==null&&r!==""?r==="true"&&t:t||!Lo(e,"new-kernel-pkg")}function wv(e){let n=e.read("/usr/sbin/grub-mkconfig");return n===
null||!n.startsWith("#!")||n.includes("default/grub.d")}function xv(e,n){var o,i,s,a;let t=e.read(n.grubenv),r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.
exec((o=e.read(nf))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...W(r),...W(t===null?"":(a=wt(t,"tuned_params"))!=null?a:"")]}function $v(e,n,t){let r=xv(
e,n);if(r.length===0)return;let o=n.kind==="bls"?xs(e,n).map(i=>i.tokens):[zo(e,n.defaults)].filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(
l=>H(l,i)&&!H([...l,...r],i)),a=r.find(l=>mn(i).includes(_(l)));if(!(!s||a===void 0))throw P(`tuned sets ${a} on the kernel command line (${nf}), where it would\
 win over ours; expected no ${_(a)} there; take it out of the tuned profile (cmdline in its [bootloader] section) and run this again`)}}function kv(e,n,t,r){let o=[
{path:ee,tokens:r},...n.kind==="bls"?xs(e,n):[]];return t.flatMap(tt).flatMap(i=>{let s=o.filter(({tokens:a})=>!H(a,Dn(i))).map(a=>a.path);return s.length===o.length?
[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function tf(e,n,t){return n.command===null||t.length===0||e.real(n.config)===null?[]:[{kind:"grubConf\
ig",path:n.config,command:n.command,wishes:t}]}function Uo(e,n,t,r={}){if(t.length===0)return{steps:[],claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?bd(e,
n,t):{steps:[],warnings:[]},i=Yd(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return $v(Q(e,s),n,t),{steps:[...s,...r.regenerate===!1?[]:tf(e,n,t)],
claims:s.length===0?[]:kv(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function St(e,n,t,r={}){let o=t.filter(i=>i.thing==="arg");return Cs(
e,n,i=>o.filter(s=>{var a;return((a=s.except)==null?void 0:a.includes(i))!==!0}).map(s=>Dn(s.value)),r)}function Cs(e,n,t,r={}){let o=n.kind==="bls"?vd(e,n,t):[],
i=t(ee);return{steps:[...o,...Qd(e,n.defaults,i),...r.regenerate===!1?[]:tf(e,n,i)],notes:[]}}function Bo(e,n){var t;return`${n.name}, ${ys(e)?"UEFI":"BIOS"}, ${(t=
ko(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var _v={"10de":{take:["nouveau","nvidia","nova_core"],beside:["nvidia_drm","nvidia_modeset","nvidia_uvm","nvidiafb","nova_drm"]},1002:{take:["amdgpu","radeon"],
beside:[]},8086:{take:["i915","xe"],beside:["mei_gsc"]}},Sv={take:["nvidia"],beside:[]},Pv={take:["snd_hda_intel"],beside:[]},Av={take:["xhci_pci"],beside:[]},Iv={
"10de":{take:["i2c_nvidia_gpu"],beside:["ucsi_ccg"]},1002:{take:["i2c_designware_pci"],beside:["ucsi_ccg"]}};function ve(e){var t,r;let n=ie(e.driver)||e.module===
null?[]:[e.module];return[...new Set([...n,...(r=(t=Ev(e))==null?void 0:t.take)!=null?r:[]])]}function Ev({class:e,vendor:n}){if(n!==null)return pt(n,e)?Sv:tr(e)||n==="1002"&&go(e)?_v[n]:e==="0403"?Pv:e==="0c03"?Av:e==="0c80"?Iv[n]:void 0}var Ov=["modprobe.blacklist","module_blacklist"];function zs(e){var o;let n=G(e),t=_e(e,n),r=W((o=e.attr("/proc/cmdline"))!=null?o:"").some(i=>_(i)==="console"&&
!/^(?:tty\d*|null)?(?:,|$)/.test(Ce(i)));return{devices:n,gpus:t,judge:gt(e,n,t),members:i=>xn(e,i,n),serialConsole:r}}function Pt(e){try{return{loader:Ae(e),missing:null}}catch(n){
if(!(n instanceof $)||n.code!=="E_HOST"||Se(e)!==null)throw n;return{loader:null,missing:n.message}}}function gr(e,n){return n===null?[]:be(e,n).filter(t=>!t.recovery).
map(t=>t.tokens)}function rf(e){let n=e.map(o=>o.filter(i=>Ov.includes(_(i))).flatMap(T).map(i=>i.replace(/-/g,"_"))),[t=[],...r]=n;return new Set(t.filter(o=>r.
every(i=>i.includes(o))))}function of(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([...e.flatMap(ve),...t.flatMap(r=>ve({vendor:r.slice(0,4),class:"\
0302",driver:null,module:null}))])]}function sf(e,n){let t=se(e).map(o=>Y(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=ve(o).find(
s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}function Ns(e,n,t){return G(e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,
group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var Rv=["reserved","vfs","mdev"];function At(e){var n;return`${e.address} (${e.id}, ${wn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function Ho(e){let n=e.
slice(0,8).map(At).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function af(e,n,t,r){var s;let{class:o}=e;if(e.responding===!1)return"does not r\
espond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host";if(e.physfn!==null)return`is a virtual function of ${e.
physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;if((n==null?void 0:n.kind)==="bmc")return"is the display of the ma\
nagement controller (BMC), which stays with the host";if((n==null?void 0:n.kind)==="virtual")return"is a display that a hypervisor makes up, which stays with th\
e host";if((o==null?void 0:o.startsWith("01"))===!0)return"is a storage controller, which stays with the host";if((o==null?void 0:o.startsWith("02"))===!0)return"\
is a network controller, which stays with the host";if(pt(e.vendor,o))return t.nvswitches==="bind"?null:"is an NVSwitch, which stays with the Fabric Manager unl\
ess nvswitches is bind (full passthrough: all GPUs and switches to one guest)";if((o==null?void 0:o.startsWith("06"))===!0||((s=e.header)!=null?s:0)!==0)return"\
is a bridge, which vfio-pci does not take";if((n==null?void 0:n.kind)==="accelerator"&&t.addresses===void 0)return"is an accelerator and no known GPU; name its \
address if it is meant";let i=n===void 0?void 0:r(n).find(a=>Rv.includes(a.code));return i===void 0?null:`cannot be passed through: ${i.text}`}function lf(e,n,t){
let r=new Map(n.devices.map(i=>[i.address,i])),o=new Set(e.map(i=>i.address));for(let i of new Set(e.map(s=>s.group))){if(i===null)continue;let s=n.members(i).filter(
l=>!o.has(l)).map(l=>mt(l,r.get(l))).filter(l=>l!==null);if(s.length===0)continue;let a=e.filter(l=>l.group===i).map(l=>l.address).join(", ");throw P([`IOMMU gr\
oup ${i} of ${a} also holds ${s.join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...t].join("; "),"companions: true\
 takes the other functions of a card; for anything else put the card into another slot")}}function uf(e,n,t){let r=e.filter(i=>i.bootVga===1);if(r.length===0)return[];
if(n.gpus.find(i=>["gpu","igpu","bmc","virtual"].includes(i.kind)&&!e.includes(i.device))===void 0&&!n.serialConsole&&!t)throw P(`${r.map(At).join(", ")} shows \
the only console of this node (boot_vga is 1, no other display, no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set al\
low_console_gpu if ssh or a BMC is enough");return[`${r.map(i=>i.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}var df="vfio-pci takes every function with an id";function cf(e,n,t){if(n.length>0)throw P(`${e}: ${Ho(n)}; ${t}`)}function ff(e,{devices:n,gpus:t}){let r=t.filter(
c=>c.kind==="gpu").map(c=>c.device),o=r.length===0?"this node has no GPU":`the GPUs here are ${Ho(r)}`,{ids:i,addresses:s}=e,a=(i!=null?i:[]).filter(c=>vc(n,c).
length===0);if(a.length>0&&e.absent_ids==="refuse")throw P(`no device here has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nod\
es that differ");if(s===void 0)return{found:n.filter(c=>c.id!==null&&(i==null?void 0:i.includes(c.id))===!0),absent:a};let l=s.filter(c=>!n.some(d=>d.address===
c));if(l.length>0)throw P(`there is no PCI function at ${l.join(", ")}; ${o}`);let u=n.filter(c=>s.includes(c.address));if(i!==void 0){cf(`the function named by\
 address does not have any of the ids ${i.join(", ")}`,u.filter(d=>d.id===null||!i.includes(d.id)),"look which card is meant");let c=i.filter(d=>!a.includes(d)&&
!u.some(p=>p.id===d));if(c.length>0)throw P(`none of the addresses ${s.join(", ")} has the id ${c.join(", ")}; give ids and addresses of the same functions`)}return cf(
`${df}, so ${s.join(", ")} cannot be bound without`,n.filter(c=>!u.includes(c)&&u.some(d=>d.id===c.id)),"name these addresses as well, or use cards that differ"),
{found:u,absent:a}}function pf(e,{devices:n,gpus:t}){let r=t.filter(s=>e.includes(s.device)).flatMap(s=>s.companions).map(s=>s.device).filter(s=>!e.includes(s)),
o=s=>n.filter(a=>a.id===s.id&&!r.includes(a)&&!e.includes(a)),i=[...new Set(r)];return{take:i.filter(s=>s.id!==null&&o(s).length===0),shared:i.filter(s=>o(s).length>
0).map(s=>`${At(s)} belongs to the card and stays with the host: ${df}, and ${Ho(o(s))} has the same`)}}function mf(e){let n=o=>o===void 0||o.length===0?void 0:
o,[t,r]=[n(e.ids),n(e.addresses)];if(t===void 0&&r===void 0)throw L("ids",'neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7\
"}');return{...e,ids:t,addresses:r}}function gf(e,n){var p;let t=mf(e),r=new Map(n.gpus.map(f=>[f.device,f])),{found:o,absent:i}=ff(t,n);for(let f of o){let m=af(
f,r.get(f),t,n.judge);if(m!==null)throw P(`${At(f)} ${m}`)}let{take:s,shared:a}=t.companions?pf(o,n):{take:[],shared:[]},l=new Set([...o,...s]),u=n.devices.filter(
f=>l.has(f));lf(u,n,a);let c=uf(u,n,t.allow_console_gpu),d=[...((p=t.ids)!=null?p:[]).filter(f=>!i.includes(f)),...o.map(f=>{var m;return(m=f.id)!=null?m:""}),...s.
map(f=>{var m;return(m=f.id)!=null?m:""})];return{devices:u,ids:[...new Set(d)],notes:i.length===0?[]:[`no device here has the id ${i.join(", ")}: left out`],warnings:[
...a,...c,...u.filter(f=>{var m;return((m=r.get(f))==null?void 0:m.kind)==="igpu"}).map(f=>`${At(f)} is part of the processor or chipset: a guest needs more tha\
n vfiokit prepares for that`)]}}function hf(e,n){var i;let t=mf({...e,absent_ids:"ignore"}),{found:r}=ff(t,n),{take:o}=t.companions?pf(r,n):{take:[]};return[...new Set(
[...(i=t.ids)!=null?i:[],...[...r,...o].map(s=>{var a;return(a=s.id)!=null?a:""})])]}var Mv=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function yf(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function Dv(e,n,t){var l,u;let r=yf(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(u=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?u:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function Tv(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function we(e,n,t=be(e,n)){let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{
let{problem:a,kind:l}=Ye(i);a!==null&&o(`GRUB cannot read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu ha\
s no entry for Linux");for(let a of t){let l=JSON.stringify(a.title);o(a.kernel===null?`entry ${l} names no kernel`:Dv(e,a.kernel,`entry ${l}: kernel`));for(let c of a.
initrds)o(yf(e,c,`entry ${l}: image`,Mv));let u=Tv(e,a.tokens);o(u===null?null:`entry ${l} ${u}`)}let s=e.read(n.grubenv);return s!==null&&!ud(s)&&o(`${n.grubenv}\
 has ${s.length} bytes or no signature; GRUB wants a block of 1024`),{ok:r.size===0,reasons:[...r]}}var Cv=["file","kmod","bootImage","grubConfig","driver"];function It(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function zv(e){return e.kind==="kmod"?
`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:`${e.kind} ${e.path}`}function Nv(e,n){var o,i;let t=It([...e.holds,...n.holds],s=>"file"in s?`file ${s.
file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=n.lacks)!=null?i:[]],inputs:It([...e.inputs,
...n.inputs],s=>s),always:r}}function Lv(e,n){return{...n,wishes:It([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function Et(e){let n=new Map;for(let r of e){
let o=zv(r),i=n.get(o);(i==null?void 0:i.kind)==="bootImage"&&r.kind==="bootImage"?n.set(o,Nv(i,r)):(i==null?void 0:i.kind)==="grubConfig"&&r.kind==="grubConfig"?
n.set(o,Lv(i,r)):n.set(o,r)}let t=[...n.values()];return Cv.flatMap(r=>t.filter(o=>o.kind===r))}function bf(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(
s),r=Q(r,s.steps)}let o=i=>t.flatMap(s=>{var a;return(a=i(s))!=null?a:[]});return{steps:Et(o(i=>i.steps)),claims:It(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:It(
o(i=>i.released),i=>`${i.thing} ${i.value}`),devices:It(o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],
pending:[...new Set(o(i=>i.pending))],guard(i){var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(u=>u.report(i)),a=u=>[...new Set(s.flatMap(
c=>{var d;return(d=u(c))!=null?d:[]}))],l=s.map(u=>u.bootable).find(u=>u!==void 0);return{own:Object.assign({},...s.map(u=>u.own)),rebootReasons:a(u=>u.rebootReasons),
pendingAtBoot:a(u=>u.pendingAtBoot),notes:a(u=>u.notes),warnings:a(u=>u.warnings),...l===void 0?{}:{bootable:l}}}}}var Zn=["nouveau","nvidia","nvidia_drm"];function wf({devices:e,gpus:n,ids:t}){let r=new Set(n.filter(i=>Nn(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>i.device.id!==null&&t.includes(i.device.id));return e.filter(i=>!ie(i.driver)&&(o?i.id===null||!t.includes(i.id):!r.has(i.address)))}function vf(e){
return e.replace(/-/g,"_")}function Ls({driver:e,module:n}){return n!=null?n:e}function Uv(e){let n=Ls(e);return n===null?Zn:Zn.filter(t=>t.startsWith("nvidia")===
n.startsWith("nvidia"))}function Vo(e){let n=new Set(e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(wf(e).filter(
r=>n.has(r)).flatMap(Uv));return Zn.filter(r=>!t.has(r))}function xf(e,n){var o,i;let t=new Set(e.map(vf)),r=wf(n).find(s=>{var a;return t.has(vf((a=Ls(s))!=null?
a:""))});if(r!==void 0)throw P(`blacklist holds ${(o=Ls(r))!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays wit\
h the host; take it out of the list, or give the device to vfio-pci first (vfio_bind)`)}function Us(e,n){return n.kind==="bls"?be(e,n).map(t=>t.tokens):[zo(e,n.defaults)]}function Ot(e,n){var o;let t=Pe((o=J(ae(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:Us(e,n).flatMap(i=>i.filter(s=>_(s)==="vfio_pci.ids").flatMap(T));return[...new Set([...t,...r])]}function Bs(e,n){let t=Ot(e,n),r=G(e).map(
o=>o.driver!=="vfio-pci"||o.override!==null||Ue(t,o)?o:{...o,driver:null,module:Bv(e,o)});return{devices:r,gpus:_e(e,r),ids:t.flatMap(o=>{var i;return(i=tn(o))!=
null?i:[]})}}function Bv(e,n){var i;let t=ae(e),r=se(e).map(s=>Y(e,s)),o=ve(n).filter(s=>Le(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=
null?i:null}function $f(e,n){let t=Bs(e,n),r=Vo(t),o=Ot(e,n),i=new Set(t.devices.filter(l=>Ue(o,l)).flatMap(ve)),s=ae(e),a=Yn(e).filter(({thing:l,value:u})=>l!==
"arg"||_(u)!=="modprobe.blacklist"?!1:T(u).every(c=>!r.includes(c)&&(!i.has(c)||Be($n(s,"softdep",c)))));return a.length===0?{steps:[],released:a}:{steps:St(e,n,
a).steps,released:a}}var Rt="/etc/initramfs-tools/modules",kf="/usr/share/initramfs-tools/modules.d",jo="# vfiokit: vfio_pci before the drivers that could take its devices",_n="vfio\
_pci",Hv="/etc/dracut.conf.d/vfiokit.conf",Vv=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],Fo="# vfiokit: vfio-pci befo\
re the drivers that could take its devices, and the file that gives it their ids",Sf={"initramfs-tools":["/etc/modprobe.d",Rt],dracut:["/etc/modprobe.d","/etc/d\
racut.conf","/etc/dracut.conf.d"]},Hs={steps:[],claims:[],warnings:[]};function Mt(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function js(e){var n;
return e.startsWith("#")?"":((n=e.trim().split(/\s+/)[0])!=null?n:"").replace(/-/g,"_")}function Pf(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function Vs(e){return{thing:"line",value:e}}function jv(e,n){var o;if(!n.some(i=>"module"in i))return Hs;let t=e.list(kf).map(i=>fe(e,`${kf}/${i}`)),
r=(o=e.read(Rt))!=null?o:"";return[r,...t].some(i=>Mt(i).some(s=>js(s)===_n))?Hs:{steps:[B(Rt,Pf(r,[jo,_n]))],claims:[Vs(jo),Vs(_n)],warnings:[]}}function Fv(e){
return[fe(e,"/etc/dracut.conf"),...Ln(e,Vv).map(n=>fe(e,n))].join(`
`)}function _f(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function Zv(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function Wv(e,n){var c;let t=Fv(
e),r=["force_drivers","add_drivers"].flatMap(d=>_f(t,d)).map(d=>d.replace(/-/g,"_")),o=_f(t,"install_items"),i=Zv(e,t),s=n.flatMap(d=>{if("module"in d)return r.
includes(_n)?[]:[`force_drivers+=" ${_n} "`];let p=`/${d.file}`;return o.includes(p)||i&&p.startsWith("/etc/modprobe.d/")||p.startsWith("/usr/lib/")||p.startsWith(
"/lib/")?[]:[`install_items+=" ${p} "`]});if(s.length===0)return Hs;let a=yt(e,Hv),l=(c=e.read(a.path))!=null?c:"",u=Mt(l).some(d=>d.trimEnd()===Fo)?s:[Fo,...s];
return{steps:[B(a.path,Pf(l,u))],claims:u.map(Vs),warnings:a.warning===void 0?[]:[a.warning]}}function Af(e,n,t){return n==="dracut"?Wv(e,t):jv(e,t)}function Gv(e){
let n=Mt(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==jo&&!(((o=n[r-1])!=null?o:"").trimEnd()===jo&&js(t)===_n)}).join("")}function Kv(e){return Mt(e).
filter(n=>n.trimEnd()!==Fo&&!/^(force_drivers\+=" vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.test(n)).join("")}function If(e){let n=[],t=[],r=e.
read(Rt);if(r!==null){let o=Gv(r);o!==r&&n.push(B(Rt,o===""?null:o)),Mt(o).some(i=>js(i)===_n)&&t.push(`${Rt} names ${_n} without our mark: it was there before \
and stays`)}for(let o of Ln(e,["/etc/dracut.conf.d"])){let i=fe(e,o);if(!Mt(i).some(a=>a.trimEnd()===Fo))continue;let s=Kv(i);n.push(B(o,s.trim()===""?null:s))}
return{steps:n,notes:t}}var Jv=/^[\w.+~-]+$/,qv=["vmlinuz","vmlinux","Image","image"],Ef=e=>`initrd.img-${e}`,Zo=e=>`initramfs-${e}.img`,Of=e=>`initrd-${e}`,Rf=[Ef,Zo,Of],Xv={debian:Ef,
el:Zo,fedora:Zo,suse:Of,unknown:Zo},Yv=["/boot","/boot/efi","/efi"],Qv=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function ew(e,n){var t;return(t=
Rf.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:Xv[vt(e)]}function nw(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return Yv.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function Mf(e){let n=se(
e).filter(i=>Jv.test(i)),t=Se(e),r=ew(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(qv.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...Rf].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of nw(e,i)){let l=Qv.find(u=>e.real(`${a}/${u(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function Df(e,n){return e.filter(t=>_(t)===n).flatMap(T)}function tw(e){let n=e.map(t=>new Set(["modprobe.blacklist","module_blacklist"].flatMap(r=>Df(t,r)).map(
Ne)));return t=>n.length>0&&n.every(r=>r.has(t))}function rw(e,n){let t=new Set,r=G(e);for(let o of n){let i=r.filter(l=>Ue([o],l)),s=tn(o);if(i.length===0&&s===
null)return null;let a=i.length>0?i.flatMap(ve):ve({vendor:(s!=null?s:"").slice(0,4),class:"0302",driver:null,module:null});if(i.length===0&&a.length===0)return null;
for(let l of a)t.add(l)}return[...t]}function ow(e){return e.slice(1)}function Wo(e,n){let t=ae(e),r=J(t,"vfio_pci","ids"),o=Pe(r==null?void 0:r.value),i=[...new Set(
[...o,...n.flatMap(c=>Df(c,"vfio_pci.ids"))])];if(i.length===0)return()=>[];let s=r===null||o.length===0?[]:[r.from.path],a=r!==null&&bt(fe(e,r.from.path)),l=rw(
e,i),u=tw(n);return c=>{let d=Y(e,c),p=[],f=y=>{if(d(y)==="absent"||u(y))return!0;let h=d(y)==="module"?Le(t,y):null;return h!==null&&p.push(h),h!==null},m=!a&&
l!==null&&l.every(f),b=[...new Set([...s,...m?p.map(y=>y.path):[]])].map(y=>({file:ow(y)}));return m||d("vfio_pci")!=="module"?b:[...b,{module:"vfio-pci"}]}}var iw=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],sw=["/usr/sbin","/sbin","/usr/bin","/bin"],Tf=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],Cf="/etc/kernel/install.d/50-dracut.install";function Lf(e,n){var t;return(t=sw.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function zf(e,n){return iw.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function aw(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function lw(e){var o,i;let n=Lf(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=aw(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw P(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function uw(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function Uf(e){var i,s;let n=Tf.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=Tf.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function Nf(e,n){
let t=Uf(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>uw(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw P(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function cw(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=vt(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function Fs(e){let n=lw(e),t=Lf(e,"dracut"),r=n==="initramfs-tools",o=r&&zf(e,"initramfs-tools"),i=t!==null&&zf(e,
"dracut");if(o&&i)return Nf(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return Nf(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:cw(e);if(a!==null)return a;throw K("no tool that builds boot images was found: expected update-initramfs o\
r dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=Uf(e);if(s!==null&&s!=="dracut")throw K(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(Cf)==="/dev/null")throw P(
`${Cf} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}var Zs={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function Hf(e,n="all"){
let t=Mf(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw L("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function dw(e,n){
if(n!==void 0)return n;let t=rn(e);return t===null?[]:[t]}function Vf(e,n,t,r){let o=Fs(e);return n.map(({path:i,kernel:s})=>{var u;let a=r(s),l=a.flatMap(c=>"f\
ile"in c?[`/${c.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Sf[o],...l,...(u=t.inputs)!=null?u:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function hr(e,n={}){let t=Hf(e,n.kernels);if(t.length===0)return Zs;let r=Wo(e,dw(e,n.entries)),
o=Vf(e,t,n,s=>{var a;return Bf([...r(s),...(a=n.holds)!=null?a:[]])}),i=Af(e,Fs(e),Bf(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function yr(e,n={}){let t=Hf(e,n.kernels);return t.length===0?Zs:{...Zs,steps:Vf(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function Go(e,n={}){let{steps:t,notes:r}=If(e),o=yr(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function Bf(e){return[...new Map(e.map(n=>[
$e(n),n])).values()]}function jf(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=Nr(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}var Ff=new Set([8,9,11,12]),fw=["/etc/crypttab","/etc/crypttab.initramfs"],pw="LUKS\xBA\xBE",Zf=4096,mw=4<<20;function gw(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function Ie(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function Wf(e){try{return JSON.parse(e)}catch(n){return}}function Ws(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function Gf(e){var o;if(typeof e!="string")return[];let n=Wf(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=Ie(n,"clevis"),r=Ie(Ie(t,"sss"),"jwe");return[...Ws(Ie(Ie(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(Gf):[]]}function hw(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==pw||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),mw),o=e.bytes(n,Zf,Math.max(0,r-Zf)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=Ie(Wf(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function yw(e){var t;let n=[];for(let r of fw.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:gw(i);if(a===null)continue;let l=(u,c)=>{c.length>0&&n.push({volume:o,device:i,by:u,pcrs:c})};
for(let u of hw(e,a))Ie(u,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Ws(Ie(u,"tpm2-pcrs"))),Ie(u,"type")==="clevis"&&l("clevis",Gf(Ie(Ie(u,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Ws((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function pe(e,n){let t=n?void 0:yw(e).find(({pcrs:i})=>i.
some(s=>Ff.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>Ff.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw P(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Kf="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function bw(e,n){
return oe(e)?gf(n,zs(e)):{devices:[],ids:Jf(n),notes:[Kf],warnings:[]}}function Jf({ids:e,addresses:n}){if(n!==void 0&&n.length>0)throw L("addresses",`addresses\
 is ${n.join(", ")}, and this tree has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0||e.length===0)throw L("ids",'neither ids nor address\
es are given, expected one of them, such as {"ids": "10de:20b7"}');return e}function vw(e,{devices:n}){let t=e.filter(r=>_(r)==="vfio_pci.ids").pop();return t!==
void 0&&!n.every(r=>Ue(T(t),r))}function ww(e){let n=se(e),t=n.filter(r=>Y(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw K(`no installed\
 kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kernel\
 that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function Ko(e){return e.filter(n=>n.
kind==="file")}function xw(e,{devices:n}){let t=n.filter(i=>i.driver!==null&&!ie(i.driver));if(t.length>0)throw P(`live takes only functions that no driver hold\
s, and ${t.map(i=>{var s;return`${i.address} is held by ${(s=i.driver)!=null?s:""}`}).join(", ")}`,"leave live out and reboot");let r=Se(e),o=n.filter(i=>i.driver===
null);return o.length===0?[]:[...o.map(i=>wo(i.address,"vfio-pci","vfio-pci")),...r!==null&&Y(e,r)("vfio_pci")==="builtin"?[]:[vo("vfio_pci")]]}function qf(e,n){
return n===null?{}:{bootable:we(e,n)}}function $w(e){return e.length>0&&e.every(n=>n.some(t=>{let r=_(t);return/^(intel|amd)_iommu$/.test(r)&&T(t).includes("on")||
r==="iommu.passthrough"&&Ce(t)!==""}))}function kw(e,n){return e.attr("/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{let o=e.attr(`/sys/module/v\
fio_pci/parameters/${t}`);return r===void 0||o===null||hs(o)===r?[]:[`vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the next boot on`]})}function br(e,n){
let t=bw(e,n),r=t.devices.map(h=>h.address),o=oe(e);if(t.ids.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,report:()=>({own:{devices:[]}})};let i=ww(
e),{loader:s,missing:a}=Pt(e),l=gr(e,s),u=id(e,{ids:t.ids,devices:t.devices,rivals:of(t.devices,t.ids),blacklisted:rf(l),overridden:l.some(h=>vw(h,t)),options:n.
vfio_options}),c=se(e).some(h=>Y(e,h)("vfio_pci")==="builtin"),d=u.prepared?[]:[{kind:"list",key:"vfio-pci.ids",items:u.entries},...c?Object.entries(n.vfio_options).
filter(([,h])=>h!==void 0).map(([h,w])=>({kind:"token",token:`vfio-pci.${h}=${w===!0?1:0}`})):[]],p=Q(e,u.steps),f=s===null?{steps:[],claims:[],notes:[],warnings:[]}:
Uo(p,s,d,{regenerate:n.regenerate}),m=Q(p,f.steps),g=hr(m,{entries:u.prepared?gr(m,s):[]}),b=[...u.steps,...f.steps,...n.regenerate?g.steps:Ko(g.steps)];Ko(b).length>
0&&pe(e,n.allow_measured_boot_change);let y=sf(e,t.devices);return{steps:[...Et(b),...n.live&&o?xw(e,t):[]],claims:[...u.claims,...f.claims,...g.claims],devices:t.
devices.map(({address:h,id:w})=>({address:h,id:w!=null?w:""})),notes:[...t.notes,...u.notes,...f.notes,...g.notes,...n.iommuFollows!==!0&&he(e).active===!1&&!$w(
gr(m,s))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,...u.
warnings,...f.warnings,...g.warnings,...a===null||u.prepared?[]:[`vfio-pci.ids was not put on the kernel command line: ${a}`],...[...y].map(([h,w])=>`${h} stays\
 with ${w}: it is built into the kernel and takes the function at boot before vfio-pci, which is a module, can`)],report(h){let w=Ns(h,r,"vfio-pci"),v=h.attr("/\
proc/cmdline")===null?[]:w.filter(x=>!ie(x.driver)&&!y.has(x.address));return{own:{devices:w},rebootReasons:[...v.map(x=>`${x.address} has ${x.driver===null?"no\
 driver":`the driver ${x.driver}`}, not vfio-pci`),...kw(h,n.vfio_options)],...qf(h,s)}}}}function _w(e,n,t){var s,a,l;let r=((s=n.addresses)!=null?s:[]).filter(
u=>!t.some(c=>c.address===u));if(r.length===0)return n;let o=new Map(ue(e).flatMap(u=>u.devices).map(u=>[u.address,u.id])),i=new Map(r.flatMap(u=>{let c=o.get(u);
return c===void 0||t.some(d=>{var p;return d.id===c&&((p=n.addresses)==null?void 0:p.includes(d.address))!==!0})?[]:[[u,c]]}));return{...n,addresses:(a=n.addresses)==
null?void 0:a.filter(u=>!i.has(u)),ids:i.size===0?n.ids:[...new Set([...(l=n.ids)!=null?l:[],...i.values()])]}}function vr(e,n){let t=oe(e),r=zs(e),o=t?hf(_w(e,
n,r.devices),r):Jf(n),{loader:i}=Pt(e),s=sd(e,o),a=Q(e,s.steps),l=o.map(g=>({thing:"arg",value:`vfio-pci.ids=${g}`})),u=i===null?{steps:[],notes:[]}:St(a,i,l,{regenerate:n.
regenerate}),c=Q(a,u.steps),d=Ot(c,i),p=d.length===0?Go(c):hr(c,{entries:gr(c,i)}),f=[...s.steps,...u.steps,...n.regenerate?p.steps:Ko(p.steps)];Ko(f).length>0&&
pe(e,n.allow_measured_boot_change);let m=r.devices.filter(g=>g.id!==null&&o.includes(g.id)&&!Ue(d,g)).map(g=>g.address);return{steps:Et(f),released:[...o.map(g=>({
thing:"id",value:g})),...l],notes:[...t?[]:[Kf],...s.notes,...u.notes,...p.notes],warnings:p.warnings,report(g){let b=Ns(g,r.devices.filter(h=>h.id!==null&&o.includes(
h.id)).map(h=>h.address),null),y=g.attr("/proc/cmdline")===null?[]:b.filter(h=>ie(h.driver)&&m.includes(h.address));return{own:{devices:b},rebootReasons:y.map(h=>{
var w;return`${h.address} stays with ${(w=h.driver)!=null?w:""} until the next boot`}),...qf(g,i)}}}}var Gs=ye({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:j(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:j(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:Z({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:j(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=Sw(e),s=i===null?{}:{entries:be(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?Go(e,{kernels:n,rebuild:t}):hr(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>pe(l,r),report:l=>({own:{images:jf(l,a.steps)},...i===
null?{}:{bootable:we(l,i)}})}}});function Sw(e){try{return Ae(e)}catch(n){if(n instanceof $&&n.code==="E_HOST"&&Se(e)===null)return null;throw n}}function Xf(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?_o(e):t,u=(a===null?["intel","amd","arm"]:[a]).flatMap(
v=>Gr({cpu:v,passthrough:!0,blacklist:r!=null?r:Zn,extra:[]})).flatMap(tt),c=[...(r!=null?r:[]).map(v=>`modprobe.blacklist=${v}`),...Ti(o).flatMap(tt)],d=ue(e).
length>0,p=Yn(e).filter(v=>v.thing==="arg"&&!_(v.value).startsWith("vfio_pci.")),f=new Set(p.map(v=>v.value)),m=[...new Set(d?c:[...u,...c])].map(v=>pn(_(v))||f.
has(v)?Dn(v):{kind:"absent",token:v}),{steps:g,notes:b}=Cs(e,n,v=>[...m,...p.filter(x=>{var I;return((I=x.except)==null?void 0:I.includes(v))!==!0}).map(x=>Dn(x.
value))],{regenerate:i});g.some(v=>v.kind==="file")&&pe(e,s);let y=[...u,...c].map(Dn),h=new Set(Us(Q(e,g),n).flatMap(v=>v.filter(x=>y.some(I=>!H([x],I))))),w=d?
"is not ours, as the runs recorded here tell":"says more than what was asked to go, and no journal tells that we wrote it";return{steps:g,released:p,notes:[...b,
...[...h].map(v=>`${v} ${w}: left as it is`)],report:v=>({own:{bootloader:Bo(v,n),wanted:[],running:[]},bootable:we(v,n)})}}function Yf(e,n){let t=rn(e);return t===null?[]:gn(n.filter(r=>H(t,r)))}function Qf(e,n,t){let r=rn(e);if(r===null)return{};let{active:o}=he(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!H(r,l))){let l=gn([a]).join(" "),u=mn(a),c=a.kind==="flags"&&!H(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),d=a.kind==="list"&&
u[0]==="modprobe.blacklist"?a.items.filter(p=>sr(e,p)):[];c&&o!==!0?i.push(`the running command line has ${u[0]}=off, which the next boot no longer has`):u[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):d.length>0?i.push(`${d.join(", ")}\
 ${d.length===1?"is":"are"} loaded, and the blacklist keeps ${d.length===1?"it":"them"} out at the next boot`):t.some(p=>u.includes(_(p)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}var Pw='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',Aw=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,Ks=ye({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:j(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:j(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:Qe(zn({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:Qe(zn({describe:"A kernel argument.",pattern:Aw,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:Z({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:Z({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:j(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Ae(e);if(a==="absent")return Xf(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let u=n===
"auto"?_o(e):n;if(u===null)throw L("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let c=oe(e),d=Bs(e,l);r!==void 0&&c&&xf(r,d);let p=r!=null?r:c?Vo(d):Zn,f=t==="auto"&&ld(e),m=Gr({cpu:u,passthrough:t!=="off"&&!f,blacklist:p,
extra:o}),g=Gl(m);if(g!==null)throw L("extra_args",`extra_args has ${g}, which contradicts the other arguments (${gn(m).join(" ")}); leave it out`);let b=Uo(e,l,
m,{regenerate:i});b.steps.some(h=>h.kind==="file")&&pe(e,s);let y=[...c||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was tak\
en as it is"],...f?["iommu=pt is left out: SEV-SNP is in use here, and its guests need DMA that is translated"]:[],...u==="amd"?[Pw]:[]];return{...b,notes:[...b.
notes,...y],report:h=>({own:{bootloader:Bo(h,l),wanted:gn(m),running:Yf(h,m)},...Qf(h,m,o),bootable:we(h,l)})}}});var ep=ye({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where no driver holds them.",params:{ids:yn({describe:"PCI ids such \
as 10de:20b7; every function with such an id is taken."}),addresses:bn({describe:"PCI addresses such as 0000:41:00.0; with ids: a cross-check."}),state:j(["pres\
ent","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),absent_ids:j(["refuse","ignore"],{describe:"ignore: i\
ds that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:Z({describe:"Bind now as well, functions that no driver h\
olds.",default:!1}),companions:Z({describe:"Take the other functions of a card (audio, USB) with it.",default:!0}),nvswitches:j(["leave","bind"],{describe:"bind\
: NVSwitches may be named (full passthrough, all of them to one guest).",default:"leave"}),allow_console_gpu:Z({describe:"Take the GPU that shows the only conso\
le.",default:!1}),allow_measured_boot_change:Z({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),vfio_options:wc(
{disable_idle_d3:Z({describe:"Leave idle functions powered on."}),disable_vga:Z({describe:"No legacy VGA for guests."})},{describe:"Parameters of vfio-pci; they\
 count for all of its functions."}),regenerate:Z({describe:"Remake grub.cfg and boot images; false edits their sources only.",default:!0})},example:{ids:"10de:2\
0b7"},plan:(e,n)=>n.state==="absent"?vr(e,n):br(e,n)});var Js=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function qs(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:Ne(n)}function Jo(e){let n=[];for(let t of Ln(e,Js))for(let r of fe(e,t).split(`
`)){let o=qs(r);o!==null&&n.push({name:o,path:t})}return n}function np(e,n){let t=new Set(e.split(`
`).map(qs)),r=n.filter(o=>!t.has(Ne(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function tp(e,n){var r;let t=new Set(n.map(Ne));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=qs(o);return i===null||!t.has(i)}).
join("")}var Xs="/etc/modules-load.d/vfio.conf",rp=["vfio","vfio_iommu_type1","vfio_pci"],Iw=zn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function Ew(e,n){var f;let t=[...new Set(n.modules.map(Ne))],r=se(e),o=Se(e),i=new Map([...r,...o===null?[]:[o]].
map(m=>[m,Y(e,m)])),s=o===null?void 0:i.get(o),a=m=>r.length===0||r.some(g=>{var b;return((b=i.get(g))==null?void 0:b(m))!=="absent"}),l=t.filter(a),u=m=>{let g=new Set(
Jo(m).map(h=>h.name)),b=t.map(h=>{let w=s===void 0?r.length>0&&r.every(v=>{var x;return((x=i.get(v))==null?void 0:x(h))==="builtin"}):s(h)==="builtin";return{name:h,
loaded:sr(m,h)||w&&s!==void 0,builtin:w,at_boot:g.has(h)||w}}),y=n.state==="absent"||s===void 0?[]:b.filter(h=>l.includes(h.name)&&!h.loaded);return{own:{modules:b},
rebootReasons:y.filter(h=>(s==null?void 0:s(h.name))==="absent").map(h=>`${h.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:y.
filter(h=>(s==null?void 0:s(h.name))!=="absent"&&!n.load).map(h=>`${h.name} is loaded at the next boot`)}};if(n.state==="absent"){let m=Jo(e).filter(y=>t.includes(
y.name)),g=[...new Set(m.map(y=>y.path))].filter(y=>{var h;return(y===Xs||y===ht(Xs))&&nn((h=e.read(y))!=null?h:"")===null});return{steps:g.map(y=>{var h;return B(
y,tp((h=e.read(y))!=null?h:"",t).replace(/^\s+$/,"")||null)}),released:t.map(y=>({thing:"module",value:y})),notes:m.filter(y=>!g.includes(y.path)).map(y=>`${y.path}\
 loads ${y.name}, and is not ours: left as it is`),report:u}}if(l.length===0)throw K(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expe\
cted a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let c=l.filter(m=>!Jo(e).some(g=>g.name===m)),d=yt(e,
Xs,Js.slice(1)),p=l.map(m=>Le(ae(e),m)).filter(m=>m!==null);return{steps:[...c.length===0?[]:[B(d.path,np((f=e.read(d.path))!=null?f:"",c))],...n.load&&s!==void 0?
l.filter(m=>s(m)==="module").map(vo):[]],claims:c.map(m=>({thing:"module",value:m})),notes:[...t.filter(m=>!a(m)).map(m=>`no installed kernel has ${m}: left out`),
...l.filter(m=>n.load&&s!==void 0&&s(m)==="absent").map(m=>`the running kernel ${o} does not have ${m}: nothing to load now`)],warnings:[...c.length===0||d.warning===
void 0?[]:[d.warning],...p.map(m=>`${m.path} line ${m.line} keeps ${m.name} from being loaded, at boot too, although it is listed: take that line out`)],report:u}}
var Ys=ye({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:j(["present","absent"],{describe:"Whether they are to be l\
oaded at boot; absent unloads nothing.",default:"present"}),modules:Qe(Iw,{describe:"The modules; those that no installed kernel has are left out.",default:rp}),
load:Z({describe:"Load them now as well.",default:!0})},example:{modules:rp},plan:Ew});var{ids:CR,addresses:zR,live:NR,regenerate:LR,...Ow}=ep.params,{cpu:Rw,iommu_pt:Mw,blacklist:Dw,extra_args:Tw}=Ks.params,Cw={ids:yn({describe:"PCI ids of the de\
vices, such as 10de:20b7; every device with such an id is taken."}),addresses:bn({describe:"PCI addresses of the devices, such as 0000:41:00.0; with ids: a cros\
s-check."}),select:j(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),expect_count:nr({describe:"Refuse unless exactly this \
many GPUs are meant.",min:0,max:4096}),cpu:Rw,iommu_pt:Mw,blacklist:Dw,extra_args:Tw,...Ow},qo=ye({name:"gpu_passthrough",summary:"Prepares the node from end to\
 end: IOMMU, vfio modules, binding and boot images, in one run and one reboot.",params:Cw,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,
...i}){if(r!==void 0&&(n!=null?n:t)!==void 0)throw L("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&
n===void 0&&t===void 0)throw L("ids",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or \
{"select": "all"}');let a={...{ids:n,addresses:r===void 0?t:Lw(e)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:u}=i.state==="absent"?Nw(e,a):
zw(e,a,o),c=bf(e,u);return{...c,devices:l,report(d){var m;let p=c.report(d),f=c.steps.every(g=>g.kind!=="file"||d.read(g.path)===g.text);return{...p,own:{devices:[],
...p.own,stage:Hw(d,l,(m=p.rebootReasons)!=null?m:[],f)}}}}}});function op({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){return s=>Ks.
plan(s,{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function ip({state:e}){return n=>Ys.plan(n,{...ft(Ys.params,
{}),state:e})}function Qs({allow_measured_boot_change:e},n){return t=>Gs.plan(t,{...ft(Gs.params,{}),allow_measured_boot_change:e,state:n})}function sp({blacklist:e,
allow_measured_boot_change:n}){return t=>{let{loader:r}=Pt(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:$f(t,r);return{steps:o,released:i,
guard:s=>pe(s,n),report:()=>({own:{}})}}}function ap(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function zw(e,n,t){var l,u;let r=br(e,n),o=(l=r.devices)!=
null?l:[];Uw(e,o,t);let i=Bw(e,o,(u=n.ids)!=null?u:[]),s=i.length===0?[]:[c=>vr(c,{...n,ids:i,addresses:void 0})];if(oe(e)&&o.length===0)return{devices:o,planners:[
...s,()=>r,ap("there is nothing to bind here: IOMMU arguments, vfio modules and boot images are left as they are")]};let a=i.length===0?()=>r:c=>br(c,n);return{
devices:o,planners:[...s,a,...i.length===0?[]:[sp(n)],op(n),ip(n),Qs(n,"present")]}}function Nw(e,n){let t=vr(e,n),r=Ot(Q(e,t.steps),Pt(e).loader),o=()=>t;return r.
length===0?{devices:[],planners:[o,op(n),ip(n),Qs(n,"absent")]}:{devices:[],planners:[o,sp(n),Qs(n,"present"),ap(`vfio-pci still has ${r.join(", ")}, so the IOM\
MU arguments and the vfio modules stay`)]}}function Lw(e){if(!oe(e))throw P("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name i\
ds");let n=G(e),t=_e(e,n),r=gt(e,n,t),o=he(e).active!==!0,i=t.filter(s=>Nn(s)&&r(s).every(a=>o&&a.code==="no_group"));if(i.length===0)throw P("select: all finds\
 no GPU here that could be passed through; run gpu_info to see what stands in the way");return i.map(s=>s.device.address)}function Uw(e,n,t){if(t===void 0||!oe(
e))return;let r=new Set(n.map(i=>i.address)),o=_e(e).filter(i=>Nn(i)&&r.has(i.device.address)).map(i=>i.device.address);if(o.length!==t)throw P(`${o.length} GPU\
s are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing or did not start, or correct expect_count`)}function Bw(e,n,t){let r=new Set(
[...t,...n.map(o=>o.id)]);return Yn(e,"gpu_passthrough").filter(o=>o.thing==="id"&&!r.has(o.value)).map(o=>o.value)}function Hw(e,n,t,r){if(!oe(e))return"config\
ured";if(t.length===0){let s=new Map(G(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return ie((l=s.get(a.address))!=null?l:null)})?"rea\
dy":"configured"}let o=ue(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||i===null||o.boot_id===i?"reboot_pending":
"stuck"}var Vw=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function lp(e,n,t){var f,m,g,b,y;let r=n.slice(t),o=new Set(n.slice(0,t).flatMap(h=>h.claims).map(ea)),i=Xo(
r.flatMap(h=>h.claims),ea).filter(h=>!o.has(ea(h))),s=(f=e.attr("/etc/machine-id"))!=null?f:"",a=(m=e.attr("/proc/sys/kernel/random/boot_id"))!=null?m:"",l=new Map,
u=new Set,c=[],d=new Map;for(let h of[...r].reverse()){let w=h.image&&h.machine_id!==s;for(let v of[...h.entries].reverse()){if(v.kind==="driver"&&h.boot_id===a&&
e.stat(`/sys/bus/pci/devices/${v.address}`)!==null&&d.set(v.address,wo(v.address,v.driver,v.override)),v.kind!=="file")continue;let x=(g=l.get(v.path))!=null?g:
{text:e.read(v.path),mode:void 0,ours:!1,lines:[],words:[]},I=x.text===null?"":Qn(x.text);c.push(...[...v.dirs].reverse()),I===v.after&&!w&&!u.has(v.path)?(x.text=
v.before===""?null:Rl((b=x.text)!=null?b:"",v.splices),x.mode=(y=v.was)==null?void 0:y.mode):I!==v.before&&u.add(v.path),v.before===""&&(x.ours=!0),x.lines.push(
...v.lines),x.words.push(...v.words),l.set(v.path,x)}}for(let h of u){let w=l.get(h);if(w===void 0||w.text===null||Vw.test(h))continue;let v=zl(w.text,w,i.filter(
x=>x.thing==="id").map(x=>x.value));w.text=w.ours&&v.trim()===""?null:v}let p=r.flatMap(h=>h.entries);return{files:[...l].map(([h,{text:w,mode:v}])=>B(h,w,v)),edited:[
...u],dirs:Xo(c,h=>h).sort((h,w)=>w.length-h.length),drivers:[...d.values()],grubConfig:p.some(h=>h.kind==="grubConfig"),images:Xo(p.flatMap(h=>h.kind==="bootIm\
age"?[h.kernel]:[]),h=>h),claims:i,devices:Xo(r.flatMap(h=>h.devices),h=>h.address)}}function ea(e){return`${e.thing} ${e.value}`}function Xo(e,n){return[...new Map(
e.map(t=>[n(t),t])).values()]}var jw=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,up=ye({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:Z({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the s\
ame.",default:!1}),since:zn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"20\
260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=ue(e),o=n===void 0?0:r.findIndex(f=>f.run===n);if(o<0)throw L("since",
`there is no run ${n!=null?n:""}; recorded are ${r.map(f=>f.run).join(", ")||"none"}; give one of them or leave since out`);if(r.length===0)return{steps:[],...e.
real(te)===null?{}:{undoes:new Set},notes:["no run is recorded on this node: nothing to take back"],report:()=>({own:{undone:[],kept:[],back_on:[]}})};let i=lp(
e,r,o),s=Q(e,i.files),a=Ww(s,i),l=Q(s,a.steps),u=i.files.map(f=>f.path),c=Fw(l,i,u),d=[...a.kept,...c.kept],p=r.slice(o).map(({run:f,module:m,at:g})=>({run:f,module:m,
at:g}));return{steps:Et([...i.files,...a.steps,...c.steps,...i.drivers]),guard:f=>pe(f,t),undoes:new Set(p.map(f=>f.run)),emptyDirs:i.dirs,notes:[...i.edited.map(
f=>`${f} was edited since: only what is ours was taken out of it`),...a.notes],report:f=>({...Jw(f,i),own:{undone:p,kept:d,back_on:cp(f,i)},...Gw(d),...Kw(f)})}}});
function Fw(e,n,t){let r=t.filter(o=>jw.test(o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:yr(e,{lacks:Zw(n,e),inputs:r}).steps,
kept:[]}}catch(o){if(!(o instanceof $))throw o;return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function Zw(e,n){return e.files.filter(t=>n.read(t.path)===
null&&t.path.startsWith("/etc/modprobe.d/")).map(t=>t.path.slice(1))}function Ww(e,n){if(!n.grubConfig&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],
kept:[]};try{let{steps:t,notes:r}=St(e,Ae(e),n.claims);return{steps:t,notes:r,kept:[]}}catch(t){if(!(t instanceof $))throw t;return{steps:[],notes:[],kept:[{what:"\
kernel arguments",why:t.message}]}}}function Gw(e){return e.length===0?{}:{fail:new $("E_DRIFT",`${e.map(n=>`${n.what} were kept: ${n.why}`).join("; ")}; put th\
at right and undo again`)}}function Kw(e){try{return{bootable:we(e,Ae(e))}}catch(n){return{}}}function cp(e,n){let t=new Map(G(e).map(r=>[r.address,r.driver]));
return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function Jw(e,n){return{rebootReasons:cp(e,n).
filter(t=>ie(t.driver)).map(t=>{var r;return`${t.address} stays on ${(r=t.driver)!=null?r:""} until the next boot`})}}function dp(e){try{let n=Ae(e),t=Eo(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...qw(e,t),bootable:we(e,n,[t])}}catch(n){if(n instanceof $)return{
unknown:n.message};throw n}}function qw(e,n){var c,d,p;let t=(c=se(e).find(f=>{var m,g;return((m=n.kernel)!=null?m:"").endsWith(`-${f}`)||((g=n.kernel)!=null?g:
"").includes(`/${f}/`)}))!=null?c:null,r=ae(e,t!=null?t:void 0),o=t===null?()=>"module":Y(e,t),i=n.tokens.filter(f=>_(f)==="vfio_pci.ids").slice(-1).flatMap(T),
s=Pe((d=J(r,"vfio_pci","ids"))==null?void 0:d.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,u=yr(e).steps.flatMap(f=>f.kind==="bootImage"&&f.kernel===t?[
{...f,holds:Wo(e,[n.tokens])(t!=null?t:"")}]:[]);return{entry:n,kernel:t,ids:new Set(a.map(f=>{var m;return(m=tn(f))!=null?m:f})),imageProblem:(p=u.map(f=>Nr(e,
f).why).find(f=>f!==null))!=null?p:null,rivalsOf:f=>ve(f).filter(m=>{if(o(m)==="absent"||!H(n.tokens,{kind:"list",key:"modprobe.blacklist",items:[],without:[m]})||
o(m)==="module"&&Le(r,m)!==null)return!1;let g=Be($n(r,"softdep",m));return(o(m)==="builtin"||!g)&&o("vfio_pci")!=="builtin"})}}var Ee={severity:"error",status:"drifted"},Xw=/^(01|02|060[014])/,Yo=["intel_iommu","amd_iommu","iommu"];function Yw(e,{ids:n,addresses:t,recorded:r}){let o=new Map(
e.map(c=>[c.address,c])),i=t!==void 0?t.map(c=>({address:c,id:void 0})):n===void 0?r:[],s=c=>{let d=o.get(c.address),p=c.id===void 0?n:[c.id];return d!==void 0&&
(p===void 0||d.id!==null&&p.includes(d.id))},a=t===void 0?n!=null?n:[]:[],l=[...i.filter(s).flatMap(c=>{var d;return(d=o.get(c.address))!=null?d:[]}),...e.filter(
c=>c.id!==null&&a.includes(c.id))],u=new Set(l.map(c=>c.id));return{devices:l,missing:[...i.filter(c=>!s(c)).map(c=>{var p;let d=o.get(c.address);return`${c.address}${c.
id===void 0?"":` (${c.id})`}${d===void 0?"":`: ${(p=d.id)!=null?p:"an unknown device"} is there`}`}),...a.filter(c=>!e.some(d=>d.id===c))],unexpected:i.length===
0?[]:e.filter(c=>u.has(c.id)&&!l.includes(c)).map(c=>{var d;return`${c.address} (${(d=c.id)!=null?d:""})`})}}function Qw(e,n,t){var p,f,m;let r=g=>g.find(b=>Yo.
includes(_(b))&&T(b).includes("off")),o=e.active===!0,i=o||e.firmware_table!==null,s=n===null?void 0:r(n),a=[{...Ee,id:"iommu.firmware",about:"both",status:"off\
_in_firmware",ok:i,severity:e.active===null?"warning":"error",found:i?(p=e.firmware_table)!=null?p:"an active IOMMU":"no DMAR, IVRS or IORT table",expected:"a t\
able of the firmware that describes the IOMMU",read_from:"/sys/firmware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...Ee,
id:"iommu.active",about:"now",status:"off_in_kernel",ok:o,severity:e.active===null?"warning":"error",found:o?`${(f=e.groups)!=null?f:0} groups, units ${((m=e.units)!=
null?m:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_g\
roups",remedy:o?"":"run iommu_cmdline and reboot"}];if(t===null)return a;let l=r(t.entry.tokens),u=(g,b)=>g.some(y=>b.includes(_(y))&&T(y).some(h=>h==="on"||h===
"pt"))||b===Yo&&g.some(y=>_(y)==="iommu.passthrough"),c=n!==null&&u(n,["intel_iommu"])&&!u(t.entry.tokens,["intel_iommu"]),d=l===void 0&&(o?!c:u(t.entry.tokens,
Yo));return a.push({...Ee,id:"boot.iommu",about:"next",status:"off_in_kernel",ok:d,found:l!=null?l:t.entry.tokens.filter(g=>Yo.includes(_(g))||_(g)==="iommu.pas\
sthrough").join(" ")||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:t.entry.from,remedy:d?"":"run iommu_cmdline"}),a}function e0(e,n,t,r){
var d;let{address:o,group:i}=n,s={...Ee,address:o,about:"now"},a=ie(n.driver),l=new Map(t.map(p=>[p.address,p])),u=[{...s,id:"device.driver",ok:a,found:(d=n.driver)!=
null?d:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${o}/driver`,remedy:a?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough\
 and look what took it"},{...s,id:"device.group",ok:i!==null,status:"off_in_kernel",found:i===null?"no group":`group ${i}`,expected:"an IOMMU group",read_from:`\
/sys/bus/pci/devices/${o}/iommu_group`,remedy:i===null?"switch the IOMMU on: firmware setup, iommu_cmdline, reboot":""}];if(n.responding===!1&&u.push({...s,id:"\
device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/dev\
ices/${o}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),i===null)return u;let c=xn(e,i,t).filter(p=>!r.has(p)).map(p=>mt(p,l.get(p))).filter(
p=>p!==null);if(u.push({...s,id:"group.viable",about:"both",ok:c.length===0,status:"in_use",found:c.length===0?"only what a guest may own":c.join(", "),expected:"\
no member on a driver of the host",read_from:`/sys/kernel/iommu_groups/${i}/devices`,remedy:c.length===0?"":"give the other functions of the card to vfio-pci to\
o (companions), or put the card into another slot"}),a&&e.list("/dev/vfio").length>0){let p=e.stat(`/dev/vfio/${i}`)!==null||e.list("/dev/vfio/devices").length>
0;u.push({...s,id:"device.node",ok:p,found:p?`/dev/vfio/${i}`:"none",expected:`/dev/vfio/${i}`,read_from:"/dev/vfio",remedy:p?"":"load the module vfio_pci (vfio\
_modules)"})}return u}function n0(e,n){var i;let t={...Ee,address:e.address,about:"next"},r=e.id!==null&&n.ids.has(e.id),o=n.rivalsOf(e);return[{...t,id:"boot.i\
ds",ok:r,found:[...n.ids].join(",")||"no ids",expected:(i=e.id)!=null?i:"a known id",read_from:n.entry.from,remedy:r?"":"run vfio_bind with this id"},{...t,id:"\
boot.rivals",ok:o.length===0,found:o.length===0?"none":o.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:o.length===
0?"":"run vfio_bind, which makes vfio-pci come first"}]}function fp(e,n){var p,f,m;let t=G(e),{devices:r,missing:o,unexpected:i}=Yw(t,n),s=dp(e),a="unknown"in s?
null:s,l=[...Qw(he(e),rn(e),a)];for(let g of o)l.push({...Ee,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",expected:g,read_from:"\
/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let u=new Set(r.map(g=>g.address)),
c=new Map(_e(e,t).map(g=>[g.device.address,g.kind]));for(let g of r){let b=c.get(g.address);if(b==="bmc"||b==="virtual"||Xw.test((p=g.class)!=null?p:"")){l.push(
{...Ee,id:"device.kind",address:g.address,about:"both",status:"refused",ok:!1,found:b!=null?b:wn(g.class),expected:"a device that may leave the host",read_from:`\
/sys/bus/pci/devices/${g.address}/class`,remedy:"name the GPU instead"});continue}l.push(...e0(e,g,t,u),...a===null?[]:n0(g,a))}a===null?l.push({...Ee,id:"boot.\
entry",about:"next",severity:"error",ok:!1,found:"unknown"in s?s.unknown:"",expected:"a boot entry that can be read",read_from:"/boot",remedy:"make the boot loa\
der one that is supported, or check the next boot by hand"}):(l.push({...Ee,id:"boot.image",about:"next",ok:a.imageProblem===null,found:(f=a.imageProblem)!=null?
f:"up to date",expected:"an image that is newer than what it holds",read_from:(m=a.entry.initrds[0])!=null?m:"/boot",remedy:a.imageProblem===null?"":"run initra\
mfs"}),l.push({...Ee,id:"boot.bootable",about:"next",ok:a.bootable.ok,found:a.bootable.reasons.join("; ")||"whole",expected:"entries whose kernel and images are\
 there and whole",read_from:a.entry.from,remedy:a.bootable.ok?"":"repair the boot loader before you reboot"}));let d=r.filter(g=>c.get(g.address)==="gpu").length;
return n.expect_count!==void 0&&d!==n.expect_count&&l.push({...Ee,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${d} GPUs`,expected:`${n.expect_count}\
 GPUs`,read_from:"/sys/bus/pci/devices",remedy:"look for a card that is missing or did not start, or correct expect_count"}),{findings:l,missing:o,unexpected:i}}var t0=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function pp(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=t0.find(l=>n.some(u=>u.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function mp(e){return e.map(({about:n,status:t,...r})=>r)}var r0={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},gp=ho(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:yn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:bn({describe:"Judge the devices at these addresses."}),
expect_count:nr({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),on_findings:j(["fail","report"],{describe:"report: exit 0 whatev\
er is found, for monitoring.",default:"fail"})},example:{ids:"10de:20b7"},read(e,{ids:n,addresses:t,expect_count:r,on_findings:o}){var m;let i=n!==void 0||t!==void 0,
s=i?[]:tl(e);if(!i&&s.length===0)throw L("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, such as {"ids"\
: "10de:20b7"}');if(!oe(e))throw K("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of one");let{findings:a,
missing:l,unexpected:u}=fp(e,{ids:n,addresses:t,recorded:s,expect_count:r}),c=pp(a),d=a.filter(g=>!g.ok&&g.severity==="error"),p=(m=d.find(g=>g.status===c.status))!=
null?m:d[0],f=p===void 0?"":`: ${p.address===void 0?"":`${p.address} `}${p.id} is ${p.found}, expected ${p.expected}${p.remedy===""?"":`; ${p.remedy}`}`;return{
msg:`${c.status}: ${r0[c.status]}${c.status==="pending_reboot"?"":f}`,own:{...c,findings:mp(a),missing:l,unexpected:u},rebootReasons:c.status==="pending_reboot"?
a.filter(g=>!g.ok&&g.about==="now"&&g.severity==="error").map(g=>`${g.address===void 0?"":`${g.address}: `}${g.id} is ${g.found}, expected ${g.expected}`):[],warnings:u.
map(g=>`${g} has an id that is given to vfio-pci, and nobody asked for it`),...c.status==="ready"||o==="report"?{}:{fail:{code:"E_NOT_READY",hint:(p==null?void 0:
p.remedy)||"reboot, then run this again"}}}}});var o0="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",i0="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function na(e){return n=>({
...n,cpu:e})}function hp(){return na({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${o0}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function on(){return na({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${i0}
`})}function yp(){return na({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function ta(e){return n=>({...n,iommu:e})}function bp(e){return n=>({...n,firmware:e})}function R(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function Qo(...e){return n=>({...n,kernels:e})}function ei(e){return n=>({...n,files:{...n.files,...e}})}function ni(...e){
return n=>({...n,events:[...n.events,...e]})}function ra(e){return n=>({...n,name:e})}function $r(...e){return n=>e.reduce((t,r)=>r(t),n)}function Dt(e,n,t,r={}){
let o={address:e,id:n,class:t.length===4?`${t}00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[
...i.functions.filter(s=>s.address!==e),o]})}function vp(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var wr={audio:{fn:"1",
id:"10de:10f8",class:"040300",driver:"snd_hda_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"\
i2c_nvidia_gpu"}},s0=2**30,xr=2**20;function sn(e,n={}){let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,
a=Dt(e,o,r.class===void 0?"030200":r.class,{driver:"nvidia",subsystem:"10de:1532",bars:[16*xr,64*s0,0,32*xr],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,
speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+wr[l].fn)}});return $r(a,...t.
map(l=>Dt(i+wr[l].fn,wr[l].id,wr[l].class,{driver:wr[l].driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function wp(e="000\
0:03:00.0",n={}){return Dt(e,"1a03:2000","030000",{driver:"ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*xr],group:20,...n})}function oa(e="0000:\
04:00.0",n={}){return Dt(e,"8086:1572","020000",{driver:"i40e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*xr],group:21,...n})}function xp(e="0000\
:05:00.0",n={}){return Dt(e,"144d:a824","010802",{driver:"nvme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function $p(e,n={}){return Dt(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*xr],...n})}var ia=`# GRUB Environment Block
`;function Tt(e){let n=new Map;if(e===null||!e.startsWith(ia))return n;let t=e.slice(ia.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function an(e){
let n=ia;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function kp(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let u=l[1]===void 0?l[2]||"":l[1];return{value:n.get(u)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let u=e.indexOf("'",a+1);o(e.slice(a+1,u<0?e.length:u)),a=u<0?e.length:u}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let u=s(a);o(u.value),a+=u.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let u=s(a),[c="",...d]=u.value.split(/\s+/);if(u.value!==""){c!==""&&o(c);for(let p of d)i(),p!==""&&
o(p)}a+=u.length-1}else o(l||"")}}return i(),t}function _p(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var D=ne(require("fs"),1),Jn=ne(require("path"),1);function Sp(e){return"\0".repeat((4-e%4)%4)}function sa(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+Sp(i.length)+t+Sp(t.length)}function aa(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>sa(r(),i,"",16877)),...e.map(i=>sa(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),sa(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function Pp(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
110<=e.length;){let r=l=>parseInt(e.slice(t+6+l*8,t+14+l*8),16),o=r(11),i=r(6),s=e.slice(t+110,t+110+o-1),a=t+Math.ceil((110+o)/4)*4;if(s==="TRAILER!!!")return n;
if(a+i>e.length)return null;n.push({name:s,text:e.slice(a,a+i),mode:r(1)}),t=a+Math.ceil(i/4)*4}return null}var xe={irqbypass:{file:"virt/lib/irqbypass"},vfio:{file:"drivers/vfio/vfio"},vfio_virqfd:{file:"drivers/vfio/vfio_virqfd",until:[6,2]},vfio_iommu_type1:{file:"\
drivers/vfio/vfio_iommu_type1",needs:["vfio"]},vfio_pci_core:{file:"drivers/vfio/pci/vfio-pci-core",needs:["vfio","vfio_virqfd","irqbypass"],from:[5,15]},vfio_pci:{
file:"drivers/vfio/pci/vfio-pci",driver:"vfio-pci",alias:["vfio_pci:v*d*sv*sd*bc*sc*i*"],needs:["vfio_pci_core","vfio","vfio_virqfd","irqbypass"]},nvidia:{file:"\
nvidia",driver:"nvidia",extra:!0,alias:["pci:v000010DEd*sv*sd*bc06sc80i00*","pci:v000010DEd*sv*sd*bc03sc02i00*","pci:v000010DEd*sv*sd*bc03sc00i00*"]},nvidia_modeset:{
file:"nvidia-modeset",extra:!0,needs:["nvidia"]},nvidia_drm:{file:"nvidia-drm",extra:!0,needs:["nvidia_modeset","nvidia"]},nvidia_uvm:{file:"nvidia-uvm",extra:!0,
needs:["nvidia"]},nouveau:{file:"drivers/gpu/drm/nouveau/nouveau",driver:"nouveau",alias:["pci:v000012D2d*sv*sd*bc03sc*i*","pci:v000010DEd*sv*sd*bc03sc*i*"]},amdgpu:{
file:"drivers/gpu/drm/amd/amdgpu/amdgpu",driver:"amdgpu",alias:["pci:v00001002d*sv*sd*bc03sc80i00*","pci:v00001002d*sv*sd*bc03sc00i00*","pci:v00001002d*sv*sd*bc\
12sc00i00*"]},i915:{file:"drivers/gpu/drm/i915/i915",driver:"i915",alias:["pci:v00008086d*sv*sd*bc03sc00i00*"]},ast:{file:"drivers/gpu/drm/ast/ast",driver:"ast",
alias:["pci:v00001A03d*sv*sd*bc03sc*i*"]},mgag200:{file:"drivers/gpu/drm/mgag200/mgag200",driver:"mgag200",alias:["pci:v0000102Bd*sv*sd*bc03sc*i*"]},snd_hda_intel:{
file:"sound/pci/hda/snd-hda-intel",driver:"snd_hda_intel",alias:["pci:v000010DEd*sv*sd*bc04sc03i00*","pci:v00001002d*sv*sd*bc04sc03i00*","pci:v00008086d*sv*sd*b\
c04sc03i00*"]},xhci_pci:{file:"drivers/usb/host/xhci-pci",driver:"xhci_hcd",alias:["pci:v*d*sv*sd*bc0Csc03i30*"]},i2c_nvidia_gpu:{file:"drivers/i2c/busses/i2c-n\
vidia-gpu",driver:"nvidia-gpu",alias:["pci:v000010DEd*sv*sd*bc0Csc80i00*"]},nvme:{file:"drivers/nvme/host/nvme",driver:"nvme",alias:["pci:v*d*sv*sd*bc01sc08i02*"]},
ahci:{file:"drivers/ata/ahci",driver:"ahci",alias:["pci:v*d*sv*sd*bc01sc06i01*"]},i40e:{file:"drivers/net/ethernet/intel/i40e/i40e",driver:"i40e",alias:["pci:v0\
0008086d00001572sv*sd*bc*sc*i*"]},mlx5_core:{file:"drivers/net/ethernet/mellanox/mlx5/core/mlx5_core",driver:"mlx5_core",alias:["pci:v000015B3d*sv*sd*bc*sc*i*"]},
ext4:{file:"fs/ext4/ext4"},xfs:{file:"fs/xfs/xfs"},kvm:{file:"arch/x86/kvm/kvm",needs:["irqbypass"]}},Ap=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core",
"vfio_pci"],a0=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];function V(e){return e.replace(/-/g,"_")}function kr(e){let n=xe[e];return n===void 0||n.driver===
void 0?null:n.driver}function Ip(e,n){return e==="nvidia"&&n.startsWith("0680")?"nvidia-nvswitch":kr(e)}function Ep(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.
keys(xe).find(t=>kr(t)===e);return n===void 0?null:n}function Op(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function ua(e,n){
return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}function l0(e,n){let t=Op(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=xe[a];return l===void 0||n.lacks.includes(
a)||l.extra===!0&&!r.has("nvidia")||Ap.includes(a)&&n.vfio==="missing"||l.until!==void 0&&!ua(t,l.until)?!1:l.from===void 0||!ua(t,l.from)},i=a=>n.builtin.includes(
a)||n.vfio==="builtin"&&(Ap.includes(a)||a==="irqbypass"),s=Object.keys(xe).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function la(e){let n=xe[e];
return n===void 0?e:n.extra===!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function u0(e,n){let t=xe[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(
o=>n.includes(o))}function c0(e,n){let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";
return["#","# Automatically generated file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_I\
OMMU=y",r("CONFIG_INTEL_IOMMU_DEFAULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CON\
FIG_VFIO",t),r("CONFIG_VFIO_PCI",t),r("CONFIG_VFIO_IOMMU_TYPE1",t),...ua(Op(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG\
_DRM_NOUVEAU",n.lacks.includes("nouveau")?null:"m"),""].join(`
`)}function Rp(e,n){let{modules:t,builtin:r}=l0(e,n),o=`/lib/modules/${n.version}`,i=l=>`${la(l)}${n.suffix}`,s=[];for(let l of t){let u=xe[l];for(let c of u===
void 0||u.alias===void 0?[]:u.alias)s.push(`alias ${c} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${la(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${u0(l,t).map(u=>` ${i(u)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${la(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:c0(e,n),[`/boot/vmlinuz-${n.version}`]:d0(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function d0(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function Mp(e){return e==="nvidia"?a0.slice(1):[]}var f0=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Wn(e){let n=new Map;for(let r of f0)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function _r(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function Ze(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(u,c,d)=>{u.set(c,[...u.get(c)||[],...d])};for(let u of e)for(let c of u.replace(/\\\n/g," ").split(`
`)){let[d,p,...f]=c.trim().split(/\s+/);if(d===void 0||p===void 0||d.startsWith("#"))continue;let m=V(p);if(d==="blacklist"&&t.add(m),d==="alias"&&f[0]!==void 0&&
r.push([p,V(f[0])]),d==="options"&&l(o,m,f),d==="install"&&a.set(m,f.join(" ")),d==="softdep"){let g=null;for(let b of f)b==="pre:"?g=i:b==="post:"?g=s:g!==null&&
l(g,m,[V(b)])}}for(let u of _r(n)){let c=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(u.replace(/"/g,""));if(c===null)continue;let[,d="",p="",f]=c;if(d==="modprobe"&&p===
"blacklist")for(let m of(f||"").split(","))t.add(V(m));else l(o,V(d),[f===void 0?p:`${p}=${f}`])}return{blacklist:t,aliases:r,options:o,pre:i,post:s,install:a}}
function ti(e){let n=e.slice(e.lastIndexOf("/")+1);return V(n.replace(/\.ko(\.\w+)?$/,""))}function We(e,n){let t=`/lib/modules/${n}`,r=l=>e.read(`${t}/${l}`)||
"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let u=l.indexOf(":");if(u<0)continue;let c=l.slice(0,u);o.set(ti(c),c),i.set(ti(c),l.slice(u+1).split(" ").filter(d=>d!=="").map(ti))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(ti)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,u="",c=""]=l.split(" ");return[u,V(c)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softde\
p")}}function ca(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function ri(e,n,t,r,o){
let i=Ze([n.softdeps],""),s=[],a=new Set,l=c=>{if(a.has(c)||(a.add(c),n.builtin.has(c)||r.has(c)))return null;if(!n.files.has(c)||!o(c))return`FATAL: Module ${c}\
 not found.`;for(let p of[...t.pre.get(c)||[],...i.pre.get(c)||[]])l(p);let d=t.install.get(c);if(d!==void 0)return/(^|\/)(false)\b/.test(d)?`ERROR: could not i\
nsert '${c}': install command failed`:null;for(let p of n.needs.get(c)||[]){let f=l(p);if(f!==null)return f}s.push(c);for(let p of[...t.post.get(c)||[],...i.post.
get(c)||[]])l(p);return null},u=l(V(e));return u===null?{ok:!0,order:s}:{ok:!1,why:u}}function oi(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(
i)&&!t.blacklist.has(i)&&ca(o,e)&&r.push(i);return r}function Dp(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+
1));return r}var Cp=require("child_process"),zp=ne(require("fs"),1),p0={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash",
"/bin/sh"]},Tp=65534;function ii(e,n,t,r){let o=p0[e].find(m=>zp.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",
LC_ALL:"C"};n.forEach((m,g)=>{i[`FIXTURE_${g}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,g)=>`eval "$FIXTURE_${g}"`),"pri\
ntf 'SOURCED\\0'",...t.map(m=>`printf '%s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:Tp,gid:Tp}:{},l=(0,Cp.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),u=l.stdout===null?"":l.
stdout,c=u.indexOf("SOURCED\0"),d={},p=c<0?[]:u.slice(c+8).split("\0");t.forEach((m,g)=>{d[m]=p[g]||""});let f=l.status===null?1:l.status;return{code:c<0&&f===0?
1:f,stderr:l.stderr===null?"":l.stderr,values:d}}function Ct(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function Gn(e,n){return e.toString(16).padStart(n,
"0")}function Np(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${Ct(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${Ct(
s.address).domain}:${Ct(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${Gn(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function Lp(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${Ct(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=Ct(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function Up(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?Ct(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function zt(e){return e.toUpperCase()}function Sn(e){let[n="",t=""]=zt(e.id).split(":"),[r="",
o=""]=zt(e.subsystem).split(":"),i=zt(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function m0(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function g0(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${Gn(0,16)} 0x${Gn(0,16)} 0x${Gn(0,16)}`);continue}r.push(`0x${Gn(t,16)} 0x${Gn(t+i-1,16)} 0x${Gn(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function da(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${zt(e.class).replace(/^0/,"")}`,`PCI_ID=${zt(e.id)}`,`PCI_SUBSYS_ID=${zt(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${Sn(e)}`,""].join(`
`)}function Bp(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:Sn(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=da(e,null),r[`${n}/config`]=m0(e),r[`${n}/resource`]=g0(e),r}function k(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var Pr=k(137,"",`Killed
`),Vp=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],h0=["nvme","ext4","xfs"],Hp=["nouveau","amdgpu","i915","ast","mgag200"];function jp(e,n,t){let r=We(
e,n),o=Ze([],""),i=new Set;for(let l of t){let u=ri(l,r,o,new Set,()=>!0);if(u.ok)for(let c of u.order)i.add(c)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let u=r.files.get(l);u!==void 0&&a.push({name:`${s}/${u}`,text:e.read(`/${s}/${u}`)||""})}return a}function fa(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function Fp(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function Zp(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...Fp(e.read(s))],[]);return aa([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:fa(e,Wn(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...jp(e,n,[...Vp,...o.map(i=>V(i.split(/\s+/)[0]||""))])])}var y0=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function Kn(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function b0(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let d of n)
for(let p of e.list(d))p.endsWith(".conf")&&!t.has(p)&&t.set(p,`${d}/${p}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(d=>t.get(d)||"")].map(d=>e.read(
d)||"").filter(d=>d!==""),i=ii("bash",o,y0,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:u,install_items:c}=i.
values;return{hostonly:s==="yes",add:Kn(a),force:Kn(l),omit:Kn(u),install:Kn(c)}}function v0(e,n,t,r,o){let i=We(e,t),s=Ze([],""),a=r.hostonly?Hp.filter(w=>n.functions.
some(v=>oi(Sn(v),i,s).includes(w))):Hp,l=[...Wn(e).keys()],u=w=>w.startsWith("/etc/"),c=r.hostonly&&!o?l:l.filter(w=>!u(w)),d=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,v)=>[...w,...e.list(v).filter(x=>x.endsWith(".conf")).map(x=>`${v}/${x}`)],[]),p=o?[]:r.hostonly?d:d.filter(w=>!u(w)),f=p.reduce((w,v)=>[
...w,...Fp(e.read(v))],[]),m=o?[]:r.force,g=new Set(r.omit.map(V)),b=[...r.hostonly?h0:Vp,...a,...f,...m,...o?[]:r.add].map(V).filter(w=>!g.has(w)),y=o?[]:r.install.
filter(w=>e.exists(w)),h=new Set;return aa([...fa(e,[...c,...p]),...fa(e,y),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...jp(e,t,b)].filter(({name:w})=>!h.has(w)&&h.add(w)))}function ln(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function Sr(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(pa)}function pa(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function ma(e){return e.slice(0,Math.floor(e.length/2))}function si(e,n,t,r,o){if(t.
includes("--version"))return k(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,u=[],c=[],d=[],p=[],f=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let v=0;v<
t.length;v+=1){let[x="",I]=(t[v]||"").startsWith("--")?(t[v]||"").split(/=(.*)/):[t[v]],N=f.has(x)?I===void 0?t[v+=1]||"":I:"";x==="-f"||x==="--force"?i=!0:x===
"--kver"?s=N:x==="--regenerate-all"?a=!0:x==="-H"||x==="--hostonly"?l=!0:x==="-N"||x==="--no-hostonly"?l=!1:x==="--add-drivers"?u.push(...Kn(N)):x==="--force-dr\
ivers"?c.push(...Kn(N)):x==="--install"||x==="-I"?d.push(...Kn(N)):x.startsWith("-")||p.push(x)}if(a){for(let v of e.list("/lib/modules")){let x=si(e,n,["-f",ln(
n,v),v],r,o);if(x.code!==0)return x}return k(0)}let m=p[1]||s||r,g=p[0]||ln(n,m);if(e.exists(g)&&!i)return k(1,"",`dracut[F]: Will not override existing initram\
fs (${g}) without --force
`);if(o==="lies")return k(0);if(!e.exists(`/lib/modules/${m}`))return k(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(g),k(1,"",`dracut[F]: Failed making image ${g}
`);let b=b0(e);if(typeof b=="string")return k(1,"",b);let y={...b,hostonly:l===null?b.hostonly:l,add:[...b.add,...u],force:[...b.force,...c],install:[...b.install,
...d]},h=v0(e,n,m,y,o==="drops");if(e.write(g,o==="killed"?ma(h):h,384),o==="killed")return Pr;let w=[...y.force,...y.add].filter(v=>xe[V(v)]===void 0);return k(
0,"",w.map(v=>`dracut-install: Failed to find module '${v}'
`).join(""))}function w0(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function x0(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function Wp(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return k(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let d=0;d<t.length;d+=1){let p=t[d]||"";if(p==="-k")a=t[d+=1]||null;else if(p.startsWith("-k"))a=p.slice(2);else for(let f of p.replace(/^-/,
""))"cud".includes(f)&&(s=f)}if(s==="")return k(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&w0(e,"update_initramfs")==="no")return k(0,`update-initramfs: Not updating initramfs.
`);let l=Sr(e).filter(d=>e.exists(ln(n,d))),u=a==="all"?(s==="c"?[...Sr(e)]:[...l]).reverse():a===null?l.slice(-1):[a],c="";for(let d of u){let p=ln(n,d);if(s===
"d"){e.remove(p);continue}if(s==="u"&&x0(e))return k(0,c,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${p}
`);if(c+=`update-initramfs: Generating ${p}
`,o==="lies")continue;if(i){let m=si(e,n,["--force",p,d],r,o);if(m.code!==0)return k(m.code,c,m.stderr);continue}if(o==="fails")return k(1,c,`update-initramfs: \
failed for ${p} with 1.
`);let f=Zp(e,d,o==="drops");if(o==="killed")return e.write(`${p}.new`,ma(f)),Pr;e.write(`${p}.new`,f,384),e.rename(`${p}.new`,p)}return k(0,c)}function Gp(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,u)=>!l.startsWith("-")&&(o<0||u!==o+1))||t;if(n.includes("--version"))return k(0,`initramfs-tools 0.142
`);if(i===void 0)return k(1,"",`mkinitramfs: no output file
`);if(r==="lies")return k(0);if(r==="fails")return k(1,"",`mkinitramfs failure cpio 141
`);let a=Zp(e,s,r==="drops");return e.write(i,r==="killed"?ma(a):a,384),r==="killed"?Pr:k(0)}function Ar(e,n){let t=e.read(n);return t===null?null:Pp(t)}function Kp(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function Jp(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=Ar(e,r);if(o===null)return k(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?qp(i):i.name}
`).join("")}return k(0,t)}function qp(e){return`${Kp(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function Xp(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=Ar(e,t);if(o===null)return k(2,"",`cpio: premature end of archive
`);for(let i of o)Kp(i)||e.write(`${r}/${i.name}`,i.text);return k(0)}function Yp(e,n,t,r){let o=[],i=[],s=r;for(let c=0;c<t.length;c+=1){let d=t[c]||"";d==="-f"||
d==="--file"?o.push(t[c+=1]||""):d.startsWith("--file=")?o.push(d.slice(7)):d==="-k"||d==="--kver"?s=t[c+=1]||r:d.startsWith("-")||i.push(d)}let a=i[0]||ln(n,s);
o.push(...i.slice(1));let l=Ar(e,a);if(l===null)return k(1,"",`Image '${a}' does not exist or is cut off
`);if(o.length>0){let c=o.map(d=>d.replace(/^\//,""));return k(0,l.filter(d=>c.includes(d.name)).map(d=>d.text).join(""))}let u="=".repeat(72);return k(0,`Image\
: ${a}: 1M
${u}
Version: dracut-106

Arguments: --force

dracut modules:
bash
systemd
kernel-modules
${u}
${l.map(c=>`${qp(c)}
`).join("")}${u}
`)}var Vt=ne(require("path"),1);var $0=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function Pn(e){return e.distro.mkconfig==="debian"}function Nt(e){return Pn(e)?"/boot/grub":"\
/boot/grub2"}function Qp(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function nm(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function k0(e,n){let t=[e.read("/etc/default/grub")];if(Pn(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=nm(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=ii(Pn(n)?"dash":"bash",t.filter(s=>s!==null),$0,{strict:!0,functions:o});return i.code===0?i.values:k(i.code,"",i.stderr)}function _0(e){
return typeof e.code=="number"}function tm(e){return e.GRUB_ENABLE_BLSCFG==="true"}function ai(e,n,t,r,o,i){let s=Qp(e,ln(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${Qp(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function S0(e,n,t){let r=[...Sr(e)].reverse(),{distro:o}=n,i=m=>t[m]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,u=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
c=`${s} ${u}`,d=Pn(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||nm(e),p=r[0];if(p===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(m=>ai(n,`${d} (${m})`,`gnulinux-${m}-advanced-0b5c`,m,l,"")).join("");let f=r.map(m=>{let g=ai(n,`${d}, with Linux ${m}`,`gnulinux-${m}-adva\
nced-0b5c`,m,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?g:g+ai(n,`${d}, with Linux ${m} (recovery mode)`,`gnulinux-${m}-recovery-0b5c`,
m,c,"	")});return`${ai(n,d,"gnulinux-simple-0b5c",p,l,"")}submenu 'Advanced options for ${d}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${f.join("")}}
`}function P0(e,n,t){let r=Pn(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!Pn(n)&&n.distro.mkconfig!=="suse"&&tm(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),u=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${u===
null?"":u[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:S0(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${A0(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function A0(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function rm(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(pa).reverse().map(t=>`${n}/${t}`)}function I0(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=Tt(e.read("/boot/grub2/grub\
env")),l=an(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of rm(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return e.
exists("/etc/kernel/cmdline")||e.write("/etc/kernel/cmdline",`${s}
`),""}function li(e,n,t,r){let o=Pn(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let f=0;f<t.length;f+=1){let m=t[f]||"";if(m==="-o"||m==="--output")i=t[f+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return k(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return k(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return k(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return k(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=k0(e,n);if(_0(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,u=`Generating grub configuration file ...
`,c=!Pn(n)&&n.distro.mkconfig!=="suse",d=tm(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";c&&d&&r!=="killed"&&(u+=I0(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let p=P0(e,n,l);for(let f of Sr(e))u+=`Found linux image: /boot/vmlinuz-${f}
`;return i===null?k(0,p,`${u}done
`):r==="killed"?(e.write(`${i}.new`,p.slice(0,Math.floor(p.length/2))),Pr):(e.write(i,p,n.distro.grubCfgMode),k(0,"",`${u}done
`))}function om(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${Nt(n)}/grubenv`:r,a=Tt(e.read(s));if(o==="list")return k(0,[...a].map(([u,c])=>`${u}=${c}
`).join(""));for(let u of i){let c=u.indexOf("=");o==="unset"?a.delete(u):c>0&&a.set(u.slice(0,c),u.slice(c+1))}let l=an(a);return l===null?k(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),k(0))}function em(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function Ir(e,n){let t=`${Nt(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function im(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[u,c="",...d]=kp(l.trim(),o);(u==="linux"||u==="linuxefi"||u==="linux16")&&(i=c,a=d.map(_p)),(u==="initrd"||u==="initrde\
fi"||u==="initrd16")&&(s=em(e,c))}return{title:n,id:t,kernel:em(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function sm(e,n){let t=e.
read(Ir(e,n));if(t===null)throw new Error(`the node does not boot: ${Ir(e,n)} is missing`);let r=Tt(e.read(`${Nt(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let u=l.trim(),c=i[i.length-1],d=c===void 0||c.items===null?o:c.items,p=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(u);if(p!==null){let f=/\$menuentry_id_option\s+'([^']*)'/.
exec(p[3]||""),m={title:(p[2]||"").slice(1,-1),id:f===null?"":f[1]||"",items:p[1]==="submenu"?[]:null,lines:[]};d.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
u))a=!0;else if(u==="}")a?a=!1:i.pop();else if(c!==void 0&&c.items===null)c.lines.push(u);else if(u==="blscfg")for(let f of rm(e))o.push(E0(e,f));else{let f=/^set\s+(\w+)="?([^"]*)"?$/.
exec(u);if(f===null||f[1]===void 0||f[2]===void 0)continue;f[1]==="default"&&f[2]!=="${next_entry}"&&(s=f[2]),f[1]==="tuned_params"&&r.set("tuned_params",f[2]),
f[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",f[2])}}if(i.length>0)throw new Error(`the node does not boot: ${Ir(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function E0(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function am(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:am(i.items,r.length===0?"0":r.join(
">"))}function ui(e,n){let{items:t,chosen:r,variables:o}=sm(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=am(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return im(n,a.title,a.id,a.lines,o)}function lm(e,n){let{items:t,variables:r}=sm(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[im(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var A=ne(require("fs"),1),Ge=ne(require("path"),1),O0=40;function ga(e){try{return A.readlinkSync(e)}catch(n){return null}}function um(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?ga(Ge.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>O0)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function cm(e){if(!A.lstatSync(e).isDirectory()){A.unlinkSync(e);return}for(let t of A.readdirSync(e))cm(Ge.join(e,t));A.rmdirSync(
e)}function R0(e,n,t){try{A.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!A.existsSync(e))throw r;let o=A.statSync(
e).mode&4095;A.chmodSync(e,384),A.writeFileSync(e,n,"latin1"),A.chmodSync(e,o)}t!==void 0&&A.chmodSync(e,t)}function ha(e){try{return A.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function ci(e){let n=s=>um(e,s,!0),t=s=>Ge.join(e,n(s)),r=s=>Ge.join(e,um(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&A.existsSync(a)||(A.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return A.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(Ge.posix.dirname(s)),R0(t(s),a,l)},link(s,a){i(Ge.posix.dirname(s));let l=r(s);ga(l)!==null&&A.unlinkSync(l),
A.symlinkSync(a,l)},readLink:s=>ga(r(s)),exists:s=>A.existsSync(t(s)),list(s){try{return A.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{
A.lstatSync(a)}catch(l){return}cm(a)},rename(s,a){A.renameSync(r(s),r(a))}}}function M0(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(
n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){e.mkdir(n),A.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function Oe(e,n){let t=Object.
keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&M0(e,o,i)}}
function dm(e,n=[]){let t=new Map,r=o=>{for(let i of A.readdirSync(Ge.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=Ge.join(e,
s),l=A.lstatSync(a),u=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"link",mode:511,text:A.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:u,text:""}),
r(s)):t.set(s,{type:"file",mode:u,text:ha(a).toString("latin1")})}};return r("/"),t}function ya(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(
`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(
8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||t.push(`new: ${r}`);return t}function va(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids)}}function Ke(e,n){return Object.assign(new Error(`${e}: ${n}`),{code:e})}function Lt(e,n){
return e.paths.get(n)||`/sys/devices/unknown/${n}`}function di(e){return"../".repeat(e.split("/").length-2)}function An(e,n,t){let r=e.readLink(`${Lt(n,t)}/driv\
er`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function wa(e,n,t,r){let o=Lt(n,t.address),i=An(e,n,t.address);i!==null&&(e.remove(`${o}/driver`),e.remove(
`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${di(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pci/drivers/${r}/${t.address}`,`../.\
./../..${o.slice(4)}`)),e.write(`${o}/uevent`,da(t,r)),D0(e,n,t.address)}function D0(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(
([i,s])=>s===r&&An(e,n,i)==="vfio-pci")?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function xa(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(
r)){for(let o of["bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&e.link(`${r}/module`,`../../../../module/${t}`)}}function T0(e,n){
let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(p,f)=>/^f{8}$/i.test(p)||parseInt(p,16)===parseInt(f,16),[u="",c=""]=n.subsystem.split(":"),
d=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.slice(5))&&l(o,u)&&l(i,c)&&d===0}function C0(e,n,t){let r=(e.read(`${Lt(
n,t)}/driver_override`)||"").trim();return r===""||r==="(null)"?null:r}function $a(e,n,t,r){let o=C0(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.
secondary!==void 0;if((n.ids.get(t)||[]).some(a=>T0(a,r)))return!0;let i=Ep(t);if(i===null||i==="vfio_pci"||Ip(i,r.class)!==t)return!1;let s=xe[i];return s!==void 0&&
s.alias!==void 0&&s.alias.some(a=>ca(a,Sn(r)))}function ka(e,n,t,r){if(t==="vfio-pci"){if(r.secondary!==void 0||!n.iommu||!n.groups.has(r.address))return"EINVAL";
if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&z0(e,n,r.address))return"EBUSY";return wa(e,n,r,t),null}function z0(e,n,t){let r=n.groups.
get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function fi(e,n,t){for(let r of n.functions)An(e,n,r.address)===null&&$a(e,n,t,r)&&ka(e,n,t,r)}function pm(e,n,t,r){
n.loaded.add(t),Oe(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),_a(e,n,t,r)}function _a(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=kr(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)xa(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),fi(e,n,s)}function Er(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((xe[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function mm(e,n,t){let r=kr(t);if(r!==null){for(let o of n.functions)An(e,n,o.address)===r&&wa(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),Er(e,n)}function N0(e){return`${e}0\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.
slice(0,36).padEnd(36,"\0")+(e==="DMAR"?"-":"\0\0")+"\0".repeat(10)}var fm={intel:"DMAR",amd:"IVRS",arm:"IORT"},L0={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],
arm:["smmu3.0x0000000009050000"]};function gm(e,n,t){let r={"/sys/bus/pci/drivers_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/p\
ci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${fm[n.cpu.brand]}`]={text:N0(fm[n.cpu.brand]),mode:256});for(let o of t.functions){let i=Lt(t,o.address);Object.
assign(r,Bp(o,i)),r[`${i}/subsystem`]={link:`${di(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${di(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${di(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${Lt(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of L0[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};Oe(e,r)}function hm(e,n){let t=0;for(let r of n.functions){let o=Lt(n,r.address);if(An(e,n,r.address)!==null&&(r.netdev!==
void 0&&Oe(e,{[`${o}/net/${r.netdev}/operstate`]:`up
`,[`${o}/net/${r.netdev}/device`]:{link:"../.."},[`/sys/class/net/${r.netdev}`]:{link:`../..${o.slice(4)}/net/${r.netdev}`}}),r.block!==void 0)){let i=`${o}/nvm\
e/nvme0/${r.block}`;Oe(e,{[`${i}/dev`]:`259:${t}
`,[`${i}/${r.block}p2/dev`]:`259:${t+2}
`,[`${i}/${r.block}p2/partition`]:`2
`,[`/sys/block/${r.block}`]:{link:`..${i.slice(4)}`},[`/sys/dev/block/259:${t}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/259:${t+2}`]:{link:`../..${i.slice(
4)}/${r.block}p2`}}),t+=10}}}function pi(e,n,t,r,o){let i=Np(e);return{version:n,cmdline:t,iommu:r,functions:i,paths:Lp(i),groups:Up(i),loaded:new Set,builtin:o,
ids:new Map}}function ba(e,n){let t=n.trim(),r=e.functions.find(o=>o.address===t);if(r===void 0)throw Ke("ENODEV",`no such device ${t}`);return r}function U0(e){
let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.test(t)))throw Ke("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.
replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function ym(e,n,t,r){let o=e.real(t);if(!e.exists(o))throw Ke("ENOENT",`${t}: no such file or direct\
ory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.exec(o);if(i!==null)return B0(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/dr\
ivers_probe"){let a=ba(n,r);if(An(e,n,a.address)!==null)return;e.list("/sys/bus/pci/drivers").some(u=>$a(e,n,u,a)&&ka(e,n,u,a)===null);return}if(/\/([0-9a-f:.]+)\/driver_override$/.
exec(o)!==null){let a=r.replace(/\n$/,"");return e.write(o,`${a===""?"(null)":a}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw Ke("EACCES",`${t}: permission denied`);e.write(
o,r)}}function B0(e,n,t,r,o){if(r==="unbind"){let a=ba(n,o);if(An(e,n,a.address)!==t)throw Ke("ENODEV",`${a.address} is not bound to ${t}`);wa(e,n,a,null);return}
if(r==="bind"){let a=ba(n,o);if(!$a(e,n,t,a))throw Ke("ENODEV",`${t} does not match ${a.address}`);if(An(e,n,a.address)!==null)throw Ke("EBUSY",`${a.address} ha\
s a driver`);let l=ka(e,n,t,a);if(l!==null)throw Ke(l,`${t} refused ${a.address}`);return}let i=U0(o),s=n.ids.get(t)||[];if(r==="new_id"){if(s.includes(i))throw Ke(
"EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),fi(e,n,t);return}if(!s.includes(i))throw Ke("ENODEV",`${t} does not have ${i}`);n.ids.set(t,s.filter(a=>a!==i))}function Ut(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function Pa(e,n,t,r){if(n.iommu==="absent")
return!1;let o=_r(r);if(n.cpu.brand==="arm")return!0;if(Ut(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!Ut(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of Ut(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function bm(e){let n=Dp(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function Bt(e,n,t,r){let o=ri(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order)pm(e,n,i,i==="vfio_pci"?bm(r.config):
[]);return null}function vm(e,n,t){for(let r of n.functions)for(let o of oi(Sn(r),t.index,t.config)){Bt(e,n,o,t);for(let i of n.loaded.has(o)?Mp(o):[])t.config.
blacklist.has(i)||Bt(e,n,i,t)}}function wm(e){return e.split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function H0(e,n,t,r){let o=Ar(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(f=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(f.name)).map(f=>f.text),s=new Set(o.map(f=>V(f.name.slice(f.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=f=>o.filter(m=>m.name===f).map(m=>m.text).join(""),l={config:Ze(i,t.cmdline),index:We(e,t.version),has:f=>s.has(f)},u=_r(
`${t.cmdline} ${o.filter(f=>f.name.startsWith("etc/cmdline.d/")).map(f=>f.text).join(" ")}`),c=n.distro.initramfs==="dracut";if(c)for(let f of Ut(u,"rd.driver.p\
re"))Bt(e,t,f,l);let d=c?Ut(u,"rd.driver.blacklist").map(V):[];vm(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,...d])}});let p=[a("con\
f/modules"),...o.filter(f=>/^(usr\/lib|etc)\/modules-load\.d\//.test(f.name)).map(f=>f.text)];for(let f of p)for(let m of wm(f))Sa(e,t,m,l)}function Sa(e,n,t,r){
let o=V(t);r.config.blacklist.has(o)||Bt(e,n,o,r)}var V0=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d"];
function j0(e,n){let t={config:Ze(Wn(e).values(),n.cmdline),index:We(e,n.version),has:()=>!0};vm(e,n,t);let r=new Map;for(let o of V0)for(let i of e.list(o))i.endsWith(
".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of wm(e.read(r.get(o)||"")||""))Sa(e,n,i,t);for(let o of Ut(_r(n.cmdline),"\
modules-load"))Sa(e,n,o,t)}function F0(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,rela\
time 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1p3 /boot xfs rw,relatime 0 0"]:[],...n.firmware==="uefi"?["/de\
v/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...n.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:n.cpu.processors},(u,c)=>`processor	: ${c}
${n.cpu.info}
`).join("");Oe(e,{"/proc/cmdline":`${t.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${t.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${t.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function Z0(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function xm(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=ui(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(d=>d.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=Tt(e.read(`${Nt(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${Nt(n)}/grubenv`,an(new Map([...s,["next_entry",""]]))||"");for(let d of[
"/proc","/sys","/dev/vfio"])for(let p of e.list(d))e.remove(`${d}/${p}`);e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(" "),l=We(e,i),u=pi(
n,i,a,Pa(e,n,i,a),l.builtin);gm(e,n,u),xa(e,"pcieport",null),fi(e,u,"pcieport");let c=Ze([],a);for(let d of[...l.builtin].sort((p,f)=>(p.startsWith("vfio")?0:1)-
(f.startsWith("vfio")?0:1)))d==="portdrv"||d==="binfmt_script"||(e.write(`/sys/module/${d}/uevent`,""),_a(e,u,d,d==="vfio_pci"?bm(c):[]));if(F0(e,n,u,Z0(r+1)),o.
initrd===null)throw new Error("the node does not boot: its entry has no initrd");return H0(e,n,u,o.initrd),j0(e,u),hm(e,u),Er(e,u),u}var Aa=new Map;function Or(e){return Aa.get(Vt.resolve(e))||null}function Ht(e,n){n===null?Aa.delete(Vt.resolve(e)):Aa.set(Vt.resolve(e),n)}function W0(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=pi(n,t,r,Pa(e,n,t,r),We(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function G0(e,n,t,r){let o=(u,c)=>t.some(d=>d===`--${c}`||/^-[a-zA-Z]+$/.test(d)&&[...u].some(p=>d.
includes(p))),i=t.findIndex(u=>u==="-S"||u==="--set-version"||u==="-d"||u==="--dirname"||u==="-C"),s=t.filter((u,c)=>!u.startsWith("-")&&(i<0||c!==i+1));if(r===
"fails")return k(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return k(0);let a={config:Ze(Wn(e).values(),n.cmdline),index:We(e,n.version),has:()=>!0};if(o("r","remove")){for(let u of s.map(
V)){if(n.builtin.has(u))return k(1,"",`modprobe: FATAL: Module ${u} is builtin.
`);n.loaded.has(u)&&mm(e,n,u)}return k(0)}let l=o("a","all")?s:s.slice(0,1);for(let u of l){if(o("b","use-blacklist")&&a.config.blacklist.has(V(u)))continue;let c=Bt(
e,n,u,a);if(c!==null)return k(1,"",o("q","quiet")?"":`modprobe: ${c.replace(/Module \S+/,`Module ${u}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return Er(e,n),k(0)}function K0(e,n){let t=e.some(u=>u==="-B1"||u==="--block-size=1")?1:1024,r=e.filter(u=>!u.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(u=>u.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return k(0,`${a.map(u=>l[u]||u).join(" ")}\

${a.map(u=>i[u]||"-").join(" ")}
`)}function J0(e){let n=e.find(t=>!t.startsWith("-"))||"";return n==="is-active"?k(3,`inactive
`):n==="is-enabled"?k(1,`disabled
`):n==="is-system-running"?k(0,`running
`):k(0)}var q0=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function mi(e,n){let t=ci(e);Or(e)===null&&Ht(e,W0(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{let[u="",...c]=l,d=Vt.basename(u),p=Or(e),f=p===null?"":p.version;return d==="chroot"?a(c.slice(1)):d==="env"?a(c.
filter(m=>!/^(-\S*|\w+=.*)$/.test(m))):d==="nice"||d==="ionice"||d==="setsid"||d==="timeout"?a(c.slice(c.findIndex(m=>!/^(-|\d)/.test(m)))):Y0(t,u)?d==="update-\
grub"?li(t,n,["-o","/boot/grub/grub.cfg",...c],s("update-grub")||s("grub-mkconfig")):d==="grub-mkconfig"?li(t,n,c,s("grub-mkconfig")):d==="grub2-mkconfig"?li(t,
n,c,s("grub2-mkconfig")):d==="grub-editenv"||d==="grub2-editenv"?om(t,n,c):d==="update-initramfs"?Wp(t,n,c,f,s("update-initramfs")||(n.distro.initramfs==="dracu\
t"?s("dracut"):s("mkinitramfs"))):d==="mkinitramfs"?Gp(t,c,f,s("mkinitramfs")):d==="dracut"?si(t,n,c,f,s("dracut")):d==="lsinitramfs"?Jp(t,c):d==="unmkinitramfs"?
Xp(t,c):d==="lsinitrd"?Yp(t,n,c,f):d==="df"?K0(c,r):d==="systemctl"?J0(c):d==="uname"?k(0,`${c.includes("-m")?n.cpu.arch:f}
`):d==="systemd-detect-virt"?k(1,`none
`):q0.has(d)?k(0):d==="modprobe"?p===null?k(1,"",`modprobe: FATAL: no kernel is running
`):G0(t,p,c,s("modprobe")):k(127,"",`${u}: the fixture does not know this command
`):k(127,"",`${u}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,u){let c=Or(e);if(c===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,u.trim()]),ym(t,c,l,u)},reboot(){Ht(e,null),Ht(e,xm(t,n))},misbehave(l,u){u===null?o.delete(l):o.set(l,u)},freeBytes(l){r=l},next:()=>ui(t,n),entries:()=>lm(
t,n)}}var X0=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function Y0(e,n){return n.startsWith("/")?e.exists(n):X0.some(t=>e.exists(
`${t}/${n}`))}var gi=17e8,hi=3600;function Ia(e,n,t){let r=o=>{for(let i of D.readdirSync(o,{withFileTypes:!0})){let s=Jn.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||D.statSync(s).mtimeMs/1e3>n)&&D.utimesSync(s,t,t)}};for(let o of D.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Jn.join(
e,o);D.lstatSync(i).isDirectory()&&r(i)}}function km(e,n){let{tree:t}=e;if(n.do==="files")return Oe(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function Q0(e){let{host:n,tree:t}=e,r=(...s)=>km(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",ln(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:Ir(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var $m=new WeakMap;function ex(e){let n=[],t=r=>{for(let o of D.readdirSync(Jn.join(e,r)).sort()){let i=`${r}/${o}`,
s=Jn.join(e,i),a=D.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?ha(s):Buffer.alloc(0),target:l==="link"?D.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function nx(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let u=Jn.join(e,r);if(o==="dir")D.mkdirSync(u),(511&~t)!==i&&D.chmodSync(u,i);else if(o==="link")D.symlinkSync(a,u);else{let c=D.openSync(
u,"wx",i);(i&~t)!==i&&D.fchmodSync(c,i),D.writeSync(c,s),D.futimesSync(c,l,l),D.closeSync(c)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&D.utimesSync(Jn.join(
e,r),i,i)}function tx(e,n){let t=ci(e);Oe(t,n.files);for(let o of n.kernels)Oe(t,Rp(n,o));Ia(e,null,gi);let r=mi(e,n);return Q0(r),Ia(e,gi+hi,gi+hi),r}function rx(e,n){
let t=tx(e,n),r=gi+hi;t.reboot();for(let o of n.events)km(t,o),r+=hi,Ia(e,r,r)}function Ea(e,n){let t=$m.get(n);if(t!==void 0)return nx(e,t.entries),Ht(e,va(t.running)),
mi(e,n);Ht(e,null),rx(e,n);let r=Or(e);return r!==null&&$m.set(n,{entries:ex(e),running:va(r)}),mi(e,n)}var yi="0123456789abcdef0123456789abcdef",jt="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function M(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function un(e,n){let t={};for(let r of e)t[`${n}/${r}`]=M(`# ${r} of the fixture`);return t}var Am={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function Na(e){return{"/etc/machine-id":`${yi}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${jt} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${jt}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/var/li\
b/dpkg":e.distro.mkconfig==="debian"?{dir:493}:null,"/etc/modprobe.d":{dir:493},"/etc/modules-load.d":{dir:493},"/var/tmp":{dir:493},"/var/lib":{dir:493},"/usr/\
share/misc/pci.ids":`C 03  Display controller
10de  NVIDIA Corporation
	20b7  GA100GL [A30 PCIe]
	20b0  GA100 [A100 SXM4 40GB]
1a03  ASPEED Technology, Inc.
	2000  ASPEED Graphics Family
`,...un(["modprobe","depmod"],"/usr/sbin"),...un(["df","uname","systemctl","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.functions.some(n=>n.driver===
"nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function ox(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var Im="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",ix=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,Em=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,La={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
BUSYBOX=auto
COMPRESS=zstd
`,"/etc/initramfs-tools/update-initramfs.conf":`# Configuration file for update-initramfs(8)
update_initramfs=yes
backup_initramfs=no
`,"/etc/initramfs-tools/modules":`# List of modules that you want to include in your initramfs.
# They will be loaded at boot time in the order below.
#
# Syntax:  module_name [args ...]
`,"/usr/share/initramfs-tools/hooks":{dir:493},"/etc/kernel/postinst.d/initramfs-tools":M(`# passes the version of a new kernel on
command -v update-initramfs >/dev/null 2>&1 || exit 0
update-initramfs -c -k "$1" >&2`),"/etc/kernel/postrm.d/initramfs-tools":M('update-initramfs -d -k "$1" >&2'),"/usr/sbin/update-initramfs":M(`# update-initramfs\
 of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":M("# mkinitramfs of initramfs-tools-core"),...un(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},sx={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":M("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":M(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":M('rm -f "/boot/initrd.img-$1"'),...un(["dracut","lsinitrd"],"/usr/bin")},Ua={"\
/usr/sbin/update-initramfs":M(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function Ba(e){return Object.keys(
e).map(n=>`Package: ${n}
Status: ${e[n]}
Architecture: all
Version: 1

`).join("")}function Re(e){let n=e.initramfs===void 0?"initramfs-tools":e.initramfs,t=e.id==="ubuntu",r=t?"Ubuntu":"Debian GNU/Linux";return{distro:{id:e.id,osRelease:`\
NAME="${r}"
ID=${e.id}
${t?`ID_LIKE=debian
`:""}VERSION_ID="${e.version}"
PRETTY_NAME="${r} ${e.version}"
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${jt} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...Am,
...Na(o),"/etc/default/grub":ox(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":M("# header"),"/etc/grub.d/10_linux":M("# entries"),"/etc\
/grub.d/40_custom":M('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":M(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":M('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...un(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":M("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":an(new Map)||"","/etc/modules":e.modulesFile===void 0?ix:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${jt} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?sx:La,"/var/lib/dpkg/status":Ba({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function ax(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function En(e){let n=`0-rescue-${yi}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let f of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${yi}\
-${f}.conf`]=ax(e,f,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let u=new Map([["saved_entry",l===void 0?"":e.bls?`${yi}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),c=an(u)||"",d=s.firmware==="uefi",p=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...Am,...Na(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":M("# header"),"/etc/grub.d/10_linux":M("# entries"),"/etc/grub.d/40_custom":M('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":M(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...un(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...un(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
b.install":M(r?"# entries with $kernelopts":"# entries with /etc/kernel/cmdline"),"/usr/lib/kernel/install.d/50-dracut.install":M('dracut -f "$IMAGE" "$KERNEL_V\
ERSION"'),"/usr/lib/kernel/install.d/51-dracut-rescue.install":M("# rescue image"),"/usr/lib/kernel/install.d/99-grub-mkconfig.install":M(`[ "$GRUB_ENABLE_BLSCF\
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
`,"/usr/sbin/grub2-probe":M("# probe"),...e.more===void 0?{}:e.more}}}}function lx(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${jt}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[R("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),R("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...Na(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":M("# header"),"/etc/grub.d/10_linux":M("# entries"),"/etc/grub.d/40_custom":M('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":M(". \
${sysconfdir}/default/grub"),...un(["update-bootloader"],"/usr/sbin"),...un(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":an(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${jt}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":M('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function ux(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},events:[]},o=$r(hp(),wp(),oa(),xp(),...t)(r);return{...o,files:{...n.files(o),...o.files}}}function F(e,n){return(...t)=>ux(e,n,t)}var Om=[
R("5.15.0-125-generic","builtin"),R("5.15.0-130-generic","builtin")],Rr=["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",Im,'GRUB_CMDLINE_LINUX_DE\
FAULT=""','GRUB_CMDLINE_LINUX=""'],Ha=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",Im,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],cx={"/etc/default/grub\
.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},In=F("ubuntu2204",Re({id:"ubuntu",version:"22.04",grubDefault:Rr,kernels:Om})),dx=F("ubuntu220\
4cloud",Re({id:"ubuntu",version:"22.04",grubDefault:Rr,kernels:Om,firmware:"uefi",more:cx})),_m=F("ubuntu2204maas",Re({id:"ubuntu",version:"22.04",grubDefault:Rr,
firmware:"uefi",kernels:[R("5.15.0-130-generic","builtin"),R("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),fx=F("ubuntu2004",Re({id:"ubuntu",version:"20.04",grubDefault:Rr,kernels:[R("5.4.0-200-generic","builtin"),R("5.4.0-204-generic","builtin")]})),Da=F("ubun\
tu2404",Re({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; echo \
${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[R("\
6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),R("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),px=F("debian11",Re({id:"deb\
ian",version:"11",grubDefault:Ha,kernels:[R("5.10.0-32-amd64"),R("5.10.0-33-amd64")]})),qn=F("debian12",Re({id:"debian",version:"12",grubDefault:Ha,firmware:"ue\
fi",kernels:[R("6.1.0-28-amd64"),R("6.1.0-30-amd64")]})),mx=F("debian13dracut",Re({id:"debian",version:"13",grubDefault:Ha,initramfs:"dracut",grubCfgMode:384,modulesFile:Em,
firmware:"uefi",kernels:[R("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),R("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),gx=[R("7.0.0-12-generic","m\
odule",{intelIommuOn:!0,suffix:".ko.zst"}),R("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],Va={id:"ubuntu",version:"26.04",grubDefault:Rr,initramfs:"\
dracut",grubCfgMode:384,modulesFile:Em,firmware:"uefi",kernels:gx},hx=F("ubuntu2604fresh",Re({...Va,more:Ua})),Rm={"/etc/kernel/postinst.d/initramfs-tools":M(`c\
ommand -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},yx=F("ubuntu2604upgraded",Re({...Va,more:{...La,...Ua,...Rm,"/var/lib/dpkg/status":Ba({"grub-common":"install ok installed",dracut:"\
install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),bx=F(
"ubuntu2604both",Re({...Va,more:{...La,...Ua,...Rm,"/usr/sbin/update-initramfs.initramfs-tools":M(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":Ba({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),Mm={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[R("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),R("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},Ft={id:"rocky",version:"9.4",codeName:"Blue Onyx",
mkconfig:"el9",bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[
R("5.14.0-427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),R("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},
vx=F("rocky8bios",En(Mm)),Sm=F("rocky8uefi",En({...Mm,firmware:"uefi"})),Oa=F("rocky9",En(Ft)),wx=F("rocky92",En({...Ft,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),xx=F("rocky9NoBls",En({...Ft,bls:!1})),$x=F("rocky9generic",En({...Ft,hostonly:!1})),kx=F("rocky10",En({...Ft,version:"10.0",codeName:"Red Qu\
artz",cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[R("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:[
"xhci_pci"]}),R("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),_x=F("fedora",En({...Ft,id:"fedora",version:"43",codeName:"S\
erver Edition",mkconfig:"el9-rewrites-bls",cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[R("6.17.4-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_p\
ci"]}),R("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),Pm=F("sles15",lx()),Sx=(...e)=>Da(yp(),ra("ubuntu2404arm64"),Qo(R("6.8.0-\
52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Mr="10de:20b7",Dm="iommu=pt modprobe.blacklist=nouveau,nvidia,nvidia_drm";function Px(e,n){
return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${Dm}"`)},{do:"run",argv:["update-grub"]},{do:"\
edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function Ra(e=Mr){return n=>ni(...Px(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function Ax(e=Mr){
return n=>ni({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${Dm}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function Ma(){return ni({do:"reboot"})}function Ix(e){return ei({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function Ex(e="# Ansible managed: do not edit"){return ei({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function Ox(){return ei({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var U=sn("0000:41:00.0",{id:Mr,group:12}),Je=sn("0000:41:00.0",{id:Mr,driver:"nouveau",group:12}),Ta=sn("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),Rx=["07","0f","47","4e","87","90","b7","bd"],Ca=$r(...Rx.map((e,n)=>sn(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),za=$r(...["c4","c5"].map((e,n)=>$p(`0000:${e}:00.0`,{group:60+n})));function Mx(e){let n=new Map,t={};for(let[r,o]of Object.
entries(e))t[r]=()=>{let i=n.get(r)||ra(r)(o());return n.set(r,i),i};return t}var DM=Mx({ubuntu2204:()=>In(U),"ubuntu2204-no-gpu":()=>In(),"ubuntu2204-eight-gpu\
s-amd":()=>In(on(),Ca,za),"ubuntu2204-cloud":()=>dx(U),"ubuntu2204-maas":()=>_m(U),"ubuntu2204-maas-ids-in-default":()=>_m(U,Ix("10de:1eb8")),"ubuntu2204-prepar\
ed":()=>In(Qo(R("6.8.0-51-generic"),R("6.8.0-52-generic")),U,Ra(),Ma()),"ubuntu2204-prepared-not-rebooted":()=>In(Qo(R("6.8.0-51-generic"),R("6.8.0-52-generic")),
U,Ra()),"ubuntu2204-nouveau-in-image":()=>In(Je,Ox()),ubuntu2004:()=>fx(U),"ubuntu2404-companions":()=>Da(Ta),"ubuntu2404-arm64":()=>Sx(U),"ubuntu2404-managed-f\
iles":()=>Da(U,Ex()),debian11:()=>px(Je),debian12:()=>qn(Je),"debian12-amd":()=>qn(on(),U),"debian12-prepared":()=>qn(on(),U,Ra(),Ma()),"debian12-two-alike":()=>qn(
on(),U,sn("0000:61:00.0",{id:Mr,group:13})),"debian12-shared-group":()=>qn(on(),U,oa("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-console-gpu":()=>qn(on(),
vp("0000:03:00.0"),sn("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>qn(Je,ta("absent")),
"debian13-dracut":()=>mx(U),"ubuntu2604-fresh":()=>hx(U),"ubuntu2604-upgraded":()=>yx(U),"ubuntu2604-both":()=>bx(Je),"rocky8-bios":()=>vx(Je),"rocky8-uefi":()=>Sm(
U),"rocky8-prepared":()=>Sm(U,Ax(),Ma()),rocky9:()=>Oa(U),"rocky9-companions":()=>Oa(Ta),"rocky9-eight-gpus":()=>Oa(Ca,za),"rocky9-generic-image":()=>$x(Je),"ro\
cky9-no-bls":()=>xx(U),rocky92:()=>wx(U),"rocky10-amd":()=>kx(on(),U),fedora:()=>_x(Je),sles15:()=>Pm(Je),"sles15-amd":()=>Pm(on(),U)}),Tm={a30:U,nouveau:Je,turing:Ta,
eight:Ca,switches:za,off:ta("absent"),uefi:bp("uefi")};var me=ne(require("fs"),1);var Cm=ne(require("path"),1);function ja(e){if(!me.lstatSync(e).isDirectory())return me.unlinkSync(e);me.chmodSync(e,448);for(let t of me.readdirSync(e))ja(Cm.join(e,t));me.rmdirSync(e)}var Zt={ids:"10de:20b7"},Dx=78,Tx=["/sys","/proc","/dev","/run"],Cx={red:31,green:32,bold:1,dim:2},zx=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function Wt(e,n){
return zx?`\x1B[${Cx[e]}m${n}\x1B[0m`:n}function Hm(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>Dx?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function De(e,n=""){X(`${Hm(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var zm=0;async function Xn(e,n){await new Promise(setImmediate),zm++,X(`
${Wt("bold",`${zm}. ${e}`)}
`),X(`${Wt("dim",`   $ ${n}`)}

`)}function Me(e,n){if(!e)throw new Error(n)}async function bi(e,n,t,r={}){let o=await au(e.host,n,ft(n.params,t),{check:!1,diff:!1,wait:0,version:Sc,...r});if(o.
error!==void 0)throw o.error.stop;return o}function Vm(e,n,t){return n.read(e.host,ft(n.params,t))}function Fa(e){return dm(e.dir,Tx)}function jm(e){return Array.
isArray(e)?e:[]}function Nx(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function Fm(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)X(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);X(`
`)}function Za(e){let{msg:n,own:t}=Vm(e,Fc,{}),r=jm(t.gpus),o=r.map(s=>[s.address,s.id,Nx(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
Fm([["address","id","name","kind","driver","group"],...o]),De(n,"   ");let i=r.filter(s=>s.id===Zt.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))De(String(s),"   - ");return i.map(s=>s.driver)}function Nm(e){for(let{facet:n,label:t,after:r}of e.changes)X(`   ${n.padEnd(10)}  ${t}${r===""?" (rem\
oved)":""}
`)}function Lx(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;X(`
   ${Wt("bold",`--- ${t.before_header}`)}
   ${Wt("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let u of s)if(u!==""&&!a.includes(u))for(let c of Hm(`   ${l}${u}`,"       "))X(`${Wt(l==="-"?"red":"green",c)}
`)};i(r,o,"-"),i(o,r,"+")}}function Ux(e){let{msg:n,own:t}=Vm(e,gp,{}),r=jm(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return Fm([["","address","what","found"],...r]),De(n,"   "),t.status}async function Bx(e){var p,f,m,g;let n=Fa(e),t=()=>ya(n,Fa(e)).length===
0;De("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await Xn("What is there","node dist/gpu_info.js");let r=Za(e);Me(r.
length===2&&r.every(b=>b==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(Zt)}'`;await Xn("Wha\
t would change",`${o} --check --diff`);let i=await bi(e,qo,Zt,{check:!0,diff:!0});Nm(i),X(`
`),De("persistent: a file; derived: made anew from files, by the tools of the node.","   "),Lx(i),Me(i.changed,"the plan should have changes"),Me(t(),"a check s\
hould write nothing"),X(`
`),De("Nothing was written so far: every file of the node is as it was.","   "),await Xn("Done, in one run",o);let s=await bi(e,qo,Zt);Me(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),De(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let b of(p=s.rebootReasons)!=null?p:[])De(b,"   - ");Me(((f=s.rebootReasons)!=null?f:[]).length>0,"a reboot should be requi\
red"),Me(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await Xn("Rebooted, once","reboot"),e.machine.reboot();let a=Za(e);Me(a.length===
2&&a.every(b=>b==="vfio-pci"),"both GPUs should be on vfio-pci"),await Xn("Verified, link by link","node dist/passthrough_verify.js"),Me(Ux(e)==="ready","the no\
de should be ready"),await Xn("Run again",o);let l=await bi(e,qo,Zt);De(l.msg,"   "),Me(!l.changed&&((g=l.rebootReasons)!=null?g:[]).length===0,"a second run sh\
ould find nothing to do"),await Xn("Taken back","node dist/passthrough_undo.js '{}'");let u=await bi(e,up,{});Nm(u);let c=ya(n,Fa(e));Me(c.length===0,`the disk \
should be as it was, and is not: ${c.join(", ")}`),X(`
`),De(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),X(`
`),e.machine.reboot();let d=Za(e);Me(d.length===2&&d.every(b=>b==="nvidia"),"both GPUs should be back on the driver of the host"),X(`
`),De("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),X(`
   ${o} --check --diff --human
`)}async function Hx(){let e=(0,Lm.mkdtempSync)((0,Bm.join)((0,Um.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>ja(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=Ea(e,In(Tm.a30,sn("0000:61:00.0",{id:Zt.ids,group:13})));await Bx({dir:e,machine:n,host:Cu({
root:e,machine:n})})}Hx().catch(e=>{X(`
${Wt("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof $&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}
