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
var So=Object.create;var Je=Object.defineProperty;var zo=Object.getOwnPropertyDescriptor;var Oo=Object.getOwnPropertyNames;var Ao=Object.getPrototypeOf,Ro=Object.prototype.hasOwnProperty;var Eo=(e,n,t)=>n in e?Je(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var j=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Zo=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Oo(n))!Ro.call(e,o)&&o!==t&&Je(e,o,{get:()=>n[o],enumerable:!(r=zo(n,o))||r.enumerable});
return e};var ne=(e,n,t)=>(t=e!=null?So(Ao(e)):{},Zo(n||!e||!e.__esModule?Je(t,"default",{value:e,enumerable:!0}):t,e));var U=(e,n,t)=>Eo(e,typeof n!="symbol"?n+"":n,t);var Zn=j((Ud,cr)=>{cr.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var In=j((Kd,ar)=>{ar.exports={get spawn(){return require("child_process").spawn},get spawnSync(){return require("child_process").spawnSync}}});var dr=j((Wd,lr)=>{lr.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var pr=j(fr=>{fr._parse=function(e,n,t){return{command:e,args:n,options:t}}});var gr=j((Gd,mr)=>{mr.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var yr=j((qd,hr)=>{hr.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var $r=j((Yd,wr)=>{"use strict";var es=In(),ns=pr(),br=gr(),ts=yr(),rs=(e,n,t={})=>{let r=ns._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={...t},t.stdio=
ts(t),{file:e,args:n,options:t,parsed:r}},xr=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":n;wr.exports.sync=(e,n,t)=>{let r=rs(e,n,t),o;
try{o=es.spawnSync(r.file,r.args,r.options)}catch(u){throw br({error:u,stdout:"",stderr:"",timedOut:!1})}let i=xr(r.options,o.stdout,o.error),s=xr(r.options,o.stderr,
o.error);return o.error||o.status!==0||o.signal!==null?br({stdout:i,stderr:s,error:o.error,signal:o.signal,exitCode:o.status,timedOut:o.error&&o.error.code==="E\
TIMEDOUT"}):{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var y=class extends Error{constructor(t,r,o={}){super(r);U(this,"code");U(this,"param");U(this,"hint");U(this,"cause");U(this,"node");this.name="Stop",this.code=
t,Object.assign(this,o)}};function K(e){return e instanceof y?e:new y("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,
{cause:e})}function $(e,n){return new y("E_PARAMS",n,{param:e})}function et(e,n){return new y("E_HOST",e,n===void 0?{}:{hint:n})}function fe(e,n){return new y("\
E_REFUSED",e,n===void 0?{}:{hint:n})}var nt=new WeakMap;function pe(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return nt.set(t,new Map),t}function M(e,n,t){let r=nt.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var ot=["/lib/modules","/usr/lib/modules"],Io={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function C(e){return e.replace(/-/g,"_")}function me(e,n){let t=ot.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function it(e){
return M(e,"kernels",()=>[...new Set(ot.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${me(e,t)}/${r}`)!==null)))}function Ge(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Mo={"modules.dep":":","modules.builtin":"\\s*\\n"},tt=new Map;function To(e){return`${e.replace(/\W/g,"\\$&").replace(/_/g,"[-_]")}\\.ko`}function rt(e,n,t){var d,f;let r=`${n}/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(f=tt.get(s))!=null?f:{text:`
${(d=e.read(r))!=null?d:""}
`,answers:new Map};return tt.set(s,u),l=>{let p=u.answers.get(l);if(p!==void 0)return p;let a=new RegExp(`[/\\n]${To(l)}(?:\\.\\w+)?${Mo[t]}`).test(u.text);return u.
answers.set(l,a),a}}function st(e,n){return M(e,`modules of ${n}`,()=>Do(e,n))}function Do(e,n){let t=me(e,n),r=rt(e,t,"modules.builtin"),o=rt(e,t,"modules.dep"),
i=Ge(e)===n;return s=>{let u=C(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==null&&o!==null)return"absent";let d=Io[u],f=d===void 0?
null:new RegExp(`^${d}=([ym])$`,"m").exec(e.read(`/boot/config-${n}`)||"");return f!==null?f[1]==="y"?"builtin":"module":i&&qe(e,s)?Co(e,u)?"module":"builtin":"\
absent"}}function Co(e,n){return`
${e.attr("/proc/modules")||""}`.includes(`
${n} `)}function qe(e,n){return e.stat(`/sys/module/${C(n)}`)!==null}var No="/dev/null";function ge(e){return e.slice(e.lastIndexOf("/")+1)}function Lo(e,n){return ge(e)<ge(n)?-1:ge(e)>ge(n)?1:0}function he(e,n,t=Lo){var o;let r=new Map;for(let i of n)for(let s of e.list(i)){if(s.startsWith(".")||!/.\.conf$/.test(s)||r.has(s))continue;let u=`${i}/${s}`;
if(e.link(u)!==No){let d=e.real(u);if(d===null||((o=e.stat(d))==null?void 0:o.type)==="dir")continue}r.set(s,u)}return[...r.values()].sort(t)}function ye(e,n){var r;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&e.read(t)||""}var jo=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Ho(e){let n=[],t=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);n.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:t,lines:o}),t+=o}return n}function ut(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Vo(e,n){
let t=[];for(let{text:r,line:o,lines:i}of Ho(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let u=s[1],d=ut(s[2]||""),f=u==="alias"?ut((s[3]||"").split(/[\t ]+/).find(l=>l!=="")||""):s[3]||"";d===null||f===null||f===""&&u!==
"blacklist"||t.push({command:u,name:d,rest:u==="blacklist"?"":u==="options"?f.replace(/\t/g," "):f,path:n,line:o,lines:i})}return t}function ct(e,n){return M(e,
`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...he(e,jo)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.
length:r,0,`${me(e,n)}/modules.softdep`)}return t.flatMap(r=>M(e,r,()=>Vo(ye(e,r),r)))})}function Fo(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),u=r==="["?e.indexOf("]",s+1):-1;if(u<0)return r===
t?n+1:-1;let d=!1;for(let f=s;f<u;f++){let l=e.charAt(f+1)==="-"&&f+2<u;(l?e.charAt(f)<=t&&t<=e.charAt(f+2):e.charAt(f)===t)&&(d=!0),l&&(f+=2)}return d===i?-1:u+
1}function Bo(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?Fo(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;
i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function Ye(e,n,t){var r;return(r=e.find(o=>o.command===n&&Bo(o.name,t)))!=null?r:null}function Uo(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").
split(/\s+/))o==="pre:"||o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function Ko(e,n){let t=Ye(e,"softdep",n);return t!==null&&Uo(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:Ye(e,"install",n)}function at(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Ko(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var Xe=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Qe(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:C(n)}function be(e){let n=[];for(let t of he(e,Xe))for(let r of ye(e,t).split(`
`)){let o=Qe(r);o!==null&&n.push({name:o,path:t})}return n}function lt(e,n){let t=new Set(e.split(`
`).map(Qe)),r=n.filter(o=>!t.has(C(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function dt(e,n){let t=new Set(n.map(C));return(e.match(/[^\n]*\n|[^\n]+$/g)||[]).filter(r=>{let o=Qe(r);return o===null||!t.has(o)}).join("")}function ft(e){return Object.freeze({type:"module",...e})}var Wo=["Ansible","Salt","Puppet","Chef","CFEngine","Juju"],Jo=[...Wo.map(e=>[e,`(?:(?:manag|generat|maintain|configur|control|deploy|creat|install)ed|written) \
by ${e}(?:Stack)?\\b|${e}[ _-]managed`]),["Salt","managed zone"],["Puppet","autogenerated .* by puppet"],["another manager","^[ \\t]*[#;]+[ \\t-]*BEGIN\\b.*\\b(?:BL\
OCK|MANAGED)\\b"]],Go=/manage|autogen|begin|(?:ed|written) by/i;function en(e){if(!Go.test(e))return null;for(let[n,t]of Jo)if(new RegExp(t,"im").test(e))return n;
return null}function nn(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function pt(e,n,t=[]){let r=nn(n),o=e.read(n),i=en(o||"");if(i!==null)return{
path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf(
"/")+1)}`).find(u=>e.real(u)!==null);return s===void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var rn=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function mt(e){return new rn(e)}function gt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function xe(){return{}}function ht(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function on(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,o}var tn;function sn(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&tn!==e._zod){tn=void 0;return}tn=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var un={value:void 0,enumerable:!1};function k(e,n,t,r){var l;let o={};function i(p){this.def=p,this.constr=f,this.traits=new Set}i.prototype=o;function s(p,a){if(p._zod){if(p._zod.traits.has(e))return}else{
un.value=new i(a);try{Object.defineProperty(p,"_zod",un)}finally{un.value=void 0}}p._zod.traits.add(e),n(p,a)}let u=(l=r==null?void 0:r.Parent)!=null?l:Object;class d extends u{}
Object.defineProperty(d,"name",{value:e});function f(p){let a=r!=null&&r.Parent?new d:this;s(a,p);let c=a._zod.deferred;if(c){for(let m of c)m();a._zod.deferred=
void 0}return a}return Object.defineProperty(f,"init",{value:s}),Object.defineProperty(f,"name",{value:e}),f}var cn={value:void 0,enumerable:!1},Yo=(e,n)=>{e.name="$ZodError",cn.value=n,Object.defineProperty(e,"issues",cn),cn.value=void 0},yt=k("$ZodError",Yo,void 0,{Parent:Error});var Qo=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?ei(e,i.issues,o):{success:!0,data:i.value}},we=Qo(
yt);function ei(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>on(o,t))),n=void 0,t=void 0),r}}}var W=k("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var bt=k("$ZodNever",(e,n)=>{W.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function ti(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...ht(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}function ri(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function oi(e,n,t,r,o,i,s){let u=[],d=o.keySet;for(let f in n)d.has(f)||u.push(
f);return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,input:n,inst:i,continue:!0}),t}var xt=k("$ZodObject",(e,n)=>{W.init(e,n);let t=mt(()=>ri(n)),
r=gt,o=n.catchall,i;e._zod.parse=(s,u)=>{i!=null||(i=t.value);let d=s.value;if(!r(d))return s.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),
s;s.value={};let f=[],l=i.shape;for(let p of i.allKeys){if(p==="__proto__")continue;let a=l[p],c=a._zod.optin,m=a._zod.optout,g=a._zod.run({value:d[p],issues:[]},
u);ti(g,s,p,d,c,m)}return oi(f,d,s,u,t.value,e)}});var wt=k("$ZodTransform",(e,n)=>{W.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var $t=k("$ZodPipe",(e,n)=>{W.init(e,n),sn(e,"optin",t=>t.def.in._zod.optin),sn(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(t,
r);return ii(o,n.out,r)}});function ii(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function _t(e,n){return new e({type:"never",...xe(n)})}var $e=k("ZodMiniType",(e,n)=>{W.init(e,n),e.def=n,e.type=n.type});var ui=k("ZodMiniNever",(e,n)=>{bt.init(e,n),$e.init(e,n)});function ci(e){return _t(ui,e)}var ai=k("ZodMiniObject",(e,n)=>{xt.init(e,n),$e.init(e,n)});function vt(e,n){return new ai({type:"object",shape:e,catchall:ci(),...xe(n)})}var li=k("ZodMiniTransform",(e,n)=>{wt.init(e,n),$e.init(e,n)});function an(e){return new li({type:"transform",transform:e})}var di=k("ZodMiniPipe",(e,n)=>{$t.init(e,n),$e.init(e,n)});function kt(e,n){return new di({type:"pipe",in:e,out:n})}var fi=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,pi=/^[ -~]*$/;function Pt(e){if(pi.
test(e))return;let n=fi.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function _(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function _e(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:mi(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function mi(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,d)=>d);for(let u=1;u<=e.length;u++){let d=[u];for(let f=1;f<=n.length;f++){let l=((r=t[f-1])!=null?r:0)+(e[u-
1]===n[f-1]?0:1);d.push(Math.min(l,((o=t[f])!=null?o:0)+1,((i=d[f-1])!=null?i:0)+1))}t=d}return(s=t[n.length])!=null?s:0}var gi=["true","yes","on","y","t","1"],hi=["false","no","off","n","f","0"];function ln(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return gi.
includes(n)?!0:hi.includes(n)?!1:void 0}function dn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function zt(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function J(e){if(!(typeof e!="string"||!e.
startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function ve(e,n="",t=""){var r;if(typeof e=="string")
St(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>ve(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=dn(e))!=null?r:{}))St(o,n===""?"a key":`a key of\
 ${n}`,t),ve(i,n===""?o:`${n}.${o}`,t||o)}function St(e,n,t){let r=Pt(e);if(r!==void 0)throw $(t,`${n} holds the character ${r}, expected one line of printable \
text: remove it`)}var yi={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function fn(e){return{type:yi[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function pn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=fn(r);return{type:"object",properties:n,additionalProperties:!1}}
function bi(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function mn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${bi(t)})
      ${t.describe}
`).join("")}var Ot="vfiokit-write";var xi=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function ke(e){return q("bool",e,"true or false",ln,{})}function wi(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return q("int",e,`a whole number${r}`,i=>zt(i,n,t),o)}function At(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return q("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Rt(e,n){let t=r=>{var s;let o=r===!0||r==="True"?!0:r===!1||r==="False"?!1:void 0,i=o===void 0?[]:e.filter(u=>ln(u)===o);return(s=e.find(u=>u===r))!=null?
s:i.length===1?i[0]:void 0};return{...q("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Et(e,n){let t=u=>{if(Array.isArray(u))return u;if(!(typeof u!=
"string"||n.commas===!0&&u.includes(",")))return u.split(",").map(d=>d.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=n.commas===!0?'a \
JSON list such as ["a", "b"], since an item may hold commas':`a list such as [${JSON.stringify(r)}]`,i=q("list",n,o,t,{items:fn(e)}),s=u=>an((d,f)=>Array.isArray(
d)?d.map((l,p)=>{var m;let a=l===null||l===""?void 0:we(u,l);if((a==null?void 0:a.success)===!0)return a.data;let c=(m=a==null?void 0:a.error.issues[0])==null?void 0:
m.message;f.issues.push({...Zt(l,"something in it"),...c===void 0?{}:{message:c},path:[p]})}):d);return{...i,schema:()=>$i(i.schema(),s(e.schema()))}}var G={check:ke({describe:"Say what would change and write nothing.",default:!1}),diff:ke({describe:"Show the changes of files as before and after.",default:!1}),
root:q("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",J,{pattern:"^/"}),wait:wi({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function gn(e,n){var a,c;let t=dn(n);if(t===void 0)throw $("",`the parameter\
s are ${_(n)}, expected a JSON object such as {"check": true}`);ve(t);let r=vi(e);if(Object.keys(t).every(m=>t[m]===void 0))return r;let o=we(_i(e,t),t);if(o.success)
return{...r,...Object(o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[u=""]=s,d=s.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw $(String(u),`${d} ${(a=i==null?void 0:i.message)!=null?a:"is not valid"}`);let f=String(i.keys[0]),l=Object.
keys(d===""?e:Object((c=e[d])==null?void 0:c.json.properties)).sort(),p=_e(f,l);throw $(d===""?f.slice(0,60):d,`${_(f)} is not a parameter${d===""?"":` of ${d}`}${p===
void 0?"":` (did you mean ${p}?)`}; known are ${l.join(", ")}`)}function Zt(e,n,t=""){return{code:"custom",input:e,message:`is ${_(e)}, expected ${n}${t}`}}function q(e,n,t,r,o){
let i=()=>an((d,f)=>{if(d==null||d===""&&e!=="str")return n.default;let l=r(d),p=typeof d=="number"&&(e==="str"||e==="list");return l===void 0&&f.issues.push(Zt(
d,t,p?xi:"")),l}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function $i(e,n){return kt(e,n)}function _i(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return vt(t)}function vi(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function hn(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function It(e){return{kind:"kmod",name:e}}var yn="/etc/modules-load.d/vfio.conf",bn=["vfio","vfio_iommu_type1","vfio_pci"],ki=At({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function Pi(e,n){let t=[...new Set(n.modules.map(C))];if(t.length===0)throw $("modules",`modules is an empty l\
ist, expected at least one module; leave it out for ${bn.join(", ")}`);let r=it(e),o=Ge(e),i=new Map([...r,...o===null?[]:[o]].map(c=>[c,st(e,c)])),s=o===null?void 0:
i.get(o),u=c=>r.length===0||r.some(m=>{var g;return((g=i.get(m))==null?void 0:g(c))!=="absent"}),d=t.filter(u),f=c=>{let m=new Set(be(c).map(b=>b.name)),g=t.map(
b=>{let v=s===void 0?r.length>0&&r.every(z=>{var R;return((R=i.get(z))==null?void 0:R(b))==="builtin"}):s(b)==="builtin";return{name:b,loaded:qe(c,b)||v&&s!==void 0,
builtin:v,at_boot:m.has(b)||v}}),h=n.state==="absent"||s===void 0?[]:g.filter(b=>d.includes(b.name)&&!b.loaded);return{own:{modules:g},rebootReasons:h.filter(b=>(s==
null?void 0:s(b.name))==="absent").map(b=>`${b.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:h.filter(b=>(s==null?
void 0:s(b.name))!=="absent"&&!n.load).map(b=>`${b.name} is loaded at the next boot`)}};if(n.state==="absent"){let c=be(e).filter(h=>t.includes(h.name)),m=[...new Set(
c.map(h=>h.path))].filter(h=>(h===yn||h===nn(yn))&&en(e.read(h)||"")===null);return{steps:m.map(h=>hn(h,dt(e.read(h)||"",t).replace(/^\s+$/,"")||null)),released:t.
map(h=>({thing:"module",value:h})),notes:c.filter(h=>!m.includes(h.path)).map(h=>`${h.path} loads ${h.name}, and is not ours: left as it is`),report:f}}if(d.length===
0)throw et(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with vfio`,"install linux-modules-extra or kernel-modules-ex\
tra, or a kernel that has vfio");let l=d.filter(c=>!be(e).some(m=>m.name===c)),p=pt(e,yn,Xe.slice(1)),a=d.map(c=>at(ct(e),c)).filter(c=>c!==null);return{steps:[
...l.length===0?[]:[hn(p.path,lt(e.read(p.path)||"",l))],...n.load&&s!==void 0?d.filter(c=>s(c)==="module").map(It):[]],claims:l.map(c=>({thing:"module",value:c})),
notes:[...t.filter(c=>!u(c)).map(c=>`no installed kernel has ${c}: left out`),...d.filter(c=>n.load&&s!==void 0&&s(c)==="absent").map(c=>`the running kernel ${o}\
 does not have ${c}: nothing to load now`)],warnings:[...l.length===0||p.warning===void 0?[]:[p.warning],...a.map(c=>`${c.path} line ${c.line} keeps ${c.name} f\
rom being loaded, at boot too, although it is listed: take that line out`)],report:f}}var Mt=ft({name:"vfio_modules",summary:"Loads the vfio modules, now and at\
 every boot.",params:{state:Rt(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",default:"present"}),modules:Et(ki,
{describe:"The modules; those that no installed kernel has are left out.",default:bn}),load:ke({describe:"Load them now as well.",default:!0})},example:{modules:bn},
plan:Pi});var Te=require("fs");var Si=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function xn(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:d,rebootReasons:f,pendingAtBoot:l,bootable:p,notes:a,warnings:c,own:m}=e,g=Lt({...Dt(t,o!==void 0,r,n),error:o&&Ct(o.stop,
o.node),exception:o&&Nt(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:d,reboot_required:f&&f.length>0,reboot_reasons:f,pending_at_boot:l,
bootable:p,notes:(a==null?void 0:a.length)===0?void 0:a,warnings:(c==null?void 0:c.length)===0?void 0:c}),h=Object.entries(m).filter(([b])=>!Object.prototype.hasOwnProperty.
call(g,b)&&!Si.includes(b)&&!b.startsWith("_"));return{...g,...Object.fromEntries(h)}}function wn(e,n){return Lt({...Dt(!1,!0,e.message,n),error:Ct(e,"untouched"),
exception:Nt(e),changes:[]})}function Tt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Dt(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Ct(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Nt(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Lt(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var w=require("fs"),Se=16<<20,zi=40;function X(e){return e instanceof Error&&"code"in e?String(e.code):""}function ze(e){let n=X(e);return n==="ENOENT"||n==="EN\
OTDIR"||n==="ELOOP"}var Y=Buffer.allocUnsafe(4096);function jt(e){let n="",t=0;for(;;){let r=w.readSync(e,Y,t,Y.length-t,null);if(r===0)return n+Y.toString("lat\
in1",0,t);if(t+=r,!(t<Y.length)){if(n+=Y.toString("latin1"),n.length>Se)return null;t=0}}}function Pe(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Oe(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Pe(i===void 0?n:n.slice(o)),u=i===void 0?[]:Pe(i),d=0;for(let f=s.shift();f!==void 0;f=s.shift()){
if(f===".."){u.pop();continue}let l=[...u,f],p=null;if(s.length>0||t){let a=e+"/"+l.join("/");try{w.lstatSync(a).isSymbolicLink()&&(p=w.readlinkSync(a))}catch(c){
p=null}}if(p===null){u=l;continue}if(++d>zi)return null;p.startsWith("/")&&(u=[]),s.unshift(...Pe(p))}return"/"+u.join("/")}function Oi(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Oe(e,r,!0);o!==null&&w.existsSync(e+o)&&t.set(r,o)}function $n(e){return vn(_n(e)).view}function _n(e){
return e==="/"?"":e.replace(/\/+$/,"")}function vn(e){let n=new Map;function t(p,a){if(e==="")return p;Oi(e,p,n);let c=Oe(e,p,a,n);return c===null?null:e+c}function r(p){
let a=t(p,!0);if(a===null||!w.existsSync(a))return null;try{return e===""?w.realpathSync.native(a):(w.lstatSync(a),a.slice(e.length))}catch(c){return null}}function o(p){
let a=t(p,!1);if(a===null)return null;let c;try{c=w.lstatSync(a)}catch(T){if(ze(T))return null;throw new y("E_APPLY",`${p} could not be looked at: ${X(T)}; run \
as root or give this user access`,{cause:T})}let m=c.isFile()?"file":c.isDirectory()?"dir":c.isSymbolicLink()?"link":"other",{size:g,mtimeMs:h,ino:b,dev:v,uid:z,
gid:R}=c;return{type:m,size:g,mtimeMs:h,ino:b,dev:v,uid:z,gid:R,mode:c.mode&4095}}function i(p){let a=t(p,!0);if(a===null)return null;let c;try{c=w.openSync(a,w.
constants.O_RDONLY|w.constants.O_NONBLOCK)}catch(m){if(ze(m))return null;throw new y("E_APPLY",`${p} could not be read: ${X(m)}; run as root or give this user a\
ccess`,{cause:m})}try{let m=w.fstatSync(c);if(!m.isFile())throw new y("E_HOST",`${p} is not a regular file; expected one or nothing; move it away`);let g=m.size>
Se?null:m.size<Y.length?jt(c):w.readFileSync(c,"latin1");if(g===null)throw new y("E_HOST",`${p} has ${m.size>Se?`${m.size} bytes`:"no end"}; expected ${Se} byte\
s at most; look at what it is`);return g}catch(m){throw m instanceof y?m:new y("E_APPLY",`${p} could not be read: ${X(m)}`,{cause:m})}finally{w.closeSync(c)}}function s(p,a,c){
let m=t(p,!0);if(m===null)return null;try{let g=w.openSync(m,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{let h=Buffer.alloc(c);return h.slice(0,w.readSync(
g,h,0,c,a))}finally{w.closeSync(g)}}catch(g){return null}}function u(p){var c,m;let a=t(p,!0);if(a===null||!w.existsSync(a))return null;try{let g=w.openSync(a,w.
constants.O_RDONLY|w.constants.O_NONBLOCK);try{return(m=(c=jt(g))==null?void 0:c.trimEnd())!=null?m:null}finally{w.closeSync(g)}}catch(g){return null}}function d(p){
let a=t(p,!0);if(a===null)return[];if(!w.existsSync(a))return[];try{return w.readdirSync(a).sort()}catch(c){return[]}}function f(p){let a=t(p,!1);if(a===null)return null;
try{return w.readlinkSync(a)}catch(c){return null}}function l(p){let a=t(p,!0);if(a===null)return null;try{let{rdev:c}=w.statSync(a);return c===0?null:`${c>>>8&
4095}:${c&255|c>>>12&1048320}`}catch(c){return null}}return{view:{root:e===""?"/":e,read:i,bytes:s,attr:u,list:d,link:f,real:r,stat:o,device:l},forget:()=>n.clear()}}function Vt(e,n,t){let r=Ai(Ht(e),Ht(n)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${t}`:[])}function Ht(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function Ai(e,n){let t=[];for(let r=0,o=0;r<e.length||o<n.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==n[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];t.push(...e.slice(
r,r+i).map(u=>`-${u}`),...n.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&t.push(` ${e[r]}`)}return t}function Ae(e,{utf8:n}){return e.replace(n?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function Q(e,n,{colour:t}){
return t&&e!==void 0?`\x1B[${e}m${n}\x1B[0m`:n}function re(e,n){var t;return(t=e.match(new RegExp(`(?! )(.{1,${n}}|\\S+)(?= |$)`,"gm")))!=null?t:[""]}function H(e){
return`  ${e}`}function kn(e,{columns:n}){return re(e,n-4).map((t,r)=>H(r===0?t:H(t)))}function Ri(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function oe(e,n,t){var p;let r=t===void 0?e:[t,...e],o=a=>a.reduce((c,m)=>Math.max(c,m.length),0),i=(r[0]||[]).map((a,c)=>o(
r.map(m=>m[c]||""))),s=(p=i.pop())!=null?p:0,u=i.reduce((a,c)=>a+c+2,2),d=n.columns-u,f=Math.max(Math.min(s,20),o(r.flatMap(a=>re(a[i.length]||"",1))));if(t!==void 0&&
d<f)return e.flatMap(a=>kn(a.map((c,m)=>`${t[m]} ${c}`).join(", "),n));let l=a=>Q(Ri(a),a,n);return r.flatMap(a=>re(a[i.length]||"",d).map((c,m)=>{if(m>0)return"\
 ".repeat(u)+c;let g=i.map((h,b)=>`${l(a[b]||"")}${" ".repeat(h+2-(a[b]||"").length)}`);return H(g.join("")+l(c)).trimEnd()}))}function Kt(e,n,t){let{changed:r,failed:o,msg:i,comment:s,module:u,version:d,contract:f,host:l,error:p,exception:a,run:c,changes:m,diff:g,pending:h,reboot_required:b,
reboot_reasons:v,pending_at_boot:z,bootable:R,notes:T,warnings:de,...E}=Ft(e,n),L=(I,ee)=>Sn(I,ee,n),Z=(I,ee)=>L(I,Gt(ee,n)),D=Pn(m),Xn=D.map(({facet:I,label:ee,
before:ko,after:Po})=>[O(I),`${ee}: ${Ii(O(ko),O(Po),n)}`]),{code:_o,hint:Qn,node:vo}=Object(p);return`${[...re(Zi(O(i),o===!0,D),n.columns).map(I=>Q(o?`${"1"};${"\
31"}`:"1",I,n)),...o?L("Changed",oe(Xn,n)):oe(Xn,n),...Mi(t===void 0?E:Ft(t,n),n),...Pn(g).flatMap(I=>Ti(I,n)),...L("To be run by you",Jt(h).map(H)),...Z("A reb\
oot is required",v),...Z("At the next boot",z),...Z("This node would not boot",Object(R).reasons),...Z("Warnings",de),...Z("Notes",T),...Z("Hint",O(i).includes(
Qn||"")?[]:[Qn]),...L("Undo with",c===void 0?[]:[H(`passthrough_undo '{"since": "${c}"}'`)]),...o?["",`${_o}, node: ${vo}`]:[],...a===void 0?[]:["",O(a)]].join(
`
`)}
`}function Ft(e,n){return JSON.parse(JSON.stringify(e),(t,r)=>typeof r=="string"?Ae(r,n):r)}function Zi(e,n,[t]){return n?`FAILED: ${e}`:t===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${t.label}`,1)[0]}:`}var Bt="out of date: ";function Ii(e,n,{utf8:t}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${n}`)?e===""?"new":n===
""?"removed":"edited":e.startsWith(Bt)?`made anew: ${e.slice(Bt.length)}`:`${e||"absent"} ${t?"\u2192":"->"} ${n||"absent"}`}function Mi(e,n){let t=[],r=[];for(let[
o,i]of Wt(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=O(i),u=Pn(i),d=Object.keys(Object(u[0]));d.length>0?r.push(...Sn(o,oe(u.map(f=>d.map(l=>O(
f[l]))),n,d.map(zn)),n)):!s.includes(`
`)&&o.length+s.length+4<=n.columns?t.push([o,s]):r.push(...Sn(o,Array.isArray(i)?Gt(i,n):s.trim().split(`
`).map(H),n))}return[...t.length===0?[]:["",...oe(t,n)],...r]}function Wt(e,n=""){return Object.entries(e).flatMap(([t,r])=>{let o=n+zn(t);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?Wt({...r},`${o} `):[[o,r]]})}function zn(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function O(e){return Array.isArray(e)?
e.map(O).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([n,t])=>`${zn(n)} ${O(t)}`).join(", "):String(e!=null?
e:"-")}function Pn(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function Jt(e){return Array.isArray(e)?e.map(O):[]}function Gt(e,n){return Jt(
e).flatMap(t=>kn(t,n))}function Sn(e,n,t){return n.length===0?[]:["",Q("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,t),...n]}function Ti({before:e,after:n,before_header:t,
after_header:r,dst_larger:o},i){let s=o===void 0?Vt(String(e),String(n),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`--- ${t}`,`+++ ${r}`].
map(u=>Q("1",u,i)),...s.map(u=>Q(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var A=require("fs");var On=4*1024*1024,qt=64,Di=["__proto__","constructor","prototype"],Ee=/[ \t\n\r]*/y,Ci=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Ni=/true|false|null/y;function ie(e,n){
if(e.length>On)throw $("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw $(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(a){let c=r.slice(0,o).split(`
`),m=`line ${c.length}, column ${(c[c.length-1]||"").length+1}`,g=o>=r.length?"the end":_(r.slice(o,o+12).split(`
`)[0]||""),h=r[o]==="'"?": JSON strings take double quotes":"";throw $("",`${n} is not JSON: found ${g} at ${m}, expected ${a}${h}`)}function s(a){var m;a.lastIndex=
o;let c=(m=a.exec(r))==null?void 0:m[0];return c!==void 0&&(o+=c.length),c}function u(){if(r[o]!=='"')return;let a=o+1;for(;a<r.length&&r[a]!=='"';)a+=r[a]==="\\"?
2:1;try{let c=JSON.parse(r.slice(o,a+1));return o=a+1,String(c)}catch(c){return i("a string on one line, with valid escapes and an end")}}function d(a){return s(
Ee),r[o]!==a?!1:(o++,!0)}function f(a){s(Ee);let c=u();if(c===void 0)return i("a key in double quotes");if(Di.includes(c))throw $(c,`${n} holds the key ${_(c)},\
 which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(a,c))throw $(c,`${n} holds the key ${_(c)} twice, expected each key once: remove on\
e`);return d(":")?c:i('":"')}function l(a){var m;if(s(Ee),a>qt&&(r[o]==="{"||r[o]==="["))throw $("",`${n} is nested deeper than ${qt} levels: nothing here needs\
 more than three, so look at what wrote it`);if(d("{")){let g=Object.create(null);if(d("}"))return g;do g[f(g)]=l(a+1);while(d(","));return d("}")?g:i('"," or "\
}"')}if(d("[")){let g=[];if(d("]"))return g;do g.push(l(a+1));while(d(","));return d("]")?g:i('"," or "]"')}if(r[o]==='"')return u();let c=(m=s(Ci))!=null?m:s(Ni);
return c===void 0?i("a value"):JSON.parse(c)}let p=l(1);return s(Ee),o<r.length?i("nothing after the value"):p}var Li=["check","diff","pretty","human","schema","help","version"];function Yt(e,n,t=[]){let r=[...Li,...t],o=new Set,i=Object.create(null),s=[],u;for(let f=0;f<
e.length;f++){let l=e[f]||"",[,p="",,a]=/^--([a-z]+)(=([^]*))?$/.exec(l)||[],c=r.find(m=>l===`--${m}`);if(c!==void 0)o.add(c);else if(n.includes(p)){let m=a!=null?
a:e[++f];m===void 0||m===""||m.startsWith("-")?u=u!=null?u:`--${p} has no value, expected one after it`:p in i&&i[p]!==m?u=u!=null?u:`--${p} is given twice, exp\
ected it once`:i[p]=m}else l.startsWith("-")&&l!=="-"?u=u!=null?u:ji(l,[...r,...n]):s.push(l)}s.length>1&&(u=u!=null?u:`found the arguments ${s.map(f=>_(f)).join(
" and ")}, expected one at most: quote the JSON as one word`);let[d]=s;return{switches:o,...i,...d===void 0?{}:{source:d},...u===void 0?{}:{problem:u}}}function ji(e,n){
let t=_e(e.replace(/^-+|=.*$/g,""),n);return`${_(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function Xt(e,n){
if(n!==void 0)return ie(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ie(er(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ie(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw $("",`the argument is ${_(e)}, expected JSON, @FILE or -`);return ie(Hi(t),`the file ${_(
t,200)}`)}function Qt(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function Hi(e){let n;try{n=(0,A.openSync)(e,A.constants.O_RDONLY|A.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw $(
"",`${r} ${_(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,A.fstatSync)(n).isFile())throw $("",`${_(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return er(n,`the file ${_(e,200)}`)}finally{(0,A.closeSync)(n)}}function er(e,n){let t=[];for(let o=On+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=Vi(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw $("",`${n} is empty, expected a JSON object, {} at least`);return r}function Vi(e,n,t){for(;;)try{return(0,A.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw $("",`cannot read ${t} (${o}), expected JSON there`);An(10)}}function An(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Ze=require("fs");function Ie(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function se(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Ze.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;An(2)}return!0}function Rn(){let{COLUMNS:e,LC_ALL:n,LC_CTYPE:t,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(n||t||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&Fi(1))}}function Fi(e){try{return(0,Ze.fstatSync)(e).isCharacterDevice()}catch(n){
return!1}}function nr(e){let n,t=()=>{if(n===void 0)return!1;let r=Math.round(process.uptime()-n);return n=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:t,step(r){t(),e(`${r} ...`),n=process.uptime()}}}var tr=!1;function rr(){if(!tr){tr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ue="0.1.0";var vd=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Me(e,n){var o,i;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}var Bi={x64:"x86_64",arm64:"aarch64"};function En(e){var s,u,d,f;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=(u=(s=/^[^#\s].*$/m.exec(e.attr("/et\
c/hostname")||""))==null?void 0:s[0])!=null?u:null,i={name:n?t||r:r||t,machine_id:e.attr("/etc/machine-id"),os:Me(e,"PRETTY_NAME")||[Me(e,"NAME"),Me(e,"VERSION")].
filter(Boolean).join(" "),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(f=e.attr("/proc/sys/kernel/arch"))!=null?f:n?(d=Bi[process.arch])!=null?d:process.arch:
null};return Object.fromEntries(Object.entries(i).filter(([,l])=>l))}async function or(e,n,t,r){var l,p,a,c;process.removeAllListeners("warning");let o=Yt((l=r==null?void 0:r.argv)!=null?l:process.argv.slice(2),ur(e)?["root","cap\
ture"]:["root"],sr(e)?["metrics"]:[]),i={module:e.name,version:ue,host:{}},s=!1,u,d=nr(m=>se(Ae(m,Rn()))),f=(m,g)=>{if(s)return;let h=Yi(m,o,g);s=!0,process.exitCode=
Tt(m),se(d.end()?`
${h}`:h)};process.once("uncaughtException",m=>f(wn(K(m),i)));try{if(o.problem!==void 0)throw $("",o.problem);let m=Xi(e,o,(p=r==null?void 0:r.program)!=null?p:`${e.
name}.js`);if(m!==void 0){se(m);return}u=Xt(o.source,n);let g=await Ui(e,o,u,i,t,d.step);o.switches.has("metrics")&&g.metrics!==void 0?se(g.metrics(Math.floor(Date.
now()/1e3))):f(xn(g,i),g.human)}catch(m){Object.keys(i.host).length===0&&(i.host=qi((c=(a=o.root)!=null?a:Reflect.get(Object(u),"root"))!=null?c:"/")),f(wn(K(m),
i))}}async function Ui(e,n,t,r,o,i){if(t===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw $("",`${e.name} found no argument, expected one, since it acts at\
 once: pass {} to mean it`);let{params:s,ansible:u}=Qt(t===void 0?{}:t),d=gn(Ki,{_ansible_check_mode:u._ansible_check_mode,_ansible_diff:u._ansible_diff}),f=gn(
{...G,...e.params},Wi(s,n.root)),{check:l,diff:p,root:a,wait:c}=f;if(!ir(a))throw $("root",`root is ${JSON.stringify(a)}, which is no directory here, expected t\
he top of a tree`);let m=$n(a);if(r.host=En(m),e.type==="probe")return n.capture===void 0?Ji(e,m,f):Gi(e,m,n.capture);if(o===void 0)throw new Error("this script\
 was built without the engine");return o(a,e,f,{check:l||d._ansible_check_mode||n.switches.has("check"),diff:p||d._ansible_diff||n.switches.has("diff"),wait:c,version:ue,
beforeWriting:rr,render:g=>Ie(xn(g,r)),...n.switches.has("human")?{progress:i}:{}})}var Ki={_ansible_check_mode:G.check,_ansible_diff:G.diff};function Wi(e,n){if(n===
void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let t=Reflect.get(e,"root");if(t!=null&&J(t)!==J(n))throw $("root",`root is ${JSON.stringify(t)}\
 in the parameters and ${JSON.stringify(n)} in --root, expected one of them`);return{...e,root:n}}function ir(e){try{return(0,Te.statSync)(e).isDirectory()}catch(n){
return!1}}function Ji(e,n,t){let{msg:r,own:o,fail:i,...s}=e.read(pe(n),t);return{changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new y(i.code,
r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function sr(e){return e.type==="probe"&&e.takesMetrics===!0}function ur(e){return e.type==="probe"&&e.capture!==
void 0}function Gi(e,n,t){var o;let r=((o=e.capture)==null?void 0:o.call(e,n))||"";try{(0,Te.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(i){throw $("",`canno\
t write ${JSON.stringify(t)} (${String(Reflect.get(Object(i),"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,
msg:`captured ${r.length} bytes of this host in ${t}; look through it before you send it`,changes:[],own:{}}}function qi(e){let n=J(e);try{return n!==void 0&&ir(
n)?En($n(n)):{}}catch(t){return{}}}function Yi(e,{switches:n},t){return n.has("human")?Kt(e,Rn(),t==null?void 0:t()):Ie(e,n.has("pretty")?2:0)}function Xi(e,{switches:n},t){
if(n.has("help"))return Qi(e,t);if(n.has("version"))return`${e.name} ${ue}
`;if(!n.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...pn({...e.params,...G}),examples:[
e.example]};return Ie(r,n.has("pretty")?2:0)}function Qi(e,n){return`${e.name} ${ue}: ${e.summary}

Usage: ${n} [JSON | @FILE | - | FILE] [flags]
  ${n} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${mn(e.params)}
Parameters of every module:
${mn(G)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${ur(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${sr(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var fo=ne(Zn(),1);var Sr=ne(In(),1),De=require("fs"),Mn=ne(dr(),1);var os=1800,is=64*1024*1024,_r="/usr/local/sbin:/usr/sbin:/sbin",zr=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],vr="VFIOKIT_COMMAND",kr="ended\
 by a signal without a name",ss=1,us=`process.title='${Ot} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,cs=0;async function ce(e,n={}){return as((await Promise.resolve().then(()=>ne($r(),1))).
default.sync,e,n)}function as(e,n,t){var h;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++cs}`,s={...process.env};for(let b of zr)delete s[b];let u=s.PATH,d={
cwd:"/",extendEnv:!1,env:{...s,PATH:u?`${u}:${_r}`:`/usr/bin:/bin:${_r}`,...t.env,LC_ALL:"C",[vr]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((h=t.timeout)!=null?h:os)*1e3,killSignal:"SIGKILL",maxBuffer:is,encoding:"latin1",stripFinalNewline:!1,reject:!1},f=ls(()=>e(r,
o,d));if(f===void 0)return{code:127,stdout:"",stderr:kr};let{exitCode:l,signal:p,timedOut:a,stdout:c="",stderr:m=""}=f;if(a)return ds(`${vr}=${i}`),{code:124,stdout:c,
stderr:m};let g=p===void 0?void 0:Mn.constants.signals[p];return g!==void 0?{code:128+g,stdout:c,stderr:m}:typeof l=="number"?{code:l,stdout:c,stderr:m}:{code:127,
stdout:c,stderr:m||String(Reflect.get(f,"originalMessage")||kr)}}function ls(e){try{return e()}catch(n){return}}function ds(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,De.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,De.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function Or(e,n,t){let r={...process.env};for(let u of zr)delete r[u];let o=(0,Sr.spawn)(process.execPath,["-e",
us,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(u=>{o.once("error",d=>u({code:String(Reflect.get(d,"code"))})),o.once("exit",(d,f)=>u(d===
0?{}:{code:f!=null?f:fs(d)}))}),s=await Pr(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await Pr(ss,i)!==void 0?{code:"ETIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.
pid}))}function fs(e){var n,t;return(t=(n=Object.entries(Mn.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=null?t:`status ${e!=null?e:"?"}`}function Pr(e,n){
return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var x=require("fs"),N=require("path");function Tn(e){return N.join(N.dirname(e),`.${N.basename(e)}.vfiokit-new`)}function Dn(e){let n=x.openSync(e,"r");try{x.fsyncSync(
n)}finally{x.closeSync(n)}}function Ar(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function Rr(e,n,t){let r=x.fstatSync(e);n!==null&&(r.uid!==n.uid||r.
gid!==n.gid)&&Ar(()=>x.fchownSync(e,n.uid,n.gid)),(x.fstatSync(e).mode&4095)!==t&&x.fchmodSync(e,t)}async function Er(e,n,t){let r=(n.mode&56)!==0&&(n.mode&4)===
0;if(Rr(e,n,r?n.mode&448|128:n.mode&4095),!r)return;let o=x.existsSync("/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await ce([o,"--attributes-only","--prese\
rve=mode","--",t,`/proc/${x.readlinkSync("/proc/self")}/fd/${e}`]),u=x.fstatSync(e).mode;if(i!==0||u!==n.mode)throw new y("E_APPLY",`${t} was not replaced, as i\
ts readers could not be kept: ${o} ended with ${i} and left mode ${(u&4095).toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(n.mode&4095).toString(8)}\
; see that GNU's cp can be run`)}function Ce(e){try{return x.lstatSync(e)}catch(n){if(Reflect.get(Object(n),"code")==="ENOENT")return null;throw n}}function Zr(e){
try{x.unlinkSync(e)}catch(n){}}function Cn(e,n,t=()=>{}){if(!x.existsSync(e)){Cn(N.dirname(e),493,t);try{x.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(
r),"code")==="EEXIST")return;throw r}t(e)}}function ps(e,n){return t=>{Ar(()=>x.chownSync(t,e.uid,e.gid)),x.chmodSync(t,n|(n&292)>>2)}}async function Ir(e,n,{mode:t,
owner:r,label:o,last:i,anew:s}){let u=N.dirname(e);Cn(u,493,r===void 0?void 0:ps(r,t));let d=Tn(e),f=Ce(e);Ce(d)!==null&&x.unlinkSync(d);let{O_WRONLY:l,O_CREAT:p,
O_EXCL:a,O_NOFOLLOW:c}=x.constants,m=x.openSync(d,l|p|a|c,384);try{try{for(let g=0;g<n.length;)g+=x.writeSync(m,n,g);f===null||s===!0?Rr(m,r!=null?r:null,t):await Er(
m,f,e),x.fsyncSync(m)}finally{x.closeSync(m)}f!==null&&await o(d,e),await(i==null?void 0:i()),x.renameSync(d,e)}catch(g){throw Zr(d),g}f===null&&await o(e,null),
Dn(u)}async function Mr(e,n,t){let r=Ce(n),o=x.openSync(e,"r+");try{r!==null&&await Er(o,r,n),x.fsyncSync(o)}finally{x.closeSync(o)}await t(e,r===null?null:n),x.
renameSync(e,n),Dn(N.dirname(n))}function Tr(e){x.unlinkSync(e),Dn(N.dirname(e))}function ms(e){return`${e}.${process.pid}`}function Dr(e,n){let t=ms(e);for(let r=1;;r++)
try{return Cn(N.dirname(e),448),Ce(t)!==null&&x.unlinkSync(t),x.writeFileSync(t,n,{mode:384,flag:"wx"}),x.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),
"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{Zr(t)}}var gs=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],hs=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Cr(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Nr(e){
return e.toString(16).padStart(2,"0")}function Nn(e){var t;let n=e.attr("/proc/locks")||"";for(let r of gs){let o=e.stat(r);if(o===null)continue;let[i,s]=[o.dev>>>
8&4095,o.dev&255|o.dev>>>12&1048320],u=`${i===0?"":` ${Nr(i)}:${Nr(s)}`}:${o.ino} `,d=n.split(`
`).find(l=>l.includes(u)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(l)&&!l.includes("->")),f=d===void 0||(t=/WRITE\s+(\d+)/.exec(d))==null?void 0:t[1];if(f!==void 0)return new y(
"E_BUSY",`${Cr(e,f)} holds ${r}: a package transaction is running; wait until it ends and run this again`)}for(let r of e.list("/proc"))if(!(!/^\d+$/.test(r)||!hs.
has(e.attr(`/proc/${r}/comm`)||"")))return new y("E_BUSY",`${Cr(e,r)} is building a boot image; wait until it ends and run this again`);return null}var Ln="vfiokit_bind",ys=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),af=`\
install ${Ln} ${ys}`;var lf=new RegExp(`^(?:install ${Ln} .*|softdep vfio-pci pre: (?:\\S+ )*${Ln})$`);var P="/var/lib/vfiokit",S=`${P}/journal.jsonl`,Ne=1;function bs(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n&&(!("entry"in n)||typeof Object(n.entry).kind=="string")?n:null}catch(n){return null}}function V(e){let n=e.read(S);if(n===null)return[];let t=new Map,
r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=bs(i);if(s===null||!("vfiokit"in s)&&!t.has(s.run)||"vfiokit"in s&&s.vfiokit<=Ne&&![s.claims,s.devices,s.dirs].
every(Array.isArray))throw new y("E_HOST",`${S} line ${o+1} is not a journal line; expected JSON with "run" and what belongs to it; restore the file from a back\
up or move it away, and undo by hand`);if("vfiokit"in s){if(s.vfiokit>Ne)throw new y("E_HOST",`${S} has format ${s.vfiokit}, expected ${Ne} at most; use the vfi\
okit that wrote it (version ${s.version}) or a newer one`);t.set(s.run,{...s,released:s.released||[],entries:[],done:!1});continue}let u=t.get(s.run);u!==void 0&&
("entry"in s?u.entries.push(s.entry):u.done=!0)}return[...t.values()]}function Lr(e){return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function jr(e){return e.map(({entries:n,done:t,...r})=>Lr([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Hr(e,n){let t=jr(V(e));async function r(o){t+=Lr([o]),await e.write(S,t,384)}return await r({vfiokit:Ne,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function jn(e,n){let t=V(e).filter(r=>!n.has(r.run));t.length>0?await e.write(S,jr(t),384):e.remove(S)}function ae(e){
return`${e.thing} ${e.value}`}function xs(e,{except:n,...t}){let r=(n||[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===!0});
return r.length===0?t:{...t,except:r}}function ws(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)t.delete(ae(i));for(let i of o.claims)t.set(ae(i),{claim:xs((r=t.get(ae(i)))==
null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||o===n).map(({claim:o})=>o)}function Hn(e,n){let t=V(e),r=ws(t).map(ae);return n.some(o=>r.includes(ae(o))||t.slice(-1).some(i=>!i.done))}function Vr(e,n,t=420){var o,i;let r=e.real(n);return(((i=(o=r===null?null:e.stat(r))==null?void 0:o.mode)!=null?i:t)&4)===0||Fr(e,r!=null?r:n)}function Fr(e,n){
var r,o;let t=n.replace(/\/[^/]*$/,"");return t.length>0&&((((o=(r=e.stat(t))==null?void 0:r.mode)!=null?o:1)&1)===0||Fr(e,t))}var Br=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function Jr(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function $s(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let u=-o;u<=o;u+=2){let d=i===void 0?0:Gr(i,o,u);for(;d<e.length&&d-u<n.length&&
e[d]===n[d-u];)d++;if(s[u+o]=d,d>=e.length&&d-u>=n.length)return _s(r,e.length,n.length)}}return null}function Gr(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function _s(e,n,t){var s;let r=[],[o,i]=[n,t];for(let u=e.length-1;u>=0;u--){let d=e[u-1],f=o-i,
l=d===void 0?0:Gr(d,u,f);for(;o>l;)r.push([--o,--i]);if(d===void 0)break;f!==-u&&((s=d[f+u-2])!=null?s:0)+1===l?o--:i--}return r.reverse()}function F(e,n){if(e===
n)return[];let t=Jr(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=e.slice(t).match(Br)||[],o=n.slice(t).match(
Br)||[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=$s(r,o);if(s===null)return Wr(t,r.join(""),
o.join("")).reverse();let u=[],[d,f,l]=[t,0,0];for(let[p,a]of[...s,[r.length,o.length]]){let c=r.slice(f,p).join("");(p>f||a>l)&&u.push(...Wr(d,c,o.slice(l,a).join(
""))),d+=c.length+(r[p]||"").length,[f,l]=[p+1,a+1]}return u.reverse()}var Ur=/[\s"',]/;function Le(e,n){return n>0&&n<e.length&&!Ur.test(e.charAt(n-1))&&!Ur.test(
e.charAt(n))}function Kr(e,n){return e!==""&&/^["']/.test(n)&&n.startsWith(e,1)}function Wr(e,n,t){let r=Jr(n,t),[o,i]=[n.slice(r),t.slice(r)];if(Kr(o,i))return[
[e+r,0,i.charAt(0)],[e+n.length,0,i.slice(o.length+1)]];if(Kr(i,o))return[[e+r,1,""],[e+r+1+i.length,o.length-1-i.length,""]];for(;r>0&&(Le(n,r)||Le(t,r));)r--;
let s=Math.min(n.length,t.length)-r,u=0;for(;u<s&&n[n.length-1-u]===t[t.length-1-u];)u++;for(;u>0&&(Le(n,n.length-u)||Le(t,t.length-u));)u--;return[[e+r,n.length-
r-u,t.slice(r,t.length-u)]]}var vs=104448;function je(e){return Buffer.from(e,"latin1").toString("utf8")}var ks=/[^\s"']+/g,qr=/["'\\]/g;function Yr(e,n,t,r){let o=t===null?null:t.replace(
qr,""),i="",s=0;for(let u of e.split(/(?<=\n)/)){let d=s+u.length,f=n.filter(([l,p])=>l<d&&(p>s||(r===void 0?l>=s:l>s)));if(f.length>0&&(r==null?void 0:r.includes(
u.replace(/\r?\n$/,"")))===!0)i+=u;else if(f.length>0){let l=s;i+=u.replace(ks,(p,a)=>{let c=o!==null&&!o.includes(p.replace(qr,""))&&f.some(([g,h])=>g<=l+a&&h>=
l+a+p.length),m=p.indexOf("=");return c?p:m>0?p.slice(0,m+1)+"***":"***"})}s=d}return i}function He(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Xr(e,n,t,r,o,i=!1,s=""){let u={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[d,f]=[n||"",t||""];if(r){let p=F(d,
f),a=F(f,d),c=p.map(([g,h])=>[g,g+h]),m=a.map(([g,h])=>[g,g+h]);return{before:je(He(Yr(d,c,i?f+s:null,o))),after:je(He(Yr(f,m,i?null:d+s,o))),...u}}let l=Math.max(
d.length,f.length);return l>vs?{dst_larger:l,...u}:{before:je(He(d)),after:je(He(f)),...u}}var Qr=ne(Zn(),1);function Vn(e){return(0,Qr.createHash)("sha256").update(e,"latin1").digest("hex")}function Fn(e){return e===null?"":`sha256:${Vn(e).slice(0,12)}`}function eo(e,n){let t=[],r=[];for(let[o,,i]of F(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length,d=u?i.split(/\r?\n/):[i],f=s&&u?"":d.shift()||"";/[^\s"']/.test(f)&&r.push(f),t.push(...d.filter(l=>l.trim()!==""))}return{lines:t,words:r}}var no=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Ve(e){return e===null?"":Vn(e)}function Bn(e,n){var r;let t=e.stat(n);if(t===null)return null;
if(t.type==="link"&&!no.has(n))throw fe(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; put a file in its place`);
if(t.type==="dir"||t.type==="other")throw fe(`${n} is not a regular file; expected one or nothing; move it away`);return e.read(n)}function Fe(e,n){let t=n.replace(
/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Fe(e,t),t]}var to={facet:"persistent",label:e=>e.path,async observe(e,n){let t=Bn(e,n.path);return t===n.text?
{before:"",after:""}:{before:Fn(t),after:Fn(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,n.owner,t,n.restored);await t(),e.
remove(no.has(n.path)&&e.real(n.path)||n.path)},pending:()=>null,inverse(e,n){let t=Bn(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.
path,before:Ve(t),after:Ve(n.text),splices:F(n.text||"",t||""),...eo(t||n.copied||"",n.text||""),...n.lost===void 0?{}:{lost:n.lost},...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Fe(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n,t){return Xr(n.path,Bn(e,n.path),
n.text,n.secret!==void 0||Vr(e,n.path,n.mode),n.secret,t,n.copied)}};function Ps(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var ro={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Ps(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new y(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Rs={file:to,grubConfig:void 0,bootImage:void 0,kmod:ro,driver:void 0,reboot:void 0};function B(e){return Rs[e.kind]}var Un="/var/lib/vfiokit/images.json";var Ke=require("fs"),Kn=`${P}/lock`;function io(){try{return Ke.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Be(e){
var n,t;try{let r=Ke.readFileSync(`/proc/${e}/stat`,"latin1"),o=r.slice(r.lastIndexOf(")")+2).split(" ");return/[ZX]/.test((n=o[0])!=null?n:"")?null:(t=o[19])!=
null?t:null}catch(r){return null}}function Ue(e){try{return Ke.readlinkSync(`/proc/${e}`)}catch(n){return""}}var Es="pid:[4026531836]";function Zs({pid:e,ns:n,started:t,
boot_id:r}){if(r!==io())return!1;let o=Ue("self/ns/pid");return!n||n===o?Be(e)===t:o!==Es||Ke.readdirSync("/proc").some(i=>Be(i)===t&&["",n].includes(Ue(`${i}/n\
s/pid`)))}function so(e){try{let n=JSON.parse(e);return Zs(n)?n:null}catch(n){return null}}function uo(e){let n=e.read(Kn);return n===null?null:so(n)}function Is(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function co(e){return new y("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${Is(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer; what a container that is gone has left is seen to be from outside of containers only"})}function Ms(e){return new Promise(n=>{setTimeout(
n,e)})}async function We(e,n,t){let r=process.uptime()+e;for(;;){let o=n();if(o===null)return;if(process.uptime()>=r)throw o;t==null||t(`waiting: ${o.message.replace(
/;.*/,"")}`),t=void 0,await Ms(Math.min(250,Math.max(10,(r-process.uptime())*1e3)))}}function Wn(e,n,t){return We(n,()=>{let r=uo(e);return r===null?null:co(r)},
t)}async function ao(e,n,t,r){let o={pid:Number(Ue("self"))||process.pid,ns:Ue("self/ns/pid"),started:Be("self")||"",boot_id:io(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Wn(e,r);let i=JSON.stringify(o)+`
`;return await We(r,()=>{var s;return Jn(e,Kn,i)?null:co((s=uo(e))!=null?s:o)}),Ts(e,i),()=>e.remove(Kn)}function Jn(e,n,t){if(e.createExclusive(n,t))return!0;if(oo(
e,n))return!1;let r=`${n}.removing`;if(!Jn(e,r,t))return!1;try{oo(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function oo(e,n){let t=e.read(
n);return t===null||so(t)!==null}function Ts(e,n){for(let t of e.list(P)){let r=`${P}/${t}`,[,o]=/^lock[.\w]*\.(\d+)$/.exec(t)||[];try{(o!==void 0?Be(Number(o))===
null:/^lock(\.removing)+$/.test(t)&&Jn(e,r,n))&&e.remove(r)}catch(i){if(!(i instanceof y))throw i}}}var Ds=20;async function Yn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=B(i),{before:u,after:d}=await s.observe(e,i,o);if(u===d)continue;let f=s.pending(
e,i);if(f!==null){r.includes(f)||r.push(f);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:d}});for(let l of s.touches(
i))o.add(l)}return{todo:t,pending:r}}function po(e,n,{undoes:t}){var o,i;let r=[];for(let{step:s}of n){let u=(i=(o=B(s)).diff)==null?void 0:i.call(o,e,s,t!==void 0);
u!==void 0&&r.push(u)}return r}function Cs(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,fo.randomBytes)(3).toString("hex")}`}function Gn(e){
return e.length>6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Ns(e,n,t,r){let o=e.length===0?n.length===0?"nothing to do":"nothing\
 to do here":`${r?"would change":"changed"} ${Gn(e.map(u=>u.label))}`,i=n.length===0?"":`; left for you to run: ${Gn(n)}`,s=t.rebootReasons||[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Gn(s)}`}`}function le({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:d,device:f,runnable:l,ask:p}){return pe(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:d,device:f,runnable:l,ask:p})}function qn(e,n,t,r){var l,p,a;let o=n.report(e),{changes:i,run:s}=t,
u=[...t.pending,...n.pending||[]],{fail:d}=o,f=(p=t.error)!=null?p:d===void 0?void 0:{stop:d,node:r?"untouched":(l=d.node)!=null?l:"partial"};return{changed:i.length>
0,msg:f===void 0?(a=o.msg)!=null?a:Ns(i,u,o,r):f.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:o.rebootReasons||
[],pendingAtBoot:o.pendingAtBoot||[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...n.notes||[],...o.notes||[]],warnings:[...n.warnings||[],...o.warnings||
[]],own:o.own,...s===void 0?{}:{run:s},...f===void 0?{}:{error:f}}}function mo({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}
function Ls(e,n,t){var r;try{return qn(e,n,t,!1)}catch(o){return qn(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:K(o),node:t.changes.length>
0?"partial":"untouched"}},!1)}}async function js(e,n,t,r,o){var d,f;let i=new Set,s=[],u=new Map(n.flatMap(({step:l})=>B(l).rollBack===void 0?[]:[[l,B(l).inverse(
e,l)]]));for(let{step:l,change:p}of n){let a=B(l);try{let c=async(b=e)=>{let v=await a.observe(b,l,i),z=v.before!==v.after;if(z&&v.before!==p.before&&a.facet!==
"derived")throw new y("E_RACED",`${p.label} changed while this ran: it was ${p.before||"absent"} and is ${v.before||"absent"}; somebody else is at work here; ru\
n this again`);return z},m=le(e),g=await c(m),h=(d=u.get(l))!=null?d:g?a.inverse(m,l):void 0;g&&((f=o.progress)==null||f.call(o,p.label)),h!==void 0&&(s.push([l,
h]),await(t==null?void 0:t.entry(h))),g&&await a.apply(e,l,c)}catch(c){throw c instanceof y?await Hs(e,{todo:n,tried:s,done:r},l,c):c}r.push(p);for(let c of a.touches(
l))i.add(c)}}async function Hs(e,n,t,r){let o=B(t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([f])=>f.kind===t.kind),
r),u=new Set(n.todo.filter(f=>i.includes(f.step)).map(f=>f.change));n.done.splice(0,n.done.length,...n.done.filter(f=>!u.has(f)));let{hint:d}=r;return new y(r.code,
s===""?r.message:`${r.message}; ${s}`,{cause:r,...d===void 0?{}:{hint:d},...n.done.length===0&&n.tried.every(([f])=>i.includes(f))?{node:"rolled_back"}:{}})}function Vs(e,n,t,r){
try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof y)return r;throw o}}async function Fs(e,n){let{todo:t}=await Yn(e,n.steps.map(Us));if(t.length===
0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new y("E_DRIFT",`done, looked again, and no\
t so: ${r.join("; ")}; run by hand what was to do this, and look at its output`)}var Bs=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function go(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&Bs.test(e.path)}function ho(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>go(i)))&&((o=n.guard)==null||o.call(n,e))}function Us(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}function Ks(e,n){
let t=e.list(`${P}/runs`).filter(r=>r!==n);for(let r of t.slice(0,Math.max(0,t.length+1-Ds)))e.remove(`${P}/runs/${r}`)}function Ws(e){if(e.stat(S)===null){for(let n of e.
list(`${P}/runs`))e.remove(`${P}/runs/${n}`);e.removeEmptyDir(`${P}/runs`),e.remove(Un)}}async function yo(e,n,t,r){var p;r.check||await Wn(e,r.wait,r.progress);
let o=le(e),i=n.plan(o,t),s=await Yn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0&&(r.check||!Hn(o,i.released||[]));if(ho(o,i,s),r.check&&!u&&e.attr(S)!==null&&
V(o),r.check||u){let a=r.diff?po(o,s.todo,i):void 0;return mo(n,qn(o,i,{changes:s.todo.map(({change:c})=>c),pending:s.pending,diff:a},r.check))}let d=Cs(),f=Fe(
e,P),l=[...f].reverse();(p=r.beforeWriting)==null||p.call(r);try{let a=await ao(e,n.name,d,r.wait);try{return await bo(e,n,t,r,{run:d,made:f,empty:l})}finally{lo(
a)}}finally{lo(()=>{if(e.stat(S)===null)for(let a of[P,...l])e.removeEmptyDir(a)})}}function lo(e){try{e()}catch(n){if(!(n instanceof y))throw n}}async function bo(e,n,t,r,o,i=!0){
var R,T,de;let{run:s,made:u,empty:d}=o;xo(e);let f=le(e),l=n.plan(f,t),{todo:p,pending:a}=await Yn(f,l.steps);if(ho(f,l,{todo:p,pending:a}),i&&p.some(({step:E})=>go(
E))&&Nn(e)!==null)return await We(r.wait,()=>Nn(e),r.progress),bo(e,n,t,r,o,!1);let c=r.diff?po(f,p,l):void 0,m=l.report(f).bootable,g=[],h,b=null;try{l.undoes===
void 0&&(p.some(({change:D})=>D.facet!=="pending")||Hn(f,l.released||[]))&&(b=await Js(e,n.name,l,{run:s,dirs:u,version:r.version})),await js(e,p,b,g,r),(R=r.progress)==
null||R.call(r,"looking again");let E=le(e);await Fs(E,Vs(E,n,t,l));let L=l.report(E),Z=(((T=L.bootable)==null?void 0:T.reasons)||[]).filter(D=>(m==null?void 0:
m.ok)===!0||(m==null?void 0:m.reasons.includes(D))===!1);if(Z.length>0)throw new y("E_DRIFT",`this node would no longer boot as it did: ${Z.join("; ")}; run pas\
sthrough_undo before you reboot`);await(b==null?void 0:b.done()),d.push(...l.emptyDirs||[]);for(let D of l.emptyDirs||[])e.removeEmptyDir(D);l.undoes!==void 0&&
L.fail===void 0&&await jn(e,l.undoes),l.undoes!==void 0&&Ws(e)}catch(E){h=K(E),l.undoes===void 0&&g.length===0&&await Gs(e,s,h)&&(b=null)}let v=g.length>0||b!==
null,z=mo(n,Ls(le(e),l,{changes:g,pending:a,diff:c,...b===null?{}:{run:s},...h===void 0?{}:{error:{stop:h,node:(de=h.node)!=null?de:v?"partial":"untouched"}}}));
return v&&r.render!==void 0&&await qs(e,s,r.render(z)),z}function xo(e){let n=V(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=
null?r:t.path:[]});for(let t of new Set([...n,S,Un])){let r=Tn(t);e.stat(r)!==null&&e.remove(r)}}function Js(e,n,t,r){return Hr(e,{module:n,...r,at:new Date().toISOString().
replace(/\.\d+/,""),machine_id:e.attr("/etc/machine-id")||"",image:e.root!=="/"&&!e.live,boot_id:e.live&&e.attr("/proc/sys/kernel/random/boot_id")||"",claims:t.
claims||[],released:t.released||[],devices:t.devices||[]})}async function Gs(e,n,t){var r;try{let o=(r=V(e).find(i=>i.run===n))==null?void 0:r.entries[0];if(o!==
void 0){if(o.kind!=="file"||t.code!=="E_RACED"&&Ve(e.read(o.path))!==o.before)return!1;xo(e);for(let i of[...o.dirs].reverse())e.removeEmptyDir(i);if(o.dirs.some(
i=>e.stat(i)!==null))return!1}return await jn(e,new Set([n])),!0}catch(o){if(!(o instanceof y))throw o;return!1}}async function qs(e,n,t){try{if(e.stat(S)===null)
return;await e.write(`${P}/runs/${n}.json`,t,384),Ks(e,`${n}.json`)}catch(r){if(!(r instanceof y))throw r}}var wo=require("fs"),Ys=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Xs=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);
function $o(e){return(n,...t)=>e(Qs({root:n}),...t)}function Qs(e){let n=_n(e.root),{view:t,forget:r}=vn(n),{machine:o}=e;function i(l){return o!==void 0||n===""?
{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(l.startsWith("/")?t.real(l)!==null:Ys.some(a=>t.real(`${a}/${l}`)!==null))?
Xs.has(l.replace(/.*\//,""))&&t.real("/proc/self")===null?{ok:!1,why:`${l} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${l} is not in ${n}`}}async function s(l,p){return o!==
void 0?o.run(l,p):ce(n===""?l:["chroot",n,...l],p)}function u(l,p=!0){r();let a=Oe(n,l,p),c=a===null?null:n+a;if(c===null)throw new y("E_REFUSED",`${l} is a loo\
p of links; expected a file or nothing; remove the links`);return c}async function d(l,p){n!==""||o!==void 0||!wo.existsSync("/sys/fs/selinux/enforce")||await ce(
p===null?["restorecon","-F",l]:["chcon",`--reference=${p}`,l])}function f(l,p,a){if(a instanceof y)return a;let c=X(a),m=c==="EPERM"&&process.geteuid()===0?"loo\
k at it with lsattr and clear its attribute with chattr -i":c==="EACCES"||c==="EPERM"?"run as root":c==="ENOSPC"?"free space on that file system":c==="EROFS"?"m\
ount it read-write":"see the error and run again";return new y("E_APPLY",`${l} could not be ${p}: ${c===""?String(a):c}; ${m}`,{cause:a})}return{...t,live:n===""||
o!==void 0,runnable:i,run:s,ask:s,async write(l,p,a,c,m,g){try{await Ir(u(l),Buffer.from(p,"latin1"),{mode:a!=null?a:420,owner:c,label:d,last:m,anew:g})}catch(h){
throw f(l,"written",h)}},createExclusive(l,p){let a=u(l);try{return Dr(a,p)}catch(c){throw f(l,"created",c)}},remove(l){try{Tr(u(l,!1))}catch(p){if(!ze(p))throw f(
l,"removed",p)}},removeEmptyDir(l){try{wo.rmdirSync(u(l))}catch(p){}},async replace(l,p){try{await Mr(u(l),u(p),d)}catch(a){throw f(p,"replaced",a)}},async writeAttribute(l,p,a){
if(o!==void 0)return o.writeAttribute(l,p);let{code:c,left:m}=await Or(u(l),p,a);if(c!==void 0)throw Object.assign(new Error(`${l}: ${c}`),{code:c,...m===void 0?
{}:{left:m}})}}}or(Mt,vfiokitArguments,$o(yo));
}));
