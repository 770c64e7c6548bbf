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
return e};var ae=(e,n,t)=>(t=e!=null?Do(No(e)):{},Bo(n||!e||!e.__esModule?Ge(t,"default",{value:e,enumerable:!0}):t,e));var G=(e,n,t)=>Fo(e,typeof n!="symbol"?n+"":n,t);var vn=M((fd,Xt)=>{Xt.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var er=M((pd,Qt)=>{Qt.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var tr=M(nr=>{nr._parse=function(e,n,t){return{command:e,args:n,options:t}}});var te=M((gd,rr)=>{rr.exports={}});var ir=M(or=>{or.signalsByName=new Proxy({},{get:function(){return{}}})});var ur=M((yd,sr)=>{"use strict";var{signalsByName:Ni}=ir(),Li=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`time\
d out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:"\
failed",Fi=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:u,timedOut:c,isCanceled:a,killed:l,parsed:{options:{timeout:m}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:Ni[o].description,d=r&&r.code,h=`Command ${Li({timedOut:c,timeout:m,errorCode:d,signal:o,signalDescription:p,
exitCode:i,isCanceled:a})}: ${s}`,w=Object.prototype.toString.call(r)==="[object Error]",x=w?`${h}
${r.message}`:h,g=[x,n,e].filter(Boolean).join(`
`);return w?(r.originalMessage=r.message,r.message=g):r=new Error(g),r.shortMessage=x,r.command=s,r.escapedCommand=u,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!c,r.isCanceled=a,r.killed=l&&!c,r};sr.exports=Fi});var ar=M((bd,cr)=>{cr.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var dr=M(lr=>{lr.validateInputSync=function(){}});var fr=M(Pn=>{Pn.joinCommand=Pn.getEscapedCommand=function(){}});var hr=M((Id,gr)=>{"use strict";var Bi=require("path"),Vi=vn(),Ui=tr(),Hi=te(),Ki=te(),_d=te(),pr=ur(),Wi=ar(),{spawnedKill:$d,spawnedCancel:vd,setupTimeout:Pd,
validateTimeout:kd,setExitHandler:Sd}=te(),{handleInput:zd,getSpawnedResult:Od,makeAllStream:Ad,validateInputSync:Ji}=dr(),{mergePromise:Ed,getSpawnedPromise:Zd}=te(),
{joinCommand:qi,parseCommand:Rd,getEscapedCommand:Gi}=fr(),Yi=1e3*1e3*100,Xi=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?Ki.env({env:i,cwd:r,execPath:o}):i},Qi=(e,n,t={})=>{let r=Ui._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:Yi,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=Xi(t),
t.stdio=Wi(t),process.platform==="win32"&&Bi.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},mr=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Hi(n):n;gr.exports.sync=(e,n,t)=>{let r=Qi(e,n,t),o=qi(e,n),i=Gi(e,n);Ji(r.options);let s;try{s=Vi.spawnSync(
r.file,r.args,r.options)}catch(a){throw pr({error:a,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let u=mr(
r.options,s.stdout,s.error),c=mr(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let a=pr({stdout:u,stderr:c,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return a;
throw a}return{command:o,escapedCommand:i,exitCode:0,stdout:u,stderr:c,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}}});var jn=M((Sf,no)=>{no.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var $=class extends Error{constructor(t,r,o={}){super(r);G(this,"code");G(this,"param");G(this,"hint");G(this,"cause");G(this,"node");this.name="Stop",this.code=
t,o.param!==void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause),o.node!==void 0&&(this.node=o.node)}};function P(e,n){
return new $("E_PARAMS",n,{param:e})}function qn(e,n){return new $("E_HOST",e,n===void 0?{}:{hint:n})}function he(e,n){return new $("E_REFUSED",e,n===void 0?{}:
{hint:n})}var Gn=new WeakMap;function ye(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Gn.set(t,new Map),t}function B(e,n,t){let r=Gn.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Qn=["/lib/modules","/usr/lib/modules"],Vo={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function V(e){return e.replace(/-/g,"_")}function be(e,n){let t=Qn.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function et(e){
return B(e,"kernels",()=>[...new Set(Qn.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${be(e,t)}/${r}`)!==null)))}function Ye(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Uo={"modules.dep":":","modules.builtin":"\\s*\\n"},Yn=new Map;function Xn(e,n,t){var c,a;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(a=Yn.get(s))!=null?a:{text:`
${(c=e.read(r))!=null?c:""}
`,answers:new Map};return Yn.set(s,u),l=>{let m=u.answers.get(l);if(m!==void 0)return m;let p=l.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),d=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${Uo[t]}`).test(u.text);return u.answers.set(l,d),d}}function nt(e,n){return B(e,`modules of ${n}`,()=>Ho(e,n))}function Ho(e,n){let t=be(e,n),
r=Xn(e,t,"modules.builtin"),o=Xn(e,t,"modules.dep"),i=Ye(e)===n;return s=>{var l;let u=V(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==
null&&o!==null)return"absent";let c=Vo[u],a=c===void 0?null:new RegExp(`^${c}=([ym])$`,"m").exec((l=e.read(`/boot/config-${n}`))!=null?l:"");return a!==null?a[1]===
"y"?"builtin":"module":i&&Xe(e,s)?Ko(e,u)?"module":"builtin":"absent"}}function Ko(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function Xe(e,n){return e.stat(`/sys/module/${V(n)}`)!==null}var Wo="/dev/null";function xe(e){return e.slice(e.lastIndexOf("/")+1)}function Jo(e,n){return xe(e)<xe(n)?-1:xe(e)>xe(n)?1:0}function we(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Wo){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(Jo)}function _e(e,n){var r,o;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var qo=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],Go={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function Yo(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:t,lines:i}),t+=i}return n}function tt(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Xo(e,n){
var r,o,i,s;let t=[];for(let{text:u,line:c,lines:a}of Yo(e)){if(u.startsWith("#"))continue;let l=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(l===null)continue;let m=l[1],p=tt((r=l[2])!=null?r:""),d=m==="alias"?tt((i=((o=l[3])!=null?o:"").split(/[\t ]+/).find(f=>f!==""))!=null?i:""):(s=l[3])!=
null?s:"";p===null||d===null||d===""&&Go[m]||t.push({command:m,name:p,rest:m==="blacklist"?"":m==="options"?d.replace(/\t/g," "):d,path:n,line:c,lines:a})}return t}
function rt(e,n){return B(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...we(e,qo)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modu\
les.softdep");t.splice(r<0?t.length:r,0,`${be(e,n)}/modules.softdep`)}return t.flatMap(r=>B(e,r,()=>Xo(_e(e,r),r)))})}function Qo(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):r.replace(/[.+^${}()|[\]\\]/,
"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function ot(e,n,t){var r;return(r=e.find(o=>o.command===n&&Qo(o.name,t)))!=null?r:null}function it(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=ot(e,"install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var Qe=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function en(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:V(n)}function $e(e){let n=[];for(let t of we(e,Qe))for(let r of _e(e,t).split(`
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
void 0&&(this._value=n(),this._getter=void 0),this._value}};function ft(e){return new on(e)}function pt(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var ti="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function mt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ve(e){let n=e;if(!n)return{};if(typeof n=="string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function gt(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function K(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function ht(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function yt(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function le(e){return typeof e=="string"?e:e==null?void 0:e.message}function sn(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function un(e,n,t){var c,a,l,m,p,d,f,h,w,x,g,y,b,_,S,R,I;var r;
let o=(a=(c=e.inst)==null?void 0:c._zod)==null?void 0:a.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(m=e.schema)==null?void 0:m._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(R=(S=(b=(g=(w=le((h=(f=(d=e.inst)==null?
void 0:d._zod.def)==null?void 0:f.error)==null?void 0:h.call(f,e)))!=null?w:le(i==null?void 0:i(e)))!=null?g:le((x=n==null?void 0:n.error)==null?void 0:x.call(n,
e)))!=null?b:le((y=t.customError)==null?void 0:y.call(t,e)))!=null?S:le((_=t.localeError)==null?void 0:_.call(t,e)))!=null?R:"Invalid input",u={};for(let z of Object.
keys(e))z==="inst"||z==="schema"||z==="continue"||z==="input"||z==="__proto__"||(u[z]=e[z]);return(I=u.path)!=null||(u.path=[]),u.message=s,n!=null&&n.reportInput&&
(u.input=e.input),u}function bt(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):ri(e,t,r.value)}}function lt(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function ri(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:lt(this,n,t.bind(this))},set(r){lt(this,n,r)}})}function oi(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var rn,U=!1,ii={configurable:!0,get(){U=!0}};function Y(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&rn!==e._zod){
rn=void 0;return}rn=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,ii);let o=U;U=!1;try{let i=t(this);return U?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),U=U||o,i}catch(i){throw delete this[n],U=U||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function xt(e,n,t,r){let o=oi(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var wt;var cn={value:void 0,enumerable:!1},_t="captureStackTrace"in Error?Error:null;function si(e){let n=_t;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return _t=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function A(e,n,t,r){var p;let o={};function i(d){this.
def=d,this.constr=m,this.traits=new Set}i.prototype=o;let s=t,u=s&&new WeakSet;function c(d,f){if(d._zod){if(d._zod.traits.has(e))return}else{cn.value=new i(f);
try{Object.defineProperty(d,"_zod",cn)}finally{cn.value=void 0}}if(d._zod.traits.add(e),n(d,f),u){let w=Object.getPrototypeOf(d),x=d._zod.constr.prototype,g=w;for(;g&&
g!==x;)g=Object.getPrototypeOf(g);let y=g!=null?g:w;u.has(y)||(u.add(y),bt(y,s))}let h=m.prototype;for(let w in h)Object.prototype.hasOwnProperty.call(h,w)&&(w in
d||(d[w]=h[w].bind(d)))}let a=(p=r==null?void 0:r.Parent)!=null?p:Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function m(d){var x;let f=r!=
null&&r.Parent?si(l):this;c(f,d);let h=f._zod.deferred;if(h){for(let g of h)g();f._zod.deferred=void 0}let w=(x=globalThis.__zod_globalConfig)==null?void 0:x.postProcessor;
return w&&w(f),f}return Object.defineProperty(m,"init",{value:c}),Object.defineProperty(m,Symbol.hasInstance,{value:d=>{var f,h;return r!=null&&r.Parent&&d instanceof
r.Parent?!0:(h=(f=d==null?void 0:d._zod)==null?void 0:f.traits)==null?void 0:h.has(e)}}),Object.defineProperty(m,"name",{value:e}),m}var N=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Pe=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},$t;($t=(wt=globalThis).__zod_globalConfig)!=null||(wt.__zod_globalConfig=
{});var de=globalThis.__zod_globalConfig;function an(e){return e&&Object.assign(de,e),de}function ui(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,dt,2)),e.message}function ci(e){this._zod.message=e}var ai={get:ui,
set:ci,enumerable:!0,configurable:!0},ln={value:void 0,enumerable:!1},Pt=new WeakSet([Object.prototype,Error.prototype]),kt=(e,n)=>{e.name="$ZodError",ln.value=
n,Object.defineProperty(e,"issues",ln),ln.value=void 0,Object.defineProperty(e,"message",ai);let t=Object.getPrototypeOf(e);Pt.has(t)||(Pt.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Mu=A("$ZodError",kt),St=A("$ZodError",kt,void 0,{Parent:Error});var di=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new N;return i.issues.length?fi(e,i.issues,
o):{success:!0,data:i.value}},dn=di(St);function fi(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>un(o,t,an()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var zt={major:4,minor:6,patch:7};var Q=A("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=zt;let r=e._zod.def.checks,o=e._zod.traits.has("$\
ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let u of o)for(let c of u._zod.onattach)c(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.deferred=
[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let u=(a,l,m)=>{if(a.memo)return a;let p=K(a),d;for(let f of l){if(f._zod.def.when){if(ht(
a)||!f._zod.def.when(a))continue}else if(p)continue;let h=a.issues.length,w=f._zod.check(a);if(w instanceof Promise&&(m==null?void 0:m.async)===!1)throw new N;if(d||
w instanceof Promise)d=(d!=null?d:Promise.resolve()).then(async()=>{await w,a.issues.length!==h&&(sn(a.issues,h,e),p||(p=K(a,h)))});else{if(a.issues.length===h)
continue;sn(a.issues,h,e),p||(p=K(a,h))}}return d?d.then(()=>a):a},c=(a,l,m)=>{if(K(a))return a.aborted=!0,a;let p=u(l,o,m);if(p instanceof Promise){if(m.async===
!1)throw new N;return p.then(d=>e._zod.parse(d,m))}return e._zod.parse(p,m)};e._zod.run=(a,l)=>{if(l.skipChecks)return e._zod.parse(a,l);if(l.direction==="backw\
ard"){let p=e._zod.parse({value:a.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(d=>c(d,a,l)):c(p,a,l)}let m=e._zod.parse(a,l);if(m instanceof
Promise){if(l.async===!1)throw new N;return m.then(p=>u(p,o,l))}return u(m,o,l)}}});var Ot=A("$ZodNever",(e,n)=>{Q.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Se(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...yt(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}var mi=[];function gi(e){var s,u,c,a;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:mi,o=r.length?[...n,...r]:n;for(let l of o)if(!((a=(c=(u=(s=e.shape)==null?void 0:s[l])==null?void 0:u._zod)==null?void 0:c.traits)!=null&&a.has("$ZodType")))
throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=gt(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function hi(e,n,t,r,o,i,s){let u=[],c=o.keySet,a=o.catchall._zod,l=a.def.type,m=a.optin,p=a.optout,d=0;for(let f in n){if(s&&t.issues.
length!==d){if(K(t,d))break;d=t.issues.length}if(c.has(f))continue;if(f==="__proto__"){l==="never"&&u.push(f);continue}if(l==="never"){u.push(f);continue}let h=a.
run({value:n[f],issues:[]},r);h instanceof Promise?e.push(h.then(w=>Se(w,t,f,n,m,p))):Se(h,t,f,n,m,p)}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var At=A("$ZodObject",(e,n)=>{var a;Q.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"shap\
e"),r=t!=null&&t.get?t.get.raw:(a=n.shape)!=null?a:{};if(r){let l=()=>{let m={...r};return Object.defineProperty(n,"shape",{value:m}),l.raw=m,m};l.raw=r,Object.
defineProperty(n,"shape",{get:l})}let o=ft(()=>gi(n));Y(e,"propValues",l=>{let m=l.def.shape,p={};for(let d in m){let f=m[d]._zod;if(f.values){Object.prototype.
hasOwnProperty.call(p,d)||pt(p,d,new Set);for(let h of f.values)p[d].add(h);f.optin!==void 0&&p[d].add(void 0)}}return p});let i=mt,s=n.catchall,u,c=de.memoizer;
c==null||c.attach(e),e._zod.parse=(l,m)=>{u!=null||(u=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
l;l.value=c?c.alloc(e,l,{},m):{};let d=[],f=u.shape,h=m==null?void 0:m.abortEarly,w=l.issues.length;for(let x of u.allKeys){if(h&&l.issues.length!==w){if(K(l,w))
break;w=l.issues.length}if(x==="__proto__")continue;let g=f[x],y=g._zod.optin,b=g._zod.optout,_=g._zod.run({value:p[x],issues:[]},m);_ instanceof Promise?d.push(
_.then(S=>Se(S,l,x,p,y,b))):Se(_,l,x,p,y,b)}return s?hi(d,p,l,m,o.value,e,h===!0):d.length?Promise.all(d).then(()=>l):l}});var Et=A("$ZodTransform",(e,n)=>{var t;Q.init(e,n),e._zod.optin="optional",(t=de.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new Pe(
e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(u=>(r.value=u,r));if(i instanceof Promise)throw new N;
return r.value=i,r}});var Zt=A("$ZodPipe",(e,n)=>{Q.init(e,n),Y(e,"values",t=>t.def.in._zod.values),Y(e,"optin",t=>t.def.in._zod.optin),Y(e,"optout",t=>t.def.out._zod.optout),Y(e,"pr\
opValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>ke(s,n.
in,r)):ke(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>ke(i,n.out,r)):ke(o,n.out,r)}});function ke(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function Rt(e,n){return new e({type:"never",...ve(n)})}var ze=A("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Q.init(e,n),e.def=n,e.type=n.type},{safeParse(e,n){return dn(this,
e,n)}});var xi=A("ZodMiniNever",(e,n)=>{Ot.init(e,n),ze.init(e,n)});function wi(e){return Rt(xi,e)}var _i=A("ZodMiniObject",(e,n)=>{At.init(e,n),ze.init(e,n),xt(e,"shape",t=>t._zod.def.shape,!1)});function It(e,n){return new _i({type:"object",shape:e,catchall:wi(),...ve(n)})}var $i=A("ZodMiniTransform",(e,n)=>{Et.init(e,n),ze.init(e,n)});function fn(e){return new $i({type:"transform",transform:e})}var vi=A("ZodMiniPipe",(e,n)=>{Zt.init(e,n),ze.init(e,n)});function Mt(e,n){return new vi({type:"pipe",in:e,out:n})}var Pi=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,ki=/^[ -~]*$/;function Tt(e){if(ki.
test(e))return;let n=Pi.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function E(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Oe(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:Si(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function Si(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let a=1;a<=n.length;a++){let l=((r=t[a-1])!=null?r:0)+(e[u-
1]===n[a-1]?0:1);c.push(Math.min(l,((o=t[a])!=null?o:0)+1,((i=c[a-1])!=null?i:0)+1))}t=c}return(s=t[n.length])!=null?s:0}var zi=["true","yes","on","y","t","1"],Oi=["false","no","off","n","f","0"];function pn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return zi.
includes(n)?!0:Oi.includes(n)?!1:void 0}function mn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Ct(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function jt(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Ae(e,n="",t=""){var r;if(typeof e=="stri\
ng")Dt(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Ae(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=mn(e))!=null?r:{}))Dt(o,n===""?"a key":`a ke\
y of ${n}`,t),Ae(i,n===""?o:`${n}.${o}`,t||o)}function Dt(e,n,t){let r=Tt(e);if(r!==void 0)throw P(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Ai={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function gn(e){return{type:Ai[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function hn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=gn(r);return{type:"object",properties:n,additionalProperties:!1}}
function Ei(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function yn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${Ei(t)})
      ${t.describe}
`).join("")}var Nt="vfiokit-write";var Zi=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Ee(e){return ne("bool",e,"true or false",pn,{})}function Ri(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return ne("int",e,`a whole number${r}`,i=>Ct(i,n,t),o)}function Lt(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return ne("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Ft(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>pn(i)===r):[];return o.length===1?o[0]:void 0};return{
...ne("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Bt(e,n){let t=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.
includes(",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=ne(
"list",n,o,t,{items:gn(e)}),s=u=>fn((c,a)=>Array.isArray(c)?c.map((l,m)=>{var f;let p=l===null||l===""?void 0:u.safeParse(l);if((p==null?void 0:p.success)===!0)
return p.data;let d=(f=p==null?void 0:p.error.issues[0])==null?void 0:f.message;a.issues.push({...Vt(l,"something in it"),...d===void 0?{}:{message:d},path:[m]})}):
c);return{...i,schema:()=>Ii(i.schema(),s(e.schema()))}}var ee={check:Ee({describe:"Say what would change and write nothing.",default:!1}),diff:Ee({describe:"Show the changes of files as before and after.",default:!1}),
root:ne("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",jt,{pattern:"^/"}),wait:Ri({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function bn(e,n){var p,d,f;let t=mn(n);if(t===void 0)throw P("",`the paramet\
ers are ${E(n)}, expected a JSON object such as {"check": true}`);Ae(t);let r=Ti(e);if(Object.keys(t).every(h=>t[h]===void 0))return r;let o=Mi(e,t).safeParse(t);
if(o.success)return{...r,...Object(o.data)};let[i]=o.error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[u=""]=s,c=s.map(h=>typeof h=="number"?`[${h}]`:`.${String(
h)}`).join("").slice(1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw P(String(u),`${c} ${(d=i==null?void 0:i.message)!=null?d:"is not valid"}`);let a=String(
i.keys[0]),l=Object.keys(c===""?e:Object((f=e[c])==null?void 0:f.json.properties)).sort(),m=Oe(a,l);throw P(c===""?a:c,`${JSON.stringify(a)} is not a parameter${c===
""?"":` of ${c}`}${m===void 0?"":` (did you mean ${m}?)`}; known are ${l.join(", ")}`)}function Vt(e,n,t=""){return{code:"custom",input:e,message:`is ${E(e)}, e\
xpected ${n}${t}`}}function ne(e,n,t,r,o){let i=()=>fn((c,a)=>{if(c==null||c===""&&e!=="str")return n.default;let l=r(c),m=typeof c=="number"&&(e==="str"||e==="\
list");return l===void 0&&a.issues.push(Vt(c,t,m?Zi:"")),l}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function Ii(e,n){return Mt(e,n)}function Mi(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return It(t)}function Ti(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function xn(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Ut(e){return{kind:"kmod",name:e}}var wn="/etc/modules-load.d/vfio.conf",Ht=["vfio","vfio_iommu_type1","vfio_pci"],Di=Lt({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function Ci(e,n){var d;let t=[...new Set(n.modules.map(V))],r=et(e),o=Ye(e),i=new Map([...r,...o===null?[]:[o]].
map(f=>[f,nt(e,f)])),s=o===null?void 0:i.get(o),u=f=>r.length===0||r.some(h=>{var w;return((w=i.get(h))==null?void 0:w(f))!=="absent"}),c=t.filter(u),a=f=>{let h=new Set(
$e(f).map(g=>g.name)),w=t.map(g=>{let y=s===void 0?r.length>0&&r.every(b=>{var _;return((_=i.get(b))==null?void 0:_(g))==="builtin"}):s(g)==="builtin";return{name:g,
loaded:Xe(f,g)||y&&s!==void 0,builtin:y,at_boot:h.has(g)||y}}),x=n.state==="absent"||s===void 0?[]:w.filter(g=>c.includes(g.name)&&!g.loaded);return{own:{modules:w},
rebootReasons:x.filter(g=>(s==null?void 0:s(g.name))==="absent").map(g=>`${g.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:x.
filter(g=>(s==null?void 0:s(g.name))!=="absent"&&!n.load).map(g=>`${g.name} is loaded at the next boot`)}};if(n.state==="absent"){let f=$e(e).filter(x=>t.includes(
x.name)),h=[...new Set(f.map(x=>x.path))].filter(x=>{var g;return(x===wn||x===tn(wn))&&nn((g=e.read(x))!=null?g:"")===null});return{steps:h.map(x=>{var g;return xn(
x,ut((g=e.read(x))!=null?g:"",t).replace(/^\s+$/,"")||null)}),released:t.map(x=>({thing:"module",value:x})),notes:f.filter(x=>!h.includes(x.path)).map(x=>`${x.path}\
 loads ${x.name}, and is not ours: left as it is`),report:a}}if(c.length===0)throw qn(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let l=c.filter(f=>!$e(e).some(h=>h.name===f)),m=at(e,
wn,Qe.slice(1)),p=c.map(f=>it(rt(e),f)).filter(f=>f!==null);return{steps:[...l.length===0?[]:[xn(m.path,st((d=e.read(m.path))!=null?d:"",l))],...n.load&&s!==void 0?
c.filter(f=>s(f)==="module").map(Ut):[]],claims:l.map(f=>({thing:"module",value:f})),notes:[...t.filter(f=>!u(f)).map(f=>`no installed kernel has ${f}: left out`),
...c.filter(f=>n.load&&s!==void 0&&s(f)==="absent").map(f=>`the running kernel ${o} does not have ${f}: nothing to load now`)],warnings:[...l.length===0||m.warning===
void 0?[]:[m.warning],...p.map(f=>`${f.path} line ${f.line} keeps ${f.name} from being loaded, at boot too, although it is listed: take that line out`)],report:a}}
var Kt=ct({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:Ft(["present","absent"],{describe:"Whether they are to be \
loaded at boot; absent unloads nothing.",default:"present"}),modules:Bt(Di,{describe:"The modules; those that no installed kernel has are left out.",default:Ht}),
load:Ee({describe:"Load them now as well.",default:!0})},example:{modules:Ht},plan:Ci});var Fe=require("fs");var ji=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function _n(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:a,pendingAtBoot:l,bootable:m,notes:p,warnings:d,own:f}=e,h=Yt({...Jt(t,o!==void 0,r,n),error:o&&qt(o.stop,
o.node),exception:o&&Gt(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:a&&a.length>0,reboot_reasons:a,pending_at_boot:l,
bootable:m,notes:(p==null?void 0:p.length)===0?void 0:p,warnings:(d==null?void 0:d.length)===0?void 0:d}),w=Object.entries(f).filter(([x])=>!Object.prototype.hasOwnProperty.
call(h,x)&&!ji.includes(x)&&!x.startsWith("_"));return{...h,...Object.fromEntries(w)}}function $n(e,n){return Yt({...Jt(!1,!0,e.message,n),error:qt(e,"untouched"),
exception:Gt(e),changes:[]})}function Wt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Jt(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function qt(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Gt(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Yt(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var _r=ae(vn(),1),Ze=require("fs"),kn=ae(er(),1);var es=1800,ns=64*1024*1024,yr="/usr/local/sbin:/usr/sbin:/sbin",$r=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],br="VFIOKIT_COMMAND",xr="ended\
 by a signal without a name",ts=1,rs=`process.title='${Nt} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,os=0;async function Sn(e,n={}){return is((await Promise.resolve().then(()=>ae(hr(),1))).
default.sync,e,n)}function is(e,n,t){var w;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++os}`,s={...process.env};for(let x of $r)delete s[x];let u=s.PATH,c={
cwd:"/",extendEnv:!1,env:{...s,PATH:u?`${u}:${yr}`:`/usr/bin:/bin:${yr}`,...t.env,LC_ALL:"C",[br]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((w=t.timeout)!=null?w:es)*1e3,killSignal:"SIGKILL",maxBuffer:ns,encoding:"latin1",stripFinalNewline:!1,reject:!1},a=ss(()=>e(r,
o,c));if(a===void 0)return{code:127,stdout:"",stderr:xr};let{exitCode:l,signal:m,timedOut:p,stdout:d="",stderr:f=""}=a;if(p)return us(`${br}=${i}`),{code:124,stdout:d,
stderr:f};let h=m===void 0?void 0:kn.constants.signals[m];return h!==void 0?{code:128+h,stdout:d,stderr:f}:typeof l=="number"?{code:l,stdout:d,stderr:f}:{code:127,
stdout:d,stderr:f||String(Reflect.get(a,"originalMessage")||xr)}}function ss(e){try{return e()}catch(n){return}}function us(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Ze.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Ze.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function vr(e,n,t){return cs(e,n,t)}async function cs(e,n,t){let r={...process.env};for(let u of $r)delete r[u];
let o=(0,_r.spawn)(process.execPath,["-e",rs,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(u=>{o.once("error",c=>u({code:String(Reflect.get(
c,"code"))})),o.once("exit",(c,a)=>u(c===0?{}:{code:a!=null?a:as(c)}))}),s=await wr(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await wr(ts,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function as(e){var n,t;return(t=(n=Object.entries(kn.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function wr(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var k=require("fs"),re=require("path");function zn(e){return re.join(re.dirname(e),`.${re.basename(e)}.vfiokit-new`)}function Pr(e){let n=k.openSync(e,"r");try{
k.fsyncSync(n)}finally{k.closeSync(n)}}function kr(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function Sr(e,n,t){let r=k.fstatSync(e);n!==null&&(r.uid!==
n.uid||r.gid!==n.gid)&&kr(()=>k.fchownSync(e,n.uid,n.gid)),(k.fstatSync(e).mode&4095)!==t&&k.fchmodSync(e,t)}function Re(e){try{return k.lstatSync(e)}catch(n){return null}}
function zr(e,n,t){k.existsSync(e)||(zr(re.dirname(e),n,t),k.mkdirSync(e,{mode:493}),kr(()=>k.chownSync(e,t.uid,t.gid)),k.chmodSync(e,n|(n&292)>>2))}async function Or(e,n,{
mode:t,owner:r,label:o}){var d;let i=re.dirname(e);r===void 0?k.mkdirSync(i,{recursive:!0,mode:493}):zr(i,t,r);let s=zn(e),u=Re(e);Re(s)!==null&&k.unlinkSync(s);
let{O_WRONLY:c,O_CREAT:a,O_EXCL:l,O_NOFOLLOW:m}=k.constants,p=k.openSync(s,c|a|l|m,384);try{try{for(let f=0;f<n.length;)f+=k.writeSync(p,n,f);Sr(p,(d=u!=null?u:
r)!=null?d:null,u===null?t:u.mode&4095),k.fsyncSync(p)}finally{k.closeSync(p)}u!==null&&await o(s,e),k.renameSync(s,e)}catch(f){throw Re(s)!==null&&k.unlinkSync(
s),f}u===null&&await o(e,null),Pr(i)}async function Ar(e,n,t){let r=Re(n),o=k.openSync(e,"r+");try{r!==null&&Sr(o,r,r.mode&4095),k.fsyncSync(o)}finally{k.closeSync(
o)}await t(e,r===null?null:n),k.renameSync(e,n),Pr(re.dirname(n))}var v=require("fs"),Er=16<<20,ls=40,ds=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],fs=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function oe(e){return e instanceof Error&&"code"in e?String(e.code):""}function Ie(e){let n=oe(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var ie=Buffer.allocUnsafe(4096);function Zr(e){let n="",t=0;for(;;){let r=v.readSync(e,ie,t,ie.length-t,null);if(r===0)return n+ie.toString("latin1",0,t);t+=r,!(t<
ie.length)&&(n+=ie.toString("latin1"),t=0)}}function Me(e){return e.split("/").filter(n=>n!==""&&n!==".")}function On(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?
void 0:r.get(n.slice(0,o)),s=Me(i===void 0?n:n.slice(o)),u=i===void 0?[]:Me(i),c=0;for(let a=s.shift();a!==void 0;a=s.shift()){if(a===".."){u.pop();continue}let l=[
...u,a],m=null;if(s.length>0||t){let p=e+"/"+l.join("/");try{v.lstatSync(p).isSymbolicLink()&&(m=v.readlinkSync(p))}catch(d){m=null}}if(m===null){u=l;continue}if(++c>
ls)return null;m.startsWith("/")&&(u=[]),s.unshift(...Me(m))}return"/"+u.join("/")}function ps(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.
includes(".."))return;let o=On(e,r,!0);o!==null&&v.existsSync(e+o)&&t.set(r,o)}function An(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;
function o(g,y){if(n==="")return g;ps(n,g,r);let b=On(n,g,y,r);return b===null?null:n+b}function i(g){let y=o(g,!0);if(y===null||!v.existsSync(y))return null;try{
return n===""?v.realpathSync.native(y):(v.lstatSync(y),y.slice(n.length))}catch(b){return null}}function s(g){let y=o(g,!1);if(y===null)return null;let b;try{b=
v.lstatSync(y)}catch(F){if(Ie(F))return null;throw new $("E_APPLY",`${g} could not be looked at: ${oe(F)}; run as root or give this user access`,{cause:F})}let _=b.
isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:S,mtimeMs:R,ino:I,dev:z,uid:O,gid:H}=b;return{type:_,size:S,mtimeMs:R,ino:I,dev:z,
uid:O,gid:H,mode:b.mode&4095}}function u(g){let y=o(g,!0);if(y===null)return null;let b;try{b=v.openSync(y,v.constants.O_RDONLY|v.constants.O_NONBLOCK)}catch(_){
if(Ie(_))return null;throw new $("E_APPLY",`${g} could not be read: ${oe(_)}; run as root or give this user access`,{cause:_})}try{let _=v.fstatSync(b);if(!_.isFile())
throw new $("E_HOST",`${g} is not a regular file, as it should be; move it out of the way`);if(_.size>Er)throw new $("E_HOST",`${g} has ${_.size} bytes, more th\
an the ${Er} that such a file may have; look at what it is`);return _.size<ie.length?Zr(b):v.readFileSync(b,"latin1")}catch(_){throw _ instanceof $?_:new $("E_A\
PPLY",`${g} could not be read: ${oe(_)}`,{cause:_})}finally{v.closeSync(b)}}function c(g,y,b){let _=o(g,!0);if(_===null)return null;try{let S=v.openSync(_,v.constants.
O_RDONLY|v.constants.O_NONBLOCK);try{let R=Buffer.alloc(b);return R.slice(0,v.readSync(S,R,0,b,y))}finally{v.closeSync(S)}}catch(S){return null}}function a(g){let y=o(
g,!0);if(y===null||!v.existsSync(y))return null;try{let b=v.openSync(y,v.constants.O_RDONLY|v.constants.O_NONBLOCK);try{return Zr(b).trimEnd()}finally{v.closeSync(
b)}}catch(b){return null}}function l(g){let y=o(g,!0);if(y===null)return[];if(!v.existsSync(y))return[];try{return v.readdirSync(y).sort()}catch(b){return[]}}function m(g){
let y=o(g,!1);if(y===null)return null;try{return v.readlinkSync(y)}catch(b){return null}}function p(g){let y=o(g,!0);if(y===null)return null;try{let{rdev:b}=v.statSync(
y);return b===0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function d(g){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.
geteuid()!==0?{ok:!1,why:"chroot needs root"}:(g.startsWith("/")?i(g)!==null:ds.some(b=>i(`${b}/${g}`)!==null))?fs.has(g.replace(/.*\//,""))&&i("/proc/self")===
null?{ok:!1,why:`${g} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${g} is not in ${n}`}}async function f(g,y){return t!==void 0?t.run(g,y):Sn(n===""?g:["chroot",n,...g],
y)}function h(g,y=!0){r.clear();let b=On(n,g,y),_=b===null?null:n+b;if(_===null)throw new $("E_REFUSED",`${g} is a loop of links; expected a file or nothing; re\
move the links`);return _}async function w(g,y){n!==""||t!==void 0||!v.existsSync("/sys/fs/selinux/enforce")||await Sn(y===null?["restorecon","-F",g]:["chcon",`\
--reference=${y}`,g])}function x(g,y,b){let _=oe(b),S=_==="EACCES"||_==="EPERM"?"run as root":_==="ENOSPC"?"free space on that file system":_==="EROFS"?"mount i\
t read-write":"see the error and run again";return new $("E_APPLY",`${g} could not be ${y}: ${_===""?String(b):_}; ${S}`,{cause:b})}return{root:n===""?"/":n,live:n===
""||t!==void 0,read:u,bytes:c,attr:a,list:l,link:m,real:i,stat:s,device:p,runnable:d,run:f,ask:f,async write(g,y,b,_){try{await Or(h(g),Buffer.from(y,"latin1"),
{mode:b!=null?b:420,owner:_,label:w})}catch(S){throw S instanceof $?S:x(g,"written",S)}},createExclusive(g,y){let b=h(g);try{v.mkdirSync(b.replace(/\/[^/]*$/,""),
{recursive:!0,mode:448});let _=`${b}.${process.pid}`;v.writeFileSync(_,y,{mode:384,flag:"w"});try{v.linkSync(_,b)}finally{v.unlinkSync(_)}return!0}catch(_){if(oe(
_)==="EEXIST")return!1;throw x(g,"created",_)}},remove(g){try{v.unlinkSync(h(g,!1))}catch(y){if(!Ie(y))throw x(g,"removed",y)}},rename(g,y){try{v.renameSync(h(g,
!1),h(y,!1))}catch(b){if(!Ie(b))throw x(g,"renamed",b)}},removeEmptyDir(g){try{v.rmdirSync(h(g))}catch(y){}},async replace(g,y){try{await Ar(h(g),h(y),w)}catch(b){
throw x(y,"replaced",b)}},async writeAttribute(g,y,b){if(t!==void 0)return t.writeAttribute(g,y);let{code:_,left:S}=await vr(h(g),y,b);if(_!==void 0)throw Object.
assign(new Error(`${g}: ${_}`),{code:_,...S===void 0?{}:{left:S}})}}}function Ir(e,n,t){let r=ms(Rr(e),Rr(n)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${t}`:[])}function Rr(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function ms(e,n){let t=[];for(let r=0,o=0;r<e.length||o<n.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==n[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];t.push(...e.slice(
r,r+i).map(u=>`-${u}`),...n.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&t.push(` ${e[r]}`)}return t}function Te(e,{utf8:n}){return e.replace(n?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function se(e,n,{colour:t}){
return t&&e!==void 0?`\x1B[${e}m${n}\x1B[0m`:n}function fe(e,n){var t;return(t=e.match(new RegExp(`(?! )(.{1,${n}}|\\S+)(?= |$)`,"gm")))!=null?t:[""]}function W(e){
return`  ${e}`}function En(e,{columns:n}){return fe(e,n-4).map((t,r)=>W(r===0?t:W(t)))}function gs(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function pe(e,n,t){var m,p;let r=t===void 0?e:[t,...e],o=d=>d.reduce((f,h)=>Math.max(f,h.length),0),i=((m=r[0])!=null?m:[]).
map((d,f)=>o(r.map(h=>{var w;return(w=h[f])!=null?w:""}))),s=(p=i.pop())!=null?p:0,u=i.reduce((d,f)=>d+f+2,2),c=n.columns-u,a=Math.max(Math.min(s,20),o(r.flatMap(
d=>{var f;return fe((f=d[i.length])!=null?f:"",1)})));if(t!==void 0&&c<a)return e.flatMap(d=>En(d.map((f,h)=>`${t[h]} ${f}`).join(", "),n));let l=d=>se(gs(d),d,
n);return r.flatMap(d=>{var f;return fe((f=d[i.length])!=null?f:"",c).map((h,w)=>{if(w>0)return" ".repeat(u)+h;let x=i.map((g,y)=>{var b,_;return`${l((b=d[y])!=
null?b:"")}${" ".repeat(g+2-((_=d[y])!=null?_:"").length)}`});return W(x.join("")+l(h)).trimEnd()})})}function Cr(e,n,t){let{changed:r,failed:o,msg:i,comment:s,module:u,version:c,contract:a,host:l,error:m,exception:p,run:d,changes:f,diff:h,pending:w,reboot_required:x,
reboot_reasons:g,pending_at_boot:y,bootable:b,notes:_,warnings:S,...R}=Mr(e,n),I=(j,ce)=>Rn(j,ce,n),z=(j,ce)=>I(j,Lr(ce,n)),O=Zn(f),H=O.map(({facet:j,label:ce,before:Mo,
after:To})=>[T(j),`${ce}: ${bs(T(Mo),T(To),n)}`]),{code:F,hint:C,node:Io}=Object(m);return`${[...fe(ys(T(i),o===!0,O),n.columns).map(j=>se(o?`${"1"};${"31"}`:"1",
j,n)),...o?I("Changed",pe(H,n)):pe(H,n),...xs(t===void 0?R:Mr(t,n),n),...Zn(h).flatMap(j=>ws(j,n)),...I("To be run by you",Nr(w).map(W)),...z("A reboot is requi\
red",g),...z("At the next boot",y),...z("This node would not boot",Object(b).reasons),...z("Warnings",S),...z("Notes",_),...z("Hint",T(i).includes(C!=null?C:"")?
[]:[C]),...I("Undo with",d===void 0?[]:[W(`passthrough_undo '{"since": "${d}"}'`)]),...o?["",`${F}, node: ${Io}`]:[],...p===void 0?[]:["",T(p)]].join(`
`)}
`}function Mr(e,n){return JSON.parse(JSON.stringify(e),(t,r)=>typeof r=="string"?Te(r,n):r)}function ys(e,n,[t]){return n?`FAILED: ${e}`:t===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${t.label}`,1)[0]}:`}var Tr="out of date: ";function bs(e,n,{utf8:t}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${n}`)?e===""?"new":n===
""?"removed":"edited":e.startsWith(Tr)?`made anew: ${e.slice(Tr.length)}`:`${e||"absent"} ${t?"\u2192":"->"} ${n||"absent"}`}function xs(e,n){let t=[],r=[];for(let[
o,i]of jr(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=T(i),u=Zn(i),c=Object.keys(Object(u[0]));c.length>0?r.push(...Rn(o,pe(u.map(a=>c.map(l=>T(
a[l]))),n,c.map(In)),n)):!s.includes(`
`)&&o.length+s.length+4<=n.columns?t.push([o,s]):r.push(...Rn(o,Array.isArray(i)?Lr(i,n):s.trim().split(`
`).map(W),n))}return[...t.length===0?[]:["",...pe(t,n)],...r]}function jr(e,n=""){return Object.entries(e).flatMap(([t,r])=>{let o=n+In(t);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?jr({...r},`${o} `):[[o,r]]})}function In(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function T(e){return Array.isArray(e)?
e.map(T).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([n,t])=>`${In(n)} ${T(t)}`).join(", "):String(e!=null?
e:"-")}function Zn(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function Nr(e){return Array.isArray(e)?e.map(T):[]}function Lr(e,n){return Nr(
e).flatMap(t=>En(t,n))}function Rn(e,n,t){return n.length===0?[]:["",se("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,t),...n]}function ws({before:e,after:n,
before_header:t,after_header:r,dst_larger:o},i){let s=o===void 0?Ir(String(e),String(n),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`-\
-- ${t}`,`+++ ${r}`].map(u=>se("1",u,i)),...s.map(u=>se(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var D=require("fs");var Mn=4*1024*1024,Fr=64,_s=["__proto__","constructor","prototype"],Ce=/[ \t\n\r]*/y,$s=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,vs=/true|false|null/y;function me(e,n){
if(e.length>Mn)throw P("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw P(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(p){var x,g;let d=r.slice(0,o).split(`
`),f=`line ${d.length}, column ${((x=d[d.length-1])!=null?x:"").length+1}`,h=o>=r.length?"the end":E((g=r.slice(o,o+12).split(`
`)[0])!=null?g:""),w=r[o]==="'"?": JSON strings take double quotes":"";throw P("",`${n} is not JSON: found ${h} at ${f}, expected ${p}${w}`)}function s(p){var f;
p.lastIndex=o;let d=(f=p.exec(r))==null?void 0:f[0];return d!==void 0&&(o+=d.length),d}function u(){if(r[o]!=='"')return;let p=o+1;for(;p<r.length&&r[p]!=='"';)
p+=r[p]==="\\"?2:1;try{let d=JSON.parse(r.slice(o,p+1));return o=p+1,String(d)}catch(d){return i("a string on one line, with valid escapes and an end")}}function c(p){
return s(Ce),r[o]!==p?!1:(o++,!0)}function a(p){s(Ce);let d=u();if(d===void 0)return i("a key in double quotes");if(_s.includes(d))throw P(d,`${n} holds the key\
 ${E(d)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(p,d))throw P(d,`${n} holds the key ${E(d)} twice, expected each key once: \
remove one`);return c(":")?d:i('":"')}function l(p){var f;if(s(Ce),p>Fr&&(r[o]==="{"||r[o]==="["))throw P("",`${n} is nested deeper than ${Fr} levels`);if(c("{")){
let h=Object.create(null);if(c("}"))return h;do h[a(h)]=l(p+1);while(c(","));return c("}")?h:i('"," or "}"')}if(c("[")){let h=[];if(c("]"))return h;do h.push(l(
p+1));while(c(","));return c("]")?h:i('"," or "]"')}if(r[o]==='"')return u();let d=(f=s($s))!=null?f:s(vs);return d===void 0?i("a value"):JSON.parse(d)}let m=l(
1);return s(Ce),o<r.length?i("nothing after the value"):m}var Br=["check","diff","pretty","human","schema","help","version"];function Vr(e,n){var u,c;let t=new Set,r=Object.create(null),o=[],i;for(let a=0;a<e.length;a++){
let l=(u=e[a])!=null?u:"",[,m="",,p]=(c=/^--([a-z]+)(=([^]*))?$/.exec(l))!=null?c:[],d=Br.find(f=>l===`--${f}`);if(d!==void 0)t.add(d);else if(n.includes(m)){let f=p!=
null?p:e[++a];f===void 0||f===""||f.startsWith("-")?i=i!=null?i:`--${m} has no value, expected one after it`:m in r&&r[m]!==f?i=i!=null?i:`--${m} is given twice\
, expected it once`:r[m]=f}else l.startsWith("-")&&l!=="-"?i=i!=null?i:Ps(l,[...Br,...n]):o.push(l)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(a=>E(a)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[s]=o;return{switches:t,...r,...s===void 0?{}:{source:s},...i===void 0?{}:{problem:i}}}function Ps(e,n){
let t=Oe(e.replace(/^-+|=.*$/g,""),n);return`${E(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function Ur(e,n){
if(n!==void 0)return me(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return me(Kr(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return me(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw P("",`the argument is ${E(e)}, expected JSON, @FILE or -`);return me(ks(t),`the file ${E(
t,200)}`)}function Hr(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function ks(e){let n;try{n=(0,D.openSync)(e,D.constants.O_RDONLY|D.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw P(
"",`${r} ${E(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,D.fstatSync)(n).isFile())throw P("",`${E(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Kr(n,`the file ${E(e,200)}`)}finally{(0,D.closeSync)(n)}}function Kr(e,n){let t=[];for(let o=Mn+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=Ss(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw P("",`${n} is empty, expected a JSON object, {} at least`);return r}function Ss(e,n,t){for(;;)try{return(0,D.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw P("",`cannot read ${t} (${o}), expected JSON there`);Tn(10)}}function Tn(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var je=require("fs");function Ne(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function Le(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,je.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Tn(2)}return!0}function Dn(){let{COLUMNS:e,LC_ALL:n,LC_CTYPE:t,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(n||t||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&zs(1))}}function zs(e){try{return(0,je.fstatSync)(e).isCharacterDevice()}catch(n){
return!1}}function Wr(e){let n,t=()=>{if(n===void 0)return!1;let r=Math.round(process.uptime()-n);return n=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:t,step(r){t(),e(`${r} ...`),n=process.uptime()}}}var Jr=!1;function qr(){if(!Jr){Jr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ge="0.1.0";var of=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Gr(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:(s=r[2])!=null?s:null}var Os={x64:"x86_64",arm64:"aarch64"};function Cn(e){var s,u;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:n?t||r:r||
t,machine_id:e.attr("/etc/machine-id"),os:Gr(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:n?(s=
Os[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,c])=>c))}async function Xr(e,n,t,r){var a,l,m;process.removeAllListeners("warning");let o=Vr((a=r==null?void 0:r.argv)!=null?a:process.argv.slice(2),eo(e)?["root","captu\
re"]:["root"]),i={module:e.name,version:ge,host:{}},s=!1,u=Wr(p=>Le(Te(p,Dn()))),c=(p,d)=>{if(s)return;let f=Ts(p,o,d);s=!0,process.exitCode=Wt(p),Le(u.end()?`
${f}`:f)};process.once("uncaughtException",p=>c($n(Yr(p),i)));try{if(o.problem!==void 0)throw P("",o.problem);let p=Ds(e,o,(l=r==null?void 0:r.program)!=null?l:
`${e.name}.js`);if(p!==void 0){Le(p);return}let d=await As(e,o,n,i,t,u.step);c(_n(d,i),d.human)}catch(p){Object.keys(i.host).length===0&&(i.host=Ms((m=o.root)!=
null?m:"/")),c($n(p instanceof $?p:Yr(p),i))}}async function As(e,n,t,r,o,i){let s=Ur(n.source,t);if(s===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw P("",
`${e.name} found no argument, expected one, since it acts at once: pass {} to mean it`);let{params:u,ansible:c}=Hr(s!=null?s:{}),a=bn(Es,{check:c._ansible_check_mode,
diff:c._ansible_diff}),l=bn({...ee,...e.params},Zs(u,n.root)),{check:m,diff:p,root:d,wait:f}=l;if(!Qr(d))throw P("root",`root is ${JSON.stringify(d)}, which is \
no directory here, expected the top of a tree`);let h=An({root:d});if(r.host=Cn(h),e.type==="probe")return n.capture===void 0?Rs(e,h,l):Is(e,h,n.capture);if(o===
void 0)throw new Error("this script was built without the engine");return o(h,e,l,{check:m||a.check||n.switches.has("check"),diff:p||a.diff||n.switches.has("dif\
f"),wait:f,version:ge,beforeWriting:qr,render:w=>Ne(_n(w,r)),...n.switches.has("human")?{progress:i}:{}})}var Es={check:ee.check,diff:ee.diff};function Zs(e,n){
if(n===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let t=Reflect.get(e,"root");if(t!=null&&t!==n)throw P("root",`root is ${JSON.stringify(t)}\
 in the parameters and ${JSON.stringify(n)} in --root, expected one of them`);return{...e,root:n}}function Qr(e){try{return(0,Fe.statSync)(e).isDirectory()}catch(n){
return!1}}function Rs(e,n,t){let{msg:r,own:o,fail:i,...s}=e.read(ye(n),t);return{changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new $(i.code,
r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function eo(e){return e.type==="probe"&&e.capture!==void 0}function Is(e,n,t){var o,i;let r=(i=(o=e.capture)==
null?void 0:o.call(e,n))!=null?i:"";try{(0,Fe.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(s){throw P("",`cannot write ${JSON.stringify(t)} (${String(Reflect.
get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.length} bytes of th\
is host in ${t}; look through it before you send it`,changes:[],own:{}}}function Yr(e){return new $("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; thi\
s is a bug, please report it`,{cause:e})}function Ms(e){try{return Qr(e)&&e.startsWith("/")?Cn(An({root:e})):{}}catch(n){return{}}}function Ts(e,{switches:n},t){
return n.has("human")?Cr(e,Dn(),t==null?void 0:t()):Ne(e,n.has("pretty")?2:0)}function Ds(e,{switches:n},t){if(n.has("help"))return Cs(e,t);if(n.has("version"))
return`${e.name} ${ge}
`;if(!n.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...hn({...e.params,...ee}),examples:[
e.example]};return Ne(r,n.has("pretty")?2:0)}function Cs(e,n){return`${e.name} ${ge}: ${e.summary}

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
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var So=ae(jn(),1);var js=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],Ns=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function to(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Nn(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of js){let s=e.stat(i);if(s===null)continue;let u=n.split(`
`).find(a=>a.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(a)&&!a.includes("->")),c=u===void 0||(r=/WRITE\s+(\d+)/.exec(u))==null?void 0:r[1];if(c!==void 0)
return new $("E_BUSY",`${to(e,c)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!Ns.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new $("E_BUSY",`${to(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var Ln="vfiokit_bind",Ls=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Rf=`\
install ${Ln} ${Ls}`;var If=new RegExp(`^(?:install ${Ln} .*|softdep vfio-pci pre: (?:\\S+ )*${Ln})$`);var Z="/var/lib/vfiokit",L=`${Z}/journal.jsonl`,Fn=1;function Fs(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n?n:null}catch(n){return null}}function Be(e){var o;let n=e.read(L);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let u=Fs(s);if(u===null)throw new $("E_HOST",`${L} line ${i+1} is not a journal line; expected JSON with "run"; resto\
re the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in u){if(u.vfiokit>Fn)throw new $("E_HOST",`${L} has\
 format ${u.vfiokit}, and this version knows formats up to ${Fn}; use the vfiokit that wrote it (version ${u.version}) or a newer one`);t.set(u.run,{...u,released:(o=
u.released)!=null?o:[],entries:[],done:!1});continue}let c=t.get(u.run);c!==void 0&&("entry"in u?c.entries.push(u.entry):c.done=!0)}return[...t.values()]}function ro(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function oo(e){return e.map(({entries:n,done:t,...r})=>ro([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function io(e,n){let t=oo(Be(e));async function r(o){t+=ro([o]),await e.write(L,t,384)}return await r({vfiokit:Fn,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function so(e,n){let t=Be(e).filter(r=>!n.has(r.run));t.length>0?await e.write(L,oo(t),384):e.remove(L)}var uo=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function lo(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Bs(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let u=-o;u<=o;u+=2){let c=i===void 0?0:fo(i,o,u);for(;c<e.length&&c-u<n.length&&
e[c]===n[c-u];)c++;if(s[u+o]=c,c>=e.length&&c-u>=n.length)return Vs(r,e.length,n.length)}}return null}function fo(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function Vs(e,n,t){var s;let r=[],[o,i]=[n,t];for(let u=e.length-1;u>=0;u--){let c=e[u-1],a=o-i,
l=c===void 0?0:fo(c,u,a);for(;o>l;)r.push([--o,--i]);if(c===void 0)break;a!==-u&&((s=c[a+u-2])!=null?s:0)+1===l?o--:i--}return r.reverse()}function J(e,n){var m,
p,d;if(e===n)return[];let t=lo(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=(m=e.slice(t).match(uo))!=null?m:
[],o=(p=n.slice(t).match(uo))!=null?p:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=Bs(r,o);if(s===
null)return[ao(t,r.join(""),o.join(""))];let u=[],[c,a,l]=[t,0,0];for(let[f,h]of[...s,[r.length,o.length]]){let w=r.slice(a,f).join("");(f>a||h>l)&&u.push(ao(c,
w,o.slice(l,h).join(""))),c+=w.length+((d=r[f])!=null?d:"").length,[a,l]=[f+1,h+1]}return u.reverse()}var co=/[\s"',]/;function Ve(e,n){return n>0&&n<e.length&&
!co.test(e.charAt(n-1))&&!co.test(e.charAt(n))}function ao(e,n,t){let r=lo(n,t);for(;r>0&&(Ve(n,r)||Ve(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<
o&&n[n.length-1-i]===t[t.length-1-i];)i++;for(;i>0&&(Ve(n,n.length-i)||Ve(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}var Us=104448;function Ue(e){return Buffer.from(e,"latin1").toString("utf8")}var mo=/[^\s"']+/g;function po(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let u=i+s.length,c=n.filter(([a,l])=>a<u&&(l>i||(r===void 0?a>=i:a>i)));if(c.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(c.length>
0){let a=i;o+=s.replace(mo,(l,m)=>{let p=!t.has(l)&&c.some(([f,h])=>f<=a+m&&h>=a+m+l.length),d=l.indexOf("=");return p?l:d>0?l.slice(0,d+1)+"***":"***"})}i=u}return o}
function He(e){return e===""||e.endsWith(`
`)?e:e+`
`}function go(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,u]=[n!=null?n:"",t!=null?t:""];if(r){let a=J(
s,u),l=J(u,s),m=a.map(([f,h])=>[f,f+h]),p=l.map(([f,h])=>[f,f+h]),d=f=>{var h;return new Set((h=f.match(mo))!=null?h:[])};return{before:Ue(He(po(s,m,d(u),o))),after:Ue(
He(po(u,p,d(s),o))),...i}}let c=Math.max(s.length,u.length);return c>Us?{dst_larger:c,...i}:{before:Ue(He(s)),after:Ue(He(u)),...i}}var ho=ae(jn(),1);function Ke(e){return(0,ho.createHash)("sha256").update(e,"latin1").digest("hex")}function yo(e,n){let t=[],r=[];for(let[o,,i]of J(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&u?t.push(...i.split(/\r?\n/).filter(c=>c.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}var Hs=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function bo(e){return e===null?"":`sha256:${Ke(e).slice(0,12)}`}function Bn(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!Hs.has(n))throw he(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing;\
 put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw he(`${n} is not a regular file; expected one or nothing; move it away`);
return e.read(n)}function We(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...We(e,t),t]}var xo={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Bn(e,n.path);return t===n.text?{before:"",after:""}:{before:bo(t),after:bo(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode,n.owner)},pending:()=>null,inverse(e,n){var i,s;let t=Bn(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===
null?"":Ke(t),after:n.text===null?"":Ke(n.text),splices:J((i=n.text)!=null?i:"",t!=null?t:""),...yo(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:We(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),
r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return go(n.path,Bn(e,n.path),n.text,n.secret!==void 0||(r&4)===0,n.secret)}};function Ks(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var wo={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Ks(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new $(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Ys={file:xo,grubConfig:void 0,bootImage:void 0,kmod:wo,driver:void 0,reboot:void 0};function q(e){return Ys[e.kind]}var _o=require("fs"),ue=`${Z}/lock`;function $o(){try{return _o.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function vo(e){
var n;try{let t=_o.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function Xs(e){
return e.boot_id===$o()&&vo(e.pid)===e.started}function Po(e){try{let n=JSON.parse(e);return Xs(n)?n:null}catch(n){return null}}function Vn(e){let n=e.read(ue);
return n===null?null:Po(n)}function Qs(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Un(e){
return new $("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${Qs(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function eu(e){return new Promise(n=>{setTimeout(n,e)})}async function Je(e,n,t){let r=Date.now()+
e*1e3;for(;;){let o=n();if(o===null)return;if(Date.now()>=r)throw o;t==null||t(`waiting: ${o.message.replace(/;.*/,"")}`),t=void 0,await eu(Math.min(250,Math.max(
10,r-Date.now())))}}function Hn(e,n,t){return Je(n,()=>{let r=Vn(e);return r===null?null:Un(r)},t)}async function ko(e,n,t,r){var s;let o={pid:process.pid,started:(s=
vo(process.pid))!=null?s:"",boot_id:$o(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await Hn(e,r);let i=()=>e.createExclusive(ue,JSON.stringify(
o)+`
`);return await Je(r,()=>{var l;if(i())return null;let u=Vn(e);if(u!==null)return Un(u);let c=`${ue}.stale.${process.pid}`;e.rename(ue,c);let a=e.read(c);return a!==
null&&Po(a)!==null&&e.createExclusive(ue,a),e.remove(c),i()?null:Un((l=Vn(e))!=null?l:o)}),()=>e.remove(ue)}var nu=20;async function Jn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=q(i),{before:u,after:c}=await s.observe(e,i,o);if(u===c)continue;let a=s.pending(
e,i);if(a!==null){r.includes(a)||r.push(a);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:c}});for(let l of s.touches(
i))o.add(l)}return{todo:t,pending:r}}function zo(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=q(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function tu(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,So.randomBytes)(3).toString("hex")}`}function Kn(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function ru(e,n,t,r){var u;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Kn(e.map(c=>c.label))}`,i=n.length===0?"":`; left for you to run: ${Kn(n)}`,s=(u=t.rebootReasons)!=null?u:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Kn(s)}`}`}function qe({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:a,runnable:l,ask:m}){return ye(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:a,runnable:l,ask:m})}function Wn(e,n,t,r){var l,m,p,d,f,h,w,x,g,y;let o=n.report(e),{changes:i,
run:s}=t,u=[...(l=n.pending)!=null?l:[],...t.pending],{fail:c}=o,a=(p=t.error)!=null?p:c===void 0||r&&c.node!=="untouched"?void 0:{stop:c,node:(m=c.node)!=null?
m:"partial"};return{changed:i.length>0,msg:a===void 0?(d=o.msg)!=null?d:ru(i,u,o,r):a.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:
{diff:t.diff},rebootReasons:(f=o.rebootReasons)!=null?f:[],pendingAtBoot:(h=o.pendingAtBoot)!=null?h:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(w=
n.notes)!=null?w:[],...(x=o.notes)!=null?x:[]],warnings:[...(g=n.warnings)!=null?g:[],...(y=o.warnings)!=null?y:[]],own:o.own,...s===void 0?{}:{run:s},...a===void 0?
{}:{error:a}}}function Oo({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}function ou(e,n,t){var r;try{return Wn(e,n,t,!1)}catch(o){
if(!(o instanceof $))throw o;return Wn(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function iu(e,n,t,r,o){var c,a;let i=new Set,s=[],u=new Map(n.flatMap(({step:l})=>q(l).rollBack===void 0?[]:[[l,q(l).inverse(e,l)]]));for(let{step:l,change:m}of n){
let p=q(l);try{let d=await p.observe(e,l,i);if(d.before!==m.before&&d.before!==d.after&&p.facet!=="derived")throw new $("E_RACED",`${m.label} changed while this\
 ran: it was ${m.before||"absent"} and is ${d.before||"absent"}; somebody else is at work on this node; run this again`);let f=d.before!==d.after,h=(c=u.get(l))!=
null?c:f?p.inverse(e,l):void 0;f&&((a=o.progress)==null||a.call(o,m.label)),h!==void 0&&(s.push([l,h]),await(t==null?void 0:t.entry(h))),f&&await p.apply(e,l)}catch(d){
throw d instanceof $?await su(e,{todo:n,tried:s,done:r},l,d):d}r.push(m);for(let d of p.touches(l))i.add(d)}}async function su(e,n,t,r){let o=q(t);if(o.rollBack===
void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([a])=>a.kind===t.kind),r),u=new Set(n.todo.filter(a=>i.includes(a.step)).map(a=>a.change));
n.done.splice(0,n.done.length,...n.done.filter(a=>!u.has(a)));let{hint:c}=r;return new $(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,...c===void 0?{}:
{hint:c},...n.done.length===0&&n.tried.every(([a])=>i.includes(a))?{node:"rolled_back"}:{}})}function uu(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){
if(o instanceof $)return r;throw o}}async function cu(e,n){let{todo:t}=await Jn(e,n.steps.map(lu));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} \
is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new $("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do\
 this ended without an error, so run it by hand and look at its output`)}var au=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function Ao(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&au.test(e.path)}function Eo(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>Ao(i)))&&((o=n.guard)==null||o.call(n,e))}function lu(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function du(e){
let n=e.list(`${Z}/runs`);for(let t of n.slice(0,Math.max(0,n.length-nu)))e.remove(`${Z}/runs/${t}`)}function fu(e){if(e.stat(L)===null){for(let n of e.list(`${Z}\
/runs`))e.remove(`${Z}/runs/${n}`);e.removeEmptyDir(`${Z}/runs`),e.remove(`${Z}/images.json`)}}async function Zo(e,n,t,r){var p;r.check||await Hn(e,r.wait,r.progress);
let o=qe(e),i=n.plan(o,t),s=await Jn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0;if(Eo(o,i,s),r.check||u){let d=r.diff?zo(o,s.todo):void 0;return Oo(n,Wn(
o,i,{changes:s.todo.map(({change:f})=>f),pending:s.pending,diff:d},r.check))}let c=tu(),a=We(e,Z),l=[...a].reverse();(p=r.beforeWriting)==null||p.call(r);let m=await ko(
e,n.name,c,r.wait);try{return await Ro(e,n,t,r,{run:c,made:a,empty:l})}finally{if(m(),e.stat(L)===null)for(let d of[Z,...l])e.removeEmptyDir(d)}}async function Ro(e,n,t,r,o,i=!0){
var b,_,S,R,I,z;let{run:s,made:u,empty:c}=o;pu(e);let a=qe(e),l=n.plan(a,t),{todo:m,pending:p}=await Jn(a,l.steps);if(Eo(a,l,{todo:m,pending:p}),i&&m.some(({step:O})=>Ao(
O))&&Nn(e)!==null)return await Je(r.wait,()=>Nn(e),r.progress),Ro(e,n,t,r,o,!1);let d=r.diff?zo(a,m):void 0,f=l.report(a).bootable,h=[],w,x=null;try{l.undoes===
void 0&&m.some(({change:C})=>C.facet!=="pending")&&(x=await mu(e,n.name,l,{run:s,dirs:u,version:r.version})),await iu(e,m,x,h,r),(b=r.progress)==null||b.call(r,
"looking again");let O=qe(e);await cu(O,uu(O,n,t,l));let H=l.report(O),F=((S=(_=H.bootable)==null?void 0:_.reasons)!=null?S:[]).filter(C=>(f==null?void 0:f.ok)===
!0||(f==null?void 0:f.reasons.includes(C))===!1);if(F.length>0)throw new $("E_DRIFT",`this node would no longer boot as it did: ${F.join("; ")}; run passthrough\
_undo and look at the boot loader before you reboot`);await(x==null?void 0:x.done()),c.push(...(R=l.emptyDirs)!=null?R:[]);for(let C of(I=l.emptyDirs)!=null?I:[])
e.removeEmptyDir(C);l.undoes!==void 0&&H.fail===void 0&&await so(e,l.undoes)}catch(O){w=O instanceof $?O:new $("E_INTERNAL",`${O instanceof Error?O.message:String(
O)}; this is a bug, please report it`,{cause:O})}let g=h.length>0||x!==null,y=Oo(n,ou(qe(e),l,{changes:h,pending:p,diff:d,...x===null?{}:{run:s},...w===void 0?{}:
{error:{stop:w,node:(z=w.node)!=null?z:g?"partial":"untouched"}}}));return l.undoes!==void 0&&w===void 0?fu(e):g&&r.render!==void 0&&await gu(e,s,r.render(y)),y}
function pu(e){var n;for(let t of Be(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=e.real(r.path))!=null?n:r.path:void 0;o!==void 0&&e.remove(zn(o))}}
function mu(e,n,t,r){var o,i,s,u,c;return io(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(o=e.attr("/etc/machine-id"))!=null?o:"",
image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=t.claims)!=null?s:[],released:(u=t.released)!=null?
u:[],devices:(c=t.devices)!=null?c:[]})}async function gu(e,n,t){try{await e.write(`${Z}/runs/${n}.json`,t,384),await du(e)}catch(r){if(!(r instanceof $))throw r}}Xr(Kt,vfiokitArguments,Zo);
}));
