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
var tg=Object.create;var $i=Object.defineProperty;var rg=Object.getOwnPropertyDescriptor;var og=Object.getOwnPropertyNames;var ig=Object.getPrototypeOf,sg=Object.prototype.hasOwnProperty;var ag=(e,n,t)=>n in e?$i(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var qe=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var lg=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of og(n))!sg.call(e,o)&&o!==t&&$i(e,o,{get:()=>n[o],enumerable:!(r=rg(n,o))||r.enumerable});
return e};var ke=(e,n,t)=>(t=e!=null?tg(ig(e)):{},lg(n||!e||!e.__esModule?$i(t,"default",{value:e,enumerable:!0}):t,e));var Jt=(e,n,t)=>ag(e,typeof n!="symbol"?n+"":n,t);var _i=qe(ki=>{ki.createHash=function(e){return require("crypto").createHash(e)};ki.randomBytes=function(e){return require("crypto").randomBytes(e)}});var bu=qe(yu=>{yu._parse=function(e,n,t){return{command:e,args:n,options:t}}});var at=qe((vk,vu)=>{vu.exports={}});var xu=qe(wu=>{wu.signalsByName=new Proxy({},{get:function(){return{}}})});var ku=qe((xk,$u)=>{"use strict";var{signalsByName:yh}=xu(),bh=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`tim\
ed out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:
"failed",vh=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:a,timedOut:l,isCanceled:u,killed:c,parsed:{options:{timeout:f}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:yh[o].description,d=r&&r.code,g=`Command ${bh({timedOut:l,timeout:f,errorCode:d,signal:o,signalDescription:p,
exitCode:i,isCanceled:u})}: ${s}`,b=Object.prototype.toString.call(r)==="[object Error]",h=b?`${g}
${r.message}`:g,y=[h,n,e].filter(Boolean).join(`
`);return b?(r.originalMessage=r.message,r.message=y):r=new Error(y),r.shortMessage=h,r.command=s,r.escapedCommand=a,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!l,r.isCanceled=u,r.killed=c&&!l,r};$u.exports=vh});var Su=qe(($k,Wi)=>{"use strict";var to=["stdin","stdout","stderr"],wh=e=>to.some(n=>e[n]!==void 0),_u=e=>{if(!e)return;let{stdio:n}=e;if(n===void 0)return to.map(
r=>e[r]);if(wh(e))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${to.map(r=>`\`${r}\``).join(", ")}`);if(typeof n=="string")
return n;if(!Array.isArray(n))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof n}\``);let t=Math.max(n.length,to.length);
return Array.from({length:t},(r,o)=>n[o])};Wi.exports=_u;Wi.exports.node=e=>{let n=_u(e);return n==="ipc"?"ipc":n===void 0||typeof n=="string"?[n,n,n,"ipc"]:n.includes(
"ipc")?n:[...n,"ipc"]}});var Au=qe(Pu=>{Pu.validateInputSync=function(){}});var Ou=qe((_k,Iu)=>{"use strict";var Eu=(e,n=[])=>Array.isArray(n)?[e,...n]:[e],xh=/^[\w.-]+$/,$h=/"/g,kh=e=>typeof e!="string"||xh.test(e)?e:`"${e.replace($h,'\
\\"')}"`,_h=(e,n)=>Eu(e,n).join(" "),Sh=(e,n)=>Eu(e,n).map(t=>kh(t)).join(" "),Ph=/ +/g,Ah=e=>{let n=[];for(let t of e.trim().split(Ph)){let r=n[n.length-1];r&&
r.endsWith("\\")?n[n.length-1]=`${r.slice(0,-1)} ${t}`:n.push(t)}return n};Iu.exports={joinCommand:_h,getEscapedCommand:Sh,parseCommand:Ah}});var Nu=qe((Sk,lt)=>{"use strict";var Eh=require("path"),Gi=require("child_process"),Ih=bu(),Oh=at(),Rh=at(),Mh=at(),ro=ku(),Mu=Su(),{spawnedKill:Dh,spawnedCancel:Th,
setupTimeout:Ch,validateTimeout:zh,setExitHandler:Nh}=at(),{handleInput:Lh,getSpawnedResult:Uh,makeAllStream:Bh,validateInputSync:Hh}=Au(),{mergePromise:Ru,getSpawnedPromise:Vh}=at(),
{joinCommand:Du,parseCommand:Tu,getEscapedCommand:Cu}=Ou(),jh=1e3*1e3*100,Fh=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?Rh.env({env:i,cwd:r,execPath:o}):i},zu=(e,n,t={})=>{let r=Ih._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:jh,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=Fh(t),
t.stdio=Mu(t),process.platform==="win32"&&Eh.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},Qt=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Oh(n):n,oo=(e,n,t)=>{let r=zu(e,n,t),o=Du(e,n),i=Cu(e,n);zh(r.options);let s;try{s=Gi.spawn(r.file,r.args,r.
options)}catch(d){let m=new Gi.ChildProcess,g=Promise.reject(ro({error:d,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,
killed:!1}));return Ru(m,g)}let a=Vh(s),l=Ch(s,r.options,a),u=Nh(s,r.options,l),c={isCanceled:!1};s.kill=Dh.bind(null,s.kill.bind(s)),s.cancel=Th.bind(null,s,c);
let p=Mh(async()=>{let[{error:d,exitCode:m,signal:g,timedOut:b},h,y,w]=await Uh(s,r.options,u),v=Qt(r.options,h),x=Qt(r.options,y),E=Qt(r.options,w);if(d||m!==0||
g!==null){let N=ro({error:d,exitCode:m,signal:g,stdout:v,stderr:x,all:E,command:o,escapedCommand:i,parsed:r,timedOut:b,isCanceled:c.isCanceled,killed:s.killed});
if(!r.options.reject)return N;throw N}return{command:o,escapedCommand:i,exitCode:0,stdout:v,stderr:x,all:E,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}});return Lh(
s,r.options.input),s.all=Bh(s,r.options),Ru(s,p)};lt.exports=oo;lt.exports.sync=(e,n,t)=>{let r=zu(e,n,t),o=Du(e,n),i=Cu(e,n);Hh(r.options);let s;try{s=Gi.spawnSync(
r.file,r.args,r.options)}catch(u){throw ro({error:u,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let a=Qt(
r.options,s.stdout,s.error),l=Qt(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let u=ro({stdout:a,stderr:l,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return u;
throw u}return{command:o,escapedCommand:i,exitCode:0,stdout:a,stderr:l,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}};lt.exports.command=(e,n)=>{let[t,...r]=Tu(
e);return oo(t,r,n)};lt.exports.commandSync=(e,n)=>{let[t,...r]=Tu(e);return oo.sync(t,r,n)};lt.exports.node=(e,n,t={})=>{n&&!Array.isArray(n)&&typeof n=="objec\
t"&&(t=n,n=[]);let r=Mu.node(t),o=process.execArgv.filter(a=>!a.startsWith("--inspect")),{nodePath:i=process.execPath,nodeOptions:s=o}=t;return oo(i,[...s,e,...Array.
isArray(n)?n:[]],{...t,stdin:void 0,stdout:void 0,stderr:void 0,stdio:r,shell:!1})}});var Jm=require("fs"),qm=require("os"),Xm=require("path");var du=ke(_i(),1);var B=require("fs"),qt=require("path");function Si(e){return qt.join(qt.dirname(e),`.${qt.basename(e)}.vfiokit-new`)}function Qa(e){let n=B.openSync(e,"r");try{
B.fsyncSync(n)}finally{B.closeSync(n)}}function ug(e,n,t){try{B.fchownSync(e,n,t)}catch(r){if(process.geteuid()===0)throw r}}function el(e,n,t){let r=B.fstatSync(
e),o=n===null?r.uid:n.uid,i=n===null?r.gid:n.gid;(r.uid!==o||r.gid!==i)&&ug(e,o,i),(B.fstatSync(e).mode&4095)!==t&&B.fchmodSync(e,t)}function Cr(e){try{return B.
lstatSync(e)}catch(n){return null}}async function nl(e,n,t,r){let o=qt.dirname(e);B.mkdirSync(o,{recursive:!0,mode:493});let i=Si(e),s=Cr(e);Cr(i)!==null&&B.unlinkSync(
i);let{O_WRONLY:a,O_CREAT:l,O_EXCL:u,O_NOFOLLOW:c}=B.constants,f=B.openSync(i,a|l|u|c,384);try{try{for(let p=0;p<n.length;)p+=B.writeSync(f,n,p);el(f,s,s===null?
t===void 0?420:t:s.mode&4095),B.fsyncSync(f)}finally{B.closeSync(f)}s!==null&&await r(i,e),B.renameSync(i,e)}catch(p){throw Cr(i)!==null&&B.unlinkSync(i),p}s===
null&&await r(e,null),Qa(o)}async function tl(e,n,t){let r=Cr(n),o=B.openSync(e,"r+");try{r!==null&&el(o,r,r.mode&4095),B.fsyncSync(o)}finally{B.closeSync(o)}await t(
e,r===null?null:n),B.renameSync(e,n),Qa(qt.dirname(n))}var $=class extends Error{constructor(t,r,o={}){super(r);Jt(this,"code");Jt(this,"param");Jt(this,"hint");Jt(this,"cause");this.name="Stop",this.code=t,o.param!==
void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function z(e,n){return new $("E_PARAMS",n,{param:e})}function X(e,n){
return new $("E_HOST",e,n===void 0?{}:{hint:n})}function P(e,n){return new $("E_REFUSED",e,n===void 0?{}:{hint:n})}var cg=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],dg=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function rl(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Pi(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of cg){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(u=>u.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new $("E_BUSY",`${rl(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!dg.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new $("E_BUSY",`${rl(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var oe="/var/lib/vfiokit",Xe=`${oe}/journal.jsonl`,Ei=1;function fg(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function ce(e){var o;let n=e.read(Xe);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let a=fg(s);if(a===null)throw new $("E_HOST",`${Xe} line ${i+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in a){if(a.vfiokit>Ei)throw new $("E_HOST",`${Xe} h\
as format ${a.vfiokit}, and this version knows formats up to ${Ei}; use the vfiokit that wrote it (version ${a.version}) or a newer one`);t.set(a.run,{...a,released:(o=
a.released)!=null?o:[],entries:[],done:!1});continue}let l=t.get(a.run);l!==void 0&&("entry"in a?l.entries.push(a.entry):l.done=!0)}return[...t.values()]}function ol(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function il(e){return e.map(({entries:n,done:t,...r})=>ol([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function sl(e,n){let t=il(ce(e));async function r(o){t+=ol([o]),await e.write(Xe,t,384)}return await r({vfiokit:Ei,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function al(e,n){let t=ce(e).filter(r=>!n.has(r.run));t.length>0?await e.write(Xe,il(t),384):e.remove(Xe)}function Ai(e){
return`${e.thing} ${e.value}`}function pg(e,{except:n,...t}){let r=(n!=null?n:[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===
!0});return r.length===0?t:{...t,except:r}}function dn(e,n){return zr(ce(e),n)}function zr(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(Ai(i));for(let i of o.claims)t.set(Ai(i),{claim:pg((r=t.get(Ai(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function ll(e){let n=[];for(let t of ce(e)){let r=new Set((t.done?t.released:[]).filter(o=>o.thing==="id").map(o=>o.value));n=t.devices.
length>0?t.devices:n.filter(o=>!r.has(o.id))}return n}var ul=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function fl(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function mg(e,n){var o,i,s;let t=n.length+1,r=new Uint32Array(
(e.length+1)*t);for(let a=e.length-1;a>=0;a--)for(let l=n.length-1;l>=0;l--)r[a*t+l]=e[a]===n[l]?1+((o=r[(a+1)*t+l+1])!=null?o:0):Math.max((i=r[(a+1)*t+l])!=null?
i:0,(s=r[a*t+l+1])!=null?s:0);return r}function Rn(e,n){var c,f,p,d,m;if(e===n)return[];let t=fl(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.
test(e.charAt(t-1));)t--;let r=(c=e.slice(t).match(ul))!=null?c:[],o=(f=n.slice(t).match(ul))!=null?f:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===
o[o.length-1-i];)i++;if(r.length-=i,o.length-=i,r.length*o.length>4e6)return[dl(t,r.join(""),o.join(""))];let s=mg(r,o),a=o.length+1,l=[],u=t;for(let g=0,b=0;g<
r.length||b<o.length;){if(g<r.length&&b<o.length&&r[g]===o[b]){u+=((p=r[g])!=null?p:"").length,g++,b++;continue}let[h,y,w]=[u,g,b];for(;(g<r.length||b<o.length)&&
(g>=r.length||b>=o.length||r[g]!==o[b]);)b>=o.length||g<r.length&&((d=s[(g+1)*a+b])!=null?d:0)>=((m=s[g*a+b+1])!=null?m:0)?g++:b++;let v=r.slice(y,g).join("");l.
push(dl(h,v,o.slice(w,b).join(""))),u+=v.length}return l.reverse()}var cl=/[\s"',]/;function Nr(e,n){return n>0&&n<e.length&&!cl.test(e.charAt(n-1))&&!cl.test(e.
charAt(n))}function dl(e,n,t){let r=fl(n,t);for(;r>0&&(Nr(n,r)||Nr(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<o&&n[n.length-1-i]===t[t.length-1-i];)
i++;for(;i>0&&(Nr(n,n.length-i)||Nr(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}function pl(e,n){return n.reduce((t,[r,o,i])=>t.slice(0,r)+
i+t.slice(r+o),e)}var gg=104448;function Lr(e){return Buffer.from(e,"latin1").toString("utf8")}var gl=/[^\s"']+/g;function ml(e,n,t){let r="",o=0;for(let i of e.split(/(?<=\n)/)){
let s=o+i.length,a=n.filter(([l,u])=>l<s&&(u>o||l>=o));if(a.length>0){let l=o;r+=i.replace(gl,(u,c)=>{let f=!t.has(u)&&a.some(([d,m])=>d<=l+c&&m>=l+c+u.length),
p=u.indexOf("=");return f?u:p>0?u.slice(0,p+1)+"***":"***"})}o=s}return r}function Ur(e){return e===""||e.endsWith(`
`)?e:e+`
`}function hl(e,n,t,r){let o={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[i,s]=[n!=null?n:"",t!=null?t:""];if(r){let l=Rn(
i,s),u=Rn(s,i),c=l.map(([d,m])=>[d,d+m]),f=u.map(([d,m])=>[d,d+m]),p=d=>{var m;return new Set((m=d.match(gl))!=null?m:[])};return{before:Lr(Ur(ml(i,c,p(s)))),after:Lr(
Ur(ml(s,f,p(i)))),...o}}let a=Math.max(i.length,s.length);return a>gg?{dst_larger:a,...o}:{before:Lr(Ur(i)),after:Lr(Ur(s)),...o}}var yl=ke(_i(),1);function tt(e){return(0,yl.createHash)("sha256").update(e,"latin1").digest("hex")}function bl(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var hg=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function vl(e,n){let t=[],r=[];for(let[o,,i]of Rn(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&a?t.push(...i.split(`
`).filter(l=>l.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}function yg(e,n){let t=hg.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.
split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+
i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function bg(e,n){let t=e.indexOf(n);return t<0||e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function wl(e,n,t){
let r=new Set(n.lines),o=new Set(t),i=e.split(/(?<=\n)/).map(s=>{let a=s.replace(/\r?\n$/,"");if(r.has(a))return"";let l=yg(a,o);return l===null?"":l+s.slice(a.
length)}).join("");return n.words.reduce(bg,i)}var vg=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function xl(e){return e===null?"":`sha256:${tt(e).slice(0,12)}`}function Ii(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!vg.has(n))throw P(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw P(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function Br(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Br(e,t),t]}var $l={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Ii(e,n.path);return t===n.text?{before:"",after:""}:{before:xl(t),after:xl(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode)},pending:()=>null,inverse(e,n){var i,s;let t=Ii(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===null?
"":tt(t),after:n.text===null?"":tt(n.text),splices:Rn((i=n.text)!=null?i:"",t!=null?t:""),...vl(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Br(e,n.path)}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==
null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return hl(n.path,Ii(e,n.path),n.text,(r&4)===0)}};var wg=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function kl(e){var t,r;let n=e.toString("hex");return(r=(t=wg.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function _l(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>Hr(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(Hr)}
function Hr(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function _e(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function xg(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function Oi(e,n){let t=new Set(e),r=new Set(
e.map(xg));return n.filter(o=>"file"in o?!t.has(Hr(o.file)):!r.has(o.module.replace(/-/g,"_")))}function Sl(e,n){let t=new Set(e);return n.filter(r=>t.has(Hr(r)))}var Ri="/var/lib/vfiokit/images.json",Al=1;function Vr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Pl(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function $g(e){if(!Vr(e)||!Vr(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[Pl(e.holds),Pl(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function El(e){var r;let n=new Map,t;try{t=JSON.parse((r=e.attr(Ri))!=null?r:"")}catch(o){return n}
if(!Vr(t)||t.format!==Al||!Vr(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=$g(i);s!==null&&n.set(o,s)}return n}function he(e,n){let t=e.real(
n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function jr(e,n){let t=El(e).get(n),r=he(e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.
size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function Il(e,n,t){let r={};for(let[o,i]of El(e))e.real(o)!==null&&(r[o]=i);return r[n]=t,JSON.stringify({format:Al,
images:r})+`
`}function Mi(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>he(e,o)!==null)]}))]}
function Di(e,n){let t=he(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===null?"":bl(t)}function Ol(e,n){
let t={};for(let r of Mi(e,n))t[r]=Di(e,r);return t}var Rl=new Map;function Ml(e,n){let t=he(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function Ti(e,n,t){Rl.set(Ml(e,n),t)}function Ci(e,n){var t;return(t=Rl.get(Ml(e,n)))!=null?t:null}function rt(e,n){var o;let t=Oi(n,e.holds).map(_e);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=Sl(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function Dl(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function zi(e,n){let t=he(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=jr(e,n.path);for(let o of Mi(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==Di(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function Fr(e,n){
var a;let t=Ci(e,n.path),r=jr(e,n.path),o=t===null?[]:Oi(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(_e):r===null?null:n.holds.map(_e).filter(l=>r.
holds.includes(l));return{why:(a=zi(e,n))!=null?a:t!==null?rt(n,t):null,holds:i}}function Tl(e,n){var r;let t=jr(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes(_e(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var kg=1.3,_g=/^init(rd|ramfs)/;function Sg(e){return e.replace(/\/[^/]*$/,"")||"/"}function Pg(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function Zr(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function Cl({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ")||"no message"}async function Wr(e,n,t){let r=Ci(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.runnable(o).
ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=_l(i.stdout,n==="dracut");if(i.code!==0||s.length===
0)throw new $("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${Cl(i)})`);return Ti(e,t,s),s}async function zl(e,n){var l,u;let t=Sg(n.path),r=e.list(
t).filter(c=>_g.test(c)).map(c=>{var f,p;return(p=(f=he(e,`${t}/${c}`))==null?void 0:f.size)!=null?p:0}),o=Math.ceil(Math.max(0,...r)*kg/1024),{code:i,stdout:s}=await e.
ask(["df","-Pk",t],{timeout:30}),a=(u=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:u[1];if(!(i!==0||a===void 0||Number(a)>=o))throw P(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function Nl(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new $("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${Cl(r)}); expected 0; r\
un it by hand to see why, then run this again`)}function Ag(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initr\
amfs.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function Ll(e,n,t){var o;let r=he(e,n.path);r===null||t===null||rt(n,t)!==null||(Ti(e,n.path,t),await e.write(Ri,Il(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:Ol(e,n.inputs),holds:n.holds.map(_e),lacks:(o=n.lacks)!=null?o:[]}),384))}async function Eg(e,n){let t=he(e,n.path),r=Zr(e,n);await Nl(
e,r);let o=he(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new $("E_DRIFT",`${r.join(" ")} ended without an erro\
r, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${Ag(e)}`);await Ll(e,n,await Wr(e,n.tool,n.path))}async function Ig(e,n){var s,a,l;let t=Pg(
n.path),r=["dracut","--force",t,n.kernel],o=Zr(e,n),i=u=>new $("E_DRIFT",`${o.join(" ")} ended without an error, but ${u}; ${n.path} is as it was; run it by han\
d and look at its output`);e.remove(t);try{if(await Nl(e,r,o),((a=(s=he(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(kl((l=e.bytes(t,0,
6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let u=await Wr(e,n.tool,t),c=u===null?null:rt(n,u);if(c!==null)
throw i(`of the new image: ${c}`);await e.replace(t,n.path),await Ll(e,n,u)}catch(u){throw e.remove(t),u}}function Ul(e,n){return n.tool==="dracut"?Ig(e,n):Eg(e,
n)}var Bl={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function Og(e,n,t){var i;let r=Dl(n,t);if(r!==null)return`${r} changes`;let o=zi(e,n);if(o!==
null||Tl(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await Wr(e,n.tool,n.path);return s===null?null:rt(n,s)}catch(s){
if(s instanceof $)return s.message;throw s}}var Hl={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(_e)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await Og(e,n,t);return o!==null&&e.runnable(Bl[n.tool]).ok&&await zl(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:Ul,pending(e,n){return e.runnable(Bl[n.tool]).ok?null:Zr(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};function Mn(e){return`/sys/bus/pci/devices/${e}`}function Gr(e,n){let t=e.link(`${Mn(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function Vl(e,n){let t=e.
attr(`${Mn(n)}/driver_override`);return t===null||t===""||t==="(null)"?null:t}function jl(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}
function ot(e,n,t,r){try{e.writeAttribute(n,t)}catch(o){let i=o instanceof Error&&"code"in o?String(o.code):String(o);throw new $("E_APPLY",`writing ${t.trim()||
"nothing"} to ${n} for ${r} was refused by the kernel with ${i}; expected it to be taken; look at dmesg`,{cause:o})}}var Fl={facet:"live",label:e=>`driver of ${e.
address}`,async observe(e,n){return{before:jl(Gr(e,n.address),Vl(e,n.address)),after:jl(n.driver,n.override)}},async apply(e,n){var o;let t=Gr(e,n.address),r=e.
attr(`${Mn(n.address)}/driver_override`)!==null;if(r&&ot(e,`${Mn(n.address)}/driver_override`,`${(o=n.override)!=null?o:""}
`,n.address),t!==n.driver&&(t!==null&&ot(e,`${Mn(n.address)}/driver/unbind`,n.address,n.address),n.driver!==null)){if(r)return ot(e,"/sys/bus/pci/drivers_probe",
n.address,n.address);await Rg(e,n)}},pending:(e,n)=>{var t;return e.live?null:`echo ${(t=n.override)!=null?t:""} > ${Mn(n.address)}/driver_override && echo ${n.
address} > /sys/bus/pci/drivers_probe`},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Gr(e,n.address),override:Vl(e,n.address)}),touches:()=>[]};async function Rg(e,n){
var o;let t=["vendor","device"].map(i=>{var s;return((s=e.attr(`${Mn(n.address)}/${i}`))!=null?s:"").replace(/^0x/,"")}).join(" "),r=`/sys/bus/pci/drivers/${(o=
n.driver)!=null?o:""}`;ot(e,`${r}/new_id`,t,n.address),Gr(e,n.address)===null&&ot(e,`${r}/bind`,n.address,n.address),ot(e,`${r}/remove_id`,t,n.address)}var Wl=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),Mg=new Map([["amd_iommu","off"],["iommu","off"]]),
Dg=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),Zl=1023,Tg=/[\t-\r \xa0]/;function Xt(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charAt(o),s=o===e.length||!r&&Tg.test(i);i==='"'&&
(r=!r),!s&&t<0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function K(e){return Xt(e).map(([n,t])=>e.slice(n,t))}function _(e){return Se(e.replace(/^"/,"").
replace(/=[^]*/,""))}function ze(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,"").replace(/"$/,"")}function mn(e){return Wl.has(Se(e))}function qr(e){
return Dg.test(Se(e))}function Ni(e,n){return _(e)===_(n)&&ze(e)===ze(n)&&e.includes("=")===n.includes("=")}function Kr(e,n){return Se(e).toLowerCase()===Se(n).
toLowerCase()}function T(e){return ze(e).split(",").filter(n=>n!=="")}function gn(e){return e.kind==="group"?e.keys.map(Se):["key"in e?Se(e.key):_(e.token)]}function H(e,n){
let t=Gl(e,e.length);return Kl(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===e[o])}function Dn(e,n,t=e.length){let r=Gl(e,t);for(let l of n)Kl(r,l);let o=[
...r.early,...r.late].map(l=>l.text),i=e.map((l,u)=>{var c;return u<o.length?(c=o[u])!=null?c:null:l}),s=Jr(r.added.map(l=>l.text));for(let l of[...Jr(i),...s]){
let{length:u}=ze(l);if(!(_(l)!=="vfio_pci.ids"||u<=Zl||e.includes(l)))throw P(`vfio-pci.ids on the kernel command line would have ${u} characters, and the kerne\
l takes ${Zl} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[...Jr(i.slice(0,a)),...s,...Jr(i.slice(a))],removed:e.filter((l,u)=>i[u]!==
l)}}function Gl(e,n){let t=e.indexOf("--"),r=t<0?e.length:t,o=e.slice(0,r).map(i=>({text:i}));return{early:o.slice(0,n),added:[],late:o.slice(n)}}function Kl(e,n){
var t;switch(n.kind){case"flags":return Cg(e,n.key,n.has,n.lacks);case"list":return zg(e,n.key,n.items,(t=n.without)!=null?t:[]);case"token":return Ng(e,n.token);case"\
group":return Lg(e,n.keys,n.tokens);case"absent":return Yt(pn(e).filter(r=>r.text!==null&&Ni(r.text,n.token)))}}function Cg(e,n,t,r){let o=()=>{let a=fn(pn(e),n).
flatMap(c=>{var f;return T((f=c.text)!=null?f:"")}),l=t===void 0?-1:a.lastIndexOf(t),u=c=>a.includes(c)&&(l<0||c===Mg.get(Se(n))||a.lastIndexOf(c)>l);return(t===
void 0||l>=0)&&!r.some(u)};if(o())return;for(let a of fn(t===void 0?pn(e):e.late,n))Jl(a,l=>!r.includes(l));if(t===void 0||o())return;let i=fn(pn(e),n),s=i.flatMap(
a=>{var l;return T((l=a.text)!=null?l:"")}).filter(a=>a!==t&&!r.includes(a));Yt(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function zg(e,n,t,r){
var p;let o=(p=Wl.get(Se(n)))!=null?p:!1;for(let d of fn(pn(e),n))Jl(d,m=>!r.some(g=>Kr(g,m)));let i=fn(pn(e),n),s=(o?i:i.slice(-1)).flatMap(d=>{var m;return T(
(m=d.text)!=null?m:"")});if(t.every(d=>s.some(m=>Kr(m,d))))return;let a=fn(e.late,n),l=o?fn([...e.early,...e.added],n):i,u=o?a.flatMap(d=>{var m;return T((m=d.text)!=
null?m:"")}):[],c=[];for(let d of[...l.flatMap(m=>{var g;return T((g=m.text)!=null?g:"")}),...t.filter(m=>!u.some(g=>Kr(g,m)))])c.some(m=>Kr(m,d))||c.push(d);let f=o?
void 0:a[a.length-1];Yt(l),f===void 0?e.added.push({text:`${n}=${c.join(",")}`}):f.text=`${n}=${c.join(",")}`}function Ng(e,n){let t=fn(pn(e),_(n));(qr(_(n))?t:
t.slice(-1)).some(o=>{var i;return Ni((i=o.text)!=null?i:"",n)})||(qr(_(n))||Yt(t),e.added.push({text:n}))}function Lg(e,n,t){let r=n.map(Se),o=pn(e).filter(i=>i.
text!==null&&r.includes(_(i.text)));o.length===t.length&&o.every((i,s)=>{var a,l;return Ni((a=i.text)!=null?a:"",(l=t[s])!=null?l:"")})||(Yt(o),e.added.push(...t.
map(i=>({text:i}))))}function pn(e){return[...e.early,...e.added,...e.late]}function fn(e,n){return e.filter(t=>t.text!==null&&_(t.text)===Se(n))}function Yt(e){
for(let n of e)n.text=null}function Jl(e,n){var o,i;let t=T((o=e.text)!=null?o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=
null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}function Jr(e){return e.filter(n=>n!==null)}function Se(e){return e.replace(/-/g,"_")}var Ug={intel:"intel_iommu",amd:"amd_iommu",arm:null},Xl=["intel_iommu","amd_iommu","iommu"],Bg=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]],ql=["default_hugepagesz","hugepagesz","hugepages"];function Xr({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=Ug[e];return[...o===null?[]:
[{kind:"flags",key:o,has:"on",lacks:["off"]}],...Hg(e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...Li(r)]}function Hg(e,n){return e===
"arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function Li(e){let n=e.
filter(r=>ql.includes(_(r))),t=e.filter(r=>!n.includes(r)).flatMap(r=>{let o=_(r);return mn(o)?[{kind:"list",key:r.replace(/=[^]*/,""),items:T(r)}]:!Xl.includes(
o)||ze(r)===""?[{kind:"token",token:r}]:T(r).map(i=>({kind:"flags",key:o,has:i,lacks:Vg(i)}))});return n.length===0?t:[...t,{kind:"group",keys:ql,tokens:n}]}function Yl(e){
let{tokens:n}=Dn([],e),t=e.find(r=>!H(n,r));return t===void 0?null:n.filter(r=>gn(t).includes(_(r))).join(" ")}function it(e){switch(e.kind){case"flags":return e.
has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"group":return e.tokens;case"absent":return[]}}
function Tn(e){let n=_(e);return mn(n)?{kind:"list",key:n,items:[],without:T(e)}:Xl.includes(n)?{kind:"flags",key:n,lacks:T(e)}:{kind:"absent",token:e}}function hn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:it(n))}function Vg(e){return Bg.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var Ql=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,jg=/^linux(16|efi)?$/,Fg=/^initrd(16|efi)?$/,Zg=/^(|\d\d_linux(_zfs|_xen)?)$/;function Wg(e){var a,l;let n=[],t=[],r=null,o="",
i=()=>{r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let u=0;u<e.length;u++){Ql.lastIndex=u;let[c=""]=(a=Ql.exec(e))!=
null?a:[];if(c!==""&&!(c.startsWith("#")&&r===null)){r=(r!=null?r:"")+c,u+=c.length-1;continue}let f=e.charAt(u);if(f==="'"||f==='"'){let p=Gg(e,u);if(p<0)throw new Error(
`a ${f} is never closed (line ${e.slice(0,u).split(`
`).length})`);let d=e.slice(u+1,p);r=(r!=null?r:"")+(f==='"'?d.replace(/\\([\\"$\n])/g,"$1"):d),u=p}else if(f==="\\")r=(r!=null?r:"")+e.charAt(++u);else if(f===
"#"&&r===null){let[p=""]=e.slice(u).split(`
`,1),[,d,m=""]=(l=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(p))!=null?l:[];d!==void 0&&(s(),o=d==="BEGIN"?m:""),u+=p.length-1}else if(f===`
`||f===";")s();else if(/\s/.test(f))i();else if(f==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(u+1,u+64))){let p=e.indexOf("}",u);r+=e.slice(u,p+1),u=
p}else{if((f==="{"||f==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(u+1))))throw new Error(`a ${f} stands inside a word (line ${e.slice(0,u).split(`
`).length})`);r=(r!=null?r:"")+f}r==="{"&&/^\s?$/.test(e.charAt(u+1))&&(i(),s())}return s(),n}function Gg(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t===
'"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function Kg(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||r==="--id");return n<
0?"":(t=e[n+1])!=null?t:""}var Yr;function Ye(e){return(Yr===void 0||Yr.text!==e)&&(Yr={text:e,config:Jg(e)}),Yr.config}function Jg(e){var p,d,m,g,b,h,y,w;let n=[],
t=null;try{n=Wg(e)}catch(v){t=v instanceof Error?v.message:String(v)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:v,section:x}of n){let[E=""]=v;if(v[v.length-
1]==="{")o.push({name:E,title:(p=v[1])!=null?p:"",id:Kg(v)}),a=null;else if(E==="}"){let N=o.pop();if(N===void 0)t=t!=null?t:"a } closes nothing";else if(N.name===
"menuentry"&&a!==null){let S=/recovery/i.test(N.title+N.id)||a.args.includes("single");r.push({...a,title:N.title,id:N.id,recovery:S,section:x,within:o.filter(M=>M.
name==="submenu").map(M=>M.title)}),a=null}}else jg.test(E)?a={kernel:(d=v[1])!=null?d:"",args:v.slice(2).map(qg),initrds:[]}:Fg.test(E)?a==null||a.initrds.push(
...v.slice(1)):E==="if"?i++:E==="fi"?i--:E==="set"&&((m=v[1])!=null?m:"").startsWith("kernelopts=")&&(s=((g=v[1])!=null?g:"").slice(11))}o.length>0&&(t=t!=null?
t:`the block of ${(h=(b=o[0])==null?void 0:b.name)!=null?h:""} ${JSON.stringify((w=(y=o[0])==null?void 0:y.title)!=null?w:"")} is never closed`),i!==0&&(t=t!=null?
t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),u=n.some(({words:v})=>v[0]==="configfile"||v[0]==="source"),c=n.some(({words:v})=>v.
length===1&&v[0]==="blscfg"),f=u&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:f,bls:c,kernelopts:s}}function qg(e){if(!/\s/.test(
e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function Xg(e){return e.entries.filter(n=>!n.recovery&&Zg.test(n.section))}
function eu(e,n){let t=Ye(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;let r=Xg(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){
let i=K(o.args.join(" ")),s=n.find(l=>!H(i,l));if(s===void 0)continue;let a=hn([s]);return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:
"still has what is to go"}`}return null}var nu={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":eu(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ");throw new $("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by hand to see w\
hy, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),touches:e=>[
e.path]};function Yg(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var tu={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Yg(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new $(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Qg={file:$l,grubConfig:nu,bootImage:Hl,kmod:tu,driver:Fl};function Qr(e){return Qg[e.kind]}var ru=require("fs"),st=`${oe}/lock`;function ou(){try{return ru.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function iu(e){
var n;try{let t=ru.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function eh(e){
return e.boot_id===ou()&&iu(e.pid)===e.started}function su(e){try{let n=JSON.parse(e);return eh(n)?n:null}catch(n){return null}}function Ui(e){let n=e.read(st);
return n===null?null:su(n)}function nh(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Bi(e){
return new $("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${nh(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function th(e){return new Promise(n=>{setTimeout(n,e)})}async function eo(e,n){let t=Date.now()+
e*1e3;for(;;){let r=n();if(r===null)return;if(Date.now()>=t)throw r;await th(Math.min(250,Math.max(10,t-Date.now())))}}function Hi(e,n){return eo(n,()=>{let t=Ui(
e);return t===null?null:Bi(t)})}async function au(e,n,t,r){var s;let o={pid:process.pid,started:(s=iu(process.pid))!=null?s:"",boot_id:ou(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Hi(e,r);let i=()=>e.createExclusive(st,JSON.stringify(o)+`
`);return await eo(r,()=>{var c;if(i())return null;let a=Ui(e);if(a!==null)return Bi(a);let l=`${st}.stale.${process.pid}`;e.rename(st,l);let u=e.read(l);return u!==
null&&su(u)!==null&&e.createExclusive(st,u),e.remove(l),i()?null:Bi((c=Ui(e))!=null?c:o)}),()=>e.remove(st)}var Vi=new WeakMap;function lu(e){function n(t){let r=new Map;return o=>{let i=r.get(o);if(i!==void 0||r.has(o))return i;let s=t(o);return r.set(o,s),s}}return uu(
{...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)})}function uu(e){return Vi.set(e,new Map),e}function cu(e,n){return Vi.
has(n)?uu(e):e}function ie(e,n,t){let r=Vi.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var rh=20;async function Zi(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Qr(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let u=s.pending(
e,i);if(u!==null){r.includes(u)||r.push(u);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let c of s.touches(
i))o.add(c)}return{todo:t,pending:r}}function fu(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=Qr(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function oh(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,du.randomBytes)(3).toString("hex")}`}function ji(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function ih(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${ji(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${ji(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${ji(s)}`}`}function no({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,runnable:u,ask:c}){return lu({root:e,
live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,runnable:u,ask:c})}function Fi(e,n,t,r){var u,c,f,p,d,m,g,b;let o=n.report(e),{changes:i,run:s}=t,a=[...(u=
n.pending)!=null?u:[],...t.pending],l=(c=t.error)!=null?c:o.fail===void 0||r?void 0:{stop:o.fail,node:"partial"};return{changed:i.length>0,msg:l===void 0?ih(i,a,
o,r):l.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:(f=o.rebootReasons)!=null?f:[],pendingAtBoot:(p=o.pendingAtBoot)!=
null?p:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(d=n.notes)!=null?d:[],...(m=o.notes)!=null?m:[]],warnings:[...(g=n.warnings)!=null?g:[],...(b=
o.warnings)!=null?b:[]],own:o.own,...s===void 0?{}:{run:s},...l===void 0?{}:{error:l}}}function sh(e,n,t){var r;try{return Fi(e,n,t,!1)}catch(o){if(!(o instanceof
$))throw o;return Fi(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}async function ah(e,n,t,r,o){
var s;let i=new Set;for(let{step:a,change:l}of n){let u=Qr(a),c=await u.observe(e,a,i);if(c.before!==l.before&&c.before!==c.after&&u.facet!=="derived")throw new $(
"E_RACED",`${l.label} changed while this ran: it was ${l.before||"absent"} and is ${c.before||"absent"}; somebody else is at work on this node; run this again`);
c.before!==c.after&&((s=o.progress)==null||s.call(o,l.label),await(t==null?void 0:t.entry(u.inverse(e,a))),await u.apply(e,a)),r.push(l);for(let f of u.touches(
a))i.add(f)}}function lh(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof $)return r;throw o}}async function uh(e,n){let{todo:t}=await Zi(
e,n.steps.map(dh));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new $("E_D\
RIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do this ended without an error, so run it by hand and look at its output`)}var ch=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/)/;
function pu(e){return e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&ch.test(e.path)}function mu(e,n,{todo:t,pending:r}){var o;(r.length>0||t.some(
({step:i})=>pu(i)))&&((o=n.guard)==null||o.call(n,e))}function dh(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function fh(e){let n=e.
list(`${oe}/runs`);for(let t of n.slice(0,Math.max(0,n.length-rh)))e.remove(`${oe}/runs/${t}`)}function ph(e){if(e.stat(Xe)===null){for(let n of e.list(`${oe}/r\
uns`))e.remove(`${oe}/runs/${n}`);e.removeEmptyDir(`${oe}/runs`),e.remove(`${oe}/images.json`)}}async function gu(e,n,t,r){var p;r.check||await Hi(e,r.wait);let o=no(
e),i=n.plan(o,t),s=await Zi(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if(mu(o,i,s),r.check||a){let d=r.diff?fu(o,s.todo):void 0;return Fi(o,i,{changes:s.
todo.map(({change:m})=>m),pending:s.pending,diff:d},r.check)}let l=oh(),u=Br(e,oe),c=[...u].reverse();(p=r.beforeWriting)==null||p.call(r);let f=await au(e,n.name,
l,r.wait);try{return await hu(e,n,t,r,{run:l,made:u,empty:c})}finally{if(f(),e.stat(Xe)===null)for(let d of[oe,...c])e.removeEmptyDir(d)}}async function hu(e,n,t,r,o,i=!0){
var v,x,E,N;let{run:s,made:a,empty:l}=o;mh(e);let u=no(e),c=n.plan(u,t),{todo:f,pending:p}=await Zi(u,c.steps);if(mu(u,c,{todo:f,pending:p}),i&&f.some(({step:S})=>pu(
S))&&Pi(e)!==null)return await eo(r.wait,()=>Pi(e)),hu(e,n,t,r,o,!1);let d=r.diff?fu(u,f):void 0,m=c.report(u).bootable,g=[],b,h=null;try{c.undoes===void 0&&f.length>
0&&(h=await gh(e,n.name,c,{run:s,dirs:a,version:r.version})),await ah(e,f,h,g,r);let S=no(e);await uh(S,lh(S,n,t,c));let M=c.report(S),q=((x=(v=M.bootable)==null?
void 0:v.reasons)!=null?x:[]).filter(ue=>(m==null?void 0:m.ok)===!0||(m==null?void 0:m.reasons.includes(ue))===!1);if(q.length>0)throw new $("E_DRIFT",`this nod\
e would no longer boot as it did: ${q.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(h==null?void 0:h.done()),l.push(...(E=
c.emptyDirs)!=null?E:[]);for(let ue of(N=c.emptyDirs)!=null?N:[])e.removeEmptyDir(ue);c.undoes!==void 0&&M.fail===void 0&&await al(e,c.undoes)}catch(S){b=S instanceof
$?S:new $("E_INTERNAL",`${S instanceof Error?S.message:String(S)}; this is a bug, please report it`,{cause:S})}let y=g.length>0||h!==null,w=sh(no(e),c,{changes:g,
pending:p,diff:d,...h===null?{}:{run:s},...b===void 0?{}:{error:{stop:b,node:y?"partial":"untouched"}}});return c.undoes!==void 0&&b===void 0?ph(e):y&&r.render!==
void 0&&await hh(e,s,r.render(w)),w}function mh(e){var n;for(let t of ce(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=e.real(r.path))!=null?n:r.path:
void 0;o!==void 0&&e.remove(Si(o))}}function gh(e,n,t,r){var o,i,s,a,l;return sl(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(o=
e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=t.claims)!=
null?s:[],released:(a=t.released)!=null?a:[],devices:(l=t.devices)!=null?l:[]})}async function hh(e,n,t){try{await e.write(`${oe}/runs/${n}.json`,t,384),await fh(
e)}catch(r){if(!(r instanceof $))throw r}}var io=require("fs"),Hu=require("os"),Zh=1800,Wh=64*1024*1024,Lu="/usr/local/sbin:/usr/sbin:/sbin",Gh=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTION\
S"],Uu="VFIOKIT_COMMAND",Bu="ended by a signal without a name",Kh=0;async function Ki(e,n={}){return Jh((await Promise.resolve().then(()=>ke(Nu(),1))).default.sync,
e,n)}function Jh(e,n,t){var b;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Kh}`,s={...process.env};for(let h of Gh)delete s[h];let a=s.PATH,l={cwd:"/",extendEnv:!1,
env:{...s,PATH:a?`${a}:${Lu}`:`/usr/bin:/bin:${Lu}`,...t.env,LC_ALL:"C",[Uu]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.from(t.input,"lat\
in1")},timeout:((b=t.timeout)!=null?b:Zh)*1e3,killSignal:"SIGKILL",maxBuffer:Wh,encoding:"latin1",stripFinalNewline:!1,reject:!1},u=qh(()=>e(r,o,l));if(u===void 0)
return{code:127,stdout:"",stderr:Bu};let{exitCode:c,signal:f,timedOut:p,stdout:d="",stderr:m=""}=u;if(p)return Xh(`${Uu}=${i}`),{code:124,stdout:d,stderr:m};let g=f===
void 0?void 0:Hu.constants.signals[f];return g!==void 0?{code:128+g,stdout:d,stderr:m}:typeof c=="number"?{code:c,stdout:d,stderr:m}:{code:127,stdout:d,stderr:m||
String(Reflect.get(u,"originalMessage")||Bu)}}function qh(e){try{return e()}catch(n){return}}function Xh(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;for(let r of(0,io.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,io.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(r),"SIGKILL"),
t=!0}catch(o){}}}var I=require("fs"),Vu=16<<20,Yh=40,Qh=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],ey=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function ut(e){return e instanceof Error&&"code"in e?String(e.code):""}function so(e){let n=ut(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
function ao(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Ji(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=ao(i===void 0?
n:n.slice(o)),a=i===void 0?[]:ao(i),l=0;for(let u=s.shift();u!==void 0;u=s.shift()){if(u===".."){a.pop();continue}let c=[...a,u],f=null;if(s.length>0||t){let p=e+
"/"+c.join("/");try{I.lstatSync(p).isSymbolicLink()&&(f=I.readlinkSync(p))}catch(d){f=null}}if(f===null){a=c;continue}if(++l>Yh)return null;f.startsWith("/")&&(a=
[]),s.unshift(...ao(f))}return"/"+a.join("/")}function ny(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Ji(e,r,!0);
o!==null&&I.existsSync(e+o)&&t.set(r,o)}function ju(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(h,y){if(n==="")return h;
ny(n,h,r);let w=Ji(n,h,y,r);return w===null?null:n+w}function i(h){let y=o(h,!0);if(y===null)return null;try{return n===""?I.realpathSync(y):(I.lstatSync(y),y.slice(
n.length))}catch(w){return null}}function s(h){let y=o(h,!1);if(y===null)return null;let w;try{w=I.lstatSync(y)}catch(ue){if(so(ue))return null;throw new $("E_A\
PPLY",`${h} could not be looked at: ${ut(ue)}; run as root or give this user access`,{cause:ue})}let v=w.isFile()?"file":w.isDirectory()?"dir":w.isSymbolicLink()?
"link":"other",{size:x,mtimeMs:E,ino:N,dev:S,uid:M,gid:q}=w;return{type:v,size:x,mtimeMs:E,ino:N,dev:S,uid:M,gid:q,mode:w.mode&4095}}function a(h){let y=o(h,!0);
if(y===null)return null;let w;try{w=I.openSync(y,I.constants.O_RDONLY|I.constants.O_NONBLOCK)}catch(v){if(so(v))return null;throw new $("E_APPLY",`${h} could no\
t be read: ${ut(v)}; run as root or give this user access`,{cause:v})}try{let v=I.fstatSync(w);if(!v.isFile())throw new $("E_HOST",`${h} is not a regular file, \
as it should be; move it out of the way`);if(v.size>Vu)throw new $("E_HOST",`${h} has ${v.size} bytes, more than the ${Vu} that such a file may have; look at wh\
at it is`);return I.readFileSync(w,"latin1")}catch(v){throw v instanceof $?v:new $("E_APPLY",`${h} could not be read: ${ut(v)}`,{cause:v})}finally{I.closeSync(w)}}
function l(h,y,w){let v=o(h,!0);if(v===null)return null;try{let x=I.openSync(v,I.constants.O_RDONLY|I.constants.O_NONBLOCK);try{let E=Buffer.alloc(w);return E.slice(
0,I.readSync(x,E,0,w,y))}finally{I.closeSync(x)}}catch(x){return null}}function u(h){let y=o(h,!0);if(y===null)return null;try{return I.readFileSync(y,"latin1").
trimEnd()}catch(w){return null}}function c(h){let y=o(h,!0);if(y===null)return[];try{return I.readdirSync(y).sort()}catch(w){return[]}}function f(h){let y=o(h,!1);
if(y===null)return null;try{return I.readlinkSync(y)}catch(w){return null}}function p(h){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==
0?{ok:!1,why:"chroot needs root"}:(h.startsWith("/")?i(h)!==null:Qh.some(w=>i(`${w}/${h}`)!==null))?ey.has(h.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,
why:`${h} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${h} is not in ${n}`}}async function d(h,y){return t!==void 0?t.run(h,y):Ki(n===""?h:["chroot",n,...h],y)}function m(h,y=!0){
r.clear();let w=Ji(n,h,y),v=w===null?null:n+w;if(v===null)throw new $("E_REFUSED",`${h} is a loop of links; expected a file or nothing; remove the links`);return v}
async function g(h,y){n!==""||t!==void 0||!I.existsSync("/sys/fs/selinux/enforce")||await Ki(y===null?["restorecon","-F",h]:["chcon",`--reference=${y}`,h])}function b(h,y,w){
let v=ut(w),x=v==="EACCES"||v==="EPERM"?"run as root":v==="ENOSPC"?"free space on that file system":v==="EROFS"?"mount it read-write":"see the error and run aga\
in";return new $("E_APPLY",`${h} could not be ${y}: ${v===""?String(w):v}; ${x}`,{cause:w})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:a,bytes:l,attr:u,
list:c,link:f,real:i,stat:s,runnable:p,run:d,ask:d,async write(h,y,w){try{await nl(m(h),Buffer.from(y,"latin1"),w,g)}catch(v){throw v instanceof $?v:b(h,"writte\
n",v)}},createExclusive(h,y){let w=m(h);try{I.mkdirSync(w.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let v=`${w}.${process.pid}`;I.writeFileSync(v,y,{mode:384,
flag:"w"});try{I.linkSync(v,w)}finally{I.unlinkSync(v)}return!0}catch(v){if(ut(v)==="EEXIST")return!1;throw b(h,"created",v)}},remove(h){try{I.unlinkSync(m(h,!1))}catch(y){
if(!so(y))throw b(h,"removed",y)}},rename(h,y){try{I.renameSync(m(h,!1),m(y,!1))}catch(w){if(!so(w))throw b(h,"renamed",w)}},removeEmptyDir(h){try{I.rmdirSync(m(
h))}catch(y){}},async replace(h,y){try{await tl(m(h),m(y),g)}catch(w){throw b(y,"replaced",w)}},writeAttribute(h,y){if(t!==void 0)return t.writeAttribute(h,y);let w=I.
openSync(m(h),I.constants.O_WRONLY);try{I.writeSync(w,y)}finally{I.closeSync(w)}}}}var Wu=require("fs");var ty=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function Fu(e){let n=ty.exec(e);return n===
null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function er(e,n=60){return e==null?"null":typeof e=="string"?JSON.stringify(e.length>
n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}function qi(e,n){let t,r=3;for(let o of n){let i=o.
startsWith(e)&&e.length>1?1:ry(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function ry(e,n){var r,o,i,s;let t=Array.from({length:n.length+
1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let u=1;u<=n.length;u++){let c=((r=t[u-1])!=null?r:0)+(e[a-1]===n[u-1]?0:1);l.push(Math.min(c,((o=t[u])!=
null?o:0)+1,((i=l[u-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var oy=4*1024*1024;function Zu(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function ee(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Wu.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;Zu(2)}return!0}function Gu(e,n){return typeof n=="bigint"?n.toString():n}var Yi=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function Ku(e){return new Yi(e)}function Ju(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var Qi="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function qu(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function lo(e,n,t){let r=new e._zod.constr(n!=null?n:e._zod.def);return(!n||t!=null&&t.parent)&&(r._zod.parent=e),r}function uo(e){let n=e;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function Xu(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function zn(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function Yu(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function Qu(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function nr(e){return typeof e=="string"?e:e==null?void 0:e.message}function es(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function ct(e,n,t){var l,u,c,f,p,d,m,g,b,h,y,w,v,x,E,N,S;var r;
let o=(u=(l=e.inst)==null?void 0:l._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(f=e.schema)==null?void 0:f._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(N=(E=(v=(y=(b=nr((g=(m=(d=e.inst)==null?
void 0:d._zod.def)==null?void 0:m.error)==null?void 0:g.call(m,e)))!=null?b:nr(i==null?void 0:i(e)))!=null?y:nr((h=n==null?void 0:n.error)==null?void 0:h.call(n,
e)))!=null?v:nr((w=t.customError)==null?void 0:w.call(t,e)))!=null?E:nr((x=t.localeError)==null?void 0:x.call(t,e)))!=null?N:"Invalid input",a={};for(let M of Object.
keys(e))M==="inst"||M==="schema"||M==="continue"||M==="input"||M==="__proto__"||(a[M]=e[M]);return(S=a.path)!=null||(a.path=[]),a.message=s,n!=null&&n.reportInput&&
(a.input=e.input),a}function ec(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):iy(e,t,r.value)}}function Cn(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function nc(e,n,t){return Cn(e,n,t,!1)}function iy(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:Cn(this,n,t.bind(this))},set(r){Cn(this,n,r)}})}function sy(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var Xi,yn=!1,ay={configurable:!0,get(){yn=!0}};function dt(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Xi!==e.
_zod){Xi=void 0;return}Xi=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,ay);let o=yn;yn=!1;try{let i=t(this);return yn?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),yn=yn||o,i}catch(i){throw delete this[n],yn=yn||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function tc(e,n,t,r){let o=sy(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var rc;var ns={value:void 0,enumerable:!1},oc="captureStackTrace"in Error?Error:null;function ly(e){let n=oc;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return oc=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function se(e,n,t,r){var p;let o={};function i(d){this.
def=d,this.constr=f,this.traits=new Set}i.prototype=o;let s=t,a=s&&new WeakSet;function l(d,m){if(d._zod){if(d._zod.traits.has(e))return}else{ns.value=new i(m);
try{Object.defineProperty(d,"_zod",ns)}finally{ns.value=void 0}}if(d._zod.traits.add(e),n(d,m),a){let b=Object.getPrototypeOf(d),h=d._zod.constr.prototype,y=b;for(;y&&
y!==h;)y=Object.getPrototypeOf(y);let w=y!=null?y:b;a.has(w)||(a.add(w),ec(w,s))}let g=f.prototype;for(let b in g)Object.prototype.hasOwnProperty.call(g,b)&&(b in
d||(d[b]=g[b].bind(d)))}let u=(p=r==null?void 0:r.Parent)!=null?p:Object;class c extends u{}Object.defineProperty(c,"name",{value:e});function f(d){var h;let m=r!=
null&&r.Parent?ly(c):this;l(m,d);let g=m._zod.deferred;if(g){for(let y of g)y();m._zod.deferred=void 0}let b=(h=globalThis.__zod_globalConfig)==null?void 0:h.postProcessor;
return b&&b(m),m}return Object.defineProperty(f,"init",{value:l}),Object.defineProperty(f,Symbol.hasInstance,{value:d=>{var m,g;return r!=null&&r.Parent&&d instanceof
r.Parent?!0:(g=(m=d==null?void 0:d._zod)==null?void 0:m.traits)==null?void 0:g.has(e)}}),Object.defineProperty(f,"name",{value:e}),f}var Ne=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},co=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},ic;(ic=(rc=globalThis).__zod_globalConfig)!=null||(rc.__zod_globalConfig=
{});var tr=globalThis.__zod_globalConfig;function pt(e){return e&&Object.assign(tr,e),tr}function uy(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,Gu,2)),e.message}function cy(e){this._zod.message=e}var dy={get:uy,
set:cy,enumerable:!0,configurable:!0},ts={value:void 0,enumerable:!1},ac=new WeakSet([Object.prototype,Error.prototype]),lc=(e,n)=>{e.name="$ZodError",ts.value=
n,Object.defineProperty(e,"issues",ts),ts.value=void 0,Object.defineProperty(e,"message",dy);let t=Object.getPrototypeOf(e);ac.has(t)||(ac.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Fk=se("$ZodError",lc),rr=se("$ZodError",lc,void 0,{Parent:Error});var py=e=>{let n=(t,r,o,i)=>{var l,u;let s=o?{...o,async:!1}:{async:!1},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Ne;if(a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(f=>ct(f,s,pt())));throw Qi(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},rs=py(
rr),my=e=>{let n=async(t,r,o,i)=>{var l,u;let s=o?{...o,async:!0}:{async:!0},a=t._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(a.issues.map(f=>ct(f,s,pt())));throw Qi(c,(u=i==null?void 0:i.callee)!=null?u:n),c}return a.value};return n},os=my(
rr),gy=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new Ne;return i.issues.length?uc(e,i.issues,
o):{success:!0,data:i.value}},is=gy(rr);function uc(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>ct(o,t,pt()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var hy=e=>async(n,t,r)=>{let o=r?{...r,async:!0}:{async:!0},i=n._zod.run({value:t,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?uc(e,i.issues,o):{success:!0,data:i.value}},ss=hy(rr);var cc={major:4,minor:6,patch:7};var mt=se("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=cc;let r=e._zod.def.checks,o=e._zod.traits.has(
"$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let l of a._zod.onattach)l(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.
deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,c,f)=>{if(u.memo)return u;let p=zn(u),d;for(let m of c){if(m._zod.def.
when){if(Yu(u)||!m._zod.def.when(u))continue}else if(p)continue;let g=u.issues.length,b=m._zod.check(u);if(b instanceof Promise&&(f==null?void 0:f.async)===!1)throw new Ne;
if(d||b instanceof Promise)d=(d!=null?d:Promise.resolve()).then(async()=>{await b,u.issues.length!==g&&(es(u.issues,g,e),p||(p=zn(u,g)))});else{if(u.issues.length===
g)continue;es(u.issues,g,e),p||(p=zn(u,g))}}return d?d.then(()=>u):u},l=(u,c,f)=>{if(zn(u))return u.aborted=!0,u;let p=a(c,o,f);if(p instanceof Promise){if(f.async===
!1)throw new Ne;return p.then(d=>e._zod.parse(d,f))}return e._zod.parse(p,f)};e._zod.run=(u,c)=>{if(c.skipChecks)return e._zod.parse(u,c);if(c.direction==="back\
ward"){let p=e._zod.parse({value:u.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?p.then(d=>l(d,u,c)):l(p,u,c)}let f=e._zod.parse(u,c);if(f instanceof
Promise){if(c.async===!1)throw new Ne;return f.then(p=>a(p,o,c))}return a(f,o,c)}}},{get"~standard"(){return nc(this,"~standard",vy(this))},set"~standard"(e){Cn(
this,"~standard",e)}}),dc=(e,n)=>e.issues.length?{issues:e.issues.map(t=>ct(t,n,pt()))}:{value:e.value};async function by(e,n){let t={async:!0};return dc(await e.
_zod.run({value:n,issues:[]},t),t)}function vy(e){return{validate:n=>{let t={async:!1};try{let r=e._zod.run({value:n,issues:[]},t);if(!(r instanceof Promise))return dc(
r,t)}catch(r){}return by(e,n)},vendor:"zod",version:1}}var fc=se("$ZodNever",(e,n)=>{mt.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function po(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...Qu(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}var wy=[];function xy(e){var s,a,l,u;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:wy,o=r.length?[...n,...r]:n;for(let c of o)if(!((u=(l=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&u.has("$ZodType")))
throw new Error(`Invalid element at key "${String(c)}": expected a Zod schema`);let i=Xu(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function $y(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod,c=u.def.type,f=u.optin,p=u.optout,d=0;for(let m in n){if(s&&t.issues.
length!==d){if(zn(t,d))break;d=t.issues.length}if(l.has(m))continue;if(m==="__proto__"){c==="never"&&a.push(m);continue}if(c==="never"){a.push(m);continue}let g=u.
run({value:n[m],issues:[]},r);g instanceof Promise?e.push(g.then(b=>po(b,t,m,n,f,p))):po(g,t,m,n,f,p)}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var pc=se("$ZodObject",(e,n)=>{var u;mt.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"sh\
ape"),r=t!=null&&t.get?t.get.raw:(u=n.shape)!=null?u:{};if(r){let c=()=>{let f={...r};return Object.defineProperty(n,"shape",{value:f}),c.raw=f,f};c.raw=r,Object.
defineProperty(n,"shape",{get:c})}let o=Ku(()=>xy(n));dt(e,"propValues",c=>{let f=c.def.shape,p={};for(let d in f){let m=f[d]._zod;if(m.values){Object.prototype.
hasOwnProperty.call(p,d)||Ju(p,d,new Set);for(let g of m.values)p[d].add(g);m.optin!==void 0&&p[d].add(void 0)}}return p});let i=qu,s=n.catchall,a,l=tr.memoizer;
l==null||l.attach(e),e._zod.parse=(c,f)=>{a!=null||(a=o.value);let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=l?l.alloc(e,c,{},f):{};let d=[],m=a.shape,g=f==null?void 0:f.abortEarly,b=c.issues.length;for(let h of a.allKeys){if(g&&c.issues.length!==b){if(zn(c,b))
break;b=c.issues.length}if(h==="__proto__")continue;let y=m[h],w=y._zod.optin,v=y._zod.optout,x=y._zod.run({value:p[h],issues:[]},f);x instanceof Promise?d.push(
x.then(E=>po(E,c,h,p,w,v))):po(x,c,h,p,w,v)}return s?$y(d,p,c,f,o.value,e,g===!0):d.length?Promise.all(d).then(()=>c):c}});var mc=se("$ZodTransform",(e,n)=>{var t;mt.init(e,n),e._zod.optin="optional",(t=tr.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")
throw new co(e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof
Promise)throw new Ne;return r.value=i,r}});var gc=se("$ZodPipe",(e,n)=>{mt.init(e,n),dt(e,"values",t=>t.def.in._zod.values),dt(e,"optin",t=>t.def.in._zod.optin),dt(e,"optout",t=>t.def.out._zod.optout),dt(
e,"propValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>fo(
s,n.in,r)):fo(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>fo(i,n.out,r)):fo(o,n.out,r)}});function fo(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function hc(e,n){return new e({type:"never",...uo(n)})}var mo=se("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");mt.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},
set with(e){Cn(this,"with",e)},parse(e,n){return rs(this,e,n,{callee:this.parse})},parseAsync(e,n){return os(this,e,n,{callee:this.parseAsync})},safeParse(e,n){
return is(this,e,n)},safeParseAsync(e,n){return ss(this,e,n)},check(...e){var t;let n=this.def;return this.clone({...n,checks:[...(t=n.checks)!=null?t:[],...e.map(
r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,n){return lo(this,e,n)},brand(){return this},register(e,n){
return e.add(this,n),this},apply(e,...n){return n.length===0?e(this):e(this,...n)}});var Sy=se("ZodMiniNever",(e,n)=>{fc.init(e,n),mo.init(e,n)});function Py(e){return hc(Sy,e)}var Ay=se("ZodMiniObject",(e,n)=>{pc.init(e,n),mo.init(e,n),tc(e,"shape",t=>t._zod.def.shape,!1)});function yc(e,n){return new Ay({type:"object",shape:e,catchall:Py(),...uo(n)})}var Ey=se("ZodMiniTransform",(e,n)=>{mc.init(e,n),mo.init(e,n)});function go(e){return new Ey({type:"transform",transform:e})}var Iy=se("ZodMiniPipe",(e,n)=>{gc.init(e,n),mo.init(e,n)});function bc(e,n){return new Iy({type:"pipe",in:e,out:n})}var Oy=["true","yes","on","y","t","1"],Ry=["false","no","off","n","f","0"];function as(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Oy.
includes(n)?!0:Ry.includes(n)?!1:void 0}function yo(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function wc(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function xc(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function ho(e,n="",t=""){var r;if(typeof e=="stri\
ng")vc(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>ho(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=yo(e))!=null?r:{}))vc(o,n===""?"a key":`a ke\
y of ${n}`,t),ho(i,n===""?o:`${n}.${o}`,t||o)}function vc(e,n,t){let r=Fu(e);if(r!==void 0)throw z(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var My={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function ls(e){return{type:My[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function $c(e){let n={};for(let[t,r]of Object.entries(e))n[t]=ls(r);return{type:"object",properties:n,additionalProperties:!1}}var us="/sys/bus/pci/devices",cs=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Dy=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,Ty=6;function Sc(e){
let n=Dy.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function Pc(e){let n=cs.exec(e.toLowerCase());if(n===null)return null;let[,t="0",r="",o="",
i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function J(e){return e.
list(us).length>0}function W(e){return ie(e,"pci",()=>e.list(us).filter(n=>cs.test(n)).map(n=>Cy(e,n)))}function Ac(e,n){return e.filter(t=>t.id===n)}function bo(e,n){
let t=new Map;for(let r of e){let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}function Cy(e,n){let t=`${us}/${n}`,r=new Map,o=(p,d)=>(r.has(p)||
r.set(p,d()),r.get(p)),i=p=>o(p,()=>e.attr(`${t}/${p}`)),s=p=>{let d=i(p);return d!==null&&/^-?\d+$/.test(d)?Number(d):null},a=(p,d)=>{let m=i(p);return m!==null&&
/^0x[0-9a-f]+$/i.test(m)?m.slice(2).toLowerCase().padStart(d,"0"):null},l=p=>o(`${p}@`,()=>_c(e.link(`${t}/${p}`))),u=()=>o("/",()=>e.list(t)),c=p=>u().filter(d=>d.
startsWith(`${p}:pci:`)).map(d=>d.slice(p.length+5)),f=()=>o("config",()=>{let p=e.bytes(`${t}/config`,0,64);return p!==null&&p.length>=16?p:null});return{address:n,
slot:n.replace(/\..*/,""),get vendor(){return a("vendor",4)},get device(){return a("device",4)},get id(){return kc(this.vendor,this.device)},get subsystem(){return kc(
a("subsystem_vendor",4),a("subsystem_device",4))},get class(){let p=a("class",6);return p===null?null:p.slice(0,4)},get revision(){return a("revision",2)},get driver(){
return l("driver")},get module(){return o("module",()=>this.driver===null?null:_c(e.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){let p=i(
"driver_override");return p===""||p==="(null)"?null:p},get group(){let p=l("iommu_group");return p!==null&&/^\d+$/.test(p)?Number(p):null},get header(){var d;let p=f();
return p===null?null:((d=p[14])!=null?d:0)&127},get responding(){let p=f();return p===null?null:p.some(d=>d!==255)},get numa(){return s("numa_node")},get bootVga(){
return s("boot_vga")},get physfn(){return l("physfn")},get totalVfs(){return s("sriov_totalvfs")},get numVfs(){return s("sriov_numvfs")},get modalias(){return i(
"modalias")},get resetMethods(){let p=i("reset_method");return p===null?null:p.split(/\s+/).filter(Boolean)},get barBytes(){let p=i("resource");return p===null?
null:zy(p)},get linkWidth(){return s("current_link_width")},get maxLinkWidth(){return s("max_link_width")},get upstream(){return o("..",()=>{var p;return((p=e.real(
t))!=null?p:"").split("/").slice(0,-1).filter(d=>cs.test(d))})},get consumers(){return c("consumer")},get suppliers(){return c("supplier")},get mdevs(){return u().
filter(p=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(p))}}}function kc(e,n){return e===null||n===null?null:`${e}:${n}`}function _c(e){return e===null?null:
e.replace(/.*\//,"")}function zy(e){return e.split(`
`).slice(0,Ty).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var Ny=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function G(e){return wn("bool",e,"true or false",as,{})}function or(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return wn("int",e,`a whole number${r}`,i=>wc(i,n,t),o)}function Nn(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return wn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function j(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>as(i)===r):[];return o.length===1?o[0]:void 0};return{...wn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Qe(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=wn("list",n,o,t,{items:ls(e)}),s=a=>go((l,u)=>Array.isArray(l)?l.map((c,f)=>{var m;let p=c===
null||c===""?void 0:a.safeParse(c);if((p==null?void 0:p.success)===!0)return p.data;let d=(m=p==null?void 0:p.error.issues[0])==null?void 0:m.message;u.issues.push(
{...Ic(c,"something in it"),...d===void 0?{}:{message:d},path:[f]})}):l);return{...i,schema:()=>ds(i.schema(),s(e.schema()))}}function Ec(e,n){let t=wn("dict",{
...n,default:{}},`an object with ${Object.keys(e).join(", ")}`,yo,$c(e));return{...t,unset:Dc(e),schema:()=>ds(t.schema(),Mc(e,e))}}function bn(e){return Rc(Qe(
Oc("a PCI id","10de:20b7",Sc),e))}function vn(e){return Rc(Qe(Oc("a PCI address","0000:41:00.0",Pc),e))}var eA={check:G({describe:"Say what would change and wri\
te nothing.",default:!1}),diff:G({describe:"Show the changes of files as before and after.",default:!1}),root:wn("str",{describe:"Work on the tree below this di\
rectory, as on an image.",default:"/"},"an absolute path without ..",xc,{pattern:"^/"}),wait:or({describe:"Seconds to wait for a lock that somebody else holds.",
min:0,max:86400,default:60})};function gt(e,n){var p,d,m;let t=yo(n);if(t===void 0)throw z("",`the parameters are ${er(n)}, expected a JSON object such as {"che\
ck": true}`);ho(t);let r=Dc(e);if(Object.keys(t).every(g=>t[g]===void 0))return r;let o=Mc(e,t).safeParse(t);if(o.success)return{...r,...Object(o.data)};let[i]=o.
error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[a=""]=s,l=s.map(g=>typeof g=="number"?`[${g}]`:`.${String(g)}`).join("").slice(1);if((i==null?void 0:i.code)!==
"unrecognized_keys")throw z(String(a),`${l} ${(d=i==null?void 0:i.message)!=null?d:"is not valid"}`);let u=String(i.keys[0]),c=Object.keys(l===""?e:Object((m=e[l])==
null?void 0:m.json.properties)).sort(),f=qi(u,c);throw z(l===""?u:l,`${JSON.stringify(u)} is not a parameter${l===""?"":` of ${l}`}${f===void 0?"":` (did you me\
an ${f}?)`}; known are ${c.join(", ")}`)}function Ic(e,n,t=""){return{code:"custom",input:e,message:`is ${er(e)}, expected ${n}${t}`}}function wn(e,n,t,r,o){let i=()=>go(
(l,u)=>{if(l==null||l===""&&e!=="str")return n.default;let c=r(l),f=typeof l=="number"&&(e==="str"||e==="list");return c===void 0&&u.issues.push(Ic(l,t,f?Ny:"")),
c}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,unset:a,...a===void 0?{}:{default:a}}}function Oc(e,n,t){let r=o=>typeof o=="string"&&t(o)||
void 0;return wn("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function Rc(e){let n=()=>go(t=>t&&[...new Set(t)]);return{...e,schema:()=>ds(e.schema(),
n())}}function ds(e,n){return bc(e,n)}function Mc(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return yc(t)}function Dc(e){let n={};
for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var Tc="0.1.0";var Ly=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Cc=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,Uy=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
By=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,de="[0-9a-f]";function zc(e){let n=new Map,
t=(d,m)=>g=>{var w;let b=`${d} ${g.toLowerCase()}`,h=[...n.keys()].filter(v=>v.startsWith(d)).length+1,y=(w=n.get(b))!=null?w:m(h);return n.set(b,y),y},r=t("uui\
d",d=>`00000000-0000-4000-8000-${fs(d,12)}`),o=t("name",d=>`id${d}`),i=t("machine",d=>fs(d,32)),s=t("mac",d=>`02-00-00-00-00-${fs(d,2)}`),a=t("ip",d=>`192.0.2.${d}`),
l=e.filter(d=>d.length>2&&!By.test(d)&&!Cc.test(d)).sort((d,m)=>m.length-d.length);function u(d){return d.replace(new RegExp(`\\b${de}{8}(-${de}{4}){3}-${de}{12\
}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,g,b)=>g+o(b)).replace(new RegExp(`(?<![0-9a-f])${de}{32}(?![0-9a-f])`,"gi"),
i).replace(new RegExp(`\\b${de}{2}([:-])(${de}{2}\\1){4}${de}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,
a).replace(new RegExp(`\\b(${de}{1,4}(:${de}{1,4})*)?::(${de}{1,4}(:${de}{1,4})*)?|\\b(${de}{1,4}:){7}${de}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-\
f])(?!0{20})${de}{33,}(?![0-9a-f])`,"gi"),"***")}function c(d){let m=u(d);for(let g of l)m=m.replace(new RegExp(`(?<![\\w.-])${g.replace(/[^\w-]/g,"\\$&")}(?![\\\
w-])`,"gi"),"node");return m}function f(d){return c(d.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(m,g,b)=>{let h=Ly.test(g.toLowerCase().
replace(/-/g,"_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(b);return`${g}=${h||/^\$\{?\w+\}?$/.test(b)?b:"***"}`}))}function p(d,m){
return d.split(`
`).map(g=>/^\s*#/.test(g)?Hy(g):m(g)).join(`
`)}return{ids:u,names:c,args:f,shell:d=>p(d,m=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(g===null)return f(m);let[,b="",h="",y=""]=g,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(h)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(h);return b+(w?c(y):/CMDLINE|cmdline/.test(h)?f(y):"***")}),modules:d=>p(d,m=>{var y;let[g="",b="",...h]=m.trim().split(
/\s+/);return g==="options"?Cc.test(b)?c(m):m.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((y=h[0])!=
null?y:"")&&!/["'=]/.test(m)?c(m):`${g} ${b} ***`:f(m)}),entry:d=>p(d,m=>/^options\s/.test(m)?f(m):c(m)),grubenv(d){return`# GRUB Environment Block
${d.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${f(g.slice(11))}`:c(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function Hy(e){let n=Uy.exec(e);return n===null?"#":`# ${n[0]}`}function fs(e,n){return e.toString(16).padStart(n,"0")}var Vy="vfiokit-capture/1",jy={dir:493},Fy=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],Zy=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,Wy=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Gy=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
Ky=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function Jy(e){var l,u;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(c=>{var f;return(f=e.attr(c))!=null?f:""}).filter(c=>c!==""),t=zc([...n,...n.map(
c=>c.replace(/\..*/,""))]),r={},o=(c,f)=>{f!==null&&(r[c.startsWith("/sys/")?t.ids(c):t.names(c)]=f)},i=(c,f=p=>p)=>{let p=e.attr(c);o(c,p===null?null:`${f(p)}${c.
endsWith("/grubenv")?"":`
`}`)},s=c=>{let f=e.link(c);o(c,f===null?null:{link:t.ids(f)})},a=c=>{e.stat(c)!==null&&o(c,jy)};for(let c of e.list("/sys/bus/pci/devices")){let f=`/sys/bus/pc\
i/devices/${c}`,p=e.real(f);if(s(f),p!==null){for(let d of Fy)i(`${p}/${d}`);o(`${p}/config`,(u=(l=e.bytes(`${p}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?u:null);for(let d of e.list(p))Zy.test(d)&&s(`${p}/${d}`),Wy.test(d)&&a(`${p}/${d}`)}}for(let c of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${c}`),
s(`/sys/bus/pci/drivers/${c}/module`);for(let c of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${c}/address`);a("/sys/kernel/iommu_groups");for(let c of e.
list("/sys/kernel/iommu_groups")){for(let f of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${c}/${f}`);a(`/sys/kernel/iommu_groups/${c}`);for(let f of e.
list(`/sys/kernel/iommu_groups/${c}/devices`))s(`/sys/kernel/iommu_groups/${c}/devices/${f}`)}a("/sys/class/iommu");for(let c of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${c}`)===null?a(`/sys/class/iommu/${c}`):s(`/sys/class/iommu/${c}`);for(let c of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${c}`)!==
null&&o(`/sys/firmware/acpi/tables/${c}`,"");a("/sys/firmware/efi");for(let c of e.list("/sys/module"))Gy.test(c)&&a(`/sys/module/${c}`);i("/proc/cpuinfo",qy),i(
"/proc/modules",c=>c.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",c=>c.split(`
`).filter(f=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(f)).join(`
`));for(let[c,f,p]of Ky)if(!c.endsWith("/"))i(c,d=>t[p](d));else for(let d of e.list(c))d.endsWith(f)&&i(`${c}${d}`,m=>t[p](m));for(let c of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(c)&&o(`/boot/${c}`,"");for(let c of e.list("/lib/modules"))a(`/lib/modules/${c}`),i(`/lib/modules/${c}/modules.builtin`,f=>f.split(`
`).filter(p=>/vfio|iommu|drm|xhci/.test(p)).join(`
`));return r}function Nc(e){let t=Object.entries(Jy(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(Vy)}, "files": {
${t}
}}
`}function qy(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var Xy=["0300","0302","0380"],Yy=["0403","0c03","0c80"],Qy={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},eb=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],nb=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
tb=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Lc={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function ir(e){return e!==null&&Xy.includes(e)}function ps(e){
return e!==null&&Yy.includes(e)}function vo(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function ht(e,n){return e==="10de"&&n==="0680"}function Uc(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function Bc(e,n){let t=Qy[e];return t!==void 0&&t.test(n)}function Hc(e){return eb.includes(e)}function Vc(e){return e!==null&&
tb.includes(e)}function jc(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):n==="10de"&&nb.
test(t)}function xn(e){var n,t;return e===null?"device":(t=(n=Lc[e])!=null?n:Lc[e.slice(0,2)])!=null?t:"device"}var sr="/sys/kernel/iommu_groups",rb="/sys/class/iommu",ob=["DMAR","IVRS","IORT"],ib=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,Zc=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function ye(e){var r,o,i;let n=Fc(e,rb),t=(o=(r=Fc(e,sr))==null?void 0:r.filter(s=>sb(e,s)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:
null,units:n,groups:t===null?null:t.length,firmware_table:(i=ob.find(s=>e.stat(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function $n(e,n,t){let r=e.
list(`${sr}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(o=>o.address)}function Wc(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${sr}/${n}/r\
eserved_regions`))!=null?t:"")}function ne(e){return e!==null&&ib.test(e)}function yt(e,n){if(n===void 0)return`${e} (${Zc.test(e)?"a mediated device":"not in /\
sys/bus/pci"})`;let{driver:t}=n;if(ne(t))return null;let r=n.class==="0604"||n.header===1;return r&&t==="pcieport"||t===null&&(r||n.class!==null&&!Uc(n.class))?
null:`${e} (${xn(n.class)}, ${t!=null?t:"no driver"})`}function sb(e,n){let t=e.list(`${sr}/${n}/devices`);return t.length>0&&!t.some(r=>!Zc.test(r))?!1:e.attr(
`${sr}/${n}/name`)!=="vfio-noiommu"}function Fc(e,n){return e.stat(n)===null?null:e.list(n)}var ms=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function Pe(e,n=W(e)){let t={bySlot:bo(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>ps(o.class))},r=[];for(let o of n){let i=ab(o,t);if(i===null)continue;let s=ar(()=>i==="gpu"||i==="igpu"?lb(o,t):[]),a=ar(()=>o.group===
null?null:$n(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function Ln(e){return e.kind==="gpu"&&e.device.
id!==null}function Gc(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function ar(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function ab(e,n){var a;let t=e.class,r=ir(t);if(!r&&!vo(t))return t==="0680"&&ht(e.vendor,t)?"nvswitch":null;if(e.physfn!==null)return"vf";let{
vendor:o,device:i}=e;if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Bc(o,i))return"bmc";if(Hc(`${o}:${i}`))return"\
virtual";let s=o==="1002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return jc(e.address,o,i,s)?"igpu":"gpu"}function lb(e,{bySlot:n,byAddress:t,
cardFunctions:r}){var a;let o=new Map,i=(l,u)=>{l===void 0||o.has(l.address)||!ps(l.class)||!ub(e,l,u)||o.set(l.address,{device:l,reason:u})};for(let l of(a=n.get(
e.slot))!=null?a:[])i(l,"same slot");for(let l of e.consumers)i(t.get(l),"device link");let s=cb(e,t);if(s!==null){let l=u=>{var c;return!((c=n.get(u.slot))!=null?
c:[]).some(f=>ir(f.class))};for(let u of r)u.upstream.includes(s)&&l(u)&&i(u,"card switch")}return[...o.values()].sort((l,u)=>l.device.address<u.device.address?
-1:1)}function ub(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function cb(e,n){
var r,o;let t=null;for(let i of[...e.upstream].reverse()){if(!Vc((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var db=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],Kc="/sys/bus/pci/slots";function qc(e){let n;return t=>{var r;return n===void 0&&(n=(r=db.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),n===null?null:fb(`
${n}`,t)}}function Xc(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(Kc).map(o=>{var i;return[(i=e.attr(`${Kc}/${o}/address`))!=null?i:"",o]})));for(let o of[
t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function fb(e,n){var u;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=Jc(a,`
	${r}  `);return l===null?null:Buffer.from(`${(u=Jc(e,`
${t}  `))!=null?u:""} ${l}`,"latin1").toString("utf8")}function Jc(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function Yc(e){let n=qc(e),t=Xc(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:u})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:u})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:Gc(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function be(e){return Object.freeze({type:"module",...e})}function wo(e){return Object.freeze({type:"probe",...e})}var pb={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"};function bt(e,n,t){let r=ar(()=>ye(e)),o=new Map(n.map(u=>[u.address,u])),i=new Map(t.map(u=>[u.device.address,u])),s=ar(()=>bo(t.map(u=>u.device),
u=>String(u.group)));function a(u){var p;let c=new Set,f=u.device.group===null?[]:(p=s().get(String(u.device.group)))!=null?p:[];for(let d of[u,...f.map(m=>i.get(
m.address))])if(!(d===void 0||d.kind!==u.kind)){c.add(d.device.address);for(let m of d.companions)c.add(m.device.address)}return c}function l(u,c){let f=[],p=$n(
e,u,n).filter(d=>!c.has(d)).map(d=>({member:d,why:yt(d,o.get(d))})).filter(({why:d})=>d!==null);if(p.length>0){let d=p.map(({member:m})=>m);f.push({code:"group",
members:d,text:`IOMMU group ${u} also holds ${p.map(({why:m})=>m).join(", ")}, which the host would lose with it; another slot may have a group of its own`})}return Wc(
e,u)&&f.push({code:"reserved",text:`the firmware reserves memory for IOMMU group ${u} (reserved_regions has a direct line), so the kernel assigns it to nobody`}),
f}return u=>{var g;let{device:c,kind:f}=u,p=f==="gpu"?[]:[{code:"kind",text:pb[f]}];if(f==="bmc"||f==="virtual")return p;c.id===null&&p.push({code:"unknown_id",
text:"its vendor or device id cannot be read"}),c.responding===!1&&p.push({code:"dead",text:"it does not respond: its configuration space reads all ones, as whe\
n it is switched off or hung; power-cycle the host"}),c.group===null&&p.push({code:"no_group",text:mb(r())});let d=a(u),m=[c,...u.companions.map(b=>b.device)].map(
b=>b.group);for(let b of new Set(m))b!==null&&p.push(...l(b,d));return((g=c.numVfs)!=null?g:0)>0&&p.push({code:"vfs",text:`${c.numVfs} of its virtual functions \
are enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`}),c.mdevs.length>0&&p.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${c.mdevs.
join(", ")}`}),c.bootVga===1&&p.push({code:"console",text:"it shows the boot console (boot_vga is 1), which would be lost"}),p}}function mb(e){return e.active===
null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no IOMMU group: the \
IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}var gb={ids:bn({describe:"Only devices with these ids."}),addresses:vn({describe:"Only devices at these addresses."}),kinds:Qe(j(ms,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:ms})},Qc=wo({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:gb,example:{kinds:["gpu"]},capture:Nc,read(e,{ids:n,addresses:t,kinds:r}){let o=W(e),i=Pe(e,o),s=bt(e,o,i),a=i.filter(({device:d,
kind:m})=>r.includes(m)&&(n===void 0||d.id!==null&&n.includes(d.id))&&(t===void 0||t.includes(d.address))),l=Yc(e),u=a.map(d=>({gpu:d,obstacles:s(d)})),c=u.filter(
({gpu:d})=>Ln(d)),f=c.filter(({obstacles:d})=>d.length===0).length,p=J(e);return{msg:p?c.length===0?"No GPU that could go to a VM was found.":hb(c.length,f):"Th\
is host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:u.map(({gpu:d,obstacles:m})=>l(d,m)),ids:[...new Set(c.map(({gpu:d})=>d.
device.id))],iommu:ye(e)},notes:p?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:p?[...yb(o,i,n,t),...bb(c.map(
({gpu:d})=>d))]:[]}}});function hb(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===e?`${t} that could go to a VM found, and nothing\
 stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${t} that could go to a VM found; something \
stands in the way of ${e-n} of them: see passthrough.reasons.`}function yb(e,n,t=[],r=[]){let o=i=>{var s;return i===void 0?"is not there":`is no GPU but a ${xn(
i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`id ${i} ${o(e.find(s=>s.id===i))}`),...r.
filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function bb(e){var t;let n=new Map;for(let{device:r}of e)r.group!==
null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(([r,o])=>`${o.join(" and ")} share IOMMU group ${r}\
: they can only go to the same VM`)}var vb=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],wb=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function xo(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function vt(e){var t,r;let n=`${(t=xo(e,"ID"))!=
null?t:""} ${(r=xo(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=vb.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function $o(e){var i,s,a,l;let n=wb.find(([u])=>e.stat(`/sys/firmware/acpi/tables/${u}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function en(e){let n=e.attr("/proc/cmdline");return n===null?null:K(n)}function gs(e){var n;return e.stat("/sys/fi\
rmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function ed(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function nd(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}var ko=1024,lr=`# GRUB Environment Block
`;function td(e){return e.length===ko&&e.startsWith(lr)}function rd(e){let n=[],t=lr.length;for(let r=t;r<e.length;r++){let o=e.charAt(r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function od(e,n){return rd(e).find(([t])=>e.startsWith(`${n}=`,t))}function wt(e,n){if(!e.startsWith(lr))return null;let t=od(
e,n);return t===void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function id(e,n,t){var l,u;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=od(e,n),i=rd(e),s=i.length===0?lr.length:(u=(l=i[i.length-1])==null?void 0:l[1])!=null?u:lr.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>ko)throw P(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${ko}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(ko,"#")}function xb(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function F(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return cu({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,u;let s=t.has(i)?i:null;return s===null?e.attr(i):(u=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?u:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)xb(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e)}function hs(e,n){var u,c,f,p;let t=e.flatMap((d,m)=>Xt(d).map(([g,b])=>({index:m,start:g,end:b,token:d.slice(g,b)}))),{kept:r,added:o}=Dn(t.map(d=>d.token),n),i=[
...e],s=t.find(d=>d.token==="--"),a=(d,m,g,b)=>{var y;let h=(y=i[d])!=null?y:"";i[d]=h.slice(0,m)+b+h.slice(g)},l=e.length-1;if(o.length>0&&s===void 0){let d=((u=
i[l])!=null?u:"").replace(/\s*$/,""),m=(p=(f=/\n*$/.exec((c=i[l])!=null?c:""))==null?void 0:f[0])!=null?p:"";i[l]=`${d}${d===""?"":" "}${o.join(" ")}${m}`}for(let d=t.
length-1;d>=0;d--){let m=t[d],g=r[d];m!==void 0&&(m===s&&o.length>0&&a(m.index,m.start,m.start,`${o.join(" ")} `),g===null?$b(i,m):g!==void 0&&g!==m.token&&a(m.
index,m.start,m.end,g))}return i}function xt(e,n){var t;return(t=hs([e],n)[0])!=null?t:""}function $b(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",
i=o.slice(0,t).replace(/\s+$/,"");e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function sd(e){let n=[],t=/^([ \t]*)([^\s#][^\s]*)([ \t]*)([^\n]*?)[ \t\r]*$/gm;for(let r=t.exec(e);r!==null;r=t.exec(e)){let[o="",i="",s="",a="",l=""]=r,u=r.index+
i.length+s.length+a.length;n.push({key:s,start:u,end:u+l.length}),o===""&&t.lastIndex++}return n}function ys(e){return sd(e).filter(n=>n.key==="options").map(({
start:n,end:t})=>[n,t])}function _o(e){let n=r=>sd(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{
title:t("title"),version:t("version"),linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(
" ")}}function ad(e,n){var o,i;let t=ys(e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],u=(i=n[s])!=null?i:"";r=r.slice(0,a)+(u!==""&&/\S/.test(r.charAt(a-1))?" ":"")+u+r.slice(
l)}return r}function ld(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function U(e,n,t){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t}}}function So(e){return{kind:"kmod",name:e}}function Po(e,n,t){return{kind:"driver",
address:e,driver:n,override:t}}var $t="/boot/loader/entries",Un="/boot/grub2/grubenv",kb=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function Ao(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=kb.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function Eo(e,n){let t=e.read(Un),r=t===null?null:wt(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:Ye(o).kernelopts}function _b(e,n){let t=n.kernelopts?Eo(e,n):null;return bs(e).
map(r=>{var s;let o=_o((s=e.read(r))!=null?s:""),i=K(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?K(t):[a]);return{title:o.title,id:r.slice($t.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:Ao(e,o.linux),initrds:o.initrds.map(a=>Ao(e,a)).filter(a=>a!==null),recovery:ld(o)}})}function bs(e){return ie(
e,"entry files",()=>e.list($t).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>Sb(r,t)).map(t=>`${$t}/${t}.conf`))}function Sb(e,n){var o,i;let[
t,r]=[e,n].map(s=>{var a;return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;
if(a===l)continue;let[u,c]=[parseInt(a,10),parseInt(l,10)];if(isNaN(u)!==isNaN(c))return isNaN(u)?-1:1;if(!isNaN(u)&&u!==c)return u-c;if(isNaN(u))return a<l?-1:
1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function ve(e,n){return ie(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,
()=>Pb(e,n))}function Pb(e,n){if(n.kind==="bls")return _b(e,n);let t=e.read(n.config);return t===null?[]:Ye(t).entries.filter(r=>/^(|\d\d_linux(_zfs|_xen)?)$/.test(
r.section)).map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,tokens:K(r.args.join(" ")),kernel:Ao(e,r.kernel),initrds:r.initrds.
map(o=>Ao(e,o)).filter(o=>o!==null)}))}function Ab(e,n){var l,u;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let c of o.slice(0,-1)){let f=[...new Set(t.map(d=>{var m;
return(m=d.within[r])!=null?m:`entry ${d.id}`}))],p=/^\d+$/.test(c)?f[Number(c)]:(l=f.find(d=>d===c))!=null?l:f.find(d=>!d.startsWith("entry "));t=t.filter(d=>d.
within[r]===p),r++}let i=(u=o[o.length-1])!=null?u:"",s=t.find(c=>c.id===i||c.title===i);return s!==void 0||!/^\d+$/.test(i)?s:t.filter((c,f)=>c.within.length<=
r||t.findIndex(p=>p.within[r]===c.within[r])===f)[Number(i)]}function Io(e,n){var i,s;let t=ve(e,n),r=e.read(n.grubenv),o=[r===null?null:wt(r,"next_entry"),n.fallback===
"saved"&&r!==null?wt(r,"saved_entry"):n.fallback];for(let a of o){let l=a===null||a===""?void 0:Ab(t,a);if(l!==void 0)return l}return(s=(i=t.find(a=>!a.recovery))!=
null?i:t[0])!=null?s:null}var Eb=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],kn="/etc/kernel/cmdline",Ib=/^\$\{?\w+\}?$/,Ob=/^(BOOT_IMAGE|initrd)=/;function Rb(e,n){let t=ys(e).map(
([o,i])=>e.slice(o,i)),r=hs(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:ad(e,r)}function ud(e,n,t){if(!n.kernelopts)
return{steps:[],opts:null};let r=Eo(e,n),o=e.read(Un),i=Mb(e,n,t(Un));if(r===null||o===null)return{steps:i,opts:r};let s=xt(r,t(Un));return{steps:[...s===r?[]:[
U(Un,id(o,"kernelopts",s))],...i],opts:s}}function Mb(e,n,t){var l,u;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(u=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r))!=null?u:[],a=xt(s,t);return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[U(n.config,r.replace(o,()=>`${i}${a}"`))]}function cd(e,n,t){
return bs(e).flatMap(r=>{var c;let o=(c=e.read(r))!=null?c:"",i=n(r),s=K(_o(o).options),a=s.includes("$kernelopts"),l=s.flatMap(f=>f==="$kernelopts"&&t!==null?K(
t):[f]),u=Rb(o,a?i.filter(f=>!H(l,f)):i);return u===o?[]:[U(r,u)]})}function Db(e,n,t){var l,u,c;let r=Eb.find(f=>e.read(f)!==null);if(r!==void 0){let f=(l=e.read(
r))!=null?l:"",p=xt(f,t);return{steps:p===f?[]:[U(kn,p)],warnings:[]}}let o=en(e);if(n.kernelopts||o!==null&&t.every(f=>H(o,f)))return{steps:[],warnings:[]};let i=Io(
e,n),s=i===null||!i.recovery?i:(u=ve(e,n).find(f=>!f.recovery))!=null?u:null,a=((c=s==null?void 0:s.tokens)!=null?c:[]).filter(f=>!Ib.test(f)&&!Ob.test(f));return s===
null||!a.some(f=>f.startsWith("root="))?{steps:[],warnings:[`${kn} does not exist and no entry shows what it should say: a kernel that is installed before the n\
ext boot may lack the arguments; write it by hand, with root=`]}:{steps:[U(kn,`${xt(a.join(" "),t)}
`)],warnings:[]}}function dd(e,n,t){let r=ud(e,n,()=>t),o=Db(e,n,t);return{steps:[...r.steps,...cd(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function fd(e,n,t){
let r=ud(e,n,t),o=e.read(kn),i=o===null?null:xt(o,t(kn));return[...r.steps,...cd(e,t,r.opts),...i===null||i===o?[]:[U(kn,i)]]}function vs(e,n){let t=e.read(kn),
r=n.kernelopts?Eo(e,n):null;return[...ve(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:Un,tokens:K(r)}],...t===null?[]:[{path:kn,tokens:K(t)}]]}var Tb=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]];
function nn(e){for(let[n,t]of Tb)if(t.test(e))return n;return null}function kt(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function _t(e,n,t=[]){
let r=kt(n),o=e.read(n),i=nn(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell ${i} to leave these settings to one of\
 the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===void 0?{path:n}:{path:r,warning:`${n} wo\
uld hide ${s}, so ours is ${r}`}}var md=/[\t\n ;&|<>()]/,pd=/[A-Za-z_]\w*/y;function C(e,n){throw{at:e,why:n}}function Bn(e,n){var t,r;return pd.lastIndex=n,(r=(t=pd.exec(e))==null?void 0:t[0])!=
null?r:""}function Le(e){let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(md.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.
length);let a=n.charAt(i+1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&C(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...ws(e,i)),o='"'):r.push(...Oo(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function ws(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&C(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...Oo(e,'"'))}}function Oo(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&C(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){C(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&C(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?Cb(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function Cb(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=Bn(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!Lb(e))&&(e.list(e),t.charAt(e.at)!==")"&&
C(r,"$( is not closed"),e.at++);else if(o==="{"){let s=zb(e,n);if(s!==null)return[s];Nb(e,r)}else if(/[\d@*#?$!-]/.test(o))e.at+=2;else if(n===""&&(o==="'"||o===
'"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?ws(e,r):e.shell==="bash"&&Ub(e,r);else return e.at++,[{is:"char",c:"$",s:r,e:e.at,q:n}];return[{is:"da\
rk",s:r,e:e.at,q:n}]}function zb(e,n){var l,u;let{text:t}=e,r=e.at,o=Bn(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=e.at;let s=(u=(l=i.exec(t))==null?void 0:
l[0])!=null?u:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let c=t.charAt(e.at);if(c==="}"){e.at++;let f=s.endsWith("-")?"-":s.endsWith("+")?"+":"";return{
is:"variable",name:o,op:f,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(c)||n===""&&md.test(c))break;a.push(...Oo(e,n))}return e.at=
r,null}function Nb(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||C(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,ws(e,e.at-1)):Oo(e,'"')}C(n,"${ is not closed")}function Lb(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function Ub(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&C(n,"the quote ' is not closed");e.at++}var gd=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,hd=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,Bb=new Set(["exp\
ort","readonly","local","declare","typeset"]),Hb={is:"all",of:[]};function bd(e,n){let t=[],r={text:e,shell:n,at:0,list:o=>{Ro(o,t,")")}};try{let o=Ro(r,t);return r.
at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function Ro(e,n,...t){let r=[],o=e.at;for(;;){
Ue(e,n);let i=e.text.charAt(e.at),s=St(e);if(i===""){t.length>0&&C(o,`${t.join(" or ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(
";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&C(e.at,`${i} is not expected here`),r.push(Vb(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.
test(a)||C(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"\
all",of:r}}function Vb(e,n){let t=yd(e,n);for(;/^(?:&&|\|\|)/.test(e.text.substr(e.at,2));)e.at+=2,Ue(e,n),t={is:"maybe",left:t,right:yd(e,n)};return t}function yd(e,n){
St(e)==="!"&&(e.at++,Y(e));let t=Mo(e,n);for(Y(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:
1,Ue(e,n),t={is:"apart",body:Mo(e,n)},Y(e);return t}function Mo(e,n){let{text:t,at:r}=e,o=St(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&Bn(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?Gb(e,n):Kb(e,n);e.at+=o.length;let s=i==="("?Fb(e,n):jb(e,n,o,r);for(Y(e);xd(e,n);Y(e));return s}function jb(e,n,t,r){switch(t){case"\
{":return Hn(e,n,"}");case"if":return wd(e,n);case"while":case"until":{let o=Hn(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,Hn(e,n,"done")]},e:e.at}}case"\
for":return Zb(e,n,r);case"case":return Wb(e,n);default:return C(r,`${t} is not expected here`)}}function Hn(e,n,t){let r=vd(e,n,t);return e.at+=t.length,r}function vd(e,n,...t){
let r=Ro(e,n,...t);return r.is==="all"&&r.of.length===0&&C(e.at,"a command is missing"),r}function Fb(e,n){return e.at++,{is:"apart",body:Hn(e,n,")")}}function wd(e,n){
let t=Hn(e,n,"then"),r=vd(e,n,"elif","else","fi"),o=St(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],otherwise:!1}:{is:"branch",first:t,branches:[
r,o==="elif"?wd(e,n):Hn(e,n,"fi")],otherwise:!0}}function Zb(e,n,t){Y(e);let r=Bn(e.text,e.at),o=null;if(r===""){(e.shell==="dash"||!e.text.startsWith("((",e.at))&&
C(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&C(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=r.length,Ue(e,n),Bn(e.text,e.at)==="in")for(e.
at+=2,o=[],Y(e);!/^[;\n]?$/.test(e.text.charAt(e.at));Y(e)){let a=Le(e);a.s===a.e&&C(e.at,`${e.text.charAt(e.at)} is not expected here`),o.push(a)}Y(e),e.text.charAt(
e.at)===";"&&e.at++,Ue(e,n);let i=St(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&C(e.at,"do is missing"),e.at+=i.length;let s=Hn(e,n,i==="do"?"done":"}");return{is:"\
for",s:t,e:e.at,name:r,words:o,body:s}}function Wb(e,n){let t=e.at;Y(e),Le(e),Ue(e,n),Bn(e.text,e.at)!=="in"&&C(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(Ue(
e,n);St(e)!=="esac";Ue(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){Y(e);let i=Le(e);if(i.s===i.e&&C(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),
Y(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&C(e.at,") is missing"),e.at++,r.push(Ro(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.
at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:Hb,branches:r,otherwise:o}}function Gb(e,n){e.at+=8,Y(e);let t=Le(e);return Y(
e),e.text.startsWith("()",e.at)&&(e.at+=2),Ue(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:Mo(e,n)}}function Kb(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){
Y(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&$s(e),xd(e,n))continue;if(s==="("){let f=i[0];return(i.length!==1||o.length>0||
f===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&C(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+1,Ue(e,n),{is:"function",name:t.slice(f.s,f.e),body:Mo(
e,n)}}let a=i[0],l=a!==void 0&&Bb.has(t.slice(a.s,a.e)),u=a===void 0||l?Jb(e,l):null;if(u!==null){o.push(u);continue}let c=Le(e);if(c.s===c.e)break;i.push(c),a===
void 0&&e.shell==="bash"&&t.slice(c.s,c.e)==="[["&&qb(e)}return e.at===r&&C(r,"a command is missing"),{is:"simple",s:r,e:e.at,assigns:o,words:i}}function Jb(e,n){
var f,p;let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;i.lastIndex=o;let s=i.exec(t);if(s===null)return null;
e.at+=s[0].length;let a=(f=s[1])!=null?f:"",l=s[3]==="+",u=((p=s[2])!=null?p:"")!=="",c=e.at;if(t.charAt(c)==="("&&r==="bash"){for(u=!0,e.at++,e.at=xs(t,e.at);t.
charAt(e.at)!==")";e.at=xs(t,e.at)){let d=Le(e);d.s===d.e&&C(c,"( is not closed")}return e.at++,{name:a,append:l,declared:n,array:u,value:{s:c,e:e.at,parts:[],close:""}}}
return{name:a,append:l,declared:n,array:u,value:Le(e)}}function xd(e,n){var i,s;hd.lastIndex=e.at;let t=(s=(i=hd.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===
""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(
e),e.at++,!0;Y(e);let o=Le(e);return o.s===o.e&&C(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith(
"-")}),!0}function qb(e){let n=e.at;for(;;){e.at=xs(e.text,e.at);let t=Le(e);if(e.text.slice(t.s,t.e)==="]]")return;t.s===t.e&&(e.at>=e.text.length&&C(n,"]] is \
missing"),e.at++)}}function St(e){var n,t;return gd.lastIndex=e.at,(t=(n=gd.exec(e.text))==null?void 0:n[0])!=null?t:""}function Y(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;
n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function xs(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=
n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function $s(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function Ue(e,n){for(;;){Y(e);let t=e.text.charAt(e.at);if(t==="#")$s(e);else if(t===`
`){e.at++;for(let r of n.splice(0))Xb(e,r)}else return}}function Xb(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;$s(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var Yb=24,Qb=24,$d=8,ev=16384,nv=/^(?!GRUB_CMDLINE_)/,tv=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,rv=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),_d={values:new Map,last:new Map,over:""};function ks(e,n,t=()=>null){var i;let r={shell:n,files:[
...e],functions:new Map,read:t,file:0,depth:0},o=[_d];try{for(let s of e.keys())o=Sd(r,s,o)}catch(s){if(s instanceof Error)throw s;let{at:a,why:l}=s,{path:u="",
text:c=""}=(i=r.files[r.file])!=null?i:{};return{path:u,line:c.slice(0,a).split(`
`).length,why:l}}return{files:r.files,worlds:o}}function fr(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function _s(e){return e.some(n=>n.dark!==void 0)?null:
e.map(n=>n.c).join("")}function Sd(e,n,t){var s,a;let r=e.file;e.file=n;let o=bd((a=(s=e.files[n])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;
let i=Be(e,o,t).map(l=>l.over==="file"?{...l,over:""}:l);return e.file=r,dr(i)}function Be(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.
length===0?t:[...o,...ov(e,n,r)]}function ov(e,n,t){switch(n.is){case"simple":return iv(e,n,t);case"all":return n.of.reduce((r,o)=>Be(e,o,r),t);case"maybe":{let r=Be(
e,n.left,t);return dr([...r,...Be(e,n.right,r)])}case"branch":{let r=Be(e,n.first,t),o=n.branches.flatMap(i=>Be(e,i,r));return dr(n.otherwise?o:[...r,...o])}case"\
for":return sv(e,n,t);case"while":return Ad(e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return Be(e,n.body,t),t}}
function iv(e,n,t){var c,f;let[r,...o]=n.words;if(r===void 0)return Do(e,n.assigns,t);let i=To(r),s=e.shell==="dash"&&rv.has(i!=null?i:"")?Do(e,n.assigns.filter(
p=>!p.declared),t):t,{text:a}=(c=e.files[e.file])!=null?c:{text:""},l=kd(r);if(tv.test(l))throw{at:r.s,why:`"${l.replace(/[^ -~]/g,"?").slice(0,40)}" is no comm\
and`};if(/^\$*$/.test(l)&&n.assigns.length>0)return dr([...s,...Do(e,n.assigns,s)]);let u=i===null?void 0:e.functions.get(i);if(u!==void 0&&e.depth<$d){let p=e.
file;e.depth++,e.file=u.file;let d=Be(e,u.body,s).map(m=>m.over==="file"?{...m,over:""}:m);return e.file=p,e.depth--,d}switch(i){case"unset":return o.reduce((p,d)=>{
var m;return ur(p,(m=To(d))!=null?m:"",[])},s);case"export":case"readonly":case"declare":case"typeset":{let p=o.find(d=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(kd(
d)));if(p!==void 0)throw{at:p.s,why:`${i} is given what is no name`};return Do(e,n.assigns.filter(d=>d.declared),s)}case"return":return s.map(p=>({...p,over:"fi\
le"}));case"exit":case"exec":return s.map(p=>({...p,over:"all"}));case".":case"source":{let p=o[0]===void 0?null:To(o[0]),d=p===null||e.depth>=$d?null:e.read(p);
if(p===null)return av(e,n,s);if(d===null)return s;e.depth++;let m=Sd(e,e.files.push({path:p,text:d})-1,s);return e.depth--,m}case"eval":case"read":case"printf":case"\
local":{let p=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(p)?s:((f=p.match(/[A-Za-z_]\w*/g))!=null?f:[]).reduce((d,m)=>ur(d,m,[cr(e,n)]),s)}default:return s}}
function Do(e,n,t){return t.map(r=>{var s;let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},u=a.array?[cr(e,a.value)]:Ss(e,a.value.
parts,l,a),c=a.append?[...(s=o.get(a.name))!=null?s:[],...u]:u;o.set(a.name,c.length>ev?[cr(e,a.value)]:c),i.set(a.name,{file:e.file,assign:a})}return{...r,values:o,
last:i}})}function Ss(e,n,t,r){var s,a;let o=e.file,i=(a=(s=e.files[o])==null?void 0:s.text)!=null?a:"";return n.flatMap((l,u)=>{var h,y;let{s:c,e:f,q:p}=l,d=(...w)=>[
{c:"",dark:[i.slice(c,f),...w.map(Pd)].join(" "),file:o,s:c,e:f,q:p}];if(l.is==="dark")return d();if(l.is==="char"){let w=n[u-1];return r!==void 0&&l.c==="~"&&p===
""&&f-c===1&&(w===void 0||w.is==="char"&&w.c===":"&&w.q==="")?d():[{c:l.c,file:o,s:c,e:f,q:p}]}let m=(h=t.values.get(l.name))!=null?h:nv.test(l.name)?null:[];if(m===
null)return d();if(l.op==="")return(r==null?void 0:r.declared)===!0&&p===""&&e.shell==="dash"&&/[\s*?[]/.test((y=_s(m))!=null?y:" ")?d(m):m;let g=Ss(e,l.word,t),
b=m.some(w=>w.dark===void 0);return!b&&(m.length>0||!l.colon)?d(m,g):l.op==="-"?b?m:g:b?g:[]})}function Pd(e){return e.map(n=>{var t;return(t=n.dark)!=null?t:n.
c}).join("")}function sv(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>To(l)!==null&&!/[*?[~{]/.
test(r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>Qb||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?Ad(e,n,t):n.words.reduce((l,u)=>Be(e,
n.body,ur(l,n.name,Ss(e,u.parts,_d))),t)}function Ad(e,n,t){let r=Be(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).
map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),dr([...t,...r.filter(i=>i.over!==""),...[...o].reduce((i,s)=>ur(i,s,[cr(e,n)]),t)])}function av(e,n,t){
return[...new Set(["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])])].reduce((o,i)=>ur(o,i,[cr(e,n)]),t)}function ur(e,n,t){
return e.map(r=>({...r,values:new Map(r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function cr(e,{s:n,e:t}){var r,o;return{c:"",dark:(o=(r=e.files[e.file])==
null?void 0:r.text.slice(n,t))!=null?o:"",file:e.file,s:n,e:t,q:""}}function To(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.c:"").join(
""):null}function kd(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function dr(e){let n=[...new Map(e.map(i=>[lv(i),i])).values()],[t]=n;if(n.length<=
Yb||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(u=>{let c=fr(u,i);return[Ed(
c),c]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=[...s.values()].map(Pd).join(" ");r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:""}]),o.set(
i,null)}return[{values:r,last:o,over:n.some(i=>i.over==="")?"":t.over}]}function lv(e){return JSON.stringify([e.over,[...e.values].map(([n,t])=>[n,Ed(t)]),[...e.
last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function Ed(e){return e.map(n=>{var t;return`${n.c}${(t=n.dark)!=null?t:""}@${n.
file}:${n.s}`}).join(" ")}var pr="\uFFFF",Od=/^[\t-\r \xa0]$/,Rd=/[^\w@%+=:,./-]/g;function Ps(e){let n=e.map(t=>t.dark===void 0?t.c:pr).join("");return Xt(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function Md(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let u of e.slice(r,o))t.add(u);i!==void 0&&
Id(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&Id(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function Id(e,n){return Od.test(e.c)&&!n.has(e)}function Dd(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?Vn(r,a):""}))}function Td(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&Od.test(a.c)?"":Vn(" ",i)}]})}function Cd(e,n,t,r){var p,d,m,g;let o=As((p=n.values.get(t))!=null?p:
[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:Vn(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(b=>b.
is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(d=n.values.get(t))!=null?d:[],u=l[l.length-1],c=`${u===void 0||/^[ \t]$/.test(u.c)?"":" "}${r.join(" ")}`;
if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:Vn(c,a.close)}];let f=(g=(m=e[s])==null?void 0:m.text.slice(a.s,a.e))!=null?g:"";return f===""||f.replace(Rd,
" ")!==f?[{file:s,s:a.e,e:a.e,text:`"${Vn(c,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${Vn(c,'"')}"`}]}function As(e){var t;let n=Ps(e).
find(r=>r.text==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function zd(e,n,t){return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="$${n} ${Vn(t.join(" "),'"')}"
`}function Nd(e,n){return e.replace(new RegExp(`^${n}="\\$${n} *"\\n`,"gm"),"")}function Es(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,s=t.
get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.filter(
s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function Vn(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(/'/g,"\
'\\''"):e.replace(Rd,"\\$&")}var te="/etc/default/grub",Pt="/etc/default/grub.d",He="GRUB_CMDLINE_LINUX",Is="GRUB_CMDLINE_LINUX_DEFAULT",mr=`${Pt}/zz-vfiokit.cfg`,Bd=/^zz+-vfiokit\.cfg$/,uv=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function Co(e,n,t){let r=new Set(Ds(e,n).worlds.map(i=>_s(fr(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function zo(e,n){let[t]=Ds(e,n).worlds;return t===
void 0?[]:Rs(t).tokens.map(r=>r.text)}function Os(e,n,t,r=!1){var d,m,g;let o=Ms(e,n),i=Ds(e,n),s=i.worlds.map(Rs);if(!r)for(let b of s)fv(b,t);let a=s.map(b=>{
let h=Dn(b.tokens.map(y=>y.text),t,b.split);return r?cv(h,b):h}),l=(m=(d=s[0])==null?void 0:d.tokens.map(b=>b.text))!=null?m:[];if(a.every(b=>b.removed.length===
0&&b.added.length===0)&&(r||t.length===0||!s.some(Hd)))return{texts:new Map,before:l,manager:null};let c=s.flatMap((b,h)=>[...pv(b,a[h]),...r?[]:b.values.flatMap(
Td)]),f=r?void 0:[...Vd(i,c)].find(b=>wv(o,b));if(f!==void 0)throw P(`${te} asks in a condition what ${f} is, so that ${a.flatMap(b=>b.removed).join(" ")||f} ca\
nnot be changed there soundly; change it by hand`);let p=mv(a);for(let b of n.dropIns?gv(e):[null])for(let h of hv(i,s,a,c,p,b)){let y=yv(e,n,{read:i,edits:c,changes:a,
wishes:r?[]:t,dropIn:b},h);if(y!==null)return{texts:y,before:l,manager:n.dropIns&&b!==mr?nn((g=e.read(mr))!=null?g:""):null}}throw P(`${te} sets ${He} in a way \
that cannot be edited without running it; expected plain assignments; change ${[...p,...a.flatMap(b=>b.removed)].join(" ")} there by hand`)}function Rs(e){var o;
let n=[fr(e,He),fr(e,Is)],[t,r]=n.map(i=>Ps(i).map(s=>({...s,value:i})));return{world:e,values:n,tokens:[...t!=null?t:[],...r!=null?r:[]],split:(o=t==null?void 0:
t.length)!=null?o:0}}function cv(e,{world:n,tokens:t}){let r=new Set([...n.values].flatMap(([s,a])=>s===He||s===Is?[]:a.map(l=>`${l.file} ${l.s}`))),o=t.map(s=>s.
value.slice(s.start,s.end).some(a=>r.has(`${a.file} ${a.s}`))),i=e.kept.map((s,a)=>{var l,u;return o[a]===!0?(u=(l=t[a])==null?void 0:l.text)!=null?u:null:s});return{
...e,kept:i,tokens:i.filter(s=>s!==null),removed:e.removed.filter(s=>!t.some((a,l)=>a.text===s&&o[l]===!0))}}function Hd({values:e}){return e.some(n=>n.some(t=>t.
c===`
`))}function Ms(e,{dropIns:n}){let t=n?e.list(Pt).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[te,...t.map(r=>`${Pt}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function Ds(e,n){return ie(e,`defaults ${n.shell} ${n.dropIns}`,()=>dv(e,n))}function dv(e,n){let{shell:t}=n,r=ks(Ms(e,n),t,i=>i.startsWith(
"/")?e.read(i):null);if("why"in r)throw P(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.
worlds.filter(i=>i.over!=="all");if(o.length===0)throw P(`${te} or a file that it sources ends the shell that reads it (exit or exec), so that no grub.cfg can b\
e made; take that out`);return{...r,worlds:o}}function fv(e,n){var r;let t=n.flatMap(gn);for(let o of e.tokens){if(!o.text.includes(pr))continue;let i=o.value.slice(
o.start,o.end).map(u=>{var c;return(c=u.dark)!=null?c:u.c}).join(""),s=o.text.split(pr).find(u=>t.includes(_(u))),a=((r=i.match(/[\w.-]+=[^\s"'`;|&)]*/g))!=null?
r:[]).filter(u=>t.includes(_(u))),l=s!==void 0?o.text.replace(pr,"\u2026"):Dn(a,n).removed[0];if(l!==void 0)throw P(`${He} gets ${l} from ${i.slice(0,80)}, whic\
h only running it would tell; expected a plain text there; write the argument out in ${te}`)}}function pv(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];
return e.values.flatMap(r=>{let o=e.tokens.filter(i=>i.value===r);return[...Md(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?
[]:Dd(r,i,s)})]})}function mv(e){let n=new Map;for(let t of e.flatMap(r=>r.added)){let r=qr(_(t))?t:_(t),o=n.get(r);if(o===void 0||o===t){n.set(r,t);continue}if(!mn(
_(t))||_(t)==="vfio_pci.ids")throw P(`${te} sets ${Ld(t)} under a condition, and what it holds differs; expected one value to unite with; write it without the c\
ondition`);n.set(r,`${Ld(t)}=${[...new Set([...T(o),...T(t)])].join(",")}`)}return[...n.values()]}function Ld(e){return e.replace(/=[^]*/,"")}function gv(e){var s;
let n=e.list(Pt).filter(a=>a.endsWith(".cfg")),t=a=>{var l;return nn((l=e.read(`${Pt}/${a}`))!=null?l:"")===null},r=n.filter(a=>Bd.test(a)&&t(a)),o=(s=n.filter(
a=>!r.includes(a)).pop())!=null?s:"",i="zz-vfiokit.cfg";for(;i<o||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${Pt}/${a}`)}
function hv(e,n,t,r,o,i){var m,g;let[s]=n,a=Es(e.files,r);if(a===null||s===void 0)return[];if(o.length===0)return[a];let l=s.world.last.get(He),u=n.every(b=>{var h;
return((h=b.world.last.get(He))==null?void 0:h.assign)===(l==null?void 0:l.assign)})?s.world:null,c=b=>{let h=u===null?null:Cd(b,u,He,o),y=h===null?null:Es(b,[...r,
...h]);return y===null?[]:[y]},f=b=>(a.some(w=>w.path===b)?a:[...a,{path:b,text:""}]).map(w=>w.path===b?{...w,text:zd(w.text===""&&b!==te?uv:w.text,He,o)}:w);if(i===
null)return[...c(e.files),f(te)];let p=l==null?null:(g=(m=e.files[l.file])==null?void 0:m.path)!=null?g:null,d=s.tokens.some((b,h)=>{var y;return h<s.split&&((y=
t[0])==null?void 0:y.kept[h])===null&&o.some(w=>mn(_(w))&&_(w)===_(b.text))});return[...p===i||d||As(s.values[0])!==null?c(e.files):[],f(i)]}function yv(e,n,{read:t,
edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.files.map(h=>[h.path,h.text])),u=a.map(h=>h.text===l.get(h.path)?h:{...h,text:Nd(h.text,He)}),c=new Set(
[...Ms(e,n).map(h=>h.path),s!=null?s:""]),f=h=>h===te?"":h,p=u.filter(h=>c.has(h.path)).sort((h,y)=>f(h.path)<f(y.path)?-1:1),d=ks(p,n.shell,h=>{var y,w;return(w=
(y=u.find(v=>v.path===h))==null?void 0:y.text)!=null?w:e.read(h)});if("why"in d)return null;let m=d.worlds.filter(h=>h.over!=="all").map(Rs),g=m.length>0&&m.every(
h=>{let y=h.tokens.map(w=>w.text);return i.every(w=>H(y,w))&&(i.length===0||!Hd(h))&&o.some(w=>m.length===1?bv(y,w):vv(y,w))}),b=Vd(t,r);return!g||Ud(d,b)!==Ud(
t,b)?null:new Map(u.filter(h=>{var y;return h.text!==((y=l.get(h.path))!=null?y:"")}).map(({path:h,text:y})=>{let w=Bd.test(h.replace(/.*\//,""))&&!/^[^#\n]/m.test(
y);return[h,w?null:y]}))}function bv(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function vv(e,n){let t=new Set(n.added.map(_)),r=o=>o.filter(i=>!t.has(_(i))).join(" ");return r(e)===r(n.tokens)}function Vd(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function wv(e,n){let t=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${n}\\b`,"m");return e.some(r=>t.test(r.text))}function Ud(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==He&&o!==Is&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].
sort().join(`
`)}function jd(e){return[...e.texts].map(([n,t])=>U(n,t))}function Fd(e,n){return!n.dropIns&&e.read(te)===null}function Zd(e,n,t,r){if(!r&&Fd(e,n))return{steps:[],
before:[],notes:[`${te} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=Os(e,n,t),{manager:i}=o,s=[...o.texts.
keys()].find(a=>a!==mr&&a.endsWith("-vfiokit.cfg"));return{steps:jd(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:[`${mr} is kept by ${i}, so our\
s is ${s}: tell ${i} to leave these settings to one of the two`]}}function Wd(e,n,t){return t.length===0||Fd(e,n)?[]:jd(Os(e,n,t,!0))}var Gd="/boot/grub/grub.cfg",jn="/boot/grub2/grub.cfg",Kd="/etc/tuned/bootcmdline";function No(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(
`${t}/${n}`)!==null)}function Ts(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw X("this is an ostree or bootc system, whose boot\
 entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/pro\
c/mounts"),e.read("/etc/fstab")].some(t=>(t!=null?t:"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&No(e,"transactional-update"))throw X("th\
is system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the i\
mage")}function xv(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(r=>e.list(r).some(o=>o.endsWith(".efi")));if(n!==void 0)throw X(`thi\
s system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdlin\
e, ukify)");let t=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(r=>e.real(r)!==null);throw t!==void 0?X(`this syste\
m boots with systemd-boot (${t}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):X("no GRUB was found\
: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has")}function $v(e){
var o;if(!gs(e))return jn;let n=e.real("/etc/grub2-efi.cfg"),r=ed(e).filter(i=>!/\/EFI\/boot\//i.test(i)).filter(i=>{var s;return Ye((s=e.read(i))!=null?s:"").kind===
"generated"});return n!==null&&r.includes(n)?n:r.length===1&&(o=r[0])!=null?o:jn}function kv(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:
e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Ae(e){return ie(e,"boot loader",()=>_v(e))}function _v(e){var l,u,c,f;Ts(e);let n=vt(e),t=n==="suse";if(t){
let p=(c=(u=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((l=e.read("/etc/sysconfig/bootloader"))!=null?l:""))==null?void 0:u[1])!=null?c:"grub2";if(p!=="grub2"&&p!=="g\
rub2-efi")throw X(`LOADER_TYPE in /etc/sysconfig/bootloader is ${p||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-optio\
n and sdbootutil update-all-entries")}if((No(e,"update-grub")||n==="debian")&&(e.real(Gd)!==null||e.real(te)!==null)){let d={shell:((f=e.real("/bin/sh"))!=null?
f:"").endsWith("bash")?"bash":"dash",dropIns:Pv(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:d,config:Gd,grubenv:"/boot/grub/grubenv",command:["u\
pdate-grub"],kernelopts:!1,fallback:Co(e,d,"GRUB_DEFAULT")||"0"}}!No(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&xv(e);let r={shell:"bash",dropIns:!1},o=t?
jn:$v(e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv",fallback:Co(e,r,"GRUB_DEFAULT")||"saved"},s=e.list($t).filter(p=>p.endsWith(".conf")),a=e.read(o);
if(!t&&s.length>0&&Sv(e,r,a===null||Ye(a).bls)){let p=s.some(d=>{var m;return/^\s*options\s.*\$kernelopts\b/m.test((m=e.read(`${$t}/${d}`))!=null?m:"")});return{
kind:"bls",name:p?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,fallback:"saved",command:null,kernelopts:p}}if(o!==jn&&/overwrite the GRUB wrapper|GRUB wrapper/i.
test(kv(e)))throw X(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${jn}`,`run grub2\
-mkconfig -o ${jn}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,command:["grub2-mkc\
onfig","-o",o],kernelopts:!1}}function Sv(e,n,t){let r=Co(e,n,"GRUB_ENABLE_BLSCFG");return r!==null&&r!==""?r==="true"&&t:t||!No(e,"new-kernel-pkg")}function Pv(e){
let n=e.read("/usr/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes("default/grub.d")}function Av(e,n){var o,i,s,a;let t=e.read(n.grubenv),
r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec((o=e.read(Kd))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...K(r),...K(t===null?"":(a=wt(t,"tune\
d_params"))!=null?a:"")]}function Ev(e,n,t){let r=Av(e,n);if(r.length===0)return;let o=n.kind==="bls"?vs(e,n).map(i=>i.tokens):[zo(e,n.defaults)].filter(i=>i.includes(
"$tuned_params"));for(let i of t){let s=o.some(l=>H(l,i)&&!H([...l,...r],i)),a=r.find(l=>gn(i).includes(_(l)));if(!(!s||a===void 0))throw P(`tuned sets ${a} on \
the kernel command line (${Kd}), where it would win over ours; expected no ${_(a)} there; take it out of the tuned profile (cmdline in its [bootloader] section)\
 and run this again`)}}function Iv(e,n,t,r){let o=[{path:te,tokens:r},...n.kind==="bls"?vs(e,n):[]];return t.flatMap(it).flatMap(i=>{let s=o.filter(({tokens:a})=>!H(
a,Tn(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function Jd(e,n,t){return n.command===null||e.real(
n.config)===null?[]:[{kind:"grubConfig",path:n.config,command:n.command,wishes:t}]}function Lo(e,n,t,r={}){if(t.length===0)return{steps:[],claims:[],notes:[],warnings:[]};
let o=n.kind==="bls"?dd(e,n,t):{steps:[],warnings:[]},i=Zd(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return Ev(F(e,s),n,t),{steps:[...s,...r.regenerate===
!1?[]:Jd(e,n,t)],claims:s.length===0?[]:Iv(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function Fn(e,n,t,r={}){let o=t.filter(i=>i.thing===
"arg");return Cs(e,n,i=>o.filter(s=>{var a;return((a=s.except)==null?void 0:a.includes(i))!==!0}).map(s=>Tn(s.value)),r)}function Cs(e,n,t,r={}){let o=n.kind===
"bls"?fd(e,n,t):[],i=t(te);return{steps:[...o,...Wd(e,n.defaults,i),...r.regenerate===!1||i.length===0&&r.sourcesChange!==!0?[]:Jd(e,n,i)],notes:[]}}function Uo(e,n){
var t;return`${n.name}, ${gs(e)?"UEFI":"BIOS"}, ${(t=xo(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var Yd=["/lib/modules","/usr/lib/modules"],Ov={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function Ve(e){return e.replace(/-/g,"_")}function Bo(e,n){let t=Yd.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ae(e){
return ie(e,"kernels",()=>[...new Set(Yd.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${Bo(e,t)}/${r}`)!==null)))}
function tn(e){return e.attr("/proc/sys/kernel/osrelease")||null}var Rv={"modules.dep":":","modules.builtin":"\\s*\\n"},qd=new Map;function Xd(e,n,t){var l,u;let r=`${n}\
/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(u=qd.get(s))!=null?u:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return qd.set(s,a),c=>{let f=a.answers.get(c);if(f!==void 0)return f;let p=c.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),d=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${Rv[t]}`).test(a.text);return a.answers.set(c,d),d}}function re(e,n){return ie(e,`modules of ${n}`,()=>Mv(e,n))}function Mv(e,n){let t=Bo(e,n),
r=Xd(e,t,"modules.builtin"),o=Xd(e,t,"modules.dep"),i=tn(e)===n;return s=>{var c;let a=Ve(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";
if(r!==null&&o!==null)return"absent";let l=Ov[a],u=l===void 0?null:new RegExp(`^${l}=([ym])$`,"m").exec((c=e.read(`/boot/config-${n}`))!=null?c:"");return u!==null?
u[1]==="y"?"builtin":"module":i&&gr(e,s)?Dv(e,a)?"module":"builtin":"absent"}}function Dv(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function gr(e,n){return e.stat(`/sys/module/${Ve(n)}`)!==null}var Tv={"10de":{take:["nouveau","nvidia","nova_core"],beside:["nvidia_drm","nvidia_modeset","nvidia_uvm","nvidiafb","nova_drm"]},1002:{take:["amdgpu","radeon"],
beside:[]},8086:{take:["i915","xe"],beside:["mei_gsc"]}},Cv={take:["nvidia"],beside:[]},zv={take:["snd_hda_intel"],beside:[]},Nv={take:["xhci_pci"],beside:[]},Lv={
"10de":{take:["i2c_nvidia_gpu"],beside:["ucsi_ccg"]},1002:{take:["i2c_designware_pci"],beside:["ucsi_ccg"]}};function we(e){var t,r;let n=ne(e.driver)||e.module===
null?[]:[e.module];return[...new Set([...n,...(r=(t=Uv(e))==null?void 0:t.take)!=null?r:[]])]}function Uv({class:e,vendor:n}){if(n!==null)return ht(n,e)?Cv:ir(e)||n==="1002"&&vo(e)?Tv[n]:e==="0403"?zv:e==="0c03"?Nv:e==="0c80"?Lv[n]:void 0}var Bv=["modprobe.blacklist","module_blacklist"];function Ho(e){var o;let n=W(e),t=Pe(e,n),r=K((o=e.attr("/proc/cmdline"))!=null?o:"").some(i=>_(i)==="console"&&
!/^(?:tty\d*|null)?(?:,|$)/.test(ze(i)));return{devices:n,gpus:t,judge:bt(e,n,t),members:i=>$n(e,i,n),serialConsole:r}}function Zn(e){try{return{loader:Ae(e),missing:null}}catch(n){
if(!(n instanceof $)||n.code!=="E_HOST"||tn(e)!==null)throw n;return{loader:null,missing:n.message}}}function At(e,n){return n===null?[]:ve(e,n).filter(t=>!t.recovery).
map(t=>t.tokens)}function Qd(e){let n=e.map(o=>o.filter(i=>Bv.includes(_(i))).flatMap(T).map(i=>i.replace(/-/g,"_"))),[t=[],...r]=n;return new Set(t.filter(o=>r.
every(i=>i.includes(o))))}function ef(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([...e.flatMap(we),...t.flatMap(r=>we({vendor:r.slice(0,4),class:"\
0302",driver:null,module:null}))])]}function nf(e,n){let t=ae(e).map(o=>re(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=we(o).find(
s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}function Vo(e,n,t){return W(e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,
group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var Hv="/dev/null";function jo(e){return e.slice(e.lastIndexOf("/")+1)}function tf(e,n){return jo(e)<jo(n)?-1:jo(e)>jo(n)?1:0}function Wn(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Hv){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(tf)}function hr(e,n){return tf(e,n)<0}function me(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var zs=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],Vv={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function jv(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function rf(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function rn(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:u}of jv(e)){if(a.startsWith("#"))continue;let c=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(c===null)continue;let f=c[1],p=rf((r=c[2])!=null?r:""),d=f==="alias"?rf((i=((o=c[3])!=null?o:"").split(/[\t ]+/).find(m=>m!==""))!=null?i:""):(s=c[3])!=
null?s:"";p===null||d===null||d===""&&Vv[f]||t.push({command:f,name:p,rest:f==="blacklist"?"":f==="options"?d.replace(/\t/g," "):d,path:n,line:l,lines:u})}return t}
function le(e,n){return ie(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...Wn(e,zs)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"mod\
ules.softdep");t.splice(r<0?t.length:r,0,`${Bo(e,n)}/modules.softdep`)}return t.flatMap(r=>ie(e,r,()=>rn(me(e,r),r)))})}function Fv(e){var n;return((n=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=
null?n:[]).map(t=>{let r=t.startsWith('"')?t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(
/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function Q(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,value:s}of Fv(
o.rest))i===t&&(r={value:s,from:o});return r}function Zv(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?r.replace(/^\[!/,
"[^").replace(/\\/g,"\\\\"):r.replace(/[.+^${}()|[\]\\]/,"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function _n(e,n,t){var r;return(r=e.find(o=>o.command===
n&&Zv(o.name,t)))!=null?r:null}function of(e){let n=!1,t=[];for(let r of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))r==="pre:"||r==="post:"?n=r==="pre:":n&&r!==
""&&t.push(r.replace(/-/g,"_"));return t}function je(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=_n(e,"install",n);return r!==
null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(r.rest)?r:null}var yr="# vfiokit: functions for vfio-pci, and the drivers that come after it",Ns="options vfio-pci",Wv=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
Gn=4294967295;function Ls(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function Ee(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function sf(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function on(e){let[n=NaN,t=NaN,r=Gn,o=Gn,i=0,s=0]=sf(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==Gn||o!==Gn||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function Ie(e,n){return e.some(t=>{var p,
d;let[r=NaN,o=NaN,i=Gn,s=Gn,a=0,l=0]=sf(t),[u,c]=((p=n.subsystem)!=null?p:":").split(":"),f=(m,g)=>m===Gn||m===parseInt(g!=null?g:"",16);return f(r,n.vendor)&&f(
o,n.device)&&f(i,u)&&f(s,c)&&((parseInt((d=n.class)!=null?d:"",16)<<8^a)&l&16776960)===0})}function Fo(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function Us(e,{line:n,lines:t},r){let o=Ls(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function af(e,n){
return rn(e,n).filter(t=>Q([t],"vfio_pci","ids")!==null)}function lf(e,n,t){var i;let r=t.join(","),[o]=[...af(e,n)].reverse();if(o!==void 0){let s=Us(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=[\s"]|$)/,`$1ids=$2${r}$2`));if(((i=Q(rn(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return Fo(e,[`${Ns}\
 ids=${r}`])}function Bs(e,n,t){let r=e;for(let o of[...af(e,n)].reverse())r=Us(r,o,i=>{let s=o.lines===1?i:`${Ns} ${o.rest.trim()}
`,a=s.replace(/([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,u,c,f)=>{let p=f.split(","),d=p.filter(m=>!t(m));return d.length===p.length?l:d.length===0?"":`${u}id\
s=${c}${d.join(",")}${c}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function uf(e,n){return Us(e,n,t=>t.replace(/[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function cf(e){return`softdep ${e} pre: vfio-pci`}function df(e,n){return`${Ns} ${e}=${n?1:0}`}function Et(e){return Ls(e).some(n=>n.trimEnd()===
yr)}function ff(e){let n=Ls(e).filter(t=>t.trimEnd()!==yr&&!Wv.test(t.trimEnd())).join("");return n.trim()===""?null:n}function Fe(e){return e!==null&&of(e).includes(
"vfio_pci")}var Zo="/etc/modprobe.d/vfio.conf",pf=1023;function Gv(e){let n=ae(e);return n.length===0?[{has:()=>"module",config:le(e)}]:n.map(t=>({has:re(e,t),config:le(e,t)}))}
function Hs(e){return e===null||/^(?:[1y]|on)/i.test(e)}function Kv(e,n,t){var s;let r=_t(e,Zo,zs.slice(1)),o=t.map(a=>{var l;return(l=Q(n,"vfio_pci",a))==null?
void 0:l.from}).filter(a=>a!==void 0).map(a=>a.path).sort((a,l)=>hr(a,l)?-1:1).pop();if(o===void 0||!hr(r.path,o))return r;let i=kt(Zo);if(!hr(i,o)&&nn((s=e.read(
i))!=null?s:"")===null)return{path:i,warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw P(`${o} sets parameters of v\
fio-pci and is read after any file of ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function mf(e,n){var v,x,
E,N;let t=Gv(e),r=le(e),o=Ee((v=Q(r,"vfio_pci","ids"))==null?void 0:v.value),i=n.ids.filter(S=>{let M=n.devices.filter(q=>q.id===S);return M.length===0?!o.some(
q=>on(q)===S):!M.every(q=>Ie(o,q))}),s=[...o,...i],a=Object.entries(n.options).filter(S=>{let M=Q(r,"vfio_pci",S[0]);return S[1]!==void 0&&S[1]!==(M!==null&&Hs(
M.value))}),l=S=>n.blacklisted.has(S)||t.every(({has:M,config:q})=>{let ue=M(S);return ue==="absent"||ue==="module"&&(je(q,S)!==null||Fe(_n(q,"softdep",S)))}),u=Kv(
e,r,[...i.length>0?["ids"]:[],...a.map(([S])=>S)]),c=Et((x=e.read(u.path))!=null?x:""),f=t.every(({has:S})=>S("vfio_pci")==="module"),p=i.length===0&&a.length===
0&&!c&&!n.overridden&&f&&n.rivals.every(l),d={steps:[],claims:[],notes:[],warnings:[],prepared:p,entries:s};if(p)return d;if(s.join(",").length>pf)throw P(`ids=\
 of vfio-pci would have ${s.join(",").length} characters, and the kernel takes ${pf} at most; name fewer ids`);let m=(E=e.read(u.path))!=null?E:"",g=c?m:Fo(m,[yr]),
b=i.length===0?g:lf(g,u.path,s),h=a.map(([S,M])=>df(S,M)),y=[];for(let S of n.rivals){let M=t.map(pe=>_n(pe.config,"softdep",S));if(M.every(Fe))continue;let q=M.
find(pe=>pe!==null&&pe.path===u.path&&!Fe(pe));q!=null?b=uf(b,q):Fe((N=rn(b,u.path).find(pe=>pe.command==="softdep"&&pe.name===S))!=null?N:null)||h.push(cf(S));
let ue=M.find(pe=>pe!==null&&pe.path!==u.path&&!Fe(pe)&&hr(pe.path,u.path));ue!=null&&y.push(`${ue.path} has a softdep line for ${S}, and kmod takes only the fi\
rst: there vfio-pci comes before ${S} because the boot image loads it`)}if(b=Fo(b,h),b===g)return{...d,notes:y};let w=[...i.map(S=>({thing:"id",value:S})),...[...c?
[]:[yr],...h].map(S=>({thing:"line",value:S}))];return{...d,claims:w,notes:y,steps:[U(u.path,b)],warnings:u.warning===void 0?[]:[u.warning]}}function gf(e,n){var s,
a;let t=l=>{var u;return n.includes((u=on(l))!=null?u:"")},r=le(e),o=[],i=[];for(let l of new Set(r.filter(u=>u.name==="vfio_pci"&&u.command==="options").map(u=>u.
path))){let u=me(e,l);if(!(b=>{var h;return Ee((h=Q(rn(b,l),"vfio_pci","ids"))==null?void 0:h.value).some(t)})(u))continue;if(l!==Zo&&l!==kt(Zo)||nn(u)!==null){
i.push(`${l} gives ${n.join(", ")} to vfio-pci, and is not ours: left as it is`);continue}let f=Bs(u,l,t),p=Ee((s=Q(r.filter(b=>b.path!==l),"vfio_pci","ids"))==
null?void 0:s.value),d=Ee((a=Q(rn(f,l),"vfio_pci","ids"))==null?void 0:a.value);Et(f)&&d.every(b=>p.includes(b))&&(f=Bs(f,l,()=>!0));let g=Et(f)&&Q(rn(f,l),"vfi\
o_pci","ids")===null?ff(f):f.trim()===""?null:f;o.push(U(l,g))}return{steps:o,notes:i}}var Jv=["reserved","vfs","mdev"];function It(e){var n;return`${e.address} (${e.id}, ${xn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function Wo(e){let n=e.
slice(0,8).map(It).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function hf(e,n,t,r){var s;let{class:o}=e;if(e.responding===!1)return"does not r\
espond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host";if(e.physfn!==null)return`is a virtual function of ${e.
physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;if((n==null?void 0:n.kind)==="bmc")return"is the display of the ma\
nagement controller (BMC), which stays with the host";if((n==null?void 0:n.kind)==="virtual")return"is a display that a hypervisor makes up, which stays with th\
e host";if((o==null?void 0:o.startsWith("01"))===!0)return"is a storage controller, which stays with the host";if((o==null?void 0:o.startsWith("02"))===!0)return"\
is a network controller, which stays with the host";if(ht(e.vendor,o))return t.nvswitches==="bind"?null:"is an NVSwitch, which stays with the Fabric Manager unl\
ess nvswitches is bind (full passthrough: all GPUs and switches to one guest)";if((o==null?void 0:o.startsWith("06"))===!0||((s=e.header)!=null?s:0)!==0)return"\
is a bridge, which vfio-pci does not take";if((n==null?void 0:n.kind)==="accelerator"&&t.addresses===void 0)return"is an accelerator and no known GPU; name its \
address if it is meant";let i=n===void 0?void 0:r(n).find(a=>Jv.includes(a.code));return i===void 0?null:`cannot be passed through: ${i.text}`}function yf(e,n,t){
let r=new Map(n.devices.map(i=>[i.address,i])),o=new Set(e.map(i=>i.address));for(let i of new Set(e.map(s=>s.group))){if(i===null)continue;let s=n.members(i).filter(
l=>!o.has(l)).map(l=>yt(l,r.get(l))).filter(l=>l!==null);if(s.length===0)continue;let a=e.filter(l=>l.group===i).map(l=>l.address).join(", ");throw P([`IOMMU gr\
oup ${i} of ${a} also holds ${s.join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...t].join("; "),"companions: true\
 takes the other functions of a card; for anything else put the card into another slot")}}function bf(e,n,t){let r=e.filter(i=>i.bootVga===1);if(r.length===0)return[];
if(n.gpus.find(i=>["gpu","igpu","bmc","virtual"].includes(i.kind)&&!e.includes(i.device))===void 0&&!n.serialConsole&&!t)throw P(`${r.map(It).join(", ")} shows \
the only console of this node (boot_vga is 1, no other display, no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set al\
low_console_gpu if ssh or a BMC is enough");return[`${r.map(i=>i.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}var wf="vfio-pci takes every function with an id";function vf(e,n,t){if(n.length>0)throw P(`${e}: ${Wo(n)}; ${t}`)}function xf(e,{devices:n,gpus:t}){let r=t.filter(
c=>c.kind==="gpu").map(c=>c.device),o=r.length===0?"this node has no GPU":`the GPUs here are ${Wo(r)}`,{ids:i,addresses:s}=e,a=(i!=null?i:[]).filter(c=>Ac(n,c).
length===0);if(a.length>0&&e.absent_ids==="refuse")throw P(`no device here has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nod\
es that differ");if(s===void 0)return{found:n.filter(c=>c.id!==null&&(i==null?void 0:i.includes(c.id))===!0),absent:a};let l=s.filter(c=>!n.some(f=>f.address===
c));if(l.length>0)throw P(`there is no PCI function at ${l.join(", ")}; ${o}`);let u=n.filter(c=>s.includes(c.address));if(i!==void 0){vf(`the function named by\
 address does not have any of the ids ${i.join(", ")}`,u.filter(f=>f.id===null||!i.includes(f.id)),"look which card is meant");let c=i.filter(f=>!a.includes(f)&&
!u.some(p=>p.id===f));if(c.length>0)throw P(`none of the addresses ${s.join(", ")} has the id ${c.join(", ")}; give ids and addresses of the same functions`)}return vf(
`${wf}, so ${s.join(", ")} cannot be bound without`,n.filter(c=>!u.includes(c)&&u.some(f=>f.id===c.id)),"name these addresses as well, or use cards that differ"),
{found:u,absent:a}}function $f(e,{devices:n,gpus:t}){let r=t.filter(s=>e.includes(s.device)).flatMap(s=>s.companions).map(s=>s.device).filter(s=>!e.includes(s)),
o=s=>n.filter(a=>a.id===s.id&&!r.includes(a)&&!e.includes(a)),i=[...new Set(r)];return{take:i.filter(s=>s.id!==null&&o(s).length===0),shared:i.filter(s=>o(s).length>
0).map(s=>`${It(s)} belongs to the card and stays with the host: ${wf}, and ${Wo(o(s))} has the same`)}}function kf(e){let n=o=>o===void 0||o.length===0?void 0:
o,[t,r]=[n(e.ids),n(e.addresses)];if(t===void 0&&r===void 0)throw z("ids",'neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7\
"}');return{...e,ids:t,addresses:r}}function _f(e,n){var p;let t=kf(e),r=new Map(n.gpus.map(d=>[d.device,d])),{found:o,absent:i}=xf(t,n);for(let d of o){let m=hf(
d,r.get(d),t,n.judge);if(m!==null)throw P(`${It(d)} ${m}`)}let{take:s,shared:a}=t.companions?$f(o,n):{take:[],shared:[]},l=new Set([...o,...s]),u=n.devices.filter(
d=>l.has(d));yf(u,n,a);let c=bf(u,n,t.allow_console_gpu),f=[...((p=t.ids)!=null?p:[]).filter(d=>!i.includes(d)),...o.map(d=>{var m;return(m=d.id)!=null?m:""}),...s.
map(d=>{var m;return(m=d.id)!=null?m:""})];return{devices:u,ids:[...new Set(f)],notes:i.length===0?[]:[`no device here has the id ${i.join(", ")}: left out`],warnings:[
...a,...c,...u.filter(d=>{var m;return((m=r.get(d))==null?void 0:m.kind)==="igpu"}).map(d=>`${It(d)} is part of the processor or chipset: a guest needs more tha\
n vfiokit prepares for that`)]}}function Sf(e,n){var i;let t=kf({...e,absent_ids:"ignore"}),{found:r}=xf(t,n),{take:o}=t.companions?$f(r,n):{take:[]};return[...new Set(
[...(i=t.ids)!=null?i:[],...[...r,...o].map(s=>{var a;return(a=s.id)!=null?a:""})])]}var qv=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function Pf(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function Xv(e,n,t){var l,u;let r=Pf(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(u=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?u:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function Yv(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function xe(e,n,t=ve(e,n)){let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{
let{problem:a,kind:l}=Ye(i);a!==null&&o(`GRUB cannot read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu ha\
s no entry for Linux");for(let a of t){let l=JSON.stringify(a.title);o(a.kernel===null?`entry ${l} names no kernel`:Xv(e,a.kernel,`entry ${l}: kernel`));for(let c of a.
initrds)o(Pf(e,c,`entry ${l}: image`,qv));let u=Yv(e,a.tokens);o(u===null?null:`entry ${l} ${u}`)}let s=e.read(n.grubenv);return s!==null&&!td(s)&&o(`${n.grubenv}\
 has ${s.length} bytes or no signature; GRUB wants a block of 1024`),{ok:r.size===0,reasons:[...r]}}var Qv=["file","kmod","bootImage","grubConfig","driver"];function Ot(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function ew(e){return e.kind==="kmod"?
`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:`${e.kind} ${e.path}`}function nw(e,n){var o,i;let t=Ot([...e.holds,...n.holds],s=>"file"in s?`file ${s.
file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=n.lacks)!=null?i:[]],inputs:Ot([...e.inputs,
...n.inputs],s=>s),always:r}}function tw(e,n){return{...n,wishes:Ot([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function Kn(e){let n=new Map;for(let r of e){
let o=ew(r),i=n.get(o);(i==null?void 0:i.kind)==="bootImage"&&r.kind==="bootImage"?n.set(o,nw(i,r)):(i==null?void 0:i.kind)==="grubConfig"&&r.kind==="grubConfig"?
n.set(o,tw(i,r)):n.set(o,r)}let t=[...n.values()];return Qv.flatMap(r=>t.filter(o=>o.kind===r))}function Af(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(
s),r=F(r,s.steps)}let o=i=>t.flatMap(s=>{var a;return(a=i(s))!=null?a:[]});return{steps:Kn(o(i=>i.steps)),claims:Ot(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:Ot(
o(i=>i.released),i=>`${i.thing} ${i.value}`),devices:Ot(o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],
pending:[...new Set(o(i=>i.pending))],guard(i){var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(u=>u.report(i)),a=u=>[...new Set(s.flatMap(
c=>{var f;return(f=u(c))!=null?f:[]}))],l=s.map(u=>u.bootable).find(u=>u!==void 0);return{own:Object.assign({},...s.map(u=>u.own)),rebootReasons:a(u=>u.rebootReasons),
pendingAtBoot:a(u=>u.pendingAtBoot),notes:a(u=>u.notes),warnings:a(u=>u.warnings),...l===void 0?{}:{bootable:l}}}}}var Rt="/etc/initramfs-tools/modules",Ef="/usr/share/initramfs-tools/modules.d",Go="# vfiokit: vfio_pci before the drivers that could take its devices",Sn="vfio\
_pci",rw="/etc/dracut.conf.d/vfiokit.conf",ow=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],Ko="# vfiokit: vfio-pci befo\
re the drivers that could take its devices, and the file that gives it their ids",Of={"initramfs-tools":["/etc/modprobe.d",Rt],dracut:["/etc/modprobe.d","/etc/d\
racut.conf","/etc/dracut.conf.d"]},Vs={steps:[],claims:[],warnings:[]};function Mt(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function Fs(e){var n;
return e.startsWith("#")?"":((n=e.trim().split(/\s+/)[0])!=null?n:"").replace(/-/g,"_")}function Rf(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function js(e){return{thing:"line",value:e}}function iw(e,n){var o;if(!n.some(i=>"module"in i))return Vs;let t=e.list(Ef).map(i=>me(e,`${Ef}/${i}`)),
r=(o=e.read(Rt))!=null?o:"";return[r,...t].some(i=>Mt(i).some(s=>Fs(s)===Sn))?Vs:{steps:[U(Rt,Rf(r,[Go,Sn]))],claims:[js(Go),js(Sn)],warnings:[]}}function sw(e){
return[me(e,"/etc/dracut.conf"),...Wn(e,ow).map(n=>me(e,n))].join(`
`)}function If(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function aw(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function lw(e,n){var c;let t=sw(
e),r=["force_drivers","add_drivers"].flatMap(f=>If(t,f)).map(f=>f.replace(/-/g,"_")),o=If(t,"install_items"),i=aw(e,t),s=n.flatMap(f=>{if("module"in f)return r.
includes(Sn)?[]:[`force_drivers+=" ${Sn} "`];let p=`/${f.file}`;return o.includes(p)||i&&p.startsWith("/etc/modprobe.d/")||p.startsWith("/usr/lib/")||p.startsWith(
"/lib/")?[]:[`install_items+=" ${p} "`]});if(s.length===0)return Vs;let a=_t(e,rw),l=(c=e.read(a.path))!=null?c:"",u=Mt(l).some(f=>f.trimEnd()===Ko)?s:[Ko,...s];
return{steps:[U(a.path,Rf(l,u))],claims:u.map(js),warnings:a.warning===void 0?[]:[a.warning]}}function Mf(e,n,t){return n==="dracut"?lw(e,t):iw(e,t)}function uw(e){
let n=Mt(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==Go&&!(((o=n[r-1])!=null?o:"").trimEnd()===Go&&Fs(t)===Sn)}).join("")}function cw(e){return Mt(e).
filter(n=>n.trimEnd()!==Ko&&!/^(force_drivers\+=" vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.test(n)).join("")}function Df(e){let n=[],t=[],r=e.
read(Rt);if(r!==null){let o=uw(r);o!==r&&n.push(U(Rt,o===""?null:o)),Mt(o).some(i=>Fs(i)===Sn)&&t.push(`${Rt} names ${Sn} without our mark: it was there before \
and stays`)}for(let o of Wn(e,["/etc/dracut.conf.d"])){let i=me(e,o);if(!Mt(i).some(a=>a.trimEnd()===Ko))continue;let s=cw(i);n.push(U(o,s.trim()===""?null:s))}
return{steps:n,notes:t}}var dw=/^[\w.+~-]+$/,fw=["vmlinuz","vmlinux","Image","image"],Tf=e=>`initrd.img-${e}`,Jo=e=>`initramfs-${e}.img`,Cf=e=>`initrd-${e}`,zf=[Tf,Jo,Cf],pw={debian:Tf,
el:Jo,fedora:Jo,suse:Cf,unknown:Jo},mw=["/boot","/boot/efi","/efi"],gw=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function hw(e,n){var t;return(t=
zf.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:pw[vt(e)]}function yw(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return mw.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function Nf(e){let n=ae(
e).filter(i=>dw.test(i)),t=tn(e),r=hw(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(fw.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...zf].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of yw(e,i)){let l=gw.find(u=>e.real(`${a}/${u(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function Lf(e,n){return e.filter(t=>_(t)===n).flatMap(T)}function bw(e){let n=e.map(t=>new Set(["modprobe.blacklist","module_blacklist"].flatMap(r=>Lf(t,r)).map(
Ve)));return t=>n.length>0&&n.every(r=>r.has(t))}function vw(e,n){let t=new Set,r=W(e);for(let o of n){let i=r.filter(l=>Ie([o],l)),s=on(o);if(i.length===0&&s===
null)return null;let a=i.length>0?i.flatMap(we):we({vendor:(s!=null?s:"").slice(0,4),class:"0302",driver:null,module:null});if(i.length===0&&a.length===0)return null;
for(let l of a)t.add(l)}return[...t]}function ww(e){return e.slice(1)}function qo(e,n){let t=le(e),r=Q(t,"vfio_pci","ids"),o=Ee(r==null?void 0:r.value),i=[...new Set(
[...o,...n.flatMap(c=>Lf(c,"vfio_pci.ids"))])];if(i.length===0)return()=>[];let s=r===null||o.length===0?[]:[r.from.path],a=r!==null&&Et(me(e,r.from.path)),l=vw(
e,i),u=bw(n);return c=>{let f=re(e,c),p=[],d=h=>{if(f(h)==="absent"||u(h))return!0;let y=f(h)==="module"?je(t,h):null;return y!==null&&p.push(y),y!==null},m=!a&&
l!==null&&l.every(d),b=[...new Set([...s,...m?p.map(h=>h.path):[]])].map(h=>({file:ww(h)}));return m||f("vfio_pci")!=="module"?b:[...b,{module:"vfio-pci"}]}}var xw=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],$w=["/usr/sbin","/sbin","/usr/bin","/bin"],Uf=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],Bf="/etc/kernel/install.d/50-dracut.install";function jf(e,n){var t;return(t=$w.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function Hf(e,n){return xw.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function kw(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function _w(e){var o,i;let n=jf(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=kw(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw P(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function Sw(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function Ff(e){var i,s;let n=Uf.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=Uf.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function Vf(e,n){
let t=Ff(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>Sw(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw P(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function Pw(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=vt(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function Zs(e){let n=_w(e),t=jf(e,"dracut"),r=n==="initramfs-tools",o=r&&Hf(e,"initramfs-tools"),i=t!==null&&Hf(e,
"dracut");if(o&&i)return Vf(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return Vf(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:Pw(e);if(a!==null)return a;throw X("no tool that builds boot images was found: expected update-initramfs o\
r dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=Ff(e);if(s!==null&&s!=="dracut")throw X(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(Bf)==="/dev/null")throw P(
`${Bf} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}var Ws={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function Wf(e,n="all"){
let t=Nf(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw z("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function Aw(e,n){
if(n!==void 0)return n;let t=en(e);return t===null?[]:[t]}function Gf(e,n,t,r){let o=Zs(e);return n.map(({path:i,kernel:s})=>{var u;let a=r(s),l=a.flatMap(c=>"f\
ile"in c?[`/${c.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Of[o],...l,...(u=t.inputs)!=null?u:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function Dt(e,n={}){let t=Wf(e,n.kernels);if(t.length===0)return Ws;let r=qo(e,Aw(e,n.entries)),
o=Gf(e,t,n,s=>{var a;return Zf([...r(s),...(a=n.holds)!=null?a:[]])}),i=Mf(e,Zs(e),Zf(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function br(e,n={}){let t=Wf(e,n.kernels);return t.length===0?Ws:{...Ws,steps:Gf(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function Xo(e,n={}){let{steps:t,notes:r}=Df(e),o=br(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function Zf(e){return[...new Map(e.map(n=>[
_e(n),n])).values()]}function Kf(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=Fr(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}var Jf=new Set([8,9,11,12]),Ew=["/etc/crypttab","/etc/crypttab.initramfs"],Iw="LUKS\xBA\xBE",qf=4096,Ow=4<<20;function Rw(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function Oe(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function Xf(e){try{return JSON.parse(e)}catch(n){return}}function Gs(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function Yf(e){var o;if(typeof e!="string")return[];let n=Xf(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=Oe(n,"clevis"),r=Oe(Oe(t,"sss"),"jwe");return[...Gs(Oe(Oe(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(Yf):[]]}function Mw(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==Iw||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),Ow),o=e.bytes(n,qf,Math.max(0,r-qf)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=Oe(Xf(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function Dw(e){var t;let n=[];for(let r of Ew.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:Rw(i);if(a===null)continue;let l=(u,c)=>{c.length>0&&n.push({volume:o,device:i,by:u,pcrs:c})};
for(let u of Mw(e,a))Oe(u,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Gs(Oe(u,"tpm2-pcrs"))),Oe(u,"type")==="clevis"&&l("clevis",Yf(Oe(Oe(u,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Gs((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function fe(e,n){let t=n?void 0:Dw(e).find(({pcrs:i})=>i.
some(s=>Jf.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>Jf.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw P(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Ks="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function Tw(e,n){
return J(e)?_f(n,Ho(e)):{devices:[],ids:Js(n),notes:[Ks],warnings:[]}}function Js({ids:e,addresses:n}){if(n!==void 0&&n.length>0)throw z("addresses",`addresses \
is ${n.join(", ")}, and this tree has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0||e.length===0)throw z("ids",'neither ids nor addresse\
s are given, expected one of them, such as {"ids": "10de:20b7"}');return e}function Cw(e,{devices:n}){let t=e.filter(r=>_(r)==="vfio_pci.ids").pop();return t!==
void 0&&!n.every(r=>Ie(T(t),r))}function zw(e){let n=ae(e),t=n.filter(r=>re(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw X(`no installe\
d kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kerne\
l that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function vr(e){return e.filter(n=>n.
kind==="file")}function Nw(e,{devices:n}){let t=n.filter(i=>i.driver!==null&&!ne(i.driver));if(t.length>0)throw P(`live takes only functions that no driver hold\
s, and ${t.map(i=>{var s;return`${i.address} is held by ${(s=i.driver)!=null?s:""}`}).join(", ")}`,"leave live out and reboot");let r=tn(e),o=n.filter(i=>i.driver===
null);return o.length===0?[]:[...o.map(i=>Po(i.address,"vfio-pci","vfio-pci")),...r!==null&&re(e,r)("vfio_pci")==="builtin"?[]:[So("vfio_pci")]]}function qs(e,n){
return n===null?{}:{bootable:xe(e,n)}}function Lw(e){return e.length>0&&e.every(n=>n.some(t=>{let r=_(t);return/^(intel|amd)_iommu$/.test(r)&&T(t).includes("on")||
r==="iommu.passthrough"&&ze(t)!==""}))}function Uw(e,n){return e.attr("/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{let o=e.attr(`/sys/module/v\
fio_pci/parameters/${t}`);return r===void 0||o===null||Hs(o)===r?[]:[`vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the next boot on`]})}function wr(e,n){
let t=Tw(e,n),r=t.devices.map(y=>y.address),o=J(e);if(t.ids.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,report:()=>({own:{devices:[]}})};let i=zw(
e),{loader:s,missing:a}=Zn(e),l=At(e,s),u=mf(e,{ids:t.ids,devices:t.devices,rivals:ef(t.devices,t.ids),blacklisted:Qd(l),overridden:l.some(y=>Cw(y,t)),options:n.
vfio_options}),c=ae(e).some(y=>re(e,y)("vfio_pci")==="builtin"),f=u.prepared?[]:[{kind:"list",key:"vfio-pci.ids",items:u.entries},...c?Object.entries(n.vfio_options).
filter(([,y])=>y!==void 0).map(([y,w])=>({kind:"token",token:`vfio-pci.${y}=${w===!0?1:0}`})):[]],p=F(e,u.steps),d=s===null?{steps:[],claims:[],notes:[],warnings:[]}:
Lo(p,s,f,{regenerate:n.regenerate}),m=F(p,d.steps),g=Dt(m,{entries:u.prepared?At(m,s):[]}),b=[...u.steps,...d.steps,...n.regenerate?g.steps:vr(g.steps)];vr(b).length>
0&&fe(e,n.allow_measured_boot_change);let h=nf(e,t.devices);return{steps:[...Kn(b),...n.live&&o?Nw(e,t):[]],claims:[...u.claims,...d.claims,...g.claims],devices:t.
devices.map(({address:y,id:w})=>({address:y,id:w!=null?w:""})),notes:[...t.notes,...u.notes,...d.notes,...g.notes,...n.iommuFollows!==!0&&ye(e).active===!1&&!Lw(
At(m,s))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,...u.
warnings,...d.warnings,...g.warnings,...a===null||u.prepared?[]:[`vfio-pci.ids was not put on the kernel command line: ${a}`],...[...h].map(([y,w])=>`${y} stays\
 with ${w}: it is built into the kernel and takes the function at boot before vfio-pci, which is a module, can`)],report(y){let w=Vo(y,r,"vfio-pci"),v=y.attr("/\
proc/cmdline")===null?[]:w.filter(x=>!ne(x.driver)&&!h.has(x.address));return{own:{devices:w},rebootReasons:[...v.map(x=>`${x.address} has ${x.driver===null?"no\
 driver":`the driver ${x.driver}`}, not vfio-pci`),...Uw(y,n.vfio_options)],...qs(y,s)}}}}var Jn=["nouveau","nvidia","nvidia_drm"];function ep({devices:e,gpus:n,ids:t}){let r=new Set(n.filter(i=>Ln(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>i.device.id!==null&&t.includes(i.device.id));return e.filter(i=>!ne(i.driver)&&(o?i.id===null||!t.includes(i.id):!r.has(i.address)))}function Qf(e){
return e.replace(/-/g,"_")}function Xs({driver:e,module:n}){return n!=null?n:e}function Bw(e){let n=Xs(e);return n===null?Jn:Jn.filter(t=>t.startsWith("nvidia")===
n.startsWith("nvidia"))}function Yo(e){let n=new Set(e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(ep(e).filter(
r=>n.has(r)).flatMap(Bw));return Jn.filter(r=>!t.has(r))}function np(e,n){var o,i;let t=new Set(e.map(Qf)),r=ep(n).find(s=>{var a;return t.has(Qf((a=Xs(s))!=null?
a:""))});if(r!==void 0)throw P(`blacklist holds ${(o=Xs(r))!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays wit\
h the host; take it out of the list, or give the device to vfio-pci first (vfio_bind)`)}function Ys(e,n){return n.kind==="bls"?ve(e,n).map(t=>t.tokens):[zo(e,n.defaults)]}function Tt(e,n){var o;let t=Ee((o=Q(le(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:Ys(e,n).flatMap(i=>i.filter(s=>_(s)==="vfio_pci.ids").flatMap(T));return[...new Set([...t,...r])]}function Qs(e,n){let t=Tt(e,n),r=W(e).map(
o=>o.driver!=="vfio-pci"||o.override!==null||Ie(t,o)?o:{...o,driver:null,module:Hw(e,o)});return{devices:r,gpus:Pe(e,r),ids:t.flatMap(o=>{var i;return(i=on(o))!=
null?i:[]})}}function Hw(e,n){var i;let t=le(e),r=ae(e).map(s=>re(e,s)),o=we(n).filter(s=>je(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=
null?i:null}function tp(e,n){let t=Qs(e,n),r=Yo(t),o=Tt(e,n),i=new Set(t.devices.filter(l=>Ie(o,l)).flatMap(we)),s=le(e),a=dn(e).filter(({thing:l,value:u})=>l!==
"arg"||_(u)!=="modprobe.blacklist"?!1:T(u).every(c=>!r.includes(c)&&(!i.has(c)||Fe(_n(s,"softdep",c)))));return a.length===0?{steps:[],released:a}:{steps:Fn(e,n,
a).steps,released:a}}function rp(e){if(!J(e))throw P("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name ids");let n=W(e),t=Pe(e,n),r=bt(e,n,t),o=ye(e).
active!==!0,i=t.filter(s=>Ln(s)&&r(s).every(a=>o&&a.code==="no_group"));if(i.length===0)throw P("select: all finds no GPU here that could be passed through; run\
 gpu_info to see what stands in the way");return i.map(s=>s.device.address)}function op(e,n,t){if(t===void 0||!J(e))return;let r=new Set(n.map(i=>i.address)),o=Pe(
e).filter(i=>Ln(i)&&r.has(i.device.address)).map(i=>i.device.address);if(o.length!==t)throw P(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}\
; look for a card that is missing or did not start, or correct expect_count`)}function ip(e,n,t){let r=new Set([...t,...n.map(o=>o.id)]);return dn(e,"gpu_passth\
rough").filter(o=>o.thing==="id"&&!r.has(o.value)).map(o=>o.value)}function sp(e,n,t,r){if(!J(e))return"configured";if(t.length===0){let s=new Map(W(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return ne(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=ce(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function Vw(e,n,t){var s,a,l;let r=((s=n.addresses)!=null?s:[]).filter(u=>!t.some(c=>c.address===u));if(r.length===0)return n;let o=new Map(ce(e).flatMap(u=>u.devices).
map(u=>[u.address,u.id])),i=new Map(r.flatMap(u=>{let c=o.get(u);return c===void 0||t.some(f=>{var p;return f.id===c&&((p=n.addresses)==null?void 0:p.includes(f.
address))!==!0})?[]:[[u,c]]}));return{...n,addresses:(a=n.addresses)==null?void 0:a.filter(u=>!i.has(u)),ids:i.size===0?n.ids:[...new Set([...(l=n.ids)!=null?l:
[],...i.values()])]}}function xr(e,n){let t=J(e),r=Ho(e),o=t?Sf(Vw(e,n,r.devices),r):Js(n),{loader:i}=Zn(e),s=gf(e,o),a=F(e,s.steps),l=o.map(h=>({thing:"arg",value:`\
vfio-pci.ids=${h}`})),u=i===null?{steps:[],notes:[]}:Fn(a,i,l,{regenerate:n.regenerate}),c=Tt(F(a,u.steps),i),f=c.length>0?[]:dn(e).filter(({thing:h,value:y})=>h===
"arg"&&/^vfio_pci\.(?!ids$)/.test(_(y))),p=i===null||f.length===0?[]:Fn(F(a,u.steps),i,f,{regenerate:n.regenerate}).steps,d=F(F(a,u.steps),p),m=c.length===0?Xo(
d):Dt(d,{entries:At(d,i)}),g=[...s.steps,...u.steps,...p,...n.regenerate?m.steps:vr(m.steps)];vr(g).length>0&&fe(e,n.allow_measured_boot_change);let b=r.devices.
filter(h=>h.id!==null&&o.includes(h.id)&&!Ie(c,h)).map(h=>h.address);return{steps:Kn(g),released:[...o.map(h=>({thing:"id",value:h})),...l,...f],notes:[...t?[]:
[Ks],...s.notes,...u.notes,...m.notes],warnings:m.warnings,report(h){let y=Vo(h,r.devices.filter(v=>v.id!==null&&o.includes(v.id)).map(v=>v.address),null),w=h.attr(
"/proc/cmdline")===null?[]:y.filter(v=>ne(v.driver)&&b.includes(v.address));return{own:{devices:y},rebootReasons:w.map(v=>{var x;return`${v.address} stays with ${(x=
v.driver)!=null?x:""} until the next boot`}),...qs(h,i)}}}}var ea=be({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:j(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:j(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:G({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:j(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=jw(e),s=i===null?{}:{entries:ve(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?Xo(e,{kernels:n,rebuild:t}):Dt(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>fe(l,r),report:l=>({own:{images:Kf(l,a.steps)},...i===
null?{}:{bootable:xe(l,i)}})}}});function jw(e){Ts(e);try{return Ae(e)}catch(n){if(n instanceof $)return null;throw n}}function ap(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?$o(e):t,u=(a===null?["intel","amd","arm"]:[a]).flatMap(
v=>Xr({cpu:v,passthrough:!0,blacklist:r!=null?r:Jn,extra:[]})).flatMap(it),c=[...(r!=null?r:[]).map(v=>`modprobe.blacklist=${v}`),...Li(o).flatMap(it)],f=ce(e).
length>0,p=dn(e).filter(v=>v.thing==="arg"&&!_(v.value).startsWith("vfio_pci.")),d=new Set(p.map(v=>v.value)),m=[...new Set(f?c:[...u,...c])].map(v=>mn(_(v))||d.
has(v)?Tn(v):{kind:"absent",token:v}),{steps:g,notes:b}=Cs(e,n,v=>[...m,...p.filter(x=>{var E;return((E=x.except)==null?void 0:E.includes(v))!==!0}).map(x=>Tn(x.
value))],{regenerate:i});g.some(v=>v.kind==="file")&&fe(e,s);let h=[...u,...c].map(Tn),y=new Set(Ys(F(e,g),n).flatMap(v=>v.filter(x=>h.some(E=>!H([x],E))))),w=f?
"is not ours, as the runs recorded here tell":"says more than what was asked to go, and no journal tells that we wrote it";return{steps:g,released:p,notes:[...b,
...[...y].map(v=>`${v} ${w}: left as it is`)],report:v=>({own:{bootloader:Uo(v,n),wanted:[],running:[]},bootable:xe(v,n)})}}function lp(e,n){let t=en(e);return t===null?[]:hn(n.filter(r=>H(t,r)))}function up(e,n,t){let r=en(e);if(r===null)return{};let{active:o}=ye(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!H(r,l))){let l=hn([a]).join(" "),u=gn(a),c=a.kind==="flags"&&!H(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),f=a.kind==="list"&&
u[0]==="modprobe.blacklist"?a.items.filter(p=>gr(e,p)):[];c&&o!==!0?i.push(`the running command line has ${u[0]}=off, which the next boot no longer has`):u[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):f.length>0?i.push(`${f.join(", ")}\
 ${f.length===1?"is":"are"} loaded, and the blacklist keeps ${f.length===1?"it":"them"} out at the next boot`):t.some(p=>u.includes(_(p)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}var Fw='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',Zw=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,na=be({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:j(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:j(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:Qe(Nn({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:Qe(Nn({describe:"A kernel argument.",pattern:Zw,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:G({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:G({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:j(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Ae(e);if(a==="absent")return ap(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let u=n===
"auto"?$o(e):n;if(u===null)throw z("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let c=J(e),f=Qs(e,l);r!==void 0&&c&&np(r,f);let p=r!=null?r:c?Yo(f):Jn,d=t==="auto"&&nd(e),m=Xr({cpu:u,passthrough:t!=="off"&&!d,blacklist:p,extra:o}),
g=Yl(m);if(g!==null)throw z("extra_args",`extra_args has ${g}, which contradicts the other arguments (${hn(m).join(" ")}); leave it out`);let b=Lo(e,l,m,{regenerate:i});
b.steps.some(y=>y.kind==="file")&&fe(e,s);let h=[...c||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...d?
["iommu=pt is left out: SEV-SNP is in use here, and its guests need DMA that is translated"]:[],...u==="amd"?[Fw]:[]];return{...b,notes:[...b.notes,...h],report:y=>({
own:{bootloader:Uo(y,l),wanted:hn(m),running:lp(y,m)},...up(y,m,o),bootable:xe(y,l)})}}});var cp=be({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where no driver holds them.",params:{ids:bn({describe:"PCI ids such \
as 10de:20b7; every function with such an id is taken."}),addresses:vn({describe:"PCI addresses such as 0000:41:00.0; with ids: a cross-check."}),state:j(["pres\
ent","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),absent_ids:j(["refuse","ignore"],{describe:"ignore: i\
ds that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:G({describe:"Bind now as well, functions that no driver h\
olds.",default:!1}),companions:G({describe:"Take the other functions of a card (audio, USB) with it.",default:!0}),nvswitches:j(["leave","bind"],{describe:"bind\
: NVSwitches may be named (full passthrough, all of them to one guest).",default:"leave"}),allow_console_gpu:G({describe:"Take the GPU that shows the only conso\
le.",default:!1}),allow_measured_boot_change:G({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),vfio_options:Ec(
{disable_idle_d3:G({describe:"Leave idle functions powered on."}),disable_vga:G({describe:"No legacy VGA for guests."})},{describe:"Parameters of vfio-pci; they\
 count for all of its functions."}),regenerate:G({describe:"Remake grub.cfg and boot images; false edits their sources only.",default:!0})},example:{ids:"10de:2\
0b7"},plan:(e,n)=>n.state==="absent"?xr(e,n):wr(e,n)});var ta=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function ra(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:Ve(n)}function Qo(e){let n=[];for(let t of Wn(e,ta))for(let r of me(e,t).split(`
`)){let o=ra(r);o!==null&&n.push({name:o,path:t})}return n}function dp(e,n){let t=new Set(e.split(`
`).map(ra)),r=n.filter(o=>!t.has(Ve(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function fp(e,n){var r;let t=new Set(n.map(Ve));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=ra(o);return i===null||!t.has(i)}).
join("")}var oa="/etc/modules-load.d/vfio.conf",pp=["vfio","vfio_iommu_type1","vfio_pci"],Ww=Nn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function Gw(e,n){var d;let t=[...new Set(n.modules.map(Ve))],r=ae(e),o=tn(e),i=new Map([...r,...o===null?[]:[o]].
map(m=>[m,re(e,m)])),s=o===null?void 0:i.get(o),a=m=>r.length===0||r.some(g=>{var b;return((b=i.get(g))==null?void 0:b(m))!=="absent"}),l=t.filter(a),u=m=>{let g=new Set(
Qo(m).map(y=>y.name)),b=t.map(y=>{let w=s===void 0?r.length>0&&r.every(v=>{var x;return((x=i.get(v))==null?void 0:x(y))==="builtin"}):s(y)==="builtin";return{name:y,
loaded:gr(m,y)||w&&s!==void 0,builtin:w,at_boot:g.has(y)||w}}),h=n.state==="absent"||s===void 0?[]:b.filter(y=>l.includes(y.name)&&!y.loaded);return{own:{modules:b},
rebootReasons:h.filter(y=>(s==null?void 0:s(y.name))==="absent").map(y=>`${y.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:h.
filter(y=>(s==null?void 0:s(y.name))!=="absent"&&!n.load).map(y=>`${y.name} is loaded at the next boot`)}};if(n.state==="absent"){let m=Qo(e).filter(h=>t.includes(
h.name)),g=[...new Set(m.map(h=>h.path))].filter(h=>{var y;return(h===oa||h===kt(oa))&&nn((y=e.read(h))!=null?y:"")===null});return{steps:g.map(h=>{var y;return U(
h,fp((y=e.read(h))!=null?y:"",t).replace(/^\s+$/,"")||null)}),released:t.map(h=>({thing:"module",value:h})),notes:m.filter(h=>!g.includes(h.path)).map(h=>`${h.path}\
 loads ${h.name}, and is not ours: left as it is`),report:u}}if(l.length===0)throw X(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expe\
cted a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let c=l.filter(m=>!Qo(e).some(g=>g.name===m)),f=_t(e,
oa,ta.slice(1)),p=l.map(m=>je(le(e),m)).filter(m=>m!==null);return{steps:[...c.length===0?[]:[U(f.path,dp((d=e.read(f.path))!=null?d:"",c))],...n.load&&s!==void 0?
l.filter(m=>s(m)==="module").map(So):[]],claims:c.map(m=>({thing:"module",value:m})),notes:[...t.filter(m=>!a(m)).map(m=>`no installed kernel has ${m}: left out`),
...l.filter(m=>n.load&&s!==void 0&&s(m)==="absent").map(m=>`the running kernel ${o} does not have ${m}: nothing to load now`)],warnings:[...c.length===0||f.warning===
void 0?[]:[f.warning],...p.map(m=>`${m.path} line ${m.line} keeps ${m.name} from being loaded, at boot too, although it is listed: take that line out`)],report:u}}
var ia=be({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:j(["present","absent"],{describe:"Whether they are to be l\
oaded at boot; absent unloads nothing.",default:"present"}),modules:Qe(Ww,{describe:"The modules; those that no installed kernel has are left out.",default:pp}),
load:G({describe:"Load them now as well.",default:!0})},example:{modules:pp},plan:Gw});var{ids:A1,addresses:E1,live:I1,regenerate:O1,...Kw}=cp.params,{cpu:Jw,iommu_pt:qw,blacklist:Xw,extra_args:Yw}=na.params,Qw={ids:bn({describe:"PCI ids of the de\
vices, such as 10de:20b7; every device with such an id is taken."}),addresses:vn({describe:"PCI addresses of the devices, such as 0000:41:00.0; with ids: a cros\
s-check."}),select:j(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),expect_count:or({describe:"Refuse unless exactly this \
many GPUs are meant.",min:0,max:4096}),cpu:Jw,iommu_pt:qw,blacklist:Xw,extra_args:Yw,...Kw},ei=be({name:"gpu_passthrough",summary:"Prepares the node from end to\
 end: IOMMU, vfio modules, binding and boot images, in one run and one reboot.",params:Qw,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,
...i}){if(r!==void 0&&(n!=null?n:t)!==void 0)throw z("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&
n===void 0&&t===void 0)throw z("ids",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or \
{"select": "all"}');let a={...{ids:n,addresses:r===void 0?t:rp(e)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:u}=i.state==="absent"?n0(e,a):
e0(e,a,o),c=Af(e,u);return{...c,devices:l,report(f){var m;let p=c.report(f),d=c.steps.every(g=>g.kind!=="file"||f.read(g.path)===g.text);return{...p,own:{devices:[],
...p.own,stage:sp(f,l,(m=p.rebootReasons)!=null?m:[],d)}}}}}});function mp({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){return s=>na.
plan(s,{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function gp({state:e}){return n=>ia.plan(n,{...gt(ia.params,
{}),state:e})}function sa({allow_measured_boot_change:e},n){return t=>ea.plan(t,{...gt(ea.params,{}),allow_measured_boot_change:e,state:n})}function hp({blacklist:e,
allow_measured_boot_change:n}){return t=>{let{loader:r}=Zn(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:tp(t,r);return{steps:o,released:i,
guard:s=>fe(s,n),report:()=>({own:{}})}}}function yp(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function e0(e,n,t){var l,u;let r=wr(e,n),o=(l=r.devices)!=
null?l:[];op(e,o,t);let i=ip(e,o,(u=n.ids)!=null?u:[]),s=i.length===0?[]:[c=>xr(c,{...n,ids:i,addresses:void 0})];if(J(e)&&o.length===0)return{devices:o,planners:[
...s,()=>r,yp("there is nothing to bind here: IOMMU arguments, vfio modules and boot images are left as they are")]};let a=i.length===0?()=>r:c=>wr(c,n);return{
devices:o,planners:[...s,a,...i.length===0?[]:[hp(n)],mp(n),gp(n),sa(n,"present")]}}function n0(e,n){let t=xr(e,n),r=Tt(F(e,t.steps),Zn(e).loader),o=()=>t;return r.
length===0?{devices:[],planners:[o,mp(n),gp(n),sa(n,"absent")]}:{devices:[],planners:[o,hp(n),sa(n,"present"),yp(`vfio-pci still has ${r.join(", ")}, so the IOM\
MU arguments and the vfio modules stay`)]}}var t0=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function vp(e,n,t){var d,m,g,b,h;let r=n.slice(t),o=new Set(zr(n.slice(0,t)).map(bp)),i=zr(r.map(y=>({...y,
released:[]}))).filter(y=>!o.has(bp(y))),s=(d=e.attr("/etc/machine-id"))!=null?d:"",a=(m=e.attr("/proc/sys/kernel/random/boot_id"))!=null?m:"",l=new Map,u=new Set,
c=[],f=new Map;for(let y of[...r].reverse()){c.push(...y.dirs);let w=y.image&&y.machine_id!==s;for(let v of[...y.entries].reverse()){if(v.kind==="driver"&&y.boot_id===
a&&e.stat(`/sys/bus/pci/devices/${v.address}`)!==null&&f.set(v.address,Po(v.address,v.driver,v.override)),v.kind!=="file")continue;let x=(g=l.get(v.path))!=null?
g:{text:e.read(v.path),mode:void 0,ours:!1,lines:[],words:[]},E=x.text===null?"":tt(x.text);c.push(...[...v.dirs].reverse()),E===v.after&&!w&&!u.has(v.path)?(x.
text=v.before===""?null:pl((b=x.text)!=null?b:"",v.splices),x.mode=(h=v.was)==null?void 0:h.mode):E!==v.before&&u.add(v.path),v.before===""&&(x.ours=!0),x.lines.
push(...v.lines),x.words.push(...v.words),l.set(v.path,x)}}for(let y of u){let w=l.get(y);if(w===void 0||w.text===null||t0.test(y))continue;let v=wl(w.text,w,i.
filter(x=>x.thing==="id").map(x=>x.value));w.text=w.ours&&v.trim()===""?null:v}let p=r.flatMap(y=>y.entries);return{files:[...l].map(([y,{text:w,mode:v}])=>U(y,
w,v)),edited:[...u],dirs:aa(c,y=>y).sort((y,w)=>w.length-y.length),drivers:[...f.values()],grubConfig:p.some(y=>y.kind==="grubConfig"||y.kind==="file"&&y.path.startsWith(
"/etc/default/grub")),images:aa(p.flatMap(y=>y.kind==="bootImage"?[y.kernel]:[]),y=>y),claims:i,devices:aa(r.flatMap(y=>y.devices),y=>y.address)}}function bp(e){
return`${e.thing} ${e.value}`}function aa(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}var r0=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,wp=be({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:G({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the s\
ame.",default:!1}),since:Nn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"20\
260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=ce(e),o=n===void 0?0:r.findIndex(d=>d.run===n);if(o<0)throw z("since",
`there is no run ${n!=null?n:""}; recorded are ${r.map(d=>d.run).join(", ")||"none"}; give one of them or leave since out`);if(r.length===0)return{steps:[],...e.
real(oe)===null?{}:{undoes:new Set},notes:["no run is recorded on this node: nothing to take back"],report:()=>({own:{undone:[],kept:[],back_on:[]}})};let i=vp(
e,r,o),s=F(e,i.files),a=s0(s,i),l=F(s,a.steps),u=i.files.map(d=>d.path),c=o0(l,i,u),f=[...a.kept,...c.kept],p=r.slice(o).map(({run:d,module:m,at:g})=>({run:d,module:m,
at:g}));return{steps:Kn([...i.files,...a.steps,...c.steps,...i.drivers]),guard:d=>fe(d,t),undoes:new Set(p.map(d=>d.run)),emptyDirs:i.dirs,notes:[...i.edited.map(
d=>`${d} was edited since: only what is ours was taken out of it`),...a.notes],report:d=>({...u0(d,i),own:{undone:p,kept:f,back_on:xp(d,i)},...a0(f),...l0(d)})}}});
function o0(e,n,t){let r=t.filter(o=>r0.test(o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:br(e,{lacks:i0(n,e),inputs:r}).steps,
kept:[]}}catch(o){if(!(o instanceof $))throw o;return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function i0(e,n){return e.files.filter(t=>n.read(t.path)===
null&&t.path.startsWith("/etc/modprobe.d/")).map(t=>t.path.slice(1))}function s0(e,n){if(!n.grubConfig&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],
kept:[]};try{let{steps:t,notes:r}=Fn(e,Ae(e),n.claims,{sourcesChange:n.grubConfig});return{steps:t,notes:r,kept:[]}}catch(t){if(!(t instanceof $))throw t;return{
steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function a0(e){return e.length===0?{}:{fail:new $("E_DRIFT",`${e.map(n=>`${n.what} were kept:\
 ${n.why}`).join("; ")}; put that right and undo again`)}}function l0(e){try{return{bootable:xe(e,Ae(e))}}catch(n){return{}}}function xp(e,n){let t=new Map(W(e).
map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function u0(e,n){
return{rebootReasons:xp(e,n).filter(t=>ne(t.driver)).map(t=>{var r;return`${t.address} stays on ${(r=t.driver)!=null?r:""} until the next boot`})}}function $p(e){try{let n=Ae(e),t=Io(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...c0(e,t),bootable:xe(e,n,[t])}}catch(n){if(n instanceof $)return{
unknown:n.message};throw n}}function c0(e,n){var c,f,p;let t=(c=ae(e).find(d=>{var m,g;return((m=n.kernel)!=null?m:"").endsWith(`-${d}`)||((g=n.kernel)!=null?g:
"").includes(`/${d}/`)}))!=null?c:null,r=le(e,t!=null?t:void 0),o=t===null?()=>"module":re(e,t),i=n.tokens.filter(d=>_(d)==="vfio_pci.ids").slice(-1).flatMap(T),
s=Ee((f=Q(r,"vfio_pci","ids"))==null?void 0:f.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,u=br(e).steps.flatMap(d=>d.kind==="bootImage"&&d.kernel===t?[
{...d,holds:qo(e,[n.tokens])(t!=null?t:"")}]:[]);return{entry:n,kernel:t,ids:new Set(a.map(d=>{var m;return(m=on(d))!=null?m:d})),imageProblem:(p=u.map(d=>Fr(e,
d).why).find(d=>d!==null))!=null?p:null,rivalsOf:d=>we(d).filter(m=>{if(o(m)==="absent"||!H(n.tokens,{kind:"list",key:"modprobe.blacklist",items:[],without:[m]})||
o(m)==="module"&&je(r,m)!==null)return!1;let g=Fe(_n(r,"softdep",m));return(o(m)==="builtin"||!g)&&o("vfio_pci")!=="builtin"})}}var Re={severity:"error",status:"drifted"},d0=/^(01|02|060[014])/,ni=["intel_iommu","amd_iommu","iommu"];function f0(e,{ids:n,addresses:t,recorded:r}){let o=new Map(
e.map(c=>[c.address,c])),i=t!==void 0?t.map(c=>({address:c,id:void 0})):n===void 0?r:[],s=c=>{let f=o.get(c.address),p=c.id===void 0?n:[c.id];return f!==void 0&&
(p===void 0||f.id!==null&&p.includes(f.id))},a=t===void 0?n!=null?n:[]:[],l=[...i.filter(s).flatMap(c=>{var f;return(f=o.get(c.address))!=null?f:[]}),...e.filter(
c=>c.id!==null&&a.includes(c.id))],u=new Set(l.map(c=>c.id));return{devices:l,missing:[...i.filter(c=>!s(c)).map(c=>{var p;let f=o.get(c.address);return`${c.address}${c.
id===void 0?"":` (${c.id})`}${f===void 0?"":`: ${(p=f.id)!=null?p:"an unknown device"} is there`}`}),...a.filter(c=>!e.some(f=>f.id===c))],unexpected:i.length===
0?[]:e.filter(c=>u.has(c.id)&&!l.includes(c)).map(c=>{var f;return`${c.address} (${(f=c.id)!=null?f:""})`})}}function p0(e,n,t){var p,d,m;let r=g=>g.find(b=>ni.
includes(_(b))&&T(b).includes("off")),o=e.active===!0,i=o||e.firmware_table!==null,s=n===null?void 0:r(n),a=[{...Re,id:"iommu.firmware",about:"both",status:"off\
_in_firmware",ok:i,severity:e.active===null?"warning":"error",found:i?(p=e.firmware_table)!=null?p:"an active IOMMU":"no DMAR, IVRS or IORT table",expected:"a t\
able of the firmware that describes the IOMMU",read_from:"/sys/firmware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...Re,
id:"iommu.active",about:"now",status:"off_in_kernel",ok:o,severity:e.active===null?"warning":"error",found:o?`${(d=e.groups)!=null?d:0} groups, units ${((m=e.units)!=
null?m:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_g\
roups",remedy:o?"":"run iommu_cmdline and reboot"}];if(t===null)return a;let l=r(t.entry.tokens),u=(g,b)=>g.some(h=>b.includes(_(h))&&T(h).some(y=>y==="on"||y===
"pt"))||b===ni&&g.some(h=>_(h)==="iommu.passthrough"),c=n!==null&&u(n,["intel_iommu"])&&!u(t.entry.tokens,["intel_iommu"]),f=l===void 0&&(o?!c:u(t.entry.tokens,
ni));return a.push({...Re,id:"boot.iommu",about:"next",status:"off_in_kernel",ok:f,found:l!=null?l:t.entry.tokens.filter(g=>ni.includes(_(g))||_(g)==="iommu.pas\
sthrough").join(" ")||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:t.entry.from,remedy:f?"":"run iommu_cmdline"}),a}function m0(e,n,t,r){
var f;let{address:o,group:i}=n,s={...Re,address:o,about:"now"},a=ne(n.driver),l=new Map(t.map(p=>[p.address,p])),u=[{...s,id:"device.driver",ok:a,found:(f=n.driver)!=
null?f:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${o}/driver`,remedy:a?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough\
 and look what took it"},{...s,id:"device.group",ok:i!==null,status:"off_in_kernel",found:i===null?"no group":`group ${i}`,expected:"an IOMMU group",read_from:`\
/sys/bus/pci/devices/${o}/iommu_group`,remedy:i===null?"switch the IOMMU on: firmware setup, iommu_cmdline, reboot":""}];if(n.responding===!1&&u.push({...s,id:"\
device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/dev\
ices/${o}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),i===null)return u;let c=$n(e,i,t).filter(p=>!r.has(p)).map(p=>yt(p,l.get(p))).filter(
p=>p!==null);if(u.push({...s,id:"group.viable",about:"both",ok:c.length===0,status:"in_use",found:c.length===0?"only what a guest may own":c.join(", "),expected:"\
no member on a driver of the host",read_from:`/sys/kernel/iommu_groups/${i}/devices`,remedy:c.length===0?"":"give the other functions of the card to vfio-pci to\
o (companions), or put the card into another slot"}),a&&e.list("/dev/vfio").length>0){let p=e.stat(`/dev/vfio/${i}`)!==null||e.list("/dev/vfio/devices").length>
0;u.push({...s,id:"device.node",ok:p,found:p?`/dev/vfio/${i}`:"none",expected:`/dev/vfio/${i}`,read_from:"/dev/vfio",remedy:p?"":"load the module vfio_pci (vfio\
_modules)"})}return u}function g0(e,n){var i;let t={...Re,address:e.address,about:"next"},r=e.id!==null&&n.ids.has(e.id),o=n.rivalsOf(e);return[{...t,id:"boot.i\
ds",ok:r,found:[...n.ids].join(",")||"no ids",expected:(i=e.id)!=null?i:"a known id",read_from:n.entry.from,remedy:r?"":"run vfio_bind with this id"},{...t,id:"\
boot.rivals",ok:o.length===0,found:o.length===0?"none":o.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:o.length===
0?"":"run vfio_bind, which makes vfio-pci come first"}]}function kp(e,n){var p,d,m;let t=W(e),{devices:r,missing:o,unexpected:i}=f0(t,n),s=$p(e),a="unknown"in s?
null:s,l=[...p0(ye(e),en(e),a)];for(let g of o)l.push({...Re,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",expected:g,read_from:"\
/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let u=new Set(r.map(g=>g.address)),
c=new Map(Pe(e,t).map(g=>[g.device.address,g.kind]));for(let g of r){let b=c.get(g.address);if(b==="bmc"||b==="virtual"||d0.test((p=g.class)!=null?p:"")){l.push(
{...Re,id:"device.kind",address:g.address,about:"both",status:"refused",ok:!1,found:b!=null?b:xn(g.class),expected:"a device that may leave the host",read_from:`\
/sys/bus/pci/devices/${g.address}/class`,remedy:"name the GPU instead"});continue}l.push(...m0(e,g,t,u),...a===null?[]:g0(g,a))}a===null?l.push({...Re,id:"boot.\
entry",about:"next",severity:"error",ok:!1,found:"unknown"in s?s.unknown:"",expected:"a boot entry that can be read",read_from:"/boot",remedy:"make the boot loa\
der one that is supported, or check the next boot by hand"}):(l.push({...Re,id:"boot.image",about:"next",ok:a.imageProblem===null,found:(d=a.imageProblem)!=null?
d:"up to date",expected:"an image that is newer than what it holds",read_from:(m=a.entry.initrds[0])!=null?m:"/boot",remedy:a.imageProblem===null?"":"run initra\
mfs"}),l.push({...Re,id:"boot.bootable",about:"next",ok:a.bootable.ok,found:a.bootable.reasons.join("; ")||"whole",expected:"entries whose kernel and images are\
 there and whole",read_from:a.entry.from,remedy:a.bootable.ok?"":"repair the boot loader before you reboot"}));let f=r.filter(g=>c.get(g.address)==="gpu").length;
return n.expect_count!==void 0&&f!==n.expect_count&&l.push({...Re,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${f} GPUs`,expected:`${n.expect_count}\
 GPUs`,read_from:"/sys/bus/pci/devices",remedy:"look for a card that is missing or did not start, or correct expect_count"}),{findings:l,missing:o,unexpected:i}}var h0=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function _p(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=h0.find(l=>n.some(u=>u.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function Sp(e){return e.map(({about:n,status:t,...r})=>r)}var y0={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},Pp=wo(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:bn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:vn({describe:"Judge the devices at these addresses."}),
expect_count:or({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),on_findings:j(["fail","report"],{describe:"report: exit 0 whatev\
er is found, for monitoring.",default:"fail"})},example:{ids:"10de:20b7"},read(e,{ids:n,addresses:t,expect_count:r,on_findings:o}){var m,g;let i=n!==void 0||t!==
void 0,s=i?[]:ll(e);if(!i&&s.length===0)throw z("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, such as\
 {"ids": "10de:20b7"}');if(!J(e))throw X("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of one");
let{findings:a,missing:l,unexpected:u}=kp(e,{ids:n,addresses:t,recorded:s,expect_count:r}),c=_p(a),f=a.filter(b=>!b.ok&&b.severity==="error"),p=(m=f.find(b=>b.status===
c.status))!=null?m:f[0],d=p===void 0?"":`: ${p.address===void 0?"":`${p.address} `}${p.id} is ${p.found}, expected ${p.expected}${p.remedy===""?"":`; ${p.remedy}`}`;
return{msg:`${c.status}: ${y0[c.status]}${c.status==="pending_reboot"?"":d}`,own:{...c,findings:Sp(a),missing:l,unexpected:u},rebootReasons:c.status==="pending_\
reboot"?a.filter(b=>!b.ok&&b.about==="now"&&b.severity==="error").map(b=>`${b.address===void 0?"":`${b.address}: `}${b.id} is ${b.found}, expected ${b.expected}`):
[],warnings:u.map(b=>`${b} has an id that is given to vfio-pci, and nobody asked for it`),...c.status==="ready"||o==="report"?{}:{fail:{code:"E_NOT_READY",hint:c.
status==="pending_reboot"?"reboot, then run this again":(g=p==null?void 0:p.remedy)!=null?g:""}}}}});var b0="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",v0="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function la(e){return n=>({
...n,cpu:e})}function Ap(){return la({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${b0}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function sn(){return la({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${v0}
`})}function Ep(){return la({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function ua(e){return n=>({...n,iommu:e})}function Ip(e){return n=>({...n,firmware:e})}function O(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function ti(...e){return n=>({...n,kernels:e})}function ri(e){return n=>({...n,files:{...n.files,...e}})}function oi(...e){
return n=>({...n,events:[...n.events,...e]})}function ca(e){return n=>({...n,name:e})}function _r(...e){return n=>e.reduce((t,r)=>r(t),n)}function Ct(e,n,t,r={}){
let o={address:e,id:n,class:t.length===4?`${t}00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[
...i.functions.filter(s=>s.address!==e),o]})}function Op(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var $r={audio:{fn:"1",
id:"10de:10f8",class:"040300",driver:"snd_hda_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"\
i2c_nvidia_gpu"}},w0=2**30,kr=2**20;function an(e,n={}){let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,
a=Ct(e,o,r.class===void 0?"030200":r.class,{driver:"nvidia",subsystem:"10de:1532",bars:[16*kr,64*w0,0,32*kr],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,
speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+$r[l].fn)}});return _r(a,...t.
map(l=>Ct(i+$r[l].fn,$r[l].id,$r[l].class,{driver:$r[l].driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function Rp(e="000\
0:03:00.0",n={}){return Ct(e,"1a03:2000","030000",{driver:"ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*kr],group:20,...n})}function da(e="0000:\
04:00.0",n={}){return Ct(e,"8086:1572","020000",{driver:"i40e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*kr],group:21,...n})}function Mp(e="0000\
:05:00.0",n={}){return Ct(e,"144d:a824","010802",{driver:"nvme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function Dp(e,n={}){return Ct(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*kr],...n})}var fa=`# GRUB Environment Block
`;function zt(e){let n=new Map;if(e===null||!e.startsWith(fa))return n;let t=e.slice(fa.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function ln(e){
let n=fa;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function Tp(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let u=l[1]===void 0?l[2]||"":l[1];return{value:n.get(u)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let u=e.indexOf("'",a+1);o(e.slice(a+1,u<0?e.length:u)),a=u<0?e.length:u}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let u=s(a);o(u.value),a+=u.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let u=s(a),[c="",...f]=u.value.split(/\s+/);if(u.value!==""){c!==""&&o(c);for(let p of f)i(),p!==""&&
o(p)}a+=u.length-1}else o(l||"")}}return i(),t}function Cp(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var D=ke(require("fs"),1),Qn=ke(require("path"),1);function zp(e){return"\0".repeat((4-e%4)%4)}function pa(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+zp(i.length)+t+zp(t.length)}function ma(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>pa(r(),i,"",16877)),...e.map(i=>pa(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),pa(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function Np(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
110<=e.length;){let r=l=>parseInt(e.slice(t+6+l*8,t+14+l*8),16),o=r(11),i=r(6),s=e.slice(t+110,t+110+o-1),a=t+Math.ceil((110+o)/4)*4;if(s==="TRAILER!!!")return n;
if(a+i>e.length)return null;n.push({name:s,text:e.slice(a,a+i),mode:r(1)}),t=a+Math.ceil(i/4)*4}return null}var $e={irqbypass:{file:"virt/lib/irqbypass"},vfio:{file:"drivers/vfio/vfio"},vfio_virqfd:{file:"drivers/vfio/vfio_virqfd",until:[6,2]},vfio_iommu_type1:{file:"\
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
ext4:{file:"fs/ext4/ext4"},xfs:{file:"fs/xfs/xfs"},kvm:{file:"arch/x86/kvm/kvm",needs:["irqbypass"]}},Lp=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core",
"vfio_pci"],x0=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];function V(e){return e.replace(/-/g,"_")}function Sr(e){let n=$e[e];return n===void 0||n.driver===
void 0?null:n.driver}function Up(e,n){return e==="nvidia"&&n.startsWith("0680")?"nvidia-nvswitch":Sr(e)}function Bp(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.
keys($e).find(t=>Sr(t)===e);return n===void 0?null:n}function Hp(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function ha(e,n){
return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}function $0(e,n){let t=Hp(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=$e[a];return l===void 0||n.lacks.includes(
a)||l.extra===!0&&!r.has("nvidia")||Lp.includes(a)&&n.vfio==="missing"||l.until!==void 0&&!ha(t,l.until)?!1:l.from===void 0||!ha(t,l.from)},i=a=>n.builtin.includes(
a)||n.vfio==="builtin"&&(Lp.includes(a)||a==="irqbypass"),s=Object.keys($e).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function ga(e){let n=$e[e];
return n===void 0?e:n.extra===!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function k0(e,n){let t=$e[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(
o=>n.includes(o))}function _0(e,n){let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";
return["#","# Automatically generated file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_I\
OMMU=y",r("CONFIG_INTEL_IOMMU_DEFAULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CON\
FIG_VFIO",t),r("CONFIG_VFIO_PCI",t),r("CONFIG_VFIO_IOMMU_TYPE1",t),...ha(Hp(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG\
_DRM_NOUVEAU",n.lacks.includes("nouveau")?null:"m"),""].join(`
`)}function Vp(e,n){let{modules:t,builtin:r}=$0(e,n),o=`/lib/modules/${n.version}`,i=l=>`${ga(l)}${n.suffix}`,s=[];for(let l of t){let u=$e[l];for(let c of u===
void 0||u.alias===void 0?[]:u.alias)s.push(`alias ${c} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${ga(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${k0(l,t).map(u=>` ${i(u)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${ga(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:_0(e,n),[`/boot/vmlinuz-${n.version}`]:S0(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function S0(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function jp(e){return e==="nvidia"?x0.slice(1):[]}var P0=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function qn(e){let n=new Map;for(let r of P0)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function Pr(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function Ze(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(u,c,f)=>{u.set(c,[...u.get(c)||[],...f])};for(let u of e)for(let c of u.replace(/\\\n/g," ").split(`
`)){let[f,p,...d]=c.trim().split(/\s+/);if(f===void 0||p===void 0||f.startsWith("#"))continue;let m=V(p);if(f==="blacklist"&&t.add(m),f==="alias"&&d[0]!==void 0&&
r.push([p,V(d[0])]),f==="options"&&l(o,m,d),f==="install"&&a.set(m,d.join(" ")),f==="softdep"){let g=null;for(let b of d)b==="pre:"?g=i:b==="post:"?g=s:g!==null&&
l(g,m,[V(b)])}}for(let u of Pr(n)){let c=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(u.replace(/"/g,""));if(c===null)continue;let[,f="",p="",d]=c;if(f==="modprobe"&&p===
"blacklist")for(let m of(d||"").split(","))t.add(V(m));else l(o,V(f),[d===void 0?p:`${p}=${d}`])}return{blacklist:t,aliases:r,options:o,pre:i,post:s,install:a}}
function ii(e){let n=e.slice(e.lastIndexOf("/")+1);return V(n.replace(/\.ko(\.\w+)?$/,""))}function We(e,n){let t=`/lib/modules/${n}`,r=l=>e.read(`${t}/${l}`)||
"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let u=l.indexOf(":");if(u<0)continue;let c=l.slice(0,u);o.set(ii(c),c),i.set(ii(c),l.slice(u+1).split(" ").filter(f=>f!=="").map(ii))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(ii)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,u="",c=""]=l.split(" ");return[u,V(c)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softde\
p")}}function ya(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function si(e,n,t,r,o){
let i=Ze([n.softdeps],""),s=[],a=new Set,l=c=>{if(a.has(c)||(a.add(c),n.builtin.has(c)||r.has(c)))return null;if(!n.files.has(c)||!o(c))return`FATAL: Module ${c}\
 not found.`;for(let p of[...t.pre.get(c)||[],...i.pre.get(c)||[]])l(p);let f=t.install.get(c);if(f!==void 0)return/(^|\/)(false)\b/.test(f)?`ERROR: could not i\
nsert '${c}': install command failed`:null;for(let p of n.needs.get(c)||[]){let d=l(p);if(d!==null)return d}s.push(c);for(let p of[...t.post.get(c)||[],...i.post.
get(c)||[]])l(p);return null},u=l(V(e));return u===null?{ok:!0,order:s}:{ok:!1,why:u}}function ai(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(
i)&&!t.blacklist.has(i)&&ya(o,e)&&r.push(i);return r}function Fp(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+
1));return r}var Wp=require("child_process"),Gp=ke(require("fs"),1),A0={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash",
"/bin/sh"]},Zp=65534;function li(e,n,t,r){let o=A0[e].find(m=>Gp.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",
LC_ALL:"C"};n.forEach((m,g)=>{i[`FIXTURE_${g}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,g)=>`eval "$FIXTURE_${g}"`),"pri\
ntf 'SOURCED\\0'",...t.map(m=>`printf '%s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:Zp,gid:Zp}:{},l=(0,Wp.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),u=l.stdout===null?"":l.
stdout,c=u.indexOf("SOURCED\0"),f={},p=c<0?[]:u.slice(c+8).split("\0");t.forEach((m,g)=>{f[m]=p[g]||""});let d=l.status===null?1:l.status;return{code:c<0&&d===0?
1:d,stderr:l.stderr===null?"":l.stderr,values:f}}function Nt(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function Xn(e,n){return e.toString(16).padStart(n,
"0")}function Kp(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${Nt(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${Nt(
s.address).domain}:${Nt(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${Xn(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function Jp(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${Nt(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=Nt(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function qp(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?Nt(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function Lt(e){return e.toUpperCase()}function Pn(e){let[n="",t=""]=Lt(e.id).split(":"),[r="",
o=""]=Lt(e.subsystem).split(":"),i=Lt(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function E0(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function I0(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${Xn(0,16)} 0x${Xn(0,16)} 0x${Xn(0,16)}`);continue}r.push(`0x${Xn(t,16)} 0x${Xn(t+i-1,16)} 0x${Xn(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function ba(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${Lt(e.class).replace(/^0/,"")}`,`PCI_ID=${Lt(e.id)}`,`PCI_SUBSYS_ID=${Lt(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${Pn(e)}`,""].join(`
`)}function Xp(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:Pn(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=ba(e,null),r[`${n}/config`]=E0(e),r[`${n}/resource`]=I0(e),r}function k(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var Er=k(137,"",`Killed
`),Qp=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],O0=["nvme","ext4","xfs"],Yp=["nouveau","amdgpu","i915","ast","mgag200"];function em(e,n,t){let r=We(
e,n),o=Ze([],""),i=new Set;for(let l of t){let u=si(l,r,o,new Set,()=>!0);if(u.ok)for(let c of u.order)i.add(c)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let u=r.files.get(l);u!==void 0&&a.push({name:`${s}/${u}`,text:e.read(`/${s}/${u}`)||""})}return a}function va(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function nm(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function tm(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...nm(e.read(s))],[]);return ma([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:va(e,qn(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...em(e,n,[...Qp,...o.map(i=>V(i.split(/\s+/)[0]||""))])])}var R0=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function Yn(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function M0(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let f of n)
for(let p of e.list(f))p.endsWith(".conf")&&!t.has(p)&&t.set(p,`${f}/${p}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(f=>t.get(f)||"")].map(f=>e.read(
f)||"").filter(f=>f!==""),i=li("bash",o,R0,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:u,install_items:c}=i.
values;return{hostonly:s==="yes",add:Yn(a),force:Yn(l),omit:Yn(u),install:Yn(c)}}function D0(e,n,t,r,o){let i=We(e,t),s=Ze([],""),a=r.hostonly?Yp.filter(w=>n.functions.
some(v=>ai(Pn(v),i,s).includes(w))):Yp,l=[...qn(e).keys()],u=w=>w.startsWith("/etc/"),c=r.hostonly&&!o?l:l.filter(w=>!u(w)),f=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,v)=>[...w,...e.list(v).filter(x=>x.endsWith(".conf")).map(x=>`${v}/${x}`)],[]),p=o?[]:r.hostonly?f:f.filter(w=>!u(w)),d=p.reduce((w,v)=>[
...w,...nm(e.read(v))],[]),m=o?[]:r.force,g=new Set(r.omit.map(V)),b=[...r.hostonly?O0:Qp,...a,...d,...m,...o?[]:r.add].map(V).filter(w=>!g.has(w)),h=o?[]:r.install.
filter(w=>e.exists(w)),y=new Set;return ma([...va(e,[...c,...p]),...va(e,h),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...em(e,t,b)].filter(({name:w})=>!y.has(w)&&y.add(w)))}function un(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function Ar(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(wa)}function wa(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function xa(e){return e.slice(0,Math.floor(e.length/2))}function ui(e,n,t,r,o){if(t.
includes("--version"))return k(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,u=[],c=[],f=[],p=[],d=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let v=0;v<
t.length;v+=1){let[x="",E]=(t[v]||"").startsWith("--")?(t[v]||"").split(/=(.*)/):[t[v]],N=d.has(x)?E===void 0?t[v+=1]||"":E:"";x==="-f"||x==="--force"?i=!0:x===
"--kver"?s=N:x==="--regenerate-all"?a=!0:x==="-H"||x==="--hostonly"?l=!0:x==="-N"||x==="--no-hostonly"?l=!1:x==="--add-drivers"?u.push(...Yn(N)):x==="--force-dr\
ivers"?c.push(...Yn(N)):x==="--install"||x==="-I"?f.push(...Yn(N)):x.startsWith("-")||p.push(x)}if(a){for(let v of e.list("/lib/modules")){let x=ui(e,n,["-f",un(
n,v),v],r,o);if(x.code!==0)return x}return k(0)}let m=p[1]||s||r,g=p[0]||un(n,m);if(e.exists(g)&&!i)return k(1,"",`dracut[F]: Will not override existing initram\
fs (${g}) without --force
`);if(o==="lies")return k(0);if(!e.exists(`/lib/modules/${m}`))return k(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(g),k(1,"",`dracut[F]: Failed making image ${g}
`);let b=M0(e);if(typeof b=="string")return k(1,"",b);let h={...b,hostonly:l===null?b.hostonly:l,add:[...b.add,...u],force:[...b.force,...c],install:[...b.install,
...f]},y=D0(e,n,m,h,o==="drops");if(e.write(g,o==="killed"?xa(y):y,384),o==="killed")return Er;let w=[...h.force,...h.add].filter(v=>$e[V(v)]===void 0);return k(
0,"",w.map(v=>`dracut-install: Failed to find module '${v}'
`).join(""))}function T0(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function C0(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function rm(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return k(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let f=0;f<t.length;f+=1){let p=t[f]||"";if(p==="-k")a=t[f+=1]||null;else if(p.startsWith("-k"))a=p.slice(2);else for(let d of p.replace(/^-/,
""))"cud".includes(d)&&(s=d)}if(s==="")return k(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&T0(e,"update_initramfs")==="no")return k(0,`update-initramfs: Not updating initramfs.
`);let l=Ar(e).filter(f=>e.exists(un(n,f))),u=a==="all"?(s==="c"?[...Ar(e)]:[...l]).reverse():a===null?l.slice(-1):[a],c="";for(let f of u){let p=un(n,f);if(s===
"d"){e.remove(p);continue}if(s==="u"&&C0(e))return k(0,c,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${p}
`);if(c+=`update-initramfs: Generating ${p}
`,o==="lies")continue;if(i){let m=ui(e,n,["--force",p,f],r,o);if(m.code!==0)return k(m.code,c,m.stderr);continue}if(o==="fails")return k(1,c,`update-initramfs: \
failed for ${p} with 1.
`);let d=tm(e,f,o==="drops");if(o==="killed")return e.write(`${p}.new`,xa(d)),Er;e.write(`${p}.new`,d,384),e.rename(`${p}.new`,p)}return k(0,c)}function om(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,u)=>!l.startsWith("-")&&(o<0||u!==o+1))||t;if(n.includes("--version"))return k(0,`initramfs-tools 0.142
`);if(i===void 0)return k(1,"",`mkinitramfs: no output file
`);if(r==="lies")return k(0);if(r==="fails")return k(1,"",`mkinitramfs failure cpio 141
`);let a=tm(e,s,r==="drops");return e.write(i,r==="killed"?xa(a):a,384),r==="killed"?Er:k(0)}function Ir(e,n){let t=e.read(n);return t===null?null:Np(t)}function im(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function sm(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=Ir(e,r);if(o===null)return k(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?am(i):i.name}
`).join("")}return k(0,t)}function am(e){return`${im(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function lm(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=Ir(e,t);if(o===null)return k(2,"",`cpio: premature end of archive
`);for(let i of o)im(i)||e.write(`${r}/${i.name}`,i.text);return k(0)}function um(e,n,t,r){let o=[],i=[],s=r;for(let c=0;c<t.length;c+=1){let f=t[c]||"";f==="-f"||
f==="--file"?o.push(t[c+=1]||""):f.startsWith("--file=")?o.push(f.slice(7)):f==="-k"||f==="--kver"?s=t[c+=1]||r:f.startsWith("-")||i.push(f)}let a=i[0]||un(n,s);
o.push(...i.slice(1));let l=Ir(e,a);if(l===null)return k(1,"",`Image '${a}' does not exist or is cut off
`);if(o.length>0){let c=o.map(f=>f.replace(/^\//,""));return k(0,l.filter(f=>c.includes(f.name)).map(f=>f.text).join(""))}let u="=".repeat(72);return k(0,`Image\
: ${a}: 1M
${u}
Version: dracut-106

Arguments: --force

dracut modules:
bash
systemd
kernel-modules
${u}
${l.map(c=>`${am(c)}
`).join("")}${u}
`)}var Ft=ke(require("path"),1);var z0=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function An(e){return e.distro.mkconfig==="debian"}function Ut(e){return An(e)?"/boot/grub":"\
/boot/grub2"}function cm(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function fm(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function N0(e,n){let t=[e.read("/etc/default/grub")];if(An(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=fm(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=li(An(n)?"dash":"bash",t.filter(s=>s!==null),z0,{strict:!0,functions:o});return i.code===0?i.values:k(i.code,"",i.stderr)}function L0(e){
return typeof e.code=="number"}function pm(e){return e.GRUB_ENABLE_BLSCFG==="true"}function ci(e,n,t,r,o,i){let s=cm(e,un(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${cm(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function U0(e,n,t){let r=[...Ar(e)].reverse(),{distro:o}=n,i=m=>t[m]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,u=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
c=`${s} ${u}`,f=An(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||fm(e),p=r[0];if(p===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(m=>ci(n,`${f} (${m})`,`gnulinux-${m}-advanced-0b5c`,m,l,"")).join("");let d=r.map(m=>{let g=ci(n,`${f}, with Linux ${m}`,`gnulinux-${m}-adva\
nced-0b5c`,m,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?g:g+ci(n,`${f}, with Linux ${m} (recovery mode)`,`gnulinux-${m}-recovery-0b5c`,
m,c,"	")});return`${ci(n,f,"gnulinux-simple-0b5c",p,l,"")}submenu 'Advanced options for ${f}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${d.join("")}}
`}function B0(e,n,t){let r=An(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!An(n)&&n.distro.mkconfig!=="suse"&&pm(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),u=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${u===
null?"":u[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:U0(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${H0(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function H0(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function mm(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(wa).reverse().map(t=>`${n}/${t}`)}function V0(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=zt(e.read("/boot/grub2/grub\
env")),l=ln(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of mm(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return e.
exists("/etc/kernel/cmdline")||e.write("/etc/kernel/cmdline",`${s}
`),""}function di(e,n,t,r){let o=An(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let d=0;d<t.length;d+=1){let m=t[d]||"";if(m==="-o"||m==="--output")i=t[d+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return k(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return k(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return k(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return k(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=N0(e,n);if(L0(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,u=`Generating grub configuration file ...
`,c=!An(n)&&n.distro.mkconfig!=="suse",f=pm(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";c&&f&&r!=="killed"&&(u+=V0(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let p=B0(e,n,l);for(let d of Ar(e))u+=`Found linux image: /boot/vmlinuz-${d}
`;return i===null?k(0,p,`${u}done
`):r==="killed"?(e.write(`${i}.new`,p.slice(0,Math.floor(p.length/2))),Er):(e.write(i,p,n.distro.grubCfgMode),k(0,"",`${u}done
`))}function gm(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${Ut(n)}/grubenv`:r,a=zt(e.read(s));if(o==="list")return k(0,[...a].map(([u,c])=>`${u}=${c}
`).join(""));for(let u of i){let c=u.indexOf("=");o==="unset"?a.delete(u):c>0&&a.set(u.slice(0,c),u.slice(c+1))}let l=ln(a);return l===null?k(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),k(0))}function dm(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function Or(e,n){let t=`${Ut(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function hm(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[u,c="",...f]=Tp(l.trim(),o);(u==="linux"||u==="linuxefi"||u==="linux16")&&(i=c,a=f.map(Cp)),(u==="initrd"||u==="initrde\
fi"||u==="initrd16")&&(s=dm(e,c))}return{title:n,id:t,kernel:dm(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function ym(e,n){let t=e.
read(Or(e,n));if(t===null)throw new Error(`the node does not boot: ${Or(e,n)} is missing`);let r=zt(e.read(`${Ut(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let u=l.trim(),c=i[i.length-1],f=c===void 0||c.items===null?o:c.items,p=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(u);if(p!==null){let d=/\$menuentry_id_option\s+'([^']*)'/.
exec(p[3]||""),m={title:(p[2]||"").slice(1,-1),id:d===null?"":d[1]||"",items:p[1]==="submenu"?[]:null,lines:[]};f.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
u))a=!0;else if(u==="}")a?a=!1:i.pop();else if(c!==void 0&&c.items===null)c.lines.push(u);else if(u==="blscfg")for(let d of mm(e))o.push(j0(e,d));else{let d=/^set\s+(\w+)="?([^"]*)"?$/.
exec(u);if(d===null||d[1]===void 0||d[2]===void 0)continue;d[1]==="default"&&d[2]!=="${next_entry}"&&(s=d[2]),d[1]==="tuned_params"&&r.set("tuned_params",d[2]),
d[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",d[2])}}if(i.length>0)throw new Error(`the node does not boot: ${Or(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function j0(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function bm(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:bm(i.items,r.length===0?"0":r.join(
">"))}function fi(e,n){let{items:t,chosen:r,variables:o}=ym(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=bm(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return hm(n,a.title,a.id,a.lines,o)}function vm(e,n){let{items:t,variables:r}=ym(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[hm(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var A=ke(require("fs"),1),Ge=ke(require("path"),1),F0=40;function $a(e){try{return A.readlinkSync(e)}catch(n){return null}}function wm(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?$a(Ge.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>F0)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function xm(e){if(!A.lstatSync(e).isDirectory()){A.unlinkSync(e);return}for(let t of A.readdirSync(e))xm(Ge.join(e,t));A.rmdirSync(
e)}function Z0(e,n,t){try{A.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!A.existsSync(e))throw r;let o=A.statSync(
e).mode&4095;A.chmodSync(e,384),A.writeFileSync(e,n,"latin1"),A.chmodSync(e,o)}t!==void 0&&A.chmodSync(e,t)}function ka(e){try{return A.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function pi(e){let n=s=>wm(e,s,!0),t=s=>Ge.join(e,n(s)),r=s=>Ge.join(e,wm(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&A.existsSync(a)||(A.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return A.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(Ge.posix.dirname(s)),Z0(t(s),a,l)},link(s,a){i(Ge.posix.dirname(s));let l=r(s);$a(l)!==null&&A.unlinkSync(l),
A.symlinkSync(a,l)},readLink:s=>$a(r(s)),exists:s=>A.existsSync(t(s)),list(s){try{return A.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{
A.lstatSync(a)}catch(l){return}xm(a)},rename(s,a){A.renameSync(r(s),r(a))}}}function W0(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(
n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){e.mkdir(n),A.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function Me(e,n){let t=Object.
keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&W0(e,o,i)}}
function $m(e,n=[]){let t=new Map,r=o=>{for(let i of A.readdirSync(Ge.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=Ge.join(e,
s),l=A.lstatSync(a),u=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"link",mode:511,text:A.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:u,text:""}),
r(s)):t.set(s,{type:"file",mode:u,text:ka(a).toString("latin1")})}};return r("/"),t}function _a(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(
`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(
8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||t.push(`new: ${r}`);return t}function Pa(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids)}}function Ke(e,n){return Object.assign(new Error(`${e}: ${n}`),{code:e})}function Bt(e,n){
return e.paths.get(n)||`/sys/devices/unknown/${n}`}function mi(e){return"../".repeat(e.split("/").length-2)}function En(e,n,t){let r=e.readLink(`${Bt(n,t)}/driv\
er`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function Aa(e,n,t,r){let o=Bt(n,t.address),i=En(e,n,t.address);i!==null&&(e.remove(`${o}/driver`),e.remove(
`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${mi(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pci/drivers/${r}/${t.address}`,`../.\
./../..${o.slice(4)}`)),e.write(`${o}/uevent`,ba(t,r)),G0(e,n,t.address)}function G0(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(
([i,s])=>s===r&&En(e,n,i)==="vfio-pci")?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function Ea(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(
r)){for(let o of["bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&e.link(`${r}/module`,`../../../../module/${t}`)}}function K0(e,n){
let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(p,d)=>/^f{8}$/i.test(p)||parseInt(p,16)===parseInt(d,16),[u="",c=""]=n.subsystem.split(":"),
f=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.slice(5))&&l(o,u)&&l(i,c)&&f===0}function J0(e,n,t){let r=(e.read(`${Bt(
n,t)}/driver_override`)||"").trim();return r===""||r==="(null)"?null:r}function Ia(e,n,t,r){let o=J0(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.
secondary!==void 0;if((n.ids.get(t)||[]).some(a=>K0(a,r)))return!0;let i=Bp(t);if(i===null||i==="vfio_pci"||Up(i,r.class)!==t)return!1;let s=$e[i];return s!==void 0&&
s.alias!==void 0&&s.alias.some(a=>ya(a,Pn(r)))}function Oa(e,n,t,r){if(t==="vfio-pci"){if(r.secondary!==void 0||!n.iommu||!n.groups.has(r.address))return"EINVAL";
if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&q0(e,n,r.address))return"EBUSY";return Aa(e,n,r,t),null}function q0(e,n,t){let r=n.groups.
get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function gi(e,n,t){for(let r of n.functions)En(e,n,r.address)===null&&Ia(e,n,t,r)&&Oa(e,n,t,r)}function _m(e,n,t,r){
n.loaded.add(t),Me(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),Ra(e,n,t,r)}function Ra(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=Sr(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)Ea(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),gi(e,n,s)}function Rr(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>(($e[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function Sm(e,n,t){let r=Sr(t);if(r!==null){for(let o of n.functions)En(e,n,o.address)===r&&Aa(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),Rr(e,n)}function X0(e){return`${e}0\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.
slice(0,36).padEnd(36,"\0")+(e==="DMAR"?"-":"\0\0")+"\0".repeat(10)}var km={intel:"DMAR",amd:"IVRS",arm:"IORT"},Y0={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],
arm:["smmu3.0x0000000009050000"]};function Pm(e,n,t){let r={"/sys/bus/pci/drivers_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/p\
ci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${km[n.cpu.brand]}`]={text:X0(km[n.cpu.brand]),mode:256});for(let o of t.functions){let i=Bt(t,o.address);Object.
assign(r,Xp(o,i)),r[`${i}/subsystem`]={link:`${mi(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${mi(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${mi(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${Bt(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of Y0[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};Me(e,r)}function Am(e,n){let t=0;for(let r of n.functions){let o=Bt(n,r.address);if(En(e,n,r.address)!==null&&(r.netdev!==
void 0&&Me(e,{[`${o}/net/${r.netdev}/operstate`]:`up
`,[`${o}/net/${r.netdev}/device`]:{link:"../.."},[`/sys/class/net/${r.netdev}`]:{link:`../..${o.slice(4)}/net/${r.netdev}`}}),r.block!==void 0)){let i=`${o}/nvm\
e/nvme0/${r.block}`;Me(e,{[`${i}/dev`]:`259:${t}
`,[`${i}/${r.block}p2/dev`]:`259:${t+2}
`,[`${i}/${r.block}p2/partition`]:`2
`,[`/sys/block/${r.block}`]:{link:`..${i.slice(4)}`},[`/sys/dev/block/259:${t}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/259:${t+2}`]:{link:`../..${i.slice(
4)}/${r.block}p2`}}),t+=10}}}function hi(e,n,t,r,o){let i=Kp(e);return{version:n,cmdline:t,iommu:r,functions:i,paths:Jp(i),groups:qp(i),loaded:new Set,builtin:o,
ids:new Map}}function Sa(e,n){let t=n.trim(),r=e.functions.find(o=>o.address===t);if(r===void 0)throw Ke("ENODEV",`no such device ${t}`);return r}function Q0(e){
let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.test(t)))throw Ke("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.
replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function Em(e,n,t,r){let o=e.real(t);if(!e.exists(o))throw Ke("ENOENT",`${t}: no such file or direct\
ory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.exec(o);if(i!==null)return ex(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/dr\
ivers_probe"){let a=Sa(n,r);if(En(e,n,a.address)!==null)return;e.list("/sys/bus/pci/drivers").some(u=>Ia(e,n,u,a)&&Oa(e,n,u,a)===null);return}if(/\/([0-9a-f:.]+)\/driver_override$/.
exec(o)!==null){let a=r.replace(/\n$/,"");return e.write(o,`${a===""?"(null)":a}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw Ke("EACCES",`${t}: permission denied`);e.write(
o,r)}}function ex(e,n,t,r,o){if(r==="unbind"){let a=Sa(n,o);if(En(e,n,a.address)!==t)throw Ke("ENODEV",`${a.address} is not bound to ${t}`);Aa(e,n,a,null);return}
if(r==="bind"){let a=Sa(n,o);if(!Ia(e,n,t,a))throw Ke("ENODEV",`${t} does not match ${a.address}`);if(En(e,n,a.address)!==null)throw Ke("EBUSY",`${a.address} ha\
s a driver`);let l=Oa(e,n,t,a);if(l!==null)throw Ke(l,`${t} refused ${a.address}`);return}let i=Q0(o),s=n.ids.get(t)||[];if(r==="new_id"){if(s.includes(i))throw Ke(
"EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),gi(e,n,t);return}if(!s.includes(i))throw Ke("ENODEV",`${t} does not have ${i}`);n.ids.set(t,s.filter(a=>a!==i))}function Ht(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function Da(e,n,t,r){if(n.iommu==="absent")
return!1;let o=Pr(r);if(n.cpu.brand==="arm")return!0;if(Ht(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!Ht(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of Ht(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function Im(e){let n=Fp(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function Vt(e,n,t,r){let o=si(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order)_m(e,n,i,i==="vfio_pci"?Im(r.config):
[]);return null}function Om(e,n,t){for(let r of n.functions)for(let o of ai(Pn(r),t.index,t.config)){Vt(e,n,o,t);for(let i of n.loaded.has(o)?jp(o):[])t.config.
blacklist.has(i)||Vt(e,n,i,t)}}function Rm(e){return e.split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function nx(e,n,t,r){let o=Ir(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(d=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(d.name)).map(d=>d.text),s=new Set(o.map(d=>V(d.name.slice(d.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=d=>o.filter(m=>m.name===d).map(m=>m.text).join(""),l={config:Ze(i,t.cmdline),index:We(e,t.version),has:d=>s.has(d)},u=Pr(
`${t.cmdline} ${o.filter(d=>d.name.startsWith("etc/cmdline.d/")).map(d=>d.text).join(" ")}`),c=n.distro.initramfs==="dracut";if(c)for(let d of Ht(u,"rd.driver.p\
re"))Vt(e,t,d,l);let f=c?Ht(u,"rd.driver.blacklist").map(V):[];Om(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,...f])}});let p=[a("con\
f/modules"),...o.filter(d=>/^(usr\/lib|etc)\/modules-load\.d\//.test(d.name)).map(d=>d.text)];for(let d of p)for(let m of Rm(d))Ma(e,t,m,l)}function Ma(e,n,t,r){
let o=V(t);r.config.blacklist.has(o)||Vt(e,n,o,r)}var tx=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d"];
function rx(e,n){let t={config:Ze(qn(e).values(),n.cmdline),index:We(e,n.version),has:()=>!0};Om(e,n,t);let r=new Map;for(let o of tx)for(let i of e.list(o))i.endsWith(
".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of Rm(e.read(r.get(o)||"")||""))Ma(e,n,i,t);for(let o of Ht(Pr(n.cmdline),"\
modules-load"))Ma(e,n,o,t)}function ox(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,rela\
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
`})}function ix(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function Mm(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=fi(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(f=>f.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=zt(e.read(`${Ut(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${Ut(n)}/grubenv`,ln(new Map([...s,["next_entry",""]]))||"");for(let f of[
"/proc","/sys","/dev/vfio"])for(let p of e.list(f))e.remove(`${f}/${p}`);e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(" "),l=We(e,i),u=hi(
n,i,a,Da(e,n,i,a),l.builtin);Pm(e,n,u),Ea(e,"pcieport",null),gi(e,u,"pcieport");let c=Ze([],a);for(let f of[...l.builtin].sort((p,d)=>(p.startsWith("vfio")?0:1)-
(d.startsWith("vfio")?0:1)))f==="portdrv"||f==="binfmt_script"||(e.write(`/sys/module/${f}/uevent`,""),Ra(e,u,f,f==="vfio_pci"?Im(c):[]));if(ox(e,n,u,ix(r+1)),o.
initrd===null)throw new Error("the node does not boot: its entry has no initrd");return nx(e,n,u,o.initrd),rx(e,u),Am(e,u),Rr(e,u),u}var Ta=new Map;function Mr(e){return Ta.get(Ft.resolve(e))||null}function jt(e,n){n===null?Ta.delete(Ft.resolve(e)):Ta.set(Ft.resolve(e),n)}function sx(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=hi(n,t,r,Da(e,n,t,r),We(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function ax(e,n,t,r){let o=(u,c)=>t.some(f=>f===`--${c}`||/^-[a-zA-Z]+$/.test(f)&&[...u].some(p=>f.
includes(p))),i=t.findIndex(u=>u==="-S"||u==="--set-version"||u==="-d"||u==="--dirname"||u==="-C"),s=t.filter((u,c)=>!u.startsWith("-")&&(i<0||c!==i+1));if(r===
"fails")return k(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return k(0);let a={config:Ze(qn(e).values(),n.cmdline),index:We(e,n.version),has:()=>!0};if(o("r","remove")){for(let u of s.map(
V)){if(n.builtin.has(u))return k(1,"",`modprobe: FATAL: Module ${u} is builtin.
`);n.loaded.has(u)&&Sm(e,n,u)}return k(0)}let l=o("a","all")?s:s.slice(0,1);for(let u of l){if(o("b","use-blacklist")&&a.config.blacklist.has(V(u)))continue;let c=Vt(
e,n,u,a);if(c!==null)return k(1,"",o("q","quiet")?"":`modprobe: ${c.replace(/Module \S+/,`Module ${u}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return Rr(e,n),k(0)}function lx(e,n){let t=e.some(u=>u==="-B1"||u==="--block-size=1")?1:1024,r=e.filter(u=>!u.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(u=>u.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return k(0,`${a.map(u=>l[u]||u).join(" ")}\

${a.map(u=>i[u]||"-").join(" ")}
`)}function ux(e){let n=e.find(t=>!t.startsWith("-"))||"";return n==="is-active"?k(3,`inactive
`):n==="is-enabled"?k(1,`disabled
`):n==="is-system-running"?k(0,`running
`):k(0)}var cx=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function yi(e,n){let t=pi(e);Mr(e)===null&&jt(e,sx(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{let[u="",...c]=l,f=Ft.basename(u),p=Mr(e),d=p===null?"":p.version;return f==="chroot"?a(c.slice(1)):f==="env"?a(c.
filter(m=>!/^(-\S*|\w+=.*)$/.test(m))):f==="nice"||f==="ionice"||f==="setsid"||f==="timeout"?a(c.slice(c.findIndex(m=>!/^(-|\d)/.test(m)))):fx(t,u)?f==="update-\
grub"?di(t,n,["-o","/boot/grub/grub.cfg",...c],s("update-grub")||s("grub-mkconfig")):f==="grub-mkconfig"?di(t,n,c,s("grub-mkconfig")):f==="grub2-mkconfig"?di(t,
n,c,s("grub2-mkconfig")):f==="grub-editenv"||f==="grub2-editenv"?gm(t,n,c):f==="update-initramfs"?rm(t,n,c,d,s("update-initramfs")||(n.distro.initramfs==="dracu\
t"?s("dracut"):s("mkinitramfs"))):f==="mkinitramfs"?om(t,c,d,s("mkinitramfs")):f==="dracut"?ui(t,n,c,d,s("dracut")):f==="lsinitramfs"?sm(t,c):f==="unmkinitramfs"?
lm(t,c):f==="lsinitrd"?um(t,n,c,d):f==="df"?lx(c,r):f==="systemctl"?ux(c):f==="uname"?k(0,`${c.includes("-m")?n.cpu.arch:d}
`):f==="systemd-detect-virt"?k(1,`none
`):cx.has(f)?k(0):f==="modprobe"?p===null?k(1,"",`modprobe: FATAL: no kernel is running
`):ax(t,p,c,s("modprobe")):k(127,"",`${u}: the fixture does not know this command
`):k(127,"",`${u}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,u){let c=Mr(e);if(c===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,u.trim()]),Em(t,c,l,u)},reboot(){jt(e,null),jt(e,Mm(t,n))},misbehave(l,u){u===null?o.delete(l):o.set(l,u)},freeBytes(l){r=l},next:()=>fi(t,n),entries:()=>vm(
t,n)}}var dx=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function fx(e,n){return n.startsWith("/")?e.exists(n):dx.some(t=>e.exists(
`${t}/${n}`))}var bi=17e8,vi=3600;function Ca(e,n,t){let r=o=>{for(let i of D.readdirSync(o,{withFileTypes:!0})){let s=Qn.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||D.statSync(s).mtimeMs/1e3>n)&&D.utimesSync(s,t,t)}};for(let o of D.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Qn.join(
e,o);D.lstatSync(i).isDirectory()&&r(i)}}function Tm(e,n){let{tree:t}=e;if(n.do==="files")return Me(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function px(e){let{host:n,tree:t}=e,r=(...s)=>Tm(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",un(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:Or(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var Dm=new WeakMap;function mx(e){let n=[],t=r=>{for(let o of D.readdirSync(Qn.join(e,r)).sort()){let i=`${r}/${o}`,
s=Qn.join(e,i),a=D.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?ka(s):Buffer.alloc(0),target:l==="link"?D.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function gx(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let u=Qn.join(e,r);if(o==="dir")D.mkdirSync(u),(511&~t)!==i&&D.chmodSync(u,i);else if(o==="link")D.symlinkSync(a,u);else{let c=D.openSync(
u,"wx",i);(i&~t)!==i&&D.fchmodSync(c,i),D.writeSync(c,s),D.futimesSync(c,l,l),D.closeSync(c)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&D.utimesSync(Qn.join(
e,r),i,i)}function hx(e,n){let t=pi(e);Me(t,n.files);for(let o of n.kernels)Me(t,Vp(n,o));Ca(e,null,bi);let r=yi(e,n);return px(r),Ca(e,bi+vi,bi+vi),r}function yx(e,n){
let t=hx(e,n),r=bi+vi;t.reboot();for(let o of n.events)Tm(t,o),r+=vi,Ca(e,r,r)}function za(e,n){let t=Dm.get(n);if(t!==void 0)return gx(e,t.entries),jt(e,Pa(t.running)),
yi(e,n);jt(e,null),yx(e,n);let r=Mr(e);return r!==null&&Dm.set(n,{entries:mx(e),running:Pa(r)}),yi(e,n)}var wi="0123456789abcdef0123456789abcdef",Zt="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function R(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function cn(e,n){let t={};for(let r of e)t[`${n}/${r}`]=R(`# ${r} of the fixture`);return t}var Lm={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function Fa(e){return{"/etc/machine-id":`${wi}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${Zt} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${Zt}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/var/li\
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
`}:{}}}function bx(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var Um="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",vx=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,Bm=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,Za={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
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
sinitramfs","unmkinitramfs"],"/usr/bin")},wx={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":R("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":R(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":R('rm -f "/boot/initrd.img-$1"'),...cn(["dracut","lsinitrd"],"/usr/bin")},Wa={"\
/usr/sbin/update-initramfs":R(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function Ga(e){return Object.keys(
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
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${Zt} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...Lm,
...Fa(o),"/etc/default/grub":bx(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":R("# header"),"/etc/grub.d/10_linux":R("# entries"),"/etc\
/grub.d/40_custom":R('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":R(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":R('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...cn(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":R("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":ln(new Map)||"","/etc/modules":e.modulesFile===void 0?vx:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${Zt} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?wx:Za,"/var/lib/dpkg/status":Ga({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function xx(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function On(e){let n=`0-rescue-${wi}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let d of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${wi}\
-${d}.conf`]=xx(e,d,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let u=new Map([["saved_entry",l===void 0?"":e.bls?`${wi}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),c=ln(u)||"",f=s.firmware==="uefi",p=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...Lm,...Fa(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
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
`}:{},...r&&f?{[`/boot/efi/EFI/${o}/grubenv`]:c,"/boot/grub2/grubenv":{link:`../efi/EFI/${o}/grubenv`},"/etc/grub2-efi.cfg":{link:`../boot/efi/EFI/${o}/grub.cfg`}}:
{"/boot/grub2/grubenv":c,"/etc/grub2.cfg":{link:"../boot/grub2/grub.cfg"},...r?{}:{"/etc/grub2-efi.cfg":{link:"../boot/grub2/grub.cfg"}}},...!r&&f?{[`/boot/efi/\
EFI/${o}/grub.cfg`]:p}:{},[`/boot/vmlinuz-${n}`]:`MZ rescue kernel
`,[`/boot/initramfs-${n}.img`]:`\x8Brescue image, built once
`,"/usr/sbin/grub2-probe":R("# probe"),...e.more===void 0?{}:e.more}}}}function $x(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${Zt}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[O("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),O("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...Fa(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":R("# header"),"/etc/grub.d/10_linux":R("# entries"),"/etc/grub.d/40_custom":R('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":R(". \
${sysconfdir}/default/grub"),...cn(["update-bootloader"],"/usr/sbin"),...cn(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":ln(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${Zt}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":R('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function kx(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},events:[]},o=_r(Ap(),Rp(),da(),Mp(),...t)(r);return{...o,files:{...n.files(o),...o.files}}}function Z(e,n){return(...t)=>kx(e,n,t)}var Hm=[
O("5.15.0-125-generic","builtin"),O("5.15.0-130-generic","builtin")],Dr=["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",Um,'GRUB_CMDLINE_LINUX_DE\
FAULT=""','GRUB_CMDLINE_LINUX=""'],Ka=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",Um,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],_x={"/etc/default/grub\
.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},In=Z("ubuntu2204",De({id:"ubuntu",version:"22.04",grubDefault:Dr,kernels:Hm})),Sx=Z("ubuntu220\
4cloud",De({id:"ubuntu",version:"22.04",grubDefault:Dr,kernels:Hm,firmware:"uefi",more:_x})),Cm=Z("ubuntu2204maas",De({id:"ubuntu",version:"22.04",grubDefault:Dr,
firmware:"uefi",kernels:[O("5.15.0-130-generic","builtin"),O("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),Px=Z("ubuntu2004",De({id:"ubuntu",version:"20.04",grubDefault:Dr,kernels:[O("5.4.0-200-generic","builtin"),O("5.4.0-204-generic","builtin")]})),Ba=Z("ubun\
tu2404",De({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; echo \
${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[O("\
6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),O("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),Ax=Z("debian11",De({id:"deb\
ian",version:"11",grubDefault:Ka,kernels:[O("5.10.0-32-amd64"),O("5.10.0-33-amd64")]})),et=Z("debian12",De({id:"debian",version:"12",grubDefault:Ka,firmware:"ue\
fi",kernels:[O("6.1.0-28-amd64"),O("6.1.0-30-amd64")]})),Ex=Z("debian13dracut",De({id:"debian",version:"13",grubDefault:Ka,initramfs:"dracut",grubCfgMode:384,modulesFile:Bm,
firmware:"uefi",kernels:[O("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),O("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),Ix=[O("7.0.0-12-generic","m\
odule",{intelIommuOn:!0,suffix:".ko.zst"}),O("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],Ja={id:"ubuntu",version:"26.04",grubDefault:Dr,initramfs:"\
dracut",grubCfgMode:384,modulesFile:Bm,firmware:"uefi",kernels:Ix},Ox=Z("ubuntu2604fresh",De({...Ja,more:Wa})),Vm={"/etc/kernel/postinst.d/initramfs-tools":R(`c\
ommand -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},Rx=Z("ubuntu2604upgraded",De({...Ja,more:{...Za,...Wa,...Vm,"/var/lib/dpkg/status":Ga({"grub-common":"install ok installed",dracut:"\
install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),Mx=Z(
"ubuntu2604both",De({...Ja,more:{...Za,...Wa,...Vm,"/usr/sbin/update-initramfs.initramfs-tools":R(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":Ga({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),jm={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[O("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),O("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},Wt={id:"rocky",version:"9.4",codeName:"Blue Onyx",
mkconfig:"el9",bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[
O("5.14.0-427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),O("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},
Dx=Z("rocky8bios",On(jm)),zm=Z("rocky8uefi",On({...jm,firmware:"uefi"})),Na=Z("rocky9",On(Wt)),Tx=Z("rocky92",On({...Wt,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),Cx=Z("rocky9NoBls",On({...Wt,bls:!1})),zx=Z("rocky9generic",On({...Wt,hostonly:!1})),Nx=Z("rocky10",On({...Wt,version:"10.0",codeName:"Red Qu\
artz",cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[O("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:[
"xhci_pci"]}),O("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),Lx=Z("fedora",On({...Wt,id:"fedora",version:"43",codeName:"S\
erver Edition",mkconfig:"el9-rewrites-bls",cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[O("6.17.4-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_p\
ci"]}),O("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),Nm=Z("sles15",$x()),Ux=(...e)=>Ba(Ep(),ca("ubuntu2404arm64"),ti(O("6.8.0-\
52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Tr="10de:20b7",Fm="iommu=pt modprobe.blacklist=nouveau,nvidia,nvidia_drm";function Bx(e,n){
return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${Fm}"`)},{do:"run",argv:["update-grub"]},{do:"\
edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function La(e=Tr){return n=>oi(...Bx(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function Hx(e=Tr){
return n=>oi({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${Fm}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function Ua(){return oi({do:"reboot"})}function Vx(e){return ri({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function jx(e="# Ansible managed: do not edit"){return ri({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function Fx(){return ri({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var L=an("0000:41:00.0",{id:Tr,group:12}),Je=an("0000:41:00.0",{id:Tr,driver:"nouveau",group:12}),Ha=an("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),Zx=["07","0f","47","4e","87","90","b7","bd"],Va=_r(...Zx.map((e,n)=>an(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),ja=_r(...["c4","c5"].map((e,n)=>Dp(`0000:${e}:00.0`,{group:60+n})));function Wx(e){let n=new Map,t={};for(let[r,o]of Object.
entries(e))t[r]=()=>{let i=n.get(r)||ca(r)(o());return n.set(r,i),i};return t}var PD=Wx({ubuntu2204:()=>In(L),"ubuntu2204-no-gpu":()=>In(),"ubuntu2204-eight-gpu\
s-amd":()=>In(sn(),Va,ja),"ubuntu2204-cloud":()=>Sx(L),"ubuntu2204-maas":()=>Cm(L),"ubuntu2204-maas-ids-in-default":()=>Cm(L,Vx("10de:1eb8")),"ubuntu2204-prepar\
ed":()=>In(ti(O("6.8.0-51-generic"),O("6.8.0-52-generic")),L,La(),Ua()),"ubuntu2204-prepared-not-rebooted":()=>In(ti(O("6.8.0-51-generic"),O("6.8.0-52-generic")),
L,La()),"ubuntu2204-nouveau-in-image":()=>In(Je,Fx()),ubuntu2004:()=>Px(L),"ubuntu2404-companions":()=>Ba(Ha),"ubuntu2404-arm64":()=>Ux(L),"ubuntu2404-managed-f\
iles":()=>Ba(L,jx()),debian11:()=>Ax(Je),debian12:()=>et(Je),"debian12-amd":()=>et(sn(),L),"debian12-prepared":()=>et(sn(),L,La(),Ua()),"debian12-two-alike":()=>et(
sn(),L,an("0000:61:00.0",{id:Tr,group:13})),"debian12-shared-group":()=>et(sn(),L,da("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-console-gpu":()=>et(sn(),
Op("0000:03:00.0"),an("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>et(Je,ua("absent")),
"debian13-dracut":()=>Ex(L),"ubuntu2604-fresh":()=>Ox(L),"ubuntu2604-upgraded":()=>Rx(L),"ubuntu2604-both":()=>Mx(Je),"rocky8-bios":()=>Dx(Je),"rocky8-uefi":()=>zm(
L),"rocky8-prepared":()=>zm(L,Hx(),Ua()),rocky9:()=>Na(L),"rocky9-companions":()=>Na(Ha),"rocky9-eight-gpus":()=>Na(Va,ja),"rocky9-generic-image":()=>zx(Je),"ro\
cky9-no-bls":()=>Cx(L),rocky92:()=>Tx(L),"rocky10-amd":()=>Nx(sn(),L),fedora:()=>Lx(Je),sles15:()=>Nm(Je),"sles15-amd":()=>Nm(sn(),L)}),Zm={a30:L,nouveau:Je,turing:Ha,
eight:Va,switches:ja,off:ua("absent"),uefi:Ip("uefi")};var ge=ke(require("fs"),1);var Wm=ke(require("path"),1);function qa(e){if(!ge.lstatSync(e).isDirectory())return ge.unlinkSync(e);ge.chmodSync(e,448);for(let t of ge.readdirSync(e))qa(Wm.join(e,t));ge.rmdirSync(e)}var Gt={ids:"10de:20b7"},Gx=78,Kx=["/sys","/proc","/dev","/run"],Jx={red:31,green:32,bold:1,dim:2},qx=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function Kt(e,n){
return qx?`\x1B[${Jx[e]}m${n}\x1B[0m`:n}function Ym(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>Gx?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function Ce(e,n=""){ee(`${Ym(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var Gm=0;async function nt(e,n){await new Promise(setImmediate),Gm++,ee(`
${Kt("bold",`${Gm}. ${e}`)}
`),ee(`${Kt("dim",`   $ ${n}`)}

`)}function Te(e,n){if(!e)throw new Error(n)}async function xi(e,n,t,r={}){let o=await gu(e.host,n,gt(n.params,t),{check:!1,diff:!1,wait:0,version:Tc,...r});if(o.
error!==void 0)throw o.error.stop;return o}function Qm(e,n,t){return n.read(e.host,gt(n.params,t))}function Xa(e){return $m(e.dir,Kx)}function eg(e){return Array.
isArray(e)?e:[]}function Xx(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function ng(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)ee(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);ee(`
`)}function Ya(e){let{msg:n,own:t}=Qm(e,Qc,{}),r=eg(t.gpus),o=r.map(s=>[s.address,s.id,Xx(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
ng([["address","id","name","kind","driver","group"],...o]),Ce(n,"   ");let i=r.filter(s=>s.id===Gt.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))Ce(String(s),"   - ");return i.map(s=>s.driver)}function Km(e){for(let{facet:n,label:t,after:r}of e.changes)ee(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function Yx(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;ee(`
   ${Kt("bold",`--- ${t.before_header}`)}
   ${Kt("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let u of s)if(u!==""&&!a.includes(u))for(let c of Ym(`   ${l}${u}`,"       "))ee(`${Kt(l==="-"?"red":"green",c)}
`)};i(r,o,"-"),i(o,r,"+")}}function Qx(e){let{msg:n,own:t}=Qm(e,Pp,{}),r=eg(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return ng([["","address","what","found"],...r]),Ce(n,"   "),t.status}async function e$(e){var p,d,m,g;let n=Xa(e),t=()=>_a(n,Xa(e)).length===
0;Ce("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await nt("What is there","node dist/gpu_info.js");let r=Ya(e);Te(r.
length===2&&r.every(b=>b==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(Gt)}'`;await nt("Wha\
t would change",`${o} --check --diff`);let i=await xi(e,ei,Gt,{check:!0,diff:!0});Km(i),ee(`
`),Ce("persistent: a file; derived: made anew from files, by the tools of the node.","   "),Yx(i),Te(i.changed,"the plan should have changes"),Te(t(),"a check s\
hould write nothing"),ee(`
`),Ce("Nothing was written so far: every file of the node is as it was.","   "),await nt("Done, in one run",o);let s=await xi(e,ei,Gt);Te(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),Ce(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let b of(p=s.rebootReasons)!=null?p:[])Ce(b,"   - ");Te(((d=s.rebootReasons)!=null?d:[]).length>0,"a reboot should be requi\
red"),Te(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await nt("Rebooted, once","reboot"),e.machine.reboot();let a=Ya(e);Te(a.length===
2&&a.every(b=>b==="vfio-pci"),"both GPUs should be on vfio-pci"),await nt("Verified, link by link","node dist/passthrough_verify.js"),Te(Qx(e)==="ready","the no\
de should be ready"),await nt("Run again",o);let l=await xi(e,ei,Gt);Ce(l.msg,"   "),Te(!l.changed&&((g=l.rebootReasons)!=null?g:[]).length===0,"a second run sh\
ould find nothing to do"),await nt("Taken back","node dist/passthrough_undo.js '{}'");let u=await xi(e,wp,{});Km(u);let c=_a(n,Xa(e));Te(c.length===0,`the disk \
should be as it was, and is not: ${c.join(", ")}`),ee(`
`),Ce(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),ee(`
`),e.machine.reboot();let f=Ya(e);Te(f.length===2&&f.every(b=>b==="nvidia"),"both GPUs should be back on the driver of the host"),ee(`
`),Ce("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),ee(`
   ${o} --check --diff --human
`)}async function n$(){let e=(0,Jm.mkdtempSync)((0,Xm.join)((0,qm.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>qa(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=za(e,In(Zm.a30,an("0000:61:00.0",{id:Gt.ids,group:13})));await e$({dir:e,machine:n,host:ju({
root:e,machine:n})})}n$().catch(e=>{ee(`
${Kt("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof $&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}
