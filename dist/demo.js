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
var mg=Object.create;var Ai=Object.defineProperty;var gg=Object.getOwnPropertyDescriptor;var hg=Object.getOwnPropertyNames;var yg=Object.getPrototypeOf,bg=Object.prototype.hasOwnProperty;var vg=(e,n,t)=>n in e?Ai(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var ze=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var wg=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of hg(n))!bg.call(e,o)&&o!==t&&Ai(e,o,{get:()=>n[o],enumerable:!(r=gg(n,o))||r.enumerable});
return e};var ce=(e,n,t)=>(t=e!=null?mg(yg(e)):{},wg(n||!e||!e.__esModule?Ai(t,"default",{value:e,enumerable:!0}):t,e));var Qt=(e,n,t)=>vg(e,typeof n!="symbol"?n+"":n,t);var Lr=ze(($$,il)=>{il.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Ii=ze((k$,sl)=>{sl.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var Su=ze(_u=>{_u._parse=function(e,n,t){return{command:e,args:n,options:t}}});var at=ze((Bk,Pu)=>{Pu.exports={}});var Iu=ze(Au=>{Au.signalsByName=new Proxy({},{get:function(){return{}}})});var Ou=ze((Vk,Eu)=>{"use strict";var{signalsByName:Rh}=Iu(),Mh=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`tim\
ed out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:
"failed",Dh=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:a,timedOut:l,isCanceled:u,killed:c,parsed:{options:{timeout:d}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:Rh[o].description,f=r&&r.code,g=`Command ${Mh({timedOut:l,timeout:d,errorCode:f,signal:o,signalDescription:p,
exitCode:i,isCanceled:u})}: ${s}`,b=Object.prototype.toString.call(r)==="[object Error]",h=b?`${g}
${r.message}`:g,y=[h,n,e].filter(Boolean).join(`
`);return b?(r.originalMessage=r.message,r.message=y):r=new Error(y),r.shortMessage=h,r.command=s,r.escapedCommand=a,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!l,r.isCanceled=u,r.killed=c&&!l,r};Eu.exports=Dh});var Mu=ze((jk,Ji)=>{"use strict";var ao=["stdin","stdout","stderr"],Th=e=>ao.some(n=>e[n]!==void 0),Ru=e=>{if(!e)return;let{stdio:n}=e;if(n===void 0)return ao.map(
r=>e[r]);if(Th(e))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${ao.map(r=>`\`${r}\``).join(", ")}`);if(typeof n=="string")
return n;if(!Array.isArray(n))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof n}\``);let t=Math.max(n.length,ao.length);
return Array.from({length:t},(r,o)=>n[o])};Ji.exports=Ru;Ji.exports.node=e=>{let n=Ru(e);return n==="ipc"?"ipc":n===void 0||typeof n=="string"?[n,n,n,"ipc"]:n.includes(
"ipc")?n:[...n,"ipc"]}});var Tu=ze(Du=>{Du.validateInputSync=function(){}});var Nu=ze((Zk,zu)=>{"use strict";var Cu=(e,n=[])=>Array.isArray(n)?[e,...n]:[e],Ch=/^[\w.-]+$/,zh=/"/g,Nh=e=>typeof e!="string"||Ch.test(e)?e:`"${e.replace(zh,'\
\\"')}"`,Lh=(e,n)=>Cu(e,n).join(" "),Uh=(e,n)=>Cu(e,n).map(t=>Nh(t)).join(" "),Bh=/ +/g,Hh=e=>{let n=[];for(let t of e.trim().split(Bh)){let r=n[n.length-1];r&&
r.endsWith("\\")?n[n.length-1]=`${r.slice(0,-1)} ${t}`:n.push(t)}return n};zu.exports={joinCommand:Lh,getEscapedCommand:Uh,parseCommand:Hh}});var Fu=ze((Wk,lt)=>{"use strict";var Vh=require("path"),qi=require("child_process"),jh=Su(),Fh=at(),Zh=at(),Wh=at(),lo=Ou(),Uu=Mu(),{spawnedKill:Gh,spawnedCancel:Kh,
setupTimeout:Jh,validateTimeout:qh,setExitHandler:Yh}=at(),{handleInput:Xh,getSpawnedResult:Qh,makeAllStream:ey,validateInputSync:ny}=Tu(),{mergePromise:Lu,getSpawnedPromise:ty}=at(),
{joinCommand:Bu,parseCommand:Hu,getEscapedCommand:Vu}=Nu(),ry=1e3*1e3*100,oy=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?Zh.env({env:i,cwd:r,execPath:o}):i},ju=(e,n,t={})=>{let r=jh._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:ry,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=oy(t),
t.stdio=Uu(t),process.platform==="win32"&&Vh.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},rr=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Fh(n):n,uo=(e,n,t)=>{let r=ju(e,n,t),o=Bu(e,n),i=Vu(e,n);qh(r.options);let s;try{s=qi.spawn(r.file,r.args,r.
options)}catch(f){let m=new qi.ChildProcess,g=Promise.reject(lo({error:f,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,
killed:!1}));return Lu(m,g)}let a=ty(s),l=Jh(s,r.options,a),u=Yh(s,r.options,l),c={isCanceled:!1};s.kill=Gh.bind(null,s.kill.bind(s)),s.cancel=Kh.bind(null,s,c);
let p=Wh(async()=>{let[{error:f,exitCode:m,signal:g,timedOut:b},h,y,w]=await Qh(s,r.options,u),v=rr(r.options,h),x=rr(r.options,y),I=rr(r.options,w);if(f||m!==0||
g!==null){let N=lo({error:f,exitCode:m,signal:g,stdout:v,stderr:x,all:I,command:o,escapedCommand:i,parsed:r,timedOut:b,isCanceled:c.isCanceled,killed:s.killed});
if(!r.options.reject)return N;throw N}return{command:o,escapedCommand:i,exitCode:0,stdout:v,stderr:x,all:I,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}});return Xh(
s,r.options.input),s.all=ey(s,r.options),Lu(s,p)};lt.exports=uo;lt.exports.sync=(e,n,t)=>{let r=ju(e,n,t),o=Bu(e,n),i=Vu(e,n);ny(r.options);let s;try{s=qi.spawnSync(
r.file,r.args,r.options)}catch(u){throw lo({error:u,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let a=rr(
r.options,s.stdout,s.error),l=rr(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let u=lo({stdout:a,stderr:l,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return u;
throw u}return{command:o,escapedCommand:i,exitCode:0,stdout:a,stderr:l,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}};lt.exports.command=(e,n)=>{let[t,...r]=Hu(
e);return uo(t,r,n)};lt.exports.commandSync=(e,n)=>{let[t,...r]=Hu(e);return uo.sync(t,r,n)};lt.exports.node=(e,n,t={})=>{n&&!Array.isArray(n)&&typeof n=="objec\
t"&&(t=n,n=[]);let r=Uu.node(t),o=process.execArgv.filter(a=>!a.startsWith("--inspect")),{nodePath:i=process.execPath,nodeOptions:s=o}=t;return uo(i,[...s,e,...Array.
isArray(n)?n:[]],{...t,stdin:void 0,stdout:void 0,stderr:void 0,stdio:r,shell:!1})}});var ag=require("fs"),lg=ce(Lr(),1),ug=require("path");var bu=ce(Ii(),1);var B=require("fs"),er=require("path");function Ei(e){return er.join(er.dirname(e),`.${er.basename(e)}.vfiokit-new`)}function al(e){let n=B.openSync(e,"r");try{
B.fsyncSync(n)}finally{B.closeSync(n)}}function xg(e,n,t){try{B.fchownSync(e,n,t)}catch(r){if(process.geteuid()===0)throw r}}function ll(e,n,t){let r=B.fstatSync(
e),o=n===null?r.uid:n.uid,i=n===null?r.gid:n.gid;(r.uid!==o||r.gid!==i)&&xg(e,o,i),(B.fstatSync(e).mode&4095)!==t&&B.fchmodSync(e,t)}function Ur(e){try{return B.
lstatSync(e)}catch(n){return null}}async function ul(e,n,t,r){let o=er.dirname(e);B.mkdirSync(o,{recursive:!0,mode:493});let i=Ei(e),s=Ur(e);Ur(i)!==null&&B.unlinkSync(
i);let{O_WRONLY:a,O_CREAT:l,O_EXCL:u,O_NOFOLLOW:c}=B.constants,d=B.openSync(i,a|l|u|c,384);try{try{for(let p=0;p<n.length;)p+=B.writeSync(d,n,p);ll(d,s,s===null?
t===void 0?420:t:s.mode&4095),B.fsyncSync(d)}finally{B.closeSync(d)}s!==null&&await r(i,e),B.renameSync(i,e)}catch(p){throw Ur(i)!==null&&B.unlinkSync(i),p}s===
null&&await r(e,null),al(o)}async function cl(e,n,t){let r=Ur(n),o=B.openSync(e,"r+");try{r!==null&&ll(o,r,r.mode&4095),B.fsyncSync(o)}finally{B.closeSync(o)}await t(
e,r===null?null:n),B.renameSync(e,n),al(er.dirname(n))}var $=class extends Error{constructor(t,r,o={}){super(r);Qt(this,"code");Qt(this,"param");Qt(this,"hint");Qt(this,"cause");this.name="Stop",this.code=t,o.param!==
void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function z(e,n){return new $("E_PARAMS",n,{param:e})}function X(e,n){
return new $("E_HOST",e,n===void 0?{}:{hint:n})}function P(e,n){return new $("E_REFUSED",e,n===void 0?{}:{hint:n})}var $g=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],kg=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function dl(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Oi(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of $g){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(u=>u.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new $("E_BUSY",`${dl(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!kg.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new $("E_BUSY",`${dl(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var ie="/var/lib/vfiokit",Ye=`${ie}/journal.jsonl`,Mi=1;function _g(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function de(e){var o;let n=e.read(Ye);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let a=_g(s);if(a===null)throw new $("E_HOST",`${Ye} line ${i+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in a){if(a.vfiokit>Mi)throw new $("E_HOST",`${Ye} h\
as format ${a.vfiokit}, and this version knows formats up to ${Mi}; use the vfiokit that wrote it (version ${a.version}) or a newer one`);t.set(a.run,{...a,released:(o=
a.released)!=null?o:[],entries:[],done:!1});continue}let l=t.get(a.run);l!==void 0&&("entry"in a?l.entries.push(a.entry):l.done=!0)}return[...t.values()]}function fl(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function pl(e){return e.map(({entries:n,done:t,...r})=>fl([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function ml(e,n){let t=pl(de(e));async function r(o){t+=fl([o]),await e.write(Ye,t,384)}return await r({vfiokit:Mi,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function gl(e,n){let t=de(e).filter(r=>!n.has(r.run));t.length>0?await e.write(Ye,pl(t),384):e.remove(Ye)}function Ri(e){
return`${e.thing} ${e.value}`}function Sg(e,{except:n,...t}){let r=(n!=null?n:[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===
!0});return r.length===0?t:{...t,except:r}}function dn(e,n){return Br(de(e),n)}function Br(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(Ri(i));for(let i of o.claims)t.set(Ri(i),{claim:Sg((r=t.get(Ri(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function hl(e){let n=[];for(let t of de(e)){let r=new Set((t.done?t.released:[]).filter(o=>o.thing==="id").map(o=>o.value));n=t.devices.
length>0?t.devices:n.filter(o=>!r.has(o.id))}return n}var yl=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function wl(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Pg(e,n){var o,i,s;let t=n.length+1,r=new Uint32Array(
(e.length+1)*t);for(let a=e.length-1;a>=0;a--)for(let l=n.length-1;l>=0;l--)r[a*t+l]=e[a]===n[l]?1+((o=r[(a+1)*t+l+1])!=null?o:0):Math.max((i=r[(a+1)*t+l])!=null?
i:0,(s=r[a*t+l+1])!=null?s:0);return r}function Rn(e,n){var c,d,p,f,m;if(e===n)return[];let t=wl(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.
test(e.charAt(t-1));)t--;let r=(c=e.slice(t).match(yl))!=null?c:[],o=(d=n.slice(t).match(yl))!=null?d:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===
o[o.length-1-i];)i++;if(r.length-=i,o.length-=i,r.length*o.length>4e6)return[vl(t,r.join(""),o.join(""))];let s=Pg(r,o),a=o.length+1,l=[],u=t;for(let g=0,b=0;g<
r.length||b<o.length;){if(g<r.length&&b<o.length&&r[g]===o[b]){u+=((p=r[g])!=null?p:"").length,g++,b++;continue}let[h,y,w]=[u,g,b];for(;(g<r.length||b<o.length)&&
(g>=r.length||b>=o.length||r[g]!==o[b]);)b>=o.length||g<r.length&&((f=s[(g+1)*a+b])!=null?f:0)>=((m=s[g*a+b+1])!=null?m:0)?g++:b++;let v=r.slice(y,g).join("");l.
push(vl(h,v,o.slice(w,b).join(""))),u+=v.length}return l.reverse()}var bl=/[\s"',]/;function Hr(e,n){return n>0&&n<e.length&&!bl.test(e.charAt(n-1))&&!bl.test(e.
charAt(n))}function vl(e,n,t){let r=wl(n,t);for(;r>0&&(Hr(n,r)||Hr(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<o&&n[n.length-1-i]===t[t.length-1-i];)
i++;for(;i>0&&(Hr(n,n.length-i)||Hr(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}function xl(e,n){return n.reduce((t,[r,o,i])=>t.slice(0,r)+
i+t.slice(r+o),e)}var Ag=104448;function Vr(e){return Buffer.from(e,"latin1").toString("utf8")}var kl=/[^\s"']+/g;function $l(e,n,t){let r="",o=0;for(let i of e.split(/(?<=\n)/)){
let s=o+i.length,a=n.filter(([l,u])=>l<s&&(u>o||l>=o));if(a.length>0){let l=o;r+=i.replace(kl,(u,c)=>{let d=!t.has(u)&&a.some(([f,m])=>f<=l+c&&m>=l+c+u.length),
p=u.indexOf("=");return d?u:p>0?u.slice(0,p+1)+"***":"***"})}o=s}return r}function jr(e){return e===""||e.endsWith(`
`)?e:e+`
`}function _l(e,n,t,r){let o={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[i,s]=[n!=null?n:"",t!=null?t:""];if(r){let l=Rn(
i,s),u=Rn(s,i),c=l.map(([f,m])=>[f,f+m]),d=u.map(([f,m])=>[f,f+m]),p=f=>{var m;return new Set((m=f.match(kl))!=null?m:[])};return{before:Vr(jr($l(i,c,p(s)))),after:Vr(
jr($l(s,d,p(i)))),...o}}let a=Math.max(i.length,s.length);return a>Ag?{dst_larger:a,...o}:{before:Vr(jr(i)),after:Vr(jr(s)),...o}}var Sl=ce(Ii(),1);function tt(e){return(0,Sl.createHash)("sha256").update(e,"latin1").digest("hex")}function Pl(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var Ig=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function Al(e,n){let t=[],r=[];for(let[o,,i]of Rn(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&a?t.push(...i.split(`
`).filter(l=>l.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}function Eg(e,n){let t=Ig.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.
split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+
i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function Og(e,n){let t=e.indexOf(n);return t<0||e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function Il(e,n,t){
let r=new Set(n.lines),o=new Set(t),i=e.split(/(?<=\n)/).map(s=>{let a=s.replace(/\r?\n$/,"");if(r.has(a))return"";let l=Eg(a,o);return l===null?"":l+s.slice(a.
length)}).join("");return n.words.reduce(Og,i)}var Rg=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function El(e){return e===null?"":`sha256:${tt(e).slice(0,12)}`}function Di(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!Rg.has(n))throw P(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw P(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function Fr(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Fr(e,t),t]}var Ol={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Di(e,n.path);return t===n.text?{before:"",after:""}:{before:El(t),after:El(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode)},pending:()=>null,inverse(e,n){var i,s;let t=Di(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===null?
"":tt(t),after:n.text===null?"":tt(n.text),splices:Rn((i=n.text)!=null?i:"",t!=null?t:""),...Al(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Fr(e,n.path)}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==
null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return _l(n.path,Di(e,n.path),n.text,(r&4)===0)}};var Mg=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function Rl(e){var t,r;let n=e.toString("hex");return(r=(t=Mg.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function Ml(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>Zr(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(Zr)}
function Zr(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function _e(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function Dg(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function Ti(e,n){let t=new Set(e),r=new Set(
e.map(Dg));return n.filter(o=>"file"in o?!t.has(Zr(o.file)):!r.has(o.module.replace(/-/g,"_")))}function Dl(e,n){let t=new Set(e);return n.filter(r=>t.has(Zr(r)))}var Wr=new WeakMap;function Tl(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Wr.set(t,new Map),t}function Cl(e,n,t){let r=Wr.get(n);return r===
void 0||Wr.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function j(e,n,t){let r=Wr.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Ci="/var/lib/vfiokit/images.json",Nl=1;function Gr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function zl(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function Tg(e){if(!Gr(e)||!Gr(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[zl(e.holds),zl(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function Ll(e){return j(e,"image records",()=>Cg(e))}function Cg(e){var r;let n=new Map,t;try{t=JSON.
parse((r=e.attr(Ci))!=null?r:"")}catch(o){return n}if(!Gr(t)||t.format!==Nl||!Gr(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=Tg(i);s!==null&&
n.set(o,s)}return n}function ye(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function Kr(e,n){let t=Ll(e).get(n),r=ye(
e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function Ul(e,n,t){let r={};for(let[o,i]of Ll(e))e.real(o)!==null&&
(r[o]=i);return r[n]=t,JSON.stringify({format:Nl,images:r})+`
`}function zi(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>ye(e,o)!==null)]}))]}
function Ni(e,n){return j(e,`hash of ${n}`,()=>{let t=ye(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":Pl(t)})}function Bl(e,n){let t={};for(let r of zi(e,n))t[r]=Ni(e,r);return t}var Hl=new Map;function Vl(e,n){let t=ye(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function Li(e,n,t){Hl.set(Vl(e,n),t)}function Ui(e,n){var t;return(t=Hl.get(Vl(e,n)))!=null?t:null}function rt(e,n){var o;let t=Ti(n,e.holds).map(_e);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=Dl(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function jl(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function Bi(e,n){let t=ye(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=Kr(e,n.path);for(let o of zi(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==Ni(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function Jr(e,n){
var a;let t=Ui(e,n.path),r=Kr(e,n.path),o=t===null?[]:Ti(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(_e):r===null?null:n.holds.map(_e).filter(l=>r.
holds.includes(l));return{why:(a=Bi(e,n))!=null?a:t!==null?rt(n,t):null,holds:i}}function Fl(e,n){var r;let t=Kr(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes(_e(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var zg=1.3,Ng=/^init(rd|ramfs)/;function Lg(e){return e.replace(/\/[^/]*$/,"")||"/"}function Ug(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function qr(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function Zl({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ")||"no message"}async function Yr(e,n,t){let r=Ui(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.runnable(o).
ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=Ml(i.stdout,n==="dracut");if(i.code!==0||s.length===
0)throw new $("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${Zl(i)})`);return Li(e,t,s),s}async function Wl(e,n){var l,u;let t=Lg(n.path),r=e.list(
t).filter(c=>Ng.test(c)).map(c=>{var d,p;return(p=(d=ye(e,`${t}/${c}`))==null?void 0:d.size)!=null?p:0}),o=Math.ceil(Math.max(0,...r)*zg/1024),{code:i,stdout:s}=await e.
ask(["df","-Pk",t],{timeout:30}),a=(u=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:u[1];if(!(i!==0||a===void 0||Number(a)>=o))throw P(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function Gl(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new $("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${Zl(r)}); expected 0; r\
un it by hand to see why, then run this again`)}function Bg(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initr\
amfs.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function Kl(e,n,t){var o;let r=ye(e,n.path);r===null||t===null||rt(n,t)!==null||(Li(e,n.path,t),await e.write(Ci,Ul(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:Bl(e,n.inputs),holds:n.holds.map(_e),lacks:(o=n.lacks)!=null?o:[]}),384))}async function Hg(e,n){let t=ye(e,n.path),r=qr(e,n);await Gl(
e,r);let o=ye(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new $("E_DRIFT",`${r.join(" ")} ended without an erro\
r, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${Bg(e)}`);await Kl(e,n,await Yr(e,n.tool,n.path))}async function Vg(e,n){var s,a,l;let t=Ug(
n.path),r=["dracut","--force",t,n.kernel],o=qr(e,n),i=u=>new $("E_DRIFT",`${o.join(" ")} ended without an error, but ${u}; ${n.path} is as it was; run it by han\
d and look at its output`);e.remove(t);try{if(await Gl(e,r,o),((a=(s=ye(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(Rl((l=e.bytes(t,0,
6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let u=await Yr(e,n.tool,t),c=u===null?null:rt(n,u);if(c!==null)
throw i(`of the new image: ${c}`);await e.replace(t,n.path),await Kl(e,n,u)}catch(u){throw e.remove(t),u}}function Jl(e,n){return n.tool==="dracut"?Vg(e,n):Hg(e,
n)}var ql={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function jg(e,n,t){var i;let r=jl(n,t);if(r!==null)return`${r} changes`;let o=Bi(e,n);if(o!==
null||Fl(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await Yr(e,n.tool,n.path);return s===null?null:rt(n,s)}catch(s){
if(s instanceof $)return s.message;throw s}}var Yl={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(_e)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await jg(e,n,t);return o!==null&&e.runnable(ql[n.tool]).ok&&await Wl(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:Jl,pending(e,n){return e.runnable(ql[n.tool]).ok?null:qr(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};function Mn(e){return`/sys/bus/pci/devices/${e}`}function Xr(e,n){let t=e.link(`${Mn(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function Xl(e,n){let t=e.
attr(`${Mn(n)}/driver_override`);return t===null||t===""||t==="(null)"?null:t}function Ql(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}
function ot(e,n,t,r){try{e.writeAttribute(n,t)}catch(o){let i=o instanceof Error&&"code"in o?String(o.code):String(o);throw new $("E_APPLY",`writing ${t.trim()||
"nothing"} to ${n} for ${r} was refused by the kernel with ${i}; expected it to be taken; look at dmesg`,{cause:o})}}var eu={facet:"live",label:e=>`driver of ${e.
address}`,async observe(e,n){return{before:Ql(Xr(e,n.address),Xl(e,n.address)),after:Ql(n.driver,n.override)}},async apply(e,n){var o;let t=Xr(e,n.address),r=e.
attr(`${Mn(n.address)}/driver_override`)!==null;if(r&&ot(e,`${Mn(n.address)}/driver_override`,`${(o=n.override)!=null?o:""}
`,n.address),t!==n.driver&&(t!==null&&ot(e,`${Mn(n.address)}/driver/unbind`,n.address,n.address),n.driver!==null)){if(r)return ot(e,"/sys/bus/pci/drivers_probe",
n.address,n.address);await Fg(e,n)}},pending:(e,n)=>{var t;return e.live?null:`echo ${(t=n.override)!=null?t:""} > ${Mn(n.address)}/driver_override && echo ${n.
address} > /sys/bus/pci/drivers_probe`},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Xr(e,n.address),override:Xl(e,n.address)}),touches:()=>[]};async function Fg(e,n){
var o;let t=["vendor","device"].map(i=>{var s;return((s=e.attr(`${Mn(n.address)}/${i}`))!=null?s:"").replace(/^0x/,"")}).join(" "),r=`/sys/bus/pci/drivers/${(o=
n.driver)!=null?o:""}`;ot(e,`${r}/new_id`,t,n.address),Xr(e,n.address)===null&&ot(e,`${r}/bind`,n.address,n.address),ot(e,`${r}/remove_id`,t,n.address)}var tu=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),Zg=new Map([["amd_iommu","off"],["iommu","off"]]),
Wg=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),nu=1023,Gg=34;function nr(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&Kg(i);i===Gg&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function Kg(e){return e===32||e>=9&&e<=13||e===160}function J(e){return nr(e).map(([n,t])=>e.slice(n,t))}function _(e){
let n=e.startsWith('"')?1:0,t=e.indexOf("=");return Se(t<0?e.slice(n):e.slice(n,t))}function Ne(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,
"").replace(/"$/,"")}function mn(e){return tu.has(Se(e))}function no(e){return Wg.test(Se(e))}function Hi(e,n){return _(e)===_(n)&&Ne(e)===Ne(n)&&e.includes("=")===
n.includes("=")}function Qr(e,n){return Se(e).toLowerCase()===Se(n).toLowerCase()}function T(e){return Ne(e).split(",").filter(n=>n!=="")}function gn(e){return e.
kind==="group"?e.keys.map(Se):["key"in e?Se(e.key):_(e.token)]}function H(e,n){let t=ru(e,e.length);return ou(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===
e[o])}function Dn(e,n,t=e.length){let r=ru(e,t);for(let l of n)ou(r,l);let o=[...r.early,...r.late].map(l=>l.text),i=e.map((l,u)=>{var c;return u<o.length?(c=o[u])!=
null?c:null:l}),s=eo(r.added.map(l=>l.text));for(let l of[...eo(i),...s]){let{length:u}=Ne(l);if(!(_(l)!=="vfio_pci.ids"||u<=nu||e.includes(l)))throw P(`vfio-pc\
i.ids on the kernel command line would have ${u} characters, and the kernel takes ${nu} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[
...eo(i.slice(0,a)),...s,...eo(i.slice(a))],removed:e.filter((l,u)=>i[u]!==l)}}function ru(e,n){let t=e.indexOf("--"),r=t<0?e.length:t,o=e.slice(0,r).map(i=>({text:i}));
return{early:o.slice(0,n),added:[],late:o.slice(n)}}function ou(e,n){var t;switch(n.kind){case"flags":return Jg(e,n.key,n.has,n.lacks);case"list":return qg(e,n.
key,n.items,(t=n.without)!=null?t:[]);case"token":return Yg(e,n.token);case"group":return Xg(e,n.keys,n.tokens);case"absent":return tr(pn(e).filter(r=>r.text!==
null&&Hi(r.text,n.token)))}}function Jg(e,n,t,r){let o=()=>{let a=fn(pn(e),n).flatMap(c=>{var d;return T((d=c.text)!=null?d:"")}),l=t===void 0?-1:a.lastIndexOf(
t),u=c=>a.includes(c)&&(l<0||c===Zg.get(Se(n))||a.lastIndexOf(c)>l);return(t===void 0||l>=0)&&!r.some(u)};if(o())return;for(let a of fn(t===void 0?pn(e):e.late,
n))iu(a,l=>!r.includes(l));if(t===void 0||o())return;let i=fn(pn(e),n),s=i.flatMap(a=>{var l;return T((l=a.text)!=null?l:"")}).filter(a=>a!==t&&!r.includes(a));
tr(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function qg(e,n,t,r){var p;let o=(p=tu.get(Se(n)))!=null?p:!1;for(let f of fn(pn(e),n))iu(
f,m=>!r.some(g=>Qr(g,m)));let i=fn(pn(e),n),s=(o?i:i.slice(-1)).flatMap(f=>{var m;return T((m=f.text)!=null?m:"")});if(t.every(f=>s.some(m=>Qr(m,f))))return;let a=fn(
e.late,n),l=o?fn([...e.early,...e.added],n):i,u=o?a.flatMap(f=>{var m;return T((m=f.text)!=null?m:"")}):[],c=[];for(let f of[...l.flatMap(m=>{var g;return T((g=
m.text)!=null?g:"")}),...t.filter(m=>!u.some(g=>Qr(g,m)))])c.some(m=>Qr(m,f))||c.push(f);let d=o?void 0:a[a.length-1];tr(l),d===void 0?e.added.push({text:`${n}=${c.
join(",")}`}):d.text=`${n}=${c.join(",")}`}function Yg(e,n){let t=fn(pn(e),_(n));(no(_(n))?t:t.slice(-1)).some(o=>{var i;return Hi((i=o.text)!=null?i:"",n)})||(no(
_(n))||tr(t),e.added.push({text:n}))}function Xg(e,n,t){let r=n.map(Se),o=pn(e).filter(i=>i.text!==null&&r.includes(_(i.text)));o.length===t.length&&o.every((i,s)=>{
var a,l;return Hi((a=i.text)!=null?a:"",(l=t[s])!=null?l:"")})||(tr(o),e.added.push(...t.map(i=>({text:i}))))}function pn(e){return[...e.early,...e.added,...e.late]}
function fn(e,n){return e.filter(t=>t.text!==null&&_(t.text)===Se(n))}function tr(e){for(let n of e)n.text=null}function iu(e,n){var o,i;let t=T((o=e.text)!=null?
o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}function eo(e){return e.filter(
n=>n!==null)}function Se(e){return e.includes("-")?e.replace(/-/g,"_"):e}var Qg={intel:"intel_iommu",amd:"amd_iommu",arm:null},au=["intel_iommu","amd_iommu","iommu"],eh=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]],su=["default_hugepagesz","hugepagesz","hugepages"];function to({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=Qg[e];return[...o===null?[]:
[{kind:"flags",key:o,has:"on",lacks:["off"]}],...nh(e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...Vi(r)]}function nh(e,n){return e===
"arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function Vi(e){let n=e.
filter(r=>su.includes(_(r))),t=e.filter(r=>!n.includes(r)).flatMap(r=>{let o=_(r);return mn(o)?[{kind:"list",key:r.replace(/=[^]*/,""),items:T(r)}]:!au.includes(
o)||Ne(r)===""?[{kind:"token",token:r}]:T(r).map(i=>({kind:"flags",key:o,has:i,lacks:th(i)}))});return n.length===0?t:[...t,{kind:"group",keys:su,tokens:n}]}function lu(e){
let{tokens:n}=Dn([],e),t=e.find(r=>!H(n,r));return t===void 0?null:n.filter(r=>gn(t).includes(_(r))).join(" ")}function it(e){switch(e.kind){case"flags":return e.
has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"group":return e.tokens;case"absent":return[]}}
function Tn(e){let n=_(e);return mn(n)?{kind:"list",key:n,items:[],without:T(e)}:au.includes(n)?{kind:"flags",key:n,lacks:T(e)}:{kind:"absent",token:e}}function hn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:it(n))}function th(e){return eh.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var uu=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,rh=/^linux(16|efi)?$/,oh=/^initrd(16|efi)?$/,ih=/^(|\d\d_linux(_zfs|_xen)?)$/;function sh(e){var a,l;let n=[],t=[],r=null,o="",
i=()=>{r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let u=0;u<e.length;u++){uu.lastIndex=u;let[c=""]=(a=uu.exec(e))!=
null?a:[];if(c!==""&&!(c.startsWith("#")&&r===null)){r=(r!=null?r:"")+c,u+=c.length-1;continue}let d=e.charAt(u);if(d==="'"||d==='"'){let p=ah(e,u);if(p<0)throw new Error(
`a ${d} is never closed (line ${e.slice(0,u).split(`
`).length})`);let f=e.slice(u+1,p);r=(r!=null?r:"")+(d==='"'?f.replace(/\\([\\"$\n])/g,"$1"):f),u=p}else if(d==="\\")r=(r!=null?r:"")+e.charAt(++u);else if(d===
"#"&&r===null){let[p=""]=e.slice(u).split(`
`,1),[,f,m=""]=(l=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(p))!=null?l:[];f!==void 0&&(s(),o=f==="BEGIN"?m:""),u+=p.length-1}else if(d===`
`||d===";")s();else if(/\s/.test(d))i();else if(d==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(u+1,u+64))){let p=e.indexOf("}",u);r+=e.slice(u,p+1),u=
p}else{if((d==="{"||d==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(u+1))))throw new Error(`a ${d} stands inside a word (line ${e.slice(0,u).split(`
`).length})`);r=(r!=null?r:"")+d}r==="{"&&/^\s?$/.test(e.charAt(u+1))&&(i(),s())}return s(),n}function ah(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t===
'"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function lh(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||r==="--id");return n<
0?"":(t=e[n+1])!=null?t:""}var ro;function Xe(e){return(ro===void 0||ro.text!==e)&&(ro={text:e,config:uh(e)}),ro.config}function uh(e){var p,f,m,g,b,h,y,w;let n=[],
t=null;try{n=sh(e)}catch(v){t=v instanceof Error?v.message:String(v)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:v,section:x}of n){let[I=""]=v;if(v[v.length-
1]==="{")o.push({name:I,title:(p=v[1])!=null?p:"",id:lh(v)}),a=null;else if(I==="}"){let N=o.pop();if(N===void 0)t=t!=null?t:"a } closes nothing";else if(N.name===
"menuentry"&&a!==null){let S=/recovery/i.test(N.title+N.id)||a.args.includes("single");r.push({...a,title:N.title,id:N.id,recovery:S,section:x,within:o.filter(M=>M.
name==="submenu").map(M=>M.title)}),a=null}}else rh.test(I)?a={kernel:(f=v[1])!=null?f:"",args:v.slice(2).map(ch),initrds:[]}:oh.test(I)?a==null||a.initrds.push(
...v.slice(1)):I==="if"?i++:I==="fi"?i--:I==="set"&&((m=v[1])!=null?m:"").startsWith("kernelopts=")&&(s=((g=v[1])!=null?g:"").slice(11))}o.length>0&&(t=t!=null?
t:`the block of ${(h=(b=o[0])==null?void 0:b.name)!=null?h:""} ${JSON.stringify((w=(y=o[0])==null?void 0:y.title)!=null?w:"")} is never closed`),i!==0&&(t=t!=null?
t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),u=n.some(({words:v})=>v[0]==="configfile"||v[0]==="source"),c=n.some(({words:v})=>v.
length===1&&v[0]==="blscfg"),d=u&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:d,bls:c,kernelopts:s}}function ch(e){if(!/\s/.test(
e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function dh(e){return e.entries.filter(n=>!n.recovery&&ih.test(n.section))}
function cu(e,n){let t=Xe(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;let r=dh(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){
let i=J(o.args.join(" ")),s=n.find(l=>!H(i,l));if(s===void 0)continue;let a=hn([s]);return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:
"still has what is to go"}`}return null}var du={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":cu(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ");throw new $("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by hand to see w\
hy, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),touches:e=>[
e.path]};function fh(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var fu={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:fh(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new $(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var ph={file:Ol,grubConfig:du,bootImage:Yl,kmod:fu,driver:eu};function oo(e){return ph[e.kind]}var pu=require("fs"),st=`${ie}/lock`;function mu(){try{return pu.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function gu(e){
var n;try{let t=pu.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function mh(e){
return e.boot_id===mu()&&gu(e.pid)===e.started}function hu(e){try{let n=JSON.parse(e);return mh(n)?n:null}catch(n){return null}}function ji(e){let n=e.read(st);
return n===null?null:hu(n)}function gh(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Fi(e){
return new $("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${gh(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function hh(e){return new Promise(n=>{setTimeout(n,e)})}async function io(e,n){let t=Date.now()+
e*1e3;for(;;){let r=n();if(r===null)return;if(Date.now()>=t)throw r;await hh(Math.min(250,Math.max(10,t-Date.now())))}}function Zi(e,n){return io(n,()=>{let t=ji(
e);return t===null?null:Fi(t)})}async function yu(e,n,t,r){var s;let o={pid:process.pid,started:(s=gu(process.pid))!=null?s:"",boot_id:mu(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Zi(e,r);let i=()=>e.createExclusive(st,JSON.stringify(o)+`
`);return await io(r,()=>{var c;if(i())return null;let a=ji(e);if(a!==null)return Fi(a);let l=`${st}.stale.${process.pid}`;e.rename(st,l);let u=e.read(l);return u!==
null&&hu(u)!==null&&e.createExclusive(st,u),e.remove(l),i()?null:Fi((c=ji(e))!=null?c:o)}),()=>e.remove(st)}var yh=20;async function Ki(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=oo(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let u=s.pending(
e,i);if(u!==null){r.includes(u)||r.push(u);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let c of s.touches(
i))o.add(c)}return{todo:t,pending:r}}function vu(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=oo(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function bh(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,bu.randomBytes)(3).toString("hex")}`}function Wi(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function vh(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Wi(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${Wi(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Wi(s)}`}`}function so({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,runnable:u,ask:c}){return Tl({root:e,
live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,runnable:u,ask:c})}function Gi(e,n,t,r){var u,c,d,p,f,m,g,b;let o=n.report(e),{changes:i,run:s}=t,a=[...(u=
n.pending)!=null?u:[],...t.pending],l=(c=t.error)!=null?c:o.fail===void 0||r?void 0:{stop:o.fail,node:"partial"};return{changed:i.length>0,msg:l===void 0?vh(i,a,
o,r):l.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:(d=o.rebootReasons)!=null?d:[],pendingAtBoot:(p=o.pendingAtBoot)!=
null?p:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(f=n.notes)!=null?f:[],...(m=o.notes)!=null?m:[]],warnings:[...(g=n.warnings)!=null?g:[],...(b=
o.warnings)!=null?b:[]],own:o.own,...s===void 0?{}:{run:s},...l===void 0?{}:{error:l}}}function wh(e,n,t){var r;try{return Gi(e,n,t,!1)}catch(o){if(!(o instanceof
$))throw o;return Gi(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}async function xh(e,n,t,r,o){
var s;let i=new Set;for(let{step:a,change:l}of n){let u=oo(a),c=await u.observe(e,a,i);if(c.before!==l.before&&c.before!==c.after&&u.facet!=="derived")throw new $(
"E_RACED",`${l.label} changed while this ran: it was ${l.before||"absent"} and is ${c.before||"absent"}; somebody else is at work on this node; run this again`);
c.before!==c.after&&((s=o.progress)==null||s.call(o,l.label),await(t==null?void 0:t.entry(u.inverse(e,a))),await u.apply(e,a)),r.push(l);for(let d of u.touches(
a))i.add(d)}}function $h(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof $)return r;throw o}}async function kh(e,n){let{todo:t}=await Ki(
e,n.steps.map(Sh));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new $("E_D\
RIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do this ended without an error, so run it by hand and look at its output`)}var _h=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function wu(e){return e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&_h.test(e.path)}function xu(e,n,{todo:t,pending:r}){var o;(r.length>0||t.some(
({step:i})=>wu(i)))&&((o=n.guard)==null||o.call(n,e))}function Sh(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function Ph(e){let n=e.
list(`${ie}/runs`);for(let t of n.slice(0,Math.max(0,n.length-yh)))e.remove(`${ie}/runs/${t}`)}function Ah(e){if(e.stat(Ye)===null){for(let n of e.list(`${ie}/r\
uns`))e.remove(`${ie}/runs/${n}`);e.removeEmptyDir(`${ie}/runs`),e.remove(`${ie}/images.json`)}}async function $u(e,n,t,r){var p;r.check||await Zi(e,r.wait);let o=so(
e),i=n.plan(o,t),s=await Ki(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if(xu(o,i,s),r.check||a){let f=r.diff?vu(o,s.todo):void 0;return Gi(o,i,{changes:s.
todo.map(({change:m})=>m),pending:s.pending,diff:f},r.check)}let l=bh(),u=Fr(e,ie),c=[...u].reverse();(p=r.beforeWriting)==null||p.call(r);let d=await yu(e,n.name,
l,r.wait);try{return await ku(e,n,t,r,{run:l,made:u,empty:c})}finally{if(d(),e.stat(Ye)===null)for(let f of[ie,...c])e.removeEmptyDir(f)}}async function ku(e,n,t,r,o,i=!0){
var v,x,I,N;let{run:s,made:a,empty:l}=o;Ih(e);let u=so(e),c=n.plan(u,t),{todo:d,pending:p}=await Ki(u,c.steps);if(xu(u,c,{todo:d,pending:p}),i&&d.some(({step:S})=>wu(
S))&&Oi(e)!==null)return await io(r.wait,()=>Oi(e)),ku(e,n,t,r,o,!1);let f=r.diff?vu(u,d):void 0,m=c.report(u).bootable,g=[],b,h=null;try{c.undoes===void 0&&d.length>
0&&(h=await Eh(e,n.name,c,{run:s,dirs:a,version:r.version})),await xh(e,d,h,g,r);let S=so(e);await kh(S,$h(S,n,t,c));let M=c.report(S),Y=((x=(v=M.bootable)==null?
void 0:v.reasons)!=null?x:[]).filter(ue=>(m==null?void 0:m.ok)===!0||(m==null?void 0:m.reasons.includes(ue))===!1);if(Y.length>0)throw new $("E_DRIFT",`this nod\
e would no longer boot as it did: ${Y.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(h==null?void 0:h.done()),l.push(...(I=
c.emptyDirs)!=null?I:[]);for(let ue of(N=c.emptyDirs)!=null?N:[])e.removeEmptyDir(ue);c.undoes!==void 0&&M.fail===void 0&&await gl(e,c.undoes)}catch(S){b=S instanceof
$?S:new $("E_INTERNAL",`${S instanceof Error?S.message:String(S)}; this is a bug, please report it`,{cause:S})}let y=g.length>0||h!==null,w=wh(so(e),c,{changes:g,
pending:p,diff:f,...h===null?{}:{run:s},...b===void 0?{}:{error:{stop:b,node:y?"partial":"untouched"}}});return c.undoes!==void 0&&b===void 0?Ah(e):y&&r.render!==
void 0&&await Oh(e,s,r.render(w)),w}function Ih(e){var n;for(let t of de(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=e.real(r.path))!=null?n:r.path:
void 0;o!==void 0&&e.remove(Ei(o))}}function Eh(e,n,t,r){var o,i,s,a,l;return ml(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(o=
e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=t.claims)!=
null?s:[],released:(a=t.released)!=null?a:[],devices:(l=t.devices)!=null?l:[]})}async function Oh(e,n,t){try{await e.write(`${ie}/runs/${n}.json`,t,384),await Ph(
e)}catch(r){if(!(r instanceof $))throw r}}var co=require("fs"),Ku=ce(Lr(),1),iy=1800,sy=64*1024*1024,Zu="/usr/local/sbin:/usr/sbin:/sbin",ay=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],
Wu="VFIOKIT_COMMAND",Gu="ended by a signal without a name",ly=0;async function Yi(e,n={}){return uy((await Promise.resolve().then(()=>ce(Fu(),1))).default.sync,
e,n)}function uy(e,n,t){var b;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++ly}`,s={...process.env};for(let h of ay)delete s[h];let a=s.PATH,l={cwd:"/",extendEnv:!1,
env:{...s,PATH:a?`${a}:${Zu}`:`/usr/bin:/bin:${Zu}`,...t.env,LC_ALL:"C",[Wu]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.from(t.input,"lat\
in1")},timeout:((b=t.timeout)!=null?b:iy)*1e3,killSignal:"SIGKILL",maxBuffer:sy,encoding:"latin1",stripFinalNewline:!1,reject:!1},u=cy(()=>e(r,o,l));if(u===void 0)
return{code:127,stdout:"",stderr:Gu};let{exitCode:c,signal:d,timedOut:p,stdout:f="",stderr:m=""}=u;if(p)return dy(`${Wu}=${i}`),{code:124,stdout:f,stderr:m};let g=d===
void 0?void 0:Ku.constants.signals[d];return g!==void 0?{code:128+g,stdout:f,stderr:m}:typeof c=="number"?{code:c,stdout:f,stderr:m}:{code:127,stdout:f,stderr:m||
String(Reflect.get(u,"originalMessage")||Gu)}}function cy(e){try{return e()}catch(n){return}}function dy(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;for(let r of(0,co.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,co.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(r),"SIGKILL"),
t=!0}catch(o){}}}var E=require("fs"),Ju=16<<20,fy=40,py=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],my=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function ut(e){return e instanceof Error&&"code"in e?String(e.code):""}function fo(e){let n=ut(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
function po(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Xi(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=po(i===void 0?
n:n.slice(o)),a=i===void 0?[]:po(i),l=0;for(let u=s.shift();u!==void 0;u=s.shift()){if(u===".."){a.pop();continue}let c=[...a,u],d=null;if(s.length>0||t){let p=e+
"/"+c.join("/");try{E.lstatSync(p).isSymbolicLink()&&(d=E.readlinkSync(p))}catch(f){d=null}}if(d===null){a=c;continue}if(++l>fy)return null;d.startsWith("/")&&(a=
[]),s.unshift(...po(d))}return"/"+a.join("/")}function gy(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Xi(e,r,!0);
o!==null&&E.existsSync(e+o)&&t.set(r,o)}function qu(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(h,y){if(n==="")return h;
gy(n,h,r);let w=Xi(n,h,y,r);return w===null?null:n+w}function i(h){let y=o(h,!0);if(y===null||!E.existsSync(y))return null;try{return n===""?E.realpathSync.native(
y):(E.lstatSync(y),y.slice(n.length))}catch(w){return null}}function s(h){let y=o(h,!1);if(y===null)return null;let w;try{w=E.lstatSync(y)}catch(ue){if(fo(ue))return null;
throw new $("E_APPLY",`${h} could not be looked at: ${ut(ue)}; run as root or give this user access`,{cause:ue})}let v=w.isFile()?"file":w.isDirectory()?"dir":w.
isSymbolicLink()?"link":"other",{size:x,mtimeMs:I,ino:N,dev:S,uid:M,gid:Y}=w;return{type:v,size:x,mtimeMs:I,ino:N,dev:S,uid:M,gid:Y,mode:w.mode&4095}}function a(h){
let y=o(h,!0);if(y===null)return null;let w;try{w=E.openSync(y,E.constants.O_RDONLY|E.constants.O_NONBLOCK)}catch(v){if(fo(v))return null;throw new $("E_APPLY",
`${h} could not be read: ${ut(v)}; run as root or give this user access`,{cause:v})}try{let v=E.fstatSync(w);if(!v.isFile())throw new $("E_HOST",`${h} is not a \
regular file, as it should be; move it out of the way`);if(v.size>Ju)throw new $("E_HOST",`${h} has ${v.size} bytes, more than the ${Ju} that such a file may ha\
ve; look at what it is`);return E.readFileSync(w,"latin1")}catch(v){throw v instanceof $?v:new $("E_APPLY",`${h} could not be read: ${ut(v)}`,{cause:v})}finally{
E.closeSync(w)}}function l(h,y,w){let v=o(h,!0);if(v===null)return null;try{let x=E.openSync(v,E.constants.O_RDONLY|E.constants.O_NONBLOCK);try{let I=Buffer.alloc(
w);return I.slice(0,E.readSync(x,I,0,w,y))}finally{E.closeSync(x)}}catch(x){return null}}function u(h){let y=o(h,!0);if(y===null||!E.existsSync(y))return null;try{
return E.readFileSync(y,"latin1").trimEnd()}catch(w){return null}}function c(h){let y=o(h,!0);if(y===null)return[];if(!E.existsSync(y))return[];try{return E.readdirSync(
y).sort()}catch(w){return[]}}function d(h){let y=o(h,!1);if(y===null)return null;try{return E.readlinkSync(y)}catch(w){return null}}function p(h){return t!==void 0||
n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(h.startsWith("/")?i(h)!==null:py.some(w=>i(`${w}/${h}`)!==null))?
my.has(h.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${h} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${h} is not in ${n}`}}async function f(h,y){return t!==
void 0?t.run(h,y):Yi(n===""?h:["chroot",n,...h],y)}function m(h,y=!0){r.clear();let w=Xi(n,h,y),v=w===null?null:n+w;if(v===null)throw new $("E_REFUSED",`${h} is\
 a loop of links; expected a file or nothing; remove the links`);return v}async function g(h,y){n!==""||t!==void 0||!E.existsSync("/sys/fs/selinux/enforce")||await Yi(
y===null?["restorecon","-F",h]:["chcon",`--reference=${y}`,h])}function b(h,y,w){let v=ut(w),x=v==="EACCES"||v==="EPERM"?"run as root":v==="ENOSPC"?"free space \
on that file system":v==="EROFS"?"mount it read-write":"see the error and run again";return new $("E_APPLY",`${h} could not be ${y}: ${v===""?String(w):v}; ${x}`,
{cause:w})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:a,bytes:l,attr:u,list:c,link:d,real:i,stat:s,runnable:p,run:f,ask:f,async write(h,y,w){try{await ul(
m(h),Buffer.from(y,"latin1"),w,g)}catch(v){throw v instanceof $?v:b(h,"written",v)}},createExclusive(h,y){let w=m(h);try{E.mkdirSync(w.replace(/\/[^/]*$/,""),{recursive:!0,
mode:448});let v=`${w}.${process.pid}`;E.writeFileSync(v,y,{mode:384,flag:"w"});try{E.linkSync(v,w)}finally{E.unlinkSync(v)}return!0}catch(v){if(ut(v)==="EEXIST")
return!1;throw b(h,"created",v)}},remove(h){try{E.unlinkSync(m(h,!1))}catch(y){if(!fo(y))throw b(h,"removed",y)}},rename(h,y){try{E.renameSync(m(h,!1),m(y,!1))}catch(w){
if(!fo(w))throw b(h,"renamed",w)}},removeEmptyDir(h){try{E.rmdirSync(m(h))}catch(y){}},async replace(h,y){try{await cl(m(h),m(y),g)}catch(w){throw b(y,"replaced",
w)}},writeAttribute(h,y){if(t!==void 0)return t.writeAttribute(h,y);let w=E.openSync(m(h),E.constants.O_WRONLY);try{E.writeSync(w,y)}finally{E.closeSync(w)}}}}var Qu=require("fs");var hy=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,yy=/^[ -~]*$/;function Yu(e){if(yy.
test(e))return;let n=hy.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function or(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Qi(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:by(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function by(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let u=1;u<=n.length;u++){let c=((r=t[u-1])!=null?r:0)+(e[a-
1]===n[u-1]?0:1);l.push(Math.min(c,((o=t[u])!=null?o:0)+1,((i=l[u-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var vy=4*1024*1024;function Xu(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function ne(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Qu.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;Xu(2)}return!0}function ec(e,n){return typeof n=="bigint"?n.toString():n}var ns=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function nc(e){return new ns(e)}function tc(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var ts="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function rc(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function mo(e,n,t){let r=new e._zod.constr(n!=null?n:e._zod.def);return(!n||t!=null&&t.parent)&&(r._zod.parent=e),r}function go(e){let n=e;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function oc(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function zn(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function ic(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function sc(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function ir(e){return typeof e=="string"?e:e==null?void 0:e.message}function rs(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function ct(e,n,t){var l,u,c,d,p,f,m,g,b,h,y,w,v,x,I,N,S;var r;
let o=(u=(l=e.inst)==null?void 0:l._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(N=(I=(v=(y=(b=ir((g=(m=(f=e.inst)==null?
void 0:f._zod.def)==null?void 0:m.error)==null?void 0:g.call(m,e)))!=null?b:ir(i==null?void 0:i(e)))!=null?y:ir((h=n==null?void 0:n.error)==null?void 0:h.call(n,
e)))!=null?v:ir((w=t.customError)==null?void 0:w.call(t,e)))!=null?I:ir((x=t.localeError)==null?void 0:x.call(t,e)))!=null?N:"Invalid input",a={};for(let M of Object.
keys(e))M==="inst"||M==="schema"||M==="continue"||M==="input"||M==="__proto__"||(a[M]=e[M]);return(S=a.path)!=null||(a.path=[]),a.message=s,n!=null&&n.reportInput&&
(a.input=e.input),a}function ac(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):wy(e,t,r.value)}}function Cn(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function lc(e,n,t){return Cn(e,n,t,!1)}function wy(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:Cn(this,n,t.bind(this))},set(r){Cn(this,n,r)}})}function xy(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var es,yn=!1,$y={configurable:!0,get(){yn=!0}};function dt(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&es!==e.
_zod){es=void 0;return}es=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,$y);let o=yn;yn=!1;try{let i=t(this);return yn?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),yn=yn||o,i}catch(i){throw delete this[n],yn=yn||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function uc(e,n,t,r){let o=xy(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var cc;var os={value:void 0,enumerable:!1},dc="captureStackTrace"in Error?Error:null;function ky(e){let n=dc;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return dc=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function se(e,n,t,r){var p;let o={};function i(f){this.
def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=t,a=s&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{os.value=new i(m);
try{Object.defineProperty(f,"_zod",os)}finally{os.value=void 0}}if(f._zod.traits.add(e),n(f,m),a){let b=Object.getPrototypeOf(f),h=f._zod.constr.prototype,y=b;for(;y&&
y!==h;)y=Object.getPrototypeOf(y);let w=y!=null?y:b;a.has(w)||(a.add(w),ac(w,s))}let g=d.prototype;for(let b in g)Object.prototype.hasOwnProperty.call(g,b)&&(b in
f||(f[b]=g[b].bind(f)))}let u=(p=r==null?void 0:r.Parent)!=null?p:Object;class c extends u{}Object.defineProperty(c,"name",{value:e});function d(f){var h;let m=r!=
null&&r.Parent?ky(c):this;l(m,f);let g=m._zod.deferred;if(g){for(let y of g)y();m._zod.deferred=void 0}let b=(h=globalThis.__zod_globalConfig)==null?void 0:h.postProcessor;
return b&&b(m),m}return Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var m,g;return r!=null&&r.Parent&&f instanceof
r.Parent?!0:(g=(m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:g.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var Le=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ho=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},fc;(fc=(cc=globalThis).__zod_globalConfig)!=null||(cc.__zod_globalConfig=
{});var sr=globalThis.__zod_globalConfig;function pt(e){return e&&Object.assign(sr,e),sr}function _y(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,ec,2)),e.message}function Sy(e){this._zod.message=e}var Py={get:_y,
set:Sy,enumerable:!0,configurable:!0},is={value:void 0,enumerable:!1},mc=new WeakSet([Object.prototype,Error.prototype]),gc=(e,n)=>{e.name="$ZodError",is.value=
n,Object.defineProperty(e,"issues",is),is.value=void 0,Object.defineProperty(e,"message",Py);let t=Object.getPrototypeOf(e);mc.has(t)||(mc.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},d_=se("$ZodError",gc),ar=se("$ZodError",gc,void 0,{Parent:Error});var Iy=e=>{let n=(t,r,o,i)=>{var l,u;let s=o?{...o,async:!1}:{async:!1},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Le;if(a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(d=>ct(d,s,pt())));throw ts(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},ss=Iy(
ar),Ey=e=>{let n=async(t,r,o,i)=>{var l,u;let s=o?{...o,async:!0}:{async:!0},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(d=>ct(d,s,pt())));throw ts(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},as=Ey(
ar),Oy=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new Le;return i.issues.length?hc(e,i.issues,
o):{success:!0,data:i.value}},ls=Oy(ar);function hc(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>ct(o,t,pt()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var Ry=e=>async(n,t,r)=>{let o=r?{...r,async:!0}:{async:!0},i=n._zod.run({value:t,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?hc(e,i.issues,o):{success:!0,data:i.value}},us=Ry(ar);var yc={major:4,minor:6,patch:7};var mt=se("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=yc;let r=e._zod.def.checks,o=e._zod.traits.has(
"$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let l of a._zod.onattach)l(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.
deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,c,d)=>{if(u.memo)return u;let p=zn(u),f;for(let m of c){if(m._zod.def.
when){if(ic(u)||!m._zod.def.when(u))continue}else if(p)continue;let g=u.issues.length,b=m._zod.check(u);if(b instanceof Promise&&(d==null?void 0:d.async)===!1)throw new Le;
if(f||b instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await b,u.issues.length!==g&&(rs(u.issues,g,e),p||(p=zn(u,g)))});else{if(u.issues.length===
g)continue;rs(u.issues,g,e),p||(p=zn(u,g))}}return f?f.then(()=>u):u},l=(u,c,d)=>{if(zn(u))return u.aborted=!0,u;let p=a(c,o,d);if(p instanceof Promise){if(d.async===
!1)throw new Le;return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(u,c)=>{if(c.skipChecks)return e._zod.parse(u,c);if(c.direction==="back\
ward"){let p=e._zod.parse({value:u.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?p.then(f=>l(f,u,c)):l(p,u,c)}let d=e._zod.parse(u,c);if(d instanceof
Promise){if(c.async===!1)throw new Le;return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return lc(this,"~standard",Ty(this))},set"~standard"(e){Cn(
this,"~standard",e)}}),bc=(e,n)=>e.issues.length?{issues:e.issues.map(t=>ct(t,n,pt()))}:{value:e.value};async function Dy(e,n){let t={async:!0};return bc(await e.
_zod.run({value:n,issues:[]},t),t)}function Ty(e){return{validate:n=>{let t={async:!1};try{let r=e._zod.run({value:n,issues:[]},t);if(!(r instanceof Promise))return bc(
r,t)}catch(r){}return Dy(e,n)},vendor:"zod",version:1}}var vc=se("$ZodNever",(e,n)=>{mt.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function bo(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...sc(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}var Cy=[];function zy(e){var s,a,l,u;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:Cy,o=r.length?[...n,...r]:n;for(let c of o)if(!((u=(l=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&u.has("$ZodType")))
throw new Error(`Invalid element at key "${String(c)}": expected a Zod schema`);let i=oc(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function Ny(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod,c=u.def.type,d=u.optin,p=u.optout,f=0;for(let m in n){if(s&&t.issues.
length!==f){if(zn(t,f))break;f=t.issues.length}if(l.has(m))continue;if(m==="__proto__"){c==="never"&&a.push(m);continue}if(c==="never"){a.push(m);continue}let g=u.
run({value:n[m],issues:[]},r);g instanceof Promise?e.push(g.then(b=>bo(b,t,m,n,d,p))):bo(g,t,m,n,d,p)}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var wc=se("$ZodObject",(e,n)=>{var u;mt.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"sh\
ape"),r=t!=null&&t.get?t.get.raw:(u=n.shape)!=null?u:{};if(r){let c=()=>{let d={...r};return Object.defineProperty(n,"shape",{value:d}),c.raw=d,d};c.raw=r,Object.
defineProperty(n,"shape",{get:c})}let o=nc(()=>zy(n));dt(e,"propValues",c=>{let d=c.def.shape,p={};for(let f in d){let m=d[f]._zod;if(m.values){Object.prototype.
hasOwnProperty.call(p,f)||tc(p,f,new Set);for(let g of m.values)p[f].add(g);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=rc,s=n.catchall,a,l=sr.memoizer;
l==null||l.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=l?l.alloc(e,c,{},d):{};let f=[],m=a.shape,g=d==null?void 0:d.abortEarly,b=c.issues.length;for(let h of a.allKeys){if(g&&c.issues.length!==b){if(zn(c,b))
break;b=c.issues.length}if(h==="__proto__")continue;let y=m[h],w=y._zod.optin,v=y._zod.optout,x=y._zod.run({value:p[h],issues:[]},d);x instanceof Promise?f.push(
x.then(I=>bo(I,c,h,p,w,v))):bo(x,c,h,p,w,v)}return s?Ny(f,p,c,d,o.value,e,g===!0):f.length?Promise.all(f).then(()=>c):c}});var xc=se("$ZodTransform",(e,n)=>{var t;mt.init(e,n),e._zod.optin="optional",(t=sr.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")
throw new ho(e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof
Promise)throw new Le;return r.value=i,r}});var $c=se("$ZodPipe",(e,n)=>{mt.init(e,n),dt(e,"values",t=>t.def.in._zod.values),dt(e,"optin",t=>t.def.in._zod.optin),dt(e,"optout",t=>t.def.out._zod.optout),dt(
e,"propValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>yo(
s,n.in,r)):yo(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>yo(i,n.out,r)):yo(o,n.out,r)}});function yo(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function kc(e,n){return new e({type:"never",...go(n)})}var vo=se("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");mt.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},
set with(e){Cn(this,"with",e)},parse(e,n){return ss(this,e,n,{callee:this.parse})},parseAsync(e,n){return as(this,e,n,{callee:this.parseAsync})},safeParse(e,n){
return ls(this,e,n)},safeParseAsync(e,n){return us(this,e,n)},check(...e){var t;let n=this.def;return this.clone({...n,checks:[...(t=n.checks)!=null?t:[],...e.map(
r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,n){return mo(this,e,n)},brand(){return this},register(e,n){
return e.add(this,n),this},apply(e,...n){return n.length===0?e(this):e(this,...n)}});var By=se("ZodMiniNever",(e,n)=>{vc.init(e,n),vo.init(e,n)});function Hy(e){return kc(By,e)}var Vy=se("ZodMiniObject",(e,n)=>{wc.init(e,n),vo.init(e,n),uc(e,"shape",t=>t._zod.def.shape,!1)});function _c(e,n){return new Vy({type:"object",shape:e,catchall:Hy(),...go(n)})}var jy=se("ZodMiniTransform",(e,n)=>{xc.init(e,n),vo.init(e,n)});function wo(e){return new jy({type:"transform",transform:e})}var Fy=se("ZodMiniPipe",(e,n)=>{$c.init(e,n),vo.init(e,n)});function Sc(e,n){return new Fy({type:"pipe",in:e,out:n})}var Zy=["true","yes","on","y","t","1"],Wy=["false","no","off","n","f","0"];function cs(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Zy.
includes(n)?!0:Wy.includes(n)?!1:void 0}function $o(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Ac(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Ic(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function xo(e,n="",t=""){var r;if(typeof e=="stri\
ng")Pc(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>xo(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=$o(e))!=null?r:{}))Pc(o,n===""?"a key":`a ke\
y of ${n}`,t),xo(i,n===""?o:`${n}.${o}`,t||o)}function Pc(e,n,t){let r=Yu(e);if(r!==void 0)throw z(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Gy={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function ds(e){return{type:Gy[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function Ec(e){let n={};for(let[t,r]of Object.entries(e))n[t]=ds(r);return{type:"object",properties:n,additionalProperties:!1}}var ps="/sys/bus/pci/devices",ms="pci",gs=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Ky=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,Jy=6;
function Dc(e){let n=Ky.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function Tc(e){let n=gs.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function q(e){
return e.list(ps).length>0}function G(e){return j(e,ms,()=>e.list(ps).filter(n=>gs.test(n)).map(n=>Yy(e,n)))}function Cc(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function zc(e,n){return e.filter(t=>t.id===n)}function ko(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var qy={get vendor(){return ht(this,"vendor",4)},get device(){return ht(this,"device",4)},get id(){
return Mc(this.vendor,this.device)},get subsystem(){return Mc(ht(this,"subsystem_vendor",4),ht(this,"subsystem_device",4))},get class(){let e=ht(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return ht(this,"revision",2)},get driver(){return fs(this,"driver")},get module(){return bt(this,"module",()=>this.
driver===null?null:Lc(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){let e=yt(this,"driver_override");return e===""||e==="(null)"?
null:e},get group(){let e=fs(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){var n;let e=Rc(this);return e===null?null:((n=e[14])!=
null?n:0)&127},get responding(){let e=Rc(this);return e===null?null:e.some(n=>n!==255)},get numa(){return gt(this,"numa_node")},get bootVga(){return gt(this,"bo\
ot_vga")},get physfn(){return fs(this,"physfn")},get totalVfs(){return gt(this,"sriov_totalvfs")},get numVfs(){return gt(this,"sriov_numvfs")},get modalias(){return yt(
this,"modalias")},get resetMethods(){let e=yt(this,"reset_method");return e===null?null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=yt(this,"resource");
return e===null?null:Xy(e)},get linkWidth(){return gt(this,"current_link_width")},get maxLinkWidth(){return gt(this,"max_link_width")},get upstream(){return bt(
this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?e:"").split("/").slice(0,-1).filter(n=>gs.test(n))})},get consumers(){return Oc(this,"consumer")},
get suppliers(){return Oc(this,"supplier")},get mdevs(){return Nc(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function Yy(e,n){let t={
address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${ps}/${n}`,kept:new Map};return Object.assign(Object.create(qy),t)}function bt({kept:e},n,t){return e.has(
n)||e.set(n,t()),e.get(n)}function yt(e,n){return bt(e,n,()=>e.host.attr(`${e.base}/${n}`))}function gt(e,n){let t=yt(e,n);return t!==null&&/^-?\d+$/.test(t)?Number(
t):null}function ht(e,n,t){let r=yt(e,n);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}function fs(e,n){return bt(e,`${n}\
@`,()=>Lc(e.host.link(`${e.base}/${n}`)))}function Nc(e){return bt(e,"/",()=>e.host.list(e.base))}function Oc(e,n){return Nc(e).filter(t=>t.startsWith(`${n}:pci\
:`)).map(t=>t.slice(n.length+5))}function Rc(e){return bt(e,"config",()=>{let n=e.host.bytes(`${e.base}/config`,0,64);return n!==null&&n.length>=16?n:null})}function Mc(e,n){
return e===null||n===null?null:`${e}:${n}`}function Lc(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function Xy(e){return e.split(`
`).slice(0,Jy).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var Qy=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function K(e){return wn("bool",e,"true or false",cs,{})}function lr(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return wn("int",e,`a whole number${r}`,i=>Ac(i,n,t),o)}function Nn(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return wn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function F(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>cs(i)===r):[];return o.length===1?o[0]:void 0};return{...wn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Qe(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=wn("list",n,o,t,{items:ds(e)}),s=a=>wo((l,u)=>Array.isArray(l)?l.map((c,d)=>{var m;let p=c===
null||c===""?void 0:a.safeParse(c);if((p==null?void 0:p.success)===!0)return p.data;let f=(m=p==null?void 0:p.error.issues[0])==null?void 0:m.message;u.issues.push(
{...Bc(c,"something in it"),...f===void 0?{}:{message:f},path:[d]})}):l);return{...i,schema:()=>hs(i.schema(),s(e.schema()))}}function Uc(e,n){let t=wn("dict",{
...n,default:{}},`an object with ${Object.keys(e).join(", ")}`,$o,Ec(e));return{...t,unset:Fc(e),schema:()=>hs(t.schema(),jc(e,e))}}function bn(e){return Vc(Qe(
Hc("a PCI id","10de:20b7",Dc),e))}function vn(e){return Vc(Qe(Hc("a PCI address","0000:41:00.0",Tc),e))}var xA={check:K({describe:"Say what would change and wri\
te nothing.",default:!1}),diff:K({describe:"Show the changes of files as before and after.",default:!1}),root:wn("str",{describe:"Work on the tree below this di\
rectory, as on an image.",default:"/"},"an absolute path without ..",Ic,{pattern:"^/"}),wait:lr({describe:"Seconds to wait for a lock that somebody else holds.",
min:0,max:86400,default:60})};function vt(e,n){var p,f,m;let t=$o(n);if(t===void 0)throw z("",`the parameters are ${or(n)}, expected a JSON object such as {"che\
ck": true}`);xo(t);let r=Fc(e);if(Object.keys(t).every(g=>t[g]===void 0))return r;let o=jc(e,t).safeParse(t);if(o.success)return{...r,...Object(o.data)};let[i]=o.
error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[a=""]=s,l=s.map(g=>typeof g=="number"?`[${g}]`:`.${String(g)}`).join("").slice(1);if((i==null?void 0:i.code)!==
"unrecognized_keys")throw z(String(a),`${l} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let u=String(i.keys[0]),c=Object.keys(l===""?e:Object((m=e[l])==
null?void 0:m.json.properties)).sort(),d=Qi(u,c);throw z(l===""?u:l,`${JSON.stringify(u)} is not a parameter${l===""?"":` of ${l}`}${d===void 0?"":` (did you me\
an ${d}?)`}; known are ${c.join(", ")}`)}function Bc(e,n,t=""){return{code:"custom",input:e,message:`is ${or(e)}, expected ${n}${t}`}}function wn(e,n,t,r,o){let i=()=>wo(
(l,u)=>{if(l==null||l===""&&e!=="str")return n.default;let c=r(l),d=typeof l=="number"&&(e==="str"||e==="list");return c===void 0&&u.issues.push(Bc(l,t,d?Qy:"")),
c}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,unset:a,...a===void 0?{}:{default:a}}}function Hc(e,n,t){let r=o=>typeof o=="string"&&t(o)||
void 0;return wn("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function Vc(e){let n=()=>wo(t=>t&&[...new Set(t)]);return{...e,schema:()=>hs(e.schema(),
n())}}function hs(e,n){return Sc(e,n)}function jc(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return _c(t)}function Fc(e){let n={};
for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var Zc="0.1.0";var eb=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Wc=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,nb=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
tb=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,fe="[0-9a-f]";function Gc(e){let n=new Map,
t=(f,m)=>g=>{var w;let b=`${f} ${g.toLowerCase()}`,h=[...n.keys()].filter(v=>v.startsWith(f)).length+1,y=(w=n.get(b))!=null?w:m(h);return n.set(b,y),y},r=t("uui\
d",f=>`00000000-0000-4000-8000-${ys(f,12)}`),o=t("name",f=>`id${f}`),i=t("machine",f=>ys(f,32)),s=t("mac",f=>`02-00-00-00-00-${ys(f,2)}`),a=t("ip",f=>`192.0.2.${f}`),
l=e.filter(f=>f.length>2&&!tb.test(f)&&!Wc.test(f)).sort((f,m)=>m.length-f.length);function u(f){return f.replace(new RegExp(`\\b${fe}{8}(-${fe}{4}){3}-${fe}{12\
}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,g,b)=>g+o(b)).replace(new RegExp(`(?<![0-9a-f])${fe}{32}(?![0-9a-f])`,"gi"),
i).replace(new RegExp(`\\b${fe}{2}([:-])(${fe}{2}\\1){4}${fe}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,
a).replace(new RegExp(`\\b(${fe}{1,4}(:${fe}{1,4})*)?::(${fe}{1,4}(:${fe}{1,4})*)?|\\b(${fe}{1,4}:){7}${fe}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-\
f])(?!0{20})${fe}{33,}(?![0-9a-f])`,"gi"),"***")}function c(f){let m=u(f);for(let g of l)m=m.replace(new RegExp(`(?<![\\w.-])${g.replace(/[^\w-]/g,"\\$&")}(?![\\\
w-])`,"gi"),"node");return m}function d(f){return c(f.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(m,g,b)=>{let h=eb.test(g.toLowerCase().
replace(/-/g,"_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(b);return`${g}=${h||/^\$\{?\w+\}?$/.test(b)?b:"***"}`}))}function p(f,m){
return f.split(`
`).map(g=>/^\s*#/.test(g)?rb(g):m(g)).join(`
`)}return{ids:u,names:c,args:d,shell:f=>p(f,m=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(g===null)return d(m);let[,b="",h="",y=""]=g,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(h)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(h);return b+(w?c(y):/CMDLINE|cmdline/.test(h)?d(y):"***")}),modules:f=>p(f,m=>{var y;let[g="",b="",...h]=m.trim().split(
/\s+/);return g==="options"?Wc.test(b)?c(m):m.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((y=h[0])!=
null?y:"")&&!/["'=]/.test(m)?c(m):`${g} ${b} ***`:d(m)}),entry:f=>p(f,m=>/^options\s/.test(m)?d(m):c(m)),grubenv(f){return`# GRUB Environment Block
${f.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${d(g.slice(11))}`:c(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function rb(e){let n=nb.exec(e);return n===null?"#":`# ${n[0]}`}function ys(e,n){return e.toString(16).padStart(n,"0")}var ob="vfiokit-capture/1",ib={dir:493},sb=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],ab=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,lb=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,ub=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
cb=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function db(e){var l,u;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(c=>{var d;return(d=e.attr(c))!=null?d:""}).filter(c=>c!==""),t=Gc([...n,...n.map(
c=>c.replace(/\..*/,""))]),r={},o=(c,d)=>{d!==null&&(r[c.startsWith("/sys/")?t.ids(c):t.names(c)]=d)},i=(c,d=p=>p)=>{let p=e.attr(c);o(c,p===null?null:`${d(p)}${c.
endsWith("/grubenv")?"":`
`}`)},s=c=>{let d=e.link(c);o(c,d===null?null:{link:t.ids(d)})},a=c=>{e.stat(c)!==null&&o(c,ib)};for(let c of e.list("/sys/bus/pci/devices")){let d=`/sys/bus/pc\
i/devices/${c}`,p=e.real(d);if(s(d),p!==null){for(let f of sb)i(`${p}/${f}`);o(`${p}/config`,(u=(l=e.bytes(`${p}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?u:null);for(let f of e.list(p))ab.test(f)&&s(`${p}/${f}`),lb.test(f)&&a(`${p}/${f}`)}}for(let c of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${c}`),
s(`/sys/bus/pci/drivers/${c}/module`);for(let c of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${c}/address`);a("/sys/kernel/iommu_groups");for(let c of e.
list("/sys/kernel/iommu_groups")){for(let d of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${c}/${d}`);a(`/sys/kernel/iommu_groups/${c}`);for(let d of e.
list(`/sys/kernel/iommu_groups/${c}/devices`))s(`/sys/kernel/iommu_groups/${c}/devices/${d}`)}a("/sys/class/iommu");for(let c of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${c}`)===null?a(`/sys/class/iommu/${c}`):s(`/sys/class/iommu/${c}`);for(let c of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${c}`)!==
null&&o(`/sys/firmware/acpi/tables/${c}`,"");a("/sys/firmware/efi");for(let c of e.list("/sys/module"))ub.test(c)&&a(`/sys/module/${c}`);i("/proc/cpuinfo",fb),i(
"/proc/modules",c=>c.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",c=>c.split(`
`).filter(d=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(d)).join(`
`));for(let[c,d,p]of cb)if(!c.endsWith("/"))i(c,f=>t[p](f));else for(let f of e.list(c))f.endsWith(d)&&i(`${c}${f}`,m=>t[p](m));for(let c of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(c)&&o(`/boot/${c}`,"");for(let c of e.list("/lib/modules"))a(`/lib/modules/${c}`),i(`/lib/modules/${c}/modules.builtin`,d=>d.split(`
`).filter(p=>/vfio|iommu|drm|xhci/.test(p)).join(`
`));return r}function Kc(e){let t=Object.entries(db(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(ob)}, "files": {
${t}
}}
`}function fb(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var pb=["0300","0302","0380"],mb=["0403","0c03","0c80"],gb={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},hb=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],yb=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
bb=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Jc={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function ur(e){return e!==null&&pb.includes(e)}function bs(e){
return e!==null&&mb.includes(e)}function _o(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function wt(e,n){return e==="10de"&&n==="0680"}function qc(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function Yc(e,n){let t=gb[e];return t!==void 0&&t.test(n)}function Xc(e){return hb.includes(e)}function Qc(e){return e!==null&&
bb.includes(e)}function ed(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):n==="10de"&&yb.
test(t)}function xn(e){var n,t;return e===null?"device":(t=(n=Jc[e])!=null?n:Jc[e.slice(0,2)])!=null?t:"device"}var cr="/sys/kernel/iommu_groups",vb="/sys/class/iommu",wb=["DMAR","IVRS","IORT"],xb=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,td=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function be(e){var r,o,i;let n=nd(e,vb),t=(o=(r=nd(e,cr))==null?void 0:r.filter(s=>$b(e,s)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:
null,units:n,groups:t===null?null:t.length,firmware_table:(i=wb.find(s=>e.stat(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function $n(e,n,t){let r=e.
list(`${cr}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(o=>o.address)}function rd(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${cr}/${n}/r\
eserved_regions`))!=null?t:"")}function te(e){return e!==null&&xb.test(e)}function xt(e,n){if(n===void 0)return`${e} (${td.test(e)?"a mediated device":"not in /\
sys/bus/pci"})`;let{driver:t}=n;if(te(t))return null;let r=n.class==="0604"||n.header===1;return r&&t==="pcieport"||t===null&&(r||n.class!==null&&!qc(n.class))?
null:`${e} (${xn(n.class)}, ${t!=null?t:"no driver"})`}function $b(e,n){let t=e.list(`${cr}/${n}/devices`);return t.length>0&&!t.some(r=>!td.test(r))?!1:e.attr(
`${cr}/${n}/name`)!=="vfio-noiommu"}function nd(e,n){return e.stat(n)===null?null:e.list(n)}var vs=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function Pe(e,n=G(e)){let t={bySlot:ko(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>bs(o.class))},r=[];for(let o of n){let i=kb(o,t);if(i===null)continue;let s=dr(()=>i==="gpu"||i==="igpu"?_b(o,i,t):[]),a=dr(()=>o.group===
null?null:$n(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function Ln(e){return e.kind==="gpu"&&e.device.
id!==null}function od(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function dr(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function kb(e,n){var a;let t=e.class,r=ur(t);if(!r&&!_o(t))return t==="0680"&&wt(e.vendor,t)?"nvswitch":null;if(e.physfn!==null)return"vf";let{
vendor:o,device:i}=e;if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Yc(o,i))return"bmc";if(Xc(`${o}:${i}`))return"\
virtual";let s=o==="1002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return ed(e.address,o,i,s)?"igpu":"gpu"}function _b(e,n,{bySlot:t,byAddress:r,
cardFunctions:o}){var l;let i=new Map,s=(u,c)=>{u===void 0||i.has(u.address)||!bs(u.class)||!(Sb(e,u,c)||Pb(e,n,c))||i.set(u.address,{device:u,reason:c})};for(let u of(l=
t.get(e.slot))!=null?l:[])s(u,"same slot");for(let u of e.consumers)s(r.get(u),"device link");let a=Ab(e,r);if(a!==null){let u=c=>{var d;return!((d=t.get(c.slot))!=
null?d:[]).some(p=>ur(p.class))};for(let c of o)c.upstream.includes(a)&&u(c)&&s(c,"card switch")}return[...i.values()].sort((u,c)=>u.device.address<c.device.address?
-1:1)}function Sb(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function Pb(e,n,t){
return n==="gpu"&&t==="same slot"&&e.upstream.length>0}function Ab(e,n){var r,o;let t=null;for(let i of[...e.upstream].reverse()){if(!Qc((o=(r=n.get(i))==null?void 0:
r.id)!=null?o:null))break;t=i}return t}var Ib=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],id="/sys/bus/pci/slots";function ad(e){let n;return t=>{var r;return n===void 0&&(n=(r=Ib.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),n===null?null:Eb(`
${n}`,t)}}function ld(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(id).map(o=>{var i;return[(i=e.attr(`${id}/${o}/address`))!=null?i:"",o]})));for(let o of[
t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function Eb(e,n){var u;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=sd(a,`
	${r}  `);return l===null?null:Buffer.from(`${(u=sd(e,`
${t}  `))!=null?u:""} ${l}`,"latin1").toString("utf8")}function sd(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function ud(e){let n=ad(e),t=ld(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:u})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:u})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:od(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function ve(e){return Object.freeze({type:"module",...e})}function So(e){return Object.freeze({type:"probe",...e})}var Ob={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"};function $t(e,n,t){let r=dr(()=>be(e)),o=new Map(n.map(u=>[u.address,u])),i=new Map(t.map(u=>[u.device.address,u])),s=dr(()=>ko(t.map(u=>u.device),
u=>String(u.group)));function a(u){var p;let c=new Set,d=u.device.group===null?[]:(p=s().get(String(u.device.group)))!=null?p:[];for(let f of[u,...d.map(m=>i.get(
m.address))])if(!(f===void 0||f.kind!==u.kind)){c.add(f.device.address);for(let m of f.companions)c.add(m.device.address)}return c}function l(u,c){let d=[],p=$n(
e,u,n).filter(f=>!c.has(f)).map(f=>({member:f,why:xt(f,o.get(f))})).filter(({why:f})=>f!==null);if(p.length>0){let f=p.map(({member:m})=>m);d.push({code:"group",
members:f,text:`IOMMU group ${u} also holds ${p.map(({why:m})=>m).join(", ")}, which the host would lose with it; another slot may have a group of its own`})}return rd(
e,u)&&d.push({code:"reserved",text:`the firmware reserves memory for IOMMU group ${u} (reserved_regions has a direct line), so the kernel assigns it to nobody`}),
d}return u=>{var g;let{device:c,kind:d}=u,p=d==="gpu"?[]:[{code:"kind",text:Ob[d]}];if(d==="bmc"||d==="virtual")return p;c.id===null&&p.push({code:"unknown_id",
text:"its vendor or device id cannot be read"}),c.responding===!1&&p.push({code:"dead",text:"it does not respond: its configuration space reads all ones, as whe\
n it is switched off or hung; power-cycle the host"}),c.group===null&&p.push({code:"no_group",text:Rb(r())});let f=a(u),m=[c,...u.companions.map(b=>b.device)].map(
b=>b.group);for(let b of new Set(m))b!==null&&p.push(...l(b,f));return((g=c.numVfs)!=null?g:0)>0&&p.push({code:"vfs",text:`${c.numVfs} of its virtual functions \
are enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`}),c.mdevs.length>0&&p.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${c.mdevs.
join(", ")}`}),c.bootVga===1&&p.push({code:"console",text:"it shows the boot console (boot_vga is 1), which would be lost"}),p}}function Rb(e){return e.active===
null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no IOMMU group: the \
IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}var Mb={ids:bn({describe:"Only devices with these ids."}),addresses:vn({describe:"Only devices at these addresses."}),kinds:Qe(F(vs,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:vs})},cd=So({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:Mb,example:{kinds:["gpu"]},capture:Kc,read(e,{ids:n,addresses:t,kinds:r}){let o=G(e),i=Pe(e,o),s=$t(e,o,i),a=i.filter(({device:f,
kind:m})=>r.includes(m)&&(n===void 0||f.id!==null&&n.includes(f.id))&&(t===void 0||t.includes(f.address))),l=ud(e),u=a.map(f=>({gpu:f,obstacles:s(f)})),c=u.filter(
({gpu:f})=>Ln(f)),d=c.filter(({obstacles:f})=>f.length===0).length,p=q(e);return{msg:p?c.length===0?"No GPU that could go to a VM was found.":Db(c.length,d):"Th\
is host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:u.map(({gpu:f,obstacles:m})=>l(f,m)),ids:[...new Set(c.map(({gpu:f})=>f.
device.id))],iommu:be(e)},notes:p?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:p?[...Tb(o,i,n,t),...Cb(c.map(
({gpu:f})=>f))]:[]}}});function Db(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===e?`${t} that could go to a VM found, and nothing\
 stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${t} that could go to a VM found; something \
stands in the way of ${e-n} of them: see passthrough.reasons.`}function Tb(e,n,t=[],r=[]){let o=i=>{var s;return i===void 0?"is not there":`is no GPU but a ${xn(
i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`id ${i} ${o(e.find(s=>s.id===i))}`),...r.
filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function Cb(e){var t;let n=new Map;for(let{device:r}of e)r.group!==
null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(([r,o])=>`${o.join(" and ")} share IOMMU group ${r}\
: they can only go to the same VM`)}var zb=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],Nb=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function Po(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function kt(e){var t,r;let n=`${(t=Po(e,"ID"))!=
null?t:""} ${(r=Po(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=zb.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function Ao(e){var i,s,a,l;let n=Nb.find(([u])=>e.stat(`/sys/firmware/acpi/tables/${u}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function en(e){let n=e.attr("/proc/cmdline");return n===null?null:J(n)}function ws(e){var n;return e.stat("/sys/fi\
rmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function dd(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function fd(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}var Io=1024,fr=`# GRUB Environment Block
`;function pd(e){return e.length===Io&&e.startsWith(fr)}function md(e){let n=[],t=fr.length;for(let r=t;r<e.length;r++){let o=e.charAt(r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function gd(e,n){return md(e).find(([t])=>e.startsWith(`${n}=`,t))}function _t(e,n){if(!e.startsWith(fr))return null;let t=gd(
e,n);return t===void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function hd(e,n,t){var l,u;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=gd(e,n),i=md(e),s=i.length===0?fr.length:(u=(l=i[i.length-1])==null?void 0:l[1])!=null?u:fr.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>Io)throw P(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${Io}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(Io,"#")}function Lb(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function Z(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return Cl({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,u;let s=t.has(i)?i:null;return s===null?e.attr(i):(u=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?u:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)Lb(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[ms])}function xs(e,n){var u,c,d,p;let t=e.flatMap((f,m)=>nr(f).map(([g,b])=>({index:m,start:g,end:b,token:f.slice(g,b)}))),{kept:r,added:o}=Dn(t.map(f=>f.token),n),i=[
...e],s=t.find(f=>f.token==="--"),a=(f,m,g,b)=>{var y;let h=(y=i[f])!=null?y:"";i[f]=h.slice(0,m)+b+h.slice(g)},l=e.length-1;if(o.length>0&&s===void 0){let f=((u=
i[l])!=null?u:"").replace(/\s*$/,""),m=(p=(d=/\n*$/.exec((c=i[l])!=null?c:""))==null?void 0:d[0])!=null?p:"";i[l]=`${f}${f===""?"":" "}${o.join(" ")}${m}`}for(let f=t.
length-1;f>=0;f--){let m=t[f],g=r[f];m!==void 0&&(m===s&&o.length>0&&a(m.index,m.start,m.start,`${o.join(" ")} `),g===null?Ub(i,m):g!==void 0&&g!==m.token&&a(m.
index,m.start,m.end,g))}return i}function St(e,n){var t;return(t=xs([e],n)[0])!=null?t:""}function Ub(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",
i=o.slice(0,t).replace(/\s+$/,"");e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function yd(e){let n=[],t=/^([ \t]*)([^\s#][^\s]*)([ \t]*)([^\n]*?)[ \t\r]*$/gm;for(let r=t.exec(e);r!==null;r=t.exec(e)){let[o="",i="",s="",a="",l=""]=r,u=r.index+
i.length+s.length+a.length;n.push({key:s,start:u,end:u+l.length}),o===""&&t.lastIndex++}return n}function $s(e){return yd(e).filter(n=>n.key==="options").map(({
start:n,end:t})=>[n,t])}function Eo(e){let n=r=>yd(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{
title:t("title"),version:t("version"),linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(
" ")}}function bd(e,n){var o,i;let t=$s(e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],u=(i=n[s])!=null?i:"";r=r.slice(0,a)+(u!==""&&/\S/.test(r.charAt(a-1))?" ":"")+u+r.slice(
l)}return r}function vd(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function U(e,n,t){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t}}}function Oo(e){return{kind:"kmod",name:e}}function Ro(e,n,t){return{kind:"driver",
address:e,driver:n,override:t}}var Pt="/boot/loader/entries",Un="/boot/grub2/grubenv",Bb=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function Mo(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=Bb.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function Do(e,n){let t=e.read(Un),r=t===null?null:_t(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:Xe(o).kernelopts}function Hb(e,n){let t=n.kernelopts?Do(e,n):null;return ks(e).
map(r=>{var s;let o=Eo((s=e.read(r))!=null?s:""),i=J(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?J(t):[a]);return{title:o.title,id:r.slice(Pt.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:Mo(e,o.linux),initrds:o.initrds.map(a=>Mo(e,a)).filter(a=>a!==null),recovery:vd(o)}})}function ks(e){return j(
e,"entry files",()=>e.list(Pt).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>Vb(r,t)).map(t=>`${Pt}/${t}.conf`))}function Vb(e,n){var o,i;let[
t,r]=[e,n].map(s=>{var a;return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;
if(a===l)continue;let[u,c]=[parseInt(a,10),parseInt(l,10)];if(isNaN(u)!==isNaN(c))return isNaN(u)?-1:1;if(!isNaN(u)&&u!==c)return u-c;if(isNaN(u))return a<l?-1:
1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function we(e,n){return j(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,
()=>jb(e,n))}function jb(e,n){if(n.kind==="bls")return Hb(e,n);let t=e.read(n.config);return t===null?[]:Xe(t).entries.filter(r=>/^(|\d\d_linux(_zfs|_xen)?)$/.test(
r.section)).map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,tokens:J(r.args.join(" ")),kernel:Mo(e,r.kernel),initrds:r.initrds.
map(o=>Mo(e,o)).filter(o=>o!==null)}))}function Fb(e,n){var l,u;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let c of o.slice(0,-1)){let d=[...new Set(t.map(f=>{var m;
return(m=f.within[r])!=null?m:`entry ${f.id}`}))],p=/^\d+$/.test(c)?d[Number(c)]:(l=d.find(f=>f===c))!=null?l:d.find(f=>!f.startsWith("entry "));t=t.filter(f=>f.
within[r]===p),r++}let i=(u=o[o.length-1])!=null?u:"",s=t.find(c=>c.id===i||c.title===i);return s!==void 0||!/^\d+$/.test(i)?s:t.filter((c,d)=>c.within.length<=
r||t.findIndex(p=>p.within[r]===c.within[r])===d)[Number(i)]}function To(e,n){var i,s;let t=we(e,n),r=e.read(n.grubenv),o=[r===null?null:_t(r,"next_entry"),n.fallback===
"saved"&&r!==null?_t(r,"saved_entry"):n.fallback];for(let a of o){let l=a===null||a===""?void 0:Fb(t,a);if(l!==void 0)return l}return(s=(i=t.find(a=>!a.recovery))!=
null?i:t[0])!=null?s:null}var Zb=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],kn="/etc/kernel/cmdline",Wb=/^\$\{?\w+\}?$/,Gb=/^(BOOT_IMAGE|initrd)=/;function Kb(e,n){let t=$s(e).map(
([o,i])=>e.slice(o,i)),r=xs(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:bd(e,r)}function wd(e,n,t){if(!n.kernelopts)
return{steps:[],opts:null};let r=Do(e,n),o=e.read(Un),i=Jb(e,n,t(Un));if(r===null||o===null)return{steps:i,opts:r};let s=St(r,t(Un));return{steps:[...s===r?[]:[
U(Un,hd(o,"kernelopts",s))],...i],opts:s}}function Jb(e,n,t){var l,u;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(u=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r))!=null?u:[],a=St(s,t);return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[U(n.config,r.replace(o,()=>`${i}${a}"`))]}function xd(e,n,t){
return ks(e).flatMap(r=>{var c;let o=(c=e.read(r))!=null?c:"",i=n(r),s=J(Eo(o).options),a=s.includes("$kernelopts"),l=s.flatMap(d=>d==="$kernelopts"&&t!==null?J(
t):[d]),u=Kb(o,a?i.filter(d=>!H(l,d)):i);return u===o?[]:[U(r,u)]})}function qb(e,n,t){var l,u,c;let r=Zb.find(d=>e.read(d)!==null);if(r!==void 0){let d=(l=e.read(
r))!=null?l:"",p=St(d,t);return{steps:p===d?[]:[U(kn,p)],warnings:[]}}let o=en(e);if(n.kernelopts||o!==null&&t.every(d=>H(o,d)))return{steps:[],warnings:[]};let i=To(
e,n),s=i===null||!i.recovery?i:(u=we(e,n).find(d=>!d.recovery))!=null?u:null,a=((c=s==null?void 0:s.tokens)!=null?c:[]).filter(d=>!Wb.test(d)&&!Gb.test(d));return s===
null||!a.some(d=>d.startsWith("root="))?{steps:[],warnings:[`${kn} does not exist and no entry shows what it should say: a kernel that is installed before the n\
ext boot may lack the arguments; write it by hand, with root=`]}:{steps:[U(kn,`${St(a.join(" "),t)}
`)],warnings:[]}}function $d(e,n,t){let r=wd(e,n,()=>t),o=qb(e,n,t);return{steps:[...r.steps,...xd(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function kd(e,n,t){
let r=wd(e,n,t),o=e.read(kn),i=o===null?null:St(o,t(kn));return[...r.steps,...xd(e,t,r.opts),...i===null||i===o?[]:[U(kn,i)]]}function _s(e,n){let t=e.read(kn),
r=n.kernelopts?Do(e,n):null;return[...we(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:Un,tokens:J(r)}],...t===null?[]:[{path:kn,tokens:J(t)}]]}var Yb=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
Xb=/manage|generated|begin/i;function nn(e){if(!Xb.test(e))return null;for(let[n,t]of Yb)if(t.test(e))return n;return null}function At(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function It(e,n,t=[]){let r=At(n),o=e.read(n),i=nn(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var Sd=/[\t\n ;&|<>()]/,_d=/[A-Za-z_]\w*/y;function C(e,n){throw{at:e,why:n}}function Bn(e,n){var t,r;return _d.lastIndex=n,(r=(t=_d.exec(e))==null?void 0:t[0])!=
null?r:""}function Ue(e){let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(Sd.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.
length);let a=n.charAt(i+1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&C(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...Ss(e,i)),o='"'):r.push(...Co(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function Ss(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&C(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...Co(e,'"'))}}function Co(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&C(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){C(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&C(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?Qb(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function Qb(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=Bn(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!tv(e))&&(e.list(e),t.charAt(e.at)!==")"&&
C(r,"$( is not closed"),e.at++);else if(o==="{"){let s=ev(e,n);if(s!==null)return[s];nv(e,r)}else if(/[\d@*#?$!-]/.test(o))e.at+=2;else if(n===""&&(o==="'"||o===
'"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?Ss(e,r):e.shell==="bash"&&rv(e,r);else return e.at++,[{is:"char",c:"$",s:r,e:e.at,q:n}];return[{is:"da\
rk",s:r,e:e.at,q:n}]}function ev(e,n){var l,u;let{text:t}=e,r=e.at,o=Bn(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=e.at;let s=(u=(l=i.exec(t))==null?void 0:
l[0])!=null?u:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let c=t.charAt(e.at);if(c==="}"){e.at++;let d=s.endsWith("-")?"-":s.endsWith("+")?"+":"";return{
is:"variable",name:o,op:d,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(c)||n===""&&Sd.test(c))break;a.push(...Co(e,n))}return e.at=
r,null}function nv(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||C(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,Ss(e,e.at-1)):Co(e,'"')}C(n,"${ is not closed")}function tv(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function rv(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&C(n,"the quote ' is not closed");e.at++}var Pd=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,Ad=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,ov=new Set(["exp\
ort","readonly","local","declare","typeset"]),iv={is:"all",of:[]};function Ed(e,n){let t=[],r={text:e,shell:n,at:0,list:o=>{zo(o,t,")")}};try{let o=zo(r,t);return r.
at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function zo(e,n,...t){let r=[],o=e.at;for(;;){
Be(e,n);let i=e.text.charAt(e.at),s=Et(e);if(i===""){t.length>0&&C(o,`${t.join(" or ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(
";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&C(e.at,`${i} is not expected here`),r.push(sv(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.
test(a)||C(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"\
all",of:r}}function sv(e,n){let t=Id(e,n);for(;/^(?:&&|\|\|)/.test(e.text.substr(e.at,2));)e.at+=2,Be(e,n),t={is:"maybe",left:t,right:Id(e,n)};return t}function Id(e,n){
Et(e)==="!"&&(e.at++,Q(e));let t=No(e,n);for(Q(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:
1,Be(e,n),t={is:"apart",body:No(e,n)},Q(e);return t}function No(e,n){let{text:t,at:r}=e,o=Et(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&Bn(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?dv(e,n):fv(e,n);e.at+=o.length;let s=i==="("?lv(e,n):av(e,n,o,r);for(Q(e);Md(e,n);Q(e));return s}function av(e,n,t,r){switch(t){case"\
{":return Hn(e,n,"}");case"if":return Rd(e,n);case"while":case"until":{let o=Hn(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,Hn(e,n,"done")]},e:e.at}}case"\
for":return uv(e,n,r);case"case":return cv(e,n);default:return C(r,`${t} is not expected here`)}}function Hn(e,n,t){let r=Od(e,n,t);return e.at+=t.length,r}function Od(e,n,...t){
let r=zo(e,n,...t);return r.is==="all"&&r.of.length===0&&C(e.at,"a command is missing"),r}function lv(e,n){return e.at++,{is:"apart",body:Hn(e,n,")")}}function Rd(e,n){
let t=Hn(e,n,"then"),r=Od(e,n,"elif","else","fi"),o=Et(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],otherwise:!1}:{is:"branch",first:t,branches:[
r,o==="elif"?Rd(e,n):Hn(e,n,"fi")],otherwise:!0}}function uv(e,n,t){Q(e);let r=Bn(e.text,e.at),o=null;if(r===""){(e.shell==="dash"||!e.text.startsWith("((",e.at))&&
C(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&C(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=r.length,Be(e,n),Bn(e.text,e.at)==="in")for(e.
at+=2,o=[],Q(e);!/^[;\n]?$/.test(e.text.charAt(e.at));Q(e)){let a=Ue(e);a.s===a.e&&C(e.at,`${e.text.charAt(e.at)} is not expected here`),o.push(a)}Q(e),e.text.charAt(
e.at)===";"&&e.at++,Be(e,n);let i=Et(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&C(e.at,"do is missing"),e.at+=i.length;let s=Hn(e,n,i==="do"?"done":"}");return{is:"\
for",s:t,e:e.at,name:r,words:o,body:s}}function cv(e,n){let t=e.at;Q(e),Ue(e),Be(e,n),Bn(e.text,e.at)!=="in"&&C(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(Be(
e,n);Et(e)!=="esac";Be(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){Q(e);let i=Ue(e);if(i.s===i.e&&C(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),
Q(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&C(e.at,") is missing"),e.at++,r.push(zo(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.
at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:iv,branches:r,otherwise:o}}function dv(e,n){e.at+=8,Q(e);let t=Ue(e);return Q(
e),e.text.startsWith("()",e.at)&&(e.at+=2),Be(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:No(e,n)}}function fv(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){
Q(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&As(e),Md(e,n))continue;if(s==="("){let d=i[0];return(i.length!==1||o.length>0||
d===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&C(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+1,Be(e,n),{is:"function",name:t.slice(d.s,d.e),body:No(
e,n)}}let a=i[0],l=a!==void 0&&ov.has(t.slice(a.s,a.e)),u=a===void 0||l?pv(e,l):null;if(u!==null){o.push(u);continue}let c=Ue(e);if(c.s===c.e)break;i.push(c),a===
void 0&&e.shell==="bash"&&t.slice(c.s,c.e)==="[["&&mv(e)}return e.at===r&&C(r,"a command is missing"),{is:"simple",s:r,e:e.at,assigns:o,words:i}}function pv(e,n){
var d,p;let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;i.lastIndex=o;let s=i.exec(t);if(s===null)return null;
e.at+=s[0].length;let a=(d=s[1])!=null?d:"",l=s[3]==="+",u=((p=s[2])!=null?p:"")!=="",c=e.at;if(t.charAt(c)==="("&&r==="bash"){for(u=!0,e.at++,e.at=Ps(t,e.at);t.
charAt(e.at)!==")";e.at=Ps(t,e.at)){let f=Ue(e);f.s===f.e&&C(c,"( is not closed")}return e.at++,{name:a,append:l,declared:n,array:u,value:{s:c,e:e.at,parts:[],close:""}}}
return{name:a,append:l,declared:n,array:u,value:Ue(e)}}function Md(e,n){var i,s;Ad.lastIndex=e.at;let t=(s=(i=Ad.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===
""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(
e),e.at++,!0;Q(e);let o=Ue(e);return o.s===o.e&&C(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith(
"-")}),!0}function mv(e){let n=e.at;for(;;){e.at=Ps(e.text,e.at);let t=Ue(e);if(e.text.slice(t.s,t.e)==="]]")return;t.s===t.e&&(e.at>=e.text.length&&C(n,"]] is \
missing"),e.at++)}}function Et(e){var n,t;return Pd.lastIndex=e.at,(t=(n=Pd.exec(e.text))==null?void 0:n[0])!=null?t:""}function Q(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;
n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function Ps(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=
n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function As(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function Be(e,n){for(;;){Q(e);let t=e.text.charAt(e.at);if(t==="#")As(e);else if(t===`
`){e.at++;for(let r of n.splice(0))gv(e,r)}else return}}function gv(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;As(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var hv=24,yv=24,Dd=8,bv=16384,vv=/^(?!GRUB_CMDLINE_)/,wv=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,xv=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),Cd={values:new Map,last:new Map,over:""};function Is(e,n,t=()=>null){var i;let r={shell:n,files:[
...e],functions:new Map,read:t,file:0,depth:0},o=[Cd];try{for(let s of e.keys())o=zd(r,s,o)}catch(s){if(s instanceof Error)throw s;let{at:a,why:l}=s,{path:u="",
text:c=""}=(i=r.files[r.file])!=null?i:{};return{path:u,line:c.slice(0,a).split(`
`).length,why:l}}return{files:r.files,worlds:o}}function hr(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function Es(e){return e.some(n=>n.dark!==void 0)?null:
e.map(n=>n.c).join("")}function zd(e,n,t){var s,a;let r=e.file;e.file=n;let o=Ed((a=(s=e.files[n])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;
let i=He(e,o,t).map(l=>l.over==="file"?{...l,over:""}:l);return e.file=r,gr(i)}function He(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.
length===0?t:[...o,...$v(e,n,r)]}function $v(e,n,t){switch(n.is){case"simple":return kv(e,n,t);case"all":return n.of.reduce((r,o)=>He(e,o,r),t);case"maybe":{let r=He(
e,n.left,t);return gr([...r,...He(e,n.right,r)])}case"branch":{let r=He(e,n.first,t),o=n.branches.flatMap(i=>He(e,i,r));return gr(n.otherwise?o:[...r,...o])}case"\
for":return _v(e,n,t);case"while":return Ld(e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return He(e,n.body,t),t}}
function kv(e,n,t){var c,d;let[r,...o]=n.words;if(r===void 0)return Lo(e,n.assigns,t);let i=Uo(r),s=e.shell==="dash"&&xv.has(i!=null?i:"")?Lo(e,n.assigns.filter(
p=>!p.declared),t):t,{text:a}=(c=e.files[e.file])!=null?c:{text:""},l=Td(r);if(wv.test(l))throw{at:r.s,why:`"${l.replace(/[^ -~]/g,"?").slice(0,40)}" is no comm\
and`};if(/^\$*$/.test(l)&&n.assigns.length>0)return gr([...s,...Lo(e,n.assigns,s)]);let u=i===null?void 0:e.functions.get(i);if(u!==void 0&&e.depth<Dd){let p=e.
file;e.depth++,e.file=u.file;let f=He(e,u.body,s).map(m=>m.over==="file"?{...m,over:""}:m);return e.file=p,e.depth--,f}switch(i){case"unset":return o.reduce((p,f)=>{
var m;return pr(p,(m=Uo(f))!=null?m:"",[])},s);case"export":case"readonly":case"declare":case"typeset":{let p=o.find(f=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(Td(
f)));if(p!==void 0)throw{at:p.s,why:`${i} is given what is no name`};return Lo(e,n.assigns.filter(f=>f.declared),s)}case"return":return s.map(p=>({...p,over:"fi\
le"}));case"exit":case"exec":return s.map(p=>({...p,over:"all"}));case".":case"source":{let p=o[0]===void 0?null:Uo(o[0]),f=p===null||e.depth>=Dd?null:e.read(p);
if(p===null)return Sv(e,n,s);if(f===null)return s;e.depth++;let m=zd(e,e.files.push({path:p,text:f})-1,s);return e.depth--,m}case"eval":case"read":case"printf":case"\
local":{let p=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(p)?s:((d=p.match(/[A-Za-z_]\w*/g))!=null?d:[]).reduce((f,m)=>pr(f,m,[mr(e,n)]),s)}default:return s}}
function Lo(e,n,t){return t.map(r=>{var s;let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},u=a.array?[mr(e,a.value)]:Os(e,a.value.
parts,l,a),c=a.append?[...(s=o.get(a.name))!=null?s:[],...u]:u;o.set(a.name,c.length>bv?[mr(e,a.value)]:c),i.set(a.name,{file:e.file,assign:a})}return{...r,values:o,
last:i}})}function Os(e,n,t,r){var s,a;let o=e.file,i=(a=(s=e.files[o])==null?void 0:s.text)!=null?a:"";return n.flatMap((l,u)=>{var h,y;let{s:c,e:d,q:p}=l,f=(...w)=>[
{c:"",dark:[i.slice(c,d),...w.map(Nd)].join(" "),file:o,s:c,e:d,q:p}];if(l.is==="dark")return f();if(l.is==="char"){let w=n[u-1];return r!==void 0&&l.c==="~"&&p===
""&&d-c===1&&(w===void 0||w.is==="char"&&w.c===":"&&w.q==="")?f():[{c:l.c,file:o,s:c,e:d,q:p}]}let m=(h=t.values.get(l.name))!=null?h:vv.test(l.name)?null:[];if(m===
null)return f();if(l.op==="")return(r==null?void 0:r.declared)===!0&&p===""&&e.shell==="dash"&&/[\s*?[]/.test((y=Es(m))!=null?y:" ")?f(m):m;let g=Os(e,l.word,t),
b=m.some(w=>w.dark===void 0);return!b&&(m.length>0||!l.colon)?f(m,g):l.op==="-"?b?m:g:b?g:[]})}function Nd(e){return e.map(n=>{var t;return(t=n.dark)!=null?t:n.
c}).join("")}function _v(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>Uo(l)!==null&&!/[*?[~{]/.
test(r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>yv||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?Ld(e,n,t):n.words.reduce((l,u)=>He(e,
n.body,pr(l,n.name,Os(e,u.parts,Cd))),t)}function Ld(e,n,t){let r=He(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).
map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),gr([...t,...r.filter(i=>i.over!==""),...[...o].reduce((i,s)=>pr(i,s,[mr(e,n)]),t)])}function Sv(e,n,t){
return[...new Set(["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])])].reduce((o,i)=>pr(o,i,[mr(e,n)]),t)}function pr(e,n,t){
return e.map(r=>({...r,values:new Map(r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function mr(e,{s:n,e:t}){var r,o;return{c:"",dark:(o=(r=e.files[e.file])==
null?void 0:r.text.slice(n,t))!=null?o:"",file:e.file,s:n,e:t,q:""}}function Uo(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.c:"").join(
""):null}function Td(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function gr(e){let n=[...new Map(e.map(i=>[Pv(i),i])).values()],[t]=n;if(n.length<=
hv||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(u=>{let c=hr(u,i);return[Ud(
c),c]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=[...s.values()].map(Nd).join(" ");r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:""}]),o.set(
i,null)}return[{values:r,last:o,over:n.some(i=>i.over==="")?"":t.over}]}function Pv(e){return JSON.stringify([e.over,[...e.values].map(([n,t])=>[n,Ud(t)]),[...e.
last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function Ud(e){return e.map(n=>{var t;return`${n.c}${(t=n.dark)!=null?t:""}@${n.
file}:${n.s}`}).join(" ")}var yr="\uFFFF",Hd=/^[\t-\r \xa0]$/,Vd=/[^\w@%+=:,./-]/g;function Rs(e){let n=e.map(t=>t.dark===void 0?t.c:yr).join("");return nr(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function jd(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let u of e.slice(r,o))t.add(u);i!==void 0&&
Bd(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&Bd(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function Bd(e,n){return Hd.test(e.c)&&!n.has(e)}function Fd(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?Vn(r,a):""}))}function Zd(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&Hd.test(a.c)?"":Vn(" ",i)}]})}function Wd(e,n,t,r){var p,f,m,g;let o=Ms((p=n.values.get(t))!=null?p:
[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:Vn(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(b=>b.
is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(f=n.values.get(t))!=null?f:[],u=l[l.length-1],c=`${u===void 0||/^[ \t]$/.test(u.c)?"":" "}${r.join(" ")}`;
if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:Vn(c,a.close)}];let d=(g=(m=e[s])==null?void 0:m.text.slice(a.s,a.e))!=null?g:"";return d===""||d.replace(Vd,
" ")!==d?[{file:s,s:a.e,e:a.e,text:`"${Vn(c,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${Vn(c,'"')}"`}]}function Ms(e){var t;let n=Rs(e).
find(r=>r.text==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function Gd(e,n,t){return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="$${n} ${Vn(t.join(" "),'"')}"
`}function Kd(e,n){return e.replace(new RegExp(`^${n}="\\$${n} *"\\n`,"gm"),"")}function Ds(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,s=t.
get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.filter(
s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function Vn(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(/'/g,"\
'\\''"):e.replace(Vd,"\\$&")}var re="/etc/default/grub",Ot="/etc/default/grub.d",Ve="GRUB_CMDLINE_LINUX",Ts="GRUB_CMDLINE_LINUX_DEFAULT",br=`${Ot}/zz-vfiokit.cfg`,Yd=/^zz+-vfiokit\.cfg$/,Av=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function Bo(e,n,t){let r=new Set(Ls(e,n).worlds.map(i=>Es(hr(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function Ho(e,n){let[t]=Ls(e,n).worlds;return t===
void 0?[]:zs(t).tokens.map(r=>r.text)}function Cs(e,n,t,r=!1){var f,m,g;let o=Ns(e,n),i=Ls(e,n),s=i.worlds.map(zs);if(!r)for(let b of s)Ov(b,t);let a=s.map(b=>{
let h=Dn(b.tokens.map(y=>y.text),t,b.split);return r?Iv(h,b):h}),l=(m=(f=s[0])==null?void 0:f.tokens.map(b=>b.text))!=null?m:[];if(a.every(b=>b.removed.length===
0&&b.added.length===0)&&(r||t.length===0||!s.some(Xd)))return{texts:new Map,before:l,manager:null};let c=s.flatMap((b,h)=>[...Rv(b,a[h]),...r?[]:b.values.flatMap(
Zd)]),d=r?void 0:[...Qd(i,c)].find(b=>Lv(o,b));if(d!==void 0)throw P(`${re} asks in a condition what ${d} is, so that ${a.flatMap(b=>b.removed).join(" ")||d} ca\
nnot be changed there soundly; change it by hand`);let p=Mv(a);for(let b of n.dropIns?Dv(e):[null])for(let h of Tv(i,s,a,c,p,b)){let y=Cv(e,n,{read:i,edits:c,changes:a,
wishes:r?[]:t,dropIn:b},h);if(y!==null)return{texts:y,before:l,manager:n.dropIns&&b!==br?nn((g=e.read(br))!=null?g:""):null}}throw P(`${re} sets ${Ve} in a way \
that cannot be edited without running it; expected plain assignments; change ${[...p,...a.flatMap(b=>b.removed)].join(" ")} there by hand`)}function zs(e){var o;
let n=[hr(e,Ve),hr(e,Ts)],[t,r]=n.map(i=>Rs(i).map(s=>({...s,value:i})));return{world:e,values:n,tokens:[...t!=null?t:[],...r!=null?r:[]],split:(o=t==null?void 0:
t.length)!=null?o:0}}function Iv(e,{world:n,tokens:t}){let r=new Set([...n.values].flatMap(([s,a])=>s===Ve||s===Ts?[]:a.map(l=>`${l.file} ${l.s}`))),o=t.map(s=>s.
value.slice(s.start,s.end).some(a=>r.has(`${a.file} ${a.s}`))),i=e.kept.map((s,a)=>{var l,u;return o[a]===!0?(u=(l=t[a])==null?void 0:l.text)!=null?u:null:s});return{
...e,kept:i,tokens:i.filter(s=>s!==null),removed:e.removed.filter(s=>!t.some((a,l)=>a.text===s&&o[l]===!0))}}function Xd({values:e}){return e.some(n=>n.some(t=>t.
c===`
`))}function Ns(e,{dropIns:n}){let t=n?e.list(Ot).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[re,...t.map(r=>`${Ot}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function Ls(e,n){return j(e,`defaults ${n.shell} ${n.dropIns}`,()=>Ev(e,n))}function Ev(e,n){let{shell:t}=n,r=Is(Ns(e,n),t,i=>i.startsWith(
"/")?e.read(i):null);if("why"in r)throw P(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.
worlds.filter(i=>i.over!=="all");if(o.length===0)throw P(`${re} or a file that it sources ends the shell that reads it (exit or exec), so that no grub.cfg can b\
e made; take that out`);return{...r,worlds:o}}function Ov(e,n){var r;let t=n.flatMap(gn);for(let o of e.tokens){if(!o.text.includes(yr))continue;let i=o.value.slice(
o.start,o.end).map(u=>{var c;return(c=u.dark)!=null?c:u.c}).join(""),s=o.text.split(yr).find(u=>t.includes(_(u))),a=((r=i.match(/[\w.-]+=[^\s"'`;|&)]*/g))!=null?
r:[]).filter(u=>t.includes(_(u))),l=s!==void 0?o.text.replace(yr,"\u2026"):Dn(a,n).removed[0];if(l!==void 0)throw P(`${Ve} gets ${l} from ${i.slice(0,80)}, whic\
h only running it would tell; expected a plain text there; write the argument out in ${re}`)}}function Rv(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];
return e.values.flatMap(r=>{let o=e.tokens.filter(i=>i.value===r);return[...jd(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?
[]:Fd(r,i,s)})]})}function Mv(e){let n=new Map;for(let t of e.flatMap(r=>r.added)){let r=no(_(t))?t:_(t),o=n.get(r);if(o===void 0||o===t){n.set(r,t);continue}if(!mn(
_(t))||_(t)==="vfio_pci.ids")throw P(`${re} sets ${Jd(t)} under a condition, and what it holds differs; expected one value to unite with; write it without the c\
ondition`);n.set(r,`${Jd(t)}=${[...new Set([...T(o),...T(t)])].join(",")}`)}return[...n.values()]}function Jd(e){return e.replace(/=[^]*/,"")}function Dv(e){var s;
let n=e.list(Ot).filter(a=>a.endsWith(".cfg")),t=a=>{var l;return nn((l=e.read(`${Ot}/${a}`))!=null?l:"")===null},r=n.filter(a=>Yd.test(a)&&t(a)),o=(s=n.filter(
a=>!r.includes(a)).pop())!=null?s:"",i="zz-vfiokit.cfg";for(;i<o||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${Ot}/${a}`)}
function Tv(e,n,t,r,o,i){var m,g;let[s]=n,a=Ds(e.files,r);if(a===null||s===void 0)return[];if(o.length===0)return[a];let l=s.world.last.get(Ve),u=n.every(b=>{var h;
return((h=b.world.last.get(Ve))==null?void 0:h.assign)===(l==null?void 0:l.assign)})?s.world:null,c=b=>{let h=u===null?null:Wd(b,u,Ve,o),y=h===null?null:Ds(b,[...r,
...h]);return y===null?[]:[y]},d=b=>(a.some(w=>w.path===b)?a:[...a,{path:b,text:""}]).map(w=>w.path===b?{...w,text:Gd(w.text===""&&b!==re?Av:w.text,Ve,o)}:w);if(i===
null)return[...c(e.files),d(re)];let p=l==null?null:(g=(m=e.files[l.file])==null?void 0:m.path)!=null?g:null,f=s.tokens.some((b,h)=>{var y;return h<s.split&&((y=
t[0])==null?void 0:y.kept[h])===null&&o.some(w=>mn(_(w))&&_(w)===_(b.text))});return[...p===i||f||Ms(s.values[0])!==null?c(e.files):[],d(i)]}function Cv(e,n,{read:t,
edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.files.map(h=>[h.path,h.text])),u=a.map(h=>h.text===l.get(h.path)?h:{...h,text:Kd(h.text,Ve)}),c=new Set(
[...Ns(e,n).map(h=>h.path),s!=null?s:""]),d=h=>h===re?"":h,p=u.filter(h=>c.has(h.path)).sort((h,y)=>d(h.path)<d(y.path)?-1:1),f=Is(p,n.shell,h=>{var y,w;return(w=
(y=u.find(v=>v.path===h))==null?void 0:y.text)!=null?w:e.read(h)});if("why"in f)return null;let m=f.worlds.filter(h=>h.over!=="all").map(zs),g=m.length>0&&m.every(
h=>{let y=h.tokens.map(w=>w.text);return i.every(w=>H(y,w))&&(i.length===0||!Xd(h))&&o.some(w=>m.length===1?zv(y,w):Nv(y,w))}),b=Qd(t,r);return!g||qd(f,b)!==qd(
t,b)?null:new Map(u.filter(h=>{var y;return h.text!==((y=l.get(h.path))!=null?y:"")}).map(({path:h,text:y})=>{let w=Yd.test(h.replace(/.*\//,""))&&!/^[^#\n]/m.test(
y);return[h,w?null:y]}))}function zv(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function Nv(e,n){let t=new Set(n.added.map(_)),r=o=>o.filter(i=>!t.has(_(i))).join(" ");return r(e)===r(n.tokens)}function Qd(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function Lv(e,n){let t=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${n}\\b`,"m");return e.some(r=>t.test(r.text))}function qd(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==Ve&&o!==Ts&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].
sort().join(`
`)}function ef(e){return[...e.texts].map(([n,t])=>U(n,t))}function nf(e,n){return!n.dropIns&&e.read(re)===null}function tf(e,n,t,r){if(!r&&nf(e,n))return{steps:[],
before:[],notes:[`${re} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=Cs(e,n,t),{manager:i}=o,s=[...o.texts.
keys()].find(a=>a!==br&&a.endsWith("-vfiokit.cfg"));return{steps:ef(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:[`${br} is kept by ${i}, so our\
s is ${s}: tell ${i} to leave these settings to one of the two`]}}function rf(e,n,t){return t.length===0||nf(e,n)?[]:ef(Cs(e,n,t,!0))}var of="/boot/grub/grub.cfg",jn="/boot/grub2/grub.cfg",sf="/etc/tuned/bootcmdline";function Vo(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(
`${t}/${n}`)!==null)}function Us(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw X("this is an ostree or bootc system, whose boot\
 entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/pro\
c/mounts"),e.read("/etc/fstab")].some(t=>(t!=null?t:"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&Vo(e,"transactional-update"))throw X("th\
is system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the i\
mage")}function Uv(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(r=>e.list(r).some(o=>o.endsWith(".efi")));if(n!==void 0)throw X(`thi\
s system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdlin\
e, ukify)");let t=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(r=>e.real(r)!==null);throw t!==void 0?X(`this syste\
m boots with systemd-boot (${t}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):X("no GRUB was found\
: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has")}function Bv(e){
var o;if(!ws(e))return jn;let n=e.real("/etc/grub2-efi.cfg"),r=dd(e).filter(i=>!/\/EFI\/boot\//i.test(i)).filter(i=>{var s;return Xe((s=e.read(i))!=null?s:"").kind===
"generated"});return n!==null&&r.includes(n)?n:r.length===1&&(o=r[0])!=null?o:jn}function Hv(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:
e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Ae(e){return j(e,"boot loader",()=>Vv(e))}function Vv(e){var l,u,c,d;Us(e);let n=kt(e),t=n==="suse";if(t){
let p=(c=(u=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((l=e.read("/etc/sysconfig/bootloader"))!=null?l:""))==null?void 0:u[1])!=null?c:"grub2";if(p!=="grub2"&&p!=="g\
rub2-efi")throw X(`LOADER_TYPE in /etc/sysconfig/bootloader is ${p||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-optio\
n and sdbootutil update-all-entries")}if((Vo(e,"update-grub")||n==="debian")&&(e.real(of)!==null||e.real(re)!==null)){let f={shell:((d=e.real("/bin/sh"))!=null?
d:"").endsWith("bash")?"bash":"dash",dropIns:Fv(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:f,config:of,grubenv:"/boot/grub/grubenv",command:["u\
pdate-grub"],kernelopts:!1,get fallback(){return Bo(e,f,"GRUB_DEFAULT")||"0"}}}!Vo(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&Uv(e);let r={shell:"bash",
dropIns:!1},o=t?jn:Bv(e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv",fallback:Bo(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(Pt).filter(p=>p.endsWith(".conf")),
a=e.read(o);if(!t&&s.length>0&&jv(e,r,a===null||Xe(a).bls)){let p=s.some(f=>{var m;return/^\s*options\s.*\$kernelopts\b/m.test((m=e.read(`${Pt}/${f}`))!=null?m:
"")});return{kind:"bls",name:p?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,fallback:"saved",command:null,kernelopts:p}}if(o!==jn&&/overwrite the GRUB wrapper|GRUB wrapper/i.
test(Hv(e)))throw X(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${jn}`,`run grub2\
-mkconfig -o ${jn}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,command:["grub2-mkc\
onfig","-o",o],kernelopts:!1}}function jv(e,n,t){let r=Bo(e,n,"GRUB_ENABLE_BLSCFG");return r!==null&&r!==""?r==="true"&&t:t||!Vo(e,"new-kernel-pkg")}function Fv(e){
let n=e.read("/usr/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes("default/grub.d")}function Zv(e,n){var o,i,s,a;let t=e.read(n.grubenv),
r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec((o=e.read(sf))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...J(r),...J(t===null?"":(a=_t(t,"tune\
d_params"))!=null?a:"")]}function Wv(e,n,t){let r=Zv(e,n);if(r.length===0)return;let o=n.kind==="bls"?_s(e,n).map(i=>i.tokens):[Ho(e,n.defaults)].filter(i=>i.includes(
"$tuned_params"));for(let i of t){let s=o.some(l=>H(l,i)&&!H([...l,...r],i)),a=r.find(l=>gn(i).includes(_(l)));if(!(!s||a===void 0))throw P(`tuned sets ${a} on \
the kernel command line (${sf}), where it would win over ours; expected no ${_(a)} there; take it out of the tuned profile (cmdline in its [bootloader] section)\
 and run this again`)}}function Gv(e,n,t,r){let o=[{path:re,tokens:r},...n.kind==="bls"?_s(e,n):[]];return t.flatMap(it).flatMap(i=>{let s=o.filter(({tokens:a})=>!H(
a,Tn(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function af(e,n,t){return n.command===null||e.real(
n.config)===null?[]:[{kind:"grubConfig",path:n.config,command:n.command,wishes:t}]}function jo(e,n,t,r={}){if(t.length===0)return{steps:[],claims:[],notes:[],warnings:[]};
let o=n.kind==="bls"?$d(e,n,t):{steps:[],warnings:[]},i=tf(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return Wv(Z(e,s),n,t),{steps:[...s,...r.regenerate===
!1?[]:af(e,n,t)],claims:s.length===0?[]:Gv(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function Fn(e,n,t,r={}){let o=t.filter(i=>i.thing===
"arg");return Bs(e,n,i=>o.filter(s=>{var a;return((a=s.except)==null?void 0:a.includes(i))!==!0}).map(s=>Tn(s.value)),r)}function Bs(e,n,t,r={}){let o=n.kind===
"bls"?kd(e,n,t):[],i=t(re);return{steps:[...o,...rf(e,n.defaults,i),...r.regenerate===!1||i.length===0&&r.sourcesChange!==!0?[]:af(e,n,i)],notes:[]}}function Fo(e,n){
var t;return`${n.name}, ${ws(e)?"UEFI":"BIOS"}, ${(t=Po(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var cf=["/lib/modules","/usr/lib/modules"],Kv={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function je(e){return e.replace(/-/g,"_")}function Zo(e,n){let t=cf.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ae(e){
return j(e,"kernels",()=>[...new Set(cf.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${Zo(e,t)}/${r}`)!==null)))}function tn(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Jv={"modules.dep":":","modules.builtin":"\\s*\\n"},lf=new Map;function uf(e,n,t){var l,u;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(u=lf.get(s))!=null?u:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return lf.set(s,a),c=>{let d=a.answers.get(c);if(d!==void 0)return d;let p=c.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),f=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${Jv[t]}`).test(a.text);return a.answers.set(c,f),f}}function oe(e,n){return j(e,`modules of ${n}`,()=>qv(e,n))}function qv(e,n){let t=Zo(e,n),
r=uf(e,t,"modules.builtin"),o=uf(e,t,"modules.dep"),i=tn(e)===n;return s=>{var c;let a=je(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";
if(r!==null&&o!==null)return"absent";let l=Kv[a],u=l===void 0?null:new RegExp(`^${l}=([ym])$`,"m").exec((c=e.read(`/boot/config-${n}`))!=null?c:"");return u!==null?
u[1]==="y"?"builtin":"module":i&&vr(e,s)?Yv(e,a)?"module":"builtin":"absent"}}function Yv(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function vr(e,n){return e.stat(`/sys/module/${je(n)}`)!==null}var Xv={"10de":{take:["nouveau","nvidia","nova_core"],beside:["nvidia_drm","nvidia_modeset","nvidia_uvm","nvidiafb","nova_drm"]},1002:{take:["amdgpu","radeon"],
beside:[]},8086:{take:["i915","xe"],beside:["mei_gsc"]}},Qv={take:["nvidia"],beside:[]},ew={take:["snd_hda_intel"],beside:[]},nw={take:["xhci_pci"],beside:[]},tw={
"10de":{take:["i2c_nvidia_gpu"],beside:["ucsi_ccg"]},1002:{take:["i2c_designware_pci"],beside:["ucsi_ccg"]}};function xe(e){var t,r;let n=te(e.driver)||e.module===
null?[]:[e.module];return[...new Set([...n,...(r=(t=rw(e))==null?void 0:t.take)!=null?r:[]])]}function rw({class:e,vendor:n}){if(n!==null)return wt(n,e)?Qv:ur(e)||n==="1002"&&_o(e)?Xv[n]:e==="0403"?ew:e==="0c03"?nw:e==="0c80"?tw[n]:void 0}var ow=["modprobe.blacklist","module_blacklist"];function Wo(e){var o;let n=G(e),t=Pe(e,n),r=J((o=e.attr("/proc/cmdline"))!=null?o:"").some(i=>_(i)==="console"&&
!/^(?:tty\d*|null)?(?:,|$)/.test(Ne(i)));return{devices:n,gpus:t,judge:$t(e,n,t),members:i=>$n(e,i,n),serialConsole:r}}function Zn(e){try{return{loader:Ae(e),missing:null}}catch(n){
if(!(n instanceof $)||n.code!=="E_HOST"||tn(e)!==null)throw n;return{loader:null,missing:n.message}}}function Rt(e,n){return n===null?[]:we(e,n).filter(t=>!t.recovery).
map(t=>t.tokens)}function df(e){let n=e.map(o=>o.filter(i=>ow.includes(_(i))).flatMap(T).map(i=>i.replace(/-/g,"_"))),[t=[],...r]=n;return new Set(t.filter(o=>r.
every(i=>i.includes(o))))}function ff(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([...e.flatMap(xe),...t.flatMap(r=>xe({vendor:r.slice(0,4),class:"\
0302",driver:null,module:null}))])]}function pf(e,n){let t=ae(e).map(o=>oe(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=xe(o).find(
s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}function Go(e,n,t){return G(e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,
group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var iw="/dev/null";function Ko(e){return e.slice(e.lastIndexOf("/")+1)}function mf(e,n){return Ko(e)<Ko(n)?-1:Ko(e)>Ko(n)?1:0}function Wn(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==iw){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(mf)}function wr(e,n){return mf(e,n)<0}function ge(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var Hs=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],sw={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function aw(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function gf(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function rn(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:u}of aw(e)){if(a.startsWith("#"))continue;let c=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(c===null)continue;let d=c[1],p=gf((r=c[2])!=null?r:""),f=d==="alias"?gf((i=((o=c[3])!=null?o:"").split(/[\t ]+/).find(m=>m!==""))!=null?i:""):(s=c[3])!=
null?s:"";p===null||f===null||f===""&&sw[d]||t.push({command:d,name:p,rest:d==="blacklist"?"":d==="options"?f.replace(/\t/g," "):f,path:n,line:l,lines:u})}return t}
function le(e,n){return j(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...Wn(e,Hs)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modu\
les.softdep");t.splice(r<0?t.length:r,0,`${Zo(e,n)}/modules.softdep`)}return t.flatMap(r=>j(e,r,()=>rn(ge(e,r),r)))})}function lw(e){var n;return((n=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=
null?n:[]).map(t=>{let r=t.startsWith('"')?t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(
/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function ee(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,
value:s}of lw(o.rest))i===t&&(r={value:s,from:o});return r}function uw(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?
r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):r.replace(/[.+^${}()|[\]\\]/,"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function _n(e,n,t){var r;return(r=e.find(
o=>o.command===n&&uw(o.name,t)))!=null?r:null}function hf(e){let n=!1,t=[];for(let r of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))r==="pre:"||r==="post:"?n=r===
"pre:":n&&r!==""&&t.push(r.replace(/-/g,"_"));return t}function Fe(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=_n(e,"\
install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(r.rest)?r:null}var xr="# vfiokit: functions for vfio-pci, and the drivers that come after it",Vs="options vfio-pci",cw=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
Gn=4294967295;function js(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function Ie(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function yf(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function on(e){let[n=NaN,t=NaN,r=Gn,o=Gn,i=0,s=0]=yf(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==Gn||o!==Gn||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function Ee(e,n){return e.some(t=>{var p,
f;let[r=NaN,o=NaN,i=Gn,s=Gn,a=0,l=0]=yf(t),[u,c]=((p=n.subsystem)!=null?p:":").split(":"),d=(m,g)=>m===Gn||m===parseInt(g!=null?g:"",16);return d(r,n.vendor)&&d(
o,n.device)&&d(i,u)&&d(s,c)&&((parseInt((f=n.class)!=null?f:"",16)<<8^a)&l&16776960)===0})}function Jo(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function Fs(e,{line:n,lines:t},r){let o=js(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function bf(e,n){
return rn(e,n).filter(t=>ee([t],"vfio_pci","ids")!==null)}function vf(e,n,t){var i;let r=t.join(","),[o]=[...bf(e,n)].reverse();if(o!==void 0){let s=Fs(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=[\s"]|$)/,`$1ids=$2${r}$2`));if(((i=ee(rn(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return Jo(e,[`${Vs}\
 ids=${r}`])}function Zs(e,n,t){let r=e;for(let o of[...bf(e,n)].reverse())r=Fs(r,o,i=>{let s=o.lines===1?i:`${Vs} ${o.rest.trim()}
`,a=s.replace(/([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,u,c,d)=>{let p=d.split(","),f=p.filter(m=>!t(m));return f.length===p.length?l:f.length===0?"":`${u}id\
s=${c}${f.join(",")}${c}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function wf(e,n){return Fs(e,n,t=>t.replace(/[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function xf(e){return`softdep ${e} pre: vfio-pci`}function $f(e,n){return`${Vs} ${e}=${n?1:0}`}function Mt(e){return js(e).some(n=>n.trimEnd()===
xr)}function kf(e){let n=js(e).filter(t=>t.trimEnd()!==xr&&!cw.test(t.trimEnd())).join("");return n.trim()===""?null:n}function Ze(e){return e!==null&&hf(e).includes(
"vfio_pci")}var qo="/etc/modprobe.d/vfio.conf",_f=1023;function dw(e){let n=ae(e);return n.length===0?[{has:()=>"module",config:le(e)}]:n.map(t=>({has:oe(e,t),config:le(e,t)}))}
function Ws(e){return e===null||/^(?:[1y]|on)/i.test(e)}function fw(e,n,t){var s;let r=It(e,qo,Hs.slice(1)),o=t.map(a=>{var l;return(l=ee(n,"vfio_pci",a))==null?
void 0:l.from}).filter(a=>a!==void 0).map(a=>a.path).sort((a,l)=>wr(a,l)?-1:1).pop();if(o===void 0||!wr(r.path,o))return r;let i=At(qo);if(!wr(i,o)&&nn((s=e.read(
i))!=null?s:"")===null)return{path:i,warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw P(`${o} sets parameters of v\
fio-pci and is read after any file of ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function Sf(e,n){var v,x,
I,N;let t=dw(e),r=le(e),o=Ie((v=ee(r,"vfio_pci","ids"))==null?void 0:v.value),i=n.ids.filter(S=>{let M=n.devices.filter(Y=>Y.id===S);return M.length===0?!o.some(
Y=>on(Y)===S):!M.every(Y=>Ee(o,Y))}),s=[...o,...i],a=Object.entries(n.options).filter(S=>{let M=ee(r,"vfio_pci",S[0]);return S[1]!==void 0&&S[1]!==(M!==null&&Ws(
M.value))}),l=S=>n.blacklisted.has(S)||t.every(({has:M,config:Y})=>{let ue=M(S);return ue==="absent"||ue==="module"&&(Fe(Y,S)!==null||Ze(_n(Y,"softdep",S)))}),u=fw(
e,r,[...i.length>0?["ids"]:[],...a.map(([S])=>S)]),c=Mt((x=e.read(u.path))!=null?x:""),d=t.every(({has:S})=>S("vfio_pci")==="module"),p=i.length===0&&a.length===
0&&!c&&!n.overridden&&d&&n.rivals.every(l),f={steps:[],claims:[],notes:[],warnings:[],prepared:p,entries:s};if(p)return f;if(s.join(",").length>_f)throw P(`ids=\
 of vfio-pci would have ${s.join(",").length} characters, and the kernel takes ${_f} at most; name fewer ids`);let m=(I=e.read(u.path))!=null?I:"",g=c?m:Jo(m,[xr]),
b=i.length===0?g:vf(g,u.path,s),h=a.map(([S,M])=>$f(S,M)),y=[];for(let S of n.rivals){let M=t.map(me=>_n(me.config,"softdep",S));if(M.every(Ze))continue;let Y=M.
find(me=>me!==null&&me.path===u.path&&!Ze(me));Y!=null?b=wf(b,Y):Ze((N=rn(b,u.path).find(me=>me.command==="softdep"&&me.name===S))!=null?N:null)||h.push(xf(S));
let ue=M.find(me=>me!==null&&me.path!==u.path&&!Ze(me)&&wr(me.path,u.path));ue!=null&&y.push(`${ue.path} has a softdep line for ${S}, and kmod takes only the fi\
rst: there vfio-pci comes before ${S} because the boot image loads it`)}if(b=Jo(b,h),b===g)return{...f,notes:y};let w=[...i.map(S=>({thing:"id",value:S})),...[...c?
[]:[xr],...h].map(S=>({thing:"line",value:S}))];return{...f,claims:w,notes:y,steps:[U(u.path,b)],warnings:u.warning===void 0?[]:[u.warning]}}function Pf(e,n){var s,
a;let t=l=>{var u;return n.includes((u=on(l))!=null?u:"")},r=le(e),o=[],i=[];for(let l of new Set(r.filter(u=>u.name==="vfio_pci"&&u.command==="options").map(u=>u.
path))){let u=ge(e,l);if(!(b=>{var h;return Ie((h=ee(rn(b,l),"vfio_pci","ids"))==null?void 0:h.value).some(t)})(u))continue;if(l!==qo&&l!==At(qo)||nn(u)!==null){
i.push(`${l} gives ${n.join(", ")} to vfio-pci, and is not ours: left as it is`);continue}let d=Zs(u,l,t),p=Ie((s=ee(r.filter(b=>b.path!==l),"vfio_pci","ids"))==
null?void 0:s.value),f=Ie((a=ee(rn(d,l),"vfio_pci","ids"))==null?void 0:a.value);Mt(d)&&f.every(b=>p.includes(b))&&(d=Zs(d,l,()=>!0));let g=Mt(d)&&ee(rn(d,l),"v\
fio_pci","ids")===null?kf(d):d.trim()===""?null:d;o.push(U(l,g))}return{steps:o,notes:i}}var pw=["reserved","vfs","mdev"];function Dt(e){var n;return`${e.address} (${e.id}, ${xn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function Yo(e){let n=e.
slice(0,8).map(Dt).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function Af(e,n,t,r){var s;let{class:o}=e;if(e.responding===!1)return"does not r\
espond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host";if(e.physfn!==null)return`is a virtual function of ${e.
physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;if((n==null?void 0:n.kind)==="bmc")return"is the display of the ma\
nagement controller (BMC), which stays with the host";if((n==null?void 0:n.kind)==="virtual")return"is a display that a hypervisor makes up, which stays with th\
e host";if((o==null?void 0:o.startsWith("01"))===!0)return"is a storage controller, which stays with the host";if((o==null?void 0:o.startsWith("02"))===!0)return"\
is a network controller, which stays with the host";if(wt(e.vendor,o))return t.nvswitches==="bind"?null:"is an NVSwitch, which stays with the Fabric Manager unl\
ess nvswitches is bind (full passthrough: all GPUs and switches to one guest)";if((o==null?void 0:o.startsWith("06"))===!0||((s=e.header)!=null?s:0)!==0)return"\
is a bridge, which vfio-pci does not take";if((n==null?void 0:n.kind)==="accelerator"&&t.addresses===void 0)return"is an accelerator and no known GPU; name its \
address if it is meant";let i=n===void 0?void 0:r(n).find(a=>pw.includes(a.code));return i===void 0?null:`cannot be passed through: ${i.text}`}function If(e,n,t){
let r=new Map(n.devices.map(i=>[i.address,i])),o=new Set(e.map(i=>i.address));for(let i of new Set(e.map(s=>s.group))){if(i===null)continue;let s=n.members(i).filter(
l=>!o.has(l)).map(l=>xt(l,r.get(l))).filter(l=>l!==null);if(s.length===0)continue;let a=e.filter(l=>l.group===i).map(l=>l.address).join(", ");throw P([`IOMMU gr\
oup ${i} of ${a} also holds ${s.join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...t].join("; "),"companions: true\
 takes the other functions of a card; for anything else put the card into another slot")}}function Ef(e,n,t){let r=e.filter(i=>i.bootVga===1);if(r.length===0)return[];
if(n.gpus.find(i=>["gpu","igpu","bmc","virtual"].includes(i.kind)&&!e.includes(i.device))===void 0&&!n.serialConsole&&!t)throw P(`${r.map(Dt).join(", ")} shows \
the only console of this node (boot_vga is 1, no other display, no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set al\
low_console_gpu if ssh or a BMC is enough");return[`${r.map(i=>i.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}var Rf="vfio-pci takes every function with an id";function Of(e,n,t){if(n.length>0)throw P(`${e}: ${Yo(n)}; ${t}`)}function Mf(e,{devices:n,gpus:t}){let r=t.filter(
c=>c.kind==="gpu").map(c=>c.device),o=r.length===0?"this node has no GPU":`the GPUs here are ${Yo(r)}`,{ids:i,addresses:s}=e,a=(i!=null?i:[]).filter(c=>zc(n,c).
length===0);if(a.length>0&&e.absent_ids==="refuse")throw P(`no device here has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nod\
es that differ");if(s===void 0)return{found:n.filter(c=>c.id!==null&&(i==null?void 0:i.includes(c.id))===!0),absent:a};let l=s.filter(c=>!n.some(d=>d.address===
c));if(l.length>0)throw P(`there is no PCI function at ${l.join(", ")}; ${o}`);let u=n.filter(c=>s.includes(c.address));if(i!==void 0){Of(`the function named by\
 address does not have any of the ids ${i.join(", ")}`,u.filter(d=>d.id===null||!i.includes(d.id)),"look which card is meant");let c=i.filter(d=>!a.includes(d)&&
!u.some(p=>p.id===d));if(c.length>0)throw P(`none of the addresses ${s.join(", ")} has the id ${c.join(", ")}; give ids and addresses of the same functions`)}return Of(
`${Rf}, so ${s.join(", ")} cannot be bound without`,n.filter(c=>!u.includes(c)&&u.some(d=>d.id===c.id)),"name these addresses as well, or use cards that differ"),
{found:u,absent:a}}function Df(e,{devices:n,gpus:t}){let r=t.filter(s=>e.includes(s.device)).flatMap(s=>s.companions).map(s=>s.device).filter(s=>!e.includes(s)),
o=s=>n.filter(a=>a.id===s.id&&!r.includes(a)&&!e.includes(a)),i=[...new Set(r)];return{take:i.filter(s=>s.id!==null&&o(s).length===0),shared:i.filter(s=>o(s).length>
0).map(s=>`${Dt(s)} belongs to the card and stays with the host: ${Rf}, and ${Yo(o(s))} has the same`)}}function Tf(e){let n=o=>o===void 0||o.length===0?void 0:
o,[t,r]=[n(e.ids),n(e.addresses)];if(t===void 0&&r===void 0)throw z("ids",'neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7\
"}');return{...e,ids:t,addresses:r}}function Cf(e,n){var p;let t=Tf(e),r=new Map(n.gpus.map(f=>[f.device,f])),{found:o,absent:i}=Mf(t,n);for(let f of o){let m=Af(
f,r.get(f),t,n.judge);if(m!==null)throw P(`${Dt(f)} ${m}`)}let{take:s,shared:a}=t.companions?Df(o,n):{take:[],shared:[]},l=new Set([...o,...s]),u=n.devices.filter(
f=>l.has(f));If(u,n,a);let c=Ef(u,n,t.allow_console_gpu),d=[...((p=t.ids)!=null?p:[]).filter(f=>!i.includes(f)),...o.map(f=>{var m;return(m=f.id)!=null?m:""}),...s.
map(f=>{var m;return(m=f.id)!=null?m:""})];return{devices:u,ids:[...new Set(d)],notes:i.length===0?[]:[`no device here has the id ${i.join(", ")}: left out`],warnings:[
...a,...c,...u.filter(f=>{var m;return((m=r.get(f))==null?void 0:m.kind)==="igpu"}).map(f=>`${Dt(f)} is part of the processor or chipset: a guest needs more tha\
n vfiokit prepares for that`)]}}function zf(e,n){var i;let t=Tf({...e,absent_ids:"ignore"}),{found:r}=Mf(t,n),{take:o}=t.companions?Df(r,n):{take:[]};return[...new Set(
[...(i=t.ids)!=null?i:[],...[...r,...o].map(s=>{var a;return(a=s.id)!=null?a:""})])]}var mw=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function Lf(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function gw(e,n,t){var l,u;let r=Lf(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(u=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?u:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function hw(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function $e(e,n,t){return t!==void 0?Nf(e,n,t):j(e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>Nf(e,n,we(e,n)))}function Nf(e,n,t){
let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{let{problem:a,kind:l}=Xe(i);a!==null&&o(`GRUB cannot\
 read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu has no entry for Linux");for(let a of t){let l=JSON.stringify(
a.title);o(a.kernel===null?`entry ${l} names no kernel`:gw(e,a.kernel,`entry ${l}: kernel`));for(let c of a.initrds)o(Lf(e,c,`entry ${l}: image`,mw));let u=hw(e,
a.tokens);o(u===null?null:`entry ${l} ${u}`)}let s=e.read(n.grubenv);return s!==null&&!pd(s)&&o(`${n.grubenv} has ${s.length} bytes or no signature; GRUB wants \
a block of 1024`),{ok:r.size===0,reasons:[...r]}}var yw=["file","kmod","bootImage","grubConfig","driver"];function Tt(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function bw(e){return e.kind==="kmod"?
`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:`${e.kind} ${e.path}`}function vw(e,n){var o,i;let t=Tt([...e.holds,...n.holds],s=>"file"in s?`file ${s.
file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=n.lacks)!=null?i:[]],inputs:Tt([...e.inputs,
...n.inputs],s=>s),always:r}}function ww(e,n){return{...n,wishes:Tt([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function Kn(e){let n=new Map;for(let r of e){
let o=bw(r),i=n.get(o);(i==null?void 0:i.kind)==="bootImage"&&r.kind==="bootImage"?n.set(o,vw(i,r)):(i==null?void 0:i.kind)==="grubConfig"&&r.kind==="grubConfig"?
n.set(o,ww(i,r)):n.set(o,r)}let t=[...n.values()];return yw.flatMap(r=>t.filter(o=>o.kind===r))}function Uf(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(
s),r=Z(r,s.steps)}let o=i=>t.flatMap(s=>{var a;return(a=i(s))!=null?a:[]});return{steps:Kn(o(i=>i.steps)),claims:Tt(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:Tt(
o(i=>i.released),i=>`${i.thing} ${i.value}`),devices:Tt(o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],
pending:[...new Set(o(i=>i.pending))],guard(i){var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(u=>u.report(i)),a=u=>[...new Set(s.flatMap(
c=>{var d;return(d=u(c))!=null?d:[]}))],l=s.map(u=>u.bootable).find(u=>u!==void 0);return{own:Object.assign({},...s.map(u=>u.own)),rebootReasons:a(u=>u.rebootReasons),
pendingAtBoot:a(u=>u.pendingAtBoot),notes:a(u=>u.notes),warnings:a(u=>u.warnings),...l===void 0?{}:{bootable:l}}}}}var Ct="/etc/initramfs-tools/modules",Bf="/usr/share/initramfs-tools/modules.d",Xo="# vfiokit: vfio_pci before the drivers that could take its devices",Sn="vfio\
_pci",xw="/etc/dracut.conf.d/vfiokit.conf",$w=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],Qo="# vfiokit: vfio-pci befo\
re the drivers that could take its devices, and the file that gives it their ids",Vf={"initramfs-tools":["/etc/modprobe.d",Ct],dracut:["/etc/modprobe.d","/etc/d\
racut.conf","/etc/dracut.conf.d"]},Gs={steps:[],claims:[],warnings:[]};function zt(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function Js(e){var n;
return e.startsWith("#")?"":((n=e.trim().split(/\s+/)[0])!=null?n:"").replace(/-/g,"_")}function jf(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function Ks(e){return{thing:"line",value:e}}function kw(e,n){var o;if(!n.some(i=>"module"in i))return Gs;let t=e.list(Bf).map(i=>ge(e,`${Bf}/${i}`)),
r=(o=e.read(Ct))!=null?o:"";return[r,...t].some(i=>zt(i).some(s=>Js(s)===Sn))?Gs:{steps:[U(Ct,jf(r,[Xo,Sn]))],claims:[Ks(Xo),Ks(Sn)],warnings:[]}}function _w(e){
return[ge(e,"/etc/dracut.conf"),...Wn(e,$w).map(n=>ge(e,n))].join(`
`)}function Hf(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function Sw(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function Pw(e,n){var c;let t=_w(
e),r=["force_drivers","add_drivers"].flatMap(d=>Hf(t,d)).map(d=>d.replace(/-/g,"_")),o=Hf(t,"install_items"),i=Sw(e,t),s=n.flatMap(d=>{if("module"in d)return r.
includes(Sn)?[]:[`force_drivers+=" ${Sn} "`];let p=`/${d.file}`;return o.includes(p)||i&&p.startsWith("/etc/modprobe.d/")||p.startsWith("/usr/lib/")||p.startsWith(
"/lib/")?[]:[`install_items+=" ${p} "`]});if(s.length===0)return Gs;let a=It(e,xw),l=(c=e.read(a.path))!=null?c:"",u=zt(l).some(d=>d.trimEnd()===Qo)?s:[Qo,...s];
return{steps:[U(a.path,jf(l,u))],claims:u.map(Ks),warnings:a.warning===void 0?[]:[a.warning]}}function Ff(e,n,t){return n==="dracut"?Pw(e,t):kw(e,t)}function Aw(e){
let n=zt(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==Xo&&!(((o=n[r-1])!=null?o:"").trimEnd()===Xo&&Js(t)===Sn)}).join("")}function Iw(e){return zt(e).
filter(n=>n.trimEnd()!==Qo&&!/^(force_drivers\+=" vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.test(n)).join("")}function Zf(e){let n=[],t=[],r=e.
read(Ct);if(r!==null){let o=Aw(r);o!==r&&n.push(U(Ct,o===""?null:o)),zt(o).some(i=>Js(i)===Sn)&&t.push(`${Ct} names ${Sn} without our mark: it was there before \
and stays`)}for(let o of Wn(e,["/etc/dracut.conf.d"])){let i=ge(e,o);if(!zt(i).some(a=>a.trimEnd()===Qo))continue;let s=Iw(i);n.push(U(o,s.trim()===""?null:s))}
return{steps:n,notes:t}}var Ew=/^[\w.+~-]+$/,Ow=["vmlinuz","vmlinux","Image","image"],Wf=e=>`initrd.img-${e}`,ei=e=>`initramfs-${e}.img`,Gf=e=>`initrd-${e}`,Kf=[Wf,ei,Gf],Rw={debian:Wf,
el:ei,fedora:ei,suse:Gf,unknown:ei},Mw=["/boot","/boot/efi","/efi"],Dw=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function Tw(e,n){var t;return(t=
Kf.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:Rw[kt(e)]}function Cw(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return Mw.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function Jf(e){let n=ae(
e).filter(i=>Ew.test(i)),t=tn(e),r=Tw(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(Ow.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...Kf].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of Cw(e,i)){let l=Dw.find(u=>e.real(`${a}/${u(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function qf(e,n){return e.filter(t=>_(t)===n).flatMap(T)}function zw(e){let n=e.map(t=>new Set(["modprobe.blacklist","module_blacklist"].flatMap(r=>qf(t,r)).map(
je)));return t=>n.length>0&&n.every(r=>r.has(t))}function Nw(e,n){let t=new Set,r=G(e);for(let o of n){let i=r.filter(l=>Ee([o],l)),s=on(o);if(i.length===0&&s===
null)return null;let a=i.length>0?i.flatMap(xe):xe({vendor:(s!=null?s:"").slice(0,4),class:"0302",driver:null,module:null});if(i.length===0&&a.length===0)return null;
for(let l of a)t.add(l)}return[...t]}function Lw(e){return e.slice(1)}function ni(e,n){let t=le(e),r=ee(t,"vfio_pci","ids"),o=Ie(r==null?void 0:r.value),i=[...new Set(
[...o,...n.flatMap(c=>qf(c,"vfio_pci.ids"))])];if(i.length===0)return()=>[];let s=r===null||o.length===0?[]:[r.from.path],a=r!==null&&Mt(ge(e,r.from.path)),l=Nw(
e,i),u=zw(n);return c=>{let d=oe(e,c),p=[],f=h=>{if(d(h)==="absent"||u(h))return!0;let y=d(h)==="module"?Fe(t,h):null;return y!==null&&p.push(y),y!==null},m=!a&&
l!==null&&l.every(f),b=[...new Set([...s,...m?p.map(h=>h.path):[]])].map(h=>({file:Lw(h)}));return m||d("vfio_pci")!=="module"?b:[...b,{module:"vfio-pci"}]}}var Uw=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],Bw=["/usr/sbin","/sbin","/usr/bin","/bin"],Yf=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],Xf="/etc/kernel/install.d/50-dracut.install";function np(e,n){var t;return(t=Bw.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function Qf(e,n){return Uw.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function Hw(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function Vw(e){var o,i;let n=np(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=Hw(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw P(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function jw(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function tp(e){var i,s;let n=Yf.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=Yf.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function ep(e,n){
let t=tp(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>jw(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw P(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function Fw(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=kt(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function qs(e){let n=Vw(e),t=np(e,"dracut"),r=n==="initramfs-tools",o=r&&Qf(e,"initramfs-tools"),i=t!==null&&Qf(e,
"dracut");if(o&&i)return ep(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return ep(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:Fw(e);if(a!==null)return a;throw X("no tool that builds boot images was found: expected update-initramfs o\
r dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=tp(e);if(s!==null&&s!=="dracut")throw X(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(Xf)==="/dev/null")throw P(
`${Xf} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}var Ys={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function op(e,n="all"){
let t=Jf(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw z("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function Zw(e,n){
if(n!==void 0)return n;let t=en(e);return t===null?[]:[t]}function ip(e,n,t,r){let o=qs(e);return n.map(({path:i,kernel:s})=>{var u;let a=r(s),l=a.flatMap(c=>"f\
ile"in c?[`/${c.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Vf[o],...l,...(u=t.inputs)!=null?u:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function Nt(e,n={}){let t=op(e,n.kernels);if(t.length===0)return Ys;let r=ni(e,Zw(e,n.entries)),
o=ip(e,t,n,s=>{var a;return rp([...r(s),...(a=n.holds)!=null?a:[]])}),i=Ff(e,qs(e),rp(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function $r(e,n={}){let t=op(e,n.kernels);return t.length===0?Ys:{...Ys,steps:ip(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function ti(e,n={}){let{steps:t,notes:r}=Zf(e),o=$r(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function rp(e){return[...new Map(e.map(n=>[
_e(n),n])).values()]}function sp(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=Jr(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}var ap=new Set([8,9,11,12]),Ww=["/etc/crypttab","/etc/crypttab.initramfs"],Gw="LUKS\xBA\xBE",lp=4096,Kw=4<<20;function Jw(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function Oe(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function up(e){try{return JSON.parse(e)}catch(n){return}}function Xs(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function cp(e){var o;if(typeof e!="string")return[];let n=up(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=Oe(n,"clevis"),r=Oe(Oe(t,"sss"),"jwe");return[...Xs(Oe(Oe(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(cp):[]]}function qw(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==Gw||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),Kw),o=e.bytes(n,lp,Math.max(0,r-lp)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=Oe(up(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function Yw(e){var t;let n=[];for(let r of Ww.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:Jw(i);if(a===null)continue;let l=(u,c)=>{c.length>0&&n.push({volume:o,device:i,by:u,pcrs:c})};
for(let u of qw(e,a))Oe(u,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Xs(Oe(u,"tpm2-pcrs"))),Oe(u,"type")==="clevis"&&l("clevis",cp(Oe(Oe(u,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Xs((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function pe(e,n){let t=n?void 0:Yw(e).find(({pcrs:i})=>i.
some(s=>ap.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>ap.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw P(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Qs="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function Xw(e,n){
return q(e)?Cf(n,Wo(e)):{devices:[],ids:ea(n),notes:[Qs],warnings:[]}}function ea({ids:e,addresses:n}){if(n!==void 0&&n.length>0)throw z("addresses",`addresses \
is ${n.join(", ")}, and this tree has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0||e.length===0)throw z("ids",'neither ids nor addresse\
s are given, expected one of them, such as {"ids": "10de:20b7"}');return e}function Qw(e,{devices:n}){let t=e.filter(r=>_(r)==="vfio_pci.ids").pop();return t!==
void 0&&!n.every(r=>Ee(T(t),r))}function e0(e){let n=ae(e),t=n.filter(r=>oe(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw X(`no installe\
d kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kerne\
l that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function na(e){return e.filter(n=>n.
kind==="file")}function n0(e,{devices:n}){let t=n.filter(i=>i.driver!==null&&!te(i.driver));if(t.length>0)throw P(`live takes only functions that no driver hold\
s, and ${t.map(i=>{var s;return`${i.address} is held by ${(s=i.driver)!=null?s:""}`}).join(", ")}`,"leave live out and reboot");let r=tn(e),o=n.filter(i=>i.driver===
null);return o.length===0?[]:[...o.map(i=>Ro(i.address,"vfio-pci","vfio-pci")),...r!==null&&oe(e,r)("vfio_pci")==="builtin"?[]:[Oo("vfio_pci")]]}function ta(e,n){
return n===null?{}:{bootable:$e(e,n)}}function t0(e){return e.length>0&&e.every(n=>n.some(t=>{let r=_(t);return/^(intel|amd)_iommu$/.test(r)&&T(t).includes("on")||
r==="iommu.passthrough"&&Ne(t)!==""}))}function r0(e,n){return e.attr("/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{let o=e.attr(`/sys/module/v\
fio_pci/parameters/${t}`);return r===void 0||o===null||Ws(o)===r?[]:[`vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the next boot on`]})}function kr(e,n){
let t=Xw(e,n),r=t.devices.map(y=>y.address),o=q(e);if(t.ids.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,report:()=>({own:{devices:[]}})};let i=e0(
e),{loader:s,missing:a}=Zn(e),l=Rt(e,s),u=Sf(e,{ids:t.ids,devices:t.devices,rivals:ff(t.devices,t.ids),blacklisted:df(l),overridden:l.some(y=>Qw(y,t)),options:n.
vfio_options}),c=ae(e).some(y=>oe(e,y)("vfio_pci")==="builtin"),d=u.prepared?[]:[{kind:"list",key:"vfio-pci.ids",items:u.entries},...c?Object.entries(n.vfio_options).
filter(([,y])=>y!==void 0).map(([y,w])=>({kind:"token",token:`vfio-pci.${y}=${w===!0?1:0}`})):[]],p=Z(e,u.steps),f=s===null?{steps:[],claims:[],notes:[],warnings:[]}:
jo(p,s,d,{regenerate:n.regenerate}),m=Z(p,f.steps),g=Nt(m,{entries:u.prepared?Rt(m,s):[]}),b=[...u.steps,...f.steps,...n.regenerate?g.steps:na(g.steps)],h=pf(e,
t.devices);return{steps:[...Kn(b),...n.live&&o?n0(e,t):[]],claims:[...u.claims,...f.claims,...g.claims],guard:y=>pe(y,n.allow_measured_boot_change),devices:t.devices.
map(({address:y,id:w})=>({address:y,id:w!=null?w:""})),notes:[...t.notes,...u.notes,...f.notes,...g.notes,...n.iommuFollows!==!0&&be(e).active===!1&&!t0(Rt(m,s))?
["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,...u.warnings,
...f.warnings,...g.warnings,...a===null||u.prepared?[]:[`vfio-pci.ids was not put on the kernel command line: ${a}`],...[...h].map(([y,w])=>`${y} stays with ${w}\
: it is built into the kernel and takes the function at boot before vfio-pci, which is a module, can`)],report(y){let w=Go(y,r,"vfio-pci"),v=y.attr("/proc/cmdli\
ne")===null?[]:w.filter(x=>!te(x.driver)&&!h.has(x.address));return{own:{devices:w},rebootReasons:[...v.map(x=>`${x.address} has ${x.driver===null?"no driver":`\
the driver ${x.driver}`}, not vfio-pci`),...r0(y,n.vfio_options)],...ta(y,s)}}}}var Jn=["nouveau","nvidia","nvidia_drm"];function fp({devices:e,gpus:n,ids:t}){let r=new Set(n.filter(i=>Ln(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>i.device.id!==null&&t.includes(i.device.id));return e.filter(i=>!te(i.driver)&&(o?i.id===null||!t.includes(i.id):!r.has(i.address)))}function dp(e){
return e.replace(/-/g,"_")}function ra({driver:e,module:n}){return n!=null?n:e}function o0(e){let n=ra(e);return n===null?Jn:Jn.filter(t=>t.startsWith("nvidia")===
n.startsWith("nvidia"))}function ri(e){let n=new Set(e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(fp(e).filter(
r=>n.has(r)).flatMap(o0));return Jn.filter(r=>!t.has(r))}function pp(e,n){var o,i;let t=new Set(e.map(dp)),r=fp(n).find(s=>{var a;return t.has(dp((a=ra(s))!=null?
a:""))});if(r!==void 0)throw P(`blacklist holds ${(o=ra(r))!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays wit\
h the host; take it out of the list, or give the device to vfio-pci first (vfio_bind)`)}function oa(e,n){return n.kind==="bls"?we(e,n).map(t=>t.tokens):[Ho(e,n.defaults)]}function Lt(e,n){var o;let t=Ie((o=ee(le(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:oa(e,n).flatMap(i=>i.filter(s=>_(s)==="vfio_pci.ids").flatMap(T));return[...new Set([...t,...r])]}function ia(e,n){let t=Lt(e,n),r=G(e).map(
o=>o.driver!=="vfio-pci"||o.override!==null||Ee(t,o)?o:Cc(o,{driver:null,module:i0(e,o)}));return{devices:r,gpus:Pe(e,r),ids:t.flatMap(o=>{var i;return(i=on(o))!=
null?i:[]})}}function i0(e,n){var i;let t=le(e),r=ae(e).map(s=>oe(e,s)),o=xe(n).filter(s=>Fe(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=
null?i:null}function mp(e,n){let t=ia(e,n),r=ri(t),o=Lt(e,n),i=new Set(t.devices.filter(l=>Ee(o,l)).flatMap(xe)),s=le(e),a=dn(e).filter(({thing:l,value:u})=>l!==
"arg"||_(u)!=="modprobe.blacklist"?!1:T(u).every(c=>!r.includes(c)&&(!i.has(c)||Ze(_n(s,"softdep",c)))));return a.length===0?{steps:[],released:a}:{steps:Fn(e,n,
a).steps,released:a}}function gp(e){if(!q(e))throw P("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name ids");let n=G(e),t=Pe(e,n),r=$t(e,n,t),o=be(e).
active!==!0,i=t.filter(s=>Ln(s)&&r(s).every(a=>o&&a.code==="no_group"));if(i.length===0)throw P("select: all finds no GPU here that could be passed through; run\
 gpu_info to see what stands in the way");return i.map(s=>s.device.address)}function hp(e,n,t){if(t===void 0||!q(e))return;let r=new Set(n.map(i=>i.address)),o=Pe(
e).filter(i=>Ln(i)&&r.has(i.device.address)).map(i=>i.device.address);if(o.length!==t)throw P(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}\
; look for a card that is missing or did not start, or correct expect_count`)}function yp(e,n,t){let r=new Set([...t,...n.map(o=>o.id)]);return dn(e,"gpu_passth\
rough").filter(o=>o.thing==="id"&&!r.has(o.value)).map(o=>o.value)}function bp(e,n,t,r){if(!q(e))return"configured";if(t.length===0){let s=new Map(G(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return te(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=de(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function s0(e,n,t){var s,a,l;let r=((s=n.addresses)!=null?s:[]).filter(u=>!t.some(c=>c.address===u));if(r.length===0)return n;let o=new Map(de(e).flatMap(u=>u.devices).
map(u=>[u.address,u.id])),i=new Map(r.flatMap(u=>{let c=o.get(u);return c===void 0||t.some(d=>{var p;return d.id===c&&((p=n.addresses)==null?void 0:p.includes(d.
address))!==!0})?[]:[[u,c]]}));return{...n,addresses:(a=n.addresses)==null?void 0:a.filter(u=>!i.has(u)),ids:i.size===0?n.ids:[...new Set([...(l=n.ids)!=null?l:
[],...i.values()])]}}function _r(e,n){let t=q(e),r=Wo(e),o=t?zf(s0(e,n,r.devices),r):ea(n),{loader:i}=Zn(e),s=Pf(e,o),a=Z(e,s.steps),l=o.map(h=>({thing:"arg",value:`\
vfio-pci.ids=${h}`})),u=i===null?{steps:[],notes:[]}:Fn(a,i,l,{regenerate:n.regenerate}),c=Lt(Z(a,u.steps),i),d=c.length>0?[]:dn(e).filter(({thing:h,value:y})=>h===
"arg"&&/^vfio_pci\.(?!ids$)/.test(_(y))),p=i===null||d.length===0?[]:Fn(Z(a,u.steps),i,d,{regenerate:n.regenerate}).steps,f=Z(Z(a,u.steps),p),m=c.length===0?ti(
f):Nt(f,{entries:Rt(f,i)}),g=[...s.steps,...u.steps,...p,...n.regenerate?m.steps:na(m.steps)],b=r.devices.filter(h=>h.id!==null&&o.includes(h.id)&&!Ee(c,h)).map(
h=>h.address);return{steps:Kn(g),guard:h=>pe(h,n.allow_measured_boot_change),released:[...o.map(h=>({thing:"id",value:h})),...l,...d],notes:[...t?[]:[Qs],...s.notes,
...u.notes,...m.notes],warnings:m.warnings,report(h){let y=Go(h,r.devices.filter(v=>v.id!==null&&o.includes(v.id)).map(v=>v.address),null),w=h.attr("/proc/cmdli\
ne")===null?[]:y.filter(v=>te(v.driver)&&b.includes(v.address));return{own:{devices:y},rebootReasons:w.map(v=>{var x;return`${v.address} stays with ${(x=v.driver)!=
null?x:""} until the next boot`}),...ta(h,i)}}}}var sa=ve({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:F(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:F(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:K({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:F(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=a0(e),s=i===null?{}:{entries:we(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?ti(e,{kernels:n,rebuild:t}):Nt(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>pe(l,r),report:l=>({own:{images:sp(l,a.steps)},...i===
null?{}:{bootable:$e(l,i)}})}}});function a0(e){Us(e);try{return Ae(e)}catch(n){if(n instanceof $)return null;throw n}}function vp(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?Ao(e):t,u=(a===null?["intel","amd","arm"]:[a]).flatMap(
v=>to({cpu:v,passthrough:!0,blacklist:r!=null?r:Jn,extra:[]})).flatMap(it),c=[...(r!=null?r:[]).map(v=>`modprobe.blacklist=${v}`),...Vi(o).flatMap(it)],d=de(e).
length>0,p=dn(e).filter(v=>v.thing==="arg"&&!_(v.value).startsWith("vfio_pci.")),f=new Set(p.map(v=>v.value)),m=[...new Set(d?c:[...u,...c])].map(v=>mn(_(v))||f.
has(v)?Tn(v):{kind:"absent",token:v}),{steps:g,notes:b}=Bs(e,n,v=>[...m,...p.filter(x=>{var I;return((I=x.except)==null?void 0:I.includes(v))!==!0}).map(x=>Tn(x.
value))],{regenerate:i}),h=[...u,...c].map(Tn),y=new Set(oa(Z(e,g),n).flatMap(v=>v.filter(x=>h.some(I=>!H([x],I))))),w=d?"is not ours, as the runs recorded here\
 tell":"says more than what was asked to go, and no journal tells that we wrote it";return{steps:g,released:p,guard:v=>pe(v,s),notes:[...b,...[...y].map(v=>`${v}\
 ${w}: left as it is`)],report:v=>({own:{bootloader:Fo(v,n),wanted:[],running:[]},bootable:$e(v,n)})}}function wp(e,n){let t=en(e);return t===null?[]:hn(n.filter(r=>H(t,r)))}function xp(e,n,t){let r=en(e);if(r===null)return{};let{active:o}=be(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!H(r,l))){let l=hn([a]).join(" "),u=gn(a),c=a.kind==="flags"&&!H(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),d=a.kind==="list"&&
u[0]==="modprobe.blacklist"?a.items.filter(p=>vr(e,p)):[];c&&o!==!0?i.push(`the running command line has ${u[0]}=off, which the next boot no longer has`):u[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):d.length>0?i.push(`${d.join(", ")}\
 ${d.length===1?"is":"are"} loaded, and the blacklist keeps ${d.length===1?"it":"them"} out at the next boot`):t.some(p=>u.includes(_(p)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}var l0='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',u0=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,aa=ve({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:F(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:F(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:Qe(Nn({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:Qe(Nn({describe:"A kernel argument.",pattern:u0,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:K({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:K({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:F(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Ae(e);if(a==="absent")return vp(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let u=n===
"auto"?Ao(e):n;if(u===null)throw z("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let c=q(e),d=ia(e,l);r!==void 0&&c&&pp(r,d);let p=r!=null?r:c?ri(d):Jn,f=t==="auto"&&fd(e),m=to({cpu:u,passthrough:t!=="off"&&!f,blacklist:p,extra:o}),
g=lu(m);if(g!==null)throw z("extra_args",`extra_args has ${g}, which contradicts the other arguments (${hn(m).join(" ")}); leave it out`);let b=jo(e,l,m,{regenerate:i}),
h=[...c||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...f?["iommu=pt is left out: SEV-SNP is in use her\
e, and its guests need DMA that is translated"]:[],...u==="amd"?[l0]:[]];return{...b,notes:[...b.notes,...h],guard:y=>pe(y,s),report:y=>({own:{bootloader:Fo(y,l),
wanted:hn(m),running:wp(y,m)},...xp(y,m,o),bootable:$e(y,l)})}}});var $p=ve({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where no driver holds them.",params:{ids:bn({describe:"PCI ids such \
as 10de:20b7; every function with such an id is taken."}),addresses:vn({describe:"PCI addresses such as 0000:41:00.0; with ids: a cross-check."}),state:F(["pres\
ent","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),absent_ids:F(["refuse","ignore"],{describe:"ignore: i\
ds that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:K({describe:"Bind now as well, functions that no driver h\
olds.",default:!1}),companions:K({describe:"Take the other functions of a card (audio, USB) with it.",default:!0}),nvswitches:F(["leave","bind"],{describe:"bind\
: NVSwitches may be named (full passthrough, all of them to one guest).",default:"leave"}),allow_console_gpu:K({describe:"Take the GPU that shows the only conso\
le.",default:!1}),allow_measured_boot_change:K({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),vfio_options:Uc(
{disable_idle_d3:K({describe:"Leave idle functions powered on."}),disable_vga:K({describe:"No legacy VGA for guests."})},{describe:"Parameters of vfio-pci; they\
 count for all of its functions."}),regenerate:K({describe:"Remake grub.cfg and boot images; false edits their sources only.",default:!0})},example:{ids:"10de:2\
0b7"},plan:(e,n)=>n.state==="absent"?_r(e,n):kr(e,n)});var la=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function ua(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:je(n)}function oi(e){let n=[];for(let t of Wn(e,la))for(let r of ge(e,t).split(`
`)){let o=ua(r);o!==null&&n.push({name:o,path:t})}return n}function kp(e,n){let t=new Set(e.split(`
`).map(ua)),r=n.filter(o=>!t.has(je(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function _p(e,n){var r;let t=new Set(n.map(je));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=ua(o);return i===null||!t.has(i)}).
join("")}var ca="/etc/modules-load.d/vfio.conf",Sp=["vfio","vfio_iommu_type1","vfio_pci"],c0=Nn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function d0(e,n){var f;let t=[...new Set(n.modules.map(je))],r=ae(e),o=tn(e),i=new Map([...r,...o===null?[]:[o]].
map(m=>[m,oe(e,m)])),s=o===null?void 0:i.get(o),a=m=>r.length===0||r.some(g=>{var b;return((b=i.get(g))==null?void 0:b(m))!=="absent"}),l=t.filter(a),u=m=>{let g=new Set(
oi(m).map(y=>y.name)),b=t.map(y=>{let w=s===void 0?r.length>0&&r.every(v=>{var x;return((x=i.get(v))==null?void 0:x(y))==="builtin"}):s(y)==="builtin";return{name:y,
loaded:vr(m,y)||w&&s!==void 0,builtin:w,at_boot:g.has(y)||w}}),h=n.state==="absent"||s===void 0?[]:b.filter(y=>l.includes(y.name)&&!y.loaded);return{own:{modules:b},
rebootReasons:h.filter(y=>(s==null?void 0:s(y.name))==="absent").map(y=>`${y.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:h.
filter(y=>(s==null?void 0:s(y.name))!=="absent"&&!n.load).map(y=>`${y.name} is loaded at the next boot`)}};if(n.state==="absent"){let m=oi(e).filter(h=>t.includes(
h.name)),g=[...new Set(m.map(h=>h.path))].filter(h=>{var y;return(h===ca||h===At(ca))&&nn((y=e.read(h))!=null?y:"")===null});return{steps:g.map(h=>{var y;return U(
h,_p((y=e.read(h))!=null?y:"",t).replace(/^\s+$/,"")||null)}),released:t.map(h=>({thing:"module",value:h})),notes:m.filter(h=>!g.includes(h.path)).map(h=>`${h.path}\
 loads ${h.name}, and is not ours: left as it is`),report:u}}if(l.length===0)throw X(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expe\
cted a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let c=l.filter(m=>!oi(e).some(g=>g.name===m)),d=It(e,
ca,la.slice(1)),p=l.map(m=>Fe(le(e),m)).filter(m=>m!==null);return{steps:[...c.length===0?[]:[U(d.path,kp((f=e.read(d.path))!=null?f:"",c))],...n.load&&s!==void 0?
l.filter(m=>s(m)==="module").map(Oo):[]],claims:c.map(m=>({thing:"module",value:m})),notes:[...t.filter(m=>!a(m)).map(m=>`no installed kernel has ${m}: left out`),
...l.filter(m=>n.load&&s!==void 0&&s(m)==="absent").map(m=>`the running kernel ${o} does not have ${m}: nothing to load now`)],warnings:[...c.length===0||d.warning===
void 0?[]:[d.warning],...p.map(m=>`${m.path} line ${m.line} keeps ${m.name} from being loaded, at boot too, although it is listed: take that line out`)],report:u}}
var da=ve({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:F(["present","absent"],{describe:"Whether they are to be l\
oaded at boot; absent unloads nothing.",default:"present"}),modules:Qe(c0,{describe:"The modules; those that no installed kernel has are left out.",default:Sp}),
load:K({describe:"Load them now as well.",default:!0})},example:{modules:Sp},plan:d0});var{ids:q1,addresses:Y1,live:X1,regenerate:Q1,...f0}=$p.params,{cpu:p0,iommu_pt:m0,blacklist:g0,extra_args:h0}=aa.params,y0={ids:bn({describe:"PCI ids of the de\
vices, such as 10de:20b7; every device with such an id is taken."}),addresses:vn({describe:"PCI addresses of the devices, such as 0000:41:00.0; with ids: a cros\
s-check."}),select:F(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),expect_count:lr({describe:"Refuse unless exactly this \
many GPUs are meant.",min:0,max:4096}),cpu:p0,iommu_pt:m0,blacklist:g0,extra_args:h0,...f0},ii=ve({name:"gpu_passthrough",summary:"Prepares the node from end to\
 end: IOMMU, vfio modules, binding and boot images, in one run and one reboot.",params:y0,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,
...i}){if(r!==void 0&&(n!=null?n:t)!==void 0)throw z("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&
n===void 0&&t===void 0)throw z("ids",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or \
{"select": "all"}');let a={...{ids:n,addresses:r===void 0?t:gp(e)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:u}=i.state==="absent"?v0(e,a):
b0(e,a,o),c=Uf(e,u);return{...c,devices:l,report(d){var m;let p=c.report(d),f=c.steps.every(g=>g.kind!=="file"||d.read(g.path)===g.text);return{...p,own:{devices:[],
...p.own,stage:bp(d,l,(m=p.rebootReasons)!=null?m:[],f)}}}}}});function Pp({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){return s=>aa.
plan(s,{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function Ap({state:e}){return n=>da.plan(n,{...vt(da.params,
{}),state:e})}function fa({allow_measured_boot_change:e},n){return t=>sa.plan(t,{...vt(sa.params,{}),allow_measured_boot_change:e,state:n})}function Ip({blacklist:e,
allow_measured_boot_change:n}){return t=>{let{loader:r}=Zn(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:mp(t,r);return{steps:o,released:i,
guard:s=>pe(s,n),report:()=>({own:{}})}}}function Ep(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function b0(e,n,t){var l,u;let r=kr(e,n),o=(l=r.devices)!=
null?l:[];hp(e,o,t);let i=yp(e,o,(u=n.ids)!=null?u:[]),s=i.length===0?[]:[c=>_r(c,{...n,ids:i,addresses:void 0})];if(q(e)&&o.length===0)return{devices:o,planners:[
...s,()=>r,Ep("there is nothing to bind here: IOMMU arguments, vfio modules and boot images are left as they are")]};let a=i.length===0?()=>r:c=>kr(c,n);return{
devices:o,planners:[...s,a,...i.length===0?[]:[Ip(n)],Pp(n),Ap(n),fa(n,"present")]}}function v0(e,n){let t=_r(e,n),r=Lt(Z(e,t.steps),Zn(e).loader),o=()=>t;return r.
length===0?{devices:[],planners:[o,Pp(n),Ap(n),fa(n,"absent")]}:{devices:[],planners:[o,Ip(n),fa(n,"present"),Ep(`vfio-pci still has ${r.join(", ")}, so the IOM\
MU arguments and the vfio modules stay`)]}}var w0=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function Rp(e,n,t){var f,m,g,b,h;let r=n.slice(t),o=new Set(Br(n.slice(0,t)).map(Op)),i=Br(r.map(y=>({...y,
released:[]}))).filter(y=>!o.has(Op(y))),s=(f=e.attr("/etc/machine-id"))!=null?f:"",a=(m=e.attr("/proc/sys/kernel/random/boot_id"))!=null?m:"",l=new Map,u=new Set,
c=[],d=new Map;for(let y of[...r].reverse()){c.push(...y.dirs);let w=y.image&&y.machine_id!==s;for(let v of[...y.entries].reverse()){if(v.kind==="driver"&&y.boot_id===
a&&e.stat(`/sys/bus/pci/devices/${v.address}`)!==null&&d.set(v.address,Ro(v.address,v.driver,v.override)),v.kind!=="file")continue;let x=(g=l.get(v.path))!=null?
g:{text:e.read(v.path),mode:void 0,ours:!1,lines:[],words:[]},I=x.text===null?"":tt(x.text);c.push(...[...v.dirs].reverse()),I===v.after&&!w&&!u.has(v.path)?(x.
text=v.before===""?null:xl((b=x.text)!=null?b:"",v.splices),x.mode=(h=v.was)==null?void 0:h.mode):I!==v.before&&u.add(v.path),v.before===""&&(x.ours=!0),x.lines.
push(...v.lines),x.words.push(...v.words),l.set(v.path,x)}}for(let y of u){let w=l.get(y);if(w===void 0||w.text===null||w0.test(y))continue;let v=Il(w.text,w,i.
filter(x=>x.thing==="id").map(x=>x.value));w.text=w.ours&&v.trim()===""?null:v}let p=r.flatMap(y=>y.entries);return{files:[...l].map(([y,{text:w,mode:v}])=>U(y,
w,v)),edited:[...u],dirs:pa(c,y=>y).sort((y,w)=>w.length-y.length),drivers:[...d.values()],grubConfig:p.some(y=>y.kind==="grubConfig"||y.kind==="file"&&y.path.startsWith(
"/etc/default/grub")),images:pa(p.flatMap(y=>y.kind==="bootImage"?[y.kernel]:[]),y=>y),claims:i,devices:pa(r.flatMap(y=>y.devices),y=>y.address)}}function Op(e){
return`${e.thing} ${e.value}`}function pa(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}var x0=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,Mp=ve({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:K({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the s\
ame.",default:!1}),since:Nn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"20\
260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=de(e),o=n===void 0?0:r.findIndex(f=>f.run===n);if(o<0)throw z("since",
`there is no run ${n!=null?n:""}; recorded are ${r.map(f=>f.run).join(", ")||"none"}; give one of them or leave since out`);if(r.length===0)return{steps:[],...e.
real(ie)===null?{}:{undoes:new Set},notes:["no run is recorded on this node: nothing to take back"],report:()=>({own:{undone:[],kept:[],back_on:[]}})};let i=Rp(
e,r,o),s=Z(e,i.files),a=_0(s,i),l=Z(s,a.steps),u=i.files.map(f=>f.path),c=$0(l,i,u),d=[...a.kept,...c.kept],p=r.slice(o).map(({run:f,module:m,at:g})=>({run:f,module:m,
at:g}));return{steps:Kn([...i.files,...a.steps,...c.steps,...i.drivers]),guard:f=>pe(f,t),undoes:new Set(p.map(f=>f.run)),emptyDirs:i.dirs,notes:[...i.edited.map(
f=>`${f} was edited since: only what is ours was taken out of it`),...a.notes],report:f=>({...A0(f,i),own:{undone:p,kept:d,back_on:Dp(f,i)},...S0(d),...P0(f)})}}});
function $0(e,n,t){let r=t.filter(o=>x0.test(o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:$r(e,{lacks:k0(n,e),inputs:r}).steps,
kept:[]}}catch(o){if(!(o instanceof $))throw o;return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function k0(e,n){return e.files.filter(t=>n.read(t.path)===
null&&t.path.startsWith("/etc/modprobe.d/")).map(t=>t.path.slice(1))}function _0(e,n){if(!n.grubConfig&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],
kept:[]};try{let{steps:t,notes:r}=Fn(e,Ae(e),n.claims,{sourcesChange:n.grubConfig});return{steps:t,notes:r,kept:[]}}catch(t){if(!(t instanceof $))throw t;return{
steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function S0(e){return e.length===0?{}:{fail:new $("E_DRIFT",`${e.map(n=>`${n.what} were kept:\
 ${n.why}`).join("; ")}; put that right and undo again`)}}function P0(e){try{return{bootable:$e(e,Ae(e))}}catch(n){return{}}}function Dp(e,n){let t=new Map(G(e).
map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function A0(e,n){
return{rebootReasons:Dp(e,n).filter(t=>te(t.driver)).map(t=>{var r;return`${t.address} stays on ${(r=t.driver)!=null?r:""} until the next boot`})}}function Tp(e){try{let n=Ae(e),t=To(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...I0(e,t),bootable:$e(e,n,[t])}}catch(n){if(n instanceof $)return{
unknown:n.message};throw n}}function I0(e,n){var c,d,p;let t=(c=ae(e).find(f=>{var m,g;return((m=n.kernel)!=null?m:"").endsWith(`-${f}`)||((g=n.kernel)!=null?g:
"").includes(`/${f}/`)}))!=null?c:null,r=le(e,t!=null?t:void 0),o=t===null?()=>"module":oe(e,t),i=n.tokens.filter(f=>_(f)==="vfio_pci.ids").slice(-1).flatMap(T),
s=Ie((d=ee(r,"vfio_pci","ids"))==null?void 0:d.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,u=$r(e).steps.flatMap(f=>f.kind==="bootImage"&&f.kernel===t?
[{...f,holds:ni(e,[n.tokens])(t!=null?t:"")}]:[]);return{entry:n,kernel:t,ids:new Set(a.map(f=>{var m;return(m=on(f))!=null?m:f})),imageProblem:(p=u.map(f=>Jr(e,
f).why).find(f=>f!==null))!=null?p:null,rivalsOf:f=>xe(f).filter(m=>{if(o(m)==="absent"||!H(n.tokens,{kind:"list",key:"modprobe.blacklist",items:[],without:[m]})||
o(m)==="module"&&Fe(r,m)!==null)return!1;let g=Ze(_n(r,"softdep",m));return(o(m)==="builtin"||!g)&&o("vfio_pci")!=="builtin"})}}var Re={severity:"error",status:"drifted"},E0=/^(01|02|060[014])/,si=["intel_iommu","amd_iommu","iommu"];function O0(e,{ids:n,addresses:t,recorded:r}){let o=new Map(
e.map(c=>[c.address,c])),i=t!==void 0?t.map(c=>({address:c,id:void 0})):n===void 0?r:[],s=c=>{let d=o.get(c.address),p=c.id===void 0?n:[c.id];return d!==void 0&&
(p===void 0||d.id!==null&&p.includes(d.id))},a=t===void 0?n!=null?n:[]:[],l=[...i.filter(s).flatMap(c=>{var d;return(d=o.get(c.address))!=null?d:[]}),...e.filter(
c=>c.id!==null&&a.includes(c.id))],u=new Set(l.map(c=>c.id));return{devices:l,missing:[...i.filter(c=>!s(c)).map(c=>{var p;let d=o.get(c.address);return`${c.address}${c.
id===void 0?"":` (${c.id})`}${d===void 0?"":`: ${(p=d.id)!=null?p:"an unknown device"} is there`}`}),...a.filter(c=>!e.some(d=>d.id===c))],unexpected:i.length===
0?[]:e.filter(c=>u.has(c.id)&&!l.includes(c)).map(c=>{var d;return`${c.address} (${(d=c.id)!=null?d:""})`})}}function R0(e,n,t){var p,f,m;let r=g=>g.find(b=>si.
includes(_(b))&&T(b).includes("off")),o=e.active===!0,i=o||e.firmware_table!==null,s=n===null?void 0:r(n),a=[{...Re,id:"iommu.firmware",about:"both",status:"off\
_in_firmware",ok:i,severity:e.active===null?"warning":"error",found:i?(p=e.firmware_table)!=null?p:"an active IOMMU":"no DMAR, IVRS or IORT table",expected:"a t\
able of the firmware that describes the IOMMU",read_from:"/sys/firmware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...Re,
id:"iommu.active",about:"now",status:"off_in_kernel",ok:o,severity:e.active===null?"warning":"error",found:o?`${(f=e.groups)!=null?f:0} groups, units ${((m=e.units)!=
null?m:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_g\
roups",remedy:o?"":"run iommu_cmdline and reboot"}];if(t===null)return a;let l=r(t.entry.tokens),u=(g,b)=>g.some(h=>b.includes(_(h))&&T(h).some(y=>y==="on"||y===
"pt"))||b===si&&g.some(h=>_(h)==="iommu.passthrough"),c=n!==null&&u(n,["intel_iommu"])&&!u(t.entry.tokens,["intel_iommu"]),d=l===void 0&&(o?!c:u(t.entry.tokens,
si));return a.push({...Re,id:"boot.iommu",about:"next",status:"off_in_kernel",ok:d,found:l!=null?l:t.entry.tokens.filter(g=>si.includes(_(g))||_(g)==="iommu.pas\
sthrough").join(" ")||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:t.entry.from,remedy:d?"":"run iommu_cmdline"}),a}function M0(e,n,t,r){
var d;let{address:o,group:i}=n,s={...Re,address:o,about:"now"},a=te(n.driver),l=new Map(t.map(p=>[p.address,p])),u=[{...s,id:"device.driver",ok:a,found:(d=n.driver)!=
null?d:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${o}/driver`,remedy:a?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough\
 and look what took it"},{...s,id:"device.group",ok:i!==null,status:"off_in_kernel",found:i===null?"no group":`group ${i}`,expected:"an IOMMU group",read_from:`\
/sys/bus/pci/devices/${o}/iommu_group`,remedy:i===null?"switch the IOMMU on: firmware setup, iommu_cmdline, reboot":""}];if(n.responding===!1&&u.push({...s,id:"\
device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/dev\
ices/${o}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),i===null)return u;let c=$n(e,i,t).filter(p=>!r.has(p)).map(p=>xt(p,l.get(p))).filter(
p=>p!==null);if(u.push({...s,id:"group.viable",about:"both",ok:c.length===0,status:"in_use",found:c.length===0?"only what a guest may own":c.join(", "),expected:"\
no member on a driver of the host",read_from:`/sys/kernel/iommu_groups/${i}/devices`,remedy:c.length===0?"":"give the other functions of the card to vfio-pci to\
o (companions), or put the card into another slot"}),a&&e.list("/dev/vfio").length>0){let p=e.stat(`/dev/vfio/${i}`)!==null||e.list("/dev/vfio/devices").length>
0;u.push({...s,id:"device.node",ok:p,found:p?`/dev/vfio/${i}`:"none",expected:`/dev/vfio/${i}`,read_from:"/dev/vfio",remedy:p?"":"load the module vfio_pci (vfio\
_modules)"})}return u}function D0(e,n){var i;let t={...Re,address:e.address,about:"next"},r=e.id!==null&&n.ids.has(e.id),o=n.rivalsOf(e);return[{...t,id:"boot.i\
ds",ok:r,found:[...n.ids].join(",")||"no ids",expected:(i=e.id)!=null?i:"a known id",read_from:n.entry.from,remedy:r?"":"run vfio_bind with this id"},{...t,id:"\
boot.rivals",ok:o.length===0,found:o.length===0?"none":o.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:o.length===
0?"":"run vfio_bind, which makes vfio-pci come first"}]}function Cp(e,n){var p,f,m;let t=G(e),{devices:r,missing:o,unexpected:i}=O0(t,n),s=Tp(e),a="unknown"in s?
null:s,l=[...R0(be(e),en(e),a)];for(let g of o)l.push({...Re,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",expected:g,read_from:"\
/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let u=new Set(r.map(g=>g.address)),
c=new Map(Pe(e,t).map(g=>[g.device.address,g.kind]));for(let g of r){let b=c.get(g.address);if(b==="bmc"||b==="virtual"||E0.test((p=g.class)!=null?p:"")){l.push(
{...Re,id:"device.kind",address:g.address,about:"both",status:"refused",ok:!1,found:b!=null?b:xn(g.class),expected:"a device that may leave the host",read_from:`\
/sys/bus/pci/devices/${g.address}/class`,remedy:"name the GPU instead"});continue}l.push(...M0(e,g,t,u),...a===null?[]:D0(g,a))}a===null?l.push({...Re,id:"boot.\
entry",about:"next",severity:"error",ok:!1,found:"unknown"in s?s.unknown:"",expected:"a boot entry that can be read",read_from:"/boot",remedy:"make the boot loa\
der one that is supported, or check the next boot by hand"}):(l.push({...Re,id:"boot.image",about:"next",ok:a.imageProblem===null,found:(f=a.imageProblem)!=null?
f:"up to date",expected:"an image that is newer than what it holds",read_from:(m=a.entry.initrds[0])!=null?m:"/boot",remedy:a.imageProblem===null?"":"run initra\
mfs"}),l.push({...Re,id:"boot.bootable",about:"next",ok:a.bootable.ok,found:a.bootable.reasons.join("; ")||"whole",expected:"entries whose kernel and images are\
 there and whole",read_from:a.entry.from,remedy:a.bootable.ok?"":"repair the boot loader before you reboot"}));let d=r.filter(g=>c.get(g.address)==="gpu").length;
return n.expect_count!==void 0&&d!==n.expect_count&&l.push({...Re,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${d} GPUs`,expected:`${n.expect_count}\
 GPUs`,read_from:"/sys/bus/pci/devices",remedy:"look for a card that is missing or did not start, or correct expect_count"}),{findings:l,missing:o,unexpected:i}}var T0=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function zp(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=T0.find(l=>n.some(u=>u.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function Np(e){return e.map(({about:n,status:t,...r})=>r)}var C0={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},Lp=So(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:bn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:vn({describe:"Judge the devices at these addresses."}),
expect_count:lr({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),on_findings:F(["fail","report"],{describe:"report: exit 0 whatev\
er is found, for monitoring.",default:"fail"})},example:{ids:"10de:20b7"},read(e,{ids:n,addresses:t,expect_count:r,on_findings:o}){var m,g;let i=n!==void 0||t!==
void 0,s=i?[]:hl(e);if(!i&&s.length===0)throw z("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, such as\
 {"ids": "10de:20b7"}');if(!q(e))throw X("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of one");
let{findings:a,missing:l,unexpected:u}=Cp(e,{ids:n,addresses:t,recorded:s,expect_count:r}),c=zp(a),d=a.filter(b=>!b.ok&&b.severity==="error"),p=(m=d.find(b=>b.status===
c.status))!=null?m:d[0],f=p===void 0?"":`: ${p.address===void 0?"":`${p.address} `}${p.id} is ${p.found}, expected ${p.expected}${p.remedy===""?"":`; ${p.remedy}`}`;
return{msg:`${c.status}: ${C0[c.status]}${c.status==="pending_reboot"?"":f}`,own:{...c,findings:Np(a),missing:l,unexpected:u},rebootReasons:c.status==="pending_\
reboot"?a.filter(b=>!b.ok&&b.about==="now"&&b.severity==="error").map(b=>`${b.address===void 0?"":`${b.address}: `}${b.id} is ${b.found}, expected ${b.expected}`):
[],warnings:u.map(b=>`${b} has an id that is given to vfio-pci, and nobody asked for it`),...c.status==="ready"||o==="report"?{}:{fail:{code:"E_NOT_READY",hint:c.
status==="pending_reboot"?"reboot, then run this again":(g=p==null?void 0:p.remedy)!=null?g:""}}}}});var z0="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",N0="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function ma(e){return n=>({
...n,cpu:e})}function Up(){return ma({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${z0}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function sn(){return ma({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${N0}
`})}function Bp(){return ma({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function ga(e){return n=>({...n,iommu:e})}function Hp(e){return n=>({...n,firmware:e})}function O(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function ai(...e){return n=>({...n,kernels:e})}function li(e){return n=>({...n,files:{...n.files,...e}})}function ui(...e){
return n=>({...n,events:[...n.events,...e]})}function ha(e){return n=>({...n,name:e})}function Ar(...e){return n=>e.reduce((t,r)=>r(t),n)}function Ut(e,n,t,r={}){
let o={address:e,id:n,class:t.length===4?`${t}00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[
...i.functions.filter(s=>s.address!==e),o]})}function Vp(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var Sr={audio:{fn:"1",
id:"10de:10f8",class:"040300",driver:"snd_hda_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"\
i2c_nvidia_gpu"}},L0=2**30,Pr=2**20;function an(e,n={}){let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,
a=Ut(e,o,r.class===void 0?"030200":r.class,{driver:"nvidia",subsystem:"10de:1532",bars:[16*Pr,64*L0,0,32*Pr],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,
speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+Sr[l].fn)}});return Ar(a,...t.
map(l=>Ut(i+Sr[l].fn,Sr[l].id,Sr[l].class,{driver:Sr[l].driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function jp(e="000\
0:03:00.0",n={}){return Ut(e,"1a03:2000","030000",{driver:"ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*Pr],group:20,...n})}function ya(e="0000:\
04:00.0",n={}){return Ut(e,"8086:1572","020000",{driver:"i40e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*Pr],group:21,...n})}function Fp(e="0000\
:05:00.0",n={}){return Ut(e,"144d:a824","010802",{driver:"nvme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function Zp(e,n={}){return Ut(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*Pr],...n})}var ba=`# GRUB Environment Block
`;function Bt(e){let n=new Map;if(e===null||!e.startsWith(ba))return n;let t=e.slice(ba.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function ln(e){
let n=ba;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function Wp(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let u=l[1]===void 0?l[2]||"":l[1];return{value:n.get(u)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let u=e.indexOf("'",a+1);o(e.slice(a+1,u<0?e.length:u)),a=u<0?e.length:u}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let u=s(a);o(u.value),a+=u.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let u=s(a),[c="",...d]=u.value.split(/\s+/);if(u.value!==""){c!==""&&o(c);for(let p of d)i(),p!==""&&
o(p)}a+=u.length-1}else o(l||"")}}return i(),t}function Gp(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var D=ce(require("fs"),1),Qn=ce(require("path"),1);function Kp(e){return"\0".repeat((4-e%4)%4)}function va(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+Kp(i.length)+t+Kp(t.length)}function wa(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>va(r(),i,"",16877)),...e.map(i=>va(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),va(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function Jp(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
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
ext4:{file:"fs/ext4/ext4"},xfs:{file:"fs/xfs/xfs"},kvm:{file:"arch/x86/kvm/kvm",needs:["irqbypass"]}},qp=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core",
"vfio_pci"],U0=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];function V(e){return e.replace(/-/g,"_")}function Ir(e){let n=ke[e];return n===void 0||n.driver===
void 0?null:n.driver}function Yp(e,n){return e==="nvidia"&&n.startsWith("0680")?"nvidia-nvswitch":Ir(e)}function Xp(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.
keys(ke).find(t=>Ir(t)===e);return n===void 0?null:n}function Qp(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function $a(e,n){
return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}function B0(e,n){let t=Qp(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=ke[a];return l===void 0||n.lacks.includes(
a)||l.extra===!0&&!r.has("nvidia")||qp.includes(a)&&n.vfio==="missing"||l.until!==void 0&&!$a(t,l.until)?!1:l.from===void 0||!$a(t,l.from)},i=a=>n.builtin.includes(
a)||n.vfio==="builtin"&&(qp.includes(a)||a==="irqbypass"),s=Object.keys(ke).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function xa(e){let n=ke[e];
return n===void 0?e:n.extra===!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function H0(e,n){let t=ke[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(
o=>n.includes(o))}function V0(e,n){let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";
return["#","# Automatically generated file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_I\
OMMU=y",r("CONFIG_INTEL_IOMMU_DEFAULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CON\
FIG_VFIO",t),r("CONFIG_VFIO_PCI",t),r("CONFIG_VFIO_IOMMU_TYPE1",t),...$a(Qp(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG\
_DRM_NOUVEAU",n.lacks.includes("nouveau")?null:"m"),""].join(`
`)}function em(e,n){let{modules:t,builtin:r}=B0(e,n),o=`/lib/modules/${n.version}`,i=l=>`${xa(l)}${n.suffix}`,s=[];for(let l of t){let u=ke[l];for(let c of u===
void 0||u.alias===void 0?[]:u.alias)s.push(`alias ${c} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${xa(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${H0(l,t).map(u=>` ${i(u)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${xa(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:V0(e,n),[`/boot/vmlinuz-${n.version}`]:j0(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function j0(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function nm(e){return e==="nvidia"?U0.slice(1):[]}var F0=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function qn(e){let n=new Map;for(let r of F0)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function Er(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function We(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(u,c,d)=>{u.set(c,[...u.get(c)||[],...d])};for(let u of e)for(let c of u.replace(/\\\n/g," ").split(`
`)){let[d,p,...f]=c.trim().split(/\s+/);if(d===void 0||p===void 0||d.startsWith("#"))continue;let m=V(p);if(d==="blacklist"&&t.add(m),d==="alias"&&f[0]!==void 0&&
r.push([p,V(f[0])]),d==="options"&&l(o,m,f),d==="install"&&a.set(m,f.join(" ")),d==="softdep"){let g=null;for(let b of f)b==="pre:"?g=i:b==="post:"?g=s:g!==null&&
l(g,m,[V(b)])}}for(let u of Er(n)){let c=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(u.replace(/"/g,""));if(c===null)continue;let[,d="",p="",f]=c;if(d==="modprobe"&&p===
"blacklist")for(let m of(f||"").split(","))t.add(V(m));else l(o,V(d),[f===void 0?p:`${p}=${f}`])}return{blacklist:t,aliases:r,options:o,pre:i,post:s,install:a}}
function ci(e){let n=e.slice(e.lastIndexOf("/")+1);return V(n.replace(/\.ko(\.\w+)?$/,""))}function Ge(e,n){let t=`/lib/modules/${n}`,r=l=>e.read(`${t}/${l}`)||
"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let u=l.indexOf(":");if(u<0)continue;let c=l.slice(0,u);o.set(ci(c),c),i.set(ci(c),l.slice(u+1).split(" ").filter(d=>d!=="").map(ci))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(ci)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,u="",c=""]=l.split(" ");return[u,V(c)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softde\
p")}}function ka(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function di(e,n,t,r,o){
let i=We([n.softdeps],""),s=[],a=new Set,l=c=>{if(a.has(c)||(a.add(c),n.builtin.has(c)||r.has(c)))return null;if(!n.files.has(c)||!o(c))return`FATAL: Module ${c}\
 not found.`;for(let p of[...t.pre.get(c)||[],...i.pre.get(c)||[]])l(p);let d=t.install.get(c);if(d!==void 0)return/(^|\/)(false)\b/.test(d)?`ERROR: could not i\
nsert '${c}': install command failed`:null;for(let p of n.needs.get(c)||[]){let f=l(p);if(f!==null)return f}s.push(c);for(let p of[...t.post.get(c)||[],...i.post.
get(c)||[]])l(p);return null},u=l(V(e));return u===null?{ok:!0,order:s}:{ok:!1,why:u}}function fi(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(
i)&&!t.blacklist.has(i)&&ka(o,e)&&r.push(i);return r}function tm(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+
1));return r}var om=require("child_process"),im=ce(require("fs"),1),Z0={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash",
"/bin/sh"]},rm=65534;function pi(e,n,t,r){let o=Z0[e].find(m=>im.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",
LC_ALL:"C"};n.forEach((m,g)=>{i[`FIXTURE_${g}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,g)=>`eval "$FIXTURE_${g}"`),"pri\
ntf 'SOURCED\\0'",...t.map(m=>`printf '%s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:rm,gid:rm}:{},l=(0,om.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),u=l.stdout===null?"":l.
stdout,c=u.indexOf("SOURCED\0"),d={},p=c<0?[]:u.slice(c+8).split("\0");t.forEach((m,g)=>{d[m]=p[g]||""});let f=l.status===null?1:l.status;return{code:c<0&&f===0?
1:f,stderr:l.stderr===null?"":l.stderr,values:d}}function Ht(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function Yn(e,n){return e.toString(16).padStart(n,
"0")}function sm(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${Ht(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${Ht(
s.address).domain}:${Ht(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${Yn(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function am(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${Ht(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=Ht(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function lm(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?Ht(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function Vt(e){return e.toUpperCase()}function Pn(e){let[n="",t=""]=Vt(e.id).split(":"),[r="",
o=""]=Vt(e.subsystem).split(":"),i=Vt(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function W0(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function G0(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${Yn(0,16)} 0x${Yn(0,16)} 0x${Yn(0,16)}`);continue}r.push(`0x${Yn(t,16)} 0x${Yn(t+i-1,16)} 0x${Yn(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function _a(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${Vt(e.class).replace(/^0/,"")}`,`PCI_ID=${Vt(e.id)}`,`PCI_SUBSYS_ID=${Vt(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${Pn(e)}`,""].join(`
`)}function um(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:Pn(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=_a(e,null),r[`${n}/config`]=W0(e),r[`${n}/resource`]=G0(e),r}function k(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var Rr=k(137,"",`Killed
`),dm=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],K0=["nvme","ext4","xfs"],cm=["nouveau","amdgpu","i915","ast","mgag200"];function fm(e,n,t){let r=Ge(
e,n),o=We([],""),i=new Set;for(let l of t){let u=di(l,r,o,new Set,()=>!0);if(u.ok)for(let c of u.order)i.add(c)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let u=r.files.get(l);u!==void 0&&a.push({name:`${s}/${u}`,text:e.read(`/${s}/${u}`)||""})}return a}function Sa(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function pm(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function mm(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...pm(e.read(s))],[]);return wa([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:Sa(e,qn(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...fm(e,n,[...dm,...o.map(i=>V(i.split(/\s+/)[0]||""))])])}var J0=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function Xn(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function q0(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let d of n)
for(let p of e.list(d))p.endsWith(".conf")&&!t.has(p)&&t.set(p,`${d}/${p}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(d=>t.get(d)||"")].map(d=>e.read(
d)||"").filter(d=>d!==""),i=pi("bash",o,J0,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:u,install_items:c}=i.
values;return{hostonly:s==="yes",add:Xn(a),force:Xn(l),omit:Xn(u),install:Xn(c)}}function Y0(e,n,t,r,o){let i=Ge(e,t),s=We([],""),a=r.hostonly?cm.filter(w=>n.functions.
some(v=>fi(Pn(v),i,s).includes(w))):cm,l=[...qn(e).keys()],u=w=>w.startsWith("/etc/"),c=r.hostonly&&!o?l:l.filter(w=>!u(w)),d=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,v)=>[...w,...e.list(v).filter(x=>x.endsWith(".conf")).map(x=>`${v}/${x}`)],[]),p=o?[]:r.hostonly?d:d.filter(w=>!u(w)),f=p.reduce((w,v)=>[
...w,...pm(e.read(v))],[]),m=o?[]:r.force,g=new Set(r.omit.map(V)),b=[...r.hostonly?K0:dm,...a,...f,...m,...o?[]:r.add].map(V).filter(w=>!g.has(w)),h=o?[]:r.install.
filter(w=>e.exists(w)),y=new Set;return wa([...Sa(e,[...c,...p]),...Sa(e,h),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...fm(e,t,b)].filter(({name:w})=>!y.has(w)&&y.add(w)))}function un(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function Or(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(Pa)}function Pa(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function Aa(e){return e.slice(0,Math.floor(e.length/2))}function mi(e,n,t,r,o){if(t.
includes("--version"))return k(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,u=[],c=[],d=[],p=[],f=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let v=0;v<
t.length;v+=1){let[x="",I]=(t[v]||"").startsWith("--")?(t[v]||"").split(/=(.*)/):[t[v]],N=f.has(x)?I===void 0?t[v+=1]||"":I:"";x==="-f"||x==="--force"?i=!0:x===
"--kver"?s=N:x==="--regenerate-all"?a=!0:x==="-H"||x==="--hostonly"?l=!0:x==="-N"||x==="--no-hostonly"?l=!1:x==="--add-drivers"?u.push(...Xn(N)):x==="--force-dr\
ivers"?c.push(...Xn(N)):x==="--install"||x==="-I"?d.push(...Xn(N)):x.startsWith("-")||p.push(x)}if(a){for(let v of e.list("/lib/modules")){let x=mi(e,n,["-f",un(
n,v),v],r,o);if(x.code!==0)return x}return k(0)}let m=p[1]||s||r,g=p[0]||un(n,m);if(e.exists(g)&&!i)return k(1,"",`dracut[F]: Will not override existing initram\
fs (${g}) without --force
`);if(o==="lies")return k(0);if(!e.exists(`/lib/modules/${m}`))return k(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(g),k(1,"",`dracut[F]: Failed making image ${g}
`);let b=q0(e);if(typeof b=="string")return k(1,"",b);let h={...b,hostonly:l===null?b.hostonly:l,add:[...b.add,...u],force:[...b.force,...c],install:[...b.install,
...d]},y=Y0(e,n,m,h,o==="drops");if(e.write(g,o==="killed"?Aa(y):y,384),o==="killed")return Rr;let w=[...h.force,...h.add].filter(v=>ke[V(v)]===void 0);return k(
0,"",w.map(v=>`dracut-install: Failed to find module '${v}'
`).join(""))}function X0(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function Q0(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function gm(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return k(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let d=0;d<t.length;d+=1){let p=t[d]||"";if(p==="-k")a=t[d+=1]||null;else if(p.startsWith("-k"))a=p.slice(2);else for(let f of p.replace(/^-/,
""))"cud".includes(f)&&(s=f)}if(s==="")return k(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&X0(e,"update_initramfs")==="no")return k(0,`update-initramfs: Not updating initramfs.
`);let l=Or(e).filter(d=>e.exists(un(n,d))),u=a==="all"?(s==="c"?[...Or(e)]:[...l]).reverse():a===null?l.slice(-1):[a],c="";for(let d of u){let p=un(n,d);if(s===
"d"){e.remove(p);continue}if(s==="u"&&Q0(e))return k(0,c,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${p}
`);if(c+=`update-initramfs: Generating ${p}
`,o==="lies")continue;if(i){let m=mi(e,n,["--force",p,d],r,o);if(m.code!==0)return k(m.code,c,m.stderr);continue}if(o==="fails")return k(1,c,`update-initramfs: \
failed for ${p} with 1.
`);let f=mm(e,d,o==="drops");if(o==="killed")return e.write(`${p}.new`,Aa(f)),Rr;e.write(`${p}.new`,f,384),e.rename(`${p}.new`,p)}return k(0,c)}function hm(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,u)=>!l.startsWith("-")&&(o<0||u!==o+1))||t;if(n.includes("--version"))return k(0,`initramfs-tools 0.142
`);if(i===void 0)return k(1,"",`mkinitramfs: no output file
`);if(r==="lies")return k(0);if(r==="fails")return k(1,"",`mkinitramfs failure cpio 141
`);let a=mm(e,s,r==="drops");return e.write(i,r==="killed"?Aa(a):a,384),r==="killed"?Rr:k(0)}function Mr(e,n){let t=e.read(n);return t===null?null:Jp(t)}function ym(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function bm(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=Mr(e,r);if(o===null)return k(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?vm(i):i.name}
`).join("")}return k(0,t)}function vm(e){return`${ym(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function wm(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=Mr(e,t);if(o===null)return k(2,"",`cpio: premature end of archive
`);for(let i of o)ym(i)||e.write(`${r}/${i.name}`,i.text);return k(0)}function xm(e,n,t,r){let o=[],i=[],s=r;for(let c=0;c<t.length;c+=1){let d=t[c]||"";d==="-f"||
d==="--file"?o.push(t[c+=1]||""):d.startsWith("--file=")?o.push(d.slice(7)):d==="-k"||d==="--kver"?s=t[c+=1]||r:d.startsWith("-")||i.push(d)}let a=i[0]||un(n,s);
o.push(...i.slice(1));let l=Mr(e,a);if(l===null)return k(1,"",`Image '${a}' does not exist or is cut off
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
${l.map(c=>`${vm(c)}
`).join("")}${u}
`)}var Kt=ce(require("path"),1);var ex=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function An(e){return e.distro.mkconfig==="debian"}function jt(e){return An(e)?"/boot/grub":"\
/boot/grub2"}function $m(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function _m(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function nx(e,n){let t=[e.read("/etc/default/grub")];if(An(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=_m(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=pi(An(n)?"dash":"bash",t.filter(s=>s!==null),ex,{strict:!0,functions:o});return i.code===0?i.values:k(i.code,"",i.stderr)}function tx(e){
return typeof e.code=="number"}function Sm(e){return e.GRUB_ENABLE_BLSCFG==="true"}function gi(e,n,t,r,o,i){let s=$m(e,un(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${$m(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function rx(e,n,t){let r=[...Or(e)].reverse(),{distro:o}=n,i=m=>t[m]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,u=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
c=`${s} ${u}`,d=An(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||_m(e),p=r[0];if(p===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(m=>gi(n,`${d} (${m})`,`gnulinux-${m}-advanced-0b5c`,m,l,"")).join("");let f=r.map(m=>{let g=gi(n,`${d}, with Linux ${m}`,`gnulinux-${m}-adva\
nced-0b5c`,m,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?g:g+gi(n,`${d}, with Linux ${m} (recovery mode)`,`gnulinux-${m}-recovery-0b5c`,
m,c,"	")});return`${gi(n,d,"gnulinux-simple-0b5c",p,l,"")}submenu 'Advanced options for ${d}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${f.join("")}}
`}function ox(e,n,t){let r=An(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!An(n)&&n.distro.mkconfig!=="suse"&&Sm(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),u=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${u===
null?"":u[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:rx(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${ix(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function ix(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function Pm(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(Pa).reverse().map(t=>`${n}/${t}`)}function sx(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=Bt(e.read("/boot/grub2/grub\
env")),l=ln(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of Pm(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return e.
exists("/etc/kernel/cmdline")||e.write("/etc/kernel/cmdline",`${s}
`),""}function hi(e,n,t,r){let o=An(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let f=0;f<t.length;f+=1){let m=t[f]||"";if(m==="-o"||m==="--output")i=t[f+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return k(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return k(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return k(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return k(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=nx(e,n);if(tx(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,u=`Generating grub configuration file ...
`,c=!An(n)&&n.distro.mkconfig!=="suse",d=Sm(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";c&&d&&r!=="killed"&&(u+=sx(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let p=ox(e,n,l);for(let f of Or(e))u+=`Found linux image: /boot/vmlinuz-${f}
`;return i===null?k(0,p,`${u}done
`):r==="killed"?(e.write(`${i}.new`,p.slice(0,Math.floor(p.length/2))),Rr):(e.write(i,p,n.distro.grubCfgMode),k(0,"",`${u}done
`))}function Am(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${jt(n)}/grubenv`:r,a=Bt(e.read(s));if(o==="list")return k(0,[...a].map(([u,c])=>`${u}=${c}
`).join(""));for(let u of i){let c=u.indexOf("=");o==="unset"?a.delete(u):c>0&&a.set(u.slice(0,c),u.slice(c+1))}let l=ln(a);return l===null?k(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),k(0))}function km(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function Dr(e,n){let t=`${jt(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function Im(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[u,c="",...d]=Wp(l.trim(),o);(u==="linux"||u==="linuxefi"||u==="linux16")&&(i=c,a=d.map(Gp)),(u==="initrd"||u==="initrde\
fi"||u==="initrd16")&&(s=km(e,c))}return{title:n,id:t,kernel:km(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function Em(e,n){let t=e.
read(Dr(e,n));if(t===null)throw new Error(`the node does not boot: ${Dr(e,n)} is missing`);let r=Bt(e.read(`${jt(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let u=l.trim(),c=i[i.length-1],d=c===void 0||c.items===null?o:c.items,p=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(u);if(p!==null){let f=/\$menuentry_id_option\s+'([^']*)'/.
exec(p[3]||""),m={title:(p[2]||"").slice(1,-1),id:f===null?"":f[1]||"",items:p[1]==="submenu"?[]:null,lines:[]};d.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
u))a=!0;else if(u==="}")a?a=!1:i.pop();else if(c!==void 0&&c.items===null)c.lines.push(u);else if(u==="blscfg")for(let f of Pm(e))o.push(ax(e,f));else{let f=/^set\s+(\w+)="?([^"]*)"?$/.
exec(u);if(f===null||f[1]===void 0||f[2]===void 0)continue;f[1]==="default"&&f[2]!=="${next_entry}"&&(s=f[2]),f[1]==="tuned_params"&&r.set("tuned_params",f[2]),
f[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",f[2])}}if(i.length>0)throw new Error(`the node does not boot: ${Dr(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function ax(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function Om(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:Om(i.items,r.length===0?"0":r.join(
">"))}function yi(e,n){let{items:t,chosen:r,variables:o}=Em(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=Om(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return Im(n,a.title,a.id,a.lines,o)}function Rm(e,n){let{items:t,variables:r}=Em(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[Im(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var A=ce(require("fs"),1),Ke=ce(require("path"),1),lx=40;function Ia(e){try{return A.readlinkSync(e)}catch(n){return null}}function Mm(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?Ia(Ke.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>lx)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function Dm(e){if(!A.lstatSync(e).isDirectory()){A.unlinkSync(e);return}for(let t of A.readdirSync(e))Dm(Ke.join(e,t));A.rmdirSync(
e)}function ux(e,n,t){try{A.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!A.existsSync(e))throw r;let o=A.statSync(
e).mode&4095;A.chmodSync(e,384),A.writeFileSync(e,n,"latin1"),A.chmodSync(e,o)}t!==void 0&&A.chmodSync(e,t)}function Ea(e){try{return A.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function bi(e){let n=s=>Mm(e,s,!0),t=s=>Ke.join(e,n(s)),r=s=>Ke.join(e,Mm(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&A.existsSync(a)||(A.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return A.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(Ke.posix.dirname(s)),ux(t(s),a,l)},link(s,a){i(Ke.posix.dirname(s));let l=r(s);Ia(l)!==null&&A.unlinkSync(l),
A.symlinkSync(a,l)},readLink:s=>Ia(r(s)),exists:s=>A.existsSync(t(s)),list(s){try{return A.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{
A.lstatSync(a)}catch(l){return}Dm(a)},rename(s,a){A.renameSync(r(s),r(a))}}}function cx(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(
n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){e.mkdir(n),A.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function Me(e,n){let t=Object.
keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&cx(e,o,i)}}
function Tm(e,n=[]){let t=new Map,r=o=>{for(let i of A.readdirSync(Ke.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=Ke.join(e,
s),l=A.lstatSync(a),u=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"link",mode:511,text:A.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:u,text:""}),
r(s)):t.set(s,{type:"file",mode:u,text:Ea(a).toString("latin1")})}};return r("/"),t}function Oa(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(
`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(
8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||t.push(`new: ${r}`);return t}function Ma(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids)}}function Je(e,n){return Object.assign(new Error(`${e}: ${n}`),{code:e})}function Ft(e,n){
return e.paths.get(n)||`/sys/devices/unknown/${n}`}function vi(e){return"../".repeat(e.split("/").length-2)}function In(e,n,t){let r=e.readLink(`${Ft(n,t)}/driv\
er`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function Da(e,n,t,r){let o=Ft(n,t.address),i=In(e,n,t.address);i!==null&&(e.remove(`${o}/driver`),e.remove(
`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${vi(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pci/drivers/${r}/${t.address}`,`../.\
./../..${o.slice(4)}`)),e.write(`${o}/uevent`,_a(t,r)),dx(e,n,t.address)}function dx(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(
([i,s])=>s===r&&In(e,n,i)==="vfio-pci")?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function Ta(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(
r)){for(let o of["bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&e.link(`${r}/module`,`../../../../module/${t}`)}}function fx(e,n){
let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(p,f)=>/^f{8}$/i.test(p)||parseInt(p,16)===parseInt(f,16),[u="",c=""]=n.subsystem.split(":"),
d=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.slice(5))&&l(o,u)&&l(i,c)&&d===0}function px(e,n,t){let r=(e.read(`${Ft(
n,t)}/driver_override`)||"").trim();return r===""||r==="(null)"?null:r}function Ca(e,n,t,r){let o=px(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.
secondary!==void 0;if((n.ids.get(t)||[]).some(a=>fx(a,r)))return!0;let i=Xp(t);if(i===null||i==="vfio_pci"||Yp(i,r.class)!==t)return!1;let s=ke[i];return s!==void 0&&
s.alias!==void 0&&s.alias.some(a=>ka(a,Pn(r)))}function za(e,n,t,r){if(t==="vfio-pci"){if(r.secondary!==void 0||!n.iommu||!n.groups.has(r.address))return"EINVAL";
if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&mx(e,n,r.address))return"EBUSY";return Da(e,n,r,t),null}function mx(e,n,t){let r=n.groups.
get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function wi(e,n,t){for(let r of n.functions)In(e,n,r.address)===null&&Ca(e,n,t,r)&&za(e,n,t,r)}function zm(e,n,t,r){
n.loaded.add(t),Me(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),Na(e,n,t,r)}function Na(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=Ir(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)Ta(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),wi(e,n,s)}function Tr(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((ke[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function Nm(e,n,t){let r=Ir(t);if(r!==null){for(let o of n.functions)In(e,n,o.address)===r&&Da(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),Tr(e,n)}function gx(e){return`${e}0\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.
slice(0,36).padEnd(36,"\0")+(e==="DMAR"?"-":"\0\0")+"\0".repeat(10)}var Cm={intel:"DMAR",amd:"IVRS",arm:"IORT"},hx={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],
arm:["smmu3.0x0000000009050000"]};function Lm(e,n,t){let r={"/sys/bus/pci/drivers_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/p\
ci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${Cm[n.cpu.brand]}`]={text:gx(Cm[n.cpu.brand]),mode:256});for(let o of t.functions){let i=Ft(t,o.address);Object.
assign(r,um(o,i)),r[`${i}/subsystem`]={link:`${vi(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${vi(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${vi(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${Ft(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of hx[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};Me(e,r)}function Um(e,n){let t=0;for(let r of n.functions){let o=Ft(n,r.address);if(In(e,n,r.address)!==null&&(r.netdev!==
void 0&&Me(e,{[`${o}/net/${r.netdev}/operstate`]:`up
`,[`${o}/net/${r.netdev}/device`]:{link:"../.."},[`/sys/class/net/${r.netdev}`]:{link:`../..${o.slice(4)}/net/${r.netdev}`}}),r.block!==void 0)){let i=`${o}/nvm\
e/nvme0/${r.block}`;Me(e,{[`${i}/dev`]:`259:${t}
`,[`${i}/${r.block}p2/dev`]:`259:${t+2}
`,[`${i}/${r.block}p2/partition`]:`2
`,[`/sys/block/${r.block}`]:{link:`..${i.slice(4)}`},[`/sys/dev/block/259:${t}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/259:${t+2}`]:{link:`../..${i.slice(
4)}/${r.block}p2`}}),t+=10}}}function xi(e,n,t,r,o){let i=sm(e);return{version:n,cmdline:t,iommu:r,functions:i,paths:am(i),groups:lm(i),loaded:new Set,builtin:o,
ids:new Map}}function Ra(e,n){let t=n.trim(),r=e.functions.find(o=>o.address===t);if(r===void 0)throw Je("ENODEV",`no such device ${t}`);return r}function yx(e){
let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.test(t)))throw Je("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.
replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function Bm(e,n,t,r){let o=e.real(t);if(!e.exists(o))throw Je("ENOENT",`${t}: no such file or direct\
ory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.exec(o);if(i!==null)return bx(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/dr\
ivers_probe"){let a=Ra(n,r);if(In(e,n,a.address)!==null)return;e.list("/sys/bus/pci/drivers").some(u=>Ca(e,n,u,a)&&za(e,n,u,a)===null);return}if(/\/([0-9a-f:.]+)\/driver_override$/.
exec(o)!==null){let a=r.replace(/\n$/,"");return e.write(o,`${a===""?"(null)":a}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw Je("EACCES",`${t}: permission denied`);e.write(
o,r)}}function bx(e,n,t,r,o){if(r==="unbind"){let a=Ra(n,o);if(In(e,n,a.address)!==t)throw Je("ENODEV",`${a.address} is not bound to ${t}`);Da(e,n,a,null);return}
if(r==="bind"){let a=Ra(n,o);if(!Ca(e,n,t,a))throw Je("ENODEV",`${t} does not match ${a.address}`);if(In(e,n,a.address)!==null)throw Je("EBUSY",`${a.address} ha\
s a driver`);let l=za(e,n,t,a);if(l!==null)throw Je(l,`${t} refused ${a.address}`);return}let i=yx(o),s=n.ids.get(t)||[];if(r==="new_id"){if(s.includes(i))throw Je(
"EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),wi(e,n,t);return}if(!s.includes(i))throw Je("ENODEV",`${t} does not have ${i}`);n.ids.set(t,s.filter(a=>a!==i))}function Zt(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function Ua(e,n,t,r){if(n.iommu==="absent")
return!1;let o=Er(r);if(n.cpu.brand==="arm")return!0;if(Zt(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!Zt(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of Zt(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function Hm(e){let n=tm(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function Wt(e,n,t,r){let o=di(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order)zm(e,n,i,i==="vfio_pci"?Hm(r.config):
[]);return null}function Vm(e,n,t){for(let r of n.functions)for(let o of fi(Pn(r),t.index,t.config)){Wt(e,n,o,t);for(let i of n.loaded.has(o)?nm(o):[])t.config.
blacklist.has(i)||Wt(e,n,i,t)}}function jm(e){return e.split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function vx(e,n,t,r){let o=Mr(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(f=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(f.name)).map(f=>f.text),s=new Set(o.map(f=>V(f.name.slice(f.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=f=>o.filter(m=>m.name===f).map(m=>m.text).join(""),l={config:We(i,t.cmdline),index:Ge(e,t.version),has:f=>s.has(f)},u=Er(
`${t.cmdline} ${o.filter(f=>f.name.startsWith("etc/cmdline.d/")).map(f=>f.text).join(" ")}`),c=n.distro.initramfs==="dracut";if(c)for(let f of Zt(u,"rd.driver.p\
re"))Wt(e,t,f,l);let d=c?Zt(u,"rd.driver.blacklist").map(V):[];Vm(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,...d])}});let p=[a("con\
f/modules"),...o.filter(f=>/^(usr\/lib|etc)\/modules-load\.d\//.test(f.name)).map(f=>f.text)];for(let f of p)for(let m of jm(f))La(e,t,m,l)}function La(e,n,t,r){
let o=V(t);r.config.blacklist.has(o)||Wt(e,n,o,r)}var wx=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d"];
function xx(e,n){let t={config:We(qn(e).values(),n.cmdline),index:Ge(e,n.version),has:()=>!0};Vm(e,n,t);let r=new Map;for(let o of wx)for(let i of e.list(o))i.endsWith(
".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of jm(e.read(r.get(o)||"")||""))La(e,n,i,t);for(let o of Zt(Er(n.cmdline),"\
modules-load"))La(e,n,o,t)}function $x(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,rela\
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
`})}function kx(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function Fm(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=yi(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(d=>d.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=Bt(e.read(`${jt(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${jt(n)}/grubenv`,ln(new Map([...s,["next_entry",""]]))||"");for(let d of[
"/proc","/sys","/dev/vfio"])for(let p of e.list(d))e.remove(`${d}/${p}`);e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(" "),l=Ge(e,i),u=xi(
n,i,a,Ua(e,n,i,a),l.builtin);Lm(e,n,u),Ta(e,"pcieport",null),wi(e,u,"pcieport");let c=We([],a);for(let d of[...l.builtin].sort((p,f)=>(p.startsWith("vfio")?0:1)-
(f.startsWith("vfio")?0:1)))d==="portdrv"||d==="binfmt_script"||(e.write(`/sys/module/${d}/uevent`,""),Na(e,u,d,d==="vfio_pci"?Hm(c):[]));if($x(e,n,u,kx(r+1)),o.
initrd===null)throw new Error("the node does not boot: its entry has no initrd");return vx(e,n,u,o.initrd),xx(e,u),Um(e,u),Tr(e,u),u}var Ba=new Map;function Cr(e){return Ba.get(Kt.resolve(e))||null}function Gt(e,n){n===null?Ba.delete(Kt.resolve(e)):Ba.set(Kt.resolve(e),n)}function _x(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=xi(n,t,r,Ua(e,n,t,r),Ge(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function Sx(e,n,t,r){let o=(u,c)=>t.some(d=>d===`--${c}`||/^-[a-zA-Z]+$/.test(d)&&[...u].some(p=>d.
includes(p))),i=t.findIndex(u=>u==="-S"||u==="--set-version"||u==="-d"||u==="--dirname"||u==="-C"),s=t.filter((u,c)=>!u.startsWith("-")&&(i<0||c!==i+1));if(r===
"fails")return k(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return k(0);let a={config:We(qn(e).values(),n.cmdline),index:Ge(e,n.version),has:()=>!0};if(o("r","remove")){for(let u of s.map(
V)){if(n.builtin.has(u))return k(1,"",`modprobe: FATAL: Module ${u} is builtin.
`);n.loaded.has(u)&&Nm(e,n,u)}return k(0)}let l=o("a","all")?s:s.slice(0,1);for(let u of l){if(o("b","use-blacklist")&&a.config.blacklist.has(V(u)))continue;let c=Wt(
e,n,u,a);if(c!==null)return k(1,"",o("q","quiet")?"":`modprobe: ${c.replace(/Module \S+/,`Module ${u}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return Tr(e,n),k(0)}function Px(e,n){let t=e.some(u=>u==="-B1"||u==="--block-size=1")?1:1024,r=e.filter(u=>!u.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(u=>u.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return k(0,`${a.map(u=>l[u]||u).join(" ")}\

${a.map(u=>i[u]||"-").join(" ")}
`)}function Ax(e){let n=e.find(t=>!t.startsWith("-"))||"";return n==="is-active"?k(3,`inactive
`):n==="is-enabled"?k(1,`disabled
`):n==="is-system-running"?k(0,`running
`):k(0)}var Ix=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function $i(e,n){let t=bi(e);Cr(e)===null&&Gt(e,_x(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{let[u="",...c]=l,d=Kt.basename(u),p=Cr(e),f=p===null?"":p.version;return d==="chroot"?a(c.slice(1)):d==="env"?a(c.
filter(m=>!/^(-\S*|\w+=.*)$/.test(m))):d==="nice"||d==="ionice"||d==="setsid"||d==="timeout"?a(c.slice(c.findIndex(m=>!/^(-|\d)/.test(m)))):Ox(t,u)?d==="update-\
grub"?hi(t,n,["-o","/boot/grub/grub.cfg",...c],s("update-grub")||s("grub-mkconfig")):d==="grub-mkconfig"?hi(t,n,c,s("grub-mkconfig")):d==="grub2-mkconfig"?hi(t,
n,c,s("grub2-mkconfig")):d==="grub-editenv"||d==="grub2-editenv"?Am(t,n,c):d==="update-initramfs"?gm(t,n,c,f,s("update-initramfs")||(n.distro.initramfs==="dracu\
t"?s("dracut"):s("mkinitramfs"))):d==="mkinitramfs"?hm(t,c,f,s("mkinitramfs")):d==="dracut"?mi(t,n,c,f,s("dracut")):d==="lsinitramfs"?bm(t,c):d==="unmkinitramfs"?
wm(t,c):d==="lsinitrd"?xm(t,n,c,f):d==="df"?Px(c,r):d==="systemctl"?Ax(c):d==="uname"?k(0,`${c.includes("-m")?n.cpu.arch:f}
`):d==="systemd-detect-virt"?k(1,`none
`):Ix.has(d)?k(0):d==="modprobe"?p===null?k(1,"",`modprobe: FATAL: no kernel is running
`):Sx(t,p,c,s("modprobe")):k(127,"",`${u}: the fixture does not know this command
`):k(127,"",`${u}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,u){let c=Cr(e);if(c===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,u.trim()]),Bm(t,c,l,u)},reboot(){Gt(e,null),Gt(e,Fm(t,n))},misbehave(l,u){u===null?o.delete(l):o.set(l,u)},freeBytes(l){r=l},next:()=>yi(t,n),entries:()=>Rm(
t,n)}}var Ex=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function Ox(e,n){return n.startsWith("/")?e.exists(n):Ex.some(t=>e.exists(
`${t}/${n}`))}var ki=17e8,_i=3600;function Ha(e,n,t){let r=o=>{for(let i of D.readdirSync(o,{withFileTypes:!0})){let s=Qn.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||D.statSync(s).mtimeMs/1e3>n)&&D.utimesSync(s,t,t)}};for(let o of D.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Qn.join(
e,o);D.lstatSync(i).isDirectory()&&r(i)}}function Wm(e,n){let{tree:t}=e;if(n.do==="files")return Me(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function Rx(e){let{host:n,tree:t}=e,r=(...s)=>Wm(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",un(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:Dr(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var Zm=new WeakMap;function Mx(e){let n=[],t=r=>{for(let o of D.readdirSync(Qn.join(e,r)).sort()){let i=`${r}/${o}`,
s=Qn.join(e,i),a=D.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?Ea(s):Buffer.alloc(0),target:l==="link"?D.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function Dx(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let u=Qn.join(e,r);if(o==="dir")D.mkdirSync(u),(511&~t)!==i&&D.chmodSync(u,i);else if(o==="link")D.symlinkSync(a,u);else{let c=D.openSync(
u,"wx",i);(i&~t)!==i&&D.fchmodSync(c,i),D.writeSync(c,s),D.futimesSync(c,l,l),D.closeSync(c)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&D.utimesSync(Qn.join(
e,r),i,i)}function Tx(e,n){let t=bi(e);Me(t,n.files);for(let o of n.kernels)Me(t,em(n,o));Ha(e,null,ki);let r=$i(e,n);return Rx(r),Ha(e,ki+_i,ki+_i),r}function Cx(e,n){
let t=Tx(e,n),r=ki+_i;t.reboot();for(let o of n.events)Wm(t,o),r+=_i,Ha(e,r,r)}function Va(e,n){let t=Zm.get(n);if(t!==void 0)return Dx(e,t.entries),Gt(e,Ma(t.running)),
$i(e,n);Gt(e,null),Cx(e,n);let r=Cr(e);return r!==null&&Zm.set(n,{entries:Mx(e),running:Ma(r)}),$i(e,n)}var Si="0123456789abcdef0123456789abcdef",Jt="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function R(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function cn(e,n){let t={};for(let r of e)t[`${n}/${r}`]=R(`# ${r} of the fixture`);return t}var qm={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function qa(e){return{"/etc/machine-id":`${Si}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${Jt} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${Jt}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/var/li\
b/dpkg":e.distro.mkconfig==="debian"?{dir:493}:null,"/etc/modprobe.d":{dir:493},"/etc/modules-load.d":{dir:493},"/var/tmp":{dir:493},"/var/lib":{dir:493},"/usr/\
share/misc/pci.ids":`C 03  Display controller
10de  NVIDIA Corporation
	20b7  GA100GL [A30 PCIe]
	20b0  GA100 [A100 SXM4 40GB]
1a03  ASPEED Technology, Inc.
	2000  ASPEED Graphics Family
`,...cn(["modprobe","depmod"],"/usr/sbin"),...cn(["df","uname","systemctl","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.functions.some(n=>n.driver===
"nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function zx(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var Ym="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",Nx=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,Xm=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,Ya={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
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
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":R("# mkinitramfs of initramfs-tools-core"),...cn(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},Lx={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":R("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":R(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":R('rm -f "/boot/initrd.img-$1"'),...cn(["dracut","lsinitrd"],"/usr/bin")},Xa={"\
/usr/sbin/update-initramfs":R(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function Qa(e){return Object.keys(
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
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${Jt} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...qm,
...qa(o),"/etc/default/grub":zx(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":R("# header"),"/etc/grub.d/10_linux":R("# entries"),"/etc\
/grub.d/40_custom":R('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":R(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":R('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...cn(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":R("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":ln(new Map)||"","/etc/modules":e.modulesFile===void 0?Nx:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${Jt} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?Lx:Ya,"/var/lib/dpkg/status":Qa({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function Ux(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function On(e){let n=`0-rescue-${Si}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let f of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${Si}\
-${f}.conf`]=Ux(e,f,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let u=new Map([["saved_entry",l===void 0?"":e.bls?`${Si}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),c=ln(u)||"",d=s.firmware==="uefi",p=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...qm,...qa(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":R("# header"),"/etc/grub.d/10_linux":R("# entries"),"/etc/grub.d/40_custom":R('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":R(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...cn(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...cn(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
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
`,"/usr/sbin/grub2-probe":R("# probe"),...e.more===void 0?{}:e.more}}}}function Bx(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${Jt}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[O("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),O("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...qa(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":R("# header"),"/etc/grub.d/10_linux":R("# entries"),"/etc/grub.d/40_custom":R('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":R(". \
${sysconfdir}/default/grub"),...cn(["update-bootloader"],"/usr/sbin"),...cn(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":ln(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${Jt}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":R('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function Hx(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},events:[]},o=Ar(Up(),jp(),ya(),Fp(),...t)(r);return{...o,files:{...n.files(o),...o.files}}}function W(e,n){return(...t)=>Hx(e,n,t)}var Qm=[
O("5.15.0-125-generic","builtin"),O("5.15.0-130-generic","builtin")],zr=["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",Ym,'GRUB_CMDLINE_LINUX_DE\
FAULT=""','GRUB_CMDLINE_LINUX=""'],el=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",Ym,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],Vx={"/etc/default/grub\
.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},En=W("ubuntu2204",De({id:"ubuntu",version:"22.04",grubDefault:zr,kernels:Qm})),jx=W("ubuntu220\
4cloud",De({id:"ubuntu",version:"22.04",grubDefault:zr,kernels:Qm,firmware:"uefi",more:Vx})),Gm=W("ubuntu2204maas",De({id:"ubuntu",version:"22.04",grubDefault:zr,
firmware:"uefi",kernels:[O("5.15.0-130-generic","builtin"),O("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),Fx=W("ubuntu2004",De({id:"ubuntu",version:"20.04",grubDefault:zr,kernels:[O("5.4.0-200-generic","builtin"),O("5.4.0-204-generic","builtin")]})),Wa=W("ubun\
tu2404",De({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; echo \
${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[O("\
6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),O("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),Zx=W("debian11",De({id:"deb\
ian",version:"11",grubDefault:el,kernels:[O("5.10.0-32-amd64"),O("5.10.0-33-amd64")]})),et=W("debian12",De({id:"debian",version:"12",grubDefault:el,firmware:"ue\
fi",kernels:[O("6.1.0-28-amd64"),O("6.1.0-30-amd64")]})),Wx=W("debian13dracut",De({id:"debian",version:"13",grubDefault:el,initramfs:"dracut",grubCfgMode:384,modulesFile:Xm,
firmware:"uefi",kernels:[O("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),O("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),Gx=[O("7.0.0-12-generic","m\
odule",{intelIommuOn:!0,suffix:".ko.zst"}),O("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],nl={id:"ubuntu",version:"26.04",grubDefault:zr,initramfs:"\
dracut",grubCfgMode:384,modulesFile:Xm,firmware:"uefi",kernels:Gx},Kx=W("ubuntu2604fresh",De({...nl,more:Xa})),eg={"/etc/kernel/postinst.d/initramfs-tools":R(`c\
ommand -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},Jx=W("ubuntu2604upgraded",De({...nl,more:{...Ya,...Xa,...eg,"/var/lib/dpkg/status":Qa({"grub-common":"install ok installed",dracut:"\
install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),qx=W(
"ubuntu2604both",De({...nl,more:{...Ya,...Xa,...eg,"/usr/sbin/update-initramfs.initramfs-tools":R(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":Qa({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),ng={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[O("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),O("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},qt={id:"rocky",version:"9.4",codeName:"Blue Onyx",
mkconfig:"el9",bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[
O("5.14.0-427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),O("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},
Yx=W("rocky8bios",On(ng)),Km=W("rocky8uefi",On({...ng,firmware:"uefi"})),ja=W("rocky9",On(qt)),Xx=W("rocky92",On({...qt,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),Qx=W("rocky9NoBls",On({...qt,bls:!1})),e$=W("rocky9generic",On({...qt,hostonly:!1})),n$=W("rocky10",On({...qt,version:"10.0",codeName:"Red Qu\
artz",cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[O("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:[
"xhci_pci"]}),O("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),t$=W("fedora",On({...qt,id:"fedora",version:"43",codeName:"S\
erver Edition",mkconfig:"el9-rewrites-bls",cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[O("6.17.4-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_p\
ci"]}),O("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),Jm=W("sles15",Bx()),r$=(...e)=>Wa(Bp(),ha("ubuntu2404arm64"),ai(O("6.8.0-\
52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Nr="10de:20b7",tg="iommu=pt modprobe.blacklist=nouveau,nvidia,nvidia_drm";function o$(e,n){
return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${tg}"`)},{do:"run",argv:["update-grub"]},{do:"\
edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function Fa(e=Nr){return n=>ui(...o$(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function i$(e=Nr){
return n=>ui({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${tg}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function Za(){return ui({do:"reboot"})}function s$(e){return li({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function a$(e="# Ansible managed: do not edit"){return li({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function l$(){return li({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var L=an("0000:41:00.0",{id:Nr,group:12}),qe=an("0000:41:00.0",{id:Nr,driver:"nouveau",group:12}),Ga=an("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),u$=["07","0f","47","4e","87","90","b7","bd"],Ka=Ar(...u$.map((e,n)=>an(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),Ja=Ar(...["c4","c5"].map((e,n)=>Zp(`0000:${e}:00.0`,{group:60+n})));function c$(e){let n=new Map,t={};for(let[r,o]of Object.
entries(e))t[r]=()=>{let i=n.get(r)||ha(r)(o());return n.set(r,i),i};return t}var JD=c$({ubuntu2204:()=>En(L),"ubuntu2204-no-gpu":()=>En(),"ubuntu2204-eight-gpu\
s-amd":()=>En(sn(),Ka,Ja),"ubuntu2204-cloud":()=>jx(L),"ubuntu2204-maas":()=>Gm(L),"ubuntu2204-maas-ids-in-default":()=>Gm(L,s$("10de:1eb8")),"ubuntu2204-prepar\
ed":()=>En(ai(O("6.8.0-51-generic"),O("6.8.0-52-generic")),L,Fa(),Za()),"ubuntu2204-prepared-not-rebooted":()=>En(ai(O("6.8.0-51-generic"),O("6.8.0-52-generic")),
L,Fa()),"ubuntu2204-nouveau-in-image":()=>En(qe,l$()),ubuntu2004:()=>Fx(L),"ubuntu2404-companions":()=>Wa(Ga),"ubuntu2404-arm64":()=>r$(L),"ubuntu2404-managed-f\
iles":()=>Wa(L,a$()),debian11:()=>Zx(qe),debian12:()=>et(qe),"debian12-amd":()=>et(sn(),L),"debian12-prepared":()=>et(sn(),L,Fa(),Za()),"debian12-two-alike":()=>et(
sn(),L,an("0000:61:00.0",{id:Nr,group:13})),"debian12-shared-group":()=>et(sn(),L,ya("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-console-gpu":()=>et(sn(),
Vp("0000:03:00.0"),an("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>et(qe,ga("absent")),
"debian13-dracut":()=>Wx(L),"ubuntu2604-fresh":()=>Kx(L),"ubuntu2604-upgraded":()=>Jx(L),"ubuntu2604-both":()=>qx(qe),"rocky8-bios":()=>Yx(qe),"rocky8-uefi":()=>Km(
L),"rocky8-prepared":()=>Km(L,i$(),Za()),rocky9:()=>ja(L),"rocky9-companions":()=>ja(Ga),"rocky9-eight-gpus":()=>ja(Ka,Ja),"rocky9-generic-image":()=>e$(qe),"ro\
cky9-no-bls":()=>Qx(L),rocky92:()=>Xx(L),"rocky10-amd":()=>n$(sn(),L),fedora:()=>t$(qe),sles15:()=>Jm(qe),"sles15-amd":()=>Jm(sn(),L)}),rg={a30:L,nouveau:qe,turing:Ga,
eight:Ka,switches:Ja,off:ga("absent"),uefi:Hp("uefi")};var he=ce(require("fs"),1),d$=ce(Lr(),1),og=ce(require("path"),1);function tl(e){if(!he.lstatSync(e).isDirectory())return he.unlinkSync(e);he.chmodSync(e,448);for(let t of he.readdirSync(e))tl(og.join(e,t));he.rmdirSync(e)}var Yt={ids:"10de:20b7"},f$=78,p$=["/sys","/proc","/dev","/run"],m$={red:31,green:32,bold:1,dim:2},g$=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function Xt(e,n){
return g$?`\x1B[${m$[e]}m${n}\x1B[0m`:n}function cg(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>f$?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function Ce(e,n=""){ne(`${cg(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var ig=0;async function nt(e,n){await new Promise(setImmediate),ig++,ne(`
${Xt("bold",`${ig}. ${e}`)}
`),ne(`${Xt("dim",`   $ ${n}`)}

`)}function Te(e,n){if(!e)throw new Error(n)}async function Pi(e,n,t,r={}){let o=await $u(e.host,n,vt(n.params,t),{check:!1,diff:!1,wait:0,version:Zc,...r});if(o.
error!==void 0)throw o.error.stop;return o}function dg(e,n,t){return n.read(e.host,vt(n.params,t))}function rl(e){return Tm(e.dir,p$)}function fg(e){return Array.
isArray(e)?e:[]}function h$(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function pg(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)ne(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);ne(`
`)}function ol(e){let{msg:n,own:t}=dg(e,cd,{}),r=fg(t.gpus),o=r.map(s=>[s.address,s.id,h$(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
pg([["address","id","name","kind","driver","group"],...o]),Ce(n,"   ");let i=r.filter(s=>s.id===Yt.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))Ce(String(s),"   - ");return i.map(s=>s.driver)}function sg(e){for(let{facet:n,label:t,after:r}of e.changes)ne(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function y$(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;ne(`
   ${Xt("bold",`--- ${t.before_header}`)}
   ${Xt("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let u of s)if(u!==""&&!a.includes(u))for(let c of cg(`   ${l}${u}`,"       "))ne(`${Xt(l==="-"?"red":"green",c)}
`)};i(r,o,"-"),i(o,r,"+")}}function b$(e){let{msg:n,own:t}=dg(e,Lp,{}),r=fg(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return pg([["","address","what","found"],...r]),Ce(n,"   "),t.status}async function v$(e){var p,f,m,g;let n=rl(e),t=()=>Oa(n,rl(e)).length===
0;Ce("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await nt("What is there","node dist/gpu_info.js");let r=ol(e);Te(r.
length===2&&r.every(b=>b==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(Yt)}'`;await nt("Wha\
t would change",`${o} --check --diff`);let i=await Pi(e,ii,Yt,{check:!0,diff:!0});sg(i),ne(`
`),Ce("persistent: a file; derived: made anew from files, by the tools of the node.","   "),y$(i),Te(i.changed,"the plan should have changes"),Te(t(),"a check s\
hould write nothing"),ne(`
`),Ce("Nothing was written so far: every file of the node is as it was.","   "),await nt("Done, in one run",o);let s=await Pi(e,ii,Yt);Te(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),Ce(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let b of(p=s.rebootReasons)!=null?p:[])Ce(b,"   - ");Te(((f=s.rebootReasons)!=null?f:[]).length>0,"a reboot should be requi\
red"),Te(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await nt("Rebooted, once","reboot"),e.machine.reboot();let a=ol(e);Te(a.length===
2&&a.every(b=>b==="vfio-pci"),"both GPUs should be on vfio-pci"),await nt("Verified, link by link","node dist/passthrough_verify.js"),Te(b$(e)==="ready","the no\
de should be ready"),await nt("Run again",o);let l=await Pi(e,ii,Yt);Ce(l.msg,"   "),Te(!l.changed&&((g=l.rebootReasons)!=null?g:[]).length===0,"a second run sh\
ould find nothing to do"),await nt("Taken back","node dist/passthrough_undo.js '{}'");let u=await Pi(e,Mp,{});sg(u);let c=Oa(n,rl(e));Te(c.length===0,`the disk \
should be as it was, and is not: ${c.join(", ")}`),ne(`
`),Ce(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),ne(`
`),e.machine.reboot();let d=ol(e);Te(d.length===2&&d.every(b=>b==="nvidia"),"both GPUs should be back on the driver of the host"),ne(`
`),Ce("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),ne(`
   ${o} --check --diff --human
`)}async function w$(){let e=(0,ag.mkdtempSync)((0,ug.join)((0,lg.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>tl(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=Va(e,En(rg.a30,an("0000:61:00.0",{id:Yt.ids,group:13})));await v$({dir:e,machine:n,host:qu({
root:e,machine:n})})}w$().catch(e=>{ne(`
${Xt("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof $&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}
