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
var vo=Object.create;var He=Object.defineProperty;var ko=Object.getOwnPropertyDescriptor;var Po=Object.getOwnPropertyNames;var So=Object.getPrototypeOf,zo=Object.prototype.hasOwnProperty;var Oo=(e,n,t)=>n in e?He(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var C=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Ao=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Po(n))!zo.call(e,o)&&o!==t&&He(e,o,{get:()=>n[o],enumerable:!(r=ko(n,o))||r.enumerable});
return e};var te=(e,n,t)=>(t=e!=null?vo(So(e)):{},Ao(n||!e||!e.__esModule?He(t,"default",{value:e,enumerable:!0}):t,e));var J=(e,n,t)=>Oo(e,typeof n!="symbol"?n+"":n,t);var yn=C((Yl,jt)=>{jt.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var Ft=C((Xl,Lt)=>{Lt.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Vt=C(Ht=>{Ht._parse=function(e,n,t){return{command:e,args:n,options:t}}});var X=C((ed,Ut)=>{Ut.exports={}});var Kt=C((nd,Bt)=>{Bt.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var Jt=C((td,Wt)=>{Wt.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var Gt=C(qt=>{qt.validateInputSync=function(){}});var Yt=C(bn=>{bn.joinCommand=bn.getEscapedCommand=function(){}});var nr=C(($d,er)=>{"use strict";var id=require("path"),_i=yn(),$i=Vt(),vi=X(),sd=X(),ud=X(),Xt=Kt(),ki=Jt(),{spawnedKill:cd,spawnedCancel:ad,setupTimeout:ld,validateTimeout:dd,
setExitHandler:fd}=X(),{handleInput:pd,getSpawnedResult:md,makeAllStream:gd,validateInputSync:Pi}=Gt(),{mergePromise:hd,getSpawnedPromise:yd}=X(),{joinCommand:bd,
parseCommand:xd,getEscapedCommand:wd}=Yt(),_d=1e3*1e3*100,Si=(e,n,t={})=>{let r=$i._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={...t},t.stdio=ki(t),
{file:e,args:n,options:t,parsed:r}},Qt=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?vi(n):n;er.exports.sync=(e,n,t)=>{
let r=Si(e,n,t);Pi(r.options);let o;try{o=_i.spawnSync(r.file,r.args,r.options)}catch(u){throw Xt({error:u,stdout:"",stderr:"",timedOut:!1})}let i=Qt(r.options,
o.stdout,o.error),s=Qt(r.options,o.stderr,o.error);if(o.error||o.status!==0||o.signal!==null){let u=Xt({stdout:i,stderr:s,error:o.error,signal:o.signal,exitCode:o.
status,timedOut:o.error&&o.error.code==="ETIMEDOUT"});if(!r.options.reject)return u;throw u}return{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var Mn=C((wf,Lr)=>{Lr.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var $=class extends Error{constructor(t,r,o={}){super(r);J(this,"code");J(this,"param");J(this,"hint");J(this,"cause");J(this,"node");this.name="Stop",this.code=
t,Object.assign(this,o)}};function k(e,n){return new $("E_PARAMS",n,{param:e})}function Jn(e,n){return new $("E_HOST",e,n===void 0?{}:{hint:n})}function fe(e,n){
return new $("E_REFUSED",e,n===void 0?{}:{hint:n})}var qn=new WeakMap;function pe(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return qn.set(t,new Map),t}function L(e,n,t){let r=qn.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Xn=["/lib/modules","/usr/lib/modules"],Ro={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function H(e){return e.replace(/-/g,"_")}function me(e,n){let t=Xn.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function Qn(e){
return L(e,"kernels",()=>[...new Set(Xn.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${me(e,t)}/${r}`)!==null)))}function Ve(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Eo={"modules.dep":":","modules.builtin":"\\s*\\n"},Gn=new Map;function Zo(e){return`${e.replace(/\W/g,"\\$&").
replace(/_/g,"[-_]")}\\.ko`}function Yn(e,n,t){var c,a;let r=`${n}/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(a=Gn.get(s))!=null?a:{text:`
${(c=e.read(r))!=null?c:""}
`,answers:new Map};return Gn.set(s,u),d=>{let g=u.answers.get(d);if(g!==void 0)return g;let p=new RegExp(`[/\\n]${Zo(d)}(?:\\.\\w+)?${Eo[t]}`).test(u.text);return u.
answers.set(d,p),p}}function et(e,n){return L(e,`modules of ${n}`,()=>Io(e,n))}function Io(e,n){let t=me(e,n),r=Yn(e,t,"modules.builtin"),o=Yn(e,t,"modules.dep"),
i=Ve(e)===n;return s=>{var d;let u=H(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==null&&o!==null)return"absent";let c=Ro[u],a=c===
void 0?null:new RegExp(`^${c}=([ym])$`,"m").exec((d=e.read(`/boot/config-${n}`))!=null?d:"");return a!==null?a[1]==="y"?"builtin":"module":i&&Ue(e,s)?Mo(e,u)?"m\
odule":"builtin":"absent"}}function Mo(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function Ue(e,n){return e.stat(`/sys/module/${H(n)}`)!==null}var To="/dev/null";function ge(e){return e.slice(e.lastIndexOf("/")+1)}function Do(e,n){return ge(e)<ge(n)?-1:ge(e)>ge(n)?1:0}function he(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==To){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(Do)}function ye(e,n){var r,o;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var Co=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function No(e){var r;let n=[],t=1;for(let o of(r=
e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:t,lines:i}),t+=i}return n}function nt(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function jo(e,n){
var r,o,i,s;let t=[];for(let{text:u,line:c,lines:a}of No(e)){if(u.startsWith("#"))continue;let d=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(d===null)continue;let g=d[1],p=nt((r=d[2])!=null?r:""),f=g==="alias"?nt((i=((o=d[3])!=null?o:"").split(/[\t ]+/).find(l=>l!==""))!=null?i:""):(s=d[3])!=
null?s:"";p===null||f===null||f===""&&g!=="blacklist"||t.push({command:g,name:p,rest:g==="blacklist"?"":g==="options"?f.replace(/\t/g," "):f,path:n,line:c,lines:a})}
return t}function tt(e,n){return L(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...he(e,Co)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+
1)>"modules.softdep");t.splice(r<0?t.length:r,0,`${me(e,n)}/modules.softdep`)}return t.flatMap(r=>L(e,r,()=>jo(ye(e,r),r)))})}function Lo(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),u=r==="["?e.indexOf("]",s+1):-1;if(u<0)return r===
t?n+1:-1;let c=!1;for(let a=s;a<u;a++){let d=e.charAt(a+1)==="-"&&a+2<u;(d?e.charAt(a)<=t&&t<=e.charAt(a+2):e.charAt(a)===t)&&(c=!0),d&&(a+=2)}return c===i?-1:u+
1}function Fo(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?Lo(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;
i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function Be(e,n,t){var r;return(r=e.find(o=>o.command===n&&Fo(o.name,t)))!=null?r:null}function Ho(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").
split(/\s+/))o==="pre:"||o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function Vo(e,n){let t=Be(e,"softdep",n);return t!==null&&Ho(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:Be(e,"install",n)}function rt(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Vo(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var Ke=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function We(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:H(n)}function be(e){let n=[];for(let t of he(e,Ke))for(let r of ye(e,t).split(`
`)){let o=We(r);o!==null&&n.push({name:o,path:t})}return n}function ot(e,n){let t=new Set(e.split(`
`).map(We)),r=n.filter(o=>!t.has(H(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function it(e,n){var r;let t=new Set(n.map(H));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=We(o);return i===null||!t.has(i)}).
join("")}function st(e){return Object.freeze({type:"module",...e})}var Uo=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
Bo=/manage|generated|begin/i;function Je(e){if(!Bo.test(e))return null;for(let[n,t]of Uo)if(t.test(e))return n;return null}function qe(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function ut(e,n,t=[]){let r=qe(n),o=e.read(n),i=Je(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var Ye=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function ct(e){return new Ye(e)}function at(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function xe(){return{}}function lt(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function Xe(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,n!=null&&n.reportInput&&(o.input=e.input),o}var Ge;function Qe(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Ge!==e._zod){Ge=void 0;return}Ge=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var dt;var en={value:void 0,enumerable:!1};function O(e,n,t,r){var d;let o={};function i(g){this.def=g,this.constr=a,this.traits=new Set}i.prototype=o;function s(g,p){if(g._zod){if(g._zod.traits.has(e))return}else{
en.value=new i(p);try{Object.defineProperty(g,"_zod",en)}finally{en.value=void 0}}g._zod.traits.add(e),n(g,p)}let u=(d=r==null?void 0:r.Parent)!=null?d:Object;class c extends u{}
Object.defineProperty(c,"name",{value:e});function a(g){let p=r!=null&&r.Parent?new c:this;s(p,g);let f=p._zod.deferred;if(f){for(let l of f)l();p._zod.deferred=
void 0}return p}return Object.defineProperty(a,"init",{value:s}),Object.defineProperty(a,"name",{value:e}),a}var ft;(ft=(dt=globalThis).__zod_globalConfig)!=null||(dt.__zod_globalConfig={});var nn=globalThis.__zod_globalConfig;function tn(e){return e&&Object.assign(nn,
e),nn}var rn={value:void 0,enumerable:!1},du=new WeakSet([Object.prototype,Error.prototype]),mt=(e,n)=>{e.name="$ZodError",rn.value=n,Object.defineProperty(e,"issues",
rn),rn.value=void 0},fu=O("$ZodError",mt),gt=O("$ZodError",mt,void 0,{Parent:Error});var Wo=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?Jo(e,i.issues,o):{success:!0,data:i.value}},we=Wo(
gt);function Jo(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>Xe(o,t,tn()))),n=void 0,t=void 0),r},set error(o){r=o,n=void 0,t=void 0}}}var ht={major:4,minor:6,patch:7};var q=O("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=ht,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var yt=O("$ZodNever",(e,n)=>{q.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Go(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...lt(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}function Yo(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function Xo(e,n,t,r,o,i,s){let u=[],c=o.keySet,d=o.catchall._zod.def.type;for(let g in n)
if(!c.has(g)){if(g==="__proto__"){d==="never"&&u.push(g);continue}if(d==="never"){u.push(g);continue}}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),t}var bt=O("$ZodObject",(e,n)=>{q.init(e,n);let t=ct(()=>Yo(n)),r=at,o=n.catchall,i;e._zod.parse=(s,u)=>{i!=null||(i=t.value);let c=s.
value;if(!r(c))return s.issues.push({expected:"object",code:"invalid_type",input:c,inst:e}),s;s.value={};let a=[],d=i.shape;for(let g of i.allKeys){if(g==="__pr\
oto__")continue;let p=d[g],f=p._zod.optin,l=p._zod.optout,h=p._zod.run({value:c[g],issues:[]},u);Go(h,s,g,c,f,l)}return o?Xo(a,c,s,u,t.value,e):a.length?Promise.
all(a).then(()=>s):s}});var xt=O("$ZodTransform",(e,n)=>{q.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var wt=O("$ZodPipe",(e,n)=>{q.init(e,n),Qe(e,"optin",t=>t.def.in._zod.optin),Qe(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(t,
r);return Qo(o,n.out,r)}});function Qo(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function _t(e,n){return new e({type:"never",...xe(n)})}var _e=O("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");q.init(e,n),e.def=n,e.type=n.type});var ni=O("ZodMiniNever",(e,n)=>{yt.init(e,n),_e.init(e,n)});function ti(e){return _t(ni,e)}var ri=O("ZodMiniObject",(e,n)=>{bt.init(e,n),_e.init(e,n)});function $t(e,n){return new ri({type:"object",shape:e,catchall:ti(),...xe(n)})}var oi=O("ZodMiniTransform",(e,n)=>{xt.init(e,n),_e.init(e,n)});function on(e){return new oi({type:"transform",transform:e})}var ii=O("ZodMiniPipe",(e,n)=>{wt.init(e,n),_e.init(e,n)});function vt(e,n){return new ii({type:"pipe",in:e,out:n})}var si=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,ui=/^[ -~]*$/;function kt(e){if(ui.
test(e))return;let n=si.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function A(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function $e(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:ci(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function ci(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let a=1;a<=n.length;a++){let d=((r=t[a-1])!=null?r:0)+(e[u-
1]===n[a-1]?0:1);c.push(Math.min(d,((o=t[a])!=null?o:0)+1,((i=c[a-1])!=null?i:0)+1))}t=c}return(s=t[n.length])!=null?s:0}var ai=["true","yes","on","y","t","1"],li=["false","no","off","n","f","0"];function sn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return ai.
includes(n)?!0:li.includes(n)?!1:void 0}function un(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function St(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function ke(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function ve(e,n="",t=""){var r;if(typeof e=="stri\
ng")Pt(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>ve(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=un(e))!=null?r:{}))Pt(o,n===""?"a key":`a ke\
y of ${n}`,t),ve(i,n===""?o:`${n}.${o}`,t||o)}function Pt(e,n,t){let r=kt(e);if(r!==void 0)throw k(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var di={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function cn(e){return{type:di[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function an(e){let n={};for(let[t,r]of Object.entries(e))n[t]=cn(r);return{type:"object",properties:n,additionalProperties:!1}}
function fi(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function ln(e){return Object.entries(e).map(([n,t])=>`  ${n} (${fi(t)})
      ${t.describe}
`).join("")}var zt="vfiokit-write";var pi=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Pe(e){return Y("bool",e,"true or false",sn,{})}function mi(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Y("int",e,`a whole number${r}`,i=>St(i,n,t),o)}function Ot(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Y("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function At(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>sn(i)===r):[];return o.length===1?o[0]:void 0};return{
...Y("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Rt(e,n){let t=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(
",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Y("list",n,
o,t,{items:cn(e)}),s=u=>on((c,a)=>Array.isArray(c)?c.map((d,g)=>{var l;let p=d===null||d===""?void 0:we(u,d);if((p==null?void 0:p.success)===!0)return p.data;let f=(l=
p==null?void 0:p.error.issues[0])==null?void 0:l.message;a.issues.push({...Et(d,"something in it"),...f===void 0?{}:{message:f},path:[g]})}):c);return{...i,schema:()=>gi(
i.schema(),s(e.schema()))}}var G={check:Pe({describe:"Say what would change and write nothing.",default:!1}),diff:Pe({describe:"Show the changes of files as before and after.",default:!1}),
root:Y("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",ke,{pattern:"^/"}),wait:mi({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function dn(e,n){var p,f,l;let t=un(n);if(t===void 0)throw k("",`the paramet\
ers are ${A(n)}, expected a JSON object such as {"check": true}`);ve(t);let r=yi(e);if(Object.keys(t).every(h=>t[h]===void 0))return r;let o=we(hi(e,t),t);if(o.
success)return{...r,...Object(o.data)};let[i]=o.error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[u=""]=s,c=s.map(h=>typeof h=="number"?`[${h}]`:`.${String(h)}`).
join("").slice(1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw k(String(u),`${c} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let a=String(
i.keys[0]),d=Object.keys(c===""?e:Object((l=e[c])==null?void 0:l.json.properties)).sort(),g=$e(a,d);throw k(c===""?a:c,`${JSON.stringify(a)} is not a parameter${c===
""?"":` of ${c}`}${g===void 0?"":` (did you mean ${g}?)`}; known are ${d.join(", ")}`)}function Et(e,n,t=""){return{code:"custom",input:e,message:`is ${A(e)}, e\
xpected ${n}${t}`}}function Y(e,n,t,r,o){let i=()=>on((c,a)=>{if(c==null||c===""&&e!=="str")return n.default;let d=r(c),g=typeof c=="number"&&(e==="str"||e==="l\
ist");return d===void 0&&a.issues.push(Et(c,t,g?pi:"")),d}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function gi(e,n){return vt(e,n)}function hi(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return $t(t)}function yi(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function fn(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Zt(e){return{kind:"kmod",name:e}}var pn="/etc/modules-load.d/vfio.conf",mn=["vfio","vfio_iommu_type1","vfio_pci"],bi=Ot({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function xi(e,n){var f;let t=[...new Set(n.modules.map(H))];if(t.length===0)throw k("modules",`modules is an e\
mpty list, expected at least one module; leave it out for ${mn.join(", ")}`);let r=Qn(e),o=Ve(e),i=new Map([...r,...o===null?[]:[o]].map(l=>[l,et(e,l)])),s=o===
null?void 0:i.get(o),u=l=>r.length===0||r.some(h=>{var w;return((w=i.get(h))==null?void 0:w(l))!=="absent"}),c=t.filter(u),a=l=>{let h=new Set(be(l).map(m=>m.name)),
w=t.map(m=>{let y=s===void 0?r.length>0&&r.every(b=>{var _;return((_=i.get(b))==null?void 0:_(m))==="builtin"}):s(m)==="builtin";return{name:m,loaded:Ue(l,m)||y&&
s!==void 0,builtin:y,at_boot:h.has(m)||y}}),x=n.state==="absent"||s===void 0?[]:w.filter(m=>c.includes(m.name)&&!m.loaded);return{own:{modules:w},rebootReasons:x.
filter(m=>(s==null?void 0:s(m.name))==="absent").map(m=>`${m.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:x.filter(
m=>(s==null?void 0:s(m.name))!=="absent"&&!n.load).map(m=>`${m.name} is loaded at the next boot`)}};if(n.state==="absent"){let l=be(e).filter(x=>t.includes(x.name)),
h=[...new Set(l.map(x=>x.path))].filter(x=>{var m;return(x===pn||x===qe(pn))&&Je((m=e.read(x))!=null?m:"")===null});return{steps:h.map(x=>{var m;return fn(x,it(
(m=e.read(x))!=null?m:"",t).replace(/^\s+$/,"")||null)}),released:t.map(x=>({thing:"module",value:x})),notes:l.filter(x=>!h.includes(x.path)).map(x=>`${x.path} \
loads ${x.name}, and is not ours: left as it is`),report:a}}if(c.length===0)throw Jn(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expe\
cted a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let d=c.filter(l=>!be(e).some(h=>h.name===l)),g=ut(e,
pn,Ke.slice(1)),p=c.map(l=>rt(tt(e),l)).filter(l=>l!==null);return{steps:[...d.length===0?[]:[fn(g.path,ot((f=e.read(g.path))!=null?f:"",d))],...n.load&&s!==void 0?
c.filter(l=>s(l)==="module").map(Zt):[]],claims:d.map(l=>({thing:"module",value:l})),notes:[...t.filter(l=>!u(l)).map(l=>`no installed kernel has ${l}: left out`),
...c.filter(l=>n.load&&s!==void 0&&s(l)==="absent").map(l=>`the running kernel ${o} does not have ${l}: nothing to load now`)],warnings:[...d.length===0||g.warning===
void 0?[]:[g.warning],...p.map(l=>`${l.path} line ${l.line} keeps ${l.name} from being loaded, at boot too, although it is listed: take that line out`)],report:a}}
var It=st({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:At(["present","absent"],{describe:"Whether they are to be \
loaded at boot; absent unloads nothing.",default:"present"}),modules:Rt(bi,{describe:"The modules; those that no installed kernel has are left out.",default:mn}),
load:Pe({describe:"Load them now as well.",default:!0})},example:{modules:mn},plan:xi});var Te=require("fs");var wi=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function gn(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:a,pendingAtBoot:d,bootable:g,notes:p,warnings:f,own:l}=e,h=Nt({...Tt(t,o!==void 0,r,n),error:o&&Dt(o.stop,
o.node),exception:o&&Ct(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:a&&a.length>0,reboot_reasons:a,pending_at_boot:d,
bootable:g,notes:(p==null?void 0:p.length)===0?void 0:p,warnings:(f==null?void 0:f.length)===0?void 0:f}),w=Object.entries(l).filter(([x])=>!Object.prototype.hasOwnProperty.
call(h,x)&&!wi.includes(x)&&!x.startsWith("_"));return{...h,...Object.fromEntries(w)}}function hn(e,n){return Nt({...Tt(!1,!0,e.message,n),error:Dt(e,"untouched"),
exception:Ct(e),changes:[]})}function Mt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Tt(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Dt(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Ct(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Nt(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var sr=te(yn(),1),Se=require("fs"),xn=te(Ft(),1);var zi=1800,Oi=64*1024*1024,tr="/usr/local/sbin:/usr/sbin:/sbin",ur=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],rr="VFIOKIT_COMMAND",or="ended\
 by a signal without a name",Ai=1,Ri=`process.title='${zt} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,Ei=0;async function wn(e,n={}){return Zi((await Promise.resolve().then(()=>te(nr(),1))).
default.sync,e,n)}function Zi(e,n,t){var w;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Ei}`,s={...process.env};for(let x of ur)delete s[x];let u=s.PATH,c={
cwd:"/",extendEnv:!1,env:{...s,PATH:u?`${u}:${tr}`:`/usr/bin:/bin:${tr}`,...t.env,LC_ALL:"C",[rr]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((w=t.timeout)!=null?w:zi)*1e3,killSignal:"SIGKILL",maxBuffer:Oi,encoding:"latin1",stripFinalNewline:!1,reject:!1},a=Ii(()=>e(r,
o,c));if(a===void 0)return{code:127,stdout:"",stderr:or};let{exitCode:d,signal:g,timedOut:p,stdout:f="",stderr:l=""}=a;if(p)return Mi(`${rr}=${i}`),{code:124,stdout:f,
stderr:l};let h=g===void 0?void 0:xn.constants.signals[g];return h!==void 0?{code:128+h,stdout:f,stderr:l}:typeof d=="number"?{code:d,stdout:f,stderr:l}:{code:127,
stdout:f,stderr:l||String(Reflect.get(a,"originalMessage")||or)}}function Ii(e){try{return e()}catch(n){return}}function Mi(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Se.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Se.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function cr(e,n,t){return Ti(e,n,t)}async function Ti(e,n,t){let r={...process.env};for(let u of ur)delete r[u];
let o=(0,sr.spawn)(process.execPath,["-e",Ri,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(u=>{o.once("error",c=>u({code:String(Reflect.get(
c,"code"))})),o.once("exit",(c,a)=>u(c===0?{}:{code:a!=null?a:Di(c)}))}),s=await ir(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await ir(Ai,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function Di(e){var n,t;return(t=(n=Object.entries(xn.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function ir(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var P=require("fs"),U=require("path");function _n(e){return U.join(U.dirname(e),`.${U.basename(e)}.vfiokit-new`)}function ar(e){let n=P.openSync(e,"r");try{P.fsyncSync(
n)}finally{P.closeSync(n)}}function lr(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function dr(e,n,t){let r=P.fstatSync(e);n!==null&&(r.uid!==n.uid||r.
gid!==n.gid)&&lr(()=>P.fchownSync(e,n.uid,n.gid)),(P.fstatSync(e).mode&4095)!==t&&P.fchmodSync(e,t)}function ze(e){try{return P.lstatSync(e)}catch(n){if(Reflect.
get(Object(n),"code")==="ENOENT")return null;throw n}}function fr(e){try{P.unlinkSync(e)}catch(n){}}function $n(e,n,t=()=>{}){if(!P.existsSync(e)){$n(U.dirname(
e),n,t);try{P.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}t(e)}}function Ci(e,n){return t=>{lr(()=>P.chownSync(t,e.
uid,e.gid)),P.chmodSync(t,n|(n&292)>>2)}}async function pr(e,n,{mode:t,owner:r,label:o,last:i}){var l;let s=U.dirname(e);$n(s,493,r===void 0?void 0:Ci(r,t));let u=_n(
e),c=ze(e);ze(u)!==null&&P.unlinkSync(u);let{O_WRONLY:a,O_CREAT:d,O_EXCL:g,O_NOFOLLOW:p}=P.constants,f=P.openSync(u,a|d|g|p,384);try{try{for(let h=0;h<n.length;)
h+=P.writeSync(f,n,h);dr(f,(l=c!=null?c:r)!=null?l:null,c===null?t:c.mode&4095),P.fsyncSync(f)}finally{P.closeSync(f)}c!==null&&await o(u,e),await(i==null?void 0:
i()),P.renameSync(u,e)}catch(h){throw fr(u),h}c===null&&await o(e,null),ar(s)}async function mr(e,n,t){let r=ze(n),o=P.openSync(e,"r+");try{r!==null&&dr(o,r,r.mode&
4095),P.fsyncSync(o)}finally{P.closeSync(o)}await t(e,r===null?null:n),P.renameSync(e,n),ar(U.dirname(n))}function Ni(e){return`${e}.${process.pid}`}function gr(e,n){
let t=Ni(e);for(let r=1;;r++)try{return $n(U.dirname(e),448),ze(t)!==null&&P.unlinkSync(t),P.writeFileSync(t,n,{mode:384,flag:"wx"}),P.linkSync(t,e),!0}catch(o){
let i=Reflect.get(Object(o),"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{fr(t)}}var v=require("fs"),vn=16<<20,ji=40,Li=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Fi=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function oe(e){return e instanceof Error&&"code"in e?String(e.code):""}function Oe(e){let n=oe(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var Q=Buffer.allocUnsafe(4096);function hr(e){let n="",t=0;for(;;){let r=v.readSync(e,Q,t,Q.length-t,null);if(r===0)return n+Q.toString("latin1",0,t);if(t+=r,!(t<
Q.length)){if(n+=Q.toString("latin1"),n.length>vn)throw new Error("too large");t=0}}}function Ae(e){return e.split("/").filter(n=>n!==""&&n!==".")}function kn(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Ae(i===void 0?n:n.slice(o)),u=i===void 0?[]:Ae(i),c=0;for(let a=s.shift();a!==void 0;a=s.shift()){
if(a===".."){u.pop();continue}let d=[...u,a],g=null;if(s.length>0||t){let p=e+"/"+d.join("/");try{v.lstatSync(p).isSymbolicLink()&&(g=v.readlinkSync(p))}catch(f){
g=null}}if(g===null){u=d;continue}if(++c>ji)return null;g.startsWith("/")&&(u=[]),s.unshift(...Ae(g))}return"/"+u.join("/")}function Hi(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=kn(e,r,!0);o!==null&&v.existsSync(e+o)&&t.set(r,o)}function Pn(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(m,y){if(n==="")return m;Hi(n,m,r);let b=kn(n,m,y,r);return b===null?null:n+b}function i(m){let y=o(m,!0);if(y===
null||!v.existsSync(y))return null;try{return n===""?v.realpathSync.native(y):(v.lstatSync(y),y.slice(n.length))}catch(b){return null}}function s(m){let y=o(m,!1);
if(y===null)return null;let b;try{b=v.lstatSync(y)}catch(F){if(Oe(F))return null;throw new $("E_APPLY",`${m} could not be looked at: ${oe(F)}; run as root or gi\
ve this user access`,{cause:F})}let _=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:S,mtimeMs:E,ino:N,dev:Z,uid:z,gid:V}=b;return{
type:_,size:S,mtimeMs:E,ino:N,dev:Z,uid:z,gid:V,mode:b.mode&4095}}function u(m){let y=o(m,!0);if(y===null)return null;let b;try{b=v.openSync(y,v.constants.O_RDONLY|
v.constants.O_NONBLOCK)}catch(_){if(Oe(_))return null;throw new $("E_APPLY",`${m} could not be read: ${oe(_)}; run as root or give this user access`,{cause:_})}
try{let _=v.fstatSync(b);if(!_.isFile())throw new $("E_HOST",`${m} is not a regular file, as it should be; move it out of the way`);if(_.size>vn)throw new $("E_\
HOST",`${m} has ${_.size} bytes, more than the ${vn} that such a file may have; look at what it is`);return _.size<Q.length?hr(b):v.readFileSync(b,"latin1")}catch(_){
throw _ instanceof $?_:new $("E_APPLY",`${m} could not be read: ${oe(_)}`,{cause:_})}finally{v.closeSync(b)}}function c(m,y,b){let _=o(m,!0);if(_===null)return null;
try{let S=v.openSync(_,v.constants.O_RDONLY|v.constants.O_NONBLOCK);try{let E=Buffer.alloc(b);return E.slice(0,v.readSync(S,E,0,b,y))}finally{v.closeSync(S)}}catch(S){
return null}}function a(m){let y=o(m,!0);if(y===null||!v.existsSync(y))return null;try{let b=v.openSync(y,v.constants.O_RDONLY|v.constants.O_NONBLOCK);try{return hr(
b).trimEnd()}finally{v.closeSync(b)}}catch(b){return null}}function d(m){let y=o(m,!0);if(y===null)return[];if(!v.existsSync(y))return[];try{return v.readdirSync(
y).sort()}catch(b){return[]}}function g(m){let y=o(m,!1);if(y===null)return null;try{return v.readlinkSync(y)}catch(b){return null}}function p(m){let y=o(m,!0);
if(y===null)return null;try{let{rdev:b}=v.statSync(y);return b===0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function f(m){return t!==void 0||
n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(m.startsWith("/")?i(m)!==null:Li.some(b=>i(`${b}/${m}`)!==null))?
Fi.has(m.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${m} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${m} is not in ${n}`}}async function l(m,y){return t!==
void 0?t.run(m,y):wn(n===""?m:["chroot",n,...m],y)}function h(m,y=!0){r.clear();let b=kn(n,m,y),_=b===null?null:n+b;if(_===null)throw new $("E_REFUSED",`${m} is\
 a loop of links; expected a file or nothing; remove the links`);return _}async function w(m,y){n!==""||t!==void 0||!v.existsSync("/sys/fs/selinux/enforce")||await wn(
y===null?["restorecon","-F",m]:["chcon",`--reference=${y}`,m])}function x(m,y,b){let _=oe(b),S=_==="EACCES"||_==="EPERM"?"run as root":_==="ENOSPC"?"free space \
on that file system":_==="EROFS"?"mount it read-write":"see the error and run again";return new $("E_APPLY",`${m} could not be ${y}: ${_===""?String(b):_}; ${S}`,
{cause:b})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:u,bytes:c,attr:a,list:d,link:g,real:i,stat:s,device:p,runnable:f,run:l,ask:l,async write(m,y,b,_,S){
try{await pr(h(m),Buffer.from(y,"latin1"),{mode:b!=null?b:420,owner:_,label:w,last:S})}catch(E){throw E instanceof $?E:x(m,"written",E)}},createExclusive(m,y){let b=h(
m);try{return gr(b,y)}catch(_){throw x(m,"created",_)}},remove(m){try{v.unlinkSync(h(m,!1))}catch(y){if(!Oe(y))throw x(m,"removed",y)}},rename(m,y){try{v.renameSync(
h(m,!1),h(y,!1))}catch(b){if(!Oe(b))throw x(m,"renamed",b)}},removeEmptyDir(m){try{v.rmdirSync(h(m))}catch(y){}},async replace(m,y){try{await mr(h(m),h(y),w)}catch(b){
throw x(y,"replaced",b)}},async writeAttribute(m,y,b){if(t!==void 0)return t.writeAttribute(m,y);let{code:_,left:S}=await cr(h(m),y,b);if(_!==void 0)throw Object.
assign(new Error(`${m}: ${_}`),{code:_,...S===void 0?{}:{left:S}})}}}function br(e,n,t){let r=Vi(yr(e),yr(n)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${t}`:[])}function yr(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function Vi(e,n){let t=[];for(let r=0,o=0;r<e.length||o<n.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==n[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];t.push(...e.slice(
r,r+i).map(u=>`-${u}`),...n.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&t.push(` ${e[r]}`)}return t}function Re(e,{utf8:n}){return e.replace(n?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function ee(e,n,{colour:t}){
return t&&e!==void 0?`\x1B[${e}m${n}\x1B[0m`:n}function ie(e,n){var t;return(t=e.match(new RegExp(`(?! )(.{1,${n}}|\\S+)(?= |$)`,"gm")))!=null?t:[""]}function B(e){
return`  ${e}`}function Sn(e,{columns:n}){return ie(e,n-4).map((t,r)=>B(r===0?t:B(t)))}function Ui(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function se(e,n,t){var g,p;let r=t===void 0?e:[t,...e],o=f=>f.reduce((l,h)=>Math.max(l,h.length),0),i=((g=r[0])!=null?g:[]).
map((f,l)=>o(r.map(h=>{var w;return(w=h[l])!=null?w:""}))),s=(p=i.pop())!=null?p:0,u=i.reduce((f,l)=>f+l+2,2),c=n.columns-u,a=Math.max(Math.min(s,20),o(r.flatMap(
f=>{var l;return ie((l=f[i.length])!=null?l:"",1)})));if(t!==void 0&&c<a)return e.flatMap(f=>Sn(f.map((l,h)=>`${t[h]} ${l}`).join(", "),n));let d=f=>ee(Ui(f),f,
n);return r.flatMap(f=>{var l;return ie((l=f[i.length])!=null?l:"",c).map((h,w)=>{if(w>0)return" ".repeat(u)+h;let x=i.map((m,y)=>{var b,_;return`${d((b=f[y])!=
null?b:"")}${" ".repeat(m+2-((_=f[y])!=null?_:"").length)}`});return B(x.join("")+d(h)).trimEnd()})})}function $r(e,n,t){let{changed:r,failed:o,msg:i,comment:s,module:u,version:c,contract:a,host:d,error:g,exception:p,run:f,changes:l,diff:h,pending:w,reboot_required:x,
reboot_reasons:m,pending_at_boot:y,bootable:b,notes:_,warnings:S,...E}=xr(e,n),N=(j,ne)=>On(j,ne,n),Z=(j,ne)=>N(j,Pr(ne,n)),z=zn(l),V=z.map(({facet:j,label:ne,before:_o,
after:$o})=>[I(j),`${ne}: ${Wi(I(_o),I($o),n)}`]),{code:F,hint:D,node:wo}=Object(g);return`${[...ie(Ki(I(i),o===!0,z),n.columns).map(j=>ee(o?`${"1"};${"31"}`:"1",
j,n)),...o?N("Changed",se(V,n)):se(V,n),...Ji(t===void 0?E:xr(t,n),n),...zn(h).flatMap(j=>qi(j,n)),...N("To be run by you",kr(w).map(B)),...Z("A reboot is requi\
red",m),...Z("At the next boot",y),...Z("This node would not boot",Object(b).reasons),...Z("Warnings",S),...Z("Notes",_),...Z("Hint",I(i).includes(D!=null?D:"")?
[]:[D]),...N("Undo with",f===void 0?[]:[B(`passthrough_undo '{"since": "${f}"}'`)]),...o?["",`${F}, node: ${wo}`]:[],...p===void 0?[]:["",I(p)]].join(`
`)}
`}function xr(e,n){return JSON.parse(JSON.stringify(e),(t,r)=>typeof r=="string"?Re(r,n):r)}function Ki(e,n,[t]){return n?`FAILED: ${e}`:t===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${t.label}`,1)[0]}:`}var wr="out of date: ";function Wi(e,n,{utf8:t}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${n}`)?e===""?"new":n===
""?"removed":"edited":e.startsWith(wr)?`made anew: ${e.slice(wr.length)}`:`${e||"absent"} ${t?"\u2192":"->"} ${n||"absent"}`}function Ji(e,n){let t=[],r=[];for(let[
o,i]of vr(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=I(i),u=zn(i),c=Object.keys(Object(u[0]));c.length>0?r.push(...On(o,se(u.map(a=>c.map(d=>I(
a[d]))),n,c.map(An)),n)):!s.includes(`
`)&&o.length+s.length+4<=n.columns?t.push([o,s]):r.push(...On(o,Array.isArray(i)?Pr(i,n):s.trim().split(`
`).map(B),n))}return[...t.length===0?[]:["",...se(t,n)],...r]}function vr(e,n=""){return Object.entries(e).flatMap(([t,r])=>{let o=n+An(t);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?vr({...r},`${o} `):[[o,r]]})}function An(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function I(e){return Array.isArray(e)?
e.map(I).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([n,t])=>`${An(n)} ${I(t)}`).join(", "):String(e!=null?
e:"-")}function zn(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function kr(e){return Array.isArray(e)?e.map(I):[]}function Pr(e,n){return kr(
e).flatMap(t=>Sn(t,n))}function On(e,n,t){return n.length===0?[]:["",ee("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,t),...n]}function qi({before:e,after:n,
before_header:t,after_header:r,dst_larger:o},i){let s=o===void 0?br(String(e),String(n),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`-\
-- ${t}`,`+++ ${r}`].map(u=>ee("1",u,i)),...s.map(u=>ee(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var M=require("fs");var Rn=4*1024*1024,Sr=64,Gi=["__proto__","constructor","prototype"],Ze=/[ \t\n\r]*/y,Yi=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Xi=/true|false|null/y;function ue(e,n){
if(e.length>Rn)throw k("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw k(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(p){var x,m;let f=r.slice(0,o).split(`
`),l=`line ${f.length}, column ${((x=f[f.length-1])!=null?x:"").length+1}`,h=o>=r.length?"the end":A((m=r.slice(o,o+12).split(`
`)[0])!=null?m:""),w=r[o]==="'"?": JSON strings take double quotes":"";throw k("",`${n} is not JSON: found ${h} at ${l}, expected ${p}${w}`)}function s(p){var l;
p.lastIndex=o;let f=(l=p.exec(r))==null?void 0:l[0];return f!==void 0&&(o+=f.length),f}function u(){if(r[o]!=='"')return;let p=o+1;for(;p<r.length&&r[p]!=='"';)
p+=r[p]==="\\"?2:1;try{let f=JSON.parse(r.slice(o,p+1));return o=p+1,String(f)}catch(f){return i("a string on one line, with valid escapes and an end")}}function c(p){
return s(Ze),r[o]!==p?!1:(o++,!0)}function a(p){s(Ze);let f=u();if(f===void 0)return i("a key in double quotes");if(Gi.includes(f))throw k(f,`${n} holds the key\
 ${A(f)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(p,f))throw k(f,`${n} holds the key ${A(f)} twice, expected each key once: \
remove one`);return c(":")?f:i('":"')}function d(p){var l;if(s(Ze),p>Sr&&(r[o]==="{"||r[o]==="["))throw k("",`${n} is nested deeper than ${Sr} levels`);if(c("{")){
let h=Object.create(null);if(c("}"))return h;do h[a(h)]=d(p+1);while(c(","));return c("}")?h:i('"," or "}"')}if(c("[")){let h=[];if(c("]"))return h;do h.push(d(
p+1));while(c(","));return c("]")?h:i('"," or "]"')}if(r[o]==='"')return u();let f=(l=s(Yi))!=null?l:s(Xi);return f===void 0?i("a value"):JSON.parse(f)}let g=d(
1);return s(Ze),o<r.length?i("nothing after the value"):g}var Qi=["check","diff","pretty","human","schema","help","version"];function zr(e,n,t=[]){var a,d;let r=[...Qi,...t],o=new Set,i=Object.create(null),s=[],u;for(let g=0;g<
e.length;g++){let p=(a=e[g])!=null?a:"",[,f="",,l]=(d=/^--([a-z]+)(=([^]*))?$/.exec(p))!=null?d:[],h=r.find(w=>p===`--${w}`);if(h!==void 0)o.add(h);else if(n.includes(
f)){let w=l!=null?l:e[++g];w===void 0||w===""||w.startsWith("-")?u=u!=null?u:`--${f} has no value, expected one after it`:f in i&&i[f]!==w?u=u!=null?u:`--${f} i\
s given twice, expected it once`:i[f]=w}else p.startsWith("-")&&p!=="-"?u=u!=null?u:es(p,[...r,...n]):s.push(p)}s.length>1&&(u=u!=null?u:`found the arguments ${s.
map(g=>A(g)).join(" and ")}, expected one at most: quote the JSON as one word`);let[c]=s;return{switches:o,...i,...c===void 0?{}:{source:c},...u===void 0?{}:{problem:u}}}
function es(e,n){let t=$e(e.replace(/^-+|=.*$/g,""),n);return`${A(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(
", ")}`}function Or(e,n){if(n!==void 0)return ue(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ue(Rr(0,"stdin"),"stdin");
if(/^\s*[{[]/.test(e))return ue(Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw k("",`the argument is ${A(e)}, expected JSON, @FILE or -`);
return ue(ns(t),`the file ${A(t,200)}`)}function Ar(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.
create(null);for(let[r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function ns(e){let n;try{n=(0,M.openSync)(e,M.constants.
O_RDONLY|M.constants.O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),
"code"))})`;throw k("",`${r} ${A(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,M.fstatSync)(n).isFile())throw k("",`${A(
e,200)} is not a regular file, expected a file that holds JSON; for a pipe pass -`);return Rr(n,`the file ${A(e,200)}`)}finally{(0,M.closeSync)(n)}}function Rr(e,n){
let t=[];for(let o=Rn+1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=ts(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString(
"latin1").trim()==="")throw k("",`${n} is empty, expected a JSON object, {} at least`);return r}function ts(e,n,t){for(;;)try{return(0,M.readSync)(e,n,0,n.length,
null)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw k("",`cannot read ${t} (${o}), expected JSON t\
here`);En(10)}}function En(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Ie=require("fs");function Me(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function ce(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Ie.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;En(2)}return!0}function Zn(){let{COLUMNS:e,LC_ALL:n,LC_CTYPE:t,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(n||t||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&rs(1))}}function rs(e){try{return(0,Ie.fstatSync)(e).isCharacterDevice()}catch(n){
return!1}}function Er(e){let n,t=()=>{if(n===void 0)return!1;let r=Math.round(process.uptime()-n);return n=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:t,step(r){t(),e(`${r} ...`),n=process.uptime()}}}var Zr=!1;function Ir(){if(!Zr){Zr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ae="0.1.0";var Yd=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Mr(e,n){var o,i,s;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:(s=r[2])!=null?s:null}var os={x64:"x86_64",arm64:"aarch64"};function In(e){var s,u;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:n?t||r:r||
t,machine_id:e.attr("/etc/machine-id"),os:Mr(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:n?(s=
os[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,c])=>c))}async function Dr(e,n,t,r){var d,g,p,f;process.removeAllListeners("warning");let o=zr((d=r==null?void 0:r.argv)!=null?d:process.argv.slice(2),jr(e)?["root","cap\
ture"]:["root"],Nr(e)?["metrics"]:[]),i={module:e.name,version:ae,host:{}},s=!1,u,c=Er(l=>ce(Re(l,Zn()))),a=(l,h)=>{if(s)return;let w=ds(l,o,h);s=!0,process.exitCode=
Mt(l),ce(c.end()?`
${w}`:w)};process.once("uncaughtException",l=>a(hn(Tr(l),i)));try{if(o.problem!==void 0)throw k("",o.problem);let l=fs(e,o,(g=r==null?void 0:r.program)!=null?g:
`${e.name}.js`);if(l!==void 0){ce(l);return}u=Or(o.source,n);let h=await is(e,o,u,i,t,c.step);o.switches.has("metrics")&&h.metrics!==void 0?ce(h.metrics(Math.floor(
Date.now()/1e3))):a(gn(h,i),h.human)}catch(l){Object.keys(i.host).length===0&&(i.host=ls((f=(p=o.root)!=null?p:Reflect.get(Object(u),"root"))!=null?f:"/")),a(hn(
l instanceof $?l:Tr(l),i))}}async function is(e,n,t,r,o,i){if(t===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw k("",`${e.name} found no argument, expecte\
d one, since it acts at once: pass {} to mean it`);let{params:s,ansible:u}=Ar(t===void 0?{}:t),c=dn(ss,{check:u._ansible_check_mode,diff:u._ansible_diff}),a=dn(
{...G,...e.params},us(s,n.root)),{check:d,diff:g,root:p,wait:f}=a;if(!Cr(p))throw k("root",`root is ${JSON.stringify(p)}, which is no directory here, expected t\
he top of a tree`);let l=Pn({root:p});if(r.host=In(l),e.type==="probe")return n.capture===void 0?cs(e,l,a):as(e,l,n.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(l,e,a,{check:d||c.check||n.switches.has("check"),diff:g||c.diff||n.switches.has("diff"),wait:f,version:ae,beforeWriting:Ir,
render:h=>Me(gn(h,r)),...n.switches.has("human")?{progress:i}:{}})}var ss={check:G.check,diff:G.diff};function us(e,n){if(n===void 0||typeof e!="object"||e===null||
Array.isArray(e))return e;let t=Reflect.get(e,"root");if(t!=null&&t!==n)throw k("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} \
in --root, expected one of them`);return{...e,root:n}}function Cr(e){try{return(0,Te.statSync)(e).isDirectory()}catch(n){return!1}}function cs(e,n,t){let{msg:r,
own:o,fail:i,...s}=e.read(pe(n),t);return{changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new $(i.code,r,i.hint===void 0?{}:{hint:i.hint}),
node:"untouched"}}}}function Nr(e){return e.type==="probe"&&e.takesMetrics===!0}function jr(e){return e.type==="probe"&&e.capture!==void 0}function as(e,n,t){var o,
i;let r=(i=(o=e.capture)==null?void 0:o.call(e,n))!=null?i:"";try{(0,Te.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(s){throw k("",`cannot write ${JSON.stringify(
t)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.
length} bytes of this host in ${t}; look through it before you send it`,changes:[],own:{}}}function Tr(e){return new $("E_INTERNAL",`${e instanceof Error?e.message:
String(e)}; this is a bug, please report it`,{cause:e})}function ls(e){let n=ke(e);try{return n!==void 0&&Cr(n)?In(Pn({root:n})):{}}catch(t){return{}}}function ds(e,{
switches:n},t){return n.has("human")?$r(e,Zn(),t==null?void 0:t()):Me(e,n.has("pretty")?2:0)}function fs(e,{switches:n},t){if(n.has("help"))return ps(e,t);if(n.
has("version"))return`${e.name} ${ae}
`;if(!n.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...an({...e.params,...G}),examples:[
e.example]};return Me(r,n.has("pretty")?2:0)}function ps(e,n){return`${e.name} ${ae}: ${e.summary}

Usage: ${n} [JSON | @FILE | - | FILE] [flags]
  ${n} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${ln(e.params)}
Parameters of every module:
${ln(G)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${jr(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${Nr(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var po=te(Mn(),1);var ms=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],gs=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Fr(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Tn(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of ms){let s=e.stat(i);if(s===null)continue;let u=n.split(`
`).find(a=>a.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(a)&&!a.includes("->")),c=u===void 0||(r=/WRITE\s+(\d+)/.exec(u))==null?void 0:r[1];if(c!==void 0)
return new $("E_BUSY",`${Fr(e,c)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!gs.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new $("E_BUSY",`${Fr(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var Dn="vfiokit_bind",hs=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Sf=`\
install ${Dn} ${hs}`;var zf=new RegExp(`^(?:install ${Dn} .*|softdep vfio-pci pre: (?:\\S+ )*${Dn})$`);var R="/var/lib/vfiokit",T=`${R}/journal.jsonl`,Cn=1;function ys(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n?n:null}catch(n){return null}}function le(e){var o;let n=e.read(T);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let u=ys(s);if(u===null)throw new $("E_HOST",`${T} line ${i+1} is not a journal line; expected JSON with "run"; resto\
re the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in u){if(u.vfiokit>Cn)throw new $("E_HOST",`${T} has\
 format ${u.vfiokit}, and this version knows formats up to ${Cn}; use the vfiokit that wrote it (version ${u.version}) or a newer one`);t.set(u.run,{...u,released:(o=
u.released)!=null?o:[],entries:[],done:!1});continue}let c=t.get(u.run);c!==void 0&&("entry"in u?c.entries.push(u.entry):c.done=!0)}return[...t.values()]}function Hr(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Vr(e){return e.map(({entries:n,done:t,...r})=>Hr([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Ur(e,n){let t=Vr(le(e));async function r(o){t+=Hr([o]),await e.write(T,t,384)}return await r({vfiokit:Cn,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Nn(e,n){let t=le(e).filter(r=>!n.has(r.run));t.length>0?await e.write(T,Vr(t),384):e.remove(T)}var Br=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function Jr(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function bs(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let u=-o;u<=o;u+=2){let c=i===void 0?0:qr(i,o,u);for(;c<e.length&&c-u<n.length&&
e[c]===n[c-u];)c++;if(s[u+o]=c,c>=e.length&&c-u>=n.length)return xs(r,e.length,n.length)}}return null}function qr(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function xs(e,n,t){var s;let r=[],[o,i]=[n,t];for(let u=e.length-1;u>=0;u--){let c=e[u-1],a=o-i,
d=c===void 0?0:qr(c,u,a);for(;o>d;)r.push([--o,--i]);if(c===void 0)break;a!==-u&&((s=c[a+u-2])!=null?s:0)+1===d?o--:i--}return r.reverse()}function K(e,n){var g,
p,f;if(e===n)return[];let t=Jr(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=(g=e.slice(t).match(Br))!=null?g:
[],o=(p=n.slice(t).match(Br))!=null?p:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=bs(r,o);if(s===
null)return[Wr(t,r.join(""),o.join(""))];let u=[],[c,a,d]=[t,0,0];for(let[l,h]of[...s,[r.length,o.length]]){let w=r.slice(a,l).join("");(l>a||h>d)&&u.push(Wr(c,
w,o.slice(d,h).join(""))),c+=w.length+((f=r[l])!=null?f:"").length,[a,d]=[l+1,h+1]}return u.reverse()}var Kr=/[\s"',]/;function De(e,n){return n>0&&n<e.length&&
!Kr.test(e.charAt(n-1))&&!Kr.test(e.charAt(n))}function Wr(e,n,t){let r=Jr(n,t);for(;r>0&&(De(n,r)||De(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<
o&&n[n.length-1-i]===t[t.length-1-i];)i++;for(;i>0&&(De(n,n.length-i)||De(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}var ws=104448;function Ce(e){return Buffer.from(e,"latin1").toString("utf8")}var Yr=/[^\s"']+/g;function Gr(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let u=i+s.length,c=n.filter(([a,d])=>a<u&&(d>i||(r===void 0?a>=i:a>i)));if(c.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(c.length>
0){let a=i;o+=s.replace(Yr,(d,g)=>{let p=!t.has(d)&&c.some(([l,h])=>l<=a+g&&h>=a+g+d.length),f=d.indexOf("=");return p?d:f>0?d.slice(0,f+1)+"***":"***"})}i=u}return o}
function Ne(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Xr(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,u]=[n!=null?n:"",t!=null?t:""];if(r){let a=K(
s,u),d=K(u,s),g=a.map(([l,h])=>[l,l+h]),p=d.map(([l,h])=>[l,l+h]),f=l=>{var h;return new Set((h=l.match(Yr))!=null?h:[])};return{before:Ce(Ne(Gr(s,g,f(u),o))),after:Ce(
Ne(Gr(u,p,f(s),o))),...i}}let c=Math.max(s.length,u.length);return c>ws?{dst_larger:c,...i}:{before:Ce(Ne(s)),after:Ce(Ne(u)),...i}}var Qr=te(Mn(),1);function je(e){return(0,Qr.createHash)("sha256").update(e,"latin1").digest("hex")}function eo(e,n){var o;let t=[],r=[];for(let[i,,s]of K(e,n)){let u=i===0||e.charAt(i-1)===`
`||s.startsWith(`
`),c=s.endsWith(`
`)||e.charAt(i)===`
`||i===e.length,a=c?s.split(/\r?\n/):[s],d=u&&c?"":(o=a.shift())!=null?o:"";d.trim()!==""&&r.push(d),t.push(...a.filter(g=>g.trim()!==""))}return{lines:t,words:r}}var _s=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function no(e){return e===null?"":`sha256:${je(e).slice(0,12)}`}function jn(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!_s.has(n))throw fe(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing;\
 put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw fe(`${n} is not a regular file; expected one or nothing; move it away`);
return e.read(n)}function Le(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Le(e,t),t]}var to={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=jn(e,n.path);return t===n.text?{before:"",after:""}:{before:no(t),after:no(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,
n.owner,t);await t(),e.remove(n.path)},pending:()=>null,inverse(e,n){var i,s;let t=jn(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.
path,before:t===null?"":je(t),after:n.text===null?"":je(n.text),splices:K((i=n.text)!=null?i:"",t!=null?t:""),...eo(t!=null?t:"",(s=n.text)!=null?s:""),...n.lost===
void 0?{}:{lost:n.lost},...o===null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Le(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[
e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return Xr(n.path,jn(e,n.path),
n.text,n.secret!==void 0||(r&4)===0,n.secret)}};function $s(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var ro={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:$s(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new $(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var zs={file:to,grubConfig:void 0,bootImage:void 0,kmod:ro,driver:void 0,reboot:void 0};function W(e){return zs[e.kind]}var Ln="/var/lib/vfiokit/images.json";var io=require("fs"),Fn=`${R}/lock`;function so(){try{return io.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Hn(e){
var n;try{let t=io.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function Os(e){
return e.boot_id===so()&&Hn(e.pid)===e.started}function uo(e){try{let n=JSON.parse(e);return Os(n)?n:null}catch(n){return null}}function co(e){let n=e.read(Fn);
return n===null?null:uo(n)}function As(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function ao(e){
return new $("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${As(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function Rs(e){return new Promise(n=>{setTimeout(n,e)})}async function Fe(e,n,t){let r=Date.now()+
e*1e3;for(;;){let o=n();if(o===null)return;if(Date.now()>=r)throw o;t==null||t(`waiting: ${o.message.replace(/;.*/,"")}`),t=void 0,await Rs(Math.min(250,Math.max(
10,r-Date.now())))}}function Vn(e,n,t){return Fe(n,()=>{let r=co(e);return r===null?null:ao(r)},t)}async function lo(e,n,t,r){var s;let o={pid:process.pid,started:(s=
Hn(process.pid))!=null?s:"",boot_id:so(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await Vn(e,r);let i=JSON.stringify(o)+`
`;return await Fe(r,()=>{var u;return Un(e,Fn,i)?null:ao((u=co(e))!=null?u:o)}),Es(e,i),()=>e.remove(Fn)}function Un(e,n,t){if(e.createExclusive(n,t))return!0;if(oo(
e,n))return!1;let r=`${n}.removing`;if(!Un(e,r,t))return!1;try{oo(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function oo(e,n){let t=e.read(
n);return t===null||uo(t)!==null}function Es(e,n){var t;for(let r of e.list(R)){let o=`${R}/${r}`,[,i]=(t=/^lock[.\w]*\.(\d+)$/.exec(r))!=null?t:[];try{(i!==void 0?
Hn(Number(i))===null:/^lock(\.removing)+$/.test(r)&&Un(e,o,n))&&e.remove(o)}catch(s){if(!(s instanceof $))throw s}}}var Zs=20;async function Wn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=W(i),{before:u,after:c}=await s.observe(e,i,o);if(u===c)continue;let a=s.pending(
e,i);if(a!==null){r.includes(a)||r.push(a);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:c}});for(let d of s.touches(
i))o.add(d)}return{todo:t,pending:r}}function mo(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=W(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function Is(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,po.randomBytes)(3).toString("hex")}`}function Bn(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Ms(e,n,t,r){var u;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Bn(e.map(c=>c.label))}`,i=n.length===0?"":`; left for you to run: ${Bn(n)}`,s=(u=t.rebootReasons)!=null?u:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Bn(s)}`}`}function de({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:a,runnable:d,ask:g}){return pe(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:a,runnable:d,ask:g})}function Kn(e,n,t,r){var d,g,p,f,l,h,w,x,m,y;let o=n.report(e),{changes:i,
run:s}=t,u=[...(d=n.pending)!=null?d:[],...t.pending],{fail:c}=o,a=(p=t.error)!=null?p:c===void 0||r&&c.node!=="untouched"?void 0:{stop:c,node:(g=c.node)!=null?
g:"partial"};return{changed:i.length>0,msg:a===void 0?(f=o.msg)!=null?f:Ms(i,u,o,r):a.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:
{diff:t.diff},rebootReasons:(l=o.rebootReasons)!=null?l:[],pendingAtBoot:(h=o.pendingAtBoot)!=null?h:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(w=
n.notes)!=null?w:[],...(x=o.notes)!=null?x:[]],warnings:[...(m=n.warnings)!=null?m:[],...(y=o.warnings)!=null?y:[]],own:o.own,...s===void 0?{}:{run:s},...a===void 0?
{}:{error:a}}}function go({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}function Ts(e,n,t){var r;try{return Kn(e,n,t,!1)}catch(o){
if(!(o instanceof $))throw o;return Kn(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function Ds(e,n,t,r,o){var c,a;let i=new Set,s=[],u=new Map(n.flatMap(({step:d})=>W(d).rollBack===void 0?[]:[[d,W(d).inverse(e,d)]]));for(let{step:d,change:g}of n){
let p=W(d);try{let f=async(x=e)=>{let m=await p.observe(x,d,i),y=m.before!==m.after;if(y&&m.before!==g.before&&p.facet!=="derived")throw new $("E_RACED",`${g.label}\
 changed while this ran: it was ${g.before||"absent"} and is ${m.before||"absent"}; somebody else is at work on this node; run this again`);return y},l=de(e),h=await f(
l),w=(c=u.get(d))!=null?c:h?p.inverse(l,d):void 0;h&&((a=o.progress)==null||a.call(o,g.label)),w!==void 0&&(s.push([d,w]),await(t==null?void 0:t.entry(w))),h&&await p.
apply(e,d,f)}catch(f){throw f instanceof $?await Cs(e,{todo:n,tried:s,done:r},d,f):f}r.push(g);for(let f of p.touches(d))i.add(f)}}async function Cs(e,n,t,r){let o=W(
t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([a])=>a.kind===t.kind),r),u=new Set(n.todo.filter(a=>i.includes(a.step)).
map(a=>a.change));n.done.splice(0,n.done.length,...n.done.filter(a=>!u.has(a)));let{hint:c}=r;return new $(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,
...c===void 0?{}:{hint:c},...n.done.length===0&&n.tried.every(([a])=>i.includes(a))?{node:"rolled_back"}:{}})}function Ns(e,n,t,r){try{return r.undoes===void 0?
n.plan(e,t):r}catch(o){if(o instanceof $)return r;throw o}}async function js(e,n){let{todo:t}=await Wn(e,n.steps.map(Fs));if(t.length===0)return;let r=t.map(({change:o})=>`${o.
label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new $("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever wa\
s to do this ended without an error, so run it by hand and look at its output`)}var Ls=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function ho(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&Ls.test(e.path)}function yo(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>ho(i)))&&((o=n.guard)==null||o.call(n,e))}function Fs(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function Hs(e){
let n=e.list(`${R}/runs`);for(let t of n.slice(0,Math.max(0,n.length-Zs)))e.remove(`${R}/runs/${t}`)}function Vs(e){if(e.stat(T)===null){for(let n of e.list(`${R}\
/runs`))e.remove(`${R}/runs/${n}`);e.removeEmptyDir(`${R}/runs`),e.remove(Ln)}}async function bo(e,n,t,r){var g;r.check||await Vn(e,r.wait,r.progress);let o=de(
e),i=n.plan(o,t),s=await Wn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0;if(yo(o,i,s),r.check||u){let p=r.diff?mo(o,s.todo):void 0;return go(n,Kn(o,i,{changes:s.
todo.map(({change:f})=>f),pending:s.pending,diff:p},r.check))}let c=Is(),a=Le(e,R),d=[...a].reverse();(g=r.beforeWriting)==null||g.call(r);try{let p=await lo(e,
n.name,c,r.wait);try{return await xo(e,n,t,r,{run:c,made:a,empty:d})}finally{fo(p)}}finally{fo(()=>{if(e.stat(T)===null)for(let p of[R,...d])e.removeEmptyDir(p)})}}
function fo(e){try{e()}catch(n){if(!(n instanceof $))throw n}}async function xo(e,n,t,r,o,i=!0){var b,_,S,E,N,Z;let{run:s,made:u,empty:c}=o;Us(e);let a=de(e),d=n.
plan(a,t),{todo:g,pending:p}=await Wn(a,d.steps);if(yo(a,d,{todo:g,pending:p}),i&&g.some(({step:z})=>ho(z))&&Tn(e)!==null)return await Fe(r.wait,()=>Tn(e),r.progress),
xo(e,n,t,r,o,!1);let f=r.diff?mo(a,g):void 0,l=d.report(a).bootable,h=[],w,x=null;try{d.undoes===void 0&&g.some(({change:D})=>D.facet!=="pending")&&(x=await Bs(
e,n.name,d,{run:s,dirs:u,version:r.version})),await Ds(e,g,x,h,r),(b=r.progress)==null||b.call(r,"looking again");let z=de(e);await js(z,Ns(z,n,t,d));let V=d.report(
z),F=((S=(_=V.bootable)==null?void 0:_.reasons)!=null?S:[]).filter(D=>(l==null?void 0:l.ok)===!0||(l==null?void 0:l.reasons.includes(D))===!1);if(F.length>0)throw new $(
"E_DRIFT",`this node would no longer boot as it did: ${F.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(x==null?void 0:
x.done()),c.push(...(E=d.emptyDirs)!=null?E:[]);for(let D of(N=d.emptyDirs)!=null?N:[])e.removeEmptyDir(D);d.undoes!==void 0&&V.fail===void 0&&await Nn(e,d.undoes),
d.undoes!==void 0&&Vs(e)}catch(z){w=z instanceof $?z:new $("E_INTERNAL",`${z instanceof Error?z.message:String(z)}; this is a bug, please report it`,{cause:z}),
x===null&&d.undoes===void 0&&await Ks(e,s)}let m=h.length>0||x!==null,y=go(n,Ts(de(e),d,{changes:h,pending:p,diff:f,...x===null?{}:{run:s},...w===void 0?{}:{error:{
stop:w,node:(Z=w.node)!=null?Z:m?"partial":"untouched"}}}));return m&&r.render!==void 0&&await Ws(e,s,r.render(y)),y}function Us(e){let n=le(e).flatMap(t=>t.entries).
flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.path:[]});for(let t of new Set([...n,T,Ln])){let r=_n(t);e.stat(r)!==null&&e.remove(r)}}function Bs(e,n,t,r){
var o,i,s,u,c;return Ur(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(o=e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&
!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=t.claims)!=null?s:[],released:(u=t.released)!=null?u:[],devices:(c=t.
devices)!=null?c:[]})}async function Ks(e,n){try{le(e).some(t=>t.run===n)&&await Nn(e,new Set([n]))}catch(t){if(!(t instanceof $))throw t}}async function Ws(e,n,t){
try{if(e.stat(T)===null)return;await e.write(`${R}/runs/${n}.json`,t,384),await Hs(e)}catch(r){if(!(r instanceof $))throw r}}Dr(It,vfiokitArguments,bo);
}));
