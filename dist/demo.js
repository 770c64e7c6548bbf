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
var _m=Object.create;var fi=Object.defineProperty;var km=Object.getOwnPropertyDescriptor;var Sm=Object.getOwnPropertyNames;var Pm=Object.getPrototypeOf,Am=Object.prototype.hasOwnProperty;var Im=(e,n,t)=>n in e?fi(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var Fe=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Em=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Sm(n))!Am.call(e,o)&&o!==t&&fi(e,o,{get:()=>n[o],enumerable:!(r=km(n,o))||r.enumerable});
return e};var Q=(e,n,t)=>(t=e!=null?_m(Pm(e)):{},Em(n||!e||!e.__esModule?fi(t,"default",{value:e,enumerable:!0}):t,e));var jt=(e,n,t)=>Im(e,typeof n!="symbol"?n+"":n,t);var mi=Fe(pi=>{pi.createHash=function(e){return require("crypto").createHash(e)};pi.randomBytes=function(e){return require("crypto").randomBytes(e)}});var Vl=Fe(Fl=>{Fl._parse=function(e,n,t){return{command:e,args:n,options:t}}});var nt=Fe((A$,Zl)=>{Zl.exports={}});var Gl=Fe(Wl=>{Wl.signalsByName=new Proxy({},{get:function(){return{}}})});var Jl=Fe((E$,Kl)=>{"use strict";var{signalsByName:Dg}=Gl(),Tg=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`tim\
ed out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:
"failed",Cg=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:a,timedOut:l,isCanceled:u,killed:c,parsed:{options:{timeout:d}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:Dg[o].description,f=r&&r.code,y=`Command ${Tg({timedOut:l,timeout:d,errorCode:f,signal:o,signalDescription:p,
exitCode:i,isCanceled:u})}: ${s}`,b=Object.prototype.toString.call(r)==="[object Error]",h=b?`${y}
${r.message}`:y,g=[h,n,e].filter(Boolean).join(`
`);return b?(r.originalMessage=r.message,r.message=g):r=new Error(g),r.shortMessage=h,r.command=s,r.escapedCommand=a,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!l,r.isCanceled=u,r.killed=c&&!l,r};Kl.exports=Cg});var Xl=Fe((R$,Di)=>{"use strict";var Zr=["stdin","stdout","stderr"],zg=e=>Zr.some(n=>e[n]!==void 0),ql=e=>{if(!e)return;let{stdio:n}=e;if(n===void 0)return Zr.map(
r=>e[r]);if(zg(e))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${Zr.map(r=>`\`${r}\``).join(", ")}`);if(typeof n=="string")
return n;if(!Array.isArray(n))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof n}\``);let t=Math.max(n.length,Zr.length);
return Array.from({length:t},(r,o)=>n[o])};Di.exports=ql;Di.exports.node=e=>{let n=ql(e);return n==="ipc"?"ipc":n===void 0||typeof n=="string"?[n,n,n,"ipc"]:n.includes(
"ipc")?n:[...n,"ipc"]}});var Ql=Fe(Yl=>{Yl.validateInputSync=function(){}});var tu=Fe((M$,nu)=>{"use strict";var eu=(e,n=[])=>Array.isArray(n)?[e,...n]:[e],Ng=/^[\w.-]+$/,Lg=/"/g,Ug=e=>typeof e!="string"||Ng.test(e)?e:`"${e.replace(Lg,'\
\\"')}"`,Bg=(e,n)=>eu(e,n).join(" "),jg=(e,n)=>eu(e,n).map(t=>Ug(t)).join(" "),Hg=/ +/g,Fg=e=>{let n=[];for(let t of e.trim().split(Hg)){let r=n[n.length-1];r&&
r.endsWith("\\")?n[n.length-1]=`${r.slice(0,-1)} ${t}`:n.push(t)}return n};nu.exports={joinCommand:Bg,getEscapedCommand:jg,parseCommand:Fg}});var uu=Fe((D$,tt)=>{"use strict";var Vg=require("path"),Ti=require("child_process"),Zg=Vl(),Wg=nt(),Gg=nt(),Kg=nt(),Wr=Jl(),ou=Xl(),{spawnedKill:Jg,spawnedCancel:qg,
setupTimeout:Xg,validateTimeout:Yg,setExitHandler:Qg}=nt(),{handleInput:eh,getSpawnedResult:nh,makeAllStream:th,validateInputSync:rh}=Ql(),{mergePromise:ru,getSpawnedPromise:oh}=nt(),
{joinCommand:iu,parseCommand:su,getEscapedCommand:au}=tu(),ih=1e3*1e3*100,sh=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?Gg.env({env:i,cwd:r,execPath:o}):i},lu=(e,n,t={})=>{let r=Zg._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:ih,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=sh(t),
t.stdio=ou(t),process.platform==="win32"&&Vg.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},Wt=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Wg(n):n,Gr=(e,n,t)=>{let r=lu(e,n,t),o=iu(e,n),i=au(e,n);Yg(r.options);let s;try{s=Ti.spawn(r.file,r.args,r.
options)}catch(f){let m=new Ti.ChildProcess,y=Promise.reject(Wr({error:f,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,
killed:!1}));return ru(m,y)}let a=oh(s),l=Xg(s,r.options,a),u=Qg(s,r.options,l),c={isCanceled:!1};s.kill=Jg.bind(null,s.kill.bind(s)),s.cancel=qg.bind(null,s,c);
let p=Kg(async()=>{let[{error:f,exitCode:m,signal:y,timedOut:b},h,g,v]=await nh(s,r.options,u),w=Wt(r.options,h),x=Wt(r.options,g),E=Wt(r.options,v);if(f||m!==0||
y!==null){let U=Wr({error:f,exitCode:m,signal:y,stdout:w,stderr:x,all:E,command:o,escapedCommand:i,parsed:r,timedOut:b,isCanceled:c.isCanceled,killed:s.killed});
if(!r.options.reject)return U;throw U}return{command:o,escapedCommand:i,exitCode:0,stdout:w,stderr:x,all:E,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}});return eh(
s,r.options.input),s.all=th(s,r.options),ru(s,p)};tt.exports=Gr;tt.exports.sync=(e,n,t)=>{let r=lu(e,n,t),o=iu(e,n),i=au(e,n);rh(r.options);let s;try{s=Ti.spawnSync(
r.file,r.args,r.options)}catch(u){throw Wr({error:u,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let a=Wt(
r.options,s.stdout,s.error),l=Wt(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let u=Wr({stdout:a,stderr:l,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return u;
throw u}return{command:o,escapedCommand:i,exitCode:0,stdout:a,stderr:l,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}};tt.exports.command=(e,n)=>{let[t,...r]=su(
e);return Gr(t,r,n)};tt.exports.commandSync=(e,n)=>{let[t,...r]=su(e);return Gr.sync(t,r,n)};tt.exports.node=(e,n,t={})=>{n&&!Array.isArray(n)&&typeof n=="objec\
t"&&(t=n,n=[]);let r=ou.node(t),o=process.execArgv.filter(a=>!a.startsWith("--inspect")),{nodePath:i=process.execPath,nodeOptions:s=o}=t;return Gr(i,[...s,e,...Array.
isArray(n)?n:[]],{...t,stdin:void 0,stdout:void 0,stderr:void 0,stdio:r,shell:!1})}});var hm=require("fs"),ym=require("os"),bm=require("path");var Ul=Q(mi(),1);var R=Q(require("fs"),1),sn=Q(require("path"),1);function gi(e){return sn.join(sn.dirname(e),`.${sn.basename(e)}.vfiokit-new`)}function Ta(e){let n=R.openSync(e,
"r");try{R.fsyncSync(n)}finally{R.closeSync(n)}}function Ca(e,n,t){let r=R.fstatSync(e),o=n===null?r.uid:n.uid,i=n===null?r.gid:n.gid;(r.uid!==o||r.gid!==i)&&R.fchownSync(
e,o,i),(R.fstatSync(e).mode&4095)!==t&&R.fchmodSync(e,t)}function Ir(e){try{return R.lstatSync(e)}catch(n){return null}}async function za(e,n,t,r){let o=sn.dirname(
e);R.mkdirSync(o,{recursive:!0,mode:493});let i=gi(e),s=Ir(e);Ir(i)!==null&&R.unlinkSync(i);let{O_WRONLY:a,O_CREAT:l,O_EXCL:u,O_NOFOLLOW:c}=R.constants,d=R.openSync(
i,a|l|u|c,384);try{try{for(let p=0;p<n.length;)p+=R.writeSync(d,n,p);Ca(d,s,s===null?t===void 0?420:t:s.mode&4095),R.fsyncSync(d)}finally{R.closeSync(d)}s!==null&&
await r(i,e),R.renameSync(i,e)}catch(p){throw Ir(i)!==null&&R.unlinkSync(i),p}s===null&&await r(e,null),Ta(o)}async function Na(e,n,t){let r=Ir(n),o=R.openSync(
e,"r+");try{r!==null&&Ca(o,r,r.mode&4095),R.fsyncSync(o)}finally{R.closeSync(o)}await t(e,r===null?null:n),R.renameSync(e,n),Ta(sn.dirname(n))}var _=class extends Error{constructor(t,r,o={}){super(r);jt(this,"code");jt(this,"param");jt(this,"hint");jt(this,"cause");this.name="Stop",this.code=t,o.param!==
void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function N(e,n){return new _("E_PARAMS",n,{param:e})}function K(e,n){
return new _("E_HOST",e,n===void 0?{}:{hint:n})}function P(e,n){return new _("E_REFUSED",e,n===void 0?{}:{hint:n})}var Rm=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],Om=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function La(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Ua(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of Rm){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(u=>u.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new _("E_BUSY",`${La(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!Om.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new _("E_BUSY",`${La(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var ee="/var/lib/vfiokit",Ve=`${ee}/journal.jsonl`,hi=1;function Mm(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function Oe(e){let n=e.read(Ve);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=Mm(i);if(s===null)throw new _("E_HOST",`${Ve} line ${o+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in s){if(s.vfiokit>hi)throw new _("E_HOST",`${Ve} h\
as format ${s.vfiokit}, and this version knows formats up to ${hi}; use the vfiokit that wrote it (version ${s.version}) or a newer one`);t.set(s.run,{...s,entries:[],
done:!1});continue}let a=t.get(s.run);a!==void 0&&("entry"in s?a.entries.push(s.entry):a.done=!0)}return[...t.values()]}function Ba(e){return e.map(n=>Buffer.from(
JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function ja(e){return e.map(({entries:n,done:t,...r})=>Ba([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Ha(e,n){let t=ja(Oe(e));async function r(o){t+=Ba([o]),await e.write(Ve,t,384)}return await r({vfiokit:hi,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Fa(e,n){let t=Oe(e).filter(r=>!n.has(r.run));t.length>0?await e.write(Ve,ja(t),384):e.remove(Ve)}function Er(e,n){
let t=new Map;for(let r of Oe(e))if(!(n!==void 0&&r.module!==n))for(let o of r.claims)t.set(`${o.thing} ${o.value}`,o);return[...t.values()]}function Va(e){var t,
r;let n=Oe(e).filter(o=>o.devices.length>0);return n.length===0?[]:(r=(t=n[n.length-1])==null?void 0:t.devices)!=null?r:[]}var Dm=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function Za(e){var t,r;let n=e.toString("hex");return(r=(t=Dm.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function Wa(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>Rr(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(Rr)}
function Rr(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function we(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function Tm(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function yi(e,n){let t=new Set(e),r=new Set(
e.map(Tm));return n.filter(o=>"file"in o?!t.has(Rr(o.file)):!r.has(o.module.replace(/-/g,"_")))}function Ga(e,n){let t=new Set(e);return n.filter(r=>t.has(Rr(r)))}var Ka=Q(mi(),1);function Jn(e){return(0,Ka.createHash)("sha256").update(e,"latin1").digest("hex")}function Ja(e){let[n,t]=[2166136261,16777619];for(let r=0;r<e.
length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var bi="/var/lib/vfiokit/images.json",Xa=1;function Or(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function qa(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function Cm(e){if(!Or(e)||!Or(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[qa(e.holds),qa(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function Ya(e){var r;let n=new Map,t;try{t=JSON.parse((r=e.attr(bi))!=null?r:"")}catch(o){return n}
if(!Or(t)||t.format!==Xa||!Or(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=Cm(i);s!==null&&n.set(o,s)}return n}function ge(e,n){let t=e.real(
n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function Mr(e,n){let t=Ya(e).get(n),r=ge(e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.
size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function Qa(e,n,t){let r={};for(let[o,i]of Ya(e))e.real(o)!==null&&(r[o]=i);return r[n]=t,JSON.stringify({format:Xa,
images:r})+`
`}function vi(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>ge(e,o)!==null)]}))]}
function wi(e,n){let t=ge(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===null?"":Ja(t)}function el(e,n){
let t={};for(let r of vi(e,n))t[r]=wi(e,r);return t}var nl=new Map;function tl(e,n){let t=ge(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function xi(e,n,t){nl.set(tl(e,n),t)}function $i(e,n){var t;return(t=nl.get(tl(e,n)))!=null?t:null}function qn(e,n){var o;let t=yi(n,e.holds).map(we);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=Ga(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function rl(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function _i(e,n){let t=ge(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=Mr(e,n.path);for(let o of vi(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==wi(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function Xn(e,n){
var a;let t=$i(e,n.path),r=Mr(e,n.path),o=t===null?[]:yi(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(we):r===null?null:n.holds.map(we).filter(l=>r.
holds.includes(l));return{why:(a=_i(e,n))!=null?a:t!==null?qn(n,t):null,holds:i}}function ol(e,n){var r;let t=Mr(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes(we(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var zm=1.3,Nm=/^init(rd|ramfs)/;function Lm(e){return e.replace(/\/[^/]*$/,"")||"/"}function Um(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function ki(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function il({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ")||"no message"}async function Dr(e,n,t){let r=$i(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.runnable(o).
ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=Wa(i.stdout,n==="dracut");if(i.code!==0||s.length===
0)throw new _("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${il(i)})`);return xi(e,t,s),s}async function sl(e,n){var l,u;let t=Lm(n.path),r=e.list(
t).filter(c=>Nm.test(c)).map(c=>{var d,p;return(p=(d=ge(e,`${t}/${c}`))==null?void 0:d.size)!=null?p:0}),o=Math.ceil(Math.max(0,...r)*zm/1024),{code:i,stdout:s}=await e.
ask(["df","-Pk",t],{timeout:30}),a=(u=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:u[1];if(!(i!==0||a===void 0||Number(a)>=o))throw P(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function al(e,n){let t=await e.run(n);if(t.code!==0)throw new _("E_COMMAND",`${n.join(" ")} ended with ${t.code} (${il(t)}); expected 0; run i\
t by hand to see why, then run this again`)}function Bm(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initramfs\
.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function ll(e,n,t){var o;let r=ge(e,n.path);r===null||t===null||qn(n,t)!==null||(xi(e,n.path,t),await e.write(bi,Qa(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:el(e,n.inputs),holds:n.holds.map(we),lacks:(o=n.lacks)!=null?o:[]}),384))}async function jm(e,n){let t=ge(e,n.path),r=ki(e,n);await al(
e,r);let o=ge(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new _("E_DRIFT",`${r.join(" ")} ended without an erro\
r, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${Bm(e)}`);await ll(e,n,await Dr(e,n.tool,n.path))}async function Hm(e,n){var i,s,a;let t=Um(
n.path),r=["dracut","--force",t,n.kernel],o=l=>new _("E_DRIFT",`${r.join(" ")} ended without an error, but ${l}; ${n.path} is as it was; run it by hand and look\
 at its output`);e.remove(t);try{if(await al(e,r),((s=(i=ge(e,t))==null?void 0:i.size)!=null?s:0)===0)throw o("wrote no image");if(Za((a=e.bytes(t,0,6))!=null?a:
Buffer.alloc(0))===null)throw o("what it wrote is no archive that a kernel unpacks");let l=await Dr(e,n.tool,t),u=l===null?null:qn(n,l);if(u!==null)throw o(`of \
the new image: ${u}`);await e.replace(t,n.path),await ll(e,n,l)}catch(l){throw e.remove(t),l}}function ul(e,n){return n.tool==="dracut"?Hm(e,n):jm(e,n)}var cl={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function Fm(e,n,t){var i;let r=rl(n,t);if(r!==null)return`${r} changes`;let o=_i(e,n);if(o!==
null||ol(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await Dr(e,n.tool,n.path);return s===null?null:qn(n,s)}catch(s){
if(s instanceof _)return s.message;throw s}}var dl={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(we)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await Fm(e,n,t);return o!==null&&e.runnable(cl[n.tool]).ok&&await sl(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:ul,pending(e,n){return e.runnable(cl[n.tool]).ok?null:ki(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};function In(e){return`/sys/bus/pci/devices/${e}`}function Tr(e,n){let t=e.link(`${In(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function fl(e,n){let t=e.
attr(`${In(n)}/driver_override`);return t===null||t===""||t==="(null)"?null:t}function pl(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}
function Yn(e,n,t,r){try{e.writeAttribute(n,t)}catch(o){let i=o instanceof Error&&"code"in o?String(o.code):String(o);throw new _("E_APPLY",`writing ${t.trim()||
"nothing"} to ${n} for ${r} was refused by the kernel with ${i}; expected it to be taken; look at dmesg`,{cause:o})}}var ml={facet:"live",label:e=>`driver of ${e.
address}`,async observe(e,n){return{before:pl(Tr(e,n.address),fl(e,n.address)),after:pl(n.driver,n.override)}},async apply(e,n){var o;let t=Tr(e,n.address),r=e.
attr(`${In(n.address)}/driver_override`)!==null;if(r&&Yn(e,`${In(n.address)}/driver_override`,`${(o=n.override)!=null?o:""}
`,n.address),t!==n.driver&&(t!==null&&Yn(e,`${In(n.address)}/driver/unbind`,n.address,n.address),n.driver!==null)){if(r)return Yn(e,"/sys/bus/pci/drivers_probe",
n.address,n.address);await Vm(e,n)}},pending:(e,n)=>{var t;return e.live?null:`echo ${(t=n.override)!=null?t:""} > ${In(n.address)}/driver_override && echo ${n.
address} > /sys/bus/pci/drivers_probe`},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Tr(e,n.address),override:fl(e,n.address)}),touches:()=>[]};async function Vm(e,n){
var o;let t=["vendor","device"].map(i=>{var s;return((s=e.attr(`${In(n.address)}/${i}`))!=null?s:"").replace(/^0x/,"")}).join(" "),r=`/sys/bus/pci/drivers/${(o=
n.driver)!=null?o:""}`;Yn(e,`${r}/new_id`,t,n.address),Tr(e,n.address)===null&&Yn(e,`${r}/bind`,n.address,n.address),Yn(e,`${r}/remove_id`,t,n.address)}var gl=/\s*[^\s]+|\s+$/g;function Zm(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Wm(e,n){var o,i,s;let t=n.length+1,r=new Uint32Array(
(e.length+1)*t);for(let a=e.length-1;a>=0;a--)for(let l=n.length-1;l>=0;l--)r[a*t+l]=e[a]===n[l]?1+((o=r[(a+1)*t+l+1])!=null?o:0):Math.max((i=r[(a+1)*t+l])!=null?
i:0,(s=r[a*t+l+1])!=null?s:0);return r}function Ht(e,n){var c,d,p,f,m;if(e===n)return[];let t=Zm(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/\s/.test(
e.charAt(t-1));)t--;let r=(c=e.slice(t).match(gl))!=null?c:[],o=(d=n.slice(t).match(gl))!=null?d:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.
length-1-i];)i++;if(r.length-=i,o.length-=i,r.length*o.length>4e6)return[[t,r.join("").length,o.join("")]];let s=Wm(r,o),a=o.length+1,l=[],u=t;for(let y=0,b=0;y<
r.length||b<o.length;){if(y<r.length&&b<o.length&&r[y]===o[b]){u+=((p=r[y])!=null?p:"").length,y++,b++;continue}let[h,g,v]=[u,y,b];for(;(y<r.length||b<o.length)&&
(y>=r.length||b>=o.length||r[y]!==o[b]);)b>=o.length||y<r.length&&((f=s[(y+1)*a+b])!=null?f:0)>=((m=s[y*a+b+1])!=null?m:0)?y++:b++;let w=r.slice(g,y).join("").length;
l.push([h,w,o.slice(v,b).join("")]),u+=w}return l.reverse()}function hl(e,n){return n.reduce((t,[r,o,i])=>t.slice(0,r)+i+t.slice(r+o),e)}var Gm=104448;function Cr(e){return Buffer.from(e,"latin1").toString("utf8")}function yl(e,n,t){let r="",o=0;for(let i of e.split(/(?<=\n)/)){let s=o+i.length,a=n.
filter(([l,u])=>l<s&&(u>o||l>=o));if(a.length>0){let l=o;r+=i.replace(/[^\s]+/g,(u,c)=>{let d=!t.has(u)&&a.some(([f,m])=>f<=l+c&&m>=l+c+u.length),p=u.indexOf("=");
return d?u:p>0?u.slice(0,p+1)+"***":"***"})}o=s}return r}function zr(e){return e===""||e.endsWith(`
`)?e:e+`
`}function bl(e,n,t,r){let o={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[i,s]=[n!=null?n:"",t!=null?t:""];if(r){let l=Ht(
i,s),u=Ht(s,i),c=l.map(([f,m])=>[f,f+m]),d=u.map(([f,m])=>[f,f+m]),p=f=>new Set(f.split(/\s+/));return{before:Cr(zr(yl(i,c,p(s)))),after:Cr(zr(yl(s,d,p(i)))),...o}}
let a=Math.max(i.length,s.length);return a>Gm?{dst_larger:a,...o}:{before:Cr(zr(i)),after:Cr(zr(s)),...o}}var Km=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function vl(e){return e===null?"":`sha256:${Jn(e).slice(0,12)}`}function Si(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!Km.has(n))throw P(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw P(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function wl(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...wl(e,t),t]}var xl={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Si(e,n.path);return t===n.text?{before:"",after:""}:{before:vl(t),after:vl(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode)},pending:()=>null,inverse(e,n){var i;let t=Si(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===null?
"":Jn(t),after:n.text===null?"":Jn(n.text),splices:Ht((i=n.text)!=null?i:"",t!=null?t:""),...o===null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?
[]:wl(e,n.path)}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:
420;return bl(n.path,Si(e,n.path),n.text,(r&4)===0)}};var _l=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),Jm=new Map([["amd_iommu","off"],["iommu","off"]]),
qm=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),$l=1023,Xm=/[\t-\r \xa0]/;function Ft(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charAt(o),s=o===e.length||!r&&Xm.test(i);i==='"'&&
(r=!r),!s&&t<0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function W(e){return Ft(e).map(([n,t])=>e.slice(n,t))}function k(e){return xe(e.replace(/^"/,"").
replace(/=[^]*/,""))}function un(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,"").replace(/"$/,"")}function cn(e){return _l.has(xe(e))}function Ur(e){
return qm.test(xe(e))}function Pi(e,n){return k(e)===k(n)&&un(e)===un(n)&&e.includes("=")===n.includes("=")}function Nr(e,n){return xe(e).toLowerCase()===xe(n).
toLowerCase()}function C(e){return un(e).split(",").filter(n=>n!=="")}function dn(e){return e.kind==="group"?e.keys.map(xe):["key"in e?xe(e.key):k(e.token)]}function j(e,n){
let t=kl(e,e.length);return Sl(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===e[o])}function En(e,n,t=e.length){let r=kl(e,t);for(let l of n)Sl(r,l);let o=[
...r.early,...r.late].map(l=>l.text),i=e.map((l,u)=>{var c;return u<o.length?(c=o[u])!=null?c:null:l}),s=Lr(r.added.map(l=>l.text));for(let l of[...Lr(i),...s]){
let{length:u}=un(l);if(!(k(l)!=="vfio_pci.ids"||u<=$l||e.includes(l)))throw P(`vfio-pci.ids on the kernel command line would have ${u} characters, and the kerne\
l takes ${$l} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[...Lr(i.slice(0,a)),...s,...Lr(i.slice(a))],removed:e.filter((l,u)=>i[u]!==
l)}}function kl(e,n){let t=e.indexOf("--"),r=t<0?e.length:t,o=e.slice(0,r).map(i=>({text:i}));return{early:o.slice(0,n),added:[],late:o.slice(n)}}function Sl(e,n){
var t;switch(n.kind){case"flags":return Ym(e,n.key,n.has,n.lacks);case"list":return Qm(e,n.key,n.items,(t=n.without)!=null?t:[]);case"token":return eg(e,n.token);case"\
group":return ng(e,n.keys,n.tokens);case"absent":return Vt(ln(e).filter(r=>r.text!==null&&Pi(r.text,n.token)))}}function Ym(e,n,t,r){let o=()=>{let a=an(ln(e),n).
flatMap(c=>{var d;return C((d=c.text)!=null?d:"")}),l=t===void 0?-1:a.lastIndexOf(t),u=c=>a.includes(c)&&(l<0||c===Jm.get(xe(n))||a.lastIndexOf(c)>l);return(t===
void 0||l>=0)&&!r.some(u)};if(o())return;for(let a of an(t===void 0?ln(e):e.late,n))Pl(a,l=>!r.includes(l));if(t===void 0||o())return;let i=an(ln(e),n),s=i.flatMap(
a=>{var l;return C((l=a.text)!=null?l:"")}).filter(a=>a!==t&&!r.includes(a));Vt(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function Qm(e,n,t,r){
var p;let o=(p=_l.get(xe(n)))!=null?p:!1;for(let f of an(ln(e),n))Pl(f,m=>!r.some(y=>Nr(y,m)));let i=an(ln(e),n),s=(o?i:i.slice(-1)).flatMap(f=>{var m;return C(
(m=f.text)!=null?m:"")});if(t.every(f=>s.some(m=>Nr(m,f))))return;let a=an(e.late,n),l=o?an([...e.early,...e.added],n):i,u=o?a.flatMap(f=>{var m;return C((m=f.text)!=
null?m:"")}):[],c=[];for(let f of[...l.flatMap(m=>{var y;return C((y=m.text)!=null?y:"")}),...t.filter(m=>!u.some(y=>Nr(y,m)))])c.some(m=>Nr(m,f))||c.push(f);let d=o?
void 0:a[a.length-1];Vt(l),d===void 0?e.added.push({text:`${n}=${c.join(",")}`}):d.text=`${n}=${c.join(",")}`}function eg(e,n){let t=an(ln(e),k(n));(Ur(k(n))?t:
t.slice(-1)).some(o=>{var i;return Pi((i=o.text)!=null?i:"",n)})||(Ur(k(n))||Vt(t),e.added.push({text:n}))}function ng(e,n,t){let r=n.map(xe),o=ln(e).filter(i=>i.
text!==null&&r.includes(k(i.text)));o.length===t.length&&o.every((i,s)=>{var a,l;return Pi((a=i.text)!=null?a:"",(l=t[s])!=null?l:"")})||(Vt(o),e.added.push(...t.
map(i=>({text:i}))))}function ln(e){return[...e.early,...e.added,...e.late]}function an(e,n){return e.filter(t=>t.text!==null&&k(t.text)===xe(n))}function Vt(e){
for(let n of e)n.text=null}function Pl(e,n){var o,i;let t=C((o=e.text)!=null?o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=
null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}function Lr(e){return e.filter(n=>n!==null)}function xe(e){return e.replace(/-/g,"_")}var tg={intel:"intel_iommu",amd:"amd_iommu",arm:null},Il=["intel_iommu","amd_iommu","iommu"],rg=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]],Al=["default_hugepagesz","hugepagesz","hugepages"];function Br({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=tg[e];return[...o===null?[]:
[{kind:"flags",key:o,has:"on",lacks:["off"]}],...og(e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...ig(r)]}function og(e,n){return e===
"arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function ig(e){let n=e.
filter(r=>Al.includes(k(r))),t=e.filter(r=>!n.includes(r)).flatMap(r=>{let o=k(r);return cn(o)?[{kind:"list",key:r.replace(/=[^]*/,""),items:C(r)}]:!Il.includes(
o)||un(r)===""?[{kind:"token",token:r}]:C(r).map(i=>({kind:"flags",key:o,has:i,lacks:sg(i)}))});return n.length===0?t:[...t,{kind:"group",keys:Al,tokens:n}]}function El(e){
let{tokens:n}=En([],e),t=e.find(r=>!j(n,r));return t===void 0?null:n.filter(r=>dn(t).includes(k(r))).join(" ")}function Zt(e){switch(e.kind){case"flags":return e.
has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"group":return e.tokens;case"absent":return[]}}
function Qn(e){let n=k(e);return cn(n)?{kind:"list",key:n,items:[],without:C(e)}:Il.includes(n)?{kind:"flags",key:n,lacks:C(e)}:{kind:"absent",token:e}}function fn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:Zt(n))}function sg(e){return rg.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var Rl=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,ag=/^linux(16|efi)?$/,lg=/^initrd(16|efi)?$/,ug=/^(|\d\d_linux(_zfs|_xen)?)$/;function cg(e){var a,l;let n=[],t=[],r=null,o="",
i=()=>{r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let u=0;u<e.length;u++){Rl.lastIndex=u;let[c=""]=(a=Rl.exec(e))!=
null?a:[];if(c!==""&&!(c.startsWith("#")&&r===null)){r=(r!=null?r:"")+c,u+=c.length-1;continue}let d=e.charAt(u);if(d==="'"||d==='"'){let p=dg(e,u);if(p<0)throw new Error(
`a ${d} is never closed (line ${e.slice(0,u).split(`
`).length})`);let f=e.slice(u+1,p);r=(r!=null?r:"")+(d==='"'?f.replace(/\\([\\"$\n])/g,"$1"):f),u=p}else if(d==="\\")r=(r!=null?r:"")+e.charAt(++u);else if(d===
"#"&&r===null){let[p=""]=e.slice(u).split(`
`,1),[,f,m=""]=(l=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(p))!=null?l:[];f!==void 0&&(s(),o=f==="BEGIN"?m:""),u+=p.length-1}else d===`
`||d===";"?s():/\s/.test(d)?i():r=(r!=null?r:"")+d;r==="{"&&/^\s?$/.test(e.charAt(u+1))&&(i(),s())}return s(),n}function dg(e,n){let t=e.charAt(n);for(let r=n+1;r<
e.length;r++)if(t==='"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function fg(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||
r==="--id");return n<0?"":(t=e[n+1])!=null?t:""}var jr;function Ze(e){return(jr===void 0||jr.text!==e)&&(jr={text:e,config:pg(e)}),jr.config}function pg(e){var p,
f,m,y,b,h,g,v;let n=[],t=null;try{n=cg(e)}catch(w){t=w instanceof Error?w.message:String(w)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:w,section:x}of n){
let[E=""]=w;if(w[w.length-1]==="{")o.push({name:E,title:(p=w[1])!=null?p:"",id:fg(w)}),a=null;else if(E==="}"){let U=o.pop();if(U===void 0)t=t!=null?t:"a } clos\
es nothing";else if(U.name==="menuentry"&&a!==null){let I=/recovery/i.test(U.title+U.id)||a.args.includes("single");r.push({...a,title:U.title,id:U.id,recovery:I,
section:x,within:o.filter(T=>T.name==="submenu").map(T=>T.title)}),a=null}}else ag.test(E)?a={kernel:(f=w[1])!=null?f:"",args:w.slice(2).map(mg),initrds:[]}:lg.
test(E)?a==null||a.initrds.push(...w.slice(1)):E==="if"?i++:E==="fi"?i--:E==="set"&&((m=w[1])!=null?m:"").startsWith("kernelopts=")&&(s=((y=w[1])!=null?y:"").slice(
11))}o.length>0&&(t=t!=null?t:`the block of ${(h=(b=o[0])==null?void 0:b.name)!=null?h:""} ${JSON.stringify((v=(g=o[0])==null?void 0:g.title)!=null?v:"")} is ne\
ver closed`),i!==0&&(t=t!=null?t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),u=n.some(({words:w})=>w[0]==="configfile"||w[0]===
"source"),c=n.some(({words:w})=>w.length===1&&w[0]==="blscfg"),d=u&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:d,bls:c,kernelopts:s}}
function mg(e){if(!/\s/.test(e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function gg(e){return e.entries.filter(n=>!n.
recovery&&ug.test(n.section))}function Ol(e,n){let t=Ze(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;let r=gg(t);if(r.length===0)return"it h\
as no entry for Linux";for(let o of r){let i=W(o.args.join(" ")),s=n.find(l=>!j(i,l));if(s===void 0)continue;let a=fn([s]);return`its entry ${JSON.stringify(o.title)}\
 ${a.length>0?`lacks ${a.join(" ")}`:"still has what is to go"}`}return null}var Ml={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":Ol(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ");throw new _("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by hand to see w\
hy, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),touches:e=>[
e.path]};function hg(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Dl={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:hg(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new _(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var yg={file:xl,grubConfig:Ml,bootImage:dl,kmod:Dl,driver:ml};function Hr(e){return yg[e.kind]}var Ei=Q(require("fs"),1);var et=`${ee}/lock`;function Tl(){try{return Ei.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Cl(e){var n;try{let t=Ei.readFileSync(
`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function bg(e){return e.boot_id===Tl()&&Cl(
e.pid)===e.started}function zl(e){try{let n=JSON.parse(e);return bg(n)?n:null}catch(n){return null}}function Ai(e){let n=e.read(et);return n===null?null:zl(n)}function vg(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Ii(e){return new _("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${vg(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer"})}function wg(e){return new Promise(n=>{setTimeout(n,e)})}async function Fr(e,n){let t=Date.now()+e*1e3;for(;;){let r=n();if(r===null)
return;if(Date.now()>=t)throw r;await wg(Math.min(250,Math.max(10,t-Date.now())))}}function Ri(e,n){return Fr(n,()=>{let t=Ai(e);return t===null?null:Ii(t)})}async function Nl(e,n,t,r){
var s;let o={pid:process.pid,started:(s=Cl(process.pid))!=null?s:"",boot_id:Tl(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await Ri(e,r);
let i=()=>e.createExclusive(et,JSON.stringify(o)+`
`);return await Fr(r,()=>{var c;if(i())return null;let a=Ai(e);if(a!==null)return Ii(a);let l=`${et}.stale.${process.pid}`;e.rename(et,l);let u=e.read(l);return u!==
null&&zl(u)!==null&&e.createExclusive(et,u),e.remove(l),i()?null:Ii((c=Ai(e))!=null?c:o)}),()=>e.remove(et)}function Ll(e){function n(t){let r=new Map;return o=>{let i=r.get(o);if(i!==void 0||r.has(o))return i;let s=t(o);return r.set(o,s),s}}return{root:e.root,bytes:e.
bytes,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)}}var xg=20;async function Mi(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Hr(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let u=s.pending(
e,i);if(u!==null){r.includes(u)||r.push(u);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let c of s.touches(
i))o.add(c)}return{todo:t,pending:r}}function Bl(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=Hr(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function $g(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,Ul.randomBytes)(3).toString("hex")}`}function Oi(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function _g(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Oi(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${Oi(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Oi(s)}`}`}function Vr(e){return{...Ll(e),live:e.live,runnable:e.runnable,ask:e.ask}}function jl(e,n,t,r){var u,c,d,p,f,
m,y,b;let o=n.report(e),{changes:i,run:s}=t,a=[...(u=n.pending)!=null?u:[],...t.pending],l=(c=t.error)!=null?c:o.fail===void 0||r?void 0:{stop:o.fail,node:"part\
ial"};return{changed:i.length>0,msg:l===void 0?_g(i,a,o,r):l.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:(d=
o.rebootReasons)!=null?d:[],pendingAtBoot:(p=o.pendingAtBoot)!=null?p:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(f=n.notes)!=null?f:[],...(m=
o.notes)!=null?m:[]],warnings:[...(y=n.warnings)!=null?y:[],...(b=o.warnings)!=null?b:[]],own:o.own,...s===void 0?{}:{run:s},...l===void 0?{}:{error:l}}}async function kg(e,n,t,r,o){
var s;let i=new Set;for(let{step:a,change:l}of n){let u=Hr(a),c=await u.observe(e,a,i);if(c.before!==l.before&&c.before!==c.after&&u.facet!=="derived")throw new _(
"E_RACED",`${l.label} changed while this ran: it was ${l.before||"absent"} and is ${c.before||"absent"}; somebody else is at work on this node; run this again`);
c.before!==c.after&&((s=o.progress)==null||s.call(o,l.label),await(t==null?void 0:t.entry(u.inverse(e,a))),await u.apply(e,a)),r.push(l);for(let d of u.touches(
a))i.add(d)}}async function Sg(e,n){let{todo:t}=await Mi(e,n.steps.map(Pg));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"a\
bsent"}, expected ${o.after||"absent"}`);throw new _("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do this ended without an \
error, so run it by hand and look at its output`)}function Pg(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function Ag(e){let n=e.list(
`${ee}/runs`);for(let t of n.slice(0,Math.max(0,n.length-xg)))e.remove(`${ee}/runs/${t}`)}function Ig(e){if(e.stat(Ve)===null){for(let n of e.list(`${ee}/runs`))
e.remove(`${ee}/runs/${n}`);e.removeEmptyDir(`${ee}/runs`),e.remove(`${ee}/images.json`)}}async function Hl(e,n,t,r){var d;r.check||await Ri(e,r.wait);let o=Vr(
e),i=n.plan(o,t),s=await Mi(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if(r.check||a){let p=r.diff?Bl(o,s.todo):void 0;return jl(o,i,{changes:s.todo.map(
({change:f})=>f),pending:s.pending,diff:p},r.check)}let l=$g(),u=e.real(ee)===null;(d=r.beforeWriting)==null||d.call(r);let c=await Nl(e,n.name,l,r.wait);try{return await Eg(
e,n,t,r,l)}finally{c(),(u||e.stat(Ve)===null)&&e.removeEmptyDir(ee)}}async function Eg(e,n,t,r,o){var b,h,g;Rg(e);let i=Vr(e),s=n.plan(i,t),{todo:a,pending:l}=await Mi(
i,s.steps);a.some(({change:v})=>v.facet==="derived")&&await Fr(r.wait,()=>Ua(e));let u=r.diff?Bl(i,a):void 0,c=s.report(i).bootable,d=[],p,f=null;try{s.undoes===
void 0&&a.length>0&&(f=await Og(e,n.name,s,o,r.version)),await kg(e,a,f,d,r);let v=Vr(e);await Sg(v,s);let w=s.report(v),x=((h=(b=w.bootable)==null?void 0:b.reasons)!=
null?h:[]).filter(E=>(c==null?void 0:c.ok)===!0||(c==null?void 0:c.reasons.includes(E))===!1);if(x.length>0)throw new _("E_DRIFT",`this node would no longer boo\
t as it did: ${x.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(f==null?void 0:f.done());for(let E of(g=s.emptyDirs)!=null?
g:[])e.removeEmptyDir(E);s.undoes!==void 0&&w.fail===void 0&&await Fa(e,s.undoes)}catch(v){p=v instanceof _?v:new _("E_INTERNAL",`${v instanceof Error?v.message:
String(v)}; this is a bug, please report it`,{cause:v})}let m=d.length>0||f!==null,y=jl(Vr(e),s,{changes:d,pending:l,diff:u,...f===null?{}:{run:o},...p===void 0?
{}:{error:{stop:p,node:m?"partial":"untouched"}}},!1);return s.undoes!==void 0&&p===void 0?Ig(e):m&&r.render!==void 0&&await Mg(e,o,r.render(y)),y}function Rg(e){
var n;for(let t of Oe(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=e.real(r.path))!=null?n:r.path:void 0;o!==void 0&&e.remove(gi(o))}}function Og(e,n,t,r,o){
var i,s,a,l;return Ha(e,{run:r,module:n,version:o,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(i=e.attr("/etc/machine-id"))!=null?i:"",image:e.root!==
"/"&&!e.live,boot_id:e.live&&(s=e.attr("/proc/sys/kernel/random/boot_id"))!=null?s:"",claims:(a=t.claims)!=null?a:[],devices:(l=t.devices)!=null?l:[]})}async function Mg(e,n,t){
try{await e.write(`${ee}/runs/${n}.json`,t,384),await Ag(e)}catch(r){if(!(r instanceof _))throw r}}var S=Q(require("fs"),1);var Kr=require("fs"),pu=require("os"),ah=1800,lh=64*1024*1024,cu="/usr/local/sbin:/usr/sbin:/sbin",uh=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTION\
S"],du="VFIOKIT_COMMAND",fu="ended by a signal without a name",ch=0;async function Ci(e,n={}){return dh((await Promise.resolve().then(()=>Q(uu(),1))).default.sync,
e,n)}function dh(e,n,t){var b;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++ch}`,s={...process.env};for(let h of uh)delete s[h];let a=s.PATH,l={cwd:"/",extendEnv:!1,
env:{...s,PATH:a?`${a}:${cu}`:`/usr/bin:/bin:${cu}`,...t.env,LC_ALL:"C",[du]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.from(t.input,"lat\
in1")},timeout:((b=t.timeout)!=null?b:ah)*1e3,killSignal:"SIGKILL",maxBuffer:lh,encoding:"latin1",stripFinalNewline:!1,reject:!1},u=fh(()=>e(r,o,l));if(u===void 0)
return{code:127,stdout:"",stderr:fu};let{exitCode:c,signal:d,timedOut:p,stdout:f="",stderr:m=""}=u;if(p)return ph(`${du}=${i}`),{code:124,stdout:f,stderr:m};let y=d===
void 0?void 0:pu.constants.signals[d];return y!==void 0?{code:128+y,stdout:f,stderr:m}:typeof c=="number"?{code:c,stdout:f,stderr:m}:{code:127,stdout:f,stderr:m||
String(Reflect.get(u,"originalMessage")||fu)}}function fh(e){try{return e()}catch(n){return}}function ph(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;for(let r of(0,Kr.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Kr.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(r),"SIGKILL"),
t=!0}catch(o){}}}var mu=16<<20,mh=40,gh=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],hh=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);function rt(e){
return e instanceof Error&&"code"in e?String(e.code):""}function Jr(e){let n=rt(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}function qr(e){return e.split(
"/").filter(n=>n!==""&&n!==".")}function gu(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=qr(i===void 0?n:n.slice(o)),a=i===void 0?[]:
qr(i),l=0;for(let u=s.shift();u!==void 0;u=s.shift()){if(u===".."){a.pop();continue}let c=[...a,u],d=null;if(s.length>0||t){let p=e+"/"+c.join("/");try{S.lstatSync(
p).isSymbolicLink()&&(d=S.readlinkSync(p))}catch(f){d=null}}if(d===null){a=c;continue}if(++l>mh)return null;d.startsWith("/")&&(a=[]),s.unshift(...qr(d))}return"\
/"+a.join("/")}function yh(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=gu(e,r,!0);o!==null&&S.existsSync(e+o)&&
t.set(r,o)}function hu(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(h,g){if(n==="")return h;yh(n,h,r);let v=gu(n,h,g,r);
return v===null?null:n+v}function i(h){let g=o(h,!0);if(g===null)return null;try{return n===""?S.realpathSync(g):(S.lstatSync(g),g.slice(n.length))}catch(v){return null}}
function s(h){let g=o(h,!1);if(g===null)return null;let v;try{v=S.lstatSync(g)}catch(Re){if(Jr(Re))return null;throw new _("E_APPLY",`${h} could not be looked a\
t: ${rt(Re)}; run as root or give this user access`,{cause:Re})}let w=v.isFile()?"file":v.isDirectory()?"dir":v.isSymbolicLink()?"link":"other",{size:x,mtimeMs:E,
ino:U,dev:I,uid:T,gid:oe}=v;return{type:w,size:x,mtimeMs:E,ino:U,dev:I,uid:T,gid:oe,mode:v.mode&4095}}function a(h){let g=o(h,!0);if(g===null)return null;let v;
try{v=S.openSync(g,S.constants.O_RDONLY|S.constants.O_NONBLOCK)}catch(w){if(Jr(w))return null;throw new _("E_APPLY",`${h} could not be read: ${rt(w)}; run as ro\
ot or give this user access`,{cause:w})}try{let w=S.fstatSync(v);if(!w.isFile())throw new _("E_HOST",`${h} is not a regular file, as it should be; move it out o\
f the way`);if(w.size>mu)throw new _("E_HOST",`${h} has ${w.size} bytes, more than the ${mu} that such a file may have; look at what it is`);return S.readFileSync(
v,"latin1")}catch(w){throw w instanceof _?w:new _("E_APPLY",`${h} could not be read: ${rt(w)}`,{cause:w})}finally{S.closeSync(v)}}function l(h,g,v){let w=o(h,!0);
if(w===null)return null;try{let x=S.openSync(w,S.constants.O_RDONLY|S.constants.O_NONBLOCK);try{let E=Buffer.alloc(v);return E.slice(0,S.readSync(x,E,0,v,g))}finally{
S.closeSync(x)}}catch(x){return null}}function u(h){let g=o(h,!0);if(g===null)return null;try{return S.readFileSync(g,"latin1").trimEnd()}catch(v){return null}}
function c(h){let g=o(h,!0);if(g===null)return[];try{return S.readdirSync(g).sort()}catch(v){return[]}}function d(h){let g=o(h,!1);if(g===null)return null;try{return S.readlinkSync(
g)}catch(v){return null}}function p(h){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(h.startsWith(
"/")?i(h)!==null:gh.some(v=>i(`${v}/${h}`)!==null))?hh.has(h.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${h} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${h}\
 is not in ${n}`}}async function f(h,g){return t!==void 0?t.run(h,g):Ci(n===""?h:["chroot",n,...h],g)}function m(h){r.clear();let g=o(h,!0);if(g===null)throw new _(
"E_REFUSED",`${h} is a loop of links; expected a file or nothing; remove the links`);return g}async function y(h,g){n!==""||t!==void 0||!S.existsSync("/sys/fs/s\
elinux/enforce")||await Ci(g===null?["restorecon","-F",h]:["chcon",`--reference=${g}`,h])}function b(h,g,v){let w=rt(v),x=w==="EACCES"||w==="EPERM"?"run as root":
w==="ENOSPC"?"free space on that file system":w==="EROFS"?"mount it read-write":"see the error and run again";return new _("E_APPLY",`${h} could not be ${g}: ${w===
""?String(v):w}; ${x}`,{cause:v})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:a,bytes:l,attr:u,list:c,link:d,real:i,stat:s,runnable:p,run:f,ask:f,async write(h,g,v){
try{await za(m(h),Buffer.from(g,"latin1"),v,y)}catch(w){throw w instanceof _?w:b(h,"written",w)}},createExclusive(h,g){let v=m(h);try{S.mkdirSync(v.replace(/\/[^/]*$/,
""),{recursive:!0,mode:448});let w=`${v}.${process.pid}`;S.writeFileSync(w,g,{mode:384,flag:"w"});try{S.linkSync(w,v)}finally{S.unlinkSync(w)}return!0}catch(w){
if(rt(w)==="EEXIST")return!1;throw b(h,"created",w)}},remove(h){try{S.unlinkSync(m(h))}catch(g){if(!Jr(g))throw b(h,"removed",g)}},rename(h,g){try{S.renameSync(
m(h),m(g))}catch(v){if(!Jr(v))throw b(h,"renamed",v)}},removeEmptyDir(h){try{S.rmdirSync(m(h))}catch(g){}},async replace(h,g){try{await Na(m(h),m(g),y)}catch(v){
throw b(g,"replaced",v)}},writeAttribute(h,g){if(t!==void 0)return t.writeAttribute(h,g);let v=S.openSync(m(h),S.constants.O_WRONLY);try{S.writeSync(v,g)}finally{
S.closeSync(v)}}}}var vu=require("fs");var bh=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function yu(e){let n=bh.exec(e);return n===
null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function Gt(e,n=60){return e==null?"null":typeof e=="string"?JSON.stringify(e.length>
n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}function zi(e,n){let t,r=3;for(let o of n){let i=o.
startsWith(e)&&e.length>1?1:vh(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function vh(e,n){var r,o,i,s;let t=Array.from({length:n.length+
1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let u=1;u<=n.length;u++){let c=((r=t[u-1])!=null?r:0)+(e[a-1]===n[u-1]?0:1);l.push(Math.min(c,((o=t[u])!=
null?o:0)+1,((i=l[u-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var wh=4*1024*1024;function bu(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function X(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,vu.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EAG\
AIN"))return!1;bu(2)}return!0}function wu(e,n){return typeof n=="bigint"?n.toString():n}var Li=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function xu(e){return new Li(e)}function $u(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var Ui="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function _u(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Xr(e,n,t){let r=new e._zod.constr(n!=null?n:e._zod.def);return(!n||t!=null&&t.parent)&&(r._zod.parent=e),r}function Yr(e){let n=e;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function ku(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function On(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function Su(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function Pu(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function Kt(e){return typeof e=="string"?e:e==null?void 0:e.message}function Bi(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function ot(e,n,t){var l,u,c,d,p,f,m,y,b,h,g,v,w,x,E,U,I;var r;
let o=(u=(l=e.inst)==null?void 0:l._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(U=(E=(w=(g=(b=Kt((y=(m=(f=e.inst)==null?
void 0:f._zod.def)==null?void 0:m.error)==null?void 0:y.call(m,e)))!=null?b:Kt(i==null?void 0:i(e)))!=null?g:Kt((h=n==null?void 0:n.error)==null?void 0:h.call(n,
e)))!=null?w:Kt((v=t.customError)==null?void 0:v.call(t,e)))!=null?E:Kt((x=t.localeError)==null?void 0:x.call(t,e)))!=null?U:"Invalid input",a={};for(let T of Object.
keys(e))T==="inst"||T==="schema"||T==="continue"||T==="input"||T==="__proto__"||(a[T]=e[T]);return(I=a.path)!=null||(a.path=[]),a.message=s,n!=null&&n.reportInput&&
(a.input=e.input),a}function Au(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):xh(e,t,r.value)}}function Rn(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function Iu(e,n,t){return Rn(e,n,t,!1)}function xh(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:Rn(this,n,t.bind(this))},set(r){Rn(this,n,r)}})}function $h(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var Ni,pn=!1,_h={configurable:!0,get(){pn=!0}};function it(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Ni!==e.
_zod){Ni=void 0;return}Ni=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,_h);let o=pn;pn=!1;try{let i=t(this);return pn?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),pn=pn||o,i}catch(i){throw delete this[n],pn=pn||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function Eu(e,n,t,r){let o=$h(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Ru;var ji={value:void 0,enumerable:!1},Ou="captureStackTrace"in Error?Error:null;function kh(e){let n=Ou;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return Ou=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function ne(e,n,t,r){var p;let o={};function i(f){this.
def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=t,a=s&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{ji.value=new i(m);
try{Object.defineProperty(f,"_zod",ji)}finally{ji.value=void 0}}if(f._zod.traits.add(e),n(f,m),a){let b=Object.getPrototypeOf(f),h=f._zod.constr.prototype,g=b;for(;g&&
g!==h;)g=Object.getPrototypeOf(g);let v=g!=null?g:b;a.has(v)||(a.add(v),Au(v,s))}let y=d.prototype;for(let b in y)Object.prototype.hasOwnProperty.call(y,b)&&(b in
f||(f[b]=y[b].bind(f)))}let u=(p=r==null?void 0:r.Parent)!=null?p:Object;class c extends u{}Object.defineProperty(c,"name",{value:e});function d(f){var h;let m=r!=
null&&r.Parent?kh(c):this;l(m,f);let y=m._zod.deferred;if(y){for(let g of y)g();m._zod.deferred=void 0}let b=(h=globalThis.__zod_globalConfig)==null?void 0:h.postProcessor;
return b&&b(m),m}return Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var m,y;return r!=null&&r.Parent&&f instanceof
r.Parent?!0:(y=(m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:y.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var Me=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Qr=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},Mu;(Mu=(Ru=globalThis).__zod_globalConfig)!=null||(Ru.__zod_globalConfig=
{});var Jt=globalThis.__zod_globalConfig;function at(e){return e&&Object.assign(Jt,e),Jt}function Sh(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,wu,2)),e.message}function Ph(e){this._zod.message=e}var Ah={get:Sh,
set:Ph,enumerable:!0,configurable:!0},Hi={value:void 0,enumerable:!1},Tu=new WeakSet([Object.prototype,Error.prototype]),Cu=(e,n)=>{e.name="$ZodError",Hi.value=
n,Object.defineProperty(e,"issues",Hi),Hi.value=void 0,Object.defineProperty(e,"message",Ah);let t=Object.getPrototypeOf(e);Tu.has(t)||(Tu.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Y$=ne("$ZodError",Cu),qt=ne("$ZodError",Cu,void 0,{Parent:Error});var Eh=e=>{let n=(t,r,o,i)=>{var l,u;let s=o?{...o,async:!1}:{async:!1},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Me;if(a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(d=>ot(d,s,at())));throw Ui(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},Fi=Eh(
qt),Rh=e=>{let n=async(t,r,o,i)=>{var l,u;let s=o?{...o,async:!0}:{async:!0},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(d=>ot(d,s,at())));throw Ui(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},Vi=Rh(
qt),Oh=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new Me;return i.issues.length?zu(e,i.issues,
o):{success:!0,data:i.value}},Zi=Oh(qt);function zu(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>ot(o,t,at()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var Mh=e=>async(n,t,r)=>{let o=r?{...r,async:!0}:{async:!0},i=n._zod.run({value:t,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?zu(e,i.issues,o):{success:!0,data:i.value}},Wi=Mh(qt);var Nu={major:4,minor:6,patch:7};var lt=ne("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=Nu;let r=e._zod.def.checks,o=e._zod.traits.has(
"$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let l of a._zod.onattach)l(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.
deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,c,d)=>{if(u.memo)return u;let p=On(u),f;for(let m of c){if(m._zod.def.
when){if(Su(u)||!m._zod.def.when(u))continue}else if(p)continue;let y=u.issues.length,b=m._zod.check(u);if(b instanceof Promise&&(d==null?void 0:d.async)===!1)throw new Me;
if(f||b instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await b,u.issues.length!==y&&(Bi(u.issues,y,e),p||(p=On(u,y)))});else{if(u.issues.length===
y)continue;Bi(u.issues,y,e),p||(p=On(u,y))}}return f?f.then(()=>u):u},l=(u,c,d)=>{if(On(u))return u.aborted=!0,u;let p=a(c,o,d);if(p instanceof Promise){if(d.async===
!1)throw new Me;return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(u,c)=>{if(c.skipChecks)return e._zod.parse(u,c);if(c.direction==="back\
ward"){let p=e._zod.parse({value:u.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?p.then(f=>l(f,u,c)):l(p,u,c)}let d=e._zod.parse(u,c);if(d instanceof
Promise){if(c.async===!1)throw new Me;return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return Iu(this,"~standard",Ch(this))},set"~standard"(e){Rn(
this,"~standard",e)}}),Lu=(e,n)=>e.issues.length?{issues:e.issues.map(t=>ot(t,n,at()))}:{value:e.value};async function Th(e,n){let t={async:!0};return Lu(await e.
_zod.run({value:n,issues:[]},t),t)}function Ch(e){return{validate:n=>{let t={async:!1};try{let r=e._zod.run({value:n,issues:[]},t);if(!(r instanceof Promise))return Lu(
r,t)}catch(r){}return Th(e,n)},vendor:"zod",version:1}}var Uu=ne("$ZodNever",(e,n)=>{lt.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function no(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...Pu(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}var zh=[];function Nh(e){var s,a,l,u;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:zh,o=r.length?[...n,...r]:n;for(let c of o)if(!((u=(l=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&u.has("$ZodType")))
throw new Error(`Invalid element at key "${String(c)}": expected a Zod schema`);let i=ku(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function Lh(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod,c=u.def.type,d=u.optin,p=u.optout,f=0;for(let m in n){if(s&&t.issues.
length!==f){if(On(t,f))break;f=t.issues.length}if(l.has(m))continue;if(m==="__proto__"){c==="never"&&a.push(m);continue}if(c==="never"){a.push(m);continue}let y=u.
run({value:n[m],issues:[]},r);y instanceof Promise?e.push(y.then(b=>no(b,t,m,n,d,p))):no(y,t,m,n,d,p)}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var Bu=ne("$ZodObject",(e,n)=>{var u;lt.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"sh\
ape"),r=t!=null&&t.get?t.get.raw:(u=n.shape)!=null?u:{};if(r){let c=()=>{let d={...r};return Object.defineProperty(n,"shape",{value:d}),c.raw=d,d};c.raw=r,Object.
defineProperty(n,"shape",{get:c})}let o=xu(()=>Nh(n));it(e,"propValues",c=>{let d=c.def.shape,p={};for(let f in d){let m=d[f]._zod;if(m.values){Object.prototype.
hasOwnProperty.call(p,f)||$u(p,f,new Set);for(let y of m.values)p[f].add(y);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=_u,s=n.catchall,a,l=Jt.memoizer;
l==null||l.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=l?l.alloc(e,c,{},d):{};let f=[],m=a.shape,y=d==null?void 0:d.abortEarly,b=c.issues.length;for(let h of a.allKeys){if(y&&c.issues.length!==b){if(On(c,b))
break;b=c.issues.length}if(h==="__proto__")continue;let g=m[h],v=g._zod.optin,w=g._zod.optout,x=g._zod.run({value:p[h],issues:[]},d);x instanceof Promise?f.push(
x.then(E=>no(E,c,h,p,v,w))):no(x,c,h,p,v,w)}return s?Lh(f,p,c,d,o.value,e,y===!0):f.length?Promise.all(f).then(()=>c):c}});var ju=ne("$ZodTransform",(e,n)=>{var t;lt.init(e,n),e._zod.optin="optional",(t=Jt.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")
throw new Qr(e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof
Promise)throw new Me;return r.value=i,r}});var Hu=ne("$ZodPipe",(e,n)=>{lt.init(e,n),it(e,"values",t=>t.def.in._zod.values),it(e,"optin",t=>t.def.in._zod.optin),it(e,"optout",t=>t.def.out._zod.optout),it(
e,"propValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>eo(
s,n.in,r)):eo(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>eo(i,n.out,r)):eo(o,n.out,r)}});function eo(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function Fu(e,n){return new e({type:"never",...Yr(n)})}var to=ne("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");lt.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},
set with(e){Rn(this,"with",e)},parse(e,n){return Fi(this,e,n,{callee:this.parse})},parseAsync(e,n){return Vi(this,e,n,{callee:this.parseAsync})},safeParse(e,n){
return Zi(this,e,n)},safeParseAsync(e,n){return Wi(this,e,n)},check(...e){var t;let n=this.def;return this.clone({...n,checks:[...(t=n.checks)!=null?t:[],...e.map(
r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,n){return Xr(this,e,n)},brand(){return this},register(e,n){
return e.add(this,n),this},apply(e,...n){return n.length===0?e(this):e(this,...n)}});var jh=ne("ZodMiniNever",(e,n)=>{Uu.init(e,n),to.init(e,n)});function Hh(e){return Fu(jh,e)}var Fh=ne("ZodMiniObject",(e,n)=>{Bu.init(e,n),to.init(e,n),Eu(e,"shape",t=>t._zod.def.shape,!1)});function Vu(e,n){return new Fh({type:"object",shape:e,catchall:Hh(),...Yr(n)})}var Vh=ne("ZodMiniTransform",(e,n)=>{ju.init(e,n),to.init(e,n)});function ro(e){return new Vh({type:"transform",transform:e})}var Zh=ne("ZodMiniPipe",(e,n)=>{Hu.init(e,n),to.init(e,n)});function Zu(e,n){return new Zh({type:"pipe",in:e,out:n})}var Wh=["true","yes","on","y","t","1"],Gh=["false","no","off","n","f","0"];function Gi(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Wh.
includes(n)?!0:Gh.includes(n)?!1:void 0}function io(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Gu(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Ku(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function oo(e,n="",t=""){var r;if(typeof e=="stri\
ng")Wu(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>oo(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=io(e))!=null?r:{}))Wu(o,n===""?"a key":`a ke\
y of ${n}`,t),oo(i,n===""?o:`${n}.${o}`,t||o)}function Wu(e,n,t){let r=yu(e);if(r!==void 0)throw N(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Kh={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function Ki(e){return{type:Kh[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function Ju(e){let n={};for(let[t,r]of Object.entries(e))n[t]=Ki(r);return{type:"object",properties:n,additionalProperties:!1}}var Ji="/sys/bus/pci/devices",qi=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Jh=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/;function Yu(e){let n=Jh.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function Qu(e){let n=qi.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function ie(e){
return e.list(Ji).length>0}function G(e){return e.list(Ji).filter(n=>qi.test(n)).map(n=>qh(e,n))}function ec(e,n){return e.filter(t=>t.id===n)}function so(e,n){
let t=new Map;for(let r of e){let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}function qh(e,n){let t=`${Ji}/${n}`,r=new Map,o=(p,f)=>(r.has(p)||
r.set(p,f()),r.get(p)),i=p=>o(p,()=>e.attr(`${t}/${p}`)),s=p=>{let f=i(p);return f!==null&&/^-?\d+$/.test(f)?Number(f):null},a=(p,f)=>{let m=i(p);return m!==null&&
/^0x[0-9a-f]+$/i.test(m)?m.slice(2).toLowerCase().padStart(f,"0"):null},l=p=>o(`${p}@`,()=>Xu(e.link(`${t}/${p}`))),u=()=>o("/",()=>e.list(t)),c=p=>u().filter(f=>f.
startsWith(`${p}:pci:`)).map(f=>f.slice(p.length+5)),d=()=>o("config",()=>{let p=e.bytes(`${t}/config`,0,64);return p!==null&&p.length>=16?p:null});return{address:n,
slot:n.replace(/\..*/,""),get vendor(){return a("vendor",4)},get device(){return a("device",4)},get id(){return qu(this.vendor,this.device)},get subsystem(){return qu(
a("subsystem_vendor",4),a("subsystem_device",4))},get class(){let p=a("class",6);return p===null?null:p.slice(0,4)},get revision(){return a("revision",2)},get driver(){
return l("driver")},get module(){return o("module",()=>this.driver===null?null:Xu(e.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){let p=i(
"driver_override");return p===""||p==="(null)"?null:p},get group(){let p=l("iommu_group");return p!==null&&/^\d+$/.test(p)?Number(p):null},get header(){var f;let p=d();
return p===null?null:((f=p[14])!=null?f:0)&127},get responding(){let p=d();return p===null?null:p.some(f=>f!==255)},get numa(){return s("numa_node")},get bootVga(){
return s("boot_vga")},get physfn(){return l("physfn")},get totalVfs(){return s("sriov_totalvfs")},get numVfs(){return s("sriov_numvfs")},get modalias(){return i(
"modalias")},get resetMethods(){let p=i("reset_method");return p===null?null:p.split(/\s+/).filter(Boolean)},get barBytes(){let p=i("resource");return p===null?
null:Xh(p)},get linkWidth(){return s("current_link_width")},get maxLinkWidth(){return s("max_link_width")},get upstream(){return o("..",()=>{var p;return((p=e.real(
t))!=null?p:"").split("/").slice(0,-1).filter(f=>qi.test(f))})},get consumers(){return c("consumer")},get suppliers(){return c("supplier")},get mdevs(){return u().
filter(p=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(p))}}}function qu(e,n){return e===null||n===null?null:`${e}:${n}`}function Xu(e){return e===null?null:
e.replace(/.*\//,"")}function Xh(e){return e.split(`
`).slice(0,6).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var Yh=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function J(e){return hn("bool",e,"true or false",Gi,{})}function Xt(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return hn("int",e,`a whole number${r}`,i=>Gu(i,n,t),o)}function Mn(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return hn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function F(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>Gi(i)===r):[];return o.length===1?o[0]:void 0};return{...hn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function We(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=hn("list",n,o,t,{items:Ki(e)}),s=ro((a,l)=>Array.isArray(a)?a.map((u,c)=>{var f;let d=u===null||
u===""?void 0:e.schema.safeParse(u);if((d==null?void 0:d.success)===!0)return d.data;let p=(f=d==null?void 0:d.error.issues[0])==null?void 0:f.message;l.issues.
push({...tc(u,"something in it"),...p===void 0?{}:{message:p},path:[c]})}):a);return{...i,schema:Xi(i.schema,s)}}function nc(e,n){let t=hn("dict",{...n,default:{}},
`an object with ${Object.keys(e).join(", ")}`,io,Ju(e));return{...t,schema:Xi(t.schema,ic(e))}}function mn(e){return oc(We(rc("a PCI id","10de:20b7",Yu),e))}function gn(e){
return oc(We(rc("a PCI address","0000:41:00.0",Qu),e))}var aP={check:J({describe:"Say what would change and write nothing.",default:!1}),diff:J({describe:"Show \
the changes of files as before and after.",default:!1}),root:hn("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolu\
te path without ..",Ku,{pattern:"^/"}),wait:Xt({describe:"Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function ut(e,n){var d,
p,f;let t=io(n);if(t===void 0)throw N("",`the parameters are ${Gt(n)}, expected a JSON object such as {"check": true}`);oo(t);let r=ic(e).safeParse(t);if(r.success)
return r.data;let[o]=r.error.issues,i=(d=o==null?void 0:o.path)!=null?d:[],[s=""]=i,a=i.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(1);if((o==
null?void 0:o.code)!=="unrecognized_keys")throw N(String(s),`${a} ${(p=o==null?void 0:o.message)!=null?p:"is not valid"}`);let l=String(o.keys[0]),u=Object.keys(
a===""?e:Object((f=e[a])==null?void 0:f.json.properties)).sort(),c=zi(l,u);throw N(a===""?l:a,`${JSON.stringify(l)} is not a parameter${a===""?"":` of ${a}`}${c===
void 0?"":` (did you mean ${c}?)`}; known are ${u.join(", ")}`)}function tc(e,n,t=""){return{code:"custom",input:e,message:`is ${Gt(e)}, expected ${n}${t}`}}function hn(e,n,t,r,o){
let i=ro((l,u)=>{if(l==null||l===""&&e!=="str")return n.default;let c=r(l),d=typeof l=="number"&&(e==="str"||e==="list");return c===void 0&&u.issues.push(tc(l,t,
d?Yh:"")),c}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,...a===void 0?{}:{default:a}}}function rc(e,n,t){let r=o=>typeof o=="string"&&t(
o)||void 0;return hn("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function oc(e){let n=ro(t=>t&&[...new Set(t)]);return{...e,schema:Xi(e.schema,n)}}
function Xi(e,n){return Zu(e,n)}function ic(e){let n={};for(let[t,r]of Object.entries(e))n[t]=r.schema;return Vu(n)}var sc="0.1.0";var Qh=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),ac=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,ey=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
ny=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,se="[0-9a-f]";function lc(e){let n=new Map,
t=(f,m)=>y=>{var v;let b=`${f} ${y.toLowerCase()}`,h=[...n.keys()].filter(w=>w.startsWith(f)).length+1,g=(v=n.get(b))!=null?v:m(h);return n.set(b,g),g},r=t("uui\
d",f=>`00000000-0000-4000-8000-${Yi(f,12)}`),o=t("name",f=>`id${f}`),i=t("machine",f=>Yi(f,32)),s=t("mac",f=>`02-00-00-00-00-${Yi(f,2)}`),a=t("ip",f=>`192.0.2.${f}`),
l=e.filter(f=>f.length>2&&!ny.test(f)&&!ac.test(f)).sort((f,m)=>m.length-f.length);function u(f){return f.replace(new RegExp(`\\b${se}{8}(-${se}{4}){3}-${se}{12\
}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,y,b)=>y+o(b)).replace(new RegExp(`(?<![0-9a-f])${se}{32}(?![0-9a-f])`,"gi"),
i).replace(new RegExp(`\\b${se}{2}([:-])(${se}{2}\\1){4}${se}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,
a).replace(new RegExp(`\\b(${se}{1,4}(:${se}{1,4})*)?::(${se}{1,4}(:${se}{1,4})*)?|\\b(${se}{1,4}:){7}${se}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-\
f])(?!0{20})${se}{33,}(?![0-9a-f])`,"gi"),"***")}function c(f){let m=u(f);for(let y of l)m=m.replace(new RegExp(`(?<![\\w.-])${y.replace(/[^\w-]/g,"\\$&")}(?![\\\
w-])`,"gi"),"node");return m}function d(f){return c(f.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(m,y,b)=>{let h=Qh.test(y.toLowerCase().
replace(/-/g,"_"))||y==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(b);return`${y}=${h||/^\$\{?\w+\}?$/.test(b)?b:"***"}`}))}function p(f,m){
return f.split(`
`).map(y=>/^\s*#/.test(y)?ty(y):m(y)).join(`
`)}return{ids:u,names:c,args:d,shell:f=>p(f,m=>{let y=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(y===null)return d(m);let[,b="",h="",g=""]=y,v=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(h)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(h);return b+(v?c(g):/CMDLINE|cmdline/.test(h)?d(g):"***")}),modules:f=>p(f,m=>{var g;let[y="",b="",...h]=m.trim().split(
/\s+/);return y==="options"?ac.test(b)?c(m):m.replace(/=\S+/g,"=***"):y==="install"||y==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((g=h[0])!=
null?g:"")&&!/["'=]/.test(m)?c(m):`${y} ${b} ***`:d(m)}),entry:f=>p(f,m=>/^options\s/.test(m)?d(m):c(m)),grubenv(f){return`# GRUB Environment Block
${f.split(`
`).filter(y=>!y.startsWith("#")).map(y=>y.startsWith("kernelopts=")?`kernelopts=${d(y.slice(11))}`:c(y)).filter(y=>y!=="").map(y=>`${y}
`).join("")}`.padEnd(1024,"#")}}}function ty(e){let n=ey.exec(e);return n===null?"#":`# ${n[0]}`}function Yi(e,n){return e.toString(16).padStart(n,"0")}var ry="vfiokit-capture/1",oy={dir:493},iy=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],sy=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,ay=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,ly=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
uy=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function cy(e){var l,u;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(c=>{var d;return(d=e.attr(c))!=null?d:""}).filter(c=>c!==""),t=lc([...n,...n.map(
c=>c.replace(/\..*/,""))]),r={},o=(c,d)=>{d!==null&&(r[c.startsWith("/sys/")?t.ids(c):t.names(c)]=d)},i=(c,d=p=>p)=>{let p=e.attr(c);o(c,p===null?null:`${d(p)}${c.
endsWith("/grubenv")?"":`
`}`)},s=c=>{let d=e.link(c);o(c,d===null?null:{link:t.ids(d)})},a=c=>{e.stat(c)!==null&&o(c,oy)};for(let c of e.list("/sys/bus/pci/devices")){let d=`/sys/bus/pc\
i/devices/${c}`,p=e.real(d);if(s(d),p!==null){for(let f of iy)i(`${p}/${f}`);o(`${p}/config`,(u=(l=e.bytes(`${p}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?u:null);for(let f of e.list(p))sy.test(f)&&s(`${p}/${f}`),ay.test(f)&&a(`${p}/${f}`)}}for(let c of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${c}`),
s(`/sys/bus/pci/drivers/${c}/module`);for(let c of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${c}/address`);a("/sys/kernel/iommu_groups");for(let c of e.
list("/sys/kernel/iommu_groups")){for(let d of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${c}/${d}`);a(`/sys/kernel/iommu_groups/${c}`);for(let d of e.
list(`/sys/kernel/iommu_groups/${c}/devices`))s(`/sys/kernel/iommu_groups/${c}/devices/${d}`)}a("/sys/class/iommu");for(let c of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${c}`)===null?a(`/sys/class/iommu/${c}`):s(`/sys/class/iommu/${c}`);for(let c of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${c}`)!==
null&&o(`/sys/firmware/acpi/tables/${c}`,"");a("/sys/firmware/efi");for(let c of e.list("/sys/module"))ly.test(c)&&a(`/sys/module/${c}`);i("/proc/cpuinfo",dy),i(
"/proc/modules",c=>c.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",c=>c.split(`
`).filter(d=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(d)).join(`
`));for(let[c,d,p]of uy)if(!c.endsWith("/"))i(c,f=>t[p](f));else for(let f of e.list(c))f.endsWith(d)&&i(`${c}${f}`,m=>t[p](m));for(let c of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(c)&&o(`/boot/${c}`,"");for(let c of e.list("/lib/modules"))a(`/lib/modules/${c}`),i(`/lib/modules/${c}/modules.builtin`,d=>d.split(`
`).filter(p=>/vfio|iommu|drm|xhci/.test(p)).join(`
`));return r}function uc(e){let t=Object.entries(cy(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(ry)}, "files": {
${t}
}}
`}function dy(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var fy=["0300","0302","0380"],py=["0403","0c03","0c80"],my={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},gy=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],hy=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
yy=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],cc={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Yt(e){return e!==null&&fy.includes(e)}function Qi(e){
return e!==null&&py.includes(e)}function ao(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function ct(e,n){return e==="10de"&&n==="0680"}function dc(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function fc(e,n){let t=my[e];return t!==void 0&&t.test(n)}function pc(e){return gy.includes(e)}function mc(e){return e!==null&&
yy.includes(e)}function gc(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):n==="10de"&&hy.
test(t)}function yn(e){var n,t;return e===null?"device":(t=(n=cc[e])!=null?n:cc[e.slice(0,2)])!=null?t:"device"}var Qt="/sys/kernel/iommu_groups",by="/sys/class/iommu",vy=["DMAR","IVRS","IORT"],wy=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,yc=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function he(e){var r,o,i;let n=hc(e,by),t=(o=(r=hc(e,Qt))==null?void 0:r.filter(s=>xy(e,s)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:
null,units:n,groups:t===null?null:t.length,firmware_table:(i=vy.find(s=>e.stat(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function bn(e,n,t){let r=e.
list(`${Qt}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(o=>o.address)}function bc(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${Qt}/${n}/r\
eserved_regions`))!=null?t:"")}function te(e){return e!==null&&wy.test(e)}function dt(e,n){if(n===void 0)return`${e} (${yc.test(e)?"a mediated device":"not in /\
sys/bus/pci"})`;let{driver:t}=n;if(te(t))return null;let r=n.class==="0604"||n.header===1;return r&&t==="pcieport"||t===null&&(r||n.class!==null&&!dc(n.class))?
null:`${e} (${yn(n.class)}, ${t!=null?t:"no driver"})`}function xy(e,n){let t=e.list(`${Qt}/${n}/devices`);return t.length>0&&!t.some(r=>!yc.test(r))?!1:e.attr(
`${Qt}/${n}/name`)!=="vfio-noiommu"}function hc(e,n){return e.stat(n)===null?null:e.list(n)}var es=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function $e(e,n=G(e)){let t={bySlot:so(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>Qi(o.class))},r=[];for(let o of n){let i=$y(o,t);if(i===null)continue;let s=er(()=>i==="gpu"||i==="igpu"?_y(o,t):[]),a=er(()=>o.group===
null?null:bn(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function Dn(e){return e.kind==="gpu"&&e.device.
id!==null}function vc(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function er(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function $y(e,n){var a;let t=e.class,r=Yt(t);if(!r&&!ao(t))return t==="0680"&&ct(e.vendor,t)?"nvswitch":null;if(e.physfn!==null)return"vf";let{
vendor:o,device:i}=e;if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(fc(o,i))return"bmc";if(pc(`${o}:${i}`))return"\
virtual";let s=o==="1002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return gc(e.address,o,i,s)?"igpu":"gpu"}function _y(e,{bySlot:n,byAddress:t,
cardFunctions:r}){var a;let o=new Map,i=(l,u)=>{l===void 0||o.has(l.address)||!Qi(l.class)||!ky(e,l,u)||o.set(l.address,{device:l,reason:u})};for(let l of(a=n.get(
e.slot))!=null?a:[])i(l,"same slot");for(let l of e.consumers)i(t.get(l),"device link");let s=Sy(e,t);if(s!==null){let l=u=>{var c;return!((c=n.get(u.slot))!=null?
c:[]).some(d=>Yt(d.class))};for(let u of r)u.upstream.includes(s)&&l(u)&&i(u,"card switch")}return[...o.values()].sort((l,u)=>l.device.address<u.device.address?
-1:1)}function ky(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function Sy(e,n){
var r,o;let t=null;for(let i of[...e.upstream].reverse()){if(!mc((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var Py=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],wc="/sys/bus/pci/slots";function $c(e){let n;return t=>{var r;return n===void 0&&(n=(r=Py.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),n===null?null:Ay(`
${n}`,t)}}function _c(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(wc).map(o=>{var i;return[(i=e.attr(`${wc}/${o}/address`))!=null?i:"",o]})));for(let o of[
t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function Ay(e,n){var u;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=xc(a,`
	${r}  `);return l===null?null:Buffer.from(`${(u=xc(e,`
${t}  `))!=null?u:""} ${l}`,"latin1").toString("utf8")}function xc(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function kc(e){let n=$c(e),t=_c(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:u})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:u})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:vc(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function ye(e){return Object.freeze({type:"module",...e})}function lo(e){return Object.freeze({type:"probe",...e})}var Iy={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"};function ft(e,n,t){let r=er(()=>he(e)),o=new Map(n.map(u=>[u.address,u])),i=new Map(t.map(u=>[u.device.address,u])),s=er(()=>so(t.map(u=>u.device),
u=>String(u.group)));function a(u){var p;let c=new Set,d=u.device.group===null?[]:(p=s().get(String(u.device.group)))!=null?p:[];for(let f of[u,...d.map(m=>i.get(
m.address))])if(!(f===void 0||f.kind!==u.kind)){c.add(f.device.address);for(let m of f.companions)c.add(m.device.address)}return c}function l(u,c){let d=[],p=bn(
e,u,n).filter(f=>!c.has(f)).map(f=>({member:f,why:dt(f,o.get(f))})).filter(({why:f})=>f!==null);if(p.length>0){let f=p.map(({member:m})=>m);d.push({code:"group",
members:f,text:`IOMMU group ${u} also holds ${p.map(({why:m})=>m).join(", ")}, which the host would lose with it; another slot may have a group of its own`})}return bc(
e,u)&&d.push({code:"reserved",text:`the firmware reserves memory for IOMMU group ${u} (reserved_regions has a direct line), so the kernel assigns it to nobody`}),
d}return u=>{var y;let{device:c,kind:d}=u,p=d==="gpu"?[]:[{code:"kind",text:Iy[d]}];if(d==="bmc"||d==="virtual")return p;c.id===null&&p.push({code:"unknown_id",
text:"its vendor or device id cannot be read"}),c.responding===!1&&p.push({code:"dead",text:"it does not respond: its configuration space reads all ones, as whe\
n it is switched off or hung; power-cycle the host"}),c.group===null&&p.push({code:"no_group",text:Ey(r())});let f=a(u),m=[c,...u.companions.map(b=>b.device)].map(
b=>b.group);for(let b of new Set(m))b!==null&&p.push(...l(b,f));return((y=c.numVfs)!=null?y:0)>0&&p.push({code:"vfs",text:`${c.numVfs} of its virtual functions \
are enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`}),c.mdevs.length>0&&p.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${c.mdevs.
join(", ")}`}),c.bootVga===1&&p.push({code:"console",text:"it shows the boot console (boot_vga is 1), which would be lost"}),p}}function Ey(e){return e.active===
null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no IOMMU group: the \
IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}var Ry={ids:mn({describe:"Only devices with these ids."}),addresses:gn({describe:"Only devices at these addresses."}),kinds:We(F(es,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:es})},Sc=lo({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:Ry,example:{kinds:["gpu"]},capture:uc,read(e,{ids:n,addresses:t,kinds:r}){let o=G(e),i=$e(e,o),s=ft(e,o,i),a=i.filter(({device:f,
kind:m})=>r.includes(m)&&(n===void 0||f.id!==null&&n.includes(f.id))&&(t===void 0||t.includes(f.address))),l=kc(e),u=a.map(f=>({gpu:f,obstacles:s(f)})),c=u.filter(
({gpu:f})=>Dn(f)),d=c.filter(({obstacles:f})=>f.length===0).length,p=ie(e);return{msg:p?c.length===0?"No GPU that could go to a VM was found.":`${c.length===1?"\
1 GPU":`${c.length} GPUs`} that could go to a VM found; nothing stands in the way of ${d} of them.`:"This host does not tell its hardware: /sys/bus/pci/devices \
is missing or empty.",own:{gpus:u.map(({gpu:f,obstacles:m})=>l(f,m)),ids:[...new Set(c.map(({gpu:f})=>f.device.id))],iommu:he(e)},notes:p?[]:["questions to the \
hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:p?[...Oy(o,i,n,t),...My(c.map(({gpu:f})=>f))]:[]}}});function Oy(e,n,t=[],r=[]){let o=i=>{
var s;return i===void 0?"is not there":`is no GPU but a ${yn(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.
id===i)).map(i=>`id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function My(e){
var t;let n=new Map;for(let{device:r}of e)r.group!==null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(
([r,o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function Dy(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function ae(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return{...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},attr(i){
var a,l,u;let s=t.has(i)?i:null;return s===null?e.attr(i):(u=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?u:null},list(i){let s=new Set(e.list(
i));for(let[a,l]of t)Dy(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}}}var Ty=["file","kmod","bootImage","grubConfig","driver"];function nr(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function Cy(e){return e.kind==="kmod"?
`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:`${e.kind} ${e.path}`}function zy(e,n){var o,i;let t=nr([...e.holds,...n.holds],s=>"file"in s?`file ${s.
file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=n.lacks)!=null?i:[]],inputs:nr([...e.inputs,
...n.inputs],s=>s),always:r}}function Ny(e,n){return{...n,wishes:nr([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function pt(e){let n=new Map;for(let r of e){
let o=Cy(r),i=n.get(o);(i==null?void 0:i.kind)==="bootImage"&&r.kind==="bootImage"?n.set(o,zy(i,r)):(i==null?void 0:i.kind)==="grubConfig"&&r.kind==="grubConfig"?
n.set(o,Ny(i,r)):n.set(o,r)}let t=[...n.values()];return Ty.flatMap(r=>t.filter(o=>o.kind===r))}function Pc(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(
s),r=ae(r,s.steps)}let o=i=>t.flatMap(s=>{var a;return(a=i(s))!=null?a:[]});return{steps:pt(o(i=>i.steps)),claims:nr(o(i=>i.claims),i=>`${i.thing} ${i.value}`),
devices:nr(o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.pending))],report(i){
let s=t.map(u=>u.report(i)),a=u=>[...new Set(s.flatMap(c=>{var d;return(d=u(c))!=null?d:[]}))],l=s.map(u=>u.bootable).find(u=>u!==void 0);return{own:Object.assign(
{},...s.map(u=>u.own)),rebootReasons:a(u=>u.rebootReasons),pendingAtBoot:a(u=>u.pendingAtBoot),notes:a(u=>u.notes),warnings:a(u=>u.warnings),...l===void 0?{}:{bootable:l}}}}}var uo=1024,tr=`# GRUB Environment Block
`;function Ac(e){return e.length===uo&&e.startsWith(tr)}function Ic(e){let n=[],t=tr.length;for(let r=t;r<e.length;r++){let o=e.charAt(r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function Ec(e,n){return Ic(e).find(([t])=>e.startsWith(`${n}=`,t))}function mt(e,n){if(!e.startsWith(tr))return null;let t=Ec(
e,n);return t===void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function Rc(e,n,t){var l,u;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=Ec(e,n),i=Ic(e),s=i.length===0?tr.length:(u=(l=i[i.length-1])==null?void 0:l[1])!=null?u:tr.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>uo)throw P(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${uo}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(uo,"#")}function Oc(e){let n=[],t=/^([ \t]*)([^\s#][^\s]*)([ \t]*)([^\n]*?)[ \t\r]*$/gm;for(let r=t.exec(e);r!==null;r=t.exec(e)){let[o="",i="",s="",a="",l=""]=r,u=r.index+
i.length+s.length+a.length;n.push({key:s,start:u,end:u+l.length}),o===""&&t.lastIndex++}return n}function ns(e){return Oc(e).filter(n=>n.key==="options").map(({
start:n,end:t})=>[n,t])}function co(e){let n=r=>Oc(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{
title:t("title"),version:t("version"),linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(
" ")}}function Mc(e,n){var o,i;let t=ns(e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],u=(i=n[s])!=null?i:"";r=r.slice(0,a)+(u!==""&&/\S/.test(r.charAt(a-1))?" ":"")+u+r.slice(
l)}return r}function Dc(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}var gt="/boot/loader/entries",Tn="/boot/grub2/grubenv",Ly=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function fo(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=Ly.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function po(e,n){let t=e.read(Tn),r=t===null?null:mt(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:Ze(o).kernelopts}function Uy(e,n){let t=n.kernelopts?po(e,n):null;return ts(e).
map(r=>{var s;let o=co((s=e.read(r))!=null?s:""),i=W(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?W(t):[a]);return{title:o.title,id:r.slice(gt.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:fo(e,o.linux),initrds:o.initrds.map(a=>fo(e,a)).filter(a=>a!==null),recovery:Dc(o)}})}function ts(e){return e.
list(gt).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>By(r,t)).map(t=>`${gt}/${t}.conf`)}function By(e,n){var o,i;let[t,r]=[e,n].map(s=>{var a;
return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;if(a===l)continue;let[
u,c]=[parseInt(a,10),parseInt(l,10)];if(isNaN(u)!==isNaN(c))return isNaN(u)?-1:1;if(!isNaN(u)&&u!==c)return u-c;if(isNaN(u))return a<l?-1:1}return((o=t==null?void 0:
t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function le(e,n){if(n.kind==="bls")return Uy(e,n);let t=e.read(n.config);return t===null?[]:Ze(t).entries.
filter(r=>/^(|\d\d_linux(_zfs|_xen)?)$/.test(r.section)).map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,tokens:W(r.args.join("\
 ")),kernel:fo(e,r.kernel),initrds:r.initrds.map(o=>fo(e,o)).filter(o=>o!==null)}))}function jy(e,n){var l,u;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let c of o.slice(
0,-1)){let d=[...new Set(t.map(f=>{var m;return(m=f.within[r])!=null?m:`entry ${f.id}`}))],p=/^\d+$/.test(c)?d[Number(c)]:(l=d.find(f=>f===c))!=null?l:d.find(f=>!f.
startsWith("entry "));t=t.filter(f=>f.within[r]===p),r++}let i=(u=o[o.length-1])!=null?u:"",s=t.find(c=>c.id===i||c.title===i);return s!==void 0||!/^\d+$/.test(
i)?s:t.filter((c,d)=>c.within.length<=r||t.findIndex(p=>p.within[r]===c.within[r])===d)[Number(i)]}function mo(e,n){var i,s;let t=le(e,n),r=e.read(n.grubenv),o=[
r===null?null:mt(r,"next_entry"),n.fallback==="saved"&&r!==null?mt(r,"saved_entry"):n.fallback];for(let a of o){let l=a===null||a===""?void 0:jy(t,a);if(l!==void 0)
return l}return(s=(i=t.find(a=>!a.recovery))!=null?i:t[0])!=null?s:null}var Hy=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function Tc(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function Fy(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function be(e,n,t=le(e,n)){let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{
let{problem:a,kind:l}=Ze(i);a!==null&&o(`GRUB cannot read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu ha\
s no entry for Linux");for(let a of t){let l=JSON.stringify(a.title);o(a.kernel===null?`entry ${l} names no kernel`:Tc(e,a.kernel,`entry ${l}: kernel`,[]));for(let c of a.
initrds)o(Tc(e,c,`entry ${l}: image`,Hy));let u=Fy(e,a.tokens);o(u===null?null:`entry ${l} ${u}`)}let s=e.read(n.grubenv);return s!==null&&!Ac(s)&&o(`${n.grubenv}\
 has ${s.length} bytes or no signature; GRUB wants a block of 1024`),{ok:r.size===0,reasons:[...r]}}var Vy=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],Zy=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function go(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function ht(e){var t,r;let n=`${(t=go(e,"ID"))!=
null?t:""} ${(r=go(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=Vy.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function ho(e){var i,s,a,l;let n=Zy.find(([u])=>e.stat(`/sys/firmware/acpi/tables/${u}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function Ge(e){let n=e.attr("/proc/cmdline");return n===null?null:W(n)}function rs(e){var n;return e.stat("/sys/fi\
rmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function Cc(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function zc(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}function os(e,n){var u,c,d,p;let t=e.flatMap((f,m)=>Ft(f).map(([y,b])=>({index:m,start:y,end:b,token:f.slice(y,b)}))),{kept:r,added:o}=En(t.map(f=>f.token),n),i=[
...e],s=t.find(f=>f.token==="--"),a=(f,m,y,b)=>{var g;let h=(g=i[f])!=null?g:"";i[f]=h.slice(0,m)+b+h.slice(y)},l=e.length-1;if(o.length>0&&s===void 0){let f=((u=
i[l])!=null?u:"").replace(/\s*$/,""),m=(p=(d=/\n*$/.exec((c=i[l])!=null?c:""))==null?void 0:d[0])!=null?p:"";i[l]=`${f}${f===""?"":" "}${o.join(" ")}${m}`}for(let f=t.
length-1;f>=0;f--){let m=t[f],y=r[f];m!==void 0&&(m===s&&o.length>0&&a(m.index,m.start,m.start,`${o.join(" ")} `),y===null?Wy(i,m):y!==void 0&&y!==m.token&&a(m.
index,m.start,m.end,y))}return i}function yt(e,n){var t;return(t=os([e],n)[0])!=null?t:""}function Wy(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",
i=o.slice(0,t).replace(/\s+$/,"");e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function B(e,n,t){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t}}}function yo(e){return{kind:"kmod",name:e}}function bo(e,n,t){return{kind:"driver",
address:e,driver:n,override:t}}var Gy=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],vn="/etc/kernel/cmdline",Ky=/^\$\{?\w+\}?$/,Jy=/^(BOOT_IMAGE|initrd)=/;function qy(e,n){let t=ns(e).map(
([o,i])=>e.slice(o,i)),r=os(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:Mc(e,r)}function Nc(e,n,t){if(!n.kernelopts)
return{steps:[],opts:null};let r=po(e,n),o=e.read(Tn),i=Xy(e,n,t(Tn));if(r===null||o===null)return{steps:i,opts:r};let s=yt(r,t(Tn));return{steps:[...s===r?[]:[
B(Tn,Rc(o,"kernelopts",s))],...i],opts:s}}function Xy(e,n,t){var l,u;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(u=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r))!=null?u:[],a=yt(s,t);return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[B(n.config,r.replace(o,()=>`${i}${a}"`))]}function Lc(e,n,t){
return ts(e).flatMap(r=>{var c;let o=(c=e.read(r))!=null?c:"",i=n(r),s=W(co(o).options),a=s.includes("$kernelopts"),l=s.flatMap(d=>d==="$kernelopts"&&t!==null?W(
t):[d]);if(a&&i.every(d=>j(l,d)))return[];let u=qy(o,i);return u===o?[]:[B(r,u)]})}function Yy(e,n,t){var l,u,c;let r=Gy.find(d=>e.read(d)!==null);if(r!==void 0){
let d=(l=e.read(r))!=null?l:"",p=yt(d,t);return{steps:p===d?[]:[B(vn,p)],warnings:[]}}let o=Ge(e);if(n.kernelopts||o!==null&&t.every(d=>j(o,d)))return{steps:[],
warnings:[]};let i=mo(e,n),s=i===null||!i.recovery?i:(u=le(e,n).find(d=>!d.recovery))!=null?u:null,a=((c=s==null?void 0:s.tokens)!=null?c:[]).filter(d=>!Ky.test(
d)&&!Jy.test(d));return s===null||!a.some(d=>d.startsWith("root="))?{steps:[],warnings:[`${vn} does not exist and no entry shows what it should say: a kernel th\
at is installed before the next boot may lack the arguments; write it by hand, with root=`]}:{steps:[B(vn,`${yt(a.join(" "),t)}
`)],warnings:[]}}function Uc(e,n,t){let r=Nc(e,n,()=>t),o=Yy(e,n,t);return{steps:[...r.steps,...Lc(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function Bc(e,n,t){
let r=Nc(e,n,t),o=e.read(vn),i=o===null?null:yt(o,t(vn));return[...r.steps,...Lc(e,t,r.opts),...i===null||i===o?[]:[B(vn,i)]]}function is(e,n){let t=e.read(vn),
r=n.kernelopts?po(e,n):null;return[...le(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:Tn,tokens:W(r)}],...t===null?[]:[{path:vn,tokens:W(t)}]]}var Qy=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]];
function Ke(e){for(let[n,t]of Qy)if(t.test(e))return n;return null}function bt(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function vt(e,n,t=[]){
let r=bt(n),o=e.read(n),i=Ke(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell ${i} to leave these settings to one of\
 the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===void 0?{path:n}:{path:r,warning:`${n} wo\
uld hide ${s}, so ours is ${r}`}}var Hc=/[\t\n ;&|<>()]/,jc=/[A-Za-z_]\w*/y;function z(e,n){throw{at:e,why:n}}function Cn(e,n){var t,r;return jc.lastIndex=n,(r=(t=jc.exec(e))==null?void 0:t[0])!=
null?r:""}function De(e){let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(Hc.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.
length);let a=n.charAt(i+1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&z(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...ss(e,i)),o='"'):r.push(...vo(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function ss(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&z(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...vo(e,'"'))}}function vo(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&z(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){z(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&z(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?eb(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function eb(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=Cn(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!rb(e))&&(e.list(e),t.charAt(e.at)!==")"&&
z(r,"$( is not closed"),e.at++);else if(o==="{"){let s=nb(e,n);if(s!==null)return[s];tb(e,r)}else if(/[\d@*#?$!-]/.test(o))e.at+=2;else if(n===""&&(o==="'"||o===
'"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?ss(e,r):e.shell==="bash"&&ob(e,r);else return e.at++,[{is:"char",c:"$",s:r,e:e.at,q:n}];return[{is:"da\
rk",s:r,e:e.at,q:n}]}function nb(e,n){var l,u;let{text:t}=e,r=e.at,o=Cn(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=e.at;let s=(u=(l=i.exec(t))==null?void 0:
l[0])!=null?u:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let c=t.charAt(e.at);if(c==="}"){e.at++;let d=s.endsWith("-")?"-":s.endsWith("+")?"+":"";return{
is:"variable",name:o,op:d,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(c)||n===""&&Hc.test(c))break;a.push(...vo(e,n))}return e.at=
r,null}function tb(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||z(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,ss(e,e.at-1)):vo(e,'"')}z(n,"${ is not closed")}function rb(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function ob(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&z(n,"the quote ' is not closed");e.at++}var Fc=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,Vc=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,ib=new Set(["exp\
ort","readonly","local","declare","typeset"]),sb={is:"all",of:[]};function Wc(e,n){let t=[],r={text:e,shell:n,at:0,list:o=>{wo(o,t,")")}};try{let o=wo(r,t);return r.
at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function wo(e,n,...t){let r=[],o=e.at;for(;;){
Te(e,n);let i=e.text.charAt(e.at),s=wt(e);if(i===""){t.length>0&&z(o,`${t.join(" or ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(
";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&z(e.at,`${i} is not expected here`),r.push(ab(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.
test(a)||z(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"\
all",of:r}}function ab(e,n){let t=Zc(e,n);for(;/^(?:&&|\|\|)/.test(e.text.substr(e.at,2));)e.at+=2,Te(e,n),t={is:"maybe",left:t,right:Zc(e,n)};return t}function Zc(e,n){
wt(e)==="!"&&(e.at++,q(e));let t=xo(e,n);for(q(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:
1,Te(e,n),t={is:"apart",body:xo(e,n)},q(e);return t}function xo(e,n){let{text:t,at:r}=e,o=wt(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&Cn(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?fb(e,n):pb(e,n);e.at+=o.length;let s=i==="("?ub(e,n):lb(e,n,o,r);for(q(e);Jc(e,n);q(e));return s}function lb(e,n,t,r){switch(t){case"\
{":return zn(e,n,"}");case"if":return Kc(e,n);case"while":case"until":{let o=zn(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,zn(e,n,"done")]},e:e.at}}case"\
for":return cb(e,n,r);case"case":return db(e,n);default:return z(r,`${t} is not expected here`)}}function zn(e,n,t){let r=Gc(e,n,t);return e.at+=t.length,r}function Gc(e,n,...t){
let r=wo(e,n,...t);return r.is==="all"&&r.of.length===0&&z(e.at,"a command is missing"),r}function ub(e,n){return e.at++,{is:"apart",body:zn(e,n,")")}}function Kc(e,n){
let t=zn(e,n,"then"),r=Gc(e,n,"elif","else","fi"),o=wt(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],otherwise:!1}:{is:"branch",first:t,branches:[
r,o==="elif"?Kc(e,n):zn(e,n,"fi")],otherwise:!0}}function cb(e,n,t){q(e);let r=Cn(e.text,e.at),o=null;if(r===""){(e.shell==="dash"||!e.text.startsWith("((",e.at))&&
z(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&z(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=r.length,Te(e,n),Cn(e.text,e.at)==="in")for(e.
at+=2,o=[],q(e);!/^[;\n]?$/.test(e.text.charAt(e.at));q(e)){let a=De(e);a.s===a.e&&z(e.at,`${e.text.charAt(e.at)} is not expected here`),o.push(a)}q(e),e.text.charAt(
e.at)===";"&&e.at++,Te(e,n);let i=wt(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&z(e.at,"do is missing"),e.at+=i.length;let s=zn(e,n,i==="do"?"done":"}");return{is:"\
for",s:t,e:e.at,name:r,words:o,body:s}}function db(e,n){let t=e.at;q(e),De(e),Te(e,n),Cn(e.text,e.at)!=="in"&&z(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(Te(
e,n);wt(e)!=="esac";Te(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){q(e);let i=De(e);if(i.s===i.e&&z(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),
q(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&z(e.at,") is missing"),e.at++,r.push(wo(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.
at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:sb,branches:r,otherwise:o}}function fb(e,n){e.at+=8,q(e);let t=De(e);return q(
e),e.text.startsWith("()",e.at)&&(e.at+=2),Te(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:xo(e,n)}}function pb(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){
q(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&ls(e),Jc(e,n))continue;if(s==="("){let d=i[0];return(i.length!==1||o.length>0||
d===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&z(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+1,Te(e,n),{is:"function",name:t.slice(d.s,d.e),body:xo(
e,n)}}let a=i[0],l=a!==void 0&&ib.has(t.slice(a.s,a.e)),u=a===void 0||l?mb(e,l):null;if(u!==null){o.push(u);continue}let c=De(e);if(c.s===c.e)break;i.push(c),a===
void 0&&e.shell==="bash"&&t.slice(c.s,c.e)==="[["&&gb(e)}return e.at===r&&z(r,"a command is missing"),{is:"simple",s:r,e:e.at,assigns:o,words:i}}function mb(e,n){
var d,p;let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;i.lastIndex=o;let s=i.exec(t);if(s===null)return null;
e.at+=s[0].length;let a=(d=s[1])!=null?d:"",l=s[3]==="+",u=((p=s[2])!=null?p:"")!=="",c=e.at;if(t.charAt(c)==="("&&r==="bash"){for(u=!0,e.at++,e.at=as(t,e.at);t.
charAt(e.at)!==")";e.at=as(t,e.at)){let f=De(e);f.s===f.e&&z(c,"( is not closed")}return e.at++,{name:a,append:l,declared:n,array:u,value:{s:c,e:e.at,parts:[],close:""}}}
return{name:a,append:l,declared:n,array:u,value:De(e)}}function Jc(e,n){var i,s;Vc.lastIndex=e.at;let t=(s=(i=Vc.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===
""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(
e),e.at++,!0;q(e);let o=De(e);return o.s===o.e&&z(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith(
"-")}),!0}function gb(e){let n=e.at;for(;;){e.at=as(e.text,e.at);let t=De(e);if(e.text.slice(t.s,t.e)==="]]")return;t.s===t.e&&(e.at>=e.text.length&&z(n,"]] is \
missing"),e.at++)}}function wt(e){var n,t;return Fc.lastIndex=e.at,(t=(n=Fc.exec(e.text))==null?void 0:n[0])!=null?t:""}function q(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;
n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function as(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=
n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function ls(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function Te(e,n){for(;;){q(e);let t=e.text.charAt(e.at);if(t==="#")ls(e);else if(t===`
`){e.at++;for(let r of n.splice(0))hb(e,r)}else return}}function hb(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;ls(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var yb=24,bb=24,qc=8,vb=16384,wb=/^(?!GRUB_CMDLINE_)/,xb=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,$b=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),Yc={values:new Map,last:new Map,over:""};function us(e,n,t=()=>null){var i;let r={shell:n,files:[
...e],functions:new Map,read:t,file:0,depth:0},o=[Yc];try{for(let s of e.keys())o=Qc(r,s,o)}catch(s){if(s instanceof Error)throw s;let{at:a,why:l}=s,{path:u="",
text:c=""}=(i=r.files[r.file])!=null?i:{};return{path:u,line:c.slice(0,a).split(`
`).length,why:l}}return{files:r.files,worlds:o}}function sr(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function cs(e){return e.some(n=>n.dark!==void 0)?null:
e.map(n=>n.c).join("")}function Qc(e,n,t){var s,a;let r=e.file;e.file=n;let o=Wc((a=(s=e.files[n])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;
let i=Ce(e,o,t).map(l=>l.over==="file"?{...l,over:""}:l);return e.file=r,ir(i)}function Ce(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.
length===0?t:[...o,..._b(e,n,r)]}function _b(e,n,t){switch(n.is){case"simple":return kb(e,n,t);case"all":return n.of.reduce((r,o)=>Ce(e,o,r),t);case"maybe":{let r=Ce(
e,n.left,t);return ir([...r,...Ce(e,n.right,r)])}case"branch":{let r=Ce(e,n.first,t),o=n.branches.flatMap(i=>Ce(e,i,r));return ir(n.otherwise?o:[...r,...o])}case"\
for":return Sb(e,n,t);case"while":return nd(e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return Ce(e,n.body,t),t}}
function kb(e,n,t){var c,d;let[r,...o]=n.words;if(r===void 0)return $o(e,n.assigns,t);let i=_o(r),s=e.shell==="dash"&&$b.has(i!=null?i:"")?$o(e,n.assigns.filter(
p=>!p.declared),t):t,{text:a}=(c=e.files[e.file])!=null?c:{text:""},l=Xc(r);if(xb.test(l))throw{at:r.s,why:`"${l.replace(/[^ -~]/g,"?").slice(0,40)}" is no comm\
and`};if(/^\$*$/.test(l)&&n.assigns.length>0)return ir([...s,...$o(e,n.assigns,s)]);let u=i===null?void 0:e.functions.get(i);if(u!==void 0&&e.depth<qc){let p=e.
file;e.depth++,e.file=u.file;let f=Ce(e,u.body,s).map(m=>m.over==="file"?{...m,over:""}:m);return e.file=p,e.depth--,f}switch(i){case"unset":return o.reduce((p,f)=>{
var m;return rr(p,(m=_o(f))!=null?m:"",[])},s);case"export":case"readonly":case"declare":case"typeset":{let p=o.find(f=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(Xc(
f)));if(p!==void 0)throw{at:p.s,why:`${i} is given what is no name`};return $o(e,n.assigns.filter(f=>f.declared),s)}case"return":return s.map(p=>({...p,over:"fi\
le"}));case"exit":case"exec":return s.map(p=>({...p,over:"all"}));case".":case"source":{let p=o[0]===void 0?null:_o(o[0]),f=p===null||e.depth>=qc?null:e.read(p);
if(p===null)return Pb(e,n,s);if(f===null)return s;e.depth++;let m=Qc(e,e.files.push({path:p,text:f})-1,s);return e.depth--,m}case"eval":case"read":case"printf":case"\
local":{let p=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(p)?s:((d=p.match(/[A-Za-z_]\w*/g))!=null?d:[]).reduce((f,m)=>rr(f,m,[or(e,n)]),s)}default:return s}}
function $o(e,n,t){return t.map(r=>{var s;let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},u=a.array?[or(e,a.value)]:ds(e,a.value.
parts,l,a),c=a.append?[...(s=o.get(a.name))!=null?s:[],...u]:u;o.set(a.name,c.length>vb?[or(e,a.value)]:c),i.set(a.name,{file:e.file,assign:a})}return{...r,values:o,
last:i}})}function ds(e,n,t,r){var s,a;let o=e.file,i=(a=(s=e.files[o])==null?void 0:s.text)!=null?a:"";return n.flatMap((l,u)=>{var h,g;let{s:c,e:d,q:p}=l,f=(...v)=>[
{c:"",dark:[i.slice(c,d),...v.map(ed)].join(" "),file:o,s:c,e:d,q:p}];if(l.is==="dark")return f();if(l.is==="char"){let v=n[u-1];return r!==void 0&&l.c==="~"&&p===
""&&d-c===1&&(v===void 0||v.is==="char"&&v.c===":"&&v.q==="")?f():[{c:l.c,file:o,s:c,e:d,q:p}]}let m=(h=t.values.get(l.name))!=null?h:wb.test(l.name)?null:[];if(m===
null)return f();if(l.op==="")return(r==null?void 0:r.declared)===!0&&p===""&&e.shell==="dash"&&/[\s*?[]/.test((g=cs(m))!=null?g:" ")?f(m):m;let y=ds(e,l.word,t),
b=m.some(v=>v.dark===void 0);return!b&&(m.length>0||!l.colon)?f(m,y):l.op==="-"?b?m:y:b?y:[]})}function ed(e){return e.map(n=>{var t;return(t=n.dark)!=null?t:n.
c}).join("")}function Sb(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>_o(l)!==null&&!/[*?[~{]/.
test(r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>bb||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?nd(e,n,t):n.words.reduce((l,u)=>Ce(e,
n.body,rr(l,n.name,ds(e,u.parts,Yc))),t)}function nd(e,n,t){let r=Ce(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).
map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),ir([...t,...r.filter(i=>i.over!==""),...[...o].reduce((i,s)=>rr(i,s,[or(e,n)]),t)])}function Pb(e,n,t){
return[...new Set(["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])])].reduce((o,i)=>rr(o,i,[or(e,n)]),t)}function rr(e,n,t){
return e.map(r=>({...r,values:new Map(r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function or(e,{s:n,e:t}){var r,o;return{c:"",dark:(o=(r=e.files[e.file])==
null?void 0:r.text.slice(n,t))!=null?o:"",file:e.file,s:n,e:t,q:""}}function _o(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.c:"").join(
""):null}function Xc(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function ir(e){let n=[...new Map(e.map(i=>[Ab(i),i])).values()],[t]=n;if(n.length<=
yb||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(u=>{let c=sr(u,i);return[td(
c),c]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=[...s.values()].map(ed).join(" ");r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:""}]),o.set(
i,null)}return[{values:r,last:o,over:n.some(i=>i.over==="")?"":t.over}]}function Ab(e){return JSON.stringify([e.over,[...e.values].map(([n,t])=>[n,td(t)]),[...e.
last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function td(e){return e.map(n=>{var t;return`${n.c}${(t=n.dark)!=null?t:""}@${n.
file}:${n.s}`}).join(" ")}var ar="\uFFFF",fs=/^[\t-\r \xa0]$/,rd=/[^\w@%+=:,./-]/g;function ps(e){let n=e.map(t=>t.dark===void 0?t.c:ar).join("");return Ft(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function od(e,{start:n,end:t}){let r=e.slice(n,t),[o,i,s,a]=[e[n-1],r[0],r[r.length-1],e[t]],l=a!==void 0&&fs.test(a.c)&&a.file===(s==null?
void 0:s.file)&&a.s===s.e?a:o!==void 0&&fs.test(o.c)&&o.file===(i==null?void 0:i.file)&&o.e===i.s?o:null;return[...r,...l===null?[]:[l]].map(({file:u,s:c,e:d})=>({
file:u,s:c,e:d,text:""}))}function id(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,q:a},l)=>({file:o,s:i,e:s,text:l===0?Nn(r,a):""}))}function sd(e){
return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&fs.test(
a.c)?"":Nn(" ",i)}]})}function ad(e,n,t,r){var p,f,m,y;let o=ms((p=n.values.get(t))!=null?p:[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:Nn(`${r.join(" ")}\
 `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(b=>b.is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(f=n.values.get(
t))!=null?f:[],u=l[l.length-1],c=`${u===void 0||/^[ \t]$/.test(u.c)?"":" "}${r.join(" ")}`;if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:Nn(c,a.close)}];let d=(y=
(m=e[s])==null?void 0:m.text.slice(a.s,a.e))!=null?y:"";return d===""||d.replace(rd," ")!==d?[{file:s,s:a.e,e:a.e,text:`"${Nn(c,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'\
"'},{file:s,s:a.e,e:a.e,text:`${Nn(c,'"')}"`}]}function ms(e){var t;let n=ps(e).find(r=>r.text==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function ld(e,n,t){
return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="$${n} ${Nn(t.join(" "),'"')}"
`}function ud(e,n){return e.replace(new RegExp(`^${n}="\\$${n} *"\\n`,"gm"),"")}function gs(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,s=t.
get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.filter(
s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function Nn(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(/'/g,"\
'\\''"):e.replace(rd,"\\$&")}var Y="/etc/default/grub",xt="/etc/default/grub.d",ze="GRUB_CMDLINE_LINUX",hs="GRUB_CMDLINE_LINUX_DEFAULT",lr=`${xt}/zz-vfiokit.cfg`,fd=/^zz+-vfiokit\.cfg$/,Ib=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function ko(e,n,t){let r=new Set(vs(e,n,Po(e,n)).worlds.map(i=>cs(sr(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function So(e,n){let[t]=vs(e,n,Po(e,n)).
worlds;return t===void 0?[]:bs(t).tokens.map(r=>r.text)}function ys(e,n,t,r=!1){var f,m,y;let o=Po(e,n),i=vs(e,n,o),s=i.worlds.map(bs);if(!r)for(let b of s)Rb(b,
t);let a=s.map(b=>{let h=En(b.tokens.map(g=>g.text),t,b.split);return r?Eb(h,b):h}),l=(m=(f=s[0])==null?void 0:f.tokens.map(b=>b.text))!=null?m:[];if(a.every(b=>b.
removed.length===0&&b.added.length===0)&&(r||t.length===0||!s.some(pd)))return{texts:new Map,before:l,manager:null};let c=s.flatMap((b,h)=>[...Ob(b,a[h]),...r?[]:
b.values.flatMap(sd)]),d=r?void 0:[...md(i,c)].find(b=>Lb(o,b));if(d!==void 0)throw P(`${Y} asks in a condition what ${d} is, so that ${a.flatMap(b=>b.removed).
join(" ")||d} cannot be changed there soundly; change it by hand`);let p=Mb(a);for(let b of n.dropIns?Db(e):[null])for(let h of Tb(i,s,a,c,p,b)){let g=Cb(e,n,{read:i,
edits:c,changes:a,wishes:r?[]:t,dropIn:b},h);if(g!==null)return{texts:g,before:l,manager:n.dropIns&&b!==lr?Ke((y=e.read(lr))!=null?y:""):null}}throw P(`${Y} set\
s ${ze} in a way that cannot be edited without running it; expected plain assignments; change ${[...p,...a.flatMap(b=>b.removed)].join(" ")} there by hand`)}function bs(e){
var o;let n=[sr(e,ze),sr(e,hs)],[t,r]=n.map(i=>ps(i).map(s=>({...s,value:i})));return{world:e,values:n,tokens:[...t!=null?t:[],...r!=null?r:[]],split:(o=t==null?
void 0:t.length)!=null?o:0}}function Eb(e,{world:n,tokens:t}){let r=new Set([...n.values].flatMap(([s,a])=>s===ze||s===hs?[]:a.map(l=>`${l.file} ${l.s}`))),o=t.
map(s=>s.value.slice(s.start,s.end).some(a=>r.has(`${a.file} ${a.s}`))),i=e.kept.map((s,a)=>{var l,u;return o[a]===!0?(u=(l=t[a])==null?void 0:l.text)!=null?u:null:
s});return{...e,kept:i,tokens:i.filter(s=>s!==null),removed:e.removed.filter(s=>!t.some((a,l)=>a.text===s&&o[l]===!0))}}function pd({values:e}){return e.some(n=>n.
some(t=>t.c===`
`))}function Po(e,{dropIns:n}){let t=n?e.list(xt).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[Y,...t.map(r=>`${xt}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function vs(e,{shell:n},t){let r=us(t,n,i=>i.startsWith("/")?e.read(i):null);if("why"in r)throw P(`${r.path} line ${r.line} is broken f\
or ${n}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.worlds.filter(i=>i.over!=="all");if(o.length===0)throw P(`${Y} or a file that\
 it sources ends the shell that reads it (exit or exec), so that no grub.cfg can be made; take that out`);return{...r,worlds:o}}function Rb(e,n){var r;let t=n.flatMap(
dn);for(let o of e.tokens){if(!o.text.includes(ar))continue;let i=o.value.slice(o.start,o.end).map(u=>{var c;return(c=u.dark)!=null?c:u.c}).join(""),s=o.text.split(
ar).find(u=>t.includes(k(u))),a=((r=i.match(/[\w.-]+=[^\s"'`;|&)]*/g))!=null?r:[]).filter(u=>t.includes(k(u))),l=s!==void 0?o.text.replace(ar,"\u2026"):En(a,n).
removed[0];if(l!==void 0)throw P(`${ze} gets ${l} from ${i.slice(0,80)}, which only running it would tell; expected a plain text there; write the argument out i\
n ${Y}`)}}function Ob(e,n){return e.tokens.flatMap((t,r)=>{let o=n==null?void 0:n.kept[r];return o===t.text||o===void 0?[]:o===null?od(t.value,t):id(t.value,t,o)})}
function Mb(e){let n=new Map;for(let t of e.flatMap(r=>r.added)){let r=Ur(k(t))?t:k(t),o=n.get(r);if(o===void 0||o===t){n.set(r,t);continue}if(!cn(k(t))||k(t)===
"vfio_pci.ids")throw P(`${Y} sets ${cd(t)} under a condition, and what it holds differs; expected one value to unite with; write it without the condition`);n.set(
r,`${cd(t)}=${[...new Set([...C(o),...C(t)])].join(",")}`)}return[...n.values()]}function cd(e){return e.replace(/=[^]*/,"")}function Db(e){var s;let n=e.list(xt).
filter(a=>a.endsWith(".cfg")),t=a=>{var l;return Ke((l=e.read(`${xt}/${a}`))!=null?l:"")===null},r=n.filter(a=>fd.test(a)&&t(a)),o=(s=n.filter(a=>!r.includes(a)).
pop())!=null?s:"",i="zz-vfiokit.cfg";for(;i<o||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${xt}/${a}`)}function Tb(e,n,t,r,o,i){
var m,y;let[s]=n,a=gs(e.files,r);if(a===null||s===void 0)return[];if(o.length===0)return[a];let l=s.world.last.get(ze),u=n.every(b=>{var h;return((h=b.world.last.
get(ze))==null?void 0:h.assign)===(l==null?void 0:l.assign)})?s.world:null,c=b=>{let h=u===null?null:ad(b,u,ze,o),g=h===null?null:gs(b,[...r,...h]);return g===null?
[]:[g]},d=b=>(a.some(v=>v.path===b)?a:[...a,{path:b,text:""}]).map(v=>v.path===b?{...v,text:ld(v.text===""&&b!==Y?Ib:v.text,ze,o)}:v);if(i===null)return[...c(e.
files),d(Y)];let p=l==null?null:(y=(m=e.files[l.file])==null?void 0:m.path)!=null?y:null,f=s.tokens.some((b,h)=>{var g;return h<s.split&&((g=t[0])==null?void 0:
g.kept[h])===null&&o.some(v=>cn(k(v))&&k(v)===k(b.text))});return[...p===i||f||ms(s.values[0])!==null?c(e.files):[],d(i)]}function Cb(e,n,{read:t,edits:r,changes:o,
wishes:i,dropIn:s},a){let l=new Map(t.files.map(h=>[h.path,h.text])),u=a.map(h=>h.text===l.get(h.path)?h:{...h,text:ud(h.text,ze)}),c=new Set([...Po(e,n).map(h=>h.
path),s!=null?s:""]),d=h=>h===Y?"":h,p=u.filter(h=>c.has(h.path)).sort((h,g)=>d(h.path)<d(g.path)?-1:1),f=us(p,n.shell,h=>{var g,v;return(v=(g=u.find(w=>w.path===
h))==null?void 0:g.text)!=null?v:e.read(h)});if("why"in f)return null;let m=f.worlds.filter(h=>h.over!=="all").map(bs),y=m.length>0&&m.every(h=>{let g=h.tokens.
map(v=>v.text);return i.every(v=>j(g,v))&&(i.length===0||!pd(h))&&o.some(v=>m.length===1?zb(g,v):Nb(g,v))}),b=md(t,r);return!y||dd(f,b)!==dd(t,b)?null:new Map(u.
filter(h=>{var g;return h.text!==((g=l.get(h.path))!=null?g:"")}).map(({path:h,text:g})=>{let v=fd.test(h.replace(/.*\//,""))&&!/^[^#\n]/m.test(g);return[h,v?null:
g]}))}function zb(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function Nb(e,n){let t=new Set(n.added.map(k)),r=o=>o.filter(i=>!t.has(k(i))).join(" ");return r(e)===r(n.tokens)}function md(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function Lb(e,n){let t=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${n}\\b`,"m");return e.some(r=>t.test(r.text))}function dd(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==ze&&o!==hs&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].
sort().join(`
`)}function gd(e){return[...e.texts].map(([n,t])=>B(n,t))}function hd(e,n){return!n.dropIns&&e.read(Y)===null}function yd(e,n,t,r){if(!r&&hd(e,n))return{steps:[],before:[],
notes:[`${Y} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=ys(e,n,t),{manager:i}=o,s=[...o.texts.keys()].
find(a=>a!==lr&&a.endsWith("-vfiokit.cfg"));return{steps:gd(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:[`${lr} is kept by ${i}, so ours is ${s}\
: tell ${i} to leave these settings to one of the two`]}}function bd(e,n,t){return t.length===0||hd(e,n)?[]:gd(ys(e,n,t,!0))}var vd="/boot/grub/grub.cfg",Ln="/boot/grub2/grub.cfg",wd="/etc/tuned/bootcmdline";function Ao(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(
`${t}/${n}`)!==null)}function Ub(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw K("this is an ostree or bootc system, whose boot\
 entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/pro\
c/mounts"),e.read("/etc/fstab")].some(t=>(t!=null?t:"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&Ao(e,"transactional-update"))throw K("th\
is system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the i\
mage")}function Bb(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(r=>e.list(r).some(o=>o.endsWith(".efi")));if(n!==void 0)throw K(`thi\
s system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdlin\
e, ukify)");let t=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(r=>e.real(r)!==null);throw t!==void 0?K(`this syste\
m boots with systemd-boot (${t}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):K("no GRUB was found\
: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has")}function jb(e){
var o;if(!rs(e))return Ln;let n=e.real("/etc/grub2-efi.cfg"),r=Cc(e).filter(i=>!/\/EFI\/boot\//i.test(i)).filter(i=>{var s;return Ze((s=e.read(i))!=null?s:"").kind===
"generated"});return n!==null&&r.includes(n)?n:r.length===1&&(o=r[0])!=null?o:Ln}function Hb(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:
e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function _e(e){var l,u,c,d;Ub(e);let n=ht(e),t=n==="suse";if(t){let p=(c=(u=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec(
(l=e.read("/etc/sysconfig/bootloader"))!=null?l:""))==null?void 0:u[1])!=null?c:"grub2";if(p!=="grub2"&&p!=="grub2-efi")throw K(`LOADER_TYPE in /etc/sysconfig/b\
ootloader is ${p||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-option and sdbootutil update-all-entries")}if((Ao(e,"up\
date-grub")||n==="debian")&&(e.real(vd)!==null||e.real(Y)!==null)){let f={shell:((d=e.real("/bin/sh"))!=null?d:"").endsWith("bash")?"bash":"dash",dropIns:Vb(e)};
return{kind:"debian",name:"GRUB (update-grub)",defaults:f,config:vd,grubenv:"/boot/grub/grubenv",command:["update-grub"],kernelopts:!1,fallback:ko(e,f,"GRUB_DEF\
AULT")||"0"}}!Ao(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&Bb(e);let r={shell:"bash",dropIns:!1},o=t?Ln:jb(e),i={defaults:r,config:o,grubenv:"/boot/gru\
b2/grubenv",fallback:ko(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(gt).filter(p=>p.endsWith(".conf")),a=e.read(o);if(!t&&s.length>0&&Fb(e,r,a===null||Ze(a).bls)){let p=s.
some(f=>{var m;return/^\s*options\s.*\$kernelopts\b/m.test((m=e.read(`${gt}/${f}`))!=null?m:"")});return{kind:"bls",name:p?"GRUB (BLS entries, kernelopts)":"GRU\
B (BLS entries)",...i,fallback:"saved",command:null,kernelopts:p}}if(o!==Ln&&/overwrite the GRUB wrapper|GRUB wrapper/i.test(Hb(e)))throw K(`${o} is a full conf\
iguration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${Ln}`,`run grub2-mkconfig -o ${Ln}, remove ${o} and rein\
stall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,command:["grub2-mkconfig","-o",o],kernelopts:!1}}function Fb(e,n,t){
let r=ko(e,n,"GRUB_ENABLE_BLSCFG");return r!==null&&r!==""?r==="true"&&t:t||!Ao(e,"new-kernel-pkg")}function Vb(e){let n=e.read("/usr/sbin/grub-mkconfig");return n===
null||!n.startsWith("#!")||n.includes("default/grub.d")}function Zb(e,n){var o,i,s,a;let t=e.read(n.grubenv),r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.
exec((o=e.read(wd))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...W(r),...W(t===null?"":(a=mt(t,"tuned_params"))!=null?a:"")]}function Wb(e,n,t){let r=Zb(
e,n);if(r.length===0)return;let o=n.kind==="bls"?is(e,n).map(i=>i.tokens):[So(e,n.defaults)].filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(
l=>j(l,i)&&!j([...l,...r],i)),a=r.find(l=>dn(i).includes(k(l)));if(!(!s||a===void 0))throw P(`tuned sets ${a} on the kernel command line (${wd}), where it would\
 win over ours; expected no ${k(a)} there; take it out of the tuned profile (cmdline in its [bootloader] section) and run this again`)}}function Gb(e,n,t,r){let o=[
{path:Y,tokens:r},...n.kind==="bls"?is(e,n):[]];return t.flatMap(Zt).flatMap(i=>{let s=o.filter(({tokens:a})=>!j(a,Qn(i))).map(a=>a.path);return s.length===o.length?
[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function xd(e,n,t){return n.command===null||t.length===0||e.real(n.config)===null?[]:[{kind:"grubConf\
ig",path:n.config,command:n.command,wishes:t}]}function Io(e,n,t,r={}){if(t.length===0)return{steps:[],claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?Uc(e,
n,t):{steps:[],warnings:[]},i=yd(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return Wb(ae(e,s),n,t),{steps:[...s,...r.regenerate===!1?[]:xd(e,n,t)],
claims:s.length===0?[]:Gb(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function Eo(e,n,t,r={}){let o=t.filter(i=>i.thing==="arg");return ws(
e,n,i=>o.filter(s=>{var a;return((a=s.except)==null?void 0:a.includes(i))!==!0}).map(s=>Qn(s.value)),r)}function ws(e,n,t,r={}){let o=n.kind==="bls"?Bc(e,n,t):[],
i=t(Y);return{steps:[...o,...bd(e,n.defaults,i),...r.regenerate===!1?[]:xd(e,n,i)],notes:[]}}function Ro(e,n){var t;return`${n.name}, ${rs(e)?"UEFI":"BIOS"}, ${(t=
go(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var Kb="/dev/null";function Oo(e){return e.slice(e.lastIndexOf("/")+1)}function $d(e,n){return Oo(e)<Oo(n)?-1:Oo(e)>Oo(n)?1:0}function Un(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Kb){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort($d)}function ur(e,n){return $d(e,n)<0}function de(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var $t="/etc/initramfs-tools/modules",_d="/usr/share/initramfs-tools/modules.d",Mo="# vfiokit: vfio_pci before the drivers that could take its devices",wn="vfio\
_pci",Jb="/etc/dracut.conf.d/vfiokit.conf",qb=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],Do="# vfiokit: vfio-pci befo\
re the drivers that could take its devices, and the file that gives it their ids",Sd={"initramfs-tools":["/etc/modprobe.d",$t],dracut:["/etc/modprobe.d","/etc/d\
racut.conf","/etc/dracut.conf.d"]},xs={steps:[],claims:[],warnings:[]};function _t(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function _s(e){var n;
return e.startsWith("#")?"":((n=e.trim().split(/\s+/)[0])!=null?n:"").replace(/-/g,"_")}function Pd(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function $s(e){return{thing:"line",value:e}}function Xb(e,n){var o;if(!n.some(i=>"module"in i))return xs;let t=e.list(_d).map(i=>de(e,`${_d}/${i}`)),
r=(o=e.read($t))!=null?o:"";return[r,...t].some(i=>_t(i).some(s=>_s(s)===wn))?xs:{steps:[B($t,Pd(r,[Mo,wn]))],claims:[$s(Mo),$s(wn)],warnings:[]}}function Yb(e){
return[de(e,"/etc/dracut.conf"),...Un(e,qb).map(n=>de(e,n))].join(`
`)}function kd(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function Qb(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function ev(e,n){var c;let t=Yb(
e),r=["force_drivers","add_drivers"].flatMap(d=>kd(t,d)).map(d=>d.replace(/-/g,"_")),o=kd(t,"install_items"),i=Qb(e,t),s=n.flatMap(d=>{if("module"in d)return r.
includes(wn)?[]:[`force_drivers+=" ${wn} "`];let p=`/${d.file}`;return o.includes(p)||i&&p.startsWith("/etc/modprobe.d/")||p.startsWith("/usr/lib/")||p.startsWith(
"/lib/")?[]:[`install_items+=" ${p} "`]});if(s.length===0)return xs;let a=vt(e,Jb),l=(c=e.read(a.path))!=null?c:"",u=_t(l).some(d=>d.trimEnd()===Do)?s:[Do,...s];
return{steps:[B(a.path,Pd(l,u))],claims:u.map($s),warnings:a.warning===void 0?[]:[a.warning]}}function Ad(e,n,t){return n==="dracut"?ev(e,t):Xb(e,t)}function nv(e){
let n=_t(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==Mo&&!(((o=n[r-1])!=null?o:"").trimEnd()===Mo&&_s(t)===wn)}).join("")}function tv(e){return _t(e).
filter(n=>n.trimEnd()!==Do&&!/^(force_drivers\+=" vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.test(n)).join("")}function Id(e){let n=[],t=[],r=e.
read($t);if(r!==null){let o=nv(r);o!==r&&n.push(B($t,o===""?null:o)),_t(o).some(i=>_s(i)===wn)&&t.push(`${$t} names ${wn} without our mark: it was there before \
and stays`)}for(let o of Un(e,["/etc/dracut.conf.d"])){let i=de(e,o);if(!_t(i).some(a=>a.trimEnd()===Do))continue;let s=tv(i);n.push(B(o,s.trim()===""?null:s))}
return{steps:n,notes:t}}var Od=["/lib/modules","/usr/lib/modules"],rv={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function Ne(e){return e.replace(/-/g,"_")}function To(e,n){let t=Od.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function fe(e){
return[...new Set(Od.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${To(e,t)}/${r}`)!==null))}function Je(e){return e.
attr("/proc/sys/kernel/osrelease")||null}var ov={"modules.dep":":","modules.builtin":"\\s*\\n"},Ed=new Map;function Rd(e,n,t){var l,u;let r=`${n}/${t}`,o=e.real(
r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(u=Ed.get(s))!=null?u:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return Ed.set(s,a),c=>{let d=a.answers.get(c);if(d!==void 0)return d;let p=c.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),f=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${ov[t]}`).test(a.text);return a.answers.set(c,f),f}}function ue(e,n){let t=To(e,n),r=Rd(e,t,"modules.builtin"),o=Rd(e,t,"modules.dep"),i=Je(e)===
n;return s=>{var c;let a=Ne(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";if(r!==null&&o!==null)return"absent";let l=rv[a],u=l===void 0?
null:new RegExp(`^${l}=([ym])$`,"m").exec((c=e.read(`/boot/config-${n}`))!=null?c:"");return u!==null?u[1]==="y"?"builtin":"module":i&&cr(e,s)?iv(e,a)?"module":
"builtin":"absent"}}function iv(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function cr(e,n){return e.stat(`/sys/module/${Ne(n)}`)!==null}var sv=/^[\w.+~-]+$/,av=["vmlinuz","vmlinux","Image","image"],Md=e=>`initrd.img-${e}`,Co=e=>`initramfs-${e}.img`,Dd=e=>`initrd-${e}`,Td=[Md,Co,Dd],lv={debian:Md,
el:Co,fedora:Co,suse:Dd,unknown:Co},uv=["/boot","/boot/efi","/efi"],cv=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function dv(e,n){var t;return(t=
Td.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:lv[ht(e)]}function fv(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return uv.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function Cd(e){let n=fe(
e).filter(i=>sv.test(i)),t=Je(e),r=dv(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(av.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...Td].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of fv(e,i)){let l=cv.find(u=>e.real(`${a}/${u(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}var ks=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],pv={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function mv(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function zd(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function qe(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:u}of mv(e)){if(a.startsWith("#"))continue;let c=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(c===null)continue;let d=c[1],p=zd((r=c[2])!=null?r:""),f=d==="alias"?zd((i=((o=c[3])!=null?o:"").split(/[\t ]+/).find(m=>m!==""))!=null?i:""):(s=c[3])!=
null?s:"";p===null||f===null||f===""&&pv[d]||t.push({command:d,name:p,rest:d==="blacklist"?"":d==="options"?f.replace(/\t/g," "):f,path:n,line:l,lines:u})}return t}
function re(e,n){let t=[...Un(e,ks)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.length:r,0,`${To(e,n)}/\
modules.softdep`)}return t.flatMap(r=>qe(de(e,r),r))}function gv(e){var n;return((n=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=null?n:[]).map(t=>{let r=t.startsWith('"')?
t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(/-/g,"_"),value:r.slice(o+1).replace(
/^"(.*?)"?$/s,"$1")}})}function Z(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,value:s}of gv(o.rest))i===t&&(r={value:s,
from:o});return r}function hv(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):
r.replace(/[.+^${}()|[\]\\]/,"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function kt(e,n,t){var r;return(r=e.find(o=>o.command===n&&hv(o.name,t)))!=null?r:
null}function Nd(e){let n=!1,t=[];for(let r of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))r==="pre:"||r==="post:"?n=r==="pre:":n&&r!==""&&t.push(r.replace(/-/g,
"_"));return t}function xn(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=kt(e,"install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var yv={"10de":{take:["nouveau","nvidia","nova_core"],beside:["nvidia_drm","nvidia_modeset","nvidia_uvm","nvidiafb","nova_drm"]},1002:{take:["amdgpu","radeon"],
beside:[]},8086:{take:["i915","xe"],beside:["mei_gsc"]}},bv={take:["nvidia"],beside:[]},vv={take:["snd_hda_intel"],beside:[]},wv={take:["xhci_pci"],beside:[]},xv={
"10de":{take:["i2c_nvidia_gpu"],beside:["ucsi_ccg"]},1002:{take:["i2c_designware_pci"],beside:["ucsi_ccg"]}};function Xe(e){var t,r;let n=te(e.driver)||e.module===
null?[]:[e.module];return[...new Set([...n,...(r=(t=$v(e))==null?void 0:t.take)!=null?r:[]])]}function $v({class:e,vendor:n}){if(n!==null)return ct(n,e)?bv:Yt(e)||n==="1002"&&ao(e)?yv[n]:e==="0403"?vv:e==="0c03"?wv:e==="0c80"?xv[n]:void 0}var dr="# vfiokit: functions for vfio-pci, and the drivers that come after it",Ss="options vfio-pci",_v=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
Bn=4294967295;function Ps(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function pe(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function Ld(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function Ye(e){let[n=NaN,t=NaN,r=Bn,o=Bn,i=0,s=0]=Ld(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==Bn||o!==Bn||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function jn(e,n){return e.some(t=>{var p,
f;let[r=NaN,o=NaN,i=Bn,s=Bn,a=0,l=0]=Ld(t),[u,c]=((p=n.subsystem)!=null?p:":").split(":"),d=(m,y)=>m===Bn||m===parseInt(y!=null?y:"",16);return d(r,n.vendor)&&d(
o,n.device)&&d(i,u)&&d(s,c)&&((parseInt((f=n.class)!=null?f:"",16)<<8^a)&l&16776960)===0})}function zo(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function As(e,{line:n,lines:t},r){let o=Ps(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function Ud(e,n){
return qe(e,n).filter(t=>Z([t],"vfio_pci","ids")!==null)}function Bd(e,n,t){var i;let r=t.join(","),[o]=[...Ud(e,n)].reverse();if(o!==void 0){let s=As(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=[\s"]|$)/,`$1ids=$2${r}$2`));if(((i=Z(qe(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return zo(e,[`${Ss}\
 ids=${r}`])}function Is(e,n,t){let r=e;for(let o of[...Ud(e,n)].reverse())r=As(r,o,i=>{let s=o.lines===1?i:`${Ss} ${o.rest.trim()}
`,a=s.replace(/([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,u,c,d)=>{let p=d.split(","),f=p.filter(m=>!t(m));return f.length===p.length?l:f.length===0?"":`${u}id\
s=${c}${f.join(",")}${c}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function jd(e,n){return As(e,n,t=>t.replace(/[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function Hd(e){return`softdep ${e} pre: vfio-pci`}function Fd(e,n){return`${Ss} ${e}=${n?1:0}`}function St(e){return Ps(e).some(n=>n.trimEnd()===
dr)}function Vd(e){let n=Ps(e).filter(t=>t.trimEnd()!==dr&&!_v.test(t.trimEnd())).join("");return n.trim()===""?null:n}function $n(e){return e!==null&&Nd(e).includes(
"vfio_pci")}function Zd(e,n){return e.filter(t=>k(t)===n).flatMap(C)}function kv(e){let n=e.map(t=>new Set(["modprobe.blacklist","module_blacklist"].flatMap(r=>Zd(t,r)).map(
Ne)));return t=>n.length>0&&n.every(r=>r.has(t))}function Sv(e,n){let t=new Set,r=G(e);for(let o of n){let i=r.filter(l=>jn([o],l)),s=Ye(o);if(i.length===0&&s===
null)return null;let a=i.length>0?i.flatMap(Xe):Xe({vendor:(s!=null?s:"").slice(0,4),class:"0302",driver:null,module:null});if(i.length===0&&a.length===0)return null;
for(let l of a)t.add(l)}return[...t]}function Pv(e){return e.slice(1)}function No(e,n){let t=re(e),r=Z(t,"vfio_pci","ids"),o=pe(r==null?void 0:r.value),i=[...new Set(
[...o,...n.flatMap(c=>Zd(c,"vfio_pci.ids"))])];if(i.length===0)return()=>[];let s=r===null||o.length===0?[]:[r.from.path],a=r!==null&&St(de(e,r.from.path)),l=Sv(
e,i),u=kv(n);return c=>{let d=ue(e,c),p=[],f=h=>{if(d(h)==="absent"||u(h))return!0;let g=d(h)==="module"?xn(t,h):null;return g!==null&&p.push(g),g!==null},m=!a&&
l!==null&&l.every(f),b=[...new Set([...s,...m?p.map(h=>h.path):[]])].map(h=>({file:Pv(h)}));return m||d("vfio_pci")!=="module"?b:[...b,{module:"vfio-pci"}]}}var Av=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],Iv=["/usr/sbin","/sbin","/usr/bin","/bin"],Wd=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],Gd="/etc/kernel/install.d/50-dracut.install";function qd(e,n){var t;return(t=Iv.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function Kd(e,n){return Av.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function Ev(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function Rv(e){var o,i;let n=qd(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=Ev(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw P(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function Ov(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function Xd(e){var i,s;let n=Wd.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=Wd.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function Jd(e,n){
let t=Xd(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>Ov(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw P(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function Mv(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=ht(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function Es(e){let n=Rv(e),t=qd(e,"dracut"),r=n==="initramfs-tools",o=r&&Kd(e,"initramfs-tools"),i=t!==null&&Kd(e,
"dracut");if(o&&i)return Jd(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return Jd(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:Mv(e);if(a!==null)return a;throw K("no tool that builds boot images was found: expected update-initramfs o\
r dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=Xd(e);if(s!==null&&s!=="dracut")throw K(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(Gd)==="/dev/null")throw P(
`${Gd} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}var Rs={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function Qd(e,n="all"){
let t=Cd(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw N("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function Dv(e,n){
if(n!==void 0)return n;let t=Ge(e);return t===null?[]:[t]}function ef(e,n,t,r){let o=Es(e);return n.map(({path:i,kernel:s})=>{var u;let a=r(s),l=a.flatMap(c=>"f\
ile"in c?[`/${c.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Sd[o],...l,...(u=t.inputs)!=null?u:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function fr(e,n={}){let t=Qd(e,n.kernels);if(t.length===0)return Rs;let r=No(e,Dv(e,n.entries)),
o=ef(e,t,n,s=>{var a;return Yd([...r(s),...(a=n.holds)!=null?a:[]])}),i=Ad(e,Es(e),Yd(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function pr(e,n={}){let t=Qd(e,n.kernels);return t.length===0?Rs:{...Rs,steps:ef(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function Lo(e,n={}){let{steps:t,notes:r}=Id(e),o=pr(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function Yd(e){return[...new Map(e.map(n=>[
we(n),n])).values()]}function nf(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=Xn(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}var tf=new Set([8,9,11,12]),Tv=["/etc/crypttab","/etc/crypttab.initramfs"],Cv="LUKS\xBA\xBE",rf=4096,zv=4<<20;function Nv(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function ke(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function of(e){try{return JSON.parse(e)}catch(n){return}}function Os(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function sf(e){var o;if(typeof e!="string")return[];let n=of(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=ke(n,"clevis"),r=ke(ke(t,"sss"),"jwe");return[...Os(ke(ke(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(sf):[]]}function Lv(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==Cv||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),zv),o=e.bytes(n,rf,Math.max(0,r-rf)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=ke(of(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function Uv(e){var t;let n=[];for(let r of Tv.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:Nv(i);if(a===null)continue;let l=(u,c)=>{c.length>0&&n.push({volume:o,device:i,by:u,pcrs:c})};
for(let u of Lv(e,a))ke(u,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Os(ke(u,"tpm2-pcrs"))),ke(u,"type")==="clevis"&&l("clevis",sf(ke(ke(u,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Os((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function Qe(e,n){let t=n?void 0:Uv(e).find(({pcrs:i})=>i.
some(s=>tf.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>tf.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw P(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Ms=ye({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:F(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:F(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:J({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:F(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=jv(e),s=i===null?{}:{entries:le(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?Lo(e,{kernels:n,rebuild:t}):fr(e,{kernels:n,rebuild:t,...s});return a.steps.some(l=>Bv(e,l))&&Qe(e,r),{...a,report:l=>({own:{images:nf(
l,a.steps)},...i===null?{}:{bootable:be(l,i)}})}}});function Bv(e,n){return n.kind==="file"||n.kind==="bootImage"&&(n.always===!0||Xn(e,n).why!==null)}function jv(e){
try{return _e(e)}catch(n){if(n instanceof _)return null;throw n}}var Hn=["nouveau","nvidia","nvidia_drm"];function lf({devices:e,gpus:n,ids:t}){let r=new Set(n.filter(i=>Dn(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>i.device.id!==null&&t.includes(i.device.id));return e.filter(i=>!te(i.driver)&&(o?i.id===null||!t.includes(i.id):!r.has(i.address)))}function af(e){
return e.replace(/-/g,"_")}function Hv(e){let{driver:n,module:t}=e;return n===null||t===null?Hn:Hn.filter(r=>r.startsWith("nvidia")===t.startsWith("nvidia"))}function uf(e){
let n=new Set(e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(lf(e).filter(r=>n.has(r)).flatMap(Hv));return Hn.
filter(r=>!t.has(r))}function cf(e,n){var o,i;let t=new Set(e.map(af)),r=lf(n).find(s=>s.module!==null&&t.has(af(s.module)));if(r!==void 0)throw P(`blacklist ho\
lds ${(o=r.module)!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or g\
ive the device to vfio-pci first (vfio_bind)`)}function df(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?ho(e):t,u=(a===null?["intel","amd","arm"]:[a]).flatMap(
g=>Br({cpu:g,passthrough:!0,blacklist:r!=null?r:Hn,extra:o})),c=[...new Set(u.flatMap(Zt))],d=Er(e,"iommu_cmdline").filter(g=>g.thing==="arg").map(g=>g.value),p=c.
map(g=>cn(k(g))||d.includes(g)?Qn(g):{kind:"absent",token:g}),{steps:f,notes:m}=ws(e,n,()=>p,{regenerate:i});f.some(g=>g.kind==="file")&&Qe(e,s);let y=ae(e,f),b=n.
kind==="bls"?le(y,n).map(g=>g.tokens):[So(y,n.defaults)],h=new Set(b.flatMap(g=>g.filter(v=>c.some(w=>!j([v],Qn(w))))));return{steps:f,notes:[...m,...[...h].map(
g=>`${g} says more than what was asked to go, and no journal tells that we wrote it: left as it is`)],report:g=>({own:{bootloader:Ro(g,n),wanted:[],running:[]},
bootable:be(g,n)})}}function ff(e,n){let t=Ge(e);return t===null?[]:fn(n.filter(r=>j(t,r)))}function pf(e,n,t){let r=Ge(e);if(r===null)return{};let{active:o}=he(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!j(r,l))){let l=fn([a]).join(" "),u=dn(a),c=a.kind==="flags"&&!j(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),d=a.kind==="list"&&
u[0]==="modprobe.blacklist"?a.items.filter(p=>cr(e,p)):[];c&&o!==!0?i.push(`the running command line has ${u[0]}=off, which the next boot no longer has`):u[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):d.length>0?i.push(`${d.join(", ")}\
 ${d.length===1?"is":"are"} loaded, and the blacklist keeps ${d.length===1?"it":"them"} out at the next boot`):t.some(p=>u.includes(k(p)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}var Fv='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',Vv=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,Ds=ye({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:F(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:F(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:We(Mn({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:We(Mn({describe:"A kernel argument.",pattern:Vv,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:J({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:J({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:F(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=_e(e);if(a==="absent")return df(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let u=n===
"auto"?ho(e):n;if(u===null)throw N("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let c=ie(e),d=Zv(e,l);r!==void 0&&c&&cf(r,d);let p=r!=null?r:c?uf(d):Hn,f=t==="auto"&&zc(e),m=Br({cpu:u,passthrough:t!=="off"&&!f,blacklist:p,
extra:o}),y=El(m);if(y!==null)throw N("extra_args",`extra_args has ${y}, which contradicts the other arguments (${fn(m).join(" ")}); leave it out`);let b=Io(e,l,
m,{regenerate:i});b.steps.some(g=>g.kind==="file")&&Qe(e,s);let h=[...c||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was tak\
en as it is"],...f?["iommu=pt is left out: SEV-SNP is in use here, and its guests need DMA that is translated"]:[],...u==="amd"?[Fv]:[]];return{...b,notes:[...b.
notes,...h],report:g=>({own:{bootloader:Ro(g,l),wanted:fn(m),running:ff(g,m)},...pf(g,m,o),bootable:be(g,l)})}}});function Zv(e,n){var i;let t=G(e),r=pe((i=Z(re(
e),"vfio_pci","ids"))==null?void 0:i.value),o=le(e,n).flatMap(s=>s.tokens.filter(a=>k(a)==="vfio_pci.ids").flatMap(C));return{devices:t,gpus:$e(e,t),ids:[...r,...o].
map(s=>{var a;return(a=Ye(s))!=null?a:""}).filter(s=>s!=="")}}var Uo="/etc/modprobe.d/vfio.conf",mf=1023;function Wv(e){let n=fe(e);return n.length===0?[{has:()=>"module",config:re(e)}]:n.map(t=>({has:ue(e,t),config:re(e,t)}))}
function Gv(e){return e===null||/^(?:[1y]|on)/i.test(e)}function Kv(e,n,t){var s;let r=vt(e,Uo,ks.slice(1)),o=t.map(a=>{var l;return(l=Z(n,"vfio_pci",a))==null?
void 0:l.from}).filter(a=>a!==void 0).map(a=>a.path).sort((a,l)=>ur(a,l)?-1:1).pop();if(o===void 0||!ur(r.path,o))return r;let i=bt(Uo);if(!ur(i,o)&&Ke((s=e.read(
i))!=null?s:"")===null)return{path:i,warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw P(`${o} sets parameters of v\
fio-pci and is read after any file of ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function gf(e,n){var w,x,
E,U;let t=Wv(e),r=re(e),o=pe((w=Z(r,"vfio_pci","ids"))==null?void 0:w.value),i=n.ids.filter(I=>{let T=n.devices.filter(oe=>oe.id===I);return T.length===0?!o.some(
oe=>Ye(oe)===I):!T.every(oe=>jn(o,oe))}),s=[...o,...i],a=Object.entries(n.options).filter(I=>{let T=Z(r,"vfio_pci",I[0]);return I[1]!==void 0&&I[1]!==(T!==null&&
Gv(T.value))}),l=I=>n.blacklisted.has(I)||t.every(({has:T,config:oe})=>{let Re=T(I);return Re==="absent"||Re==="module"&&(xn(oe,I)!==null||$n(kt(oe,"softdep",I)))}),
u=Kv(e,r,[...i.length>0?["ids"]:[],...a.map(([I])=>I)]),c=St((x=e.read(u.path))!=null?x:""),d=t.every(({has:I})=>I("vfio_pci")==="module"),p=i.length===0&&a.length===
0&&!c&&!n.overridden&&d&&n.rivals.every(l),f={steps:[],claims:[],notes:[],warnings:[],prepared:p,entries:s};if(p)return f;if(s.join(",").length>mf)throw P(`ids=\
 of vfio-pci would have ${s.join(",").length} characters, and the kernel takes ${mf} at most; name fewer ids`);let m=(E=e.read(u.path))!=null?E:"",y=c?m:zo(m,[dr]),
b=i.length===0?y:Bd(y,u.path,s),h=a.map(([I,T])=>Fd(I,T)),g=[];for(let I of n.rivals){let T=t.map(ce=>kt(ce.config,"softdep",I));if(T.every($n))continue;let oe=T.
find(ce=>ce!==null&&ce.path===u.path&&!$n(ce));oe!=null?b=jd(b,oe):$n((U=qe(b,u.path).find(ce=>ce.command==="softdep"&&ce.name===I))!=null?U:null)||h.push(Hd(I));
let Re=T.find(ce=>ce!==null&&ce.path!==u.path&&!$n(ce)&&ur(ce.path,u.path));Re!=null&&g.push(`${Re.path} has a softdep line for ${I}, and kmod takes only the fi\
rst: there vfio-pci comes before ${I} because the boot image loads it`)}if(b=zo(b,h),b===y)return{...f,notes:g};let v=[...i.map(I=>({thing:"id",value:I})),...[...c?
[]:[dr],...h].map(I=>({thing:"line",value:I}))];return{...f,claims:v,notes:g,steps:[B(u.path,b)],warnings:u.warning===void 0?[]:[u.warning]}}function hf(e,n){var s,
a;let t=l=>{var u;return n.includes((u=Ye(l))!=null?u:"")},r=re(e),o=[],i=[];for(let l of new Set(r.filter(u=>u.name==="vfio_pci"&&u.command==="options").map(u=>u.
path))){let u=de(e,l);if(!(b=>{var h;return pe((h=Z(qe(b,l),"vfio_pci","ids"))==null?void 0:h.value).some(t)})(u))continue;if(l!==Uo&&l!==bt(Uo)||Ke(u)!==null){
i.push(`${l} gives ${n.join(", ")} to vfio-pci, and is not ours: left as it is`);continue}let d=Is(u,l,t),p=pe((s=Z(r.filter(b=>b.path!==l),"vfio_pci","ids"))==
null?void 0:s.value),f=pe((a=Z(qe(d,l),"vfio_pci","ids"))==null?void 0:a.value);St(d)&&f.every(b=>p.includes(b))&&(d=Is(d,l,()=>!0));let y=St(d)&&Z(qe(d,l),"vfi\
o_pci","ids")===null?Vd(d):d.trim()===""?null:d;o.push(B(l,y))}return{steps:o,notes:i}}var Jv=["modprobe.blacklist","module_blacklist"];function Ts(e){var o;let n=G(e),t=$e(e,n),r=W((o=e.attr("/proc/cmdline"))!=null?o:"").some(i=>k(i)==="console"&&
!/^(?:tty\d*|null)?(?:,|$)/.test(un(i)));return{devices:n,gpus:t,judge:ft(e,n,t),members:i=>bn(e,i,n),serialConsole:r}}function Cs(e){try{return{loader:_e(e),missing:null}}catch(n){
if(!(n instanceof _)||n.code!=="E_HOST"||Je(e)!==null)throw n;return{loader:null,missing:n.message}}}function Bo(e,n){return n===null?[]:le(e,n).filter(t=>!t.recovery).
map(t=>t.tokens)}function yf(e){let n=e.map(o=>o.filter(i=>Jv.includes(k(i))).flatMap(C).map(i=>i.replace(/-/g,"_"))),[t=[],...r]=n;return new Set(t.filter(o=>r.
every(i=>i.includes(o))))}function bf(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([...e.flatMap(Xe),...t.flatMap(r=>Xe({vendor:r.slice(0,4),class:"\
0302",driver:null,module:null}))])]}function vf(e,n){let t=fe(e).map(o=>ue(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=Xe(o).find(
s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}function zs(e,n,t){return G(e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,
group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var qv=["reserved","vfs","mdev"];function Pt(e){var n;return`${e.address} (${e.id}, ${yn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function jo(e){let n=e.
slice(0,8).map(Pt).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function wf(e,n,t,r){var s;let{class:o}=e;if(e.responding===!1)return"does not r\
espond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host";if(e.physfn!==null)return`is a virtual function of ${e.
physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;if((n==null?void 0:n.kind)==="bmc")return"is the display of the ma\
nagement controller (BMC), which stays with the host";if((n==null?void 0:n.kind)==="virtual")return"is a display that a hypervisor makes up, which stays with th\
e host";if((o==null?void 0:o.startsWith("01"))===!0)return"is a storage controller, which stays with the host";if((o==null?void 0:o.startsWith("02"))===!0)return"\
is a network controller, which stays with the host";if(ct(e.vendor,o))return t.nvswitches==="bind"?null:"is an NVSwitch, which stays with the Fabric Manager unl\
ess nvswitches is bind (full passthrough: all GPUs and switches to one guest)";if((o==null?void 0:o.startsWith("06"))===!0||((s=e.header)!=null?s:0)!==0)return"\
is a bridge, which vfio-pci does not take";if((n==null?void 0:n.kind)==="accelerator"&&t.addresses===void 0)return"is an accelerator and no known GPU; name its \
address if it is meant";let i=n===void 0?void 0:r(n).find(a=>qv.includes(a.code));return i===void 0?null:`cannot be passed through: ${i.text}`}function xf(e,n,t){
let r=new Map(n.devices.map(i=>[i.address,i])),o=new Set(e.map(i=>i.address));for(let i of new Set(e.map(s=>s.group))){if(i===null)continue;let s=n.members(i).filter(
l=>!o.has(l)).map(l=>dt(l,r.get(l))).filter(l=>l!==null);if(s.length===0)continue;let a=e.filter(l=>l.group===i).map(l=>l.address).join(", ");throw P([`IOMMU gr\
oup ${i} of ${a} also holds ${s.join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...t].join("; "),"companions: true\
 takes the other functions of a card; for anything else put the card into another slot")}}function $f(e,n,t){let r=e.filter(i=>i.bootVga===1);if(r.length===0)return[];
if(n.gpus.find(i=>["gpu","igpu","bmc","virtual"].includes(i.kind)&&!e.includes(i.device))===void 0&&!n.serialConsole&&!t)throw P(`${r.map(Pt).join(", ")} shows \
the only console of this node (boot_vga is 1, no other display, no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set al\
low_console_gpu if ssh or a BMC is enough");return[`${r.map(i=>i.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}var kf="vfio-pci takes every function with an id";function _f(e,n,t){if(n.length>0)throw P(`${e}: ${jo(n)}; ${t}`)}function Sf(e,{devices:n,gpus:t}){let r=t.filter(
c=>c.kind==="gpu").map(c=>c.device),o=r.length===0?"this node has no GPU":`the GPUs here are ${jo(r)}`,{ids:i,addresses:s}=e,a=(i!=null?i:[]).filter(c=>ec(n,c).
length===0);if(a.length>0&&e.absent_ids==="refuse")throw P(`no device here has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nod\
es that differ");if(s===void 0)return{found:n.filter(c=>c.id!==null&&(i==null?void 0:i.includes(c.id))===!0),absent:a};let l=s.filter(c=>!n.some(d=>d.address===
c));if(l.length>0)throw P(`there is no PCI function at ${l.join(", ")}; ${o}`);let u=n.filter(c=>s.includes(c.address));if(i!==void 0){_f(`the function named by\
 address does not have any of the ids ${i.join(", ")}`,u.filter(d=>d.id===null||!i.includes(d.id)),"look which card is meant");let c=i.filter(d=>!a.includes(d)&&
!u.some(p=>p.id===d));if(c.length>0)throw P(`none of the addresses ${s.join(", ")} has the id ${c.join(", ")}; give ids and addresses of the same functions`)}return _f(
`${kf}, so ${s.join(", ")} cannot be bound without`,n.filter(c=>!u.includes(c)&&u.some(d=>d.id===c.id)),"name these addresses as well, or use cards that differ"),
{found:u,absent:a}}function Pf(e,{devices:n,gpus:t}){let r=t.filter(s=>e.includes(s.device)).flatMap(s=>s.companions).map(s=>s.device).filter(s=>!e.includes(s)),
o=s=>n.filter(a=>a.id===s.id&&!r.includes(a)&&!e.includes(a)),i=[...new Set(r)];return{take:i.filter(s=>s.id!==null&&o(s).length===0),shared:i.filter(s=>o(s).length>
0).map(s=>`${Pt(s)} belongs to the card and stays with the host: ${kf}, and ${jo(o(s))} has the same`)}}function Af(e){let n=o=>o===void 0||o.length===0?void 0:
o,[t,r]=[n(e.ids),n(e.addresses)];if(t===void 0&&r===void 0)throw N("ids",'neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7\
"}');return{...e,ids:t,addresses:r}}function If(e,n){var p;let t=Af(e),r=new Map(n.gpus.map(f=>[f.device,f])),{found:o,absent:i}=Sf(t,n);for(let f of o){let m=wf(
f,r.get(f),t,n.judge);if(m!==null)throw P(`${Pt(f)} ${m}`)}let{take:s,shared:a}=t.companions?Pf(o,n):{take:[],shared:[]},l=new Set([...o,...s]),u=n.devices.filter(
f=>l.has(f));xf(u,n,a);let c=$f(u,n,t.allow_console_gpu),d=[...((p=t.ids)!=null?p:[]).filter(f=>!i.includes(f)),...o.map(f=>{var m;return(m=f.id)!=null?m:""}),...s.
map(f=>{var m;return(m=f.id)!=null?m:""})];return{devices:u,ids:[...new Set(d)],notes:i.length===0?[]:[`no device here has the id ${i.join(", ")}: left out`],warnings:[
...a,...c,...u.filter(f=>{var m;return((m=r.get(f))==null?void 0:m.kind)==="igpu"}).map(f=>`${Pt(f)} is part of the processor or chipset: a guest needs more tha\
n vfiokit prepares for that`)]}}function Ef(e,n){var i;let t=Af({...e,absent_ids:"ignore"}),{found:r}=Sf(t,n),{take:o}=t.companions?Pf(r,n):{take:[]};return[...new Set(
[...(i=t.ids)!=null?i:[],...[...r,...o].map(s=>{var a;return(a=s.id)!=null?a:""})])]}var Rf="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function Xv(e,n){
return ie(e)?If(n,Ts(e)):{devices:[],ids:Of(n),notes:[Rf],warnings:[]}}function Of({ids:e,addresses:n}){if(n!==void 0&&n.length>0)throw N("addresses",`addresses\
 is ${n.join(", ")}, and this tree has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0||e.length===0)throw N("ids",'neither ids nor address\
es are given, expected one of them, such as {"ids": "10de:20b7"}');return e}function Yv(e,{devices:n}){let t=e.filter(r=>k(r)==="vfio_pci.ids").pop();return t!==
void 0&&!n.every(r=>jn(C(t),r))}function Qv(e){let n=fe(e),t=n.filter(r=>ue(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw K(`no installe\
d kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kerne\
l that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function Ho(e){return e.filter(n=>n.
kind==="file")}function ew(e,{devices:n}){let t=n.filter(i=>i.driver!==null&&!te(i.driver));if(t.length>0)throw P(`live takes only functions that no driver hold\
s, and ${t.map(i=>{var s;return`${i.address} is held by ${(s=i.driver)!=null?s:""}`}).join(", ")}`,"leave live out and reboot");let r=Je(e),o=n.filter(i=>i.driver===
null);return o.length===0?[]:[...o.map(i=>bo(i.address,"vfio-pci","vfio-pci")),...r!==null&&ue(e,r)("vfio_pci")==="builtin"?[]:[yo("vfio_pci")]]}function Mf(e,n){
return n===null?{}:{bootable:be(e,n)}}function Df(e,n){let t=Xv(e,n),r=t.devices.map(g=>g.address),o=ie(e);if(t.ids.length===0)return{steps:[],notes:t.notes,warnings:t.
warnings,report:()=>({own:{devices:[]}})};let i=Qv(e),{loader:s,missing:a}=Cs(e),l=Bo(e,s),u=gf(e,{ids:t.ids,devices:t.devices,rivals:bf(t.devices,t.ids),blacklisted:yf(
l),overridden:l.some(g=>Yv(g,t)),options:n.vfio_options}),c=fe(e).some(g=>ue(e,g)("vfio_pci")==="builtin"),d=u.prepared?[]:[{kind:"list",key:"vfio-pci.ids",items:u.
entries},...c?Object.entries(n.vfio_options).filter(([,g])=>g!==void 0).map(([g,v])=>({kind:"token",token:`vfio-pci.${g}=${v===!0?1:0}`})):[]],p=ae(e,u.steps),f=s===
null?{steps:[],claims:[],notes:[],warnings:[]}:Io(p,s,d,{regenerate:n.regenerate}),m=ae(p,f.steps),y=fr(m,{entries:u.prepared?Bo(m,s):[]}),b=[...u.steps,...f.steps,
...n.regenerate?y.steps:Ho(y.steps)];Ho(b).length>0&&Qe(e,n.allow_measured_boot_change);let h=vf(e,t.devices);return{steps:[...pt(b),...n.live&&o?ew(e,t):[]],claims:[
...u.claims,...f.claims,...y.claims],devices:t.devices.map(({address:g,id:v})=>({address:g,id:v!=null?v:""})),notes:[...t.notes,...u.notes,...f.notes,...y.notes,
...he(e).active===!1?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,
...i,...u.warnings,...f.warnings,...y.warnings,...a===null||u.prepared?[]:[`vfio-pci.ids was not put on the kernel command line: ${a}`],...[...h].map(([g,v])=>`${g}\
 stays with ${v}: it is built into the kernel and takes the function at boot before vfio-pci, which is a module, can`)],report(g){let v=zs(g,r,"vfio-pci"),w=g.attr(
"/proc/cmdline")===null?[]:v.filter(x=>!te(x.driver)&&!h.has(x.address));return{own:{devices:v},rebootReasons:w.map(x=>`${x.address} has ${x.driver===null?"no d\
river":`the driver ${x.driver}`}, not vfio-pci`),...Mf(g,s)}}}}function Tf(e,n){var y;let t=ie(e),r=Ts(e),o=t?Ef(n,r):Of(n),{loader:i}=Cs(e),s=hf(e,o),a=ae(e,s.
steps),l=o.map(b=>({thing:"arg",value:`vfio-pci.ids=${b}`})),u=i===null?{steps:[],notes:[]}:Eo(a,i,l,{regenerate:n.regenerate}),c=ae(a,u.steps),d=pe((y=Z(re(c),
"vfio_pci","ids"))==null?void 0:y.value),p=d.length===0?Lo(c):fr(c,{entries:Bo(c,i)}),f=[...s.steps,...u.steps,...n.regenerate?p.steps:Ho(p.steps)];Ho(f).length>
0&&Qe(e,n.allow_measured_boot_change);let m=r.devices.filter(b=>b.id!==null&&o.includes(b.id)&&!jn(d,b)).map(b=>b.address);return{steps:pt(f),notes:[...t?[]:[Rf],
...s.notes,...u.notes,...p.notes],warnings:p.warnings,report(b){let h=zs(b,r.devices.filter(v=>v.id!==null&&o.includes(v.id)).map(v=>v.address),null),g=b.attr("\
/proc/cmdline")===null?[]:h.filter(v=>te(v.driver)&&m.includes(v.address));return{own:{devices:h},rebootReasons:g.map(v=>{var w;return`${v.address} stays with ${(w=
v.driver)!=null?w:""} until the next boot`}),...Mf(b,i)}}}}var mr=ye({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where no driver holds them.",params:{ids:mn({describe:"PCI ids such \
as 10de:20b7; every function with such an id is taken."}),addresses:gn({describe:"PCI addresses such as 0000:41:00.0; with ids: a cross-check."}),state:F(["pres\
ent","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),absent_ids:F(["refuse","ignore"],{describe:"ignore: i\
ds that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:J({describe:"Bind now as well, functions that no driver h\
olds.",default:!1}),companions:J({describe:"Take the other functions of a card (audio, USB) with it.",default:!0}),nvswitches:F(["leave","bind"],{describe:"bind\
: NVSwitches may be named (full passthrough, all of them to one guest).",default:"leave"}),allow_console_gpu:J({describe:"Take the GPU that shows the only conso\
le.",default:!1}),allow_measured_boot_change:J({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),vfio_options:nc(
{disable_idle_d3:J({describe:"Leave idle functions powered on."}),disable_vga:J({describe:"No legacy VGA for guests."})},{describe:"Parameters of vfio-pci; they\
 count for all of its functions."}),regenerate:J({describe:"Remake grub.cfg and boot images; false edits their sources only.",default:!0})},example:{ids:"10de:2\
0b7"},plan:(e,n)=>n.state==="absent"?Tf(e,n):Df(e,n)});var Ns=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Ls(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:Ne(n)}function Fo(e){let n=[];for(let t of Un(e,Ns))for(let r of de(e,t).split(`
`)){let o=Ls(r);o!==null&&n.push({name:o,path:t})}return n}function Cf(e,n){let t=new Set(e.split(`
`).map(Ls)),r=n.filter(o=>!t.has(Ne(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function zf(e,n){var r;let t=new Set(n.map(Ne));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=Ls(o);return i===null||!t.has(i)}).
join("")}var Us="/etc/modules-load.d/vfio.conf",Nf=["vfio","vfio_iommu_type1","vfio_pci"],nw=Mn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function tw(e,n){var f;let t=[...new Set(n.modules.map(Ne))],r=fe(e),o=Je(e),i=new Map([...r,...o===null?[]:[o]].
map(m=>[m,ue(e,m)])),s=o===null?void 0:i.get(o),a=m=>r.length===0||r.some(y=>{var b;return((b=i.get(y))==null?void 0:b(m))!=="absent"}),l=t.filter(a),u=m=>{let y=new Set(
Fo(m).map(g=>g.name)),b=t.map(g=>{let v=s===void 0?r.length>0&&r.every(w=>{var x;return((x=i.get(w))==null?void 0:x(g))==="builtin"}):s(g)==="builtin";return{name:g,
loaded:cr(m,g)||v&&s!==void 0,builtin:v,at_boot:y.has(g)||v}}),h=n.state==="absent"||s===void 0?[]:b.filter(g=>l.includes(g.name)&&!g.loaded);return{own:{modules:b},
rebootReasons:h.filter(g=>(s==null?void 0:s(g.name))==="absent").map(g=>`${g.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:h.
filter(g=>(s==null?void 0:s(g.name))!=="absent"&&!n.load).map(g=>`${g.name} is loaded at the next boot`)}};if(n.state==="absent"){let m=Fo(e).filter(h=>t.includes(
h.name)),y=[...new Set(m.map(h=>h.path))].filter(h=>{var g;return(h===Us||h===bt(Us))&&Ke((g=e.read(h))!=null?g:"")===null});return{steps:y.map(h=>{var g;return B(
h,zf((g=e.read(h))!=null?g:"",t).replace(/^\s+$/,"")||null)}),notes:m.filter(h=>!y.includes(h.path)).map(h=>`${h.path} loads ${h.name}, and is not ours: left as\
 it is`),report:u}}if(l.length===0)throw K(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with vfio`,"install linux-mo\
dules-extra or kernel-modules-extra, or a kernel that has vfio");let c=l.filter(m=>!Fo(e).some(y=>y.name===m)),d=vt(e,Us,Ns.slice(1)),p=l.map(m=>xn(re(e),m)).filter(
m=>m!==null);return{steps:[...c.length===0?[]:[B(d.path,Cf((f=e.read(d.path))!=null?f:"",c))],...n.load&&s!==void 0?l.filter(m=>s(m)==="module").map(yo):[]],claims:c.
map(m=>({thing:"module",value:m})),notes:[...t.filter(m=>!a(m)).map(m=>`no installed kernel has ${m}: left out`),...l.filter(m=>n.load&&s!==void 0&&s(m)==="abse\
nt").map(m=>`the running kernel ${o} does not have ${m}: nothing to load now`)],warnings:[...c.length===0||d.warning===void 0?[]:[d.warning],...p.map(m=>`${m.path}\
 line ${m.line} keeps ${m.name} from being loaded, at boot too, although it is listed: take that line out`)],report:u}}var Bs=ye({name:"vfio_modules",summary:"L\
oads the vfio modules, now and at every boot.",params:{state:F(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",default:"\
present"}),modules:We(nw,{describe:"The modules; those that no installed kernel has are left out.",default:Nf}),load:J({describe:"Load them now as well.",default:!0})},
example:{modules:Nf},plan:tw});var{ids:VR,addresses:ZR,live:WR,regenerate:GR,...rw}=mr.params,{cpu:ow,iommu_pt:iw,blacklist:sw,extra_args:aw}=Ds.params,lw={ids:mn({describe:"PCI ids of the de\
vices, such as 10de:20b7; every device with such an id is taken."}),addresses:gn({describe:"PCI addresses of the devices, such as 0000:41:00.0; with ids: a cros\
s-check."}),select:F(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),expect_count:Xt({describe:"Refuse unless exactly this \
many GPUs are meant.",min:0,max:4096}),cpu:ow,iommu_pt:iw,blacklist:sw,extra_args:aw,...rw},Vo=ye({name:"gpu_passthrough",summary:"Prepares the node from end to\
 end: IOMMU, vfio modules, binding and boot images, in one run and one reboot.",params:lw,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,
...i}){var f,m,y,b;let s=r===void 0?{ids:n,addresses:t}:{ids:n,addresses:uw(e,t)};if(s.ids===void 0&&s.addresses===void 0)throw N("ids",'none of ids, addresses \
and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...s,...i,live:!1,regenerate:!0},l={
cpu:i.cpu,iommu_pt:i.iommu_pt,blacklist:i.blacklist,extra_args:i.extra_args,regenerate:!0,allow_measured_boot_change:i.allow_measured_boot_change,state:i.state},
u=mr.plan(e,a);cw(e,(f=u.devices)!=null?f:[],o);let c=i.state==="absent"?[]:dw(e,(m=u.devices)!=null?m:[],(y=s.ids)!=null?y:[]),d=Pc(e,[...c.length===0?[]:[h=>mr.
plan(h,{...a,ids:c,addresses:void 0,absent_ids:"ignore",state:"absent"})],h=>c.length===0?u:mr.plan(h,a),h=>Ds.plan(h,l),h=>Bs.plan(h,{...ut(Bs.params,{}),state:i.
state}),h=>Ms.plan(h,{...ut(Ms.params,{}),allow_measured_boot_change:i.allow_measured_boot_change,state:i.state})]),p=(b=u.devices)!=null?b:[];return{...d,devices:i.
state==="absent"?[]:p,report(h){var v;let g=d.report(h);return{...g,own:{...g.own,stage:fw(h,p,(v=g.rebootReasons)!=null?v:[])}}}}}});function uw(e,n){if(n!==void 0)
throw N("select","select is given together with addresses; give one of them");if(!ie(e))throw P("select: all needs a running node, and this tree has no /sys/bus\
/pci/devices; name ids");let t=G(e),r=$e(e,t),o=ft(e,t,r),i=he(e).active!==!0,s=r.filter(a=>Dn(a)&&o(a).every(l=>i&&l.code==="no_group"));if(s.length===0)throw P(
"select: all finds no GPU here that could be passed through; run gpu_info to see what stands in the way");return s.map(a=>a.device.address)}function cw(e,n,t){if(t===
void 0||!ie(e))return;let r=new Set(n.map(i=>i.address)),o=$e(e).filter(i=>Dn(i)&&r.has(i.device.address)).map(i=>i.device.address);if(o.length!==t)throw P(`${o.
length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing or did not start, or correct expect_count`)}function dw(e,n,t){
let r=new Set([...t,...n.map(o=>o.id)]);return Er(e,"gpu_passthrough").filter(o=>o.thing==="id"&&!r.has(o.value)).map(o=>o.value)}function fw(e,n,t){if(!ie(e))return"\
configured";let r=new Map(G(e).map(s=>[s.address,s.driver]));if(t.length===0)return n.every(s=>{var a;return te((a=r.get(s.address))!=null?a:null)})?"ready":"co\
nfigured";let o=Oe(e).filter(s=>s.module==="gpu_passthrough"&&!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return o===void 0||i===null||o.boot_id===
i?"reboot_pending":"stuck"}var pw=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function mw(e,n){let t=pw.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(
l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.
test(a)?null:a}function Lf(e,n){let t=s=>new Set(n.filter(a=>a.thing===s).map(a=>a.value)),[r,o,i]=[t("line"),t("module"),t("id")];return e.split(/(?<=\n)/).map(
s=>{let a=s.replace(/\r?\n$/,"");if(r.has(a)||o.has(a.trim()))return"";let l=mw(a,i);return l===null?"":l+s.slice(a.length)}).join("")}function Uf(e){return e.split(
`
`).every(n=>/^\s*(#.*)?$/.test(n))}function Bf(e,n,t){var f,m,y,b,h;let r=n.slice(t),o=new Set(n.slice(0,t).flatMap(g=>g.claims).map(js)),i=Zo(r.flatMap(g=>g.claims),js).filter(g=>!o.has(js(g))),
s=(f=e.attr("/etc/machine-id"))!=null?f:"",a=(m=e.attr("/proc/sys/kernel/random/boot_id"))!=null?m:"",l=new Map,u=new Set,c=[],d=new Map;for(let g of[...r].reverse()){
let v=g.image&&g.machine_id!==s;for(let w of[...g.entries].reverse()){if(w.kind==="driver"&&g.boot_id===a&&e.stat(`/sys/bus/pci/devices/${w.address}`)!==null&&d.
set(w.address,bo(w.address,w.driver,w.override)),w.kind!=="file")continue;let x=(y=l.get(w.path))!=null?y:{text:e.read(w.path),mode:void 0,ours:!1},E=x.text===null?
"":Jn(x.text);c.push(...[...w.dirs].reverse()),E===w.after&&!v&&!u.has(w.path)?(x.text=w.before===""?null:hl((b=x.text)!=null?b:"",w.splices),x.mode=(h=w.was)==
null?void 0:h.mode):E!==w.before&&u.add(w.path),w.before===""&&(x.ours=!0),l.set(w.path,x)}}for(let g of u){let v=l.get(g);if(v===void 0||v.text===null)continue;
let w=Lf(v.text,i);v.text=v.ours&&Uf(w)?null:w}let p=r.flatMap(g=>g.entries);return{files:[...l].map(([g,{text:v,mode:w}])=>B(g,v,w)),edited:[...u],dirs:Zo(c,g=>g).
sort((g,v)=>v.length-g.length),drivers:[...d.values()],grubConfig:p.some(g=>g.kind==="grubConfig"),images:Zo(p.flatMap(g=>g.kind==="bootImage"?[g.kernel]:[]),g=>g),
claims:i,devices:Zo(r.flatMap(g=>g.devices),g=>g.address)}}function js(e){return`${e.thing} ${e.value}`}function Zo(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}var gw=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,jf=ye({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{since:Mn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,
example:"20260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n}){let t=Oe(e),r=n===void 0?0:t.findIndex(p=>p.run===n);if(r<0)throw N("since",`there is no run ${n!=
null?n:""}; recorded are ${t.map(p=>p.run).join(", ")||"none"}; give one of them or leave since out`);if(t.length===0)return{steps:[],...e.real(ee)===null?{}:{undoes:new Set},
notes:["no run is recorded on this node: nothing to take back"],report:()=>({own:{undone:[],kept:[],back_on:[]}})};let o=Bf(e,t,r),i=ae(e,o.files),s=bw(i,o),a=ae(
i,s.steps),l=o.files.map(p=>p.path),u=hw(a,o,l),c=[...s.kept,...u.kept],d=t.slice(r).map(({run:p,module:f,at:m})=>({run:p,module:f,at:m}));return{steps:pt([...o.
files,...s.steps,...u.steps,...o.drivers]),undoes:new Set(d.map(p=>p.run)),emptyDirs:o.dirs,notes:[...o.edited.map(p=>`${p} was edited since: only what is ours \
was taken out of it`),...s.notes],report:p=>({...xw(p,o),own:{undone:d,kept:c,back_on:Hf(p,o)},...vw(c),...ww(p)})}}});function hw(e,n,t){let r=t.filter(o=>gw.test(
o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:pr(e,{lacks:yw(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof _))throw o;
return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function yw(e,n){return e.files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).
map(t=>t.path.slice(1))}function bw(e,n){if(!n.grubConfig&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],kept:[]};try{let{steps:t,notes:r}=Eo(e,_e(
e),n.claims);return{steps:t,notes:r,kept:[]}}catch(t){if(!(t instanceof _))throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function vw(e){
return e.length===0?{}:{fail:new _("E_DRIFT",`${e.map(n=>`${n.what} were kept: ${n.why}`).join("; ")}; put that right and undo again`)}}function ww(e){try{return{
bootable:be(e,_e(e))}}catch(n){return{}}}function Hf(e,n){let t=new Map(G(e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.
has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function xw(e,n){return{rebootReasons:Hf(e,n).filter(t=>te(t.driver)).map(t=>{var r;return`${t.address}\
 stays on ${(r=t.driver)!=null?r:""} until the next boot`})}}function Ff(e){try{let n=_e(e),t=mo(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...$w(e,t),bootable:be(e,n,[t])}}catch(n){if(n instanceof _)return{
unknown:n.message};throw n}}function $w(e,n){var c,d,p;let t=(c=fe(e).find(f=>{var m,y;return((m=n.kernel)!=null?m:"").endsWith(`-${f}`)||((y=n.kernel)!=null?y:
"").includes(`/${f}/`)}))!=null?c:null,r=re(e,t!=null?t:void 0),o=t===null?()=>"module":ue(e,t),i=n.tokens.filter(f=>k(f)==="vfio_pci.ids").slice(-1).flatMap(C),
s=pe((d=Z(r,"vfio_pci","ids"))==null?void 0:d.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,u=pr(e).steps.flatMap(f=>f.kind==="bootImage"&&f.kernel===t?[
{...f,holds:No(e,[n.tokens])(t!=null?t:"")}]:[]);return{entry:n,kernel:t,ids:new Set(a.map(f=>{var m;return(m=Ye(f))!=null?m:f})),imageProblem:(p=u.map(f=>Xn(e,
f).why).find(f=>f!==null))!=null?p:null,rivalsOf:f=>Xe(f).filter(m=>{if(o(m)==="absent"||!j(n.tokens,{kind:"list",key:"modprobe.blacklist",items:[],without:[m]})||
o(m)==="module"&&xn(r,m)!==null)return!1;let y=$n(kt(r,"softdep",m));return(o(m)==="builtin"||!y)&&o("vfio_pci")!=="builtin"})}}var Se={severity:"error",status:"drifted"},_w=/^(01|02|060[014])/,Hs=["intel_iommu","amd_iommu","iommu"];function kw(e,{ids:n,addresses:t,recorded:r}){let o=new Map(
e.map(c=>[c.address,c])),i=t!==void 0?t.map(c=>({address:c,id:void 0})):n===void 0?r:[],s=c=>{let d=o.get(c.address),p=c.id===void 0?n:[c.id];return d!==void 0&&
(p===void 0||d.id!==null&&p.includes(d.id))},a=t===void 0?n!=null?n:[]:[],l=[...i.filter(s).flatMap(c=>{var d;return(d=o.get(c.address))!=null?d:[]}),...e.filter(
c=>c.id!==null&&a.includes(c.id))],u=new Set(l.map(c=>c.id));return{devices:l,missing:[...i.filter(c=>!s(c)).map(c=>{var p;let d=o.get(c.address);return`${c.address}${c.
id===void 0?"":` (${c.id})`}${d===void 0?"":`: ${(p=d.id)!=null?p:"an unknown device"} is there`}`}),...a.filter(c=>!e.some(d=>d.id===c))],unexpected:i.length===
0?[]:e.filter(c=>u.has(c.id)&&!l.includes(c)).map(c=>{var d;return`${c.address} (${(d=c.id)!=null?d:""})`})}}function Sw(e,n,t){var c,d,p;let r=f=>f.find(m=>Hs.
includes(k(m))&&C(m).includes("off")),o=e.active===!0,i=o||e.firmware_table!==null,s=n===null?void 0:r(n),a=[{...Se,id:"iommu.firmware",about:"both",status:"off\
_in_firmware",ok:i,severity:e.active===null?"warning":"error",found:i?(c=e.firmware_table)!=null?c:"an active IOMMU":"no DMAR, IVRS or IORT table",expected:"a t\
able of the firmware that describes the IOMMU",read_from:"/sys/firmware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...Se,
id:"iommu.active",about:"now",status:"off_in_kernel",ok:o,severity:e.active===null?"warning":"error",found:o?`${(d=e.groups)!=null?d:0} groups, units ${((p=e.units)!=
null?p:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_g\
roups",remedy:o?"":"run iommu_cmdline and reboot"}];if(t===null)return a;let l=r(t.entry.tokens),u=o?l===void 0:l===void 0&&t.entry.tokens.some(f=>Hs.includes(k(
f))&&C(f).some(m=>m==="on"||m==="pt")||k(f)==="iommu.passthrough");return a.push({...Se,id:"boot.iommu",about:"next",status:"off_in_kernel",ok:u,found:l!=null?l:
t.entry.tokens.filter(f=>Hs.includes(k(f))||k(f)==="iommu.passthrough").join(" ")||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:t.
entry.from,remedy:u?"":"run iommu_cmdline"}),a}function Pw(e,n,t,r){var d;let{address:o,group:i}=n,s={...Se,address:o,about:"now"},a=te(n.driver),l=new Map(t.map(
p=>[p.address,p])),u=[{...s,id:"device.driver",ok:a,found:(d=n.driver)!=null?d:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${o}/driver`,remedy:a?
"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough and look what took it"},{...s,id:"device.group",ok:i!==null,status:"off_in_kernel",found:i===
null?"no group":`group ${i}`,expected:"an IOMMU group",read_from:`/sys/bus/pci/devices/${o}/iommu_group`,remedy:i===null?"switch the IOMMU on: firmware setup, i\
ommu_cmdline, reboot":""}];if(n.responding===!1&&u.push({...s,id:"device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all \
ones",expected:"a device that answers",read_from:`/sys/bus/pci/devices/${o}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),i===null)return u;
let c=bn(e,i,t).filter(p=>!r.has(p)).map(p=>dt(p,l.get(p))).filter(p=>p!==null);if(u.push({...s,id:"group.viable",ok:c.length===0,status:"in_use",found:c.length===
0?"only what a guest may own":c.join(", "),expected:"no member on a driver of the host",read_from:`/sys/kernel/iommu_groups/${i}/devices`,remedy:c.length===0?"":
"give the other functions of the card to vfio-pci too (companions), or put the card into another slot"}),a&&e.list("/dev/vfio").length>0){let p=e.stat(`/dev/vfi\
o/${i}`)!==null||e.list("/dev/vfio/devices").length>0;u.push({...s,id:"device.node",ok:p,found:p?`/dev/vfio/${i}`:"none",expected:`/dev/vfio/${i}`,read_from:"/d\
ev/vfio",remedy:p?"":"load the module vfio_pci (vfio_modules)"})}return u}function Aw(e,n){var i;let t={...Se,address:e.address,about:"next"},r=e.id!==null&&n.ids.
has(e.id),o=n.rivalsOf(e);return[{...t,id:"boot.ids",ok:r,found:[...n.ids].join(",")||"no ids",expected:(i=e.id)!=null?i:"a known id",read_from:n.entry.from,remedy:r?
"":"run vfio_bind with this id"},{...t,id:"boot.rivals",ok:o.length===0,found:o.length===0?"none":o.join(", "),expected:"no driver that could come before vfio-p\
ci",read_from:"/etc/modprobe.d",remedy:o.length===0?"":"run vfio_bind, which makes vfio-pci come first"}]}function Vf(e,n){var p,f,m;let t=G(e),{devices:r,missing:o,
unexpected:i}=kw(t,n),s=Ff(e),a="unknown"in s?null:s,l=[...Sw(he(e),Ge(e),a)];for(let y of o)l.push({...Se,id:"device.present",about:"both",status:"missing_devi\
ce",ok:!1,found:"nothing",expected:y,read_from:"/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough\
 with what is left"});let u=new Set(r.map(y=>y.address)),c=new Map($e(e,t).map(y=>[y.device.address,y.kind]));for(let y of r){let b=c.get(y.address);if(b==="bmc"||
b==="virtual"||_w.test((p=y.class)!=null?p:"")){l.push({...Se,id:"device.kind",address:y.address,about:"both",status:"refused",ok:!1,found:b!=null?b:yn(y.class),
expected:"a device that may leave the host",read_from:`/sys/bus/pci/devices/${y.address}/class`,remedy:"name the GPU instead"});continue}l.push(...Pw(e,y,t,u),...a===
null?[]:Aw(y,a))}a===null?l.push({...Se,id:"boot.entry",about:"next",severity:"error",ok:!1,found:"unknown"in s?s.unknown:"",expected:"a boot entry that can be \
read",read_from:"/boot",remedy:"make the boot loader one that is supported, or check the next boot by hand"}):(l.push({...Se,id:"boot.image",about:"next",ok:a.imageProblem===
null,found:(f=a.imageProblem)!=null?f:"up to date",expected:"an image that is newer than what it holds",read_from:(m=a.entry.initrds[0])!=null?m:"/boot",remedy:a.
imageProblem===null?"":"run initramfs"}),l.push({...Se,id:"boot.bootable",about:"next",ok:a.bootable.ok,found:a.bootable.reasons.join("; ")||"whole",expected:"e\
ntries whose kernel and images are there and whole",read_from:a.entry.from,remedy:a.bootable.ok?"":"repair the boot loader before you reboot"}));let d=r.filter(
y=>c.get(y.address)==="gpu").length;return n.expect_count!==void 0&&d!==n.expect_count&&l.push({...Se,id:"gpus.count",about:"both",status:"missing_device",ok:!1,
found:`${d} GPUs`,expected:`${n.expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"look for a card that is missing or did not start, or correct expect\
_count"}),{findings:l,missing:o,unexpected:i}}var Iw=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function Zf(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=Iw.find(l=>n.some(u=>u.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function Wf(e){return e.map(({about:n,status:t,...r})=>r)}var Ew={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},Gf=lo(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:mn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:gn({describe:"Judge the devices at these addresses."}),
expect_count:Xt({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),on_findings:F(["fail","report"],{describe:"report: exit 0 whatev\
er is found, for monitoring.",default:"fail"})},example:{ids:"10de:20b7"},read(e,{ids:n,addresses:t,expect_count:r,on_findings:o}){var f;let i=Va(e);if(n===void 0&&
t===void 0&&i.length===0)throw N("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, such as {"ids": "10de:\
20b7"}');if(!ie(e))throw K("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of one");let{findings:s,
missing:a,unexpected:l}=Vf(e,{ids:n,addresses:t,recorded:i,expect_count:r}),u=Zf(s),c=s.filter(m=>!m.ok&&m.severity==="error"),d=(f=c.find(m=>m.status===u.status))!=
null?f:c[0],p=d===void 0?"":`: ${d.address===void 0?"":`${d.address} `}${d.id} is ${d.found}, expected ${d.expected}${d.remedy===""?"":`; ${d.remedy}`}`;return{
msg:`${u.status}: ${Ew[u.status]}${u.status==="pending_reboot"?"":p}`,own:{...u,findings:Wf(s),missing:a,unexpected:l},rebootReasons:u.status==="pending_reboot"?
s.filter(m=>!m.ok&&m.about==="now"&&m.severity==="error").map(m=>`${m.address===void 0?"":`${m.address}: `}${m.id} is ${m.found}, expected ${m.expected}`):[],warnings:l.
map(m=>`${m} has an id that is given to vfio-pci, and nobody asked for it`),...u.status==="ready"||o==="report"?{}:{fail:{code:"E_NOT_READY",hint:(d==null?void 0:
d.remedy)||"reboot, then run this again"}}}}});var Rw="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",Ow="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Fs(e){return n=>({
...n,cpu:e})}function Kf(){return Fs({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${Rw}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function en(){return Fs({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${Ow}
`})}function Jf(){return Fs({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function Vs(e){return n=>({...n,iommu:e})}function qf(e){return n=>({...n,firmware:e})}function O(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function Wo(...e){return n=>({...n,kernels:e})}function Go(e){return n=>({...n,files:{...n.files,...e}})}function Ko(...e){
return n=>({...n,events:[...n.events,...e]})}function Zs(e){return n=>({...n,name:e})}function yr(...e){return n=>e.reduce((t,r)=>r(t),n)}function At(e,n,t,r={}){
let o={address:e,id:n,class:t.length===4?`${t}00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[
...i.functions.filter(s=>s.address!==e),o]})}function Xf(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var gr={audio:{fn:"1",
id:"10de:10f8",class:"040300",driver:"snd_hda_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"\
i2c_nvidia_gpu"}},Mw=2**30,hr=2**20;function nn(e,n={}){let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,
a=At(e,o,r.class===void 0?"030200":r.class,{driver:"nvidia",subsystem:"10de:1532",bars:[16*hr,64*Mw,0,32*hr],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,
speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+gr[l].fn)}});return yr(a,...t.
map(l=>At(i+gr[l].fn,gr[l].id,gr[l].class,{driver:gr[l].driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function Yf(e="000\
0:03:00.0",n={}){return At(e,"1a03:2000","030000",{driver:"ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*hr],group:20,...n})}function Ws(e="0000:\
04:00.0",n={}){return At(e,"8086:1572","020000",{driver:"i40e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*hr],group:21,...n})}function Qf(e="0000\
:05:00.0",n={}){return At(e,"144d:a824","010802",{driver:"nvme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function ep(e,n={}){return At(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*hr],...n})}var Gs=`# GRUB Environment Block
`;function It(e){let n=new Map;if(e===null||!e.startsWith(Gs))return n;let t=e.slice(Gs.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function tn(e){
let n=Gs;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function np(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let u=l[1]===void 0?l[2]||"":l[1];return{value:n.get(u)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let u=e.indexOf("'",a+1);o(e.slice(a+1,u<0?e.length:u)),a=u<0?e.length:u}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let u=s(a);o(u.value),a+=u.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let u=s(a),[c="",...d]=u.value.split(/\s+/);if(u.value!==""){c!==""&&o(c);for(let p of d)i(),p!==""&&
o(p)}a+=u.length-1}else o(l||"")}}return i(),t}function tp(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var D=Q(require("fs"),1),Wn=Q(require("path"),1);function rp(e){return"\0".repeat((4-e%4)%4)}function Ks(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+rp(i.length)+t+rp(t.length)}function Js(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>Ks(r(),i,"",16877)),...e.map(i=>Ks(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),Ks(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function op(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
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
ext4:{file:"fs/ext4/ext4"},xfs:{file:"fs/xfs/xfs"},kvm:{file:"arch/x86/kvm/kvm",needs:["irqbypass"]}},ip=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core",
"vfio_pci"],Dw=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];function H(e){return e.replace(/-/g,"_")}function br(e){let n=ve[e];return n===void 0||n.driver===
void 0?null:n.driver}function sp(e,n){return e==="nvidia"&&n.startsWith("0680")?"nvidia-nvswitch":br(e)}function ap(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.
keys(ve).find(t=>br(t)===e);return n===void 0?null:n}function lp(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function Xs(e,n){
return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}function Tw(e,n){let t=lp(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=ve[a];return l===void 0||n.lacks.includes(
a)||l.extra===!0&&!r.has("nvidia")||ip.includes(a)&&n.vfio==="missing"||l.until!==void 0&&!Xs(t,l.until)?!1:l.from===void 0||!Xs(t,l.from)},i=a=>n.builtin.includes(
a)||n.vfio==="builtin"&&(ip.includes(a)||a==="irqbypass"),s=Object.keys(ve).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function qs(e){let n=ve[e];
return n===void 0?e:n.extra===!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function Cw(e,n){let t=ve[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(
o=>n.includes(o))}function zw(e,n){let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";
return["#","# Automatically generated file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_I\
OMMU=y",r("CONFIG_INTEL_IOMMU_DEFAULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CON\
FIG_VFIO",t),r("CONFIG_VFIO_PCI",t),r("CONFIG_VFIO_IOMMU_TYPE1",t),...Xs(lp(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG\
_DRM_NOUVEAU",n.lacks.includes("nouveau")?null:"m"),""].join(`
`)}function up(e,n){let{modules:t,builtin:r}=Tw(e,n),o=`/lib/modules/${n.version}`,i=l=>`${qs(l)}${n.suffix}`,s=[];for(let l of t){let u=ve[l];for(let c of u===
void 0||u.alias===void 0?[]:u.alias)s.push(`alias ${c} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${qs(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${Cw(l,t).map(u=>` ${i(u)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${qs(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:zw(e,n),[`/boot/vmlinuz-${n.version}`]:Nw(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function Nw(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function cp(e){return e==="nvidia"?Dw.slice(1):[]}var Lw=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Fn(e){let n=new Map;for(let r of Lw)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function vr(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function Le(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(u,c,d)=>{u.set(c,[...u.get(c)||[],...d])};for(let u of e)for(let c of u.replace(/\\\n/g," ").split(`
`)){let[d,p,...f]=c.trim().split(/\s+/);if(d===void 0||p===void 0||d.startsWith("#"))continue;let m=H(p);if(d==="blacklist"&&t.add(m),d==="alias"&&f[0]!==void 0&&
r.push([p,H(f[0])]),d==="options"&&l(o,m,f),d==="install"&&a.set(m,f.join(" ")),d==="softdep"){let y=null;for(let b of f)b==="pre:"?y=i:b==="post:"?y=s:y!==null&&
l(y,m,[H(b)])}}for(let u of vr(n)){let c=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(u.replace(/"/g,""));if(c===null)continue;let[,d="",p="",f]=c;if(d==="modprobe"&&p===
"blacklist")for(let m of(f||"").split(","))t.add(H(m));else l(o,H(d),[f===void 0?p:`${p}=${f}`])}return{blacklist:t,aliases:r,options:o,pre:i,post:s,install:a}}
function Jo(e){let n=e.slice(e.lastIndexOf("/")+1);return H(n.replace(/\.ko(\.\w+)?$/,""))}function Ue(e,n){let t=`/lib/modules/${n}`,r=l=>e.read(`${t}/${l}`)||
"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let u=l.indexOf(":");if(u<0)continue;let c=l.slice(0,u);o.set(Jo(c),c),i.set(Jo(c),l.slice(u+1).split(" ").filter(d=>d!=="").map(Jo))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(Jo)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,u="",c=""]=l.split(" ");return[u,H(c)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softde\
p")}}function Ys(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function qo(e,n,t,r,o){
let i=Le([n.softdeps],""),s=[],a=new Set,l=c=>{if(a.has(c)||(a.add(c),n.builtin.has(c)||r.has(c)))return null;if(!n.files.has(c)||!o(c))return`FATAL: Module ${c}\
 not found.`;for(let p of[...t.pre.get(c)||[],...i.pre.get(c)||[]])l(p);let d=t.install.get(c);if(d!==void 0)return/(^|\/)(false)\b/.test(d)?`ERROR: could not i\
nsert '${c}': install command failed`:null;for(let p of n.needs.get(c)||[]){let f=l(p);if(f!==null)return f}s.push(c);for(let p of[...t.post.get(c)||[],...i.post.
get(c)||[]])l(p);return null},u=l(H(e));return u===null?{ok:!0,order:s}:{ok:!1,why:u}}function Xo(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(
i)&&!t.blacklist.has(i)&&Ys(o,e)&&r.push(i);return r}function dp(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+
1));return r}var pp=require("child_process"),mp=Q(require("fs"),1),Uw={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","\
/bin/sh"]},fp=65534;function Yo(e,n,t,r){let o=Uw[e].find(m=>mp.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",
LC_ALL:"C"};n.forEach((m,y)=>{i[`FIXTURE_${y}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,y)=>`eval "$FIXTURE_${y}"`),"pri\
ntf 'SOURCED\\0'",...t.map(m=>`printf '%s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:fp,gid:fp}:{},l=(0,pp.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),u=l.stdout===null?"":l.
stdout,c=u.indexOf("SOURCED\0"),d={},p=c<0?[]:u.slice(c+8).split("\0");t.forEach((m,y)=>{d[m]=p[y]||""});let f=l.status===null?1:l.status;return{code:c<0&&f===0?
1:f,stderr:l.stderr===null?"":l.stderr,values:d}}function Et(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function Vn(e,n){return e.toString(16).padStart(n,
"0")}function gp(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${Et(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${Et(
s.address).domain}:${Et(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${Vn(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function hp(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${Et(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=Et(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function yp(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?Et(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function Rt(e){return e.toUpperCase()}function _n(e){let[n="",t=""]=Rt(e.id).split(":"),[r="",
o=""]=Rt(e.subsystem).split(":"),i=Rt(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function Bw(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function jw(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${Vn(0,16)} 0x${Vn(0,16)} 0x${Vn(0,16)}`);continue}r.push(`0x${Vn(t,16)} 0x${Vn(t+i-1,16)} 0x${Vn(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function Qs(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${Rt(e.class).replace(/^0/,"")}`,`PCI_ID=${Rt(e.id)}`,`PCI_SUBSYS_ID=${Rt(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${_n(e)}`,""].join(`
`)}function bp(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:_n(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=Qs(e,null),r[`${n}/config`]=Bw(e),r[`${n}/resource`]=jw(e),r}function $(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var xr=$(137,"",`Killed
`),wp=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],Hw=["nvme","ext4","xfs"],vp=["nouveau","amdgpu","i915","ast","mgag200"];function xp(e,n,t){let r=Ue(
e,n),o=Le([],""),i=new Set;for(let l of t){let u=qo(l,r,o,new Set,()=>!0);if(u.ok)for(let c of u.order)i.add(c)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let u=r.files.get(l);u!==void 0&&a.push({name:`${s}/${u}`,text:e.read(`/${s}/${u}`)||""})}return a}function ea(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function $p(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function _p(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...$p(e.read(s))],[]);return Js([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:ea(e,Fn(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...xp(e,n,[...wp,...o.map(i=>H(i.split(/\s+/)[0]||""))])])}var Fw=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function Zn(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function Vw(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let d of n)
for(let p of e.list(d))p.endsWith(".conf")&&!t.has(p)&&t.set(p,`${d}/${p}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(d=>t.get(d)||"")].map(d=>e.read(
d)||"").filter(d=>d!==""),i=Yo("bash",o,Fw,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:u,install_items:c}=i.
values;return{hostonly:s==="yes",add:Zn(a),force:Zn(l),omit:Zn(u),install:Zn(c)}}function Zw(e,n,t,r,o){let i=Ue(e,t),s=Le([],""),a=r.hostonly?vp.filter(v=>n.functions.
some(w=>Xo(_n(w),i,s).includes(v))):vp,l=[...Fn(e).keys()],u=v=>v.startsWith("/etc/"),c=r.hostonly&&!o?l:l.filter(v=>!u(v)),d=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((v,w)=>[...v,...e.list(w).filter(x=>x.endsWith(".conf")).map(x=>`${w}/${x}`)],[]),p=o?[]:r.hostonly?d:d.filter(v=>!u(v)),f=p.reduce((v,w)=>[
...v,...$p(e.read(w))],[]),m=o?[]:r.force,y=new Set(r.omit.map(H)),b=[...r.hostonly?Hw:wp,...a,...f,...m,...o?[]:r.add].map(H).filter(v=>!y.has(v)),h=o?[]:r.install.
filter(v=>e.exists(v)),g=new Set;return Js([...ea(e,[...c,...p]),...ea(e,h),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(v=>`r\
d.driver.pre=${v}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...xp(e,t,b)].filter(({name:v})=>!g.has(v)&&g.add(v)))}function rn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function wr(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(na)}function na(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function ta(e){return e.slice(0,Math.floor(e.length/2))}function Qo(e,n,t,r,o){if(t.
includes("--version"))return $(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,u=[],c=[],d=[],p=[],f=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let w=0;w<
t.length;w+=1){let[x="",E]=(t[w]||"").startsWith("--")?(t[w]||"").split(/=(.*)/):[t[w]],U=f.has(x)?E===void 0?t[w+=1]||"":E:"";x==="-f"||x==="--force"?i=!0:x===
"--kver"?s=U:x==="--regenerate-all"?a=!0:x==="-H"||x==="--hostonly"?l=!0:x==="-N"||x==="--no-hostonly"?l=!1:x==="--add-drivers"?u.push(...Zn(U)):x==="--force-dr\
ivers"?c.push(...Zn(U)):x==="--install"||x==="-I"?d.push(...Zn(U)):x.startsWith("-")||p.push(x)}if(a){for(let w of e.list("/lib/modules")){let x=Qo(e,n,["-f",rn(
n,w),w],r,o);if(x.code!==0)return x}return $(0)}let m=p[1]||s||r,y=p[0]||rn(n,m);if(e.exists(y)&&!i)return $(1,"",`dracut[F]: Will not override existing initram\
fs (${y}) without --force
`);if(o==="lies")return $(0);if(!e.exists(`/lib/modules/${m}`))return $(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(y),$(1,"",`dracut[F]: Failed making image ${y}
`);let b=Vw(e);if(typeof b=="string")return $(1,"",b);let h={...b,hostonly:l===null?b.hostonly:l,add:[...b.add,...u],force:[...b.force,...c],install:[...b.install,
...d]},g=Zw(e,n,m,h,o==="drops");if(e.write(y,o==="killed"?ta(g):g,384),o==="killed")return xr;let v=[...h.force,...h.add].filter(w=>ve[H(w)]===void 0);return $(
0,"",v.map(w=>`dracut-install: Failed to find module '${w}'
`).join(""))}function Ww(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function Gw(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function kp(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return $(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let d=0;d<t.length;d+=1){let p=t[d]||"";if(p==="-k")a=t[d+=1]||null;else if(p.startsWith("-k"))a=p.slice(2);else for(let f of p.replace(/^-/,
""))"cud".includes(f)&&(s=f)}if(s==="")return $(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&Ww(e,"update_initramfs")==="no")return $(0,`update-initramfs: Not updating initramfs.
`);let l=wr(e).filter(d=>e.exists(rn(n,d))),u=a==="all"?(s==="c"?[...wr(e)]:[...l]).reverse():a===null?l.slice(-1):[a],c="";for(let d of u){let p=rn(n,d);if(s===
"d"){e.remove(p);continue}if(s==="u"&&Gw(e))return $(0,c,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${p}
`);if(c+=`update-initramfs: Generating ${p}
`,o==="lies")continue;if(i){let m=Qo(e,n,["--force",p,d],r,o);if(m.code!==0)return $(m.code,c,m.stderr);continue}if(o==="fails")return $(1,c,`update-initramfs: \
failed for ${p} with 1.
`);let f=_p(e,d,o==="drops");if(o==="killed")return e.write(`${p}.new`,ta(f)),xr;e.write(`${p}.new`,f,384),e.rename(`${p}.new`,p)}return $(0,c)}function Sp(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,u)=>!l.startsWith("-")&&(o<0||u!==o+1))||t;if(n.includes("--version"))return $(0,`initramfs-tools 0.142
`);if(i===void 0)return $(1,"",`mkinitramfs: no output file
`);if(r==="lies")return $(0);if(r==="fails")return $(1,"",`mkinitramfs failure cpio 141
`);let a=_p(e,s,r==="drops");return e.write(i,r==="killed"?ta(a):a,384),r==="killed"?xr:$(0)}function $r(e,n){let t=e.read(n);return t===null?null:op(t)}function Pp(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function Ap(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=$r(e,r);if(o===null)return $(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?Ip(i):i.name}
`).join("")}return $(0,t)}function Ip(e){return`${Pp(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function Ep(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=$r(e,t);if(o===null)return $(2,"",`cpio: premature end of archive
`);for(let i of o)Pp(i)||e.write(`${r}/${i.name}`,i.text);return $(0)}function Rp(e,n,t,r){let o=[],i=[],s=r;for(let c=0;c<t.length;c+=1){let d=t[c]||"";d==="-f"||
d==="--file"?o.push(t[c+=1]||""):d.startsWith("--file=")?o.push(d.slice(7)):d==="-k"||d==="--kver"?s=t[c+=1]||r:d.startsWith("-")||i.push(d)}let a=i[0]||rn(n,s);
o.push(...i.slice(1));let l=$r(e,a);if(l===null)return $(1,"",`Image '${a}' does not exist or is cut off
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
${l.map(c=>`${Ip(c)}
`).join("")}${u}
`)}var zt=Q(require("path"),1);var Kw=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function kn(e){return e.distro.mkconfig==="debian"}function Ot(e){return kn(e)?"/boot/grub":"\
/boot/grub2"}function Op(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function Dp(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function Jw(e,n){let t=[e.read("/etc/default/grub")];if(kn(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=Dp(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=Yo(kn(n)?"dash":"bash",t.filter(s=>s!==null),Kw,{strict:!0,functions:o});return i.code===0?i.values:$(i.code,"",i.stderr)}function qw(e){
return typeof e.code=="number"}function Tp(e){return e.GRUB_ENABLE_BLSCFG==="true"}function ei(e,n,t,r,o,i){let s=Op(e,rn(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${Op(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function Xw(e,n,t){let r=[...wr(e)].reverse(),{distro:o}=n,i=m=>t[m]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,u=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
c=`${s} ${u}`,d=kn(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||Dp(e),p=r[0];if(p===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(m=>ei(n,`${d} (${m})`,`gnulinux-${m}-advanced-0b5c`,m,l,"")).join("");let f=r.map(m=>{let y=ei(n,`${d}, with Linux ${m}`,`gnulinux-${m}-adva\
nced-0b5c`,m,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?y:y+ei(n,`${d}, with Linux ${m} (recovery mode)`,`gnulinux-${m}-recovery-0b5c`,
m,c,"	")});return`${ei(n,d,"gnulinux-simple-0b5c",p,l,"")}submenu 'Advanced options for ${d}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${f.join("")}}
`}function Yw(e,n,t){let r=kn(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!kn(n)&&n.distro.mkconfig!=="suse"&&Tp(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),u=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${u===
null?"":u[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:Xw(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${Qw(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function Qw(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function Cp(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(na).reverse().map(t=>`${n}/${t}`)}function e0(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=It(e.read("/boot/grub2/grub\
env")),l=tn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of Cp(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return e.
exists("/etc/kernel/cmdline")||e.write("/etc/kernel/cmdline",`${s}
`),""}function ni(e,n,t,r){let o=kn(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let f=0;f<t.length;f+=1){let m=t[f]||"";if(m==="-o"||m==="--output")i=t[f+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return $(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return $(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return $(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return $(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=Jw(e,n);if(qw(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,u=`Generating grub configuration file ...
`,c=!kn(n)&&n.distro.mkconfig!=="suse",d=Tp(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";c&&d&&r!=="killed"&&(u+=e0(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let p=Yw(e,n,l);for(let f of wr(e))u+=`Found linux image: /boot/vmlinuz-${f}
`;return i===null?$(0,p,`${u}done
`):r==="killed"?(e.write(`${i}.new`,p.slice(0,Math.floor(p.length/2))),xr):(e.write(i,p,n.distro.grubCfgMode),$(0,"",`${u}done
`))}function zp(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${Ot(n)}/grubenv`:r,a=It(e.read(s));if(o==="list")return $(0,[...a].map(([u,c])=>`${u}=${c}
`).join(""));for(let u of i){let c=u.indexOf("=");o==="unset"?a.delete(u):c>0&&a.set(u.slice(0,c),u.slice(c+1))}let l=tn(a);return l===null?$(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),$(0))}function Mp(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function _r(e,n){let t=`${Ot(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function Np(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[u,c="",...d]=np(l.trim(),o);(u==="linux"||u==="linuxefi"||u==="linux16")&&(i=c,a=d.map(tp)),(u==="initrd"||u==="initrde\
fi"||u==="initrd16")&&(s=Mp(e,c))}return{title:n,id:t,kernel:Mp(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function Lp(e,n){let t=e.
read(_r(e,n));if(t===null)throw new Error(`the node does not boot: ${_r(e,n)} is missing`);let r=It(e.read(`${Ot(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let u=l.trim(),c=i[i.length-1],d=c===void 0||c.items===null?o:c.items,p=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(u);if(p!==null){let f=/\$menuentry_id_option\s+'([^']*)'/.
exec(p[3]||""),m={title:(p[2]||"").slice(1,-1),id:f===null?"":f[1]||"",items:p[1]==="submenu"?[]:null,lines:[]};d.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
u))a=!0;else if(u==="}")a?a=!1:i.pop();else if(c!==void 0&&c.items===null)c.lines.push(u);else if(u==="blscfg")for(let f of Cp(e))o.push(n0(e,f));else{let f=/^set\s+(\w+)="?([^"]*)"?$/.
exec(u);if(f===null||f[1]===void 0||f[2]===void 0)continue;f[1]==="default"&&f[2]!=="${next_entry}"&&(s=f[2]),f[1]==="tuned_params"&&r.set("tuned_params",f[2]),
f[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",f[2])}}if(i.length>0)throw new Error(`the node does not boot: ${_r(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function n0(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function Up(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:Up(i.items,r.length===0?"0":r.join(
">"))}function ti(e,n){let{items:t,chosen:r,variables:o}=Lp(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=Up(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return Np(n,a.title,a.id,a.lines,o)}function Bp(e,n){let{items:t,variables:r}=Lp(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[Np(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var A=Q(require("fs"),1),Be=Q(require("path"),1),t0=40;function ra(e){try{return A.readlinkSync(e)}catch(n){return null}}function jp(e,n,t){let r=n.split("/").filter(
s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?ra(Be.join(e,...o,s)):null;
if(a===null){o.push(s);continue}if(i+=1,i>t0)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&l!==
"."))}return`/${o.join("/")}`}function Hp(e){if(!A.lstatSync(e).isDirectory()){A.unlinkSync(e);return}for(let t of A.readdirSync(e))Hp(Be.join(e,t));A.rmdirSync(
e)}function r0(e,n,t){try{A.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!A.existsSync(e))throw r;let o=A.statSync(
e).mode&4095;A.chmodSync(e,384),A.writeFileSync(e,n,"latin1"),A.chmodSync(e,o)}t!==void 0&&A.chmodSync(e,t)}function oa(e){try{return A.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function ri(e){let n=s=>jp(e,s,!0),t=s=>Be.join(e,n(s)),r=s=>Be.join(e,jp(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&A.existsSync(a)||(A.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return A.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(Be.posix.dirname(s)),r0(t(s),a,l)},link(s,a){i(Be.posix.dirname(s));let l=r(s);ra(l)!==null&&A.unlinkSync(l),
A.symlinkSync(a,l)},readLink:s=>ra(r(s)),exists:s=>A.existsSync(t(s)),list(s){try{return A.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{
A.lstatSync(a)}catch(l){return}Hp(a)},rename(s,a){A.renameSync(r(s),r(a))}}}function o0(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(
n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){e.mkdir(n),A.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function Pe(e,n){let t=Object.
keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&o0(e,o,i)}}
function Fp(e,n=[]){let t=new Map,r=o=>{for(let i of A.readdirSync(Be.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=Be.join(e,
s),l=A.lstatSync(a),u=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"link",mode:511,text:A.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:u,text:""}),
r(s)):t.set(s,{type:"file",mode:u,text:oa(a).toString("latin1")})}};return r("/"),t}function ia(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(
`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(
8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||t.push(`new: ${r}`);return t}function aa(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids)}}function je(e,n){return Object.assign(new Error(`${e}: ${n}`),{code:e})}function Mt(e,n){
return e.paths.get(n)||`/sys/devices/unknown/${n}`}function oi(e){return"../".repeat(e.split("/").length-2)}function Sn(e,n,t){let r=e.readLink(`${Mt(n,t)}/driv\
er`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function la(e,n,t,r){let o=Mt(n,t.address),i=Sn(e,n,t.address);i!==null&&(e.remove(`${o}/driver`),e.remove(
`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${oi(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pci/drivers/${r}/${t.address}`,`../.\
./../..${o.slice(4)}`)),e.write(`${o}/uevent`,Qs(t,r)),i0(e,n,t.address)}function i0(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(
([i,s])=>s===r&&Sn(e,n,i)==="vfio-pci")?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function ua(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(
r)){for(let o of["bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&e.link(`${r}/module`,`../../../../module/${t}`)}}function s0(e,n){
let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(p,f)=>/^f{8}$/i.test(p)||parseInt(p,16)===parseInt(f,16),[u="",c=""]=n.subsystem.split(":"),
d=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.slice(5))&&l(o,u)&&l(i,c)&&d===0}function a0(e,n,t){let r=(e.read(`${Mt(
n,t)}/driver_override`)||"").trim();return r===""||r==="(null)"?null:r}function ca(e,n,t,r){let o=a0(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.
secondary!==void 0;if((n.ids.get(t)||[]).some(a=>s0(a,r)))return!0;let i=ap(t);if(i===null||i==="vfio_pci"||sp(i,r.class)!==t)return!1;let s=ve[i];return s!==void 0&&
s.alias!==void 0&&s.alias.some(a=>Ys(a,_n(r)))}function da(e,n,t,r){if(t==="vfio-pci"){if(r.secondary!==void 0||!n.iommu||!n.groups.has(r.address))return"EINVAL";
if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&l0(e,n,r.address))return"EBUSY";return la(e,n,r,t),null}function l0(e,n,t){let r=n.groups.
get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function ii(e,n,t){for(let r of n.functions)Sn(e,n,r.address)===null&&ca(e,n,t,r)&&da(e,n,t,r)}function Zp(e,n,t,r){
n.loaded.add(t),Pe(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),fa(e,n,t,r)}function fa(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=br(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)ua(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),ii(e,n,s)}function kr(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((ve[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function Wp(e,n,t){let r=br(t);if(r!==null){for(let o of n.functions)Sn(e,n,o.address)===r&&la(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),kr(e,n)}function u0(e){return`${e}0\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.
slice(0,36).padEnd(36,"\0")+(e==="DMAR"?"-":"\0\0")+"\0".repeat(10)}var Vp={intel:"DMAR",amd:"IVRS",arm:"IORT"},c0={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],
arm:["smmu3.0x0000000009050000"]};function Gp(e,n,t){let r={"/sys/bus/pci/drivers_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/p\
ci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${Vp[n.cpu.brand]}`]={text:u0(Vp[n.cpu.brand]),mode:256});for(let o of t.functions){let i=Mt(t,o.address);Object.
assign(r,bp(o,i)),r[`${i}/subsystem`]={link:`${oi(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${oi(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${oi(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${Mt(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of c0[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};Pe(e,r)}function Kp(e,n){let t=0;for(let r of n.functions){let o=Mt(n,r.address);if(Sn(e,n,r.address)!==null&&(r.netdev!==
void 0&&Pe(e,{[`${o}/net/${r.netdev}/operstate`]:`up
`,[`${o}/net/${r.netdev}/device`]:{link:"../.."},[`/sys/class/net/${r.netdev}`]:{link:`../..${o.slice(4)}/net/${r.netdev}`}}),r.block!==void 0)){let i=`${o}/nvm\
e/nvme0/${r.block}`;Pe(e,{[`${i}/dev`]:`259:${t}
`,[`${i}/${r.block}p2/dev`]:`259:${t+2}
`,[`${i}/${r.block}p2/partition`]:`2
`,[`/sys/block/${r.block}`]:{link:`..${i.slice(4)}`},[`/sys/dev/block/259:${t}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/259:${t+2}`]:{link:`../..${i.slice(
4)}/${r.block}p2`}}),t+=10}}}function si(e,n,t,r,o){let i=gp(e);return{version:n,cmdline:t,iommu:r,functions:i,paths:hp(i),groups:yp(i),loaded:new Set,builtin:o,
ids:new Map}}function sa(e,n){let t=n.trim(),r=e.functions.find(o=>o.address===t);if(r===void 0)throw je("ENODEV",`no such device ${t}`);return r}function d0(e){
let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.test(t)))throw je("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.
replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function Jp(e,n,t,r){let o=e.real(t);if(!e.exists(o))throw je("ENOENT",`${t}: no such file or direct\
ory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.exec(o);if(i!==null)return f0(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/dr\
ivers_probe"){let a=sa(n,r);if(Sn(e,n,a.address)!==null)return;e.list("/sys/bus/pci/drivers").some(u=>ca(e,n,u,a)&&da(e,n,u,a)===null);return}if(/\/([0-9a-f:.]+)\/driver_override$/.
exec(o)!==null){let a=r.replace(/\n$/,"");return e.write(o,`${a===""?"(null)":a}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw je("EACCES",`${t}: permission denied`);e.write(
o,r)}}function f0(e,n,t,r,o){if(r==="unbind"){let a=sa(n,o);if(Sn(e,n,a.address)!==t)throw je("ENODEV",`${a.address} is not bound to ${t}`);la(e,n,a,null);return}
if(r==="bind"){let a=sa(n,o);if(!ca(e,n,t,a))throw je("ENODEV",`${t} does not match ${a.address}`);if(Sn(e,n,a.address)!==null)throw je("EBUSY",`${a.address} ha\
s a driver`);let l=da(e,n,t,a);if(l!==null)throw je(l,`${t} refused ${a.address}`);return}let i=d0(o),s=n.ids.get(t)||[];if(r==="new_id"){if(s.includes(i))throw je(
"EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),ii(e,n,t);return}if(!s.includes(i))throw je("ENODEV",`${t} does not have ${i}`);n.ids.set(t,s.filter(a=>a!==i))}function Dt(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function ma(e,n,t,r){if(n.iommu==="absent")
return!1;let o=vr(r);if(n.cpu.brand==="arm")return!0;if(Dt(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!Dt(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of Dt(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function qp(e){let n=dp(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function Tt(e,n,t,r){let o=qo(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order)Zp(e,n,i,i==="vfio_pci"?qp(r.config):
[]);return null}function Xp(e,n,t){for(let r of n.functions)for(let o of Xo(_n(r),t.index,t.config)){Tt(e,n,o,t);for(let i of n.loaded.has(o)?cp(o):[])t.config.
blacklist.has(i)||Tt(e,n,i,t)}}function Yp(e){return e.split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function p0(e,n,t,r){let o=$r(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(f=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(f.name)).map(f=>f.text),s=new Set(o.map(f=>H(f.name.slice(f.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=f=>o.filter(m=>m.name===f).map(m=>m.text).join(""),l={config:Le(i,t.cmdline),index:Ue(e,t.version),has:f=>s.has(f)},u=vr(
`${t.cmdline} ${o.filter(f=>f.name.startsWith("etc/cmdline.d/")).map(f=>f.text).join(" ")}`),c=n.distro.initramfs==="dracut";if(c)for(let f of Dt(u,"rd.driver.p\
re"))Tt(e,t,f,l);let d=c?Dt(u,"rd.driver.blacklist").map(H):[];Xp(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,...d])}});let p=[a("con\
f/modules"),...o.filter(f=>/^(usr\/lib|etc)\/modules-load\.d\//.test(f.name)).map(f=>f.text)];for(let f of p)for(let m of Yp(f))pa(e,t,m,l)}function pa(e,n,t,r){
let o=H(t);r.config.blacklist.has(o)||Tt(e,n,o,r)}var m0=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d"];
function g0(e,n){let t={config:Le(Fn(e).values(),n.cmdline),index:Ue(e,n.version),has:()=>!0};Xp(e,n,t);let r=new Map;for(let o of m0)for(let i of e.list(o))i.endsWith(
".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of Yp(e.read(r.get(o)||"")||""))pa(e,n,i,t);for(let o of Dt(vr(n.cmdline),"\
modules-load"))pa(e,n,o,t)}function h0(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,rela\
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
`})}function y0(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function Qp(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=ti(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(d=>d.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=It(e.read(`${Ot(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${Ot(n)}/grubenv`,tn(new Map([...s,["next_entry",""]]))||"");for(let d of[
"/proc","/sys","/dev/vfio"])for(let p of e.list(d))e.remove(`${d}/${p}`);e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(" "),l=Ue(e,i),u=si(
n,i,a,ma(e,n,i,a),l.builtin);Gp(e,n,u),ua(e,"pcieport",null),ii(e,u,"pcieport");let c=Le([],a);for(let d of[...l.builtin].sort((p,f)=>(p.startsWith("vfio")?0:1)-
(f.startsWith("vfio")?0:1)))d==="portdrv"||d==="binfmt_script"||(e.write(`/sys/module/${d}/uevent`,""),fa(e,u,d,d==="vfio_pci"?qp(c):[]));if(h0(e,n,u,y0(r+1)),o.
initrd===null)throw new Error("the node does not boot: its entry has no initrd");return p0(e,n,u,o.initrd),g0(e,u),Kp(e,u),kr(e,u),u}var ga=new Map;function Sr(e){return ga.get(zt.resolve(e))||null}function Ct(e,n){n===null?ga.delete(zt.resolve(e)):ga.set(zt.resolve(e),n)}function b0(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=si(n,t,r,ma(e,n,t,r),Ue(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function v0(e,n,t,r){let o=(u,c)=>t.some(d=>d===`--${c}`||/^-[a-zA-Z]+$/.test(d)&&[...u].some(p=>d.
includes(p))),i=t.findIndex(u=>u==="-S"||u==="--set-version"||u==="-d"||u==="--dirname"||u==="-C"),s=t.filter((u,c)=>!u.startsWith("-")&&(i<0||c!==i+1));if(r===
"fails")return $(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return $(0);let a={config:Le(Fn(e).values(),n.cmdline),index:Ue(e,n.version),has:()=>!0};if(o("r","remove")){for(let u of s.map(
H)){if(n.builtin.has(u))return $(1,"",`modprobe: FATAL: Module ${u} is builtin.
`);n.loaded.has(u)&&Wp(e,n,u)}return $(0)}let l=o("a","all")?s:s.slice(0,1);for(let u of l){if(o("b","use-blacklist")&&a.config.blacklist.has(H(u)))continue;let c=Tt(
e,n,u,a);if(c!==null)return $(1,"",o("q","quiet")?"":`modprobe: ${c.replace(/Module \S+/,`Module ${u}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return kr(e,n),$(0)}function w0(e,n){let t=e.some(u=>u==="-B1"||u==="--block-size=1")?1:1024,r=e.filter(u=>!u.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(u=>u.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return $(0,`${a.map(u=>l[u]||u).join(" ")}\

${a.map(u=>i[u]||"-").join(" ")}
`)}function x0(e){let n=e.find(t=>!t.startsWith("-"))||"";return n==="is-active"?$(3,`inactive
`):n==="is-enabled"?$(1,`disabled
`):n==="is-system-running"?$(0,`running
`):$(0)}var $0=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function ai(e,n){let t=ri(e);Sr(e)===null&&Ct(e,b0(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{let[u="",...c]=l,d=zt.basename(u),p=Sr(e),f=p===null?"":p.version;return d==="chroot"?a(c.slice(1)):d==="env"?a(c.
filter(m=>!/^(-\S*|\w+=.*)$/.test(m))):d==="nice"||d==="ionice"||d==="setsid"||d==="timeout"?a(c.slice(c.findIndex(m=>!/^(-|\d)/.test(m)))):k0(t,u)?d==="update-\
grub"?ni(t,n,["-o","/boot/grub/grub.cfg",...c],s("update-grub")||s("grub-mkconfig")):d==="grub-mkconfig"?ni(t,n,c,s("grub-mkconfig")):d==="grub2-mkconfig"?ni(t,
n,c,s("grub2-mkconfig")):d==="grub-editenv"||d==="grub2-editenv"?zp(t,n,c):d==="update-initramfs"?kp(t,n,c,f,s("update-initramfs")||(n.distro.initramfs==="dracu\
t"?s("dracut"):s("mkinitramfs"))):d==="mkinitramfs"?Sp(t,c,f,s("mkinitramfs")):d==="dracut"?Qo(t,n,c,f,s("dracut")):d==="lsinitramfs"?Ap(t,c):d==="unmkinitramfs"?
Ep(t,c):d==="lsinitrd"?Rp(t,n,c,f):d==="df"?w0(c,r):d==="systemctl"?x0(c):d==="uname"?$(0,`${c.includes("-m")?n.cpu.arch:f}
`):d==="systemd-detect-virt"?$(1,`none
`):$0.has(d)?$(0):d==="modprobe"?p===null?$(1,"",`modprobe: FATAL: no kernel is running
`):v0(t,p,c,s("modprobe")):$(127,"",`${u}: the fixture does not know this command
`):$(127,"",`${u}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,u){let c=Sr(e);if(c===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,u.trim()]),Jp(t,c,l,u)},reboot(){Ct(e,null),Ct(e,Qp(t,n))},misbehave(l,u){u===null?o.delete(l):o.set(l,u)},freeBytes(l){r=l},next:()=>ti(t,n),entries:()=>Bp(
t,n)}}var _0=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function k0(e,n){return n.startsWith("/")?e.exists(n):_0.some(t=>e.exists(
`${t}/${n}`))}var li=17e8,ui=3600;function ha(e,n,t){let r=o=>{for(let i of D.readdirSync(o,{withFileTypes:!0})){let s=Wn.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||D.statSync(s).mtimeMs/1e3>n)&&D.utimesSync(s,t,t)}};for(let o of D.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Wn.join(
e,o);D.lstatSync(i).isDirectory()&&r(i)}}function nm(e,n){let{tree:t}=e;if(n.do==="files")return Pe(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function S0(e){let{host:n,tree:t}=e,r=(...s)=>nm(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",rn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:_r(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var em=new WeakMap;function P0(e){let n=[],t=r=>{for(let o of D.readdirSync(Wn.join(e,r)).sort()){let i=`${r}/${o}`,
s=Wn.join(e,i),a=D.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?oa(s):Buffer.alloc(0),target:l==="link"?D.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function A0(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let u=Wn.join(e,r);if(o==="dir")D.mkdirSync(u),(511&~t)!==i&&D.chmodSync(u,i);else if(o==="link")D.symlinkSync(a,u);else{let c=D.openSync(
u,"wx",i);(i&~t)!==i&&D.fchmodSync(c,i),D.writeSync(c,s),D.futimesSync(c,l,l),D.closeSync(c)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&D.utimesSync(Wn.join(
e,r),i,i)}function I0(e,n){let t=ri(e);Pe(t,n.files);for(let o of n.kernels)Pe(t,up(n,o));ha(e,null,li);let r=ai(e,n);return S0(r),ha(e,li+ui,li+ui),r}function E0(e,n){
let t=I0(e,n),r=li+ui;t.reboot();for(let o of n.events)nm(t,o),r+=ui,ha(e,r,r)}function ya(e,n){let t=em.get(n);if(t!==void 0)return A0(e,t.entries),Ct(e,aa(t.running)),
ai(e,n);Ct(e,null),E0(e,n);let r=Sr(e);return r!==null&&em.set(n,{entries:P0(e),running:aa(r)}),ai(e,n)}var ci="0123456789abcdef0123456789abcdef",Nt="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function M(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function on(e,n){let t={};for(let r of e)t[`${n}/${r}`]=M(`# ${r} of the fixture`);return t}var im={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function Sa(e){return{"/etc/machine-id":`${ci}
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
`,...on(["modprobe","depmod"],"/usr/sbin"),...on(["df","uname","systemctl","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.functions.some(n=>n.driver===
"nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function R0(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var sm="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",O0=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,am=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,Pa={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
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
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":M("# mkinitramfs of initramfs-tools-core"),...on(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},M0={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":M("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":M(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":M('rm -f "/boot/initrd.img-$1"'),...on(["dracut","lsinitrd"],"/usr/bin")},Aa={"\
/usr/sbin/update-initramfs":M(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function Ia(e){return Object.keys(
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
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...im,
...Sa(o),"/etc/default/grub":R0(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":M("# header"),"/etc/grub.d/10_linux":M("# entries"),"/etc\
/grub.d/40_custom":M('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":M(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":M('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...on(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":M("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":tn(new Map)||"","/etc/modules":e.modulesFile===void 0?O0:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${Nt} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?M0:Pa,"/var/lib/dpkg/status":Ia({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function D0(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function An(e){let n=`0-rescue-${ci}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let f of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${ci}\
-${f}.conf`]=D0(e,f,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let u=new Map([["saved_entry",l===void 0?"":e.bls?`${ci}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),c=tn(u)||"",d=s.firmware==="uefi",p=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...im,...Sa(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":M("# header"),"/etc/grub.d/10_linux":M("# entries"),"/etc/grub.d/40_custom":M('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":M(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...on(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...on(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
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
`,"/usr/sbin/grub2-probe":M("# probe"),...e.more===void 0?{}:e.more}}}}function T0(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${Nt}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[O("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),O("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...Sa(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":M("# header"),"/etc/grub.d/10_linux":M("# entries"),"/etc/grub.d/40_custom":M('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":M(". \
${sysconfdir}/default/grub"),...on(["update-bootloader"],"/usr/sbin"),...on(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":tn(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${Nt}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":M('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function C0(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},events:[]},o=yr(Kf(),Yf(),Ws(),Qf(),...t)(r);return{...o,files:{...n.files(o),...o.files}}}function V(e,n){return(...t)=>C0(e,n,t)}var lm=[
O("5.15.0-125-generic","builtin"),O("5.15.0-130-generic","builtin")],Pr=["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",sm,'GRUB_CMDLINE_LINUX_DE\
FAULT=""','GRUB_CMDLINE_LINUX=""'],Ea=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",sm,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],z0={"/etc/default/grub\
.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},Pn=V("ubuntu2204",Ae({id:"ubuntu",version:"22.04",grubDefault:Pr,kernels:lm})),N0=V("ubuntu220\
4cloud",Ae({id:"ubuntu",version:"22.04",grubDefault:Pr,kernels:lm,firmware:"uefi",more:z0})),tm=V("ubuntu2204maas",Ae({id:"ubuntu",version:"22.04",grubDefault:Pr,
firmware:"uefi",kernels:[O("5.15.0-130-generic","builtin"),O("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),L0=V("ubuntu2004",Ae({id:"ubuntu",version:"20.04",grubDefault:Pr,kernels:[O("5.4.0-200-generic","builtin"),O("5.4.0-204-generic","builtin")]})),xa=V("ubun\
tu2404",Ae({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; echo \
${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[O("\
6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),O("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),U0=V("debian11",Ae({id:"deb\
ian",version:"11",grubDefault:Ea,kernels:[O("5.10.0-32-amd64"),O("5.10.0-33-amd64")]})),Gn=V("debian12",Ae({id:"debian",version:"12",grubDefault:Ea,firmware:"ue\
fi",kernels:[O("6.1.0-28-amd64"),O("6.1.0-30-amd64")]})),B0=V("debian13dracut",Ae({id:"debian",version:"13",grubDefault:Ea,initramfs:"dracut",grubCfgMode:384,modulesFile:am,
firmware:"uefi",kernels:[O("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),O("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),j0=[O("7.0.0-12-generic","m\
odule",{intelIommuOn:!0,suffix:".ko.zst"}),O("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],Ra={id:"ubuntu",version:"26.04",grubDefault:Pr,initramfs:"\
dracut",grubCfgMode:384,modulesFile:am,firmware:"uefi",kernels:j0},H0=V("ubuntu2604fresh",Ae({...Ra,more:Aa})),um={"/etc/kernel/postinst.d/initramfs-tools":M(`c\
ommand -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},F0=V("ubuntu2604upgraded",Ae({...Ra,more:{...Pa,...Aa,...um,"/var/lib/dpkg/status":Ia({"grub-common":"install ok installed",dracut:"\
install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),V0=V(
"ubuntu2604both",Ae({...Ra,more:{...Pa,...Aa,...um,"/usr/sbin/update-initramfs.initramfs-tools":M(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":Ia({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),cm={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[O("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),O("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},Lt={id:"rocky",version:"9.4",codeName:"Blue Onyx",
mkconfig:"el9",bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[
O("5.14.0-427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),O("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},
Z0=V("rocky8bios",An(cm)),rm=V("rocky8uefi",An({...cm,firmware:"uefi"})),ba=V("rocky9",An(Lt)),W0=V("rocky92",An({...Lt,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),G0=V("rocky9NoBls",An({...Lt,bls:!1})),K0=V("rocky9generic",An({...Lt,hostonly:!1})),J0=V("rocky10",An({...Lt,version:"10.0",codeName:"Red Qu\
artz",cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[O("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:[
"xhci_pci"]}),O("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),q0=V("fedora",An({...Lt,id:"fedora",version:"43",codeName:"S\
erver Edition",mkconfig:"el9-rewrites-bls",cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[O("6.17.4-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_p\
ci"]}),O("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),om=V("sles15",T0()),X0=(...e)=>xa(Jf(),Zs("ubuntu2404arm64"),Wo(O("6.8.0-\
52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Ar="10de:20b7",dm="iommu=pt modprobe.blacklist=nouveau,nvidia,nvidia_drm";function Y0(e,n){
return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${dm}"`)},{do:"run",argv:["update-grub"]},{do:"\
edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function va(e=Ar){return n=>Ko(...Y0(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function Q0(e=Ar){
return n=>Ko({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${dm}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function wa(){return Ko({do:"reboot"})}function ex(e){return Go({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function nx(e="# Ansible managed: do not edit"){return Go({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function tx(){return Go({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var L=nn("0000:41:00.0",{id:Ar,group:12}),He=nn("0000:41:00.0",{id:Ar,driver:"nouveau",group:12}),$a=nn("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),rx=["07","0f","47","4e","87","90","b7","bd"],_a=yr(...rx.map((e,n)=>nn(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),ka=yr(...["c4","c5"].map((e,n)=>ep(`0000:${e}:00.0`,{group:60+n})));function ox(e){let n=new Map,t={};for(let[r,o]of Object.
entries(e))t[r]=()=>{let i=n.get(r)||Zs(r)(o());return n.set(r,i),i};return t}var H1=ox({ubuntu2204:()=>Pn(L),"ubuntu2204-no-gpu":()=>Pn(),"ubuntu2204-eight-gpu\
s-amd":()=>Pn(en(),_a,ka),"ubuntu2204-cloud":()=>N0(L),"ubuntu2204-maas":()=>tm(L),"ubuntu2204-maas-ids-in-default":()=>tm(L,ex("10de:1eb8")),"ubuntu2204-prepar\
ed":()=>Pn(Wo(O("6.8.0-51-generic"),O("6.8.0-52-generic")),L,va(),wa()),"ubuntu2204-prepared-not-rebooted":()=>Pn(Wo(O("6.8.0-51-generic"),O("6.8.0-52-generic")),
L,va()),"ubuntu2204-nouveau-in-image":()=>Pn(He,tx()),ubuntu2004:()=>L0(L),"ubuntu2404-companions":()=>xa($a),"ubuntu2404-arm64":()=>X0(L),"ubuntu2404-managed-f\
iles":()=>xa(L,nx()),debian11:()=>U0(He),debian12:()=>Gn(He),"debian12-amd":()=>Gn(en(),L),"debian12-prepared":()=>Gn(en(),L,va(),wa()),"debian12-two-alike":()=>Gn(
en(),L,nn("0000:61:00.0",{id:Ar,group:13})),"debian12-shared-group":()=>Gn(en(),L,Ws("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-console-gpu":()=>Gn(en(),
Xf("0000:03:00.0"),nn("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>Gn(He,Vs("absent")),
"debian13-dracut":()=>B0(L),"ubuntu2604-fresh":()=>H0(L),"ubuntu2604-upgraded":()=>F0(L),"ubuntu2604-both":()=>V0(He),"rocky8-bios":()=>Z0(He),"rocky8-uefi":()=>rm(
L),"rocky8-prepared":()=>rm(L,Q0(),wa()),rocky9:()=>ba(L),"rocky9-companions":()=>ba($a),"rocky9-eight-gpus":()=>ba(_a,ka),"rocky9-generic-image":()=>K0(He),"ro\
cky9-no-bls":()=>G0(L),rocky92:()=>W0(L),"rocky10-amd":()=>J0(en(),L),fedora:()=>q0(He),sles15:()=>om(He),"sles15-amd":()=>om(en(),L)}),fm={a30:L,nouveau:He,turing:$a,
eight:_a,switches:ka,off:Vs("absent"),uefi:qf("uefi")};var me=Q(require("fs"),1);var pm=Q(require("path"),1);function Oa(e){if(!me.lstatSync(e).isDirectory())return me.unlinkSync(e);me.chmodSync(e,448);for(let t of me.readdirSync(e))Oa(pm.join(e,t));me.rmdirSync(e)}var Ut={ids:"10de:20b7"},ix=78,sx=["/sys","/proc","/dev","/run"],ax={red:31,green:32,bold:1,dim:2},lx=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function Bt(e,n){
return lx?`\x1B[${ax[e]}m${n}\x1B[0m`:n}function vm(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>ix?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function Ee(e,n=""){X(`${vm(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var mm=0;async function Kn(e,n){await new Promise(setImmediate),mm++,X(`
${Bt("bold",`${mm}. ${e}`)}
`),X(`${Bt("dim",`   $ ${n}`)}

`)}function Ie(e,n){if(!e)throw new Error(n)}async function di(e,n,t,r={}){let o=await Hl(e.host,n,ut(n.params,t),{check:!1,diff:!1,wait:0,version:sc,...r});if(o.
error!==void 0)throw o.error.stop;return o}function wm(e,n,t){return n.read(e.host,ut(n.params,t))}function Ma(e){return Fp(e.dir,sx)}function xm(e){return Array.
isArray(e)?e:[]}function ux(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function $m(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)X(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);X(`
`)}function Da(e){let{msg:n,own:t}=wm(e,Sc,{}),r=xm(t.gpus),o=r.map(s=>[s.address,s.id,ux(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
$m([["address","id","name","kind","driver","group"],...o]),Ee(n,"   ");let i=r.filter(s=>s.id===Ut.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))Ee(String(s),"   - ");return i.map(s=>s.driver)}function gm(e){for(let{facet:n,label:t,after:r}of e.changes)X(`   ${n.padEnd(10)}  ${t}${r===""?" (rem\
oved)":""}
`)}function cx(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;X(`
   ${Bt("bold",`--- ${t.before_header}`)}
   ${Bt("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let u of s)if(u!==""&&!a.includes(u))for(let c of vm(`   ${l}${u}`,"       "))X(`${Bt(l==="-"?"red":"green",c)}
`)};i(r,o,"-"),i(o,r,"+")}}function dx(e){let{msg:n,own:t}=wm(e,Gf,{}),r=xm(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return $m([["","address","what","found"],...r]),Ee(n,"   "),t.status}async function fx(e){var p,f,m,y;let n=Ma(e),t=()=>ia(n,Ma(e)).length===
0;Ee("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await Kn("What is there","node dist/gpu_info.js");let r=Da(e);Ie(r.
length===2&&r.every(b=>b==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(Ut)}'`;await Kn("Wha\
t would change",`${o} --check --diff`);let i=await di(e,Vo,Ut,{check:!0,diff:!0});gm(i),X(`
`),Ee("persistent: a file; derived: made anew from files, by the tools of the node.","   "),cx(i),Ie(i.changed,"the plan should have changes"),Ie(t(),"a check s\
hould write nothing"),X(`
`),Ee("Nothing was written so far: every file of the node is as it was.","   "),await Kn("Done, in one run",o);let s=await di(e,Vo,Ut);Ie(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),Ee(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let b of(p=s.rebootReasons)!=null?p:[])Ee(b,"   - ");Ie(((f=s.rebootReasons)!=null?f:[]).length>0,"a reboot should be requi\
red"),Ie(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await Kn("Rebooted, once","reboot"),e.machine.reboot();let a=Da(e);Ie(a.length===
2&&a.every(b=>b==="vfio-pci"),"both GPUs should be on vfio-pci"),await Kn("Verified, link by link","node dist/passthrough_verify.js"),Ie(dx(e)==="ready","the no\
de should be ready"),await Kn("Run again",o);let l=await di(e,Vo,Ut);Ee(l.msg,"   "),Ie(!l.changed&&((y=l.rebootReasons)!=null?y:[]).length===0,"a second run sh\
ould find nothing to do"),await Kn("Taken back","node dist/passthrough_undo.js '{}'");let u=await di(e,jf,{});gm(u);let c=ia(n,Ma(e));Ie(c.length===0,`the disk \
should be as it was, and is not: ${c.join(", ")}`),X(`
`),Ee(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),X(`
`),e.machine.reboot();let d=Da(e);Ie(d.length===2&&d.every(b=>b==="nvidia"),"both GPUs should be back on the driver of the host"),X(`
`),Ee("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),X(`
   ${o} --check --diff --human
`)}async function px(){let e=(0,hm.mkdtempSync)((0,bm.join)((0,ym.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>Oa(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=ya(e,Pn(fm.a30,nn("0000:61:00.0",{id:Ut.ids,group:13})));await fx({dir:e,machine:n,host:hu({
root:e,machine:n})})}px().catch(e=>{X(`
${Bt("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof _&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}
