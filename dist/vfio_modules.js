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
var Ao=Object.create;var Ue=Object.defineProperty;var Eo=Object.getOwnPropertyDescriptor;var Ro=Object.getOwnPropertyNames;var Zo=Object.getPrototypeOf,Io=Object.prototype.hasOwnProperty;var Mo=(e,n,t)=>n in e?Ue(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var C=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var To=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Ro(n))!Io.call(e,o)&&o!==t&&Ue(e,o,{get:()=>n[o],enumerable:!(r=Eo(n,o))||r.enumerable});
return e};var re=(e,n,t)=>(t=e!=null?Ao(Zo(e)):{},To(n||!e||!e.__esModule?Ue(t,"default",{value:e,enumerable:!0}):t,e));var q=(e,n,t)=>Mo(e,typeof n!="symbol"?n+"":n,t);var wn=C((id,Bt)=>{Bt.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var Wt=C((sd,Kt)=>{Kt.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var qt=C(Jt=>{Jt._parse=function(e,n,t){return{command:e,args:n,options:t}}});var Q=C((cd,Gt)=>{Gt.exports={}});var Xt=C((ad,Yt)=>{Yt.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var er=C((ld,Qt)=>{Qt.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var tr=C(nr=>{nr.validateInputSync=function(){}});var rr=C(_n=>{_n.joinCommand=_n.getEscapedCommand=function(){}});var ur=C((Ed,sr)=>{"use strict";var pd=require("path"),Ri=wn(),Zi=qt(),Ii=Q(),md=Q(),gd=Q(),or=Xt(),Mi=er(),{spawnedKill:hd,spawnedCancel:yd,setupTimeout:bd,validateTimeout:xd,
setExitHandler:wd}=Q(),{handleInput:_d,getSpawnedResult:$d,makeAllStream:vd,validateInputSync:Ti}=tr(),{mergePromise:kd,getSpawnedPromise:Pd}=Q(),{joinCommand:Sd,
parseCommand:zd,getEscapedCommand:Od}=rr(),Ad=1e3*1e3*100,Di=(e,n,t={})=>{let r=Zi._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={...t},t.stdio=Mi(t),
{file:e,args:n,options:t,parsed:r}},ir=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Ii(n):n;sr.exports.sync=(e,n,t)=>{
let r=Di(e,n,t);Ti(r.options);let o;try{o=Ri.spawnSync(r.file,r.args,r.options)}catch(u){throw or({error:u,stdout:"",stderr:"",timedOut:!1})}let i=ir(r.options,
o.stdout,o.error),s=ir(r.options,o.stderr,o.error);if(o.error||o.status!==0||o.signal!==null){let u=or({stdout:i,stderr:s,error:o.error,signal:o.signal,exitCode:o.
status,timedOut:o.error&&o.error.code==="ETIMEDOUT"});if(!r.options.reject)return u;throw u}return{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var Cn=C((Of,Kr)=>{Kr.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var $=class extends Error{constructor(t,r,o={}){super(r);q(this,"code");q(this,"param");q(this,"hint");q(this,"cause");q(this,"node");this.name="Stop",this.code=
t,Object.assign(this,o)}};function k(e,n){return new $("E_PARAMS",n,{param:e})}function Yn(e,n){return new $("E_HOST",e,n===void 0?{}:{hint:n})}function me(e,n){
return new $("E_REFUSED",e,n===void 0?{}:{hint:n})}var Xn=new WeakMap;function ge(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Xn.set(t,new Map),t}function L(e,n,t){let r=Xn.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var nt=["/lib/modules","/usr/lib/modules"],Do={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function H(e){return e.replace(/-/g,"_")}function he(e,n){let t=nt.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function tt(e){
return L(e,"kernels",()=>[...new Set(nt.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${he(e,t)}/${r}`)!==null)))}function Be(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Co={"modules.dep":":","modules.builtin":"\\s*\\n"},Qn=new Map;function et(e,n,t){var c,l;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(l=Qn.get(s))!=null?l:{text:`
${(c=e.read(r))!=null?c:""}
`,answers:new Map};return Qn.set(s,u),f=>{let h=u.answers.get(f);if(h!==void 0)return h;let g=f.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),d=new RegExp(`[/\\n]${g}\
\\.ko(?:\\.\\w+)?${Co[t]}`).test(u.text);return u.answers.set(f,d),d}}function rt(e,n){return L(e,`modules of ${n}`,()=>No(e,n))}function No(e,n){let t=he(e,n),
r=et(e,t,"modules.builtin"),o=et(e,t,"modules.dep"),i=Be(e)===n;return s=>{var f;let u=H(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==
null&&o!==null)return"absent";let c=Do[u],l=c===void 0?null:new RegExp(`^${c}=([ym])$`,"m").exec((f=e.read(`/boot/config-${n}`))!=null?f:"");return l!==null?l[1]===
"y"?"builtin":"module":i&&Ke(e,s)?jo(e,u)?"module":"builtin":"absent"}}function jo(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function Ke(e,n){return e.stat(`/sys/module/${H(n)}`)!==null}var Lo="/dev/null";function ye(e){return e.slice(e.lastIndexOf("/")+1)}function Fo(e,n){return ye(e)<ye(n)?-1:ye(e)>ye(n)?1:0}function be(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Lo){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(Fo)}function xe(e,n){var r,o;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var Ho=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Vo(e){var r;let n=[],t=1;for(let o of(r=
e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:t,lines:i}),t+=i}return n}function ot(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Uo(e,n){
var r,o,i,s;let t=[];for(let{text:u,line:c,lines:l}of Vo(e)){if(u.startsWith("#"))continue;let f=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(f===null)continue;let h=f[1],g=ot((r=f[2])!=null?r:""),d=h==="alias"?ot((i=((o=f[3])!=null?o:"").split(/[\t ]+/).find(a=>a!==""))!=null?i:""):(s=f[3])!=
null?s:"";g===null||d===null||d===""&&h!=="blacklist"||t.push({command:h,name:g,rest:h==="blacklist"?"":h==="options"?d.replace(/\t/g," "):d,path:n,line:c,lines:l})}
return t}function it(e,n){return L(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...be(e,Ho)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+
1)>"modules.softdep");t.splice(r<0?t.length:r,0,`${he(e,n)}/modules.softdep`)}return t.flatMap(r=>L(e,r,()=>Uo(xe(e,r),r)))})}function Bo(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),u=r==="["?e.indexOf("]",s+1):-1;if(u<0)return r===
t?n+1:-1;let c=!1;for(let l=s;l<u;l++){let f=e.charAt(l+1)==="-"&&l+2<u;(f?e.charAt(l)<=t&&t<=e.charAt(l+2):e.charAt(l)===t)&&(c=!0),f&&(l+=2)}return c===i?-1:u+
1}function Ko(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?Bo(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;
i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function We(e,n,t){var r;return(r=e.find(o=>o.command===n&&Ko(o.name,t)))!=null?r:null}function Wo(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").
split(/\s+/))o==="pre:"||o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function Jo(e,n){let t=We(e,"softdep",n);return t!==null&&Wo(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:We(e,"install",n)}function st(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Jo(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var Je=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function qe(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:H(n)}function we(e){let n=[];for(let t of be(e,Je))for(let r of xe(e,t).split(`
`)){let o=qe(r);o!==null&&n.push({name:o,path:t})}return n}function ut(e,n){let t=new Set(e.split(`
`).map(qe)),r=n.filter(o=>!t.has(H(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function ct(e,n){var r;let t=new Set(n.map(H));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=qe(o);return i===null||!t.has(i)}).
join("")}function at(e){return Object.freeze({type:"module",...e})}var qo=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
Go=/manage|generated|begin/i;function Ge(e){if(!Go.test(e))return null;for(let[n,t]of qo)if(t.test(e))return n;return null}function Ye(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function lt(e,n,t=[]){let r=Ye(n),o=e.read(n),i=Ge(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var Qe=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function ft(e){return new Qe(e)}var Yo="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function pt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function _e(){return{}}function mt(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function en(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function gt(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function nn(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,n!=null&&n.reportInput&&(o.input=e.input),o}function ht(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):Xo(e,t,r.value)}}function dt(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function Xo(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:dt(this,n,t.bind(this))},set(r){dt(this,n,r)}})}var Xe,V=!1,Qo={configurable:!0,get(){V=!0}};function tn(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Xe!==e._zod){Xe=void 0;return}Xe=e._zod,Object.defineProperty(
r,n,{configurable:!0,get(){Object.defineProperty(this,n,Qo);let o=V;V=!1;try{let i=t(this);return V?delete this[n]:Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:i}),V=V||o,i}catch(i){throw delete this[n],V=V||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,writable:!0,value:o})}})}var yt;var rn={value:void 0,enumerable:!1},_u="captureStackTrace"in Error?Error:null;function O(e,n,t,r){var g;let o={};function i(d){this.def=d,this.constr=h,this.traits=new Set}i.prototype=o;let s=t,u=s&&new WeakSet;function c(d,a){if(d._zod){
if(d._zod.traits.has(e))return}else{rn.value=new i(a);try{Object.defineProperty(d,"_zod",rn)}finally{rn.value=void 0}}if(d._zod.traits.add(e),n(d,a),u){let x=Object.
getPrototypeOf(d),w=d._zod.constr.prototype,p=x;for(;p&&p!==w;)p=Object.getPrototypeOf(p);let y=p!=null?p:x;u.has(y)||(u.add(y),ht(y,s))}let m=h.prototype;for(let x in m)
Object.prototype.hasOwnProperty.call(m,x)&&(x in d||(d[x]=m[x].bind(d)))}let l=(g=r==null?void 0:r.Parent)!=null?g:Object;class f extends l{}Object.defineProperty(
f,"name",{value:e});function h(d){let a=r!=null&&r.Parent?new f:this;c(a,d);let m=a._zod.deferred;if(m){for(let x of m)x();a._zod.deferred=void 0}return a}return Object.
defineProperty(h,"init",{value:c}),Object.defineProperty(h,Symbol.hasInstance,{value:d=>{var a,m;return r!=null&&r.Parent&&d instanceof r.Parent?!0:(m=(a=d==null?
void 0:d._zod)==null?void 0:a.traits)==null?void 0:m.has(e)}}),Object.defineProperty(h,"name",{value:e}),h}var $e=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var bt;(bt=(yt=globalThis).__zod_globalConfig)!=null||(yt.__zod_globalConfig={});var ie=globalThis.__zod_globalConfig;function on(e){return e&&Object.assign(ie,
e),ie}var sn={value:void 0,enumerable:!1},vu=new WeakSet([Object.prototype,Error.prototype]),wt=(e,n)=>{e.name="$ZodError",sn.value=n,Object.defineProperty(e,"issues",
sn),sn.value=void 0},ku=O("$ZodError",wt),_t=O("$ZodError",wt,void 0,{Parent:Error});var ni=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new $e;return i.issues.length?ti(e,i.issues,
o):{success:!0,data:i.value}},un=ni(_t);function ti(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>nn(o,t,on()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var $t={major:4,minor:6,patch:7};var G=O("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=$t,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var vt=O("$ZodNever",(e,n)=>{G.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function oi(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...gt(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}var ii=[];function si(e){var s,u,c,l;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:ii,o=r.length?[...n,...r]:n;for(let f of o)if(!((l=(c=(u=(s=e.shape)==null?void 0:s[f])==null?void 0:u._zod)==null?void 0:c.traits)!=null&&l.has("$ZodType")))
throw new Error(`Invalid element at key "${String(f)}": expected a Zod schema`);let i=mt(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function ui(e,n,t,r,o,i,s){let u=[],c=o.keySet,f=o.catchall._zod.def.type,h=0;for(let g in n){if(s&&t.issues.length!==h){if(en(t,
h))break;h=t.issues.length}if(!c.has(g)){if(g==="__proto__"){f==="never"&&u.push(g);continue}if(f==="never"){u.push(g);continue}}}return u.length&&t.issues.push(
{code:"unrecognized_keys",keys:u,input:n,inst:i,continue:!0}),t}var kt=O("$ZodObject",(e,n)=>{G.init(e,n);let t=ft(()=>si(n)),r=pt,o=n.catchall,i,s=ie.memoizer;
s==null||s.attach(e),e._zod.parse=(u,c)=>{i!=null||(i=t.value);let l=u.value;if(!r(l))return u.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),
u;u.value=s?s.alloc(e,u,{},c):{};let f=[],h=i.shape,g=c==null?void 0:c.abortEarly,d=u.issues.length;for(let a of i.allKeys){if(g&&u.issues.length!==d){if(en(u,d))
break;d=u.issues.length}if(a==="__proto__")continue;let m=h[a],x=m._zod.optin,w=m._zod.optout,p=m._zod.run({value:l[a],issues:[]},c);oi(p,u,a,l,x,w)}return o?ui(
f,l,u,c,t.value,e,g===!0):f.length?Promise.all(f).then(()=>u):u}});var Pt=O("$ZodTransform",(e,n)=>{var t;G.init(e,n),e._zod.optin="optional",(t=ie.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{let i=n.transform(r.value,r);return r.
value=i,r}});var St=O("$ZodPipe",(e,n)=>{G.init(e,n),tn(e,"optin",t=>t.def.in._zod.optin),tn(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(t,
r);return ci(o,n.out,r)}});function ci(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function zt(e,n){return new e({type:"never",..._e(n)})}var ve=O("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");G.init(e,n),e.def=n,e.type=n.type},{safeParse(e,n){return un(this,
e,n)}});var di=O("ZodMiniNever",(e,n)=>{vt.init(e,n),ve.init(e,n)});function fi(e){return zt(di,e)}var pi=O("ZodMiniObject",(e,n)=>{kt.init(e,n),ve.init(e,n)});function Ot(e,n){return new pi({type:"object",shape:e,catchall:fi(),..._e(n)})}var mi=O("ZodMiniTransform",(e,n)=>{Pt.init(e,n),ve.init(e,n)});function cn(e){return new mi({type:"transform",transform:e})}var gi=O("ZodMiniPipe",(e,n)=>{St.init(e,n),ve.init(e,n)});function At(e,n){return new gi({type:"pipe",in:e,out:n})}var hi=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,yi=/^[ -~]*$/;function Et(e){if(yi.
test(e))return;let n=hi.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function A(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function ke(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:bi(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function bi(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let l=1;l<=n.length;l++){let f=((r=t[l-1])!=null?r:0)+(e[u-
1]===n[l-1]?0:1);c.push(Math.min(f,((o=t[l])!=null?o:0)+1,((i=c[l-1])!=null?i:0)+1))}t=c}return(s=t[n.length])!=null?s:0}var xi=["true","yes","on","y","t","1"],wi=["false","no","off","n","f","0"];function an(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return xi.
includes(n)?!0:wi.includes(n)?!1:void 0}function ln(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Zt(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Se(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Pe(e,n="",t=""){var r;if(typeof e=="stri\
ng")Rt(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Pe(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=ln(e))!=null?r:{}))Rt(o,n===""?"a key":`a ke\
y of ${n}`,t),Pe(i,n===""?o:`${n}.${o}`,t||o)}function Rt(e,n,t){let r=Et(e);if(r!==void 0)throw k(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var _i={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function dn(e){return{type:_i[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function fn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=dn(r);return{type:"object",properties:n,additionalProperties:!1}}
function $i(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function pn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${$i(t)})
      ${t.describe}
`).join("")}var It="vfiokit-write";var vi=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function ze(e){return X("bool",e,"true or false",an,{})}function ki(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return X("int",e,`a whole number${r}`,i=>Zt(i,n,t),o)}function Mt(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return X("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Tt(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>an(i)===r):[];return o.length===1?o[0]:void 0};return{
...X("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Dt(e,n){let t=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(
",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=X("list",n,
o,t,{items:dn(e)}),s=u=>cn((c,l)=>Array.isArray(c)?c.map((f,h)=>{var a;let g=f===null||f===""?void 0:u.safeParse(f);if((g==null?void 0:g.success)===!0)return g.
data;let d=(a=g==null?void 0:g.error.issues[0])==null?void 0:a.message;l.issues.push({...Ct(f,"something in it"),...d===void 0?{}:{message:d},path:[h]})}):c);return{
...i,schema:()=>Pi(i.schema(),s(e.schema()))}}var Y={check:ze({describe:"Say what would change and write nothing.",default:!1}),diff:ze({describe:"Show the changes of files as before and after.",default:!1}),
root:X("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Se,{pattern:"^/"}),wait:ki({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function mn(e,n){var g,d,a;let t=ln(n);if(t===void 0)throw k("",`the paramet\
ers are ${A(n)}, expected a JSON object such as {"check": true}`);Pe(t);let r=zi(e);if(Object.keys(t).every(m=>t[m]===void 0))return r;let o=Si(e,t).safeParse(t);
if(o.success)return{...r,...Object(o.data)};let[i]=o.error.issues,s=(g=i==null?void 0:i.path)!=null?g:[],[u=""]=s,c=s.map(m=>typeof m=="number"?`[${m}]`:`.${String(
m)}`).join("").slice(1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw k(String(u),`${c} ${(d=i==null?void 0:i.message)!=null?d:"is not valid"}`);let l=String(
i.keys[0]),f=Object.keys(c===""?e:Object((a=e[c])==null?void 0:a.json.properties)).sort(),h=ke(l,f);throw k(c===""?l:c,`${JSON.stringify(l)} is not a parameter${c===
""?"":` of ${c}`}${h===void 0?"":` (did you mean ${h}?)`}; known are ${f.join(", ")}`)}function Ct(e,n,t=""){return{code:"custom",input:e,message:`is ${A(e)}, e\
xpected ${n}${t}`}}function X(e,n,t,r,o){let i=()=>cn((c,l)=>{if(c==null||c===""&&e!=="str")return n.default;let f=r(c),h=typeof c=="number"&&(e==="str"||e==="l\
ist");return f===void 0&&l.issues.push(Ct(c,t,h?vi:"")),f}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function Pi(e,n){return At(e,n)}function Si(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return Ot(t)}function zi(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function gn(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Nt(e){return{kind:"kmod",name:e}}var hn="/etc/modules-load.d/vfio.conf",yn=["vfio","vfio_iommu_type1","vfio_pci"],Oi=Mt({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function Ai(e,n){var d;let t=[...new Set(n.modules.map(H))];if(t.length===0)throw k("modules",`modules is an e\
mpty list, expected at least one module; leave it out for ${yn.join(", ")}`);let r=tt(e),o=Be(e),i=new Map([...r,...o===null?[]:[o]].map(a=>[a,rt(e,a)])),s=o===
null?void 0:i.get(o),u=a=>r.length===0||r.some(m=>{var x;return((x=i.get(m))==null?void 0:x(a))!=="absent"}),c=t.filter(u),l=a=>{let m=new Set(we(a).map(p=>p.name)),
x=t.map(p=>{let y=s===void 0?r.length>0&&r.every(b=>{var _;return((_=i.get(b))==null?void 0:_(p))==="builtin"}):s(p)==="builtin";return{name:p,loaded:Ke(a,p)||y&&
s!==void 0,builtin:y,at_boot:m.has(p)||y}}),w=n.state==="absent"||s===void 0?[]:x.filter(p=>c.includes(p.name)&&!p.loaded);return{own:{modules:x},rebootReasons:w.
filter(p=>(s==null?void 0:s(p.name))==="absent").map(p=>`${p.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:w.filter(
p=>(s==null?void 0:s(p.name))!=="absent"&&!n.load).map(p=>`${p.name} is loaded at the next boot`)}};if(n.state==="absent"){let a=we(e).filter(w=>t.includes(w.name)),
m=[...new Set(a.map(w=>w.path))].filter(w=>{var p;return(w===hn||w===Ye(hn))&&Ge((p=e.read(w))!=null?p:"")===null});return{steps:m.map(w=>{var p;return gn(w,ct(
(p=e.read(w))!=null?p:"",t).replace(/^\s+$/,"")||null)}),released:t.map(w=>({thing:"module",value:w})),notes:a.filter(w=>!m.includes(w.path)).map(w=>`${w.path} \
loads ${w.name}, and is not ours: left as it is`),report:l}}if(c.length===0)throw Yn(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expe\
cted a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let f=c.filter(a=>!we(e).some(m=>m.name===a)),h=lt(e,
hn,Je.slice(1)),g=c.map(a=>st(it(e),a)).filter(a=>a!==null);return{steps:[...f.length===0?[]:[gn(h.path,ut((d=e.read(h.path))!=null?d:"",f))],...n.load&&s!==void 0?
c.filter(a=>s(a)==="module").map(Nt):[]],claims:f.map(a=>({thing:"module",value:a})),notes:[...t.filter(a=>!u(a)).map(a=>`no installed kernel has ${a}: left out`),
...c.filter(a=>n.load&&s!==void 0&&s(a)==="absent").map(a=>`the running kernel ${o} does not have ${a}: nothing to load now`)],warnings:[...f.length===0||h.warning===
void 0?[]:[h.warning],...g.map(a=>`${a.path} line ${a.line} keeps ${a.name} from being loaded, at boot too, although it is listed: take that line out`)],report:l}}
var jt=at({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:Tt(["present","absent"],{describe:"Whether they are to be \
loaded at boot; absent unloads nothing.",default:"present"}),modules:Dt(Oi,{describe:"The modules; those that no installed kernel has are left out.",default:yn}),
load:ze({describe:"Load them now as well.",default:!0})},example:{modules:yn},plan:Ai});var Ce=require("fs");var Ei=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function bn(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:l,pendingAtBoot:f,bootable:h,notes:g,warnings:d,own:a}=e,m=Ut({...Ft(t,o!==void 0,r,n),error:o&&Ht(o.stop,
o.node),exception:o&&Vt(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:l&&l.length>0,reboot_reasons:l,pending_at_boot:f,
bootable:h,notes:(g==null?void 0:g.length)===0?void 0:g,warnings:(d==null?void 0:d.length)===0?void 0:d}),x=Object.entries(a).filter(([w])=>!Object.prototype.hasOwnProperty.
call(m,w)&&!Ei.includes(w)&&!w.startsWith("_"));return{...m,...Object.fromEntries(x)}}function xn(e,n){return Ut({...Ft(!1,!0,e.message,n),error:Ht(e,"untouched"),
exception:Vt(e),changes:[]})}function Lt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Ft(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Ht(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Vt(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Ut(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var fr=re(wn(),1),Oe=require("fs"),$n=re(Wt(),1);var Ci=1800,Ni=64*1024*1024,cr="/usr/local/sbin:/usr/sbin:/sbin",pr=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],ar="VFIOKIT_COMMAND",lr="ended\
 by a signal without a name",ji=1,Li=`process.title='${It} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,Fi=0;async function vn(e,n={}){return Hi((await Promise.resolve().then(()=>re(ur(),1))).
default.sync,e,n)}function Hi(e,n,t){var x;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Fi}`,s={...process.env};for(let w of pr)delete s[w];let u=s.PATH,c={
cwd:"/",extendEnv:!1,env:{...s,PATH:u?`${u}:${cr}`:`/usr/bin:/bin:${cr}`,...t.env,LC_ALL:"C",[ar]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((x=t.timeout)!=null?x:Ci)*1e3,killSignal:"SIGKILL",maxBuffer:Ni,encoding:"latin1",stripFinalNewline:!1,reject:!1},l=Vi(()=>e(r,
o,c));if(l===void 0)return{code:127,stdout:"",stderr:lr};let{exitCode:f,signal:h,timedOut:g,stdout:d="",stderr:a=""}=l;if(g)return Ui(`${ar}=${i}`),{code:124,stdout:d,
stderr:a};let m=h===void 0?void 0:$n.constants.signals[h];return m!==void 0?{code:128+m,stdout:d,stderr:a}:typeof f=="number"?{code:f,stdout:d,stderr:a}:{code:127,
stdout:d,stderr:a||String(Reflect.get(l,"originalMessage")||lr)}}function Vi(e){try{return e()}catch(n){return}}function Ui(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Oe.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Oe.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function mr(e,n,t){return Bi(e,n,t)}async function Bi(e,n,t){let r={...process.env};for(let u of pr)delete r[u];
let o=(0,fr.spawn)(process.execPath,["-e",Li,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(u=>{o.once("error",c=>u({code:String(Reflect.get(
c,"code"))})),o.once("exit",(c,l)=>u(c===0?{}:{code:l!=null?l:Ki(c)}))}),s=await dr(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await dr(ji,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function Ki(e){var n,t;return(t=(n=Object.entries($n.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function dr(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var P=require("fs"),B=require("path");function kn(e){return B.join(B.dirname(e),`.${B.basename(e)}.vfiokit-new`)}function gr(e){let n=P.openSync(e,"r");try{P.fsyncSync(
n)}finally{P.closeSync(n)}}function hr(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function yr(e,n,t){let r=P.fstatSync(e);n!==null&&(r.uid!==n.uid||r.
gid!==n.gid)&&hr(()=>P.fchownSync(e,n.uid,n.gid)),(P.fstatSync(e).mode&4095)!==t&&P.fchmodSync(e,t)}function Ae(e){try{return P.lstatSync(e)}catch(n){if(Reflect.
get(Object(n),"code")==="ENOENT")return null;throw n}}function br(e){try{P.unlinkSync(e)}catch(n){}}function Pn(e,n,t=()=>{}){if(!P.existsSync(e)){Pn(B.dirname(
e),n,t);try{P.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}t(e)}}function Wi(e,n){return t=>{hr(()=>P.chownSync(t,e.
uid,e.gid)),P.chmodSync(t,n|(n&292)>>2)}}async function xr(e,n,{mode:t,owner:r,label:o,last:i}){var a;let s=B.dirname(e);Pn(s,493,r===void 0?void 0:Wi(r,t));let u=kn(
e),c=Ae(e);Ae(u)!==null&&P.unlinkSync(u);let{O_WRONLY:l,O_CREAT:f,O_EXCL:h,O_NOFOLLOW:g}=P.constants,d=P.openSync(u,l|f|h|g,384);try{try{for(let m=0;m<n.length;)
m+=P.writeSync(d,n,m);yr(d,(a=c!=null?c:r)!=null?a:null,c===null?t:c.mode&4095),P.fsyncSync(d)}finally{P.closeSync(d)}c!==null&&await o(u,e),await(i==null?void 0:
i()),P.renameSync(u,e)}catch(m){throw br(u),m}c===null&&await o(e,null),gr(s)}async function wr(e,n,t){let r=Ae(n),o=P.openSync(e,"r+");try{r!==null&&yr(o,r,r.mode&
4095),P.fsyncSync(o)}finally{P.closeSync(o)}await t(e,r===null?null:n),P.renameSync(e,n),gr(B.dirname(n))}function Ji(e){return`${e}.${process.pid}`}function _r(e,n){
let t=Ji(e);for(let r=1;;r++)try{return Pn(B.dirname(e),448),Ae(t)!==null&&P.unlinkSync(t),P.writeFileSync(t,n,{mode:384,flag:"wx"}),P.linkSync(t,e),!0}catch(o){
let i=Reflect.get(Object(o),"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{br(t)}}var v=require("fs"),Sn=16<<20,qi=40,Gi=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Yi=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function se(e){return e instanceof Error&&"code"in e?String(e.code):""}function Ee(e){let n=se(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var ee=Buffer.allocUnsafe(4096);function $r(e){let n="",t=0;for(;;){let r=v.readSync(e,ee,t,ee.length-t,null);if(r===0)return n+ee.toString("latin1",0,t);if(t+=
r,!(t<ee.length)){if(n+=ee.toString("latin1"),n.length>Sn)throw new Error("too large");t=0}}}function Re(e){return e.split("/").filter(n=>n!==""&&n!==".")}function zn(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Re(i===void 0?n:n.slice(o)),u=i===void 0?[]:Re(i),c=0;for(let l=s.shift();l!==void 0;l=s.shift()){
if(l===".."){u.pop();continue}let f=[...u,l],h=null;if(s.length>0||t){let g=e+"/"+f.join("/");try{v.lstatSync(g).isSymbolicLink()&&(h=v.readlinkSync(g))}catch(d){
h=null}}if(h===null){u=f;continue}if(++c>qi)return null;h.startsWith("/")&&(u=[]),s.unshift(...Re(h))}return"/"+u.join("/")}function Xi(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=zn(e,r,!0);o!==null&&v.existsSync(e+o)&&t.set(r,o)}function On(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(p,y){if(n==="")return p;Xi(n,p,r);let b=zn(n,p,y,r);return b===null?null:n+b}function i(p){let y=o(p,!0);if(y===
null||!v.existsSync(y))return null;try{return n===""?v.realpathSync.native(y):(v.lstatSync(y),y.slice(n.length))}catch(b){return null}}function s(p){let y=o(p,!1);
if(y===null)return null;let b;try{b=v.lstatSync(y)}catch(F){if(Ee(F))return null;throw new $("E_APPLY",`${p} could not be looked at: ${se(F)}; run as root or gi\
ve this user access`,{cause:F})}let _=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:S,mtimeMs:R,ino:N,dev:Z,uid:z,gid:U}=b;return{
type:_,size:S,mtimeMs:R,ino:N,dev:Z,uid:z,gid:U,mode:b.mode&4095}}function u(p){let y=o(p,!0);if(y===null)return null;let b;try{b=v.openSync(y,v.constants.O_RDONLY|
v.constants.O_NONBLOCK)}catch(_){if(Ee(_))return null;throw new $("E_APPLY",`${p} could not be read: ${se(_)}; run as root or give this user access`,{cause:_})}
try{let _=v.fstatSync(b);if(!_.isFile())throw new $("E_HOST",`${p} is not a regular file, as it should be; move it out of the way`);if(_.size>Sn)throw new $("E_\
HOST",`${p} has ${_.size} bytes, more than the ${Sn} that such a file may have; look at what it is`);return _.size<ee.length?$r(b):v.readFileSync(b,"latin1")}catch(_){
throw _ instanceof $?_:new $("E_APPLY",`${p} could not be read: ${se(_)}`,{cause:_})}finally{v.closeSync(b)}}function c(p,y,b){let _=o(p,!0);if(_===null)return null;
try{let S=v.openSync(_,v.constants.O_RDONLY|v.constants.O_NONBLOCK);try{let R=Buffer.alloc(b);return R.slice(0,v.readSync(S,R,0,b,y))}finally{v.closeSync(S)}}catch(S){
return null}}function l(p){let y=o(p,!0);if(y===null||!v.existsSync(y))return null;try{let b=v.openSync(y,v.constants.O_RDONLY|v.constants.O_NONBLOCK);try{return $r(
b).trimEnd()}finally{v.closeSync(b)}}catch(b){return null}}function f(p){let y=o(p,!0);if(y===null)return[];if(!v.existsSync(y))return[];try{return v.readdirSync(
y).sort()}catch(b){return[]}}function h(p){let y=o(p,!1);if(y===null)return null;try{return v.readlinkSync(y)}catch(b){return null}}function g(p){let y=o(p,!0);
if(y===null)return null;try{let{rdev:b}=v.statSync(y);return b===0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function d(p){return t!==void 0||
n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(p.startsWith("/")?i(p)!==null:Gi.some(b=>i(`${b}/${p}`)!==null))?
Yi.has(p.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${p} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${p} is not in ${n}`}}async function a(p,y){return t!==
void 0?t.run(p,y):vn(n===""?p:["chroot",n,...p],y)}function m(p,y=!0){r.clear();let b=zn(n,p,y),_=b===null?null:n+b;if(_===null)throw new $("E_REFUSED",`${p} is\
 a loop of links; expected a file or nothing; remove the links`);return _}async function x(p,y){n!==""||t!==void 0||!v.existsSync("/sys/fs/selinux/enforce")||await vn(
y===null?["restorecon","-F",p]:["chcon",`--reference=${y}`,p])}function w(p,y,b){let _=se(b),S=_==="EACCES"||_==="EPERM"?"run as root":_==="ENOSPC"?"free space \
on that file system":_==="EROFS"?"mount it read-write":"see the error and run again";return new $("E_APPLY",`${p} could not be ${y}: ${_===""?String(b):_}; ${S}`,
{cause:b})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:u,bytes:c,attr:l,list:f,link:h,real:i,stat:s,device:g,runnable:d,run:a,ask:a,async write(p,y,b,_,S){
try{await xr(m(p),Buffer.from(y,"latin1"),{mode:b!=null?b:420,owner:_,label:x,last:S})}catch(R){throw R instanceof $?R:w(p,"written",R)}},createExclusive(p,y){let b=m(
p);try{return _r(b,y)}catch(_){throw w(p,"created",_)}},remove(p){try{v.unlinkSync(m(p,!1))}catch(y){if(!Ee(y))throw w(p,"removed",y)}},rename(p,y){try{v.renameSync(
m(p,!1),m(y,!1))}catch(b){if(!Ee(b))throw w(p,"renamed",b)}},removeEmptyDir(p){try{v.rmdirSync(m(p))}catch(y){}},async replace(p,y){try{await wr(m(p),m(y),x)}catch(b){
throw w(y,"replaced",b)}},async writeAttribute(p,y,b){if(t!==void 0)return t.writeAttribute(p,y);let{code:_,left:S}=await mr(m(p),y,b);if(_!==void 0)throw Object.
assign(new Error(`${p}: ${_}`),{code:_,...S===void 0?{}:{left:S}})}}}function kr(e,n,t){let r=Qi(vr(e),vr(n)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${t}`:[])}function vr(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function Qi(e,n){let t=[];for(let r=0,o=0;r<e.length||o<n.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==n[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];t.push(...e.slice(
r,r+i).map(u=>`-${u}`),...n.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&t.push(` ${e[r]}`)}return t}function Ze(e,{utf8:n}){return e.replace(n?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function ne(e,n,{colour:t}){
return t&&e!==void 0?`\x1B[${e}m${n}\x1B[0m`:n}function ue(e,n){var t;return(t=e.match(new RegExp(`(?! )(.{1,${n}}|\\S+)(?= |$)`,"gm")))!=null?t:[""]}function K(e){
return`  ${e}`}function An(e,{columns:n}){return ue(e,n-4).map((t,r)=>K(r===0?t:K(t)))}function es(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function ce(e,n,t){var h,g;let r=t===void 0?e:[t,...e],o=d=>d.reduce((a,m)=>Math.max(a,m.length),0),i=((h=r[0])!=null?h:[]).
map((d,a)=>o(r.map(m=>{var x;return(x=m[a])!=null?x:""}))),s=(g=i.pop())!=null?g:0,u=i.reduce((d,a)=>d+a+2,2),c=n.columns-u,l=Math.max(Math.min(s,20),o(r.flatMap(
d=>{var a;return ue((a=d[i.length])!=null?a:"",1)})));if(t!==void 0&&c<l)return e.flatMap(d=>An(d.map((a,m)=>`${t[m]} ${a}`).join(", "),n));let f=d=>ne(es(d),d,
n);return r.flatMap(d=>{var a;return ue((a=d[i.length])!=null?a:"",c).map((m,x)=>{if(x>0)return" ".repeat(u)+m;let w=i.map((p,y)=>{var b,_;return`${f((b=d[y])!=
null?b:"")}${" ".repeat(p+2-((_=d[y])!=null?_:"").length)}`});return K(w.join("")+f(m)).trimEnd()})})}function Or(e,n,t){let{changed:r,failed:o,msg:i,comment:s,module:u,version:c,contract:l,host:f,error:h,exception:g,run:d,changes:a,diff:m,pending:x,reboot_required:w,
reboot_reasons:p,pending_at_boot:y,bootable:b,notes:_,warnings:S,...R}=Pr(e,n),N=(j,te)=>Rn(j,te,n),Z=(j,te)=>N(j,Rr(te,n)),z=En(a),U=z.map(({facet:j,label:te,before:zo,
after:Oo})=>[I(j),`${te}: ${rs(I(zo),I(Oo),n)}`]),{code:F,hint:D,node:So}=Object(h);return`${[...ue(ts(I(i),o===!0,z),n.columns).map(j=>ne(o?`${"1"};${"31"}`:"1",
j,n)),...o?N("Changed",ce(U,n)):ce(U,n),...os(t===void 0?R:Pr(t,n),n),...En(m).flatMap(j=>is(j,n)),...N("To be run by you",Er(x).map(K)),...Z("A reboot is requi\
red",p),...Z("At the next boot",y),...Z("This node would not boot",Object(b).reasons),...Z("Warnings",S),...Z("Notes",_),...Z("Hint",I(i).includes(D!=null?D:"")?
[]:[D]),...N("Undo with",d===void 0?[]:[K(`passthrough_undo '{"since": "${d}"}'`)]),...o?["",`${F}, node: ${So}`]:[],...g===void 0?[]:["",I(g)]].join(`
`)}
`}function Pr(e,n){return JSON.parse(JSON.stringify(e),(t,r)=>typeof r=="string"?Ze(r,n):r)}function ts(e,n,[t]){return n?`FAILED: ${e}`:t===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${t.label}`,1)[0]}:`}var Sr="out of date: ";function rs(e,n,{utf8:t}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${n}`)?e===""?"new":n===
""?"removed":"edited":e.startsWith(Sr)?`made anew: ${e.slice(Sr.length)}`:`${e||"absent"} ${t?"\u2192":"->"} ${n||"absent"}`}function os(e,n){let t=[],r=[];for(let[
o,i]of Ar(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=I(i),u=En(i),c=Object.keys(Object(u[0]));c.length>0?r.push(...Rn(o,ce(u.map(l=>c.map(f=>I(
l[f]))),n,c.map(Zn)),n)):!s.includes(`
`)&&o.length+s.length+4<=n.columns?t.push([o,s]):r.push(...Rn(o,Array.isArray(i)?Rr(i,n):s.trim().split(`
`).map(K),n))}return[...t.length===0?[]:["",...ce(t,n)],...r]}function Ar(e,n=""){return Object.entries(e).flatMap(([t,r])=>{let o=n+Zn(t);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?Ar({...r},`${o} `):[[o,r]]})}function Zn(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function I(e){return Array.isArray(e)?
e.map(I).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([n,t])=>`${Zn(n)} ${I(t)}`).join(", "):String(e!=null?
e:"-")}function En(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function Er(e){return Array.isArray(e)?e.map(I):[]}function Rr(e,n){return Er(
e).flatMap(t=>An(t,n))}function Rn(e,n,t){return n.length===0?[]:["",ne("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,t),...n]}function is({before:e,after:n,
before_header:t,after_header:r,dst_larger:o},i){let s=o===void 0?kr(String(e),String(n),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`-\
-- ${t}`,`+++ ${r}`].map(u=>ne("1",u,i)),...s.map(u=>ne(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var M=require("fs");var In=4*1024*1024,Zr=64,ss=["__proto__","constructor","prototype"],Me=/[ \t\n\r]*/y,us=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,cs=/true|false|null/y;function ae(e,n){
if(e.length>In)throw k("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw k(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(g){var w,p;let d=r.slice(0,o).split(`
`),a=`line ${d.length}, column ${((w=d[d.length-1])!=null?w:"").length+1}`,m=o>=r.length?"the end":A((p=r.slice(o,o+12).split(`
`)[0])!=null?p:""),x=r[o]==="'"?": JSON strings take double quotes":"";throw k("",`${n} is not JSON: found ${m} at ${a}, expected ${g}${x}`)}function s(g){var a;
g.lastIndex=o;let d=(a=g.exec(r))==null?void 0:a[0];return d!==void 0&&(o+=d.length),d}function u(){if(r[o]!=='"')return;let g=o+1;for(;g<r.length&&r[g]!=='"';)
g+=r[g]==="\\"?2:1;try{let d=JSON.parse(r.slice(o,g+1));return o=g+1,String(d)}catch(d){return i("a string on one line, with valid escapes and an end")}}function c(g){
return s(Me),r[o]!==g?!1:(o++,!0)}function l(g){s(Me);let d=u();if(d===void 0)return i("a key in double quotes");if(ss.includes(d))throw k(d,`${n} holds the key\
 ${A(d)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(g,d))throw k(d,`${n} holds the key ${A(d)} twice, expected each key once: \
remove one`);return c(":")?d:i('":"')}function f(g){var a;if(s(Me),g>Zr&&(r[o]==="{"||r[o]==="["))throw k("",`${n} is nested deeper than ${Zr} levels`);if(c("{")){
let m=Object.create(null);if(c("}"))return m;do m[l(m)]=f(g+1);while(c(","));return c("}")?m:i('"," or "}"')}if(c("[")){let m=[];if(c("]"))return m;do m.push(f(
g+1));while(c(","));return c("]")?m:i('"," or "]"')}if(r[o]==='"')return u();let d=(a=s(us))!=null?a:s(cs);return d===void 0?i("a value"):JSON.parse(d)}let h=f(
1);return s(Me),o<r.length?i("nothing after the value"):h}var as=["check","diff","pretty","human","schema","help","version"];function Ir(e,n,t=[]){var l,f;let r=[...as,...t],o=new Set,i=Object.create(null),s=[],u;for(let h=0;h<
e.length;h++){let g=(l=e[h])!=null?l:"",[,d="",,a]=(f=/^--([a-z]+)(=([^]*))?$/.exec(g))!=null?f:[],m=r.find(x=>g===`--${x}`);if(m!==void 0)o.add(m);else if(n.includes(
d)){let x=a!=null?a:e[++h];x===void 0||x===""||x.startsWith("-")?u=u!=null?u:`--${d} has no value, expected one after it`:d in i&&i[d]!==x?u=u!=null?u:`--${d} i\
s given twice, expected it once`:i[d]=x}else g.startsWith("-")&&g!=="-"?u=u!=null?u:ls(g,[...r,...n]):s.push(g)}s.length>1&&(u=u!=null?u:`found the arguments ${s.
map(h=>A(h)).join(" and ")}, expected one at most: quote the JSON as one word`);let[c]=s;return{switches:o,...i,...c===void 0?{}:{source:c},...u===void 0?{}:{problem:u}}}
function ls(e,n){let t=ke(e.replace(/^-+|=.*$/g,""),n);return`${A(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(
", ")}`}function Mr(e,n){if(n!==void 0)return ae(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ae(Dr(0,"stdin"),"stdin");
if(/^\s*[{[]/.test(e))return ae(Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw k("",`the argument is ${A(e)}, expected JSON, @FILE or -`);
return ae(ds(t),`the file ${A(t,200)}`)}function Tr(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.
create(null);for(let[r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function ds(e){let n;try{n=(0,M.openSync)(e,M.constants.
O_RDONLY|M.constants.O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),
"code"))})`;throw k("",`${r} ${A(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,M.fstatSync)(n).isFile())throw k("",`${A(
e,200)} is not a regular file, expected a file that holds JSON; for a pipe pass -`);return Dr(n,`the file ${A(e,200)}`)}finally{(0,M.closeSync)(n)}}function Dr(e,n){
let t=[];for(let o=In+1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=fs(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString(
"latin1").trim()==="")throw k("",`${n} is empty, expected a JSON object, {} at least`);return r}function fs(e,n,t){for(;;)try{return(0,M.readSync)(e,n,0,n.length,
null)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw k("",`cannot read ${t} (${o}), expected JSON t\
here`);Mn(10)}}function Mn(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Te=require("fs");function De(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function le(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Te.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Mn(2)}return!0}function Tn(){let{COLUMNS:e,LC_ALL:n,LC_CTYPE:t,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(n||t||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&ps(1))}}function ps(e){try{return(0,Te.fstatSync)(e).isCharacterDevice()}catch(n){
return!1}}function Cr(e){let n,t=()=>{if(n===void 0)return!1;let r=Math.round(process.uptime()-n);return n=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:t,step(r){t(),e(`${r} ...`),n=process.uptime()}}}var Nr=!1;function jr(){if(!Nr){Nr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var de="0.1.0";var sf=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Lr(e,n){var o,i,s;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:(s=r[2])!=null?s:null}var ms={x64:"x86_64",arm64:"aarch64"};function Dn(e){var s,u;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:n?t||r:r||
t,machine_id:e.attr("/etc/machine-id"),os:Lr(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:n?(s=
ms[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,c])=>c))}async function Hr(e,n,t,r){var f,h,g,d;process.removeAllListeners("warning");let o=Ir((f=r==null?void 0:r.argv)!=null?f:process.argv.slice(2),Br(e)?["root","cap\
ture"]:["root"],Ur(e)?["metrics"]:[]),i={module:e.name,version:de,host:{}},s=!1,u,c=Cr(a=>le(Ze(a,Tn()))),l=(a,m)=>{if(s)return;let x=_s(a,o,m);s=!0,process.exitCode=
Lt(a),le(c.end()?`
${x}`:x)};process.once("uncaughtException",a=>l(xn(Fr(a),i)));try{if(o.problem!==void 0)throw k("",o.problem);let a=$s(e,o,(h=r==null?void 0:r.program)!=null?h:
`${e.name}.js`);if(a!==void 0){le(a);return}u=Mr(o.source,n);let m=await gs(e,o,u,i,t,c.step);o.switches.has("metrics")&&m.metrics!==void 0?le(m.metrics(Math.floor(
Date.now()/1e3))):l(bn(m,i),m.human)}catch(a){Object.keys(i.host).length===0&&(i.host=ws((d=(g=o.root)!=null?g:Reflect.get(Object(u),"root"))!=null?d:"/")),l(xn(
a instanceof $?a:Fr(a),i))}}async function gs(e,n,t,r,o,i){if(t===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw k("",`${e.name} found no argument, expecte\
d one, since it acts at once: pass {} to mean it`);let{params:s,ansible:u}=Tr(t===void 0?{}:t),c=mn(hs,{check:u._ansible_check_mode,diff:u._ansible_diff}),l=mn(
{...Y,...e.params},ys(s,n.root)),{check:f,diff:h,root:g,wait:d}=l;if(!Vr(g))throw k("root",`root is ${JSON.stringify(g)}, which is no directory here, expected t\
he top of a tree`);let a=On({root:g});if(r.host=Dn(a),e.type==="probe")return n.capture===void 0?bs(e,a,l):xs(e,a,n.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(a,e,l,{check:f||c.check||n.switches.has("check"),diff:h||c.diff||n.switches.has("diff"),wait:d,version:de,beforeWriting:jr,
render:m=>De(bn(m,r)),...n.switches.has("human")?{progress:i}:{}})}var hs={check:Y.check,diff:Y.diff};function ys(e,n){if(n===void 0||typeof e!="object"||e===null||
Array.isArray(e))return e;let t=Reflect.get(e,"root");if(t!=null&&t!==n)throw k("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} \
in --root, expected one of them`);return{...e,root:n}}function Vr(e){try{return(0,Ce.statSync)(e).isDirectory()}catch(n){return!1}}function bs(e,n,t){let{msg:r,
own:o,fail:i,...s}=e.read(ge(n),t);return{changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new $(i.code,r,i.hint===void 0?{}:{hint:i.hint}),
node:"untouched"}}}}function Ur(e){return e.type==="probe"&&e.takesMetrics===!0}function Br(e){return e.type==="probe"&&e.capture!==void 0}function xs(e,n,t){var o,
i;let r=(i=(o=e.capture)==null?void 0:o.call(e,n))!=null?i:"";try{(0,Ce.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(s){throw k("",`cannot write ${JSON.stringify(
t)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.
length} bytes of this host in ${t}; look through it before you send it`,changes:[],own:{}}}function Fr(e){return new $("E_INTERNAL",`${e instanceof Error?e.message:
String(e)}; this is a bug, please report it`,{cause:e})}function ws(e){let n=Se(e);try{return n!==void 0&&Vr(n)?Dn(On({root:n})):{}}catch(t){return{}}}function _s(e,{
switches:n},t){return n.has("human")?Or(e,Tn(),t==null?void 0:t()):De(e,n.has("pretty")?2:0)}function $s(e,{switches:n},t){if(n.has("help"))return vs(e,t);if(n.
has("version"))return`${e.name} ${de}
`;if(!n.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...fn({...e.params,...Y}),examples:[
e.example]};return De(r,n.has("pretty")?2:0)}function vs(e,n){return`${e.name} ${de}: ${e.summary}

Usage: ${n} [JSON | @FILE | - | FILE] [flags]
  ${n} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${pn(e.params)}
Parameters of every module:
${pn(Y)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Br(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${Ur(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var xo=re(Cn(),1);var ks=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],Ps=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Wr(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Nn(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of ks){let s=e.stat(i);if(s===null)continue;let u=n.split(`
`).find(l=>l.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(l)&&!l.includes("->")),c=u===void 0||(r=/WRITE\s+(\d+)/.exec(u))==null?void 0:r[1];if(c!==void 0)
return new $("E_BUSY",`${Wr(e,c)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!Ps.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new $("E_BUSY",`${Wr(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var jn="vfiokit_bind",Ss=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Mf=`\
install ${jn} ${Ss}`;var Tf=new RegExp(`^(?:install ${jn} .*|softdep vfio-pci pre: (?:\\S+ )*${jn})$`);var E="/var/lib/vfiokit",T=`${E}/journal.jsonl`,Ln=1;function zs(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n?n:null}catch(n){return null}}function fe(e){var o;let n=e.read(T);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let u=zs(s);if(u===null)throw new $("E_HOST",`${T} line ${i+1} is not a journal line; expected JSON with "run"; resto\
re the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in u){if(u.vfiokit>Ln)throw new $("E_HOST",`${T} has\
 format ${u.vfiokit}, and this version knows formats up to ${Ln}; use the vfiokit that wrote it (version ${u.version}) or a newer one`);t.set(u.run,{...u,released:(o=
u.released)!=null?o:[],entries:[],done:!1});continue}let c=t.get(u.run);c!==void 0&&("entry"in u?c.entries.push(u.entry):c.done=!0)}return[...t.values()]}function Jr(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function qr(e){return e.map(({entries:n,done:t,...r})=>Jr([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Gr(e,n){let t=qr(fe(e));async function r(o){t+=Jr([o]),await e.write(T,t,384)}return await r({vfiokit:Ln,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Fn(e,n){let t=fe(e).filter(r=>!n.has(r.run));t.length>0?await e.write(T,qr(t),384):e.remove(T)}var Yr=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function eo(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Os(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let u=-o;u<=o;u+=2){let c=i===void 0?0:no(i,o,u);for(;c<e.length&&c-u<n.length&&
e[c]===n[c-u];)c++;if(s[u+o]=c,c>=e.length&&c-u>=n.length)return As(r,e.length,n.length)}}return null}function no(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function As(e,n,t){var s;let r=[],[o,i]=[n,t];for(let u=e.length-1;u>=0;u--){let c=e[u-1],l=o-i,
f=c===void 0?0:no(c,u,l);for(;o>f;)r.push([--o,--i]);if(c===void 0)break;l!==-u&&((s=c[l+u-2])!=null?s:0)+1===f?o--:i--}return r.reverse()}function W(e,n){var h,
g,d;if(e===n)return[];let t=eo(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=(h=e.slice(t).match(Yr))!=null?h:
[],o=(g=n.slice(t).match(Yr))!=null?g:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=Os(r,o);if(s===
null)return[Qr(t,r.join(""),o.join(""))];let u=[],[c,l,f]=[t,0,0];for(let[a,m]of[...s,[r.length,o.length]]){let x=r.slice(l,a).join("");(a>l||m>f)&&u.push(Qr(c,
x,o.slice(f,m).join(""))),c+=x.length+((d=r[a])!=null?d:"").length,[l,f]=[a+1,m+1]}return u.reverse()}var Xr=/[\s"',]/;function Ne(e,n){return n>0&&n<e.length&&
!Xr.test(e.charAt(n-1))&&!Xr.test(e.charAt(n))}function Qr(e,n,t){let r=eo(n,t);for(;r>0&&(Ne(n,r)||Ne(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<
o&&n[n.length-1-i]===t[t.length-1-i];)i++;for(;i>0&&(Ne(n,n.length-i)||Ne(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}var Es=104448;function je(e){return Buffer.from(e,"latin1").toString("utf8")}var ro=/[^\s"']+/g;function to(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let u=i+s.length,c=n.filter(([l,f])=>l<u&&(f>i||(r===void 0?l>=i:l>i)));if(c.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(c.length>
0){let l=i;o+=s.replace(ro,(f,h)=>{let g=!t.has(f)&&c.some(([a,m])=>a<=l+h&&m>=l+h+f.length),d=f.indexOf("=");return g?f:d>0?f.slice(0,d+1)+"***":"***"})}i=u}return o}
function Le(e){return e===""||e.endsWith(`
`)?e:e+`
`}function oo(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,u]=[n!=null?n:"",t!=null?t:""];if(r){let l=W(
s,u),f=W(u,s),h=l.map(([a,m])=>[a,a+m]),g=f.map(([a,m])=>[a,a+m]),d=a=>{var m;return new Set((m=a.match(ro))!=null?m:[])};return{before:je(Le(to(s,h,d(u),o))),after:je(
Le(to(u,g,d(s),o))),...i}}let c=Math.max(s.length,u.length);return c>Es?{dst_larger:c,...i}:{before:je(Le(s)),after:je(Le(u)),...i}}var io=re(Cn(),1);function Fe(e){return(0,io.createHash)("sha256").update(e,"latin1").digest("hex")}function so(e,n){var o;let t=[],r=[];for(let[i,,s]of W(e,n)){let u=i===0||e.charAt(i-1)===`
`||s.startsWith(`
`),c=s.endsWith(`
`)||e.charAt(i)===`
`||i===e.length,l=c?s.split(/\r?\n/):[s],f=u&&c?"":(o=l.shift())!=null?o:"";f.trim()!==""&&r.push(f),t.push(...l.filter(h=>h.trim()!==""))}return{lines:t,words:r}}var Rs=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function uo(e){return e===null?"":`sha256:${Fe(e).slice(0,12)}`}function Hn(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!Rs.has(n))throw me(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing;\
 put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw me(`${n} is not a regular file; expected one or nothing; move it away`);
return e.read(n)}function He(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...He(e,t),t]}var co={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Hn(e,n.path);return t===n.text?{before:"",after:""}:{before:uo(t),after:uo(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,
n.owner,t);await t(),e.remove(n.path)},pending:()=>null,inverse(e,n){var i,s;let t=Hn(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.
path,before:t===null?"":Fe(t),after:n.text===null?"":Fe(n.text),splices:W((i=n.text)!=null?i:"",t!=null?t:""),...so(t!=null?t:"",(s=n.text)!=null?s:""),...n.lost===
void 0?{}:{lost:n.lost},...o===null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:He(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[
e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return oo(n.path,Hn(e,n.path),
n.text,n.secret!==void 0||(r&4)===0,n.secret)}};function Zs(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var ao={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Zs(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new $(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Cs={file:co,grubConfig:void 0,bootImage:void 0,kmod:ao,driver:void 0,reboot:void 0};function J(e){return Cs[e.kind]}var Vn="/var/lib/vfiokit/images.json";var fo=require("fs"),Un=`${E}/lock`;function po(){try{return fo.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Bn(e){
var n;try{let t=fo.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function Ns(e){
return e.boot_id===po()&&Bn(e.pid)===e.started}function mo(e){try{let n=JSON.parse(e);return Ns(n)?n:null}catch(n){return null}}function go(e){let n=e.read(Un);
return n===null?null:mo(n)}function js(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function ho(e){
return new $("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${js(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function Ls(e){return new Promise(n=>{setTimeout(n,e)})}async function Ve(e,n,t){let r=Date.now()+
e*1e3;for(;;){let o=n();if(o===null)return;if(Date.now()>=r)throw o;t==null||t(`waiting: ${o.message.replace(/;.*/,"")}`),t=void 0,await Ls(Math.min(250,Math.max(
10,r-Date.now())))}}function Kn(e,n,t){return Ve(n,()=>{let r=go(e);return r===null?null:ho(r)},t)}async function yo(e,n,t,r){var s;let o={pid:process.pid,started:(s=
Bn(process.pid))!=null?s:"",boot_id:po(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await Kn(e,r);let i=JSON.stringify(o)+`
`;return await Ve(r,()=>{var u;return Wn(e,Un,i)?null:ho((u=go(e))!=null?u:o)}),Fs(e,i),()=>e.remove(Un)}function Wn(e,n,t){if(e.createExclusive(n,t))return!0;if(lo(
e,n))return!1;let r=`${n}.removing`;if(!Wn(e,r,t))return!1;try{lo(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function lo(e,n){let t=e.read(
n);return t===null||mo(t)!==null}function Fs(e,n){var t;for(let r of e.list(E)){let o=`${E}/${r}`,[,i]=(t=/^lock[.\w]*\.(\d+)$/.exec(r))!=null?t:[];try{(i!==void 0?
Bn(Number(i))===null:/^lock(\.removing)+$/.test(r)&&Wn(e,o,n))&&e.remove(o)}catch(s){if(!(s instanceof $))throw s}}}var Hs=20;async function Gn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=J(i),{before:u,after:c}=await s.observe(e,i,o);if(u===c)continue;let l=s.pending(
e,i);if(l!==null){r.includes(l)||r.push(l);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:c}});for(let f of s.touches(
i))o.add(f)}return{todo:t,pending:r}}function wo(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=J(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function Vs(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,xo.randomBytes)(3).toString("hex")}`}function Jn(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Us(e,n,t,r){var u;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Jn(e.map(c=>c.label))}`,i=n.length===0?"":`; left for you to run: ${Jn(n)}`,s=(u=t.rebootReasons)!=null?u:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Jn(s)}`}`}function pe({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:l,runnable:f,ask:h}){return ge(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:l,runnable:f,ask:h})}function qn(e,n,t,r){var f,h,g,d,a,m,x,w,p,y;let o=n.report(e),{changes:i,
run:s}=t,u=[...(f=n.pending)!=null?f:[],...t.pending],{fail:c}=o,l=(g=t.error)!=null?g:c===void 0||r&&c.node!=="untouched"?void 0:{stop:c,node:(h=c.node)!=null?
h:"partial"};return{changed:i.length>0,msg:l===void 0?(d=o.msg)!=null?d:Us(i,u,o,r):l.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:
{diff:t.diff},rebootReasons:(a=o.rebootReasons)!=null?a:[],pendingAtBoot:(m=o.pendingAtBoot)!=null?m:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(x=
n.notes)!=null?x:[],...(w=o.notes)!=null?w:[]],warnings:[...(p=n.warnings)!=null?p:[],...(y=o.warnings)!=null?y:[]],own:o.own,...s===void 0?{}:{run:s},...l===void 0?
{}:{error:l}}}function _o({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}function Bs(e,n,t){var r;try{return qn(e,n,t,!1)}catch(o){
if(!(o instanceof $))throw o;return qn(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function Ks(e,n,t,r,o){var c,l;let i=new Set,s=[],u=new Map(n.flatMap(({step:f})=>J(f).rollBack===void 0?[]:[[f,J(f).inverse(e,f)]]));for(let{step:f,change:h}of n){
let g=J(f);try{let d=async(w=e)=>{let p=await g.observe(w,f,i),y=p.before!==p.after;if(y&&p.before!==h.before&&g.facet!=="derived")throw new $("E_RACED",`${h.label}\
 changed while this ran: it was ${h.before||"absent"} and is ${p.before||"absent"}; somebody else is at work on this node; run this again`);return y},a=pe(e),m=await d(
a),x=(c=u.get(f))!=null?c:m?g.inverse(a,f):void 0;m&&((l=o.progress)==null||l.call(o,h.label)),x!==void 0&&(s.push([f,x]),await(t==null?void 0:t.entry(x))),m&&await g.
apply(e,f,d)}catch(d){throw d instanceof $?await Ws(e,{todo:n,tried:s,done:r},f,d):d}r.push(h);for(let d of g.touches(f))i.add(d)}}async function Ws(e,n,t,r){let o=J(
t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([l])=>l.kind===t.kind),r),u=new Set(n.todo.filter(l=>i.includes(l.step)).
map(l=>l.change));n.done.splice(0,n.done.length,...n.done.filter(l=>!u.has(l)));let{hint:c}=r;return new $(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,
...c===void 0?{}:{hint:c},...n.done.length===0&&n.tried.every(([l])=>i.includes(l))?{node:"rolled_back"}:{}})}function Js(e,n,t,r){try{return r.undoes===void 0?
n.plan(e,t):r}catch(o){if(o instanceof $)return r;throw o}}async function qs(e,n){let{todo:t}=await Gn(e,n.steps.map(Ys));if(t.length===0)return;let r=t.map(({change:o})=>`${o.
label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new $("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever wa\
s to do this ended without an error, so run it by hand and look at its output`)}var Gs=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function $o(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&Gs.test(e.path)}function vo(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>$o(i)))&&((o=n.guard)==null||o.call(n,e))}function Ys(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function Xs(e){
let n=e.list(`${E}/runs`);for(let t of n.slice(0,Math.max(0,n.length-Hs)))e.remove(`${E}/runs/${t}`)}function Qs(e){if(e.stat(T)===null){for(let n of e.list(`${E}\
/runs`))e.remove(`${E}/runs/${n}`);e.removeEmptyDir(`${E}/runs`),e.remove(Vn)}}async function ko(e,n,t,r){var h;r.check||await Kn(e,r.wait,r.progress);let o=pe(
e),i=n.plan(o,t),s=await Gn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0;if(vo(o,i,s),r.check||u){let g=r.diff?wo(o,s.todo):void 0;return _o(n,qn(o,i,{changes:s.
todo.map(({change:d})=>d),pending:s.pending,diff:g},r.check))}let c=Vs(),l=He(e,E),f=[...l].reverse();(h=r.beforeWriting)==null||h.call(r);try{let g=await yo(e,
n.name,c,r.wait);try{return await Po(e,n,t,r,{run:c,made:l,empty:f})}finally{bo(g)}}finally{bo(()=>{if(e.stat(T)===null)for(let g of[E,...f])e.removeEmptyDir(g)})}}
function bo(e){try{e()}catch(n){if(!(n instanceof $))throw n}}async function Po(e,n,t,r,o,i=!0){var b,_,S,R,N,Z;let{run:s,made:u,empty:c}=o;eu(e);let l=pe(e),f=n.
plan(l,t),{todo:h,pending:g}=await Gn(l,f.steps);if(vo(l,f,{todo:h,pending:g}),i&&h.some(({step:z})=>$o(z))&&Nn(e)!==null)return await Ve(r.wait,()=>Nn(e),r.progress),
Po(e,n,t,r,o,!1);let d=r.diff?wo(l,h):void 0,a=f.report(l).bootable,m=[],x,w=null;try{f.undoes===void 0&&h.some(({change:D})=>D.facet!=="pending")&&(w=await nu(
e,n.name,f,{run:s,dirs:u,version:r.version})),await Ks(e,h,w,m,r),(b=r.progress)==null||b.call(r,"looking again");let z=pe(e);await qs(z,Js(z,n,t,f));let U=f.report(
z),F=((S=(_=U.bootable)==null?void 0:_.reasons)!=null?S:[]).filter(D=>(a==null?void 0:a.ok)===!0||(a==null?void 0:a.reasons.includes(D))===!1);if(F.length>0)throw new $(
"E_DRIFT",`this node would no longer boot as it did: ${F.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(w==null?void 0:
w.done()),c.push(...(R=f.emptyDirs)!=null?R:[]);for(let D of(N=f.emptyDirs)!=null?N:[])e.removeEmptyDir(D);f.undoes!==void 0&&U.fail===void 0&&await Fn(e,f.undoes),
f.undoes!==void 0&&Qs(e)}catch(z){x=z instanceof $?z:new $("E_INTERNAL",`${z instanceof Error?z.message:String(z)}; this is a bug, please report it`,{cause:z}),
w===null&&f.undoes===void 0&&await tu(e,s)}let p=m.length>0||w!==null,y=_o(n,Bs(pe(e),f,{changes:m,pending:g,diff:d,...w===null?{}:{run:s},...x===void 0?{}:{error:{
stop:x,node:(Z=x.node)!=null?Z:p?"partial":"untouched"}}}));return p&&r.render!==void 0&&await ru(e,s,r.render(y)),y}function eu(e){let n=fe(e).flatMap(t=>t.entries).
flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.path:[]});for(let t of new Set([...n,T,Vn])){let r=kn(t);e.stat(r)!==null&&e.remove(r)}}function nu(e,n,t,r){
var o,i,s,u,c;return Gr(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(o=e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&
!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=t.claims)!=null?s:[],released:(u=t.released)!=null?u:[],devices:(c=t.
devices)!=null?c:[]})}async function tu(e,n){try{fe(e).some(t=>t.run===n)&&await Fn(e,new Set([n]))}catch(t){if(!(t instanceof $))throw t}}async function ru(e,n,t){
try{if(e.stat(T)===null)return;await e.write(`${E}/runs/${n}.json`,t,384),await Xs(e)}catch(r){if(!(r instanceof $))throw r}}Hr(jt,vfiokitArguments,ko);
}));
