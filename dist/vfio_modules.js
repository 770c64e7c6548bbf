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
var Ro=Object.create;var Ke=Object.defineProperty;var Eo=Object.getOwnPropertyDescriptor;var Zo=Object.getOwnPropertyNames;var Io=Object.getPrototypeOf,Mo=Object.prototype.hasOwnProperty;var To=(e,n,t)=>n in e?Ke(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var D=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Do=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Zo(n))!Mo.call(e,o)&&o!==t&&Ke(e,o,{get:()=>n[o],enumerable:!(r=Eo(n,o))||r.enumerable});
return e};var ne=(e,n,t)=>(t=e!=null?Ro(Io(e)):{},Do(n||!e||!e.__esModule?Ke(t,"default",{value:e,enumerable:!0}):t,e));var B=(e,n,t)=>To(e,typeof n!="symbol"?n+"":n,t);var $n=D((od,Ut)=>{Ut.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var Kt=D((id,Bt)=>{Bt.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Jt=D(Wt=>{Wt._parse=function(e,n,t){return{command:e,args:n,options:t}}});var G=D((ud,qt)=>{qt.exports={}});var Yt=D((cd,Gt)=>{Gt.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var Qt=D((ad,Xt)=>{Xt.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var nr=D(er=>{er.validateInputSync=function(){}});var tr=D(_n=>{_n.joinCommand=_n.getEscapedCommand=function(){}});var sr=D((Ad,ir)=>{"use strict";var fd=require("path"),Oi=$n(),Ai=Jt(),Ri=G(),pd=G(),md=G(),rr=Yt(),Ei=Qt(),{spawnedKill:gd,spawnedCancel:hd,setupTimeout:yd,validateTimeout:bd,
setExitHandler:xd}=G(),{handleInput:wd,getSpawnedResult:$d,makeAllStream:_d,validateInputSync:Zi}=nr(),{mergePromise:vd,getSpawnedPromise:kd}=G(),{joinCommand:Pd,
parseCommand:Sd,getEscapedCommand:zd}=tr(),Od=1e3*1e3*100,Ii=(e,n,t={})=>{let r=Ai._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={...t},t.stdio=Ei(t),
{file:e,args:n,options:t,parsed:r}},or=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Ri(n):n;ir.exports.sync=(e,n,t)=>{
let r=Ii(e,n,t);Zi(r.options);let o;try{o=Oi.spawnSync(r.file,r.args,r.options)}catch(u){throw rr({error:u,stdout:"",stderr:"",timedOut:!1})}let i=or(r.options,
o.stdout,o.error),s=or(r.options,o.stderr,o.error);if(o.error||o.status!==0||o.signal!==null){let u=rr({stdout:i,stderr:s,error:o.error,signal:o.signal,exitCode:o.
status,timedOut:o.error&&o.error.code==="ETIMEDOUT"});if(!r.options.reject)return u;throw u}return{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var Nn=D((Af,Br)=>{Br.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var _=class extends Error{constructor(t,r,o={}){super(r);B(this,"code");B(this,"param");B(this,"hint");B(this,"cause");B(this,"node");this.name="Stop",this.code=
t,Object.assign(this,o)}};function K(e){return e instanceof _?e:new _("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,
{cause:e})}function P(e,n){return new _("E_PARAMS",n,{param:e})}function Qn(e,n){return new _("E_HOST",e,n===void 0?{}:{hint:n})}function pe(e,n){return new _("\
E_REFUSED",e,n===void 0?{}:{hint:n})}var et=new WeakMap;function me(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return et.set(t,new Map),t}function j(e,n,t){let r=et.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var rt=["/lib/modules","/usr/lib/modules"],Co={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function L(e){return e.replace(/-/g,"_")}function ge(e,n){let t=rt.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ot(e){
return j(e,"kernels",()=>[...new Set(rt.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${ge(e,t)}/${r}`)!==null)))}function We(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var No={"modules.dep":":","modules.builtin":"\\s*\\n"},nt=new Map;function jo(e){return`${e.replace(/\W/g,"\\$&").
replace(/_/g,"[-_]")}\\.ko`}function tt(e,n,t){var c,a;let r=`${n}/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(a=nt.get(s))!=null?a:{text:`
${(c=e.read(r))!=null?c:""}
`,answers:new Map};return nt.set(s,u),l=>{let m=u.answers.get(l);if(m!==void 0)return m;let f=new RegExp(`[/\\n]${jo(l)}(?:\\.\\w+)?${No[t]}`).test(u.text);return u.
answers.set(l,f),f}}function it(e,n){return j(e,`modules of ${n}`,()=>Lo(e,n))}function Lo(e,n){let t=ge(e,n),r=tt(e,t,"modules.builtin"),o=tt(e,t,"modules.dep"),
i=We(e)===n;return s=>{let u=L(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==null&&o!==null)return"absent";let c=Co[u],a=c===void 0?
null:new RegExp(`^${c}=([ym])$`,"m").exec(e.read(`/boot/config-${n}`)||"");return a!==null?a[1]==="y"?"builtin":"module":i&&Je(e,s)?Fo(e,u)?"module":"builtin":"\
absent"}}function Fo(e,n){return`
${e.attr("/proc/modules")||""}`.includes(`
${n} `)}function Je(e,n){return e.stat(`/sys/module/${L(n)}`)!==null}var Ho="/dev/null";function he(e){return e.slice(e.lastIndexOf("/")+1)}function Vo(e,n){return he(e)<he(n)?-1:he(e)>he(n)?1:0}function ye(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Ho){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(Vo)}function be(e,n){var r;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&e.read(t)||""}var Uo=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Bo(e){let n=[],t=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);n.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:t,lines:o}),t+=o}return n}function st(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Ko(e,n){
let t=[];for(let{text:r,line:o,lines:i}of Bo(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let u=s[1],c=st(s[2]||""),a=u==="alias"?st((s[3]||"").split(/[\t ]+/).find(l=>l!=="")||""):s[3]||"";c===null||a===null||a===""&&u!==
"blacklist"||t.push({command:u,name:c,rest:u==="blacklist"?"":u==="options"?a.replace(/\t/g," "):a,path:n,line:o,lines:i})}return t}function ut(e,n){return j(e,
`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...ye(e,Uo)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.
length:r,0,`${ge(e,n)}/modules.softdep`)}return t.flatMap(r=>j(e,r,()=>Ko(be(e,r),r)))})}function Wo(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),u=r==="["?e.indexOf("]",s+1):-1;if(u<0)return r===
t?n+1:-1;let c=!1;for(let a=s;a<u;a++){let l=e.charAt(a+1)==="-"&&a+2<u;(l?e.charAt(a)<=t&&t<=e.charAt(a+2):e.charAt(a)===t)&&(c=!0),l&&(a+=2)}return c===i?-1:u+
1}function Jo(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?Wo(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;
i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function qe(e,n,t){var r;return(r=e.find(o=>o.command===n&&Jo(o.name,t)))!=null?r:null}function qo(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").
split(/\s+/))o==="pre:"||o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function Go(e,n){let t=qe(e,"softdep",n);return t!==null&&qo(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:qe(e,"install",n)}function ct(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Go(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var Ge=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Ye(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:L(n)}function xe(e){let n=[];for(let t of ye(e,Ge))for(let r of be(e,t).split(`
`)){let o=Ye(r);o!==null&&n.push({name:o,path:t})}return n}function at(e,n){let t=new Set(e.split(`
`).map(Ye)),r=n.filter(o=>!t.has(L(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function lt(e,n){let t=new Set(n.map(L));return(e.match(/[^\n]*\n|[^\n]+$/g)||[]).filter(r=>{let o=Ye(r);return o===null||!t.has(o)}).join("")}function dt(e){return Object.freeze({type:"module",...e})}var Yo=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
Xo=/manage|generated|begin/i;function Xe(e){if(!Xo.test(e))return null;for(let[n,t]of Yo)if(t.test(e))return n;return null}function Qe(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function ft(e,n,t=[]){let r=Qe(n),o=e.read(n),i=Xe(o||"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell\
 ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===void 0?
{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var nn=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function pt(e){return new nn(e)}function mt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function we(){return{}}function gt(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function tn(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,n!=null&&n.reportInput&&(o.input=e.input),o}var en;function rn(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&en!==e._zod){en=void 0;return}en=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var ht;var on={value:void 0,enumerable:!1};function O(e,n,t,r){var l;let o={};function i(m){this.def=m,this.constr=a,this.traits=new Set}i.prototype=o;function s(m,f){if(m._zod){if(m._zod.traits.has(e))return}else{
on.value=new i(f);try{Object.defineProperty(m,"_zod",on)}finally{on.value=void 0}}m._zod.traits.add(e),n(m,f)}let u=(l=r==null?void 0:r.Parent)!=null?l:Object;class c extends u{}
Object.defineProperty(c,"name",{value:e});function a(m){let f=r!=null&&r.Parent?new c:this;s(f,m);let d=f._zod.deferred;if(d){for(let p of d)p();f._zod.deferred=
void 0}return f}return Object.defineProperty(a,"init",{value:s}),Object.defineProperty(a,"name",{value:e}),a}var yt;(yt=(ht=globalThis).__zod_globalConfig)!=null||(ht.__zod_globalConfig={});var sn=globalThis.__zod_globalConfig;function un(e){return e&&Object.assign(sn,
e),sn}var cn={value:void 0,enumerable:!1},bu=new WeakSet([Object.prototype,Error.prototype]),xt=(e,n)=>{e.name="$ZodError",cn.value=n,Object.defineProperty(e,"issues",
cn),cn.value=void 0},xu=O("$ZodError",xt),wt=O("$ZodError",xt,void 0,{Parent:Error});var ei=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?ni(e,i.issues,o):{success:!0,data:i.value}},$e=ei(
wt);function ni(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>tn(o,t,un()))),n=void 0,t=void 0),r},set error(o){r=o,n=void 0,t=void 0}}}var $t={major:4,minor:6,patch:7};var W=O("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=$t,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var _t=O("$ZodNever",(e,n)=>{W.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function ri(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...gt(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}function oi(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function ii(e,n,t,r,o,i,s){let u=[],c=o.keySet,l=o.catchall._zod.def.type;for(let m in n)
if(!c.has(m)){if(m==="__proto__"){l==="never"&&u.push(m);continue}if(l==="never"){u.push(m);continue}}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),t}var vt=O("$ZodObject",(e,n)=>{W.init(e,n);let t=pt(()=>oi(n)),r=mt,o=n.catchall,i;e._zod.parse=(s,u)=>{i!=null||(i=t.value);let c=s.
value;if(!r(c))return s.issues.push({expected:"object",code:"invalid_type",input:c,inst:e}),s;s.value={};let a=[],l=i.shape;for(let m of i.allKeys){if(m==="__pr\
oto__")continue;let f=l[m],d=f._zod.optin,p=f._zod.optout,b=f._zod.run({value:c[m],issues:[]},u);ri(b,s,m,c,d,p)}return o?ii(a,c,s,u,t.value,e):a.length?Promise.
all(a).then(()=>s):s}});var kt=O("$ZodTransform",(e,n)=>{W.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var Pt=O("$ZodPipe",(e,n)=>{W.init(e,n),rn(e,"optin",t=>t.def.in._zod.optin),rn(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(t,
r);return si(o,n.out,r)}});function si(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function St(e,n){return new e({type:"never",...we(n)})}var _e=O("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");W.init(e,n),e.def=n,e.type=n.type});var ci=O("ZodMiniNever",(e,n)=>{_t.init(e,n),_e.init(e,n)});function ai(e){return St(ci,e)}var li=O("ZodMiniObject",(e,n)=>{vt.init(e,n),_e.init(e,n)});function zt(e,n){return new li({type:"object",shape:e,catchall:ai(),...we(n)})}var di=O("ZodMiniTransform",(e,n)=>{kt.init(e,n),_e.init(e,n)});function an(e){return new di({type:"transform",transform:e})}var fi=O("ZodMiniPipe",(e,n)=>{Pt.init(e,n),_e.init(e,n)});function Ot(e,n){return new fi({type:"pipe",in:e,out:n})}var pi=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,mi=/^[ -~]*$/;function At(e){if(mi.
test(e))return;let n=pi.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function A(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function ve(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:gi(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function gi(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let a=1;a<=n.length;a++){let l=((r=t[a-1])!=null?r:0)+(e[u-
1]===n[a-1]?0:1);c.push(Math.min(l,((o=t[a])!=null?o:0)+1,((i=c[a-1])!=null?i:0)+1))}t=c}return(s=t[n.length])!=null?s:0}var hi=["true","yes","on","y","t","1"],yi=["false","no","off","n","f","0"];function ln(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return hi.
includes(n)?!0:yi.includes(n)?!1:void 0}function dn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Et(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Pe(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function ke(e,n="",t=""){var r;if(typeof e=="stri\
ng")Rt(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>ke(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=dn(e))!=null?r:{}))Rt(o,n===""?"a key":`a ke\
y of ${n}`,t),ke(i,n===""?o:`${n}.${o}`,t||o)}function Rt(e,n,t){let r=At(e);if(r!==void 0)throw P(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var bi={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function fn(e){return{type:bi[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function pn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=fn(r);return{type:"object",properties:n,additionalProperties:!1}}
function xi(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function mn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${xi(t)})
      ${t.describe}
`).join("")}var Zt="vfiokit-write";var wi=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Se(e){return q("bool",e,"true or false",ln,{})}function $i(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return q("int",e,`a whole number${r}`,i=>Et(i,n,t),o)}function It(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return q("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Mt(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>ln(i)===r):[];return o.length===1?o[0]:void 0};return{
...q("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Tt(e,n){let t=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(
",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=q("list",n,
o,t,{items:fn(e)}),s=u=>an((c,a)=>Array.isArray(c)?c.map((l,m)=>{var p;let f=l===null||l===""?void 0:$e(u,l);if((f==null?void 0:f.success)===!0)return f.data;let d=(p=
f==null?void 0:f.error.issues[0])==null?void 0:p.message;a.issues.push({...Dt(l,"something in it"),...d===void 0?{}:{message:d},path:[m]})}):c);return{...i,schema:()=>_i(
i.schema(),s(e.schema()))}}var J={check:Se({describe:"Say what would change and write nothing.",default:!1}),diff:Se({describe:"Show the changes of files as before and after.",default:!1}),
root:q("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Pe,{pattern:"^/"}),wait:$i({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function gn(e,n){var f,d;let t=dn(n);if(t===void 0)throw P("",`the parameter\
s are ${A(n)}, expected a JSON object such as {"check": true}`);ke(t);let r=ki(e);if(Object.keys(t).every(p=>t[p]===void 0))return r;let o=$e(vi(e,t),t);if(o.success)
return{...r,...Object(o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[u=""]=s,c=s.map(p=>typeof p=="number"?`[${p}]`:`.${String(p)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw P(String(u),`${c} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let a=String(i.keys[0]),l=Object.
keys(c===""?e:Object((d=e[c])==null?void 0:d.json.properties)).sort(),m=ve(a,l);throw P(c===""?a:c,`${JSON.stringify(a)} is not a parameter${c===""?"":` of ${c}`}${m===
void 0?"":` (did you mean ${m}?)`}; known are ${l.join(", ")}`)}function Dt(e,n,t=""){return{code:"custom",input:e,message:`is ${A(e)}, expected ${n}${t}`}}function q(e,n,t,r,o){
let i=()=>an((c,a)=>{if(c==null||c===""&&e!=="str")return n.default;let l=r(c),m=typeof c=="number"&&(e==="str"||e==="list");return l===void 0&&a.issues.push(Dt(
c,t,m?wi:"")),l}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function _i(e,n){return Ot(e,n)}function vi(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return zt(t)}function ki(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function hn(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Ct(e){return{kind:"kmod",name:e}}var yn="/etc/modules-load.d/vfio.conf",bn=["vfio","vfio_iommu_type1","vfio_pci"],Pi=It({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function Si(e,n){let t=[...new Set(n.modules.map(L))];if(t.length===0)throw P("modules",`modules is an empty l\
ist, expected at least one module; leave it out for ${bn.join(", ")}`);let r=ot(e),o=We(e),i=new Map([...r,...o===null?[]:[o]].map(d=>[d,it(e,d)])),s=o===null?void 0:
i.get(o),u=d=>r.length===0||r.some(p=>{var b;return((b=i.get(p))==null?void 0:b(d))!=="absent"}),c=t.filter(u),a=d=>{let p=new Set(xe(d).map(w=>w.name)),b=t.map(
w=>{let g=s===void 0?r.length>0&&r.every(h=>{var y;return((y=i.get(h))==null?void 0:y(w))==="builtin"}):s(w)==="builtin";return{name:w,loaded:Je(d,w)||g&&s!==void 0,
builtin:g,at_boot:p.has(w)||g}}),x=n.state==="absent"||s===void 0?[]:b.filter(w=>c.includes(w.name)&&!w.loaded);return{own:{modules:b},rebootReasons:x.filter(w=>(s==
null?void 0:s(w.name))==="absent").map(w=>`${w.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:x.filter(w=>(s==null?
void 0:s(w.name))!=="absent"&&!n.load).map(w=>`${w.name} is loaded at the next boot`)}};if(n.state==="absent"){let d=xe(e).filter(x=>t.includes(x.name)),p=[...new Set(
d.map(x=>x.path))].filter(x=>(x===yn||x===Qe(yn))&&Xe(e.read(x)||"")===null);return{steps:p.map(x=>hn(x,lt(e.read(x)||"",t).replace(/^\s+$/,"")||null)),released:t.
map(x=>({thing:"module",value:x})),notes:d.filter(x=>!p.includes(x.path)).map(x=>`${x.path} loads ${x.name}, and is not ours: left as it is`),report:a}}if(c.length===
0)throw Qn(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with vfio`,"install linux-modules-extra or kernel-modules-ex\
tra, or a kernel that has vfio");let l=c.filter(d=>!xe(e).some(p=>p.name===d)),m=ft(e,yn,Ge.slice(1)),f=c.map(d=>ct(ut(e),d)).filter(d=>d!==null);return{steps:[
...l.length===0?[]:[hn(m.path,at(e.read(m.path)||"",l))],...n.load&&s!==void 0?c.filter(d=>s(d)==="module").map(Ct):[]],claims:l.map(d=>({thing:"module",value:d})),
notes:[...t.filter(d=>!u(d)).map(d=>`no installed kernel has ${d}: left out`),...c.filter(d=>n.load&&s!==void 0&&s(d)==="absent").map(d=>`the running kernel ${o}\
 does not have ${d}: nothing to load now`)],warnings:[...l.length===0||m.warning===void 0?[]:[m.warning],...f.map(d=>`${d.path} line ${d.line} keeps ${d.name} f\
rom being loaded, at boot too, although it is listed: take that line out`)],report:a}}var Nt=dt({name:"vfio_modules",summary:"Loads the vfio modules, now and at\
 every boot.",params:{state:Mt(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",default:"present"}),modules:Tt(Pi,
{describe:"The modules; those that no installed kernel has are left out.",default:bn}),load:Se({describe:"Load them now as well.",default:!0})},example:{modules:bn},
plan:Si});var De=require("fs");var zi=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function xn(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:a,pendingAtBoot:l,bootable:m,notes:f,warnings:d,own:p}=e,b=Vt({...Lt(t,o!==void 0,r,n),error:o&&Ft(o.stop,
o.node),exception:o&&Ht(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:a&&a.length>0,reboot_reasons:a,pending_at_boot:l,
bootable:m,notes:(f==null?void 0:f.length)===0?void 0:f,warnings:(d==null?void 0:d.length)===0?void 0:d}),x=Object.entries(p).filter(([w])=>!Object.prototype.hasOwnProperty.
call(b,w)&&!zi.includes(w)&&!w.startsWith("_"));return{...b,...Object.fromEntries(x)}}function wn(e,n){return Vt({...Lt(!1,!0,e.message,n),error:Ft(e,"untouched"),
exception:Ht(e),changes:[]})}function jt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Lt(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Ft(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Ht(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Vt(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var dr=ne($n(),1),ze=require("fs"),vn=ne(Kt(),1);var Mi=1800,Ti=64*1024*1024,ur="/usr/local/sbin:/usr/sbin:/sbin",fr=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],cr="VFIOKIT_COMMAND",ar="ended\
 by a signal without a name",Di=1,Ci=`process.title='${Zt} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,Ni=0;async function re(e,n={}){return ji((await Promise.resolve().then(()=>ne(sr(),1))).
default.sync,e,n)}function ji(e,n,t){var x;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Ni}`,s={...process.env};for(let w of fr)delete s[w];let u=s.PATH,c={
cwd:"/",extendEnv:!1,env:{...s,PATH:u?`${u}:${ur}`:`/usr/bin:/bin:${ur}`,...t.env,LC_ALL:"C",[cr]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((x=t.timeout)!=null?x:Mi)*1e3,killSignal:"SIGKILL",maxBuffer:Ti,encoding:"latin1",stripFinalNewline:!1,reject:!1},a=Li(()=>e(r,
o,c));if(a===void 0)return{code:127,stdout:"",stderr:ar};let{exitCode:l,signal:m,timedOut:f,stdout:d="",stderr:p=""}=a;if(f)return Fi(`${cr}=${i}`),{code:124,stdout:d,
stderr:p};let b=m===void 0?void 0:vn.constants.signals[m];return b!==void 0?{code:128+b,stdout:d,stderr:p}:typeof l=="number"?{code:l,stdout:d,stderr:p}:{code:127,
stdout:d,stderr:p||String(Reflect.get(a,"originalMessage")||ar)}}function Li(e){try{return e()}catch(n){return}}function Fi(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,ze.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,ze.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function pr(e,n,t){return Hi(e,n,t)}async function Hi(e,n,t){let r={...process.env};for(let u of fr)delete r[u];
let o=(0,dr.spawn)(process.execPath,["-e",Ci,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(u=>{o.once("error",c=>u({code:String(Reflect.get(
c,"code"))})),o.once("exit",(c,a)=>u(c===0?{}:{code:a!=null?a:Vi(c)}))}),s=await lr(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await lr(Di,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function Vi(e){var n,t;return(t=(n=Object.entries(vn.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function lr(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var v=require("fs"),F=require("path");function kn(e){return F.join(F.dirname(e),`.${F.basename(e)}.vfiokit-new`)}function Pn(e){let n=v.openSync(e,"r");try{v.fsyncSync(
n)}finally{v.closeSync(n)}}function mr(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function gr(e,n,t){let r=v.fstatSync(e);n!==null&&(r.uid!==n.uid||r.
gid!==n.gid)&&mr(()=>v.fchownSync(e,n.uid,n.gid)),(v.fstatSync(e).mode&4095)!==t&&v.fchmodSync(e,t)}async function hr(e,n,t){let r=(n.mode&56)!==0&&(n.mode&4)===
0;if(gr(e,n,r?n.mode&448|128:n.mode&4095),!r)return;let o=v.existsSync("/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await re([o,"--attributes-only","--prese\
rve=mode","--",t,`/proc/${v.readlinkSync("/proc/self")}/fd/${e}`]),u=v.fstatSync(e).mode;if(i!==0||u!==n.mode)throw new _("E_APPLY",`${t} was not replaced, sinc\
e who may read it could not be kept: ${o} ended with ${i} and left mode ${(u&4095).toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(n.mode&4095).toString(
8)}; see that GNU's cp can be run`)}function Oe(e){try{return v.lstatSync(e)}catch(n){if(Reflect.get(Object(n),"code")==="ENOENT")return null;throw n}}function yr(e){
try{v.unlinkSync(e)}catch(n){}}function Sn(e,n,t=()=>{}){if(!v.existsSync(e)){Sn(F.dirname(e),493,t);try{v.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(
r),"code")==="EEXIST")return;throw r}t(e)}}function Ui(e,n){return t=>{mr(()=>v.chownSync(t,e.uid,e.gid)),v.chmodSync(t,n|(n&292)>>2)}}async function br(e,n,{mode:t,
owner:r,label:o,last:i}){let s=F.dirname(e);Sn(s,493,r===void 0?void 0:Ui(r,t));let u=kn(e),c=Oe(e);Oe(u)!==null&&v.unlinkSync(u);let{O_WRONLY:a,O_CREAT:l,O_EXCL:m,
O_NOFOLLOW:f}=v.constants,d=v.openSync(u,a|l|m|f,384);try{try{for(let p=0;p<n.length;)p+=v.writeSync(d,n,p);c===null?gr(d,r!=null?r:null,t):await hr(d,c,e),v.fsyncSync(
d)}finally{v.closeSync(d)}c!==null&&await o(u,e),await(i==null?void 0:i()),v.renameSync(u,e)}catch(p){throw yr(u),p}c===null&&await o(e,null),Pn(s)}async function xr(e,n,t){
let r=Oe(n),o=v.openSync(e,"r+");try{r!==null&&await hr(o,r,n),v.fsyncSync(o)}finally{v.closeSync(o)}await t(e,r===null?null:n),v.renameSync(e,n),Pn(F.dirname(n))}
function wr(e){v.unlinkSync(e),Pn(F.dirname(e))}function Bi(e){return`${e}.${process.pid}`}function $r(e,n){let t=Bi(e);for(let r=1;;r++)try{return Sn(F.dirname(
e),448),Oe(t)!==null&&v.unlinkSync(t),v.writeFileSync(t,n,{mode:384,flag:"wx"}),v.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),"code");if(i==="EEXIST")
return!1;if(i!=="ENOENT"||r===10)throw o}finally{yr(t)}}var k=require("fs"),zn=16<<20,Ki=40,Wi=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Ji=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function oe(e){return e instanceof Error&&"code"in e?String(e.code):""}function Ae(e){let n=oe(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var Y=Buffer.allocUnsafe(4096);function _r(e){let n="",t=0;for(;;){let r=k.readSync(e,Y,t,Y.length-t,null);if(r===0)return n+Y.toString("latin1",0,t);if(t+=r,!(t<
Y.length)){if(n+=Y.toString("latin1"),n.length>zn)throw new Error("too large");t=0}}}function Re(e){return e.split("/").filter(n=>n!==""&&n!==".")}function On(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Re(i===void 0?n:n.slice(o)),u=i===void 0?[]:Re(i),c=0;for(let a=s.shift();a!==void 0;a=s.shift()){
if(a===".."){u.pop();continue}let l=[...u,a],m=null;if(s.length>0||t){let f=e+"/"+l.join("/");try{k.lstatSync(f).isSymbolicLink()&&(m=k.readlinkSync(f))}catch(d){
m=null}}if(m===null){u=l;continue}if(++c>Ki)return null;m.startsWith("/")&&(u=[]),s.unshift(...Re(m))}return"/"+u.join("/")}function qi(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=On(e,r,!0);o!==null&&k.existsSync(e+o)&&t.set(r,o)}function An(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(g,h){if(n==="")return g;qi(n,g,r);let y=On(n,g,h,r);return y===null?null:n+y}function i(g){let h=o(g,!0);if(h===
null||!k.existsSync(h))return null;try{return n===""?k.realpathSync.native(h):(k.lstatSync(h),h.slice(n.length))}catch(y){return null}}function s(g){let h=o(g,!1);
if(h===null)return null;let y;try{y=k.lstatSync(h)}catch(Q){if(Ae(Q))return null;throw new _("E_APPLY",`${g} could not be looked at: ${oe(Q)}; run as root or gi\
ve this user access`,{cause:Q})}let $=y.isFile()?"file":y.isDirectory()?"dir":y.isSymbolicLink()?"link":"other",{size:S,mtimeMs:z,ino:C,dev:E,uid:T,gid:fe}=y;return{
type:$,size:S,mtimeMs:z,ino:C,dev:E,uid:T,gid:fe,mode:y.mode&4095}}function u(g){let h=o(g,!0);if(h===null)return null;let y;try{y=k.openSync(h,k.constants.O_RDONLY|
k.constants.O_NONBLOCK)}catch($){if(Ae($))return null;throw new _("E_APPLY",`${g} could not be read: ${oe($)}; run as root or give this user access`,{cause:$})}
try{let $=k.fstatSync(y);if(!$.isFile())throw new _("E_HOST",`${g} is not a regular file, as it should be; move it out of the way`);if($.size>zn)throw new _("E_\
HOST",`${g} has ${$.size} bytes, more than the ${zn} that such a file may have; look at what it is`);return $.size<Y.length?_r(y):k.readFileSync(y,"latin1")}catch($){
throw $ instanceof _?$:new _("E_APPLY",`${g} could not be read: ${oe($)}`,{cause:$})}finally{k.closeSync(y)}}function c(g,h,y){let $=o(g,!0);if($===null)return null;
try{let S=k.openSync($,k.constants.O_RDONLY|k.constants.O_NONBLOCK);try{let z=Buffer.alloc(y);return z.slice(0,k.readSync(S,z,0,y,h))}finally{k.closeSync(S)}}catch(S){
return null}}function a(g){let h=o(g,!0);if(h===null||!k.existsSync(h))return null;try{let y=k.openSync(h,k.constants.O_RDONLY|k.constants.O_NONBLOCK);try{return _r(
y).trimEnd()}finally{k.closeSync(y)}}catch(y){return null}}function l(g){let h=o(g,!0);if(h===null)return[];if(!k.existsSync(h))return[];try{return k.readdirSync(
h).sort()}catch(y){return[]}}function m(g){let h=o(g,!1);if(h===null)return null;try{return k.readlinkSync(h)}catch(y){return null}}function f(g){let h=o(g,!0);
if(h===null)return null;try{let{rdev:y}=k.statSync(h);return y===0?null:`${y>>>8&4095}:${y&255|y>>>12&1048320}`}catch(y){return null}}function d(g){return t!==void 0||
n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(g.startsWith("/")?i(g)!==null:Wi.some(y=>i(`${y}/${g}`)!==null))?
Ji.has(g.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${g} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${g} is not in ${n}`}}async function p(g,h){return t!==
void 0?t.run(g,h):re(n===""?g:["chroot",n,...g],h)}function b(g,h=!0){r.clear();let y=On(n,g,h),$=y===null?null:n+y;if($===null)throw new _("E_REFUSED",`${g} is\
 a loop of links; expected a file or nothing; remove the links`);return $}async function x(g,h){n!==""||t!==void 0||!k.existsSync("/sys/fs/selinux/enforce")||await re(
h===null?["restorecon","-F",g]:["chcon",`--reference=${h}`,g])}function w(g,h,y){if(y instanceof _)return y;let $=oe(y),S=$==="EPERM"&&process.geteuid()===0?"lo\
ok at it with lsattr and clear its attribute with chattr -i":$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space on that file system":$==="EROFS"?"\
mount it read-write":"see the error and run again";return new _("E_APPLY",`${g} could not be ${h}: ${$===""?String(y):$}; ${S}`,{cause:y})}return{root:n===""?"/":
n,live:n===""||t!==void 0,read:u,bytes:c,attr:a,list:l,link:m,real:i,stat:s,device:f,runnable:d,run:p,ask:p,async write(g,h,y,$,S){try{await br(b(g),Buffer.from(
h,"latin1"),{mode:y!=null?y:420,owner:$,label:x,last:S})}catch(z){throw w(g,"written",z)}},createExclusive(g,h){let y=b(g);try{return $r(y,h)}catch($){throw w(g,
"created",$)}},remove(g){try{wr(b(g,!1))}catch(h){if(!Ae(h))throw w(g,"removed",h)}},rename(g,h){try{k.renameSync(b(g,!1),b(h,!1))}catch(y){if(!Ae(y))throw w(g,
"renamed",y)}},removeEmptyDir(g){try{k.rmdirSync(b(g))}catch(h){}},async replace(g,h){try{await xr(b(g),b(h),x)}catch(y){throw w(h,"replaced",y)}},async writeAttribute(g,h,y){
if(t!==void 0)return t.writeAttribute(g,h);let{code:$,left:S}=await pr(b(g),h,y);if($!==void 0)throw Object.assign(new Error(`${g}: ${$}`),{code:$,...S===void 0?
{}:{left:S}})}}}function kr(e,n,t){let r=Gi(vr(e),vr(n)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${t}`:[])}function vr(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function Gi(e,n){let t=[];for(let r=0,o=0;r<e.length||o<n.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==n[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];t.push(...e.slice(
r,r+i).map(u=>`-${u}`),...n.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&t.push(` ${e[r]}`)}return t}function Ee(e,{utf8:n}){return e.replace(n?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function X(e,n,{colour:t}){
return t&&e!==void 0?`\x1B[${e}m${n}\x1B[0m`:n}function ie(e,n){var t;return(t=e.match(new RegExp(`(?! )(.{1,${n}}|\\S+)(?= |$)`,"gm")))!=null?t:[""]}function H(e){
return`  ${e}`}function Rn(e,{columns:n}){return ie(e,n-4).map((t,r)=>H(r===0?t:H(t)))}function Yi(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function se(e,n,t){var m;let r=t===void 0?e:[t,...e],o=f=>f.reduce((d,p)=>Math.max(d,p.length),0),i=(r[0]||[]).map((f,d)=>o(
r.map(p=>p[d]||""))),s=(m=i.pop())!=null?m:0,u=i.reduce((f,d)=>f+d+2,2),c=n.columns-u,a=Math.max(Math.min(s,20),o(r.flatMap(f=>ie(f[i.length]||"",1))));if(t!==void 0&&
c<a)return e.flatMap(f=>Rn(f.map((d,p)=>`${t[p]} ${d}`).join(", "),n));let l=f=>X(Yi(f),f,n);return r.flatMap(f=>ie(f[i.length]||"",c).map((d,p)=>{if(p>0)return"\
 ".repeat(u)+d;let b=i.map((x,w)=>`${l(f[w]||"")}${" ".repeat(x+2-(f[w]||"").length)}`);return H(b.join("")+l(d)).trimEnd()}))}function Or(e,n,t){let{changed:r,failed:o,msg:i,comment:s,module:u,version:c,contract:a,host:l,error:m,exception:f,run:d,changes:p,diff:b,pending:x,reboot_required:w,
reboot_reasons:g,pending_at_boot:h,bootable:y,notes:$,warnings:S,...z}=Pr(e,n),C=(N,ee)=>Zn(N,ee,n),E=(N,ee)=>C(N,Er(ee,n)),T=En(p),fe=T.map(({facet:N,label:ee,
before:Oo,after:Ao})=>[Z(N),`${ee}: ${es(Z(Oo),Z(Ao),n)}`]),{code:Q,hint:Xn,node:zo}=Object(m);return`${[...ie(Qi(Z(i),o===!0,T),n.columns).map(N=>X(o?`${"1"};${"\
31"}`:"1",N,n)),...o?C("Changed",se(fe,n)):se(fe,n),...ns(t===void 0?z:Pr(t,n),n),...En(b).flatMap(N=>ts(N,n)),...C("To be run by you",Rr(x).map(H)),...E("A reb\
oot is required",g),...E("At the next boot",h),...E("This node would not boot",Object(y).reasons),...E("Warnings",S),...E("Notes",$),...E("Hint",Z(i).includes(Xn||
"")?[]:[Xn]),...C("Undo with",d===void 0?[]:[H(`passthrough_undo '{"since": "${d}"}'`)]),...o?["",`${Q}, node: ${zo}`]:[],...f===void 0?[]:["",Z(f)]].join(`
`)}
`}function Pr(e,n){return JSON.parse(JSON.stringify(e),(t,r)=>typeof r=="string"?Ee(r,n):r)}function Qi(e,n,[t]){return n?`FAILED: ${e}`:t===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${t.label}`,1)[0]}:`}var Sr="out of date: ";function es(e,n,{utf8:t}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${n}`)?e===""?"new":n===
""?"removed":"edited":e.startsWith(Sr)?`made anew: ${e.slice(Sr.length)}`:`${e||"absent"} ${t?"\u2192":"->"} ${n||"absent"}`}function ns(e,n){let t=[],r=[];for(let[
o,i]of Ar(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=Z(i),u=En(i),c=Object.keys(Object(u[0]));c.length>0?r.push(...Zn(o,se(u.map(a=>c.map(l=>Z(
a[l]))),n,c.map(In)),n)):!s.includes(`
`)&&o.length+s.length+4<=n.columns?t.push([o,s]):r.push(...Zn(o,Array.isArray(i)?Er(i,n):s.trim().split(`
`).map(H),n))}return[...t.length===0?[]:["",...se(t,n)],...r]}function Ar(e,n=""){return Object.entries(e).flatMap(([t,r])=>{let o=n+In(t);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?Ar({...r},`${o} `):[[o,r]]})}function In(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function Z(e){return Array.isArray(e)?
e.map(Z).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([n,t])=>`${In(n)} ${Z(t)}`).join(", "):String(e!=null?
e:"-")}function En(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function Rr(e){return Array.isArray(e)?e.map(Z):[]}function Er(e,n){return Rr(
e).flatMap(t=>Rn(t,n))}function Zn(e,n,t){return n.length===0?[]:["",X("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,t),...n]}function ts({before:e,after:n,before_header:t,
after_header:r,dst_larger:o},i){let s=o===void 0?kr(String(e),String(n),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`--- ${t}`,`+++ ${r}`].
map(u=>X("1",u,i)),...s.map(u=>X(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var I=require("fs");var Mn=4*1024*1024,Zr=64,rs=["__proto__","constructor","prototype"],Ie=/[ \t\n\r]*/y,os=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,is=/true|false|null/y;function ue(e,n){
if(e.length>Mn)throw P("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw P(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(f){let d=r.slice(0,o).split(`
`),p=`line ${d.length}, column ${(d[d.length-1]||"").length+1}`,b=o>=r.length?"the end":A(r.slice(o,o+12).split(`
`)[0]||""),x=r[o]==="'"?": JSON strings take double quotes":"";throw P("",`${n} is not JSON: found ${b} at ${p}, expected ${f}${x}`)}function s(f){var p;f.lastIndex=
o;let d=(p=f.exec(r))==null?void 0:p[0];return d!==void 0&&(o+=d.length),d}function u(){if(r[o]!=='"')return;let f=o+1;for(;f<r.length&&r[f]!=='"';)f+=r[f]==="\\"?
2:1;try{let d=JSON.parse(r.slice(o,f+1));return o=f+1,String(d)}catch(d){return i("a string on one line, with valid escapes and an end")}}function c(f){return s(
Ie),r[o]!==f?!1:(o++,!0)}function a(f){s(Ie);let d=u();if(d===void 0)return i("a key in double quotes");if(rs.includes(d))throw P(d,`${n} holds the key ${A(d)},\
 which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(f,d))throw P(d,`${n} holds the key ${A(d)} twice, expected each key once: remove on\
e`);return c(":")?d:i('":"')}function l(f){var p;if(s(Ie),f>Zr&&(r[o]==="{"||r[o]==="["))throw P("",`${n} is nested deeper than ${Zr} levels`);if(c("{")){let b=Object.
create(null);if(c("}"))return b;do b[a(b)]=l(f+1);while(c(","));return c("}")?b:i('"," or "}"')}if(c("[")){let b=[];if(c("]"))return b;do b.push(l(f+1));while(c(
","));return c("]")?b:i('"," or "]"')}if(r[o]==='"')return u();let d=(p=s(os))!=null?p:s(is);return d===void 0?i("a value"):JSON.parse(d)}let m=l(1);return s(Ie),
o<r.length?i("nothing after the value"):m}var ss=["check","diff","pretty","human","schema","help","version"];function Ir(e,n,t=[]){let r=[...ss,...t],o=new Set,i=Object.create(null),s=[],u;for(let a=0;a<
e.length;a++){let l=e[a]||"",[,m="",,f]=/^--([a-z]+)(=([^]*))?$/.exec(l)||[],d=r.find(p=>l===`--${p}`);if(d!==void 0)o.add(d);else if(n.includes(m)){let p=f!=null?
f:e[++a];p===void 0||p===""||p.startsWith("-")?u=u!=null?u:`--${m} has no value, expected one after it`:m in i&&i[m]!==p?u=u!=null?u:`--${m} is given twice, exp\
ected it once`:i[m]=p}else l.startsWith("-")&&l!=="-"?u=u!=null?u:us(l,[...r,...n]):s.push(l)}s.length>1&&(u=u!=null?u:`found the arguments ${s.map(a=>A(a)).join(
" and ")}, expected one at most: quote the JSON as one word`);let[c]=s;return{switches:o,...i,...c===void 0?{}:{source:c},...u===void 0?{}:{problem:u}}}function us(e,n){
let t=ve(e.replace(/^-+|=.*$/g,""),n);return`${A(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function Mr(e,n){
if(n!==void 0)return ue(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ue(Dr(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ue(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw P("",`the argument is ${A(e)}, expected JSON, @FILE or -`);return ue(cs(t),`the file ${A(
t,200)}`)}function Tr(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function cs(e){let n;try{n=(0,I.openSync)(e,I.constants.O_RDONLY|I.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw P(
"",`${r} ${A(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,I.fstatSync)(n).isFile())throw P("",`${A(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Dr(n,`the file ${A(e,200)}`)}finally{(0,I.closeSync)(n)}}function Dr(e,n){let t=[];for(let o=Mn+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=as(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw P("",`${n} is empty, expected a JSON object, {} at least`);return r}function as(e,n,t){for(;;)try{return(0,I.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw P("",`cannot read ${t} (${o}), expected JSON there`);Tn(10)}}function Tn(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Me=require("fs");function Te(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function ce(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Me.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Tn(2)}return!0}function Dn(){let{COLUMNS:e,LC_ALL:n,LC_CTYPE:t,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(n||t||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&ls(1))}}function ls(e){try{return(0,Me.fstatSync)(e).isCharacterDevice()}catch(n){
return!1}}function Cr(e){let n,t=()=>{if(n===void 0)return!1;let r=Math.round(process.uptime()-n);return n=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:t,step(r){t(),e(`${r} ...`),n=process.uptime()}}}var Nr=!1;function jr(){if(!Nr){Nr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ae="0.1.0";var uf=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Lr(e,n){var o,i,s;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:(s=r[2])!=null?s:null}var ds={x64:"x86_64",arm64:"aarch64"};function Cn(e){var s,u;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:n?t||r:r||
t,machine_id:e.attr("/etc/machine-id"),os:Lr(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:n?(s=
ds[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,c])=>c))}async function Fr(e,n,t,r){var l,m,f,d;process.removeAllListeners("warning");let o=Ir((l=r==null?void 0:r.argv)!=null?l:process.argv.slice(2),Ur(e)?["root","cap\
ture"]:["root"],Vr(e)?["metrics"]:[]),i={module:e.name,version:ae,host:{}},s=!1,u,c=Cr(p=>ce(Ee(p,Dn()))),a=(p,b)=>{if(s)return;let x=bs(p,o,b);s=!0,process.exitCode=
jt(p),ce(c.end()?`
${x}`:x)};process.once("uncaughtException",p=>a(wn(K(p),i)));try{if(o.problem!==void 0)throw P("",o.problem);let p=xs(e,o,(m=r==null?void 0:r.program)!=null?m:`${e.
name}.js`);if(p!==void 0){ce(p);return}u=Mr(o.source,n);let b=await fs(e,o,u,i,t,c.step);o.switches.has("metrics")&&b.metrics!==void 0?ce(b.metrics(Math.floor(Date.
now()/1e3))):a(xn(b,i),b.human)}catch(p){Object.keys(i.host).length===0&&(i.host=ys((d=(f=o.root)!=null?f:Reflect.get(Object(u),"root"))!=null?d:"/")),a(wn(K(p),
i))}}async function fs(e,n,t,r,o,i){if(t===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw P("",`${e.name} found no argument, expected one, since it acts at\
 once: pass {} to mean it`);let{params:s,ansible:u}=Tr(t===void 0?{}:t),c=gn(ps,{check:u._ansible_check_mode,diff:u._ansible_diff}),a=gn({...J,...e.params},ms(s,
n.root)),{check:l,diff:m,root:f,wait:d}=a;if(!Hr(f))throw P("root",`root is ${JSON.stringify(f)}, which is no directory here, expected the top of a tree`);let p=An(
{root:f});if(r.host=Cn(p),e.type==="probe")return n.capture===void 0?gs(e,p,a):hs(e,p,n.capture);if(o===void 0)throw new Error("this script was built without th\
e engine");return o(p,e,a,{check:l||c.check||n.switches.has("check"),diff:m||c.diff||n.switches.has("diff"),wait:d,version:ae,beforeWriting:jr,render:b=>Te(xn(b,
r)),...n.switches.has("human")?{progress:i}:{}})}var ps={check:J.check,diff:J.diff};function ms(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(
e))return e;let t=Reflect.get(e,"root");if(t!=null&&t!==n)throw P("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --root, exp\
ected one of them`);return{...e,root:n}}function Hr(e){try{return(0,De.statSync)(e).isDirectory()}catch(n){return!1}}function gs(e,n,t){let{msg:r,own:o,fail:i,...s}=e.
read(me(n),t);return{changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new _(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function Vr(e){
return e.type==="probe"&&e.takesMetrics===!0}function Ur(e){return e.type==="probe"&&e.capture!==void 0}function hs(e,n,t){var o;let r=((o=e.capture)==null?void 0:
o.call(e,n))||"";try{(0,De.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(i){throw P("",`cannot write ${JSON.stringify(t)} (${String(Reflect.get(Object(i),"code"))}\
), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${t}; look t\
hrough it before you send it`,changes:[],own:{}}}function ys(e){let n=Pe(e);try{return n!==void 0&&Hr(n)?Cn(An({root:n})):{}}catch(t){return{}}}function bs(e,{switches:n},t){
return n.has("human")?Or(e,Dn(),t==null?void 0:t()):Te(e,n.has("pretty")?2:0)}function xs(e,{switches:n},t){if(n.has("help"))return ws(e,t);if(n.has("version"))
return`${e.name} ${ae}
`;if(!n.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...pn({...e.params,...J}),examples:[
e.example]};return Te(r,n.has("pretty")?2:0)}function ws(e,n){return`${e.name} ${ae}: ${e.summary}

Usage: ${n} [JSON | @FILE | - | FILE] [flags]
  ${n} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${mn(e.params)}
Parameters of every module:
${mn(J)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Ur(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${Vr(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var xo=ne(Nn(),1);var $s=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],_s=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Kr(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Wr(e){
return e.toString(16).padStart(2,"0")}function jn(e){var t;let n=e.attr("/proc/locks")||"";for(let r of $s){let o=e.stat(r);if(o===null)continue;let[i,s]=[o.dev>>>
8&4095,o.dev&255|o.dev>>>12&1048320],u=`${i===0?"":` ${Wr(i)}:${Wr(s)}`}:${o.ino} `,c=n.split(`
`).find(l=>l.includes(u)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(l)&&!l.includes("->")),a=c===void 0||(t=/WRITE\s+(\d+)/.exec(c))==null?void 0:t[1];if(a!==void 0)return new _(
"E_BUSY",`${Kr(e,a)} holds ${r}: a package transaction is running; wait until it ends and run this again`)}for(let r of e.list("/proc"))if(!(!/^\d+$/.test(r)||!_s.
has(e.attr(`/proc/${r}/comm`)||"")))return new _("E_BUSY",`${Kr(e,r)} is building a boot image; wait until it ends and run this again`);return null}var Ln="vfiokit_bind",vs=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Tf=`\
install ${Ln} ${vs}`;var Df=new RegExp(`^(?:install ${Ln} .*|softdep vfio-pci pre: (?:\\S+ )*${Ln})$`);var R="/var/lib/vfiokit",M=`${R}/journal.jsonl`,Fn=1;function ks(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n?n:null}catch(n){return null}}function le(e){let n=e.read(M);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=ks(i);if(s===null)throw new _("E_HOST",`${M} line ${o+1} is not a journal line; expected JSON with "run"; resto\
re the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in s){if(s.vfiokit>Fn)throw new _("E_HOST",`${M} has\
 format ${s.vfiokit}, and this version knows formats up to ${Fn}; use the vfiokit that wrote it (version ${s.version}) or a newer one`);t.set(s.run,{...s,released:s.
released||[],entries:[],done:!1});continue}let u=t.get(s.run);u!==void 0&&("entry"in s?u.entries.push(s.entry):u.done=!0)}return[...t.values()]}function Jr(e){return e.
map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function qr(e){return e.map(({entries:n,done:t,...r})=>Jr([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Gr(e,n){let t=qr(le(e));async function r(o){t+=Jr([o]),await e.write(M,t,384)}return await r({vfiokit:Fn,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Hn(e,n){let t=le(e).filter(r=>!n.has(r.run));t.length>0?await e.write(M,qr(t),384):e.remove(M)}var Yr=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function eo(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Ps(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let u=-o;u<=o;u+=2){let c=i===void 0?0:no(i,o,u);for(;c<e.length&&c-u<n.length&&
e[c]===n[c-u];)c++;if(s[u+o]=c,c>=e.length&&c-u>=n.length)return Ss(r,e.length,n.length)}}return null}function no(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function Ss(e,n,t){var s;let r=[],[o,i]=[n,t];for(let u=e.length-1;u>=0;u--){let c=e[u-1],a=o-i,
l=c===void 0?0:no(c,u,a);for(;o>l;)r.push([--o,--i]);if(c===void 0)break;a!==-u&&((s=c[a+u-2])!=null?s:0)+1===l?o--:i--}return r.reverse()}function V(e,n){if(e===
n)return[];let t=eo(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=e.slice(t).match(Yr)||[],o=n.slice(t).match(
Yr)||[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=Ps(r,o);if(s===null)return[Qr(t,r.join(""),
o.join(""))];let u=[],[c,a,l]=[t,0,0];for(let[m,f]of[...s,[r.length,o.length]]){let d=r.slice(a,m).join("");(m>a||f>l)&&u.push(Qr(c,d,o.slice(l,f).join(""))),c+=
d.length+(r[m]||"").length,[a,l]=[m+1,f+1]}return u.reverse()}var Xr=/[\s"',]/;function Ce(e,n){return n>0&&n<e.length&&!Xr.test(e.charAt(n-1))&&!Xr.test(e.charAt(
n))}function Qr(e,n,t){let r=eo(n,t);for(;r>0&&(Ce(n,r)||Ce(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<o&&n[n.length-1-i]===t[t.length-1-i];)i++;
for(;i>0&&(Ce(n,n.length-i)||Ce(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}var zs=104448;function Ne(e){return Buffer.from(e,"latin1").toString("utf8")}var ro=/[^\s"']+/g;function to(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let u=i+s.length,c=n.filter(([a,l])=>a<u&&(l>i||(r===void 0?a>=i:a>i)));if(c.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(c.length>
0){let a=i;o+=s.replace(ro,(l,m)=>{let f=!t.has(l)&&c.some(([p,b])=>p<=a+m&&b>=a+m+l.length),d=l.indexOf("=");return f?l:d>0?l.slice(0,d+1)+"***":"***"})}i=u}return o}
function je(e){return e===""||e.endsWith(`
`)?e:e+`
`}function oo(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,u]=[n||"",t||""];if(r){let a=V(s,u),l=V(u,s),
m=a.map(([p,b])=>[p,p+b]),f=l.map(([p,b])=>[p,p+b]),d=p=>new Set(p.match(ro)||[]);return{before:Ne(je(to(s,m,d(u),o))),after:Ne(je(to(u,f,d(s),o))),...i}}let c=Math.
max(s.length,u.length);return c>zs?{dst_larger:c,...i}:{before:Ne(je(s)),after:Ne(je(u)),...i}}var io=ne(Nn(),1);function Vn(e){return(0,io.createHash)("sha256").update(e,"latin1").digest("hex")}function so(e,n){let t=[],r=[];for(let[o,,i]of V(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length,c=u?i.split(/\r?\n/):[i],a=s&&u?"":c.shift()||"";a.trim()!==""&&r.push(a),t.push(...c.filter(l=>l.trim()!==""))}return{lines:t,words:r}}var Os=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Le(e){return e===null?"":Vn(e)}function uo(e){return e===null?"":`sha256:${Vn(e).slice(0,12)}`}
function Un(e,n){var r;let t=e.stat(n);if(t===null)return null;if(t.type==="link"&&!Os.has(n))throw pe(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"};\
 expected a regular file or nothing; put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw pe(`${n} is not a regular file; expe\
cted one or nothing; move it away`);return e.read(n)}function Fe(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Fe(e,t),t]}function co(e,n){
var r,o;let t=n.replace(/\/[^/]*$/,"");return t.length>0&&((((o=(r=e.stat(t))==null?void 0:r.mode)!=null?o:1)&1)===0||co(e,t))}var ao={facet:"persistent",label:e=>e.
path,async observe(e,n){let t=Un(e,n.path);return t===n.text?{before:"",after:""}:{before:uo(t),after:uo(n.text)}},async apply(e,n,t){if(n.text!==null)return e.
write(n.path,n.text,n.mode,n.owner,t);await t(),e.remove(n.path)},pending:()=>null,inverse(e,n){let t=Un(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{
kind:"file",path:n.path,before:Le(t),after:Le(n.text),splices:V(n.text||"",t||""),...so(t||"",n.text||""),...n.lost===void 0?{}:{lost:n.lost},...o===null?{}:{was:{
mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Fe(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(
n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return oo(n.path,Un(e,n.path),n.text,n.secret!==void 0||(r&4)===0||
co(e,t!=null?t:n.path),n.secret)}};function As(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var lo={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:As(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new _(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Ms={file:ao,grubConfig:void 0,bootImage:void 0,kmod:lo,driver:void 0,reboot:void 0};function U(e){return Ms[e.kind]}var Bn="/var/lib/vfiokit/images.json";var Ue=require("fs"),Kn=`${R}/lock`;function po(){try{return Ue.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function He(e){
var n,t;try{let r=Ue.readFileSync(`/proc/${e}/stat`,"latin1"),o=r.slice(r.lastIndexOf(")")+2).split(" ");return/[ZX]/.test((n=o[0])!=null?n:"")?null:(t=o[19])!=
null?t:null}catch(r){return null}}function Ve(e){try{return Ue.readlinkSync(`/proc/${e}`)}catch(n){return""}}var Ts="pid:[4026531836]";function Ds({pid:e,ns:n,started:t,
boot_id:r}){if(r!==po())return!1;let o=Ve("self/ns/pid");return!n||n===o?He(e)===t:o!==Ts||Ue.readdirSync("/proc").some(i=>He(i)===t&&["",n].includes(Ve(`${i}/n\
s/pid`)))}function mo(e){try{let n=JSON.parse(e);return Ds(n)?n:null}catch(n){return null}}function go(e){let n=e.read(Kn);return n===null?null:mo(n)}function Cs(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function ho(e){return new _("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${Cs(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer; what a container that is gone has left is seen to be from outside of containers only"})}function Ns(e){return new Promise(n=>{setTimeout(
n,e)})}async function Be(e,n,t){let r=process.uptime()+e;for(;;){let o=n();if(o===null)return;if(process.uptime()>=r)throw o;t==null||t(`waiting: ${o.message.replace(
/;.*/,"")}`),t=void 0,await Ns(Math.min(250,Math.max(10,(r-process.uptime())*1e3)))}}function Wn(e,n,t){return Be(n,()=>{let r=go(e);return r===null?null:ho(r)},
t)}async function yo(e,n,t,r){let o={pid:Number(Ve("self"))||process.pid,ns:Ve("self/ns/pid"),started:He("self")||"",boot_id:po(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Wn(e,r);let i=JSON.stringify(o)+`
`;return await Be(r,()=>{var s;return Jn(e,Kn,i)?null:ho((s=go(e))!=null?s:o)}),js(e,i),()=>e.remove(Kn)}function Jn(e,n,t){if(e.createExclusive(n,t))return!0;if(fo(
e,n))return!1;let r=`${n}.removing`;if(!Jn(e,r,t))return!1;try{fo(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function fo(e,n){let t=e.read(
n);return t===null||mo(t)!==null}function js(e,n){for(let t of e.list(R)){let r=`${R}/${t}`,[,o]=/^lock[.\w]*\.(\d+)$/.exec(t)||[];try{(o!==void 0?He(Number(o))===
null:/^lock(\.removing)+$/.test(t)&&Jn(e,r,n))&&e.remove(r)}catch(i){if(!(i instanceof _))throw i}}}var Ls=20;async function Yn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=U(i),{before:u,after:c}=await s.observe(e,i,o);if(u===c)continue;let a=s.pending(
e,i);if(a!==null){r.includes(a)||r.push(a);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:c}});for(let l of s.touches(
i))o.add(l)}return{todo:t,pending:r}}function wo(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=U(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function Fs(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,xo.randomBytes)(3).toString("hex")}`}function qn(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Hs(e,n,t,r){let o=e.length===0?n.length===0?"nothing to do":"nothing to do here":`${r?
"would change":"changed"} ${qn(e.map(u=>u.label))}`,i=n.length===0?"":`; left for you to run: ${qn(n)}`,s=t.rebootReasons||[];return`${o}${i}${s.length===0?"":`\
; a reboot is required: ${qn(s)}`}`}function de({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:a,runnable:l,ask:m}){return me({root:e,live:n,
bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:a,runnable:l,ask:m})}function Gn(e,n,t,r){var l,m,f;let o=n.report(e),{changes:i,run:s}=t,u=[...n.pending||
[],...t.pending],{fail:c}=o,a=(m=t.error)!=null?m:c===void 0||r&&c.node!=="untouched"?void 0:{stop:c,node:(l=c.node)!=null?l:"partial"};return{changed:i.length>
0,msg:a===void 0?(f=o.msg)!=null?f:Hs(i,u,o,r):a.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:o.rebootReasons||
[],pendingAtBoot:o.pendingAtBoot||[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...n.notes||[],...o.notes||[]],warnings:[...n.warnings||[],...o.warnings||
[]],own:o.own,...s===void 0?{}:{run:s},...a===void 0?{}:{error:a}}}function $o({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}
function Vs(e,n,t){var r;try{return Gn(e,n,t,!1)}catch(o){return Gn(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:K(o),node:t.changes.length>
0?"partial":"untouched"}},!1)}}async function Us(e,n,t,r,o){var c,a;let i=new Set,s=[],u=new Map(n.flatMap(({step:l})=>U(l).rollBack===void 0?[]:[[l,U(l).inverse(
e,l)]]));for(let{step:l,change:m}of n){let f=U(l);try{let d=async(w=e)=>{let g=await f.observe(w,l,i),h=g.before!==g.after;if(h&&g.before!==m.before&&f.facet!==
"derived")throw new _("E_RACED",`${m.label} changed while this ran: it was ${m.before||"absent"} and is ${g.before||"absent"}; somebody else is at work on this \
node; run this again`);return h},p=de(e),b=await d(p),x=(c=u.get(l))!=null?c:b?f.inverse(p,l):void 0;b&&((a=o.progress)==null||a.call(o,m.label)),x!==void 0&&(s.
push([l,x]),await(t==null?void 0:t.entry(x))),b&&await f.apply(e,l,d)}catch(d){throw d instanceof _?await Bs(e,{todo:n,tried:s,done:r},l,d):d}r.push(m);for(let d of f.
touches(l))i.add(d)}}async function Bs(e,n,t,r){let o=U(t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([a])=>a.kind===
t.kind),r),u=new Set(n.todo.filter(a=>i.includes(a.step)).map(a=>a.change));n.done.splice(0,n.done.length,...n.done.filter(a=>!u.has(a)));let{hint:c}=r;return new _(
r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,...c===void 0?{}:{hint:c},...n.done.length===0&&n.tried.every(([a])=>i.includes(a))?{node:"rolled_back"}:{}})}
function Ks(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof _)return r;throw o}}async function Ws(e,n){let{todo:t}=await Yn(e,n.steps.
map(qs));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new _("E_DRIFT",`don\
e, looked again, and it is not so: ${r.join("; ")}; whatever was to do this ended without an error, so run it by hand and look at its output`)}var Js=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function _o(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&Js.test(e.path)}function vo(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>_o(i)))&&((o=n.guard)==null||o.call(n,e))}function qs(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}function Gs(e,n){
let t=e.list(`${R}/runs`).filter(r=>r!==n);for(let r of t.slice(0,Math.max(0,t.length+1-Ls)))e.remove(`${R}/runs/${r}`)}function Ys(e){if(e.stat(M)===null){for(let n of e.
list(`${R}/runs`))e.remove(`${R}/runs/${n}`);e.removeEmptyDir(`${R}/runs`),e.remove(Bn)}}async function ko(e,n,t,r){var m;r.check||await Wn(e,r.wait,r.progress);
let o=de(e),i=n.plan(o,t),s=await Yn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0;if(vo(o,i,s),r.check||u){let f=r.diff?wo(o,s.todo):void 0;return $o(n,Gn(
o,i,{changes:s.todo.map(({change:d})=>d),pending:s.pending,diff:f},r.check))}let c=Fs(),a=Fe(e,R),l=[...a].reverse();(m=r.beforeWriting)==null||m.call(r);try{let f=await yo(
e,n.name,c,r.wait);try{return await Po(e,n,t,r,{run:c,made:a,empty:l})}finally{bo(f)}}finally{bo(()=>{if(e.stat(M)===null)for(let f of[R,...l])e.removeEmptyDir(
f)})}}function bo(e){try{e()}catch(n){if(!(n instanceof _))throw n}}async function Po(e,n,t,r,o,i=!0){var y,$,S;let{run:s,made:u,empty:c}=o;So(e);let a=de(e),l=n.
plan(a,t),{todo:m,pending:f}=await Yn(a,l.steps);if(vo(a,l,{todo:m,pending:f}),i&&m.some(({step:z})=>_o(z))&&jn(e)!==null)return await Be(r.wait,()=>jn(e),r.progress),
Po(e,n,t,r,o,!1);let d=r.diff?wo(a,m):void 0,p=l.report(a).bootable,b=[],x,w=null;try{l.undoes===void 0&&m.some(({change:T})=>T.facet!=="pending")&&(w=await Xs(
e,n.name,l,{run:s,dirs:u,version:r.version})),await Us(e,m,w,b,r),(y=r.progress)==null||y.call(r,"looking again");let z=de(e);await Ws(z,Ks(z,n,t,l));let C=l.report(
z),E=((($=C.bootable)==null?void 0:$.reasons)||[]).filter(T=>(p==null?void 0:p.ok)===!0||(p==null?void 0:p.reasons.includes(T))===!1);if(E.length>0)throw new _(
"E_DRIFT",`this node would no longer boot as it did: ${E.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(w==null?void 0:
w.done()),c.push(...l.emptyDirs||[]);for(let T of l.emptyDirs||[])e.removeEmptyDir(T);l.undoes!==void 0&&C.fail===void 0&&await Hn(e,l.undoes),l.undoes!==void 0&&
Ys(e)}catch(z){x=K(z),l.undoes===void 0&&b.length===0&&await Qs(e,s,x)&&(w=null)}let g=b.length>0||w!==null,h=$o(n,Vs(de(e),l,{changes:b,pending:f,diff:d,...w===
null?{}:{run:s},...x===void 0?{}:{error:{stop:x,node:(S=x.node)!=null?S:g?"partial":"untouched"}}}));return g&&r.render!==void 0&&await eu(e,s,r.render(h)),h}function So(e){
let n=le(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.path:[]});for(let t of new Set([...n,M,Bn])){let r=kn(t);e.stat(
r)!==null&&e.remove(r)}}function Xs(e,n,t,r){return Gr(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:e.attr("/etc/machine-id")||"",
image:e.root!=="/"&&!e.live,boot_id:e.live&&e.attr("/proc/sys/kernel/random/boot_id")||"",claims:t.claims||[],released:t.released||[],devices:t.devices||[]})}async function Qs(e,n,t){
var r;try{let o=(r=le(e).find(i=>i.run===n))==null?void 0:r.entries[0];if(o!==void 0){if(o.kind!=="file"||t.code!=="E_RACED"&&Le(e.read(o.path))!==o.before)return!1;
So(e);for(let i of[...o.dirs].reverse())e.removeEmptyDir(i);if(o.dirs.some(i=>e.stat(i)!==null))return!1}return await Hn(e,new Set([n])),!0}catch(o){if(!(o instanceof
_))throw o;return!1}}async function eu(e,n,t){try{if(e.stat(M)===null)return;await e.write(`${R}/runs/${n}.json`,t,384),Gs(e,`${n}.json`)}catch(r){if(!(r instanceof
_))throw r}}Fr(Nt,vfiokitArguments,ko);
}));
