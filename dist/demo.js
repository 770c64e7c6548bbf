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
var ym=Object.create;var ci=Object.defineProperty;var bm=Object.getOwnPropertyDescriptor;var vm=Object.getOwnPropertyNames;var wm=Object.getPrototypeOf,xm=Object.prototype.hasOwnProperty;var $m=(e,n,t)=>n in e?ci(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var je=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var _m=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of vm(n))!xm.call(e,o)&&o!==t&&ci(e,o,{get:()=>n[o],enumerable:!(r=bm(n,o))||r.enumerable});
return e};var Y=(e,n,t)=>(t=e!=null?ym(wm(e)):{},_m(n||!e||!e.__esModule?ci(t,"default",{value:e,enumerable:!0}):t,e));var jt=(e,n,t)=>$m(e,typeof n!="symbol"?n+"":n,t);var Er=je(di=>{di.createHash=function(e){return require("crypto").createHash(e)};di.randomBytes=function(e){return require("crypto").randomBytes(e)}});var Ll=je(Nl=>{Nl._parse=function(e,n,t){return{command:e,args:n,options:t}}});var nt=je((h$,Ul)=>{Ul.exports={}});var jl=je(Bl=>{Bl.signalsByName=new Proxy({},{get:function(){return{}}})});var Fl=je((b$,Hl)=>{"use strict";var{signalsByName:Pg}=jl(),Ag=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`tim\
ed out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:
"failed",Eg=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:a,timedOut:l,isCanceled:u,killed:c,parsed:{options:{timeout:f}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:Pg[o].description,d=r&&r.code,y=`Command ${Ag({timedOut:l,timeout:f,errorCode:d,signal:o,signalDescription:p,
exitCode:i,isCanceled:u})}: ${s}`,g=Object.prototype.toString.call(r)==="[object Error]",b=g?`${y}
${r.message}`:y,h=[b,n,e].filter(Boolean).join(`
`);return g?(r.originalMessage=r.message,r.message=h):r=new Error(h),r.shortMessage=b,r.command=s,r.escapedCommand=a,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!l,r.isCanceled=u,r.killed=c&&!l,r};Hl.exports=Eg});var Zl=je((v$,Ri)=>{"use strict";var Vr=["stdin","stdout","stderr"],Ig=e=>Vr.some(n=>e[n]!==void 0),Vl=e=>{if(!e)return;let{stdio:n}=e;if(n===void 0)return Vr.map(
r=>e[r]);if(Ig(e))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${Vr.map(r=>`\`${r}\``).join(", ")}`);if(typeof n=="string")
return n;if(!Array.isArray(n))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof n}\``);let t=Math.max(n.length,Vr.length);
return Array.from({length:t},(r,o)=>n[o])};Ri.exports=Vl;Ri.exports.node=e=>{let n=Vl(e);return n==="ipc"?"ipc":n===void 0||typeof n=="string"?[n,n,n,"ipc"]:n.includes(
"ipc")?n:[...n,"ipc"]}});var Gl=je(Wl=>{Wl.validateInputSync=function(){}});var ql=je((x$,Jl)=>{"use strict";var Kl=(e,n=[])=>Array.isArray(n)?[e,...n]:[e],Rg=/^[\w.-]+$/,Og=/"/g,Mg=e=>typeof e!="string"||Rg.test(e)?e:`"${e.replace(Og,'\
\\"')}"`,Dg=(e,n)=>Kl(e,n).join(" "),Tg=(e,n)=>Kl(e,n).map(t=>Mg(t)).join(" "),Cg=/ +/g,zg=e=>{let n=[];for(let t of e.trim().split(Cg)){let r=n[n.length-1];r&&
r.endsWith("\\")?n[n.length-1]=`${r.slice(0,-1)} ${t}`:n.push(t)}return n};Jl.exports={joinCommand:Dg,getEscapedCommand:Tg,parseCommand:zg}});var ru=je(($$,tt)=>{"use strict";var Ng=require("path"),Oi=require("child_process"),Lg=Ll(),Ug=nt(),Bg=nt(),jg=nt(),Zr=Fl(),Yl=Zl(),{spawnedKill:Hg,spawnedCancel:Fg,
setupTimeout:Vg,validateTimeout:Zg,setExitHandler:Wg}=nt(),{handleInput:Gg,getSpawnedResult:Kg,makeAllStream:Jg,validateInputSync:qg}=Gl(),{mergePromise:Xl,getSpawnedPromise:Xg}=nt(),
{joinCommand:Ql,parseCommand:eu,getEscapedCommand:nu}=ql(),Yg=1e3*1e3*100,Qg=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?Bg.env({env:i,cwd:r,execPath:o}):i},tu=(e,n,t={})=>{let r=Lg._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:Yg,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=Qg(t),
t.stdio=Yl(t),process.platform==="win32"&&Ng.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},Wt=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Ug(n):n,Wr=(e,n,t)=>{let r=tu(e,n,t),o=Ql(e,n),i=nu(e,n);Zg(r.options);let s;try{s=Oi.spawn(r.file,r.args,r.
options)}catch(d){let m=new Oi.ChildProcess,y=Promise.reject(Zr({error:d,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,
killed:!1}));return Xl(m,y)}let a=Xg(s),l=Vg(s,r.options,a),u=Wg(s,r.options,l),c={isCanceled:!1};s.kill=Hg.bind(null,s.kill.bind(s)),s.cancel=Fg.bind(null,s,c);
let p=jg(async()=>{let[{error:d,exitCode:m,signal:y,timedOut:g},b,h,v]=await Kg(s,r.options,u),w=Wt(r.options,b),x=Wt(r.options,h),z=Wt(r.options,v);if(d||m!==0||
y!==null){let U=Zr({error:d,exitCode:m,signal:y,stdout:w,stderr:x,all:z,command:o,escapedCommand:i,parsed:r,timedOut:g,isCanceled:c.isCanceled,killed:s.killed});
if(!r.options.reject)return U;throw U}return{command:o,escapedCommand:i,exitCode:0,stdout:w,stderr:x,all:z,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}});return Gg(
s,r.options.input),s.all=Jg(s,r.options),Xl(s,p)};tt.exports=Wr;tt.exports.sync=(e,n,t)=>{let r=tu(e,n,t),o=Ql(e,n),i=nu(e,n);qg(r.options);let s;try{s=Oi.spawnSync(
r.file,r.args,r.options)}catch(u){throw Zr({error:u,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let a=Wt(
r.options,s.stdout,s.error),l=Wt(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let u=Zr({stdout:a,stderr:l,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return u;
throw u}return{command:o,escapedCommand:i,exitCode:0,stdout:a,stderr:l,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}};tt.exports.command=(e,n)=>{let[t,...r]=eu(
e);return Wr(t,r,n)};tt.exports.commandSync=(e,n)=>{let[t,...r]=eu(e);return Wr.sync(t,r,n)};tt.exports.node=(e,n,t={})=>{n&&!Array.isArray(n)&&typeof n=="objec\
t"&&(t=n,n=[]);let r=Yl.node(t),o=process.execArgv.filter(a=>!a.startsWith("--inspect")),{nodePath:i=process.execPath,nodeOptions:s=o}=t;return Wr(i,[...s,e,...Array.
isArray(n)?n:[]],{...t,stdin:void 0,stdout:void 0,stderr:void 0,stdio:r,shell:!1})}});var cm=require("fs"),dm=require("os"),fm=require("path");var Dl=Y(Er(),1);var I=Y(require("fs"),1),on=Y(require("path"),1);function fi(e){return on.join(on.dirname(e),`.${on.basename(e)}.vfiokit-new`)}function Ra(e){let n=I.openSync(e,
"r");try{I.fsyncSync(n)}finally{I.closeSync(n)}}function Oa(e,n,t){let r=I.fstatSync(e),o=n===null?r.uid:n.uid,i=n===null?r.gid:n.gid;(r.uid!==o||r.gid!==i)&&I.fchownSync(
e,o,i),(I.fstatSync(e).mode&4095)!==t&&I.fchmodSync(e,t)}function Ir(e){try{return I.lstatSync(e)}catch(n){return null}}async function Ma(e,n,t,r){let o=on.dirname(
e);I.mkdirSync(o,{recursive:!0,mode:493});let i=fi(e),s=Ir(e);Ir(i)!==null&&I.unlinkSync(i);let{O_WRONLY:a,O_CREAT:l,O_EXCL:u,O_NOFOLLOW:c}=I.constants,f=I.openSync(
i,a|l|u|c,384);try{try{for(let p=0;p<n.length;)p+=I.writeSync(f,n,p);Oa(f,s,s===null?t===void 0?420:t:s.mode&4095),I.fsyncSync(f)}finally{I.closeSync(f)}s!==null&&
await r(i,e),I.renameSync(i,e)}catch(p){throw Ir(i)!==null&&I.unlinkSync(i),p}s===null&&await r(e,null),Ra(o)}async function Da(e,n,t){let r=Ir(n),o=I.openSync(
e,"r+");try{r!==null&&Oa(o,r,r.mode&4095),I.fsyncSync(o)}finally{I.closeSync(o)}await t(e,r===null?null:n),I.renameSync(e,n),Ra(on.dirname(n))}var _=class extends Error{constructor(t,r,o={}){super(r);jt(this,"code");jt(this,"param");jt(this,"hint");jt(this,"cause");this.name="Stop",this.code=t,o.param!==
void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function N(e,n){return new _("E_PARAMS",n,{param:e})}function K(e,n){
return new _("E_HOST",e,n===void 0?{}:{hint:n})}function P(e,n){return new _("E_REFUSED",e,n===void 0?{}:{hint:n})}var km=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],Sm=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Ta(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Ca(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of km){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(u=>u.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new _("E_BUSY",`${Ta(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!Sm.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new _("E_BUSY",`${Ta(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var ee="/var/lib/vfiokit",He=`${ee}/journal.jsonl`,pi=1;function Pm(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function Re(e){let n=e.read(He);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=Pm(i);if(s===null)throw new _("E_HOST",`${He} line ${o+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in s){if(s.vfiokit>pi)throw new _("E_HOST",`${He} h\
as format ${s.vfiokit}, and this version knows formats up to ${pi}; use the vfiokit that wrote it (version ${s.version}) or a newer one`);t.set(s.run,{...s,entries:[],
done:!1});continue}let a=t.get(s.run);a!==void 0&&("entry"in s?a.entries.push(s.entry):a.done=!0)}return[...t.values()]}function za(e){return e.map(n=>Buffer.from(
JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Na(e){return e.map(({entries:n,done:t,...r})=>za([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function La(e,n){let t=Na(Re(e));async function r(o){t+=za([o]),await e.write(He,t,384)}return await r({vfiokit:pi,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Ua(e,n){let t=Re(e).filter(r=>!n.has(r.run));t.length>0?await e.write(He,Na(t),384):e.remove(He)}function Rr(e,n){
let t=new Map;for(let r of Re(e))if(!(n!==void 0&&r.module!==n))for(let o of r.claims)t.set(`${o.thing} ${o.value}`,o);return[...t.values()]}function Ba(e){var t,
r;let n=Re(e).filter(o=>o.devices.length>0);return n.length===0?[]:(r=(t=n[n.length-1])==null?void 0:t.devices)!=null?r:[]}var Am=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function ja(e){var t,r;let n=e.toString("hex");return(r=(t=Am.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function Ha(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>Or(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(Or)}
function Or(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function we(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function Em(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function mi(e,n){let t=new Set(e),r=new Set(
e.map(Em));return n.filter(o=>"file"in o?!t.has(Or(o.file)):!r.has(o.module.replace(/-/g,"_")))}function Fa(e,n){let t=new Set(e);return n.filter(r=>t.has(Or(r)))}var Za=Y(Er(),1),gi="/var/lib/vfiokit/images.json",Wa=1;function Mr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Va(e){return Array.isArray(
e)&&e.every(n=>typeof n=="string")?e:null}function Im(e){if(!Mr(e)||!Mr(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[Va(e.holds),Va(e.lacks)];if(typeof n!=
"number"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function Ga(e){var r;let n=new Map,t;try{t=JSON.parse((r=e.attr(gi))!=null?r:"")}catch(o){return n}
if(!Mr(t)||t.format!==Wa||!Mr(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=Im(i);s!==null&&n.set(o,s)}return n}function ge(e,n){let t=e.real(
n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function Dr(e,n){let t=Ga(e).get(n),r=ge(e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.
size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function Ka(e,n,t){let r={};for(let[o,i]of Ga(e))e.real(o)!==null&&(r[o]=i);return r[n]=t,JSON.stringify({format:Wa,
images:r})+`
`}function hi(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>ge(e,o)!==null)]}))]}
function yi(e,n){let t=ge(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===null?"":(0,Za.createHash)("sh\
a256").update(t,"latin1").digest("hex").slice(0,16)}function Ja(e,n){let t={};for(let r of hi(e,n))t[r]=yi(e,r);return t}var qa=new Map;function Xa(e,n){let t=ge(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function bi(e,n,t){qa.set(Xa(e,n),t)}function vi(e,n){var t;return(t=qa.get(Xa(e,n)))!=null?t:null}function Jn(e,n){var o;let t=mi(n,e.holds).map(we);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=Fa(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function Ya(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function wi(e,n){let t=ge(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=Dr(e,n.path);for(let o of hi(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==yi(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function qn(e,n){
var a;let t=vi(e,n.path),r=Dr(e,n.path),o=t===null?[]:mi(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(we):r===null?null:n.holds.map(we).filter(l=>r.
holds.includes(l));return{why:(a=wi(e,n))!=null?a:t!==null?Jn(n,t):null,holds:i}}function Qa(e,n){var r;let t=Dr(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes(we(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var Rm=1.3,Om=/^init(rd|ramfs)/;function Mm(e){return e.replace(/\/[^/]*$/,"")||"/"}function Dm(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function xi(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function el({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ")||"no message"}async function Tr(e,n,t){let r=vi(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.runnable(o).
ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=Ha(i.stdout,n==="dracut");if(i.code!==0||s.length===
0)throw new _("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${el(i)})`);return bi(e,t,s),s}async function nl(e,n){var l,u;let t=Mm(n.path),r=e.list(
t).filter(c=>Om.test(c)).map(c=>{var f,p;return(p=(f=ge(e,`${t}/${c}`))==null?void 0:f.size)!=null?p:0}),o=Math.ceil(Math.max(0,...r)*Rm/1024),{code:i,stdout:s}=await e.
ask(["df","-Pk",t],{timeout:30}),a=(u=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:u[1];if(!(i!==0||a===void 0||Number(a)>=o))throw P(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function tl(e,n){let t=await e.run(n);if(t.code!==0)throw new _("E_COMMAND",`${n.join(" ")} ended with ${t.code} (${el(t)}); expected 0; run i\
t by hand to see why, then run this again`)}function Tm(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initramfs\
.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function rl(e,n,t){var o;let r=ge(e,n.path);r===null||t===null||Jn(n,t)!==null||(bi(e,n.path,t),await e.write(gi,Ka(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:Ja(e,n.inputs),holds:n.holds.map(we),lacks:(o=n.lacks)!=null?o:[]}),384))}async function Cm(e,n){let t=ge(e,n.path),r=xi(e,n);await tl(
e,r);let o=ge(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new _("E_DRIFT",`${r.join(" ")} ended without an erro\
r, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${Tm(e)}`);await rl(e,n,await Tr(e,n.tool,n.path))}async function zm(e,n){var i,s,a;let t=Dm(
n.path),r=["dracut","--force",t,n.kernel],o=l=>new _("E_DRIFT",`${r.join(" ")} ended without an error, but ${l}; ${n.path} is as it was; run it by hand and look\
 at its output`);e.remove(t);try{if(await tl(e,r),((s=(i=ge(e,t))==null?void 0:i.size)!=null?s:0)===0)throw o("wrote no image");if(ja((a=e.bytes(t,0,6))!=null?a:
Buffer.alloc(0))===null)throw o("what it wrote is no archive that a kernel unpacks");let l=await Tr(e,n.tool,t),u=l===null?null:Jn(n,l);if(u!==null)throw o(`of \
the new image: ${u}`);await e.replace(t,n.path),await rl(e,n,l)}catch(l){throw e.remove(t),l}}function ol(e,n){return n.tool==="dracut"?zm(e,n):Cm(e,n)}var il={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function Nm(e,n,t){var i;let r=Ya(n,t);if(r!==null)return`${r} changes`;let o=wi(e,n);if(o!==
null||Qa(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await Tr(e,n.tool,n.path);return s===null?null:Jn(n,s)}catch(s){
if(s instanceof _)return s.message;throw s}}var sl={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(we)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await Nm(e,n,t);return o!==null&&e.runnable(il[n.tool]).ok&&await nl(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:ol,pending(e,n){return e.runnable(il[n.tool]).ok?null:xi(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};function An(e){return`/sys/bus/pci/devices/${e}`}function Cr(e,n){let t=e.link(`${An(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function al(e,n){let t=e.
attr(`${An(n)}/driver_override`);return t===null||t===""||t==="(null)"?null:t}function ll(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}
function Xn(e,n,t,r){try{e.writeAttribute(n,t)}catch(o){let i=o instanceof Error&&"code"in o?String(o.code):String(o);throw new _("E_APPLY",`writing ${t.trim()||
"nothing"} to ${n} for ${r} was refused by the kernel with ${i}; expected it to be taken; look at dmesg`,{cause:o})}}var ul={facet:"live",label:e=>`driver of ${e.
address}`,async observe(e,n){return{before:ll(Cr(e,n.address),al(e,n.address)),after:ll(n.driver,n.override)}},async apply(e,n){var o;let t=Cr(e,n.address),r=e.
attr(`${An(n.address)}/driver_override`)!==null;if(r&&Xn(e,`${An(n.address)}/driver_override`,`${(o=n.override)!=null?o:""}
`,n.address),t!==n.driver&&(t!==null&&Xn(e,`${An(n.address)}/driver/unbind`,n.address,n.address),n.driver!==null)){if(r)return Xn(e,"/sys/bus/pci/drivers_probe",
n.address,n.address);await Lm(e,n)}},pending:(e,n)=>{var t;return e.live?null:`echo ${(t=n.override)!=null?t:""} > ${An(n.address)}/driver_override && echo ${n.
address} > /sys/bus/pci/drivers_probe`},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Cr(e,n.address),override:al(e,n.address)}),touches:()=>[]};async function Lm(e,n){
var o;let t=["vendor","device"].map(i=>{var s;return((s=e.attr(`${An(n.address)}/${i}`))!=null?s:"").replace(/^0x/,"")}).join(" "),r=`/sys/bus/pci/drivers/${(o=
n.driver)!=null?o:""}`;Xn(e,`${r}/new_id`,t,n.address),Cr(e,n.address)===null&&Xn(e,`${r}/bind`,n.address,n.address),Xn(e,`${r}/remove_id`,t,n.address)}var cl=/\s*[^\s]+|\s+$/g;function Um(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Bm(e,n){var o,i,s;let t=n.length+1,r=new Uint32Array(
(e.length+1)*t);for(let a=e.length-1;a>=0;a--)for(let l=n.length-1;l>=0;l--)r[a*t+l]=e[a]===n[l]?1+((o=r[(a+1)*t+l+1])!=null?o:0):Math.max((i=r[(a+1)*t+l])!=null?
i:0,(s=r[a*t+l+1])!=null?s:0);return r}function Ht(e,n){var c,f,p,d,m;if(e===n)return[];let t=Um(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/\s/.test(
e.charAt(t-1));)t--;let r=(c=e.slice(t).match(cl))!=null?c:[],o=(f=n.slice(t).match(cl))!=null?f:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.
length-1-i];)i++;if(r.length-=i,o.length-=i,r.length*o.length>4e6)return[[t,r.join("").length,o.join("")]];let s=Bm(r,o),a=o.length+1,l=[],u=t;for(let y=0,g=0;y<
r.length||g<o.length;){if(y<r.length&&g<o.length&&r[y]===o[g]){u+=((p=r[y])!=null?p:"").length,y++,g++;continue}let[b,h,v]=[u,y,g];for(;(y<r.length||g<o.length)&&
(y>=r.length||g>=o.length||r[y]!==o[g]);)g>=o.length||y<r.length&&((d=s[(y+1)*a+g])!=null?d:0)>=((m=s[y*a+g+1])!=null?m:0)?y++:g++;let w=r.slice(h,y).join("").length;
l.push([b,w,o.slice(v,g).join("")]),u+=w}return l.reverse()}function dl(e,n){return n.reduce((t,[r,o,i])=>t.slice(0,r)+i+t.slice(r+o),e)}var jm=104448;function zr(e){return Buffer.from(e,"latin1").toString("utf8")}function fl(e,n,t){let r="",o=0;for(let i of e.split(/(?<=\n)/)){let s=o+i.length,a=n.
filter(([l,u])=>l<s&&(u>o||l>=o));if(a.length>0){let l=o;r+=i.replace(/[^\s]+/g,(u,c)=>{let f=!t.has(u)&&a.some(([d,m])=>d<=l+c&&m>=l+c+u.length),p=u.indexOf("=");
return f?u:p>0?u.slice(0,p+1)+"***":"***"})}o=s}return r}function Nr(e){return e===""||e.endsWith(`
`)?e:e+`
`}function pl(e,n,t,r){let o={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[i,s]=[n!=null?n:"",t!=null?t:""];if(r){let l=Ht(
i,s),u=Ht(s,i),c=l.map(([d,m])=>[d,d+m]),f=u.map(([d,m])=>[d,d+m]),p=d=>new Set(d.split(/\s+/));return{before:zr(Nr(fl(i,c,p(s)))),after:zr(Nr(fl(s,f,p(i)))),...o}}
let a=Math.max(i.length,s.length);return a>jm?{dst_larger:a,...o}:{before:zr(Nr(i)),after:zr(Nr(s)),...o}}var ml=Y(Er(),1);function Yn(e){return(0,ml.createHash)("sha256").update(e,"latin1").digest("hex")}var Hm=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function gl(e){return e===null?"":`sha256:${Yn(e).slice(0,12)}`}function $i(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!Hm.has(n))throw P(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw P(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function hl(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...hl(e,t),t]}var yl={facet:"persistent",label:e=>e.path,async observe(e,n){
return{before:gl($i(e,n.path)),after:gl(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,n.text,n.mode)},pending:()=>null,inverse(e,n){
var i;let t=$i(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===null?"":Yn(t),after:n.text===null?"":Yn(n.text),splices:Ht(
(i=n.text)!=null?i:"",t!=null?t:""),...o===null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:hl(e,n.path)}},touches:e=>[e.path],diff(e,n){var o,
i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return pl(n.path,$i(e,n.path),n.text,(r&4)===0)}};var vl=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),Fm=new Map([["amd_iommu","off"],["iommu","off"]]),
Vm=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),bl=1023,Zm=/[\t-\r \xa0]/;function Ft(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charAt(o),s=o===e.length||!r&&Zm.test(i);i==='"'&&
(r=!r),!s&&t<0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function W(e){return Ft(e).map(([n,t])=>e.slice(n,t))}function k(e){return xe(e.replace(/^"/,"").
replace(/=[^]*/,""))}function ln(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,"").replace(/"$/,"")}function un(e){return vl.has(xe(e))}function Br(e){
return Vm.test(xe(e))}function _i(e,n){return k(e)===k(n)&&ln(e)===ln(n)&&e.includes("=")===n.includes("=")}function Lr(e,n){return xe(e).toLowerCase()===xe(n).
toLowerCase()}function T(e){return ln(e).split(",").filter(n=>n!=="")}function cn(e){return e.kind==="group"?e.keys.map(xe):["key"in e?xe(e.key):k(e.token)]}function j(e,n){
let t=wl(e,e.length);return xl(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===e[o])}function En(e,n,t=e.length){let r=wl(e,t);for(let l of n)xl(r,l);let o=[
...r.early,...r.late].map(l=>l.text),i=e.map((l,u)=>{var c;return u<o.length?(c=o[u])!=null?c:null:l}),s=Ur(r.added.map(l=>l.text));for(let l of[...Ur(i),...s]){
let{length:u}=ln(l);if(!(k(l)!=="vfio_pci.ids"||u<=bl||e.includes(l)))throw P(`vfio-pci.ids on the kernel command line would have ${u} characters, and the kerne\
l takes ${bl} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[...Ur(i.slice(0,a)),...s,...Ur(i.slice(a))],removed:e.filter((l,u)=>i[u]!==
l)}}function wl(e,n){let t=e.indexOf("--"),r=t<0?e.length:t,o=e.slice(0,r).map(i=>({text:i}));return{early:o.slice(0,n),added:[],late:o.slice(n)}}function xl(e,n){
var t;switch(n.kind){case"flags":return Wm(e,n.key,n.has,n.lacks);case"list":return Gm(e,n.key,n.items,(t=n.without)!=null?t:[]);case"token":return Km(e,n.token);case"\
group":return Jm(e,n.keys,n.tokens);case"absent":return Vt(an(e).filter(r=>r.text!==null&&_i(r.text,n.token)))}}function Wm(e,n,t,r){let o=()=>{let a=sn(an(e),n).
flatMap(c=>{var f;return T((f=c.text)!=null?f:"")}),l=t===void 0?-1:a.lastIndexOf(t),u=c=>a.includes(c)&&(l<0||c===Fm.get(xe(n))||a.lastIndexOf(c)>l);return(t===
void 0||l>=0)&&!r.some(u)};if(o())return;for(let a of sn(t===void 0?an(e):e.late,n))$l(a,l=>!r.includes(l));if(t===void 0||o())return;let i=sn(an(e),n),s=i.flatMap(
a=>{var l;return T((l=a.text)!=null?l:"")}).filter(a=>a!==t&&!r.includes(a));Vt(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function Gm(e,n,t,r){
var p;let o=(p=vl.get(xe(n)))!=null?p:!1;for(let d of sn(an(e),n))$l(d,m=>!r.some(y=>Lr(y,m)));let i=sn(an(e),n),s=(o?i:i.slice(-1)).flatMap(d=>{var m;return T(
(m=d.text)!=null?m:"")});if(t.every(d=>s.some(m=>Lr(m,d))))return;let a=sn(e.late,n),l=o?sn([...e.early,...e.added],n):i,u=o?a.flatMap(d=>{var m;return T((m=d.text)!=
null?m:"")}):[],c=[];for(let d of[...l.flatMap(m=>{var y;return T((y=m.text)!=null?y:"")}),...t.filter(m=>!u.some(y=>Lr(y,m)))])c.some(m=>Lr(m,d))||c.push(d);let f=o?
void 0:a[a.length-1];Vt(l),f===void 0?e.added.push({text:`${n}=${c.join(",")}`}):f.text=`${n}=${c.join(",")}`}function Km(e,n){let t=sn(an(e),k(n));(Br(k(n))?t:
t.slice(-1)).some(o=>{var i;return _i((i=o.text)!=null?i:"",n)})||(Br(k(n))||Vt(t),e.added.push({text:n}))}function Jm(e,n,t){let r=n.map(xe),o=an(e).filter(i=>i.
text!==null&&r.includes(k(i.text)));o.length===t.length&&o.every((i,s)=>{var a,l;return _i((a=i.text)!=null?a:"",(l=t[s])!=null?l:"")})||(Vt(o),e.added.push(...t.
map(i=>({text:i}))))}function an(e){return[...e.early,...e.added,...e.late]}function sn(e,n){return e.filter(t=>t.text!==null&&k(t.text)===xe(n))}function Vt(e){
for(let n of e)n.text=null}function $l(e,n){var o,i;let t=T((o=e.text)!=null?o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=
null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}function Ur(e){return e.filter(n=>n!==null)}function xe(e){return e.replace(/-/g,"_")}var qm={intel:"intel_iommu",amd:"amd_iommu",arm:null},kl=["intel_iommu","amd_iommu","iommu"],Xm=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]],_l=["default_hugepagesz","hugepagesz","hugepages"];function jr({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=qm[e];return[...o===null?[]:
[{kind:"flags",key:o,has:"on",lacks:["off"]}],...Ym(e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...Qm(r)]}function Ym(e,n){return e===
"arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function Qm(e){let n=e.
filter(r=>_l.includes(k(r))),t=e.filter(r=>!n.includes(r)).flatMap(r=>{let o=k(r);return un(o)?[{kind:"list",key:r.replace(/=[^]*/,""),items:T(r)}]:!kl.includes(
o)||ln(r)===""?[{kind:"token",token:r}]:T(r).map(i=>({kind:"flags",key:o,has:i,lacks:eg(i)}))});return n.length===0?t:[...t,{kind:"group",keys:_l,tokens:n}]}function Sl(e){
let{tokens:n}=En([],e),t=e.find(r=>!j(n,r));return t===void 0?null:n.filter(r=>cn(t).includes(k(r))).join(" ")}function Zt(e){switch(e.kind){case"flags":return e.
has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"group":return e.tokens;case"absent":return[]}}
function Qn(e){let n=k(e);return un(n)?{kind:"list",key:n,items:[],without:T(e)}:kl.includes(n)?{kind:"flags",key:n,lacks:T(e)}:{kind:"absent",token:e}}function dn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:Zt(n))}function eg(e){return Xm.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var ng=/^linux(16|efi)?$/,tg=/^initrd(16|efi)?$/,rg=/^(|\d\d_linux(_zfs|_xen)?)$/;function og(e){var a;let n=[],t=[],r=null,o="",i=()=>{r!==null&&t.push(r),r=null},
s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let l=0;l<e.length;l++){let u=e.charAt(l);if(u==="'"||u==='"'){let c=ig(e,l);if(c<0)throw new Error(
`a ${u} is never closed (line ${e.slice(0,l).split(`
`).length})`);let f=e.slice(l+1,c);r=(r!=null?r:"")+(u==='"'?f.replace(/\\([\\"$\n])/g,"$1"):f),l=c}else if(u==="\\")r=(r!=null?r:"")+e.charAt(++l);else if(u===
"#"&&r===null){let[c=""]=e.slice(l).split(`
`,1),[,f,p=""]=(a=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(c))!=null?a:[];f!==void 0&&(s(),o=f==="BEGIN"?p:""),l+=c.length-1}else u===`
`||u===";"?s():/\s/.test(u)?i():r=(r!=null?r:"")+u;r==="{"&&/^\s?$/.test(e.charAt(l+1))&&(i(),s())}return s(),n}function ig(e,n){let t=e.charAt(n);for(let r=n+1;r<
e.length;r++)if(t==='"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function sg(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||
r==="--id");return n<0?"":(t=e[n+1])!=null?t:""}function Fe(e){var p,d,m,y,g,b,h,v;let n=[],t=null;try{n=og(e)}catch(w){t=w instanceof Error?w.message:String(w)}
let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:w,section:x}of n){let[z=""]=w;if(w[w.length-1]==="{")o.push({name:z,title:(p=w[1])!=null?p:"",id:sg(w)}),a=null;else if(z===
"}"){let U=o.pop();if(U===void 0)t=t!=null?t:"a } closes nothing";else if(U.name==="menuentry"&&a!==null){let E=/recovery/i.test(U.title+U.id)||a.args.includes(
"single");r.push({...a,title:U.title,id:U.id,recovery:E,section:x,within:o.filter(D=>D.name==="submenu").map(D=>D.title)}),a=null}}else ng.test(z)?a={kernel:(d=
w[1])!=null?d:"",args:w.slice(2).map(ag),initrds:[]}:tg.test(z)?a==null||a.initrds.push(...w.slice(1)):z==="if"?i++:z==="fi"?i--:z==="set"&&((m=w[1])!=null?m:"").
startsWith("kernelopts=")&&(s=((y=w[1])!=null?y:"").slice(11))}o.length>0&&(t=t!=null?t:`the block of ${(b=(g=o[0])==null?void 0:g.name)!=null?b:""} ${JSON.stringify(
(v=(h=o[0])==null?void 0:h.title)!=null?v:"")} is never closed`),i!==0&&(t=t!=null?t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/gr\
ub.d/"),u=n.some(({words:w})=>w[0]==="configfile"||w[0]==="source"),c=n.some(({words:w})=>w.length===1&&w[0]==="blscfg"),f=u&&!l?"stub":n.length===0?"empty":"ge\
nerated";return{entries:r,problem:t,kind:f,bls:c,kernelopts:s}}function ag(e){if(!/\s/.test(e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(
n+1)}"`:`"${e}"`}function lg(e){return e.entries.filter(n=>!n.recovery&&rg.test(n.section))}function Pl(e,n){let t=Fe(e);if(t.problem!==null)return`GRUB cannot \
read it: ${t.problem}`;let r=lg(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){let i=W(o.args.join(" ")),s=n.find(l=>!j(i,l));if(s===void 0)
continue;let a=dn([s]);return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:"still has what is to go"}`}return null}var Al={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":Pl(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ");throw new _("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by hand to see w\
hy, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),touches:e=>[
e.path]};function ug(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var El={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:ug(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new _(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var cg={file:yl,grubConfig:Al,bootImage:sl,kmod:El,driver:ul};function Hr(e){return cg[e.kind]}var Pi=Y(require("fs"),1);var et=`${ee}/lock`;function Il(){try{return Pi.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Rl(e){var n;try{let t=Pi.readFileSync(
`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function dg(e){return e.boot_id===Il()&&Rl(
e.pid)===e.started}function Ol(e){try{let n=JSON.parse(e);return dg(n)?n:null}catch(n){return null}}function ki(e){let n=e.read(et);return n===null?null:Ol(n)}function fg(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Si(e){return new _("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${fg(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer"})}function pg(e){return new Promise(n=>{setTimeout(n,e)})}async function Fr(e,n){let t=Date.now()+e*1e3;for(;;){let r=n();if(r===null)
return;if(Date.now()>=t)throw r;await pg(Math.min(250,Math.max(10,t-Date.now())))}}function Ai(e,n){return Fr(n,()=>{let t=ki(e);return t===null?null:Si(t)})}async function Ml(e,n,t,r){
var s;let o={pid:process.pid,started:(s=Rl(process.pid))!=null?s:"",boot_id:Il(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await Ai(e,r);
let i=()=>e.createExclusive(et,JSON.stringify(o)+`
`);return await Fr(r,()=>{var c;if(i())return null;let a=ki(e);if(a!==null)return Si(a);let l=`${et}.stale.${process.pid}`;e.rename(et,l);let u=e.read(l);return u!==
null&&Ol(u)!==null&&e.createExclusive(et,u),e.remove(l),i()?null:Si((c=ki(e))!=null?c:o)}),()=>e.remove(et)}var mg=20;async function Ii(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Hr(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let u=s.pending(
e,i);if(u!==null){r.includes(u)||r.push(u);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let c of s.touches(
i))o.add(c)}return{todo:t,pending:r}}function Tl(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=Hr(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function gg(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,Dl.randomBytes)(3).toString("hex")}`}function Ei(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function hg(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Ei(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${Ei(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Ei(s)}`}`}function Cl(e,n,t,r){var u,c,f,p,d,m,y,g;let o=n.report(e),{changes:i,run:s}=t,a=[...(u=n.pending)!=null?u:[],
...t.pending],l=(c=t.error)!=null?c:o.fail===void 0||r?void 0:{stop:o.fail,node:"partial"};return{changed:i.length>0,msg:l===void 0?hg(i,a,o,r):l.stop.message,changes:i,
pending:a,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:(f=o.rebootReasons)!=null?f:[],pendingAtBoot:(p=o.pendingAtBoot)!=null?p:[],...o.
bootable===void 0?{}:{bootable:o.bootable},notes:[...(d=n.notes)!=null?d:[],...(m=o.notes)!=null?m:[]],warnings:[...(y=n.warnings)!=null?y:[],...(g=o.warnings)!=
null?g:[]],own:o.own,...s===void 0?{}:{run:s},...l===void 0?{}:{error:l}}}async function yg(e,n,t,r,o){var s;let i=new Set;for(let{step:a,change:l}of n){let u=Hr(
a),c=await u.observe(e,a,i);if(c.before!==l.before&&c.before!==c.after&&u.facet!=="derived")throw new _("E_RACED",`${l.label} changed while this ran: it was ${l.
before||"absent"} and is ${c.before||"absent"}; somebody else is at work on this node; run this again`);c.before!==c.after&&((s=o.progress)==null||s.call(o,l.label),
await(t==null?void 0:t.entry(u.inverse(e,a))),await u.apply(e,a)),r.push(l);for(let f of u.touches(a))i.add(f)}}async function bg(e,n){let{todo:t}=await Ii(e,n.
steps.map(vg));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new _("E_DRIFT",
`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do this ended without an error, so run it by hand and look at its output`)}function vg(e){
return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function wg(e){let n=e.list(`${ee}/runs`);for(let t of n.slice(0,Math.max(0,n.length-mg)))e.
remove(`${ee}/runs/${t}`)}function xg(e){if(e.stat(He)===null){for(let n of e.list(`${ee}/runs`))e.remove(`${ee}/runs/${n}`);e.removeEmptyDir(`${ee}/runs`),e.remove(
`${ee}/images.json`)}}async function zl(e,n,t,r){var c;r.check||await Ai(e,r.wait);let o=n.plan(e,t),i=await Ii(e,o.steps),s=i.todo.length===0&&o.undoes===void 0;
if(r.check||s){let f=r.diff?Tl(e,i.todo):void 0;return Cl(e,o,{changes:i.todo.map(({change:p})=>p),pending:i.pending,diff:f},r.check)}let a=gg(),l=e.real(ee)===
null;(c=r.beforeWriting)==null||c.call(r);let u=await Ml(e,n.name,a,r.wait);try{return await $g(e,n,t,r,a)}finally{u(),(l||e.stat(He)===null)&&e.removeEmptyDir(
ee)}}async function $g(e,n,t,r,o){var y,g,b;_g(e);let i=n.plan(e,t),{todo:s,pending:a}=await Ii(e,i.steps);s.some(({change:h})=>h.facet==="derived")&&await Fr(r.
wait,()=>Ca(e));let l=r.diff?Tl(e,s):void 0,u=i.report(e).bootable,c=[],f,p=null;try{i.undoes===void 0&&s.length>0&&(p=await kg(e,n.name,i,o,r.version)),await yg(
e,s,p,c,r),await bg(e,i);let h=i.report(e),v=((g=(y=h.bootable)==null?void 0:y.reasons)!=null?g:[]).filter(w=>(u==null?void 0:u.ok)===!0||(u==null?void 0:u.reasons.
includes(w))===!1);if(v.length>0)throw new _("E_DRIFT",`this node would no longer boot as it did: ${v.join("; ")}; run passthrough_undo and look at the boot loa\
der before you reboot`);await(p==null?void 0:p.done());for(let w of(b=i.emptyDirs)!=null?b:[])e.removeEmptyDir(w);i.undoes!==void 0&&h.fail===void 0&&await Ua(e,
i.undoes)}catch(h){f=h instanceof _?h:new _("E_INTERNAL",`${h instanceof Error?h.message:String(h)}; this is a bug, please report it`,{cause:h})}let d=c.length>
0||p!==null,m=Cl(e,i,{changes:c,pending:a,diff:l,...p===null?{}:{run:o},...f===void 0?{}:{error:{stop:f,node:d?"partial":"untouched"}}},!1);return i.undoes!==void 0&&
f===void 0?xg(e):d&&r.render!==void 0&&await Sg(e,o,r.render(m)),m}function _g(e){var n;for(let t of Re(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=
e.real(r.path))!=null?n:r.path:void 0;o!==void 0&&e.remove(fi(o))}}function kg(e,n,t,r,o){var i,s,a,l;return La(e,{run:r,module:n,version:o,at:new Date().toISOString().
replace(/\.\d+/,""),machine_id:(i=e.attr("/etc/machine-id"))!=null?i:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(s=e.attr("/proc/sys/kernel/random/boot_id"))!=
null?s:"",claims:(a=t.claims)!=null?a:[],devices:(l=t.devices)!=null?l:[]})}async function Sg(e,n,t){try{await e.write(`${ee}/runs/${n}.json`,t,384),await wg(e)}catch(r){
if(!(r instanceof _))throw r}}var S=Y(require("fs"),1);var Gr=require("fs"),au=require("os"),eh=1800,nh=64*1024*1024,ou="/usr/local/sbin:/usr/sbin:/sbin",th=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTION\
S"],iu="VFIOKIT_COMMAND",su="ended by a signal without a name",rh=0;async function Mi(e,n={}){return oh((await Promise.resolve().then(()=>Y(ru(),1))).default.sync,
e,n)}function oh(e,n,t){var g;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++rh}`,s={...process.env};for(let b of th)delete s[b];let a=s.PATH,l={cwd:"/",extendEnv:!1,
env:{...s,PATH:a?`${a}:${ou}`:`/usr/bin:/bin:${ou}`,...t.env,LC_ALL:"C",[iu]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.from(t.input,"lat\
in1")},timeout:((g=t.timeout)!=null?g:eh)*1e3,killSignal:"SIGKILL",maxBuffer:nh,encoding:"latin1",stripFinalNewline:!1,reject:!1},u=ih(()=>e(r,o,l));if(u===void 0)
return{code:127,stdout:"",stderr:su};let{exitCode:c,signal:f,timedOut:p,stdout:d="",stderr:m=""}=u;if(p)return sh(`${iu}=${i}`),{code:124,stdout:d,stderr:m};let y=f===
void 0?void 0:au.constants.signals[f];return y!==void 0?{code:128+y,stdout:d,stderr:m}:typeof c=="number"?{code:c,stdout:d,stderr:m}:{code:127,stdout:d,stderr:m||
String(Reflect.get(u,"originalMessage")||su)}}function ih(e){try{return e()}catch(n){return}}function sh(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;for(let r of(0,Gr.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Gr.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(r),"SIGKILL"),
t=!0}catch(o){}}}var lu=16<<20,ah=40,lh=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],uh=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);function rt(e){
return e instanceof Error&&"code"in e?String(e.code):""}function Kr(e){let n=rt(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}function uu(e){return e.split(
"/").filter(n=>n!==""&&n!==".")}function ch(e,n,t){let r=uu(n),o=[],i=0;for(let s=r.shift();s!==void 0;s=r.shift()){if(s===".."){o.pop();continue}let a=[...o,s],
l=null;if(r.length>0||t){let u=e+"/"+a.join("/");try{S.lstatSync(u).isSymbolicLink()&&(l=S.readlinkSync(u))}catch(c){l=null}}if(l===null){o=a;continue}if(++i>ah)
return null;l.startsWith("/")&&(o=[]),r.unshift(...uu(l))}return"/"+o.join("/")}function cu(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e;function r(g,b){
if(n==="")return g;let h=ch(n,g,b);return h===null?null:n+h}function o(g){let b=r(g,!0);if(b===null)return null;try{return n===""?S.realpathSync(b):(S.lstatSync(
b),b.slice(n.length))}catch(h){return null}}function i(g){let b=r(g,!1);if(b===null)return null;let h;try{h=S.lstatSync(b)}catch(X){if(Kr(X))return null;throw new _(
"E_APPLY",`${g} could not be looked at: ${rt(X)}; run as root or give this user access`,{cause:X})}let v=h.isFile()?"file":h.isDirectory()?"dir":h.isSymbolicLink()?
"link":"other",{size:w,mtimeMs:x,ino:z,dev:U,uid:E,gid:D}=h;return{type:v,size:w,mtimeMs:x,ino:z,dev:U,uid:E,gid:D,mode:h.mode&4095}}function s(g){let b=r(g,!0);
if(b===null)return null;let h;try{h=S.openSync(b,S.constants.O_RDONLY|S.constants.O_NONBLOCK)}catch(v){if(Kr(v))return null;throw new _("E_APPLY",`${g} could no\
t be read: ${rt(v)}; run as root or give this user access`,{cause:v})}try{let v=S.fstatSync(h);if(!v.isFile())throw new _("E_HOST",`${g} is not a regular file, \
as it should be; move it out of the way`);if(v.size>lu)throw new _("E_HOST",`${g} has ${v.size} bytes, more than the ${lu} that such a file may have; look at wh\
at it is`);return S.readFileSync(h,"latin1")}catch(v){throw v instanceof _?v:new _("E_APPLY",`${g} could not be read: ${rt(v)}`,{cause:v})}finally{S.closeSync(h)}}
function a(g,b,h){let v=r(g,!0);if(v===null)return null;try{let w=S.openSync(v,S.constants.O_RDONLY|S.constants.O_NONBLOCK);try{let x=Buffer.alloc(h);return x.slice(
0,S.readSync(w,x,0,h,b))}finally{S.closeSync(w)}}catch(w){return null}}function l(g){let b=r(g,!0);if(b===null)return null;try{return S.readFileSync(b,"latin1").
trimEnd()}catch(h){return null}}function u(g){let b=r(g,!0);if(b===null)return[];try{return S.readdirSync(b).sort()}catch(h){return[]}}function c(g){let b=r(g,!1);
if(b===null)return null;try{return S.readlinkSync(b)}catch(h){return null}}function f(g){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==
0?{ok:!1,why:"chroot needs root"}:(g.startsWith("/")?o(g)!==null:lh.some(h=>o(`${h}/${g}`)!==null))?uh.has(g.replace(/.*\//,""))&&o("/proc/self")===null?{ok:!1,
why:`${g} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${g} is not in ${n}`}}async function p(g,b){return t!==void 0?t.run(g,b):Mi(n===""?g:["chroot",n,...g],b)}function d(g){
let b=r(g,!0);if(b===null)throw new _("E_REFUSED",`${g} is a loop of links; expected a file or nothing; remove the links`);return b}async function m(g,b){n!==""||
t!==void 0||!S.existsSync("/sys/fs/selinux/enforce")||await Mi(b===null?["restorecon","-F",g]:["chcon",`--reference=${b}`,g])}function y(g,b,h){let v=rt(h),w=v===
"EACCES"||v==="EPERM"?"run as root":v==="ENOSPC"?"free space on that file system":v==="EROFS"?"mount it read-write":"see the error and run again";return new _("\
E_APPLY",`${g} could not be ${b}: ${v===""?String(h):v}; ${w}`,{cause:h})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:s,bytes:a,attr:l,list:u,link:c,real:o,
stat:i,runnable:f,run:p,ask:p,async write(g,b,h){try{await Ma(d(g),Buffer.from(b,"latin1"),h,m)}catch(v){throw v instanceof _?v:y(g,"written",v)}},createExclusive(g,b){
let h=d(g);try{S.mkdirSync(h.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let v=`${h}.${process.pid}`;S.writeFileSync(v,b,{mode:384,flag:"w"});try{S.linkSync(
v,h)}finally{S.unlinkSync(v)}return!0}catch(v){if(rt(v)==="EEXIST")return!1;throw y(g,"created",v)}},remove(g){try{S.unlinkSync(d(g))}catch(b){if(!Kr(b))throw y(
g,"removed",b)}},rename(g,b){try{S.renameSync(d(g),d(b))}catch(h){if(!Kr(h))throw y(g,"renamed",h)}},removeEmptyDir(g){try{S.rmdirSync(d(g))}catch(b){}},async replace(g,b){
try{await Da(d(g),d(b),m)}catch(h){throw y(b,"replaced",h)}},writeAttribute(g,b){if(t!==void 0)return t.writeAttribute(g,b);let h=S.openSync(d(g),S.constants.O_WRONLY);
try{S.writeSync(h,b)}finally{S.closeSync(h)}}}}var pu=require("fs");var dh=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function du(e){let n=dh.exec(e);return n===
null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function Gt(e,n=60){return e==null?"null":typeof e=="string"?JSON.stringify(e.length>
n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}function Di(e,n){let t,r=3;for(let o of n){let i=o.
startsWith(e)&&e.length>1?1:fh(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function fh(e,n){var r,o,i,s;let t=Array.from({length:n.length+
1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let u=1;u<=n.length;u++){let c=((r=t[u-1])!=null?r:0)+(e[a-1]===n[u-1]?0:1);l.push(Math.min(c,((o=t[u])!=
null?o:0)+1,((i=l[u-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var ph=4*1024*1024;function fu(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function Q(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,pu.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EAG\
AIN"))return!1;fu(2)}return!0}function mu(e,n){return typeof n=="bigint"?n.toString():n}var Ci=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function gu(e){return new Ci(e)}function hu(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var zi="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function yu(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Jr(e,n,t){let r=new e._zod.constr(n!=null?n:e._zod.def);return(!n||t!=null&&t.parent)&&(r._zod.parent=e),r}function qr(e){let n=e;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function bu(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function Rn(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function vu(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function wu(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function Kt(e){return typeof e=="string"?e:e==null?void 0:e.message}function Ni(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function ot(e,n,t){var l,u,c,f,p,d,m,y,g,b,h,v,w,x,z,U,E;var r;
let o=(u=(l=e.inst)==null?void 0:l._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(f=e.schema)==null?void 0:f._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(U=(z=(w=(h=(g=Kt((y=(m=(d=e.inst)==null?
void 0:d._zod.def)==null?void 0:m.error)==null?void 0:y.call(m,e)))!=null?g:Kt(i==null?void 0:i(e)))!=null?h:Kt((b=n==null?void 0:n.error)==null?void 0:b.call(n,
e)))!=null?w:Kt((v=t.customError)==null?void 0:v.call(t,e)))!=null?z:Kt((x=t.localeError)==null?void 0:x.call(t,e)))!=null?U:"Invalid input",a={};for(let D of Object.
keys(e))D==="inst"||D==="schema"||D==="continue"||D==="input"||D==="__proto__"||(a[D]=e[D]);return(E=a.path)!=null||(a.path=[]),a.message=s,n!=null&&n.reportInput&&
(a.input=e.input),a}function xu(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):mh(e,t,r.value)}}function In(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function $u(e,n,t){return In(e,n,t,!1)}function mh(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:In(this,n,t.bind(this))},set(r){In(this,n,r)}})}function gh(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var Ti,fn=!1,hh={configurable:!0,get(){fn=!0}};function it(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Ti!==e.
_zod){Ti=void 0;return}Ti=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,hh);let o=fn;fn=!1;try{let i=t(this);return fn?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),fn=fn||o,i}catch(i){throw delete this[n],fn=fn||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function _u(e,n,t,r){let o=gh(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var ku;var Li={value:void 0,enumerable:!1},Su="captureStackTrace"in Error?Error:null;function yh(e){let n=Su;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return Su=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function ne(e,n,t,r){var p;let o={};function i(d){this.
def=d,this.constr=f,this.traits=new Set}i.prototype=o;let s=t,a=s&&new WeakSet;function l(d,m){if(d._zod){if(d._zod.traits.has(e))return}else{Li.value=new i(m);
try{Object.defineProperty(d,"_zod",Li)}finally{Li.value=void 0}}if(d._zod.traits.add(e),n(d,m),a){let g=Object.getPrototypeOf(d),b=d._zod.constr.prototype,h=g;for(;h&&
h!==b;)h=Object.getPrototypeOf(h);let v=h!=null?h:g;a.has(v)||(a.add(v),xu(v,s))}let y=f.prototype;for(let g in y)Object.prototype.hasOwnProperty.call(y,g)&&(g in
d||(d[g]=y[g].bind(d)))}let u=(p=r==null?void 0:r.Parent)!=null?p:Object;class c extends u{}Object.defineProperty(c,"name",{value:e});function f(d){var b;let m=r!=
null&&r.Parent?yh(c):this;l(m,d);let y=m._zod.deferred;if(y){for(let h of y)h();m._zod.deferred=void 0}let g=(b=globalThis.__zod_globalConfig)==null?void 0:b.postProcessor;
return g&&g(m),m}return Object.defineProperty(f,"init",{value:l}),Object.defineProperty(f,Symbol.hasInstance,{value:d=>{var m,y;return r!=null&&r.Parent&&d instanceof
r.Parent?!0:(y=(m=d==null?void 0:d._zod)==null?void 0:m.traits)==null?void 0:y.has(e)}}),Object.defineProperty(f,"name",{value:e}),f}var Oe=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Xr=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},Pu;(Pu=(ku=globalThis).__zod_globalConfig)!=null||(ku.__zod_globalConfig=
{});var Jt=globalThis.__zod_globalConfig;function at(e){return e&&Object.assign(Jt,e),Jt}function bh(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,mu,2)),e.message}function vh(e){this._zod.message=e}var wh={get:bh,
set:vh,enumerable:!0,configurable:!0},Ui={value:void 0,enumerable:!1},Eu=new WeakSet([Object.prototype,Error.prototype]),Iu=(e,n)=>{e.name="$ZodError",Ui.value=
n,Object.defineProperty(e,"issues",Ui),Ui.value=void 0,Object.defineProperty(e,"message",wh);let t=Object.getPrototypeOf(e);Eu.has(t)||(Eu.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},j$=ne("$ZodError",Iu),qt=ne("$ZodError",Iu,void 0,{Parent:Error});var $h=e=>{let n=(t,r,o,i)=>{var l,u;let s=o?{...o,async:!1}:{async:!1},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Oe;if(a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(f=>ot(f,s,at())));throw zi(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},Bi=$h(
qt),_h=e=>{let n=async(t,r,o,i)=>{var l,u;let s=o?{...o,async:!0}:{async:!0},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(f=>ot(f,s,at())));throw zi(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},ji=_h(
qt),kh=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new Oe;return i.issues.length?Ru(e,i.issues,
o):{success:!0,data:i.value}},Hi=kh(qt);function Ru(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>ot(o,t,at()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var Sh=e=>async(n,t,r)=>{let o=r?{...r,async:!0}:{async:!0},i=n._zod.run({value:t,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Ru(e,i.issues,o):{success:!0,data:i.value}},Fi=Sh(qt);var Ou={major:4,minor:6,patch:7};var lt=ne("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=Ou;let r=e._zod.def.checks,o=e._zod.traits.has(
"$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let l of a._zod.onattach)l(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.
deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,c,f)=>{if(u.memo)return u;let p=Rn(u),d;for(let m of c){if(m._zod.def.
when){if(vu(u)||!m._zod.def.when(u))continue}else if(p)continue;let y=u.issues.length,g=m._zod.check(u);if(g instanceof Promise&&(f==null?void 0:f.async)===!1)throw new Oe;
if(d||g instanceof Promise)d=(d!=null?d:Promise.resolve()).then(async()=>{await g,u.issues.length!==y&&(Ni(u.issues,y,e),p||(p=Rn(u,y)))});else{if(u.issues.length===
y)continue;Ni(u.issues,y,e),p||(p=Rn(u,y))}}return d?d.then(()=>u):u},l=(u,c,f)=>{if(Rn(u))return u.aborted=!0,u;let p=a(c,o,f);if(p instanceof Promise){if(f.async===
!1)throw new Oe;return p.then(d=>e._zod.parse(d,f))}return e._zod.parse(p,f)};e._zod.run=(u,c)=>{if(c.skipChecks)return e._zod.parse(u,c);if(c.direction==="back\
ward"){let p=e._zod.parse({value:u.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?p.then(d=>l(d,u,c)):l(p,u,c)}let f=e._zod.parse(u,c);if(f instanceof
Promise){if(c.async===!1)throw new Oe;return f.then(p=>a(p,o,c))}return a(f,o,c)}}},{get"~standard"(){return $u(this,"~standard",Eh(this))},set"~standard"(e){In(
this,"~standard",e)}}),Mu=(e,n)=>e.issues.length?{issues:e.issues.map(t=>ot(t,n,at()))}:{value:e.value};async function Ah(e,n){let t={async:!0};return Mu(await e.
_zod.run({value:n,issues:[]},t),t)}function Eh(e){return{validate:n=>{let t={async:!1};try{let r=e._zod.run({value:n,issues:[]},t);if(!(r instanceof Promise))return Mu(
r,t)}catch(r){}return Ah(e,n)},vendor:"zod",version:1}}var Du=ne("$ZodNever",(e,n)=>{lt.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Qr(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...wu(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}var Ih=[];function Rh(e){var s,a,l,u;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:Ih,o=r.length?[...n,...r]:n;for(let c of o)if(!((u=(l=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&u.has("$ZodType")))
throw new Error(`Invalid element at key "${String(c)}": expected a Zod schema`);let i=bu(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function Oh(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod,c=u.def.type,f=u.optin,p=u.optout,d=0;for(let m in n){if(s&&t.issues.
length!==d){if(Rn(t,d))break;d=t.issues.length}if(l.has(m))continue;if(m==="__proto__"){c==="never"&&a.push(m);continue}if(c==="never"){a.push(m);continue}let y=u.
run({value:n[m],issues:[]},r);y instanceof Promise?e.push(y.then(g=>Qr(g,t,m,n,f,p))):Qr(y,t,m,n,f,p)}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var Tu=ne("$ZodObject",(e,n)=>{var u;lt.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"sh\
ape"),r=t!=null&&t.get?t.get.raw:(u=n.shape)!=null?u:{};if(r){let c=()=>{let f={...r};return Object.defineProperty(n,"shape",{value:f}),c.raw=f,f};c.raw=r,Object.
defineProperty(n,"shape",{get:c})}let o=gu(()=>Rh(n));it(e,"propValues",c=>{let f=c.def.shape,p={};for(let d in f){let m=f[d]._zod;if(m.values){Object.prototype.
hasOwnProperty.call(p,d)||hu(p,d,new Set);for(let y of m.values)p[d].add(y);m.optin!==void 0&&p[d].add(void 0)}}return p});let i=yu,s=n.catchall,a,l=Jt.memoizer;
l==null||l.attach(e),e._zod.parse=(c,f)=>{a!=null||(a=o.value);let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=l?l.alloc(e,c,{},f):{};let d=[],m=a.shape,y=f==null?void 0:f.abortEarly,g=c.issues.length;for(let b of a.allKeys){if(y&&c.issues.length!==g){if(Rn(c,g))
break;g=c.issues.length}if(b==="__proto__")continue;let h=m[b],v=h._zod.optin,w=h._zod.optout,x=h._zod.run({value:p[b],issues:[]},f);x instanceof Promise?d.push(
x.then(z=>Qr(z,c,b,p,v,w))):Qr(x,c,b,p,v,w)}return s?Oh(d,p,c,f,o.value,e,y===!0):d.length?Promise.all(d).then(()=>c):c}});var Cu=ne("$ZodTransform",(e,n)=>{var t;lt.init(e,n),e._zod.optin="optional",(t=Jt.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")
throw new Xr(e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof
Promise)throw new Oe;return r.value=i,r}});var zu=ne("$ZodPipe",(e,n)=>{lt.init(e,n),it(e,"values",t=>t.def.in._zod.values),it(e,"optin",t=>t.def.in._zod.optin),it(e,"optout",t=>t.def.out._zod.optout),it(
e,"propValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>Yr(
s,n.in,r)):Yr(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>Yr(i,n.out,r)):Yr(o,n.out,r)}});function Yr(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function Nu(e,n){return new e({type:"never",...qr(n)})}var eo=ne("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");lt.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},
set with(e){In(this,"with",e)},parse(e,n){return Bi(this,e,n,{callee:this.parse})},parseAsync(e,n){return ji(this,e,n,{callee:this.parseAsync})},safeParse(e,n){
return Hi(this,e,n)},safeParseAsync(e,n){return Fi(this,e,n)},check(...e){var t;let n=this.def;return this.clone({...n,checks:[...(t=n.checks)!=null?t:[],...e.map(
r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,n){return Jr(this,e,n)},brand(){return this},register(e,n){
return e.add(this,n),this},apply(e,...n){return n.length===0?e(this):e(this,...n)}});var Th=ne("ZodMiniNever",(e,n)=>{Du.init(e,n),eo.init(e,n)});function Ch(e){return Nu(Th,e)}var zh=ne("ZodMiniObject",(e,n)=>{Tu.init(e,n),eo.init(e,n),_u(e,"shape",t=>t._zod.def.shape,!1)});function Lu(e,n){return new zh({type:"object",shape:e,catchall:Ch(),...qr(n)})}var Nh=ne("ZodMiniTransform",(e,n)=>{Cu.init(e,n),eo.init(e,n)});function no(e){return new Nh({type:"transform",transform:e})}var Lh=ne("ZodMiniPipe",(e,n)=>{zu.init(e,n),eo.init(e,n)});function Uu(e,n){return new Lh({type:"pipe",in:e,out:n})}var Uh=["true","yes","on","y","t","1"],Bh=["false","no","off","n","f","0"];function Vi(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Uh.
includes(n)?!0:Bh.includes(n)?!1:void 0}function ro(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function ju(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Hu(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function to(e,n="",t=""){var r;if(typeof e=="stri\
ng")Bu(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>to(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=ro(e))!=null?r:{}))Bu(o,n===""?"a key":`a ke\
y of ${n}`,t),to(i,n===""?o:`${n}.${o}`,t||o)}function Bu(e,n,t){let r=du(e);if(r!==void 0)throw N(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var jh={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function Zi(e){return{type:jh[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function Fu(e){let n={};for(let[t,r]of Object.entries(e))n[t]=Zi(r);return{type:"object",properties:n,additionalProperties:!1}}var Wi="/sys/bus/pci/devices",Gi=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Hh=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/;function Wu(e){let n=Hh.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function Gu(e){let n=Gi.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function ie(e){
return e.list(Wi).length>0}function G(e){return e.list(Wi).filter(n=>Gi.test(n)).map(n=>Fh(e,n))}function Ku(e,n){return e.filter(t=>t.id===n)}function oo(e,n){
let t=new Map;for(let r of e){let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}function Fh(e,n){let t=`${Wi}/${n}`,r=new Map,o=(p,d)=>(r.has(p)||
r.set(p,d()),r.get(p)),i=p=>o(p,()=>e.attr(`${t}/${p}`)),s=p=>{let d=i(p);return d!==null&&/^-?\d+$/.test(d)?Number(d):null},a=(p,d)=>{let m=i(p);return m!==null&&
/^0x[0-9a-f]+$/i.test(m)?m.slice(2).toLowerCase().padStart(d,"0"):null},l=p=>o(`${p}@`,()=>Zu(e.link(`${t}/${p}`))),u=()=>o("/",()=>e.list(t)),c=p=>u().filter(d=>d.
startsWith(`${p}:pci:`)).map(d=>d.slice(p.length+5)),f=()=>o("config",()=>{let p=e.bytes(`${t}/config`,0,64);return p!==null&&p.length>=16?p:null});return{address:n,
slot:n.replace(/\..*/,""),get vendor(){return a("vendor",4)},get device(){return a("device",4)},get id(){return Vu(this.vendor,this.device)},get subsystem(){return Vu(
a("subsystem_vendor",4),a("subsystem_device",4))},get class(){let p=a("class",6);return p===null?null:p.slice(0,4)},get revision(){return a("revision",2)},get driver(){
return l("driver")},get module(){return o("module",()=>this.driver===null?null:Zu(e.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){let p=i(
"driver_override");return p===""||p==="(null)"?null:p},get group(){let p=l("iommu_group");return p!==null&&/^\d+$/.test(p)?Number(p):null},get header(){var d;let p=f();
return p===null?null:((d=p[14])!=null?d:0)&127},get responding(){let p=f();return p===null?null:p.some(d=>d!==255)},get numa(){return s("numa_node")},get bootVga(){
return s("boot_vga")},get physfn(){return l("physfn")},get totalVfs(){return s("sriov_totalvfs")},get numVfs(){return s("sriov_numvfs")},get modalias(){return i(
"modalias")},get resetMethods(){let p=i("reset_method");return p===null?null:p.split(/\s+/).filter(Boolean)},get barBytes(){let p=i("resource");return p===null?
null:Vh(p)},get linkWidth(){return s("current_link_width")},get maxLinkWidth(){return s("max_link_width")},get upstream(){return o("..",()=>{var p;return((p=e.real(
t))!=null?p:"").split("/").slice(0,-1).filter(d=>Gi.test(d))})},get consumers(){return c("consumer")},get suppliers(){return c("supplier")},get mdevs(){return u().
filter(p=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(p))}}}function Vu(e,n){return e===null||n===null?null:`${e}:${n}`}function Zu(e){return e===null?null:
e.replace(/.*\//,"")}function Vh(e){return e.split(`
`).slice(0,6).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var Zh=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function J(e){return gn("bool",e,"true or false",Vi,{})}function Xt(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return gn("int",e,`a whole number${r}`,i=>ju(i,n,t),o)}function On(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return gn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function F(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>Vi(i)===r):[];return o.length===1?o[0]:void 0};return{...gn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Ve(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=gn("list",n,o,t,{items:Zi(e)}),s=no((a,l)=>Array.isArray(a)?a.map((u,c)=>{var d;let f=u===null||
u===""?void 0:e.schema.safeParse(u);if((f==null?void 0:f.success)===!0)return f.data;let p=(d=f==null?void 0:f.error.issues[0])==null?void 0:d.message;l.issues.
push({...qu(u,"something in it"),...p===void 0?{}:{message:p},path:[c]})}):a);return{...i,schema:Ki(i.schema,s)}}function Ju(e,n){let t=gn("dict",{...n,default:{}},
`an object with ${Object.keys(e).join(", ")}`,ro,Fu(e));return{...t,schema:Ki(t.schema,Qu(e))}}function pn(e){return Yu(Ve(Xu("a PCI id","10de:20b7",Wu),e))}function mn(e){
return Yu(Ve(Xu("a PCI address","0000:41:00.0",Gu),e))}var qS={check:J({describe:"Say what would change and write nothing.",default:!1}),diff:J({describe:"Show \
the changes of files as before and after.",default:!1}),root:gn("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolu\
te path without ..",Hu,{pattern:"^/"}),wait:Xt({describe:"Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function ut(e,n){var f,
p,d;let t=ro(n);if(t===void 0)throw N("",`the parameters are ${Gt(n)}, expected a JSON object such as {"check": true}`);to(t);let r=Qu(e).safeParse(t);if(r.success)
return r.data;let[o]=r.error.issues,i=(f=o==null?void 0:o.path)!=null?f:[],[s=""]=i,a=i.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(1);if((o==
null?void 0:o.code)!=="unrecognized_keys")throw N(String(s),`${a} ${(p=o==null?void 0:o.message)!=null?p:"is not valid"}`);let l=String(o.keys[0]),u=Object.keys(
a===""?e:Object((d=e[a])==null?void 0:d.json.properties)).sort(),c=Di(l,u);throw N(a===""?l:a,`${JSON.stringify(l)} is not a parameter${a===""?"":` of ${a}`}${c===
void 0?"":` (did you mean ${c}?)`}; known are ${u.join(", ")}`)}function qu(e,n,t=""){return{code:"custom",input:e,message:`is ${Gt(e)}, expected ${n}${t}`}}function gn(e,n,t,r,o){
let i=no((l,u)=>{if(l==null||l===""&&e!=="str")return n.default;let c=r(l),f=typeof l=="number"&&(e==="str"||e==="list");return c===void 0&&u.issues.push(qu(l,t,
f?Zh:"")),c}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,...a===void 0?{}:{default:a}}}function Xu(e,n,t){let r=o=>typeof o=="string"&&t(
o)||void 0;return gn("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function Yu(e){let n=no(t=>t&&[...new Set(t)]);return{...e,schema:Ki(e.schema,n)}}
function Ki(e,n){return Uu(e,n)}function Qu(e){let n={};for(let[t,r]of Object.entries(e))n[t]=r.schema;return Lu(n)}var ec="0.1.0";var Wh=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),nc=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,Gh=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
Kh=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,se="[0-9a-f]";function tc(e){let n=new Map,
t=(d,m)=>y=>{var v;let g=`${d} ${y.toLowerCase()}`,b=[...n.keys()].filter(w=>w.startsWith(d)).length+1,h=(v=n.get(g))!=null?v:m(b);return n.set(g,h),h},r=t("uui\
d",d=>`00000000-0000-4000-8000-${Ji(d,12)}`),o=t("name",d=>`id${d}`),i=t("machine",d=>Ji(d,32)),s=t("mac",d=>`02-00-00-00-00-${Ji(d,2)}`),a=t("ip",d=>`192.0.2.${d}`),
l=e.filter(d=>d.length>2&&!Kh.test(d)&&!nc.test(d)).sort((d,m)=>m.length-d.length);function u(d){return d.replace(new RegExp(`\\b${se}{8}(-${se}{4}){3}-${se}{12\
}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,y,g)=>y+o(g)).replace(new RegExp(`(?<![0-9a-f])${se}{32}(?![0-9a-f])`,"gi"),
i).replace(new RegExp(`\\b${se}{2}([:-])(${se}{2}\\1){4}${se}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,
a).replace(new RegExp(`\\b(${se}{1,4}(:${se}{1,4})*)?::(${se}{1,4}(:${se}{1,4})*)?|\\b(${se}{1,4}:){7}${se}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-\
f])(?!0{20})${se}{33,}(?![0-9a-f])`,"gi"),"***")}function c(d){let m=u(d);for(let y of l)m=m.replace(new RegExp(`(?<![\\w.-])${y.replace(/[^\w-]/g,"\\$&")}(?![\\\
w-])`,"gi"),"node");return m}function f(d){return c(d.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(m,y,g)=>{let b=Wh.test(y.toLowerCase().
replace(/-/g,"_"))||y==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(g);return`${y}=${b||/^\$\{?\w+\}?$/.test(g)?g:"***"}`}))}function p(d,m){
return d.split(`
`).map(y=>/^\s*#/.test(y)?Jh(y):m(y)).join(`
`)}return{ids:u,names:c,args:f,shell:d=>p(d,m=>{let y=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(y===null)return f(m);let[,g="",b="",h=""]=y,v=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(b)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(b);return g+(v?c(h):/CMDLINE|cmdline/.test(b)?f(h):"***")}),modules:d=>p(d,m=>{var h;let[y="",g="",...b]=m.trim().split(
/\s+/);return y==="options"?nc.test(g)?c(m):m.replace(/=\S+/g,"=***"):y==="install"||y==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((h=b[0])!=
null?h:"")&&!/["'=]/.test(m)?c(m):`${y} ${g} ***`:f(m)}),entry:d=>p(d,m=>/^options\s/.test(m)?f(m):c(m)),grubenv(d){return`# GRUB Environment Block
${d.split(`
`).filter(y=>!y.startsWith("#")).map(y=>y.startsWith("kernelopts=")?`kernelopts=${f(y.slice(11))}`:c(y)).filter(y=>y!=="").map(y=>`${y}
`).join("")}`.padEnd(1024,"#")}}}function Jh(e){let n=Gh.exec(e);return n===null?"#":`# ${n[0]}`}function Ji(e,n){return e.toString(16).padStart(n,"0")}var qh="vfiokit-capture/1",Xh={dir:493},Yh=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],Qh=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,ey=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,ny=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
ty=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function ry(e){var l,u;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(c=>{var f;return(f=e.attr(c))!=null?f:""}).filter(c=>c!==""),t=tc([...n,...n.map(
c=>c.replace(/\..*/,""))]),r={},o=(c,f)=>{f!==null&&(r[c.startsWith("/sys/")?t.ids(c):t.names(c)]=f)},i=(c,f=p=>p)=>{let p=e.attr(c);o(c,p===null?null:`${f(p)}${c.
endsWith("/grubenv")?"":`
`}`)},s=c=>{let f=e.link(c);o(c,f===null?null:{link:t.ids(f)})},a=c=>{e.stat(c)!==null&&o(c,Xh)};for(let c of e.list("/sys/bus/pci/devices")){let f=`/sys/bus/pc\
i/devices/${c}`,p=e.real(f);if(s(f),p!==null){for(let d of Yh)i(`${p}/${d}`);o(`${p}/config`,(u=(l=e.bytes(`${p}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?u:null);for(let d of e.list(p))Qh.test(d)&&s(`${p}/${d}`),ey.test(d)&&a(`${p}/${d}`)}}for(let c of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${c}`),
s(`/sys/bus/pci/drivers/${c}/module`);for(let c of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${c}/address`);a("/sys/kernel/iommu_groups");for(let c of e.
list("/sys/kernel/iommu_groups")){for(let f of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${c}/${f}`);a(`/sys/kernel/iommu_groups/${c}`);for(let f of e.
list(`/sys/kernel/iommu_groups/${c}/devices`))s(`/sys/kernel/iommu_groups/${c}/devices/${f}`)}a("/sys/class/iommu");for(let c of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${c}`)===null?a(`/sys/class/iommu/${c}`):s(`/sys/class/iommu/${c}`);for(let c of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${c}`)!==
null&&o(`/sys/firmware/acpi/tables/${c}`,"");a("/sys/firmware/efi");for(let c of e.list("/sys/module"))ny.test(c)&&a(`/sys/module/${c}`);i("/proc/cpuinfo",oy),i(
"/proc/modules",c=>c.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",c=>c.split(`
`).filter(f=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(f)).join(`
`));for(let[c,f,p]of ty)if(!c.endsWith("/"))i(c,d=>t[p](d));else for(let d of e.list(c))d.endsWith(f)&&i(`${c}${d}`,m=>t[p](m));for(let c of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(c)&&o(`/boot/${c}`,"");for(let c of e.list("/lib/modules"))a(`/lib/modules/${c}`),i(`/lib/modules/${c}/modules.builtin`,f=>f.split(`
`).filter(p=>/vfio|iommu|drm|xhci/.test(p)).join(`
`));return r}function rc(e){let t=Object.entries(ry(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(qh)}, "files": {
${t}
}}
`}function oy(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var iy=["0300","0302","0380"],sy=["0403","0c03","0c80"],ay={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},ly=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],uy=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
cy=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],oc={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Yt(e){return e!==null&&iy.includes(e)}function qi(e){
return e!==null&&sy.includes(e)}function io(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function ct(e,n){return e==="10de"&&n==="0680"}function ic(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function sc(e,n){let t=ay[e];return t!==void 0&&t.test(n)}function ac(e){return ly.includes(e)}function lc(e){return e!==null&&
cy.includes(e)}function uc(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):n==="10de"&&uy.
test(t)}function hn(e){var n,t;return e===null?"device":(t=(n=oc[e])!=null?n:oc[e.slice(0,2)])!=null?t:"device"}var Qt="/sys/kernel/iommu_groups",dy="/sys/class/iommu",fy=["DMAR","IVRS","IORT"],py=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,dc=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function he(e){var r,o,i;let n=cc(e,dy),t=(o=(r=cc(e,Qt))==null?void 0:r.filter(s=>my(e,s)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:
null,units:n,groups:t===null?null:t.length,firmware_table:(i=fy.find(s=>e.stat(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function yn(e,n,t){let r=e.
list(`${Qt}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(o=>o.address)}function fc(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${Qt}/${n}/r\
eserved_regions`))!=null?t:"")}function te(e){return e!==null&&py.test(e)}function dt(e,n){if(n===void 0)return`${e} (${dc.test(e)?"a mediated device":"not in /\
sys/bus/pci"})`;let{driver:t}=n;if(te(t))return null;let r=n.class==="0604"||n.header===1;return r&&t==="pcieport"||t===null&&(r||n.class!==null&&!ic(n.class))?
null:`${e} (${hn(n.class)}, ${t!=null?t:"no driver"})`}function my(e,n){let t=e.list(`${Qt}/${n}/devices`);return t.length>0&&!t.some(r=>!dc.test(r))?!1:e.attr(
`${Qt}/${n}/name`)!=="vfio-noiommu"}function cc(e,n){return e.stat(n)===null?null:e.list(n)}var Xi=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function $e(e,n=G(e)){let t={bySlot:oo(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>qi(o.class))},r=[];for(let o of n){let i=gy(o,t);if(i===null)continue;let s=er(()=>i==="gpu"||i==="igpu"?hy(o,t):[]),a=er(()=>o.group===
null?null:yn(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function Mn(e){return e.kind==="gpu"&&e.device.
id!==null}function pc(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function er(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function gy(e,n){var a;let t=e.class,r=Yt(t);if(!r&&!io(t))return t==="0680"&&ct(e.vendor,t)?"nvswitch":null;if(e.physfn!==null)return"vf";let{
vendor:o,device:i}=e;if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(sc(o,i))return"bmc";if(ac(`${o}:${i}`))return"\
virtual";let s=o==="1002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return uc(e.address,o,i,s)?"igpu":"gpu"}function hy(e,{bySlot:n,byAddress:t,
cardFunctions:r}){var a;let o=new Map,i=(l,u)=>{l===void 0||o.has(l.address)||!qi(l.class)||!yy(e,l,u)||o.set(l.address,{device:l,reason:u})};for(let l of(a=n.get(
e.slot))!=null?a:[])i(l,"same slot");for(let l of e.consumers)i(t.get(l),"device link");let s=by(e,t);if(s!==null){let l=u=>{var c;return!((c=n.get(u.slot))!=null?
c:[]).some(f=>Yt(f.class))};for(let u of r)u.upstream.includes(s)&&l(u)&&i(u,"card switch")}return[...o.values()].sort((l,u)=>l.device.address<u.device.address?
-1:1)}function yy(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function by(e,n){
var r,o;let t=null;for(let i of[...e.upstream].reverse()){if(!lc((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var vy=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],mc="/sys/bus/pci/slots";function hc(e){let n;return t=>{var r;return n===void 0&&(n=(r=vy.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),n===null?null:wy(`
${n}`,t)}}function yc(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(mc).map(o=>{var i;return[(i=e.attr(`${mc}/${o}/address`))!=null?i:"",o]})));for(let o of[
t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function wy(e,n){var u;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=gc(a,`
	${r}  `);return l===null?null:Buffer.from(`${(u=gc(e,`
${t}  `))!=null?u:""} ${l}`,"latin1").toString("utf8")}function gc(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function bc(e){let n=hc(e),t=yc(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:u})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:u})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:pc(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function ye(e){return Object.freeze({type:"module",...e})}function so(e){return Object.freeze({type:"probe",...e})}var xy={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"};function ft(e,n,t){let r=er(()=>he(e)),o=new Map(n.map(u=>[u.address,u])),i=new Map(t.map(u=>[u.device.address,u])),s=er(()=>oo(t.map(u=>u.device),
u=>String(u.group)));function a(u){var p;let c=new Set,f=u.device.group===null?[]:(p=s().get(String(u.device.group)))!=null?p:[];for(let d of[u,...f.map(m=>i.get(
m.address))])if(!(d===void 0||d.kind!==u.kind)){c.add(d.device.address);for(let m of d.companions)c.add(m.device.address)}return c}function l(u,c){let f=[],p=yn(
e,u,n).filter(d=>!c.has(d)).map(d=>({member:d,why:dt(d,o.get(d))})).filter(({why:d})=>d!==null);if(p.length>0){let d=p.map(({member:m})=>m);f.push({code:"group",
members:d,text:`IOMMU group ${u} also holds ${p.map(({why:m})=>m).join(", ")}, which the host would lose with it; another slot may have a group of its own`})}return fc(
e,u)&&f.push({code:"reserved",text:`the firmware reserves memory for IOMMU group ${u} (reserved_regions has a direct line), so the kernel assigns it to nobody`}),
f}return u=>{var y;let{device:c,kind:f}=u,p=f==="gpu"?[]:[{code:"kind",text:xy[f]}];if(f==="bmc"||f==="virtual")return p;c.id===null&&p.push({code:"unknown_id",
text:"its vendor or device id cannot be read"}),c.responding===!1&&p.push({code:"dead",text:"it does not respond: its configuration space reads all ones, as whe\
n it is switched off or hung; power-cycle the host"}),c.group===null&&p.push({code:"no_group",text:$y(r())});let d=a(u),m=[c,...u.companions.map(g=>g.device)].map(
g=>g.group);for(let g of new Set(m))g!==null&&p.push(...l(g,d));return((y=c.numVfs)!=null?y:0)>0&&p.push({code:"vfs",text:`${c.numVfs} of its virtual functions \
are enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`}),c.mdevs.length>0&&p.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${c.mdevs.
join(", ")}`}),c.bootVga===1&&p.push({code:"console",text:"it shows the boot console (boot_vga is 1), which would be lost"}),p}}function $y(e){return e.active===
null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no IOMMU group: the \
IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}var _y={ids:pn({describe:"Only devices with these ids."}),addresses:mn({describe:"Only devices at these addresses."}),kinds:Ve(F(Xi,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:Xi})},vc=so({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:_y,example:{kinds:["gpu"]},capture:rc,read(e,{ids:n,addresses:t,kinds:r}){let o=G(e),i=$e(e,o),s=ft(e,o,i),a=i.filter(({device:d,
kind:m})=>r.includes(m)&&(n===void 0||d.id!==null&&n.includes(d.id))&&(t===void 0||t.includes(d.address))),l=bc(e),u=a.map(d=>({gpu:d,obstacles:s(d)})),c=u.filter(
({gpu:d})=>Mn(d)),f=c.filter(({obstacles:d})=>d.length===0).length,p=ie(e);return{msg:p?c.length===0?"No GPU that could go to a VM was found.":`${c.length===1?"\
1 GPU":`${c.length} GPUs`} that could go to a VM found; nothing stands in the way of ${f} of them.`:"This host does not tell its hardware: /sys/bus/pci/devices \
is missing or empty.",own:{gpus:u.map(({gpu:d,obstacles:m})=>l(d,m)),ids:[...new Set(c.map(({gpu:d})=>d.device.id))],iommu:he(e)},notes:p?[]:["questions to the \
hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:p?[...ky(o,i,n,t),...Sy(c.map(({gpu:d})=>d))]:[]}}});function ky(e,n,t=[],r=[]){let o=i=>{
var s;return i===void 0?"is not there":`is no GPU but a ${hn(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.
id===i)).map(i=>`id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function Sy(e){
var t;let n=new Map;for(let{device:r}of e)r.group!==null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(
([r,o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function Py(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function ae(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return{...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},attr(i){
var a,l,u;let s=t.has(i)?i:null;return s===null?e.attr(i):(u=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?u:null},list(i){let s=new Set(e.list(
i));for(let[a,l]of t)Py(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}}}var Ay=["file","kmod","bootImage","grubConfig","driver"];function nr(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function Ey(e){return e.kind==="kmod"?
`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:`${e.kind} ${e.path}`}function Iy(e,n){var o,i;let t=nr([...e.holds,...n.holds],s=>"file"in s?`file ${s.
file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=n.lacks)!=null?i:[]],inputs:nr([...e.inputs,
...n.inputs],s=>s),always:r}}function Ry(e,n){return{...n,wishes:nr([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function pt(e){let n=new Map;for(let r of e){
let o=Ey(r),i=n.get(o);(i==null?void 0:i.kind)==="bootImage"&&r.kind==="bootImage"?n.set(o,Iy(i,r)):(i==null?void 0:i.kind)==="grubConfig"&&r.kind==="grubConfig"?
n.set(o,Ry(i,r)):n.set(o,r)}let t=[...n.values()];return Ay.flatMap(r=>t.filter(o=>o.kind===r))}function wc(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(
s),r=ae(r,s.steps)}let o=i=>t.flatMap(s=>{var a;return(a=i(s))!=null?a:[]});return{steps:pt(o(i=>i.steps)),claims:nr(o(i=>i.claims),i=>`${i.thing} ${i.value}`),
devices:nr(o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.pending))],report(i){
let s=t.map(u=>u.report(i)),a=u=>[...new Set(s.flatMap(c=>{var f;return(f=u(c))!=null?f:[]}))],l=s.map(u=>u.bootable).find(u=>u!==void 0);return{own:Object.assign(
{},...s.map(u=>u.own)),rebootReasons:a(u=>u.rebootReasons),pendingAtBoot:a(u=>u.pendingAtBoot),notes:a(u=>u.notes),warnings:a(u=>u.warnings),...l===void 0?{}:{bootable:l}}}}}var ao=1024,tr=`# GRUB Environment Block
`;function xc(e){return e.length===ao&&e.startsWith(tr)}function $c(e){let n=[],t=tr.length;for(let r=t;r<e.length;r++){let o=e.charAt(r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function _c(e,n){return $c(e).find(([t])=>e.startsWith(`${n}=`,t))}function mt(e,n){if(!e.startsWith(tr))return null;let t=_c(
e,n);return t===void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function kc(e,n,t){var l,u;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=_c(e,n),i=$c(e),s=i.length===0?tr.length:(u=(l=i[i.length-1])==null?void 0:l[1])!=null?u:tr.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>ao)throw P(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${ao}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(ao,"#")}function Sc(e){let n=[],t=/^([ \t]*)([^\s#][^\s]*)([ \t]*)([^\n]*?)[ \t\r]*$/gm;for(let r=t.exec(e);r!==null;r=t.exec(e)){let[o="",i="",s="",a="",l=""]=r,u=r.index+
i.length+s.length+a.length;n.push({key:s,start:u,end:u+l.length}),o===""&&t.lastIndex++}return n}function Yi(e){return Sc(e).filter(n=>n.key==="options").map(({
start:n,end:t})=>[n,t])}function lo(e){let n=r=>Sc(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{
title:t("title"),version:t("version"),linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(
" ")}}function Pc(e,n){var o,i;let t=Yi(e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],u=(i=n[s])!=null?i:"";r=r.slice(0,a)+(u!==""&&/\S/.test(r.charAt(a-1))?" ":"")+u+r.slice(
l)}return r}function Ac(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}var gt="/boot/loader/entries",Dn="/boot/grub2/grubenv",Oy=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function uo(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=Oy.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function co(e,n){let t=e.read(Dn),r=t===null?null:mt(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:Fe(o).kernelopts}function My(e,n){let t=n.kernelopts?co(e,n):null;return Qi(e).
map(r=>{var s;let o=lo((s=e.read(r))!=null?s:""),i=W(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?W(t):[a]);return{title:o.title,id:r.slice(gt.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:uo(e,o.linux),initrds:o.initrds.map(a=>uo(e,a)).filter(a=>a!==null),recovery:Ac(o)}})}function Qi(e){return e.
list(gt).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>Dy(r,t)).map(t=>`${gt}/${t}.conf`)}function Dy(e,n){var o,i;let[t,r]=[e,n].map(s=>{var a;
return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;if(a===l)continue;let[
u,c]=[parseInt(a,10),parseInt(l,10)];if(isNaN(u)!==isNaN(c))return isNaN(u)?-1:1;if(!isNaN(u)&&u!==c)return u-c;if(isNaN(u))return a<l?-1:1}return((o=t==null?void 0:
t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function le(e,n){if(n.kind==="bls")return My(e,n);let t=e.read(n.config);return t===null?[]:Fe(t).entries.
filter(r=>/^(|\d\d_linux(_zfs|_xen)?)$/.test(r.section)).map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,tokens:W(r.args.join("\
 ")),kernel:uo(e,r.kernel),initrds:r.initrds.map(o=>uo(e,o)).filter(o=>o!==null)}))}function Ty(e,n){var l,u;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let c of o.slice(
0,-1)){let f=[...new Set(t.map(d=>{var m;return(m=d.within[r])!=null?m:`entry ${d.id}`}))],p=/^\d+$/.test(c)?f[Number(c)]:(l=f.find(d=>d===c))!=null?l:f.find(d=>!d.
startsWith("entry "));t=t.filter(d=>d.within[r]===p),r++}let i=(u=o[o.length-1])!=null?u:"",s=t.find(c=>c.id===i||c.title===i);return s!==void 0||!/^\d+$/.test(
i)?s:t.filter((c,f)=>c.within.length<=r||t.findIndex(p=>p.within[r]===c.within[r])===f)[Number(i)]}function fo(e,n){var i,s;let t=le(e,n),r=e.read(n.grubenv),o=[
r===null?null:mt(r,"next_entry"),n.fallback==="saved"&&r!==null?mt(r,"saved_entry"):n.fallback];for(let a of o){let l=a===null||a===""?void 0:Ty(t,a);if(l!==void 0)
return l}return(s=(i=t.find(a=>!a.recovery))!=null?i:t[0])!=null?s:null}var Cy=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function Ec(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function zy(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function be(e,n,t=le(e,n)){let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{
let{problem:a,kind:l}=Fe(i);a!==null&&o(`GRUB cannot read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu ha\
s no entry for Linux");for(let a of t){let l=JSON.stringify(a.title);o(a.kernel===null?`entry ${l} names no kernel`:Ec(e,a.kernel,`entry ${l}: kernel`,[]));for(let c of a.
initrds)o(Ec(e,c,`entry ${l}: image`,Cy));let u=zy(e,a.tokens);o(u===null?null:`entry ${l} ${u}`)}let s=e.read(n.grubenv);return s!==null&&!xc(s)&&o(`${n.grubenv}\
 has ${s.length} bytes or no signature; GRUB wants a block of 1024`),{ok:r.size===0,reasons:[...r]}}var Ny=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],Ly=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function po(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function ht(e){var t,r;let n=`${(t=po(e,"ID"))!=
null?t:""} ${(r=po(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=Ny.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function mo(e){var i,s,a,l;let n=Ly.find(([u])=>e.stat(`/sys/firmware/acpi/tables/${u}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function Ze(e){let n=e.attr("/proc/cmdline");return n===null?null:W(n)}function es(e){var n;return e.stat("/sys/fi\
rmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function Ic(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function Rc(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}function ns(e,n){var u,c,f,p;let t=e.flatMap((d,m)=>Ft(d).map(([y,g])=>({index:m,start:y,end:g,token:d.slice(y,g)}))),{kept:r,added:o}=En(t.map(d=>d.token),n),i=[
...e],s=t.find(d=>d.token==="--"),a=(d,m,y,g)=>{var h;let b=(h=i[d])!=null?h:"";i[d]=b.slice(0,m)+g+b.slice(y)},l=e.length-1;if(o.length>0&&s===void 0){let d=((u=
i[l])!=null?u:"").replace(/\s*$/,""),m=(p=(f=/\n*$/.exec((c=i[l])!=null?c:""))==null?void 0:f[0])!=null?p:"";i[l]=`${d}${d===""?"":" "}${o.join(" ")}${m}`}for(let d=t.
length-1;d>=0;d--){let m=t[d],y=r[d];m!==void 0&&(m===s&&o.length>0&&a(m.index,m.start,m.start,`${o.join(" ")} `),y===null?Uy(i,m):y!==void 0&&y!==m.token&&a(m.
index,m.start,m.end,y))}return i}function yt(e,n){var t;return(t=ns([e],n)[0])!=null?t:""}function Uy(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",
i=o.slice(0,t).replace(/\s+$/,"");e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function B(e,n,t){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t}}}function go(e){return{kind:"kmod",name:e}}function ho(e,n,t){return{kind:"driver",
address:e,driver:n,override:t}}var By=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],bn="/etc/kernel/cmdline",jy=/^\$\{?\w+\}?$/,Hy=/^(BOOT_IMAGE|initrd)=/;function Fy(e,n){let t=Yi(e).map(
([o,i])=>e.slice(o,i)),r=ns(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:Pc(e,r)}function Oc(e,n,t){if(!n.kernelopts)
return{steps:[],opts:null};let r=co(e,n),o=e.read(Dn),i=Vy(e,n,t(Dn));if(r===null||o===null)return{steps:i,opts:r};let s=yt(r,t(Dn));return{steps:[...s===r?[]:[
B(Dn,kc(o,"kernelopts",s))],...i],opts:s}}function Vy(e,n,t){var l,u;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(u=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r))!=null?u:[],a=yt(s,t);return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[B(n.config,r.replace(o,()=>`${i}${a}"`))]}function Mc(e,n,t){
return Qi(e).flatMap(r=>{var c;let o=(c=e.read(r))!=null?c:"",i=n(r),s=W(lo(o).options),a=s.includes("$kernelopts"),l=s.flatMap(f=>f==="$kernelopts"&&t!==null?W(
t):[f]);if(a&&i.every(f=>j(l,f)))return[];let u=Fy(o,i);return u===o?[]:[B(r,u)]})}function Zy(e,n,t){var l,u,c;let r=By.find(f=>e.read(f)!==null);if(r!==void 0){
let f=(l=e.read(r))!=null?l:"",p=yt(f,t);return{steps:p===f?[]:[B(bn,p)],warnings:[]}}let o=Ze(e);if(n.kernelopts||o!==null&&t.every(f=>j(o,f)))return{steps:[],
warnings:[]};let i=fo(e,n),s=i===null||!i.recovery?i:(u=le(e,n).find(f=>!f.recovery))!=null?u:null,a=((c=s==null?void 0:s.tokens)!=null?c:[]).filter(f=>!jy.test(
f)&&!Hy.test(f));return s===null||!a.some(f=>f.startsWith("root="))?{steps:[],warnings:[`${bn} does not exist and no entry shows what it should say: a kernel th\
at is installed before the next boot may lack the arguments; write it by hand, with root=`]}:{steps:[B(bn,`${yt(a.join(" "),t)}
`)],warnings:[]}}function Dc(e,n,t){let r=Oc(e,n,()=>t),o=Zy(e,n,t);return{steps:[...r.steps,...Mc(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function Tc(e,n,t){
let r=Oc(e,n,t),o=e.read(bn),i=o===null?null:yt(o,t(bn));return[...r.steps,...Mc(e,t,r.opts),...i===null||i===o?[]:[B(bn,i)]]}function ts(e,n){let t=e.read(bn),
r=n.kernelopts?co(e,n):null;return[...le(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:Dn,tokens:W(r)}],...t===null?[]:[{path:bn,tokens:W(t)}]]}var Wy=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]];
function We(e){for(let[n,t]of Wy)if(t.test(e))return n;return null}function bt(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function vt(e,n,t=[]){
let r=bt(n),o=e.read(n),i=We(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell ${i} to leave these settings to one of\
 the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===void 0?{path:n}:{path:r,warning:`${n} wo\
uld hide ${s}, so ours is ${r}`}}var zc=/[\t\n ;&|<>()]/,Cc=/[A-Za-z_]\w*/y;function C(e,n){throw{at:e,why:n}}function Tn(e,n){var t,r;return Cc.lastIndex=n,(r=(t=Cc.exec(e))==null?void 0:t[0])!=
null?r:""}function Me(e){let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(zc.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.
length);let a=n.charAt(i+1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&C(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...rs(e,i)),o='"'):r.push(...yo(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function rs(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&C(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...yo(e,'"'))}}function yo(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&C(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){C(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&C(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?Gy(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function Gy(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=Tn(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!qy(e))&&(e.list(e),t.charAt(e.at)!==")"&&
C(r,"$( is not closed"),e.at++);else if(o==="{"){let s=Ky(e,n);if(s!==null)return[s];Jy(e,r)}else if(/[\d@*#?$!-]/.test(o))e.at+=2;else if(n===""&&(o==="'"||o===
'"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?rs(e,r):e.shell==="bash"&&Xy(e,r);else return e.at++,[{is:"char",c:"$",s:r,e:e.at,q:n}];return[{is:"da\
rk",s:r,e:e.at,q:n}]}function Ky(e,n){var l,u;let{text:t}=e,r=e.at,o=Tn(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=e.at;let s=(u=(l=i.exec(t))==null?void 0:
l[0])!=null?u:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let c=t.charAt(e.at);if(c==="}"){e.at++;let f=s.endsWith("-")?"-":s.endsWith("+")?"+":"";return{
is:"variable",name:o,op:f,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(c)||n===""&&zc.test(c))break;a.push(...yo(e,n))}return e.at=
r,null}function Jy(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||C(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,rs(e,e.at-1)):yo(e,'"')}C(n,"${ is not closed")}function qy(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function Xy(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&C(n,"the quote ' is not closed");e.at++}var Nc=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,Lc=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,Yy=new Set(["exp\
ort","readonly","local","declare","typeset"]),Qy={is:"all",of:[]};function Bc(e,n){let t=[],r={text:e,shell:n,at:0,list:o=>{bo(o,t,")")}};try{let o=bo(r,t);return r.
at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function bo(e,n,...t){let r=[],o=e.at;for(;;){
De(e,n);let i=e.text.charAt(e.at),s=wt(e);if(i===""){t.length>0&&C(o,`${t.join(" or ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(
";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&C(e.at,`${i} is not expected here`),r.push(eb(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.
test(a)||C(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"\
all",of:r}}function eb(e,n){let t=Uc(e,n);for(;/^(?:&&|\|\|)/.test(e.text.substr(e.at,2));)e.at+=2,De(e,n),t={is:"maybe",left:t,right:Uc(e,n)};return t}function Uc(e,n){
wt(e)==="!"&&(e.at++,q(e));let t=vo(e,n);for(q(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:
1,De(e,n),t={is:"apart",body:vo(e,n)},q(e);return t}function vo(e,n){let{text:t,at:r}=e,o=wt(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&Tn(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?ib(e,n):sb(e,n);e.at+=o.length;let s=i==="("?tb(e,n):nb(e,n,o,r);for(q(e);Fc(e,n);q(e));return s}function nb(e,n,t,r){switch(t){case"\
{":return Cn(e,n,"}");case"if":return Hc(e,n);case"while":case"until":{let o=Cn(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,Cn(e,n,"done")]},e:e.at}}case"\
for":return rb(e,n,r);case"case":return ob(e,n);default:return C(r,`${t} is not expected here`)}}function Cn(e,n,t){let r=jc(e,n,t);return e.at+=t.length,r}function jc(e,n,...t){
let r=bo(e,n,...t);return r.is==="all"&&r.of.length===0&&C(e.at,"a command is missing"),r}function tb(e,n){return e.at++,{is:"apart",body:Cn(e,n,")")}}function Hc(e,n){
let t=Cn(e,n,"then"),r=jc(e,n,"elif","else","fi"),o=wt(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],otherwise:!1}:{is:"branch",first:t,branches:[
r,o==="elif"?Hc(e,n):Cn(e,n,"fi")],otherwise:!0}}function rb(e,n,t){q(e);let r=Tn(e.text,e.at),o=null;if(r===""){(e.shell==="dash"||!e.text.startsWith("((",e.at))&&
C(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&C(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=r.length,De(e,n),Tn(e.text,e.at)==="in")for(e.
at+=2,o=[],q(e);!/^[;\n]?$/.test(e.text.charAt(e.at));q(e)){let a=Me(e);a.s===a.e&&C(e.at,`${e.text.charAt(e.at)} is not expected here`),o.push(a)}q(e),e.text.charAt(
e.at)===";"&&e.at++,De(e,n);let i=wt(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&C(e.at,"do is missing"),e.at+=i.length;let s=Cn(e,n,i==="do"?"done":"}");return{is:"\
for",s:t,e:e.at,name:r,words:o,body:s}}function ob(e,n){let t=e.at;q(e),Me(e),De(e,n),Tn(e.text,e.at)!=="in"&&C(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(De(
e,n);wt(e)!=="esac";De(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){q(e);let i=Me(e);if(i.s===i.e&&C(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),
q(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&C(e.at,") is missing"),e.at++,r.push(bo(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.
at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:Qy,branches:r,otherwise:o}}function ib(e,n){e.at+=8,q(e);let t=Me(e);return q(
e),e.text.startsWith("()",e.at)&&(e.at+=2),De(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:vo(e,n)}}function sb(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){
q(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&is(e),Fc(e,n))continue;if(s==="("){let f=i[0];return(i.length!==1||o.length>0||
f===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&C(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+1,De(e,n),{is:"function",name:t.slice(f.s,f.e),body:vo(
e,n)}}let a=i[0],l=a!==void 0&&Yy.has(t.slice(a.s,a.e)),u=a===void 0||l?ab(e,l):null;if(u!==null){o.push(u);continue}let c=Me(e);if(c.s===c.e)break;i.push(c),a===
void 0&&e.shell==="bash"&&t.slice(c.s,c.e)==="[["&&lb(e)}return e.at===r&&C(r,"a command is missing"),{is:"simple",s:r,e:e.at,assigns:o,words:i}}function ab(e,n){
var f,p;let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;i.lastIndex=o;let s=i.exec(t);if(s===null)return null;
e.at+=s[0].length;let a=(f=s[1])!=null?f:"",l=s[3]==="+",u=((p=s[2])!=null?p:"")!=="",c=e.at;if(t.charAt(c)==="("&&r==="bash"){for(u=!0,e.at++,e.at=os(t,e.at);t.
charAt(e.at)!==")";e.at=os(t,e.at)){let d=Me(e);d.s===d.e&&C(c,"( is not closed")}return e.at++,{name:a,append:l,declared:n,array:u,value:{s:c,e:e.at,parts:[],close:""}}}
return{name:a,append:l,declared:n,array:u,value:Me(e)}}function Fc(e,n){var i,s;Lc.lastIndex=e.at;let t=(s=(i=Lc.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===
""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(
e),e.at++,!0;q(e);let o=Me(e);return o.s===o.e&&C(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith(
"-")}),!0}function lb(e){let n=e.at;for(;;){e.at=os(e.text,e.at);let t=Me(e);if(e.text.slice(t.s,t.e)==="]]")return;t.s===t.e&&(e.at>=e.text.length&&C(n,"]] is \
missing"),e.at++)}}function wt(e){var n,t;return Nc.lastIndex=e.at,(t=(n=Nc.exec(e.text))==null?void 0:n[0])!=null?t:""}function q(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;
n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function os(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=
n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function is(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function De(e,n){for(;;){q(e);let t=e.text.charAt(e.at);if(t==="#")is(e);else if(t===`
`){e.at++;for(let r of n.splice(0))ub(e,r)}else return}}function ub(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;is(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var cb=24,db=24,Vc=8,fb=16384,pb=/^(?!GRUB_CMDLINE_)/,mb=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,gb=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),Wc={values:new Map,last:new Map,over:""};function ss(e,n,t=()=>null){var i;let r={shell:n,files:[
...e],functions:new Map,read:t,file:0,depth:0},o=[Wc];try{for(let s of e.keys())o=Gc(r,s,o)}catch(s){if(s instanceof Error)throw s;let{at:a,why:l}=s,{path:u="",
text:c=""}=(i=r.files[r.file])!=null?i:{};return{path:u,line:c.slice(0,a).split(`
`).length,why:l}}return{files:r.files,worlds:o}}function sr(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function as(e){return e.some(n=>n.dark!==void 0)?null:
e.map(n=>n.c).join("")}function Gc(e,n,t){var s,a;let r=e.file;e.file=n;let o=Bc((a=(s=e.files[n])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;
let i=Te(e,o,t).map(l=>l.over==="file"?{...l,over:""}:l);return e.file=r,ir(i)}function Te(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.
length===0?t:[...o,...hb(e,n,r)]}function hb(e,n,t){switch(n.is){case"simple":return yb(e,n,t);case"all":return n.of.reduce((r,o)=>Te(e,o,r),t);case"maybe":{let r=Te(
e,n.left,t);return ir([...r,...Te(e,n.right,r)])}case"branch":{let r=Te(e,n.first,t),o=n.branches.flatMap(i=>Te(e,i,r));return ir(n.otherwise?o:[...r,...o])}case"\
for":return bb(e,n,t);case"while":return Jc(e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return Te(e,n.body,t),t}}
function yb(e,n,t){var c,f;let[r,...o]=n.words;if(r===void 0)return wo(e,n.assigns,t);let i=xo(r),s=e.shell==="dash"&&gb.has(i!=null?i:"")?wo(e,n.assigns.filter(
p=>!p.declared),t):t,{text:a}=(c=e.files[e.file])!=null?c:{text:""},l=Zc(r);if(mb.test(l))throw{at:r.s,why:`"${l.replace(/[^ -~]/g,"?").slice(0,40)}" is no comm\
and`};if(/^\$*$/.test(l)&&n.assigns.length>0)return ir([...s,...wo(e,n.assigns,s)]);let u=i===null?void 0:e.functions.get(i);if(u!==void 0&&e.depth<Vc){let p=e.
file;e.depth++,e.file=u.file;let d=Te(e,u.body,s).map(m=>m.over==="file"?{...m,over:""}:m);return e.file=p,e.depth--,d}switch(i){case"unset":return o.reduce((p,d)=>{
var m;return rr(p,(m=xo(d))!=null?m:"",[])},s);case"export":case"readonly":case"declare":case"typeset":{let p=o.find(d=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(Zc(
d)));if(p!==void 0)throw{at:p.s,why:`${i} is given what is no name`};return wo(e,n.assigns.filter(d=>d.declared),s)}case"return":return s.map(p=>({...p,over:"fi\
le"}));case"exit":case"exec":return s.map(p=>({...p,over:"all"}));case".":case"source":{let p=o[0]===void 0?null:xo(o[0]),d=p===null||e.depth>=Vc?null:e.read(p);
if(p===null)return vb(e,n,s);if(d===null)return s;e.depth++;let m=Gc(e,e.files.push({path:p,text:d})-1,s);return e.depth--,m}case"eval":case"read":case"printf":case"\
local":{let p=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(p)?s:((f=p.match(/[A-Za-z_]\w*/g))!=null?f:[]).reduce((d,m)=>rr(d,m,[or(e,n)]),s)}default:return s}}
function wo(e,n,t){return t.map(r=>{var s;let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},u=a.array?[or(e,a.value)]:ls(e,a.value.
parts,l,a),c=a.append?[...(s=o.get(a.name))!=null?s:[],...u]:u;o.set(a.name,c.length>fb?[or(e,a.value)]:c),i.set(a.name,{file:e.file,assign:a})}return{...r,values:o,
last:i}})}function ls(e,n,t,r){var s,a;let o=e.file,i=(a=(s=e.files[o])==null?void 0:s.text)!=null?a:"";return n.flatMap((l,u)=>{var b,h;let{s:c,e:f,q:p}=l,d=(...v)=>[
{c:"",dark:[i.slice(c,f),...v.map(Kc)].join(" "),file:o,s:c,e:f,q:p}];if(l.is==="dark")return d();if(l.is==="char"){let v=n[u-1];return r!==void 0&&l.c==="~"&&p===
""&&f-c===1&&(v===void 0||v.is==="char"&&v.c===":"&&v.q==="")?d():[{c:l.c,file:o,s:c,e:f,q:p}]}let m=(b=t.values.get(l.name))!=null?b:pb.test(l.name)?null:[];if(m===
null)return d();if(l.op==="")return(r==null?void 0:r.declared)===!0&&p===""&&e.shell==="dash"&&/[\s*?[]/.test((h=as(m))!=null?h:" ")?d(m):m;let y=ls(e,l.word,t),
g=m.some(v=>v.dark===void 0);return!g&&(m.length>0||!l.colon)?d(m,y):l.op==="-"?g?m:y:g?y:[]})}function Kc(e){return e.map(n=>{var t;return(t=n.dark)!=null?t:n.
c}).join("")}function bb(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>xo(l)!==null&&!/[*?[~{]/.
test(r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>db||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?Jc(e,n,t):n.words.reduce((l,u)=>Te(e,
n.body,rr(l,n.name,ls(e,u.parts,Wc))),t)}function Jc(e,n,t){let r=Te(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).
map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),ir([...t,...r.filter(i=>i.over!==""),...[...o].reduce((i,s)=>rr(i,s,[or(e,n)]),t)])}function vb(e,n,t){
return[...new Set(["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])])].reduce((o,i)=>rr(o,i,[or(e,n)]),t)}function rr(e,n,t){
return e.map(r=>({...r,values:new Map(r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function or(e,{s:n,e:t}){var r,o;return{c:"",dark:(o=(r=e.files[e.file])==
null?void 0:r.text.slice(n,t))!=null?o:"",file:e.file,s:n,e:t,q:""}}function xo(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.c:"").join(
""):null}function Zc(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function ir(e){let n=[...new Map(e.map(i=>[wb(i),i])).values()],[t]=n;if(n.length<=
cb||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(u=>{let c=sr(u,i);return[qc(
c),c]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=[...s.values()].map(Kc).join(" ");r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:""}]),o.set(
i,null)}return[{values:r,last:o,over:n.some(i=>i.over==="")?"":t.over}]}function wb(e){return JSON.stringify([e.over,[...e.values].map(([n,t])=>[n,qc(t)]),[...e.
last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function qc(e){return e.map(n=>{var t;return`${n.c}${(t=n.dark)!=null?t:""}@${n.
file}:${n.s}`}).join(" ")}var ar="\uFFFF",us=/^[\t-\r \xa0]$/,Xc=/[^\w@%+=:,./-]/g;function cs(e){let n=e.map(t=>t.dark===void 0?t.c:ar).join("");return Ft(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function Yc(e,{start:n,end:t}){let r=e.slice(n,t),[o,i,s,a]=[e[n-1],r[0],r[r.length-1],e[t]],l=a!==void 0&&us.test(a.c)&&a.file===(s==null?
void 0:s.file)&&a.s===s.e?a:o!==void 0&&us.test(o.c)&&o.file===(i==null?void 0:i.file)&&o.e===i.s?o:null;return[...r,...l===null?[]:[l]].map(({file:u,s:c,e:f})=>({
file:u,s:c,e:f,text:""}))}function Qc(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,q:a},l)=>({file:o,s:i,e:s,text:l===0?zn(r,a):""}))}function ed(e){
return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&us.test(
a.c)?"":zn(" ",i)}]})}function nd(e,n,t,r){var p,d,m,y;let o=ds((p=n.values.get(t))!=null?p:[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:zn(`${r.join(" ")}\
 `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(g=>g.is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(d=n.values.get(
t))!=null?d:[],u=l[l.length-1],c=`${u===void 0||/^[ \t]$/.test(u.c)?"":" "}${r.join(" ")}`;if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:zn(c,a.close)}];let f=(y=
(m=e[s])==null?void 0:m.text.slice(a.s,a.e))!=null?y:"";return f===""||f.replace(Xc," ")!==f?[{file:s,s:a.e,e:a.e,text:`"${zn(c,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'\
"'},{file:s,s:a.e,e:a.e,text:`${zn(c,'"')}"`}]}function ds(e){var t;let n=cs(e).find(r=>r.text==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function td(e,n,t){
return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="$${n} ${zn(t.join(" "),'"')}"
`}function rd(e,n){return e.replace(new RegExp(`^${n}="\\$${n} *"\\n`,"gm"),"")}function fs(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,s=t.
get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.filter(
s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function zn(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(/'/g,"\
'\\''"):e.replace(Xc,"\\$&")}var re="/etc/default/grub",xt="/etc/default/grub.d",Ge="GRUB_CMDLINE_LINUX",sd="GRUB_CMDLINE_LINUX_DEFAULT",lr=`${xt}/zz-vfiokit.cfg`,ad=/^zz+-vfiokit\.cfg$/,xb=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function $o(e,n,t){let r=new Set(gs(e,n,ko(e,n)).worlds.map(i=>as(sr(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function _o(e,n){let[t]=gs(e,n,ko(e,n)).
worlds;return t===void 0?[]:ms(t).tokens.map(r=>r.text)}function ps(e,n,t,r=!1){var p,d,m;let o=ko(e,n),i=gs(e,n,o),s=i.worlds.map(ms);if(!r)for(let y of s)$b(y,
t);let a=s.map(y=>En(y.tokens.map(g=>g.text),t,y.split)),l=(d=(p=s[0])==null?void 0:p.tokens.map(y=>y.text))!=null?d:[];if(a.every(y=>y.removed.length===0&&y.added.
length===0)&&(r||t.length===0||!s.some(ld)))return{texts:new Map,before:l,manager:null};let c=s.flatMap((y,g)=>[..._b(y,a[g]),...r?[]:y.values.flatMap(ed)]),f=kb(
a);for(let y of n.dropIns?Sb(e):[null])for(let g of Pb(i,s,a,c,f,y)){let b=Ab(e,n,{read:i,edits:c,changes:a,wishes:t,dropIn:y},g);if(b!==null)return{texts:b,before:l,
manager:n.dropIns&&y!==lr?We((m=e.read(lr))!=null?m:""):null}}throw P(`${re} sets ${Ge} in a way that cannot be edited without running it; expected plain assign\
ments; change ${[...f,...a.flatMap(y=>y.removed)].join(" ")} there by hand`)}function ms(e){var o;let n=[sr(e,Ge),sr(e,sd)],[t,r]=n.map(i=>cs(i).map(s=>({...s,value:i})));
return{world:e,values:n,tokens:[...t!=null?t:[],...r!=null?r:[]],split:(o=t==null?void 0:t.length)!=null?o:0}}function ld({values:e}){return e.some(n=>n.some(t=>t.
c===`
`))}function ko(e,{dropIns:n}){let t=n?e.list(xt).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[re,...t.map(r=>`${xt}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function gs(e,{shell:n},t){let r=ss(t,n,i=>i.startsWith("/")?e.read(i):null);if("why"in r)throw P(`${r.path} line ${r.line} is broken f\
or ${n}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.worlds.filter(i=>i.over!=="all");if(o.length===0)throw P(`${re} or a file tha\
t it sources ends the shell that reads it (exit or exec), so that no grub.cfg can be made; take that out`);return{...r,worlds:o}}function $b(e,n){var r;let t=n.
flatMap(cn);for(let o of e.tokens){if(!o.text.includes(ar))continue;let i=o.value.slice(o.start,o.end).map(u=>{var c;return(c=u.dark)!=null?c:u.c}).join(""),s=o.
text.split(ar).find(u=>t.includes(k(u))),a=((r=i.match(/[\w.-]+=[^\s"'`;|&)]*/g))!=null?r:[]).filter(u=>t.includes(k(u))),l=s!==void 0?o.text.replace(ar,"\u2026"):
En(a,n).removed[0];if(l!==void 0)throw P(`${Ge} gets ${l} from ${i.slice(0,80)}, which only running it would tell; expected a plain text there; write the argume\
nt out in ${re}`)}}function _b(e,n){return e.tokens.flatMap((t,r)=>{let o=n==null?void 0:n.kept[r];return o===t.text||o===void 0?[]:o===null?Yc(t.value,t):Qc(t.
value,t,o)})}function kb(e){let n=new Map;for(let t of e.flatMap(r=>r.added)){let r=Br(k(t))?t:k(t),o=n.get(r);if(o===void 0||o===t){n.set(r,t);continue}if(!un(
k(t))||k(t)==="vfio_pci.ids")throw P(`${re} sets ${od(t)} under a condition, and what it holds differs; expected one value to unite with; write it without the c\
ondition`);n.set(r,`${od(t)}=${[...new Set([...T(o),...T(t)])].join(",")}`)}return[...n.values()]}function od(e){return e.replace(/=[^]*/,"")}function Sb(e){var s;
let n=e.list(xt).filter(a=>a.endsWith(".cfg")),t=a=>{var l;return We((l=e.read(`${xt}/${a}`))!=null?l:"")===null},r=n.filter(a=>ad.test(a)&&t(a)),o=(s=n.filter(
a=>!r.includes(a)).pop())!=null?s:"",i="zz-vfiokit.cfg";for(;i<o||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${xt}/${a}`)}
function Pb(e,n,t,r,o,i){var m,y;let[s]=n,a=fs(e.files,r);if(a===null||s===void 0)return[];if(o.length===0)return[a];let l=s.world.last.get(Ge),u=n.every(g=>{var b;
return((b=g.world.last.get(Ge))==null?void 0:b.assign)===(l==null?void 0:l.assign)})?s.world:null,c=g=>{let b=u===null?null:nd(g,u,Ge,o),h=b===null?null:fs(g,[...r,
...b]);return h===null?[]:[h]},f=g=>(a.some(v=>v.path===g)?a:[...a,{path:g,text:""}]).map(v=>v.path===g?{...v,text:td(v.text===""&&g!==re?xb:v.text,Ge,o)}:v);if(i===
null)return[...c(e.files),f(re)];let p=l==null?null:(y=(m=e.files[l.file])==null?void 0:m.path)!=null?y:null,d=s.tokens.some((g,b)=>{var h;return b<s.split&&((h=
t[0])==null?void 0:h.kept[b])===null&&o.some(v=>un(k(v))&&k(v)===k(g.text))});return[...p===i||d||ds(s.values[0])!==null?c(e.files):[],f(i)]}function Ab(e,n,{read:t,
edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.files.map(b=>[b.path,b.text])),u=a.map(b=>b.text===l.get(b.path)?b:{...b,text:rd(b.text,Ge)}),c=new Set(
[...ko(e,n).map(b=>b.path),s!=null?s:""]),f=b=>b===re?"":b,p=u.filter(b=>c.has(b.path)).sort((b,h)=>f(b.path)<f(h.path)?-1:1),d=ss(p,n.shell,b=>{var h,v;return(v=
(h=u.find(w=>w.path===b))==null?void 0:h.text)!=null?v:e.read(b)});if("why"in d)return null;let m=d.worlds.filter(b=>b.over!=="all").map(ms),y=m.length>0&&m.every(
b=>{let h=b.tokens.map(v=>v.text);return i.every(v=>j(h,v))&&!ld(b)&&o.some(v=>m.length===1?Eb(h,v):Ib(h,v))}),g=Rb(t,r);return!y||id(d,g)!==id(t,g)?null:new Map(
u.filter(b=>{var h;return b.text!==((h=l.get(b.path))!=null?h:"")}).map(({path:b,text:h})=>{let v=ad.test(b.replace(/.*\//,""))&&!/^[^#\n]/m.test(h);return[b,v?
null:h]}))}function Eb(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function Ib(e,n){let t=new Set(n.added.map(k)),r=o=>o.filter(i=>!t.has(k(i))).join(" ");return r(e)===r(n.tokens)}function Rb(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function id(e,n){let t=(o,i)=>n.
has(o)?i.length>0:i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join(""),r=e.worlds.map(({values:o})=>JSON.stringify([...o].filter(([i])=>i!==Ge&&i!==sd).map(([
i,s])=>[i,t(i,s)]).sort()));return[...new Set(r)].sort().join(`
`)}function ud(e){return[...e.texts].map(([n,t])=>B(n,t))}function cd(e,n){return!n.dropIns&&e.read(re)===null}function dd(e,n,t,r){if(!r&&cd(e,n))return{steps:[],
before:[],notes:[`${re} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=ps(e,n,t),{manager:i}=o,s=[...o.texts.
keys()].find(a=>a!==lr&&a.endsWith("-vfiokit.cfg"));return{steps:ud(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:[`${lr} is kept by ${i}, so our\
s is ${s}: tell ${i} to leave these settings to one of the two`]}}function fd(e,n,t){return t.length===0||cd(e,n)?[]:ud(ps(e,n,t,!0))}var pd="/boot/grub/grub.cfg",Nn="/boot/grub2/grub.cfg",md="/etc/tuned/bootcmdline";function So(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(
`${t}/${n}`)!==null)}function Ob(e){var t,r;if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw K("this is an ostree or bootc system, wh\
ose boot entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if((/^\S+ \/ \S+ ro[, ]/m.
test((t=e.attr("/proc/mounts"))!=null?t:"")||/^[^#\s]+\s+\/\s+\S+\s+(\S+,)?ro[,\s]/m.test((r=e.read("/etc/fstab"))!=null?r:""))&&So(e,"transactional-update"))throw K(
"this system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare th\
e image")}function Mb(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(r=>e.list(r).some(o=>o.endsWith(".efi")));if(n!==void 0)throw K(`\
this system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmd\
line, ukify)");let t=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(r=>e.real(r)!==null);throw t!==void 0?K(`this sy\
stem boots with systemd-boot (${t}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):K("no GRUB was fo\
und: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has")}function Db(e){
var o;if(!es(e))return Nn;let n=e.real("/etc/grub2-efi.cfg"),r=Ic(e).filter(i=>!/\/EFI\/boot\//i.test(i)).filter(i=>{var s;return Fe((s=e.read(i))!=null?s:"").kind===
"generated"});return n!==null&&r.includes(n)?n:r.length===1&&(o=r[0])!=null?o:Nn}function Tb(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:
e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function _e(e){var l,u,c,f;Ob(e);let n=ht(e),t=n==="suse";if(t){let p=(c=(u=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec(
(l=e.read("/etc/sysconfig/bootloader"))!=null?l:""))==null?void 0:u[1])!=null?c:"grub2";if(p!=="grub2"&&p!=="grub2-efi")throw K(`LOADER_TYPE in /etc/sysconfig/b\
ootloader is ${p||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-option and sdbootutil update-all-entries")}if((So(e,"up\
date-grub")||n==="debian")&&(e.real(pd)!==null||e.real(re)!==null)){let d={shell:((f=e.real("/bin/sh"))!=null?f:"").endsWith("bash")?"bash":"dash",dropIns:zb(e)};
return{kind:"debian",name:"GRUB (update-grub)",defaults:d,config:pd,grubenv:"/boot/grub/grubenv",command:["update-grub"],kernelopts:!1,fallback:$o(e,d,"GRUB_DEF\
AULT")||"0"}}!So(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&Mb(e);let r={shell:"bash",dropIns:!1},o=t?Nn:Db(e),i={defaults:r,config:o,grubenv:"/boot/gru\
b2/grubenv",fallback:$o(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(gt).filter(p=>p.endsWith(".conf")),a=e.read(o);if(!t&&s.length>0&&Cb(e,r,a===null||Fe(a).bls)){let p=s.
some(d=>{var m;return/^\s*options\s.*\$kernelopts\b/m.test((m=e.read(`${gt}/${d}`))!=null?m:"")});return{kind:"bls",name:p?"GRUB (BLS entries, kernelopts)":"GRU\
B (BLS entries)",...i,fallback:"saved",command:null,kernelopts:p}}if(o!==Nn&&/overwrite the GRUB wrapper|GRUB wrapper/i.test(Tb(e)))throw K(`${o} is a full conf\
iguration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${Nn}`,`run grub2-mkconfig -o ${Nn}, remove ${o} and rein\
stall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,command:["grub2-mkconfig","-o",o],kernelopts:!1}}function Cb(e,n,t){
let r=$o(e,n,"GRUB_ENABLE_BLSCFG");return r!==null&&r!==""?r==="true"&&t:t||!So(e,"new-kernel-pkg")}function zb(e){let n=e.read("/usr/sbin/grub-mkconfig");return n===
null||!n.startsWith("#!")||n.includes("default/grub.d")}function Nb(e,n){var o,i,s,a;let t=e.read(n.grubenv),r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.
exec((o=e.read(md))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...W(r),...W(t===null?"":(a=mt(t,"tuned_params"))!=null?a:"")]}function Lb(e,n,t){let r=Nb(
e,n);if(r.length===0)return;let o=n.kind==="bls"?ts(e,n).map(i=>i.tokens):[_o(e,n.defaults)].filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(
l=>j(l,i)&&!j([...l,...r],i)),a=r.find(l=>cn(i).includes(k(l)));if(!(!s||a===void 0))throw P(`tuned sets ${a} on the kernel command line (${md}), where it would\
 win over ours; expected no ${k(a)} there; take it out of the tuned profile (cmdline in its [bootloader] section) and run this again`)}}function Ub(e,n,t,r){let o=[
{path:re,tokens:r},...n.kind==="bls"?ts(e,n):[]];return t.flatMap(Zt).flatMap(i=>{let s=o.filter(({tokens:a})=>!j(a,Qn(i))).map(a=>a.path);return s.length===o.length?
[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function gd(e,n,t){return n.command===null||t.length===0||e.real(n.config)===null?[]:[{kind:"grubConf\
ig",path:n.config,command:n.command,wishes:t}]}function Po(e,n,t,r={}){if(t.length===0)return{steps:[],claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?Dc(e,
n,t):{steps:[],warnings:[]},i=dd(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return Lb(ae(e,s),n,t),{steps:[...s,...r.regenerate===!1?[]:gd(e,n,t)],
claims:s.length===0?[]:Ub(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function Ao(e,n,t,r={}){let o=t.filter(i=>i.thing==="arg");return hs(
e,n,i=>o.filter(s=>{var a;return((a=s.except)==null?void 0:a.includes(i))!==!0}).map(s=>Qn(s.value)),r)}function hs(e,n,t,r={}){let o=n.kind==="bls"?Tc(e,n,t):[],
i=t(re);return{steps:[...o,...fd(e,n.defaults,i),...r.regenerate===!1?[]:gd(e,n,i)],notes:[]}}function Eo(e,n){var t;return`${n.name}, ${es(e)?"UEFI":"BIOS"}, ${(t=
po(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var Bb="/dev/null";function Io(e){return e.slice(e.lastIndexOf("/")+1)}function hd(e,n){return Io(e)<Io(n)?-1:Io(e)>Io(n)?1:0}function Ln(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Bb){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(hd)}function ur(e,n){return hd(e,n)<0}function de(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var $t="/etc/initramfs-tools/modules",yd="/usr/share/initramfs-tools/modules.d",Ro="# vfiokit: vfio_pci before the drivers that could take its devices",vn="vfio\
_pci",jb="/etc/dracut.conf.d/vfiokit.conf",Hb=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],Oo="# vfiokit: vfio-pci befo\
re the drivers that could take its devices, and the file that gives it their ids",vd={"initramfs-tools":["/etc/modprobe.d",$t],dracut:["/etc/modprobe.d","/etc/d\
racut.conf","/etc/dracut.conf.d"]},ys={steps:[],claims:[],warnings:[]};function _t(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function vs(e){var n;
return e.startsWith("#")?"":((n=e.trim().split(/\s+/)[0])!=null?n:"").replace(/-/g,"_")}function wd(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function bs(e){return{thing:"line",value:e}}function Fb(e,n){var o;if(!n.some(i=>"module"in i))return ys;let t=e.list(yd).map(i=>de(e,`${yd}/${i}`)),
r=(o=e.read($t))!=null?o:"";return[r,...t].some(i=>_t(i).some(s=>vs(s)===vn))?ys:{steps:[B($t,wd(r,[Ro,vn]))],claims:[bs(Ro),bs(vn)],warnings:[]}}function Vb(e){
return[de(e,"/etc/dracut.conf"),...Ln(e,Hb).map(n=>de(e,n))].join(`
`)}function bd(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function Zb(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function Wb(e,n){var c;let t=Vb(
e),r=["force_drivers","add_drivers"].flatMap(f=>bd(t,f)).map(f=>f.replace(/-/g,"_")),o=bd(t,"install_items"),i=Zb(e,t),s=n.flatMap(f=>{if("module"in f)return r.
includes(vn)?[]:[`force_drivers+=" ${vn} "`];let p=`/${f.file}`;return o.includes(p)||i&&p.startsWith("/etc/modprobe.d/")||p.startsWith("/usr/lib/")||p.startsWith(
"/lib/")?[]:[`install_items+=" ${p} "`]});if(s.length===0)return ys;let a=vt(e,jb),l=(c=e.read(a.path))!=null?c:"",u=_t(l).some(f=>f.trimEnd()===Oo)?s:[Oo,...s];
return{steps:[B(a.path,wd(l,u))],claims:u.map(bs),warnings:a.warning===void 0?[]:[a.warning]}}function xd(e,n,t){return n==="dracut"?Wb(e,t):Fb(e,t)}function Gb(e){
let n=_t(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==Ro&&!(((o=n[r-1])!=null?o:"").trimEnd()===Ro&&vs(t)===vn)}).join("")}function Kb(e){return _t(e).
filter(n=>n.trimEnd()!==Oo&&!/^(force_drivers\+=" vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.test(n)).join("")}function $d(e){let n=[],t=[],r=e.
read($t);if(r!==null){let o=Gb(r);o!==r&&n.push(B($t,o===""?null:o)),_t(o).some(i=>vs(i)===vn)&&t.push(`${$t} names ${vn} without our mark: it was there before \
and stays`)}for(let o of Ln(e,["/etc/dracut.conf.d"])){let i=de(e,o);if(!_t(i).some(a=>a.trimEnd()===Oo))continue;let s=Kb(i);n.push(B(o,s.trim()===""?null:s))}
return{steps:n,notes:t}}var Sd=["/lib/modules","/usr/lib/modules"],Jb={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function Ce(e){return e.replace(/-/g,"_")}function Mo(e,n){let t=Sd.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function fe(e){
return[...new Set(Sd.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${Mo(e,t)}/${r}`)!==null))}function Ke(e){return e.
attr("/proc/sys/kernel/osrelease")||null}var qb={"modules.dep":":","modules.builtin":"\\s*\\n"},_d=new Map;function kd(e,n,t){var l,u;let r=`${n}/${t}`,o=e.real(
r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(u=_d.get(s))!=null?u:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return _d.set(s,a),c=>{let f=a.answers.get(c);if(f!==void 0)return f;let p=c.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),d=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${qb[t]}`).test(a.text);return a.answers.set(c,d),d}}function ue(e,n){let t=Mo(e,n),r=kd(e,t,"modules.builtin"),o=kd(e,t,"modules.dep"),i=Ke(e)===
n;return s=>{var c;let a=Ce(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";if(r!==null&&o!==null)return"absent";let l=Jb[a],u=l===void 0?
null:new RegExp(`^${l}=([ym])$`,"m").exec((c=e.read(`/boot/config-${n}`))!=null?c:"");return u!==null?u[1]==="y"?"builtin":"module":i&&cr(e,s)?Xb(e,a)?"module":
"builtin":"absent"}}function Xb(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function cr(e,n){return e.stat(`/sys/module/${Ce(n)}`)!==null}var Yb=/^[\w.+~-]+$/,Qb=["vmlinuz","vmlinux","Image","image"],Pd=e=>`initrd.img-${e}`,Do=e=>`initramfs-${e}.img`,Ad=e=>`initrd-${e}`,Ed=[Pd,Do,Ad],ev={debian:Pd,
el:Do,fedora:Do,suse:Ad,unknown:Do},nv=["/boot","/boot/efi","/efi"],tv=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function rv(e,n){var t;return(t=
Ed.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:ev[ht(e)]}function ov(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return nv.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function Id(e){let n=fe(
e).filter(i=>Yb.test(i)),t=Ke(e),r=rv(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(Qb.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...Ed].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of ov(e,i)){let l=tv.find(u=>e.real(`${a}/${u(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}var ws=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],iv={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function sv(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function Rd(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Je(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:u}of sv(e)){if(a.startsWith("#"))continue;let c=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(c===null)continue;let f=c[1],p=Rd((r=c[2])!=null?r:""),d=f==="alias"?Rd((i=((o=c[3])!=null?o:"").split(/[\t ]+/).find(m=>m!==""))!=null?i:""):(s=c[3])!=
null?s:"";p===null||d===null||d===""&&iv[f]||t.push({command:f,name:p,rest:f==="blacklist"?"":f==="options"?d.replace(/\t/g," "):d,path:n,line:l,lines:u})}return t}
function oe(e,n){let t=[...Ln(e,ws)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.length:r,0,`${Mo(e,n)}/\
modules.softdep`)}return t.flatMap(r=>Je(de(e,r),r))}function av(e){var n;return((n=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=null?n:[]).map(t=>{let r=t.startsWith('"')?
t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(/-/g,"_"),value:r.slice(o+1).replace(
/^"(.*?)"?$/s,"$1")}})}function Z(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,value:s}of av(o.rest))i===t&&(r={value:s,
from:o});return r}function lv(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):
r.replace(/[.+^${}()|[\]\\]/,"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function kt(e,n,t){var r;return(r=e.find(o=>o.command===n&&lv(o.name,t)))!=null?r:
null}function Od(e){let n=!1,t=[];for(let r of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))r==="pre:"||r==="post:"?n=r==="pre:":n&&r!==""&&t.push(r.replace(/-/g,
"_"));return t}function wn(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=kt(e,"install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var uv={"10de":{take:["nouveau","nvidia","nova_core"],beside:["nvidia_drm","nvidia_modeset","nvidia_uvm","nvidiafb","nova_drm"]},1002:{take:["amdgpu","radeon"],
beside:[]},8086:{take:["i915","xe"],beside:["mei_gsc"]}},cv={take:["nvidia"],beside:[]},dv={take:["snd_hda_intel"],beside:[]},fv={take:["xhci_pci"],beside:[]},pv={
"10de":{take:["i2c_nvidia_gpu"],beside:["ucsi_ccg"]},1002:{take:["i2c_designware_pci"],beside:["ucsi_ccg"]}};function qe(e){var t,r;let n=te(e.driver)||e.module===
null?[]:[e.module];return[...new Set([...n,...(r=(t=mv(e))==null?void 0:t.take)!=null?r:[]])]}function mv({class:e,vendor:n}){if(n!==null)return ct(n,e)?cv:Yt(e)||n==="1002"&&io(e)?uv[n]:e==="0403"?dv:e==="0c03"?fv:e==="0c80"?pv[n]:void 0}var dr="# vfiokit: functions for vfio-pci, and the drivers that come after it",xs="options vfio-pci",gv=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
Un=4294967295;function $s(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function pe(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function Md(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function Xe(e){let[n=NaN,t=NaN,r=Un,o=Un,i=0,s=0]=Md(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==Un||o!==Un||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function Bn(e,n){return e.some(t=>{var p,
d;let[r=NaN,o=NaN,i=Un,s=Un,a=0,l=0]=Md(t),[u,c]=((p=n.subsystem)!=null?p:":").split(":"),f=(m,y)=>m===Un||m===parseInt(y!=null?y:"",16);return f(r,n.vendor)&&f(
o,n.device)&&f(i,u)&&f(s,c)&&((parseInt((d=n.class)!=null?d:"",16)<<8^a)&l&16776960)===0})}function To(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function _s(e,{line:n,lines:t},r){let o=$s(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function Dd(e,n){
return Je(e,n).filter(t=>Z([t],"vfio_pci","ids")!==null)}function Td(e,n,t){var i;let r=t.join(","),[o]=[...Dd(e,n)].reverse();if(o!==void 0){let s=_s(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=[\s"]|$)/,`$1ids=$2${r}$2`));if(((i=Z(Je(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return To(e,[`${xs}\
 ids=${r}`])}function ks(e,n,t){let r=e;for(let o of[...Dd(e,n)].reverse())r=_s(r,o,i=>{let s=o.lines===1?i:`${xs} ${o.rest.trim()}
`,a=s.replace(/([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,u,c,f)=>{let p=f.split(","),d=p.filter(m=>!t(m));return d.length===p.length?l:d.length===0?"":`${u}id\
s=${c}${d.join(",")}${c}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function Cd(e,n){return _s(e,n,t=>t.replace(/[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function zd(e){return`softdep ${e} pre: vfio-pci`}function Nd(e,n){return`${xs} ${e}=${n?1:0}`}function St(e){return $s(e).some(n=>n.trimEnd()===
dr)}function Ld(e){let n=$s(e).filter(t=>t.trimEnd()!==dr&&!gv.test(t.trimEnd())).join("");return n.trim()===""?null:n}function xn(e){return e!==null&&Od(e).includes(
"vfio_pci")}function Ud(e,n){return e.filter(t=>k(t)===n).flatMap(T)}function hv(e){let n=e.map(t=>new Set(["modprobe.blacklist","module_blacklist"].flatMap(r=>Ud(t,r)).map(
Ce)));return t=>n.length>0&&n.every(r=>r.has(t))}function yv(e,n){let t=new Set,r=G(e);for(let o of n){let i=r.filter(l=>Bn([o],l)),s=Xe(o);if(i.length===0&&s===
null)return null;let a=i.length>0?i.flatMap(qe):qe({vendor:(s!=null?s:"").slice(0,4),class:"0302",driver:null,module:null});if(i.length===0&&a.length===0)return null;
for(let l of a)t.add(l)}return[...t]}function bv(e){return e.slice(1)}function Co(e,n){let t=oe(e),r=Z(t,"vfio_pci","ids"),o=pe(r==null?void 0:r.value),i=[...new Set(
[...o,...n.flatMap(c=>Ud(c,"vfio_pci.ids"))])];if(i.length===0)return()=>[];let s=r===null||o.length===0?[]:[r.from.path],a=r!==null&&St(de(e,r.from.path)),l=yv(
e,i),u=hv(n);return c=>{let f=ue(e,c),p=[],d=b=>{if(f(b)==="absent"||u(b))return!0;let h=f(b)==="module"?wn(t,b):null;return h!==null&&p.push(h),h!==null},m=!a&&
l!==null&&l.every(d),g=[...new Set([...s,...m?p.map(b=>b.path):[]])].map(b=>({file:bv(b)}));return m||f("vfio_pci")!=="module"?g:[...g,{module:"vfio-pci"}]}}var vv=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],wv=["/usr/sbin","/sbin","/usr/bin","/bin"],Bd=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],jd="/etc/kernel/install.d/50-dracut.install";function Vd(e,n){var t;return(t=wv.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function Hd(e,n){return vv.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function xv(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function $v(e){var o,i;let n=Vd(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=xv(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw P(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function _v(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function Zd(e){var i,s;let n=Bd.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=Bd.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function Fd(e,n){
let t=Zd(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>_v(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw P(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function kv(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=ht(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function Ss(e){let n=$v(e),t=Vd(e,"dracut"),r=n==="initramfs-tools",o=r&&Hd(e,"initramfs-tools"),i=t!==null&&Hd(e,
"dracut");if(o&&i)return Fd(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return Fd(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:kv(e);if(a!==null)return a;throw K("no tool that builds boot images was found: expected update-initramfs o\
r dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=Zd(e);if(s!==null&&s!=="dracut")throw K(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(jd)==="/dev/null")throw P(
`${jd} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}var Ps={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function Gd(e,n="all"){
let t=Id(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw N("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function Sv(e,n){
if(n!==void 0)return n;let t=Ze(e);return t===null?[]:[t]}function Kd(e,n,t,r){let o=Ss(e);return n.map(({path:i,kernel:s})=>{var u;let a=r(s),l=a.flatMap(c=>"f\
ile"in c?[`/${c.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...vd[o],...l,...(u=t.inputs)!=null?u:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function fr(e,n={}){let t=Gd(e,n.kernels);if(t.length===0)return Ps;let r=Co(e,Sv(e,n.entries)),
o=Kd(e,t,n,s=>{var a;return Wd([...r(s),...(a=n.holds)!=null?a:[]])}),i=xd(e,Ss(e),Wd(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function pr(e,n={}){let t=Gd(e,n.kernels);return t.length===0?Ps:{...Ps,steps:Kd(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function zo(e,n={}){let{steps:t,notes:r}=$d(e),o=pr(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function Wd(e){return[...new Map(e.map(n=>[
we(n),n])).values()]}function Jd(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=qn(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}var qd=new Set([8,9,11,12]),Pv=["/etc/crypttab","/etc/crypttab.initramfs"],Av="LUKS\xBA\xBE",Xd=4096,Ev=4<<20;function Iv(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function ke(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function Yd(e){try{return JSON.parse(e)}catch(n){return}}function As(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function Qd(e){var o;if(typeof e!="string")return[];let n=Yd(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=ke(n,"clevis"),r=ke(ke(t,"sss"),"jwe");return[...As(ke(ke(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(Qd):[]]}function Rv(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==Av||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),Ev),o=e.bytes(n,Xd,Math.max(0,r-Xd)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=ke(Yd(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function Ov(e){var t;let n=[];for(let r of Pv.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:Iv(i);if(a===null)continue;let l=(u,c)=>{c.length>0&&n.push({volume:o,device:i,by:u,pcrs:c})};
for(let u of Rv(e,a))ke(u,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",As(ke(u,"tpm2-pcrs"))),ke(u,"type")==="clevis"&&l("clevis",Qd(ke(ke(u,"jwe"),"protec\
ted")));l("systemd-cryptenroll",As((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function Ye(e,n){let t=n?void 0:Ov(e).find(({pcrs:i})=>i.
some(s=>qd.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>qd.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw P(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Es=ye({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:F(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:F(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:J({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:F(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=Dv(e),s=i===null?{}:{entries:le(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?zo(e,{kernels:n,rebuild:t}):fr(e,{kernels:n,rebuild:t,...s});return a.steps.some(l=>Mv(e,l))&&Ye(e,r),{...a,report:l=>({own:{images:Jd(
l,a.steps)},...i===null?{}:{bootable:be(l,i)}})}}});function Mv(e,n){return n.kind==="file"||n.kind==="bootImage"&&(n.always===!0||qn(e,n).why!==null)}function Dv(e){
try{return _e(e)}catch(n){if(n instanceof _)return null;throw n}}var jn=["nouveau","nvidia","nvidia_drm"];function nf({devices:e,gpus:n,ids:t}){let r=new Set(n.filter(i=>Mn(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>i.device.id!==null&&t.includes(i.device.id));return e.filter(i=>!te(i.driver)&&(o?i.id===null||!t.includes(i.id):!r.has(i.address)))}function ef(e){
return e.replace(/-/g,"_")}function Tv(e){let{driver:n,module:t}=e;return n===null||t===null?jn:jn.filter(r=>r.startsWith("nvidia")===t.startsWith("nvidia"))}function tf(e){
let n=new Set(e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(nf(e).filter(r=>n.has(r)).flatMap(Tv));return jn.
filter(r=>!t.has(r))}function rf(e,n){var o,i;let t=new Set(e.map(ef)),r=nf(n).find(s=>s.module!==null&&t.has(ef(s.module)));if(r!==void 0)throw P(`blacklist ho\
lds ${(o=r.module)!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or g\
ive the device to vfio-pci first (vfio_bind)`)}function of(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?mo(e):t,u=(a===null?["intel","amd","arm"]:[a]).flatMap(
h=>jr({cpu:h,passthrough:!0,blacklist:r!=null?r:jn,extra:o})),c=[...new Set(u.flatMap(Zt))],f=Rr(e,"iommu_cmdline").filter(h=>h.thing==="arg").map(h=>h.value),p=c.
map(h=>un(k(h))||f.includes(h)?Qn(h):{kind:"absent",token:h}),{steps:d,notes:m}=hs(e,n,()=>p,{regenerate:i});d.some(h=>h.kind==="file")&&Ye(e,s);let y=ae(e,d),g=n.
kind==="bls"?le(y,n).map(h=>h.tokens):[_o(y,n.defaults)],b=new Set(g.flatMap(h=>h.filter(v=>c.some(w=>!j([v],Qn(w))))));return{steps:d,notes:[...m,...[...b].map(
h=>`${h} says more than what was asked to go, and no journal tells that we wrote it: left as it is`)],report:h=>({own:{bootloader:Eo(h,n),wanted:[],running:[]},
bootable:be(h,n)})}}function sf(e,n){let t=Ze(e);return t===null?[]:dn(n.filter(r=>j(t,r)))}function af(e,n,t){let r=Ze(e);if(r===null)return{};let{active:o}=he(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!j(r,l))){let l=dn([a]).join(" "),u=cn(a),c=a.kind==="flags"&&!j(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),f=a.kind==="list"&&
u[0]==="modprobe.blacklist"?a.items.filter(p=>cr(e,p)):[];c&&o!==!0?i.push(`the running command line has ${u[0]}=off, which the next boot no longer has`):u[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):f.length>0?i.push(`${f.join(", ")}\
 ${f.length===1?"is":"are"} loaded, and the blacklist keeps ${f.length===1?"it":"them"} out at the next boot`):t.some(p=>u.includes(k(p)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}var Cv='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',zv=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,Is=ye({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:F(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:F(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:Ve(On({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:Ve(On({describe:"A kernel argument.",pattern:zv,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:J({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:J({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:F(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=_e(e);if(a==="absent")return of(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let u=n===
"auto"?mo(e):n;if(u===null)throw N("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let c=ie(e),f=Nv(e,l);r!==void 0&&c&&rf(r,f);let p=r!=null?r:c?tf(f):jn,d=t==="auto"&&Rc(e),m=jr({cpu:u,passthrough:t!=="off"&&!d,blacklist:p,
extra:o}),y=Sl(m);if(y!==null)throw N("extra_args",`extra_args has ${y}, which contradicts the other arguments (${dn(m).join(" ")}); leave it out`);let g=Po(e,l,
m,{regenerate:i});g.steps.some(h=>h.kind==="file")&&Ye(e,s);let b=[...c||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was tak\
en as it is"],...d?["iommu=pt is left out: SEV-SNP is in use here, and its guests need DMA that is translated"]:[],...u==="amd"?[Cv]:[]];return{...g,notes:[...g.
notes,...b],report:h=>({own:{bootloader:Eo(h,l),wanted:dn(m),running:sf(h,m)},...af(h,m,o),bootable:be(h,l)})}}});function Nv(e,n){var i;let t=G(e),r=pe((i=Z(oe(
e),"vfio_pci","ids"))==null?void 0:i.value),o=le(e,n).flatMap(s=>s.tokens.filter(a=>k(a)==="vfio_pci.ids").flatMap(T));return{devices:t,gpus:$e(e,t),ids:[...r,...o].
map(s=>{var a;return(a=Xe(s))!=null?a:""}).filter(s=>s!=="")}}var No="/etc/modprobe.d/vfio.conf",lf=1023;function Lv(e){let n=fe(e);return n.length===0?[{has:()=>"module",config:oe(e)}]:n.map(t=>({has:ue(e,t),config:oe(e,t)}))}
function Uv(e){return e===null||/^(?:[1y]|on)/i.test(e)}function Bv(e,n,t){var s;let r=vt(e,No,ws.slice(1)),o=t.map(a=>{var l;return(l=Z(n,"vfio_pci",a))==null?
void 0:l.from}).filter(a=>a!==void 0).map(a=>a.path).sort((a,l)=>ur(a,l)?-1:1).pop();if(o===void 0||!ur(r.path,o))return r;let i=bt(No);if(!ur(i,o)&&We((s=e.read(
i))!=null?s:"")===null)return{path:i,warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw P(`${o} sets parameters of v\
fio-pci and is read after any file of ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function uf(e,n){var w,x,
z,U;let t=Lv(e),r=oe(e),o=pe((w=Z(r,"vfio_pci","ids"))==null?void 0:w.value),i=n.ids.filter(E=>{let D=n.devices.filter(X=>X.id===E);return D.length===0?!o.some(
X=>Xe(X)===E):!D.every(X=>Bn(o,X))}),s=[...o,...i],a=Object.entries(n.options).filter(E=>{let D=Z(r,"vfio_pci",E[0]);return E[1]!==void 0&&E[1]!==(D!==null&&Uv(
D.value))}),l=E=>n.blacklisted.has(E)||t.every(({has:D,config:X})=>{let Kn=D(E);return Kn==="absent"||Kn==="module"&&(wn(X,E)!==null||xn(kt(X,"softdep",E)))}),u=Bv(
e,r,[...i.length>0?["ids"]:[],...a.map(([E])=>E)]),c=St((x=e.read(u.path))!=null?x:""),f=t.every(({has:E})=>E("vfio_pci")==="module"),p=i.length===0&&a.length===
0&&!c&&!n.overridden&&f&&n.rivals.every(l),d={steps:[],claims:[],notes:[],warnings:[],prepared:p,entries:s};if(p)return d;if(s.join(",").length>lf)throw P(`ids=\
 of vfio-pci would have ${s.join(",").length} characters, and the kernel takes ${lf} at most; name fewer ids`);let m=(z=e.read(u.path))!=null?z:"",y=c?m:To(m,[dr]),
g=i.length===0?y:Td(y,u.path,s),b=a.map(([E,D])=>Nd(E,D)),h=[];for(let E of n.rivals){let D=t.map(ce=>kt(ce.config,"softdep",E));if(D.every(xn))continue;let X=D.
find(ce=>ce!==null&&ce.path===u.path&&!xn(ce));X!=null?g=Cd(g,X):xn((U=Je(g,u.path).find(ce=>ce.command==="softdep"&&ce.name===E))!=null?U:null)||b.push(zd(E));
let Kn=D.find(ce=>ce!==null&&ce.path!==u.path&&!xn(ce)&&ur(ce.path,u.path));Kn!=null&&h.push(`${Kn.path} has a softdep line for ${E}, and kmod takes only the fi\
rst: there vfio-pci comes before ${E} because the boot image loads it`)}if(g=To(g,b),g===y)return{...d,notes:h};let v=[...i.map(E=>({thing:"id",value:E})),...[...c?
[]:[dr],...b].map(E=>({thing:"line",value:E}))];return{...d,claims:v,notes:h,steps:[B(u.path,g)],warnings:u.warning===void 0?[]:[u.warning]}}function cf(e,n){var s,
a;let t=l=>{var u;return n.includes((u=Xe(l))!=null?u:"")},r=oe(e),o=[],i=[];for(let l of new Set(r.filter(u=>u.name==="vfio_pci"&&u.command==="options").map(u=>u.
path))){let u=de(e,l);if(!(g=>{var b;return pe((b=Z(Je(g,l),"vfio_pci","ids"))==null?void 0:b.value).some(t)})(u))continue;if(l!==No&&l!==bt(No)||We(u)!==null){
i.push(`${l} gives ${n.join(", ")} to vfio-pci, and is not ours: left as it is`);continue}let f=ks(u,l,t),p=pe((s=Z(r.filter(g=>g.path!==l),"vfio_pci","ids"))==
null?void 0:s.value),d=pe((a=Z(Je(f,l),"vfio_pci","ids"))==null?void 0:a.value);St(f)&&d.every(g=>p.includes(g))&&(f=ks(f,l,()=>!0));let y=St(f)&&Z(Je(f,l),"vfi\
o_pci","ids")===null?Ld(f):f.trim()===""?null:f;o.push(B(l,y))}return{steps:o,notes:i}}var jv=["modprobe.blacklist","module_blacklist"];function Rs(e){var o;let n=G(e),t=$e(e,n),r=W((o=e.attr("/proc/cmdline"))!=null?o:"").some(i=>k(i)==="console"&&
!/^(?:tty\d*|null)?(?:,|$)/.test(ln(i)));return{devices:n,gpus:t,judge:ft(e,n,t),members:i=>yn(e,i,n),serialConsole:r}}function Os(e){try{return{loader:_e(e),missing:null}}catch(n){
if(!(n instanceof _)||n.code!=="E_HOST"||Ke(e)!==null)throw n;return{loader:null,missing:n.message}}}function Lo(e,n){return n===null?[]:le(e,n).filter(t=>!t.recovery).
map(t=>t.tokens)}function df(e){let n=e.map(o=>o.filter(i=>jv.includes(k(i))).flatMap(T).map(i=>i.replace(/-/g,"_"))),[t=[],...r]=n;return new Set(t.filter(o=>r.
every(i=>i.includes(o))))}function ff(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([...e.flatMap(qe),...t.flatMap(r=>qe({vendor:r.slice(0,4),class:"\
0302",driver:null,module:null}))])]}function pf(e,n){let t=fe(e).map(o=>ue(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=qe(o).find(
s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}function Ms(e,n,t){return G(e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,
group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var Hv=["reserved","vfs","mdev"];function Pt(e){var n;return`${e.address} (${e.id}, ${hn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function Uo(e){let n=e.
slice(0,8).map(Pt).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function mf(e,n,t,r){var s;let{class:o}=e;if(e.responding===!1)return"does not r\
espond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host";if(e.physfn!==null)return`is a virtual function of ${e.
physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;if((n==null?void 0:n.kind)==="bmc")return"is the display of the ma\
nagement controller (BMC), which stays with the host";if((n==null?void 0:n.kind)==="virtual")return"is a display that a hypervisor makes up, which stays with th\
e host";if((o==null?void 0:o.startsWith("01"))===!0)return"is a storage controller, which stays with the host";if((o==null?void 0:o.startsWith("02"))===!0)return"\
is a network controller, which stays with the host";if(ct(e.vendor,o))return t.nvswitches==="bind"?null:"is an NVSwitch, which stays with the Fabric Manager unl\
ess nvswitches is bind (full passthrough: all GPUs and switches to one guest)";if((o==null?void 0:o.startsWith("06"))===!0||((s=e.header)!=null?s:0)!==0)return"\
is a bridge, which vfio-pci does not take";if((n==null?void 0:n.kind)==="accelerator"&&t.addresses===void 0)return"is an accelerator and no known GPU; name its \
address if it is meant";let i=n===void 0?void 0:r(n).find(a=>Hv.includes(a.code));return i===void 0?null:`cannot be passed through: ${i.text}`}function gf(e,n,t){
let r=new Map(n.devices.map(i=>[i.address,i])),o=new Set(e.map(i=>i.address));for(let i of new Set(e.map(s=>s.group))){if(i===null)continue;let s=n.members(i).filter(
l=>!o.has(l)).map(l=>dt(l,r.get(l))).filter(l=>l!==null);if(s.length===0)continue;let a=e.filter(l=>l.group===i).map(l=>l.address).join(", ");throw P([`IOMMU gr\
oup ${i} of ${a} also holds ${s.join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...t].join("; "),"companions: true\
 takes the other functions of a card; for anything else put the card into another slot")}}function hf(e,n,t){let r=e.filter(i=>i.bootVga===1);if(r.length===0)return[];
if(n.gpus.find(i=>["gpu","igpu","bmc","virtual"].includes(i.kind)&&!e.includes(i.device))===void 0&&!n.serialConsole&&!t)throw P(`${r.map(Pt).join(", ")} shows \
the only console of this node (boot_vga is 1, no other display, no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set al\
low_console_gpu if ssh or a BMC is enough");return[`${r.map(i=>i.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}var bf="vfio-pci takes every function with an id";function yf(e,n,t){if(n.length>0)throw P(`${e}: ${Uo(n)}; ${t}`)}function vf(e,{devices:n,gpus:t}){let r=t.filter(
c=>c.kind==="gpu").map(c=>c.device),o=r.length===0?"this node has no GPU":`the GPUs here are ${Uo(r)}`,{ids:i,addresses:s}=e,a=(i!=null?i:[]).filter(c=>Ku(n,c).
length===0);if(a.length>0&&e.absent_ids==="refuse")throw P(`no device here has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nod\
es that differ");if(s===void 0)return{found:n.filter(c=>c.id!==null&&(i==null?void 0:i.includes(c.id))===!0),absent:a};let l=s.filter(c=>!n.some(f=>f.address===
c));if(l.length>0)throw P(`there is no PCI function at ${l.join(", ")}; ${o}`);let u=n.filter(c=>s.includes(c.address));if(i!==void 0){yf(`the function named by\
 address does not have any of the ids ${i.join(", ")}`,u.filter(f=>f.id===null||!i.includes(f.id)),"look which card is meant");let c=i.filter(f=>!a.includes(f)&&
!u.some(p=>p.id===f));if(c.length>0)throw P(`none of the addresses ${s.join(", ")} has the id ${c.join(", ")}; give ids and addresses of the same functions`)}return yf(
`${bf}, so ${s.join(", ")} cannot be bound without`,n.filter(c=>!u.includes(c)&&u.some(f=>f.id===c.id)),"name these addresses as well, or use cards that differ"),
{found:u,absent:a}}function wf(e,{devices:n,gpus:t}){let r=t.filter(s=>e.includes(s.device)).flatMap(s=>s.companions).map(s=>s.device).filter(s=>!e.includes(s)),
o=s=>n.filter(a=>a.id===s.id&&!r.includes(a)&&!e.includes(a)),i=[...new Set(r)];return{take:i.filter(s=>s.id!==null&&o(s).length===0),shared:i.filter(s=>o(s).length>
0).map(s=>`${Pt(s)} belongs to the card and stays with the host: ${bf}, and ${Uo(o(s))} has the same`)}}function xf(e){let n=o=>o===void 0||o.length===0?void 0:
o,[t,r]=[n(e.ids),n(e.addresses)];if(t===void 0&&r===void 0)throw N("ids",'neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7\
"}');return{...e,ids:t,addresses:r}}function $f(e,n){var p;let t=xf(e),r=new Map(n.gpus.map(d=>[d.device,d])),{found:o,absent:i}=vf(t,n);for(let d of o){let m=mf(
d,r.get(d),t,n.judge);if(m!==null)throw P(`${Pt(d)} ${m}`)}let{take:s,shared:a}=t.companions?wf(o,n):{take:[],shared:[]},l=new Set([...o,...s]),u=n.devices.filter(
d=>l.has(d));gf(u,n,a);let c=hf(u,n,t.allow_console_gpu),f=[...((p=t.ids)!=null?p:[]).filter(d=>!i.includes(d)),...o.map(d=>{var m;return(m=d.id)!=null?m:""}),...s.
map(d=>{var m;return(m=d.id)!=null?m:""})];return{devices:u,ids:[...new Set(f)],notes:i.length===0?[]:[`no device here has the id ${i.join(", ")}: left out`],warnings:[
...a,...c,...u.filter(d=>{var m;return((m=r.get(d))==null?void 0:m.kind)==="igpu"}).map(d=>`${Pt(d)} is part of the processor or chipset: a guest needs more tha\
n vfiokit prepares for that`)]}}function _f(e,n){var i;let t=xf({...e,absent_ids:"ignore"}),{found:r}=vf(t,n),{take:o}=t.companions?wf(r,n):{take:[]};return[...new Set(
[...(i=t.ids)!=null?i:[],...[...r,...o].map(s=>{var a;return(a=s.id)!=null?a:""})])]}var kf="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function Fv(e,n){
return ie(e)?$f(n,Rs(e)):{devices:[],ids:Sf(n),notes:[kf],warnings:[]}}function Sf({ids:e,addresses:n}){if(n!==void 0&&n.length>0)throw N("addresses",`addresses\
 is ${n.join(", ")}, and this tree has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0||e.length===0)throw N("ids",'neither ids nor address\
es are given, expected one of them, such as {"ids": "10de:20b7"}');return e}function Vv(e,{devices:n}){let t=e.filter(r=>k(r)==="vfio_pci.ids").pop();return t!==
void 0&&!n.every(r=>Bn(T(t),r))}function Zv(e){let n=fe(e),t=n.filter(r=>ue(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw K(`no installe\
d kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kerne\
l that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function Bo(e){return e.filter(n=>n.
kind==="file")}function Wv(e,{devices:n}){let t=n.filter(i=>i.driver!==null&&!te(i.driver));if(t.length>0)throw P(`live takes only functions that no driver hold\
s, and ${t.map(i=>{var s;return`${i.address} is held by ${(s=i.driver)!=null?s:""}`}).join(", ")}`,"leave live out and reboot");let r=Ke(e),o=n.filter(i=>i.driver===
null);return o.length===0?[]:[...o.map(i=>ho(i.address,"vfio-pci","vfio-pci")),...r!==null&&ue(e,r)("vfio_pci")==="builtin"?[]:[go("vfio_pci")]]}function Pf(e,n){
return n===null?{}:{bootable:be(e,n)}}function Af(e,n){let t=Fv(e,n),r=t.devices.map(h=>h.address),o=ie(e);if(t.ids.length===0)return{steps:[],notes:t.notes,warnings:t.
warnings,report:()=>({own:{devices:[]}})};let i=Zv(e),{loader:s,missing:a}=Os(e),l=Lo(e,s),u=uf(e,{ids:t.ids,devices:t.devices,rivals:ff(t.devices,t.ids),blacklisted:df(
l),overridden:l.some(h=>Vv(h,t)),options:n.vfio_options}),c=fe(e).some(h=>ue(e,h)("vfio_pci")==="builtin"),f=u.prepared?[]:[{kind:"list",key:"vfio-pci.ids",items:u.
entries},...c?Object.entries(n.vfio_options).filter(([,h])=>h!==void 0).map(([h,v])=>({kind:"token",token:`vfio-pci.${h}=${v===!0?1:0}`})):[]],p=ae(e,u.steps),d=s===
null?{steps:[],claims:[],notes:[],warnings:[]}:Po(p,s,f,{regenerate:n.regenerate}),m=ae(p,d.steps),y=fr(m,{entries:u.prepared?Lo(m,s):[]}),g=[...u.steps,...d.steps,
...n.regenerate?y.steps:Bo(y.steps)];Bo(g).length>0&&Ye(e,n.allow_measured_boot_change);let b=pf(e,t.devices);return{steps:[...pt(g),...n.live&&o?Wv(e,t):[]],claims:[
...u.claims,...d.claims,...y.claims],devices:t.devices.map(({address:h,id:v})=>({address:h,id:v!=null?v:""})),notes:[...t.notes,...u.notes,...d.notes,...y.notes,
...he(e).active===!1?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,
...i,...u.warnings,...d.warnings,...y.warnings,...a===null||u.prepared?[]:[`vfio-pci.ids was not put on the kernel command line: ${a}`],...[...b].map(([h,v])=>`${h}\
 stays with ${v}: it is built into the kernel and takes the function at boot before vfio-pci, which is a module, can`)],report(h){let v=Ms(h,r,"vfio-pci"),w=h.attr(
"/proc/cmdline")===null?[]:v.filter(x=>!te(x.driver)&&!b.has(x.address));return{own:{devices:v},rebootReasons:w.map(x=>`${x.address} has ${x.driver===null?"no d\
river":`the driver ${x.driver}`}, not vfio-pci`),...Pf(h,s)}}}}function Ef(e,n){var y;let t=ie(e),r=Rs(e),o=t?_f(n,r):Sf(n),{loader:i}=Os(e),s=cf(e,o),a=ae(e,s.
steps),l=o.map(g=>({thing:"arg",value:`vfio-pci.ids=${g}`})),u=i===null?{steps:[],notes:[]}:Ao(a,i,l,{regenerate:n.regenerate}),c=ae(a,u.steps),f=pe((y=Z(oe(c),
"vfio_pci","ids"))==null?void 0:y.value),p=f.length===0?zo(c):fr(c,{entries:Lo(c,i)}),d=[...s.steps,...u.steps,...n.regenerate?p.steps:Bo(p.steps)];Bo(d).length>
0&&Ye(e,n.allow_measured_boot_change);let m=r.devices.filter(g=>g.id!==null&&o.includes(g.id)&&!Bn(f,g)).map(g=>g.address);return{steps:pt(d),notes:[...t?[]:[kf],
...s.notes,...u.notes,...p.notes],warnings:p.warnings,report(g){let b=Ms(g,r.devices.filter(v=>v.id!==null&&o.includes(v.id)).map(v=>v.address),null),h=g.attr("\
/proc/cmdline")===null?[]:b.filter(v=>te(v.driver)&&m.includes(v.address));return{own:{devices:b},rebootReasons:h.map(v=>{var w;return`${v.address} stays with ${(w=
v.driver)!=null?w:""} until the next boot`}),...Pf(g,i)}}}}var mr=ye({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where no driver holds them.",params:{ids:pn({describe:"PCI ids such \
as 10de:20b7; every function with such an id is taken."}),addresses:mn({describe:"PCI addresses such as 0000:41:00.0; with ids: a cross-check."}),state:F(["pres\
ent","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),absent_ids:F(["refuse","ignore"],{describe:"ignore: i\
ds that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:J({describe:"Bind now as well, functions that no driver h\
olds.",default:!1}),companions:J({describe:"Take the other functions of a card (audio, USB) with it.",default:!0}),nvswitches:F(["leave","bind"],{describe:"bind\
: NVSwitches may be named (full passthrough, all of them to one guest).",default:"leave"}),allow_console_gpu:J({describe:"Take the GPU that shows the only conso\
le.",default:!1}),allow_measured_boot_change:J({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),vfio_options:Ju(
{disable_idle_d3:J({describe:"Leave idle functions powered on."}),disable_vga:J({describe:"No legacy VGA for guests."})},{describe:"Parameters of vfio-pci; they\
 count for all of its functions."}),regenerate:J({describe:"Remake grub.cfg and boot images; false edits their sources only.",default:!0})},example:{ids:"10de:2\
0b7"},plan:(e,n)=>n.state==="absent"?Ef(e,n):Af(e,n)});var Ds=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Ts(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:Ce(n)}function jo(e){let n=[];for(let t of Ln(e,Ds))for(let r of de(e,t).split(`
`)){let o=Ts(r);o!==null&&n.push({name:o,path:t})}return n}function If(e,n){let t=new Set(e.split(`
`).map(Ts)),r=n.filter(o=>!t.has(Ce(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function Rf(e,n){var r;let t=new Set(n.map(Ce));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=Ts(o);return i===null||!t.has(i)}).
join("")}var Cs="/etc/modules-load.d/vfio.conf",Of=["vfio","vfio_iommu_type1","vfio_pci"],Gv=On({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function Kv(e,n){var d;let t=[...new Set(n.modules.map(Ce))],r=fe(e),o=Ke(e),i=new Map([...r,...o===null?[]:[o]].
map(m=>[m,ue(e,m)])),s=o===null?void 0:i.get(o),a=m=>r.length===0||r.some(y=>{var g;return((g=i.get(y))==null?void 0:g(m))!=="absent"}),l=t.filter(a),u=m=>{let y=new Set(
jo(m).map(h=>h.name)),g=t.map(h=>{let v=s===void 0?r.length>0&&r.every(w=>{var x;return((x=i.get(w))==null?void 0:x(h))==="builtin"}):s(h)==="builtin";return{name:h,
loaded:cr(m,h)||v&&s!==void 0,builtin:v,at_boot:y.has(h)||v}}),b=n.state==="absent"||s===void 0?[]:g.filter(h=>l.includes(h.name)&&!h.loaded);return{own:{modules:g},
rebootReasons:b.filter(h=>(s==null?void 0:s(h.name))==="absent").map(h=>`${h.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:b.
filter(h=>(s==null?void 0:s(h.name))!=="absent"&&!n.load).map(h=>`${h.name} is loaded at the next boot`)}};if(n.state==="absent"){let m=jo(e).filter(b=>t.includes(
b.name)),y=[...new Set(m.map(b=>b.path))].filter(b=>{var h;return(b===Cs||b===bt(Cs))&&We((h=e.read(b))!=null?h:"")===null});return{steps:y.map(b=>{var h;return B(
b,Rf((h=e.read(b))!=null?h:"",t).replace(/^\s+$/,"")||null)}),notes:m.filter(b=>!y.includes(b.path)).map(b=>`${b.path} loads ${b.name}, and is not ours: left as\
 it is`),report:u}}if(l.length===0)throw K(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with vfio`,"install linux-mo\
dules-extra or kernel-modules-extra, or a kernel that has vfio");let c=l.filter(m=>!jo(e).some(y=>y.name===m)),f=vt(e,Cs,Ds.slice(1)),p=l.map(m=>wn(oe(e),m)).filter(
m=>m!==null);return{steps:[...c.length===0?[]:[B(f.path,If((d=e.read(f.path))!=null?d:"",c))],...n.load&&s!==void 0?l.filter(m=>s(m)==="module").map(go):[]],claims:c.
map(m=>({thing:"module",value:m})),notes:[...t.filter(m=>!a(m)).map(m=>`no installed kernel has ${m}: left out`),...l.filter(m=>n.load&&s!==void 0&&s(m)==="abse\
nt").map(m=>`the running kernel ${o} does not have ${m}: nothing to load now`)],warnings:[...c.length===0||f.warning===void 0?[]:[f.warning],...p.map(m=>`${m.path}\
 line ${m.line} keeps ${m.name} from being loaded, at boot too, although it is listed: take that line out`)],report:u}}var zs=ye({name:"vfio_modules",summary:"L\
oads the vfio modules, now and at every boot.",params:{state:F(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",default:"\
present"}),modules:Ve(Gv,{describe:"The modules; those that no installed kernel has are left out.",default:Of}),load:J({describe:"Load them now as well.",default:!0})},
example:{modules:Of},plan:Kv});var{ids:DR,addresses:TR,live:CR,regenerate:zR,...Jv}=mr.params,{cpu:qv,iommu_pt:Xv,blacklist:Yv,extra_args:Qv}=Is.params,ew={ids:pn({describe:"PCI ids of the de\
vices, such as 10de:20b7; every device with such an id is taken."}),addresses:mn({describe:"PCI addresses of the devices, such as 0000:41:00.0; with ids: a cros\
s-check."}),select:F(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),expect_count:Xt({describe:"Refuse unless exactly this \
many GPUs are meant.",min:0,max:4096}),cpu:qv,iommu_pt:Xv,blacklist:Yv,extra_args:Qv,...Jv},Ho=ye({name:"gpu_passthrough",summary:"Prepares the node from end to\
 end: IOMMU, vfio modules, binding and boot images, in one run and one reboot.",params:ew,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,
...i}){var d,m,y,g;let s=r===void 0?{ids:n,addresses:t}:{ids:n,addresses:nw(e,t)};if(s.ids===void 0&&s.addresses===void 0)throw N("ids",'none of ids, addresses \
and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...s,...i,live:!1,regenerate:!0},l={
cpu:i.cpu,iommu_pt:i.iommu_pt,blacklist:i.blacklist,extra_args:i.extra_args,regenerate:!0,allow_measured_boot_change:i.allow_measured_boot_change,state:i.state},
u=mr.plan(e,a);tw(e,(d=u.devices)!=null?d:[],o);let c=i.state==="absent"?[]:rw(e,(m=u.devices)!=null?m:[],(y=s.ids)!=null?y:[]),f=wc(e,[...c.length===0?[]:[b=>mr.
plan(b,{...a,ids:c,addresses:void 0,absent_ids:"ignore",state:"absent"})],b=>mr.plan(b,a),b=>Is.plan(b,l),b=>zs.plan(b,{...ut(zs.params,{}),state:i.state}),b=>Es.
plan(b,{...ut(Es.params,{}),allow_measured_boot_change:i.allow_measured_boot_change,state:i.state})]),p=(g=u.devices)!=null?g:[];return{...f,devices:i.state==="\
absent"?[]:p,report(b){var v;let h=f.report(b);return{...h,own:{...h.own,stage:ow(b,p,(v=h.rebootReasons)!=null?v:[])}}}}}});function nw(e,n){if(n!==void 0)throw N(
"select","select is given together with addresses; give one of them");if(!ie(e))throw P("select: all needs a running node, and this tree has no /sys/bus/pci/dev\
ices; name ids");let t=G(e),r=$e(e,t),o=ft(e,t,r),i=he(e).active!==!0,s=r.filter(a=>Mn(a)&&o(a).every(l=>i&&l.code==="no_group"));if(s.length===0)throw P("selec\
t: all finds no GPU here that could be passed through; run gpu_info to see what stands in the way");return s.map(a=>a.device.address)}function tw(e,n,t){if(t===
void 0||!ie(e))return;let r=new Set(n.map(i=>i.address)),o=$e(e).filter(i=>Mn(i)&&r.has(i.device.address)).map(i=>i.device.address);if(o.length!==t)throw P(`${o.
length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing or did not start, or correct expect_count`)}function rw(e,n,t){
let r=new Set([...t,...n.map(o=>o.id)]);return Rr(e,"gpu_passthrough").filter(o=>o.thing==="id"&&!r.has(o.value)).map(o=>o.value)}function ow(e,n,t){if(!ie(e))return"\
configured";let r=new Map(G(e).map(s=>[s.address,s.driver]));if(t.length===0)return n.every(s=>{var a;return te((a=r.get(s.address))!=null?a:null)})?"ready":"co\
nfigured";let o=Re(e).filter(s=>s.module==="gpu_passthrough"&&!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return o===void 0||i===null||o.boot_id===
i?"reboot_pending":"stuck"}var iw=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function sw(e,n){let t=iw.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(
l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.
test(a)?null:a}function Mf(e,n){let t=s=>new Set(n.filter(a=>a.thing===s).map(a=>a.value)),[r,o,i]=[t("line"),t("module"),t("id")];return e.split(/(?<=\n)/).map(
s=>{let a=s.replace(/\r?\n$/,"");if(r.has(a)||o.has(a.trim()))return"";let l=sw(a,i);return l===null?"":l+s.slice(a.length)}).join("")}function Df(e){return e.split(
`
`).every(n=>/^\s*(#.*)?$/.test(n))}function Tf(e,n,t){var d,m,y,g,b;let r=n.slice(t),o=new Set(n.slice(0,t).flatMap(h=>h.claims).map(Ns)),i=Fo(r.flatMap(h=>h.claims),Ns).filter(h=>!o.has(Ns(h))),
s=(d=e.attr("/etc/machine-id"))!=null?d:"",a=(m=e.attr("/proc/sys/kernel/random/boot_id"))!=null?m:"",l=new Map,u=new Set,c=[],f=new Map;for(let h of[...r].reverse()){
let v=h.image&&h.machine_id!==s;for(let w of[...h.entries].reverse()){if(w.kind==="driver"&&h.boot_id===a&&e.stat(`/sys/bus/pci/devices/${w.address}`)!==null&&f.
set(w.address,ho(w.address,w.driver,w.override)),w.kind!=="file")continue;let x=(y=l.get(w.path))!=null?y:{text:e.read(w.path),mode:void 0,ours:!1},z=x.text===null?
"":Yn(x.text);c.push(...[...w.dirs].reverse()),z===w.after&&!v&&!u.has(w.path)?(x.text=w.before===""?null:dl((g=x.text)!=null?g:"",w.splices),x.mode=(b=w.was)==
null?void 0:b.mode):z!==w.before&&u.add(w.path),w.before===""&&(x.ours=!0),l.set(w.path,x)}}for(let h of u){let v=l.get(h);if(v===void 0||v.text===null)continue;
let w=Mf(v.text,i);v.text=v.ours&&Df(w)?null:w}let p=r.flatMap(h=>h.entries);return{files:[...l].map(([h,{text:v,mode:w}])=>B(h,v,w)),edited:[...u],dirs:Fo(c,h=>h).
sort((h,v)=>v.length-h.length),drivers:[...f.values()],grubConfig:p.some(h=>h.kind==="grubConfig"),images:Fo(p.flatMap(h=>h.kind==="bootImage"?[h.kernel]:[]),h=>h),
claims:i,devices:Fo(r.flatMap(h=>h.devices),h=>h.address)}}function Ns(e){return`${e.thing} ${e.value}`}function Fo(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}var aw=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,Cf=ye({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{since:On({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,
example:"20260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n}){let t=Re(e),r=n===void 0?0:t.findIndex(p=>p.run===n);if(r<0)throw N("since",`there is no run ${n!=
null?n:""}; recorded are ${t.map(p=>p.run).join(", ")||"none"}; give one of them or leave since out`);if(t.length===0)return{steps:[],...e.real(ee)===null?{}:{undoes:new Set},
notes:["no run is recorded on this node: nothing to take back"],report:()=>({own:{undone:[],kept:[],back_on:[]}})};let o=Tf(e,t,r),i=ae(e,o.files),s=cw(i,o),a=ae(
i,s.steps),l=o.files.map(p=>p.path),u=lw(a,o,l),c=[...s.kept,...u.kept],f=t.slice(r).map(({run:p,module:d,at:m})=>({run:p,module:d,at:m}));return{steps:pt([...o.
files,...s.steps,...u.steps,...o.drivers]),undoes:new Set(f.map(p=>p.run)),emptyDirs:o.dirs,notes:[...o.edited.map(p=>`${p} was edited since: only what is ours \
was taken out of it`),...s.notes],report:p=>({...pw(p,o),own:{undone:f,kept:c,back_on:zf(p,o)},...dw(c),...fw(p)})}}});function lw(e,n,t){let r=t.filter(o=>aw.test(
o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:pr(e,{lacks:uw(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof _))throw o;
return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function uw(e,n){return e.files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).
map(t=>t.path.slice(1))}function cw(e,n){if(!n.grubConfig&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],kept:[]};try{let{steps:t,notes:r}=Ao(e,_e(
e),n.claims);return{steps:t,notes:r,kept:[]}}catch(t){if(!(t instanceof _))throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function dw(e){
return e.length===0?{}:{fail:new _("E_DRIFT",`${e.map(n=>`${n.what} were kept: ${n.why}`).join("; ")}; put that right and undo again`)}}function fw(e){try{return{
bootable:be(e,_e(e))}}catch(n){return{}}}function zf(e,n){let t=new Map(G(e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.
has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function pw(e,n){return{rebootReasons:zf(e,n).filter(t=>te(t.driver)).map(t=>{var r;return`${t.address}\
 stays on ${(r=t.driver)!=null?r:""} until the next boot`})}}function Nf(e){try{let n=_e(e),t=fo(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...mw(e,t),bootable:be(e,n,[t])}}catch(n){if(n instanceof _)return{
unknown:n.message};throw n}}function mw(e,n){var c,f,p;let t=(c=fe(e).find(d=>{var m,y;return((m=n.kernel)!=null?m:"").endsWith(`-${d}`)||((y=n.kernel)!=null?y:
"").includes(`/${d}/`)}))!=null?c:null,r=oe(e,t!=null?t:void 0),o=t===null?()=>"module":ue(e,t),i=n.tokens.filter(d=>k(d)==="vfio_pci.ids").slice(-1).flatMap(T),
s=pe((f=Z(r,"vfio_pci","ids"))==null?void 0:f.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,u=pr(e).steps.flatMap(d=>d.kind==="bootImage"&&d.kernel===t?[
{...d,holds:Co(e,[n.tokens])(t!=null?t:"")}]:[]);return{entry:n,kernel:t,ids:new Set(a.map(d=>{var m;return(m=Xe(d))!=null?m:d})),imageProblem:(p=u.map(d=>qn(e,
d).why).find(d=>d!==null))!=null?p:null,rivalsOf:d=>qe(d).filter(m=>{if(o(m)==="absent"||!j(n.tokens,{kind:"list",key:"modprobe.blacklist",items:[],without:[m]})||
o(m)==="module"&&wn(r,m)!==null)return!1;let y=xn(kt(r,"softdep",m));return(o(m)==="builtin"||!y)&&o("vfio_pci")!=="builtin"})}}var Se={severity:"error",status:"drifted"},gw=/^(01|02|060[014])/,Ls=["intel_iommu","amd_iommu","iommu"];function hw(e,{ids:n,addresses:t,recorded:r}){let o=new Map(
e.map(c=>[c.address,c])),i=t!==void 0?t.map(c=>({address:c,id:void 0})):n===void 0?r:[],s=c=>{let f=o.get(c.address),p=c.id===void 0?n:[c.id];return f!==void 0&&
(p===void 0||f.id!==null&&p.includes(f.id))},a=t===void 0?n!=null?n:[]:[],l=[...i.filter(s).flatMap(c=>{var f;return(f=o.get(c.address))!=null?f:[]}),...e.filter(
c=>c.id!==null&&a.includes(c.id))],u=new Set(l.map(c=>c.id));return{devices:l,missing:[...i.filter(c=>!s(c)).map(c=>{var p;let f=o.get(c.address);return`${c.address}${c.
id===void 0?"":` (${c.id})`}${f===void 0?"":`: ${(p=f.id)!=null?p:"an unknown device"} is there`}`}),...a.filter(c=>!e.some(f=>f.id===c))],unexpected:i.length===
0?[]:e.filter(c=>u.has(c.id)&&!l.includes(c)).map(c=>{var f;return`${c.address} (${(f=c.id)!=null?f:""})`})}}function yw(e,n,t){var c,f,p;let r=d=>d.find(m=>Ls.
includes(k(m))&&T(m).includes("off")),o=e.active===!0,i=o||e.firmware_table!==null,s=n===null?void 0:r(n),a=[{...Se,id:"iommu.firmware",about:"both",status:"off\
_in_firmware",ok:i,severity:e.active===null?"warning":"error",found:i?(c=e.firmware_table)!=null?c:"an active IOMMU":"no DMAR, IVRS or IORT table",expected:"a t\
able of the firmware that describes the IOMMU",read_from:"/sys/firmware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...Se,
id:"iommu.active",about:"now",status:"off_in_kernel",ok:o,severity:e.active===null?"warning":"error",found:o?`${(f=e.groups)!=null?f:0} groups, units ${((p=e.units)!=
null?p:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_g\
roups",remedy:o?"":"run iommu_cmdline and reboot"}];if(t===null)return a;let l=r(t.entry.tokens),u=o?l===void 0:l===void 0&&t.entry.tokens.some(d=>Ls.includes(k(
d))&&T(d).some(m=>m==="on"||m==="pt")||k(d)==="iommu.passthrough");return a.push({...Se,id:"boot.iommu",about:"next",status:"off_in_kernel",ok:u,found:l!=null?l:
t.entry.tokens.filter(d=>Ls.includes(k(d))||k(d)==="iommu.passthrough").join(" ")||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:t.
entry.from,remedy:u?"":"run iommu_cmdline"}),a}function bw(e,n,t,r){var f;let{address:o,group:i}=n,s={...Se,address:o,about:"now"},a=te(n.driver),l=new Map(t.map(
p=>[p.address,p])),u=[{...s,id:"device.driver",ok:a,found:(f=n.driver)!=null?f:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${o}/driver`,remedy:a?
"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough and look what took it"},{...s,id:"device.group",ok:i!==null,status:"off_in_kernel",found:i===
null?"no group":`group ${i}`,expected:"an IOMMU group",read_from:`/sys/bus/pci/devices/${o}/iommu_group`,remedy:i===null?"switch the IOMMU on: firmware setup, i\
ommu_cmdline, reboot":""}];if(n.responding===!1&&u.push({...s,id:"device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all \
ones",expected:"a device that answers",read_from:`/sys/bus/pci/devices/${o}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),i===null)return u;
let c=yn(e,i,t).filter(p=>!r.has(p)).map(p=>dt(p,l.get(p))).filter(p=>p!==null);if(u.push({...s,id:"group.viable",ok:c.length===0,status:"in_use",found:c.length===
0?"only what a guest may own":c.join(", "),expected:"no member on a driver of the host",read_from:`/sys/kernel/iommu_groups/${i}/devices`,remedy:c.length===0?"":
"give the other functions of the card to vfio-pci too (companions), or put the card into another slot"}),a&&e.list("/dev/vfio").length>0){let p=e.stat(`/dev/vfi\
o/${i}`)!==null||e.list("/dev/vfio/devices").length>0;u.push({...s,id:"device.node",ok:p,found:p?`/dev/vfio/${i}`:"none",expected:`/dev/vfio/${i}`,read_from:"/d\
ev/vfio",remedy:p?"":"load the module vfio_pci (vfio_modules)"})}return u}function vw(e,n){var i;let t={...Se,address:e.address,about:"next"},r=e.id!==null&&n.ids.
has(e.id),o=n.rivalsOf(e);return[{...t,id:"boot.ids",ok:r,found:[...n.ids].join(",")||"no ids",expected:(i=e.id)!=null?i:"a known id",read_from:n.entry.from,remedy:r?
"":"run vfio_bind with this id"},{...t,id:"boot.rivals",ok:o.length===0,found:o.length===0?"none":o.join(", "),expected:"no driver that could come before vfio-p\
ci",read_from:"/etc/modprobe.d",remedy:o.length===0?"":"run vfio_bind, which makes vfio-pci come first"}]}function Lf(e,n){var p,d,m;let t=G(e),{devices:r,missing:o,
unexpected:i}=hw(t,n),s=Nf(e),a="unknown"in s?null:s,l=[...yw(he(e),Ze(e),a)];for(let y of o)l.push({...Se,id:"device.present",about:"both",status:"missing_devi\
ce",ok:!1,found:"nothing",expected:y,read_from:"/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough\
 with what is left"});let u=new Set(r.map(y=>y.address)),c=new Map($e(e,t).map(y=>[y.device.address,y.kind]));for(let y of r){let g=c.get(y.address);if(g==="bmc"||
g==="virtual"||gw.test((p=y.class)!=null?p:"")){l.push({...Se,id:"device.kind",address:y.address,about:"both",status:"refused",ok:!1,found:g!=null?g:hn(y.class),
expected:"a device that may leave the host",read_from:`/sys/bus/pci/devices/${y.address}/class`,remedy:"name the GPU instead"});continue}l.push(...bw(e,y,t,u),...a===
null?[]:vw(y,a))}a===null?l.push({...Se,id:"boot.entry",about:"next",severity:"error",ok:!1,found:"unknown"in s?s.unknown:"",expected:"a boot entry that can be \
read",read_from:"/boot",remedy:"make the boot loader one that is supported, or check the next boot by hand"}):(l.push({...Se,id:"boot.image",about:"next",ok:a.imageProblem===
null,found:(d=a.imageProblem)!=null?d:"up to date",expected:"an image that is newer than what it holds",read_from:(m=a.entry.initrds[0])!=null?m:"/boot",remedy:a.
imageProblem===null?"":"run initramfs"}),l.push({...Se,id:"boot.bootable",about:"next",ok:a.bootable.ok,found:a.bootable.reasons.join("; ")||"whole",expected:"e\
ntries whose kernel and images are there and whole",read_from:a.entry.from,remedy:a.bootable.ok?"":"repair the boot loader before you reboot"}));let f=r.filter(
y=>c.get(y.address)==="gpu").length;return n.expect_count!==void 0&&f!==n.expect_count&&l.push({...Se,id:"gpus.count",about:"both",status:"missing_device",ok:!1,
found:`${f} GPUs`,expected:`${n.expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"look for a card that is missing or did not start, or correct expect\
_count"}),{findings:l,missing:o,unexpected:i}}var ww=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function Uf(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=ww.find(l=>n.some(u=>u.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function Bf(e){return e.map(({about:n,status:t,...r})=>r)}var xw={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},jf=so(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:pn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:mn({describe:"Judge the devices at these addresses."}),
expect_count:Xt({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),on_findings:F(["fail","report"],{describe:"report: exit 0 whatev\
er is found, for monitoring.",default:"fail"})},example:{ids:"10de:20b7"},read(e,{ids:n,addresses:t,expect_count:r,on_findings:o}){var d;let i=Ba(e);if(n===void 0&&
t===void 0&&i.length===0)throw N("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, such as {"ids": "10de:\
20b7"}');if(!ie(e))throw K("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of one");let{findings:s,
missing:a,unexpected:l}=Lf(e,{ids:n,addresses:t,recorded:i,expect_count:r}),u=Uf(s),c=s.filter(m=>!m.ok&&m.severity==="error"),f=(d=c.find(m=>m.status===u.status))!=
null?d:c[0],p=f===void 0?"":`: ${f.address===void 0?"":`${f.address} `}${f.id} is ${f.found}, expected ${f.expected}${f.remedy===""?"":`; ${f.remedy}`}`;return{
msg:`${u.status}: ${xw[u.status]}${u.status==="pending_reboot"?"":p}`,own:{...u,findings:Bf(s),missing:a,unexpected:l},rebootReasons:u.status==="pending_reboot"?
s.filter(m=>!m.ok&&m.about==="now"&&m.severity==="error").map(m=>`${m.address===void 0?"":`${m.address}: `}${m.id} is ${m.found}, expected ${m.expected}`):[],warnings:l.
map(m=>`${m} has an id that is given to vfio-pci, and nobody asked for it`),...u.status==="ready"||o==="report"?{}:{fail:{code:"E_NOT_READY",hint:(f==null?void 0:
f.remedy)||"reboot, then run this again"}}}}});var $w="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",_w="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Us(e){return n=>({
...n,cpu:e})}function Hf(){return Us({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${$w}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function Qe(){return Us({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${_w}
`})}function Ff(){return Us({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function Bs(e){return n=>({...n,iommu:e})}function Vf(e){return n=>({...n,firmware:e})}function R(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function Vo(...e){return n=>({...n,kernels:e})}function Zo(e){return n=>({...n,files:{...n.files,...e}})}function Wo(...e){
return n=>({...n,events:[...n.events,...e]})}function js(e){return n=>({...n,name:e})}function yr(...e){return n=>e.reduce((t,r)=>r(t),n)}function At(e,n,t,r={}){
let o={address:e,id:n,class:t.length===4?`${t}00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[
...i.functions.filter(s=>s.address!==e),o]})}function Zf(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var gr={audio:{fn:"1",
id:"10de:10f8",class:"040300",driver:"snd_hda_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"\
i2c_nvidia_gpu"}},kw=2**30,hr=2**20;function en(e,n={}){let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,
a=At(e,o,r.class===void 0?"030200":r.class,{driver:"nvidia",subsystem:"10de:1532",bars:[16*hr,64*kw,0,32*hr],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,
speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+gr[l].fn)}});return yr(a,...t.
map(l=>At(i+gr[l].fn,gr[l].id,gr[l].class,{driver:gr[l].driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function Wf(e="000\
0:03:00.0",n={}){return At(e,"1a03:2000","030000",{driver:"ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*hr],group:20,...n})}function Hs(e="0000:\
04:00.0",n={}){return At(e,"8086:1572","020000",{driver:"i40e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*hr],group:21,...n})}function Gf(e="0000\
:05:00.0",n={}){return At(e,"144d:a824","010802",{driver:"nvme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function Kf(e,n={}){return At(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*hr],...n})}var Fs=`# GRUB Environment Block
`;function Et(e){let n=new Map;if(e===null||!e.startsWith(Fs))return n;let t=e.slice(Fs.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function nn(e){
let n=Fs;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function Jf(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let u=l[1]===void 0?l[2]||"":l[1];return{value:n.get(u)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let u=e.indexOf("'",a+1);o(e.slice(a+1,u<0?e.length:u)),a=u<0?e.length:u}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let u=s(a);o(u.value),a+=u.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let u=s(a),[c="",...f]=u.value.split(/\s+/);if(u.value!==""){c!==""&&o(c);for(let p of f)i(),p!==""&&
o(p)}a+=u.length-1}else o(l||"")}}return i(),t}function qf(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var M=Y(require("fs"),1),Zn=Y(require("path"),1);function Xf(e){return"\0".repeat((4-e%4)%4)}function Vs(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+Xf(i.length)+t+Xf(t.length)}function Zs(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>Vs(r(),i,"",16877)),...e.map(i=>Vs(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),Vs(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function Yf(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
110<=e.length;){let r=l=>parseInt(e.slice(t+6+l*8,t+14+l*8),16),o=r(11),i=r(6),s=e.slice(t+110,t+110+o-1),a=t+Math.ceil((110+o)/4)*4;if(s==="TRAILER!!!")return n;
if(a+i>e.length)return null;n.push({name:s,text:e.slice(a,a+i),mode:r(1)}),t=a+Math.ceil(i/4)*4}return null}var ve={irqbypass:{file:"virt/lib/irqbypass"},vfio:{file:"drivers/vfio/vfio"},vfio_virqfd:{file:"drivers/vfio/vfio_virqfd",until:[6,2]},vfio_iommu_type1:{file:"\
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
ext4:{file:"fs/ext4/ext4"},xfs:{file:"fs/xfs/xfs"},kvm:{file:"arch/x86/kvm/kvm",needs:["irqbypass"]}},Qf=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core",
"vfio_pci"],Sw=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];function H(e){return e.replace(/-/g,"_")}function br(e){let n=ve[e];return n===void 0||n.driver===
void 0?null:n.driver}function ep(e,n){return e==="nvidia"&&n.startsWith("0680")?"nvidia-nvswitch":br(e)}function np(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.
keys(ve).find(t=>br(t)===e);return n===void 0?null:n}function tp(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function Gs(e,n){
return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}function Pw(e,n){let t=tp(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=ve[a];return l===void 0||n.lacks.includes(
a)||l.extra===!0&&!r.has("nvidia")||Qf.includes(a)&&n.vfio==="missing"||l.until!==void 0&&!Gs(t,l.until)?!1:l.from===void 0||!Gs(t,l.from)},i=a=>n.builtin.includes(
a)||n.vfio==="builtin"&&(Qf.includes(a)||a==="irqbypass"),s=Object.keys(ve).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function Ws(e){let n=ve[e];
return n===void 0?e:n.extra===!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function Aw(e,n){let t=ve[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(
o=>n.includes(o))}function Ew(e,n){let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";
return["#","# Automatically generated file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_I\
OMMU=y",r("CONFIG_INTEL_IOMMU_DEFAULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CON\
FIG_VFIO",t),r("CONFIG_VFIO_PCI",t),r("CONFIG_VFIO_IOMMU_TYPE1",t),...Gs(tp(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG\
_DRM_NOUVEAU",n.lacks.includes("nouveau")?null:"m"),""].join(`
`)}function rp(e,n){let{modules:t,builtin:r}=Pw(e,n),o=`/lib/modules/${n.version}`,i=l=>`${Ws(l)}${n.suffix}`,s=[];for(let l of t){let u=ve[l];for(let c of u===
void 0||u.alias===void 0?[]:u.alias)s.push(`alias ${c} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${Ws(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${Aw(l,t).map(u=>` ${i(u)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${Ws(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:Ew(e,n),[`/boot/vmlinuz-${n.version}`]:Iw(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function Iw(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function op(e){return e==="nvidia"?Sw.slice(1):[]}var Rw=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Hn(e){let n=new Map;for(let r of Rw)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function vr(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function ze(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(u,c,f)=>{u.set(c,[...u.get(c)||[],...f])};for(let u of e)for(let c of u.replace(/\\\n/g," ").split(`
`)){let[f,p,...d]=c.trim().split(/\s+/);if(f===void 0||p===void 0||f.startsWith("#"))continue;let m=H(p);if(f==="blacklist"&&t.add(m),f==="alias"&&d[0]!==void 0&&
r.push([p,H(d[0])]),f==="options"&&l(o,m,d),f==="install"&&a.set(m,d.join(" ")),f==="softdep"){let y=null;for(let g of d)g==="pre:"?y=i:g==="post:"?y=s:y!==null&&
l(y,m,[H(g)])}}for(let u of vr(n)){let c=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(u.replace(/"/g,""));if(c===null)continue;let[,f="",p="",d]=c;if(f==="modprobe"&&p===
"blacklist")for(let m of(d||"").split(","))t.add(H(m));else l(o,H(f),[d===void 0?p:`${p}=${d}`])}return{blacklist:t,aliases:r,options:o,pre:i,post:s,install:a}}
function Go(e){let n=e.slice(e.lastIndexOf("/")+1);return H(n.replace(/\.ko(\.\w+)?$/,""))}function Ne(e,n){let t=`/lib/modules/${n}`,r=l=>e.read(`${t}/${l}`)||
"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let u=l.indexOf(":");if(u<0)continue;let c=l.slice(0,u);o.set(Go(c),c),i.set(Go(c),l.slice(u+1).split(" ").filter(f=>f!=="").map(Go))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(Go)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,u="",c=""]=l.split(" ");return[u,H(c)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softde\
p")}}function Ks(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function Ko(e,n,t,r,o){
let i=ze([n.softdeps],""),s=[],a=new Set,l=c=>{if(a.has(c)||(a.add(c),n.builtin.has(c)||r.has(c)))return null;if(!n.files.has(c)||!o(c))return`FATAL: Module ${c}\
 not found.`;for(let p of[...t.pre.get(c)||[],...i.pre.get(c)||[]])l(p);let f=t.install.get(c);if(f!==void 0)return/(^|\/)(false)\b/.test(f)?`ERROR: could not i\
nsert '${c}': install command failed`:null;for(let p of n.needs.get(c)||[]){let d=l(p);if(d!==null)return d}s.push(c);for(let p of[...t.post.get(c)||[],...i.post.
get(c)||[]])l(p);return null},u=l(H(e));return u===null?{ok:!0,order:s}:{ok:!1,why:u}}function Jo(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(
i)&&!t.blacklist.has(i)&&Ks(o,e)&&r.push(i);return r}function ip(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+
1));return r}var ap=require("child_process"),lp=Y(require("fs"),1),Ow={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","\
/bin/sh"]},sp=65534;function qo(e,n,t,r){let o=Ow[e].find(m=>lp.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",
LC_ALL:"C"};n.forEach((m,y)=>{i[`FIXTURE_${y}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,y)=>`eval "$FIXTURE_${y}"`),"pri\
ntf 'SOURCED\\0'",...t.map(m=>`printf '%s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:sp,gid:sp}:{},l=(0,ap.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),u=l.stdout===null?"":l.
stdout,c=u.indexOf("SOURCED\0"),f={},p=c<0?[]:u.slice(c+8).split("\0");t.forEach((m,y)=>{f[m]=p[y]||""});let d=l.status===null?1:l.status;return{code:c<0&&d===0?
1:d,stderr:l.stderr===null?"":l.stderr,values:f}}function It(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function Fn(e,n){return e.toString(16).padStart(n,
"0")}function up(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${It(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${It(
s.address).domain}:${It(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${Fn(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function cp(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${It(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=It(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function dp(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?It(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function Rt(e){return e.toUpperCase()}function $n(e){let[n="",t=""]=Rt(e.id).split(":"),[r="",
o=""]=Rt(e.subsystem).split(":"),i=Rt(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function Mw(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function Dw(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${Fn(0,16)} 0x${Fn(0,16)} 0x${Fn(0,16)}`);continue}r.push(`0x${Fn(t,16)} 0x${Fn(t+i-1,16)} 0x${Fn(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function Js(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${Rt(e.class).replace(/^0/,"")}`,`PCI_ID=${Rt(e.id)}`,`PCI_SUBSYS_ID=${Rt(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${$n(e)}`,""].join(`
`)}function fp(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:$n(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=Js(e,null),r[`${n}/config`]=Mw(e),r[`${n}/resource`]=Dw(e),r}function $(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var xr=$(137,"",`Killed
`),mp=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],Tw=["nvme","ext4","xfs"],pp=["nouveau","amdgpu","i915","ast","mgag200"];function gp(e,n,t){let r=Ne(
e,n),o=ze([],""),i=new Set;for(let l of t){let u=Ko(l,r,o,new Set,()=>!0);if(u.ok)for(let c of u.order)i.add(c)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let u=r.files.get(l);u!==void 0&&a.push({name:`${s}/${u}`,text:e.read(`/${s}/${u}`)||""})}return a}function qs(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function hp(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function yp(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...hp(e.read(s))],[]);return Zs([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:qs(e,Hn(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...gp(e,n,[...mp,...o.map(i=>H(i.split(/\s+/)[0]||""))])])}var Cw=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function Vn(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function zw(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let f of n)
for(let p of e.list(f))p.endsWith(".conf")&&!t.has(p)&&t.set(p,`${f}/${p}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(f=>t.get(f)||"")].map(f=>e.read(
f)||"").filter(f=>f!==""),i=qo("bash",o,Cw,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:u,install_items:c}=i.
values;return{hostonly:s==="yes",add:Vn(a),force:Vn(l),omit:Vn(u),install:Vn(c)}}function Nw(e,n,t,r,o){let i=Ne(e,t),s=ze([],""),a=r.hostonly?pp.filter(v=>n.functions.
some(w=>Jo($n(w),i,s).includes(v))):pp,l=[...Hn(e).keys()],u=v=>v.startsWith("/etc/"),c=r.hostonly&&!o?l:l.filter(v=>!u(v)),f=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((v,w)=>[...v,...e.list(w).filter(x=>x.endsWith(".conf")).map(x=>`${w}/${x}`)],[]),p=o?[]:r.hostonly?f:f.filter(v=>!u(v)),d=p.reduce((v,w)=>[
...v,...hp(e.read(w))],[]),m=o?[]:r.force,y=new Set(r.omit.map(H)),g=[...r.hostonly?Tw:mp,...a,...d,...m,...o?[]:r.add].map(H).filter(v=>!y.has(v)),b=o?[]:r.install.
filter(v=>e.exists(v)),h=new Set;return Zs([...qs(e,[...c,...p]),...qs(e,b),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(v=>`r\
d.driver.pre=${v}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...gp(e,t,g)].filter(({name:v})=>!h.has(v)&&h.add(v)))}function tn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function wr(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(Xs)}function Xs(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function Ys(e){return e.slice(0,Math.floor(e.length/2))}function Xo(e,n,t,r,o){if(t.
includes("--version"))return $(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,u=[],c=[],f=[],p=[],d=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let w=0;w<
t.length;w+=1){let[x="",z]=(t[w]||"").startsWith("--")?(t[w]||"").split(/=(.*)/):[t[w]],U=d.has(x)?z===void 0?t[w+=1]||"":z:"";x==="-f"||x==="--force"?i=!0:x===
"--kver"?s=U:x==="--regenerate-all"?a=!0:x==="-H"||x==="--hostonly"?l=!0:x==="-N"||x==="--no-hostonly"?l=!1:x==="--add-drivers"?u.push(...Vn(U)):x==="--force-dr\
ivers"?c.push(...Vn(U)):x==="--install"||x==="-I"?f.push(...Vn(U)):x.startsWith("-")||p.push(x)}if(a){for(let w of e.list("/lib/modules")){let x=Xo(e,n,["-f",tn(
n,w),w],r,o);if(x.code!==0)return x}return $(0)}let m=p[1]||s||r,y=p[0]||tn(n,m);if(e.exists(y)&&!i)return $(1,"",`dracut[F]: Will not override existing initram\
fs (${y}) without --force
`);if(o==="lies")return $(0);if(!e.exists(`/lib/modules/${m}`))return $(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(y),$(1,"",`dracut[F]: Failed making image ${y}
`);let g=zw(e);if(typeof g=="string")return $(1,"",g);let b={...g,hostonly:l===null?g.hostonly:l,add:[...g.add,...u],force:[...g.force,...c],install:[...g.install,
...f]},h=Nw(e,n,m,b,o==="drops");if(e.write(y,o==="killed"?Ys(h):h,384),o==="killed")return xr;let v=[...b.force,...b.add].filter(w=>ve[H(w)]===void 0);return $(
0,"",v.map(w=>`dracut-install: Failed to find module '${w}'
`).join(""))}function Lw(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function Uw(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function bp(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return $(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let f=0;f<t.length;f+=1){let p=t[f]||"";if(p==="-k")a=t[f+=1]||null;else if(p.startsWith("-k"))a=p.slice(2);else for(let d of p.replace(/^-/,
""))"cud".includes(d)&&(s=d)}if(s==="")return $(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&Lw(e,"update_initramfs")==="no")return $(0,`update-initramfs: Not updating initramfs.
`);let l=wr(e).filter(f=>e.exists(tn(n,f))),u=a==="all"?(s==="c"?[...wr(e)]:[...l]).reverse():a===null?l.slice(-1):[a],c="";for(let f of u){let p=tn(n,f);if(s===
"d"){e.remove(p);continue}if(s==="u"&&Uw(e))return $(0,c,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${p}
`);if(c+=`update-initramfs: Generating ${p}
`,o==="lies")continue;if(i){let m=Xo(e,n,["--force",p,f],r,o);if(m.code!==0)return $(m.code,c,m.stderr);continue}if(o==="fails")return $(1,c,`update-initramfs: \
failed for ${p} with 1.
`);let d=yp(e,f,o==="drops");if(o==="killed")return e.write(`${p}.new`,Ys(d)),xr;e.write(`${p}.new`,d,384),e.rename(`${p}.new`,p)}return $(0,c)}function vp(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,u)=>!l.startsWith("-")&&(o<0||u!==o+1))||t;if(n.includes("--version"))return $(0,`initramfs-tools 0.142
`);if(i===void 0)return $(1,"",`mkinitramfs: no output file
`);if(r==="lies")return $(0);if(r==="fails")return $(1,"",`mkinitramfs failure cpio 141
`);let a=yp(e,s,r==="drops");return e.write(i,r==="killed"?Ys(a):a,384),r==="killed"?xr:$(0)}function $r(e,n){let t=e.read(n);return t===null?null:Yf(t)}function wp(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function xp(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=$r(e,r);if(o===null)return $(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?$p(i):i.name}
`).join("")}return $(0,t)}function $p(e){return`${wp(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function _p(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=$r(e,t);if(o===null)return $(2,"",`cpio: premature end of archive
`);for(let i of o)wp(i)||e.write(`${r}/${i.name}`,i.text);return $(0)}function kp(e,n,t,r){let o=[],i=[],s=r;for(let c=0;c<t.length;c+=1){let f=t[c]||"";f==="-f"||
f==="--file"?o.push(t[c+=1]||""):f.startsWith("--file=")?o.push(f.slice(7)):f==="-k"||f==="--kver"?s=t[c+=1]||r:f.startsWith("-")||i.push(f)}let a=i[0]||tn(n,s);
o.push(...i.slice(1));let l=$r(e,a);if(l===null)return $(1,"",`Image '${a}' does not exist or is cut off
`);if(o.length>0){let c=o.map(f=>f.replace(/^\//,""));return $(0,l.filter(f=>c.includes(f.name)).map(f=>f.text).join(""))}let u="=".repeat(72);return $(0,`Image\
: ${a}: 1M
${u}
Version: dracut-106

Arguments: --force

dracut modules:
bash
systemd
kernel-modules
${u}
${l.map(c=>`${$p(c)}
`).join("")}${u}
`)}var zt=Y(require("path"),1);var Bw=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function _n(e){return e.distro.mkconfig==="debian"}function Ot(e){return _n(e)?"/boot/grub":"\
/boot/grub2"}function Sp(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function Ap(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function jw(e,n){let t=[e.read("/etc/default/grub")];if(_n(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=Ap(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=qo(_n(n)?"dash":"bash",t.filter(s=>s!==null),Bw,{strict:!0,functions:o});return i.code===0?i.values:$(i.code,"",i.stderr)}function Hw(e){
return typeof e.code=="number"}function Ep(e){return e.GRUB_ENABLE_BLSCFG==="true"}function Yo(e,n,t,r,o,i){let s=Sp(e,tn(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${Sp(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function Fw(e,n,t){let r=[...wr(e)].reverse(),{distro:o}=n,i=m=>t[m]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,u=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
c=`${s} ${u}`,f=_n(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||Ap(e),p=r[0];if(p===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(m=>Yo(n,`${f} (${m})`,`gnulinux-${m}-advanced-0b5c`,m,l,"")).join("");let d=r.map(m=>{let y=Yo(n,`${f}, with Linux ${m}`,`gnulinux-${m}-adva\
nced-0b5c`,m,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?y:y+Yo(n,`${f}, with Linux ${m} (recovery mode)`,`gnulinux-${m}-recovery-0b5c`,
m,c,"	")});return`${Yo(n,f,"gnulinux-simple-0b5c",p,l,"")}submenu 'Advanced options for ${f}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${d.join("")}}
`}function Vw(e,n,t){let r=_n(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!_n(n)&&n.distro.mkconfig!=="suse"&&Ep(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),u=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${u===
null?"":u[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:Fw(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${Zw(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function Zw(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function Ip(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(Xs).reverse().map(t=>`${n}/${t}`)}function Ww(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=Et(e.read("/boot/grub2/grub\
env")),l=nn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of Ip(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return e.
exists("/etc/kernel/cmdline")||e.write("/etc/kernel/cmdline",`${s}
`),""}function Qo(e,n,t,r){let o=_n(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let d=0;d<t.length;d+=1){let m=t[d]||"";if(m==="-o"||m==="--output")i=t[d+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return $(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return $(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return $(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return $(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=jw(e,n);if(Hw(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,u=`Generating grub configuration file ...
`,c=!_n(n)&&n.distro.mkconfig!=="suse",f=Ep(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";c&&f&&r!=="killed"&&(u+=Ww(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let p=Vw(e,n,l);for(let d of wr(e))u+=`Found linux image: /boot/vmlinuz-${d}
`;return i===null?$(0,p,`${u}done
`):r==="killed"?(e.write(`${i}.new`,p.slice(0,Math.floor(p.length/2))),xr):(e.write(i,p,n.distro.grubCfgMode),$(0,"",`${u}done
`))}function Rp(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${Ot(n)}/grubenv`:r,a=Et(e.read(s));if(o==="list")return $(0,[...a].map(([u,c])=>`${u}=${c}
`).join(""));for(let u of i){let c=u.indexOf("=");o==="unset"?a.delete(u):c>0&&a.set(u.slice(0,c),u.slice(c+1))}let l=nn(a);return l===null?$(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),$(0))}function Pp(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function _r(e,n){let t=`${Ot(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function Op(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[u,c="",...f]=Jf(l.trim(),o);(u==="linux"||u==="linuxefi"||u==="linux16")&&(i=c,a=f.map(qf)),(u==="initrd"||u==="initrde\
fi"||u==="initrd16")&&(s=Pp(e,c))}return{title:n,id:t,kernel:Pp(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function Mp(e,n){let t=e.
read(_r(e,n));if(t===null)throw new Error(`the node does not boot: ${_r(e,n)} is missing`);let r=Et(e.read(`${Ot(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let u=l.trim(),c=i[i.length-1],f=c===void 0||c.items===null?o:c.items,p=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(u);if(p!==null){let d=/\$menuentry_id_option\s+'([^']*)'/.
exec(p[3]||""),m={title:(p[2]||"").slice(1,-1),id:d===null?"":d[1]||"",items:p[1]==="submenu"?[]:null,lines:[]};f.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
u))a=!0;else if(u==="}")a?a=!1:i.pop();else if(c!==void 0&&c.items===null)c.lines.push(u);else if(u==="blscfg")for(let d of Ip(e))o.push(Gw(e,d));else{let d=/^set\s+(\w+)="?([^"]*)"?$/.
exec(u);if(d===null||d[1]===void 0||d[2]===void 0)continue;d[1]==="default"&&d[2]!=="${next_entry}"&&(s=d[2]),d[1]==="tuned_params"&&r.set("tuned_params",d[2]),
d[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",d[2])}}if(i.length>0)throw new Error(`the node does not boot: ${_r(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function Gw(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function Dp(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:Dp(i.items,r.length===0?"0":r.join(
">"))}function ei(e,n){let{items:t,chosen:r,variables:o}=Mp(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=Dp(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return Op(n,a.title,a.id,a.lines,o)}function Tp(e,n){let{items:t,variables:r}=Mp(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[Op(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var A=Y(require("fs"),1),Le=Y(require("path"),1),Kw=40;function Qs(e){try{return A.readlinkSync(e)}catch(n){return null}}function Cp(e,n,t){let r=n.split("/").filter(
s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?Qs(Le.join(e,...o,s)):null;
if(a===null){o.push(s);continue}if(i+=1,i>Kw)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&l!==
"."))}return`/${o.join("/")}`}function zp(e){if(!A.lstatSync(e).isDirectory()){A.unlinkSync(e);return}for(let t of A.readdirSync(e))zp(Le.join(e,t));A.rmdirSync(
e)}function Jw(e,n,t){try{A.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!A.existsSync(e))throw r;let o=A.statSync(
e).mode&4095;A.chmodSync(e,384),A.writeFileSync(e,n,"latin1"),A.chmodSync(e,o)}t!==void 0&&A.chmodSync(e,t)}function ea(e){try{return A.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function ni(e){let n=s=>Cp(e,s,!0),t=s=>Le.join(e,n(s)),r=s=>Le.join(e,Cp(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&A.existsSync(a)||(A.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return A.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(Le.posix.dirname(s)),Jw(t(s),a,l)},link(s,a){i(Le.posix.dirname(s));let l=r(s);Qs(l)!==null&&A.unlinkSync(l),
A.symlinkSync(a,l)},readLink:s=>Qs(r(s)),exists:s=>A.existsSync(t(s)),list(s){try{return A.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{
A.lstatSync(a)}catch(l){return}zp(a)},rename(s,a){A.renameSync(r(s),r(a))}}}function qw(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(
n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){e.mkdir(n),A.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function Pe(e,n){let t=Object.
keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&qw(e,o,i)}}
function Np(e,n=[]){let t=new Map,r=o=>{for(let i of A.readdirSync(Le.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=Le.join(e,
s),l=A.lstatSync(a),u=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"link",mode:511,text:A.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:u,text:""}),
r(s)):t.set(s,{type:"file",mode:u,text:ea(a).toString("latin1")})}};return r("/"),t}function na(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(
`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(
8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||t.push(`new: ${r}`);return t}function ra(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids)}}function Ue(e,n){return Object.assign(new Error(`${e}: ${n}`),{code:e})}function Mt(e,n){
return e.paths.get(n)||`/sys/devices/unknown/${n}`}function ti(e){return"../".repeat(e.split("/").length-2)}function kn(e,n,t){let r=e.readLink(`${Mt(n,t)}/driv\
er`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function oa(e,n,t,r){let o=Mt(n,t.address),i=kn(e,n,t.address);i!==null&&(e.remove(`${o}/driver`),e.remove(
`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${ti(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pci/drivers/${r}/${t.address}`,`../.\
./../..${o.slice(4)}`)),e.write(`${o}/uevent`,Js(t,r)),Xw(e,n,t.address)}function Xw(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(
([i,s])=>s===r&&kn(e,n,i)==="vfio-pci")?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function ia(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(
r)){for(let o of["bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&e.link(`${r}/module`,`../../../../module/${t}`)}}function Yw(e,n){
let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(p,d)=>/^f{8}$/i.test(p)||parseInt(p,16)===parseInt(d,16),[u="",c=""]=n.subsystem.split(":"),
f=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.slice(5))&&l(o,u)&&l(i,c)&&f===0}function Qw(e,n,t){let r=(e.read(`${Mt(
n,t)}/driver_override`)||"").trim();return r===""||r==="(null)"?null:r}function sa(e,n,t,r){let o=Qw(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.
secondary!==void 0;if((n.ids.get(t)||[]).some(a=>Yw(a,r)))return!0;let i=np(t);if(i===null||i==="vfio_pci"||ep(i,r.class)!==t)return!1;let s=ve[i];return s!==void 0&&
s.alias!==void 0&&s.alias.some(a=>Ks(a,$n(r)))}function aa(e,n,t,r){if(t==="vfio-pci"){if(r.secondary!==void 0||!n.iommu||!n.groups.has(r.address))return"EINVAL";
if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&e0(e,n,r.address))return"EBUSY";return oa(e,n,r,t),null}function e0(e,n,t){let r=n.groups.
get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function ri(e,n,t){for(let r of n.functions)kn(e,n,r.address)===null&&sa(e,n,t,r)&&aa(e,n,t,r)}function Up(e,n,t,r){
n.loaded.add(t),Pe(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),la(e,n,t,r)}function la(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=br(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)ia(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),ri(e,n,s)}function kr(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((ve[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function Bp(e,n,t){let r=br(t);if(r!==null){for(let o of n.functions)kn(e,n,o.address)===r&&oa(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),kr(e,n)}function n0(e){return`${e}0\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.
slice(0,36).padEnd(36,"\0")+(e==="DMAR"?"-":"\0\0")+"\0".repeat(10)}var Lp={intel:"DMAR",amd:"IVRS",arm:"IORT"},t0={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],
arm:["smmu3.0x0000000009050000"]};function jp(e,n,t){let r={"/sys/bus/pci/drivers_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/p\
ci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${Lp[n.cpu.brand]}`]={text:n0(Lp[n.cpu.brand]),mode:256});for(let o of t.functions){let i=Mt(t,o.address);Object.
assign(r,fp(o,i)),r[`${i}/subsystem`]={link:`${ti(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${ti(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${ti(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${Mt(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of t0[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};Pe(e,r)}function Hp(e,n){let t=0;for(let r of n.functions){let o=Mt(n,r.address);if(kn(e,n,r.address)!==null&&(r.netdev!==
void 0&&Pe(e,{[`${o}/net/${r.netdev}/operstate`]:`up
`,[`${o}/net/${r.netdev}/device`]:{link:"../.."},[`/sys/class/net/${r.netdev}`]:{link:`../..${o.slice(4)}/net/${r.netdev}`}}),r.block!==void 0)){let i=`${o}/nvm\
e/nvme0/${r.block}`;Pe(e,{[`${i}/dev`]:`259:${t}
`,[`${i}/${r.block}p2/dev`]:`259:${t+2}
`,[`${i}/${r.block}p2/partition`]:`2
`,[`/sys/block/${r.block}`]:{link:`..${i.slice(4)}`},[`/sys/dev/block/259:${t}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/259:${t+2}`]:{link:`../..${i.slice(
4)}/${r.block}p2`}}),t+=10}}}function oi(e,n,t,r,o){let i=up(e);return{version:n,cmdline:t,iommu:r,functions:i,paths:cp(i),groups:dp(i),loaded:new Set,builtin:o,
ids:new Map}}function ta(e,n){let t=n.trim(),r=e.functions.find(o=>o.address===t);if(r===void 0)throw Ue("ENODEV",`no such device ${t}`);return r}function r0(e){
let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.test(t)))throw Ue("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.
replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function Fp(e,n,t,r){let o=e.real(t);if(!e.exists(o))throw Ue("ENOENT",`${t}: no such file or direct\
ory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.exec(o);if(i!==null)return o0(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/dr\
ivers_probe"){let a=ta(n,r);if(kn(e,n,a.address)!==null)return;e.list("/sys/bus/pci/drivers").some(u=>sa(e,n,u,a)&&aa(e,n,u,a)===null);return}if(/\/([0-9a-f:.]+)\/driver_override$/.
exec(o)!==null){let a=r.replace(/\n$/,"");return e.write(o,`${a===""?"(null)":a}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw Ue("EACCES",`${t}: permission denied`);e.write(
o,r)}}function o0(e,n,t,r,o){if(r==="unbind"){let a=ta(n,o);if(kn(e,n,a.address)!==t)throw Ue("ENODEV",`${a.address} is not bound to ${t}`);oa(e,n,a,null);return}
if(r==="bind"){let a=ta(n,o);if(!sa(e,n,t,a))throw Ue("ENODEV",`${t} does not match ${a.address}`);if(kn(e,n,a.address)!==null)throw Ue("EBUSY",`${a.address} ha\
s a driver`);let l=aa(e,n,t,a);if(l!==null)throw Ue(l,`${t} refused ${a.address}`);return}let i=r0(o),s=n.ids.get(t)||[];if(r==="new_id"){if(s.includes(i))throw Ue(
"EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),ri(e,n,t);return}if(!s.includes(i))throw Ue("ENODEV",`${t} does not have ${i}`);n.ids.set(t,s.filter(a=>a!==i))}function Dt(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function ca(e,n,t,r){if(n.iommu==="absent")
return!1;let o=vr(r);if(n.cpu.brand==="arm")return!0;if(Dt(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!Dt(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of Dt(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function Vp(e){let n=ip(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function Tt(e,n,t,r){let o=Ko(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order)Up(e,n,i,i==="vfio_pci"?Vp(r.config):
[]);return null}function Zp(e,n,t){for(let r of n.functions)for(let o of Jo($n(r),t.index,t.config)){Tt(e,n,o,t);for(let i of n.loaded.has(o)?op(o):[])t.config.
blacklist.has(i)||Tt(e,n,i,t)}}function Wp(e){return e.split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function i0(e,n,t,r){let o=$r(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(d=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(d.name)).map(d=>d.text),s=new Set(o.map(d=>H(d.name.slice(d.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=d=>o.filter(m=>m.name===d).map(m=>m.text).join(""),l={config:ze(i,t.cmdline),index:Ne(e,t.version),has:d=>s.has(d)},u=vr(
`${t.cmdline} ${o.filter(d=>d.name.startsWith("etc/cmdline.d/")).map(d=>d.text).join(" ")}`),c=n.distro.initramfs==="dracut";if(c)for(let d of Dt(u,"rd.driver.p\
re"))Tt(e,t,d,l);let f=c?Dt(u,"rd.driver.blacklist").map(H):[];Zp(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,...f])}});let p=[a("con\
f/modules"),...o.filter(d=>/^(usr\/lib|etc)\/modules-load\.d\//.test(d.name)).map(d=>d.text)];for(let d of p)for(let m of Wp(d))ua(e,t,m,l)}function ua(e,n,t,r){
let o=H(t);r.config.blacklist.has(o)||Tt(e,n,o,r)}var s0=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d"];
function a0(e,n){let t={config:ze(Hn(e).values(),n.cmdline),index:Ne(e,n.version),has:()=>!0};Zp(e,n,t);let r=new Map;for(let o of s0)for(let i of e.list(o))i.endsWith(
".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of Wp(e.read(r.get(o)||"")||""))ua(e,n,i,t);for(let o of Dt(vr(n.cmdline),"\
modules-load"))ua(e,n,o,t)}function l0(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,rela\
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
`})}function u0(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function Gp(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=ei(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(f=>f.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=Et(e.read(`${Ot(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${Ot(n)}/grubenv`,nn(new Map([...s,["next_entry",""]]))||"");for(let f of[
"/proc","/sys","/dev/vfio"])for(let p of e.list(f))e.remove(`${f}/${p}`);e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(" "),l=Ne(e,i),u=oi(
n,i,a,ca(e,n,i,a),l.builtin);jp(e,n,u),ia(e,"pcieport",null),ri(e,u,"pcieport");let c=ze([],a);for(let f of[...l.builtin].sort((p,d)=>(p.startsWith("vfio")?0:1)-
(d.startsWith("vfio")?0:1)))f==="portdrv"||f==="binfmt_script"||(e.write(`/sys/module/${f}/uevent`,""),la(e,u,f,f==="vfio_pci"?Vp(c):[]));if(l0(e,n,u,u0(r+1)),o.
initrd===null)throw new Error("the node does not boot: its entry has no initrd");return i0(e,n,u,o.initrd),a0(e,u),Hp(e,u),kr(e,u),u}var da=new Map;function Sr(e){return da.get(zt.resolve(e))||null}function Ct(e,n){n===null?da.delete(zt.resolve(e)):da.set(zt.resolve(e),n)}function c0(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=oi(n,t,r,ca(e,n,t,r),Ne(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function d0(e,n,t,r){let o=(u,c)=>t.some(f=>f===`--${c}`||/^-[a-zA-Z]+$/.test(f)&&[...u].some(p=>f.
includes(p))),i=t.findIndex(u=>u==="-S"||u==="--set-version"||u==="-d"||u==="--dirname"||u==="-C"),s=t.filter((u,c)=>!u.startsWith("-")&&(i<0||c!==i+1));if(r===
"fails")return $(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return $(0);let a={config:ze(Hn(e).values(),n.cmdline),index:Ne(e,n.version),has:()=>!0};if(o("r","remove")){for(let u of s.map(
H)){if(n.builtin.has(u))return $(1,"",`modprobe: FATAL: Module ${u} is builtin.
`);n.loaded.has(u)&&Bp(e,n,u)}return $(0)}let l=o("a","all")?s:s.slice(0,1);for(let u of l){if(o("b","use-blacklist")&&a.config.blacklist.has(H(u)))continue;let c=Tt(
e,n,u,a);if(c!==null)return $(1,"",o("q","quiet")?"":`modprobe: ${c.replace(/Module \S+/,`Module ${u}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return kr(e,n),$(0)}function f0(e,n){let t=e.some(u=>u==="-B1"||u==="--block-size=1")?1:1024,r=e.filter(u=>!u.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(u=>u.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return $(0,`${a.map(u=>l[u]||u).join(" ")}\

${a.map(u=>i[u]||"-").join(" ")}
`)}function p0(e){let n=e.find(t=>!t.startsWith("-"))||"";return n==="is-active"?$(3,`inactive
`):n==="is-enabled"?$(1,`disabled
`):n==="is-system-running"?$(0,`running
`):$(0)}var m0=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function ii(e,n){let t=ni(e);Sr(e)===null&&Ct(e,c0(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{let[u="",...c]=l,f=zt.basename(u),p=Sr(e),d=p===null?"":p.version;return f==="chroot"?a(c.slice(1)):f==="env"?a(c.
filter(m=>!/^(-\S*|\w+=.*)$/.test(m))):f==="nice"||f==="ionice"||f==="setsid"||f==="timeout"?a(c.slice(c.findIndex(m=>!/^(-|\d)/.test(m)))):h0(t,u)?f==="update-\
grub"?Qo(t,n,["-o","/boot/grub/grub.cfg",...c],s("update-grub")||s("grub-mkconfig")):f==="grub-mkconfig"?Qo(t,n,c,s("grub-mkconfig")):f==="grub2-mkconfig"?Qo(t,
n,c,s("grub2-mkconfig")):f==="grub-editenv"||f==="grub2-editenv"?Rp(t,n,c):f==="update-initramfs"?bp(t,n,c,d,s("update-initramfs")||(n.distro.initramfs==="dracu\
t"?s("dracut"):s("mkinitramfs"))):f==="mkinitramfs"?vp(t,c,d,s("mkinitramfs")):f==="dracut"?Xo(t,n,c,d,s("dracut")):f==="lsinitramfs"?xp(t,c):f==="unmkinitramfs"?
_p(t,c):f==="lsinitrd"?kp(t,n,c,d):f==="df"?f0(c,r):f==="systemctl"?p0(c):f==="uname"?$(0,`${c.includes("-m")?n.cpu.arch:d}
`):f==="systemd-detect-virt"?$(1,`none
`):m0.has(f)?$(0):f==="modprobe"?p===null?$(1,"",`modprobe: FATAL: no kernel is running
`):d0(t,p,c,s("modprobe")):$(127,"",`${u}: the fixture does not know this command
`):$(127,"",`${u}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,u){let c=Sr(e);if(c===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,u.trim()]),Fp(t,c,l,u)},reboot(){Ct(e,null),Ct(e,Gp(t,n))},misbehave(l,u){u===null?o.delete(l):o.set(l,u)},freeBytes(l){r=l},next:()=>ei(t,n),entries:()=>Tp(
t,n)}}var g0=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function h0(e,n){return n.startsWith("/")?e.exists(n):g0.some(t=>e.exists(
`${t}/${n}`))}var si=17e8,ai=3600;function fa(e,n,t){let r=o=>{for(let i of M.readdirSync(o,{withFileTypes:!0})){let s=Zn.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||M.statSync(s).mtimeMs/1e3>n)&&M.utimesSync(s,t,t)}};for(let o of M.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Zn.join(
e,o);M.lstatSync(i).isDirectory()&&r(i)}}function Jp(e,n){let{tree:t}=e;if(n.do==="files")return Pe(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function y0(e){let{host:n,tree:t}=e,r=(...s)=>Jp(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",tn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:_r(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var Kp=new WeakMap;function b0(e){let n=[],t=r=>{for(let o of M.readdirSync(Zn.join(e,r)).sort()){let i=`${r}/${o}`,
s=Zn.join(e,i),a=M.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?ea(s):Buffer.alloc(0),target:l==="link"?M.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function v0(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let u=Zn.join(e,r);if(o==="dir")M.mkdirSync(u),(511&~t)!==i&&M.chmodSync(u,i);else if(o==="link")M.symlinkSync(a,u);else{let c=M.openSync(
u,"wx",i);(i&~t)!==i&&M.fchmodSync(c,i),M.writeSync(c,s),M.futimesSync(c,l,l),M.closeSync(c)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&M.utimesSync(Zn.join(
e,r),i,i)}function w0(e,n){let t=ni(e);Pe(t,n.files);for(let o of n.kernels)Pe(t,rp(n,o));fa(e,null,si);let r=ii(e,n);return y0(r),fa(e,si+ai,si+ai),r}function x0(e,n){
let t=w0(e,n),r=si+ai;t.reboot();for(let o of n.events)Jp(t,o),r+=ai,fa(e,r,r)}function pa(e,n){let t=Kp.get(n);if(t!==void 0)return v0(e,t.entries),Ct(e,ra(t.running)),
ii(e,n);Ct(e,null),x0(e,n);let r=Sr(e);return r!==null&&Kp.set(n,{entries:b0(e),running:ra(r)}),ii(e,n)}var li="0123456789abcdef0123456789abcdef",Nt="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function O(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function rn(e,n){let t={};for(let r of e)t[`${n}/${r}`]=O(`# ${r} of the fixture`);return t}var Qp={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function xa(e){return{"/etc/machine-id":`${li}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${Nt} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${Nt}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/var/li\
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
`}:{}}}function $0(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var em="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",_0=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,nm=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,$a={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
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
sinitramfs","unmkinitramfs"],"/usr/bin")},k0={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":O("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":O(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":O('rm -f "/boot/initrd.img-$1"'),...rn(["dracut","lsinitrd"],"/usr/bin")},_a={"\
/usr/sbin/update-initramfs":O(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function ka(e){return Object.keys(
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
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${Nt} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...Qp,
...xa(o),"/etc/default/grub":$0(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":O("# header"),"/etc/grub.d/10_linux":O("# entries"),"/etc\
/grub.d/40_custom":O('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":O(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":O('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...rn(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":O("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":nn(new Map)||"","/etc/modules":e.modulesFile===void 0?_0:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${Nt} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?k0:$a,"/var/lib/dpkg/status":ka({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function S0(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function Pn(e){let n=`0-rescue-${li}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let d of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${li}\
-${d}.conf`]=S0(e,d,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let u=new Map([["saved_entry",l===void 0?"":e.bls?`${li}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),c=nn(u)||"",f=s.firmware==="uefi",p=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...Qp,...xa(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
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
`}:{},...r&&f?{[`/boot/efi/EFI/${o}/grubenv`]:c,"/boot/grub2/grubenv":{link:`../efi/EFI/${o}/grubenv`},"/etc/grub2-efi.cfg":{link:`../boot/efi/EFI/${o}/grub.cfg`}}:
{"/boot/grub2/grubenv":c,"/etc/grub2.cfg":{link:"../boot/grub2/grub.cfg"},...r?{}:{"/etc/grub2-efi.cfg":{link:"../boot/grub2/grub.cfg"}}},...!r&&f?{[`/boot/efi/\
EFI/${o}/grub.cfg`]:p}:{},[`/boot/vmlinuz-${n}`]:`MZ rescue kernel
`,[`/boot/initramfs-${n}.img`]:`\x8Brescue image, built once
`,"/usr/sbin/grub2-probe":O("# probe"),...e.more===void 0?{}:e.more}}}}function P0(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${Nt}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[R("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),R("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...xa(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":O("# header"),"/etc/grub.d/10_linux":O("# entries"),"/etc/grub.d/40_custom":O('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":O(". \
${sysconfdir}/default/grub"),...rn(["update-bootloader"],"/usr/sbin"),...rn(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":nn(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${Nt}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":O('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function A0(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},events:[]},o=yr(Hf(),Wf(),Hs(),Gf(),...t)(r);return{...o,files:{...n.files(o),...o.files}}}function V(e,n){return(...t)=>A0(e,n,t)}var tm=[
R("5.15.0-125-generic","builtin"),R("5.15.0-130-generic","builtin")],Pr=["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",em,'GRUB_CMDLINE_LINUX_DE\
FAULT=""','GRUB_CMDLINE_LINUX=""'],Sa=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",em,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],E0={"/etc/default/grub\
.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},Sn=V("ubuntu2204",Ae({id:"ubuntu",version:"22.04",grubDefault:Pr,kernels:tm})),I0=V("ubuntu220\
4cloud",Ae({id:"ubuntu",version:"22.04",grubDefault:Pr,kernels:tm,firmware:"uefi",more:E0})),qp=V("ubuntu2204maas",Ae({id:"ubuntu",version:"22.04",grubDefault:Pr,
firmware:"uefi",kernels:[R("5.15.0-130-generic","builtin"),R("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),R0=V("ubuntu2004",Ae({id:"ubuntu",version:"20.04",grubDefault:Pr,kernels:[R("5.4.0-200-generic","builtin"),R("5.4.0-204-generic","builtin")]})),ya=V("ubun\
tu2404",Ae({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; echo \
${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[R("\
6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),R("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),O0=V("debian11",Ae({id:"deb\
ian",version:"11",grubDefault:Sa,kernels:[R("5.10.0-32-amd64"),R("5.10.0-33-amd64")]})),Wn=V("debian12",Ae({id:"debian",version:"12",grubDefault:Sa,firmware:"ue\
fi",kernels:[R("6.1.0-28-amd64"),R("6.1.0-30-amd64")]})),M0=V("debian13dracut",Ae({id:"debian",version:"13",grubDefault:Sa,initramfs:"dracut",grubCfgMode:384,modulesFile:nm,
firmware:"uefi",kernels:[R("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),R("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),D0=[R("7.0.0-12-generic","m\
odule",{intelIommuOn:!0,suffix:".ko.zst"}),R("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],Pa={id:"ubuntu",version:"26.04",grubDefault:Pr,initramfs:"\
dracut",grubCfgMode:384,modulesFile:nm,firmware:"uefi",kernels:D0},T0=V("ubuntu2604fresh",Ae({...Pa,more:_a})),rm={"/etc/kernel/postinst.d/initramfs-tools":O(`c\
ommand -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},C0=V("ubuntu2604upgraded",Ae({...Pa,more:{...$a,..._a,...rm,"/var/lib/dpkg/status":ka({"grub-common":"install ok installed",dracut:"\
install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),z0=V(
"ubuntu2604both",Ae({...Pa,more:{...$a,..._a,...rm,"/usr/sbin/update-initramfs.initramfs-tools":O(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":ka({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),om={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[R("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),R("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},Lt={id:"rocky",version:"9.4",codeName:"Blue Onyx",
mkconfig:"el9",bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[
R("5.14.0-427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),R("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},
N0=V("rocky8bios",Pn(om)),Xp=V("rocky8uefi",Pn({...om,firmware:"uefi"})),ma=V("rocky9",Pn(Lt)),L0=V("rocky92",Pn({...Lt,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),U0=V("rocky9NoBls",Pn({...Lt,bls:!1})),B0=V("rocky9generic",Pn({...Lt,hostonly:!1})),j0=V("rocky10",Pn({...Lt,version:"10.0",codeName:"Red Qu\
artz",cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[R("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:[
"xhci_pci"]}),R("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),H0=V("fedora",Pn({...Lt,id:"fedora",version:"43",codeName:"S\
erver Edition",mkconfig:"el9-rewrites-bls",cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[R("6.17.4-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_p\
ci"]}),R("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),Yp=V("sles15",P0()),F0=(...e)=>ya(Ff(),js("ubuntu2404arm64"),Vo(R("6.8.0-\
52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Ar="10de:20b7",im="iommu=pt modprobe.blacklist=nouveau,nvidia,nvidia_drm";function V0(e,n){
return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${im}"`)},{do:"run",argv:["update-grub"]},{do:"\
edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function ga(e=Ar){return n=>Wo(...V0(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function Z0(e=Ar){
return n=>Wo({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${im}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function ha(){return Wo({do:"reboot"})}function W0(e){return Zo({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function G0(e="# Ansible managed: do not edit"){return Zo({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function K0(){return Zo({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var L=en("0000:41:00.0",{id:Ar,group:12}),Be=en("0000:41:00.0",{id:Ar,driver:"nouveau",group:12}),ba=en("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),J0=["07","0f","47","4e","87","90","b7","bd"],va=yr(...J0.map((e,n)=>en(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),wa=yr(...["c4","c5"].map((e,n)=>Kf(`0000:${e}:00.0`,{group:60+n})));function q0(e){let n=new Map,t={};for(let[r,o]of Object.
entries(e))t[r]=()=>{let i=n.get(r)||js(r)(o());return n.set(r,i),i};return t}var O1=q0({ubuntu2204:()=>Sn(L),"ubuntu2204-no-gpu":()=>Sn(),"ubuntu2204-eight-gpu\
s-amd":()=>Sn(Qe(),va,wa),"ubuntu2204-cloud":()=>I0(L),"ubuntu2204-maas":()=>qp(L),"ubuntu2204-maas-ids-in-default":()=>qp(L,W0("10de:1eb8")),"ubuntu2204-prepar\
ed":()=>Sn(Vo(R("6.8.0-51-generic"),R("6.8.0-52-generic")),L,ga(),ha()),"ubuntu2204-prepared-not-rebooted":()=>Sn(Vo(R("6.8.0-51-generic"),R("6.8.0-52-generic")),
L,ga()),"ubuntu2204-nouveau-in-image":()=>Sn(Be,K0()),ubuntu2004:()=>R0(L),"ubuntu2404-companions":()=>ya(ba),"ubuntu2404-arm64":()=>F0(L),"ubuntu2404-managed-f\
iles":()=>ya(L,G0()),debian11:()=>O0(Be),debian12:()=>Wn(Be),"debian12-amd":()=>Wn(Qe(),L),"debian12-prepared":()=>Wn(Qe(),L,ga(),ha()),"debian12-two-alike":()=>Wn(
Qe(),L,en("0000:61:00.0",{id:Ar,group:13})),"debian12-shared-group":()=>Wn(Qe(),L,Hs("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-console-gpu":()=>Wn(Qe(),
Zf("0000:03:00.0"),en("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>Wn(Be,Bs("absent")),
"debian13-dracut":()=>M0(L),"ubuntu2604-fresh":()=>T0(L),"ubuntu2604-upgraded":()=>C0(L),"ubuntu2604-both":()=>z0(Be),"rocky8-bios":()=>N0(Be),"rocky8-uefi":()=>Xp(
L),"rocky8-prepared":()=>Xp(L,Z0(),ha()),rocky9:()=>ma(L),"rocky9-companions":()=>ma(ba),"rocky9-eight-gpus":()=>ma(va,wa),"rocky9-generic-image":()=>B0(Be),"ro\
cky9-no-bls":()=>U0(L),rocky92:()=>L0(L),"rocky10-amd":()=>j0(Qe(),L),fedora:()=>H0(Be),sles15:()=>Yp(Be),"sles15-amd":()=>Yp(Qe(),L)}),sm={a30:L,nouveau:Be,turing:ba,
eight:va,switches:wa,off:Bs("absent"),uefi:Vf("uefi")};var me=Y(require("fs"),1);var am=Y(require("path"),1);function Aa(e){if(!me.lstatSync(e).isDirectory())return me.unlinkSync(e);me.chmodSync(e,448);for(let t of me.readdirSync(e))Aa(am.join(e,t));me.rmdirSync(e)}var Ut={ids:"10de:20b7"},X0=78,Y0=["/sys","/proc","/dev","/run"],Q0={red:31,green:32,bold:1,dim:2},ex=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function Bt(e,n){
return ex?`\x1B[${Q0[e]}m${n}\x1B[0m`:n}function pm(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>X0?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function Ie(e,n=""){Q(`${pm(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var lm=0;async function Gn(e,n){await new Promise(setImmediate),lm++,Q(`
${Bt("bold",`${lm}. ${e}`)}
`),Q(`${Bt("dim",`   $ ${n}`)}

`)}function Ee(e,n){if(!e)throw new Error(n)}async function ui(e,n,t,r={}){let o=await zl(e.host,n,ut(n.params,t),{check:!1,diff:!1,wait:0,version:ec,...r});if(o.
error!==void 0)throw o.error.stop;return o}function mm(e,n,t){return n.read(e.host,ut(n.params,t))}function Ea(e){return Np(e.dir,Y0)}function gm(e){return Array.
isArray(e)?e:[]}function nx(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function hm(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)Q(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);Q(`
`)}function Ia(e){let{msg:n,own:t}=mm(e,vc,{}),r=gm(t.gpus),o=r.map(s=>[s.address,s.id,nx(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
hm([["address","id","name","kind","driver","group"],...o]),Ie(n,"   ");let i=r.filter(s=>s.id===Ut.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))Ie(String(s),"   - ");return i.map(s=>s.driver)}function um(e){for(let{facet:n,label:t,after:r}of e.changes)Q(`   ${n.padEnd(10)}  ${t}${r===""?" (rem\
oved)":""}
`)}function tx(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;Q(`
   ${Bt("bold",`--- ${t.before_header}`)}
   ${Bt("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let u of s)if(u!==""&&!a.includes(u))for(let c of pm(`   ${l}${u}`,"       "))Q(`${Bt(l==="-"?"red":"green",c)}
`)};i(r,o,"-"),i(o,r,"+")}}function rx(e){let{msg:n,own:t}=mm(e,jf,{}),r=gm(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return hm([["","address","what","found"],...r]),Ie(n,"   "),t.status}async function ox(e){var p,d,m,y;let n=Ea(e),t=()=>na(n,Ea(e)).length===
0;Ie("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await Gn("What is there","node dist/gpu_info.js");let r=Ia(e);Ee(r.
length===2&&r.every(g=>g==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(Ut)}'`;await Gn("Wha\
t would change",`${o} --check --diff`);let i=await ui(e,Ho,Ut,{check:!0,diff:!0});um(i),Q(`
`),Ie("persistent: a file; derived: made anew from files, by the tools of the node.","   "),tx(i),Ee(i.changed,"the plan should have changes"),Ee(t(),"a check s\
hould write nothing"),Q(`
`),Ie("Nothing was written so far: every file of the node is as it was.","   "),await Gn("Done, in one run",o);let s=await ui(e,Ho,Ut);Ee(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),Ie(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let g of(p=s.rebootReasons)!=null?p:[])Ie(g,"   - ");Ee(((d=s.rebootReasons)!=null?d:[]).length>0,"a reboot should be requi\
red"),Ee(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await Gn("Rebooted, once","reboot"),e.machine.reboot();let a=Ia(e);Ee(a.length===
2&&a.every(g=>g==="vfio-pci"),"both GPUs should be on vfio-pci"),await Gn("Verified, link by link","node dist/passthrough_verify.js"),Ee(rx(e)==="ready","the no\
de should be ready"),await Gn("Run again",o);let l=await ui(e,Ho,Ut);Ie(l.msg,"   "),Ee(!l.changed&&((y=l.rebootReasons)!=null?y:[]).length===0,"a second run sh\
ould find nothing to do"),await Gn("Taken back","node dist/passthrough_undo.js '{}'");let u=await ui(e,Cf,{});um(u);let c=na(n,Ea(e));Ee(c.length===0,`the disk \
should be as it was, and is not: ${c.join(", ")}`),Q(`
`),Ie(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),Q(`
`),e.machine.reboot();let f=Ia(e);Ee(f.length===2&&f.every(g=>g==="nvidia"),"both GPUs should be back on the driver of the host"),Q(`
`),Ie("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),Q(`
   ${o} --check --diff --human
`)}async function ix(){let e=(0,cm.mkdtempSync)((0,fm.join)((0,dm.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>Aa(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=pa(e,Sn(sm.a30,en("0000:61:00.0",{id:Ut.ids,group:13})));await ox({dir:e,machine:n,host:cu({
root:e,machine:n})})}ix().catch(e=>{Q(`
${Bt("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof _&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}
