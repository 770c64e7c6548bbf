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
var To=Object.create;var Je=Object.defineProperty;var Do=Object.getOwnPropertyDescriptor;var Co=Object.getOwnPropertyNames;var No=Object.getPrototypeOf,jo=Object.prototype.hasOwnProperty;var Lo=(e,n,t)=>n in e?Je(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var C=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Ho=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Co(n))!jo.call(e,o)&&o!==t&&Je(e,o,{get:()=>n[o],enumerable:!(r=Do(n,o))||r.enumerable});
return e};var re=(e,n,t)=>(t=e!=null?To(No(e)):{},Ho(n||!e||!e.__esModule?Je(t,"default",{value:e,enumerable:!0}):t,e));var K=(e,n,t)=>Lo(e,typeof n!="symbol"?n+"":n,t);var vn=C((dd,Wt)=>{Wt.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var qt=C((fd,Jt)=>{Jt.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Yt=C(Gt=>{Gt._parse=function(e,n,t){return{command:e,args:n,options:t}}});var X=C((md,Xt)=>{Xt.exports={}});var er=C((gd,Qt)=>{Qt.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var tr=C((hd,nr)=>{nr.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var or=C(rr=>{rr.validateInputSync=function(){}});var ir=C(kn=>{kn.joinCommand=kn.getEscapedCommand=function(){}});var ar=C((Dd,cr)=>{"use strict";var xd=require("path"),Ii=vn(),Mi=Yt(),Ti=X(),wd=X(),$d=X(),sr=er(),Di=tr(),{spawnedKill:_d,spawnedCancel:vd,setupTimeout:kd,validateTimeout:Pd,
setExitHandler:Sd}=X(),{handleInput:zd,getSpawnedResult:Od,makeAllStream:Ad,validateInputSync:Ci}=or(),{mergePromise:Rd,getSpawnedPromise:Ed}=X(),{joinCommand:Zd,
parseCommand:Id,getEscapedCommand:Md}=ir(),Td=1e3*1e3*100,Ni=(e,n,t={})=>{let r=Mi._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={...t},t.stdio=Di(t),
{file:e,args:n,options:t,parsed:r}},ur=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Ti(n):n;cr.exports.sync=(e,n,t)=>{
let r=Ni(e,n,t);Ci(r.options);let o;try{o=Ii.spawnSync(r.file,r.args,r.options)}catch(u){throw sr({error:u,stdout:"",stderr:"",timedOut:!1})}let i=ur(r.options,
o.stdout,o.error),s=ur(r.options,o.stderr,o.error);if(o.error||o.status!==0||o.signal!==null){let u=sr({stdout:i,stderr:s,error:o.error,signal:o.signal,exitCode:o.
status,timedOut:o.error&&o.error.code==="ETIMEDOUT"});if(!r.options.reject)return u;throw u}return{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var Ln=C((Df,Jr)=>{Jr.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var _=class extends Error{constructor(t,r,o={}){super(r);K(this,"code");K(this,"param");K(this,"hint");K(this,"cause");K(this,"node");this.name="Stop",this.code=
t,Object.assign(this,o)}};function W(e){return e instanceof _?e:new _("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,
{cause:e})}function P(e,n){return new _("E_PARAMS",n,{param:e})}function tt(e,n){return new _("E_HOST",e,n===void 0?{}:{hint:n})}function ge(e,n){return new _("\
E_REFUSED",e,n===void 0?{}:{hint:n})}var rt=new WeakMap;function he(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return rt.set(t,new Map),t}function j(e,n,t){let r=rt.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var st=["/lib/modules","/usr/lib/modules"],Fo={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function L(e){return e.replace(/-/g,"_")}function ye(e,n){let t=st.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ut(e){
return j(e,"kernels",()=>[...new Set(st.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${ye(e,t)}/${r}`)!==null)))}function qe(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Vo={"modules.dep":":","modules.builtin":"\\s*\\n"},ot=new Map;function Uo(e){return`${e.replace(/\W/g,"\\$&").replace(/_/g,"[-_]")}\\.ko`}function it(e,n,t){var c,a;let r=`${n}/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(a=ot.get(s))!=null?a:{text:`
${(c=e.read(r))!=null?c:""}
`,answers:new Map};return ot.set(s,u),l=>{let p=u.answers.get(l);if(p!==void 0)return p;let f=new RegExp(`[/\\n]${Uo(l)}(?:\\.\\w+)?${Vo[t]}`).test(u.text);return u.
answers.set(l,f),f}}function ct(e,n){return j(e,`modules of ${n}`,()=>Bo(e,n))}function Bo(e,n){let t=ye(e,n),r=it(e,t,"modules.builtin"),o=it(e,t,"modules.dep"),
i=qe(e)===n;return s=>{let u=L(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==null&&o!==null)return"absent";let c=Fo[u],a=c===void 0?
null:new RegExp(`^${c}=([ym])$`,"m").exec(e.read(`/boot/config-${n}`)||"");return a!==null?a[1]==="y"?"builtin":"module":i&&Ge(e,s)?Ko(e,u)?"module":"builtin":"\
absent"}}function Ko(e,n){return`
${e.attr("/proc/modules")||""}`.includes(`
${n} `)}function Ge(e,n){return e.stat(`/sys/module/${L(n)}`)!==null}var Wo="/dev/null";function be(e){return e.slice(e.lastIndexOf("/")+1)}function Jo(e,n){return be(e)<be(n)?-1:be(e)>be(n)?1:0}function xe(e,n,t=Jo){var o;let r=new Map;for(let i of n)for(let s of e.list(i)){if(s.startsWith(".")||!/.\.conf$/.test(s)||r.has(s))continue;let u=`${i}/${s}`;
if(e.link(u)!==Wo){let c=e.real(u);if(c===null||((o=e.stat(c))==null?void 0:o.type)==="dir")continue}r.set(s,u)}return[...r.values()].sort(t)}function we(e,n){var r;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&e.read(t)||""}var qo=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Go(e){let n=[],t=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);n.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:t,lines:o}),t+=o}return n}function at(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Yo(e,n){
let t=[];for(let{text:r,line:o,lines:i}of Go(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let u=s[1],c=at(s[2]||""),a=u==="alias"?at((s[3]||"").split(/[\t ]+/).find(l=>l!=="")||""):s[3]||"";c===null||a===null||a===""&&u!==
"blacklist"||t.push({command:u,name:c,rest:u==="blacklist"?"":u==="options"?a.replace(/\t/g," "):a,path:n,line:o,lines:i})}return t}function lt(e,n){return j(e,
`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...xe(e,qo)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.
length:r,0,`${ye(e,n)}/modules.softdep`)}return t.flatMap(r=>j(e,r,()=>Yo(we(e,r),r)))})}function Xo(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),u=r==="["?e.indexOf("]",s+1):-1;if(u<0)return r===
t?n+1:-1;let c=!1;for(let a=s;a<u;a++){let l=e.charAt(a+1)==="-"&&a+2<u;(l?e.charAt(a)<=t&&t<=e.charAt(a+2):e.charAt(a)===t)&&(c=!0),l&&(a+=2)}return c===i?-1:u+
1}function Qo(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?Xo(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;
i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function Ye(e,n,t){var r;return(r=e.find(o=>o.command===n&&Qo(o.name,t)))!=null?r:null}function ei(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").
split(/\s+/))o==="pre:"||o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function ni(e,n){let t=Ye(e,"softdep",n);return t!==null&&ei(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:Ye(e,"install",n)}function dt(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=ni(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var Xe=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Qe(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:L(n)}function $e(e){let n=[];for(let t of xe(e,Xe))for(let r of we(e,t).split(`
`)){let o=Qe(r);o!==null&&n.push({name:o,path:t})}return n}function ft(e,n){let t=new Set(e.split(`
`).map(Qe)),r=n.filter(o=>!t.has(L(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function pt(e,n){let t=new Set(n.map(L));return(e.match(/[^\n]*\n|[^\n]+$/g)||[]).filter(r=>{let o=Qe(r);return o===null||!t.has(o)}).join("")}function mt(e){return Object.freeze({type:"module",...e})}var ti=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
ri=/manage|generated|begin/i;function en(e){if(!ri.test(e))return null;for(let[n,t]of ti)if(t.test(e))return n;return null}function nn(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function gt(e,n,t=[]){let r=nn(n),o=e.read(n),i=en(o||"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell\
 ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===void 0?
{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var rn=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function ht(e){return new rn(e)}function yt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function _e(){return{}}function bt(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function on(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,n!=null&&n.reportInput&&(o.input=e.input),o}var tn;function sn(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&tn!==e._zod){tn=void 0;return}tn=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var xt;var un={value:void 0,enumerable:!1};function O(e,n,t,r){var l;let o={};function i(p){this.def=p,this.constr=a,this.traits=new Set}i.prototype=o;function s(p,f){if(p._zod){if(p._zod.traits.has(e))return}else{
un.value=new i(f);try{Object.defineProperty(p,"_zod",un)}finally{un.value=void 0}}p._zod.traits.add(e),n(p,f)}let u=(l=r==null?void 0:r.Parent)!=null?l:Object;class c extends u{}
Object.defineProperty(c,"name",{value:e});function a(p){let f=r!=null&&r.Parent?new c:this;s(f,p);let d=f._zod.deferred;if(d){for(let m of d)m();f._zod.deferred=
void 0}return f}return Object.defineProperty(a,"init",{value:s}),Object.defineProperty(a,"name",{value:e}),a}var wt;(wt=(xt=globalThis).__zod_globalConfig)!=null||(xt.__zod_globalConfig={});var cn=globalThis.__zod_globalConfig;function an(e){return e&&Object.assign(cn,
e),cn}var ln={value:void 0,enumerable:!1},Pu=new WeakSet([Object.prototype,Error.prototype]),_t=(e,n)=>{e.name="$ZodError",ln.value=n,Object.defineProperty(e,"issues",
ln),ln.value=void 0},Su=O("$ZodError",_t),vt=O("$ZodError",_t,void 0,{Parent:Error});var ii=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?si(e,i.issues,o):{success:!0,data:i.value}},ve=ii(
vt);function si(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>on(o,t,an()))),n=void 0,t=void 0),r},set error(o){r=o,n=void 0,t=void 0}}}var kt={major:4,minor:6,patch:7};var J=O("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=kt,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var Pt=O("$ZodNever",(e,n)=>{J.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function ci(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...bt(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}function ai(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function li(e,n,t,r,o,i,s){let u=[],c=o.keySet,l=o.catchall._zod.def.type;for(let p in n)
if(!c.has(p)){if(p==="__proto__"){l==="never"&&u.push(p);continue}if(l==="never"){u.push(p);continue}}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),t}var St=O("$ZodObject",(e,n)=>{J.init(e,n);let t=ht(()=>ai(n)),r=yt,o=n.catchall,i;e._zod.parse=(s,u)=>{i!=null||(i=t.value);let c=s.
value;if(!r(c))return s.issues.push({expected:"object",code:"invalid_type",input:c,inst:e}),s;s.value={};let a=[],l=i.shape;for(let p of i.allKeys){if(p==="__pr\
oto__")continue;let f=l[p],d=f._zod.optin,m=f._zod.optout,h=f._zod.run({value:c[p],issues:[]},u);ci(h,s,p,c,d,m)}return o?li(a,c,s,u,t.value,e):a.length?Promise.
all(a).then(()=>s):s}});var zt=O("$ZodTransform",(e,n)=>{J.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var Ot=O("$ZodPipe",(e,n)=>{J.init(e,n),sn(e,"optin",t=>t.def.in._zod.optin),sn(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(t,
r);return di(o,n.out,r)}});function di(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function At(e,n){return new e({type:"never",..._e(n)})}var ke=O("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");J.init(e,n),e.def=n,e.type=n.type});var pi=O("ZodMiniNever",(e,n)=>{Pt.init(e,n),ke.init(e,n)});function mi(e){return At(pi,e)}var gi=O("ZodMiniObject",(e,n)=>{St.init(e,n),ke.init(e,n)});function Rt(e,n){return new gi({type:"object",shape:e,catchall:mi(),..._e(n)})}var hi=O("ZodMiniTransform",(e,n)=>{zt.init(e,n),ke.init(e,n)});function dn(e){return new hi({type:"transform",transform:e})}var yi=O("ZodMiniPipe",(e,n)=>{Ot.init(e,n),ke.init(e,n)});function Et(e,n){return new yi({type:"pipe",in:e,out:n})}var bi=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,xi=/^[ -~]*$/;function Zt(e){if(xi.
test(e))return;let n=bi.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function A(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Pe(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:wi(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function wi(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let a=1;a<=n.length;a++){let l=((r=t[a-1])!=null?r:0)+(e[u-
1]===n[a-1]?0:1);c.push(Math.min(l,((o=t[a])!=null?o:0)+1,((i=c[a-1])!=null?i:0)+1))}t=c}return(s=t[n.length])!=null?s:0}var $i=["true","yes","on","y","t","1"],_i=["false","no","off","n","f","0"];function fn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return $i.
includes(n)?!0:_i.includes(n)?!1:void 0}function pn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Mt(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function q(e){if(!(typeof e!="string"||!e.
startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Se(e,n="",t=""){var r;if(typeof e=="string")
It(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Se(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=pn(e))!=null?r:{}))It(o,n===""?"a key":`a key of\
 ${n}`,t),Se(i,n===""?o:`${n}.${o}`,t||o)}function It(e,n,t){let r=Zt(e);if(r!==void 0)throw P(t,`${n} holds the character ${r}, expected one line of printable \
text: remove it`)}var vi={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function mn(e){return{type:vi[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function gn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=mn(r);return{type:"object",properties:n,additionalProperties:!1}}
function ki(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function hn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${ki(t)})
      ${t.describe}
`).join("")}var Tt="vfiokit-write";var Pi=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function ze(e){return Y("bool",e,"true or false",fn,{})}function Si(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Y("int",e,`a whole number${r}`,i=>Mt(i,n,t),o)}function Dt(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Y("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Ct(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>fn(i)===r):[];return o.length===1?o[0]:void 0};return{
...Y("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Nt(e,n){let t=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(
",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Y("list",n,
o,t,{items:mn(e)}),s=u=>dn((c,a)=>Array.isArray(c)?c.map((l,p)=>{var m;let f=l===null||l===""?void 0:ve(u,l);if((f==null?void 0:f.success)===!0)return f.data;let d=(m=
f==null?void 0:f.error.issues[0])==null?void 0:m.message;a.issues.push({...jt(l,"something in it"),...d===void 0?{}:{message:d},path:[p]})}):c);return{...i,schema:()=>zi(
i.schema(),s(e.schema()))}}var G={check:ze({describe:"Say what would change and write nothing.",default:!1}),diff:ze({describe:"Show the changes of files as before and after.",default:!1}),
root:Y("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",q,{pattern:"^/"}),wait:Si({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function yn(e,n){var f,d;let t=pn(n);if(t===void 0)throw P("",`the parameter\
s are ${A(n)}, expected a JSON object such as {"check": true}`);Se(t);let r=Ai(e);if(Object.keys(t).every(m=>t[m]===void 0))return r;let o=ve(Oi(e,t),t);if(o.success)
return{...r,...Object(o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[u=""]=s,c=s.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw P(String(u),`${c} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let a=String(i.keys[0]),l=Object.
keys(c===""?e:Object((d=e[c])==null?void 0:d.json.properties)).sort(),p=Pe(a,l);throw P(c===""?a:c,`${JSON.stringify(a)} is not a parameter${c===""?"":` of ${c}`}${p===
void 0?"":` (did you mean ${p}?)`}; known are ${l.join(", ")}`)}function jt(e,n,t=""){return{code:"custom",input:e,message:`is ${A(e)}, expected ${n}${t}`}}function Y(e,n,t,r,o){
let i=()=>dn((c,a)=>{if(c==null||c===""&&e!=="str")return n.default;let l=r(c),p=typeof c=="number"&&(e==="str"||e==="list");return l===void 0&&a.issues.push(jt(
c,t,p?Pi:"")),l}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function zi(e,n){return Et(e,n)}function Oi(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return Rt(t)}function Ai(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function bn(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Lt(e){return{kind:"kmod",name:e}}var xn="/etc/modules-load.d/vfio.conf",wn=["vfio","vfio_iommu_type1","vfio_pci"],Ri=Dt({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function Ei(e,n){let t=[...new Set(n.modules.map(L))];if(t.length===0)throw P("modules",`modules is an empty l\
ist, expected at least one module; leave it out for ${wn.join(", ")}`);let r=ut(e),o=qe(e),i=new Map([...r,...o===null?[]:[o]].map(d=>[d,ct(e,d)])),s=o===null?void 0:
i.get(o),u=d=>r.length===0||r.some(m=>{var h;return((h=i.get(m))==null?void 0:h(d))!=="absent"}),c=t.filter(u),a=d=>{let m=new Set($e(d).map(w=>w.name)),h=t.map(
w=>{let g=s===void 0?r.length>0&&r.every(y=>{var b;return((b=i.get(y))==null?void 0:b(w))==="builtin"}):s(w)==="builtin";return{name:w,loaded:Ge(d,w)||g&&s!==void 0,
builtin:g,at_boot:m.has(w)||g}}),x=n.state==="absent"||s===void 0?[]:h.filter(w=>c.includes(w.name)&&!w.loaded);return{own:{modules:h},rebootReasons:x.filter(w=>(s==
null?void 0:s(w.name))==="absent").map(w=>`${w.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:x.filter(w=>(s==null?
void 0:s(w.name))!=="absent"&&!n.load).map(w=>`${w.name} is loaded at the next boot`)}};if(n.state==="absent"){let d=$e(e).filter(x=>t.includes(x.name)),m=[...new Set(
d.map(x=>x.path))].filter(x=>(x===xn||x===nn(xn))&&en(e.read(x)||"")===null);return{steps:m.map(x=>bn(x,pt(e.read(x)||"",t).replace(/^\s+$/,"")||null)),released:t.
map(x=>({thing:"module",value:x})),notes:d.filter(x=>!m.includes(x.path)).map(x=>`${x.path} loads ${x.name}, and is not ours: left as it is`),report:a}}if(c.length===
0)throw tt(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with vfio`,"install linux-modules-extra or kernel-modules-ex\
tra, or a kernel that has vfio");let l=c.filter(d=>!$e(e).some(m=>m.name===d)),p=gt(e,xn,Xe.slice(1)),f=c.map(d=>dt(lt(e),d)).filter(d=>d!==null);return{steps:[
...l.length===0?[]:[bn(p.path,ft(e.read(p.path)||"",l))],...n.load&&s!==void 0?c.filter(d=>s(d)==="module").map(Lt):[]],claims:l.map(d=>({thing:"module",value:d})),
notes:[...t.filter(d=>!u(d)).map(d=>`no installed kernel has ${d}: left out`),...c.filter(d=>n.load&&s!==void 0&&s(d)==="absent").map(d=>`the running kernel ${o}\
 does not have ${d}: nothing to load now`)],warnings:[...l.length===0||p.warning===void 0?[]:[p.warning],...f.map(d=>`${d.path} line ${d.line} keeps ${d.name} f\
rom being loaded, at boot too, although it is listed: take that line out`)],report:a}}var Ht=mt({name:"vfio_modules",summary:"Loads the vfio modules, now and at\
 every boot.",params:{state:Ct(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",default:"present"}),modules:Nt(Ri,
{describe:"The modules; those that no installed kernel has are left out.",default:wn}),load:ze({describe:"Load them now as well.",default:!0})},example:{modules:wn},
plan:Ei});var Ce=require("fs");var Zi=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function $n(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:a,pendingAtBoot:l,bootable:p,notes:f,warnings:d,own:m}=e,h=Kt({...Vt(t,o!==void 0,r,n),error:o&&Ut(o.stop,
o.node),exception:o&&Bt(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:a&&a.length>0,reboot_reasons:a,pending_at_boot:l,
bootable:p,notes:(f==null?void 0:f.length)===0?void 0:f,warnings:(d==null?void 0:d.length)===0?void 0:d}),x=Object.entries(m).filter(([w])=>!Object.prototype.hasOwnProperty.
call(h,w)&&!Zi.includes(w)&&!w.startsWith("_"));return{...h,...Object.fromEntries(x)}}function _n(e,n){return Kt({...Vt(!1,!0,e.message,n),error:Ut(e,"untouched"),
exception:Bt(e),changes:[]})}function Ft(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Vt(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Ut(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Bt(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Kt(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var mr=re(vn(),1),Oe=require("fs"),Pn=re(qt(),1);var ji=1800,Li=64*1024*1024,lr="/usr/local/sbin:/usr/sbin:/sbin",gr=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],dr="VFIOKIT_COMMAND",fr="ended\
 by a signal without a name",Hi=1,Fi=`process.title='${Tt} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,Vi=0;async function ie(e,n={}){return Ui((await Promise.resolve().then(()=>re(ar(),1))).
default.sync,e,n)}function Ui(e,n,t){var x;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Vi}`,s={...process.env};for(let w of gr)delete s[w];let u=s.PATH,c={
cwd:"/",extendEnv:!1,env:{...s,PATH:u?`${u}:${lr}`:`/usr/bin:/bin:${lr}`,...t.env,LC_ALL:"C",[dr]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((x=t.timeout)!=null?x:ji)*1e3,killSignal:"SIGKILL",maxBuffer:Li,encoding:"latin1",stripFinalNewline:!1,reject:!1},a=Bi(()=>e(r,
o,c));if(a===void 0)return{code:127,stdout:"",stderr:fr};let{exitCode:l,signal:p,timedOut:f,stdout:d="",stderr:m=""}=a;if(f)return Ki(`${dr}=${i}`),{code:124,stdout:d,
stderr:m};let h=p===void 0?void 0:Pn.constants.signals[p];return h!==void 0?{code:128+h,stdout:d,stderr:m}:typeof l=="number"?{code:l,stdout:d,stderr:m}:{code:127,
stdout:d,stderr:m||String(Reflect.get(a,"originalMessage")||fr)}}function Bi(e){try{return e()}catch(n){return}}function Ki(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Oe.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Oe.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function hr(e,n,t){return Wi(e,n,t)}async function Wi(e,n,t){let r={...process.env};for(let u of gr)delete r[u];
let o=(0,mr.spawn)(process.execPath,["-e",Fi,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(u=>{o.once("error",c=>u({code:String(Reflect.get(
c,"code"))})),o.once("exit",(c,a)=>u(c===0?{}:{code:a!=null?a:Ji(c)}))}),s=await pr(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await pr(Hi,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function Ji(e){var n,t;return(t=(n=Object.entries(Pn.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function pr(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var v=require("fs"),H=require("path");function Sn(e){return H.join(H.dirname(e),`.${H.basename(e)}.vfiokit-new`)}function zn(e){let n=v.openSync(e,"r");try{v.fsyncSync(
n)}finally{v.closeSync(n)}}function yr(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function br(e,n,t){let r=v.fstatSync(e);n!==null&&(r.uid!==n.uid||r.
gid!==n.gid)&&yr(()=>v.fchownSync(e,n.uid,n.gid)),(v.fstatSync(e).mode&4095)!==t&&v.fchmodSync(e,t)}async function xr(e,n,t){let r=(n.mode&56)!==0&&(n.mode&4)===
0;if(br(e,n,r?n.mode&448|128:n.mode&4095),!r)return;let o=v.existsSync("/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await ie([o,"--attributes-only","--prese\
rve=mode","--",t,`/proc/${v.readlinkSync("/proc/self")}/fd/${e}`]),u=v.fstatSync(e).mode;if(i!==0||u!==n.mode)throw new _("E_APPLY",`${t} was not replaced, as i\
ts readers could not be kept: ${o} ended with ${i} and left mode ${(u&4095).toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(n.mode&4095).toString(8)}\
; see that GNU's cp can be run`)}function Ae(e){try{return v.lstatSync(e)}catch(n){if(Reflect.get(Object(n),"code")==="ENOENT")return null;throw n}}function wr(e){
try{v.unlinkSync(e)}catch(n){}}function On(e,n,t=()=>{}){if(!v.existsSync(e)){On(H.dirname(e),493,t);try{v.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(
r),"code")==="EEXIST")return;throw r}t(e)}}function qi(e,n){return t=>{yr(()=>v.chownSync(t,e.uid,e.gid)),v.chmodSync(t,n|(n&292)>>2)}}async function $r(e,n,{mode:t,
owner:r,label:o,last:i,anew:s}){let u=H.dirname(e);On(u,493,r===void 0?void 0:qi(r,t));let c=Sn(e),a=Ae(e);Ae(c)!==null&&v.unlinkSync(c);let{O_WRONLY:l,O_CREAT:p,
O_EXCL:f,O_NOFOLLOW:d}=v.constants,m=v.openSync(c,l|p|f|d,384);try{try{for(let h=0;h<n.length;)h+=v.writeSync(m,n,h);a===null||s===!0?br(m,r!=null?r:null,t):await xr(
m,a,e),v.fsyncSync(m)}finally{v.closeSync(m)}a!==null&&await o(c,e),await(i==null?void 0:i()),v.renameSync(c,e)}catch(h){throw wr(c),h}a===null&&await o(e,null),
zn(u)}async function _r(e,n,t){let r=Ae(n),o=v.openSync(e,"r+");try{r!==null&&await xr(o,r,n),v.fsyncSync(o)}finally{v.closeSync(o)}await t(e,r===null?null:n),v.
renameSync(e,n),zn(H.dirname(n))}function vr(e){v.unlinkSync(e),zn(H.dirname(e))}function Gi(e){return`${e}.${process.pid}`}function kr(e,n){let t=Gi(e);for(let r=1;;r++)
try{return On(H.dirname(e),448),Ae(t)!==null&&v.unlinkSync(t),v.writeFileSync(t,n,{mode:384,flag:"wx"}),v.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),
"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{wr(t)}}var k=require("fs"),An=16<<20,Yi=40,Xi=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Qi=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function se(e){return e instanceof Error&&"code"in e?String(e.code):""}function Re(e){let n=se(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var Q=Buffer.allocUnsafe(4096);function Pr(e){let n="",t=0;for(;;){let r=k.readSync(e,Q,t,Q.length-t,null);if(r===0)return n+Q.toString("latin1",0,t);if(t+=r,!(t<
Q.length)){if(n+=Q.toString("latin1"),n.length>An)throw new Error("too large");t=0}}}function Ee(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Rn(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Ee(i===void 0?n:n.slice(o)),u=i===void 0?[]:Ee(i),c=0;for(let a=s.shift();a!==void 0;a=s.shift()){
if(a===".."){u.pop();continue}let l=[...u,a],p=null;if(s.length>0||t){let f=e+"/"+l.join("/");try{k.lstatSync(f).isSymbolicLink()&&(p=k.readlinkSync(f))}catch(d){
p=null}}if(p===null){u=l;continue}if(++c>Yi)return null;p.startsWith("/")&&(u=[]),s.unshift(...Ee(p))}return"/"+u.join("/")}function es(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Rn(e,r,!0);o!==null&&k.existsSync(e+o)&&t.set(r,o)}function En(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(g,y){if(n==="")return g;es(n,g,r);let b=Rn(n,g,y,r);return b===null?null:n+b}function i(g){let y=o(g,!0);if(y===
null||!k.existsSync(y))return null;try{return n===""?k.realpathSync.native(y):(k.lstatSync(y),y.slice(n.length))}catch(b){return null}}function s(g){let y=o(g,!1);
if(y===null)return null;let b;try{b=k.lstatSync(y)}catch(ne){if(Re(ne))return null;throw new _("E_APPLY",`${g} could not be looked at: ${se(ne)}; run as root or\
 give this user access`,{cause:ne})}let $=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:S,mtimeMs:z,ino:Z,dev:I,uid:D,gid:me}=b;
return{type:$,size:S,mtimeMs:z,ino:Z,dev:I,uid:D,gid:me,mode:b.mode&4095}}function u(g){let y=o(g,!0);if(y===null)return null;let b;try{b=k.openSync(y,k.constants.
O_RDONLY|k.constants.O_NONBLOCK)}catch($){if(Re($))return null;throw new _("E_APPLY",`${g} could not be read: ${se($)}; run as root or give this user access`,{cause:$})}
try{let $=k.fstatSync(b);if(!$.isFile())throw new _("E_HOST",`${g} is not a regular file; expected one or nothing; move it away`);if($.size>An)throw new _("E_HO\
ST",`${g} has ${$.size} bytes; expected ${An} at most; look at what it is`);return $.size<Q.length?Pr(b):k.readFileSync(b,"latin1")}catch($){throw $ instanceof _?
$:new _("E_APPLY",`${g} could not be read: ${se($)}`,{cause:$})}finally{k.closeSync(b)}}function c(g,y,b){let $=o(g,!0);if($===null)return null;try{let S=k.openSync(
$,k.constants.O_RDONLY|k.constants.O_NONBLOCK);try{let z=Buffer.alloc(b);return z.slice(0,k.readSync(S,z,0,b,y))}finally{k.closeSync(S)}}catch(S){return null}}function a(g){
let y=o(g,!0);if(y===null||!k.existsSync(y))return null;try{let b=k.openSync(y,k.constants.O_RDONLY|k.constants.O_NONBLOCK);try{return Pr(b).trimEnd()}finally{k.
closeSync(b)}}catch(b){return null}}function l(g){let y=o(g,!0);if(y===null)return[];if(!k.existsSync(y))return[];try{return k.readdirSync(y).sort()}catch(b){return[]}}
function p(g){let y=o(g,!1);if(y===null)return null;try{return k.readlinkSync(y)}catch(b){return null}}function f(g){let y=o(g,!0);if(y===null)return null;try{let{
rdev:b}=k.statSync(y);return b===0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function d(g){return t!==void 0||n===""?{ok:!0}:process.geteuid===
void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(g.startsWith("/")?i(g)!==null:Xi.some(b=>i(`${b}/${g}`)!==null))?Qi.has(g.replace(/.*\//,""))&&i(
"/proc/self")===null?{ok:!1,why:`${g} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${g} is not in ${n}`}}async function m(g,y){return t!==void 0?t.run(g,y):ie(n===""?g:
["chroot",n,...g],y)}function h(g,y=!0){r.clear();let b=Rn(n,g,y),$=b===null?null:n+b;if($===null)throw new _("E_REFUSED",`${g} is a loop of links; expected a f\
ile or nothing; remove the links`);return $}async function x(g,y){n!==""||t!==void 0||!k.existsSync("/sys/fs/selinux/enforce")||await ie(y===null?["restorecon",
"-F",g]:["chcon",`--reference=${y}`,g])}function w(g,y,b){if(b instanceof _)return b;let $=se(b),S=$==="EPERM"&&process.geteuid()===0?"look at it with lsattr an\
d clear its attribute with chattr -i":$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space on that file system":$==="EROFS"?"mount it read-write":"s\
ee the error and run again";return new _("E_APPLY",`${g} could not be ${y}: ${$===""?String(b):$}; ${S}`,{cause:b})}return{root:n===""?"/":n,live:n===""||t!==void 0,
read:u,bytes:c,attr:a,list:l,link:p,real:i,stat:s,device:f,runnable:d,run:m,ask:m,async write(g,y,b,$,S,z){try{await $r(h(g),Buffer.from(y,"latin1"),{mode:b!=null?
b:420,owner:$,label:x,last:S,anew:z})}catch(Z){throw w(g,"written",Z)}},createExclusive(g,y){let b=h(g);try{return kr(b,y)}catch($){throw w(g,"created",$)}},remove(g){
try{vr(h(g,!1))}catch(y){if(!Re(y))throw w(g,"removed",y)}},rename(g,y){try{k.renameSync(h(g,!1),h(y,!1))}catch(b){if(!Re(b))throw w(g,"renamed",b)}},removeEmptyDir(g){
try{k.rmdirSync(h(g))}catch(y){}},async replace(g,y){try{await _r(h(g),h(y),x)}catch(b){throw w(y,"replaced",b)}},async writeAttribute(g,y,b){if(t!==void 0)return t.
writeAttribute(g,y);let{code:$,left:S}=await hr(h(g),y,b);if($!==void 0)throw Object.assign(new Error(`${g}: ${$}`),{code:$,...S===void 0?{}:{left:S}})}}}function zr(e,n,t){let r=ns(Sr(e),Sr(n)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${t}`:[])}function Sr(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function ns(e,n){let t=[];for(let r=0,o=0;r<e.length||o<n.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==n[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];t.push(...e.slice(
r,r+i).map(u=>`-${u}`),...n.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&t.push(` ${e[r]}`)}return t}function Ze(e,{utf8:n}){return e.replace(n?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function ee(e,n,{colour:t}){
return t&&e!==void 0?`\x1B[${e}m${n}\x1B[0m`:n}function ue(e,n){var t;return(t=e.match(new RegExp(`(?! )(.{1,${n}}|\\S+)(?= |$)`,"gm")))!=null?t:[""]}function F(e){
return`  ${e}`}function Zn(e,{columns:n}){return ue(e,n-4).map((t,r)=>F(r===0?t:F(t)))}function ts(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function ce(e,n,t){var p;let r=t===void 0?e:[t,...e],o=f=>f.reduce((d,m)=>Math.max(d,m.length),0),i=(r[0]||[]).map((f,d)=>o(
r.map(m=>m[d]||""))),s=(p=i.pop())!=null?p:0,u=i.reduce((f,d)=>f+d+2,2),c=n.columns-u,a=Math.max(Math.min(s,20),o(r.flatMap(f=>ue(f[i.length]||"",1))));if(t!==void 0&&
c<a)return e.flatMap(f=>Zn(f.map((d,m)=>`${t[m]} ${d}`).join(", "),n));let l=f=>ee(ts(f),f,n);return r.flatMap(f=>ue(f[i.length]||"",c).map((d,m)=>{if(m>0)return"\
 ".repeat(u)+d;let h=i.map((x,w)=>`${l(f[w]||"")}${" ".repeat(x+2-(f[w]||"").length)}`);return F(h.join("")+l(d)).trimEnd()}))}function Er(e,n,t){let{changed:r,failed:o,msg:i,comment:s,module:u,version:c,contract:a,host:l,error:p,exception:f,run:d,changes:m,diff:h,pending:x,reboot_required:w,
reboot_reasons:g,pending_at_boot:y,bootable:b,notes:$,warnings:S,...z}=Or(e,n),Z=(N,te)=>Mn(N,te,n),I=(N,te)=>Z(N,Mr(te,n)),D=In(m),me=D.map(({facet:N,label:te,
before:Io,after:Mo})=>[M(N),`${te}: ${is(M(Io),M(Mo),n)}`]),{code:ne,hint:nt,node:Zo}=Object(p);return`${[...ue(os(M(i),o===!0,D),n.columns).map(N=>ee(o?`${"1"}\
;${"31"}`:"1",N,n)),...o?Z("Changed",ce(me,n)):ce(me,n),...ss(t===void 0?z:Or(t,n),n),...In(h).flatMap(N=>us(N,n)),...Z("To be run by you",Ir(x).map(F)),...I("A\
 reboot is required",g),...I("At the next boot",y),...I("This node would not boot",Object(b).reasons),...I("Warnings",S),...I("Notes",$),...I("Hint",M(i).includes(
nt||"")?[]:[nt]),...Z("Undo with",d===void 0?[]:[F(`passthrough_undo '{"since": "${d}"}'`)]),...o?["",`${ne}, node: ${Zo}`]:[],...f===void 0?[]:["",M(f)]].join(
`
`)}
`}function Or(e,n){return JSON.parse(JSON.stringify(e),(t,r)=>typeof r=="string"?Ze(r,n):r)}function os(e,n,[t]){return n?`FAILED: ${e}`:t===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${t.label}`,1)[0]}:`}var Ar="out of date: ";function is(e,n,{utf8:t}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${n}`)?e===""?"new":n===
""?"removed":"edited":e.startsWith(Ar)?`made anew: ${e.slice(Ar.length)}`:`${e||"absent"} ${t?"\u2192":"->"} ${n||"absent"}`}function ss(e,n){let t=[],r=[];for(let[
o,i]of Zr(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=M(i),u=In(i),c=Object.keys(Object(u[0]));c.length>0?r.push(...Mn(o,ce(u.map(a=>c.map(l=>M(
a[l]))),n,c.map(Tn)),n)):!s.includes(`
`)&&o.length+s.length+4<=n.columns?t.push([o,s]):r.push(...Mn(o,Array.isArray(i)?Mr(i,n):s.trim().split(`
`).map(F),n))}return[...t.length===0?[]:["",...ce(t,n)],...r]}function Zr(e,n=""){return Object.entries(e).flatMap(([t,r])=>{let o=n+Tn(t);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?Zr({...r},`${o} `):[[o,r]]})}function Tn(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function M(e){return Array.isArray(e)?
e.map(M).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([n,t])=>`${Tn(n)} ${M(t)}`).join(", "):String(e!=null?
e:"-")}function In(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function Ir(e){return Array.isArray(e)?e.map(M):[]}function Mr(e,n){return Ir(
e).flatMap(t=>Zn(t,n))}function Mn(e,n,t){return n.length===0?[]:["",ee("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,t),...n]}function us({before:e,after:n,
before_header:t,after_header:r,dst_larger:o},i){let s=o===void 0?zr(String(e),String(n),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`-\
-- ${t}`,`+++ ${r}`].map(u=>ee("1",u,i)),...s.map(u=>ee(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var T=require("fs");var Dn=4*1024*1024,Tr=64,cs=["__proto__","constructor","prototype"],Me=/[ \t\n\r]*/y,as=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,ls=/true|false|null/y;function ae(e,n){
if(e.length>Dn)throw P("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw P(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(f){let d=r.slice(0,o).split(`
`),m=`line ${d.length}, column ${(d[d.length-1]||"").length+1}`,h=o>=r.length?"the end":A(r.slice(o,o+12).split(`
`)[0]||""),x=r[o]==="'"?": JSON strings take double quotes":"";throw P("",`${n} is not JSON: found ${h} at ${m}, expected ${f}${x}`)}function s(f){var m;f.lastIndex=
o;let d=(m=f.exec(r))==null?void 0:m[0];return d!==void 0&&(o+=d.length),d}function u(){if(r[o]!=='"')return;let f=o+1;for(;f<r.length&&r[f]!=='"';)f+=r[f]==="\\"?
2:1;try{let d=JSON.parse(r.slice(o,f+1));return o=f+1,String(d)}catch(d){return i("a string on one line, with valid escapes and an end")}}function c(f){return s(
Me),r[o]!==f?!1:(o++,!0)}function a(f){s(Me);let d=u();if(d===void 0)return i("a key in double quotes");if(cs.includes(d))throw P(d,`${n} holds the key ${A(d)},\
 which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(f,d))throw P(d,`${n} holds the key ${A(d)} twice, expected each key once: remove on\
e`);return c(":")?d:i('":"')}function l(f){var m;if(s(Me),f>Tr&&(r[o]==="{"||r[o]==="["))throw P("",`${n} is nested deeper than ${Tr} levels`);if(c("{")){let h=Object.
create(null);if(c("}"))return h;do h[a(h)]=l(f+1);while(c(","));return c("}")?h:i('"," or "}"')}if(c("[")){let h=[];if(c("]"))return h;do h.push(l(f+1));while(c(
","));return c("]")?h:i('"," or "]"')}if(r[o]==='"')return u();let d=(m=s(as))!=null?m:s(ls);return d===void 0?i("a value"):JSON.parse(d)}let p=l(1);return s(Me),
o<r.length?i("nothing after the value"):p}var ds=["check","diff","pretty","human","schema","help","version"];function Dr(e,n,t=[]){let r=[...ds,...t],o=new Set,i=Object.create(null),s=[],u;for(let a=0;a<
e.length;a++){let l=e[a]||"",[,p="",,f]=/^--([a-z]+)(=([^]*))?$/.exec(l)||[],d=r.find(m=>l===`--${m}`);if(d!==void 0)o.add(d);else if(n.includes(p)){let m=f!=null?
f:e[++a];m===void 0||m===""||m.startsWith("-")?u=u!=null?u:`--${p} has no value, expected one after it`:p in i&&i[p]!==m?u=u!=null?u:`--${p} is given twice, exp\
ected it once`:i[p]=m}else l.startsWith("-")&&l!=="-"?u=u!=null?u:fs(l,[...r,...n]):s.push(l)}s.length>1&&(u=u!=null?u:`found the arguments ${s.map(a=>A(a)).join(
" and ")}, expected one at most: quote the JSON as one word`);let[c]=s;return{switches:o,...i,...c===void 0?{}:{source:c},...u===void 0?{}:{problem:u}}}function fs(e,n){
let t=Pe(e.replace(/^-+|=.*$/g,""),n);return`${A(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function Cr(e,n){
if(n!==void 0)return ae(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ae(jr(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ae(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw P("",`the argument is ${A(e)}, expected JSON, @FILE or -`);return ae(ps(t),`the file ${A(
t,200)}`)}function Nr(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function ps(e){let n;try{n=(0,T.openSync)(e,T.constants.O_RDONLY|T.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw P(
"",`${r} ${A(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,T.fstatSync)(n).isFile())throw P("",`${A(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return jr(n,`the file ${A(e,200)}`)}finally{(0,T.closeSync)(n)}}function jr(e,n){let t=[];for(let o=Dn+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=ms(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw P("",`${n} is empty, expected a JSON object, {} at least`);return r}function ms(e,n,t){for(;;)try{return(0,T.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw P("",`cannot read ${t} (${o}), expected JSON there`);Cn(10)}}function Cn(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Te=require("fs");function De(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function le(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Te.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Cn(2)}return!0}function Nn(){let{COLUMNS:e,LC_ALL:n,LC_CTYPE:t,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(n||t||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&gs(1))}}function gs(e){try{return(0,Te.fstatSync)(e).isCharacterDevice()}catch(n){
return!1}}function Lr(e){let n,t=()=>{if(n===void 0)return!1;let r=Math.round(process.uptime()-n);return n=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:t,step(r){t(),e(`${r} ...`),n=process.uptime()}}}var Hr=!1;function Fr(){if(!Hr){Hr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var de="0.1.0";var mf=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Vr(e,n){var o,i;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}var hs={x64:"x86_64",arm64:"aarch64"};function jn(e){var s,u,c,a;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=(u=(s=/^[^#\s].*$/m.exec(e.attr("/et\
c/hostname")||""))==null?void 0:s[0])!=null?u:null,i={name:n?t||r:r||t,machine_id:e.attr("/etc/machine-id"),os:Vr(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kern\
el/osrelease"),arch:(a=e.attr("/proc/sys/kernel/arch"))!=null?a:n?(c=hs[process.arch])!=null?c:process.arch:null};return Object.fromEntries(Object.entries(i).filter(
([,l])=>l))}async function Ur(e,n,t,r){var l,p,f,d;process.removeAllListeners("warning");let o=Dr((l=r==null?void 0:r.argv)!=null?l:process.argv.slice(2),Wr(e)?["root","cap\
ture"]:["root"],Kr(e)?["metrics"]:[]),i={module:e.name,version:de,host:{}},s=!1,u,c=Lr(m=>le(Ze(m,Nn()))),a=(m,h)=>{if(s)return;let x=vs(m,o,h);s=!0,process.exitCode=
Ft(m),le(c.end()?`
${x}`:x)};process.once("uncaughtException",m=>a(_n(W(m),i)));try{if(o.problem!==void 0)throw P("",o.problem);let m=ks(e,o,(p=r==null?void 0:r.program)!=null?p:`${e.
name}.js`);if(m!==void 0){le(m);return}u=Cr(o.source,n);let h=await ys(e,o,u,i,t,c.step);o.switches.has("metrics")&&h.metrics!==void 0?le(h.metrics(Math.floor(Date.
now()/1e3))):a($n(h,i),h.human)}catch(m){Object.keys(i.host).length===0&&(i.host=_s((d=(f=o.root)!=null?f:Reflect.get(Object(u),"root"))!=null?d:"/")),a(_n(W(m),
i))}}async function ys(e,n,t,r,o,i){if(t===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw P("",`${e.name} found no argument, expected one, since it acts at\
 once: pass {} to mean it`);let{params:s,ansible:u}=Nr(t===void 0?{}:t),c=yn(bs,{check:u._ansible_check_mode,diff:u._ansible_diff}),a=yn({...G,...e.params},xs(s,
n.root)),{check:l,diff:p,root:f,wait:d}=a;if(!Br(f))throw P("root",`root is ${JSON.stringify(f)}, which is no directory here, expected the top of a tree`);let m=En(
{root:f});if(r.host=jn(m),e.type==="probe")return n.capture===void 0?ws(e,m,a):$s(e,m,n.capture);if(o===void 0)throw new Error("this script was built without th\
e engine");return o(m,e,a,{check:l||c.check||n.switches.has("check"),diff:p||c.diff||n.switches.has("diff"),wait:d,version:de,beforeWriting:Fr,render:h=>De($n(h,
r)),...n.switches.has("human")?{progress:i}:{}})}var bs={check:G.check,diff:G.diff};function xs(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(
e))return e;let t=Reflect.get(e,"root");if(t!=null&&q(t)!==q(n))throw P("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --roo\
t, expected one of them`);return{...e,root:n}}function Br(e){try{return(0,Ce.statSync)(e).isDirectory()}catch(n){return!1}}function ws(e,n,t){let{msg:r,own:o,fail:i,
...s}=e.read(he(n),t);return{changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new _(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouch\
ed"}}}}function Kr(e){return e.type==="probe"&&e.takesMetrics===!0}function Wr(e){return e.type==="probe"&&e.capture!==void 0}function $s(e,n,t){var o;let r=((o=
e.capture)==null?void 0:o.call(e,n))||"";try{(0,Ce.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(i){throw P("",`cannot write ${JSON.stringify(t)} (${String(Reflect.
get(Object(i),"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.length} bytes of th\
is host in ${t}; look through it before you send it`,changes:[],own:{}}}function _s(e){let n=q(e);try{return n!==void 0&&Br(n)?jn(En({root:n})):{}}catch(t){return{}}}
function vs(e,{switches:n},t){return n.has("human")?Er(e,Nn(),t==null?void 0:t()):De(e,n.has("pretty")?2:0)}function ks(e,{switches:n},t){if(n.has("help"))return Ps(
e,t);if(n.has("version"))return`${e.name} ${de}
`;if(!n.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...gn({...e.params,...G}),examples:[
e.example]};return De(r,n.has("pretty")?2:0)}function Ps(e,n){return`${e.name} ${de}: ${e.summary}

Usage: ${n} [JSON | @FILE | - | FILE] [flags]
  ${n} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${hn(e.params)}
Parameters of every module:
${hn(G)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Wr(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${Kr(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var ko=re(Ln(),1);var Ss=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],zs=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function qr(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Gr(e){
return e.toString(16).padStart(2,"0")}function Hn(e){var t;let n=e.attr("/proc/locks")||"";for(let r of Ss){let o=e.stat(r);if(o===null)continue;let[i,s]=[o.dev>>>
8&4095,o.dev&255|o.dev>>>12&1048320],u=`${i===0?"":` ${Gr(i)}:${Gr(s)}`}:${o.ino} `,c=n.split(`
`).find(l=>l.includes(u)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(l)&&!l.includes("->")),a=c===void 0||(t=/WRITE\s+(\d+)/.exec(c))==null?void 0:t[1];if(a!==void 0)return new _(
"E_BUSY",`${qr(e,a)} holds ${r}: a package transaction is running; wait until it ends and run this again`)}for(let r of e.list("/proc"))if(!(!/^\d+$/.test(r)||!zs.
has(e.attr(`/proc/${r}/comm`)||"")))return new _("E_BUSY",`${qr(e,r)} is building a boot image; wait until it ends and run this again`);return null}var Fn="vfiokit_bind",Os=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Ff=`\
install ${Fn} ${Os}`;var Vf=new RegExp(`^(?:install ${Fn} .*|softdep vfio-pci pre: (?:\\S+ )*${Fn})$`);var R="/var/lib/vfiokit",E=`${R}/journal.jsonl`,Ne=1;function As(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n&&(!("entry"in n)||typeof Object(n.entry).kind=="string")?n:null}catch(n){return null}}function V(e){let n=e.read(E);if(n===null)return[];let t=new Map,
r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=As(i);if(s===null||"vfiokit"in s&&s.vfiokit<=Ne&&![s.claims,s.devices,s.dirs].every(Array.isArray))throw new _(
"E_HOST",`${E} line ${o+1} is not a journal line; expected JSON with "run" and what belongs to it; restore the file from a backup or move it away, and undo by h\
and`);if("vfiokit"in s){if(s.vfiokit>Ne)throw new _("E_HOST",`${E} has format ${s.vfiokit}, expected ${Ne} at most; use the vfiokit that wrote it (version ${s.version}\
) or a newer one`);t.set(s.run,{...s,released:s.released||[],entries:[],done:!1});continue}let u=t.get(s.run);u!==void 0&&("entry"in s?u.entries.push(s.entry):u.
done=!0)}return[...t.values()]}function Yr(e){return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Xr(e){return e.map(({entries:n,done:t,...r})=>Yr([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Qr(e,n){let t=Xr(V(e));async function r(o){t+=Yr([o]),await e.write(E,t,384)}return await r({vfiokit:Ne,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Vn(e,n){let t=V(e).filter(r=>!n.has(r.run));t.length>0?await e.write(E,Xr(t),384):e.remove(E)}function fe(e){
return`${e.thing} ${e.value}`}function Rs(e,{except:n,...t}){let r=(n||[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===!0});
return r.length===0?t:{...t,except:r}}function Es(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)t.delete(fe(i));for(let i of o.claims)t.set(fe(i),{claim:Rs((r=t.get(fe(i)))==
null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||o===n).map(({claim:o})=>o)}function Un(e,n){let t=V(e),r=Es(t).map(fe);return n.some(o=>r.includes(fe(o))||t.slice(-1).some(i=>!i.done))}function eo(e,n,t=420){var o,i;let r=e.real(n);return(((i=(o=r===null?null:e.stat(r))==null?void 0:o.mode)!=null?i:t)&4)===0||no(e,r!=null?r:n)}function no(e,n){
var r,o;let t=n.replace(/\/[^/]*$/,"");return t.length>0&&((((o=(r=e.stat(t))==null?void 0:r.mode)!=null?o:1)&1)===0||no(e,t))}var to=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function so(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Zs(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let u=-o;u<=o;u+=2){let c=i===void 0?0:uo(i,o,u);for(;c<e.length&&c-u<n.length&&
e[c]===n[c-u];)c++;if(s[u+o]=c,c>=e.length&&c-u>=n.length)return Is(r,e.length,n.length)}}return null}function uo(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function Is(e,n,t){var s;let r=[],[o,i]=[n,t];for(let u=e.length-1;u>=0;u--){let c=e[u-1],a=o-i,
l=c===void 0?0:uo(c,u,a);for(;o>l;)r.push([--o,--i]);if(c===void 0)break;a!==-u&&((s=c[a+u-2])!=null?s:0)+1===l?o--:i--}return r.reverse()}function U(e,n){if(e===
n)return[];let t=so(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=e.slice(t).match(to)||[],o=n.slice(t).match(
to)||[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=Zs(r,o);if(s===null)return io(t,r.join(""),
o.join("")).reverse();let u=[],[c,a,l]=[t,0,0];for(let[p,f]of[...s,[r.length,o.length]]){let d=r.slice(a,p).join("");(p>a||f>l)&&u.push(...io(c,d,o.slice(l,f).join(
""))),c+=d.length+(r[p]||"").length,[a,l]=[p+1,f+1]}return u.reverse()}var ro=/[\s"',]/;function je(e,n){return n>0&&n<e.length&&!ro.test(e.charAt(n-1))&&!ro.test(
e.charAt(n))}function oo(e,n){return e!==""&&/^["']/.test(n)&&n.startsWith(e,1)}function io(e,n,t){let r=so(n,t),[o,i]=[n.slice(r),t.slice(r)];if(oo(o,i))return[
[e+r,0,i.charAt(0)],[e+n.length,0,i.slice(o.length+1)]];if(oo(i,o))return[[e+r,1,""],[e+r+1+i.length,o.length-1-i.length,""]];for(;r>0&&(je(n,r)||je(t,r));)r--;
let s=Math.min(n.length,t.length)-r,u=0;for(;u<s&&n[n.length-1-u]===t[t.length-1-u];)u++;for(;u>0&&(je(n,n.length-u)||je(t,t.length-u));)u--;return[[e+r,n.length-
r-u,t.slice(r,t.length-u)]]}var Ms=104448;function Le(e){return Buffer.from(e,"latin1").toString("utf8")}var Ts=/[^\s"']+/g,co=/["'\\]/g;function ao(e,n,t,r){let o=t===null?null:t.replace(
co,""),i="",s=0;for(let u of e.split(/(?<=\n)/)){let c=s+u.length,a=n.filter(([l,p])=>l<c&&(p>s||(r===void 0?l>=s:l>s)));if(a.length>0&&(r==null?void 0:r.includes(
u.replace(/\r?\n$/,"")))===!0)i+=u;else if(a.length>0){let l=s;i+=u.replace(Ts,(p,f)=>{let d=o!==null&&!o.includes(p.replace(co,""))&&a.some(([h,x])=>h<=l+f&&x>=
l+f+p.length),m=p.indexOf("=");return d?p:m>0?p.slice(0,m+1)+"***":"***"})}s=c}return i}function He(e){return e===""||e.endsWith(`
`)?e:e+`
`}function lo(e,n,t,r,o,i=!1,s=""){let u={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[c,a]=[n||"",t||""];if(r){let p=U(c,
a),f=U(a,c),d=p.map(([h,x])=>[h,h+x]),m=f.map(([h,x])=>[h,h+x]);return{before:Le(He(ao(c,d,i?a+s:null,o))),after:Le(He(ao(a,m,i?null:c+s,o))),...u}}let l=Math.max(
c.length,a.length);return l>Ms?{dst_larger:l,...u}:{before:Le(He(c)),after:Le(He(a)),...u}}var fo=re(Ln(),1);function Bn(e){return(0,fo.createHash)("sha256").update(e,"latin1").digest("hex")}function Kn(e){return e===null?"":`sha256:${Bn(e).slice(0,12)}`}function po(e,n){let t=[],r=[];for(let[o,,i]of U(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length,c=u?i.split(/\r?\n/):[i],a=s&&u?"":c.shift()||"";/[^\s"']/.test(a)&&r.push(a),t.push(...c.filter(l=>l.trim()!==""))}return{lines:t,words:r}}var mo=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Fe(e){return e===null?"":Bn(e)}function Wn(e,n){var r;let t=e.stat(n);if(t===null)return null;
if(t.type==="link"&&!mo.has(n))throw ge(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; put a file in its place`);
if(t.type==="dir"||t.type==="other")throw ge(`${n} is not a regular file; expected one or nothing; move it away`);return e.read(n)}function Ve(e,n){let t=n.replace(
/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Ve(e,t),t]}var go={facet:"persistent",label:e=>e.path,async observe(e,n){let t=Wn(e,n.path);return t===n.text?
{before:"",after:""}:{before:Kn(t),after:Kn(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,n.owner,t,n.restored);await t(),e.
remove(mo.has(n.path)&&e.real(n.path)||n.path)},pending:()=>null,inverse(e,n){let t=Wn(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.
path,before:Fe(t),after:Fe(n.text),splices:U(n.text||"",t||""),...po(t||n.copied||"",n.text||""),...n.lost===void 0?{}:{lost:n.lost},...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Ve(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n,t){return lo(n.path,Wn(e,n.path),
n.text,n.secret!==void 0||eo(e,n.path,n.mode),n.secret,t,n.copied)}};function Ds(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var ho={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Ds(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new _(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Hs={file:go,grubConfig:void 0,bootImage:void 0,kmod:ho,driver:void 0,reboot:void 0};function B(e){return Hs[e.kind]}var Jn="/var/lib/vfiokit/images.json";var Ke=require("fs"),qn=`${R}/lock`;function bo(){try{return Ke.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Ue(e){
var n,t;try{let r=Ke.readFileSync(`/proc/${e}/stat`,"latin1"),o=r.slice(r.lastIndexOf(")")+2).split(" ");return/[ZX]/.test((n=o[0])!=null?n:"")?null:(t=o[19])!=
null?t:null}catch(r){return null}}function Be(e){try{return Ke.readlinkSync(`/proc/${e}`)}catch(n){return""}}var Fs="pid:[4026531836]";function Vs({pid:e,ns:n,started:t,
boot_id:r}){if(r!==bo())return!1;let o=Be("self/ns/pid");return!n||n===o?Ue(e)===t:o!==Fs||Ke.readdirSync("/proc").some(i=>Ue(i)===t&&["",n].includes(Be(`${i}/n\
s/pid`)))}function xo(e){try{let n=JSON.parse(e);return Vs(n)?n:null}catch(n){return null}}function wo(e){let n=e.read(qn);return n===null?null:xo(n)}function Us(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function $o(e){return new _("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${Us(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer; what a container that is gone has left is seen to be from outside of containers only"})}function Bs(e){return new Promise(n=>{setTimeout(
n,e)})}async function We(e,n,t){let r=process.uptime()+e;for(;;){let o=n();if(o===null)return;if(process.uptime()>=r)throw o;t==null||t(`waiting: ${o.message.replace(
/;.*/,"")}`),t=void 0,await Bs(Math.min(250,Math.max(10,(r-process.uptime())*1e3)))}}function Gn(e,n,t){return We(n,()=>{let r=wo(e);return r===null?null:$o(r)},
t)}async function _o(e,n,t,r){let o={pid:Number(Be("self"))||process.pid,ns:Be("self/ns/pid"),started:Ue("self")||"",boot_id:bo(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Gn(e,r);let i=JSON.stringify(o)+`
`;return await We(r,()=>{var s;return Yn(e,qn,i)?null:$o((s=wo(e))!=null?s:o)}),Ks(e,i),()=>e.remove(qn)}function Yn(e,n,t){if(e.createExclusive(n,t))return!0;if(yo(
e,n))return!1;let r=`${n}.removing`;if(!Yn(e,r,t))return!1;try{yo(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function yo(e,n){let t=e.read(
n);return t===null||xo(t)!==null}function Ks(e,n){for(let t of e.list(R)){let r=`${R}/${t}`,[,o]=/^lock[.\w]*\.(\d+)$/.exec(t)||[];try{(o!==void 0?Ue(Number(o))===
null:/^lock(\.removing)+$/.test(t)&&Yn(e,r,n))&&e.remove(r)}catch(i){if(!(i instanceof _))throw i}}}var Ws=20;async function et(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=B(i),{before:u,after:c}=await s.observe(e,i,o);if(u===c)continue;let a=s.pending(
e,i);if(a!==null){r.includes(a)||r.push(a);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:c}});for(let l of s.touches(
i))o.add(l)}return{todo:t,pending:r}}function Po(e,n,{undoes:t}){var o,i;let r=[];for(let{step:s}of n){let u=(i=(o=B(s)).diff)==null?void 0:i.call(o,e,s,t!==void 0);
u!==void 0&&r.push(u)}return r}function Js(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,ko.randomBytes)(3).toString("hex")}`}function Xn(e){
return e.length>6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function qs(e,n,t,r){let o=e.length===0?n.length===0?"nothing to do":"nothing\
 to do here":`${r?"would change":"changed"} ${Xn(e.map(u=>u.label))}`,i=n.length===0?"":`; left for you to run: ${Xn(n)}`,s=t.rebootReasons||[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Xn(s)}`}`}function pe({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:a,runnable:l,ask:p}){return he(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:a,runnable:l,ask:p})}function Qn(e,n,t,r){var l,p,f;let o=n.report(e),{changes:i,run:s}=t,
u=[...n.pending||[],...t.pending],{fail:c}=o,a=(p=t.error)!=null?p:c===void 0?void 0:{stop:c,node:r?"untouched":(l=c.node)!=null?l:"partial"};return{changed:i.length>
0,msg:a===void 0?(f=o.msg)!=null?f:qs(i,u,o,r):a.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:o.rebootReasons||
[],pendingAtBoot:o.pendingAtBoot||[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...n.notes||[],...o.notes||[]],warnings:[...n.warnings||[],...o.warnings||
[]],own:o.own,...s===void 0?{}:{run:s},...a===void 0?{}:{error:a}}}function So({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}
function Gs(e,n,t){var r;try{return Qn(e,n,t,!1)}catch(o){return Qn(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:W(o),node:t.changes.length>
0?"partial":"untouched"}},!1)}}async function Ys(e,n,t,r,o){var c,a;let i=new Set,s=[],u=new Map(n.flatMap(({step:l})=>B(l).rollBack===void 0?[]:[[l,B(l).inverse(
e,l)]]));for(let{step:l,change:p}of n){let f=B(l);try{let d=async(w=e)=>{let g=await f.observe(w,l,i),y=g.before!==g.after;if(y&&g.before!==p.before&&f.facet!==
"derived")throw new _("E_RACED",`${p.label} changed while this ran: it was ${p.before||"absent"} and is ${g.before||"absent"}; somebody else is at work here; ru\
n this again`);return y},m=pe(e),h=await d(m),x=(c=u.get(l))!=null?c:h?f.inverse(m,l):void 0;h&&((a=o.progress)==null||a.call(o,p.label)),x!==void 0&&(s.push([l,
x]),await(t==null?void 0:t.entry(x))),h&&await f.apply(e,l,d)}catch(d){throw d instanceof _?await Xs(e,{todo:n,tried:s,done:r},l,d):d}r.push(p);for(let d of f.touches(
l))i.add(d)}}async function Xs(e,n,t,r){let o=B(t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([a])=>a.kind===t.kind),
r),u=new Set(n.todo.filter(a=>i.includes(a.step)).map(a=>a.change));n.done.splice(0,n.done.length,...n.done.filter(a=>!u.has(a)));let{hint:c}=r;return new _(r.code,
s===""?r.message:`${r.message}; ${s}`,{cause:r,...c===void 0?{}:{hint:c},...n.done.length===0&&n.tried.every(([a])=>i.includes(a))?{node:"rolled_back"}:{}})}function Qs(e,n,t,r){
try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof _)return r;throw o}}async function eu(e,n){let{todo:t}=await et(e,n.steps.map(tu));if(t.length===
0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new _("E_DRIFT",`done, looked again, and no\
t so: ${r.join("; ")}; run by hand what was to do this, and look at its output`)}var nu=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function zo(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&nu.test(e.path)}function Oo(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>zo(i)))&&((o=n.guard)==null||o.call(n,e))}function tu(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}function ru(e,n){
let t=e.list(`${R}/runs`).filter(r=>r!==n);for(let r of t.slice(0,Math.max(0,t.length+1-Ws)))e.remove(`${R}/runs/${r}`)}function ou(e){if(e.stat(E)===null){for(let n of e.
list(`${R}/runs`))e.remove(`${R}/runs/${n}`);e.removeEmptyDir(`${R}/runs`),e.remove(Jn)}}async function Ao(e,n,t,r){var p;r.check||await Gn(e,r.wait,r.progress);
let o=pe(e),i=n.plan(o,t),s=await et(o,i.steps),u=s.todo.length===0&&i.undoes===void 0&&(r.check||!Un(o,i.released||[]));if(Oo(o,i,s),r.check&&!u&&e.attr(E)!==null&&
V(o),r.check||u){let f=r.diff?Po(o,s.todo,i):void 0;return So(n,Qn(o,i,{changes:s.todo.map(({change:d})=>d),pending:s.pending,diff:f},r.check))}let c=Js(),a=Ve(
e,R),l=[...a].reverse();(p=r.beforeWriting)==null||p.call(r);try{let f=await _o(e,n.name,c,r.wait);try{return await Ro(e,n,t,r,{run:c,made:a,empty:l})}finally{vo(
f)}}finally{vo(()=>{if(e.stat(E)===null)for(let f of[R,...l])e.removeEmptyDir(f)})}}function vo(e){try{e()}catch(n){if(!(n instanceof _))throw n}}async function Ro(e,n,t,r,o,i=!0){
var b,$,S;let{run:s,made:u,empty:c}=o;Eo(e);let a=pe(e),l=n.plan(a,t),{todo:p,pending:f}=await et(a,l.steps);if(Oo(a,l,{todo:p,pending:f}),i&&p.some(({step:z})=>zo(
z))&&Hn(e)!==null)return await We(r.wait,()=>Hn(e),r.progress),Ro(e,n,t,r,o,!1);let d=r.diff?Po(a,p,l):void 0,m=l.report(a).bootable,h=[],x,w=null;try{l.undoes===
void 0&&(p.some(({change:D})=>D.facet!=="pending")||Un(a,l.released||[]))&&(w=await iu(e,n.name,l,{run:s,dirs:u,version:r.version})),await Ys(e,p,w,h,r),(b=r.progress)==
null||b.call(r,"looking again");let z=pe(e);await eu(z,Qs(z,n,t,l));let Z=l.report(z),I=((($=Z.bootable)==null?void 0:$.reasons)||[]).filter(D=>(m==null?void 0:
m.ok)===!0||(m==null?void 0:m.reasons.includes(D))===!1);if(I.length>0)throw new _("E_DRIFT",`this node would no longer boot as it did: ${I.join("; ")}; run pas\
sthrough_undo before you reboot`);await(w==null?void 0:w.done()),c.push(...l.emptyDirs||[]);for(let D of l.emptyDirs||[])e.removeEmptyDir(D);l.undoes!==void 0&&
Z.fail===void 0&&await Vn(e,l.undoes),l.undoes!==void 0&&ou(e)}catch(z){x=W(z),l.undoes===void 0&&h.length===0&&await su(e,s,x)&&(w=null)}let g=h.length>0||w!==
null,y=So(n,Gs(pe(e),l,{changes:h,pending:f,diff:d,...w===null?{}:{run:s},...x===void 0?{}:{error:{stop:x,node:(S=x.node)!=null?S:g?"partial":"untouched"}}}));return g&&
r.render!==void 0&&await uu(e,s,r.render(y)),y}function Eo(e){let n=V(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.path:
[]});for(let t of new Set([...n,E,Jn])){let r=Sn(t);e.stat(r)!==null&&e.remove(r)}}function iu(e,n,t,r){return Qr(e,{module:n,...r,at:new Date().toISOString().replace(
/\.\d+/,""),machine_id:e.attr("/etc/machine-id")||"",image:e.root!=="/"&&!e.live,boot_id:e.live&&e.attr("/proc/sys/kernel/random/boot_id")||"",claims:t.claims||
[],released:t.released||[],devices:t.devices||[]})}async function su(e,n,t){var r;try{let o=(r=V(e).find(i=>i.run===n))==null?void 0:r.entries[0];if(o!==void 0){
if(o.kind!=="file"||t.code!=="E_RACED"&&Fe(e.read(o.path))!==o.before)return!1;Eo(e);for(let i of[...o.dirs].reverse())e.removeEmptyDir(i);if(o.dirs.some(i=>e.stat(
i)!==null))return!1}return await Vn(e,new Set([n])),!0}catch(o){if(!(o instanceof _))throw o;return!1}}async function uu(e,n,t){try{if(e.stat(E)===null)return;await e.
write(`${R}/runs/${n}.json`,t,384),ru(e,`${n}.json`)}catch(r){if(!(r instanceof _))throw r}}Ur(Ht,vfiokitArguments,Ao);
}));
