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
var eo=Object.create;var Ve=Object.defineProperty;var no=Object.getOwnPropertyDescriptor;var to=Object.getOwnPropertyNames;var ro=Object.getPrototypeOf,oo=Object.prototype.hasOwnProperty;var io=(e,n,r)=>n in e?Ve(e,n,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[n]=r;var R=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(r){throw n=0,r}};var so=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of to(n))!oo.call(e,o)&&o!==r&&Ve(e,o,{get:()=>n[o],enumerable:!(t=no(n,o))||t.enumerable});
return e};var N=(e,n,r)=>(r=e!=null?eo(ro(e)):{},so(n||!e||!e.__esModule?Ve(r,"default",{value:e,enumerable:!0}):r,e));var ee=(e,n,r)=>io(e,typeof n!="symbol"?n+"":n,r);var Nt=R(jt=>{jt._parse=function(e,n,r){return{command:e,args:n,options:r}}});var q=R((xl,Lt)=>{Lt.exports={}});var Ut=R(Ft=>{Ft.signalsByName=new Proxy({},{get:function(){return{}}})});var Vt=R((wl,Bt)=>{"use strict";var{signalsByName:oi}=Ut(),ii=({timedOut:e,timeout:n,errorCode:r,signal:t,signalDescription:o,exitCode:i,isCanceled:s})=>e?`time\
d out after ${n} milliseconds`:s?"was canceled":r!==void 0?`failed with ${r}`:t!==void 0?`was killed with ${t} (${o})`:i!==void 0?`failed with exit code ${i}`:"\
failed",si=({stdout:e,stderr:n,all:r,error:t,signal:o,exitCode:i,command:s,escapedCommand:u,timedOut:c,isCanceled:a,killed:l,parsed:{options:{timeout:p}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let m=o===void 0?void 0:oi[o].description,d=t&&t.code,y=`Command ${ii({timedOut:c,timeout:p,errorCode:d,signal:o,signalDescription:m,
exitCode:i,isCanceled:a})}: ${s}`,x=Object.prototype.toString.call(t)==="[object Error]",g=x?`${y}
${t.message}`:y,h=[g,n,e].filter(Boolean).join(`
`);return x?(t.originalMessage=t.message,t.message=h):t=new Error(h),t.shortMessage=g,t.command=s,t.escapedCommand=u,t.exitCode=i,t.signal=o,t.signalDescription=
m,t.stdout=e,t.stderr=n,r!==void 0&&(t.all=r),"bufferedData"in t&&delete t.bufferedData,t.failed=!0,t.timedOut=!!c,t.isCanceled=a,t.killed=l&&!c,t};Bt.exports=si});var Kt=R(($l,xn)=>{"use strict";var ke=["stdin","stdout","stderr"],ui=e=>ke.some(n=>e[n]!==void 0),Ht=e=>{if(!e)return;let{stdio:n}=e;if(n===void 0)return ke.map(
t=>e[t]);if(ui(e))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${ke.map(t=>`\`${t}\``).join(", ")}`);if(typeof n=="string")
return n;if(!Array.isArray(n))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof n}\``);let r=Math.max(n.length,ke.length);
return Array.from({length:r},(t,o)=>n[o])};xn.exports=Ht;xn.exports.node=e=>{let n=Ht(e);return n==="ipc"?"ipc":n===void 0||typeof n=="string"?[n,n,n,"ipc"]:n.includes(
"ipc")?n:[...n,"ipc"]}});var Jt=R(Wt=>{Wt.validateInputSync=function(){}});var Xt=R((kl,Gt)=>{"use strict";var qt=(e,n=[])=>Array.isArray(n)?[e,...n]:[e],ci=/^[\w.-]+$/,ai=/"/g,li=e=>typeof e!="string"||ci.test(e)?e:`"${e.replace(ai,'\\\
"')}"`,di=(e,n)=>qt(e,n).join(" "),fi=(e,n)=>qt(e,n).map(r=>li(r)).join(" "),pi=/ +/g,mi=e=>{let n=[];for(let r of e.trim().split(pi)){let t=n[n.length-1];t&&t.
endsWith("\\")?n[n.length-1]=`${t.slice(0,-1)} ${r}`:n.push(r)}return n};Gt.exports={joinCommand:di,getEscapedCommand:fi,parseCommand:mi}});var or=R((Pl,G)=>{"use strict";var gi=require("path"),_n=require("child_process"),hi=Nt(),yi=q(),bi=q(),xi=q(),Pe=Vt(),Qt=Kt(),{spawnedKill:_i,spawnedCancel:wi,
setupTimeout:$i,validateTimeout:vi,setExitHandler:ki}=q(),{handleInput:Pi,getSpawnedResult:Si,makeAllStream:zi,validateInputSync:Oi}=Jt(),{mergePromise:Yt,getSpawnedPromise:Zi}=q(),
{joinCommand:er,parseCommand:nr,getEscapedCommand:tr}=Xt(),Ai=1e3*1e3*100,Ei=({env:e,extendEnv:n,preferLocal:r,localDir:t,execPath:o})=>{let i=n?{...process.env,
...e}:e;return r?bi.env({env:i,cwd:t,execPath:o}):i},rr=(e,n,r={})=>{let t=hi._parse(e,n,r);return e=t.command,n=t.args,r=t.options,r={maxBuffer:Ai,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:r.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...r},r.env=Ei(r),
r.stdio=Qt(r),process.platform==="win32"&&gi.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:r,parsed:t}},oe=(e,n,r)=>typeof n!="string"&&!Buffer.
isBuffer(n)?r===void 0?void 0:"":e.stripFinalNewline?yi(n):n,Se=(e,n,r)=>{let t=rr(e,n,r),o=er(e,n),i=tr(e,n);vi(t.options);let s;try{s=_n.spawn(t.file,t.args,t.
options)}catch(d){let f=new _n.ChildProcess,y=Promise.reject(Pe({error:d,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:t,timedOut:!1,isCanceled:!1,
killed:!1}));return Yt(f,y)}let u=Zi(s),c=$i(s,t.options,u),a=ki(s,t.options,c),l={isCanceled:!1};s.kill=_i.bind(null,s.kill.bind(s)),s.cancel=wi.bind(null,s,l);
let m=xi(async()=>{let[{error:d,exitCode:f,signal:y,timedOut:x},g,h,b]=await Si(s,t.options,a),_=oe(t.options,g),P=oe(t.options,h),S=oe(t.options,b);if(d||f!==0||
y!==null){let j=Pe({error:d,exitCode:f,signal:y,stdout:_,stderr:P,all:S,command:o,escapedCommand:i,parsed:t,timedOut:x,isCanceled:l.isCanceled,killed:s.killed});
if(!t.options.reject)return j;throw j}return{command:o,escapedCommand:i,exitCode:0,stdout:_,stderr:P,all:S,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}});return Pi(
s,t.options.input),s.all=zi(s,t.options),Yt(s,m)};G.exports=Se;G.exports.sync=(e,n,r)=>{let t=rr(e,n,r),o=er(e,n),i=tr(e,n);Oi(t.options);let s;try{s=_n.spawnSync(
t.file,t.args,t.options)}catch(a){throw Pe({error:a,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:t,timedOut:!1,isCanceled:!1,killed:!1})}let u=oe(
t.options,s.stdout,s.error),c=oe(t.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let a=Pe({stdout:u,stderr:c,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:t,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!t.options.reject)return a;
throw a}return{command:o,escapedCommand:i,exitCode:0,stdout:u,stderr:c,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}};G.exports.command=(e,n)=>{let[r,...t]=nr(
e);return Se(r,t,n)};G.exports.commandSync=(e,n)=>{let[r,...t]=nr(e);return Se.sync(r,t,n)};G.exports.node=(e,n,r={})=>{n&&!Array.isArray(n)&&typeof n=="object"&&
(r=n,n=[]);let t=Qt.node(r),o=process.execArgv.filter(u=>!u.startsWith("--inspect")),{nodePath:i=process.execPath,nodeOptions:s=o}=r;return Se(i,[...s,e,...Array.
isArray(n)?n:[]],{...r,stdin:void 0,stdout:void 0,stderr:void 0,stdio:t,shell:!1})}});var On=R(zn=>{zn.createHash=function(e){return require("crypto").createHash(e)};zn.randomBytes=function(e){return require("crypto").randomBytes(e)}});var $=class extends Error{constructor(r,t,o={}){super(t);ee(this,"code");ee(this,"param");ee(this,"hint");ee(this,"cause");this.name="Stop",this.code=r,o.param!==
void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function k(e,n){return new $("E_PARAMS",n,{param:e})}function Dn(e,n){
return new $("E_HOST",e,n===void 0?{}:{hint:n})}function ae(e,n){return new $("E_REFUSED",e,n===void 0?{}:{hint:n})}var Ln=["/lib/modules","/usr/lib/modules"],uo={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function C(e){return e.replace(/-/g,"_")}function le(e,n){let r=Ln.find(t=>e.real(`${t}/${n}`)!==null);return`${r!=null?r:"/lib/modules"}/${n}`}function Fn(e){
return[...new Set(Ln.flatMap(r=>e.list(r)))].sort().filter(r=>["modules.dep","modules.builtin"].some(t=>e.real(`${le(e,r)}/${t}`)!==null))}function He(e){return e.
attr("/proc/sys/kernel/osrelease")||null}var co={"modules.dep":":","modules.builtin":"\\s*\\n"},jn=new Map;function Nn(e,n,r){var c,a;let t=`${n}/${r}`,o=e.real(
t),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,t,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(a=jn.get(s))!=null?a:{text:`
${(c=e.read(t))!=null?c:""}
`,answers:new Map};return jn.set(s,u),l=>{let p=u.answers.get(l);if(p!==void 0)return p;let m=l.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),d=new RegExp(`[/\\n]${m}\
\\.ko(?:\\.\\w+)?${co[r]}`).test(u.text);return u.answers.set(l,d),d}}function Un(e,n){let r=le(e,n),t=Nn(e,r,"modules.builtin"),o=Nn(e,r,"modules.dep"),i=He(e)===
n;return s=>{var l;let u=C(s);if(t!==null&&t(u))return"builtin";if(o!==null&&o(u))return"module";if(t!==null&&o!==null)return"absent";let c=uo[u],a=c===void 0?null:
new RegExp(`^${c}=([ym])$`,"m").exec((l=e.read(`/boot/config-${n}`))!=null?l:"");return a!==null?a[1]==="y"?"builtin":"module":i&&Ke(e,s)?ao(e,u)?"module":"buil\
tin":"absent"}}function ao(e,n){var r;return`
${(r=e.attr("/proc/modules"))!=null?r:""}`.includes(`
${n} `)}function Ke(e,n){return e.stat(`/sys/module/${C(n)}`)!==null}var lo="/dev/null";function de(e){return e.slice(e.lastIndexOf("/")+1)}function fo(e,n){return de(e)<de(n)?-1:de(e)>de(n)?1:0}function fe(e,n){var t;let r=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||r.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==lo){let u=e.real(s);if(u===
null||((t=e.stat(u))==null?void 0:t.type)==="dir")continue}r.set(i,s)}return[...r.values()].sort(fo)}function pe(e,n){var t,o;let r=e.real(n);return r!==null&&((t=e.stat(r))==null?void 0:t.type)==="file"&&(o=e.read(r))!=null?o:""}var po=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],mo={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function go(e){var t;let n=[],r=1;for(let o of(t=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?t:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:r,lines:i}),r+=i}return n}function Bn(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,r=>r==="-"?"_":r)}function ho(e,n){
var t,o,i,s;let r=[];for(let{text:u,line:c,lines:a}of go(e)){if(u.startsWith("#"))continue;let l=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(l===null)continue;let p=l[1],m=Bn((t=l[2])!=null?t:""),d=p==="alias"?Bn((i=((o=l[3])!=null?o:"").split(/[\t ]+/).find(f=>f!==""))!=null?i:""):(s=l[3])!=
null?s:"";m===null||d===null||d===""&&mo[p]||r.push({command:p,name:m,rest:p==="blacklist"?"":p==="options"?d.replace(/\t/g," "):d,path:n,line:c,lines:a})}return r}
function Vn(e,n){let r=[...fe(e,po)];if(n!==void 0){let t=r.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");r.splice(t<0?r.length:t,0,`${le(e,n)}/\
modules.softdep`)}return r.flatMap(t=>ho(pe(e,t),t))}function yo(e,n){let r=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,t=>t==="*"?"[^]*":t==="?"?"[^]":t.length>1?t.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):t.replace(/[.+^${}()|[\]\\]/,
"\\$&"));return new RegExp(`^(?:${r})$`).test(n)}function bo(e,n,r){var t;return(t=e.find(o=>o.command===n&&yo(o.name,r)))!=null?t:null}function Hn(e,n){let r=e.find(o=>o.command==="blacklist"&&o.name===n);if(r!==void 0)return r;let t=bo(e,"install",n);return t!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(t.rest)?t:null}var We=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Je(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:C(n)}function me(e){let n=[];for(let r of fe(e,We))for(let t of pe(e,r).split(`
`)){let o=Je(t);o!==null&&n.push({name:o,path:r})}return n}function Kn(e,n){let r=new Set(e.split(`
`).map(Je)),t=n.filter(o=>!r.has(C(o)));return t.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+t.map(o=>`${o}
`).join("")}function Wn(e,n){var t;let r=new Set(n.map(C));return((t=e.match(/[^\n]*\n|[^\n]+$/g))!=null?t:[]).filter(o=>{let i=Je(o);return i===null||!r.has(i)}).
join("")}function Jn(e){return Object.freeze({type:"module",...e})}var xo=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]];
function qe(e){for(let[n,r]of xo)if(r.test(e))return n;return null}function Ge(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function qn(e,n,r=[]){
let t=Ge(n),o=e.read(n),i=qe(o!=null?o:"");if(i!==null)return{path:t,warning:`${n} is kept by ${i}, so ours is ${t}: tell ${i} to leave these settings to one of\
 the two`};let s=o!==null?void 0:r.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===void 0?{path:n}:{path:t,warning:`${n} wo\
uld hide ${s}, so ours is ${t}`}}function Gn(e,n){return typeof n=="bigint"?n.toString():n}var Ye=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function Xn(e){return new Ye(e)}function Yn(e,n,r){Object.defineProperty(e,n,{value:r,writable:!0,enumerable:!0,configurable:!0})}var Qe="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Qn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ge(e,n,r){let t=new e._zod.constr(n!=null?n:e._zod.def);return(!n||r!=null&&r.parent)&&(t._zod.parent=e),t}function he(e){let n=e;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function et(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function F(e,n=0){var r;if(e.aborted===!0)return!0;for(let t=n;t<e.issues.length;t++)if(((r=e.issues[t])==null?void 0:r.continue)!==!0)return!0;return!1}function nt(e,n=0){
var r;if(e.aborted===!0)return!0;for(let t=n;t<e.issues.length;t++)if(((r=e.issues[t])==null?void 0:r.continue)===!1)return!0;return!1}function tt(e,n){return n.
map(r=>{var o;var t;return(o=(t=r).path)!=null||(t.path=[]),r.path.unshift(e),r})}function ne(e){return typeof e=="string"?e:e==null?void 0:e.message}function en(e,n,r){var o;var t;for(let i=n;i<e.length;i++)(o=(t=e[i]).schema)!=null||(t.schema=r)}function U(e,n,r){var c,a,l,p,m,d,f,y,x,g,h,b,_,P,S,j,ce;var t;
let o=(a=(c=e.inst)==null?void 0:c._zod)==null?void 0:a.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(t=e).schema)!=null||(t.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(m=(p=e.schema)==null?void 0:p._zod.def)==null?void 0:m.error:void 0,s=e.message?e.message:(j=(S=(_=(h=(x=ne((y=(f=(d=e.inst)==null?
void 0:d._zod.def)==null?void 0:f.error)==null?void 0:y.call(f,e)))!=null?x:ne(i==null?void 0:i(e)))!=null?h:ne((g=n==null?void 0:n.error)==null?void 0:g.call(n,
e)))!=null?_:ne((b=r.customError)==null?void 0:b.call(r,e)))!=null?S:ne((P=r.localeError)==null?void 0:P.call(r,e)))!=null?j:"Invalid input",u={};for(let I of Object.
keys(e))I==="inst"||I==="schema"||I==="continue"||I==="input"||I==="__proto__"||(u[I]=e[I]);return(ce=u.path)!=null||(u.path=[]),u.message=s,n!=null&&n.reportInput&&
(u.input=e.input),u}function rt(e,n){for(let r in n){let t=Object.getOwnPropertyDescriptor(n,r);t.get?Object.defineProperty(e,r,{...t,enumerable:!1}):_o(e,r,t.value)}}function L(e,n,r,t=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:t,value:r}),r}function ot(e,n,r){return L(e,n,r,!1)}function _o(e,n,r){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?r:L(this,n,r.bind(this))},set(t){L(this,n,t)}})}function wo(e,n){let r=Object.
getPrototypeOf(e);return n in r?void 0:r}var Xe,T=!1,$o={configurable:!0,get(){T=!0}};function B(e,n,r){let t=Object.getPrototypeOf(e._zod);if(n in t&&Xe!==e._zod){
Xe=void 0;return}Xe=e._zod,Object.defineProperty(t,n,{configurable:!0,get(){Object.defineProperty(this,n,$o);let o=T;T=!1;try{let i=r(this);return T?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),T=T||o,i}catch(i){throw delete this[n],T=T||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function it(e,n,r,t){let o=wo(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:t,
value:void 0};return Object.defineProperty(this,n,i),i.value=r(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:t,value:i})}})}var st;var nn={value:void 0,enumerable:!1},ut="captureStackTrace"in Error?Error:null;function vo(e){let n=ut;if(n){let r=n.stackTraceLimit;if(typeof r=="number"){try{n.
stackTraceLimit=0}catch(t){return ut=null,new e}try{return new e}finally{n.stackTraceLimit=r}}}return new e}function z(e,n,r,t){var m;let o={};function i(d){this.
def=d,this.constr=p,this.traits=new Set}i.prototype=o;let s=r,u=s&&new WeakSet;function c(d,f){if(d._zod){if(d._zod.traits.has(e))return}else{nn.value=new i(f);
try{Object.defineProperty(d,"_zod",nn)}finally{nn.value=void 0}}if(d._zod.traits.add(e),n(d,f),u){let x=Object.getPrototypeOf(d),g=d._zod.constr.prototype,h=x;for(;h&&
h!==g;)h=Object.getPrototypeOf(h);let b=h!=null?h:x;u.has(b)||(u.add(b),rt(b,s))}let y=p.prototype;for(let x in y)Object.prototype.hasOwnProperty.call(y,x)&&(x in
d||(d[x]=y[x].bind(d)))}let a=(m=t==null?void 0:t.Parent)!=null?m:Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function p(d){var g;let f=t!=
null&&t.Parent?vo(l):this;c(f,d);let y=f._zod.deferred;if(y){for(let h of y)h();f._zod.deferred=void 0}let x=(g=globalThis.__zod_globalConfig)==null?void 0:g.postProcessor;
return x&&x(f),f}return Object.defineProperty(p,"init",{value:c}),Object.defineProperty(p,Symbol.hasInstance,{value:d=>{var f,y;return t!=null&&t.Parent&&d instanceof
t.Parent?!0:(y=(f=d==null?void 0:d._zod)==null?void 0:f.traits)==null?void 0:y.has(e)}}),Object.defineProperty(p,"name",{value:e}),p}var E=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ye=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},ct;(ct=(st=globalThis).__zod_globalConfig)!=null||(st.__zod_globalConfig=
{});var te=globalThis.__zod_globalConfig;function H(e){return e&&Object.assign(te,e),te}function ko(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,Gn,2)),e.message}function Po(e){this._zod.message=e}var So={get:ko,
set:Po,enumerable:!0,configurable:!0},tn={value:void 0,enumerable:!1},lt=new WeakSet([Object.prototype,Error.prototype]),dt=(e,n)=>{e.name="$ZodError",tn.value=
n,Object.defineProperty(e,"issues",tn),tn.value=void 0,Object.defineProperty(e,"message",So);let r=Object.getPrototypeOf(e);lt.has(r)||(lt.add(r),Object.defineProperty(
r,"toString",{configurable:!0,enumerable:!1,get(){let t=()=>this.message;return Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0}),t},
set(t){Object.defineProperty(this,"toString",{value:t,configurable:!0,writable:!0})}}))},Js=z("$ZodError",dt),re=z("$ZodError",dt,void 0,{Parent:Error});var Oo=e=>{let n=(r,t,o,i)=>{var c,a;let s=o?{...o,async:!1}:{async:!1},u=r._zod.run({value:t,issues:[]},s);if(u instanceof Promise)throw new E;if(u.issues.length){
let l=new((c=i==null?void 0:i.Err)!=null?c:e)(u.issues.map(p=>U(p,s,H())));throw Qe(l,(a=i==null?void 0:i.callee)!=null?a:n),l}return u.value};return n},rn=Oo(re),
Zo=e=>{let n=async(r,t,o,i)=>{var c,a;let s=o?{...o,async:!0}:{async:!0},u=r._zod.run({value:t,issues:[]},s);if(u instanceof Promise&&(u=await u),u.issues.length){
let l=new((c=i==null?void 0:i.Err)!=null?c:e)(u.issues.map(p=>U(p,s,H())));throw Qe(l,(a=i==null?void 0:i.callee)!=null?a:n),l}return u.value};return n},on=Zo(re),
Ao=e=>(n,r,t)=>{let o=t?{...t,async:!1}:{async:!1},i=n._zod.run({value:r,issues:[]},o);if(i instanceof Promise)throw new E;return i.issues.length?ft(e,i.issues,
o):{success:!0,data:i.value}},sn=Ao(re);function ft(e,n,r){let t;return{success:!1,get error(){return t||(t=new e(n.map(o=>U(o,r,H()))),n=void 0,r=void 0),t},set error(o){
t=o,n=void 0,r=void 0}}}var Eo=e=>async(n,r,t)=>{let o=t?{...t,async:!0}:{async:!0},i=n._zod.run({value:r,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?ft(e,i.issues,o):{success:!0,data:i.value}},un=Eo(re);var pt={major:4,minor:6,patch:7};var K=z("$ZodType",(e,n)=>{var i,s;var r;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=pt;let t=e._zod.def.checks,o=e._zod.traits.has("$\
ZodCheck")?[e,...t!=null?t:[]]:t!=null&&t.length?[...t]:[];for(let u of o)for(let c of u._zod.onattach)c(e);if(o.length===0)(i=(r=e._zod).deferred)!=null||(r.deferred=
[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let u=(a,l,p)=>{if(a.memo)return a;let m=F(a),d;for(let f of l){if(f._zod.def.when){if(nt(
a)||!f._zod.def.when(a))continue}else if(m)continue;let y=a.issues.length,x=f._zod.check(a);if(x instanceof Promise&&(p==null?void 0:p.async)===!1)throw new E;if(d||
x instanceof Promise)d=(d!=null?d:Promise.resolve()).then(async()=>{await x,a.issues.length!==y&&(en(a.issues,y,e),m||(m=F(a,y)))});else{if(a.issues.length===y)
continue;en(a.issues,y,e),m||(m=F(a,y))}}return d?d.then(()=>a):a},c=(a,l,p)=>{if(F(a))return a.aborted=!0,a;let m=u(l,o,p);if(m instanceof Promise){if(p.async===
!1)throw new E;return m.then(d=>e._zod.parse(d,p))}return e._zod.parse(m,p)};e._zod.run=(a,l)=>{if(l.skipChecks)return e._zod.parse(a,l);if(l.direction==="backw\
ard"){let m=e._zod.parse({value:a.value,issues:[]},{...l,skipChecks:!0});return m instanceof Promise?m.then(d=>c(d,a,l)):c(m,a,l)}let p=e._zod.parse(a,l);if(p instanceof
Promise){if(l.async===!1)throw new E;return p.then(m=>u(m,o,l))}return u(p,o,l)}}},{get"~standard"(){return ot(this,"~standard",Mo(this))},set"~standard"(e){L(this,
"~standard",e)}}),mt=(e,n)=>e.issues.length?{issues:e.issues.map(r=>U(r,n,H()))}:{value:e.value};async function Ro(e,n){let r={async:!0};return mt(await e._zod.
run({value:n,issues:[]},r),r)}function Mo(e){return{validate:n=>{let r={async:!1};try{let t=e._zod.run({value:n,issues:[]},r);if(!(t instanceof Promise))return mt(
t,r)}catch(t){}return Ro(e,n)},vendor:"zod",version:1}}var gt=z("$ZodNever",(e,n)=>{K.init(e,n),e._zod.parse=(r,t)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function xe(e,n,r,t,o,i){let s=r in t,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...tt(r,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[r]=void 0):n.value[r]=e.value}}var Co=[];function To(e){var s,u,c,a;let n=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),t=r.length?
r:Co,o=t.length?[...n,...t]:n;for(let l of o)if(!((a=(c=(u=(s=e.shape)==null?void 0:s[l])==null?void 0:u._zod)==null?void 0:c.traits)!=null&&a.has("$ZodType")))
throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=et(e.shape);return{...e,allKeys:o,symbolKeys:t,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function Do(e,n,r,t,o,i,s){let u=[],c=o.keySet,a=o.catchall._zod,l=a.def.type,p=a.optin,m=a.optout,d=0;for(let f in n){if(s&&r.issues.
length!==d){if(F(r,d))break;d=r.issues.length}if(c.has(f))continue;if(f==="__proto__"){l==="never"&&u.push(f);continue}if(l==="never"){u.push(f);continue}let y=a.
run({value:n[f],issues:[]},t);y instanceof Promise?e.push(y.then(x=>xe(x,r,f,n,p,m))):xe(y,r,f,n,p,m)}return u.length&&r.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var ht=z("$ZodObject",(e,n)=>{var a;K.init(e,n);let r=Object.getOwnPropertyDescriptor(n,"shap\
e"),t=r!=null&&r.get?r.get.raw:(a=n.shape)!=null?a:{};if(t){let l=()=>{let p={...t};return Object.defineProperty(n,"shape",{value:p}),l.raw=p,p};l.raw=t,Object.
defineProperty(n,"shape",{get:l})}let o=Xn(()=>To(n));B(e,"propValues",l=>{let p=l.def.shape,m={};for(let d in p){let f=p[d]._zod;if(f.values){Object.prototype.
hasOwnProperty.call(m,d)||Yn(m,d,new Set);for(let y of f.values)m[d].add(y);f.optin!==void 0&&m[d].add(void 0)}}return m});let i=Qn,s=n.catchall,u,c=te.memoizer;
c==null||c.attach(e),e._zod.parse=(l,p)=>{u!=null||(u=o.value);let m=l.value;if(!i(m))return l.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),
l;l.value=c?c.alloc(e,l,{},p):{};let d=[],f=u.shape,y=p==null?void 0:p.abortEarly,x=l.issues.length;for(let g of u.allKeys){if(y&&l.issues.length!==x){if(F(l,x))
break;x=l.issues.length}if(g==="__proto__")continue;let h=f[g],b=h._zod.optin,_=h._zod.optout,P=h._zod.run({value:m[g],issues:[]},p);P instanceof Promise?d.push(
P.then(S=>xe(S,l,g,m,b,_))):xe(P,l,g,m,b,_)}return s?Do(d,m,l,p,o.value,e,y===!0):d.length?Promise.all(d).then(()=>l):l}});var yt=z("$ZodTransform",(e,n)=>{var r;K.init(e,n),e._zod.optin="optional",(r=te.memoizer)==null||r.guard(e),e._zod.parse=(t,o)=>{if(o.direction==="backward")throw new ye(
e.constructor.name);let i=n.transform(t.value,t);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(u=>(t.value=u,t));if(i instanceof Promise)throw new E;
return t.value=i,t}});var bt=z("$ZodPipe",(e,n)=>{K.init(e,n),B(e,"values",r=>r.def.in._zod.values),B(e,"optin",r=>r.def.in._zod.optin),B(e,"optout",r=>r.def.out._zod.optout),B(e,"pr\
opValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,t)=>{if(t.direction==="backward"){let i=n.out._zod.run(r,t);return i instanceof Promise?i.then(s=>be(s,n.
in,t)):be(i,n.in,t)}let o=n.in._zod.run(r,t);return o instanceof Promise?o.then(i=>be(i,n.out,t)):be(o,n.out,t)}});function be(e,n,r){return e.issues.some(t=>t.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},r)}function xt(e,n){return new e({type:"never",...he(n)})}var _e=z("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");K.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},
set with(e){L(this,"with",e)},parse(e,n){return rn(this,e,n,{callee:this.parse})},parseAsync(e,n){return on(this,e,n,{callee:this.parseAsync})},safeParse(e,n){return sn(
this,e,n)},safeParseAsync(e,n){return un(this,e,n)},check(...e){var r;let n=this.def;return this.clone({...n,checks:[...(r=n.checks)!=null?r:[],...e.map(t=>typeof t==
"function"?{_zod:{check:t,def:{check:"custom"},onattach:[]}}:t)]},{parent:!0})},clone(e,n){return ge(this,e,n)},brand(){return this},register(e,n){return e.add(
this,n),this},apply(e,...n){return n.length===0?e(this):e(this,...n)}});var Lo=z("ZodMiniNever",(e,n)=>{gt.init(e,n),_e.init(e,n)});function Fo(e){return xt(Lo,e)}var Uo=z("ZodMiniObject",(e,n)=>{ht.init(e,n),_e.init(e,n),it(e,"shape",r=>r._zod.def.shape,!1)});function _t(e,n){return new Uo({type:"object",shape:e,catchall:Fo(),...he(n)})}var Bo=z("ZodMiniTransform",(e,n)=>{yt.init(e,n),_e.init(e,n)});function cn(e){return new Bo({type:"transform",transform:e})}var Vo=z("ZodMiniPipe",(e,n)=>{bt.init(e,n),_e.init(e,n)});function wt(e,n){return new Vo({type:"pipe",in:e,out:n})}var Ho=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function $t(e){let n=Ho.exec(e);return n===
null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function O(e,n=60){return e==null?"null":typeof e=="string"?JSON.stringify(e.length>
n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}function we(e,n){let r,t=3;for(let o of n){let i=o.
startsWith(e)&&e.length>1?1:Ko(e.toLowerCase().slice(0,64),o);i<t&&i<o.length&&([r,t]=[o,i])}return r}function Ko(e,n){var t,o,i,s;let r=Array.from({length:n.length+
1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let a=1;a<=n.length;a++){let l=((t=r[a-1])!=null?t:0)+(e[u-1]===n[a-1]?0:1);c.push(Math.min(l,((o=r[a])!=
null?o:0)+1,((i=c[a-1])!=null?i:0)+1))}r=c}return(s=r[n.length])!=null?s:0}var Wo=["true","yes","on","y","t","1"],Jo=["false","no","off","n","f","0"];function an(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Wo.
includes(n)?!0:Jo.includes(n)?!1:void 0}function ln(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function kt(e,n,r){let t=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof t=="number"&&Number.isSafeInteger(t)&&t>=n&&t<=r?t:void 0}function Pt(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function $e(e,n="",r=""){var t;if(typeof e=="stri\
ng")vt(e,n,r);else if(Array.isArray(e))e.forEach((o,i)=>$e(o,`${n}[${i}]`,r));else for(let[o,i]of Object.entries((t=ln(e))!=null?t:{}))vt(o,n===""?"a key":`a ke\
y of ${n}`,r),$e(i,n===""?o:`${n}.${o}`,r||o)}function vt(e,n,r){let t=$t(e);if(t!==void 0)throw k(r,`${n} holds the character ${t}, expected one line of printa\
ble text: remove it`)}var qo={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function dn(e){return{type:qo[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function fn(e){let n={};for(let[r,t]of Object.entries(e))n[r]=dn(t);return{type:"object",properties:n,additionalProperties:!1}}
function Go(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,r=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${r}`}function pn(e){return Object.entries(e).map(([n,r])=>`  ${n} (${Go(r)})
      ${r.describe}
`).join("")}var Xo=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function ve(e){return J("bool",e,"true or false",an,{})}function Yo(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:r=Number.MAX_SAFE_INTEGER}=e,t=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${r}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:r}};return J("int",e,`a whole number${t}`,i=>kt(i,n,r),o)}function St(e){var i;let{pattern:n,example:r}=e,t=r===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(r)}`,o={...n===void 0?{}:{pattern:n.source},...r===void 0?{}:{examples:[r]}};return J("str",e,(i=e.expected)!=
null?i:`a string${t}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function zt(e,n){let r=t=>{if(typeof t=="string")return e.find(i=>i===t);let o=typeof t==
"boolean"?e.filter(i=>an(i)===t):[];return o.length===1?o[0]:void 0};return{...J("str",n,`one of ${e.join(", ")}`,r,{enum:e}),choices:e}}function Ot(e,n){let r=u=>{
if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(",")))return u.split(",").map(c=>c.trim())},[t]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(t)}]`,i=J("list",n,o,r,{items:dn(e)}),s=cn((u,c)=>Array.isArray(u)?u.map((a,l)=>{var d;let p=a===null||
a===""?void 0:e.schema.safeParse(a);if((p==null?void 0:p.success)===!0)return p.data;let m=(d=p==null?void 0:p.error.issues[0])==null?void 0:d.message;c.issues.
push({...Zt(a,"something in it"),...m===void 0?{}:{message:m},path:[l]})}):u);return{...i,schema:Qo(i.schema,s)}}var W={check:ve({describe:"Say what would change and write nothing.",default:!1}),diff:ve({describe:"Show the changes of files as before and after.",default:!1}),
root:J("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Pt,{pattern:"^/"}),wait:Yo({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function mn(e,n){var p,m,d;let r=ln(n);if(r===void 0)throw k("",`the paramet\
ers are ${O(n)}, expected a JSON object such as {"check": true}`);$e(r);let t=ei(e).safeParse(r);if(t.success)return t.data;let[o]=t.error.issues,i=(p=o==null?void 0:
o.path)!=null?p:[],[s=""]=i,u=i.map(f=>typeof f=="number"?`[${f}]`:`.${String(f)}`).join("").slice(1);if((o==null?void 0:o.code)!=="unrecognized_keys")throw k(String(
s),`${u} ${(m=o==null?void 0:o.message)!=null?m:"is not valid"}`);let c=String(o.keys[0]),a=Object.keys(u===""?e:Object((d=e[u])==null?void 0:d.json.properties)).
sort(),l=we(c,a);throw k(u===""?c:u,`${JSON.stringify(c)} is not a parameter${u===""?"":` of ${u}`}${l===void 0?"":` (did you mean ${l}?)`}; known are ${a.join(
", ")}`)}function Zt(e,n,r=""){return{code:"custom",input:e,message:`is ${O(e)}, expected ${n}${r}`}}function J(e,n,r,t,o){let i=cn((c,a)=>{if(c==null||c===""&&
e!=="str")return n.default;let l=t(c),p=typeof c=="number"&&(e==="str"||e==="list");return l===void 0&&a.issues.push(Zt(c,r,p?Xo:"")),l}),{describe:s,default:u}=n;
return{schema:i,type:e,describe:s,json:o,...u===void 0?{}:{default:u}}}function Qo(e,n){return wt(e,n)}function ei(e){let n={};for(let[r,t]of Object.entries(e))n[r]=t.schema;return _t(n)}function gn(e,n,r){return{kind:"file",path:e,text:n,...r===void 0?{}:{mode:r}}}function At(e){return{kind:"kmod",name:e}}var hn="/etc/modules-load.d/vfio.conf",Et=["vfio","vfio_iommu_type1","vfio_pci"],ni=St({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function ti(e,n){var d;let r=[...new Set(n.modules.map(C))],t=Fn(e),o=He(e),i=new Map([...t,...o===null?[]:[o]].
map(f=>[f,Un(e,f)])),s=o===null?void 0:i.get(o),u=f=>t.length===0||t.some(y=>{var x;return((x=i.get(y))==null?void 0:x(f))!=="absent"}),c=r.filter(u),a=f=>{let y=new Set(
me(f).map(h=>h.name)),x=r.map(h=>{let b=s===void 0?t.length>0&&t.every(_=>{var P;return((P=i.get(_))==null?void 0:P(h))==="builtin"}):s(h)==="builtin";return{name:h,
loaded:Ke(f,h)||b&&s!==void 0,builtin:b,at_boot:y.has(h)||b}}),g=n.state==="absent"||s===void 0?[]:x.filter(h=>c.includes(h.name)&&!h.loaded);return{own:{modules:x},
rebootReasons:g.filter(h=>(s==null?void 0:s(h.name))==="absent").map(h=>`${h.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:g.
filter(h=>(s==null?void 0:s(h.name))!=="absent"&&!n.load).map(h=>`${h.name} is loaded at the next boot`)}};if(n.state==="absent"){let f=me(e).filter(g=>r.includes(
g.name)),y=[...new Set(f.map(g=>g.path))].filter(g=>{var h;return(g===hn||g===Ge(hn))&&qe((h=e.read(g))!=null?h:"")===null});return{steps:y.map(g=>{var h;return gn(
g,Wn((h=e.read(g))!=null?h:"",r).replace(/^\s+$/,"")||null)}),notes:f.filter(g=>!y.includes(g.path)).map(g=>`${g.path} loads ${g.name}, and is not ours: left as\
 it is`),report:a}}if(c.length===0)throw Dn(`none of ${r.join(", ")} is in any installed kernel (${t.join(", ")}); expected a kernel with vfio`,"install linux-m\
odules-extra or kernel-modules-extra, or a kernel that has vfio");let l=c.filter(f=>!me(e).some(y=>y.name===f)),p=qn(e,hn,We.slice(1)),m=c.map(f=>Hn(Vn(e),f)).filter(
f=>f!==null);return{steps:[...l.length===0?[]:[gn(p.path,Kn((d=e.read(p.path))!=null?d:"",l))],...n.load&&s!==void 0?c.filter(f=>s(f)==="module").map(At):[]],claims:l.
map(f=>({thing:"module",value:f})),notes:[...r.filter(f=>!u(f)).map(f=>`no installed kernel has ${f}: left out`),...c.filter(f=>n.load&&s!==void 0&&s(f)==="abse\
nt").map(f=>`the running kernel ${o} does not have ${f}: nothing to load now`)],warnings:[...l.length===0||p.warning===void 0?[]:[p.warning],...m.map(f=>`${f.path}\
 line ${f.line} keeps ${f.name} from being loaded, at boot too, although it is listed: take that line out`)],report:a}}var It=Jn({name:"vfio_modules",summary:"L\
oads the vfio modules, now and at every boot.",params:{state:zt(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",
default:"present"}),modules:Ot(ni,{describe:"The modules; those that no installed kernel has are left out.",default:Et}),load:ve({describe:"Load them now as wel\
l.",default:!0})},example:{modules:Et},plan:ti});var Ce=require("fs");var ri=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function yn(e,n){let{changed:r,msg:t,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:a,pendingAtBoot:l,bootable:p,notes:m,warnings:d,own:f}=e,y=Dt({...Mt(r,o!==void 0,t,n),error:o&&Ct(o.stop,
o.node),exception:o&&Tt(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:a&&a.length>0,reboot_reasons:a,pending_at_boot:l,
bootable:p,notes:(m==null?void 0:m.length)===0?void 0:m,warnings:(d==null?void 0:d.length)===0?void 0:d}),x=Object.entries(f).filter(([g])=>!Object.prototype.hasOwnProperty.
call(y,g)&&!ri.includes(g)&&!g.startsWith("_"));return{...y,...Object.fromEntries(x)}}function bn(e,n){return Dt({...Mt(!1,!0,e.message,n),error:Ct(e,"untouched"),
exception:Tt(e),changes:[]})}function Rt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Mt(e,n,r,{module:t,version:o,host:i}){
return{changed:e,failed:n,msg:r,comment:r,module:t,version:o,contract:1,host:i}}function Ct(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Tt(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Dt(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var w=N(require("fs"),1);var ze=require("fs"),cr=require("os"),Ii=1800,Ri=64*1024*1024,ir="/usr/local/sbin:/usr/sbin:/sbin",Mi=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTION\
S"],sr="VFIOKIT_COMMAND",ur="ended by a signal without a name",Ci=0;async function wn(e,n={}){return Ti((await Promise.resolve().then(()=>N(or(),1))).default.sync,
e,n)}function Ti(e,n,r){var x;let[t,...o]=n,i=`${process.pid}.${Date.now()}.${++Ci}`,s={...process.env};for(let g of Mi)delete s[g];let u=s.PATH,c={cwd:"/",extendEnv:!1,
env:{...s,PATH:u?`${u}:${ir}`:`/usr/bin:/bin:${ir}`,...r.env,LC_ALL:"C",[sr]:i},detached:!0,...r.input===void 0?{stdin:"ignore"}:{input:Buffer.from(r.input,"lat\
in1")},timeout:((x=r.timeout)!=null?x:Ii)*1e3,killSignal:"SIGKILL",maxBuffer:Ri,encoding:"latin1",stripFinalNewline:!1,reject:!1},a=Di(()=>e(t,o,c));if(a===void 0)
return{code:127,stdout:"",stderr:ur};let{exitCode:l,signal:p,timedOut:m,stdout:d="",stderr:f=""}=a;if(m)return ji(`${sr}=${i}`),{code:124,stdout:d,stderr:f};let y=p===
void 0?void 0:cr.constants.signals[p];return y!==void 0?{code:128+y,stdout:d,stderr:f}:typeof l=="number"?{code:l,stdout:d,stderr:f}:{code:127,stdout:d,stderr:f||
String(Reflect.get(a,"originalMessage")||ur)}}function Di(e){try{return e()}catch(n){return}}function ji(e){for(let n=0,r=!0;r&&n<5;n++){r=!1;for(let t of(0,ze.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,ze.readFileSync)(`/proc/${t}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(t),"SIGKILL"),
r=!0}catch(o){}}}var v=N(require("fs"),1),D=N(require("path"),1);function $n(e){return D.join(D.dirname(e),`.${D.basename(e)}.vfiokit-new`)}function ar(e){let n=v.openSync(e,"r");
try{v.fsyncSync(n)}finally{v.closeSync(n)}}function lr(e,n,r){let t=v.fstatSync(e),o=n===null?t.uid:n.uid,i=n===null?t.gid:n.gid;(t.uid!==o||t.gid!==i)&&v.fchownSync(
e,o,i),(v.fstatSync(e).mode&4095)!==r&&v.fchmodSync(e,r)}function Oe(e){try{return v.lstatSync(e)}catch(n){return null}}async function dr(e,n,r,t){let o=D.dirname(
e);v.mkdirSync(o,{recursive:!0,mode:493});let i=$n(e),s=Oe(e);Oe(i)!==null&&v.unlinkSync(i);let{O_WRONLY:u,O_CREAT:c,O_EXCL:a,O_NOFOLLOW:l}=v.constants,p=v.openSync(
i,u|c|a|l,384);try{try{for(let m=0;m<n.length;)m+=v.writeSync(p,n,m);lr(p,s,s===null?r===void 0?420:r:s.mode&4095),v.fsyncSync(p)}finally{v.closeSync(p)}s!==null&&
await t(i,e),v.renameSync(i,e)}catch(m){throw Oe(i)!==null&&v.unlinkSync(i),m}s===null&&await t(e,null),ar(o)}async function fr(e,n,r){let t=Oe(n),o=v.openSync(
e,"r+");try{t!==null&&lr(o,t,t.mode&4095),v.fsyncSync(o)}finally{v.closeSync(o)}await r(e,t===null?null:n),v.renameSync(e,n),ar(D.dirname(n))}var pr=16<<20,Ni=40,Li=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Fi=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);function X(e){
return e instanceof Error&&"code"in e?String(e.code):""}function Ze(e){let n=X(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}function Ae(e){return e.split(
"/").filter(n=>n!==""&&n!==".")}function mr(e,n,r,t){let o=n.lastIndexOf("/"),i=t==null?void 0:t.get(n.slice(0,o)),s=Ae(i===void 0?n:n.slice(o)),u=i===void 0?[]:
Ae(i),c=0;for(let a=s.shift();a!==void 0;a=s.shift()){if(a===".."){u.pop();continue}let l=[...u,a],p=null;if(s.length>0||r){let m=e+"/"+l.join("/");try{w.lstatSync(
m).isSymbolicLink()&&(p=w.readlinkSync(m))}catch(d){p=null}}if(p===null){u=l;continue}if(++c>Ni)return null;p.startsWith("/")&&(u=[]),s.unshift(...Ae(p))}return"\
/"+u.join("/")}function Ui(e,n,r){let t=n.slice(0,n.lastIndexOf("/"));if(t===""||r.has(t)||t.includes(".."))return;let o=mr(e,t,!0);o!==null&&w.existsSync(e+o)&&
r.set(t,o)}function vn(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:r}=e,t=new Map;function o(g,h){if(n==="")return g;Ui(n,g,t);let b=mr(n,g,h,t);
return b===null?null:n+b}function i(g){let h=o(g,!0);if(h===null)return null;try{return n===""?w.realpathSync(h):(w.lstatSync(h),h.slice(n.length))}catch(b){return null}}
function s(g){let h=o(g,!1);if(h===null)return null;let b;try{b=w.lstatSync(h)}catch(Be){if(Ze(Be))return null;throw new $("E_APPLY",`${g} could not be looked a\
t: ${X(Be)}; run as root or give this user access`,{cause:Be})}let _=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:P,mtimeMs:S,
ino:j,dev:ce,uid:I,gid:Qr}=b;return{type:_,size:P,mtimeMs:S,ino:j,dev:ce,uid:I,gid:Qr,mode:b.mode&4095}}function u(g){let h=o(g,!0);if(h===null)return null;let b;
try{b=w.openSync(h,w.constants.O_RDONLY|w.constants.O_NONBLOCK)}catch(_){if(Ze(_))return null;throw new $("E_APPLY",`${g} could not be read: ${X(_)}; run as roo\
t or give this user access`,{cause:_})}try{let _=w.fstatSync(b);if(!_.isFile())throw new $("E_HOST",`${g} is not a regular file, as it should be; move it out of\
 the way`);if(_.size>pr)throw new $("E_HOST",`${g} has ${_.size} bytes, more than the ${pr} that such a file may have; look at what it is`);return w.readFileSync(
b,"latin1")}catch(_){throw _ instanceof $?_:new $("E_APPLY",`${g} could not be read: ${X(_)}`,{cause:_})}finally{w.closeSync(b)}}function c(g,h,b){let _=o(g,!0);
if(_===null)return null;try{let P=w.openSync(_,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{let S=Buffer.alloc(b);return S.slice(0,w.readSync(P,S,0,b,h))}finally{
w.closeSync(P)}}catch(P){return null}}function a(g){let h=o(g,!0);if(h===null)return null;try{return w.readFileSync(h,"latin1").trimEnd()}catch(b){return null}}
function l(g){let h=o(g,!0);if(h===null)return[];try{return w.readdirSync(h).sort()}catch(b){return[]}}function p(g){let h=o(g,!1);if(h===null)return null;try{return w.readlinkSync(
h)}catch(b){return null}}function m(g){return r!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(g.startsWith(
"/")?i(g)!==null:Li.some(b=>i(`${b}/${g}`)!==null))?Fi.has(g.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${g} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${g}\
 is not in ${n}`}}async function d(g,h){return r!==void 0?r.run(g,h):wn(n===""?g:["chroot",n,...g],h)}function f(g){t.clear();let h=o(g,!0);if(h===null)throw new $(
"E_REFUSED",`${g} is a loop of links; expected a file or nothing; remove the links`);return h}async function y(g,h){n!==""||r!==void 0||!w.existsSync("/sys/fs/s\
elinux/enforce")||await wn(h===null?["restorecon","-F",g]:["chcon",`--reference=${h}`,g])}function x(g,h,b){let _=X(b),P=_==="EACCES"||_==="EPERM"?"run as root":
_==="ENOSPC"?"free space on that file system":_==="EROFS"?"mount it read-write":"see the error and run again";return new $("E_APPLY",`${g} could not be ${h}: ${_===
""?String(b):_}; ${P}`,{cause:b})}return{root:n===""?"/":n,live:n===""||r!==void 0,read:u,bytes:c,attr:a,list:l,link:p,real:i,stat:s,runnable:m,run:d,ask:d,async write(g,h,b){
try{await dr(f(g),Buffer.from(h,"latin1"),b,y)}catch(_){throw _ instanceof $?_:x(g,"written",_)}},createExclusive(g,h){let b=f(g);try{w.mkdirSync(b.replace(/\/[^/]*$/,
""),{recursive:!0,mode:448});let _=`${b}.${process.pid}`;w.writeFileSync(_,h,{mode:384,flag:"w"});try{w.linkSync(_,b)}finally{w.unlinkSync(_)}return!0}catch(_){
if(X(_)==="EEXIST")return!1;throw x(g,"created",_)}},remove(g){try{w.unlinkSync(f(g))}catch(h){if(!Ze(h))throw x(g,"removed",h)}},rename(g,h){try{w.renameSync(f(
g),f(h))}catch(b){if(!Ze(b))throw x(g,"renamed",b)}},removeEmptyDir(g){try{w.rmdirSync(f(g))}catch(h){}},async replace(g,h){try{await fr(f(g),f(h),y)}catch(b){throw x(
h,"replaced",b)}},writeAttribute(g,h){if(r!==void 0)return r.writeAttribute(g,h);let b=w.openSync(f(g),w.constants.O_WRONLY);try{w.writeSync(b,h)}finally{w.closeSync(
b)}}}}var A=require("fs");var kn=4*1024*1024,gr=64,Bi=["__proto__","constructor","prototype"],Ee=/[ \t\n\r]*/y,Vi=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Hi=/true|false|null/y;function ie(e,n){
if(e.length>kn)throw k("",`${n} is larger than 4 MiB, expected the parameters of one module`);let r=e.toString("utf8");if(!Buffer.from(r,"utf8").equals(e))throw k(
"",`${n} is not valid UTF-8: save it as UTF-8`);let t=r.startsWith("\uFEFF")?r.slice(1):r,o=0;function i(m){var g,h;let d=t.slice(0,o).split(`
`),f=`line ${d.length}, column ${((g=d[d.length-1])!=null?g:"").length+1}`,y=o>=t.length?"the end":O((h=t.slice(o,o+12).split(`
`)[0])!=null?h:""),x=t[o]==="'"?": JSON strings take double quotes":"";throw k("",`${n} is not JSON: found ${y} at ${f}, expected ${m}${x}`)}function s(m){var f;
m.lastIndex=o;let d=(f=m.exec(t))==null?void 0:f[0];return d!==void 0&&(o+=d.length),d}function u(){if(t[o]!=='"')return;let m=o+1;for(;m<t.length&&t[m]!=='"';)
m+=t[m]==="\\"?2:1;try{let d=JSON.parse(t.slice(o,m+1));return o=m+1,String(d)}catch(d){return i("a string on one line, with valid escapes and an end")}}function c(m){
return s(Ee),t[o]!==m?!1:(o++,!0)}function a(m){s(Ee);let d=u();if(d===void 0)return i("a key in double quotes");if(Bi.includes(d))throw k(d,`${n} holds the key\
 ${O(d)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(m,d))throw k(d,`${n} holds the key ${O(d)} twice, expected each key once: \
remove one`);return c(":")?d:i('":"')}function l(m){var f;if(s(Ee),m>gr&&(t[o]==="{"||t[o]==="["))throw k("",`${n} is nested deeper than ${gr} levels`);if(c("{")){
let y=Object.create(null);if(c("}"))return y;do y[a(y)]=l(m+1);while(c(","));return c("}")?y:i('"," or "}"')}if(c("[")){let y=[];if(c("]"))return y;do y.push(l(
m+1));while(c(","));return c("]")?y:i('"," or "]"')}if(t[o]==='"')return u();let d=(f=s(Vi))!=null?f:s(Hi);return d===void 0?i("a value"):JSON.parse(d)}let p=l(
1);return s(Ee),o<t.length?i("nothing after the value"):p}var hr=["check","diff","pretty","human","schema","help","version"];function yr(e,n){var u,c;let r=new Set,t=Object.create(null),o=[],i;for(let a=0;a<e.length;a++){
let l=(u=e[a])!=null?u:"",[,p="",,m]=(c=/^--([a-z]+)(=([^]*))?$/.exec(l))!=null?c:[],d=hr.find(f=>l===`--${f}`);if(d!==void 0)r.add(d);else if(n.includes(p)){let f=m!=
null?m:e[++a];f===void 0||f===""||f.startsWith("-")?i=i!=null?i:`--${p} has no value, expected one after it`:p in t&&t[p]!==f?i=i!=null?i:`--${p} is given twice\
, expected it once`:t[p]=f}else l.startsWith("-")&&l!=="-"?i=i!=null?i:Ki(l,[...hr,...n]):o.push(l)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(a=>O(a)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[s]=o;return{switches:r,...t,...s===void 0?{}:{source:s},...i===void 0?{}:{problem:i}}}function Ki(e,n){
let r=we(e.replace(/^-+|=.*$/g,""),n);return`${O(e)} is not a flag${r===void 0?"":` (did you mean --${r}?)`}; known are ${n.map(t=>`--${t}`).join(", ")}`}function br(e,n){
if(n!==void 0)return ie(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ie(_r(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ie(
Buffer.from(e),"the argument");let r=e.replace(/^@/,"");if(r==="")throw k("",`the argument is ${O(e)}, expected JSON, @FILE or -`);return ie(Wi(r),`the file ${O(
r,200)}`)}function xr(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let r=Object.create(null);for(let[
t,o]of Object.entries(e))(t.startsWith("_ansible_")?n:r)[t]=o;return{params:r,ansible:n}}function Wi(e){let n;try{n=(0,A.openSync)(e,A.constants.O_RDONLY|A.constants.
O_NONBLOCK)}catch(r){let t=r instanceof Error&&"code"in r&&r.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(r),"code"))})`;throw k(
"",`${t} ${O(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,A.fstatSync)(n).isFile())throw k("",`${O(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return _r(n,`the file ${O(e,200)}`)}finally{(0,A.closeSync)(n)}}function _r(e,n){let r=[];for(let o=kn+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=Ji(e,i,n);if(s===0)break;r.push(i.slice(0,s)),o-=s}let t=Buffer.concat(r);if(t.toString("latin1").trim()===
"")throw k("",`${n} is empty, expected a JSON object, {} at least`);return t}function Ji(e,n,r){for(;;)try{return(0,A.readSync)(e,n,0,n.length,null)}catch(t){let o=t instanceof
Error&&"code"in t?String(t.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw k("",`cannot read ${r} (${o}), expected JSON there`);Pn(10)}}function Pn(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var $r=require("fs");function Ie(e,n=0){return`${JSON.stringify(e,(t,o)=>t.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(t,o)=>o===void 0?t:"\\ufffd").
replace(/[\u007f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function Re(e,n=1){let r=Buffer.from(e,"utf8");for(let t=0;t<r.length;)try{t+=(0,$r.writeSync)(n,r,t)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Pn(2)}return!0}function vr(e){let n=[`${e.failed?"FAILED: ":""}${e.msg}`];for(let{facet:t,label:o,before:i,after:s}of wr(e.changes))n.push(`  ${t}\
: ${o}: ${i||"absent"} -> ${s||"absent"}`);for(let{before_header:t,after_header:o,before:i,after:s}of wr(e.diff))n.push("",`--- ${t}`,`+++ ${o}`,...qi(String(i!=
null?i:""),String(s!=null?s:"")));Y(n,"To be run by you:",e.pending),Y(n,"A reboot is required:",e.reboot_reasons),Y(n,"At the next boot:",e.pending_at_boot),Y(
n,"This node would not boot:",Reflect.get(Object(e.bootable),"reasons")),Y(n,"Warnings:",e.warnings),Y(n,"Notes:",e.notes);let r=Reflect.get(Object(e.error),"hi\
nt");return r!==void 0&&n.push("",`Hint: ${r}`),e.run!==void 0&&n.push("",`Undo with: passthrough_undo '{"since": "${e.run}"}'`),`${n.join(`
`).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,"?")}
`}function Y(e,n,r){Array.isArray(r)&&r.length>0&&e.push("",n,...r.map(t=>`  ${t}`))}function wr(e){return Array.isArray(e)?e:[]}function qi(e,n){let r=e.split(
`
`),t=n.split(`
`),o=0;for(;o<r.length&&o<t.length&&r[o]===t[o];)o++;let i=0;for(;i<r.length-o&&i<t.length-o&&r[r.length-1-i]===t[t.length-1-i];)i++;let s=(u,c)=>u.slice(o,u.length-
i).map(a=>`${c}${a}`);return[...s(r,"-"),...s(t,"+")]}function Me(e){function n(r){let t=new Map;return o=>{let i=t.get(o);if(i!==void 0||t.has(o))return i;let s=r(o);return t.set(o,s),s}}return{root:e.root,bytes:e.
bytes,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)}}var kr=!1;function Pr(){if(!kr){kr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var se="0.1.0";var Hl=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Sr(e,n){var o,i,s;let r=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",t=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(r);return t===null?null:(s=t[2])!=null?s:null}var Gi={x64:"x86_64",arm64:"aarch64"};function Sn(e){var s,u;let n=e.root==="/",r=e.attr("/proc/sys/kernel/hostname"),t=e.attr("/etc/hostname"),i={name:n?r||t:t||
r,machine_id:e.attr("/etc/machine-id"),os:Sr(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:n?(s=
Gi[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,c])=>c))}async function Or(e,n,r){var u;process.removeAllListeners("warning");let t=yr(process.argv.slice(2),Ar(e)?["root","capture"]:["root"]),o={module:e.name,version:se,
host:{}},i=!1,s=c=>{i||(i=!0,process.exitCode=Rt(c),Re(rs(c,t)))};process.once("uncaughtException",c=>s(bn(zr(c),o)));try{if(t.problem!==void 0)throw k("",t.problem);
let c=os(e,t);if(c!==void 0){Re(c);return}s(yn(await Xi(e,t,n,o,r),o))}catch(c){Object.keys(o.host).length===0&&(o.host=ts((u=t.root)!=null?u:"/")),s(bn(c instanceof
$?c:zr(c),o))}}async function Xi(e,n,r,t,o){let i=br(n.source,r);if(i===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw k("",`${e.name} found no argument, e\
xpected one, since it acts at once: pass {} to mean it`);let{params:s,ansible:u}=xr(i!=null?i:{}),c=mn(Yi,{check:u._ansible_check_mode,diff:u._ansible_diff}),a=mn(
{...W,...e.params},Qi(s,n.root)),{check:l,diff:p,root:m,wait:d}=a;if(!Zr(m))throw k("root",`root is ${JSON.stringify(m)}, which is no directory here, expected t\
he top of a tree`);let f=vn({root:m});if(t.host=Sn(f),e.type==="probe")return n.capture===void 0?es(e,f,a):ns(e,f,n.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(f,e,a,{check:l||c.check||n.switches.has("check"),diff:p||c.diff||n.switches.has("diff"),wait:d,version:se,beforeWriting:Pr,
render:y=>Ie(yn(y,t)),...n.switches.has("human")?{progress:y=>{Re(`... ${y}
`)}}:{}})}var Yi={check:W.check,diff:W.diff};function Qi(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let r=Reflect.get(e,"root");
if(r!=null&&r!==n)throw k("root",`root is ${JSON.stringify(r)} in the parameters and ${JSON.stringify(n)} in --root, expected one of them`);return{...e,root:n}}
function Zr(e){try{return(0,Ce.statSync)(e).isDirectory()}catch(n){return!1}}function es(e,n,r){let{msg:t,own:o,fail:i,...s}=e.read(Me(n),r);return{changed:!1,msg:t,
own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new $(i.code,t,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function Ar(e){return e.type==="probe"&&
e.capture!==void 0}function ns(e,n,r){var o,i;let t=(i=(o=e.capture)==null?void 0:o.call(e,n))!=null?i:"";try{(0,Ce.writeFileSync)(r,t,{flag:"wx",mode:384})}catch(s){
throw k("",`cannot write ${JSON.stringify(r)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory tha\
t does`)}return{changed:!1,msg:`captured ${t.length} bytes of this host in ${r}; look through it before you send it`,changes:[],own:{}}}function zr(e){return new $(
"E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,{cause:e})}function ts(e){try{return Zr(e)&&e.startsWith("/")?Sn(vn({root:e})):
{}}catch(n){return{}}}function rs(e,{switches:n}){return n.has("human")?vr(e):Ie(e,n.has("pretty")?2:0)}function os(e,{switches:n}){if(n.has("help"))return is(e);
if(n.has("version"))return`${e.name} ${se}
`;if(!n.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...fn({...e.params,...W}),examples:[
e.example]};return Ie(r,n.has("pretty")?2:0)}function is(e){return`${e.name} ${se}: ${e.summary}

Usage: ${e.name}.js [JSON | @FILE | - | FILE] [flags]
  ${e.name}.js '${JSON.stringify(e.example)}' --check --diff --human

Parameters:
${pn(e.params)}
Parameters of every module:
${pn(W)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Ar(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var qr=N(On(),1);var ss=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],us=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Er(e,n){var r;return`${(r=e.attr(`/proc/${n}/comm`))!=null?r:"a process"} (process ${n})`}function Ir(e){
var r,t,o;let n=(r=e.attr("/proc/locks"))!=null?r:"";for(let i of ss){let s=e.stat(i);if(s===null)continue;let u=n.split(`
`).find(a=>a.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(a)&&!a.includes("->")),c=u===void 0||(t=/WRITE\s+(\d+)/.exec(u))==null?void 0:t[1];if(c!==void 0)
return new $("E_BUSY",`${Er(e,c)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!us.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new $("E_BUSY",`${Er(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var Z="/var/lib/vfiokit",M=`${Z}/journal.jsonl`,Zn=1;function cs(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n?n:null}catch(n){return null}}function Te(e){let n=e.read(M);if(n===null)return[];let r=new Map,t=n.split(`
`);for(let[o,i]of t.slice(0,-1).entries()){let s=cs(i);if(s===null)throw new $("E_HOST",`${M} line ${o+1} is not a journal line; expected JSON with "run"; resto\
re the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in s){if(s.vfiokit>Zn)throw new $("E_HOST",`${M} has\
 format ${s.vfiokit}, and this version knows formats up to ${Zn}; use the vfiokit that wrote it (version ${s.version}) or a newer one`);r.set(s.run,{...s,entries:[],
done:!1});continue}let u=r.get(s.run);u!==void 0&&("entry"in s?u.entries.push(s.entry):u.done=!0)}return[...r.values()]}function Rr(e){return e.map(n=>Buffer.from(
JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Mr(e){return e.map(({entries:n,done:r,...t})=>Rr([t,...n.map(o=>({run:t.run,entry:o})),...r?[{run:t.run,done:!0}]:
[]])).join("")}async function Cr(e,n){let r=Mr(Te(e));async function t(o){r+=Rr([o]),await e.write(M,r,384)}return await t({vfiokit:Zn,...n}),{entry:o=>t({run:n.
run,entry:o}),done:()=>t({run:n.run,done:!0})}}async function Tr(e,n){let r=Te(e).filter(t=>!n.has(t.run));r.length>0?await e.write(M,Mr(r),384):e.remove(M)}var Dr=/\s*[^\s]+|\s+$/g;function as(e,n){let r=Math.min(e.length,n.length),t=0;for(;t<r&&e.charCodeAt(t)===n.charCodeAt(t);)t++;return t}function ls(e,n){var o,i,s;let r=n.length+1,t=new Uint32Array(
(e.length+1)*r);for(let u=e.length-1;u>=0;u--)for(let c=n.length-1;c>=0;c--)t[u*r+c]=e[u]===n[c]?1+((o=t[(u+1)*r+c+1])!=null?o:0):Math.max((i=t[(u+1)*r+c])!=null?
i:0,(s=t[u*r+c+1])!=null?s:0);return t}function ue(e,n){var l,p,m,d,f;if(e===n)return[];let r=as(e,n);for(;r>0&&!/\s/.test(e.charAt(r-1));)r--;for(;r>0&&/\s/.test(
e.charAt(r-1));)r--;let t=(l=e.slice(r).match(Dr))!=null?l:[],o=(p=n.slice(r).match(Dr))!=null?p:[],i=0;for(;i<Math.min(t.length,o.length)&&t[t.length-1-i]===o[o.
length-1-i];)i++;if(t.length-=i,o.length-=i,t.length*o.length>4e6)return[[r,t.join("").length,o.join("")]];let s=ls(t,o),u=o.length+1,c=[],a=r;for(let y=0,x=0;y<
t.length||x<o.length;){if(y<t.length&&x<o.length&&t[y]===o[x]){a+=((m=t[y])!=null?m:"").length,y++,x++;continue}let[g,h,b]=[a,y,x];for(;(y<t.length||x<o.length)&&
(y>=t.length||x>=o.length||t[y]!==o[x]);)x>=o.length||y<t.length&&((d=s[(y+1)*u+x])!=null?d:0)>=((f=s[y*u+x+1])!=null?f:0)?y++:x++;let _=t.slice(h,y).join("").length;
c.push([g,_,o.slice(b,x).join("")]),a+=_}return c.reverse()}var ds=104448;function De(e){return Buffer.from(e,"latin1").toString("utf8")}function jr(e,n,r){let t="",o=0;for(let i of e.split(/(?<=\n)/)){let s=o+i.length,u=n.
filter(([c,a])=>c<s&&(a>o||c>=o));if(u.length>0){let c=o;t+=i.replace(/[^\s]+/g,(a,l)=>{let p=!r.has(a)&&u.some(([d,f])=>d<=c+l&&f>=c+l+a.length),m=a.indexOf("=");
return p?a:m>0?a.slice(0,m+1)+"***":"***"})}o=s}return t}function je(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Nr(e,n,r,t){let o={before_header:n===null?`${e} (absent)`:e,after_header:r===null?`${e} (absent)`:e},[i,s]=[n!=null?n:"",r!=null?r:""];if(t){let c=ue(
i,s),a=ue(s,i),l=c.map(([d,f])=>[d,d+f]),p=a.map(([d,f])=>[d,d+f]),m=d=>new Set(d.split(/\s+/));return{before:De(je(jr(i,l,m(s)))),after:De(je(jr(s,p,m(i)))),...o}}
let u=Math.max(i.length,s.length);return u>ds?{dst_larger:u,...o}:{before:De(je(i)),after:De(je(s)),...o}}var Lr=N(On(),1);function Ne(e){return(0,Lr.createHash)("sha256").update(e,"latin1").digest("hex")}var fs=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Fr(e){return e===null?"":`sha256:${Ne(e).slice(0,12)}`}function An(e,n){var t;let r=e.stat(
n);if(r===null)return null;if(r.type==="link"&&!fs.has(n))throw ae(`${n} is a symbolic link to ${(t=e.link(n))!=null?t:"?"}; expected a regular file or nothing;\
 put a file in its place or remove the link`);if(r.type==="dir"||r.type==="other")throw ae(`${n} is not a regular file; expected one or nothing; move it away`);
return e.read(n)}function Ur(e,n){let r=n.replace(/\/[^/]*$/,"");return r===""||e.real(r)!==null?[]:[...Ur(e,r),r]}var Br={facet:"persistent",label:e=>e.path,async observe(e,n){
let r=An(e,n.path);return r===n.text?{before:"",after:""}:{before:Fr(r),after:Fr(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode)},pending:()=>null,inverse(e,n){var i;let r=An(e,n.path),t=e.real(n.path),o=t===null?null:e.stat(t);return{kind:"file",path:n.path,before:r===null?
"":Ne(r),after:n.text===null?"":Ne(n.text),splices:ue((i=n.text)!=null?i:"",r!=null?r:""),...o===null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?
[]:Ur(e,n.path)}},touches:e=>[e.path],diff(e,n){var o,i,s;let r=e.real(n.path),t=(s=(i=(o=r===null?null:e.stat(r))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:
420;return Nr(n.path,An(e,n.path),n.text,(t&4)===0)}};function ps(e,n){let r=n.replace(/-/g,"_");return e.stat(`/sys/module/${r}`)!==null}var Vr={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:ps(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:r,stderr:t}=await e.run(["modprobe",n.name],{timeout:60});if(r!==0)throw new $(
"E_COMMAND",`modprobe ${n.name} ended with ${r} (${t.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var ys={file:Br,grubConfig:void 0,bootImage:void 0,kmod:Vr,driver:void 0};function Le(e){return ys[e.kind]}var Rn=N(require("fs"),1);var Q=`${Z}/lock`;function Hr(){try{return Rn.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Kr(e){var n;try{let r=Rn.readFileSync(
`/proc/${e}/stat`,"latin1");return(n=r.slice(r.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(r){return null}}function bs(e){return e.boot_id===Hr()&&Kr(
e.pid)===e.started}function Wr(e){try{let n=JSON.parse(e);return bs(n)?n:null}catch(n){return null}}function En(e){let n=e.read(Q);return n===null?null:Wr(n)}function xs(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function In(e){return new $("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${xs(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer"})}function _s(e){return new Promise(n=>{setTimeout(n,e)})}async function Fe(e,n){let r=Date.now()+e*1e3;for(;;){let t=n();if(t===null)
return;if(Date.now()>=r)throw t;await _s(Math.min(250,Math.max(10,r-Date.now())))}}function Mn(e,n){return Fe(n,()=>{let r=En(e);return r===null?null:In(r)})}async function Jr(e,n,r,t){
var s;let o={pid:process.pid,started:(s=Kr(process.pid))!=null?s:"",boot_id:Hr(),module:n,run:r,since:new Date().toISOString().replace(/\.\d+/,"")};await Mn(e,t);
let i=()=>e.createExclusive(Q,JSON.stringify(o)+`
`);return await Fe(t,()=>{var l;if(i())return null;let u=En(e);if(u!==null)return In(u);let c=`${Q}.stale.${process.pid}`;e.rename(Q,c);let a=e.read(c);return a!==
null&&Wr(a)!==null&&e.createExclusive(Q,a),e.remove(c),i()?null:In((l=En(e))!=null?l:o)}),()=>e.remove(Q)}var ws=20;async function Tn(e,n){let r=[],t=[],o=new Set;for(let i of n){let s=Le(i),{before:u,after:c}=await s.observe(e,i,o);if(u===c)continue;let a=s.pending(
e,i);if(a!==null){t.includes(a)||t.push(a);continue}r.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:c}});for(let l of s.touches(
i))o.add(l)}return{todo:r,pending:t}}function Gr(e,n){var t,o;let r=[];for(let{step:i}of n){let s=(o=(t=Le(i)).diff)==null?void 0:o.call(t,e,i);s!==void 0&&r.push(
s)}return r}function $s(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,qr.randomBytes)(3).toString("hex")}`}function Cn(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function vs(e,n,r,t){var u;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${t?"would change":"changed"} ${Cn(e.map(c=>c.label))}`,i=n.length===0?"":`; left for you to run: ${Cn(n)}`,s=(u=r.rebootReasons)!=null?u:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Cn(s)}`}`}function Ue(e){return{...Me(e),live:e.live,runnable:e.runnable,ask:e.ask}}function Xr(e,n,r,t){var a,l,p,m,d,
f,y,x;let o=n.report(e),{changes:i,run:s}=r,u=[...(a=n.pending)!=null?a:[],...r.pending],c=(l=r.error)!=null?l:o.fail===void 0||t?void 0:{stop:o.fail,node:"part\
ial"};return{changed:i.length>0,msg:c===void 0?vs(i,u,o,t):c.stop.message,changes:i,pending:u,...r.diff===void 0||r.diff.length===0?{}:{diff:r.diff},rebootReasons:(p=
o.rebootReasons)!=null?p:[],pendingAtBoot:(m=o.pendingAtBoot)!=null?m:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(d=n.notes)!=null?d:[],...(f=
o.notes)!=null?f:[]],warnings:[...(y=n.warnings)!=null?y:[],...(x=o.warnings)!=null?x:[]],own:o.own,...s===void 0?{}:{run:s},...c===void 0?{}:{error:c}}}async function ks(e,n,r,t,o){
var s;let i=new Set;for(let{step:u,change:c}of n){let a=Le(u),l=await a.observe(e,u,i);if(l.before!==c.before&&l.before!==l.after&&a.facet!=="derived")throw new $(
"E_RACED",`${c.label} changed while this ran: it was ${c.before||"absent"} and is ${l.before||"absent"}; somebody else is at work on this node; run this again`);
l.before!==l.after&&((s=o.progress)==null||s.call(o,c.label),await(r==null?void 0:r.entry(a.inverse(e,u))),await a.apply(e,u)),t.push(c);for(let p of a.touches(
u))i.add(p)}}async function Ps(e,n){let{todo:r}=await Tn(e,n.steps.map(Ss));if(r.length===0)return;let t=r.map(({change:o})=>`${o.label} is still ${o.before||"a\
bsent"}, expected ${o.after||"absent"}`);throw new $("E_DRIFT",`done, looked again, and it is not so: ${t.join("; ")}; whatever was to do this ended without an \
error, so run it by hand and look at its output`)}function Ss(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function zs(e){let n=e.list(
`${Z}/runs`);for(let r of n.slice(0,Math.max(0,n.length-ws)))e.remove(`${Z}/runs/${r}`)}function Os(e){if(e.stat(M)===null){for(let n of e.list(`${Z}/runs`))e.remove(
`${Z}/runs/${n}`);e.removeEmptyDir(`${Z}/runs`),e.remove(`${Z}/images.json`)}}async function Yr(e,n,r,t){var p;t.check||await Mn(e,t.wait);let o=Ue(e),i=n.plan(
o,r),s=await Tn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0;if(t.check||u){let m=t.diff?Gr(o,s.todo):void 0;return Xr(o,i,{changes:s.todo.map(({change:d})=>d),
pending:s.pending,diff:m},t.check)}let c=$s(),a=e.real(Z)===null;(p=t.beforeWriting)==null||p.call(t);let l=await Jr(e,n.name,c,t.wait);try{return await Zs(e,n,
r,t,c)}finally{l(),(a||e.stat(M)===null)&&e.removeEmptyDir(Z)}}async function Zs(e,n,r,t,o){var x,g,h;As(e);let i=Ue(e),s=n.plan(i,r),{todo:u,pending:c}=await Tn(
i,s.steps);u.some(({change:b})=>b.facet==="derived")&&await Fe(t.wait,()=>Ir(e));let a=t.diff?Gr(i,u):void 0,l=s.report(i).bootable,p=[],m,d=null;try{s.undoes===
void 0&&u.length>0&&(d=await Es(e,n.name,s,o,t.version)),await ks(e,u,d,p,t);let b=Ue(e);await Ps(b,s);let _=s.report(b),P=((g=(x=_.bootable)==null?void 0:x.reasons)!=
null?g:[]).filter(S=>(l==null?void 0:l.ok)===!0||(l==null?void 0:l.reasons.includes(S))===!1);if(P.length>0)throw new $("E_DRIFT",`this node would no longer boo\
t as it did: ${P.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(d==null?void 0:d.done());for(let S of(h=s.emptyDirs)!=null?
h:[])e.removeEmptyDir(S);s.undoes!==void 0&&_.fail===void 0&&await Tr(e,s.undoes)}catch(b){m=b instanceof $?b:new $("E_INTERNAL",`${b instanceof Error?b.message:
String(b)}; this is a bug, please report it`,{cause:b})}let f=p.length>0||d!==null,y=Xr(Ue(e),s,{changes:p,pending:c,diff:a,...d===null?{}:{run:o},...m===void 0?
{}:{error:{stop:m,node:f?"partial":"untouched"}}},!1);return s.undoes!==void 0&&m===void 0?Os(e):f&&t.render!==void 0&&await Is(e,o,t.render(y)),y}function As(e){
var n;for(let r of Te(e))if(!r.done)for(let t of r.entries){let o="path"in t?(n=e.real(t.path))!=null?n:t.path:void 0;o!==void 0&&e.remove($n(o))}}function Es(e,n,r,t,o){
var i,s,u,c;return Cr(e,{run:t,module:n,version:o,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(i=e.attr("/etc/machine-id"))!=null?i:"",image:e.root!==
"/"&&!e.live,boot_id:e.live&&(s=e.attr("/proc/sys/kernel/random/boot_id"))!=null?s:"",claims:(u=r.claims)!=null?u:[],devices:(c=r.devices)!=null?c:[]})}async function Is(e,n,r){
try{await e.write(`${Z}/runs/${n}.json`,r,384),await zs(e)}catch(t){if(!(t instanceof $))throw t}}Or(It,vfiokitArguments,Yr);
}
