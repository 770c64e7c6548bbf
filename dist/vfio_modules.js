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
var jo=Object.create;var Je=Object.defineProperty;var Lo=Object.getOwnPropertyDescriptor;var Ho=Object.getOwnPropertyNames;var Fo=Object.getPrototypeOf,Vo=Object.prototype.hasOwnProperty;var Uo=(e,n,t)=>n in e?Je(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var R=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Bo=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Ho(n))!Vo.call(e,o)&&o!==t&&Je(e,o,{get:()=>n[o],enumerable:!(r=Lo(n,o))||r.enumerable});
return e};var te=(e,n,t)=>(t=e!=null?jo(Fo(e)):{},Bo(n||!e||!e.__esModule?Je(t,"default",{value:e,enumerable:!0}):t,e));var B=(e,n,t)=>Uo(e,typeof n!="symbol"?n+"":n,t);var Mn=R((uf,yr)=>{yr.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var Tn=R((cf,br)=>{br.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var wr=R((af,xr)=>{xr.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var _r=R($r=>{$r._parse=function(e,n,t){return{command:e,args:n,options:t}}});var ee=R((df,vr)=>{vr.exports={}});var Pr=R((ff,kr)=>{kr.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var zr=R((pf,Sr)=>{Sr.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var Ar=R(Or=>{Or.validateInputSync=function(){}});var Rr=R(Dn=>{Dn.joinCommand=Dn.getEscapedCommand=function(){}});var Mr=R((If,Ir)=>{"use strict";var hf=require("path"),ls=Tn(),ds=_r(),fs=ee(),yf=ee(),bf=ee(),Er=Pr(),ps=zr(),{spawnedKill:xf,spawnedCancel:wf,setupTimeout:$f,
validateTimeout:_f,setExitHandler:vf}=ee(),{handleInput:kf,getSpawnedResult:Pf,makeAllStream:Sf,validateInputSync:ms}=Ar(),{mergePromise:zf,getSpawnedPromise:Of}=ee(),
{joinCommand:Af,parseCommand:Rf,getEscapedCommand:Ef}=Rr(),Zf=1e3*1e3*100,gs=(e,n,t={})=>{let r=ds._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={...t},
t.stdio=ps(t),{file:e,args:n,options:t,parsed:r}},Zr=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?fs(n):n;Ir.exports.
sync=(e,n,t)=>{let r=gs(e,n,t);ms(r.options);let o;try{o=ls.spawnSync(r.file,r.args,r.options)}catch(u){throw Er({error:u,stdout:"",stderr:"",timedOut:!1})}let i=Zr(
r.options,o.stdout,o.error),s=Zr(r.options,o.stderr,o.error);if(o.error||o.status!==0||o.signal!==null){let u=Er({stdout:i,stderr:s,error:o.error,signal:o.signal,
exitCode:o.status,timedOut:o.error&&o.error.code==="ETIMEDOUT"});if(!r.options.reject)return u;throw u}return{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var y=class extends Error{constructor(t,r,o={}){super(r);B(this,"code");B(this,"param");B(this,"hint");B(this,"cause");B(this,"node");this.name="Stop",this.code=
t,Object.assign(this,o)}};function K(e){return e instanceof y?e:new y("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,
{cause:e})}function $(e,n){return new y("E_PARAMS",n,{param:e})}function rt(e,n){return new y("E_HOST",e,n===void 0?{}:{hint:n})}function pe(e,n){return new y("\
E_REFUSED",e,n===void 0?{}:{hint:n})}var ot=new WeakMap;function me(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return ot.set(t,new Map),t}function T(e,n,t){let r=ot.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var ut=["/lib/modules","/usr/lib/modules"],Ko={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function N(e){return e.replace(/-/g,"_")}function ge(e,n){let t=ut.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ct(e){
return T(e,"kernels",()=>[...new Set(ut.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${ge(e,t)}/${r}`)!==null)))}function qe(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Wo={"modules.dep":":","modules.builtin":"\\s*\\n"},it=new Map;function Jo(e){return`${e.replace(/\W/g,"\\$&").replace(/_/g,"[-_]")}\\.ko`}function st(e,n,t){var d,f;let r=`${n}/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(f=it.get(s))!=null?f:{text:`
${(d=e.read(r))!=null?d:""}
`,answers:new Map};return it.set(s,u),a=>{let p=u.answers.get(a);if(p!==void 0)return p;let l=new RegExp(`[/\\n]${Jo(a)}(?:\\.\\w+)?${Wo[t]}`).test(u.text);return u.
answers.set(a,l),l}}function at(e,n){return T(e,`modules of ${n}`,()=>qo(e,n))}function qo(e,n){let t=ge(e,n),r=st(e,t,"modules.builtin"),o=st(e,t,"modules.dep"),
i=qe(e)===n;return s=>{let u=N(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==null&&o!==null)return"absent";let d=Ko[u],f=d===void 0?
null:new RegExp(`^${d}=([ym])$`,"m").exec(e.read(`/boot/config-${n}`)||"");return f!==null?f[1]==="y"?"builtin":"module":i&&Ge(e,s)?Go(e,u)?"module":"builtin":"\
absent"}}function Go(e,n){return`
${e.attr("/proc/modules")||""}`.includes(`
${n} `)}function Ge(e,n){return e.stat(`/sys/module/${N(n)}`)!==null}var Yo="/dev/null";function he(e){return e.slice(e.lastIndexOf("/")+1)}function Xo(e,n){return he(e)<he(n)?-1:he(e)>he(n)?1:0}function ye(e,n,t=Xo){var o;let r=new Map;for(let i of n)for(let s of e.list(i)){if(s.startsWith(".")||!/.\.conf$/.test(s)||r.has(s))continue;let u=`${i}/${s}`;
if(e.link(u)!==Yo){let d=e.real(u);if(d===null||((o=e.stat(d))==null?void 0:o.type)==="dir")continue}r.set(s,u)}return[...r.values()].sort(t)}function be(e,n){var r;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&e.read(t)||""}var Qo=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function ei(e){let n=[],t=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);n.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:t,lines:o}),t+=o}return n}function lt(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function ni(e,n){
let t=[];for(let{text:r,line:o,lines:i}of ei(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let u=s[1],d=lt(s[2]||""),f=u==="alias"?lt((s[3]||"").split(/[\t ]+/).find(a=>a!=="")||""):s[3]||"";d===null||f===null||f===""&&u!==
"blacklist"||t.push({command:u,name:d,rest:u==="blacklist"?"":u==="options"?f.replace(/\t/g," "):f,path:n,line:o,lines:i})}return t}function dt(e,n){return T(e,
`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...ye(e,Qo)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.
length:r,0,`${ge(e,n)}/modules.softdep`)}return t.flatMap(r=>T(e,r,()=>ni(be(e,r),r)))})}function ti(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),u=r==="["?e.indexOf("]",s+1):-1;if(u<0)return r===
t?n+1:-1;let d=!1;for(let f=s;f<u;f++){let a=e.charAt(f+1)==="-"&&f+2<u;(a?e.charAt(f)<=t&&t<=e.charAt(f+2):e.charAt(f)===t)&&(d=!0),a&&(f+=2)}return d===i?-1:u+
1}function ri(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?ti(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;
i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function Ye(e,n,t){var r;return(r=e.find(o=>o.command===n&&ri(o.name,t)))!=null?r:null}function oi(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").
split(/\s+/))o==="pre:"||o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function ii(e,n){let t=Ye(e,"softdep",n);return t!==null&&oi(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:Ye(e,"install",n)}function ft(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=ii(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var Xe=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Qe(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:N(n)}function xe(e){let n=[];for(let t of ye(e,Xe))for(let r of be(e,t).split(`
`)){let o=Qe(r);o!==null&&n.push({name:o,path:t})}return n}function pt(e,n){let t=new Set(e.split(`
`).map(Qe)),r=n.filter(o=>!t.has(N(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function mt(e,n){let t=new Set(n.map(N));return(e.match(/[^\n]*\n|[^\n]+$/g)||[]).filter(r=>{let o=Qe(r);return o===null||!t.has(o)}).join("")}function gt(e){return Object.freeze({type:"module",...e})}var si=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
ui=/manage|generated|begin/i;function en(e){if(!ui.test(e))return null;for(let[n,t]of si)if(t.test(e))return n;return null}function nn(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function ht(e,n,t=[]){let r=nn(n),o=e.read(n),i=en(o||"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell\
 ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===void 0?
{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var rn=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function yt(e){return new rn(e)}function bt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function we(){return{}}function xt(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function on(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,n!=null&&n.reportInput&&(o.input=e.input),o}var tn;function sn(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&tn!==e._zod){tn=void 0;return}tn=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var wt;var un={value:void 0,enumerable:!1};function v(e,n,t,r){var a;let o={};function i(p){this.def=p,this.constr=f,this.traits=new Set}i.prototype=o;function s(p,l){if(p._zod){if(p._zod.traits.has(e))return}else{
un.value=new i(l);try{Object.defineProperty(p,"_zod",un)}finally{un.value=void 0}}p._zod.traits.add(e),n(p,l)}let u=(a=r==null?void 0:r.Parent)!=null?a:Object;class d extends u{}
Object.defineProperty(d,"name",{value:e});function f(p){let l=r!=null&&r.Parent?new d:this;s(l,p);let c=l._zod.deferred;if(c){for(let m of c)m();l._zod.deferred=
void 0}return l}return Object.defineProperty(f,"init",{value:s}),Object.defineProperty(f,"name",{value:e}),f}var $t;($t=(wt=globalThis).__zod_globalConfig)!=null||(wt.__zod_globalConfig={});var cn=globalThis.__zod_globalConfig;function an(e){return e&&Object.assign(cn,
e),cn}var ln={value:void 0,enumerable:!1},Au=new WeakSet([Object.prototype,Error.prototype]),vt=(e,n)=>{e.name="$ZodError",ln.value=n,Object.defineProperty(e,"issues",
ln),ln.value=void 0},Ru=v("$ZodError",vt),kt=v("$ZodError",vt,void 0,{Parent:Error});var ai=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?li(e,i.issues,o):{success:!0,data:i.value}},$e=ai(
kt);function li(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>on(o,t,an()))),n=void 0,t=void 0),r},set error(o){r=o,n=void 0,t=void 0}}}var Pt={major:4,minor:6,patch:7};var W=v("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=Pt,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var St=v("$ZodNever",(e,n)=>{W.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function fi(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...xt(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}function pi(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function mi(e,n,t,r,o,i,s){let u=[],d=o.keySet,a=o.catchall._zod.def.type;for(let p in n)
if(!d.has(p)){if(p==="__proto__"){a==="never"&&u.push(p);continue}if(a==="never"){u.push(p);continue}}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),t}var zt=v("$ZodObject",(e,n)=>{W.init(e,n);let t=yt(()=>pi(n)),r=bt,o=n.catchall,i;e._zod.parse=(s,u)=>{i!=null||(i=t.value);let d=s.
value;if(!r(d))return s.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),s;s.value={};let f=[],a=i.shape;for(let p of i.allKeys){if(p==="__pr\
oto__")continue;let l=a[p],c=l._zod.optin,m=l._zod.optout,g=l._zod.run({value:d[p],issues:[]},u);fi(g,s,p,d,c,m)}return o?mi(f,d,s,u,t.value,e):f.length?Promise.
all(f).then(()=>s):s}});var Ot=v("$ZodTransform",(e,n)=>{W.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var At=v("$ZodPipe",(e,n)=>{W.init(e,n),sn(e,"optin",t=>t.def.in._zod.optin),sn(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(t,
r);return gi(o,n.out,r)}});function gi(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function Rt(e,n){return new e({type:"never",...we(n)})}var _e=v("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");W.init(e,n),e.def=n,e.type=n.type});var yi=v("ZodMiniNever",(e,n)=>{St.init(e,n),_e.init(e,n)});function bi(e){return Rt(yi,e)}var xi=v("ZodMiniObject",(e,n)=>{zt.init(e,n),_e.init(e,n)});function Et(e,n){return new xi({type:"object",shape:e,catchall:bi(),...we(n)})}var wi=v("ZodMiniTransform",(e,n)=>{Ot.init(e,n),_e.init(e,n)});function dn(e){return new wi({type:"transform",transform:e})}var $i=v("ZodMiniPipe",(e,n)=>{At.init(e,n),_e.init(e,n)});function Zt(e,n){return new $i({type:"pipe",in:e,out:n})}var _i=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,vi=/^[ -~]*$/;function It(e){if(vi.
test(e))return;let n=_i.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function k(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function ve(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:ki(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function ki(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,d)=>d);for(let u=1;u<=e.length;u++){let d=[u];for(let f=1;f<=n.length;f++){let a=((r=t[f-1])!=null?r:0)+(e[u-
1]===n[f-1]?0:1);d.push(Math.min(a,((o=t[f])!=null?o:0)+1,((i=d[f-1])!=null?i:0)+1))}t=d}return(s=t[n.length])!=null?s:0}var Pi=["true","yes","on","y","t","1"],Si=["false","no","off","n","f","0"];function fn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Pi.
includes(n)?!0:Si.includes(n)?!1:void 0}function pn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Tt(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function J(e){if(!(typeof e!="string"||!e.
startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function ke(e,n="",t=""){var r;if(typeof e=="string")
Mt(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>ke(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=pn(e))!=null?r:{}))Mt(o,n===""?"a key":`a key of\
 ${n}`,t),ke(i,n===""?o:`${n}.${o}`,t||o)}function Mt(e,n,t){let r=It(e);if(r!==void 0)throw $(t,`${n} holds the character ${r}, expected one line of printable \
text: remove it`)}var zi={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function mn(e){return{type:zi[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function gn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=mn(r);return{type:"object",properties:n,additionalProperties:!1}}
function Oi(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function hn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${Oi(t)})
      ${t.describe}
`).join("")}var Dt="vfiokit-write";var Ai=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Pe(e){return G("bool",e,"true or false",fn,{})}function Ri(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return G("int",e,`a whole number${r}`,i=>Tt(i,n,t),o)}function Ct(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return G("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Nt(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>fn(i)===r):[];return o.length===1?o[0]:void 0};return{
...G("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function jt(e,n){let t=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(
",")))return u.split(",").map(d=>d.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=G("list",n,
o,t,{items:mn(e)}),s=u=>dn((d,f)=>Array.isArray(d)?d.map((a,p)=>{var m;let l=a===null||a===""?void 0:$e(u,a);if((l==null?void 0:l.success)===!0)return l.data;let c=(m=
l==null?void 0:l.error.issues[0])==null?void 0:m.message;f.issues.push({...Lt(a,"something in it"),...c===void 0?{}:{message:c},path:[p]})}):d);return{...i,schema:()=>Ei(
i.schema(),s(e.schema()))}}var q={check:Pe({describe:"Say what would change and write nothing.",default:!1}),diff:Pe({describe:"Show the changes of files as before and after.",default:!1}),
root:G("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",J,{pattern:"^/"}),wait:Ri({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function yn(e,n){var l,c;let t=pn(n);if(t===void 0)throw $("",`the parameter\
s are ${k(n)}, expected a JSON object such as {"check": true}`);ke(t);let r=Ii(e);if(Object.keys(t).every(m=>t[m]===void 0))return r;let o=$e(Zi(e,t),t);if(o.success)
return{...r,...Object(o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[u=""]=s,d=s.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw $(String(u),`${d} ${(l=i==null?void 0:i.message)!=null?l:"is not valid"}`);let f=String(i.keys[0]),a=Object.
keys(d===""?e:Object((c=e[d])==null?void 0:c.json.properties)).sort(),p=ve(f,a);throw $(d===""?f:d,`${JSON.stringify(f)} is not a parameter${d===""?"":` of ${d}`}${p===
void 0?"":` (did you mean ${p}?)`}; known are ${a.join(", ")}`)}function Lt(e,n,t=""){return{code:"custom",input:e,message:`is ${k(e)}, expected ${n}${t}`}}function G(e,n,t,r,o){
let i=()=>dn((d,f)=>{if(d==null||d===""&&e!=="str")return n.default;let a=r(d),p=typeof d=="number"&&(e==="str"||e==="list");return a===void 0&&f.issues.push(Lt(
d,t,p?Ai:"")),a}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function Ei(e,n){return Zt(e,n)}function Zi(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return Et(t)}function Ii(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function bn(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Ht(e){return{kind:"kmod",name:e}}var xn="/etc/modules-load.d/vfio.conf",wn=["vfio","vfio_iommu_type1","vfio_pci"],Mi=Ct({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function Ti(e,n){let t=[...new Set(n.modules.map(N))];if(t.length===0)throw $("modules",`modules is an empty l\
ist, expected at least one module; leave it out for ${wn.join(", ")}`);let r=ct(e),o=qe(e),i=new Map([...r,...o===null?[]:[o]].map(c=>[c,at(e,c)])),s=o===null?void 0:
i.get(o),u=c=>r.length===0||r.some(m=>{var g;return((g=i.get(m))==null?void 0:g(c))!=="absent"}),d=t.filter(u),f=c=>{let m=new Set(xe(c).map(b=>b.name)),g=t.map(
b=>{let _=s===void 0?r.length>0&&r.every(z=>{var E;return((E=i.get(z))==null?void 0:E(b))==="builtin"}):s(b)==="builtin";return{name:b,loaded:Ge(c,b)||_&&s!==void 0,
builtin:_,at_boot:m.has(b)||_}}),h=n.state==="absent"||s===void 0?[]:g.filter(b=>d.includes(b.name)&&!b.loaded);return{own:{modules:g},rebootReasons:h.filter(b=>(s==
null?void 0:s(b.name))==="absent").map(b=>`${b.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:h.filter(b=>(s==null?
void 0:s(b.name))!=="absent"&&!n.load).map(b=>`${b.name} is loaded at the next boot`)}};if(n.state==="absent"){let c=xe(e).filter(h=>t.includes(h.name)),m=[...new Set(
c.map(h=>h.path))].filter(h=>(h===xn||h===nn(xn))&&en(e.read(h)||"")===null);return{steps:m.map(h=>bn(h,mt(e.read(h)||"",t).replace(/^\s+$/,"")||null)),released:t.
map(h=>({thing:"module",value:h})),notes:c.filter(h=>!m.includes(h.path)).map(h=>`${h.path} loads ${h.name}, and is not ours: left as it is`),report:f}}if(d.length===
0)throw rt(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with vfio`,"install linux-modules-extra or kernel-modules-ex\
tra, or a kernel that has vfio");let a=d.filter(c=>!xe(e).some(m=>m.name===c)),p=ht(e,xn,Xe.slice(1)),l=d.map(c=>ft(dt(e),c)).filter(c=>c!==null);return{steps:[
...a.length===0?[]:[bn(p.path,pt(e.read(p.path)||"",a))],...n.load&&s!==void 0?d.filter(c=>s(c)==="module").map(Ht):[]],claims:a.map(c=>({thing:"module",value:c})),
notes:[...t.filter(c=>!u(c)).map(c=>`no installed kernel has ${c}: left out`),...d.filter(c=>n.load&&s!==void 0&&s(c)==="absent").map(c=>`the running kernel ${o}\
 does not have ${c}: nothing to load now`)],warnings:[...a.length===0||p.warning===void 0?[]:[p.warning],...l.map(c=>`${c.path} line ${c.line} keeps ${c.name} f\
rom being loaded, at boot too, although it is listed: take that line out`)],report:f}}var Ft=gt({name:"vfio_modules",summary:"Loads the vfio modules, now and at\
 every boot.",params:{state:Nt(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",default:"present"}),modules:jt(Mi,
{describe:"The modules; those that no installed kernel has are left out.",default:wn}),load:Pe({describe:"Load them now as well.",default:!0})},example:{modules:wn},
plan:Ti});var Te=require("fs");var Di=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function $n(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:d,rebootReasons:f,pendingAtBoot:a,bootable:p,notes:l,warnings:c,own:m}=e,g=Wt({...Ut(t,o!==void 0,r,n),error:o&&Bt(o.stop,
o.node),exception:o&&Kt(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:d,reboot_required:f&&f.length>0,reboot_reasons:f,pending_at_boot:a,
bootable:p,notes:(l==null?void 0:l.length)===0?void 0:l,warnings:(c==null?void 0:c.length)===0?void 0:c}),h=Object.entries(m).filter(([b])=>!Object.prototype.hasOwnProperty.
call(g,b)&&!Di.includes(b)&&!b.startsWith("_"));return{...g,...Object.fromEntries(h)}}function _n(e,n){return Wt({...Ut(!1,!0,e.message,n),error:Bt(e,"untouched"),
exception:Kt(e),changes:[]})}function Vt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Ut(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Bt(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Kt(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Wt(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var w=require("fs"),ze=16<<20,Ci=40;function X(e){return e instanceof Error&&"code"in e?String(e.code):""}function Oe(e){let n=X(e);return n==="ENOENT"||n==="EN\
OTDIR"||n==="ELOOP"}var Y=Buffer.allocUnsafe(4096);function Jt(e){let n="",t=0;for(;;){let r=w.readSync(e,Y,t,Y.length-t,null);if(r===0)return n+Y.toString("lat\
in1",0,t);if(t+=r,!(t<Y.length)){if(n+=Y.toString("latin1"),n.length>ze)return null;t=0}}}function Se(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Ae(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Se(i===void 0?n:n.slice(o)),u=i===void 0?[]:Se(i),d=0;for(let f=s.shift();f!==void 0;f=s.shift()){
if(f===".."){u.pop();continue}let a=[...u,f],p=null;if(s.length>0||t){let l=e+"/"+a.join("/");try{w.lstatSync(l).isSymbolicLink()&&(p=w.readlinkSync(l))}catch(c){
p=null}}if(p===null){u=a;continue}if(++d>Ci)return null;p.startsWith("/")&&(u=[]),s.unshift(...Se(p))}return"/"+u.join("/")}function Ni(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Ae(e,r,!0);o!==null&&w.existsSync(e+o)&&t.set(r,o)}function vn(e){return Pn(kn(e)).view}function kn(e){
return e==="/"?"":e.replace(/\/+$/,"")}function Pn(e){let n=new Map;function t(p,l){if(e==="")return p;Ni(e,p,n);let c=Ae(e,p,l,n);return c===null?null:e+c}function r(p){
let l=t(p,!0);if(l===null||!w.existsSync(l))return null;try{return e===""?w.realpathSync.native(l):(w.lstatSync(l),l.slice(e.length))}catch(c){return null}}function o(p){
let l=t(p,!1);if(l===null)return null;let c;try{c=w.lstatSync(l)}catch(D){if(Oe(D))return null;throw new y("E_APPLY",`${p} could not be looked at: ${X(D)}; run \
as root or give this user access`,{cause:D})}let m=c.isFile()?"file":c.isDirectory()?"dir":c.isSymbolicLink()?"link":"other",{size:g,mtimeMs:h,ino:b,dev:_,uid:z,
gid:E}=c;return{type:m,size:g,mtimeMs:h,ino:b,dev:_,uid:z,gid:E,mode:c.mode&4095}}function i(p){let l=t(p,!0);if(l===null)return null;let c;try{c=w.openSync(l,w.
constants.O_RDONLY|w.constants.O_NONBLOCK)}catch(m){if(Oe(m))return null;throw new y("E_APPLY",`${p} could not be read: ${X(m)}; run as root or give this user a\
ccess`,{cause:m})}try{let m=w.fstatSync(c);if(!m.isFile())throw new y("E_HOST",`${p} is not a regular file; expected one or nothing; move it away`);let g=m.size>
ze?null:m.size<Y.length?Jt(c):w.readFileSync(c,"latin1");if(g===null)throw new y("E_HOST",`${p} has more than ${ze} bytes; expected ${ze} at most; look at what \
it is`);return g}catch(m){throw m instanceof y?m:new y("E_APPLY",`${p} could not be read: ${X(m)}`,{cause:m})}finally{w.closeSync(c)}}function s(p,l,c){let m=t(
p,!0);if(m===null)return null;try{let g=w.openSync(m,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{let h=Buffer.alloc(c);return h.slice(0,w.readSync(g,h,0,c,
l))}finally{w.closeSync(g)}}catch(g){return null}}function u(p){var c,m;let l=t(p,!0);if(l===null||!w.existsSync(l))return null;try{let g=w.openSync(l,w.constants.
O_RDONLY|w.constants.O_NONBLOCK);try{return(m=(c=Jt(g))==null?void 0:c.trimEnd())!=null?m:null}finally{w.closeSync(g)}}catch(g){return null}}function d(p){let l=t(
p,!0);if(l===null)return[];if(!w.existsSync(l))return[];try{return w.readdirSync(l).sort()}catch(c){return[]}}function f(p){let l=t(p,!1);if(l===null)return null;
try{return w.readlinkSync(l)}catch(c){return null}}function a(p){let l=t(p,!0);if(l===null)return null;try{let{rdev:c}=w.statSync(l);return c===0?null:`${c>>>8&
4095}:${c&255|c>>>12&1048320}`}catch(c){return null}}return{view:{root:e===""?"/":e,read:i,bytes:s,attr:u,list:d,link:f,real:r,stat:o,device:a},forget:()=>n.clear()}}function Gt(e,n,t){let r=ji(qt(e),qt(n)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${t}`:[])}function qt(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function ji(e,n){let t=[];for(let r=0,o=0;r<e.length||o<n.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==n[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];t.push(...e.slice(
r,r+i).map(u=>`-${u}`),...n.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&t.push(` ${e[r]}`)}return t}function Re(e,{utf8:n}){return e.replace(n?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function Q(e,n,{colour:t}){
return t&&e!==void 0?`\x1B[${e}m${n}\x1B[0m`:n}function oe(e,n){var t;return(t=e.match(new RegExp(`(?! )(.{1,${n}}|\\S+)(?= |$)`,"gm")))!=null?t:[""]}function H(e){
return`  ${e}`}function Sn(e,{columns:n}){return oe(e,n-4).map((t,r)=>H(r===0?t:H(t)))}function Li(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function ie(e,n,t){var p;let r=t===void 0?e:[t,...e],o=l=>l.reduce((c,m)=>Math.max(c,m.length),0),i=(r[0]||[]).map((l,c)=>o(
r.map(m=>m[c]||""))),s=(p=i.pop())!=null?p:0,u=i.reduce((l,c)=>l+c+2,2),d=n.columns-u,f=Math.max(Math.min(s,20),o(r.flatMap(l=>oe(l[i.length]||"",1))));if(t!==void 0&&
d<f)return e.flatMap(l=>Sn(l.map((c,m)=>`${t[m]} ${c}`).join(", "),n));let a=l=>Q(Li(l),l,n);return r.flatMap(l=>oe(l[i.length]||"",d).map((c,m)=>{if(m>0)return"\
 ".repeat(u)+c;let g=i.map((h,b)=>`${a(l[b]||"")}${" ".repeat(h+2-(l[b]||"").length)}`);return H(g.join("")+a(c)).trimEnd()}))}function er(e,n,t){let{changed:r,failed:o,msg:i,comment:s,module:u,version:d,contract:f,host:a,error:p,exception:l,run:c,changes:m,diff:g,pending:h,reboot_required:b,
reboot_reasons:_,pending_at_boot:z,bootable:E,notes:D,warnings:fe,...Z}=Yt(e,n),L=(M,ne)=>On(M,ne,n),I=(M,ne)=>L(M,rr(ne,n)),C=zn(m),nt=C.map(({facet:M,label:ne,
before:Co,after:No})=>[O(M),`${ne}: ${Vi(O(Co),O(No),n)}`]),{code:To,hint:tt,node:Do}=Object(p);return`${[...oe(Fi(O(i),o===!0,C),n.columns).map(M=>Q(o?`${"1"};${"\
31"}`:"1",M,n)),...o?L("Changed",ie(nt,n)):ie(nt,n),...Ui(t===void 0?Z:Yt(t,n),n),...zn(g).flatMap(M=>Bi(M,n)),...L("To be run by you",tr(h).map(H)),...I("A reb\
oot is required",_),...I("At the next boot",z),...I("This node would not boot",Object(E).reasons),...I("Warnings",fe),...I("Notes",D),...I("Hint",O(i).includes(
tt||"")?[]:[tt]),...L("Undo with",c===void 0?[]:[H(`passthrough_undo '{"since": "${c}"}'`)]),...o?["",`${To}, node: ${Do}`]:[],...l===void 0?[]:["",O(l)]].join(
`
`)}
`}function Yt(e,n){return JSON.parse(JSON.stringify(e),(t,r)=>typeof r=="string"?Re(r,n):r)}function Fi(e,n,[t]){return n?`FAILED: ${e}`:t===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${t.label}`,1)[0]}:`}var Xt="out of date: ";function Vi(e,n,{utf8:t}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${n}`)?e===""?"new":n===
""?"removed":"edited":e.startsWith(Xt)?`made anew: ${e.slice(Xt.length)}`:`${e||"absent"} ${t?"\u2192":"->"} ${n||"absent"}`}function Ui(e,n){let t=[],r=[];for(let[
o,i]of nr(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=O(i),u=zn(i),d=Object.keys(Object(u[0]));d.length>0?r.push(...On(o,ie(u.map(f=>d.map(a=>O(
f[a]))),n,d.map(An)),n)):!s.includes(`
`)&&o.length+s.length+4<=n.columns?t.push([o,s]):r.push(...On(o,Array.isArray(i)?rr(i,n):s.trim().split(`
`).map(H),n))}return[...t.length===0?[]:["",...ie(t,n)],...r]}function nr(e,n=""){return Object.entries(e).flatMap(([t,r])=>{let o=n+An(t);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?nr({...r},`${o} `):[[o,r]]})}function An(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function O(e){return Array.isArray(e)?
e.map(O).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([n,t])=>`${An(n)} ${O(t)}`).join(", "):String(e!=null?
e:"-")}function zn(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function tr(e){return Array.isArray(e)?e.map(O):[]}function rr(e,n){return tr(
e).flatMap(t=>Sn(t,n))}function On(e,n,t){return n.length===0?[]:["",Q("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,t),...n]}function Bi({before:e,after:n,before_header:t,
after_header:r,dst_larger:o},i){let s=o===void 0?Gt(String(e),String(n),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`--- ${t}`,`+++ ${r}`].
map(u=>Q("1",u,i)),...s.map(u=>Q(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var A=require("fs");var Rn=4*1024*1024,or=64,Ki=["__proto__","constructor","prototype"],Ze=/[ \t\n\r]*/y,Wi=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Ji=/true|false|null/y;function se(e,n){
if(e.length>Rn)throw $("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw $(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(l){let c=r.slice(0,o).split(`
`),m=`line ${c.length}, column ${(c[c.length-1]||"").length+1}`,g=o>=r.length?"the end":k(r.slice(o,o+12).split(`
`)[0]||""),h=r[o]==="'"?": JSON strings take double quotes":"";throw $("",`${n} is not JSON: found ${g} at ${m}, expected ${l}${h}`)}function s(l){var m;l.lastIndex=
o;let c=(m=l.exec(r))==null?void 0:m[0];return c!==void 0&&(o+=c.length),c}function u(){if(r[o]!=='"')return;let l=o+1;for(;l<r.length&&r[l]!=='"';)l+=r[l]==="\\"?
2:1;try{let c=JSON.parse(r.slice(o,l+1));return o=l+1,String(c)}catch(c){return i("a string on one line, with valid escapes and an end")}}function d(l){return s(
Ze),r[o]!==l?!1:(o++,!0)}function f(l){s(Ze);let c=u();if(c===void 0)return i("a key in double quotes");if(Ki.includes(c))throw $(c,`${n} holds the key ${k(c)},\
 which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(l,c))throw $(c,`${n} holds the key ${k(c)} twice, expected each key once: remove on\
e`);return d(":")?c:i('":"')}function a(l){var m;if(s(Ze),l>or&&(r[o]==="{"||r[o]==="["))throw $("",`${n} is nested deeper than ${or} levels`);if(d("{")){let g=Object.
create(null);if(d("}"))return g;do g[f(g)]=a(l+1);while(d(","));return d("}")?g:i('"," or "}"')}if(d("[")){let g=[];if(d("]"))return g;do g.push(a(l+1));while(d(
","));return d("]")?g:i('"," or "]"')}if(r[o]==='"')return u();let c=(m=s(Wi))!=null?m:s(Ji);return c===void 0?i("a value"):JSON.parse(c)}let p=a(1);return s(Ze),
o<r.length?i("nothing after the value"):p}var qi=["check","diff","pretty","human","schema","help","version"];function ir(e,n,t=[]){let r=[...qi,...t],o=new Set,i=Object.create(null),s=[],u;for(let f=0;f<
e.length;f++){let a=e[f]||"",[,p="",,l]=/^--([a-z]+)(=([^]*))?$/.exec(a)||[],c=r.find(m=>a===`--${m}`);if(c!==void 0)o.add(c);else if(n.includes(p)){let m=l!=null?
l:e[++f];m===void 0||m===""||m.startsWith("-")?u=u!=null?u:`--${p} has no value, expected one after it`:p in i&&i[p]!==m?u=u!=null?u:`--${p} is given twice, exp\
ected it once`:i[p]=m}else a.startsWith("-")&&a!=="-"?u=u!=null?u:Gi(a,[...r,...n]):s.push(a)}s.length>1&&(u=u!=null?u:`found the arguments ${s.map(f=>k(f)).join(
" and ")}, expected one at most: quote the JSON as one word`);let[d]=s;return{switches:o,...i,...d===void 0?{}:{source:d},...u===void 0?{}:{problem:u}}}function Gi(e,n){
let t=ve(e.replace(/^-+|=.*$/g,""),n);return`${k(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function sr(e,n){
if(n!==void 0)return se(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return se(cr(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return se(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw $("",`the argument is ${k(e)}, expected JSON, @FILE or -`);return se(Yi(t),`the file ${k(
t,200)}`)}function ur(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function Yi(e){let n;try{n=(0,A.openSync)(e,A.constants.O_RDONLY|A.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw $(
"",`${r} ${k(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,A.fstatSync)(n).isFile())throw $("",`${k(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return cr(n,`the file ${k(e,200)}`)}finally{(0,A.closeSync)(n)}}function cr(e,n){let t=[];for(let o=Rn+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=Xi(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw $("",`${n} is empty, expected a JSON object, {} at least`);return r}function Xi(e,n,t){for(;;)try{return(0,A.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw $("",`cannot read ${t} (${o}), expected JSON there`);En(10)}}function En(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Ie=require("fs");function Me(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function ue(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Ie.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;En(2)}return!0}function Zn(){let{COLUMNS:e,LC_ALL:n,LC_CTYPE:t,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(n||t||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&Qi(1))}}function Qi(e){try{return(0,Ie.fstatSync)(e).isCharacterDevice()}catch(n){
return!1}}function ar(e){let n,t=()=>{if(n===void 0)return!1;let r=Math.round(process.uptime()-n);return n=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:t,step(r){t(),e(`${r} ...`),n=process.uptime()}}}var lr=!1;function dr(){if(!lr){lr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ce="0.1.0";var Nd=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function fr(e,n){var o,i;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}var es={x64:"x86_64",arm64:"aarch64"};function In(e){var s,u,d,f;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=(u=(s=/^[^#\s].*$/m.exec(e.attr("/et\
c/hostname")||""))==null?void 0:s[0])!=null?u:null,i={name:n?t||r:r||t,machine_id:e.attr("/etc/machine-id"),os:fr(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kern\
el/osrelease"),arch:(f=e.attr("/proc/sys/kernel/arch"))!=null?f:n?(d=es[process.arch])!=null?d:process.arch:null};return Object.fromEntries(Object.entries(i).filter(
([,a])=>a))}async function pr(e,n,t,r){var a,p,l,c;process.removeAllListeners("warning");let o=ir((a=r==null?void 0:r.argv)!=null?a:process.argv.slice(2),hr(e)?["root","cap\
ture"]:["root"],gr(e)?["metrics"]:[]),i={module:e.name,version:ce,host:{}},s=!1,u,d=ar(m=>ue(Re(m,Zn()))),f=(m,g)=>{if(s)return;let h=us(m,o,g);s=!0,process.exitCode=
Vt(m),ue(d.end()?`
${h}`:h)};process.once("uncaughtException",m=>f(_n(K(m),i)));try{if(o.problem!==void 0)throw $("",o.problem);let m=cs(e,o,(p=r==null?void 0:r.program)!=null?p:`${e.
name}.js`);if(m!==void 0){ue(m);return}u=sr(o.source,n);let g=await ns(e,o,u,i,t,d.step);o.switches.has("metrics")&&g.metrics!==void 0?ue(g.metrics(Math.floor(Date.
now()/1e3))):f($n(g,i),g.human)}catch(m){Object.keys(i.host).length===0&&(i.host=ss((c=(l=o.root)!=null?l:Reflect.get(Object(u),"root"))!=null?c:"/")),f(_n(K(m),
i))}}async function ns(e,n,t,r,o,i){if(t===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw $("",`${e.name} found no argument, expected one, since it acts at\
 once: pass {} to mean it`);let{params:s,ansible:u}=ur(t===void 0?{}:t),d=yn(ts,{check:u._ansible_check_mode,diff:u._ansible_diff}),f=yn({...q,...e.params},rs(s,
n.root)),{check:a,diff:p,root:l,wait:c}=f;if(!mr(l))throw $("root",`root is ${JSON.stringify(l)}, which is no directory here, expected the top of a tree`);let m=vn(
l);if(r.host=In(m),e.type==="probe")return n.capture===void 0?os(e,m,f):is(e,m,n.capture);if(o===void 0)throw new Error("this script was built without the engin\
e");return o(l,e,f,{check:a||d.check||n.switches.has("check"),diff:p||d.diff||n.switches.has("diff"),wait:c,version:ce,beforeWriting:dr,render:g=>Me($n(g,r)),...n.
switches.has("human")?{progress:i}:{}})}var ts={check:q.check,diff:q.diff};function rs(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;
let t=Reflect.get(e,"root");if(t!=null&&J(t)!==J(n))throw $("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --root, expected \
one of them`);return{...e,root:n}}function mr(e){try{return(0,Te.statSync)(e).isDirectory()}catch(n){return!1}}function os(e,n,t){let{msg:r,own:o,fail:i,...s}=e.
read(me(n),t);return{changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new y(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function gr(e){
return e.type==="probe"&&e.takesMetrics===!0}function hr(e){return e.type==="probe"&&e.capture!==void 0}function is(e,n,t){var o;let r=((o=e.capture)==null?void 0:
o.call(e,n))||"";try{(0,Te.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(i){throw $("",`cannot write ${JSON.stringify(t)} (${String(Reflect.get(Object(i),"code"))}\
), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${t}; look t\
hrough it before you send it`,changes:[],own:{}}}function ss(e){let n=J(e);try{return n!==void 0&&mr(n)?In(vn(n)):{}}catch(t){return{}}}function us(e,{switches:n},t){
return n.has("human")?er(e,Zn(),t==null?void 0:t()):Me(e,n.has("pretty")?2:0)}function cs(e,{switches:n},t){if(n.has("help"))return as(e,t);if(n.has("version"))
return`${e.name} ${ce}
`;if(!n.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...gn({...e.params,...q}),examples:[
e.example]};return Me(r,n.has("pretty")?2:0)}function as(e,n){return`${e.name} ${ce}: ${e.summary}

Usage: ${n} [JSON | @FILE | - | FILE] [flags]
  ${n} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${hn(e.params)}
Parameters of every module:
${hn(q)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${hr(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${gr(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var Po=te(Mn(),1);var jr=te(Tn(),1),De=require("fs"),Cn=te(wr(),1);var hs=1800,ys=64*1024*1024,Tr="/usr/local/sbin:/usr/sbin:/sbin",Lr=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],Dr="VFIOKIT_COMMAND",Cr="ended\
 by a signal without a name",bs=1,xs=`process.title='${Dt} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,ws=0;async function ae(e,n={}){return $s((await Promise.resolve().then(()=>te(Mr(),1))).
default.sync,e,n)}function $s(e,n,t){var h;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++ws}`,s={...process.env};for(let b of Lr)delete s[b];let u=s.PATH,d={
cwd:"/",extendEnv:!1,env:{...s,PATH:u?`${u}:${Tr}`:`/usr/bin:/bin:${Tr}`,...t.env,LC_ALL:"C",[Dr]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((h=t.timeout)!=null?h:hs)*1e3,killSignal:"SIGKILL",maxBuffer:ys,encoding:"latin1",stripFinalNewline:!1,reject:!1},f=_s(()=>e(r,
o,d));if(f===void 0)return{code:127,stdout:"",stderr:Cr};let{exitCode:a,signal:p,timedOut:l,stdout:c="",stderr:m=""}=f;if(l)return vs(`${Dr}=${i}`),{code:124,stdout:c,
stderr:m};let g=p===void 0?void 0:Cn.constants.signals[p];return g!==void 0?{code:128+g,stdout:c,stderr:m}:typeof a=="number"?{code:a,stdout:c,stderr:m}:{code:127,
stdout:c,stderr:m||String(Reflect.get(f,"originalMessage")||Cr)}}function _s(e){try{return e()}catch(n){return}}function vs(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,De.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,De.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function Hr(e,n,t){let r={...process.env};for(let u of Lr)delete r[u];let o=(0,jr.spawn)(process.execPath,["-e",
xs,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(u=>{o.once("error",d=>u({code:String(Reflect.get(d,"code"))})),o.once("exit",(d,f)=>u(d===
0?{}:{code:f!=null?f:ks(d)}))}),s=await Nr(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await Nr(bs,i)!==void 0?{code:"ETIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.
pid}))}function ks(e){var n,t;return(t=(n=Object.entries(Cn.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=null?t:`status ${e!=null?e:"?"}`}function Nr(e,n){
return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var x=require("fs"),j=require("path");function Nn(e){return j.join(j.dirname(e),`.${j.basename(e)}.vfiokit-new`)}function jn(e){let n=x.openSync(e,"r");try{x.fsyncSync(
n)}finally{x.closeSync(n)}}function Fr(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function Vr(e,n,t){let r=x.fstatSync(e);n!==null&&(r.uid!==n.uid||r.
gid!==n.gid)&&Fr(()=>x.fchownSync(e,n.uid,n.gid)),(x.fstatSync(e).mode&4095)!==t&&x.fchmodSync(e,t)}async function Ur(e,n,t){let r=(n.mode&56)!==0&&(n.mode&4)===
0;if(Vr(e,n,r?n.mode&448|128:n.mode&4095),!r)return;let o=x.existsSync("/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await ae([o,"--attributes-only","--prese\
rve=mode","--",t,`/proc/${x.readlinkSync("/proc/self")}/fd/${e}`]),u=x.fstatSync(e).mode;if(i!==0||u!==n.mode)throw new y("E_APPLY",`${t} was not replaced, as i\
ts readers could not be kept: ${o} ended with ${i} and left mode ${(u&4095).toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(n.mode&4095).toString(8)}\
; see that GNU's cp can be run`)}function Ce(e){try{return x.lstatSync(e)}catch(n){if(Reflect.get(Object(n),"code")==="ENOENT")return null;throw n}}function Br(e){
try{x.unlinkSync(e)}catch(n){}}function Ln(e,n,t=()=>{}){if(!x.existsSync(e)){Ln(j.dirname(e),493,t);try{x.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(
r),"code")==="EEXIST")return;throw r}t(e)}}function Ps(e,n){return t=>{Fr(()=>x.chownSync(t,e.uid,e.gid)),x.chmodSync(t,n|(n&292)>>2)}}async function Kr(e,n,{mode:t,
owner:r,label:o,last:i,anew:s}){let u=j.dirname(e);Ln(u,493,r===void 0?void 0:Ps(r,t));let d=Nn(e),f=Ce(e);Ce(d)!==null&&x.unlinkSync(d);let{O_WRONLY:a,O_CREAT:p,
O_EXCL:l,O_NOFOLLOW:c}=x.constants,m=x.openSync(d,a|p|l|c,384);try{try{for(let g=0;g<n.length;)g+=x.writeSync(m,n,g);f===null||s===!0?Vr(m,r!=null?r:null,t):await Ur(
m,f,e),x.fsyncSync(m)}finally{x.closeSync(m)}f!==null&&await o(d,e),await(i==null?void 0:i()),x.renameSync(d,e)}catch(g){throw Br(d),g}f===null&&await o(e,null),
jn(u)}async function Wr(e,n,t){let r=Ce(n),o=x.openSync(e,"r+");try{r!==null&&await Ur(o,r,n),x.fsyncSync(o)}finally{x.closeSync(o)}await t(e,r===null?null:n),x.
renameSync(e,n),jn(j.dirname(n))}function Jr(e){x.unlinkSync(e),jn(j.dirname(e))}function Ss(e){return`${e}.${process.pid}`}function qr(e,n){let t=Ss(e);for(let r=1;;r++)
try{return Ln(j.dirname(e),448),Ce(t)!==null&&x.unlinkSync(t),x.writeFileSync(t,n,{mode:384,flag:"wx"}),x.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),
"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{Br(t)}}var zs=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],Os=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Gr(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Yr(e){
return e.toString(16).padStart(2,"0")}function Hn(e){var t;let n=e.attr("/proc/locks")||"";for(let r of zs){let o=e.stat(r);if(o===null)continue;let[i,s]=[o.dev>>>
8&4095,o.dev&255|o.dev>>>12&1048320],u=`${i===0?"":` ${Yr(i)}:${Yr(s)}`}:${o.ino} `,d=n.split(`
`).find(a=>a.includes(u)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(a)&&!a.includes("->")),f=d===void 0||(t=/WRITE\s+(\d+)/.exec(d))==null?void 0:t[1];if(f!==void 0)return new y(
"E_BUSY",`${Gr(e,f)} holds ${r}: a package transaction is running; wait until it ends and run this again`)}for(let r of e.list("/proc"))if(!(!/^\d+$/.test(r)||!Os.
has(e.attr(`/proc/${r}/comm`)||"")))return new y("E_BUSY",`${Gr(e,r)} is building a boot image; wait until it ends and run this again`);return null}var Fn="vfiokit_bind",As=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Uf=`\
install ${Fn} ${As}`;var Bf=new RegExp(`^(?:install ${Fn} .*|softdep vfio-pci pre: (?:\\S+ )*${Fn})$`);var P="/var/lib/vfiokit",S=`${P}/journal.jsonl`,Ne=1;function Rs(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n&&(!("entry"in n)||typeof Object(n.entry).kind=="string")?n:null}catch(n){return null}}function F(e){let n=e.read(S);if(n===null)return[];let t=new Map,
r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=Rs(i);if(s===null||"vfiokit"in s&&s.vfiokit<=Ne&&![s.claims,s.devices,s.dirs].every(Array.isArray))throw new y(
"E_HOST",`${S} line ${o+1} is not a journal line; expected JSON with "run" and what belongs to it; restore the file from a backup or move it away, and undo by h\
and`);if("vfiokit"in s){if(s.vfiokit>Ne)throw new y("E_HOST",`${S} has format ${s.vfiokit}, expected ${Ne} at most; use the vfiokit that wrote it (version ${s.version}\
) or a newer one`);t.set(s.run,{...s,released:s.released||[],entries:[],done:!1});continue}let u=t.get(s.run);u!==void 0&&("entry"in s?u.entries.push(s.entry):u.
done=!0)}return[...t.values()]}function Xr(e){return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Qr(e){return e.map(({entries:n,done:t,...r})=>Xr([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function eo(e,n){let t=Qr(F(e));async function r(o){t+=Xr([o]),await e.write(S,t,384)}return await r({vfiokit:Ne,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Vn(e,n){let t=F(e).filter(r=>!n.has(r.run));t.length>0?await e.write(S,Qr(t),384):e.remove(S)}function le(e){
return`${e.thing} ${e.value}`}function Es(e,{except:n,...t}){let r=(n||[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===!0});
return r.length===0?t:{...t,except:r}}function Zs(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)t.delete(le(i));for(let i of o.claims)t.set(le(i),{claim:Es((r=t.get(le(i)))==
null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||o===n).map(({claim:o})=>o)}function Un(e,n){let t=F(e),r=Zs(t).map(le);return n.some(o=>r.includes(le(o))||t.slice(-1).some(i=>!i.done))}function no(e,n,t=420){var o,i;let r=e.real(n);return(((i=(o=r===null?null:e.stat(r))==null?void 0:o.mode)!=null?i:t)&4)===0||to(e,r!=null?r:n)}function to(e,n){
var r,o;let t=n.replace(/\/[^/]*$/,"");return t.length>0&&((((o=(r=e.stat(t))==null?void 0:r.mode)!=null?o:1)&1)===0||to(e,t))}var ro=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function uo(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Is(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let u=-o;u<=o;u+=2){let d=i===void 0?0:co(i,o,u);for(;d<e.length&&d-u<n.length&&
e[d]===n[d-u];)d++;if(s[u+o]=d,d>=e.length&&d-u>=n.length)return Ms(r,e.length,n.length)}}return null}function co(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function Ms(e,n,t){var s;let r=[],[o,i]=[n,t];for(let u=e.length-1;u>=0;u--){let d=e[u-1],f=o-i,
a=d===void 0?0:co(d,u,f);for(;o>a;)r.push([--o,--i]);if(d===void 0)break;f!==-u&&((s=d[f+u-2])!=null?s:0)+1===a?o--:i--}return r.reverse()}function V(e,n){if(e===
n)return[];let t=uo(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=e.slice(t).match(ro)||[],o=n.slice(t).match(
ro)||[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=Is(r,o);if(s===null)return so(t,r.join(""),
o.join("")).reverse();let u=[],[d,f,a]=[t,0,0];for(let[p,l]of[...s,[r.length,o.length]]){let c=r.slice(f,p).join("");(p>f||l>a)&&u.push(...so(d,c,o.slice(a,l).join(
""))),d+=c.length+(r[p]||"").length,[f,a]=[p+1,l+1]}return u.reverse()}var oo=/[\s"',]/;function je(e,n){return n>0&&n<e.length&&!oo.test(e.charAt(n-1))&&!oo.test(
e.charAt(n))}function io(e,n){return e!==""&&/^["']/.test(n)&&n.startsWith(e,1)}function so(e,n,t){let r=uo(n,t),[o,i]=[n.slice(r),t.slice(r)];if(io(o,i))return[
[e+r,0,i.charAt(0)],[e+n.length,0,i.slice(o.length+1)]];if(io(i,o))return[[e+r,1,""],[e+r+1+i.length,o.length-1-i.length,""]];for(;r>0&&(je(n,r)||je(t,r));)r--;
let s=Math.min(n.length,t.length)-r,u=0;for(;u<s&&n[n.length-1-u]===t[t.length-1-u];)u++;for(;u>0&&(je(n,n.length-u)||je(t,t.length-u));)u--;return[[e+r,n.length-
r-u,t.slice(r,t.length-u)]]}var Ts=104448;function Le(e){return Buffer.from(e,"latin1").toString("utf8")}var Ds=/[^\s"']+/g,ao=/["'\\]/g;function lo(e,n,t,r){let o=t===null?null:t.replace(
ao,""),i="",s=0;for(let u of e.split(/(?<=\n)/)){let d=s+u.length,f=n.filter(([a,p])=>a<d&&(p>s||(r===void 0?a>=s:a>s)));if(f.length>0&&(r==null?void 0:r.includes(
u.replace(/\r?\n$/,"")))===!0)i+=u;else if(f.length>0){let a=s;i+=u.replace(Ds,(p,l)=>{let c=o!==null&&!o.includes(p.replace(ao,""))&&f.some(([g,h])=>g<=a+l&&h>=
a+l+p.length),m=p.indexOf("=");return c?p:m>0?p.slice(0,m+1)+"***":"***"})}s=d}return i}function He(e){return e===""||e.endsWith(`
`)?e:e+`
`}function fo(e,n,t,r,o,i=!1,s=""){let u={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[d,f]=[n||"",t||""];if(r){let p=V(d,
f),l=V(f,d),c=p.map(([g,h])=>[g,g+h]),m=l.map(([g,h])=>[g,g+h]);return{before:Le(He(lo(d,c,i?f+s:null,o))),after:Le(He(lo(f,m,i?null:d+s,o))),...u}}let a=Math.max(
d.length,f.length);return a>Ts?{dst_larger:a,...u}:{before:Le(He(d)),after:Le(He(f)),...u}}var po=te(Mn(),1);function Bn(e){return(0,po.createHash)("sha256").update(e,"latin1").digest("hex")}function Kn(e){return e===null?"":`sha256:${Bn(e).slice(0,12)}`}function mo(e,n){let t=[],r=[];for(let[o,,i]of V(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length,d=u?i.split(/\r?\n/):[i],f=s&&u?"":d.shift()||"";/[^\s"']/.test(f)&&r.push(f),t.push(...d.filter(a=>a.trim()!==""))}return{lines:t,words:r}}var go=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Fe(e){return e===null?"":Bn(e)}function Wn(e,n){var r;let t=e.stat(n);if(t===null)return null;
if(t.type==="link"&&!go.has(n))throw pe(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; put a file in its place`);
if(t.type==="dir"||t.type==="other")throw pe(`${n} is not a regular file; expected one or nothing; move it away`);return e.read(n)}function Ve(e,n){let t=n.replace(
/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Ve(e,t),t]}var ho={facet:"persistent",label:e=>e.path,async observe(e,n){let t=Wn(e,n.path);return t===n.text?
{before:"",after:""}:{before:Kn(t),after:Kn(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,n.owner,t,n.restored);await t(),e.
remove(go.has(n.path)&&e.real(n.path)||n.path)},pending:()=>null,inverse(e,n){let t=Wn(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.
path,before:Fe(t),after:Fe(n.text),splices:V(n.text||"",t||""),...mo(t||n.copied||"",n.text||""),...n.lost===void 0?{}:{lost:n.lost},...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Ve(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n,t){return fo(n.path,Wn(e,n.path),
n.text,n.secret!==void 0||no(e,n.path,n.mode),n.secret,t,n.copied)}};function Cs(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var yo={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Cs(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new y(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Fs={file:ho,grubConfig:void 0,bootImage:void 0,kmod:yo,driver:void 0,reboot:void 0};function U(e){return Fs[e.kind]}var Jn="/var/lib/vfiokit/images.json";var Ke=require("fs"),qn=`${P}/lock`;function xo(){try{return Ke.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Ue(e){
var n,t;try{let r=Ke.readFileSync(`/proc/${e}/stat`,"latin1"),o=r.slice(r.lastIndexOf(")")+2).split(" ");return/[ZX]/.test((n=o[0])!=null?n:"")?null:(t=o[19])!=
null?t:null}catch(r){return null}}function Be(e){try{return Ke.readlinkSync(`/proc/${e}`)}catch(n){return""}}var Vs="pid:[4026531836]";function Us({pid:e,ns:n,started:t,
boot_id:r}){if(r!==xo())return!1;let o=Be("self/ns/pid");return!n||n===o?Ue(e)===t:o!==Vs||Ke.readdirSync("/proc").some(i=>Ue(i)===t&&["",n].includes(Be(`${i}/n\
s/pid`)))}function wo(e){try{let n=JSON.parse(e);return Us(n)?n:null}catch(n){return null}}function $o(e){let n=e.read(qn);return n===null?null:wo(n)}function Bs(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function _o(e){return new y("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${Bs(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer; what a container that is gone has left is seen to be from outside of containers only"})}function Ks(e){return new Promise(n=>{setTimeout(
n,e)})}async function We(e,n,t){let r=process.uptime()+e;for(;;){let o=n();if(o===null)return;if(process.uptime()>=r)throw o;t==null||t(`waiting: ${o.message.replace(
/;.*/,"")}`),t=void 0,await Ks(Math.min(250,Math.max(10,(r-process.uptime())*1e3)))}}function Gn(e,n,t){return We(n,()=>{let r=$o(e);return r===null?null:_o(r)},
t)}async function vo(e,n,t,r){let o={pid:Number(Be("self"))||process.pid,ns:Be("self/ns/pid"),started:Ue("self")||"",boot_id:xo(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Gn(e,r);let i=JSON.stringify(o)+`
`;return await We(r,()=>{var s;return Yn(e,qn,i)?null:_o((s=$o(e))!=null?s:o)}),Ws(e,i),()=>e.remove(qn)}function Yn(e,n,t){if(e.createExclusive(n,t))return!0;if(bo(
e,n))return!1;let r=`${n}.removing`;if(!Yn(e,r,t))return!1;try{bo(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function bo(e,n){let t=e.read(
n);return t===null||wo(t)!==null}function Ws(e,n){for(let t of e.list(P)){let r=`${P}/${t}`,[,o]=/^lock[.\w]*\.(\d+)$/.exec(t)||[];try{(o!==void 0?Ue(Number(o))===
null:/^lock(\.removing)+$/.test(t)&&Yn(e,r,n))&&e.remove(r)}catch(i){if(!(i instanceof y))throw i}}}var Js=20;async function et(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=U(i),{before:u,after:d}=await s.observe(e,i,o);if(u===d)continue;let f=s.pending(
e,i);if(f!==null){r.includes(f)||r.push(f);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:d}});for(let a of s.touches(
i))o.add(a)}return{todo:t,pending:r}}function So(e,n,{undoes:t}){var o,i;let r=[];for(let{step:s}of n){let u=(i=(o=U(s)).diff)==null?void 0:i.call(o,e,s,t!==void 0);
u!==void 0&&r.push(u)}return r}function qs(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,Po.randomBytes)(3).toString("hex")}`}function Xn(e){
return e.length>6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Gs(e,n,t,r){let o=e.length===0?n.length===0?"nothing to do":"nothing\
 to do here":`${r?"would change":"changed"} ${Xn(e.map(u=>u.label))}`,i=n.length===0?"":`; left for you to run: ${Xn(n)}`,s=t.rebootReasons||[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Xn(s)}`}`}function de({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:d,device:f,runnable:a,ask:p}){return me(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:d,device:f,runnable:a,ask:p})}function Qn(e,n,t,r){var a,p,l;let o=n.report(e),{changes:i,run:s}=t,
u=[...n.pending||[],...t.pending],{fail:d}=o,f=(p=t.error)!=null?p:d===void 0?void 0:{stop:d,node:r?"untouched":(a=d.node)!=null?a:"partial"};return{changed:i.length>
0,msg:f===void 0?(l=o.msg)!=null?l:Gs(i,u,o,r):f.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:o.rebootReasons||
[],pendingAtBoot:o.pendingAtBoot||[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...n.notes||[],...o.notes||[]],warnings:[...n.warnings||[],...o.warnings||
[]],own:o.own,...s===void 0?{}:{run:s},...f===void 0?{}:{error:f}}}function zo({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}
function Ys(e,n,t){var r;try{return Qn(e,n,t,!1)}catch(o){return Qn(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:K(o),node:t.changes.length>
0?"partial":"untouched"}},!1)}}async function Xs(e,n,t,r,o){var d,f;let i=new Set,s=[],u=new Map(n.flatMap(({step:a})=>U(a).rollBack===void 0?[]:[[a,U(a).inverse(
e,a)]]));for(let{step:a,change:p}of n){let l=U(a);try{let c=async(b=e)=>{let _=await l.observe(b,a,i),z=_.before!==_.after;if(z&&_.before!==p.before&&l.facet!==
"derived")throw new y("E_RACED",`${p.label} changed while this ran: it was ${p.before||"absent"} and is ${_.before||"absent"}; somebody else is at work here; ru\
n this again`);return z},m=de(e),g=await c(m),h=(d=u.get(a))!=null?d:g?l.inverse(m,a):void 0;g&&((f=o.progress)==null||f.call(o,p.label)),h!==void 0&&(s.push([a,
h]),await(t==null?void 0:t.entry(h))),g&&await l.apply(e,a,c)}catch(c){throw c instanceof y?await Qs(e,{todo:n,tried:s,done:r},a,c):c}r.push(p);for(let c of l.touches(
a))i.add(c)}}async function Qs(e,n,t,r){let o=U(t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([f])=>f.kind===t.kind),
r),u=new Set(n.todo.filter(f=>i.includes(f.step)).map(f=>f.change));n.done.splice(0,n.done.length,...n.done.filter(f=>!u.has(f)));let{hint:d}=r;return new y(r.code,
s===""?r.message:`${r.message}; ${s}`,{cause:r,...d===void 0?{}:{hint:d},...n.done.length===0&&n.tried.every(([f])=>i.includes(f))?{node:"rolled_back"}:{}})}function eu(e,n,t,r){
try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof y)return r;throw o}}async function nu(e,n){let{todo:t}=await et(e,n.steps.map(ru));if(t.length===
0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new y("E_DRIFT",`done, looked again, and no\
t so: ${r.join("; ")}; run by hand what was to do this, and look at its output`)}var tu=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function Oo(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&tu.test(e.path)}function Ao(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>Oo(i)))&&((o=n.guard)==null||o.call(n,e))}function ru(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}function ou(e,n){
let t=e.list(`${P}/runs`).filter(r=>r!==n);for(let r of t.slice(0,Math.max(0,t.length+1-Js)))e.remove(`${P}/runs/${r}`)}function iu(e){if(e.stat(S)===null){for(let n of e.
list(`${P}/runs`))e.remove(`${P}/runs/${n}`);e.removeEmptyDir(`${P}/runs`),e.remove(Jn)}}async function Ro(e,n,t,r){var p;r.check||await Gn(e,r.wait,r.progress);
let o=de(e),i=n.plan(o,t),s=await et(o,i.steps),u=s.todo.length===0&&i.undoes===void 0&&(r.check||!Un(o,i.released||[]));if(Ao(o,i,s),r.check&&!u&&e.attr(S)!==null&&
F(o),r.check||u){let l=r.diff?So(o,s.todo,i):void 0;return zo(n,Qn(o,i,{changes:s.todo.map(({change:c})=>c),pending:s.pending,diff:l},r.check))}let d=qs(),f=Ve(
e,P),a=[...f].reverse();(p=r.beforeWriting)==null||p.call(r);try{let l=await vo(e,n.name,d,r.wait);try{return await Eo(e,n,t,r,{run:d,made:f,empty:a})}finally{ko(
l)}}finally{ko(()=>{if(e.stat(S)===null)for(let l of[P,...a])e.removeEmptyDir(l)})}}function ko(e){try{e()}catch(n){if(!(n instanceof y))throw n}}async function Eo(e,n,t,r,o,i=!0){
var E,D,fe;let{run:s,made:u,empty:d}=o;Zo(e);let f=de(e),a=n.plan(f,t),{todo:p,pending:l}=await et(f,a.steps);if(Ao(f,a,{todo:p,pending:l}),i&&p.some(({step:Z})=>Oo(
Z))&&Hn(e)!==null)return await We(r.wait,()=>Hn(e),r.progress),Eo(e,n,t,r,o,!1);let c=r.diff?So(f,p,a):void 0,m=a.report(f).bootable,g=[],h,b=null;try{a.undoes===
void 0&&(p.some(({change:C})=>C.facet!=="pending")||Un(f,a.released||[]))&&(b=await su(e,n.name,a,{run:s,dirs:u,version:r.version})),await Xs(e,p,b,g,r),(E=r.progress)==
null||E.call(r,"looking again");let Z=de(e);await nu(Z,eu(Z,n,t,a));let L=a.report(Z),I=(((D=L.bootable)==null?void 0:D.reasons)||[]).filter(C=>(m==null?void 0:
m.ok)===!0||(m==null?void 0:m.reasons.includes(C))===!1);if(I.length>0)throw new y("E_DRIFT",`this node would no longer boot as it did: ${I.join("; ")}; run pas\
sthrough_undo before you reboot`);await(b==null?void 0:b.done()),d.push(...a.emptyDirs||[]);for(let C of a.emptyDirs||[])e.removeEmptyDir(C);a.undoes!==void 0&&
L.fail===void 0&&await Vn(e,a.undoes),a.undoes!==void 0&&iu(e)}catch(Z){h=K(Z),a.undoes===void 0&&g.length===0&&await uu(e,s,h)&&(b=null)}let _=g.length>0||b!==
null,z=zo(n,Ys(de(e),a,{changes:g,pending:l,diff:c,...b===null?{}:{run:s},...h===void 0?{}:{error:{stop:h,node:(fe=h.node)!=null?fe:_?"partial":"untouched"}}}));
return _&&r.render!==void 0&&await cu(e,s,r.render(z)),z}function Zo(e){let n=F(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=
null?r:t.path:[]});for(let t of new Set([...n,S,Jn])){let r=Nn(t);e.stat(r)!==null&&e.remove(r)}}function su(e,n,t,r){return eo(e,{module:n,...r,at:new Date().toISOString().
replace(/\.\d+/,""),machine_id:e.attr("/etc/machine-id")||"",image:e.root!=="/"&&!e.live,boot_id:e.live&&e.attr("/proc/sys/kernel/random/boot_id")||"",claims:t.
claims||[],released:t.released||[],devices:t.devices||[]})}async function uu(e,n,t){var r;try{let o=(r=F(e).find(i=>i.run===n))==null?void 0:r.entries[0];if(o!==
void 0){if(o.kind!=="file"||t.code!=="E_RACED"&&Fe(e.read(o.path))!==o.before)return!1;Zo(e);for(let i of[...o.dirs].reverse())e.removeEmptyDir(i);if(o.dirs.some(
i=>e.stat(i)!==null))return!1}return await Vn(e,new Set([n])),!0}catch(o){if(!(o instanceof y))throw o;return!1}}async function cu(e,n,t){try{if(e.stat(S)===null)
return;await e.write(`${P}/runs/${n}.json`,t,384),ou(e,`${n}.json`)}catch(r){if(!(r instanceof y))throw r}}var Io=require("fs"),au=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],lu=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);
function Mo(e){return(n,...t)=>e(du({root:n}),...t)}function du(e){let n=kn(e.root),{view:t,forget:r}=Pn(n),{machine:o}=e;function i(a){return o!==void 0||n===""?
{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(a.startsWith("/")?t.real(a)!==null:au.some(l=>t.real(`${l}/${a}`)!==null))?
lu.has(a.replace(/.*\//,""))&&t.real("/proc/self")===null?{ok:!1,why:`${a} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${a} is not in ${n}`}}async function s(a,p){return o!==
void 0?o.run(a,p):ae(n===""?a:["chroot",n,...a],p)}function u(a,p=!0){r();let l=Ae(n,a,p),c=l===null?null:n+l;if(c===null)throw new y("E_REFUSED",`${a} is a loo\
p of links; expected a file or nothing; remove the links`);return c}async function d(a,p){n!==""||o!==void 0||!Io.existsSync("/sys/fs/selinux/enforce")||await ae(
p===null?["restorecon","-F",a]:["chcon",`--reference=${p}`,a])}function f(a,p,l){if(l instanceof y)return l;let c=X(l),m=c==="EPERM"&&process.geteuid()===0?"loo\
k at it with lsattr and clear its attribute with chattr -i":c==="EACCES"||c==="EPERM"?"run as root":c==="ENOSPC"?"free space on that file system":c==="EROFS"?"m\
ount it read-write":"see the error and run again";return new y("E_APPLY",`${a} could not be ${p}: ${c===""?String(l):c}; ${m}`,{cause:l})}return{...t,live:n===""||
o!==void 0,runnable:i,run:s,ask:s,async write(a,p,l,c,m,g){try{await Kr(u(a),Buffer.from(p,"latin1"),{mode:l!=null?l:420,owner:c,label:d,last:m,anew:g})}catch(h){
throw f(a,"written",h)}},createExclusive(a,p){let l=u(a);try{return qr(l,p)}catch(c){throw f(a,"created",c)}},remove(a){try{Jr(u(a,!1))}catch(p){if(!Oe(p))throw f(
a,"removed",p)}},removeEmptyDir(a){try{Io.rmdirSync(u(a))}catch(p){}},async replace(a,p){try{await Wr(u(a),u(p),d)}catch(l){throw f(p,"replaced",l)}},async writeAttribute(a,p,l){
if(o!==void 0)return o.writeAttribute(a,p);let{code:c,left:m}=await Hr(u(a),p,l);if(c!==void 0)throw Object.assign(new Error(`${a}: ${c}`),{code:c,...m===void 0?
{}:{left:m}})}}}pr(Ft,vfiokitArguments,Mo(Ro));
}));
