#!/usr/bin/node
// WANT_JSON
// vfio_modules 0.1.0 of vfiokit, Apache-2.0; generated, do not edit. Licences of what is bundled: THIRD-PARTY-LICENSES.txt
(function () {
  var v = process.versions.node.split('.');
  if (+v[0] > 12 || (+v[0] === 12 && +v[1] >= 22)) {
    if (typeof require === 'function') vfiokit(require, {}, {});
    else if (process.getBuiltinModule) vfiokit(process.getBuiltinModule('module').createRequire('/'), {}, {});
    else eval("import('module')").then(function (m) { vfiokit(m.createRequire('/'), {}, {}); });
    return;
  }
  var hint = "install a newer one (EL 8: dnf module reset nodejs; dnf module install nodejs:20), or point ansible_node_interpreter at one";
  var msg = 'vfio_modules needs Node.js 12.22 or newer, found ' + process.version + ': ' + hint;
  process.exitCode = 1;
  require('fs').writeSync(1, JSON.stringify({changed: false, failed: true, msg: msg, comment: msg, module: 'vfio_modules', version: '0.1.0',
    contract: 1, host: {}, error: {code: 'E_HOST', hint: hint, node: 'untouched'}, changes: []}) + '\n');
})();
function vfiokit(require, exports, module) {
// <<INCLUDE_ANSIBLE_MODULE_JSON_ARGS>>
var vfiokitArguments = String(vfiokit).split('\n', 2)[1].slice(3);
if (vfiokitArguments.charAt(0) !== '{') vfiokitArguments = undefined;
var ao=Object.create;var Ke=Object.defineProperty;var lo=Object.getOwnPropertyDescriptor;var fo=Object.getOwnPropertyNames;var po=Object.getPrototypeOf,mo=Object.prototype.hasOwnProperty;var go=(e,n,t)=>n in e?Ke(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var M=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var ho=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of fo(n))!mo.call(e,o)&&o!==t&&Ke(e,o,{get:()=>n[o],enumerable:!(r=lo(n,o))||r.enumerable});
return e};var L=(e,n,t)=>(t=e!=null?ao(po(e)):{},ho(n||!e||!e.__esModule?Ke(t,"default",{value:e,enumerable:!0}):t,e));var ne=(e,n,t)=>go(e,typeof n!="symbol"?n+"":n,t);var Bt=M(Vt=>{Vt._parse=function(e,n,t){return{command:e,args:n,options:t}}});var X=M((Zl,Ht)=>{Ht.exports={}});var Wt=M(Kt=>{Kt.signalsByName=new Proxy({},{get:function(){return{}}})});var Gt=M((Rl,Jt)=>{"use strict";var{signalsByName:pi}=Wt(),mi=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`time\
d out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:"\
failed",gi=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:u,timedOut:c,isCanceled:a,killed:f,parsed:{options:{timeout:p}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let m=o===void 0?void 0:pi[o].description,d=r&&r.code,y=`Command ${mi({timedOut:c,timeout:p,errorCode:d,signal:o,signalDescription:m,
exitCode:i,isCanceled:a})}: ${s}`,b=Object.prototype.toString.call(r)==="[object Error]",g=b?`${y}
${r.message}`:y,h=[g,n,e].filter(Boolean).join(`
`);return b?(r.originalMessage=r.message,r.message=h):r=new Error(h),r.shortMessage=g,r.command=s,r.escapedCommand=u,r.exitCode=i,r.signal=o,r.signalDescription=
m,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!c,r.isCanceled=a,r.killed=f&&!c,r};Jt.exports=gi});var Xt=M((Ml,wn)=>{"use strict";var ke=["stdin","stdout","stderr"],hi=e=>ke.some(n=>e[n]!==void 0),qt=e=>{if(!e)return;let{stdio:n}=e;if(n===void 0)return ke.map(
r=>e[r]);if(hi(e))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${ke.map(r=>`\`${r}\``).join(", ")}`);if(typeof n=="string")
return n;if(!Array.isArray(n))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof n}\``);let t=Math.max(n.length,ke.length);
return Array.from({length:t},(r,o)=>n[o])};wn.exports=qt;wn.exports.node=e=>{let n=qt(e);return n==="ipc"?"ipc":n===void 0||typeof n=="string"?[n,n,n,"ipc"]:n.includes(
"ipc")?n:[...n,"ipc"]}});var Qt=M(Yt=>{Yt.validateInputSync=function(){}});var tr=M((Tl,nr)=>{"use strict";var er=(e,n=[])=>Array.isArray(n)?[e,...n]:[e],yi=/^[\w.-]+$/,bi=/"/g,xi=e=>typeof e!="string"||yi.test(e)?e:`"${e.replace(bi,'\\\
"')}"`,_i=(e,n)=>er(e,n).join(" "),wi=(e,n)=>er(e,n).map(t=>xi(t)).join(" "),$i=/ +/g,vi=e=>{let n=[];for(let t of e.trim().split($i)){let r=n[n.length-1];r&&r.
endsWith("\\")?n[n.length-1]=`${r.slice(0,-1)} ${t}`:n.push(t)}return n};nr.exports={joinCommand:_i,getEscapedCommand:wi,parseCommand:vi}});var ar=M((Dl,Y)=>{"use strict";var ki=require("path"),$n=require("child_process"),Pi=Bt(),Si=X(),zi=X(),Oi=X(),Pe=Gt(),or=Xt(),{spawnedKill:Ai,spawnedCancel:Ei,
setupTimeout:Zi,validateTimeout:Ii,setExitHandler:Ri}=X(),{handleInput:Mi,getSpawnedResult:Ci,makeAllStream:Ti,validateInputSync:Di}=Qt(),{mergePromise:rr,getSpawnedPromise:ji}=X(),
{joinCommand:ir,parseCommand:sr,getEscapedCommand:ur}=tr(),Ni=1e3*1e3*100,Li=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?zi.env({env:i,cwd:r,execPath:o}):i},cr=(e,n,t={})=>{let r=Pi._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:Ni,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=Li(t),
t.stdio=or(t),process.platform==="win32"&&ki.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},ie=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Si(n):n,Se=(e,n,t)=>{let r=cr(e,n,t),o=ir(e,n),i=ur(e,n);Ii(r.options);let s;try{s=$n.spawn(r.file,r.args,r.
options)}catch(d){let l=new $n.ChildProcess,y=Promise.reject(Pe({error:d,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,
killed:!1}));return rr(l,y)}let u=ji(s),c=Zi(s,r.options,u),a=Ri(s,r.options,c),f={isCanceled:!1};s.kill=Ai.bind(null,s.kill.bind(s)),s.cancel=Ei.bind(null,s,f);
let m=Oi(async()=>{let[{error:d,exitCode:l,signal:y,timedOut:b},g,h,x]=await Ci(s,r.options,a),_=ie(r.options,g),P=ie(r.options,h),S=ie(r.options,x);if(d||l!==0||
y!==null){let E=Pe({error:d,exitCode:l,signal:y,stdout:_,stderr:P,all:S,command:o,escapedCommand:i,parsed:r,timedOut:b,isCanceled:f.isCanceled,killed:s.killed});
if(!r.options.reject)return E;throw E}return{command:o,escapedCommand:i,exitCode:0,stdout:_,stderr:P,all:S,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}});return Mi(
s,r.options.input),s.all=Ti(s,r.options),rr(s,m)};Y.exports=Se;Y.exports.sync=(e,n,t)=>{let r=cr(e,n,t),o=ir(e,n),i=ur(e,n);Di(r.options);let s;try{s=$n.spawnSync(
r.file,r.args,r.options)}catch(a){throw Pe({error:a,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let u=ie(
r.options,s.stdout,s.error),c=ie(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let a=Pe({stdout:u,stderr:c,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return a;
throw a}return{command:o,escapedCommand:i,exitCode:0,stdout:u,stderr:c,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}};Y.exports.command=(e,n)=>{let[t,...r]=sr(
e);return Se(t,r,n)};Y.exports.commandSync=(e,n)=>{let[t,...r]=sr(e);return Se.sync(t,r,n)};Y.exports.node=(e,n,t={})=>{n&&!Array.isArray(n)&&typeof n=="object"&&
(t=n,n=[]);let r=or.node(t),o=process.execArgv.filter(u=>!u.startsWith("--inspect")),{nodePath:i=process.execPath,nodeOptions:s=o}=t;return Se(i,[...s,e,...Array.
isArray(n)?n:[]],{...t,stdin:void 0,stdout:void 0,stderr:void 0,stdio:r,shell:!1})}});var Zn=M(En=>{En.createHash=function(e){return require("crypto").createHash(e)};En.randomBytes=function(e){return require("crypto").randomBytes(e)}});var $=class extends Error{constructor(t,r,o={}){super(r);ne(this,"code");ne(this,"param");ne(this,"hint");ne(this,"cause");this.name="Stop",this.code=t,o.param!==
void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function k(e,n){return new $("E_PARAMS",n,{param:e})}function Un(e,n){
return new $("E_HOST",e,n===void 0?{}:{hint:n})}function ae(e,n){return new $("E_REFUSED",e,n===void 0?{}:{hint:n})}var Hn=["/lib/modules","/usr/lib/modules"],yo={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function T(e){return e.replace(/-/g,"_")}function le(e,n){let t=Hn.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function Kn(e){
return[...new Set(Hn.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${le(e,t)}/${r}`)!==null))}function We(e){return e.
attr("/proc/sys/kernel/osrelease")||null}var bo={"modules.dep":":","modules.builtin":"\\s*\\n"},Vn=new Map;function Bn(e,n,t){var c,a;let r=`${n}/${t}`,o=e.real(
r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(a=Vn.get(s))!=null?a:{text:`
${(c=e.read(r))!=null?c:""}
`,answers:new Map};return Vn.set(s,u),f=>{let p=u.answers.get(f);if(p!==void 0)return p;let m=f.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),d=new RegExp(`[/\\n]${m}\
\\.ko(?:\\.\\w+)?${bo[t]}`).test(u.text);return u.answers.set(f,d),d}}function Wn(e,n){let t=le(e,n),r=Bn(e,t,"modules.builtin"),o=Bn(e,t,"modules.dep"),i=We(e)===
n;return s=>{var f;let u=T(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==null&&o!==null)return"absent";let c=yo[u],a=c===void 0?null:
new RegExp(`^${c}=([ym])$`,"m").exec((f=e.read(`/boot/config-${n}`))!=null?f:"");return a!==null?a[1]==="y"?"builtin":"module":i&&Je(e,s)?xo(e,u)?"module":"buil\
tin":"absent"}}function xo(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function Je(e,n){return e.stat(`/sys/module/${T(n)}`)!==null}var _o="/dev/null";function de(e){return e.slice(e.lastIndexOf("/")+1)}function wo(e,n){return de(e)<de(n)?-1:de(e)>de(n)?1:0}function fe(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==_o){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(wo)}function pe(e,n){var r,o;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var $o=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],vo={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function ko(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:t,lines:i}),t+=i}return n}function Jn(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Po(e,n){
var r,o,i,s;let t=[];for(let{text:u,line:c,lines:a}of ko(e)){if(u.startsWith("#"))continue;let f=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(f===null)continue;let p=f[1],m=Jn((r=f[2])!=null?r:""),d=p==="alias"?Jn((i=((o=f[3])!=null?o:"").split(/[\t ]+/).find(l=>l!==""))!=null?i:""):(s=f[3])!=
null?s:"";m===null||d===null||d===""&&vo[p]||t.push({command:p,name:m,rest:p==="blacklist"?"":p==="options"?d.replace(/\t/g," "):d,path:n,line:c,lines:a})}return t}
function Gn(e,n){let t=[...fe(e,$o)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.length:r,0,`${le(e,n)}/\
modules.softdep`)}return t.flatMap(r=>Po(pe(e,r),r))}function So(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):r.replace(/[.+^${}()|[\]\\]/,
"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function zo(e,n,t){var r;return(r=e.find(o=>o.command===n&&So(o.name,t)))!=null?r:null}function qn(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=zo(e,"install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var Ge=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function qe(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:T(n)}function me(e){let n=[];for(let t of fe(e,Ge))for(let r of pe(e,t).split(`
`)){let o=qe(r);o!==null&&n.push({name:o,path:t})}return n}function Xn(e,n){let t=new Set(e.split(`
`).map(qe)),r=n.filter(o=>!t.has(T(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function Yn(e,n){var r;let t=new Set(n.map(T));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=qe(o);return i===null||!t.has(i)}).
join("")}function Qn(e){return Object.freeze({type:"module",...e})}var Oo=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]];
function Xe(e){for(let[n,t]of Oo)if(t.test(e))return n;return null}function Ye(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function et(e,n,t=[]){
let r=Ye(n),o=e.read(n),i=Xe(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell ${i} to leave these settings to one of\
 the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===void 0?{path:n}:{path:r,warning:`${n} wo\
uld hide ${s}, so ours is ${r}`}}function nt(e,n){return typeof n=="bigint"?n.toString():n}var en=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function tt(e){return new en(e)}function rt(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var nn="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function ot(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ge(e,n,t){let r=new e._zod.constr(n!=null?n:e._zod.def);return(!n||t!=null&&t.parent)&&(r._zod.parent=e),r}function he(e){let n=e;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function it(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function U(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function st(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function ut(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function te(e){return typeof e=="string"?e:e==null?void 0:e.message}function tn(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function B(e,n,t){var c,a,f,p,m,d,l,y,b,g,h,x,_,P,S,E,ce;var r;
let o=(a=(c=e.inst)==null?void 0:c._zod)==null?void 0:a.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(f=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(m=(p=e.schema)==null?void 0:p._zod.def)==null?void 0:m.error:void 0,s=e.message?e.message:(E=(S=(_=(h=(b=te((y=(l=(d=e.inst)==null?
void 0:d._zod.def)==null?void 0:l.error)==null?void 0:y.call(l,e)))!=null?b:te(i==null?void 0:i(e)))!=null?h:te((g=n==null?void 0:n.error)==null?void 0:g.call(n,
e)))!=null?_:te((x=t.customError)==null?void 0:x.call(t,e)))!=null?S:te((P=t.localeError)==null?void 0:P.call(t,e)))!=null?E:"Invalid input",u={};for(let R of Object.
keys(e))R==="inst"||R==="schema"||R==="continue"||R==="input"||R==="__proto__"||(u[R]=e[R]);return(ce=u.path)!=null||(u.path=[]),u.message=s,n!=null&&n.reportInput&&
(u.input=e.input),u}function ct(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):Ao(e,t,r.value)}}function F(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function at(e,n,t){return F(e,n,t,!1)}function Ao(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:F(this,n,t.bind(this))},set(r){F(this,n,r)}})}function Eo(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var Qe,D=!1,Zo={configurable:!0,get(){D=!0}};function H(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Qe!==e._zod){
Qe=void 0;return}Qe=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,Zo);let o=D;D=!1;try{let i=t(this);return D?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),D=D||o,i}catch(i){throw delete this[n],D=D||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function lt(e,n,t,r){let o=Eo(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var dt;var rn={value:void 0,enumerable:!1},ft="captureStackTrace"in Error?Error:null;function Io(e){let n=ft;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return ft=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function z(e,n,t,r){var m;let o={};function i(d){this.
def=d,this.constr=p,this.traits=new Set}i.prototype=o;let s=t,u=s&&new WeakSet;function c(d,l){if(d._zod){if(d._zod.traits.has(e))return}else{rn.value=new i(l);
try{Object.defineProperty(d,"_zod",rn)}finally{rn.value=void 0}}if(d._zod.traits.add(e),n(d,l),u){let b=Object.getPrototypeOf(d),g=d._zod.constr.prototype,h=b;for(;h&&
h!==g;)h=Object.getPrototypeOf(h);let x=h!=null?h:b;u.has(x)||(u.add(x),ct(x,s))}let y=p.prototype;for(let b in y)Object.prototype.hasOwnProperty.call(y,b)&&(b in
d||(d[b]=y[b].bind(d)))}let a=(m=r==null?void 0:r.Parent)!=null?m:Object;class f extends a{}Object.defineProperty(f,"name",{value:e});function p(d){var g;let l=r!=
null&&r.Parent?Io(f):this;c(l,d);let y=l._zod.deferred;if(y){for(let h of y)h();l._zod.deferred=void 0}let b=(g=globalThis.__zod_globalConfig)==null?void 0:g.postProcessor;
return b&&b(l),l}return Object.defineProperty(p,"init",{value:c}),Object.defineProperty(p,Symbol.hasInstance,{value:d=>{var l,y;return r!=null&&r.Parent&&d instanceof
r.Parent?!0:(y=(l=d==null?void 0:d._zod)==null?void 0:l.traits)==null?void 0:y.has(e)}}),Object.defineProperty(p,"name",{value:e}),p}var I=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ye=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},pt;(pt=(dt=globalThis).__zod_globalConfig)!=null||(dt.__zod_globalConfig=
{});var re=globalThis.__zod_globalConfig;function W(e){return e&&Object.assign(re,e),re}function Ro(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,nt,2)),e.message}function Mo(e){this._zod.message=e}var Co={get:Ro,
set:Mo,enumerable:!0,configurable:!0},on={value:void 0,enumerable:!1},gt=new WeakSet([Object.prototype,Error.prototype]),ht=(e,n)=>{e.name="$ZodError",on.value=
n,Object.defineProperty(e,"issues",on),on.value=void 0,Object.defineProperty(e,"message",Co);let t=Object.getPrototypeOf(e);gt.has(t)||(gt.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},su=z("$ZodError",ht),oe=z("$ZodError",ht,void 0,{Parent:Error});var Do=e=>{let n=(t,r,o,i)=>{var c,a;let s=o?{...o,async:!1}:{async:!1},u=t._zod.run({value:r,issues:[]},s);if(u instanceof Promise)throw new I;if(u.issues.length){
let f=new((c=i==null?void 0:i.Err)!=null?c:e)(u.issues.map(p=>B(p,s,W())));throw nn(f,(a=i==null?void 0:i.callee)!=null?a:n),f}return u.value};return n},sn=Do(oe),
jo=e=>{let n=async(t,r,o,i)=>{var c,a;let s=o?{...o,async:!0}:{async:!0},u=t._zod.run({value:r,issues:[]},s);if(u instanceof Promise&&(u=await u),u.issues.length){
let f=new((c=i==null?void 0:i.Err)!=null?c:e)(u.issues.map(p=>B(p,s,W())));throw nn(f,(a=i==null?void 0:i.callee)!=null?a:n),f}return u.value};return n},un=jo(oe),
No=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new I;return i.issues.length?yt(e,i.issues,
o):{success:!0,data:i.value}},cn=No(oe);function yt(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>B(o,t,W()))),n=void 0,t=void 0),r},set error(o){
r=o,n=void 0,t=void 0}}}var Lo=e=>async(n,t,r)=>{let o=r?{...r,async:!0}:{async:!0},i=n._zod.run({value:t,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?yt(e,i.issues,o):{success:!0,data:i.value}},an=Lo(oe);var bt={major:4,minor:6,patch:7};var J=z("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=bt;let r=e._zod.def.checks,o=e._zod.traits.has("$\
ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let u of o)for(let c of u._zod.onattach)c(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.deferred=
[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let u=(a,f,p)=>{if(a.memo)return a;let m=U(a),d;for(let l of f){if(l._zod.def.when){if(st(
a)||!l._zod.def.when(a))continue}else if(m)continue;let y=a.issues.length,b=l._zod.check(a);if(b instanceof Promise&&(p==null?void 0:p.async)===!1)throw new I;if(d||
b instanceof Promise)d=(d!=null?d:Promise.resolve()).then(async()=>{await b,a.issues.length!==y&&(tn(a.issues,y,e),m||(m=U(a,y)))});else{if(a.issues.length===y)
continue;tn(a.issues,y,e),m||(m=U(a,y))}}return d?d.then(()=>a):a},c=(a,f,p)=>{if(U(a))return a.aborted=!0,a;let m=u(f,o,p);if(m instanceof Promise){if(p.async===
!1)throw new I;return m.then(d=>e._zod.parse(d,p))}return e._zod.parse(m,p)};e._zod.run=(a,f)=>{if(f.skipChecks)return e._zod.parse(a,f);if(f.direction==="backw\
ard"){let m=e._zod.parse({value:a.value,issues:[]},{...f,skipChecks:!0});return m instanceof Promise?m.then(d=>c(d,a,f)):c(m,a,f)}let p=e._zod.parse(a,f);if(p instanceof
Promise){if(f.async===!1)throw new I;return p.then(m=>u(m,o,f))}return u(p,o,f)}}},{get"~standard"(){return at(this,"~standard",Vo(this))},set"~standard"(e){F(this,
"~standard",e)}}),xt=(e,n)=>e.issues.length?{issues:e.issues.map(t=>B(t,n,W()))}:{value:e.value};async function Uo(e,n){let t={async:!0};return xt(await e._zod.
run({value:n,issues:[]},t),t)}function Vo(e){return{validate:n=>{let t={async:!1};try{let r=e._zod.run({value:n,issues:[]},t);if(!(r instanceof Promise))return xt(
r,t)}catch(r){}return Uo(e,n)},vendor:"zod",version:1}}var _t=z("$ZodNever",(e,n)=>{J.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function xe(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...ut(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}var Bo=[];function Ho(e){var s,u,c,a;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:Bo,o=r.length?[...n,...r]:n;for(let f of o)if(!((a=(c=(u=(s=e.shape)==null?void 0:s[f])==null?void 0:u._zod)==null?void 0:c.traits)!=null&&a.has("$ZodType")))
throw new Error(`Invalid element at key "${String(f)}": expected a Zod schema`);let i=it(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function Ko(e,n,t,r,o,i,s){let u=[],c=o.keySet,a=o.catchall._zod,f=a.def.type,p=a.optin,m=a.optout,d=0;for(let l in n){if(s&&t.issues.
length!==d){if(U(t,d))break;d=t.issues.length}if(c.has(l))continue;if(l==="__proto__"){f==="never"&&u.push(l);continue}if(f==="never"){u.push(l);continue}let y=a.
run({value:n[l],issues:[]},r);y instanceof Promise?e.push(y.then(b=>xe(b,t,l,n,p,m))):xe(y,t,l,n,p,m)}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var wt=z("$ZodObject",(e,n)=>{var a;J.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"shap\
e"),r=t!=null&&t.get?t.get.raw:(a=n.shape)!=null?a:{};if(r){let f=()=>{let p={...r};return Object.defineProperty(n,"shape",{value:p}),f.raw=p,p};f.raw=r,Object.
defineProperty(n,"shape",{get:f})}let o=tt(()=>Ho(n));H(e,"propValues",f=>{let p=f.def.shape,m={};for(let d in p){let l=p[d]._zod;if(l.values){Object.prototype.
hasOwnProperty.call(m,d)||rt(m,d,new Set);for(let y of l.values)m[d].add(y);l.optin!==void 0&&m[d].add(void 0)}}return m});let i=ot,s=n.catchall,u,c=re.memoizer;
c==null||c.attach(e),e._zod.parse=(f,p)=>{u!=null||(u=o.value);let m=f.value;if(!i(m))return f.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),
f;f.value=c?c.alloc(e,f,{},p):{};let d=[],l=u.shape,y=p==null?void 0:p.abortEarly,b=f.issues.length;for(let g of u.allKeys){if(y&&f.issues.length!==b){if(U(f,b))
break;b=f.issues.length}if(g==="__proto__")continue;let h=l[g],x=h._zod.optin,_=h._zod.optout,P=h._zod.run({value:m[g],issues:[]},p);P instanceof Promise?d.push(
P.then(S=>xe(S,f,g,m,x,_))):xe(P,f,g,m,x,_)}return s?Ko(d,m,f,p,o.value,e,y===!0):d.length?Promise.all(d).then(()=>f):f}});var $t=z("$ZodTransform",(e,n)=>{var t;J.init(e,n),e._zod.optin="optional",(t=re.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new ye(
e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(u=>(r.value=u,r));if(i instanceof Promise)throw new I;
return r.value=i,r}});var vt=z("$ZodPipe",(e,n)=>{J.init(e,n),H(e,"values",t=>t.def.in._zod.values),H(e,"optin",t=>t.def.in._zod.optin),H(e,"optout",t=>t.def.out._zod.optout),H(e,"pr\
opValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>be(s,n.
in,r)):be(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>be(i,n.out,r)):be(o,n.out,r)}});function be(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function kt(e,n){return new e({type:"never",...he(n)})}var _e=z("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");J.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},
set with(e){F(this,"with",e)},parse(e,n){return sn(this,e,n,{callee:this.parse})},parseAsync(e,n){return un(this,e,n,{callee:this.parseAsync})},safeParse(e,n){return cn(
this,e,n)},safeParseAsync(e,n){return an(this,e,n)},check(...e){var t;let n=this.def;return this.clone({...n,checks:[...(t=n.checks)!=null?t:[],...e.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,n){return ge(this,e,n)},brand(){return this},register(e,n){return e.add(
this,n),this},apply(e,...n){return n.length===0?e(this):e(this,...n)}});var Go=z("ZodMiniNever",(e,n)=>{_t.init(e,n),_e.init(e,n)});function qo(e){return kt(Go,e)}var Xo=z("ZodMiniObject",(e,n)=>{wt.init(e,n),_e.init(e,n),lt(e,"shape",t=>t._zod.def.shape,!1)});function Pt(e,n){return new Xo({type:"object",shape:e,catchall:qo(),...he(n)})}var Yo=z("ZodMiniTransform",(e,n)=>{$t.init(e,n),_e.init(e,n)});function ln(e){return new Yo({type:"transform",transform:e})}var Qo=z("ZodMiniPipe",(e,n)=>{vt.init(e,n),_e.init(e,n)});function St(e,n){return new Qo({type:"pipe",in:e,out:n})}var ei=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function zt(e){let n=ei.exec(e);return n===
null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function O(e,n=60){return e==null?"null":typeof e=="string"?JSON.stringify(e.length>
n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}function we(e,n){let t,r=3;for(let o of n){let i=o.
startsWith(e)&&e.length>1?1:ni(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function ni(e,n){var r,o,i,s;let t=Array.from({length:n.length+
1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let a=1;a<=n.length;a++){let f=((r=t[a-1])!=null?r:0)+(e[u-1]===n[a-1]?0:1);c.push(Math.min(f,((o=t[a])!=
null?o:0)+1,((i=c[a-1])!=null?i:0)+1))}t=c}return(s=t[n.length])!=null?s:0}var ti=["true","yes","on","y","t","1"],ri=["false","no","off","n","f","0"];function dn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return ti.
includes(n)?!0:ri.includes(n)?!1:void 0}function fn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function At(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Et(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function $e(e,n="",t=""){var r;if(typeof e=="stri\
ng")Ot(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>$e(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=fn(e))!=null?r:{}))Ot(o,n===""?"a key":`a ke\
y of ${n}`,t),$e(i,n===""?o:`${n}.${o}`,t||o)}function Ot(e,n,t){let r=zt(e);if(r!==void 0)throw k(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var oi={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function pn(e){return{type:oi[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function mn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=pn(r);return{type:"object",properties:n,additionalProperties:!1}}
function ii(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function gn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${ii(t)})
      ${t.describe}
`).join("")}var si=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function ve(e){return q("bool",e,"true or false",dn,{})}function ui(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return q("int",e,`a whole number${r}`,i=>At(i,n,t),o)}function Zt(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return q("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function It(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>dn(i)===r):[];return o.length===1?o[0]:void 0};return{...q("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Rt(e,n){let t=u=>{
if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=q("list",n,o,t,{items:pn(e)}),s=ln((u,c)=>Array.isArray(u)?u.map((a,f)=>{var d;let p=a===null||
a===""?void 0:e.schema.safeParse(a);if((p==null?void 0:p.success)===!0)return p.data;let m=(d=p==null?void 0:p.error.issues[0])==null?void 0:d.message;c.issues.
push({...Mt(a,"something in it"),...m===void 0?{}:{message:m},path:[f]})}):u);return{...i,schema:ci(i.schema,s)}}var G={check:ve({describe:"Say what would change and write nothing.",default:!1}),diff:ve({describe:"Show the changes of files as before and after.",default:!1}),
root:q("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Et,{pattern:"^/"}),wait:ui({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function hn(e,n){var p,m,d;let t=fn(n);if(t===void 0)throw k("",`the paramet\
ers are ${O(n)}, expected a JSON object such as {"check": true}`);$e(t);let r=ai(e).safeParse(t);if(r.success)return r.data;let[o]=r.error.issues,i=(p=o==null?void 0:
o.path)!=null?p:[],[s=""]=i,u=i.map(l=>typeof l=="number"?`[${l}]`:`.${String(l)}`).join("").slice(1);if((o==null?void 0:o.code)!=="unrecognized_keys")throw k(String(
s),`${u} ${(m=o==null?void 0:o.message)!=null?m:"is not valid"}`);let c=String(o.keys[0]),a=Object.keys(u===""?e:Object((d=e[u])==null?void 0:d.json.properties)).
sort(),f=we(c,a);throw k(u===""?c:u,`${JSON.stringify(c)} is not a parameter${u===""?"":` of ${u}`}${f===void 0?"":` (did you mean ${f}?)`}; known are ${a.join(
", ")}`)}function Mt(e,n,t=""){return{code:"custom",input:e,message:`is ${O(e)}, expected ${n}${t}`}}function q(e,n,t,r,o){let i=ln((c,a)=>{if(c==null||c===""&&
e!=="str")return n.default;let f=r(c),p=typeof c=="number"&&(e==="str"||e==="list");return f===void 0&&a.issues.push(Mt(c,t,p?si:"")),f}),{describe:s,default:u}=n;
return{schema:i,type:e,describe:s,json:o,...u===void 0?{}:{default:u}}}function ci(e,n){return St(e,n)}function ai(e){let n={};for(let[t,r]of Object.entries(e))n[t]=r.schema;return Pt(n)}function yn(e,n,t){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t}}}function Ct(e){return{kind:"kmod",name:e}}var bn="/etc/modules-load.d/vfio.conf",Tt=["vfio","vfio_iommu_type1","vfio_pci"],li=Zt({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function di(e,n){var d;let t=[...new Set(n.modules.map(T))],r=Kn(e),o=We(e),i=new Map([...r,...o===null?[]:[o]].
map(l=>[l,Wn(e,l)])),s=o===null?void 0:i.get(o),u=l=>r.length===0||r.some(y=>{var b;return((b=i.get(y))==null?void 0:b(l))!=="absent"}),c=t.filter(u),a=l=>{let y=new Set(
me(l).map(h=>h.name)),b=t.map(h=>{let x=s===void 0?r.length>0&&r.every(_=>{var P;return((P=i.get(_))==null?void 0:P(h))==="builtin"}):s(h)==="builtin";return{name:h,
loaded:Je(l,h)||x&&s!==void 0,builtin:x,at_boot:y.has(h)||x}}),g=n.state==="absent"||s===void 0?[]:b.filter(h=>c.includes(h.name)&&!h.loaded);return{own:{modules:b},
rebootReasons:g.filter(h=>(s==null?void 0:s(h.name))==="absent").map(h=>`${h.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:g.
filter(h=>(s==null?void 0:s(h.name))!=="absent"&&!n.load).map(h=>`${h.name} is loaded at the next boot`)}};if(n.state==="absent"){let l=me(e).filter(g=>t.includes(
g.name)),y=[...new Set(l.map(g=>g.path))].filter(g=>{var h;return(g===bn||g===Ye(bn))&&Xe((h=e.read(g))!=null?h:"")===null});return{steps:y.map(g=>{var h;return yn(
g,Yn((h=e.read(g))!=null?h:"",t).replace(/^\s+$/,"")||null)}),released:t.map(g=>({thing:"module",value:g})),notes:l.filter(g=>!y.includes(g.path)).map(g=>`${g.path}\
 loads ${g.name}, and is not ours: left as it is`),report:a}}if(c.length===0)throw Un(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let f=c.filter(l=>!me(e).some(y=>y.name===l)),p=et(e,
bn,Ge.slice(1)),m=c.map(l=>qn(Gn(e),l)).filter(l=>l!==null);return{steps:[...f.length===0?[]:[yn(p.path,Xn((d=e.read(p.path))!=null?d:"",f))],...n.load&&s!==void 0?
c.filter(l=>s(l)==="module").map(Ct):[]],claims:f.map(l=>({thing:"module",value:l})),notes:[...t.filter(l=>!u(l)).map(l=>`no installed kernel has ${l}: left out`),
...c.filter(l=>n.load&&s!==void 0&&s(l)==="absent").map(l=>`the running kernel ${o} does not have ${l}: nothing to load now`)],warnings:[...f.length===0||p.warning===
void 0?[]:[p.warning],...m.map(l=>`${l.path} line ${l.line} keeps ${l.name} from being loaded, at boot too, although it is listed: take that line out`)],report:a}}
var Dt=Qn({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:It(["present","absent"],{describe:"Whether they are to be \
loaded at boot; absent unloads nothing.",default:"present"}),modules:Rt(li,{describe:"The modules; those that no installed kernel has are left out.",default:Tt}),
load:ve({describe:"Load them now as well.",default:!0})},example:{modules:Tt},plan:di});var Te=require("fs");var fi=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function xn(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:a,pendingAtBoot:f,bootable:p,notes:m,warnings:d,own:l}=e,y=Ut({...Nt(t,o!==void 0,r,n),error:o&&Lt(o.stop,
o.node),exception:o&&Ft(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:a&&a.length>0,reboot_reasons:a,pending_at_boot:f,
bootable:p,notes:(m==null?void 0:m.length)===0?void 0:m,warnings:(d==null?void 0:d.length)===0?void 0:d}),b=Object.entries(l).filter(([g])=>!Object.prototype.hasOwnProperty.
call(y,g)&&!fi.includes(g)&&!g.startsWith("_"));return{...y,...Object.fromEntries(b)}}function _n(e,n){return Ut({...Nt(!1,!0,e.message,n),error:Lt(e,"untouched"),
exception:Ft(e),changes:[]})}function jt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Nt(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Lt(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Ft(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Ut(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var w=L(require("fs"),1);var ze=require("fs"),pr=require("os"),Fi=1800,Ui=64*1024*1024,lr="/usr/local/sbin:/usr/sbin:/sbin",Vi=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTION\
S"],dr="VFIOKIT_COMMAND",fr="ended by a signal without a name",Bi=0;async function vn(e,n={}){return Hi((await Promise.resolve().then(()=>L(ar(),1))).default.sync,
e,n)}function Hi(e,n,t){var b;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Bi}`,s={...process.env};for(let g of Vi)delete s[g];let u=s.PATH,c={cwd:"/",extendEnv:!1,
env:{...s,PATH:u?`${u}:${lr}`:`/usr/bin:/bin:${lr}`,...t.env,LC_ALL:"C",[dr]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.from(t.input,"lat\
in1")},timeout:((b=t.timeout)!=null?b:Fi)*1e3,killSignal:"SIGKILL",maxBuffer:Ui,encoding:"latin1",stripFinalNewline:!1,reject:!1},a=Ki(()=>e(r,o,c));if(a===void 0)
return{code:127,stdout:"",stderr:fr};let{exitCode:f,signal:p,timedOut:m,stdout:d="",stderr:l=""}=a;if(m)return Wi(`${dr}=${i}`),{code:124,stdout:d,stderr:l};let y=p===
void 0?void 0:pr.constants.signals[p];return y!==void 0?{code:128+y,stdout:d,stderr:l}:typeof f=="number"?{code:f,stdout:d,stderr:l}:{code:127,stdout:d,stderr:l||
String(Reflect.get(a,"originalMessage")||fr)}}function Ki(e){try{return e()}catch(n){return}}function Wi(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;for(let r of(0,ze.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,ze.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(r),"SIGKILL"),
t=!0}catch(o){}}}var v=L(require("fs"),1),j=L(require("path"),1);function kn(e){return j.join(j.dirname(e),`.${j.basename(e)}.vfiokit-new`)}function mr(e){let n=v.openSync(e,"r");
try{v.fsyncSync(n)}finally{v.closeSync(n)}}function gr(e,n,t){let r=v.fstatSync(e),o=n===null?r.uid:n.uid,i=n===null?r.gid:n.gid;(r.uid!==o||r.gid!==i)&&v.fchownSync(
e,o,i),(v.fstatSync(e).mode&4095)!==t&&v.fchmodSync(e,t)}function Oe(e){try{return v.lstatSync(e)}catch(n){return null}}async function hr(e,n,t,r){let o=j.dirname(
e);v.mkdirSync(o,{recursive:!0,mode:493});let i=kn(e),s=Oe(e);Oe(i)!==null&&v.unlinkSync(i);let{O_WRONLY:u,O_CREAT:c,O_EXCL:a,O_NOFOLLOW:f}=v.constants,p=v.openSync(
i,u|c|a|f,384);try{try{for(let m=0;m<n.length;)m+=v.writeSync(p,n,m);gr(p,s,s===null?t===void 0?420:t:s.mode&4095),v.fsyncSync(p)}finally{v.closeSync(p)}s!==null&&
await r(i,e),v.renameSync(i,e)}catch(m){throw Oe(i)!==null&&v.unlinkSync(i),m}s===null&&await r(e,null),mr(o)}async function yr(e,n,t){let r=Oe(n),o=v.openSync(
e,"r+");try{r!==null&&gr(o,r,r.mode&4095),v.fsyncSync(o)}finally{v.closeSync(o)}await t(e,r===null?null:n),v.renameSync(e,n),mr(j.dirname(n))}var br=16<<20,Ji=40,Gi=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],qi=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);function Q(e){
return e instanceof Error&&"code"in e?String(e.code):""}function Ae(e){let n=Q(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}function Ee(e){return e.split(
"/").filter(n=>n!==""&&n!==".")}function Pn(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Ee(i===void 0?n:n.slice(o)),u=i===void 0?[]:
Ee(i),c=0;for(let a=s.shift();a!==void 0;a=s.shift()){if(a===".."){u.pop();continue}let f=[...u,a],p=null;if(s.length>0||t){let m=e+"/"+f.join("/");try{w.lstatSync(
m).isSymbolicLink()&&(p=w.readlinkSync(m))}catch(d){p=null}}if(p===null){u=f;continue}if(++c>Ji)return null;p.startsWith("/")&&(u=[]),s.unshift(...Ee(p))}return"\
/"+u.join("/")}function Xi(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Pn(e,r,!0);o!==null&&w.existsSync(e+o)&&
t.set(r,o)}function Sn(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(g,h){if(n==="")return g;Xi(n,g,r);let x=Pn(n,g,h,r);
return x===null?null:n+x}function i(g){let h=o(g,!0);if(h===null)return null;try{return n===""?w.realpathSync(h):(w.lstatSync(h),h.slice(n.length))}catch(x){return null}}
function s(g){let h=o(g,!1);if(h===null)return null;let x;try{x=w.lstatSync(h)}catch(He){if(Ae(He))return null;throw new $("E_APPLY",`${g} could not be looked a\
t: ${Q(He)}; run as root or give this user access`,{cause:He})}let _=x.isFile()?"file":x.isDirectory()?"dir":x.isSymbolicLink()?"link":"other",{size:P,mtimeMs:S,
ino:E,dev:ce,uid:R,gid:co}=x;return{type:_,size:P,mtimeMs:S,ino:E,dev:ce,uid:R,gid:co,mode:x.mode&4095}}function u(g){let h=o(g,!0);if(h===null)return null;let x;
try{x=w.openSync(h,w.constants.O_RDONLY|w.constants.O_NONBLOCK)}catch(_){if(Ae(_))return null;throw new $("E_APPLY",`${g} could not be read: ${Q(_)}; run as roo\
t or give this user access`,{cause:_})}try{let _=w.fstatSync(x);if(!_.isFile())throw new $("E_HOST",`${g} is not a regular file, as it should be; move it out of\
 the way`);if(_.size>br)throw new $("E_HOST",`${g} has ${_.size} bytes, more than the ${br} that such a file may have; look at what it is`);return w.readFileSync(
x,"latin1")}catch(_){throw _ instanceof $?_:new $("E_APPLY",`${g} could not be read: ${Q(_)}`,{cause:_})}finally{w.closeSync(x)}}function c(g,h,x){let _=o(g,!0);
if(_===null)return null;try{let P=w.openSync(_,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{let S=Buffer.alloc(x);return S.slice(0,w.readSync(P,S,0,x,h))}finally{
w.closeSync(P)}}catch(P){return null}}function a(g){let h=o(g,!0);if(h===null)return null;try{return w.readFileSync(h,"latin1").trimEnd()}catch(x){return null}}
function f(g){let h=o(g,!0);if(h===null)return[];try{return w.readdirSync(h).sort()}catch(x){return[]}}function p(g){let h=o(g,!1);if(h===null)return null;try{return w.readlinkSync(
h)}catch(x){return null}}function m(g){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(g.startsWith(
"/")?i(g)!==null:Gi.some(x=>i(`${x}/${g}`)!==null))?qi.has(g.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${g} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${g}\
 is not in ${n}`}}async function d(g,h){return t!==void 0?t.run(g,h):vn(n===""?g:["chroot",n,...g],h)}function l(g,h=!0){r.clear();let x=Pn(n,g,h),_=x===null?null:
n+x;if(_===null)throw new $("E_REFUSED",`${g} is a loop of links; expected a file or nothing; remove the links`);return _}async function y(g,h){n!==""||t!==void 0||
!w.existsSync("/sys/fs/selinux/enforce")||await vn(h===null?["restorecon","-F",g]:["chcon",`--reference=${h}`,g])}function b(g,h,x){let _=Q(x),P=_==="EACCES"||_===
"EPERM"?"run as root":_==="ENOSPC"?"free space on that file system":_==="EROFS"?"mount it read-write":"see the error and run again";return new $("E_APPLY",`${g}\
 could not be ${h}: ${_===""?String(x):_}; ${P}`,{cause:x})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:u,bytes:c,attr:a,list:f,link:p,real:i,stat:s,runnable:m,
run:d,ask:d,async write(g,h,x){try{await hr(l(g),Buffer.from(h,"latin1"),x,y)}catch(_){throw _ instanceof $?_:b(g,"written",_)}},createExclusive(g,h){let x=l(g);
try{w.mkdirSync(x.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let _=`${x}.${process.pid}`;w.writeFileSync(_,h,{mode:384,flag:"w"});try{w.linkSync(_,x)}finally{
w.unlinkSync(_)}return!0}catch(_){if(Q(_)==="EEXIST")return!1;throw b(g,"created",_)}},remove(g){try{w.unlinkSync(l(g,!1))}catch(h){if(!Ae(h))throw b(g,"removed",
h)}},rename(g,h){try{w.renameSync(l(g,!1),l(h,!1))}catch(x){if(!Ae(x))throw b(g,"renamed",x)}},removeEmptyDir(g){try{w.rmdirSync(l(g))}catch(h){}},async replace(g,h){
try{await yr(l(g),l(h),y)}catch(x){throw b(h,"replaced",x)}},writeAttribute(g,h){if(t!==void 0)return t.writeAttribute(g,h);let x=w.openSync(l(g),w.constants.O_WRONLY);
try{w.writeSync(x,h)}finally{w.closeSync(x)}}}}var Z=require("fs");var zn=4*1024*1024,xr=64,Yi=["__proto__","constructor","prototype"],Ze=/[ \t\n\r]*/y,Qi=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,es=/true|false|null/y;function se(e,n){
if(e.length>zn)throw k("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw k(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(m){var g,h;let d=r.slice(0,o).split(`
`),l=`line ${d.length}, column ${((g=d[d.length-1])!=null?g:"").length+1}`,y=o>=r.length?"the end":O((h=r.slice(o,o+12).split(`
`)[0])!=null?h:""),b=r[o]==="'"?": JSON strings take double quotes":"";throw k("",`${n} is not JSON: found ${y} at ${l}, expected ${m}${b}`)}function s(m){var l;
m.lastIndex=o;let d=(l=m.exec(r))==null?void 0:l[0];return d!==void 0&&(o+=d.length),d}function u(){if(r[o]!=='"')return;let m=o+1;for(;m<r.length&&r[m]!=='"';)
m+=r[m]==="\\"?2:1;try{let d=JSON.parse(r.slice(o,m+1));return o=m+1,String(d)}catch(d){return i("a string on one line, with valid escapes and an end")}}function c(m){
return s(Ze),r[o]!==m?!1:(o++,!0)}function a(m){s(Ze);let d=u();if(d===void 0)return i("a key in double quotes");if(Yi.includes(d))throw k(d,`${n} holds the key\
 ${O(d)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(m,d))throw k(d,`${n} holds the key ${O(d)} twice, expected each key once: \
remove one`);return c(":")?d:i('":"')}function f(m){var l;if(s(Ze),m>xr&&(r[o]==="{"||r[o]==="["))throw k("",`${n} is nested deeper than ${xr} levels`);if(c("{")){
let y=Object.create(null);if(c("}"))return y;do y[a(y)]=f(m+1);while(c(","));return c("}")?y:i('"," or "}"')}if(c("[")){let y=[];if(c("]"))return y;do y.push(f(
m+1));while(c(","));return c("]")?y:i('"," or "]"')}if(r[o]==='"')return u();let d=(l=s(Qi))!=null?l:s(es);return d===void 0?i("a value"):JSON.parse(d)}let p=f(
1);return s(Ze),o<r.length?i("nothing after the value"):p}var _r=["check","diff","pretty","human","schema","help","version"];function wr(e,n){var u,c;let t=new Set,r=Object.create(null),o=[],i;for(let a=0;a<e.length;a++){
let f=(u=e[a])!=null?u:"",[,p="",,m]=(c=/^--([a-z]+)(=([^]*))?$/.exec(f))!=null?c:[],d=_r.find(l=>f===`--${l}`);if(d!==void 0)t.add(d);else if(n.includes(p)){let l=m!=
null?m:e[++a];l===void 0||l===""||l.startsWith("-")?i=i!=null?i:`--${p} has no value, expected one after it`:p in r&&r[p]!==l?i=i!=null?i:`--${p} is given twice\
, expected it once`:r[p]=l}else f.startsWith("-")&&f!=="-"?i=i!=null?i:ns(f,[..._r,...n]):o.push(f)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(a=>O(a)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[s]=o;return{switches:t,...r,...s===void 0?{}:{source:s},...i===void 0?{}:{problem:i}}}function ns(e,n){
let t=we(e.replace(/^-+|=.*$/g,""),n);return`${O(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function $r(e,n){
if(n!==void 0)return se(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return se(kr(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return se(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw k("",`the argument is ${O(e)}, expected JSON, @FILE or -`);return se(ts(t),`the file ${O(
t,200)}`)}function vr(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function ts(e){let n;try{n=(0,Z.openSync)(e,Z.constants.O_RDONLY|Z.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw k(
"",`${r} ${O(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,Z.fstatSync)(n).isFile())throw k("",`${O(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return kr(n,`the file ${O(e,200)}`)}finally{(0,Z.closeSync)(n)}}function kr(e,n){let t=[];for(let o=zn+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=rs(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw k("",`${n} is empty, expected a JSON object, {} at least`);return r}function rs(e,n,t){for(;;)try{return(0,Z.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw k("",`cannot read ${t} (${o}), expected JSON there`);On(10)}}function On(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Pr=require("fs");function Re(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function Me(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Pr.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;On(2)}return!0}function Sr(e){let n=[`${e.failed?"FAILED: ":""}${e.msg}`];for(let{facet:r,label:o,before:i,after:s}of Ie(e.changes))n.push(`  ${r}\
: ${o}: ${i||"absent"} -> ${s||"absent"}`);for(let{before_header:r,after_header:o,before:i,after:s}of Ie(e.diff))n.push("",`--- ${r}`,`+++ ${o}`,...ss(String(i!=
null?i:""),String(s!=null?s:"")));N(n,"GPUs:",Ie(e.gpus).map(os)),N(n,"Not as it should be:",Ie(e.findings).filter(({ok:r})=>r===!1).map(is)),N(n,"To be run by \
you:",e.pending),N(n,"A reboot is required:",e.reboot_reasons),N(n,"At the next boot:",e.pending_at_boot),N(n,"This node would not boot:",Reflect.get(Object(e.bootable),
"reasons")),N(n,"Warnings:",e.warnings),N(n,"Notes:",e.notes);let t=Reflect.get(Object(e.error),"hint");return t!==void 0&&n.push("",`Hint: ${t}`),e.run!==void 0&&
n.push("",`Undo with: passthrough_undo '{"since": "${e.run}"}'`),`${n.join(`
`).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,"?")}
`}function os({address:e,id:n,kind:t,driver:r,iommu_group:o,passthrough:i}){let s=Reflect.get(Object(i),"reasons"),u=Array.isArray(s)&&s.length>0?s.join("; "):"\
ready for a VM";return`${e}  ${n}  ${t}  ${r!=null?r:"no driver"}  ${o===null?"no group":`group ${o}`}: ${u}`}function is({id:e,address:n,found:t,expected:r,remedy:o}){
return`${n===void 0?"":`${n} `}${e} is ${t}, expected ${r}${o===""?"":`; ${o}`}`}function N(e,n,t){Array.isArray(t)&&t.length>0&&e.push("",n,...t.map(r=>`  ${r}`))}
function Ie(e){return Array.isArray(e)?e:[]}function ss(e,n){let t=e.split(`
`),r=n.split(`
`),o=0;for(;o<t.length&&o<r.length&&t[o]===r[o];)o++;let i=0;for(;i<t.length-o&&i<r.length-o&&t[t.length-1-i]===r[r.length-1-i];)i++;let s=(u,c)=>u.slice(o,u.length-
i).map(a=>`${c}${a}`);return[...s(t,"-"),...s(r,"+")]}function Ce(e){function n(t){let r=new Map;return o=>{let i=r.get(o);if(i!==void 0||r.has(o))return i;let s=t(o);return r.set(o,s),s}}return{root:e.root,bytes:e.
bytes,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)}}var zr=!1;function Or(){if(!zr){zr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ue="0.1.0";var rd=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Ar(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:(s=r[2])!=null?s:null}var us={x64:"x86_64",arm64:"aarch64"};function An(e){var s,u;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:n?t||r:r||
t,machine_id:e.attr("/etc/machine-id"),os:Ar(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:n?(s=
us[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,c])=>c))}async function Zr(e,n,t){var u;process.removeAllListeners("warning");let r=wr(process.argv.slice(2),Rr(e)?["root","capture"]:["root"]),o={module:e.name,version:ue,
host:{}},i=!1,s=c=>{i||(i=!0,process.exitCode=jt(c),Me(ms(c,r)))};process.once("uncaughtException",c=>s(_n(Er(c),o)));try{if(r.problem!==void 0)throw k("",r.problem);
let c=gs(e,r);if(c!==void 0){Me(c);return}s(xn(await cs(e,r,n,o,t),o))}catch(c){Object.keys(o.host).length===0&&(o.host=ps((u=r.root)!=null?u:"/")),s(_n(c instanceof
$?c:Er(c),o))}}async function cs(e,n,t,r,o){let i=$r(n.source,t);if(i===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw k("",`${e.name} found no argument, e\
xpected one, since it acts at once: pass {} to mean it`);let{params:s,ansible:u}=vr(i!=null?i:{}),c=hn(as,{check:u._ansible_check_mode,diff:u._ansible_diff}),a=hn(
{...G,...e.params},ls(s,n.root)),{check:f,diff:p,root:m,wait:d}=a;if(!Ir(m))throw k("root",`root is ${JSON.stringify(m)}, which is no directory here, expected t\
he top of a tree`);let l=Sn({root:m});if(r.host=An(l),e.type==="probe")return n.capture===void 0?ds(e,l,a):fs(e,l,n.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(l,e,a,{check:f||c.check||n.switches.has("check"),diff:p||c.diff||n.switches.has("diff"),wait:d,version:ue,beforeWriting:Or,
render:y=>Re(xn(y,r)),...n.switches.has("human")?{progress:y=>{Me(`... ${y}
`)}}:{}})}var as={check:G.check,diff:G.diff};function ls(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let t=Reflect.get(e,"root");
if(t!=null&&t!==n)throw k("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --root, expected one of them`);return{...e,root:n}}
function Ir(e){try{return(0,Te.statSync)(e).isDirectory()}catch(n){return!1}}function ds(e,n,t){let{msg:r,own:o,fail:i,...s}=e.read(Ce(n),t);return{changed:!1,msg:r,
own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new $(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function Rr(e){return e.type==="probe"&&
e.capture!==void 0}function fs(e,n,t){var o,i;let r=(i=(o=e.capture)==null?void 0:o.call(e,n))!=null?i:"";try{(0,Te.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(s){
throw k("",`cannot write ${JSON.stringify(t)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory tha\
t does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${t}; look through it before you send it`,changes:[],own:{}}}function Er(e){return new $(
"E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,{cause:e})}function ps(e){try{return Ir(e)&&e.startsWith("/")?An(Sn({root:e})):
{}}catch(n){return{}}}function ms(e,{switches:n}){return n.has("human")?Sr(e):Re(e,n.has("pretty")?2:0)}function gs(e,{switches:n}){if(n.has("help"))return hs(e);
if(n.has("version"))return`${e.name} ${ue}
`;if(!n.has("schema"))return;let t={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...mn({...e.params,...G}),examples:[
e.example]};return Re(t,n.has("pretty")?2:0)}function hs(e){return`${e.name} ${ue}: ${e.summary}

Usage: ${e.name}.js [JSON | @FILE | - | FILE] [flags]
  ${e.name}.js '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${gn(e.params)}
Parameters of every module:
${gn(G)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Rr(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var to=L(Zn(),1);var ys=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],bs=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Mr(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function In(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of ys){let s=e.stat(i);if(s===null)continue;let u=n.split(`
`).find(a=>a.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(a)&&!a.includes("->")),c=u===void 0||(r=/WRITE\s+(\d+)/.exec(u))==null?void 0:r[1];if(c!==void 0)
return new $("E_BUSY",`${Mr(e,c)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!bs.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new $("E_BUSY",`${Mr(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var A="/var/lib/vfiokit",C=`${A}/journal.jsonl`,Rn=1;function xs(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n?n:null}catch(n){return null}}function De(e){var o;let n=e.read(C);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let u=xs(s);if(u===null)throw new $("E_HOST",`${C} line ${i+1} is not a journal line; expected JSON with "run"; resto\
re the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in u){if(u.vfiokit>Rn)throw new $("E_HOST",`${C} has\
 format ${u.vfiokit}, and this version knows formats up to ${Rn}; use the vfiokit that wrote it (version ${u.version}) or a newer one`);t.set(u.run,{...u,released:(o=
u.released)!=null?o:[],entries:[],done:!1});continue}let c=t.get(u.run);c!==void 0&&("entry"in u?c.entries.push(u.entry):c.done=!0)}return[...t.values()]}function Cr(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Tr(e){return e.map(({entries:n,done:t,...r})=>Cr([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Dr(e,n){let t=Tr(De(e));async function r(o){t+=Cr([o]),await e.write(C,t,384)}return await r({vfiokit:Rn,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function jr(e,n){let t=De(e).filter(r=>!n.has(r.run));t.length>0?await e.write(C,Tr(t),384):e.remove(C)}var Nr=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function Ur(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function _s(e,n){var o,i,s;let t=n.length+1,r=new Uint32Array(
(e.length+1)*t);for(let u=e.length-1;u>=0;u--)for(let c=n.length-1;c>=0;c--)r[u*t+c]=e[u]===n[c]?1+((o=r[(u+1)*t+c+1])!=null?o:0):Math.max((i=r[(u+1)*t+c])!=null?
i:0,(s=r[u*t+c+1])!=null?s:0);return r}function V(e,n){var f,p,m,d,l;if(e===n)return[];let t=Ur(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.
test(e.charAt(t-1));)t--;let r=(f=e.slice(t).match(Nr))!=null?f:[],o=(p=n.slice(t).match(Nr))!=null?p:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===
o[o.length-1-i];)i++;if(r.length-=i,o.length-=i,r.length*o.length>4e6)return[Fr(t,r.join(""),o.join(""))];let s=_s(r,o),u=o.length+1,c=[],a=t;for(let y=0,b=0;y<
r.length||b<o.length;){if(y<r.length&&b<o.length&&r[y]===o[b]){a+=((m=r[y])!=null?m:"").length,y++,b++;continue}let[g,h,x]=[a,y,b];for(;(y<r.length||b<o.length)&&
(y>=r.length||b>=o.length||r[y]!==o[b]);)b>=o.length||y<r.length&&((d=s[(y+1)*u+b])!=null?d:0)>=((l=s[y*u+b+1])!=null?l:0)?y++:b++;let _=r.slice(h,y).join("");c.
push(Fr(g,_,o.slice(x,b).join(""))),a+=_.length}return c.reverse()}var Lr=/[\s"',]/;function je(e,n){return n>0&&n<e.length&&!Lr.test(e.charAt(n-1))&&!Lr.test(e.
charAt(n))}function Fr(e,n,t){let r=Ur(n,t);for(;r>0&&(je(n,r)||je(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<o&&n[n.length-1-i]===t[t.length-1-i];)
i++;for(;i>0&&(je(n,n.length-i)||je(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}var ws=104448;function Ne(e){return Buffer.from(e,"latin1").toString("utf8")}var Br=/[^\s"']+/g;function Vr(e,n,t){let r="",o=0;for(let i of e.split(/(?<=\n)/)){
let s=o+i.length,u=n.filter(([c,a])=>c<s&&(a>o||c>=o));if(u.length>0){let c=o;r+=i.replace(Br,(a,f)=>{let p=!t.has(a)&&u.some(([d,l])=>d<=c+f&&l>=c+f+a.length),
m=a.indexOf("=");return p?a:m>0?a.slice(0,m+1)+"***":"***"})}o=s}return r}function Le(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Hr(e,n,t,r){let o={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[i,s]=[n!=null?n:"",t!=null?t:""];if(r){let c=V(
i,s),a=V(s,i),f=c.map(([d,l])=>[d,d+l]),p=a.map(([d,l])=>[d,d+l]),m=d=>{var l;return new Set((l=d.match(Br))!=null?l:[])};return{before:Ne(Le(Vr(i,f,m(s)))),after:Ne(
Le(Vr(s,p,m(i)))),...o}}let u=Math.max(i.length,s.length);return u>ws?{dst_larger:u,...o}:{before:Ne(Le(i)),after:Ne(Le(s)),...o}}var Kr=L(Zn(),1);function Fe(e){return(0,Kr.createHash)("sha256").update(e,"latin1").digest("hex")}function Wr(e,n){let t=[],r=[];for(let[o,,i]of V(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&u?t.push(...i.split(`
`).filter(c=>c.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}var $s=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Jr(e){return e===null?"":`sha256:${Fe(e).slice(0,12)}`}function Mn(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!$s.has(n))throw ae(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing;\
 put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw ae(`${n} is not a regular file; expected one or nothing; move it away`);
return e.read(n)}function Gr(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Gr(e,t),t]}var qr={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Mn(e,n.path);return t===n.text?{before:"",after:""}:{before:Jr(t),after:Jr(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode)},pending:()=>null,inverse(e,n){var i,s;let t=Mn(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===null?
"":Fe(t),after:n.text===null?"":Fe(n.text),splices:V((i=n.text)!=null?i:"",t!=null?t:""),...Wr(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.mode,
uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Gr(e,n.path)}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?
void 0:o.mode)!=null?i:n.mode)!=null?s:420;return Hr(n.path,Mn(e,n.path),n.text,(r&4)===0)}};function vs(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Xr={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:vs(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new $(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var zs={file:qr,grubConfig:void 0,bootImage:void 0,kmod:Xr,driver:void 0};function Ue(e){return zs[e.kind]}var Dn=L(require("fs"),1);var ee=`${A}/lock`;function Yr(){try{return Dn.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Qr(e){var n;try{let t=Dn.readFileSync(
`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function Os(e){return e.boot_id===Yr()&&Qr(
e.pid)===e.started}function eo(e){try{let n=JSON.parse(e);return Os(n)?n:null}catch(n){return null}}function Cn(e){let n=e.read(ee);return n===null?null:eo(n)}function As(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Tn(e){return new $("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${As(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer"})}function Es(e){return new Promise(n=>{setTimeout(n,e)})}async function Ve(e,n){let t=Date.now()+e*1e3;for(;;){let r=n();if(r===null)
return;if(Date.now()>=t)throw r;await Es(Math.min(250,Math.max(10,t-Date.now())))}}function jn(e,n){return Ve(n,()=>{let t=Cn(e);return t===null?null:Tn(t)})}async function no(e,n,t,r){
var s;let o={pid:process.pid,started:(s=Qr(process.pid))!=null?s:"",boot_id:Yr(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await jn(e,r);
let i=()=>e.createExclusive(ee,JSON.stringify(o)+`
`);return await Ve(r,()=>{var f;if(i())return null;let u=Cn(e);if(u!==null)return Tn(u);let c=`${ee}.stale.${process.pid}`;e.rename(ee,c);let a=e.read(c);return a!==
null&&eo(a)!==null&&e.createExclusive(ee,a),e.remove(c),i()?null:Tn((f=Cn(e))!=null?f:o)}),()=>e.remove(ee)}var Zs=20;async function Fn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Ue(i),{before:u,after:c}=await s.observe(e,i,o);if(u===c)continue;let a=s.pending(
e,i);if(a!==null){r.includes(a)||r.push(a);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:c}});for(let f of s.touches(
i))o.add(f)}return{todo:t,pending:r}}function ro(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=Ue(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function Is(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,to.randomBytes)(3).toString("hex")}`}function Nn(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Rs(e,n,t,r){var u;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Nn(e.map(c=>c.label))}`,i=n.length===0?"":`; left for you to run: ${Nn(n)}`,s=(u=t.rebootReasons)!=null?u:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Nn(s)}`}`}function Be(e){return{...Ce(e),live:e.live,runnable:e.runnable,ask:e.ask}}function Ln(e,n,t,r){var a,f,p,m,d,
l,y,b;let o=n.report(e),{changes:i,run:s}=t,u=[...(a=n.pending)!=null?a:[],...t.pending],c=(f=t.error)!=null?f:o.fail===void 0||r?void 0:{stop:o.fail,node:"part\
ial"};return{changed:i.length>0,msg:c===void 0?Rs(i,u,o,r):c.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:(p=
o.rebootReasons)!=null?p:[],pendingAtBoot:(m=o.pendingAtBoot)!=null?m:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(d=n.notes)!=null?d:[],...(l=
o.notes)!=null?l:[]],warnings:[...(y=n.warnings)!=null?y:[],...(b=o.warnings)!=null?b:[]],own:o.own,...s===void 0?{}:{run:s},...c===void 0?{}:{error:c}}}function Ms(e,n,t){
var r;try{return Ln(e,n,t,!1)}catch(o){if(!(o instanceof $))throw o;return Ln(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.
length>0?"partial":"untouched"}},!1)}}async function Cs(e,n,t,r,o){var s;let i=new Set;for(let{step:u,change:c}of n){let a=Ue(u),f=await a.observe(e,u,i);if(f.before!==
c.before&&f.before!==f.after&&a.facet!=="derived")throw new $("E_RACED",`${c.label} changed while this ran: it was ${c.before||"absent"} and is ${f.before||"abs\
ent"}; somebody else is at work on this node; run this again`);f.before!==f.after&&((s=o.progress)==null||s.call(o,c.label),await(t==null?void 0:t.entry(a.inverse(
e,u))),await a.apply(e,u)),r.push(c);for(let p of a.touches(u))i.add(p)}}function Ts(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof
$)return r;throw o}}async function Ds(e,n){let{todo:t}=await Fn(e,n.steps.map(Ns));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||
"absent"}, expected ${o.after||"absent"}`);throw new $("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do this ended without a\
n error, so run it by hand and look at its output`)}var js=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/)/;function oo(e){return e.kind==="grubConfig"||e.kind===
"bootImage"||e.kind==="file"&&js.test(e.path)}function io(e,n,{todo:t,pending:r}){var o;(r.length>0||t.some(({step:i})=>oo(i)))&&((o=n.guard)==null||o.call(n,e))}
function Ns(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function Ls(e){let n=e.list(`${A}/runs`);for(let t of n.slice(0,Math.max(0,n.
length-Zs)))e.remove(`${A}/runs/${t}`)}function Fs(e){if(e.stat(C)===null){for(let n of e.list(`${A}/runs`))e.remove(`${A}/runs/${n}`);e.removeEmptyDir(`${A}/ru\
ns`),e.remove(`${A}/images.json`)}}async function so(e,n,t,r){var p;r.check||await jn(e,r.wait);let o=Be(e),i=n.plan(o,t),s=await Fn(o,i.steps),u=s.todo.length===
0&&i.undoes===void 0;if(io(o,i,s),r.check||u){let m=r.diff?ro(o,s.todo):void 0;return Ln(o,i,{changes:s.todo.map(({change:d})=>d),pending:s.pending,diff:m},r.check)}
let c=Is(),a=e.real(A)===null;(p=r.beforeWriting)==null||p.call(r);let f=await no(e,n.name,c,r.wait);try{return await uo(e,n,t,r,c)}finally{f(),(a||e.stat(C)===
null)&&e.removeEmptyDir(A)}}async function uo(e,n,t,r,o,i=!0){var g,h,x;Us(e);let s=Be(e),u=n.plan(s,t),{todo:c,pending:a}=await Fn(s,u.steps);if(io(s,u,{todo:c,
pending:a}),i&&c.some(({step:_})=>oo(_))&&In(e)!==null)return await Ve(r.wait,()=>In(e)),uo(e,n,t,r,o,!1);let f=r.diff?ro(s,c):void 0,p=u.report(s).bootable,m=[],
d,l=null;try{u.undoes===void 0&&c.length>0&&(l=await Vs(e,n.name,u,o,r.version)),await Cs(e,c,l,m,r);let _=Be(e);await Ds(_,Ts(_,n,t,u));let P=u.report(_),S=((h=
(g=P.bootable)==null?void 0:g.reasons)!=null?h:[]).filter(E=>(p==null?void 0:p.ok)===!0||(p==null?void 0:p.reasons.includes(E))===!1);if(S.length>0)throw new $(
"E_DRIFT",`this node would no longer boot as it did: ${S.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(l==null?void 0:
l.done());for(let E of(x=u.emptyDirs)!=null?x:[])e.removeEmptyDir(E);u.undoes!==void 0&&P.fail===void 0&&await jr(e,u.undoes)}catch(_){d=_ instanceof $?_:new $(
"E_INTERNAL",`${_ instanceof Error?_.message:String(_)}; this is a bug, please report it`,{cause:_})}let y=m.length>0||l!==null,b=Ms(Be(e),u,{changes:m,pending:a,
diff:f,...l===null?{}:{run:o},...d===void 0?{}:{error:{stop:d,node:y?"partial":"untouched"}}});return u.undoes!==void 0&&d===void 0?Fs(e):y&&r.render!==void 0&&
await Bs(e,o,r.render(b)),b}function Us(e){var n;for(let t of De(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=e.real(r.path))!=null?n:r.path:void 0;
o!==void 0&&e.remove(kn(o))}}function Vs(e,n,t,r,o){var i,s,u,c,a;return Dr(e,{run:r,module:n,version:o,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(i=
e.attr("/etc/machine-id"))!=null?i:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(s=e.attr("/proc/sys/kernel/random/boot_id"))!=null?s:"",claims:(u=t.claims)!=
null?u:[],released:(c=t.released)!=null?c:[],devices:(a=t.devices)!=null?a:[]})}async function Bs(e,n,t){try{await e.write(`${A}/runs/${n}.json`,t,384),await Ls(
e)}catch(r){if(!(r instanceof $))throw r}}Zr(Dt,vfiokitArguments,so);
}
