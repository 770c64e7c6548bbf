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
var ho=Object.create;var Ge=Object.defineProperty;var yo=Object.getOwnPropertyDescriptor;var bo=Object.getOwnPropertyNames;var xo=Object.getPrototypeOf,_o=Object.prototype.hasOwnProperty;var wo=(e,n,t)=>n in e?Ge(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var M=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var $o=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of bo(n))!_o.call(e,o)&&o!==t&&Ge(e,o,{get:()=>n[o],enumerable:!(r=yo(n,o))||r.enumerable});
return e};var fe=(e,n,t)=>(t=e!=null?ho(xo(e)):{},$o(n||!e||!e.__esModule?Ge(t,"default",{value:e,enumerable:!0}):t,e));var re=(e,n,t)=>wo(e,typeof n!="symbol"?n+"":n,t);var Wt=M((Hl,Kt)=>{Kt.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var qt=M(Jt=>{Jt._parse=function(e,n,t){return{command:e,args:n,options:t}}});var X=M((Wl,Gt)=>{Gt.exports={}});var Xt=M(Yt=>{Yt.signalsByName=new Proxy({},{get:function(){return{}}})});var er=M((ql,Qt)=>{"use strict";var{signalsByName:vi}=Xt(),Pi=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`time\
d out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:"\
failed",ki=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:u,timedOut:c,isCanceled:a,killed:l,parsed:{options:{timeout:g}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:vi[o].description,f=r&&r.code,y=`Command ${Pi({timedOut:c,timeout:g,errorCode:f,signal:o,signalDescription:p,
exitCode:i,isCanceled:a})}: ${s}`,b=Object.prototype.toString.call(r)==="[object Error]",m=b?`${y}
${r.message}`:y,h=[m,n,e].filter(Boolean).join(`
`);return b?(r.originalMessage=r.message,r.message=h):r=new Error(h),r.shortMessage=m,r.command=s,r.escapedCommand=u,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!c,r.isCanceled=a,r.killed=l&&!c,r};Qt.exports=ki});var tr=M((Gl,kn)=>{"use strict";var Ae=["stdin","stdout","stderr"],Si=e=>Ae.some(n=>e[n]!==void 0),nr=e=>{if(!e)return;let{stdio:n}=e;if(n===void 0)return Ae.map(
r=>e[r]);if(Si(e))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${Ae.map(r=>`\`${r}\``).join(", ")}`);if(typeof n=="string")
return n;if(!Array.isArray(n))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof n}\``);let t=Math.max(n.length,Ae.length);
return Array.from({length:t},(r,o)=>n[o])};kn.exports=nr;kn.exports.node=e=>{let n=nr(e);return n==="ipc"?"ipc":n===void 0||typeof n=="string"?[n,n,n,"ipc"]:n.includes(
"ipc")?n:[...n,"ipc"]}});var or=M(rr=>{rr.validateInputSync=function(){}});var ur=M((Xl,sr)=>{"use strict";var ir=(e,n=[])=>Array.isArray(n)?[e,...n]:[e],zi=/^[\w.-]+$/,Oi=/"/g,Ai=e=>typeof e!="string"||zi.test(e)?e:`"${e.replace(Oi,'\\\
"')}"`,Ei=(e,n)=>ir(e,n).join(" "),Zi=(e,n)=>ir(e,n).map(t=>Ai(t)).join(" "),Ii=/ +/g,Ri=e=>{let n=[];for(let t of e.trim().split(Ii)){let r=n[n.length-1];r&&r.
endsWith("\\")?n[n.length-1]=`${r.slice(0,-1)} ${t}`:n.push(t)}return n};sr.exports={joinCommand:Ei,getEscapedCommand:Zi,parseCommand:Ri}});var mr=M((Ql,Q)=>{"use strict";var Mi=require("path"),Sn=require("child_process"),Ci=qt(),Ti=X(),Di=X(),ji=X(),Ee=er(),ar=tr(),{spawnedKill:Ni,spawnedCancel:Li,
setupTimeout:Fi,validateTimeout:Ui,setExitHandler:Vi}=X(),{handleInput:Bi,getSpawnedResult:Hi,makeAllStream:Ki,validateInputSync:Wi}=or(),{mergePromise:cr,getSpawnedPromise:Ji}=X(),
{joinCommand:lr,parseCommand:dr,getEscapedCommand:fr}=ur(),qi=1e3*1e3*100,Gi=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?Di.env({env:i,cwd:r,execPath:o}):i},pr=(e,n,t={})=>{let r=Ci._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:qi,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=Gi(t),
t.stdio=ar(t),process.platform==="win32"&&Mi.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},ue=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Ti(n):n,Ze=(e,n,t)=>{let r=pr(e,n,t),o=lr(e,n),i=fr(e,n);Ui(r.options);let s;try{s=Sn.spawn(r.file,r.args,r.
options)}catch(f){let d=new Sn.ChildProcess,y=Promise.reject(Ee({error:f,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,
killed:!1}));return cr(d,y)}let u=Ji(s),c=Fi(s,r.options,u),a=Vi(s,r.options,c),l={isCanceled:!1};s.kill=Ni.bind(null,s.kill.bind(s)),s.cancel=Li.bind(null,s,l);
let p=ji(async()=>{let[{error:f,exitCode:d,signal:y,timedOut:b},m,h,x]=await Hi(s,r.options,a),_=ue(r.options,m),P=ue(r.options,h),z=ue(r.options,x);if(f||d!==0||
y!==null){let R=Ee({error:f,exitCode:d,signal:y,stdout:_,stderr:P,all:z,command:o,escapedCommand:i,parsed:r,timedOut:b,isCanceled:l.isCanceled,killed:s.killed});
if(!r.options.reject)return R;throw R}return{command:o,escapedCommand:i,exitCode:0,stdout:_,stderr:P,all:z,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}});return Bi(
s,r.options.input),s.all=Ki(s,r.options),cr(s,p)};Q.exports=Ze;Q.exports.sync=(e,n,t)=>{let r=pr(e,n,t),o=lr(e,n),i=fr(e,n);Wi(r.options);let s;try{s=Sn.spawnSync(
r.file,r.args,r.options)}catch(a){throw Ee({error:a,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let u=ue(
r.options,s.stdout,s.error),c=ue(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let a=Ee({stdout:u,stderr:c,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return a;
throw a}return{command:o,escapedCommand:i,exitCode:0,stdout:u,stderr:c,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}};Q.exports.command=(e,n)=>{let[t,...r]=dr(
e);return Ze(t,r,n)};Q.exports.commandSync=(e,n)=>{let[t,...r]=dr(e);return Ze.sync(t,r,n)};Q.exports.node=(e,n,t={})=>{n&&!Array.isArray(n)&&typeof n=="object"&&
(t=n,n=[]);let r=ar.node(t),o=process.execArgv.filter(u=>!u.startsWith("--inspect")),{nodePath:i=process.execPath,nodeOptions:s=o}=t;return Ze(i,[...s,e,...Array.
isArray(n)?n:[]],{...t,stdin:void 0,stdout:void 0,stderr:void 0,stdio:r,shell:!1})}});var Mn=M((Dd,Lr)=>{Lr.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var $=class extends Error{constructor(t,r,o={}){super(r);re(this,"code");re(this,"param");re(this,"hint");re(this,"cause");this.name="Stop",this.code=t,o.param!==
void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function v(e,n){return new $("E_PARAMS",n,{param:e})}function Bn(e,n){
return new $("E_HOST",e,n===void 0?{}:{hint:n})}function pe(e,n){return new $("E_REFUSED",e,n===void 0?{}:{hint:n})}var Hn=new WeakMap;function me(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Hn.set(t,new Map),t}function F(e,n,t){let r=Hn.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Jn=["/lib/modules","/usr/lib/modules"],vo={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function D(e){return e.replace(/-/g,"_")}function ge(e,n){let t=Jn.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function qn(e){
return F(e,"kernels",()=>[...new Set(Jn.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${ge(e,t)}/${r}`)!==null)))}function Ye(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Po={"modules.dep":":","modules.builtin":"\\s*\\n"},Kn=new Map;function Wn(e,n,t){var c,a;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(a=Kn.get(s))!=null?a:{text:`
${(c=e.read(r))!=null?c:""}
`,answers:new Map};return Kn.set(s,u),l=>{let g=u.answers.get(l);if(g!==void 0)return g;let p=l.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),f=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${Po[t]}`).test(u.text);return u.answers.set(l,f),f}}function Gn(e,n){return F(e,`modules of ${n}`,()=>ko(e,n))}function ko(e,n){let t=ge(e,n),
r=Wn(e,t,"modules.builtin"),o=Wn(e,t,"modules.dep"),i=Ye(e)===n;return s=>{var l;let u=D(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==
null&&o!==null)return"absent";let c=vo[u],a=c===void 0?null:new RegExp(`^${c}=([ym])$`,"m").exec((l=e.read(`/boot/config-${n}`))!=null?l:"");return a!==null?a[1]===
"y"?"builtin":"module":i&&Xe(e,s)?So(e,u)?"module":"builtin":"absent"}}function So(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function Xe(e,n){return e.stat(`/sys/module/${D(n)}`)!==null}var zo="/dev/null";function he(e){return e.slice(e.lastIndexOf("/")+1)}function Oo(e,n){return he(e)<he(n)?-1:he(e)>he(n)?1:0}function ye(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==zo){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(Oo)}function be(e,n){var r,o;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var Ao=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],Eo={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function Zo(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:t,lines:i}),t+=i}return n}function Yn(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Io(e,n){
var r,o,i,s;let t=[];for(let{text:u,line:c,lines:a}of Zo(e)){if(u.startsWith("#"))continue;let l=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(l===null)continue;let g=l[1],p=Yn((r=l[2])!=null?r:""),f=g==="alias"?Yn((i=((o=l[3])!=null?o:"").split(/[\t ]+/).find(d=>d!==""))!=null?i:""):(s=l[3])!=
null?s:"";p===null||f===null||f===""&&Eo[g]||t.push({command:g,name:p,rest:g==="blacklist"?"":g==="options"?f.replace(/\t/g," "):f,path:n,line:c,lines:a})}return t}
function Xn(e,n){return F(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...ye(e,Ao)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modu\
les.softdep");t.splice(r<0?t.length:r,0,`${ge(e,n)}/modules.softdep`)}return t.flatMap(r=>F(e,r,()=>Io(be(e,r),r)))})}function Ro(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):r.replace(/[.+^${}()|[\]\\]/,
"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function Mo(e,n,t){var r;return(r=e.find(o=>o.command===n&&Ro(o.name,t)))!=null?r:null}function Qn(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Mo(e,"install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var Qe=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function en(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:D(n)}function xe(e){let n=[];for(let t of ye(e,Qe))for(let r of be(e,t).split(`
`)){let o=en(r);o!==null&&n.push({name:o,path:t})}return n}function et(e,n){let t=new Set(e.split(`
`).map(en)),r=n.filter(o=>!t.has(D(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function nt(e,n){var r;let t=new Set(n.map(D));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=en(o);return i===null||!t.has(i)}).
join("")}function tt(e){return Object.freeze({type:"module",...e})}var Co=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
To=/manage|generated|begin/i;function nn(e){if(!To.test(e))return null;for(let[n,t]of Co)if(t.test(e))return n;return null}function tn(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function rt(e,n,t=[]){let r=tn(n),o=e.read(n),i=nn(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}function ot(e,n){return typeof n=="bigint"?n.toString():n}var on=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function it(e){return new on(e)}function st(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var sn="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function ut(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function _e(e,n,t){let r=new e._zod.constr(n!=null?n:e._zod.def);return(!n||t!=null&&t.parent)&&(r._zod.parent=e),r}function we(e){let n=e;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function ct(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function V(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function at(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function lt(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function oe(e){return typeof e=="string"?e:e==null?void 0:e.message}function un(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function H(e,n,t){var c,a,l,g,p,f,d,y,b,m,h,x,_,P,z,R,S;var r;
let o=(a=(c=e.inst)==null?void 0:c._zod)==null?void 0:a.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(g=e.schema)==null?void 0:g._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(R=(z=(_=(h=(b=oe((y=(d=(f=e.inst)==null?
void 0:f._zod.def)==null?void 0:d.error)==null?void 0:y.call(d,e)))!=null?b:oe(i==null?void 0:i(e)))!=null?h:oe((m=n==null?void 0:n.error)==null?void 0:m.call(n,
e)))!=null?_:oe((x=t.customError)==null?void 0:x.call(t,e)))!=null?z:oe((P=t.localeError)==null?void 0:P.call(t,e)))!=null?R:"Invalid input",u={};for(let Z of Object.
keys(e))Z==="inst"||Z==="schema"||Z==="continue"||Z==="input"||Z==="__proto__"||(u[Z]=e[Z]);return(S=u.path)!=null||(u.path=[]),u.message=s,n!=null&&n.reportInput&&
(u.input=e.input),u}function dt(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):Do(e,t,r.value)}}function U(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function ft(e,n,t){return U(e,n,t,!1)}function Do(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:U(this,n,t.bind(this))},set(r){U(this,n,r)}})}function jo(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var rn,j=!1,No={configurable:!0,get(){j=!0}};function K(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&rn!==e._zod){
rn=void 0;return}rn=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,No);let o=j;j=!1;try{let i=t(this);return j?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),j=j||o,i}catch(i){throw delete this[n],j=j||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function pt(e,n,t,r){let o=jo(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var mt;var cn={value:void 0,enumerable:!1},gt="captureStackTrace"in Error?Error:null;function Lo(e){let n=gt;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return gt=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function O(e,n,t,r){var p;let o={};function i(f){this.
def=f,this.constr=g,this.traits=new Set}i.prototype=o;let s=t,u=s&&new WeakSet;function c(f,d){if(f._zod){if(f._zod.traits.has(e))return}else{cn.value=new i(d);
try{Object.defineProperty(f,"_zod",cn)}finally{cn.value=void 0}}if(f._zod.traits.add(e),n(f,d),u){let b=Object.getPrototypeOf(f),m=f._zod.constr.prototype,h=b;for(;h&&
h!==m;)h=Object.getPrototypeOf(h);let x=h!=null?h:b;u.has(x)||(u.add(x),dt(x,s))}let y=g.prototype;for(let b in y)Object.prototype.hasOwnProperty.call(y,b)&&(b in
f||(f[b]=y[b].bind(f)))}let a=(p=r==null?void 0:r.Parent)!=null?p:Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function g(f){var m;let d=r!=
null&&r.Parent?Lo(l):this;c(d,f);let y=d._zod.deferred;if(y){for(let h of y)h();d._zod.deferred=void 0}let b=(m=globalThis.__zod_globalConfig)==null?void 0:m.postProcessor;
return b&&b(d),d}return Object.defineProperty(g,"init",{value:c}),Object.defineProperty(g,Symbol.hasInstance,{value:f=>{var d,y;return r!=null&&r.Parent&&f instanceof
r.Parent?!0:(y=(d=f==null?void 0:f._zod)==null?void 0:d.traits)==null?void 0:y.has(e)}}),Object.defineProperty(g,"name",{value:e}),g}var C=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},$e=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},ht;(ht=(mt=globalThis).__zod_globalConfig)!=null||(mt.__zod_globalConfig=
{});var ie=globalThis.__zod_globalConfig;function J(e){return e&&Object.assign(ie,e),ie}function Fo(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,ot,2)),e.message}function Uo(e){this._zod.message=e}var Vo={get:Fo,
set:Uo,enumerable:!0,configurable:!0},an={value:void 0,enumerable:!1},bt=new WeakSet([Object.prototype,Error.prototype]),xt=(e,n)=>{e.name="$ZodError",an.value=
n,Object.defineProperty(e,"issues",an),an.value=void 0,Object.defineProperty(e,"message",Vo);let t=Object.getPrototypeOf(e);bt.has(t)||(bt.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},_u=O("$ZodError",xt),se=O("$ZodError",xt,void 0,{Parent:Error});var Ho=e=>{let n=(t,r,o,i)=>{var c,a;let s=o?{...o,async:!1}:{async:!1},u=t._zod.run({value:r,issues:[]},s);if(u instanceof Promise)throw new C;if(u.issues.length){
let l=new((c=i==null?void 0:i.Err)!=null?c:e)(u.issues.map(g=>H(g,s,J())));throw sn(l,(a=i==null?void 0:i.callee)!=null?a:n),l}return u.value};return n},ln=Ho(se),
Ko=e=>{let n=async(t,r,o,i)=>{var c,a;let s=o?{...o,async:!0}:{async:!0},u=t._zod.run({value:r,issues:[]},s);if(u instanceof Promise&&(u=await u),u.issues.length){
let l=new((c=i==null?void 0:i.Err)!=null?c:e)(u.issues.map(g=>H(g,s,J())));throw sn(l,(a=i==null?void 0:i.callee)!=null?a:n),l}return u.value};return n},dn=Ko(se),
Wo=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new C;return i.issues.length?_t(e,i.issues,
o):{success:!0,data:i.value}},fn=Wo(se);function _t(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>H(o,t,J()))),n=void 0,t=void 0),r},set error(o){
r=o,n=void 0,t=void 0}}}var Jo=e=>async(n,t,r)=>{let o=r?{...r,async:!0}:{async:!0},i=n._zod.run({value:t,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?_t(e,i.issues,o):{success:!0,data:i.value}},pn=Jo(se);var wt={major:4,minor:6,patch:7};var q=O("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=wt;let r=e._zod.def.checks,o=e._zod.traits.has("$\
ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let u of o)for(let c of u._zod.onattach)c(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.deferred=
[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let u=(a,l,g)=>{if(a.memo)return a;let p=V(a),f;for(let d of l){if(d._zod.def.when){if(at(
a)||!d._zod.def.when(a))continue}else if(p)continue;let y=a.issues.length,b=d._zod.check(a);if(b instanceof Promise&&(g==null?void 0:g.async)===!1)throw new C;if(f||
b instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await b,a.issues.length!==y&&(un(a.issues,y,e),p||(p=V(a,y)))});else{if(a.issues.length===y)
continue;un(a.issues,y,e),p||(p=V(a,y))}}return f?f.then(()=>a):a},c=(a,l,g)=>{if(V(a))return a.aborted=!0,a;let p=u(l,o,g);if(p instanceof Promise){if(g.async===
!1)throw new C;return p.then(f=>e._zod.parse(f,g))}return e._zod.parse(p,g)};e._zod.run=(a,l)=>{if(l.skipChecks)return e._zod.parse(a,l);if(l.direction==="backw\
ard"){let p=e._zod.parse({value:a.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(f=>c(f,a,l)):c(p,a,l)}let g=e._zod.parse(a,l);if(g instanceof
Promise){if(l.async===!1)throw new C;return g.then(p=>u(p,o,l))}return u(g,o,l)}}},{get"~standard"(){return ft(this,"~standard",Yo(this))},set"~standard"(e){U(this,
"~standard",e)}}),$t=(e,n)=>e.issues.length?{issues:e.issues.map(t=>H(t,n,J()))}:{value:e.value};async function Go(e,n){let t={async:!0};return $t(await e._zod.
run({value:n,issues:[]},t),t)}function Yo(e){return{validate:n=>{let t={async:!1};try{let r=e._zod.run({value:n,issues:[]},t);if(!(r instanceof Promise))return $t(
r,t)}catch(r){}return Go(e,n)},vendor:"zod",version:1}}var vt=O("$ZodNever",(e,n)=>{q.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Pe(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...lt(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}var Xo=[];function Qo(e){var s,u,c,a;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:Xo,o=r.length?[...n,...r]:n;for(let l of o)if(!((a=(c=(u=(s=e.shape)==null?void 0:s[l])==null?void 0:u._zod)==null?void 0:c.traits)!=null&&a.has("$ZodType")))
throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=ct(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function ei(e,n,t,r,o,i,s){let u=[],c=o.keySet,a=o.catchall._zod,l=a.def.type,g=a.optin,p=a.optout,f=0;for(let d in n){if(s&&t.issues.
length!==f){if(V(t,f))break;f=t.issues.length}if(c.has(d))continue;if(d==="__proto__"){l==="never"&&u.push(d);continue}if(l==="never"){u.push(d);continue}let y=a.
run({value:n[d],issues:[]},r);y instanceof Promise?e.push(y.then(b=>Pe(b,t,d,n,g,p))):Pe(y,t,d,n,g,p)}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var Pt=O("$ZodObject",(e,n)=>{var a;q.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"shap\
e"),r=t!=null&&t.get?t.get.raw:(a=n.shape)!=null?a:{};if(r){let l=()=>{let g={...r};return Object.defineProperty(n,"shape",{value:g}),l.raw=g,g};l.raw=r,Object.
defineProperty(n,"shape",{get:l})}let o=it(()=>Qo(n));K(e,"propValues",l=>{let g=l.def.shape,p={};for(let f in g){let d=g[f]._zod;if(d.values){Object.prototype.
hasOwnProperty.call(p,f)||st(p,f,new Set);for(let y of d.values)p[f].add(y);d.optin!==void 0&&p[f].add(void 0)}}return p});let i=ut,s=n.catchall,u,c=ie.memoizer;
c==null||c.attach(e),e._zod.parse=(l,g)=>{u!=null||(u=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
l;l.value=c?c.alloc(e,l,{},g):{};let f=[],d=u.shape,y=g==null?void 0:g.abortEarly,b=l.issues.length;for(let m of u.allKeys){if(y&&l.issues.length!==b){if(V(l,b))
break;b=l.issues.length}if(m==="__proto__")continue;let h=d[m],x=h._zod.optin,_=h._zod.optout,P=h._zod.run({value:p[m],issues:[]},g);P instanceof Promise?f.push(
P.then(z=>Pe(z,l,m,p,x,_))):Pe(P,l,m,p,x,_)}return s?ei(f,p,l,g,o.value,e,y===!0):f.length?Promise.all(f).then(()=>l):l}});var kt=O("$ZodTransform",(e,n)=>{var t;q.init(e,n),e._zod.optin="optional",(t=ie.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new $e(
e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(u=>(r.value=u,r));if(i instanceof Promise)throw new C;
return r.value=i,r}});var St=O("$ZodPipe",(e,n)=>{q.init(e,n),K(e,"values",t=>t.def.in._zod.values),K(e,"optin",t=>t.def.in._zod.optin),K(e,"optout",t=>t.def.out._zod.optout),K(e,"pr\
opValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>ve(s,n.
in,r)):ve(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>ve(i,n.out,r)):ve(o,n.out,r)}});function ve(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function zt(e,n){return new e({type:"never",...we(n)})}var ke=O("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");q.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},
set with(e){U(this,"with",e)},parse(e,n){return ln(this,e,n,{callee:this.parse})},parseAsync(e,n){return dn(this,e,n,{callee:this.parseAsync})},safeParse(e,n){return fn(
this,e,n)},safeParseAsync(e,n){return pn(this,e,n)},check(...e){var t;let n=this.def;return this.clone({...n,checks:[...(t=n.checks)!=null?t:[],...e.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,n){return _e(this,e,n)},brand(){return this},register(e,n){return e.add(
this,n),this},apply(e,...n){return n.length===0?e(this):e(this,...n)}});var ri=O("ZodMiniNever",(e,n)=>{vt.init(e,n),ke.init(e,n)});function oi(e){return zt(ri,e)}var ii=O("ZodMiniObject",(e,n)=>{Pt.init(e,n),ke.init(e,n),pt(e,"shape",t=>t._zod.def.shape,!1)});function Ot(e,n){return new ii({type:"object",shape:e,catchall:oi(),...we(n)})}var si=O("ZodMiniTransform",(e,n)=>{kt.init(e,n),ke.init(e,n)});function mn(e){return new si({type:"transform",transform:e})}var ui=O("ZodMiniPipe",(e,n)=>{St.init(e,n),ke.init(e,n)});function At(e,n){return new ui({type:"pipe",in:e,out:n})}var ci=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,ai=/^[ -~]*$/;function Et(e){if(ai.
test(e))return;let n=ci.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function A(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Se(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:li(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function li(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let a=1;a<=n.length;a++){let l=((r=t[a-1])!=null?r:0)+(e[u-
1]===n[a-1]?0:1);c.push(Math.min(l,((o=t[a])!=null?o:0)+1,((i=c[a-1])!=null?i:0)+1))}t=c}return(s=t[n.length])!=null?s:0}var di=["true","yes","on","y","t","1"],fi=["false","no","off","n","f","0"];function gn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return di.
includes(n)?!0:fi.includes(n)?!1:void 0}function hn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function It(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Rt(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function ze(e,n="",t=""){var r;if(typeof e=="stri\
ng")Zt(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>ze(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=hn(e))!=null?r:{}))Zt(o,n===""?"a key":`a ke\
y of ${n}`,t),ze(i,n===""?o:`${n}.${o}`,t||o)}function Zt(e,n,t){let r=Et(e);if(r!==void 0)throw v(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var pi={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function yn(e){return{type:pi[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function bn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=yn(r);return{type:"object",properties:n,additionalProperties:!1}}
function mi(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function xn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${mi(t)})
      ${t.describe}
`).join("")}var gi=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Oe(e){return Y("bool",e,"true or false",gn,{})}function hi(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Y("int",e,`a whole number${r}`,i=>It(i,n,t),o)}function Mt(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Y("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Ct(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>gn(i)===r):[];return o.length===1?o[0]:void 0};return{...Y("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Tt(e,n){let t=u=>{
if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Y("list",n,o,t,{items:yn(e)}),s=u=>mn((c,a)=>Array.isArray(c)?c.map((l,g)=>{var d;let p=l===
null||l===""?void 0:u.safeParse(l);if((p==null?void 0:p.success)===!0)return p.data;let f=(d=p==null?void 0:p.error.issues[0])==null?void 0:d.message;a.issues.push(
{...Dt(l,"something in it"),...f===void 0?{}:{message:f},path:[g]})}):c);return{...i,schema:()=>yi(i.schema(),s(e.schema()))}}var G={check:Oe({describe:"Say what would change and write nothing.",default:!1}),diff:Oe({describe:"Show the changes of files as before and after.",default:!1}),
root:Y("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Rt,{pattern:"^/"}),wait:hi({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function _n(e,n){var p,f,d;let t=hn(n);if(t===void 0)throw v("",`the paramet\
ers are ${A(n)}, expected a JSON object such as {"check": true}`);ze(t);let r=xi(e);if(Object.keys(t).every(y=>t[y]===void 0))return r;let o=bi(e,t).safeParse(t);
if(o.success)return{...r,...Object(o.data)};let[i]=o.error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[u=""]=s,c=s.map(y=>typeof y=="number"?`[${y}]`:`.${String(
y)}`).join("").slice(1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw v(String(u),`${c} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let a=String(
i.keys[0]),l=Object.keys(c===""?e:Object((d=e[c])==null?void 0:d.json.properties)).sort(),g=Se(a,l);throw v(c===""?a:c,`${JSON.stringify(a)} is not a parameter${c===
""?"":` of ${c}`}${g===void 0?"":` (did you mean ${g}?)`}; known are ${l.join(", ")}`)}function Dt(e,n,t=""){return{code:"custom",input:e,message:`is ${A(e)}, e\
xpected ${n}${t}`}}function Y(e,n,t,r,o){let i=()=>mn((c,a)=>{if(c==null||c===""&&e!=="str")return n.default;let l=r(c),g=typeof c=="number"&&(e==="str"||e==="l\
ist");return l===void 0&&a.issues.push(Dt(c,t,g?gi:"")),l}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function yi(e,n){return At(e,n)}function bi(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return Ot(t)}function xi(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function wn(e,n,t){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t}}}function jt(e){return{kind:"kmod",name:e}}var $n="/etc/modules-load.d/vfio.conf",Nt=["vfio","vfio_iommu_type1","vfio_pci"],_i=Mt({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function wi(e,n){var f;let t=[...new Set(n.modules.map(D))],r=qn(e),o=Ye(e),i=new Map([...r,...o===null?[]:[o]].
map(d=>[d,Gn(e,d)])),s=o===null?void 0:i.get(o),u=d=>r.length===0||r.some(y=>{var b;return((b=i.get(y))==null?void 0:b(d))!=="absent"}),c=t.filter(u),a=d=>{let y=new Set(
xe(d).map(h=>h.name)),b=t.map(h=>{let x=s===void 0?r.length>0&&r.every(_=>{var P;return((P=i.get(_))==null?void 0:P(h))==="builtin"}):s(h)==="builtin";return{name:h,
loaded:Xe(d,h)||x&&s!==void 0,builtin:x,at_boot:y.has(h)||x}}),m=n.state==="absent"||s===void 0?[]:b.filter(h=>c.includes(h.name)&&!h.loaded);return{own:{modules:b},
rebootReasons:m.filter(h=>(s==null?void 0:s(h.name))==="absent").map(h=>`${h.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:m.
filter(h=>(s==null?void 0:s(h.name))!=="absent"&&!n.load).map(h=>`${h.name} is loaded at the next boot`)}};if(n.state==="absent"){let d=xe(e).filter(m=>t.includes(
m.name)),y=[...new Set(d.map(m=>m.path))].filter(m=>{var h;return(m===$n||m===tn($n))&&nn((h=e.read(m))!=null?h:"")===null});return{steps:y.map(m=>{var h;return wn(
m,nt((h=e.read(m))!=null?h:"",t).replace(/^\s+$/,"")||null)}),released:t.map(m=>({thing:"module",value:m})),notes:d.filter(m=>!y.includes(m.path)).map(m=>`${m.path}\
 loads ${m.name}, and is not ours: left as it is`),report:a}}if(c.length===0)throw Bn(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let l=c.filter(d=>!xe(e).some(y=>y.name===d)),g=rt(e,
$n,Qe.slice(1)),p=c.map(d=>Qn(Xn(e),d)).filter(d=>d!==null);return{steps:[...l.length===0?[]:[wn(g.path,et((f=e.read(g.path))!=null?f:"",l))],...n.load&&s!==void 0?
c.filter(d=>s(d)==="module").map(jt):[]],claims:l.map(d=>({thing:"module",value:d})),notes:[...t.filter(d=>!u(d)).map(d=>`no installed kernel has ${d}: left out`),
...c.filter(d=>n.load&&s!==void 0&&s(d)==="absent").map(d=>`the running kernel ${o} does not have ${d}: nothing to load now`)],warnings:[...l.length===0||g.warning===
void 0?[]:[g.warning],...p.map(d=>`${d.path} line ${d.line} keeps ${d.name} from being loaded, at boot too, although it is listed: take that line out`)],report:a}}
var Lt=tt({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:Ct(["present","absent"],{describe:"Whether they are to be \
loaded at boot; absent unloads nothing.",default:"present"}),modules:Tt(_i,{describe:"The modules; those that no installed kernel has are left out.",default:Nt}),
load:Oe({describe:"Load them now as well.",default:!0})},example:{modules:Nt},plan:wi});var Le=require("fs");var $i=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function vn(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:a,pendingAtBoot:l,bootable:g,notes:p,warnings:f,own:d}=e,y=Ht({...Ut(t,o!==void 0,r,n),error:o&&Vt(o.stop,
o.node),exception:o&&Bt(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:a&&a.length>0,reboot_reasons:a,pending_at_boot:l,
bootable:g,notes:(p==null?void 0:p.length)===0?void 0:p,warnings:(f==null?void 0:f.length)===0?void 0:f}),b=Object.entries(d).filter(([m])=>!Object.prototype.hasOwnProperty.
call(y,m)&&!$i.includes(m)&&!m.startsWith("_"));return{...y,...Object.fromEntries(b)}}function Pn(e,n){return Ht({...Ut(!1,!0,e.message,n),error:Vt(e,"untouched"),
exception:Bt(e),changes:[]})}function Ft(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Ut(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Vt(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Bt(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Ht(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var Ie=require("fs"),br=fe(Wt(),1),Yi=1800,Xi=64*1024*1024,gr="/usr/local/sbin:/usr/sbin:/sbin",Qi=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],
hr="VFIOKIT_COMMAND",yr="ended by a signal without a name",es=0;async function zn(e,n={}){return ns((await Promise.resolve().then(()=>fe(mr(),1))).default.sync,
e,n)}function ns(e,n,t){var b;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++es}`,s={...process.env};for(let m of Qi)delete s[m];let u=s.PATH,c={cwd:"/",extendEnv:!1,
env:{...s,PATH:u?`${u}:${gr}`:`/usr/bin:/bin:${gr}`,...t.env,LC_ALL:"C",[hr]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.from(t.input,"lat\
in1")},timeout:((b=t.timeout)!=null?b:Yi)*1e3,killSignal:"SIGKILL",maxBuffer:Xi,encoding:"latin1",stripFinalNewline:!1,reject:!1},a=ts(()=>e(r,o,c));if(a===void 0)
return{code:127,stdout:"",stderr:yr};let{exitCode:l,signal:g,timedOut:p,stdout:f="",stderr:d=""}=a;if(p)return rs(`${hr}=${i}`),{code:124,stdout:f,stderr:d};let y=g===
void 0?void 0:br.constants.signals[g];return y!==void 0?{code:128+y,stdout:f,stderr:d}:typeof l=="number"?{code:l,stdout:f,stderr:d}:{code:127,stdout:f,stderr:d||
String(Reflect.get(a,"originalMessage")||yr)}}function ts(e){try{return e()}catch(n){return}}function rs(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;for(let r of(0,Ie.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Ie.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(r),"SIGKILL"),
t=!0}catch(o){}}}var k=require("fs"),ce=require("path");function On(e){return ce.join(ce.dirname(e),`.${ce.basename(e)}.vfiokit-new`)}function xr(e){let n=k.openSync(e,"r");try{
k.fsyncSync(n)}finally{k.closeSync(n)}}function os(e,n,t){try{k.fchownSync(e,n,t)}catch(r){if(process.geteuid()===0)throw r}}function _r(e,n,t){let r=k.fstatSync(
e),o=n===null?r.uid:n.uid,i=n===null?r.gid:n.gid;(r.uid!==o||r.gid!==i)&&os(e,o,i),(k.fstatSync(e).mode&4095)!==t&&k.fchmodSync(e,t)}function Re(e){try{return k.
lstatSync(e)}catch(n){return null}}async function wr(e,n,t,r){let o=ce.dirname(e);k.mkdirSync(o,{recursive:!0,mode:493});let i=On(e),s=Re(e);Re(i)!==null&&k.unlinkSync(
i);let{O_WRONLY:u,O_CREAT:c,O_EXCL:a,O_NOFOLLOW:l}=k.constants,g=k.openSync(i,u|c|a|l,384);try{try{for(let p=0;p<n.length;)p+=k.writeSync(g,n,p);_r(g,s,s===null?
t===void 0?420:t:s.mode&4095),k.fsyncSync(g)}finally{k.closeSync(g)}s!==null&&await r(i,e),k.renameSync(i,e)}catch(p){throw Re(i)!==null&&k.unlinkSync(i),p}s===
null&&await r(e,null),xr(o)}async function $r(e,n,t){let r=Re(n),o=k.openSync(e,"r+");try{r!==null&&_r(o,r,r.mode&4095),k.fsyncSync(o)}finally{k.closeSync(o)}await t(
e,r===null?null:n),k.renameSync(e,n),xr(ce.dirname(n))}var w=require("fs"),vr=16<<20,is=40,ss=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],us=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function ee(e){return e instanceof Error&&"code"in e?String(e.code):""}function Me(e){let n=ee(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var ne=Buffer.allocUnsafe(4096);function Pr(e){let n="",t=0;for(;;){let r=w.readSync(e,ne,t,ne.length-t,null);if(r===0)return n+ne.toString("latin1",0,t);t+=r,!(t<
ne.length)&&(n+=ne.toString("latin1"),t=0)}}function Ce(e){return e.split("/").filter(n=>n!==""&&n!==".")}function An(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?
void 0:r.get(n.slice(0,o)),s=Ce(i===void 0?n:n.slice(o)),u=i===void 0?[]:Ce(i),c=0;for(let a=s.shift();a!==void 0;a=s.shift()){if(a===".."){u.pop();continue}let l=[
...u,a],g=null;if(s.length>0||t){let p=e+"/"+l.join("/");try{w.lstatSync(p).isSymbolicLink()&&(g=w.readlinkSync(p))}catch(f){g=null}}if(g===null){u=l;continue}if(++c>
is)return null;g.startsWith("/")&&(u=[]),s.unshift(...Ce(g))}return"/"+u.join("/")}function cs(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.
includes(".."))return;let o=An(e,r,!0);o!==null&&w.existsSync(e+o)&&t.set(r,o)}function En(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;
function o(m,h){if(n==="")return m;cs(n,m,r);let x=An(n,m,h,r);return x===null?null:n+x}function i(m){let h=o(m,!0);if(h===null||!w.existsSync(h))return null;try{
return n===""?w.realpathSync.native(h):(w.lstatSync(h),h.slice(n.length))}catch(x){return null}}function s(m){let h=o(m,!1);if(h===null)return null;let x;try{x=
w.lstatSync(h)}catch(L){if(Me(L))return null;throw new $("E_APPLY",`${m} could not be looked at: ${ee(L)}; run as root or give this user access`,{cause:L})}let _=x.
isFile()?"file":x.isDirectory()?"dir":x.isSymbolicLink()?"link":"other",{size:P,mtimeMs:z,ino:R,dev:S,uid:Z,gid:de}=x;return{type:_,size:P,mtimeMs:z,ino:R,dev:S,
uid:Z,gid:de,mode:x.mode&4095}}function u(m){let h=o(m,!0);if(h===null)return null;let x;try{x=w.openSync(h,w.constants.O_RDONLY|w.constants.O_NONBLOCK)}catch(_){
if(Me(_))return null;throw new $("E_APPLY",`${m} could not be read: ${ee(_)}; run as root or give this user access`,{cause:_})}try{let _=w.fstatSync(x);if(!_.isFile())
throw new $("E_HOST",`${m} is not a regular file, as it should be; move it out of the way`);if(_.size>vr)throw new $("E_HOST",`${m} has ${_.size} bytes, more th\
an the ${vr} that such a file may have; look at what it is`);return _.size<ne.length?Pr(x):w.readFileSync(x,"latin1")}catch(_){throw _ instanceof $?_:new $("E_A\
PPLY",`${m} could not be read: ${ee(_)}`,{cause:_})}finally{w.closeSync(x)}}function c(m,h,x){let _=o(m,!0);if(_===null)return null;try{let P=w.openSync(_,w.constants.
O_RDONLY|w.constants.O_NONBLOCK);try{let z=Buffer.alloc(x);return z.slice(0,w.readSync(P,z,0,x,h))}finally{w.closeSync(P)}}catch(P){return null}}function a(m){let h=o(
m,!0);if(h===null||!w.existsSync(h))return null;try{let x=w.openSync(h,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{return Pr(x).trimEnd()}finally{w.closeSync(
x)}}catch(x){return null}}function l(m){let h=o(m,!0);if(h===null)return[];if(!w.existsSync(h))return[];try{return w.readdirSync(h).sort()}catch(x){return[]}}function g(m){
let h=o(m,!1);if(h===null)return null;try{return w.readlinkSync(h)}catch(x){return null}}function p(m){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||
process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(m.startsWith("/")?i(m)!==null:ss.some(x=>i(`${x}/${m}`)!==null))?us.has(m.replace(/.*\//,""))&&i("/proc/s\
elf")===null?{ok:!1,why:`${m} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${m} is not in ${n}`}}async function f(m,h){return t!==void 0?t.run(m,h):zn(n===""?m:["chroo\
t",n,...m],h)}function d(m,h=!0){r.clear();let x=An(n,m,h),_=x===null?null:n+x;if(_===null)throw new $("E_REFUSED",`${m} is a loop of links; expected a file or \
nothing; remove the links`);return _}async function y(m,h){n!==""||t!==void 0||!w.existsSync("/sys/fs/selinux/enforce")||await zn(h===null?["restorecon","-F",m]:
["chcon",`--reference=${h}`,m])}function b(m,h,x){let _=ee(x),P=_==="EACCES"||_==="EPERM"?"run as root":_==="ENOSPC"?"free space on that file system":_==="EROFS"?
"mount it read-write":"see the error and run again";return new $("E_APPLY",`${m} could not be ${h}: ${_===""?String(x):_}; ${P}`,{cause:x})}return{root:n===""?"\
/":n,live:n===""||t!==void 0,read:u,bytes:c,attr:a,list:l,link:g,real:i,stat:s,runnable:p,run:f,ask:f,async write(m,h,x){try{await wr(d(m),Buffer.from(h,"latin1"),
x,y)}catch(_){throw _ instanceof $?_:b(m,"written",_)}},createExclusive(m,h){let x=d(m);try{w.mkdirSync(x.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let _=`${x}\
.${process.pid}`;w.writeFileSync(_,h,{mode:384,flag:"w"});try{w.linkSync(_,x)}finally{w.unlinkSync(_)}return!0}catch(_){if(ee(_)==="EEXIST")return!1;throw b(m,"\
created",_)}},remove(m){try{w.unlinkSync(d(m,!1))}catch(h){if(!Me(h))throw b(m,"removed",h)}},rename(m,h){try{w.renameSync(d(m,!1),d(h,!1))}catch(x){if(!Me(x))throw b(
m,"renamed",x)}},removeEmptyDir(m){try{w.rmdirSync(d(m))}catch(h){}},async replace(m,h){try{await $r(d(m),d(h),y)}catch(x){throw b(h,"replaced",x)}},writeAttribute(m,h){
if(t!==void 0)return t.writeAttribute(m,h);let x=w.openSync(d(m),w.constants.O_WRONLY);try{w.writeSync(x,h)}finally{w.closeSync(x)}}}}var I=require("fs");var Zn=4*1024*1024,kr=64,as=["__proto__","constructor","prototype"],Te=/[ \t\n\r]*/y,ls=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,ds=/true|false|null/y;function ae(e,n){
if(e.length>Zn)throw v("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw v(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(p){var m,h;let f=r.slice(0,o).split(`
`),d=`line ${f.length}, column ${((m=f[f.length-1])!=null?m:"").length+1}`,y=o>=r.length?"the end":A((h=r.slice(o,o+12).split(`
`)[0])!=null?h:""),b=r[o]==="'"?": JSON strings take double quotes":"";throw v("",`${n} is not JSON: found ${y} at ${d}, expected ${p}${b}`)}function s(p){var d;
p.lastIndex=o;let f=(d=p.exec(r))==null?void 0:d[0];return f!==void 0&&(o+=f.length),f}function u(){if(r[o]!=='"')return;let p=o+1;for(;p<r.length&&r[p]!=='"';)
p+=r[p]==="\\"?2:1;try{let f=JSON.parse(r.slice(o,p+1));return o=p+1,String(f)}catch(f){return i("a string on one line, with valid escapes and an end")}}function c(p){
return s(Te),r[o]!==p?!1:(o++,!0)}function a(p){s(Te);let f=u();if(f===void 0)return i("a key in double quotes");if(as.includes(f))throw v(f,`${n} holds the key\
 ${A(f)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(p,f))throw v(f,`${n} holds the key ${A(f)} twice, expected each key once: \
remove one`);return c(":")?f:i('":"')}function l(p){var d;if(s(Te),p>kr&&(r[o]==="{"||r[o]==="["))throw v("",`${n} is nested deeper than ${kr} levels`);if(c("{")){
let y=Object.create(null);if(c("}"))return y;do y[a(y)]=l(p+1);while(c(","));return c("}")?y:i('"," or "}"')}if(c("[")){let y=[];if(c("]"))return y;do y.push(l(
p+1));while(c(","));return c("]")?y:i('"," or "]"')}if(r[o]==='"')return u();let f=(d=s(ls))!=null?d:s(ds);return f===void 0?i("a value"):JSON.parse(f)}let g=l(
1);return s(Te),o<r.length?i("nothing after the value"):g}var Sr=["check","diff","pretty","human","schema","help","version"];function zr(e,n){var u,c;let t=new Set,r=Object.create(null),o=[],i;for(let a=0;a<e.length;a++){
let l=(u=e[a])!=null?u:"",[,g="",,p]=(c=/^--([a-z]+)(=([^]*))?$/.exec(l))!=null?c:[],f=Sr.find(d=>l===`--${d}`);if(f!==void 0)t.add(f);else if(n.includes(g)){let d=p!=
null?p:e[++a];d===void 0||d===""||d.startsWith("-")?i=i!=null?i:`--${g} has no value, expected one after it`:g in r&&r[g]!==d?i=i!=null?i:`--${g} is given twice\
, expected it once`:r[g]=d}else l.startsWith("-")&&l!=="-"?i=i!=null?i:fs(l,[...Sr,...n]):o.push(l)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(a=>A(a)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[s]=o;return{switches:t,...r,...s===void 0?{}:{source:s},...i===void 0?{}:{problem:i}}}function fs(e,n){
let t=Se(e.replace(/^-+|=.*$/g,""),n);return`${A(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function Or(e,n){
if(n!==void 0)return ae(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ae(Er(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ae(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw v("",`the argument is ${A(e)}, expected JSON, @FILE or -`);return ae(ps(t),`the file ${A(
t,200)}`)}function Ar(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function ps(e){let n;try{n=(0,I.openSync)(e,I.constants.O_RDONLY|I.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw v(
"",`${r} ${A(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,I.fstatSync)(n).isFile())throw v("",`${A(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Er(n,`the file ${A(e,200)}`)}finally{(0,I.closeSync)(n)}}function Er(e,n){let t=[];for(let o=Zn+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=ms(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw v("",`${n} is empty, expected a JSON object, {} at least`);return r}function ms(e,n,t){for(;;)try{return(0,I.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw v("",`cannot read ${t} (${o}), expected JSON there`);In(10)}}function In(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Zr=require("fs");function je(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function Ne(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Zr.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;In(2)}return!0}function Ir(e){let n=[`${e.failed?"FAILED: ":""}${e.msg}`];for(let{facet:r,label:o,before:i,after:s}of De(e.changes))n.push(`  ${r}\
: ${o}: ${i||"absent"} -> ${s||"absent"}`);for(let{before_header:r,after_header:o,before:i,after:s}of De(e.diff))n.push("",`--- ${r}`,`+++ ${o}`,...ys(String(i!=
null?i:""),String(s!=null?s:"")));N(n,"GPUs:",De(e.gpus).map(gs)),N(n,"Not as it should be:",De(e.findings).filter(({ok:r})=>r===!1).map(hs)),N(n,"To be run by \
you:",e.pending),N(n,"A reboot is required:",e.reboot_reasons),N(n,"At the next boot:",e.pending_at_boot),N(n,"This node would not boot:",Reflect.get(Object(e.bootable),
"reasons")),N(n,"Warnings:",e.warnings),N(n,"Notes:",e.notes);let t=Reflect.get(Object(e.error),"hint");return t!==void 0&&n.push("",`Hint: ${t}`),e.run!==void 0&&
n.push("",`Undo with: passthrough_undo '{"since": "${e.run}"}'`),`${n.join(`
`).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,"?")}
`}function gs({address:e,id:n,kind:t,driver:r,iommu_group:o,passthrough:i}){let s=Reflect.get(Object(i),"reasons"),u=Array.isArray(s)&&s.length>0?s.join("; "):"\
ready for a VM";return`${e}  ${n}  ${t}  ${r!=null?r:"no driver"}  ${o===null?"no group":`group ${o}`}: ${u}`}function hs({id:e,address:n,found:t,expected:r,remedy:o}){
return`${n===void 0?"":`${n} `}${e} is ${t}, expected ${r}${o===""?"":`; ${o}`}`}function N(e,n,t){Array.isArray(t)&&t.length>0&&e.push("",n,...t.map(r=>`  ${r}`))}
function De(e){return Array.isArray(e)?e:[]}function ys(e,n){let t=e.split(`
`),r=n.split(`
`),o=0;for(;o<t.length&&o<r.length&&t[o]===r[o];)o++;let i=0;for(;i<t.length-o&&i<r.length-o&&t[t.length-1-i]===r[r.length-1-i];)i++;let s=(u,c)=>u.slice(o,u.length-
i).map(a=>`${c}${a}`);return[...s(t,"-"),...s(r,"+")]}var Rr=!1;function Mr(){if(!Rr){Rr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var le="0.1.0";var bd=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Cr(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:(s=r[2])!=null?s:null}var bs={x64:"x86_64",arm64:"aarch64"};function Rn(e){var s,u;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:n?t||r:r||
t,machine_id:e.attr("/etc/machine-id"),os:Cr(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:n?(s=
bs[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,c])=>c))}async function Dr(e,n,t){var u;process.removeAllListeners("warning");let r=zr(process.argv.slice(2),Nr(e)?["root","capture"]:["root"]),o={module:e.name,version:le,
host:{}},i=!1,s=c=>{i||(i=!0,process.exitCode=Ft(c),Ne(ks(c,r)))};process.once("uncaughtException",c=>s(Pn(Tr(c),o)));try{if(r.problem!==void 0)throw v("",r.problem);
let c=Ss(e,r);if(c!==void 0){Ne(c);return}s(vn(await xs(e,r,n,o,t),o))}catch(c){Object.keys(o.host).length===0&&(o.host=Ps((u=r.root)!=null?u:"/")),s(Pn(c instanceof
$?c:Tr(c),o))}}async function xs(e,n,t,r,o){let i=Or(n.source,t);if(i===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw v("",`${e.name} found no argument, e\
xpected one, since it acts at once: pass {} to mean it`);let{params:s,ansible:u}=Ar(i!=null?i:{}),c=_n(_s,{check:u._ansible_check_mode,diff:u._ansible_diff}),a=_n(
{...G,...e.params},ws(s,n.root)),{check:l,diff:g,root:p,wait:f}=a;if(!jr(p))throw v("root",`root is ${JSON.stringify(p)}, which is no directory here, expected t\
he top of a tree`);let d=En({root:p});if(r.host=Rn(d),e.type==="probe")return n.capture===void 0?$s(e,d,a):vs(e,d,n.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(d,e,a,{check:l||c.check||n.switches.has("check"),diff:g||c.diff||n.switches.has("diff"),wait:f,version:le,beforeWriting:Mr,
render:y=>je(vn(y,r)),...n.switches.has("human")?{progress:y=>{Ne(`... ${y}
`)}}:{}})}var _s={check:G.check,diff:G.diff};function ws(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let t=Reflect.get(e,"root");
if(t!=null&&t!==n)throw v("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --root, expected one of them`);return{...e,root:n}}
function jr(e){try{return(0,Le.statSync)(e).isDirectory()}catch(n){return!1}}function $s(e,n,t){let{msg:r,own:o,fail:i,...s}=e.read(me(n),t);return{changed:!1,msg:r,
own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new $(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function Nr(e){return e.type==="probe"&&
e.capture!==void 0}function vs(e,n,t){var o,i;let r=(i=(o=e.capture)==null?void 0:o.call(e,n))!=null?i:"";try{(0,Le.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(s){
throw v("",`cannot write ${JSON.stringify(t)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory tha\
t does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${t}; look through it before you send it`,changes:[],own:{}}}function Tr(e){return new $(
"E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,{cause:e})}function Ps(e){try{return jr(e)&&e.startsWith("/")?Rn(En({root:e})):
{}}catch(n){return{}}}function ks(e,{switches:n}){return n.has("human")?Ir(e):je(e,n.has("pretty")?2:0)}function Ss(e,{switches:n}){if(n.has("help"))return zs(e);
if(n.has("version"))return`${e.name} ${le}
`;if(!n.has("schema"))return;let t={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...bn({...e.params,...G}),examples:[
e.example]};return je(t,n.has("pretty")?2:0)}function zs(e){return`${e.name} ${le}: ${e.summary}

Usage: ${e.name}.js [JSON | @FILE | - | FILE] [flags]
  ${e.name}.js '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${xn(e.params)}
Parameters of every module:
${xn(G)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Nr(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var ao=fe(Mn(),1);var Os=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],As=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Fr(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Cn(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of Os){let s=e.stat(i);if(s===null)continue;let u=n.split(`
`).find(a=>a.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(a)&&!a.includes("->")),c=u===void 0||(r=/WRITE\s+(\d+)/.exec(u))==null?void 0:r[1];if(c!==void 0)
return new $("E_BUSY",`${Fr(e,c)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!As.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new $("E_BUSY",`${Fr(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var E="/var/lib/vfiokit",T=`${E}/journal.jsonl`,Tn=1;function Es(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n?n:null}catch(n){return null}}function Fe(e){var o;let n=e.read(T);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let u=Es(s);if(u===null)throw new $("E_HOST",`${T} line ${i+1} is not a journal line; expected JSON with "run"; resto\
re the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in u){if(u.vfiokit>Tn)throw new $("E_HOST",`${T} has\
 format ${u.vfiokit}, and this version knows formats up to ${Tn}; use the vfiokit that wrote it (version ${u.version}) or a newer one`);t.set(u.run,{...u,released:(o=
u.released)!=null?o:[],entries:[],done:!1});continue}let c=t.get(u.run);c!==void 0&&("entry"in u?c.entries.push(u.entry):c.done=!0)}return[...t.values()]}function Ur(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Vr(e){return e.map(({entries:n,done:t,...r})=>Ur([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Br(e,n){let t=Vr(Fe(e));async function r(o){t+=Ur([o]),await e.write(T,t,384)}return await r({vfiokit:Tn,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Hr(e,n){let t=Fe(e).filter(r=>!n.has(r.run));t.length>0?await e.write(T,Vr(t),384):e.remove(T)}var Kr=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function qr(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Zs(e,n){var o,i,s;let t=n.length+1,r=new Uint32Array(
(e.length+1)*t);for(let u=e.length-1;u>=0;u--)for(let c=n.length-1;c>=0;c--)r[u*t+c]=e[u]===n[c]?1+((o=r[(u+1)*t+c+1])!=null?o:0):Math.max((i=r[(u+1)*t+c])!=null?
i:0,(s=r[u*t+c+1])!=null?s:0);return r}function B(e,n){var l,g,p,f,d;if(e===n)return[];let t=qr(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.
test(e.charAt(t-1));)t--;let r=(l=e.slice(t).match(Kr))!=null?l:[],o=(g=n.slice(t).match(Kr))!=null?g:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===
o[o.length-1-i];)i++;if(r.length-=i,o.length-=i,r.length*o.length>4e6)return[Jr(t,r.join(""),o.join(""))];let s=Zs(r,o),u=o.length+1,c=[],a=t;for(let y=0,b=0;y<
r.length||b<o.length;){if(y<r.length&&b<o.length&&r[y]===o[b]){a+=((p=r[y])!=null?p:"").length,y++,b++;continue}let[m,h,x]=[a,y,b];for(;(y<r.length||b<o.length)&&
(y>=r.length||b>=o.length||r[y]!==o[b]);)b>=o.length||y<r.length&&((f=s[(y+1)*u+b])!=null?f:0)>=((d=s[y*u+b+1])!=null?d:0)?y++:b++;let _=r.slice(h,y).join("");c.
push(Jr(m,_,o.slice(x,b).join(""))),a+=_.length}return c.reverse()}var Wr=/[\s"',]/;function Ue(e,n){return n>0&&n<e.length&&!Wr.test(e.charAt(n-1))&&!Wr.test(e.
charAt(n))}function Jr(e,n,t){let r=qr(n,t);for(;r>0&&(Ue(n,r)||Ue(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<o&&n[n.length-1-i]===t[t.length-1-i];)
i++;for(;i>0&&(Ue(n,n.length-i)||Ue(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}var Is=104448;function Ve(e){return Buffer.from(e,"latin1").toString("utf8")}var Yr=/[^\s"']+/g;function Gr(e,n,t){let r="",o=0;for(let i of e.split(/(?<=\n)/)){
let s=o+i.length,u=n.filter(([c,a])=>c<s&&(a>o||c>=o));if(u.length>0){let c=o;r+=i.replace(Yr,(a,l)=>{let g=!t.has(a)&&u.some(([f,d])=>f<=c+l&&d>=c+l+a.length),
p=a.indexOf("=");return g?a:p>0?a.slice(0,p+1)+"***":"***"})}o=s}return r}function Be(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Xr(e,n,t,r){let o={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[i,s]=[n!=null?n:"",t!=null?t:""];if(r){let c=B(
i,s),a=B(s,i),l=c.map(([f,d])=>[f,f+d]),g=a.map(([f,d])=>[f,f+d]),p=f=>{var d;return new Set((d=f.match(Yr))!=null?d:[])};return{before:Ve(Be(Gr(i,l,p(s)))),after:Ve(
Be(Gr(s,g,p(i)))),...o}}let u=Math.max(i.length,s.length);return u>Is?{dst_larger:u,...o}:{before:Ve(Be(i)),after:Ve(Be(s)),...o}}var Qr=fe(Mn(),1);function He(e){return(0,Qr.createHash)("sha256").update(e,"latin1").digest("hex")}function eo(e,n){let t=[],r=[];for(let[o,,i]of B(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&u?t.push(...i.split(`
`).filter(c=>c.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}var Rs=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function no(e){return e===null?"":`sha256:${He(e).slice(0,12)}`}function Dn(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!Rs.has(n))throw pe(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing;\
 put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw pe(`${n} is not a regular file; expected one or nothing; move it away`);
return e.read(n)}function Ke(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Ke(e,t),t]}var to={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Dn(e,n.path);return t===n.text?{before:"",after:""}:{before:no(t),after:no(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode)},pending:()=>null,inverse(e,n){var i,s;let t=Dn(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===null?
"":He(t),after:n.text===null?"":He(n.text),splices:B((i=n.text)!=null?i:"",t!=null?t:""),...eo(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.mode,
uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Ke(e,n.path)}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?
void 0:o.mode)!=null?i:n.mode)!=null?s:420;return Xr(n.path,Dn(e,n.path),n.text,(r&4)===0)}};function Ms(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var ro={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Ms(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new $(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var js={file:to,grubConfig:void 0,bootImage:void 0,kmod:ro,driver:void 0};function We(e){return js[e.kind]}var oo=require("fs"),te=`${E}/lock`;function io(){try{return oo.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function so(e){
var n;try{let t=oo.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function Ns(e){
return e.boot_id===io()&&so(e.pid)===e.started}function uo(e){try{let n=JSON.parse(e);return Ns(n)?n:null}catch(n){return null}}function jn(e){let n=e.read(te);
return n===null?null:uo(n)}function Ls(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Nn(e){
return new $("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${Ls(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function Fs(e){return new Promise(n=>{setTimeout(n,e)})}async function Je(e,n){let t=Date.now()+
e*1e3;for(;;){let r=n();if(r===null)return;if(Date.now()>=t)throw r;await Fs(Math.min(250,Math.max(10,t-Date.now())))}}function Ln(e,n){return Je(n,()=>{let t=jn(
e);return t===null?null:Nn(t)})}async function co(e,n,t,r){var s;let o={pid:process.pid,started:(s=so(process.pid))!=null?s:"",boot_id:io(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Ln(e,r);let i=()=>e.createExclusive(te,JSON.stringify(o)+`
`);return await Je(r,()=>{var l;if(i())return null;let u=jn(e);if(u!==null)return Nn(u);let c=`${te}.stale.${process.pid}`;e.rename(te,c);let a=e.read(c);return a!==
null&&uo(a)!==null&&e.createExclusive(te,a),e.remove(c),i()?null:Nn((l=jn(e))!=null?l:o)}),()=>e.remove(te)}var Us=20;async function Vn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=We(i),{before:u,after:c}=await s.observe(e,i,o);if(u===c)continue;let a=s.pending(
e,i);if(a!==null){r.includes(a)||r.push(a);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:c}});for(let l of s.touches(
i))o.add(l)}return{todo:t,pending:r}}function lo(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=We(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function Vs(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,ao.randomBytes)(3).toString("hex")}`}function Fn(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Bs(e,n,t,r){var u;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Fn(e.map(c=>c.label))}`,i=n.length===0?"":`; left for you to run: ${Fn(n)}`,s=(u=t.rebootReasons)!=null?u:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Fn(s)}`}`}function qe({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,runnable:a,ask:l}){return me({root:e,
live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,runnable:a,ask:l})}function Un(e,n,t,r){var a,l,g,p,f,d,y,b;let o=n.report(e),{changes:i,run:s}=t,u=[...(a=
n.pending)!=null?a:[],...t.pending],c=(l=t.error)!=null?l:o.fail===void 0||r?void 0:{stop:o.fail,node:"partial"};return{changed:i.length>0,msg:c===void 0?Bs(i,u,
o,r):c.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:(g=o.rebootReasons)!=null?g:[],pendingAtBoot:(p=o.pendingAtBoot)!=
null?p:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(f=n.notes)!=null?f:[],...(d=o.notes)!=null?d:[]],warnings:[...(y=n.warnings)!=null?y:[],...(b=
o.warnings)!=null?b:[]],own:o.own,...s===void 0?{}:{run:s},...c===void 0?{}:{error:c}}}function Hs(e,n,t){var r;try{return Un(e,n,t,!1)}catch(o){if(!(o instanceof
$))throw o;return Un(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}async function Ks(e,n,t,r,o){
var s;let i=new Set;for(let{step:u,change:c}of n){let a=We(u),l=await a.observe(e,u,i);if(l.before!==c.before&&l.before!==l.after&&a.facet!=="derived")throw new $(
"E_RACED",`${c.label} changed while this ran: it was ${c.before||"absent"} and is ${l.before||"absent"}; somebody else is at work on this node; run this again`);
l.before!==l.after&&((s=o.progress)==null||s.call(o,c.label),await(t==null?void 0:t.entry(a.inverse(e,u))),await a.apply(e,u)),r.push(c);for(let g of a.touches(
u))i.add(g)}}function Ws(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof $)return r;throw o}}async function Js(e,n){let{todo:t}=await Vn(
e,n.steps.map(Gs));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new $("E_D\
RIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do this ended without an error, so run it by hand and look at its output`)}var qs=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function fo(e){return e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&qs.test(e.path)}function po(e,n,{todo:t,pending:r}){var o;(r.length>0||t.some(
({step:i})=>fo(i)))&&((o=n.guard)==null||o.call(n,e))}function Gs(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function Ys(e){let n=e.
list(`${E}/runs`);for(let t of n.slice(0,Math.max(0,n.length-Us)))e.remove(`${E}/runs/${t}`)}function Xs(e){if(e.stat(T)===null){for(let n of e.list(`${E}/runs`))
e.remove(`${E}/runs/${n}`);e.removeEmptyDir(`${E}/runs`),e.remove(`${E}/images.json`)}}async function mo(e,n,t,r){var p;r.check||await Ln(e,r.wait);let o=qe(e),
i=n.plan(o,t),s=await Vn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0;if(po(o,i,s),r.check||u){let f=r.diff?lo(o,s.todo):void 0;return Un(o,i,{changes:s.todo.
map(({change:d})=>d),pending:s.pending,diff:f},r.check)}let c=Vs(),a=Ke(e,E),l=[...a].reverse();(p=r.beforeWriting)==null||p.call(r);let g=await co(e,n.name,c,r.
wait);try{return await go(e,n,t,r,{run:c,made:a,empty:l})}finally{if(g(),e.stat(T)===null)for(let f of[E,...l])e.removeEmptyDir(f)}}async function go(e,n,t,r,o,i=!0){
var _,P,z,R;let{run:s,made:u,empty:c}=o;Qs(e);let a=qe(e),l=n.plan(a,t),{todo:g,pending:p}=await Vn(a,l.steps);if(po(a,l,{todo:g,pending:p}),i&&g.some(({step:S})=>fo(
S))&&Cn(e)!==null)return await Je(r.wait,()=>Cn(e)),go(e,n,t,r,o,!1);let f=r.diff?lo(a,g):void 0,d=l.report(a).bootable,y=[],b,m=null;try{l.undoes===void 0&&g.length>
0&&(m=await eu(e,n.name,l,{run:s,dirs:u,version:r.version})),await Ks(e,g,m,y,r);let S=qe(e);await Js(S,Ws(S,n,t,l));let Z=l.report(S),de=((P=(_=Z.bootable)==null?
void 0:_.reasons)!=null?P:[]).filter(L=>(d==null?void 0:d.ok)===!0||(d==null?void 0:d.reasons.includes(L))===!1);if(de.length>0)throw new $("E_DRIFT",`this node\
 would no longer boot as it did: ${de.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(m==null?void 0:m.done()),c.push(...(z=
l.emptyDirs)!=null?z:[]);for(let L of(R=l.emptyDirs)!=null?R:[])e.removeEmptyDir(L);l.undoes!==void 0&&Z.fail===void 0&&await Hr(e,l.undoes)}catch(S){b=S instanceof
$?S:new $("E_INTERNAL",`${S instanceof Error?S.message:String(S)}; this is a bug, please report it`,{cause:S})}let h=y.length>0||m!==null,x=Hs(qe(e),l,{changes:y,
pending:p,diff:f,...m===null?{}:{run:s},...b===void 0?{}:{error:{stop:b,node:h?"partial":"untouched"}}});return l.undoes!==void 0&&b===void 0?Xs(e):h&&r.render!==
void 0&&await nu(e,s,r.render(x)),x}function Qs(e){var n;for(let t of Fe(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=e.real(r.path))!=null?n:r.path:
void 0;o!==void 0&&e.remove(On(o))}}function eu(e,n,t,r){var o,i,s,u,c;return Br(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(o=
e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=t.claims)!=
null?s:[],released:(u=t.released)!=null?u:[],devices:(c=t.devices)!=null?c:[]})}async function nu(e,n,t){try{await e.write(`${E}/runs/${n}.json`,t,384),await Ys(
e)}catch(r){if(!(r instanceof $))throw r}}Dr(Lt,vfiokitArguments,mo);
}));
