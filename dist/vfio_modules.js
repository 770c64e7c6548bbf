#!/usr/bin/node
// WANT_JSON
// vfio_modules 0.1.0 of vfiokit, Apache-2.0; generated, do not edit. Licences of what is bundled: THIRD-PARTY-LICENSES.txt
(function () {
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
})();
function vfiokit(require, exports, module) {
// <<INCLUDE_ANSIBLE_MODULE_JSON_ARGS>>
var vfiokitArguments = String(vfiokit).split('\n', 2)[1].slice(3);
if (vfiokitArguments.charAt(0) !== '{') vfiokitArguments = undefined;
var fo=Object.create;var Ke=Object.defineProperty;var po=Object.getOwnPropertyDescriptor;var mo=Object.getOwnPropertyNames;var go=Object.getPrototypeOf,ho=Object.prototype.hasOwnProperty;var yo=(e,n,t)=>n in e?Ke(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var M=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var bo=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of mo(n))!ho.call(e,o)&&o!==t&&Ke(e,o,{get:()=>n[o],enumerable:!(r=po(n,o))||r.enumerable});
return e};var We=(e,n,t)=>(t=e!=null?fo(go(e)):{},bo(n||!e||!e.__esModule?Ke(t,"default",{value:e,enumerable:!0}):t,e));var ee=(e,n,t)=>yo(e,typeof n!="symbol"?n+"":n,t);var Bt=M(Ut=>{Ut._parse=function(e,n,t){return{command:e,args:n,options:t}}});var G=M((Ll,Kt)=>{Kt.exports={}});var Jt=M(Wt=>{Wt.signalsByName=new Proxy({},{get:function(){return{}}})});var Gt=M((Vl,qt)=>{"use strict";var{signalsByName:bi}=Jt(),xi=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`time\
d out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:"\
failed",_i=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:u,timedOut:c,isCanceled:a,killed:l,parsed:{options:{timeout:m}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:bi[o].description,f=r&&r.code,y=`Command ${xi({timedOut:c,timeout:m,errorCode:f,signal:o,signalDescription:p,
exitCode:i,isCanceled:a})}: ${s}`,b=Object.prototype.toString.call(r)==="[object Error]",g=b?`${y}
${r.message}`:y,h=[g,n,e].filter(Boolean).join(`
`);return b?(r.originalMessage=r.message,r.message=h):r=new Error(h),r.shortMessage=g,r.command=s,r.escapedCommand=u,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!c,r.isCanceled=a,r.killed=l&&!c,r};qt.exports=_i});var Yt=M((Hl,$n)=>{"use strict";var Pe=["stdin","stdout","stderr"],wi=e=>Pe.some(n=>e[n]!==void 0),Xt=e=>{if(!e)return;let{stdio:n}=e;if(n===void 0)return Pe.map(
r=>e[r]);if(wi(e))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${Pe.map(r=>`\`${r}\``).join(", ")}`);if(typeof n=="string")
return n;if(!Array.isArray(n))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof n}\``);let t=Math.max(n.length,Pe.length);
return Array.from({length:t},(r,o)=>n[o])};$n.exports=Xt;$n.exports.node=e=>{let n=Xt(e);return n==="ipc"?"ipc":n===void 0||typeof n=="string"?[n,n,n,"ipc"]:n.includes(
"ipc")?n:[...n,"ipc"]}});var er=M(Qt=>{Qt.validateInputSync=function(){}});var rr=M((Bl,tr)=>{"use strict";var nr=(e,n=[])=>Array.isArray(n)?[e,...n]:[e],$i=/^[\w.-]+$/,vi=/"/g,ki=e=>typeof e!="string"||$i.test(e)?e:`"${e.replace(vi,'\\\
"')}"`,Pi=(e,n)=>nr(e,n).join(" "),Si=(e,n)=>nr(e,n).map(t=>ki(t)).join(" "),zi=/ +/g,Oi=e=>{let n=[];for(let t of e.trim().split(zi)){let r=n[n.length-1];r&&r.
endsWith("\\")?n[n.length-1]=`${r.slice(0,-1)} ${t}`:n.push(t)}return n};tr.exports={joinCommand:Pi,getEscapedCommand:Si,parseCommand:Oi}});var lr=M((Kl,X)=>{"use strict";var Ai=require("path"),vn=require("child_process"),Zi=Bt(),Ei=G(),Ii=G(),Ri=G(),Se=Gt(),ir=Yt(),{spawnedKill:Mi,spawnedCancel:Ci,
setupTimeout:Ti,validateTimeout:Di,setExitHandler:ji}=G(),{handleInput:Ni,getSpawnedResult:Li,makeAllStream:Fi,validateInputSync:Vi}=er(),{mergePromise:or,getSpawnedPromise:Hi}=G(),
{joinCommand:sr,parseCommand:ur,getEscapedCommand:cr}=rr(),Ui=1e3*1e3*100,Bi=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?Ii.env({env:i,cwd:r,execPath:o}):i},ar=(e,n,t={})=>{let r=Zi._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:Ui,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=Bi(t),
t.stdio=ir(t),process.platform==="win32"&&Ai.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},oe=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Ei(n):n,ze=(e,n,t)=>{let r=ar(e,n,t),o=sr(e,n),i=cr(e,n);Di(r.options);let s;try{s=vn.spawn(r.file,r.args,r.
options)}catch(f){let d=new vn.ChildProcess,y=Promise.reject(Se({error:f,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,
killed:!1}));return or(d,y)}let u=Hi(s),c=Ti(s,r.options,u),a=ji(s,r.options,c),l={isCanceled:!1};s.kill=Mi.bind(null,s.kill.bind(s)),s.cancel=Ci.bind(null,s,l);
let p=Ri(async()=>{let[{error:f,exitCode:d,signal:y,timedOut:b},g,h,x]=await Li(s,r.options,a),_=oe(r.options,g),k=oe(r.options,h),S=oe(r.options,x);if(f||d!==0||
y!==null){let Z=Se({error:f,exitCode:d,signal:y,stdout:_,stderr:k,all:S,command:o,escapedCommand:i,parsed:r,timedOut:b,isCanceled:l.isCanceled,killed:s.killed});
if(!r.options.reject)return Z;throw Z}return{command:o,escapedCommand:i,exitCode:0,stdout:_,stderr:k,all:S,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}});return Ni(
s,r.options.input),s.all=Fi(s,r.options),or(s,p)};X.exports=ze;X.exports.sync=(e,n,t)=>{let r=ar(e,n,t),o=sr(e,n),i=cr(e,n);Vi(r.options);let s;try{s=vn.spawnSync(
r.file,r.args,r.options)}catch(a){throw Se({error:a,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let u=oe(
r.options,s.stdout,s.error),c=oe(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let a=Se({stdout:u,stderr:c,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return a;
throw a}return{command:o,escapedCommand:i,exitCode:0,stdout:u,stderr:c,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}};X.exports.command=(e,n)=>{let[t,...r]=ur(
e);return ze(t,r,n)};X.exports.commandSync=(e,n)=>{let[t,...r]=ur(e);return ze.sync(t,r,n)};X.exports.node=(e,n,t={})=>{n&&!Array.isArray(n)&&typeof n=="object"&&
(t=n,n=[]);let r=ir.node(t),o=process.execArgv.filter(u=>!u.startsWith("--inspect")),{nodePath:i=process.execPath,nodeOptions:s=o}=t;return ze(i,[...s,e,...Array.
isArray(n)?n:[]],{...t,stdin:void 0,stdout:void 0,stderr:void 0,stdio:r,shell:!1})}});var In=M(En=>{En.createHash=function(e){return require("crypto").createHash(e)};En.randomBytes=function(e){return require("crypto").randomBytes(e)}});var w=class extends Error{constructor(t,r,o={}){super(r);ee(this,"code");ee(this,"param");ee(this,"hint");ee(this,"cause");this.name="Stop",this.code=t,o.param!==
void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function v(e,n){return new w("E_PARAMS",n,{param:e})}function Vn(e,n){
return new w("E_HOST",e,n===void 0?{}:{hint:n})}function ae(e,n){return new w("E_REFUSED",e,n===void 0?{}:{hint:n})}var Hn=new WeakMap;function le(e){function n(t){let r=new Map;return o=>{let i=r.get(o);if(i!==void 0||r.has(o))return i;let s=t(o);return r.set(o,s),s}}return xo(
{...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)})}function xo(e){return Hn.set(e,new Map),e}function N(e,n,t){let r=Hn.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Kn=["/lib/modules","/usr/lib/modules"],_o={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function T(e){return e.replace(/-/g,"_")}function de(e,n){let t=Kn.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function Wn(e){
return N(e,"kernels",()=>[...new Set(Kn.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${de(e,t)}/${r}`)!==null)))}function Je(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var wo={"modules.dep":":","modules.builtin":"\\s*\\n"},Un=new Map;function Bn(e,n,t){var c,a;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(a=Un.get(s))!=null?a:{text:`
${(c=e.read(r))!=null?c:""}
`,answers:new Map};return Un.set(s,u),l=>{let m=u.answers.get(l);if(m!==void 0)return m;let p=l.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),f=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${wo[t]}`).test(u.text);return u.answers.set(l,f),f}}function Jn(e,n){return N(e,`modules of ${n}`,()=>$o(e,n))}function $o(e,n){let t=de(e,n),
r=Bn(e,t,"modules.builtin"),o=Bn(e,t,"modules.dep"),i=Je(e)===n;return s=>{var l;let u=T(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==
null&&o!==null)return"absent";let c=_o[u],a=c===void 0?null:new RegExp(`^${c}=([ym])$`,"m").exec((l=e.read(`/boot/config-${n}`))!=null?l:"");return a!==null?a[1]===
"y"?"builtin":"module":i&&qe(e,s)?vo(e,u)?"module":"builtin":"absent"}}function vo(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function qe(e,n){return e.stat(`/sys/module/${T(n)}`)!==null}var ko="/dev/null";function fe(e){return e.slice(e.lastIndexOf("/")+1)}function Po(e,n){return fe(e)<fe(n)?-1:fe(e)>fe(n)?1:0}function pe(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==ko){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(Po)}function me(e,n){var r,o;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var So=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],zo={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function Oo(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:t,lines:i}),t+=i}return n}function qn(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Ao(e,n){
var r,o,i,s;let t=[];for(let{text:u,line:c,lines:a}of Oo(e)){if(u.startsWith("#"))continue;let l=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(l===null)continue;let m=l[1],p=qn((r=l[2])!=null?r:""),f=m==="alias"?qn((i=((o=l[3])!=null?o:"").split(/[\t ]+/).find(d=>d!==""))!=null?i:""):(s=l[3])!=
null?s:"";p===null||f===null||f===""&&zo[m]||t.push({command:m,name:p,rest:m==="blacklist"?"":m==="options"?f.replace(/\t/g," "):f,path:n,line:c,lines:a})}return t}
function Gn(e,n){return N(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...pe(e,So)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modu\
les.softdep");t.splice(r<0?t.length:r,0,`${de(e,n)}/modules.softdep`)}return t.flatMap(r=>N(e,r,()=>Ao(me(e,r),r)))})}function Zo(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):r.replace(/[.+^${}()|[\]\\]/,
"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function Eo(e,n,t){var r;return(r=e.find(o=>o.command===n&&Zo(o.name,t)))!=null?r:null}function Xn(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Eo(e,"install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var Ge=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Xe(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:T(n)}function ge(e){let n=[];for(let t of pe(e,Ge))for(let r of me(e,t).split(`
`)){let o=Xe(r);o!==null&&n.push({name:o,path:t})}return n}function Yn(e,n){let t=new Set(e.split(`
`).map(Xe)),r=n.filter(o=>!t.has(T(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function Qn(e,n){var r;let t=new Set(n.map(T));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=Xe(o);return i===null||!t.has(i)}).
join("")}function et(e){return Object.freeze({type:"module",...e})}var Io=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]];
function Ye(e){for(let[n,t]of Io)if(t.test(e))return n;return null}function Qe(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function nt(e,n,t=[]){
let r=Qe(n),o=e.read(n),i=Ye(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell ${i} to leave these settings to one of\
 the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===void 0?{path:n}:{path:r,warning:`${n} wo\
uld hide ${s}, so ours is ${r}`}}function tt(e,n){return typeof n=="bigint"?n.toString():n}var nn=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function rt(e){return new nn(e)}function ot(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var tn="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function it(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function he(e,n,t){let r=new e._zod.constr(n!=null?n:e._zod.def);return(!n||t!=null&&t.parent)&&(r._zod.parent=e),r}function ye(e){let n=e;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function st(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function F(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function ut(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function ct(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function ne(e){return typeof e=="string"?e:e==null?void 0:e.message}function rn(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function H(e,n,t){var c,a,l,m,p,f,d,y,b,g,h,x,_,k,S,Z,ce;var r;
let o=(a=(c=e.inst)==null?void 0:c._zod)==null?void 0:a.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(m=e.schema)==null?void 0:m._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(Z=(S=(_=(h=(b=ne((y=(d=(f=e.inst)==null?
void 0:f._zod.def)==null?void 0:d.error)==null?void 0:y.call(d,e)))!=null?b:ne(i==null?void 0:i(e)))!=null?h:ne((g=n==null?void 0:n.error)==null?void 0:g.call(n,
e)))!=null?_:ne((x=t.customError)==null?void 0:x.call(t,e)))!=null?S:ne((k=t.localeError)==null?void 0:k.call(t,e)))!=null?Z:"Invalid input",u={};for(let R of Object.
keys(e))R==="inst"||R==="schema"||R==="continue"||R==="input"||R==="__proto__"||(u[R]=e[R]);return(ce=u.path)!=null||(u.path=[]),u.message=s,n!=null&&n.reportInput&&
(u.input=e.input),u}function at(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):Ro(e,t,r.value)}}function L(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function lt(e,n,t){return L(e,n,t,!1)}function Ro(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:L(this,n,t.bind(this))},set(r){L(this,n,r)}})}function Mo(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var en,D=!1,Co={configurable:!0,get(){D=!0}};function U(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&en!==e._zod){
en=void 0;return}en=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,Co);let o=D;D=!1;try{let i=t(this);return D?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),D=D||o,i}catch(i){throw delete this[n],D=D||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function dt(e,n,t,r){let o=Mo(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var ft;var on={value:void 0,enumerable:!1},pt="captureStackTrace"in Error?Error:null;function To(e){let n=pt;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return pt=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function z(e,n,t,r){var p;let o={};function i(f){this.
def=f,this.constr=m,this.traits=new Set}i.prototype=o;let s=t,u=s&&new WeakSet;function c(f,d){if(f._zod){if(f._zod.traits.has(e))return}else{on.value=new i(d);
try{Object.defineProperty(f,"_zod",on)}finally{on.value=void 0}}if(f._zod.traits.add(e),n(f,d),u){let b=Object.getPrototypeOf(f),g=f._zod.constr.prototype,h=b;for(;h&&
h!==g;)h=Object.getPrototypeOf(h);let x=h!=null?h:b;u.has(x)||(u.add(x),at(x,s))}let y=m.prototype;for(let b in y)Object.prototype.hasOwnProperty.call(y,b)&&(b in
f||(f[b]=y[b].bind(f)))}let a=(p=r==null?void 0:r.Parent)!=null?p:Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function m(f){var g;let d=r!=
null&&r.Parent?To(l):this;c(d,f);let y=d._zod.deferred;if(y){for(let h of y)h();d._zod.deferred=void 0}let b=(g=globalThis.__zod_globalConfig)==null?void 0:g.postProcessor;
return b&&b(d),d}return Object.defineProperty(m,"init",{value:c}),Object.defineProperty(m,Symbol.hasInstance,{value:f=>{var d,y;return r!=null&&r.Parent&&f instanceof
r.Parent?!0:(y=(d=f==null?void 0:f._zod)==null?void 0:d.traits)==null?void 0:y.has(e)}}),Object.defineProperty(m,"name",{value:e}),m}var I=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},be=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},mt;(mt=(ft=globalThis).__zod_globalConfig)!=null||(ft.__zod_globalConfig=
{});var te=globalThis.__zod_globalConfig;function K(e){return e&&Object.assign(te,e),te}function Do(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,tt,2)),e.message}function jo(e){this._zod.message=e}var No={get:Do,
set:jo,enumerable:!0,configurable:!0},sn={value:void 0,enumerable:!1},ht=new WeakSet([Object.prototype,Error.prototype]),yt=(e,n)=>{e.name="$ZodError",sn.value=
n,Object.defineProperty(e,"issues",sn),sn.value=void 0,Object.defineProperty(e,"message",No);let t=Object.getPrototypeOf(e);ht.has(t)||(ht.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},mu=z("$ZodError",yt),re=z("$ZodError",yt,void 0,{Parent:Error});var Fo=e=>{let n=(t,r,o,i)=>{var c,a;let s=o?{...o,async:!1}:{async:!1},u=t._zod.run({value:r,issues:[]},s);if(u instanceof Promise)throw new I;if(u.issues.length){
let l=new((c=i==null?void 0:i.Err)!=null?c:e)(u.issues.map(m=>H(m,s,K())));throw tn(l,(a=i==null?void 0:i.callee)!=null?a:n),l}return u.value};return n},un=Fo(re),
Vo=e=>{let n=async(t,r,o,i)=>{var c,a;let s=o?{...o,async:!0}:{async:!0},u=t._zod.run({value:r,issues:[]},s);if(u instanceof Promise&&(u=await u),u.issues.length){
let l=new((c=i==null?void 0:i.Err)!=null?c:e)(u.issues.map(m=>H(m,s,K())));throw tn(l,(a=i==null?void 0:i.callee)!=null?a:n),l}return u.value};return n},cn=Vo(re),
Ho=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new I;return i.issues.length?bt(e,i.issues,
o):{success:!0,data:i.value}},an=Ho(re);function bt(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>H(o,t,K()))),n=void 0,t=void 0),r},set error(o){
r=o,n=void 0,t=void 0}}}var Uo=e=>async(n,t,r)=>{let o=r?{...r,async:!0}:{async:!0},i=n._zod.run({value:t,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?bt(e,i.issues,o):{success:!0,data:i.value}},ln=Uo(re);var xt={major:4,minor:6,patch:7};var W=z("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=xt;let r=e._zod.def.checks,o=e._zod.traits.has("$\
ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let u of o)for(let c of u._zod.onattach)c(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.deferred=
[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let u=(a,l,m)=>{if(a.memo)return a;let p=F(a),f;for(let d of l){if(d._zod.def.when){if(ut(
a)||!d._zod.def.when(a))continue}else if(p)continue;let y=a.issues.length,b=d._zod.check(a);if(b instanceof Promise&&(m==null?void 0:m.async)===!1)throw new I;if(f||
b instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await b,a.issues.length!==y&&(rn(a.issues,y,e),p||(p=F(a,y)))});else{if(a.issues.length===y)
continue;rn(a.issues,y,e),p||(p=F(a,y))}}return f?f.then(()=>a):a},c=(a,l,m)=>{if(F(a))return a.aborted=!0,a;let p=u(l,o,m);if(p instanceof Promise){if(m.async===
!1)throw new I;return p.then(f=>e._zod.parse(f,m))}return e._zod.parse(p,m)};e._zod.run=(a,l)=>{if(l.skipChecks)return e._zod.parse(a,l);if(l.direction==="backw\
ard"){let p=e._zod.parse({value:a.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(f=>c(f,a,l)):c(p,a,l)}let m=e._zod.parse(a,l);if(m instanceof
Promise){if(l.async===!1)throw new I;return m.then(p=>u(p,o,l))}return u(m,o,l)}}},{get"~standard"(){return lt(this,"~standard",Wo(this))},set"~standard"(e){L(this,
"~standard",e)}}),_t=(e,n)=>e.issues.length?{issues:e.issues.map(t=>H(t,n,K()))}:{value:e.value};async function Ko(e,n){let t={async:!0};return _t(await e._zod.
run({value:n,issues:[]},t),t)}function Wo(e){return{validate:n=>{let t={async:!1};try{let r=e._zod.run({value:n,issues:[]},t);if(!(r instanceof Promise))return _t(
r,t)}catch(r){}return Ko(e,n)},vendor:"zod",version:1}}var wt=z("$ZodNever",(e,n)=>{W.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function _e(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...ct(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}var Jo=[];function qo(e){var s,u,c,a;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:Jo,o=r.length?[...n,...r]:n;for(let l of o)if(!((a=(c=(u=(s=e.shape)==null?void 0:s[l])==null?void 0:u._zod)==null?void 0:c.traits)!=null&&a.has("$ZodType")))
throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=st(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function Go(e,n,t,r,o,i,s){let u=[],c=o.keySet,a=o.catchall._zod,l=a.def.type,m=a.optin,p=a.optout,f=0;for(let d in n){if(s&&t.issues.
length!==f){if(F(t,f))break;f=t.issues.length}if(c.has(d))continue;if(d==="__proto__"){l==="never"&&u.push(d);continue}if(l==="never"){u.push(d);continue}let y=a.
run({value:n[d],issues:[]},r);y instanceof Promise?e.push(y.then(b=>_e(b,t,d,n,m,p))):_e(y,t,d,n,m,p)}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var $t=z("$ZodObject",(e,n)=>{var a;W.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"shap\
e"),r=t!=null&&t.get?t.get.raw:(a=n.shape)!=null?a:{};if(r){let l=()=>{let m={...r};return Object.defineProperty(n,"shape",{value:m}),l.raw=m,m};l.raw=r,Object.
defineProperty(n,"shape",{get:l})}let o=rt(()=>qo(n));U(e,"propValues",l=>{let m=l.def.shape,p={};for(let f in m){let d=m[f]._zod;if(d.values){Object.prototype.
hasOwnProperty.call(p,f)||ot(p,f,new Set);for(let y of d.values)p[f].add(y);d.optin!==void 0&&p[f].add(void 0)}}return p});let i=it,s=n.catchall,u,c=te.memoizer;
c==null||c.attach(e),e._zod.parse=(l,m)=>{u!=null||(u=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
l;l.value=c?c.alloc(e,l,{},m):{};let f=[],d=u.shape,y=m==null?void 0:m.abortEarly,b=l.issues.length;for(let g of u.allKeys){if(y&&l.issues.length!==b){if(F(l,b))
break;b=l.issues.length}if(g==="__proto__")continue;let h=d[g],x=h._zod.optin,_=h._zod.optout,k=h._zod.run({value:p[g],issues:[]},m);k instanceof Promise?f.push(
k.then(S=>_e(S,l,g,p,x,_))):_e(k,l,g,p,x,_)}return s?Go(f,p,l,m,o.value,e,y===!0):f.length?Promise.all(f).then(()=>l):l}});var vt=z("$ZodTransform",(e,n)=>{var t;W.init(e,n),e._zod.optin="optional",(t=te.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new be(
e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(u=>(r.value=u,r));if(i instanceof Promise)throw new I;
return r.value=i,r}});var kt=z("$ZodPipe",(e,n)=>{W.init(e,n),U(e,"values",t=>t.def.in._zod.values),U(e,"optin",t=>t.def.in._zod.optin),U(e,"optout",t=>t.def.out._zod.optout),U(e,"pr\
opValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>xe(s,n.
in,r)):xe(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>xe(i,n.out,r)):xe(o,n.out,r)}});function xe(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function Pt(e,n){return new e({type:"never",...ye(n)})}var we=z("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");W.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},
set with(e){L(this,"with",e)},parse(e,n){return un(this,e,n,{callee:this.parse})},parseAsync(e,n){return cn(this,e,n,{callee:this.parseAsync})},safeParse(e,n){return an(
this,e,n)},safeParseAsync(e,n){return ln(this,e,n)},check(...e){var t;let n=this.def;return this.clone({...n,checks:[...(t=n.checks)!=null?t:[],...e.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,n){return he(this,e,n)},brand(){return this},register(e,n){return e.add(
this,n),this},apply(e,...n){return n.length===0?e(this):e(this,...n)}});var Qo=z("ZodMiniNever",(e,n)=>{wt.init(e,n),we.init(e,n)});function ei(e){return Pt(Qo,e)}var ni=z("ZodMiniObject",(e,n)=>{$t.init(e,n),we.init(e,n),dt(e,"shape",t=>t._zod.def.shape,!1)});function St(e,n){return new ni({type:"object",shape:e,catchall:ei(),...ye(n)})}var ti=z("ZodMiniTransform",(e,n)=>{vt.init(e,n),we.init(e,n)});function dn(e){return new ti({type:"transform",transform:e})}var ri=z("ZodMiniPipe",(e,n)=>{kt.init(e,n),we.init(e,n)});function zt(e,n){return new ri({type:"pipe",in:e,out:n})}var oi=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function Ot(e){let n=oi.exec(e);return n===
null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function O(e,n=60){return e==null?"null":typeof e=="string"?JSON.stringify(e.length>
n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}function $e(e,n){let t,r=3;for(let o of n){let i=o.
startsWith(e)&&e.length>1?1:ii(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function ii(e,n){var r,o,i,s;let t=Array.from({length:n.length+
1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let a=1;a<=n.length;a++){let l=((r=t[a-1])!=null?r:0)+(e[u-1]===n[a-1]?0:1);c.push(Math.min(l,((o=t[a])!=
null?o:0)+1,((i=c[a-1])!=null?i:0)+1))}t=c}return(s=t[n.length])!=null?s:0}var si=["true","yes","on","y","t","1"],ui=["false","no","off","n","f","0"];function fn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return si.
includes(n)?!0:ui.includes(n)?!1:void 0}function pn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Zt(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Et(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function ve(e,n="",t=""){var r;if(typeof e=="stri\
ng")At(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>ve(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=pn(e))!=null?r:{}))At(o,n===""?"a key":`a ke\
y of ${n}`,t),ve(i,n===""?o:`${n}.${o}`,t||o)}function At(e,n,t){let r=Ot(e);if(r!==void 0)throw v(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var ci={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function mn(e){return{type:ci[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function gn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=mn(r);return{type:"object",properties:n,additionalProperties:!1}}
function ai(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function hn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${ai(t)})
      ${t.describe}
`).join("")}var li=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function ke(e){return q("bool",e,"true or false",fn,{})}function di(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return q("int",e,`a whole number${r}`,i=>Zt(i,n,t),o)}function It(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return q("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Rt(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>fn(i)===r):[];return o.length===1?o[0]:void 0};return{...q("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Mt(e,n){let t=u=>{
if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=q("list",n,o,t,{items:mn(e)}),s=u=>dn((c,a)=>Array.isArray(c)?c.map((l,m)=>{var d;let p=l===
null||l===""?void 0:u.safeParse(l);if((p==null?void 0:p.success)===!0)return p.data;let f=(d=p==null?void 0:p.error.issues[0])==null?void 0:d.message;a.issues.push(
{...Ct(l,"something in it"),...f===void 0?{}:{message:f},path:[m]})}):c);return{...i,schema:()=>fi(i.schema(),s(e.schema()))}}var J={check:ke({describe:"Say what would change and write nothing.",default:!1}),diff:ke({describe:"Show the changes of files as before and after.",default:!1}),
root:q("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Et,{pattern:"^/"}),wait:di({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function yn(e,n){var p,f,d;let t=pn(n);if(t===void 0)throw v("",`the paramet\
ers are ${O(n)}, expected a JSON object such as {"check": true}`);ve(t);let r=mi(e);if(Object.keys(t).every(y=>t[y]===void 0))return r;let o=pi(e,t).safeParse(t);
if(o.success)return{...r,...Object(o.data)};let[i]=o.error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[u=""]=s,c=s.map(y=>typeof y=="number"?`[${y}]`:`.${String(
y)}`).join("").slice(1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw v(String(u),`${c} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let a=String(
i.keys[0]),l=Object.keys(c===""?e:Object((d=e[c])==null?void 0:d.json.properties)).sort(),m=$e(a,l);throw v(c===""?a:c,`${JSON.stringify(a)} is not a parameter${c===
""?"":` of ${c}`}${m===void 0?"":` (did you mean ${m}?)`}; known are ${l.join(", ")}`)}function Ct(e,n,t=""){return{code:"custom",input:e,message:`is ${O(e)}, e\
xpected ${n}${t}`}}function q(e,n,t,r,o){let i=()=>dn((c,a)=>{if(c==null||c===""&&e!=="str")return n.default;let l=r(c),m=typeof c=="number"&&(e==="str"||e==="l\
ist");return l===void 0&&a.issues.push(Ct(c,t,m?li:"")),l}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function fi(e,n){return zt(e,n)}function pi(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return St(t)}function mi(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function bn(e,n,t){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t}}}function Tt(e){return{kind:"kmod",name:e}}var xn="/etc/modules-load.d/vfio.conf",Dt=["vfio","vfio_iommu_type1","vfio_pci"],gi=It({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function hi(e,n){var f;let t=[...new Set(n.modules.map(T))],r=Wn(e),o=Je(e),i=new Map([...r,...o===null?[]:[o]].
map(d=>[d,Jn(e,d)])),s=o===null?void 0:i.get(o),u=d=>r.length===0||r.some(y=>{var b;return((b=i.get(y))==null?void 0:b(d))!=="absent"}),c=t.filter(u),a=d=>{let y=new Set(
ge(d).map(h=>h.name)),b=t.map(h=>{let x=s===void 0?r.length>0&&r.every(_=>{var k;return((k=i.get(_))==null?void 0:k(h))==="builtin"}):s(h)==="builtin";return{name:h,
loaded:qe(d,h)||x&&s!==void 0,builtin:x,at_boot:y.has(h)||x}}),g=n.state==="absent"||s===void 0?[]:b.filter(h=>c.includes(h.name)&&!h.loaded);return{own:{modules:b},
rebootReasons:g.filter(h=>(s==null?void 0:s(h.name))==="absent").map(h=>`${h.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:g.
filter(h=>(s==null?void 0:s(h.name))!=="absent"&&!n.load).map(h=>`${h.name} is loaded at the next boot`)}};if(n.state==="absent"){let d=ge(e).filter(g=>t.includes(
g.name)),y=[...new Set(d.map(g=>g.path))].filter(g=>{var h;return(g===xn||g===Qe(xn))&&Ye((h=e.read(g))!=null?h:"")===null});return{steps:y.map(g=>{var h;return bn(
g,Qn((h=e.read(g))!=null?h:"",t).replace(/^\s+$/,"")||null)}),released:t.map(g=>({thing:"module",value:g})),notes:d.filter(g=>!y.includes(g.path)).map(g=>`${g.path}\
 loads ${g.name}, and is not ours: left as it is`),report:a}}if(c.length===0)throw Vn(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let l=c.filter(d=>!ge(e).some(y=>y.name===d)),m=nt(e,
xn,Ge.slice(1)),p=c.map(d=>Xn(Gn(e),d)).filter(d=>d!==null);return{steps:[...l.length===0?[]:[bn(m.path,Yn((f=e.read(m.path))!=null?f:"",l))],...n.load&&s!==void 0?
c.filter(d=>s(d)==="module").map(Tt):[]],claims:l.map(d=>({thing:"module",value:d})),notes:[...t.filter(d=>!u(d)).map(d=>`no installed kernel has ${d}: left out`),
...c.filter(d=>n.load&&s!==void 0&&s(d)==="absent").map(d=>`the running kernel ${o} does not have ${d}: nothing to load now`)],warnings:[...l.length===0||m.warning===
void 0?[]:[m.warning],...p.map(d=>`${d.path} line ${d.line} keeps ${d.name} from being loaded, at boot too, although it is listed: take that line out`)],report:a}}
var jt=et({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:Rt(["present","absent"],{describe:"Whether they are to be \
loaded at boot; absent unloads nothing.",default:"present"}),modules:Mt(gi,{describe:"The modules; those that no installed kernel has are left out.",default:Dt}),
load:ke({describe:"Load them now as well.",default:!0})},example:{modules:Dt},plan:hi});var Te=require("fs");var yi=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function _n(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:a,pendingAtBoot:l,bootable:m,notes:p,warnings:f,own:d}=e,y=Ht({...Lt(t,o!==void 0,r,n),error:o&&Ft(o.stop,
o.node),exception:o&&Vt(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:a&&a.length>0,reboot_reasons:a,pending_at_boot:l,
bootable:m,notes:(p==null?void 0:p.length)===0?void 0:p,warnings:(f==null?void 0:f.length)===0?void 0:f}),b=Object.entries(d).filter(([g])=>!Object.prototype.hasOwnProperty.
call(y,g)&&!yi.includes(g)&&!g.startsWith("_"));return{...y,...Object.fromEntries(b)}}function wn(e,n){return Ht({...Lt(!1,!0,e.message,n),error:Ft(e,"untouched"),
exception:Vt(e),changes:[]})}function Nt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Lt(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Ft(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Vt(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Ht(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var Oe=require("fs"),mr=require("os"),Ki=1800,Wi=64*1024*1024,dr="/usr/local/sbin:/usr/sbin:/sbin",Ji=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTION\
S"],fr="VFIOKIT_COMMAND",pr="ended by a signal without a name",qi=0;async function kn(e,n={}){return Gi((await Promise.resolve().then(()=>We(lr(),1))).default.sync,
e,n)}function Gi(e,n,t){var b;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++qi}`,s={...process.env};for(let g of Ji)delete s[g];let u=s.PATH,c={cwd:"/",extendEnv:!1,
env:{...s,PATH:u?`${u}:${dr}`:`/usr/bin:/bin:${dr}`,...t.env,LC_ALL:"C",[fr]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.from(t.input,"lat\
in1")},timeout:((b=t.timeout)!=null?b:Ki)*1e3,killSignal:"SIGKILL",maxBuffer:Wi,encoding:"latin1",stripFinalNewline:!1,reject:!1},a=Xi(()=>e(r,o,c));if(a===void 0)
return{code:127,stdout:"",stderr:pr};let{exitCode:l,signal:m,timedOut:p,stdout:f="",stderr:d=""}=a;if(p)return Yi(`${fr}=${i}`),{code:124,stdout:f,stderr:d};let y=m===
void 0?void 0:mr.constants.signals[m];return y!==void 0?{code:128+y,stdout:f,stderr:d}:typeof l=="number"?{code:l,stdout:f,stderr:d}:{code:127,stdout:f,stderr:d||
String(Reflect.get(a,"originalMessage")||pr)}}function Xi(e){try{return e()}catch(n){return}}function Yi(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;for(let r of(0,Oe.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Oe.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(r),"SIGKILL"),
t=!0}catch(o){}}}var P=require("fs"),ie=require("path");function Pn(e){return ie.join(ie.dirname(e),`.${ie.basename(e)}.vfiokit-new`)}function gr(e){let n=P.openSync(e,"r");try{
P.fsyncSync(n)}finally{P.closeSync(n)}}function hr(e,n,t){let r=P.fstatSync(e),o=n===null?r.uid:n.uid,i=n===null?r.gid:n.gid;(r.uid!==o||r.gid!==i)&&P.fchownSync(
e,o,i),(P.fstatSync(e).mode&4095)!==t&&P.fchmodSync(e,t)}function Ae(e){try{return P.lstatSync(e)}catch(n){return null}}async function yr(e,n,t,r){let o=ie.dirname(
e);P.mkdirSync(o,{recursive:!0,mode:493});let i=Pn(e),s=Ae(e);Ae(i)!==null&&P.unlinkSync(i);let{O_WRONLY:u,O_CREAT:c,O_EXCL:a,O_NOFOLLOW:l}=P.constants,m=P.openSync(
i,u|c|a|l,384);try{try{for(let p=0;p<n.length;)p+=P.writeSync(m,n,p);hr(m,s,s===null?t===void 0?420:t:s.mode&4095),P.fsyncSync(m)}finally{P.closeSync(m)}s!==null&&
await r(i,e),P.renameSync(i,e)}catch(p){throw Ae(i)!==null&&P.unlinkSync(i),p}s===null&&await r(e,null),gr(o)}async function br(e,n,t){let r=Ae(n),o=P.openSync(
e,"r+");try{r!==null&&hr(o,r,r.mode&4095),P.fsyncSync(o)}finally{P.closeSync(o)}await t(e,r===null?null:n),P.renameSync(e,n),gr(ie.dirname(n))}var $=require("fs"),xr=16<<20,Qi=40,es=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],ns=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function Y(e){return e instanceof Error&&"code"in e?String(e.code):""}function Ze(e){let n=Y(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}function Ee(e){
return e.split("/").filter(n=>n!==""&&n!==".")}function Sn(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Ee(i===void 0?n:n.slice(o)),
u=i===void 0?[]:Ee(i),c=0;for(let a=s.shift();a!==void 0;a=s.shift()){if(a===".."){u.pop();continue}let l=[...u,a],m=null;if(s.length>0||t){let p=e+"/"+l.join("\
/");try{$.lstatSync(p).isSymbolicLink()&&(m=$.readlinkSync(p))}catch(f){m=null}}if(m===null){u=l;continue}if(++c>Qi)return null;m.startsWith("/")&&(u=[]),s.unshift(
...Ee(m))}return"/"+u.join("/")}function ts(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Sn(e,r,!0);o!==null&&$.
existsSync(e+o)&&t.set(r,o)}function zn(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(g,h){if(n==="")return g;ts(n,g,r);
let x=Sn(n,g,h,r);return x===null?null:n+x}function i(g){let h=o(g,!0);if(h===null)return null;try{return n===""?$.realpathSync(h):($.lstatSync(h),h.slice(n.length))}catch(x){
return null}}function s(g){let h=o(g,!1);if(h===null)return null;let x;try{x=$.lstatSync(h)}catch(Be){if(Ze(Be))return null;throw new w("E_APPLY",`${g} could no\
t be looked at: ${Y(Be)}; run as root or give this user access`,{cause:Be})}let _=x.isFile()?"file":x.isDirectory()?"dir":x.isSymbolicLink()?"link":"other",{size:k,
mtimeMs:S,ino:Z,dev:ce,uid:R,gid:lo}=x;return{type:_,size:k,mtimeMs:S,ino:Z,dev:ce,uid:R,gid:lo,mode:x.mode&4095}}function u(g){let h=o(g,!0);if(h===null)return null;
let x;try{x=$.openSync(h,$.constants.O_RDONLY|$.constants.O_NONBLOCK)}catch(_){if(Ze(_))return null;throw new w("E_APPLY",`${g} could not be read: ${Y(_)}; run \
as root or give this user access`,{cause:_})}try{let _=$.fstatSync(x);if(!_.isFile())throw new w("E_HOST",`${g} is not a regular file, as it should be; move it \
out of the way`);if(_.size>xr)throw new w("E_HOST",`${g} has ${_.size} bytes, more than the ${xr} that such a file may have; look at what it is`);return $.readFileSync(
x,"latin1")}catch(_){throw _ instanceof w?_:new w("E_APPLY",`${g} could not be read: ${Y(_)}`,{cause:_})}finally{$.closeSync(x)}}function c(g,h,x){let _=o(g,!0);
if(_===null)return null;try{let k=$.openSync(_,$.constants.O_RDONLY|$.constants.O_NONBLOCK);try{let S=Buffer.alloc(x);return S.slice(0,$.readSync(k,S,0,x,h))}finally{
$.closeSync(k)}}catch(k){return null}}function a(g){let h=o(g,!0);if(h===null)return null;try{return $.readFileSync(h,"latin1").trimEnd()}catch(x){return null}}
function l(g){let h=o(g,!0);if(h===null)return[];try{return $.readdirSync(h).sort()}catch(x){return[]}}function m(g){let h=o(g,!1);if(h===null)return null;try{return $.
readlinkSync(h)}catch(x){return null}}function p(g){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs r\
oot"}:(g.startsWith("/")?i(g)!==null:es.some(x=>i(`${x}/${g}`)!==null))?ns.has(g.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${g} needs ${n}/proc`}:
{ok:!0}:{ok:!1,why:`${g} is not in ${n}`}}async function f(g,h){return t!==void 0?t.run(g,h):kn(n===""?g:["chroot",n,...g],h)}function d(g,h=!0){r.clear();let x=Sn(
n,g,h),_=x===null?null:n+x;if(_===null)throw new w("E_REFUSED",`${g} is a loop of links; expected a file or nothing; remove the links`);return _}async function y(g,h){
n!==""||t!==void 0||!$.existsSync("/sys/fs/selinux/enforce")||await kn(h===null?["restorecon","-F",g]:["chcon",`--reference=${h}`,g])}function b(g,h,x){let _=Y(
x),k=_==="EACCES"||_==="EPERM"?"run as root":_==="ENOSPC"?"free space on that file system":_==="EROFS"?"mount it read-write":"see the error and run again";return new w(
"E_APPLY",`${g} could not be ${h}: ${_===""?String(x):_}; ${k}`,{cause:x})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:u,bytes:c,attr:a,list:l,link:m,
real:i,stat:s,runnable:p,run:f,ask:f,async write(g,h,x){try{await yr(d(g),Buffer.from(h,"latin1"),x,y)}catch(_){throw _ instanceof w?_:b(g,"written",_)}},createExclusive(g,h){
let x=d(g);try{$.mkdirSync(x.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let _=`${x}.${process.pid}`;$.writeFileSync(_,h,{mode:384,flag:"w"});try{$.linkSync(
_,x)}finally{$.unlinkSync(_)}return!0}catch(_){if(Y(_)==="EEXIST")return!1;throw b(g,"created",_)}},remove(g){try{$.unlinkSync(d(g,!1))}catch(h){if(!Ze(h))throw b(
g,"removed",h)}},rename(g,h){try{$.renameSync(d(g,!1),d(h,!1))}catch(x){if(!Ze(x))throw b(g,"renamed",x)}},removeEmptyDir(g){try{$.rmdirSync(d(g))}catch(h){}},async replace(g,h){
try{await br(d(g),d(h),y)}catch(x){throw b(h,"replaced",x)}},writeAttribute(g,h){if(t!==void 0)return t.writeAttribute(g,h);let x=$.openSync(d(g),$.constants.O_WRONLY);
try{$.writeSync(x,h)}finally{$.closeSync(x)}}}}var E=require("fs");var On=4*1024*1024,_r=64,rs=["__proto__","constructor","prototype"],Ie=/[ \t\n\r]*/y,os=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,is=/true|false|null/y;function se(e,n){
if(e.length>On)throw v("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw v(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(p){var g,h;let f=r.slice(0,o).split(`
`),d=`line ${f.length}, column ${((g=f[f.length-1])!=null?g:"").length+1}`,y=o>=r.length?"the end":O((h=r.slice(o,o+12).split(`
`)[0])!=null?h:""),b=r[o]==="'"?": JSON strings take double quotes":"";throw v("",`${n} is not JSON: found ${y} at ${d}, expected ${p}${b}`)}function s(p){var d;
p.lastIndex=o;let f=(d=p.exec(r))==null?void 0:d[0];return f!==void 0&&(o+=f.length),f}function u(){if(r[o]!=='"')return;let p=o+1;for(;p<r.length&&r[p]!=='"';)
p+=r[p]==="\\"?2:1;try{let f=JSON.parse(r.slice(o,p+1));return o=p+1,String(f)}catch(f){return i("a string on one line, with valid escapes and an end")}}function c(p){
return s(Ie),r[o]!==p?!1:(o++,!0)}function a(p){s(Ie);let f=u();if(f===void 0)return i("a key in double quotes");if(rs.includes(f))throw v(f,`${n} holds the key\
 ${O(f)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(p,f))throw v(f,`${n} holds the key ${O(f)} twice, expected each key once: \
remove one`);return c(":")?f:i('":"')}function l(p){var d;if(s(Ie),p>_r&&(r[o]==="{"||r[o]==="["))throw v("",`${n} is nested deeper than ${_r} levels`);if(c("{")){
let y=Object.create(null);if(c("}"))return y;do y[a(y)]=l(p+1);while(c(","));return c("}")?y:i('"," or "}"')}if(c("[")){let y=[];if(c("]"))return y;do y.push(l(
p+1));while(c(","));return c("]")?y:i('"," or "]"')}if(r[o]==='"')return u();let f=(d=s(os))!=null?d:s(is);return f===void 0?i("a value"):JSON.parse(f)}let m=l(
1);return s(Ie),o<r.length?i("nothing after the value"):m}var wr=["check","diff","pretty","human","schema","help","version"];function $r(e,n){var u,c;let t=new Set,r=Object.create(null),o=[],i;for(let a=0;a<e.length;a++){
let l=(u=e[a])!=null?u:"",[,m="",,p]=(c=/^--([a-z]+)(=([^]*))?$/.exec(l))!=null?c:[],f=wr.find(d=>l===`--${d}`);if(f!==void 0)t.add(f);else if(n.includes(m)){let d=p!=
null?p:e[++a];d===void 0||d===""||d.startsWith("-")?i=i!=null?i:`--${m} has no value, expected one after it`:m in r&&r[m]!==d?i=i!=null?i:`--${m} is given twice\
, expected it once`:r[m]=d}else l.startsWith("-")&&l!=="-"?i=i!=null?i:ss(l,[...wr,...n]):o.push(l)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(a=>O(a)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[s]=o;return{switches:t,...r,...s===void 0?{}:{source:s},...i===void 0?{}:{problem:i}}}function ss(e,n){
let t=$e(e.replace(/^-+|=.*$/g,""),n);return`${O(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function vr(e,n){
if(n!==void 0)return se(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return se(Pr(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return se(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw v("",`the argument is ${O(e)}, expected JSON, @FILE or -`);return se(us(t),`the file ${O(
t,200)}`)}function kr(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function us(e){let n;try{n=(0,E.openSync)(e,E.constants.O_RDONLY|E.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw v(
"",`${r} ${O(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,E.fstatSync)(n).isFile())throw v("",`${O(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Pr(n,`the file ${O(e,200)}`)}finally{(0,E.closeSync)(n)}}function Pr(e,n){let t=[];for(let o=On+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=cs(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw v("",`${n} is empty, expected a JSON object, {} at least`);return r}function cs(e,n,t){for(;;)try{return(0,E.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw v("",`cannot read ${t} (${o}), expected JSON there`);An(10)}}function An(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Sr=require("fs");function Me(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function Ce(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Sr.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;An(2)}return!0}function zr(e){let n=[`${e.failed?"FAILED: ":""}${e.msg}`];for(let{facet:r,label:o,before:i,after:s}of Re(e.changes))n.push(`  ${r}\
: ${o}: ${i||"absent"} -> ${s||"absent"}`);for(let{before_header:r,after_header:o,before:i,after:s}of Re(e.diff))n.push("",`--- ${r}`,`+++ ${o}`,...ds(String(i!=
null?i:""),String(s!=null?s:"")));j(n,"GPUs:",Re(e.gpus).map(as)),j(n,"Not as it should be:",Re(e.findings).filter(({ok:r})=>r===!1).map(ls)),j(n,"To be run by \
you:",e.pending),j(n,"A reboot is required:",e.reboot_reasons),j(n,"At the next boot:",e.pending_at_boot),j(n,"This node would not boot:",Reflect.get(Object(e.bootable),
"reasons")),j(n,"Warnings:",e.warnings),j(n,"Notes:",e.notes);let t=Reflect.get(Object(e.error),"hint");return t!==void 0&&n.push("",`Hint: ${t}`),e.run!==void 0&&
n.push("",`Undo with: passthrough_undo '{"since": "${e.run}"}'`),`${n.join(`
`).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,"?")}
`}function as({address:e,id:n,kind:t,driver:r,iommu_group:o,passthrough:i}){let s=Reflect.get(Object(i),"reasons"),u=Array.isArray(s)&&s.length>0?s.join("; "):"\
ready for a VM";return`${e}  ${n}  ${t}  ${r!=null?r:"no driver"}  ${o===null?"no group":`group ${o}`}: ${u}`}function ls({id:e,address:n,found:t,expected:r,remedy:o}){
return`${n===void 0?"":`${n} `}${e} is ${t}, expected ${r}${o===""?"":`; ${o}`}`}function j(e,n,t){Array.isArray(t)&&t.length>0&&e.push("",n,...t.map(r=>`  ${r}`))}
function Re(e){return Array.isArray(e)?e:[]}function ds(e,n){let t=e.split(`
`),r=n.split(`
`),o=0;for(;o<t.length&&o<r.length&&t[o]===r[o];)o++;let i=0;for(;i<t.length-o&&i<r.length-o&&t[t.length-1-i]===r[r.length-1-i];)i++;let s=(u,c)=>u.slice(o,u.length-
i).map(a=>`${c}${a}`);return[...s(t,"-"),...s(r,"+")]}var Or=!1;function Ar(){if(!Or){Or=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ue="0.1.0";var dd=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Zr(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:(s=r[2])!=null?s:null}var fs={x64:"x86_64",arm64:"aarch64"};function Zn(e){var s,u;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:n?t||r:r||
t,machine_id:e.attr("/etc/machine-id"),os:Zr(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:n?(s=
fs[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,c])=>c))}async function Ir(e,n,t){var u;process.removeAllListeners("warning");let r=$r(process.argv.slice(2),Mr(e)?["root","capture"]:["root"]),o={module:e.name,version:ue,
host:{}},i=!1,s=c=>{i||(i=!0,process.exitCode=Nt(c),Ce(xs(c,r)))};process.once("uncaughtException",c=>s(wn(Er(c),o)));try{if(r.problem!==void 0)throw v("",r.problem);
let c=_s(e,r);if(c!==void 0){Ce(c);return}s(_n(await ps(e,r,n,o,t),o))}catch(c){Object.keys(o.host).length===0&&(o.host=bs((u=r.root)!=null?u:"/")),s(wn(c instanceof
w?c:Er(c),o))}}async function ps(e,n,t,r,o){let i=vr(n.source,t);if(i===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw v("",`${e.name} found no argument, e\
xpected one, since it acts at once: pass {} to mean it`);let{params:s,ansible:u}=kr(i!=null?i:{}),c=yn(ms,{check:u._ansible_check_mode,diff:u._ansible_diff}),a=yn(
{...J,...e.params},gs(s,n.root)),{check:l,diff:m,root:p,wait:f}=a;if(!Rr(p))throw v("root",`root is ${JSON.stringify(p)}, which is no directory here, expected t\
he top of a tree`);let d=zn({root:p});if(r.host=Zn(d),e.type==="probe")return n.capture===void 0?hs(e,d,a):ys(e,d,n.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(d,e,a,{check:l||c.check||n.switches.has("check"),diff:m||c.diff||n.switches.has("diff"),wait:f,version:ue,beforeWriting:Ar,
render:y=>Me(_n(y,r)),...n.switches.has("human")?{progress:y=>{Ce(`... ${y}
`)}}:{}})}var ms={check:J.check,diff:J.diff};function gs(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let t=Reflect.get(e,"root");
if(t!=null&&t!==n)throw v("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --root, expected one of them`);return{...e,root:n}}
function Rr(e){try{return(0,Te.statSync)(e).isDirectory()}catch(n){return!1}}function hs(e,n,t){let{msg:r,own:o,fail:i,...s}=e.read(le(n),t);return{changed:!1,msg:r,
own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new w(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function Mr(e){return e.type==="probe"&&
e.capture!==void 0}function ys(e,n,t){var o,i;let r=(i=(o=e.capture)==null?void 0:o.call(e,n))!=null?i:"";try{(0,Te.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(s){
throw v("",`cannot write ${JSON.stringify(t)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory tha\
t does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${t}; look through it before you send it`,changes:[],own:{}}}function Er(e){return new w(
"E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,{cause:e})}function bs(e){try{return Rr(e)&&e.startsWith("/")?Zn(zn({root:e})):
{}}catch(n){return{}}}function xs(e,{switches:n}){return n.has("human")?zr(e):Me(e,n.has("pretty")?2:0)}function _s(e,{switches:n}){if(n.has("help"))return ws(e);
if(n.has("version"))return`${e.name} ${ue}
`;if(!n.has("schema"))return;let t={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...gn({...e.params,...J}),examples:[
e.example]};return Me(t,n.has("pretty")?2:0)}function ws(e){return`${e.name} ${ue}: ${e.summary}

Usage: ${e.name}.js [JSON | @FILE | - | FILE] [flags]
  ${e.name}.js '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${hn(e.params)}
Parameters of every module:
${hn(J)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Mr(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var oo=We(In(),1);var $s=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],vs=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Cr(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Rn(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of $s){let s=e.stat(i);if(s===null)continue;let u=n.split(`
`).find(a=>a.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(a)&&!a.includes("->")),c=u===void 0||(r=/WRITE\s+(\d+)/.exec(u))==null?void 0:r[1];if(c!==void 0)
return new w("E_BUSY",`${Cr(e,c)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!vs.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new w("E_BUSY",`${Cr(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var A="/var/lib/vfiokit",C=`${A}/journal.jsonl`,Mn=1;function ks(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n?n:null}catch(n){return null}}function De(e){var o;let n=e.read(C);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let u=ks(s);if(u===null)throw new w("E_HOST",`${C} line ${i+1} is not a journal line; expected JSON with "run"; resto\
re the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in u){if(u.vfiokit>Mn)throw new w("E_HOST",`${C} has\
 format ${u.vfiokit}, and this version knows formats up to ${Mn}; use the vfiokit that wrote it (version ${u.version}) or a newer one`);t.set(u.run,{...u,released:(o=
u.released)!=null?o:[],entries:[],done:!1});continue}let c=t.get(u.run);c!==void 0&&("entry"in u?c.entries.push(u.entry):c.done=!0)}return[...t.values()]}function Tr(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Dr(e){return e.map(({entries:n,done:t,...r})=>Tr([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function jr(e,n){let t=Dr(De(e));async function r(o){t+=Tr([o]),await e.write(C,t,384)}return await r({vfiokit:Mn,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Nr(e,n){let t=De(e).filter(r=>!n.has(r.run));t.length>0?await e.write(C,Dr(t),384):e.remove(C)}var Lr=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function Hr(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Ps(e,n){var o,i,s;let t=n.length+1,r=new Uint32Array(
(e.length+1)*t);for(let u=e.length-1;u>=0;u--)for(let c=n.length-1;c>=0;c--)r[u*t+c]=e[u]===n[c]?1+((o=r[(u+1)*t+c+1])!=null?o:0):Math.max((i=r[(u+1)*t+c])!=null?
i:0,(s=r[u*t+c+1])!=null?s:0);return r}function V(e,n){var l,m,p,f,d;if(e===n)return[];let t=Hr(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.
test(e.charAt(t-1));)t--;let r=(l=e.slice(t).match(Lr))!=null?l:[],o=(m=n.slice(t).match(Lr))!=null?m:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===
o[o.length-1-i];)i++;if(r.length-=i,o.length-=i,r.length*o.length>4e6)return[Vr(t,r.join(""),o.join(""))];let s=Ps(r,o),u=o.length+1,c=[],a=t;for(let y=0,b=0;y<
r.length||b<o.length;){if(y<r.length&&b<o.length&&r[y]===o[b]){a+=((p=r[y])!=null?p:"").length,y++,b++;continue}let[g,h,x]=[a,y,b];for(;(y<r.length||b<o.length)&&
(y>=r.length||b>=o.length||r[y]!==o[b]);)b>=o.length||y<r.length&&((f=s[(y+1)*u+b])!=null?f:0)>=((d=s[y*u+b+1])!=null?d:0)?y++:b++;let _=r.slice(h,y).join("");c.
push(Vr(g,_,o.slice(x,b).join(""))),a+=_.length}return c.reverse()}var Fr=/[\s"',]/;function je(e,n){return n>0&&n<e.length&&!Fr.test(e.charAt(n-1))&&!Fr.test(e.
charAt(n))}function Vr(e,n,t){let r=Hr(n,t);for(;r>0&&(je(n,r)||je(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<o&&n[n.length-1-i]===t[t.length-1-i];)
i++;for(;i>0&&(je(n,n.length-i)||je(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}var Ss=104448;function Ne(e){return Buffer.from(e,"latin1").toString("utf8")}var Br=/[^\s"']+/g;function Ur(e,n,t){let r="",o=0;for(let i of e.split(/(?<=\n)/)){
let s=o+i.length,u=n.filter(([c,a])=>c<s&&(a>o||c>=o));if(u.length>0){let c=o;r+=i.replace(Br,(a,l)=>{let m=!t.has(a)&&u.some(([f,d])=>f<=c+l&&d>=c+l+a.length),
p=a.indexOf("=");return m?a:p>0?a.slice(0,p+1)+"***":"***"})}o=s}return r}function Le(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Kr(e,n,t,r){let o={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[i,s]=[n!=null?n:"",t!=null?t:""];if(r){let c=V(
i,s),a=V(s,i),l=c.map(([f,d])=>[f,f+d]),m=a.map(([f,d])=>[f,f+d]),p=f=>{var d;return new Set((d=f.match(Br))!=null?d:[])};return{before:Ne(Le(Ur(i,l,p(s)))),after:Ne(
Le(Ur(s,m,p(i)))),...o}}let u=Math.max(i.length,s.length);return u>Ss?{dst_larger:u,...o}:{before:Ne(Le(i)),after:Ne(Le(s)),...o}}var Wr=We(In(),1);function Fe(e){return(0,Wr.createHash)("sha256").update(e,"latin1").digest("hex")}function Jr(e,n){let t=[],r=[];for(let[o,,i]of V(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&u?t.push(...i.split(`
`).filter(c=>c.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}var zs=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function qr(e){return e===null?"":`sha256:${Fe(e).slice(0,12)}`}function Cn(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!zs.has(n))throw ae(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing;\
 put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw ae(`${n} is not a regular file; expected one or nothing; move it away`);
return e.read(n)}function Gr(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Gr(e,t),t]}var Xr={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Cn(e,n.path);return t===n.text?{before:"",after:""}:{before:qr(t),after:qr(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode)},pending:()=>null,inverse(e,n){var i,s;let t=Cn(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===null?
"":Fe(t),after:n.text===null?"":Fe(n.text),splices:V((i=n.text)!=null?i:"",t!=null?t:""),...Jr(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.mode,
uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Gr(e,n.path)}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?
void 0:o.mode)!=null?i:n.mode)!=null?s:420;return Kr(n.path,Cn(e,n.path),n.text,(r&4)===0)}};function Os(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Yr={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Os(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new w(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Is={file:Xr,grubConfig:void 0,bootImage:void 0,kmod:Yr,driver:void 0};function Ve(e){return Is[e.kind]}var Qr=require("fs"),Q=`${A}/lock`;function eo(){try{return Qr.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function no(e){
var n;try{let t=Qr.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function Rs(e){
return e.boot_id===eo()&&no(e.pid)===e.started}function to(e){try{let n=JSON.parse(e);return Rs(n)?n:null}catch(n){return null}}function Tn(e){let n=e.read(Q);return n===
null?null:to(n)}function Ms(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Dn(e){return new w(
"E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${Ms(e.since)}, since ${e.since}; wait until it ends and run this again`,
{hint:"a larger wait makes this call wait longer"})}function Cs(e){return new Promise(n=>{setTimeout(n,e)})}async function He(e,n){let t=Date.now()+e*1e3;for(;;){
let r=n();if(r===null)return;if(Date.now()>=t)throw r;await Cs(Math.min(250,Math.max(10,t-Date.now())))}}function jn(e,n){return He(n,()=>{let t=Tn(e);return t===
null?null:Dn(t)})}async function ro(e,n,t,r){var s;let o={pid:process.pid,started:(s=no(process.pid))!=null?s:"",boot_id:eo(),module:n,run:t,since:new Date().toISOString().
replace(/\.\d+/,"")};await jn(e,r);let i=()=>e.createExclusive(Q,JSON.stringify(o)+`
`);return await He(r,()=>{var l;if(i())return null;let u=Tn(e);if(u!==null)return Dn(u);let c=`${Q}.stale.${process.pid}`;e.rename(Q,c);let a=e.read(c);return a!==
null&&to(a)!==null&&e.createExclusive(Q,a),e.remove(c),i()?null:Dn((l=Tn(e))!=null?l:o)}),()=>e.remove(Q)}var Ts=20;async function Fn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Ve(i),{before:u,after:c}=await s.observe(e,i,o);if(u===c)continue;let a=s.pending(
e,i);if(a!==null){r.includes(a)||r.push(a);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:c}});for(let l of s.touches(
i))o.add(l)}return{todo:t,pending:r}}function io(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=Ve(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function Ds(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,oo.randomBytes)(3).toString("hex")}`}function Nn(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function js(e,n,t,r){var u;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Nn(e.map(c=>c.label))}`,i=n.length===0?"":`; left for you to run: ${Nn(n)}`,s=(u=t.rebootReasons)!=null?u:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Nn(s)}`}`}function Ue({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,runnable:a,ask:l}){return le({root:e,
live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,runnable:a,ask:l})}function Ln(e,n,t,r){var a,l,m,p,f,d,y,b;let o=n.report(e),{changes:i,run:s}=t,u=[...(a=
n.pending)!=null?a:[],...t.pending],c=(l=t.error)!=null?l:o.fail===void 0||r?void 0:{stop:o.fail,node:"partial"};return{changed:i.length>0,msg:c===void 0?js(i,u,
o,r):c.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:(m=o.rebootReasons)!=null?m:[],pendingAtBoot:(p=o.pendingAtBoot)!=
null?p:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(f=n.notes)!=null?f:[],...(d=o.notes)!=null?d:[]],warnings:[...(y=n.warnings)!=null?y:[],...(b=
o.warnings)!=null?b:[]],own:o.own,...s===void 0?{}:{run:s},...c===void 0?{}:{error:c}}}function Ns(e,n,t){var r;try{return Ln(e,n,t,!1)}catch(o){if(!(o instanceof
w))throw o;return Ln(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}async function Ls(e,n,t,r,o){
var s;let i=new Set;for(let{step:u,change:c}of n){let a=Ve(u),l=await a.observe(e,u,i);if(l.before!==c.before&&l.before!==l.after&&a.facet!=="derived")throw new w(
"E_RACED",`${c.label} changed while this ran: it was ${c.before||"absent"} and is ${l.before||"absent"}; somebody else is at work on this node; run this again`);
l.before!==l.after&&((s=o.progress)==null||s.call(o,c.label),await(t==null?void 0:t.entry(a.inverse(e,u))),await a.apply(e,u)),r.push(c);for(let m of a.touches(
u))i.add(m)}}function Fs(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof w)return r;throw o}}async function Vs(e,n){let{todo:t}=await Fn(
e,n.steps.map(Us));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new w("E_D\
RIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do this ended without an error, so run it by hand and look at its output`)}var Hs=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/)/;
function so(e){return e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&Hs.test(e.path)}function uo(e,n,{todo:t,pending:r}){var o;(r.length>0||t.some(
({step:i})=>so(i)))&&((o=n.guard)==null||o.call(n,e))}function Us(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function Bs(e){let n=e.
list(`${A}/runs`);for(let t of n.slice(0,Math.max(0,n.length-Ts)))e.remove(`${A}/runs/${t}`)}function Ks(e){if(e.stat(C)===null){for(let n of e.list(`${A}/runs`))
e.remove(`${A}/runs/${n}`);e.removeEmptyDir(`${A}/runs`),e.remove(`${A}/images.json`)}}async function co(e,n,t,r){var m;r.check||await jn(e,r.wait);let o=Ue(e),
i=n.plan(o,t),s=await Fn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0;if(uo(o,i,s),r.check||u){let p=r.diff?io(o,s.todo):void 0;return Ln(o,i,{changes:s.todo.
map(({change:f})=>f),pending:s.pending,diff:p},r.check)}let c=Ds(),a=e.real(A)===null;(m=r.beforeWriting)==null||m.call(r);let l=await ro(e,n.name,c,r.wait);try{
return await ao(e,n,t,r,c)}finally{l(),(a||e.stat(C)===null)&&e.removeEmptyDir(A)}}async function ao(e,n,t,r,o,i=!0){var g,h,x;Ws(e);let s=Ue(e),u=n.plan(s,t),{
todo:c,pending:a}=await Fn(s,u.steps);if(uo(s,u,{todo:c,pending:a}),i&&c.some(({step:_})=>so(_))&&Rn(e)!==null)return await He(r.wait,()=>Rn(e)),ao(e,n,t,r,o,!1);
let l=r.diff?io(s,c):void 0,m=u.report(s).bootable,p=[],f,d=null;try{u.undoes===void 0&&c.length>0&&(d=await Js(e,n.name,u,o,r.version)),await Ls(e,c,d,p,r);let _=Ue(
e);await Vs(_,Fs(_,n,t,u));let k=u.report(_),S=((h=(g=k.bootable)==null?void 0:g.reasons)!=null?h:[]).filter(Z=>(m==null?void 0:m.ok)===!0||(m==null?void 0:m.reasons.
includes(Z))===!1);if(S.length>0)throw new w("E_DRIFT",`this node would no longer boot as it did: ${S.join("; ")}; run passthrough_undo and look at the boot loa\
der before you reboot`);await(d==null?void 0:d.done());for(let Z of(x=u.emptyDirs)!=null?x:[])e.removeEmptyDir(Z);u.undoes!==void 0&&k.fail===void 0&&await Nr(e,
u.undoes)}catch(_){f=_ instanceof w?_:new w("E_INTERNAL",`${_ instanceof Error?_.message:String(_)}; this is a bug, please report it`,{cause:_})}let y=p.length>
0||d!==null,b=Ns(Ue(e),u,{changes:p,pending:a,diff:l,...d===null?{}:{run:o},...f===void 0?{}:{error:{stop:f,node:y?"partial":"untouched"}}});return u.undoes!==void 0&&
f===void 0?Ks(e):y&&r.render!==void 0&&await qs(e,o,r.render(b)),b}function Ws(e){var n;for(let t of De(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=
e.real(r.path))!=null?n:r.path:void 0;o!==void 0&&e.remove(Pn(o))}}function Js(e,n,t,r,o){var i,s,u,c,a;return jr(e,{run:r,module:n,version:o,at:new Date().toISOString().
replace(/\.\d+/,""),machine_id:(i=e.attr("/etc/machine-id"))!=null?i:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(s=e.attr("/proc/sys/kernel/random/boot_id"))!=
null?s:"",claims:(u=t.claims)!=null?u:[],released:(c=t.released)!=null?c:[],devices:(a=t.devices)!=null?a:[]})}async function qs(e,n,t){try{await e.write(`${A}/\
runs/${n}.json`,t,384),await Bs(e)}catch(r){if(!(r instanceof w))throw r}}Ir(jt,vfiokitArguments,co);
}
