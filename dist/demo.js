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
var yg=Object.create;var Ii=Object.defineProperty;var bg=Object.getOwnPropertyDescriptor;var vg=Object.getOwnPropertyNames;var wg=Object.getPrototypeOf,xg=Object.prototype.hasOwnProperty;var $g=(e,n,t)=>n in e?Ii(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var ze=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var kg=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of vg(n))!xg.call(e,o)&&o!==t&&Ii(e,o,{get:()=>n[o],enumerable:!(r=bg(n,o))||r.enumerable});
return e};var ce=(e,n,t)=>(t=e!=null?yg(wg(e)):{},kg(n||!e||!e.__esModule?Ii(t,"default",{value:e,enumerable:!0}):t,e));var er=(e,n,t)=>$g(e,typeof n!="symbol"?n+"":n,t);var Ur=ze((P$,sl)=>{sl.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Ei=ze((A$,al)=>{al.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var Pu=ze(Su=>{Su._parse=function(e,n,t){return{command:e,args:n,options:t}}});var at=ze((Fk,Au)=>{Au.exports={}});var Eu=ze(Iu=>{Iu.signalsByName=new Proxy({},{get:function(){return{}}})});var Ru=ze((Wk,Ou)=>{"use strict";var{signalsByName:Th}=Eu(),Ch=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`tim\
ed out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:
"failed",zh=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:a,timedOut:l,isCanceled:u,killed:c,parsed:{options:{timeout:d}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:Th[o].description,f=r&&r.code,g=`Command ${Ch({timedOut:l,timeout:d,errorCode:f,signal:o,signalDescription:p,
exitCode:i,isCanceled:u})}: ${s}`,b=Object.prototype.toString.call(r)==="[object Error]",h=b?`${g}
${r.message}`:g,y=[h,n,e].filter(Boolean).join(`
`);return b?(r.originalMessage=r.message,r.message=y):r=new Error(y),r.shortMessage=h,r.command=s,r.escapedCommand=a,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!l,r.isCanceled=u,r.killed=c&&!l,r};Ou.exports=zh});var Du=ze((Gk,qi)=>{"use strict";var lo=["stdin","stdout","stderr"],Nh=e=>lo.some(n=>e[n]!==void 0),Mu=e=>{if(!e)return;let{stdio:n}=e;if(n===void 0)return lo.map(
r=>e[r]);if(Nh(e))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${lo.map(r=>`\`${r}\``).join(", ")}`);if(typeof n=="string")
return n;if(!Array.isArray(n))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof n}\``);let t=Math.max(n.length,lo.length);
return Array.from({length:t},(r,o)=>n[o])};qi.exports=Mu;qi.exports.node=e=>{let n=Mu(e);return n==="ipc"?"ipc":n===void 0||typeof n=="string"?[n,n,n,"ipc"]:n.includes(
"ipc")?n:[...n,"ipc"]}});var Cu=ze(Tu=>{Tu.validateInputSync=function(){}});var Lu=ze((Jk,Nu)=>{"use strict";var zu=(e,n=[])=>Array.isArray(n)?[e,...n]:[e],Lh=/^[\w.-]+$/,Uh=/"/g,Bh=e=>typeof e!="string"||Lh.test(e)?e:`"${e.replace(Uh,'\
\\"')}"`,Hh=(e,n)=>zu(e,n).join(" "),Vh=(e,n)=>zu(e,n).map(t=>Bh(t)).join(" "),jh=/ +/g,Fh=e=>{let n=[];for(let t of e.trim().split(jh)){let r=n[n.length-1];r&&
r.endsWith("\\")?n[n.length-1]=`${r.slice(0,-1)} ${t}`:n.push(t)}return n};Nu.exports={joinCommand:Hh,getEscapedCommand:Vh,parseCommand:Fh}});var Zu=ze((qk,lt)=>{"use strict";var Zh=require("path"),Yi=require("child_process"),Wh=Pu(),Gh=at(),Kh=at(),Jh=at(),uo=Ru(),Bu=Du(),{spawnedKill:qh,spawnedCancel:Yh,
setupTimeout:Xh,validateTimeout:Qh,setExitHandler:ey}=at(),{handleInput:ny,getSpawnedResult:ty,makeAllStream:ry,validateInputSync:oy}=Cu(),{mergePromise:Uu,getSpawnedPromise:iy}=at(),
{joinCommand:Hu,parseCommand:Vu,getEscapedCommand:ju}=Lu(),sy=1e3*1e3*100,ay=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?Kh.env({env:i,cwd:r,execPath:o}):i},Fu=(e,n,t={})=>{let r=Wh._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:sy,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=ay(t),
t.stdio=Bu(t),process.platform==="win32"&&Zh.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},or=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Gh(n):n,co=(e,n,t)=>{let r=Fu(e,n,t),o=Hu(e,n),i=ju(e,n);Qh(r.options);let s;try{s=Yi.spawn(r.file,r.args,r.
options)}catch(f){let m=new Yi.ChildProcess,g=Promise.reject(uo({error:f,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,
killed:!1}));return Uu(m,g)}let a=iy(s),l=Xh(s,r.options,a),u=ey(s,r.options,l),c={isCanceled:!1};s.kill=qh.bind(null,s.kill.bind(s)),s.cancel=Yh.bind(null,s,c);
let p=Jh(async()=>{let[{error:f,exitCode:m,signal:g,timedOut:b},h,y,w]=await ty(s,r.options,u),v=or(r.options,h),x=or(r.options,y),E=or(r.options,w);if(f||m!==0||
g!==null){let N=uo({error:f,exitCode:m,signal:g,stdout:v,stderr:x,all:E,command:o,escapedCommand:i,parsed:r,timedOut:b,isCanceled:c.isCanceled,killed:s.killed});
if(!r.options.reject)return N;throw N}return{command:o,escapedCommand:i,exitCode:0,stdout:v,stderr:x,all:E,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}});return ny(
s,r.options.input),s.all=ry(s,r.options),Uu(s,p)};lt.exports=co;lt.exports.sync=(e,n,t)=>{let r=Fu(e,n,t),o=Hu(e,n),i=ju(e,n);oy(r.options);let s;try{s=Yi.spawnSync(
r.file,r.args,r.options)}catch(u){throw uo({error:u,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let a=or(
r.options,s.stdout,s.error),l=or(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let u=uo({stdout:a,stderr:l,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return u;
throw u}return{command:o,escapedCommand:i,exitCode:0,stdout:a,stderr:l,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}};lt.exports.command=(e,n)=>{let[t,...r]=Vu(
e);return co(t,r,n)};lt.exports.commandSync=(e,n)=>{let[t,...r]=Vu(e);return co.sync(t,r,n)};lt.exports.node=(e,n,t={})=>{n&&!Array.isArray(n)&&typeof n=="objec\
t"&&(t=n,n=[]);let r=Bu.node(t),o=process.execArgv.filter(a=>!a.startsWith("--inspect")),{nodePath:i=process.execPath,nodeOptions:s=o}=t;return co(i,[...s,e,...Array.
isArray(n)?n:[]],{...t,stdin:void 0,stdout:void 0,stderr:void 0,stdio:r,shell:!1})}});var cg=require("fs"),dg=ce(Ur(),1),fg=require("path");var vu=ce(Ei(),1);var B=require("fs"),nr=require("path");function Oi(e){return nr.join(nr.dirname(e),`.${nr.basename(e)}.vfiokit-new`)}function ll(e){let n=B.openSync(e,"r");try{
B.fsyncSync(n)}finally{B.closeSync(n)}}function _g(e,n,t){try{B.fchownSync(e,n,t)}catch(r){if(process.geteuid()===0)throw r}}function ul(e,n,t){let r=B.fstatSync(
e),o=n===null?r.uid:n.uid,i=n===null?r.gid:n.gid;(r.uid!==o||r.gid!==i)&&_g(e,o,i),(B.fstatSync(e).mode&4095)!==t&&B.fchmodSync(e,t)}function Br(e){try{return B.
lstatSync(e)}catch(n){return null}}async function cl(e,n,t,r){let o=nr.dirname(e);B.mkdirSync(o,{recursive:!0,mode:493});let i=Oi(e),s=Br(e);Br(i)!==null&&B.unlinkSync(
i);let{O_WRONLY:a,O_CREAT:l,O_EXCL:u,O_NOFOLLOW:c}=B.constants,d=B.openSync(i,a|l|u|c,384);try{try{for(let p=0;p<n.length;)p+=B.writeSync(d,n,p);ul(d,s,s===null?
t===void 0?420:t:s.mode&4095),B.fsyncSync(d)}finally{B.closeSync(d)}s!==null&&await r(i,e),B.renameSync(i,e)}catch(p){throw Br(i)!==null&&B.unlinkSync(i),p}s===
null&&await r(e,null),ll(o)}async function dl(e,n,t){let r=Br(n),o=B.openSync(e,"r+");try{r!==null&&ul(o,r,r.mode&4095),B.fsyncSync(o)}finally{B.closeSync(o)}await t(
e,r===null?null:n),B.renameSync(e,n),ll(nr.dirname(n))}var $=class extends Error{constructor(t,r,o={}){super(r);er(this,"code");er(this,"param");er(this,"hint");er(this,"cause");this.name="Stop",this.code=t,o.param!==
void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function z(e,n){return new $("E_PARAMS",n,{param:e})}function X(e,n){
return new $("E_HOST",e,n===void 0?{}:{hint:n})}function P(e,n){return new $("E_REFUSED",e,n===void 0?{}:{hint:n})}var Sg=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],Pg=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function fl(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Ri(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of Sg){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(u=>u.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new $("E_BUSY",`${fl(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!Pg.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new $("E_BUSY",`${fl(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var ie="/var/lib/vfiokit",Xe=`${ie}/journal.jsonl`,Di=1;function Ag(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function de(e){var o;let n=e.read(Xe);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let a=Ag(s);if(a===null)throw new $("E_HOST",`${Xe} line ${i+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in a){if(a.vfiokit>Di)throw new $("E_HOST",`${Xe} h\
as format ${a.vfiokit}, and this version knows formats up to ${Di}; use the vfiokit that wrote it (version ${a.version}) or a newer one`);t.set(a.run,{...a,released:(o=
a.released)!=null?o:[],entries:[],done:!1});continue}let l=t.get(a.run);l!==void 0&&("entry"in a?l.entries.push(a.entry):l.done=!0)}return[...t.values()]}function pl(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function ml(e){return e.map(({entries:n,done:t,...r})=>pl([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function gl(e,n){let t=ml(de(e));async function r(o){t+=pl([o]),await e.write(Xe,t,384)}return await r({vfiokit:Di,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function hl(e,n){let t=de(e).filter(r=>!n.has(r.run));t.length>0?await e.write(Xe,ml(t),384):e.remove(Xe)}function Mi(e){
return`${e.thing} ${e.value}`}function Ig(e,{except:n,...t}){let r=(n!=null?n:[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===
!0});return r.length===0?t:{...t,except:r}}function fn(e,n){return Hr(de(e),n)}function Hr(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(Mi(i));for(let i of o.claims)t.set(Mi(i),{claim:Ig((r=t.get(Mi(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function yl(e){let n=[];for(let t of de(e)){let r=new Set((t.done?t.released:[]).filter(o=>o.thing==="id").map(o=>o.value));n=t.devices.
length>0?t.devices:n.filter(o=>!r.has(o.id))}return n}var bl=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function xl(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Eg(e,n){var o,i,s;let t=n.length+1,r=new Uint32Array(
(e.length+1)*t);for(let a=e.length-1;a>=0;a--)for(let l=n.length-1;l>=0;l--)r[a*t+l]=e[a]===n[l]?1+((o=r[(a+1)*t+l+1])!=null?o:0):Math.max((i=r[(a+1)*t+l])!=null?
i:0,(s=r[a*t+l+1])!=null?s:0);return r}function Mn(e,n){var c,d,p,f,m;if(e===n)return[];let t=xl(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.
test(e.charAt(t-1));)t--;let r=(c=e.slice(t).match(bl))!=null?c:[],o=(d=n.slice(t).match(bl))!=null?d:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===
o[o.length-1-i];)i++;if(r.length-=i,o.length-=i,r.length*o.length>4e6)return[wl(t,r.join(""),o.join(""))];let s=Eg(r,o),a=o.length+1,l=[],u=t;for(let g=0,b=0;g<
r.length||b<o.length;){if(g<r.length&&b<o.length&&r[g]===o[b]){u+=((p=r[g])!=null?p:"").length,g++,b++;continue}let[h,y,w]=[u,g,b];for(;(g<r.length||b<o.length)&&
(g>=r.length||b>=o.length||r[g]!==o[b]);)b>=o.length||g<r.length&&((f=s[(g+1)*a+b])!=null?f:0)>=((m=s[g*a+b+1])!=null?m:0)?g++:b++;let v=r.slice(y,g).join("");l.
push(wl(h,v,o.slice(w,b).join(""))),u+=v.length}return l.reverse()}var vl=/[\s"',]/;function Vr(e,n){return n>0&&n<e.length&&!vl.test(e.charAt(n-1))&&!vl.test(e.
charAt(n))}function wl(e,n,t){let r=xl(n,t);for(;r>0&&(Vr(n,r)||Vr(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<o&&n[n.length-1-i]===t[t.length-1-i];)
i++;for(;i>0&&(Vr(n,n.length-i)||Vr(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}function $l(e,n){return n.reduce((t,[r,o,i])=>t.slice(0,r)+
i+t.slice(r+o),e)}var Og=104448;function jr(e){return Buffer.from(e,"latin1").toString("utf8")}var _l=/[^\s"']+/g;function kl(e,n,t){let r="",o=0;for(let i of e.split(/(?<=\n)/)){
let s=o+i.length,a=n.filter(([l,u])=>l<s&&(u>o||l>=o));if(a.length>0){let l=o;r+=i.replace(_l,(u,c)=>{let d=!t.has(u)&&a.some(([f,m])=>f<=l+c&&m>=l+c+u.length),
p=u.indexOf("=");return d?u:p>0?u.slice(0,p+1)+"***":"***"})}o=s}return r}function Fr(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Sl(e,n,t,r){let o={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[i,s]=[n!=null?n:"",t!=null?t:""];if(r){let l=Mn(
i,s),u=Mn(s,i),c=l.map(([f,m])=>[f,f+m]),d=u.map(([f,m])=>[f,f+m]),p=f=>{var m;return new Set((m=f.match(_l))!=null?m:[])};return{before:jr(Fr(kl(i,c,p(s)))),after:jr(
Fr(kl(s,d,p(i)))),...o}}let a=Math.max(i.length,s.length);return a>Og?{dst_larger:a,...o}:{before:jr(Fr(i)),after:jr(Fr(s)),...o}}var Pl=ce(Ei(),1);function tt(e){return(0,Pl.createHash)("sha256").update(e,"latin1").digest("hex")}function Al(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var Rg=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function Il(e,n){let t=[],r=[];for(let[o,,i]of Mn(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&a?t.push(...i.split(`
`).filter(l=>l.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}function Mg(e,n){let t=Rg.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.
split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+
i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function Dg(e,n){let t=e.indexOf(n);return t<0||e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function El(e,n,t){
let r=new Set(n.lines),o=new Set(t),i=e.split(/(?<=\n)/).map(s=>{let a=s.replace(/\r?\n$/,"");if(r.has(a))return"";let l=Mg(a,o);return l===null?"":l+s.slice(a.
length)}).join("");return n.words.reduce(Dg,i)}var Tg=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Ol(e){return e===null?"":`sha256:${tt(e).slice(0,12)}`}function Ti(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!Tg.has(n))throw P(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw P(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function Zr(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Zr(e,t),t]}var Rl={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Ti(e,n.path);return t===n.text?{before:"",after:""}:{before:Ol(t),after:Ol(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode)},pending:()=>null,inverse(e,n){var i,s;let t=Ti(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===null?
"":tt(t),after:n.text===null?"":tt(n.text),splices:Mn((i=n.text)!=null?i:"",t!=null?t:""),...Il(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Zr(e,n.path)}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==
null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return Sl(n.path,Ti(e,n.path),n.text,(r&4)===0)}};var Cg=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function Ml(e){var t,r;let n=e.toString("hex");return(r=(t=Cg.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function Dl(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>Wr(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(Wr)}
function Wr(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function _e(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function zg(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function Ci(e,n){let t=new Set(e),r=new Set(
e.map(zg));return n.filter(o=>"file"in o?!t.has(Wr(o.file)):!r.has(o.module.replace(/-/g,"_")))}function Tl(e,n){let t=new Set(e);return n.filter(r=>t.has(Wr(r)))}var Gr=new WeakMap;function Cl(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Gr.set(t,new Map),t}function zl(e,n,t){let r=Gr.get(n);return r===
void 0||Gr.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function j(e,n,t){let r=Gr.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var zi="/var/lib/vfiokit/images.json",Ll=1;function Kr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Nl(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function Ng(e){if(!Kr(e)||!Kr(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[Nl(e.holds),Nl(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function Ul(e){return j(e,"image records",()=>Lg(e))}function Lg(e){var r;let n=new Map,t;try{t=JSON.
parse((r=e.attr(zi))!=null?r:"")}catch(o){return n}if(!Kr(t)||t.format!==Ll||!Kr(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=Ng(i);s!==null&&
n.set(o,s)}return n}function ye(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function Jr(e,n){let t=Ul(e).get(n),r=ye(
e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function Bl(e,n,t){let r={};for(let[o,i]of Ul(e))e.real(o)!==null&&
(r[o]=i);return r[n]=t,JSON.stringify({format:Ll,images:r})+`
`}function Ni(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>ye(e,o)!==null)]}))]}
function Li(e,n){return j(e,`hash of ${n}`,()=>{let t=ye(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":Al(t)})}function Hl(e,n){let t={};for(let r of Ni(e,n))t[r]=Li(e,r);return t}var Vl=new Map;function jl(e,n){let t=ye(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function Ui(e,n,t){Vl.set(jl(e,n),t)}function Bi(e,n){var t;return(t=Vl.get(jl(e,n)))!=null?t:null}function rt(e,n){var o;let t=Ci(n,e.holds).map(_e);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=Tl(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function Fl(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function Hi(e,n){let t=ye(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=Jr(e,n.path);for(let o of Ni(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==Li(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function qr(e,n){
var a;let t=Bi(e,n.path),r=Jr(e,n.path),o=t===null?[]:Ci(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(_e):r===null?null:n.holds.map(_e).filter(l=>r.
holds.includes(l));return{why:(a=Hi(e,n))!=null?a:t!==null?rt(n,t):null,holds:i}}function Zl(e,n){var r;let t=Jr(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes(_e(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var Ug=1.3,Bg=/^init(rd|ramfs)/;function Hg(e){return e.replace(/\/[^/]*$/,"")||"/"}function Vg(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function Yr(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function Wl({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ")||"no message"}async function Xr(e,n,t){let r=Bi(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.runnable(o).
ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=Dl(i.stdout,n==="dracut");if(i.code!==0||s.length===
0)throw new $("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${Wl(i)})`);return Ui(e,t,s),s}async function Gl(e,n){var l,u;let t=Hg(n.path),r=e.list(
t).filter(c=>Bg.test(c)).map(c=>{var d,p;return(p=(d=ye(e,`${t}/${c}`))==null?void 0:d.size)!=null?p:0}),o=Math.ceil(Math.max(0,...r)*Ug/1024),{code:i,stdout:s}=await e.
ask(["df","-Pk",t],{timeout:30}),a=(u=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:u[1];if(!(i!==0||a===void 0||Number(a)>=o))throw P(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function Kl(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new $("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${Wl(r)}); expected 0; r\
un it by hand to see why, then run this again`)}function jg(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initr\
amfs.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function Jl(e,n,t){var o;let r=ye(e,n.path);r===null||t===null||rt(n,t)!==null||(Ui(e,n.path,t),await e.write(zi,Bl(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:Hl(e,n.inputs),holds:n.holds.map(_e),lacks:(o=n.lacks)!=null?o:[]}),384))}async function Fg(e,n){let t=ye(e,n.path),r=Yr(e,n);await Kl(
e,r);let o=ye(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new $("E_DRIFT",`${r.join(" ")} ended without an erro\
r, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${jg(e)}`);await Jl(e,n,await Xr(e,n.tool,n.path))}async function Zg(e,n){var s,a,l;let t=Vg(
n.path),r=["dracut","--force",t,n.kernel],o=Yr(e,n),i=u=>new $("E_DRIFT",`${o.join(" ")} ended without an error, but ${u}; ${n.path} is as it was; run it by han\
d and look at its output`);e.remove(t);try{if(await Kl(e,r,o),((a=(s=ye(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(Ml((l=e.bytes(t,0,
6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let u=await Xr(e,n.tool,t),c=u===null?null:rt(n,u);if(c!==null)
throw i(`of the new image: ${c}`);await e.replace(t,n.path),await Jl(e,n,u)}catch(u){throw e.remove(t),u}}function ql(e,n){return n.tool==="dracut"?Zg(e,n):Fg(e,
n)}var Yl={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function Wg(e,n,t){var i;let r=Fl(n,t);if(r!==null)return`${r} changes`;let o=Hi(e,n);if(o!==
null||Zl(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await Xr(e,n.tool,n.path);return s===null?null:rt(n,s)}catch(s){
if(s instanceof $)return s.message;throw s}}var Xl={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(_e)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await Wg(e,n,t);return o!==null&&e.runnable(Yl[n.tool]).ok&&await Gl(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:ql,pending(e,n){return e.runnable(Yl[n.tool]).ok?null:Yr(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};function Dn(e){return`/sys/bus/pci/devices/${e}`}function Qr(e,n){let t=e.link(`${Dn(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function Ql(e,n){let t=e.
attr(`${Dn(n)}/driver_override`);return t===null||t===""||t==="(null)"?null:t}function eu(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}
function ot(e,n,t,r){try{e.writeAttribute(n,t)}catch(o){let i=o instanceof Error&&"code"in o?String(o.code):String(o);throw new $("E_APPLY",`writing ${t.trim()||
"nothing"} to ${n} for ${r} was refused by the kernel with ${i}; expected it to be taken; look at dmesg`,{cause:o})}}var nu={facet:"live",label:e=>`driver of ${e.
address}`,async observe(e,n){return{before:eu(Qr(e,n.address),Ql(e,n.address)),after:eu(n.driver,n.override)}},async apply(e,n){var o;let t=Qr(e,n.address),r=e.
attr(`${Dn(n.address)}/driver_override`)!==null;if(r&&ot(e,`${Dn(n.address)}/driver_override`,`${(o=n.override)!=null?o:""}
`,n.address),t!==n.driver&&(t!==null&&ot(e,`${Dn(n.address)}/driver/unbind`,n.address,n.address),n.driver!==null)){if(r)return ot(e,"/sys/bus/pci/drivers_probe",
n.address,n.address);await Gg(e,n)}},pending:(e,n)=>{var t;return e.live?null:`echo ${(t=n.override)!=null?t:""} > ${Dn(n.address)}/driver_override && echo ${n.
address} > /sys/bus/pci/drivers_probe`},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Qr(e,n.address),override:Ql(e,n.address)}),touches:()=>[]};async function Gg(e,n){
var o;let t=["vendor","device"].map(i=>{var s;return((s=e.attr(`${Dn(n.address)}/${i}`))!=null?s:"").replace(/^0x/,"")}).join(" "),r=`/sys/bus/pci/drivers/${(o=
n.driver)!=null?o:""}`;ot(e,`${r}/new_id`,t,n.address),Qr(e,n.address)===null&&ot(e,`${r}/bind`,n.address,n.address),ot(e,`${r}/remove_id`,t,n.address)}var ru=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),Kg=new Map([["amd_iommu","off"],["iommu","off"]]),
Jg=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),tu=1023,qg=34;function tr(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&Yg(i);i===qg&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function Yg(e){return e===32||e>=9&&e<=13||e===160}function J(e){return tr(e).map(([n,t])=>e.slice(n,t))}function _(e){
let n=e.startsWith('"')?1:0,t=e.indexOf("=");return Se(t<0?e.slice(n):e.slice(n,t))}function Ne(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,
"").replace(/"$/,"")}function gn(e){return ru.has(Se(e))}function to(e){return Jg.test(Se(e))}function Vi(e,n){return _(e)===_(n)&&Ne(e)===Ne(n)&&e.includes("=")===
n.includes("=")}function eo(e,n){return Se(e).toLowerCase()===Se(n).toLowerCase()}function T(e){return Ne(e).split(",").filter(n=>n!=="")}function hn(e){return e.
kind==="group"?e.keys.map(Se):["key"in e?Se(e.key):_(e.token)]}function H(e,n){let t=ou(e,e.length);return iu(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===
e[o])}function Tn(e,n,t=e.length){let r=ou(e,t);for(let l of n)iu(r,l);let o=[...r.early,...r.late].map(l=>l.text),i=e.map((l,u)=>{var c;return u<o.length?(c=o[u])!=
null?c:null:l}),s=no(r.added.map(l=>l.text));for(let l of[...no(i),...s]){let{length:u}=Ne(l);if(!(_(l)!=="vfio_pci.ids"||u<=tu||e.includes(l)))throw P(`vfio-pc\
i.ids on the kernel command line would have ${u} characters, and the kernel takes ${tu} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[
...no(i.slice(0,a)),...s,...no(i.slice(a))],removed:e.filter((l,u)=>i[u]!==l)}}function ou(e,n){let t=e.indexOf("--"),r=t<0?e.length:t,o=e.slice(0,r).map(i=>({text:i}));
return{early:o.slice(0,n),added:[],late:o.slice(n)}}function iu(e,n){var t;switch(n.kind){case"flags":return Xg(e,n.key,n.has,n.lacks);case"list":return Qg(e,n.
key,n.items,(t=n.without)!=null?t:[]);case"token":return eh(e,n.token);case"group":return nh(e,n.keys,n.tokens);case"absent":return rr(mn(e).filter(r=>r.text!==
null&&Vi(r.text,n.token)))}}function Xg(e,n,t,r){let o=()=>{let a=pn(mn(e),n).flatMap(c=>{var d;return T((d=c.text)!=null?d:"")}),l=t===void 0?-1:a.lastIndexOf(
t),u=c=>a.includes(c)&&(l<0||c===Kg.get(Se(n))||a.lastIndexOf(c)>l);return(t===void 0||l>=0)&&!r.some(u)};if(o())return;for(let a of pn(t===void 0?mn(e):e.late,
n))su(a,l=>!r.includes(l));if(t===void 0||o())return;let i=pn(mn(e),n),s=i.flatMap(a=>{var l;return T((l=a.text)!=null?l:"")}).filter(a=>a!==t&&!r.includes(a));
rr(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function Qg(e,n,t,r){var p;let o=(p=ru.get(Se(n)))!=null?p:!1;for(let f of pn(mn(e),n))su(
f,m=>!r.some(g=>eo(g,m)));let i=pn(mn(e),n),s=(o?i:i.slice(-1)).flatMap(f=>{var m;return T((m=f.text)!=null?m:"")});if(t.every(f=>s.some(m=>eo(m,f))))return;let a=pn(
e.late,n),l=o?pn([...e.early,...e.added],n):i,u=o?a.flatMap(f=>{var m;return T((m=f.text)!=null?m:"")}):[],c=[];for(let f of[...l.flatMap(m=>{var g;return T((g=
m.text)!=null?g:"")}),...t.filter(m=>!u.some(g=>eo(g,m)))])c.some(m=>eo(m,f))||c.push(f);let d=o?void 0:a[a.length-1];rr(l),d===void 0?e.added.push({text:`${n}=${c.
join(",")}`}):d.text=`${n}=${c.join(",")}`}function eh(e,n){let t=pn(mn(e),_(n));(to(_(n))?t:t.slice(-1)).some(o=>{var i;return Vi((i=o.text)!=null?i:"",n)})||(to(
_(n))||rr(t),e.added.push({text:n}))}function nh(e,n,t){let r=n.map(Se),o=mn(e).filter(i=>i.text!==null&&r.includes(_(i.text)));o.length===t.length&&o.every((i,s)=>{
var a,l;return Vi((a=i.text)!=null?a:"",(l=t[s])!=null?l:"")})||(rr(o),e.added.push(...t.map(i=>({text:i}))))}function mn(e){return[...e.early,...e.added,...e.late]}
function pn(e,n){return e.filter(t=>t.text!==null&&_(t.text)===Se(n))}function rr(e){for(let n of e)n.text=null}function su(e,n){var o,i;let t=T((o=e.text)!=null?
o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}function no(e){return e.filter(
n=>n!==null)}function Se(e){return e.includes("-")?e.replace(/-/g,"_"):e}var th={intel:"intel_iommu",amd:"amd_iommu",arm:null},lu=["intel_iommu","amd_iommu","iommu"],rh=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]],au=["default_hugepagesz","hugepagesz","hugepages"];function ro({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=th[e];return[...o===null?[]:
[{kind:"flags",key:o,has:"on",lacks:["off"]}],...oh(e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...ji(r)]}function oh(e,n){return e===
"arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function ji(e){let n=e.
filter(r=>au.includes(_(r))),t=e.filter(r=>!n.includes(r)).flatMap(r=>{let o=_(r);return gn(o)?[{kind:"list",key:r.replace(/=[^]*/,""),items:T(r)}]:!lu.includes(
o)||Ne(r)===""?[{kind:"token",token:r}]:T(r).map(i=>({kind:"flags",key:o,has:i,lacks:ih(i)}))});return n.length===0?t:[...t,{kind:"group",keys:au,tokens:n}]}function uu(e){
let{tokens:n}=Tn([],e),t=e.find(r=>!H(n,r));return t===void 0?null:n.filter(r=>hn(t).includes(_(r))).join(" ")}function it(e){switch(e.kind){case"flags":return e.
has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"group":return e.tokens;case"absent":return[]}}
function Cn(e){let n=_(e);return gn(n)?{kind:"list",key:n,items:[],without:T(e)}:lu.includes(n)?{kind:"flags",key:n,lacks:T(e)}:{kind:"absent",token:e}}function yn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:it(n))}function ih(e){return rh.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var cu=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,sh=/^linux(16|efi)?$/,ah=/^initrd(16|efi)?$/,lh=/^(|\d\d_linux(_zfs|_xen)?)$/;function uh(e){var a,l;let n=[],t=[],r=null,o="",
i=()=>{r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let u=0;u<e.length;u++){cu.lastIndex=u;let[c=""]=(a=cu.exec(e))!=
null?a:[];if(c!==""&&!(c.startsWith("#")&&r===null)){r=(r!=null?r:"")+c,u+=c.length-1;continue}let d=e.charAt(u);if(d==="'"||d==='"'){let p=ch(e,u);if(p<0)throw new Error(
`a ${d} is never closed (line ${e.slice(0,u).split(`
`).length})`);let f=e.slice(u+1,p);r=(r!=null?r:"")+(d==='"'?f.replace(/\\([\\"$\n])/g,"$1"):f),u=p}else if(d==="\\")r=(r!=null?r:"")+e.charAt(++u);else if(d===
"#"&&r===null){let[p=""]=e.slice(u).split(`
`,1),[,f,m=""]=(l=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(p))!=null?l:[];f!==void 0&&(s(),o=f==="BEGIN"?m:""),u+=p.length-1}else if(d===`
`||d===";")s();else if(/\s/.test(d))i();else if(d==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(u+1,u+64))){let p=e.indexOf("}",u);r+=e.slice(u,p+1),u=
p}else{if((d==="{"||d==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(u+1))))throw new Error(`a ${d} stands inside a word (line ${e.slice(0,u).split(`
`).length})`);r=(r!=null?r:"")+d}r==="{"&&/^\s?$/.test(e.charAt(u+1))&&(i(),s())}return s(),n}function ch(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t===
'"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function dh(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||r==="--id");return n<
0?"":(t=e[n+1])!=null?t:""}var oo;function Qe(e){return(oo===void 0||oo.text!==e)&&(oo={text:e,config:fh(e)}),oo.config}function fh(e){var p,f,m,g,b,h,y,w;let n=[],
t=null;try{n=uh(e)}catch(v){t=v instanceof Error?v.message:String(v)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:v,section:x}of n){let[E=""]=v;if(v[v.length-
1]==="{")o.push({name:E,title:(p=v[1])!=null?p:"",id:dh(v)}),a=null;else if(E==="}"){let N=o.pop();if(N===void 0)t=t!=null?t:"a } closes nothing";else if(N.name===
"menuentry"&&a!==null){let S=/recovery/i.test(N.title+N.id)||a.args.includes("single");r.push({...a,title:N.title,id:N.id,recovery:S,section:x,within:o.filter(M=>M.
name==="submenu").map(M=>M.title)}),a=null}}else sh.test(E)?a={kernel:(f=v[1])!=null?f:"",args:v.slice(2).map(ph),initrds:[]}:ah.test(E)?a==null||a.initrds.push(
...v.slice(1)):E==="if"?i++:E==="fi"?i--:E==="set"&&((m=v[1])!=null?m:"").startsWith("kernelopts=")&&(s=((g=v[1])!=null?g:"").slice(11))}o.length>0&&(t=t!=null?
t:`the block of ${(h=(b=o[0])==null?void 0:b.name)!=null?h:""} ${JSON.stringify((w=(y=o[0])==null?void 0:y.title)!=null?w:"")} is never closed`),i!==0&&(t=t!=null?
t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),u=n.some(({words:v})=>v[0]==="configfile"||v[0]==="source"),c=n.some(({words:v})=>v.
length===1&&v[0]==="blscfg"),d=u&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:d,bls:c,kernelopts:s}}function ph(e){if(!/\s/.test(
e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function mh(e){return e.entries.filter(n=>!n.recovery&&lh.test(n.section))}
function du(e,n){let t=Qe(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;let r=mh(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){
let i=J(o.args.join(" ")),s=n.find(l=>!H(i,l));if(s===void 0)continue;let a=yn([s]);return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:
"still has what is to go"}`}return null}var fu={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":du(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ");throw new $("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by hand to see w\
hy, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),touches:e=>[
e.path]};function gh(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var pu={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:gh(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new $(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var hh={file:Rl,grubConfig:fu,bootImage:Xl,kmod:pu,driver:nu};function io(e){return hh[e.kind]}var mu=require("fs"),st=`${ie}/lock`;function gu(){try{return mu.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function hu(e){
var n;try{let t=mu.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function yh(e){
return e.boot_id===gu()&&hu(e.pid)===e.started}function yu(e){try{let n=JSON.parse(e);return yh(n)?n:null}catch(n){return null}}function Fi(e){let n=e.read(st);
return n===null?null:yu(n)}function bh(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Zi(e){
return new $("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${bh(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function vh(e){return new Promise(n=>{setTimeout(n,e)})}async function so(e,n){let t=Date.now()+
e*1e3;for(;;){let r=n();if(r===null)return;if(Date.now()>=t)throw r;await vh(Math.min(250,Math.max(10,t-Date.now())))}}function Wi(e,n){return so(n,()=>{let t=Fi(
e);return t===null?null:Zi(t)})}async function bu(e,n,t,r){var s;let o={pid:process.pid,started:(s=hu(process.pid))!=null?s:"",boot_id:gu(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Wi(e,r);let i=()=>e.createExclusive(st,JSON.stringify(o)+`
`);return await so(r,()=>{var c;if(i())return null;let a=Fi(e);if(a!==null)return Zi(a);let l=`${st}.stale.${process.pid}`;e.rename(st,l);let u=e.read(l);return u!==
null&&yu(u)!==null&&e.createExclusive(st,u),e.remove(l),i()?null:Zi((c=Fi(e))!=null?c:o)}),()=>e.remove(st)}var wh=20;async function Ji(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=io(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let u=s.pending(
e,i);if(u!==null){r.includes(u)||r.push(u);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let c of s.touches(
i))o.add(c)}return{todo:t,pending:r}}function wu(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=io(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function xh(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,vu.randomBytes)(3).toString("hex")}`}function Gi(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function $h(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Gi(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${Gi(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Gi(s)}`}`}function ao({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,runnable:u,ask:c}){return Cl({root:e,
live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,runnable:u,ask:c})}function Ki(e,n,t,r){var u,c,d,p,f,m,g,b;let o=n.report(e),{changes:i,run:s}=t,a=[...(u=
n.pending)!=null?u:[],...t.pending],l=(c=t.error)!=null?c:o.fail===void 0||r?void 0:{stop:o.fail,node:"partial"};return{changed:i.length>0,msg:l===void 0?$h(i,a,
o,r):l.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:(d=o.rebootReasons)!=null?d:[],pendingAtBoot:(p=o.pendingAtBoot)!=
null?p:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(f=n.notes)!=null?f:[],...(m=o.notes)!=null?m:[]],warnings:[...(g=n.warnings)!=null?g:[],...(b=
o.warnings)!=null?b:[]],own:o.own,...s===void 0?{}:{run:s},...l===void 0?{}:{error:l}}}function kh(e,n,t){var r;try{return Ki(e,n,t,!1)}catch(o){if(!(o instanceof
$))throw o;return Ki(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}async function _h(e,n,t,r,o){
var s;let i=new Set;for(let{step:a,change:l}of n){let u=io(a),c=await u.observe(e,a,i);if(c.before!==l.before&&c.before!==c.after&&u.facet!=="derived")throw new $(
"E_RACED",`${l.label} changed while this ran: it was ${l.before||"absent"} and is ${c.before||"absent"}; somebody else is at work on this node; run this again`);
c.before!==c.after&&((s=o.progress)==null||s.call(o,l.label),await(t==null?void 0:t.entry(u.inverse(e,a))),await u.apply(e,a)),r.push(l);for(let d of u.touches(
a))i.add(d)}}function Sh(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof $)return r;throw o}}async function Ph(e,n){let{todo:t}=await Ji(
e,n.steps.map(Ih));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new $("E_D\
RIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do this ended without an error, so run it by hand and look at its output`)}var Ah=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function xu(e){return e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&Ah.test(e.path)}function $u(e,n,{todo:t,pending:r}){var o;(r.length>0||t.some(
({step:i})=>xu(i)))&&((o=n.guard)==null||o.call(n,e))}function Ih(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function Eh(e){let n=e.
list(`${ie}/runs`);for(let t of n.slice(0,Math.max(0,n.length-wh)))e.remove(`${ie}/runs/${t}`)}function Oh(e){if(e.stat(Xe)===null){for(let n of e.list(`${ie}/r\
uns`))e.remove(`${ie}/runs/${n}`);e.removeEmptyDir(`${ie}/runs`),e.remove(`${ie}/images.json`)}}async function ku(e,n,t,r){var p;r.check||await Wi(e,r.wait);let o=ao(
e),i=n.plan(o,t),s=await Ji(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if($u(o,i,s),r.check||a){let f=r.diff?wu(o,s.todo):void 0;return Ki(o,i,{changes:s.
todo.map(({change:m})=>m),pending:s.pending,diff:f},r.check)}let l=xh(),u=Zr(e,ie),c=[...u].reverse();(p=r.beforeWriting)==null||p.call(r);let d=await bu(e,n.name,
l,r.wait);try{return await _u(e,n,t,r,{run:l,made:u,empty:c})}finally{if(d(),e.stat(Xe)===null)for(let f of[ie,...c])e.removeEmptyDir(f)}}async function _u(e,n,t,r,o,i=!0){
var v,x,E,N;let{run:s,made:a,empty:l}=o;Rh(e);let u=ao(e),c=n.plan(u,t),{todo:d,pending:p}=await Ji(u,c.steps);if($u(u,c,{todo:d,pending:p}),i&&d.some(({step:S})=>xu(
S))&&Ri(e)!==null)return await so(r.wait,()=>Ri(e)),_u(e,n,t,r,o,!1);let f=r.diff?wu(u,d):void 0,m=c.report(u).bootable,g=[],b,h=null;try{c.undoes===void 0&&d.length>
0&&(h=await Mh(e,n.name,c,{run:s,dirs:a,version:r.version})),await _h(e,d,h,g,r);let S=ao(e);await Ph(S,Sh(S,n,t,c));let M=c.report(S),Y=((x=(v=M.bootable)==null?
void 0:v.reasons)!=null?x:[]).filter(ue=>(m==null?void 0:m.ok)===!0||(m==null?void 0:m.reasons.includes(ue))===!1);if(Y.length>0)throw new $("E_DRIFT",`this nod\
e would no longer boot as it did: ${Y.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(h==null?void 0:h.done()),l.push(...(E=
c.emptyDirs)!=null?E:[]);for(let ue of(N=c.emptyDirs)!=null?N:[])e.removeEmptyDir(ue);c.undoes!==void 0&&M.fail===void 0&&await hl(e,c.undoes)}catch(S){b=S instanceof
$?S:new $("E_INTERNAL",`${S instanceof Error?S.message:String(S)}; this is a bug, please report it`,{cause:S})}let y=g.length>0||h!==null,w=kh(ao(e),c,{changes:g,
pending:p,diff:f,...h===null?{}:{run:s},...b===void 0?{}:{error:{stop:b,node:y?"partial":"untouched"}}});return c.undoes!==void 0&&b===void 0?Oh(e):y&&r.render!==
void 0&&await Dh(e,s,r.render(w)),w}function Rh(e){var n;for(let t of de(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=e.real(r.path))!=null?n:r.path:
void 0;o!==void 0&&e.remove(Oi(o))}}function Mh(e,n,t,r){var o,i,s,a,l;return gl(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(o=
e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=t.claims)!=
null?s:[],released:(a=t.released)!=null?a:[],devices:(l=t.devices)!=null?l:[]})}async function Dh(e,n,t){try{await e.write(`${ie}/runs/${n}.json`,t,384),await Eh(
e)}catch(r){if(!(r instanceof $))throw r}}var fo=require("fs"),Ju=ce(Ur(),1),ly=1800,uy=64*1024*1024,Wu="/usr/local/sbin:/usr/sbin:/sbin",cy=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],
Gu="VFIOKIT_COMMAND",Ku="ended by a signal without a name",dy=0;async function Xi(e,n={}){return fy((await Promise.resolve().then(()=>ce(Zu(),1))).default.sync,
e,n)}function fy(e,n,t){var b;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++dy}`,s={...process.env};for(let h of cy)delete s[h];let a=s.PATH,l={cwd:"/",extendEnv:!1,
env:{...s,PATH:a?`${a}:${Wu}`:`/usr/bin:/bin:${Wu}`,...t.env,LC_ALL:"C",[Gu]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.from(t.input,"lat\
in1")},timeout:((b=t.timeout)!=null?b:ly)*1e3,killSignal:"SIGKILL",maxBuffer:uy,encoding:"latin1",stripFinalNewline:!1,reject:!1},u=py(()=>e(r,o,l));if(u===void 0)
return{code:127,stdout:"",stderr:Ku};let{exitCode:c,signal:d,timedOut:p,stdout:f="",stderr:m=""}=u;if(p)return my(`${Gu}=${i}`),{code:124,stdout:f,stderr:m};let g=d===
void 0?void 0:Ju.constants.signals[d];return g!==void 0?{code:128+g,stdout:f,stderr:m}:typeof c=="number"?{code:c,stdout:f,stderr:m}:{code:127,stdout:f,stderr:m||
String(Reflect.get(u,"originalMessage")||Ku)}}function py(e){try{return e()}catch(n){return}}function my(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;for(let r of(0,fo.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,fo.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(r),"SIGKILL"),
t=!0}catch(o){}}}var I=require("fs"),qu=16<<20,gy=40,hy=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],yy=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function ut(e){return e instanceof Error&&"code"in e?String(e.code):""}function po(e){let n=ut(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var ct=Buffer.allocUnsafe(4096);function Yu(e){let n="",t=0;for(;;){let r=I.readSync(e,ct,t,ct.length-t,null);if(r===0)return n+ct.toString("latin1",0,t);t+=r,!(t<
ct.length)&&(n+=ct.toString("latin1"),t=0)}}function mo(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Qi(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?
void 0:r.get(n.slice(0,o)),s=mo(i===void 0?n:n.slice(o)),a=i===void 0?[]:mo(i),l=0;for(let u=s.shift();u!==void 0;u=s.shift()){if(u===".."){a.pop();continue}let c=[
...a,u],d=null;if(s.length>0||t){let p=e+"/"+c.join("/");try{I.lstatSync(p).isSymbolicLink()&&(d=I.readlinkSync(p))}catch(f){d=null}}if(d===null){a=c;continue}if(++l>
gy)return null;d.startsWith("/")&&(a=[]),s.unshift(...mo(d))}return"/"+a.join("/")}function by(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.
includes(".."))return;let o=Qi(e,r,!0);o!==null&&I.existsSync(e+o)&&t.set(r,o)}function Xu(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;
function o(h,y){if(n==="")return h;by(n,h,r);let w=Qi(n,h,y,r);return w===null?null:n+w}function i(h){let y=o(h,!0);if(y===null||!I.existsSync(y))return null;try{
return n===""?I.realpathSync.native(y):(I.lstatSync(y),y.slice(n.length))}catch(w){return null}}function s(h){let y=o(h,!1);if(y===null)return null;let w;try{w=
I.lstatSync(y)}catch(ue){if(po(ue))return null;throw new $("E_APPLY",`${h} could not be looked at: ${ut(ue)}; run as root or give this user access`,{cause:ue})}
let v=w.isFile()?"file":w.isDirectory()?"dir":w.isSymbolicLink()?"link":"other",{size:x,mtimeMs:E,ino:N,dev:S,uid:M,gid:Y}=w;return{type:v,size:x,mtimeMs:E,ino:N,
dev:S,uid:M,gid:Y,mode:w.mode&4095}}function a(h){let y=o(h,!0);if(y===null)return null;let w;try{w=I.openSync(y,I.constants.O_RDONLY|I.constants.O_NONBLOCK)}catch(v){
if(po(v))return null;throw new $("E_APPLY",`${h} could not be read: ${ut(v)}; run as root or give this user access`,{cause:v})}try{let v=I.fstatSync(w);if(!v.isFile())
throw new $("E_HOST",`${h} is not a regular file, as it should be; move it out of the way`);if(v.size>qu)throw new $("E_HOST",`${h} has ${v.size} bytes, more th\
an the ${qu} that such a file may have; look at what it is`);return v.size<ct.length?Yu(w):I.readFileSync(w,"latin1")}catch(v){throw v instanceof $?v:new $("E_A\
PPLY",`${h} could not be read: ${ut(v)}`,{cause:v})}finally{I.closeSync(w)}}function l(h,y,w){let v=o(h,!0);if(v===null)return null;try{let x=I.openSync(v,I.constants.
O_RDONLY|I.constants.O_NONBLOCK);try{let E=Buffer.alloc(w);return E.slice(0,I.readSync(x,E,0,w,y))}finally{I.closeSync(x)}}catch(x){return null}}function u(h){let y=o(
h,!0);if(y===null||!I.existsSync(y))return null;try{let w=I.openSync(y,I.constants.O_RDONLY|I.constants.O_NONBLOCK);try{return Yu(w).trimEnd()}finally{I.closeSync(
w)}}catch(w){return null}}function c(h){let y=o(h,!0);if(y===null)return[];if(!I.existsSync(y))return[];try{return I.readdirSync(y).sort()}catch(w){return[]}}function d(h){
let y=o(h,!1);if(y===null)return null;try{return I.readlinkSync(y)}catch(w){return null}}function p(h){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||
process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(h.startsWith("/")?i(h)!==null:hy.some(w=>i(`${w}/${h}`)!==null))?yy.has(h.replace(/.*\//,""))&&i("/proc/s\
elf")===null?{ok:!1,why:`${h} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${h} is not in ${n}`}}async function f(h,y){return t!==void 0?t.run(h,y):Xi(n===""?h:["chroo\
t",n,...h],y)}function m(h,y=!0){r.clear();let w=Qi(n,h,y),v=w===null?null:n+w;if(v===null)throw new $("E_REFUSED",`${h} is a loop of links; expected a file or \
nothing; remove the links`);return v}async function g(h,y){n!==""||t!==void 0||!I.existsSync("/sys/fs/selinux/enforce")||await Xi(y===null?["restorecon","-F",h]:
["chcon",`--reference=${y}`,h])}function b(h,y,w){let v=ut(w),x=v==="EACCES"||v==="EPERM"?"run as root":v==="ENOSPC"?"free space on that file system":v==="EROFS"?
"mount it read-write":"see the error and run again";return new $("E_APPLY",`${h} could not be ${y}: ${v===""?String(w):v}; ${x}`,{cause:w})}return{root:n===""?"\
/":n,live:n===""||t!==void 0,read:a,bytes:l,attr:u,list:c,link:d,real:i,stat:s,runnable:p,run:f,ask:f,async write(h,y,w){try{await cl(m(h),Buffer.from(y,"latin1"),
w,g)}catch(v){throw v instanceof $?v:b(h,"written",v)}},createExclusive(h,y){let w=m(h);try{I.mkdirSync(w.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let v=`${w}\
.${process.pid}`;I.writeFileSync(v,y,{mode:384,flag:"w"});try{I.linkSync(v,w)}finally{I.unlinkSync(v)}return!0}catch(v){if(ut(v)==="EEXIST")return!1;throw b(h,"\
created",v)}},remove(h){try{I.unlinkSync(m(h,!1))}catch(y){if(!po(y))throw b(h,"removed",y)}},rename(h,y){try{I.renameSync(m(h,!1),m(y,!1))}catch(w){if(!po(w))throw b(
h,"renamed",w)}},removeEmptyDir(h){try{I.rmdirSync(m(h))}catch(y){}},async replace(h,y){try{await dl(m(h),m(y),g)}catch(w){throw b(y,"replaced",w)}},writeAttribute(h,y){
if(t!==void 0)return t.writeAttribute(h,y);let w=I.openSync(m(h),I.constants.O_WRONLY);try{I.writeSync(w,y)}finally{I.closeSync(w)}}}}var nc=require("fs");var vy=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,wy=/^[ -~]*$/;function Qu(e){if(wy.
test(e))return;let n=vy.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function ir(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function es(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:xy(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function xy(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let u=1;u<=n.length;u++){let c=((r=t[u-1])!=null?r:0)+(e[a-
1]===n[u-1]?0:1);l.push(Math.min(c,((o=t[u])!=null?o:0)+1,((i=l[u-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var $y=4*1024*1024;function ec(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function ne(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,nc.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;ec(2)}return!0}function tc(e,n){return typeof n=="bigint"?n.toString():n}var ts=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function rc(e){return new ts(e)}function oc(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var rs="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function ic(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function go(e,n,t){let r=new e._zod.constr(n!=null?n:e._zod.def);return(!n||t!=null&&t.parent)&&(r._zod.parent=e),r}function ho(e){let n=e;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function sc(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function Nn(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function ac(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function lc(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function sr(e){return typeof e=="string"?e:e==null?void 0:e.message}function os(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function dt(e,n,t){var l,u,c,d,p,f,m,g,b,h,y,w,v,x,E,N,S;var r;
let o=(u=(l=e.inst)==null?void 0:l._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(N=(E=(v=(y=(b=sr((g=(m=(f=e.inst)==null?
void 0:f._zod.def)==null?void 0:m.error)==null?void 0:g.call(m,e)))!=null?b:sr(i==null?void 0:i(e)))!=null?y:sr((h=n==null?void 0:n.error)==null?void 0:h.call(n,
e)))!=null?v:sr((w=t.customError)==null?void 0:w.call(t,e)))!=null?E:sr((x=t.localeError)==null?void 0:x.call(t,e)))!=null?N:"Invalid input",a={};for(let M of Object.
keys(e))M==="inst"||M==="schema"||M==="continue"||M==="input"||M==="__proto__"||(a[M]=e[M]);return(S=a.path)!=null||(a.path=[]),a.message=s,n!=null&&n.reportInput&&
(a.input=e.input),a}function uc(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):ky(e,t,r.value)}}function zn(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function cc(e,n,t){return zn(e,n,t,!1)}function ky(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:zn(this,n,t.bind(this))},set(r){zn(this,n,r)}})}function _y(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var ns,bn=!1,Sy={configurable:!0,get(){bn=!0}};function ft(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&ns!==e.
_zod){ns=void 0;return}ns=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,Sy);let o=bn;bn=!1;try{let i=t(this);return bn?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),bn=bn||o,i}catch(i){throw delete this[n],bn=bn||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function dc(e,n,t,r){let o=_y(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var fc;var is={value:void 0,enumerable:!1},pc="captureStackTrace"in Error?Error:null;function Py(e){let n=pc;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return pc=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function se(e,n,t,r){var p;let o={};function i(f){this.
def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=t,a=s&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{is.value=new i(m);
try{Object.defineProperty(f,"_zod",is)}finally{is.value=void 0}}if(f._zod.traits.add(e),n(f,m),a){let b=Object.getPrototypeOf(f),h=f._zod.constr.prototype,y=b;for(;y&&
y!==h;)y=Object.getPrototypeOf(y);let w=y!=null?y:b;a.has(w)||(a.add(w),uc(w,s))}let g=d.prototype;for(let b in g)Object.prototype.hasOwnProperty.call(g,b)&&(b in
f||(f[b]=g[b].bind(f)))}let u=(p=r==null?void 0:r.Parent)!=null?p:Object;class c extends u{}Object.defineProperty(c,"name",{value:e});function d(f){var h;let m=r!=
null&&r.Parent?Py(c):this;l(m,f);let g=m._zod.deferred;if(g){for(let y of g)y();m._zod.deferred=void 0}let b=(h=globalThis.__zod_globalConfig)==null?void 0:h.postProcessor;
return b&&b(m),m}return Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var m,g;return r!=null&&r.Parent&&f instanceof
r.Parent?!0:(g=(m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:g.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var Le=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},yo=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},mc;(mc=(fc=globalThis).__zod_globalConfig)!=null||(fc.__zod_globalConfig=
{});var ar=globalThis.__zod_globalConfig;function mt(e){return e&&Object.assign(ar,e),ar}function Ay(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,tc,2)),e.message}function Iy(e){this._zod.message=e}var Ey={get:Ay,
set:Iy,enumerable:!0,configurable:!0},ss={value:void 0,enumerable:!1},hc=new WeakSet([Object.prototype,Error.prototype]),yc=(e,n)=>{e.name="$ZodError",ss.value=
n,Object.defineProperty(e,"issues",ss),ss.value=void 0,Object.defineProperty(e,"message",Ey);let t=Object.getPrototypeOf(e);hc.has(t)||(hc.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},g_=se("$ZodError",yc),lr=se("$ZodError",yc,void 0,{Parent:Error});var Ry=e=>{let n=(t,r,o,i)=>{var l,u;let s=o?{...o,async:!1}:{async:!1},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Le;if(a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(d=>dt(d,s,mt())));throw rs(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},as=Ry(
lr),My=e=>{let n=async(t,r,o,i)=>{var l,u;let s=o?{...o,async:!0}:{async:!0},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(d=>dt(d,s,mt())));throw rs(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},ls=My(
lr),Dy=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new Le;return i.issues.length?bc(e,i.issues,
o):{success:!0,data:i.value}},us=Dy(lr);function bc(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>dt(o,t,mt()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var Ty=e=>async(n,t,r)=>{let o=r?{...r,async:!0}:{async:!0},i=n._zod.run({value:t,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?bc(e,i.issues,o):{success:!0,data:i.value}},cs=Ty(lr);var vc={major:4,minor:6,patch:7};var gt=se("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=vc;let r=e._zod.def.checks,o=e._zod.traits.has(
"$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let l of a._zod.onattach)l(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.
deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,c,d)=>{if(u.memo)return u;let p=Nn(u),f;for(let m of c){if(m._zod.def.
when){if(ac(u)||!m._zod.def.when(u))continue}else if(p)continue;let g=u.issues.length,b=m._zod.check(u);if(b instanceof Promise&&(d==null?void 0:d.async)===!1)throw new Le;
if(f||b instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await b,u.issues.length!==g&&(os(u.issues,g,e),p||(p=Nn(u,g)))});else{if(u.issues.length===
g)continue;os(u.issues,g,e),p||(p=Nn(u,g))}}return f?f.then(()=>u):u},l=(u,c,d)=>{if(Nn(u))return u.aborted=!0,u;let p=a(c,o,d);if(p instanceof Promise){if(d.async===
!1)throw new Le;return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(u,c)=>{if(c.skipChecks)return e._zod.parse(u,c);if(c.direction==="back\
ward"){let p=e._zod.parse({value:u.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?p.then(f=>l(f,u,c)):l(p,u,c)}let d=e._zod.parse(u,c);if(d instanceof
Promise){if(c.async===!1)throw new Le;return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return cc(this,"~standard",Ny(this))},set"~standard"(e){zn(
this,"~standard",e)}}),wc=(e,n)=>e.issues.length?{issues:e.issues.map(t=>dt(t,n,mt()))}:{value:e.value};async function zy(e,n){let t={async:!0};return wc(await e.
_zod.run({value:n,issues:[]},t),t)}function Ny(e){return{validate:n=>{let t={async:!1};try{let r=e._zod.run({value:n,issues:[]},t);if(!(r instanceof Promise))return wc(
r,t)}catch(r){}return zy(e,n)},vendor:"zod",version:1}}var xc=se("$ZodNever",(e,n)=>{gt.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function vo(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...lc(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}var Ly=[];function Uy(e){var s,a,l,u;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:Ly,o=r.length?[...n,...r]:n;for(let c of o)if(!((u=(l=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&u.has("$ZodType")))
throw new Error(`Invalid element at key "${String(c)}": expected a Zod schema`);let i=sc(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function By(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod,c=u.def.type,d=u.optin,p=u.optout,f=0;for(let m in n){if(s&&t.issues.
length!==f){if(Nn(t,f))break;f=t.issues.length}if(l.has(m))continue;if(m==="__proto__"){c==="never"&&a.push(m);continue}if(c==="never"){a.push(m);continue}let g=u.
run({value:n[m],issues:[]},r);g instanceof Promise?e.push(g.then(b=>vo(b,t,m,n,d,p))):vo(g,t,m,n,d,p)}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var $c=se("$ZodObject",(e,n)=>{var u;gt.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"sh\
ape"),r=t!=null&&t.get?t.get.raw:(u=n.shape)!=null?u:{};if(r){let c=()=>{let d={...r};return Object.defineProperty(n,"shape",{value:d}),c.raw=d,d};c.raw=r,Object.
defineProperty(n,"shape",{get:c})}let o=rc(()=>Uy(n));ft(e,"propValues",c=>{let d=c.def.shape,p={};for(let f in d){let m=d[f]._zod;if(m.values){Object.prototype.
hasOwnProperty.call(p,f)||oc(p,f,new Set);for(let g of m.values)p[f].add(g);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=ic,s=n.catchall,a,l=ar.memoizer;
l==null||l.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=l?l.alloc(e,c,{},d):{};let f=[],m=a.shape,g=d==null?void 0:d.abortEarly,b=c.issues.length;for(let h of a.allKeys){if(g&&c.issues.length!==b){if(Nn(c,b))
break;b=c.issues.length}if(h==="__proto__")continue;let y=m[h],w=y._zod.optin,v=y._zod.optout,x=y._zod.run({value:p[h],issues:[]},d);x instanceof Promise?f.push(
x.then(E=>vo(E,c,h,p,w,v))):vo(x,c,h,p,w,v)}return s?By(f,p,c,d,o.value,e,g===!0):f.length?Promise.all(f).then(()=>c):c}});var kc=se("$ZodTransform",(e,n)=>{var t;gt.init(e,n),e._zod.optin="optional",(t=ar.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")
throw new yo(e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof
Promise)throw new Le;return r.value=i,r}});var _c=se("$ZodPipe",(e,n)=>{gt.init(e,n),ft(e,"values",t=>t.def.in._zod.values),ft(e,"optin",t=>t.def.in._zod.optin),ft(e,"optout",t=>t.def.out._zod.optout),ft(
e,"propValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>bo(
s,n.in,r)):bo(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>bo(i,n.out,r)):bo(o,n.out,r)}});function bo(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function Sc(e,n){return new e({type:"never",...ho(n)})}var wo=se("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");gt.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},
set with(e){zn(this,"with",e)},parse(e,n){return as(this,e,n,{callee:this.parse})},parseAsync(e,n){return ls(this,e,n,{callee:this.parseAsync})},safeParse(e,n){
return us(this,e,n)},safeParseAsync(e,n){return cs(this,e,n)},check(...e){var t;let n=this.def;return this.clone({...n,checks:[...(t=n.checks)!=null?t:[],...e.map(
r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,n){return go(this,e,n)},brand(){return this},register(e,n){
return e.add(this,n),this},apply(e,...n){return n.length===0?e(this):e(this,...n)}});var jy=se("ZodMiniNever",(e,n)=>{xc.init(e,n),wo.init(e,n)});function Fy(e){return Sc(jy,e)}var Zy=se("ZodMiniObject",(e,n)=>{$c.init(e,n),wo.init(e,n),dc(e,"shape",t=>t._zod.def.shape,!1)});function Pc(e,n){return new Zy({type:"object",shape:e,catchall:Fy(),...ho(n)})}var Wy=se("ZodMiniTransform",(e,n)=>{kc.init(e,n),wo.init(e,n)});function xo(e){return new Wy({type:"transform",transform:e})}var Gy=se("ZodMiniPipe",(e,n)=>{_c.init(e,n),wo.init(e,n)});function Ac(e,n){return new Gy({type:"pipe",in:e,out:n})}var Ky=["true","yes","on","y","t","1"],Jy=["false","no","off","n","f","0"];function ds(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Ky.
includes(n)?!0:Jy.includes(n)?!1:void 0}function ko(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Ec(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Oc(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function $o(e,n="",t=""){var r;if(typeof e=="stri\
ng")Ic(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>$o(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=ko(e))!=null?r:{}))Ic(o,n===""?"a key":`a ke\
y of ${n}`,t),$o(i,n===""?o:`${n}.${o}`,t||o)}function Ic(e,n,t){let r=Qu(e);if(r!==void 0)throw z(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var qy={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function fs(e){return{type:qy[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function Rc(e){let n={};for(let[t,r]of Object.entries(e))n[t]=fs(r);return{type:"object",properties:n,additionalProperties:!1}}var ms="/sys/bus/pci/devices",gs="pci",hs=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Yy=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,Xy=6;
function Cc(e){let n=Yy.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function zc(e){let n=hs.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function q(e){
return e.list(ms).length>0}function G(e){return j(e,gs,()=>e.list(ms).filter(n=>hs.test(n)).map(n=>eb(e,n)))}function Nc(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function Lc(e,n){return e.filter(t=>t.id===n)}function _o(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var Qy={get vendor(){return yt(this,"vendor",4)},get device(){return yt(this,"device",4)},get id(){
return Tc(this.vendor,this.device)},get subsystem(){return Tc(yt(this,"subsystem_vendor",4),yt(this,"subsystem_device",4))},get class(){let e=yt(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return yt(this,"revision",2)},get driver(){return ps(this,"driver")},get module(){return vt(this,"module",()=>this.
driver===null?null:Bc(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){let e=bt(this,"driver_override");return e===""||e==="(null)"?
null:e},get group(){let e=ps(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){var n;let e=Dc(this);return e===null?null:((n=e[14])!=
null?n:0)&127},get responding(){let e=Dc(this);return e===null?null:e.some(n=>n!==255)},get numa(){return ht(this,"numa_node")},get bootVga(){return ht(this,"bo\
ot_vga")},get physfn(){return ps(this,"physfn")},get totalVfs(){return ht(this,"sriov_totalvfs")},get numVfs(){return ht(this,"sriov_numvfs")},get modalias(){return bt(
this,"modalias")},get resetMethods(){let e=bt(this,"reset_method");return e===null?null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=bt(this,"resource");
return e===null?null:nb(e)},get linkWidth(){return ht(this,"current_link_width")},get maxLinkWidth(){return ht(this,"max_link_width")},get upstream(){return vt(
this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?e:"").split("/").slice(0,-1).filter(n=>hs.test(n))})},get consumers(){return Mc(this,"consumer")},
get suppliers(){return Mc(this,"supplier")},get mdevs(){return Uc(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function eb(e,n){let t={
address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${ms}/${n}`,kept:new Map};return Object.assign(Object.create(Qy),t)}function vt({kept:e},n,t){return e.has(
n)||e.set(n,t()),e.get(n)}function bt(e,n){return vt(e,n,()=>e.host.attr(`${e.base}/${n}`))}function ht(e,n){let t=bt(e,n);return t!==null&&/^-?\d+$/.test(t)?Number(
t):null}function yt(e,n,t){let r=bt(e,n);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}function ps(e,n){return vt(e,`${n}\
@`,()=>Bc(e.host.link(`${e.base}/${n}`)))}function Uc(e){return vt(e,"/",()=>e.host.list(e.base))}function Mc(e,n){return Uc(e).filter(t=>t.startsWith(`${n}:pci\
:`)).map(t=>t.slice(n.length+5))}function Dc(e){return vt(e,"config",()=>{let n=e.host.bytes(`${e.base}/config`,0,64);return n!==null&&n.length>=16?n:null})}function Tc(e,n){
return e===null||n===null?null:`${e}:${n}`}function Bc(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function nb(e){return e.split(`
`).slice(0,Xy).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var tb=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function K(e){return xn("bool",e,"true or false",ds,{})}function ur(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return xn("int",e,`a whole number${r}`,i=>Ec(i,n,t),o)}function Ln(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return xn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function F(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>ds(i)===r):[];return o.length===1?o[0]:void 0};return{...xn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function en(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=xn("list",n,o,t,{items:fs(e)}),s=a=>xo((l,u)=>Array.isArray(l)?l.map((c,d)=>{var m;let p=c===
null||c===""?void 0:a.safeParse(c);if((p==null?void 0:p.success)===!0)return p.data;let f=(m=p==null?void 0:p.error.issues[0])==null?void 0:m.message;u.issues.push(
{...Vc(c,"something in it"),...f===void 0?{}:{message:f},path:[d]})}):l);return{...i,schema:()=>ys(i.schema(),s(e.schema()))}}function Hc(e,n){let t=xn("dict",{
...n,default:{}},`an object with ${Object.keys(e).join(", ")}`,ko,Rc(e));return{...t,unset:Wc(e),schema:()=>ys(t.schema(),Zc(e,e))}}function vn(e){return Fc(en(
jc("a PCI id","10de:20b7",Cc),e))}function wn(e){return Fc(en(jc("a PCI address","0000:41:00.0",zc),e))}var SA={check:K({describe:"Say what would change and wri\
te nothing.",default:!1}),diff:K({describe:"Show the changes of files as before and after.",default:!1}),root:xn("str",{describe:"Work on the tree below this di\
rectory, as on an image.",default:"/"},"an absolute path without ..",Oc,{pattern:"^/"}),wait:ur({describe:"Seconds to wait for a lock that somebody else holds.",
min:0,max:86400,default:60})};function wt(e,n){var p,f,m;let t=ko(n);if(t===void 0)throw z("",`the parameters are ${ir(n)}, expected a JSON object such as {"che\
ck": true}`);$o(t);let r=Wc(e);if(Object.keys(t).every(g=>t[g]===void 0))return r;let o=Zc(e,t).safeParse(t);if(o.success)return{...r,...Object(o.data)};let[i]=o.
error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[a=""]=s,l=s.map(g=>typeof g=="number"?`[${g}]`:`.${String(g)}`).join("").slice(1);if((i==null?void 0:i.code)!==
"unrecognized_keys")throw z(String(a),`${l} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let u=String(i.keys[0]),c=Object.keys(l===""?e:Object((m=e[l])==
null?void 0:m.json.properties)).sort(),d=es(u,c);throw z(l===""?u:l,`${JSON.stringify(u)} is not a parameter${l===""?"":` of ${l}`}${d===void 0?"":` (did you me\
an ${d}?)`}; known are ${c.join(", ")}`)}function Vc(e,n,t=""){return{code:"custom",input:e,message:`is ${ir(e)}, expected ${n}${t}`}}function xn(e,n,t,r,o){let i=()=>xo(
(l,u)=>{if(l==null||l===""&&e!=="str")return n.default;let c=r(l),d=typeof l=="number"&&(e==="str"||e==="list");return c===void 0&&u.issues.push(Vc(l,t,d?tb:"")),
c}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,unset:a,...a===void 0?{}:{default:a}}}function jc(e,n,t){let r=o=>typeof o=="string"&&t(o)||
void 0;return xn("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function Fc(e){let n=()=>xo(t=>t&&[...new Set(t)]);return{...e,schema:()=>ys(e.schema(),
n())}}function ys(e,n){return Ac(e,n)}function Zc(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return Pc(t)}function Wc(e){let n={};
for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var Gc="0.1.0";var rb=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Kc=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,ob=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
ib=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,fe="[0-9a-f]";function Jc(e){let n=new Map,
t=(f,m)=>g=>{var w;let b=`${f} ${g.toLowerCase()}`,h=[...n.keys()].filter(v=>v.startsWith(f)).length+1,y=(w=n.get(b))!=null?w:m(h);return n.set(b,y),y},r=t("uui\
d",f=>`00000000-0000-4000-8000-${bs(f,12)}`),o=t("name",f=>`id${f}`),i=t("machine",f=>bs(f,32)),s=t("mac",f=>`02-00-00-00-00-${bs(f,2)}`),a=t("ip",f=>`192.0.2.${f}`),
l=e.filter(f=>f.length>2&&!ib.test(f)&&!Kc.test(f)).sort((f,m)=>m.length-f.length);function u(f){return f.replace(new RegExp(`\\b${fe}{8}(-${fe}{4}){3}-${fe}{12\
}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,g,b)=>g+o(b)).replace(new RegExp(`(?<![0-9a-f])${fe}{32}(?![0-9a-f])`,"gi"),
i).replace(new RegExp(`\\b${fe}{2}([:-])(${fe}{2}\\1){4}${fe}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,
a).replace(new RegExp(`\\b(${fe}{1,4}(:${fe}{1,4})*)?::(${fe}{1,4}(:${fe}{1,4})*)?|\\b(${fe}{1,4}:){7}${fe}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-\
f])(?!0{20})${fe}{33,}(?![0-9a-f])`,"gi"),"***")}function c(f){let m=u(f);for(let g of l)m=m.replace(new RegExp(`(?<![\\w.-])${g.replace(/[^\w-]/g,"\\$&")}(?![\\\
w-])`,"gi"),"node");return m}function d(f){return c(f.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(m,g,b)=>{let h=rb.test(g.toLowerCase().
replace(/-/g,"_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(b);return`${g}=${h||/^\$\{?\w+\}?$/.test(b)?b:"***"}`}))}function p(f,m){
return f.split(`
`).map(g=>/^\s*#/.test(g)?sb(g):m(g)).join(`
`)}return{ids:u,names:c,args:d,shell:f=>p(f,m=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(g===null)return d(m);let[,b="",h="",y=""]=g,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(h)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(h);return b+(w?c(y):/CMDLINE|cmdline/.test(h)?d(y):"***")}),modules:f=>p(f,m=>{var y;let[g="",b="",...h]=m.trim().split(
/\s+/);return g==="options"?Kc.test(b)?c(m):m.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((y=h[0])!=
null?y:"")&&!/["'=]/.test(m)?c(m):`${g} ${b} ***`:d(m)}),entry:f=>p(f,m=>/^options\s/.test(m)?d(m):c(m)),grubenv(f){return`# GRUB Environment Block
${f.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${d(g.slice(11))}`:c(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function sb(e){let n=ob.exec(e);return n===null?"#":`# ${n[0]}`}function bs(e,n){return e.toString(16).padStart(n,"0")}var ab="vfiokit-capture/1",lb={dir:493},ub=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],cb=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,db=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,fb=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
pb=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function mb(e){var l,u;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(c=>{var d;return(d=e.attr(c))!=null?d:""}).filter(c=>c!==""),t=Jc([...n,...n.map(
c=>c.replace(/\..*/,""))]),r={},o=(c,d)=>{d!==null&&(r[c.startsWith("/sys/")?t.ids(c):t.names(c)]=d)},i=(c,d=p=>p)=>{let p=e.attr(c);o(c,p===null?null:`${d(p)}${c.
endsWith("/grubenv")?"":`
`}`)},s=c=>{let d=e.link(c);o(c,d===null?null:{link:t.ids(d)})},a=c=>{e.stat(c)!==null&&o(c,lb)};for(let c of e.list("/sys/bus/pci/devices")){let d=`/sys/bus/pc\
i/devices/${c}`,p=e.real(d);if(s(d),p!==null){for(let f of ub)i(`${p}/${f}`);o(`${p}/config`,(u=(l=e.bytes(`${p}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?u:null);for(let f of e.list(p))cb.test(f)&&s(`${p}/${f}`),db.test(f)&&a(`${p}/${f}`)}}for(let c of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${c}`),
s(`/sys/bus/pci/drivers/${c}/module`);for(let c of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${c}/address`);a("/sys/kernel/iommu_groups");for(let c of e.
list("/sys/kernel/iommu_groups")){for(let d of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${c}/${d}`);a(`/sys/kernel/iommu_groups/${c}`);for(let d of e.
list(`/sys/kernel/iommu_groups/${c}/devices`))s(`/sys/kernel/iommu_groups/${c}/devices/${d}`)}a("/sys/class/iommu");for(let c of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${c}`)===null?a(`/sys/class/iommu/${c}`):s(`/sys/class/iommu/${c}`);for(let c of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${c}`)!==
null&&o(`/sys/firmware/acpi/tables/${c}`,"");a("/sys/firmware/efi");for(let c of e.list("/sys/module"))fb.test(c)&&a(`/sys/module/${c}`);i("/proc/cpuinfo",gb),i(
"/proc/modules",c=>c.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",c=>c.split(`
`).filter(d=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(d)).join(`
`));for(let[c,d,p]of pb)if(!c.endsWith("/"))i(c,f=>t[p](f));else for(let f of e.list(c))f.endsWith(d)&&i(`${c}${f}`,m=>t[p](m));for(let c of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(c)&&o(`/boot/${c}`,"");for(let c of e.list("/lib/modules"))a(`/lib/modules/${c}`),i(`/lib/modules/${c}/modules.builtin`,d=>d.split(`
`).filter(p=>/vfio|iommu|drm|xhci/.test(p)).join(`
`));return r}function qc(e){let t=Object.entries(mb(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(ab)}, "files": {
${t}
}}
`}function gb(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var hb=["0300","0302","0380"],yb=["0403","0c03","0c80"],bb={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},vb=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],wb=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
xb=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Yc={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function cr(e){return e!==null&&hb.includes(e)}function vs(e){
return e!==null&&yb.includes(e)}function So(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function xt(e,n){return e==="10de"&&n==="0680"}function Xc(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function Qc(e,n){let t=bb[e];return t!==void 0&&t.test(n)}function ed(e){return vb.includes(e)}function nd(e){return e!==null&&
xb.includes(e)}function td(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):n==="10de"&&wb.
test(t)}function $n(e){var n,t;return e===null?"device":(t=(n=Yc[e])!=null?n:Yc[e.slice(0,2)])!=null?t:"device"}var dr="/sys/kernel/iommu_groups",$b="/sys/class/iommu",kb=["DMAR","IVRS","IORT"],_b=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,od=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function be(e){var r,o,i;let n=rd(e,$b),t=(o=(r=rd(e,dr))==null?void 0:r.filter(s=>Sb(e,s)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:
null,units:n,groups:t===null?null:t.length,firmware_table:(i=kb.find(s=>e.stat(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function kn(e,n,t){let r=e.
list(`${dr}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(o=>o.address)}function id(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${dr}/${n}/r\
eserved_regions`))!=null?t:"")}function te(e){return e!==null&&_b.test(e)}function $t(e,n){if(n===void 0)return`${e} (${od.test(e)?"a mediated device":"not in /\
sys/bus/pci"})`;let{driver:t}=n;if(te(t))return null;let r=n.class==="0604"||n.header===1;return r&&t==="pcieport"||t===null&&(r||n.class!==null&&!Xc(n.class))?
null:`${e} (${$n(n.class)}, ${t!=null?t:"no driver"})`}function Sb(e,n){let t=e.list(`${dr}/${n}/devices`);return t.length>0&&!t.some(r=>!od.test(r))?!1:e.attr(
`${dr}/${n}/name`)!=="vfio-noiommu"}function rd(e,n){return e.stat(n)===null?null:e.list(n)}var ws=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function Pe(e,n=G(e)){let t={bySlot:_o(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>vs(o.class))},r=[];for(let o of n){let i=Pb(o,t);if(i===null)continue;let s=fr(()=>i==="gpu"||i==="igpu"?Ab(o,i,t):[]),a=fr(()=>o.group===
null?null:kn(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function Un(e){return e.kind==="gpu"&&e.device.
id!==null}function sd(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function fr(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function Pb(e,n){var a;let t=e.class,r=cr(t);if(!r&&!So(t))return t==="0680"&&xt(e.vendor,t)?"nvswitch":null;if(e.physfn!==null)return"vf";let{
vendor:o,device:i}=e;if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Qc(o,i))return"bmc";if(ed(`${o}:${i}`))return"\
virtual";let s=o==="1002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return td(e.address,o,i,s)?"igpu":"gpu"}function Ab(e,n,{bySlot:t,byAddress:r,
cardFunctions:o}){var l;let i=new Map,s=(u,c)=>{u===void 0||i.has(u.address)||!vs(u.class)||!(Ib(e,u,c)||Eb(e,n,c))||i.set(u.address,{device:u,reason:c})};for(let u of(l=
t.get(e.slot))!=null?l:[])s(u,"same slot");for(let u of e.consumers)s(r.get(u),"device link");let a=Ob(e,r);if(a!==null){let u=c=>{var d;return!((d=t.get(c.slot))!=
null?d:[]).some(p=>cr(p.class))};for(let c of o)c.upstream.includes(a)&&u(c)&&s(c,"card switch")}return[...i.values()].sort((u,c)=>u.device.address<c.device.address?
-1:1)}function Ib(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function Eb(e,n,t){
return n==="gpu"&&t==="same slot"&&e.upstream.length>0}function Ob(e,n){var r,o;let t=null;for(let i of[...e.upstream].reverse()){if(!nd((o=(r=n.get(i))==null?void 0:
r.id)!=null?o:null))break;t=i}return t}var Rb=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],ad="/sys/bus/pci/slots";function ud(e){let n;return t=>{var r;return n===void 0&&(n=(r=Rb.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),n===null?null:Mb(`
${n}`,t)}}function cd(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(ad).map(o=>{var i;return[(i=e.attr(`${ad}/${o}/address`))!=null?i:"",o]})));for(let o of[
t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function Mb(e,n){var u;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=ld(a,`
	${r}  `);return l===null?null:Buffer.from(`${(u=ld(e,`
${t}  `))!=null?u:""} ${l}`,"latin1").toString("utf8")}function ld(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function dd(e){let n=ud(e),t=cd(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:u})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:u})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:sd(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function ve(e){return Object.freeze({type:"module",...e})}function Po(e){return Object.freeze({type:"probe",...e})}var Db={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"};function kt(e,n,t){let r=fr(()=>be(e)),o=new Map(n.map(u=>[u.address,u])),i=new Map(t.map(u=>[u.device.address,u])),s=fr(()=>_o(t.map(u=>u.device),
u=>String(u.group)));function a(u){var p;let c=new Set,d=u.device.group===null?[]:(p=s().get(String(u.device.group)))!=null?p:[];for(let f of[u,...d.map(m=>i.get(
m.address))])if(!(f===void 0||f.kind!==u.kind)){c.add(f.device.address);for(let m of f.companions)c.add(m.device.address)}return c}function l(u,c){let d=[],p=kn(
e,u,n).filter(f=>!c.has(f)).map(f=>({member:f,why:$t(f,o.get(f))})).filter(({why:f})=>f!==null);if(p.length>0){let f=p.map(({member:m})=>m);d.push({code:"group",
members:f,text:`IOMMU group ${u} also holds ${p.map(({why:m})=>m).join(", ")}, which the host would lose with it; another slot may have a group of its own`})}return id(
e,u)&&d.push({code:"reserved",text:`the firmware reserves memory for IOMMU group ${u} (reserved_regions has a direct line), so the kernel assigns it to nobody`}),
d}return u=>{var g;let{device:c,kind:d}=u,p=d==="gpu"?[]:[{code:"kind",text:Db[d]}];if(d==="bmc"||d==="virtual")return p;c.id===null&&p.push({code:"unknown_id",
text:"its vendor or device id cannot be read"}),c.responding===!1&&p.push({code:"dead",text:"it does not respond: its configuration space reads all ones, as whe\
n it is switched off or hung; power-cycle the host"}),c.group===null&&p.push({code:"no_group",text:Tb(r())});let f=a(u),m=[c,...u.companions.map(b=>b.device)].map(
b=>b.group);for(let b of new Set(m))b!==null&&p.push(...l(b,f));return((g=c.numVfs)!=null?g:0)>0&&p.push({code:"vfs",text:`${c.numVfs} of its virtual functions \
are enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`}),c.mdevs.length>0&&p.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${c.mdevs.
join(", ")}`}),c.bootVga===1&&p.push({code:"console",text:"it shows the boot console (boot_vga is 1), which would be lost"}),p}}function Tb(e){return e.active===
null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no IOMMU group: the \
IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}var Cb={ids:vn({describe:"Only devices with these ids."}),addresses:wn({describe:"Only devices at these addresses."}),kinds:en(F(ws,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:ws})},fd=Po({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:Cb,example:{kinds:["gpu"]},capture:qc,read(e,{ids:n,addresses:t,kinds:r}){let o=G(e),i=Pe(e,o),s=kt(e,o,i),a=i.filter(({device:f,
kind:m})=>r.includes(m)&&(n===void 0||f.id!==null&&n.includes(f.id))&&(t===void 0||t.includes(f.address))),l=dd(e),u=a.map(f=>({gpu:f,obstacles:s(f)})),c=u.filter(
({gpu:f})=>Un(f)),d=c.filter(({obstacles:f})=>f.length===0).length,p=q(e);return{msg:p?c.length===0?"No GPU that could go to a VM was found.":zb(c.length,d):"Th\
is host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:u.map(({gpu:f,obstacles:m})=>l(f,m)),ids:[...new Set(c.map(({gpu:f})=>f.
device.id))],iommu:be(e)},notes:p?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:p?[...Nb(o,i,n,t),...Lb(c.map(
({gpu:f})=>f))]:[]}}});function zb(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===e?`${t} that could go to a VM found, and nothing\
 stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${t} that could go to a VM found; something \
stands in the way of ${e-n} of them: see passthrough.reasons.`}function Nb(e,n,t=[],r=[]){let o=i=>{var s;return i===void 0?"is not there":`is no GPU but a ${$n(
i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`id ${i} ${o(e.find(s=>s.id===i))}`),...r.
filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function Lb(e){var t;let n=new Map;for(let{device:r}of e)r.group!==
null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(([r,o])=>`${o.join(" and ")} share IOMMU group ${r}\
: they can only go to the same VM`)}function Ub(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function Z(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return zl({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,u;let s=t.has(i)?i:null;return s===null?e.attr(i):(u=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?u:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)Ub(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[gs])}var Bb=["file","kmod","bootImage","grubConfig","driver"],Hb="/etc/kernel/cmdline";function _t(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function Vb(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:`${e.kind} ${e.path}`}function jb(e,n){var o,i;let t=_t([...e.holds,...n.holds],
s=>"file"in s?`file ${s.file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=n.lacks)!=null?i:
[]],inputs:_t([...e.inputs,...n.inputs],s=>s),always:r}}function Fb(e,n){return{...n,wishes:_t([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function Ue(e){let n=new Map;
for(let o of e){let i=Vb(o),s=n.get(i);(s==null?void 0:s.kind)==="bootImage"&&o.kind==="bootImage"?n.set(i,jb(s,o)):(s==null?void 0:s.kind)==="grubConfig"&&o.kind===
"grubConfig"?n.set(i,Fb(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===Hb;return Bb.flatMap(o=>{let i=t.filter(s=>s.kind===o);return[...i.
filter(s=>!r(s)),...i.filter(r)]})}function pd(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=Z(r,s.steps)}let o=i=>t.flatMap(s=>{var a;return(a=i(s))!=
null?a:[]});return{steps:Ue(o(i=>i.steps)),claims:_t(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:_t(o(i=>i.released),i=>`${i.thing} ${i.value}`),devices:_t(
o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.pending))],guard(i){var s;for(let a of t)
(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(u=>u.report(i)),a=u=>[...new Set(s.flatMap(c=>{var d;return(d=u(c))!=null?d:[]}))],l=s.map(u=>u.bootable).
find(u=>u!==void 0);return{own:Object.assign({},...s.map(u=>u.own)),rebootReasons:a(u=>u.rebootReasons),pendingAtBoot:a(u=>u.pendingAtBoot),notes:a(u=>u.notes),
warnings:a(u=>u.warnings),...l===void 0?{}:{bootable:l}}}}}var Zb=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],Wb=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function Ao(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function St(e){var t,r;let n=`${(t=Ao(e,"ID"))!=
null?t:""} ${(r=Ao(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=Zb.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function Io(e){var i,s,a,l;let n=Wb.find(([u])=>e.stat(`/sys/firmware/acpi/tables/${u}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function nn(e){let n=e.attr("/proc/cmdline");return n===null?null:J(n)}function xs(e){var n;return e.stat("/sys/fi\
rmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function md(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function gd(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}var Eo=1024,pr=`# GRUB Environment Block
`;function hd(e){return e.length===Eo&&e.startsWith(pr)}function yd(e){let n=[],t=pr.length;for(let r=t;r<e.length;r++){let o=e.charAt(r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function bd(e,n){return yd(e).find(([t])=>e.startsWith(`${n}=`,t))}function Pt(e,n){if(!e.startsWith(pr))return null;let t=bd(
e,n);return t===void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function vd(e,n,t){var l,u;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=bd(e,n),i=yd(e),s=i.length===0?pr.length:(u=(l=i[i.length-1])==null?void 0:l[1])!=null?u:pr.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>Eo)throw P(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${Eo}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(Eo,"#")}function $s(e,n){var u,c,d,p;let t=e.flatMap((f,m)=>tr(f).map(([g,b])=>({index:m,start:g,end:b,token:f.slice(g,b)}))),{kept:r,added:o}=Tn(t.map(f=>f.token),n),i=[
...e],s=t.find(f=>f.token==="--"),a=(f,m,g,b)=>{var y;let h=(y=i[f])!=null?y:"";i[f]=h.slice(0,m)+b+h.slice(g)},l=e.length-1;if(o.length>0&&s===void 0){let f=((u=
i[l])!=null?u:"").replace(/\s*$/,""),m=(p=(d=/\n*$/.exec((c=i[l])!=null?c:""))==null?void 0:d[0])!=null?p:"";i[l]=`${f}${f===""?"":" "}${o.join(" ")}${m}`}for(let f=t.
length-1;f>=0;f--){let m=t[f],g=r[f];m!==void 0&&(m===s&&o.length>0&&a(m.index,m.start,m.start,`${o.join(" ")} `),g===null?Gb(i,m):g!==void 0&&g!==m.token&&a(m.
index,m.start,m.end,g))}return i}function At(e,n){var t;return(t=$s([e],n)[0])!=null?t:""}function Gb(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",
i=o.slice(0,t).replace(/\s+$/,"");e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function wd(e){let n=[],t=/^([ \t]*)([^\s#][^\s]*)([ \t]*)([^\n]*?)[ \t\r]*$/gm;for(let r=t.exec(e);r!==null;r=t.exec(e)){let[o="",i="",s="",a="",l=""]=r,u=r.index+
i.length+s.length+a.length;n.push({key:s,start:u,end:u+l.length}),o===""&&t.lastIndex++}return n}function ks(e){return wd(e).filter(n=>n.key==="options").map(({
start:n,end:t})=>[n,t])}function Oo(e){let n=r=>wd(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{
title:t("title"),version:t("version"),linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(
" ")}}function xd(e,n){var o,i;let t=ks(e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],u=(i=n[s])!=null?i:"";r=r.slice(0,a)+(u!==""&&/\S/.test(r.charAt(a-1))?" ":"")+u+r.slice(
l)}return r}function $d(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function U(e,n,t){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t}}}function Ro(e){return{kind:"kmod",name:e}}function Mo(e,n,t){return{kind:"driver",
address:e,driver:n,override:t}}var It="/boot/loader/entries",Bn="/boot/grub2/grubenv",Kb=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function Do(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=Kb.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function To(e,n){let t=e.read(Bn),r=t===null?null:Pt(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:Qe(o).kernelopts}function Jb(e,n){let t=n.kernelopts?To(e,n):null;return _s(e).
map(r=>{var s;let o=Oo((s=e.read(r))!=null?s:""),i=J(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?J(t):[a]);return{title:o.title,id:r.slice(It.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:Do(e,o.linux),initrds:o.initrds.map(a=>Do(e,a)).filter(a=>a!==null),recovery:$d(o)}})}function _s(e){return j(
e,"entry files",()=>e.list(It).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>qb(r,t)).map(t=>`${It}/${t}.conf`))}function qb(e,n){var o,i;let[
t,r]=[e,n].map(s=>{var a;return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;
if(a===l)continue;let[u,c]=[parseInt(a,10),parseInt(l,10)];if(isNaN(u)!==isNaN(c))return isNaN(u)?-1:1;if(!isNaN(u)&&u!==c)return u-c;if(isNaN(u))return a<l?-1:
1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function we(e,n){return j(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,
()=>Yb(e,n))}function Yb(e,n){if(n.kind==="bls")return Jb(e,n);let t=e.read(n.config);return t===null?[]:Qe(t).entries.filter(r=>/^(|\d\d_linux(_zfs|_xen)?)$/.test(
r.section)).map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,tokens:J(r.args.join(" ")),kernel:Do(e,r.kernel),initrds:r.initrds.
map(o=>Do(e,o)).filter(o=>o!==null)}))}function Xb(e,n){var l,u;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let c of o.slice(0,-1)){let d=[...new Set(t.map(f=>{var m;
return(m=f.within[r])!=null?m:`entry ${f.id}`}))],p=/^\d+$/.test(c)?d[Number(c)]:(l=d.find(f=>f===c))!=null?l:d.find(f=>!f.startsWith("entry "));t=t.filter(f=>f.
within[r]===p),r++}let i=(u=o[o.length-1])!=null?u:"",s=t.find(c=>c.id===i||c.title===i);return s!==void 0||!/^\d+$/.test(i)?s:t.filter((c,d)=>c.within.length<=
r||t.findIndex(p=>p.within[r]===c.within[r])===d)[Number(i)]}function Co(e,n){var i,s;let t=we(e,n),r=e.read(n.grubenv),o=[r===null?null:Pt(r,"next_entry"),n.fallback===
"saved"&&r!==null?Pt(r,"saved_entry"):n.fallback];for(let a of o){let l=a===null||a===""?void 0:Xb(t,a);if(l!==void 0)return l}return(s=(i=t.find(a=>!a.recovery))!=
null?i:t[0])!=null?s:null}var Qb=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],_n="/etc/kernel/cmdline",ev=/^\$\{?\w+\}?$/,nv=/^(BOOT_IMAGE|initrd)=/;function tv(e,n){let t=ks(e).map(
([o,i])=>e.slice(o,i)),r=$s(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:xd(e,r)}function kd(e,n,t){if(!n.kernelopts)
return{steps:[],opts:null};let r=To(e,n),o=e.read(Bn),i=rv(e,n,t(Bn));if(r===null||o===null)return{steps:i,opts:r};let s=At(r,t(Bn));return{steps:[...s===r?[]:[
U(Bn,vd(o,"kernelopts",s))],...i],opts:s}}function rv(e,n,t){var l,u;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(u=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r))!=null?u:[],a=At(s,t);return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[U(n.config,r.replace(o,()=>`${i}${a}"`))]}function _d(e,n,t){
return _s(e).flatMap(r=>{var c;let o=(c=e.read(r))!=null?c:"",i=n(r),s=J(Oo(o).options),a=s.includes("$kernelopts"),l=s.flatMap(d=>d==="$kernelopts"&&t!==null?J(
t):[d]),u=tv(o,a?i.filter(d=>!H(l,d)):i);return u===o?[]:[U(r,u)]})}function ov(e,n,t){var l,u,c;let r=Qb.find(d=>e.read(d)!==null);if(r!==void 0){let d=(l=e.read(
r))!=null?l:"",p=At(d,t);return{steps:p===d?[]:[U(_n,p)],warnings:[]}}let o=nn(e);if(n.kernelopts||o!==null&&t.every(d=>H(o,d)))return{steps:[],warnings:[]};let i=Co(
e,n),s=i===null||!i.recovery?i:(u=we(e,n).find(d=>!d.recovery))!=null?u:null,a=((c=s==null?void 0:s.tokens)!=null?c:[]).filter(d=>!ev.test(d)&&!nv.test(d));return s===
null||!a.some(d=>d.startsWith("root="))?{steps:[],warnings:[`${_n} does not exist and no entry shows what it should say: a kernel that is installed before the n\
ext boot may lack the arguments; write it by hand, with root=`]}:{steps:[U(_n,`${At(a.join(" "),t)}
`)],warnings:[]}}function Sd(e,n,t){let r=kd(e,n,()=>t),o=ov(e,n,t);return{steps:[...r.steps,..._d(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function Pd(e,n,t){
let r=kd(e,n,t),o=e.read(_n),i=o===null?null:At(o,t(_n));return[...r.steps,..._d(e,t,r.opts),...i===null||i===o?[]:[U(_n,i)]]}function Ss(e,n){let t=e.read(_n),
r=n.kernelopts?To(e,n):null;return[...we(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:Bn,tokens:J(r)}],...t===null?[]:[{path:_n,tokens:J(t)}]]}var iv=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
sv=/manage|generated|begin/i;function tn(e){if(!sv.test(e))return null;for(let[n,t]of iv)if(t.test(e))return n;return null}function Et(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function Ot(e,n,t=[]){let r=Et(n),o=e.read(n),i=tn(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var Id=/[\t\n ;&|<>()]/,Ad=/[A-Za-z_]\w*/y;function C(e,n){throw{at:e,why:n}}function Hn(e,n){var t,r;return Ad.lastIndex=n,(r=(t=Ad.exec(e))==null?void 0:t[0])!=
null?r:""}function Be(e){let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(Id.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.
length);let a=n.charAt(i+1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&C(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...Ps(e,i)),o='"'):r.push(...zo(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function Ps(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&C(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...zo(e,'"'))}}function zo(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&C(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){C(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&C(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?av(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function av(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=Hn(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!cv(e))&&(e.list(e),t.charAt(e.at)!==")"&&
C(r,"$( is not closed"),e.at++);else if(o==="{"){let s=lv(e,n);if(s!==null)return[s];uv(e,r)}else if(/[\d@*#?$!-]/.test(o))e.at+=2;else if(n===""&&(o==="'"||o===
'"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?Ps(e,r):e.shell==="bash"&&dv(e,r);else return e.at++,[{is:"char",c:"$",s:r,e:e.at,q:n}];return[{is:"da\
rk",s:r,e:e.at,q:n}]}function lv(e,n){var l,u;let{text:t}=e,r=e.at,o=Hn(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=e.at;let s=(u=(l=i.exec(t))==null?void 0:
l[0])!=null?u:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let c=t.charAt(e.at);if(c==="}"){e.at++;let d=s.endsWith("-")?"-":s.endsWith("+")?"+":"";return{
is:"variable",name:o,op:d,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(c)||n===""&&Id.test(c))break;a.push(...zo(e,n))}return e.at=
r,null}function uv(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||C(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,Ps(e,e.at-1)):zo(e,'"')}C(n,"${ is not closed")}function cv(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function dv(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&C(n,"the quote ' is not closed");e.at++}var Ed=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,Od=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,fv=new Set(["exp\
ort","readonly","local","declare","typeset"]),pv={is:"all",of:[]};function Md(e,n){let t=[],r={text:e,shell:n,at:0,list:o=>{No(o,t,")")}};try{let o=No(r,t);return r.
at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function No(e,n,...t){let r=[],o=e.at;for(;;){
He(e,n);let i=e.text.charAt(e.at),s=Rt(e);if(i===""){t.length>0&&C(o,`${t.join(" or ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(
";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&C(e.at,`${i} is not expected here`),r.push(mv(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.
test(a)||C(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"\
all",of:r}}function mv(e,n){let t=Rd(e,n);for(;/^(?:&&|\|\|)/.test(e.text.substr(e.at,2));)e.at+=2,He(e,n),t={is:"maybe",left:t,right:Rd(e,n)};return t}function Rd(e,n){
Rt(e)==="!"&&(e.at++,Q(e));let t=Lo(e,n);for(Q(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:
1,He(e,n),t={is:"apart",body:Lo(e,n)},Q(e);return t}function Lo(e,n){let{text:t,at:r}=e,o=Rt(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&Hn(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?vv(e,n):wv(e,n);e.at+=o.length;let s=i==="("?hv(e,n):gv(e,n,o,r);for(Q(e);Cd(e,n);Q(e));return s}function gv(e,n,t,r){switch(t){case"\
{":return Vn(e,n,"}");case"if":return Td(e,n);case"while":case"until":{let o=Vn(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,Vn(e,n,"done")]},e:e.at}}case"\
for":return yv(e,n,r);case"case":return bv(e,n);default:return C(r,`${t} is not expected here`)}}function Vn(e,n,t){let r=Dd(e,n,t);return e.at+=t.length,r}function Dd(e,n,...t){
let r=No(e,n,...t);return r.is==="all"&&r.of.length===0&&C(e.at,"a command is missing"),r}function hv(e,n){return e.at++,{is:"apart",body:Vn(e,n,")")}}function Td(e,n){
let t=Vn(e,n,"then"),r=Dd(e,n,"elif","else","fi"),o=Rt(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],otherwise:!1}:{is:"branch",first:t,branches:[
r,o==="elif"?Td(e,n):Vn(e,n,"fi")],otherwise:!0}}function yv(e,n,t){Q(e);let r=Hn(e.text,e.at),o=null;if(r===""){(e.shell==="dash"||!e.text.startsWith("((",e.at))&&
C(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&C(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=r.length,He(e,n),Hn(e.text,e.at)==="in")for(e.
at+=2,o=[],Q(e);!/^[;\n]?$/.test(e.text.charAt(e.at));Q(e)){let a=Be(e);a.s===a.e&&C(e.at,`${e.text.charAt(e.at)} is not expected here`),o.push(a)}Q(e),e.text.charAt(
e.at)===";"&&e.at++,He(e,n);let i=Rt(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&C(e.at,"do is missing"),e.at+=i.length;let s=Vn(e,n,i==="do"?"done":"}");return{is:"\
for",s:t,e:e.at,name:r,words:o,body:s}}function bv(e,n){let t=e.at;Q(e),Be(e),He(e,n),Hn(e.text,e.at)!=="in"&&C(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(He(
e,n);Rt(e)!=="esac";He(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){Q(e);let i=Be(e);if(i.s===i.e&&C(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),
Q(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&C(e.at,") is missing"),e.at++,r.push(No(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.
at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:pv,branches:r,otherwise:o}}function vv(e,n){e.at+=8,Q(e);let t=Be(e);return Q(
e),e.text.startsWith("()",e.at)&&(e.at+=2),He(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:Lo(e,n)}}function wv(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){
Q(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&Is(e),Cd(e,n))continue;if(s==="("){let d=i[0];return(i.length!==1||o.length>0||
d===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&C(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+1,He(e,n),{is:"function",name:t.slice(d.s,d.e),body:Lo(
e,n)}}let a=i[0],l=a!==void 0&&fv.has(t.slice(a.s,a.e)),u=a===void 0||l?xv(e,l):null;if(u!==null){o.push(u);continue}let c=Be(e);if(c.s===c.e)break;i.push(c),a===
void 0&&e.shell==="bash"&&t.slice(c.s,c.e)==="[["&&$v(e)}return e.at===r&&C(r,"a command is missing"),{is:"simple",s:r,e:e.at,assigns:o,words:i}}function xv(e,n){
var d,p;let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;i.lastIndex=o;let s=i.exec(t);if(s===null)return null;
e.at+=s[0].length;let a=(d=s[1])!=null?d:"",l=s[3]==="+",u=((p=s[2])!=null?p:"")!=="",c=e.at;if(t.charAt(c)==="("&&r==="bash"){for(u=!0,e.at++,e.at=As(t,e.at);t.
charAt(e.at)!==")";e.at=As(t,e.at)){let f=Be(e);f.s===f.e&&C(c,"( is not closed")}return e.at++,{name:a,append:l,declared:n,array:u,value:{s:c,e:e.at,parts:[],close:""}}}
return{name:a,append:l,declared:n,array:u,value:Be(e)}}function Cd(e,n){var i,s;Od.lastIndex=e.at;let t=(s=(i=Od.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===
""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(
e),e.at++,!0;Q(e);let o=Be(e);return o.s===o.e&&C(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith(
"-")}),!0}function $v(e){let n=e.at;for(;;){e.at=As(e.text,e.at);let t=Be(e);if(e.text.slice(t.s,t.e)==="]]")return;t.s===t.e&&(e.at>=e.text.length&&C(n,"]] is \
missing"),e.at++)}}function Rt(e){var n,t;return Ed.lastIndex=e.at,(t=(n=Ed.exec(e.text))==null?void 0:n[0])!=null?t:""}function Q(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;
n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function As(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=
n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function Is(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function He(e,n){for(;;){Q(e);let t=e.text.charAt(e.at);if(t==="#")Is(e);else if(t===`
`){e.at++;for(let r of n.splice(0))kv(e,r)}else return}}function kv(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;Is(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var _v=24,Sv=24,zd=8,Pv=16384,Av=/^(?!GRUB_CMDLINE_)/,Iv=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,Ev=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),Ld={values:new Map,last:new Map,over:""};function Es(e,n,t=()=>null){var i;let r={shell:n,files:[
...e],functions:new Map,read:t,file:0,depth:0},o=[Ld];try{for(let s of e.keys())o=Ud(r,s,o)}catch(s){if(s instanceof Error)throw s;let{at:a,why:l}=s,{path:u="",
text:c=""}=(i=r.files[r.file])!=null?i:{};return{path:u,line:c.slice(0,a).split(`
`).length,why:l}}return{files:r.files,worlds:o}}function yr(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function Os(e){return e.some(n=>n.dark!==void 0)?null:
e.map(n=>n.c).join("")}function Ud(e,n,t){var s,a;let r=e.file;e.file=n;let o=Md((a=(s=e.files[n])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;
let i=Ve(e,o,t).map(l=>l.over==="file"?{...l,over:""}:l);return e.file=r,hr(i)}function Ve(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.
length===0?t:[...o,...Ov(e,n,r)]}function Ov(e,n,t){switch(n.is){case"simple":return Rv(e,n,t);case"all":return n.of.reduce((r,o)=>Ve(e,o,r),t);case"maybe":{let r=Ve(
e,n.left,t);return hr([...r,...Ve(e,n.right,r)])}case"branch":{let r=Ve(e,n.first,t),o=n.branches.flatMap(i=>Ve(e,i,r));return hr(n.otherwise?o:[...r,...o])}case"\
for":return Mv(e,n,t);case"while":return Hd(e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return Ve(e,n.body,t),t}}
function Rv(e,n,t){var c,d;let[r,...o]=n.words;if(r===void 0)return Uo(e,n.assigns,t);let i=Bo(r),s=e.shell==="dash"&&Ev.has(i!=null?i:"")?Uo(e,n.assigns.filter(
p=>!p.declared),t):t,{text:a}=(c=e.files[e.file])!=null?c:{text:""},l=Nd(r);if(Iv.test(l))throw{at:r.s,why:`"${l.replace(/[^ -~]/g,"?").slice(0,40)}" is no comm\
and`};if(/^\$*$/.test(l)&&n.assigns.length>0)return hr([...s,...Uo(e,n.assigns,s)]);let u=i===null?void 0:e.functions.get(i);if(u!==void 0&&e.depth<zd){let p=e.
file;e.depth++,e.file=u.file;let f=Ve(e,u.body,s).map(m=>m.over==="file"?{...m,over:""}:m);return e.file=p,e.depth--,f}switch(i){case"unset":return o.reduce((p,f)=>{
var m;return mr(p,(m=Bo(f))!=null?m:"",[])},s);case"export":case"readonly":case"declare":case"typeset":{let p=o.find(f=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(Nd(
f)));if(p!==void 0)throw{at:p.s,why:`${i} is given what is no name`};return Uo(e,n.assigns.filter(f=>f.declared),s)}case"return":return s.map(p=>({...p,over:"fi\
le"}));case"exit":case"exec":return s.map(p=>({...p,over:"all"}));case".":case"source":{let p=o[0]===void 0?null:Bo(o[0]),f=p===null||e.depth>=zd?null:e.read(p);
if(p===null)return Dv(e,n,s);if(f===null)return s;e.depth++;let m=Ud(e,e.files.push({path:p,text:f})-1,s);return e.depth--,m}case"eval":case"read":case"printf":case"\
local":{let p=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(p)?s:((d=p.match(/[A-Za-z_]\w*/g))!=null?d:[]).reduce((f,m)=>mr(f,m,[gr(e,n)]),s)}default:return s}}
function Uo(e,n,t){return t.map(r=>{var s;let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},u=a.array?[gr(e,a.value)]:Rs(e,a.value.
parts,l,a),c=a.append?[...(s=o.get(a.name))!=null?s:[],...u]:u;o.set(a.name,c.length>Pv?[gr(e,a.value)]:c),i.set(a.name,{file:e.file,assign:a})}return{...r,values:o,
last:i}})}function Rs(e,n,t,r){var s,a;let o=e.file,i=(a=(s=e.files[o])==null?void 0:s.text)!=null?a:"";return n.flatMap((l,u)=>{var h,y;let{s:c,e:d,q:p}=l,f=(...w)=>[
{c:"",dark:[i.slice(c,d),...w.map(Bd)].join(" "),file:o,s:c,e:d,q:p}];if(l.is==="dark")return f();if(l.is==="char"){let w=n[u-1];return r!==void 0&&l.c==="~"&&p===
""&&d-c===1&&(w===void 0||w.is==="char"&&w.c===":"&&w.q==="")?f():[{c:l.c,file:o,s:c,e:d,q:p}]}let m=(h=t.values.get(l.name))!=null?h:Av.test(l.name)?null:[];if(m===
null)return f();if(l.op==="")return(r==null?void 0:r.declared)===!0&&p===""&&e.shell==="dash"&&/[\s*?[]/.test((y=Os(m))!=null?y:" ")?f(m):m;let g=Rs(e,l.word,t),
b=m.some(w=>w.dark===void 0);return!b&&(m.length>0||!l.colon)?f(m,g):l.op==="-"?b?m:g:b?g:[]})}function Bd(e){return e.map(n=>{var t;return(t=n.dark)!=null?t:n.
c}).join("")}function Mv(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>Bo(l)!==null&&!/[*?[~{]/.
test(r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>Sv||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?Hd(e,n,t):n.words.reduce((l,u)=>Ve(e,
n.body,mr(l,n.name,Rs(e,u.parts,Ld))),t)}function Hd(e,n,t){let r=Ve(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).
map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),hr([...t,...r.filter(i=>i.over!==""),...[...o].reduce((i,s)=>mr(i,s,[gr(e,n)]),t)])}function Dv(e,n,t){
return[...new Set(["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])])].reduce((o,i)=>mr(o,i,[gr(e,n)]),t)}function mr(e,n,t){
return e.map(r=>({...r,values:new Map(r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function gr(e,{s:n,e:t}){var r,o;return{c:"",dark:(o=(r=e.files[e.file])==
null?void 0:r.text.slice(n,t))!=null?o:"",file:e.file,s:n,e:t,q:""}}function Bo(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.c:"").join(
""):null}function Nd(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function hr(e){let n=[...new Map(e.map(i=>[Tv(i),i])).values()],[t]=n;if(n.length<=
_v||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(u=>{let c=yr(u,i);return[Vd(
c),c]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=[...s.values()].map(Bd).join(" ");r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:""}]),o.set(
i,null)}return[{values:r,last:o,over:n.some(i=>i.over==="")?"":t.over}]}function Tv(e){return JSON.stringify([e.over,[...e.values].map(([n,t])=>[n,Vd(t)]),[...e.
last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function Vd(e){return e.map(n=>{var t;return`${n.c}${(t=n.dark)!=null?t:""}@${n.
file}:${n.s}`}).join(" ")}var br="\uFFFF",Fd=/^[\t-\r \xa0]$/,Zd=/[^\w@%+=:,./-]/g;function Ms(e){let n=e.map(t=>t.dark===void 0?t.c:br).join("");return tr(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function Wd(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let u of e.slice(r,o))t.add(u);i!==void 0&&
jd(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&jd(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function jd(e,n){return Fd.test(e.c)&&!n.has(e)}function Gd(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?jn(r,a):""}))}function Kd(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&Fd.test(a.c)?"":jn(" ",i)}]})}function Jd(e,n,t,r){var p,f,m,g;let o=Ds((p=n.values.get(t))!=null?p:
[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:jn(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(b=>b.
is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(f=n.values.get(t))!=null?f:[],u=l[l.length-1],c=`${u===void 0||/^[ \t]$/.test(u.c)?"":" "}${r.join(" ")}`;
if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:jn(c,a.close)}];let d=(g=(m=e[s])==null?void 0:m.text.slice(a.s,a.e))!=null?g:"";return d===""||d.replace(Zd,
" ")!==d?[{file:s,s:a.e,e:a.e,text:`"${jn(c,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${jn(c,'"')}"`}]}function Ds(e){var t;let n=Ms(e).
find(r=>r.text==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function qd(e,n,t){return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="$${n} ${jn(t.join(" "),'"')}"
`}function Yd(e,n){return e.replace(new RegExp(`^${n}="\\$${n} *"\\n`,"gm"),"")}function Ts(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,s=t.
get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.filter(
s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function jn(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(/'/g,"\
'\\''"):e.replace(Zd,"\\$&")}var re="/etc/default/grub",Mt="/etc/default/grub.d",je="GRUB_CMDLINE_LINUX",Cs="GRUB_CMDLINE_LINUX_DEFAULT",vr=`${Mt}/zz-vfiokit.cfg`,ef=/^zz+-vfiokit\.cfg$/,Cv=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function Ho(e,n,t){let r=new Set(Us(e,n).worlds.map(i=>Os(yr(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function Vo(e,n){let[t]=Us(e,n).worlds;return t===
void 0?[]:Ns(t).tokens.map(r=>r.text)}function zs(e,n,t,r=!1){var f,m,g;let o=Ls(e,n),i=Us(e,n),s=i.worlds.map(Ns);if(!r)for(let b of s)Lv(b,t);let a=s.map(b=>{
let h=Tn(b.tokens.map(y=>y.text),t,b.split);return r?zv(h,b):h}),l=(m=(f=s[0])==null?void 0:f.tokens.map(b=>b.text))!=null?m:[];if(a.every(b=>b.removed.length===
0&&b.added.length===0)&&(r||t.length===0||!s.some(nf)))return{texts:new Map,before:l,manager:null};let c=s.flatMap((b,h)=>[...Uv(b,a[h]),...r?[]:b.values.flatMap(
Kd)]),d=r?void 0:[...tf(i,c)].find(b=>Wv(o,b));if(d!==void 0)throw P(`${re} asks in a condition what ${d} is, so that ${a.flatMap(b=>b.removed).join(" ")||d} ca\
nnot be changed there soundly; change it by hand`);let p=Bv(a);for(let b of n.dropIns?Hv(e):[null])for(let h of Vv(i,s,a,c,p,b)){let y=jv(e,n,{read:i,edits:c,changes:a,
wishes:r?[]:t,dropIn:b},h);if(y!==null)return{texts:y,before:l,manager:n.dropIns&&b!==vr?tn((g=e.read(vr))!=null?g:""):null}}throw P(`${re} sets ${je} in a way \
that cannot be edited without running it; expected plain assignments; change ${[...p,...a.flatMap(b=>b.removed)].join(" ")} there by hand`)}function Ns(e){var o;
let n=[yr(e,je),yr(e,Cs)],[t,r]=n.map(i=>Ms(i).map(s=>({...s,value:i})));return{world:e,values:n,tokens:[...t!=null?t:[],...r!=null?r:[]],split:(o=t==null?void 0:
t.length)!=null?o:0}}function zv(e,{world:n,tokens:t}){let r=new Set([...n.values].flatMap(([s,a])=>s===je||s===Cs?[]:a.map(l=>`${l.file} ${l.s}`))),o=t.map(s=>s.
value.slice(s.start,s.end).some(a=>r.has(`${a.file} ${a.s}`))),i=e.kept.map((s,a)=>{var l,u;return o[a]===!0?(u=(l=t[a])==null?void 0:l.text)!=null?u:null:s});return{
...e,kept:i,tokens:i.filter(s=>s!==null),removed:e.removed.filter(s=>!t.some((a,l)=>a.text===s&&o[l]===!0))}}function nf({values:e}){return e.some(n=>n.some(t=>t.
c===`
`))}function Ls(e,{dropIns:n}){let t=n?e.list(Mt).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[re,...t.map(r=>`${Mt}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function Us(e,n){return j(e,`defaults ${n.shell} ${n.dropIns}`,()=>Nv(e,n))}function Nv(e,n){let{shell:t}=n,r=Es(Ls(e,n),t,i=>i.startsWith(
"/")?e.read(i):null);if("why"in r)throw P(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.
worlds.filter(i=>i.over!=="all");if(o.length===0)throw P(`${re} or a file that it sources ends the shell that reads it (exit or exec), so that no grub.cfg can b\
e made; take that out`);return{...r,worlds:o}}function Lv(e,n){var r;let t=n.flatMap(hn);for(let o of e.tokens){if(!o.text.includes(br))continue;let i=o.value.slice(
o.start,o.end).map(u=>{var c;return(c=u.dark)!=null?c:u.c}).join(""),s=o.text.split(br).find(u=>t.includes(_(u))),a=((r=i.match(/[\w.-]+=[^\s"'`;|&)]*/g))!=null?
r:[]).filter(u=>t.includes(_(u))),l=s!==void 0?o.text.replace(br,"\u2026"):Tn(a,n).removed[0];if(l!==void 0)throw P(`${je} gets ${l} from ${i.slice(0,80)}, whic\
h only running it would tell; expected a plain text there; write the argument out in ${re}`)}}function Uv(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];
return e.values.flatMap(r=>{let o=e.tokens.filter(i=>i.value===r);return[...Wd(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?
[]:Gd(r,i,s)})]})}function Bv(e){let n=new Map;for(let t of e.flatMap(r=>r.added)){let r=to(_(t))?t:_(t),o=n.get(r);if(o===void 0||o===t){n.set(r,t);continue}if(!gn(
_(t))||_(t)==="vfio_pci.ids")throw P(`${re} sets ${Xd(t)} under a condition, and what it holds differs; expected one value to unite with; write it without the c\
ondition`);n.set(r,`${Xd(t)}=${[...new Set([...T(o),...T(t)])].join(",")}`)}return[...n.values()]}function Xd(e){return e.replace(/=[^]*/,"")}function Hv(e){var s;
let n=e.list(Mt).filter(a=>a.endsWith(".cfg")),t=a=>{var l;return tn((l=e.read(`${Mt}/${a}`))!=null?l:"")===null},r=n.filter(a=>ef.test(a)&&t(a)),o=(s=n.filter(
a=>!r.includes(a)).pop())!=null?s:"",i="zz-vfiokit.cfg";for(;i<o||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${Mt}/${a}`)}
function Vv(e,n,t,r,o,i){var m,g;let[s]=n,a=Ts(e.files,r);if(a===null||s===void 0)return[];if(o.length===0)return[a];let l=s.world.last.get(je),u=n.every(b=>{var h;
return((h=b.world.last.get(je))==null?void 0:h.assign)===(l==null?void 0:l.assign)})?s.world:null,c=b=>{let h=u===null?null:Jd(b,u,je,o),y=h===null?null:Ts(b,[...r,
...h]);return y===null?[]:[y]},d=b=>(a.some(w=>w.path===b)?a:[...a,{path:b,text:""}]).map(w=>w.path===b?{...w,text:qd(w.text===""&&b!==re?Cv:w.text,je,o)}:w);if(i===
null)return[...c(e.files),d(re)];let p=l==null?null:(g=(m=e.files[l.file])==null?void 0:m.path)!=null?g:null,f=s.tokens.some((b,h)=>{var y;return h<s.split&&((y=
t[0])==null?void 0:y.kept[h])===null&&o.some(w=>gn(_(w))&&_(w)===_(b.text))});return[...p===i||f||Ds(s.values[0])!==null?c(e.files):[],d(i)]}function jv(e,n,{read:t,
edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.files.map(h=>[h.path,h.text])),u=a.map(h=>h.text===l.get(h.path)?h:{...h,text:Yd(h.text,je)}),c=new Set(
[...Ls(e,n).map(h=>h.path),s!=null?s:""]),d=h=>h===re?"":h,p=u.filter(h=>c.has(h.path)).sort((h,y)=>d(h.path)<d(y.path)?-1:1),f=Es(p,n.shell,h=>{var y,w;return(w=
(y=u.find(v=>v.path===h))==null?void 0:y.text)!=null?w:e.read(h)});if("why"in f)return null;let m=f.worlds.filter(h=>h.over!=="all").map(Ns),g=m.length>0&&m.every(
h=>{let y=h.tokens.map(w=>w.text);return i.every(w=>H(y,w))&&(i.length===0||!nf(h))&&o.some(w=>m.length===1?Fv(y,w):Zv(y,w))}),b=tf(t,r);return!g||Qd(f,b)!==Qd(
t,b)?null:new Map(u.filter(h=>{var y;return h.text!==((y=l.get(h.path))!=null?y:"")}).map(({path:h,text:y})=>{let w=ef.test(h.replace(/.*\//,""))&&!/^[^#\n]/m.test(
y);return[h,w?null:y]}))}function Fv(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function Zv(e,n){let t=new Set(n.added.map(_)),r=o=>o.filter(i=>!t.has(_(i))).join(" ");return r(e)===r(n.tokens)}function tf(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function Wv(e,n){let t=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${n}\\b`,"m");return e.some(r=>t.test(r.text))}function Qd(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==je&&o!==Cs&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].
sort().join(`
`)}function rf(e){return[...e.texts].map(([n,t])=>U(n,t))}function of(e,n){return!n.dropIns&&e.read(re)===null}function sf(e,n,t,r){if(!r&&of(e,n))return{steps:[],
before:[],notes:[`${re} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=zs(e,n,t),{manager:i}=o,s=[...o.texts.
keys()].find(a=>a!==vr&&a.endsWith("-vfiokit.cfg"));return{steps:rf(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:[`${vr} is kept by ${i}, so our\
s is ${s}: tell ${i} to leave these settings to one of the two`]}}function af(e,n,t){return t.length===0||of(e,n)?[]:rf(zs(e,n,t,!0))}var lf="/boot/grub/grub.cfg",Fn="/boot/grub2/grub.cfg",uf="/etc/tuned/bootcmdline";function jo(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(
`${t}/${n}`)!==null)}function Bs(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw X("this is an ostree or bootc system, whose boot\
 entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/pro\
c/mounts"),e.read("/etc/fstab")].some(t=>(t!=null?t:"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&jo(e,"transactional-update"))throw X("th\
is system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the i\
mage")}function Gv(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(r=>e.list(r).some(o=>o.endsWith(".efi")));if(n!==void 0)throw X(`thi\
s system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdlin\
e, ukify)");let t=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(r=>e.real(r)!==null);throw t!==void 0?X(`this syste\
m boots with systemd-boot (${t}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):X("no GRUB was found\
: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has")}function Kv(e){
var o;if(!xs(e))return Fn;let n=e.real("/etc/grub2-efi.cfg"),r=md(e).filter(i=>!/\/EFI\/boot\//i.test(i)).filter(i=>{var s;return Qe((s=e.read(i))!=null?s:"").kind===
"generated"});return n!==null&&r.includes(n)?n:r.length===1&&(o=r[0])!=null?o:Fn}function Jv(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:
e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Ae(e){return j(e,"boot loader",()=>qv(e))}function qv(e){var l,u,c,d;Bs(e);let n=St(e),t=n==="suse";if(t){
let p=(c=(u=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((l=e.read("/etc/sysconfig/bootloader"))!=null?l:""))==null?void 0:u[1])!=null?c:"grub2";if(p!=="grub2"&&p!=="g\
rub2-efi")throw X(`LOADER_TYPE in /etc/sysconfig/bootloader is ${p||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-optio\
n and sdbootutil update-all-entries")}if((jo(e,"update-grub")||n==="debian")&&(e.real(lf)!==null||e.real(re)!==null)){let f={shell:((d=e.real("/bin/sh"))!=null?
d:"").endsWith("bash")?"bash":"dash",dropIns:Xv(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:f,config:lf,grubenv:"/boot/grub/grubenv",command:["u\
pdate-grub"],kernelopts:!1,get fallback(){return Ho(e,f,"GRUB_DEFAULT")||"0"}}}!jo(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&Gv(e);let r={shell:"bash",
dropIns:!1},o=t?Fn:Kv(e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv",fallback:Ho(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(It).filter(p=>p.endsWith(".conf")),
a=e.read(o);if(!t&&s.length>0&&Yv(e,r,a===null||Qe(a).bls)){let p=s.some(f=>{var m;return/^\s*options\s.*\$kernelopts\b/m.test((m=e.read(`${It}/${f}`))!=null?m:
"")});return{kind:"bls",name:p?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,fallback:"saved",command:null,kernelopts:p}}if(o!==Fn&&/overwrite the GRUB wrapper|GRUB wrapper/i.
test(Jv(e)))throw X(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${Fn}`,`run grub2\
-mkconfig -o ${Fn}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,command:["grub2-mkc\
onfig","-o",o],kernelopts:!1}}function Yv(e,n,t){let r=Ho(e,n,"GRUB_ENABLE_BLSCFG");return r!==null&&r!==""?r==="true"&&t:t||!jo(e,"new-kernel-pkg")}function Xv(e){
let n=e.read("/usr/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes("default/grub.d")}function Qv(e,n){var o,i,s,a;let t=e.read(n.grubenv),
r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec((o=e.read(uf))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...J(r),...J(t===null?"":(a=Pt(t,"tune\
d_params"))!=null?a:"")]}function ew(e,n,t){let r=Qv(e,n);if(r.length===0)return;let o=n.kind==="bls"?Ss(e,n).map(i=>i.tokens):[Vo(e,n.defaults)].filter(i=>i.includes(
"$tuned_params"));for(let i of t){let s=o.some(l=>H(l,i)&&!H([...l,...r],i)),a=r.find(l=>hn(i).includes(_(l)));if(!(!s||a===void 0))throw P(`tuned sets ${a} on \
the kernel command line (${uf}), where it would win over ours; expected no ${_(a)} there; take it out of the tuned profile (cmdline in its [bootloader] section)\
 and run this again`)}}function nw(e,n,t,r){let o=[{path:re,tokens:r},...n.kind==="bls"?Ss(e,n):[]];return t.flatMap(it).flatMap(i=>{let s=o.filter(({tokens:a})=>!H(
a,Cn(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function cf(e,n,t){return n.command===null||e.real(
n.config)===null?[]:[{kind:"grubConfig",path:n.config,command:n.command,wishes:t}]}function Fo(e,n,t,r={}){if(t.length===0)return{steps:[],claims:[],notes:[],warnings:[]};
let o=n.kind==="bls"?Sd(e,n,t):{steps:[],warnings:[]},i=sf(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return ew(Z(e,s),n,t),{steps:Ue([...s,...r.regenerate===
!1?[]:cf(e,n,t)]),claims:s.length===0?[]:nw(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function Zn(e,n,t,r={}){let o=t.filter(i=>i.thing===
"arg");return Hs(e,n,i=>o.filter(s=>{var a;return((a=s.except)==null?void 0:a.includes(i))!==!0}).map(s=>Cn(s.value)),r)}function Hs(e,n,t,r={}){let o=n.kind===
"bls"?Pd(e,n,t):[],i=t(re);return{steps:Ue([...o,...af(e,n.defaults,i),...r.regenerate===!1||i.length===0&&r.sourcesChange!==!0?[]:cf(e,n,i)]),notes:[]}}function Zo(e,n){
var t;return`${n.name}, ${xs(e)?"UEFI":"BIOS"}, ${(t=Ao(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var pf=["/lib/modules","/usr/lib/modules"],tw={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function Fe(e){return e.replace(/-/g,"_")}function Wo(e,n){let t=pf.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ae(e){
return j(e,"kernels",()=>[...new Set(pf.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${Wo(e,t)}/${r}`)!==null)))}function rn(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var rw={"modules.dep":":","modules.builtin":"\\s*\\n"},df=new Map;function ff(e,n,t){var l,u;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(u=df.get(s))!=null?u:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return df.set(s,a),c=>{let d=a.answers.get(c);if(d!==void 0)return d;let p=c.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),f=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${rw[t]}`).test(a.text);return a.answers.set(c,f),f}}function oe(e,n){return j(e,`modules of ${n}`,()=>ow(e,n))}function ow(e,n){let t=Wo(e,n),
r=ff(e,t,"modules.builtin"),o=ff(e,t,"modules.dep"),i=rn(e)===n;return s=>{var c;let a=Fe(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";
if(r!==null&&o!==null)return"absent";let l=tw[a],u=l===void 0?null:new RegExp(`^${l}=([ym])$`,"m").exec((c=e.read(`/boot/config-${n}`))!=null?c:"");return u!==null?
u[1]==="y"?"builtin":"module":i&&wr(e,s)?iw(e,a)?"module":"builtin":"absent"}}function iw(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function wr(e,n){return e.stat(`/sys/module/${Fe(n)}`)!==null}var sw={"10de":{take:["nouveau","nvidia","nova_core"],beside:["nvidia_drm","nvidia_modeset","nvidia_uvm","nvidiafb","nova_drm"]},1002:{take:["amdgpu","radeon"],
beside:[]},8086:{take:["i915","xe"],beside:["mei_gsc"]}},aw={take:["nvidia"],beside:[]},lw={take:["snd_hda_intel"],beside:[]},uw={take:["xhci_pci"],beside:[]},cw={
"10de":{take:["i2c_nvidia_gpu"],beside:["ucsi_ccg"]},1002:{take:["i2c_designware_pci"],beside:["ucsi_ccg"]}};function xe(e){var t,r;let n=te(e.driver)||e.module===
null?[]:[e.module];return[...new Set([...n,...(r=(t=dw(e))==null?void 0:t.take)!=null?r:[]])]}function dw({class:e,vendor:n}){if(n!==null)return xt(n,e)?aw:cr(e)||n==="1002"&&So(e)?sw[n]:e==="0403"?lw:e==="0c03"?uw:e==="0c80"?cw[n]:void 0}var fw=["modprobe.blacklist","module_blacklist"];function Go(e){var o;let n=G(e),t=Pe(e,n),r=J((o=e.attr("/proc/cmdline"))!=null?o:"").some(i=>_(i)==="console"&&
!/^(?:tty\d*|null)?(?:,|$)/.test(Ne(i)));return{devices:n,gpus:t,judge:kt(e,n,t),members:i=>kn(e,i,n),serialConsole:r}}function Wn(e){try{return{loader:Ae(e),missing:null}}catch(n){
if(!(n instanceof $)||n.code!=="E_HOST"||rn(e)!==null)throw n;return{loader:null,missing:n.message}}}function Dt(e,n){return n===null?[]:we(e,n).filter(t=>!t.recovery).
map(t=>t.tokens)}function mf(e){let n=e.map(o=>o.filter(i=>fw.includes(_(i))).flatMap(T).map(i=>i.replace(/-/g,"_"))),[t=[],...r]=n;return new Set(t.filter(o=>r.
every(i=>i.includes(o))))}function gf(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([...e.flatMap(xe),...t.flatMap(r=>xe({vendor:r.slice(0,4),class:"\
0302",driver:null,module:null}))])]}function hf(e,n){let t=ae(e).map(o=>oe(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=xe(o).find(
s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}function Ko(e,n,t){return G(e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,
group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var pw="/dev/null";function Jo(e){return e.slice(e.lastIndexOf("/")+1)}function yf(e,n){return Jo(e)<Jo(n)?-1:Jo(e)>Jo(n)?1:0}function Gn(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==pw){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(yf)}function xr(e,n){return yf(e,n)<0}function ge(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var Vs=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],mw={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function gw(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function bf(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function on(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:u}of gw(e)){if(a.startsWith("#"))continue;let c=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(c===null)continue;let d=c[1],p=bf((r=c[2])!=null?r:""),f=d==="alias"?bf((i=((o=c[3])!=null?o:"").split(/[\t ]+/).find(m=>m!==""))!=null?i:""):(s=c[3])!=
null?s:"";p===null||f===null||f===""&&mw[d]||t.push({command:d,name:p,rest:d==="blacklist"?"":d==="options"?f.replace(/\t/g," "):f,path:n,line:l,lines:u})}return t}
function le(e,n){return j(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...Gn(e,Vs)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modu\
les.softdep");t.splice(r<0?t.length:r,0,`${Wo(e,n)}/modules.softdep`)}return t.flatMap(r=>j(e,r,()=>on(ge(e,r),r)))})}function hw(e){var n;return((n=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=
null?n:[]).map(t=>{let r=t.startsWith('"')?t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(
/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function ee(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,
value:s}of hw(o.rest))i===t&&(r={value:s,from:o});return r}function yw(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?
r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):r.replace(/[.+^${}()|[\]\\]/,"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function Sn(e,n,t){var r;return(r=e.find(
o=>o.command===n&&yw(o.name,t)))!=null?r:null}function vf(e){let n=!1,t=[];for(let r of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))r==="pre:"||r==="post:"?n=r===
"pre:":n&&r!==""&&t.push(r.replace(/-/g,"_"));return t}function Ze(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Sn(e,"\
install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(r.rest)?r:null}var $r="# vfiokit: functions for vfio-pci, and the drivers that come after it",js="options vfio-pci",bw=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
Kn=4294967295;function Fs(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function Ie(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function wf(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function sn(e){let[n=NaN,t=NaN,r=Kn,o=Kn,i=0,s=0]=wf(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==Kn||o!==Kn||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function Ee(e,n){return e.some(t=>{var p,
f;let[r=NaN,o=NaN,i=Kn,s=Kn,a=0,l=0]=wf(t),[u,c]=((p=n.subsystem)!=null?p:":").split(":"),d=(m,g)=>m===Kn||m===parseInt(g!=null?g:"",16);return d(r,n.vendor)&&d(
o,n.device)&&d(i,u)&&d(s,c)&&((parseInt((f=n.class)!=null?f:"",16)<<8^a)&l&16776960)===0})}function qo(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function Zs(e,{line:n,lines:t},r){let o=Fs(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function xf(e,n){
return on(e,n).filter(t=>ee([t],"vfio_pci","ids")!==null)}function $f(e,n,t){var i;let r=t.join(","),[o]=[...xf(e,n)].reverse();if(o!==void 0){let s=Zs(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=[\s"]|$)/,`$1ids=$2${r}$2`));if(((i=ee(on(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return qo(e,[`${js}\
 ids=${r}`])}function Ws(e,n,t){let r=e;for(let o of[...xf(e,n)].reverse())r=Zs(r,o,i=>{let s=o.lines===1?i:`${js} ${o.rest.trim()}
`,a=s.replace(/([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,u,c,d)=>{let p=d.split(","),f=p.filter(m=>!t(m));return f.length===p.length?l:f.length===0?"":`${u}id\
s=${c}${f.join(",")}${c}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function kf(e,n){return Zs(e,n,t=>t.replace(/[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function _f(e){return`softdep ${e} pre: vfio-pci`}function Sf(e,n){return`${js} ${e}=${n?1:0}`}function Tt(e){return Fs(e).some(n=>n.trimEnd()===
$r)}function Pf(e){let n=Fs(e).filter(t=>t.trimEnd()!==$r&&!bw.test(t.trimEnd())).join("");return n.trim()===""?null:n}function We(e){return e!==null&&vf(e).includes(
"vfio_pci")}var Yo="/etc/modprobe.d/vfio.conf",Af=1023;function vw(e){let n=ae(e);return n.length===0?[{has:()=>"module",config:le(e)}]:n.map(t=>({has:oe(e,t),config:le(e,t)}))}
function Gs(e){return e===null||/^(?:[1y]|on)/i.test(e)}function ww(e,n,t){var s;let r=Ot(e,Yo,Vs.slice(1)),o=t.map(a=>{var l;return(l=ee(n,"vfio_pci",a))==null?
void 0:l.from}).filter(a=>a!==void 0).map(a=>a.path).sort((a,l)=>xr(a,l)?-1:1).pop();if(o===void 0||!xr(r.path,o))return r;let i=Et(Yo);if(!xr(i,o)&&tn((s=e.read(
i))!=null?s:"")===null)return{path:i,warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw P(`${o} sets parameters of v\
fio-pci and is read after any file of ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function If(e,n){var v,x,
E,N;let t=vw(e),r=le(e),o=Ie((v=ee(r,"vfio_pci","ids"))==null?void 0:v.value),i=n.ids.filter(S=>{let M=n.devices.filter(Y=>Y.id===S);return M.length===0?!o.some(
Y=>sn(Y)===S):!M.every(Y=>Ee(o,Y))}),s=[...o,...i],a=Object.entries(n.options).filter(S=>{let M=ee(r,"vfio_pci",S[0]);return S[1]!==void 0&&S[1]!==(M!==null&&Gs(
M.value))}),l=S=>n.blacklisted.has(S)||t.every(({has:M,config:Y})=>{let ue=M(S);return ue==="absent"||ue==="module"&&(Ze(Y,S)!==null||We(Sn(Y,"softdep",S)))}),u=ww(
e,r,[...i.length>0?["ids"]:[],...a.map(([S])=>S)]),c=Tt((x=e.read(u.path))!=null?x:""),d=t.every(({has:S})=>S("vfio_pci")==="module"),p=i.length===0&&a.length===
0&&!c&&!n.overridden&&d&&n.rivals.every(l),f={steps:[],claims:[],notes:[],warnings:[],prepared:p,entries:s};if(p)return f;if(s.join(",").length>Af)throw P(`ids=\
 of vfio-pci would have ${s.join(",").length} characters, and the kernel takes ${Af} at most; name fewer ids`);let m=(E=e.read(u.path))!=null?E:"",g=c?m:qo(m,[$r]),
b=i.length===0?g:$f(g,u.path,s),h=a.map(([S,M])=>Sf(S,M)),y=[];for(let S of n.rivals){let M=t.map(me=>Sn(me.config,"softdep",S));if(M.every(We))continue;let Y=M.
find(me=>me!==null&&me.path===u.path&&!We(me));Y!=null?b=kf(b,Y):We((N=on(b,u.path).find(me=>me.command==="softdep"&&me.name===S))!=null?N:null)||h.push(_f(S));
let ue=M.find(me=>me!==null&&me.path!==u.path&&!We(me)&&xr(me.path,u.path));ue!=null&&y.push(`${ue.path} has a softdep line for ${S}, and kmod takes only the fi\
rst: there vfio-pci comes before ${S} because the boot image loads it`)}if(b=qo(b,h),b===g)return{...f,notes:y};let w=[...i.map(S=>({thing:"id",value:S})),...[...c?
[]:[$r],...h].map(S=>({thing:"line",value:S}))];return{...f,claims:w,notes:y,steps:[U(u.path,b)],warnings:u.warning===void 0?[]:[u.warning]}}function Ef(e,n){var s,
a;let t=l=>{var u;return n.includes((u=sn(l))!=null?u:"")},r=le(e),o=[],i=[];for(let l of new Set(r.filter(u=>u.name==="vfio_pci"&&u.command==="options").map(u=>u.
path))){let u=ge(e,l);if(!(b=>{var h;return Ie((h=ee(on(b,l),"vfio_pci","ids"))==null?void 0:h.value).some(t)})(u))continue;if(l!==Yo&&l!==Et(Yo)||tn(u)!==null){
i.push(`${l} gives ${n.join(", ")} to vfio-pci, and is not ours: left as it is`);continue}let d=Ws(u,l,t),p=Ie((s=ee(r.filter(b=>b.path!==l),"vfio_pci","ids"))==
null?void 0:s.value),f=Ie((a=ee(on(d,l),"vfio_pci","ids"))==null?void 0:a.value);Tt(d)&&f.every(b=>p.includes(b))&&(d=Ws(d,l,()=>!0));let g=Tt(d)&&ee(on(d,l),"v\
fio_pci","ids")===null?Pf(d):d.trim()===""?null:d;o.push(U(l,g))}return{steps:o,notes:i}}var xw=["reserved","vfs","mdev"];function Ct(e){var n;return`${e.address} (${e.id}, ${$n(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function Xo(e){let n=e.
slice(0,8).map(Ct).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function Of(e,n,t,r){var s;let{class:o}=e;if(e.responding===!1)return"does not r\
espond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host";if(e.physfn!==null)return`is a virtual function of ${e.
physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;if((n==null?void 0:n.kind)==="bmc")return"is the display of the ma\
nagement controller (BMC), which stays with the host";if((n==null?void 0:n.kind)==="virtual")return"is a display that a hypervisor makes up, which stays with th\
e host";if((o==null?void 0:o.startsWith("01"))===!0)return"is a storage controller, which stays with the host";if((o==null?void 0:o.startsWith("02"))===!0)return"\
is a network controller, which stays with the host";if(xt(e.vendor,o))return t.nvswitches==="bind"?null:"is an NVSwitch, which stays with the Fabric Manager unl\
ess nvswitches is bind (full passthrough: all GPUs and switches to one guest)";if((o==null?void 0:o.startsWith("06"))===!0||((s=e.header)!=null?s:0)!==0)return"\
is a bridge, which vfio-pci does not take";if((n==null?void 0:n.kind)==="accelerator"&&t.addresses===void 0)return"is an accelerator and no known GPU; name its \
address if it is meant";let i=n===void 0?void 0:r(n).find(a=>xw.includes(a.code));return i===void 0?null:`cannot be passed through: ${i.text}`}function Rf(e,n,t){
let r=new Map(n.devices.map(i=>[i.address,i])),o=new Set(e.map(i=>i.address));for(let i of new Set(e.map(s=>s.group))){if(i===null)continue;let s=n.members(i).filter(
l=>!o.has(l)).map(l=>$t(l,r.get(l))).filter(l=>l!==null);if(s.length===0)continue;let a=e.filter(l=>l.group===i).map(l=>l.address).join(", ");throw P([`IOMMU gr\
oup ${i} of ${a} also holds ${s.join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...t].join("; "),"companions: true\
 takes the other functions of a card; for anything else put the card into another slot")}}function Mf(e,n,t){let r=e.filter(i=>i.bootVga===1);if(r.length===0)return[];
if(n.gpus.find(i=>["gpu","igpu","bmc","virtual"].includes(i.kind)&&!e.includes(i.device))===void 0&&!n.serialConsole&&!t)throw P(`${r.map(Ct).join(", ")} shows \
the only console of this node (boot_vga is 1, no other display, no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set al\
low_console_gpu if ssh or a BMC is enough");return[`${r.map(i=>i.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}var Tf="vfio-pci takes every function with an id";function Df(e,n,t){if(n.length>0)throw P(`${e}: ${Xo(n)}; ${t}`)}function Cf(e,{devices:n,gpus:t}){let r=t.filter(
c=>c.kind==="gpu").map(c=>c.device),o=r.length===0?"this node has no GPU":`the GPUs here are ${Xo(r)}`,{ids:i,addresses:s}=e,a=(i!=null?i:[]).filter(c=>Lc(n,c).
length===0);if(a.length>0&&e.absent_ids==="refuse")throw P(`no device here has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nod\
es that differ");if(s===void 0)return{found:n.filter(c=>c.id!==null&&(i==null?void 0:i.includes(c.id))===!0),absent:a};let l=s.filter(c=>!n.some(d=>d.address===
c));if(l.length>0)throw P(`there is no PCI function at ${l.join(", ")}; ${o}`);let u=n.filter(c=>s.includes(c.address));if(i!==void 0){Df(`the function named by\
 address does not have any of the ids ${i.join(", ")}`,u.filter(d=>d.id===null||!i.includes(d.id)),"look which card is meant");let c=i.filter(d=>!a.includes(d)&&
!u.some(p=>p.id===d));if(c.length>0)throw P(`none of the addresses ${s.join(", ")} has the id ${c.join(", ")}; give ids and addresses of the same functions`)}return Df(
`${Tf}, so ${s.join(", ")} cannot be bound without`,n.filter(c=>!u.includes(c)&&u.some(d=>d.id===c.id)),"name these addresses as well, or use cards that differ"),
{found:u,absent:a}}function zf(e,{devices:n,gpus:t}){let r=t.filter(s=>e.includes(s.device)).flatMap(s=>s.companions).map(s=>s.device).filter(s=>!e.includes(s)),
o=s=>n.filter(a=>a.id===s.id&&!r.includes(a)&&!e.includes(a)),i=[...new Set(r)];return{take:i.filter(s=>s.id!==null&&o(s).length===0),shared:i.filter(s=>o(s).length>
0).map(s=>`${Ct(s)} belongs to the card and stays with the host: ${Tf}, and ${Xo(o(s))} has the same`)}}function Nf(e){let n=o=>o===void 0||o.length===0?void 0:
o,[t,r]=[n(e.ids),n(e.addresses)];if(t===void 0&&r===void 0)throw z("ids",'neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7\
"}');return{...e,ids:t,addresses:r}}function Lf(e,n){var p;let t=Nf(e),r=new Map(n.gpus.map(f=>[f.device,f])),{found:o,absent:i}=Cf(t,n);for(let f of o){let m=Of(
f,r.get(f),t,n.judge);if(m!==null)throw P(`${Ct(f)} ${m}`)}let{take:s,shared:a}=t.companions?zf(o,n):{take:[],shared:[]},l=new Set([...o,...s]),u=n.devices.filter(
f=>l.has(f));Rf(u,n,a);let c=Mf(u,n,t.allow_console_gpu),d=[...((p=t.ids)!=null?p:[]).filter(f=>!i.includes(f)),...o.map(f=>{var m;return(m=f.id)!=null?m:""}),...s.
map(f=>{var m;return(m=f.id)!=null?m:""})];return{devices:u,ids:[...new Set(d)],notes:i.length===0?[]:[`no device here has the id ${i.join(", ")}: left out`],warnings:[
...a,...c,...u.filter(f=>{var m;return((m=r.get(f))==null?void 0:m.kind)==="igpu"}).map(f=>`${Ct(f)} is part of the processor or chipset: a guest needs more tha\
n vfiokit prepares for that`)]}}function Uf(e,n){var i;let t=Nf({...e,absent_ids:"ignore"}),{found:r}=Cf(t,n),{take:o}=t.companions?zf(r,n):{take:[]};return[...new Set(
[...(i=t.ids)!=null?i:[],...[...r,...o].map(s=>{var a;return(a=s.id)!=null?a:""})])]}var $w=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function Hf(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function kw(e,n,t){var l,u;let r=Hf(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(u=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?u:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function _w(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function $e(e,n,t){return t!==void 0?Bf(e,n,t):j(e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>Bf(e,n,we(e,n)))}function Bf(e,n,t){
let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{let{problem:a,kind:l}=Qe(i);a!==null&&o(`GRUB cannot\
 read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu has no entry for Linux");for(let a of t){let l=JSON.stringify(
a.title);o(a.kernel===null?`entry ${l} names no kernel`:kw(e,a.kernel,`entry ${l}: kernel`));for(let c of a.initrds)o(Hf(e,c,`entry ${l}: image`,$w));let u=_w(e,
a.tokens);o(u===null?null:`entry ${l} ${u}`)}let s=e.read(n.grubenv);return s!==null&&!hd(s)&&o(`${n.grubenv} has ${s.length} bytes or no signature; GRUB wants \
a block of 1024`),{ok:r.size===0,reasons:[...r]}}var zt="/etc/initramfs-tools/modules",Vf="/usr/share/initramfs-tools/modules.d",Qo="# vfiokit: vfio_pci before the drivers that could take its devices",Pn="vfio\
_pci",Sw="/etc/dracut.conf.d/vfiokit.conf",Pw=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],ei="# vfiokit: vfio-pci befo\
re the drivers that could take its devices, and the file that gives it their ids",Ff={"initramfs-tools":["/etc/modprobe.d",zt],dracut:["/etc/modprobe.d","/etc/d\
racut.conf","/etc/dracut.conf.d"]},Ks={steps:[],claims:[],warnings:[]};function Nt(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function qs(e){var n;
return e.startsWith("#")?"":((n=e.trim().split(/\s+/)[0])!=null?n:"").replace(/-/g,"_")}function Zf(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function Js(e){return{thing:"line",value:e}}function Aw(e,n){var o;if(!n.some(i=>"module"in i))return Ks;let t=e.list(Vf).map(i=>ge(e,`${Vf}/${i}`)),
r=(o=e.read(zt))!=null?o:"";return[r,...t].some(i=>Nt(i).some(s=>qs(s)===Pn))?Ks:{steps:[U(zt,Zf(r,[Qo,Pn]))],claims:[Js(Qo),Js(Pn)],warnings:[]}}function Iw(e){
return[ge(e,"/etc/dracut.conf"),...Gn(e,Pw).map(n=>ge(e,n))].join(`
`)}function jf(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function Ew(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function Ow(e,n){var c;let t=Iw(
e),r=["force_drivers","add_drivers"].flatMap(d=>jf(t,d)).map(d=>d.replace(/-/g,"_")),o=jf(t,"install_items"),i=Ew(e,t),s=n.flatMap(d=>{if("module"in d)return r.
includes(Pn)?[]:[`force_drivers+=" ${Pn} "`];let p=`/${d.file}`;return o.includes(p)||i&&p.startsWith("/etc/modprobe.d/")||p.startsWith("/usr/lib/")||p.startsWith(
"/lib/")?[]:[`install_items+=" ${p} "`]});if(s.length===0)return Ks;let a=Ot(e,Sw),l=(c=e.read(a.path))!=null?c:"",u=Nt(l).some(d=>d.trimEnd()===ei)?s:[ei,...s];
return{steps:[U(a.path,Zf(l,u))],claims:u.map(Js),warnings:a.warning===void 0?[]:[a.warning]}}function Wf(e,n,t){return n==="dracut"?Ow(e,t):Aw(e,t)}function Rw(e){
let n=Nt(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==Qo&&!(((o=n[r-1])!=null?o:"").trimEnd()===Qo&&qs(t)===Pn)}).join("")}function Mw(e){return Nt(e).
filter(n=>n.trimEnd()!==ei&&!/^(force_drivers\+=" vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.test(n)).join("")}function Gf(e){let n=[],t=[],r=e.
read(zt);if(r!==null){let o=Rw(r);o!==r&&n.push(U(zt,o===""?null:o)),Nt(o).some(i=>qs(i)===Pn)&&t.push(`${zt} names ${Pn} without our mark: it was there before \
and stays`)}for(let o of Gn(e,["/etc/dracut.conf.d"])){let i=ge(e,o);if(!Nt(i).some(a=>a.trimEnd()===ei))continue;let s=Mw(i);n.push(U(o,s.trim()===""?null:s))}
return{steps:n,notes:t}}var Dw=/^[\w.+~-]+$/,Tw=["vmlinuz","vmlinux","Image","image"],Kf=e=>`initrd.img-${e}`,ni=e=>`initramfs-${e}.img`,Jf=e=>`initrd-${e}`,qf=[Kf,ni,Jf],Cw={debian:Kf,
el:ni,fedora:ni,suse:Jf,unknown:ni},zw=["/boot","/boot/efi","/efi"],Nw=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function Lw(e,n){var t;return(t=
qf.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:Cw[St(e)]}function Uw(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return zw.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function Yf(e){let n=ae(
e).filter(i=>Dw.test(i)),t=rn(e),r=Lw(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(Tw.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...qf].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of Uw(e,i)){let l=Nw.find(u=>e.real(`${a}/${u(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function Xf(e,n){return e.filter(t=>_(t)===n).flatMap(T)}function Bw(e){let n=e.map(t=>new Set(["modprobe.blacklist","module_blacklist"].flatMap(r=>Xf(t,r)).map(
Fe)));return t=>n.length>0&&n.every(r=>r.has(t))}function Hw(e,n){let t=new Set,r=G(e);for(let o of n){let i=r.filter(l=>Ee([o],l)),s=sn(o);if(i.length===0&&s===
null)return null;let a=i.length>0?i.flatMap(xe):xe({vendor:(s!=null?s:"").slice(0,4),class:"0302",driver:null,module:null});if(i.length===0&&a.length===0)return null;
for(let l of a)t.add(l)}return[...t]}function Vw(e){return e.slice(1)}function ti(e,n){let t=le(e),r=ee(t,"vfio_pci","ids"),o=Ie(r==null?void 0:r.value),i=[...new Set(
[...o,...n.flatMap(c=>Xf(c,"vfio_pci.ids"))])];if(i.length===0)return()=>[];let s=r===null||o.length===0?[]:[r.from.path],a=r!==null&&Tt(ge(e,r.from.path)),l=Hw(
e,i),u=Bw(n);return c=>{let d=oe(e,c),p=[],f=h=>{if(d(h)==="absent"||u(h))return!0;let y=d(h)==="module"?Ze(t,h):null;return y!==null&&p.push(y),y!==null},m=!a&&
l!==null&&l.every(f),b=[...new Set([...s,...m?p.map(h=>h.path):[]])].map(h=>({file:Vw(h)}));return m||d("vfio_pci")!=="module"?b:[...b,{module:"vfio-pci"}]}}var jw=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],Fw=["/usr/sbin","/sbin","/usr/bin","/bin"],Qf=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],ep="/etc/kernel/install.d/50-dracut.install";function rp(e,n){var t;return(t=Fw.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function np(e,n){return jw.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function Zw(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function Ww(e){var o,i;let n=rp(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=Zw(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw P(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function Gw(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function op(e){var i,s;let n=Qf.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=Qf.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function tp(e,n){
let t=op(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>Gw(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw P(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function Kw(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=St(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function Ys(e){let n=Ww(e),t=rp(e,"dracut"),r=n==="initramfs-tools",o=r&&np(e,"initramfs-tools"),i=t!==null&&np(e,
"dracut");if(o&&i)return tp(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return tp(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:Kw(e);if(a!==null)return a;throw X("no tool that builds boot images was found: expected update-initramfs o\
r dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=op(e);if(s!==null&&s!=="dracut")throw X(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(ep)==="/dev/null")throw P(
`${ep} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}var Xs={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function sp(e,n="all"){
let t=Yf(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw z("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function Jw(e,n){
if(n!==void 0)return n;let t=nn(e);return t===null?[]:[t]}function ap(e,n,t,r){let o=Ys(e);return n.map(({path:i,kernel:s})=>{var u;let a=r(s),l=a.flatMap(c=>"f\
ile"in c?[`/${c.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Ff[o],...l,...(u=t.inputs)!=null?u:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function Lt(e,n={}){let t=sp(e,n.kernels);if(t.length===0)return Xs;let r=ti(e,Jw(e,n.entries)),
o=ap(e,t,n,s=>{var a;return ip([...r(s),...(a=n.holds)!=null?a:[]])}),i=Wf(e,Ys(e),ip(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function kr(e,n={}){let t=sp(e,n.kernels);return t.length===0?Xs:{...Xs,steps:ap(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function ri(e,n={}){let{steps:t,notes:r}=Gf(e),o=kr(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function ip(e){return[...new Map(e.map(n=>[
_e(n),n])).values()]}function lp(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=qr(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}var up=new Set([8,9,11,12]),qw=["/etc/crypttab","/etc/crypttab.initramfs"],Yw="LUKS\xBA\xBE",cp=4096,Xw=4<<20;function Qw(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function Oe(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function dp(e){try{return JSON.parse(e)}catch(n){return}}function Qs(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function fp(e){var o;if(typeof e!="string")return[];let n=dp(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=Oe(n,"clevis"),r=Oe(Oe(t,"sss"),"jwe");return[...Qs(Oe(Oe(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(fp):[]]}function e0(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==Yw||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),Xw),o=e.bytes(n,cp,Math.max(0,r-cp)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=Oe(dp(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function n0(e){var t;let n=[];for(let r of qw.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:Qw(i);if(a===null)continue;let l=(u,c)=>{c.length>0&&n.push({volume:o,device:i,by:u,pcrs:c})};
for(let u of e0(e,a))Oe(u,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Qs(Oe(u,"tpm2-pcrs"))),Oe(u,"type")==="clevis"&&l("clevis",fp(Oe(Oe(u,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Qs((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function pe(e,n){let t=n?void 0:n0(e).find(({pcrs:i})=>i.
some(s=>up.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>up.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw P(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var ea="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function t0(e,n){
return q(e)?Lf(n,Go(e)):{devices:[],ids:na(n),notes:[ea],warnings:[]}}function na({ids:e,addresses:n}){if(n!==void 0&&n.length>0)throw z("addresses",`addresses \
is ${n.join(", ")}, and this tree has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0||e.length===0)throw z("ids",'neither ids nor addresse\
s are given, expected one of them, such as {"ids": "10de:20b7"}');return e}function r0(e,{devices:n}){let t=e.filter(r=>_(r)==="vfio_pci.ids").pop();return t!==
void 0&&!n.every(r=>Ee(T(t),r))}function o0(e){let n=ae(e),t=n.filter(r=>oe(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw X(`no installe\
d kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kerne\
l that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function ta(e){return e.filter(n=>n.
kind==="file")}function i0(e,{devices:n}){let t=n.filter(i=>i.driver!==null&&!te(i.driver));if(t.length>0)throw P(`live takes only functions that no driver hold\
s, and ${t.map(i=>{var s;return`${i.address} is held by ${(s=i.driver)!=null?s:""}`}).join(", ")}`,"leave live out and reboot");let r=rn(e),o=n.filter(i=>i.driver===
null);return o.length===0?[]:[...o.map(i=>Mo(i.address,"vfio-pci","vfio-pci")),...r!==null&&oe(e,r)("vfio_pci")==="builtin"?[]:[Ro("vfio_pci")]]}function ra(e,n){
return n===null?{}:{bootable:$e(e,n)}}function s0(e){return e.length>0&&e.every(n=>n.some(t=>{let r=_(t);return/^(intel|amd)_iommu$/.test(r)&&T(t).includes("on")||
r==="iommu.passthrough"&&Ne(t)!==""}))}function a0(e,n){return e.attr("/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{let o=e.attr(`/sys/module/v\
fio_pci/parameters/${t}`);return r===void 0||o===null||Gs(o)===r?[]:[`vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the next boot on`]})}function _r(e,n){
let t=t0(e,n),r=t.devices.map(y=>y.address),o=q(e);if(t.ids.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,report:()=>({own:{devices:[]}})};let i=o0(
e),{loader:s,missing:a}=Wn(e),l=Dt(e,s),u=If(e,{ids:t.ids,devices:t.devices,rivals:gf(t.devices,t.ids),blacklisted:mf(l),overridden:l.some(y=>r0(y,t)),options:n.
vfio_options}),c=ae(e).some(y=>oe(e,y)("vfio_pci")==="builtin"),d=u.prepared?[]:[{kind:"list",key:"vfio-pci.ids",items:u.entries},...c?Object.entries(n.vfio_options).
filter(([,y])=>y!==void 0).map(([y,w])=>({kind:"token",token:`vfio-pci.${y}=${w===!0?1:0}`})):[]],p=Z(e,u.steps),f=s===null?{steps:[],claims:[],notes:[],warnings:[]}:
Fo(p,s,d,{regenerate:n.regenerate}),m=Z(p,f.steps),g=Lt(m,{entries:u.prepared?Dt(m,s):[]}),b=[...u.steps,...f.steps,...n.regenerate?g.steps:ta(g.steps)],h=hf(e,
t.devices);return{steps:[...Ue(b),...n.live&&o?i0(e,t):[]],claims:[...u.claims,...f.claims,...g.claims],guard:y=>pe(y,n.allow_measured_boot_change),devices:t.devices.
map(({address:y,id:w})=>({address:y,id:w!=null?w:""})),notes:[...t.notes,...u.notes,...f.notes,...g.notes,...n.iommuFollows!==!0&&be(e).active===!1&&!s0(Dt(m,s))?
["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,...u.warnings,
...f.warnings,...g.warnings,...a===null||u.prepared?[]:[`vfio-pci.ids was not put on the kernel command line: ${a}`],...[...h].map(([y,w])=>`${y} stays with ${w}\
: it is built into the kernel and takes the function at boot before vfio-pci, which is a module, can`)],report(y){let w=Ko(y,r,"vfio-pci"),v=y.attr("/proc/cmdli\
ne")===null?[]:w.filter(x=>!te(x.driver)&&!h.has(x.address));return{own:{devices:w},rebootReasons:[...v.map(x=>`${x.address} has ${x.driver===null?"no driver":`\
the driver ${x.driver}`}, not vfio-pci`),...a0(y,n.vfio_options)],...ra(y,s)}}}}var Jn=["nouveau","nvidia","nvidia_drm"];function mp({devices:e,gpus:n,ids:t}){let r=new Set(n.filter(i=>Un(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>i.device.id!==null&&t.includes(i.device.id));return e.filter(i=>!te(i.driver)&&(o?i.id===null||!t.includes(i.id):!r.has(i.address)))}function pp(e){
return e.replace(/-/g,"_")}function oa({driver:e,module:n}){return n!=null?n:e}function l0(e){let n=oa(e);return n===null?Jn:Jn.filter(t=>t.startsWith("nvidia")===
n.startsWith("nvidia"))}function oi(e){let n=new Set(e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(mp(e).filter(
r=>n.has(r)).flatMap(l0));return Jn.filter(r=>!t.has(r))}function gp(e,n){var o,i;let t=new Set(e.map(pp)),r=mp(n).find(s=>{var a;return t.has(pp((a=oa(s))!=null?
a:""))});if(r!==void 0)throw P(`blacklist holds ${(o=oa(r))!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays wit\
h the host; take it out of the list, or give the device to vfio-pci first (vfio_bind)`)}function ia(e,n){return n.kind==="bls"?we(e,n).map(t=>t.tokens):[Vo(e,n.defaults)]}function Ut(e,n){var o;let t=Ie((o=ee(le(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:ia(e,n).flatMap(i=>i.filter(s=>_(s)==="vfio_pci.ids").flatMap(T));return[...new Set([...t,...r])]}function sa(e,n){let t=Ut(e,n),r=G(e).map(
o=>o.driver!=="vfio-pci"||o.override!==null||Ee(t,o)?o:Nc(o,{driver:null,module:u0(e,o)}));return{devices:r,gpus:Pe(e,r),ids:t.flatMap(o=>{var i;return(i=sn(o))!=
null?i:[]})}}function u0(e,n){var i;let t=le(e),r=ae(e).map(s=>oe(e,s)),o=xe(n).filter(s=>Ze(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=
null?i:null}function hp(e,n){let t=sa(e,n),r=oi(t),o=Ut(e,n),i=new Set(t.devices.filter(l=>Ee(o,l)).flatMap(xe)),s=le(e),a=fn(e).filter(({thing:l,value:u})=>l!==
"arg"||_(u)!=="modprobe.blacklist"?!1:T(u).every(c=>!r.includes(c)&&(!i.has(c)||We(Sn(s,"softdep",c)))));return a.length===0?{steps:[],released:a}:{steps:Zn(e,n,
a).steps,released:a}}function yp(e){if(!q(e))throw P("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name ids");let n=G(e),t=Pe(e,n),r=kt(e,n,t),o=be(e).
active!==!0,i=t.filter(s=>Un(s)&&r(s).every(a=>o&&a.code==="no_group"));if(i.length===0)throw P("select: all finds no GPU here that could be passed through; run\
 gpu_info to see what stands in the way");return i.map(s=>s.device.address)}function bp(e,n,t){if(t===void 0||!q(e))return;let r=new Set(n.map(i=>i.address)),o=Pe(
e).filter(i=>Un(i)&&r.has(i.device.address)).map(i=>i.device.address);if(o.length!==t)throw P(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}\
; look for a card that is missing or did not start, or correct expect_count`)}function vp(e,n,t){let r=new Set([...t,...n.map(o=>o.id)]);return fn(e,"gpu_passth\
rough").filter(o=>o.thing==="id"&&!r.has(o.value)).map(o=>o.value)}function wp(e,n,t,r){if(!q(e))return"configured";if(t.length===0){let s=new Map(G(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return te(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=de(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function c0(e,n,t){var s,a,l;let r=((s=n.addresses)!=null?s:[]).filter(u=>!t.some(c=>c.address===u));if(r.length===0)return n;let o=new Map(de(e).flatMap(u=>u.devices).
map(u=>[u.address,u.id])),i=new Map(r.flatMap(u=>{let c=o.get(u);return c===void 0||t.some(d=>{var p;return d.id===c&&((p=n.addresses)==null?void 0:p.includes(d.
address))!==!0})?[]:[[u,c]]}));return{...n,addresses:(a=n.addresses)==null?void 0:a.filter(u=>!i.has(u)),ids:i.size===0?n.ids:[...new Set([...(l=n.ids)!=null?l:
[],...i.values()])]}}function Sr(e,n){let t=q(e),r=Go(e),o=t?Uf(c0(e,n,r.devices),r):na(n),{loader:i}=Wn(e),s=Ef(e,o),a=Z(e,s.steps),l=o.map(h=>({thing:"arg",value:`\
vfio-pci.ids=${h}`})),u=i===null?{steps:[],notes:[]}:Zn(a,i,l,{regenerate:n.regenerate}),c=Ut(Z(a,u.steps),i),d=c.length>0?[]:fn(e).filter(({thing:h,value:y})=>h===
"arg"&&/^vfio_pci\.(?!ids$)/.test(_(y))),p=i===null||d.length===0?[]:Zn(Z(a,u.steps),i,d,{regenerate:n.regenerate}).steps,f=Z(Z(a,u.steps),p),m=c.length===0?ri(
f):Lt(f,{entries:Dt(f,i)}),g=[...s.steps,...u.steps,...p,...n.regenerate?m.steps:ta(m.steps)],b=r.devices.filter(h=>h.id!==null&&o.includes(h.id)&&!Ee(c,h)).map(
h=>h.address);return{steps:Ue(g),guard:h=>pe(h,n.allow_measured_boot_change),released:[...o.map(h=>({thing:"id",value:h})),...l,...d],notes:[...t?[]:[ea],...s.notes,
...u.notes,...m.notes],warnings:m.warnings,report(h){let y=Ko(h,r.devices.filter(v=>v.id!==null&&o.includes(v.id)).map(v=>v.address),null),w=h.attr("/proc/cmdli\
ne")===null?[]:y.filter(v=>te(v.driver)&&b.includes(v.address));return{own:{devices:y},rebootReasons:w.map(v=>{var x;return`${v.address} stays with ${(x=v.driver)!=
null?x:""} until the next boot`}),...ra(h,i)}}}}var aa=ve({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:F(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:F(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:K({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:F(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=d0(e),s=i===null?{}:{entries:we(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?ri(e,{kernels:n,rebuild:t}):Lt(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>pe(l,r),report:l=>({own:{images:lp(l,a.steps)},...i===
null?{}:{bootable:$e(l,i)}})}}});function d0(e){Bs(e);try{return Ae(e)}catch(n){if(n instanceof $)return null;throw n}}function xp(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?Io(e):t,u=(a===null?["intel","amd","arm"]:[a]).flatMap(
v=>ro({cpu:v,passthrough:!0,blacklist:r!=null?r:Jn,extra:[]})).flatMap(it),c=[...(r!=null?r:[]).map(v=>`modprobe.blacklist=${v}`),...ji(o).flatMap(it)],d=de(e).
length>0,p=fn(e).filter(v=>v.thing==="arg"&&!_(v.value).startsWith("vfio_pci.")),f=new Set(p.map(v=>v.value)),m=[...new Set(d?c:[...u,...c])].map(v=>gn(_(v))||f.
has(v)?Cn(v):{kind:"absent",token:v}),{steps:g,notes:b}=Hs(e,n,v=>[...m,...p.filter(x=>{var E;return((E=x.except)==null?void 0:E.includes(v))!==!0}).map(x=>Cn(x.
value))],{regenerate:i}),h=[...u,...c].map(Cn),y=new Set(ia(Z(e,g),n).flatMap(v=>v.filter(x=>h.some(E=>!H([x],E))))),w=d?"is not ours, as the runs recorded here\
 tell":"says more than what was asked to go, and no journal tells that we wrote it";return{steps:g,released:p,guard:v=>pe(v,s),notes:[...b,...[...y].map(v=>`${v}\
 ${w}: left as it is`)],report:v=>({own:{bootloader:Zo(v,n),wanted:[],running:[]},bootable:$e(v,n)})}}function $p(e,n){let t=nn(e);return t===null?[]:yn(n.filter(r=>H(t,r)))}function kp(e,n,t){let r=nn(e);if(r===null)return{};let{active:o}=be(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!H(r,l))){let l=yn([a]).join(" "),u=hn(a),c=a.kind==="flags"&&!H(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),d=a.kind==="list"&&
u[0]==="modprobe.blacklist"?a.items.filter(p=>wr(e,p)):[];c&&o!==!0?i.push(`the running command line has ${u[0]}=off, which the next boot no longer has`):u[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):d.length>0?i.push(`${d.join(", ")}\
 ${d.length===1?"is":"are"} loaded, and the blacklist keeps ${d.length===1?"it":"them"} out at the next boot`):t.some(p=>u.includes(_(p)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}var f0='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',p0=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,la=ve({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:F(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:F(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:en(Ln({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:en(Ln({describe:"A kernel argument.",pattern:p0,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:K({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:K({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:F(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Ae(e);if(a==="absent")return xp(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let u=n===
"auto"?Io(e):n;if(u===null)throw z("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let c=q(e),d=sa(e,l);r!==void 0&&c&&gp(r,d);let p=r!=null?r:c?oi(d):Jn,f=t==="auto"&&gd(e),m=ro({cpu:u,passthrough:t!=="off"&&!f,blacklist:p,extra:o}),
g=uu(m);if(g!==null)throw z("extra_args",`extra_args has ${g}, which contradicts the other arguments (${yn(m).join(" ")}); leave it out`);let b=Fo(e,l,m,{regenerate:i}),
h=[...c||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...f?["iommu=pt is left out: SEV-SNP is in use her\
e, and its guests need DMA that is translated"]:[],...u==="amd"?[f0]:[]];return{...b,notes:[...b.notes,...h],guard:y=>pe(y,s),report:y=>({own:{bootloader:Zo(y,l),
wanted:yn(m),running:$p(y,m)},...kp(y,m,o),bootable:$e(y,l)})}}});var _p=ve({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where no driver holds them.",params:{ids:vn({describe:"PCI ids such \
as 10de:20b7; every function with such an id is taken."}),addresses:wn({describe:"PCI addresses such as 0000:41:00.0; with ids: a cross-check."}),state:F(["pres\
ent","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),absent_ids:F(["refuse","ignore"],{describe:"ignore: i\
ds that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:K({describe:"Bind now as well, functions that no driver h\
olds.",default:!1}),companions:K({describe:"Take the other functions of a card (audio, USB) with it.",default:!0}),nvswitches:F(["leave","bind"],{describe:"bind\
: NVSwitches may be named (full passthrough, all of them to one guest).",default:"leave"}),allow_console_gpu:K({describe:"Take the GPU that shows the only conso\
le.",default:!1}),allow_measured_boot_change:K({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),vfio_options:Hc(
{disable_idle_d3:K({describe:"Leave idle functions powered on."}),disable_vga:K({describe:"No legacy VGA for guests."})},{describe:"Parameters of vfio-pci; they\
 count for all of its functions."}),regenerate:K({describe:"Remake grub.cfg and boot images; false edits their sources only.",default:!0})},example:{ids:"10de:2\
0b7"},plan:(e,n)=>n.state==="absent"?Sr(e,n):_r(e,n)});var ua=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function ca(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:Fe(n)}function ii(e){let n=[];for(let t of Gn(e,ua))for(let r of ge(e,t).split(`
`)){let o=ca(r);o!==null&&n.push({name:o,path:t})}return n}function Sp(e,n){let t=new Set(e.split(`
`).map(ca)),r=n.filter(o=>!t.has(Fe(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function Pp(e,n){var r;let t=new Set(n.map(Fe));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=ca(o);return i===null||!t.has(i)}).
join("")}var da="/etc/modules-load.d/vfio.conf",Ap=["vfio","vfio_iommu_type1","vfio_pci"],m0=Ln({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function g0(e,n){var f;let t=[...new Set(n.modules.map(Fe))],r=ae(e),o=rn(e),i=new Map([...r,...o===null?[]:[o]].
map(m=>[m,oe(e,m)])),s=o===null?void 0:i.get(o),a=m=>r.length===0||r.some(g=>{var b;return((b=i.get(g))==null?void 0:b(m))!=="absent"}),l=t.filter(a),u=m=>{let g=new Set(
ii(m).map(y=>y.name)),b=t.map(y=>{let w=s===void 0?r.length>0&&r.every(v=>{var x;return((x=i.get(v))==null?void 0:x(y))==="builtin"}):s(y)==="builtin";return{name:y,
loaded:wr(m,y)||w&&s!==void 0,builtin:w,at_boot:g.has(y)||w}}),h=n.state==="absent"||s===void 0?[]:b.filter(y=>l.includes(y.name)&&!y.loaded);return{own:{modules:b},
rebootReasons:h.filter(y=>(s==null?void 0:s(y.name))==="absent").map(y=>`${y.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:h.
filter(y=>(s==null?void 0:s(y.name))!=="absent"&&!n.load).map(y=>`${y.name} is loaded at the next boot`)}};if(n.state==="absent"){let m=ii(e).filter(h=>t.includes(
h.name)),g=[...new Set(m.map(h=>h.path))].filter(h=>{var y;return(h===da||h===Et(da))&&tn((y=e.read(h))!=null?y:"")===null});return{steps:g.map(h=>{var y;return U(
h,Pp((y=e.read(h))!=null?y:"",t).replace(/^\s+$/,"")||null)}),released:t.map(h=>({thing:"module",value:h})),notes:m.filter(h=>!g.includes(h.path)).map(h=>`${h.path}\
 loads ${h.name}, and is not ours: left as it is`),report:u}}if(l.length===0)throw X(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expe\
cted a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let c=l.filter(m=>!ii(e).some(g=>g.name===m)),d=Ot(e,
da,ua.slice(1)),p=l.map(m=>Ze(le(e),m)).filter(m=>m!==null);return{steps:[...c.length===0?[]:[U(d.path,Sp((f=e.read(d.path))!=null?f:"",c))],...n.load&&s!==void 0?
l.filter(m=>s(m)==="module").map(Ro):[]],claims:c.map(m=>({thing:"module",value:m})),notes:[...t.filter(m=>!a(m)).map(m=>`no installed kernel has ${m}: left out`),
...l.filter(m=>n.load&&s!==void 0&&s(m)==="absent").map(m=>`the running kernel ${o} does not have ${m}: nothing to load now`)],warnings:[...c.length===0||d.warning===
void 0?[]:[d.warning],...p.map(m=>`${m.path} line ${m.line} keeps ${m.name} from being loaded, at boot too, although it is listed: take that line out`)],report:u}}
var fa=ve({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:F(["present","absent"],{describe:"Whether they are to be l\
oaded at boot; absent unloads nothing.",default:"present"}),modules:en(m0,{describe:"The modules; those that no installed kernel has are left out.",default:Ap}),
load:K({describe:"Load them now as well.",default:!0})},example:{modules:Ap},plan:g0});var{ids:nM,addresses:tM,live:rM,regenerate:oM,...h0}=_p.params,{cpu:y0,iommu_pt:b0,blacklist:v0,extra_args:w0}=la.params,x0={ids:vn({describe:"PCI ids of the de\
vices, such as 10de:20b7; every device with such an id is taken."}),addresses:wn({describe:"PCI addresses of the devices, such as 0000:41:00.0; with ids: a cros\
s-check."}),select:F(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),expect_count:ur({describe:"Refuse unless exactly this \
many GPUs are meant.",min:0,max:4096}),cpu:y0,iommu_pt:b0,blacklist:v0,extra_args:w0,...h0},si=ve({name:"gpu_passthrough",summary:"Prepares the node from end to\
 end: IOMMU, vfio modules, binding and boot images, in one run and one reboot.",params:x0,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,
...i}){if(r!==void 0&&(n!=null?n:t)!==void 0)throw z("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&
n===void 0&&t===void 0)throw z("ids",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or \
{"select": "all"}');let a={...{ids:n,addresses:r===void 0?t:yp(e)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:u}=i.state==="absent"?k0(e,a):
$0(e,a,o),c=pd(e,u);return{...c,devices:l,report(d){var m;let p=c.report(d),f=c.steps.every(g=>g.kind!=="file"||d.read(g.path)===g.text);return{...p,own:{devices:[],
...p.own,stage:wp(d,l,(m=p.rebootReasons)!=null?m:[],f)}}}}}});function Ip({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){return s=>la.
plan(s,{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function Ep({state:e}){return n=>fa.plan(n,{...wt(fa.params,
{}),state:e})}function pa({allow_measured_boot_change:e},n){return t=>aa.plan(t,{...wt(aa.params,{}),allow_measured_boot_change:e,state:n})}function Op({blacklist:e,
allow_measured_boot_change:n}){return t=>{let{loader:r}=Wn(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:hp(t,r);return{steps:o,released:i,
guard:s=>pe(s,n),report:()=>({own:{}})}}}function Rp(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function $0(e,n,t){var l,u;let r=_r(e,n),o=(l=r.devices)!=
null?l:[];bp(e,o,t);let i=vp(e,o,(u=n.ids)!=null?u:[]),s=i.length===0?[]:[c=>Sr(c,{...n,ids:i,addresses:void 0})];if(q(e)&&o.length===0)return{devices:o,planners:[
...s,()=>r,Rp("there is nothing to bind here: IOMMU arguments, vfio modules and boot images are left as they are")]};let a=i.length===0?()=>r:c=>_r(c,n);return{
devices:o,planners:[...s,a,...i.length===0?[]:[Op(n)],Ip(n),Ep(n),pa(n,"present")]}}function k0(e,n){let t=Sr(e,n),r=Ut(Z(e,t.steps),Wn(e).loader),o=()=>t;return r.
length===0?{devices:[],planners:[o,Ip(n),Ep(n),pa(n,"absent")]}:{devices:[],planners:[o,Op(n),pa(n,"present"),Rp(`vfio-pci still has ${r.join(", ")}, so the IOM\
MU arguments and the vfio modules stay`)]}}var _0=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function Dp(e,n,t){var f,m,g,b,h;let r=n.slice(t),o=new Set(Hr(n.slice(0,t)).map(Mp)),i=Hr(r.map(y=>({...y,
released:[]}))).filter(y=>!o.has(Mp(y))),s=(f=e.attr("/etc/machine-id"))!=null?f:"",a=(m=e.attr("/proc/sys/kernel/random/boot_id"))!=null?m:"",l=new Map,u=new Set,
c=[],d=new Map;for(let y of[...r].reverse()){c.push(...y.dirs);let w=y.image&&y.machine_id!==s;for(let v of[...y.entries].reverse()){if(v.kind==="driver"&&y.boot_id===
a&&e.stat(`/sys/bus/pci/devices/${v.address}`)!==null&&d.set(v.address,Mo(v.address,v.driver,v.override)),v.kind!=="file")continue;let x=(g=l.get(v.path))!=null?
g:{text:e.read(v.path),mode:void 0,ours:!1,lines:[],words:[]},E=x.text===null?"":tt(x.text);c.push(...[...v.dirs].reverse()),E===v.after&&!w&&!u.has(v.path)?(x.
text=v.before===""?null:$l((b=x.text)!=null?b:"",v.splices),x.mode=(h=v.was)==null?void 0:h.mode):E!==v.before&&u.add(v.path),v.before===""&&(x.ours=!0),x.lines.
push(...v.lines),x.words.push(...v.words),l.set(v.path,x)}}for(let y of u){let w=l.get(y);if(w===void 0||w.text===null||_0.test(y))continue;let v=El(w.text,w,i.
filter(x=>x.thing==="id").map(x=>x.value));w.text=w.ours&&v.trim()===""?null:v}let p=r.flatMap(y=>y.entries);return{files:[...l].map(([y,{text:w,mode:v}])=>U(y,
w,v)),edited:[...u],dirs:ma(c,y=>y).sort((y,w)=>w.length-y.length),drivers:[...d.values()],grubConfig:p.some(y=>y.kind==="grubConfig"||y.kind==="file"&&y.path.startsWith(
"/etc/default/grub")),images:ma(p.flatMap(y=>y.kind==="bootImage"?[y.kernel]:[]),y=>y),claims:i,devices:ma(r.flatMap(y=>y.devices),y=>y.address)}}function Mp(e){
return`${e.thing} ${e.value}`}function ma(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}var S0=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,Tp=ve({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:K({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the s\
ame.",default:!1}),since:Ln({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"20\
260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=de(e),o=n===void 0?0:r.findIndex(f=>f.run===n);if(o<0)throw z("since",
`there is no run ${n!=null?n:""}; recorded are ${r.map(f=>f.run).join(", ")||"none"}; give one of them or leave since out`);if(r.length===0)return{steps:[],...e.
real(ie)===null?{}:{undoes:new Set},notes:["no run is recorded on this node: nothing to take back"],report:()=>({own:{undone:[],kept:[],back_on:[]}})};let i=Dp(
e,r,o),s=Z(e,i.files),a=I0(s,i),l=Z(s,a.steps),u=i.files.map(f=>f.path),c=P0(l,i,u),d=[...a.kept,...c.kept],p=r.slice(o).map(({run:f,module:m,at:g})=>({run:f,module:m,
at:g}));return{steps:Ue([...i.files,...a.steps,...c.steps,...i.drivers]),guard:f=>pe(f,t),undoes:new Set(p.map(f=>f.run)),emptyDirs:i.dirs,notes:[...i.edited.map(
f=>`${f} was edited since: only what is ours was taken out of it`),...a.notes],report:f=>({...R0(f,i),own:{undone:p,kept:d,back_on:Cp(f,i)},...E0(d),...O0(f)})}}});
function P0(e,n,t){let r=t.filter(o=>S0.test(o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:kr(e,{lacks:A0(n,e),inputs:r}).steps,
kept:[]}}catch(o){if(!(o instanceof $))throw o;return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function A0(e,n){return e.files.filter(t=>n.read(t.path)===
null&&t.path.startsWith("/etc/modprobe.d/")).map(t=>t.path.slice(1))}function I0(e,n){if(!n.grubConfig&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],
kept:[]};try{let{steps:t,notes:r}=Zn(e,Ae(e),n.claims,{sourcesChange:n.grubConfig});return{steps:t,notes:r,kept:[]}}catch(t){if(!(t instanceof $))throw t;return{
steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function E0(e){return e.length===0?{}:{fail:new $("E_DRIFT",`${e.map(n=>`${n.what} were kept:\
 ${n.why}`).join("; ")}; put that right and undo again`)}}function O0(e){try{return{bootable:$e(e,Ae(e))}}catch(n){return{}}}function Cp(e,n){let t=new Map(G(e).
map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function R0(e,n){
return{rebootReasons:Cp(e,n).filter(t=>te(t.driver)).map(t=>{var r;return`${t.address} stays on ${(r=t.driver)!=null?r:""} until the next boot`})}}function zp(e){try{let n=Ae(e),t=Co(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...M0(e,t),bootable:$e(e,n,[t])}}catch(n){if(n instanceof $)return{
unknown:n.message};throw n}}function M0(e,n){var c,d,p;let t=(c=ae(e).find(f=>{var m,g;return((m=n.kernel)!=null?m:"").endsWith(`-${f}`)||((g=n.kernel)!=null?g:
"").includes(`/${f}/`)}))!=null?c:null,r=le(e,t!=null?t:void 0),o=t===null?()=>"module":oe(e,t),i=n.tokens.filter(f=>_(f)==="vfio_pci.ids").slice(-1).flatMap(T),
s=Ie((d=ee(r,"vfio_pci","ids"))==null?void 0:d.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,u=kr(e).steps.flatMap(f=>f.kind==="bootImage"&&f.kernel===t?
[{...f,holds:ti(e,[n.tokens])(t!=null?t:"")}]:[]);return{entry:n,kernel:t,ids:new Set(a.map(f=>{var m;return(m=sn(f))!=null?m:f})),imageProblem:(p=u.map(f=>qr(e,
f).why).find(f=>f!==null))!=null?p:null,rivalsOf:f=>xe(f).filter(m=>{if(o(m)==="absent"||!H(n.tokens,{kind:"list",key:"modprobe.blacklist",items:[],without:[m]})||
o(m)==="module"&&Ze(r,m)!==null)return!1;let g=We(Sn(r,"softdep",m));return(o(m)==="builtin"||!g)&&o("vfio_pci")!=="builtin"})}}var Re={severity:"error",status:"drifted"},D0=/^(01|02|060[014])/,ai=["intel_iommu","amd_iommu","iommu"];function T0(e,{ids:n,addresses:t,recorded:r}){let o=new Map(
e.map(c=>[c.address,c])),i=t!==void 0?t.map(c=>({address:c,id:void 0})):n===void 0?r:[],s=c=>{let d=o.get(c.address),p=c.id===void 0?n:[c.id];return d!==void 0&&
(p===void 0||d.id!==null&&p.includes(d.id))},a=t===void 0?n!=null?n:[]:[],l=[...i.filter(s).flatMap(c=>{var d;return(d=o.get(c.address))!=null?d:[]}),...e.filter(
c=>c.id!==null&&a.includes(c.id))],u=new Set(l.map(c=>c.id));return{devices:l,missing:[...i.filter(c=>!s(c)).map(c=>{var p;let d=o.get(c.address);return`${c.address}${c.
id===void 0?"":` (${c.id})`}${d===void 0?"":`: ${(p=d.id)!=null?p:"an unknown device"} is there`}`}),...a.filter(c=>!e.some(d=>d.id===c))],unexpected:i.length===
0?[]:e.filter(c=>u.has(c.id)&&!l.includes(c)).map(c=>{var d;return`${c.address} (${(d=c.id)!=null?d:""})`})}}function C0(e,n,t){var p,f,m;let r=g=>g.find(b=>ai.
includes(_(b))&&T(b).includes("off")),o=e.active===!0,i=o||e.firmware_table!==null,s=n===null?void 0:r(n),a=[{...Re,id:"iommu.firmware",about:"both",status:"off\
_in_firmware",ok:i,severity:e.active===null?"warning":"error",found:i?(p=e.firmware_table)!=null?p:"an active IOMMU":"no DMAR, IVRS or IORT table",expected:"a t\
able of the firmware that describes the IOMMU",read_from:"/sys/firmware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...Re,
id:"iommu.active",about:"now",status:"off_in_kernel",ok:o,severity:e.active===null?"warning":"error",found:o?`${(f=e.groups)!=null?f:0} groups, units ${((m=e.units)!=
null?m:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_g\
roups",remedy:o?"":"run iommu_cmdline and reboot"}];if(t===null)return a;let l=r(t.entry.tokens),u=(g,b)=>g.some(h=>b.includes(_(h))&&T(h).some(y=>y==="on"||y===
"pt"))||b===ai&&g.some(h=>_(h)==="iommu.passthrough"),c=n!==null&&u(n,["intel_iommu"])&&!u(t.entry.tokens,["intel_iommu"]),d=l===void 0&&(o?!c:u(t.entry.tokens,
ai));return a.push({...Re,id:"boot.iommu",about:"next",status:"off_in_kernel",ok:d,found:l!=null?l:t.entry.tokens.filter(g=>ai.includes(_(g))||_(g)==="iommu.pas\
sthrough").join(" ")||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:t.entry.from,remedy:d?"":"run iommu_cmdline"}),a}function z0(e,n,t,r){
var d;let{address:o,group:i}=n,s={...Re,address:o,about:"now"},a=te(n.driver),l=new Map(t.map(p=>[p.address,p])),u=[{...s,id:"device.driver",ok:a,found:(d=n.driver)!=
null?d:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${o}/driver`,remedy:a?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough\
 and look what took it"},{...s,id:"device.group",ok:i!==null,status:"off_in_kernel",found:i===null?"no group":`group ${i}`,expected:"an IOMMU group",read_from:`\
/sys/bus/pci/devices/${o}/iommu_group`,remedy:i===null?"switch the IOMMU on: firmware setup, iommu_cmdline, reboot":""}];if(n.responding===!1&&u.push({...s,id:"\
device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/dev\
ices/${o}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),i===null)return u;let c=kn(e,i,t).filter(p=>!r.has(p)).map(p=>$t(p,l.get(p))).filter(
p=>p!==null);if(u.push({...s,id:"group.viable",about:"both",ok:c.length===0,status:"in_use",found:c.length===0?"only what a guest may own":c.join(", "),expected:"\
no member on a driver of the host",read_from:`/sys/kernel/iommu_groups/${i}/devices`,remedy:c.length===0?"":"give the other functions of the card to vfio-pci to\
o (companions), or put the card into another slot"}),a&&e.list("/dev/vfio").length>0){let p=e.stat(`/dev/vfio/${i}`)!==null||e.list("/dev/vfio/devices").length>
0;u.push({...s,id:"device.node",ok:p,found:p?`/dev/vfio/${i}`:"none",expected:`/dev/vfio/${i}`,read_from:"/dev/vfio",remedy:p?"":"load the module vfio_pci (vfio\
_modules)"})}return u}function N0(e,n){var i;let t={...Re,address:e.address,about:"next"},r=e.id!==null&&n.ids.has(e.id),o=n.rivalsOf(e);return[{...t,id:"boot.i\
ds",ok:r,found:[...n.ids].join(",")||"no ids",expected:(i=e.id)!=null?i:"a known id",read_from:n.entry.from,remedy:r?"":"run vfio_bind with this id"},{...t,id:"\
boot.rivals",ok:o.length===0,found:o.length===0?"none":o.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:o.length===
0?"":"run vfio_bind, which makes vfio-pci come first"}]}function Np(e,n){var p,f,m;let t=G(e),{devices:r,missing:o,unexpected:i}=T0(t,n),s=zp(e),a="unknown"in s?
null:s,l=[...C0(be(e),nn(e),a)];for(let g of o)l.push({...Re,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",expected:g,read_from:"\
/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let u=new Set(r.map(g=>g.address)),
c=new Map(Pe(e,t).map(g=>[g.device.address,g.kind]));for(let g of r){let b=c.get(g.address);if(b==="bmc"||b==="virtual"||D0.test((p=g.class)!=null?p:"")){l.push(
{...Re,id:"device.kind",address:g.address,about:"both",status:"refused",ok:!1,found:b!=null?b:$n(g.class),expected:"a device that may leave the host",read_from:`\
/sys/bus/pci/devices/${g.address}/class`,remedy:"name the GPU instead"});continue}l.push(...z0(e,g,t,u),...a===null?[]:N0(g,a))}a===null?l.push({...Re,id:"boot.\
entry",about:"next",severity:"error",ok:!1,found:"unknown"in s?s.unknown:"",expected:"a boot entry that can be read",read_from:"/boot",remedy:"make the boot loa\
der one that is supported, or check the next boot by hand"}):(l.push({...Re,id:"boot.image",about:"next",ok:a.imageProblem===null,found:(f=a.imageProblem)!=null?
f:"up to date",expected:"an image that is newer than what it holds",read_from:(m=a.entry.initrds[0])!=null?m:"/boot",remedy:a.imageProblem===null?"":"run initra\
mfs"}),l.push({...Re,id:"boot.bootable",about:"next",ok:a.bootable.ok,found:a.bootable.reasons.join("; ")||"whole",expected:"entries whose kernel and images are\
 there and whole",read_from:a.entry.from,remedy:a.bootable.ok?"":"repair the boot loader before you reboot"}));let d=r.filter(g=>c.get(g.address)==="gpu").length;
return n.expect_count!==void 0&&d!==n.expect_count&&l.push({...Re,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${d} GPUs`,expected:`${n.expect_count}\
 GPUs`,read_from:"/sys/bus/pci/devices",remedy:"look for a card that is missing or did not start, or correct expect_count"}),{findings:l,missing:o,unexpected:i}}var L0=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function Lp(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=L0.find(l=>n.some(u=>u.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function Up(e){return e.map(({about:n,status:t,...r})=>r)}var U0={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},Bp=Po(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:vn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:wn({describe:"Judge the devices at these addresses."}),
expect_count:ur({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),on_findings:F(["fail","report"],{describe:"report: exit 0 whatev\
er is found, for monitoring.",default:"fail"})},example:{ids:"10de:20b7"},read(e,{ids:n,addresses:t,expect_count:r,on_findings:o}){var m,g;let i=n!==void 0||t!==
void 0,s=i?[]:yl(e);if(!i&&s.length===0)throw z("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, such as\
 {"ids": "10de:20b7"}');if(!q(e))throw X("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of one");
let{findings:a,missing:l,unexpected:u}=Np(e,{ids:n,addresses:t,recorded:s,expect_count:r}),c=Lp(a),d=a.filter(b=>!b.ok&&b.severity==="error"),p=(m=d.find(b=>b.status===
c.status))!=null?m:d[0],f=p===void 0?"":`: ${p.address===void 0?"":`${p.address} `}${p.id} is ${p.found}, expected ${p.expected}${p.remedy===""?"":`; ${p.remedy}`}`;
return{msg:`${c.status}: ${U0[c.status]}${c.status==="pending_reboot"?"":f}`,own:{...c,findings:Up(a),missing:l,unexpected:u},rebootReasons:c.status==="pending_\
reboot"?a.filter(b=>!b.ok&&b.about==="now"&&b.severity==="error").map(b=>`${b.address===void 0?"":`${b.address}: `}${b.id} is ${b.found}, expected ${b.expected}`):
[],warnings:u.map(b=>`${b} has an id that is given to vfio-pci, and nobody asked for it`),...c.status==="ready"||o==="report"?{}:{fail:{code:"E_NOT_READY",hint:c.
status==="pending_reboot"?"reboot, then run this again":(g=p==null?void 0:p.remedy)!=null?g:""}}}}});var B0="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",H0="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function ga(e){return n=>({
...n,cpu:e})}function Hp(){return ga({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${B0}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function an(){return ga({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${H0}
`})}function Vp(){return ga({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function ha(e){return n=>({...n,iommu:e})}function jp(e){return n=>({...n,firmware:e})}function O(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function li(...e){return n=>({...n,kernels:e})}function ui(e){return n=>({...n,files:{...n.files,...e}})}function ci(...e){
return n=>({...n,events:[...n.events,...e]})}function ya(e){return n=>({...n,name:e})}function Ir(...e){return n=>e.reduce((t,r)=>r(t),n)}function Bt(e,n,t,r={}){
let o={address:e,id:n,class:t.length===4?`${t}00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[
...i.functions.filter(s=>s.address!==e),o]})}function Fp(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var Pr={audio:{fn:"1",
id:"10de:10f8",class:"040300",driver:"snd_hda_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"\
i2c_nvidia_gpu"}},V0=2**30,Ar=2**20;function ln(e,n={}){let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,
a=Bt(e,o,r.class===void 0?"030200":r.class,{driver:"nvidia",subsystem:"10de:1532",bars:[16*Ar,64*V0,0,32*Ar],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,
speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+Pr[l].fn)}});return Ir(a,...t.
map(l=>Bt(i+Pr[l].fn,Pr[l].id,Pr[l].class,{driver:Pr[l].driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function Zp(e="000\
0:03:00.0",n={}){return Bt(e,"1a03:2000","030000",{driver:"ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*Ar],group:20,...n})}function ba(e="0000:\
04:00.0",n={}){return Bt(e,"8086:1572","020000",{driver:"i40e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*Ar],group:21,...n})}function Wp(e="0000\
:05:00.0",n={}){return Bt(e,"144d:a824","010802",{driver:"nvme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function Gp(e,n={}){return Bt(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*Ar],...n})}var va=`# GRUB Environment Block
`;function Ht(e){let n=new Map;if(e===null||!e.startsWith(va))return n;let t=e.slice(va.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function un(e){
let n=va;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function Kp(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let u=l[1]===void 0?l[2]||"":l[1];return{value:n.get(u)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let u=e.indexOf("'",a+1);o(e.slice(a+1,u<0?e.length:u)),a=u<0?e.length:u}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let u=s(a);o(u.value),a+=u.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let u=s(a),[c="",...d]=u.value.split(/\s+/);if(u.value!==""){c!==""&&o(c);for(let p of d)i(),p!==""&&
o(p)}a+=u.length-1}else o(l||"")}}return i(),t}function Jp(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var D=ce(require("fs"),1),Qn=ce(require("path"),1);function qp(e){return"\0".repeat((4-e%4)%4)}function wa(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+qp(i.length)+t+qp(t.length)}function xa(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>wa(r(),i,"",16877)),...e.map(i=>wa(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),wa(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function Yp(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
110<=e.length;){let r=l=>parseInt(e.slice(t+6+l*8,t+14+l*8),16),o=r(11),i=r(6),s=e.slice(t+110,t+110+o-1),a=t+Math.ceil((110+o)/4)*4;if(s==="TRAILER!!!")return n;
if(a+i>e.length)return null;n.push({name:s,text:e.slice(a,a+i),mode:r(1)}),t=a+Math.ceil(i/4)*4}return null}var ke={irqbypass:{file:"virt/lib/irqbypass"},vfio:{file:"drivers/vfio/vfio"},vfio_virqfd:{file:"drivers/vfio/vfio_virqfd",until:[6,2]},vfio_iommu_type1:{file:"\
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
ext4:{file:"fs/ext4/ext4"},xfs:{file:"fs/xfs/xfs"},kvm:{file:"arch/x86/kvm/kvm",needs:["irqbypass"]}},Xp=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core",
"vfio_pci"],j0=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];function V(e){return e.replace(/-/g,"_")}function Er(e){let n=ke[e];return n===void 0||n.driver===
void 0?null:n.driver}function Qp(e,n){return e==="nvidia"&&n.startsWith("0680")?"nvidia-nvswitch":Er(e)}function em(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.
keys(ke).find(t=>Er(t)===e);return n===void 0?null:n}function nm(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function ka(e,n){
return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}function F0(e,n){let t=nm(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=ke[a];return l===void 0||n.lacks.includes(
a)||l.extra===!0&&!r.has("nvidia")||Xp.includes(a)&&n.vfio==="missing"||l.until!==void 0&&!ka(t,l.until)?!1:l.from===void 0||!ka(t,l.from)},i=a=>n.builtin.includes(
a)||n.vfio==="builtin"&&(Xp.includes(a)||a==="irqbypass"),s=Object.keys(ke).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function $a(e){let n=ke[e];
return n===void 0?e:n.extra===!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function Z0(e,n){let t=ke[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(
o=>n.includes(o))}function W0(e,n){let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";
return["#","# Automatically generated file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_I\
OMMU=y",r("CONFIG_INTEL_IOMMU_DEFAULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CON\
FIG_VFIO",t),r("CONFIG_VFIO_PCI",t),r("CONFIG_VFIO_IOMMU_TYPE1",t),...ka(nm(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG\
_DRM_NOUVEAU",n.lacks.includes("nouveau")?null:"m"),""].join(`
`)}function tm(e,n){let{modules:t,builtin:r}=F0(e,n),o=`/lib/modules/${n.version}`,i=l=>`${$a(l)}${n.suffix}`,s=[];for(let l of t){let u=ke[l];for(let c of u===
void 0||u.alias===void 0?[]:u.alias)s.push(`alias ${c} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${$a(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${Z0(l,t).map(u=>` ${i(u)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${$a(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:W0(e,n),[`/boot/vmlinuz-${n.version}`]:G0(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function G0(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function rm(e){return e==="nvidia"?j0.slice(1):[]}var K0=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function qn(e){let n=new Map;for(let r of K0)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function Or(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function Ge(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(u,c,d)=>{u.set(c,[...u.get(c)||[],...d])};for(let u of e)for(let c of u.replace(/\\\n/g," ").split(`
`)){let[d,p,...f]=c.trim().split(/\s+/);if(d===void 0||p===void 0||d.startsWith("#"))continue;let m=V(p);if(d==="blacklist"&&t.add(m),d==="alias"&&f[0]!==void 0&&
r.push([p,V(f[0])]),d==="options"&&l(o,m,f),d==="install"&&a.set(m,f.join(" ")),d==="softdep"){let g=null;for(let b of f)b==="pre:"?g=i:b==="post:"?g=s:g!==null&&
l(g,m,[V(b)])}}for(let u of Or(n)){let c=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(u.replace(/"/g,""));if(c===null)continue;let[,d="",p="",f]=c;if(d==="modprobe"&&p===
"blacklist")for(let m of(f||"").split(","))t.add(V(m));else l(o,V(d),[f===void 0?p:`${p}=${f}`])}return{blacklist:t,aliases:r,options:o,pre:i,post:s,install:a}}
function di(e){let n=e.slice(e.lastIndexOf("/")+1);return V(n.replace(/\.ko(\.\w+)?$/,""))}function Ke(e,n){let t=`/lib/modules/${n}`,r=l=>e.read(`${t}/${l}`)||
"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let u=l.indexOf(":");if(u<0)continue;let c=l.slice(0,u);o.set(di(c),c),i.set(di(c),l.slice(u+1).split(" ").filter(d=>d!=="").map(di))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(di)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,u="",c=""]=l.split(" ");return[u,V(c)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softde\
p")}}function _a(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function fi(e,n,t,r,o){
let i=Ge([n.softdeps],""),s=[],a=new Set,l=c=>{if(a.has(c)||(a.add(c),n.builtin.has(c)||r.has(c)))return null;if(!n.files.has(c)||!o(c))return`FATAL: Module ${c}\
 not found.`;for(let p of[...t.pre.get(c)||[],...i.pre.get(c)||[]])l(p);let d=t.install.get(c);if(d!==void 0)return/(^|\/)(false)\b/.test(d)?`ERROR: could not i\
nsert '${c}': install command failed`:null;for(let p of n.needs.get(c)||[]){let f=l(p);if(f!==null)return f}s.push(c);for(let p of[...t.post.get(c)||[],...i.post.
get(c)||[]])l(p);return null},u=l(V(e));return u===null?{ok:!0,order:s}:{ok:!1,why:u}}function pi(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(
i)&&!t.blacklist.has(i)&&_a(o,e)&&r.push(i);return r}function om(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+
1));return r}var sm=require("child_process"),am=ce(require("fs"),1),J0={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash",
"/bin/sh"]},im=65534;function mi(e,n,t,r){let o=J0[e].find(m=>am.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",
LC_ALL:"C"};n.forEach((m,g)=>{i[`FIXTURE_${g}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,g)=>`eval "$FIXTURE_${g}"`),"pri\
ntf 'SOURCED\\0'",...t.map(m=>`printf '%s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:im,gid:im}:{},l=(0,sm.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),u=l.stdout===null?"":l.
stdout,c=u.indexOf("SOURCED\0"),d={},p=c<0?[]:u.slice(c+8).split("\0");t.forEach((m,g)=>{d[m]=p[g]||""});let f=l.status===null?1:l.status;return{code:c<0&&f===0?
1:f,stderr:l.stderr===null?"":l.stderr,values:d}}function Vt(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function Yn(e,n){return e.toString(16).padStart(n,
"0")}function lm(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${Vt(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${Vt(
s.address).domain}:${Vt(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${Yn(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function um(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${Vt(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=Vt(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function cm(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?Vt(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function jt(e){return e.toUpperCase()}function An(e){let[n="",t=""]=jt(e.id).split(":"),[r="",
o=""]=jt(e.subsystem).split(":"),i=jt(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function q0(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function Y0(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${Yn(0,16)} 0x${Yn(0,16)} 0x${Yn(0,16)}`);continue}r.push(`0x${Yn(t,16)} 0x${Yn(t+i-1,16)} 0x${Yn(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function Sa(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${jt(e.class).replace(/^0/,"")}`,`PCI_ID=${jt(e.id)}`,`PCI_SUBSYS_ID=${jt(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${An(e)}`,""].join(`
`)}function dm(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:An(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=Sa(e,null),r[`${n}/config`]=q0(e),r[`${n}/resource`]=Y0(e),r}function k(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var Mr=k(137,"",`Killed
`),pm=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],X0=["nvme","ext4","xfs"],fm=["nouveau","amdgpu","i915","ast","mgag200"];function mm(e,n,t){let r=Ke(
e,n),o=Ge([],""),i=new Set;for(let l of t){let u=fi(l,r,o,new Set,()=>!0);if(u.ok)for(let c of u.order)i.add(c)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let u=r.files.get(l);u!==void 0&&a.push({name:`${s}/${u}`,text:e.read(`/${s}/${u}`)||""})}return a}function Pa(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function gm(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function hm(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...gm(e.read(s))],[]);return xa([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:Pa(e,qn(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...mm(e,n,[...pm,...o.map(i=>V(i.split(/\s+/)[0]||""))])])}var Q0=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function Xn(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function ex(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let d of n)
for(let p of e.list(d))p.endsWith(".conf")&&!t.has(p)&&t.set(p,`${d}/${p}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(d=>t.get(d)||"")].map(d=>e.read(
d)||"").filter(d=>d!==""),i=mi("bash",o,Q0,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:u,install_items:c}=i.
values;return{hostonly:s==="yes",add:Xn(a),force:Xn(l),omit:Xn(u),install:Xn(c)}}function nx(e,n,t,r,o){let i=Ke(e,t),s=Ge([],""),a=r.hostonly?fm.filter(w=>n.functions.
some(v=>pi(An(v),i,s).includes(w))):fm,l=[...qn(e).keys()],u=w=>w.startsWith("/etc/"),c=r.hostonly&&!o?l:l.filter(w=>!u(w)),d=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,v)=>[...w,...e.list(v).filter(x=>x.endsWith(".conf")).map(x=>`${v}/${x}`)],[]),p=o?[]:r.hostonly?d:d.filter(w=>!u(w)),f=p.reduce((w,v)=>[
...w,...gm(e.read(v))],[]),m=o?[]:r.force,g=new Set(r.omit.map(V)),b=[...r.hostonly?X0:pm,...a,...f,...m,...o?[]:r.add].map(V).filter(w=>!g.has(w)),h=o?[]:r.install.
filter(w=>e.exists(w)),y=new Set;return xa([...Pa(e,[...c,...p]),...Pa(e,h),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...mm(e,t,b)].filter(({name:w})=>!y.has(w)&&y.add(w)))}function cn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function Rr(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(Aa)}function Aa(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function Ia(e){return e.slice(0,Math.floor(e.length/2))}function gi(e,n,t,r,o){if(t.
includes("--version"))return k(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,u=[],c=[],d=[],p=[],f=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let v=0;v<
t.length;v+=1){let[x="",E]=(t[v]||"").startsWith("--")?(t[v]||"").split(/=(.*)/):[t[v]],N=f.has(x)?E===void 0?t[v+=1]||"":E:"";x==="-f"||x==="--force"?i=!0:x===
"--kver"?s=N:x==="--regenerate-all"?a=!0:x==="-H"||x==="--hostonly"?l=!0:x==="-N"||x==="--no-hostonly"?l=!1:x==="--add-drivers"?u.push(...Xn(N)):x==="--force-dr\
ivers"?c.push(...Xn(N)):x==="--install"||x==="-I"?d.push(...Xn(N)):x.startsWith("-")||p.push(x)}if(a){for(let v of e.list("/lib/modules")){let x=gi(e,n,["-f",cn(
n,v),v],r,o);if(x.code!==0)return x}return k(0)}let m=p[1]||s||r,g=p[0]||cn(n,m);if(e.exists(g)&&!i)return k(1,"",`dracut[F]: Will not override existing initram\
fs (${g}) without --force
`);if(o==="lies")return k(0);if(!e.exists(`/lib/modules/${m}`))return k(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(g),k(1,"",`dracut[F]: Failed making image ${g}
`);let b=ex(e);if(typeof b=="string")return k(1,"",b);let h={...b,hostonly:l===null?b.hostonly:l,add:[...b.add,...u],force:[...b.force,...c],install:[...b.install,
...d]},y=nx(e,n,m,h,o==="drops");if(e.write(g,o==="killed"?Ia(y):y,384),o==="killed")return Mr;let w=[...h.force,...h.add].filter(v=>ke[V(v)]===void 0);return k(
0,"",w.map(v=>`dracut-install: Failed to find module '${v}'
`).join(""))}function tx(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function rx(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function ym(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return k(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let d=0;d<t.length;d+=1){let p=t[d]||"";if(p==="-k")a=t[d+=1]||null;else if(p.startsWith("-k"))a=p.slice(2);else for(let f of p.replace(/^-/,
""))"cud".includes(f)&&(s=f)}if(s==="")return k(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&tx(e,"update_initramfs")==="no")return k(0,`update-initramfs: Not updating initramfs.
`);let l=Rr(e).filter(d=>e.exists(cn(n,d))),u=a==="all"?(s==="c"?[...Rr(e)]:[...l]).reverse():a===null?l.slice(-1):[a],c="";for(let d of u){let p=cn(n,d);if(s===
"d"){e.remove(p);continue}if(s==="u"&&rx(e))return k(0,c,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${p}
`);if(c+=`update-initramfs: Generating ${p}
`,o==="lies")continue;if(i){let m=gi(e,n,["--force",p,d],r,o);if(m.code!==0)return k(m.code,c,m.stderr);continue}if(o==="fails")return k(1,c,`update-initramfs: \
failed for ${p} with 1.
`);let f=hm(e,d,o==="drops");if(o==="killed")return e.write(`${p}.new`,Ia(f)),Mr;e.write(`${p}.new`,f,384),e.rename(`${p}.new`,p)}return k(0,c)}function bm(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,u)=>!l.startsWith("-")&&(o<0||u!==o+1))||t;if(n.includes("--version"))return k(0,`initramfs-tools 0.142
`);if(i===void 0)return k(1,"",`mkinitramfs: no output file
`);if(r==="lies")return k(0);if(r==="fails")return k(1,"",`mkinitramfs failure cpio 141
`);let a=hm(e,s,r==="drops");return e.write(i,r==="killed"?Ia(a):a,384),r==="killed"?Mr:k(0)}function Dr(e,n){let t=e.read(n);return t===null?null:Yp(t)}function vm(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function wm(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=Dr(e,r);if(o===null)return k(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?xm(i):i.name}
`).join("")}return k(0,t)}function xm(e){return`${vm(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function $m(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=Dr(e,t);if(o===null)return k(2,"",`cpio: premature end of archive
`);for(let i of o)vm(i)||e.write(`${r}/${i.name}`,i.text);return k(0)}function km(e,n,t,r){let o=[],i=[],s=r;for(let c=0;c<t.length;c+=1){let d=t[c]||"";d==="-f"||
d==="--file"?o.push(t[c+=1]||""):d.startsWith("--file=")?o.push(d.slice(7)):d==="-k"||d==="--kver"?s=t[c+=1]||r:d.startsWith("-")||i.push(d)}let a=i[0]||cn(n,s);
o.push(...i.slice(1));let l=Dr(e,a);if(l===null)return k(1,"",`Image '${a}' does not exist or is cut off
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
${l.map(c=>`${xm(c)}
`).join("")}${u}
`)}var Jt=ce(require("path"),1);var ox=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function In(e){return e.distro.mkconfig==="debian"}function Ft(e){return In(e)?"/boot/grub":"\
/boot/grub2"}function _m(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function Pm(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function ix(e,n){let t=[e.read("/etc/default/grub")];if(In(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=Pm(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=mi(In(n)?"dash":"bash",t.filter(s=>s!==null),ox,{strict:!0,functions:o});return i.code===0?i.values:k(i.code,"",i.stderr)}function sx(e){
return typeof e.code=="number"}function Am(e){return e.GRUB_ENABLE_BLSCFG==="true"}function hi(e,n,t,r,o,i){let s=_m(e,cn(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${_m(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function ax(e,n,t){let r=[...Rr(e)].reverse(),{distro:o}=n,i=m=>t[m]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,u=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
c=`${s} ${u}`,d=In(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||Pm(e),p=r[0];if(p===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(m=>hi(n,`${d} (${m})`,`gnulinux-${m}-advanced-0b5c`,m,l,"")).join("");let f=r.map(m=>{let g=hi(n,`${d}, with Linux ${m}`,`gnulinux-${m}-adva\
nced-0b5c`,m,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?g:g+hi(n,`${d}, with Linux ${m} (recovery mode)`,`gnulinux-${m}-recovery-0b5c`,
m,c,"	")});return`${hi(n,d,"gnulinux-simple-0b5c",p,l,"")}submenu 'Advanced options for ${d}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${f.join("")}}
`}function lx(e,n,t){let r=In(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!In(n)&&n.distro.mkconfig!=="suse"&&Am(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),u=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${u===
null?"":u[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:ax(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${ux(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function ux(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function Im(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(Aa).reverse().map(t=>`${n}/${t}`)}function cx(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=Ht(e.read("/boot/grub2/grub\
env")),l=un(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of Im(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function yi(e,n,t,r){let o=In(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let f=0;f<t.length;f+=1){let m=t[f]||"";if(m==="-o"||m==="--output")i=t[f+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return k(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return k(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return k(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return k(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=ix(e,n);if(sx(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,u=`Generating grub configuration file ...
`,c=!In(n)&&n.distro.mkconfig!=="suse",d=Am(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";c&&d&&r!=="killed"&&(u+=cx(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let p=lx(e,n,l);for(let f of Rr(e))u+=`Found linux image: /boot/vmlinuz-${f}
`;return i===null?k(0,p,`${u}done
`):r==="killed"?(e.write(`${i}.new`,p.slice(0,Math.floor(p.length/2))),Mr):(e.write(i,p,n.distro.grubCfgMode),k(0,"",`${u}done
`))}function Em(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${Ft(n)}/grubenv`:r,a=Ht(e.read(s));if(o==="list")return k(0,[...a].map(([u,c])=>`${u}=${c}
`).join(""));for(let u of i){let c=u.indexOf("=");o==="unset"?a.delete(u):c>0&&a.set(u.slice(0,c),u.slice(c+1))}let l=un(a);return l===null?k(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),k(0))}function Sm(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function Tr(e,n){let t=`${Ft(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function Om(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[u,c="",...d]=Kp(l.trim(),o);(u==="linux"||u==="linuxefi"||u==="linux16")&&(i=c,a=d.map(Jp)),(u==="initrd"||u==="initrde\
fi"||u==="initrd16")&&(s=Sm(e,c))}return{title:n,id:t,kernel:Sm(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function Rm(e,n){let t=e.
read(Tr(e,n));if(t===null)throw new Error(`the node does not boot: ${Tr(e,n)} is missing`);let r=Ht(e.read(`${Ft(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let u=l.trim(),c=i[i.length-1],d=c===void 0||c.items===null?o:c.items,p=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(u);if(p!==null){let f=/\$menuentry_id_option\s+'([^']*)'/.
exec(p[3]||""),m={title:(p[2]||"").slice(1,-1),id:f===null?"":f[1]||"",items:p[1]==="submenu"?[]:null,lines:[]};d.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
u))a=!0;else if(u==="}")a?a=!1:i.pop();else if(c!==void 0&&c.items===null)c.lines.push(u);else if(u==="blscfg")for(let f of Im(e))o.push(dx(e,f));else{let f=/^set\s+(\w+)="?([^"]*)"?$/.
exec(u);if(f===null||f[1]===void 0||f[2]===void 0)continue;f[1]==="default"&&f[2]!=="${next_entry}"&&(s=f[2]),f[1]==="tuned_params"&&r.set("tuned_params",f[2]),
f[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",f[2])}}if(i.length>0)throw new Error(`the node does not boot: ${Tr(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function dx(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function Mm(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:Mm(i.items,r.length===0?"0":r.join(
">"))}function bi(e,n){let{items:t,chosen:r,variables:o}=Rm(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=Mm(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return Om(n,a.title,a.id,a.lines,o)}function Dm(e,n){let{items:t,variables:r}=Rm(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[Om(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var A=ce(require("fs"),1),Je=ce(require("path"),1),fx=40;function Ea(e){try{return A.readlinkSync(e)}catch(n){return null}}function Tm(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?Ea(Je.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>fx)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function Cm(e){if(!A.lstatSync(e).isDirectory()){A.unlinkSync(e);return}for(let t of A.readdirSync(e))Cm(Je.join(e,t));A.rmdirSync(
e)}function px(e,n,t){try{A.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!A.existsSync(e))throw r;let o=A.statSync(
e).mode&4095;A.chmodSync(e,384),A.writeFileSync(e,n,"latin1"),A.chmodSync(e,o)}t!==void 0&&A.chmodSync(e,t)}function Oa(e){try{return A.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function vi(e){let n=s=>Tm(e,s,!0),t=s=>Je.join(e,n(s)),r=s=>Je.join(e,Tm(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&A.existsSync(a)||(A.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return A.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(Je.posix.dirname(s)),px(t(s),a,l)},link(s,a){i(Je.posix.dirname(s));let l=r(s);Ea(l)!==null&&A.unlinkSync(l),
A.symlinkSync(a,l)},readLink:s=>Ea(r(s)),exists:s=>A.existsSync(t(s)),isOlder:(s,a)=>A.existsSync(t(s))&&A.existsSync(t(a))&&A.statSync(t(s)).mtimeMs<A.statSync(
t(a)).mtimeMs,list(s){try{return A.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{A.lstatSync(a)}catch(l){return}Cm(a)},rename(s,a){A.renameSync(
r(s),r(a))}}}function mx(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),A.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function Me(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&mx(e,o,i)}}function zm(e,n=[]){let t=new Map,r=o=>{for(let i of A.readdirSync(
Je.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=Je.join(e,s),l=A.lstatSync(a),u=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:A.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:u,text:""}),r(s)):t.set(s,{type:"file",mode:u,text:Oa(a).toString("latin1")})}};
return r("/"),t}function Ra(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function Da(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids)}}function qe(e,n){return Object.assign(new Error(`${e}: ${n}`),{code:e})}function Zt(e,n){
return e.paths.get(n)||`/sys/devices/unknown/${n}`}function wi(e){return"../".repeat(e.split("/").length-2)}function En(e,n,t){let r=e.readLink(`${Zt(n,t)}/driv\
er`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function Ta(e,n,t,r){let o=Zt(n,t.address),i=En(e,n,t.address);i!==null&&(e.remove(`${o}/driver`),e.remove(
`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${wi(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pci/drivers/${r}/${t.address}`,`../.\
./../..${o.slice(4)}`)),e.write(`${o}/uevent`,Sa(t,r)),gx(e,n,t.address)}function gx(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(
([i,s])=>s===r&&En(e,n,i)==="vfio-pci")?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function Ca(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(
r)){for(let o of["bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&e.link(`${r}/module`,`../../../../module/${t}`)}}function hx(e,n){
let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(p,f)=>/^f{8}$/i.test(p)||parseInt(p,16)===parseInt(f,16),[u="",c=""]=n.subsystem.split(":"),
d=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.slice(5))&&l(o,u)&&l(i,c)&&d===0}function yx(e,n,t){let r=(e.read(`${Zt(
n,t)}/driver_override`)||"").trim();return r===""||r==="(null)"?null:r}function za(e,n,t,r){let o=yx(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.
secondary!==void 0;if((n.ids.get(t)||[]).some(a=>hx(a,r)))return!0;let i=em(t);if(i===null||i==="vfio_pci"||Qp(i,r.class)!==t)return!1;let s=ke[i];return s!==void 0&&
s.alias!==void 0&&s.alias.some(a=>_a(a,An(r)))}function Na(e,n,t,r){if(t==="vfio-pci"){if(r.secondary!==void 0||!n.iommu||!n.groups.has(r.address))return"EINVAL";
if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&bx(e,n,r.address))return"EBUSY";return Ta(e,n,r,t),null}function bx(e,n,t){let r=n.groups.
get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function xi(e,n,t){for(let r of n.functions)En(e,n,r.address)===null&&za(e,n,t,r)&&Na(e,n,t,r)}function Lm(e,n,t,r){
n.loaded.add(t),Me(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),La(e,n,t,r)}function La(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=Er(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)Ca(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),xi(e,n,s)}function Cr(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((ke[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function Um(e,n,t){let r=Er(t);if(r!==null){for(let o of n.functions)En(e,n,o.address)===r&&Ta(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),Cr(e,n)}function vx(e){return`${e}0\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.
slice(0,36).padEnd(36,"\0")+(e==="DMAR"?"-":"\0\0")+"\0".repeat(10)}var Nm={intel:"DMAR",amd:"IVRS",arm:"IORT"},wx={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],
arm:["smmu3.0x0000000009050000"]};function Bm(e,n,t){let r={"/sys/bus/pci/drivers_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/p\
ci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${Nm[n.cpu.brand]}`]={text:vx(Nm[n.cpu.brand]),mode:256});for(let o of t.functions){let i=Zt(t,o.address);Object.
assign(r,dm(o,i)),r[`${i}/subsystem`]={link:`${wi(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${wi(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${wi(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${Zt(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of wx[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};Me(e,r)}function Hm(e,n){let t=0;for(let r of n.functions){let o=Zt(n,r.address);if(En(e,n,r.address)!==null&&(r.netdev!==
void 0&&Me(e,{[`${o}/net/${r.netdev}/operstate`]:`up
`,[`${o}/net/${r.netdev}/device`]:{link:"../.."},[`/sys/class/net/${r.netdev}`]:{link:`../..${o.slice(4)}/net/${r.netdev}`}}),r.block!==void 0)){let i=`${o}/nvm\
e/nvme0/${r.block}`;Me(e,{[`${i}/dev`]:`259:${t}
`,[`${i}/${r.block}p2/dev`]:`259:${t+2}
`,[`${i}/${r.block}p2/partition`]:`2
`,[`/sys/block/${r.block}`]:{link:`..${i.slice(4)}`},[`/sys/dev/block/259:${t}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/259:${t+2}`]:{link:`../..${i.slice(
4)}/${r.block}p2`}}),t+=10}}}function $i(e,n,t,r,o){let i=lm(e);return{version:n,cmdline:t,iommu:r,functions:i,paths:um(i),groups:cm(i),loaded:new Set,builtin:o,
ids:new Map}}function Ma(e,n){let t=n.trim(),r=e.functions.find(o=>o.address===t);if(r===void 0)throw qe("ENODEV",`no such device ${t}`);return r}function xx(e){
let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.test(t)))throw qe("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.
replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function Vm(e,n,t,r){let o=e.real(t);if(!e.exists(o))throw qe("ENOENT",`${t}: no such file or direct\
ory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.exec(o);if(i!==null)return $x(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/dr\
ivers_probe"){let a=Ma(n,r);if(En(e,n,a.address)!==null)return;e.list("/sys/bus/pci/drivers").some(u=>za(e,n,u,a)&&Na(e,n,u,a)===null);return}if(/\/([0-9a-f:.]+)\/driver_override$/.
exec(o)!==null){let a=r.replace(/\n$/,"");return e.write(o,`${a===""?"(null)":a}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw qe("EACCES",`${t}: permission denied`);e.write(
o,r)}}function $x(e,n,t,r,o){if(r==="unbind"){let a=Ma(n,o);if(En(e,n,a.address)!==t)throw qe("ENODEV",`${a.address} is not bound to ${t}`);Ta(e,n,a,null);return}
if(r==="bind"){let a=Ma(n,o);if(!za(e,n,t,a))throw qe("ENODEV",`${t} does not match ${a.address}`);if(En(e,n,a.address)!==null)throw qe("EBUSY",`${a.address} ha\
s a driver`);let l=Na(e,n,t,a);if(l!==null)throw qe(l,`${t} refused ${a.address}`);return}let i=xx(o),s=n.ids.get(t)||[];if(r==="new_id"){if(s.includes(i))throw qe(
"EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),xi(e,n,t);return}if(!s.includes(i))throw qe("ENODEV",`${t} does not have ${i}`);n.ids.set(t,s.filter(a=>a!==i))}function Wt(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function Ba(e,n,t,r){if(n.iommu==="absent")
return!1;let o=Or(r);if(n.cpu.brand==="arm")return!0;if(Wt(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!Wt(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of Wt(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function jm(e){let n=om(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function Gt(e,n,t,r){let o=fi(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order)Lm(e,n,i,i==="vfio_pci"?jm(r.config):
[]);return null}function Fm(e,n,t){for(let r of n.functions)for(let o of pi(An(r),t.index,t.config)){Gt(e,n,o,t);for(let i of n.loaded.has(o)?rm(o):[])t.config.
blacklist.has(i)||Gt(e,n,i,t)}}function Zm(e){return e.split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function kx(e,n,t,r){let o=Dr(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(f=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(f.name)).map(f=>f.text),s=new Set(o.map(f=>V(f.name.slice(f.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=f=>o.filter(m=>m.name===f).map(m=>m.text).join(""),l={config:Ge(i,t.cmdline),index:Ke(e,t.version),has:f=>s.has(f)},u=Or(
`${t.cmdline} ${o.filter(f=>f.name.startsWith("etc/cmdline.d/")).map(f=>f.text).join(" ")}`),c=n.distro.initramfs==="dracut";if(c)for(let f of Wt(u,"rd.driver.p\
re"))Gt(e,t,f,l);let d=c?Wt(u,"rd.driver.blacklist").map(V):[];Fm(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,...d])}});let p=[a("con\
f/modules"),...o.filter(f=>/^(usr\/lib|etc)\/modules-load\.d\//.test(f.name)).map(f=>f.text)];for(let f of p)for(let m of Zm(f))Ua(e,t,m,l)}function Ua(e,n,t,r){
let o=V(t);r.config.blacklist.has(o)||Gt(e,n,o,r)}var _x=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d"];
function Sx(e,n){let t={config:Ge(qn(e).values(),n.cmdline),index:Ke(e,n.version),has:()=>!0};Fm(e,n,t);let r=new Map;for(let o of _x)for(let i of e.list(o))i.endsWith(
".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of Zm(e.read(r.get(o)||"")||""))Ua(e,n,i,t);for(let o of Wt(Or(n.cmdline),"\
modules-load"))Ua(e,n,o,t)}function Px(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,rela\
time 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1p3 /boot xfs rw,relatime 0 0"]:[],...n.firmware==="uefi"?["/de\
v/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...n.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:n.cpu.processors},(u,c)=>`processor	: ${c}
${n.cpu.info}
`).join("");Me(e,{"/proc/cmdline":`${t.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${t.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${t.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function Ax(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function Wm(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=bi(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(d=>d.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=Ht(e.read(`${Ft(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${Ft(n)}/grubenv`,un(new Map([...s,["next_entry",""]]))||"");for(let d of[
"/proc","/sys","/dev/vfio"])for(let p of e.list(d))e.remove(`${d}/${p}`);e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(" "),l=Ke(e,i),u=$i(
n,i,a,Ba(e,n,i,a),l.builtin);Bm(e,n,u),Ca(e,"pcieport",null),xi(e,u,"pcieport");let c=Ge([],a);for(let d of[...l.builtin].sort((p,f)=>(p.startsWith("vfio")?0:1)-
(f.startsWith("vfio")?0:1)))d==="portdrv"||d==="binfmt_script"||(e.write(`/sys/module/${d}/uevent`,""),La(e,u,d,d==="vfio_pci"?jm(c):[]));if(Px(e,n,u,Ax(r+1)),o.
initrd===null)throw new Error("the node does not boot: its entry has no initrd");return kx(e,n,u,o.initrd),Sx(e,u),Hm(e,u),Cr(e,u),u}var Ha=new Map;function zr(e){return Ha.get(Jt.resolve(e))||null}function Kt(e,n){n===null?Ha.delete(Jt.resolve(e)):Ha.set(Jt.resolve(e),n)}function Ix(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=$i(n,t,r,Ba(e,n,t,r),Ke(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function Ex(e,n,t,r){let o=(u,c)=>t.some(d=>d===`--${c}`||/^-[a-zA-Z]+$/.test(d)&&[...u].some(p=>d.
includes(p))),i=t.findIndex(u=>u==="-S"||u==="--set-version"||u==="-d"||u==="--dirname"||u==="-C"),s=t.filter((u,c)=>!u.startsWith("-")&&(i<0||c!==i+1));if(r===
"fails")return k(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return k(0);let a={config:Ge(qn(e).values(),n.cmdline),index:Ke(e,n.version),has:()=>!0};if(o("r","remove")){for(let u of s.map(
V)){if(n.builtin.has(u))return k(1,"",`modprobe: FATAL: Module ${u} is builtin.
`);n.loaded.has(u)&&Um(e,n,u)}return k(0)}let l=o("a","all")?s:s.slice(0,1);for(let u of l){if(o("b","use-blacklist")&&a.config.blacklist.has(V(u)))continue;let c=Gt(
e,n,u,a);if(c!==null)return k(1,"",o("q","quiet")?"":`modprobe: ${c.replace(/Module \S+/,`Module ${u}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return Cr(e,n),k(0)}function Ox(e,n){let t=e.some(u=>u==="-B1"||u==="--block-size=1")?1:1024,r=e.filter(u=>!u.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(u=>u.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return k(0,`${a.map(u=>l[u]||u).join(" ")}\

${a.map(u=>i[u]||"-").join(" ")}
`)}function Rx(e){let n=e.find(t=>!t.startsWith("-"))||"";return n==="is-active"?k(3,`inactive
`):n==="is-enabled"?k(1,`disabled
`):n==="is-system-running"?k(0,`running
`):k(0)}var Mx=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function ki(e,n){let t=vi(e);zr(e)===null&&Kt(e,Ix(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{let[u="",...c]=l,d=Jt.basename(u),p=zr(e),f=p===null?"":p.version;return d==="chroot"?a(c.slice(1)):d==="env"?a(c.
filter(m=>!/^(-\S*|\w+=.*)$/.test(m))):d==="nice"||d==="ionice"||d==="setsid"||d==="timeout"?a(c.slice(c.findIndex(m=>!/^(-|\d)/.test(m)))):Tx(t,u)?d==="update-\
grub"?yi(t,n,["-o","/boot/grub/grub.cfg",...c],s("update-grub")||s("grub-mkconfig")):d==="grub-mkconfig"?yi(t,n,c,s("grub-mkconfig")):d==="grub2-mkconfig"?yi(t,
n,c,s("grub2-mkconfig")):d==="grub-editenv"||d==="grub2-editenv"?Em(t,n,c):d==="update-initramfs"?ym(t,n,c,f,s("update-initramfs")||(n.distro.initramfs==="dracu\
t"?s("dracut"):s("mkinitramfs"))):d==="mkinitramfs"?bm(t,c,f,s("mkinitramfs")):d==="dracut"?gi(t,n,c,f,s("dracut")):d==="lsinitramfs"?wm(t,c):d==="unmkinitramfs"?
$m(t,c):d==="lsinitrd"?km(t,n,c,f):d==="df"?Ox(c,r):d==="systemctl"?Rx(c):d==="uname"?k(0,`${c.includes("-m")?n.cpu.arch:f}
`):d==="systemd-detect-virt"?k(1,`none
`):Mx.has(d)?k(0):d==="modprobe"?p===null?k(1,"",`modprobe: FATAL: no kernel is running
`):Ex(t,p,c,s("modprobe")):k(127,"",`${u}: the fixture does not know this command
`):k(127,"",`${u}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,u){let c=zr(e);if(c===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,u.trim()]),Vm(t,c,l,u)},reboot(){Kt(e,null),Kt(e,Wm(t,n))},misbehave(l,u){u===null?o.delete(l):o.set(l,u)},freeBytes(l){r=l},next:()=>bi(t,n),entries:()=>Dm(
t,n)}}var Dx=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function Tx(e,n){return n.startsWith("/")?e.exists(n):Dx.some(t=>e.exists(
`${t}/${n}`))}var _i=17e8,Si=3600;function Va(e,n,t){let r=o=>{for(let i of D.readdirSync(o,{withFileTypes:!0})){let s=Qn.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||D.statSync(s).mtimeMs/1e3>n)&&D.utimesSync(s,t,t)}};for(let o of D.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Qn.join(
e,o);D.lstatSync(i).isDirectory()&&r(i)}}function Km(e,n){let{tree:t}=e;if(n.do==="files")return Me(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function Cx(e){let{host:n,tree:t}=e,r=(...s)=>Km(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",cn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:Tr(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var Gm=new WeakMap;function zx(e){let n=[],t=r=>{for(let o of D.readdirSync(Qn.join(e,r)).sort()){let i=`${r}/${o}`,
s=Qn.join(e,i),a=D.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?Oa(s):Buffer.alloc(0),target:l==="link"?D.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function Nx(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let u=Qn.join(e,r);if(o==="dir")D.mkdirSync(u),(511&~t)!==i&&D.chmodSync(u,i);else if(o==="link")D.symlinkSync(a,u);else{let c=D.openSync(
u,"wx",i);(i&~t)!==i&&D.fchmodSync(c,i),D.writeSync(c,s),D.futimesSync(c,l,l),D.closeSync(c)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&D.utimesSync(Qn.join(
e,r),i,i)}function Lx(e,n){let t=vi(e);Me(t,n.files);for(let o of n.kernels)Me(t,tm(n,o));Va(e,null,_i);let r=ki(e,n);return Cx(r),Va(e,_i+Si,_i+Si),r}function Ux(e,n){
let t=Lx(e,n),r=_i+Si;t.reboot();for(let o of n.events)Km(t,o),r+=Si,Va(e,r,r)}function ja(e,n){let t=Gm.get(n);if(t!==void 0)return Nx(e,t.entries),Kt(e,Da(t.running)),
ki(e,n);Kt(e,null),Ux(e,n);let r=zr(e);return r!==null&&Gm.set(n,{entries:zx(e),running:Da(r)}),ki(e,n)}var Pi="0123456789abcdef0123456789abcdef",qt="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function R(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function dn(e,n){let t={};for(let r of e)t[`${n}/${r}`]=R(`# ${r} of the fixture`);return t}var Xm={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function Ya(e){return{"/etc/machine-id":`${Pi}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${qt} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${qt}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/var/li\
b/dpkg":e.distro.mkconfig==="debian"?{dir:493}:null,"/etc/modprobe.d":{dir:493},"/etc/modules-load.d":{dir:493},"/var/tmp":{dir:493},"/var/lib":{dir:493},"/usr/\
share/misc/pci.ids":`C 03  Display controller
10de  NVIDIA Corporation
	20b7  GA100GL [A30 PCIe]
	20b0  GA100 [A100 SXM4 40GB]
1a03  ASPEED Technology, Inc.
	2000  ASPEED Graphics Family
`,...dn(["modprobe","depmod"],"/usr/sbin"),...dn(["df","uname","systemctl","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.functions.some(n=>n.driver===
"nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function Bx(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var Qm="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",Hx=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,eg=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,Xa={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
BUSYBOX=auto
COMPRESS=zstd
`,"/etc/initramfs-tools/update-initramfs.conf":`# Configuration file for update-initramfs(8)
update_initramfs=yes
backup_initramfs=no
`,"/etc/initramfs-tools/modules":`# List of modules that you want to include in your initramfs.
# They will be loaded at boot time in the order below.
#
# Syntax:  module_name [args ...]
`,"/usr/share/initramfs-tools/hooks":{dir:493},"/etc/kernel/postinst.d/initramfs-tools":R(`# passes the version of a new kernel on
command -v update-initramfs >/dev/null 2>&1 || exit 0
update-initramfs -c -k "$1" >&2`),"/etc/kernel/postrm.d/initramfs-tools":R('update-initramfs -d -k "$1" >&2'),"/usr/sbin/update-initramfs":R(`# update-initramfs\
 of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":R("# mkinitramfs of initramfs-tools-core"),...dn(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},Vx={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":R("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":R(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":R('rm -f "/boot/initrd.img-$1"'),...dn(["dracut","lsinitrd"],"/usr/bin")},Qa={"\
/usr/sbin/update-initramfs":R(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function el(e){return Object.keys(
e).map(n=>`Package: ${n}
Status: ${e[n]}
Architecture: all
Version: 1

`).join("")}function De(e){let n=e.initramfs===void 0?"initramfs-tools":e.initramfs,t=e.id==="ubuntu",r=t?"Ubuntu":"Debian GNU/Linux";return{distro:{id:e.id,osRelease:`\
NAME="${r}"
ID=${e.id}
${t?`ID_LIKE=debian
`:""}VERSION_ID="${e.version}"
PRETTY_NAME="${r} ${e.version}"
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${qt} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...Xm,
...Ya(o),"/etc/default/grub":Bx(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":R("# header"),"/etc/grub.d/10_linux":R("# entries"),"/etc\
/grub.d/40_custom":R('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":R(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":R('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...dn(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":R("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":un(new Map)||"","/etc/modules":e.modulesFile===void 0?Hx:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${qt} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?Vx:Xa,"/var/lib/dpkg/status":el({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function jx(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function Rn(e){let n=`0-rescue-${Pi}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let f of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${Pi}\
-${f}.conf`]=jx(e,f,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let u=new Map([["saved_entry",l===void 0?"":e.bls?`${Pi}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),c=un(u)||"",d=s.firmware==="uefi",p=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...Xm,...Ya(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":R("# header"),"/etc/grub.d/10_linux":R("# entries"),"/etc/grub.d/40_custom":R('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":R(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...dn(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...dn(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
b.install":R(r?"# entries with $kernelopts":"# entries with /etc/kernel/cmdline"),"/usr/lib/kernel/install.d/50-dracut.install":R('dracut -f "$IMAGE" "$KERNEL_V\
ERSION"'),"/usr/lib/kernel/install.d/51-dracut-rescue.install":R("# rescue image"),"/usr/lib/kernel/install.d/99-grub-mkconfig.install":R(`[ "$GRUB_ENABLE_BLSCF\
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
`,"/usr/sbin/grub2-probe":R("# probe"),...e.more===void 0?{}:e.more}}}}function Fx(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${qt}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[O("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),O("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...Ya(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":R("# header"),"/etc/grub.d/10_linux":R("# entries"),"/etc/grub.d/40_custom":R('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":R(". \
${sysconfdir}/default/grub"),...dn(["update-bootloader"],"/usr/sbin"),...dn(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":un(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${qt}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":R('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function Zx(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},events:[]},o=Ir(Hp(),Zp(),ba(),Wp(),...t)(r);return{...o,files:{...n.files(o),...o.files}}}function W(e,n){return(...t)=>Zx(e,n,t)}var ng=[
O("5.15.0-125-generic","builtin"),O("5.15.0-130-generic","builtin")],Nr=["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",Qm,'GRUB_CMDLINE_LINUX_DE\
FAULT=""','GRUB_CMDLINE_LINUX=""'],nl=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",Qm,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],Wx={"/etc/default/grub\
.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},On=W("ubuntu2204",De({id:"ubuntu",version:"22.04",grubDefault:Nr,kernels:ng})),Gx=W("ubuntu220\
4cloud",De({id:"ubuntu",version:"22.04",grubDefault:Nr,kernels:ng,firmware:"uefi",more:Wx})),Jm=W("ubuntu2204maas",De({id:"ubuntu",version:"22.04",grubDefault:Nr,
firmware:"uefi",kernels:[O("5.15.0-130-generic","builtin"),O("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),Kx=W("ubuntu2004",De({id:"ubuntu",version:"20.04",grubDefault:Nr,kernels:[O("5.4.0-200-generic","builtin"),O("5.4.0-204-generic","builtin")]})),Ga=W("ubun\
tu2404",De({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; echo \
${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[O("\
6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),O("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),Jx=W("debian11",De({id:"deb\
ian",version:"11",grubDefault:nl,kernels:[O("5.10.0-32-amd64"),O("5.10.0-33-amd64")]})),et=W("debian12",De({id:"debian",version:"12",grubDefault:nl,firmware:"ue\
fi",kernels:[O("6.1.0-28-amd64"),O("6.1.0-30-amd64")]})),qx=W("debian13dracut",De({id:"debian",version:"13",grubDefault:nl,initramfs:"dracut",grubCfgMode:384,modulesFile:eg,
firmware:"uefi",kernels:[O("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),O("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),Yx=[O("7.0.0-12-generic","m\
odule",{intelIommuOn:!0,suffix:".ko.zst"}),O("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],tl={id:"ubuntu",version:"26.04",grubDefault:Nr,initramfs:"\
dracut",grubCfgMode:384,modulesFile:eg,firmware:"uefi",kernels:Yx},Xx=W("ubuntu2604fresh",De({...tl,more:Qa})),tg={"/etc/kernel/postinst.d/initramfs-tools":R(`c\
ommand -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},Qx=W("ubuntu2604upgraded",De({...tl,more:{...Xa,...Qa,...tg,"/var/lib/dpkg/status":el({"grub-common":"install ok installed",dracut:"\
install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),e$=W(
"ubuntu2604both",De({...tl,more:{...Xa,...Qa,...tg,"/usr/sbin/update-initramfs.initramfs-tools":R(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":el({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),rg={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[O("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),O("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},og={"/usr/lib/kernel/install.d/20-grub.install":R(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},Yt={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[O("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),O("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},n$=W(
"rocky8bios",Rn(rg)),qm=W("rocky8uefi",Rn({...rg,firmware:"uefi"})),Fa=W("rocky9",Rn(Yt)),t$=W("rocky92",Rn({...Yt,version:"9.2",mkconfig:"el9-rewrites-bls",firmware:"\
bios"})),r$=W("rocky9NoBls",Rn({...Yt,bls:!1})),o$=W("rocky9generic",Rn({...Yt,hostonly:!1})),i$=W("rocky10",Rn({...Yt,version:"10.0",codeName:"Red Quartz",more:og,
cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[O("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:[
"xhci_pci"]}),O("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),s$=W("fedora",Rn({...Yt,id:"fedora",version:"43",codeName:"S\
erver Edition",mkconfig:"el9-rewrites-bls",more:og,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[O("6.17.4-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:[
"xhci_pci"]}),O("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),Ym=W("sles15",Fx()),a$=(...e)=>Ga(Vp(),ya("ubuntu2404arm64"),li(O(
"6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Lr="10de:20b7",ig="iommu=pt modprobe.blacklist=nouveau,nvidia,nvidia_drm";function l$(e,n){
return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${ig}"`)},{do:"run",argv:["update-grub"]},{do:"\
edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function Za(e=Lr){return n=>ci(...l$(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function u$(e=Lr){
return n=>ci({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${ig}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function Wa(){return ci({do:"reboot"})}function c$(e){return ui({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function d$(e="# Ansible managed: do not edit"){return ui({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function f$(){return ui({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var L=ln("0000:41:00.0",{id:Lr,group:12}),Ye=ln("0000:41:00.0",{id:Lr,driver:"nouveau",group:12}),Ka=ln("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),p$=["07","0f","47","4e","87","90","b7","bd"],Ja=Ir(...p$.map((e,n)=>ln(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),qa=Ir(...["c4","c5"].map((e,n)=>Gp(`0000:${e}:00.0`,{group:60+n})));function m$(e){let n=new Map,t={};for(let[r,o]of Object.
entries(e))t[r]=()=>{let i=n.get(r)||ya(r)(o());return n.set(r,i),i};return t}var eT=m$({ubuntu2204:()=>On(L),"ubuntu2204-no-gpu":()=>On(),"ubuntu2204-eight-gpu\
s-amd":()=>On(an(),Ja,qa),"ubuntu2204-cloud":()=>Gx(L),"ubuntu2204-maas":()=>Jm(L),"ubuntu2204-maas-ids-in-default":()=>Jm(L,c$("10de:1eb8")),"ubuntu2204-prepar\
ed":()=>On(li(O("6.8.0-51-generic"),O("6.8.0-52-generic")),L,Za(),Wa()),"ubuntu2204-prepared-not-rebooted":()=>On(li(O("6.8.0-51-generic"),O("6.8.0-52-generic")),
L,Za()),"ubuntu2204-nouveau-in-image":()=>On(Ye,f$()),ubuntu2004:()=>Kx(L),"ubuntu2404-companions":()=>Ga(Ka),"ubuntu2404-arm64":()=>a$(L),"ubuntu2404-managed-f\
iles":()=>Ga(L,d$()),debian11:()=>Jx(Ye),debian12:()=>et(Ye),"debian12-amd":()=>et(an(),L),"debian12-prepared":()=>et(an(),L,Za(),Wa()),"debian12-two-alike":()=>et(
an(),L,ln("0000:61:00.0",{id:Lr,group:13})),"debian12-shared-group":()=>et(an(),L,ba("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-console-gpu":()=>et(an(),
Fp("0000:03:00.0"),ln("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>et(Ye,ha("absent")),
"debian13-dracut":()=>qx(L),"ubuntu2604-fresh":()=>Xx(L),"ubuntu2604-upgraded":()=>Qx(L),"ubuntu2604-both":()=>e$(Ye),"rocky8-bios":()=>n$(Ye),"rocky8-uefi":()=>qm(
L),"rocky8-prepared":()=>qm(L,u$(),Wa()),rocky9:()=>Fa(L),"rocky9-companions":()=>Fa(Ka),"rocky9-eight-gpus":()=>Fa(Ja,qa),"rocky9-generic-image":()=>o$(Ye),"ro\
cky9-no-bls":()=>r$(L),rocky92:()=>t$(L),"rocky10-amd":()=>i$(an(),L),fedora:()=>s$(Ye),sles15:()=>Ym(Ye),"sles15-amd":()=>Ym(an(),L)}),sg={a30:L,nouveau:Ye,turing:Ka,
eight:Ja,switches:qa,off:ha("absent"),uefi:jp("uefi")};var he=ce(require("fs"),1),g$=ce(Ur(),1),ag=ce(require("path"),1);function rl(e){if(!he.lstatSync(e).isDirectory())return he.unlinkSync(e);he.chmodSync(e,448);for(let t of he.readdirSync(e))rl(ag.join(e,t));he.rmdirSync(e)}var Xt={ids:"10de:20b7"},h$=78,y$=["/sys","/proc","/dev","/run"],b$={red:31,green:32,bold:1,dim:2},v$=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function Qt(e,n){
return v$?`\x1B[${b$[e]}m${n}\x1B[0m`:n}function pg(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>h$?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function Ce(e,n=""){ne(`${pg(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var lg=0;async function nt(e,n){await new Promise(setImmediate),lg++,ne(`
${Qt("bold",`${lg}. ${e}`)}
`),ne(`${Qt("dim",`   $ ${n}`)}

`)}function Te(e,n){if(!e)throw new Error(n)}async function Ai(e,n,t,r={}){let o=await ku(e.host,n,wt(n.params,t),{check:!1,diff:!1,wait:0,version:Gc,...r});if(o.
error!==void 0)throw o.error.stop;return o}function mg(e,n,t){return n.read(e.host,wt(n.params,t))}function ol(e){return zm(e.dir,y$)}function gg(e){return Array.
isArray(e)?e:[]}function w$(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function hg(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)ne(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);ne(`
`)}function il(e){let{msg:n,own:t}=mg(e,fd,{}),r=gg(t.gpus),o=r.map(s=>[s.address,s.id,w$(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
hg([["address","id","name","kind","driver","group"],...o]),Ce(n,"   ");let i=r.filter(s=>s.id===Xt.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))Ce(String(s),"   - ");return i.map(s=>s.driver)}function ug(e){for(let{facet:n,label:t,after:r}of e.changes)ne(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function x$(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;ne(`
   ${Qt("bold",`--- ${t.before_header}`)}
   ${Qt("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let u of s)if(u!==""&&!a.includes(u))for(let c of pg(`   ${l}${u}`,"       "))ne(`${Qt(l==="-"?"red":"green",c)}
`)};i(r,o,"-"),i(o,r,"+")}}function $$(e){let{msg:n,own:t}=mg(e,Bp,{}),r=gg(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return hg([["","address","what","found"],...r]),Ce(n,"   "),t.status}async function k$(e){var p,f,m,g;let n=ol(e),t=()=>Ra(n,ol(e)).length===
0;Ce("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await nt("What is there","node dist/gpu_info.js");let r=il(e);Te(r.
length===2&&r.every(b=>b==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(Xt)}'`;await nt("Wha\
t would change",`${o} --check --diff`);let i=await Ai(e,si,Xt,{check:!0,diff:!0});ug(i),ne(`
`),Ce("persistent: a file; derived: made anew from files, by the tools of the node.","   "),x$(i),Te(i.changed,"the plan should have changes"),Te(t(),"a check s\
hould write nothing"),ne(`
`),Ce("Nothing was written so far: every file of the node is as it was.","   "),await nt("Done, in one run",o);let s=await Ai(e,si,Xt);Te(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),Ce(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let b of(p=s.rebootReasons)!=null?p:[])Ce(b,"   - ");Te(((f=s.rebootReasons)!=null?f:[]).length>0,"a reboot should be requi\
red"),Te(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await nt("Rebooted, once","reboot"),e.machine.reboot();let a=il(e);Te(a.length===
2&&a.every(b=>b==="vfio-pci"),"both GPUs should be on vfio-pci"),await nt("Verified, link by link","node dist/passthrough_verify.js"),Te($$(e)==="ready","the no\
de should be ready"),await nt("Run again",o);let l=await Ai(e,si,Xt);Ce(l.msg,"   "),Te(!l.changed&&((g=l.rebootReasons)!=null?g:[]).length===0,"a second run sh\
ould find nothing to do"),await nt("Taken back","node dist/passthrough_undo.js '{}'");let u=await Ai(e,Tp,{});ug(u);let c=Ra(n,ol(e));Te(c.length===0,`the disk \
should be as it was, and is not: ${c.join(", ")}`),ne(`
`),Ce(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),ne(`
`),e.machine.reboot();let d=il(e);Te(d.length===2&&d.every(b=>b==="nvidia"),"both GPUs should be back on the driver of the host"),ne(`
`),Ce("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),ne(`
   ${o} --check --diff --human
`)}async function _$(){let e=(0,cg.mkdtempSync)((0,fg.join)((0,dg.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>rl(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=ja(e,On(sg.a30,ln("0000:61:00.0",{id:Xt.ids,group:13})));await k$({dir:e,machine:n,host:Xu({
root:e,machine:n})})}_$().catch(e=>{ne(`
${Qt("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof $&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
