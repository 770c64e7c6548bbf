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
var mo=Object.create;var qe=Object.defineProperty;var go=Object.getOwnPropertyDescriptor;var ho=Object.getOwnPropertyNames;var yo=Object.getPrototypeOf,bo=Object.prototype.hasOwnProperty;var xo=(e,n,t)=>n in e?qe(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var M=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var _o=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of ho(n))!bo.call(e,o)&&o!==t&&qe(e,o,{get:()=>n[o],enumerable:!(r=go(n,o))||r.enumerable});
return e};var de=(e,n,t)=>(t=e!=null?mo(yo(e)):{},_o(n||!e||!e.__esModule?qe(t,"default",{value:e,enumerable:!0}):t,e));var te=(e,n,t)=>xo(e,typeof n!="symbol"?n+"":n,t);var Kt=M((Ul,Bt)=>{Bt.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Jt=M(Wt=>{Wt._parse=function(e,n,t){return{command:e,args:n,options:t}}});var X=M((Bl,qt)=>{qt.exports={}});var Yt=M(Gt=>{Gt.signalsByName=new Proxy({},{get:function(){return{}}})});var Qt=M((Wl,Xt)=>{"use strict";var{signalsByName:wi}=Yt(),$i=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`time\
d out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:"\
failed",vi=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:u,timedOut:c,isCanceled:a,killed:l,parsed:{options:{timeout:g}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:wi[o].description,f=r&&r.code,y=`Command ${$i({timedOut:c,timeout:g,errorCode:f,signal:o,signalDescription:p,
exitCode:i,isCanceled:a})}: ${s}`,b=Object.prototype.toString.call(r)==="[object Error]",m=b?`${y}
${r.message}`:y,h=[m,n,e].filter(Boolean).join(`
`);return b?(r.originalMessage=r.message,r.message=h):r=new Error(h),r.shortMessage=m,r.command=s,r.escapedCommand=u,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!c,r.isCanceled=a,r.killed=l&&!c,r};Xt.exports=vi});var nr=M((Jl,Pn)=>{"use strict";var Oe=["stdin","stdout","stderr"],Pi=e=>Oe.some(n=>e[n]!==void 0),er=e=>{if(!e)return;let{stdio:n}=e;if(n===void 0)return Oe.map(
r=>e[r]);if(Pi(e))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${Oe.map(r=>`\`${r}\``).join(", ")}`);if(typeof n=="string")
return n;if(!Array.isArray(n))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof n}\``);let t=Math.max(n.length,Oe.length);
return Array.from({length:t},(r,o)=>n[o])};Pn.exports=er;Pn.exports.node=e=>{let n=er(e);return n==="ipc"?"ipc":n===void 0||typeof n=="string"?[n,n,n,"ipc"]:n.includes(
"ipc")?n:[...n,"ipc"]}});var rr=M(tr=>{tr.validateInputSync=function(){}});var sr=M((Gl,ir)=>{"use strict";var or=(e,n=[])=>Array.isArray(n)?[e,...n]:[e],ki=/^[\w.-]+$/,Si=/"/g,zi=e=>typeof e!="string"||ki.test(e)?e:`"${e.replace(Si,'\\\
"')}"`,Oi=(e,n)=>or(e,n).join(" "),Ai=(e,n)=>or(e,n).map(t=>zi(t)).join(" "),Ei=/ +/g,Zi=e=>{let n=[];for(let t of e.trim().split(Ei)){let r=n[n.length-1];r&&r.
endsWith("\\")?n[n.length-1]=`${r.slice(0,-1)} ${t}`:n.push(t)}return n};ir.exports={joinCommand:Oi,getEscapedCommand:Ai,parseCommand:Zi}});var pr=M((Yl,Q)=>{"use strict";var Ii=require("path"),kn=require("child_process"),Ri=Jt(),Mi=X(),Ci=X(),Ti=X(),Ae=Qt(),cr=nr(),{spawnedKill:Di,spawnedCancel:ji,
setupTimeout:Ni,validateTimeout:Li,setExitHandler:Fi}=X(),{handleInput:Vi,getSpawnedResult:Ui,makeAllStream:Hi,validateInputSync:Bi}=rr(),{mergePromise:ur,getSpawnedPromise:Ki}=X(),
{joinCommand:ar,parseCommand:lr,getEscapedCommand:dr}=sr(),Wi=1e3*1e3*100,Ji=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?Ci.env({env:i,cwd:r,execPath:o}):i},fr=(e,n,t={})=>{let r=Ri._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:Wi,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=Ji(t),
t.stdio=cr(t),process.platform==="win32"&&Ii.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},se=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Mi(n):n,Ee=(e,n,t)=>{let r=fr(e,n,t),o=ar(e,n),i=dr(e,n);Li(r.options);let s;try{s=kn.spawn(r.file,r.args,r.
options)}catch(f){let d=new kn.ChildProcess,y=Promise.reject(Ae({error:f,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,
killed:!1}));return ur(d,y)}let u=Ki(s),c=Ni(s,r.options,u),a=Fi(s,r.options,c),l={isCanceled:!1};s.kill=Di.bind(null,s.kill.bind(s)),s.cancel=ji.bind(null,s,l);
let p=Ti(async()=>{let[{error:f,exitCode:d,signal:y,timedOut:b},m,h,x]=await Ui(s,r.options,a),_=se(r.options,m),P=se(r.options,h),z=se(r.options,x);if(f||d!==0||
y!==null){let R=Ae({error:f,exitCode:d,signal:y,stdout:_,stderr:P,all:z,command:o,escapedCommand:i,parsed:r,timedOut:b,isCanceled:l.isCanceled,killed:s.killed});
if(!r.options.reject)return R;throw R}return{command:o,escapedCommand:i,exitCode:0,stdout:_,stderr:P,all:z,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}});return Vi(
s,r.options.input),s.all=Hi(s,r.options),ur(s,p)};Q.exports=Ee;Q.exports.sync=(e,n,t)=>{let r=fr(e,n,t),o=ar(e,n),i=dr(e,n);Bi(r.options);let s;try{s=kn.spawnSync(
r.file,r.args,r.options)}catch(a){throw Ae({error:a,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let u=se(
r.options,s.stdout,s.error),c=se(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let a=Ae({stdout:u,stderr:c,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return a;
throw a}return{command:o,escapedCommand:i,exitCode:0,stdout:u,stderr:c,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}};Q.exports.command=(e,n)=>{let[t,...r]=lr(
e);return Ee(t,r,n)};Q.exports.commandSync=(e,n)=>{let[t,...r]=lr(e);return Ee.sync(t,r,n)};Q.exports.node=(e,n,t={})=>{n&&!Array.isArray(n)&&typeof n=="object"&&
(t=n,n=[]);let r=cr.node(t),o=process.execArgv.filter(u=>!u.startsWith("--inspect")),{nodePath:i=process.execPath,nodeOptions:s=o}=t;return Ee(i,[...s,e,...Array.
isArray(n)?n:[]],{...t,stdin:void 0,stdout:void 0,stderr:void 0,stdio:r,shell:!1})}});var Rn=M((Cd,jr)=>{jr.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var w=class extends Error{constructor(t,r,o={}){super(r);te(this,"code");te(this,"param");te(this,"hint");te(this,"cause");this.name="Stop",this.code=t,o.param!==
void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function v(e,n){return new w("E_PARAMS",n,{param:e})}function Un(e,n){
return new w("E_HOST",e,n===void 0?{}:{hint:n})}function fe(e,n){return new w("E_REFUSED",e,n===void 0?{}:{hint:n})}var Hn=new WeakMap;function pe(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Hn.set(t,new Map),t}function F(e,n,t){let r=Hn.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Wn=["/lib/modules","/usr/lib/modules"],wo={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function D(e){return e.replace(/-/g,"_")}function me(e,n){let t=Wn.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function Jn(e){
return F(e,"kernels",()=>[...new Set(Wn.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${me(e,t)}/${r}`)!==null)))}function Ge(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var $o={"modules.dep":":","modules.builtin":"\\s*\\n"},Bn=new Map;function Kn(e,n,t){var c,a;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(a=Bn.get(s))!=null?a:{text:`
${(c=e.read(r))!=null?c:""}
`,answers:new Map};return Bn.set(s,u),l=>{let g=u.answers.get(l);if(g!==void 0)return g;let p=l.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),f=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${$o[t]}`).test(u.text);return u.answers.set(l,f),f}}function qn(e,n){return F(e,`modules of ${n}`,()=>vo(e,n))}function vo(e,n){let t=me(e,n),
r=Kn(e,t,"modules.builtin"),o=Kn(e,t,"modules.dep"),i=Ge(e)===n;return s=>{var l;let u=D(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==
null&&o!==null)return"absent";let c=wo[u],a=c===void 0?null:new RegExp(`^${c}=([ym])$`,"m").exec((l=e.read(`/boot/config-${n}`))!=null?l:"");return a!==null?a[1]===
"y"?"builtin":"module":i&&Ye(e,s)?Po(e,u)?"module":"builtin":"absent"}}function Po(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function Ye(e,n){return e.stat(`/sys/module/${D(n)}`)!==null}var ko="/dev/null";function ge(e){return e.slice(e.lastIndexOf("/")+1)}function So(e,n){return ge(e)<ge(n)?-1:ge(e)>ge(n)?1:0}function he(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==ko){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(So)}function ye(e,n){var r,o;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var zo=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],Oo={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function Ao(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:t,lines:i}),t+=i}return n}function Gn(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Eo(e,n){
var r,o,i,s;let t=[];for(let{text:u,line:c,lines:a}of Ao(e)){if(u.startsWith("#"))continue;let l=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(l===null)continue;let g=l[1],p=Gn((r=l[2])!=null?r:""),f=g==="alias"?Gn((i=((o=l[3])!=null?o:"").split(/[\t ]+/).find(d=>d!==""))!=null?i:""):(s=l[3])!=
null?s:"";p===null||f===null||f===""&&Oo[g]||t.push({command:g,name:p,rest:g==="blacklist"?"":g==="options"?f.replace(/\t/g," "):f,path:n,line:c,lines:a})}return t}
function Yn(e,n){return F(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...he(e,zo)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modu\
les.softdep");t.splice(r<0?t.length:r,0,`${me(e,n)}/modules.softdep`)}return t.flatMap(r=>F(e,r,()=>Eo(ye(e,r),r)))})}function Zo(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):r.replace(/[.+^${}()|[\]\\]/,
"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function Io(e,n,t){var r;return(r=e.find(o=>o.command===n&&Zo(o.name,t)))!=null?r:null}function Xn(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Io(e,"install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var Xe=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Qe(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:D(n)}function be(e){let n=[];for(let t of he(e,Xe))for(let r of ye(e,t).split(`
`)){let o=Qe(r);o!==null&&n.push({name:o,path:t})}return n}function Qn(e,n){let t=new Set(e.split(`
`).map(Qe)),r=n.filter(o=>!t.has(D(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function et(e,n){var r;let t=new Set(n.map(D));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=Qe(o);return i===null||!t.has(i)}).
join("")}function nt(e){return Object.freeze({type:"module",...e})}var Ro=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
Mo=/manage|generated|begin/i;function en(e){if(!Mo.test(e))return null;for(let[n,t]of Ro)if(t.test(e))return n;return null}function nn(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function tt(e,n,t=[]){let r=nn(n),o=e.read(n),i=en(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}function rt(e,n){return typeof n=="bigint"?n.toString():n}var rn=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function ot(e){return new rn(e)}function it(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var on="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function st(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function xe(e,n,t){let r=new e._zod.constr(n!=null?n:e._zod.def);return(!n||t!=null&&t.parent)&&(r._zod.parent=e),r}function _e(e){let n=e;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function ut(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function U(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function ct(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function at(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function re(e){return typeof e=="string"?e:e==null?void 0:e.message}function sn(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function B(e,n,t){var c,a,l,g,p,f,d,y,b,m,h,x,_,P,z,R,S;var r;
let o=(a=(c=e.inst)==null?void 0:c._zod)==null?void 0:a.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(g=e.schema)==null?void 0:g._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(R=(z=(_=(h=(b=re((y=(d=(f=e.inst)==null?
void 0:f._zod.def)==null?void 0:d.error)==null?void 0:y.call(d,e)))!=null?b:re(i==null?void 0:i(e)))!=null?h:re((m=n==null?void 0:n.error)==null?void 0:m.call(n,
e)))!=null?_:re((x=t.customError)==null?void 0:x.call(t,e)))!=null?z:re((P=t.localeError)==null?void 0:P.call(t,e)))!=null?R:"Invalid input",u={};for(let Z of Object.
keys(e))Z==="inst"||Z==="schema"||Z==="continue"||Z==="input"||Z==="__proto__"||(u[Z]=e[Z]);return(S=u.path)!=null||(u.path=[]),u.message=s,n!=null&&n.reportInput&&
(u.input=e.input),u}function lt(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):Co(e,t,r.value)}}function V(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function dt(e,n,t){return V(e,n,t,!1)}function Co(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:V(this,n,t.bind(this))},set(r){V(this,n,r)}})}function To(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var tn,j=!1,Do={configurable:!0,get(){j=!0}};function K(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&tn!==e._zod){
tn=void 0;return}tn=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,Do);let o=j;j=!1;try{let i=t(this);return j?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),j=j||o,i}catch(i){throw delete this[n],j=j||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function ft(e,n,t,r){let o=To(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var pt;var un={value:void 0,enumerable:!1},mt="captureStackTrace"in Error?Error:null;function jo(e){let n=mt;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return mt=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function O(e,n,t,r){var p;let o={};function i(f){this.
def=f,this.constr=g,this.traits=new Set}i.prototype=o;let s=t,u=s&&new WeakSet;function c(f,d){if(f._zod){if(f._zod.traits.has(e))return}else{un.value=new i(d);
try{Object.defineProperty(f,"_zod",un)}finally{un.value=void 0}}if(f._zod.traits.add(e),n(f,d),u){let b=Object.getPrototypeOf(f),m=f._zod.constr.prototype,h=b;for(;h&&
h!==m;)h=Object.getPrototypeOf(h);let x=h!=null?h:b;u.has(x)||(u.add(x),lt(x,s))}let y=g.prototype;for(let b in y)Object.prototype.hasOwnProperty.call(y,b)&&(b in
f||(f[b]=y[b].bind(f)))}let a=(p=r==null?void 0:r.Parent)!=null?p:Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function g(f){var m;let d=r!=
null&&r.Parent?jo(l):this;c(d,f);let y=d._zod.deferred;if(y){for(let h of y)h();d._zod.deferred=void 0}let b=(m=globalThis.__zod_globalConfig)==null?void 0:m.postProcessor;
return b&&b(d),d}return Object.defineProperty(g,"init",{value:c}),Object.defineProperty(g,Symbol.hasInstance,{value:f=>{var d,y;return r!=null&&r.Parent&&f instanceof
r.Parent?!0:(y=(d=f==null?void 0:f._zod)==null?void 0:d.traits)==null?void 0:y.has(e)}}),Object.defineProperty(g,"name",{value:e}),g}var C=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},we=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},gt;(gt=(pt=globalThis).__zod_globalConfig)!=null||(pt.__zod_globalConfig=
{});var oe=globalThis.__zod_globalConfig;function J(e){return e&&Object.assign(oe,e),oe}function No(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,rt,2)),e.message}function Lo(e){this._zod.message=e}var Fo={get:No,
set:Lo,enumerable:!0,configurable:!0},cn={value:void 0,enumerable:!1},yt=new WeakSet([Object.prototype,Error.prototype]),bt=(e,n)=>{e.name="$ZodError",cn.value=
n,Object.defineProperty(e,"issues",cn),cn.value=void 0,Object.defineProperty(e,"message",Fo);let t=Object.getPrototypeOf(e);yt.has(t)||(yt.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},bu=O("$ZodError",bt),ie=O("$ZodError",bt,void 0,{Parent:Error});var Uo=e=>{let n=(t,r,o,i)=>{var c,a;let s=o?{...o,async:!1}:{async:!1},u=t._zod.run({value:r,issues:[]},s);if(u instanceof Promise)throw new C;if(u.issues.length){
let l=new((c=i==null?void 0:i.Err)!=null?c:e)(u.issues.map(g=>B(g,s,J())));throw on(l,(a=i==null?void 0:i.callee)!=null?a:n),l}return u.value};return n},an=Uo(ie),
Ho=e=>{let n=async(t,r,o,i)=>{var c,a;let s=o?{...o,async:!0}:{async:!0},u=t._zod.run({value:r,issues:[]},s);if(u instanceof Promise&&(u=await u),u.issues.length){
let l=new((c=i==null?void 0:i.Err)!=null?c:e)(u.issues.map(g=>B(g,s,J())));throw on(l,(a=i==null?void 0:i.callee)!=null?a:n),l}return u.value};return n},ln=Ho(ie),
Bo=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new C;return i.issues.length?xt(e,i.issues,
o):{success:!0,data:i.value}},dn=Bo(ie);function xt(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>B(o,t,J()))),n=void 0,t=void 0),r},set error(o){
r=o,n=void 0,t=void 0}}}var Ko=e=>async(n,t,r)=>{let o=r?{...r,async:!0}:{async:!0},i=n._zod.run({value:t,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?xt(e,i.issues,o):{success:!0,data:i.value}},fn=Ko(ie);var _t={major:4,minor:6,patch:7};var q=O("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=_t;let r=e._zod.def.checks,o=e._zod.traits.has("$\
ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let u of o)for(let c of u._zod.onattach)c(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.deferred=
[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let u=(a,l,g)=>{if(a.memo)return a;let p=U(a),f;for(let d of l){if(d._zod.def.when){if(ct(
a)||!d._zod.def.when(a))continue}else if(p)continue;let y=a.issues.length,b=d._zod.check(a);if(b instanceof Promise&&(g==null?void 0:g.async)===!1)throw new C;if(f||
b instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await b,a.issues.length!==y&&(sn(a.issues,y,e),p||(p=U(a,y)))});else{if(a.issues.length===y)
continue;sn(a.issues,y,e),p||(p=U(a,y))}}return f?f.then(()=>a):a},c=(a,l,g)=>{if(U(a))return a.aborted=!0,a;let p=u(l,o,g);if(p instanceof Promise){if(g.async===
!1)throw new C;return p.then(f=>e._zod.parse(f,g))}return e._zod.parse(p,g)};e._zod.run=(a,l)=>{if(l.skipChecks)return e._zod.parse(a,l);if(l.direction==="backw\
ard"){let p=e._zod.parse({value:a.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(f=>c(f,a,l)):c(p,a,l)}let g=e._zod.parse(a,l);if(g instanceof
Promise){if(l.async===!1)throw new C;return g.then(p=>u(p,o,l))}return u(g,o,l)}}},{get"~standard"(){return dt(this,"~standard",qo(this))},set"~standard"(e){V(this,
"~standard",e)}}),wt=(e,n)=>e.issues.length?{issues:e.issues.map(t=>B(t,n,J()))}:{value:e.value};async function Jo(e,n){let t={async:!0};return wt(await e._zod.
run({value:n,issues:[]},t),t)}function qo(e){return{validate:n=>{let t={async:!1};try{let r=e._zod.run({value:n,issues:[]},t);if(!(r instanceof Promise))return wt(
r,t)}catch(r){}return Jo(e,n)},vendor:"zod",version:1}}var $t=O("$ZodNever",(e,n)=>{q.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function ve(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...at(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}var Go=[];function Yo(e){var s,u,c,a;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:Go,o=r.length?[...n,...r]:n;for(let l of o)if(!((a=(c=(u=(s=e.shape)==null?void 0:s[l])==null?void 0:u._zod)==null?void 0:c.traits)!=null&&a.has("$ZodType")))
throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=ut(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function Xo(e,n,t,r,o,i,s){let u=[],c=o.keySet,a=o.catchall._zod,l=a.def.type,g=a.optin,p=a.optout,f=0;for(let d in n){if(s&&t.issues.
length!==f){if(U(t,f))break;f=t.issues.length}if(c.has(d))continue;if(d==="__proto__"){l==="never"&&u.push(d);continue}if(l==="never"){u.push(d);continue}let y=a.
run({value:n[d],issues:[]},r);y instanceof Promise?e.push(y.then(b=>ve(b,t,d,n,g,p))):ve(y,t,d,n,g,p)}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var vt=O("$ZodObject",(e,n)=>{var a;q.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"shap\
e"),r=t!=null&&t.get?t.get.raw:(a=n.shape)!=null?a:{};if(r){let l=()=>{let g={...r};return Object.defineProperty(n,"shape",{value:g}),l.raw=g,g};l.raw=r,Object.
defineProperty(n,"shape",{get:l})}let o=ot(()=>Yo(n));K(e,"propValues",l=>{let g=l.def.shape,p={};for(let f in g){let d=g[f]._zod;if(d.values){Object.prototype.
hasOwnProperty.call(p,f)||it(p,f,new Set);for(let y of d.values)p[f].add(y);d.optin!==void 0&&p[f].add(void 0)}}return p});let i=st,s=n.catchall,u,c=oe.memoizer;
c==null||c.attach(e),e._zod.parse=(l,g)=>{u!=null||(u=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
l;l.value=c?c.alloc(e,l,{},g):{};let f=[],d=u.shape,y=g==null?void 0:g.abortEarly,b=l.issues.length;for(let m of u.allKeys){if(y&&l.issues.length!==b){if(U(l,b))
break;b=l.issues.length}if(m==="__proto__")continue;let h=d[m],x=h._zod.optin,_=h._zod.optout,P=h._zod.run({value:p[m],issues:[]},g);P instanceof Promise?f.push(
P.then(z=>ve(z,l,m,p,x,_))):ve(P,l,m,p,x,_)}return s?Xo(f,p,l,g,o.value,e,y===!0):f.length?Promise.all(f).then(()=>l):l}});var Pt=O("$ZodTransform",(e,n)=>{var t;q.init(e,n),e._zod.optin="optional",(t=oe.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new we(
e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(u=>(r.value=u,r));if(i instanceof Promise)throw new C;
return r.value=i,r}});var kt=O("$ZodPipe",(e,n)=>{q.init(e,n),K(e,"values",t=>t.def.in._zod.values),K(e,"optin",t=>t.def.in._zod.optin),K(e,"optout",t=>t.def.out._zod.optout),K(e,"pr\
opValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>$e(s,n.
in,r)):$e(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>$e(i,n.out,r)):$e(o,n.out,r)}});function $e(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function St(e,n){return new e({type:"never",..._e(n)})}var Pe=O("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");q.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},
set with(e){V(this,"with",e)},parse(e,n){return an(this,e,n,{callee:this.parse})},parseAsync(e,n){return ln(this,e,n,{callee:this.parseAsync})},safeParse(e,n){return dn(
this,e,n)},safeParseAsync(e,n){return fn(this,e,n)},check(...e){var t;let n=this.def;return this.clone({...n,checks:[...(t=n.checks)!=null?t:[],...e.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,n){return xe(this,e,n)},brand(){return this},register(e,n){return e.add(
this,n),this},apply(e,...n){return n.length===0?e(this):e(this,...n)}});var ni=O("ZodMiniNever",(e,n)=>{$t.init(e,n),Pe.init(e,n)});function ti(e){return St(ni,e)}var ri=O("ZodMiniObject",(e,n)=>{vt.init(e,n),Pe.init(e,n),ft(e,"shape",t=>t._zod.def.shape,!1)});function zt(e,n){return new ri({type:"object",shape:e,catchall:ti(),..._e(n)})}var oi=O("ZodMiniTransform",(e,n)=>{Pt.init(e,n),Pe.init(e,n)});function pn(e){return new oi({type:"transform",transform:e})}var ii=O("ZodMiniPipe",(e,n)=>{kt.init(e,n),Pe.init(e,n)});function Ot(e,n){return new ii({type:"pipe",in:e,out:n})}var si=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,ui=/^[ -~]*$/;function At(e){if(ui.
test(e))return;let n=si.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function A(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function ke(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:ci(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function ci(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let a=1;a<=n.length;a++){let l=((r=t[a-1])!=null?r:0)+(e[u-
1]===n[a-1]?0:1);c.push(Math.min(l,((o=t[a])!=null?o:0)+1,((i=c[a-1])!=null?i:0)+1))}t=c}return(s=t[n.length])!=null?s:0}var ai=["true","yes","on","y","t","1"],li=["false","no","off","n","f","0"];function mn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return ai.
includes(n)?!0:li.includes(n)?!1:void 0}function gn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Zt(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function It(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Se(e,n="",t=""){var r;if(typeof e=="stri\
ng")Et(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Se(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=gn(e))!=null?r:{}))Et(o,n===""?"a key":`a ke\
y of ${n}`,t),Se(i,n===""?o:`${n}.${o}`,t||o)}function Et(e,n,t){let r=At(e);if(r!==void 0)throw v(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var di={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function hn(e){return{type:di[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function yn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=hn(r);return{type:"object",properties:n,additionalProperties:!1}}
function fi(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function bn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${fi(t)})
      ${t.describe}
`).join("")}var pi=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function ze(e){return Y("bool",e,"true or false",mn,{})}function mi(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Y("int",e,`a whole number${r}`,i=>Zt(i,n,t),o)}function Rt(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Y("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Mt(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>mn(i)===r):[];return o.length===1?o[0]:void 0};return{...Y("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Ct(e,n){let t=u=>{
if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Y("list",n,o,t,{items:hn(e)}),s=u=>pn((c,a)=>Array.isArray(c)?c.map((l,g)=>{var d;let p=l===
null||l===""?void 0:u.safeParse(l);if((p==null?void 0:p.success)===!0)return p.data;let f=(d=p==null?void 0:p.error.issues[0])==null?void 0:d.message;a.issues.push(
{...Tt(l,"something in it"),...f===void 0?{}:{message:f},path:[g]})}):c);return{...i,schema:()=>gi(i.schema(),s(e.schema()))}}var G={check:ze({describe:"Say what would change and write nothing.",default:!1}),diff:ze({describe:"Show the changes of files as before and after.",default:!1}),
root:Y("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",It,{pattern:"^/"}),wait:mi({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function xn(e,n){var p,f,d;let t=gn(n);if(t===void 0)throw v("",`the paramet\
ers are ${A(n)}, expected a JSON object such as {"check": true}`);Se(t);let r=yi(e);if(Object.keys(t).every(y=>t[y]===void 0))return r;let o=hi(e,t).safeParse(t);
if(o.success)return{...r,...Object(o.data)};let[i]=o.error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[u=""]=s,c=s.map(y=>typeof y=="number"?`[${y}]`:`.${String(
y)}`).join("").slice(1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw v(String(u),`${c} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let a=String(
i.keys[0]),l=Object.keys(c===""?e:Object((d=e[c])==null?void 0:d.json.properties)).sort(),g=ke(a,l);throw v(c===""?a:c,`${JSON.stringify(a)} is not a parameter${c===
""?"":` of ${c}`}${g===void 0?"":` (did you mean ${g}?)`}; known are ${l.join(", ")}`)}function Tt(e,n,t=""){return{code:"custom",input:e,message:`is ${A(e)}, e\
xpected ${n}${t}`}}function Y(e,n,t,r,o){let i=()=>pn((c,a)=>{if(c==null||c===""&&e!=="str")return n.default;let l=r(c),g=typeof c=="number"&&(e==="str"||e==="l\
ist");return l===void 0&&a.issues.push(Tt(c,t,g?pi:"")),l}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function gi(e,n){return Ot(e,n)}function hi(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return zt(t)}function yi(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function _n(e,n,t){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t}}}function Dt(e){return{kind:"kmod",name:e}}var wn="/etc/modules-load.d/vfio.conf",jt=["vfio","vfio_iommu_type1","vfio_pci"],bi=Rt({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function xi(e,n){var f;let t=[...new Set(n.modules.map(D))],r=Jn(e),o=Ge(e),i=new Map([...r,...o===null?[]:[o]].
map(d=>[d,qn(e,d)])),s=o===null?void 0:i.get(o),u=d=>r.length===0||r.some(y=>{var b;return((b=i.get(y))==null?void 0:b(d))!=="absent"}),c=t.filter(u),a=d=>{let y=new Set(
be(d).map(h=>h.name)),b=t.map(h=>{let x=s===void 0?r.length>0&&r.every(_=>{var P;return((P=i.get(_))==null?void 0:P(h))==="builtin"}):s(h)==="builtin";return{name:h,
loaded:Ye(d,h)||x&&s!==void 0,builtin:x,at_boot:y.has(h)||x}}),m=n.state==="absent"||s===void 0?[]:b.filter(h=>c.includes(h.name)&&!h.loaded);return{own:{modules:b},
rebootReasons:m.filter(h=>(s==null?void 0:s(h.name))==="absent").map(h=>`${h.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:m.
filter(h=>(s==null?void 0:s(h.name))!=="absent"&&!n.load).map(h=>`${h.name} is loaded at the next boot`)}};if(n.state==="absent"){let d=be(e).filter(m=>t.includes(
m.name)),y=[...new Set(d.map(m=>m.path))].filter(m=>{var h;return(m===wn||m===nn(wn))&&en((h=e.read(m))!=null?h:"")===null});return{steps:y.map(m=>{var h;return _n(
m,et((h=e.read(m))!=null?h:"",t).replace(/^\s+$/,"")||null)}),released:t.map(m=>({thing:"module",value:m})),notes:d.filter(m=>!y.includes(m.path)).map(m=>`${m.path}\
 loads ${m.name}, and is not ours: left as it is`),report:a}}if(c.length===0)throw Un(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let l=c.filter(d=>!be(e).some(y=>y.name===d)),g=tt(e,
wn,Xe.slice(1)),p=c.map(d=>Xn(Yn(e),d)).filter(d=>d!==null);return{steps:[...l.length===0?[]:[_n(g.path,Qn((f=e.read(g.path))!=null?f:"",l))],...n.load&&s!==void 0?
c.filter(d=>s(d)==="module").map(Dt):[]],claims:l.map(d=>({thing:"module",value:d})),notes:[...t.filter(d=>!u(d)).map(d=>`no installed kernel has ${d}: left out`),
...c.filter(d=>n.load&&s!==void 0&&s(d)==="absent").map(d=>`the running kernel ${o} does not have ${d}: nothing to load now`)],warnings:[...l.length===0||g.warning===
void 0?[]:[g.warning],...p.map(d=>`${d.path} line ${d.line} keeps ${d.name} from being loaded, at boot too, although it is listed: take that line out`)],report:a}}
var Nt=nt({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:Mt(["present","absent"],{describe:"Whether they are to be \
loaded at boot; absent unloads nothing.",default:"present"}),modules:Ct(bi,{describe:"The modules; those that no installed kernel has are left out.",default:jt}),
load:ze({describe:"Load them now as well.",default:!0})},example:{modules:jt},plan:xi});var Ne=require("fs");var _i=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function $n(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:a,pendingAtBoot:l,bootable:g,notes:p,warnings:f,own:d}=e,y=Ht({...Ft(t,o!==void 0,r,n),error:o&&Vt(o.stop,
o.node),exception:o&&Ut(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:a&&a.length>0,reboot_reasons:a,pending_at_boot:l,
bootable:g,notes:(p==null?void 0:p.length)===0?void 0:p,warnings:(f==null?void 0:f.length)===0?void 0:f}),b=Object.entries(d).filter(([m])=>!Object.prototype.hasOwnProperty.
call(y,m)&&!_i.includes(m)&&!m.startsWith("_"));return{...y,...Object.fromEntries(b)}}function vn(e,n){return Ht({...Ft(!1,!0,e.message,n),error:Vt(e,"untouched"),
exception:Ut(e),changes:[]})}function Lt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Ft(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Vt(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Ut(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Ht(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var Ze=require("fs"),yr=de(Kt(),1),qi=1800,Gi=64*1024*1024,mr="/usr/local/sbin:/usr/sbin:/sbin",Yi=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],
gr="VFIOKIT_COMMAND",hr="ended by a signal without a name",Xi=0;async function Sn(e,n={}){return Qi((await Promise.resolve().then(()=>de(pr(),1))).default.sync,
e,n)}function Qi(e,n,t){var b;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Xi}`,s={...process.env};for(let m of Yi)delete s[m];let u=s.PATH,c={cwd:"/",extendEnv:!1,
env:{...s,PATH:u?`${u}:${mr}`:`/usr/bin:/bin:${mr}`,...t.env,LC_ALL:"C",[gr]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.from(t.input,"lat\
in1")},timeout:((b=t.timeout)!=null?b:qi)*1e3,killSignal:"SIGKILL",maxBuffer:Gi,encoding:"latin1",stripFinalNewline:!1,reject:!1},a=es(()=>e(r,o,c));if(a===void 0)
return{code:127,stdout:"",stderr:hr};let{exitCode:l,signal:g,timedOut:p,stdout:f="",stderr:d=""}=a;if(p)return ns(`${gr}=${i}`),{code:124,stdout:f,stderr:d};let y=g===
void 0?void 0:yr.constants.signals[g];return y!==void 0?{code:128+y,stdout:f,stderr:d}:typeof l=="number"?{code:l,stdout:f,stderr:d}:{code:127,stdout:f,stderr:d||
String(Reflect.get(a,"originalMessage")||hr)}}function es(e){try{return e()}catch(n){return}}function ns(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;for(let r of(0,Ze.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Ze.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(r),"SIGKILL"),
t=!0}catch(o){}}}var k=require("fs"),ue=require("path");function zn(e){return ue.join(ue.dirname(e),`.${ue.basename(e)}.vfiokit-new`)}function br(e){let n=k.openSync(e,"r");try{
k.fsyncSync(n)}finally{k.closeSync(n)}}function ts(e,n,t){try{k.fchownSync(e,n,t)}catch(r){if(process.geteuid()===0)throw r}}function xr(e,n,t){let r=k.fstatSync(
e),o=n===null?r.uid:n.uid,i=n===null?r.gid:n.gid;(r.uid!==o||r.gid!==i)&&ts(e,o,i),(k.fstatSync(e).mode&4095)!==t&&k.fchmodSync(e,t)}function Ie(e){try{return k.
lstatSync(e)}catch(n){return null}}async function _r(e,n,t,r){let o=ue.dirname(e);k.mkdirSync(o,{recursive:!0,mode:493});let i=zn(e),s=Ie(e);Ie(i)!==null&&k.unlinkSync(
i);let{O_WRONLY:u,O_CREAT:c,O_EXCL:a,O_NOFOLLOW:l}=k.constants,g=k.openSync(i,u|c|a|l,384);try{try{for(let p=0;p<n.length;)p+=k.writeSync(g,n,p);xr(g,s,s===null?
t===void 0?420:t:s.mode&4095),k.fsyncSync(g)}finally{k.closeSync(g)}s!==null&&await r(i,e),k.renameSync(i,e)}catch(p){throw Ie(i)!==null&&k.unlinkSync(i),p}s===
null&&await r(e,null),br(o)}async function wr(e,n,t){let r=Ie(n),o=k.openSync(e,"r+");try{r!==null&&xr(o,r,r.mode&4095),k.fsyncSync(o)}finally{k.closeSync(o)}await t(
e,r===null?null:n),k.renameSync(e,n),br(ue.dirname(n))}var $=require("fs"),$r=16<<20,rs=40,os=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],is=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function ee(e){return e instanceof Error&&"code"in e?String(e.code):""}function Re(e){let n=ee(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
function Me(e){return e.split("/").filter(n=>n!==""&&n!==".")}function On(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Me(i===void 0?
n:n.slice(o)),u=i===void 0?[]:Me(i),c=0;for(let a=s.shift();a!==void 0;a=s.shift()){if(a===".."){u.pop();continue}let l=[...u,a],g=null;if(s.length>0||t){let p=e+
"/"+l.join("/");try{$.lstatSync(p).isSymbolicLink()&&(g=$.readlinkSync(p))}catch(f){g=null}}if(g===null){u=l;continue}if(++c>rs)return null;g.startsWith("/")&&(u=
[]),s.unshift(...Me(g))}return"/"+u.join("/")}function ss(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=On(e,r,!0);
o!==null&&$.existsSync(e+o)&&t.set(r,o)}function An(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(m,h){if(n==="")return m;
ss(n,m,r);let x=On(n,m,h,r);return x===null?null:n+x}function i(m){let h=o(m,!0);if(h===null||!$.existsSync(h))return null;try{return n===""?$.realpathSync.native(
h):($.lstatSync(h),h.slice(n.length))}catch(x){return null}}function s(m){let h=o(m,!1);if(h===null)return null;let x;try{x=$.lstatSync(h)}catch(L){if(Re(L))return null;
throw new w("E_APPLY",`${m} could not be looked at: ${ee(L)}; run as root or give this user access`,{cause:L})}let _=x.isFile()?"file":x.isDirectory()?"dir":x.isSymbolicLink()?
"link":"other",{size:P,mtimeMs:z,ino:R,dev:S,uid:Z,gid:le}=x;return{type:_,size:P,mtimeMs:z,ino:R,dev:S,uid:Z,gid:le,mode:x.mode&4095}}function u(m){let h=o(m,!0);
if(h===null)return null;let x;try{x=$.openSync(h,$.constants.O_RDONLY|$.constants.O_NONBLOCK)}catch(_){if(Re(_))return null;throw new w("E_APPLY",`${m} could no\
t be read: ${ee(_)}; run as root or give this user access`,{cause:_})}try{let _=$.fstatSync(x);if(!_.isFile())throw new w("E_HOST",`${m} is not a regular file, \
as it should be; move it out of the way`);if(_.size>$r)throw new w("E_HOST",`${m} has ${_.size} bytes, more than the ${$r} that such a file may have; look at wh\
at it is`);return $.readFileSync(x,"latin1")}catch(_){throw _ instanceof w?_:new w("E_APPLY",`${m} could not be read: ${ee(_)}`,{cause:_})}finally{$.closeSync(x)}}
function c(m,h,x){let _=o(m,!0);if(_===null)return null;try{let P=$.openSync(_,$.constants.O_RDONLY|$.constants.O_NONBLOCK);try{let z=Buffer.alloc(x);return z.slice(
0,$.readSync(P,z,0,x,h))}finally{$.closeSync(P)}}catch(P){return null}}function a(m){let h=o(m,!0);if(h===null||!$.existsSync(h))return null;try{return $.readFileSync(
h,"latin1").trimEnd()}catch(x){return null}}function l(m){let h=o(m,!0);if(h===null)return[];if(!$.existsSync(h))return[];try{return $.readdirSync(h).sort()}catch(x){
return[]}}function g(m){let h=o(m,!1);if(h===null)return null;try{return $.readlinkSync(h)}catch(x){return null}}function p(m){return t!==void 0||n===""?{ok:!0}:
process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(m.startsWith("/")?i(m)!==null:os.some(x=>i(`${x}/${m}`)!==null))?is.has(m.replace(
/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${m} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${m} is not in ${n}`}}async function f(m,h){return t!==void 0?t.run(m,
h):Sn(n===""?m:["chroot",n,...m],h)}function d(m,h=!0){r.clear();let x=On(n,m,h),_=x===null?null:n+x;if(_===null)throw new w("E_REFUSED",`${m} is a loop of link\
s; expected a file or nothing; remove the links`);return _}async function y(m,h){n!==""||t!==void 0||!$.existsSync("/sys/fs/selinux/enforce")||await Sn(h===null?
["restorecon","-F",m]:["chcon",`--reference=${h}`,m])}function b(m,h,x){let _=ee(x),P=_==="EACCES"||_==="EPERM"?"run as root":_==="ENOSPC"?"free space on that f\
ile system":_==="EROFS"?"mount it read-write":"see the error and run again";return new w("E_APPLY",`${m} could not be ${h}: ${_===""?String(x):_}; ${P}`,{cause:x})}
return{root:n===""?"/":n,live:n===""||t!==void 0,read:u,bytes:c,attr:a,list:l,link:g,real:i,stat:s,runnable:p,run:f,ask:f,async write(m,h,x){try{await _r(d(m),Buffer.
from(h,"latin1"),x,y)}catch(_){throw _ instanceof w?_:b(m,"written",_)}},createExclusive(m,h){let x=d(m);try{$.mkdirSync(x.replace(/\/[^/]*$/,""),{recursive:!0,
mode:448});let _=`${x}.${process.pid}`;$.writeFileSync(_,h,{mode:384,flag:"w"});try{$.linkSync(_,x)}finally{$.unlinkSync(_)}return!0}catch(_){if(ee(_)==="EEXIST")
return!1;throw b(m,"created",_)}},remove(m){try{$.unlinkSync(d(m,!1))}catch(h){if(!Re(h))throw b(m,"removed",h)}},rename(m,h){try{$.renameSync(d(m,!1),d(h,!1))}catch(x){
if(!Re(x))throw b(m,"renamed",x)}},removeEmptyDir(m){try{$.rmdirSync(d(m))}catch(h){}},async replace(m,h){try{await wr(d(m),d(h),y)}catch(x){throw b(h,"replaced",
x)}},writeAttribute(m,h){if(t!==void 0)return t.writeAttribute(m,h);let x=$.openSync(d(m),$.constants.O_WRONLY);try{$.writeSync(x,h)}finally{$.closeSync(x)}}}}var I=require("fs");var En=4*1024*1024,vr=64,us=["__proto__","constructor","prototype"],Ce=/[ \t\n\r]*/y,cs=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,as=/true|false|null/y;function ce(e,n){
if(e.length>En)throw v("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw v(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(p){var m,h;let f=r.slice(0,o).split(`
`),d=`line ${f.length}, column ${((m=f[f.length-1])!=null?m:"").length+1}`,y=o>=r.length?"the end":A((h=r.slice(o,o+12).split(`
`)[0])!=null?h:""),b=r[o]==="'"?": JSON strings take double quotes":"";throw v("",`${n} is not JSON: found ${y} at ${d}, expected ${p}${b}`)}function s(p){var d;
p.lastIndex=o;let f=(d=p.exec(r))==null?void 0:d[0];return f!==void 0&&(o+=f.length),f}function u(){if(r[o]!=='"')return;let p=o+1;for(;p<r.length&&r[p]!=='"';)
p+=r[p]==="\\"?2:1;try{let f=JSON.parse(r.slice(o,p+1));return o=p+1,String(f)}catch(f){return i("a string on one line, with valid escapes and an end")}}function c(p){
return s(Ce),r[o]!==p?!1:(o++,!0)}function a(p){s(Ce);let f=u();if(f===void 0)return i("a key in double quotes");if(us.includes(f))throw v(f,`${n} holds the key\
 ${A(f)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(p,f))throw v(f,`${n} holds the key ${A(f)} twice, expected each key once: \
remove one`);return c(":")?f:i('":"')}function l(p){var d;if(s(Ce),p>vr&&(r[o]==="{"||r[o]==="["))throw v("",`${n} is nested deeper than ${vr} levels`);if(c("{")){
let y=Object.create(null);if(c("}"))return y;do y[a(y)]=l(p+1);while(c(","));return c("}")?y:i('"," or "}"')}if(c("[")){let y=[];if(c("]"))return y;do y.push(l(
p+1));while(c(","));return c("]")?y:i('"," or "]"')}if(r[o]==='"')return u();let f=(d=s(cs))!=null?d:s(as);return f===void 0?i("a value"):JSON.parse(f)}let g=l(
1);return s(Ce),o<r.length?i("nothing after the value"):g}var Pr=["check","diff","pretty","human","schema","help","version"];function kr(e,n){var u,c;let t=new Set,r=Object.create(null),o=[],i;for(let a=0;a<e.length;a++){
let l=(u=e[a])!=null?u:"",[,g="",,p]=(c=/^--([a-z]+)(=([^]*))?$/.exec(l))!=null?c:[],f=Pr.find(d=>l===`--${d}`);if(f!==void 0)t.add(f);else if(n.includes(g)){let d=p!=
null?p:e[++a];d===void 0||d===""||d.startsWith("-")?i=i!=null?i:`--${g} has no value, expected one after it`:g in r&&r[g]!==d?i=i!=null?i:`--${g} is given twice\
, expected it once`:r[g]=d}else l.startsWith("-")&&l!=="-"?i=i!=null?i:ls(l,[...Pr,...n]):o.push(l)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(a=>A(a)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[s]=o;return{switches:t,...r,...s===void 0?{}:{source:s},...i===void 0?{}:{problem:i}}}function ls(e,n){
let t=ke(e.replace(/^-+|=.*$/g,""),n);return`${A(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function Sr(e,n){
if(n!==void 0)return ce(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ce(Or(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ce(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw v("",`the argument is ${A(e)}, expected JSON, @FILE or -`);return ce(ds(t),`the file ${A(
t,200)}`)}function zr(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function ds(e){let n;try{n=(0,I.openSync)(e,I.constants.O_RDONLY|I.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw v(
"",`${r} ${A(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,I.fstatSync)(n).isFile())throw v("",`${A(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Or(n,`the file ${A(e,200)}`)}finally{(0,I.closeSync)(n)}}function Or(e,n){let t=[];for(let o=En+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=fs(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw v("",`${n} is empty, expected a JSON object, {} at least`);return r}function fs(e,n,t){for(;;)try{return(0,I.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw v("",`cannot read ${t} (${o}), expected JSON there`);Zn(10)}}function Zn(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Ar=require("fs");function De(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function je(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Ar.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Zn(2)}return!0}function Er(e){let n=[`${e.failed?"FAILED: ":""}${e.msg}`];for(let{facet:r,label:o,before:i,after:s}of Te(e.changes))n.push(`  ${r}\
: ${o}: ${i||"absent"} -> ${s||"absent"}`);for(let{before_header:r,after_header:o,before:i,after:s}of Te(e.diff))n.push("",`--- ${r}`,`+++ ${o}`,...gs(String(i!=
null?i:""),String(s!=null?s:"")));N(n,"GPUs:",Te(e.gpus).map(ps)),N(n,"Not as it should be:",Te(e.findings).filter(({ok:r})=>r===!1).map(ms)),N(n,"To be run by \
you:",e.pending),N(n,"A reboot is required:",e.reboot_reasons),N(n,"At the next boot:",e.pending_at_boot),N(n,"This node would not boot:",Reflect.get(Object(e.bootable),
"reasons")),N(n,"Warnings:",e.warnings),N(n,"Notes:",e.notes);let t=Reflect.get(Object(e.error),"hint");return t!==void 0&&n.push("",`Hint: ${t}`),e.run!==void 0&&
n.push("",`Undo with: passthrough_undo '{"since": "${e.run}"}'`),`${n.join(`
`).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,"?")}
`}function ps({address:e,id:n,kind:t,driver:r,iommu_group:o,passthrough:i}){let s=Reflect.get(Object(i),"reasons"),u=Array.isArray(s)&&s.length>0?s.join("; "):"\
ready for a VM";return`${e}  ${n}  ${t}  ${r!=null?r:"no driver"}  ${o===null?"no group":`group ${o}`}: ${u}`}function ms({id:e,address:n,found:t,expected:r,remedy:o}){
return`${n===void 0?"":`${n} `}${e} is ${t}, expected ${r}${o===""?"":`; ${o}`}`}function N(e,n,t){Array.isArray(t)&&t.length>0&&e.push("",n,...t.map(r=>`  ${r}`))}
function Te(e){return Array.isArray(e)?e:[]}function gs(e,n){let t=e.split(`
`),r=n.split(`
`),o=0;for(;o<t.length&&o<r.length&&t[o]===r[o];)o++;let i=0;for(;i<t.length-o&&i<r.length-o&&t[t.length-1-i]===r[r.length-1-i];)i++;let s=(u,c)=>u.slice(o,u.length-
i).map(a=>`${c}${a}`);return[...s(t,"-"),...s(r,"+")]}var Zr=!1;function Ir(){if(!Zr){Zr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ae="0.1.0";var hd=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Rr(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:(s=r[2])!=null?s:null}var hs={x64:"x86_64",arm64:"aarch64"};function In(e){var s,u;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:n?t||r:r||
t,machine_id:e.attr("/etc/machine-id"),os:Rr(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:n?(s=
hs[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,c])=>c))}async function Cr(e,n,t){var u;process.removeAllListeners("warning");let r=kr(process.argv.slice(2),Dr(e)?["root","capture"]:["root"]),o={module:e.name,version:ae,
host:{}},i=!1,s=c=>{i||(i=!0,process.exitCode=Lt(c),je(vs(c,r)))};process.once("uncaughtException",c=>s(vn(Mr(c),o)));try{if(r.problem!==void 0)throw v("",r.problem);
let c=Ps(e,r);if(c!==void 0){je(c);return}s($n(await ys(e,r,n,o,t),o))}catch(c){Object.keys(o.host).length===0&&(o.host=$s((u=r.root)!=null?u:"/")),s(vn(c instanceof
w?c:Mr(c),o))}}async function ys(e,n,t,r,o){let i=Sr(n.source,t);if(i===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw v("",`${e.name} found no argument, e\
xpected one, since it acts at once: pass {} to mean it`);let{params:s,ansible:u}=zr(i!=null?i:{}),c=xn(bs,{check:u._ansible_check_mode,diff:u._ansible_diff}),a=xn(
{...G,...e.params},xs(s,n.root)),{check:l,diff:g,root:p,wait:f}=a;if(!Tr(p))throw v("root",`root is ${JSON.stringify(p)}, which is no directory here, expected t\
he top of a tree`);let d=An({root:p});if(r.host=In(d),e.type==="probe")return n.capture===void 0?_s(e,d,a):ws(e,d,n.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(d,e,a,{check:l||c.check||n.switches.has("check"),diff:g||c.diff||n.switches.has("diff"),wait:f,version:ae,beforeWriting:Ir,
render:y=>De($n(y,r)),...n.switches.has("human")?{progress:y=>{je(`... ${y}
`)}}:{}})}var bs={check:G.check,diff:G.diff};function xs(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let t=Reflect.get(e,"root");
if(t!=null&&t!==n)throw v("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --root, expected one of them`);return{...e,root:n}}
function Tr(e){try{return(0,Ne.statSync)(e).isDirectory()}catch(n){return!1}}function _s(e,n,t){let{msg:r,own:o,fail:i,...s}=e.read(pe(n),t);return{changed:!1,msg:r,
own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new w(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function Dr(e){return e.type==="probe"&&
e.capture!==void 0}function ws(e,n,t){var o,i;let r=(i=(o=e.capture)==null?void 0:o.call(e,n))!=null?i:"";try{(0,Ne.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(s){
throw v("",`cannot write ${JSON.stringify(t)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory tha\
t does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${t}; look through it before you send it`,changes:[],own:{}}}function Mr(e){return new w(
"E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,{cause:e})}function $s(e){try{return Tr(e)&&e.startsWith("/")?In(An({root:e})):
{}}catch(n){return{}}}function vs(e,{switches:n}){return n.has("human")?Er(e):De(e,n.has("pretty")?2:0)}function Ps(e,{switches:n}){if(n.has("help"))return ks(e);
if(n.has("version"))return`${e.name} ${ae}
`;if(!n.has("schema"))return;let t={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...yn({...e.params,...G}),examples:[
e.example]};return De(t,n.has("pretty")?2:0)}function ks(e){return`${e.name} ${ae}: ${e.summary}

Usage: ${e.name}.js [JSON | @FILE | - | FILE] [flags]
  ${e.name}.js '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${bn(e.params)}
Parameters of every module:
${bn(G)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Dr(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var uo=de(Rn(),1);var Ss=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],zs=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Nr(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Mn(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of Ss){let s=e.stat(i);if(s===null)continue;let u=n.split(`
`).find(a=>a.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(a)&&!a.includes("->")),c=u===void 0||(r=/WRITE\s+(\d+)/.exec(u))==null?void 0:r[1];if(c!==void 0)
return new w("E_BUSY",`${Nr(e,c)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!zs.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new w("E_BUSY",`${Nr(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var E="/var/lib/vfiokit",T=`${E}/journal.jsonl`,Cn=1;function Os(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n?n:null}catch(n){return null}}function Le(e){var o;let n=e.read(T);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let u=Os(s);if(u===null)throw new w("E_HOST",`${T} line ${i+1} is not a journal line; expected JSON with "run"; resto\
re the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in u){if(u.vfiokit>Cn)throw new w("E_HOST",`${T} has\
 format ${u.vfiokit}, and this version knows formats up to ${Cn}; use the vfiokit that wrote it (version ${u.version}) or a newer one`);t.set(u.run,{...u,released:(o=
u.released)!=null?o:[],entries:[],done:!1});continue}let c=t.get(u.run);c!==void 0&&("entry"in u?c.entries.push(u.entry):c.done=!0)}return[...t.values()]}function Lr(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Fr(e){return e.map(({entries:n,done:t,...r})=>Lr([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Vr(e,n){let t=Fr(Le(e));async function r(o){t+=Lr([o]),await e.write(T,t,384)}return await r({vfiokit:Cn,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Ur(e,n){let t=Le(e).filter(r=>!n.has(r.run));t.length>0?await e.write(T,Fr(t),384):e.remove(T)}var Hr=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function Wr(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function As(e,n){var o,i,s;let t=n.length+1,r=new Uint32Array(
(e.length+1)*t);for(let u=e.length-1;u>=0;u--)for(let c=n.length-1;c>=0;c--)r[u*t+c]=e[u]===n[c]?1+((o=r[(u+1)*t+c+1])!=null?o:0):Math.max((i=r[(u+1)*t+c])!=null?
i:0,(s=r[u*t+c+1])!=null?s:0);return r}function H(e,n){var l,g,p,f,d;if(e===n)return[];let t=Wr(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.
test(e.charAt(t-1));)t--;let r=(l=e.slice(t).match(Hr))!=null?l:[],o=(g=n.slice(t).match(Hr))!=null?g:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===
o[o.length-1-i];)i++;if(r.length-=i,o.length-=i,r.length*o.length>4e6)return[Kr(t,r.join(""),o.join(""))];let s=As(r,o),u=o.length+1,c=[],a=t;for(let y=0,b=0;y<
r.length||b<o.length;){if(y<r.length&&b<o.length&&r[y]===o[b]){a+=((p=r[y])!=null?p:"").length,y++,b++;continue}let[m,h,x]=[a,y,b];for(;(y<r.length||b<o.length)&&
(y>=r.length||b>=o.length||r[y]!==o[b]);)b>=o.length||y<r.length&&((f=s[(y+1)*u+b])!=null?f:0)>=((d=s[y*u+b+1])!=null?d:0)?y++:b++;let _=r.slice(h,y).join("");c.
push(Kr(m,_,o.slice(x,b).join(""))),a+=_.length}return c.reverse()}var Br=/[\s"',]/;function Fe(e,n){return n>0&&n<e.length&&!Br.test(e.charAt(n-1))&&!Br.test(e.
charAt(n))}function Kr(e,n,t){let r=Wr(n,t);for(;r>0&&(Fe(n,r)||Fe(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<o&&n[n.length-1-i]===t[t.length-1-i];)
i++;for(;i>0&&(Fe(n,n.length-i)||Fe(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}var Es=104448;function Ve(e){return Buffer.from(e,"latin1").toString("utf8")}var qr=/[^\s"']+/g;function Jr(e,n,t){let r="",o=0;for(let i of e.split(/(?<=\n)/)){
let s=o+i.length,u=n.filter(([c,a])=>c<s&&(a>o||c>=o));if(u.length>0){let c=o;r+=i.replace(qr,(a,l)=>{let g=!t.has(a)&&u.some(([f,d])=>f<=c+l&&d>=c+l+a.length),
p=a.indexOf("=");return g?a:p>0?a.slice(0,p+1)+"***":"***"})}o=s}return r}function Ue(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Gr(e,n,t,r){let o={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[i,s]=[n!=null?n:"",t!=null?t:""];if(r){let c=H(
i,s),a=H(s,i),l=c.map(([f,d])=>[f,f+d]),g=a.map(([f,d])=>[f,f+d]),p=f=>{var d;return new Set((d=f.match(qr))!=null?d:[])};return{before:Ve(Ue(Jr(i,l,p(s)))),after:Ve(
Ue(Jr(s,g,p(i)))),...o}}let u=Math.max(i.length,s.length);return u>Es?{dst_larger:u,...o}:{before:Ve(Ue(i)),after:Ve(Ue(s)),...o}}var Yr=de(Rn(),1);function He(e){return(0,Yr.createHash)("sha256").update(e,"latin1").digest("hex")}function Xr(e,n){let t=[],r=[];for(let[o,,i]of H(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&u?t.push(...i.split(`
`).filter(c=>c.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}var Zs=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Qr(e){return e===null?"":`sha256:${He(e).slice(0,12)}`}function Tn(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!Zs.has(n))throw fe(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing;\
 put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw fe(`${n} is not a regular file; expected one or nothing; move it away`);
return e.read(n)}function Be(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Be(e,t),t]}var eo={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Tn(e,n.path);return t===n.text?{before:"",after:""}:{before:Qr(t),after:Qr(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode)},pending:()=>null,inverse(e,n){var i,s;let t=Tn(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===null?
"":He(t),after:n.text===null?"":He(n.text),splices:H((i=n.text)!=null?i:"",t!=null?t:""),...Xr(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.mode,
uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Be(e,n.path)}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?
void 0:o.mode)!=null?i:n.mode)!=null?s:420;return Gr(n.path,Tn(e,n.path),n.text,(r&4)===0)}};function Is(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var no={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Is(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new w(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Ts={file:eo,grubConfig:void 0,bootImage:void 0,kmod:no,driver:void 0};function Ke(e){return Ts[e.kind]}var to=require("fs"),ne=`${E}/lock`;function ro(){try{return to.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function oo(e){
var n;try{let t=to.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function Ds(e){
return e.boot_id===ro()&&oo(e.pid)===e.started}function io(e){try{let n=JSON.parse(e);return Ds(n)?n:null}catch(n){return null}}function Dn(e){let n=e.read(ne);
return n===null?null:io(n)}function js(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function jn(e){
return new w("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${js(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function Ns(e){return new Promise(n=>{setTimeout(n,e)})}async function We(e,n){let t=Date.now()+
e*1e3;for(;;){let r=n();if(r===null)return;if(Date.now()>=t)throw r;await Ns(Math.min(250,Math.max(10,t-Date.now())))}}function Nn(e,n){return We(n,()=>{let t=Dn(
e);return t===null?null:jn(t)})}async function so(e,n,t,r){var s;let o={pid:process.pid,started:(s=oo(process.pid))!=null?s:"",boot_id:ro(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Nn(e,r);let i=()=>e.createExclusive(ne,JSON.stringify(o)+`
`);return await We(r,()=>{var l;if(i())return null;let u=Dn(e);if(u!==null)return jn(u);let c=`${ne}.stale.${process.pid}`;e.rename(ne,c);let a=e.read(c);return a!==
null&&io(a)!==null&&e.createExclusive(ne,a),e.remove(c),i()?null:jn((l=Dn(e))!=null?l:o)}),()=>e.remove(ne)}var Ls=20;async function Vn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Ke(i),{before:u,after:c}=await s.observe(e,i,o);if(u===c)continue;let a=s.pending(
e,i);if(a!==null){r.includes(a)||r.push(a);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:c}});for(let l of s.touches(
i))o.add(l)}return{todo:t,pending:r}}function co(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=Ke(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function Fs(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,uo.randomBytes)(3).toString("hex")}`}function Ln(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Vs(e,n,t,r){var u;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Ln(e.map(c=>c.label))}`,i=n.length===0?"":`; left for you to run: ${Ln(n)}`,s=(u=t.rebootReasons)!=null?u:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Ln(s)}`}`}function Je({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,runnable:a,ask:l}){return pe({root:e,
live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,runnable:a,ask:l})}function Fn(e,n,t,r){var a,l,g,p,f,d,y,b;let o=n.report(e),{changes:i,run:s}=t,u=[...(a=
n.pending)!=null?a:[],...t.pending],c=(l=t.error)!=null?l:o.fail===void 0||r?void 0:{stop:o.fail,node:"partial"};return{changed:i.length>0,msg:c===void 0?Vs(i,u,
o,r):c.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:(g=o.rebootReasons)!=null?g:[],pendingAtBoot:(p=o.pendingAtBoot)!=
null?p:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(f=n.notes)!=null?f:[],...(d=o.notes)!=null?d:[]],warnings:[...(y=n.warnings)!=null?y:[],...(b=
o.warnings)!=null?b:[]],own:o.own,...s===void 0?{}:{run:s},...c===void 0?{}:{error:c}}}function Us(e,n,t){var r;try{return Fn(e,n,t,!1)}catch(o){if(!(o instanceof
w))throw o;return Fn(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}async function Hs(e,n,t,r,o){
var s;let i=new Set;for(let{step:u,change:c}of n){let a=Ke(u),l=await a.observe(e,u,i);if(l.before!==c.before&&l.before!==l.after&&a.facet!=="derived")throw new w(
"E_RACED",`${c.label} changed while this ran: it was ${c.before||"absent"} and is ${l.before||"absent"}; somebody else is at work on this node; run this again`);
l.before!==l.after&&((s=o.progress)==null||s.call(o,c.label),await(t==null?void 0:t.entry(a.inverse(e,u))),await a.apply(e,u)),r.push(c);for(let g of a.touches(
u))i.add(g)}}function Bs(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof w)return r;throw o}}async function Ks(e,n){let{todo:t}=await Vn(
e,n.steps.map(Js));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new w("E_D\
RIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do this ended without an error, so run it by hand and look at its output`)}var Ws=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function ao(e){return e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&Ws.test(e.path)}function lo(e,n,{todo:t,pending:r}){var o;(r.length>0||t.some(
({step:i})=>ao(i)))&&((o=n.guard)==null||o.call(n,e))}function Js(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function qs(e){let n=e.
list(`${E}/runs`);for(let t of n.slice(0,Math.max(0,n.length-Ls)))e.remove(`${E}/runs/${t}`)}function Gs(e){if(e.stat(T)===null){for(let n of e.list(`${E}/runs`))
e.remove(`${E}/runs/${n}`);e.removeEmptyDir(`${E}/runs`),e.remove(`${E}/images.json`)}}async function fo(e,n,t,r){var p;r.check||await Nn(e,r.wait);let o=Je(e),
i=n.plan(o,t),s=await Vn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0;if(lo(o,i,s),r.check||u){let f=r.diff?co(o,s.todo):void 0;return Fn(o,i,{changes:s.todo.
map(({change:d})=>d),pending:s.pending,diff:f},r.check)}let c=Fs(),a=Be(e,E),l=[...a].reverse();(p=r.beforeWriting)==null||p.call(r);let g=await so(e,n.name,c,r.
wait);try{return await po(e,n,t,r,{run:c,made:a,empty:l})}finally{if(g(),e.stat(T)===null)for(let f of[E,...l])e.removeEmptyDir(f)}}async function po(e,n,t,r,o,i=!0){
var _,P,z,R;let{run:s,made:u,empty:c}=o;Ys(e);let a=Je(e),l=n.plan(a,t),{todo:g,pending:p}=await Vn(a,l.steps);if(lo(a,l,{todo:g,pending:p}),i&&g.some(({step:S})=>ao(
S))&&Mn(e)!==null)return await We(r.wait,()=>Mn(e)),po(e,n,t,r,o,!1);let f=r.diff?co(a,g):void 0,d=l.report(a).bootable,y=[],b,m=null;try{l.undoes===void 0&&g.length>
0&&(m=await Xs(e,n.name,l,{run:s,dirs:u,version:r.version})),await Hs(e,g,m,y,r);let S=Je(e);await Ks(S,Bs(S,n,t,l));let Z=l.report(S),le=((P=(_=Z.bootable)==null?
void 0:_.reasons)!=null?P:[]).filter(L=>(d==null?void 0:d.ok)===!0||(d==null?void 0:d.reasons.includes(L))===!1);if(le.length>0)throw new w("E_DRIFT",`this node\
 would no longer boot as it did: ${le.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(m==null?void 0:m.done()),c.push(...(z=
l.emptyDirs)!=null?z:[]);for(let L of(R=l.emptyDirs)!=null?R:[])e.removeEmptyDir(L);l.undoes!==void 0&&Z.fail===void 0&&await Ur(e,l.undoes)}catch(S){b=S instanceof
w?S:new w("E_INTERNAL",`${S instanceof Error?S.message:String(S)}; this is a bug, please report it`,{cause:S})}let h=y.length>0||m!==null,x=Us(Je(e),l,{changes:y,
pending:p,diff:f,...m===null?{}:{run:s},...b===void 0?{}:{error:{stop:b,node:h?"partial":"untouched"}}});return l.undoes!==void 0&&b===void 0?Gs(e):h&&r.render!==
void 0&&await Qs(e,s,r.render(x)),x}function Ys(e){var n;for(let t of Le(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=e.real(r.path))!=null?n:r.path:
void 0;o!==void 0&&e.remove(zn(o))}}function Xs(e,n,t,r){var o,i,s,u,c;return Vr(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(o=
e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=t.claims)!=
null?s:[],released:(u=t.released)!=null?u:[],devices:(c=t.devices)!=null?c:[]})}async function Qs(e,n,t){try{await e.write(`${E}/runs/${n}.json`,t,384),await qs(
e)}catch(r){if(!(r instanceof w))throw r}}Cr(Nt,vfiokitArguments,fo);
}
