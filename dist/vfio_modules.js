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
var Eo=Object.create;var We=Object.defineProperty;var Zo=Object.getOwnPropertyDescriptor;var Io=Object.getOwnPropertyNames;var Mo=Object.getPrototypeOf,To=Object.prototype.hasOwnProperty;var Do=(e,n,t)=>n in e?We(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var D=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Co=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Io(n))!To.call(e,o)&&o!==t&&We(e,o,{get:()=>n[o],enumerable:!(r=Zo(n,o))||r.enumerable});
return e};var re=(e,n,t)=>(t=e!=null?Eo(Mo(e)):{},Co(n||!e||!e.__esModule?We(t,"default",{value:e,enumerable:!0}):t,e));var B=(e,n,t)=>Do(e,typeof n!="symbol"?n+"":n,t);var _n=D((id,Ut)=>{Ut.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var Kt=D((sd,Bt)=>{Bt.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Jt=D(Wt=>{Wt._parse=function(e,n,t){return{command:e,args:n,options:t}}});var Y=D((ad,qt)=>{qt.exports={}});var Yt=D((cd,Gt)=>{Gt.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var Qt=D((ld,Xt)=>{Xt.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var nr=D(er=>{er.validateInputSync=function(){}});var tr=D(vn=>{vn.joinCommand=vn.getEscapedCommand=function(){}});var sr=D((Rd,ir)=>{"use strict";var pd=require("path"),Ai=_n(),Ri=Jt(),Ei=Y(),md=Y(),gd=Y(),rr=Yt(),Zi=Qt(),{spawnedKill:hd,spawnedCancel:yd,setupTimeout:bd,validateTimeout:xd,
setExitHandler:wd}=Y(),{handleInput:$d,getSpawnedResult:_d,makeAllStream:vd,validateInputSync:Ii}=nr(),{mergePromise:kd,getSpawnedPromise:Pd}=Y(),{joinCommand:Sd,
parseCommand:zd,getEscapedCommand:Od}=tr(),Ad=1e3*1e3*100,Mi=(e,n,t={})=>{let r=Ri._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={...t},t.stdio=Zi(t),
{file:e,args:n,options:t,parsed:r}},or=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Ei(n):n;ir.exports.sync=(e,n,t)=>{
let r=Mi(e,n,t);Ii(r.options);let o;try{o=Ai.spawnSync(r.file,r.args,r.options)}catch(u){throw rr({error:u,stdout:"",stderr:"",timedOut:!1})}let i=or(r.options,
o.stdout,o.error),s=or(r.options,o.stderr,o.error);if(o.error||o.status!==0||o.signal!==null){let u=rr({stdout:i,stderr:s,error:o.error,signal:o.signal,exitCode:o.
status,timedOut:o.error&&o.error.code==="ETIMEDOUT"});if(!r.options.reject)return u;throw u}return{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var jn=D((Rf,Br)=>{Br.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var _=class extends Error{constructor(t,r,o={}){super(r);B(this,"code");B(this,"param");B(this,"hint");B(this,"cause");B(this,"node");this.name="Stop",this.code=
t,Object.assign(this,o)}};function K(e){return e instanceof _?e:new _("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,
{cause:e})}function P(e,n){return new _("E_PARAMS",n,{param:e})}function Qn(e,n){return new _("E_HOST",e,n===void 0?{}:{hint:n})}function me(e,n){return new _("\
E_REFUSED",e,n===void 0?{}:{hint:n})}var et=new WeakMap;function ge(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return et.set(t,new Map),t}function j(e,n,t){let r=et.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var rt=["/lib/modules","/usr/lib/modules"],No={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function L(e){return e.replace(/-/g,"_")}function he(e,n){let t=rt.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ot(e){
return j(e,"kernels",()=>[...new Set(rt.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${he(e,t)}/${r}`)!==null)))}function Je(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var jo={"modules.dep":":","modules.builtin":"\\s*\\n"},nt=new Map;function Lo(e){return`${e.replace(/\W/g,"\\$&").replace(/_/g,"[-_]")}\\.ko`}function tt(e,n,t){var a,c;let r=`${n}/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(c=nt.get(s))!=null?c:{text:`
${(a=e.read(r))!=null?a:""}
`,answers:new Map};return nt.set(s,u),l=>{let p=u.answers.get(l);if(p!==void 0)return p;let f=new RegExp(`[/\\n]${Lo(l)}(?:\\.\\w+)?${jo[t]}`).test(u.text);return u.
answers.set(l,f),f}}function it(e,n){return j(e,`modules of ${n}`,()=>Fo(e,n))}function Fo(e,n){let t=he(e,n),r=tt(e,t,"modules.builtin"),o=tt(e,t,"modules.dep"),
i=Je(e)===n;return s=>{let u=L(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==null&&o!==null)return"absent";let a=No[u],c=a===void 0?
null:new RegExp(`^${a}=([ym])$`,"m").exec(e.read(`/boot/config-${n}`)||"");return c!==null?c[1]==="y"?"builtin":"module":i&&qe(e,s)?Ho(e,u)?"module":"builtin":"\
absent"}}function Ho(e,n){return`
${e.attr("/proc/modules")||""}`.includes(`
${n} `)}function qe(e,n){return e.stat(`/sys/module/${L(n)}`)!==null}var Vo="/dev/null";function ye(e){return e.slice(e.lastIndexOf("/")+1)}function Uo(e,n){return ye(e)<ye(n)?-1:ye(e)>ye(n)?1:0}function be(e,n,t=Uo){var o;let r=new Map;for(let i of n)for(let s of e.list(i)){if(s.startsWith(".")||!/.\.conf$/.test(s)||r.has(s))continue;let u=`${i}/${s}`;
if(e.link(u)!==Vo){let a=e.real(u);if(a===null||((o=e.stat(a))==null?void 0:o.type)==="dir")continue}r.set(s,u)}return[...r.values()].sort(t)}function xe(e,n){var r;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&e.read(t)||""}var Bo=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Ko(e){let n=[],t=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);n.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:t,lines:o}),t+=o}return n}function st(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Wo(e,n){
let t=[];for(let{text:r,line:o,lines:i}of Ko(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let u=s[1],a=st(s[2]||""),c=u==="alias"?st((s[3]||"").split(/[\t ]+/).find(l=>l!=="")||""):s[3]||"";a===null||c===null||c===""&&u!==
"blacklist"||t.push({command:u,name:a,rest:u==="blacklist"?"":u==="options"?c.replace(/\t/g," "):c,path:n,line:o,lines:i})}return t}function ut(e,n){return j(e,
`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...be(e,Bo)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.
length:r,0,`${he(e,n)}/modules.softdep`)}return t.flatMap(r=>j(e,r,()=>Wo(xe(e,r),r)))})}function Jo(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),u=r==="["?e.indexOf("]",s+1):-1;if(u<0)return r===
t?n+1:-1;let a=!1;for(let c=s;c<u;c++){let l=e.charAt(c+1)==="-"&&c+2<u;(l?e.charAt(c)<=t&&t<=e.charAt(c+2):e.charAt(c)===t)&&(a=!0),l&&(c+=2)}return a===i?-1:u+
1}function qo(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?Jo(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;
i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function Ge(e,n,t){var r;return(r=e.find(o=>o.command===n&&qo(o.name,t)))!=null?r:null}function Go(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").
split(/\s+/))o==="pre:"||o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function Yo(e,n){let t=Ge(e,"softdep",n);return t!==null&&Go(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:Ge(e,"install",n)}function at(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Yo(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var Ye=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Xe(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:L(n)}function we(e){let n=[];for(let t of be(e,Ye))for(let r of xe(e,t).split(`
`)){let o=Xe(r);o!==null&&n.push({name:o,path:t})}return n}function ct(e,n){let t=new Set(e.split(`
`).map(Xe)),r=n.filter(o=>!t.has(L(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function lt(e,n){let t=new Set(n.map(L));return(e.match(/[^\n]*\n|[^\n]+$/g)||[]).filter(r=>{let o=Xe(r);return o===null||!t.has(o)}).join("")}function dt(e){return Object.freeze({type:"module",...e})}var Xo=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
Qo=/manage|generated|begin/i;function Qe(e){if(!Qo.test(e))return null;for(let[n,t]of Xo)if(t.test(e))return n;return null}function en(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function ft(e,n,t=[]){let r=en(n),o=e.read(n),i=Qe(o||"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell\
 ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===void 0?
{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var tn=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function pt(e){return new tn(e)}function mt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function $e(){return{}}function gt(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function rn(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,n!=null&&n.reportInput&&(o.input=e.input),o}var nn;function on(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&nn!==e._zod){nn=void 0;return}nn=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var ht;var sn={value:void 0,enumerable:!1};function O(e,n,t,r){var l;let o={};function i(p){this.def=p,this.constr=c,this.traits=new Set}i.prototype=o;function s(p,f){if(p._zod){if(p._zod.traits.has(e))return}else{
sn.value=new i(f);try{Object.defineProperty(p,"_zod",sn)}finally{sn.value=void 0}}p._zod.traits.add(e),n(p,f)}let u=(l=r==null?void 0:r.Parent)!=null?l:Object;class a extends u{}
Object.defineProperty(a,"name",{value:e});function c(p){let f=r!=null&&r.Parent?new a:this;s(f,p);let d=f._zod.deferred;if(d){for(let m of d)m();f._zod.deferred=
void 0}return f}return Object.defineProperty(c,"init",{value:s}),Object.defineProperty(c,"name",{value:e}),c}var yt;(yt=(ht=globalThis).__zod_globalConfig)!=null||(ht.__zod_globalConfig={});var un=globalThis.__zod_globalConfig;function an(e){return e&&Object.assign(un,
e),un}var cn={value:void 0,enumerable:!1},xu=new WeakSet([Object.prototype,Error.prototype]),xt=(e,n)=>{e.name="$ZodError",cn.value=n,Object.defineProperty(e,"issues",
cn),cn.value=void 0},wu=O("$ZodError",xt),wt=O("$ZodError",xt,void 0,{Parent:Error});var ni=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?ti(e,i.issues,o):{success:!0,data:i.value}},_e=ni(
wt);function ti(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>rn(o,t,an()))),n=void 0,t=void 0),r},set error(o){r=o,n=void 0,t=void 0}}}var $t={major:4,minor:6,patch:7};var W=O("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=$t,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var _t=O("$ZodNever",(e,n)=>{W.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function oi(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...gt(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}function ii(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function si(e,n,t,r,o,i,s){let u=[],a=o.keySet,l=o.catchall._zod.def.type;for(let p in n)
if(!a.has(p)){if(p==="__proto__"){l==="never"&&u.push(p);continue}if(l==="never"){u.push(p);continue}}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),t}var vt=O("$ZodObject",(e,n)=>{W.init(e,n);let t=pt(()=>ii(n)),r=mt,o=n.catchall,i;e._zod.parse=(s,u)=>{i!=null||(i=t.value);let a=s.
value;if(!r(a))return s.issues.push({expected:"object",code:"invalid_type",input:a,inst:e}),s;s.value={};let c=[],l=i.shape;for(let p of i.allKeys){if(p==="__pr\
oto__")continue;let f=l[p],d=f._zod.optin,m=f._zod.optout,h=f._zod.run({value:a[p],issues:[]},u);oi(h,s,p,a,d,m)}return o?si(c,a,s,u,t.value,e):c.length?Promise.
all(c).then(()=>s):s}});var kt=O("$ZodTransform",(e,n)=>{W.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var Pt=O("$ZodPipe",(e,n)=>{W.init(e,n),on(e,"optin",t=>t.def.in._zod.optin),on(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(t,
r);return ui(o,n.out,r)}});function ui(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function St(e,n){return new e({type:"never",...$e(n)})}var ve=O("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");W.init(e,n),e.def=n,e.type=n.type});var ci=O("ZodMiniNever",(e,n)=>{_t.init(e,n),ve.init(e,n)});function li(e){return St(ci,e)}var di=O("ZodMiniObject",(e,n)=>{vt.init(e,n),ve.init(e,n)});function zt(e,n){return new di({type:"object",shape:e,catchall:li(),...$e(n)})}var fi=O("ZodMiniTransform",(e,n)=>{kt.init(e,n),ve.init(e,n)});function ln(e){return new fi({type:"transform",transform:e})}var pi=O("ZodMiniPipe",(e,n)=>{Pt.init(e,n),ve.init(e,n)});function Ot(e,n){return new pi({type:"pipe",in:e,out:n})}var mi=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,gi=/^[ -~]*$/;function At(e){if(gi.
test(e))return;let n=mi.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function A(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function ke(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:hi(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function hi(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,a)=>a);for(let u=1;u<=e.length;u++){let a=[u];for(let c=1;c<=n.length;c++){let l=((r=t[c-1])!=null?r:0)+(e[u-
1]===n[c-1]?0:1);a.push(Math.min(l,((o=t[c])!=null?o:0)+1,((i=a[c-1])!=null?i:0)+1))}t=a}return(s=t[n.length])!=null?s:0}var yi=["true","yes","on","y","t","1"],bi=["false","no","off","n","f","0"];function dn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return yi.
includes(n)?!0:bi.includes(n)?!1:void 0}function fn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Et(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function J(e){if(!(typeof e!="string"||!e.
startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Pe(e,n="",t=""){var r;if(typeof e=="string")
Rt(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Pe(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=fn(e))!=null?r:{}))Rt(o,n===""?"a key":`a key of\
 ${n}`,t),Pe(i,n===""?o:`${n}.${o}`,t||o)}function Rt(e,n,t){let r=At(e);if(r!==void 0)throw P(t,`${n} holds the character ${r}, expected one line of printable \
text: remove it`)}var xi={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function pn(e){return{type:xi[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function mn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=pn(r);return{type:"object",properties:n,additionalProperties:!1}}
function wi(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function gn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${wi(t)})
      ${t.describe}
`).join("")}var Zt="vfiokit-write";var $i=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Se(e){return G("bool",e,"true or false",dn,{})}function _i(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return G("int",e,`a whole number${r}`,i=>Et(i,n,t),o)}function It(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return G("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Mt(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>dn(i)===r):[];return o.length===1?o[0]:void 0};return{
...G("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Tt(e,n){let t=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(
",")))return u.split(",").map(a=>a.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=G("list",n,
o,t,{items:pn(e)}),s=u=>ln((a,c)=>Array.isArray(a)?a.map((l,p)=>{var m;let f=l===null||l===""?void 0:_e(u,l);if((f==null?void 0:f.success)===!0)return f.data;let d=(m=
f==null?void 0:f.error.issues[0])==null?void 0:m.message;c.issues.push({...Dt(l,"something in it"),...d===void 0?{}:{message:d},path:[p]})}):a);return{...i,schema:()=>vi(
i.schema(),s(e.schema()))}}var q={check:Se({describe:"Say what would change and write nothing.",default:!1}),diff:Se({describe:"Show the changes of files as before and after.",default:!1}),
root:G("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",J,{pattern:"^/"}),wait:_i({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function hn(e,n){var f,d;let t=fn(n);if(t===void 0)throw P("",`the parameter\
s are ${A(n)}, expected a JSON object such as {"check": true}`);Pe(t);let r=Pi(e);if(Object.keys(t).every(m=>t[m]===void 0))return r;let o=_e(ki(e,t),t);if(o.success)
return{...r,...Object(o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[u=""]=s,a=s.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw P(String(u),`${a} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let c=String(i.keys[0]),l=Object.
keys(a===""?e:Object((d=e[a])==null?void 0:d.json.properties)).sort(),p=ke(c,l);throw P(a===""?c:a,`${JSON.stringify(c)} is not a parameter${a===""?"":` of ${a}`}${p===
void 0?"":` (did you mean ${p}?)`}; known are ${l.join(", ")}`)}function Dt(e,n,t=""){return{code:"custom",input:e,message:`is ${A(e)}, expected ${n}${t}`}}function G(e,n,t,r,o){
let i=()=>ln((a,c)=>{if(a==null||a===""&&e!=="str")return n.default;let l=r(a),p=typeof a=="number"&&(e==="str"||e==="list");return l===void 0&&c.issues.push(Dt(
a,t,p?$i:"")),l}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function vi(e,n){return Ot(e,n)}function ki(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return zt(t)}function Pi(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function yn(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Ct(e){return{kind:"kmod",name:e}}var bn="/etc/modules-load.d/vfio.conf",xn=["vfio","vfio_iommu_type1","vfio_pci"],Si=It({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function zi(e,n){let t=[...new Set(n.modules.map(L))];if(t.length===0)throw P("modules",`modules is an empty l\
ist, expected at least one module; leave it out for ${xn.join(", ")}`);let r=ot(e),o=Je(e),i=new Map([...r,...o===null?[]:[o]].map(d=>[d,it(e,d)])),s=o===null?void 0:
i.get(o),u=d=>r.length===0||r.some(m=>{var h;return((h=i.get(m))==null?void 0:h(d))!=="absent"}),a=t.filter(u),c=d=>{let m=new Set(we(d).map(w=>w.name)),h=t.map(
w=>{let g=s===void 0?r.length>0&&r.every(y=>{var b;return((b=i.get(y))==null?void 0:b(w))==="builtin"}):s(w)==="builtin";return{name:w,loaded:qe(d,w)||g&&s!==void 0,
builtin:g,at_boot:m.has(w)||g}}),x=n.state==="absent"||s===void 0?[]:h.filter(w=>a.includes(w.name)&&!w.loaded);return{own:{modules:h},rebootReasons:x.filter(w=>(s==
null?void 0:s(w.name))==="absent").map(w=>`${w.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:x.filter(w=>(s==null?
void 0:s(w.name))!=="absent"&&!n.load).map(w=>`${w.name} is loaded at the next boot`)}};if(n.state==="absent"){let d=we(e).filter(x=>t.includes(x.name)),m=[...new Set(
d.map(x=>x.path))].filter(x=>(x===bn||x===en(bn))&&Qe(e.read(x)||"")===null);return{steps:m.map(x=>yn(x,lt(e.read(x)||"",t).replace(/^\s+$/,"")||null)),released:t.
map(x=>({thing:"module",value:x})),notes:d.filter(x=>!m.includes(x.path)).map(x=>`${x.path} loads ${x.name}, and is not ours: left as it is`),report:c}}if(a.length===
0)throw Qn(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with vfio`,"install linux-modules-extra or kernel-modules-ex\
tra, or a kernel that has vfio");let l=a.filter(d=>!we(e).some(m=>m.name===d)),p=ft(e,bn,Ye.slice(1)),f=a.map(d=>at(ut(e),d)).filter(d=>d!==null);return{steps:[
...l.length===0?[]:[yn(p.path,ct(e.read(p.path)||"",l))],...n.load&&s!==void 0?a.filter(d=>s(d)==="module").map(Ct):[]],claims:l.map(d=>({thing:"module",value:d})),
notes:[...t.filter(d=>!u(d)).map(d=>`no installed kernel has ${d}: left out`),...a.filter(d=>n.load&&s!==void 0&&s(d)==="absent").map(d=>`the running kernel ${o}\
 does not have ${d}: nothing to load now`)],warnings:[...l.length===0||p.warning===void 0?[]:[p.warning],...f.map(d=>`${d.path} line ${d.line} keeps ${d.name} f\
rom being loaded, at boot too, although it is listed: take that line out`)],report:c}}var Nt=dt({name:"vfio_modules",summary:"Loads the vfio modules, now and at\
 every boot.",params:{state:Mt(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",default:"present"}),modules:Tt(Si,
{describe:"The modules; those that no installed kernel has are left out.",default:xn}),load:Se({describe:"Load them now as well.",default:!0})},example:{modules:xn},
plan:zi});var De=require("fs");var Oi=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function wn(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:a,rebootReasons:c,pendingAtBoot:l,bootable:p,notes:f,warnings:d,own:m}=e,h=Vt({...Lt(t,o!==void 0,r,n),error:o&&Ft(o.stop,
o.node),exception:o&&Ht(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:a,reboot_required:c&&c.length>0,reboot_reasons:c,pending_at_boot:l,
bootable:p,notes:(f==null?void 0:f.length)===0?void 0:f,warnings:(d==null?void 0:d.length)===0?void 0:d}),x=Object.entries(m).filter(([w])=>!Object.prototype.hasOwnProperty.
call(h,w)&&!Oi.includes(w)&&!w.startsWith("_"));return{...h,...Object.fromEntries(x)}}function $n(e,n){return Vt({...Lt(!1,!0,e.message,n),error:Ft(e,"untouched"),
exception:Ht(e),changes:[]})}function jt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Lt(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Ft(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Ht(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Vt(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var dr=re(_n(),1),ze=require("fs"),kn=re(Kt(),1);var Ti=1800,Di=64*1024*1024,ur="/usr/local/sbin:/usr/sbin:/sbin",fr=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],ar="VFIOKIT_COMMAND",cr="ended\
 by a signal without a name",Ci=1,Ni=`process.title='${Zt} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,ji=0;async function ie(e,n={}){return Li((await Promise.resolve().then(()=>re(sr(),1))).
default.sync,e,n)}function Li(e,n,t){var x;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++ji}`,s={...process.env};for(let w of fr)delete s[w];let u=s.PATH,a={
cwd:"/",extendEnv:!1,env:{...s,PATH:u?`${u}:${ur}`:`/usr/bin:/bin:${ur}`,...t.env,LC_ALL:"C",[ar]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((x=t.timeout)!=null?x:Ti)*1e3,killSignal:"SIGKILL",maxBuffer:Di,encoding:"latin1",stripFinalNewline:!1,reject:!1},c=Fi(()=>e(r,
o,a));if(c===void 0)return{code:127,stdout:"",stderr:cr};let{exitCode:l,signal:p,timedOut:f,stdout:d="",stderr:m=""}=c;if(f)return Hi(`${ar}=${i}`),{code:124,stdout:d,
stderr:m};let h=p===void 0?void 0:kn.constants.signals[p];return h!==void 0?{code:128+h,stdout:d,stderr:m}:typeof l=="number"?{code:l,stdout:d,stderr:m}:{code:127,
stdout:d,stderr:m||String(Reflect.get(c,"originalMessage")||cr)}}function Fi(e){try{return e()}catch(n){return}}function Hi(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,ze.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,ze.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function pr(e,n,t){return Vi(e,n,t)}async function Vi(e,n,t){let r={...process.env};for(let u of fr)delete r[u];
let o=(0,dr.spawn)(process.execPath,["-e",Ni,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(u=>{o.once("error",a=>u({code:String(Reflect.get(
a,"code"))})),o.once("exit",(a,c)=>u(a===0?{}:{code:c!=null?c:Ui(a)}))}),s=await lr(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await lr(Ci,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function Ui(e){var n,t;return(t=(n=Object.entries(kn.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function lr(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var v=require("fs"),F=require("path");function Pn(e){return F.join(F.dirname(e),`.${F.basename(e)}.vfiokit-new`)}function Sn(e){let n=v.openSync(e,"r");try{v.fsyncSync(
n)}finally{v.closeSync(n)}}function mr(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function gr(e,n,t){let r=v.fstatSync(e);n!==null&&(r.uid!==n.uid||r.
gid!==n.gid)&&mr(()=>v.fchownSync(e,n.uid,n.gid)),(v.fstatSync(e).mode&4095)!==t&&v.fchmodSync(e,t)}async function hr(e,n,t){let r=(n.mode&56)!==0&&(n.mode&4)===
0;if(gr(e,n,r?n.mode&448|128:n.mode&4095),!r)return;let o=v.existsSync("/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await ie([o,"--attributes-only","--prese\
rve=mode","--",t,`/proc/${v.readlinkSync("/proc/self")}/fd/${e}`]),u=v.fstatSync(e).mode;if(i!==0||u!==n.mode)throw new _("E_APPLY",`${t} was not replaced, sinc\
e who may read it could not be kept: ${o} ended with ${i} and left mode ${(u&4095).toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(n.mode&4095).toString(
8)}; see that GNU's cp can be run`)}function Oe(e){try{return v.lstatSync(e)}catch(n){if(Reflect.get(Object(n),"code")==="ENOENT")return null;throw n}}function yr(e){
try{v.unlinkSync(e)}catch(n){}}function zn(e,n,t=()=>{}){if(!v.existsSync(e)){zn(F.dirname(e),493,t);try{v.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(
r),"code")==="EEXIST")return;throw r}t(e)}}function Bi(e,n){return t=>{mr(()=>v.chownSync(t,e.uid,e.gid)),v.chmodSync(t,n|(n&292)>>2)}}async function br(e,n,{mode:t,
owner:r,label:o,last:i}){let s=F.dirname(e);zn(s,493,r===void 0?void 0:Bi(r,t));let u=Pn(e),a=Oe(e);Oe(u)!==null&&v.unlinkSync(u);let{O_WRONLY:c,O_CREAT:l,O_EXCL:p,
O_NOFOLLOW:f}=v.constants,d=v.openSync(u,c|l|p|f,384);try{try{for(let m=0;m<n.length;)m+=v.writeSync(d,n,m);a===null?gr(d,r!=null?r:null,t):await hr(d,a,e),v.fsyncSync(
d)}finally{v.closeSync(d)}a!==null&&await o(u,e),await(i==null?void 0:i()),v.renameSync(u,e)}catch(m){throw yr(u),m}a===null&&await o(e,null),Sn(s)}async function xr(e,n,t){
let r=Oe(n),o=v.openSync(e,"r+");try{r!==null&&await hr(o,r,n),v.fsyncSync(o)}finally{v.closeSync(o)}await t(e,r===null?null:n),v.renameSync(e,n),Sn(F.dirname(n))}
function wr(e){v.unlinkSync(e),Sn(F.dirname(e))}function Ki(e){return`${e}.${process.pid}`}function $r(e,n){let t=Ki(e);for(let r=1;;r++)try{return zn(F.dirname(
e),448),Oe(t)!==null&&v.unlinkSync(t),v.writeFileSync(t,n,{mode:384,flag:"wx"}),v.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),"code");if(i==="EEXIST")
return!1;if(i!=="ENOENT"||r===10)throw o}finally{yr(t)}}var k=require("fs"),On=16<<20,Wi=40,Ji=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],qi=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function se(e){return e instanceof Error&&"code"in e?String(e.code):""}function Ae(e){let n=se(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var X=Buffer.allocUnsafe(4096);function _r(e){let n="",t=0;for(;;){let r=k.readSync(e,X,t,X.length-t,null);if(r===0)return n+X.toString("latin1",0,t);if(t+=r,!(t<
X.length)){if(n+=X.toString("latin1"),n.length>On)throw new Error("too large");t=0}}}function Re(e){return e.split("/").filter(n=>n!==""&&n!==".")}function An(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Re(i===void 0?n:n.slice(o)),u=i===void 0?[]:Re(i),a=0;for(let c=s.shift();c!==void 0;c=s.shift()){
if(c===".."){u.pop();continue}let l=[...u,c],p=null;if(s.length>0||t){let f=e+"/"+l.join("/");try{k.lstatSync(f).isSymbolicLink()&&(p=k.readlinkSync(f))}catch(d){
p=null}}if(p===null){u=l;continue}if(++a>Wi)return null;p.startsWith("/")&&(u=[]),s.unshift(...Re(p))}return"/"+u.join("/")}function Gi(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=An(e,r,!0);o!==null&&k.existsSync(e+o)&&t.set(r,o)}function Rn(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(g,y){if(n==="")return g;Gi(n,g,r);let b=An(n,g,y,r);return b===null?null:n+b}function i(g){let y=o(g,!0);if(y===
null||!k.existsSync(y))return null;try{return n===""?k.realpathSync.native(y):(k.lstatSync(y),y.slice(n.length))}catch(b){return null}}function s(g){let y=o(g,!1);
if(y===null)return null;let b;try{b=k.lstatSync(y)}catch(ne){if(Ae(ne))return null;throw new _("E_APPLY",`${g} could not be looked at: ${se(ne)}; run as root or\
 give this user access`,{cause:ne})}let $=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:S,mtimeMs:z,ino:C,dev:Z,uid:T,gid:pe}=b;
return{type:$,size:S,mtimeMs:z,ino:C,dev:Z,uid:T,gid:pe,mode:b.mode&4095}}function u(g){let y=o(g,!0);if(y===null)return null;let b;try{b=k.openSync(y,k.constants.
O_RDONLY|k.constants.O_NONBLOCK)}catch($){if(Ae($))return null;throw new _("E_APPLY",`${g} could not be read: ${se($)}; run as root or give this user access`,{cause:$})}
try{let $=k.fstatSync(b);if(!$.isFile())throw new _("E_HOST",`${g} is not a regular file, as it should be; move it out of the way`);if($.size>On)throw new _("E_\
HOST",`${g} has ${$.size} bytes, more than the ${On} that such a file may have; look at what it is`);return $.size<X.length?_r(b):k.readFileSync(b,"latin1")}catch($){
throw $ instanceof _?$:new _("E_APPLY",`${g} could not be read: ${se($)}`,{cause:$})}finally{k.closeSync(b)}}function a(g,y,b){let $=o(g,!0);if($===null)return null;
try{let S=k.openSync($,k.constants.O_RDONLY|k.constants.O_NONBLOCK);try{let z=Buffer.alloc(b);return z.slice(0,k.readSync(S,z,0,b,y))}finally{k.closeSync(S)}}catch(S){
return null}}function c(g){let y=o(g,!0);if(y===null||!k.existsSync(y))return null;try{let b=k.openSync(y,k.constants.O_RDONLY|k.constants.O_NONBLOCK);try{return _r(
b).trimEnd()}finally{k.closeSync(b)}}catch(b){return null}}function l(g){let y=o(g,!0);if(y===null)return[];if(!k.existsSync(y))return[];try{return k.readdirSync(
y).sort()}catch(b){return[]}}function p(g){let y=o(g,!1);if(y===null)return null;try{return k.readlinkSync(y)}catch(b){return null}}function f(g){let y=o(g,!0);
if(y===null)return null;try{let{rdev:b}=k.statSync(y);return b===0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function d(g){return t!==void 0||
n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(g.startsWith("/")?i(g)!==null:Ji.some(b=>i(`${b}/${g}`)!==null))?
qi.has(g.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${g} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${g} is not in ${n}`}}async function m(g,y){return t!==
void 0?t.run(g,y):ie(n===""?g:["chroot",n,...g],y)}function h(g,y=!0){r.clear();let b=An(n,g,y),$=b===null?null:n+b;if($===null)throw new _("E_REFUSED",`${g} is\
 a loop of links; expected a file or nothing; remove the links`);return $}async function x(g,y){n!==""||t!==void 0||!k.existsSync("/sys/fs/selinux/enforce")||await ie(
y===null?["restorecon","-F",g]:["chcon",`--reference=${y}`,g])}function w(g,y,b){if(b instanceof _)return b;let $=se(b),S=$==="EPERM"&&process.geteuid()===0?"lo\
ok at it with lsattr and clear its attribute with chattr -i":$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space on that file system":$==="EROFS"?"\
mount it read-write":"see the error and run again";return new _("E_APPLY",`${g} could not be ${y}: ${$===""?String(b):$}; ${S}`,{cause:b})}return{root:n===""?"/":
n,live:n===""||t!==void 0,read:u,bytes:a,attr:c,list:l,link:p,real:i,stat:s,device:f,runnable:d,run:m,ask:m,async write(g,y,b,$,S){try{await br(h(g),Buffer.from(
y,"latin1"),{mode:b!=null?b:420,owner:$,label:x,last:S})}catch(z){throw w(g,"written",z)}},createExclusive(g,y){let b=h(g);try{return $r(b,y)}catch($){throw w(g,
"created",$)}},remove(g){try{wr(h(g,!1))}catch(y){if(!Ae(y))throw w(g,"removed",y)}},rename(g,y){try{k.renameSync(h(g,!1),h(y,!1))}catch(b){if(!Ae(b))throw w(g,
"renamed",b)}},removeEmptyDir(g){try{k.rmdirSync(h(g))}catch(y){}},async replace(g,y){try{await xr(h(g),h(y),x)}catch(b){throw w(y,"replaced",b)}},async writeAttribute(g,y,b){
if(t!==void 0)return t.writeAttribute(g,y);let{code:$,left:S}=await pr(h(g),y,b);if($!==void 0)throw Object.assign(new Error(`${g}: ${$}`),{code:$,...S===void 0?
{}:{left:S}})}}}function kr(e,n,t){let r=Yi(vr(e),vr(n)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${t}`:[])}function vr(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function Yi(e,n){let t=[];for(let r=0,o=0;r<e.length||o<n.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==n[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];t.push(...e.slice(
r,r+i).map(u=>`-${u}`),...n.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&t.push(` ${e[r]}`)}return t}function Ee(e,{utf8:n}){return e.replace(n?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function Q(e,n,{colour:t}){
return t&&e!==void 0?`\x1B[${e}m${n}\x1B[0m`:n}function ue(e,n){var t;return(t=e.match(new RegExp(`(?! )(.{1,${n}}|\\S+)(?= |$)`,"gm")))!=null?t:[""]}function H(e){
return`  ${e}`}function En(e,{columns:n}){return ue(e,n-4).map((t,r)=>H(r===0?t:H(t)))}function Xi(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function ae(e,n,t){var p;let r=t===void 0?e:[t,...e],o=f=>f.reduce((d,m)=>Math.max(d,m.length),0),i=(r[0]||[]).map((f,d)=>o(
r.map(m=>m[d]||""))),s=(p=i.pop())!=null?p:0,u=i.reduce((f,d)=>f+d+2,2),a=n.columns-u,c=Math.max(Math.min(s,20),o(r.flatMap(f=>ue(f[i.length]||"",1))));if(t!==void 0&&
a<c)return e.flatMap(f=>En(f.map((d,m)=>`${t[m]} ${d}`).join(", "),n));let l=f=>Q(Xi(f),f,n);return r.flatMap(f=>ue(f[i.length]||"",a).map((d,m)=>{if(m>0)return"\
 ".repeat(u)+d;let h=i.map((x,w)=>`${l(f[w]||"")}${" ".repeat(x+2-(f[w]||"").length)}`);return H(h.join("")+l(d)).trimEnd()}))}function Or(e,n,t){let{changed:r,failed:o,msg:i,comment:s,module:u,version:a,contract:c,host:l,error:p,exception:f,run:d,changes:m,diff:h,pending:x,reboot_required:w,
reboot_reasons:g,pending_at_boot:y,bootable:b,notes:$,warnings:S,...z}=Pr(e,n),C=(N,te)=>In(N,te,n),Z=(N,te)=>C(N,Er(te,n)),T=Zn(m),pe=T.map(({facet:N,label:te,
before:Ao,after:Ro})=>[I(N),`${te}: ${ns(I(Ao),I(Ro),n)}`]),{code:ne,hint:Xn,node:Oo}=Object(p);return`${[...ue(es(I(i),o===!0,T),n.columns).map(N=>Q(o?`${"1"};${"\
31"}`:"1",N,n)),...o?C("Changed",ae(pe,n)):ae(pe,n),...ts(t===void 0?z:Pr(t,n),n),...Zn(h).flatMap(N=>rs(N,n)),...C("To be run by you",Rr(x).map(H)),...Z("A reb\
oot is required",g),...Z("At the next boot",y),...Z("This node would not boot",Object(b).reasons),...Z("Warnings",S),...Z("Notes",$),...Z("Hint",I(i).includes(Xn||
"")?[]:[Xn]),...C("Undo with",d===void 0?[]:[H(`passthrough_undo '{"since": "${d}"}'`)]),...o?["",`${ne}, node: ${Oo}`]:[],...f===void 0?[]:["",I(f)]].join(`
`)}
`}function Pr(e,n){return JSON.parse(JSON.stringify(e),(t,r)=>typeof r=="string"?Ee(r,n):r)}function es(e,n,[t]){return n?`FAILED: ${e}`:t===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${t.label}`,1)[0]}:`}var Sr="out of date: ";function ns(e,n,{utf8:t}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${n}`)?e===""?"new":n===
""?"removed":"edited":e.startsWith(Sr)?`made anew: ${e.slice(Sr.length)}`:`${e||"absent"} ${t?"\u2192":"->"} ${n||"absent"}`}function ts(e,n){let t=[],r=[];for(let[
o,i]of Ar(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=I(i),u=Zn(i),a=Object.keys(Object(u[0]));a.length>0?r.push(...In(o,ae(u.map(c=>a.map(l=>I(
c[l]))),n,a.map(Mn)),n)):!s.includes(`
`)&&o.length+s.length+4<=n.columns?t.push([o,s]):r.push(...In(o,Array.isArray(i)?Er(i,n):s.trim().split(`
`).map(H),n))}return[...t.length===0?[]:["",...ae(t,n)],...r]}function Ar(e,n=""){return Object.entries(e).flatMap(([t,r])=>{let o=n+Mn(t);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?Ar({...r},`${o} `):[[o,r]]})}function Mn(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function I(e){return Array.isArray(e)?
e.map(I).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([n,t])=>`${Mn(n)} ${I(t)}`).join(", "):String(e!=null?
e:"-")}function Zn(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function Rr(e){return Array.isArray(e)?e.map(I):[]}function Er(e,n){return Rr(
e).flatMap(t=>En(t,n))}function In(e,n,t){return n.length===0?[]:["",Q("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,t),...n]}function rs({before:e,after:n,before_header:t,
after_header:r,dst_larger:o},i){let s=o===void 0?kr(String(e),String(n),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`--- ${t}`,`+++ ${r}`].
map(u=>Q("1",u,i)),...s.map(u=>Q(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var M=require("fs");var Tn=4*1024*1024,Zr=64,os=["__proto__","constructor","prototype"],Ie=/[ \t\n\r]*/y,is=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,ss=/true|false|null/y;function ce(e,n){
if(e.length>Tn)throw P("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw P(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(f){let d=r.slice(0,o).split(`
`),m=`line ${d.length}, column ${(d[d.length-1]||"").length+1}`,h=o>=r.length?"the end":A(r.slice(o,o+12).split(`
`)[0]||""),x=r[o]==="'"?": JSON strings take double quotes":"";throw P("",`${n} is not JSON: found ${h} at ${m}, expected ${f}${x}`)}function s(f){var m;f.lastIndex=
o;let d=(m=f.exec(r))==null?void 0:m[0];return d!==void 0&&(o+=d.length),d}function u(){if(r[o]!=='"')return;let f=o+1;for(;f<r.length&&r[f]!=='"';)f+=r[f]==="\\"?
2:1;try{let d=JSON.parse(r.slice(o,f+1));return o=f+1,String(d)}catch(d){return i("a string on one line, with valid escapes and an end")}}function a(f){return s(
Ie),r[o]!==f?!1:(o++,!0)}function c(f){s(Ie);let d=u();if(d===void 0)return i("a key in double quotes");if(os.includes(d))throw P(d,`${n} holds the key ${A(d)},\
 which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(f,d))throw P(d,`${n} holds the key ${A(d)} twice, expected each key once: remove on\
e`);return a(":")?d:i('":"')}function l(f){var m;if(s(Ie),f>Zr&&(r[o]==="{"||r[o]==="["))throw P("",`${n} is nested deeper than ${Zr} levels`);if(a("{")){let h=Object.
create(null);if(a("}"))return h;do h[c(h)]=l(f+1);while(a(","));return a("}")?h:i('"," or "}"')}if(a("[")){let h=[];if(a("]"))return h;do h.push(l(f+1));while(a(
","));return a("]")?h:i('"," or "]"')}if(r[o]==='"')return u();let d=(m=s(is))!=null?m:s(ss);return d===void 0?i("a value"):JSON.parse(d)}let p=l(1);return s(Ie),
o<r.length?i("nothing after the value"):p}var us=["check","diff","pretty","human","schema","help","version"];function Ir(e,n,t=[]){let r=[...us,...t],o=new Set,i=Object.create(null),s=[],u;for(let c=0;c<
e.length;c++){let l=e[c]||"",[,p="",,f]=/^--([a-z]+)(=([^]*))?$/.exec(l)||[],d=r.find(m=>l===`--${m}`);if(d!==void 0)o.add(d);else if(n.includes(p)){let m=f!=null?
f:e[++c];m===void 0||m===""||m.startsWith("-")?u=u!=null?u:`--${p} has no value, expected one after it`:p in i&&i[p]!==m?u=u!=null?u:`--${p} is given twice, exp\
ected it once`:i[p]=m}else l.startsWith("-")&&l!=="-"?u=u!=null?u:as(l,[...r,...n]):s.push(l)}s.length>1&&(u=u!=null?u:`found the arguments ${s.map(c=>A(c)).join(
" and ")}, expected one at most: quote the JSON as one word`);let[a]=s;return{switches:o,...i,...a===void 0?{}:{source:a},...u===void 0?{}:{problem:u}}}function as(e,n){
let t=ke(e.replace(/^-+|=.*$/g,""),n);return`${A(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function Mr(e,n){
if(n!==void 0)return ce(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ce(Dr(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ce(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw P("",`the argument is ${A(e)}, expected JSON, @FILE or -`);return ce(cs(t),`the file ${A(
t,200)}`)}function Tr(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function cs(e){let n;try{n=(0,M.openSync)(e,M.constants.O_RDONLY|M.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw P(
"",`${r} ${A(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,M.fstatSync)(n).isFile())throw P("",`${A(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Dr(n,`the file ${A(e,200)}`)}finally{(0,M.closeSync)(n)}}function Dr(e,n){let t=[];for(let o=Tn+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=ls(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw P("",`${n} is empty, expected a JSON object, {} at least`);return r}function ls(e,n,t){for(;;)try{return(0,M.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw P("",`cannot read ${t} (${o}), expected JSON there`);Dn(10)}}function Dn(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Me=require("fs");function Te(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function le(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Me.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Dn(2)}return!0}function Cn(){let{COLUMNS:e,LC_ALL:n,LC_CTYPE:t,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(n||t||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&ds(1))}}function ds(e){try{return(0,Me.fstatSync)(e).isCharacterDevice()}catch(n){
return!1}}function Cr(e){let n,t=()=>{if(n===void 0)return!1;let r=Math.round(process.uptime()-n);return n=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:t,step(r){t(),e(`${r} ...`),n=process.uptime()}}}var Nr=!1;function jr(){if(!Nr){Nr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var de="0.1.0";var af=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Lr(e,n){var o,i;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}var fs={x64:"x86_64",arm64:"aarch64"};function Nn(e){var s,u,a,c;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=(u=(s=/^[^#\s].*$/m.exec(e.attr("/et\
c/hostname")||""))==null?void 0:s[0])!=null?u:null,i={name:n?t||r:r||t,machine_id:e.attr("/etc/machine-id"),os:Lr(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kern\
el/osrelease"),arch:(c=e.attr("/proc/sys/kernel/arch"))!=null?c:n?(a=fs[process.arch])!=null?a:process.arch:null};return Object.fromEntries(Object.entries(i).filter(
([,l])=>l))}async function Fr(e,n,t,r){var l,p,f,d;process.removeAllListeners("warning");let o=Ir((l=r==null?void 0:r.argv)!=null?l:process.argv.slice(2),Ur(e)?["root","cap\
ture"]:["root"],Vr(e)?["metrics"]:[]),i={module:e.name,version:de,host:{}},s=!1,u,a=Cr(m=>le(Ee(m,Cn()))),c=(m,h)=>{if(s)return;let x=xs(m,o,h);s=!0,process.exitCode=
jt(m),le(a.end()?`
${x}`:x)};process.once("uncaughtException",m=>c($n(K(m),i)));try{if(o.problem!==void 0)throw P("",o.problem);let m=ws(e,o,(p=r==null?void 0:r.program)!=null?p:`${e.
name}.js`);if(m!==void 0){le(m);return}u=Mr(o.source,n);let h=await ps(e,o,u,i,t,a.step);o.switches.has("metrics")&&h.metrics!==void 0?le(h.metrics(Math.floor(Date.
now()/1e3))):c(wn(h,i),h.human)}catch(m){Object.keys(i.host).length===0&&(i.host=bs((d=(f=o.root)!=null?f:Reflect.get(Object(u),"root"))!=null?d:"/")),c($n(K(m),
i))}}async function ps(e,n,t,r,o,i){if(t===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw P("",`${e.name} found no argument, expected one, since it acts at\
 once: pass {} to mean it`);let{params:s,ansible:u}=Tr(t===void 0?{}:t),a=hn(ms,{check:u._ansible_check_mode,diff:u._ansible_diff}),c=hn({...q,...e.params},gs(s,
n.root)),{check:l,diff:p,root:f,wait:d}=c;if(!Hr(f))throw P("root",`root is ${JSON.stringify(f)}, which is no directory here, expected the top of a tree`);let m=Rn(
{root:f});if(r.host=Nn(m),e.type==="probe")return n.capture===void 0?hs(e,m,c):ys(e,m,n.capture);if(o===void 0)throw new Error("this script was built without th\
e engine");return o(m,e,c,{check:l||a.check||n.switches.has("check"),diff:p||a.diff||n.switches.has("diff"),wait:d,version:de,beforeWriting:jr,render:h=>Te(wn(h,
r)),...n.switches.has("human")?{progress:i}:{}})}var ms={check:q.check,diff:q.diff};function gs(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(
e))return e;let t=Reflect.get(e,"root");if(t!=null&&J(t)!==J(n))throw P("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --roo\
t, expected one of them`);return{...e,root:n}}function Hr(e){try{return(0,De.statSync)(e).isDirectory()}catch(n){return!1}}function hs(e,n,t){let{msg:r,own:o,fail:i,
...s}=e.read(ge(n),t);return{changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new _(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouch\
ed"}}}}function Vr(e){return e.type==="probe"&&e.takesMetrics===!0}function Ur(e){return e.type==="probe"&&e.capture!==void 0}function ys(e,n,t){var o;let r=((o=
e.capture)==null?void 0:o.call(e,n))||"";try{(0,De.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(i){throw P("",`cannot write ${JSON.stringify(t)} (${String(Reflect.
get(Object(i),"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.length} bytes of th\
is host in ${t}; look through it before you send it`,changes:[],own:{}}}function bs(e){let n=J(e);try{return n!==void 0&&Hr(n)?Nn(Rn({root:n})):{}}catch(t){return{}}}
function xs(e,{switches:n},t){return n.has("human")?Or(e,Cn(),t==null?void 0:t()):Te(e,n.has("pretty")?2:0)}function ws(e,{switches:n},t){if(n.has("help"))return $s(
e,t);if(n.has("version"))return`${e.name} ${de}
`;if(!n.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...mn({...e.params,...q}),examples:[
e.example]};return Te(r,n.has("pretty")?2:0)}function $s(e,n){return`${e.name} ${de}: ${e.summary}

Usage: ${n} [JSON | @FILE | - | FILE] [flags]
  ${n} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${gn(e.params)}
Parameters of every module:
${gn(q)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Ur(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${Vr(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var wo=re(jn(),1);var _s=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],vs=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Kr(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Wr(e){
return e.toString(16).padStart(2,"0")}function Ln(e){var t;let n=e.attr("/proc/locks")||"";for(let r of _s){let o=e.stat(r);if(o===null)continue;let[i,s]=[o.dev>>>
8&4095,o.dev&255|o.dev>>>12&1048320],u=`${i===0?"":` ${Wr(i)}:${Wr(s)}`}:${o.ino} `,a=n.split(`
`).find(l=>l.includes(u)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(l)&&!l.includes("->")),c=a===void 0||(t=/WRITE\s+(\d+)/.exec(a))==null?void 0:t[1];if(c!==void 0)return new _(
"E_BUSY",`${Kr(e,c)} holds ${r}: a package transaction is running; wait until it ends and run this again`)}for(let r of e.list("/proc"))if(!(!/^\d+$/.test(r)||!vs.
has(e.attr(`/proc/${r}/comm`)||"")))return new _("E_BUSY",`${Kr(e,r)} is building a boot image; wait until it ends and run this again`);return null}var Fn="vfiokit_bind",ks=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Df=`\
install ${Fn} ${ks}`;var Cf=new RegExp(`^(?:install ${Fn} .*|softdep vfio-pci pre: (?:\\S+ )*${Fn})$`);var R="/var/lib/vfiokit",E=`${R}/journal.jsonl`,Ce=1;function Ps(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n?n:null}catch(n){return null}}function ee(e){let n=e.read(E);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=Ps(i);if(s===null||"vfiokit"in s&&s.vfiokit<=Ce&&![s.claims,s.devices,s.dirs].every(Array.isArray))throw new _(
"E_HOST",`${E} line ${o+1} is not a journal line; expected JSON with "run" and what belongs to it; restore the file from a backup or move it away, then nothing \
of earlier runs can be undone exactly`);if("vfiokit"in s){if(s.vfiokit>Ce)throw new _("E_HOST",`${E} has format ${s.vfiokit}, and this version knows formats up \
to ${Ce}; use the vfiokit that wrote it (version ${s.version}) or a newer one`);t.set(s.run,{...s,released:s.released||[],entries:[],done:!1});continue}let u=t.
get(s.run);u!==void 0&&("entry"in s?u.entries.push(s.entry):u.done=!0)}return[...t.values()]}function Jr(e){return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function qr(e){return e.map(({entries:n,done:t,...r})=>Jr([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Gr(e,n){let t=qr(ee(e));async function r(o){t+=Jr([o]),await e.write(E,t,384)}return await r({vfiokit:Ce,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Hn(e,n){let t=ee(e).filter(r=>!n.has(r.run));t.length>0?await e.write(E,qr(t),384):e.remove(E)}function Yr(e,n,t=420){var o,i;let r=e.real(n);return(((i=(o=r===null?null:e.stat(r))==null?void 0:o.mode)!=null?i:t)&4)===0||Xr(e,r!=null?r:n)}function Xr(e,n){
var r,o;let t=n.replace(/\/[^/]*$/,"");return t.length>0&&((((o=(r=e.stat(t))==null?void 0:r.mode)!=null?o:1)&1)===0||Xr(e,t))}var Qr=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function to(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Ss(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let u=-o;u<=o;u+=2){let a=i===void 0?0:ro(i,o,u);for(;a<e.length&&a-u<n.length&&
e[a]===n[a-u];)a++;if(s[u+o]=a,a>=e.length&&a-u>=n.length)return zs(r,e.length,n.length)}}return null}function ro(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function zs(e,n,t){var s;let r=[],[o,i]=[n,t];for(let u=e.length-1;u>=0;u--){let a=e[u-1],c=o-i,
l=a===void 0?0:ro(a,u,c);for(;o>l;)r.push([--o,--i]);if(a===void 0)break;c!==-u&&((s=a[c+u-2])!=null?s:0)+1===l?o--:i--}return r.reverse()}function V(e,n){if(e===
n)return[];let t=to(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=e.slice(t).match(Qr)||[],o=n.slice(t).match(
Qr)||[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=Ss(r,o);if(s===null)return[no(t,r.join(""),
o.join(""))];let u=[],[a,c,l]=[t,0,0];for(let[p,f]of[...s,[r.length,o.length]]){let d=r.slice(c,p).join("");(p>c||f>l)&&u.push(no(a,d,o.slice(l,f).join(""))),a+=
d.length+(r[p]||"").length,[c,l]=[p+1,f+1]}return u.reverse()}var eo=/[\s"',]/;function Ne(e,n){return n>0&&n<e.length&&!eo.test(e.charAt(n-1))&&!eo.test(e.charAt(
n))}function no(e,n,t){let r=to(n,t);for(;r>0&&(Ne(n,r)||Ne(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<o&&n[n.length-1-i]===t[t.length-1-i];)i++;
for(;i>0&&(Ne(n,n.length-i)||Ne(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}var Os=104448;function je(e){return Buffer.from(e,"latin1").toString("utf8")}var io=/[^\s"']+/g;function oo(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let u=i+s.length,a=n.filter(([c,l])=>c<u&&(l>i||(r===void 0?c>=i:c>i)));if(a.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(a.length>
0){let c=i;o+=s.replace(io,(l,p)=>{let f=(t==null?void 0:t.has(l))===!1&&a.some(([m,h])=>m<=c+p&&h>=c+p+l.length),d=l.indexOf("=");return f?l:d>0?l.slice(0,d+1)+
"***":"***"})}i=u}return o}function Le(e){return e===""||e.endsWith(`
`)?e:e+`
`}function so(e,n,t,r,o,i=!1){let s={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[u,a]=[n||"",t||""];if(r){let l=V(u,a),p=V(
a,u),f=l.map(([h,x])=>[h,h+x]),d=p.map(([h,x])=>[h,h+x]),m=h=>new Set(h.match(io)||[]);return{before:je(Le(oo(u,f,i?m(a):null,o))),after:je(Le(oo(a,d,i?null:m(u),
o))),...s}}let c=Math.max(u.length,a.length);return c>Os?{dst_larger:c,...s}:{before:je(Le(u)),after:je(Le(a)),...s}}var uo=re(jn(),1);function Vn(e){return(0,uo.createHash)("sha256").update(e,"latin1").digest("hex")}function ao(e,n){let t=[],r=[];for(let[o,,i]of V(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length,a=u?i.split(/\r?\n/):[i],c=s&&u?"":a.shift()||"";c.trim()!==""&&r.push(c),t.push(...a.filter(l=>l.trim()!==""))}return{lines:t,words:r}}var As=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Fe(e){return e===null?"":Vn(e)}function co(e){return e===null?"":`sha256:${Vn(e).slice(0,12)}`}
function Un(e,n){var r;let t=e.stat(n);if(t===null)return null;if(t.type==="link"&&!As.has(n))throw me(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"};\
 expected a regular file or nothing; put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw me(`${n} is not a regular file; expe\
cted one or nothing; move it away`);return e.read(n)}function He(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...He(e,t),t]}var lo={facet:"\
persistent",label:e=>e.path,async observe(e,n){let t=Un(e,n.path);return t===n.text?{before:"",after:""}:{before:co(t),after:co(n.text)}},async apply(e,n,t){if(n.
text!==null)return e.write(n.path,n.text,n.mode,n.owner,t);await t(),e.remove(n.path)},pending:()=>null,inverse(e,n){let t=Un(e,n.path),r=e.real(n.path),o=r===null?
null:e.stat(r);return{kind:"file",path:n.path,before:Fe(t),after:Fe(n.text),splices:V(n.text||"",t||""),...ao(t||"",n.text||""),...n.lost===void 0?{}:{lost:n.lost},
...o===null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:He(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n,t){
return so(n.path,Un(e,n.path),n.text,n.secret!==void 0||Yr(e,n.path,n.mode),n.secret,t)}};function Rs(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var fo={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Rs(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new _(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Ts={file:lo,grubConfig:void 0,bootImage:void 0,kmod:fo,driver:void 0,reboot:void 0};function U(e){return Ts[e.kind]}var Bn="/var/lib/vfiokit/images.json";var Be=require("fs"),Kn=`${R}/lock`;function mo(){try{return Be.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Ve(e){
var n,t;try{let r=Be.readFileSync(`/proc/${e}/stat`,"latin1"),o=r.slice(r.lastIndexOf(")")+2).split(" ");return/[ZX]/.test((n=o[0])!=null?n:"")?null:(t=o[19])!=
null?t:null}catch(r){return null}}function Ue(e){try{return Be.readlinkSync(`/proc/${e}`)}catch(n){return""}}var Ds="pid:[4026531836]";function Cs({pid:e,ns:n,started:t,
boot_id:r}){if(r!==mo())return!1;let o=Ue("self/ns/pid");return!n||n===o?Ve(e)===t:o!==Ds||Be.readdirSync("/proc").some(i=>Ve(i)===t&&["",n].includes(Ue(`${i}/n\
s/pid`)))}function go(e){try{let n=JSON.parse(e);return Cs(n)?n:null}catch(n){return null}}function ho(e){let n=e.read(Kn);return n===null?null:go(n)}function Ns(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function yo(e){return new _("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${Ns(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer; what a container that is gone has left is seen to be from outside of containers only"})}function js(e){return new Promise(n=>{setTimeout(
n,e)})}async function Ke(e,n,t){let r=process.uptime()+e;for(;;){let o=n();if(o===null)return;if(process.uptime()>=r)throw o;t==null||t(`waiting: ${o.message.replace(
/;.*/,"")}`),t=void 0,await js(Math.min(250,Math.max(10,(r-process.uptime())*1e3)))}}function Wn(e,n,t){return Ke(n,()=>{let r=ho(e);return r===null?null:yo(r)},
t)}async function bo(e,n,t,r){let o={pid:Number(Ue("self"))||process.pid,ns:Ue("self/ns/pid"),started:Ve("self")||"",boot_id:mo(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Wn(e,r);let i=JSON.stringify(o)+`
`;return await Ke(r,()=>{var s;return Jn(e,Kn,i)?null:yo((s=ho(e))!=null?s:o)}),Ls(e,i),()=>e.remove(Kn)}function Jn(e,n,t){if(e.createExclusive(n,t))return!0;if(po(
e,n))return!1;let r=`${n}.removing`;if(!Jn(e,r,t))return!1;try{po(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function po(e,n){let t=e.read(
n);return t===null||go(t)!==null}function Ls(e,n){for(let t of e.list(R)){let r=`${R}/${t}`,[,o]=/^lock[.\w]*\.(\d+)$/.exec(t)||[];try{(o!==void 0?Ve(Number(o))===
null:/^lock(\.removing)+$/.test(t)&&Jn(e,r,n))&&e.remove(r)}catch(i){if(!(i instanceof _))throw i}}}var Fs=20;async function Yn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=U(i),{before:u,after:a}=await s.observe(e,i,o);if(u===a)continue;let c=s.pending(
e,i);if(c!==null){r.includes(c)||r.push(c);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:a}});for(let l of s.touches(
i))o.add(l)}return{todo:t,pending:r}}function $o(e,n,{undoes:t}){var o,i;let r=[];for(let{step:s}of n){let u=(i=(o=U(s)).diff)==null?void 0:i.call(o,e,s,t!==void 0);
u!==void 0&&r.push(u)}return r}function Hs(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,wo.randomBytes)(3).toString("hex")}`}function qn(e){
return e.length>6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Vs(e,n,t,r){let o=e.length===0?n.length===0?"nothing to do":"nothing\
 to do here":`${r?"would change":"changed"} ${qn(e.map(u=>u.label))}`,i=n.length===0?"":`; left for you to run: ${qn(n)}`,s=t.rebootReasons||[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${qn(s)}`}`}function fe({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:a,device:c,runnable:l,ask:p}){return ge(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:a,device:c,runnable:l,ask:p})}function Gn(e,n,t,r){var l,p,f;let o=n.report(e),{changes:i,run:s}=t,
u=[...n.pending||[],...t.pending],{fail:a}=o,c=(p=t.error)!=null?p:a===void 0?void 0:{stop:a,node:r?"untouched":(l=a.node)!=null?l:"partial"};return{changed:i.length>
0,msg:c===void 0?(f=o.msg)!=null?f:Vs(i,u,o,r):c.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:o.rebootReasons||
[],pendingAtBoot:o.pendingAtBoot||[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...n.notes||[],...o.notes||[]],warnings:[...n.warnings||[],...o.warnings||
[]],own:o.own,...s===void 0?{}:{run:s},...c===void 0?{}:{error:c}}}function _o({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}
function Us(e,n,t){var r;try{return Gn(e,n,t,!1)}catch(o){return Gn(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:K(o),node:t.changes.length>
0?"partial":"untouched"}},!1)}}async function Bs(e,n,t,r,o){var a,c;let i=new Set,s=[],u=new Map(n.flatMap(({step:l})=>U(l).rollBack===void 0?[]:[[l,U(l).inverse(
e,l)]]));for(let{step:l,change:p}of n){let f=U(l);try{let d=async(w=e)=>{let g=await f.observe(w,l,i),y=g.before!==g.after;if(y&&g.before!==p.before&&f.facet!==
"derived")throw new _("E_RACED",`${p.label} changed while this ran: it was ${p.before||"absent"} and is ${g.before||"absent"}; somebody else is at work on this \
node; run this again`);return y},m=fe(e),h=await d(m),x=(a=u.get(l))!=null?a:h?f.inverse(m,l):void 0;h&&((c=o.progress)==null||c.call(o,p.label)),x!==void 0&&(s.
push([l,x]),await(t==null?void 0:t.entry(x))),h&&await f.apply(e,l,d)}catch(d){throw d instanceof _?await Ks(e,{todo:n,tried:s,done:r},l,d):d}r.push(p);for(let d of f.
touches(l))i.add(d)}}async function Ks(e,n,t,r){let o=U(t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([c])=>c.kind===
t.kind),r),u=new Set(n.todo.filter(c=>i.includes(c.step)).map(c=>c.change));n.done.splice(0,n.done.length,...n.done.filter(c=>!u.has(c)));let{hint:a}=r;return new _(
r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,...a===void 0?{}:{hint:a},...n.done.length===0&&n.tried.every(([c])=>i.includes(c))?{node:"rolled_back"}:{}})}
function Ws(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof _)return r;throw o}}async function Js(e,n){let{todo:t}=await Yn(e,n.steps.
map(Gs));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new _("E_DRIFT",`don\
e, looked again, and it is not so: ${r.join("; ")}; whatever was to do this ended without an error, so run it by hand and look at its output`)}var qs=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function vo(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&qs.test(e.path)}function ko(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>vo(i)))&&((o=n.guard)==null||o.call(n,e))}function Gs(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}function Ys(e,n){
let t=e.list(`${R}/runs`).filter(r=>r!==n);for(let r of t.slice(0,Math.max(0,t.length+1-Fs)))e.remove(`${R}/runs/${r}`)}function Xs(e){if(e.stat(E)===null){for(let n of e.
list(`${R}/runs`))e.remove(`${R}/runs/${n}`);e.removeEmptyDir(`${R}/runs`),e.remove(Bn)}}async function Po(e,n,t,r){var p;r.check||await Wn(e,r.wait,r.progress);
let o=fe(e),i=n.plan(o,t),s=await Yn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0;if(ko(o,i,s),r.check&&!u&&e.attr(E)!==null&&ee(o),r.check||u){let f=r.diff?
$o(o,s.todo,i):void 0;return _o(n,Gn(o,i,{changes:s.todo.map(({change:d})=>d),pending:s.pending,diff:f},r.check))}let a=Hs(),c=He(e,R),l=[...c].reverse();(p=r.beforeWriting)==
null||p.call(r);try{let f=await bo(e,n.name,a,r.wait);try{return await So(e,n,t,r,{run:a,made:c,empty:l})}finally{xo(f)}}finally{xo(()=>{if(e.stat(E)===null)for(let f of[
R,...l])e.removeEmptyDir(f)})}}function xo(e){try{e()}catch(n){if(!(n instanceof _))throw n}}async function So(e,n,t,r,o,i=!0){var b,$,S;let{run:s,made:u,empty:a}=o;
zo(e);let c=fe(e),l=n.plan(c,t),{todo:p,pending:f}=await Yn(c,l.steps);if(ko(c,l,{todo:p,pending:f}),i&&p.some(({step:z})=>vo(z))&&Ln(e)!==null)return await Ke(
r.wait,()=>Ln(e),r.progress),So(e,n,t,r,o,!1);let d=r.diff?$o(c,p,l):void 0,m=l.report(c).bootable,h=[],x,w=null;try{l.undoes===void 0&&p.some(({change:T})=>T.facet!==
"pending")&&(w=await Qs(e,n.name,l,{run:s,dirs:u,version:r.version})),await Bs(e,p,w,h,r),(b=r.progress)==null||b.call(r,"looking again");let z=fe(e);await Js(z,
Ws(z,n,t,l));let C=l.report(z),Z=((($=C.bootable)==null?void 0:$.reasons)||[]).filter(T=>(m==null?void 0:m.ok)===!0||(m==null?void 0:m.reasons.includes(T))===!1);
if(Z.length>0)throw new _("E_DRIFT",`this node would no longer boot as it did: ${Z.join("; ")}; run passthrough_undo and look at the boot loader before you rebo\
ot`);await(w==null?void 0:w.done()),a.push(...l.emptyDirs||[]);for(let T of l.emptyDirs||[])e.removeEmptyDir(T);l.undoes!==void 0&&C.fail===void 0&&await Hn(e,l.
undoes),l.undoes!==void 0&&Xs(e)}catch(z){x=K(z),l.undoes===void 0&&h.length===0&&await eu(e,s,x)&&(w=null)}let g=h.length>0||w!==null,y=_o(n,Us(fe(e),l,{changes:h,
pending:f,diff:d,...w===null?{}:{run:s},...x===void 0?{}:{error:{stop:x,node:(S=x.node)!=null?S:g?"partial":"untouched"}}}));return g&&r.render!==void 0&&await nu(
e,s,r.render(y)),y}function zo(e){let n=ee(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.path:[]});for(let t of new Set(
[...n,E,Bn])){let r=Pn(t);e.stat(r)!==null&&e.remove(r)}}function Qs(e,n,t,r){return Gr(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:e.
attr("/etc/machine-id")||"",image:e.root!=="/"&&!e.live,boot_id:e.live&&e.attr("/proc/sys/kernel/random/boot_id")||"",claims:t.claims||[],released:t.released||[],
devices:t.devices||[]})}async function eu(e,n,t){var r;try{let o=(r=ee(e).find(i=>i.run===n))==null?void 0:r.entries[0];if(o!==void 0){if(o.kind!=="file"||t.code!==
"E_RACED"&&Fe(e.read(o.path))!==o.before)return!1;zo(e);for(let i of[...o.dirs].reverse())e.removeEmptyDir(i);if(o.dirs.some(i=>e.stat(i)!==null))return!1}return await Hn(
e,new Set([n])),!0}catch(o){if(!(o instanceof _))throw o;return!1}}async function nu(e,n,t){try{if(e.stat(E)===null)return;await e.write(`${R}/runs/${n}.json`,t,
384),Ys(e,`${n}.json`)}catch(r){if(!(r instanceof _))throw r}}Fr(Nt,vfiokitArguments,Po);
}));
