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
var So=Object.create;var Ye=Object.defineProperty;var zo=Object.getOwnPropertyDescriptor;var Oo=Object.getOwnPropertyNames;var Ao=Object.getPrototypeOf,Eo=Object.prototype.hasOwnProperty;var Zo=(e,n,t)=>n in e?Ye(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var I=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Io=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Oo(n))!Eo.call(e,o)&&o!==t&&Ye(e,o,{get:()=>n[o],enumerable:!(r=zo(n,o))||r.enumerable});
return e};var ie=(e,n,t)=>(t=e!=null?So(Ao(e)):{},Io(n||!e||!e.__esModule?Ye(t,"default",{value:e,enumerable:!0}):t,e));var K=(e,n,t)=>Zo(e,typeof n!="symbol"?n+"":n,t);var Sn=I((ad,Xt)=>{Xt.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var er=I((ld,Qt)=>{Qt.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var tr=I(nr=>{nr._parse=function(e,n,t){return{command:e,args:n,options:t}}});var ee=I((fd,rr)=>{rr.exports={}});var ir=I(or=>{or.signalsByName=new Proxy({},{get:function(){return{}}})});var ur=I((md,sr)=>{"use strict";var{signalsByName:Ii}=ir(),Ri=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`time\
d out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:"\
failed",Mi=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:u,timedOut:c,isCanceled:a,killed:l,parsed:{options:{timeout:m}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:Ii[o].description,d=r&&r.code,h=`Command ${Ri({timedOut:c,timeout:m,errorCode:d,signal:o,signalDescription:p,
exitCode:i,isCanceled:a})}: ${s}`,x=Object.prototype.toString.call(r)==="[object Error]",w=x?`${h}
${r.message}`:h,g=[w,n,e].filter(Boolean).join(`
`);return x?(r.originalMessage=r.message,r.message=g):r=new Error(g),r.shortMessage=w,r.command=s,r.escapedCommand=u,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!c,r.isCanceled=a,r.killed=l&&!c,r};sr.exports=Mi});var ar=I((gd,zn)=>{"use strict";var Ze=["stdin","stdout","stderr"],Ti=e=>Ze.some(n=>e[n]!==void 0),cr=e=>{if(!e)return;let{stdio:n}=e;if(n===void 0)return Ze.map(
r=>e[r]);if(Ti(e))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${Ze.map(r=>`\`${r}\``).join(", ")}`);if(typeof n=="string")
return n;if(!Array.isArray(n))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof n}\``);let t=Math.max(n.length,Ze.length);
return Array.from({length:t},(r,o)=>n[o])};zn.exports=cr;zn.exports.node=e=>{let n=cr(e);return n==="ipc"?"ipc":n===void 0||typeof n=="string"?[n,n,n,"ipc"]:n.includes(
"ipc")?n:[...n,"ipc"]}});var dr=I(lr=>{lr.validateInputSync=function(){}});var mr=I((yd,pr)=>{"use strict";var fr=(e,n=[])=>Array.isArray(n)?[e,...n]:[e],Ci=/^[\w.-]+$/,Di=/"/g,ji=e=>typeof e!="string"||Ci.test(e)?e:`"${e.replace(Di,'\\\
"')}"`,Ni=(e,n)=>fr(e,n).join(" "),Li=(e,n)=>fr(e,n).map(t=>ji(t)).join(" "),Fi=/ +/g,Vi=e=>{let n=[];for(let t of e.trim().split(Fi)){let r=n[n.length-1];r&&r.
endsWith("\\")?n[n.length-1]=`${r.slice(0,-1)} ${t}`:n.push(t)}return n};pr.exports={joinCommand:Ni,getEscapedCommand:Li,parseCommand:Vi}});var _r=I((bd,ne)=>{"use strict";var Ui=require("path"),On=Sn(),Bi=tr(),Hi=ee(),Ki=ee(),Wi=ee(),Ie=ur(),hr=ar(),{spawnedKill:Ji,spawnedCancel:qi,setupTimeout:Gi,
validateTimeout:Yi,setExitHandler:Xi}=ee(),{handleInput:Qi,getSpawnedResult:es,makeAllStream:ns,validateInputSync:ts}=dr(),{mergePromise:gr,getSpawnedPromise:rs}=ee(),
{joinCommand:yr,parseCommand:br,getEscapedCommand:xr}=mr(),os=1e3*1e3*100,is=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?Ki.env({env:i,cwd:r,execPath:o}):i},wr=(e,n,t={})=>{let r=Bi._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:os,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=is(t),
t.stdio=hr(t),process.platform==="win32"&&Ui.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},ae=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Hi(n):n,Re=(e,n,t)=>{let r=wr(e,n,t),o=yr(e,n),i=xr(e,n);Yi(r.options);let s;try{s=On.spawn(r.file,r.args,r.
options)}catch(d){let f=new On.ChildProcess,h=Promise.reject(Ie({error:d,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,
killed:!1}));return gr(f,h)}let u=rs(s),c=Gi(s,r.options,u),a=Xi(s,r.options,c),l={isCanceled:!1};s.kill=Ji.bind(null,s.kill.bind(s)),s.cancel=qi.bind(null,s,l);
let p=Wi(async()=>{let[{error:d,exitCode:f,signal:h,timedOut:x},w,g,y]=await es(s,r.options,a),b=ae(r.options,w),_=ae(r.options,g),S=ae(r.options,y);if(d||f!==0||
h!==null){let E=Ie({error:d,exitCode:f,signal:h,stdout:b,stderr:_,all:S,command:o,escapedCommand:i,parsed:r,timedOut:x,isCanceled:l.isCanceled,killed:s.killed});
if(!r.options.reject)return E;throw E}return{command:o,escapedCommand:i,exitCode:0,stdout:b,stderr:_,all:S,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}});return Qi(
s,r.options.input),s.all=ns(s,r.options),gr(s,p)};ne.exports=Re;ne.exports.sync=(e,n,t)=>{let r=wr(e,n,t),o=yr(e,n),i=xr(e,n);ts(r.options);let s;try{s=On.spawnSync(
r.file,r.args,r.options)}catch(a){throw Ie({error:a,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let u=ae(
r.options,s.stdout,s.error),c=ae(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let a=Ie({stdout:u,stderr:c,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return a;
throw a}return{command:o,escapedCommand:i,exitCode:0,stdout:u,stderr:c,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}};ne.exports.command=(e,n)=>{let[t,...r]=br(
e);return Re(t,r,n)};ne.exports.commandSync=(e,n)=>{let[t,...r]=br(e);return Re.sync(t,r,n)};ne.exports.node=(e,n,t={})=>{n&&!Array.isArray(n)&&typeof n=="objec\
t"&&(t=n,n=[]);let r=hr.node(t),o=process.execArgv.filter(u=>!u.startsWith("--inspect")),{nodePath:i=process.execPath,nodeOptions:s=o}=t;return Re(i,[...s,e,...Array.
isArray(n)?n:[]],{...t,stdin:void 0,stdout:void 0,stderr:void 0,stdio:r,shell:!1})}});var Dn=I((rf,Gr)=>{Gr.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var $=class extends Error{constructor(t,r,o={}){super(r);K(this,"code");K(this,"param");K(this,"hint");K(this,"cause");K(this,"node");this.name="Stop",this.code=
t,o.param!==void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause),o.node!==void 0&&(this.node=o.node)}};function P(e,n){
return new $("E_PARAMS",n,{param:e})}function Jn(e,n){return new $("E_HOST",e,n===void 0?{}:{hint:n})}function ge(e,n){return new $("E_REFUSED",e,n===void 0?{}:
{hint:n})}var qn=new WeakMap;function he(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return qn.set(t,new Map),t}function C(e,n,t){let r=qn.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Xn=["/lib/modules","/usr/lib/modules"],Ro={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function D(e){return e.replace(/-/g,"_")}function ye(e,n){let t=Xn.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function Qn(e){
return C(e,"kernels",()=>[...new Set(Xn.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${ye(e,t)}/${r}`)!==null)))}function Xe(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Mo={"modules.dep":":","modules.builtin":"\\s*\\n"},Gn=new Map;function Yn(e,n,t){var c,a;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),u=(a=Gn.get(s))!=null?a:{text:`
${(c=e.read(r))!=null?c:""}
`,answers:new Map};return Gn.set(s,u),l=>{let m=u.answers.get(l);if(m!==void 0)return m;let p=l.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),d=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${Mo[t]}`).test(u.text);return u.answers.set(l,d),d}}function et(e,n){return C(e,`modules of ${n}`,()=>To(e,n))}function To(e,n){let t=ye(e,n),
r=Yn(e,t,"modules.builtin"),o=Yn(e,t,"modules.dep"),i=Xe(e)===n;return s=>{var l;let u=D(s);if(r!==null&&r(u))return"builtin";if(o!==null&&o(u))return"module";if(r!==
null&&o!==null)return"absent";let c=Ro[u],a=c===void 0?null:new RegExp(`^${c}=([ym])$`,"m").exec((l=e.read(`/boot/config-${n}`))!=null?l:"");return a!==null?a[1]===
"y"?"builtin":"module":i&&Qe(e,s)?Co(e,u)?"module":"builtin":"absent"}}function Co(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function Qe(e,n){return e.stat(`/sys/module/${D(n)}`)!==null}var Do="/dev/null";function be(e){return e.slice(e.lastIndexOf("/")+1)}function jo(e,n){return be(e)<be(n)?-1:be(e)>be(n)?1:0}function xe(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Do){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(jo)}function we(e,n){var r,o;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var No=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],Lo={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function Fo(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:t,lines:i}),t+=i}return n}function nt(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Vo(e,n){
var r,o,i,s;let t=[];for(let{text:u,line:c,lines:a}of Fo(e)){if(u.startsWith("#"))continue;let l=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(l===null)continue;let m=l[1],p=nt((r=l[2])!=null?r:""),d=m==="alias"?nt((i=((o=l[3])!=null?o:"").split(/[\t ]+/).find(f=>f!==""))!=null?i:""):(s=l[3])!=
null?s:"";p===null||d===null||d===""&&Lo[m]||t.push({command:m,name:p,rest:m==="blacklist"?"":m==="options"?d.replace(/\t/g," "):d,path:n,line:c,lines:a})}return t}
function tt(e,n){return C(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...xe(e,No)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modu\
les.softdep");t.splice(r<0?t.length:r,0,`${ye(e,n)}/modules.softdep`)}return t.flatMap(r=>C(e,r,()=>Vo(we(e,r),r)))})}function Uo(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):r.replace(/[.+^${}()|[\]\\]/,
"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function rt(e,n,t){var r;return(r=e.find(o=>o.command===n&&Uo(o.name,t)))!=null?r:null}function ot(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=rt(e,"install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var en=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function nn(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:D(n)}function _e(e){let n=[];for(let t of xe(e,en))for(let r of we(e,t).split(`
`)){let o=nn(r);o!==null&&n.push({name:o,path:t})}return n}function it(e,n){let t=new Set(e.split(`
`).map(nn)),r=n.filter(o=>!t.has(D(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function st(e,n){var r;let t=new Set(n.map(D));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=nn(o);return i===null||!t.has(i)}).
join("")}function ut(e){return Object.freeze({type:"module",...e})}var Bo=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
Ho=/manage|generated|begin/i;function tn(e){if(!Ho.test(e))return null;for(let[n,t]of Bo)if(t.test(e))return n;return null}function rn(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function ct(e,n,t=[]){let r=rn(n),o=e.read(n),i=tn(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(u=>`${u}/${n.slice(n.lastIndexOf("/")+1)}`).find(u=>e.real(u)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}function at(e,n){return typeof n=="bigint"?n.toString():n}var sn=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function lt(e){return new sn(e)}function dt(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var un="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function ft(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function $e(e,n,t){let r=new e._zod.constr(n!=null?n:e._zod.def);return(!n||t!=null&&t.parent)&&(r._zod.parent=e),r}function ve(e){let n=e;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function pt(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function U(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function mt(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function gt(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function se(e){return typeof e=="string"?e:e==null?void 0:e.message}function cn(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function W(e,n,t){var c,a,l,m,p,d,f,h,x,w,g,y,b,_,S,E,L;var r;
let o=(a=(c=e.inst)==null?void 0:c._zod)==null?void 0:a.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(m=e.schema)==null?void 0:m._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(E=(S=(b=(g=(x=se((h=(f=(d=e.inst)==null?
void 0:d._zod.def)==null?void 0:f.error)==null?void 0:h.call(f,e)))!=null?x:se(i==null?void 0:i(e)))!=null?g:se((w=n==null?void 0:n.error)==null?void 0:w.call(n,
e)))!=null?b:se((y=t.customError)==null?void 0:y.call(t,e)))!=null?S:se((_=t.localeError)==null?void 0:_.call(t,e)))!=null?E:"Invalid input",u={};for(let k of Object.
keys(e))k==="inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__"||(u[k]=e[k]);return(L=u.path)!=null||(u.path=[]),u.message=s,n!=null&&n.reportInput&&
(u.input=e.input),u}function ht(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):Ko(e,t,r.value)}}function V(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function yt(e,n,t){return V(e,n,t,!1)}function Ko(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:V(this,n,t.bind(this))},set(r){V(this,n,r)}})}function Wo(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var on,j=!1,Jo={configurable:!0,get(){j=!0}};function J(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&on!==e._zod){
on=void 0;return}on=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,Jo);let o=j;j=!1;try{let i=t(this);return j?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),j=j||o,i}catch(i){throw delete this[n],j=j||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function bt(e,n,t,r){let o=Wo(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var xt;var an={value:void 0,enumerable:!1},wt="captureStackTrace"in Error?Error:null;function qo(e){let n=wt;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return wt=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function O(e,n,t,r){var p;let o={};function i(d){this.
def=d,this.constr=m,this.traits=new Set}i.prototype=o;let s=t,u=s&&new WeakSet;function c(d,f){if(d._zod){if(d._zod.traits.has(e))return}else{an.value=new i(f);
try{Object.defineProperty(d,"_zod",an)}finally{an.value=void 0}}if(d._zod.traits.add(e),n(d,f),u){let x=Object.getPrototypeOf(d),w=d._zod.constr.prototype,g=x;for(;g&&
g!==w;)g=Object.getPrototypeOf(g);let y=g!=null?g:x;u.has(y)||(u.add(y),ht(y,s))}let h=m.prototype;for(let x in h)Object.prototype.hasOwnProperty.call(h,x)&&(x in
d||(d[x]=h[x].bind(d)))}let a=(p=r==null?void 0:r.Parent)!=null?p:Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function m(d){var w;let f=r!=
null&&r.Parent?qo(l):this;c(f,d);let h=f._zod.deferred;if(h){for(let g of h)g();f._zod.deferred=void 0}let x=(w=globalThis.__zod_globalConfig)==null?void 0:w.postProcessor;
return x&&x(f),f}return Object.defineProperty(m,"init",{value:c}),Object.defineProperty(m,Symbol.hasInstance,{value:d=>{var f,h;return r!=null&&r.Parent&&d instanceof
r.Parent?!0:(h=(f=d==null?void 0:d._zod)==null?void 0:f.traits)==null?void 0:h.has(e)}}),Object.defineProperty(m,"name",{value:e}),m}var M=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Pe=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},_t;(_t=(xt=globalThis).__zod_globalConfig)!=null||(xt.__zod_globalConfig=
{});var ue=globalThis.__zod_globalConfig;function G(e){return e&&Object.assign(ue,e),ue}function Go(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,at,2)),e.message}function Yo(e){this._zod.message=e}var Xo={get:Go,
set:Yo,enumerable:!0,configurable:!0},ln={value:void 0,enumerable:!1},vt=new WeakSet([Object.prototype,Error.prototype]),Pt=(e,n)=>{e.name="$ZodError",ln.value=
n,Object.defineProperty(e,"issues",ln),ln.value=void 0,Object.defineProperty(e,"message",Xo);let t=Object.getPrototypeOf(e);vt.has(t)||(vt.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Mu=O("$ZodError",Pt),ce=O("$ZodError",Pt,void 0,{Parent:Error});var ei=e=>{let n=(t,r,o,i)=>{var c,a;let s=o?{...o,async:!1}:{async:!1},u=t._zod.run({value:r,issues:[]},s);if(u instanceof Promise)throw new M;if(u.issues.length){
let l=new((c=i==null?void 0:i.Err)!=null?c:e)(u.issues.map(m=>W(m,s,G())));throw un(l,(a=i==null?void 0:i.callee)!=null?a:n),l}return u.value};return n},dn=ei(ce),
ni=e=>{let n=async(t,r,o,i)=>{var c,a;let s=o?{...o,async:!0}:{async:!0},u=t._zod.run({value:r,issues:[]},s);if(u instanceof Promise&&(u=await u),u.issues.length){
let l=new((c=i==null?void 0:i.Err)!=null?c:e)(u.issues.map(m=>W(m,s,G())));throw un(l,(a=i==null?void 0:i.callee)!=null?a:n),l}return u.value};return n},fn=ni(ce),
ti=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new M;return i.issues.length?kt(e,i.issues,
o):{success:!0,data:i.value}},pn=ti(ce);function kt(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>W(o,t,G()))),n=void 0,t=void 0),r},set error(o){
r=o,n=void 0,t=void 0}}}var ri=e=>async(n,t,r)=>{let o=r?{...r,async:!0}:{async:!0},i=n._zod.run({value:t,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?kt(e,i.issues,o):{success:!0,data:i.value}},mn=ri(ce);var St={major:4,minor:6,patch:7};var Y=O("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=St;let r=e._zod.def.checks,o=e._zod.traits.has("$\
ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let u of o)for(let c of u._zod.onattach)c(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.deferred=
[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let u=(a,l,m)=>{if(a.memo)return a;let p=U(a),d;for(let f of l){if(f._zod.def.when){if(mt(
a)||!f._zod.def.when(a))continue}else if(p)continue;let h=a.issues.length,x=f._zod.check(a);if(x instanceof Promise&&(m==null?void 0:m.async)===!1)throw new M;if(d||
x instanceof Promise)d=(d!=null?d:Promise.resolve()).then(async()=>{await x,a.issues.length!==h&&(cn(a.issues,h,e),p||(p=U(a,h)))});else{if(a.issues.length===h)
continue;cn(a.issues,h,e),p||(p=U(a,h))}}return d?d.then(()=>a):a},c=(a,l,m)=>{if(U(a))return a.aborted=!0,a;let p=u(l,o,m);if(p instanceof Promise){if(m.async===
!1)throw new M;return p.then(d=>e._zod.parse(d,m))}return e._zod.parse(p,m)};e._zod.run=(a,l)=>{if(l.skipChecks)return e._zod.parse(a,l);if(l.direction==="backw\
ard"){let p=e._zod.parse({value:a.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(d=>c(d,a,l)):c(p,a,l)}let m=e._zod.parse(a,l);if(m instanceof
Promise){if(l.async===!1)throw new M;return m.then(p=>u(p,o,l))}return u(m,o,l)}}},{get"~standard"(){return yt(this,"~standard",si(this))},set"~standard"(e){V(this,
"~standard",e)}}),zt=(e,n)=>e.issues.length?{issues:e.issues.map(t=>W(t,n,G()))}:{value:e.value};async function ii(e,n){let t={async:!0};return zt(await e._zod.
run({value:n,issues:[]},t),t)}function si(e){return{validate:n=>{let t={async:!1};try{let r=e._zod.run({value:n,issues:[]},t);if(!(r instanceof Promise))return zt(
r,t)}catch(r){}return ii(e,n)},vendor:"zod",version:1}}var Ot=O("$ZodNever",(e,n)=>{Y.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Se(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...gt(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}var ui=[];function ci(e){var s,u,c,a;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:ui,o=r.length?[...n,...r]:n;for(let l of o)if(!((a=(c=(u=(s=e.shape)==null?void 0:s[l])==null?void 0:u._zod)==null?void 0:c.traits)!=null&&a.has("$ZodType")))
throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=pt(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function ai(e,n,t,r,o,i,s){let u=[],c=o.keySet,a=o.catchall._zod,l=a.def.type,m=a.optin,p=a.optout,d=0;for(let f in n){if(s&&t.issues.
length!==d){if(U(t,d))break;d=t.issues.length}if(c.has(f))continue;if(f==="__proto__"){l==="never"&&u.push(f);continue}if(l==="never"){u.push(f);continue}let h=a.
run({value:n[f],issues:[]},r);h instanceof Promise?e.push(h.then(x=>Se(x,t,f,n,m,p))):Se(h,t,f,n,m,p)}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var At=O("$ZodObject",(e,n)=>{var a;Y.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"shap\
e"),r=t!=null&&t.get?t.get.raw:(a=n.shape)!=null?a:{};if(r){let l=()=>{let m={...r};return Object.defineProperty(n,"shape",{value:m}),l.raw=m,m};l.raw=r,Object.
defineProperty(n,"shape",{get:l})}let o=lt(()=>ci(n));J(e,"propValues",l=>{let m=l.def.shape,p={};for(let d in m){let f=m[d]._zod;if(f.values){Object.prototype.
hasOwnProperty.call(p,d)||dt(p,d,new Set);for(let h of f.values)p[d].add(h);f.optin!==void 0&&p[d].add(void 0)}}return p});let i=ft,s=n.catchall,u,c=ue.memoizer;
c==null||c.attach(e),e._zod.parse=(l,m)=>{u!=null||(u=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
l;l.value=c?c.alloc(e,l,{},m):{};let d=[],f=u.shape,h=m==null?void 0:m.abortEarly,x=l.issues.length;for(let w of u.allKeys){if(h&&l.issues.length!==x){if(U(l,x))
break;x=l.issues.length}if(w==="__proto__")continue;let g=f[w],y=g._zod.optin,b=g._zod.optout,_=g._zod.run({value:p[w],issues:[]},m);_ instanceof Promise?d.push(
_.then(S=>Se(S,l,w,p,y,b))):Se(_,l,w,p,y,b)}return s?ai(d,p,l,m,o.value,e,h===!0):d.length?Promise.all(d).then(()=>l):l}});var Et=O("$ZodTransform",(e,n)=>{var t;Y.init(e,n),e._zod.optin="optional",(t=ue.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new Pe(
e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(u=>(r.value=u,r));if(i instanceof Promise)throw new M;
return r.value=i,r}});var Zt=O("$ZodPipe",(e,n)=>{Y.init(e,n),J(e,"values",t=>t.def.in._zod.values),J(e,"optin",t=>t.def.in._zod.optin),J(e,"optout",t=>t.def.out._zod.optout),J(e,"pr\
opValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>ke(s,n.
in,r)):ke(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>ke(i,n.out,r)):ke(o,n.out,r)}});function ke(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function It(e,n){return new e({type:"never",...ve(n)})}var ze=O("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Y.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},
set with(e){V(this,"with",e)},parse(e,n){return dn(this,e,n,{callee:this.parse})},parseAsync(e,n){return fn(this,e,n,{callee:this.parseAsync})},safeParse(e,n){return pn(
this,e,n)},safeParseAsync(e,n){return mn(this,e,n)},check(...e){var t;let n=this.def;return this.clone({...n,checks:[...(t=n.checks)!=null?t:[],...e.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,n){return $e(this,e,n)},brand(){return this},register(e,n){return e.add(
this,n),this},apply(e,...n){return n.length===0?e(this):e(this,...n)}});var fi=O("ZodMiniNever",(e,n)=>{Ot.init(e,n),ze.init(e,n)});function pi(e){return It(fi,e)}var mi=O("ZodMiniObject",(e,n)=>{At.init(e,n),ze.init(e,n),bt(e,"shape",t=>t._zod.def.shape,!1)});function Rt(e,n){return new mi({type:"object",shape:e,catchall:pi(),...ve(n)})}var gi=O("ZodMiniTransform",(e,n)=>{Et.init(e,n),ze.init(e,n)});function gn(e){return new gi({type:"transform",transform:e})}var hi=O("ZodMiniPipe",(e,n)=>{Zt.init(e,n),ze.init(e,n)});function Mt(e,n){return new hi({type:"pipe",in:e,out:n})}var yi=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,bi=/^[ -~]*$/;function Tt(e){if(bi.
test(e))return;let n=yi.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function A(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Oe(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:xi(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function xi(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let a=1;a<=n.length;a++){let l=((r=t[a-1])!=null?r:0)+(e[u-
1]===n[a-1]?0:1);c.push(Math.min(l,((o=t[a])!=null?o:0)+1,((i=c[a-1])!=null?i:0)+1))}t=c}return(s=t[n.length])!=null?s:0}var wi=["true","yes","on","y","t","1"],_i=["false","no","off","n","f","0"];function hn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return wi.
includes(n)?!0:_i.includes(n)?!1:void 0}function yn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Dt(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function jt(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Ae(e,n="",t=""){var r;if(typeof e=="stri\
ng")Ct(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Ae(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=yn(e))!=null?r:{}))Ct(o,n===""?"a key":`a ke\
y of ${n}`,t),Ae(i,n===""?o:`${n}.${o}`,t||o)}function Ct(e,n,t){let r=Tt(e);if(r!==void 0)throw P(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var $i={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function bn(e){return{type:$i[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function xn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=bn(r);return{type:"object",properties:n,additionalProperties:!1}}
function vi(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function wn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${vi(t)})
      ${t.describe}
`).join("")}var Nt="vfiokit-write";var Pi=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Ee(e){return Q("bool",e,"true or false",hn,{})}function ki(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Q("int",e,`a whole number${r}`,i=>Dt(i,n,t),o)}function Lt(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Q("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Ft(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>hn(i)===r):[];return o.length===1?o[0]:void 0};return{...Q("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Vt(e,n){let t=u=>{
if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Q("list",n,o,t,{items:bn(e)}),s=u=>gn((c,a)=>Array.isArray(c)?c.map((l,m)=>{var f;let p=l===
null||l===""?void 0:u.safeParse(l);if((p==null?void 0:p.success)===!0)return p.data;let d=(f=p==null?void 0:p.error.issues[0])==null?void 0:f.message;a.issues.push(
{...Ut(l,"something in it"),...d===void 0?{}:{message:d},path:[m]})}):c);return{...i,schema:()=>Si(i.schema(),s(e.schema()))}}var X={check:Ee({describe:"Say what would change and write nothing.",default:!1}),diff:Ee({describe:"Show the changes of files as before and after.",default:!1}),
root:Q("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",jt,{pattern:"^/"}),wait:ki({describe:"\
Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function _n(e,n){var p,d,f;let t=yn(n);if(t===void 0)throw P("",`the paramet\
ers are ${A(n)}, expected a JSON object such as {"check": true}`);Ae(t);let r=Oi(e);if(Object.keys(t).every(h=>t[h]===void 0))return r;let o=zi(e,t).safeParse(t);
if(o.success)return{...r,...Object(o.data)};let[i]=o.error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[u=""]=s,c=s.map(h=>typeof h=="number"?`[${h}]`:`.${String(
h)}`).join("").slice(1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw P(String(u),`${c} ${(d=i==null?void 0:i.message)!=null?d:"is not valid"}`);let a=String(
i.keys[0]),l=Object.keys(c===""?e:Object((f=e[c])==null?void 0:f.json.properties)).sort(),m=Oe(a,l);throw P(c===""?a:c,`${JSON.stringify(a)} is not a parameter${c===
""?"":` of ${c}`}${m===void 0?"":` (did you mean ${m}?)`}; known are ${l.join(", ")}`)}function Ut(e,n,t=""){return{code:"custom",input:e,message:`is ${A(e)}, e\
xpected ${n}${t}`}}function Q(e,n,t,r,o){let i=()=>gn((c,a)=>{if(c==null||c===""&&e!=="str")return n.default;let l=r(c),m=typeof c=="number"&&(e==="str"||e==="l\
ist");return l===void 0&&a.issues.push(Ut(c,t,m?Pi:"")),l}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function Si(e,n){return Mt(e,n)}function zi(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return Rt(t)}function Oi(e){let n={};for(let[
t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}function $n(e,n,t){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t}}}function Bt(e){return{kind:"kmod",name:e}}var vn="/etc/modules-load.d/vfio.conf",Ht=["vfio","vfio_iommu_type1","vfio_pci"],Ai=Lt({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function Ei(e,n){var d;let t=[...new Set(n.modules.map(D))],r=Qn(e),o=Xe(e),i=new Map([...r,...o===null?[]:[o]].
map(f=>[f,et(e,f)])),s=o===null?void 0:i.get(o),u=f=>r.length===0||r.some(h=>{var x;return((x=i.get(h))==null?void 0:x(f))!=="absent"}),c=t.filter(u),a=f=>{let h=new Set(
_e(f).map(g=>g.name)),x=t.map(g=>{let y=s===void 0?r.length>0&&r.every(b=>{var _;return((_=i.get(b))==null?void 0:_(g))==="builtin"}):s(g)==="builtin";return{name:g,
loaded:Qe(f,g)||y&&s!==void 0,builtin:y,at_boot:h.has(g)||y}}),w=n.state==="absent"||s===void 0?[]:x.filter(g=>c.includes(g.name)&&!g.loaded);return{own:{modules:x},
rebootReasons:w.filter(g=>(s==null?void 0:s(g.name))==="absent").map(g=>`${g.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:w.
filter(g=>(s==null?void 0:s(g.name))!=="absent"&&!n.load).map(g=>`${g.name} is loaded at the next boot`)}};if(n.state==="absent"){let f=_e(e).filter(w=>t.includes(
w.name)),h=[...new Set(f.map(w=>w.path))].filter(w=>{var g;return(w===vn||w===rn(vn))&&tn((g=e.read(w))!=null?g:"")===null});return{steps:h.map(w=>{var g;return $n(
w,st((g=e.read(w))!=null?g:"",t).replace(/^\s+$/,"")||null)}),released:t.map(w=>({thing:"module",value:w})),notes:f.filter(w=>!h.includes(w.path)).map(w=>`${w.path}\
 loads ${w.name}, and is not ours: left as it is`),report:a}}if(c.length===0)throw Jn(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let l=c.filter(f=>!_e(e).some(h=>h.name===f)),m=ct(e,
vn,en.slice(1)),p=c.map(f=>ot(tt(e),f)).filter(f=>f!==null);return{steps:[...l.length===0?[]:[$n(m.path,it((d=e.read(m.path))!=null?d:"",l))],...n.load&&s!==void 0?
c.filter(f=>s(f)==="module").map(Bt):[]],claims:l.map(f=>({thing:"module",value:f})),notes:[...t.filter(f=>!u(f)).map(f=>`no installed kernel has ${f}: left out`),
...c.filter(f=>n.load&&s!==void 0&&s(f)==="absent").map(f=>`the running kernel ${o} does not have ${f}: nothing to load now`)],warnings:[...l.length===0||m.warning===
void 0?[]:[m.warning],...p.map(f=>`${f.path} line ${f.line} keeps ${f.name} from being loaded, at boot too, although it is listed: take that line out`)],report:a}}
var Kt=ut({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:Ft(["present","absent"],{describe:"Whether they are to be \
loaded at boot; absent unloads nothing.",default:"present"}),modules:Vt(Ai,{describe:"The modules; those that no installed kernel has are left out.",default:Ht}),
load:Ee({describe:"Load them now as well.",default:!0})},example:{modules:Ht},plan:Ei});var Ve=require("fs");var Zi=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function Pn(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:a,pendingAtBoot:l,bootable:m,notes:p,warnings:d,own:f}=e,h=Yt({...Jt(t,o!==void 0,r,n),error:o&&qt(o.stop,
o.node),exception:o&&Gt(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:a&&a.length>0,reboot_reasons:a,pending_at_boot:l,
bootable:m,notes:(p==null?void 0:p.length)===0?void 0:p,warnings:(d==null?void 0:d.length)===0?void 0:d}),x=Object.entries(f).filter(([w])=>!Object.prototype.hasOwnProperty.
call(h,w)&&!Zi.includes(w)&&!w.startsWith("_"));return{...h,...Object.fromEntries(x)}}function kn(e,n){return Yt({...Jt(!1,!0,e.message,n),error:qt(e,"untouched"),
exception:Gt(e),changes:[]})}function Wt(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Jt(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function qt(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Gt(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Yt(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var Sr=ie(Sn(),1),Me=require("fs"),An=ie(er(),1);var ss=1800,us=64*1024*1024,$r="/usr/local/sbin:/usr/sbin:/sbin",zr=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],vr="VFIOKIT_COMMAND",Pr="ended\
 by a signal without a name",cs=1,as=`process.title='${Nt} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,ls=0;async function En(e,n={}){return ds((await Promise.resolve().then(()=>ie(_r(),1))).
default.sync,e,n)}function ds(e,n,t){var x;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++ls}`,s={...process.env};for(let w of zr)delete s[w];let u=s.PATH,c={
cwd:"/",extendEnv:!1,env:{...s,PATH:u?`${u}:${$r}`:`/usr/bin:/bin:${$r}`,...t.env,LC_ALL:"C",[vr]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((x=t.timeout)!=null?x:ss)*1e3,killSignal:"SIGKILL",maxBuffer:us,encoding:"latin1",stripFinalNewline:!1,reject:!1},a=fs(()=>e(r,
o,c));if(a===void 0)return{code:127,stdout:"",stderr:Pr};let{exitCode:l,signal:m,timedOut:p,stdout:d="",stderr:f=""}=a;if(p)return ps(`${vr}=${i}`),{code:124,stdout:d,
stderr:f};let h=m===void 0?void 0:An.constants.signals[m];return h!==void 0?{code:128+h,stdout:d,stderr:f}:typeof l=="number"?{code:l,stdout:d,stderr:f}:{code:127,
stdout:d,stderr:f||String(Reflect.get(a,"originalMessage")||Pr)}}function fs(e){try{return e()}catch(n){return}}function ps(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Me.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Me.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function Or(e,n,t){return ms(e,n,t)}async function ms(e,n,t){let r={...process.env};for(let u of zr)delete r[u];
let o=(0,Sr.spawn)(process.execPath,["-e",as,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(u=>{o.once("error",c=>u({code:String(Reflect.get(
c,"code"))})),o.once("exit",(c,a)=>u(c===0?{}:{code:a!=null?a:gs(c)}))}),s=await kr(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await kr(cs,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function gs(e){var n,t;return(t=(n=Object.entries(An.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function kr(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var z=require("fs"),le=require("path");function Zn(e){return le.join(le.dirname(e),`.${le.basename(e)}.vfiokit-new`)}function Ar(e){let n=z.openSync(e,"r");try{
z.fsyncSync(n)}finally{z.closeSync(n)}}function hs(e,n,t){try{z.fchownSync(e,n,t)}catch(r){if(process.geteuid()===0)throw r}}function Er(e,n,t){let r=z.fstatSync(
e),o=n===null?r.uid:n.uid,i=n===null?r.gid:n.gid;(r.uid!==o||r.gid!==i)&&hs(e,o,i),(z.fstatSync(e).mode&4095)!==t&&z.fchmodSync(e,t)}function Te(e){try{return z.
lstatSync(e)}catch(n){return null}}async function Zr(e,n,t,r){let o=le.dirname(e);z.mkdirSync(o,{recursive:!0,mode:493});let i=Zn(e),s=Te(e);Te(i)!==null&&z.unlinkSync(
i);let{O_WRONLY:u,O_CREAT:c,O_EXCL:a,O_NOFOLLOW:l}=z.constants,m=z.openSync(i,u|c|a|l,384);try{try{for(let p=0;p<n.length;)p+=z.writeSync(m,n,p);Er(m,s,s===null?
t===void 0?420:t:s.mode&4095),z.fsyncSync(m)}finally{z.closeSync(m)}s!==null&&await r(i,e),z.renameSync(i,e)}catch(p){throw Te(i)!==null&&z.unlinkSync(i),p}s===
null&&await r(e,null),Ar(o)}async function Ir(e,n,t){let r=Te(n),o=z.openSync(e,"r+");try{r!==null&&Er(o,r,r.mode&4095),z.fsyncSync(o)}finally{z.closeSync(o)}await t(
e,r===null?null:n),z.renameSync(e,n),Ar(le.dirname(n))}var v=require("fs"),Rr=16<<20,ys=40,bs=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],xs=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function te(e){return e instanceof Error&&"code"in e?String(e.code):""}function Ce(e){let n=te(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var re=Buffer.allocUnsafe(4096);function Mr(e){let n="",t=0;for(;;){let r=v.readSync(e,re,t,re.length-t,null);if(r===0)return n+re.toString("latin1",0,t);t+=r,!(t<
re.length)&&(n+=re.toString("latin1"),t=0)}}function De(e){return e.split("/").filter(n=>n!==""&&n!==".")}function In(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?
void 0:r.get(n.slice(0,o)),s=De(i===void 0?n:n.slice(o)),u=i===void 0?[]:De(i),c=0;for(let a=s.shift();a!==void 0;a=s.shift()){if(a===".."){u.pop();continue}let l=[
...u,a],m=null;if(s.length>0||t){let p=e+"/"+l.join("/");try{v.lstatSync(p).isSymbolicLink()&&(m=v.readlinkSync(p))}catch(d){m=null}}if(m===null){u=l;continue}if(++c>
ys)return null;m.startsWith("/")&&(u=[]),s.unshift(...De(m))}return"/"+u.join("/")}function ws(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.
includes(".."))return;let o=In(e,r,!0);o!==null&&v.existsSync(e+o)&&t.set(r,o)}function Rn(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;
function o(g,y){if(n==="")return g;ws(n,g,r);let b=In(n,g,y,r);return b===null?null:n+b}function i(g){let y=o(g,!0);if(y===null||!v.existsSync(y))return null;try{
return n===""?v.realpathSync.native(y):(v.lstatSync(y),y.slice(n.length))}catch(b){return null}}function s(g){let y=o(g,!1);if(y===null)return null;let b;try{b=
v.lstatSync(y)}catch(F){if(Ce(F))return null;throw new $("E_APPLY",`${g} could not be looked at: ${te(F)}; run as root or give this user access`,{cause:F})}let _=b.
isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:S,mtimeMs:E,ino:L,dev:k,uid:pe,gid:me}=b;return{type:_,size:S,mtimeMs:E,ino:L,dev:k,
uid:pe,gid:me,mode:b.mode&4095}}function u(g){let y=o(g,!0);if(y===null)return null;let b;try{b=v.openSync(y,v.constants.O_RDONLY|v.constants.O_NONBLOCK)}catch(_){
if(Ce(_))return null;throw new $("E_APPLY",`${g} could not be read: ${te(_)}; run as root or give this user access`,{cause:_})}try{let _=v.fstatSync(b);if(!_.isFile())
throw new $("E_HOST",`${g} is not a regular file, as it should be; move it out of the way`);if(_.size>Rr)throw new $("E_HOST",`${g} has ${_.size} bytes, more th\
an the ${Rr} that such a file may have; look at what it is`);return _.size<re.length?Mr(b):v.readFileSync(b,"latin1")}catch(_){throw _ instanceof $?_:new $("E_A\
PPLY",`${g} could not be read: ${te(_)}`,{cause:_})}finally{v.closeSync(b)}}function c(g,y,b){let _=o(g,!0);if(_===null)return null;try{let S=v.openSync(_,v.constants.
O_RDONLY|v.constants.O_NONBLOCK);try{let E=Buffer.alloc(b);return E.slice(0,v.readSync(S,E,0,b,y))}finally{v.closeSync(S)}}catch(S){return null}}function a(g){let y=o(
g,!0);if(y===null||!v.existsSync(y))return null;try{let b=v.openSync(y,v.constants.O_RDONLY|v.constants.O_NONBLOCK);try{return Mr(b).trimEnd()}finally{v.closeSync(
b)}}catch(b){return null}}function l(g){let y=o(g,!0);if(y===null)return[];if(!v.existsSync(y))return[];try{return v.readdirSync(y).sort()}catch(b){return[]}}function m(g){
let y=o(g,!1);if(y===null)return null;try{return v.readlinkSync(y)}catch(b){return null}}function p(g){let y=o(g,!0);if(y===null)return null;try{let{rdev:b}=v.statSync(
y);return b===0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function d(g){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.
geteuid()!==0?{ok:!1,why:"chroot needs root"}:(g.startsWith("/")?i(g)!==null:bs.some(b=>i(`${b}/${g}`)!==null))?xs.has(g.replace(/.*\//,""))&&i("/proc/self")===
null?{ok:!1,why:`${g} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${g} is not in ${n}`}}async function f(g,y){return t!==void 0?t.run(g,y):En(n===""?g:["chroot",n,...g],
y)}function h(g,y=!0){r.clear();let b=In(n,g,y),_=b===null?null:n+b;if(_===null)throw new $("E_REFUSED",`${g} is a loop of links; expected a file or nothing; re\
move the links`);return _}async function x(g,y){n!==""||t!==void 0||!v.existsSync("/sys/fs/selinux/enforce")||await En(y===null?["restorecon","-F",g]:["chcon",`\
--reference=${y}`,g])}function w(g,y,b){let _=te(b),S=_==="EACCES"||_==="EPERM"?"run as root":_==="ENOSPC"?"free space on that file system":_==="EROFS"?"mount i\
t read-write":"see the error and run again";return new $("E_APPLY",`${g} could not be ${y}: ${_===""?String(b):_}; ${S}`,{cause:b})}return{root:n===""?"/":n,live:n===
""||t!==void 0,read:u,bytes:c,attr:a,list:l,link:m,real:i,stat:s,device:p,runnable:d,run:f,ask:f,async write(g,y,b){try{await Zr(h(g),Buffer.from(y,"latin1"),b,
x)}catch(_){throw _ instanceof $?_:w(g,"written",_)}},createExclusive(g,y){let b=h(g);try{v.mkdirSync(b.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let _=`${b}\
.${process.pid}`;v.writeFileSync(_,y,{mode:384,flag:"w"});try{v.linkSync(_,b)}finally{v.unlinkSync(_)}return!0}catch(_){if(te(_)==="EEXIST")return!1;throw w(g,"\
created",_)}},remove(g){try{v.unlinkSync(h(g,!1))}catch(y){if(!Ce(y))throw w(g,"removed",y)}},rename(g,y){try{v.renameSync(h(g,!1),h(y,!1))}catch(b){if(!Ce(b))throw w(
g,"renamed",b)}},removeEmptyDir(g){try{v.rmdirSync(h(g))}catch(y){}},async replace(g,y){try{await Ir(h(g),h(y),x)}catch(b){throw w(y,"replaced",b)}},async writeAttribute(g,y,b){
if(t!==void 0)return t.writeAttribute(g,y);let{code:_,left:S}=await Or(h(g),y,b);if(_!==void 0)throw Object.assign(new Error(`${g}: ${_}`),{code:_,...S===void 0?
{}:{left:S}})}}}var R=require("fs");var Mn=4*1024*1024,Tr=64,_s=["__proto__","constructor","prototype"],je=/[ \t\n\r]*/y,$s=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,vs=/true|false|null/y;function de(e,n){
if(e.length>Mn)throw P("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw P(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(p){var w,g;let d=r.slice(0,o).split(`
`),f=`line ${d.length}, column ${((w=d[d.length-1])!=null?w:"").length+1}`,h=o>=r.length?"the end":A((g=r.slice(o,o+12).split(`
`)[0])!=null?g:""),x=r[o]==="'"?": JSON strings take double quotes":"";throw P("",`${n} is not JSON: found ${h} at ${f}, expected ${p}${x}`)}function s(p){var f;
p.lastIndex=o;let d=(f=p.exec(r))==null?void 0:f[0];return d!==void 0&&(o+=d.length),d}function u(){if(r[o]!=='"')return;let p=o+1;for(;p<r.length&&r[p]!=='"';)
p+=r[p]==="\\"?2:1;try{let d=JSON.parse(r.slice(o,p+1));return o=p+1,String(d)}catch(d){return i("a string on one line, with valid escapes and an end")}}function c(p){
return s(je),r[o]!==p?!1:(o++,!0)}function a(p){s(je);let d=u();if(d===void 0)return i("a key in double quotes");if(_s.includes(d))throw P(d,`${n} holds the key\
 ${A(d)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(p,d))throw P(d,`${n} holds the key ${A(d)} twice, expected each key once: \
remove one`);return c(":")?d:i('":"')}function l(p){var f;if(s(je),p>Tr&&(r[o]==="{"||r[o]==="["))throw P("",`${n} is nested deeper than ${Tr} levels`);if(c("{")){
let h=Object.create(null);if(c("}"))return h;do h[a(h)]=l(p+1);while(c(","));return c("}")?h:i('"," or "}"')}if(c("[")){let h=[];if(c("]"))return h;do h.push(l(
p+1));while(c(","));return c("]")?h:i('"," or "]"')}if(r[o]==='"')return u();let d=(f=s($s))!=null?f:s(vs);return d===void 0?i("a value"):JSON.parse(d)}let m=l(
1);return s(je),o<r.length?i("nothing after the value"):m}var Cr=["check","diff","pretty","human","schema","help","version"];function Dr(e,n){var u,c;let t=new Set,r=Object.create(null),o=[],i;for(let a=0;a<e.length;a++){
let l=(u=e[a])!=null?u:"",[,m="",,p]=(c=/^--([a-z]+)(=([^]*))?$/.exec(l))!=null?c:[],d=Cr.find(f=>l===`--${f}`);if(d!==void 0)t.add(d);else if(n.includes(m)){let f=p!=
null?p:e[++a];f===void 0||f===""||f.startsWith("-")?i=i!=null?i:`--${m} has no value, expected one after it`:m in r&&r[m]!==f?i=i!=null?i:`--${m} is given twice\
, expected it once`:r[m]=f}else l.startsWith("-")&&l!=="-"?i=i!=null?i:Ps(l,[...Cr,...n]):o.push(l)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(a=>A(a)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[s]=o;return{switches:t,...r,...s===void 0?{}:{source:s},...i===void 0?{}:{problem:i}}}function Ps(e,n){
let t=Oe(e.replace(/^-+|=.*$/g,""),n);return`${A(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function jr(e,n){
if(n!==void 0)return de(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return de(Lr(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return de(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw P("",`the argument is ${A(e)}, expected JSON, @FILE or -`);return de(ks(t),`the file ${A(
t,200)}`)}function Nr(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function ks(e){let n;try{n=(0,R.openSync)(e,R.constants.O_RDONLY|R.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw P(
"",`${r} ${A(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,R.fstatSync)(n).isFile())throw P("",`${A(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Lr(n,`the file ${A(e,200)}`)}finally{(0,R.closeSync)(n)}}function Lr(e,n){let t=[];for(let o=Mn+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=Ss(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw P("",`${n} is empty, expected a JSON object, {} at least`);return r}function Ss(e,n,t){for(;;)try{return(0,R.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw P("",`cannot read ${t} (${o}), expected JSON there`);Tn(10)}}function Tn(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Fr=require("fs");function Le(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function Fe(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Fr.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Tn(2)}return!0}function Vr(e){let n=[`${e.failed?"FAILED: ":""}${e.msg}`];for(let{facet:r,label:o,before:i,after:s}of Ne(e.changes))n.push(`  ${r}\
: ${o}: ${i||"absent"} -> ${s||"absent"}`);for(let{before_header:r,after_header:o,before:i,after:s}of Ne(e.diff))n.push("",`--- ${r}`,`+++ ${o}`,...As(String(i!=
null?i:""),String(s!=null?s:"")));N(n,"GPUs:",Ne(e.gpus).map(zs)),N(n,"Not as it should be:",Ne(e.findings).filter(({ok:r})=>r===!1).map(Os)),N(n,"To be run by \
you:",e.pending),N(n,"A reboot is required:",e.reboot_reasons),N(n,"At the next boot:",e.pending_at_boot),N(n,"This node would not boot:",Reflect.get(Object(e.bootable),
"reasons")),N(n,"Warnings:",e.warnings),N(n,"Notes:",e.notes);let t=Reflect.get(Object(e.error),"hint");return t!==void 0&&n.push("",`Hint: ${t}`),e.run!==void 0&&
n.push("",`Undo with: passthrough_undo '{"since": "${e.run}"}'`),`${n.join(`
`).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,"?")}
`}function zs({address:e,id:n,kind:t,driver:r,iommu_group:o,passthrough:i}){let s=Reflect.get(Object(i),"reasons"),u=Array.isArray(s)&&s.length>0?s.join("; "):"\
ready for a VM";return`${e}  ${n}  ${t}  ${r!=null?r:"no driver"}  ${o===null?"no group":`group ${o}`}: ${u}`}function Os({id:e,address:n,found:t,expected:r,remedy:o}){
return`${n===void 0?"":`${n} `}${e} is ${t}, expected ${r}${o===""?"":`; ${o}`}`}function N(e,n,t){Array.isArray(t)&&t.length>0&&e.push("",n,...t.map(r=>`  ${r}`))}
function Ne(e){return Array.isArray(e)?e:[]}function As(e,n){let t=e.split(`
`),r=n.split(`
`),o=0;for(;o<t.length&&o<r.length&&t[o]===r[o];)o++;let i=0;for(;i<t.length-o&&i<r.length-o&&t[t.length-1-i]===r[r.length-1-i];)i++;let s=(u,c)=>u.slice(o,u.length-
i).map(a=>`${c}${a}`);return[...s(t,"-"),...s(r,"+")]}var Ur=!1;function Br(){if(!Ur){Ur=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var fe="0.1.0";var jd=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Hr(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:(s=r[2])!=null?s:null}var Es={x64:"x86_64",arm64:"aarch64"};function Cn(e){var s,u;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:n?t||r:r||
t,machine_id:e.attr("/etc/machine-id"),os:Hr(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:n?(s=
Es[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,c])=>c))}async function Wr(e,n,t){var u;process.removeAllListeners("warning");let r=Dr(process.argv.slice(2),qr(e)?["root","capture"]:["root"]),o={module:e.name,version:fe,
host:{}},i=!1,s=c=>{i||(i=!0,process.exitCode=Wt(c),Fe(Ds(c,r)))};process.once("uncaughtException",c=>s(kn(Kr(c),o)));try{if(r.problem!==void 0)throw P("",r.problem);
let c=js(e,r);if(c!==void 0){Fe(c);return}s(Pn(await Zs(e,r,n,o,t),o))}catch(c){Object.keys(o.host).length===0&&(o.host=Cs((u=r.root)!=null?u:"/")),s(kn(c instanceof
$?c:Kr(c),o))}}async function Zs(e,n,t,r,o){let i=jr(n.source,t);if(i===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw P("",`${e.name} found no argument, e\
xpected one, since it acts at once: pass {} to mean it`);let{params:s,ansible:u}=Nr(i!=null?i:{}),c=_n(Is,{check:u._ansible_check_mode,diff:u._ansible_diff}),a=_n(
{...X,...e.params},Rs(s,n.root)),{check:l,diff:m,root:p,wait:d}=a;if(!Jr(p))throw P("root",`root is ${JSON.stringify(p)}, which is no directory here, expected t\
he top of a tree`);let f=Rn({root:p});if(r.host=Cn(f),e.type==="probe")return n.capture===void 0?Ms(e,f,a):Ts(e,f,n.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(f,e,a,{check:l||c.check||n.switches.has("check"),diff:m||c.diff||n.switches.has("diff"),wait:d,version:fe,beforeWriting:Br,
render:h=>Le(Pn(h,r)),...n.switches.has("human")?{progress:h=>{Fe(`... ${h}
`)}}:{}})}var Is={check:X.check,diff:X.diff};function Rs(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let t=Reflect.get(e,"root");
if(t!=null&&t!==n)throw P("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --root, expected one of them`);return{...e,root:n}}
function Jr(e){try{return(0,Ve.statSync)(e).isDirectory()}catch(n){return!1}}function Ms(e,n,t){let{msg:r,own:o,fail:i,...s}=e.read(he(n),t);return{changed:!1,msg:r,
own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new $(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function qr(e){return e.type==="probe"&&
e.capture!==void 0}function Ts(e,n,t){var o,i;let r=(i=(o=e.capture)==null?void 0:o.call(e,n))!=null?i:"";try{(0,Ve.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(s){
throw P("",`cannot write ${JSON.stringify(t)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory tha\
t does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${t}; look through it before you send it`,changes:[],own:{}}}function Kr(e){return new $(
"E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,{cause:e})}function Cs(e){try{return Jr(e)&&e.startsWith("/")?Cn(Rn({root:e})):
{}}catch(n){return{}}}function Ds(e,{switches:n}){return n.has("human")?Vr(e):Le(e,n.has("pretty")?2:0)}function js(e,{switches:n}){if(n.has("help"))return Ns(e);
if(n.has("version"))return`${e.name} ${fe}
`;if(!n.has("schema"))return;let t={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...xn({...e.params,...X}),examples:[
e.example]};return Le(t,n.has("pretty")?2:0)}function Ns(e){return`${e.name} ${fe}: ${e.summary}

Usage: ${e.name}.js [JSON | @FILE | - | FILE] [flags]
  ${e.name}.js '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${wn(e.params)}
Parameters of every module:
${wn(X)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${qr(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var wo=ie(Dn(),1);var Ls=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],Fs=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Yr(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function jn(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of Ls){let s=e.stat(i);if(s===null)continue;let u=n.split(`
`).find(a=>a.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(a)&&!a.includes("->")),c=u===void 0||(r=/WRITE\s+(\d+)/.exec(u))==null?void 0:r[1];if(c!==void 0)
return new $("E_BUSY",`${Yr(e,c)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!Fs.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new $("E_BUSY",`${Yr(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var Nn="vfiokit_bind",Vs=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),lf=`\
install ${Nn} ${Vs}`;var df=new RegExp(`^(?:install ${Nn} .*|softdep vfio-pci pre: (?:\\S+ )*${Nn})$`);var Z="/var/lib/vfiokit",T=`${Z}/journal.jsonl`,Ln=1;function Us(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&n!==
null&&"run"in n?n:null}catch(n){return null}}function Ue(e){var o;let n=e.read(T);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let u=Us(s);if(u===null)throw new $("E_HOST",`${T} line ${i+1} is not a journal line; expected JSON with "run"; resto\
re the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in u){if(u.vfiokit>Ln)throw new $("E_HOST",`${T} has\
 format ${u.vfiokit}, and this version knows formats up to ${Ln}; use the vfiokit that wrote it (version ${u.version}) or a newer one`);t.set(u.run,{...u,released:(o=
u.released)!=null?o:[],entries:[],done:!1});continue}let c=t.get(u.run);c!==void 0&&("entry"in u?c.entries.push(u.entry):c.done=!0)}return[...t.values()]}function Xr(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Qr(e){return e.map(({entries:n,done:t,...r})=>Xr([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function eo(e,n){let t=Qr(Ue(e));async function r(o){t+=Xr([o]),await e.write(T,t,384)}return await r({vfiokit:Ln,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function no(e,n){let t=Ue(e).filter(r=>!n.has(r.run));t.length>0?await e.write(T,Qr(t),384):e.remove(T)}var to=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function io(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Bs(e,n){var o,i,s;let t=n.length+1,r=new Uint32Array(
(e.length+1)*t);for(let u=e.length-1;u>=0;u--)for(let c=n.length-1;c>=0;c--)r[u*t+c]=e[u]===n[c]?1+((o=r[(u+1)*t+c+1])!=null?o:0):Math.max((i=r[(u+1)*t+c])!=null?
i:0,(s=r[u*t+c+1])!=null?s:0);return r}function B(e,n){var l,m,p,d,f;if(e===n)return[];let t=io(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.
test(e.charAt(t-1));)t--;let r=(l=e.slice(t).match(to))!=null?l:[],o=(m=n.slice(t).match(to))!=null?m:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===
o[o.length-1-i];)i++;if(r.length-=i,o.length-=i,r.length*o.length>4e6)return[oo(t,r.join(""),o.join(""))];let s=Bs(r,o),u=o.length+1,c=[],a=t;for(let h=0,x=0;h<
r.length||x<o.length;){if(h<r.length&&x<o.length&&r[h]===o[x]){a+=((p=r[h])!=null?p:"").length,h++,x++;continue}let[w,g,y]=[a,h,x];for(;(h<r.length||x<o.length)&&
(h>=r.length||x>=o.length||r[h]!==o[x]);)x>=o.length||h<r.length&&((d=s[(h+1)*u+x])!=null?d:0)>=((f=s[h*u+x+1])!=null?f:0)?h++:x++;let b=r.slice(g,h).join("");c.
push(oo(w,b,o.slice(y,x).join(""))),a+=b.length}return c.reverse()}var ro=/[\s"',]/;function Be(e,n){return n>0&&n<e.length&&!ro.test(e.charAt(n-1))&&!ro.test(e.
charAt(n))}function oo(e,n,t){let r=io(n,t);for(;r>0&&(Be(n,r)||Be(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<o&&n[n.length-1-i]===t[t.length-1-i];)
i++;for(;i>0&&(Be(n,n.length-i)||Be(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}var Hs=104448;function He(e){return Buffer.from(e,"latin1").toString("utf8")}var uo=/[^\s"']+/g;function so(e,n,t){let r="",o=0;for(let i of e.split(/(?<=\n)/)){
let s=o+i.length,u=n.filter(([c,a])=>c<s&&(a>o||c>=o));if(u.length>0){let c=o;r+=i.replace(uo,(a,l)=>{let m=!t.has(a)&&u.some(([d,f])=>d<=c+l&&f>=c+l+a.length),
p=a.indexOf("=");return m?a:p>0?a.slice(0,p+1)+"***":"***"})}o=s}return r}function Ke(e){return e===""||e.endsWith(`
`)?e:e+`
`}function co(e,n,t,r){let o={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[i,s]=[n!=null?n:"",t!=null?t:""];if(r){let c=B(
i,s),a=B(s,i),l=c.map(([d,f])=>[d,d+f]),m=a.map(([d,f])=>[d,d+f]),p=d=>{var f;return new Set((f=d.match(uo))!=null?f:[])};return{before:He(Ke(so(i,l,p(s)))),after:He(
Ke(so(s,m,p(i)))),...o}}let u=Math.max(i.length,s.length);return u>Hs?{dst_larger:u,...o}:{before:He(Ke(i)),after:He(Ke(s)),...o}}var ao=ie(Dn(),1);function We(e){return(0,ao.createHash)("sha256").update(e,"latin1").digest("hex")}function lo(e,n){let t=[],r=[];for(let[o,,i]of B(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),u=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&u?t.push(...i.split(`
`).filter(c=>c.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}var Ks=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function fo(e){return e===null?"":`sha256:${We(e).slice(0,12)}`}function Fn(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!Ks.has(n))throw ge(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing;\
 put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw ge(`${n} is not a regular file; expected one or nothing; move it away`);
return e.read(n)}function Je(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Je(e,t),t]}var po={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Fn(e,n.path);return t===n.text?{before:"",after:""}:{before:fo(t),after:fo(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode)},pending:()=>null,inverse(e,n){var i,s;let t=Fn(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===null?
"":We(t),after:n.text===null?"":We(n.text),splices:B((i=n.text)!=null?i:"",t!=null?t:""),...lo(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.mode,
uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Je(e,n.path)}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?
void 0:o.mode)!=null?i:n.mode)!=null?s:420;return co(n.path,Fn(e,n.path),n.text,(r&4)===0)}};function Ws(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var mo={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Ws(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new $(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Ys={file:po,grubConfig:void 0,bootImage:void 0,kmod:mo,driver:void 0};function H(e){return Ys[e.kind]}var go=require("fs"),oe=`${Z}/lock`;function ho(){try{return go.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function yo(e){
var n;try{let t=go.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function Xs(e){
return e.boot_id===ho()&&yo(e.pid)===e.started}function bo(e){try{let n=JSON.parse(e);return Xs(n)?n:null}catch(n){return null}}function Vn(e){let n=e.read(oe);
return n===null?null:bo(n)}function Qs(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Un(e){
return new $("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${Qs(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function eu(e){return new Promise(n=>{setTimeout(n,e)})}async function qe(e,n){let t=Date.now()+
e*1e3;for(;;){let r=n();if(r===null)return;if(Date.now()>=t)throw r;await eu(Math.min(250,Math.max(10,t-Date.now())))}}function Bn(e,n){return qe(n,()=>{let t=Vn(
e);return t===null?null:Un(t)})}async function xo(e,n,t,r){var s;let o={pid:process.pid,started:(s=yo(process.pid))!=null?s:"",boot_id:ho(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Bn(e,r);let i=()=>e.createExclusive(oe,JSON.stringify(o)+`
`);return await qe(r,()=>{var l;if(i())return null;let u=Vn(e);if(u!==null)return Un(u);let c=`${oe}.stale.${process.pid}`;e.rename(oe,c);let a=e.read(c);return a!==
null&&bo(a)!==null&&e.createExclusive(oe,a),e.remove(c),i()?null:Un((l=Vn(e))!=null?l:o)}),()=>e.remove(oe)}var nu=20;async function Wn(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=H(i),{before:u,after:c}=await s.observe(e,i,o);if(u===c)continue;let a=s.pending(
e,i);if(a!==null){r.includes(a)||r.push(a);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:u,after:c}});for(let l of s.touches(
i))o.add(l)}return{todo:t,pending:r}}function _o(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=H(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function tu(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,wo.randomBytes)(3).toString("hex")}`}function Hn(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function ru(e,n,t,r){var u;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Hn(e.map(c=>c.label))}`,i=n.length===0?"":`; left for you to run: ${Hn(n)}`,s=(u=t.rebootReasons)!=null?u:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Hn(s)}`}`}function Ge({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:a,runnable:l,ask:m}){return he(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:u,stat:c,device:a,runnable:l,ask:m})}function Kn(e,n,t,r){var a,l,m,p,d,f,h,x;let o=n.report(e),{changes:i,
run:s}=t,u=[...(a=n.pending)!=null?a:[],...t.pending],c=(l=t.error)!=null?l:o.fail===void 0||r?void 0:{stop:o.fail,node:"partial"};return{changed:i.length>0,msg:c===
void 0?ru(i,u,o,r):c.stop.message,changes:i,pending:u,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:(m=o.rebootReasons)!=null?m:[],pendingAtBoot:(p=
o.pendingAtBoot)!=null?p:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(d=n.notes)!=null?d:[],...(f=o.notes)!=null?f:[]],warnings:[...(h=n.warnings)!=
null?h:[],...(x=o.warnings)!=null?x:[]],own:o.own,...s===void 0?{}:{run:s},...c===void 0?{}:{error:c}}}function ou(e,n,t){var r;try{return Kn(e,n,t,!1)}catch(o){
if(!(o instanceof $))throw o;return Kn(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function iu(e,n,t,r,o){var c,a;let i=new Set,s=[],u=new Map(n.flatMap(({step:l})=>H(l).rollBack===void 0?[]:[[l,H(l).inverse(e,l)]]));for(let{step:l,change:m}of n){
let p=H(l);try{let d=await p.observe(e,l,i);if(d.before!==m.before&&d.before!==d.after&&p.facet!=="derived")throw new $("E_RACED",`${m.label} changed while this\
 ran: it was ${m.before||"absent"} and is ${d.before||"absent"}; somebody else is at work on this node; run this again`);let f=d.before!==d.after,h=(c=u.get(l))!=
null?c:f?p.inverse(e,l):void 0;f&&((a=o.progress)==null||a.call(o,m.label)),h!==void 0&&(s.push([l,h]),await(t==null?void 0:t.entry(h))),f&&await p.apply(e,l)}catch(d){
throw d instanceof $?await su(e,{todo:n,tried:s,done:r},l,d):d}r.push(m);for(let d of p.touches(l))i.add(d)}}async function su(e,n,t,r){let o=H(t);if(o.rollBack===
void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([a])=>a.kind===t.kind),r),u=new Set(n.todo.filter(a=>i.includes(a.step)).map(a=>a.change));
n.done.splice(0,n.done.length,...n.done.filter(a=>!u.has(a)));let{hint:c}=r;return new $(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,...c===void 0?{}:
{hint:c},...n.done.length===0&&n.tried.every(([a])=>i.includes(a))?{node:"rolled_back"}:{}})}function uu(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){
if(o instanceof $)return r;throw o}}async function cu(e,n){let{todo:t}=await Wn(e,n.steps.map(lu));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} \
is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new $("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do\
 this ended without an error, so run it by hand and look at its output`)}var au=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function $o(e){return e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&au.test(e.path)}function vo(e,n,{todo:t,pending:r}){var o;(r.length>0||t.some(
({step:i})=>$o(i)))&&((o=n.guard)==null||o.call(n,e))}function lu(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function du(e){let n=e.
list(`${Z}/runs`);for(let t of n.slice(0,Math.max(0,n.length-nu)))e.remove(`${Z}/runs/${t}`)}function fu(e){if(e.stat(T)===null){for(let n of e.list(`${Z}/runs`))
e.remove(`${Z}/runs/${n}`);e.removeEmptyDir(`${Z}/runs`),e.remove(`${Z}/images.json`)}}async function Po(e,n,t,r){var p;r.check||await Bn(e,r.wait);let o=Ge(e),
i=n.plan(o,t),s=await Wn(o,i.steps),u=s.todo.length===0&&i.undoes===void 0;if(vo(o,i,s),r.check||u){let d=r.diff?_o(o,s.todo):void 0;return Kn(o,i,{changes:s.todo.
map(({change:f})=>f),pending:s.pending,diff:d},r.check)}let c=tu(),a=Je(e,Z),l=[...a].reverse();(p=r.beforeWriting)==null||p.call(r);let m=await xo(e,n.name,c,r.
wait);try{return await ko(e,n,t,r,{run:c,made:a,empty:l})}finally{if(m(),e.stat(T)===null)for(let d of[Z,...l])e.removeEmptyDir(d)}}async function ko(e,n,t,r,o,i=!0){
var b,_,S,E,L;let{run:s,made:u,empty:c}=o;pu(e);let a=Ge(e),l=n.plan(a,t),{todo:m,pending:p}=await Wn(a,l.steps);if(vo(a,l,{todo:m,pending:p}),i&&m.some(({step:k})=>$o(
k))&&jn(e)!==null)return await qe(r.wait,()=>jn(e)),ko(e,n,t,r,o,!1);let d=r.diff?_o(a,m):void 0,f=l.report(a).bootable,h=[],x,w=null;try{l.undoes===void 0&&m.length>
0&&(w=await mu(e,n.name,l,{run:s,dirs:u,version:r.version})),await iu(e,m,w,h,r);let k=Ge(e);await cu(k,uu(k,n,t,l));let pe=l.report(k),me=((_=(b=pe.bootable)==
null?void 0:b.reasons)!=null?_:[]).filter(F=>(f==null?void 0:f.ok)===!0||(f==null?void 0:f.reasons.includes(F))===!1);if(me.length>0)throw new $("E_DRIFT",`this\
 node would no longer boot as it did: ${me.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(w==null?void 0:w.done()),c.push(
...(S=l.emptyDirs)!=null?S:[]);for(let F of(E=l.emptyDirs)!=null?E:[])e.removeEmptyDir(F);l.undoes!==void 0&&pe.fail===void 0&&await no(e,l.undoes)}catch(k){x=k instanceof
$?k:new $("E_INTERNAL",`${k instanceof Error?k.message:String(k)}; this is a bug, please report it`,{cause:k})}let g=h.length>0||w!==null,y=ou(Ge(e),l,{changes:h,
pending:p,diff:d,...w===null?{}:{run:s},...x===void 0?{}:{error:{stop:x,node:(L=x.node)!=null?L:g?"partial":"untouched"}}});return l.undoes!==void 0&&x===void 0?
fu(e):g&&r.render!==void 0&&await gu(e,s,r.render(y)),y}function pu(e){var n;for(let t of Ue(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=e.real(r.
path))!=null?n:r.path:void 0;o!==void 0&&e.remove(Zn(o))}}function mu(e,n,t,r){var o,i,s,u,c;return eo(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,
""),machine_id:(o=e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=
t.claims)!=null?s:[],released:(u=t.released)!=null?u:[],devices:(c=t.devices)!=null?c:[]})}async function gu(e,n,t){try{await e.write(`${Z}/runs/${n}.json`,t,384),
await du(e)}catch(r){if(!(r instanceof $))throw r}}Wr(Kt,vfiokitArguments,Po);
}));
