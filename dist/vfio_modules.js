#!/usr/bin/node
// WANT_JSON
// vfio_modules 0.1.0 of vfiokit, Apache-2.0; generated, do not edit. Licences of what is bundled: THIRD-PARTY-LICENSES.txt
(function (vfiokit) {
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
})((function vfiokit(require, exports, module) {
// <<INCLUDE_ANSIBLE_MODULE_JSON_ARGS>>
var vfiokitArguments = String(vfiokit).split('\n', 2)[1].slice(3);
if (vfiokitArguments.charAt(0) !== '{') vfiokitArguments = undefined;
var Do=Object.create;var Ge=Object.defineProperty;var Co=Object.getOwnPropertyDescriptor;var jo=Object.getOwnPropertyNames;var No=Object.getPrototypeOf,Lo=Object.prototype.hasOwnProperty;var Fo=(e,n,t)=>n in e?Ge(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var M=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Bo=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of jo(n))!Lo.call(e,o)&&o!==t&&Ge(e,o,{get:()=>n[o],enumerable:!(r=Co(n,o))||r.enumerable});
return e};var ae=(e,n,t)=>(t=e!=null?Do(No(e)):{},Bo(n||!e||!e.__esModule?Ge(t,"default",{value:e,enumerable:!0}):t,e));var G=(e,n,t)=>Fo(e,typeof n!="symbol"?n+"":n,t);var vn=M((pd,Xt)=>{Xt.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var er=M((md,Qt)=>{Qt.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var tr=M(nr=>{nr._parse=function(e,n,t){return{command:e,args:n,options:t}}});var te=M((hd,rr)=>{rr.exports={}});var ir=M(or=>{or.signalsByName=new Proxy({},{get:function(){return{}}})});var ur=M((bd,sr)=>{"use strict";var{signalsByName:Ni}=ir(),Li=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`time\
d out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:"\
failed",Fi=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:u,timedOut:c,isCanceled:l,killed:d,parsed:{options:{timeout:m}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:Ni[o].description,a=r&&r.code,h=`Command ${Li({timedOut:c,timeout:m,errorCode:a,signal:o,signalDescription:p,
exitCode:i,isCanceled:l})}: ${s}`,b=Object.prototype.toString.call(r)==="[object Error]",w=b?`${h}
${r.message}`:h,g=[w,n,e].filter(Boolean).join(`
`);return b?(r.originalMessage=r.message,r.message=g):r=new Error(g),r.shortMessage=w,r.command=s,r.escapedCommand=u,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!c,r.isCanceled=l,r.killed=d&&!c,r};sr.exports=Fi});var ar=M((xd,cr)=>{cr.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var dr=M(lr=>{lr.validateInputSync=function(){}});var fr=M(Pn=>{Pn.joinCommand=Pn.getEscapedCommand=function(){}});var hr=M((Md,gr)=>{"use strict";var Bi=require("path"),Vi=vn(),Ui=tr(),Hi=te(),Ki=te(),$d=te(),pr=ur(),Wi=ar(),{spawnedKill:vd,spawnedCancel:Pd,setupTimeout:kd,
validateTimeout:Sd,setExitHandler:zd}=te(),{handleInput:Od,getSpawnedResult:Ad,makeAllStream:Ed,validateInputSync:Ji}=dr(),{mergePromise:Zd,getSpawnedPromise:Rd}=te(),
{joinCommand:qi,parseCommand:Id,getEscapedCommand:Gi}=fr(),Yi=1e3*1e3*100,Xi=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?Ki.env({env:i,cwd:r,execPath:o}):i},Qi=(e,n,t={})=>{let r=Ui._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:Yi,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=Xi(t),
t.stdio=Wi(t),process.platform==="win32"&&Bi.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},mr=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Hi(n):n;gr.exports.sync=(e,n,t)=>{let r=Qi(e,n,t),o=qi(e,n),i=Gi(e,n);Ji(r.options);let s;try{s=Vi.spawnSync(
r.file,r.args,r.options)}catch(l){throw pr({error:l,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let u=mr(
r.options,s.stdout,s.error),c=mr(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let l=pr({stdout:u,stderr:c,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return l;
throw l}return{command:o,escapedCommand:i,exitCode:0,stdout:u,stderr:c,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}}});var jn=M((zf,no)=>{no.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var $=class extends Error{constructor(t,r,o={}){super(r);G(this,"code");G(this,"param");G(this,"hint");G(this,"cause");G(this,"node");this.name="Stop",this.code=
t,o.param!==void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause),o.node!==void 0&&(this.node=o.node)}};function P(e,n){
return new $("E_PARAMS",n,{param:e})}function qn(e,n){return new $("E_HOST",e,n===void 0?{}:{hint:n})}function ye(e,n){return new $("E_REFUSED",e,n===void 0?{}:
{hint:n})}var Gn=new WeakMap;function be(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Gn.set(t,new Map),t}function B(e,n,t){let r=Gn.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Qn=["/lib/modules","/usr/lib/modules"],Vo={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function V(e){return e.replace(/-/g,"_")}function xe(e,n){let t=Qn.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function et(e){
return B(e,"kernels",()=>[...new Set(Qn.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${xe(e,t)}/${r}`)!==null)))}function Ye(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Uo={"modules.dep":":","modules.builtin":"\\s*\\n"},Yn=new Map;function Xn(e,n,t){var c,l;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(l=Yn.get(s))!=null?l:{text:`
${(c=e.read(r))!=null?c:""}
`,answers:new Map};return Yn.set(s,u),d=>{let m=u.answers.get(d);if(m!==void 0)return m;let p=d.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),a=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${Uo[t]}`).test(u.text);return u.answers.set(d,a),a}}function nt(e,n){return B(e,`modules of ${n}`,()=>Ho(e,n))}function Ho(e,n){let t=xe(e,n),
r=Xn(e,t,"modules.builtin"),o=Xn(e,t,"modules.dep"),i=Ye(e)===n;return s=>{var d;let u=V(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==
null&&o!==null)return"absent";let c=Vo[u],l=c===void 0?null:new RegExp(`^${c}=([ym])$`,"m").exec((d=e.read(`/boot/config-${n}`))!=null?d:"");return l!==null?l[1]===
"y"?"builtin":"module":i&&Xe(e,s)?Ko(e,u)?"module":"builtin":"absent"}}function Ko(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function Xe(e,n){return e.stat(`/sys/module/${V(n)}`)!==null}var Wo="/dev/null";function we(e){return e.slice(e.lastIndexOf("/")+1)}function Jo(e,n){return we(e)<we(n)?-1:we(e)>we(n)?1:0}function _e(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Wo){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(Jo)}function $e(e,n){var r,o;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var qo=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],Go={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function Yo(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:t,lines:i}),t+=i}return n}function tt(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Xo(e,n){
var r,o,i,s;let t=[];for(let{text:u,line:c,lines:l}of Yo(e)){if(u.startsWith("#"))continue;let d=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(d===null)continue;let m=d[1],p=tt((r=d[2])!=null?r:""),a=m==="alias"?tt((i=((o=d[3])!=null?o:"").split(/[\t ]+/).find(f=>f!==""))!=null?i:""):(s=d[3])!=
null?s:"";p===null||a===null||a===""&&Go[m]||t.push({command:m,name:p,rest:m==="blacklist"?"":m==="options"?a.replace(/\t/g," "):a,path:n,line:c,lines:l})}return t}
function rt(e,n){return B(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[..._e(e,qo)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modu\
les.softdep");t.splice(r<0?t.length:r,0,`${xe(e,n)}/modules.softdep`)}return t.flatMap(r=>B(e,r,()=>Xo($e(e,r),r)))})}function Qo(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):r.replace(/[.+^${}()|[\]\\]/,
"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function ot(e,n,t){var r;return(r=e.find(o=>o.command===n&&Qo(o.name,t)))!=null?r:null}function it(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=ot(e,"install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var Qe=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function en(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:V(n)}function ve(e){let n=[];for(let t of _e(e,Qe))for(let r of $e(e,t).split(`
`)){let o=en(r);o!==null&&n.push({name:o,path:t})}return n}function st(e,n){let t=new Set(e.split(`
`).map(en)),r=n.filter(o=>!t.has(V(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function ut(e,n){var r;let t=new Set(n.map(V));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=en(o);return i===null||!t.has(i)}).
join("")}function ct(e){return Object.freeze({type:"module",...e})}var ei=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
ni=/manage|generated|begin/i;function nn(e){if(!ni.test(e))return null;for(let[n,t]of ei)if(t.test(e))return n;return null}function tn(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function at(e,n,t=[]){let r=tn(n),o=e.read(n),i=nn(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}function dt(e,n){return typeof n=="bigint"?n.toString():n}var on=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function ft(e){return new on(e)}function pt(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var ti="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function mt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Pe(e){let n=e;if(!n)return{};if(typeof n=="string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function gt(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function K(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function ht(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function yt(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function le(e){return typeof e=="string"?e:e==null?void 0:e.message}function sn(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function un(e,n,t){var c,l,d,m,p,a,f,h,b,w,g,y,x,_,S,R,I;var r;
let o=(l=(c=e.inst)==null?void 0:c._zod)==null?void 0:l.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(d=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(m=e.schema)==null?void 0:m._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(R=(S=(x=(g=(b=le((h=(f=(a=e.inst)==null?
void 0:a._zod.def)==null?void 0:f.error)==null?void 0:h.call(f,e)))!=null?b:le(i==null?void 0:i(e)))!=null?g:le((w=n==null?void 0:n.error)==null?void 0:w.call(n,
e)))!=null?x:le((y=t.customError)==null?void 0:y.call(t,e)))!=null?S:le((_=t.localeError)==null?void 0:_.call(t,e)))!=null?R:"Invalid input",u={};for(let z of Object.
keys(e))z==="inst"||z==="schema"||z==="continue"||z==="input"||z==="__proto__"||(u[z]=e[z]);return(I=u.path)!=null||(u.path=[]),u.message=s,n!=null&&n.reportInput&&
(u.input=e.input),u}function bt(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):ri(e,t,r.value)}}function lt(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function ri(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:lt(this,n,t.bind(this))},set(r){lt(this,n,r)}})}function oi(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var rn,U=!1,ii={configurable:!0,get(){U=!0}};function Y(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&rn!==e._zod){
rn=void 0;return}rn=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,ii);let o=U;U=!1;try{let i=t(this);return U?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),U=U||o,i}catch(i){throw delete this[n],U=U||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function xt(e,n,t,r){let o=oi(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var wt;var cn={value:void 0,enumerable:!1},_t="captureStackTrace"in Error?Error:null;function si(e){let n=_t;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return _t=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function A(e,n,t,r){var p;let o={};function i(a){this.
def=a,this.constr=m,this.traits=new Set}i.prototype=o;let s=t,u=s&&new WeakSet;function c(a,f){if(a._zod){if(a._zod.traits.has(e))return}else{cn.value=new i(f);
try{Object.defineProperty(a,"_zod",cn)}finally{cn.value=void 0}}if(a._zod.traits.add(e),n(a,f),u){let b=Object.getPrototypeOf(a),w=a._zod.constr.prototype,g=b;for(;g&&
g!==w;)g=Object.getPrototypeOf(g);let y=g!=null?g:b;u.has(y)||(u.add(y),bt(y,s))}let h=m.prototype;for(let b in h)Object.prototype.hasOwnProperty.call(h,b)&&(b in
a||(a[b]=h[b].bind(a)))}let l=(p=r==null?void 0:r.Parent)!=null?p:Object;class d extends l{}Object.defineProperty(d,"name",{value:e});function m(a){var w;let f=r!=
null&&r.Parent?si(d):this;c(f,a);let h=f._zod.deferred;if(h){for(let g of h)g();f._zod.deferred=void 0}let b=(w=globalThis.__zod_globalConfig)==null?void 0:w.postProcessor;
return b&&b(f),f}return Object.defineProperty(m,"init",{value:c}),Object.defineProperty(m,Symbol.hasInstance,{value:a=>{var f,h;return r!=null&&r.Parent&&a instanceof
r.Parent?!0:(h=(f=a==null?void 0:a._zod)==null?void 0:f.traits)==null?void 0:h.has(e)}}),Object.defineProperty(m,"name",{value:e}),m}var N=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ke=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},$t;($t=(wt=globalThis).__zod_globalConfig)!=null||(wt.__zod_globalConfig=
{});var de=globalThis.__zod_globalConfig;function an(e){return e&&Object.assign(de,e),de}function ui(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,dt,2)),e.message}function ci(e){this._zod.message=e}var ai={get:ui,
set:ci,enumerable:!0,configurable:!0},ln={value:void 0,enumerable:!1},Pt=new WeakSet([Object.prototype,Error.prototype]),kt=(e,n)=>{e.name="$ZodError",ln.value=
n,Object.defineProperty(e,"issues",ln),ln.value=void 0,Object.defineProperty(e,"message",ai);let t=Object.getPrototypeOf(e);Pt.has(t)||(Pt.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Tu=A("$ZodError",kt),St=A("$ZodError",kt,void 0,{Parent:Error});var di=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new N;return i.issues.length?fi(e,i.issues,
o):{success:!0,data:i.value}},dn=di(St);function fi(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>un(o,t,an()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var zt={major:4,minor:6,patch:7};var Q=A("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=zt;let r=e._zod.def.checks,o=e._zod.traits.has("$\
ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let u of o)for(let c of u._zod.onattach)c(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.deferred=
[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let u=(l,d,m)=>{if(l.memo)return l;let p=K(l),a;for(let f of d){if(f._zod.def.when){if(ht(
l)||!f._zod.def.when(l))continue}else if(p)continue;let h=l.issues.length,b=f._zod.check(l);if(b instanceof Promise&&(m==null?void 0:m.async)===!1)throw new N;if(a||
b instanceof Promise)a=(a!=null?a:Promise.resolve()).then(async()=>{await b,l.issues.length!==h&&(sn(l.issues,h,e),p||(p=K(l,h)))});else{if(l.issues.length===h)
continue;sn(l.issues,h,e),p||(p=K(l,h))}}return a?a.then(()=>l):l},c=(l,d,m)=>{if(K(l))return l.aborted=!0,l;let p=u(d,o,m);if(p instanceof Promise){if(m.async===
!1)throw new N;return p.then(a=>e._zod.parse(a,m))}return e._zod.parse(p,m)};e._zod.run=(l,d)=>{if(d.skipChecks)return e._zod.parse(l,d);if(d.direction==="backw\
ard"){let p=e._zod.parse({value:l.value,issues:[]},{...d,skipChecks:!0});return p instanceof Promise?p.then(a=>c(a,l,d)):c(p,l,d)}let m=e._zod.parse(l,d);if(m instanceof
Promise){if(d.async===!1)throw new N;return m.then(p=>u(p,o,d))}return u(m,o,d)}}});var Ot=A("$ZodNever",(e,n)=>{Q.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function ze(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...yt(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}var mi=[];function gi(e){var s,u,c,l;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:mi,o=r.length?[...n,...r]:n;for(let d of o)if(!((l=(c=(u=(s=e.shape)==null?void 0:s[d])==null?void 0:u._zod)==null?void 0:c.traits)!=null&&l.has("$ZodType")))
throw new Error(`Invalid element at key "${String(d)}": expected a Zod schema`);let i=gt(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function hi(e,n,t,r,o,i,s){let u=[],c=o.keySet,l=o.catchall._zod,d=l.def.type,m=l.optin,p=l.optout,a=0;for(let f in n){if(s&&t.issues.
length!==a){if(K(t,a))break;a=t.issues.length}if(c.has(f))continue;if(f==="__proto__"){d==="never"&&u.push(f);continue}if(d==="never"){u.push(f);continue}let h=l.
run({value:n[f],issues:[]},r);h instanceof Promise?e.push(h.then(b=>ze(b,t,f,n,m,p))):ze(h,t,f,n,m,p)}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var At=A("$ZodObject",(e,n)=>{var l;Q.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"shap\
e"),r=t!=null&&t.get?t.get.raw:(l=n.shape)!=null?l:{};if(r){let d=()=>{let m={...r};return Object.defineProperty(n,"shape",{value:m}),d.raw=m,m};d.raw=r,Object.
defineProperty(n,"shape",{get:d})}let o=ft(()=>gi(n));Y(e,"propValues",d=>{let m=d.def.shape,p={};for(let a in m){let f=m[a]._zod;if(f.values){Object.prototype.
hasOwnProperty.call(p,a)||pt(p,a,new Set);for(let h of f.values)p[a].add(h);f.optin!==void 0&&p[a].add(void 0)}}return p});let i=mt,s=n.catchall,u,c=de.memoizer;
c==null||c.attach(e),e._zod.parse=(d,m)=>{u!=null||(u=o.value);let p=d.value;if(!i(p))return d.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
d;d.value=c?c.alloc(e,d,{},m):{};let a=[],f=u.shape,h=m==null?void 0:m.abortEarly,b=d.issues.length;for(let w of u.allKeys){if(h&&d.issues.length!==b){if(K(d,b))
break;b=d.issues.length}if(w==="__proto__")continue;let g=f[w],y=g._zod.optin,x=g._zod.optout,_=g._zod.run({value:p[w],issues:[]},m);_ instanceof Promise?a.push(
_.then(S=>ze(S,d,w,p,y,x))):ze(_,d,w,p,y,x)}return s?hi(a,p,d,m,o.value,e,h===!0):a.length?Promise.all(a).then(()=>d):d}});var Et=A("$ZodTransform",(e,n)=>{var t;Q.init(e,n),e._zod.optin="optional",(t=de.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new ke(
e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(u=>(r.value=u,r));if(i instanceof Promise)throw new N;
return r.value=i,r}});var Zt=A("$ZodPipe",(e,n)=>{Q.init(e,n),Y(e,"values",t=>t.def.in._zod.values),Y(e,"optin",t=>t.def.in._zod.optin),Y(e,"optout",t=>t.def.out._zod.optout),Y(e,"pr\
opValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>Se(s,n.
in,r)):Se(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>Se(i,n.out,r)):Se(o,n.out,r)}});function Se(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function Rt(e,n){return new e({type:"never",...Pe(n)})}var Oe=A("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Q.init(e,n),e.def=n,e.type=n.type},{safeParse(e,n){return dn(this,
e,n)}});var xi=A("ZodMiniNever",(e,n)=>{Ot.init(e,n),Oe.init(e,n)});function wi(e){return Rt(xi,e)}var _i=A("ZodMiniObject",(e,n)=>{At.init(e,n),Oe.init(e,n),xt(e,"shape",t=>t._zod.def.shape,!1)});function It(e,n){return new _i({type:"object",shape:e,catchall:wi(),...Pe(n)})}var $i=A("ZodMiniTransform",(e,n)=>{Et.init(e,n),Oe.init(e,n)});function fn(e){return new $i({type:"transform",transform:e})}var vi=A("ZodMiniPipe",(e,n)=>{Zt.init(e,n),Oe.init(e,n)});function Mt(e,n){return new vi({type:"pipe",in:e,out:n})}var Pi=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,ki=/^[ -~]*$/;function Tt(e){if(ki.
test(e))return;let n=Pi.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function E(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Ae(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:Si(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function Si(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let l=1;l<=n.length;l++){let d=((r=t[l-1])!=null?r:0)+(e[u-
1]===n[l-1]?0:1);c.push(Math.min(d,((o=t[l])!=null?o:0)+1,((i=c[l-1])!=null?i:0)+1))}t=c}return(s=t[n.length])!=null?s:0}var zi=["true","yes","on","y","t","1"],Oi=["false","no","off","n","f","0"];function pn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return zi.
includes(n)?!0:Oi.includes(n)?!1:void 0}function mn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Ct(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function jt(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Ee(e,n="",t=""){var r;if(typeof e=="stri\
ng")Dt(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Ee(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=mn(e))!=null?r:{}))Dt(o,n===""?"a key":`a ke\
y of ${n}`,t),Ee(i,n===""?o:`${n}.${o}`,t||o)}function Dt(e,n,t){let r=Tt(e);if(r!==void 0)throw P(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Ai={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function gn(e){return{type:Ai[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function hn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=gn(r);return{type:"object",properties:n,additionalProperties:!1}}
function Ei(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function yn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${Ei(t)})
      ${t.describe}
`).join("")}var Nt="vfiokit-write";var Zi=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Ze(e){return ne("bool",e,"true or false",pn,{})}function Ri(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return ne("int",e,`a whole number${r}`,i=>Ct(i,n,t),o)}function Lt(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return ne("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Ft(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>pn(i)===r):[];return o.length===1?o[0]:void 0};return{
...ne("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Bt(e,n){let t=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.
includes(",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=ne(
"list",n,o,t,{items:gn(e)}),s=u=>fn((c,l)=>Array.isArray(c)?c.map((d,m)=>{var f;let p=d===null||d===""?void 0:u.safeParse(d);if((p==null?void 0:p.success)===!0)
return p.data;let a=(f=p==null?void 0:p.error.issues[0])==null?void 0:f.message;l.issues.push({...Vt(d,"something in it"),...a===void 0?{}:{message:a},path:[m]})}):
c);return{...i,schema:()=>Ii(i.schema(),s(e.schema()))}}var ee={check:Ze({describe:"Say what would change and write nothing.",default:!1}),diff:Ze({describe:"Show the changes of files as before and after.",default:!1}),
root:ne("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",jt,{pattern:"^/"}),wait:Ri({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function bn(e,n){var p,a,f;let t=mn(n);if(t===void 0)throw P("",`the paramet\
ers are ${E(n)}, expected a JSON object such as {"check": true}`);Ee(t);let r=Ti(e);if(Object.keys(t).every(h=>t[h]===void 0))return r;let o=Mi(e,t).safeParse(t);
if(o.success)return{...r,...Object(o.data)};let[i]=o.error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[u=""]=s,c=s.map(h=>typeof h=="number"?`[${h}]`:`.${String(
h)}`).join("").slice(1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw P(String(u),`${c} ${(a=i==null?void 0:i.message)!=null?a:"is not valid"}`);let l=String(
i.keys[0]),d=Object.keys(c===""?e:Object((f=e[c])==null?void 0:f.json.properties)).sort(),m=Ae(l,d);throw P(c===""?l:c,`${JSON.stringify(l)} is not a parameter${c===
""?"":` of ${c}`}${m===void 0?"":` (did you mean ${m}?)`}; known are ${d.join(", ")}`)}function Vt(e,n,t=""){return{code:"custom",input:e,message:`is ${E(e)}, e\
xpected ${n}${t}`}}function ne(e,n,t,r,o){let i=()=>fn((c,l)=>{if(c==null||c===""&&e!=="str")return n.default;let d=r(c),m=typeof c=="number"&&(e==="str"||e==="\
list");return d===void 0&&l.issues.push(Vt(c,t,m?Zi:"")),d}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function Ii(e,n){return Mt(e,n)}function Mi(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return It(t)}function Ti(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function xn(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Ut(e){return{kind:"kmod",name:e}}var wn="/etc/modules-load.d/vfio.conf",Ht=["vfio","vfio_iommu_type1","vfio_pci"],Di=Lt({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function Ci(e,n){var a;let t=[...new Set(n.modules.map(V))],r=et(e),o=Ye(e),i=new Map([...r,...o===null?[]:[o]].
map(f=>[f,nt(e,f)])),s=o===null?void 0:i.get(o),u=f=>r.length===0||r.some(h=>{var b;return((b=i.get(h))==null?void 0:b(f))!=="absent"}),c=t.filter(u),l=f=>{let h=new Set(
ve(f).map(g=>g.name)),b=t.map(g=>{let y=s===void 0?r.length>0&&r.every(x=>{var _;return((_=i.get(x))==null?void 0:_(g))==="builtin"}):s(g)==="builtin";return{name:g,
loaded:Xe(f,g)||y&&s!==void 0,builtin:y,at_boot:h.has(g)||y}}),w=n.state==="absent"||s===void 0?[]:b.filter(g=>c.includes(g.name)&&!g.loaded);return{own:{modules:b},
rebootReasons:w.filter(g=>(s==null?void 0:s(g.name))==="absent").map(g=>`${g.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:w.
filter(g=>(s==null?void 0:s(g.name))!=="absent"&&!n.load).map(g=>`${g.name} is loaded at the next boot`)}};if(n.state==="absent"){let f=ve(e).filter(w=>t.includes(
w.name)),h=[...new Set(f.map(w=>w.path))].filter(w=>{var g;return(w===wn||w===tn(wn))&&nn((g=e.read(w))!=null?g:"")===null});return{steps:h.map(w=>{var g;return xn(
w,ut((g=e.read(w))!=null?g:"",t).replace(/^\s+$/,"")||null)}),released:t.map(w=>({thing:"module",value:w})),notes:f.filter(w=>!h.includes(w.path)).map(w=>`${w.path}\
 loads ${w.name}, and is not ours: left as it is`),report:l}}if(c.length===0)throw qn(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let d=c.filter(f=>!ve(e).some(h=>h.name===f)),m=at(e,
wn,Qe.slice(1)),p=c.map(f=>it(rt(e),f)).filter(f=>f!==null);return{steps:[...d.length===0?[]:[xn(m.path,st((a=e.read(m.path))!=null?a:"",d))],...n.load&&s!==void 0?
c.filter(f=>s(f)==="module").map(Ut):[]],claims:d.map(f=>({thing:"module",value:f})),notes:[...t.filter(f=>!u(f)).map(f=>`no installed kernel has ${f}: left out`),
...c.filter(f=>n.load&&s!==void 0&&s(f)==="absent").map(f=>`the running kernel ${o} does not have ${f}: nothing to load now`)],warnings:[...d.length===0||m.warning===
void 0?[]:[m.warning],...p.map(f=>`${f.path} line ${f.line} keeps ${f.name} from being loaded, at boot too, although it is listed: take that line out`)],report:l}}
var Kt=ct({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:Ft(["present","absent"],{describe:"Whether they are to be \
loaded at boot; absent unloads nothing.",default:"present"}),modules:Bt(Di,{describe:"The modules; those that no installed kernel has are left out.",default:Ht}),
load:Ze({describe:"Load them now as well.",default:!0})},example:{modules:Ht},plan:Ci});var Fe=require("fs");var ji=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function _n(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:l,pendingAtBoot:d,bootable:m,notes:p,warnings:a,own:f}=e,h=Yt({...Jt(t,o!==void 0,r,n),error:o&&qt(o.stop,
o.node),exception:o&&Gt(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:l&&l.length>0,reboot_reasons:l,pending_at_boot:d,
bootable:m,notes:(p==null?void 0:p.length)===0?void 0:p,warnings:(a==null?void 0:a.length)===0?void 0:a}),b=Object.entries(f).filter(([w])=>!Object.prototype.hasOwnProperty.
call(h,w)&&!ji.includes(w)&&!w.startsWith("_"));return{...h,...Object.fromEntries(b)}}function $n(e,n){return Yt({...Jt(!1,!0,e.message,n),error:qt(e,"untouched"),
exception:Gt(e),changes:[]})}function Wt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Jt(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function qt(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Gt(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Yt(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var _r=ae(vn(),1),Re=require("fs"),kn=ae(er(),1);var es=1800,ns=64*1024*1024,yr="/usr/local/sbin:/usr/sbin:/sbin",$r=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],br="VFIOKIT_COMMAND",xr="ended\
 by a signal without a name",ts=1,rs=`process.title='${Nt} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,os=0;async function Sn(e,n={}){return is((await Promise.resolve().then(()=>ae(hr(),1))).
default.sync,e,n)}function is(e,n,t){var b;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++os}`,s={...process.env};for(let w of $r)delete s[w];let u=s.PATH,c={
cwd:"/",extendEnv:!1,env:{...s,PATH:u?`${u}:${yr}`:`/usr/bin:/bin:${yr}`,...t.env,LC_ALL:"C",[br]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((b=t.timeout)!=null?b:es)*1e3,killSignal:"SIGKILL",maxBuffer:ns,encoding:"latin1",stripFinalNewline:!1,reject:!1},l=ss(()=>e(r,
o,c));if(l===void 0)return{code:127,stdout:"",stderr:xr};let{exitCode:d,signal:m,timedOut:p,stdout:a="",stderr:f=""}=l;if(p)return us(`${br}=${i}`),{code:124,stdout:a,
stderr:f};let h=m===void 0?void 0:kn.constants.signals[m];return h!==void 0?{code:128+h,stdout:a,stderr:f}:typeof d=="number"?{code:d,stdout:a,stderr:f}:{code:127,
stdout:a,stderr:f||String(Reflect.get(l,"originalMessage")||xr)}}function ss(e){try{return e()}catch(n){return}}function us(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Re.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Re.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function vr(e,n,t){return cs(e,n,t)}async function cs(e,n,t){let r={...process.env};for(let u of $r)delete r[u];
let o=(0,_r.spawn)(process.execPath,["-e",rs,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(u=>{o.once("error",c=>u({code:String(Reflect.get(
c,"code"))})),o.once("exit",(c,l)=>u(c===0?{}:{code:l!=null?l:as(c)}))}),s=await wr(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await wr(ts,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function as(e){var n,t;return(t=(n=Object.entries(kn.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function wr(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var k=require("fs"),re=require("path");function zn(e){return re.join(re.dirname(e),`.${re.basename(e)}.vfiokit-new`)}function Pr(e){let n=k.openSync(e,"r");try{
k.fsyncSync(n)}finally{k.closeSync(n)}}function kr(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function Sr(e,n,t){let r=k.fstatSync(e);n!==null&&(r.uid!==
n.uid||r.gid!==n.gid)&&kr(()=>k.fchownSync(e,n.uid,n.gid)),(k.fstatSync(e).mode&4095)!==t&&k.fchmodSync(e,t)}function Ie(e){try{return k.lstatSync(e)}catch(n){return null}}
function zr(e,n,t){k.existsSync(e)||(zr(re.dirname(e),n,t),k.mkdirSync(e,{mode:493}),kr(()=>k.chownSync(e,t.uid,t.gid)),k.chmodSync(e,n|(n&292)>>2))}async function Or(e,n,{
mode:t,owner:r,label:o}){var a;let i=re.dirname(e);r===void 0?k.mkdirSync(i,{recursive:!0,mode:493}):zr(i,t,r);let s=zn(e),u=Ie(e);Ie(s)!==null&&k.unlinkSync(s);
let{O_WRONLY:c,O_CREAT:l,O_EXCL:d,O_NOFOLLOW:m}=k.constants,p=k.openSync(s,c|l|d|m,384);try{try{for(let f=0;f<n.length;)f+=k.writeSync(p,n,f);Sr(p,(a=u!=null?u:
r)!=null?a:null,u===null?t:u.mode&4095),k.fsyncSync(p)}finally{k.closeSync(p)}u!==null&&await o(s,e),k.renameSync(s,e)}catch(f){throw Ie(s)!==null&&k.unlinkSync(
s),f}u===null&&await o(e,null),Pr(i)}async function Ar(e,n,t){let r=Ie(n),o=k.openSync(e,"r+");try{r!==null&&Sr(o,r,r.mode&4095),k.fsyncSync(o)}finally{k.closeSync(
o)}await t(e,r===null?null:n),k.renameSync(e,n),Pr(re.dirname(n))}var v=require("fs"),Er=16<<20,ls=40,ds=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],fs=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function oe(e){return e instanceof Error&&"code"in e?String(e.code):""}function Me(e){let n=oe(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var ie=Buffer.allocUnsafe(4096);function Zr(e){let n="",t=0;for(;;){let r=v.readSync(e,ie,t,ie.length-t,null);if(r===0)return n+ie.toString("latin1",0,t);t+=r,!(t<
ie.length)&&(n+=ie.toString("latin1"),t=0)}}function Te(e){return e.split("/").filter(n=>n!==""&&n!==".")}function On(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?
void 0:r.get(n.slice(0,o)),s=Te(i===void 0?n:n.slice(o)),u=i===void 0?[]:Te(i),c=0;for(let l=s.shift();l!==void 0;l=s.shift()){if(l===".."){u.pop();continue}let d=[
...u,l],m=null;if(s.length>0||t){let p=e+"/"+d.join("/");try{v.lstatSync(p).isSymbolicLink()&&(m=v.readlinkSync(p))}catch(a){m=null}}if(m===null){u=d;continue}if(++c>
ls)return null;m.startsWith("/")&&(u=[]),s.unshift(...Te(m))}return"/"+u.join("/")}function ps(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.
includes(".."))return;let o=On(e,r,!0);o!==null&&v.existsSync(e+o)&&t.set(r,o)}function An(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;
function o(g,y){if(n==="")return g;ps(n,g,r);let x=On(n,g,y,r);return x===null?null:n+x}function i(g){let y=o(g,!0);if(y===null||!v.existsSync(y))return null;try{
return n===""?v.realpathSync.native(y):(v.lstatSync(y),y.slice(n.length))}catch(x){return null}}function s(g){let y=o(g,!1);if(y===null)return null;let x;try{x=
v.lstatSync(y)}catch(F){if(Me(F))return null;throw new $("E_APPLY",`${g} could not be looked at: ${oe(F)}; run as root or give this user access`,{cause:F})}let _=x.
isFile()?"file":x.isDirectory()?"dir":x.isSymbolicLink()?"link":"other",{size:S,mtimeMs:R,ino:I,dev:z,uid:O,gid:H}=x;return{type:_,size:S,mtimeMs:R,ino:I,dev:z,
uid:O,gid:H,mode:x.mode&4095}}function u(g){let y=o(g,!0);if(y===null)return null;let x;try{x=v.openSync(y,v.constants.O_RDONLY|v.constants.O_NONBLOCK)}catch(_){
if(Me(_))return null;throw new $("E_APPLY",`${g} could not be read: ${oe(_)}; run as root or give this user access`,{cause:_})}try{let _=v.fstatSync(x);if(!_.isFile())
throw new $("E_HOST",`${g} is not a regular file, as it should be; move it out of the way`);if(_.size>Er)throw new $("E_HOST",`${g} has ${_.size} bytes, more th\
an the ${Er} that such a file may have; look at what it is`);return _.size<ie.length?Zr(x):v.readFileSync(x,"latin1")}catch(_){throw _ instanceof $?_:new $("E_A\
PPLY",`${g} could not be read: ${oe(_)}`,{cause:_})}finally{v.closeSync(x)}}function c(g,y,x){let _=o(g,!0);if(_===null)return null;try{let S=v.openSync(_,v.constants.
O_RDONLY|v.constants.O_NONBLOCK);try{let R=Buffer.alloc(x);return R.slice(0,v.readSync(S,R,0,x,y))}finally{v.closeSync(S)}}catch(S){return null}}function l(g){let y=o(
g,!0);if(y===null||!v.existsSync(y))return null;try{let x=v.openSync(y,v.constants.O_RDONLY|v.constants.O_NONBLOCK);try{return Zr(x).trimEnd()}finally{v.closeSync(
x)}}catch(x){return null}}function d(g){let y=o(g,!0);if(y===null)return[];if(!v.existsSync(y))return[];try{return v.readdirSync(y).sort()}catch(x){return[]}}function m(g){
let y=o(g,!1);if(y===null)return null;try{return v.readlinkSync(y)}catch(x){return null}}function p(g){let y=o(g,!0);if(y===null)return null;try{let{rdev:x}=v.statSync(
y);return x===0?null:`${x>>>8&4095}:${x&255|x>>>12&1048320}`}catch(x){return null}}function a(g){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.
geteuid()!==0?{ok:!1,why:"chroot needs root"}:(g.startsWith("/")?i(g)!==null:ds.some(x=>i(`${x}/${g}`)!==null))?fs.has(g.replace(/.*\//,""))&&i("/proc/self")===
null?{ok:!1,why:`${g} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${g} is not in ${n}`}}async function f(g,y){return t!==void 0?t.run(g,y):Sn(n===""?g:["chroot",n,...g],
y)}function h(g,y=!0){r.clear();let x=On(n,g,y),_=x===null?null:n+x;if(_===null)throw new $("E_REFUSED",`${g} is a loop of links; expected a file or nothing; re\
move the links`);return _}async function b(g,y){n!==""||t!==void 0||!v.existsSync("/sys/fs/selinux/enforce")||await Sn(y===null?["restorecon","-F",g]:["chcon",`\
--reference=${y}`,g])}function w(g,y,x){let _=oe(x),S=_==="EACCES"||_==="EPERM"?"run as root":_==="ENOSPC"?"free space on that file system":_==="EROFS"?"mount i\
t read-write":"see the error and run again";return new $("E_APPLY",`${g} could not be ${y}: ${_===""?String(x):_}; ${S}`,{cause:x})}return{root:n===""?"/":n,live:n===
""||t!==void 0,read:u,bytes:c,attr:l,list:d,link:m,real:i,stat:s,device:p,runnable:a,run:f,ask:f,async write(g,y,x,_){try{await Or(h(g),Buffer.from(y,"latin1"),
{mode:x!=null?x:420,owner:_,label:b})}catch(S){throw S instanceof $?S:w(g,"written",S)}},createExclusive(g,y){let x=h(g);try{v.mkdirSync(x.replace(/\/[^/]*$/,""),
{recursive:!0,mode:448});let _=`${x}.${process.pid}`;v.writeFileSync(_,y,{mode:384,flag:"w"});try{v.linkSync(_,x)}finally{v.unlinkSync(_)}return!0}catch(_){if(oe(
_)==="EEXIST")return!1;throw w(g,"created",_)}},remove(g){try{v.unlinkSync(h(g,!1))}catch(y){if(!Me(y))throw w(g,"removed",y)}},rename(g,y){try{v.renameSync(h(g,
!1),h(y,!1))}catch(x){if(!Me(x))throw w(g,"renamed",x)}},removeEmptyDir(g){try{v.rmdirSync(h(g))}catch(y){}},async replace(g,y){try{await Ar(h(g),h(y),b)}catch(x){
throw w(y,"replaced",x)}},async writeAttribute(g,y,x){if(t!==void 0)return t.writeAttribute(g,y);let{code:_,left:S}=await vr(h(g),y,x);if(_!==void 0)throw Object.
assign(new Error(`${g}: ${_}`),{code:_,...S===void 0?{}:{left:S}})}}}function Ir(e,n,t){let r=ms(Rr(e),Rr(n)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${t}`:[])}function Rr(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function ms(e,n){let t=[];for(let r=0,o=0;r<e.length||o<n.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==n[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];t.push(...e.slice(
r,r+i).map(u=>`-${u}`),...n.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&t.push(` ${e[r]}`)}return t}function De(e,{utf8:n}){return e.replace(n?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function se(e,n,{colour:t}){
return t&&e!==void 0?`\x1B[${e}m${n}\x1B[0m`:n}function fe(e,n){var t;return(t=e.match(new RegExp(`(?! )(.{1,${n}}|\\S+)(?= |$)`,"gm")))!=null?t:[""]}function W(e){
return`  ${e}`}function En(e,{columns:n}){return fe(e,n-4).map((t,r)=>W(r===0?t:W(t)))}function gs(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function pe(e,n,t){var m,p;let r=t===void 0?e:[t,...e],o=a=>a.reduce((f,h)=>Math.max(f,h.length),0),i=((m=r[0])!=null?m:[]).
map((a,f)=>o(r.map(h=>{var b;return(b=h[f])!=null?b:""}))),s=(p=i.pop())!=null?p:0,u=i.reduce((a,f)=>a+f+2,2),c=n.columns-u,l=Math.max(Math.min(s,20),o(r.flatMap(
a=>{var f;return fe((f=a[i.length])!=null?f:"",1)})));if(t!==void 0&&c<l)return e.flatMap(a=>En(a.map((f,h)=>`${t[h]} ${f}`).join(", "),n));let d=a=>se(gs(a),a,
n);return r.flatMap(a=>{var f;return fe((f=a[i.length])!=null?f:"",c).map((h,b)=>{if(b>0)return" ".repeat(u)+h;let w=i.map((g,y)=>{var x,_;return`${d((x=a[y])!=
null?x:"")}${" ".repeat(g+2-((_=a[y])!=null?_:"").length)}`});return W(w.join("")+d(h)).trimEnd()})})}function Cr(e,n,t){let{changed:r,failed:o,msg:i,comment:s,module:u,version:c,contract:l,host:d,error:m,exception:p,run:a,changes:f,diff:h,pending:b,reboot_required:w,
reboot_reasons:g,pending_at_boot:y,bootable:x,notes:_,warnings:S,...R}=Mr(e,n),I=(j,ce)=>Rn(j,ce,n),z=(j,ce)=>I(j,Lr(ce,n)),O=Zn(f),H=O.map(({facet:j,label:ce,before:Mo,
after:To})=>[T(j),`${ce}: ${bs(T(Mo),T(To),n)}`]),{code:F,hint:C,node:Io}=Object(m);return`${[...fe(ys(T(i),o===!0,O),n.columns).map(j=>se(o?`${"1"};${"31"}`:"1",
j,n)),...o?I("Changed",pe(H,n)):pe(H,n),...xs(t===void 0?R:Mr(t,n),n),...Zn(h).flatMap(j=>ws(j,n)),...I("To be run by you",Nr(b).map(W)),...z("A reboot is requi\
red",g),...z("At the next boot",y),...z("This node would not boot",Object(x).reasons),...z("Warnings",S),...z("Notes",_),...z("Hint",T(i).includes(C!=null?C:"")?
[]:[C]),...I("Undo with",a===void 0?[]:[W(`passthrough_undo '{"since": "${a}"}'`)]),...o?["",`${F}, node: ${Io}`]:[],...p===void 0?[]:["",T(p)]].join(`
`)}
`}function Mr(e,n){return JSON.parse(JSON.stringify(e),(t,r)=>typeof r=="string"?De(r,n):r)}function ys(e,n,[t]){return n?`FAILED: ${e}`:t===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${t.label}`,1)[0]}:`}var Tr="out of date: ";function bs(e,n,{utf8:t}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${n}`)?e===""?"new":n===
""?"removed":"edited":e.startsWith(Tr)?`made anew: ${e.slice(Tr.length)}`:`${e||"absent"} ${t?"\u2192":"->"} ${n||"absent"}`}function xs(e,n){let t=[],r=[];for(let[
o,i]of jr(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=T(i),u=Zn(i),c=Object.keys(Object(u[0]));c.length>0?r.push(...Rn(o,pe(u.map(l=>c.map(d=>T(
l[d]))),n,c.map(In)),n)):!s.includes(`
`)&&o.length+s.length+4<=n.columns?t.push([o,s]):r.push(...Rn(o,Array.isArray(i)?Lr(i,n):s.trim().split(`
`).map(W),n))}return[...t.length===0?[]:["",...pe(t,n)],...r]}function jr(e,n=""){return Object.entries(e).flatMap(([t,r])=>{let o=n+In(t);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?jr({...r},`${o} `):[[o,r]]})}function In(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function T(e){return Array.isArray(e)?
e.map(T).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([n,t])=>`${In(n)} ${T(t)}`).join(", "):String(e!=null?
e:"-")}function Zn(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function Nr(e){return Array.isArray(e)?e.map(T):[]}function Lr(e,n){return Nr(
e).flatMap(t=>En(t,n))}function Rn(e,n,t){return n.length===0?[]:["",se("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,t),...n]}function ws({before:e,after:n,
before_header:t,after_header:r,dst_larger:o},i){let s=o===void 0?Ir(String(e),String(n),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`-\
-- ${t}`,`+++ ${r}`].map(u=>se("1",u,i)),...s.map(u=>se(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var D=require("fs");var Mn=4*1024*1024,Fr=64,_s=["__proto__","constructor","prototype"],je=/[ \t\n\r]*/y,$s=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,vs=/true|false|null/y;function me(e,n){
if(e.length>Mn)throw P("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw P(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(p){var w,g;let a=r.slice(0,o).split(`
`),f=`line ${a.length}, column ${((w=a[a.length-1])!=null?w:"").length+1}`,h=o>=r.length?"the end":E((g=r.slice(o,o+12).split(`
`)[0])!=null?g:""),b=r[o]==="'"?": JSON strings take double quotes":"";throw P("",`${n} is not JSON: found ${h} at ${f}, expected ${p}${b}`)}function s(p){var f;
p.lastIndex=o;let a=(f=p.exec(r))==null?void 0:f[0];return a!==void 0&&(o+=a.length),a}function u(){if(r[o]!=='"')return;let p=o+1;for(;p<r.length&&r[p]!=='"';)
p+=r[p]==="\\"?2:1;try{let a=JSON.parse(r.slice(o,p+1));return o=p+1,String(a)}catch(a){return i("a string on one line, with valid escapes and an end")}}function c(p){
return s(je),r[o]!==p?!1:(o++,!0)}function l(p){s(je);let a=u();if(a===void 0)return i("a key in double quotes");if(_s.includes(a))throw P(a,`${n} holds the key\
 ${E(a)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(p,a))throw P(a,`${n} holds the key ${E(a)} twice, expected each key once: \
remove one`);return c(":")?a:i('":"')}function d(p){var f;if(s(je),p>Fr&&(r[o]==="{"||r[o]==="["))throw P("",`${n} is nested deeper than ${Fr} levels`);if(c("{")){
let h=Object.create(null);if(c("}"))return h;do h[l(h)]=d(p+1);while(c(","));return c("}")?h:i('"," or "}"')}if(c("[")){let h=[];if(c("]"))return h;do h.push(d(
p+1));while(c(","));return c("]")?h:i('"," or "]"')}if(r[o]==='"')return u();let a=(f=s($s))!=null?f:s(vs);return a===void 0?i("a value"):JSON.parse(a)}let m=d(
1);return s(je),o<r.length?i("nothing after the value"):m}var Ps=["check","diff","pretty","human","schema","help","version"];function Br(e,n,t=[]){var l,d;let r=[...Ps,...t],o=new Set,i=Object.create(null),s=[],u;for(let m=0;m<
e.length;m++){let p=(l=e[m])!=null?l:"",[,a="",,f]=(d=/^--([a-z]+)(=([^]*))?$/.exec(p))!=null?d:[],h=r.find(b=>p===`--${b}`);if(h!==void 0)o.add(h);else if(n.includes(
a)){let b=f!=null?f:e[++m];b===void 0||b===""||b.startsWith("-")?u=u!=null?u:`--${a} has no value, expected one after it`:a in i&&i[a]!==b?u=u!=null?u:`--${a} i\
s given twice, expected it once`:i[a]=b}else p.startsWith("-")&&p!=="-"?u=u!=null?u:ks(p,[...r,...n]):s.push(p)}s.length>1&&(u=u!=null?u:`found the arguments ${s.
map(m=>E(m)).join(" and ")}, expected one at most: quote the JSON as one word`);let[c]=s;return{switches:o,...i,...c===void 0?{}:{source:c},...u===void 0?{}:{problem:u}}}
function ks(e,n){let t=Ae(e.replace(/^-+|=.*$/g,""),n);return`${E(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(
", ")}`}function Vr(e,n){if(n!==void 0)return me(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return me(Hr(0,"stdin"),"stdin");
if(/^\s*[{[]/.test(e))return me(Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw P("",`the argument is ${E(e)}, expected JSON, @FILE or -`);
return me(Ss(t),`the file ${E(t,200)}`)}function Ur(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.
create(null);for(let[r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function Ss(e){let n;try{n=(0,D.openSync)(e,D.constants.
O_RDONLY|D.constants.O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),
"code"))})`;throw P("",`${r} ${E(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,D.fstatSync)(n).isFile())throw P("",`${E(
e,200)} is not a regular file, expected a file that holds JSON; for a pipe pass -`);return Hr(n,`the file ${E(e,200)}`)}finally{(0,D.closeSync)(n)}}function Hr(e,n){
let t=[];for(let o=Mn+1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=zs(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString(
"latin1").trim()==="")throw P("",`${n} is empty, expected a JSON object, {} at least`);return r}function zs(e,n,t){for(;;)try{return(0,D.readSync)(e,n,0,n.length,
null)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw P("",`cannot read ${t} (${o}), expected JSON t\
here`);Tn(10)}}function Tn(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Ne=require("fs");function Le(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function ge(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Ne.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Tn(2)}return!0}function Dn(){let{COLUMNS:e,LC_ALL:n,LC_CTYPE:t,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(n||t||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&Os(1))}}function Os(e){try{return(0,Ne.fstatSync)(e).isCharacterDevice()}catch(n){
return!1}}function Kr(e){let n,t=()=>{if(n===void 0)return!1;let r=Math.round(process.uptime()-n);return n=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:t,step(r){t(),e(`${r} ...`),n=process.uptime()}}}var Wr=!1;function Jr(){if(!Wr){Wr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var he="0.1.0";var sf=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function qr(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:(s=r[2])!=null?s:null}var As={x64:"x86_64",arm64:"aarch64"};function Cn(e){var s,u;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:n?t||r:r||
t,machine_id:e.attr("/etc/machine-id"),os:qr(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:n?(s=
As[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,c])=>c))}async function Yr(e,n,t,r){var l,d,m;process.removeAllListeners("warning");let o=Br((l=r==null?void 0:r.argv)!=null?l:process.argv.slice(2),eo(e)?["root","captu\
re"]:["root"],Qr(e)?["metrics"]:[]),i={module:e.name,version:he,host:{}},s=!1,u=Kr(p=>ge(De(p,Dn()))),c=(p,a)=>{if(s)return;let f=Ds(p,o,a);s=!0,process.exitCode=
Wt(p),ge(u.end()?`
${f}`:f)};process.once("uncaughtException",p=>c($n(Gr(p),i)));try{if(o.problem!==void 0)throw P("",o.problem);let p=Cs(e,o,(d=r==null?void 0:r.program)!=null?d:
`${e.name}.js`);if(p!==void 0){ge(p);return}let a=await Es(e,o,n,i,t,u.step);o.switches.has("metrics")&&a.metrics!==void 0?ge(a.metrics(Math.floor(Date.now()/1e3))):
c(_n(a,i),a.human)}catch(p){Object.keys(i.host).length===0&&(i.host=Ts((m=o.root)!=null?m:"/")),c($n(p instanceof $?p:Gr(p),i))}}async function Es(e,n,t,r,o,i){
let s=Vr(n.source,t);if(s===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw P("",`${e.name} found no argument, expected one, since it acts at once: pass {} \
to mean it`);let{params:u,ansible:c}=Ur(s!=null?s:{}),l=bn(Zs,{check:c._ansible_check_mode,diff:c._ansible_diff}),d=bn({...ee,...e.params},Rs(u,n.root)),{check:m,
diff:p,root:a,wait:f}=d;if(!Xr(a))throw P("root",`root is ${JSON.stringify(a)}, which is no directory here, expected the top of a tree`);let h=An({root:a});if(r.
host=Cn(h),e.type==="probe")return n.capture===void 0?Is(e,h,d):Ms(e,h,n.capture);if(o===void 0)throw new Error("this script was built without the engine");return o(
h,e,d,{check:m||l.check||n.switches.has("check"),diff:p||l.diff||n.switches.has("diff"),wait:f,version:he,beforeWriting:Jr,render:b=>Le(_n(b,r)),...n.switches.has(
"human")?{progress:i}:{}})}var Zs={check:ee.check,diff:ee.diff};function Rs(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let t=Reflect.
get(e,"root");if(t!=null&&t!==n)throw P("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --root, expected one of them`);return{
...e,root:n}}function Xr(e){try{return(0,Fe.statSync)(e).isDirectory()}catch(n){return!1}}function Is(e,n,t){let{msg:r,own:o,fail:i,...s}=e.read(be(n),t);return{
changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new $(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function Qr(e){return e.
type==="probe"&&e.takesMetrics===!0}function eo(e){return e.type==="probe"&&e.capture!==void 0}function Ms(e,n,t){var o,i;let r=(i=(o=e.capture)==null?void 0:o.
call(e,n))!=null?i:"";try{(0,Fe.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(s){throw P("",`cannot write ${JSON.stringify(t)} (${String(Reflect.get(Object(s),
"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${t}\
; look through it before you send it`,changes:[],own:{}}}function Gr(e){return new $("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, ple\
ase report it`,{cause:e})}function Ts(e){try{return Xr(e)&&e.startsWith("/")?Cn(An({root:e})):{}}catch(n){return{}}}function Ds(e,{switches:n},t){return n.has("\
human")?Cr(e,Dn(),t==null?void 0:t()):Le(e,n.has("pretty")?2:0)}function Cs(e,{switches:n},t){if(n.has("help"))return js(e,t);if(n.has("version"))return`${e.name}\
 ${he}
`;if(!n.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...hn({...e.params,...ee}),examples:[
e.example]};return Le(r,n.has("pretty")?2:0)}function js(e,n){return`${e.name} ${he}: ${e.summary}

Usage: ${n} [JSON | @FILE | - | FILE] [flags]
  ${n} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${yn(e.params)}
Parameters of every module:
${yn(ee)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${eo(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${Qr(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var So=ae(jn(),1);var Ns=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],Ls=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function to(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Nn(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of Ns){let s=e.stat(i);if(s===null)continue;let u=n.split(`
`).find(l=>l.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(l)&&!l.includes("->")),c=u===void 0||(r=/WRITE\s+(\d+)/.exec(u))==null?void 0:r[1];if(c!==void 0)
return new $("E_BUSY",`${to(e,c)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!Ls.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new $("E_BUSY",`${to(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var Ln="vfiokit_bind",Fs=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),If=`\
install ${Ln} ${Fs}`;var Mf=new RegExp(`^(?:install ${Ln} .*|softdep vfio-pci pre: (?:\\S+ )*${Ln})$`);var Z="/var/lib/vfiokit",L=`${Z}/journal.jsonl`,Fn=1;function Bs(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n?n:null}catch(n){return null}}function Be(e){var o;let n=e.read(L);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let u=Bs(s);if(u===null)throw new $("E_HOST",`${L} line ${i+1} is not a journal line; expected JSON with "run"; resto\
re the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in u){if(u.vfiokit>Fn)throw new $("E_HOST",`${L} has\
 format ${u.vfiokit}, and this version knows formats up to ${Fn}; use the vfiokit that wrote it (version ${u.version}) or a newer one`);t.set(u.run,{...u,released:(o=
u.released)!=null?o:[],entries:[],done:!1});continue}let c=t.get(u.run);c!==void 0&&("entry"in u?c.entries.push(u.entry):c.done=!0)}return[...t.values()]}function ro(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function oo(e){return e.map(({entries:n,done:t,...r})=>ro([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function io(e,n){let t=oo(Be(e));async function r(o){t+=ro([o]),await e.write(L,t,384)}return await r({vfiokit:Fn,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function so(e,n){let t=Be(e).filter(r=>!n.has(r.run));t.length>0?await e.write(L,oo(t),384):e.remove(L)}var uo=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function lo(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Vs(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let u=-o;u<=o;u+=2){let c=i===void 0?0:fo(i,o,u);for(;c<e.length&&c-u<n.length&&
e[c]===n[c-u];)c++;if(s[u+o]=c,c>=e.length&&c-u>=n.length)return Us(r,e.length,n.length)}}return null}function fo(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function Us(e,n,t){var s;let r=[],[o,i]=[n,t];for(let u=e.length-1;u>=0;u--){let c=e[u-1],l=o-i,
d=c===void 0?0:fo(c,u,l);for(;o>d;)r.push([--o,--i]);if(c===void 0)break;l!==-u&&((s=c[l+u-2])!=null?s:0)+1===d?o--:i--}return r.reverse()}function J(e,n){var m,
p,a;if(e===n)return[];let t=lo(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=(m=e.slice(t).match(uo))!=null?m:
[],o=(p=n.slice(t).match(uo))!=null?p:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=Vs(r,o);if(s===
null)return[ao(t,r.join(""),o.join(""))];let u=[],[c,l,d]=[t,0,0];for(let[f,h]of[...s,[r.length,o.length]]){let b=r.slice(l,f).join("");(f>l||h>d)&&u.push(ao(c,
b,o.slice(d,h).join(""))),c+=b.length+((a=r[f])!=null?a:"").length,[l,d]=[f+1,h+1]}return u.reverse()}var co=/[\s"',]/;function Ve(e,n){return n>0&&n<e.length&&
!co.test(e.charAt(n-1))&&!co.test(e.charAt(n))}function ao(e,n,t){let r=lo(n,t);for(;r>0&&(Ve(n,r)||Ve(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<
o&&n[n.length-1-i]===t[t.length-1-i];)i++;for(;i>0&&(Ve(n,n.length-i)||Ve(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}var Hs=104448;function Ue(e){return Buffer.from(e,"latin1").toString("utf8")}var mo=/[^\s"']+/g;function po(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let u=i+s.length,c=n.filter(([l,d])=>l<u&&(d>i||(r===void 0?l>=i:l>i)));if(c.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(c.length>
0){let l=i;o+=s.replace(mo,(d,m)=>{let p=!t.has(d)&&c.some(([f,h])=>f<=l+m&&h>=l+m+d.length),a=d.indexOf("=");return p?d:a>0?d.slice(0,a+1)+"***":"***"})}i=u}return o}
function He(e){return e===""||e.endsWith(`
`)?e:e+`
`}function go(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,u]=[n!=null?n:"",t!=null?t:""];if(r){let l=J(
s,u),d=J(u,s),m=l.map(([f,h])=>[f,f+h]),p=d.map(([f,h])=>[f,f+h]),a=f=>{var h;return new Set((h=f.match(mo))!=null?h:[])};return{before:Ue(He(po(s,m,a(u),o))),after:Ue(
He(po(u,p,a(s),o))),...i}}let c=Math.max(s.length,u.length);return c>Hs?{dst_larger:c,...i}:{before:Ue(He(s)),after:Ue(He(u)),...i}}var ho=ae(jn(),1);function Ke(e){return(0,ho.createHash)("sha256").update(e,"latin1").digest("hex")}function yo(e,n){let t=[],r=[];for(let[o,,i]of J(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&u?t.push(...i.split(/\r?\n/).filter(c=>c.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}var Ks=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function bo(e){return e===null?"":`sha256:${Ke(e).slice(0,12)}`}function Bn(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!Ks.has(n))throw ye(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing;\
 put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw ye(`${n} is not a regular file; expected one or nothing; move it away`);
return e.read(n)}function We(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...We(e,t),t]}var xo={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Bn(e,n.path);return t===n.text?{before:"",after:""}:{before:bo(t),after:bo(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode,n.owner)},pending:()=>null,inverse(e,n){var i,s;let t=Bn(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===
null?"":Ke(t),after:n.text===null?"":Ke(n.text),splices:J((i=n.text)!=null?i:"",t!=null?t:""),...yo(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:We(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),
r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return go(n.path,Bn(e,n.path),n.text,n.secret!==void 0||(r&4)===0,n.secret)}};function Ws(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var wo={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Ws(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new $(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Xs={file:xo,grubConfig:void 0,bootImage:void 0,kmod:wo,driver:void 0,reboot:void 0};function q(e){return Xs[e.kind]}var _o=require("fs"),ue=`${Z}/lock`;function $o(){try{return _o.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function vo(e){
var n;try{let t=_o.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function Qs(e){
return e.boot_id===$o()&&vo(e.pid)===e.started}function Po(e){try{let n=JSON.parse(e);return Qs(n)?n:null}catch(n){return null}}function Vn(e){let n=e.read(ue);
return n===null?null:Po(n)}function eu(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Un(e){
return new $("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${eu(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function nu(e){return new Promise(n=>{setTimeout(n,e)})}async function Je(e,n,t){let r=Date.now()+
e*1e3;for(;;){let o=n();if(o===null)return;if(Date.now()>=r)throw o;t==null||t(`waiting: ${o.message.replace(/;.*/,"")}`),t=void 0,await nu(Math.min(250,Math.max(
10,r-Date.now())))}}function Hn(e,n,t){return Je(n,()=>{let r=Vn(e);return r===null?null:Un(r)},t)}async function ko(e,n,t,r){var s;let o={pid:process.pid,started:(s=
vo(process.pid))!=null?s:"",boot_id:$o(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await Hn(e,r);let i=()=>e.createExclusive(ue,JSON.stringify(
o)+`
`);return await Je(r,()=>{var d;if(i())return null;let u=Vn(e);if(u!==null)return Un(u);let c=`${ue}.stale.${process.pid}`;e.rename(ue,c);let l=e.read(c);return l!==
null&&Po(l)!==null&&e.createExclusive(ue,l),e.remove(c),i()?null:Un((d=Vn(e))!=null?d:o)}),()=>e.remove(ue)}var tu=20;async function Jn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=q(i),{before:u,after:c}=await s.observe(e,i,o);if(u===c)continue;let l=s.pending(
e,i);if(l!==null){r.includes(l)||r.push(l);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:c}});for(let d of s.touches(
i))o.add(d)}return{todo:t,pending:r}}function zo(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=q(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function ru(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,So.randomBytes)(3).toString("hex")}`}function Kn(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function ou(e,n,t,r){var u;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Kn(e.map(c=>c.label))}`,i=n.length===0?"":`; left for you to run: ${Kn(n)}`,s=(u=t.rebootReasons)!=null?u:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Kn(s)}`}`}function qe({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:l,runnable:d,ask:m}){return be(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:l,runnable:d,ask:m})}function Wn(e,n,t,r){var d,m,p,a,f,h,b,w,g,y;let o=n.report(e),{changes:i,
run:s}=t,u=[...(d=n.pending)!=null?d:[],...t.pending],{fail:c}=o,l=(p=t.error)!=null?p:c===void 0||r&&c.node!=="untouched"?void 0:{stop:c,node:(m=c.node)!=null?
m:"partial"};return{changed:i.length>0,msg:l===void 0?(a=o.msg)!=null?a:ou(i,u,o,r):l.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:
{diff:t.diff},rebootReasons:(f=o.rebootReasons)!=null?f:[],pendingAtBoot:(h=o.pendingAtBoot)!=null?h:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(b=
n.notes)!=null?b:[],...(w=o.notes)!=null?w:[]],warnings:[...(g=n.warnings)!=null?g:[],...(y=o.warnings)!=null?y:[]],own:o.own,...s===void 0?{}:{run:s},...l===void 0?
{}:{error:l}}}function Oo({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}function iu(e,n,t){var r;try{return Wn(e,n,t,!1)}catch(o){
if(!(o instanceof $))throw o;return Wn(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function su(e,n,t,r,o){var c,l;let i=new Set,s=[],u=new Map(n.flatMap(({step:d})=>q(d).rollBack===void 0?[]:[[d,q(d).inverse(e,d)]]));for(let{step:d,change:m}of n){
let p=q(d);try{let a=await p.observe(e,d,i);if(a.before!==m.before&&a.before!==a.after&&p.facet!=="derived")throw new $("E_RACED",`${m.label} changed while this\
 ran: it was ${m.before||"absent"} and is ${a.before||"absent"}; somebody else is at work on this node; run this again`);let f=a.before!==a.after,h=(c=u.get(d))!=
null?c:f?p.inverse(e,d):void 0;f&&((l=o.progress)==null||l.call(o,m.label)),h!==void 0&&(s.push([d,h]),await(t==null?void 0:t.entry(h))),f&&await p.apply(e,d)}catch(a){
throw a instanceof $?await uu(e,{todo:n,tried:s,done:r},d,a):a}r.push(m);for(let a of p.touches(d))i.add(a)}}async function uu(e,n,t,r){let o=q(t);if(o.rollBack===
void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([l])=>l.kind===t.kind),r),u=new Set(n.todo.filter(l=>i.includes(l.step)).map(l=>l.change));
n.done.splice(0,n.done.length,...n.done.filter(l=>!u.has(l)));let{hint:c}=r;return new $(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,...c===void 0?{}:
{hint:c},...n.done.length===0&&n.tried.every(([l])=>i.includes(l))?{node:"rolled_back"}:{}})}function cu(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){
if(o instanceof $)return r;throw o}}async function au(e,n){let{todo:t}=await Jn(e,n.steps.map(du));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} \
is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new $("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do\
 this ended without an error, so run it by hand and look at its output`)}var lu=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function Ao(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&lu.test(e.path)}function Eo(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>Ao(i)))&&((o=n.guard)==null||o.call(n,e))}function du(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function fu(e){
let n=e.list(`${Z}/runs`);for(let t of n.slice(0,Math.max(0,n.length-tu)))e.remove(`${Z}/runs/${t}`)}function pu(e){if(e.stat(L)===null){for(let n of e.list(`${Z}\
/runs`))e.remove(`${Z}/runs/${n}`);e.removeEmptyDir(`${Z}/runs`),e.remove(`${Z}/images.json`)}}async function Zo(e,n,t,r){var p;r.check||await Hn(e,r.wait,r.progress);
let o=qe(e),i=n.plan(o,t),s=await Jn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0;if(Eo(o,i,s),r.check||u){let a=r.diff?zo(o,s.todo):void 0;return Oo(n,Wn(
o,i,{changes:s.todo.map(({change:f})=>f),pending:s.pending,diff:a},r.check))}let c=ru(),l=We(e,Z),d=[...l].reverse();(p=r.beforeWriting)==null||p.call(r);let m=await ko(
e,n.name,c,r.wait);try{return await Ro(e,n,t,r,{run:c,made:l,empty:d})}finally{if(m(),e.stat(L)===null)for(let a of[Z,...d])e.removeEmptyDir(a)}}async function Ro(e,n,t,r,o,i=!0){
var x,_,S,R,I,z;let{run:s,made:u,empty:c}=o;mu(e);let l=qe(e),d=n.plan(l,t),{todo:m,pending:p}=await Jn(l,d.steps);if(Eo(l,d,{todo:m,pending:p}),i&&m.some(({step:O})=>Ao(
O))&&Nn(e)!==null)return await Je(r.wait,()=>Nn(e),r.progress),Ro(e,n,t,r,o,!1);let a=r.diff?zo(l,m):void 0,f=d.report(l).bootable,h=[],b,w=null;try{d.undoes===
void 0&&m.some(({change:C})=>C.facet!=="pending")&&(w=await gu(e,n.name,d,{run:s,dirs:u,version:r.version})),await su(e,m,w,h,r),(x=r.progress)==null||x.call(r,
"looking again");let O=qe(e);await au(O,cu(O,n,t,d));let H=d.report(O),F=((S=(_=H.bootable)==null?void 0:_.reasons)!=null?S:[]).filter(C=>(f==null?void 0:f.ok)===
!0||(f==null?void 0:f.reasons.includes(C))===!1);if(F.length>0)throw new $("E_DRIFT",`this node would no longer boot as it did: ${F.join("; ")}; run passthrough\
_undo and look at the boot loader before you reboot`);await(w==null?void 0:w.done()),c.push(...(R=d.emptyDirs)!=null?R:[]);for(let C of(I=d.emptyDirs)!=null?I:[])
e.removeEmptyDir(C);d.undoes!==void 0&&H.fail===void 0&&await so(e,d.undoes)}catch(O){b=O instanceof $?O:new $("E_INTERNAL",`${O instanceof Error?O.message:String(
O)}; this is a bug, please report it`,{cause:O})}let g=h.length>0||w!==null,y=Oo(n,iu(qe(e),d,{changes:h,pending:p,diff:a,...w===null?{}:{run:s},...b===void 0?{}:
{error:{stop:b,node:(z=b.node)!=null?z:g?"partial":"untouched"}}}));return d.undoes!==void 0&&b===void 0?pu(e):g&&r.render!==void 0&&await hu(e,s,r.render(y)),y}
function mu(e){var n;for(let t of Be(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=e.real(r.path))!=null?n:r.path:void 0;o!==void 0&&e.remove(zn(o))}}
function gu(e,n,t,r){var o,i,s,u,c;return io(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(o=e.attr("/etc/machine-id"))!=null?o:"",
image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=t.claims)!=null?s:[],released:(u=t.released)!=null?
u:[],devices:(c=t.devices)!=null?c:[]})}async function hu(e,n,t){try{await e.write(`${Z}/runs/${n}.json`,t,384),await fu(e)}catch(r){if(!(r instanceof $))throw r}}Yr(Kt,vfiokitArguments,Zo);
}));
