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
var lo=Object.create;var Fe=Object.defineProperty;var fo=Object.getOwnPropertyDescriptor;var po=Object.getOwnPropertyNames;var mo=Object.getPrototypeOf,go=Object.prototype.hasOwnProperty;var ho=(e,n,t)=>n in e?Fe(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var Z=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var yo=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of po(n))!go.call(e,o)&&o!==t&&Fe(e,o,{get:()=>n[o],enumerable:!(r=fo(n,o))||r.enumerable});
return e};var te=(e,n,t)=>(t=e!=null?lo(mo(e)):{},yo(n||!e||!e.__esModule?Fe(t,"default",{value:e,enumerable:!0}):t,e));var U=(e,n,t)=>ho(e,typeof n!="symbol"?n+"":n,t);var mn=Z((Dl,jt)=>{jt.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var Lt=Z((Cl,Nt)=>{Nt.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Vt=Z(Ft=>{Ft._parse=function(e,n,t){return{command:e,args:n,options:t}}});var Y=Z((Nl,Bt)=>{Bt.exports={}});var Ut=Z(Ht=>{Ht.signalsByName=new Proxy({},{get:function(){return{}}})});var Wt=Z((Fl,Kt)=>{"use strict";var{signalsByName:mi}=Ut(),gi=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`time\
d out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:"\
failed",hi=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:u,timedOut:a,isCanceled:c,killed:l,parsed:{options:{timeout:p}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let m=o===void 0?void 0:mi[o].description,d=r&&r.code,h=`Command ${gi({timedOut:a,timeout:p,errorCode:d,signal:o,signalDescription:m,
exitCode:i,isCanceled:c})}: ${s}`,_=Object.prototype.toString.call(r)==="[object Error]",x=_?`${h}
${r.message}`:h,g=[x,n,e].filter(Boolean).join(`
`);return _?(r.originalMessage=r.message,r.message=g):r=new Error(g),r.shortMessage=x,r.command=s,r.escapedCommand=u,r.exitCode=i,r.signal=o,r.signalDescription=
m,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!a,r.isCanceled=c,r.killed=l&&!a,r};Kt.exports=hi});var qt=Z((Vl,Jt)=>{Jt.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var Yt=Z(Gt=>{Gt.validateInputSync=function(){}});var Xt=Z(gn=>{gn.joinCommand=gn.getEscapedCommand=function(){}});var tr=Z((rd,nr)=>{"use strict";var yi=require("path"),bi=mn(),xi=Vt(),_i=Y(),wi=Y(),Ul=Y(),Qt=Wt(),$i=qt(),{spawnedKill:Kl,spawnedCancel:Wl,setupTimeout:Jl,validateTimeout:ql,
setExitHandler:Gl}=Y(),{handleInput:Yl,getSpawnedResult:Xl,makeAllStream:Ql,validateInputSync:vi}=Yt(),{mergePromise:ed,getSpawnedPromise:nd}=Y(),{joinCommand:Pi,
parseCommand:td,getEscapedCommand:ki}=Xt(),Si=1e3*1e3*100,zi=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,...e}:e;return t?
wi.env({env:i,cwd:r,execPath:o}):i},Oi=(e,n,t={})=>{let r=xi._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:Si,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=zi(t),
t.stdio=$i(t),process.platform==="win32"&&yi.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},er=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?_i(n):n;nr.exports.sync=(e,n,t)=>{let r=Oi(e,n,t),o=Pi(e,n),i=ki(e,n);vi(r.options);let s;try{s=bi.spawnSync(
r.file,r.args,r.options)}catch(c){throw Qt({error:c,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let u=er(
r.options,s.stdout,s.error),a=er(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let c=Qt({stdout:u,stderr:a,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return c;
throw c}return{command:o,escapedCommand:i,exitCode:0,stdout:u,stderr:a,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}}});var Pn=Z((Vd,Rr)=>{Rr.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var $=class extends Error{constructor(t,r,o={}){super(r);U(this,"code");U(this,"param");U(this,"hint");U(this,"cause");U(this,"node");this.name="Stop",this.code=
t,o.param!==void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause),o.node!==void 0&&(this.node=o.node)}};function P(e,n){
return new $("E_PARAMS",n,{param:e})}function Tn(e,n){return new $("E_HOST",e,n===void 0?{}:{hint:n})}function ae(e,n){return new $("E_REFUSED",e,n===void 0?{}:
{hint:n})}var Dn=new WeakMap;function le(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Dn.set(t,new Map),t}function C(e,n,t){let r=Dn.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Nn=["/lib/modules","/usr/lib/modules"],bo={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function j(e){return e.replace(/-/g,"_")}function de(e,n){let t=Nn.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function Ln(e){
return C(e,"kernels",()=>[...new Set(Nn.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${de(e,t)}/${r}`)!==null)))}function Ve(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var xo={"modules.dep":":","modules.builtin":"\\s*\\n"},Cn=new Map;function jn(e,n,t){var a,c;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(c=Cn.get(s))!=null?c:{text:`
${(a=e.read(r))!=null?a:""}
`,answers:new Map};return Cn.set(s,u),l=>{let p=u.answers.get(l);if(p!==void 0)return p;let m=l.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),d=new RegExp(`[/\\n]${m}\
\\.ko(?:\\.\\w+)?${xo[t]}`).test(u.text);return u.answers.set(l,d),d}}function Fn(e,n){return C(e,`modules of ${n}`,()=>_o(e,n))}function _o(e,n){let t=de(e,n),
r=jn(e,t,"modules.builtin"),o=jn(e,t,"modules.dep"),i=Ve(e)===n;return s=>{var l;let u=j(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==
null&&o!==null)return"absent";let a=bo[u],c=a===void 0?null:new RegExp(`^${a}=([ym])$`,"m").exec((l=e.read(`/boot/config-${n}`))!=null?l:"");return c!==null?c[1]===
"y"?"builtin":"module":i&&Be(e,s)?wo(e,u)?"module":"builtin":"absent"}}function wo(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function Be(e,n){return e.stat(`/sys/module/${j(n)}`)!==null}var $o="/dev/null";function fe(e){return e.slice(e.lastIndexOf("/")+1)}function vo(e,n){return fe(e)<fe(n)?-1:fe(e)>fe(n)?1:0}function pe(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==$o){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(vo)}function me(e,n){var r,o;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var Po=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],ko={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function So(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:t,lines:i}),t+=i}return n}function Vn(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function zo(e,n){
var r,o,i,s;let t=[];for(let{text:u,line:a,lines:c}of So(e)){if(u.startsWith("#"))continue;let l=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(l===null)continue;let p=l[1],m=Vn((r=l[2])!=null?r:""),d=p==="alias"?Vn((i=((o=l[3])!=null?o:"").split(/[\t ]+/).find(f=>f!==""))!=null?i:""):(s=l[3])!=
null?s:"";m===null||d===null||d===""&&ko[p]||t.push({command:p,name:m,rest:p==="blacklist"?"":p==="options"?d.replace(/\t/g," "):d,path:n,line:a,lines:c})}return t}
function Bn(e,n){return C(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...pe(e,Po)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modu\
les.softdep");t.splice(r<0?t.length:r,0,`${de(e,n)}/modules.softdep`)}return t.flatMap(r=>C(e,r,()=>zo(me(e,r),r)))})}function Oo(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):r.replace(/[.+^${}()|[\]\\]/,
"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function Hn(e,n,t){var r;return(r=e.find(o=>o.command===n&&Oo(o.name,t)))!=null?r:null}function Un(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Hn(e,"install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var He=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Ue(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:j(n)}function ge(e){let n=[];for(let t of pe(e,He))for(let r of me(e,t).split(`
`)){let o=Ue(r);o!==null&&n.push({name:o,path:t})}return n}function Kn(e,n){let t=new Set(e.split(`
`).map(Ue)),r=n.filter(o=>!t.has(j(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function Wn(e,n){var r;let t=new Set(n.map(j));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=Ue(o);return i===null||!t.has(i)}).
join("")}function Jn(e){return Object.freeze({type:"module",...e})}var Ao=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
Eo=/manage|generated|begin/i;function Ke(e){if(!Eo.test(e))return null;for(let[n,t]of Ao)if(t.test(e))return n;return null}function We(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function qn(e,n,t=[]){let r=We(n),o=e.read(n),i=Ke(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}function Yn(e,n){return typeof n=="bigint"?n.toString():n}var qe=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function Xn(e){return new qe(e)}function Qn(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var Zo="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function et(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function he(e){let n=e;if(!n)return{};if(typeof n=="string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function nt(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function V(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function tt(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function rt(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function re(e){return typeof e=="string"?e:e==null?void 0:e.message}function Ge(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function Ye(e,n,t){var a,c,l,p,m,d,f,h,_,x,g,y,b,w,S,R,F;var r;
let o=(c=(a=e.inst)==null?void 0:a._zod)==null?void 0:c.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(m=(p=e.schema)==null?void 0:p._zod.def)==null?void 0:m.error:void 0,s=e.message?e.message:(R=(S=(b=(g=(_=re((h=(f=(d=e.inst)==null?
void 0:d._zod.def)==null?void 0:f.error)==null?void 0:h.call(f,e)))!=null?_:re(i==null?void 0:i(e)))!=null?g:re((x=n==null?void 0:n.error)==null?void 0:x.call(n,
e)))!=null?b:re((y=t.customError)==null?void 0:y.call(t,e)))!=null?S:re((w=t.localeError)==null?void 0:w.call(t,e)))!=null?R:"Invalid input",u={};for(let z of Object.
keys(e))z==="inst"||z==="schema"||z==="continue"||z==="input"||z==="__proto__"||(u[z]=e[z]);return(F=u.path)!=null||(u.path=[]),u.message=s,n!=null&&n.reportInput&&
(u.input=e.input),u}function ot(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):Io(e,t,r.value)}}function Gn(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function Io(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:Gn(this,n,t.bind(this))},set(r){Gn(this,n,r)}})}function Ro(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var Je,N=!1,Mo={configurable:!0,get(){N=!0}};function K(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Je!==e._zod){
Je=void 0;return}Je=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,Mo);let o=N;N=!1;try{let i=t(this);return N?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),N=N||o,i}catch(i){throw delete this[n],N=N||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function it(e,n,t,r){let o=Ro(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var st;var Xe={value:void 0,enumerable:!1},ut="captureStackTrace"in Error?Error:null;function To(e){let n=ut;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return ut=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function O(e,n,t,r){var m;let o={};function i(d){this.
def=d,this.constr=p,this.traits=new Set}i.prototype=o;let s=t,u=s&&new WeakSet;function a(d,f){if(d._zod){if(d._zod.traits.has(e))return}else{Xe.value=new i(f);
try{Object.defineProperty(d,"_zod",Xe)}finally{Xe.value=void 0}}if(d._zod.traits.add(e),n(d,f),u){let _=Object.getPrototypeOf(d),x=d._zod.constr.prototype,g=_;for(;g&&
g!==x;)g=Object.getPrototypeOf(g);let y=g!=null?g:_;u.has(y)||(u.add(y),ot(y,s))}let h=p.prototype;for(let _ in h)Object.prototype.hasOwnProperty.call(h,_)&&(_ in
d||(d[_]=h[_].bind(d)))}let c=(m=r==null?void 0:r.Parent)!=null?m:Object;class l extends c{}Object.defineProperty(l,"name",{value:e});function p(d){var x;let f=r!=
null&&r.Parent?To(l):this;a(f,d);let h=f._zod.deferred;if(h){for(let g of h)g();f._zod.deferred=void 0}let _=(x=globalThis.__zod_globalConfig)==null?void 0:x.postProcessor;
return _&&_(f),f}return Object.defineProperty(p,"init",{value:a}),Object.defineProperty(p,Symbol.hasInstance,{value:d=>{var f,h;return r!=null&&r.Parent&&d instanceof
r.Parent?!0:(h=(f=d==null?void 0:d._zod)==null?void 0:f.traits)==null?void 0:h.has(e)}}),Object.defineProperty(p,"name",{value:e}),p}var T=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ye=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},ct;(ct=(st=globalThis).__zod_globalConfig)!=null||(st.__zod_globalConfig=
{});var oe=globalThis.__zod_globalConfig;function Qe(e){return e&&Object.assign(oe,e),oe}function Do(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,Yn,2)),e.message}function Co(e){this._zod.message=e}var jo={get:Do,
set:Co,enumerable:!0,configurable:!0},en={value:void 0,enumerable:!1},lt=new WeakSet([Object.prototype,Error.prototype]),dt=(e,n)=>{e.name="$ZodError",en.value=
n,Object.defineProperty(e,"issues",en),en.value=void 0,Object.defineProperty(e,"message",jo);let t=Object.getPrototypeOf(e);lt.has(t)||(lt.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},ou=O("$ZodError",dt),ft=O("$ZodError",dt,void 0,{Parent:Error});var Lo=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new T;return i.issues.length?Fo(e,i.issues,
o):{success:!0,data:i.value}},nn=Lo(ft);function Fo(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>Ye(o,t,Qe()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var pt={major:4,minor:6,patch:7};var J=O("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=pt;let r=e._zod.def.checks,o=e._zod.traits.has("$\
ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let u of o)for(let a of u._zod.onattach)a(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.deferred=
[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let u=(c,l,p)=>{if(c.memo)return c;let m=V(c),d;for(let f of l){if(f._zod.def.when){if(tt(
c)||!f._zod.def.when(c))continue}else if(m)continue;let h=c.issues.length,_=f._zod.check(c);if(_ instanceof Promise&&(p==null?void 0:p.async)===!1)throw new T;if(d||
_ instanceof Promise)d=(d!=null?d:Promise.resolve()).then(async()=>{await _,c.issues.length!==h&&(Ge(c.issues,h,e),m||(m=V(c,h)))});else{if(c.issues.length===h)
continue;Ge(c.issues,h,e),m||(m=V(c,h))}}return d?d.then(()=>c):c},a=(c,l,p)=>{if(V(c))return c.aborted=!0,c;let m=u(l,o,p);if(m instanceof Promise){if(p.async===
!1)throw new T;return m.then(d=>e._zod.parse(d,p))}return e._zod.parse(m,p)};e._zod.run=(c,l)=>{if(l.skipChecks)return e._zod.parse(c,l);if(l.direction==="backw\
ard"){let m=e._zod.parse({value:c.value,issues:[]},{...l,skipChecks:!0});return m instanceof Promise?m.then(d=>a(d,c,l)):a(m,c,l)}let p=e._zod.parse(c,l);if(p instanceof
Promise){if(l.async===!1)throw new T;return p.then(m=>u(m,o,l))}return u(p,o,l)}}});var mt=O("$ZodNever",(e,n)=>{J.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function xe(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...rt(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}var Bo=[];function Ho(e){var s,u,a,c;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:Bo,o=r.length?[...n,...r]:n;for(let l of o)if(!((c=(a=(u=(s=e.shape)==null?void 0:s[l])==null?void 0:u._zod)==null?void 0:a.traits)!=null&&c.has("$ZodType")))
throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=nt(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function Uo(e,n,t,r,o,i,s){let u=[],a=o.keySet,c=o.catchall._zod,l=c.def.type,p=c.optin,m=c.optout,d=0;for(let f in n){if(s&&t.issues.
length!==d){if(V(t,d))break;d=t.issues.length}if(a.has(f))continue;if(f==="__proto__"){l==="never"&&u.push(f);continue}if(l==="never"){u.push(f);continue}let h=c.
run({value:n[f],issues:[]},r);h instanceof Promise?e.push(h.then(_=>xe(_,t,f,n,p,m))):xe(h,t,f,n,p,m)}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var gt=O("$ZodObject",(e,n)=>{var c;J.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"shap\
e"),r=t!=null&&t.get?t.get.raw:(c=n.shape)!=null?c:{};if(r){let l=()=>{let p={...r};return Object.defineProperty(n,"shape",{value:p}),l.raw=p,p};l.raw=r,Object.
defineProperty(n,"shape",{get:l})}let o=Xn(()=>Ho(n));K(e,"propValues",l=>{let p=l.def.shape,m={};for(let d in p){let f=p[d]._zod;if(f.values){Object.prototype.
hasOwnProperty.call(m,d)||Qn(m,d,new Set);for(let h of f.values)m[d].add(h);f.optin!==void 0&&m[d].add(void 0)}}return m});let i=et,s=n.catchall,u,a=oe.memoizer;
a==null||a.attach(e),e._zod.parse=(l,p)=>{u!=null||(u=o.value);let m=l.value;if(!i(m))return l.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),
l;l.value=a?a.alloc(e,l,{},p):{};let d=[],f=u.shape,h=p==null?void 0:p.abortEarly,_=l.issues.length;for(let x of u.allKeys){if(h&&l.issues.length!==_){if(V(l,_))
break;_=l.issues.length}if(x==="__proto__")continue;let g=f[x],y=g._zod.optin,b=g._zod.optout,w=g._zod.run({value:m[x],issues:[]},p);w instanceof Promise?d.push(
w.then(S=>xe(S,l,x,m,y,b))):xe(w,l,x,m,y,b)}return s?Uo(d,m,l,p,o.value,e,h===!0):d.length?Promise.all(d).then(()=>l):l}});var ht=O("$ZodTransform",(e,n)=>{var t;J.init(e,n),e._zod.optin="optional",(t=oe.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new ye(
e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(u=>(r.value=u,r));if(i instanceof Promise)throw new T;
return r.value=i,r}});var yt=O("$ZodPipe",(e,n)=>{J.init(e,n),K(e,"values",t=>t.def.in._zod.values),K(e,"optin",t=>t.def.in._zod.optin),K(e,"optout",t=>t.def.out._zod.optout),K(e,"pr\
opValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>be(s,n.
in,r)):be(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>be(i,n.out,r)):be(o,n.out,r)}});function be(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function bt(e,n){return new e({type:"never",...he(n)})}var _e=O("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");J.init(e,n),e.def=n,e.type=n.type},{safeParse(e,n){return nn(this,
e,n)}});var Jo=O("ZodMiniNever",(e,n)=>{mt.init(e,n),_e.init(e,n)});function qo(e){return bt(Jo,e)}var Go=O("ZodMiniObject",(e,n)=>{gt.init(e,n),_e.init(e,n),it(e,"shape",t=>t._zod.def.shape,!1)});function xt(e,n){return new Go({type:"object",shape:e,catchall:qo(),...he(n)})}var Yo=O("ZodMiniTransform",(e,n)=>{ht.init(e,n),_e.init(e,n)});function tn(e){return new Yo({type:"transform",transform:e})}var Xo=O("ZodMiniPipe",(e,n)=>{yt.init(e,n),_e.init(e,n)});function _t(e,n){return new Xo({type:"pipe",in:e,out:n})}var Qo=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,ei=/^[ -~]*$/;function wt(e){if(ei.
test(e))return;let n=Qo.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function A(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function we(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:ni(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function ni(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,a)=>a);for(let u=1;u<=e.length;u++){let a=[u];for(let c=1;c<=n.length;c++){let l=((r=t[c-1])!=null?r:0)+(e[u-
1]===n[c-1]?0:1);a.push(Math.min(l,((o=t[c])!=null?o:0)+1,((i=a[c-1])!=null?i:0)+1))}t=a}return(s=t[n.length])!=null?s:0}var ti=["true","yes","on","y","t","1"],ri=["false","no","off","n","f","0"];function rn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return ti.
includes(n)?!0:ri.includes(n)?!1:void 0}function on(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function vt(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Pt(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function $e(e,n="",t=""){var r;if(typeof e=="stri\
ng")$t(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>$e(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=on(e))!=null?r:{}))$t(o,n===""?"a key":`a ke\
y of ${n}`,t),$e(i,n===""?o:`${n}.${o}`,t||o)}function $t(e,n,t){let r=wt(e);if(r!==void 0)throw P(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var oi={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function sn(e){return{type:oi[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function un(e){let n={};for(let[t,r]of Object.entries(e))n[t]=sn(r);return{type:"object",properties:n,additionalProperties:!1}}
function ii(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function cn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${ii(t)})
      ${t.describe}
`).join("")}var kt="vfiokit-write";var si=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function ve(e){return G("bool",e,"true or false",rn,{})}function ui(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return G("int",e,`a whole number${r}`,i=>vt(i,n,t),o)}function St(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return G("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function zt(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>rn(i)===r):[];return o.length===1?o[0]:void 0};return{...G("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Ot(e,n){let t=u=>{
if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(",")))return u.split(",").map(a=>a.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=G("list",n,o,t,{items:sn(e)}),s=u=>tn((a,c)=>Array.isArray(a)?a.map((l,p)=>{var f;let m=l===
null||l===""?void 0:u.safeParse(l);if((m==null?void 0:m.success)===!0)return m.data;let d=(f=m==null?void 0:m.error.issues[0])==null?void 0:f.message;c.issues.push(
{...At(l,"something in it"),...d===void 0?{}:{message:d},path:[p]})}):a);return{...i,schema:()=>ci(i.schema(),s(e.schema()))}}var q={check:ve({describe:"Say what would change and write nothing.",default:!1}),diff:ve({describe:"Show the changes of files as before and after.",default:!1}),
root:G("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Pt,{pattern:"^/"}),wait:ui({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function an(e,n){var m,d,f;let t=on(n);if(t===void 0)throw P("",`the paramet\
ers are ${A(n)}, expected a JSON object such as {"check": true}`);$e(t);let r=li(e);if(Object.keys(t).every(h=>t[h]===void 0))return r;let o=ai(e,t).safeParse(t);
if(o.success)return{...r,...Object(o.data)};let[i]=o.error.issues,s=(m=i==null?void 0:i.path)!=null?m:[],[u=""]=s,a=s.map(h=>typeof h=="number"?`[${h}]`:`.${String(
h)}`).join("").slice(1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw P(String(u),`${a} ${(d=i==null?void 0:i.message)!=null?d:"is not valid"}`);let c=String(
i.keys[0]),l=Object.keys(a===""?e:Object((f=e[a])==null?void 0:f.json.properties)).sort(),p=we(c,l);throw P(a===""?c:a,`${JSON.stringify(c)} is not a parameter${a===
""?"":` of ${a}`}${p===void 0?"":` (did you mean ${p}?)`}; known are ${l.join(", ")}`)}function At(e,n,t=""){return{code:"custom",input:e,message:`is ${A(e)}, e\
xpected ${n}${t}`}}function G(e,n,t,r,o){let i=()=>tn((a,c)=>{if(a==null||a===""&&e!=="str")return n.default;let l=r(a),p=typeof a=="number"&&(e==="str"||e==="l\
ist");return l===void 0&&c.issues.push(At(a,t,p?si:"")),l}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function ci(e,n){return _t(e,n)}function ai(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return xt(t)}function li(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function ln(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Et(e){return{kind:"kmod",name:e}}var dn="/etc/modules-load.d/vfio.conf",Zt=["vfio","vfio_iommu_type1","vfio_pci"],di=St({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function fi(e,n){var d;let t=[...new Set(n.modules.map(j))],r=Ln(e),o=Ve(e),i=new Map([...r,...o===null?[]:[o]].
map(f=>[f,Fn(e,f)])),s=o===null?void 0:i.get(o),u=f=>r.length===0||r.some(h=>{var _;return((_=i.get(h))==null?void 0:_(f))!=="absent"}),a=t.filter(u),c=f=>{let h=new Set(
ge(f).map(g=>g.name)),_=t.map(g=>{let y=s===void 0?r.length>0&&r.every(b=>{var w;return((w=i.get(b))==null?void 0:w(g))==="builtin"}):s(g)==="builtin";return{name:g,
loaded:Be(f,g)||y&&s!==void 0,builtin:y,at_boot:h.has(g)||y}}),x=n.state==="absent"||s===void 0?[]:_.filter(g=>a.includes(g.name)&&!g.loaded);return{own:{modules:_},
rebootReasons:x.filter(g=>(s==null?void 0:s(g.name))==="absent").map(g=>`${g.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:x.
filter(g=>(s==null?void 0:s(g.name))!=="absent"&&!n.load).map(g=>`${g.name} is loaded at the next boot`)}};if(n.state==="absent"){let f=ge(e).filter(x=>t.includes(
x.name)),h=[...new Set(f.map(x=>x.path))].filter(x=>{var g;return(x===dn||x===We(dn))&&Ke((g=e.read(x))!=null?g:"")===null});return{steps:h.map(x=>{var g;return ln(
x,Wn((g=e.read(x))!=null?g:"",t).replace(/^\s+$/,"")||null)}),released:t.map(x=>({thing:"module",value:x})),notes:f.filter(x=>!h.includes(x.path)).map(x=>`${x.path}\
 loads ${x.name}, and is not ours: left as it is`),report:c}}if(a.length===0)throw Tn(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let l=a.filter(f=>!ge(e).some(h=>h.name===f)),p=qn(e,
dn,He.slice(1)),m=a.map(f=>Un(Bn(e),f)).filter(f=>f!==null);return{steps:[...l.length===0?[]:[ln(p.path,Kn((d=e.read(p.path))!=null?d:"",l))],...n.load&&s!==void 0?
a.filter(f=>s(f)==="module").map(Et):[]],claims:l.map(f=>({thing:"module",value:f})),notes:[...t.filter(f=>!u(f)).map(f=>`no installed kernel has ${f}: left out`),
...a.filter(f=>n.load&&s!==void 0&&s(f)==="absent").map(f=>`the running kernel ${o} does not have ${f}: nothing to load now`)],warnings:[...l.length===0||p.warning===
void 0?[]:[p.warning],...m.map(f=>`${f.path} line ${f.line} keeps ${f.name} from being loaded, at boot too, although it is listed: take that line out`)],report:c}}
var It=Jn({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:zt(["present","absent"],{describe:"Whether they are to be \
loaded at boot; absent unloads nothing.",default:"present"}),modules:Ot(di,{describe:"The modules; those that no installed kernel has are left out.",default:Zt}),
load:ve({describe:"Load them now as well.",default:!0})},example:{modules:Zt},plan:fi});var Ie=require("fs");var pi=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function fn(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:a,rebootReasons:c,pendingAtBoot:l,bootable:p,notes:m,warnings:d,own:f}=e,h=Ct({...Mt(t,o!==void 0,r,n),error:o&&Tt(o.stop,
o.node),exception:o&&Dt(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:a,reboot_required:c&&c.length>0,reboot_reasons:c,pending_at_boot:l,
bootable:p,notes:(m==null?void 0:m.length)===0?void 0:m,warnings:(d==null?void 0:d.length)===0?void 0:d}),_=Object.entries(f).filter(([x])=>!Object.prototype.hasOwnProperty.
call(h,x)&&!pi.includes(x)&&!x.startsWith("_"));return{...h,...Object.fromEntries(_)}}function pn(e,n){return Ct({...Mt(!1,!0,e.message,n),error:Tt(e,"untouched"),
exception:Dt(e),changes:[]})}function Rt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Mt(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Tt(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Dt(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Ct(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var ur=te(mn(),1),Pe=require("fs"),hn=te(Lt(),1);var Ai=1800,Ei=64*1024*1024,rr="/usr/local/sbin:/usr/sbin:/sbin",cr=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],or="VFIOKIT_COMMAND",ir="ended\
 by a signal without a name",Zi=1,Ii=`process.title='${kt} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,Ri=0;async function yn(e,n={}){return Mi((await Promise.resolve().then(()=>te(tr(),1))).
default.sync,e,n)}function Mi(e,n,t){var _;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Ri}`,s={...process.env};for(let x of cr)delete s[x];let u=s.PATH,a={
cwd:"/",extendEnv:!1,env:{...s,PATH:u?`${u}:${rr}`:`/usr/bin:/bin:${rr}`,...t.env,LC_ALL:"C",[or]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((_=t.timeout)!=null?_:Ai)*1e3,killSignal:"SIGKILL",maxBuffer:Ei,encoding:"latin1",stripFinalNewline:!1,reject:!1},c=Ti(()=>e(r,
o,a));if(c===void 0)return{code:127,stdout:"",stderr:ir};let{exitCode:l,signal:p,timedOut:m,stdout:d="",stderr:f=""}=c;if(m)return Di(`${or}=${i}`),{code:124,stdout:d,
stderr:f};let h=p===void 0?void 0:hn.constants.signals[p];return h!==void 0?{code:128+h,stdout:d,stderr:f}:typeof l=="number"?{code:l,stdout:d,stderr:f}:{code:127,
stdout:d,stderr:f||String(Reflect.get(c,"originalMessage")||ir)}}function Ti(e){try{return e()}catch(n){return}}function Di(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Pe.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Pe.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function ar(e,n,t){return Ci(e,n,t)}async function Ci(e,n,t){let r={...process.env};for(let u of cr)delete r[u];
let o=(0,ur.spawn)(process.execPath,["-e",Ii,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(u=>{o.once("error",a=>u({code:String(Reflect.get(
a,"code"))})),o.once("exit",(a,c)=>u(a===0?{}:{code:c!=null?c:ji(a)}))}),s=await sr(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await sr(Zi,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function ji(e){var n,t;return(t=(n=Object.entries(hn.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function sr(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var k=require("fs"),X=require("path");function bn(e){return X.join(X.dirname(e),`.${X.basename(e)}.vfiokit-new`)}function lr(e){let n=k.openSync(e,"r");try{k.fsyncSync(
n)}finally{k.closeSync(n)}}function dr(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function fr(e,n,t){let r=k.fstatSync(e);n!==null&&(r.uid!==n.uid||r.
gid!==n.gid)&&dr(()=>k.fchownSync(e,n.uid,n.gid)),(k.fstatSync(e).mode&4095)!==t&&k.fchmodSync(e,t)}function ke(e){try{return k.lstatSync(e)}catch(n){return null}}
function pr(e,n,t){k.existsSync(e)||(pr(X.dirname(e),n,t),k.mkdirSync(e,{mode:493}),dr(()=>k.chownSync(e,t.uid,t.gid)),k.chmodSync(e,n|(n&292)>>2))}async function mr(e,n,{
mode:t,owner:r,label:o}){var d;let i=X.dirname(e);r===void 0?k.mkdirSync(i,{recursive:!0,mode:493}):pr(i,t,r);let s=bn(e),u=ke(e);ke(s)!==null&&k.unlinkSync(s);
let{O_WRONLY:a,O_CREAT:c,O_EXCL:l,O_NOFOLLOW:p}=k.constants,m=k.openSync(s,a|c|l|p,384);try{try{for(let f=0;f<n.length;)f+=k.writeSync(m,n,f);fr(m,(d=u!=null?u:
r)!=null?d:null,u===null?t:u.mode&4095),k.fsyncSync(m)}finally{k.closeSync(m)}u!==null&&await o(s,e),k.renameSync(s,e)}catch(f){throw ke(s)!==null&&k.unlinkSync(
s),f}u===null&&await o(e,null),lr(i)}async function gr(e,n,t){let r=ke(n),o=k.openSync(e,"r+");try{r!==null&&fr(o,r,r.mode&4095),k.fsyncSync(o)}finally{k.closeSync(
o)}await t(e,r===null?null:n),k.renameSync(e,n),lr(X.dirname(n))}var v=require("fs"),hr=16<<20,Ni=40,Li=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Fi=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function Q(e){return e instanceof Error&&"code"in e?String(e.code):""}function Se(e){let n=Q(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}var ee=Buffer.
allocUnsafe(4096);function yr(e){let n="",t=0;for(;;){let r=v.readSync(e,ee,t,ee.length-t,null);if(r===0)return n+ee.toString("latin1",0,t);t+=r,!(t<ee.length)&&
(n+=ee.toString("latin1"),t=0)}}function ze(e){return e.split("/").filter(n=>n!==""&&n!==".")}function xn(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(
n.slice(0,o)),s=ze(i===void 0?n:n.slice(o)),u=i===void 0?[]:ze(i),a=0;for(let c=s.shift();c!==void 0;c=s.shift()){if(c===".."){u.pop();continue}let l=[...u,c],p=null;
if(s.length>0||t){let m=e+"/"+l.join("/");try{v.lstatSync(m).isSymbolicLink()&&(p=v.readlinkSync(m))}catch(d){p=null}}if(p===null){u=l;continue}if(++a>Ni)return null;
p.startsWith("/")&&(u=[]),s.unshift(...ze(p))}return"/"+u.join("/")}function Vi(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))
return;let o=xn(e,r,!0);o!==null&&v.existsSync(e+o)&&t.set(r,o)}function _n(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(g,y){
if(n==="")return g;Vi(n,g,r);let b=xn(n,g,y,r);return b===null?null:n+b}function i(g){let y=o(g,!0);if(y===null||!v.existsSync(y))return null;try{return n===""?
v.realpathSync.native(y):(v.lstatSync(y),y.slice(n.length))}catch(b){return null}}function s(g){let y=o(g,!1);if(y===null)return null;let b;try{b=v.lstatSync(y)}catch(M){
if(Se(M))return null;throw new $("E_APPLY",`${g} could not be looked at: ${Q(M)}; run as root or give this user access`,{cause:M})}let w=b.isFile()?"file":b.isDirectory()?
"dir":b.isSymbolicLink()?"link":"other",{size:S,mtimeMs:R,ino:F,dev:z,uid:ue,gid:ce}=b;return{type:w,size:S,mtimeMs:R,ino:F,dev:z,uid:ue,gid:ce,mode:b.mode&4095}}
function u(g){let y=o(g,!0);if(y===null)return null;let b;try{b=v.openSync(y,v.constants.O_RDONLY|v.constants.O_NONBLOCK)}catch(w){if(Se(w))return null;throw new $(
"E_APPLY",`${g} could not be read: ${Q(w)}; run as root or give this user access`,{cause:w})}try{let w=v.fstatSync(b);if(!w.isFile())throw new $("E_HOST",`${g} \
is not a regular file, as it should be; move it out of the way`);if(w.size>hr)throw new $("E_HOST",`${g} has ${w.size} bytes, more than the ${hr} that such a fi\
le may have; look at what it is`);return w.size<ee.length?yr(b):v.readFileSync(b,"latin1")}catch(w){throw w instanceof $?w:new $("E_APPLY",`${g} could not be re\
ad: ${Q(w)}`,{cause:w})}finally{v.closeSync(b)}}function a(g,y,b){let w=o(g,!0);if(w===null)return null;try{let S=v.openSync(w,v.constants.O_RDONLY|v.constants.
O_NONBLOCK);try{let R=Buffer.alloc(b);return R.slice(0,v.readSync(S,R,0,b,y))}finally{v.closeSync(S)}}catch(S){return null}}function c(g){let y=o(g,!0);if(y===null||
!v.existsSync(y))return null;try{let b=v.openSync(y,v.constants.O_RDONLY|v.constants.O_NONBLOCK);try{return yr(b).trimEnd()}finally{v.closeSync(b)}}catch(b){return null}}
function l(g){let y=o(g,!0);if(y===null)return[];if(!v.existsSync(y))return[];try{return v.readdirSync(y).sort()}catch(b){return[]}}function p(g){let y=o(g,!1);
if(y===null)return null;try{return v.readlinkSync(y)}catch(b){return null}}function m(g){let y=o(g,!0);if(y===null)return null;try{let{rdev:b}=v.statSync(y);return b===
0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function d(g){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==
0?{ok:!1,why:"chroot needs root"}:(g.startsWith("/")?i(g)!==null:Li.some(b=>i(`${b}/${g}`)!==null))?Fi.has(g.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,
why:`${g} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${g} is not in ${n}`}}async function f(g,y){return t!==void 0?t.run(g,y):yn(n===""?g:["chroot",n,...g],y)}function h(g,y=!0){
r.clear();let b=xn(n,g,y),w=b===null?null:n+b;if(w===null)throw new $("E_REFUSED",`${g} is a loop of links; expected a file or nothing; remove the links`);return w}
async function _(g,y){n!==""||t!==void 0||!v.existsSync("/sys/fs/selinux/enforce")||await yn(y===null?["restorecon","-F",g]:["chcon",`--reference=${y}`,g])}function x(g,y,b){
let w=Q(b),S=w==="EACCES"||w==="EPERM"?"run as root":w==="ENOSPC"?"free space on that file system":w==="EROFS"?"mount it read-write":"see the error and run agai\
n";return new $("E_APPLY",`${g} could not be ${y}: ${w===""?String(b):w}; ${S}`,{cause:b})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:u,bytes:a,attr:c,
list:l,link:p,real:i,stat:s,device:m,runnable:d,run:f,ask:f,async write(g,y,b,w){try{await mr(h(g),Buffer.from(y,"latin1"),{mode:b!=null?b:420,owner:w,label:_})}catch(S){
throw S instanceof $?S:x(g,"written",S)}},createExclusive(g,y){let b=h(g);try{v.mkdirSync(b.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let w=`${b}.${process.
pid}`;v.writeFileSync(w,y,{mode:384,flag:"w"});try{v.linkSync(w,b)}finally{v.unlinkSync(w)}return!0}catch(w){if(Q(w)==="EEXIST")return!1;throw x(g,"created",w)}},
remove(g){try{v.unlinkSync(h(g,!1))}catch(y){if(!Se(y))throw x(g,"removed",y)}},rename(g,y){try{v.renameSync(h(g,!1),h(y,!1))}catch(b){if(!Se(b))throw x(g,"rena\
med",b)}},removeEmptyDir(g){try{v.rmdirSync(h(g))}catch(y){}},async replace(g,y){try{await gr(h(g),h(y),_)}catch(b){throw x(y,"replaced",b)}},async writeAttribute(g,y,b){
if(t!==void 0)return t.writeAttribute(g,y);let{code:w,left:S}=await ar(h(g),y,b);if(w!==void 0)throw Object.assign(new Error(`${g}: ${w}`),{code:w,...S===void 0?
{}:{left:S}})}}}var I=require("fs");var wn=4*1024*1024,br=64,Bi=["__proto__","constructor","prototype"],Oe=/[ \t\n\r]*/y,Hi=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Ui=/true|false|null/y;function ie(e,n){
if(e.length>wn)throw P("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw P(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(m){var x,g;let d=r.slice(0,o).split(`
`),f=`line ${d.length}, column ${((x=d[d.length-1])!=null?x:"").length+1}`,h=o>=r.length?"the end":A((g=r.slice(o,o+12).split(`
`)[0])!=null?g:""),_=r[o]==="'"?": JSON strings take double quotes":"";throw P("",`${n} is not JSON: found ${h} at ${f}, expected ${m}${_}`)}function s(m){var f;
m.lastIndex=o;let d=(f=m.exec(r))==null?void 0:f[0];return d!==void 0&&(o+=d.length),d}function u(){if(r[o]!=='"')return;let m=o+1;for(;m<r.length&&r[m]!=='"';)
m+=r[m]==="\\"?2:1;try{let d=JSON.parse(r.slice(o,m+1));return o=m+1,String(d)}catch(d){return i("a string on one line, with valid escapes and an end")}}function a(m){
return s(Oe),r[o]!==m?!1:(o++,!0)}function c(m){s(Oe);let d=u();if(d===void 0)return i("a key in double quotes");if(Bi.includes(d))throw P(d,`${n} holds the key\
 ${A(d)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(m,d))throw P(d,`${n} holds the key ${A(d)} twice, expected each key once: \
remove one`);return a(":")?d:i('":"')}function l(m){var f;if(s(Oe),m>br&&(r[o]==="{"||r[o]==="["))throw P("",`${n} is nested deeper than ${br} levels`);if(a("{")){
let h=Object.create(null);if(a("}"))return h;do h[c(h)]=l(m+1);while(a(","));return a("}")?h:i('"," or "}"')}if(a("[")){let h=[];if(a("]"))return h;do h.push(l(
m+1));while(a(","));return a("]")?h:i('"," or "]"')}if(r[o]==='"')return u();let d=(f=s(Hi))!=null?f:s(Ui);return d===void 0?i("a value"):JSON.parse(d)}let p=l(
1);return s(Oe),o<r.length?i("nothing after the value"):p}var xr=["check","diff","pretty","human","schema","help","version"];function _r(e,n){var u,a;let t=new Set,r=Object.create(null),o=[],i;for(let c=0;c<e.length;c++){
let l=(u=e[c])!=null?u:"",[,p="",,m]=(a=/^--([a-z]+)(=([^]*))?$/.exec(l))!=null?a:[],d=xr.find(f=>l===`--${f}`);if(d!==void 0)t.add(d);else if(n.includes(p)){let f=m!=
null?m:e[++c];f===void 0||f===""||f.startsWith("-")?i=i!=null?i:`--${p} has no value, expected one after it`:p in r&&r[p]!==f?i=i!=null?i:`--${p} is given twice\
, expected it once`:r[p]=f}else l.startsWith("-")&&l!=="-"?i=i!=null?i:Ki(l,[...xr,...n]):o.push(l)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(c=>A(c)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[s]=o;return{switches:t,...r,...s===void 0?{}:{source:s},...i===void 0?{}:{problem:i}}}function Ki(e,n){
let t=we(e.replace(/^-+|=.*$/g,""),n);return`${A(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function wr(e,n){
if(n!==void 0)return ie(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ie(vr(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ie(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw P("",`the argument is ${A(e)}, expected JSON, @FILE or -`);return ie(Wi(t),`the file ${A(
t,200)}`)}function $r(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function Wi(e){let n;try{n=(0,I.openSync)(e,I.constants.O_RDONLY|I.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw P(
"",`${r} ${A(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,I.fstatSync)(n).isFile())throw P("",`${A(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return vr(n,`the file ${A(e,200)}`)}finally{(0,I.closeSync)(n)}}function vr(e,n){let t=[];for(let o=wn+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=Ji(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw P("",`${n} is empty, expected a JSON object, {} at least`);return r}function Ji(e,n,t){for(;;)try{return(0,I.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw P("",`cannot read ${t} (${o}), expected JSON there`);$n(10)}}function $n(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Pr=require("fs");function Ee(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function Ze(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Pr.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;$n(2)}return!0}function kr(e){let n=[`${e.failed?"FAILED: ":""}${e.msg}`];for(let{facet:r,label:o,before:i,after:s}of Ae(e.changes))n.push(`  ${r}\
: ${o}: ${i||"absent"} -> ${s||"absent"}`);for(let{before_header:r,after_header:o,before:i,after:s}of Ae(e.diff))n.push("",`--- ${r}`,`+++ ${o}`,...Yi(String(i!=
null?i:""),String(s!=null?s:"")));L(n,"GPUs:",Ae(e.gpus).map(qi)),L(n,"Not as it should be:",Ae(e.findings).filter(({ok:r})=>r===!1).map(Gi)),L(n,"To be run by \
you:",e.pending),L(n,"A reboot is required:",e.reboot_reasons),L(n,"At the next boot:",e.pending_at_boot),L(n,"This node would not boot:",Reflect.get(Object(e.bootable),
"reasons")),L(n,"Warnings:",e.warnings),L(n,"Notes:",e.notes);let t=Reflect.get(Object(e.error),"hint");return t!==void 0&&n.push("",`Hint: ${t}`),e.run!==void 0&&
n.push("",`Undo with: passthrough_undo '{"since": "${e.run}"}'`),`${n.join(`
`).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,"?")}
`}function qi({address:e,id:n,kind:t,driver:r,iommu_group:o,passthrough:i}){let s=Reflect.get(Object(i),"reasons"),u=Array.isArray(s)&&s.length>0?s.join("; "):"\
ready for a VM";return`${e}  ${n}  ${t}  ${r!=null?r:"no driver"}  ${o===null?"no group":`group ${o}`}: ${u}`}function Gi({id:e,address:n,found:t,expected:r,remedy:o}){
return`${n===void 0?"":`${n} `}${e} is ${t}, expected ${r}${o===""?"":`; ${o}`}`}function L(e,n,t){Array.isArray(t)&&t.length>0&&e.push("",n,...t.map(r=>`  ${r}`))}
function Ae(e){return Array.isArray(e)?e:[]}function Yi(e,n){let t=e.split(`
`),r=n.split(`
`),o=0;for(;o<t.length&&o<r.length&&t[o]===r[o];)o++;let i=0;for(;i<t.length-o&&i<r.length-o&&t[t.length-1-i]===r[r.length-1-i];)i++;let s=(u,a)=>u.slice(o,u.length-
i).map(c=>`${a}${c}`);return[...s(t,"-"),...s(r,"+")]}var Sr=!1;function zr(){if(!Sr){Sr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var se="0.1.0";var vd=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Or(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:(s=r[2])!=null?s:null}var Xi={x64:"x86_64",arm64:"aarch64"};function vn(e){var s,u;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:n?t||r:r||
t,machine_id:e.attr("/etc/machine-id"),os:Or(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:n?(s=
Xi[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,a])=>a))}async function Er(e,n,t,r){var a,c,l;process.removeAllListeners("warning");let o=_r((a=r==null?void 0:r.argv)!=null?a:process.argv.slice(2),Ir(e)?["root","captu\
re"]:["root"]),i={module:e.name,version:se,host:{}},s=!1,u=p=>{s||(s=!0,process.exitCode=Rt(p),Ze(is(p,o)))};process.once("uncaughtException",p=>u(pn(Ar(p),i)));
try{if(o.problem!==void 0)throw P("",o.problem);let p=ss(e,o,(c=r==null?void 0:r.program)!=null?c:`${e.name}.js`);if(p!==void 0){Ze(p);return}u(fn(await Qi(e,o,
n,i,t),i))}catch(p){Object.keys(i.host).length===0&&(i.host=os((l=o.root)!=null?l:"/")),u(pn(p instanceof $?p:Ar(p),i))}}async function Qi(e,n,t,r,o){let i=wr(n.
source,t);if(i===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw P("",`${e.name} found no argument, expected one, since it acts at once: pass {} to mean it`);
let{params:s,ansible:u}=$r(i!=null?i:{}),a=an(es,{check:u._ansible_check_mode,diff:u._ansible_diff}),c=an({...q,...e.params},ns(s,n.root)),{check:l,diff:p,root:m,
wait:d}=c;if(!Zr(m))throw P("root",`root is ${JSON.stringify(m)}, which is no directory here, expected the top of a tree`);let f=_n({root:m});if(r.host=vn(f),e.
type==="probe")return n.capture===void 0?ts(e,f,c):rs(e,f,n.capture);if(o===void 0)throw new Error("this script was built without the engine");return o(f,e,c,{check:l||
a.check||n.switches.has("check"),diff:p||a.diff||n.switches.has("diff"),wait:d,version:se,beforeWriting:zr,render:h=>Ee(fn(h,r)),...n.switches.has("human")?{progress:h=>{
Ze(`... ${h}
`)}}:{}})}var es={check:q.check,diff:q.diff};function ns(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let t=Reflect.get(e,"root");
if(t!=null&&t!==n)throw P("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --root, expected one of them`);return{...e,root:n}}
function Zr(e){try{return(0,Ie.statSync)(e).isDirectory()}catch(n){return!1}}function ts(e,n,t){let{msg:r,own:o,fail:i,...s}=e.read(le(n),t);return{changed:!1,msg:r,
own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new $(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function Ir(e){return e.type==="probe"&&
e.capture!==void 0}function rs(e,n,t){var o,i;let r=(i=(o=e.capture)==null?void 0:o.call(e,n))!=null?i:"";try{(0,Ie.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(s){
throw P("",`cannot write ${JSON.stringify(t)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory tha\
t does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${t}; look through it before you send it`,changes:[],own:{}}}function Ar(e){return new $(
"E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,{cause:e})}function os(e){try{return Zr(e)&&e.startsWith("/")?vn(_n({root:e})):
{}}catch(n){return{}}}function is(e,{switches:n}){return n.has("human")?kr(e):Ee(e,n.has("pretty")?2:0)}function ss(e,{switches:n},t){if(n.has("help"))return us(
e,t);if(n.has("version"))return`${e.name} ${se}
`;if(!n.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...un({...e.params,...q}),examples:[
e.example]};return Ee(r,n.has("pretty")?2:0)}function us(e,n){return`${e.name} ${se}: ${e.summary}

Usage: ${n} [JSON | @FILE | - | FILE] [flags]
  ${n} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${cn(e.params)}
Parameters of every module:
${cn(q)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Ir(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var ro=te(Pn(),1);var cs=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],as=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Mr(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function kn(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of cs){let s=e.stat(i);if(s===null)continue;let u=n.split(`
`).find(c=>c.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(c)&&!c.includes("->")),a=u===void 0||(r=/WRITE\s+(\d+)/.exec(u))==null?void 0:r[1];if(a!==void 0)
return new $("E_BUSY",`${Mr(e,a)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!as.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new $("E_BUSY",`${Mr(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var Sn="vfiokit_bind",ls=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Jd=`\
install ${Sn} ${ls}`;var qd=new RegExp(`^(?:install ${Sn} .*|softdep vfio-pci pre: (?:\\S+ )*${Sn})$`);var E="/var/lib/vfiokit",D=`${E}/journal.jsonl`,zn=1;function ds(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n?n:null}catch(n){return null}}function Re(e){var o;let n=e.read(D);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let u=ds(s);if(u===null)throw new $("E_HOST",`${D} line ${i+1} is not a journal line; expected JSON with "run"; resto\
re the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in u){if(u.vfiokit>zn)throw new $("E_HOST",`${D} has\
 format ${u.vfiokit}, and this version knows formats up to ${zn}; use the vfiokit that wrote it (version ${u.version}) or a newer one`);t.set(u.run,{...u,released:(o=
u.released)!=null?o:[],entries:[],done:!1});continue}let a=t.get(u.run);a!==void 0&&("entry"in u?a.entries.push(u.entry):a.done=!0)}return[...t.values()]}function Tr(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Dr(e){return e.map(({entries:n,done:t,...r})=>Tr([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Cr(e,n){let t=Dr(Re(e));async function r(o){t+=Tr([o]),await e.write(D,t,384)}return await r({vfiokit:zn,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function jr(e,n){let t=Re(e).filter(r=>!n.has(r.run));t.length>0?await e.write(D,Dr(t),384):e.remove(D)}var Nr=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function Vr(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function fs(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let u=-o;u<=o;u+=2){let a=i===void 0?0:Br(i,o,u);for(;a<e.length&&a-u<n.length&&
e[a]===n[a-u];)a++;if(s[u+o]=a,a>=e.length&&a-u>=n.length)return ps(r,e.length,n.length)}}return null}function Br(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function ps(e,n,t){var s;let r=[],[o,i]=[n,t];for(let u=e.length-1;u>=0;u--){let a=e[u-1],c=o-i,
l=a===void 0?0:Br(a,u,c);for(;o>l;)r.push([--o,--i]);if(a===void 0)break;c!==-u&&((s=a[c+u-2])!=null?s:0)+1===l?o--:i--}return r.reverse()}function B(e,n){var p,
m,d;if(e===n)return[];let t=Vr(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=(p=e.slice(t).match(Nr))!=null?p:
[],o=(m=n.slice(t).match(Nr))!=null?m:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=fs(r,o);if(s===
null)return[Fr(t,r.join(""),o.join(""))];let u=[],[a,c,l]=[t,0,0];for(let[f,h]of[...s,[r.length,o.length]]){let _=r.slice(c,f).join("");(f>c||h>l)&&u.push(Fr(a,
_,o.slice(l,h).join(""))),a+=_.length+((d=r[f])!=null?d:"").length,[c,l]=[f+1,h+1]}return u.reverse()}var Lr=/[\s"',]/;function Me(e,n){return n>0&&n<e.length&&
!Lr.test(e.charAt(n-1))&&!Lr.test(e.charAt(n))}function Fr(e,n,t){let r=Vr(n,t);for(;r>0&&(Me(n,r)||Me(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<
o&&n[n.length-1-i]===t[t.length-1-i];)i++;for(;i>0&&(Me(n,n.length-i)||Me(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}var ms=104448;function Te(e){return Buffer.from(e,"latin1").toString("utf8")}var Ur=/[^\s"']+/g;function Hr(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let u=i+s.length,a=n.filter(([c,l])=>c<u&&(l>i||(r===void 0?c>=i:c>i)));if(a.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(a.length>
0){let c=i;o+=s.replace(Ur,(l,p)=>{let m=!t.has(l)&&a.some(([f,h])=>f<=c+p&&h>=c+p+l.length),d=l.indexOf("=");return m?l:d>0?l.slice(0,d+1)+"***":"***"})}i=u}return o}
function De(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Kr(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,u]=[n!=null?n:"",t!=null?t:""];if(r){let c=B(
s,u),l=B(u,s),p=c.map(([f,h])=>[f,f+h]),m=l.map(([f,h])=>[f,f+h]),d=f=>{var h;return new Set((h=f.match(Ur))!=null?h:[])};return{before:Te(De(Hr(s,p,d(u),o))),after:Te(
De(Hr(u,m,d(s),o))),...i}}let a=Math.max(s.length,u.length);return a>ms?{dst_larger:a,...i}:{before:Te(De(s)),after:Te(De(u)),...i}}var Wr=te(Pn(),1);function Ce(e){return(0,Wr.createHash)("sha256").update(e,"latin1").digest("hex")}function Jr(e,n){let t=[],r=[];for(let[o,,i]of B(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&u?t.push(...i.split(/\r?\n/).filter(a=>a.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}var gs=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function qr(e){return e===null?"":`sha256:${Ce(e).slice(0,12)}`}function On(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!gs.has(n))throw ae(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing;\
 put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw ae(`${n} is not a regular file; expected one or nothing; move it away`);
return e.read(n)}function je(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...je(e,t),t]}var Gr={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=On(e,n.path);return t===n.text?{before:"",after:""}:{before:qr(t),after:qr(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode,n.owner)},pending:()=>null,inverse(e,n){var i,s;let t=On(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===
null?"":Ce(t),after:n.text===null?"":Ce(n.text),splices:B((i=n.text)!=null?i:"",t!=null?t:""),...Jr(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:je(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),
r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return Kr(n.path,On(e,n.path),n.text,n.secret!==void 0||(r&4)===0,n.secret)}};function hs(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Yr={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:hs(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new $(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var ws={file:Gr,grubConfig:void 0,bootImage:void 0,kmod:Yr,driver:void 0,reboot:void 0};function H(e){return ws[e.kind]}var Xr=require("fs"),ne=`${E}/lock`;function Qr(){try{return Xr.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function eo(e){
var n;try{let t=Xr.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function $s(e){
return e.boot_id===Qr()&&eo(e.pid)===e.started}function no(e){try{let n=JSON.parse(e);return $s(n)?n:null}catch(n){return null}}function An(e){let n=e.read(ne);
return n===null?null:no(n)}function vs(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function En(e){
return new $("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${vs(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function Ps(e){return new Promise(n=>{setTimeout(n,e)})}async function Ne(e,n){let t=Date.now()+
e*1e3;for(;;){let r=n();if(r===null)return;if(Date.now()>=t)throw r;await Ps(Math.min(250,Math.max(10,t-Date.now())))}}function Zn(e,n){return Ne(n,()=>{let t=An(
e);return t===null?null:En(t)})}async function to(e,n,t,r){var s;let o={pid:process.pid,started:(s=eo(process.pid))!=null?s:"",boot_id:Qr(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Zn(e,r);let i=()=>e.createExclusive(ne,JSON.stringify(o)+`
`);return await Ne(r,()=>{var l;if(i())return null;let u=An(e);if(u!==null)return En(u);let a=`${ne}.stale.${process.pid}`;e.rename(ne,a);let c=e.read(a);return c!==
null&&no(c)!==null&&e.createExclusive(ne,c),e.remove(a),i()?null:En((l=An(e))!=null?l:o)}),()=>e.remove(ne)}var ks=20;async function Mn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=H(i),{before:u,after:a}=await s.observe(e,i,o);if(u===a)continue;let c=s.pending(
e,i);if(c!==null){r.includes(c)||r.push(c);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:a}});for(let l of s.touches(
i))o.add(l)}return{todo:t,pending:r}}function oo(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=H(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function Ss(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,ro.randomBytes)(3).toString("hex")}`}function In(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function zs(e,n,t,r){var u;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${In(e.map(a=>a.label))}`,i=n.length===0?"":`; left for you to run: ${In(n)}`,s=(u=t.rebootReasons)!=null?u:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${In(s)}`}`}function Le({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:a,device:c,runnable:l,ask:p}){return le(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:a,device:c,runnable:l,ask:p})}function Rn(e,n,t,r){var l,p,m,d,f,h,_,x,g,y;let o=n.report(e),{changes:i,
run:s}=t,u=[...(l=n.pending)!=null?l:[],...t.pending],{fail:a}=o,c=(m=t.error)!=null?m:a===void 0||r&&a.node!=="untouched"?void 0:{stop:a,node:(p=a.node)!=null?
p:"partial"};return{changed:i.length>0,msg:c===void 0?(d=o.msg)!=null?d:zs(i,u,o,r):c.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:
{diff:t.diff},rebootReasons:(f=o.rebootReasons)!=null?f:[],pendingAtBoot:(h=o.pendingAtBoot)!=null?h:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(_=
n.notes)!=null?_:[],...(x=o.notes)!=null?x:[]],warnings:[...(g=n.warnings)!=null?g:[],...(y=o.warnings)!=null?y:[]],own:o.own,...s===void 0?{}:{run:s},...c===void 0?
{}:{error:c}}}function io({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}function Os(e,n,t){var r;try{return Rn(e,n,t,!1)}catch(o){
if(!(o instanceof $))throw o;return Rn(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function As(e,n,t,r,o){var a,c;let i=new Set,s=[],u=new Map(n.flatMap(({step:l})=>H(l).rollBack===void 0?[]:[[l,H(l).inverse(e,l)]]));for(let{step:l,change:p}of n){
let m=H(l);try{let d=await m.observe(e,l,i);if(d.before!==p.before&&d.before!==d.after&&m.facet!=="derived")throw new $("E_RACED",`${p.label} changed while this\
 ran: it was ${p.before||"absent"} and is ${d.before||"absent"}; somebody else is at work on this node; run this again`);let f=d.before!==d.after,h=(a=u.get(l))!=
null?a:f?m.inverse(e,l):void 0;f&&((c=o.progress)==null||c.call(o,p.label)),h!==void 0&&(s.push([l,h]),await(t==null?void 0:t.entry(h))),f&&await m.apply(e,l)}catch(d){
throw d instanceof $?await Es(e,{todo:n,tried:s,done:r},l,d):d}r.push(p);for(let d of m.touches(l))i.add(d)}}async function Es(e,n,t,r){let o=H(t);if(o.rollBack===
void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([c])=>c.kind===t.kind),r),u=new Set(n.todo.filter(c=>i.includes(c.step)).map(c=>c.change));
n.done.splice(0,n.done.length,...n.done.filter(c=>!u.has(c)));let{hint:a}=r;return new $(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,...a===void 0?{}:
{hint:a},...n.done.length===0&&n.tried.every(([c])=>i.includes(c))?{node:"rolled_back"}:{}})}function Zs(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){
if(o instanceof $)return r;throw o}}async function Is(e,n){let{todo:t}=await Mn(e,n.steps.map(Ms));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} \
is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new $("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do\
 this ended without an error, so run it by hand and look at its output`)}var Rs=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function so(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&Rs.test(e.path)}function uo(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>so(i)))&&((o=n.guard)==null||o.call(n,e))}function Ms(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function Ts(e){
let n=e.list(`${E}/runs`);for(let t of n.slice(0,Math.max(0,n.length-ks)))e.remove(`${E}/runs/${t}`)}function Ds(e){if(e.stat(D)===null){for(let n of e.list(`${E}\
/runs`))e.remove(`${E}/runs/${n}`);e.removeEmptyDir(`${E}/runs`),e.remove(`${E}/images.json`)}}async function co(e,n,t,r){var m;r.check||await Zn(e,r.wait);let o=Le(
e),i=n.plan(o,t),s=await Mn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0;if(uo(o,i,s),r.check||u){let d=r.diff?oo(o,s.todo):void 0;return io(n,Rn(o,i,{changes:s.
todo.map(({change:f})=>f),pending:s.pending,diff:d},r.check))}let a=Ss(),c=je(e,E),l=[...c].reverse();(m=r.beforeWriting)==null||m.call(r);let p=await to(e,n.name,
a,r.wait);try{return await ao(e,n,t,r,{run:a,made:c,empty:l})}finally{if(p(),e.stat(D)===null)for(let d of[E,...l])e.removeEmptyDir(d)}}async function ao(e,n,t,r,o,i=!0){
var b,w,S,R,F;let{run:s,made:u,empty:a}=o;Cs(e);let c=Le(e),l=n.plan(c,t),{todo:p,pending:m}=await Mn(c,l.steps);if(uo(c,l,{todo:p,pending:m}),i&&p.some(({step:z})=>so(
z))&&kn(e)!==null)return await Ne(r.wait,()=>kn(e)),ao(e,n,t,r,o,!1);let d=r.diff?oo(c,p):void 0,f=l.report(c).bootable,h=[],_,x=null;try{l.undoes===void 0&&p.some(
({change:M})=>M.facet!=="pending")&&(x=await js(e,n.name,l,{run:s,dirs:u,version:r.version})),await As(e,p,x,h,r);let z=Le(e);await Is(z,Zs(z,n,t,l));let ue=l.report(
z),ce=((w=(b=ue.bootable)==null?void 0:b.reasons)!=null?w:[]).filter(M=>(f==null?void 0:f.ok)===!0||(f==null?void 0:f.reasons.includes(M))===!1);if(ce.length>0)
throw new $("E_DRIFT",`this node would no longer boot as it did: ${ce.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(x==
null?void 0:x.done()),a.push(...(S=l.emptyDirs)!=null?S:[]);for(let M of(R=l.emptyDirs)!=null?R:[])e.removeEmptyDir(M);l.undoes!==void 0&&ue.fail===void 0&&await jr(
e,l.undoes)}catch(z){_=z instanceof $?z:new $("E_INTERNAL",`${z instanceof Error?z.message:String(z)}; this is a bug, please report it`,{cause:z})}let g=h.length>
0||x!==null,y=io(n,Os(Le(e),l,{changes:h,pending:m,diff:d,...x===null?{}:{run:s},..._===void 0?{}:{error:{stop:_,node:(F=_.node)!=null?F:g?"partial":"untouched"}}}));
return l.undoes!==void 0&&_===void 0?Ds(e):g&&r.render!==void 0&&await Ns(e,s,r.render(y)),y}function Cs(e){var n;for(let t of Re(e))if(!t.done)for(let r of t.entries){
let o="path"in r?(n=e.real(r.path))!=null?n:r.path:void 0;o!==void 0&&e.remove(bn(o))}}function js(e,n,t,r){var o,i,s,u,a;return Cr(e,{module:n,...r,at:new Date().
toISOString().replace(/\.\d+/,""),machine_id:(o=e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/ra\
ndom/boot_id"))!=null?i:"",claims:(s=t.claims)!=null?s:[],released:(u=t.released)!=null?u:[],devices:(a=t.devices)!=null?a:[]})}async function Ns(e,n,t){try{await e.
write(`${E}/runs/${n}.json`,t,384),await Ts(e)}catch(r){if(!(r instanceof $))throw r}}Er(It,vfiokitArguments,co);
}));
