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
var xo=Object.create;var Ke=Object.defineProperty;var wo=Object.getOwnPropertyDescriptor;var $o=Object.getOwnPropertyNames;var _o=Object.getPrototypeOf,vo=Object.prototype.hasOwnProperty;var ko=(e,n,t)=>n in e?Ke(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var le=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Po=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of $o(n))!vo.call(e,o)&&o!==t&&Ke(e,o,{get:()=>n[o],enumerable:!(r=wo(n,o))||r.enumerable});
return e};var So=(e,n,t)=>(t=e!=null?xo(_o(e)):{},Po(n||!e||!e.__esModule?Ke(t,"default",{value:e,enumerable:!0}):t,e));var F=(e,n,t)=>ko(e,typeof n!="symbol"?n+"":n,t);var Fr=le(Vr=>{Vr._parse=function(e,n,t){return{command:e,args:n,options:t}}});var Ur=le((yp,Br)=>{Br.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var Wr=le((bp,Kr)=>{Kr.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var Yr=le((xp,qr)=>{"use strict";var Ms=require("child_process"),Ts=Fr(),Jr=Ur(),Ds=Wr(),Cs=(e,n,t={})=>{let r=Ts._parse(e,n,t);return e=r.command,n=r.args,t=r.
options,t={...t},t.stdio=Ds(t),{file:e,args:n,options:t,parsed:r}},Gr=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":n;qr.exports.sync=(e,n,t)=>{
let r=Cs(e,n,t),o;try{o=Ms.spawnSync(r.file,r.args,r.options)}catch(u){throw Jr({error:u,stdout:"",stderr:"",timedOut:!1})}let i=Gr(r.options,o.stdout,o.error),
s=Gr(r.options,o.stderr,o.error);return o.error||o.status!==0||o.signal!==null?Jr({stdout:i,stderr:s,error:o.error,signal:o.signal,exitCode:o.status,timedOut:o.
error&&o.error.code==="ETIMEDOUT"}):{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var b=class extends Error{constructor(t,r,o={}){super(r);F(this,"code");F(this,"param");F(this,"hint");F(this,"cause");F(this,"node");this.name="Stop",this.code=
t,Object.assign(this,o)}};function B(e){return e instanceof b?e:new b("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,
{cause:e})}function $(e,n){return new b("E_PARAMS",n,{param:e})}function qn(e,n){return new b("E_HOST",e,n===void 0?{}:{hint:n})}function de(e,n){return new b("\
E_REFUSED",e,n===void 0?{}:{hint:n})}var Yn=new WeakMap;function Xn(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Yn.set(t,new Map),t}function M(e,n,t){let r=Yn.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var nt=["/lib/modules","/usr/lib/modules"],Oo={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function C(e){return e.replace(/-/g,"_")}function fe(e,n){let t=nt.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function tt(e){
return M(e,"kernels",()=>[...new Set(nt.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${fe(e,t)}/${r}`)!==null)))}function We(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var zo={"modules.dep":":","modules.builtin":"\\s*\\n"},Qn=new Map;function Ao(e){return`${e.replace(/\W/g,"\\$&").replace(/_/g,"[-_]")}\\.ko`}function et(e,n,t){var l,f;let r=`${n}/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(f=Qn.get(s))!=null?f:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return Qn.set(s,u),d=>{let p=u.answers.get(d);if(p!==void 0)return p;let a=new RegExp(`[/\\n]${Ao(d)}(?:\\.\\w+)?${zo[t]}`).test(u.text);return u.
answers.set(d,a),a}}function rt(e,n){return M(e,`modules of ${n}`,()=>Ro(e,n))}function Ro(e,n){let t=fe(e,n),r=et(e,t,"modules.builtin"),o=et(e,t,"modules.dep"),
i=We(e)===n;return s=>{let u=C(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==null&&o!==null)return"absent";let l=Oo[u],f=l===void 0?
null:new RegExp(`^${l}=([ym])$`,"m").exec(e.read(`/boot/config-${n}`)||"");return f!==null?f[1]==="y"?"builtin":"module":i&&Je(e,s)?Eo(e,u)?"module":"builtin":"\
absent"}}function Eo(e,n){return`
${e.attr("/proc/modules")||""}`.includes(`
${n} `)}function Je(e,n){return e.stat(`/sys/module/${C(n)}`)!==null}var Zo="/dev/null";function pe(e){return e.slice(e.lastIndexOf("/")+1)}function Io(e,n){return pe(e)<pe(n)?-1:pe(e)>pe(n)?1:0}function me(e,n,t=Io){var o;let r=new Map;for(let i of n)for(let s of e.list(i)){if(s.startsWith(".")||!/.\.conf$/.test(s)||r.has(s))continue;let u=`${i}/${s}`;
if(e.link(u)!==Zo){let l=e.real(u);if(l===null||((o=e.stat(l))==null?void 0:o.type)==="dir")continue}r.set(s,u)}return[...r.values()].sort(t)}function ge(e,n){var r;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&e.read(t)||""}var Mo=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function To(e){let n=[],t=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);n.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:t,lines:o}),t+=o}return n}function ot(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Do(e,n){
let t=[];for(let{text:r,line:o,lines:i}of To(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let u=s[1],l=ot(s[2]||""),f=u==="alias"?ot((s[3]||"").split(/[\t ]+/).find(d=>d!=="")||""):s[3]||"";l===null||f===null||f===""&&u!==
"blacklist"||t.push({command:u,name:l,rest:u==="blacklist"?"":u==="options"?f.replace(/\t/g," "):f,path:n,line:o,lines:i})}return t}function it(e,n){return M(e,
`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...me(e,Mo)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.
length:r,0,`${fe(e,n)}/modules.softdep`)}return t.flatMap(r=>M(e,r,()=>Do(ge(e,r),r)))})}function Co(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),u=r==="["?e.indexOf("]",s+1):-1;if(u<0)return r===
t?n+1:-1;let l=!1;for(let f=s;f<u;f++){let d=e.charAt(f+1)==="-"&&f+2<u;(d?e.charAt(f)<=t&&t<=e.charAt(f+2):e.charAt(f)===t)&&(l=!0),d&&(f+=2)}return l===i?-1:u+
1}function No(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?Co(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;
i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function Ge(e,n,t){var r;return(r=e.find(o=>o.command===n&&No(o.name,t)))!=null?r:null}function Lo(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").
split(/\s+/))o==="pre:"||o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function jo(e,n){let t=Ge(e,"softdep",n);return t!==null&&Lo(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:Ge(e,"install",n)}function st(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=jo(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var qe=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Ye(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:C(n)}function he(e){let n=[];for(let t of me(e,qe))for(let r of ge(e,t).split(`
`)){let o=Ye(r);o!==null&&n.push({name:o,path:t})}return n}function ut(e,n){let t=new Set(e.split(`
`).map(Ye)),r=n.filter(o=>!t.has(C(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function ct(e,n){let t=new Set(n.map(C));return(e.match(/[^\n]*\n|[^\n]+$/g)||[]).filter(r=>{let o=Ye(r);return o===null||!t.has(o)}).join("")}function at(e){return Object.freeze({type:"module",...e})}var Ho=["Ansible","Salt","Puppet","Chef","CFEngine","Juju"],Vo=[...Ho.map(e=>[e,`(?:(?:manag|generat|maintain|configur|control|deploy|creat|install)ed|written) \
by ${e}(?:Stack)?\\b|${e}[ _-]managed`]),["Salt","managed zone"],["Puppet","autogenerated .* by puppet"],["another manager","^[ \\t]*[#;]+[ \\t-]*BEGIN\\b.*\\b(?:BL\
OCK|MANAGED)\\b"]],Fo=/manage|autogen|begin|(?:ed|written) by/i;function Xe(e){if(!Fo.test(e))return null;for(let[n,t]of Vo)if(new RegExp(t,"im").test(e))return n;
return null}function Qe(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function lt(e,n,t=[]){let r=Qe(n),o=e.read(n),i=Xe(o||"");if(i!==null)return{
path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf(
"/")+1)}`).find(u=>e.real(u)!==null);return s===void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var nn=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function dt(e){return new nn(e)}function ft(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ye(){return{}}function pt(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function tn(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,o}var en;function rn(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&en!==e._zod){en=void 0;return}en=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var on={value:void 0,enumerable:!1};function k(e,n,t,r){var d;let o={};function i(p){this.def=p,this.constr=f,this.traits=new Set}i.prototype=o;function s(p,a){if(p._zod){if(p._zod.traits.has(e))return}else{
on.value=new i(a);try{Object.defineProperty(p,"_zod",on)}finally{on.value=void 0}}p._zod.traits.add(e),n(p,a)}let u=(d=r==null?void 0:r.Parent)!=null?d:Object;class l extends u{}
Object.defineProperty(l,"name",{value:e});function f(p){let a=r!=null&&r.Parent?new l:this;s(a,p);let c=a._zod.deferred;if(c){for(let m of c)m();a._zod.deferred=
void 0}return a}return Object.defineProperty(f,"init",{value:s}),Object.defineProperty(f,"name",{value:e}),f}var sn={value:void 0,enumerable:!1},Uo=(e,n)=>{e.name="$ZodError",sn.value=n,Object.defineProperty(e,"issues",sn),sn.value=void 0},mt=k("$ZodError",Uo,void 0,{Parent:Error});var Wo=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?Jo(e,i.issues,o):{success:!0,data:i.value}},be=Wo(
mt);function Jo(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>tn(o,t))),n=void 0,t=void 0),r}}}var U=k("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var gt=k("$ZodNever",(e,n)=>{U.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function qo(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...pt(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}function Yo(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function Xo(e,n,t,r,o,i,s){let u=[],l=o.keySet;for(let f in n)l.has(f)||u.push(
f);return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,input:n,inst:i,continue:!0}),t}var ht=k("$ZodObject",(e,n)=>{U.init(e,n);let t=dt(()=>Yo(n)),
r=ft,o=n.catchall,i;e._zod.parse=(s,u)=>{i!=null||(i=t.value);let l=s.value;if(!r(l))return s.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),
s;s.value={};let f=[],d=i.shape;for(let p of i.allKeys){if(p==="__proto__")continue;let a=d[p],c=a._zod.optin,m=a._zod.optout,g=a._zod.run({value:l[p],issues:[]},
u);qo(g,s,p,l,c,m)}return Xo(f,l,s,u,t.value,e)}});var yt=k("$ZodTransform",(e,n)=>{U.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var bt=k("$ZodPipe",(e,n)=>{U.init(e,n),rn(e,"optin",t=>t.def.in._zod.optin),rn(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(t,
r);return Qo(o,n.out,r)}});function Qo(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function xt(e,n){return new e({type:"never",...ye(n)})}var xe=k("ZodMiniType",(e,n)=>{U.init(e,n),e.def=n,e.type=n.type});var ni=k("ZodMiniNever",(e,n)=>{gt.init(e,n),xe.init(e,n)});function ti(e){return xt(ni,e)}var ri=k("ZodMiniObject",(e,n)=>{ht.init(e,n),xe.init(e,n)});function wt(e,n){return new ri({type:"object",shape:e,catchall:ti(),...ye(n)})}var oi=k("ZodMiniTransform",(e,n)=>{yt.init(e,n),xe.init(e,n)});function un(e){return new oi({type:"transform",transform:e})}var ii=k("ZodMiniPipe",(e,n)=>{bt.init(e,n),xe.init(e,n)});function $t(e,n){return new ii({type:"pipe",in:e,out:n})}var si=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,ui=/^[ -~]*$/;function _t(e){if(ui.
test(e))return;let n=si.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function v(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function we(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:ci(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function ci(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,l)=>l);for(let u=1;u<=e.length;u++){let l=[u];for(let f=1;f<=n.length;f++){let d=((r=t[f-1])!=null?r:0)+(e[u-
1]===n[f-1]?0:1);l.push(Math.min(d,((o=t[f])!=null?o:0)+1,((i=l[f-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var ai=["true","yes","on","y","t","1"],li=["false","no","off","n","f","0"];function cn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return ai.
includes(n)?!0:li.includes(n)?!1:void 0}function an(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function kt(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function K(e){if(!(typeof e!="string"||!e.
startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function $e(e,n="",t=""){var r;if(typeof e=="string")
vt(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>$e(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=an(e))!=null?r:{}))vt(o,n===""?"a key":`a key of\
 ${n}`,t),$e(i,n===""?o:`${n}.${o}`,t||o)}function vt(e,n,t){let r=_t(e);if(r!==void 0)throw $(t,`${n} holds the character ${r}, expected one line of printable \
text: remove it`)}var di={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function ln(e){return{type:di[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function dn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=ln(r);return{type:"object",properties:n,additionalProperties:!1}}
function fi(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function fn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${fi(t)})
      ${t.describe}
`).join("")}var Pt="vfiokit-write";var pi=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function _e(e){return J("bool",e,"true or false",cn,{})}function mi(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return J("int",e,`a whole number${r}`,i=>kt(i,n,t),o)}function St(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return J("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Ot(e,n){let t=r=>{var s;let o=r===!0||r==="True"?!0:r===!1||r==="False"?!1:void 0,i=o===void 0?[]:e.filter(u=>cn(u)===o);return(s=e.find(u=>u===r))!=null?
s:i.length===1?i[0]:void 0};return{...J("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function zt(e,n){let t=u=>{if(Array.isArray(u))return u;if(!(typeof u!=
"string"||n.commas===!0&&u.includes(",")))return u.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=n.commas===!0?'a \
JSON list such as ["a", "b"], since an item may hold commas':`a list such as [${JSON.stringify(r)}]`,i=J("list",n,o,t,{items:ln(e)}),s=u=>un((l,f)=>Array.isArray(
l)?l.map((d,p)=>{var m;let a=d===null||d===""?void 0:be(u,d);if((a==null?void 0:a.success)===!0)return a.data;let c=(m=a==null?void 0:a.error.issues[0])==null?void 0:
m.message;f.issues.push({...At(d,"something in it"),...c===void 0?{}:{message:c},path:[p]})}):l);return{...i,schema:()=>gi(i.schema(),s(e.schema()))}}var W={check:_e({describe:"Say what would change and write nothing.",default:!1}),diff:_e({describe:"Show the changes of files as before and after.",default:!1}),
root:J("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",K,{pattern:"^/"}),wait:mi({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function pn(e,n){var a,c;let t=an(n);if(t===void 0)throw $("",`the parameter\
s are ${v(n)}, expected a JSON object such as {"check": true}`);$e(t);let r=yi(e);if(Object.keys(t).every(m=>t[m]===void 0))return r;let o=be(hi(e,t),t);if(o.success)
return{...r,...Object(o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[u=""]=s,l=s.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw $(String(u),`${l} ${(a=i==null?void 0:i.message)!=null?a:"is not valid"}`);let f=String(i.keys[0]),d=Object.
keys(l===""?e:Object((c=e[l])==null?void 0:c.json.properties)).sort(),p=we(f,d);throw $(l===""?f.slice(0,60):l,`${v(f)} is not a parameter${l===""?"":` of ${l}`}${p===
void 0?"":` (did you mean ${p}?)`}; known are ${d.join(", ")}`)}function At(e,n,t=""){return{code:"custom",input:e,message:`is ${v(e)}, expected ${n}${t}`}}function J(e,n,t,r,o){
let i=()=>un((l,f)=>{if(l==null||l===""&&e!=="str")return n.default;let d=r(l),p=typeof l=="number"&&(e==="str"||e==="list");return d===void 0&&f.issues.push(At(
l,t,p?pi:"")),d}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function gi(e,n){return $t(e,n)}function hi(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return wt(t)}function yi(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function mn(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Rt(e){return{kind:"kmod",name:e}}var gn="/etc/modules-load.d/vfio.conf",hn=["vfio","vfio_iommu_type1","vfio_pci"],bi=St({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function xi(e,n){let t=[...new Set(n.modules.map(C))];if(t.length===0)throw $("modules",`modules is an empty l\
ist, expected at least one module; leave it out for ${hn.join(", ")}`);let r=tt(e),o=We(e),i=new Map([...r,...o===null?[]:[o]].map(c=>[c,rt(e,c)])),s=o===null?void 0:
i.get(o),u=c=>r.length===0||r.some(m=>{var g;return((g=i.get(m))==null?void 0:g(c))!=="absent"}),l=t.filter(u),f=c=>{let m=new Set(he(c).map(y=>y.name)),g=t.map(
y=>{let _=s===void 0?r.length>0&&r.every(O=>{var R;return((R=i.get(O))==null?void 0:R(y))==="builtin"}):s(y)==="builtin";return{name:y,loaded:Je(c,y)||_&&s!==void 0,
builtin:_,at_boot:m.has(y)||_}}),h=n.state==="absent"||s===void 0||c.attr("/proc/cmdline")===null?[]:g.filter(y=>l.includes(y.name)&&!y.loaded);return{own:{modules:g},
rebootReasons:h.filter(y=>(s==null?void 0:s(y.name))==="absent").map(y=>`${y.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:h.
filter(y=>(s==null?void 0:s(y.name))!=="absent"&&!n.load).map(y=>`${y.name} is loaded at the next boot`)}};if(n.state==="absent"){let c=he(e).filter(h=>t.includes(
h.name)),m=[...new Set(c.map(h=>h.path))].filter(h=>(h===gn||h===Qe(gn))&&Xe(e.read(h)||"")===null);return{steps:m.map(h=>mn(h,ct(e.read(h)||"",t).replace(/^\s+$/,
"")||null)),released:t.map(h=>({thing:"module",value:h})),notes:c.filter(h=>!m.includes(h.path)).map(h=>`${h.path} loads ${h.name}, and is not ours: left as it \
is`),report:f}}if(l.length===0)throw qn(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with vfio`,"install linux-modul\
es-extra or kernel-modules-extra, or a kernel that has vfio");let d=l.filter(c=>!he(e).some(m=>m.name===c)),p=lt(e,gn,qe.slice(1)),a=l.map(c=>st(it(e),c)).filter(
c=>c!==null);return{steps:[...d.length===0?[]:[mn(p.path,ut(e.read(p.path)||"",d))],...n.load&&s!==void 0?l.filter(c=>s(c)==="module").map(Rt):[]],claims:d.map(
c=>({thing:"module",value:c})),notes:[...t.filter(c=>!u(c)).map(c=>`no installed kernel has ${c}: left out`),...l.filter(c=>n.load&&s!==void 0&&s(c)==="absent").
map(c=>`the running kernel ${o} does not have ${c}: nothing to load now`)],warnings:[...d.length===0||p.warning===void 0?[]:[p.warning],...a.map(c=>`${c.path} l\
ine ${c.line} keeps ${c.name} from being loaded, at boot too, although it is listed: take that line out`)],report:f}}var Et=at({name:"vfio_modules",summary:"Loa\
ds the vfio modules, now and at every boot.",params:{state:Ot(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",default:"\
present"}),modules:zt(bi,{describe:"The modules; those that no installed kernel has are left out.",default:hn}),load:_e({describe:"Load them now as well.",default:!0})},
example:{modules:hn},plan:xi});var tr=require("fs");var wi=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function yn(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:l,rebootReasons:f,pendingAtBoot:d,bootable:p,notes:a,warnings:c,own:m}=e,g=Dt({...It(t,o!==void 0,r,n),error:o&&Mt(o.stop,
o.node),exception:o&&Tt(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:l,reboot_required:f&&f.length>0,reboot_reasons:f,pending_at_boot:d,
bootable:p,notes:(a==null?void 0:a.length)===0?void 0:a,warnings:(c==null?void 0:c.length)===0?void 0:c}),h=Object.entries(m).filter(([y])=>!Object.prototype.hasOwnProperty.
call(g,y)&&!wi.includes(y)&&!y.startsWith("_"));return{...g,...Object.fromEntries(h)}}function bn(e,n){return Dt({...It(!1,!0,e.message,n),error:Mt(e,"untouched"),
exception:Tt(e),changes:[]})}function Zt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function It(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Mt(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Tt(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Dt(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var w=require("fs"),ke=16<<20,$i=40;function q(e){return e instanceof Error&&"code"in e?String(e.code):""}function Pe(e){let n=q(e);return n==="ENOENT"||n==="EN\
OTDIR"||n==="ELOOP"}var G=Buffer.allocUnsafe(4096);function Ct(e){let n="",t=0;for(;;){let r=w.readSync(e,G,t,G.length-t,null);if(r===0)return n+G.toString("lat\
in1",0,t);if(t+=r,!(t<G.length)){if(n+=G.toString("latin1"),n.length>ke)return null;t=0}}}function ve(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Se(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=ve(i===void 0?n:n.slice(o)),u=i===void 0?[]:ve(i),l=0;for(let f=s.shift();f!==void 0;f=s.shift()){
if(f===".."){u.pop();continue}let d=[...u,f],p=null;if(s.length>0||t){let a=e+"/"+d.join("/");try{w.lstatSync(a).isSymbolicLink()&&(p=w.readlinkSync(a))}catch(c){
p=null}}if(p===null){u=d;continue}if(++l>$i)return null;p.startsWith("/")&&(u=[]),s.unshift(...ve(p))}return"/"+u.join("/")}function _i(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Se(e,r,!0);o!==null&&w.existsSync(e+o)&&t.set(r,o)}function xn(e){return $n(wn(e)).view}function wn(e){
return e==="/"?"":e.replace(/\/+$/,"")}function $n(e){let n=new Map;function t(p,a){if(e==="")return p;_i(e,p,n);let c=Se(e,p,a,n);return c===null?null:e+c}function r(p){
let a=t(p,!0);if(a===null||!w.existsSync(a))return null;try{return e===""?w.realpathSync.native(a):(w.lstatSync(a),a.slice(e.length))}catch(c){return null}}function o(p){
let a=t(p,!1);if(a===null)return null;let c;try{c=w.lstatSync(a)}catch(T){if(Pe(T))return null;throw new b("E_APPLY",`${p} could not be looked at: ${q(T)}; run \
as root or give this user access`,{cause:T})}let m=c.isFile()?"file":c.isDirectory()?"dir":c.isSymbolicLink()?"link":"other",{size:g,mtimeMs:h,ino:y,dev:_,uid:O,
gid:R}=c;return{type:m,size:g,mtimeMs:h,ino:y,dev:_,uid:O,gid:R,mode:c.mode&4095}}function i(p){let a=t(p,!0);if(a===null)return null;let c;try{c=w.openSync(a,w.
constants.O_RDONLY|w.constants.O_NONBLOCK)}catch(m){if(Pe(m))return null;throw new b("E_APPLY",`${p} could not be read: ${q(m)}; run as root or give this user a\
ccess`,{cause:m})}try{let m=w.fstatSync(c);if(!m.isFile())throw new b("E_HOST",`${p} is not a regular file; expected one or nothing; move it away`);let g=m.size>
ke?null:m.size<G.length?Ct(c):w.readFileSync(c,"latin1");if(g===null)throw new b("E_HOST",`${p} has ${m.size>ke?`${m.size} bytes`:"no end"}; expected ${ke} byte\
s at most; look at what it is`);return g}catch(m){throw m instanceof b?m:new b("E_APPLY",`${p} could not be read: ${q(m)}`,{cause:m})}finally{w.closeSync(c)}}function s(p,a,c){
let m=t(p,!0);if(m===null)return null;try{let g=w.openSync(m,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{let h=Buffer.alloc(c);return h.slice(0,w.readSync(
g,h,0,c,a))}finally{w.closeSync(g)}}catch(g){return null}}function u(p){var c,m;let a=t(p,!0);if(a===null||!w.existsSync(a))return null;try{let g=w.openSync(a,w.
constants.O_RDONLY|w.constants.O_NONBLOCK);try{return(m=(c=Ct(g))==null?void 0:c.trimEnd())!=null?m:null}finally{w.closeSync(g)}}catch(g){return null}}function l(p){
let a=t(p,!0);if(a===null)return[];if(!w.existsSync(a))return[];try{return w.readdirSync(a).sort()}catch(c){return[]}}function f(p){let a=t(p,!1);if(a===null)return null;
try{return w.readlinkSync(a)}catch(c){return null}}function d(p){let a=t(p,!0);if(a===null)return null;try{let{rdev:c}=w.statSync(a);return c===0?null:`${c>>>8&
4095}:${c&255|c>>>12&1048320}`}catch(c){return null}}return{view:{root:e===""?"/":e,read:i,bytes:s,attr:u,list:l,link:f,real:r,stat:o,device:d},forget:()=>n.clear()}}function Lt(e,n,t){let r=vi(Nt(e),Nt(n)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${t}`:[])}function Nt(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function vi(e,n){let t=[];for(let r=0,o=0;r<e.length||o<n.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==n[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];t.push(...e.slice(
r,r+i).map(u=>`-${u}`),...n.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&t.push(` ${e[r]}`)}return t}function Oe(e,{utf8:n}){return e.replace(n?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function Y(e,n,{colour:t}){
return t&&e!==void 0?`\x1B[${e}m${n}\x1B[0m`:n}function ee(e,n){var t;return(t=e.match(new RegExp(`(?! )(.{1,${n}}|\\S+)(?= |$)`,"gm")))!=null?t:[""]}function L(e){
return`  ${e}`}function _n(e,{columns:n}){return ee(e,n-4).map((t,r)=>L(r===0?t:L(t)))}function ki(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function ne(e,n,t){var p;let r=t===void 0?e:[t,...e],o=a=>a.reduce((c,m)=>Math.max(c,m.length),0),i=(r[0]||[]).map((a,c)=>o(
r.map(m=>m[c]||""))),s=(p=i.pop())!=null?p:0,u=i.reduce((a,c)=>a+c+2,2),l=n.columns-u,f=Math.max(Math.min(s,20),o(r.flatMap(a=>ee(a[i.length]||"",1))));if(t!==void 0&&
l<f)return e.flatMap(a=>_n(a.map((c,m)=>`${t[m]} ${c}`).join(", "),n));let d=a=>Y(ki(a),a,n);return r.flatMap(a=>ee(a[i.length]||"",l).map((c,m)=>{if(m>0)return"\
 ".repeat(u)+c;let g=i.map((h,y)=>`${d(a[y]||"")}${" ".repeat(h+2-(a[y]||"").length)}`);return L(g.join("")+d(c)).trimEnd()}))}function Ft(e,n,t){let{changed:r,failed:o,msg:i,comment:s,module:u,version:l,contract:f,host:d,error:p,exception:a,run:c,changes:m,diff:g,pending:h,reboot_required:y,
reboot_reasons:_,pending_at_boot:O,bootable:R,notes:T,warnings:ae,...E}=jt(e,n),N=(I,X)=>kn(I,X,n),Z=(I,X)=>N(I,Kt(X,n)),D=vn(m),Jn=D.map(({facet:I,label:X,before:yo,
after:bo})=>[z(I),`${X}: ${Oi(z(yo),z(bo),n)}`]),{code:go,hint:Gn,node:ho}=Object(p);return`${[...ee(Si(z(i),o===!0,D),n.columns).map(I=>Y(o?`${"1"};${"31"}`:"1",
I,n)),...o?N("Changed",ne(Jn,n)):ne(Jn,n),...zi(t===void 0?E:jt(t,n),n),...vn(g).flatMap(I=>Ai(I,n)),...N("To be run by you",Ut(h).map(L)),...Z("A reboot is req\
uired",_),...Z("At the next boot",O),...Z("This node would not boot",Object(R).reasons),...Z("Warnings",ae),...Z("Notes",T),...Z("Hint",z(i).includes(Gn||"")?[]:
[Gn]),...N("Undo with",c===void 0?[]:[L(`passthrough_undo '{"since": "${c}"}'`)]),...o?["",`${go}, node: ${ho}`]:[],...a===void 0?[]:["",z(a)]].join(`
`)}
`}function jt(e,n){return JSON.parse(JSON.stringify(e),(t,r)=>typeof r=="string"?Oe(r,n):r)}function Si(e,n,[t]){return n?`FAILED: ${e}`:t===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${t.label}`,1)[0]}:`}var Ht="out of date: ";function Oi(e,n,{utf8:t}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${n}`)?e===""?"new":n===
""?"removed":"edited":e.startsWith(Ht)?`made anew: ${e.slice(Ht.length)}`:`${e||"absent"} ${t?"\u2192":"->"} ${n||"absent"}`}function zi(e,n){let t=[],r=[];for(let[
o,i]of Bt(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=z(i),u=vn(i),l=Object.keys(Object(u[0]));l.length>0?r.push(...kn(o,ne(u.map(f=>l.map(d=>z(
f[d]))),n,l.map(Pn)),n)):!s.includes(`
`)&&o.length+s.length+4<=n.columns?t.push([o,s]):r.push(...kn(o,Array.isArray(i)?Kt(i,n):s.trim().split(`
`).map(L),n))}return[...t.length===0?[]:["",...ne(t,n)],...r]}function Bt(e,n=""){return Object.entries(e).flatMap(([t,r])=>{let o=n+Pn(t);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?Bt({...r},`${o} `):[[o,r]]})}function Pn(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function z(e){return Array.isArray(e)?
e.map(z).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([n,t])=>`${Pn(n)} ${z(t)}`).join(", "):String(e!=null?
e:"-")}function vn(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function Ut(e){return Array.isArray(e)?e.map(z):[]}function Kt(e,n){return Ut(
e).flatMap(t=>_n(t,n))}function kn(e,n,t){return n.length===0?[]:["",Y("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,t),...n]}function Ai({before:e,after:n,before_header:t,
after_header:r,dst_larger:o},i){let s=o===void 0?Lt(String(e),String(n),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`--- ${t}`,`+++ ${r}`].
map(u=>Y("1",u,i)),...s.map(u=>Y(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var A=require("fs");var Sn=4*1024*1024,Wt=64,Ri=["__proto__","constructor","prototype"],Ae=/[ \t\n\r]*/y,Ei=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Zi=/true|false|null/y;function te(e,n){
if(e.length>Sn)throw $("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw $(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(a){let c=r.slice(0,o).split(`
`),m=`line ${c.length}, column ${(c[c.length-1]||"").length+1}`,g=o>=r.length?"the end":v(r.slice(o,o+12).split(`
`)[0]||""),h=r[o]==="'"?": JSON strings take double quotes":"";throw $("",`${n} is not JSON: found ${g} at ${m}, expected ${a}${h}`)}function s(a){var m;a.lastIndex=
o;let c=(m=a.exec(r))==null?void 0:m[0];return c!==void 0&&(o+=c.length),c}function u(){if(r[o]!=='"')return;let a=o+1;for(;a<r.length&&r[a]!=='"';)a+=r[a]==="\\"?
2:1;try{let c=JSON.parse(r.slice(o,a+1));return o=a+1,String(c)}catch(c){return i("a string on one line, with valid escapes and an end")}}function l(a){return s(
Ae),r[o]!==a?!1:(o++,!0)}function f(a){s(Ae);let c=u();if(c===void 0)return i("a key in double quotes");if(Ri.includes(c))throw $(c,`${n} holds the key ${v(c)},\
 which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(a,c))throw $(c,`${n} holds the key ${v(c)} twice, expected each key once: remove on\
e`);return l(":")?c:i('":"')}function d(a){var m;if(s(Ae),a>Wt&&(r[o]==="{"||r[o]==="["))throw $("",`${n} is nested deeper than ${Wt} levels: nothing here needs\
 more than three, so look at what wrote it`);if(l("{")){let g=Object.create(null);if(l("}"))return g;do g[f(g)]=d(a+1);while(l(","));return l("}")?g:i('"," or "\
}"')}if(l("[")){let g=[];if(l("]"))return g;do g.push(d(a+1));while(l(","));return l("]")?g:i('"," or "]"')}if(r[o]==='"')return u();let c=(m=s(Ei))!=null?m:s(Zi);
return c===void 0?i("a value"):JSON.parse(c)}let p=d(1);return s(Ae),o<r.length?i("nothing after the value"):p}var Ii=["check","diff","pretty","human","schema","help","version"];function Jt(e,n,t=[]){let r=[...Ii,...t],o=new Set,i=Object.create(null),s=[],u;for(let f=0;f<
e.length;f++){let d=e[f]||"",[,p="",,a]=/^--([a-z]+)(=([^]*))?$/.exec(d)||[],c=r.find(m=>d===`--${m}`);if(c!==void 0)o.add(c);else if(n.includes(p)){let m=a!=null?
a:e[++f];m===void 0||m===""||m.startsWith("-")?u=u!=null?u:`--${p} has no value, expected one after it`:p in i&&i[p]!==m?u=u!=null?u:`--${p} is given twice, exp\
ected it once`:i[p]=m}else d.startsWith("-")&&d!=="-"?u=u!=null?u:Mi(d,[...r,...n]):s.push(d)}s.length>1&&(u=u!=null?u:`found the arguments ${s.map(f=>v(f)).join(
" and ")}, expected one at most: quote the JSON as one word`);let[l]=s;return{switches:o,...i,...l===void 0?{}:{source:l},...u===void 0?{}:{problem:u}}}function Mi(e,n){
let t=we(e.replace(/^-+|=.*$/g,""),n);return`${v(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function Gt(e,n){
if(n!==void 0)return te(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return te(Yt(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return te(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw $("",`the argument is ${v(e)}, expected JSON, @FILE or -`);return te(Ti(t),`the file ${v(
t,200)}`)}function qt(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function Ti(e){let n;try{n=(0,A.openSync)(e,A.constants.O_RDONLY|A.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw $(
"",`${r} ${v(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,A.fstatSync)(n).isFile())throw $("",`${v(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Yt(n,`the file ${v(e,200)}`)}finally{(0,A.closeSync)(n)}}function Yt(e,n){let t=[];for(let o=Sn+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=Di(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw $("",`${n} is empty, expected a JSON object, {} at least`);return r}function Di(e,n,t){for(;;)try{return(0,A.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw $("",`cannot read ${t} (${o}), expected JSON there`);On(10)}}function On(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Re=require("fs");function Ee(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function re(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Re.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;On(2)}return!0}function zn(){let{COLUMNS:e,LC_ALL:n,LC_CTYPE:t,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(n||t||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&Ci(1))}}function Ci(e){try{return(0,Re.fstatSync)(e).isCharacterDevice()}catch(n){
return!1}}function Xt(e){let n,t=()=>{if(n===void 0)return!1;let r=Math.round(process.uptime()-n);return n=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:t,step(r){t(),e(`${r} ...`),n=process.uptime()}}}var Qt=!1;function er(){if(!Qt){Qt=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var oe="0.1.0";var Cd=new RegExp(`^(?:${["console|efi|clearcpuid|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip\
|nameserver|ifname|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|k\
ey|options|partuuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(
/(\w|\))\.(?=[a-z(])/g,"$1[.]")})$`);function Ze(e,n){var o,i;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}var Fi={x64:"x86_64",arm64:"aarch64"};function An(e){var s,u,l,f,d;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=(u=(s=/^[^#\s].*$/m.exec(e.attr("/\
etc/hostname")||""))==null?void 0:s[0])!=null?u:null,i={name:n?t||r:r||t,machine_id:(l=/^\w{32}$/.exec(e.attr("/etc/machine-id")||""))==null?void 0:l[0],os:Ze(e,
"PRETTY_NAME")||[Ze(e,"NAME"),Ze(e,"VERSION")].filter(Boolean).join(" "),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(d=e.attr("/proc/sys/kernel/arch"))!=null?
d:n?(f=Fi[process.arch])!=null?f:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,p])=>p))}async function rr(e,n,t,r){var p,a,c,m,g;process.removeAllListeners("warning");let o=e.type==="probe"?(p=t.probes)==null?void 0:p.flagsOf(e):void 0,i=Jt((a=r==null?
void 0:r.argv)!=null?a:process.argv.slice(2),["root",...(o==null?void 0:o.valued)||[]],o==null?void 0:o.switches),s={module:e.name,version:oe,host:{}},u=!1,l,f=Xt(
h=>re(Oe(h,zn()))),d=(h,y)=>{if(u)return;let _=Ji(h,i,y);u=!0,process.exitCode=Zt(h),re(f.end()?`
${_}`:_)};process.once("uncaughtException",h=>d(bn(B(h),s)));try{if(i.problem!==void 0)throw $("",i.problem);let h=Gi(e,i,(c=r==null?void 0:r.program)!=null?c:`${e.
name}.js`,(o==null?void 0:o.help)||"");if(h!==void 0){re(h);return}l=Gt(i.source,n);let y=await Bi(e,i,l,s,t,f.step);i.switches.has("metrics")&&y.metrics!==void 0?
re(y.metrics(Math.floor(Date.now()/1e3))):d(yn(y,s),y.human)}catch(h){Object.keys(s.host).length===0&&(s.host=Wi((g=(m=i.root)!=null?m:Reflect.get(Object(l),"ro\
ot"))!=null?g:"/")),d(bn(B(h),s))}}async function Bi(e,n,t,r,{engine:o,probes:i},s){if(t===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw $("",`${e.name} f\
ound no argument, expected one, since it acts at once: pass {} to mean it`);let{params:u,ansible:l}=qt(t===void 0?{}:t),f=pn(Ui,{_ansible_check_mode:l._ansible_check_mode,
_ansible_diff:l._ansible_diff}),d=pn({...W,...e.params},Ki(u,n.root)),{check:p,diff:a,root:c,wait:m}=d;if(!or(c))throw $("root",`root is ${JSON.stringify(c)}, w\
hich is no directory here, expected the top of a tree`);let g=xn(c);if(r.host=An(g),e.type==="probe"){if(i===void 0)throw new Error("this script was built witho\
ut probes");return i.run(e,g,d,n.capture)}if(o===void 0)throw new Error("this script was built without the engine");return o(c,e,d,{check:p||f._ansible_check_mode||
n.switches.has("check"),diff:a||f._ansible_diff||n.switches.has("diff"),wait:m,version:oe,beforeWriting:er,render:h=>Ee(yn(h,r)),...n.switches.has("human")?{progress:s}:
{}})}var Ui={_ansible_check_mode:W.check,_ansible_diff:W.diff};function Ki(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let t=Reflect.
get(e,"root");if(t!=null&&K(t)!==K(n))throw $("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --root, expected one of them`);
return{...e,root:n}}function or(e){try{return(0,tr.statSync)(e).isDirectory()}catch(n){return!1}}function Wi(e){let n=K(e);try{return n!==void 0&&or(n)?An(xn(n)):
{}}catch(t){return{}}}function Ji(e,{switches:n},t){return n.has("human")?Ft(e,zn(),t==null?void 0:t()):Ee(e,n.has("pretty")?2:0)}function Gi(e,{switches:n},t,r){
if(n.has("help"))return qi(e,t,r);if(n.has("version"))return`${e.name} ${oe}
`;if(!n.has("schema"))return;let o={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...dn({...e.params,...W}),examples:[
e.example]};return Ee(o,n.has("pretty")?2:0)}function qi(e,n,t){return`${e.name} ${oe}: ${e.summary}

Usage: ${n} [JSON | @FILE | - | FILE] [flags]
  ${n} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${fn(e.params)}
Parameters of every module:
${fn(W)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${t}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var ir=(...e)=>require("crypto").createHash(...e),sr=(...e)=>require("crypto").randomBytes(...e);function Ie(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}var Yi=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],Xi=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function ur(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function cr(e){
return e.toString(16).padStart(2,"0")}function Rn(e){var t;let n=e.attr("/proc/locks")||"";for(let r of Yi){let o=e.stat(r);if(o===null)continue;let[i,s]=[o.dev>>>
8&4095,o.dev&255|o.dev>>>12&1048320],u=`${i===0?"":` ${cr(i)}:${cr(s)}`}:${o.ino} `,l=n.split(`
`).find(d=>d.includes(u)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(d)&&!d.includes("->")),f=l===void 0||(t=/WRITE\s+(\d+)/.exec(l))==null?void 0:t[1];if(f!==void 0)return new b(
"E_BUSY",`${ur(e,f)} holds ${r}: a package transaction is running; wait until it ends and run this again`)}for(let r of e.list("/proc"))if(!(!/^\d+$/.test(r)||!Xi.
has(e.attr(`/proc/${r}/comm`)||"")))return new b("E_BUSY",`${ur(e,r)} is building a boot image; wait until it ends and run this again`);return null}var En="vfiokit_bind",Qi=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),pf=`\
install ${En} ${Qi}`;var mf=new RegExp(`^(?:install ${En} .*|softdep vfio-pci pre: (?:\\S+ )*${En})$`);var P="/var/lib/vfiokit",S=`${P}/journal.jsonl`,Me=1;function es(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n&&(!("entry"in n)||typeof Object(n.entry).kind=="string")?n:null}catch(n){return null}}function j(e){let n=e.read(S);if(n===null)return[];let t=new Map,
r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=es(i);if(s===null||!("vfiokit"in s)&&!t.has(s.run)||"vfiokit"in s&&s.vfiokit<=Me&&![s.claims,s.devices,s.dirs].
every(Array.isArray))throw new b("E_HOST",`${S} line ${o+1} is not a journal line; expected JSON with "run" and what belongs to it; restore the file from a back\
up or move it away, and undo by hand`);if("vfiokit"in s){if(s.vfiokit>Me)throw new b("E_HOST",`${S} has format ${s.vfiokit}, expected ${Me} at most; use the vfi\
okit that wrote it (version ${s.version}) or a newer one`);t.set(s.run,{...s,released:s.released||[],entries:[],done:!1});continue}let u=t.get(s.run);u!==void 0&&
("entry"in s?u.entries.push(s.entry):u.done=!0)}return[...t.values()]}function ar(e){return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function lr(e){return e.map(({entries:n,done:t,...r})=>ar([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function dr(e,n){let t=lr(j(e));async function r(o){t+=ar([o]),await e.write(S,t,384)}return await r({vfiokit:Me,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Zn(e,n){let t=j(e).filter(r=>!n.has(r.run));t.length>0?await e.write(S,lr(t),384):e.remove(S)}function ie(e){
return`${e.thing} ${e.value}`}function ns(e,{except:n,...t}){let r=(n||[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===!0});
return r.length===0?t:{...t,except:r}}function ts(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)t.delete(ie(i));for(let i of o.claims)t.set(ie(i),{claim:ns((r=t.get(ie(i)))==
null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||o===n).map(({claim:o})=>o)}function In(e,n){let t=j(e),r=ts(t).map(ie);return n.some(o=>r.includes(ie(o))||t.slice(-1).some(i=>!i.done))}function fr(e,n,t=420){var o,i;let r=e.real(n);return(((i=(o=r===null?null:e.stat(r))==null?void 0:o.mode)!=null?i:t)&4)===0||pr(e,r!=null?r:n)}function pr(e,n){
var r,o;let t=n.replace(/\/[^/]*$/,"");return t.length>0&&((((o=(r=e.stat(t))==null?void 0:r.mode)!=null?o:1)&1)===0||pr(e,t))}var mr=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function br(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function rs(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let u=-o;u<=o;u+=2){let l=i===void 0?0:xr(i,o,u);for(;l<e.length&&l-u<n.length&&
e[l]===n[l-u];)l++;if(s[u+o]=l,l>=e.length&&l-u>=n.length)return os(r,e.length,n.length)}}return null}function xr(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function os(e,n,t){var s;let r=[],[o,i]=[n,t];for(let u=e.length-1;u>=0;u--){let l=e[u-1],f=o-i,
d=l===void 0?0:xr(l,u,f);for(;o>d;)r.push([--o,--i]);if(l===void 0)break;f!==-u&&((s=l[f+u-2])!=null?s:0)+1===d?o--:i--}return r.reverse()}function H(e,n){if(e===
n)return[];let t=br(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=e.slice(t).match(mr)||[],o=n.slice(t).match(
mr)||[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=rs(r,o);if(s===null)return yr(t,r.join(""),
o.join("")).reverse();let u=[],[l,f,d]=[t,0,0];for(let[p,a]of[...s,[r.length,o.length]]){let c=r.slice(f,p).join("");(p>f||a>d)&&u.push(...yr(l,c,o.slice(d,a).join(
""))),l+=c.length+(r[p]||"").length,[f,d]=[p+1,a+1]}return u.reverse()}var gr=/[\s"',]/;function Te(e,n){return n>0&&n<e.length&&!gr.test(e.charAt(n-1))&&!gr.test(
e.charAt(n))}function hr(e,n){return e!==""&&/^["']/.test(n)&&n.startsWith(e,1)}function yr(e,n,t){let r=br(n,t),[o,i]=[n.slice(r),t.slice(r)];if(hr(o,i))return[
[e+r,0,i.charAt(0)],[e+n.length,0,i.slice(o.length+1)]];if(hr(i,o))return[[e+r,1,""],[e+r+1+i.length,o.length-1-i.length,""]];for(;r>0&&(Te(n,r)||Te(t,r));)r--;
let s=Math.min(n.length,t.length)-r,u=0;for(;u<s&&n[n.length-1-u]===t[t.length-1-u];)u++;for(;u>0&&(Te(n,n.length-u)||Te(t,t.length-u));)u--;return[[e+r,n.length-
r-u,t.slice(r,t.length-u)]]}var is=104448;function De(e){return Buffer.from(e,"latin1").toString("utf8")}var ss=/[^\s"']+/g,us=/^[A-Za-z_][\w.-]*=(?=.*[^=])/,wr=/["'\\]/g;function $r(e,n,t,r){
let o=t===null?null:t.replace(wr,""),i="",s=0;for(let u of e.split(/(?<=\n)/)){let l=s+u.length,f=(r==null?void 0:r.includes(u.replace(/\r?\n$/,"")))===!0,d=r===
void 0||f||u.trim()===""?l:s+u.trimEnd().length,p=n.filter(([a,c])=>a<d&&(c>s||(r===void 0?a>=s:a>s)));if(p.length>0&&f)i+=u;else if(p.length>0){let a=s;i+=u.replace(
ss,(c,m)=>{var h;return o!==null&&!o.includes(c.replace(wr,""))&&p.some(([y,_])=>y<=a+m&&_>=a+m+c.length)||r===void 0&&/^[ \t]*GRUB_[A-Z_]+=["']$/.test(u.slice(
0,m+c.length+1))?c:`${r===void 0&&((h=us.exec(c))==null?void 0:h[0])||""}***`})}s=l}return i}function Ce(e){return e===""||e.endsWith(`
`)?e:e+`
`}function _r(e,n,t,r,o,i=!1,s=""){let u={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[l,f]=[n||"",t||""];if(r){let p=H(l,
f),a=H(f,l),c=p.map(([g,h])=>[g,g+h]),m=a.map(([g,h])=>[g,g+h]);return{before:De(Ce($r(l,c,i?f+s:null,o))),after:De(Ce($r(f,m,i?null:l+s,o))),...u}}let d=Math.max(
l.length,f.length);return d>is?{dst_larger:d,...u}:{before:De(Ce(l)),after:De(Ce(f)),...u}}function Mn(e){return ir("sha256").update(e,"latin1").digest("hex")}function Tn(e){return e===null?"":`sha256:${Mn(e).slice(0,12)}`}var Dn=["/boot/grub2/grubenv","/etc/default/grub"];function vr(e,n){var t,r;return((t=e.stat(n))==null?void 0:t.type)!=="link"||Dn.includes(n)?null:`is a symbol\
ic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; put a file in its place`}function kr(e,n){let t=[],r=[];for(let[o,,i]of H(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length,l=u?i.split(/\r?\n/):[i],f=s&&u?"":l.shift()||"";/[^\s"']/.test(f)&&r.push(f),t.push(...l.filter(d=>d.trim()!==""))}return{lines:t,words:r}}function Ne(e){return e===null?"":Mn(e)}function Cn(e,n){let t=e.stat(n);if(t===null)return null;let r=vr(e,n);if(r!==null)throw de(`${n} ${r}`);if(t.type==="di\
r"||t.type==="other")throw de(`${n} is not a regular file; expected one or nothing; move it away`);return e.read(n)}function Le(e,n){let t=n.replace(/\/[^/]*$/,
"");return t===""||e.real(t)!==null?[]:[...Le(e,t),t]}var Pr={facet:"persistent",label:e=>e.path,async observe(e,n){let t=Cn(e,n.path);return t===n.text?{before:"",
after:""}:{before:Tn(t),after:Tn(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,n.owner,t,n.restored);await t(),e.remove(Dn.includes(
n.path)&&e.real(n.path)||n.path)},pending:()=>null,inverse(e,n){let t=Cn(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:Ne(
t),after:Ne(n.text),splices:H(n.text||"",t||""),...kr(t||n.copied||"",n.text||""),...n.lost===void 0?{}:{lost:n.lost},...o===null?{}:{was:{mode:o.mode,uid:o.uid,
gid:o.gid}},dirs:n.text===null?[]:Le(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n,t){return _r(n.path,Cn(e,n.path),n.text,n.secret!==
void 0||fr(e,n.path,n.mode),n.secret,t,n.copied)}};function cs(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Sr={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:cs(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new b(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var ps={file:Pr,grubConfig:void 0,bootImage:void 0,kmod:Sr,driver:void 0,reboot:void 0};function V(e){return ps[e.kind]}var Nn="/var/lib/vfiokit/images.json";var Ve=require("fs"),Ln=`${P}/lock`;function zr(){try{return Ve.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function je(e){
var n,t;try{let r=Ve.readFileSync(`/proc/${e}/stat`,"latin1"),o=r.slice(r.lastIndexOf(")")+2).split(" ");return/[ZX]/.test((n=o[0])!=null?n:"")?null:(t=o[19])!=
null?t:null}catch(r){return null}}function He(e){try{return Ve.readlinkSync(`/proc/${e}`)}catch(n){return""}}var ms="pid:[4026531836]";function gs({pid:e,ns:n,started:t,
boot_id:r}){if(r!==zr())return!1;let o=He("self/ns/pid");return!n||n===o?je(e)===t:o!==ms||Ve.readdirSync("/proc").some(i=>je(i)===t&&["",n].includes(He(`${i}/n\
s/pid`)))}function Ar(e){try{let n=JSON.parse(e);return gs(n)?n:null}catch(n){return null}}function Rr(e){let n=e.read(Ln);return n===null?null:Ar(n)}function hs(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Er(e){return new b("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${hs(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer; what a container that is gone has left is seen to be from outside of containers only"})}function ys(e){return new Promise(n=>{setTimeout(
n,e)})}async function Fe(e,n,t){let r=process.uptime()+e;for(;;){let o=n();if(o===null)return;if(process.uptime()>=r)throw o;t==null||t(`waiting: ${o.message.replace(
/;.*/,"")}`),t=void 0,await ys(Math.min(250,Math.max(10,(r-process.uptime())*1e3)))}}function jn(e,n,t){return Fe(n,()=>{let r=Rr(e);return r===null?null:Er(r)},
t)}async function Zr(e,n,t,r){let o={pid:Number(He("self"))||process.pid,ns:He("self/ns/pid"),started:je("self")||"",boot_id:zr(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await jn(e,r);let i=JSON.stringify(o)+`
`;return await Fe(r,()=>{var s;return Hn(e,Ln,i)?null:Er((s=Rr(e))!=null?s:o)}),bs(e,i),()=>e.remove(Ln)}function Hn(e,n,t){if(e.createExclusive(n,t))return!0;if(Or(
e,n))return!1;let r=`${n}.removing`;if(!Hn(e,r,t))return!1;try{Or(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function Or(e,n){let t=e.read(
n);return t===null||Ar(t)!==null}function bs(e,n){for(let t of e.list(P)){let r=`${P}/${t}`,[,o]=/^lock[.\w]*\.(\d+)$/.exec(t)||[];try{(o!==void 0?je(Number(o))===
null:/^lock(\.removing)+$/.test(t)&&Hn(e,r,n))&&e.remove(r)}catch(i){if(!(i instanceof b))throw i}}}var xs=20;async function Bn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=V(i),{before:u,after:l}=await s.observe(e,i,o);if(u===l)continue;let f=s.pending(
e,i);if(f!==null){r.includes(f)||r.push(f);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:l}});for(let d of s.touches(
i))o.add(d)}return{todo:t,pending:r}}function Mr(e,n,{undoes:t}){var o,i;let r=[];for(let{step:s}of n){let u=(i=(o=V(s)).diff)==null?void 0:i.call(o,e,s,t!==void 0);
u!==void 0&&r.push(u)}return r}function ws(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${sr(3).toString("hex")}`}function Vn(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function $s(e,n,t,r){let o=e.length===0?n.length===0?"nothing to do":"nothing to do here":`${r?
"would change":"changed"} ${Vn(e.map(u=>u.label))}`,i=n.length===0?"":`; left for you to run: ${Vn(n)}`,s=t.rebootReasons||[];return`${o}${i}${s.length===0?"":`\
; a reboot is required: ${Vn(s)}`}`}function se({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:l,device:f,runnable:d,ask:p}){return Xn({root:e,live:n,
bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:l,device:f,runnable:d,ask:p})}function Fn(e,n,t,r){var d,p,a;let o=n.report(e),{changes:i,run:s}=t,u=[...t.pending,
...n.pending||[]],{fail:l}=o,f=(p=t.error)!=null?p:l===void 0?void 0:{stop:l,node:r?"untouched":(d=l.node)!=null?d:"partial"};return{changed:i.length>0,msg:f===
void 0?(a=o.msg)!=null?a:$s(i,u,o,r):f.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:o.rebootReasons||[],
pendingAtBoot:o.pendingAtBoot||[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...n.notes||[],...o.notes||[]],warnings:[...n.warnings||[],...o.warnings||
[]],own:o.own,...s===void 0?{}:{run:s},...f===void 0?{}:{error:f}}}function Tr({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}
function _s(e,n,t){var r;try{return Fn(e,n,t,!1)}catch(o){return Fn(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:B(o),node:t.changes.length>
0?"partial":"untouched"}},!1)}}async function vs(e,n,t,r,o){var l,f;let i=new Set,s=[],u=new Map(n.flatMap(({step:d})=>V(d).rollBack===void 0?[]:[[d,V(d).inverse(
e,d)]]));for(let{step:d,change:p}of n){let a=V(d);try{let c=async(y=e)=>{let _=await a.observe(y,d,i),O=_.before!==_.after;if(O&&_.before!==p.before&&a.facet!==
"derived")throw new b("E_RACED",`${p.label} changed while this ran: it was ${p.before||"absent"} and is ${_.before||"absent"}; somebody else is at work here; ru\
n this again`);return O},m=se(e),g=await c(m),h=(l=u.get(d))!=null?l:g?a.inverse(m,d):void 0;g&&((f=o.progress)==null||f.call(o,p.label)),h!==void 0&&(s.push([d,
h]),await(t==null?void 0:t.entry(h))),g&&await a.apply(e,d,c)}catch(c){throw c instanceof b?await ks(e,{todo:n,tried:s,done:r},d,c):c}r.push(p);for(let c of a.touches(
d))i.add(c)}}async function ks(e,n,t,r){let o=V(t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([f])=>f.kind===t.kind),
r),u=new Set(n.todo.filter(f=>i.includes(f.step)).map(f=>f.change));n.done.splice(0,n.done.length,...n.done.filter(f=>!u.has(f)));let{hint:l}=r;return new b(r.code,
s===""?r.message:`${r.message}; ${s}`,{cause:r,...l===void 0?{}:{hint:l},...n.done.length===0&&n.tried.every(([f])=>i.includes(f))?{node:"rolled_back"}:{}})}function Ps(e,n,t,r){
try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof b)return r;throw o}}async function Ss(e,n){let{todo:t}=await Bn(e,n.steps.map(zs));if(t.length===
0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new b("E_DRIFT",`done, looked again, and no\
t so: ${r.join("; ")}; run by hand what was to do this, and look at its output`)}var Os=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function Dr(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&Os.test(e.path)}function Cr(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>Dr(i)))&&((o=n.guard)==null||o.call(n,e))}function zs(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}function As(e,n){
let t=e.list(`${P}/runs`).filter(r=>r!==n);for(let r of t.slice(0,Math.max(0,t.length+1-xs)))e.remove(`${P}/runs/${r}`)}function Rs(e){if(e.stat(S)===null){for(let n of e.
list(`${P}/runs`))e.remove(`${P}/runs/${n}`);e.removeEmptyDir(`${P}/runs`),e.remove(Nn)}}async function Nr(e,n,t,r){var p;r.check||await jn(e,r.wait,r.progress);
let o=se(e),i=n.plan(o,t),s=await Bn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0&&(r.check||!In(o,i.released||[]));if(Cr(o,i,s),r.check&&e.attr(S)!==null&&
j(o),r.check||u){let a=r.diff?Mr(o,s.todo,i):void 0;return Tr(n,Fn(o,i,{changes:s.todo.map(({change:c})=>c),pending:s.pending,diff:a},r.check))}let l=ws(),f=Le(
e,P),d=[...f].reverse();(p=r.beforeWriting)==null||p.call(r);try{let a=await Zr(e,n.name,l,r.wait);try{return await Lr(e,n,t,r,{run:l,made:f,empty:d})}finally{Ir(
a)}}finally{Ir(()=>{if(e.stat(S)===null)for(let a of[P,...d])e.removeEmptyDir(a)})}}function Ir(e){try{e()}catch(n){if(!(n instanceof b))throw n}}async function Lr(e,n,t,r,o,i=!0){
var R,T,ae;let{run:s,made:u,empty:l}=o;jr(e);let f=se(e),d=n.plan(f,t),{todo:p,pending:a}=await Bn(f,d.steps);if(Cr(f,d,{todo:p,pending:a}),i&&p.some(({step:E})=>Dr(
E))&&Rn(e)!==null)return await Fe(r.wait,()=>Rn(e),r.progress),Lr(e,n,t,r,o,!1);let c=r.diff?Mr(f,p,d):void 0,m=d.report(f).bootable,g=[],h,y=null;try{d.undoes===
void 0&&(p.some(({change:D})=>D.facet!=="pending")||In(f,d.released||[]))&&(y=await Es(e,n.name,d,{run:s,dirs:u,version:r.version})),await vs(e,p,y,g,r),(R=r.progress)==
null||R.call(r,"looking again");let E=se(e);await Ss(E,Ps(E,n,t,d));let N=d.report(E),Z=(((T=N.bootable)==null?void 0:T.reasons)||[]).filter(D=>(m==null?void 0:
m.ok)===!0||(m==null?void 0:m.reasons.includes(D))===!1);if(Z.length>0)throw new b("E_DRIFT",`this node would no longer boot as it did: ${Z.join("; ")}; run pas\
sthrough_undo before you reboot`);await(y==null?void 0:y.done()),l.push(...d.emptyDirs||[]);for(let D of d.emptyDirs||[])e.removeEmptyDir(D);d.undoes!==void 0&&
N.fail===void 0&&await Zn(e,d.undoes),d.undoes!==void 0&&Rs(e)}catch(E){h=B(E),d.undoes===void 0&&g.length===0&&await Zs(e,s,h)&&(y=null)}let _=g.length>0||y!==
null,O=Tr(n,_s(se(e),d,{changes:g,pending:a,diff:c,...y===null?{}:{run:s},...h===void 0?{}:{error:{stop:h,node:(ae=h.node)!=null?ae:_?"partial":"untouched"}}}));
return _&&r.render!==void 0&&await Is(e,s,r.render(O)),O}function jr(e){let n=j(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=
null?r:t.path:[]});for(let t of new Set([...n,S,Nn])){let r=Ie(t);e.stat(r)!==null&&e.remove(r)}}function Es(e,n,t,r){return dr(e,{module:n,...r,at:new Date().toISOString().
replace(/\.\d+/,""),machine_id:e.attr("/etc/machine-id")||"",image:e.root!=="/"&&!e.live,boot_id:e.live&&e.attr("/proc/sys/kernel/random/boot_id")||"",claims:t.
claims||[],released:t.released||[],devices:t.devices||[]})}async function Zs(e,n,t){var r;try{let o=(r=j(e).find(i=>i.run===n))==null?void 0:r.entries[0];if(o!==
void 0){if(o.kind!=="file"||t.code!=="E_RACED"&&Ne(e.read(o.path))!==o.before)return!1;jr(e);for(let i of[...o.dirs].reverse())e.removeEmptyDir(i);if(o.dirs.some(
i=>e.stat(i)!==null))return!1}return await Zn(e,new Set([n])),!0}catch(o){if(!(o instanceof b))throw o;return!1}}async function Is(e,n,t){try{if(e.stat(S)===null)
return;await e.write(`${P}/runs/${n}.json`,t,384),As(e,`${n}.json`)}catch(r){if(!(r instanceof b))throw r}}var Hr=(...e)=>require("child_process").spawn(...e);var Be=require("fs");var Un={get errno(){return require("os").constants.errno},get signals(){return require("os").constants.signals}};var Ns=1800,Ls=64*1024*1024,Xr="/usr/local/sbin:/usr/sbin:/sbin",to=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],Qr="VFIOKIT_COMMAND",eo="ended\
 by a signal without a name",js=1,Hs=`process.title='${Pt} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,Vs=0;async function ue(e,n={}){return Fs((await Promise.resolve().then(()=>So(Yr(),1))).
default.sync,e,n)}function Fs(e,n,t){var h;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Vs}`,s={...process.env};for(let y of to)delete s[y];let u=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:u?`${u}:${Xr}`:`/usr/bin:/bin:${Xr}`,...t.env,LC_ALL:"C",[Qr]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((h=t.timeout)!=null?h:Ns)*1e3,killSignal:"SIGKILL",maxBuffer:Ls,encoding:"latin1",stripFinalNewline:!1,reject:!1},f=Bs(()=>e(r,
o,l));if(f===void 0)return{code:127,stdout:"",stderr:eo};let{exitCode:d,signal:p,timedOut:a,stdout:c="",stderr:m=""}=f;if(a)return Us(`${Qr}=${i}`),{code:124,stdout:c,
stderr:m};let g=p===void 0?void 0:Un.signals[p];return g!==void 0?{code:128+g,stdout:c,stderr:m}:typeof d=="number"?{code:d,stdout:c,stderr:m}:{code:127,stdout:c,
stderr:m||String(Reflect.get(f,"originalMessage")||eo)}}function Bs(e){try{return e()}catch(n){return}}function Us(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;for(let r of(0,Be.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Be.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(r),"SIGKILL"),
t=!0}catch(o){}}}async function ro(e,n,t){let r={...process.env};for(let u of to)delete r[u];let o=Hr(process.execPath,["-e",Hs,"--",e,n],{cwd:"/",env:r,detached:!0,
stdio:"ignore"}),i=new Promise(u=>{o.once("error",l=>u({code:String(Reflect.get(l,"code"))})),o.once("exit",(l,f)=>u(l===0?{}:{code:f!=null?f:Ks(l)}))}),s=await no(
t,i);return s!==void 0?s:(o.kill("SIGKILL"),await no(js,i)!==void 0?{code:"ETIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function Ks(e){var n,t;return(t=
(n=Object.entries(Un.errno).find(([,r])=>r===e))==null?void 0:n[0])!=null?t:`status ${e!=null?e:"?"}`}function no(e,n){return new Promise((t,r)=>{let o=setTimeout(
()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var x=require("fs"),ce=require("path");function Kn(e){let n=x.openSync(e,"r");try{x.fsyncSync(n)}finally{x.closeSync(n)}}function oo(e){try{e()}catch(n){if(process.
geteuid()===0)throw n}}function io(e,n,t){let r=x.fstatSync(e);n!==null&&(r.uid!==n.uid||r.gid!==n.gid)&&oo(()=>x.fchownSync(e,n.uid,n.gid)),(x.fstatSync(e).mode&
4095)!==t&&x.fchmodSync(e,t)}async function so(e,n,t){let r=(n.mode&56)!==0&&(n.mode&4)===0;if(io(e,n,r?n.mode&448|128:n.mode&4095),!r)return;let o=x.existsSync(
"/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await ue([o,"--attributes-only","--preserve=mode","--",t,`/proc/${x.readlinkSync("/proc/self")}/fd/${e}`]),u=x.
fstatSync(e).mode;if(i!==0||u!==n.mode)throw new b("E_APPLY",`${t} was not replaced, as its readers could not be kept: ${o} ended with ${i} and left mode ${(u&4095).
toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(n.mode&4095).toString(8)}; see that GNU's cp can be run`)}function Ue(e){try{return x.lstatSync(e)}catch(n){
if(Reflect.get(Object(n),"code")==="ENOENT")return null;throw n}}function uo(e){try{x.unlinkSync(e)}catch(n){}}function Wn(e,n,t=()=>{}){if(!x.existsSync(e)){Wn(
ce.dirname(e),493,t);try{x.mkdirSync(e,{mode:n}),x.chmodSync(e,n)}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}t(e)}}function Ws(e,n){return t=>{
oo(()=>x.chownSync(t,e.uid,e.gid)),x.chmodSync(t,n|(n&292)>>2)}}async function co(e,n,{mode:t,owner:r,label:o,last:i,anew:s}){let u=ce.dirname(e);Wn(u,493,r===void 0?
void 0:Ws(r,t));let l=Ie(e),f=Ue(e);Ue(l)!==null&&x.unlinkSync(l);let{O_WRONLY:d,O_CREAT:p,O_EXCL:a,O_NOFOLLOW:c}=x.constants,m=x.openSync(l,d|p|a|c,384);try{try{
for(let g=0;g<n.length;)g+=x.writeSync(m,n,g);f===null||s===!0?io(m,r!=null?r:null,t):await so(m,f,e),x.fsyncSync(m)}finally{x.closeSync(m)}f!==null&&await o(l,
e),await(i==null?void 0:i()),x.renameSync(l,e)}catch(g){throw uo(l),g}f===null&&await o(e,null),Kn(u)}async function ao(e,n,t){let r=Ue(n),o=x.openSync(e,"r+");
try{r!==null&&await so(o,r,n),x.fsyncSync(o)}finally{x.closeSync(o)}await t(e,r===null?null:n),x.renameSync(e,n),Kn(ce.dirname(n))}function lo(e){x.unlinkSync(e),
Kn(ce.dirname(e))}function Js(e){return`${e}.${process.pid}`}function fo(e,n){let t=Js(e);for(let r=1;;r++)try{return Wn(ce.dirname(e),448),Ue(t)!==null&&x.unlinkSync(
t),x.writeFileSync(t,n,{mode:384,flag:"wx"}),x.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{
uo(t)}}var po=require("fs"),Gs=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],qs=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);
function mo(e){return(n,...t)=>e(Ys({root:n}),...t)}function Ys(e){let n=wn(e.root),{view:t,forget:r}=$n(n),{machine:o}=e;function i(d){return o!==void 0||n===""?
{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(d.startsWith("/")?t.real(d)!==null:Gs.some(a=>t.real(`${a}/${d}`)!==null))?
qs.has(d.replace(/.*\//,""))&&t.real("/proc/self")===null?{ok:!1,why:`${d} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${d} is not in ${n}`}}async function s(d,p){return o!==
void 0?o.run(d,p):ue(n===""?d:["chroot",n,...d],p)}function u(d,p=!0){r();let a=Se(n,d,p),c=a===null?null:n+a;if(c===null)throw new b("E_REFUSED",`${d} is a loo\
p of links; expected a file or nothing; remove the links`);return c}async function l(d,p){n!==""||o!==void 0||!po.existsSync("/sys/fs/selinux/enforce")||await ue(
p===null?["restorecon","-F",d]:["chcon",`--reference=${p}`,d])}function f(d,p,a){if(a instanceof b)return a;let c=q(a),m=c==="EPERM"&&process.geteuid()===0?"loo\
k at it with lsattr and clear its attribute with chattr -i":c==="EACCES"||c==="EPERM"?"run as root":c==="ENOSPC"?"free space on that file system":c==="EROFS"?"m\
ount it read-write":"see the error and run again";return new b("E_APPLY",`${d} could not be ${p}: ${c===""?String(a):c}; ${m}`,{cause:a})}return{...t,live:n===""||
o!==void 0,runnable:i,run:s,ask:s,async write(d,p,a,c,m,g){try{await co(u(d),Buffer.from(p,"latin1"),{mode:a!=null?a:420,owner:c,label:l,last:m,anew:g})}catch(h){
throw f(d,"written",h)}},createExclusive(d,p){let a=u(d);try{return fo(a,p)}catch(c){throw f(d,"created",c)}},remove(d){try{lo(u(d,!1))}catch(p){if(!Pe(p))throw f(
d,"removed",p)}},removeEmptyDir(d){try{po.rmdirSync(u(d))}catch(p){}},async replace(d,p){try{await ao(u(d),u(p),l)}catch(a){throw f(p,"replaced",a)}},async writeAttribute(d,p,a){
if(o!==void 0)return o.writeAttribute(d,p);let{code:c,left:m}=await ro(u(d),p,a);if(c!==void 0)throw Object.assign(new Error(`${d}: ${c}`),{code:c,...m===void 0?
{}:{left:m}})}}}rr(Et,vfiokitArguments,{engine:mo(Nr)});
}));
