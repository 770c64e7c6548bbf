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
var Gr=Object.create;var Fe=Object.defineProperty;var Xr=Object.getOwnPropertyDescriptor;var Yr=Object.getOwnPropertyNames;var Qr=Object.getPrototypeOf,eo=Object.prototype.hasOwnProperty;var no=(e,n,r)=>n in e?Fe(e,n,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[n]=r;var R=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(r){throw n=0,r}};var to=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Yr(n))!eo.call(e,o)&&o!==r&&Fe(e,o,{get:()=>n[o],enumerable:!(t=Xr(n,o))||t.enumerable});
return e};var N=(e,n,r)=>(r=e!=null?Gr(Qr(e)):{},to(n||!e||!e.__esModule?Fe(r,"default",{value:e,enumerable:!0}):r,e));var ee=(e,n,r)=>no(e,typeof n!="symbol"?n+"":n,r);var Tt=R(Ct=>{Ct._parse=function(e,n,r){return{command:e,args:n,options:r}}});var q=R((gl,Dt)=>{Dt.exports={}});var Nt=R(jt=>{jt.signalsByName=new Proxy({},{get:function(){return{}}})});var Ft=R((yl,Lt)=>{"use strict";var{signalsByName:ei}=Nt(),ni=({timedOut:e,timeout:n,errorCode:r,signal:t,signalDescription:o,exitCode:i,isCanceled:s})=>e?`time\
d out after ${n} milliseconds`:s?"was canceled":r!==void 0?`failed with ${r}`:t!==void 0?`was killed with ${t} (${o})`:i!==void 0?`failed with exit code ${i}`:"\
failed",ti=({stdout:e,stderr:n,all:r,error:t,signal:o,exitCode:i,command:s,escapedCommand:u,timedOut:c,isCanceled:a,killed:d,parsed:{options:{timeout:g}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let m=o===void 0?void 0:ei[o].description,l=t&&t.code,b=`Command ${ni({timedOut:c,timeout:g,errorCode:l,signal:o,signalDescription:m,
exitCode:i,isCanceled:a})}: ${s}`,p=Object.prototype.toString.call(t)==="[object Error]",h=p?`${b}
${t.message}`:b,y=[h,n,e].filter(Boolean).join(`
`);return p?(t.originalMessage=t.message,t.message=y):t=new Error(y),t.shortMessage=h,t.command=s,t.escapedCommand=u,t.exitCode=i,t.signal=o,t.signalDescription=
m,t.stdout=e,t.stderr=n,r!==void 0&&(t.all=r),"bufferedData"in t&&delete t.bufferedData,t.failed=!0,t.timedOut=!!c,t.isCanceled=a,t.killed=d&&!c,t};Lt.exports=ti});var Bt=R((bl,hn)=>{"use strict";var ke=["stdin","stdout","stderr"],ri=e=>ke.some(n=>e[n]!==void 0),Ut=e=>{if(!e)return;let{stdio:n}=e;if(n===void 0)return ke.map(
t=>e[t]);if(ri(e))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${ke.map(t=>`\`${t}\``).join(", ")}`);if(typeof n=="string")
return n;if(!Array.isArray(n))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof n}\``);let r=Math.max(n.length,ke.length);
return Array.from({length:r},(t,o)=>n[o])};hn.exports=Ut;hn.exports.node=e=>{let n=Ut(e);return n==="ipc"?"ipc":n===void 0||typeof n=="string"?[n,n,n,"ipc"]:n.includes(
"ipc")?n:[...n,"ipc"]}});var Ht=R(Vt=>{Vt.validateInputSync=function(){}});var Jt=R((_l,Wt)=>{"use strict";var Kt=(e,n=[])=>Array.isArray(n)?[e,...n]:[e],oi=/^[\w.-]+$/,ii=/"/g,si=e=>typeof e!="string"||oi.test(e)?e:`"${e.replace(ii,'\\\
"')}"`,ui=(e,n)=>Kt(e,n).join(" "),ci=(e,n)=>Kt(e,n).map(r=>si(r)).join(" "),ai=/ +/g,li=e=>{let n=[];for(let r of e.trim().split(ai)){let t=n[n.length-1];t&&t.
endsWith("\\")?n[n.length-1]=`${t.slice(0,-1)} ${r}`:n.push(r)}return n};Wt.exports={joinCommand:ui,getEscapedCommand:ci,parseCommand:li}});var nr=R((wl,G)=>{"use strict";var di=require("path"),yn=require("child_process"),fi=Tt(),pi=q(),mi=q(),gi=q(),Pe=Ft(),Gt=Bt(),{spawnedKill:hi,spawnedCancel:yi,
setupTimeout:bi,validateTimeout:xi,setExitHandler:_i}=q(),{handleInput:wi,getSpawnedResult:$i,makeAllStream:vi,validateInputSync:ki}=Ht(),{mergePromise:qt,getSpawnedPromise:Pi}=q(),
{joinCommand:Xt,parseCommand:Yt,getEscapedCommand:Qt}=Jt(),Si=1e3*1e3*100,zi=({env:e,extendEnv:n,preferLocal:r,localDir:t,execPath:o})=>{let i=n?{...process.env,
...e}:e;return r?mi.env({env:i,cwd:t,execPath:o}):i},er=(e,n,r={})=>{let t=fi._parse(e,n,r);return e=t.command,n=t.args,r=t.options,r={maxBuffer:Si,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:r.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...r},r.env=zi(r),
r.stdio=Gt(r),process.platform==="win32"&&di.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:r,parsed:t}},oe=(e,n,r)=>typeof n!="string"&&!Buffer.
isBuffer(n)?r===void 0?void 0:"":e.stripFinalNewline?pi(n):n,Se=(e,n,r)=>{let t=er(e,n,r),o=Xt(e,n),i=Qt(e,n);xi(t.options);let s;try{s=yn.spawn(t.file,t.args,t.
options)}catch(l){let f=new yn.ChildProcess,b=Promise.reject(Pe({error:l,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:t,timedOut:!1,isCanceled:!1,
killed:!1}));return qt(f,b)}let u=Pi(s),c=bi(s,t.options,u),a=_i(s,t.options,c),d={isCanceled:!1};s.kill=hi.bind(null,s.kill.bind(s)),s.cancel=yi.bind(null,s,d);
let m=gi(async()=>{let[{error:l,exitCode:f,signal:b,timedOut:p},h,y,x]=await $i(s,t.options,a),v=oe(t.options,h),P=oe(t.options,y),A=oe(t.options,x);if(l||f!==0||
b!==null){let j=Pe({error:l,exitCode:f,signal:b,stdout:v,stderr:P,all:A,command:o,escapedCommand:i,parsed:t,timedOut:p,isCanceled:d.isCanceled,killed:s.killed});
if(!t.options.reject)return j;throw j}return{command:o,escapedCommand:i,exitCode:0,stdout:v,stderr:P,all:A,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}});return wi(
s,t.options.input),s.all=vi(s,t.options),qt(s,m)};G.exports=Se;G.exports.sync=(e,n,r)=>{let t=er(e,n,r),o=Xt(e,n),i=Qt(e,n);ki(t.options);let s;try{s=yn.spawnSync(
t.file,t.args,t.options)}catch(a){throw Pe({error:a,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:t,timedOut:!1,isCanceled:!1,killed:!1})}let u=oe(
t.options,s.stdout,s.error),c=oe(t.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let a=Pe({stdout:u,stderr:c,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:t,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!t.options.reject)return a;
throw a}return{command:o,escapedCommand:i,exitCode:0,stdout:u,stderr:c,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}};G.exports.command=(e,n)=>{let[r,...t]=Yt(
e);return Se(r,t,n)};G.exports.commandSync=(e,n)=>{let[r,...t]=Yt(e);return Se.sync(r,t,n)};G.exports.node=(e,n,r={})=>{n&&!Array.isArray(n)&&typeof n=="object"&&
(r=n,n=[]);let t=Gt.node(r),o=process.execArgv.filter(u=>!u.startsWith("--inspect")),{nodePath:i=process.execPath,nodeOptions:s=o}=r;return Se(i,[...s,e,...Array.
isArray(n)?n:[]],{...r,stdin:void 0,stdout:void 0,stderr:void 0,stdio:t,shell:!1})}});var Pn=R(kn=>{kn.createHash=function(e){return require("crypto").createHash(e)};kn.randomBytes=function(e){return require("crypto").randomBytes(e)}});var w=class extends Error{constructor(r,t,o={}){super(t);ee(this,"code");ee(this,"param");ee(this,"hint");ee(this,"cause");this.name="Stop",this.code=r,o.param!==
void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function k(e,n){return new w("E_PARAMS",n,{param:e})}function Mn(e,n){
return new w("E_HOST",e,n===void 0?{}:{hint:n})}function ae(e,n){return new w("E_REFUSED",e,n===void 0?{}:{hint:n})}var Dn=["/lib/modules","/usr/lib/modules"],ro={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function C(e){return e.replace(/-/g,"_")}function le(e,n){let r=Dn.find(t=>e.real(`${t}/${n}`)!==null);return`${r!=null?r:"/lib/modules"}/${n}`}function jn(e){
return[...new Set(Dn.flatMap(r=>e.list(r)))].sort().filter(r=>["modules.dep","modules.builtin"].some(t=>e.real(`${le(e,r)}/${t}`)!==null))}function Ue(e){return e.
attr("/proc/sys/kernel/osrelease")||null}var oo={"modules.dep":":","modules.builtin":"\\s*\\n"},Cn=new Map;function Tn(e,n,r){var c,a;let t=`${n}/${r}`,o=e.real(
t),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,t,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(a=Cn.get(s))!=null?a:{text:`
${(c=e.read(t))!=null?c:""}
`,answers:new Map};return Cn.set(s,u),d=>{let g=u.answers.get(d);if(g!==void 0)return g;let m=d.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),l=new RegExp(`[/\\n]${m}\
\\.ko(?:\\.\\w+)?${oo[r]}`).test(u.text);return u.answers.set(d,l),l}}function Nn(e,n){let r=le(e,n),t=Tn(e,r,"modules.builtin"),o=Tn(e,r,"modules.dep"),i=Ue(e)===
n;return s=>{var d;let u=C(s);if(t!==null&&t(u))return"builtin";if(o!==null&&o(u))return"module";if(t!==null&&o!==null)return"absent";let c=ro[u],a=c===void 0?null:
new RegExp(`^${c}=([ym])$`,"m").exec((d=e.read(`/boot/config-${n}`))!=null?d:"");return a!==null?a[1]==="y"?"builtin":"module":i&&Be(e,s)?io(e,u)?"module":"buil\
tin":"absent"}}function io(e,n){var r;return`
${(r=e.attr("/proc/modules"))!=null?r:""}`.includes(`
${n} `)}function Be(e,n){return e.stat(`/sys/module/${C(n)}`)!==null}var so="/dev/null";function de(e){return e.slice(e.lastIndexOf("/")+1)}function uo(e,n){return de(e)<de(n)?-1:de(e)>de(n)?1:0}function fe(e,n){var t;let r=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||r.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==so){let u=e.real(s);if(u===
null||((t=e.stat(u))==null?void 0:t.type)==="dir")continue}r.set(i,s)}return[...r.values()].sort(uo)}function pe(e,n){var t,o;let r=e.real(n);return r!==null&&((t=e.stat(r))==null?void 0:t.type)==="file"&&(o=e.read(r))!=null?o:""}var co=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],ao={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function lo(e){var t;let n=[],r=1;for(let o of(t=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?t:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:r,lines:i}),r+=i}return n}function Ln(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,r=>r==="-"?"_":r)}function fo(e,n){
var t,o,i,s;let r=[];for(let{text:u,line:c,lines:a}of lo(e)){if(u.startsWith("#"))continue;let d=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(d===null)continue;let g=d[1],m=Ln((t=d[2])!=null?t:""),l=g==="alias"?Ln((i=((o=d[3])!=null?o:"").split(/[\t ]+/).find(f=>f!==""))!=null?i:""):(s=d[3])!=
null?s:"";m===null||l===null||l===""&&ao[g]||r.push({command:g,name:m,rest:g==="blacklist"?"":g==="options"?l.replace(/\t/g," "):l,path:n,line:c,lines:a})}return r}
function Fn(e,n){let r=[...fe(e,co)];if(n!==void 0){let t=r.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");r.splice(t<0?r.length:t,0,`${le(e,n)}/\
modules.softdep`)}return r.flatMap(t=>fo(pe(e,t),t))}function po(e,n){let r=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,t=>t==="*"?"[^]*":t==="?"?"[^]":t.length>1?t.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):t.replace(/[.+^${}()|[\]\\]/,
"\\$&"));return new RegExp(`^(?:${r})$`).test(n)}function mo(e,n,r){var t;return(t=e.find(o=>o.command===n&&po(o.name,r)))!=null?t:null}function Un(e,n){let r=e.find(o=>o.command==="blacklist"&&o.name===n);if(r!==void 0)return r;let t=mo(e,"install",n);return t!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(t.rest)?t:null}var Ve=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function He(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:C(n)}function me(e){let n=[];for(let r of fe(e,Ve))for(let t of pe(e,r).split(`
`)){let o=He(t);o!==null&&n.push({name:o,path:r})}return n}function Bn(e,n){let r=new Set(e.split(`
`).map(He)),t=n.filter(o=>!r.has(C(o)));return t.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+t.map(o=>`${o}
`).join("")}function Vn(e,n){var t;let r=new Set(n.map(C));return((t=e.match(/[^\n]*\n|[^\n]+$/g))!=null?t:[]).filter(o=>{let i=He(o);return i===null||!r.has(i)}).
join("")}function Hn(e){return Object.freeze({type:"module",...e})}var go=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]];
function Ke(e){for(let[n,r]of go)if(r.test(e))return n;return null}function We(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function Kn(e,n,r=[]){
let t=We(n),o=e.read(n),i=Ke(o!=null?o:"");if(i!==null)return{path:t,warning:`${n} is kept by ${i}, so ours is ${t}: tell ${i} to leave these settings to one of\
 the two`};let s=o!==null?void 0:r.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===void 0?{path:n}:{path:t,warning:`${n} wo\
uld hide ${s}, so ours is ${t}`}}function Wn(e,n){return typeof n=="bigint"?n.toString():n}var qe=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function Jn(e){return new qe(e)}function qn(e,n,r){Object.defineProperty(e,n,{value:r,writable:!0,enumerable:!0,configurable:!0})}var Ge="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Gn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ge(e,n,r){let t=new e._zod.constr(n!=null?n:e._zod.def);return(!n||r!=null&&r.parent)&&(t._zod.parent=e),t}function he(e){let n=e;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function Xn(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function F(e,n=0){var r;if(e.aborted===!0)return!0;for(let t=n;t<e.issues.length;t++)if(((r=e.issues[t])==null?void 0:r.continue)!==!0)return!0;return!1}function Yn(e,n=0){
var r;if(e.aborted===!0)return!0;for(let t=n;t<e.issues.length;t++)if(((r=e.issues[t])==null?void 0:r.continue)===!1)return!0;return!1}function Qn(e,n){return n.
map(r=>{var o;var t;return(o=(t=r).path)!=null||(t.path=[]),r.path.unshift(e),r})}function ne(e){return typeof e=="string"?e:e==null?void 0:e.message}function Xe(e,n,r){var o;var t;for(let i=n;i<e.length;i++)(o=(t=e[i]).schema)!=null||(t.schema=r)}function U(e,n,r){var c,a,d,g,m,l,f,b,p,h,y,x,v,P,A,j,ce;var t;
let o=(a=(c=e.inst)==null?void 0:c._zod)==null?void 0:a.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(d=(t=e).schema)!=null||(t.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(m=(g=e.schema)==null?void 0:g._zod.def)==null?void 0:m.error:void 0,s=e.message?e.message:(j=(A=(v=(y=(p=ne((b=(f=(l=e.inst)==null?
void 0:l._zod.def)==null?void 0:f.error)==null?void 0:b.call(f,e)))!=null?p:ne(i==null?void 0:i(e)))!=null?y:ne((h=n==null?void 0:n.error)==null?void 0:h.call(n,
e)))!=null?v:ne((x=r.customError)==null?void 0:x.call(r,e)))!=null?A:ne((P=r.localeError)==null?void 0:P.call(r,e)))!=null?j:"Invalid input",u={};for(let I of Object.
keys(e))I==="inst"||I==="schema"||I==="continue"||I==="input"||I==="__proto__"||(u[I]=e[I]);return(ce=u.path)!=null||(u.path=[]),u.message=s,n!=null&&n.reportInput&&
(u.input=e.input),u}function et(e,n){for(let r in n){let t=Object.getOwnPropertyDescriptor(n,r);t.get?Object.defineProperty(e,r,{...t,enumerable:!1}):ho(e,r,t.value)}}function L(e,n,r,t=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:t,value:r}),r}function nt(e,n,r){return L(e,n,r,!1)}function ho(e,n,r){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?r:L(this,n,r.bind(this))},set(t){L(this,n,t)}})}function yo(e,n){let r=Object.
getPrototypeOf(e);return n in r?void 0:r}var Je,T=!1,bo={configurable:!0,get(){T=!0}};function B(e,n,r){let t=Object.getPrototypeOf(e._zod);if(n in t&&Je!==e._zod){
Je=void 0;return}Je=e._zod,Object.defineProperty(t,n,{configurable:!0,get(){Object.defineProperty(this,n,bo);let o=T;T=!1;try{let i=r(this);return T?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),T=T||o,i}catch(i){throw delete this[n],T=T||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function tt(e,n,r,t){let o=yo(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:t,
value:void 0};return Object.defineProperty(this,n,i),i.value=r(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:t,value:i})}})}var rt;var Ye={value:void 0,enumerable:!1},ot="captureStackTrace"in Error?Error:null;function xo(e){let n=ot;if(n){let r=n.stackTraceLimit;if(typeof r=="number"){try{n.
stackTraceLimit=0}catch(t){return ot=null,new e}try{return new e}finally{n.stackTraceLimit=r}}}return new e}function S(e,n,r,t){var m;let o={};function i(l){this.
def=l,this.constr=g,this.traits=new Set}i.prototype=o;let s=r,u=s&&new WeakSet;function c(l,f){if(l._zod){if(l._zod.traits.has(e))return}else{Ye.value=new i(f);
try{Object.defineProperty(l,"_zod",Ye)}finally{Ye.value=void 0}}if(l._zod.traits.add(e),n(l,f),u){let p=Object.getPrototypeOf(l),h=l._zod.constr.prototype,y=p;for(;y&&
y!==h;)y=Object.getPrototypeOf(y);let x=y!=null?y:p;u.has(x)||(u.add(x),et(x,s))}let b=g.prototype;for(let p in b)Object.prototype.hasOwnProperty.call(b,p)&&(p in
l||(l[p]=b[p].bind(l)))}let a=(m=t==null?void 0:t.Parent)!=null?m:Object;class d extends a{}Object.defineProperty(d,"name",{value:e});function g(l){var h;let f=t!=
null&&t.Parent?xo(d):this;c(f,l);let b=f._zod.deferred;if(b){for(let y of b)y();f._zod.deferred=void 0}let p=(h=globalThis.__zod_globalConfig)==null?void 0:h.postProcessor;
return p&&p(f),f}return Object.defineProperty(g,"init",{value:c}),Object.defineProperty(g,Symbol.hasInstance,{value:l=>{var f,b;return t!=null&&t.Parent&&l instanceof
t.Parent?!0:(b=(f=l==null?void 0:l._zod)==null?void 0:f.traits)==null?void 0:b.has(e)}}),Object.defineProperty(g,"name",{value:e}),g}var E=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ye=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},it;(it=(rt=globalThis).__zod_globalConfig)!=null||(rt.__zod_globalConfig=
{});var te=globalThis.__zod_globalConfig;function H(e){return e&&Object.assign(te,e),te}function _o(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,Wn,2)),e.message}function wo(e){this._zod.message=e}var $o={get:_o,
set:wo,enumerable:!0,configurable:!0},Qe={value:void 0,enumerable:!1},ut=new WeakSet([Object.prototype,Error.prototype]),ct=(e,n)=>{e.name="$ZodError",Qe.value=
n,Object.defineProperty(e,"issues",Qe),Qe.value=void 0,Object.defineProperty(e,"message",$o);let r=Object.getPrototypeOf(e);ut.has(r)||(ut.add(r),Object.defineProperty(
r,"toString",{configurable:!0,enumerable:!1,get(){let t=()=>this.message;return Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0}),t},
set(t){Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0})}}))},Vs=S("$ZodError",ct),re=S("$ZodError",ct,void 0,{Parent:Error});var ko=e=>{let n=(r,t,o,i)=>{var c,a;let s=o?{...o,async:!1}:{async:!1},u=r._zod.run({value:t,issues:[]},s);if(u instanceof Promise)throw new E;if(u.issues.length){
let d=new((c=i==null?void 0:i.Err)!=null?c:e)(u.issues.map(g=>U(g,s,H())));throw Ge(d,(a=i==null?void 0:i.callee)!=null?a:n),d}return u.value};return n},en=ko(re),
Po=e=>{let n=async(r,t,o,i)=>{var c,a;let s=o?{...o,async:!0}:{async:!0},u=r._zod.run({value:t,issues:[]},s);if(u instanceof Promise&&(u=await u),u.issues.length){
let d=new((c=i==null?void 0:i.Err)!=null?c:e)(u.issues.map(g=>U(g,s,H())));throw Ge(d,(a=i==null?void 0:i.callee)!=null?a:n),d}return u.value};return n},nn=Po(re),
So=e=>(n,r,t)=>{let o=t?{...t,async:!1}:{async:!1},i=n._zod.run({value:r,issues:[]},o);if(i instanceof Promise)throw new E;return i.issues.length?at(e,i.issues,
o):{success:!0,data:i.value}},tn=So(re);function at(e,n,r){let t;return{success:!1,get error(){return t||(t=new e(n.map(o=>U(o,r,H()))),n=void 0,r=void 0),t},set error(o){
t=o,n=void 0,r=void 0}}}var zo=e=>async(n,r,t)=>{let o=t?{...t,async:!0}:{async:!0},i=n._zod.run({value:r,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?at(e,i.issues,o):{success:!0,data:i.value}},rn=zo(re);var lt={major:4,minor:6,patch:7};var K=S("$ZodType",(e,n)=>{var i,s;var r;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=lt;let t=e._zod.def.checks,o=e._zod.traits.has("$\
ZodCheck")?[e,...t!=null?t:[]]:t!=null&&t.length?[...t]:[];for(let u of o)for(let c of u._zod.onattach)c(e);if(o.length===0)(i=(r=e._zod).deferred)!=null||(r.deferred=
[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let u=(a,d,g)=>{if(a.memo)return a;let m=F(a),l;for(let f of d){if(f._zod.def.when){if(Yn(
a)||!f._zod.def.when(a))continue}else if(m)continue;let b=a.issues.length,p=f._zod.check(a);if(p instanceof Promise&&(g==null?void 0:g.async)===!1)throw new E;if(l||
p instanceof Promise)l=(l!=null?l:Promise.resolve()).then(async()=>{await p,a.issues.length!==b&&(Xe(a.issues,b,e),m||(m=F(a,b)))});else{if(a.issues.length===b)
continue;Xe(a.issues,b,e),m||(m=F(a,b))}}return l?l.then(()=>a):a},c=(a,d,g)=>{if(F(a))return a.aborted=!0,a;let m=u(d,o,g);if(m instanceof Promise){if(g.async===
!1)throw new E;return m.then(l=>e._zod.parse(l,g))}return e._zod.parse(m,g)};e._zod.run=(a,d)=>{if(d.skipChecks)return e._zod.parse(a,d);if(d.direction==="backw\
ard"){let m=e._zod.parse({value:a.value,issues:[]},{...d,skipChecks:!0});return m instanceof Promise?m.then(l=>c(l,a,d)):c(m,a,d)}let g=e._zod.parse(a,d);if(g instanceof
Promise){if(d.async===!1)throw new E;return g.then(m=>u(m,o,d))}return u(g,o,d)}}},{get"~standard"(){return nt(this,"~standard",Eo(this))},set"~standard"(e){L(this,
"~standard",e)}}),dt=(e,n)=>e.issues.length?{issues:e.issues.map(r=>U(r,n,H()))}:{value:e.value};async function Zo(e,n){let r={async:!0};return dt(await e._zod.
run({value:n,issues:[]},r),r)}function Eo(e){return{validate:n=>{let r={async:!1};try{let t=e._zod.run({value:n,issues:[]},r);if(!(t instanceof Promise))return dt(
t,r)}catch(t){}return Zo(e,n)},vendor:"zod",version:1}}var ft=S("$ZodNever",(e,n)=>{K.init(e,n),e._zod.parse=(r,t)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function xe(e,n,r,t,o,i){let s=r in t,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...Qn(r,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[r]=void 0):n.value[r]=e.value}}var Ao=[];function Io(e){var s,u,c,a;let n=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),t=r.length?
r:Ao,o=t.length?[...n,...t]:n;for(let d of o)if(!((a=(c=(u=(s=e.shape)==null?void 0:s[d])==null?void 0:u._zod)==null?void 0:c.traits)!=null&&a.has("$ZodType")))
throw new Error(`Invalid element at key "${String(d)}": expected a Zod schema`);let i=Xn(e.shape);return{...e,allKeys:o,symbolKeys:t,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function Ro(e,n,r,t,o,i,s){let u=[],c=o.keySet,a=o.catchall._zod,d=a.def.type,g=a.optin,m=a.optout,l=0;for(let f in n){if(s&&r.issues.
length!==l){if(F(r,l))break;l=r.issues.length}if(c.has(f))continue;if(f==="__proto__"){d==="never"&&u.push(f);continue}if(d==="never"){u.push(f);continue}let b=a.
run({value:n[f],issues:[]},t);b instanceof Promise?e.push(b.then(p=>xe(p,r,f,n,g,m))):xe(b,r,f,n,g,m)}return u.length&&r.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var pt=S("$ZodObject",(e,n)=>{var a;K.init(e,n);let r=Object.getOwnPropertyDescriptor(n,"shap\
e"),t=r!=null&&r.get?r.get.raw:(a=n.shape)!=null?a:{};if(t){let d=()=>{let g={...t};return Object.defineProperty(n,"shape",{value:g}),d.raw=g,g};d.raw=t,Object.
defineProperty(n,"shape",{get:d})}let o=Jn(()=>Io(n));B(e,"propValues",d=>{let g=d.def.shape,m={};for(let l in g){let f=g[l]._zod;if(f.values){Object.prototype.
hasOwnProperty.call(m,l)||qn(m,l,new Set);for(let b of f.values)m[l].add(b);f.optin!==void 0&&m[l].add(void 0)}}return m});let i=Gn,s=n.catchall,u,c=te.memoizer;
c==null||c.attach(e),e._zod.parse=(d,g)=>{u!=null||(u=o.value);let m=d.value;if(!i(m))return d.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),
d;d.value=c?c.alloc(e,d,{},g):{};let l=[],f=u.shape,b=g==null?void 0:g.abortEarly,p=d.issues.length;for(let h of u.allKeys){if(b&&d.issues.length!==p){if(F(d,p))
break;p=d.issues.length}if(h==="__proto__")continue;let y=f[h],x=y._zod.optin,v=y._zod.optout,P=y._zod.run({value:m[h],issues:[]},g);P instanceof Promise?l.push(
P.then(A=>xe(A,d,h,m,x,v))):xe(P,d,h,m,x,v)}return s?Ro(l,m,d,g,o.value,e,b===!0):l.length?Promise.all(l).then(()=>d):d}});var mt=S("$ZodTransform",(e,n)=>{var r;K.init(e,n),e._zod.optin="optional",(r=te.memoizer)==null||r.guard(e),e._zod.parse=(t,o)=>{if(o.direction==="backward")throw new ye(
e.constructor.name);let i=n.transform(t.value,t);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(u=>(t.value=u,t));if(i instanceof Promise)throw new E;
return t.value=i,t}});var gt=S("$ZodPipe",(e,n)=>{K.init(e,n),B(e,"values",r=>r.def.in._zod.values),B(e,"optin",r=>r.def.in._zod.optin),B(e,"optout",r=>r.def.out._zod.optout),B(e,"pr\
opValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,t)=>{if(t.direction==="backward"){let i=n.out._zod.run(r,t);return i instanceof Promise?i.then(s=>be(s,n.
in,t)):be(i,n.in,t)}let o=n.in._zod.run(r,t);return o instanceof Promise?o.then(i=>be(i,n.out,t)):be(o,n.out,t)}});function be(e,n,r){return e.issues.some(t=>t.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},r)}function ht(e,n){return new e({type:"never",...he(n)})}var _e=S("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");K.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},
set with(e){L(this,"with",e)},parse(e,n){return en(this,e,n,{callee:this.parse})},parseAsync(e,n){return nn(this,e,n,{callee:this.parseAsync})},safeParse(e,n){return tn(
this,e,n)},safeParseAsync(e,n){return rn(this,e,n)},check(...e){var r;let n=this.def;return this.clone({...n,checks:[...(r=n.checks)!=null?r:[],...e.map(t=>typeof t==
"function"?{_zod:{check:t,def:{check:"custom"},onattach:[]}}:t)]},{parent:!0})},clone(e,n){return ge(this,e,n)},brand(){return this},register(e,n){return e.add(
this,n),this},apply(e,...n){return n.length===0?e(this):e(this,...n)}});var To=S("ZodMiniNever",(e,n)=>{ft.init(e,n),_e.init(e,n)});function Do(e){return ht(To,e)}var jo=S("ZodMiniObject",(e,n)=>{pt.init(e,n),_e.init(e,n),tt(e,"shape",r=>r._zod.def.shape,!1)});function yt(e,n){return new jo({type:"object",shape:e,catchall:Do(),...he(n)})}var No=S("ZodMiniTransform",(e,n)=>{mt.init(e,n),_e.init(e,n)});function on(e){return new No({type:"transform",transform:e})}var Lo=S("ZodMiniPipe",(e,n)=>{gt.init(e,n),_e.init(e,n)});function bt(e,n){return new Lo({type:"pipe",in:e,out:n})}var Fo=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function xt(e){let n=Fo.exec(e);return n===
null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function z(e,n=60){return e==null?"null":typeof e=="string"?JSON.stringify(e.length>
n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}function we(e,n){let r,t=3;for(let o of n){let i=o.
startsWith(e)&&e.length>1?1:Uo(e.toLowerCase().slice(0,64),o);i<t&&i<o.length&&([r,t]=[o,i])}return r}function Uo(e,n){var t,o,i,s;let r=Array.from({length:n.length+
1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let a=1;a<=n.length;a++){let d=((t=r[a-1])!=null?t:0)+(e[u-1]===n[a-1]?0:1);c.push(Math.min(d,((o=r[a])!=
null?o:0)+1,((i=c[a-1])!=null?i:0)+1))}r=c}return(s=r[n.length])!=null?s:0}var Bo=["true","yes","on","y","t","1"],Vo=["false","no","off","n","f","0"];function sn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Bo.
includes(n)?!0:Vo.includes(n)?!1:void 0}function un(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function wt(e,n,r){let t=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof t=="number"&&Number.isSafeInteger(t)&&t>=n&&t<=r?t:void 0}function $t(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function $e(e,n="",r=""){var t;if(typeof e=="stri\
ng")_t(e,n,r);else if(Array.isArray(e))e.forEach((o,i)=>$e(o,`${n}[${i}]`,r));else for(let[o,i]of Object.entries((t=un(e))!=null?t:{}))_t(o,n===""?"a key":`a ke\
y of ${n}`,r),$e(i,n===""?o:`${n}.${o}`,r||o)}function _t(e,n,r){let t=xt(e);if(t!==void 0)throw k(r,`${n} holds the character ${t}, expected one line of printa\
ble text: remove it`)}var Ho={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function cn(e){return{type:Ho[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function an(e){let n={};for(let[r,t]of Object.entries(e))n[r]=cn(t);return{type:"object",properties:n,additionalProperties:!1}}
function Ko(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,r=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${r}`}function ln(e){return Object.entries(e).map(([n,r])=>`  ${n} (${Ko(r)})
      ${r.describe}
`).join("")}var Wo=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function ve(e){return J("bool",e,"true or false",sn,{})}function Jo(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:r=Number.MAX_SAFE_INTEGER}=e,t=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${r}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:r}};return J("int",e,`a whole number${t}`,i=>wt(i,n,r),o)}function vt(e){var i;let{pattern:n,example:r}=e,t=r===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(r)}`,o={...n===void 0?{}:{pattern:n.source},...r===void 0?{}:{examples:[r]}};return J("str",e,(i=e.expected)!=
null?i:`a string${t}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function kt(e,n){let r=t=>{if(typeof t=="string")return e.find(i=>i===t);let o=typeof t==
"boolean"?e.filter(i=>sn(i)===t):[];return o.length===1?o[0]:void 0};return{...J("str",n,`one of ${e.join(", ")}`,r,{enum:e}),choices:e}}function Pt(e,n){let r=u=>{
if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(",")))return u.split(",").map(c=>c.trim())},[t]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(t)}]`,i=J("list",n,o,r,{items:cn(e)}),s=on((u,c)=>Array.isArray(u)?u.map((a,d)=>{var l;let g=a===null||
a===""?void 0:e.schema.safeParse(a);if((g==null?void 0:g.success)===!0)return g.data;let m=(l=g==null?void 0:g.error.issues[0])==null?void 0:l.message;c.issues.
push({...St(a,"something in it"),...m===void 0?{}:{message:m},path:[d]})}):u);return{...i,schema:qo(i.schema,s)}}var W={check:ve({describe:"Say what would change and write nothing.",default:!1}),diff:ve({describe:"Show the changes of files as before and after.",default:!1}),
root:J("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",$t,{pattern:"^/"}),wait:Jo({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function dn(e,n){var g,m,l;let r=un(n);if(r===void 0)throw k("",`the paramet\
ers are ${z(n)}, expected a JSON object such as {"check": true}`);$e(r);let t=Go(e).safeParse(r);if(t.success)return t.data;let[o]=t.error.issues,i=(g=o==null?void 0:
o.path)!=null?g:[],[s=""]=i,u=i.map(f=>typeof f=="number"?`[${f}]`:`.${String(f)}`).join("").slice(1);if((o==null?void 0:o.code)!=="unrecognized_keys")throw k(String(
s),`${u} ${(m=o==null?void 0:o.message)!=null?m:"is not valid"}`);let c=String(o.keys[0]),a=Object.keys(u===""?e:Object((l=e[u])==null?void 0:l.json.properties)).
sort(),d=we(c,a);throw k(u===""?c:u,`${JSON.stringify(c)} is not a parameter${u===""?"":` of ${u}`}${d===void 0?"":` (did you mean ${d}?)`}; known are ${a.join(
", ")}`)}function St(e,n,r=""){return{code:"custom",input:e,message:`is ${z(e)}, expected ${n}${r}`}}function J(e,n,r,t,o){let i=on((c,a)=>{if(c==null||c===""&&
e!=="str")return n.default;let d=t(c),g=typeof c=="number"&&(e==="str"||e==="list");return d===void 0&&a.issues.push(St(c,r,g?Wo:"")),d}),{describe:s,default:u}=n;
return{schema:i,type:e,describe:s,json:o,...u===void 0?{}:{default:u}}}function qo(e,n){return bt(e,n)}function Go(e){let n={};for(let[r,t]of Object.entries(e))n[r]=t.schema;return yt(n)}function fn(e,n,r){return{kind:"file",path:e,text:n,...r===void 0?{}:{mode:r}}}function zt(e){return{kind:"kmod",name:e}}var pn="/etc/modules-load.d/vfio.conf",Ot=["vfio","vfio_iommu_type1","vfio_pci"],Xo=vt({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function Yo(e,n){var l;let r=[...new Set(n.modules.map(C))],t=jn(e),o=Ue(e),i=new Map([...t,...o===null?[]:[o]].
map(f=>[f,Nn(e,f)])),s=o===null?void 0:i.get(o),u=f=>t.length===0||t.some(b=>{var p;return((p=i.get(b))==null?void 0:p(f))!=="absent"}),c=r.filter(u),a=f=>{let b=new Set(
me(f).map(y=>y.name)),p=r.map(y=>{let x=s===void 0?t.length>0&&t.every(v=>{var P;return((P=i.get(v))==null?void 0:P(y))==="builtin"}):s(y)==="builtin";return{name:y,
loaded:Be(f,y)||x&&s!==void 0,builtin:x,at_boot:b.has(y)||x}}),h=n.state==="absent"||s===void 0?[]:p.filter(y=>c.includes(y.name)&&!y.loaded);return{own:{modules:p},
rebootReasons:h.filter(y=>(s==null?void 0:s(y.name))==="absent").map(y=>`${y.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:h.
filter(y=>(s==null?void 0:s(y.name))!=="absent"&&!n.load).map(y=>`${y.name} is loaded at the next boot`)}};if(n.state==="absent"){let f=me(e).filter(h=>r.includes(
h.name)),b=[...new Set(f.map(h=>h.path))].filter(h=>{var y;return(h===pn||h===We(pn))&&Ke((y=e.read(h))!=null?y:"")===null});return{steps:b.map(h=>{var y;return fn(
h,Vn((y=e.read(h))!=null?y:"",r).replace(/^\s+$/,"")||null)}),notes:f.filter(h=>!b.includes(h.path)).map(h=>`${h.path} loads ${h.name}, and is not ours: left as\
 it is`),report:a}}if(c.length===0)throw Mn(`none of ${r.join(", ")} is in any installed kernel (${t.join(", ")}); expected a kernel with vfio`,"install linux-m\
odules-extra or kernel-modules-extra, or a kernel that has vfio");let d=c.filter(f=>!me(e).some(b=>b.name===f)),g=Kn(e,pn,Ve.slice(1)),m=c.map(f=>Un(Fn(e),f)).filter(
f=>f!==null);return{steps:[...d.length===0?[]:[fn(g.path,Bn((l=e.read(g.path))!=null?l:"",d))],...n.load&&s!==void 0?c.filter(f=>s(f)==="module").map(zt):[]],claims:d.
map(f=>({thing:"module",value:f})),notes:[...r.filter(f=>!u(f)).map(f=>`no installed kernel has ${f}: left out`),...c.filter(f=>n.load&&s!==void 0&&s(f)==="abse\
nt").map(f=>`the running kernel ${o} does not have ${f}: nothing to load now`)],warnings:[...d.length===0||g.warning===void 0?[]:[g.warning],...m.map(f=>`${f.path}\
 line ${f.line} keeps ${f.name} from being loaded, at boot too, although it is listed: take that line out`)],report:a}}var Zt=Hn({name:"vfio_modules",summary:"L\
oads the vfio modules, now and at every boot.",params:{state:kt(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",
default:"present"}),modules:Pt(Xo,{describe:"The modules; those that no installed kernel has are left out.",default:Ot}),load:ve({describe:"Load them now as wel\
l.",default:!0})},example:{modules:Ot},plan:Yo});var Re=require("fs");var Qo=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function mn(e,n){let{changed:r,msg:t,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:a,pendingAtBoot:d,bootable:g,notes:m,warnings:l,own:f}=e,b=Mt({...At(r,o!==void 0,t,n),error:o&&It(o.stop,
o.node),exception:o&&Rt(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:a&&a.length>0,reboot_reasons:a,pending_at_boot:d,
bootable:g,notes:(m==null?void 0:m.length)===0?void 0:m,warnings:(l==null?void 0:l.length)===0?void 0:l}),p=Object.entries(f).filter(([h])=>!Object.prototype.hasOwnProperty.
call(b,h)&&!Qo.includes(h)&&!h.startsWith("_"));return{...b,...Object.fromEntries(p)}}function gn(e,n){return Mt({...At(!1,!0,e.message,n),error:It(e,"untouched"),
exception:Rt(e),changes:[]})}function Et(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function At(e,n,r,{module:t,version:o,host:i}){
return{changed:e,failed:n,msg:r,comment:r,module:t,version:o,contract:1,host:i}}function It(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Rt(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Mt(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var _=N(require("fs"),1);var ze=require("fs"),ir=require("os"),Oi=1800,Zi=64*1024*1024,tr="/usr/local/sbin:/usr/sbin:/sbin",Ei=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTION\
S"],rr="VFIOKIT_COMMAND",or="ended by a signal without a name",Ai=0;async function bn(e,n={}){return Ii((await Promise.resolve().then(()=>N(nr(),1))).default.sync,
e,n)}function Ii(e,n,r){var p;let[t,...o]=n,i=`${process.pid}.${Date.now()}.${++Ai}`,s={...process.env};for(let h of Ei)delete s[h];let u=s.PATH,c={cwd:"/",extendEnv:!1,
env:{...s,PATH:u?`${u}:${tr}`:`/usr/bin:/bin:${tr}`,...r.env,LC_ALL:"C",[rr]:i},detached:!0,...r.input===void 0?{stdin:"ignore"}:{input:Buffer.from(r.input,"lat\
in1")},timeout:((p=r.timeout)!=null?p:Oi)*1e3,killSignal:"SIGKILL",maxBuffer:Zi,encoding:"latin1",stripFinalNewline:!1,reject:!1},a=Ri(()=>e(t,o,c));if(a===void 0)
return{code:127,stdout:"",stderr:or};let{exitCode:d,signal:g,timedOut:m,stdout:l="",stderr:f=""}=a;if(m)return Mi(`${rr}=${i}`),{code:124,stdout:l,stderr:f};let b=g===
void 0?void 0:ir.constants.signals[g];return b!==void 0?{code:128+b,stdout:l,stderr:f}:typeof d=="number"?{code:d,stdout:l,stderr:f}:{code:127,stdout:l,stderr:f||
String(Reflect.get(a,"originalMessage")||or)}}function Ri(e){try{return e()}catch(n){return}}function Mi(e){for(let n=0,r=!0;r&&n<5;n++){r=!1;for(let t of(0,ze.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,ze.readFileSync)(`/proc/${t}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(t),"SIGKILL"),
r=!0}catch(o){}}}var $=N(require("fs"),1),D=N(require("path"),1);function xn(e){return D.join(D.dirname(e),`.${D.basename(e)}.vfiokit-new`)}function sr(e){let n=$.openSync(e,"r");
try{$.fsyncSync(n)}finally{$.closeSync(n)}}function ur(e,n,r){let t=$.fstatSync(e),o=n===null?t.uid:n.uid,i=n===null?t.gid:n.gid;(t.uid!==o||t.gid!==i)&&$.fchownSync(
e,o,i),($.fstatSync(e).mode&4095)!==r&&$.fchmodSync(e,r)}function Oe(e){try{return $.lstatSync(e)}catch(n){return null}}async function cr(e,n,r,t){let o=D.dirname(
e);$.mkdirSync(o,{recursive:!0,mode:493});let i=xn(e),s=Oe(e);Oe(i)!==null&&$.unlinkSync(i);let{O_WRONLY:u,O_CREAT:c,O_EXCL:a,O_NOFOLLOW:d}=$.constants,g=$.openSync(
i,u|c|a|d,384);try{try{for(let m=0;m<n.length;)m+=$.writeSync(g,n,m);ur(g,s,s===null?r===void 0?420:r:s.mode&4095),$.fsyncSync(g)}finally{$.closeSync(g)}s!==null&&
await t(i,e),$.renameSync(i,e)}catch(m){throw Oe(i)!==null&&$.unlinkSync(i),m}s===null&&await t(e,null),sr(o)}async function ar(e,n,r){let t=Oe(n),o=$.openSync(
e,"r+");try{t!==null&&ur(o,t,t.mode&4095),$.fsyncSync(o)}finally{$.closeSync(o)}await r(e,t===null?null:n),$.renameSync(e,n),sr(D.dirname(n))}var lr=16<<20,Ci=40,Ti=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Di=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);function X(e){
return e instanceof Error&&"code"in e?String(e.code):""}function Ze(e){let n=X(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}function dr(e){return e.split(
"/").filter(n=>n!==""&&n!==".")}function ji(e,n,r){let t=dr(n),o=[],i=0;for(let s=t.shift();s!==void 0;s=t.shift()){if(s===".."){o.pop();continue}let u=[...o,s],
c=null;if(t.length>0||r){let a=e+"/"+u.join("/");try{_.lstatSync(a).isSymbolicLink()&&(c=_.readlinkSync(a))}catch(d){c=null}}if(c===null){o=u;continue}if(++i>Ci)
return null;c.startsWith("/")&&(o=[]),t.unshift(...dr(c))}return"/"+o.join("/")}function _n(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:r}=e;function t(p,h){
if(n==="")return p;let y=ji(n,p,h);return y===null?null:n+y}function o(p){let h=t(p,!0);if(h===null)return null;try{return n===""?_.realpathSync(h):(_.lstatSync(
h),h.slice(n.length))}catch(y){return null}}function i(p){let h=t(p,!1);if(h===null)return null;let y;try{y=_.lstatSync(h)}catch(Le){if(Ze(Le))return null;throw new w(
"E_APPLY",`${p} could not be looked at: ${X(Le)}; run as root or give this user access`,{cause:Le})}let x=y.isFile()?"file":y.isDirectory()?"dir":y.isSymbolicLink()?
"link":"other",{size:v,mtimeMs:P,ino:A,dev:j,uid:ce,gid:I}=y;return{type:x,size:v,mtimeMs:P,ino:A,dev:j,uid:ce,gid:I,mode:y.mode&4095}}function s(p){let h=t(p,!0);
if(h===null)return null;let y;try{y=_.openSync(h,_.constants.O_RDONLY|_.constants.O_NONBLOCK)}catch(x){if(Ze(x))return null;throw new w("E_APPLY",`${p} could no\
t be read: ${X(x)}; run as root or give this user access`,{cause:x})}try{let x=_.fstatSync(y);if(!x.isFile())throw new w("E_HOST",`${p} is not a regular file, a\
s it should be; move it out of the way`);if(x.size>lr)throw new w("E_HOST",`${p} has ${x.size} bytes, more than the ${lr} that such a file may have; look at wha\
t it is`);return _.readFileSync(y,"latin1")}catch(x){throw x instanceof w?x:new w("E_APPLY",`${p} could not be read: ${X(x)}`,{cause:x})}finally{_.closeSync(y)}}
function u(p,h,y){let x=t(p,!0);if(x===null)return null;try{let v=_.openSync(x,_.constants.O_RDONLY|_.constants.O_NONBLOCK);try{let P=Buffer.alloc(y);return P.slice(
0,_.readSync(v,P,0,y,h))}finally{_.closeSync(v)}}catch(v){return null}}function c(p){let h=t(p,!0);if(h===null)return null;try{return _.readFileSync(h,"latin1").
trimEnd()}catch(y){return null}}function a(p){let h=t(p,!0);if(h===null)return[];try{return _.readdirSync(h).sort()}catch(y){return[]}}function d(p){let h=t(p,!1);
if(h===null)return null;try{return _.readlinkSync(h)}catch(y){return null}}function g(p){return r!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==
0?{ok:!1,why:"chroot needs root"}:(p.startsWith("/")?o(p)!==null:Ti.some(y=>o(`${y}/${p}`)!==null))?Di.has(p.replace(/.*\//,""))&&o("/proc/self")===null?{ok:!1,
why:`${p} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${p} is not in ${n}`}}async function m(p,h){return r!==void 0?r.run(p,h):bn(n===""?p:["chroot",n,...p],h)}function l(p){
let h=t(p,!0);if(h===null)throw new w("E_REFUSED",`${p} is a loop of links; expected a file or nothing; remove the links`);return h}async function f(p,h){n!==""||
r!==void 0||!_.existsSync("/sys/fs/selinux/enforce")||await bn(h===null?["restorecon","-F",p]:["chcon",`--reference=${h}`,p])}function b(p,h,y){let x=X(y),v=x===
"EACCES"||x==="EPERM"?"run as root":x==="ENOSPC"?"free space on that file system":x==="EROFS"?"mount it read-write":"see the error and run again";return new w("\
E_APPLY",`${p} could not be ${h}: ${x===""?String(y):x}; ${v}`,{cause:y})}return{root:n===""?"/":n,live:n===""||r!==void 0,read:s,bytes:u,attr:c,list:a,link:d,real:o,
stat:i,runnable:g,run:m,ask:m,async write(p,h,y){try{await cr(l(p),Buffer.from(h,"latin1"),y,f)}catch(x){throw x instanceof w?x:b(p,"written",x)}},createExclusive(p,h){
let y=l(p);try{_.mkdirSync(y.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let x=`${y}.${process.pid}`;_.writeFileSync(x,h,{mode:384,flag:"w"});try{_.linkSync(
x,y)}finally{_.unlinkSync(x)}return!0}catch(x){if(X(x)==="EEXIST")return!1;throw b(p,"created",x)}},remove(p){try{_.unlinkSync(l(p))}catch(h){if(!Ze(h))throw b(
p,"removed",h)}},rename(p,h){try{_.renameSync(l(p),l(h))}catch(y){if(!Ze(y))throw b(p,"renamed",y)}},removeEmptyDir(p){try{_.rmdirSync(l(p))}catch(h){}},async replace(p,h){
try{await ar(l(p),l(h),f)}catch(y){throw b(h,"replaced",y)}},writeAttribute(p,h){if(r!==void 0)return r.writeAttribute(p,h);let y=_.openSync(l(p),_.constants.O_WRONLY);
try{_.writeSync(y,h)}finally{_.closeSync(y)}}}}var Z=require("fs");var wn=4*1024*1024,fr=64,Ni=["__proto__","constructor","prototype"],Ee=/[ \t\n\r]*/y,Li=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Fi=/true|false|null/y;function ie(e,n){
if(e.length>wn)throw k("",`${n} is larger than 4 MiB, expected the parameters of one module`);let r=e.toString("utf8");if(!Buffer.from(r,"utf8").equals(e))throw k(
"",`${n} is not valid UTF-8: save it as UTF-8`);let t=r.startsWith("\uFEFF")?r.slice(1):r,o=0;function i(m){var h,y;let l=t.slice(0,o).split(`
`),f=`line ${l.length}, column ${((h=l[l.length-1])!=null?h:"").length+1}`,b=o>=t.length?"the end":z((y=t.slice(o,o+12).split(`
`)[0])!=null?y:""),p=t[o]==="'"?": JSON strings take double quotes":"";throw k("",`${n} is not JSON: found ${b} at ${f}, expected ${m}${p}`)}function s(m){var f;
m.lastIndex=o;let l=(f=m.exec(t))==null?void 0:f[0];return l!==void 0&&(o+=l.length),l}function u(){if(t[o]!=='"')return;let m=o+1;for(;m<t.length&&t[m]!=='"';)
m+=t[m]==="\\"?2:1;try{let l=JSON.parse(t.slice(o,m+1));return o=m+1,String(l)}catch(l){return i("a string on one line, with valid escapes and an end")}}function c(m){
return s(Ee),t[o]!==m?!1:(o++,!0)}function a(m){s(Ee);let l=u();if(l===void 0)return i("a key in double quotes");if(Ni.includes(l))throw k(l,`${n} holds the key\
 ${z(l)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(m,l))throw k(l,`${n} holds the key ${z(l)} twice, expected each key once: \
remove one`);return c(":")?l:i('":"')}function d(m){var f;if(s(Ee),m>fr&&(t[o]==="{"||t[o]==="["))throw k("",`${n} is nested deeper than ${fr} levels`);if(c("{")){
let b=Object.create(null);if(c("}"))return b;do b[a(b)]=d(m+1);while(c(","));return c("}")?b:i('"," or "}"')}if(c("[")){let b=[];if(c("]"))return b;do b.push(d(
m+1));while(c(","));return c("]")?b:i('"," or "]"')}if(t[o]==='"')return u();let l=(f=s(Li))!=null?f:s(Fi);return l===void 0?i("a value"):JSON.parse(l)}let g=d(
1);return s(Ee),o<t.length?i("nothing after the value"):g}var pr=["check","diff","pretty","human","schema","help","version"];function mr(e,n){var u,c;let r=new Set,t=Object.create(null),o=[],i;for(let a=0;a<e.length;a++){
let d=(u=e[a])!=null?u:"",[,g="",,m]=(c=/^--([a-z]+)(=([^]*))?$/.exec(d))!=null?c:[],l=pr.find(f=>d===`--${f}`);if(l!==void 0)r.add(l);else if(n.includes(g)){let f=m!=
null?m:e[++a];f===void 0||f===""||f.startsWith("-")?i=i!=null?i:`--${g} has no value, expected one after it`:g in t&&t[g]!==f?i=i!=null?i:`--${g} is given twice\
, expected it once`:t[g]=f}else d.startsWith("-")&&d!=="-"?i=i!=null?i:Ui(d,[...pr,...n]):o.push(d)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(a=>z(a)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[s]=o;return{switches:r,...t,...s===void 0?{}:{source:s},...i===void 0?{}:{problem:i}}}function Ui(e,n){
let r=we(e.replace(/^-+|=.*$/g,""),n);return`${z(e)} is not a flag${r===void 0?"":` (did you mean --${r}?)`}; known are ${n.map(t=>`--${t}`).join(", ")}`}function gr(e,n){
if(n!==void 0)return ie(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ie(yr(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ie(
Buffer.from(e),"the argument");let r=e.replace(/^@/,"");if(r==="")throw k("",`the argument is ${z(e)}, expected JSON, @FILE or -`);return ie(Bi(r),`the file ${z(
r,200)}`)}function hr(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let r=Object.create(null);for(let[
t,o]of Object.entries(e))(t.startsWith("_ansible_")?n:r)[t]=o;return{params:r,ansible:n}}function Bi(e){let n;try{n=(0,Z.openSync)(e,Z.constants.O_RDONLY|Z.constants.
O_NONBLOCK)}catch(r){let t=r instanceof Error&&"code"in r&&r.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(r),"code"))})`;throw k(
"",`${t} ${z(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,Z.fstatSync)(n).isFile())throw k("",`${z(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return yr(n,`the file ${z(e,200)}`)}finally{(0,Z.closeSync)(n)}}function yr(e,n){let r=[];for(let o=wn+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=Vi(e,i,n);if(s===0)break;r.push(i.slice(0,s)),o-=s}let t=Buffer.concat(r);if(t.toString("latin1").trim()===
"")throw k("",`${n} is empty, expected a JSON object, {} at least`);return t}function Vi(e,n,r){for(;;)try{return(0,Z.readSync)(e,n,0,n.length,null)}catch(t){let o=t instanceof
Error&&"code"in t?String(t.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw k("",`cannot read ${r} (${o}), expected JSON there`);$n(10)}}function $n(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var xr=require("fs");function Ae(e,n=0){return`${JSON.stringify(e,(t,o)=>t.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(t,o)=>o===void 0?t:"\\ufffd").
replace(/[\u007f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function Ie(e,n=1){let r=Buffer.from(e,"utf8");for(let t=0;t<r.length;)try{t+=(0,xr.writeSync)(n,r,t)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;$n(2)}return!0}function _r(e){let n=[`${e.failed?"FAILED: ":""}${e.msg}`];for(let{facet:t,label:o,before:i,after:s}of br(e.changes))n.push(`  ${t}\
: ${o}: ${i||"absent"} -> ${s||"absent"}`);for(let{before_header:t,after_header:o,before:i,after:s}of br(e.diff))n.push("",`--- ${t}`,`+++ ${o}`,...Hi(String(i!=
null?i:""),String(s!=null?s:"")));Y(n,"To be run by you:",e.pending),Y(n,"A reboot is required:",e.reboot_reasons),Y(n,"At the next boot:",e.pending_at_boot),Y(
n,"This node would not boot:",Reflect.get(Object(e.bootable),"reasons")),Y(n,"Warnings:",e.warnings),Y(n,"Notes:",e.notes);let r=Reflect.get(Object(e.error),"hi\
nt");return r!==void 0&&n.push("",`Hint: ${r}`),e.run!==void 0&&n.push("",`Undo with: passthrough_undo '{"since": "${e.run}"}'`),`${n.join(`
`).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,"?")}
`}function Y(e,n,r){Array.isArray(r)&&r.length>0&&e.push("",n,...r.map(t=>`  ${t}`))}function br(e){return Array.isArray(e)?e:[]}function Hi(e,n){let r=e.split(
`
`),t=n.split(`
`),o=0;for(;o<r.length&&o<t.length&&r[o]===t[o];)o++;let i=0;for(;i<r.length-o&&i<t.length-o&&r[r.length-1-i]===t[t.length-1-i];)i++;let s=(u,c)=>u.slice(o,u.length-
i).map(a=>`${c}${a}`);return[...s(r,"-"),...s(t,"+")]}var wr=!1;function $r(){if(!wr){wr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var se="0.1.0";var Ll=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function vr(e,n){var o,i,s;let r=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",t=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(r);return t===null?null:(s=t[2])!=null?s:null}var Ki={x64:"x86_64",arm64:"aarch64"};function vn(e){var s,u;let n=e.root==="/",r=e.attr("/proc/sys/kernel/hostname"),t=e.attr("/etc/hostname"),i={name:n?r||t:t||
r,machine_id:e.attr("/etc/machine-id"),os:vr(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:n?(s=
Ki[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,c])=>c))}async function Pr(e,n,r){var u;process.removeAllListeners("warning");let t=mr(process.argv.slice(2),zr(e)?["root","capture"]:["root"]),o={module:e.name,version:se,
host:{}},i=!1,s=c=>{i||(i=!0,process.exitCode=Et(c),Ie(Qi(c,t)))};process.once("uncaughtException",c=>s(gn(kr(c),o)));try{if(t.problem!==void 0)throw k("",t.problem);
let c=es(e,t);if(c!==void 0){Ie(c);return}s(mn(await Wi(e,t,n,o,r),o))}catch(c){Object.keys(o.host).length===0&&(o.host=Yi((u=t.root)!=null?u:"/")),s(gn(c instanceof
w?c:kr(c),o))}}async function Wi(e,n,r,t,o){let i=gr(n.source,r);if(i===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw k("",`${e.name} found no argument, e\
xpected one, since it acts at once: pass {} to mean it`);let{params:s,ansible:u}=hr(i!=null?i:{}),c=dn(Ji,{check:u._ansible_check_mode,diff:u._ansible_diff}),a=dn(
{...W,...e.params},qi(s,n.root)),{check:d,diff:g,root:m,wait:l}=a;if(!Sr(m))throw k("root",`root is ${JSON.stringify(m)}, which is no directory here, expected t\
he top of a tree`);let f=_n({root:m});if(t.host=vn(f),e.type==="probe")return n.capture===void 0?Gi(e,f,a):Xi(e,f,n.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(f,e,a,{check:d||c.check||n.switches.has("check"),diff:g||c.diff||n.switches.has("diff"),wait:l,version:se,beforeWriting:$r,
render:b=>Ae(mn(b,t)),...n.switches.has("human")?{progress:b=>{Ie(`... ${b}
`)}}:{}})}var Ji={check:W.check,diff:W.diff};function qi(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let r=Reflect.get(e,"root");
if(r!=null&&r!==n)throw k("root",`root is ${JSON.stringify(r)} in the parameters and ${JSON.stringify(n)} in --root, expected one of them`);return{...e,root:n}}
function Sr(e){try{return(0,Re.statSync)(e).isDirectory()}catch(n){return!1}}function Gi(e,n,r){let{msg:t,own:o,fail:i,...s}=e.read(n,r);return{changed:!1,msg:t,
own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new w(i.code,t,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function zr(e){return e.type==="probe"&&
e.capture!==void 0}function Xi(e,n,r){var o,i;let t=(i=(o=e.capture)==null?void 0:o.call(e,n))!=null?i:"";try{(0,Re.writeFileSync)(r,t,{flag:"wx",mode:384})}catch(s){
throw k("",`cannot write ${JSON.stringify(r)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory tha\
t does`)}return{changed:!1,msg:`captured ${t.length} bytes of this host in ${r}; look through it before you send it`,changes:[],own:{}}}function kr(e){return new w(
"E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,{cause:e})}function Yi(e){try{return Sr(e)&&e.startsWith("/")?vn(_n({root:e})):
{}}catch(n){return{}}}function Qi(e,{switches:n}){return n.has("human")?_r(e):Ae(e,n.has("pretty")?2:0)}function es(e,{switches:n}){if(n.has("help"))return ns(e);
if(n.has("version"))return`${e.name} ${se}
`;if(!n.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...an({...e.params,...W}),examples:[
e.example]};return Ae(r,n.has("pretty")?2:0)}function ns(e){return`${e.name} ${se}: ${e.summary}

Usage: ${e.name}.js [JSON | @FILE | - | FILE] [flags]
  ${e.name}.js '${JSON.stringify(e.example)}' --check --diff --human

Parameters:
${ln(e.params)}
Parameters of every module:
${ln(W)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${zr(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var Kr=N(Pn(),1);var ts=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],rs=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Or(e,n){var r;return`${(r=e.attr(`/proc/${n}/comm`))!=null?r:"a process"} (process ${n})`}function Zr(e){
var r,t,o;let n=(r=e.attr("/proc/locks"))!=null?r:"";for(let i of ts){let s=e.stat(i);if(s===null)continue;let u=n.split(`
`).find(a=>a.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(a)&&!a.includes("->")),c=u===void 0||(t=/WRITE\s+(\d+)/.exec(u))==null?void 0:t[1];if(c!==void 0)
return new w("E_BUSY",`${Or(e,c)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!rs.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new w("E_BUSY",`${Or(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var O="/var/lib/vfiokit",M=`${O}/journal.jsonl`,Sn=1;function os(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n?n:null}catch(n){return null}}function Me(e){let n=e.read(M);if(n===null)return[];let r=new Map,t=n.split(`
`);for(let[o,i]of t.slice(0,-1).entries()){let s=os(i);if(s===null)throw new w("E_HOST",`${M} line ${o+1} is not a journal line; expected JSON with "run"; resto\
re the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in s){if(s.vfiokit>Sn)throw new w("E_HOST",`${M} has\
 format ${s.vfiokit}, and this version knows formats up to ${Sn}; use the vfiokit that wrote it (version ${s.version}) or a newer one`);r.set(s.run,{...s,entries:[],
done:!1});continue}let u=r.get(s.run);u!==void 0&&("entry"in s?u.entries.push(s.entry):u.done=!0)}return[...r.values()]}function Er(e){return e.map(n=>Buffer.from(
JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Ar(e){return e.map(({entries:n,done:r,...t})=>Er([t,...n.map(o=>({run:t.run,entry:o})),...r?[{run:t.run,done:!0}]:
[]])).join("")}async function Ir(e,n){let r=Ar(Me(e));async function t(o){r+=Er([o]),await e.write(M,r,384)}return await t({vfiokit:Sn,...n}),{entry:o=>t({run:n.
run,entry:o}),done:()=>t({run:n.run,done:!0})}}async function Rr(e,n){let r=Me(e).filter(t=>!n.has(t.run));r.length>0?await e.write(M,Ar(r),384):e.remove(M)}var Mr=/\s*[^\s]+|\s+$/g;function is(e,n){let r=Math.min(e.length,n.length),t=0;for(;t<r&&e.charCodeAt(t)===n.charCodeAt(t);)t++;return t}function ss(e,n){var o,i,s;let r=n.length+1,t=new Uint32Array(
(e.length+1)*r);for(let u=e.length-1;u>=0;u--)for(let c=n.length-1;c>=0;c--)t[u*r+c]=e[u]===n[c]?1+((o=t[(u+1)*r+c+1])!=null?o:0):Math.max((i=t[(u+1)*r+c])!=null?
i:0,(s=t[u*r+c+1])!=null?s:0);return t}function ue(e,n){var d,g,m,l,f;if(e===n)return[];let r=is(e,n);for(;r>0&&!/\s/.test(e.charAt(r-1));)r--;for(;r>0&&/\s/.test(
e.charAt(r-1));)r--;let t=(d=e.slice(r).match(Mr))!=null?d:[],o=(g=n.slice(r).match(Mr))!=null?g:[],i=0;for(;i<Math.min(t.length,o.length)&&t[t.length-1-i]===o[o.
length-1-i];)i++;if(t.length-=i,o.length-=i,t.length*o.length>4e6)return[[r,t.join("").length,o.join("")]];let s=ss(t,o),u=o.length+1,c=[],a=r;for(let b=0,p=0;b<
t.length||p<o.length;){if(b<t.length&&p<o.length&&t[b]===o[p]){a+=((m=t[b])!=null?m:"").length,b++,p++;continue}let[h,y,x]=[a,b,p];for(;(b<t.length||p<o.length)&&
(b>=t.length||p>=o.length||t[b]!==o[p]);)p>=o.length||b<t.length&&((l=s[(b+1)*u+p])!=null?l:0)>=((f=s[b*u+p+1])!=null?f:0)?b++:p++;let v=t.slice(y,b).join("").length;
c.push([h,v,o.slice(x,p).join("")]),a+=v}return c.reverse()}var us=104448;function Ce(e){return Buffer.from(e,"latin1").toString("utf8")}function Cr(e,n,r){let t="",o=0;for(let i of e.split(/(?<=\n)/)){let s=o+i.length,u=n.
filter(([c,a])=>c<s&&(a>o||c>=o));if(u.length>0){let c=o;t+=i.replace(/[^\s]+/g,(a,d)=>{let g=!r.has(a)&&u.some(([l,f])=>l<=c+d&&f>=c+d+a.length),m=a.indexOf("=");
return g?a:m>0?a.slice(0,m+1)+"***":"***"})}o=s}return t}function Te(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Tr(e,n,r,t){let o={before_header:n===null?`${e} (absent)`:e,after_header:r===null?`${e} (absent)`:e},[i,s]=[n!=null?n:"",r!=null?r:""];if(t){let c=ue(
i,s),a=ue(s,i),d=c.map(([l,f])=>[l,l+f]),g=a.map(([l,f])=>[l,l+f]),m=l=>new Set(l.split(/\s+/));return{before:Ce(Te(Cr(i,d,m(s)))),after:Ce(Te(Cr(s,g,m(i)))),...o}}
let u=Math.max(i.length,s.length);return u>us?{dst_larger:u,...o}:{before:Ce(Te(i)),after:Ce(Te(s)),...o}}var Dr=N(Pn(),1);function De(e){return(0,Dr.createHash)("sha256").update(e,"latin1").digest("hex")}var cs=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function jr(e){return e===null?"":`sha256:${De(e).slice(0,12)}`}function zn(e,n){var t;let r=e.stat(
n);if(r===null)return null;if(r.type==="link"&&!cs.has(n))throw ae(`${n} is a symbolic link to ${(t=e.link(n))!=null?t:"?"}; expected a regular file or nothing;\
 put a file in its place or remove the link`);if(r.type==="dir"||r.type==="other")throw ae(`${n} is not a regular file; expected one or nothing; move it away`);
return e.read(n)}function Nr(e,n){let r=n.replace(/\/[^/]*$/,"");return r===""||e.real(r)!==null?[]:[...Nr(e,r),r]}var Lr={facet:"persistent",label:e=>e.path,async observe(e,n){
return{before:jr(zn(e,n.path)),after:jr(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,n.text,n.mode)},pending:()=>null,inverse(e,n){
var i;let r=zn(e,n.path),t=e.real(n.path),o=t===null?null:e.stat(t);return{kind:"file",path:n.path,before:r===null?"":De(r),after:n.text===null?"":De(n.text),splices:ue(
(i=n.text)!=null?i:"",r!=null?r:""),...o===null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Nr(e,n.path)}},touches:e=>[e.path],diff(e,n){var o,
i,s;let r=e.real(n.path),t=(s=(i=(o=r===null?null:e.stat(r))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return Tr(n.path,zn(e,n.path),n.text,(t&4)===0)}};function as(e,n){let r=n.replace(/-/g,"_");return e.stat(`/sys/module/${r}`)!==null}var Fr={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:as(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:r,stderr:t}=await e.run(["modprobe",n.name],{timeout:60});if(r!==0)throw new w(
"E_COMMAND",`modprobe ${n.name} ended with ${r} (${t.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var ps={file:Lr,grubConfig:void 0,bootImage:void 0,kmod:Fr,driver:void 0};function je(e){return ps[e.kind]}var En=N(require("fs"),1);var Q=`${O}/lock`;function Ur(){try{return En.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Br(e){var n;try{let r=En.readFileSync(
`/proc/${e}/stat`,"latin1");return(n=r.slice(r.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(r){return null}}function ms(e){return e.boot_id===Ur()&&Br(
e.pid)===e.started}function Vr(e){try{let n=JSON.parse(e);return ms(n)?n:null}catch(n){return null}}function On(e){let n=e.read(Q);return n===null?null:Vr(n)}function gs(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Zn(e){return new w("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${gs(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer"})}function hs(e){return new Promise(n=>{setTimeout(n,e)})}async function Ne(e,n){let r=Date.now()+e*1e3;for(;;){let t=n();if(t===null)
return;if(Date.now()>=r)throw t;await hs(Math.min(250,Math.max(10,r-Date.now())))}}function An(e,n){return Ne(n,()=>{let r=On(e);return r===null?null:Zn(r)})}async function Hr(e,n,r,t){
var s;let o={pid:process.pid,started:(s=Br(process.pid))!=null?s:"",boot_id:Ur(),module:n,run:r,since:new Date().toISOString().replace(/\.\d+/,"")};await An(e,t);
let i=()=>e.createExclusive(Q,JSON.stringify(o)+`
`);return await Ne(t,()=>{var d;if(i())return null;let u=On(e);if(u!==null)return Zn(u);let c=`${Q}.stale.${process.pid}`;e.rename(Q,c);let a=e.read(c);return a!==
null&&Vr(a)!==null&&e.createExclusive(Q,a),e.remove(c),i()?null:Zn((d=On(e))!=null?d:o)}),()=>e.remove(Q)}var ys=20;async function Rn(e,n){let r=[],t=[],o=new Set;for(let i of n){let s=je(i),{before:u,after:c}=await s.observe(e,i,o);if(u===c)continue;let a=s.pending(
e,i);if(a!==null){t.includes(a)||t.push(a);continue}r.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:c}});for(let d of s.touches(
i))o.add(d)}return{todo:r,pending:t}}function Wr(e,n){var t,o;let r=[];for(let{step:i}of n){let s=(o=(t=je(i)).diff)==null?void 0:o.call(t,e,i);s!==void 0&&r.push(
s)}return r}function bs(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,Kr.randomBytes)(3).toString("hex")}`}function In(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function xs(e,n,r,t){var u;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${t?"would change":"changed"} ${In(e.map(c=>c.label))}`,i=n.length===0?"":`; left for you to run: ${In(n)}`,s=(u=r.rebootReasons)!=null?u:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${In(s)}`}`}function Jr(e,n,r,t){var a,d,g,m,l,f,b,p;let o=n.report(e),{changes:i,run:s}=r,u=[...(a=n.pending)!=null?a:[],
...r.pending],c=(d=r.error)!=null?d:o.fail===void 0||t?void 0:{stop:o.fail,node:"partial"};return{changed:i.length>0,msg:c===void 0?xs(i,u,o,t):c.stop.message,changes:i,
pending:u,...r.diff===void 0||r.diff.length===0?{}:{diff:r.diff},rebootReasons:(g=o.rebootReasons)!=null?g:[],pendingAtBoot:(m=o.pendingAtBoot)!=null?m:[],...o.
bootable===void 0?{}:{bootable:o.bootable},notes:[...(l=n.notes)!=null?l:[],...(f=o.notes)!=null?f:[]],warnings:[...(b=n.warnings)!=null?b:[],...(p=o.warnings)!=
null?p:[]],own:o.own,...s===void 0?{}:{run:s},...c===void 0?{}:{error:c}}}async function _s(e,n,r,t,o){var s;let i=new Set;for(let{step:u,change:c}of n){let a=je(
u),d=await a.observe(e,u,i);if(d.before!==c.before&&d.before!==d.after&&a.facet!=="derived")throw new w("E_RACED",`${c.label} changed while this ran: it was ${c.
before||"absent"} and is ${d.before||"absent"}; somebody else is at work on this node; run this again`);d.before!==d.after&&((s=o.progress)==null||s.call(o,c.label),
await(r==null?void 0:r.entry(a.inverse(e,u))),await a.apply(e,u)),t.push(c);for(let g of a.touches(u))i.add(g)}}async function ws(e,n){let{todo:r}=await Rn(e,n.
steps.map($s));if(r.length===0)return;let t=r.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new w("E_DRIFT",
`done, looked again, and it is not so: ${t.join("; ")}; whatever was to do this ended without an error, so run it by hand and look at its output`)}function $s(e){
return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function vs(e){let n=e.list(`${O}/runs`);for(let r of n.slice(0,Math.max(0,n.length-ys)))e.remove(
`${O}/runs/${r}`)}function ks(e){if(e.stat(M)===null){for(let n of e.list(`${O}/runs`))e.remove(`${O}/runs/${n}`);e.removeEmptyDir(`${O}/runs`),e.remove(`${O}/i\
mages.json`)}}async function qr(e,n,r,t){var d;t.check||await An(e,t.wait);let o=n.plan(e,r),i=await Rn(e,o.steps),s=i.todo.length===0&&o.undoes===void 0;if(t.check||
s){let g=t.diff?Wr(e,i.todo):void 0;return Jr(e,o,{changes:i.todo.map(({change:m})=>m),pending:i.pending,diff:g},t.check)}let u=bs(),c=e.real(O)===null;(d=t.beforeWriting)==
null||d.call(t);let a=await Hr(e,n.name,u,t.wait);try{return await Ps(e,n,r,t,u)}finally{a(),(c||e.stat(M)===null)&&e.removeEmptyDir(O)}}async function Ps(e,n,r,t,o){
var b,p,h;Ss(e);let i=n.plan(e,r),{todo:s,pending:u}=await Rn(e,i.steps);s.some(({change:y})=>y.facet==="derived")&&await Ne(t.wait,()=>Zr(e));let c=t.diff?Wr(e,
s):void 0,a=i.report(e).bootable,d=[],g,m=null;try{i.undoes===void 0&&s.length>0&&(m=await zs(e,n.name,i,o,t.version)),await _s(e,s,m,d,t),await ws(e,i);let y=i.
report(e),x=((p=(b=y.bootable)==null?void 0:b.reasons)!=null?p:[]).filter(v=>(a==null?void 0:a.ok)===!0||(a==null?void 0:a.reasons.includes(v))===!1);if(x.length>
0)throw new w("E_DRIFT",`this node would no longer boot as it did: ${x.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(m==
null?void 0:m.done());for(let v of(h=i.emptyDirs)!=null?h:[])e.removeEmptyDir(v);i.undoes!==void 0&&y.fail===void 0&&await Rr(e,i.undoes)}catch(y){g=y instanceof
w?y:new w("E_INTERNAL",`${y instanceof Error?y.message:String(y)}; this is a bug, please report it`,{cause:y})}let l=d.length>0||m!==null,f=Jr(e,i,{changes:d,pending:u,
diff:c,...m===null?{}:{run:o},...g===void 0?{}:{error:{stop:g,node:l?"partial":"untouched"}}},!1);return i.undoes!==void 0&&g===void 0?ks(e):l&&t.render!==void 0&&
await Os(e,o,t.render(f)),f}function Ss(e){var n;for(let r of Me(e))if(!r.done)for(let t of r.entries){let o="path"in t?(n=e.real(t.path))!=null?n:t.path:void 0;
o!==void 0&&e.remove(xn(o))}}function zs(e,n,r,t,o){var i,s,u,c;return Ir(e,{run:t,module:n,version:o,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(i=
e.attr("/etc/machine-id"))!=null?i:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(s=e.attr("/proc/sys/kernel/random/boot_id"))!=null?s:"",claims:(u=r.claims)!=
null?u:[],devices:(c=r.devices)!=null?c:[]})}async function Os(e,n,r){try{await e.write(`${O}/runs/${n}.json`,r,384),await vs(e)}catch(t){if(!(t instanceof w))throw t}}Pr(Zt,vfiokitArguments,qr);
}
