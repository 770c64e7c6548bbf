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
var Po=Object.create;var Ke=Object.defineProperty;var So=Object.getOwnPropertyDescriptor;var Oo=Object.getOwnPropertyNames;var zo=Object.getPrototypeOf,Ao=Object.prototype.hasOwnProperty;var Ro=(e,n,t)=>n in e?Ke(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var j=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Eo=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Oo(n))!Ao.call(e,o)&&o!==t&&Ke(e,o,{get:()=>n[o],enumerable:!(r=So(n,o))||r.enumerable});
return e};var ne=(e,n,t)=>(t=e!=null?Po(zo(e)):{},Eo(n||!e||!e.__esModule?Ke(t,"default",{value:e,enumerable:!0}):t,e));var U=(e,n,t)=>Ro(e,typeof n!="symbol"?n+"":n,t);var Rn=j((df,ur)=>{ur.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var En=j((ff,cr)=>{cr.exports={get spawn(){return require("child_process").spawn},get spawnSync(){return require("child_process").spawnSync}}});var lr=j((pf,ar)=>{ar.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var fr=j(dr=>{dr._parse=function(e,n,t){return{command:e,args:n,options:t}}});var mr=j((gf,pr)=>{pr.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var hr=j((hf,gr)=>{gr.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var wr=j((yf,xr)=>{"use strict";var ts=En(),rs=fr(),yr=mr(),os=hr(),is=(e,n,t={})=>{let r=rs._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={...t},t.stdio=
os(t),{file:e,args:n,options:t,parsed:r}},br=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":n;xr.exports.sync=(e,n,t)=>{let r=is(e,n,t),o;
try{o=ts.spawnSync(r.file,r.args,r.options)}catch(u){throw yr({error:u,stdout:"",stderr:"",timedOut:!1})}let i=br(r.options,o.stdout,o.error),s=br(r.options,o.stderr,
o.error);return o.error||o.status!==0||o.signal!==null?yr({stdout:i,stderr:s,error:o.error,signal:o.signal,exitCode:o.status,timedOut:o.error&&o.error.code==="E\
TIMEDOUT"}):{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var b=class extends Error{constructor(t,r,o={}){super(r);U(this,"code");U(this,"param");U(this,"hint");U(this,"cause");U(this,"node");this.name="Stop",this.code=
t,Object.assign(this,o)}};function K(e){return e instanceof b?e:new b("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,
{cause:e})}function $(e,n){return new b("E_PARAMS",n,{param:e})}function Xn(e,n){return new b("E_HOST",e,n===void 0?{}:{hint:n})}function fe(e,n){return new b("\
E_REFUSED",e,n===void 0?{}:{hint:n})}var Qn=new WeakMap;function et(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Qn.set(t,new Map),t}function M(e,n,t){let r=Qn.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var rt=["/lib/modules","/usr/lib/modules"],Zo={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function C(e){return e.replace(/-/g,"_")}function pe(e,n){let t=rt.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ot(e){
return M(e,"kernels",()=>[...new Set(rt.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${pe(e,t)}/${r}`)!==null)))}function We(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Io={"modules.dep":":","modules.builtin":"\\s*\\n"},nt=new Map;function Mo(e){return`${e.replace(/\W/g,"\\$&").replace(/_/g,"[-_]")}\\.ko`}function tt(e,n,t){var l,f;let r=`${n}/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(f=nt.get(s))!=null?f:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return nt.set(s,u),d=>{let p=u.answers.get(d);if(p!==void 0)return p;let a=new RegExp(`[/\\n]${Mo(d)}(?:\\.\\w+)?${Io[t]}`).test(u.text);return u.
answers.set(d,a),a}}function it(e,n){return M(e,`modules of ${n}`,()=>To(e,n))}function To(e,n){let t=pe(e,n),r=tt(e,t,"modules.builtin"),o=tt(e,t,"modules.dep"),
i=We(e)===n;return s=>{let u=C(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==null&&o!==null)return"absent";let l=Zo[u],f=l===void 0?
null:new RegExp(`^${l}=([ym])$`,"m").exec(e.read(`/boot/config-${n}`)||"");return f!==null?f[1]==="y"?"builtin":"module":i&&Je(e,s)?Do(e,u)?"module":"builtin":"\
absent"}}function Do(e,n){return`
${e.attr("/proc/modules")||""}`.includes(`
${n} `)}function Je(e,n){return e.stat(`/sys/module/${C(n)}`)!==null}var Co="/dev/null";function me(e){return e.slice(e.lastIndexOf("/")+1)}function No(e,n){return me(e)<me(n)?-1:me(e)>me(n)?1:0}function ge(e,n,t=No){var o;let r=new Map;for(let i of n)for(let s of e.list(i)){if(s.startsWith(".")||!/.\.conf$/.test(s)||r.has(s))continue;let u=`${i}/${s}`;
if(e.link(u)!==Co){let l=e.real(u);if(l===null||((o=e.stat(l))==null?void 0:o.type)==="dir")continue}r.set(s,u)}return[...r.values()].sort(t)}function he(e,n){var r;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&e.read(t)||""}var Lo=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function jo(e){let n=[],t=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);n.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:t,lines:o}),t+=o}return n}function st(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Ho(e,n){
let t=[];for(let{text:r,line:o,lines:i}of jo(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let u=s[1],l=st(s[2]||""),f=u==="alias"?st((s[3]||"").split(/[\t ]+/).find(d=>d!=="")||""):s[3]||"";l===null||f===null||f===""&&u!==
"blacklist"||t.push({command:u,name:l,rest:u==="blacklist"?"":u==="options"?f.replace(/\t/g," "):f,path:n,line:o,lines:i})}return t}function ut(e,n){return M(e,
`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...ge(e,Lo)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.
length:r,0,`${pe(e,n)}/modules.softdep`)}return t.flatMap(r=>M(e,r,()=>Ho(he(e,r),r)))})}function Vo(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),u=r==="["?e.indexOf("]",s+1):-1;if(u<0)return r===
t?n+1:-1;let l=!1;for(let f=s;f<u;f++){let d=e.charAt(f+1)==="-"&&f+2<u;(d?e.charAt(f)<=t&&t<=e.charAt(f+2):e.charAt(f)===t)&&(l=!0),d&&(f+=2)}return l===i?-1:u+
1}function Fo(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?Vo(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;
i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function Ge(e,n,t){var r;return(r=e.find(o=>o.command===n&&Fo(o.name,t)))!=null?r:null}function Bo(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").
split(/\s+/))o==="pre:"||o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function Uo(e,n){let t=Ge(e,"softdep",n);return t!==null&&Bo(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:Ge(e,"install",n)}function ct(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Uo(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var qe=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Ye(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:C(n)}function ye(e){let n=[];for(let t of ge(e,qe))for(let r of he(e,t).split(`
`)){let o=Ye(r);o!==null&&n.push({name:o,path:t})}return n}function at(e,n){let t=new Set(e.split(`
`).map(Ye)),r=n.filter(o=>!t.has(C(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function lt(e,n){let t=new Set(n.map(C));return(e.match(/[^\n]*\n|[^\n]+$/g)||[]).filter(r=>{let o=Ye(r);return o===null||!t.has(o)}).join("")}function dt(e){return Object.freeze({type:"module",...e})}var Ko=["Ansible","Salt","Puppet","Chef","CFEngine","Juju"],Wo=[...Ko.map(e=>[e,`(?:(?:manag|generat|maintain|configur|control|deploy|creat|install)ed|written) \
by ${e}(?:Stack)?\\b|${e}[ _-]managed`]),["Salt","managed zone"],["Puppet","autogenerated .* by puppet"],["another manager","^[ \\t]*[#;]+[ \\t-]*BEGIN\\b.*\\b(?:BL\
OCK|MANAGED)\\b"]],Jo=/manage|autogen|begin|(?:ed|written) by/i;function Xe(e){if(!Jo.test(e))return null;for(let[n,t]of Wo)if(new RegExp(t,"im").test(e))return n;
return null}function Qe(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function ft(e,n,t=[]){let r=Qe(n),o=e.read(n),i=Xe(o||"");if(i!==null)return{
path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf(
"/")+1)}`).find(u=>e.real(u)!==null);return s===void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var nn=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function pt(e){return new nn(e)}function mt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function be(){return{}}function gt(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function tn(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,o}var en;function rn(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&en!==e._zod){en=void 0;return}en=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var on={value:void 0,enumerable:!1};function k(e,n,t,r){var d;let o={};function i(p){this.def=p,this.constr=f,this.traits=new Set}i.prototype=o;function s(p,a){if(p._zod){if(p._zod.traits.has(e))return}else{
on.value=new i(a);try{Object.defineProperty(p,"_zod",on)}finally{on.value=void 0}}p._zod.traits.add(e),n(p,a)}let u=(d=r==null?void 0:r.Parent)!=null?d:Object;class l extends u{}
Object.defineProperty(l,"name",{value:e});function f(p){let a=r!=null&&r.Parent?new l:this;s(a,p);let c=a._zod.deferred;if(c){for(let m of c)m();a._zod.deferred=
void 0}return a}return Object.defineProperty(f,"init",{value:s}),Object.defineProperty(f,"name",{value:e}),f}var sn={value:void 0,enumerable:!1},qo=(e,n)=>{e.name="$ZodError",sn.value=n,Object.defineProperty(e,"issues",sn),sn.value=void 0},ht=k("$ZodError",qo,void 0,{Parent:Error});var Xo=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?Qo(e,i.issues,o):{success:!0,data:i.value}},xe=Xo(
ht);function Qo(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>tn(o,t))),n=void 0,t=void 0),r}}}var W=k("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var yt=k("$ZodNever",(e,n)=>{W.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function ni(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...gt(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}function ti(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function ri(e,n,t,r,o,i,s){let u=[],l=o.keySet;for(let f in n)l.has(f)||u.push(
f);return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,input:n,inst:i,continue:!0}),t}var bt=k("$ZodObject",(e,n)=>{W.init(e,n);let t=pt(()=>ti(n)),
r=mt,o=n.catchall,i;e._zod.parse=(s,u)=>{i!=null||(i=t.value);let l=s.value;if(!r(l))return s.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),
s;s.value={};let f=[],d=i.shape;for(let p of i.allKeys){if(p==="__proto__")continue;let a=d[p],c=a._zod.optin,m=a._zod.optout,g=a._zod.run({value:l[p],issues:[]},
u);ni(g,s,p,l,c,m)}return ri(f,l,s,u,t.value,e)}});var xt=k("$ZodTransform",(e,n)=>{W.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var wt=k("$ZodPipe",(e,n)=>{W.init(e,n),rn(e,"optin",t=>t.def.in._zod.optin),rn(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(t,
r);return oi(o,n.out,r)}});function oi(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function $t(e,n){return new e({type:"never",...be(n)})}var we=k("ZodMiniType",(e,n)=>{W.init(e,n),e.def=n,e.type=n.type});var si=k("ZodMiniNever",(e,n)=>{yt.init(e,n),we.init(e,n)});function ui(e){return $t(si,e)}var ci=k("ZodMiniObject",(e,n)=>{bt.init(e,n),we.init(e,n)});function _t(e,n){return new ci({type:"object",shape:e,catchall:ui(),...be(n)})}var ai=k("ZodMiniTransform",(e,n)=>{xt.init(e,n),we.init(e,n)});function un(e){return new ai({type:"transform",transform:e})}var li=k("ZodMiniPipe",(e,n)=>{wt.init(e,n),we.init(e,n)});function vt(e,n){return new li({type:"pipe",in:e,out:n})}var di=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,fi=/^[ -~]*$/;function kt(e){if(fi.
test(e))return;let n=di.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function v(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function $e(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:pi(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function pi(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,l)=>l);for(let u=1;u<=e.length;u++){let l=[u];for(let f=1;f<=n.length;f++){let d=((r=t[f-1])!=null?r:0)+(e[u-
1]===n[f-1]?0:1);l.push(Math.min(d,((o=t[f])!=null?o:0)+1,((i=l[f-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var mi=["true","yes","on","y","t","1"],gi=["false","no","off","n","f","0"];function cn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return mi.
includes(n)?!0:gi.includes(n)?!1:void 0}function an(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function St(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function J(e){if(!(typeof e!="string"||!e.
startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function _e(e,n="",t=""){var r;if(typeof e=="string")
Pt(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>_e(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=an(e))!=null?r:{}))Pt(o,n===""?"a key":`a key of\
 ${n}`,t),_e(i,n===""?o:`${n}.${o}`,t||o)}function Pt(e,n,t){let r=kt(e);if(r!==void 0)throw $(t,`${n} holds the character ${r}, expected one line of printable \
text: remove it`)}var hi={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function ln(e){return{type:hi[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function dn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=ln(r);return{type:"object",properties:n,additionalProperties:!1}}
function yi(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function fn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${yi(t)})
      ${t.describe}
`).join("")}var Ot="vfiokit-write";var bi=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function ve(e){return q("bool",e,"true or false",cn,{})}function xi(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return q("int",e,`a whole number${r}`,i=>St(i,n,t),o)}function zt(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return q("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function At(e,n){let t=r=>{var s;let o=r===!0||r==="True"?!0:r===!1||r==="False"?!1:void 0,i=o===void 0?[]:e.filter(u=>cn(u)===o);return(s=e.find(u=>u===r))!=null?
s:i.length===1?i[0]:void 0};return{...q("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Rt(e,n){let t=u=>{if(Array.isArray(u))return u;if(!(typeof u!=
"string"||n.commas===!0&&u.includes(",")))return u.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=n.commas===!0?'a \
JSON list such as ["a", "b"], since an item may hold commas':`a list such as [${JSON.stringify(r)}]`,i=q("list",n,o,t,{items:ln(e)}),s=u=>un((l,f)=>Array.isArray(
l)?l.map((d,p)=>{var m;let a=d===null||d===""?void 0:xe(u,d);if((a==null?void 0:a.success)===!0)return a.data;let c=(m=a==null?void 0:a.error.issues[0])==null?void 0:
m.message;f.issues.push({...Et(d,"something in it"),...c===void 0?{}:{message:c},path:[p]})}):l);return{...i,schema:()=>wi(i.schema(),s(e.schema()))}}var G={check:ve({describe:"Say what would change and write nothing.",default:!1}),diff:ve({describe:"Show the changes of files as before and after.",default:!1}),
root:q("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",J,{pattern:"^/"}),wait:xi({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function pn(e,n){var a,c;let t=an(n);if(t===void 0)throw $("",`the parameter\
s are ${v(n)}, expected a JSON object such as {"check": true}`);_e(t);let r=_i(e);if(Object.keys(t).every(m=>t[m]===void 0))return r;let o=xe($i(e,t),t);if(o.success)
return{...r,...Object(o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[u=""]=s,l=s.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw $(String(u),`${l} ${(a=i==null?void 0:i.message)!=null?a:"is not valid"}`);let f=String(i.keys[0]),d=Object.
keys(l===""?e:Object((c=e[l])==null?void 0:c.json.properties)).sort(),p=$e(f,d);throw $(l===""?f.slice(0,60):l,`${v(f)} is not a parameter${l===""?"":` of ${l}`}${p===
void 0?"":` (did you mean ${p}?)`}; known are ${d.join(", ")}`)}function Et(e,n,t=""){return{code:"custom",input:e,message:`is ${v(e)}, expected ${n}${t}`}}function q(e,n,t,r,o){
let i=()=>un((l,f)=>{if(l==null||l===""&&e!=="str")return n.default;let d=r(l),p=typeof l=="number"&&(e==="str"||e==="list");return d===void 0&&f.issues.push(Et(
l,t,p?bi:"")),d}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function wi(e,n){return vt(e,n)}function $i(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return _t(t)}function _i(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function mn(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Zt(e){return{kind:"kmod",name:e}}var gn="/etc/modules-load.d/vfio.conf",hn=["vfio","vfio_iommu_type1","vfio_pci"],vi=zt({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function ki(e,n){let t=[...new Set(n.modules.map(C))];if(t.length===0)throw $("modules",`modules is an empty l\
ist, expected at least one module; leave it out for ${hn.join(", ")}`);let r=ot(e),o=We(e),i=new Map([...r,...o===null?[]:[o]].map(c=>[c,it(e,c)])),s=o===null?void 0:
i.get(o),u=c=>r.length===0||r.some(m=>{var g;return((g=i.get(m))==null?void 0:g(c))!=="absent"}),l=t.filter(u),f=c=>{let m=new Set(ye(c).map(y=>y.name)),g=t.map(
y=>{let _=s===void 0?r.length>0&&r.every(O=>{var R;return((R=i.get(O))==null?void 0:R(y))==="builtin"}):s(y)==="builtin";return{name:y,loaded:Je(c,y)||_&&s!==void 0,
builtin:_,at_boot:m.has(y)||_}}),h=n.state==="absent"||s===void 0?[]:g.filter(y=>l.includes(y.name)&&!y.loaded);return{own:{modules:g},rebootReasons:h.filter(y=>(s==
null?void 0:s(y.name))==="absent").map(y=>`${y.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:h.filter(y=>(s==null?
void 0:s(y.name))!=="absent"&&!n.load).map(y=>`${y.name} is loaded at the next boot`)}};if(n.state==="absent"){let c=ye(e).filter(h=>t.includes(h.name)),m=[...new Set(
c.map(h=>h.path))].filter(h=>(h===gn||h===Qe(gn))&&Xe(e.read(h)||"")===null);return{steps:m.map(h=>mn(h,lt(e.read(h)||"",t).replace(/^\s+$/,"")||null)),released:t.
map(h=>({thing:"module",value:h})),notes:c.filter(h=>!m.includes(h.path)).map(h=>`${h.path} loads ${h.name}, and is not ours: left as it is`),report:f}}if(l.length===
0)throw Xn(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with vfio`,"install linux-modules-extra or kernel-modules-ex\
tra, or a kernel that has vfio");let d=l.filter(c=>!ye(e).some(m=>m.name===c)),p=ft(e,gn,qe.slice(1)),a=l.map(c=>ct(ut(e),c)).filter(c=>c!==null);return{steps:[
...d.length===0?[]:[mn(p.path,at(e.read(p.path)||"",d))],...n.load&&s!==void 0?l.filter(c=>s(c)==="module").map(Zt):[]],claims:d.map(c=>({thing:"module",value:c})),
notes:[...t.filter(c=>!u(c)).map(c=>`no installed kernel has ${c}: left out`),...l.filter(c=>n.load&&s!==void 0&&s(c)==="absent").map(c=>`the running kernel ${o}\
 does not have ${c}: nothing to load now`)],warnings:[...d.length===0||p.warning===void 0?[]:[p.warning],...a.map(c=>`${c.path} line ${c.line} keeps ${c.name} f\
rom being loaded, at boot too, although it is listed: take that line out`)],report:f}}var It=dt({name:"vfio_modules",summary:"Loads the vfio modules, now and at\
 every boot.",params:{state:At(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",default:"present"}),modules:Rt(vi,
{describe:"The modules; those that no installed kernel has are left out.",default:hn}),load:ve({describe:"Load them now as well.",default:!0})},example:{modules:hn},
plan:ki});var or=require("fs");var Pi=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function yn(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:l,rebootReasons:f,pendingAtBoot:d,bootable:p,notes:a,warnings:c,own:m}=e,g=Nt({...Tt(t,o!==void 0,r,n),error:o&&Dt(o.stop,
o.node),exception:o&&Ct(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:l,reboot_required:f&&f.length>0,reboot_reasons:f,pending_at_boot:d,
bootable:p,notes:(a==null?void 0:a.length)===0?void 0:a,warnings:(c==null?void 0:c.length)===0?void 0:c}),h=Object.entries(m).filter(([y])=>!Object.prototype.hasOwnProperty.
call(g,y)&&!Pi.includes(y)&&!y.startsWith("_"));return{...g,...Object.fromEntries(h)}}function bn(e,n){return Nt({...Tt(!1,!0,e.message,n),error:Dt(e,"untouched"),
exception:Ct(e),changes:[]})}function Mt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Tt(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Dt(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Ct(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Nt(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var w=require("fs"),Pe=16<<20,Si=40;function X(e){return e instanceof Error&&"code"in e?String(e.code):""}function Se(e){let n=X(e);return n==="ENOENT"||n==="EN\
OTDIR"||n==="ELOOP"}var Y=Buffer.allocUnsafe(4096);function Lt(e){let n="",t=0;for(;;){let r=w.readSync(e,Y,t,Y.length-t,null);if(r===0)return n+Y.toString("lat\
in1",0,t);if(t+=r,!(t<Y.length)){if(n+=Y.toString("latin1"),n.length>Pe)return null;t=0}}}function ke(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Oe(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=ke(i===void 0?n:n.slice(o)),u=i===void 0?[]:ke(i),l=0;for(let f=s.shift();f!==void 0;f=s.shift()){
if(f===".."){u.pop();continue}let d=[...u,f],p=null;if(s.length>0||t){let a=e+"/"+d.join("/");try{w.lstatSync(a).isSymbolicLink()&&(p=w.readlinkSync(a))}catch(c){
p=null}}if(p===null){u=d;continue}if(++l>Si)return null;p.startsWith("/")&&(u=[]),s.unshift(...ke(p))}return"/"+u.join("/")}function Oi(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Oe(e,r,!0);o!==null&&w.existsSync(e+o)&&t.set(r,o)}function xn(e){return $n(wn(e)).view}function wn(e){
return e==="/"?"":e.replace(/\/+$/,"")}function $n(e){let n=new Map;function t(p,a){if(e==="")return p;Oi(e,p,n);let c=Oe(e,p,a,n);return c===null?null:e+c}function r(p){
let a=t(p,!0);if(a===null||!w.existsSync(a))return null;try{return e===""?w.realpathSync.native(a):(w.lstatSync(a),a.slice(e.length))}catch(c){return null}}function o(p){
let a=t(p,!1);if(a===null)return null;let c;try{c=w.lstatSync(a)}catch(T){if(Se(T))return null;throw new b("E_APPLY",`${p} could not be looked at: ${X(T)}; run \
as root or give this user access`,{cause:T})}let m=c.isFile()?"file":c.isDirectory()?"dir":c.isSymbolicLink()?"link":"other",{size:g,mtimeMs:h,ino:y,dev:_,uid:O,
gid:R}=c;return{type:m,size:g,mtimeMs:h,ino:y,dev:_,uid:O,gid:R,mode:c.mode&4095}}function i(p){let a=t(p,!0);if(a===null)return null;let c;try{c=w.openSync(a,w.
constants.O_RDONLY|w.constants.O_NONBLOCK)}catch(m){if(Se(m))return null;throw new b("E_APPLY",`${p} could not be read: ${X(m)}; run as root or give this user a\
ccess`,{cause:m})}try{let m=w.fstatSync(c);if(!m.isFile())throw new b("E_HOST",`${p} is not a regular file; expected one or nothing; move it away`);let g=m.size>
Pe?null:m.size<Y.length?Lt(c):w.readFileSync(c,"latin1");if(g===null)throw new b("E_HOST",`${p} has ${m.size>Pe?`${m.size} bytes`:"no end"}; expected ${Pe} byte\
s at most; look at what it is`);return g}catch(m){throw m instanceof b?m:new b("E_APPLY",`${p} could not be read: ${X(m)}`,{cause:m})}finally{w.closeSync(c)}}function s(p,a,c){
let m=t(p,!0);if(m===null)return null;try{let g=w.openSync(m,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{let h=Buffer.alloc(c);return h.slice(0,w.readSync(
g,h,0,c,a))}finally{w.closeSync(g)}}catch(g){return null}}function u(p){var c,m;let a=t(p,!0);if(a===null||!w.existsSync(a))return null;try{let g=w.openSync(a,w.
constants.O_RDONLY|w.constants.O_NONBLOCK);try{return(m=(c=Lt(g))==null?void 0:c.trimEnd())!=null?m:null}finally{w.closeSync(g)}}catch(g){return null}}function l(p){
let a=t(p,!0);if(a===null)return[];if(!w.existsSync(a))return[];try{return w.readdirSync(a).sort()}catch(c){return[]}}function f(p){let a=t(p,!1);if(a===null)return null;
try{return w.readlinkSync(a)}catch(c){return null}}function d(p){let a=t(p,!0);if(a===null)return null;try{let{rdev:c}=w.statSync(a);return c===0?null:`${c>>>8&
4095}:${c&255|c>>>12&1048320}`}catch(c){return null}}return{view:{root:e===""?"/":e,read:i,bytes:s,attr:u,list:l,link:f,real:r,stat:o,device:d},forget:()=>n.clear()}}function Ht(e,n,t){let r=zi(jt(e),jt(n)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${t}`:[])}function jt(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function zi(e,n){let t=[];for(let r=0,o=0;r<e.length||o<n.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==n[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];t.push(...e.slice(
r,r+i).map(u=>`-${u}`),...n.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&t.push(` ${e[r]}`)}return t}function ze(e,{utf8:n}){return e.replace(n?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function Q(e,n,{colour:t}){
return t&&e!==void 0?`\x1B[${e}m${n}\x1B[0m`:n}function re(e,n){var t;return(t=e.match(new RegExp(`(?! )(.{1,${n}}|\\S+)(?= |$)`,"gm")))!=null?t:[""]}function H(e){
return`  ${e}`}function _n(e,{columns:n}){return re(e,n-4).map((t,r)=>H(r===0?t:H(t)))}function Ai(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function oe(e,n,t){var p;let r=t===void 0?e:[t,...e],o=a=>a.reduce((c,m)=>Math.max(c,m.length),0),i=(r[0]||[]).map((a,c)=>o(
r.map(m=>m[c]||""))),s=(p=i.pop())!=null?p:0,u=i.reduce((a,c)=>a+c+2,2),l=n.columns-u,f=Math.max(Math.min(s,20),o(r.flatMap(a=>re(a[i.length]||"",1))));if(t!==void 0&&
l<f)return e.flatMap(a=>_n(a.map((c,m)=>`${t[m]} ${c}`).join(", "),n));let d=a=>Q(Ai(a),a,n);return r.flatMap(a=>re(a[i.length]||"",l).map((c,m)=>{if(m>0)return"\
 ".repeat(u)+c;let g=i.map((h,y)=>`${d(a[y]||"")}${" ".repeat(h+2-(a[y]||"").length)}`);return H(g.join("")+d(c)).trimEnd()}))}function Ut(e,n,t){let{changed:r,failed:o,msg:i,comment:s,module:u,version:l,contract:f,host:d,error:p,exception:a,run:c,changes:m,diff:g,pending:h,reboot_required:y,
reboot_reasons:_,pending_at_boot:O,bootable:R,notes:T,warnings:de,...E}=Vt(e,n),L=(I,ee)=>kn(I,ee,n),Z=(I,ee)=>L(I,Jt(ee,n)),D=vn(m),qn=D.map(({facet:I,label:ee,
before:vo,after:ko})=>[z(I),`${ee}: ${Zi(z(vo),z(ko),n)}`]),{code:$o,hint:Yn,node:_o}=Object(p);return`${[...re(Ei(z(i),o===!0,D),n.columns).map(I=>Q(o?`${"1"};${"\
31"}`:"1",I,n)),...o?L("Changed",oe(qn,n)):oe(qn,n),...Ii(t===void 0?E:Vt(t,n),n),...vn(g).flatMap(I=>Mi(I,n)),...L("To be run by you",Wt(h).map(H)),...Z("A reb\
oot is required",_),...Z("At the next boot",O),...Z("This node would not boot",Object(R).reasons),...Z("Warnings",de),...Z("Notes",T),...Z("Hint",z(i).includes(
Yn||"")?[]:[Yn]),...L("Undo with",c===void 0?[]:[H(`passthrough_undo '{"since": "${c}"}'`)]),...o?["",`${$o}, node: ${_o}`]:[],...a===void 0?[]:["",z(a)]].join(
`
`)}
`}function Vt(e,n){return JSON.parse(JSON.stringify(e),(t,r)=>typeof r=="string"?ze(r,n):r)}function Ei(e,n,[t]){return n?`FAILED: ${e}`:t===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${t.label}`,1)[0]}:`}var Ft="out of date: ";function Zi(e,n,{utf8:t}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${n}`)?e===""?"new":n===
""?"removed":"edited":e.startsWith(Ft)?`made anew: ${e.slice(Ft.length)}`:`${e||"absent"} ${t?"\u2192":"->"} ${n||"absent"}`}function Ii(e,n){let t=[],r=[];for(let[
o,i]of Kt(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=z(i),u=vn(i),l=Object.keys(Object(u[0]));l.length>0?r.push(...kn(o,oe(u.map(f=>l.map(d=>z(
f[d]))),n,l.map(Pn)),n)):!s.includes(`
`)&&o.length+s.length+4<=n.columns?t.push([o,s]):r.push(...kn(o,Array.isArray(i)?Jt(i,n):s.trim().split(`
`).map(H),n))}return[...t.length===0?[]:["",...oe(t,n)],...r]}function Kt(e,n=""){return Object.entries(e).flatMap(([t,r])=>{let o=n+Pn(t);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?Kt({...r},`${o} `):[[o,r]]})}function Pn(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function z(e){return Array.isArray(e)?
e.map(z).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([n,t])=>`${Pn(n)} ${z(t)}`).join(", "):String(e!=null?
e:"-")}function vn(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function Wt(e){return Array.isArray(e)?e.map(z):[]}function Jt(e,n){return Wt(
e).flatMap(t=>_n(t,n))}function kn(e,n,t){return n.length===0?[]:["",Q("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,t),...n]}function Mi({before:e,after:n,before_header:t,
after_header:r,dst_larger:o},i){let s=o===void 0?Ht(String(e),String(n),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`--- ${t}`,`+++ ${r}`].
map(u=>Q("1",u,i)),...s.map(u=>Q(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var A=require("fs");var Sn=4*1024*1024,Gt=64,Ti=["__proto__","constructor","prototype"],Re=/[ \t\n\r]*/y,Di=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Ci=/true|false|null/y;function ie(e,n){
if(e.length>Sn)throw $("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw $(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(a){let c=r.slice(0,o).split(`
`),m=`line ${c.length}, column ${(c[c.length-1]||"").length+1}`,g=o>=r.length?"the end":v(r.slice(o,o+12).split(`
`)[0]||""),h=r[o]==="'"?": JSON strings take double quotes":"";throw $("",`${n} is not JSON: found ${g} at ${m}, expected ${a}${h}`)}function s(a){var m;a.lastIndex=
o;let c=(m=a.exec(r))==null?void 0:m[0];return c!==void 0&&(o+=c.length),c}function u(){if(r[o]!=='"')return;let a=o+1;for(;a<r.length&&r[a]!=='"';)a+=r[a]==="\\"?
2:1;try{let c=JSON.parse(r.slice(o,a+1));return o=a+1,String(c)}catch(c){return i("a string on one line, with valid escapes and an end")}}function l(a){return s(
Re),r[o]!==a?!1:(o++,!0)}function f(a){s(Re);let c=u();if(c===void 0)return i("a key in double quotes");if(Ti.includes(c))throw $(c,`${n} holds the key ${v(c)},\
 which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(a,c))throw $(c,`${n} holds the key ${v(c)} twice, expected each key once: remove on\
e`);return l(":")?c:i('":"')}function d(a){var m;if(s(Re),a>Gt&&(r[o]==="{"||r[o]==="["))throw $("",`${n} is nested deeper than ${Gt} levels: nothing here needs\
 more than three, so look at what wrote it`);if(l("{")){let g=Object.create(null);if(l("}"))return g;do g[f(g)]=d(a+1);while(l(","));return l("}")?g:i('"," or "\
}"')}if(l("[")){let g=[];if(l("]"))return g;do g.push(d(a+1));while(l(","));return l("]")?g:i('"," or "]"')}if(r[o]==='"')return u();let c=(m=s(Di))!=null?m:s(Ci);
return c===void 0?i("a value"):JSON.parse(c)}let p=d(1);return s(Re),o<r.length?i("nothing after the value"):p}var Ni=["check","diff","pretty","human","schema","help","version"];function qt(e,n,t=[]){let r=[...Ni,...t],o=new Set,i=Object.create(null),s=[],u;for(let f=0;f<
e.length;f++){let d=e[f]||"",[,p="",,a]=/^--([a-z]+)(=([^]*))?$/.exec(d)||[],c=r.find(m=>d===`--${m}`);if(c!==void 0)o.add(c);else if(n.includes(p)){let m=a!=null?
a:e[++f];m===void 0||m===""||m.startsWith("-")?u=u!=null?u:`--${p} has no value, expected one after it`:p in i&&i[p]!==m?u=u!=null?u:`--${p} is given twice, exp\
ected it once`:i[p]=m}else d.startsWith("-")&&d!=="-"?u=u!=null?u:Li(d,[...r,...n]):s.push(d)}s.length>1&&(u=u!=null?u:`found the arguments ${s.map(f=>v(f)).join(
" and ")}, expected one at most: quote the JSON as one word`);let[l]=s;return{switches:o,...i,...l===void 0?{}:{source:l},...u===void 0?{}:{problem:u}}}function Li(e,n){
let t=$e(e.replace(/^-+|=.*$/g,""),n);return`${v(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function Yt(e,n){
if(n!==void 0)return ie(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ie(Qt(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ie(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw $("",`the argument is ${v(e)}, expected JSON, @FILE or -`);return ie(ji(t),`the file ${v(
t,200)}`)}function Xt(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function ji(e){let n;try{n=(0,A.openSync)(e,A.constants.O_RDONLY|A.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw $(
"",`${r} ${v(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,A.fstatSync)(n).isFile())throw $("",`${v(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Qt(n,`the file ${v(e,200)}`)}finally{(0,A.closeSync)(n)}}function Qt(e,n){let t=[];for(let o=Sn+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=Hi(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw $("",`${n} is empty, expected a JSON object, {} at least`);return r}function Hi(e,n,t){for(;;)try{return(0,A.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw $("",`cannot read ${t} (${o}), expected JSON there`);On(10)}}function On(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Ee=require("fs");function Ze(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function se(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Ee.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;On(2)}return!0}function zn(){let{COLUMNS:e,LC_ALL:n,LC_CTYPE:t,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(n||t||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&Vi(1))}}function Vi(e){try{return(0,Ee.fstatSync)(e).isCharacterDevice()}catch(n){
return!1}}function er(e){let n,t=()=>{if(n===void 0)return!1;let r=Math.round(process.uptime()-n);return n=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:t,step(r){t(),e(`${r} ...`),n=process.uptime()}}}var nr=!1;function tr(){if(!nr){nr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ue="0.1.0";var Vd=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Ie(e,n){var o,i;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}var Ji={x64:"x86_64",arm64:"aarch64"};function An(e){var s,u,l,f;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=(u=(s=/^[^#\s].*$/m.exec(e.attr("/et\
c/hostname")||""))==null?void 0:s[0])!=null?u:null,i={name:n?t||r:r||t,machine_id:e.attr("/etc/machine-id"),os:Ie(e,"PRETTY_NAME")||[Ie(e,"NAME"),Ie(e,"VERSION")].
filter(Boolean).join(" "),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(f=e.attr("/proc/sys/kernel/arch"))!=null?f:n?(l=Ji[process.arch])!=null?l:process.arch:
null};return Object.fromEntries(Object.entries(i).filter(([,d])=>d))}async function ir(e,n,t,r){var p,a,c,m,g;process.removeAllListeners("warning");let o=e.type==="probe"?(p=t.probes)==null?void 0:p.flagsOf(e):void 0,i=qt((a=r==null?
void 0:r.argv)!=null?a:process.argv.slice(2),["root",...(o==null?void 0:o.valued)||[]],o==null?void 0:o.switches),s={module:e.name,version:ue,host:{}},u=!1,l,f=er(
h=>se(ze(h,zn()))),d=(h,y)=>{if(u)return;let _=Qi(h,i,y);u=!0,process.exitCode=Mt(h),se(f.end()?`
${_}`:_)};process.once("uncaughtException",h=>d(bn(K(h),s)));try{if(i.problem!==void 0)throw $("",i.problem);let h=es(e,i,(c=r==null?void 0:r.program)!=null?c:`${e.
name}.js`,(o==null?void 0:o.help)||"");if(h!==void 0){se(h);return}l=Yt(i.source,n);let y=await Gi(e,i,l,s,t,f.step);i.switches.has("metrics")&&y.metrics!==void 0?
se(y.metrics(Math.floor(Date.now()/1e3))):d(yn(y,s),y.human)}catch(h){Object.keys(s.host).length===0&&(s.host=Xi((g=(m=i.root)!=null?m:Reflect.get(Object(l),"ro\
ot"))!=null?g:"/")),d(bn(K(h),s))}}async function Gi(e,n,t,r,{engine:o,probes:i},s){if(t===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw $("",`${e.name} f\
ound no argument, expected one, since it acts at once: pass {} to mean it`);let{params:u,ansible:l}=Xt(t===void 0?{}:t),f=pn(qi,{_ansible_check_mode:l._ansible_check_mode,
_ansible_diff:l._ansible_diff}),d=pn({...G,...e.params},Yi(u,n.root)),{check:p,diff:a,root:c,wait:m}=d;if(!sr(c))throw $("root",`root is ${JSON.stringify(c)}, w\
hich is no directory here, expected the top of a tree`);let g=xn(c);if(r.host=An(g),e.type==="probe"){if(i===void 0)throw new Error("this script was built witho\
ut probes");return i.run(e,g,d,n.capture)}if(o===void 0)throw new Error("this script was built without the engine");return o(c,e,d,{check:p||f._ansible_check_mode||
n.switches.has("check"),diff:a||f._ansible_diff||n.switches.has("diff"),wait:m,version:ue,beforeWriting:tr,render:h=>Ze(yn(h,r)),...n.switches.has("human")?{progress:s}:
{}})}var qi={_ansible_check_mode:G.check,_ansible_diff:G.diff};function Yi(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let t=Reflect.
get(e,"root");if(t!=null&&J(t)!==J(n))throw $("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --root, expected one of them`);
return{...e,root:n}}function sr(e){try{return(0,or.statSync)(e).isDirectory()}catch(n){return!1}}function Xi(e){let n=J(e);try{return n!==void 0&&sr(n)?An(xn(n)):
{}}catch(t){return{}}}function Qi(e,{switches:n},t){return n.has("human")?Ut(e,zn(),t==null?void 0:t()):Ze(e,n.has("pretty")?2:0)}function es(e,{switches:n},t,r){
if(n.has("help"))return ns(e,t,r);if(n.has("version"))return`${e.name} ${ue}
`;if(!n.has("schema"))return;let o={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...dn({...e.params,...G}),examples:[
e.example]};return Ze(o,n.has("pretty")?2:0)}function ns(e,n,t){return`${e.name} ${ue}: ${e.summary}

Usage: ${n} [JSON | @FILE | - | FILE] [flags]
  ${n} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${fn(e.params)}
Parameters of every module:
${fn(G)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${t}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var lo=ne(Rn(),1);var Pr=ne(En(),1),Me=require("fs"),Zn=ne(lr(),1);var ss=1800,us=64*1024*1024,$r="/usr/local/sbin:/usr/sbin:/sbin",Sr=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],_r="VFIOKIT_COMMAND",vr="ended\
 by a signal without a name",cs=1,as=`process.title='${Ot} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,ls=0;async function ce(e,n={}){return ds((await Promise.resolve().then(()=>ne(wr(),1))).
default.sync,e,n)}function ds(e,n,t){var h;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++ls}`,s={...process.env};for(let y of Sr)delete s[y];let u=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:u?`${u}:${$r}`:`/usr/bin:/bin:${$r}`,...t.env,LC_ALL:"C",[_r]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((h=t.timeout)!=null?h:ss)*1e3,killSignal:"SIGKILL",maxBuffer:us,encoding:"latin1",stripFinalNewline:!1,reject:!1},f=fs(()=>e(r,
o,l));if(f===void 0)return{code:127,stdout:"",stderr:vr};let{exitCode:d,signal:p,timedOut:a,stdout:c="",stderr:m=""}=f;if(a)return ps(`${_r}=${i}`),{code:124,stdout:c,
stderr:m};let g=p===void 0?void 0:Zn.constants.signals[p];return g!==void 0?{code:128+g,stdout:c,stderr:m}:typeof d=="number"?{code:d,stdout:c,stderr:m}:{code:127,
stdout:c,stderr:m||String(Reflect.get(f,"originalMessage")||vr)}}function fs(e){try{return e()}catch(n){return}}function ps(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Me.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Me.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function Or(e,n,t){let r={...process.env};for(let u of Sr)delete r[u];let o=(0,Pr.spawn)(process.execPath,["-e",
as,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(u=>{o.once("error",l=>u({code:String(Reflect.get(l,"code"))})),o.once("exit",(l,f)=>u(l===
0?{}:{code:f!=null?f:ms(l)}))}),s=await kr(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await kr(cs,i)!==void 0?{code:"ETIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.
pid}))}function ms(e){var n,t;return(t=(n=Object.entries(Zn.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=null?t:`status ${e!=null?e:"?"}`}function kr(e,n){
return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var x=require("fs"),N=require("path");function In(e){return N.join(N.dirname(e),`.${N.basename(e)}.vfiokit-new`)}function Mn(e){let n=x.openSync(e,"r");try{x.fsyncSync(
n)}finally{x.closeSync(n)}}function zr(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function Ar(e,n,t){let r=x.fstatSync(e);n!==null&&(r.uid!==n.uid||r.
gid!==n.gid)&&zr(()=>x.fchownSync(e,n.uid,n.gid)),(x.fstatSync(e).mode&4095)!==t&&x.fchmodSync(e,t)}async function Rr(e,n,t){let r=(n.mode&56)!==0&&(n.mode&4)===
0;if(Ar(e,n,r?n.mode&448|128:n.mode&4095),!r)return;let o=x.existsSync("/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await ce([o,"--attributes-only","--prese\
rve=mode","--",t,`/proc/${x.readlinkSync("/proc/self")}/fd/${e}`]),u=x.fstatSync(e).mode;if(i!==0||u!==n.mode)throw new b("E_APPLY",`${t} was not replaced, as i\
ts readers could not be kept: ${o} ended with ${i} and left mode ${(u&4095).toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(n.mode&4095).toString(8)}\
; see that GNU's cp can be run`)}function Te(e){try{return x.lstatSync(e)}catch(n){if(Reflect.get(Object(n),"code")==="ENOENT")return null;throw n}}function Er(e){
try{x.unlinkSync(e)}catch(n){}}function Tn(e,n,t=()=>{}){if(!x.existsSync(e)){Tn(N.dirname(e),493,t);try{x.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(
r),"code")==="EEXIST")return;throw r}t(e)}}function gs(e,n){return t=>{zr(()=>x.chownSync(t,e.uid,e.gid)),x.chmodSync(t,n|(n&292)>>2)}}async function Zr(e,n,{mode:t,
owner:r,label:o,last:i,anew:s}){let u=N.dirname(e);Tn(u,493,r===void 0?void 0:gs(r,t));let l=In(e),f=Te(e);Te(l)!==null&&x.unlinkSync(l);let{O_WRONLY:d,O_CREAT:p,
O_EXCL:a,O_NOFOLLOW:c}=x.constants,m=x.openSync(l,d|p|a|c,384);try{try{for(let g=0;g<n.length;)g+=x.writeSync(m,n,g);f===null||s===!0?Ar(m,r!=null?r:null,t):await Rr(
m,f,e),x.fsyncSync(m)}finally{x.closeSync(m)}f!==null&&await o(l,e),await(i==null?void 0:i()),x.renameSync(l,e)}catch(g){throw Er(l),g}f===null&&await o(e,null),
Mn(u)}async function Ir(e,n,t){let r=Te(n),o=x.openSync(e,"r+");try{r!==null&&await Rr(o,r,n),x.fsyncSync(o)}finally{x.closeSync(o)}await t(e,r===null?null:n),x.
renameSync(e,n),Mn(N.dirname(n))}function Mr(e){x.unlinkSync(e),Mn(N.dirname(e))}function hs(e){return`${e}.${process.pid}`}function Tr(e,n){let t=hs(e);for(let r=1;;r++)
try{return Tn(N.dirname(e),448),Te(t)!==null&&x.unlinkSync(t),x.writeFileSync(t,n,{mode:384,flag:"wx"}),x.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),
"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{Er(t)}}var ys=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],bs=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Dr(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Cr(e){
return e.toString(16).padStart(2,"0")}function Dn(e){var t;let n=e.attr("/proc/locks")||"";for(let r of ys){let o=e.stat(r);if(o===null)continue;let[i,s]=[o.dev>>>
8&4095,o.dev&255|o.dev>>>12&1048320],u=`${i===0?"":` ${Cr(i)}:${Cr(s)}`}:${o.ino} `,l=n.split(`
`).find(d=>d.includes(u)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(d)&&!d.includes("->")),f=l===void 0||(t=/WRITE\s+(\d+)/.exec(l))==null?void 0:t[1];if(f!==void 0)return new b(
"E_BUSY",`${Dr(e,f)} holds ${r}: a package transaction is running; wait until it ends and run this again`)}for(let r of e.list("/proc"))if(!(!/^\d+$/.test(r)||!bs.
has(e.attr(`/proc/${r}/comm`)||"")))return new b("E_BUSY",`${Dr(e,r)} is building a boot image; wait until it ends and run this again`);return null}var Cn="vfiokit_bind",xs=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),zf=`\
install ${Cn} ${xs}`;var Af=new RegExp(`^(?:install ${Cn} .*|softdep vfio-pci pre: (?:\\S+ )*${Cn})$`);var P="/var/lib/vfiokit",S=`${P}/journal.jsonl`,De=1;function ws(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n&&(!("entry"in n)||typeof Object(n.entry).kind=="string")?n:null}catch(n){return null}}function V(e){let n=e.read(S);if(n===null)return[];let t=new Map,
r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=ws(i);if(s===null||!("vfiokit"in s)&&!t.has(s.run)||"vfiokit"in s&&s.vfiokit<=De&&![s.claims,s.devices,s.dirs].
every(Array.isArray))throw new b("E_HOST",`${S} line ${o+1} is not a journal line; expected JSON with "run" and what belongs to it; restore the file from a back\
up or move it away, and undo by hand`);if("vfiokit"in s){if(s.vfiokit>De)throw new b("E_HOST",`${S} has format ${s.vfiokit}, expected ${De} at most; use the vfi\
okit that wrote it (version ${s.version}) or a newer one`);t.set(s.run,{...s,released:s.released||[],entries:[],done:!1});continue}let u=t.get(s.run);u!==void 0&&
("entry"in s?u.entries.push(s.entry):u.done=!0)}return[...t.values()]}function Nr(e){return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Lr(e){return e.map(({entries:n,done:t,...r})=>Nr([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function jr(e,n){let t=Lr(V(e));async function r(o){t+=Nr([o]),await e.write(S,t,384)}return await r({vfiokit:De,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Nn(e,n){let t=V(e).filter(r=>!n.has(r.run));t.length>0?await e.write(S,Lr(t),384):e.remove(S)}function ae(e){
return`${e.thing} ${e.value}`}function $s(e,{except:n,...t}){let r=(n||[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===!0});
return r.length===0?t:{...t,except:r}}function _s(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)t.delete(ae(i));for(let i of o.claims)t.set(ae(i),{claim:$s((r=t.get(ae(i)))==
null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||o===n).map(({claim:o})=>o)}function Ln(e,n){let t=V(e),r=_s(t).map(ae);return n.some(o=>r.includes(ae(o))||t.slice(-1).some(i=>!i.done))}function Hr(e,n,t=420){var o,i;let r=e.real(n);return(((i=(o=r===null?null:e.stat(r))==null?void 0:o.mode)!=null?i:t)&4)===0||Vr(e,r!=null?r:n)}function Vr(e,n){
var r,o;let t=n.replace(/\/[^/]*$/,"");return t.length>0&&((((o=(r=e.stat(t))==null?void 0:r.mode)!=null?o:1)&1)===0||Vr(e,t))}var Fr=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function Wr(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function vs(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let u=-o;u<=o;u+=2){let l=i===void 0?0:Jr(i,o,u);for(;l<e.length&&l-u<n.length&&
e[l]===n[l-u];)l++;if(s[u+o]=l,l>=e.length&&l-u>=n.length)return ks(r,e.length,n.length)}}return null}function Jr(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function ks(e,n,t){var s;let r=[],[o,i]=[n,t];for(let u=e.length-1;u>=0;u--){let l=e[u-1],f=o-i,
d=l===void 0?0:Jr(l,u,f);for(;o>d;)r.push([--o,--i]);if(l===void 0)break;f!==-u&&((s=l[f+u-2])!=null?s:0)+1===d?o--:i--}return r.reverse()}function F(e,n){if(e===
n)return[];let t=Wr(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=e.slice(t).match(Fr)||[],o=n.slice(t).match(
Fr)||[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=vs(r,o);if(s===null)return Kr(t,r.join(""),
o.join("")).reverse();let u=[],[l,f,d]=[t,0,0];for(let[p,a]of[...s,[r.length,o.length]]){let c=r.slice(f,p).join("");(p>f||a>d)&&u.push(...Kr(l,c,o.slice(d,a).join(
""))),l+=c.length+(r[p]||"").length,[f,d]=[p+1,a+1]}return u.reverse()}var Br=/[\s"',]/;function Ce(e,n){return n>0&&n<e.length&&!Br.test(e.charAt(n-1))&&!Br.test(
e.charAt(n))}function Ur(e,n){return e!==""&&/^["']/.test(n)&&n.startsWith(e,1)}function Kr(e,n,t){let r=Wr(n,t),[o,i]=[n.slice(r),t.slice(r)];if(Ur(o,i))return[
[e+r,0,i.charAt(0)],[e+n.length,0,i.slice(o.length+1)]];if(Ur(i,o))return[[e+r,1,""],[e+r+1+i.length,o.length-1-i.length,""]];for(;r>0&&(Ce(n,r)||Ce(t,r));)r--;
let s=Math.min(n.length,t.length)-r,u=0;for(;u<s&&n[n.length-1-u]===t[t.length-1-u];)u++;for(;u>0&&(Ce(n,n.length-u)||Ce(t,t.length-u));)u--;return[[e+r,n.length-
r-u,t.slice(r,t.length-u)]]}var Ps=104448;function Ne(e){return Buffer.from(e,"latin1").toString("utf8")}var Ss=/[^\s"']+/g,Os=/^[A-Za-z_][\w.-]*=(?=.*[^=])/,Gr=/["'\\]/g;function qr(e,n,t,r){
let o=t===null?null:t.replace(Gr,""),i="",s=0;for(let u of e.split(/(?<=\n)/)){let l=s+u.length,f=(r==null?void 0:r.includes(u.replace(/\r?\n$/,"")))===!0,d=r===
void 0||f||u.trim()===""?l:s+u.trimEnd().length,p=n.filter(([a,c])=>a<d&&(c>s||(r===void 0?a>=s:a>s)));if(p.length>0&&f)i+=u;else if(p.length>0){let a=s;i+=u.replace(
Ss,(c,m)=>{var h;return o!==null&&!o.includes(c.replace(Gr,""))&&p.some(([y,_])=>y<=a+m&&_>=a+m+c.length)||r===void 0&&/^[ \t]*GRUB_[A-Z_]+=["']$/.test(u.slice(
0,m+c.length+1))?c:`${r===void 0&&((h=Os.exec(c))==null?void 0:h[0])||""}***`})}s=l}return i}function Le(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Yr(e,n,t,r,o,i=!1,s=""){let u={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[l,f]=[n||"",t||""];if(r){let p=F(l,
f),a=F(f,l),c=p.map(([g,h])=>[g,g+h]),m=a.map(([g,h])=>[g,g+h]);return{before:Ne(Le(qr(l,c,i?f+s:null,o))),after:Ne(Le(qr(f,m,i?null:l+s,o))),...u}}let d=Math.max(
l.length,f.length);return d>Ps?{dst_larger:d,...u}:{before:Ne(Le(l)),after:Ne(Le(f)),...u}}var Xr=ne(Rn(),1);function jn(e){return(0,Xr.createHash)("sha256").update(e,"latin1").digest("hex")}function Hn(e){return e===null?"":`sha256:${jn(e).slice(0,12)}`}function Qr(e,n){let t=[],r=[];for(let[o,,i]of F(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length,l=u?i.split(/\r?\n/):[i],f=s&&u?"":l.shift()||"";/[^\s"']/.test(f)&&r.push(f),t.push(...l.filter(d=>d.trim()!==""))}return{lines:t,words:r}}var eo=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function je(e){return e===null?"":jn(e)}function Vn(e,n){var r;let t=e.stat(n);if(t===null)return null;
if(t.type==="link"&&!eo.has(n))throw fe(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; put a file in its place`);
if(t.type==="dir"||t.type==="other")throw fe(`${n} is not a regular file; expected one or nothing; move it away`);return e.read(n)}function He(e,n){let t=n.replace(
/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...He(e,t),t]}var no={facet:"persistent",label:e=>e.path,async observe(e,n){let t=Vn(e,n.path);return t===n.text?
{before:"",after:""}:{before:Hn(t),after:Hn(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,n.owner,t,n.restored);await t(),e.
remove(eo.has(n.path)&&e.real(n.path)||n.path)},pending:()=>null,inverse(e,n){let t=Vn(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.
path,before:je(t),after:je(n.text),splices:F(n.text||"",t||""),...Qr(t||n.copied||"",n.text||""),...n.lost===void 0?{}:{lost:n.lost},...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:He(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n,t){return Yr(n.path,Vn(e,n.path),
n.text,n.secret!==void 0||Hr(e,n.path,n.mode),n.secret,t,n.copied)}};function zs(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var to={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:zs(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new b(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Is={file:no,grubConfig:void 0,bootImage:void 0,kmod:to,driver:void 0,reboot:void 0};function B(e){return Is[e.kind]}var Fn="/var/lib/vfiokit/images.json";var Be=require("fs"),Bn=`${P}/lock`;function oo(){try{return Be.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Ve(e){
var n,t;try{let r=Be.readFileSync(`/proc/${e}/stat`,"latin1"),o=r.slice(r.lastIndexOf(")")+2).split(" ");return/[ZX]/.test((n=o[0])!=null?n:"")?null:(t=o[19])!=
null?t:null}catch(r){return null}}function Fe(e){try{return Be.readlinkSync(`/proc/${e}`)}catch(n){return""}}var Ms="pid:[4026531836]";function Ts({pid:e,ns:n,started:t,
boot_id:r}){if(r!==oo())return!1;let o=Fe("self/ns/pid");return!n||n===o?Ve(e)===t:o!==Ms||Be.readdirSync("/proc").some(i=>Ve(i)===t&&["",n].includes(Fe(`${i}/n\
s/pid`)))}function io(e){try{let n=JSON.parse(e);return Ts(n)?n:null}catch(n){return null}}function so(e){let n=e.read(Bn);return n===null?null:io(n)}function Ds(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function uo(e){return new b("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${Ds(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer; what a container that is gone has left is seen to be from outside of containers only"})}function Cs(e){return new Promise(n=>{setTimeout(
n,e)})}async function Ue(e,n,t){let r=process.uptime()+e;for(;;){let o=n();if(o===null)return;if(process.uptime()>=r)throw o;t==null||t(`waiting: ${o.message.replace(
/;.*/,"")}`),t=void 0,await Cs(Math.min(250,Math.max(10,(r-process.uptime())*1e3)))}}function Un(e,n,t){return Ue(n,()=>{let r=so(e);return r===null?null:uo(r)},
t)}async function co(e,n,t,r){let o={pid:Number(Fe("self"))||process.pid,ns:Fe("self/ns/pid"),started:Ve("self")||"",boot_id:oo(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Un(e,r);let i=JSON.stringify(o)+`
`;return await Ue(r,()=>{var s;return Kn(e,Bn,i)?null:uo((s=so(e))!=null?s:o)}),Ns(e,i),()=>e.remove(Bn)}function Kn(e,n,t){if(e.createExclusive(n,t))return!0;if(ro(
e,n))return!1;let r=`${n}.removing`;if(!Kn(e,r,t))return!1;try{ro(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function ro(e,n){let t=e.read(
n);return t===null||io(t)!==null}function Ns(e,n){for(let t of e.list(P)){let r=`${P}/${t}`,[,o]=/^lock[.\w]*\.(\d+)$/.exec(t)||[];try{(o!==void 0?Ve(Number(o))===
null:/^lock(\.removing)+$/.test(t)&&Kn(e,r,n))&&e.remove(r)}catch(i){if(!(i instanceof b))throw i}}}var Ls=20;async function Gn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=B(i),{before:u,after:l}=await s.observe(e,i,o);if(u===l)continue;let f=s.pending(
e,i);if(f!==null){r.includes(f)||r.push(f);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:l}});for(let d of s.touches(
i))o.add(d)}return{todo:t,pending:r}}function fo(e,n,{undoes:t}){var o,i;let r=[];for(let{step:s}of n){let u=(i=(o=B(s)).diff)==null?void 0:i.call(o,e,s,t!==void 0);
u!==void 0&&r.push(u)}return r}function js(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,lo.randomBytes)(3).toString("hex")}`}function Wn(e){
return e.length>6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Hs(e,n,t,r){let o=e.length===0?n.length===0?"nothing to do":"nothing\
 to do here":`${r?"would change":"changed"} ${Wn(e.map(u=>u.label))}`,i=n.length===0?"":`; left for you to run: ${Wn(n)}`,s=t.rebootReasons||[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Wn(s)}`}`}function le({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:l,device:f,runnable:d,ask:p}){return et(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:l,device:f,runnable:d,ask:p})}function Jn(e,n,t,r){var d,p,a;let o=n.report(e),{changes:i,run:s}=t,
u=[...t.pending,...n.pending||[]],{fail:l}=o,f=(p=t.error)!=null?p:l===void 0?void 0:{stop:l,node:r?"untouched":(d=l.node)!=null?d:"partial"};return{changed:i.length>
0,msg:f===void 0?(a=o.msg)!=null?a:Hs(i,u,o,r):f.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:o.rebootReasons||
[],pendingAtBoot:o.pendingAtBoot||[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...n.notes||[],...o.notes||[]],warnings:[...n.warnings||[],...o.warnings||
[]],own:o.own,...s===void 0?{}:{run:s},...f===void 0?{}:{error:f}}}function po({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}
function Vs(e,n,t){var r;try{return Jn(e,n,t,!1)}catch(o){return Jn(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:K(o),node:t.changes.length>
0?"partial":"untouched"}},!1)}}async function Fs(e,n,t,r,o){var l,f;let i=new Set,s=[],u=new Map(n.flatMap(({step:d})=>B(d).rollBack===void 0?[]:[[d,B(d).inverse(
e,d)]]));for(let{step:d,change:p}of n){let a=B(d);try{let c=async(y=e)=>{let _=await a.observe(y,d,i),O=_.before!==_.after;if(O&&_.before!==p.before&&a.facet!==
"derived")throw new b("E_RACED",`${p.label} changed while this ran: it was ${p.before||"absent"} and is ${_.before||"absent"}; somebody else is at work here; ru\
n this again`);return O},m=le(e),g=await c(m),h=(l=u.get(d))!=null?l:g?a.inverse(m,d):void 0;g&&((f=o.progress)==null||f.call(o,p.label)),h!==void 0&&(s.push([d,
h]),await(t==null?void 0:t.entry(h))),g&&await a.apply(e,d,c)}catch(c){throw c instanceof b?await Bs(e,{todo:n,tried:s,done:r},d,c):c}r.push(p);for(let c of a.touches(
d))i.add(c)}}async function Bs(e,n,t,r){let o=B(t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([f])=>f.kind===t.kind),
r),u=new Set(n.todo.filter(f=>i.includes(f.step)).map(f=>f.change));n.done.splice(0,n.done.length,...n.done.filter(f=>!u.has(f)));let{hint:l}=r;return new b(r.code,
s===""?r.message:`${r.message}; ${s}`,{cause:r,...l===void 0?{}:{hint:l},...n.done.length===0&&n.tried.every(([f])=>i.includes(f))?{node:"rolled_back"}:{}})}function Us(e,n,t,r){
try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof b)return r;throw o}}async function Ks(e,n){let{todo:t}=await Gn(e,n.steps.map(Js));if(t.length===
0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new b("E_DRIFT",`done, looked again, and no\
t so: ${r.join("; ")}; run by hand what was to do this, and look at its output`)}var Ws=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function mo(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&Ws.test(e.path)}function go(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>mo(i)))&&((o=n.guard)==null||o.call(n,e))}function Js(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}function Gs(e,n){
let t=e.list(`${P}/runs`).filter(r=>r!==n);for(let r of t.slice(0,Math.max(0,t.length+1-Ls)))e.remove(`${P}/runs/${r}`)}function qs(e){if(e.stat(S)===null){for(let n of e.
list(`${P}/runs`))e.remove(`${P}/runs/${n}`);e.removeEmptyDir(`${P}/runs`),e.remove(Fn)}}async function ho(e,n,t,r){var p;r.check||await Un(e,r.wait,r.progress);
let o=le(e),i=n.plan(o,t),s=await Gn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0&&(r.check||!Ln(o,i.released||[]));if(go(o,i,s),r.check&&!u&&e.attr(S)!==null&&
V(o),r.check||u){let a=r.diff?fo(o,s.todo,i):void 0;return po(n,Jn(o,i,{changes:s.todo.map(({change:c})=>c),pending:s.pending,diff:a},r.check))}let l=js(),f=He(
e,P),d=[...f].reverse();(p=r.beforeWriting)==null||p.call(r);try{let a=await co(e,n.name,l,r.wait);try{return await yo(e,n,t,r,{run:l,made:f,empty:d})}finally{ao(
a)}}finally{ao(()=>{if(e.stat(S)===null)for(let a of[P,...d])e.removeEmptyDir(a)})}}function ao(e){try{e()}catch(n){if(!(n instanceof b))throw n}}async function yo(e,n,t,r,o,i=!0){
var R,T,de;let{run:s,made:u,empty:l}=o;bo(e);let f=le(e),d=n.plan(f,t),{todo:p,pending:a}=await Gn(f,d.steps);if(go(f,d,{todo:p,pending:a}),i&&p.some(({step:E})=>mo(
E))&&Dn(e)!==null)return await Ue(r.wait,()=>Dn(e),r.progress),yo(e,n,t,r,o,!1);let c=r.diff?fo(f,p,d):void 0,m=d.report(f).bootable,g=[],h,y=null;try{d.undoes===
void 0&&(p.some(({change:D})=>D.facet!=="pending")||Ln(f,d.released||[]))&&(y=await Ys(e,n.name,d,{run:s,dirs:u,version:r.version})),await Fs(e,p,y,g,r),(R=r.progress)==
null||R.call(r,"looking again");let E=le(e);await Ks(E,Us(E,n,t,d));let L=d.report(E),Z=(((T=L.bootable)==null?void 0:T.reasons)||[]).filter(D=>(m==null?void 0:
m.ok)===!0||(m==null?void 0:m.reasons.includes(D))===!1);if(Z.length>0)throw new b("E_DRIFT",`this node would no longer boot as it did: ${Z.join("; ")}; run pas\
sthrough_undo before you reboot`);await(y==null?void 0:y.done()),l.push(...d.emptyDirs||[]);for(let D of d.emptyDirs||[])e.removeEmptyDir(D);d.undoes!==void 0&&
L.fail===void 0&&await Nn(e,d.undoes),d.undoes!==void 0&&qs(e)}catch(E){h=K(E),d.undoes===void 0&&g.length===0&&await Xs(e,s,h)&&(y=null)}let _=g.length>0||y!==
null,O=po(n,Vs(le(e),d,{changes:g,pending:a,diff:c,...y===null?{}:{run:s},...h===void 0?{}:{error:{stop:h,node:(de=h.node)!=null?de:_?"partial":"untouched"}}}));
return _&&r.render!==void 0&&await Qs(e,s,r.render(O)),O}function bo(e){let n=V(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=
null?r:t.path:[]});for(let t of new Set([...n,S,Fn])){let r=In(t);e.stat(r)!==null&&e.remove(r)}}function Ys(e,n,t,r){return jr(e,{module:n,...r,at:new Date().toISOString().
replace(/\.\d+/,""),machine_id:e.attr("/etc/machine-id")||"",image:e.root!=="/"&&!e.live,boot_id:e.live&&e.attr("/proc/sys/kernel/random/boot_id")||"",claims:t.
claims||[],released:t.released||[],devices:t.devices||[]})}async function Xs(e,n,t){var r;try{let o=(r=V(e).find(i=>i.run===n))==null?void 0:r.entries[0];if(o!==
void 0){if(o.kind!=="file"||t.code!=="E_RACED"&&je(e.read(o.path))!==o.before)return!1;bo(e);for(let i of[...o.dirs].reverse())e.removeEmptyDir(i);if(o.dirs.some(
i=>e.stat(i)!==null))return!1}return await Nn(e,new Set([n])),!0}catch(o){if(!(o instanceof b))throw o;return!1}}async function Qs(e,n,t){try{if(e.stat(S)===null)
return;await e.write(`${P}/runs/${n}.json`,t,384),Gs(e,`${n}.json`)}catch(r){if(!(r instanceof b))throw r}}var xo=require("fs"),eu=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],nu=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);
function wo(e){return(n,...t)=>e(tu({root:n}),...t)}function tu(e){let n=wn(e.root),{view:t,forget:r}=$n(n),{machine:o}=e;function i(d){return o!==void 0||n===""?
{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(d.startsWith("/")?t.real(d)!==null:eu.some(a=>t.real(`${a}/${d}`)!==null))?
nu.has(d.replace(/.*\//,""))&&t.real("/proc/self")===null?{ok:!1,why:`${d} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${d} is not in ${n}`}}async function s(d,p){return o!==
void 0?o.run(d,p):ce(n===""?d:["chroot",n,...d],p)}function u(d,p=!0){r();let a=Oe(n,d,p),c=a===null?null:n+a;if(c===null)throw new b("E_REFUSED",`${d} is a loo\
p of links; expected a file or nothing; remove the links`);return c}async function l(d,p){n!==""||o!==void 0||!xo.existsSync("/sys/fs/selinux/enforce")||await ce(
p===null?["restorecon","-F",d]:["chcon",`--reference=${p}`,d])}function f(d,p,a){if(a instanceof b)return a;let c=X(a),m=c==="EPERM"&&process.geteuid()===0?"loo\
k at it with lsattr and clear its attribute with chattr -i":c==="EACCES"||c==="EPERM"?"run as root":c==="ENOSPC"?"free space on that file system":c==="EROFS"?"m\
ount it read-write":"see the error and run again";return new b("E_APPLY",`${d} could not be ${p}: ${c===""?String(a):c}; ${m}`,{cause:a})}return{...t,live:n===""||
o!==void 0,runnable:i,run:s,ask:s,async write(d,p,a,c,m,g){try{await Zr(u(d),Buffer.from(p,"latin1"),{mode:a!=null?a:420,owner:c,label:l,last:m,anew:g})}catch(h){
throw f(d,"written",h)}},createExclusive(d,p){let a=u(d);try{return Tr(a,p)}catch(c){throw f(d,"created",c)}},remove(d){try{Mr(u(d,!1))}catch(p){if(!Se(p))throw f(
d,"removed",p)}},removeEmptyDir(d){try{xo.rmdirSync(u(d))}catch(p){}},async replace(d,p){try{await Ir(u(d),u(p),l)}catch(a){throw f(p,"replaced",a)}},async writeAttribute(d,p,a){
if(o!==void 0)return o.writeAttribute(d,p);let{code:c,left:m}=await Or(u(d),p,a);if(c!==void 0)throw Object.assign(new Error(`${d}: ${c}`),{code:c,...m===void 0?
{}:{left:m}})}}}ir(It,vfiokitArguments,{engine:wo(ho)});
}));
