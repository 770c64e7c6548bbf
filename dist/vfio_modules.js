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
var Ho=Object.create;var qe=Object.defineProperty;var Vo=Object.getOwnPropertyDescriptor;var Bo=Object.getOwnPropertyNames;var Uo=Object.getPrototypeOf,Ko=Object.prototype.hasOwnProperty;var Wo=(e,n,t)=>n in e?qe(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var M=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Jo=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Bo(n))!Ko.call(e,o)&&o!==t&&qe(e,o,{get:()=>n[o],enumerable:!(r=Vo(n,o))||r.enumerable});
return e};var ue=(e,n,t)=>(t=e!=null?Ho(Uo(e)):{},Jo(n||!e||!e.__esModule?qe(t,"default",{value:e,enumerable:!0}):t,e));var Y=(e,n,t)=>Wo(e,typeof n!="symbol"?n+"":n,t);var $n=M((Pd,tr)=>{tr.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var or=M((kd,rr)=>{rr.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var sr=M(ir=>{ir._parse=function(e,n,t){return{command:e,args:n,options:t}}});var re=M((zd,ur)=>{ur.exports={}});var ar=M(cr=>{cr.signalsByName=new Proxy({},{get:function(){return{}}})});var dr=M((Ad,lr)=>{"use strict";var{signalsByName:Ki}=ar(),Wi=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`time\
d out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:"\
failed",Ji=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:u,timedOut:c,isCanceled:a,killed:l,parsed:{options:{timeout:g}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:Ki[o].description,d=r&&r.code,h=`Command ${Wi({timedOut:c,timeout:g,errorCode:d,signal:o,signalDescription:p,
exitCode:i,isCanceled:a})}: ${s}`,b=Object.prototype.toString.call(r)==="[object Error]",x=b?`${h}
${r.message}`:h,m=[x,n,e].filter(Boolean).join(`
`);return b?(r.originalMessage=r.message,r.message=m):r=new Error(m),r.shortMessage=x,r.command=s,r.escapedCommand=u,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!c,r.isCanceled=a,r.killed=l&&!c,r};lr.exports=Ji});var pr=M((Ed,fr)=>{fr.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var gr=M(mr=>{mr.validateInputSync=function(){}});var hr=M(vn=>{vn.joinCommand=vn.getEscapedCommand=function(){}});var wr=M((Ud,xr)=>{"use strict";var qi=require("path"),Gi=$n(),Yi=sr(),Xi=re(),Qi=re(),Id=re(),yr=dr(),es=pr(),{spawnedKill:Md,spawnedCancel:Td,setupTimeout:Dd,
validateTimeout:Cd,setExitHandler:jd}=re(),{handleInput:Nd,getSpawnedResult:Ld,makeAllStream:Fd,validateInputSync:ns}=gr(),{mergePromise:Hd,getSpawnedPromise:Vd}=re(),
{joinCommand:ts,parseCommand:Bd,getEscapedCommand:rs}=hr(),os=1e3*1e3*100,is=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?Qi.env({env:i,cwd:r,execPath:o}):i},ss=(e,n,t={})=>{let r=Yi._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:os,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=is(t),
t.stdio=es(t),process.platform==="win32"&&qi.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},br=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Xi(n):n;xr.exports.sync=(e,n,t)=>{let r=ss(e,n,t),o=ts(e,n),i=rs(e,n);ns(r.options);let s;try{s=Gi.spawnSync(
r.file,r.args,r.options)}catch(a){throw yr({error:a,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let u=br(
r.options,s.stdout,s.error),c=br(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let a=yr({stdout:u,stderr:c,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return a;
throw a}return{command:o,escapedCommand:i,exitCode:0,stdout:u,stderr:c,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}}});var Nn=M((jf,io)=>{io.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var $=class extends Error{constructor(t,r,o={}){super(r);Y(this,"code");Y(this,"param");Y(this,"hint");Y(this,"cause");Y(this,"node");this.name="Stop",this.code=
t,Object.assign(this,o)}};function k(e,n){return new $("E_PARAMS",n,{param:e})}function Qn(e,n){return new $("E_HOST",e,n===void 0?{}:{hint:n})}function be(e,n){
return new $("E_REFUSED",e,n===void 0?{}:{hint:n})}var et=new WeakMap;function xe(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return et.set(t,new Map),t}function L(e,n,t){let r=et.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var rt=["/lib/modules","/usr/lib/modules"],qo={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function V(e){return e.replace(/-/g,"_")}function we(e,n){let t=rt.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ot(e){
return L(e,"kernels",()=>[...new Set(rt.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${we(e,t)}/${r}`)!==null)))}function Ge(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Go={"modules.dep":":","modules.builtin":"\\s*\\n"},nt=new Map;function tt(e,n,t){var c,a;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(a=nt.get(s))!=null?a:{text:`
${(c=e.read(r))!=null?c:""}
`,answers:new Map};return nt.set(s,u),l=>{let g=u.answers.get(l);if(g!==void 0)return g;let p=l.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),d=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${Go[t]}`).test(u.text);return u.answers.set(l,d),d}}function it(e,n){return L(e,`modules of ${n}`,()=>Yo(e,n))}function Yo(e,n){let t=we(e,n),
r=tt(e,t,"modules.builtin"),o=tt(e,t,"modules.dep"),i=Ge(e)===n;return s=>{var l;let u=V(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==
null&&o!==null)return"absent";let c=qo[u],a=c===void 0?null:new RegExp(`^${c}=([ym])$`,"m").exec((l=e.read(`/boot/config-${n}`))!=null?l:"");return a!==null?a[1]===
"y"?"builtin":"module":i&&Ye(e,s)?Xo(e,u)?"module":"builtin":"absent"}}function Xo(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function Ye(e,n){return e.stat(`/sys/module/${V(n)}`)!==null}var Qo="/dev/null";function _e(e){return e.slice(e.lastIndexOf("/")+1)}function ei(e,n){return _e(e)<_e(n)?-1:_e(e)>_e(n)?1:0}function $e(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Qo){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(ei)}function ve(e,n){var r,o;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var ni=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],ti={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function ri(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:t,lines:i}),t+=i}return n}function st(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function oi(e,n){
var r,o,i,s;let t=[];for(let{text:u,line:c,lines:a}of ri(e)){if(u.startsWith("#"))continue;let l=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(l===null)continue;let g=l[1],p=st((r=l[2])!=null?r:""),d=g==="alias"?st((i=((o=l[3])!=null?o:"").split(/[\t ]+/).find(f=>f!==""))!=null?i:""):(s=l[3])!=
null?s:"";p===null||d===null||d===""&&ti[g]||t.push({command:g,name:p,rest:g==="blacklist"?"":g==="options"?d.replace(/\t/g," "):d,path:n,line:c,lines:a})}return t}
function ut(e,n){return L(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...$e(e,ni)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modu\
les.softdep");t.splice(r<0?t.length:r,0,`${we(e,n)}/modules.softdep`)}return t.flatMap(r=>L(e,r,()=>oi(ve(e,r),r)))})}function ii(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),u=r==="["?e.indexOf("]",s+1):-1;if(u<0)return r===
t?n+1:-1;let c=!1;for(let a=s;a<u;a++){let l=e.charAt(a+1)==="-"&&a+2<u;(l?e.charAt(a)<=t&&t<=e.charAt(a+2):e.charAt(a)===t)&&(c=!0),l&&(a+=2)}return c===i?-1:u+
1}function si(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?ii(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;
i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function ct(e,n,t){var r;return(r=e.find(o=>o.command===n&&si(o.name,t)))!=null?r:null}function at(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=ct(e,"install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var Xe=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Qe(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:V(n)}function Pe(e){let n=[];for(let t of $e(e,Xe))for(let r of ve(e,t).split(`
`)){let o=Qe(r);o!==null&&n.push({name:o,path:t})}return n}function lt(e,n){let t=new Set(e.split(`
`).map(Qe)),r=n.filter(o=>!t.has(V(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function dt(e,n){var r;let t=new Set(n.map(V));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=Qe(o);return i===null||!t.has(i)}).
join("")}function ft(e){return Object.freeze({type:"module",...e})}var ui=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
ci=/manage|generated|begin/i;function en(e){if(!ci.test(e))return null;for(let[n,t]of ui)if(t.test(e))return n;return null}function nn(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function pt(e,n,t=[]){let r=nn(n),o=e.read(n),i=en(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}function gt(e,n){return typeof n=="bigint"?n.toString():n}var rn=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function ht(e){return new rn(e)}function yt(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var ai="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function bt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ke(e){let n=e;if(!n)return{};if(typeof n=="string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function xt(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function K(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function wt(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function _t(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function ce(e){return typeof e=="string"?e:e==null?void 0:e.message}function on(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function sn(e,n,t){var c,a,l,g,p,d,f,h,b,x,m,y,w,_,S,A,I;var r;
let o=(a=(c=e.inst)==null?void 0:c._zod)==null?void 0:a.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(g=e.schema)==null?void 0:g._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(A=(S=(w=(m=(b=ce((h=(f=(d=e.inst)==null?
void 0:d._zod.def)==null?void 0:f.error)==null?void 0:h.call(f,e)))!=null?b:ce(i==null?void 0:i(e)))!=null?m:ce((x=n==null?void 0:n.error)==null?void 0:x.call(n,
e)))!=null?w:ce((y=t.customError)==null?void 0:y.call(t,e)))!=null?S:ce((_=t.localeError)==null?void 0:_.call(t,e)))!=null?A:"Invalid input",u={};for(let z of Object.
keys(e))z==="inst"||z==="schema"||z==="continue"||z==="input"||z==="__proto__"||(u[z]=e[z]);return(I=u.path)!=null||(u.path=[]),u.message=s,n!=null&&n.reportInput&&
(u.input=e.input),u}function $t(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):li(e,t,r.value)}}function mt(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function li(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:mt(this,n,t.bind(this))},set(r){mt(this,n,r)}})}function di(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var tn,B=!1,fi={configurable:!0,get(){B=!0}};function X(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&tn!==e._zod){
tn=void 0;return}tn=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,fi);let o=B;B=!1;try{let i=t(this);return B?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),B=B||o,i}catch(i){throw delete this[n],B=B||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function vt(e,n,t,r){let o=di(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Pt;var un={value:void 0,enumerable:!1},kt="captureStackTrace"in Error?Error:null;function pi(e){let n=kt;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return kt=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function E(e,n,t,r){var p;let o={};function i(d){this.
def=d,this.constr=g,this.traits=new Set}i.prototype=o;let s=t,u=s&&new WeakSet;function c(d,f){if(d._zod){if(d._zod.traits.has(e))return}else{un.value=new i(f);
try{Object.defineProperty(d,"_zod",un)}finally{un.value=void 0}}if(d._zod.traits.add(e),n(d,f),u){let b=Object.getPrototypeOf(d),x=d._zod.constr.prototype,m=b;for(;m&&
m!==x;)m=Object.getPrototypeOf(m);let y=m!=null?m:b;u.has(y)||(u.add(y),$t(y,s))}let h=g.prototype;for(let b in h)Object.prototype.hasOwnProperty.call(h,b)&&(b in
d||(d[b]=h[b].bind(d)))}let a=(p=r==null?void 0:r.Parent)!=null?p:Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function g(d){var x;let f=r!=
null&&r.Parent?pi(l):this;c(f,d);let h=f._zod.deferred;if(h){for(let m of h)m();f._zod.deferred=void 0}let b=(x=globalThis.__zod_globalConfig)==null?void 0:x.postProcessor;
return b&&b(f),f}return Object.defineProperty(g,"init",{value:c}),Object.defineProperty(g,Symbol.hasInstance,{value:d=>{var f,h;return r!=null&&r.Parent&&d instanceof
r.Parent?!0:(h=(f=d==null?void 0:d._zod)==null?void 0:f.traits)==null?void 0:h.has(e)}}),Object.defineProperty(g,"name",{value:e}),g}var F=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Se=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},St;(St=(Pt=globalThis).__zod_globalConfig)!=null||(Pt.__zod_globalConfig=
{});var ae=globalThis.__zod_globalConfig;function cn(e){return e&&Object.assign(ae,e),ae}function mi(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,gt,2)),e.message}function gi(e){this._zod.message=e}var hi={get:mi,
set:gi,enumerable:!0,configurable:!0},an={value:void 0,enumerable:!1},Ot=new WeakSet([Object.prototype,Error.prototype]),At=(e,n)=>{e.name="$ZodError",an.value=
n,Object.defineProperty(e,"issues",an),an.value=void 0,Object.defineProperty(e,"message",hi);let t=Object.getPrototypeOf(e);Ot.has(t)||(Ot.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Ku=E("$ZodError",At),Et=E("$ZodError",At,void 0,{Parent:Error});var bi=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new F;return i.issues.length?xi(e,i.issues,
o):{success:!0,data:i.value}},ln=bi(Et);function xi(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>sn(o,t,cn()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var Rt={major:4,minor:6,patch:7};var ee=E("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=Rt;let r=e._zod.def.checks,o=e._zod.traits.has("\
$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let u of o)for(let c of u._zod.onattach)c(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.deferred=
[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let u=(a,l,g)=>{if(a.memo)return a;let p=K(a),d;for(let f of l){if(f._zod.def.when){if(wt(
a)||!f._zod.def.when(a))continue}else if(p)continue;let h=a.issues.length,b=f._zod.check(a);if(b instanceof Promise&&(g==null?void 0:g.async)===!1)throw new F;if(d||
b instanceof Promise)d=(d!=null?d:Promise.resolve()).then(async()=>{await b,a.issues.length!==h&&(on(a.issues,h,e),p||(p=K(a,h)))});else{if(a.issues.length===h)
continue;on(a.issues,h,e),p||(p=K(a,h))}}return d?d.then(()=>a):a},c=(a,l,g)=>{if(K(a))return a.aborted=!0,a;let p=u(l,o,g);if(p instanceof Promise){if(g.async===
!1)throw new F;return p.then(d=>e._zod.parse(d,g))}return e._zod.parse(p,g)};e._zod.run=(a,l)=>{if(l.skipChecks)return e._zod.parse(a,l);if(l.direction==="backw\
ard"){let p=e._zod.parse({value:a.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(d=>c(d,a,l)):c(p,a,l)}let g=e._zod.parse(a,l);if(g instanceof
Promise){if(l.async===!1)throw new F;return g.then(p=>u(p,o,l))}return u(g,o,l)}}});var Zt=E("$ZodNever",(e,n)=>{ee.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Oe(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(..._t(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}var _i=[];function $i(e){var s,u,c,a;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:_i,o=r.length?[...n,...r]:n;for(let l of o)if(!((a=(c=(u=(s=e.shape)==null?void 0:s[l])==null?void 0:u._zod)==null?void 0:c.traits)!=null&&a.has("$ZodType")))
throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=xt(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function vi(e,n,t,r,o,i,s){let u=[],c=o.keySet,a=o.catchall._zod,l=a.def.type,g=a.optin,p=a.optout,d=0;for(let f in n){if(s&&t.issues.
length!==d){if(K(t,d))break;d=t.issues.length}if(c.has(f))continue;if(f==="__proto__"){l==="never"&&u.push(f);continue}if(l==="never"){u.push(f);continue}let h=a.
run({value:n[f],issues:[]},r);h instanceof Promise?e.push(h.then(b=>Oe(b,t,f,n,g,p))):Oe(h,t,f,n,g,p)}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var It=E("$ZodObject",(e,n)=>{var a;ee.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"sha\
pe"),r=t!=null&&t.get?t.get.raw:(a=n.shape)!=null?a:{};if(r){let l=()=>{let g={...r};return Object.defineProperty(n,"shape",{value:g}),l.raw=g,g};l.raw=r,Object.
defineProperty(n,"shape",{get:l})}let o=ht(()=>$i(n));X(e,"propValues",l=>{let g=l.def.shape,p={};for(let d in g){let f=g[d]._zod;if(f.values){Object.prototype.
hasOwnProperty.call(p,d)||yt(p,d,new Set);for(let h of f.values)p[d].add(h);f.optin!==void 0&&p[d].add(void 0)}}return p});let i=bt,s=n.catchall,u,c=ae.memoizer;
c==null||c.attach(e),e._zod.parse=(l,g)=>{u!=null||(u=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
l;l.value=c?c.alloc(e,l,{},g):{};let d=[],f=u.shape,h=g==null?void 0:g.abortEarly,b=l.issues.length;for(let x of u.allKeys){if(h&&l.issues.length!==b){if(K(l,b))
break;b=l.issues.length}if(x==="__proto__")continue;let m=f[x],y=m._zod.optin,w=m._zod.optout,_=m._zod.run({value:p[x],issues:[]},g);_ instanceof Promise?d.push(
_.then(S=>Oe(S,l,x,p,y,w))):Oe(_,l,x,p,y,w)}return s?vi(d,p,l,g,o.value,e,h===!0):d.length?Promise.all(d).then(()=>l):l}});var Mt=E("$ZodTransform",(e,n)=>{var t;ee.init(e,n),e._zod.optin="optional",(t=ae.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new Se(
e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(u=>(r.value=u,r));if(i instanceof Promise)throw new F;
return r.value=i,r}});var Tt=E("$ZodPipe",(e,n)=>{ee.init(e,n),X(e,"values",t=>t.def.in._zod.values),X(e,"optin",t=>t.def.in._zod.optin),X(e,"optout",t=>t.def.out._zod.optout),X(e,"p\
ropValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>ze(s,n.
in,r)):ze(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>ze(i,n.out,r)):ze(o,n.out,r)}});function ze(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function Dt(e,n){return new e({type:"never",...ke(n)})}var Ae=E("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");ee.init(e,n),e.def=n,e.type=n.type},{safeParse(e,n){return ln(
this,e,n)}});var Si=E("ZodMiniNever",(e,n)=>{Zt.init(e,n),Ae.init(e,n)});function zi(e){return Dt(Si,e)}var Oi=E("ZodMiniObject",(e,n)=>{It.init(e,n),Ae.init(e,n),vt(e,"shape",t=>t._zod.def.shape,!1)});function Ct(e,n){return new Oi({type:"object",shape:e,catchall:zi(),...ke(n)})}var Ai=E("ZodMiniTransform",(e,n)=>{Mt.init(e,n),Ae.init(e,n)});function dn(e){return new Ai({type:"transform",transform:e})}var Ei=E("ZodMiniPipe",(e,n)=>{Tt.init(e,n),Ae.init(e,n)});function jt(e,n){return new Ei({type:"pipe",in:e,out:n})}var Ri=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,Zi=/^[ -~]*$/;function Nt(e){if(Zi.
test(e))return;let n=Ri.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function R(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Ee(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:Ii(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function Ii(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let a=1;a<=n.length;a++){let l=((r=t[a-1])!=null?r:0)+(e[u-
1]===n[a-1]?0:1);c.push(Math.min(l,((o=t[a])!=null?o:0)+1,((i=c[a-1])!=null?i:0)+1))}t=c}return(s=t[n.length])!=null?s:0}var Mi=["true","yes","on","y","t","1"],Ti=["false","no","off","n","f","0"];function fn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Mi.
includes(n)?!0:Ti.includes(n)?!1:void 0}function pn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Ft(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Ht(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Re(e,n="",t=""){var r;if(typeof e=="stri\
ng")Lt(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Re(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=pn(e))!=null?r:{}))Lt(o,n===""?"a key":`a ke\
y of ${n}`,t),Re(i,n===""?o:`${n}.${o}`,t||o)}function Lt(e,n,t){let r=Nt(e);if(r!==void 0)throw k(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Di={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function mn(e){return{type:Di[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function gn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=mn(r);return{type:"object",properties:n,additionalProperties:!1}}
function Ci(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function hn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${Ci(t)})
      ${t.describe}
`).join("")}var Vt="vfiokit-write";var ji=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Ze(e){return te("bool",e,"true or false",fn,{})}function Ni(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return te("int",e,`a whole number${r}`,i=>Ft(i,n,t),o)}function Bt(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return te("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Ut(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>fn(i)===r):[];return o.length===1?o[0]:void 0};return{
...te("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Kt(e,n){let t=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.
includes(",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=te(
"list",n,o,t,{items:mn(e)}),s=u=>dn((c,a)=>Array.isArray(c)?c.map((l,g)=>{var f;let p=l===null||l===""?void 0:u.safeParse(l);if((p==null?void 0:p.success)===!0)
return p.data;let d=(f=p==null?void 0:p.error.issues[0])==null?void 0:f.message;a.issues.push({...Wt(l,"something in it"),...d===void 0?{}:{message:d},path:[g]})}):
c);return{...i,schema:()=>Li(i.schema(),s(e.schema()))}}var ne={check:Ze({describe:"Say what would change and write nothing.",default:!1}),diff:Ze({describe:"Show the changes of files as before and after.",default:!1}),
root:te("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Ht,{pattern:"^/"}),wait:Ni({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function yn(e,n){var p,d,f;let t=pn(n);if(t===void 0)throw k("",`the paramet\
ers are ${R(n)}, expected a JSON object such as {"check": true}`);Re(t);let r=Hi(e);if(Object.keys(t).every(h=>t[h]===void 0))return r;let o=Fi(e,t).safeParse(t);
if(o.success)return{...r,...Object(o.data)};let[i]=o.error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[u=""]=s,c=s.map(h=>typeof h=="number"?`[${h}]`:`.${String(
h)}`).join("").slice(1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw k(String(u),`${c} ${(d=i==null?void 0:i.message)!=null?d:"is not valid"}`);let a=String(
i.keys[0]),l=Object.keys(c===""?e:Object((f=e[c])==null?void 0:f.json.properties)).sort(),g=Ee(a,l);throw k(c===""?a:c,`${JSON.stringify(a)} is not a parameter${c===
""?"":` of ${c}`}${g===void 0?"":` (did you mean ${g}?)`}; known are ${l.join(", ")}`)}function Wt(e,n,t=""){return{code:"custom",input:e,message:`is ${R(e)}, e\
xpected ${n}${t}`}}function te(e,n,t,r,o){let i=()=>dn((c,a)=>{if(c==null||c===""&&e!=="str")return n.default;let l=r(c),g=typeof c=="number"&&(e==="str"||e==="\
list");return l===void 0&&a.issues.push(Wt(c,t,g?ji:"")),l}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function Li(e,n){return jt(e,n)}function Fi(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return Ct(t)}function Hi(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function bn(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Jt(e){return{kind:"kmod",name:e}}var xn="/etc/modules-load.d/vfio.conf",qt=["vfio","vfio_iommu_type1","vfio_pci"],Vi=Bt({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function Bi(e,n){var d;let t=[...new Set(n.modules.map(V))],r=ot(e),o=Ge(e),i=new Map([...r,...o===null?[]:[o]].
map(f=>[f,it(e,f)])),s=o===null?void 0:i.get(o),u=f=>r.length===0||r.some(h=>{var b;return((b=i.get(h))==null?void 0:b(f))!=="absent"}),c=t.filter(u),a=f=>{let h=new Set(
Pe(f).map(m=>m.name)),b=t.map(m=>{let y=s===void 0?r.length>0&&r.every(w=>{var _;return((_=i.get(w))==null?void 0:_(m))==="builtin"}):s(m)==="builtin";return{name:m,
loaded:Ye(f,m)||y&&s!==void 0,builtin:y,at_boot:h.has(m)||y}}),x=n.state==="absent"||s===void 0?[]:b.filter(m=>c.includes(m.name)&&!m.loaded);return{own:{modules:b},
rebootReasons:x.filter(m=>(s==null?void 0:s(m.name))==="absent").map(m=>`${m.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:x.
filter(m=>(s==null?void 0:s(m.name))!=="absent"&&!n.load).map(m=>`${m.name} is loaded at the next boot`)}};if(n.state==="absent"){let f=Pe(e).filter(x=>t.includes(
x.name)),h=[...new Set(f.map(x=>x.path))].filter(x=>{var m;return(x===xn||x===nn(xn))&&en((m=e.read(x))!=null?m:"")===null});return{steps:h.map(x=>{var m;return bn(
x,dt((m=e.read(x))!=null?m:"",t).replace(/^\s+$/,"")||null)}),released:t.map(x=>({thing:"module",value:x})),notes:f.filter(x=>!h.includes(x.path)).map(x=>`${x.path}\
 loads ${x.name}, and is not ours: left as it is`),report:a}}if(c.length===0)throw Qn(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let l=c.filter(f=>!Pe(e).some(h=>h.name===f)),g=pt(e,
xn,Xe.slice(1)),p=c.map(f=>at(ut(e),f)).filter(f=>f!==null);return{steps:[...l.length===0?[]:[bn(g.path,lt((d=e.read(g.path))!=null?d:"",l))],...n.load&&s!==void 0?
c.filter(f=>s(f)==="module").map(Jt):[]],claims:l.map(f=>({thing:"module",value:f})),notes:[...t.filter(f=>!u(f)).map(f=>`no installed kernel has ${f}: left out`),
...c.filter(f=>n.load&&s!==void 0&&s(f)==="absent").map(f=>`the running kernel ${o} does not have ${f}: nothing to load now`)],warnings:[...l.length===0||g.warning===
void 0?[]:[g.warning],...p.map(f=>`${f.path} line ${f.line} keeps ${f.name} from being loaded, at boot too, although it is listed: take that line out`)],report:a}}
var Gt=ft({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:Ut(["present","absent"],{describe:"Whether they are to be \
loaded at boot; absent unloads nothing.",default:"present"}),modules:Kt(Vi,{describe:"The modules; those that no installed kernel has are left out.",default:qt}),
load:Ze({describe:"Load them now as well.",default:!0})},example:{modules:qt},plan:Bi});var He=require("fs");var Ui=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function wn(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:a,pendingAtBoot:l,bootable:g,notes:p,warnings:d,own:f}=e,h=nr({...Xt(t,o!==void 0,r,n),error:o&&Qt(o.stop,
o.node),exception:o&&er(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:a&&a.length>0,reboot_reasons:a,pending_at_boot:l,
bootable:g,notes:(p==null?void 0:p.length)===0?void 0:p,warnings:(d==null?void 0:d.length)===0?void 0:d}),b=Object.entries(f).filter(([x])=>!Object.prototype.hasOwnProperty.
call(h,x)&&!Ui.includes(x)&&!x.startsWith("_"));return{...h,...Object.fromEntries(b)}}function _n(e,n){return nr({...Xt(!1,!0,e.message,n),error:Qt(e,"untouched"),
exception:er(e),changes:[]})}function Yt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Xt(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Qt(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function er(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function nr(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var kr=ue($n(),1),Ie=require("fs"),Pn=ue(or(),1);var us=1800,cs=64*1024*1024,_r="/usr/local/sbin:/usr/sbin:/sbin",Sr=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],$r="VFIOKIT_COMMAND",vr="ended\
 by a signal without a name",as=1,ls=`process.title='${Vt} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,ds=0;async function kn(e,n={}){return fs((await Promise.resolve().then(()=>ue(wr(),1))).
default.sync,e,n)}function fs(e,n,t){var b;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++ds}`,s={...process.env};for(let x of Sr)delete s[x];let u=s.PATH,c={
cwd:"/",extendEnv:!1,env:{...s,PATH:u?`${u}:${_r}`:`/usr/bin:/bin:${_r}`,...t.env,LC_ALL:"C",[$r]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((b=t.timeout)!=null?b:us)*1e3,killSignal:"SIGKILL",maxBuffer:cs,encoding:"latin1",stripFinalNewline:!1,reject:!1},a=ps(()=>e(r,
o,c));if(a===void 0)return{code:127,stdout:"",stderr:vr};let{exitCode:l,signal:g,timedOut:p,stdout:d="",stderr:f=""}=a;if(p)return ms(`${$r}=${i}`),{code:124,stdout:d,
stderr:f};let h=g===void 0?void 0:Pn.constants.signals[g];return h!==void 0?{code:128+h,stdout:d,stderr:f}:typeof l=="number"?{code:l,stdout:d,stderr:f}:{code:127,
stdout:d,stderr:f||String(Reflect.get(a,"originalMessage")||vr)}}function ps(e){try{return e()}catch(n){return}}function ms(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Ie.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Ie.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function zr(e,n,t){return gs(e,n,t)}async function gs(e,n,t){let r={...process.env};for(let u of Sr)delete r[u];
let o=(0,kr.spawn)(process.execPath,["-e",ls,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(u=>{o.once("error",c=>u({code:String(Reflect.get(
c,"code"))})),o.once("exit",(c,a)=>u(c===0?{}:{code:a!=null?a:hs(c)}))}),s=await Pr(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await Pr(as,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function hs(e){var n,t;return(t=(n=Object.entries(Pn.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function Pr(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var P=require("fs"),W=require("path");function Sn(e){return W.join(W.dirname(e),`.${W.basename(e)}.vfiokit-new`)}function Or(e){let n=P.openSync(e,"r");try{P.fsyncSync(
n)}finally{P.closeSync(n)}}function Ar(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function Er(e,n,t){let r=P.fstatSync(e);n!==null&&(r.uid!==n.uid||r.
gid!==n.gid)&&Ar(()=>P.fchownSync(e,n.uid,n.gid)),(P.fstatSync(e).mode&4095)!==t&&P.fchmodSync(e,t)}function Me(e){try{return P.lstatSync(e)}catch(n){if(Reflect.
get(Object(n),"code")==="ENOENT")return null;throw n}}function Rr(e){try{P.unlinkSync(e)}catch(n){}}function zn(e,n,t=()=>{}){if(!P.existsSync(e)){zn(W.dirname(
e),n,t);try{P.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}t(e)}}function ys(e,n){return t=>{Ar(()=>P.chownSync(t,e.
uid,e.gid)),P.chmodSync(t,n|(n&292)>>2)}}async function Zr(e,n,{mode:t,owner:r,label:o,last:i}){var f;let s=W.dirname(e);zn(s,493,r===void 0?void 0:ys(r,t));let u=Sn(
e),c=Me(e);Me(u)!==null&&P.unlinkSync(u);let{O_WRONLY:a,O_CREAT:l,O_EXCL:g,O_NOFOLLOW:p}=P.constants,d=P.openSync(u,a|l|g|p,384);try{try{for(let h=0;h<n.length;)
h+=P.writeSync(d,n,h);Er(d,(f=c!=null?c:r)!=null?f:null,c===null?t:c.mode&4095),P.fsyncSync(d)}finally{P.closeSync(d)}c!==null&&await o(u,e),await(i==null?void 0:
i()),P.renameSync(u,e)}catch(h){throw Rr(u),h}c===null&&await o(e,null),Or(s)}async function Ir(e,n,t){let r=Me(n),o=P.openSync(e,"r+");try{r!==null&&Er(o,r,r.mode&
4095),P.fsyncSync(o)}finally{P.closeSync(o)}await t(e,r===null?null:n),P.renameSync(e,n),Or(W.dirname(n))}function bs(e){return`${e}.${process.pid}`}function Mr(e,n){
let t=bs(e);for(let r=1;;r++)try{return zn(W.dirname(e),448),Me(t)!==null&&P.unlinkSync(t),P.writeFileSync(t,n,{mode:384,flag:"wx"}),P.linkSync(t,e),!0}catch(o){
let i=Reflect.get(Object(o),"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{Rr(t)}}var v=require("fs"),On=16<<20,xs=40,ws=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],_s=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function le(e){return e instanceof Error&&"code"in e?String(e.code):""}function Te(e){let n=le(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var oe=Buffer.allocUnsafe(4096);function Tr(e){let n="",t=0;for(;;){let r=v.readSync(e,oe,t,oe.length-t,null);if(r===0)return n+oe.toString("latin1",0,t);if(t+=
r,!(t<oe.length)){if(n+=oe.toString("latin1"),n.length>On)throw new Error("too large");t=0}}}function De(e){return e.split("/").filter(n=>n!==""&&n!==".")}function An(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=De(i===void 0?n:n.slice(o)),u=i===void 0?[]:De(i),c=0;for(let a=s.shift();a!==void 0;a=s.shift()){
if(a===".."){u.pop();continue}let l=[...u,a],g=null;if(s.length>0||t){let p=e+"/"+l.join("/");try{v.lstatSync(p).isSymbolicLink()&&(g=v.readlinkSync(p))}catch(d){
g=null}}if(g===null){u=l;continue}if(++c>xs)return null;g.startsWith("/")&&(u=[]),s.unshift(...De(g))}return"/"+u.join("/")}function $s(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=An(e,r,!0);o!==null&&v.existsSync(e+o)&&t.set(r,o)}function En(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(m,y){if(n==="")return m;$s(n,m,r);let w=An(n,m,y,r);return w===null?null:n+w}function i(m){let y=o(m,!0);if(y===
null||!v.existsSync(y))return null;try{return n===""?v.realpathSync.native(y):(v.lstatSync(y),y.slice(n.length))}catch(w){return null}}function s(m){let y=o(m,!1);
if(y===null)return null;let w;try{w=v.lstatSync(y)}catch(H){if(Te(H))return null;throw new $("E_APPLY",`${m} could not be looked at: ${le(H)}; run as root or gi\
ve this user access`,{cause:H})}let _=w.isFile()?"file":w.isDirectory()?"dir":w.isSymbolicLink()?"link":"other",{size:S,mtimeMs:A,ino:I,dev:z,uid:O,gid:U}=w;return{
type:_,size:S,mtimeMs:A,ino:I,dev:z,uid:O,gid:U,mode:w.mode&4095}}function u(m){let y=o(m,!0);if(y===null)return null;let w;try{w=v.openSync(y,v.constants.O_RDONLY|
v.constants.O_NONBLOCK)}catch(_){if(Te(_))return null;throw new $("E_APPLY",`${m} could not be read: ${le(_)}; run as root or give this user access`,{cause:_})}
try{let _=v.fstatSync(w);if(!_.isFile())throw new $("E_HOST",`${m} is not a regular file, as it should be; move it out of the way`);if(_.size>On)throw new $("E_\
HOST",`${m} has ${_.size} bytes, more than the ${On} that such a file may have; look at what it is`);return _.size<oe.length?Tr(w):v.readFileSync(w,"latin1")}catch(_){
throw _ instanceof $?_:new $("E_APPLY",`${m} could not be read: ${le(_)}`,{cause:_})}finally{v.closeSync(w)}}function c(m,y,w){let _=o(m,!0);if(_===null)return null;
try{let S=v.openSync(_,v.constants.O_RDONLY|v.constants.O_NONBLOCK);try{let A=Buffer.alloc(w);return A.slice(0,v.readSync(S,A,0,w,y))}finally{v.closeSync(S)}}catch(S){
return null}}function a(m){let y=o(m,!0);if(y===null||!v.existsSync(y))return null;try{let w=v.openSync(y,v.constants.O_RDONLY|v.constants.O_NONBLOCK);try{return Tr(
w).trimEnd()}finally{v.closeSync(w)}}catch(w){return null}}function l(m){let y=o(m,!0);if(y===null)return[];if(!v.existsSync(y))return[];try{return v.readdirSync(
y).sort()}catch(w){return[]}}function g(m){let y=o(m,!1);if(y===null)return null;try{return v.readlinkSync(y)}catch(w){return null}}function p(m){let y=o(m,!0);
if(y===null)return null;try{let{rdev:w}=v.statSync(y);return w===0?null:`${w>>>8&4095}:${w&255|w>>>12&1048320}`}catch(w){return null}}function d(m){return t!==void 0||
n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(m.startsWith("/")?i(m)!==null:ws.some(w=>i(`${w}/${m}`)!==null))?
_s.has(m.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${m} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${m} is not in ${n}`}}async function f(m,y){return t!==
void 0?t.run(m,y):kn(n===""?m:["chroot",n,...m],y)}function h(m,y=!0){r.clear();let w=An(n,m,y),_=w===null?null:n+w;if(_===null)throw new $("E_REFUSED",`${m} is\
 a loop of links; expected a file or nothing; remove the links`);return _}async function b(m,y){n!==""||t!==void 0||!v.existsSync("/sys/fs/selinux/enforce")||await kn(
y===null?["restorecon","-F",m]:["chcon",`--reference=${y}`,m])}function x(m,y,w){let _=le(w),S=_==="EACCES"||_==="EPERM"?"run as root":_==="ENOSPC"?"free space \
on that file system":_==="EROFS"?"mount it read-write":"see the error and run again";return new $("E_APPLY",`${m} could not be ${y}: ${_===""?String(w):_}; ${S}`,
{cause:w})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:u,bytes:c,attr:a,list:l,link:g,real:i,stat:s,device:p,runnable:d,run:f,ask:f,async write(m,y,w,_,S){
try{await Zr(h(m),Buffer.from(y,"latin1"),{mode:w!=null?w:420,owner:_,label:b,last:S})}catch(A){throw A instanceof $?A:x(m,"written",A)}},createExclusive(m,y){let w=h(
m);try{return Mr(w,y)}catch(_){throw x(m,"created",_)}},remove(m){try{v.unlinkSync(h(m,!1))}catch(y){if(!Te(y))throw x(m,"removed",y)}},rename(m,y){try{v.renameSync(
h(m,!1),h(y,!1))}catch(w){if(!Te(w))throw x(m,"renamed",w)}},removeEmptyDir(m){try{v.rmdirSync(h(m))}catch(y){}},async replace(m,y){try{await Ir(h(m),h(y),b)}catch(w){
throw x(y,"replaced",w)}},async writeAttribute(m,y,w){if(t!==void 0)return t.writeAttribute(m,y);let{code:_,left:S}=await zr(h(m),y,w);if(_!==void 0)throw Object.
assign(new Error(`${m}: ${_}`),{code:_,...S===void 0?{}:{left:S}})}}}function Cr(e,n,t){let r=vs(Dr(e),Dr(n)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${t}`:[])}function Dr(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function vs(e,n){let t=[];for(let r=0,o=0;r<e.length||o<n.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==n[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];t.push(...e.slice(
r,r+i).map(u=>`-${u}`),...n.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&t.push(` ${e[r]}`)}return t}function Ce(e,{utf8:n}){return e.replace(n?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function ie(e,n,{colour:t}){
return t&&e!==void 0?`\x1B[${e}m${n}\x1B[0m`:n}function de(e,n){var t;return(t=e.match(new RegExp(`(?! )(.{1,${n}}|\\S+)(?= |$)`,"gm")))!=null?t:[""]}function J(e){
return`  ${e}`}function Rn(e,{columns:n}){return de(e,n-4).map((t,r)=>J(r===0?t:J(t)))}function Ps(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function fe(e,n,t){var g,p;let r=t===void 0?e:[t,...e],o=d=>d.reduce((f,h)=>Math.max(f,h.length),0),i=((g=r[0])!=null?g:[]).
map((d,f)=>o(r.map(h=>{var b;return(b=h[f])!=null?b:""}))),s=(p=i.pop())!=null?p:0,u=i.reduce((d,f)=>d+f+2,2),c=n.columns-u,a=Math.max(Math.min(s,20),o(r.flatMap(
d=>{var f;return de((f=d[i.length])!=null?f:"",1)})));if(t!==void 0&&c<a)return e.flatMap(d=>Rn(d.map((f,h)=>`${t[h]} ${f}`).join(", "),n));let l=d=>ie(Ps(d),d,
n);return r.flatMap(d=>{var f;return de((f=d[i.length])!=null?f:"",c).map((h,b)=>{if(b>0)return" ".repeat(u)+h;let x=i.map((m,y)=>{var w,_;return`${l((w=d[y])!=
null?w:"")}${" ".repeat(m+2-((_=d[y])!=null?_:"").length)}`});return J(x.join("")+l(h)).trimEnd()})})}function Fr(e,n,t){let{changed:r,failed:o,msg:i,comment:s,module:u,version:c,contract:a,host:l,error:g,exception:p,run:d,changes:f,diff:h,pending:b,reboot_required:x,
reboot_reasons:m,pending_at_boot:y,bootable:w,notes:_,warnings:S,...A}=jr(e,n),I=(N,se)=>In(N,se,n),z=(N,se)=>I(N,Br(se,n)),O=Zn(f),U=O.map(({facet:N,label:se,before:Lo,
after:Fo})=>[T(N),`${se}: ${zs(T(Lo),T(Fo),n)}`]),{code:H,hint:C,node:No}=Object(g);return`${[...de(Ss(T(i),o===!0,O),n.columns).map(N=>ie(o?`${"1"};${"31"}`:"1",
N,n)),...o?I("Changed",fe(U,n)):fe(U,n),...Os(t===void 0?A:jr(t,n),n),...Zn(h).flatMap(N=>As(N,n)),...I("To be run by you",Vr(b).map(J)),...z("A reboot is requi\
red",m),...z("At the next boot",y),...z("This node would not boot",Object(w).reasons),...z("Warnings",S),...z("Notes",_),...z("Hint",T(i).includes(C!=null?C:"")?
[]:[C]),...I("Undo with",d===void 0?[]:[J(`passthrough_undo '{"since": "${d}"}'`)]),...o?["",`${H}, node: ${No}`]:[],...p===void 0?[]:["",T(p)]].join(`
`)}
`}function jr(e,n){return JSON.parse(JSON.stringify(e),(t,r)=>typeof r=="string"?Ce(r,n):r)}function Ss(e,n,[t]){return n?`FAILED: ${e}`:t===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${t.label}`,1)[0]}:`}var Nr="out of date: ";function zs(e,n,{utf8:t}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${n}`)?e===""?"new":n===
""?"removed":"edited":e.startsWith(Nr)?`made anew: ${e.slice(Nr.length)}`:`${e||"absent"} ${t?"\u2192":"->"} ${n||"absent"}`}function Os(e,n){let t=[],r=[];for(let[
o,i]of Hr(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=T(i),u=Zn(i),c=Object.keys(Object(u[0]));c.length>0?r.push(...In(o,fe(u.map(a=>c.map(l=>T(
a[l]))),n,c.map(Mn)),n)):!s.includes(`
`)&&o.length+s.length+4<=n.columns?t.push([o,s]):r.push(...In(o,Array.isArray(i)?Br(i,n):s.trim().split(`
`).map(J),n))}return[...t.length===0?[]:["",...fe(t,n)],...r]}function Hr(e,n=""){return Object.entries(e).flatMap(([t,r])=>{let o=n+Mn(t);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?Hr({...r},`${o} `):[[o,r]]})}function Mn(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function T(e){return Array.isArray(e)?
e.map(T).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([n,t])=>`${Mn(n)} ${T(t)}`).join(", "):String(e!=null?
e:"-")}function Zn(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function Vr(e){return Array.isArray(e)?e.map(T):[]}function Br(e,n){return Vr(
e).flatMap(t=>Rn(t,n))}function In(e,n,t){return n.length===0?[]:["",ie("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,t),...n]}function As({before:e,after:n,
before_header:t,after_header:r,dst_larger:o},i){let s=o===void 0?Cr(String(e),String(n),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`-\
-- ${t}`,`+++ ${r}`].map(u=>ie("1",u,i)),...s.map(u=>ie(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var D=require("fs");var Tn=4*1024*1024,Ur=64,Es=["__proto__","constructor","prototype"],Ne=/[ \t\n\r]*/y,Rs=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Zs=/true|false|null/y;function pe(e,n){
if(e.length>Tn)throw k("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw k(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(p){var x,m;let d=r.slice(0,o).split(`
`),f=`line ${d.length}, column ${((x=d[d.length-1])!=null?x:"").length+1}`,h=o>=r.length?"the end":R((m=r.slice(o,o+12).split(`
`)[0])!=null?m:""),b=r[o]==="'"?": JSON strings take double quotes":"";throw k("",`${n} is not JSON: found ${h} at ${f}, expected ${p}${b}`)}function s(p){var f;
p.lastIndex=o;let d=(f=p.exec(r))==null?void 0:f[0];return d!==void 0&&(o+=d.length),d}function u(){if(r[o]!=='"')return;let p=o+1;for(;p<r.length&&r[p]!=='"';)
p+=r[p]==="\\"?2:1;try{let d=JSON.parse(r.slice(o,p+1));return o=p+1,String(d)}catch(d){return i("a string on one line, with valid escapes and an end")}}function c(p){
return s(Ne),r[o]!==p?!1:(o++,!0)}function a(p){s(Ne);let d=u();if(d===void 0)return i("a key in double quotes");if(Es.includes(d))throw k(d,`${n} holds the key\
 ${R(d)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(p,d))throw k(d,`${n} holds the key ${R(d)} twice, expected each key once: \
remove one`);return c(":")?d:i('":"')}function l(p){var f;if(s(Ne),p>Ur&&(r[o]==="{"||r[o]==="["))throw k("",`${n} is nested deeper than ${Ur} levels`);if(c("{")){
let h=Object.create(null);if(c("}"))return h;do h[a(h)]=l(p+1);while(c(","));return c("}")?h:i('"," or "}"')}if(c("[")){let h=[];if(c("]"))return h;do h.push(l(
p+1));while(c(","));return c("]")?h:i('"," or "]"')}if(r[o]==='"')return u();let d=(f=s(Rs))!=null?f:s(Zs);return d===void 0?i("a value"):JSON.parse(d)}let g=l(
1);return s(Ne),o<r.length?i("nothing after the value"):g}var Is=["check","diff","pretty","human","schema","help","version"];function Kr(e,n,t=[]){var a,l;let r=[...Is,...t],o=new Set,i=Object.create(null),s=[],u;for(let g=0;g<
e.length;g++){let p=(a=e[g])!=null?a:"",[,d="",,f]=(l=/^--([a-z]+)(=([^]*))?$/.exec(p))!=null?l:[],h=r.find(b=>p===`--${b}`);if(h!==void 0)o.add(h);else if(n.includes(
d)){let b=f!=null?f:e[++g];b===void 0||b===""||b.startsWith("-")?u=u!=null?u:`--${d} has no value, expected one after it`:d in i&&i[d]!==b?u=u!=null?u:`--${d} i\
s given twice, expected it once`:i[d]=b}else p.startsWith("-")&&p!=="-"?u=u!=null?u:Ms(p,[...r,...n]):s.push(p)}s.length>1&&(u=u!=null?u:`found the arguments ${s.
map(g=>R(g)).join(" and ")}, expected one at most: quote the JSON as one word`);let[c]=s;return{switches:o,...i,...c===void 0?{}:{source:c},...u===void 0?{}:{problem:u}}}
function Ms(e,n){let t=Ee(e.replace(/^-+|=.*$/g,""),n);return`${R(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(
", ")}`}function Wr(e,n){if(n!==void 0)return pe(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return pe(qr(0,"stdin"),"stdin");
if(/^\s*[{[]/.test(e))return pe(Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw k("",`the argument is ${R(e)}, expected JSON, @FILE or -`);
return pe(Ts(t),`the file ${R(t,200)}`)}function Jr(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.
create(null);for(let[r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function Ts(e){let n;try{n=(0,D.openSync)(e,D.constants.
O_RDONLY|D.constants.O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),
"code"))})`;throw k("",`${r} ${R(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,D.fstatSync)(n).isFile())throw k("",`${R(
e,200)} is not a regular file, expected a file that holds JSON; for a pipe pass -`);return qr(n,`the file ${R(e,200)}`)}finally{(0,D.closeSync)(n)}}function qr(e,n){
let t=[];for(let o=Tn+1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=Ds(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString(
"latin1").trim()==="")throw k("",`${n} is empty, expected a JSON object, {} at least`);return r}function Ds(e,n,t){for(;;)try{return(0,D.readSync)(e,n,0,n.length,
null)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw k("",`cannot read ${t} (${o}), expected JSON t\
here`);Dn(10)}}function Dn(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Le=require("fs");function Fe(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function me(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Le.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Dn(2)}return!0}function Cn(){let{COLUMNS:e,LC_ALL:n,LC_CTYPE:t,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(n||t||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&Cs(1))}}function Cs(e){try{return(0,Le.fstatSync)(e).isCharacterDevice()}catch(n){
return!1}}function Gr(e){let n,t=()=>{if(n===void 0)return!1;let r=Math.round(process.uptime()-n);return n=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:t,step(r){t(),e(`${r} ...`),n=process.uptime()}}}var Yr=!1;function Xr(){if(!Yr){Yr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ge="0.1.0";var yf=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Qr(e,n){var o,i,s;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:(s=r[2])!=null?s:null}var js={x64:"x86_64",arm64:"aarch64"};function jn(e){var s,u;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:n?t||r:r||
t,machine_id:e.attr("/etc/machine-id"),os:Qr(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:n?(s=
js[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,c])=>c))}async function no(e,n,t,r){var a,l,g;process.removeAllListeners("warning");let o=Kr((a=r==null?void 0:r.argv)!=null?a:process.argv.slice(2),oo(e)?["root","captu\
re"]:["root"],ro(e)?["metrics"]:[]),i={module:e.name,version:ge,host:{}},s=!1,u=Gr(p=>me(Ce(p,Cn()))),c=(p,d)=>{if(s)return;let f=Us(p,o,d);s=!0,process.exitCode=
Yt(p),me(u.end()?`
${f}`:f)};process.once("uncaughtException",p=>c(_n(eo(p),i)));try{if(o.problem!==void 0)throw k("",o.problem);let p=Ks(e,o,(l=r==null?void 0:r.program)!=null?l:
`${e.name}.js`);if(p!==void 0){me(p);return}let d=await Ns(e,o,n,i,t,u.step);o.switches.has("metrics")&&d.metrics!==void 0?me(d.metrics(Math.floor(Date.now()/1e3))):
c(wn(d,i),d.human)}catch(p){Object.keys(i.host).length===0&&(i.host=Bs((g=o.root)!=null?g:"/")),c(_n(p instanceof $?p:eo(p),i))}}async function Ns(e,n,t,r,o,i){
let s=Wr(n.source,t);if(s===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw k("",`${e.name} found no argument, expected one, since it acts at once: pass {} \
to mean it`);let{params:u,ansible:c}=Jr(s===void 0?{}:s),a=yn(Ls,{check:c._ansible_check_mode,diff:c._ansible_diff}),l=yn({...ne,...e.params},Fs(u,n.root)),{check:g,
diff:p,root:d,wait:f}=l;if(!to(d))throw k("root",`root is ${JSON.stringify(d)}, which is no directory here, expected the top of a tree`);let h=En({root:d});if(r.
host=jn(h),e.type==="probe")return n.capture===void 0?Hs(e,h,l):Vs(e,h,n.capture);if(o===void 0)throw new Error("this script was built without the engine");return o(
h,e,l,{check:g||a.check||n.switches.has("check"),diff:p||a.diff||n.switches.has("diff"),wait:f,version:ge,beforeWriting:Xr,render:b=>Fe(wn(b,r)),...n.switches.has(
"human")?{progress:i}:{}})}var Ls={check:ne.check,diff:ne.diff};function Fs(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let t=Reflect.
get(e,"root");if(t!=null&&t!==n)throw k("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --root, expected one of them`);return{
...e,root:n}}function to(e){try{return(0,He.statSync)(e).isDirectory()}catch(n){return!1}}function Hs(e,n,t){let{msg:r,own:o,fail:i,...s}=e.read(xe(n),t);return{
changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new $(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function ro(e){return e.
type==="probe"&&e.takesMetrics===!0}function oo(e){return e.type==="probe"&&e.capture!==void 0}function Vs(e,n,t){var o,i;let r=(i=(o=e.capture)==null?void 0:o.
call(e,n))!=null?i:"";try{(0,He.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(s){throw k("",`cannot write ${JSON.stringify(t)} (${String(Reflect.get(Object(s),
"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${t}\
; look through it before you send it`,changes:[],own:{}}}function eo(e){return new $("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, ple\
ase report it`,{cause:e})}function Bs(e){try{return to(e)&&e.startsWith("/")?jn(En({root:e})):{}}catch(n){return{}}}function Us(e,{switches:n},t){return n.has("\
human")?Fr(e,Cn(),t==null?void 0:t()):Fe(e,n.has("pretty")?2:0)}function Ks(e,{switches:n},t){if(n.has("help"))return Ws(e,t);if(n.has("version"))return`${e.name}\
 ${ge}
`;if(!n.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...gn({...e.params,...ne}),examples:[
e.example]};return Fe(r,n.has("pretty")?2:0)}function Ws(e,n){return`${e.name} ${ge}: ${e.summary}

Usage: ${n} [JSON | @FILE | - | FILE] [flags]
  ${n} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${hn(e.params)}
Parameters of every module:
${hn(ne)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${oo(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${ro(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var Zo=ue(Nn(),1);var Js=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],qs=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function so(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Ln(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of Js){let s=e.stat(i);if(s===null)continue;let u=n.split(`
`).find(a=>a.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(a)&&!a.includes("->")),c=u===void 0||(r=/WRITE\s+(\d+)/.exec(u))==null?void 0:r[1];if(c!==void 0)
return new $("E_BUSY",`${so(e,c)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!qs.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new $("E_BUSY",`${so(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var Fn="vfiokit_bind",Gs=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Bf=`\
install ${Fn} ${Gs}`;var Uf=new RegExp(`^(?:install ${Fn} .*|softdep vfio-pci pre: (?:\\S+ )*${Fn})$`);var Z="/var/lib/vfiokit",j=`${Z}/journal.jsonl`,Hn=1;function Ys(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n?n:null}catch(n){return null}}function he(e){var o;let n=e.read(j);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let u=Ys(s);if(u===null)throw new $("E_HOST",`${j} line ${i+1} is not a journal line; expected JSON with "run"; resto\
re the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in u){if(u.vfiokit>Hn)throw new $("E_HOST",`${j} has\
 format ${u.vfiokit}, and this version knows formats up to ${Hn}; use the vfiokit that wrote it (version ${u.version}) or a newer one`);t.set(u.run,{...u,released:(o=
u.released)!=null?o:[],entries:[],done:!1});continue}let c=t.get(u.run);c!==void 0&&("entry"in u?c.entries.push(u.entry):c.done=!0)}return[...t.values()]}function uo(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function co(e){return e.map(({entries:n,done:t,...r})=>uo([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function ao(e,n){let t=co(he(e));async function r(o){t+=uo([o]),await e.write(j,t,384)}return await r({vfiokit:Hn,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Vn(e,n){let t=he(e).filter(r=>!n.has(r.run));t.length>0?await e.write(j,co(t),384):e.remove(j)}var lo=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function mo(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Xs(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let u=-o;u<=o;u+=2){let c=i===void 0?0:go(i,o,u);for(;c<e.length&&c-u<n.length&&
e[c]===n[c-u];)c++;if(s[u+o]=c,c>=e.length&&c-u>=n.length)return Qs(r,e.length,n.length)}}return null}function go(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function Qs(e,n,t){var s;let r=[],[o,i]=[n,t];for(let u=e.length-1;u>=0;u--){let c=e[u-1],a=o-i,
l=c===void 0?0:go(c,u,a);for(;o>l;)r.push([--o,--i]);if(c===void 0)break;a!==-u&&((s=c[a+u-2])!=null?s:0)+1===l?o--:i--}return r.reverse()}function q(e,n){var g,
p,d;if(e===n)return[];let t=mo(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=(g=e.slice(t).match(lo))!=null?g:
[],o=(p=n.slice(t).match(lo))!=null?p:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=Xs(r,o);if(s===
null)return[po(t,r.join(""),o.join(""))];let u=[],[c,a,l]=[t,0,0];for(let[f,h]of[...s,[r.length,o.length]]){let b=r.slice(a,f).join("");(f>a||h>l)&&u.push(po(c,
b,o.slice(l,h).join(""))),c+=b.length+((d=r[f])!=null?d:"").length,[a,l]=[f+1,h+1]}return u.reverse()}var fo=/[\s"',]/;function Ve(e,n){return n>0&&n<e.length&&
!fo.test(e.charAt(n-1))&&!fo.test(e.charAt(n))}function po(e,n,t){let r=mo(n,t);for(;r>0&&(Ve(n,r)||Ve(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<
o&&n[n.length-1-i]===t[t.length-1-i];)i++;for(;i>0&&(Ve(n,n.length-i)||Ve(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}var eu=104448;function Be(e){return Buffer.from(e,"latin1").toString("utf8")}var yo=/[^\s"']+/g;function ho(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let u=i+s.length,c=n.filter(([a,l])=>a<u&&(l>i||(r===void 0?a>=i:a>i)));if(c.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(c.length>
0){let a=i;o+=s.replace(yo,(l,g)=>{let p=!t.has(l)&&c.some(([f,h])=>f<=a+g&&h>=a+g+l.length),d=l.indexOf("=");return p?l:d>0?l.slice(0,d+1)+"***":"***"})}i=u}return o}
function Ue(e){return e===""||e.endsWith(`
`)?e:e+`
`}function bo(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,u]=[n!=null?n:"",t!=null?t:""];if(r){let a=q(
s,u),l=q(u,s),g=a.map(([f,h])=>[f,f+h]),p=l.map(([f,h])=>[f,f+h]),d=f=>{var h;return new Set((h=f.match(yo))!=null?h:[])};return{before:Be(Ue(ho(s,g,d(u),o))),after:Be(
Ue(ho(u,p,d(s),o))),...i}}let c=Math.max(s.length,u.length);return c>eu?{dst_larger:c,...i}:{before:Be(Ue(s)),after:Be(Ue(u)),...i}}var xo=ue(Nn(),1);function Ke(e){return(0,xo.createHash)("sha256").update(e,"latin1").digest("hex")}function wo(e,n){let t=[],r=[];for(let[o,,i]of q(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&u?t.push(...i.split(/\r?\n/).filter(c=>c.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}var nu=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function _o(e){return e===null?"":`sha256:${Ke(e).slice(0,12)}`}function Bn(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!nu.has(n))throw be(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing;\
 put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw be(`${n} is not a regular file; expected one or nothing; move it away`);
return e.read(n)}function We(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...We(e,t),t]}var $o={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Bn(e,n.path);return t===n.text?{before:"",after:""}:{before:_o(t),after:_o(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,
n.owner,t);await t(),e.remove(n.path)},pending:()=>null,inverse(e,n){var i,s;let t=Bn(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.
path,before:t===null?"":Ke(t),after:n.text===null?"":Ke(n.text),splices:q((i=n.text)!=null?i:"",t!=null?t:""),...wo(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?
{}:{was:{mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:We(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.
real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return bo(n.path,Bn(e,n.path),n.text,n.secret!==void 0||(r&4)===
0,n.secret)}};function tu(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var vo={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:tu(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new $(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var uu={file:$o,grubConfig:void 0,bootImage:void 0,kmod:vo,driver:void 0,reboot:void 0};function G(e){return uu[e.kind]}var Un="/var/lib/vfiokit/images.json";var ko=require("fs"),Kn=`${Z}/lock`;function So(){try{return ko.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Wn(e){
var n;try{let t=ko.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function cu(e){
return e.boot_id===So()&&Wn(e.pid)===e.started}function zo(e){try{let n=JSON.parse(e);return cu(n)?n:null}catch(n){return null}}function Oo(e){let n=e.read(Kn);
return n===null?null:zo(n)}function au(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Ao(e){
return new $("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${au(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function lu(e){return new Promise(n=>{setTimeout(n,e)})}async function Je(e,n,t){let r=Date.now()+
e*1e3;for(;;){let o=n();if(o===null)return;if(Date.now()>=r)throw o;t==null||t(`waiting: ${o.message.replace(/;.*/,"")}`),t=void 0,await lu(Math.min(250,Math.max(
10,r-Date.now())))}}function Jn(e,n,t){return Je(n,()=>{let r=Oo(e);return r===null?null:Ao(r)},t)}async function Eo(e,n,t,r){var s;let o={pid:process.pid,started:(s=
Wn(process.pid))!=null?s:"",boot_id:So(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await Jn(e,r);let i=JSON.stringify(o)+`
`;return await Je(r,()=>{var u;return qn(e,Kn,i)?null:Ao((u=Oo(e))!=null?u:o)}),du(e,i),()=>e.remove(Kn)}function qn(e,n,t){if(e.createExclusive(n,t))return!0;if(Po(
e,n))return!1;let r=`${n}.removing`;if(!qn(e,r,t))return!1;try{Po(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function Po(e,n){let t=e.read(
n);return t===null||zo(t)!==null}function du(e,n){var t;for(let r of e.list(Z)){let o=`${Z}/${r}`,[,i]=(t=/^lock[.\w]*\.(\d+)$/.exec(r))!=null?t:[];try{(i!==void 0?
Wn(Number(i))===null:/^lock(\.removing)+$/.test(r)&&qn(e,o,n))&&e.remove(o)}catch(s){if(!(s instanceof $))throw s}}}var fu=20;async function Xn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=G(i),{before:u,after:c}=await s.observe(e,i,o);if(u===c)continue;let a=s.pending(
e,i);if(a!==null){r.includes(a)||r.push(a);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:c}});for(let l of s.touches(
i))o.add(l)}return{todo:t,pending:r}}function Io(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=G(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function pu(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,Zo.randomBytes)(3).toString("hex")}`}function Gn(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function mu(e,n,t,r){var u;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Gn(e.map(c=>c.label))}`,i=n.length===0?"":`; left for you to run: ${Gn(n)}`,s=(u=t.rebootReasons)!=null?u:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Gn(s)}`}`}function ye({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:a,runnable:l,ask:g}){return xe(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:a,runnable:l,ask:g})}function Yn(e,n,t,r){var l,g,p,d,f,h,b,x,m,y;let o=n.report(e),{changes:i,
run:s}=t,u=[...(l=n.pending)!=null?l:[],...t.pending],{fail:c}=o,a=(p=t.error)!=null?p:c===void 0||r&&c.node!=="untouched"?void 0:{stop:c,node:(g=c.node)!=null?
g:"partial"};return{changed:i.length>0,msg:a===void 0?(d=o.msg)!=null?d:mu(i,u,o,r):a.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:
{diff:t.diff},rebootReasons:(f=o.rebootReasons)!=null?f:[],pendingAtBoot:(h=o.pendingAtBoot)!=null?h:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(b=
n.notes)!=null?b:[],...(x=o.notes)!=null?x:[]],warnings:[...(m=n.warnings)!=null?m:[],...(y=o.warnings)!=null?y:[]],own:o.own,...s===void 0?{}:{run:s},...a===void 0?
{}:{error:a}}}function Mo({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}function gu(e,n,t){var r;try{return Yn(e,n,t,!1)}catch(o){
if(!(o instanceof $))throw o;return Yn(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function hu(e,n,t,r,o){var c,a;let i=new Set,s=[],u=new Map(n.flatMap(({step:l})=>G(l).rollBack===void 0?[]:[[l,G(l).inverse(e,l)]]));for(let{step:l,change:g}of n){
let p=G(l);try{let d=async(x=e)=>{let m=await p.observe(x,l,i),y=m.before!==m.after;if(y&&m.before!==g.before&&p.facet!=="derived")throw new $("E_RACED",`${g.label}\
 changed while this ran: it was ${g.before||"absent"} and is ${m.before||"absent"}; somebody else is at work on this node; run this again`);return y},f=ye(e),h=await d(
f),b=(c=u.get(l))!=null?c:h?p.inverse(f,l):void 0;h&&((a=o.progress)==null||a.call(o,g.label)),b!==void 0&&(s.push([l,b]),await(t==null?void 0:t.entry(b))),h&&await p.
apply(e,l,d)}catch(d){throw d instanceof $?await yu(e,{todo:n,tried:s,done:r},l,d):d}r.push(g);for(let d of p.touches(l))i.add(d)}}async function yu(e,n,t,r){let o=G(
t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([a])=>a.kind===t.kind),r),u=new Set(n.todo.filter(a=>i.includes(a.step)).
map(a=>a.change));n.done.splice(0,n.done.length,...n.done.filter(a=>!u.has(a)));let{hint:c}=r;return new $(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,
...c===void 0?{}:{hint:c},...n.done.length===0&&n.tried.every(([a])=>i.includes(a))?{node:"rolled_back"}:{}})}function bu(e,n,t,r){try{return r.undoes===void 0?
n.plan(e,t):r}catch(o){if(o instanceof $)return r;throw o}}async function xu(e,n){let{todo:t}=await Xn(e,n.steps.map(_u));if(t.length===0)return;let r=t.map(({change:o})=>`${o.
label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new $("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever wa\
s to do this ended without an error, so run it by hand and look at its output`)}var wu=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function To(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&wu.test(e.path)}function Do(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>To(i)))&&((o=n.guard)==null||o.call(n,e))}function _u(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function $u(e){
let n=e.list(`${Z}/runs`);for(let t of n.slice(0,Math.max(0,n.length-fu)))e.remove(`${Z}/runs/${t}`)}function vu(e){if(e.stat(j)===null){for(let n of e.list(`${Z}\
/runs`))e.remove(`${Z}/runs/${n}`);e.removeEmptyDir(`${Z}/runs`),e.remove(Un)}}async function Co(e,n,t,r){var g;r.check||await Jn(e,r.wait,r.progress);let o=ye(
e),i=n.plan(o,t),s=await Xn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0;if(Do(o,i,s),r.check||u){let p=r.diff?Io(o,s.todo):void 0;return Mo(n,Yn(o,i,{changes:s.
todo.map(({change:d})=>d),pending:s.pending,diff:p},r.check))}let c=pu(),a=We(e,Z),l=[...a].reverse();(g=r.beforeWriting)==null||g.call(r);try{let p=await Eo(e,
n.name,c,r.wait);try{return await jo(e,n,t,r,{run:c,made:a,empty:l})}finally{Ro(p)}}finally{Ro(()=>{if(e.stat(j)===null)for(let p of[Z,...l])e.removeEmptyDir(p)})}}
function Ro(e){try{e()}catch(n){if(!(n instanceof $))throw n}}async function jo(e,n,t,r,o,i=!0){var w,_,S,A,I,z;let{run:s,made:u,empty:c}=o;Pu(e);let a=ye(e),l=n.
plan(a,t),{todo:g,pending:p}=await Xn(a,l.steps);if(Do(a,l,{todo:g,pending:p}),i&&g.some(({step:O})=>To(O))&&Ln(e)!==null)return await Je(r.wait,()=>Ln(e),r.progress),
jo(e,n,t,r,o,!1);let d=r.diff?Io(a,g):void 0,f=l.report(a).bootable,h=[],b,x=null;try{l.undoes===void 0&&g.some(({change:C})=>C.facet!=="pending")&&(x=await ku(
e,n.name,l,{run:s,dirs:u,version:r.version})),await hu(e,g,x,h,r),(w=r.progress)==null||w.call(r,"looking again");let O=ye(e);await xu(O,bu(O,n,t,l));let U=l.report(
O),H=((S=(_=U.bootable)==null?void 0:_.reasons)!=null?S:[]).filter(C=>(f==null?void 0:f.ok)===!0||(f==null?void 0:f.reasons.includes(C))===!1);if(H.length>0)throw new $(
"E_DRIFT",`this node would no longer boot as it did: ${H.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(x==null?void 0:
x.done()),c.push(...(A=l.emptyDirs)!=null?A:[]);for(let C of(I=l.emptyDirs)!=null?I:[])e.removeEmptyDir(C);l.undoes!==void 0&&U.fail===void 0&&await Vn(e,l.undoes),
l.undoes!==void 0&&vu(e)}catch(O){b=O instanceof $?O:new $("E_INTERNAL",`${O instanceof Error?O.message:String(O)}; this is a bug, please report it`,{cause:O}),
x===null&&l.undoes===void 0&&await Su(e,s)}let m=h.length>0||x!==null,y=Mo(n,gu(ye(e),l,{changes:h,pending:p,diff:d,...x===null?{}:{run:s},...b===void 0?{}:{error:{
stop:b,node:(z=b.node)!=null?z:m?"partial":"untouched"}}}));return(l.undoes===void 0||b!==void 0)&&m&&r.render!==void 0&&await zu(e,s,r.render(y)),y}function Pu(e){
let n=he(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.path:[]});for(let t of new Set([...n,j,Un])){let r=Sn(t);e.stat(
r)!==null&&e.remove(r)}}function ku(e,n,t,r){var o,i,s,u,c;return ao(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(o=e.attr("/etc\
/machine-id"))!=null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=t.claims)!=null?s:[],released:(u=
t.released)!=null?u:[],devices:(c=t.devices)!=null?c:[]})}async function Su(e,n){try{he(e).some(t=>t.run===n)&&await Vn(e,new Set([n]))}catch(t){if(!(t instanceof
$))throw t}}async function zu(e,n,t){try{await e.write(`${Z}/runs/${n}.json`,t,384),await $u(e)}catch(r){if(!(r instanceof $))throw r}}no(Gt,vfiokitArguments,Co);
}));
