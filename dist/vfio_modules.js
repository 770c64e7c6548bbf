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
var bo=Object.create;var Ue=Object.defineProperty;var xo=Object.getOwnPropertyDescriptor;var wo=Object.getOwnPropertyNames;var $o=Object.getPrototypeOf,_o=Object.prototype.hasOwnProperty;var vo=(e,n,t)=>n in e?Ue(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var le=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var ko=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of wo(n))!_o.call(e,o)&&o!==t&&Ue(e,o,{get:()=>n[o],enumerable:!(r=xo(n,o))||r.enumerable});
return e};var Po=(e,n,t)=>(t=e!=null?bo($o(e)):{},ko(n||!e||!e.__esModule?Ue(t,"default",{value:e,enumerable:!0}):t,e));var B=(e,n,t)=>vo(e,typeof n!="symbol"?n+"":n,t);var cr=le(ur=>{ur._parse=function(e,n,t){return{command:e,args:n,options:t}}});var lr=le((af,ar)=>{ar.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var fr=le((lf,dr)=>{dr.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var hr=le((df,gr)=>{"use strict";var qi=require("child_process"),Yi=cr(),pr=lr(),Xi=fr(),Qi=(e,n,t={})=>{let r=Yi._parse(e,n,t);return e=r.command,n=r.args,t=r.
options,t={...t},t.stdio=Xi(t),{file:e,args:n,options:t,parsed:r}},mr=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":n;gr.exports.sync=(e,n,t)=>{
let r=Qi(e,n,t),o;try{o=qi.spawnSync(r.file,r.args,r.options)}catch(u){throw pr({error:u,stdout:"",stderr:"",timedOut:!1})}let i=mr(r.options,o.stdout,o.error),
s=mr(r.options,o.stderr,o.error);return o.error||o.status!==0||o.signal!==null?pr({stdout:i,stderr:s,error:o.error,signal:o.signal,exitCode:o.status,timedOut:o.
error&&o.error.code==="ETIMEDOUT"}):{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var b=class extends Error{constructor(t,r,o={}){super(r);B(this,"code");B(this,"param");B(this,"hint");B(this,"cause");B(this,"node");this.name="Stop",this.code=
t,Object.assign(this,o)}};function U(e){return e instanceof b?e:new b("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,
{cause:e})}function $(e,n){return new b("E_PARAMS",n,{param:e})}function Gn(e,n){return new b("E_HOST",e,n===void 0?{}:{hint:n})}function de(e,n){return new b("\
E_REFUSED",e,n===void 0?{}:{hint:n})}var qn=new WeakMap;function Yn(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return qn.set(t,new Map),t}function M(e,n,t){let r=qn.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var et=["/lib/modules","/usr/lib/modules"],So={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function C(e){return e.replace(/-/g,"_")}function fe(e,n){let t=et.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function nt(e){
return M(e,"kernels",()=>[...new Set(et.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${fe(e,t)}/${r}`)!==null)))}function Ke(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Oo={"modules.dep":":","modules.builtin":"\\s*\\n"},Xn=new Map;function zo(e){return`${e.replace(/\W/g,"\\$&").replace(/_/g,"[-_]")}\\.ko`}function Qn(e,n,t){var l,f;let r=`${n}/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(f=Xn.get(s))!=null?f:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return Xn.set(s,u),d=>{let p=u.answers.get(d);if(p!==void 0)return p;let a=new RegExp(`[/\\n]${zo(d)}(?:\\.\\w+)?${Oo[t]}`).test(u.text);return u.
answers.set(d,a),a}}function tt(e,n){return M(e,`modules of ${n}`,()=>Ao(e,n))}function Ao(e,n){let t=fe(e,n),r=Qn(e,t,"modules.builtin"),o=Qn(e,t,"modules.dep"),
i=Ke(e)===n;return s=>{let u=C(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==null&&o!==null)return"absent";let l=So[u],f=l===void 0?
null:new RegExp(`^${l}=([ym])$`,"m").exec(e.read(`/boot/config-${n}`)||"");return f!==null?f[1]==="y"?"builtin":"module":i&&We(e,s)?Ro(e,u)?"module":"builtin":"\
absent"}}function Ro(e,n){return`
${e.attr("/proc/modules")||""}`.includes(`
${n} `)}function We(e,n){return e.stat(`/sys/module/${C(n)}`)!==null}var Eo="/dev/null";function pe(e){return e.slice(e.lastIndexOf("/")+1)}function Zo(e,n){return pe(e)<pe(n)?-1:pe(e)>pe(n)?1:0}function me(e,n,t=Zo){var o;let r=new Map;for(let i of n)for(let s of e.list(i)){if(s.startsWith(".")||!/.\.conf$/.test(s)||r.has(s))continue;let u=`${i}/${s}`;
if(e.link(u)!==Eo){let l=e.real(u);if(l===null||((o=e.stat(l))==null?void 0:o.type)==="dir")continue}r.set(s,u)}return[...r.values()].sort(t)}function ge(e,n){var r;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&e.read(t)||""}var Io=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Mo(e){let n=[],t=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);n.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:t,lines:o}),t+=o}return n}function rt(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function To(e,n){
let t=[];for(let{text:r,line:o,lines:i}of Mo(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let u=s[1],l=rt(s[2]||""),f=u==="alias"?rt((s[3]||"").split(/[\t ]+/).find(d=>d!=="")||""):s[3]||"";l===null||f===null||f===""&&u!==
"blacklist"||t.push({command:u,name:l,rest:u==="blacklist"?"":u==="options"?f.replace(/\t/g," "):f,path:n,line:o,lines:i})}return t}function ot(e,n){return M(e,
`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...me(e,Io)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.
length:r,0,`${fe(e,n)}/modules.softdep`)}return t.flatMap(r=>M(e,r,()=>To(ge(e,r),r)))})}function Do(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),u=r==="["?e.indexOf("]",s+1):-1;if(u<0)return r===
t?n+1:-1;let l=!1;for(let f=s;f<u;f++){let d=e.charAt(f+1)==="-"&&f+2<u;(d?e.charAt(f)<=t&&t<=e.charAt(f+2):e.charAt(f)===t)&&(l=!0),d&&(f+=2)}return l===i?-1:u+
1}function Co(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?Do(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;
i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function Je(e,n,t){var r;return(r=e.find(o=>o.command===n&&Co(o.name,t)))!=null?r:null}function No(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").
split(/\s+/))o==="pre:"||o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function Lo(e,n){let t=Je(e,"softdep",n);return t!==null&&No(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:Je(e,"install",n)}function it(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Lo(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var Ge=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function qe(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:C(n)}function he(e){let n=[];for(let t of me(e,Ge))for(let r of ge(e,t).split(`
`)){let o=qe(r);o!==null&&n.push({name:o,path:t})}return n}function st(e,n){let t=new Set(e.split(`
`).map(qe)),r=n.filter(o=>!t.has(C(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function ut(e,n){let t=new Set(n.map(C));return(e.match(/[^\n]*\n|[^\n]+$/g)||[]).filter(r=>{let o=qe(r);return o===null||!t.has(o)}).join("")}function ct(e){return Object.freeze({type:"module",...e})}var jo=["Ansible","Salt","Puppet","Chef","CFEngine","Juju"],Ho=[...jo.map(e=>[e,`(?:(?:manag|generat|maintain|configur|control|deploy|creat|install)ed|written) \
by ${e}(?:Stack)?\\b|${e}[ _-]managed`]),["Salt","managed zone"],["Puppet","autogenerated .* by puppet"],["another manager","^[ \\t]*[#;]+[ \\t-]*BEGIN\\b.*\\b(?:BL\
OCK|MANAGED)\\b"]],Fo=/manage|autogen|begin|(?:ed|written) by/i;function Ye(e){if(!Fo.test(e))return null;for(let[n,t]of Ho)if(new RegExp(t,"im").test(e))return n;
return null}function Xe(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function at(e,n,t=[]){let r=Xe(n),o=e.read(n),i=Ye(o||"");if(i!==null)return{
path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf(
"/")+1)}`).find(u=>e.real(u)!==null);return s===void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var en=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function lt(e){return new en(e)}function dt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ye(){return{}}function ft(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function nn(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,o}var Qe;function tn(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Qe!==e._zod){Qe=void 0;return}Qe=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var rn={value:void 0,enumerable:!1};function k(e,n,t,r){var d;let o={};function i(p){this.def=p,this.constr=f,this.traits=new Set}i.prototype=o;function s(p,a){if(p._zod){if(p._zod.traits.has(e))return}else{
rn.value=new i(a);try{Object.defineProperty(p,"_zod",rn)}finally{rn.value=void 0}}p._zod.traits.add(e),n(p,a)}let u=(d=r==null?void 0:r.Parent)!=null?d:Object;class l extends u{}
Object.defineProperty(l,"name",{value:e});function f(p){let a=r!=null&&r.Parent?new l:this;s(a,p);let c=a._zod.deferred;if(c){for(let m of c)m();a._zod.deferred=
void 0}return a}return Object.defineProperty(f,"init",{value:s}),Object.defineProperty(f,"name",{value:e}),f}var on={value:void 0,enumerable:!1},Bo=(e,n)=>{e.name="$ZodError",on.value=n,Object.defineProperty(e,"issues",on),on.value=void 0},pt=k("$ZodError",Bo,void 0,{Parent:Error});var Ko=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?Wo(e,i.issues,o):{success:!0,data:i.value}},be=Ko(
pt);function Wo(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>nn(o,t))),n=void 0,t=void 0),r}}}var K=k("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var mt=k("$ZodNever",(e,n)=>{K.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Go(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...ft(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}function qo(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function Yo(e,n,t,r,o,i,s){let u=[],l=o.keySet;for(let f in n)l.has(f)||u.push(
f);return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,input:n,inst:i,continue:!0}),t}var gt=k("$ZodObject",(e,n)=>{K.init(e,n);let t=lt(()=>qo(n)),
r=dt,o=n.catchall,i;e._zod.parse=(s,u)=>{i!=null||(i=t.value);let l=s.value;if(!r(l))return s.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),
s;s.value={};let f=[],d=i.shape;for(let p of i.allKeys){if(p==="__proto__")continue;let a=d[p],c=a._zod.optin,m=a._zod.optout,g=a._zod.run({value:l[p],issues:[]},
u);Go(g,s,p,l,c,m)}return Yo(f,l,s,u,t.value,e)}});var ht=k("$ZodTransform",(e,n)=>{K.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var yt=k("$ZodPipe",(e,n)=>{K.init(e,n),tn(e,"optin",t=>t.def.in._zod.optin),tn(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(t,
r);return Xo(o,n.out,r)}});function Xo(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function bt(e,n){return new e({type:"never",...ye(n)})}var xe=k("ZodMiniType",(e,n)=>{K.init(e,n),e.def=n,e.type=n.type});var ei=k("ZodMiniNever",(e,n)=>{mt.init(e,n),xe.init(e,n)});function ni(e){return bt(ei,e)}var ti=k("ZodMiniObject",(e,n)=>{gt.init(e,n),xe.init(e,n)});function xt(e,n){return new ti({type:"object",shape:e,catchall:ni(),...ye(n)})}var ri=k("ZodMiniTransform",(e,n)=>{ht.init(e,n),xe.init(e,n)});function sn(e){return new ri({type:"transform",transform:e})}var oi=k("ZodMiniPipe",(e,n)=>{yt.init(e,n),xe.init(e,n)});function wt(e,n){return new oi({type:"pipe",in:e,out:n})}var ii=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,si=/^[ -~]*$/;function $t(e){if(si.
test(e))return;let n=ii.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function v(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function we(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:ui(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function ui(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,l)=>l);for(let u=1;u<=e.length;u++){let l=[u];for(let f=1;f<=n.length;f++){let d=((r=t[f-1])!=null?r:0)+(e[u-
1]===n[f-1]?0:1);l.push(Math.min(d,((o=t[f])!=null?o:0)+1,((i=l[f-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var ci=["true","yes","on","y","t","1"],ai=["false","no","off","n","f","0"];function un(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return ci.
includes(n)?!0:ai.includes(n)?!1:void 0}function cn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function vt(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function W(e){if(!(typeof e!="string"||!e.
startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function $e(e,n="",t=""){var r;if(typeof e=="string")
_t(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>$e(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=cn(e))!=null?r:{}))_t(o,n===""?"a key":`a key of\
 ${n}`,t),$e(i,n===""?o:`${n}.${o}`,t||o)}function _t(e,n,t){let r=$t(e);if(r!==void 0)throw $(t,`${n} holds the character ${r}, expected one line of printable \
text: remove it`)}var li={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function an(e){return{type:li[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function ln(e){let n={};for(let[t,r]of Object.entries(e))n[t]=an(r);return{type:"object",properties:n,additionalProperties:!1}}
function di(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function dn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${di(t)})
      ${t.describe}
`).join("")}var kt="vfiokit-write";var fi=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function _e(e){return G("bool",e,"true or false",un,{})}function pi(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return G("int",e,`a whole number${r}`,i=>vt(i,n,t),o)}function Pt(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return G("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function St(e,n){let t=r=>{var s;let o=r===!0||r==="True"?!0:r===!1||r==="False"?!1:void 0,i=o===void 0?[]:e.filter(u=>un(u)===o);return(s=e.find(u=>u===r))!=null?
s:i.length===1?i[0]:void 0};return{...G("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Ot(e,n){let t=u=>{if(Array.isArray(u))return u;if(!(typeof u!=
"string"||n.commas===!0&&u.includes(",")))return u.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=n.commas===!0?'a \
JSON list such as ["a", "b"], since an item may hold commas':`a list such as [${JSON.stringify(r)}]`,i=G("list",n,o,t,{items:an(e)}),s=u=>sn((l,f)=>Array.isArray(
l)?l.map((d,p)=>{var m;let a=d===null||d===""?void 0:be(u,d);if((a==null?void 0:a.success)===!0)return a.data;let c=(m=a==null?void 0:a.error.issues[0])==null?void 0:
m.message;f.issues.push({...zt(d,"something in it"),...c===void 0?{}:{message:c},path:[p]})}):l);return{...i,schema:()=>mi(i.schema(),s(e.schema()))}}var J={check:_e({describe:"Say what would change and write nothing.",default:!1}),diff:_e({describe:"Show the changes of files as before and after.",default:!1}),
root:G("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",W,{pattern:"^/"}),wait:pi({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function fn(e,n){var a,c;let t=cn(n);if(t===void 0)throw $("",`the parameter\
s are ${v(n)}, expected a JSON object such as {"check": true}`);$e(t);let r=hi(e);if(Object.keys(t).every(m=>t[m]===void 0))return r;let o=be(gi(e,t),t);if(o.success)
return{...r,...Object(o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[u=""]=s,l=s.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw $(String(u),`${l} ${(a=i==null?void 0:i.message)!=null?a:"is not valid"}`);let f=String(i.keys[0]),d=Object.
keys(l===""?e:Object((c=e[l])==null?void 0:c.json.properties)).sort(),p=we(f,d);throw $(l===""?f.slice(0,60):l,`${v(f)} is not a parameter${l===""?"":` of ${l}`}${p===
void 0?"":` (did you mean ${p}?)`}; known are ${d.join(", ")}`)}function zt(e,n,t=""){return{code:"custom",input:e,message:`is ${v(e)}, expected ${n}${t}`}}function G(e,n,t,r,o){
let i=()=>sn((l,f)=>{if(l==null||l===""&&e!=="str")return n.default;let d=r(l),p=typeof l=="number"&&(e==="str"||e==="list");return d===void 0&&f.issues.push(zt(
l,t,p?fi:"")),d}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function mi(e,n){return wt(e,n)}function gi(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return xt(t)}function hi(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function pn(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function At(e){return{kind:"kmod",name:e}}var mn="/etc/modules-load.d/vfio.conf",gn=["vfio","vfio_iommu_type1","vfio_pci"],yi=Pt({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function bi(e,n){let t=[...new Set(n.modules.map(C))];if(t.length===0)throw $("modules",`modules is an empty l\
ist, expected at least one module; leave it out for ${gn.join(", ")}`);let r=nt(e),o=Ke(e),i=new Map([...r,...o===null?[]:[o]].map(c=>[c,tt(e,c)])),s=o===null?void 0:
i.get(o),u=c=>r.length===0||r.some(m=>{var g;return((g=i.get(m))==null?void 0:g(c))!=="absent"}),l=t.filter(u),f=c=>{let m=new Set(he(c).map(y=>y.name)),g=t.map(
y=>{let _=s===void 0?r.length>0&&r.every(O=>{var R;return((R=i.get(O))==null?void 0:R(y))==="builtin"}):s(y)==="builtin";return{name:y,loaded:We(c,y)||_&&s!==void 0,
builtin:_,at_boot:m.has(y)||_}}),h=n.state==="absent"||s===void 0?[]:g.filter(y=>l.includes(y.name)&&!y.loaded);return{own:{modules:g},rebootReasons:h.filter(y=>(s==
null?void 0:s(y.name))==="absent").map(y=>`${y.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:h.filter(y=>(s==null?
void 0:s(y.name))!=="absent"&&!n.load).map(y=>`${y.name} is loaded at the next boot`)}};if(n.state==="absent"){let c=he(e).filter(h=>t.includes(h.name)),m=[...new Set(
c.map(h=>h.path))].filter(h=>(h===mn||h===Xe(mn))&&Ye(e.read(h)||"")===null);return{steps:m.map(h=>pn(h,ut(e.read(h)||"",t).replace(/^\s+$/,"")||null)),released:t.
map(h=>({thing:"module",value:h})),notes:c.filter(h=>!m.includes(h.path)).map(h=>`${h.path} loads ${h.name}, and is not ours: left as it is`),report:f}}if(l.length===
0)throw Gn(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with vfio`,"install linux-modules-extra or kernel-modules-ex\
tra, or a kernel that has vfio");let d=l.filter(c=>!he(e).some(m=>m.name===c)),p=at(e,mn,Ge.slice(1)),a=l.map(c=>it(ot(e),c)).filter(c=>c!==null);return{steps:[
...d.length===0?[]:[pn(p.path,st(e.read(p.path)||"",d))],...n.load&&s!==void 0?l.filter(c=>s(c)==="module").map(At):[]],claims:d.map(c=>({thing:"module",value:c})),
notes:[...t.filter(c=>!u(c)).map(c=>`no installed kernel has ${c}: left out`),...l.filter(c=>n.load&&s!==void 0&&s(c)==="absent").map(c=>`the running kernel ${o}\
 does not have ${c}: nothing to load now`)],warnings:[...d.length===0||p.warning===void 0?[]:[p.warning],...a.map(c=>`${c.path} line ${c.line} keeps ${c.name} f\
rom being loaded, at boot too, although it is listed: take that line out`)],report:f}}var Rt=ct({name:"vfio_modules",summary:"Loads the vfio modules, now and at\
 every boot.",params:{state:St(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",default:"present"}),modules:Ot(yi,
{describe:"The modules; those that no installed kernel has are left out.",default:gn}),load:_e({describe:"Load them now as well.",default:!0})},example:{modules:gn},
plan:bi});var nr=require("fs");var xi=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function hn(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:l,rebootReasons:f,pendingAtBoot:d,bootable:p,notes:a,warnings:c,own:m}=e,g=Tt({...Zt(t,o!==void 0,r,n),error:o&&It(o.stop,
o.node),exception:o&&Mt(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:l,reboot_required:f&&f.length>0,reboot_reasons:f,pending_at_boot:d,
bootable:p,notes:(a==null?void 0:a.length)===0?void 0:a,warnings:(c==null?void 0:c.length)===0?void 0:c}),h=Object.entries(m).filter(([y])=>!Object.prototype.hasOwnProperty.
call(g,y)&&!xi.includes(y)&&!y.startsWith("_"));return{...g,...Object.fromEntries(h)}}function yn(e,n){return Tt({...Zt(!1,!0,e.message,n),error:It(e,"untouched"),
exception:Mt(e),changes:[]})}function Et(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Zt(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function It(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Mt(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Tt(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var w=require("fs"),ke=16<<20,wi=40;function Y(e){return e instanceof Error&&"code"in e?String(e.code):""}function Pe(e){let n=Y(e);return n==="ENOENT"||n==="EN\
OTDIR"||n==="ELOOP"}var q=Buffer.allocUnsafe(4096);function Dt(e){let n="",t=0;for(;;){let r=w.readSync(e,q,t,q.length-t,null);if(r===0)return n+q.toString("lat\
in1",0,t);if(t+=r,!(t<q.length)){if(n+=q.toString("latin1"),n.length>ke)return null;t=0}}}function ve(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Se(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=ve(i===void 0?n:n.slice(o)),u=i===void 0?[]:ve(i),l=0;for(let f=s.shift();f!==void 0;f=s.shift()){
if(f===".."){u.pop();continue}let d=[...u,f],p=null;if(s.length>0||t){let a=e+"/"+d.join("/");try{w.lstatSync(a).isSymbolicLink()&&(p=w.readlinkSync(a))}catch(c){
p=null}}if(p===null){u=d;continue}if(++l>wi)return null;p.startsWith("/")&&(u=[]),s.unshift(...ve(p))}return"/"+u.join("/")}function $i(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Se(e,r,!0);o!==null&&w.existsSync(e+o)&&t.set(r,o)}function bn(e){return wn(xn(e)).view}function xn(e){
return e==="/"?"":e.replace(/\/+$/,"")}function wn(e){let n=new Map;function t(p,a){if(e==="")return p;$i(e,p,n);let c=Se(e,p,a,n);return c===null?null:e+c}function r(p){
let a=t(p,!0);if(a===null||!w.existsSync(a))return null;try{return e===""?w.realpathSync.native(a):(w.lstatSync(a),a.slice(e.length))}catch(c){return null}}function o(p){
let a=t(p,!1);if(a===null)return null;let c;try{c=w.lstatSync(a)}catch(T){if(Pe(T))return null;throw new b("E_APPLY",`${p} could not be looked at: ${Y(T)}; run \
as root or give this user access`,{cause:T})}let m=c.isFile()?"file":c.isDirectory()?"dir":c.isSymbolicLink()?"link":"other",{size:g,mtimeMs:h,ino:y,dev:_,uid:O,
gid:R}=c;return{type:m,size:g,mtimeMs:h,ino:y,dev:_,uid:O,gid:R,mode:c.mode&4095}}function i(p){let a=t(p,!0);if(a===null)return null;let c;try{c=w.openSync(a,w.
constants.O_RDONLY|w.constants.O_NONBLOCK)}catch(m){if(Pe(m))return null;throw new b("E_APPLY",`${p} could not be read: ${Y(m)}; run as root or give this user a\
ccess`,{cause:m})}try{let m=w.fstatSync(c);if(!m.isFile())throw new b("E_HOST",`${p} is not a regular file; expected one or nothing; move it away`);let g=m.size>
ke?null:m.size<q.length?Dt(c):w.readFileSync(c,"latin1");if(g===null)throw new b("E_HOST",`${p} has ${m.size>ke?`${m.size} bytes`:"no end"}; expected ${ke} byte\
s at most; look at what it is`);return g}catch(m){throw m instanceof b?m:new b("E_APPLY",`${p} could not be read: ${Y(m)}`,{cause:m})}finally{w.closeSync(c)}}function s(p,a,c){
let m=t(p,!0);if(m===null)return null;try{let g=w.openSync(m,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{let h=Buffer.alloc(c);return h.slice(0,w.readSync(
g,h,0,c,a))}finally{w.closeSync(g)}}catch(g){return null}}function u(p){var c,m;let a=t(p,!0);if(a===null||!w.existsSync(a))return null;try{let g=w.openSync(a,w.
constants.O_RDONLY|w.constants.O_NONBLOCK);try{return(m=(c=Dt(g))==null?void 0:c.trimEnd())!=null?m:null}finally{w.closeSync(g)}}catch(g){return null}}function l(p){
let a=t(p,!0);if(a===null)return[];if(!w.existsSync(a))return[];try{return w.readdirSync(a).sort()}catch(c){return[]}}function f(p){let a=t(p,!1);if(a===null)return null;
try{return w.readlinkSync(a)}catch(c){return null}}function d(p){let a=t(p,!0);if(a===null)return null;try{let{rdev:c}=w.statSync(a);return c===0?null:`${c>>>8&
4095}:${c&255|c>>>12&1048320}`}catch(c){return null}}return{view:{root:e===""?"/":e,read:i,bytes:s,attr:u,list:l,link:f,real:r,stat:o,device:d},forget:()=>n.clear()}}function Nt(e,n,t){let r=_i(Ct(e),Ct(n)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${t}`:[])}function Ct(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function _i(e,n){let t=[];for(let r=0,o=0;r<e.length||o<n.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==n[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];t.push(...e.slice(
r,r+i).map(u=>`-${u}`),...n.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&t.push(` ${e[r]}`)}return t}function Oe(e,{utf8:n}){return e.replace(n?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function X(e,n,{colour:t}){
return t&&e!==void 0?`\x1B[${e}m${n}\x1B[0m`:n}function ne(e,n){var t;return(t=e.match(new RegExp(`(?! )(.{1,${n}}|\\S+)(?= |$)`,"gm")))!=null?t:[""]}function j(e){
return`  ${e}`}function $n(e,{columns:n}){return ne(e,n-4).map((t,r)=>j(r===0?t:j(t)))}function vi(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function te(e,n,t){var p;let r=t===void 0?e:[t,...e],o=a=>a.reduce((c,m)=>Math.max(c,m.length),0),i=(r[0]||[]).map((a,c)=>o(
r.map(m=>m[c]||""))),s=(p=i.pop())!=null?p:0,u=i.reduce((a,c)=>a+c+2,2),l=n.columns-u,f=Math.max(Math.min(s,20),o(r.flatMap(a=>ne(a[i.length]||"",1))));if(t!==void 0&&
l<f)return e.flatMap(a=>$n(a.map((c,m)=>`${t[m]} ${c}`).join(", "),n));let d=a=>X(vi(a),a,n);return r.flatMap(a=>ne(a[i.length]||"",l).map((c,m)=>{if(m>0)return"\
 ".repeat(u)+c;let g=i.map((h,y)=>`${d(a[y]||"")}${" ".repeat(h+2-(a[y]||"").length)}`);return j(g.join("")+d(c)).trimEnd()}))}function Ft(e,n,t){let{changed:r,failed:o,msg:i,comment:s,module:u,version:l,contract:f,host:d,error:p,exception:a,run:c,changes:m,diff:g,pending:h,reboot_required:y,
reboot_reasons:_,pending_at_boot:O,bootable:R,notes:T,warnings:ae,...E}=Lt(e,n),L=(I,Q)=>vn(I,Q,n),Z=(I,Q)=>L(I,Ut(Q,n)),D=_n(m),Wn=D.map(({facet:I,label:Q,before:ho,
after:yo})=>[z(I),`${Q}: ${Si(z(ho),z(yo),n)}`]),{code:mo,hint:Jn,node:go}=Object(p);return`${[...ne(Pi(z(i),o===!0,D),n.columns).map(I=>X(o?`${"1"};${"31"}`:"1",
I,n)),...o?L("Changed",te(Wn,n)):te(Wn,n),...Oi(t===void 0?E:Lt(t,n),n),..._n(g).flatMap(I=>zi(I,n)),...L("To be run by you",Bt(h).map(j)),...Z("A reboot is req\
uired",_),...Z("At the next boot",O),...Z("This node would not boot",Object(R).reasons),...Z("Warnings",ae),...Z("Notes",T),...Z("Hint",z(i).includes(Jn||"")?[]:
[Jn]),...L("Undo with",c===void 0?[]:[j(`passthrough_undo '{"since": "${c}"}'`)]),...o?["",`${mo}, node: ${go}`]:[],...a===void 0?[]:["",z(a)]].join(`
`)}
`}function Lt(e,n){return JSON.parse(JSON.stringify(e),(t,r)=>typeof r=="string"?Oe(r,n):r)}function Pi(e,n,[t]){return n?`FAILED: ${e}`:t===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${t.label}`,1)[0]}:`}var jt="out of date: ";function Si(e,n,{utf8:t}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${n}`)?e===""?"new":n===
""?"removed":"edited":e.startsWith(jt)?`made anew: ${e.slice(jt.length)}`:`${e||"absent"} ${t?"\u2192":"->"} ${n||"absent"}`}function Oi(e,n){let t=[],r=[];for(let[
o,i]of Vt(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=z(i),u=_n(i),l=Object.keys(Object(u[0]));l.length>0?r.push(...vn(o,te(u.map(f=>l.map(d=>z(
f[d]))),n,l.map(kn)),n)):!s.includes(`
`)&&o.length+s.length+4<=n.columns?t.push([o,s]):r.push(...vn(o,Array.isArray(i)?Ut(i,n):s.trim().split(`
`).map(j),n))}return[...t.length===0?[]:["",...te(t,n)],...r]}function Vt(e,n=""){return Object.entries(e).flatMap(([t,r])=>{let o=n+kn(t);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?Vt({...r},`${o} `):[[o,r]]})}function kn(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function z(e){return Array.isArray(e)?
e.map(z).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([n,t])=>`${kn(n)} ${z(t)}`).join(", "):String(e!=null?
e:"-")}function _n(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function Bt(e){return Array.isArray(e)?e.map(z):[]}function Ut(e,n){return Bt(
e).flatMap(t=>$n(t,n))}function vn(e,n,t){return n.length===0?[]:["",X("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,t),...n]}function zi({before:e,after:n,before_header:t,
after_header:r,dst_larger:o},i){let s=o===void 0?Nt(String(e),String(n),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`--- ${t}`,`+++ ${r}`].
map(u=>X("1",u,i)),...s.map(u=>X(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var A=require("fs");var Pn=4*1024*1024,Kt=64,Ai=["__proto__","constructor","prototype"],Ae=/[ \t\n\r]*/y,Ri=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Ei=/true|false|null/y;function re(e,n){
if(e.length>Pn)throw $("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw $(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(a){let c=r.slice(0,o).split(`
`),m=`line ${c.length}, column ${(c[c.length-1]||"").length+1}`,g=o>=r.length?"the end":v(r.slice(o,o+12).split(`
`)[0]||""),h=r[o]==="'"?": JSON strings take double quotes":"";throw $("",`${n} is not JSON: found ${g} at ${m}, expected ${a}${h}`)}function s(a){var m;a.lastIndex=
o;let c=(m=a.exec(r))==null?void 0:m[0];return c!==void 0&&(o+=c.length),c}function u(){if(r[o]!=='"')return;let a=o+1;for(;a<r.length&&r[a]!=='"';)a+=r[a]==="\\"?
2:1;try{let c=JSON.parse(r.slice(o,a+1));return o=a+1,String(c)}catch(c){return i("a string on one line, with valid escapes and an end")}}function l(a){return s(
Ae),r[o]!==a?!1:(o++,!0)}function f(a){s(Ae);let c=u();if(c===void 0)return i("a key in double quotes");if(Ai.includes(c))throw $(c,`${n} holds the key ${v(c)},\
 which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(a,c))throw $(c,`${n} holds the key ${v(c)} twice, expected each key once: remove on\
e`);return l(":")?c:i('":"')}function d(a){var m;if(s(Ae),a>Kt&&(r[o]==="{"||r[o]==="["))throw $("",`${n} is nested deeper than ${Kt} levels: nothing here needs\
 more than three, so look at what wrote it`);if(l("{")){let g=Object.create(null);if(l("}"))return g;do g[f(g)]=d(a+1);while(l(","));return l("}")?g:i('"," or "\
}"')}if(l("[")){let g=[];if(l("]"))return g;do g.push(d(a+1));while(l(","));return l("]")?g:i('"," or "]"')}if(r[o]==='"')return u();let c=(m=s(Ri))!=null?m:s(Ei);
return c===void 0?i("a value"):JSON.parse(c)}let p=d(1);return s(Ae),o<r.length?i("nothing after the value"):p}var Zi=["check","diff","pretty","human","schema","help","version"];function Wt(e,n,t=[]){let r=[...Zi,...t],o=new Set,i=Object.create(null),s=[],u;for(let f=0;f<
e.length;f++){let d=e[f]||"",[,p="",,a]=/^--([a-z]+)(=([^]*))?$/.exec(d)||[],c=r.find(m=>d===`--${m}`);if(c!==void 0)o.add(c);else if(n.includes(p)){let m=a!=null?
a:e[++f];m===void 0||m===""||m.startsWith("-")?u=u!=null?u:`--${p} has no value, expected one after it`:p in i&&i[p]!==m?u=u!=null?u:`--${p} is given twice, exp\
ected it once`:i[p]=m}else d.startsWith("-")&&d!=="-"?u=u!=null?u:Ii(d,[...r,...n]):s.push(d)}s.length>1&&(u=u!=null?u:`found the arguments ${s.map(f=>v(f)).join(
" and ")}, expected one at most: quote the JSON as one word`);let[l]=s;return{switches:o,...i,...l===void 0?{}:{source:l},...u===void 0?{}:{problem:u}}}function Ii(e,n){
let t=we(e.replace(/^-+|=.*$/g,""),n);return`${v(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function Jt(e,n){
if(n!==void 0)return re(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return re(qt(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return re(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw $("",`the argument is ${v(e)}, expected JSON, @FILE or -`);return re(Mi(t),`the file ${v(
t,200)}`)}function Gt(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function Mi(e){let n;try{n=(0,A.openSync)(e,A.constants.O_RDONLY|A.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw $(
"",`${r} ${v(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,A.fstatSync)(n).isFile())throw $("",`${v(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return qt(n,`the file ${v(e,200)}`)}finally{(0,A.closeSync)(n)}}function qt(e,n){let t=[];for(let o=Pn+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=Ti(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw $("",`${n} is empty, expected a JSON object, {} at least`);return r}function Ti(e,n,t){for(;;)try{return(0,A.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw $("",`cannot read ${t} (${o}), expected JSON there`);Sn(10)}}function Sn(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Re=require("fs");function Ee(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function oe(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Re.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Sn(2)}return!0}function On(){let{COLUMNS:e,LC_ALL:n,LC_CTYPE:t,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(n||t||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&Di(1))}}function Di(e){try{return(0,Re.fstatSync)(e).isCharacterDevice()}catch(n){
return!1}}function Yt(e){let n,t=()=>{if(n===void 0)return!1;let r=Math.round(process.uptime()-n);return n=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:t,step(r){t(),e(`${r} ...`),n=process.uptime()}}}var Xt=!1;function Qt(){if(!Xt){Xt=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ie="0.1.0";var Dd=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Ze(e,n){var o,i;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}var Fi={x64:"x86_64",arm64:"aarch64"};function zn(e){var s,u,l,f;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=(u=(s=/^[^#\s].*$/m.exec(e.attr("/et\
c/hostname")||""))==null?void 0:s[0])!=null?u:null,i={name:n?t||r:r||t,machine_id:e.attr("/etc/machine-id"),os:Ze(e,"PRETTY_NAME")||[Ze(e,"NAME"),Ze(e,"VERSION")].
filter(Boolean).join(" "),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(f=e.attr("/proc/sys/kernel/arch"))!=null?f:n?(l=Fi[process.arch])!=null?l:process.arch:
null};return Object.fromEntries(Object.entries(i).filter(([,d])=>d))}async function tr(e,n,t,r){var p,a,c,m,g;process.removeAllListeners("warning");let o=e.type==="probe"?(p=t.probes)==null?void 0:p.flagsOf(e):void 0,i=Wt((a=r==null?
void 0:r.argv)!=null?a:process.argv.slice(2),["root",...(o==null?void 0:o.valued)||[]],o==null?void 0:o.switches),s={module:e.name,version:ie,host:{}},u=!1,l,f=Yt(
h=>oe(Oe(h,On()))),d=(h,y)=>{if(u)return;let _=Wi(h,i,y);u=!0,process.exitCode=Et(h),oe(f.end()?`
${_}`:_)};process.once("uncaughtException",h=>d(yn(U(h),s)));try{if(i.problem!==void 0)throw $("",i.problem);let h=Ji(e,i,(c=r==null?void 0:r.program)!=null?c:`${e.
name}.js`,(o==null?void 0:o.help)||"");if(h!==void 0){oe(h);return}l=Jt(i.source,n);let y=await Vi(e,i,l,s,t,f.step);i.switches.has("metrics")&&y.metrics!==void 0?
oe(y.metrics(Math.floor(Date.now()/1e3))):d(hn(y,s),y.human)}catch(h){Object.keys(s.host).length===0&&(s.host=Ki((g=(m=i.root)!=null?m:Reflect.get(Object(l),"ro\
ot"))!=null?g:"/")),d(yn(U(h),s))}}async function Vi(e,n,t,r,{engine:o,probes:i},s){if(t===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw $("",`${e.name} f\
ound no argument, expected one, since it acts at once: pass {} to mean it`);let{params:u,ansible:l}=Gt(t===void 0?{}:t),f=fn(Bi,{_ansible_check_mode:l._ansible_check_mode,
_ansible_diff:l._ansible_diff}),d=fn({...J,...e.params},Ui(u,n.root)),{check:p,diff:a,root:c,wait:m}=d;if(!rr(c))throw $("root",`root is ${JSON.stringify(c)}, w\
hich is no directory here, expected the top of a tree`);let g=bn(c);if(r.host=zn(g),e.type==="probe"){if(i===void 0)throw new Error("this script was built witho\
ut probes");return i.run(e,g,d,n.capture)}if(o===void 0)throw new Error("this script was built without the engine");return o(c,e,d,{check:p||f._ansible_check_mode||
n.switches.has("check"),diff:a||f._ansible_diff||n.switches.has("diff"),wait:m,version:ie,beforeWriting:Qt,render:h=>Ee(hn(h,r)),...n.switches.has("human")?{progress:s}:
{}})}var Bi={_ansible_check_mode:J.check,_ansible_diff:J.diff};function Ui(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let t=Reflect.
get(e,"root");if(t!=null&&W(t)!==W(n))throw $("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --root, expected one of them`);
return{...e,root:n}}function rr(e){try{return(0,nr.statSync)(e).isDirectory()}catch(n){return!1}}function Ki(e){let n=W(e);try{return n!==void 0&&rr(n)?zn(bn(n)):
{}}catch(t){return{}}}function Wi(e,{switches:n},t){return n.has("human")?Ft(e,On(),t==null?void 0:t()):Ee(e,n.has("pretty")?2:0)}function Ji(e,{switches:n},t,r){
if(n.has("help"))return Gi(e,t,r);if(n.has("version"))return`${e.name} ${ie}
`;if(!n.has("schema"))return;let o={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...ln({...e.params,...J}),examples:[
e.example]};return Ee(o,n.has("pretty")?2:0)}function Gi(e,n,t){return`${e.name} ${ie}: ${e.summary}

Usage: ${n} [JSON | @FILE | - | FILE] [flags]
  ${n} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${dn(e.params)}
Parameters of every module:
${dn(J)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${t}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var or=(...e)=>require("crypto").createHash(...e),ir=(...e)=>require("crypto").randomBytes(...e);var sr=(...e)=>require("child_process").spawn(...e);var Ie=require("fs");var An={get errno(){return require("os").constants.errno},get signals(){return require("os").constants.signals}};var es=1800,ns=64*1024*1024,yr="/usr/local/sbin:/usr/sbin:/sbin",$r=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],br="VFIOKIT_COMMAND",xr="ended\
 by a signal without a name",ts=1,rs=`process.title='${kt} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,os=0;async function se(e,n={}){return is((await Promise.resolve().then(()=>Po(hr(),1))).
default.sync,e,n)}function is(e,n,t){var h;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++os}`,s={...process.env};for(let y of $r)delete s[y];let u=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:u?`${u}:${yr}`:`/usr/bin:/bin:${yr}`,...t.env,LC_ALL:"C",[br]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((h=t.timeout)!=null?h:es)*1e3,killSignal:"SIGKILL",maxBuffer:ns,encoding:"latin1",stripFinalNewline:!1,reject:!1},f=ss(()=>e(r,
o,l));if(f===void 0)return{code:127,stdout:"",stderr:xr};let{exitCode:d,signal:p,timedOut:a,stdout:c="",stderr:m=""}=f;if(a)return us(`${br}=${i}`),{code:124,stdout:c,
stderr:m};let g=p===void 0?void 0:An.signals[p];return g!==void 0?{code:128+g,stdout:c,stderr:m}:typeof d=="number"?{code:d,stdout:c,stderr:m}:{code:127,stdout:c,
stderr:m||String(Reflect.get(f,"originalMessage")||xr)}}function ss(e){try{return e()}catch(n){return}}function us(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;for(let r of(0,Ie.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Ie.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(r),"SIGKILL"),
t=!0}catch(o){}}}async function _r(e,n,t){let r={...process.env};for(let u of $r)delete r[u];let o=sr(process.execPath,["-e",rs,"--",e,n],{cwd:"/",env:r,detached:!0,
stdio:"ignore"}),i=new Promise(u=>{o.once("error",l=>u({code:String(Reflect.get(l,"code"))})),o.once("exit",(l,f)=>u(l===0?{}:{code:f!=null?f:cs(l)}))}),s=await wr(
t,i);return s!==void 0?s:(o.kill("SIGKILL"),await wr(ts,i)!==void 0?{code:"ETIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function cs(e){var n,t;return(t=
(n=Object.entries(An.errno).find(([,r])=>r===e))==null?void 0:n[0])!=null?t:`status ${e!=null?e:"?"}`}function wr(e,n){return new Promise((t,r)=>{let o=setTimeout(
()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var x=require("fs"),N=require("path");function Rn(e){return N.join(N.dirname(e),`.${N.basename(e)}.vfiokit-new`)}function En(e){let n=x.openSync(e,"r");try{x.fsyncSync(
n)}finally{x.closeSync(n)}}function vr(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function kr(e,n,t){let r=x.fstatSync(e);n!==null&&(r.uid!==n.uid||r.
gid!==n.gid)&&vr(()=>x.fchownSync(e,n.uid,n.gid)),(x.fstatSync(e).mode&4095)!==t&&x.fchmodSync(e,t)}async function Pr(e,n,t){let r=(n.mode&56)!==0&&(n.mode&4)===
0;if(kr(e,n,r?n.mode&448|128:n.mode&4095),!r)return;let o=x.existsSync("/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await se([o,"--attributes-only","--prese\
rve=mode","--",t,`/proc/${x.readlinkSync("/proc/self")}/fd/${e}`]),u=x.fstatSync(e).mode;if(i!==0||u!==n.mode)throw new b("E_APPLY",`${t} was not replaced, as i\
ts readers could not be kept: ${o} ended with ${i} and left mode ${(u&4095).toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(n.mode&4095).toString(8)}\
; see that GNU's cp can be run`)}function Me(e){try{return x.lstatSync(e)}catch(n){if(Reflect.get(Object(n),"code")==="ENOENT")return null;throw n}}function Sr(e){
try{x.unlinkSync(e)}catch(n){}}function Zn(e,n,t=()=>{}){if(!x.existsSync(e)){Zn(N.dirname(e),493,t);try{x.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(
r),"code")==="EEXIST")return;throw r}t(e)}}function as(e,n){return t=>{vr(()=>x.chownSync(t,e.uid,e.gid)),x.chmodSync(t,n|(n&292)>>2)}}async function Or(e,n,{mode:t,
owner:r,label:o,last:i,anew:s}){let u=N.dirname(e);Zn(u,493,r===void 0?void 0:as(r,t));let l=Rn(e),f=Me(e);Me(l)!==null&&x.unlinkSync(l);let{O_WRONLY:d,O_CREAT:p,
O_EXCL:a,O_NOFOLLOW:c}=x.constants,m=x.openSync(l,d|p|a|c,384);try{try{for(let g=0;g<n.length;)g+=x.writeSync(m,n,g);f===null||s===!0?kr(m,r!=null?r:null,t):await Pr(
m,f,e),x.fsyncSync(m)}finally{x.closeSync(m)}f!==null&&await o(l,e),await(i==null?void 0:i()),x.renameSync(l,e)}catch(g){throw Sr(l),g}f===null&&await o(e,null),
En(u)}async function zr(e,n,t){let r=Me(n),o=x.openSync(e,"r+");try{r!==null&&await Pr(o,r,n),x.fsyncSync(o)}finally{x.closeSync(o)}await t(e,r===null?null:n),x.
renameSync(e,n),En(N.dirname(n))}function Ar(e){x.unlinkSync(e),En(N.dirname(e))}function ls(e){return`${e}.${process.pid}`}function Rr(e,n){let t=ls(e);for(let r=1;;r++)
try{return Zn(N.dirname(e),448),Me(t)!==null&&x.unlinkSync(t),x.writeFileSync(t,n,{mode:384,flag:"wx"}),x.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),
"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{Sr(t)}}var ds=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],fs=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Er(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Zr(e){
return e.toString(16).padStart(2,"0")}function In(e){var t;let n=e.attr("/proc/locks")||"";for(let r of ds){let o=e.stat(r);if(o===null)continue;let[i,s]=[o.dev>>>
8&4095,o.dev&255|o.dev>>>12&1048320],u=`${i===0?"":` ${Zr(i)}:${Zr(s)}`}:${o.ino} `,l=n.split(`
`).find(d=>d.includes(u)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(d)&&!d.includes("->")),f=l===void 0||(t=/WRITE\s+(\d+)/.exec(l))==null?void 0:t[1];if(f!==void 0)return new b(
"E_BUSY",`${Er(e,f)} holds ${r}: a package transaction is running; wait until it ends and run this again`)}for(let r of e.list("/proc"))if(!(!/^\d+$/.test(r)||!fs.
has(e.attr(`/proc/${r}/comm`)||"")))return new b("E_BUSY",`${Er(e,r)} is building a boot image; wait until it ends and run this again`);return null}var Mn="vfiokit_bind",ps=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),kf=`\
install ${Mn} ${ps}`;var Pf=new RegExp(`^(?:install ${Mn} .*|softdep vfio-pci pre: (?:\\S+ )*${Mn})$`);var P="/var/lib/vfiokit",S=`${P}/journal.jsonl`,Te=1;function ms(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n&&(!("entry"in n)||typeof Object(n.entry).kind=="string")?n:null}catch(n){return null}}function H(e){let n=e.read(S);if(n===null)return[];let t=new Map,
r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=ms(i);if(s===null||!("vfiokit"in s)&&!t.has(s.run)||"vfiokit"in s&&s.vfiokit<=Te&&![s.claims,s.devices,s.dirs].
every(Array.isArray))throw new b("E_HOST",`${S} line ${o+1} is not a journal line; expected JSON with "run" and what belongs to it; restore the file from a back\
up or move it away, and undo by hand`);if("vfiokit"in s){if(s.vfiokit>Te)throw new b("E_HOST",`${S} has format ${s.vfiokit}, expected ${Te} at most; use the vfi\
okit that wrote it (version ${s.version}) or a newer one`);t.set(s.run,{...s,released:s.released||[],entries:[],done:!1});continue}let u=t.get(s.run);u!==void 0&&
("entry"in s?u.entries.push(s.entry):u.done=!0)}return[...t.values()]}function Ir(e){return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Mr(e){return e.map(({entries:n,done:t,...r})=>Ir([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Tr(e,n){let t=Mr(H(e));async function r(o){t+=Ir([o]),await e.write(S,t,384)}return await r({vfiokit:Te,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Tn(e,n){let t=H(e).filter(r=>!n.has(r.run));t.length>0?await e.write(S,Mr(t),384):e.remove(S)}function ue(e){
return`${e.thing} ${e.value}`}function gs(e,{except:n,...t}){let r=(n||[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===!0});
return r.length===0?t:{...t,except:r}}function hs(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)t.delete(ue(i));for(let i of o.claims)t.set(ue(i),{claim:gs((r=t.get(ue(i)))==
null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||o===n).map(({claim:o})=>o)}function Dn(e,n){let t=H(e),r=hs(t).map(ue);return n.some(o=>r.includes(ue(o))||t.slice(-1).some(i=>!i.done))}function Dr(e,n,t=420){var o,i;let r=e.real(n);return(((i=(o=r===null?null:e.stat(r))==null?void 0:o.mode)!=null?i:t)&4)===0||Cr(e,r!=null?r:n)}function Cr(e,n){
var r,o;let t=n.replace(/\/[^/]*$/,"");return t.length>0&&((((o=(r=e.stat(t))==null?void 0:r.mode)!=null?o:1)&1)===0||Cr(e,t))}var Nr=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function Fr(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function ys(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let u=-o;u<=o;u+=2){let l=i===void 0?0:Vr(i,o,u);for(;l<e.length&&l-u<n.length&&
e[l]===n[l-u];)l++;if(s[u+o]=l,l>=e.length&&l-u>=n.length)return bs(r,e.length,n.length)}}return null}function Vr(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function bs(e,n,t){var s;let r=[],[o,i]=[n,t];for(let u=e.length-1;u>=0;u--){let l=e[u-1],f=o-i,
d=l===void 0?0:Vr(l,u,f);for(;o>d;)r.push([--o,--i]);if(l===void 0)break;f!==-u&&((s=l[f+u-2])!=null?s:0)+1===d?o--:i--}return r.reverse()}function F(e,n){if(e===
n)return[];let t=Fr(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=e.slice(t).match(Nr)||[],o=n.slice(t).match(
Nr)||[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=ys(r,o);if(s===null)return Hr(t,r.join(""),
o.join("")).reverse();let u=[],[l,f,d]=[t,0,0];for(let[p,a]of[...s,[r.length,o.length]]){let c=r.slice(f,p).join("");(p>f||a>d)&&u.push(...Hr(l,c,o.slice(d,a).join(
""))),l+=c.length+(r[p]||"").length,[f,d]=[p+1,a+1]}return u.reverse()}var Lr=/[\s"',]/;function De(e,n){return n>0&&n<e.length&&!Lr.test(e.charAt(n-1))&&!Lr.test(
e.charAt(n))}function jr(e,n){return e!==""&&/^["']/.test(n)&&n.startsWith(e,1)}function Hr(e,n,t){let r=Fr(n,t),[o,i]=[n.slice(r),t.slice(r)];if(jr(o,i))return[
[e+r,0,i.charAt(0)],[e+n.length,0,i.slice(o.length+1)]];if(jr(i,o))return[[e+r,1,""],[e+r+1+i.length,o.length-1-i.length,""]];for(;r>0&&(De(n,r)||De(t,r));)r--;
let s=Math.min(n.length,t.length)-r,u=0;for(;u<s&&n[n.length-1-u]===t[t.length-1-u];)u++;for(;u>0&&(De(n,n.length-u)||De(t,t.length-u));)u--;return[[e+r,n.length-
r-u,t.slice(r,t.length-u)]]}var xs=104448;function Ce(e){return Buffer.from(e,"latin1").toString("utf8")}var ws=/[^\s"']+/g,$s=/^[A-Za-z_][\w.-]*=(?=.*[^=])/,Br=/["'\\]/g;function Ur(e,n,t,r){
let o=t===null?null:t.replace(Br,""),i="",s=0;for(let u of e.split(/(?<=\n)/)){let l=s+u.length,f=(r==null?void 0:r.includes(u.replace(/\r?\n$/,"")))===!0,d=r===
void 0||f||u.trim()===""?l:s+u.trimEnd().length,p=n.filter(([a,c])=>a<d&&(c>s||(r===void 0?a>=s:a>s)));if(p.length>0&&f)i+=u;else if(p.length>0){let a=s;i+=u.replace(
ws,(c,m)=>{var h;return o!==null&&!o.includes(c.replace(Br,""))&&p.some(([y,_])=>y<=a+m&&_>=a+m+c.length)||r===void 0&&/^[ \t]*GRUB_[A-Z_]+=["']$/.test(u.slice(
0,m+c.length+1))?c:`${r===void 0&&((h=$s.exec(c))==null?void 0:h[0])||""}***`})}s=l}return i}function Ne(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Kr(e,n,t,r,o,i=!1,s=""){let u={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[l,f]=[n||"",t||""];if(r){let p=F(l,
f),a=F(f,l),c=p.map(([g,h])=>[g,g+h]),m=a.map(([g,h])=>[g,g+h]);return{before:Ce(Ne(Ur(l,c,i?f+s:null,o))),after:Ce(Ne(Ur(f,m,i?null:l+s,o))),...u}}let d=Math.max(
l.length,f.length);return d>xs?{dst_larger:d,...u}:{before:Ce(Ne(l)),after:Ce(Ne(f)),...u}}function Cn(e){return or("sha256").update(e,"latin1").digest("hex")}function Nn(e){return e===null?"":`sha256:${Cn(e).slice(0,12)}`}function Wr(e,n){let t=[],r=[];for(let[o,,i]of F(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length,l=u?i.split(/\r?\n/):[i],f=s&&u?"":l.shift()||"";/[^\s"']/.test(f)&&r.push(f),t.push(...l.filter(d=>d.trim()!==""))}return{lines:t,words:r}}var Jr=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Le(e){return e===null?"":Cn(e)}function Ln(e,n){var r;let t=e.stat(n);if(t===null)return null;
if(t.type==="link"&&!Jr.has(n))throw de(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; put a file in its place`);
if(t.type==="dir"||t.type==="other")throw de(`${n} is not a regular file; expected one or nothing; move it away`);return e.read(n)}function je(e,n){let t=n.replace(
/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...je(e,t),t]}var Gr={facet:"persistent",label:e=>e.path,async observe(e,n){let t=Ln(e,n.path);return t===n.text?
{before:"",after:""}:{before:Nn(t),after:Nn(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,n.owner,t,n.restored);await t(),e.
remove(Jr.has(n.path)&&e.real(n.path)||n.path)},pending:()=>null,inverse(e,n){let t=Ln(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.
path,before:Le(t),after:Le(n.text),splices:F(n.text||"",t||""),...Wr(t||n.copied||"",n.text||""),...n.lost===void 0?{}:{lost:n.lost},...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:je(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n,t){return Kr(n.path,Ln(e,n.path),
n.text,n.secret!==void 0||Dr(e,n.path,n.mode),n.secret,t,n.copied)}};function _s(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var qr={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:_s(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new b(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Os={file:Gr,grubConfig:void 0,bootImage:void 0,kmod:qr,driver:void 0,reboot:void 0};function V(e){return Os[e.kind]}var jn="/var/lib/vfiokit/images.json";var Ve=require("fs"),Hn=`${P}/lock`;function Xr(){try{return Ve.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function He(e){
var n,t;try{let r=Ve.readFileSync(`/proc/${e}/stat`,"latin1"),o=r.slice(r.lastIndexOf(")")+2).split(" ");return/[ZX]/.test((n=o[0])!=null?n:"")?null:(t=o[19])!=
null?t:null}catch(r){return null}}function Fe(e){try{return Ve.readlinkSync(`/proc/${e}`)}catch(n){return""}}var zs="pid:[4026531836]";function As({pid:e,ns:n,started:t,
boot_id:r}){if(r!==Xr())return!1;let o=Fe("self/ns/pid");return!n||n===o?He(e)===t:o!==zs||Ve.readdirSync("/proc").some(i=>He(i)===t&&["",n].includes(Fe(`${i}/n\
s/pid`)))}function Qr(e){try{let n=JSON.parse(e);return As(n)?n:null}catch(n){return null}}function eo(e){let n=e.read(Hn);return n===null?null:Qr(n)}function Rs(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function no(e){return new b("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${Rs(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer; what a container that is gone has left is seen to be from outside of containers only"})}function Es(e){return new Promise(n=>{setTimeout(
n,e)})}async function Be(e,n,t){let r=process.uptime()+e;for(;;){let o=n();if(o===null)return;if(process.uptime()>=r)throw o;t==null||t(`waiting: ${o.message.replace(
/;.*/,"")}`),t=void 0,await Es(Math.min(250,Math.max(10,(r-process.uptime())*1e3)))}}function Fn(e,n,t){return Be(n,()=>{let r=eo(e);return r===null?null:no(r)},
t)}async function to(e,n,t,r){let o={pid:Number(Fe("self"))||process.pid,ns:Fe("self/ns/pid"),started:He("self")||"",boot_id:Xr(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Fn(e,r);let i=JSON.stringify(o)+`
`;return await Be(r,()=>{var s;return Vn(e,Hn,i)?null:no((s=eo(e))!=null?s:o)}),Zs(e,i),()=>e.remove(Hn)}function Vn(e,n,t){if(e.createExclusive(n,t))return!0;if(Yr(
e,n))return!1;let r=`${n}.removing`;if(!Vn(e,r,t))return!1;try{Yr(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function Yr(e,n){let t=e.read(
n);return t===null||Qr(t)!==null}function Zs(e,n){for(let t of e.list(P)){let r=`${P}/${t}`,[,o]=/^lock[.\w]*\.(\d+)$/.exec(t)||[];try{(o!==void 0?He(Number(o))===
null:/^lock(\.removing)+$/.test(t)&&Vn(e,r,n))&&e.remove(r)}catch(i){if(!(i instanceof b))throw i}}}var Is=20;async function Kn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=V(i),{before:u,after:l}=await s.observe(e,i,o);if(u===l)continue;let f=s.pending(
e,i);if(f!==null){r.includes(f)||r.push(f);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:l}});for(let d of s.touches(
i))o.add(d)}return{todo:t,pending:r}}function oo(e,n,{undoes:t}){var o,i;let r=[];for(let{step:s}of n){let u=(i=(o=V(s)).diff)==null?void 0:i.call(o,e,s,t!==void 0);
u!==void 0&&r.push(u)}return r}function Ms(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${ir(3).toString("hex")}`}function Bn(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Ts(e,n,t,r){let o=e.length===0?n.length===0?"nothing to do":"nothing to do here":`${r?
"would change":"changed"} ${Bn(e.map(u=>u.label))}`,i=n.length===0?"":`; left for you to run: ${Bn(n)}`,s=t.rebootReasons||[];return`${o}${i}${s.length===0?"":`\
; a reboot is required: ${Bn(s)}`}`}function ce({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:l,device:f,runnable:d,ask:p}){return Yn({root:e,live:n,
bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:l,device:f,runnable:d,ask:p})}function Un(e,n,t,r){var d,p,a;let o=n.report(e),{changes:i,run:s}=t,u=[...t.pending,
...n.pending||[]],{fail:l}=o,f=(p=t.error)!=null?p:l===void 0?void 0:{stop:l,node:r?"untouched":(d=l.node)!=null?d:"partial"};return{changed:i.length>0,msg:f===
void 0?(a=o.msg)!=null?a:Ts(i,u,o,r):f.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:o.rebootReasons||[],
pendingAtBoot:o.pendingAtBoot||[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...n.notes||[],...o.notes||[]],warnings:[...n.warnings||[],...o.warnings||
[]],own:o.own,...s===void 0?{}:{run:s},...f===void 0?{}:{error:f}}}function io({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}
function Ds(e,n,t){var r;try{return Un(e,n,t,!1)}catch(o){return Un(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:U(o),node:t.changes.length>
0?"partial":"untouched"}},!1)}}async function Cs(e,n,t,r,o){var l,f;let i=new Set,s=[],u=new Map(n.flatMap(({step:d})=>V(d).rollBack===void 0?[]:[[d,V(d).inverse(
e,d)]]));for(let{step:d,change:p}of n){let a=V(d);try{let c=async(y=e)=>{let _=await a.observe(y,d,i),O=_.before!==_.after;if(O&&_.before!==p.before&&a.facet!==
"derived")throw new b("E_RACED",`${p.label} changed while this ran: it was ${p.before||"absent"} and is ${_.before||"absent"}; somebody else is at work here; ru\
n this again`);return O},m=ce(e),g=await c(m),h=(l=u.get(d))!=null?l:g?a.inverse(m,d):void 0;g&&((f=o.progress)==null||f.call(o,p.label)),h!==void 0&&(s.push([d,
h]),await(t==null?void 0:t.entry(h))),g&&await a.apply(e,d,c)}catch(c){throw c instanceof b?await Ns(e,{todo:n,tried:s,done:r},d,c):c}r.push(p);for(let c of a.touches(
d))i.add(c)}}async function Ns(e,n,t,r){let o=V(t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([f])=>f.kind===t.kind),
r),u=new Set(n.todo.filter(f=>i.includes(f.step)).map(f=>f.change));n.done.splice(0,n.done.length,...n.done.filter(f=>!u.has(f)));let{hint:l}=r;return new b(r.code,
s===""?r.message:`${r.message}; ${s}`,{cause:r,...l===void 0?{}:{hint:l},...n.done.length===0&&n.tried.every(([f])=>i.includes(f))?{node:"rolled_back"}:{}})}function Ls(e,n,t,r){
try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof b)return r;throw o}}async function js(e,n){let{todo:t}=await Kn(e,n.steps.map(Fs));if(t.length===
0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new b("E_DRIFT",`done, looked again, and no\
t so: ${r.join("; ")}; run by hand what was to do this, and look at its output`)}var Hs=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function so(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&Hs.test(e.path)}function uo(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>so(i)))&&((o=n.guard)==null||o.call(n,e))}function Fs(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}function Vs(e,n){
let t=e.list(`${P}/runs`).filter(r=>r!==n);for(let r of t.slice(0,Math.max(0,t.length+1-Is)))e.remove(`${P}/runs/${r}`)}function Bs(e){if(e.stat(S)===null){for(let n of e.
list(`${P}/runs`))e.remove(`${P}/runs/${n}`);e.removeEmptyDir(`${P}/runs`),e.remove(jn)}}async function co(e,n,t,r){var p;r.check||await Fn(e,r.wait,r.progress);
let o=ce(e),i=n.plan(o,t),s=await Kn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0&&(r.check||!Dn(o,i.released||[]));if(uo(o,i,s),r.check&&!u&&e.attr(S)!==null&&
H(o),r.check||u){let a=r.diff?oo(o,s.todo,i):void 0;return io(n,Un(o,i,{changes:s.todo.map(({change:c})=>c),pending:s.pending,diff:a},r.check))}let l=Ms(),f=je(
e,P),d=[...f].reverse();(p=r.beforeWriting)==null||p.call(r);try{let a=await to(e,n.name,l,r.wait);try{return await ao(e,n,t,r,{run:l,made:f,empty:d})}finally{ro(
a)}}finally{ro(()=>{if(e.stat(S)===null)for(let a of[P,...d])e.removeEmptyDir(a)})}}function ro(e){try{e()}catch(n){if(!(n instanceof b))throw n}}async function ao(e,n,t,r,o,i=!0){
var R,T,ae;let{run:s,made:u,empty:l}=o;lo(e);let f=ce(e),d=n.plan(f,t),{todo:p,pending:a}=await Kn(f,d.steps);if(uo(f,d,{todo:p,pending:a}),i&&p.some(({step:E})=>so(
E))&&In(e)!==null)return await Be(r.wait,()=>In(e),r.progress),ao(e,n,t,r,o,!1);let c=r.diff?oo(f,p,d):void 0,m=d.report(f).bootable,g=[],h,y=null;try{d.undoes===
void 0&&(p.some(({change:D})=>D.facet!=="pending")||Dn(f,d.released||[]))&&(y=await Us(e,n.name,d,{run:s,dirs:u,version:r.version})),await Cs(e,p,y,g,r),(R=r.progress)==
null||R.call(r,"looking again");let E=ce(e);await js(E,Ls(E,n,t,d));let L=d.report(E),Z=(((T=L.bootable)==null?void 0:T.reasons)||[]).filter(D=>(m==null?void 0:
m.ok)===!0||(m==null?void 0:m.reasons.includes(D))===!1);if(Z.length>0)throw new b("E_DRIFT",`this node would no longer boot as it did: ${Z.join("; ")}; run pas\
sthrough_undo before you reboot`);await(y==null?void 0:y.done()),l.push(...d.emptyDirs||[]);for(let D of d.emptyDirs||[])e.removeEmptyDir(D);d.undoes!==void 0&&
L.fail===void 0&&await Tn(e,d.undoes),d.undoes!==void 0&&Bs(e)}catch(E){h=U(E),d.undoes===void 0&&g.length===0&&await Ks(e,s,h)&&(y=null)}let _=g.length>0||y!==
null,O=io(n,Ds(ce(e),d,{changes:g,pending:a,diff:c,...y===null?{}:{run:s},...h===void 0?{}:{error:{stop:h,node:(ae=h.node)!=null?ae:_?"partial":"untouched"}}}));
return _&&r.render!==void 0&&await Ws(e,s,r.render(O)),O}function lo(e){let n=H(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=
null?r:t.path:[]});for(let t of new Set([...n,S,jn])){let r=Rn(t);e.stat(r)!==null&&e.remove(r)}}function Us(e,n,t,r){return Tr(e,{module:n,...r,at:new Date().toISOString().
replace(/\.\d+/,""),machine_id:e.attr("/etc/machine-id")||"",image:e.root!=="/"&&!e.live,boot_id:e.live&&e.attr("/proc/sys/kernel/random/boot_id")||"",claims:t.
claims||[],released:t.released||[],devices:t.devices||[]})}async function Ks(e,n,t){var r;try{let o=(r=H(e).find(i=>i.run===n))==null?void 0:r.entries[0];if(o!==
void 0){if(o.kind!=="file"||t.code!=="E_RACED"&&Le(e.read(o.path))!==o.before)return!1;lo(e);for(let i of[...o.dirs].reverse())e.removeEmptyDir(i);if(o.dirs.some(
i=>e.stat(i)!==null))return!1}return await Tn(e,new Set([n])),!0}catch(o){if(!(o instanceof b))throw o;return!1}}async function Ws(e,n,t){try{if(e.stat(S)===null)
return;await e.write(`${P}/runs/${n}.json`,t,384),Vs(e,`${n}.json`)}catch(r){if(!(r instanceof b))throw r}}var fo=require("fs"),Js=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Gs=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);
function po(e){return(n,...t)=>e(qs({root:n}),...t)}function qs(e){let n=xn(e.root),{view:t,forget:r}=wn(n),{machine:o}=e;function i(d){return o!==void 0||n===""?
{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(d.startsWith("/")?t.real(d)!==null:Js.some(a=>t.real(`${a}/${d}`)!==null))?
Gs.has(d.replace(/.*\//,""))&&t.real("/proc/self")===null?{ok:!1,why:`${d} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${d} is not in ${n}`}}async function s(d,p){return o!==
void 0?o.run(d,p):se(n===""?d:["chroot",n,...d],p)}function u(d,p=!0){r();let a=Se(n,d,p),c=a===null?null:n+a;if(c===null)throw new b("E_REFUSED",`${d} is a loo\
p of links; expected a file or nothing; remove the links`);return c}async function l(d,p){n!==""||o!==void 0||!fo.existsSync("/sys/fs/selinux/enforce")||await se(
p===null?["restorecon","-F",d]:["chcon",`--reference=${p}`,d])}function f(d,p,a){if(a instanceof b)return a;let c=Y(a),m=c==="EPERM"&&process.geteuid()===0?"loo\
k at it with lsattr and clear its attribute with chattr -i":c==="EACCES"||c==="EPERM"?"run as root":c==="ENOSPC"?"free space on that file system":c==="EROFS"?"m\
ount it read-write":"see the error and run again";return new b("E_APPLY",`${d} could not be ${p}: ${c===""?String(a):c}; ${m}`,{cause:a})}return{...t,live:n===""||
o!==void 0,runnable:i,run:s,ask:s,async write(d,p,a,c,m,g){try{await Or(u(d),Buffer.from(p,"latin1"),{mode:a!=null?a:420,owner:c,label:l,last:m,anew:g})}catch(h){
throw f(d,"written",h)}},createExclusive(d,p){let a=u(d);try{return Rr(a,p)}catch(c){throw f(d,"created",c)}},remove(d){try{Ar(u(d,!1))}catch(p){if(!Pe(p))throw f(
d,"removed",p)}},removeEmptyDir(d){try{fo.rmdirSync(u(d))}catch(p){}},async replace(d,p){try{await zr(u(d),u(p),l)}catch(a){throw f(p,"replaced",a)}},async writeAttribute(d,p,a){
if(o!==void 0)return o.writeAttribute(d,p);let{code:c,left:m}=await _r(u(d),p,a);if(c!==void 0)throw Object.assign(new Error(`${d}: ${c}`),{code:c,...m===void 0?
{}:{left:m}})}}}tr(Rt,vfiokitArguments,{engine:po(co)});
}));
