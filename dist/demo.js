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
var gm=Object.create;var di=Object.defineProperty;var hm=Object.getOwnPropertyDescriptor;var ym=Object.getOwnPropertyNames;var bm=Object.getPrototypeOf,vm=Object.prototype.hasOwnProperty;var wm=(e,n,t)=>n in e?di(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var je=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var xm=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of ym(n))!vm.call(e,o)&&o!==t&&di(e,o,{get:()=>n[o],enumerable:!(r=hm(n,o))||r.enumerable});
return e};var Q=(e,n,t)=>(t=e!=null?gm(bm(e)):{},xm(n||!e||!e.__esModule?di(t,"default",{value:e,enumerable:!0}):t,e));var Ut=(e,n,t)=>wm(e,typeof n!="symbol"?n+"":n,t);var Pr=je(fi=>{fi.createHash=function(e){return require("crypto").createHash(e)};fi.randomBytes=function(e){return require("crypto").randomBytes(e)}});var zl=je(Cl=>{Cl._parse=function(e,n,t){return{command:e,args:n,options:t}}});var et=je((d$,Nl)=>{Nl.exports={}});var Ul=je(Ll=>{Ll.signalsByName=new Proxy({},{get:function(){return{}}})});var jl=je((p$,Bl)=>{"use strict";var{signalsByName:kg}=Ul(),Sg=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`tim\
ed out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:
"failed",Pg=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:a,timedOut:l,isCanceled:u,killed:c,parsed:{options:{timeout:d}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:kg[o].description,f=r&&r.code,y=`Command ${Sg({timedOut:l,timeout:d,errorCode:f,signal:o,signalDescription:p,
exitCode:i,isCanceled:u})}: ${s}`,g=Object.prototype.toString.call(r)==="[object Error]",b=g?`${y}
${r.message}`:y,h=[b,n,e].filter(Boolean).join(`
`);return g?(r.originalMessage=r.message,r.message=h):r=new Error(h),r.shortMessage=b,r.command=s,r.escapedCommand=a,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!l,r.isCanceled=u,r.killed=c&&!l,r};Bl.exports=Pg});var Hl=je((m$,Oi)=>{"use strict";var Fr=["stdin","stdout","stderr"],Ag=e=>Fr.some(n=>e[n]!==void 0),Fl=e=>{if(!e)return;let{stdio:n}=e;if(n===void 0)return Fr.map(
r=>e[r]);if(Ag(e))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${Fr.map(r=>`\`${r}\``).join(", ")}`);if(typeof n=="string")
return n;if(!Array.isArray(n))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof n}\``);let t=Math.max(n.length,Fr.length);
return Array.from({length:t},(r,o)=>n[o])};Oi.exports=Fl;Oi.exports.node=e=>{let n=Fl(e);return n==="ipc"?"ipc":n===void 0||typeof n=="string"?[n,n,n,"ipc"]:n.includes(
"ipc")?n:[...n,"ipc"]}});var Vl=je(Zl=>{Zl.validateInputSync=function(){}});var Kl=je((h$,Gl)=>{"use strict";var Wl=(e,n=[])=>Array.isArray(n)?[e,...n]:[e],Eg=/^[\w.-]+$/,Ig=/"/g,Rg=e=>typeof e!="string"||Eg.test(e)?e:`"${e.replace(Ig,'\
\\"')}"`,Og=(e,n)=>Wl(e,n).join(" "),Mg=(e,n)=>Wl(e,n).map(t=>Rg(t)).join(" "),Dg=/ +/g,Tg=e=>{let n=[];for(let t of e.trim().split(Dg)){let r=n[n.length-1];r&&
r.endsWith("\\")?n[n.length-1]=`${r.slice(0,-1)} ${t}`:n.push(t)}return n};Gl.exports={joinCommand:Og,getEscapedCommand:Mg,parseCommand:Tg}});var nu=je((y$,nt)=>{"use strict";var Cg=require("path"),Mi=require("child_process"),zg=zl(),Ng=et(),Lg=et(),Ug=et(),Hr=jl(),ql=Hl(),{spawnedKill:Bg,spawnedCancel:jg,
setupTimeout:Fg,validateTimeout:Hg,setExitHandler:Zg}=et(),{handleInput:Vg,getSpawnedResult:Wg,makeAllStream:Gg,validateInputSync:Kg}=Vl(),{mergePromise:Jl,getSpawnedPromise:Jg}=et(),
{joinCommand:Xl,parseCommand:Yl,getEscapedCommand:Ql}=Kl(),qg=1e3*1e3*100,Xg=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?Lg.env({env:i,cwd:r,execPath:o}):i},eu=(e,n,t={})=>{let r=zg._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:qg,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=Xg(t),
t.stdio=ql(t),process.platform==="win32"&&Cg.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},Zt=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Ng(n):n,Zr=(e,n,t)=>{let r=eu(e,n,t),o=Xl(e,n),i=Ql(e,n);Hg(r.options);let s;try{s=Mi.spawn(r.file,r.args,r.
options)}catch(f){let m=new Mi.ChildProcess,y=Promise.reject(Hr({error:f,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,
killed:!1}));return Jl(m,y)}let a=Jg(s),l=Fg(s,r.options,a),u=Zg(s,r.options,l),c={isCanceled:!1};s.kill=Bg.bind(null,s.kill.bind(s)),s.cancel=jg.bind(null,s,c);
let p=Ug(async()=>{let[{error:f,exitCode:m,signal:y,timedOut:g},b,h,v]=await Wg(s,r.options,u),w=Zt(r.options,b),x=Zt(r.options,h),z=Zt(r.options,v);if(f||m!==0||
y!==null){let U=Hr({error:f,exitCode:m,signal:y,stdout:w,stderr:x,all:z,command:o,escapedCommand:i,parsed:r,timedOut:g,isCanceled:c.isCanceled,killed:s.killed});
if(!r.options.reject)return U;throw U}return{command:o,escapedCommand:i,exitCode:0,stdout:w,stderr:x,all:z,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}});return Vg(
s,r.options.input),s.all=Gg(s,r.options),Jl(s,p)};nt.exports=Zr;nt.exports.sync=(e,n,t)=>{let r=eu(e,n,t),o=Xl(e,n),i=Ql(e,n);Kg(r.options);let s;try{s=Mi.spawnSync(
r.file,r.args,r.options)}catch(u){throw Hr({error:u,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let a=Zt(
r.options,s.stdout,s.error),l=Zt(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let u=Hr({stdout:a,stderr:l,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return u;
throw u}return{command:o,escapedCommand:i,exitCode:0,stdout:a,stderr:l,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}};nt.exports.command=(e,n)=>{let[t,...r]=Yl(
e);return Zr(t,r,n)};nt.exports.commandSync=(e,n)=>{let[t,...r]=Yl(e);return Zr.sync(t,r,n)};nt.exports.node=(e,n,t={})=>{n&&!Array.isArray(n)&&typeof n=="objec\
t"&&(t=n,n=[]);let r=ql.node(t),o=process.execArgv.filter(a=>!a.startsWith("--inspect")),{nodePath:i=process.execPath,nodeOptions:s=o}=t;return Zr(i,[...s,e,...Array.
isArray(n)?n:[]],{...t,stdin:void 0,stdout:void 0,stderr:void 0,stdio:r,shell:!1})}});var lm=require("fs"),um=require("os"),cm=require("path");var Ol=Q(Pr(),1);var I=Q(require("fs"),1),on=Q(require("path"),1);function pi(e){return on.join(on.dirname(e),`.${on.basename(e)}.vfiokit-new`)}function Ea(e){let n=I.openSync(e,
"r");try{I.fsyncSync(n)}finally{I.closeSync(n)}}function Ia(e,n,t){let r=I.fstatSync(e),o=n===null?r.uid:n.uid,i=n===null?r.gid:n.gid;(r.uid!==o||r.gid!==i)&&I.fchownSync(
e,o,i),(I.fstatSync(e).mode&4095)!==t&&I.fchmodSync(e,t)}function Ar(e){try{return I.lstatSync(e)}catch(n){return null}}async function Ra(e,n,t,r){let o=on.dirname(
e);I.mkdirSync(o,{recursive:!0,mode:493});let i=pi(e),s=Ar(e);Ar(i)!==null&&I.unlinkSync(i);let{O_WRONLY:a,O_CREAT:l,O_EXCL:u,O_NOFOLLOW:c}=I.constants,d=I.openSync(
i,a|l|u|c,384);try{try{for(let p=0;p<n.length;)p+=I.writeSync(d,n,p);Ia(d,s,s===null?t===void 0?420:t:s.mode&4095),I.fsyncSync(d)}finally{I.closeSync(d)}s!==null&&
await r(i,e),I.renameSync(i,e)}catch(p){throw Ar(i)!==null&&I.unlinkSync(i),p}s===null&&await r(e,null),Ea(o)}async function Oa(e,n,t){let r=Ar(n),o=I.openSync(
e,"r+");try{r!==null&&Ia(o,r,r.mode&4095),I.fsyncSync(o)}finally{I.closeSync(o)}await t(e,r===null?null:n),I.renameSync(e,n),Ea(on.dirname(n))}var _=class extends Error{constructor(t,r,o={}){super(r);Ut(this,"code");Ut(this,"param");Ut(this,"hint");Ut(this,"cause");this.name="Stop",this.code=t,o.param!==
void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function N(e,n){return new _("E_PARAMS",n,{param:e})}function K(e,n){
return new _("E_HOST",e,n===void 0?{}:{hint:n})}function P(e,n){return new _("E_REFUSED",e,n===void 0?{}:{hint:n})}var $m=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],_m=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Ma(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Da(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of $m){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(u=>u.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new _("E_BUSY",`${Ma(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!_m.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new _("E_BUSY",`${Ma(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var ee="/var/lib/vfiokit",Fe=`${ee}/journal.jsonl`,mi=1;function km(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function Re(e){let n=e.read(Fe);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=km(i);if(s===null)throw new _("E_HOST",`${Fe} line ${o+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in s){if(s.vfiokit>mi)throw new _("E_HOST",`${Fe} h\
as format ${s.vfiokit}, and this version knows formats up to ${mi}; use the vfiokit that wrote it (version ${s.version}) or a newer one`);t.set(s.run,{...s,entries:[],
done:!1});continue}let a=t.get(s.run);a!==void 0&&("entry"in s?a.entries.push(s.entry):a.done=!0)}return[...t.values()]}function Ta(e){return e.map(n=>Buffer.from(
JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Ca(e){return e.map(({entries:n,done:t,...r})=>Ta([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function za(e,n){let t=Ca(Re(e));async function r(o){t+=Ta([o]),await e.write(Fe,t,384)}return await r({vfiokit:mi,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Na(e,n){let t=Re(e).filter(r=>!n.has(r.run));t.length>0?await e.write(Fe,Ca(t),384):e.remove(Fe)}function Er(e,n){
let t=new Map;for(let r of Re(e))if(!(n!==void 0&&r.module!==n))for(let o of r.claims)t.set(`${o.thing} ${o.value}`,o);return[...t.values()]}function La(e){var t,
r;let n=Re(e).filter(o=>o.devices.length>0);return n.length===0?[]:(r=(t=n[n.length-1])==null?void 0:t.devices)!=null?r:[]}var Sm=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function Ua(e){var t,r;let n=e.toString("hex");return(r=(t=Sm.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function Ba(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>Ir(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(Ir)}
function Ir(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function ve(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function Pm(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function gi(e,n){let t=new Set(e),r=new Set(
e.map(Pm));return n.filter(o=>"file"in o?!t.has(Ir(o.file)):!r.has(o.module.replace(/-/g,"_")))}function ja(e,n){let t=new Set(e);return n.filter(r=>t.has(Ir(r)))}var Ha=Q(Pr(),1),hi="/var/lib/vfiokit/images.json",Za=1;function Rr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Fa(e){return Array.isArray(
e)&&e.every(n=>typeof n=="string")?e:null}function Am(e){if(!Rr(e)||!Rr(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[Fa(e.holds),Fa(e.lacks)];if(typeof n!=
"number"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function Va(e){var r;let n=new Map,t;try{t=JSON.parse((r=e.attr(hi))!=null?r:"")}catch(o){return n}
if(!Rr(t)||t.format!==Za||!Rr(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=Am(i);s!==null&&n.set(o,s)}return n}function me(e,n){let t=e.real(
n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function Or(e,n){let t=Va(e).get(n),r=me(e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.
size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function Wa(e,n,t){let r={};for(let[o,i]of Va(e))e.real(o)!==null&&(r[o]=i);return r[n]=t,JSON.stringify({format:Za,
images:r})+`
`}function yi(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>me(e,o)!==null)]}))]}
function bi(e,n){let t=me(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===null?"":(0,Ha.createHash)("sh\
a256").update(t,"latin1").digest("hex").slice(0,16)}function Ga(e,n){let t={};for(let r of yi(e,n))t[r]=bi(e,r);return t}var Ka=new Map;function Ja(e,n){let t=me(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function vi(e,n,t){Ka.set(Ja(e,n),t)}function wi(e,n){var t;return(t=Ka.get(Ja(e,n)))!=null?t:null}function Kn(e,n){var o;let t=gi(n,e.holds).map(ve);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=ja(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function qa(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function xi(e,n){let t=me(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=Or(e,n.path);for(let o of yi(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==bi(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function Jn(e,n){
var a;let t=wi(e,n.path),r=Or(e,n.path),o=t===null?[]:gi(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(ve):r===null?null:n.holds.map(ve).filter(l=>r.
holds.includes(l));return{why:(a=xi(e,n))!=null?a:t!==null?Kn(n,t):null,holds:i}}function Xa(e,n){var r;let t=Or(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes(ve(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var Em=1.3,Im=/^init(rd|ramfs)/;function Rm(e){return e.replace(/\/[^/]*$/,"")||"/"}function Om(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function $i(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function Ya({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ")||"no message"}async function Mr(e,n,t){let r=wi(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.runnable(o).
ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=Ba(i.stdout,n==="dracut");if(i.code!==0||s.length===
0)throw new _("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${Ya(i)})`);return vi(e,t,s),s}async function Qa(e,n){var l,u;let t=Rm(n.path),r=e.list(
t).filter(c=>Im.test(c)).map(c=>{var d,p;return(p=(d=me(e,`${t}/${c}`))==null?void 0:d.size)!=null?p:0}),o=Math.ceil(Math.max(0,...r)*Em/1024),{code:i,stdout:s}=await e.
ask(["df","-Pk",t],{timeout:30}),a=(u=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:u[1];if(!(i!==0||a===void 0||Number(a)>=o))throw P(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function el(e,n){let t=await e.run(n);if(t.code!==0)throw new _("E_COMMAND",`${n.join(" ")} ended with ${t.code} (${Ya(t)}); expected 0; run i\
t by hand to see why, then run this again`)}function Mm(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initramfs\
.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function nl(e,n,t){var o;let r=me(e,n.path);r===null||t===null||Kn(n,t)!==null||(vi(e,n.path,t),await e.write(hi,Wa(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:Ga(e,n.inputs),holds:n.holds.map(ve),lacks:(o=n.lacks)!=null?o:[]}),384))}async function Dm(e,n){let t=me(e,n.path),r=$i(e,n);await el(
e,r);let o=me(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new _("E_DRIFT",`${r.join(" ")} ended without an erro\
r, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${Mm(e)}`);await nl(e,n,await Mr(e,n.tool,n.path))}async function Tm(e,n){var i,s,a;let t=Om(
n.path),r=["dracut","--force",t,n.kernel],o=l=>new _("E_DRIFT",`${r.join(" ")} ended without an error, but ${l}; ${n.path} is as it was; run it by hand and look\
 at its output`);e.remove(t);try{if(await el(e,r),((s=(i=me(e,t))==null?void 0:i.size)!=null?s:0)===0)throw o("wrote no image");if(Ua((a=e.bytes(t,0,6))!=null?a:
Buffer.alloc(0))===null)throw o("what it wrote is no archive that a kernel unpacks");let l=await Mr(e,n.tool,t),u=l===null?null:Kn(n,l);if(u!==null)throw o(`of \
the new image: ${u}`);await e.replace(t,n.path),await nl(e,n,l)}catch(l){throw e.remove(t),l}}function tl(e,n){return n.tool==="dracut"?Tm(e,n):Dm(e,n)}var rl={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function Cm(e,n,t){var i;let r=qa(n,t);if(r!==null)return`${r} changes`;let o=xi(e,n);if(o!==
null||Xa(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await Mr(e,n.tool,n.path);return s===null?null:Kn(n,s)}catch(s){
if(s instanceof _)return s.message;throw s}}var ol={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(ve)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await Cm(e,n,t);return o!==null&&e.runnable(rl[n.tool]).ok&&await Qa(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:tl,pending(e,n){return e.runnable(rl[n.tool]).ok?null:$i(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};function An(e){return`/sys/bus/pci/devices/${e}`}function Dr(e,n){let t=e.link(`${An(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function il(e,n){let t=e.
attr(`${An(n)}/driver_override`);return t===null||t===""||t==="(null)"?null:t}function sl(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}
function qn(e,n,t,r){try{e.writeAttribute(n,t)}catch(o){let i=o instanceof Error&&"code"in o?String(o.code):String(o);throw new _("E_APPLY",`writing ${t.trim()||
"nothing"} to ${n} for ${r} was refused by the kernel with ${i}; expected it to be taken; look at dmesg`,{cause:o})}}var al={facet:"live",label:e=>`driver of ${e.
address}`,async observe(e,n){return{before:sl(Dr(e,n.address),il(e,n.address)),after:sl(n.driver,n.override)}},async apply(e,n){var o;let t=Dr(e,n.address),r=e.
attr(`${An(n.address)}/driver_override`)!==null;if(r&&qn(e,`${An(n.address)}/driver_override`,`${(o=n.override)!=null?o:""}
`,n.address),t!==n.driver&&(t!==null&&qn(e,`${An(n.address)}/driver/unbind`,n.address,n.address),n.driver!==null)){if(r)return qn(e,"/sys/bus/pci/drivers_probe",
n.address,n.address);await zm(e,n)}},pending:(e,n)=>{var t;return e.live?null:`echo ${(t=n.override)!=null?t:""} > ${An(n.address)}/driver_override && echo ${n.
address} > /sys/bus/pci/drivers_probe`},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Dr(e,n.address),override:il(e,n.address)}),touches:()=>[]};async function zm(e,n){
var o;let t=["vendor","device"].map(i=>{var s;return((s=e.attr(`${An(n.address)}/${i}`))!=null?s:"").replace(/^0x/,"")}).join(" "),r=`/sys/bus/pci/drivers/${(o=
n.driver)!=null?o:""}`;qn(e,`${r}/new_id`,t,n.address),Dr(e,n.address)===null&&qn(e,`${r}/bind`,n.address,n.address),qn(e,`${r}/remove_id`,t,n.address)}var ll=/\s*[^\s]+|\s+$/g;function Nm(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Lm(e,n){var o,i,s;let t=n.length+1,r=new Uint32Array(
(e.length+1)*t);for(let a=e.length-1;a>=0;a--)for(let l=n.length-1;l>=0;l--)r[a*t+l]=e[a]===n[l]?1+((o=r[(a+1)*t+l+1])!=null?o:0):Math.max((i=r[(a+1)*t+l])!=null?
i:0,(s=r[a*t+l+1])!=null?s:0);return r}function Bt(e,n){var c,d,p,f,m;if(e===n)return[];let t=Nm(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/\s/.test(
e.charAt(t-1));)t--;let r=(c=e.slice(t).match(ll))!=null?c:[],o=(d=n.slice(t).match(ll))!=null?d:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.
length-1-i];)i++;if(r.length-=i,o.length-=i,r.length*o.length>4e6)return[[t,r.join("").length,o.join("")]];let s=Lm(r,o),a=o.length+1,l=[],u=t;for(let y=0,g=0;y<
r.length||g<o.length;){if(y<r.length&&g<o.length&&r[y]===o[g]){u+=((p=r[y])!=null?p:"").length,y++,g++;continue}let[b,h,v]=[u,y,g];for(;(y<r.length||g<o.length)&&
(y>=r.length||g>=o.length||r[y]!==o[g]);)g>=o.length||y<r.length&&((f=s[(y+1)*a+g])!=null?f:0)>=((m=s[y*a+g+1])!=null?m:0)?y++:g++;let w=r.slice(h,y).join("").length;
l.push([b,w,o.slice(v,g).join("")]),u+=w}return l.reverse()}function ul(e,n){return n.reduce((t,[r,o,i])=>t.slice(0,r)+i+t.slice(r+o),e)}var Um=104448;function Tr(e){return Buffer.from(e,"latin1").toString("utf8")}function cl(e,n,t){let r="",o=0;for(let i of e.split(/(?<=\n)/)){let s=o+i.length,a=n.
filter(([l,u])=>l<s&&(u>o||l>=o));if(a.length>0){let l=o;r+=i.replace(/[^\s]+/g,(u,c)=>{let d=!t.has(u)&&a.some(([f,m])=>f<=l+c&&m>=l+c+u.length),p=u.indexOf("=");
return d?u:p>0?u.slice(0,p+1)+"***":"***"})}o=s}return r}function Cr(e){return e===""||e.endsWith(`
`)?e:e+`
`}function dl(e,n,t,r){let o={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[i,s]=[n!=null?n:"",t!=null?t:""];if(r){let l=Bt(
i,s),u=Bt(s,i),c=l.map(([f,m])=>[f,f+m]),d=u.map(([f,m])=>[f,f+m]),p=f=>new Set(f.split(/\s+/));return{before:Tr(Cr(cl(i,c,p(s)))),after:Tr(Cr(cl(s,d,p(i)))),...o}}
let a=Math.max(i.length,s.length);return a>Um?{dst_larger:a,...o}:{before:Tr(Cr(i)),after:Tr(Cr(s)),...o}}var fl=Q(Pr(),1);function Xn(e){return(0,fl.createHash)("sha256").update(e,"latin1").digest("hex")}var Bm=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function pl(e){return e===null?"":`sha256:${Xn(e).slice(0,12)}`}function _i(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!Bm.has(n))throw P(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw P(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function ml(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...ml(e,t),t]}var gl={facet:"persistent",label:e=>e.path,async observe(e,n){
return{before:pl(_i(e,n.path)),after:pl(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,n.text,n.mode)},pending:()=>null,inverse(e,n){
var i;let t=_i(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===null?"":Xn(t),after:n.text===null?"":Xn(n.text),splices:Bt(
(i=n.text)!=null?i:"",t!=null?t:""),...o===null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:ml(e,n.path)}},touches:e=>[e.path],diff(e,n){var o,
i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return dl(n.path,_i(e,n.path),n.text,(r&4)===0)}};var yl=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),jm=new Map([["amd_iommu","off"],["iommu","off"]]),
Fm=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),hl=1023,Hm=/[\t-\r \xa0]/;function jt(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charAt(o),s=o===e.length||!r&&Hm.test(i);i==='"'&&
(r=!r),!s&&t<0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function W(e){return jt(e).map(([n,t])=>e.slice(n,t))}function k(e){return we(e.replace(/^"/,"").
replace(/=[^]*/,""))}function ln(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,"").replace(/"$/,"")}function un(e){return yl.has(we(e))}function Lr(e){
return Fm.test(we(e))}function ki(e,n){return k(e)===k(n)&&ln(e)===ln(n)&&e.includes("=")===n.includes("=")}function zr(e,n){return we(e).toLowerCase()===we(n).
toLowerCase()}function T(e){return ln(e).split(",").filter(n=>n!=="")}function cn(e){return e.kind==="group"?e.keys.map(we):["key"in e?we(e.key):k(e.token)]}function j(e,n){
let t=bl(e,e.length);return vl(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===e[o])}function En(e,n,t=e.length){let r=bl(e,t);for(let l of n)vl(r,l);let o=[
...r.early,...r.late].map(l=>l.text),i=e.map((l,u)=>{var c;return u<o.length?(c=o[u])!=null?c:null:l}),s=Nr(r.added.map(l=>l.text));for(let l of[...Nr(i),...s]){
let{length:u}=ln(l);if(!(k(l)!=="vfio_pci.ids"||u<=hl||e.includes(l)))throw P(`vfio-pci.ids on the kernel command line would have ${u} characters, and the kerne\
l takes ${hl} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[...Nr(i.slice(0,a)),...s,...Nr(i.slice(a))],removed:e.filter((l,u)=>i[u]!==
l)}}function bl(e,n){let t=e.indexOf("--"),r=t<0?e.length:t,o=e.slice(0,r).map(i=>({text:i}));return{early:o.slice(0,n),added:[],late:o.slice(n)}}function vl(e,n){
var t;switch(n.kind){case"flags":return Zm(e,n.key,n.has,n.lacks);case"list":return Vm(e,n.key,n.items,(t=n.without)!=null?t:[]);case"token":return Wm(e,n.token);case"\
group":return Gm(e,n.keys,n.tokens);case"absent":return Ft(an(e).filter(r=>r.text!==null&&ki(r.text,n.token)))}}function Zm(e,n,t,r){let o=()=>{let a=sn(an(e),n).
flatMap(c=>{var d;return T((d=c.text)!=null?d:"")}),l=t===void 0?-1:a.lastIndexOf(t),u=c=>a.includes(c)&&(l<0||c===jm.get(we(n))||a.lastIndexOf(c)>l);return(t===
void 0||l>=0)&&!r.some(u)};if(o())return;for(let a of sn(t===void 0?an(e):e.late,n))wl(a,l=>!r.includes(l));if(t===void 0||o())return;let i=sn(an(e),n),s=i.flatMap(
a=>{var l;return T((l=a.text)!=null?l:"")}).filter(a=>a!==t&&!r.includes(a));Ft(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function Vm(e,n,t,r){
var p;let o=(p=yl.get(we(n)))!=null?p:!1;for(let f of sn(an(e),n))wl(f,m=>!r.some(y=>zr(y,m)));let i=sn(an(e),n),s=(o?i:i.slice(-1)).flatMap(f=>{var m;return T(
(m=f.text)!=null?m:"")});if(t.every(f=>s.some(m=>zr(m,f))))return;let a=sn(e.late,n),l=o?sn([...e.early,...e.added],n):i,u=o?a.flatMap(f=>{var m;return T((m=f.text)!=
null?m:"")}):[],c=[];for(let f of[...l.flatMap(m=>{var y;return T((y=m.text)!=null?y:"")}),...t.filter(m=>!u.some(y=>zr(y,m)))])c.some(m=>zr(m,f))||c.push(f);let d=o?
void 0:a[a.length-1];Ft(l),d===void 0?e.added.push({text:`${n}=${c.join(",")}`}):d.text=`${n}=${c.join(",")}`}function Wm(e,n){let t=sn(an(e),k(n));(Lr(k(n))?t:
t.slice(-1)).some(o=>{var i;return ki((i=o.text)!=null?i:"",n)})||(Lr(k(n))||Ft(t),e.added.push({text:n}))}function Gm(e,n,t){let r=n.map(we),o=an(e).filter(i=>i.
text!==null&&r.includes(k(i.text)));o.length===t.length&&o.every((i,s)=>{var a,l;return ki((a=i.text)!=null?a:"",(l=t[s])!=null?l:"")})||(Ft(o),e.added.push(...t.
map(i=>({text:i}))))}function an(e){return[...e.early,...e.added,...e.late]}function sn(e,n){return e.filter(t=>t.text!==null&&k(t.text)===we(n))}function Ft(e){
for(let n of e)n.text=null}function wl(e,n){var o,i;let t=T((o=e.text)!=null?o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=
null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}function Nr(e){return e.filter(n=>n!==null)}function we(e){return e.replace(/-/g,"_")}var Km={intel:"intel_iommu",amd:"amd_iommu",arm:null},$l=["intel_iommu","amd_iommu","iommu"],Jm=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]],xl=["default_hugepagesz","hugepagesz","hugepages"];function Ur({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=Km[e];return[...o===null?[]:
[{kind:"flags",key:o,has:"on",lacks:["off"]}],...qm(e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...Xm(r)]}function qm(e,n){return e===
"arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function Xm(e){let n=e.
filter(r=>xl.includes(k(r))),t=e.filter(r=>!n.includes(r)).flatMap(r=>{let o=k(r);return un(o)?[{kind:"list",key:r.replace(/=[^]*/,""),items:T(r)}]:!$l.includes(
o)||ln(r)===""?[{kind:"token",token:r}]:T(r).map(i=>({kind:"flags",key:o,has:i,lacks:Ym(i)}))});return n.length===0?t:[...t,{kind:"group",keys:xl,tokens:n}]}function _l(e){
let{tokens:n}=En([],e),t=e.find(r=>!j(n,r));return t===void 0?null:n.filter(r=>cn(t).includes(k(r))).join(" ")}function Ht(e){switch(e.kind){case"flags":return e.
has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"group":return e.tokens;case"absent":return[]}}
function Yn(e){let n=k(e);return un(n)?{kind:"list",key:n,items:[],without:T(e)}:$l.includes(n)?{kind:"flags",key:n,lacks:T(e)}:{kind:"absent",token:e}}function dn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:Ht(n))}function Ym(e){return Jm.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var Qm=/^linux(16|efi)?$/,eg=/^initrd(16|efi)?$/,ng=/^(|\d\d_linux(_zfs|_xen)?)$/;function tg(e){var a;let n=[],t=[],r=null,o="",i=()=>{r!==null&&t.push(r),r=null},
s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let l=0;l<e.length;l++){let u=e.charAt(l);if(u==="'"||u==='"'){let c=rg(e,l);if(c<0)throw new Error(
`a ${u} is never closed (line ${e.slice(0,l).split(`
`).length})`);let d=e.slice(l+1,c);r=(r!=null?r:"")+(u==='"'?d.replace(/\\([\\"$\n])/g,"$1"):d),l=c}else if(u==="\\")r=(r!=null?r:"")+e.charAt(++l);else if(u===
"#"&&r===null){let[c=""]=e.slice(l).split(`
`,1),[,d,p=""]=(a=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(c))!=null?a:[];d!==void 0&&(s(),o=d==="BEGIN"?p:""),l+=c.length-1}else u===`
`||u===";"?s():/\s/.test(u)?i():r=(r!=null?r:"")+u;r==="{"&&/^\s?$/.test(e.charAt(l+1))&&(i(),s())}return s(),n}function rg(e,n){let t=e.charAt(n);for(let r=n+1;r<
e.length;r++)if(t==='"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function og(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||
r==="--id");return n<0?"":(t=e[n+1])!=null?t:""}function He(e){var p,f,m,y,g,b,h,v;let n=[],t=null;try{n=tg(e)}catch(w){t=w instanceof Error?w.message:String(w)}
let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:w,section:x}of n){let[z=""]=w;if(w[w.length-1]==="{")o.push({name:z,title:(p=w[1])!=null?p:"",id:og(w)}),a=null;else if(z===
"}"){let U=o.pop();if(U===void 0)t=t!=null?t:"a } closes nothing";else if(U.name==="menuentry"&&a!==null){let E=/recovery/i.test(U.title+U.id)||a.args.includes(
"single");r.push({...a,title:U.title,id:U.id,recovery:E,section:x,within:o.filter(D=>D.name==="submenu").map(D=>D.title)}),a=null}}else Qm.test(z)?a={kernel:(f=
w[1])!=null?f:"",args:w.slice(2).map(ig),initrds:[]}:eg.test(z)?a==null||a.initrds.push(...w.slice(1)):z==="if"?i++:z==="fi"?i--:z==="set"&&((m=w[1])!=null?m:"").
startsWith("kernelopts=")&&(s=((y=w[1])!=null?y:"").slice(11))}o.length>0&&(t=t!=null?t:`the block of ${(b=(g=o[0])==null?void 0:g.name)!=null?b:""} ${JSON.stringify(
(v=(h=o[0])==null?void 0:h.title)!=null?v:"")} is never closed`),i!==0&&(t=t!=null?t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/gr\
ub.d/"),u=n.some(({words:w})=>w[0]==="configfile"||w[0]==="source"),c=n.some(({words:w})=>w.length===1&&w[0]==="blscfg"),d=u&&!l?"stub":n.length===0?"empty":"ge\
nerated";return{entries:r,problem:t,kind:d,bls:c,kernelopts:s}}function ig(e){if(!/\s/.test(e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(
n+1)}"`:`"${e}"`}function sg(e){return e.entries.filter(n=>!n.recovery&&ng.test(n.section))}function kl(e,n){let t=He(e);if(t.problem!==null)return`GRUB cannot \
read it: ${t.problem}`;let r=sg(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){let i=W(o.args.join(" ")),s=n.find(l=>!j(i,l));if(s===void 0)
continue;let a=dn([s]);return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:"still has what is to go"}`}return null}var Sl={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":kl(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ");throw new _("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by hand to see w\
hy, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),touches:e=>[
e.path]};function ag(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Pl={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:ag(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new _(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var lg={file:gl,grubConfig:Sl,bootImage:ol,kmod:Pl,driver:al};function Br(e){return lg[e.kind]}var Ai=Q(require("fs"),1);var Qn=`${ee}/lock`;function Al(){try{return Ai.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function El(e){var n;try{let t=Ai.readFileSync(
`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function ug(e){return e.boot_id===Al()&&El(
e.pid)===e.started}function Il(e){try{let n=JSON.parse(e);return ug(n)?n:null}catch(n){return null}}function Si(e){let n=e.read(Qn);return n===null?null:Il(n)}function cg(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Pi(e){return new _("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${cg(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer"})}function dg(e){return new Promise(n=>{setTimeout(n,e)})}async function jr(e,n){let t=Date.now()+e*1e3;for(;;){let r=n();if(r===null)
return;if(Date.now()>=t)throw r;await dg(Math.min(250,Math.max(10,t-Date.now())))}}function Ei(e,n){return jr(n,()=>{let t=Si(e);return t===null?null:Pi(t)})}async function Rl(e,n,t,r){
var s;let o={pid:process.pid,started:(s=El(process.pid))!=null?s:"",boot_id:Al(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await Ei(e,r);
let i=()=>e.createExclusive(Qn,JSON.stringify(o)+`
`);return await jr(r,()=>{var c;if(i())return null;let a=Si(e);if(a!==null)return Pi(a);let l=`${Qn}.stale.${process.pid}`;e.rename(Qn,l);let u=e.read(l);return u!==
null&&Il(u)!==null&&e.createExclusive(Qn,u),e.remove(l),i()?null:Pi((c=Si(e))!=null?c:o)}),()=>e.remove(Qn)}var fg=20;async function Ri(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Br(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let u=s.pending(
e,i);if(u!==null){r.includes(u)||r.push(u);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let c of s.touches(
i))o.add(c)}return{todo:t,pending:r}}function Ml(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=Br(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function pg(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,Ol.randomBytes)(3).toString("hex")}`}function Ii(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function mg(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Ii(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${Ii(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Ii(s)}`}`}function Dl(e,n,t,r){var u,c,d,p,f,m,y,g;let o=n.report(e),{changes:i,run:s}=t,a=[...(u=n.pending)!=null?u:[],
...t.pending],l=(c=t.error)!=null?c:o.fail===void 0||r?void 0:{stop:o.fail,node:"partial"};return{changed:i.length>0,msg:l===void 0?mg(i,a,o,r):l.stop.message,changes:i,
pending:a,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:(d=o.rebootReasons)!=null?d:[],pendingAtBoot:(p=o.pendingAtBoot)!=null?p:[],...o.
bootable===void 0?{}:{bootable:o.bootable},notes:[...(f=n.notes)!=null?f:[],...(m=o.notes)!=null?m:[]],warnings:[...(y=n.warnings)!=null?y:[],...(g=o.warnings)!=
null?g:[]],own:o.own,...s===void 0?{}:{run:s},...l===void 0?{}:{error:l}}}async function gg(e,n,t,r,o){var s;let i=new Set;for(let{step:a,change:l}of n){let u=Br(
a),c=await u.observe(e,a,i);if(c.before!==l.before&&c.before!==c.after&&u.facet!=="derived")throw new _("E_RACED",`${l.label} changed while this ran: it was ${l.
before||"absent"} and is ${c.before||"absent"}; somebody else is at work on this node; run this again`);c.before!==c.after&&((s=o.progress)==null||s.call(o,l.label),
await(t==null?void 0:t.entry(u.inverse(e,a))),await u.apply(e,a)),r.push(l);for(let d of u.touches(a))i.add(d)}}async function hg(e,n){let{todo:t}=await Ri(e,n.
steps.map(yg));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new _("E_DRIFT",
`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do this ended without an error, so run it by hand and look at its output`)}function yg(e){
return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function bg(e){let n=e.list(`${ee}/runs`);for(let t of n.slice(0,Math.max(0,n.length-fg)))e.
remove(`${ee}/runs/${t}`)}function vg(e){if(e.stat(Fe)===null){for(let n of e.list(`${ee}/runs`))e.remove(`${ee}/runs/${n}`);e.removeEmptyDir(`${ee}/runs`),e.remove(
`${ee}/images.json`)}}async function Tl(e,n,t,r){var c;r.check||await Ei(e,r.wait);let o=n.plan(e,t),i=await Ri(e,o.steps),s=i.todo.length===0&&o.undoes===void 0;
if(r.check||s){let d=r.diff?Ml(e,i.todo):void 0;return Dl(e,o,{changes:i.todo.map(({change:p})=>p),pending:i.pending,diff:d},r.check)}let a=pg(),l=e.real(ee)===
null;(c=r.beforeWriting)==null||c.call(r);let u=await Rl(e,n.name,a,r.wait);try{return await wg(e,n,t,r,a)}finally{u(),(l||e.stat(Fe)===null)&&e.removeEmptyDir(
ee)}}async function wg(e,n,t,r,o){var y,g,b;xg(e);let i=n.plan(e,t),{todo:s,pending:a}=await Ri(e,i.steps);s.some(({change:h})=>h.facet==="derived")&&await jr(r.
wait,()=>Da(e));let l=r.diff?Ml(e,s):void 0,u=i.report(e).bootable,c=[],d,p=null;try{i.undoes===void 0&&s.length>0&&(p=await $g(e,n.name,i,o,r.version)),await gg(
e,s,p,c,r),await hg(e,i);let h=i.report(e),v=((g=(y=h.bootable)==null?void 0:y.reasons)!=null?g:[]).filter(w=>(u==null?void 0:u.ok)===!0||(u==null?void 0:u.reasons.
includes(w))===!1);if(v.length>0)throw new _("E_DRIFT",`this node would no longer boot as it did: ${v.join("; ")}; run passthrough_undo and look at the boot loa\
der before you reboot`);await(p==null?void 0:p.done());for(let w of(b=i.emptyDirs)!=null?b:[])e.removeEmptyDir(w);i.undoes!==void 0&&h.fail===void 0&&await Na(e,
i.undoes)}catch(h){d=h instanceof _?h:new _("E_INTERNAL",`${h instanceof Error?h.message:String(h)}; this is a bug, please report it`,{cause:h})}let f=c.length>
0||p!==null,m=Dl(e,i,{changes:c,pending:a,diff:l,...f?{run:o}:{},...d===void 0?{}:{error:{stop:d,node:f?"partial":"untouched"}}},!1);return i.undoes!==void 0&&d===
void 0?vg(e):f&&r.render!==void 0&&await _g(e,o,r.render(m)),m}function xg(e){var n;for(let t of Re(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=e.
real(r.path))!=null?n:r.path:void 0;o!==void 0&&e.remove(pi(o))}}function $g(e,n,t,r,o){var i,s,a,l;return za(e,{run:r,module:n,version:o,at:new Date().toISOString().
replace(/\.\d+/,""),machine_id:(i=e.attr("/etc/machine-id"))!=null?i:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(s=e.attr("/proc/sys/kernel/random/boot_id"))!=
null?s:"",claims:(a=t.claims)!=null?a:[],devices:(l=t.devices)!=null?l:[]})}async function _g(e,n,t){try{await e.write(`${ee}/runs/${n}.json`,t,384),await bg(e)}catch(r){
if(!(r instanceof _))throw r}}var S=Q(require("fs"),1);var Vr=require("fs"),iu=require("os"),Yg=1800,Qg=64*1024*1024,tu="/usr/local/sbin:/usr/sbin:/sbin",eh=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTION\
S"],ru="VFIOKIT_COMMAND",ou="ended by a signal without a name",nh=0;async function Di(e,n={}){return th((await Promise.resolve().then(()=>Q(nu(),1))).default.sync,
e,n)}function th(e,n,t){var g;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++nh}`,s={...process.env};for(let b of eh)delete s[b];let a=s.PATH,l={cwd:"/",extendEnv:!1,
env:{...s,PATH:a?`${a}:${tu}`:`/usr/bin:/bin:${tu}`,...t.env,LC_ALL:"C",[ru]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.from(t.input,"lat\
in1")},timeout:((g=t.timeout)!=null?g:Yg)*1e3,killSignal:"SIGKILL",maxBuffer:Qg,encoding:"latin1",stripFinalNewline:!1,reject:!1},u=rh(()=>e(r,o,l));if(u===void 0)
return{code:127,stdout:"",stderr:ou};let{exitCode:c,signal:d,timedOut:p,stdout:f="",stderr:m=""}=u;if(p)return oh(`${ru}=${i}`),{code:124,stdout:f,stderr:m};let y=d===
void 0?void 0:iu.constants.signals[d];return y!==void 0?{code:128+y,stdout:f,stderr:m}:typeof c=="number"?{code:c,stdout:f,stderr:m}:{code:127,stdout:f,stderr:m||
String(Reflect.get(u,"originalMessage")||ou)}}function rh(e){try{return e()}catch(n){return}}function oh(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;for(let r of(0,Vr.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Vr.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(r),"SIGKILL"),
t=!0}catch(o){}}}var su=16<<20,ih=40,sh=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],ah=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);function tt(e){
return e instanceof Error&&"code"in e?String(e.code):""}function Wr(e){let n=tt(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}function au(e){return e.split(
"/").filter(n=>n!==""&&n!==".")}function lh(e,n,t){let r=au(n),o=[],i=0;for(let s=r.shift();s!==void 0;s=r.shift()){if(s===".."){o.pop();continue}let a=[...o,s],
l=null;if(r.length>0||t){let u=e+"/"+a.join("/");try{S.lstatSync(u).isSymbolicLink()&&(l=S.readlinkSync(u))}catch(c){l=null}}if(l===null){o=a;continue}if(++i>ih)
return null;l.startsWith("/")&&(o=[]),r.unshift(...au(l))}return"/"+o.join("/")}function lu(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e;function r(g,b){
if(n==="")return g;let h=lh(n,g,b);return h===null?null:n+h}function o(g){let b=r(g,!0);if(b===null)return null;try{return n===""?S.realpathSync(b):(S.lstatSync(
b),b.slice(n.length))}catch(h){return null}}function i(g){let b=r(g,!1);if(b===null)return null;let h;try{h=S.lstatSync(b)}catch(Y){if(Wr(Y))return null;throw new _(
"E_APPLY",`${g} could not be looked at: ${tt(Y)}; run as root or give this user access`,{cause:Y})}let v=h.isFile()?"file":h.isDirectory()?"dir":h.isSymbolicLink()?
"link":"other",{size:w,mtimeMs:x,ino:z,dev:U,uid:E,gid:D}=h;return{type:v,size:w,mtimeMs:x,ino:z,dev:U,uid:E,gid:D,mode:h.mode&4095}}function s(g){let b=r(g,!0);
if(b===null)return null;let h;try{h=S.openSync(b,S.constants.O_RDONLY|S.constants.O_NONBLOCK)}catch(v){if(Wr(v))return null;throw new _("E_APPLY",`${g} could no\
t be read: ${tt(v)}; run as root or give this user access`,{cause:v})}try{let v=S.fstatSync(h);if(!v.isFile())throw new _("E_HOST",`${g} is not a regular file, \
as it should be; move it out of the way`);if(v.size>su)throw new _("E_HOST",`${g} has ${v.size} bytes, more than the ${su} that such a file may have; look at wh\
at it is`);return S.readFileSync(h,"latin1")}catch(v){throw v instanceof _?v:new _("E_APPLY",`${g} could not be read: ${tt(v)}`,{cause:v})}finally{S.closeSync(h)}}
function a(g,b,h){let v=r(g,!0);if(v===null)return null;try{let w=S.openSync(v,S.constants.O_RDONLY|S.constants.O_NONBLOCK);try{let x=Buffer.alloc(h);return x.slice(
0,S.readSync(w,x,0,h,b))}finally{S.closeSync(w)}}catch(w){return null}}function l(g){let b=r(g,!0);if(b===null)return null;try{return S.readFileSync(b,"latin1").
trimEnd()}catch(h){return null}}function u(g){let b=r(g,!0);if(b===null)return[];try{return S.readdirSync(b).sort()}catch(h){return[]}}function c(g){let b=r(g,!1);
if(b===null)return null;try{return S.readlinkSync(b)}catch(h){return null}}function d(g){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==
0?{ok:!1,why:"chroot needs root"}:(g.startsWith("/")?o(g)!==null:sh.some(h=>o(`${h}/${g}`)!==null))?ah.has(g.replace(/.*\//,""))&&o("/proc/self")===null?{ok:!1,
why:`${g} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${g} is not in ${n}`}}async function p(g,b){return t!==void 0?t.run(g,b):Di(n===""?g:["chroot",n,...g],b)}function f(g){
let b=r(g,!0);if(b===null)throw new _("E_REFUSED",`${g} is a loop of links; expected a file or nothing; remove the links`);return b}async function m(g,b){n!==""||
t!==void 0||!S.existsSync("/sys/fs/selinux/enforce")||await Di(b===null?["restorecon","-F",g]:["chcon",`--reference=${b}`,g])}function y(g,b,h){let v=tt(h),w=v===
"EACCES"||v==="EPERM"?"run as root":v==="ENOSPC"?"free space on that file system":v==="EROFS"?"mount it read-write":"see the error and run again";return new _("\
E_APPLY",`${g} could not be ${b}: ${v===""?String(h):v}; ${w}`,{cause:h})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:s,bytes:a,attr:l,list:u,link:c,real:o,
stat:i,runnable:d,run:p,ask:p,async write(g,b,h){try{await Ra(f(g),Buffer.from(b,"latin1"),h,m)}catch(v){throw v instanceof _?v:y(g,"written",v)}},createExclusive(g,b){
let h=f(g);try{S.mkdirSync(h.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let v=`${h}.${process.pid}`;S.writeFileSync(v,b,{mode:384,flag:"w"});try{S.linkSync(
v,h)}finally{S.unlinkSync(v)}return!0}catch(v){if(tt(v)==="EEXIST")return!1;throw y(g,"created",v)}},remove(g){try{S.unlinkSync(f(g))}catch(b){if(!Wr(b))throw y(
g,"removed",b)}},rename(g,b){try{S.renameSync(f(g),f(b))}catch(h){if(!Wr(h))throw y(g,"renamed",h)}},removeEmptyDir(g){try{S.rmdirSync(f(g))}catch(b){}},async replace(g,b){
try{await Oa(f(g),f(b),m)}catch(h){throw y(b,"replaced",h)}},writeAttribute(g,b){if(t!==void 0)return t.writeAttribute(g,b);let h=S.openSync(f(g),S.constants.O_WRONLY);
try{S.writeSync(h,b)}finally{S.closeSync(h)}}}}var du=require("fs");var uh=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function uu(e){let n=uh.exec(e);return n===
null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function Vt(e,n=60){return e==null?"null":typeof e=="string"?JSON.stringify(e.length>
n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}function Ti(e,n){let t,r=3;for(let o of n){let i=o.
startsWith(e)&&e.length>1?1:ch(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function ch(e,n){var r,o,i,s;let t=Array.from({length:n.length+
1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let u=1;u<=n.length;u++){let c=((r=t[u-1])!=null?r:0)+(e[a-1]===n[u-1]?0:1);l.push(Math.min(c,((o=t[u])!=
null?o:0)+1,((i=l[u-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var dh=4*1024*1024;function cu(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function J(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,du.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EAG\
AIN"))return!1;cu(2)}return!0}function fu(e,n){return typeof n=="bigint"?n.toString():n}var zi=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function pu(e){return new zi(e)}function mu(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var Ni="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function gu(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Gr(e,n,t){let r=new e._zod.constr(n!=null?n:e._zod.def);return(!n||t!=null&&t.parent)&&(r._zod.parent=e),r}function Kr(e){let n=e;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function hu(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function Rn(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function yu(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function bu(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function Wt(e){return typeof e=="string"?e:e==null?void 0:e.message}function Li(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function rt(e,n,t){var l,u,c,d,p,f,m,y,g,b,h,v,w,x,z,U,E;var r;
let o=(u=(l=e.inst)==null?void 0:l._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(U=(z=(w=(h=(g=Wt((y=(m=(f=e.inst)==null?
void 0:f._zod.def)==null?void 0:m.error)==null?void 0:y.call(m,e)))!=null?g:Wt(i==null?void 0:i(e)))!=null?h:Wt((b=n==null?void 0:n.error)==null?void 0:b.call(n,
e)))!=null?w:Wt((v=t.customError)==null?void 0:v.call(t,e)))!=null?z:Wt((x=t.localeError)==null?void 0:x.call(t,e)))!=null?U:"Invalid input",a={};for(let D of Object.
keys(e))D==="inst"||D==="schema"||D==="continue"||D==="input"||D==="__proto__"||(a[D]=e[D]);return(E=a.path)!=null||(a.path=[]),a.message=s,n!=null&&n.reportInput&&
(a.input=e.input),a}function vu(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):fh(e,t,r.value)}}function In(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function wu(e,n,t){return In(e,n,t,!1)}function fh(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:In(this,n,t.bind(this))},set(r){In(this,n,r)}})}function ph(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var Ci,fn=!1,mh={configurable:!0,get(){fn=!0}};function ot(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Ci!==e.
_zod){Ci=void 0;return}Ci=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,mh);let o=fn;fn=!1;try{let i=t(this);return fn?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),fn=fn||o,i}catch(i){throw delete this[n],fn=fn||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function xu(e,n,t,r){let o=ph(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var $u;var Ui={value:void 0,enumerable:!1},_u="captureStackTrace"in Error?Error:null;function gh(e){let n=_u;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return _u=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function ne(e,n,t,r){var p;let o={};function i(f){this.
def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=t,a=s&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{Ui.value=new i(m);
try{Object.defineProperty(f,"_zod",Ui)}finally{Ui.value=void 0}}if(f._zod.traits.add(e),n(f,m),a){let g=Object.getPrototypeOf(f),b=f._zod.constr.prototype,h=g;for(;h&&
h!==b;)h=Object.getPrototypeOf(h);let v=h!=null?h:g;a.has(v)||(a.add(v),vu(v,s))}let y=d.prototype;for(let g in y)Object.prototype.hasOwnProperty.call(y,g)&&(g in
f||(f[g]=y[g].bind(f)))}let u=(p=r==null?void 0:r.Parent)!=null?p:Object;class c extends u{}Object.defineProperty(c,"name",{value:e});function d(f){var b;let m=r!=
null&&r.Parent?gh(c):this;l(m,f);let y=m._zod.deferred;if(y){for(let h of y)h();m._zod.deferred=void 0}let g=(b=globalThis.__zod_globalConfig)==null?void 0:b.postProcessor;
return g&&g(m),m}return Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var m,y;return r!=null&&r.Parent&&f instanceof
r.Parent?!0:(y=(m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:y.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var Oe=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Jr=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},ku;(ku=($u=globalThis).__zod_globalConfig)!=null||($u.__zod_globalConfig=
{});var Gt=globalThis.__zod_globalConfig;function st(e){return e&&Object.assign(Gt,e),Gt}function hh(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,fu,2)),e.message}function yh(e){this._zod.message=e}var bh={get:hh,
set:yh,enumerable:!0,configurable:!0},Bi={value:void 0,enumerable:!1},Pu=new WeakSet([Object.prototype,Error.prototype]),Au=(e,n)=>{e.name="$ZodError",Bi.value=
n,Object.defineProperty(e,"issues",Bi),Bi.value=void 0,Object.defineProperty(e,"message",bh);let t=Object.getPrototypeOf(e);Pu.has(t)||(Pu.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},z$=ne("$ZodError",Au),Kt=ne("$ZodError",Au,void 0,{Parent:Error});var wh=e=>{let n=(t,r,o,i)=>{var l,u;let s=o?{...o,async:!1}:{async:!1},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Oe;if(a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(d=>rt(d,s,st())));throw Ni(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},ji=wh(
Kt),xh=e=>{let n=async(t,r,o,i)=>{var l,u;let s=o?{...o,async:!0}:{async:!0},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(d=>rt(d,s,st())));throw Ni(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},Fi=xh(
Kt),$h=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new Oe;return i.issues.length?Eu(e,i.issues,
o):{success:!0,data:i.value}},Hi=$h(Kt);function Eu(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>rt(o,t,st()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var _h=e=>async(n,t,r)=>{let o=r?{...r,async:!0}:{async:!0},i=n._zod.run({value:t,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Eu(e,i.issues,o):{success:!0,data:i.value}},Zi=_h(Kt);var Iu={major:4,minor:6,patch:7};var at=ne("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=Iu;let r=e._zod.def.checks,o=e._zod.traits.has(
"$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let l of a._zod.onattach)l(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.
deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,c,d)=>{if(u.memo)return u;let p=Rn(u),f;for(let m of c){if(m._zod.def.
when){if(yu(u)||!m._zod.def.when(u))continue}else if(p)continue;let y=u.issues.length,g=m._zod.check(u);if(g instanceof Promise&&(d==null?void 0:d.async)===!1)throw new Oe;
if(f||g instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await g,u.issues.length!==y&&(Li(u.issues,y,e),p||(p=Rn(u,y)))});else{if(u.issues.length===
y)continue;Li(u.issues,y,e),p||(p=Rn(u,y))}}return f?f.then(()=>u):u},l=(u,c,d)=>{if(Rn(u))return u.aborted=!0,u;let p=a(c,o,d);if(p instanceof Promise){if(d.async===
!1)throw new Oe;return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(u,c)=>{if(c.skipChecks)return e._zod.parse(u,c);if(c.direction==="back\
ward"){let p=e._zod.parse({value:u.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?p.then(f=>l(f,u,c)):l(p,u,c)}let d=e._zod.parse(u,c);if(d instanceof
Promise){if(c.async===!1)throw new Oe;return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return wu(this,"~standard",Ph(this))},set"~standard"(e){In(
this,"~standard",e)}}),Ru=(e,n)=>e.issues.length?{issues:e.issues.map(t=>rt(t,n,st()))}:{value:e.value};async function Sh(e,n){let t={async:!0};return Ru(await e.
_zod.run({value:n,issues:[]},t),t)}function Ph(e){return{validate:n=>{let t={async:!1};try{let r=e._zod.run({value:n,issues:[]},t);if(!(r instanceof Promise))return Ru(
r,t)}catch(r){}return Sh(e,n)},vendor:"zod",version:1}}var Ou=ne("$ZodNever",(e,n)=>{at.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Xr(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...bu(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}var Ah=[];function Eh(e){var s,a,l,u;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:Ah,o=r.length?[...n,...r]:n;for(let c of o)if(!((u=(l=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&u.has("$ZodType")))
throw new Error(`Invalid element at key "${String(c)}": expected a Zod schema`);let i=hu(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function Ih(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod,c=u.def.type,d=u.optin,p=u.optout,f=0;for(let m in n){if(s&&t.issues.
length!==f){if(Rn(t,f))break;f=t.issues.length}if(l.has(m))continue;if(m==="__proto__"){c==="never"&&a.push(m);continue}if(c==="never"){a.push(m);continue}let y=u.
run({value:n[m],issues:[]},r);y instanceof Promise?e.push(y.then(g=>Xr(g,t,m,n,d,p))):Xr(y,t,m,n,d,p)}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var Mu=ne("$ZodObject",(e,n)=>{var u;at.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"sh\
ape"),r=t!=null&&t.get?t.get.raw:(u=n.shape)!=null?u:{};if(r){let c=()=>{let d={...r};return Object.defineProperty(n,"shape",{value:d}),c.raw=d,d};c.raw=r,Object.
defineProperty(n,"shape",{get:c})}let o=pu(()=>Eh(n));ot(e,"propValues",c=>{let d=c.def.shape,p={};for(let f in d){let m=d[f]._zod;if(m.values){Object.prototype.
hasOwnProperty.call(p,f)||mu(p,f,new Set);for(let y of m.values)p[f].add(y);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=gu,s=n.catchall,a,l=Gt.memoizer;
l==null||l.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=l?l.alloc(e,c,{},d):{};let f=[],m=a.shape,y=d==null?void 0:d.abortEarly,g=c.issues.length;for(let b of a.allKeys){if(y&&c.issues.length!==g){if(Rn(c,g))
break;g=c.issues.length}if(b==="__proto__")continue;let h=m[b],v=h._zod.optin,w=h._zod.optout,x=h._zod.run({value:p[b],issues:[]},d);x instanceof Promise?f.push(
x.then(z=>Xr(z,c,b,p,v,w))):Xr(x,c,b,p,v,w)}return s?Ih(f,p,c,d,o.value,e,y===!0):f.length?Promise.all(f).then(()=>c):c}});var Du=ne("$ZodTransform",(e,n)=>{var t;at.init(e,n),e._zod.optin="optional",(t=Gt.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")
throw new Jr(e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof
Promise)throw new Oe;return r.value=i,r}});var Tu=ne("$ZodPipe",(e,n)=>{at.init(e,n),ot(e,"values",t=>t.def.in._zod.values),ot(e,"optin",t=>t.def.in._zod.optin),ot(e,"optout",t=>t.def.out._zod.optout),ot(
e,"propValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>qr(
s,n.in,r)):qr(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>qr(i,n.out,r)):qr(o,n.out,r)}});function qr(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function Cu(e,n){return new e({type:"never",...Kr(n)})}var Yr=ne("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");at.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},
set with(e){In(this,"with",e)},parse(e,n){return ji(this,e,n,{callee:this.parse})},parseAsync(e,n){return Fi(this,e,n,{callee:this.parseAsync})},safeParse(e,n){
return Hi(this,e,n)},safeParseAsync(e,n){return Zi(this,e,n)},check(...e){var t;let n=this.def;return this.clone({...n,checks:[...(t=n.checks)!=null?t:[],...e.map(
r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,n){return Gr(this,e,n)},brand(){return this},register(e,n){
return e.add(this,n),this},apply(e,...n){return n.length===0?e(this):e(this,...n)}});var Mh=ne("ZodMiniNever",(e,n)=>{Ou.init(e,n),Yr.init(e,n)});function Dh(e){return Cu(Mh,e)}var Th=ne("ZodMiniObject",(e,n)=>{Mu.init(e,n),Yr.init(e,n),xu(e,"shape",t=>t._zod.def.shape,!1)});function zu(e,n){return new Th({type:"object",shape:e,catchall:Dh(),...Kr(n)})}var Ch=ne("ZodMiniTransform",(e,n)=>{Du.init(e,n),Yr.init(e,n)});function Qr(e){return new Ch({type:"transform",transform:e})}var zh=ne("ZodMiniPipe",(e,n)=>{Tu.init(e,n),Yr.init(e,n)});function Nu(e,n){return new zh({type:"pipe",in:e,out:n})}var Nh=["true","yes","on","y","t","1"],Lh=["false","no","off","n","f","0"];function Vi(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Nh.
includes(n)?!0:Lh.includes(n)?!1:void 0}function no(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Uu(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Bu(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function eo(e,n="",t=""){var r;if(typeof e=="stri\
ng")Lu(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>eo(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=no(e))!=null?r:{}))Lu(o,n===""?"a key":`a ke\
y of ${n}`,t),eo(i,n===""?o:`${n}.${o}`,t||o)}function Lu(e,n,t){let r=uu(e);if(r!==void 0)throw N(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Uh={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function Wi(e){return{type:Uh[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function ju(e){let n={};for(let[t,r]of Object.entries(e))n[t]=Wi(r);return{type:"object",properties:n,additionalProperties:!1}}var Gi="/sys/bus/pci/devices",Ki=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Bh=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/;function Zu(e){let n=Bh.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function Vu(e){let n=Ki.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function ie(e){
return e.list(Gi).length>0}function G(e){return e.list(Gi).filter(n=>Ki.test(n)).map(n=>jh(e,n))}function Wu(e,n){return e.filter(t=>t.id===n)}function to(e,n){
let t=new Map;for(let r of e){let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}function jh(e,n){let t=`${Gi}/${n}`,r=new Map,o=(p,f)=>(r.has(p)||
r.set(p,f()),r.get(p)),i=p=>o(p,()=>e.attr(`${t}/${p}`)),s=p=>{let f=i(p);return f!==null&&/^-?\d+$/.test(f)?Number(f):null},a=(p,f)=>{let m=i(p);return m!==null&&
/^0x[0-9a-f]+$/i.test(m)?m.slice(2).toLowerCase().padStart(f,"0"):null},l=p=>o(`${p}@`,()=>Hu(e.link(`${t}/${p}`))),u=()=>o("/",()=>e.list(t)),c=p=>u().filter(f=>f.
startsWith(`${p}:pci:`)).map(f=>f.slice(p.length+5)),d=()=>o("config",()=>{let p=e.bytes(`${t}/config`,0,64);return p!==null&&p.length>=16?p:null});return{address:n,
slot:n.replace(/\..*/,""),get vendor(){return a("vendor",4)},get device(){return a("device",4)},get id(){return Fu(this.vendor,this.device)},get subsystem(){return Fu(
a("subsystem_vendor",4),a("subsystem_device",4))},get class(){let p=a("class",6);return p===null?null:p.slice(0,4)},get revision(){return a("revision",2)},get driver(){
return l("driver")},get module(){return o("module",()=>this.driver===null?null:Hu(e.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){let p=i(
"driver_override");return p===""||p==="(null)"?null:p},get group(){let p=l("iommu_group");return p!==null&&/^\d+$/.test(p)?Number(p):null},get header(){var f;let p=d();
return p===null?null:((f=p[14])!=null?f:0)&127},get responding(){let p=d();return p===null?null:p.some(f=>f!==255)},get numa(){return s("numa_node")},get bootVga(){
return s("boot_vga")},get physfn(){return l("physfn")},get totalVfs(){return s("sriov_totalvfs")},get numVfs(){return s("sriov_numvfs")},get modalias(){return i(
"modalias")},get resetMethods(){let p=i("reset_method");return p===null?null:p.split(/\s+/).filter(Boolean)},get barBytes(){let p=i("resource");return p===null?
null:Fh(p)},get linkWidth(){return s("current_link_width")},get maxLinkWidth(){return s("max_link_width")},get upstream(){return o("..",()=>{var p;return((p=e.real(
t))!=null?p:"").split("/").slice(0,-1).filter(f=>Ki.test(f))})},get consumers(){return c("consumer")},get suppliers(){return c("supplier")},get mdevs(){return u().
filter(p=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(p))}}}function Fu(e,n){return e===null||n===null?null:`${e}:${n}`}function Hu(e){return e===null?null:
e.replace(/.*\//,"")}function Fh(e){return e.split(`
`).slice(0,6).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var Hh=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function q(e){return gn("bool",e,"true or false",Vi,{})}function Jt(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return gn("int",e,`a whole number${r}`,i=>Uu(i,n,t),o)}function On(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return gn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function H(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>Vi(i)===r):[];return o.length===1?o[0]:void 0};return{...gn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Ze(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=gn("list",n,o,t,{items:Wi(e)}),s=Qr((a,l)=>Array.isArray(a)?a.map((u,c)=>{var f;let d=u===null||
u===""?void 0:e.schema.safeParse(u);if((d==null?void 0:d.success)===!0)return d.data;let p=(f=d==null?void 0:d.error.issues[0])==null?void 0:f.message;l.issues.
push({...Ku(u,"something in it"),...p===void 0?{}:{message:p},path:[c]})}):a);return{...i,schema:Ji(i.schema,s)}}function Gu(e,n){let t=gn("dict",{...n,default:{}},
`an object with ${Object.keys(e).join(", ")}`,no,ju(e));return{...t,schema:Ji(t.schema,Xu(e))}}function pn(e){return qu(Ze(Ju("a PCI id","10de:20b7",Zu),e))}function mn(e){
return qu(Ze(Ju("a PCI address","0000:41:00.0",Vu),e))}var VS={check:q({describe:"Say what would change and write nothing.",default:!1}),diff:q({describe:"Show \
the changes of files as before and after.",default:!1}),root:gn("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolu\
te path without ..",Bu,{pattern:"^/"}),wait:Jt({describe:"Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function lt(e,n){var d,
p,f;let t=no(n);if(t===void 0)throw N("",`the parameters are ${Vt(n)}, expected a JSON object such as {"check": true}`);eo(t);let r=Xu(e).safeParse(t);if(r.success)
return r.data;let[o]=r.error.issues,i=(d=o==null?void 0:o.path)!=null?d:[],[s=""]=i,a=i.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(1);if((o==
null?void 0:o.code)!=="unrecognized_keys")throw N(String(s),`${a} ${(p=o==null?void 0:o.message)!=null?p:"is not valid"}`);let l=String(o.keys[0]),u=Object.keys(
a===""?e:Object((f=e[a])==null?void 0:f.json.properties)).sort(),c=Ti(l,u);throw N(a===""?l:a,`${JSON.stringify(l)} is not a parameter${a===""?"":` of ${a}`}${c===
void 0?"":` (did you mean ${c}?)`}; known are ${u.join(", ")}`)}function Ku(e,n,t=""){return{code:"custom",input:e,message:`is ${Vt(e)}, expected ${n}${t}`}}function gn(e,n,t,r,o){
let i=Qr((l,u)=>{if(l==null||l===""&&e!=="str")return n.default;let c=r(l),d=typeof l=="number"&&(e==="str"||e==="list");return c===void 0&&u.issues.push(Ku(l,t,
d?Hh:"")),c}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,...a===void 0?{}:{default:a}}}function Ju(e,n,t){let r=o=>typeof o=="string"&&t(
o)||void 0;return gn("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function qu(e){let n=Qr(t=>t&&[...new Set(t)]);return{...e,schema:Ji(e.schema,n)}}
function Ji(e,n){return Nu(e,n)}function Xu(e){let n={};for(let[t,r]of Object.entries(e))n[t]=r.schema;return zu(n)}var Yu="0.1.0";var Zh=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Qu=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,Vh=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
Wh=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,se="[0-9a-f]";function ec(e){let n=new Map,
t=(f,m)=>y=>{var v;let g=`${f} ${y.toLowerCase()}`,b=[...n.keys()].filter(w=>w.startsWith(f)).length+1,h=(v=n.get(g))!=null?v:m(b);return n.set(g,h),h},r=t("uui\
d",f=>`00000000-0000-4000-8000-${qi(f,12)}`),o=t("name",f=>`id${f}`),i=t("machine",f=>qi(f,32)),s=t("mac",f=>`02-00-00-00-00-${qi(f,2)}`),a=t("ip",f=>`192.0.2.${f}`),
l=e.filter(f=>f.length>2&&!Wh.test(f)&&!Qu.test(f)).sort((f,m)=>m.length-f.length);function u(f){return f.replace(new RegExp(`\\b${se}{8}(-${se}{4}){3}-${se}{12\
}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,y,g)=>y+o(g)).replace(new RegExp(`(?<![0-9a-f])${se}{32}(?![0-9a-f])`,"gi"),
i).replace(new RegExp(`\\b${se}{2}([:-])(${se}{2}\\1){4}${se}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,
a).replace(new RegExp(`\\b(${se}{1,4}(:${se}{1,4})*)?::(${se}{1,4}(:${se}{1,4})*)?|\\b(${se}{1,4}:){7}${se}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-\
f])(?!0{20})${se}{33,}(?![0-9a-f])`,"gi"),"***")}function c(f){let m=u(f);for(let y of l)m=m.replace(new RegExp(`(?<![\\w.-])${y.replace(/[^\w-]/g,"\\$&")}(?![\\\
w-])`,"gi"),"node");return m}function d(f){return c(f.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(m,y,g)=>{let b=Zh.test(y.toLowerCase().
replace(/-/g,"_"))||y==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(g);return`${y}=${b||/^\$\{?\w+\}?$/.test(g)?g:"***"}`}))}function p(f,m){
return f.split(`
`).map(y=>/^\s*#/.test(y)?Gh(y):m(y)).join(`
`)}return{ids:u,names:c,args:d,shell:f=>p(f,m=>{let y=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(y===null)return d(m);let[,g="",b="",h=""]=y,v=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(b)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(b);return g+(v?c(h):/CMDLINE|cmdline/.test(b)?d(h):"***")}),modules:f=>p(f,m=>{var h;let[y="",g="",...b]=m.trim().split(
/\s+/);return y==="options"?Qu.test(g)?c(m):m.replace(/=\S+/g,"=***"):y==="install"||y==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((h=b[0])!=
null?h:"")&&!/["'=]/.test(m)?c(m):`${y} ${g} ***`:d(m)}),entry:f=>p(f,m=>/^options\s/.test(m)?d(m):c(m)),grubenv(f){return`# GRUB Environment Block
${f.split(`
`).filter(y=>!y.startsWith("#")).map(y=>y.startsWith("kernelopts=")?`kernelopts=${d(y.slice(11))}`:c(y)).filter(y=>y!=="").map(y=>`${y}
`).join("")}`.padEnd(1024,"#")}}}function Gh(e){let n=Vh.exec(e);return n===null?"#":`# ${n[0]}`}function qi(e,n){return e.toString(16).padStart(n,"0")}var Kh="vfiokit-capture/1",Jh={dir:493},qh=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],Xh=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,Yh=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Qh=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
ey=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function ny(e){var l,u;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(c=>{var d;return(d=e.attr(c))!=null?d:""}).filter(c=>c!==""),t=ec([...n,...n.map(
c=>c.replace(/\..*/,""))]),r={},o=(c,d)=>{d!==null&&(r[c.startsWith("/sys/")?t.ids(c):t.names(c)]=d)},i=(c,d=p=>p)=>{let p=e.attr(c);o(c,p===null?null:`${d(p)}${c.
endsWith("/grubenv")?"":`
`}`)},s=c=>{let d=e.link(c);o(c,d===null?null:{link:t.ids(d)})},a=c=>{e.stat(c)!==null&&o(c,Jh)};for(let c of e.list("/sys/bus/pci/devices")){let d=`/sys/bus/pc\
i/devices/${c}`,p=e.real(d);if(s(d),p!==null){for(let f of qh)i(`${p}/${f}`);o(`${p}/config`,(u=(l=e.bytes(`${p}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?u:null);for(let f of e.list(p))Xh.test(f)&&s(`${p}/${f}`),Yh.test(f)&&a(`${p}/${f}`)}}for(let c of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${c}`),
s(`/sys/bus/pci/drivers/${c}/module`);for(let c of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${c}/address`);a("/sys/kernel/iommu_groups");for(let c of e.
list("/sys/kernel/iommu_groups")){for(let d of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${c}/${d}`);a(`/sys/kernel/iommu_groups/${c}`);for(let d of e.
list(`/sys/kernel/iommu_groups/${c}/devices`))s(`/sys/kernel/iommu_groups/${c}/devices/${d}`)}a("/sys/class/iommu");for(let c of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${c}`)===null?a(`/sys/class/iommu/${c}`):s(`/sys/class/iommu/${c}`);for(let c of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${c}`)!==
null&&o(`/sys/firmware/acpi/tables/${c}`,"");a("/sys/firmware/efi");for(let c of e.list("/sys/module"))Qh.test(c)&&a(`/sys/module/${c}`);i("/proc/cpuinfo",ty),i(
"/proc/modules",c=>c.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",c=>c.split(`
`).filter(d=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(d)).join(`
`));for(let[c,d,p]of ey)if(!c.endsWith("/"))i(c,f=>t[p](f));else for(let f of e.list(c))f.endsWith(d)&&i(`${c}${f}`,m=>t[p](m));for(let c of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(c)&&o(`/boot/${c}`,"");for(let c of e.list("/lib/modules"))a(`/lib/modules/${c}`),i(`/lib/modules/${c}/modules.builtin`,d=>d.split(`
`).filter(p=>/vfio|iommu|drm|xhci/.test(p)).join(`
`));return r}function nc(e){let t=Object.entries(ny(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(Kh)}, "files": {
${t}
}}
`}function ty(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var ry=["0300","0302","0380"],oy=["0403","0c03","0c80"],iy={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},sy=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],ay=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
ly=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],tc={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function qt(e){return e!==null&&ry.includes(e)}function Xi(e){
return e!==null&&oy.includes(e)}function ro(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function ut(e,n){return e==="10de"&&n==="0680"}function rc(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function oc(e,n){let t=iy[e];return t!==void 0&&t.test(n)}function ic(e){return sy.includes(e)}function sc(e){return e!==null&&
ly.includes(e)}function ac(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):n==="10de"&&ay.
test(t)}function hn(e){var n,t;return e===null?"device":(t=(n=tc[e])!=null?n:tc[e.slice(0,2)])!=null?t:"device"}var Xt="/sys/kernel/iommu_groups",uy="/sys/class/iommu",cy=["DMAR","IVRS","IORT"],dy=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,uc=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function ge(e){var r,o,i;let n=lc(e,uy),t=(o=(r=lc(e,Xt))==null?void 0:r.filter(s=>fy(e,s)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:
null,units:n,groups:t===null?null:t.length,firmware_table:(i=cy.find(s=>e.stat(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function yn(e,n,t){let r=e.
list(`${Xt}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(o=>o.address)}function cc(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${Xt}/${n}/r\
eserved_regions`))!=null?t:"")}function te(e){return e!==null&&dy.test(e)}function ct(e,n){if(n===void 0)return`${e} (${uc.test(e)?"a mediated device":"not in /\
sys/bus/pci"})`;let{driver:t}=n;if(te(t))return null;let r=n.class==="0604"||n.header===1;return r&&t==="pcieport"||t===null&&(r||n.class!==null&&!rc(n.class))?
null:`${e} (${hn(n.class)}, ${t!=null?t:"no driver"})`}function fy(e,n){let t=e.list(`${Xt}/${n}/devices`);return t.length>0&&!t.some(r=>!uc.test(r))?!1:e.attr(
`${Xt}/${n}/name`)!=="vfio-noiommu"}function lc(e,n){return e.stat(n)===null?null:e.list(n)}var Yi=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function xe(e,n=G(e)){let t={bySlot:to(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>Xi(o.class))},r=[];for(let o of n){let i=py(o,t);if(i===null)continue;let s=Yt(()=>i==="gpu"||i==="igpu"?my(o,t):[]),a=Yt(()=>o.group===
null?null:yn(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function Mn(e){return e.kind==="gpu"&&e.device.
id!==null}function dc(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function Yt(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function py(e,n){var a;let t=e.class,r=qt(t);if(!r&&!ro(t))return t==="0680"&&ut(e.vendor,t)?"nvswitch":null;if(e.physfn!==null)return"vf";let{
vendor:o,device:i}=e;if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(oc(o,i))return"bmc";if(ic(`${o}:${i}`))return"\
virtual";let s=o==="1002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return ac(e.address,o,i,s)?"igpu":"gpu"}function my(e,{bySlot:n,byAddress:t,
cardFunctions:r}){var a;let o=new Map,i=(l,u)=>{l===void 0||o.has(l.address)||!Xi(l.class)||!gy(e,l,u)||o.set(l.address,{device:l,reason:u})};for(let l of(a=n.get(
e.slot))!=null?a:[])i(l,"same slot");for(let l of e.consumers)i(t.get(l),"device link");let s=hy(e,t);if(s!==null){let l=u=>{var c;return!((c=n.get(u.slot))!=null?
c:[]).some(d=>qt(d.class))};for(let u of r)u.upstream.includes(s)&&l(u)&&i(u,"card switch")}return[...o.values()].sort((l,u)=>l.device.address<u.device.address?
-1:1)}function gy(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function hy(e,n){
var r,o;let t=null;for(let i of[...e.upstream].reverse()){if(!sc((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var yy=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],fc="/sys/bus/pci/slots";function mc(e){let n;return t=>{var r;return n===void 0&&(n=(r=yy.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),n===null?null:by(`
${n}`,t)}}function gc(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(fc).map(o=>{var i;return[(i=e.attr(`${fc}/${o}/address`))!=null?i:"",o]})));for(let o of[
t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function by(e,n){var u;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=pc(a,`
	${r}  `);return l===null?null:Buffer.from(`${(u=pc(e,`
${t}  `))!=null?u:""} ${l}`,"latin1").toString("utf8")}function pc(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function hc(e){let n=mc(e),t=gc(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:u})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:u})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:dc(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function he(e){return Object.freeze({type:"module",...e})}function oo(e){return Object.freeze({type:"probe",...e})}var vy={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"};function dt(e,n,t){let r=Yt(()=>ge(e)),o=new Map(n.map(u=>[u.address,u])),i=new Map(t.map(u=>[u.device.address,u])),s=Yt(()=>to(t.map(u=>u.device),
u=>String(u.group)));function a(u){var p;let c=new Set,d=u.device.group===null?[]:(p=s().get(String(u.device.group)))!=null?p:[];for(let f of[u,...d.map(m=>i.get(
m.address))])if(!(f===void 0||f.kind!==u.kind)){c.add(f.device.address);for(let m of f.companions)c.add(m.device.address)}return c}function l(u,c){let d=[],p=yn(
e,u,n).filter(f=>!c.has(f)).map(f=>({member:f,why:ct(f,o.get(f))})).filter(({why:f})=>f!==null);if(p.length>0){let f=p.map(({member:m})=>m);d.push({code:"group",
members:f,text:`IOMMU group ${u} also holds ${p.map(({why:m})=>m).join(", ")}, which the host would lose with it; another slot may have a group of its own`})}return cc(
e,u)&&d.push({code:"reserved",text:`the firmware reserves memory for IOMMU group ${u} (reserved_regions has a direct line), so the kernel assigns it to nobody`}),
d}return u=>{var y;let{device:c,kind:d}=u,p=d==="gpu"?[]:[{code:"kind",text:vy[d]}];if(d==="bmc"||d==="virtual")return p;c.id===null&&p.push({code:"unknown_id",
text:"its vendor or device id cannot be read"}),c.responding===!1&&p.push({code:"dead",text:"it does not respond: its configuration space reads all ones, as whe\
n it is switched off or hung; power-cycle the host"}),c.group===null&&p.push({code:"no_group",text:wy(r())});let f=a(u),m=[c,...u.companions.map(g=>g.device)].map(
g=>g.group);for(let g of new Set(m))g!==null&&p.push(...l(g,f));return((y=c.numVfs)!=null?y:0)>0&&p.push({code:"vfs",text:`${c.numVfs} of its virtual functions \
are enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`}),c.mdevs.length>0&&p.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${c.mdevs.
join(", ")}`}),c.bootVga===1&&p.push({code:"console",text:"it shows the boot console (boot_vga is 1), which would be lost"}),p}}function wy(e){return e.active===
null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no IOMMU group: the \
IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}var xy={ids:pn({describe:"Only devices with these ids."}),addresses:mn({describe:"Only devices at these addresses."}),kinds:Ze(H(Yi,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:Yi})},yc=oo({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:xy,example:{kinds:["gpu"]},capture:nc,read(e,{ids:n,addresses:t,kinds:r}){let o=G(e),i=xe(e,o),s=dt(e,o,i),a=i.filter(({device:f,
kind:m})=>r.includes(m)&&(n===void 0||f.id!==null&&n.includes(f.id))&&(t===void 0||t.includes(f.address))),l=hc(e),u=a.map(f=>({gpu:f,obstacles:s(f)})),c=u.filter(
({gpu:f})=>Mn(f)),d=c.filter(({obstacles:f})=>f.length===0).length,p=ie(e);return{msg:p?c.length===0?"No GPU that could go to a VM was found.":`${c.length===1?"\
1 GPU":`${c.length} GPUs`} that could go to a VM found; nothing stands in the way of ${d} of them.`:"This host does not tell its hardware: /sys/bus/pci/devices \
is missing or empty.",own:{gpus:u.map(({gpu:f,obstacles:m})=>l(f,m)),ids:[...new Set(c.map(({gpu:f})=>f.device.id))],iommu:ge(e)},notes:p?[]:["questions to the \
hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:p?[...$y(o,i,n,t),..._y(c.map(({gpu:f})=>f))]:[]}}});function $y(e,n,t=[],r=[]){let o=i=>{
var s;return i===void 0?"is not there":`is no GPU but a ${hn(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.
id===i)).map(i=>`id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function _y(e){
var t;let n=new Map;for(let{device:r}of e)r.group!==null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(
([r,o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function ky(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function ae(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return{...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},attr(i){
var a,l,u;let s=t.has(i)?i:null;return s===null?e.attr(i):(u=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?u:null},list(i){let s=new Set(e.list(
i));for(let[a,l]of t)ky(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}}}var Sy=["file","kmod","bootImage","grubConfig","driver"];function Qt(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function Py(e){return e.kind==="kmod"?
`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:`${e.kind} ${e.path}`}function Ay(e,n){var o,i;let t=Qt([...e.holds,...n.holds],s=>"file"in s?`file ${s.
file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=n.lacks)!=null?i:[]],inputs:Qt([...e.inputs,
...n.inputs],s=>s),always:r}}function Ey(e,n){return{...n,wishes:Qt([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function ft(e){let n=new Map;for(let r of e){
let o=Py(r),i=n.get(o);(i==null?void 0:i.kind)==="bootImage"&&r.kind==="bootImage"?n.set(o,Ay(i,r)):(i==null?void 0:i.kind)==="grubConfig"&&r.kind==="grubConfig"?
n.set(o,Ey(i,r)):n.set(o,r)}let t=[...n.values()];return Sy.flatMap(r=>t.filter(o=>o.kind===r))}function bc(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(
s),r=ae(r,s.steps)}let o=i=>t.flatMap(s=>{var a;return(a=i(s))!=null?a:[]});return{steps:ft(o(i=>i.steps)),claims:Qt(o(i=>i.claims),i=>`${i.thing} ${i.value}`),
devices:Qt(o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.pending))],report(i){
let s=t.map(u=>u.report(i)),a=u=>[...new Set(s.flatMap(c=>{var d;return(d=u(c))!=null?d:[]}))],l=s.map(u=>u.bootable).find(u=>u!==void 0);return{own:Object.assign(
{},...s.map(u=>u.own)),rebootReasons:a(u=>u.rebootReasons),pendingAtBoot:a(u=>u.pendingAtBoot),notes:a(u=>u.notes),warnings:a(u=>u.warnings),...l===void 0?{}:{bootable:l}}}}}var io=1024,er=`# GRUB Environment Block
`;function vc(e){return e.length===io&&e.startsWith(er)}function wc(e){let n=[],t=er.length;for(let r=t;r<e.length;r++){let o=e.charAt(r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function xc(e,n){return wc(e).find(([t])=>e.startsWith(`${n}=`,t))}function pt(e,n){if(!e.startsWith(er))return null;let t=xc(
e,n);return t===void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function $c(e,n,t){var l,u;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=xc(e,n),i=wc(e),s=i.length===0?er.length:(u=(l=i[i.length-1])==null?void 0:l[1])!=null?u:er.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>io)throw P(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${io}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(io,"#")}function _c(e){let n=[],t=/^([ \t]*)([^\s#][^\s]*)([ \t]*)([^\n]*?)[ \t\r]*$/gm;for(let r=t.exec(e);r!==null;r=t.exec(e)){let[o="",i="",s="",a="",l=""]=r,u=r.index+
i.length+s.length+a.length;n.push({key:s,start:u,end:u+l.length}),o===""&&t.lastIndex++}return n}function Qi(e){return _c(e).filter(n=>n.key==="options").map(({
start:n,end:t})=>[n,t])}function so(e){let n=r=>_c(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{
title:t("title"),version:t("version"),linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(
" ")}}function kc(e,n){var o,i;let t=Qi(e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],u=(i=n[s])!=null?i:"";r=r.slice(0,a)+(u!==""&&/\S/.test(r.charAt(a-1))?" ":"")+u+r.slice(
l)}return r}function Sc(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}var mt="/boot/loader/entries",Dn="/boot/grub2/grubenv",Iy=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function ao(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=Iy.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function lo(e,n){let t=e.read(Dn),r=t===null?null:pt(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:He(o).kernelopts}function Ry(e,n){let t=n.kernelopts?lo(e,n):null;return es(e).
map(r=>{var s;let o=so((s=e.read(r))!=null?s:""),i=W(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?W(t):[a]);return{title:o.title,id:r.slice(mt.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:ao(e,o.linux),initrds:o.initrds.map(a=>ao(e,a)).filter(a=>a!==null),recovery:Sc(o)}})}function es(e){return e.
list(mt).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>Oy(r,t)).map(t=>`${mt}/${t}.conf`)}function Oy(e,n){var o,i;let[t,r]=[e,n].map(s=>{var a;
return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;if(a===l)continue;let[
u,c]=[parseInt(a,10),parseInt(l,10)];if(isNaN(u)!==isNaN(c))return isNaN(u)?-1:1;if(!isNaN(u)&&u!==c)return u-c;if(isNaN(u))return a<l?-1:1}return((o=t==null?void 0:
t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function le(e,n){if(n.kind==="bls")return Ry(e,n);let t=e.read(n.config);return t===null?[]:He(t).entries.
filter(r=>/^(|\d\d_linux(_zfs|_xen)?)$/.test(r.section)).map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,tokens:W(r.args.join("\
 ")),kernel:ao(e,r.kernel),initrds:r.initrds.map(o=>ao(e,o)).filter(o=>o!==null)}))}function My(e,n){var l,u;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let c of o.slice(
0,-1)){let d=[...new Set(t.map(f=>{var m;return(m=f.within[r])!=null?m:`entry ${f.id}`}))],p=/^\d+$/.test(c)?d[Number(c)]:(l=d.find(f=>f===c))!=null?l:d.find(f=>!f.
startsWith("entry "));t=t.filter(f=>f.within[r]===p),r++}let i=(u=o[o.length-1])!=null?u:"",s=t.find(c=>c.id===i||c.title===i);return s!==void 0||!/^\d+$/.test(
i)?s:t.filter((c,d)=>c.within.length<=r||t.findIndex(p=>p.within[r]===c.within[r])===d)[Number(i)]}function uo(e,n){var i,s;let t=le(e,n),r=e.read(n.grubenv),o=[
r===null?null:pt(r,"next_entry"),n.fallback==="saved"&&r!==null?pt(r,"saved_entry"):n.fallback];for(let a of o){let l=a===null||a===""?void 0:My(t,a);if(l!==void 0)
return l}return(s=(i=t.find(a=>!a.recovery))!=null?i:t[0])!=null?s:null}var Dy=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function Pc(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function Ty(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function ye(e,n,t=le(e,n)){let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{
let{problem:a,kind:l}=He(i);a!==null&&o(`GRUB cannot read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu ha\
s no entry for Linux");for(let a of t){let l=JSON.stringify(a.title);o(a.kernel===null?`entry ${l} names no kernel`:Pc(e,a.kernel,`entry ${l}: kernel`,[]));for(let c of a.
initrds)o(Pc(e,c,`entry ${l}: image`,Dy));let u=Ty(e,a.tokens);o(u===null?null:`entry ${l} ${u}`)}let s=e.read(n.grubenv);return s!==null&&!vc(s)&&o(`${n.grubenv}\
 has ${s.length} bytes or no signature; GRUB wants a block of 1024`),{ok:r.size===0,reasons:[...r]}}var Cy=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],zy=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function co(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function fo(e){var t,r;let n=`${(t=co(e,"ID"))!=
null?t:""} ${(r=co(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=Cy.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function po(e){var i,s,a,l;let n=zy.find(([u])=>e.stat(`/sys/firmware/acpi/tables/${u}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function Ve(e){let n=e.attr("/proc/cmdline");return n===null?null:W(n)}function ns(e){var n;return e.stat("/sys/fi\
rmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function Ac(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function Ec(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}function ts(e,n){var u,c,d,p;let t=e.flatMap((f,m)=>jt(f).map(([y,g])=>({index:m,start:y,end:g,token:f.slice(y,g)}))),{kept:r,added:o}=En(t.map(f=>f.token),n),i=[
...e],s=t.find(f=>f.token==="--"),a=(f,m,y,g)=>{var h;let b=(h=i[f])!=null?h:"";i[f]=b.slice(0,m)+g+b.slice(y)},l=e.length-1;if(o.length>0&&s===void 0){let f=((u=
i[l])!=null?u:"").replace(/\s*$/,""),m=(p=(d=/\n*$/.exec((c=i[l])!=null?c:""))==null?void 0:d[0])!=null?p:"";i[l]=`${f}${f===""?"":" "}${o.join(" ")}${m}`}for(let f=t.
length-1;f>=0;f--){let m=t[f],y=r[f];m!==void 0&&(m===s&&o.length>0&&a(m.index,m.start,m.start,`${o.join(" ")} `),y===null?Ny(i,m):y!==void 0&&y!==m.token&&a(m.
index,m.start,m.end,y))}return i}function gt(e,n){var t;return(t=ts([e],n)[0])!=null?t:""}function Ny(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",
i=o.slice(0,t).replace(/\s+$/,"");e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function B(e,n,t){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t}}}function mo(e){return{kind:"kmod",name:e}}function go(e,n,t){return{kind:"driver",
address:e,driver:n,override:t}}var Ly=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],bn="/etc/kernel/cmdline",Uy=/^\$\{?\w+\}?$/,By=/^(BOOT_IMAGE|initrd)=/;function jy(e,n){let t=Qi(e).map(
([o,i])=>e.slice(o,i)),r=ts(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:kc(e,r)}function Ic(e,n,t){if(!n.kernelopts)
return{steps:[],opts:null};let r=lo(e,n),o=e.read(Dn),i=Fy(e,n,t(Dn));if(r===null||o===null)return{steps:i,opts:r};let s=gt(r,t(Dn));return{steps:[...s===r?[]:[
B(Dn,$c(o,"kernelopts",s))],...i],opts:s}}function Fy(e,n,t){var l,u;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(u=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r))!=null?u:[],a=gt(s,t);return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[B(n.config,r.replace(o,()=>`${i}${a}"`))]}function Rc(e,n,t){
return es(e).flatMap(r=>{var c;let o=(c=e.read(r))!=null?c:"",i=n(r),s=W(so(o).options),a=s.includes("$kernelopts"),l=s.flatMap(d=>d==="$kernelopts"&&t!==null?W(
t):[d]);if(a&&i.every(d=>j(l,d)))return[];let u=jy(o,i);return u===o?[]:[B(r,u)]})}function Hy(e,n,t){var l,u,c;let r=Ly.find(d=>e.read(d)!==null);if(r!==void 0){
let d=(l=e.read(r))!=null?l:"",p=gt(d,t);return{steps:p===d?[]:[B(bn,p)],warnings:[]}}let o=Ve(e);if(n.kernelopts||o!==null&&t.every(d=>j(o,d)))return{steps:[],
warnings:[]};let i=uo(e,n),s=i===null||!i.recovery?i:(u=le(e,n).find(d=>!d.recovery))!=null?u:null,a=((c=s==null?void 0:s.tokens)!=null?c:[]).filter(d=>!Uy.test(
d)&&!By.test(d));return s===null||!a.some(d=>d.startsWith("root="))?{steps:[],warnings:[`${bn} does not exist and no entry shows what it should say: a kernel th\
at is installed before the next boot may lack the arguments; write it by hand, with root=`]}:{steps:[B(bn,`${gt(a.join(" "),t)}
`)],warnings:[]}}function Oc(e,n,t){let r=Ic(e,n,()=>t),o=Hy(e,n,t);return{steps:[...r.steps,...Rc(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function Mc(e,n,t){
let r=Ic(e,n,t),o=e.read(bn),i=o===null?null:gt(o,t(bn));return[...r.steps,...Rc(e,t,r.opts),...i===null||i===o?[]:[B(bn,i)]]}function rs(e,n){let t=e.read(bn),
r=n.kernelopts?lo(e,n):null;return[...le(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:Dn,tokens:W(r)}],...t===null?[]:[{path:bn,tokens:W(t)}]]}var Zy=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]];
function We(e){for(let[n,t]of Zy)if(t.test(e))return n;return null}function ht(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function yt(e,n,t=[]){
let r=ht(n),o=e.read(n),i=We(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell ${i} to leave these settings to one of\
 the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===void 0?{path:n}:{path:r,warning:`${n} wo\
uld hide ${s}, so ours is ${r}`}}var Tc=/[\t\n ;&|<>()]/,Dc=/[A-Za-z_]\w*/y;function C(e,n){throw{at:e,why:n}}function Tn(e,n){var t,r;return Dc.lastIndex=n,(r=(t=Dc.exec(e))==null?void 0:t[0])!=
null?r:""}function Me(e){let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(Tc.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.
length);let a=n.charAt(i+1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&C(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...os(e,i)),o='"'):r.push(...ho(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function os(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&C(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...ho(e,'"'))}}function ho(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&C(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){C(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&C(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?Vy(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function Vy(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=Tn(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!Ky(e))&&(e.list(e),t.charAt(e.at)!==")"&&
C(r,"$( is not closed"),e.at++);else if(o==="{"){let s=Wy(e,n);if(s!==null)return[s];Gy(e,r)}else if(/[\d@*#?$!-]/.test(o))e.at+=2;else if(n===""&&(o==="'"||o===
'"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?os(e,r):e.shell==="bash"&&Jy(e,r);else return e.at++,[{is:"char",c:"$",s:r,e:e.at,q:n}];return[{is:"da\
rk",s:r,e:e.at,q:n}]}function Wy(e,n){var l,u;let{text:t}=e,r=e.at,o=Tn(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=e.at;let s=(u=(l=i.exec(t))==null?void 0:
l[0])!=null?u:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let c=t.charAt(e.at);if(c==="}"){e.at++;let d=s.endsWith("-")?"-":s.endsWith("+")?"+":"";return{
is:"variable",name:o,op:d,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(c)||n===""&&Tc.test(c))break;a.push(...ho(e,n))}return e.at=
r,null}function Gy(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||C(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,os(e,e.at-1)):ho(e,'"')}C(n,"${ is not closed")}function Ky(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function Jy(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&C(n,"the quote ' is not closed");e.at++}var Cc=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,zc=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,qy=new Set(["exp\
ort","readonly","local","declare","typeset"]),Xy={is:"all",of:[]};function Lc(e,n){let t=[],r={text:e,shell:n,at:0,list:o=>{yo(o,t,")")}};try{let o=yo(r,t);return r.
at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function yo(e,n,...t){let r=[],o=e.at;for(;;){
De(e,n);let i=e.text.charAt(e.at),s=bt(e);if(i===""){t.length>0&&C(o,`${t.join(" or ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(
";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&C(e.at,`${i} is not expected here`),r.push(Yy(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.
test(a)||C(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"\
all",of:r}}function Yy(e,n){let t=Nc(e,n);for(;/^(?:&&|\|\|)/.test(e.text.substr(e.at,2));)e.at+=2,De(e,n),t={is:"maybe",left:t,right:Nc(e,n)};return t}function Nc(e,n){
bt(e)==="!"&&(e.at++,X(e));let t=bo(e,n);for(X(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:
1,De(e,n),t={is:"apart",body:bo(e,n)},X(e);return t}function bo(e,n){let{text:t,at:r}=e,o=bt(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&Tn(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?rb(e,n):ob(e,n);e.at+=o.length;let s=i==="("?eb(e,n):Qy(e,n,o,r);for(X(e);jc(e,n);X(e));return s}function Qy(e,n,t,r){switch(t){case"\
{":return Cn(e,n,"}");case"if":return Bc(e,n);case"while":case"until":{let o=Cn(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,Cn(e,n,"done")]},e:e.at}}case"\
for":return nb(e,n,r);case"case":return tb(e,n);default:return C(r,`${t} is not expected here`)}}function Cn(e,n,t){let r=Uc(e,n,t);return e.at+=t.length,r}function Uc(e,n,...t){
let r=yo(e,n,...t);return r.is==="all"&&r.of.length===0&&C(e.at,"a command is missing"),r}function eb(e,n){return e.at++,{is:"apart",body:Cn(e,n,")")}}function Bc(e,n){
let t=Cn(e,n,"then"),r=Uc(e,n,"elif","else","fi"),o=bt(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],otherwise:!1}:{is:"branch",first:t,branches:[
r,o==="elif"?Bc(e,n):Cn(e,n,"fi")],otherwise:!0}}function nb(e,n,t){X(e);let r=Tn(e.text,e.at),o=null;if(r===""){(e.shell==="dash"||!e.text.startsWith("((",e.at))&&
C(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&C(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=r.length,De(e,n),Tn(e.text,e.at)==="in")for(e.
at+=2,o=[],X(e);!/^[;\n]?$/.test(e.text.charAt(e.at));X(e)){let a=Me(e);a.s===a.e&&C(e.at,`${e.text.charAt(e.at)} is not expected here`),o.push(a)}X(e),e.text.charAt(
e.at)===";"&&e.at++,De(e,n);let i=bt(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&C(e.at,"do is missing"),e.at+=i.length;let s=Cn(e,n,i==="do"?"done":"}");return{is:"\
for",s:t,e:e.at,name:r,words:o,body:s}}function tb(e,n){let t=e.at;X(e),Me(e),De(e,n),Tn(e.text,e.at)!=="in"&&C(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(De(
e,n);bt(e)!=="esac";De(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){X(e);let i=Me(e);if(i.s===i.e&&C(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),
X(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&C(e.at,") is missing"),e.at++,r.push(yo(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.
at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:Xy,branches:r,otherwise:o}}function rb(e,n){e.at+=8,X(e);let t=Me(e);return X(
e),e.text.startsWith("()",e.at)&&(e.at+=2),De(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:bo(e,n)}}function ob(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){
X(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&ss(e),jc(e,n))continue;if(s==="("){let d=i[0];return(i.length!==1||o.length>0||
d===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&C(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+1,De(e,n),{is:"function",name:t.slice(d.s,d.e),body:bo(
e,n)}}let a=i[0],l=a!==void 0&&qy.has(t.slice(a.s,a.e)),u=a===void 0||l?ib(e,l):null;if(u!==null){o.push(u);continue}let c=Me(e);if(c.s===c.e)break;i.push(c),a===
void 0&&e.shell==="bash"&&t.slice(c.s,c.e)==="[["&&sb(e)}return e.at===r&&C(r,"a command is missing"),{is:"simple",s:r,e:e.at,assigns:o,words:i}}function ib(e,n){
var d,p;let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;i.lastIndex=o;let s=i.exec(t);if(s===null)return null;
e.at+=s[0].length;let a=(d=s[1])!=null?d:"",l=s[3]==="+",u=((p=s[2])!=null?p:"")!=="",c=e.at;if(t.charAt(c)==="("&&r==="bash"){for(u=!0,e.at++,e.at=is(t,e.at);t.
charAt(e.at)!==")";e.at=is(t,e.at)){let f=Me(e);f.s===f.e&&C(c,"( is not closed")}return e.at++,{name:a,append:l,declared:n,array:u,value:{s:c,e:e.at,parts:[],close:""}}}
return{name:a,append:l,declared:n,array:u,value:Me(e)}}function jc(e,n){var i,s;zc.lastIndex=e.at;let t=(s=(i=zc.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===
""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(
e),e.at++,!0;X(e);let o=Me(e);return o.s===o.e&&C(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith(
"-")}),!0}function sb(e){let n=e.at;for(;;){e.at=is(e.text,e.at);let t=Me(e);if(e.text.slice(t.s,t.e)==="]]")return;t.s===t.e&&(e.at>=e.text.length&&C(n,"]] is \
missing"),e.at++)}}function bt(e){var n,t;return Cc.lastIndex=e.at,(t=(n=Cc.exec(e.text))==null?void 0:n[0])!=null?t:""}function X(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;
n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function is(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=
n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function ss(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function De(e,n){for(;;){X(e);let t=e.text.charAt(e.at);if(t==="#")ss(e);else if(t===`
`){e.at++;for(let r of n.splice(0))ab(e,r)}else return}}function ab(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;ss(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var lb=24,ub=24,Fc=8,cb=16384,db=/^(?!GRUB_CMDLINE_)/,fb=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,pb=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),Zc={values:new Map,last:new Map,over:""};function as(e,n,t=()=>null){var i;let r={shell:n,files:[
...e],functions:new Map,read:t,file:0,depth:0},o=[Zc];try{for(let s of e.keys())o=Vc(r,s,o)}catch(s){if(s instanceof Error)throw s;let{at:a,why:l}=s,{path:u="",
text:c=""}=(i=r.files[r.file])!=null?i:{};return{path:u,line:c.slice(0,a).split(`
`).length,why:l}}return{files:r.files,worlds:o}}function or(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function ls(e){return e.some(n=>n.dark!==void 0)?null:
e.map(n=>n.c).join("")}function Vc(e,n,t){var s,a;let r=e.file;e.file=n;let o=Lc((a=(s=e.files[n])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;
let i=Te(e,o,t).map(l=>l.over==="file"?{...l,over:""}:l);return e.file=r,rr(i)}function Te(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.
length===0?t:[...o,...mb(e,n,r)]}function mb(e,n,t){switch(n.is){case"simple":return gb(e,n,t);case"all":return n.of.reduce((r,o)=>Te(e,o,r),t);case"maybe":{let r=Te(
e,n.left,t);return rr([...r,...Te(e,n.right,r)])}case"branch":{let r=Te(e,n.first,t),o=n.branches.flatMap(i=>Te(e,i,r));return rr(n.otherwise?o:[...r,...o])}case"\
for":return hb(e,n,t);case"while":return Wc(e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return Te(e,n.body,t),t}}
function gb(e,n,t){var c,d;let[r,...o]=n.words;if(r===void 0)return vo(e,n.assigns,t);let i=wo(r),s=e.shell==="dash"&&pb.has(i!=null?i:"")?vo(e,n.assigns.filter(
p=>!p.declared),t):t,{text:a}=(c=e.files[e.file])!=null?c:{text:""},l=Hc(r);if(fb.test(l))throw{at:r.s,why:`"${l.replace(/[^ -~]/g,"?").slice(0,40)}" is no comm\
and`};if(/^\$*$/.test(l)&&n.assigns.length>0)return rr([...s,...vo(e,n.assigns,s)]);let u=i===null?void 0:e.functions.get(i);if(u!==void 0&&e.depth<Fc){let p=e.
file;e.depth++,e.file=u.file;let f=Te(e,u.body,s).map(m=>m.over==="file"?{...m,over:""}:m);return e.file=p,e.depth--,f}switch(i){case"unset":return o.reduce((p,f)=>{
var m;return nr(p,(m=wo(f))!=null?m:"",[])},s);case"export":case"readonly":case"declare":case"typeset":{let p=o.find(f=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(Hc(
f)));if(p!==void 0)throw{at:p.s,why:`${i} is given what is no name`};return vo(e,n.assigns.filter(f=>f.declared),s)}case"return":return s.map(p=>({...p,over:"fi\
le"}));case"exit":case"exec":return s.map(p=>({...p,over:"all"}));case".":case"source":{let p=o[0]===void 0?null:wo(o[0]),f=p===null||e.depth>=Fc?null:e.read(p);
if(p===null)return yb(e,n,s);if(f===null)return s;e.depth++;let m=Vc(e,e.files.push({path:p,text:f})-1,s);return e.depth--,m}case"eval":case"read":case"printf":case"\
local":{let p=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(p)?s:((d=p.match(/[A-Za-z_]\w*/g))!=null?d:[]).reduce((f,m)=>nr(f,m,[tr(e,n)]),s)}default:return s}}
function vo(e,n,t){return t.map(r=>{var s;let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},u=a.array?[tr(e,a.value)]:xo(e,a.value.
parts,l,a),c=a.append?[...(s=o.get(a.name))!=null?s:[],...u]:u;o.set(a.name,c.length>cb?[tr(e,a.value)]:c),i.set(a.name,{file:e.file,assign:a})}return{...r,values:o,
last:i}})}function xo(e,n,t,r){var s,a;let o=e.file,i=(a=(s=e.files[o])==null?void 0:s.text)!=null?a:"";return n.flatMap((l,u)=>{var g,b;let{s:c,e:d,q:p}=l,f=()=>[
{c:"",dark:i.slice(c,d),file:o,s:c,e:d,q:p}];if(l.is==="dark")return f();if(l.is==="char"){let h=n[u-1];return r!==void 0&&l.c==="~"&&p===""&&d-c===1&&(h===void 0||
h.is==="char"&&h.c===":"&&h.q==="")?f():[{c:l.c,file:o,s:c,e:d,q:p}]}let m=(g=t.values.get(l.name))!=null?g:db.test(l.name)?null:[];if(m===null)return f();if(l.
op==="")return(r==null?void 0:r.declared)===!0&&p===""&&e.shell==="dash"&&/[\s*?[]/.test((b=ls(m))!=null?b:" ")?f():m;if(m.some(h=>h.dark!==void 0)||m.length===
0&&!l.colon)return f();let y=m.length>0;return l.op==="-"?y?m:xo(e,l.word,t):y?xo(e,l.word,t):[]})}function hb(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?
void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>wo(l)!==null&&!/[*?[~{]/.test(r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>
ub||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?Wc(e,n,t):n.words.reduce((l,u)=>Te(e,n.body,nr(l,n.name,xo(e,u.parts,Zc))),t)}function Wc(e,n,t){let r=Te(e,
n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),rr([
...t,...r.filter(i=>i.over!==""),...[...o].reduce((i,s)=>nr(i,s,[tr(e,n)]),t)])}function yb(e,n,t){return[...new Set(["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_D\
EFAULT",...t.flatMap(o=>[...o.values.keys()])])].reduce((o,i)=>nr(o,i,[tr(e,n)]),t)}function nr(e,n,t){return e.map(r=>({...r,values:new Map(r.values).set(n,t),
last:new Map(r.last).set(n,null)}))}function tr(e,{s:n,e:t}){var r,o;return{c:"",dark:(o=(r=e.files[e.file])==null?void 0:r.text.slice(n,t))!=null?o:"",file:e.file,
s:n,e:t,q:""}}function wo(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.c:"").join(""):null}function Hc(e){return e.parts.map(n=>n.is===
"char"?n.c:"$").join("")}function rr(e){let n=[...new Map(e.map(i=>[bb(i),i])).values()],[t]=n;if(n.length<=lb||t===void 0)return n;let r=new Map,o=new Map(t.last);
for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(u=>{let c=or(u,i);return[Gc(c),c]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(
i,a);continue}let l=[...s.values()].map(u=>u.map(c=>{var d;return(d=c.dark)!=null?d:c.c}).join("")).join(" ");r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:""}]),o.set(
i,null)}return[{values:r,last:o,over:n.some(i=>i.over==="")?"":t.over}]}function bb(e){return JSON.stringify([e.over,[...e.values].map(([n,t])=>[n,Gc(t)]),[...e.
last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function Gc(e){return e.map(n=>{var t;return`${n.c}${(t=n.dark)!=null?t:""}@${n.
file}:${n.s}`}).join(" ")}var ir="\uFFFF",us=/^[\t-\r \xa0]$/,Kc=/[^\w@%+=:,./-]/g;function Jc(e){let n=e.map(t=>t.dark===void 0?t.c:ir).join("");return jt(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function qc(e,{start:n,end:t}){let r=e[t],o=e[n-1],i=r!==void 0&&us.test(r.c)?r:o!==void 0&&us.test(o.c)?o:null;return[...e.slice(n,t),...i===
null?[]:[i]].map(({file:s,s:a,e:l})=>({file:s,s:a,e:l,text:""}))}function Xc(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,q:a},l)=>({file:o,s:i,
e:s,text:l===0?vt(r,a):""}))}function Yc(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+1];return[{file:t,s:r,
e:o,text:a===void 0||a.dark===void 0&&us.test(a.c)?"":vt(" ",i)}]})}function Qc(e,n,t,r){var d,p,f;let o=n.last.get(t);if(o==null||o.assign.array||o.assign.value.
parts.some(m=>m.is==="dark"))return null;let{file:i,assign:{value:s}}=o,a=(d=n.values.get(t))!=null?d:[],l=a[a.length-1],u=`${l===void 0||/^[ \t]$/.test(l.c)?"":
" "}${r.join(" ")}`;if(s.close!=="")return[{file:i,s:s.e-1,e:s.e-1,text:vt(u,s.close)}];let c=(f=(p=e[i])==null?void 0:p.text.slice(s.s,s.e))!=null?f:"";return c===
""||c.replace(Kc," ")!==c?[{file:i,s:s.e,e:s.e,text:`"${vt(u,'"')}"`}]:[{file:i,s:s.s,e:s.s,text:'"'},{file:i,s:s.e,e:s.e,text:`${vt(u,'"')}"`}]}function ed(e,n,t){
return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="$${n} ${vt(t.join(" "),'"')}"
`}function nd(e,n){return e.replace(new RegExp(`^${n}="\\$${n} *"\\n`,"gm"),"")}function cs(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,s=t.
get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.filter(
s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function vt(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(/'/g,"\
'\\''"):e.replace(Kc,"\\$&")}var re="/etc/default/grub",wt="/etc/default/grub.d",Ge="GRUB_CMDLINE_LINUX",od="GRUB_CMDLINE_LINUX_DEFAULT",sr=`${wt}/zz-vfiokit.cfg`,id=/^zz+-vfiokit\.cfg$/,vb=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function $o(e,n,t){let r=new Set(ps(e,n,ko(e,n)).worlds.map(i=>ls(or(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function _o(e,n){let[t]=ps(e,n,ko(e,n)).
worlds;return t===void 0?[]:fs(t).tokens.map(r=>r.text)}function ds(e,n,t,r=!1){var p,f,m;let o=ko(e,n),i=ps(e,n,o),s=i.worlds.map(fs);if(!r)for(let y of s)wb(y,
t);let a=s.map(y=>En(y.tokens.map(g=>g.text),t,y.split)),l=(f=(p=s[0])==null?void 0:p.tokens.map(y=>y.text))!=null?f:[];if(a.every(y=>y.removed.length===0&&y.added.
length===0)&&(r||t.length===0||!s.some(sd)))return{texts:new Map,before:l,manager:null};let c=s.flatMap((y,g)=>[...xb(y,a[g]),...r?[]:y.values.flatMap(Yc)]),d=$b(
a);for(let y of n.dropIns?_b(e):[null])for(let g of kb(i,s,a,c,d,y)){let b=Sb(e,n,{read:i,edits:c,changes:a,wishes:t,dropIn:y},g);if(b!==null)return{texts:b,before:l,
manager:n.dropIns&&y!==sr?We((m=e.read(sr))!=null?m:""):null}}throw P(`${re} sets ${Ge} in a way that cannot be edited without running it; expected plain assign\
ments; change ${[...d,...a.flatMap(y=>y.removed)].join(" ")} there by hand`)}function fs(e){var o;let n=[or(e,Ge),or(e,od)],[t,r]=n.map(i=>Jc(i).map(s=>({...s,value:i})));
return{world:e,values:n,tokens:[...t!=null?t:[],...r!=null?r:[]],split:(o=t==null?void 0:t.length)!=null?o:0}}function sd({values:e}){return e.some(n=>n.some(t=>t.
c===`
`))}function ko(e,{dropIns:n}){let t=n?e.list(wt).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[re,...t.map(r=>`${wt}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function ps(e,{shell:n},t){let r=as(t,n,i=>i.startsWith("/")?e.read(i):null);if("why"in r)throw P(`${r.path} line ${r.line} is broken f\
or ${n}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.worlds.filter(i=>i.over!=="all");if(o.length===0)throw P(`${re} or a file tha\
t it sources ends the shell that reads it (exit or exec), so that no grub.cfg can be made; take that out`);return{...r,worlds:o}}function wb(e,n){var r;let t=n.
flatMap(cn);for(let o of e.tokens){if(!o.text.includes(ir))continue;let i=o.value.slice(o.start,o.end).map(u=>{var c;return(c=u.dark)!=null?c:u.c}).join(""),s=k(
o.text).includes(ir)?null:k(o.text),a=((r=i.match(/[\w.-]+=[^\s"'`;|&)]*/g))!=null?r:[]).filter(u=>t.includes(k(u))),l=s!==null&&t.includes(s)?o.text.replace(ir,
"\u2026"):En(a,n).removed[0];if(l!==void 0)throw P(`${Ge} gets ${l} from ${i.slice(0,80)}, which only running it would tell; expected a plain text there; write \
the argument out in ${re}`)}}function xb(e,n){return e.tokens.flatMap((t,r)=>{let o=n==null?void 0:n.kept[r];return o===t.text||o===void 0?[]:o===null?qc(t.value,
t):Xc(t.value,t,o)})}function $b(e){let n=new Map;for(let t of e.flatMap(r=>r.added)){let r=Lr(k(t))?t:k(t),o=n.get(r);if(o===void 0||o===t){n.set(r,t);continue}
if(!un(k(t))||k(t)==="vfio_pci.ids")throw P(`${re} sets ${td(t)} under a condition, and what it holds differs; expected one value to unite with; write it withou\
t the condition`);n.set(r,`${td(t)}=${[...new Set([...T(o),...T(t)])].join(",")}`)}return[...n.values()]}function td(e){return e.replace(/=[^]*/,"")}function _b(e){
var s;let n=e.list(wt).filter(a=>a.endsWith(".cfg")),t=a=>{var l;return We((l=e.read(`${wt}/${a}`))!=null?l:"")===null},r=n.filter(a=>id.test(a)&&t(a)),o=(s=n.filter(
a=>!r.includes(a)).pop())!=null?s:"",i="zz-vfiokit.cfg";for(;i<o||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${wt}/${a}`)}
function kb(e,n,t,r,o,i){var m,y;let[s]=n,a=cs(e.files,r);if(a===null||s===void 0)return[];if(o.length===0)return[a];let l=s.world.last.get(Ge),u=n.every(g=>{var b;
return((b=g.world.last.get(Ge))==null?void 0:b.assign)===(l==null?void 0:l.assign)})?s.world:null,c=g=>{let b=u===null?null:Qc(g,u,Ge,o),h=b===null?null:cs(g,[...r,
...b]);return h===null?[]:[h]},d=g=>(a.some(v=>v.path===g)?a:[...a,{path:g,text:""}]).map(v=>v.path===g?{...v,text:ed(v.text===""&&g!==re?vb:v.text,Ge,o)}:v);if(i===
null)return[...c(e.files),d(re)];let p=l==null?null:(y=(m=e.files[l.file])==null?void 0:m.path)!=null?y:null,f=s.tokens.some((g,b)=>{var h;return b<s.split&&((h=
t[0])==null?void 0:h.kept[b])===null&&o.some(v=>un(k(v))&&k(v)===k(g.text))});return[...p===i||f?c(e.files):[],d(i)]}function Sb(e,n,{read:t,edits:r,changes:o,wishes:i,
dropIn:s},a){let l=new Map(t.files.map(b=>[b.path,b.text])),u=a.map(b=>b.text===l.get(b.path)?b:{...b,text:nd(b.text,Ge)}),c=new Set([...ko(e,n).map(b=>b.path),
s!=null?s:""]),d=b=>b===re?"":b,p=u.filter(b=>c.has(b.path)).sort((b,h)=>d(b.path)<d(h.path)?-1:1),f=as(p,n.shell,b=>{var h,v;return(v=(h=u.find(w=>w.path===b))==
null?void 0:h.text)!=null?v:e.read(b)});if("why"in f)return null;let m=f.worlds.filter(b=>b.over!=="all").map(fs),y=m.length>0&&m.every(b=>{let h=b.tokens.map(v=>v.
text);return i.every(v=>j(h,v))&&!sd(b)&&o.some(v=>Pb(h,v))}),g=Ab(t,r);return!y||rd(f,g)!==rd(t,g)?null:new Map(u.filter(b=>{var h;return b.text!==((h=l.get(b.
path))!=null?h:"")}).map(({path:b,text:h})=>{let v=id.test(b.replace(/.*\//,""))&&!/^[^#\n]/m.test(h);return[b,v?null:h]}))}function Pb(e,n){let t=new Set(n.added.
map(k)),r=o=>o.filter(i=>!t.has(k(i))).join(" ");return r(e)===r(n.tokens)}function Ab(e,n){let t=new Set(n.map(r=>`${r.file} ${r.s}`));return new Set([Ge,od,...e.
worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o))])}function rd(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].sort().join(`\

`)}function ad(e){return[...e.texts].map(([n,t])=>B(n,t))}function ld(e,n){return!n.dropIns&&e.read(re)===null}function ud(e,n,t,r){if(!r&&ld(e,n))return{steps:[],
before:[],notes:[`${re} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=ds(e,n,t),{manager:i}=o,s=[...o.texts.
keys()].find(a=>a!==sr&&a.endsWith("-vfiokit.cfg"));return{steps:ad(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:[`${sr} is kept by ${i}, so our\
s is ${s}: tell ${i} to leave these settings to one of the two`]}}function cd(e,n,t){return t.length===0||ld(e,n)?[]:ad(ds(e,n,t,!0))}var dd="/boot/grub/grub.cfg",zn="/boot/grub2/grub.cfg",fd="/etc/tuned/bootcmdline";function So(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(
`${t}/${n}`)!==null)}function Eb(e){var t,r;if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw K("this is an ostree or bootc system, wh\
ose boot entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if((/^\S+ \/ \S+ ro[, ]/m.
test((t=e.attr("/proc/mounts"))!=null?t:"")||/^[^#\s]+\s+\/\s+\S+\s+(\S+,)?ro[,\s]/m.test((r=e.read("/etc/fstab"))!=null?r:""))&&So(e,"transactional-update"))throw K(
"this system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare th\
e image")}function Ib(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(r=>e.list(r).some(o=>o.endsWith(".efi")));if(n!==void 0)throw K(`\
this system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmd\
line, ukify)");let t=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(r=>e.real(r)!==null);throw t!==void 0?K(`this sy\
stem boots with systemd-boot (${t}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):K("no GRUB was fo\
und: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has")}function Rb(e){
var o;if(!ns(e))return zn;let n=e.real("/etc/grub2-efi.cfg"),r=Ac(e).filter(i=>!/\/EFI\/boot\//i.test(i)).filter(i=>{var s;return He((s=e.read(i))!=null?s:"").kind===
"generated"});return n!==null&&r.includes(n)?n:r.length===1&&(o=r[0])!=null?o:zn}function Ob(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:
e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function $e(e){var l,u,c,d;Eb(e);let n=fo(e),t=n==="suse";if(t){let p=(c=(u=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec(
(l=e.read("/etc/sysconfig/bootloader"))!=null?l:""))==null?void 0:u[1])!=null?c:"grub2";if(p!=="grub2"&&p!=="grub2-efi")throw K(`LOADER_TYPE in /etc/sysconfig/b\
ootloader is ${p||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-option and sdbootutil update-all-entries")}if((So(e,"up\
date-grub")||n==="debian")&&(e.real(dd)!==null||e.real(re)!==null)){let f={shell:((d=e.real("/bin/sh"))!=null?d:"").endsWith("bash")?"bash":"dash",dropIns:Db(e)};
return{kind:"debian",name:"GRUB (update-grub)",defaults:f,config:dd,grubenv:"/boot/grub/grubenv",command:["update-grub"],kernelopts:!1,fallback:$o(e,f,"GRUB_DEF\
AULT")||"0"}}!So(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&Ib(e);let r={shell:"bash",dropIns:!1},o=t?zn:Rb(e),i={defaults:r,config:o,grubenv:"/boot/gru\
b2/grubenv",fallback:$o(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(mt).filter(p=>p.endsWith(".conf")),a=e.read(o);if(!t&&s.length>0&&Mb(e,r,a===null||He(a).bls)){let p=s.
some(f=>{var m;return/^\s*options\s.*\$kernelopts\b/m.test((m=e.read(`${mt}/${f}`))!=null?m:"")});return{kind:"bls",name:p?"GRUB (BLS entries, kernelopts)":"GRU\
B (BLS entries)",...i,fallback:"saved",command:null,kernelopts:p}}if(o!==zn&&/overwrite the GRUB wrapper|GRUB wrapper/i.test(Ob(e)))throw K(`${o} is a full conf\
iguration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${zn}`,`run grub2-mkconfig -o ${zn}, remove ${o} and rein\
stall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,command:["grub2-mkconfig","-o",o],kernelopts:!1}}function Mb(e,n,t){
let r=$o(e,n,"GRUB_ENABLE_BLSCFG");return r!==null&&r!==""?r==="true"&&t:t||!So(e,"new-kernel-pkg")}function Db(e){let n=e.read("/usr/sbin/grub-mkconfig");return n===
null||!n.startsWith("#!")||n.includes("default/grub.d")}function Tb(e,n){var o,i,s,a;let t=e.read(n.grubenv),r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.
exec((o=e.read(fd))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...W(r),...W(t===null?"":(a=pt(t,"tuned_params"))!=null?a:"")]}function Cb(e,n,t){let r=Tb(
e,n);if(r.length===0)return;let o=n.kind==="bls"?rs(e,n).map(i=>i.tokens):[_o(e,n.defaults)].filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(
l=>j(l,i)&&!j([...l,...r],i)),a=r.find(l=>cn(i).includes(k(l)));if(!(!s||a===void 0))throw P(`tuned sets ${a} on the kernel command line (${fd}), where it would\
 win over ours; expected no ${k(a)} there; take it out of the tuned profile (cmdline in its [bootloader] section) and run this again`)}}function zb(e,n,t,r){let o=[
{path:re,tokens:r},...n.kind==="bls"?rs(e,n):[]];return t.flatMap(Ht).flatMap(i=>{let s=o.filter(({tokens:a})=>!j(a,Yn(i))).map(a=>a.path);return s.length===o.length?
[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function pd(e,n,t){return n.command===null||t.length===0||e.real(n.config)===null?[]:[{kind:"grubConf\
ig",path:n.config,command:n.command,wishes:t}]}function Po(e,n,t,r={}){if(t.length===0)return{steps:[],claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?Oc(e,
n,t):{steps:[],warnings:[]},i=ud(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return Cb(ae(e,s),n,t),{steps:[...s,...r.regenerate===!1?[]:pd(e,n,t)],
claims:s.length===0?[]:zb(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function Ao(e,n,t,r={}){let o=t.filter(i=>i.thing==="arg");return ms(
e,n,i=>o.filter(s=>{var a;return((a=s.except)==null?void 0:a.includes(i))!==!0}).map(s=>Yn(s.value)),r)}function ms(e,n,t,r={}){let o=n.kind==="bls"?Mc(e,n,t):[],
i=t(re);return{steps:[...o,...cd(e,n.defaults,i),...r.regenerate===!1?[]:pd(e,n,i)],notes:[]}}function Eo(e,n){var t;return`${n.name}, ${ns(e)?"UEFI":"BIOS"}, ${(t=
co(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var Nb="/dev/null";function Io(e){return e.slice(e.lastIndexOf("/")+1)}function md(e,n){return Io(e)<Io(n)?-1:Io(e)>Io(n)?1:0}function Nn(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Nb){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(md)}function ar(e,n){return md(e,n)<0}function _e(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var xt="/etc/initramfs-tools/modules",gd="/usr/share/initramfs-tools/modules.d",Ro="# vfiokit: vfio_pci before the drivers that could take its devices",vn="vfio\
_pci",Lb="/etc/dracut.conf.d/vfiokit.conf",Ub=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],Oo="# vfiokit: vfio-pci befo\
re the drivers that could take its devices, and the file that gives it their ids",yd={"initramfs-tools":["/etc/modprobe.d",xt],dracut:["/etc/modprobe.d","/etc/d\
racut.conf","/etc/dracut.conf.d"]},gs={steps:[],claims:[],warnings:[]};function $t(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function ys(e){var n;
return e.startsWith("#")?"":((n=e.trim().split(/\s+/)[0])!=null?n:"").replace(/-/g,"_")}function bd(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function hs(e){return{thing:"line",value:e}}function Bb(e,n){var o;if(!n.some(i=>"module"in i))return gs;let t=e.list(gd).map(i=>_e(e,`${gd}/${i}`)),
r=(o=e.read(xt))!=null?o:"";return[r,...t].some(i=>$t(i).some(s=>ys(s)===vn))?gs:{steps:[B(xt,bd(r,[Ro,vn]))],claims:[hs(Ro),hs(vn)],warnings:[]}}function jb(e){
return[_e(e,"/etc/dracut.conf"),...Nn(e,Ub).map(n=>_e(e,n))].join(`
`)}function hd(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function Fb(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function Hb(e,n){var c;let t=jb(
e),r=["force_drivers","add_drivers"].flatMap(d=>hd(t,d)).map(d=>d.replace(/-/g,"_")),o=hd(t,"install_items"),i=Fb(e,t),s=n.flatMap(d=>{if("module"in d)return r.
includes(vn)?[]:[`force_drivers+=" ${vn} "`];let p=`/${d.file}`;return o.includes(p)||i&&p.startsWith("/etc/modprobe.d/")||p.startsWith("/usr/lib/")||p.startsWith(
"/lib/")?[]:[`install_items+=" ${p} "`]});if(s.length===0)return gs;let a=yt(e,Lb),l=(c=e.read(a.path))!=null?c:"",u=$t(l).some(d=>d.trimEnd()===Oo)?s:[Oo,...s];
return{steps:[B(a.path,bd(l,u))],claims:u.map(hs),warnings:a.warning===void 0?[]:[a.warning]}}function vd(e,n,t){return n==="dracut"?Hb(e,t):Bb(e,t)}function Zb(e){
let n=$t(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==Ro&&!(((o=n[r-1])!=null?o:"").trimEnd()===Ro&&ys(t)===vn)}).join("")}function Vb(e){return $t(e).
filter(n=>n.trimEnd()!==Oo&&!/^(force_drivers\+=" vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.test(n)).join("")}function wd(e){let n=[],t=[],r=e.
read(xt);if(r!==null){let o=Zb(r);o!==r&&n.push(B(xt,o===""?null:o)),$t(o).some(i=>ys(i)===vn)&&t.push(`${xt} names ${vn} without our mark: it was there before \
and stays`)}for(let o of Nn(e,["/etc/dracut.conf.d"])){let i=_e(e,o);if(!$t(i).some(a=>a.trimEnd()===Oo))continue;let s=Vb(i);n.push(B(o,s.trim()===""?null:s))}
return{steps:n,notes:t}}var _d=["/lib/modules","/usr/lib/modules"],Wb={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function Ce(e){return e.replace(/-/g,"_")}function Mo(e,n){let t=_d.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function de(e){
return[...new Set(_d.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${Mo(e,t)}/${r}`)!==null))}function Ke(e){return e.
attr("/proc/sys/kernel/osrelease")||null}var Gb={"modules.dep":":","modules.builtin":"\\s*\\n"},xd=new Map;function $d(e,n,t){var l,u;let r=`${n}/${t}`,o=e.real(
r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(u=xd.get(s))!=null?u:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return xd.set(s,a),c=>{let d=a.answers.get(c);if(d!==void 0)return d;let p=c.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),f=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${Gb[t]}`).test(a.text);return a.answers.set(c,f),f}}function ue(e,n){let t=Mo(e,n),r=$d(e,t,"modules.builtin"),o=$d(e,t,"modules.dep"),i=Ke(e)===
n;return s=>{var c;let a=Ce(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";if(r!==null&&o!==null)return"absent";let l=Wb[a],u=l===void 0?
null:new RegExp(`^${l}=([ym])$`,"m").exec((c=e.read(`/boot/config-${n}`))!=null?c:"");return u!==null?u[1]==="y"?"builtin":"module":i&&lr(e,s)?Kb(e,a)?"module":
"builtin":"absent"}}function Kb(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function lr(e,n){return e.stat(`/sys/module/${Ce(n)}`)!==null}var Jb=/^[\w.+~-]+$/,qb=["vmlinuz","vmlinux","Image","image"],kd=e=>`initrd.img-${e}`,Do=e=>`initramfs-${e}.img`,Sd=e=>`initrd-${e}`,Pd=[kd,Do,Sd],Xb={debian:kd,
el:Do,fedora:Do,suse:Sd,unknown:Do},Yb=["/boot","/boot/efi","/efi"],Qb=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function ev(e,n){var t;return(t=
Pd.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:Xb[fo(e)]}function nv(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return Yb.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function Ad(e){let n=de(
e).filter(i=>Jb.test(i)),t=Ke(e),r=ev(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(qb.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...Pd].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of nv(e,i)){let l=Qb.find(u=>e.real(`${a}/${u(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}var bs=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],tv={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function rv(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function Ed(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Je(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:u}of rv(e)){if(a.startsWith("#"))continue;let c=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(c===null)continue;let d=c[1],p=Ed((r=c[2])!=null?r:""),f=d==="alias"?Ed((i=((o=c[3])!=null?o:"").split(/[\t ]+/).find(m=>m!==""))!=null?i:""):(s=c[3])!=
null?s:"";p===null||f===null||f===""&&tv[d]||t.push({command:d,name:p,rest:d==="blacklist"?"":d==="options"?f.replace(/\t/g," "):f,path:n,line:l,lines:u})}return t}
function oe(e,n){let t=[...Nn(e,bs)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.length:r,0,`${Mo(e,n)}/\
modules.softdep`)}return t.flatMap(r=>Je(_e(e,r),r))}function ov(e){var n;return((n=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=null?n:[]).map(t=>{let r=t.startsWith('"')?
t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(/-/g,"_"),value:r.slice(o+1).replace(
/^"(.*?)"?$/s,"$1")}})}function V(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,value:s}of ov(o.rest))i===t&&(r={value:s,
from:o});return r}function iv(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):
r.replace(/[.+^${}()|[\]\\]/,"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function _t(e,n,t){var r;return(r=e.find(o=>o.command===n&&iv(o.name,t)))!=null?r:
null}function Id(e){let n=!1,t=[];for(let r of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))r==="pre:"||r==="post:"?n=r==="pre:":n&&r!==""&&t.push(r.replace(/-/g,
"_"));return t}function wn(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=_t(e,"install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var sv={"10de":{take:["nouveau","nvidia","nova_core"],beside:["nvidia_drm","nvidia_modeset","nvidia_uvm","nvidiafb","nova_drm"]},1002:{take:["amdgpu","radeon"],
beside:[]},8086:{take:["i915","xe"],beside:["mei_gsc"]}},av={take:["nvidia"],beside:[]},lv={take:["snd_hda_intel"],beside:[]},uv={take:["xhci_pci"],beside:[]},cv={
"10de":{take:["i2c_nvidia_gpu"],beside:["ucsi_ccg"]},1002:{take:["i2c_designware_pci"],beside:["ucsi_ccg"]}};function qe(e){var t,r;let n=te(e.driver)||e.module===
null?[]:[e.module];return[...new Set([...n,...(r=(t=dv(e))==null?void 0:t.take)!=null?r:[]])]}function dv({class:e,vendor:n}){if(n!==null)return ut(n,e)?av:qt(e)||n==="1002"&&ro(e)?sv[n]:e==="0403"?lv:e==="0c03"?uv:e==="0c80"?cv[n]:void 0}var ur="# vfiokit: functions for vfio-pci, and the drivers that come after it",vs="options vfio-pci",fv=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
Ln=4294967295;function ws(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function fe(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function Rd(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function Xe(e){let[n=NaN,t=NaN,r=Ln,o=Ln,i=0,s=0]=Rd(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==Ln||o!==Ln||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function Un(e,n){return e.some(t=>{var p,
f;let[r=NaN,o=NaN,i=Ln,s=Ln,a=0,l=0]=Rd(t),[u,c]=((p=n.subsystem)!=null?p:":").split(":"),d=(m,y)=>m===Ln||m===parseInt(y!=null?y:"",16);return d(r,n.vendor)&&d(
o,n.device)&&d(i,u)&&d(s,c)&&((parseInt((f=n.class)!=null?f:"",16)<<8^a)&l&16776960)===0})}function To(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function xs(e,{line:n,lines:t},r){let o=ws(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function Od(e,n){
return Je(e,n).filter(t=>V([t],"vfio_pci","ids")!==null)}function Md(e,n,t){var i;let r=t.join(","),[o]=[...Od(e,n)].reverse();if(o!==void 0){let s=xs(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=[\s"]|$)/,`$1ids=$2${r}$2`));if(((i=V(Je(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return To(e,[`${vs}\
 ids=${r}`])}function $s(e,n,t){let r=e;for(let o of[...Od(e,n)].reverse())r=xs(r,o,i=>{let s=o.lines===1?i:`${vs} ${o.rest.trim()}
`,a=s.replace(/([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,u,c,d)=>{let p=d.split(","),f=p.filter(m=>!t(m));return f.length===p.length?l:f.length===0?"":`${u}id\
s=${c}${f.join(",")}${c}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function Dd(e,n){return xs(e,n,t=>t.replace(/[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function Td(e){return`softdep ${e} pre: vfio-pci`}function Cd(e,n){return`${vs} ${e}=${n?1:0}`}function Co(e){return ws(e).some(n=>n.trimEnd()===
ur)}function zd(e){let n=ws(e).filter(t=>t.trimEnd()!==ur&&!fv.test(t.trimEnd())).join("");return n.trim()===""?null:n}function xn(e){return e!==null&&Id(e).includes(
"vfio_pci")}function Nd(e,n){return e.filter(t=>k(t)===n).flatMap(T)}function pv(e){let n=e.map(t=>new Set(["modprobe.blacklist","module_blacklist"].flatMap(r=>Nd(t,r)).map(
Ce)));return t=>n.length>0&&n.every(r=>r.has(t))}function mv(e,n){let t=new Set,r=G(e);for(let o of n){let i=r.filter(l=>Un([o],l)),s=Xe(o);if(i.length===0&&s===
null)return null;let a=i.length>0?i.flatMap(qe):qe({vendor:(s!=null?s:"").slice(0,4),class:"0302",driver:null,module:null});if(i.length===0&&a.length===0)return null;
for(let l of a)t.add(l)}return[...t]}function gv(e){return e.slice(1)}function zo(e,n){let t=oe(e),r=V(t,"vfio_pci","ids"),o=fe(r==null?void 0:r.value),i=[...new Set(
[...o,...n.flatMap(u=>Nd(u,"vfio_pci.ids"))])];if(i.length===0)return()=>[];let s=r===null||o.length===0?[]:[r.from.path],a=mv(e,i),l=pv(n);return u=>{let c=ue(
e,u),d=[],p=g=>{if(c(g)==="absent"||l(g))return!0;let b=c(g)==="module"?wn(t,g):null;return b!==null&&d.push(b),b!==null},f=a!==null&&a.every(p),y=[...new Set([
...s,...f?d.map(g=>g.path):[]])].map(g=>({file:gv(g)}));return f||c("vfio_pci")!=="module"?y:[...y,{module:"vfio-pci"}]}}var hv=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],yv=["/usr/sbin","/sbin","/usr/bin","/bin"],Ld=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],Ud="/etc/kernel/install.d/50-dracut.install";function Fd(e,n){var t;return(t=yv.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function Bd(e,n){return hv.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function bv(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function vv(e){var o,i;let n=Fd(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=bv(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw P(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function wv(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function Hd(e){var i,s;let n=Ld.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=Ld.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function jd(e,n){
let t=Hd(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>wv(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw P(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function _s(e){
let n=vv(e),t=Fd(e,"dracut"),r=n==="initramfs-tools",o=r&&Bd(e,"initramfs-tools"),i=t!==null&&Bd(e,"dracut");if(o&&i)return jd(e,"both /etc/kernel/postinst.d/in\
itramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-tools";if(i)return"dracut";if(r&&t!==null)return jd(e,"update-\
initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"initramfs-tools";if(t===null)throw K("no tool that buil\
ds boot images was found: expected update-initramfs or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known\
 here)");let s=Hd(e);if(s!==null&&s!=="dracut")throw K(`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracu\
t or initramfs-tools`);if(e.link(Ud)==="/dev/null")throw P(`${Ud} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be s\
aid who does; remove the link or install the tool that does`);return"dracut"}var ks={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function Vd(e,n="all"){
let t=Ad(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw N("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function xv(e,n){
if(n!==void 0)return n;let t=Ve(e);return t===null?[]:[t]}function Wd(e,n,t,r){let o=_s(e);return n.map(({path:i,kernel:s})=>{var u;let a=r(s),l=a.flatMap(c=>"f\
ile"in c?[`/${c.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...yd[o],...l,...(u=t.inputs)!=null?u:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function cr(e,n={}){let t=Vd(e,n.kernels);if(t.length===0)return ks;let r=zo(e,xv(e,n.entries)),
o=Wd(e,t,n,s=>{var a;return Zd([...r(s),...(a=n.holds)!=null?a:[]])}),i=vd(e,_s(e),Zd(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function dr(e,n={}){let t=Vd(e,n.kernels);return t.length===0?ks:{...ks,steps:Wd(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function No(e,n={}){let{steps:t,notes:r}=wd(e),o=dr(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function Zd(e){return[...new Map(e.map(n=>[
ve(n),n])).values()]}function Gd(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=Jn(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}var Kd=new Set([8,9,11,12]),$v=["/etc/crypttab","/etc/crypttab.initramfs"],_v="LUKS\xBA\xBE",Jd=4096,kv=4<<20;function Sv(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function ke(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function qd(e){try{return JSON.parse(e)}catch(n){return}}function Ss(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function Xd(e){var o;if(typeof e!="string")return[];let n=qd(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=ke(n,"clevis"),r=ke(ke(t,"sss"),"jwe");return[...Ss(ke(ke(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(Xd):[]]}function Pv(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==_v||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),kv),o=e.bytes(n,Jd,Math.max(0,r-Jd)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=ke(qd(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function Av(e){var t;let n=[];for(let r of $v.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:Sv(i);if(a===null)continue;let l=(u,c)=>{c.length>0&&n.push({volume:o,device:i,by:u,pcrs:c})};
for(let u of Pv(e,a))ke(u,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Ss(ke(u,"tpm2-pcrs"))),ke(u,"type")==="clevis"&&l("clevis",Xd(ke(ke(u,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Ss((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function Ye(e,n){let t=n?void 0:Av(e).find(({pcrs:i})=>i.
some(s=>Kd.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>Kd.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw P(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Ps=he({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:H(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:H(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:q({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:H(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=Iv(e),s=i===null?{}:{entries:le(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?No(e,{kernels:n,rebuild:t}):cr(e,{kernels:n,rebuild:t,...s});return a.steps.some(l=>Ev(e,l))&&Ye(e,r),{...a,report:l=>({own:{images:Gd(
l,a.steps)},...i===null?{}:{bootable:ye(l,i)}})}}});function Ev(e,n){return n.kind==="file"||n.kind==="bootImage"&&(n.always===!0||Jn(e,n).why!==null)}function Iv(e){
try{return $e(e)}catch(n){if(n instanceof _)return null;throw n}}var Bn=["nouveau","nvidia","nvidia_drm"];function Qd({devices:e,gpus:n,ids:t}){let r=new Set(n.filter(i=>Mn(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>i.device.id!==null&&t.includes(i.device.id));return e.filter(i=>!te(i.driver)&&(o?i.id===null||!t.includes(i.id):!r.has(i.address)))}function Yd(e){
return e.replace(/-/g,"_")}function Rv(e){let{driver:n,module:t}=e;return n===null||t===null?Bn:Bn.filter(r=>r.startsWith("nvidia")===t.startsWith("nvidia"))}function ef(e){
let n=new Set(e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(Qd(e).filter(r=>n.has(r)).flatMap(Rv));return Bn.
filter(r=>!t.has(r))}function nf(e,n){var o,i;let t=new Set(e.map(Yd)),r=Qd(n).find(s=>s.module!==null&&t.has(Yd(s.module)));if(r!==void 0)throw P(`blacklist ho\
lds ${(o=r.module)!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or g\
ive the device to vfio-pci first (vfio_bind)`)}function tf(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?po(e):t,u=(a===null?["intel","amd","arm"]:[a]).flatMap(
h=>Ur({cpu:h,passthrough:!0,blacklist:r!=null?r:Bn,extra:o})),c=[...new Set(u.flatMap(Ht))],d=Er(e,"iommu_cmdline").filter(h=>h.thing==="arg").map(h=>h.value),p=c.
map(h=>un(k(h))||d.includes(h)?Yn(h):{kind:"absent",token:h}),{steps:f,notes:m}=ms(e,n,()=>p,{regenerate:i});f.some(h=>h.kind==="file")&&Ye(e,s);let y=ae(e,f),g=n.
kind==="bls"?le(y,n).map(h=>h.tokens):[_o(y,n.defaults)],b=new Set(g.flatMap(h=>h.filter(v=>c.some(w=>!j([v],Yn(w))))));return{steps:f,notes:[...m,...[...b].map(
h=>`${h} says more than what was asked to go, and no journal tells that we wrote it: left as it is`)],report:h=>({own:{bootloader:Eo(h,n),wanted:[],running:[]},
bootable:ye(h,n)})}}function rf(e,n){let t=Ve(e);return t===null?[]:dn(n.filter(r=>j(t,r)))}function of(e,n,t){let r=Ve(e);if(r===null)return{};let{active:o}=ge(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!j(r,l))){let l=dn([a]).join(" "),u=cn(a),c=a.kind==="flags"&&!j(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),d=a.kind==="list"&&
u[0]==="modprobe.blacklist"?a.items.filter(p=>lr(e,p)):[];c&&o!==!0?i.push(`the running command line has ${u[0]}=off, which the next boot no longer has`):u[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):d.length>0?i.push(`${d.join(", ")}\
 ${d.length===1?"is":"are"} loaded, and the blacklist keeps ${d.length===1?"it":"them"} out at the next boot`):t.some(p=>u.includes(k(p)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}var Ov='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',Mv=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,As=he({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:H(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:H(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:Ze(On({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:Ze(On({describe:"A kernel argument.",pattern:Mv,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:q({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:q({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:H(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=$e(e);if(a==="absent")return tf(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let u=n===
"auto"?po(e):n;if(u===null)throw N("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let c=ie(e),d=Dv(e,l);r!==void 0&&c&&nf(r,d);let p=r!=null?r:c?ef(d):Bn,f=t==="auto"&&Ec(e),m=Ur({cpu:u,passthrough:t!=="off"&&!f,blacklist:p,
extra:o}),y=_l(m);if(y!==null)throw N("extra_args",`extra_args has ${y}, which contradicts the other arguments (${dn(m).join(" ")}); leave it out`);let g=Po(e,l,
m,{regenerate:i});g.steps.some(h=>h.kind==="file")&&Ye(e,s);let b=[...c||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was tak\
en as it is"],...f?["iommu=pt is left out: SEV-SNP is in use here, and its guests need DMA that is translated"]:[],...u==="amd"?[Ov]:[]];return{...g,notes:[...g.
notes,...b],report:h=>({own:{bootloader:Eo(h,l),wanted:dn(m),running:rf(h,m)},...of(h,m,o),bootable:ye(h,l)})}}});function Dv(e,n){var i;let t=G(e),r=fe((i=V(oe(
e),"vfio_pci","ids"))==null?void 0:i.value),o=le(e,n).flatMap(s=>s.tokens.filter(a=>k(a)==="vfio_pci.ids").flatMap(T));return{devices:t,gpus:xe(e,t),ids:[...r,...o].
map(s=>{var a;return(a=Xe(s))!=null?a:""}).filter(s=>s!=="")}}var Lo="/etc/modprobe.d/vfio.conf",sf=1023;function Tv(e){let n=de(e);return n.length===0?[{has:()=>"module",config:oe(e)}]:n.map(t=>({has:ue(e,t),config:oe(e,t)}))}
function Cv(e){return e===null||/^(?:[1y]|on)/i.test(e)}function zv(e,n,t){var s;let r=yt(e,Lo,bs.slice(1)),o=t.map(a=>{var l;return(l=V(n,"vfio_pci",a))==null?
void 0:l.from}).filter(a=>a!==void 0).map(a=>a.path).sort((a,l)=>ar(a,l)?-1:1).pop();if(o===void 0||!ar(r.path,o))return r;let i=ht(Lo);if(!ar(i,o)&&We((s=e.read(
i))!=null?s:"")===null)return{path:i,warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw P(`${o} sets parameters of v\
fio-pci and is read after any file of ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function af(e,n){var w,x,
z,U;let t=Tv(e),r=oe(e),o=fe((w=V(r,"vfio_pci","ids"))==null?void 0:w.value),i=n.ids.filter(E=>{let D=n.devices.filter(Y=>Y.id===E);return D.length===0?!o.some(
Y=>Xe(Y)===E):!D.every(Y=>Un(o,Y))}),s=[...o,...i],a=Object.entries(n.options).filter(E=>{let D=V(r,"vfio_pci",E[0]);return E[1]!==void 0&&E[1]!==(D!==null&&Cv(
D.value))}),l=E=>n.blacklisted.has(E)||t.every(({has:D,config:Y})=>{let Gn=D(E);return Gn==="absent"||Gn==="module"&&(wn(Y,E)!==null||xn(_t(Y,"softdep",E)))}),u=zv(
e,r,[...i.length>0?["ids"]:[],...a.map(([E])=>E)]),c=Co((x=e.read(u.path))!=null?x:""),d=t.every(({has:E})=>E("vfio_pci")==="module"),p=i.length===0&&a.length===
0&&!c&&!n.overridden&&d&&n.rivals.every(l),f={steps:[],claims:[],notes:[],warnings:[],prepared:p,entries:s};if(p)return f;if(s.join(",").length>sf)throw P(`ids=\
 of vfio-pci would have ${s.join(",").length} characters, and the kernel takes ${sf} at most; name fewer ids`);let m=(z=e.read(u.path))!=null?z:"",y=c?m:To(m,[ur]),
g=i.length===0?y:Md(y,u.path,s),b=a.map(([E,D])=>Cd(E,D)),h=[];for(let E of n.rivals){let D=t.map(ce=>_t(ce.config,"softdep",E));if(D.every(xn))continue;let Y=D.
find(ce=>ce!==null&&ce.path===u.path&&!xn(ce));Y!=null?g=Dd(g,Y):xn((U=Je(g,u.path).find(ce=>ce.command==="softdep"&&ce.name===E))!=null?U:null)||b.push(Td(E));
let Gn=D.find(ce=>ce!==null&&ce.path!==u.path&&!xn(ce)&&ar(ce.path,u.path));Gn!=null&&h.push(`${Gn.path} has a softdep line for ${E}, and kmod takes only the fi\
rst: there vfio-pci comes before ${E} because the boot image loads it`)}if(g=To(g,b),g===y)return{...f,notes:h};let v=[...i.map(E=>({thing:"id",value:E})),...[...c?
[]:[ur],...b].map(E=>({thing:"line",value:E}))];return{...f,claims:v,notes:h,steps:[B(u.path,g)],warnings:u.warning===void 0?[]:[u.warning]}}function lf(e,n){var s,
a;let t=l=>{var u;return n.includes((u=Xe(l))!=null?u:"")},r=oe(e),o=[],i=[];for(let l of new Set(r.filter(u=>u.name==="vfio_pci"&&u.command==="options").map(u=>u.
path))){let u=_e(e,l);if(!(g=>{var b;return fe((b=V(Je(g,l),"vfio_pci","ids"))==null?void 0:b.value).some(t)})(u))continue;if(l!==Lo&&l!==ht(Lo)||We(u)!==null){
i.push(`${l} gives ${n.join(", ")} to vfio-pci, and is not ours: left as it is`);continue}let d=$s(u,l,t),p=fe((s=V(r.filter(g=>g.path!==l),"vfio_pci","ids"))==
null?void 0:s.value),f=fe((a=V(Je(d,l),"vfio_pci","ids"))==null?void 0:a.value);Co(d)&&f.every(g=>p.includes(g))&&(d=$s(d,l,()=>!0));let y=Co(d)&&V(Je(d,l),"vfi\
o_pci","ids")===null?zd(d):d.trim()===""?null:d;o.push(B(l,y))}return{steps:o,notes:i}}var Nv=["modprobe.blacklist","module_blacklist"];function Es(e){var o;let n=G(e),t=xe(e,n),r=W((o=e.attr("/proc/cmdline"))!=null?o:"").some(i=>k(i)==="console"&&
!/^(?:tty\d*|null)?(?:,|$)/.test(ln(i)));return{devices:n,gpus:t,judge:dt(e,n,t),members:i=>yn(e,i,n),serialConsole:r}}function Is(e){try{return{loader:$e(e),missing:null}}catch(n){
if(!(n instanceof _)||n.code!=="E_HOST"||Ke(e)!==null)throw n;return{loader:null,missing:n.message}}}function Uo(e,n){return n===null?[]:le(e,n).filter(t=>!t.recovery).
map(t=>t.tokens)}function uf(e){let n=e.map(o=>o.filter(i=>Nv.includes(k(i))).flatMap(T).map(i=>i.replace(/-/g,"_"))),[t=[],...r]=n;return new Set(t.filter(o=>r.
every(i=>i.includes(o))))}function cf(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([...e.flatMap(qe),...t.flatMap(r=>qe({vendor:r.slice(0,4),class:"\
0302",driver:null,module:null}))])]}function df(e,n){let t=de(e).map(o=>ue(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=qe(o).find(
s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}function Rs(e,n,t){return G(e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,
group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var Lv=["reserved","vfs","mdev"];function kt(e){var n;return`${e.address} (${e.id}, ${hn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function Bo(e){let n=e.
slice(0,8).map(kt).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function ff(e,n,t,r){var s;let{class:o}=e;if(e.responding===!1)return"does not r\
espond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host";if(e.physfn!==null)return`is a virtual function of ${e.
physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;if((n==null?void 0:n.kind)==="bmc")return"is the display of the ma\
nagement controller (BMC), which stays with the host";if((n==null?void 0:n.kind)==="virtual")return"is a display that a hypervisor makes up, which stays with th\
e host";if((o==null?void 0:o.startsWith("01"))===!0)return"is a storage controller, which stays with the host";if((o==null?void 0:o.startsWith("02"))===!0)return"\
is a network controller, which stays with the host";if(ut(e.vendor,o))return t.nvswitches==="bind"?null:"is an NVSwitch, which stays with the Fabric Manager unl\
ess nvswitches is bind (full passthrough: all GPUs and switches to one guest)";if((o==null?void 0:o.startsWith("06"))===!0||((s=e.header)!=null?s:0)!==0)return"\
is a bridge, which vfio-pci does not take";if((n==null?void 0:n.kind)==="accelerator"&&t.addresses===void 0)return"is an accelerator and no known GPU; name its \
address if it is meant";let i=n===void 0?void 0:r(n).find(a=>Lv.includes(a.code));return i===void 0?null:`cannot be passed through: ${i.text}`}function pf(e,n,t){
let r=new Map(n.devices.map(i=>[i.address,i])),o=new Set(e.map(i=>i.address));for(let i of new Set(e.map(s=>s.group))){if(i===null)continue;let s=n.members(i).filter(
l=>!o.has(l)).map(l=>ct(l,r.get(l))).filter(l=>l!==null);if(s.length===0)continue;let a=e.filter(l=>l.group===i).map(l=>l.address).join(", ");throw P([`IOMMU gr\
oup ${i} of ${a} also holds ${s.join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...t].join("; "),"companions: true\
 takes the other functions of a card; for anything else put the card into another slot")}}function mf(e,n,t){let r=e.filter(i=>i.bootVga===1);if(r.length===0)return[];
if(n.gpus.find(i=>["gpu","igpu","bmc","virtual"].includes(i.kind)&&!e.includes(i.device))===void 0&&!n.serialConsole&&!t)throw P(`${r.map(kt).join(", ")} shows \
the only console of this node (boot_vga is 1, no other display, no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set al\
low_console_gpu if ssh or a BMC is enough");return[`${r.map(i=>i.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}var hf="vfio-pci takes every function with an id";function gf(e,n,t){if(n.length>0)throw P(`${e}: ${Bo(n)}; ${t}`)}function yf(e,{devices:n,gpus:t}){let r=t.filter(
c=>c.kind==="gpu").map(c=>c.device),o=r.length===0?"this node has no GPU":`the GPUs here are ${Bo(r)}`,{ids:i,addresses:s}=e,a=(i!=null?i:[]).filter(c=>Wu(n,c).
length===0);if(a.length>0&&e.absent_ids==="refuse")throw P(`no device here has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nod\
es that differ");if(s===void 0)return{found:n.filter(c=>c.id!==null&&(i==null?void 0:i.includes(c.id))===!0),absent:a};let l=s.filter(c=>!n.some(d=>d.address===
c));if(l.length>0)throw P(`there is no PCI function at ${l.join(", ")}; ${o}`);let u=n.filter(c=>s.includes(c.address));if(i!==void 0){gf(`the function named by\
 address does not have any of the ids ${i.join(", ")}`,u.filter(d=>d.id===null||!i.includes(d.id)),"look which card is meant");let c=i.filter(d=>!a.includes(d)&&
!u.some(p=>p.id===d));if(c.length>0)throw P(`none of the addresses ${s.join(", ")} has the id ${c.join(", ")}; give ids and addresses of the same functions`)}return gf(
`${hf}, so ${s.join(", ")} cannot be bound without`,n.filter(c=>!u.includes(c)&&u.some(d=>d.id===c.id)),"name these addresses as well, or use cards that differ"),
{found:u,absent:a}}function bf(e,{devices:n,gpus:t}){let r=t.filter(s=>e.includes(s.device)).flatMap(s=>s.companions).map(s=>s.device).filter(s=>!e.includes(s)),
o=s=>n.filter(a=>a.id===s.id&&!r.includes(a)&&!e.includes(a)),i=[...new Set(r)];return{take:i.filter(s=>s.id!==null&&o(s).length===0),shared:i.filter(s=>o(s).length>
0).map(s=>`${kt(s)} belongs to the card and stays with the host: ${hf}, and ${Bo(o(s))} has the same`)}}function vf(e){let n=o=>o===void 0||o.length===0?void 0:
o,[t,r]=[n(e.ids),n(e.addresses)];if(t===void 0&&r===void 0)throw N("ids",'neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7\
"}');return{...e,ids:t,addresses:r}}function wf(e,n){var p;let t=vf(e),r=new Map(n.gpus.map(f=>[f.device,f])),{found:o,absent:i}=yf(t,n);for(let f of o){let m=ff(
f,r.get(f),t,n.judge);if(m!==null)throw P(`${kt(f)} ${m}`)}let{take:s,shared:a}=t.companions?bf(o,n):{take:[],shared:[]},l=new Set([...o,...s]),u=n.devices.filter(
f=>l.has(f));pf(u,n,a);let c=mf(u,n,t.allow_console_gpu),d=[...((p=t.ids)!=null?p:[]).filter(f=>!i.includes(f)),...o.map(f=>{var m;return(m=f.id)!=null?m:""}),...s.
map(f=>{var m;return(m=f.id)!=null?m:""})];return{devices:u,ids:[...new Set(d)],notes:i.length===0?[]:[`no device here has the id ${i.join(", ")}: left out`],warnings:[
...a,...c,...u.filter(f=>{var m;return((m=r.get(f))==null?void 0:m.kind)==="igpu"}).map(f=>`${kt(f)} is part of the processor or chipset: a guest needs more tha\
n vfiokit prepares for that`)]}}function xf(e,n){var i;let t=vf({...e,absent_ids:"ignore"}),{found:r}=yf(t,n),{take:o}=t.companions?bf(r,n):{take:[]};return[...new Set(
[...(i=t.ids)!=null?i:[],...[...r,...o].map(s=>{var a;return(a=s.id)!=null?a:""})])]}var $f="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function Uv(e,n){
return ie(e)?wf(n,Es(e)):{devices:[],ids:_f(n),notes:[$f],warnings:[]}}function _f({ids:e,addresses:n}){if(n!==void 0&&n.length>0)throw N("addresses",`addresses\
 is ${n.join(", ")}, and this tree has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0||e.length===0)throw N("ids",'neither ids nor address\
es are given, expected one of them, such as {"ids": "10de:20b7"}');return e}function Bv(e,{devices:n}){let t=e.filter(r=>k(r)==="vfio_pci.ids").pop();return t!==
void 0&&!n.every(r=>Un(T(t),r))}function jv(e){let n=de(e),t=n.filter(r=>ue(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw K(`no installe\
d kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kerne\
l that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function jo(e){return e.filter(n=>n.
kind==="file")}function Fv(e,{devices:n}){let t=n.filter(i=>i.driver!==null&&!te(i.driver));if(t.length>0)throw P(`live takes only functions that no driver hold\
s, and ${t.map(i=>{var s;return`${i.address} is held by ${(s=i.driver)!=null?s:""}`}).join(", ")}`,"leave live out and reboot");let r=Ke(e),o=n.filter(i=>i.driver===
null);return o.length===0?[]:[...o.map(i=>go(i.address,"vfio-pci","vfio-pci")),...r!==null&&ue(e,r)("vfio_pci")==="builtin"?[]:[mo("vfio_pci")]]}function kf(e,n){
return n===null?{}:{bootable:ye(e,n)}}function Sf(e,n){let t=Uv(e,n),r=t.devices.map(h=>h.address),o=ie(e);if(t.ids.length===0)return{steps:[],notes:t.notes,warnings:t.
warnings,report:()=>({own:{devices:[]}})};let i=jv(e),{loader:s,missing:a}=Is(e),l=Uo(e,s),u=af(e,{ids:t.ids,devices:t.devices,rivals:cf(t.devices,t.ids),blacklisted:uf(
l),overridden:l.some(h=>Bv(h,t)),options:n.vfio_options}),c=de(e).some(h=>ue(e,h)("vfio_pci")==="builtin"),d=u.prepared?[]:[{kind:"list",key:"vfio-pci.ids",items:u.
entries},...c?Object.entries(n.vfio_options).filter(([,h])=>h!==void 0).map(([h,v])=>({kind:"token",token:`vfio-pci.${h}=${v===!0?1:0}`})):[]],p=ae(e,u.steps),f=s===
null?{steps:[],claims:[],notes:[],warnings:[]}:Po(p,s,d,{regenerate:n.regenerate}),m=ae(p,f.steps),y=cr(m,{entries:Uo(m,s)}),g=[...u.steps,...f.steps,...n.regenerate?
y.steps:jo(y.steps)];jo(g).length>0&&Ye(e,n.allow_measured_boot_change);let b=df(e,t.devices);return{steps:[...ft(g),...n.live&&o?Fv(e,t):[]],claims:[...u.claims,
...f.claims,...y.claims],devices:t.devices.map(({address:h,id:v})=>({address:h,id:v!=null?v:""})),notes:[...t.notes,...u.notes,...f.notes,...y.notes,...ge(e).active===
!1?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,...u.warnings,
...f.warnings,...y.warnings,...a===null||u.prepared?[]:[`vfio-pci.ids was not put on the kernel command line: ${a}`],...[...b].map(([h,v])=>`${h} stays with ${v}\
: it is built into the kernel and takes the function at boot before vfio-pci, which is a module, can`)],report(h){let v=Rs(h,r,"vfio-pci"),w=h.attr("/proc/cmdli\
ne")===null?[]:v.filter(x=>!te(x.driver)&&!b.has(x.address));return{own:{devices:v},rebootReasons:w.map(x=>`${x.address} has ${x.driver===null?"no driver":`the \
driver ${x.driver}`}, not vfio-pci`),...kf(h,s)}}}}function Pf(e,n){var y;let t=ie(e),r=Es(e),o=t?xf(n,r):_f(n),{loader:i}=Is(e),s=lf(e,o),a=ae(e,s.steps),l=o.map(
g=>({thing:"arg",value:`vfio-pci.ids=${g}`})),u=i===null?{steps:[],notes:[]}:Ao(a,i,l,{regenerate:n.regenerate}),c=ae(a,u.steps),d=fe((y=V(oe(c),"vfio_pci","ids"))==
null?void 0:y.value),p=d.length===0?No(c):cr(c,{entries:Uo(c,i)}),f=[...s.steps,...u.steps,...n.regenerate?p.steps:jo(p.steps)];jo(f).length>0&&Ye(e,n.allow_measured_boot_change);
let m=r.devices.filter(g=>g.id!==null&&o.includes(g.id)&&!Un(d,g)).map(g=>g.address);return{steps:ft(f),notes:[...t?[]:[$f],...s.notes,...u.notes,...p.notes],warnings:p.
warnings,report(g){let b=Rs(g,r.devices.filter(v=>v.id!==null&&o.includes(v.id)).map(v=>v.address),null),h=g.attr("/proc/cmdline")===null?[]:b.filter(v=>te(v.driver)&&
m.includes(v.address));return{own:{devices:b},rebootReasons:h.map(v=>{var w;return`${v.address} stays with ${(w=v.driver)!=null?w:""} until the next boot`}),...kf(
g,i)}}}}var fr=he({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where no driver holds them.",params:{ids:pn({describe:"PCI ids such \
as 10de:20b7; every function with such an id is taken."}),addresses:mn({describe:"PCI addresses such as 0000:41:00.0; with ids: a cross-check."}),state:H(["pres\
ent","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),absent_ids:H(["refuse","ignore"],{describe:"ignore: i\
ds that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:q({describe:"Bind now as well, functions that no driver h\
olds.",default:!1}),companions:q({describe:"Take the other functions of a card (audio, USB) with it.",default:!0}),nvswitches:H(["leave","bind"],{describe:"bind\
: NVSwitches may be named (full passthrough, all of them to one guest).",default:"leave"}),allow_console_gpu:q({describe:"Take the GPU that shows the only conso\
le.",default:!1}),allow_measured_boot_change:q({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),vfio_options:Gu(
{disable_idle_d3:q({describe:"Leave idle functions powered on."}),disable_vga:q({describe:"No legacy VGA for guests."})},{describe:"Parameters of vfio-pci; they\
 count for all of its functions."}),regenerate:q({describe:"Remake grub.cfg and boot images; false edits their sources only.",default:!0})},example:{ids:"10de:2\
0b7"},plan:(e,n)=>n.state==="absent"?Pf(e,n):Sf(e,n)});var Os=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Ms(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:Ce(n)}function Fo(e){let n=[];for(let t of Nn(e,Os))for(let r of _e(e,t).split(`
`)){let o=Ms(r);o!==null&&n.push({name:o,path:t})}return n}function Af(e,n){let t=new Set(e.split(`
`).map(Ms)),r=n.filter(o=>!t.has(Ce(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function Ef(e,n){var r;let t=new Set(n.map(Ce));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=Ms(o);return i===null||!t.has(i)}).
join("")}var Ds="/etc/modules-load.d/vfio.conf",If=["vfio","vfio_iommu_type1","vfio_pci"],Hv=On({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function Zv(e,n){var f;let t=[...new Set(n.modules.map(Ce))],r=de(e),o=Ke(e),i=new Map([...r,...o===null?[]:[o]].
map(m=>[m,ue(e,m)])),s=o===null?void 0:i.get(o),a=m=>r.length===0||r.some(y=>{var g;return((g=i.get(y))==null?void 0:g(m))!=="absent"}),l=t.filter(a),u=m=>{let y=new Set(
Fo(m).map(h=>h.name)),g=t.map(h=>{let v=s===void 0?r.length>0&&r.every(w=>{var x;return((x=i.get(w))==null?void 0:x(h))==="builtin"}):s(h)==="builtin";return{name:h,
loaded:lr(m,h)||v&&s!==void 0,builtin:v,at_boot:y.has(h)||v}}),b=n.state==="absent"||s===void 0?[]:g.filter(h=>l.includes(h.name)&&!h.loaded);return{own:{modules:g},
rebootReasons:b.filter(h=>(s==null?void 0:s(h.name))==="absent").map(h=>`${h.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:b.
filter(h=>(s==null?void 0:s(h.name))!=="absent"&&!n.load).map(h=>`${h.name} is loaded at the next boot`)}};if(n.state==="absent"){let m=Fo(e).filter(b=>t.includes(
b.name)),y=[...new Set(m.map(b=>b.path))].filter(b=>{var h;return(b===Ds||b===ht(Ds))&&We((h=e.read(b))!=null?h:"")===null});return{steps:y.map(b=>{var h;return B(
b,Ef((h=e.read(b))!=null?h:"",t).replace(/^\s+$/,"")||null)}),notes:m.filter(b=>!y.includes(b.path)).map(b=>`${b.path} loads ${b.name}, and is not ours: left as\
 it is`),report:u}}if(l.length===0)throw K(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with vfio`,"install linux-mo\
dules-extra or kernel-modules-extra, or a kernel that has vfio");let c=l.filter(m=>!Fo(e).some(y=>y.name===m)),d=yt(e,Ds,Os.slice(1)),p=l.map(m=>wn(oe(e),m)).filter(
m=>m!==null);return{steps:[...c.length===0?[]:[B(d.path,Af((f=e.read(d.path))!=null?f:"",c))],...n.load&&s!==void 0?l.filter(m=>s(m)==="module").map(mo):[]],claims:c.
map(m=>({thing:"module",value:m})),notes:[...t.filter(m=>!a(m)).map(m=>`no installed kernel has ${m}: left out`),...l.filter(m=>n.load&&s!==void 0&&s(m)==="abse\
nt").map(m=>`the running kernel ${o} does not have ${m}: nothing to load now`)],warnings:[...c.length===0||d.warning===void 0?[]:[d.warning],...p.map(m=>`${m.path}\
 line ${m.line} keeps ${m.name} from being loaded, at boot too, although it is listed: take that line out`)],report:u}}var Ts=he({name:"vfio_modules",summary:"L\
oads the vfio modules, now and at every boot.",params:{state:H(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",default:"\
present"}),modules:Ze(Hv,{describe:"The modules; those that no installed kernel has are left out.",default:If}),load:q({describe:"Load them now as well.",default:!0})},
example:{modules:If},plan:Zv});var{ids:PR,addresses:AR,live:ER,regenerate:IR,...Vv}=fr.params,{cpu:Wv,iommu_pt:Gv,blacklist:Kv,extra_args:Jv}=As.params,qv={ids:pn({describe:"PCI ids of the de\
vices, such as 10de:20b7; every device with such an id is taken."}),addresses:mn({describe:"PCI addresses of the devices, such as 0000:41:00.0; with ids: a cros\
s-check."}),select:H(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),expect_count:Jt({describe:"Refuse unless exactly this \
many GPUs are meant.",min:0,max:4096}),cpu:Wv,iommu_pt:Gv,blacklist:Kv,extra_args:Jv,...Vv},Ho=he({name:"gpu_passthrough",summary:"Prepares the node from end to\
 end: IOMMU, vfio modules, binding and boot images, in one run and one reboot.",params:qv,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,
...i}){var f,m,y,g;let s=r===void 0?{ids:n,addresses:t}:{ids:n,addresses:Xv(e,t)};if(s.ids===void 0&&s.addresses===void 0)throw N("ids",'none of ids, addresses \
and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...s,...i,live:!1,regenerate:!0},l={
cpu:i.cpu,iommu_pt:i.iommu_pt,blacklist:i.blacklist,extra_args:i.extra_args,regenerate:!0,allow_measured_boot_change:i.allow_measured_boot_change,state:i.state},
u=fr.plan(e,a);Yv(e,(f=u.devices)!=null?f:[],o);let c=i.state==="absent"?[]:Qv(e,(m=u.devices)!=null?m:[],(y=s.ids)!=null?y:[]),d=bc(e,[...c.length===0?[]:[b=>fr.
plan(b,{...a,ids:c,addresses:void 0,absent_ids:"ignore",state:"absent"})],b=>fr.plan(b,a),b=>As.plan(b,l),b=>Ts.plan(b,{...lt(Ts.params,{}),state:i.state}),b=>Ps.
plan(b,{...lt(Ps.params,{}),allow_measured_boot_change:i.allow_measured_boot_change,state:i.state})]),p=(g=u.devices)!=null?g:[];return{...d,devices:i.state==="\
absent"?[]:p,report(b){var v;let h=d.report(b);return{...h,own:{...h.own,stage:ew(b,p,(v=h.rebootReasons)!=null?v:[])}}}}}});function Xv(e,n){if(n!==void 0)throw N(
"select","select is given together with addresses; give one of them");if(!ie(e))throw P("select: all needs a running node, and this tree has no /sys/bus/pci/dev\
ices; name ids");let t=G(e),r=xe(e,t),o=dt(e,t,r),i=ge(e).active!==!0,s=r.filter(a=>Mn(a)&&o(a).every(l=>i&&l.code==="no_group"));if(s.length===0)throw P("selec\
t: all finds no GPU here that could be passed through; run gpu_info to see what stands in the way");return s.map(a=>a.device.address)}function Yv(e,n,t){if(t===
void 0||!ie(e))return;let r=new Set(n.map(i=>i.address)),o=xe(e).filter(i=>Mn(i)&&r.has(i.device.address)).map(i=>i.device.address);if(o.length!==t)throw P(`${o.
length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing or did not start, or correct expect_count`)}function Qv(e,n,t){
let r=new Set([...t,...n.map(o=>o.id)]);return Er(e,"gpu_passthrough").filter(o=>o.thing==="id"&&!r.has(o.value)).map(o=>o.value)}function ew(e,n,t){if(!ie(e))return"\
configured";let r=new Map(G(e).map(s=>[s.address,s.driver]));if(t.length===0)return n.every(s=>{var a;return te((a=r.get(s.address))!=null?a:null)})?"ready":"co\
nfigured";let o=Re(e).filter(s=>s.module==="gpu_passthrough"&&!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return o===void 0||i===null||o.boot_id===
i?"reboot_pending":"stuck"}var nw=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function tw(e,n){let t=nw.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(
l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.
test(a)?null:a}function Rf(e,n){let t=s=>new Set(n.filter(a=>a.thing===s).map(a=>a.value)),[r,o,i]=[t("line"),t("module"),t("id")];return e.split(/(?<=\n)/).map(
s=>{let a=s.replace(/\r?\n$/,"");if(r.has(a)||o.has(a.trim()))return"";let l=tw(a,i);return l===null?"":l+s.slice(a.length)}).join("")}function Of(e){return e.split(
`
`).every(n=>/^\s*(#.*)?$/.test(n))}function Mf(e,n,t){var f,m,y,g,b;let r=n.slice(t),o=new Set(n.slice(0,t).flatMap(h=>h.claims).map(Cs)),i=Zo(r.flatMap(h=>h.claims),Cs).filter(h=>!o.has(Cs(h))),
s=(f=e.attr("/etc/machine-id"))!=null?f:"",a=(m=e.attr("/proc/sys/kernel/random/boot_id"))!=null?m:"",l=new Map,u=new Set,c=[],d=new Map;for(let h of[...r].reverse()){
let v=h.image&&h.machine_id!==s;for(let w of[...h.entries].reverse()){if(w.kind==="driver"&&h.boot_id===a&&e.stat(`/sys/bus/pci/devices/${w.address}`)!==null&&d.
set(w.address,go(w.address,w.driver,w.override)),w.kind!=="file")continue;let x=(y=l.get(w.path))!=null?y:{text:e.read(w.path),mode:void 0,ours:!1},z=x.text===null?
"":Xn(x.text);c.push(...[...w.dirs].reverse()),z===w.after&&!v&&!u.has(w.path)?(x.text=w.before===""?null:ul((g=x.text)!=null?g:"",w.splices),x.mode=(b=w.was)==
null?void 0:b.mode):z!==w.before&&u.add(w.path),w.before===""&&(x.ours=!0),l.set(w.path,x)}}for(let h of u){let v=l.get(h);if(v===void 0||v.text===null)continue;
let w=Rf(v.text,i);v.text=v.ours&&Of(w)?null:w}let p=r.flatMap(h=>h.entries);return{files:[...l].map(([h,{text:v,mode:w}])=>B(h,v,w)),edited:[...u],dirs:Zo(c,h=>h).
sort((h,v)=>v.length-h.length),drivers:[...d.values()],grubConfig:p.some(h=>h.kind==="grubConfig"),images:Zo(p.flatMap(h=>h.kind==="bootImage"?[h.kernel]:[]),h=>h),
claims:i,devices:Zo(r.flatMap(h=>h.devices),h=>h.address)}}function Cs(e){return`${e.thing} ${e.value}`}function Zo(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}var rw="/var/lib/vfiokit/images.json",Df=he({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or all runs from one on.",mustBeMeant:!0,
params:{since:On({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"20260101T0000\
00Z-0a1b2c"})},example:{},plan(e,{since:n}){let t=Re(e),r=n===void 0?0:t.findIndex(d=>d.run===n);if(r<0)throw N("since",`there is no run ${n!=null?n:""}; record\
ed are ${t.map(d=>d.run).join(", ")||"none"}; give one of them or leave since out`);if(t.length===0)return{steps:[],...e.real(ee)===null?{}:{undoes:new Set},notes:[
"no run is recorded on this node: nothing to take back"],report:()=>({own:{undone:[],kept:[],back_on:[]}})};let o=Mf(e,t,r),i=ae(e,o.files),s=iw(i,o),a=ae(i,s.steps),
l=o.files.map(d=>d.path),u=o.images.length===0?[]:dr(a,{kernels:o.images,lacks:ow(o,a),inputs:l.filter(d=>d.startsWith("/etc/"))}).steps,c=t.slice(r).map(({run:d,
module:p,at:f})=>({run:d,module:p,at:f}));return{steps:ft([...o.files,...s.steps,...u,...o.drivers]),undoes:new Set(c.map(d=>d.run)),emptyDirs:o.dirs,notes:[...o.
edited.map(d=>`${d} was edited since: only what is ours was taken out of it`),...s.notes],report:d=>({...lw(d,o),own:{undone:c,kept:s.kept,back_on:Tf(d,o)},...sw(
s.kept),...aw(d)})}}});function ow(e,n){return e.files.filter(t=>t.path!==rw&&n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).map(t=>t.path.slice(
1))}function iw(e,n){if(!n.grubConfig&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],kept:[]};try{let{steps:t,notes:r}=Ao(e,$e(e),n.claims);return{
steps:t,notes:r,kept:[]}}catch(t){if(!(t instanceof _))throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function sw(e){return e.
length===0?{}:{fail:new _("E_DRIFT",`${e.map(n=>`${n.what} were kept: ${n.why}`).join("; ")}; put that right and undo again`)}}function aw(e){try{return{bootable:ye(
e,$e(e))}}catch(n){return{}}}function Tf(e,n){let t=new Map(G(e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{
address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function lw(e,n){return{rebootReasons:Tf(e,n).filter(t=>te(t.driver)).map(t=>{var r;return`${t.address} stays \
on ${(r=t.driver)!=null?r:""} until the next boot`})}}function Cf(e){try{let n=$e(e),t=uo(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...uw(e,t),bootable:ye(e,n,[t])}}catch(n){if(n instanceof _)return{
unknown:n.message};throw n}}function uw(e,n){var c,d,p;let t=(c=de(e).find(f=>{var m,y;return((m=n.kernel)!=null?m:"").endsWith(`-${f}`)||((y=n.kernel)!=null?y:
"").includes(`/${f}/`)}))!=null?c:null,r=oe(e,t!=null?t:void 0),o=t===null?()=>"module":ue(e,t),i=n.tokens.filter(f=>k(f)==="vfio_pci.ids").slice(-1).flatMap(T),
s=fe((d=V(r,"vfio_pci","ids"))==null?void 0:d.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,u=dr(e).steps.flatMap(f=>f.kind==="bootImage"&&f.kernel===t?[
{...f,holds:zo(e,[n.tokens])(t!=null?t:"")}]:[]);return{entry:n,kernel:t,ids:new Set(a.map(f=>{var m;return(m=Xe(f))!=null?m:f})),imageProblem:(p=u.map(f=>Jn(e,
f).why).find(f=>f!==null))!=null?p:null,rivalsOf:f=>qe(f).filter(m=>{if(o(m)==="absent"||!j(n.tokens,{kind:"list",key:"modprobe.blacklist",items:[],without:[m]})||
o(m)==="module"&&wn(r,m)!==null)return!1;let y=xn(_t(r,"softdep",m));return(o(m)==="builtin"||!y)&&o("vfio_pci")!=="builtin"})}}var Se={severity:"error",status:"drifted"},cw=/^(01|02|060[014])/,zs=["intel_iommu","amd_iommu","iommu"];function dw(e,{ids:n,addresses:t,recorded:r}){let o=new Map(
e.map(c=>[c.address,c])),i=t!==void 0?t.map(c=>({address:c,id:void 0})):n===void 0?r:[],s=c=>{let d=o.get(c.address),p=c.id===void 0?n:[c.id];return d!==void 0&&
(p===void 0||d.id!==null&&p.includes(d.id))},a=t===void 0?n!=null?n:[]:[],l=[...i.filter(s).flatMap(c=>{var d;return(d=o.get(c.address))!=null?d:[]}),...e.filter(
c=>c.id!==null&&a.includes(c.id))],u=new Set(l.map(c=>c.id));return{devices:l,missing:[...i.filter(c=>!s(c)).map(c=>{var p;let d=o.get(c.address);return`${c.address}${c.
id===void 0?"":` (${c.id})`}${d===void 0?"":`: ${(p=d.id)!=null?p:"an unknown device"} is there`}`}),...a.filter(c=>!e.some(d=>d.id===c))],unexpected:i.length===
0?[]:e.filter(c=>u.has(c.id)&&!l.includes(c)).map(c=>{var d;return`${c.address} (${(d=c.id)!=null?d:""})`})}}function fw(e,n,t){var c,d,p;let r=f=>f.find(m=>zs.
includes(k(m))&&T(m).includes("off")),o=e.active===!0,i=o||e.firmware_table!==null,s=n===null?void 0:r(n),a=[{...Se,id:"iommu.firmware",about:"both",status:"off\
_in_firmware",ok:i,severity:e.active===null?"warning":"error",found:i?(c=e.firmware_table)!=null?c:"an active IOMMU":"no DMAR, IVRS or IORT table",expected:"a t\
able of the firmware that describes the IOMMU",read_from:"/sys/firmware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...Se,
id:"iommu.active",about:"now",status:"off_in_kernel",ok:o,severity:e.active===null?"warning":"error",found:o?`${(d=e.groups)!=null?d:0} groups, units ${((p=e.units)!=
null?p:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_g\
roups",remedy:o?"":"run iommu_cmdline and reboot"}];if(t===null)return a;let l=r(t.entry.tokens),u=o?l===void 0:l===void 0&&t.entry.tokens.some(f=>zs.includes(k(
f))&&T(f).some(m=>m==="on"||m==="pt")||k(f)==="iommu.passthrough");return a.push({...Se,id:"boot.iommu",about:"next",status:"off_in_kernel",ok:u,found:l!=null?l:
t.entry.tokens.filter(f=>zs.includes(k(f))||k(f)==="iommu.passthrough").join(" ")||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:t.
entry.from,remedy:u?"":"run iommu_cmdline"}),a}function pw(e,n,t,r){var d;let{address:o,group:i}=n,s={...Se,address:o,about:"now"},a=te(n.driver),l=new Map(t.map(
p=>[p.address,p])),u=[{...s,id:"device.driver",ok:a,found:(d=n.driver)!=null?d:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${o}/driver`,remedy:a?
"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough and look what took it"},{...s,id:"device.group",ok:i!==null,status:"off_in_kernel",found:i===
null?"no group":`group ${i}`,expected:"an IOMMU group",read_from:`/sys/bus/pci/devices/${o}/iommu_group`,remedy:i===null?"switch the IOMMU on: firmware setup, i\
ommu_cmdline, reboot":""}];if(n.responding===!1&&u.push({...s,id:"device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all \
ones",expected:"a device that answers",read_from:`/sys/bus/pci/devices/${o}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),i===null)return u;
let c=yn(e,i,t).filter(p=>!r.has(p)).map(p=>ct(p,l.get(p))).filter(p=>p!==null);if(u.push({...s,id:"group.viable",ok:c.length===0,status:"in_use",found:c.length===
0?"only what a guest may own":c.join(", "),expected:"no member on a driver of the host",read_from:`/sys/kernel/iommu_groups/${i}/devices`,remedy:c.length===0?"":
"give the other functions of the card to vfio-pci too (companions), or put the card into another slot"}),a&&e.list("/dev/vfio").length>0){let p=e.stat(`/dev/vfi\
o/${i}`)!==null||e.list("/dev/vfio/devices").length>0;u.push({...s,id:"device.node",ok:p,found:p?`/dev/vfio/${i}`:"none",expected:`/dev/vfio/${i}`,read_from:"/d\
ev/vfio",remedy:p?"":"load the module vfio_pci (vfio_modules)"})}return u}function mw(e,n){var i;let t={...Se,address:e.address,about:"next"},r=e.id!==null&&n.ids.
has(e.id),o=n.rivalsOf(e);return[{...t,id:"boot.ids",ok:r,found:[...n.ids].join(",")||"no ids",expected:(i=e.id)!=null?i:"a known id",read_from:n.entry.from,remedy:r?
"":"run vfio_bind with this id"},{...t,id:"boot.rivals",ok:o.length===0,found:o.length===0?"none":o.join(", "),expected:"no driver that could come before vfio-p\
ci",read_from:"/etc/modprobe.d",remedy:o.length===0?"":"run vfio_bind, which makes vfio-pci come first"}]}function zf(e,n){var p,f,m;let t=G(e),{devices:r,missing:o,
unexpected:i}=dw(t,n),s=Cf(e),a="unknown"in s?null:s,l=[...fw(ge(e),Ve(e),a)];for(let y of o)l.push({...Se,id:"device.present",about:"both",status:"missing_devi\
ce",ok:!1,found:"nothing",expected:y,read_from:"/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough\
 with what is left"});let u=new Set(r.map(y=>y.address)),c=new Map(xe(e,t).map(y=>[y.device.address,y.kind]));for(let y of r){let g=c.get(y.address);if(g==="bmc"||
g==="virtual"||cw.test((p=y.class)!=null?p:"")){l.push({...Se,id:"device.kind",address:y.address,about:"both",status:"refused",ok:!1,found:g!=null?g:hn(y.class),
expected:"a device that may leave the host",read_from:`/sys/bus/pci/devices/${y.address}/class`,remedy:"name the GPU instead"});continue}l.push(...pw(e,y,t,u),...a===
null?[]:mw(y,a))}a===null?l.push({...Se,id:"boot.entry",about:"next",severity:"error",ok:!1,found:"unknown"in s?s.unknown:"",expected:"a boot entry that can be \
read",read_from:"/boot",remedy:"make the boot loader one that is supported, or check the next boot by hand"}):(l.push({...Se,id:"boot.image",about:"next",ok:a.imageProblem===
null,found:(f=a.imageProblem)!=null?f:"up to date",expected:"an image that is newer than what it holds",read_from:(m=a.entry.initrds[0])!=null?m:"/boot",remedy:a.
imageProblem===null?"":"run initramfs"}),l.push({...Se,id:"boot.bootable",about:"next",ok:a.bootable.ok,found:a.bootable.reasons.join("; ")||"whole",expected:"e\
ntries whose kernel and images are there and whole",read_from:a.entry.from,remedy:a.bootable.ok?"":"repair the boot loader before you reboot"}));let d=r.filter(
y=>c.get(y.address)==="gpu").length;return n.expect_count!==void 0&&d!==n.expect_count&&l.push({...Se,id:"gpus.count",about:"both",status:"missing_device",ok:!1,
found:`${d} GPUs`,expected:`${n.expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"look for a card that is missing or did not start, or correct expect\
_count"}),{findings:l,missing:o,unexpected:i}}var gw=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function Nf(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=gw.find(l=>n.some(u=>u.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function Lf(e){return e.map(({about:n,status:t,...r})=>r)}var hw={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},Uf=oo(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:pn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:mn({describe:"Judge the devices at these addresses."}),
expect_count:Jt({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),on_findings:H(["fail","report"],{describe:"report: exit 0 whatev\
er is found, for monitoring.",default:"fail"})},example:{ids:"10de:20b7"},read(e,{ids:n,addresses:t,expect_count:r,on_findings:o}){var f;let i=La(e);if(n===void 0&&
t===void 0&&i.length===0)throw N("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, such as {"ids": "10de:\
20b7"}');if(!ie(e))throw K("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of one");let{findings:s,
missing:a,unexpected:l}=zf(e,{ids:n,addresses:t,recorded:i,expect_count:r}),u=Nf(s),c=s.filter(m=>!m.ok&&m.severity==="error"),d=(f=c.find(m=>m.status===u.status))!=
null?f:c[0],p=d===void 0?"":`: ${d.address===void 0?"":`${d.address} `}${d.id} is ${d.found}, expected ${d.expected}${d.remedy===""?"":`; ${d.remedy}`}`;return{
msg:`${u.status}: ${hw[u.status]}${u.status==="pending_reboot"?"":p}`,own:{...u,findings:Lf(s),missing:a,unexpected:l},rebootReasons:u.status==="pending_reboot"?
s.filter(m=>!m.ok&&m.about==="now"&&m.severity==="error").map(m=>`${m.address===void 0?"":`${m.address}: `}${m.id} is ${m.found}, expected ${m.expected}`):[],warnings:l.
map(m=>`${m} has an id that is given to vfio-pci, and nobody asked for it`),...u.status==="ready"||o==="report"?{}:{fail:{code:"E_NOT_READY",hint:(d==null?void 0:
d.remedy)||"reboot, then run this again"}}}}});var yw="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",bw="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Ns(e){return n=>({
...n,cpu:e})}function Bf(){return Ns({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${yw}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function Qe(){return Ns({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${bw}
`})}function jf(){return Ns({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function Ls(e){return n=>({...n,iommu:e})}function Ff(e){return n=>({...n,firmware:e})}function R(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function Vo(...e){return n=>({...n,kernels:e})}function Wo(e){return n=>({...n,files:{...n.files,...e}})}function Go(...e){
return n=>({...n,events:[...n.events,...e]})}function Us(e){return n=>({...n,name:e})}function gr(...e){return n=>e.reduce((t,r)=>r(t),n)}function St(e,n,t,r={}){
let o={address:e,id:n,class:t.length===4?`${t}00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[
...i.functions.filter(s=>s.address!==e),o]})}function Hf(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var pr={audio:{fn:"1",
id:"10de:10f8",class:"040300",driver:"snd_hda_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"\
i2c_nvidia_gpu"}},vw=2**30,mr=2**20;function en(e,n={}){let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,
a=St(e,o,r.class===void 0?"030200":r.class,{driver:"nvidia",subsystem:"10de:1532",bars:[16*mr,64*vw,0,32*mr],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,
speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+pr[l].fn)}});return gr(a,...t.
map(l=>St(i+pr[l].fn,pr[l].id,pr[l].class,{driver:pr[l].driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function Zf(e="000\
0:03:00.0",n={}){return St(e,"1a03:2000","030000",{driver:"ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*mr],group:20,...n})}function Bs(e="0000:\
04:00.0",n={}){return St(e,"8086:1572","020000",{driver:"i40e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*mr],group:21,...n})}function Vf(e="0000\
:05:00.0",n={}){return St(e,"144d:a824","010802",{driver:"nvme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function Wf(e,n={}){return St(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*mr],...n})}var js=`# GRUB Environment Block
`;function Pt(e){let n=new Map;if(e===null||!e.startsWith(js))return n;let t=e.slice(js.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function nn(e){
let n=js;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function Gf(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let u=l[1]===void 0?l[2]||"":l[1];return{value:n.get(u)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let u=e.indexOf("'",a+1);o(e.slice(a+1,u<0?e.length:u)),a=u<0?e.length:u}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let u=s(a);o(u.value),a+=u.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let u=s(a),[c="",...d]=u.value.split(/\s+/);if(u.value!==""){c!==""&&o(c);for(let p of d)i(),p!==""&&
o(p)}a+=u.length-1}else o(l||"")}}return i(),t}function Kf(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var M=Q(require("fs"),1),Zn=Q(require("path"),1);function Jf(e){return"\0".repeat((4-e%4)%4)}function Fs(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+Jf(i.length)+t+Jf(t.length)}function Hs(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>Fs(r(),i,"",16877)),...e.map(i=>Fs(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),Fs(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function qf(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
110<=e.length;){let r=l=>parseInt(e.slice(t+6+l*8,t+14+l*8),16),o=r(11),i=r(6),s=e.slice(t+110,t+110+o-1),a=t+Math.ceil((110+o)/4)*4;if(s==="TRAILER!!!")return n;
if(a+i>e.length)return null;n.push({name:s,text:e.slice(a,a+i),mode:r(1)}),t=a+Math.ceil(i/4)*4}return null}var be={irqbypass:{file:"virt/lib/irqbypass"},vfio:{file:"drivers/vfio/vfio"},vfio_virqfd:{file:"drivers/vfio/vfio_virqfd",until:[6,2]},vfio_iommu_type1:{file:"\
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
ext4:{file:"fs/ext4/ext4"},xfs:{file:"fs/xfs/xfs"},kvm:{file:"arch/x86/kvm/kvm",needs:["irqbypass"]}},Xf=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core",
"vfio_pci"],ww=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];function F(e){return e.replace(/-/g,"_")}function hr(e){let n=be[e];return n===void 0||n.driver===
void 0?null:n.driver}function Yf(e,n){return e==="nvidia"&&n.startsWith("0680")?"nvidia-nvswitch":hr(e)}function Qf(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.
keys(be).find(t=>hr(t)===e);return n===void 0?null:n}function ep(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function Vs(e,n){
return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}function xw(e,n){let t=ep(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=be[a];return l===void 0||n.lacks.includes(
a)||l.extra===!0&&!r.has("nvidia")||Xf.includes(a)&&n.vfio==="missing"||l.until!==void 0&&!Vs(t,l.until)?!1:l.from===void 0||!Vs(t,l.from)},i=a=>n.builtin.includes(
a)||n.vfio==="builtin"&&(Xf.includes(a)||a==="irqbypass"),s=Object.keys(be).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function Zs(e){let n=be[e];
return n===void 0?e:n.extra===!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function $w(e,n){let t=be[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(
o=>n.includes(o))}function _w(e,n){let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";
return["#","# Automatically generated file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_I\
OMMU=y",r("CONFIG_INTEL_IOMMU_DEFAULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CON\
FIG_VFIO",t),r("CONFIG_VFIO_PCI",t),r("CONFIG_VFIO_IOMMU_TYPE1",t),...Vs(ep(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG\
_DRM_NOUVEAU",n.lacks.includes("nouveau")?null:"m"),""].join(`
`)}function np(e,n){let{modules:t,builtin:r}=xw(e,n),o=`/lib/modules/${n.version}`,i=l=>`${Zs(l)}${n.suffix}`,s=[];for(let l of t){let u=be[l];for(let c of u===
void 0||u.alias===void 0?[]:u.alias)s.push(`alias ${c} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${Zs(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${$w(l,t).map(u=>` ${i(u)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${Zs(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:_w(e,n),[`/boot/vmlinuz-${n.version}`]:kw(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function kw(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function tp(e){return e==="nvidia"?ww.slice(1):[]}var Sw=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function jn(e){let n=new Map;for(let r of Sw)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function yr(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function ze(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(u,c,d)=>{u.set(c,[...u.get(c)||[],...d])};for(let u of e)for(let c of u.replace(/\\\n/g," ").split(`
`)){let[d,p,...f]=c.trim().split(/\s+/);if(d===void 0||p===void 0||d.startsWith("#"))continue;let m=F(p);if(d==="blacklist"&&t.add(m),d==="alias"&&f[0]!==void 0&&
r.push([p,F(f[0])]),d==="options"&&l(o,m,f),d==="install"&&a.set(m,f.join(" ")),d==="softdep"){let y=null;for(let g of f)g==="pre:"?y=i:g==="post:"?y=s:y!==null&&
l(y,m,[F(g)])}}for(let u of yr(n)){let c=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(u.replace(/"/g,""));if(c===null)continue;let[,d="",p="",f]=c;if(d==="modprobe"&&p===
"blacklist")for(let m of(f||"").split(","))t.add(F(m));else l(o,F(d),[f===void 0?p:`${p}=${f}`])}return{blacklist:t,aliases:r,options:o,pre:i,post:s,install:a}}
function Ko(e){let n=e.slice(e.lastIndexOf("/")+1);return F(n.replace(/\.ko(\.\w+)?$/,""))}function Ne(e,n){let t=`/lib/modules/${n}`,r=l=>e.read(`${t}/${l}`)||
"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let u=l.indexOf(":");if(u<0)continue;let c=l.slice(0,u);o.set(Ko(c),c),i.set(Ko(c),l.slice(u+1).split(" ").filter(d=>d!=="").map(Ko))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(Ko)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,u="",c=""]=l.split(" ");return[u,F(c)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softde\
p")}}function Ws(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function Jo(e,n,t,r,o){
let i=ze([n.softdeps],""),s=[],a=new Set,l=c=>{if(a.has(c)||(a.add(c),n.builtin.has(c)||r.has(c)))return null;if(!n.files.has(c)||!o(c))return`FATAL: Module ${c}\
 not found.`;for(let p of[...t.pre.get(c)||[],...i.pre.get(c)||[]])l(p);let d=t.install.get(c);if(d!==void 0)return/(^|\/)(false)\b/.test(d)?`ERROR: could not i\
nsert '${c}': install command failed`:null;for(let p of n.needs.get(c)||[]){let f=l(p);if(f!==null)return f}s.push(c);for(let p of[...t.post.get(c)||[],...i.post.
get(c)||[]])l(p);return null},u=l(F(e));return u===null?{ok:!0,order:s}:{ok:!1,why:u}}function qo(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(
i)&&!t.blacklist.has(i)&&Ws(o,e)&&r.push(i);return r}function rp(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+
1));return r}var ip=require("child_process"),sp=Q(require("fs"),1),Pw={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","\
/bin/sh"]},op=65534;function Xo(e,n,t,r){let o=Pw[e].find(m=>sp.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",
LC_ALL:"C"};n.forEach((m,y)=>{i[`FIXTURE_${y}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,y)=>`eval "$FIXTURE_${y}"`),"pri\
ntf 'SOURCED\\0'",...t.map(m=>`printf '%s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:op,gid:op}:{},l=(0,ip.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),u=l.stdout===null?"":l.
stdout,c=u.indexOf("SOURCED\0"),d={},p=c<0?[]:u.slice(c+8).split("\0");t.forEach((m,y)=>{d[m]=p[y]||""});let f=l.status===null?1:l.status;return{code:c<0&&f===0?
1:f,stderr:l.stderr===null?"":l.stderr,values:d}}function At(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function Fn(e,n){return e.toString(16).padStart(n,
"0")}function ap(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${At(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${At(
s.address).domain}:${At(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${Fn(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function lp(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${At(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=At(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function up(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?At(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function Et(e){return e.toUpperCase()}function $n(e){let[n="",t=""]=Et(e.id).split(":"),[r="",
o=""]=Et(e.subsystem).split(":"),i=Et(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function Aw(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function Ew(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${Fn(0,16)} 0x${Fn(0,16)} 0x${Fn(0,16)}`);continue}r.push(`0x${Fn(t,16)} 0x${Fn(t+i-1,16)} 0x${Fn(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function Gs(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${Et(e.class).replace(/^0/,"")}`,`PCI_ID=${Et(e.id)}`,`PCI_SUBSYS_ID=${Et(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${$n(e)}`,""].join(`
`)}function cp(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:$n(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=Gs(e,null),r[`${n}/config`]=Aw(e),r[`${n}/resource`]=Ew(e),r}function $(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var vr=$(137,"",`Killed
`),fp=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],Iw=["nvme","ext4","xfs"],dp=["nouveau","amdgpu","i915","ast","mgag200"];function pp(e,n,t){let r=Ne(
e,n),o=ze([],""),i=new Set;for(let l of t){let u=Jo(l,r,o,new Set,()=>!0);if(u.ok)for(let c of u.order)i.add(c)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let u=r.files.get(l);u!==void 0&&a.push({name:`${s}/${u}`,text:e.read(`/${s}/${u}`)||""})}return a}function Ks(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function mp(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function gp(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...mp(e.read(s))],[]);return Hs([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:Ks(e,jn(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...pp(e,n,[...fp,...o.map(i=>F(i.split(/\s+/)[0]||""))])])}var Rw=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function Hn(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function Ow(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let d of n)
for(let p of e.list(d))p.endsWith(".conf")&&!t.has(p)&&t.set(p,`${d}/${p}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(d=>t.get(d)||"")].map(d=>e.read(
d)||"").filter(d=>d!==""),i=Xo("bash",o,Rw,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:u,install_items:c}=i.
values;return{hostonly:s==="yes",add:Hn(a),force:Hn(l),omit:Hn(u),install:Hn(c)}}function Mw(e,n,t,r,o){let i=Ne(e,t),s=ze([],""),a=r.hostonly?dp.filter(v=>n.functions.
some(w=>qo($n(w),i,s).includes(v))):dp,l=[...jn(e).keys()],u=v=>v.startsWith("/etc/"),c=r.hostonly&&!o?l:l.filter(v=>!u(v)),d=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((v,w)=>[...v,...e.list(w).filter(x=>x.endsWith(".conf")).map(x=>`${w}/${x}`)],[]),p=o?[]:r.hostonly?d:d.filter(v=>!u(v)),f=p.reduce((v,w)=>[
...v,...mp(e.read(w))],[]),m=o?[]:r.force,y=new Set(r.omit.map(F)),g=[...r.hostonly?Iw:fp,...a,...f,...m,...o?[]:r.add].map(F).filter(v=>!y.has(v)),b=o?[]:r.install.
filter(v=>e.exists(v)),h=new Set;return Hs([...Ks(e,[...c,...p]),...Ks(e,b),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(v=>`r\
d.driver.pre=${v}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...pp(e,t,g)].filter(({name:v})=>!h.has(v)&&h.add(v)))}function tn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function br(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(Js)}function Js(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function qs(e){return e.slice(0,Math.floor(e.length/2))}function Yo(e,n,t,r,o){if(t.
includes("--version"))return $(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,u=[],c=[],d=[],p=[],f=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let w=0;w<
t.length;w+=1){let[x="",z]=(t[w]||"").startsWith("--")?(t[w]||"").split(/=(.*)/):[t[w]],U=f.has(x)?z===void 0?t[w+=1]||"":z:"";x==="-f"||x==="--force"?i=!0:x===
"--kver"?s=U:x==="--regenerate-all"?a=!0:x==="-H"||x==="--hostonly"?l=!0:x==="-N"||x==="--no-hostonly"?l=!1:x==="--add-drivers"?u.push(...Hn(U)):x==="--force-dr\
ivers"?c.push(...Hn(U)):x==="--install"||x==="-I"?d.push(...Hn(U)):x.startsWith("-")||p.push(x)}if(a){for(let w of e.list("/lib/modules")){let x=Yo(e,n,["-f",tn(
n,w),w],r,o);if(x.code!==0)return x}return $(0)}let m=p[1]||s||r,y=p[0]||tn(n,m);if(e.exists(y)&&!i)return $(1,"",`dracut[F]: Will not override existing initram\
fs (${y}) without --force
`);if(o==="lies")return $(0);if(!e.exists(`/lib/modules/${m}`))return $(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(y),$(1,"",`dracut[F]: Failed making image ${y}
`);let g=Ow(e);if(typeof g=="string")return $(1,"",g);let b={...g,hostonly:l===null?g.hostonly:l,add:[...g.add,...u],force:[...g.force,...c],install:[...g.install,
...d]},h=Mw(e,n,m,b,o==="drops");if(e.write(y,o==="killed"?qs(h):h,384),o==="killed")return vr;let v=[...b.force,...b.add].filter(w=>be[F(w)]===void 0);return $(
0,"",v.map(w=>`dracut-install: Failed to find module '${w}'
`).join(""))}function Dw(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function Tw(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function hp(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return $(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let d=0;d<t.length;d+=1){let p=t[d]||"";if(p==="-k")a=t[d+=1]||null;else if(p.startsWith("-k"))a=p.slice(2);else for(let f of p.replace(/^-/,
""))"cud".includes(f)&&(s=f)}if(s==="")return $(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&Dw(e,"update_initramfs")==="no")return $(0,`update-initramfs: Not updating initramfs.
`);let l=br(e).filter(d=>e.exists(tn(n,d))),u=a==="all"?(s==="c"?[...br(e)]:[...l]).reverse():a===null?l.slice(-1):[a],c="";for(let d of u){let p=tn(n,d);if(s===
"d"){e.remove(p);continue}if(s==="u"&&Tw(e))return $(0,c,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${p}
`);if(c+=`update-initramfs: Generating ${p}
`,o==="lies")continue;if(i){let m=Yo(e,n,["--force",p,d],r,o);if(m.code!==0)return $(m.code,c,m.stderr);continue}if(o==="fails")return $(1,c,`update-initramfs: \
failed for ${p} with 1.
`);let f=gp(e,d,o==="drops");if(o==="killed")return e.write(`${p}.new`,qs(f)),vr;e.write(`${p}.new`,f,384),e.rename(`${p}.new`,p)}return $(0,c)}function yp(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,u)=>!l.startsWith("-")&&(o<0||u!==o+1))||t;if(n.includes("--version"))return $(0,`initramfs-tools 0.142
`);if(i===void 0)return $(1,"",`mkinitramfs: no output file
`);if(r==="lies")return $(0);if(r==="fails")return $(1,"",`mkinitramfs failure cpio 141
`);let a=gp(e,s,r==="drops");return e.write(i,r==="killed"?qs(a):a,384),r==="killed"?vr:$(0)}function wr(e,n){let t=e.read(n);return t===null?null:qf(t)}function bp(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function vp(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=wr(e,r);if(o===null)return $(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?wp(i):i.name}
`).join("")}return $(0,t)}function wp(e){return`${bp(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function xp(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=wr(e,t);if(o===null)return $(2,"",`cpio: premature end of archive
`);for(let i of o)bp(i)||e.write(`${r}/${i.name}`,i.text);return $(0)}function $p(e,n,t,r){let o=[],i=[],s=r;for(let c=0;c<t.length;c+=1){let d=t[c]||"";d==="-f"||
d==="--file"?o.push(t[c+=1]||""):d.startsWith("--file=")?o.push(d.slice(7)):d==="-k"||d==="--kver"?s=t[c+=1]||r:d.startsWith("-")||i.push(d)}let a=i[0]||tn(n,s);
o.push(...i.slice(1));let l=wr(e,a);if(l===null)return $(1,"",`Image '${a}' does not exist or is cut off
`);if(o.length>0){let c=o.map(d=>d.replace(/^\//,""));return $(0,l.filter(d=>c.includes(d.name)).map(d=>d.text).join(""))}let u="=".repeat(72);return $(0,`Image\
: ${a}: 1M
${u}
Version: dracut-106

Arguments: --force

dracut modules:
bash
systemd
kernel-modules
${u}
${l.map(c=>`${wp(c)}
`).join("")}${u}
`)}var Tt=Q(require("path"),1);var Cw=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function _n(e){return e.distro.mkconfig==="debian"}function It(e){return _n(e)?"/boot/grub":"\
/boot/grub2"}function _p(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function Sp(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function zw(e,n){let t=[e.read("/etc/default/grub")];if(_n(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=Sp(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=Xo(_n(n)?"dash":"bash",t.filter(s=>s!==null),Cw,{strict:!0,functions:o});return i.code===0?i.values:$(i.code,"",i.stderr)}function Nw(e){
return typeof e.code=="number"}function Pp(e){return e.GRUB_ENABLE_BLSCFG==="true"}function Qo(e,n,t,r,o,i){let s=_p(e,tn(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${_p(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function Lw(e,n,t){let r=[...br(e)].reverse(),{distro:o}=n,i=m=>t[m]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,u=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
c=`${s} ${u}`,d=_n(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||Sp(e),p=r[0];if(p===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(m=>Qo(n,`${d} (${m})`,`gnulinux-${m}-advanced-0b5c`,m,l,"")).join("");let f=r.map(m=>{let y=Qo(n,`${d}, with Linux ${m}`,`gnulinux-${m}-adva\
nced-0b5c`,m,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?y:y+Qo(n,`${d}, with Linux ${m} (recovery mode)`,`gnulinux-${m}-recovery-0b5c`,
m,c,"	")});return`${Qo(n,d,"gnulinux-simple-0b5c",p,l,"")}submenu 'Advanced options for ${d}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${f.join("")}}
`}function Uw(e,n,t){let r=_n(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!_n(n)&&n.distro.mkconfig!=="suse"&&Pp(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),u=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${u===
null?"":u[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:Lw(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${Bw(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function Bw(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function Ap(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(Js).reverse().map(t=>`${n}/${t}`)}function jw(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=Pt(e.read("/boot/grub2/grub\
env")),l=nn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of Ap(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return e.
exists("/etc/kernel/cmdline")||e.write("/etc/kernel/cmdline",`${s}
`),""}function ei(e,n,t,r){let o=_n(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let f=0;f<t.length;f+=1){let m=t[f]||"";if(m==="-o"||m==="--output")i=t[f+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return $(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return $(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return $(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return $(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=zw(e,n);if(Nw(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,u=`Generating grub configuration file ...
`,c=!_n(n)&&n.distro.mkconfig!=="suse",d=Pp(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";c&&d&&r!=="killed"&&(u+=jw(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let p=Uw(e,n,l);for(let f of br(e))u+=`Found linux image: /boot/vmlinuz-${f}
`;return i===null?$(0,p,`${u}done
`):r==="killed"?(e.write(`${i}.new`,p.slice(0,Math.floor(p.length/2))),vr):(e.write(i,p,n.distro.grubCfgMode),$(0,"",`${u}done
`))}function Ep(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${It(n)}/grubenv`:r,a=Pt(e.read(s));if(o==="list")return $(0,[...a].map(([u,c])=>`${u}=${c}
`).join(""));for(let u of i){let c=u.indexOf("=");o==="unset"?a.delete(u):c>0&&a.set(u.slice(0,c),u.slice(c+1))}let l=nn(a);return l===null?$(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),$(0))}function kp(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function xr(e,n){let t=`${It(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function Ip(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[u,c="",...d]=Gf(l.trim(),o);(u==="linux"||u==="linuxefi"||u==="linux16")&&(i=c,a=d.map(Kf)),(u==="initrd"||u==="initrde\
fi"||u==="initrd16")&&(s=kp(e,c))}return{title:n,id:t,kernel:kp(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function Rp(e,n){let t=e.
read(xr(e,n));if(t===null)throw new Error(`the node does not boot: ${xr(e,n)} is missing`);let r=Pt(e.read(`${It(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let u=l.trim(),c=i[i.length-1],d=c===void 0||c.items===null?o:c.items,p=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(u);if(p!==null){let f=/\$menuentry_id_option\s+'([^']*)'/.
exec(p[3]||""),m={title:(p[2]||"").slice(1,-1),id:f===null?"":f[1]||"",items:p[1]==="submenu"?[]:null,lines:[]};d.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
u))a=!0;else if(u==="}")a?a=!1:i.pop();else if(c!==void 0&&c.items===null)c.lines.push(u);else if(u==="blscfg")for(let f of Ap(e))o.push(Fw(e,f));else{let f=/^set\s+(\w+)="?([^"]*)"?$/.
exec(u);if(f===null||f[1]===void 0||f[2]===void 0)continue;f[1]==="default"&&f[2]!=="${next_entry}"&&(s=f[2]),f[1]==="tuned_params"&&r.set("tuned_params",f[2]),
f[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",f[2])}}if(i.length>0)throw new Error(`the node does not boot: ${xr(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function Fw(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function Op(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:Op(i.items,r.length===0?"0":r.join(
">"))}function ni(e,n){let{items:t,chosen:r,variables:o}=Rp(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=Op(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return Ip(n,a.title,a.id,a.lines,o)}function Mp(e,n){let{items:t,variables:r}=Rp(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[Ip(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var A=Q(require("fs"),1),Le=Q(require("path"),1),Hw=40;function Xs(e){try{return A.readlinkSync(e)}catch(n){return null}}function Dp(e,n,t){let r=n.split("/").filter(
s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?Xs(Le.join(e,...o,s)):null;
if(a===null){o.push(s);continue}if(i+=1,i>Hw)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&l!==
"."))}return`/${o.join("/")}`}function Tp(e){if(!A.lstatSync(e).isDirectory()){A.unlinkSync(e);return}for(let t of A.readdirSync(e))Tp(Le.join(e,t));A.rmdirSync(
e)}function Zw(e,n,t){try{A.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!A.existsSync(e))throw r;let o=A.statSync(
e).mode&4095;A.chmodSync(e,384),A.writeFileSync(e,n,"latin1"),A.chmodSync(e,o)}t!==void 0&&A.chmodSync(e,t)}function Ys(e){try{return A.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function ti(e){let n=s=>Dp(e,s,!0),t=s=>Le.join(e,n(s)),r=s=>Le.join(e,Dp(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&A.existsSync(a)||(A.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return A.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(Le.posix.dirname(s)),Zw(t(s),a,l)},link(s,a){i(Le.posix.dirname(s));let l=r(s);Xs(l)!==null&&A.unlinkSync(l),
A.symlinkSync(a,l)},readLink:s=>Xs(r(s)),exists:s=>A.existsSync(t(s)),list(s){try{return A.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{
A.lstatSync(a)}catch(l){return}Tp(a)},rename(s,a){A.renameSync(r(s),r(a))}}}function Vw(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(
n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){e.mkdir(n),A.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function Pe(e,n){let t=Object.
keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&Vw(e,o,i)}}
function Cp(e,n=[]){let t=new Map,r=o=>{for(let i of A.readdirSync(Le.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=Le.join(e,
s),l=A.lstatSync(a),u=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"link",mode:511,text:A.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:u,text:""}),
r(s)):t.set(s,{type:"file",mode:u,text:Ys(a).toString("latin1")})}};return r("/"),t}function Qs(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(
`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(
8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||t.push(`new: ${r}`);return t}function na(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids)}}function Ue(e,n){return Object.assign(new Error(`${e}: ${n}`),{code:e})}function Rt(e,n){
return e.paths.get(n)||`/sys/devices/unknown/${n}`}function ri(e){return"../".repeat(e.split("/").length-2)}function kn(e,n,t){let r=e.readLink(`${Rt(n,t)}/driv\
er`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function ta(e,n,t,r){let o=Rt(n,t.address),i=kn(e,n,t.address);i!==null&&(e.remove(`${o}/driver`),e.remove(
`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${ri(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pci/drivers/${r}/${t.address}`,`../.\
./../..${o.slice(4)}`)),e.write(`${o}/uevent`,Gs(t,r)),Ww(e,n,t.address)}function Ww(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(
([i,s])=>s===r&&kn(e,n,i)==="vfio-pci")?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function ra(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(
r)){for(let o of["bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&e.link(`${r}/module`,`../../../../module/${t}`)}}function Gw(e,n){
let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(p,f)=>/^f{8}$/i.test(p)||parseInt(p,16)===parseInt(f,16),[u="",c=""]=n.subsystem.split(":"),
d=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.slice(5))&&l(o,u)&&l(i,c)&&d===0}function Kw(e,n,t){let r=(e.read(`${Rt(
n,t)}/driver_override`)||"").trim();return r===""||r==="(null)"?null:r}function oa(e,n,t,r){let o=Kw(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.
secondary!==void 0;if((n.ids.get(t)||[]).some(a=>Gw(a,r)))return!0;let i=Qf(t);if(i===null||i==="vfio_pci"||Yf(i,r.class)!==t)return!1;let s=be[i];return s!==void 0&&
s.alias!==void 0&&s.alias.some(a=>Ws(a,$n(r)))}function ia(e,n,t,r){if(t==="vfio-pci"){if(r.secondary!==void 0||!n.iommu||!n.groups.has(r.address))return"EINVAL";
if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&Jw(e,n,r.address))return"EBUSY";return ta(e,n,r,t),null}function Jw(e,n,t){let r=n.groups.
get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function oi(e,n,t){for(let r of n.functions)kn(e,n,r.address)===null&&oa(e,n,t,r)&&ia(e,n,t,r)}function Np(e,n,t,r){
n.loaded.add(t),Pe(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),sa(e,n,t,r)}function sa(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=hr(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)ra(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),oi(e,n,s)}function $r(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((be[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function Lp(e,n,t){let r=hr(t);if(r!==null){for(let o of n.functions)kn(e,n,o.address)===r&&ta(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),$r(e,n)}function qw(e){return`${e}0\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.
slice(0,36).padEnd(36,"\0")+(e==="DMAR"?"-":"\0\0")+"\0".repeat(10)}var zp={intel:"DMAR",amd:"IVRS",arm:"IORT"},Xw={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],
arm:["smmu3.0x0000000009050000"]};function Up(e,n,t){let r={"/sys/bus/pci/drivers_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/p\
ci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${zp[n.cpu.brand]}`]={text:qw(zp[n.cpu.brand]),mode:256});for(let o of t.functions){let i=Rt(t,o.address);Object.
assign(r,cp(o,i)),r[`${i}/subsystem`]={link:`${ri(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${ri(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${ri(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${Rt(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of Xw[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};Pe(e,r)}function Bp(e,n){let t=0;for(let r of n.functions){let o=Rt(n,r.address);if(kn(e,n,r.address)!==null&&(r.netdev!==
void 0&&Pe(e,{[`${o}/net/${r.netdev}/operstate`]:`up
`,[`${o}/net/${r.netdev}/device`]:{link:"../.."},[`/sys/class/net/${r.netdev}`]:{link:`../..${o.slice(4)}/net/${r.netdev}`}}),r.block!==void 0)){let i=`${o}/nvm\
e/nvme0/${r.block}`;Pe(e,{[`${i}/dev`]:`259:${t}
`,[`${i}/${r.block}p2/dev`]:`259:${t+2}
`,[`${i}/${r.block}p2/partition`]:`2
`,[`/sys/block/${r.block}`]:{link:`..${i.slice(4)}`},[`/sys/dev/block/259:${t}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/259:${t+2}`]:{link:`../..${i.slice(
4)}/${r.block}p2`}}),t+=10}}}function ii(e,n,t,r,o){let i=ap(e);return{version:n,cmdline:t,iommu:r,functions:i,paths:lp(i),groups:up(i),loaded:new Set,builtin:o,
ids:new Map}}function ea(e,n){let t=n.trim(),r=e.functions.find(o=>o.address===t);if(r===void 0)throw Ue("ENODEV",`no such device ${t}`);return r}function Yw(e){
let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.test(t)))throw Ue("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.
replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function jp(e,n,t,r){let o=e.real(t);if(!e.exists(o))throw Ue("ENOENT",`${t}: no such file or direct\
ory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.exec(o);if(i!==null)return Qw(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/dr\
ivers_probe"){let a=ea(n,r);if(kn(e,n,a.address)!==null)return;e.list("/sys/bus/pci/drivers").some(u=>oa(e,n,u,a)&&ia(e,n,u,a)===null);return}if(/\/([0-9a-f:.]+)\/driver_override$/.
exec(o)!==null){let a=r.replace(/\n$/,"");return e.write(o,`${a===""?"(null)":a}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw Ue("EACCES",`${t}: permission denied`);e.write(
o,r)}}function Qw(e,n,t,r,o){if(r==="unbind"){let a=ea(n,o);if(kn(e,n,a.address)!==t)throw Ue("ENODEV",`${a.address} is not bound to ${t}`);ta(e,n,a,null);return}
if(r==="bind"){let a=ea(n,o);if(!oa(e,n,t,a))throw Ue("ENODEV",`${t} does not match ${a.address}`);if(kn(e,n,a.address)!==null)throw Ue("EBUSY",`${a.address} ha\
s a driver`);let l=ia(e,n,t,a);if(l!==null)throw Ue(l,`${t} refused ${a.address}`);return}let i=Yw(o),s=n.ids.get(t)||[];if(r==="new_id"){if(s.includes(i))throw Ue(
"EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),oi(e,n,t);return}if(!s.includes(i))throw Ue("ENODEV",`${t} does not have ${i}`);n.ids.set(t,s.filter(a=>a!==i))}function Ot(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function la(e,n,t,r){if(n.iommu==="absent")
return!1;let o=yr(r);if(n.cpu.brand==="arm")return!0;if(Ot(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!Ot(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of Ot(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function Fp(e){let n=rp(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function Mt(e,n,t,r){let o=Jo(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order)Np(e,n,i,i==="vfio_pci"?Fp(r.config):
[]);return null}function Hp(e,n,t){for(let r of n.functions)for(let o of qo($n(r),t.index,t.config)){Mt(e,n,o,t);for(let i of n.loaded.has(o)?tp(o):[])t.config.
blacklist.has(i)||Mt(e,n,i,t)}}function Zp(e){return e.split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function e0(e,n,t,r){let o=wr(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(f=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(f.name)).map(f=>f.text),s=new Set(o.map(f=>F(f.name.slice(f.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=f=>o.filter(m=>m.name===f).map(m=>m.text).join(""),l={config:ze(i,t.cmdline),index:Ne(e,t.version),has:f=>s.has(f)},u=yr(
`${t.cmdline} ${o.filter(f=>f.name.startsWith("etc/cmdline.d/")).map(f=>f.text).join(" ")}`),c=n.distro.initramfs==="dracut";if(c)for(let f of Ot(u,"rd.driver.p\
re"))Mt(e,t,f,l);let d=c?Ot(u,"rd.driver.blacklist").map(F):[];Hp(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,...d])}});let p=[a("con\
f/modules"),...o.filter(f=>/^(usr\/lib|etc)\/modules-load\.d\//.test(f.name)).map(f=>f.text)];for(let f of p)for(let m of Zp(f))aa(e,t,m,l)}function aa(e,n,t,r){
let o=F(t);r.config.blacklist.has(o)||Mt(e,n,o,r)}var n0=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d"];
function t0(e,n){let t={config:ze(jn(e).values(),n.cmdline),index:Ne(e,n.version),has:()=>!0};Hp(e,n,t);let r=new Map;for(let o of n0)for(let i of e.list(o))i.endsWith(
".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of Zp(e.read(r.get(o)||"")||""))aa(e,n,i,t);for(let o of Ot(yr(n.cmdline),"\
modules-load"))aa(e,n,o,t)}function r0(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,rela\
time 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1p3 /boot xfs rw,relatime 0 0"]:[],...n.firmware==="uefi"?["/de\
v/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...n.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:n.cpu.processors},(u,c)=>`processor	: ${c}
${n.cpu.info}
`).join("");Pe(e,{"/proc/cmdline":`${t.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${t.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${t.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function o0(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function Vp(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=ni(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(d=>d.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=Pt(e.read(`${It(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${It(n)}/grubenv`,nn(new Map([...s,["next_entry",""]]))||"");for(let d of[
"/proc","/sys","/dev/vfio"])for(let p of e.list(d))e.remove(`${d}/${p}`);e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(" "),l=Ne(e,i),u=ii(
n,i,a,la(e,n,i,a),l.builtin);Up(e,n,u),ra(e,"pcieport",null),oi(e,u,"pcieport");let c=ze([],a);for(let d of[...l.builtin].sort((p,f)=>(p.startsWith("vfio")?0:1)-
(f.startsWith("vfio")?0:1)))d==="portdrv"||d==="binfmt_script"||(e.write(`/sys/module/${d}/uevent`,""),sa(e,u,d,d==="vfio_pci"?Fp(c):[]));if(r0(e,n,u,o0(r+1)),o.
initrd===null)throw new Error("the node does not boot: its entry has no initrd");return e0(e,n,u,o.initrd),t0(e,u),Bp(e,u),$r(e,u),u}var ua=new Map;function _r(e){return ua.get(Tt.resolve(e))||null}function Dt(e,n){n===null?ua.delete(Tt.resolve(e)):ua.set(Tt.resolve(e),n)}function i0(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=ii(n,t,r,la(e,n,t,r),Ne(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function s0(e,n,t,r){let o=(u,c)=>t.some(d=>d===`--${c}`||/^-[a-zA-Z]+$/.test(d)&&[...u].some(p=>d.
includes(p))),i=t.findIndex(u=>u==="-S"||u==="--set-version"||u==="-d"||u==="--dirname"||u==="-C"),s=t.filter((u,c)=>!u.startsWith("-")&&(i<0||c!==i+1));if(r===
"fails")return $(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return $(0);let a={config:ze(jn(e).values(),n.cmdline),index:Ne(e,n.version),has:()=>!0};if(o("r","remove")){for(let u of s.map(
F)){if(n.builtin.has(u))return $(1,"",`modprobe: FATAL: Module ${u} is builtin.
`);n.loaded.has(u)&&Lp(e,n,u)}return $(0)}let l=o("a","all")?s:s.slice(0,1);for(let u of l){if(o("b","use-blacklist")&&a.config.blacklist.has(F(u)))continue;let c=Mt(
e,n,u,a);if(c!==null)return $(1,"",o("q","quiet")?"":`modprobe: ${c.replace(/Module \S+/,`Module ${u}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return $r(e,n),$(0)}function a0(e,n){let t=e.some(u=>u==="-B1"||u==="--block-size=1")?1:1024,r=e.filter(u=>!u.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(u=>u.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return $(0,`${a.map(u=>l[u]||u).join(" ")}\

${a.map(u=>i[u]||"-").join(" ")}
`)}function l0(e){let n=e.find(t=>!t.startsWith("-"))||"";return n==="is-active"?$(3,`inactive
`):n==="is-enabled"?$(1,`disabled
`):n==="is-system-running"?$(0,`running
`):$(0)}var u0=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function si(e,n){let t=ti(e);_r(e)===null&&Dt(e,i0(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{let[u="",...c]=l,d=Tt.basename(u),p=_r(e),f=p===null?"":p.version;return d==="chroot"?a(c.slice(1)):d==="env"?a(c.
filter(m=>!/^(-\S*|\w+=.*)$/.test(m))):d==="nice"||d==="ionice"||d==="setsid"||d==="timeout"?a(c.slice(c.findIndex(m=>!/^(-|\d)/.test(m)))):d0(t,u)?d==="update-\
grub"?ei(t,n,["-o","/boot/grub/grub.cfg",...c],s("update-grub")||s("grub-mkconfig")):d==="grub-mkconfig"?ei(t,n,c,s("grub-mkconfig")):d==="grub2-mkconfig"?ei(t,
n,c,s("grub2-mkconfig")):d==="grub-editenv"||d==="grub2-editenv"?Ep(t,n,c):d==="update-initramfs"?hp(t,n,c,f,s("update-initramfs")||(n.distro.initramfs==="dracu\
t"?s("dracut"):s("mkinitramfs"))):d==="mkinitramfs"?yp(t,c,f,s("mkinitramfs")):d==="dracut"?Yo(t,n,c,f,s("dracut")):d==="lsinitramfs"?vp(t,c):d==="unmkinitramfs"?
xp(t,c):d==="lsinitrd"?$p(t,n,c,f):d==="df"?a0(c,r):d==="systemctl"?l0(c):d==="uname"?$(0,`${c.includes("-m")?n.cpu.arch:f}
`):d==="systemd-detect-virt"?$(1,`none
`):u0.has(d)?$(0):d==="modprobe"?p===null?$(1,"",`modprobe: FATAL: no kernel is running
`):s0(t,p,c,s("modprobe")):$(127,"",`${u}: the fixture does not know this command
`):$(127,"",`${u}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,u){let c=_r(e);if(c===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,u.trim()]),jp(t,c,l,u)},reboot(){Dt(e,null),Dt(e,Vp(t,n))},misbehave(l,u){u===null?o.delete(l):o.set(l,u)},freeBytes(l){r=l},next:()=>ni(t,n),entries:()=>Mp(
t,n)}}var c0=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function d0(e,n){return n.startsWith("/")?e.exists(n):c0.some(t=>e.exists(
`${t}/${n}`))}var ai=17e8,li=3600;function ca(e,n,t){let r=o=>{for(let i of M.readdirSync(o,{withFileTypes:!0})){let s=Zn.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||M.statSync(s).mtimeMs/1e3>n)&&M.utimesSync(s,t,t)}};for(let o of M.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Zn.join(
e,o);M.lstatSync(i).isDirectory()&&r(i)}}function Gp(e,n){let{tree:t}=e;if(n.do==="files")return Pe(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function f0(e){let{host:n,tree:t}=e,r=(...s)=>Gp(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",tn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:xr(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var Wp=new WeakMap;function p0(e){let n=[],t=r=>{for(let o of M.readdirSync(Zn.join(e,r)).sort()){let i=`${r}/${o}`,
s=Zn.join(e,i),a=M.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?Ys(s):Buffer.alloc(0),target:l==="link"?M.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function m0(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let u=Zn.join(e,r);if(o==="dir")M.mkdirSync(u),(511&~t)!==i&&M.chmodSync(u,i);else if(o==="link")M.symlinkSync(a,u);else{let c=M.openSync(
u,"wx",i);(i&~t)!==i&&M.fchmodSync(c,i),M.writeSync(c,s),M.futimesSync(c,l,l),M.closeSync(c)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&M.utimesSync(Zn.join(
e,r),i,i)}function g0(e,n){let t=ti(e);Pe(t,n.files);for(let o of n.kernels)Pe(t,np(n,o));ca(e,null,ai);let r=si(e,n);return f0(r),ca(e,ai+li,ai+li),r}function h0(e,n){
let t=g0(e,n),r=ai+li;t.reboot();for(let o of n.events)Gp(t,o),r+=li,ca(e,r,r)}function da(e,n){let t=Wp.get(n);if(t!==void 0)return m0(e,t.entries),Dt(e,na(t.running)),
si(e,n);Dt(e,null),h0(e,n);let r=_r(e);return r!==null&&Wp.set(n,{entries:p0(e),running:na(r)}),si(e,n)}var ui="0123456789abcdef0123456789abcdef",Ct="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function O(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function rn(e,n){let t={};for(let r of e)t[`${n}/${r}`]=O(`# ${r} of the fixture`);return t}var Xp={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function va(e){return{"/etc/machine-id":`${ui}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${Ct} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${Ct}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/var/li\
b/dpkg":e.distro.mkconfig==="debian"?{dir:493}:null,"/etc/modprobe.d":{dir:493},"/etc/modules-load.d":{dir:493},"/var/tmp":{dir:493},"/var/lib":{dir:493},"/usr/\
share/misc/pci.ids":`C 03  Display controller
10de  NVIDIA Corporation
	20b7  GA100GL [A30 PCIe]
	20b0  GA100 [A100 SXM4 40GB]
1a03  ASPEED Technology, Inc.
	2000  ASPEED Graphics Family
`,...rn(["modprobe","depmod"],"/usr/sbin"),...rn(["df","uname","systemctl","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.functions.some(n=>n.driver===
"nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function y0(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var Yp="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",b0=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,Qp=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,wa={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
BUSYBOX=auto
COMPRESS=zstd
`,"/etc/initramfs-tools/update-initramfs.conf":`# Configuration file for update-initramfs(8)
update_initramfs=yes
backup_initramfs=no
`,"/etc/initramfs-tools/modules":`# List of modules that you want to include in your initramfs.
# They will be loaded at boot time in the order below.
#
# Syntax:  module_name [args ...]
`,"/usr/share/initramfs-tools/hooks":{dir:493},"/etc/kernel/postinst.d/initramfs-tools":O(`# passes the version of a new kernel on
command -v update-initramfs >/dev/null 2>&1 || exit 0
update-initramfs -c -k "$1" >&2`),"/etc/kernel/postrm.d/initramfs-tools":O('update-initramfs -d -k "$1" >&2'),"/usr/sbin/update-initramfs":O(`# update-initramfs\
 of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":O("# mkinitramfs of initramfs-tools-core"),...rn(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},v0={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":O("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":O(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":O('rm -f "/boot/initrd.img-$1"'),...rn(["dracut","lsinitrd"],"/usr/bin")},xa={"\
/usr/sbin/update-initramfs":O(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function $a(e){return Object.keys(
e).map(n=>`Package: ${n}
Status: ${e[n]}
Architecture: all
Version: 1

`).join("")}function Ae(e){let n=e.initramfs===void 0?"initramfs-tools":e.initramfs,t=e.id==="ubuntu",r=t?"Ubuntu":"Debian GNU/Linux";return{distro:{id:e.id,osRelease:`\
NAME="${r}"
ID=${e.id}
${t?`ID_LIKE=debian
`:""}VERSION_ID="${e.version}"
PRETTY_NAME="${r} ${e.version}"
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${Ct} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...Xp,
...va(o),"/etc/default/grub":y0(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":O("# header"),"/etc/grub.d/10_linux":O("# entries"),"/etc\
/grub.d/40_custom":O('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":O(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":O('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...rn(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":O("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":nn(new Map)||"","/etc/modules":e.modulesFile===void 0?b0:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${Ct} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?v0:wa,"/var/lib/dpkg/status":$a({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function w0(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function Pn(e){let n=`0-rescue-${ui}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let f of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${ui}\
-${f}.conf`]=w0(e,f,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let u=new Map([["saved_entry",l===void 0?"":e.bls?`${ui}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),c=nn(u)||"",d=s.firmware==="uefi",p=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...Xp,...va(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":O("# header"),"/etc/grub.d/10_linux":O("# entries"),"/etc/grub.d/40_custom":O('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":O(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...rn(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...rn(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
b.install":O(r?"# entries with $kernelopts":"# entries with /etc/kernel/cmdline"),"/usr/lib/kernel/install.d/50-dracut.install":O('dracut -f "$IMAGE" "$KERNEL_V\
ERSION"'),"/usr/lib/kernel/install.d/51-dracut-rescue.install":O("# rescue image"),"/usr/lib/kernel/install.d/99-grub-mkconfig.install":O(`[ "$GRUB_ENABLE_BLSCF\
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
`,"/usr/sbin/grub2-probe":O("# probe"),...e.more===void 0?{}:e.more}}}}function x0(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${Ct}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[R("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),R("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...va(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":O("# header"),"/etc/grub.d/10_linux":O("# entries"),"/etc/grub.d/40_custom":O('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":O(". \
${sysconfdir}/default/grub"),...rn(["update-bootloader"],"/usr/sbin"),...rn(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":nn(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${Ct}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":O('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function $0(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},events:[]},o=gr(Bf(),Zf(),Bs(),Vf(),...t)(r);return{...o,files:{...n.files(o),...o.files}}}function Z(e,n){return(...t)=>$0(e,n,t)}var em=[
R("5.15.0-125-generic","builtin"),R("5.15.0-130-generic","builtin")],kr=["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",Yp,'GRUB_CMDLINE_LINUX_DE\
FAULT=""','GRUB_CMDLINE_LINUX=""'],_a=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",Yp,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],_0={"/etc/default/grub\
.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},Sn=Z("ubuntu2204",Ae({id:"ubuntu",version:"22.04",grubDefault:kr,kernels:em})),k0=Z("ubuntu220\
4cloud",Ae({id:"ubuntu",version:"22.04",grubDefault:kr,kernels:em,firmware:"uefi",more:_0})),Kp=Z("ubuntu2204maas",Ae({id:"ubuntu",version:"22.04",grubDefault:kr,
firmware:"uefi",kernels:[R("5.15.0-130-generic","builtin"),R("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),S0=Z("ubuntu2004",Ae({id:"ubuntu",version:"20.04",grubDefault:kr,kernels:[R("5.4.0-200-generic","builtin"),R("5.4.0-204-generic","builtin")]})),ga=Z("ubun\
tu2404",Ae({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; echo \
${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[R("\
6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),R("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),P0=Z("debian11",Ae({id:"deb\
ian",version:"11",grubDefault:_a,kernels:[R("5.10.0-32-amd64"),R("5.10.0-33-amd64")]})),Vn=Z("debian12",Ae({id:"debian",version:"12",grubDefault:_a,firmware:"ue\
fi",kernels:[R("6.1.0-28-amd64"),R("6.1.0-30-amd64")]})),A0=Z("debian13dracut",Ae({id:"debian",version:"13",grubDefault:_a,initramfs:"dracut",grubCfgMode:384,modulesFile:Qp,
firmware:"uefi",kernels:[R("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),R("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),E0=[R("7.0.0-12-generic","m\
odule",{intelIommuOn:!0,suffix:".ko.zst"}),R("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],ka={id:"ubuntu",version:"26.04",grubDefault:kr,initramfs:"\
dracut",grubCfgMode:384,modulesFile:Qp,firmware:"uefi",kernels:E0},I0=Z("ubuntu2604fresh",Ae({...ka,more:xa})),nm={"/etc/kernel/postinst.d/initramfs-tools":O(`c\
ommand -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},R0=Z("ubuntu2604upgraded",Ae({...ka,more:{...wa,...xa,...nm,"/var/lib/dpkg/status":$a({"grub-common":"install ok installed",dracut:"\
install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),O0=Z(
"ubuntu2604both",Ae({...ka,more:{...wa,...xa,...nm,"/usr/sbin/update-initramfs.initramfs-tools":O(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":$a({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),tm={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[R("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),R("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},zt={id:"rocky",version:"9.4",codeName:"Blue Onyx",
mkconfig:"el9",bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[
R("5.14.0-427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),R("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},
M0=Z("rocky8bios",Pn(tm)),Jp=Z("rocky8uefi",Pn({...tm,firmware:"uefi"})),fa=Z("rocky9",Pn(zt)),D0=Z("rocky92",Pn({...zt,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),T0=Z("rocky9NoBls",Pn({...zt,bls:!1})),C0=Z("rocky9generic",Pn({...zt,hostonly:!1})),z0=Z("rocky10",Pn({...zt,version:"10.0",codeName:"Red Qu\
artz",cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[R("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:[
"xhci_pci"]}),R("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),N0=Z("fedora",Pn({...zt,id:"fedora",version:"43",codeName:"S\
erver Edition",mkconfig:"el9-rewrites-bls",cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[R("6.17.4-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_p\
ci"]}),R("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),qp=Z("sles15",x0()),L0=(...e)=>ga(jf(),Us("ubuntu2404arm64"),Vo(R("6.8.0-\
52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Sr="10de:20b7",rm="iommu=pt modprobe.blacklist=nouveau,nvidia,nvidia_drm";function U0(e,n){
return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${rm}"`)},{do:"run",argv:["update-grub"]},{do:"\
edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function pa(e=Sr){return n=>Go(...U0(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function B0(e=Sr){
return n=>Go({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${rm}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function ma(){return Go({do:"reboot"})}function j0(e){return Wo({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function F0(e="# Ansible managed: do not edit"){return Wo({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function H0(){return Wo({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var L=en("0000:41:00.0",{id:Sr,group:12}),Be=en("0000:41:00.0",{id:Sr,driver:"nouveau",group:12}),ha=en("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),Z0=["07","0f","47","4e","87","90","b7","bd"],ya=gr(...Z0.map((e,n)=>en(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),ba=gr(...["c4","c5"].map((e,n)=>Wf(`0000:${e}:00.0`,{group:60+n})));function V0(e){let n=new Map,t={};for(let[r,o]of Object.
entries(e))t[r]=()=>{let i=n.get(r)||Us(r)(o());return n.set(r,i),i};return t}var k1=V0({ubuntu2204:()=>Sn(L),"ubuntu2204-no-gpu":()=>Sn(),"ubuntu2204-eight-gpu\
s-amd":()=>Sn(Qe(),ya,ba),"ubuntu2204-cloud":()=>k0(L),"ubuntu2204-maas":()=>Kp(L),"ubuntu2204-maas-ids-in-default":()=>Kp(L,j0("10de:1eb8")),"ubuntu2204-prepar\
ed":()=>Sn(Vo(R("6.8.0-51-generic"),R("6.8.0-52-generic")),L,pa(),ma()),"ubuntu2204-prepared-not-rebooted":()=>Sn(Vo(R("6.8.0-51-generic"),R("6.8.0-52-generic")),
L,pa()),"ubuntu2204-nouveau-in-image":()=>Sn(Be,H0()),ubuntu2004:()=>S0(L),"ubuntu2404-companions":()=>ga(ha),"ubuntu2404-arm64":()=>L0(L),"ubuntu2404-managed-f\
iles":()=>ga(L,F0()),debian11:()=>P0(Be),debian12:()=>Vn(Be),"debian12-amd":()=>Vn(Qe(),L),"debian12-prepared":()=>Vn(Qe(),L,pa(),ma()),"debian12-two-alike":()=>Vn(
Qe(),L,en("0000:61:00.0",{id:Sr,group:13})),"debian12-shared-group":()=>Vn(Qe(),L,Bs("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-console-gpu":()=>Vn(Qe(),
Hf("0000:03:00.0"),en("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>Vn(Be,Ls("absent")),
"debian13-dracut":()=>A0(L),"ubuntu2604-fresh":()=>I0(L),"ubuntu2604-upgraded":()=>R0(L),"ubuntu2604-both":()=>O0(Be),"rocky8-bios":()=>M0(Be),"rocky8-uefi":()=>Jp(
L),"rocky8-prepared":()=>Jp(L,B0(),ma()),rocky9:()=>fa(L),"rocky9-companions":()=>fa(ha),"rocky9-eight-gpus":()=>fa(ya,ba),"rocky9-generic-image":()=>C0(Be),"ro\
cky9-no-bls":()=>T0(L),rocky92:()=>D0(L),"rocky10-amd":()=>z0(Qe(),L),fedora:()=>N0(Be),sles15:()=>qp(Be),"sles15-amd":()=>qp(Qe(),L)}),om={a30:L,nouveau:Be,turing:ha,
eight:ya,switches:ba,off:Ls("absent"),uefi:Ff("uefi")};var pe=Q(require("fs"),1);var im=Q(require("path"),1);function Sa(e){if(!pe.lstatSync(e).isDirectory())return pe.unlinkSync(e);pe.chmodSync(e,448);for(let t of pe.readdirSync(e))Sa(im.join(e,t));pe.rmdirSync(e)}var Nt={ids:"10de:20b7"},W0=78,G0=["/sys","/proc","/dev","/run"],K0={red:31,green:32,bold:1,dim:2},J0=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function Lt(e,n){
return J0?`\x1B[${K0[e]}m${n}\x1B[0m`:n}function dm(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>W0?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function Ie(e,n=""){J(`${dm(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var sm=0;function Wn(e,n){sm++,J(`
${Lt("bold",`${sm}. ${e}`)}
`),n!==void 0&&J(`${Lt("dim",`   $ ${n}`)}
`),J(`
`)}function Ee(e,n){if(!e)throw new Error(n)}async function ci(e,n,t,r={}){let o=await Tl(e.host,n,lt(n.params,t),{check:!1,diff:!1,wait:0,version:Yu,...r});if(o.
error!==void 0)throw o.error.stop;return o}function fm(e,n,t){return n.read(e.host,lt(n.params,t))}function Pa(e){return Cp(e.dir,G0)}function pm(e){return Array.
isArray(e)?e:[]}function q0(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function mm(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)J(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);J(`
`)}function Aa(e){let{msg:n,own:t}=fm(e,yc,{}),r=pm(t.gpus),o=r.map(s=>[s.address,s.id,q0(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
mm([["address","id","name","kind","driver","group"],...o]),Ie(n,"   ");let i=r.filter(s=>s.id===Nt.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))Ie(String(s),"   - ");return i.map(s=>s.driver)}function am(e){for(let{facet:n,label:t,after:r}of e.changes)J(`   ${n.padEnd(10)}  ${t}${r===""?" (rem\
oved)":""}
`)}function X0(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;J(`
   ${Lt("bold",`--- ${t.before_header}`)}
   ${Lt("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let u of s)if(u!==""&&!a.includes(u))for(let c of dm(`   ${l}${u}`,"       "))J(`${Lt(l==="-"?"red":"green",c)}
`)};i(r,o,"-"),i(o,r,"+")}}function Y0(e){let{msg:n,own:t}=fm(e,Uf,{}),r=pm(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return mm([["","address","what","found"],...r]),Ie(n,"   "),t.status}async function Q0(e){var p,f,m,y;let n=Pa(e),t=()=>Qs(n,Pa(e)).length===
0;Ie("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),Wn("What is there","node dist/gpu_info.js");let r=Aa(e);Ee(r.length===
2&&r.every(g=>g==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(Nt)}'`;Wn("What would change",
`${o} --check --diff`);let i=await ci(e,Ho,Nt,{check:!0,diff:!0});am(i),J(`
`),Ie("persistent: a file; derived: made anew from files, by the tools of the node.","   "),X0(i),Ee(i.changed,"the plan should have changes"),Ee(t(),"a check s\
hould write nothing"),J(`
`),Ie("Nothing was written so far: every file of the node is as it was.","   "),Wn("Done, in one run",o);let s=await ci(e,Ho,Nt);Ee(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),Ie(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let g of(p=s.rebootReasons)!=null?p:[])Ie(g,"   - ");Ee(((f=s.rebootReasons)!=null?f:[]).length>0,"a reboot should be requi\
red"),Ee(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),Wn("Rebooted, once","reboot"),e.machine.reboot();let a=Aa(e);Ee(a.length===
2&&a.every(g=>g==="vfio-pci"),"both GPUs should be on vfio-pci"),Wn("Verified, link by link","node dist/passthrough_verify.js"),Ee(Y0(e)==="ready","the node sho\
uld be ready"),Wn("Run again",o);let l=await ci(e,Ho,Nt);Ie(l.msg,"   "),Ee(!l.changed&&((y=l.rebootReasons)!=null?y:[]).length===0,"a second run should find no\
thing to do"),Wn("Taken back","node dist/passthrough_undo.js '{}'");let u=await ci(e,Df,{});am(u);let c=Qs(n,Pa(e));Ee(c.length===0,`the disk should be as it wa\
s, and is not: ${c.join(", ")}`),J(`
`),Ie(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),J(`
`),e.machine.reboot();let d=Aa(e);Ee(d.length===2&&d.every(g=>g==="nvidia"),"both GPUs should be back on the driver of the host"),J(`
`),Ie("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),J(`
   ${o} --check --diff --human
`)}async function ex(){let e=(0,lm.mkdtempSync)((0,cm.join)((0,um.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>Sa(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=da(e,Sn(om.a30,en("0000:61:00.0",{id:Nt.ids,group:13})));await Q0({dir:e,machine:n,host:lu({
root:e,machine:n})})}ex().catch(e=>{J(`
${Lt("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof _&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}
