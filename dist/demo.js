#!/usr/bin/node
// demo 0.1.0 of vfiokit, Apache-2.0; generated, do not edit. Licences of what is bundled: THIRD-PARTY-LICENSES.txt
(function (vfiokit) {
  var v = process.versions.node.split('.');
  if (+v[0] > 12 || (+v[0] === 12 && +v[1] >= 22)) {
    if (typeof require === 'function') vfiokit(require, {}, {});
    else if (process.getBuiltinModule) vfiokit(process.getBuiltinModule('module').createRequire('/'), {}, {});
    else eval("import('module')").then(function (m) { vfiokit(m.createRequire('/'), {}, {}); });
    return;
  }
  var hint = "install a newer one (EL 8: dnf module reset nodejs; dnf module install nodejs:20), or point ansible_node_interpreter at one";
  var msg = 'demo needs Node.js 12.22 or newer, found ' + process.version + ': ' + hint;
  process.exitCode = 1;
  require('fs').writeSync(1, msg + '\n');
})((function vfiokit(require, exports, module) {
var N0=Object.create;var Fl=Object.defineProperty;var C0=Object.getOwnPropertyDescriptor;var H0=Object.getOwnPropertyNames;var L0=Object.getPrototypeOf,V0=Object.prototype.hasOwnProperty;var U0=(e,n,t)=>n in e?Fl(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var Gi=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var B0=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of H0(n))!V0.call(e,o)&&o!==t&&Fl(e,o,{get:()=>n[o],enumerable:!(r=C0(n,o))||r.enumerable});
return e};var wn=(e,n,t)=>(t=e!=null?N0(L0(e)):{},B0(n||!e||!e.__esModule?Fl(t,"default",{value:e,enumerable:!0}):t,e));var ar=(e,n,t)=>U0(e,typeof n!="symbol"?n+"":n,t);var dg=Gi(lg=>{lg._parse=function(e,n,t){return{command:e,args:n,options:t}}});var cg=Gi((MT,ug)=>{ug.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var pg=Gi((DT,fg)=>{fg.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var hg=Gi((TT,yg)=>{"use strict";var u_=require("child_process"),c_=dg(),mg=cg(),f_=pg(),p_=(e,n,t={})=>{let r=c_._parse(e,n,t);return e=r.command,n=r.args,t=r.
options,t={...t},t.stdio=f_(t),{file:e,args:n,options:t,parsed:r}},gg=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":n;yg.exports.sync=(e,n,t)=>{
let r=p_(e,n,t),o;try{o=u_.spawnSync(r.file,r.args,r.options)}catch(a){throw mg({error:a,stdout:"",stderr:"",timedOut:!1})}let i=gg(r.options,o.stdout,o.error),
s=gg(r.options,o.stderr,o.error);return o.error||o.status!==0||o.signal!==null?mg({stdout:i,stderr:s,error:o.error,signal:o.signal,exitCode:o.status,timedOut:o.
error&&o.error.code==="ETIMEDOUT"}):{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var O0=require("fs");var Af=(...e)=>require("os").tmpdir(...e),zl={get errno(){return require("os").constants.errno},get signals(){return require("os").constants.signals}};var I0=require("path");var Of=(...e)=>require("crypto").createHash(...e),If=(...e)=>require("crypto").randomBytes(...e);function rt(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}var A=class extends Error{constructor(t,r,o={}){super(r);ar(this,"code");ar(this,"param");ar(this,"hint");ar(this,"cause");ar(this,"node");this.name="Stop",this.
code=t,Object.assign(this,o)}};function jl(e){return e instanceof A?e:new A("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please repor\
t it`,{cause:e})}function D(e,n){return new A("E_PARAMS",n,{param:e})}function he(e,n){return new A("E_HOST",e,n===void 0?{}:{hint:n})}function _(e,n){return new A(
"E_REFUSED",e,n===void 0?{}:{hint:n})}var F0=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],z0=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Rf(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Ef(e){
return e.toString(16).padStart(2,"0")}function So(e){var t;let n=e.attr("/proc/locks")||"";for(let r of F0){let o=e.stat(r);if(o===null)continue;let[i,s]=[o.dev>>>
8&4095,o.dev&255|o.dev>>>12&1048320],a=`${i===0?"":` ${Ef(i)}:${Ef(s)}`}:${o.ino} `,l=n.split(`
`).find(u=>u.includes(a)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),d=l===void 0||(t=/WRITE\s+(\d+)/.exec(l))==null?void 0:t[1];if(d!==void 0)return new A(
"E_BUSY",`${Rf(e,d)} holds ${r}: a package transaction is running; wait until it ends and run this again`)}for(let r of e.list("/proc"))if(!(!/^\d+$/.test(r)||!z0.
has(e.attr(`/proc/${r}/comm`)||"")))return new A("E_BUSY",`${Rf(e,r)} is building a boot image; wait until it ends and run this again`);return null}var j0="/dev/null";function lr(e){return e.slice(e.lastIndexOf("/")+1)}function Tf(e,n){return lr(e)<lr(n)?-1:lr(e)>lr(n)?1:0}function Wl(e,n){return Mf(lr(e))<
Mf(lr(n))?-1:1}function Mf(e){return Df(e.replace(/(\.[A-Za-z~][A-Za-z0-9~]*)*$/,""))+Df(e)+e}function Df(e){return e.replace(/(\D*)0*(\d*)/g,(n,t,r)=>`${t.replace(
/[^A-Za-z]/g,o=>o==="~"?"\0":String.fromCharCode(256+o.charCodeAt(0)))}${String.fromCharCode(2+r.length)}${r}`)}function $n(e,n,t=Tf){var o;let r=new Map;for(let i of n)
for(let s of e.list(i)){if(s.startsWith(".")||!/.\.conf$/.test(s)||r.has(s))continue;let a=`${i}/${s}`;if(e.link(a)!==j0){let l=e.real(a);if(l===null||((o=e.stat(
l))==null?void 0:o.type)==="dir")continue}r.set(s,a)}return[...r.values()].sort(t)}function wt(e,n,t=Tf){return t(e,n)<0}function Pe(e,n){var r;let t=e.real(n);
return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&e.read(t)||""}var Zi=new WeakMap;function Nf(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Zi.set(t,new Map),t}function Cf(e,n,t){let r=Zi.get(n);return r===
void 0||Zi.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function ee(e,n,t){let r=Zi.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Vf=["/lib/modules","/usr/lib/modules"],W0={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function me(e){return e.replace(/-/g,"_")}function $t(e,n){let t=Vf.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ne(e){
return ee(e,"kernels",()=>[...new Set(Vf.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${$t(e,t)}/${r}`)!==null)))}
function ge(e){return e.attr("/proc/sys/kernel/osrelease")||null}function Ki(e){return ne(e).includes(ge(e)||"")}function Gl(e,n){var r;let t=n===null?[]:[n,e.real(
n)||""];return(r=ne(e).find(o=>t.some(i=>i.endsWith(`-${o}`)||i.includes(`/${o}/`))))!=null?r:null}function Ji(e,n){return ne(e).length>0&&Gl(e,n)===null}var G0={
"modules.dep":":","modules.builtin":"\\s*\\n"},Hf=new Map;function Uf(e){return`${e.replace(/\W/g,"\\$&").replace(/_/g,"[-_]")}\\.ko`}function Bf(e,n,t){var o;let r=new RegExp(
`^(?:\\S*/)?${Uf(t)}\\S*:(.*)$`,"m").exec(e.read(`${$t(e,n)}/modules.dep`)||"");return(((o=r==null?void 0:r[1])==null?void 0:o.match(/[^/\s]+(?=\.ko)/g))||[]).map(
me)}function Lf(e,n,t){var l,d;let r=`${n}/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(
`
`),a=(d=Hf.get(s))!=null?d:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return Hf.set(s,a),u=>{let c=a.answers.get(u);if(c!==void 0)return c;let f=new RegExp(`[/\\n]${Uf(u)}(?:\\.\\w+)?${G0[t]}`).test(a.text);return a.
answers.set(u,f),f}}function te(e,n){return ee(e,`modules of ${n}`,()=>Z0(e,n))}function Z0(e,n){let t=$t(e,n),r=Lf(e,t,"modules.builtin"),o=Lf(e,t,"modules.dep"),
i=ge(e)===n;return s=>{let a=me(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";if(r!==null&&o!==null)return"absent";let l=W0[a],d=l===void 0?
null:new RegExp(`^${l}=([ym])$`,"m").exec(e.read(`/boot/config-${n}`)||"");return d!==null?d[1]==="y"?"builtin":"module":i&&Po(e,s)?K0(e,a)?"module":"builtin":"\
absent"}}function K0(e,n){return`
${e.attr("/proc/modules")||""}`.includes(`
${n} `)}function Po(e,n){return e.stat(`/sys/module/${me(n)}`)!==null}var Zl=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function J0(e){let n=[],t=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);n.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:t,lines:o}),t+=o}return n}function Ff(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Le(e,n){
let t=[];for(let{text:r,line:o,lines:i}of J0(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let a=s[1],l=Ff(s[2]||""),d=a==="alias"?Ff((s[3]||"").split(/[\t ]+/).find(u=>u!=="")||""):s[3]||"";l===null||d===null||d===""&&a!==
"blacklist"||t.push({command:a,name:l,rest:a==="blacklist"?"":a==="options"?d.replace(/\t/g," "):d,path:n,line:o,lines:i})}return t}function C(e,n){return ee(e,
`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...$n(e,Zl)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.
length:r,0,`${$t(e,n)}/modules.softdep`)}return t.flatMap(r=>ee(e,r,()=>Le(Pe(e,r),r)))})}function Ao(e){return(e.match(/(?:"[^"]*"?|[^\s"])+/g)||[]).map(n=>{let t=n.
startsWith('"')?n.slice(1).replace(/"$/,""):n,r=t.indexOf("=");return r<=0?{name:t.replace(/-/g,"_"),value:null}:{name:t.slice(0,r).replace(/-/g,"_"),value:t.slice(
r+1).replace(/^"(.*?)"?$/s,"$1")}})}function ye(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,value:s}of Ao(o.rest))i===
t&&(r={value:s,from:o});return r}function Y0(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),a=r==="["?e.indexOf(
"]",s+1):-1;if(a<0)return r===t?n+1:-1;let l=!1;for(let d=s;d<a;d++){let u=e.charAt(d+1)==="-"&&d+2<a;(u?e.charAt(d)<=t&&t<=e.charAt(d+2):e.charAt(d)===t)&&(l=!0),
u&&(d+=2)}return l===i?-1:a+1}function Kl(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?Y0(e,t,n.charAt(
i)):-1;if(s<0&&r<0)return!1;i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function xt(e){return e===null||/^(?:[1ety]|on)/i.test(e)}function Ae(e,n,t){
var r;return(r=e.find(o=>o.command===n&&Kl(o.name,t)))!=null?r:null}function zf(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))o===
"pre:"||o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function Oo(e){return zf(e,["pre:"])}function Yi(e,n){let t=Ae(e,"softdep",n);
return t!==null&&zf(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:Ae(e,"install",n)}function ot(e,n){return t=>e(t)==="absent"&&Yi(n,t)!==null?"module":e(t)}
function We(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Yi(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var fe="vfiokit_bind",q0=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),jf=`\
install ${fe} ${q0}`;function Wf(e,n){return{address:e.address,card:[e.id,e.subsystem].filter(t=>t!==null).join(":"),variant:n}}function Io({address:e,card:n,variant:t}){
return`options ${fe} ${e}=${n}${t===null?"":`,${t}`}`}function Jl(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(n=>`${n} `).join("")}${fe}`}function q(e){
let n=new Map;for(let t of e)if(!(t.command!=="options"||t.name!==fe))for(let{name:r,value:o}of Ao(t.rest)){let[i="",s=null]=(o||"").split(",");n.has(r)||n.set(
r,{address:r,card:i,variant:s,from:t})}return[...n.values()]}function Yl(e){let n=Ae(e,"softdep","vfio_pci");return Ae(e,"install",fe)!==null&&n!==null&&Oo(n).includes(
fe)}function dr(e){return e.replace(/\.\d$/,"")}function xn({address:e,card:n},t){return t!==void 0&&t.address===e&&`${t.id||""}:${t.subsystem||""}:`.startsWith(
`${n}:`)}function ur(e,n){if(!Yl(e))return[];let t=new Map(q(e).map(r=>[r.address,r]));return n.filter(r=>{let o=t.get(r.address);return o!==void 0&&xn(o,r)})}var Ro=new RegExp(
`^(?:install ${fe} .*|softdep vfio-pci pre: (?:\\S+ )*${fe})$`);function kt(e){var n,t;return(t=(n=new RegExp(`^options ${fe} ([0-9a-f:.]+)=\\S+$`).exec(e))==null?
void 0:n[1])!=null?t:null}function Gf(e,n){let t=Ae(e,"softdep","vfio_pci");return t!==null&&t.path!==n&&!Oo(t).includes(fe)?t:Ae(e,"install","vfio_pci")}var be="/var/lib/vfiokit",Ge=`${be}/journal.jsonl`,qi=1;function X0(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n&&(!("entry"in n)||typeof Object(n.entry).kind=="string")?n:null}catch(n){return null}}function X(e){let n=e.read(Ge);if(n===null)return[];let t=new Map,
r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=X0(i);if(s===null||!("vfiokit"in s)&&!t.has(s.run)||"vfiokit"in s&&s.vfiokit<=qi&&![s.claims,s.devices,s.dirs].
every(Array.isArray))throw new A("E_HOST",`${Ge} line ${o+1} is not a journal line; expected JSON with "run" and what belongs to it; restore the file from a bac\
kup or move it away, and undo by hand`);if("vfiokit"in s){if(s.vfiokit>qi)throw new A("E_HOST",`${Ge} has format ${s.vfiokit}, expected ${qi} at most; use the v\
fiokit that wrote it (version ${s.version}) or a newer one`);t.set(s.run,{...s,released:s.released||[],entries:[],done:!1});continue}let a=t.get(s.run);a!==void 0&&
("entry"in s?a.entries.push(s.entry):a.done=!0)}return[...t.values()]}function Zf(e){return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Kf(e){return e.map(({entries:n,done:t,...r})=>Zf([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Jf(e,n){let t=Kf(X(e));async function r(o){t+=Zf([o]),await e.write(Ge,t,384)}return await r({vfiokit:qi,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function ql(e,n){let t=X(e).filter(r=>!n.has(r.run));t.length>0?await e.write(Ge,Kf(t),384):e.remove(Ge)}function cr(e){
return`${e.thing} ${e.value}`}function Q0(e,{except:n,...t}){let r=(n||[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===!0});
return r.length===0?t:{...t,except:r}}function Ze(e,n){return Eo(X(e),n)}function Eo(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(cr(i));for(let i of o.claims)t.set(cr(i),{claim:Q0((r=t.get(cr(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function Xi(e){let n=new Map;for(let{module:t,done:r,released:o,devices:i}of X(e)){let s=r?o.flatMap(a=>[cr(a),a.thing==="line"&&kt(a.
value)]):[];for(let[a,{device:{id:l},by:d}]of n)(s.includes(`id ${l}`)||s.includes(a)||i.length>0&&t===d&&d==="gpu_passthrough")&&n.delete(a);for(let a of i)n.set(
a.address,{device:a,by:(n.get(a.address)||{by:t}).by})}return[...n.values()].map(({device:t})=>t)}function Xl(e,n){let t=X(e),r=Eo(t).map(cr);return n.some(o=>r.
includes(cr(o))||t.slice(-1).some(i=>!i.done))}function Cn(e,n,t=420){var o,i;let r=e.real(n);return(((i=(o=r===null?null:e.stat(r))==null?void 0:o.mode)!=null?i:t)&4)===0||Yf(e,r!=null?r:n)}function Yf(e,n){
var r,o;let t=n.replace(/\/[^/]*$/,"");return t.length>0&&((((o=(r=e.stat(t))==null?void 0:r.mode)!=null?o:1)&1)===0||Yf(e,t))}var qf=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function np(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function ex(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let a=-o;a<=o;a+=2){let l=i===void 0?0:tp(i,o,a);for(;l<e.length&&l-a<n.length&&
e[l]===n[l-a];)l++;if(s[a+o]=l,l>=e.length&&l-a>=n.length)return nx(r,e.length,n.length)}}return null}function tp(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function nx(e,n,t){var s;let r=[],[o,i]=[n,t];for(let a=e.length-1;a>=0;a--){let l=e[a-1],d=o-i,
u=l===void 0?0:tp(l,a,d);for(;o>u;)r.push([--o,--i]);if(l===void 0)break;d!==-a&&((s=l[d+a-2])!=null?s:0)+1===u?o--:i--}return r.reverse()}function _t(e,n){if(e===
n)return[];let t=np(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=e.slice(t).match(qf)||[],o=n.slice(t).match(
qf)||[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=ex(r,o);if(s===null)return ep(t,r.join(""),
o.join("")).reverse();let a=[],[l,d,u]=[t,0,0];for(let[c,f]of[...s,[r.length,o.length]]){let p=r.slice(d,c).join("");(c>d||f>u)&&a.push(...ep(l,p,o.slice(u,f).join(
""))),l+=p.length+(r[c]||"").length,[d,u]=[c+1,f+1]}return a.reverse()}var Xf=/[\s"',]/;function Qi(e,n){return n>0&&n<e.length&&!Xf.test(e.charAt(n-1))&&!Xf.test(
e.charAt(n))}function Qf(e,n){return e!==""&&/^["']/.test(n)&&n.startsWith(e,1)}function ep(e,n,t){let r=np(n,t),[o,i]=[n.slice(r),t.slice(r)];if(Qf(o,i))return[
[e+r,0,i.charAt(0)],[e+n.length,0,i.slice(o.length+1)]];if(Qf(i,o))return[[e+r,1,""],[e+r+1+i.length,o.length-1-i.length,""]];for(;r>0&&(Qi(n,r)||Qi(t,r));)r--;
let s=Math.min(n.length,t.length)-r,a=0;for(;a<s&&n[n.length-1-a]===t[t.length-1-a];)a++;for(;a>0&&(Qi(n,n.length-a)||Qi(t,t.length-a));)a--;return[[e+r,n.length-
r-a,t.slice(r,t.length-a)]]}function rp(e,n){return n.reduce((t,[r,o,i])=>t.slice(0,r)+i+t.slice(r+o),e)}var tx=104448;function fr(e){return Buffer.from(e,"latin1").toString("utf8")}var rx=/[^\s"']+/g,ox=/^[A-Za-z_][\w.-]*=(?=.*[^=])/,op=/["'\\]/g;function ip(e,n,t,r){
let o=t===null?null:t.replace(op,""),i="",s=0;for(let a of e.split(/(?<=\n)/)){let l=s+a.length,d=(r==null?void 0:r.includes(a.replace(/\r?\n$/,"")))===!0,u=r===
void 0||d||a.trim()===""?l:s+a.trimEnd().length,c=n.filter(([f,p])=>f<u&&(p>s||(r===void 0?f>=s:f>s)));if(c.length>0&&d)i+=a;else if(c.length>0){let f=s;i+=a.replace(
rx,(p,m)=>{var h;return o!==null&&!o.includes(p.replace(op,""))&&c.some(([b,g])=>b<=f+m&&g>=f+m+p.length)||r===void 0&&/^[ \t]*GRUB_[A-Z_]+=["']$/.test(a.slice(
0,m+p.length+1))?p:`${r===void 0&&((h=ox.exec(p))==null?void 0:h[0])||""}***`})}s=l}return i}function es(e){return e===""||e.endsWith(`
`)?e:e+`
`}function sp(e,n,t,r,o,i=!1,s=""){let a={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[l,d]=[n||"",t||""];if(r){let c=_t(l,
d),f=_t(d,l),p=c.map(([y,h])=>[y,y+h]),m=f.map(([y,h])=>[y,y+h]);return{before:fr(es(ip(l,p,i?d+s:null,o))),after:fr(es(ip(d,m,i?null:l+s,o))),...a}}let u=Math.
max(l.length,d.length);return u>tx?{dst_larger:u,...a}:{before:fr(es(l)),after:fr(es(d)),...a}}function Mo(e){return Of("sha256").update(e,"latin1").digest("hex")}function ap(e){let[n,t]=[2166136261,16777619];for(let r=0;r<e.length;r++){let o=e.charCodeAt(
r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}function Ql(e){return e===null?"":`\
sha256:${Mo(e).slice(0,12)}`}var ed=["/boot/grub2/grubenv","/etc/default/grub"];function Do(e,n){var t,r;return((t=e.stat(n))==null?void 0:t.type)!=="link"||ed.includes(n)?null:`is a symbol\
ic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; put a file in its place`}var ix=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function dp(e,n){let t=[],r=[];for(let[o,,i]of _t(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length,l=a?i.split(/\r?\n/):[i],d=s&&a?"":l.shift()||"";/[^\s"']/.test(d)&&r.push(d),t.push(...l.filter(u=>u.trim()!==""))}return{lines:t,words:r}}function sx(e,n){
let t=ix.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;
if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function ax(e,n){return e.filter((t,r)=>{
if(!/^\[.*\]\s*$/.test(t)||!n.has(t.trim()))return!0;let o=e.slice(r+1).find(i=>i.trim()!=="");return o!==void 0&&!o.startsWith("[")})}function lx(e,n,t){let r=e.
indexOf(n);return r<0||e.indexOf(n,r+1)>=0?e:e.slice(0,r)+t+e.slice(r+n.length)}function lp(e,n){return e.split(/(?<=\n)/).filter(t=>t.startsWith("[")||!n.has(t.
replace(/\r?\n$/,"")))}function nd(e,n,t,r=new Map){let o=new Set(n.lines),i=new Set(t),s=n.words.reduce((l,d)=>lx(l,d,r.get(d)||""),lp(e,o).join("")),a=lp(s,o).
map(l=>{let d=l.replace(/\r?\n$/,""),u=sx(d,i);return u===null?"":u+l.slice(d.length)});return ax(a,o).join("")}function ns(e){return e===null?"":Mo(e)}function td(e,n){let t=e.stat(n);if(t===null)return null;let r=Do(e,n);if(r!==null)throw _(`${n} ${r}`);if(t.type==="dir"||
t.type==="other")throw _(`${n} is not a regular file; expected one or nothing; move it away`);return e.read(n)}function ts(e,n){let t=n.replace(/\/[^/]*$/,"");return t===
""||e.real(t)!==null?[]:[...ts(e,t),t]}var up={facet:"persistent",label:e=>e.path,async observe(e,n){let t=td(e,n.path);return t===n.text?{before:"",after:""}:{
before:Ql(t),after:Ql(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,n.owner,t,n.restored);await t(),e.remove(ed.includes(n.path)&&
e.real(n.path)||n.path)},pending:()=>null,inverse(e,n){let t=td(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:ns(t),
after:ns(n.text),splices:_t(n.text||"",t||""),...dp(t||n.copied||"",n.text||""),...n.lost===void 0?{}:{lost:n.lost},...o===null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.
gid}},dirs:n.text===null?[]:ts(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n,t){return sp(n.path,td(e,n.path),n.text,n.secret!==void 0||
Cn(e,n.path,n.mode),n.secret,t,n.copied)}};var dx=["303730373031","303730373032","1f8b","28b52ffd","fd377a585a","02214c18","04224d18","5d0000","425a68","894c5a4f"];function rs(e){let n=e.toString("hex");
return dx.some(t=>n.startsWith(t))}function P(e){let n=e.startsWith('"')?1:0,t=e.indexOf("=");return Ke(t<0?e.slice(n):e.slice(n,t))}function ae(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).
replace(/^"/,"").replace(/"$/,"")}function T(e){return ae(e).split(",").filter(n=>n!=="")}function Ve(e,n){return P(e)===P(n)&&ae(e)===ae(n)&&e.includes("=")===
n.includes("=")}function it(e,n){return Ke(e).toLowerCase()===Ke(n).toLowerCase()}function Ke(e){return e.includes("-")?e.replace(/-/g,"_"):e}var pr="default_hugepagesz",Ln="hugepagesz",Hn="hugepages",Ue=[pr,Ln,Hn];function fp(e,n){var d;let t=u=>n.some(c=>c.key===u),r=(...u)=>!cx(St(e,u),St(n,u)),o=t(
pr)&&r(pr);if(t(Hn)&&!t(Ln))return(d=o?null:ux(e,St(n,[Hn]),t(pr)))!=null?d:cp(e,n,r(...Ue)?Ue:[]);let i=t(Ln)&&(t(Hn)?r(Ln,Hn):r(Ln)),{kept:s,added:a}=cp(e,n,[
...o?[pr]:[],...i?[Ln,Hn]:[]]),l=e.findIndex(u=>u.key===Ln);return{added:a,kept:o&&!t(Hn)?s.map((u,c)=>{var f;return((f=e[c])==null?void 0:f.key)===Hn&&(l<0||c<
l)?null:u}):s}}function ux(e,[n,...t],r){var u;let o=e.filter(c=>c.key===Hn),i=c=>{var f;return(f=St(e.slice(0,e.indexOf(c)),[Ln]).pop())==null?void 0:f.value},
s=(u=St(e,[pr]).pop())==null?void 0:u.value,[a,...l]=o.length<2&&!r?o:o.filter(c=>i(c)===void 0||i(c)===s);if(n===void 0||t.length>0||l.length>0)return null;let d=St(
e,[Ln]);return a===void 0?o.length>0||d.length>1||r&&d.some(c=>c.value!==s)?null:{kept:e.map(c=>c.token),added:[n.token]}:{kept:e.map(c=>c===a&&c.value!==n.value?
n.token:c.token),added:[]}}function cp(e,n,t){return{kept:e.map(r=>t.includes(r.key)?null:r.token),added:St(n,t).map(r=>r.token)}}function St(e,n){return e.filter(
t=>n.includes(t.key))}function cx(e,n){return e.length===n.length&&e.every(({key:t,value:r},o)=>{var i,s;return t===((i=n[o])==null?void 0:i.key)&&r===((s=n[o])==
null?void 0:s.value)})}function Re(e){return[...e.early,...e.added,...e.late]}function rn(e,n){return e.filter(t=>t.text!==null&&P(t.text)===Ke(n))}function Pt(e){for(let n of e)n.text=
null}function mp(e,n){var s;let t=Re(e).filter(a=>a.text!==null&&Ue.includes(P(a.text))),{kept:r,added:o}=fp(t.map(a=>pp(a.text||"")),n.map(pp));for(let[a,l]of t.entries())
l.text=(s=r[a])!=null?s:null;let[i]=rn(e.late,"hugepagesz").slice(-1);i!==void 0&&o.length>0&&o.every(a=>P(a)==="hugepages")?i.text=[i.text,...o].join(" "):e.added.
push(...o.map(a=>({text:a})))}function pp(e){return{token:e,key:P(e),value:ae(e)}}function gp(e,n){let t=i=>n.some(s=>i.text!==null&&Ve(i.text,s)),r=()=>{let i=Re(e).filter(t).map(a=>a.text||""),s=n.map(a=>i.length-1-[...i].reverse().findIndex(
l=>Ve(l,a)));return s.every((a,l)=>{var d;return a<i.length&&a>((d=s[l-1])!=null?d:-1)})};if(r())return;let o=n.filter(i=>!Re(e).some(s=>s.text!==null&&Ve(s.text,
i)));e.added.push(...o.map(i=>({text:i}))),!r()&&(Pt(Re(e).filter(t)),e.added.push(...n.map(i=>({text:i}))))}var rd={huge:mp,row:gp};var hp=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),fx=new Map([["amd_iommu","off"],["iommu","off"]]),
px=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),yp=1023,mx=34;function To(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&gx(i);i===mx&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function gx(e){return e===32||e>=9&&e<=13||e===160}function z(e){return To(e).map(([n,t])=>e.slice(n,t))}function on(e){
return hp.has(Ke(e))}function is(e){return hp.get(Ke(e))===!0}function Vn(e){return px.test(Ke(e))}function kn(e){return e.kind==="huge"?Ue:["key"in e?Ke(e.key):
P(e.token)]}function Y(e,n){let t=bp(e,e.length);return vp(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===e[o])}function Un(e,n,t=e.length,r=[]){let o=bp(
e,t,r);for(let d of n)vp(o,d);let i=[...o.early,...o.late].map(d=>d.text),s=e.map((d,u)=>{var c;return u<i.length?(c=i[u])!=null?c:null:d}),a=os(o.added.map(d=>d.
text));for(let d of[...os(s),...a]){let{length:u}=ae(d);if(!(P(d)!=="vfio_pci.ids"||u<=yp||e.includes(d)))throw _(`vfio-pci.ids on the kernel command line would\
 have ${u} characters, and the kernel takes ${yp} at most; name fewer ids`)}let l=o.early.length;return{kept:s,added:a,tokens:[...os(s.slice(0,l)),...a,...os(s.
slice(l)).flatMap(z)],removed:e.filter((d,u)=>s[u]!==d)}}function mr(e){return e.startsWith("#")?"--":e}function No(e){let n=e.indexOf("--");return n<0?e:e.slice(
0,n)}function bp(e,n,t=[]){let r=No(e).map(o=>({text:o}));return{early:r.slice(0,n),added:[],late:r.slice(n),apart:t}}function vp(e,n){switch(n.kind){case"flags":
return yx(e,n.key,n.has,n.lacks);case"list":return hx(e,n.key,n.items,n.without||[]);case"token":return bx(e,n.token);case"row":return rd.row(e,n.tokens);case"h\
uge":return rd.huge(e,n.tokens);case"absent":return Pt(Re(e).filter(t=>t.text!==null&&Ve(t.text,n.token)))}}function yx(e,n,t,r){let o=()=>{let a=rn(Re(e),n).flatMap(
u=>T(u.text||"")),l=t===void 0?-1:a.lastIndexOf(t),d=u=>a.includes(u)&&(l<0||u===fx.get(Ke(n))||a.lastIndexOf(u)>l);return(t===void 0||l>=0)&&!r.some(d)};if(o())
return;for(let a of rn(t===void 0?Re(e):e.late,n))wp(a,l=>!r.includes(l));if(t===void 0||o())return;let i=rn(Re(e),n),s=i.flatMap(a=>T(a.text||"")).filter(a=>a!==
t&&!r.includes(a));Pt(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function hx(e,n,t,r){let o=is(n);for(let f of rn(Re(e),n))wp(f,p=>!r.some(
m=>it(m,p)));let i=rn(Re(e),n),s=(o?i:i.slice(-1)).flatMap(f=>T(f.text||""));if(t.every(f=>s.some(p=>it(p,f))))return;let a=rn(e.late,n),l=o?rn([...e.apart.includes(
Ke(n))?[]:e.early,...e.added],n):i,d=o?a.flatMap(f=>T(f.text||"")):[],u=[];for(let f of[...l.flatMap(p=>T(p.text||"")),...t.filter(p=>!d.some(m=>it(m,p)))])u.some(
p=>it(p,f))||u.push(f);let c=o?void 0:a[a.length-1];Pt(l),c===void 0?e.added.push({text:`${n}=${u.join(",")}`}):c.text=`${n}=${u.join(",")}`}function bx(e,n){let t=rn(
Re(e),P(n));(Vn(P(n))?t:t.slice(-1)).some(o=>Ve(o.text||"",n))||(Vn(P(n))||Pt(t),e.added.push({text:n}))}function wp(e,n){let t=T(e.text||""),r=t.filter(n);r.length!==
t.length&&(e.text=r.length===0?null:`${(e.text||"").replace(/=[^]*/,"")}=${r.join(",")}`)}function os(e){return e.filter(n=>n!==null)}var vx=["0300","0302","0380"],wx=["0403","0c03","0c80"],$x={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/,"18ca":/^002[017]$/,
"126f":/^07(18|50)$/},xx=["1af4:1050","1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","15ad:0710","1414:5353","1414:008a","1414:008c","1414:008e","8\
0ee:beef","1d0f:1111","fb5d:40fb","1ab8:4005","5853:c147"],kx=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,_x=["1d17:3a02","1\
d17:3a03","1d17:3a04","1d17:3d01","0014:7a05","0014:7a06","0014:7a15","0014:7a25","0014:7a36","10de:2e12"],Sx=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","\
8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],$p={"01":"storage","02":"network","03":"display","04":"multimedia","0403":"a\
udio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"system","0b":"processor","0c":"serial \
bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function At(e){return e!==null&&vx.includes(e)}function od(e){return e!==null&&wx.includes(e)}
function ss(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function sn(e){return e.class==="0680"&&e.vendor==="10de"&&e.device!==null&&e.device>="1000"}function xp(e){
return e!==null&&(/^0[12]/.test(e)||e==="0c03")}function kp(e,n){let t=$x[e];return t!==void 0&&t.test(n)}function _p(e){return xx.includes(e)}function Sp(e){return e!==
null&&Sx.includes(e)}function Pp(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):_x.includes(
`${n}:${t}`)||n==="10de"&&kx.test(t)}function _n(e){var n,t;return e===null?"device":(t=(n=$p[e])!=null?n:$p[e.slice(0,2)])!=null?t:"device"}var Co="/sys/kernel/iommu_groups",Px="/sys/class/iommu",Op="/sys/firmware/acpi/tables",Ax=["DMAR","IVRS","IORT","VIOT"],Ox=/^(.+[-_])?vfio[-_]pci$/,Ip=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Je(e){var r,o;let n=Ap(e,Px),t=(o=(r=Ap(e,Co))==null?void 0:r.filter(i=>Rx(e,i)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:null,
units:n,groups:t===null?null:t.length}}function gr({active:e,groups:n}){return e===null||e&&n===null?"unseen":e?"passed_over":"off"}var Rp="although the IOMMU i\
s on",Ep="to be seen here";function yr(e){var n;return{...Je(e),firmware_table:(n=Ax.find(t=>e.real(`${Op}/${t}`)!==null&&(t!=="IORT"||Ix(e))))!=null?n:null}}function Ix(e){
let n=e.bytes(`${Op}/IORT`,0,1048576);if(n===null||n.length<44)return!0;let t=n.readUInt32LE(40);for(let r=n.readUInt32LE(36);r>0;r--){let o=t+3>n.length?0:n.readUInt16LE(
t+1);if(o===0||n[t]===3||n[t]===4)return!0;t+=o}return!1}function hr(e,n,t){let r=e.list(`${Co}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(
o=>o.address)}function Mp(e,n){return/\bdirect$/m.test(e.attr(`${Co}/${n}/reserved_regions`)||"")}function H(e){return e!==null&&Ox.test(e)}function Ho(e){return e===
"pci-stub"||e==="none"||H(e)}function br(e,n,t=()=>[]){if(n===void 0)return`${e} (${Ip.test(e)?"a mediated device":"not in /sys/bus/pci"})`;let{driver:r}=n;if(Ho(
r!=null?r:n.override))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===null&&(o||n.class!==null&&!xp(n.class)))return null;let i=t(e);
return`${e} (${_n(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function Rx(e,n){let t=e.list(`${Co}/${n}/devices`);return(t.length===
0||t.some(r=>!Ip.test(r)))&&!Ot(e,n)}function Ot(e,n){return e.attr(`${Co}/${n}/name`)==="vfio-noiommu"}function Ap(e,n){return e.real(n)===null?null:e.list(n)}var Dp={"10de":["nouveau","nvidia","nova_core"],1002:["amdgpu","radeon"],8086:["i915","xe"]},Ex={"10de":["i2c_nvidia_gpu"],1002:["i2c_designware_pci"]},Tp=Object.
values(Dp).flat();function an(e){let n=H(e.driver)||e.module===null?[]:[e.module];return[...new Set([...n,...Dx(e)])]}function as(e,n){let{driver:t,module:r}=e,
o=an(e),i=t===null||r!==null||H(t)?[]:[me(t)].filter(n);return[...o,...i.filter(s=>!o.includes(s))]}function ls(e){return an({vendor:e.slice(0,4),device:e.slice(
5),class:"0302",driver:null,module:null})}var Mx=["modprobe.blacklist","module_blacklist"];function vr(e){let[n=[],...t]=e.map(r=>r.filter(o=>Mx.includes(P(o))).
flatMap(T).map(me));return new Set(n.filter(r=>t.every(o=>o.includes(r))))}function Dx(e){let{class:n,vendor:t}=e;return t===null?[]:sn(e)?["nvidia"]:At(n)||t===
"1002"&&ss(n)?Dp[t]||[]:n==="0403"?["snd_hda_intel"]:n==="0c03"?["xhci_pci"]:n==="0c80"?Ex[t]||[]:[]}function Np(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>ds(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(ds)}
function ds(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function Ee(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function Cp(e){var n;return(((n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])||"").replace(/-/g,"_")}function id(e,n){let t=new Set(e),r=new Set(e.map(Cp));
return n.filter(o=>"file"in o?!t.has(ds(o.file)):!r.has(o.module.replace(/-/g,"_")))}function Hp(e,n){let t=e.map(Cp);return n.filter(r=>!t.some(o=>`${o}_`.startsWith(
`${r}_`)))}function Lp(e,n){let t=new Set(e);return n.filter(r=>t.has(ds(r)))}var wr="/var/lib/vfiokit/images.json",Up=1;function us(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Vp(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function Tx(e){if(!us(e)||!us(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[Vp(e.holds),Vp(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function sd(e){return ee(e,"image records",()=>Nx(e))}function Nx(e){let n=new Map,t;try{t=JSON.parse(
e.attr(wr)||"")}catch(r){return n}if(!us(t)||t.format!==Up||!us(t.images))return n;for(let[r,o]of Object.entries(t.images)){let i=Tx(o);i!==null&&n.set(r,i)}return n}
function Ye(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function $r(e,n){let t=sd(e).get(n),r=Ye(e,n);return t!==void 0&&
r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function Bp(e){let[n,...t]=sd(e).values();return((n==null?void 0:n.lacks)||[]).filter(r=>t.
every(o=>o.lacks.includes(r)))}function Fp(e,n,t){let r={};for(let[o,i]of sd(e))e.real(o)!==null&&(r[o]=i);return r[n]=t,JSON.stringify({format:Up,images:r})+`
`}function ad(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>Ye(e,o)!==null)]}))]}
function ld(e,n){return ee(e,`hash of ${n}`,()=>{let t=Ye(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":ap(t)})}function zp(e,n){let t={};for(let r of ad(e,n))t[r]=ld(e,r);return t}var jp=new Map;function Wp(e,n){let t=Ye(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function dd(e,n,t){jp.set(Wp(e,n),t)}function ud(e,n){var t;return(t=jp.get(Wp(e,n)))!=null?t:null}function xr(e,n){let t=id(n,e.holds).map(Ee);if(t.length>0)
return`it lacks ${t.join(" and ")}`;let r=Lp(n,e.lacks||[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function Gp(e,n){var t;return(t=[...n].find(
r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function cd(e,n){let t=Ye(e,n.path);if(t===null)return"it does not exist";if(t.size===0)return"\
it is empty";let r=$r(e,n.path);for(let o of ad(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==ld(e,o))return`${o} has changed since it was\
 built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function cs(e,n){var a;let t=ud(
e,n.path),r=$r(e,n.path),o=t===null?[]:id(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(Ee):r===null?null:n.holds.map(Ee).filter(l=>r.holds.includes(
l));return{why:(a=cd(e,n))!=null?a:t!==null?xr(n,t):null,holds:i}}function Zp(e,n){let t=$r(e,n.path);return t!==null&&n.holds.every(r=>t.holds.includes(Ee(r)))&&
(n.lacks||[]).every(r=>t.lacks.includes(r))}var Cx=1.3,Hx=/^init(rd|ramfs)/;function Lx(e){return e.replace(/\/[^/]*$/,"")||"/"}function fs(e,n){return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:
["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function Kp({stdout:e,stderr:n}){return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ").slice(-600)||"no message"}async function ps(e,n,t){let r=ud(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.
runnable(o).ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=Np(i.stdout,n==="dracut");if(i.code!==
0||s.length===0)throw new A("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${Kp(i)})`);return dd(e,t,s),s}async function Jp(e,n){var l;let t=Lx(n.path),
r=e.list(t).filter(d=>Hx.test(d)).map(d=>{var u,c;return(c=(u=Ye(e,`${t}/${d}`))==null?void 0:u.size)!=null?c:0}),o=Math.ceil(Math.max(0,...r)*Cx/1024),{code:i,
stdout:s}=await e.ask(["df","-Pk",t],{timeout:30}),a=(l=/\s(\d+)\s+\d+%\s/.exec(s.trim().split(`
`).pop()||""))==null?void 0:l[1];if(!(i!==0||a===void 0||Number(a)>=o))throw _(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/1024)} M\
iB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run this agai\
n`)}async function Yp(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new A("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${Kp(r)}); expected 0; run it by\
 hand to see why, then run this again`)}function Vx(e){return/^\s*update_initramfs=["']?no\b/m.test(e.attr("/etc/initramfs-tools/update-initramfs.conf")||"")?"u\
pdate_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":(e.attr("/proc/mounts")||"").split(`
`).map(t=>t.split(" ")).some(([,t,,r=""])=>t==="/boot"&&r.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function qp(e,n,t){let r=Ye(e,n.path);r===null||t===null||xr(n,t)!==null||(dd(e,n.path,t),await e.write(wr,Fp(e,n.path,{ino:r.ino,size:r.size,
mtimeMs:r.mtimeMs,inputs:zp(e,n.inputs),holds:n.holds.map(Ee),lacks:[...n.lacks||[],...Hp(t,Tp).map(o=>Ee({module:o}))]}),384))}async function Ux(e,n){let t=Ye(
e,n.path),r=fs(e,n);await Yp(e,r);let o=Ye(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new A("E_DRIFT",`${r.join(
" ")} ended without an error, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${Vx(e)}`);await qp(e,n,await ps(e,n.tool,n.path))}async function Bx(e,n){
var s,a,l;let t=rt(n.path),r=["dracut","--force",t,n.kernel],o=fs(e,n),i=d=>new A("E_DRIFT",`${o.join(" ")} ended without an error, but ${d}; ${n.path} is as it\
 was; run it by hand and look at its output`);e.remove(t);try{if(await Yp(e,r,o),((a=(s=Ye(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(!rs(
(l=e.bytes(t,0,6))!=null?l:Buffer.alloc(0)))throw i("what it wrote is no archive that a kernel unpacks");let d=await ps(e,n.tool,t),u=d===null?null:xr(n,d);if(u!==
null)throw i(`of the new image: ${u}`);await e.replace(t,n.path),await qp(e,n,d)}catch(d){throw e.remove(t),d}}function Xp(e,n){return n.tool==="dracut"?Bx(e,n):
Ux(e,n)}var Qp={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function Fx(e,n,t){let r=Gp(n,t);if(r!==null)return`${r} changes`;let o=cd(e,n);if(o!==null||
Zp(e,n))return o;if(n.holds.length===0&&(n.lacks||[]).length===0)return null;try{let i=await ps(e,n.tool,n.path);return i===null?null:xr(n,i)}catch(i){if(i instanceof
A)return i.message;throw i}}var em={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(Ee)].join(", with "),o=n.always===!0?
"a rebuild is asked for":await Fx(e,n,t);return o!==null&&e.runnable(Qp[n.tool]).ok&&await Jp(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},apply:Xp,pending(e,n){
return e.runnable(Qp[n.tool]).ok?null:fs(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};var zx=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],jx=7,Wx=195;function nm(e,n){var o;let t=new Map;tm(e,`/sys/bus/pci/devices/${n.address}`,
jx,t);let r=(o=/^Device Minor:\s*(\d+)/m.exec(e.attr(`/proc/driver/nvidia/gpus/${n.address}/information`)||""))==null?void 0:o[1];return r!==void 0&&t.set(`/dev\
/nvidia${r}`,`${Wx}:${r}`),n.driver==="amdgpu"&&t.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),H(n.driver)&&n.group!==null&&t.set(`/dev/vfio/${n.group}`,e.attr(
`/sys/class/vfio/${n.group}/dev`)),t}function tm(e,n,t,r){var o,i,s;for(let a of e.list(n)){let l=`${n}/${a}`;if(((o=e.stat(l))==null?void 0:o.type)!=="dir")continue;
let d=e.attr(`${l}/dev`),u=(i=e.link(`${l}/subsystem`))==null?void 0:i.replace(/.*\//,""),c=d===null||u===void 0||!zx.includes(u)||(s=/^DEVNAME=(.+)$/m.exec(e.attr(
`${l}/uevent`)||""))==null?void 0:s[1];c!==void 0&&r.set(`/dev/${c}`,d),t>1&&tm(e,l,t-1,r)}}var Gx="pid:[4026531836]",Zx={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function kr(e){return e.list("/proc").
filter(n=>/^\d+$/.test(n))}function Lo(e,n){let t=new Map,r=new Map;for(let i of n)for(let[s,a]of nm(e,i))t.set(s,i.address),a!==null&&r.set(a,s);if(t.size===0)
return[];let o=[];for(let i of kr(e)){let s=new Set;for(let a of e.list(`/proc/${i}/fd`)){let l=`/proc/${i}/fd/${a}`,d=e.link(l);if(d===null||!/(^|\/)dev\//.test(
d))continue;let u=t.has(d)?d:r.get(e.device(l)||"");u!==void 0&&s.add(u)}for(let a of s)o.push({address:t.get(a)||"",node:a,...im(e,i)})}return o}function ms(e){
let n=new Map;for(let{who:t,node:r}of e)n.set(t,[...n.get(t)||[],r]);return[...n].map(([t,r])=>`${t} has ${[...new Set(r)].join(", ")} open`).join("; ")}function rm(e){
return kr(e).flatMap(n=>{let t=Zx[om(e,n)];return t===void 0?[]:[im(e,n).who.replace(/^\S+/,t)]})}function Vo(e){let n=e.link("/proc/self/ns/pid");return n!==null&&
n!==Gx?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===0?"without root the open files of o\
thers are not to be seen":null}function fd(e,n){var r;let t=Number((r=e.attr(`/sys/module/${n}/refcnt`))!=null?r:0)-e.list(`/sys/module/${n}/holders`).length;return t>
0?t:0}function om(e,n){return e.attr(`/proc/${n}/comm`)||""}function im(e,n){let{unit:t,within:r}=pd(e.attr(`/proc/${n}/cgroup`)||""),o=[`process ${n}`,...t===null?
[]:[`unit ${t}`],...r===null?[]:[r]];return{who:`${om(e,n)||"a process"} (${o.join(", ")})`,unit:t}}var Kx=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["cont\
ainer",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["container",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],
["container",/\/machine-([^/]+)\.scope/]];function pd(e){var o,i,s,a,l;let n=e.split(`
`),r=((s=(i=(o=n.find(d=>d.startsWith("0::/")&&d.length>4))!=null?o:n.find(d=>d.includes(":name=systemd:")))!=null?i:n[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[d,u]of Kx){let c=(a=u.exec(r))==null?void 0:a[1];if(c!==void 0)return{unit:null,within:`${d} ${c}`}}return{unit:(l=r.split("/").reverse().
find(d=>/\.(service|scope)$/.test(d)))!=null?l:null,within:null}}var md="vfiokit-write";function st(e){return ee(e,"left-writers",()=>{var t,r;let n=new Map;for(let o of e.list("/proc")){if(!/^\d+$/.test(o)||((t=e.attr(`/proc\
/${o}/comm`))==null?void 0:t.startsWith(md))!==!0)continue;let i=(r=(e.attr(`/proc/${o}/cmdline`)||"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:r.pop();i!==void 0&&n.set(i,Number(o))}return n})}var at="/sys/class/block",Jx=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function lt(e){return(e||"").split("/").filter(n=>Jx.test(n))}function sm(e,n){return gd(
e,e.real(`${at}/${n}`),new Set)}function am(e,n){return gd(e,e.real(`/sys/dev/block/${n}`),new Set)}function Uo(e,n){var i,s;if(!n.startsWith("/dev/"))return null;
let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${at}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=e.list(at).
find(a=>a.startsWith("dm-")&&e.attr(`${at}/${a}/dm/name`)===o))!=null?s:null}function lm(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrfs/${o}/de\
vices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function dm(e,n){let t=e.list(at).filter(r=>{let o=e.attr(`\
/run/udev/data/b${e.attr(`${at}/${r}/dev`)||""}`)||"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABEL=${n.replace(/\W/g,"\\$&")}$`,"m").test(
o)});return t.length>0?t:null}function gd(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=Xx(n),o=lt(n);if(o.length>0)return[{name:r,functions:o,portals:[]}];
let i=e.stat(`${n}/partition`)===null?n:Qx(n),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...Yx(e,i)],a=qx(e,i);return[...s.map(l=>gd(e,e.real(l),t)).
reduce((l,d)=>[...l,...d],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function Yx(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(at).filter(a=>s.test(a)).map(a=>`${at}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function qx(e,n){var i,s;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(a=>a.startsWith(`connection${t}:`)).map(a=>{var l;return(l=e.attr(`/sys/class/iscsi_connection/${a}/address`))!=null?l:e.attr(
`/sys/class/iscsi_connection/${a}/persistent_address`)}).filter(a=>a!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec(e.attr(`${r}/address`)||"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function Xx(e){return e.slice(e.lastIndexOf(
"/")+1)}function Qx(e){return e.slice(0,e.lastIndexOf("/"))}var ek=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],nk="/var/lib/nova/";function gs(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>e.attr(t)||"").join(`
`).split(`
`);return[...new Set(n)].map(rk).filter(t=>t!==null)}function hd(e){let n=e.attr("/proc/mounts");return e.attr("/proc/cmdline")!==null&&n!==null&&/^\s*[^#\s]\S*\s+\/boot\/?\s/m.
test(e.read("/etc/fstab")||"")&&!/^\S+ \/boot /m.test(`${n}
${e.attr("/proc/1/mounts")||""}`)}function ys(e){if(hd(e))throw _("/boot is in /etc/fstab and not mounted; expected what the next boot reads there; mount it")}function um(e){
let n=new Set(ek.map(t=>bd(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(nk))}function bd(e,n){return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(
`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function cm(e){return(e.attr("/proc/swaps")||"").split(`
`).slice(1).map(n=>n.trim().split(/\s+/)).map(([n="",t=""])=>({path:yd(n),type:t})).filter(n=>n.path!=="")}function Fo(e,n){let{type:t,number:r,source:o}=n;if(t===
"zfs"){let a=dm(e,o.split("/")[0]||"");return a===null?null:Bo(e,a)}if(t==="btrfs")return Bo(e,lm(e,Uo(e,o)));if(!r.startsWith("0:"))return am(e,r);let i=o.split(
":").map(a=>Uo(e,a)).filter(a=>a!==null);if(i.length>0)return Bo(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?tk(n):[];return s.length===0?[]:[{name:o,functions:[],
portals:s}]}function Bo(e,n){return n.map(t=>sm(e,t)).reduce((t,r)=>[...t,...r],[])}function tk({source:e,options:n,type:t}){var o;let r=(o=/(?:^|,)addr=([^,]+)/.
exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,"")):[]}function rk(e){
let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",a=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:yd(o),type:i,number:r,
source:yd(s),options:a}}function yd(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var wd="/sys/bus/pci/devices",$d="pci",xd=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,ok=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,ik=6;
function gm(e){let n=ok.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function ym(e){let n=xd.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function Q(e){
return e.list(wd).length>0}function E(e){return ee(e,$d,()=>e.list(wd).filter(n=>xd.test(n)).map(n=>ak(e,n)))}function Or(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function zo(e,n){return e.filter(t=>t.id===n)}function Ir(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var sk={get vendor(){return Sr(this,"vendor",4)},get device(){return Sr(this,"device",4)},get id(){
return mm(this.vendor,this.device)},get subsystem(){return mm(Sr(this,"subsystem_vendor",4),Sr(this,"subsystem_device",4))},get class(){let e=Sr(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return Sr(this,"revision",2)},get driver(){return vd(this,"driver")},get module(){return Ar(this,"module",()=>this.
driver===null?null:bm(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&st(this.host).has(this.address))return null;
let e=Pr(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=vd(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var n;let e=pm(this);return e===null||this.responding===!1?null:((n=e[14])!=null?n:0)&127},get responding(){let e=pm(this);return e===null?null:e.some(n=>n!==255)},
get numa(){return _r(this,"numa_node")},get bootVga(){return _r(this,"boot_vga")},get physfn(){return vd(this,"physfn")},get totalVfs(){return _r(this,"sriov_to\
talvfs")},get numVfs(){return _r(this,"sriov_numvfs")},get modalias(){return Pr(this,"modalias")},get resetMethods(){let e=Pr(this,"reset_method");return e===null?
null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=Pr(this,"resource");return e===null?null:lk(e)},get linkWidth(){return _r(this,"current_link_width")},
get maxLinkWidth(){let e=_r(this,"max_link_width");return e===255?null:e},get upstream(){return Ar(this,"..",()=>(this.host.real(this.base)||"").split("/").slice(
0,-1).filter(e=>xd.test(e)))},get consumers(){return fm(this,"consumer")},get suppliers(){return fm(this,"supplier")},get mdevs(){return hm(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e))}};function ak(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${wd}/${n}`,kept:new Map};return Object.assign(Object.create(sk),t)}function Ar({
kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function Pr(e,n){return Ar(e,n,()=>e.host.attr(`${e.base}/${n}`))}function _r(e,n){let t=Pr(e,n);return t!==
null&&/^-?\d+$/.test(t)?Number(t):null}function Sr(e,n,t){let r=Pr(e,n);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}
function vd(e,n){return Ar(e,`${n}@`,()=>bm(e.host.link(`${e.base}/${n}`)))}function hm(e){return Ar(e,"/",()=>e.host.list(e.base))}function fm(e,n){return hm(e).
filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function pm(e){return Ar(e,"config",()=>{let n=e.host.bytes(`${e.base}/config`,0,64);return n!==
null&&n.length>=16?n:null})}function mm(e,n){return e===null||n===null?null:`${e}:${n}`}function bm(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function lk(e){
return e.split(`
`).slice(0,ik).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var vm="/sys/class/net",dk=1,uk=512;function xm(e){return[...new Set(Sm(e).filter(n=>n.bits===0).map(n=>n.via))]}function bs(e,n){var o,i;let t=pk(n);return t===
null?null:(i=(o=Sm(e).filter(s=>s.to.length===t.length&&_d(t).startsWith(_d(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function km(e,n){let t=kd(e,n,new Set);return t.length>0?t:kd(e,"ovs-system",new Set([n]))}function _m(e){let n=ck(e);return[...n===null?[]:
[n],...fk(e,22)]}function kd(e,n,t){if(t.has(n))return[];t.add(n);let r=lt(e.real(`${vm}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${vm}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>kd(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function Sm(e){let n=hs(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>wm(
r)).map(([r="",o="",,,,,,i=""])=>({to:Pm(o),bits:_d(i).replace(/0/g,"").length,via:r})),t=hs(e,"/proc/net/ipv6_route").filter(r=>wm(r[8]||"")&&r[9]!=="lo").map(
([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function wm(e){let n=parseInt(e,16);return(n&dk)!==0&&(n&uk)===0}function ck(e){
var t;let n="self";for(let r=0;r<64&&n!=="0";r++){let o=(e.attr(`/proc/${n}/environ`)||"").split("\0").find(l=>l.startsWith("SSH_CONNECTION=")),[i,,s]=(o==null?
void 0:o.slice(15).split(" "))||[];if(i!==void 0&&s!==void 0)return{peer:i,local:s};let a=(t=/^PPid:\s*(\d+)$/m.exec(e.attr(`/proc/${n}/status`)||""))==null?void 0:
t[1];if(a===void 0)return null;n=a}return null}function fk(e,n){let t=`:${n.toString(16).toUpperCase().padStart(4,"0")}`;return[...hs(e,"/proc/net/tcp"),...hs(e,
"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:$m(o),local:$m(r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="\
0:0:0:0:0:0:0:1")}function hs(e,n){return(e.attr(n)||"").split(`
`).map(t=>t.trim().split(/\s+/)).filter(t=>t.length>1)}function $m(e){var r;let n=Pm(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(n))==
null?void 0:r[1];return t!==void 0?(t.match(/../g)||[]).map(o=>parseInt(o,16)).join("."):(n.match(/..../g)||[]).map(o=>parseInt(o,16).toString(16)).join(":")}function Pm(e){
return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function _d(e){return[...e].map(n=>parseInt(n,16).toString(2).padStart(4,"0")).join("")}function pk(e){
let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==null)return t.slice(1).map(u=>Number(u).toString(
16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),i=u=>u.split(":").filter(c=>c!=="").map(c=>c.padStart(
4,"0")),[s,a]=[i(r),i(o||"")],l=o===void 0?0:8-s.length-a.length,d=[...s,...Array(Math.max(0,l)).fill("0000"),...a].join("");return d.length===32?d:null}function vs(e){let n=new Map;function t(o,i){for(let s of yk(e,o)){let a=n.get(s)||[];a.includes(i)||n.set(s,[...a,i])}}function r(o,i){if(o!==null)for(let s of km(
e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of mk(e)){i===null&&t(hk(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,functions:a,portals:l}of i||
[]){t(a,`${o} (${s})`);for(let d of l)r(bs(e,d),u=>`${o} (${s} at ${d}, through ${u})`)}}for(let o of xm(e))r(o,i=>`the default route (${i})`);for(let{peer:o,local:i}of _m(
e))for(let s of new Set([bs(e,o),bs(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return n}function It(e){return e.length>4?`${e.slice(0,4).join(", ")} a\
nd ${e.length-4} more`:e.join(", ")}function mk(e){let n=gs(e),t=cm(e).map(r=>{let o=r.type==="file"?null:Uo(e,r.path),i=r.type==="file"?bd(n,r.path):null;return{
what:"swap",leaves:o!==null?Bo(e,[o]):gk(e,n.filter(s=>s.at===i))}});return[...um(n).map(r=>({what:r.at,leaves:Fo(e,r)})),...t]}function gk(e,n){return n.map(r=>Fo(
e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function yk(e,n){let t=n.map(r=>e.link(`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[
...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function hk(e){return E(e).filter(n=>{var t;return((t=n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.
address)}var bk=[(e,{address:n})=>{let t=vs(e).get(n);return t===void 0?null:`the node lives on it: it carries ${It(t)}`},(e,{address:n})=>{let t=st(e).get(n);return t===
void 0?null:`process ${t}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,n,t)=>{let r=t==="unbind"?Lo(e,[n]):[];
return r.length===0?null:ms(r)},(e,n,t)=>{var r;return t==="unbind"&&((r=n.numVfs)!=null?r:0)>0?`${n.numVfs} of its virtual functions are enabled`:null}];function Am(e,n,t){
let r=E(e).find(o=>o.address===n);if(r===void 0)return"it is not there any more";for(let o of bk){let i=o(e,r,t);if(i!==null)return i}return null}var Om=60,Im={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function Rt(e){return`/sys/bus/pci/devices/${e}`}function ln(e,n){
let t=e.link(`${Rt(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function Wo(e,n){if(ln(e,n)===null&&st(e).has(n))return null;let t=e.attr(`${Rt(n)}/dr\
iver_override`);return t===null||t===""||t==="(null)"?null:t}var Rm={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function jo(e,n,t,r,o){try{await e.writeAttribute(r,o,Om)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${vk(t,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${Om} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new A("E_APPLY",`${n} could not be ${Rm[t]}: ${l}`,{cause:i})}}function vk(e,n){var r;let t=(r=
Im[`${e} ${n}`])!=null?r:Im[n];return t===void 0?"":` (${t})`}async function Sd(e,n,t){let{address:r}=n,o=u=>{let c=t?Am(e,r,u):null;if(c!==null)throw new A("E_\
RACED",`${r} was not ${Rm[u]}, since something changed while this ran: ${c}; end that and run this again`)},i=(u,c,f)=>(o(u),jo(e,r,u,c,f));o("driver_override");
let s=`/sys/bus/pci/drivers/${n.driver||""}`;if(n.driver!==null&&e.stat(s)===null)throw new A("E_APPLY",`the running kernel has no driver ${n.driver} to give ${r}\
 to; expected ${s}; load its module or reboot`);let a=ln(e,r),l=e.attr(`${Rt(r)}/driver_override`)!==null;if(l&&Wo(e,r)!==n.override&&await i("driver_override",
`${Rt(r)}/driver_override`,`${n.override||""}
`),a===n.driver||(n.forget!==void 0&&H(a)&&await wk(e,n,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),n.driver===null))return;ln(e,r)!==n.
driver&&(l||!H(n.driver)?await i("bind",`${s}/bind`,r):await $k(e,n,s));let d=ln(e,r);if(d!==n.driver)throw new A("E_APPLY",`${r} was bound to ${n.driver}, and \
now has ${d===null?"no driver":`the driver ${d}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function wk(e,{address:n,forget:t=""},r){try{await jo(e,n,"remove_id",`/sys/bus/pci/drivers/${r||""}/remove_id`,t)}catch(o){if(!(o instanceof
A)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function $k(e,{address:n},t){let r=["vendor","device"].map(o=>(e.attr(`${Rt(n)}/${o}`)||"").replace(
/^0x/,"")).join(" ");await jo(e,n,"new_id",`${t}/new_id`,r),ln(e,n)===null&&await jo(e,n,"bind",`${t}/bind`,n),await jo(e,n,"remove_id",`${t}/remove_id`,r)}function Pd(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}function xk(e,n,t){return n===e.driver&&(t===e.override||t===null&&H(n))}async function kk(e,n,t,r){
let o=[],i=[];for(let[s,a]of[...t].reverse()){if(a.kind!=="driver"||s!==n&&(s.card===void 0||s.card!==n.card))continue;let l=Pd(a.driver,a.override);try{if(s===
n&&Reflect.get(Object(r.cause),"left")!==void 0)throw new A("E_APPLY","its driver did not let go");let d={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(ln(e,a.address)!==a.driver||Wo(e,a.address)!==a.override)&&await Sd(e,d,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(d){if(!(d instanceof
A))throw d;let u=ln(e,a.address);i.push(`${a.address} has ${u===null?"NO DRIVER":`the driver ${u}`} instead of ${l} (${d.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var Em={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,n){let[t,r]=[ln(e,n.address),Wo(e,n.address)],o=Pd(n.driver,n.
override);return{before:xk(n,t,r)?o:Pd(t,r),after:o}},apply:(e,n)=>Sd(e,n,!0),pending(e,{address:n,driver:t,override:r}){if(e.live)return null;let o=ln(e,n);return[
`echo ${r||""} > ${Rt(n)}/driver_override`,...o===null||o===t?[]:[`echo ${n} > /sys/bus/pci/drivers/${o}/unbind`],...t===null||o===t?[]:[`echo ${n} > /sys/bus/p\
ci/drivers/${t}/bind`]].join(" && ")},inverse:(e,n)=>({kind:"driver",address:n.address,driver:ln(e,n.address),override:Wo(e,n.address)}),rollBack:kk,touches:()=>[]};var _k={intel:"intel_iommu",amd:"amd_iommu",arm:null},Go=["intel_iommu","amd_iommu","iommu"],Sk=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]];function $s({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=_k[e];return[...o===null?[]:[{kind:"flags",key:o,has:"on",lacks:["off"]}],...Pk(
e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...Et(r)]}function Pk(e,n){return e==="arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:
[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function Et(e){let n=e.filter(r=>Ue.includes(P(r))),t=e.filter(r=>!n.includes(
r)).flatMap((r,o,i)=>{let s=P(r);return on(s)?[{kind:"list",key:r.replace(/=[^]*/,""),items:T(r)}]:Vn(s)?i.findIndex(a=>P(a)===s)===o?[Ak(s,i.filter(a=>P(a)===s))]:
[]:!Go.includes(s)||ae(r)===""?[{kind:"token",token:r}]:T(r).map(a=>({kind:"flags",key:s,has:a,lacks:Ad(a)}))});return n.length===0?t:[...t,{kind:"huge",tokens:n}]}
function Ak(e,n){return{kind:"row",key:e,tokens:n.filter((t,r)=>!n.slice(r+1).some(o=>Ve(t,o)))}}function Mm(e){let{tokens:n}=Un([],e),t=e.find(r=>!Y(n,r));return t===
void 0?null:n.filter(r=>kn(t).includes(P(r))).join(" ")}function Rr(e){switch(e.kind){case"flags":return e.has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.
items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"row":case"huge":return e.tokens;case"absent":return[]}}function Mt(e){let n=P(e);return on(n)?{kind:"\
list",key:n,items:[],without:T(e)}:Go.includes(n)?{kind:"flags",key:n,lacks:T(e)}:{kind:"absent",token:e}}function xs(e,n){let t=n.flatMap(ws);return e.flatMap(
ws).filter(r=>!t.some(o=>Ve(o,r)))}function ws(e){let n=on(P(e))||Go.includes(P(e))?T(e):[];return n.length===0?[e]:n.map(t=>`${e.replace(/=[^]*/,"")}=${t}`)}function Sn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:Rr(n))}function Ad(e){return Sk.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var Dm=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,Ok=/^linux(16|efi)?$/,Ik=/^initrd(16|efi)?$/,Rk=/^(|\d\d_linux(_zfs|_xen)?)$/;function Ek(e){let n=[],t=[],r=null,o="",i=()=>{
r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let a=0;a<e.length;a++){Dm.lastIndex=a;let[l=""]=Dm.exec(e)||[];if(l!==
""&&!(l.startsWith("#")&&r===null)){r=(r||"")+l,a+=l.length-1;continue}let d=e.charAt(a);if(d==="'"||d==='"'){let u=Mk(e,a);if(u<0)throw new Error(`a ${d} is ne\
ver closed (line ${e.slice(0,a).split(`
`).length})`);let c=e.slice(a+1,u);r=(r||"")+(d==='"'?c.replace(/\\([\\"$\n])/g,"$1"):c),a=u}else if(d==="\\")e.charAt(++a)!==`
`&&(r=(r||"")+e.charAt(a));else if(d==="#"&&r===null){let[u=""]=e.slice(a).split(`
`,1),[,c,f=""]=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(u)||[];c!==void 0&&(s(),o=c==="BEGIN"?f:""),a+=u.length-1}else if(d===`
`||d===";")s();else if(/\s/.test(d))i();else if(d==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(a+1,a+64))){let u=e.indexOf("}",a);r+=e.slice(a,u+1),a=
u}else{if((d==="{"||d==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(a+1))))throw new Error(`a ${d} stands inside a word (line ${e.slice(0,a).split(`
`).length})`);r=(r||"")+d}r==="{"&&/^\s?$/.test(e.charAt(a+1))&&(i(),s())}return s(),n}function Mk(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t==='"'&&
e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function Dk(e){let n=e.findIndex(t=>t==="$menuentry_id_option"||t==="--id");return n<0?"":e[n+1]||
""}var ks;function Pn(e){return(ks===void 0||ks.text!==e)&&(ks={text:e,config:Tk(e)}),ks.config}function Tk(e){var f,p,m,y,h,b;let n=[],t=null;try{n=Ek(e)}catch(g){
t=g instanceof Error?g.message:String(g)}let r=[],o=[],i=new Map,s=0,a=null;for(let{words:g,section:w}of n){let[v=""]=g;if(g[g.length-1]==="{")o.push({name:v,title:g[1]||
"",id:Dk(g)}),a=null;else if(v==="}"){let x=o.pop();if(x===void 0)t=t!=null?t:"a } closes nothing";else if(x.name==="menuentry"){a=a!=null?a:{kernel:"",args:[],
initrds:[]};let $=/recovery/i.test(x.title+x.id)||a.args.includes("single"),k=o.filter(S=>S.name==="submenu");r.push({...a,title:x.title,id:x.id,recovery:$,section:w,
within:k.map(S=>S.title),menus:k.map(S=>S.id)}),a=null}}else if(Ok.test(v))a={kernel:g[1]||"",args:g.slice(2).map(Ck),initrds:[]};else if(Ik.test(v))a==null||a.
initrds.push(...g.slice(1));else if(v==="if")s++;else if(v==="fi")s--;else if(v==="set"&&o.length===0){let[x,$]=Nk(g[1]||"");(x!=="default"||$!=="${next_entry}"&&
(s===0||w===""||w==="00_header"))&&i.set(x,$)}}o.length>0&&(t=t!=null?t:`the block of ${(p=(f=o[0])==null?void 0:f.name)!=null?p:""} ${JSON.stringify((y=(m=o[0])==
null?void 0:m.title)!=null?y:"")} is never closed`),s!==0&&(t=t!=null?t:s>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),d=n.some(
({words:g})=>g[0]==="configfile"||g[0]==="source"),u=n.some(({words:g})=>g.length===1&&g[0]==="blscfg"),c=d&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,
problem:t,kind:c,bls:u,fallback:(h=i.get("default"))!=null?h:null,kernelopts:(b=i.get("kernelopts"))!=null?b:null}}function Nk(e){let[n=""]=e.split("=",1);return[
n,e.slice(n.length+1)]}function Ck(e){if(!/\s/.test(e))return e;let n=/^\s/.test(e)?0:e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function Od({
section:e,kernel:n}){return Rk.test(e)&&n!==""}function Hk(e){return e.entries.filter(n=>!n.recovery&&Od(n))}function Tm(e,n){let t=Pn(e);if(t.problem!==null)return`\
GRUB cannot read it: ${t.problem}`;let r=Hk(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){let i=z(o.args.join(" ")),s=n.find(l=>!Y(i,l));
if(s===void 0)continue;let a=Sn([s]);return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:"still has what is to go"}`}return null}var Nm={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":Tm(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ").slice(-600);throw new A("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by h\
and to see why, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),
touches:e=>[e.path]};function Lk(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Cm={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Lk(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new A(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Id="vfiokit-reboot",Hm=`/run/systemd/transient/${Id}.timer`,Lm="/run/systemd/shutdown/scheduled",Vk=["/usr/lib/molly-guard/shutdown","/lib/molly-guard/shutd\
own"];function Vm(e){return e.stat(Hm)!==null||e.attr(Lm)===null}function Rd(e){return Vm(e)?`systemctl stop ${Id}.timer`:"shutdown -c"}function Um(e,n){return Vm(
e)?`${n} s`:`${Bm(n)} min`}function Bm(e){return Math.ceil(e/60)}function Zo(e){return e.stat(Hm)!==null||/^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test(e.attr(
Lm)||"")}function Fm(e,n,t){var o;let r=`vfiokit: ${t.replace(/[^\w .,:;()/+=-]/g,"?").slice(0,200)}`;return[["systemd-run",`--unit=${Id}`,`--description=${r}`,
`--on-active=${n}s`,"--timer-property=AccuracySec=100ms","--collect","systemctl","reboot",`--message=${r}`],[(o=Vk.find(i=>e.real(i)!==null))!=null?o:"shutdown",
"-r",`+${Bm(n)}`,r]]}var zm="a reboot is scheduled",jm="/etc/molly-guard/run.d",Uk=["10-print-message","30-query-hostname"];function Bk(e){return e.list(jm).filter(n=>/^[\w-]+$/.test(
n)&&!Uk.includes(n)).flatMap(n=>{let t=e.real(`${jm}/${n}`),r=t===null?null:e.stat(t);return t!==null&&(r==null?void 0:r.type)==="file"&&(r.mode&73)!==0?[t]:[]})}
async function Fk(e){for(let n of Bk(e)){let{code:t,stdout:r,stderr:o}=await e.run(["env","MOLLYGUARD_CMD=reboot",n],{timeout:120});if(t!==0)throw _(`${n}, whic\
h this site asks before a reboot (molly-guard), says no with ${t}: ${(o.trim()||r.trim()||"no message").slice(-300)}`,"do what it asks for, then run this again")}}
var Wm={facet:"pending",label:({delay:e})=>`the running boot (reboot in ${e} s)`,observe:async e=>({before:Zo(e)?zm:"",after:zm}),async apply(e,{delay:n,why:t}){
if(!e.live)throw new Error(`a reboot was asked for below ${e.root}`);await Fk(e);let r=[];for(let o of Fm(e,n,t)){let{code:i,stderr:s}=await e.run(o,{timeout:60});
if(i===0)return;r.push(`${o[0]} ended with ${i} (${s.trim().slice(-200)||"no message"})`)}throw new A("E_COMMAND",`the reboot could not be scheduled: ${r.join("\
; ")}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)},pending:e=>e.live?null:"systemctl reboot",inverse:()=>{},touches:()=>[]};var zk={file:up,grubConfig:Nm,bootImage:em,kmod:Cm,driver:Em,reboot:Wm};function Dt(e){return zk[e.kind]}var Ps=require("fs"),Ed=`${be}/lock`;function Zm(){try{return Ps.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function _s(e){
var n,t;try{let r=Ps.readFileSync(`/proc/${e}/stat`,"latin1"),o=r.slice(r.lastIndexOf(")")+2).split(" ");return/[ZX]/.test((n=o[0])!=null?n:"")?null:(t=o[19])!=
null?t:null}catch(r){return null}}function Ss(e){try{return Ps.readlinkSync(`/proc/${e}`)}catch(n){return""}}var jk="pid:[4026531836]";function Wk({pid:e,ns:n,started:t,
boot_id:r}){if(r!==Zm())return!1;let o=Ss("self/ns/pid");return!n||n===o?_s(e)===t:o!==jk||Ps.readdirSync("/proc").some(i=>_s(i)===t&&["",n].includes(Ss(`${i}/n\
s/pid`)))}function Km(e){try{let n=JSON.parse(e);return Wk(n)?n:null}catch(n){return null}}function Jm(e){let n=e.read(Ed);return n===null?null:Km(n)}function Gk(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Ym(e){return new A("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${Gk(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer; what a container that is gone has left is seen to be from outside of containers only"})}function Zk(e){return new Promise(n=>{setTimeout(
n,e)})}async function As(e,n,t){let r=process.uptime()+e;for(;;){let o=n();if(o===null)return;if(process.uptime()>=r)throw o;t==null||t(`waiting: ${o.message.replace(
/;.*/,"")}`),t=void 0,await Zk(Math.min(250,Math.max(10,(r-process.uptime())*1e3)))}}function Md(e,n,t){return As(n,()=>{let r=Jm(e);return r===null?null:Ym(r)},
t)}async function qm(e,n,t,r){let o={pid:Number(Ss("self"))||process.pid,ns:Ss("self/ns/pid"),started:_s("self")||"",boot_id:Zm(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Md(e,r);let i=JSON.stringify(o)+`
`;return await As(r,()=>{var s;return Dd(e,Ed,i)?null:Ym((s=Jm(e))!=null?s:o)}),Kk(e,i),()=>e.remove(Ed)}function Dd(e,n,t){if(e.createExclusive(n,t))return!0;if(Gm(
e,n))return!1;let r=`${n}.removing`;if(!Dd(e,r,t))return!1;try{Gm(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function Gm(e,n){let t=e.read(
n);return t===null||Km(t)!==null}function Kk(e,n){for(let t of e.list(be)){let r=`${be}/${t}`,[,o]=/^lock[.\w]*\.(\d+)$/.exec(t)||[];try{(o!==void 0?_s(Number(o))===
null:/^lock(\.removing)+$/.test(t)&&Dd(e,r,n))&&e.remove(r)}catch(i){if(!(i instanceof A))throw i}}}var Jk=20;async function Cd(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Dt(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let d=s.pending(
e,i);if(d!==null){r.includes(d)||r.push(d);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let u of s.touches(
i))o.add(u)}return{todo:t,pending:r}}function Qm(e,n,{undoes:t}){var o,i;let r=[];for(let{step:s}of n){let a=(i=(o=Dt(s)).diff)==null?void 0:i.call(o,e,s,t!==void 0);
a!==void 0&&r.push(a)}return r}function Yk(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${If(3).toString("hex")}`}function Td(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function qk(e,n,t,r){let o=e.length===0?n.length===0?"nothing to do":"nothing to do here":`${r?
"would change":"changed"} ${Td(e.map(a=>a.label))}`,i=n.length===0?"":`; left for you to run: ${Td(n)}`,s=t.rebootReasons||[];return`${o}${i}${s.length===0?"":`\
; a reboot is required: ${Td(s)}`}`}function Ko({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c}){return Nf({root:e,live:n,
bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c})}function Nd(e,n,t,r){var u,c,f;let o=n.report(e),{changes:i,run:s}=t,a=[...t.pending,
...n.pending||[]],{fail:l}=o,d=(c=t.error)!=null?c:l===void 0?void 0:{stop:l,node:r?"untouched":(u=l.node)!=null?u:"partial"};return{changed:i.length>0,msg:d===
void 0?(f=o.msg)!=null?f:qk(i,a,o,r):d.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:o.rebootReasons||[],
pendingAtBoot:o.pendingAtBoot||[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...n.notes||[],...o.notes||[]],warnings:[...n.warnings||[],...o.warnings||
[]],own:o.own,...s===void 0?{}:{run:s},...d===void 0?{}:{error:d}}}function eg({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}
function Xk(e,n,t){var r;try{return Nd(e,n,t,!1)}catch(o){return Nd(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:jl(o),node:t.changes.length>
0?"partial":"untouched"}},!1)}}async function Qk(e,n,t,r,o){var l,d;let i=new Set,s=[],a=new Map(n.flatMap(({step:u})=>Dt(u).rollBack===void 0?[]:[[u,Dt(u).inverse(
e,u)]]));for(let{step:u,change:c}of n){let f=Dt(u);try{let p=async(b=e)=>{let g=await f.observe(b,u,i),w=g.before!==g.after;if(w&&g.before!==c.before&&f.facet!==
"derived")throw new A("E_RACED",`${c.label} changed while this ran: it was ${c.before||"absent"} and is ${g.before||"absent"}; somebody else is at work here; ru\
n this again`);return w},m=Ko(e),y=await p(m),h=(l=a.get(u))!=null?l:y?f.inverse(m,u):void 0;y&&((d=o.progress)==null||d.call(o,c.label)),h!==void 0&&(s.push([u,
h]),await(t==null?void 0:t.entry(h))),y&&await f.apply(e,u,p)}catch(p){throw p instanceof A?await e_(e,{todo:n,tried:s,done:r},u,p):p}r.push(c);for(let p of f.touches(
u))i.add(p)}}async function e_(e,n,t,r){let o=Dt(t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([d])=>d.kind===t.kind),
r),a=new Set(n.todo.filter(d=>i.includes(d.step)).map(d=>d.change));n.done.splice(0,n.done.length,...n.done.filter(d=>!a.has(d)));let{hint:l}=r;return new A(r.code,
s===""?r.message:`${r.message}; ${s}`,{cause:r,...l===void 0?{}:{hint:l},...n.done.length===0&&n.tried.every(([d])=>i.includes(d))?{node:"rolled_back"}:{}})}function n_(e,n,t,r){
try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof A)return r;throw o}}async function t_(e,n){let{todo:t}=await Cd(e,n.steps.map(o_));if(t.length===
0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new A("E_DRIFT",`done, looked again, and no\
t so: ${r.join("; ")}; run by hand what was to do this, and look at its output`)}var r_=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function ng(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&r_.test(e.path)}function tg(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>ng(i)))&&((o=n.guard)==null||o.call(n,e))}function o_(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}function i_(e,n){
let t=e.list(`${be}/runs`).filter(r=>r!==n);for(let r of t.slice(0,Math.max(0,t.length+1-Jk)))e.remove(`${be}/runs/${r}`)}function s_(e){if(e.stat(Ge)===null){for(let n of e.
list(`${be}/runs`))e.remove(`${be}/runs/${n}`);e.removeEmptyDir(`${be}/runs`),e.remove(wr)}}async function rg(e,n,t,r){var c;r.check||await Md(e,r.wait,r.progress);
let o=Ko(e),i=n.plan(o,t),s=await Cd(o,i.steps),a=s.todo.length===0&&i.undoes===void 0&&(r.check||!Xl(o,i.released||[]));if(tg(o,i,s),r.check&&e.attr(Ge)!==null&&
X(o),r.check||a){let f=r.diff?Qm(o,s.todo,i):void 0;return eg(n,Nd(o,i,{changes:s.todo.map(({change:p})=>p),pending:s.pending,diff:f},r.check))}let l=Yk(),d=ts(
e,be),u=[...d].reverse();(c=r.beforeWriting)==null||c.call(r);try{let f=await qm(e,n.name,l,r.wait);try{return await og(e,n,t,r,{run:l,made:d,empty:u})}finally{
Xm(f)}}finally{Xm(()=>{if(e.stat(Ge)===null)for(let f of[be,...u])e.removeEmptyDir(f)})}}function Xm(e){try{e()}catch(n){if(!(n instanceof A))throw n}}async function og(e,n,t,r,o,i=!0){
var v,x,$;let{run:s,made:a,empty:l}=o;ig(e);let d=Ko(e),u=n.plan(d,t),{todo:c,pending:f}=await Cd(d,u.steps);if(tg(d,u,{todo:c,pending:f}),i&&c.some(({step:k})=>ng(
k))&&So(e)!==null)return await As(r.wait,()=>So(e),r.progress),og(e,n,t,r,o,!1);let p=r.diff?Qm(d,c,u):void 0,m=u.report(d).bootable,y=[],h,b=null;try{u.undoes===
void 0&&(c.some(({change:J})=>J.facet!=="pending")||Xl(d,u.released||[]))&&(b=await a_(e,n.name,u,{run:s,dirs:a,version:r.version})),await Qk(e,c,b,y,r),(v=r.progress)==
null||v.call(r,"looking again");let k=Ko(e);await t_(k,n_(k,n,t,u));let S=u.report(k),I=(((x=S.bootable)==null?void 0:x.reasons)||[]).filter(J=>(m==null?void 0:
m.ok)===!0||(m==null?void 0:m.reasons.includes(J))===!1);if(I.length>0)throw new A("E_DRIFT",`this node would no longer boot as it did: ${I.join("; ")}; run pas\
sthrough_undo before you reboot`);await(b==null?void 0:b.done()),l.push(...u.emptyDirs||[]);for(let J of u.emptyDirs||[])e.removeEmptyDir(J);u.undoes!==void 0&&
S.fail===void 0&&await ql(e,u.undoes),u.undoes!==void 0&&s_(e)}catch(k){h=jl(k),u.undoes===void 0&&y.length===0&&await l_(e,s,h)&&(b=null)}let g=y.length>0||b!==
null,w=eg(n,Xk(Ko(e),u,{changes:y,pending:f,diff:p,...b===null?{}:{run:s},...h===void 0?{}:{error:{stop:h,node:($=h.node)!=null?$:g?"partial":"untouched"}}}));return g&&
r.render!==void 0&&await d_(e,s,r.render(w)),w}function ig(e){let n=X(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.path:
[]});for(let t of new Set([...n,Ge,wr])){let r=rt(t);e.stat(r)!==null&&e.remove(r)}}function a_(e,n,t,r){return Jf(e,{module:n,...r,at:new Date().toISOString().
replace(/\.\d+/,""),machine_id:e.attr("/etc/machine-id")||"",image:e.root!=="/"&&!e.live,boot_id:e.live&&e.attr("/proc/sys/kernel/random/boot_id")||"",claims:t.
claims||[],released:t.released||[],devices:t.devices||[]})}async function l_(e,n,t){var r;try{let o=(r=X(e).find(i=>i.run===n))==null?void 0:r.entries[0];if(o!==
void 0){if(o.kind!=="file"||t.code!=="E_RACED"&&ns(e.read(o.path))!==o.before)return!1;ig(e);for(let i of[...o.dirs].reverse())e.removeEmptyDir(i);if(o.dirs.some(
i=>e.stat(i)!==null))return!1}return await ql(e,new Set([n])),!0}catch(o){if(!(o instanceof A))throw o;return!1}}async function d_(e,n,t){try{if(e.stat(Ge)===null)
return;await e.write(`${be}/runs/${n}.json`,t,384),i_(e,`${n}.json`)}catch(r){if(!(r instanceof A))throw r}}var sg=(...e)=>require("child_process").execFileSync(...e),ag=(...e)=>require("child_process").spawn(...e),Os=(...e)=>require("child_process").spawnSync(...e);var Is=require("fs");var m_=1800,g_=64*1024*1024,bg="/usr/local/sbin:/usr/sbin:/sbin",xg=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],vg="VFIOKIT_COMMAND",wg="ended\
 by a signal without a name",y_=1,h_=`process.title='${md} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,b_=0;async function Jo(e,n={}){return v_((await Promise.resolve().then(()=>wn(hg(),1))).
default.sync,e,n)}function v_(e,n,t){var h;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++b_}`,s={...process.env};for(let b of xg)delete s[b];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${bg}`:`/usr/bin:/bin:${bg}`,...t.env,LC_ALL:"C",[vg]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((h=t.timeout)!=null?h:m_)*1e3,killSignal:"SIGKILL",maxBuffer:g_,encoding:"latin1",stripFinalNewline:!1,reject:!1},d=w_(()=>e(r,
o,l));if(d===void 0)return{code:127,stdout:"",stderr:wg};let{exitCode:u,signal:c,timedOut:f,stdout:p="",stderr:m=""}=d;if(f)return $_(`${vg}=${i}`),{code:124,stdout:p,
stderr:m};let y=c===void 0?void 0:zl.signals[c];return y!==void 0?{code:128+y,stdout:p,stderr:m}:typeof u=="number"?{code:u,stdout:p,stderr:m}:{code:127,stdout:p,
stderr:m||String(Reflect.get(d,"originalMessage")||wg)}}function w_(e){try{return e()}catch(n){return}}function $_(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;for(let r of(0,Is.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Is.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(r),"SIGKILL"),
t=!0}catch(o){}}}async function kg(e,n,t){let r={...process.env};for(let a of xg)delete r[a];let o=ag(process.execPath,["-e",h_,"--",e,n],{cwd:"/",env:r,detached:!0,
stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(l,"code"))})),o.once("exit",(l,d)=>a(l===0?{}:{code:d!=null?d:x_(l)}))}),s=await $g(
t,i);return s!==void 0?s:(o.kill("SIGKILL"),await $g(y_,i)!==void 0?{code:"ETIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function x_(e){var n,t;return(t=
(n=Object.entries(zl.errno).find(([,r])=>r===e))==null?void 0:n[0])!=null?t:`status ${e!=null?e:"?"}`}function $g(e,n){return new Promise((t,r)=>{let o=setTimeout(
()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var V=require("fs"),Yo=require("path");function Hd(e){let n=V.openSync(e,"r");try{V.fsyncSync(n)}finally{V.closeSync(n)}}function _g(e){try{e()}catch(n){if(process.
geteuid()===0)throw n}}function Sg(e,n,t){let r=V.fstatSync(e);n!==null&&(r.uid!==n.uid||r.gid!==n.gid)&&_g(()=>V.fchownSync(e,n.uid,n.gid)),(V.fstatSync(e).mode&
4095)!==t&&V.fchmodSync(e,t)}async function Pg(e,n,t){let r=(n.mode&56)!==0&&(n.mode&4)===0;if(Sg(e,n,r?n.mode&448|128:n.mode&4095),!r)return;let o=V.existsSync(
"/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await Jo([o,"--attributes-only","--preserve=mode","--",t,`/proc/${V.readlinkSync("/proc/self")}/fd/${e}`]),a=V.
fstatSync(e).mode;if(i!==0||a!==n.mode)throw new A("E_APPLY",`${t} was not replaced, as its readers could not be kept: ${o} ended with ${i} and left mode ${(a&4095).
toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(n.mode&4095).toString(8)}; see that GNU's cp can be run`)}function Rs(e){try{return V.lstatSync(e)}catch(n){
if(Reflect.get(Object(n),"code")==="ENOENT")return null;throw n}}function Ag(e){try{V.unlinkSync(e)}catch(n){}}function Ld(e,n,t=()=>{}){if(!V.existsSync(e)){Ld(
Yo.dirname(e),493,t);try{V.mkdirSync(e,{mode:n}),V.chmodSync(e,n)}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}t(e)}}function k_(e,n){return t=>{
_g(()=>V.chownSync(t,e.uid,e.gid)),V.chmodSync(t,n|(n&292)>>2)}}async function Og(e,n,{mode:t,owner:r,label:o,last:i,anew:s}){let a=Yo.dirname(e);Ld(a,493,r===void 0?
void 0:k_(r,t));let l=rt(e),d=Rs(e);Rs(l)!==null&&V.unlinkSync(l);let{O_WRONLY:u,O_CREAT:c,O_EXCL:f,O_NOFOLLOW:p}=V.constants,m=V.openSync(l,u|c|f|p,384);try{try{
for(let y=0;y<n.length;)y+=V.writeSync(m,n,y);d===null||s===!0?Sg(m,r!=null?r:null,t):await Pg(m,d,e),V.fsyncSync(m)}finally{V.closeSync(m)}d!==null&&await o(l,
e),await(i==null?void 0:i()),V.renameSync(l,e)}catch(y){throw Ag(l),y}d===null&&await o(e,null),Hd(a)}async function Ig(e,n,t){let r=Rs(n),o=V.openSync(e,"r+");
try{r!==null&&await Pg(o,r,n),V.fsyncSync(o)}finally{V.closeSync(o)}await t(e,r===null?null:n),V.renameSync(e,n),Hd(Yo.dirname(n))}function Rg(e){V.unlinkSync(e),
Hd(Yo.dirname(e))}function __(e){return`${e}.${process.pid}`}function Eg(e,n){let t=__(e);for(let r=1;;r++)try{return Ld(Yo.dirname(e),448),Rs(t)!==null&&V.unlinkSync(
t),V.writeFileSync(t,n,{mode:384,flag:"wx"}),V.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{
Ag(t)}}var j=require("fs"),Ms=16<<20,S_=40;function Mr(e){return e instanceof Error&&"code"in e?String(e.code):""}function Ds(e){let n=Mr(e);return n==="ENOENT"||n==="\
ENOTDIR"||n==="ELOOP"}var Er=Buffer.allocUnsafe(4096);function Mg(e){let n="",t=0;for(;;){let r=j.readSync(e,Er,t,Er.length-t,null);if(r===0)return n+Er.toString(
"latin1",0,t);if(t+=r,!(t<Er.length)){if(n+=Er.toString("latin1"),n.length>Ms)return null;t=0}}}function Es(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Ts(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Es(i===void 0?n:n.slice(o)),a=i===void 0?[]:Es(i),l=0;for(let d=s.shift();d!==void 0;d=s.shift()){
if(d===".."){a.pop();continue}let u=[...a,d],c=null;if(s.length>0||t){let f=e+"/"+u.join("/");try{j.lstatSync(f).isSymbolicLink()&&(c=j.readlinkSync(f))}catch(p){
c=null}}if(c===null){a=u;continue}if(++l>S_)return null;c.startsWith("/")&&(a=[]),s.unshift(...Es(c))}return"/"+a.join("/")}function P_(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Ts(e,r,!0);o!==null&&j.existsSync(e+o)&&t.set(r,o)}function Dg(e){return e==="/"?"":e.replace(/\/+$/,"")}function Tg(e){let n=new Map;function t(c,f){if(e==="")return c;P_(e,c,n);let p=Ts(e,c,f,n);return p===null?
null:e+p}function r(c){let f=t(c,!0);if(f===null||!j.existsSync(f))return null;try{return e===""?j.realpathSync.native(f):(j.lstatSync(f),f.slice(e.length))}catch(p){
return null}}function o(c){let f=t(c,!1);if(f===null)return null;let p;try{p=j.lstatSync(f)}catch(x){if(Ds(x))return null;throw new A("E_APPLY",`${c} could not \
be looked at: ${Mr(x)}; run as root or give this user access`,{cause:x})}let m=p.isFile()?"file":p.isDirectory()?"dir":p.isSymbolicLink()?"link":"other",{size:y,
mtimeMs:h,ino:b,dev:g,uid:w,gid:v}=p;return{type:m,size:y,mtimeMs:h,ino:b,dev:g,uid:w,gid:v,mode:p.mode&4095}}function i(c){let f=t(c,!0);if(f===null)return null;
let p;try{p=j.openSync(f,j.constants.O_RDONLY|j.constants.O_NONBLOCK)}catch(m){if(Ds(m))return null;throw new A("E_APPLY",`${c} could not be read: ${Mr(m)}; run\
 as root or give this user access`,{cause:m})}try{let m=j.fstatSync(p);if(!m.isFile())throw new A("E_HOST",`${c} is not a regular file; expected one or nothing;\
 move it away`);let y=m.size>Ms?null:m.size<Er.length?Mg(p):j.readFileSync(p,"latin1");if(y===null)throw new A("E_HOST",`${c} has ${m.size>Ms?`${m.size} bytes`:
"no end"}; expected ${Ms} bytes at most; look at what it is`);return y}catch(m){throw m instanceof A?m:new A("E_APPLY",`${c} could not be read: ${Mr(m)}`,{cause:m})}finally{
j.closeSync(p)}}function s(c,f,p){let m=t(c,!0);if(m===null)return null;try{let y=j.openSync(m,j.constants.O_RDONLY|j.constants.O_NONBLOCK);try{let h=Buffer.alloc(
p);return h.slice(0,j.readSync(y,h,0,p,f))}finally{j.closeSync(y)}}catch(y){return null}}function a(c){var p,m;let f=t(c,!0);if(f===null||!j.existsSync(f))return null;
try{let y=j.openSync(f,j.constants.O_RDONLY|j.constants.O_NONBLOCK);try{return(m=(p=Mg(y))==null?void 0:p.trimEnd())!=null?m:null}finally{j.closeSync(y)}}catch(y){
return null}}function l(c){let f=t(c,!0);if(f===null)return[];if(!j.existsSync(f))return[];try{return j.readdirSync(f).sort()}catch(p){return[]}}function d(c){let f=t(
c,!1);if(f===null)return null;try{return j.readlinkSync(f)}catch(p){return null}}function u(c){let f=t(c,!0);if(f===null)return null;try{let{rdev:p}=j.statSync(
f);return p===0?null:`${p>>>8&4095}:${p&255|p>>>12&1048320}`}catch(p){return null}}return{view:{root:e===""?"/":e,read:i,bytes:s,attr:a,list:l,link:d,real:r,stat:o,
device:u},forget:()=>n.clear()}}var Ng=require("fs"),A_=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],O_=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);function Cg(e){let n=Dg(e.root),{view:t,forget:r}=Tg(n),{machine:o}=e;function i(u){return o!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==
0?{ok:!1,why:"chroot needs root"}:(u.startsWith("/")?t.real(u)!==null:A_.some(f=>t.real(`${f}/${u}`)!==null))?O_.has(u.replace(/.*\//,""))&&t.real("/proc/self")===
null?{ok:!1,why:`${u} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${u} is not in ${n}`}}async function s(u,c){return o!==void 0?o.run(u,c):Jo(n===""?u:["chroot",n,...u],
c)}function a(u,c=!0){r();let f=Ts(n,u,c),p=f===null?null:n+f;if(p===null)throw new A("E_REFUSED",`${u} is a loop of links; expected a file or nothing; remove t\
he links`);return p}async function l(u,c){n!==""||o!==void 0||!Ng.existsSync("/sys/fs/selinux/enforce")||await Jo(c===null?["restorecon","-F",u]:["chcon",`--ref\
erence=${c}`,u])}function d(u,c,f){if(f instanceof A)return f;let p=Mr(f),m=p==="EPERM"&&process.geteuid()===0?"look at it with lsattr and clear its attribute w\
ith chattr -i":p==="EACCES"||p==="EPERM"?"run as root":p==="ENOSPC"?"free space on that file system":p==="EROFS"?"mount it read-write":"see the error and run ag\
ain";return new A("E_APPLY",`${u} could not be ${c}: ${p===""?String(f):p}; ${m}`,{cause:f})}return{...t,live:n===""||o!==void 0,runnable:i,run:s,ask:s,async write(u,c,f,p,m,y){
try{await Og(a(u),Buffer.from(c,"latin1"),{mode:f!=null?f:420,owner:p,label:l,last:m,anew:y})}catch(h){throw d(u,"written",h)}},createExclusive(u,c){let f=a(u);
try{return Eg(f,c)}catch(p){throw d(u,"created",p)}},remove(u){try{Rg(a(u,!1))}catch(c){if(!Ds(c))throw d(u,"removed",c)}},removeEmptyDir(u){try{Ng.rmdirSync(a(
u))}catch(c){}},async replace(u,c){try{await Ig(a(u),a(c),l)}catch(f){throw d(c,"replaced",f)}},async writeAttribute(u,c,f){if(o!==void 0)return o.writeAttribute(
u,c);let{code:p,left:m}=await kg(a(u),c,f);if(p!==void 0)throw Object.assign(new Error(`${u}: ${p}`),{code:p,...m===void 0?{}:{left:m}})}}}var Ud=require("fs");var I_=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,R_=/^[ -~]*$/;function Hg(e){if(R_.
test(e))return;let n=I_.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function Tt(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Vd(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:E_(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function E_(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let d=1;d<=n.length;d++){let u=((r=t[d-1])!=null?r:0)+(e[a-
1]===n[d-1]?0:1);l.push(Math.min(u,((o=t[d])!=null?o:0)+1,((i=l[d-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var M_=4*1024*1024;function Lg(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function _e(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Ud.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;Lg(2)}return!0}var Fd=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function Vg(e){return new Fd(e)}function Ug(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ns(){return{}}function Bg(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function zd(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,o}var Bd;function jd(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Bd!==e._zod){Bd=void 0;return}Bd=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var Wd={value:void 0,enumerable:!1};function Me(e,n,t,r){var u;let o={};function i(c){this.def=c,this.constr=d,this.traits=new Set}i.prototype=o;function s(c,f){if(c._zod){if(c._zod.traits.has(e))
return}else{Wd.value=new i(f);try{Object.defineProperty(c,"_zod",Wd)}finally{Wd.value=void 0}}c._zod.traits.add(e),n(c,f)}let a=(u=r==null?void 0:r.Parent)!=null?
u:Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function d(c){let f=r!=null&&r.Parent?new l:this;s(f,c);let p=f._zod.deferred;if(p){for(let m of p)
m();f._zod.deferred=void 0}return f}return Object.defineProperty(d,"init",{value:s}),Object.defineProperty(d,"name",{value:e}),d}var Gd={value:void 0,enumerable:!1},T_=(e,n)=>{e.name="$ZodError",Gd.value=n,Object.defineProperty(e,"issues",Gd),Gd.value=void 0},Fg=Me("$ZodError",T_,void 0,{
Parent:Error});var C_=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?H_(e,i.issues,o):{success:!0,data:i.value}},Cs=C_(
Fg);function H_(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>zd(o,t))),n=void 0,t=void 0),r}}}var Dr=Me("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var zg=Me("$ZodNever",(e,n)=>{Dr.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function V_(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...Bg(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}function U_(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function B_(e,n,t,r,o,i,s){let a=[],l=o.keySet;for(let d in n)l.has(d)||a.push(
d);return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,input:n,inst:i,continue:!0}),t}var jg=Me("$ZodObject",(e,n)=>{Dr.init(e,n);let t=Vg(()=>U_(n)),
r=Ug,o=n.catchall,i;e._zod.parse=(s,a)=>{i!=null||(i=t.value);let l=s.value;if(!r(l))return s.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),
s;s.value={};let d=[],u=i.shape;for(let c of i.allKeys){if(c==="__proto__")continue;let f=u[c],p=f._zod.optin,m=f._zod.optout,y=f._zod.run({value:l[c],issues:[]},
a);V_(y,s,c,l,p,m)}return B_(d,l,s,a,t.value,e)}});var Wg=Me("$ZodTransform",(e,n)=>{Dr.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var Gg=Me("$ZodPipe",(e,n)=>{Dr.init(e,n),jd(e,"optin",t=>t.def.in._zod.optin),jd(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(
t,r);return F_(o,n.out,r)}});function F_(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function Zg(e,n){return new e({type:"never",...Ns(n)})}var Hs=Me("ZodMiniType",(e,n)=>{Dr.init(e,n),e.def=n,e.type=n.type});var j_=Me("ZodMiniNever",(e,n)=>{zg.init(e,n),Hs.init(e,n)});function W_(e){return Zg(j_,e)}var G_=Me("ZodMiniObject",(e,n)=>{jg.init(e,n),Hs.init(e,n)});function Kg(e,n){return new G_({type:"object",shape:e,catchall:W_(),...Ns(n)})}var Z_=Me("ZodMiniTransform",(e,n)=>{Wg.init(e,n),Hs.init(e,n)});function Xo(e){return new Z_({type:"transform",transform:e})}var K_=Me("ZodMiniPipe",(e,n)=>{Gg.init(e,n),Hs.init(e,n)});function Jg(e,n){return new K_({type:"pipe",in:e,out:n})}var J_=["true","yes","on","y","t","1"],Y_=["false","no","off","n","f","0"];function Zd(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return J_.
includes(n)?!0:Y_.includes(n)?!1:void 0}function Vs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function qg(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Kd(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Ls(e,n="",t=""){var r;if(typeof e=="stri\
ng")Yg(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Ls(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=Vs(e))!=null?r:{}))Yg(o,n===""?"a key":`a ke\
y of ${n}`,t),Ls(i,n===""?o:`${n}.${o}`,t||o)}function Yg(e,n,t){let r=Hg(e);if(r!==void 0)throw D(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var q_={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function Jd(e){return{type:q_[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function Xg(e){let n={};for(let[t,r]of Object.entries(e))n[t]=Jd(r);return{type:"object",properties:n,additionalProperties:!1}}var X_=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function re(e){return zn("bool",e,"true or false",Zd,{})}function Nt(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return zn("int",e,`a whole number${r}`,i=>qg(i,n,t),o)}function Bn(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return zn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Qg(e){return zn("str",{describe:e.describe},`an absolute path without \
.. such as ${JSON.stringify(e.example)}`,Kd,{pattern:"^/",examples:[e.example]})}function B(e,n){let t=r=>{var s;let o=r===!0||r==="True"?!0:r===!1||r==="False"?
!1:void 0,i=o===void 0?[]:e.filter(a=>Zd(a)===o);return(s=e.find(a=>a===r))!=null?s:i.length===1?i[0]:void 0};return{...zn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),
choices:e}}function Fn(e,n){let t=a=>{if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},
[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=n.commas===!0?'a JSON list such as ["a", "b"], since an item may hold commas':`a list such as [${JSON.
stringify(r)}]`,i=zn("list",n,o,t,{items:Jd(e)}),s=a=>Xo((l,d)=>Array.isArray(l)?l.map((u,c)=>{var m;let f=u===null||u===""?void 0:Cs(a,u);if((f==null?void 0:f.
success)===!0)return f.data;let p=(m=f==null?void 0:f.error.issues[0])==null?void 0:m.message;d.issues.push({...ey(u,"something in it"),...p===void 0?{}:{message:p},
path:[c]})}):l);return{...i,schema:()=>Fs(i.schema(),s(e.schema()))}}function Us(e,n){let t=()=>Xo((r,o)=>{let i=Array.isArray(r)&&r.includes(e);return i&&r.length>
1&&o.issues.push({code:"custom",input:r,message:`has ${Tt(e)} beside other items, expected it alone`}),i?n.unset:r});return{...n,schema:()=>Fs(n.schema(),t())}}
function Bs(e,n){let t=zn("dict",{...n,default:{}},`an object with ${Object.keys(e).join(", ")}`,Vs,Xg(e));return{...t,unset:oy(e),schema:()=>Fs(t.schema(),ry(e,
e))}}function An(e){return ty(Fn(ny("a PCI id","10de:20b7",gm),e))}function qe(e){return ty(Fn(ny("a PCI address","0000:41:00.0",ym),e))}var _L={check:re({describe:"\
Say what would change and write nothing.",default:!1}),diff:re({describe:"Show the changes of files as before and after.",default:!1}),root:zn("str",{describe:"\
Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Kd,{pattern:"^/"}),wait:Nt({describe:"Seconds to wait for a l\
ock that somebody else holds.",min:0,max:86400,default:60})};function Tr(e,n){var f,p;let t=Vs(n);if(t===void 0)throw D("",`the parameters are ${Tt(n)}, expecte\
d a JSON object such as {"check": true}`);Ls(t);let r=oy(e);if(Object.keys(t).every(m=>t[m]===void 0))return r;let o=Cs(ry(e,t),t);if(o.success)return{...r,...Object(
o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[a=""]=s,l=s.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(1);if((i==null?void 0:
i.code)!=="unrecognized_keys")throw D(String(a),`${l} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let d=String(i.keys[0]),u=Object.keys(l===""?e:Object(
(p=e[l])==null?void 0:p.json.properties)).sort(),c=Vd(d,u);throw D(l===""?d.slice(0,60):l,`${Tt(d)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (\
did you mean ${c}?)`}; known are ${u.join(", ")}`)}function ey(e,n,t=""){return{code:"custom",input:e,message:`is ${Tt(e)}, expected ${n}${t}`}}function zn(e,n,t,r,o){
let i=()=>Xo((l,d)=>{if(l==null||l===""&&e!=="str")return n.default;let u=r(l),c=typeof l=="number"&&(e==="str"||e==="list");return u===void 0&&d.issues.push(ey(
l,t,c?X_:"")),u}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,unset:a,...a===void 0?{}:{default:a}}}function ny(e,n,t){let r=o=>typeof o==
"string"&&t(o)||void 0;return zn("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function ty(e){let n=()=>Xo(t=>t===void 0||t.length===0&&e.unset===void 0?
void 0:[...new Set(t)]);return{...e,schema:()=>Fs(e.schema(),n())}}function Fs(e,n){return Jg(e,n)}function ry(e,n){let t={};for(let[r,o]of Object.entries(e))r in
n&&(t[r]=o.schema());return Kg(t)}function oy(e){let n={};for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var iy="0.1.0";var Q_=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),sy=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,eS=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
nS=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,tS=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
De="[0-9a-f]";function ay(e){let n=new Map,t=(p,m)=>y=>{var w;let h=`${p} ${y.toLowerCase()}`,b=[...n.keys()].filter(v=>v.startsWith(p)).length+1,g=(w=n.get(h))!=
null?w:m(b);return n.set(h,g),g},r=t("uuid",p=>`00000000-0000-4000-8000-${Yd(p,12)}`),o=t("name",p=>`id${p}`),i=t("machine",p=>Yd(p,32)),s=t("mac",p=>`02-00-00-\
00-00-${Yd(p,2)}`),a=t("ip",p=>`192.0.2.${p}`),l=e.filter(p=>p.length>2&&!tS.test(p)&&!sy.test(p)).sort((p,m)=>m.length-p.length);function d(p){return p.replace(
new RegExp(`\\b${De}{8}(-${De}{4}){3}-${De}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,y,h)=>y+o(h)).replace(new RegExp(
`(?<![0-9a-f])${De}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${De}{2}([:-])(${De}{2}\\1){4}${De}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,a).replace(new RegExp(`\\b(${De}{1,4}(:${De}{1,4})*)?::(${De}{1,4}(:${De}{1,4})*)?|\\b(${De}{1,4}:){7}${De}{1,4}\\b`,
"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${De}{33,}(?![0-9a-f])`,"gi"),"***")}function u(p){let m=d(p);for(let y of l)m=m.replace(new RegExp(`(?<!\
[\\w.-])${y.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return m}function c(p){return u(p.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,
(m,y,h)=>{let b=Q_.test(y.toLowerCase().replace(/-/g,"_"))||y==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(h);return`${y}=${b||/^\$\{?\w+\}?$/.
test(h)?h:"***"}`}))}function f(p,m){return p.split(`
`).map(y=>/^\s*#/.test(y)?ly(y):m(y)).join(`
`)}return{ids:d,names:u,args:c,shell:p=>f(rS(p),m=>{let y=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(y===null)return c(m);let[,h="",b="",g=""]=y,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(b)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(b);return h+(w?u(g):/CMDLINE|cmdline/.test(b)?c(g):"***")}),modules:p=>f(p,m=>{let[y="",h="",...b]=m.trim().split(/\s+/);
return y==="options"?sy.test(h)?u(m):m.replace(/=\S+/g,"=***"):y==="install"||y==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test(b[0]||"")&&
!/["'=]/.test(m)?u(m):`${y} ${h} ***`:c(m)}),entry:p=>f(p,m=>/^options\s/.test(m)?c(m):u(m)),grubenv(p){return`# GRUB Environment Block
${p.split(`
`).filter(y=>!y.startsWith("#")).map(y=>y.startsWith("kernelopts=")?`kernelopts=${c(y.slice(11))}`:u(y)).filter(y=>y!=="").map(y=>`${y}
`).join("")}`.padEnd(1024,"#")}}}function ly(e){let n=eS.exec(e);return n===null?"#":`# ${n[0]}`}function rS(e){return e.replace(nS,(n,t="",r)=>r===void 0?n:t+ly(
r))}function Yd(e,n){return e.toString(16).padStart(n,"0")}var oS="vfiokit-capture/1",iS={dir:493},sS=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],aS=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,lS=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,dS=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
uS=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function cS(e){var l,d;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(u=>e.attr(u)||"").filter(u=>u!==""),t=ay([...n,...n.map(u=>u.replace(/\..*/,""))]),
r={},o=(u,c)=>{c!==null&&(r[u.startsWith("/sys/")?t.ids(u):t.names(u)]=c)},i=(u,c=f=>f)=>{let f=e.attr(u);o(u,f===null?null:`${c(f)}${u.endsWith("/grubenv")?"":
`
`}`)},s=u=>{let c=e.link(u);o(u,c===null?null:{link:t.ids(c)})},a=u=>{e.stat(u)!==null&&o(u,iS)};for(let u of e.list("/sys/bus/pci/devices")){let c=`/sys/bus/pc\
i/devices/${u}`,f=e.real(c);if(s(c),f!==null){for(let p of sS)i(`${f}/${p}`);o(`${f}/config`,(d=(l=e.bytes(`${f}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?d:null);for(let p of e.list(f))aS.test(p)&&s(`${f}/${p}`),lS.test(p)&&a(`${f}/${p}`)}}for(let u of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${u}`),
s(`/sys/bus/pci/drivers/${u}/module`);for(let u of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${u}/address`);a("/sys/kernel/iommu_groups");for(let u of e.
list("/sys/kernel/iommu_groups")){for(let c of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${u}/${c}`);a(`/sys/kernel/iommu_groups/${u}`);for(let c of e.
list(`/sys/kernel/iommu_groups/${u}/devices`))s(`/sys/kernel/iommu_groups/${u}/devices/${c}`)}a("/sys/class/iommu");for(let u of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${u}`)===null?a(`/sys/class/iommu/${u}`):s(`/sys/class/iommu/${u}`);for(let u of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${u}`)!==null&&o(`/sys/firmware/acpi/tables/${u}`,"");a("/sys/firmware/efi");for(let u of e.list("/sys/module"))dS.test(u)&&a(`/sys/module/${u}`);i("/proc/cpu\
info",fS),i("/proc/modules",u=>u.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",u=>u.split(`
`).filter(c=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(c)).join(`
`));for(let[u,c,f]of uS)if(!u.endsWith("/"))i(u,p=>t[f](p));else for(let p of e.list(u))p.endsWith(c)&&i(`${u}${p}`,m=>t[f](m));for(let u of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(u)&&o(`/boot/${u}`,"");for(let u of e.list("/lib/modules"))a(`/lib/modules/${u}`),i(`/lib/modules/${u}/modules.builtin`,c=>c.split(`
`).filter(f=>/vfio|iommu|drm|xhci/.test(f)).join(`
`));return r}function dy(e){let t=Object.entries(cS(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(oS)}, "files": {
${t}
}}
`}function fS(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var qd=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function xe(e,n=E(e)){let t={bySlot:Ir(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>od(o.class))},r=[];for(let o of n){let i=pS(o,t);if(i===null)continue;let s=$e(()=>i==="gpu"||i==="igpu"?mS(o,i,t):[]),a=$e(()=>o.group===
null?null:hr(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function jn(e){return e.kind==="gpu"&&e.device.
id!==null}function Wn(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function $e(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function pS(e,n){var a;let t=e.class,r=At(t);if(!r&&!ss(t))return sn(e)?"nvswitch":null;let{vendor:o}=e;if(!r&&(t!=="1200"||o!=="1002"))return"\
accelerator";if(e.physfn!==null)return"vf";if(!r||o===null)return"gpu";let i=(a=e.device)!=null?a:"";if(kp(o,i))return"bmc";if(_p(`${o}:${i}`))return"virtual";let s=o===
"1002"?(n.bySlot.get(e.slot)||[]).map(l=>l.vendor):[];return Pp(e.address,o,i,s)?"igpu":"gpu"}function mS(e,n,{bySlot:t,byAddress:r,cardFunctions:o}){let i=new Map,
s=(l,d)=>{l===void 0||i.has(l.address)||!od(l.class)||!(gS(e,l,d)||yS(e,n,l,d))||i.set(l.address,{device:l,reason:d})};for(let l of t.get(e.slot)||[])s(l,"same \
slot");for(let l of e.consumers){let d=r.get(l);(n==="gpu"||e.vendor!=="8086"||(d==null?void 0:d.slot)===e.slot)&&s(d,"device link")}let a=hS(e,r);if(a!==null){
let l=d=>!(t.get(d.slot)||[]).some(u=>At(u.class));for(let d of o)d.upstream.includes(a)&&l(d)&&s(d,"card switch")}return[...i.values()].sort((l,d)=>l.device.address<
d.device.address?-1:1)}function gS(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="040\
3"}function yS(e,n,t,r){return n==="gpu"&&r==="same slot"&&t.class==="0403"&&t.vendor!==null&&e.upstream.length>0}function hS(e,n){var r,o;let t=null;for(let i of[
...e.upstream].reverse()){if(!Sp((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var bS=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],uy="/sys/bus/pci/slots";function zs(e){let n;return t=>{var r;return n===void 0&&(n=(r=bS.map(o=>vS(
e,o)).find(o=>o!==null))!=null?r:null),n===null?null:wS(`
${n}`,t)}}function vS(e,n){try{return e.read(n)}catch(t){return null}}function fy(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(uy).map(o=>[e.attr(`${uy}\
/${o}/address`)||"",o])));for(let o of[t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function wS(e,n){let[t="",r=""]=n.
split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=cy(a,`
	${r}  `);return l===null?null:Buffer.from(`${cy(e,`
${t}  `)||""} ${l}`,"latin1").toString("utf8")}function cy(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function py(e){let n=zs(e),t=fy(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:d})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:Wn(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function my(e,n,t){let r=new Set(e.flatMap(({gpu:o})=>o.device.id||[]));return{IOMMU:$S(n),...Object.fromEntries([...r].map(o=>[o,t(o)||""])),GPUs:e.map(({gpu:o,
gpu:{device:i,kind:s,companions:a},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,verdict:l.length===0?"ready":jn(o)?"blocked":
"stays",companions:a.map(d=>kS(d.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough.reasons)":[...xS(e)].map(([o,i])=>`${i.join(
", ")}: ${o}`)}}function $S({active:e,groups:n,units:t,firmware_table:r}){return e===null?null:e?`on, ${n!=null?n:0} groups, units ${(t!=null?t:[]).join(", ")||
"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function xS(e){let n=new Map;for(let{gpu:t,obstacles:r}of e)
for(let{text:o}of r)n.set(o,[...n.get(o)||[],t.device.address]);return n}function kS(e,n){return e.slice(0,-2)===n.slice(0,-2)?e.slice(-2):e}var _S=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],SS=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function Qo(e,n){var o,i;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=
null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}function Nr(e){let n=`${Qo(
e,"ID")||""} ${Qo(e,"ID_LIKE")||""}`.toLowerCase().split(/\s+/);for(let t of n){let r=_S.find(([o])=>o.test(t));if(r!==void 0)return r[1]}return"unknown"}function js(e){
var i,s;let n=SS.find(([a])=>e.stat(`/sys/firmware/acpi/tables/${a}`)!==null);if(n!==void 0)return n[1];let t=e.attr("/proc/cpuinfo")||"",r=(((i=/^flags\s*:(.*)$/m.
exec(t))==null?void 0:i[1])||"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.test(t))return"arm";
let o=(s=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:s[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o==="AuthenticAMD"||o===
"HygonGenuine"?"amd":null}function Oe(e){let n=e.attr("/proc/cmdline");return n===null?null:z(n)}function Xd(e){return e.stat("/sys/firmware")!==null&&e.list("/\
sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test(e.read("/etc/fstab")||"")}function gy(e){
return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function yy(e){return/^[Y1]$/.test(e.attr("/sys/module/kvm_amd/\
parameters/sev_snp")||"")}var hy="/sys/class/iommu",Qd="allow_unsafe_interrupts";function Ws(e){var i;let n=e.list(hy).filter(s=>/^(dmar|ivhd)\d+$/.test(s)),t=e.bytes("/sys/firmware/acpi\
/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if((Oe(e)||[]).some(s=>s==="nointremap"||P(s)===
"intremap"&&T(s).includes("off"))||n.some(s=>{var a;return(parseInt(((a=e.attr(`${hy}/${s}/intel-iommu/ecap`))!=null?a:"8").slice(-1),16)&8)===0}))return!1;let o=e.
attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Gs(e){let n=["vfio_iommu_type1","iommufd"].flatMap(o=>e.attr(`/sy\
s/module/${o}/parameters/${Qd}`)||[]),t=ye(C(e),"vfio_iommu_type1",Qd),r=(Oe(e)||[]).filter(o=>P(o)===`vfio_iommu_type1.${Qd}`);return[...n,...t===null?[]:[t.value],
...r.map(o=>o.includes("=")?ae(o):null)].some(xt)}function Cr(e){return(Oe(e)||[]).flatMap(n=>{if(P(n)==="pcie_acs_override")return[`${n} is on the running comm\
and line: no mainline kernel knows it, and it splits IOMMU groups that the hardware does not keep apart, so a guest may reach what the host or another guest use\
s`];let t=P(n)==="pci"?ae(n).split(/[,;]/).find(r=>/^(disable_acs_redir|config_acs)=/.test(r)):void 0;return t===void 0?[]:[`pci=${t} is on the running command \
line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function Se(e){return Object.freeze({type:"module",...e})}function Zs(e){return Object.freeze({type:"probe",...e})}var PS=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,AS="/sys/class/graphics",by="/sys/class/vtconsole",OS=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Hr(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...RS(e)]),serial:ES(e),pictures:MS(e)}}var IS=["0302","1200"];function Ks({
screens:e},n,t){return n.filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(r.device.driver===null?e.has(r.device.address):!Ho(r.device.driver)&&
(e.has(r.device.address)||!IS.includes(r.device.class||""))))}function RS(e){let n=e.list(by).map(r=>`${by}/${r}`),t=n.some(r=>e.attr(`${r}/bind`)==="1"&&(e.attr(
`${r}/name`)||"").includes("frame buffer"));return n.length>0&&!t?[]:lt(e.real(`${AS}/fb0/device`)).slice(-1)}function ES(e){var r;let n=e.attr("/proc/consoles");
return(r=(n!==null?n.split(`
`).map(o=>o.split(/\s+/)[0]||""):z(e.attr("/proc/cmdline")||"").filter(o=>P(o)==="console").map(o=>ae(o).split(",")[0]||"")).find(o=>!PS.test(o)))!=null?r:null}
function MS(e){let n=new Map,t=[];if(parseInt(ge(e)||"",10)>=6)return n;for(let r of(e.attr("/proc/iomem")||"").split(`
`)){let o=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(r);if(o===null)continue;let[,i="",s=""]=o;t.length=i.length/2,t.push(s);let a=OS.test(s)?lt(t.join("/")).slice(
-1)[0]:void 0;a!==void 0&&n.set(a,s)}return n}var DS=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",CS],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${eu((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
TS={"01":"USB keyboard","02":"USB mouse"};function Js(e){let n=$e(()=>NS(e));return t=>n().get(t)||[]}function NS(e){let n=new Map,t=(r,o)=>{var s;let i=r[r.length-
1];o!==null&&i!==void 0&&((s=n.get(i))==null?void 0:s.includes(o))!==!0&&n.set(i,[...n.get(i)||[],o])};for(let[r,o]of DS)for(let i of e.list(r)){let s=e.real(`${r}\
/${i}`);s!==null&&t(lt(s),o(e,s,i))}for(let r of gs(e))for(let o of Fo(e,r)||[])t(o.functions,`file system ${eu(r.at)}`);return n}function CS(e,n,t){var i,s;if(t.
includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=TS[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(
`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${eu(o)}`}function eu(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}function Lr(e,n,t){return{devices:n,gpus:t,members:r=>hr(e,r,n),cargo:Js(e),lifelines:$e(()=>vs(e))}}function Ys(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=br(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":Vr(i,t)}]})}function Vr(e,n){let t=HS(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${It(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${It(r)}`}function HS(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(sn(
e))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==null)return`\
is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the display of the man\
agement controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var ei="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",LS="interrupts are not remapped here\
, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 \
of vfio_iommu_type1 yourself";function qs(e,n){let t=$e(()=>Ws(e)===!1&&!Gs(e)),r=$e(()=>Ir(n.filter(o=>o.physfn!==null),o=>o.physfn||""));return{ofGroup:o=>Mp(
e,o)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${o} (reserved_regions has a direct line), so the kernel assigns it to nobody`}]:[],ofHost:()=>t()?
[{code:"interrupts",text:LS}]:[],ofDevice(o){var a;let i=[],s=vy(e,o);if(((a=o.numVfs)!=null?a:0)>0){let l=(r().get(o.address)||[]).filter(d=>d.mdevs.length>0||
vy(e,d)!==null).length;i.push({code:"vfs",text:`${o.numVfs} of its virtual functions are enabled${l===0?"":`, ${l} of them with vGPUs`}, and vfio-pci refuses it\
 as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return o.mdevs.length>0&&i.push({code:"mdev",text:`mediated devices (vGPUs) exist on \
it: ${o.mdevs.join(", ")}; remove them first`}),s!==null&&i.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${s}), and a card serves vGPUs or \
goes to a guest as a whole`}),i}}}function wy({ofGroup:e,ofHost:n,ofDevice:t},{device:r,companions:o}){var s;return(s=[...[...new Set([r,...o.map(a=>a.device)].
map(a=>a.group))].flatMap(a=>a===null?[]:e(a)),...n(),...t(r)][0])!=null?s:null}function vy(e,n){let t=e.attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_\
vgpu_type`);return t===null||t==="0"||t===""?null:t}var VS={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},$y={off:": the IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",passed_over:"\
, although the IOMMU is on",unseen:""};function Ur(e,n,t,r=Lr(e,n,t)){let o=$e(()=>gr(Je(e))),i=$e(()=>Hr(e,n)),s=qs(e,n),a=new Map(t.map(m=>[m.device.address,m])),
l=$e(()=>Ir(t.map(m=>m.device),m=>String(m.group)));function d({device:m,kind:y}){return(m.group===null?[]:l().get(String(m.group))||[]).flatMap(b=>a.get(b.address)||
[]).filter(b=>b.device!==m&&b.kind===y)}function u(m){let y=new Set;for(let h of[m,...d(m).filter(b=>c(b).length+s.ofDevice(b.device).length===0)]){y.add(h.device.
address);for(let b of h.companions)y.add(b.device.address)}return y}function c({device:m,companions:y}){let h=m.id===null?[{code:"unknown_id",text:"its vendor o\
r device id cannot be read"}]:[];for(let b of[m,...y.map(({device:g})=>g)]){let g=b===m?"it":`its companion ${b.address}`;b.responding===!1&&h.push({code:"dead",
text:`${g} ${ei}`});let w=r.lifelines().get(b.address);w!==void 0&&h.push({code:"lifeline",text:`${g} carries ${It(w)}: the node lives on it, and nothing overri\
des that`})}return h}function f(m,y){let h=Ys(m,y,r);return[...h.length===0?[]:[US(m,h)],...s.ofGroup(m)]}function p(m){let{screens:y,serial:h}=i(),b=[m,...d(m).
filter(({device:g})=>br(g.address,g)!==null)].find(({device:g})=>y.has(g.address));return b===void 0||h!==null||Ks(i(),t,g=>g.kind==="gpu").length>0?[]:[{code:"\
console",text:`it ${b===m?"":`has to go with ${b.device.address} (same IOMMU group), which `}shows the only console (no BMC or integrated display and no serial \
console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough`}]}return m=>{let{device:y,kind:h}=m,
b=h==="gpu"?[]:[{code:"kind",text:VS[y.physfn===null?h:"vf"]}];if(h==="bmc"||h==="virtual")return b;b.push(...c(m));let g=[y,...m.companions.map(v=>v.device)];y.
group===null?b.push({code:"no_group",text:o()==="unseen"?"its IOMMU group is not to be seen here":`it has no IOMMU group${$y[o()]}`}):Ot(e,y.group)&&b.push({code:"\
no_group",text:`IOMMU group ${y.group} is of vfio's noiommu mode and isolates nothing${$y[o()]}`});let w=u(m);for(let v of new Set(g.map(x=>x.group)))v!==null&&
b.push(...f(v,w));return[...b,...s.ofHost(),...s.ofDevice(y),...p(m)]}}function xy(e,n){return e.list(`/sys/bus/pci/devices/${n.address}/mdev_supported_types`)}
function US(e,n){let t=n.filter(i=>i.stays!==null),r=n.map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.said).join(", ")}`;return t.length===0?{code:"\
members",members:r,text:`${o}, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try anoth\
er slot`}:{code:"group",members:r,text:`${o}; ${t.map(i=>`${i.address} ${i.stays||""}`).join("; ")}: another slot may have a group of its own`}}var BS={ids:An({describe:"Only devices with these ids."}),addresses:qe({describe:"Only devices at these addresses."}),kinds:Us("all",Fn(B([...qd,"all"],{describe:"\
A kind of device."}),{describe:"Only devices of these kinds; all, as when it is not given: every one.",default:qd}))},ky=Zs({name:"gpu_info",summary:"Shows ever\
y GPU with its IOMMU group, driver and companions, and what stands between it and a VM.",params:BS,example:{kinds:["gpu"]},capture:dy,read(e,{ids:n,addresses:t,
kinds:r}){let o=E(e),i=xe(e,o),s=Ur(e,o,i),a=i.filter(({device:m,kind:y})=>r.includes(y)&&(n===void 0||m.id!==null&&n.includes(m.id))&&(t===void 0||t.includes(m.
address))),l=py(e),d=a.map(m=>({gpu:m,obstacles:s(m)})),u=yr(e),c=d.filter(({gpu:m})=>jn(m)),f=c.filter(({obstacles:m})=>m.length===0).length,p=Q(e);return{msg:p?
c.length===0?"No GPU that could go to a VM was found.":FS(c.length,f):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.
map(({gpu:m,obstacles:y})=>l(m,y)),ids:[...new Set(c.map(({gpu:m})=>m.device.id))],iommu:u},human:()=>my(d,u,zs(e)),notes:p?[]:["questions to the hardware are s\
kipped: /sys/bus/pci/devices is missing or empty"],warnings:p?[...zS(o,i,n,t),...jS(c.map(({gpu:m})=>m)),...WS(e,c.map(({gpu:m})=>m)),...Cr(e)]:[]}}});function FS(e,n){
let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===e?`${t} that could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could\
 go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${t} that could go to a VM found; something stands in the way of ${e-n} of them: see\
 passthrough.reasons.`}function zS(e,n,t=[],r=[]){let o=i=>{var s;return i===void 0?"is not there":`is no GPU but a ${_n(i.class)} device (class ${(s=i.class)!=
null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===
i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function jS(e){let n=new Map;for(let{device:t}of e)t.group!==null&&n.set(t.group,[...n.get(t.group)||
[],t.address]);return[...n].filter(([,t])=>t.length>1).map(([t,r])=>`${r.join(" and ")} share IOMMU group ${t}: they can only go to the same VM`)}function WS(e,n){
return n.filter(t=>xy(e,t.device).length>0).map(({device:t})=>`${t.address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest\
 as a whole`)}function GS(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function le(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return Cf({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,d;let s=t.has(i)?i:null;return s===null?e.attr(i):(d=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?d:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)GS(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[$d])}var ZS=["file","kmod","bootImage","grubConfig","driver"],KS="/etc/kernel/cmdline";function Br(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function JS(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:"path"in e?`${e.kind} ${e.path}`:e.kind}function YS(e,n){let t=Br([...e.holds,...n.
holds],o=>"file"in o?`file ${o.file}`:`module ${o.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...e.lacks||[],...n.lacks||[]],inputs:Br([
...e.inputs,...n.inputs],o=>o),always:r}}function qS(e,n){let t=[...e.lost||[],...n.lost||[]];return{...e,...n,...t.length===0?{}:{lost:[...new Set(t)]}}}function XS(e,n){
return{...n,wishes:Br([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function Xe(e){let n=new Map;for(let o of e){let i=JS(o),s=n.get(i);(s==null?void 0:s.kind)===
"bootImage"&&o.kind==="bootImage"?n.set(i,YS(s,o)):(s==null?void 0:s.kind)==="grubConfig"&&o.kind==="grubConfig"?n.set(i,XS(s,o)):(s==null?void 0:s.kind)==="fil\
e"&&o.kind==="file"?n.set(i,qS(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===KS;return ZS.flatMap(o=>{let i=t.filter(s=>s.kind===o);return[
...i.filter(s=>!r(s)),...i.filter(r)]})}function _y(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=le(r,s.steps)}let o=i=>t.flatMap(s=>i(s)||[]);return{
steps:Xe(o(i=>i.steps)),claims:Br(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:Br(o(i=>i.released),i=>`${i.thing} ${i.value}`),devices:Br(o(i=>i.devices),
i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.pending))],emptyDirs:o(i=>i.emptyDirs),guard(i){
var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(d=>d.report(i)),a=d=>[...new Set(s.flatMap(u=>d(u)||[]))],l=s.map(d=>d.bootable).find(
d=>d!==void 0);return{own:Object.assign({},...s.map(d=>d.own)),rebootReasons:a(d=>d.rebootReasons),pendingAtBoot:a(d=>d.pendingAtBoot),notes:a(d=>d.notes),warnings:a(
d=>d.warnings),...l===void 0?{}:{bootable:l}}}}}var Xs=1024,Qs=`# GRUB Environment Block
`;function ea(e){return e.startsWith(Qs)}function Sy(e){return e.length===Xs&&ea(e)}function Py(e){let n=[],t=Qs.length;for(let r=t;r<e.length;r++){let o=e.charAt(
r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function Ay(e,n){return Py(e).find(([t])=>e.startsWith(`${n}=`,t))}function Fr(e,n){if(!ea(e))return null;let t=Ay(e,n);return t===
void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function Oy(e,n,t){var l,d;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=Ay(e,n),i=Py(e),s=i.length===0?Qs.length:(d=(l=i[i.length-1])==null?void 0:l[1])!=null?d:Qs.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>Xs)throw _(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${Xs}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(Xs,"#")}var Iy=/^[ \t]*#.*$/gm;function na(e){return z(e.replace(Iy,""))}function Ct(e,n,t=!1){var h,b,g,w,v,x;let r=[],o=t?e.replace(Iy,($,k)=>(r.push(k)," ".repeat($.
length))):e,i=To(o).map(([$,k])=>({start:$,end:k,token:mr(e.slice($,k))})),s=(h=r.find($=>{var k,S;return $>((S=(k=i[0])==null?void 0:k.start)!=null?S:-1)}))!=null?
h:o.trimEnd().length,a=i.filter(({start:$})=>$<s).length,{kept:l,added:d}=Un(i.map($=>$.token),n,a),u=e,[c,f]=[-1,-1];for(let[$,k]of[...i.entries()].reverse()){
let S=(b=l[$])!=null?b:null;S===null?u=QS(u,k):S!==k.token&&(u=u.slice(0,k.start)+S+u.slice(k.end)),!($>=a)&&(S!==null&&c<0&&(c=u.length-k.start-(S===k.token?k.
end-k.start:S.length)),k.token==="--"&&(f=u.length-k.start))}if(d.length===0)return u;let p=d.join(" ");if(f>=0)return`${u.slice(0,u.length-f)}${p} ${u.slice(u.
length-f)}`;let m=c>=0?u.length-c:e.lastIndexOf(`
`,((w=(g=i[0])==null?void 0:g.start)!=null?w:s)-1)+1,y=u.slice(m).replace(/^[ \t]+(?=\r?\n|$)/,"");return c>=0?`${u.slice(0,m)} ${p}${y}`:`${u.slice(0,m)}${p}${y===
""?(x=(v=/\n?$/.exec(e))==null?void 0:v[0])!=null?x:"":/^\r?\n/.test(y)?"":`
`}${y}`}function QS(e,{start:n,end:t}){let r=e.slice(0,n).replace(/[ \t]+$/,""),o=e.slice(t);if(r!==""&&!r.endsWith(`
`))return r+o;let i=o.replace(/^[ \t]+/,"");return i.startsWith(`
`)&&r+i!==`
`?r+i.slice(1):e.slice(0,n)+i}function Ry(e){let n=[],t=0;for(let r of e.split(`
`)){let[o="",i=""]=/^[ \t]*([^ \t#][^ \t]*)[ \t]*/.exec(r.replace(/\r$/,""))||[],s=t+o.length,a=t+r.length;for(;a>s&&" 	\r".includes(e.charAt(a-1));)a--;i!==""&&
n.push({key:i,start:s,end:a}),t+=r.length+1}return n}function eP(e){let n=Ry(e).find(t=>t.key==="options");return n===void 0||n.start===n.end?null:n}function Ht(e){
let n=r=>Ry(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>n(r)[0]||"";return{title:t("title"),version:t("version"),linux:t("linux"),options:t(
"options"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$"))}}function Ey(e,n){let t=eP(e);return t===null?e:e.slice(0,t.start)+n+
e.slice(t.end)}function ni({linux:e,options:n}){return!/(?:^|\/)(?:vmlinu[xz]|b?z?image|kernel|linux)[^/]*$/i.test(e)&&!/(?:^|\s)root=|\$kernelopts\b/.test(n)}function My(e){
return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function de(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function ta(e){return{kind:"kmod",name:e}}function ra(e,n,t,r={}){return{
kind:"driver",address:e,driver:n,override:t,...r}}function Dy(e,n){return{kind:"reboot",delay:e,why:n}}var ti="/boot/loader/entries",dt="/boot/grub2/grubenv",ri="panic=-1",ia="put GRUB_DISABLE_INITRDLESS_BOOT=true into /etc/default/grub.d/zz-initrd.cfg and run up\
date-grub",nP=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function oa(e,n){var s;let t=n.replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,
"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=nP.exec(t);return(s=[`/boot${r}`,r,...o===null?[]:[`/boot/${o[2]||""}`]].find(a=>e.real(a)!==null))!=
null?s:r.startsWith("/boot/")?r:`/boot${r}`}function sa(e,n){let t=e.read(dt),r=t===null?null:Fr(t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===
null?null:Pn(o).kernelopts}function tP(e,n){let t=n.kernelopts?sa(e,n):null;return zr(e).map(r=>{let o=Ht(e.read(r)||""),i=z(o.options).flatMap(a=>a==="$kernelo\
pts"&&t!==null?z(t):[a]),s=i.findIndex(a=>a.startsWith("#"));return{title:o.title,id:r.slice(ti.length+1,-5),from:r,within:[],tokens:s<0?i:i.slice(0,s),kernel:o.
linux===""?null:oa(e,o.linux),initrds:o.initrds.map(a=>oa(e,a)).filter(a=>a!==null),recovery:My(o),...ni(o)?{foreign:r}:{}}})}function zr(e){return ee(e,"entry \
files",()=>e.list(ti).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>rP(r,t)).map(t=>`${ti}/${t}.conf`).filter(t=>Ht(e.read(t)||"").linux!==""))}
function rP(e,n){var o,i;let[t,r]=[e,n].map(s=>s.match(/\d+|[A-Za-z]+/g)||[]);for(let[s,a]of(t||[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;
if(a===l)continue;let[d,u]=[parseInt(a,10),parseInt(l,10)];if(isNaN(d)!==isNaN(u))return isNaN(d)?-1:1;if(!isNaN(d)&&d!==u)return d-u;if(isNaN(d))return a<l?-1:
1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function Ie(e,n){return ee(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,
()=>oP(e,n))}function oP(e,n){return nu(e,n).filter(t=>t.foreign===void 0)}function nu(e,n){if(n.kind==="bls")return tP(e,n);let t=e.read(n.config);return t===null?
[]:Pn(t).entries.map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,menus:r.menus,recovery:r.recovery,...Od(r)?{}:{foreign:r.section},tokens:z(r.args.
join(" ")),kernel:oa(e,r.kernel),initrds:r.initrds.map(o=>oa(e,o)).filter(o=>o!==null)}))}function Ty(e,n,t=0){var l;let[r="",...o]=n.split(/>(?!>)/),i=e.filter(
(d,u)=>d.within.length<=t||e.findIndex(c=>c.within[t]===d.within[t])===u),s=(l=/^\d+$/.test(r)?i[Number(r)]:i.find(({id:d,title:u,within:c,menus:f})=>{var p;return r===
((p=c[t])!=null?p:u)||r===(c[t]===void 0?d:f==null?void 0:f[t])}))!=null?l:i[0],a=s==null?void 0:s.within[t];return a===void 0?s:Ty(e.filter(d=>d.within[t]===a),
o.join(">")||"0",t+1)}function Ny(e,n){let t=({tokens:o})=>o.find(i=>i.startsWith("root="))||"",r=new Set(Ie(e,n).map(t));return n.kind==="bls"?[]:nu(e,n).filter(
o=>o.foreign!==void 0&&!o.recovery&&o.kernel!==null&&r.has(t(o)))}function Lt(e,n){var i;let t=nu(e,n),r=e.read(n.grubenv),o=r===null?null:Fr(r,"next_entry");return(i=
Ty(t,o||(n.fallback==="saved"&&r!==null?Fr(r,"saved_entry"):n.fallback)||"0"))!=null?i:null}var iP=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],On="/etc/kernel/cmdline",sP=/^\$\{?\w+\}?$/,aP=/^(BOOT_IMAGE|initrd)=/;function tu(e){return e.startsWith(
"root=")}function oi(e,n,t,r){let o=xs(z(t),z(r));return de(e,n,void 0,o.length===0?{}:{lost:o})}function Hy(e,n,t){if(!n.kernelopts)return{steps:[],opts:null};
let r=sa(e,n),o=e.read(dt),i=lP(e,n,t);if(r===null)return{steps:i,opts:r};let s=Ct(r,t(dt,z(r)));return o===null||!ea(o)?{steps:i,opts:i.length===0?r:s}:{steps:[
...s===r?[]:[oi(dt,Oy(o,"kernelopts",s),r,s)],...i],opts:s}}function lP(e,n,t){let r=e.read(n.config)||"",[o="",i="",s=""]=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r)||[],a=Ct(s,t(n.config,z(s)));return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[oi(n.config,r.replace(o,()=>`${i}${a}"`),
s,a)]}function Ly(e,n,t){return zr(e).flatMap(r=>{let o=e.read(r)||"",i=Ht(o),{options:s}=i;if(ni(i))return[];let a=z(s),l=a.includes("$kernelopts"),d=a.flatMap(
f=>f==="$kernelopts"&&t!==null?z(t):[f]),u=n(r,d),c=Ey(o,Ct(s,l?u.filter(f=>!Y(d,f)):u));return c===o?[]:[oi(r,c,s,Ht(c).options)]})}function Cy(e,n,t,r){return Cn(
e,n)?{...r,mode:384,copied:t}:r}function dP(e,n,t){var d;let r=iP.find(u=>e.read(u)!==null);if(r!==void 0){let u=e.read(r)||"",c=Ct(u,t,!0),f=!na(u).some(tu)&&Ie(
e,n).some(p=>p.tokens.some(tu));return{steps:c===u?[]:[Cy(e,r,u,oi(On,c,u,c))],warnings:f?[`${r} has no root=, which the entries have: a kernel that is installe\
d later would not find its root file system; put it in by hand`]:[]}}let o=Oe(e);if(n.kernelopts||o!==null&&t.every(u=>Y(o,u)))return{steps:[],warnings:[]};let i=Lt(
e,n),s=i===null||!i.recovery?i:(d=Ie(e,n).find(u=>!u.recovery))!=null?d:null,a=((s==null?void 0:s.tokens)||[]).filter(u=>!sP.test(u)&&!aP.test(u));if(s===null||
!a.some(tu))return{steps:[],warnings:[`${On} does not exist and no entry shows what it should say: a kernel that is installed before the next boot may lack the \
arguments; write it by hand, with root=`]};let l=a.join(" ");return{steps:[Cy(e,s.from,l,de(On,`${Ct(l,t)}
`))],warnings:[]}}function uP(e,n){var r;let t=(r=Lt(e,n))==null?void 0:r.from;return zr(e).flatMap(o=>{let i=Ht(e.read(o)||"");if(i.options!==""||ni(i))return[];
let s=`${o} has no options, and a line with ours alone would start its kernel without root=; expected an options line`;if(o===t)throw _(`${s}, as this entry boo\
ts next; write the whole of it by hand`);return[`${s}; write the whole of it by hand: nothing was added there`]})}function Vy(e,n,t){let r=Hy(e,n,()=>t),o=dP(e,
n,t);return{steps:[...r.steps,...Ly(e,()=>t,r.opts),...o.steps],warnings:[...uP(e,n),...o.warnings]}}function Uy(e,n,t){let r=Hy(e,n,t),o=e.read(On),i=o===null?
null:Ct(o,t(On,na(o)),!0);return[...r.steps,...Ly(e,t,r.opts),...o===null||i===null||i===o?[]:[oi(On,i,o,i)]]}function ru(e,n){let t=e.read(On),r=n.kernelopts?sa(
e,n):null;return[...Ie(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:dt,tokens:z(r)}],...t===null?[]:[{path:On,tokens:na(t)}]]}var cP=["Ansible","Salt","Puppet","Chef","CFEngine","Juju"],fP=[...cP.map(e=>[e,`(?:(?:manag|generat|maintain|configur|control|deploy|creat|install)ed|written) \
by ${e}(?:Stack)?\\b|${e}[ _-]managed`]),["Salt","managed zone"],["Puppet","autogenerated .* by puppet"],["another manager","^[ \\t]*[#;]+[ \\t-]*BEGIN\\b.*\\b(?:BL\
OCK|MANAGED)\\b"]],pP=/manage|autogen|begin|(?:ed|written) by/i;function dn(e){if(!pP.test(e))return null;for(let[n,t]of fP)if(new RegExp(t,"im").test(e))return n;
return null}function ut(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function ct(e,n,t=[]){let r=ut(n),o=e.read(n),i=dn(o||"");if(i!==null)return{
path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf(
"/")+1)}`).find(a=>e.real(a)!==null);return s===void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var By={lists:100,braces:12},zy=/[\t\n ;&|<>()]/,Fy=/[A-Za-z_]\w*/y;function W(e,n){throw{at:e,why:n}}function ou({depth:e,at:n},t,r){++e[t]>By[t]&&W(n,`it nest\
s deeper than ${By[t]} levels`);let o=r();return e[t]--,o}function Vt(e,n){var t;return Fy.lastIndex=n,((t=Fy.exec(e))==null?void 0:t[0])||""}function In(e){let{
text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(zy.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.length);let a=n.charAt(i+1);a!==
`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&W(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...iu(e,i)),o='"'):r.push(...aa(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function iu(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&W(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...aa(e,'"'))}}function aa(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&W(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){W(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&W(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?mP(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function mP(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=Vt(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!hP(e))&&(e.list(e),t.charAt(e.at)!==")"&&
W(r,"$( is not closed"),e.at++);else if(o==="{"){let s=ou(e,"braces",()=>{let a=gP(e,n);return a===null&&yP(e,r),a});if(s!==null)return[s]}else if(/[\d@*#?$!-]/.
test(o))e.at+=2;else if(n===""&&(o==="'"||o==='"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?iu(e,r):e.shell==="bash"&&bP(e,r);else return e.at++,[{is:"\
char",c:"$",s:r,e:e.at,q:n}];return[{is:"dark",s:r,e:e.at,q:n}]}function gP(e,n){var l;let{text:t}=e,r=e.at,o=Vt(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=
e.at;let s=((l=i.exec(t))==null?void 0:l[0])||"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let d=t.charAt(e.at);if(d==="}"){e.at++;let u=s.endsWith("\
+")?"+":a.length>0?"-":"";return{is:"variable",name:o,op:u,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(d)||n===""&&zy.test(d)&&!/[\t ]/.
test(d))break;a.push(...aa(e,n))}return e.at=r,null}function yP(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,~@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||W(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,iu(e,e.at-1)):aa(e,'"')}W(n,"${ is not closed")}function hP(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function bP(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&W(n,"the quote ' is not closed");e.at++}var jy=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,Wy=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,vP=new Set(["exp\
ort","readonly","local","declare","typeset"]),wP={is:"all",of:[]};function Ky(e,n){let t=[],r={text:e,shell:n,at:0,depth:{lists:0,braces:0},list:o=>{la(o,t,")")}};
try{let o=la(r,t);return r.at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function la(e,n,...t){
return ou(e,"lists",()=>$P(e,n,t))}function $P(e,n,t){let r=[],o=e.at;for(;;){Rn(e,n);let i=e.text.charAt(e.at),s=jr(e);if(i===""){t.length>0&&W(o,`${t.join(" o\
r ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&W(
e.at,`${i} is not expected here`),r.push(xP(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.test(a)||W(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):
a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"all",of:r}}function xP(e,n){let t=Gy(e,n);for(;/^(?:&&|\|\|)/.test(e.text.
substr(e.at,2));)e.at+=2,Rn(e,n),t={is:"maybe",left:t,right:Gy(e,n)};return t}function Gy(e,n){return jr(e)==="!"?(e.at++,ke(e),{is:"maybe",left:Zy(e,n),right:wP}):
Zy(e,n)}function Zy(e,n){let t=da(e,n);for(ke(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:1,
Rn(e,n),t={is:"apart",body:da(e,n)},ke(e);return t}function da(e,n){let{text:t,at:r}=e,o=jr(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&Vt(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?AP(e,n):OP(e,n);e.at+=o.length;let s=i==="("?_P(e,n):kP(e,n,o,r);for(ke(e);qy(e,n);ke(e));return s}function kP(e,n,t,r){
switch(t){case"{":return Ut(e,n,"}");case"if":return Yy(e,n);case"while":case"until":{let o=Ut(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,Ut(e,n,"done")]},
e:e.at}}case"for":return SP(e,n,r);case"case":return PP(e,n);default:return W(r,`${t} is not expected here`)}}function Ut(e,n,t){let r=Jy(e,n,t);return e.at+=t.
length,r}function Jy(e,n,...t){let r=la(e,n,...t);return r.is==="all"&&r.of.length===0&&W(e.at,"a command is missing"),r}function _P(e,n){return e.at++,{is:"apa\
rt",body:Ut(e,n,")")}}function Yy(e,n){let t=Ut(e,n,"then"),r=Jy(e,n,"elif","else","fi"),o=jr(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],
otherwise:!1}:{is:"branch",first:t,branches:[r,o==="elif"?Yy(e,n):Ut(e,n,"fi")],otherwise:!0}}function SP(e,n,t){ke(e);let r=Vt(e.text,e.at),o=null;if(r===""){(e.
shell==="dash"||!e.text.startsWith("((",e.at))&&W(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&W(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=
r.length,Rn(e,n),Vt(e.text,e.at)==="in")for(e.at+=2,o=[],ke(e);!/^[;\n]?$/.test(e.text.charAt(e.at));ke(e)){let a=In(e);a.s===a.e&&W(e.at,`${e.text.charAt(e.at)}\
 is not expected here`),o.push(a)}ke(e),e.text.charAt(e.at)===";"&&e.at++,Rn(e,n);let i=jr(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&W(e.at,"do is missing"),e.at+=
i.length;let s=Ut(e,n,i==="do"?"done":"}");return{is:"for",s:t,e:e.at,name:r,words:o,body:s}}function PP(e,n){let t=e.at;ke(e);let{e:r}=In(e);Rn(e,n),Vt(e.text,
e.at)!=="in"&&W(e.at,"in is missing"),e.at+=2;let o=[],i=!1;for(Rn(e,n);jr(e)!=="esac";Rn(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){ke(e);let s=In(e);if(s.
s===s.e&&W(t,"esac is missing"),e.text.slice(s.s,s.e)==="*"&&(i=!0),ke(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&W(e.at,") is missing"),
e.at++,o.push(la(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:{is:"\
simple",s:t,e:r,assigns:[],words:[]},branches:o,otherwise:i}}function AP(e,n){e.at+=8,ke(e);let t=In(e);return ke(e),e.text.startsWith("()",e.at)&&(e.at+=2),Rn(
e,n),{is:"function",name:e.text.slice(t.s,t.e),body:da(e,n)}}function OP(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){ke(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.
test(t.charAt(e.at-1))&&au(e),qy(e,n))continue;if(s==="("){let c=i[0];return(i.length!==1||o.length>0||c===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&W(e.at,"\
( is not expected here"),e.at=t.indexOf(")",e.at)+1,Rn(e,n),{is:"function",name:t.slice(c.s,c.e),body:da(e,n)}}let a=i[0],l=a!==void 0&&vP.has(t.slice(a.s,a.e)),
d=a===void 0||l?IP(e,l):null;if(d!==null){o.push(d);continue}let u=In(e);if(u.s===u.e)break;i.push(u),a===void 0&&e.shell==="bash"&&t.slice(u.s,u.e)==="[["&&RP(
e)}return e.at===r&&W(r,"a command is missing"),{is:"simple",s:r,e:e.at,assigns:o,words:i}}function IP(e,n){let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:
/([A-Za-z_]\w*)()()=/y;i.lastIndex=o;let s=i.exec(t);if(s===null)return null;e.at+=s[0].length;let a=s[1]||"",l=s[3]==="+",d=(s[2]||"")!=="",u=e.at;if(t.charAt(
u)==="("&&r==="bash"){for(d=!0,e.at++,e.at=su(t,e.at);t.charAt(e.at)!==")";e.at=su(t,e.at)){let c=In(e);c.s===c.e&&W(u,"( is not closed")}return e.at++,{name:a,
append:l,declared:n,array:d,value:{s:u,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:n,array:d,value:In(e)}}function qy(e,n){var i;Wy.lastIndex=e.at;
let t=((i=Wy.exec(e.text))==null?void 0:i[0])||"";if(t===""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.
test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(e),e.at++,!0;ke(e);let o=In(e);return o.s===o.e&&W(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.
parts.map(s=>s.is==="char"?s.c:"").join(""),tabs:t.endsWith("-")}),!0}function RP(e){let n=e.at;for(;;){e.at=su(e.text,e.at);let t=In(e);if(e.text.slice(t.s,t.e)===
"]]")return;t.s===t.e&&(e.at>=e.text.length&&W(n,"]] is missing"),e.at++)}}function jr(e){var n;return jy.lastIndex=e.at,((n=jy.exec(e.text))==null?void 0:n[0])||
""}function ke(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function su(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;
return t.lastIndex=n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function au(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function Rn(e,n){for(;;){ke(e);let t=e.text.charAt(e.at);if(t==="#")au(e);else if(t===`
`){e.at++;for(let r of n.splice(0))EP(e,r)}else return}}function EP(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;au(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var MP=24,DP=24,lu=8,TP=16384,NP=/^(?!GRUB_CMDLINE_)/,CP=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,Xy=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),HP=new Set(["source","shopt","let","declare","typeset","[[","mapfile","readarray","pushd","p\
opd"]),ii=[],th={values:new Map,last:new Map,sealed:new Set,over:""};function cu(e,n,t=()=>null){let r={shell:n,files:[...e],functions:new Map,read:t,file:0,depth:0,
call:"",spared:!1,ended:null},o=[th];try{for(let i of e.keys())o=rh(r,i,o)}catch(i){if(i instanceof Error)throw i;return Qy(r,{file:r.file,...i})}return r.ended!==
null&&o.every(i=>i.over==="all")?Qy(r,r.ended):{files:r.files,worlds:o}}function Qy({files:e},{file:n,at:t,why:r}){var s;let{path:o="",text:i=""}=(s=e[n])!=null?
s:{};return{path:o,line:i.slice(0,t).split(`
`).length,why:r}}function Gr(e,n){return e.values.get(n)||[]}function fu(e){return e.some(n=>n.dark!==void 0)?null:e.map(n=>n.c).join("")}function rh(e,n,t){var s;
let r=e.file;e.file=n;let o=Ky(((s=e.files[n])==null?void 0:s.text)||"",e.shell);if("why"in o)throw o;let i=Gn(e,o,t).map(a=>a.over==="file"?{...a,over:""}:a);return e.
file=r,ai(i)}function Gn(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.length===0?t:[...o,...LP(e,n,r)]}function LP(e,n,t){switch(n.
is){case"simple":return VP(e,n,nh(e,n,t));case"all":return n.of.reduce((r,o)=>Gn(e,o,r),t);case"maybe":{let r=eh(e,n.left,t);return ai([...r,...Gn(e,n.right,r)])}case"\
branch":{let r=eh(e,n.first,t),o=n.branches.flatMap(i=>Gn(e,i,r));return ai(n.otherwise?o:[...r,...o])}case"for":return zP(e,n,nh(e,n,t));case"while":return sh(
e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return Gn(e,n.body,t),t}}function eh(e,n,t){let r=e.spared;e.spared=
!0;let o=Gn(e,n,t);return e.spared=r,o}function VP(e,n,t){var f,p;let[r,...o]=n.words;if(r===void 0)return ua(e,n.assigns,t);let i=Wr(r),s=e.shell==="dash"&&Xy.
has(i||"")?ua(e,n.assigns.filter(m=>!m.declared),t):t,{text:a}=(f=e.files[e.file])!=null?f:{text:""},l=du(r);if(CP.test(l))throw{at:r.s,why:BP(l,e.shell)};if(/^\$*$/.
test(l)&&n.assigns.length>0)return ai([...s,...ua(e,n.assigns,s)]);let d=i===null?void 0:e.functions.get(i);if(d!==void 0&&e.depth<lu){let{file:m,call:y}=e;e.depth++,
e.file=d.file,e.call=a.slice(n.s,n.e);let h=Gn(e,d.body,s).map(b=>b.over==="file"?{...b,over:""}:b);return e.file=m,e.call=y,e.depth--,h}let u=i===null||Xy.has(
i)?void 0:n.assigns.find(m=>m.name.startsWith("GRUB_"));if(u!==void 0)throw{at:r.s,why:`"${uu(l)}" is no part of ${u.name} and would be run as a command, as the\
 value ends at the blank before it (put it all between quotes)`};let c=e.shell==="dash"&&i!==null?UP(e,i):null;if(c!==null)return e.spared&&i!=="local"?s:(e.ended=
(p=e.ended)!=null?p:{file:e.file,at:r.s,why:c},s.map(m=>({...m,over:"all"})));switch(i){case"set":case"alias":return e.spared=e.spared||i==="alias"||/\+\w*(\s+err|e)/.
test(a.slice(n.s,n.e)),s;case"unset":return o.reduce((m,y)=>gu(mu(m,Wr(y)||""),Wr(y)||"",ii),s);case"export":case"readonly":case"declare":case"typeset":{let m=o.
find(b=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(du(b)));if(m!==void 0)throw{at:m.s,why:`${i} is given what is no name`};let y=n.assigns.filter(b=>b.declared),h=i!==
"readonly"&&!o.some(b=>/^-\w*r/.test(du(b)))?[]:[...y.map(b=>b.name),...o.flatMap(b=>Wr(b)||[])];return ua(e,y,s).map(b=>({...b,sealed:new Set([...b.sealed,...h])}))}case"\
return":return s.map(m=>({...m,over:"file"}));case"exit":case"exec":return s.map(m=>({...m,over:"all"}));case".":case"source":{let m=o[0]===void 0?null:Wr(o[0]),
y=m===null||e.depth>=lu?null:e.read(m);if(m===null)return jP(e,n,s);if(y===null)return m.startsWith("/")&&e.depth<lu?s.map(b=>({...b,over:"all"})):s;e.depth++;let h=rh(
e,e.files.push({path:m,text:y})-1,s);return e.depth--,h}case"eval":case"read":case"printf":case"let":case"local":{let m=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.
test(m)?s:fa(e,n,s,oh(m))}default:return s}}function nh(e,{s:n,e:t},r){var i;let o=((i=e.files[e.file])==null?void 0:i.text.slice(n,t))||"";return(o.match(/\$\{[A-Za-z_]\w*:?=/g)||
[]).reduce((s,a)=>s.flatMap(l=>{var f;let d=a.replace(/\W/g,""),u=(f=l.values.get(d))!=null?f:ii;return u.some(p=>p.dark===void 0)||u.length===0&&u!==ii&&!a.includes(
":")?l:fa(e,{s:n+o.indexOf(a),e:t},mu([l],d),new Set([d]))}),r)}function UP({call:e},n){return n==="local"?e===""?"local stands outside of a function":null:HP.has(
n)?`"${n}" is no command (only bash knows it${n==="source"?"; write . instead":""})`:null}function BP(e,n){return e.startsWith("\xEF\xBB\xBF")?"it begins with a\
 byte order mark (take it out)":e.includes("\r")?`"${uu(e)}" is no command, as the line ends with a carriage return (take them all out)`:`"${uu(e)}" is no comma\
nd${n==="dash"&&/^\w+\+=/.test(e)?" (only bash knows +=)":/^GRUB_\w+$/.test(e)?" (an assignment has no blank before its =)":""}`}function uu(e){return e.replace(
/[^ -~]/g,"?").slice(0,40)}function ua(e,n,t){return t.map(r=>{if(n.some(s=>r.sealed.has(s.name)))return{...r,over:"all"};let o=new Map(r.values),i=new Map(r.last);
for(let s of n){let a={...r,values:o},l=s.array?[si(e,s.value,a)]:pu(e,s.value.parts,a,s),d=s.append?[...o.get(s.name)||[],...l]:l;o.set(s.name,d.length>TP?[si(
e,s.value,a)]:d),i.set(s.name,{file:e.file,assign:s})}return{...r,values:o,last:i}})}function pu(e,n,t,r,o=r===void 0?"":r.name){let i=e.file;return n.flatMap((s,a)=>{
var h,b;let{s:l,e:d,q:u}=s,c=(...g)=>[{...si(e,s,t,g),q:u,of:o}];if(s.is==="dark")return[{...si(e,s,t),q:u,of:o}];if(s.is==="char"){let g=n[a-1];return r!==void 0&&
s.c==="~"&&u===""&&d-l===1&&(g===void 0||g.is==="char"&&g.c===":"&&g.q==="")?c():[{c:s.c,file:i,s:l,e:d,q:u,of:o}]}let f=(h=t.values.get(s.name))!=null?h:NP.test(
s.name)?null:ii,p=pu(e,s.word,t,void 0,o),m=f!==null&&(s.colon?f.length>0:f!==ii),y=s.op===""?f:m===(s.op==="+")?p:m?f:[];return f===null||y===null||s.op!==""&&
f.length>0&&f.every(g=>g.dark!==void 0)?c(f||[],p):(r==null?void 0:r.declared)===!0&&u===""&&e.shell==="dash"&&/[\s*?[]/.test((b=fu(y))!=null?b:" ")?c(y):y})}function FP({
call:e,file:n},t,r){let o=[...oh(t)].flatMap(i=>{let s=r.values.get(i);return s===void 0?[]:[s]});return e!==""&&/\$\{?[\d@*]/.test(t)?[...o,[{c:"",dark:e,file:n,
s:0,e:0,q:"",of:""}]]:o}function oh(e){return new Set(e.match(/[A-Za-z_]\w*/g)||[])}function ca(e){return[e.map(n=>{var t;return(t=n.dark)!=null?t:n.c}).join(""),
...new Set(e.map(n=>{var t;return(t=n.holds)!=null?t:""}))].join(`
`)}function ih(e){return[...new Set(e.map(ca).join(`
`).split(`
`))].join(`
`)}function zP(e,n,t){var i,s;let r=((i=e.files[e.file])==null?void 0:i.text)||"",o=((s=n.words)==null?void 0:s.every(a=>Wr(a)!==null&&!/[*?[~{]/.test(r.slice(a.
s,a.e))))===!0;return n.words===null||!o||n.words.length>DP||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?sh(e,n,t):n.words.reduce((a,l)=>Gn(e,n.body,gu(mu(a,
n.name),n.name,pu(e,l.parts,th))),t)}function sh(e,n,t){let r=Gn(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).map(
([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),ai([...t,...r.filter(i=>i.over!==""),...fa(e,n,t,o)])}function jP(e,n,t){let r=new Set(["GRUB_CMDLIN\
E_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])]);return fa(e,n,t,r)}function fa(e,n,t,r){return t.flatMap(o=>{let i=[si(e,n,o)];return[
...r].reduce((s,a)=>gu(s,a,i),[o])})}function mu(e,n){return e.map(t=>t.sealed.has(n)?{...t,over:"all"}:t)}function gu(e,n,t){return e.map(r=>({...r,values:new Map(
r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function si(e,{s:n,e:t},r,o){var l;let{file:i,files:s}=e,a=((l=s[i])==null?void 0:l.text.slice(n,t))||"";
return{c:"",dark:a,holds:ih(o!=null?o:FP(e,a,r)),file:i,s:n,e:t,q:"",of:""}}function Wr(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.
c:"").join(""):null}function du(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function ai(e){let n=[...new Map(e.map(i=>[WP(i),i])).values()],[t]=n;if(n.
length<=MP||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(d=>{let u=Gr(d,i);
return[ah(u),u]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=ih([...s.values()]);r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:"",of:""}]),o.
set(i,null)}return[{values:r,last:o,sealed:new Set(n.flatMap(i=>[...i.sealed])),over:n.some(i=>i.over==="")?"":t.over}]}function WP(e){return JSON.stringify([e.
over,[...e.sealed],[...e.values].map(([n,t])=>[n,ah(t)]),[...e.last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function ah(e){return e.
map(n=>`${n.c}${n.dark||""}${n.holds||""}@${n.file}:${n.s}`).join(" ")}var li="\uFFFF",dh=/^[\t-\r \xa0]$/,uh=/[^\w@%+=:,./-]/g;function yu(e){let n=e.map(t=>t.dark===void 0?t.c:li).join("");return To(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function ch(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let d of e.slice(r,o))t.add(d);i!==void 0&&
lh(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&lh(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function lh(e,n){return dh.test(e.c)&&!n.has(e)}function fh(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?Bt(r,a):""}))}function pa(e,n){var r,o;if(((r=e[n])==null?void 0:r.c)!==`
`)return!1;let t=n;for(;((o=e[t-1])==null?void 0:o.c)==="\\";)t--;return(n-t)%2===1}function hu(e){return e.filter((n,t)=>!pa(e,t)&&!pa(e,t+1))}function ph(e){return e.
flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(pa(e,s)||pa(e,s+1))return[{file:t,s:r,e:o,text:""}];if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+1];return[{file:t,s:r,
e:o,text:a===void 0||a.dark===void 0&&dh.test(a.c)?"":Bt(" ",i)}]})}function mh(e,n,t,r){var f;let o=ma(n.values.get(t)||[]);if(o!==null)return[{file:o.file,s:o.
s,e:o.s,text:Bt(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(p=>p.is==="dark"))return null;let{file:s,assign:{
value:a}}=i,l=n.values.get(t)||[],d=l[l.length-1],u=`${d===void 0||/^[ \t]$/.test(d.c)?"":" "}${r.join(" ")}`;if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:Bt(
u,a.close)}];let c=((f=e[s])==null?void 0:f.text.slice(a.s,a.e))||"";return c===""||c.replace(uh," ")!==c?[{file:s,s:a.e,e:a.e,text:`"${Bt(u,'"')}"`}]:[{file:s,
s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${Bt(u,'"')}"`}]}function ma(e){var t;let n=yu(e).find(r=>mr(r.text)==="--");return n===void 0?null:(t=e[n.start])!=
null?t:null}function gh(e,n,t,r){let o=Bt(t.join(" "),'"');return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="${r?`${o} $${n}`:`$${n} ${o}`}"
`}function yh(e,n){return e.replace(new RegExp(`^${n}=" *\\$${n} *"\\n`,"gm"),"")}function bu(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,
s=t.get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.
filter(s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function Bt(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(
/'/g,"'\\''"):e.replace(uh,"\\$&")}var oe="/etc/default/grub",Zr="/etc/default/grub.d",Qe="GRUB_CMDLINE_LINUX",ba="GRUB_CMDLINE_LINUX_DEFAULT",di=`${Zr}/zz-vfiokit.cfg`,bh=/^zz+-vfiokit\.cfg$/,GP=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function vu(e,n,t){let r=new Set(xu(e,n).worlds.map(i=>fu(Gr(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function Jr(e,n){let[t]=xu(e,n).worlds;return t===
void 0?[]:wu(t).all}function va(e,n,t,r=!1){var x;let o=$u(e,n),i=xu(e,n),s=i.worlds.map(wu),a=i.files.some(({path:$})=>Cn(e,$));if(!r)for(let $ of s)JP($,t,a);
let l=t.flatMap(kn).filter($=>new Set(s.map(k=>k.tokens.slice(0,k.split).filter(({text:S})=>P(S)===$).map(({text:S})=>S).join(" "))).size>1),d=s.map($=>{let k=Un(
$.tokens.map(S=>S.text),t,$.split,l);return r?ZP(k,$):k}),u=((x=s[0])==null?void 0:x.all)||[];if(d.every(($,k)=>$.removed.length===0&&$.added.length===0&&(r||t.
every(S=>{var I;return Y(((I=s[k])==null?void 0:I.all)||[],S)})))&&(r||t.length===0||!s.some(vh)))return{texts:new Map,before:u,lost:[],manager:null};let f=qP(d),
p=s.length>1?d.map(($,k)=>{var S,I;return XP($,f,(I=(S=s[k])==null?void 0:S.split)!=null?I:0)}):d,m=[...new Set(p.flatMap($=>$.removed).map($=>a?`${ha($)}=***`:
$))],y=s.flatMap(($,k)=>YP($,p[k])),h=new Set(y.map(ga)),b=[...y,...r?[]:s.flatMap($=>[Qe,ba].flatMap(k=>ph(Gr($.world,k)))).filter($=>!h.has(ga($)))],g=r?void 0:
[...$h(i,b)].find($=>rA(o,$));if(g!==void 0)throw _(`${oe} asks in a condition what ${g} is, so that ${m.join(" ")||g} cannot be changed there soundly; change i\
t by hand`);let w=s.some($=>$.world.sealed.has(Qe)),v=[...new Set(s.flatMap(({tokens:$},k)=>{var S;return xs($.map(I=>I.text),(((S=p[k])==null?void 0:S.kept)||[]).
flatMap(I=>I===null?[]:z(I)))}))];for(let $ of n.dropIns&&n.inPlace!==!0&&!w?QP(e):[null]){let k=S=>i.files.some(({text:I})=>I===S.text)?S:{...S,text:yh(S.text,
Qe)};for(let S of eA(i,s,p,b,f,$).flatMap(I=>[I.map(k),I])){let I=nA(e,n,{read:i,edits:b,changes:p,wishes:r?[]:t,dropIn:$},S);if(I!==null)return{texts:I,before:u,
lost:v,manager:n.dropIns&&$!==di?dn(e.read(di)||""):null}}}throw _(`${oe} sets ${Qe} ${s.length>1?"under a condition, ":""}in a way that cannot be edited withou\
t running it; expected plain assignments; change ${[...a?f.map(ha):f,...m].join(" ")} there by hand`)}function wu(e){let n=[hu(Gr(e,Qe)),hu(Gr(e,ba))],[t=[],r=[]]=n.
map(s=>yu(s).map(a=>({...a,text:mr(a.text),value:s}))),o=new Set(n[0].map(ga)),i=r.filter(({start:s,end:a,value:l})=>!l.slice(s,a).every(d=>o.has(ga(d))));return{
world:e,values:n,tokens:[...t,...i],all:[...t,...r].map(s=>s.text),split:t.length}}function ZP(e,{tokens:n}){let t=n.map(o=>o.value.slice(o.start,o.end).some(i=>i.
of!==Qe&&i.of!==ba)),r=e.kept.map((o,i)=>{var s,a;return t[i]===!0?(a=(s=n[i])==null?void 0:s.text)!=null?a:null:o});return{...e,kept:r,tokens:r.filter(o=>o!==null),
removed:e.removed.filter(o=>!n.some((i,s)=>i.text===o&&t[s]===!0))}}function vh({values:e}){return e.some(n=>n.some(t=>t.c===`
`))}function $u(e,{dropIns:n}){let t=n?e.list(Zr).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[oe,...t.map(r=>`${Zr}/${r}`)].map(r=>({path:r,text:e.read(r)||""}))}
function xu(e,n){return ee(e,`defaults ${n.shell} ${n.dropIns}`,()=>KP(e,n))}function KP(e,n){let{shell:t}=n,r=cu($u(e,n),t,i=>i.startsWith("/")?e.read(i):null);
if("why"in r)throw _(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${Cn(e,r.path)?r.why.replace(/".*" is/,'"***" is'):r.why}; correct the file, \
then run this again`);let o=r.worlds.filter(i=>i.over!=="all");if(o.length===0)throw _(`${oe} or a file that it sources ends the shell that reads it (exit, exec\
, setting what is readonly, sourcing what is not there), so that no grub.cfg can be made; take that out`);return{...r,worlds:o,ended:r.worlds.length-o.length}}function JP(e,n,t){
let r=wh(e,n,t);if(r!==null)throw _(`${Qe} gets ${r}, which only running it would tell; expected a plain text there; write the argument out in ${oe}`)}function wh(e,n,t){
var i;let r=n.flatMap(kn),o=n.some(s=>kn(s).some(a=>Ue.includes(a))&&!Y(e.all,s));for(let[s,a]of e.tokens.entries()){if(!a.text.includes(li))continue;let l=a.value.
slice(a.start,a.end),d=a.text.split(li).find(f=>r.includes(P(f))),u=(ca(l).replace(/\$\{\w+=/g," ").match(/(?<![\w.-])[\w.-]+=[^\s"'`;|&)}]*/g)||[]).filter(f=>r.
includes(P(f))),c=d!==void 0?a.text.replace(li,"\u2026"):(i=Un(u,n,s<e.split?u.length:0,r).removed[0])!=null?i:u.find(f=>o&&Kr(f));if(c!==void 0)return t?P(d!=null?
d:c):`${c} from ${l.map(f=>{var p;return(p=f.dark)!=null?p:f.c}).join("").replace(/\s+/g," ").slice(0,80)}`}return null}function ga({file:e,s:n}){return`${e} ${n}`}
function YP(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];return e.values.flatMap(r=>{let o=e.tokens.filter(i=>i.value===r);return[...ch(r,o.filter(i=>t(
i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?[]:fh(r,i,s)})]})}function qP(e){let n=new Map;for(let t of[...e].sort((r,o)=>o.added.length-
r.added.length).flatMap(r=>r.added)){let r=Vn(P(t))?t:P(t),o=n.get(r);if(Kr(t)){let i=new Set(e.map(s=>s.added.filter(Kr).join(" ")).filter(s=>s!==""));if(i.size>
1)throw ya(t);n.set("",[...i].join(""));continue}if(o===void 0||o===t){n.set(r,t);continue}if(!is(P(t)))throw ya(t);n.set(r,`${ha(t)}=${[...new Set([...T(o),...T(
t)])].join(",")}`)}return[...n.values()].flatMap(z)}function ya(e){return _(`${oe} sets ${ha(e)} under a condition, and what it holds differs; expected one valu\
e to unite with; write it without the condition`)}function XP(e,n,t){let r=e.kept.indexOf("--"),o=a=>a.filter(l=>l!==null&&Kr(l)).join(" "),i=o(e.kept)===o(n),s=e.
kept.map((a,l)=>{let d=P(a||""),u=n.filter(c=>P(c)===d);if(a===null||u.length===0||r>=0&&l>r)return a;if(Kr(a))return i?null:a;if(on(d)){let c=u.flatMap(T);if(T(
a).every(f=>c.some(p=>it(p,f))))return null;if(l<t&&!is(d))throw ya(a);return a}if(!u.includes(a))return a;if(Vn(d)&&e.kept.some((c,f)=>c!==null&&P(c)===d&&!u.includes(
c)&&f>l!=f>=t))throw ya(a);return null});return{...e,kept:s,added:n,tokens:[...s.flatMap(a=>a===null?[]:z(a)),...n]}}function Kr(e){return Ue.includes(P(e))}function ha(e){
return e.replace(/=[^]*/,"")}function QP(e){let n=e.list(Zr).filter(s=>s.endsWith(".cfg")),t=s=>dn(e.read(`${Zr}/${s}`)||"")===null,r=n.filter(s=>bh.test(s)&&t(
s)),o=n.filter(s=>!r.includes(s)).pop()||"",i="zz-vfiokit.cfg";for(;i<o&&o.startsWith(i.replace(/-.*/,""))||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiok\
it.cfg"].filter(t),i].map(s=>`${Zr}/${s}`)}function eA(e,n,t,r,o,i){var h,b;let[s]=n,a=n.some(({values:[g]})=>/(?:^|[\s"'])(?:--(?![^\s"'])|#)/.test(ca(g))),l=bu(
e.files,r);if(l===null||s===void 0)return[];if(o.length===0)return[l];let d=s.world.last.get(Qe),c=n.every(({world:{last:g},values:[,w]})=>{var v;return((v=g.get(
Qe))==null?void 0:v.assign)===(d==null?void 0:d.assign)&&!w.some(x=>/GRUB_CMDLINE_LINUX\b/.test(x.dark||""))})&&!(a&&ma(s.values[0])===null&&s.values[0].some(g=>g.
dark!==void 0))?s.world:null,f=g=>{let w=c===null?null:mh(g,c,Qe,o),v=w===null?null:bu(g,[...r,...w]);return v===null?[]:[v]},p=g=>(l.some(x=>x.path===g)?l:[...l,
{path:g,text:""}]).map(x=>x.path===g?{...x,text:gh(x.text===""&&g!==oe?GP:x.text,Qe,o,a)}:x);if(i===null)return[...f(e.files),p(oe)];let m=d==null?null:(b=(h=e.
files[d.file])==null?void 0:h.path)!=null?b:null,y=s.tokens.some((g,w)=>{var v;return w<s.split&&((v=t[0])==null?void 0:v.kept[w])===null&&o.some(x=>on(P(x))&&P(
x)===P(g.text))});return[...m===i||y||ma(s.values[0])!==null?f(e.files):[],p(i)]}function nA(e,n,{read:t,edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.
files.map(h=>[h.path,h.text])),d=new Set([...$u(e,n).map(h=>h.path),s||""]),u=h=>h===oe?"":h,c=a.filter(h=>d.has(h.path)).sort((h,b)=>u(h.path)<u(b.path)?-1:1),
f=cu(c,n.shell,h=>{var b,g;return(g=(b=a.find(w=>w.path===h))==null?void 0:b.text)!=null?g:e.read(h)});if("why"in f)return null;let p=f.worlds.filter(h=>h.over!==
"all").map(wu),m=p.length>0&&f.worlds.length-p.length<=t.ended&&p.every(h=>{let b=h.tokens.map(g=>g.text);return i.every(g=>Y(h.all,g))&&(i.length===0||!vh(h))&&
wh(h,i,!1)===null&&o.some(g=>tA(b,g)&&g.added.every(w=>Kr(w)||No(h.all).filter(v=>v===w).length<2))}),y=$h(t,r);return!m||hh(f,y)!==hh(t,y)?null:new Map(a.filter(
h=>h.text!==(l.get(h.path)||"")).map(({path:h,text:b})=>{let g=bh.test(h.replace(/.*\//,""))&&!/^[^#\n]/m.test(b);return[h,g?null:b]}))}function tA(e,n){return[
...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function $h(e,n){let t=new Set(n.map(r=>`${r.file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.
s}`))).map(([o])=>o)))}function rA(e,n){let t=new RegExp(`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t](?:(?!\\] *(?:&&|\\|\\|))[^\\n;])*\\$\\{?${n}\\b`,"m");return e.
some(r=>t.test(r.text))}function hh(e,n){let t=e.worlds.map(({values:r})=>JSON.stringify([...r].filter(([o])=>o!==Qe&&o!==ba&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{
var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].sort().join(`
`)}function ku(e){return[...e.texts].map(([n,t])=>de(n,t,void 0,e.lost.length===0?{}:{lost:e.lost}))}function _u(e,n){return!n.dropIns&&e.read(oe)===null}function xh(e,n,t,r){
if(!r&&_u(e,n))return{steps:[],before:[],notes:[`${oe} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=va(e,
n,t),{manager:i}=o,s=[...o.texts.keys()].find(a=>a!==di&&a.endsWith("-vfiokit.cfg"));return{steps:ku(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:
[`${di} is kept by ${i}, so ours is ${s}: tell ${i} to leave these settings to one of the two`]}}function kh(e,n,t){return t.length===0||_u(e,n)?[]:ku(va(e,n,t,
!0))}function _h(e,n,t){return t.length===0||_u(e,n)?[]:ku(va(e,{...n,inPlace:!0},t))}var Su="/boot/grub/grub.cfg",ft="/boot/grub2/grub.cfg",oA={rhel:"redhat",ol:"redhat"},iA="/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8\
c4f",Sh="/etc/tuned/bootcmdline";function wa(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(`${t}/${n}`)!==null)}function Au(e){if(e.stat("/r\
un/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw he("this is an ostree or bootc system, whose boot entries belong to its deployments; expected ent\
ries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/proc/mounts"),e.read("/etc/fstab")].some(t=>(t||"").
split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&wa(e,"transactional-update"))throw he("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function Ph(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(t=>e.list(t).some(r=>r.endsWith(".efi")));if(n!==void 0)throw he(`t\
his system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)")}function Ah(e,n="",t=""){Ph(e);let r=["/boot","/boot/efi","/efi"].map(i=>`${i}/loader/loader.conf`).find(i=>e.real(i)!==null),o=n||(r===void 0?t:`\
systemd-boot (${r})`);if(o!=="")throw he(`this system boots with ${o}, which is not supported; expected GRUB`,`set the arguments in /etc/kernel/cmdline and run ${e.
real("/etc/kernel/proxmox-boot-uuids")===null?"kernel-install":"proxmox-boot-tool refresh"}`)}function sA(e){var o;let n=e.attr("/proc/cmdline");if(n===null)return;
let t=(e.read(iA)||"").slice(4).replace(/\0/g,"");if(t.startsWith("GRUB")||!t.startsWith("systemd")&&/\bBOOT_IMAGE=/.test(n))return;let r=(o=/\binitrd=\\\S+/.exec(
n))==null?void 0:o[0];Ah(e,t&&`${t} (LoaderInfo of the firmware)`,r&&`the EFI stub (${r})`)}function aA(e){var a;if(!Xd(e))return ft;let n=e.real("/etc/grub2-ef\
i.cfg"),t=gy(e).filter(l=>!/\/EFI\/boot\//i.test(l)),r=l=>Pn(e.read(l)||"").kind,o=t.filter(l=>r(l)==="generated");if(n!==null&&o.includes(n))return n;let i=Qo(
e,"ID")||"",s=t.find(l=>{var d;return l===`/boot/efi/EFI/${(d=oA[i])!=null?d:i}/grub.cfg`});return s!==void 0?o.includes(s)?s:ft:o.length===1&&!t.some(l=>r(l)===
"stub")&&(a=o[0])!=null?a:ft}function lA(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Te(e){
return ee(e,"boot loader",()=>dA(e))}function dA(e){var u,c,f;Au(e),ys(e);let n=Nr(e),t=n==="suse";if(t){let p=(f=(c=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((u=e.
read("/etc/sysconfig/bootloader"))!=null?u:""))==null?void 0:c[1])!=null?f:"grub2";if(p!=="grub2"&&p!=="grub2-efi")throw he(`LOADER_TYPE in /etc/sysconfig/bootl\
oader is ${p||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-option and sdbootutil update-all-entries")}if(sA(e),(n==="d\
ebian"||wa(e,"update-grub")&&!wa(e,"grub2-mkconfig"))&&(e.real(Su)!==null||e.real(oe)!==null)){let m={shell:(e.real("/bin/sh")||"").endsWith("bash")?"bash":"das\
h",dropIns:cA(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:m,config:Su,grubenv:"/boot/grub/grubenv",command:["update-grub"],kernelopts:!1,get fallback(){
return Pu(e,m,Pn(e.read(Su)||""),"0")}}}if(!wa(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null)throw Ah(e),he("no GRUB was found: neither update-grub nor grub\
2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has");let r={shell:"bash",dropIns:!1},o=t?ft:aA(
e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv"},s=zr(e),a=e.read(o),l=Pn(a||""),d=s.length===0;if(!t&&d&&l.entries.every(p=>p.kernel==="")&&Ph(e),!t&&uA(
e,r,a===null?!d:l.bls)){let p=d?l.kernelopts!==null:s.some(m=>/^\s*options\s.*\$kernelopts\b/m.test(e.read(m)||""));return{kind:"bls",name:p?"GRUB (BLS entries,\
 kernelopts)":"GRUB (BLS entries)",...i,fallback:Pu(e,r,l,"saved"),command:null,kernelopts:p}}if(o!==ft&&/overwrite the GRUB wrapper|GRUB wrapper/i.test(lA(e)))
throw he(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${ft}`,`run grub2-mkconfig -\
o ${ft}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,fallback:Pu(e,r,l,"0"),command:[
"grub2-mkconfig","-o",o],kernelopts:!1}}function Pu(e,n,{fallback:t},r){return t===null?vu(e,n,"GRUB_DEFAULT")||r:t==="${saved_entry}"?"saved":t}function uA(e,n,t){
var o,i;let r=(i=(o=vu(e,n,"GRUB_ENABLE_BLSCFG"))==null?void 0:o.trim())!=null?i:null;return t&&(r===null||r===""||r==="true")}function cA(e){let n=e.read("/usr\
/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes("default/grub.d")}function fA(e,n){var o;let t=e.read(n.grubenv),r=((o=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.
exec(e.read(Sh)||""))==null?void 0:o[2])||"";return[...z(r),...z(t===null?"":Fr(t,"tuned_params")||"")]}function pA(e,n,t){let r=fA(e,n);if(r.length===0)return;
let o=n.kind==="bls"?ru(e,n).map(i=>i.tokens):[Jr(e,n.defaults)].filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(l=>Y(l,i)&&!Y([...l,...r],i)),
a=r.find(l=>kn(i).includes(P(l)));if(!(!s||a===void 0))throw _(`tuned sets ${a} on the kernel command line (${Sh}), where it would win over ours; expected no ${P(
a)} there; take it out of the tuned profile (cmdline in its [bootloader] section) and run this again`)}}function mA(e,n,t,r){let o=[{path:oe,tokens:r},...n.kind===
"bls"?ru(e,n):[]];return t.flatMap(Rr).flatMap(i=>{let s=o.filter(({tokens:a})=>!Y(a,Mt(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,
...s.length===0?{}:{except:s}}]})}function Oh(e,n,t){if(n.command===null)return[];if(e.real(n.config)===null){if(!Ki(e))return[];throw _(`${n.config} does not e\
xist, although this node runs; expected the one it booted from; mount what it lies on, or run ${n.command.join(" ")}`)}return[{kind:"grubConfig",path:n.config,command:n.
command,wishes:t}]}function $a(e,n,t,r={}){if(t.length===0)return{steps:[],claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?Vy(e,n,t):{steps:[],warnings:[]},
i=xh(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return pA(le(e,s),n,t),{steps:Xe([...s,...r.regenerate===!1?[]:Oh(e,n,t)]),claims:s.length===0?[]:
mA(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function ui(e,n,t,r={}){return ci(e,n,Ou(n,t),r)}function Ou({config:e},n){let t=n.filter(
r=>r.thing==="arg");return r=>t.filter(o=>{var i;return((i=o.except)==null?void 0:i.includes(r===e?dt:r))!==!0}).map(o=>Mt(o.value))}function ci(e,n,t,r={}){let o=n.
kind==="bls"?Uy(e,n,t):[],i=t(oe,[]);return{steps:Xe([...o,...kh(e,n.defaults,i),...r.regenerate===!1||i.length===0&&r.sourcesChange!==!0?[]:Oh(e,n,i)]),notes:[]}}
function Ih(e,n,t){return Ny(e,n).flatMap(({title:r,foreign:o="",tokens:i})=>{let s=Sn(t.filter(a=>!Y(i,a)));return s.length===0?[]:[`the boot entry ${JSON.stringify(
r)} of /etc/grub.d/${o} boots this system without ${s.join(" ")}, and nobody but you changes it: put them there`]})}function xa(e,n){var t;return`${n.name}, ${Xd(
e)?"UEFI":"BIOS"}, ${(t=Qo(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var Ft=["nouveau","nvidia","nvidia_drm"];function Eh({devices:e,gpus:n,given:t}){let r=new Set(n.filter(i=>jn(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>t.has(i.device));return e.filter(i=>!Ho(i.driver)&&(o?!t.has(i):!r.has(i.address)))}function Rh(e){return e.replace(/-/g,"_")}function Iu({driver:e,
module:n}){return n!=null?n:e}function gA(e){let n=Iu(e);return n===null?Ft:Ft.filter(t=>t.startsWith("nvidia")===n.startsWith("nvidia"))}function ka(e){let n=new Set(
e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(Eh(e).filter(r=>n.has(r)).flatMap(gA));return Ft.filter(r=>!t.
has(r))}function Mh(e,n){var o,i;let t=new Set(e.map(Rh)),r=Eh(n).find(s=>t.has(Rh(Iu(s)||"")));if(r!==void 0)throw _(`blacklist holds ${(o=Iu(r))!=null?o:""}, \
which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give the device to vfio-pci first\
 (vfio_bind)`)}var fi="# vfiokit: functions for vfio-pci, and the drivers that come after it",Ru="options vfio-pci",yA=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
zt=4294967295;function Yr(e){return e.match(/[^\n]*\n|[^\n]+$/g)||[]}function Ne(e){return(e||"").split(",").map(n=>n.trim()).filter(n=>n!=="")}function Dh(e){return e.
split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function pt(e){let[n=NaN,t=NaN,r=zt,o=zt,i=0,s=0]=Dh(e);return![n,t].every(a=>a>=0&&a<=65535)||
r!==zt||o!==zt||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function ve(e,n){return e.some(t=>{var f;let[r=NaN,o=NaN,i=zt,s=zt,
a=0,l=0]=Dh(t),[d,u]=((f=n.subsystem)!=null?f:":").split(":"),c=(p,m)=>p===zt||p===parseInt(m||"",16);return c(r,n.vendor)&&c(o,n.device)&&c(i,d)&&c(s,u)&&((parseInt(
n.class||"",16)<<8^a)&l&16776960)===0})}function _a(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function qr(e,{line:n,lines:t},r){let o=Yr(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function Th(e,n){
return Le(e,n).filter(t=>ye([t],"vfio_pci","ids")!==null)}function Nh(e,n,t){var i;let r=t.join(","),[o]=[...Th(e,n)].reverse();if(o!==void 0){let s=qr(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=\s|$)/,`$1ids=$2${r}$2`));if(((i=ye(Le(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return _a(e,[`${Ru}\
 ids=${r}`])}function Eu(e,n,t){let r=e;for(let o of[...Th(e,n)].reverse())r=qr(r,o,i=>{let s=o.lines===1?i:`${Ru} ${o.rest.trim()}
`,a=s.replace(/(?<![\t ])([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,d,u,c)=>{let f=c.split(","),p=f.filter(m=>!t(m));return p.length===f.length?l:p.length===0?
"":`${d}ids=${u}${p.join(",")}${u}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function Ch(e,n){return qr(e,n,t=>t.replace(/(?<![\t ])[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function Hh(e){return`softdep ${e} pre: vfio-pci`}function Lh(e,n){return`${Ru} ${e}=${n?1:0}`}function Xr(e){return Yr(e).some(n=>n.trimEnd()===
fi)}function Vh(e){let n=Yr(e).filter(t=>t.trimEnd()!==fi&&!yA.test(t.trimEnd())&&!Ro.test(t.trimEnd())).join("");return n.trim()===""?null:n}function jt(e){return e!==
null&&Oo(e).includes("vfio_pci")}var Wt="/etc/initramfs-tools/modules",Uh="/usr/share/initramfs-tools/modules.d",Mu="# vfiokit: vfio_pci before the drivers that could take its devices",pi="vfio\
_pci",hA=/^((\w+_)?vfio_pci|vfiokit_bind)$/,bA="/etc/dracut.conf.d/vfiokit.conf",Bh=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],Sa="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",Fh={"initramfs-tools":["/etc/modprobe.d",
Wt],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},zh={steps:[],claims:[],warnings:[]};function Gt(e){return e.match(/[^\n]*\n|[^\n]+$/g)||
[]}function Pa(e){return e.startsWith("#")?"":me(e.trim().split(/\s+/)[0]||"")}function jh(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function Wh(e){return{thing:"line",value:e}}function Gh(e,n){let t=q(C(e)).length>0&&ne(e).some(r=>te(e,r)(pi)==="builtin");return[...n.flatMap(r=>"\
module"in r?me(r.module):[]),...t?[fe]:[]]}function Zh(e){return[Wt,...e.list(Uh).map(n=>`${Uh}/${n}`)]}function Aa(e,n){return new Set(n==="dracut"?Du(Jh(e),"f\
orce_drivers").map(me):Zh(e).flatMap(t=>Gt(Pe(e,t)).map(Pa)))}function Kh(e){let[n]=Zh(e).flatMap(r=>Gt(Pe(e,r)).filter(o=>Pa(o)===pi).map(o=>({path:r,line:o}))),
t=n===void 0?void 0:Ao(n.line).filter(r=>r.name==="ids").pop();return n===void 0||t===void 0?null:{path:n.path,ids:Ne(t.value)}}function vA(e,n){let t=Aa(e,"ini\
tramfs-tools"),r=e.read(Wt)||"",o=Gh(e,n).filter(s=>!t.has(s));if(o.length===0)return zh;let i=o.flatMap(s=>[Mu,s]);return{steps:[de(Wt,jh(r,i))],claims:i.map(Wh),
warnings:[]}}function Jh(e){return[Pe(e,"/etc/dracut.conf"),...$n(e,Bh,Wl).map(n=>Pe(e,n))].join(`
`)}function Du(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function wA(e,n){if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);return t!==
null?/yes$/.test(t[t.length-1]||""):(e.attr("/usr/bin/dracut")||"").includes('${hostonly-} == "no"')}function $A(e,n){let t=Jh(e),r=Aa(e,"dracut"),o=Du(t,"add_d\
rivers").map(me),i=Du(t,"install_items"),s=wA(e,t),a=Gh(e,n),l=y=>y===pi||a.includes(fe),d=a.filter(y=>!r.has(y)&&(l(y)||!o.includes(y))).map(y=>`${l(y)?"force":
"add"}_drivers+=" ${y} "`),c=[...n.flatMap(y=>{if("module"in y)return[];let h=`/${y.file}`;return i.includes(h)||s&&h.startsWith("/etc/modprobe.d/")||h.startsWith(
"/usr/lib/")||h.startsWith("/lib/")?[]:[`install_items+=" ${h} "`]}),...d];if(c.length===0)return zh;let f=ct(e,bA);for(let y of $n(e,Bh).filter(h=>wt(f.path,h,
Wl))){let h=c.map(b=>b.slice(0,b.indexOf("+"))).find(b=>new RegExp(`^\\s*${b}=`,"m").test(Pe(e,y)));if(h!==void 0)throw _(`${y} sets ${h} anew and is read after\
 ${f.path}, so what is added there would be lost`,`write ${h}+= in ${y}`)}let p=e.read(f.path)||"",m=Gt(p).some(y=>y.trimEnd()===Sa)?c:[Sa,...c];return{steps:[de(
f.path,jh(p,m))],claims:m.map(Wh),warnings:f.warning===void 0?[]:[f.warning]}}function Yh(e,n,t){return n==="dracut"?$A(e,t):vA(e,t)}function xA(e){let n=Gt(e);
return n.filter((t,r)=>t.trimEnd()!==Mu&&!((n[r-1]||"").trimEnd()===Mu&&hA.test(Pa(t)))).join("")}function kA(e){return Gt(e).filter(n=>n.trimEnd()!==Sa&&!/^(force_drivers\+=" (\w*vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(n)).join("")}function qh(e){let n=[],t=[],r=e.read(Wt);if(r!==null){let o=xA(r);o!==r&&n.push(de(Wt,o===""?null:o)),Gt(o).some(i=>Pa(i)===pi)&&t.push(`${Wt}\
 names ${pi} without our mark: it was there before and stays`)}for(let o of $n(e,["/etc/dracut.conf.d"])){let i=Pe(e,o);if(!Gt(i).some(a=>a.trimEnd()===Sa))continue;
let s=kA(i);n.push(de(o,s.trim()===""?null:s))}return{steps:n,notes:t}}function Oa(e,n,t,r,o,i="vfio_pci"){if(jt(Ae(n,"softdep",t)))return!0;if(r===void 0)return!1;let s=Aa(e,r);return s.has(i)&&!s.has(t)&&(r==="dracut"||o.includes(
Ee({module:t})))}var _A=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],SA=["/usr/sbin","/sbin","/usr/bin","/bin"],Xh=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],Qh="/etc/kernel/install.d/50-dracut.install";function tb(e,n){var t;return(t=SA.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function eb(e,n){return _A.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function PA(e){
var r;let n=(e.read("/var/lib/dpkg/diversions")||"").split(`
`),t=n.findIndex((o,i)=>i%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(o));return t<0?null:(r=n[t+2])!=null?r:":"}function AA(e){let n=tb(e,"update-initramf\
s");if(n===null)return null;let t=e.attr(n)||"",r=PA(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.test(t)||(e.
attr("/var/lib/dpkg/info/dracut.list")||"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw _(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function OA(e,n){return new RegExp(
`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test(e.attr("/var/lib/dpkg/status")||"")}function rb(e){let n=Xh.map(i=>`${i}/install.conf`).find(i=>e.
real(i)!==null),t=Xh.flatMap(i=>e.list(`${i}/install.conf.d`).filter(s=>s.endsWith(".conf")).map(s=>`${i}/install.conf.d/${s}`)),o=[...n===void 0?[]:[n],...t].map(
i=>e.attr(i)||"").join(`
`).match(/^\s*initrd_generator\s*=.*$/gm)||[];return o.length===0?null:(o[o.length-1]||"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function nb(e,n){let t=rb(
e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>OA(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw _(`${n}\
, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function IA(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=Nr(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function Zt(e){let n=AA(e),t=tb(e,"dracut"),r=n==="initramfs-tools",o=r&&eb(e,"initramfs-tools"),i=t!==null&&eb(e,
"dracut");if(o&&i)return nb(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return nb(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:IA(e);if(a!==null)return a;throw he("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=rb(e);if(s!==null&&s!=="dracut")throw he(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(Qh)==="/dev/null")throw _(
`${Qh} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}function mi(e,n){return n.kind==="bls"?Ie(e,n).map(t=>t.tokens):[Jr(e,n.defaults)]}function Kt(e,n){var o;let t=Ne((o=ye(C(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:mi(e,n).flatMap(i=>i.filter(s=>P(s)==="vfio_pci.ids").flatMap(T));return[...new Set([...t,...r])]}function ob(e,n){return[...Kt(e,n),...q(C(
e)).map(t=>t.address)]}function Tu(e,n){let t=new Set(Zn(e,n).map(i=>i.address)),r=new Set(X(e).flatMap(i=>i.devices).map(i=>i.address)),o=E(e).map(i=>!H(i.driver)||
t.has(i.address)||i.override!==null&&!r.has(i.address)?i:Or(i,{driver:null,module:RA(e,i)}));return{devices:o,gpus:xe(e,o),given:new Set(o.filter(i=>t.has(i.address)))}}
function Zn(e,n){let t=Kt(e,n),r=E(e),o=new Set(ur(C(e),r));return r.filter(i=>o.has(i)||ve(t,i))}function RA(e,n){var i;let t=C(e),r=ne(e).map(s=>ot(te(e,s),t)),
o=an(n).filter(s=>We(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function ib(e,n){let t=Tu(e,n),r=ka(t),o=new Set([...t.
given].flatMap(an)),i=Zt(e),s=Bp(e),a=d=>ne(e).every(u=>Oa(e,C(e,u),d,i,s)),l=Ze(e).filter(({thing:d,value:u})=>d!=="arg"||P(u)!=="modprobe.blacklist"?!1:T(u).every(
c=>!r.includes(c)&&(!o.has(c)||a(c))));return l.length===0?{steps:[],released:l}:{steps:ui(e,n,l).steps,released:l}}function gi(e){let n=E(e),t=xe(e,n);return{...Lr(e,n,t),never:qs(e,n),consoles:Hr(e,n),given:$e(()=>new Set(Zn(e,un(e).loader).map(o=>o.address))),weakened:Cr(e)}}
function un(e){try{return{loader:Te(e),missing:null}}catch(n){if(!(n instanceof A)||n.code!=="E_HOST"||ge(e)!==null)throw n;return{loader:null,missing:n.message}}}
function Qr(e,n){return n===null?[]:Ie(e,n).filter(t=>!t.recovery).map(t=>t.tokens)}function sb(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([
...e.flatMap(an),...t.flatMap(ls)])]}function ab(e,n){let t=ne(e).map(o=>te(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=a=>t.some(
l=>l(a)==="builtin"),s=as(o,i).find(i);s!==void 0&&r.set(o.address,s)}return r}function Ia(e,n,t){return E(e).filter(r=>n.includes(r.address)).map(r=>({address:r.
address,id:r.id,driver:r.driver,wanted:t(r),iommu_group:r.group}))}function lb(e,n,t,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=Gf(t,n);if(o!==null)throw _(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(q(t).map(u=>[u.address,
u])),s=[],a=(u,c)=>{let f=Le(e,n).find(c);if(f===void 0)throw new Error(`${n} has lost a line that was in it: ${u}`);e=qr(e,f,()=>`${u}
`),s.push(u)},l=r.map(Io).filter(u=>{let c=i.get(kt(u)||"");if(c===void 0)return!0;if(Io(c)===u)return!1;if(c.from.path!==n)throw _(`${c.from.path} line ${c.from.
line} stores ${c.card} for ${c.address}, and is not ours`,"take that line out");return a(u,f=>f.command==="options"&&f.name===fe&&f.rest.trim().startsWith(`${c.
address}=`)),!1}),d=[...[...i.values()].filter(u=>!r.some(c=>c.address===u.address)),...r].flatMap(u=>u.variant||[]);for(let u of[jf,Jl(d)]){let[c]=Le(`${u}
`,n),f=m=>m.command===(c==null?void 0:c.command)&&m.name===c.name,p=t.find(f);p===void 0?l.unshift(u):p.path===n&&p.rest!==(c==null?void 0:c.rest)&&a(u,f)}return{
text:e,lines:l,changed:s}}function db(e,n,t,r){let o=Yr(e).filter(a=>!t.has(kt(a.trimEnd())||"")).join("");if(r.length===0)return Yr(o).filter(a=>!Ro.test(a.trimEnd())).
join("");let i=Le(o,n).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&Ro.test(`softdep vfio-pci ${a.rest}`)),s=Jl(r.flatMap(a=>a.variant||[]));return i===void 0?
o:qr(o,i,()=>`${s}
`)}var Ra="/etc/modprobe.d/vfio.conf",ub=1023;function EA(e){let n=ne(e);return n.length===0?[{has:()=>"module",config:C(e)}]:n.map(t=>{let r=C(e,t);return{has:ot(
te(e,t),r),config:r}})}function MA(e,n,t){let r=ct(e,Ra,Zl.slice(1)),o=t.map(s=>{var a;return(a=ye(n,"vfio_pci",s))==null?void 0:a.from}).filter(s=>s!==void 0).
map(s=>s.path).sort((s,a)=>wt(s,a)?-1:1).pop();if(o===void 0||!wt(r.path,o))return r;let i=ut(Ra);if(!wt(i,o)&&dn(e.read(i)||"")===null)return{path:i,warning:`${o}\
 sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw _(`${o} sets parameters of vfio-pci and is read after any file of ours, so its\
 values would win; put them there, or give that file a name that sorts before ${i}`)}function yi(e,n){var x,$;let t=EA(e),r=C(e),o=Ne((x=ye(r,"vfio_pci","ids"))==
null?void 0:x.value),i=n.ids.filter(k=>{let S=n.devices.filter(I=>I.id===k);return S.length===0?!o.some(I=>pt(I)===k):!S.every(I=>ve(o,I))}),s=[...o,...i],a=Object.
entries(n.options).filter(k=>{let S=ye(r,"vfio_pci",k[0]);return k[1]!==void 0&&k[1]!==(S!==null&&xt(S.value))}),l=k=>n.blacklisted.has(k)||t.every(({has:S,config:I})=>{
let J=S(k);return J==="absent"||J==="module"&&(We(I,k)!==null||jt(Ae(I,"softdep",k)))}),d=MA(e,r,[...i.length>0?["ids"]:[],...a.map(([k])=>k)]),u=Xr(e.read(d.path)||
""),c=t.every(({has:k})=>k("vfio_pci")==="module"),f=i.length===0&&a.length===0&&!u&&!n.overridden&&n.at.length===0&&c&&n.rivals.every(l),p={steps:[],claims:[],
notes:[],warnings:[],prepared:f,entries:s};if(f)return p;if(s.join(",").length>ub)throw _(`ids= of vfio-pci would have ${s.join(",").length} characters, and the\
 kernel takes ${ub} at most; name fewer ids`);let m=e.read(d.path)||"",y=u?m:_a(m,[fi]),h=lb(i.length===0?y:Nh(y,d.path,s),d.path,r,n.at),b=h.text,g=[...h.lines,
...a.map(([k,S])=>Lh(k,S))],w=[];for(let k of n.rivals){let S=t.map(Z=>Ae(Z.config,"softdep",k));if(S.every(jt))continue;let[I]=t.flatMap(Z=>Yi(Z.config,k)||[]),
J=(Z,Wi)=>w.push(`${Z} has ${Wi}: there vfio-pci comes first only if the boot image loads it and not ${k}`);if(I!==void 0){J(I.path,`an install line for ${k}, w\
hich kmod would pass over for a softdep, so no softdep is written`);continue}let R=S.flatMap(Z=>Z===null||jt(Z)?[]:[Z]),ce=R.find(Z=>Z.path===d.path);ce!==void 0?
b=Ch(b,ce):jt(($=Le(b,d.path).find(Z=>Z.command==="softdep"&&Z.name===k))!=null?$:null)||g.push(Hh(k));let se=R.find(Z=>wt(Z.path,d.path));se!==void 0&&J(se.path,
`a softdep line for ${k}, and kmod takes only the first`)}if(b=_a(b,g),b===y)return{...p,notes:w};let v=[...i.map(k=>({thing:"id",value:k})),...[...u?[]:[fi],...g,
...h.changed].map(k=>({thing:"line",value:k}))];return{...p,claims:v,notes:w,steps:[de(d.path,b)],warnings:d.warning===void 0?[]:[d.warning]}}function DA(e,n){return(e===
Ra||e===ut(Ra))&&dn(n)===null}function cb(e,n,t=new Set){var l;let r=d=>n.includes(pt(d)||""),o=C(e),i=q(o),s=[],a=[];for(let d of new Set(o.filter(u=>u.command===
"options"&&(u.name==="vfio_pci"||u.name===fe)).map(u=>u.path))){let u=Pe(e,d),c=b=>{var g;return Ne((g=ye(Le(b,d),"vfio_pci","ids"))==null?void 0:g.value)},f=i.
filter(b=>b.from.path===d&&t.has(b.address));if(f.length===0&&!c(u).some(r))continue;if(!DA(d,u)){a.push(`${d} gives ${[...f.map(b=>b.address),...n.filter(b=>c(
u).some(g=>pt(g)===b))].join(", ")} to vfio-pci, and is not ours: left as it is`);continue}let p=Eu(db(u,d,t,i.filter(b=>!t.has(b.address))),d,r),m=Ne((l=ye(o.filter(
b=>b.path!==d),"vfio_pci","ids"))==null?void 0:l.value);Xr(p)&&c(p).every(b=>m.includes(b))&&(p=Eu(p,d,()=>!0));let h=Xr(p)&&ye(Le(p,d),"vfio_pci","ids")===null&&
q(Le(p,d)).length===0?Vh(p):p.trim()===""?null:p;s.push(de(d,h))}return{steps:s,notes:a}}var TA="/etc/driverctl.d",fb="/etc/libvirt/qemu";function hi(e,n){let t=`${TA}/pci-${n}`,r=(e.attr(t)||"").trim();return r===""?null:{driver:r,path:t}}function eo(e,n){
let t=hi(e,n);return t===null||H(t.driver)?null:t}function NA(e){return(e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g)||[]).flatMap(t=>{var i;
let r=((i=/<source\b[^]*?<\/source>/.exec(t))==null?void 0:i[0])||"",o=(s,a)=>{var l,d;return((d=(l=new RegExp(`\\b${s}=['"]0x([0-9a-fA-F]+)['"]`).exec(r))==null?
void 0:l[1])!=null?d:"0").toLowerCase().padStart(a,"0")};return r===""?[]:[`${o("domain",4)}:${o("bus",2)}:${o("slot",2)}.${o("function",1)}`]})}function pb(e,n){
let t=n.filter(r=>r.driver!==null&&!H(r.driver));return t.length===0?[]:e.list(fb).filter(r=>r.endsWith(".xml")).flatMap(r=>{let o=NA(e.read(`${fb}/${r}`)||"");
return t.filter(i=>o.includes(i.address)).map(i=>`libvirt's domain ${r.slice(0,-4)} manages ${i.address} itself (managed='yes'): until the next boot it hands it\
 back to ${i.driver||""} whenever the guest ends`)})}function CA(e){return ee(e,"vfio_pci aliases",()=>ne(e).flatMap(n=>((e.read(`${$t(e,n)}/modules.alias`)||"").match(/^alias vfio_pci:\S+ \S+$/gm)||[]).map(r=>{let[
,o="",i=""]=r.split(" ");return[o,me(i)]})))}function mb(e,n){let{modalias:t}=n;if(t===null)return null;let r=t.replace(/^pci:/,"vfio_pci:"),o=([l])=>l.split("*").
length,i=an(n),s=l=>ne(e).some(d=>Bf(e,d,l).some(u=>i.includes(u))),[a]=CA(e).filter(([l,d])=>Kl(l,r)&&!s(d)).sort((l,d)=>o(l)-o(d));return a===void 0||a[1]==="\
vfio_pci"?null:a[1]}function bi(e,n){let t=ge(e);return n===null||t!==null&&te(e,t)(n)==="absent"?"vfio-pci":n}function no({driver:e},n){return H(e)&&(n==="vfio\
-pci"||me(e||"")===n)}function vi(e,{driver:n},t){return n==="auto"?mb(e,t):null}function gb(e,n,t){let r=new Map(q(C(e)).map(a=>[a.address,a])),o=n.accept_replacement.map(dr),i=t.flatMap(
a=>{let l=r.get(a.address);return l===void 0||xn(l,a)||o.includes(dr(a.address))?[]:[{...l,device:a}]}),[s]=i;if(s!==void 0){let{address:a,card:l,from:d,device:u}=s;
throw _(`${a} was bound when ${l} was there, and now ${u.id||""}:${u.subsystem||""} is: the card was swapped, or others have moved it (${d.path} line ${d.line})`,
`look which card it is; if it is meant, accept_replacement: ${i.map(c=>c.address).join(",")}`)}return t.map(a=>Wf(a,vi(e,n,a)))}function yb(e,n){for(let{address:t}of n){
let r=eo(e,t);if(r!==null)throw _(`driverctl gives ${t} to ${r.driver} at every boot (${r.path}), after vfio-pci has it`,`driverctl unset-override ${t}`)}}function HA(e,n){
let t=new Map(E(e).map(r=>[r.address,r]));return q(C(e)).filter(r=>!n.some(o=>o.address===r.address)&&!xn(r,t.get(r.address))).map(r=>`${r.from.path} stores ${r.
card} for ${r.address}, where ${t.has(r.address)?"another card is":"nothing is"}: left alone at boot; give the address back (state: absent) if the card is gone \
for good`)}function hb(e,n,{at:t,devices:r}){if(t.length===0||t.length<r.length)return yi(e,n);let o=[...new Set(t.flatMap(a=>a.id||[]))];if(E(e).filter(a=>o.includes(
a.id||"")).length>t.length||n.at.some(a=>a.variant!==null))return yi(e,n);let s=yi(e,{...n,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${t.map(a=>a.
address).join(", ")}: vfio-pci is given the id by somebody else, with every card that has it; left as it is`]}:yi(e,n)}function LA(e,n,{at:t,devices:r}){let o=Zn(
e,n).filter(i=>!r.includes(i)&&t.some(s=>s.id===i.id)&&ve(Kt(e,n),i));return o.length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the id ${[...new Set(
o.map(i=>i.id))].join(", ")} as well, which takes every card that has it; give the id back (state: absent) to bind by address only`]}function VA(e,n,{at:t}){let r=t.
length===0||n===null?void 0:Ie(e,n).find(o=>!o.recovery&&o.initrds.length===0&&o.tokens.includes(ri));return r===void 0?[]:[`the boot entry ${JSON.stringify(r.title)}\
 is tried without an image first, where nothing is bound by address: ${ia}`]}function bb(e,n,t){return[...LA(e,n,t),...HA(e,t.at),...VA(e,n,t)]}function cn(e){var n,t;return`${e.address} (${(n=e.id)!=null?n:"unknown id"}, ${_n(e.class)}, ${(t=e.driver)!=null?t:"no driver"})`}function Kn(e){let n=e.slice(
0,8).map(cn).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function Nu(e,n,t){var s,a;let r=t.gpus.find(l=>l.device===e);if(e.responding===!1)return ei;
if(e.physfn!==null)return`is a virtual function of ${e.physfn}; hand it to its guest through the driver of ${e.physfn}`;let o=Vr(e,t);if(o!==null)return o;if(sn(
e)&&n.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unless nvswitches is bind (full passthrough: all GPUs and switches to one g\
uest)";if(r===void 0&&((s=e.numVfs)!=null?s:0)>0)return`has ${(a=e.numVfs)!=null?a:0} virtual functions enabled, and vfio-pci refuses it as long as sriov_numvfs\
 is not 0`;if((r==null?void 0:r.kind)==="accelerator"&&n.addresses===void 0)return"is an accelerator and no known GPU; name its address if it is meant";let i=r===
void 0?null:wy(t.never,r);return i===null?null:`cannot be passed through: ${i.text}`}function vb(e,n){for(let t of e){if(t.responding===!1)throw _(`${cn(t)} bel\
ongs to a card that was named, and ${ei}`);let r=Vr(t,n);if(r!==null)throw _(`${cn(t)} belongs to a card that was named, and ${r}`,"move what hangs on it to ano\
ther controller of the host")}}function Cu(e,{nvswitches:n},{gpus:t}){let r=t.filter(a=>a.kind==="gpu"&&a.device.vendor==="10de").map(a=>a.device),o=t.filter(a=>a.
kind==="nvswitch"&&!e.includes(a.device)).map(a=>a.device);if(!t.some(a=>a.kind==="nvswitch")||!r.some(a=>e.includes(a)))return{take:[],warnings:[]};if(n==="lea\
ve")return{take:[],warnings:[`the NVSwitches stay with the host (${o.map(a=>a.address).join(", ")}): GPUs in guests have NVLink only as far as a Fabric Manager \
in shared NVSwitch mode sets it up; nvswitches: bind gives them to vfio-pci for one guest that gets every GPU (full passthrough)`]};let s=r.filter(a=>!e.includes(
a));return{take:o,warnings:s.length===0?[]:[`nvswitches: bind is for one guest that gets every GPU, and ${Kn(s)} stays with the host without NVLink`]}}function wb(e,n,t){
let r=new Set(e.map(i=>i.group)),o=n.allow_group_members.flatMap(i=>{let s=t.devices.find(l=>l.address===i);if(s===void 0)throw _(`allow_group_members names ${i}\
, and there is no PCI function`);if(e.includes(s))return[];if(!r.has(s.group))throw _(`allow_group_members names ${cn(s)}, which is in ${s.group===null?"no IOMM\
U group":`IOMMU group ${s.group}`} and not in one of ${e.map(l=>l.address).join(", ")}`,"leave it out, or name it in addresses if it is meant for itself");let a=Nu(
s,{...n,addresses:[i]},t);if(a!==null)throw _(`allow_group_members names ${cn(s)}, which ${a}`);return[s]});return{take:o,warnings:o.map(i=>{let s=t.cargo(i.address);
return`${cn(i)} goes to vfio-pci as a member of the group${i.group===null?" (which cannot be seen before the IOMMU is on)":""}: the host loses it${s.length===0?
"":` with ${s.join(", ")}`}`})}}function $b(e,n){let t=new Set(e.map(r=>r.address));for(let r of new Set(e.map(o=>o.group))){if(r===null)continue;let o=Ys(r,t,n);
if(o.length===0)continue;let i=e.filter(a=>a.group===r).map(a=>a.address).join(", "),s=o.filter(a=>a.stays!==null).map(a=>`${a.address} ${a.stays||""}`);throw _(
[`IOMMU group ${r} of ${i} also holds ${o.map(a=>a.said).join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...s].join(
"; "),UA(o,n))}}function UA(e,{devices:n}){return e.some(r=>r.stays!==null)?"put the card into another slot, whose group holds nothing of the host":n.some(r=>sn(
r)&&e.some(o=>o.address===r.address))?"nvswitches: bind takes the NVSwitches too; put the card into another slot otherwise":`companions: true takes the other fu\
nctions of a card; allow_group_members: ${e.map(r=>r.address).join(",")} gives these to vfio-pci as well, and the host loses them; otherwise another slot`}function xb(e,{
consoles:n,gpus:t,given:r},o){let i=e.filter(d=>n.pictures.has(d.address)).map(d=>`the firmware's picture (${n.pictures.get(d.address)||""} in /proc/iomem) is i\
n the memory of ${d.address}, and vfio-pci before Linux 6.0 does not take it off: where a guest fails with "can't reserve", add initcall_blacklist=sysfb_init (e\
xtra_args), which leaves the host without a picture until a driver loads`),s=e.filter(d=>n.screens.has(d.address));if(e.length===0||s.length===0&&![...n.screens].
some(d=>r().has(d)))return i;let a=Ks(n,t,d=>r().has(d.device.address)).map(d=>d.device),l=a.filter(d=>e.includes(d));if(l.length>0&&l.length===a.length&&n.serial===
null&&!o)throw _(`${l.map(cn).join(", ")} shows the only console of this node (boot_vga or fb0, no other display with a driver, no serial console): it would go \
dark`,"give the node a serial console (console=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return s.length===0?i:[...i,`${s.map(d=>d.address).join(
", ")} shows the boot console, which goes dark once a guest has it`]}function Hu(e,n,t){if(n.length>0)throw _(`${e}: ${Kn(n)}; ${t}`)}function kb(e,{devices:n,gpus:t}){let r=t.filter(u=>u.kind==="gpu").map(u=>u.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${Kn(r)}`,{ids:i,addresses:s}=e;if(i===void 0&&s===void 0)throw D("ids",'neither ids nor addresses are given, expect\
ed one of them, such as {"ids": "10de:20b7"}');let a=(i||[]).filter(u=>zo(n,u).length===0);if(a.length>0&&e.absent_ids==="refuse")throw _(`no device here has th\
e id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:n.filter(u=>u.id!==null&&(i==null?void 0:
i.includes(u.id))===!0),absent:a};let l=s.filter(u=>!n.some(c=>c.address===u));if(l.length>0)throw _(`there is no PCI function at ${l.join(", ")}; ${o}`);let d=n.
filter(u=>s.includes(u.address));if(i!==void 0){Hu(`the function named by address does not have any of the ids ${i.join(", ")}`,d.filter(c=>c.id===null||!i.includes(
c.id)),"look which card is meant");let u=i.filter(c=>!a.includes(c)&&!d.some(f=>f.id===c));if(u.length>0)throw _(`none of the addresses ${s.join(", ")} has the \
id ${u.join(", ")}; give ids and addresses of the same functions`)}return Hu("the vendor or device id of this function cannot be read",d.filter(u=>u.id===null),
"power-cycle the host"),{found:d,absent:a}}function _b(e,{devices:n,gpus:t}){let r=[...new Set(t.filter(i=>e.includes(i.device)).flatMap(i=>i.companions).map(i=>i.
device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>n.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(r.filter(i=>o(i).length>
0))}}function Sb(e,n,t=()=>null){let r=new Map(n.gpus.map(g=>[g.device,g])),{found:o,absent:i}=kb(e,n),s=Cu(o,e,n);for(let g of[...o,...s.take]){let w=Nu(g,e,n);
if(w!==null)throw _(`${cn(g)} ${w}`,o.includes(g)?"leave it out of ids and addresses":"leave nvswitches out")}let{take:a,shared:l}=e.companions?_b(o,n):{take:[],
shared:new Set};vb(a,n);let d=wb([...o,...a,...s.take],e,n),u=[...a,...s.take,...d.take],c=new Set([...o,...u]),f=n.devices.filter(g=>c.has(g));$b(f,n);let p=xb(
f,n,e.allow_console_gpu),m=g=>d.take.includes(g)?"only this one was allowed to go along":l.has(g)?"a function that stays with the host has the same id":t(g),y=e.
addresses===void 0?f.filter(g=>m(g)!==null):f,h=[...o,...u].filter(g=>!y.includes(g)).map(g=>g.id||""),b=[...(e.ids||[]).filter(g=>h.includes(g)),...h];return{devices:f,
ids:[...new Set(b)],at:y,notes:[...i.length===0?[]:[`no device here has the id ${i.join(", ")}: left out`],...e.addresses===void 0?y.map(g=>`${cn(g)} is bound b\
y its address: ${m(g)||""}`):[]],warnings:[...s.warnings,...d.warnings,...n.weakened,...p,...f.filter(g=>{var w;return((w=r.get(g))==null?void 0:w.kind)==="igpu"}).
map(g=>`${cn(g)} is part of the processor or chipset: a guest needs more than vfiokit prepares for that`)]}}function Pb(e,n,t,r,o){var w;let i=(w=e.addresses)==
null?void 0:w.filter(v=>!o.includes(v)),s=(i==null?void 0:i.length)===0&&e.ids===void 0,a=s?e:{...e,addresses:(i==null?void 0:i.length)===0?void 0:i,absent_ids:"\
ignore"},l=s?[]:kb(a,n).found,{take:d,shared:u}=e.companions?_b(l,n):{take:[],shared:new Set},c=n.devices.filter(v=>e.allow_group_members.includes(v.address)),f=v=>r.
some(({address:x})=>x===v.address),p=v=>{let x=n.gpus.find($=>$.companions.some(({device:k})=>k===v));return!l.includes(v)&&!d.includes(v)&&!f(v)&&(x===void 0||
t(x.device)||f(x.device))},m=[...l,...d.filter(v=>!u.has(v)||t(v)&&!n.devices.some(x=>x.id===v.id&&p(x))),...Cu(l,e,n).take],y=[...new Set([...m,...d,...c])];if(a.
addresses===void 0){let v=a.ids||[],x=r.filter($=>y.some(k=>k.address===$.address)||v.some(k=>`${$.card}:`.startsWith(`${k}:`)));return{ids:[...new Set([...v,...m.
map($=>$.id||"")])],addresses:new Set(x.map($=>$.address))}}Hu("vfio-pci has this card by an id that others have as well, and an id cannot be given back for one\
 of them",n.devices.filter(v=>t(v)&&!y.includes(v)&&m.some(x=>t(x)&&x.id===v.id)),"give the others back too");let h=new Map(n.devices.map(v=>[v.address,v])),b=[
...y.map(v=>v.address),...o].map(dr),g=v=>e.companions&&b.includes(dr(v.address))&&!xn(v,h.get(v.address));return{ids:[...new Set(m.filter(t).map(v=>v.id||""))],
addresses:new Set(r.filter(v=>o.includes(v.address)||y.some(x=>x.address===v.address)||g(v)).map(v=>v.address))}}function Ob(e,n,t,r){let o=e.real(n),i=o===null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(
n,0,8);return s===null||s.length===0||!r||rs(s)?null:`${t} ${n} begins with ${s.toString("hex")}, which no boot image does`}function BA(e,n,t){var l,d;let r=Ob(
e,n,t,!1),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(d=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?d:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function FA(e,n){let t=n.find(
a=>a.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t)||[],i=r===void 0?t.slice(5):`/dev/d\
isk/by-${r.toLowerCase()}/${o||""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?null:`${t} leads to no\
 disk`}function zA(e,n){return!n||n.kernel===null||n.recovery||!Ji(e,n.kernel)?null:`entry ${JSON.stringify(n.title)}: no modules are installed for its kernel ${n.
kernel}`}function wi(e){try{return{bootable:Be(e,Te(e))}}catch(n){if(!(n instanceof A))throw n;return{}}}function Be(e,n,t){return t!==void 0?Ab(e,n,t,t[0]):ee(
e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>Ab(e,n,Ie(e,n),Lt(e,n)))}function Ab(e,n,t,r){let o=new Set,i=l=>{l!==null&&o.add(l)},s=e.read(n.config);
if(s===null)i(`${n.config} does not exist`);else{let{problem:l,kind:d}=Pn(s);l!==null&&i(`GRUB cannot read ${n.config}: ${l}`),d==="empty"&&i(`${n.config} is em\
pty`)}s!==null&&t.length===0&&i("the boot menu has no entry for Linux");for(let l of t){let d=JSON.stringify(l.title);i(l.kernel===null?`entry ${d} names no ker\
nel`:BA(e,l.kernel,`entry ${d}: kernel`));for(let c of l.initrds)i(Ob(e,c,`entry ${d}: image`,!0));let u=FA(e,l.tokens);i(u===null?null:`entry ${d} ${u}`)}i(zA(
e,r));let a=e.read(n.grubenv);return a!==null&&!Sy(a)&&i(`${n.grubenv} has ${a.length} bytes or no signature; GRUB wants a block of 1024`),{ok:o.size===0,reasons:[
...o]}}var jA=/^[\w.+~-]+$/,WA=["vmlinuz","vmlinux","Image","image"],Ib=e=>`initrd.img-${e}`,Ea=e=>`initramfs-${e}.img`,Rb=e=>`initrd-${e}`,Eb=[Ib,Rb,Ea],GA={debian:Ib,
el:Ea,fedora:Ea,suse:Rb,unknown:null},ZA=["/boot","/boot/efi","/efi"],KA=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function JA(e,n){var r,o;let t=GA[Nr(
e)];return(o=(r=[...t===null?[]:[t],...Eb].find(i=>n.some(s=>e.real(`/boot/${i(s)}`)!==null)))!=null?r:t)!=null?o:Ea}function YA(e,n){let t=e.attr("/etc/machine\
-id")||"";return ZA.flatMap(r=>e.list(r).filter(o=>!/^[0-9a-f]{32}$/.test(o)||t.length!==32||o===t).map(o=>`${r}/${o}/${n}`).filter(o=>e.real(`${o}/linux`)!==null))}
function Mb(e){let n=ne(e).filter(i=>jA.test(i)),t=ge(e),r=JA(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(WA.some(a=>e.real(`/\
boot/${a}-${i}`)!==null)){let a=[r,...Eb].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of YA(e,i)){let l=KA.find(d=>e.real(`${a}\
/${d(i)}`)!==null);s(`${a}/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function qA(e,n){let t=E(e),r=n.map(o=>{let i=t.filter(a=>ve([o],a)),s=i.length>0?i.flatMap(an):ls(pt(o)||"");return i.length===0&&s.length===0?null:s});return r.
every(o=>o!==null)?r.flat():null}function Ma(e,n){let t=C(e),r=ye(t,"vfio_pci","ids"),o=Ne(r==null?void 0:r.value),i=[...new Set([...o,...n.flat().filter(f=>P(f)===
"vfio_pci.ids").flatMap(T)])],s=Yl(t)?q(t):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(f=>f.from),...[Ae(t,"install",fe),Ae(t,
"softdep","vfio_pci")].filter(f=>f!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(f=>f.path)],d=s.length>0||r!==null&&Xr(Pe(e,r.from.path)),u=qA(
e,i),c=vr(n);return f=>{let p=C(e,f),m=ot(te(e,f),p),y=[],h=x=>{if(m(x)==="absent"||c.has(x))return!0;let $=m(x)==="module"?We(p,x):null;return $!==null&&y.push(
$),$!==null},b=!d&&u!==null&&u.every(h),w=[...new Set([...l,...b?y.map(x=>x.path):[]])].map(x=>({file:x.slice(1)})),v=s.flatMap(x=>x.variant||[]).filter(x=>m(x)===
"module").map(x=>({module:x}));return[...w,...b||m("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...v]}}var Lu={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function Tb(e,n="all"){
ys(e);let t=Mb(e);if(t.length===0&&Ki(e))throw _(`/boot has none of the installed kernels (${ne(e).join(", ")}), although this node runs one; expected them ther\
e; mount what they lie on`);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>
0)throw D("kernels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}
function XA(e,n){if(n!==void 0)return n;let t=Oe(e);return t===null?[]:[t]}function Nb(e,n,t,r){let o=Zt(e);return n.map(({path:i,kernel:s})=>{let a=r(s),l=a.flatMap(
d=>"file"in d?[`/${d.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Fh[o],...l,...t.inputs||[]])],...t.lacks===void 0?
{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function to(e,n={}){let t=Tb(e,n.kernels);if(t.length===0)return Lu;let r=Ma(e,XA(e,n.entries)),o=Nb(
e,t,n,s=>Db([...r(s),...n.holds||[]])),i=Yh(e,Zt(e),Db(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],warnings:i.warnings}}function $i(e,n={}){
let t=Tb(e,n.kernels);return t.length===0?Lu:{...Lu,steps:Nb(e,t,n,()=>n.holds||[]),notes:[]}}function Da(e,n={}){let{steps:t,notes:r}=qh(e),o=$i(e,n);return{...o,
steps:[...t,...o.steps],notes:[...r,...o.notes]}}function Db(e){return[...new Map(e.map(n=>[Ee(n),n])).values()]}function Cb(e,n){return n.flatMap(t=>{if(t.kind!==
"bootImage")return[];let{why:r,holds:o}=cs(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===null&&(o||[]).length===t.holds.length,holds:o||[]}]})}function Hb(e,{address:n}){return e.list(`/sys/bus/pci/devices/${n}/graphics`)}function Vu(e,n){return Hb(e,n).length>0}function QA(e){return e.list("/sys/class\
/vtconsole").find(n=>/frame buffer/.test(e.attr(`/sys/class/vtconsole/${n}/name`)||"")&&e.attr(`/sys/class/vtconsole/${n}/bind`)==="1")}function Lb(e,n,t){let r=QA(
e),o=r===void 0?[]:n.filter(l=>Vu(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidia"))throw _(`the text consol\
e is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens first: echo 0 > /sys/class/vt\
console/${r||""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,d)=>l+Hb(e,d).length,0)>=s&&Hr(e,n).serial===null&&
!t)throw _(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (console=ttyS0), or set allow_console_gpu i\
f ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var xi={steps:[],notes:[],warnings:[]},eO="leave live out and reboot";function Vb(e,n,t){var d;let r=(d=t.driverFor)!=null?d:(()=>"vfio-pci"),o=n.filter(u=>!no(
u,r(u)));if(o.length===0)return xi;Bb(e,o);let i=o.filter(u=>u.group===null).map(u=>u.address);if(i.length>0)throw _(`${i.join(", ")} has no IOMMU group, so vfi\
o-pci cannot take it now; the IOMMU must be on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");Fb(e,o,eO);let s=[...Lb(e,o,t.allow_console_gpu),
...jb(e,o)],a=ge(e);return{steps:[...[...new Set(o.map(u=>r(u).replace(/-/g,"_")))].filter(u=>a===null||te(e,a)(u)!=="builtin").map(ta),...Ub(e,o).map(({device:u,
card:c})=>ra(u.address,r(u),r(u),{card:c}))],notes:[],warnings:s}}function Ta(e,n,t){let r=new Map(E(e).map(l=>[l.address,l])),o=[],i=n.flatMap(l=>{let d=r.get(
l.address);if(d===void 0)return[];if(d.driver!==null&&d.driver!==l.driver&&!H(d.driver))return o.push(`${l.address} has the driver ${d.driver}, which is neither\
 ours nor the one it had: left as it is`),[];let u=l.driver!==null&&l.driver!==d.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return u&&o.push(`the\
 running kernel has no driver ${l.driver||""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:u?d.driver:l.driver,...d.id!==null&&t.has(d.id)?
{forget:d.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let d=r.get(l.address);return d===void 0||d.driver===l.driver?[]:[d]});
return a.length>0&&(Bb(e,a),Fb(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:Ub(e,[...r.values()].
filter(l=>s.has(l.address))).flatMap(({device:l,card:d})=>{let u=s.get(l.address);return u===void 0?[]:[{...u,card:d}]}),notes:o,warnings:a.length===0?[]:jb(e,a)}}
function Ub(e,n){let t=new Map;for(let i of xe(e))for(let s of[i.device,...i.companions.map(a=>a.device)])t.has(s.address)||t.set(s.address,i.device.address);let r=n.
map(i=>{var s;return{device:i,card:(s=t.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.sort((i,s)=>o(
i)<o(s)?-1:1)}function Bb(e,n){let t=n.flatMap(({address:r})=>{let o=st(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(t.length>0)throw _(`an earli\
er run gave up on ${t.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function Fb(e,n,t){let r=Lo(e,n);if(r.length>
0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw _(`${s.join(", ")} is in \
use, and a driver that is taken away from its users hangs: ${ms(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${t}`)}let o=Vo(e),i=o===null?[]:zb(
e,n);if(i.length>0)throw _(`${i.join(", ")}, and by whom cannot be told: ${o||""}`,`run this as root on the node itself, or ${t}`)}function zb(e,n){return[...new Set(
n.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>fd(e,r)===0?[]:[`the driver ${r} is in use ${fd(e,r)} times`])}function jb(e,n){let t=Vo(
e),r=new Set(n.map(a=>a.module)),o=E(e).filter(a=>a.module!==null&&r.has(a.module)),i=t===null&&Lo(e,o).length===0&&!o.some(a=>Vu(e,a))?zb(e,n):[],s=n.some(a=>a.
vendor==="10de"&&!H(a.driver))?rm(e):[];return[...t===null?[]:[`who uses these functions was looked for, and some may have been missed: ${t}`],...i.map(a=>`${a}\
, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it while c\
ards are moved`]]}var Wb=new Set([8,9,11,12]),nO=["/etc/crypttab","/etc/crypttab.initramfs"],tO="LUKS\xBA\xBE",Gb=4096,rO=4<<20;function oO(e){let[,n,t]=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e)||[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t||""}`:e.startsWith("/")?e:null}function fn(e,n){return typeof e=="object"&&e!==null?Reflect.get(
e,n):void 0}function Zb(e){try{return JSON.parse(e)}catch(n){return}}var iO=[["secure-boot-policy",7],["kernel-initrd",9],["kernel-boot",11],["kernel-config",12]];
function Uu(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):[]).map(t=>{var r,o;return(o=(r=iO.find(([i])=>String(t).split(":")[0]===i))==null?void 0:
r[1])!=null?o:parseInt(String(t),10)}).filter(t=>!isNaN(t))}function Kb(e){if(typeof e!="string")return[];let n=Zb(Buffer.from((e.split(".")[0]||"").replace(/-/g,
"+").replace(/_/g,"/"),"base64").toString("utf8")),t=fn(n,"clevis"),r=fn(fn(t,"sss"),"jwe");return[...Uu(fn(fn(t,"tpm2"),"pcr_ids")),...Array.isArray(r)?r.flatMap(
Kb):[]]}function sO(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==tO||t.readUInt16BE(6)!==2)return[];let r=Math.min(t.readUInt32BE(
12),rO),o=e.bytes(n,Gb,Math.max(0,r-Gb)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=fn(Zb(i),"tokens");return typeof s=="object"&&s!==null?Object.
values(s):[]}function aO(e){var t;let n=[];for(let r of nO.flatMap(o=>(e.read(o)||"").split(`
`))){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:oO(i);if(a===null)continue;let l=(d,u)=>{u.length>0&&n.push({volume:o,device:i,by:d,pcrs:u})};
for(let d of sO(e,a))fn(d,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Uu(fn(d,"tpm2-pcrs"))),fn(d,"type")==="clevis"&&l("clevis",Kb(fn(fn(d,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Uu((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function Ce(e,n){let t=n?void 0:aO(e).find(({pcrs:i})=>i.
some(s=>Wb.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>Wb.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw _(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Bu="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function Fu(e,n){
if(!Q(e))return{devices:[],ids:zu(n),at:[],notes:[Bu,...n.live?["live was left out"]:[]],warnings:[]};let t=gi(e),r=ab(e,t.devices);return Sb(n,t,o=>{let i=vi(e,
n,o);if(i!==null)return`${i} drives it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into the\
 kernel and takes it at boot before vfio-pci, which is a module, is told any id`})}function zu({ids:e,addresses:n}){if(n!==void 0)throw D("addresses",`addresses\
 is ${n.join(", ")}, and this tree has no /sys/bus/pci/devices to look them up in; name ids alone, which takes every device that has one`);if(e===void 0)throw D(
"ids",'neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7"}');return e}function Jb(e,{devices:n,at:t,ids:r}){return n.length===
0?!r.every(o=>e.some(i=>pt(i)===o)):!n.every(o=>t.includes(o)||ve(e,o))}function lO(e,n){let t=e.filter(r=>P(r)==="vfio_pci.ids").pop();return t!==void 0&&n.devices.
length>0&&Jb(T(t),n)}function dO(e,n){let t=We(C(e).filter(o=>o.command!=="blacklist"),"vfio_pci");if(t!==null)throw _(`${t.path} line ${t.line} has vfio-pci ne\
ver loaded`,"take that line out");let r=Kh(e);if(r!==null&&Zt(e)==="initramfs-tools"&&Jb(r.ids,n))throw _(`${r.path} loads vfio_pci with ids=${r.ids.join(",")},\
 which wins over modprobe.d and the kernel command line and leaves out ${n.ids.filter(o=>!r.ids.some(i=>i.toLowerCase()===o)).join(", ")}`,"leave vfio_pci alone\
 in that line, or take the line out")}function uO(e,n,t,r){for(let o of n){let i=o.filter(d=>P(d)==="vfio_pci.ids"),s=i.slice(0,-1),a=[...i.slice(-1).flatMap(T),
...t],l=E(e).filter(d=>!r.includes(d)&&ve(s.flatMap(T),d)&&!ve(a,d));if(l.length>0)throw _(`${s.join(" ")} on the kernel command line has no effect, as another \
vfio-pci.ids comes after it, and with ours vfio-pci would take ${Kn(l)} as well`,"take it out, or name its ids too")}}function cO(e,n){if(gr(Je(e))!=="passed_ov\
er")return;let t=n.filter(r=>r.group===null||Ot(e,r.group));if(t.length>0)throw _(`${Kn(t)} has no IOMMU group, although the IOMMU is on, and vfio-pci takes not\
hing without one`,"look at its slot in the firmware setup, or name another card")}function fO(e){let n=ne(e),t=n.filter(r=>te(e,r)("vfio_pci")==="absent");if(n.
length>0&&t.length===n.length)throw he(`no installed kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (li\
nux-modules-extra, kernel-modules-extra) or a kernel that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay wit\
h their drivers`)}function ju(e){return e.filter(n=>n.kind==="file")}function Wu(e,n){return n===null?{}:{bootable:Be(e,n)}}function pO(e){return e.length>0&&e.
every(n=>n.some(t=>{let r=P(t);return/^(intel|amd)_iommu$/.test(r)&&T(t).includes("on")||r==="iommu.passthrough"&&ae(t)!==""}))}function Gu(e,n){return e.attr("\
/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{let o=e.attr(`/sys/module/vfio_pci/parameters/${t}`);return r===void 0||o===null||xt(o)===r?[]:[`v\
fio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the next boot on`]})}function Na(e,n){let t=Fu(e,n),r=t.devices.map($=>$.address),o=Q(e);if(t.ids.length+
t.at.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,report:$=>({own:{devices:[]},...wi($)})};cO(e,t.devices);let i=fO(e);yb(e,t.devices);let s=gb(
e,n,t.at),{loader:a,missing:l}=un(e),d=Qr(e,a),u=ne(e).some($=>te(e,$)("vfio_pci")==="builtin");u||dO(e,t);let c=Object.entries(n.vfio_options).filter($=>$[1]!==
void 0),f=[...d,...a===null?[]:mi(e,a)],p=([$,k])=>f.some(S=>S.some(I=>P(I)===`vfio_pci.${$}`&&xt(I.includes("=")?ae(I):null)!==k)),m=hb(e,{ids:t.ids,at:s,devices:t.
devices,rivals:sb(t.devices,t.ids),blacklisted:vr(d),options:n.vfio_options,overridden:d.some($=>lO($,t))||c.some(p)},t),y=m.prepared?[]:[...t.ids.length===0?[]:
[{kind:"list",key:"vfio-pci.ids",items:m.entries}],...c.filter($=>u||p($)).map(([$,k])=>({kind:"token",token:`vfio-pci.${$}=${k?1:0}`}))];y.length>0&&uO(e,f,m.entries,
t.devices);let h=le(e,m.steps),b=a===null?{steps:[],claims:[],notes:[],warnings:[]}:$a(h,a,y,{regenerate:n.regenerate}),g=le(h,b.steps),w=to(g,{entries:m.prepared?
Qr(g,a):[]}),v=[...m.steps,...b.steps,...n.regenerate?w.steps:ju(w.steps)],x=n.live&&o?Vb(e,t.devices,{allow_console_gpu:n.allow_console_gpu,driverFor:$=>bi(e,vi(
e,n,$))}):xi;return{steps:[...Xe(v),...x.steps],claims:[...m.claims,...b.claims,...w.claims],guard:$=>Ce($,n.allow_measured_boot_change),devices:t.devices.map(({
address:$,id:k})=>({address:$,id:k||""})),notes:[...t.notes,...m.notes,...pb(e,t.devices),...b.notes,...w.notes,...x.notes,...n.iommuFollows!==!0&&Je(e).active===
!1&&!pO(Qr(g,a))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,
...m.warnings,...b.warnings,...w.warnings,...x.warnings,...bb(e,a,t),...l===null||m.prepared||t.ids.length===0?[]:[`vfio-pci.ids was not put on the kernel comma\
nd line: ${l}`]],report($){let k=Ia($,r,I=>bi($,vi($,n,I))),S=$.attr("/proc/cmdline")===null?[]:k.filter(I=>!no(I,I.wanted||""));return{own:{devices:k},rebootReasons:[
...S.map(I=>`${I.address} has ${I.driver===null?"no driver":`the driver ${I.driver}`}, not ${I.wanted||""}`),...Gu($,n.vfio_options)],...Wu($,a)}}}}function Ju(e){return`{${e.flatMap(([n,t])=>t===void 0?[]:[`${JSON.stringify(n)}: ${JSON.stringify(t)}`]).join(", ")}}`}function Jn({vendor:e,product:n,address:t}){
return Ju([["vendor_id",e],["product_id",n],["address",t]])}var Zu=[["domain",65535,4],["bus",255,2],["slot",31,2],["function",7,1]],Ha="*";function qb(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Xb(e,n,t,r){if(e===Ha)return;let[,o,i]=/^\s*([+-]?)(?:0x_?)?([0-9a-f]+(?:_[0-9a-f]+)*)\s*$/i.exec(e)||[],s=parseInt(
(o||"")+(i||"").replace(/_/g,""),16);if(!(s<=n))throw _(`has a ${r} that is no hexadecimal number up to ${n.toString(16)}`);return s.toString(16).padStart(t,"0")}
function Yb(e,n){let t=n in e?e[n]:Ha;if(typeof t!="string")throw _(`has a ${n} that is no string`);return Xb(n==="vendor_id"?t.trim():t,65535,4,n)}function mO(e){
let n=e.indexOf("."),t=n<0?e:e.slice(0,n),r=t===""?[]:t.split(":");if(r.length>3)throw _("has an address with too many fields");let o=n<0?"":e.slice(n+1),i=[...Array(
3-r.length).fill(""),...r].map(a=>a.trim()||Ha).concat(o===""?Ha:o.trim()),s=a=>Xb(i[a]||"",Zu[a][1],Zu[a][2],`${Zu[a][0]} in its address`);return[s(0),s(1),s(2),
s(3)]}var gO=/[^\s\S]/;function Ca(e,n){if(!(e===void 0||e===".*")){if(typeof e!="string")throw _(`has a ${n} in its address that is no string`);try{return new RegExp(
`^(?:${e})`)}catch(t){if(e.includes("(?"))return gO;throw _(`has a ${n} in its address that is no regular expression`)}}}function yO(e){if(e==null||e===""||e===
!1||e===0||Array.isArray(e)&&e.length===0)return[void 0,void 0,void 0,void 0];if(typeof e=="string")return mO(e);if(!qb(e))throw _("has an address that is neith\
er a string nor an object");return[Ca(e.domain,"domain"),Ca(e.bus,"bus"),Ca(e.slot,"slot"),Ca(e.function,"function")]}function pn(e){let n=String(e).trim();return/^(?:1|t|true|on|y|yes)$/i.
test(n)?!0:/^(?:0|f|false|off|n|no)$/i.test(n)?!1:void 0}var hO=/^(?:VGPU|PGPU|FPGA|PCI_DEVICE)$/;function Qb(e){let n=e.toUpperCase();return n.startsWith("CUST\
OM_")?n:`CUSTOM_${n.replace(/[^0-9A-Z]+/g,"_")}`}function ro(e,n,t){return typeof e!="string"||e===""?`CUSTOM_PCI_${n!=null?n:""}_${t!=null?t:""}`.toUpperCase():
hO.test(e.toUpperCase())?e.toUpperCase():Qb(e)}function Yu(e){return typeof e!="string"||e===""?[]:e.split(",").map(Qb)}var bO=[["managed",31],["live_migratable",
31],["one_time_use",32]];function La({tags:e},n){return pn(e.live_migratable)===n}function vO(e,n){var l;if(!qb(e))throw _("is neither a JSON object nor an arra\
y of objects");let{vendor_id:t,product_id:r,address:o,devname:i,...s}=e,a=i!=null&&i!=="";if(a&&o!==void 0&&o!==null&&o!=="")throw _("has both an address and a \
devname");for(let[d,u]of bO)if((n!=null?n:0)>=u&&((l=s[d])!=null?l:null)!==null&&pn(s[d])===void 0)throw _(`has a ${d} that nova ${u} and later do not take`);return{
vendor:Yb(e,"vendor_id"),product:Yb(e,"product_id"),address:yO(o),devname:a,tags:s}}function ev(e,n=null){let t;try{t=JSON.parse(e)}catch(r){return e.trim()===""?
"is empty":"is not JSON"}try{return(Array.isArray(t)?t:[t]).map(r=>vO(r,n))}catch(r){if(r instanceof A)return r.message;throw r}}function wO(e){return e.split(/[:.]/)}
function Ku(e,n){return e===void 0||n!==void 0&&(typeof e=="string"?e===n:e.test(n))}function qu(e,n,t){let{vendor:r,product:o,address:i}=n,s=t.filter(l=>l.vendor===
r&&l.product===o&&(i===void 0||l.address===i));return s.length>0||i!==void 0?(s.length>0?s:[n]).some(l=>He(e,l)):(e.address.every(l=>l===void 0)||e.vendor!==void 0&&
e.product!==void 0)&&He({...e,address:[void 0,void 0,void 0,void 0]},n)}function He(e,{vendor:n,product:t,address:r}){if(e.devname||!Ku(e.vendor,n)||!Ku(e.product,
t))return!1;let o=r===void 0?[]:wO(r);return e.address.every((i,s)=>Ku(i,o[s]))}function nv(e,n,t){return pn(e.tags.remote_managed)===!0?!1:He(e,n)?!0:e.address.
every(o=>typeof o=="string")&&t!==null&&He(e,{...n,address:t})}function Xu({vendor:e,product:n,address:t,devname:r}){return!r&&(e===void 0||n===void 0)&&t.every(
o=>o===void 0)}var oo=["type-PF","type-PCI","type-VF"],Va=["required","legacy","preferred","socket"];function mt({name:e,vendor:n,product:t,type:r,numa:o}){return Ju([["name",
e],["vendor_id",n],["product_id",t],["device_type",r],["numa_policy",o==="legacy"?void 0:o]])}var tv={name:/^[\s\S]{1,256}$/,vendor_id:/^[\da-f]{4}$/i,product_id:/^[\da-f]{4}$/i,
device_type:new RegExp(`^(?:${oo.join("|")})$`),numa_policy:new RegExp(`^(?:${Va.join("|")})$`),capability_type:/^pci$/,resource_class:/^/,traits:/^/,live_migratable:/^\s*(?:1|0|t|f|y|n|true|false|yes|no|on|off)\s*$/i},
$O={numa_policy:17,resource_class:27,traits:27,live_migratable:31};function xO(e){return Object.keys(tv).filter(n=>{var t;return((t=$O[n])!=null?t:0)<=(e!=null?
e:1/0)})}function rv(e,n=null){var i,s,a,l;let t;try{t=JSON.parse(e)}catch(d){return e.trim()===""?"is empty":"is not JSON"}if(typeof t!="object"||t===null||Array.
isArray(t))return"is no JSON object (an array is no alias)";let r=new Map;for(let[d,u]of Object.entries(t)){let c=xO(n),f=c.includes(d)?tv[d]:void 0;if(f===void 0)
return`has a key that no alias has${n===null?"":` in nova ${n}`}; known are ${c.join(", ")}`;if(typeof u!="string"||!f.test(u))return`has a ${d} that nova does \
not take`;r.set(d,u)}let o=(i=r.get("name"))==null?void 0:i.trim();return o===void 0?"has no name":(n!=null?n:0)>=32&&!r.has("resource_class")&&!(r.has("vendor_\
id")&&r.has("product_id"))?"has no vendor_id and product_id, which nova 32 and later want":{name:o,vendor:(s=r.get("vendor_id"))==null?void 0:s.toLowerCase(),product:(a=
r.get("product_id"))==null?void 0:a.toLowerCase(),type:oo.find(d=>d===r.get("device_type")),numa:(l=Va.find(d=>d===r.get("numa_policy")))!=null?l:"legacy",capability:r.
has("capability_type"),live:pn(r.get("live_migratable")),resource:r.get("resource_class")?ro(r.get("resource_class")):void 0,traits:Yu(r.get("traits"))}}function Jt({
resource:e,vendor:n,product:t}){return e!=null?e:ro(void 0,n,t)}function Ua(e,n,{vendor:t,product:r}){let o=Yu(n.traits);return Jt(e)===ro(n.resource_class,t,r)&&
e.traits.every(i=>o.includes(i))}function ov(e,n,t){var o;if(e.live!==void 0&&!t(e.live))return!1;let r=(o=e.type)!=null?o:n.type==="type-PCI"?n.type:void 0;return e.
vendor===n.vendor&&e.product===n.product&&r===n.type&&e.numa===n.numa&&!e.capability}function Qu({vendor:e,product:n,type:t,numa:r,live:o,resource:i,traits:s}){
return`${e!=null?e:"any vendor"}:${n!=null?n:"any product"}, ${t!=null?t:"no device_type"}, numa_policy ${r}${o===void 0?"":", live_migratable"}${i===void 0?"":
`, resource_class ${i}`}${s.length===0?"":", traits"}`}var sv=/^(?:[^\S\ufeff]|[\x1c-\x1f\x85])/,av=/^[^\s=:]+[=:]/,ec=/(?:\r\n|\r|\n)$/;function lv(e){let n=e.length;for(;n>0&&sv.test(e.charAt(n-1));)n--;return e.slice(
0,n)}function dv(e){let n=0;for(;sv.test(e.charAt(n));)n++;return e.slice(n)}function Ba(e){return dv(lv(e))}function kO(e){if(/^[\t-\r -~]*$/.test(e))return e;
let n=Buffer.from(e,"latin1"),t=n.toString("utf8");return Buffer.from(t,"utf8").equals(n)?t:null}function _O(e){return e==="DEFAULT"?e:e.toLowerCase()}function SO(e){
let n=e.charAt(0);return(n==='"'||n==="'")&&e.endsWith(n)?e.slice(1,-1):e}function nc(e){let n=e.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g)||[],t=[],r=[],o=!1;for(let[
i,s]of n.entries()){let a=p=>({line:i+1,problem:p}),l=kO(s);if(l===null)return a("is not UTF-8");let d=lv(l);if(i===0&&d.startsWith("\uFEFF"))return a("begins w\
ith a byte order mark");let u=r[r.length-1];if(/^[ \t]/.test(d)){if(!o||u===void 0)return a("is indented, and there is no value above it that it could continue");
r[r.length-1]={...u,value:`${u.value}
${dv(d)}`,to:i+1};continue}if(o=!1,d===""||d.startsWith("#")||d.startsWith(";"))continue;if(d.startsWith("[")){if(!d.endsWith("]"))return a("begins with [ and d\
oes not end with ]");if(d.length<3)return a("is a section without a name");t.push({name:_O(d.slice(1,-1)),at:i});continue}let c=d.search(/[=:]/),f=t[t.length-1];
if(c<0)return a("is neither an option (there is no = or : in it) nor a section nor a comment");if(Ba(d.slice(0,c))==="")return a("has a value and no name");if(f===
void 0)return a("stands above the first section");r.push({section:f.name,key:Ba(d.slice(0,c)),value:SO(Ba(d.slice(c+1))),from:i,to:i+1}),o=!0}return{lines:n,sections:t,
options:r}}function Fa([e,n],t){return`${e}${av.test(t)?"=":" = "}${n}`}function iv({lines:e,options:n},t){return t!==void 0?e[t.from]||"":n.filter(r=>av.test(e[r.
from]||"")).length*2>n.length?"key=":"key ="}function uv(e,n,t){var f,p,m;let{lines:r,sections:o,options:i}=e,s=o.map(y=>y.name).lastIndexOf(n),a=o[s];if(a===void 0){
let y=Ba(r[r.length-1]||"")===""?[]:[""],h=t.map(b=>Fa(b,iv(e,void 0)));return{from:r.length,to:r.length,put:[...y,`[${n}]`,...h]}}let l=(p=(f=o[s+1])==null?void 0:
f.at)!=null?p:r.length,d=i.filter(y=>y.from>a.at&&y.from<l),u=d[d.length-1],c=(m=u==null?void 0:u.to)!=null?m:a.at+1;return{from:c,to:c,put:t.map(y=>Fa(y,iv(e,u)))}}
function Yt({lines:e},n){var r,o,i,s;let t=[...e];for(let{from:a,to:l,put:d}of[...n].sort((u,c)=>c.from-u.from||c.to-u.to)){let[u=`
`]=(s=(i=ec.exec((r=e[l-1])!=null?r:""))!=null?i:ec.exec((o=e[0])!=null?o:""))!=null?s:[],c=t[a-1];d.length>0&&c!==void 0&&!ec.test(c)&&(t[a-1]=c+u),t.splice(a,
l-a,...d.map(f=>f+u))}return t.join("")}function PO(e,n){let t=e.split(/\$\$|\\\$/);return t.some(r=>/\$(?:[a-z_]|\{[a-z_][\w.]*\})/i.test(r))?"has a $ before a name, for which nova puts another optio\
n that cannot be seen here (write the value out, or $$ for a plain $)":n(t.join("$"))}function En(e,n,t="refuse"){return n.flatMap(r=>{let o=e.read(r);if(o===null)
return[];let i=nc(o);if("problem"in i&&t==="pass over")return[];if("problem"in i)throw _(`${r} line ${i.line} ${i.problem}: no service of nova can start with it\
; correct that line`);return[{path:r,ini:i}]})}function cv(e,n,t){let r=n.filter(([o,i],s)=>!n.slice(0,s).some(([a,l])=>a===o&&l===i)).reverse();return e.flatMap(
({path:o,ini:i})=>r.flatMap(([s,a])=>i.options.filter(l=>l.section===s&&l.key===a).map(l=>({path:o,option:l,line:tc(i,l.from),found:PO(l.value,t)}))))}function za(e,n,t){
let r=e.flatMap(({ini:o})=>o.options.filter(i=>i.section===n&&i.key===t).map(i=>i.value));return r[r.length-1]}function ja(e,n){return{release:n,asks:pn(za(e,"f\
ilter_scheduler","pci_in_placement"))===!0,reports:pn(za(e,"pci","report_in_placement"))===!0}}function AO(e,n){let t=ev(e,n==null?void 0:n.release);if(n===null||
typeof t=="string")return t;let{release:r,reports:o}=n;return!o&&(r!=null?r:0)>=32&&t.some(({tags:i})=>pn(i.one_time_use)===!0)?"has one_time_use, which nova 32\
 and later take with report_in_placement only":o&&t.some(({devname:i})=>i)?"has a devname, which nova does not take with report_in_placement":o&&t.some(({tags:{
traits:i=""}})=>typeof i!="string")?"has traits that are no string":t}function OO(e,n){var r;let t=rv(e,n==null?void 0:n.release);return typeof t=="string"||(n==
null?void 0:n.asks)!==!1||((r=n.release)!=null?r:0)<32||t.vendor!==void 0&&t.product!==void 0?t:"has no vendor_id and product_id, which nova 32 and later want w\
ithout pci_in_placement"}function fv(e,n){let{path:t,ini:r}=e,o=r.options.filter(({from:s})=>n.includes(tc(r,s))),i=o.length===0?r:nc(Yt(r,o.map(({from:s,to:a})=>({
from:s,to:a,put:[]}))));return"problem"in i?{source:e,gone:[]}:{source:{path:t,ini:i},gone:o.map(({from:s})=>tc(r,s))}}function tc({lines:e},n){return(e[n]||"").
replace(/[\r\n]+$/,"")}function mn(e,n,t=null){return cv(e,n.map(({section:r,spec:o})=>[r,o]),r=>AO(r,t))}function Mn(e,n,t=null){return cv(e,n.map(({section:r,
alias:o})=>[r,o]),r=>OO(r,t))}function G({path:e,option:n}){return`${e} line ${n.from+1}`}function Wa(e,n){for(let t of e)if(!(typeof t.found!="string"||t.option.
value===""&&t.path===n))throw _(`${G(t)}: ${t.option.key} ${t.found}, so nova takes none of them; correct that line`)}function Ga(e,n,{release:t,asks:r}){for(let o of n)
IO(e.filter(({path:i})=>o.includes(i)),r&&(t!=null?t:0)>=32)}function IO(e,n){let t=new Map;for(let r of e){if(typeof r.found=="string")continue;let o=t.get(r.found.
name);if(t.set(r.found.name,o!=null?o:r),!(o===void 0||typeof o.found=="string")){if(n)throw _(`${G(r)} defines an alias again that ${G(o)} defines, and with pc\
i_in_placement nova takes none of them; take one of the two lines out`);if(r.found.type===void 0||r.found.type!==o.found.type||r.found.numa!==o.found.numa)throw _(
`${G(r)} defines an alias again that ${G(o)} defines otherwise, so nova takes none of them; take one of the two lines out`)}}}function RO(e,n,t,r,o){let i=n.some(({found:s})=>typeof s!="string"&&o(s));for(let s of n){if(typeof s.found=="string"||o(s.found)||i&&s.found.type===e.type&&s.
found.numa===e.numa)continue;let a=n.length===1&&r(s.line);if(a&&s.path===t)return s;throw _(`${G(s)} defines the alias ${e.name} as ${Qu(s.found)}, expected ${Qu(
e)}; ${a?`an earlier run put that line there, so give path: ${s.path}`:"take another name, or change that line, which is not ours"}`)}return i?null:"missing"}function gv({
found:e},n,t){return typeof e=="string"?void 0:n.find(r=>e.some(o=>Object.keys(o.tags).length>0&&qu(o,r,t)))}function EO(e,n,t,r){for(let o of n){let i=r(o.path)?
gv(o,e,t):void 0;if(i!==void 0)throw _(`${G(o)} gives tags to devices that ${Jn(i)} takes as well, and nova would read ours first and pass over these tags; give\
 path: ${o.path}, so that ours comes behind that line`)}}function MO(e,n){let t=n.filter(o=>o.address!==void 0&&He(e,o)),[r]=t;return r===void 0||Xu(e)||e.address.
slice(0,3).every(o=>typeof o=="string")?[]:[`may hand out more devices ${r.vendor}:${r.product} of this node than ${t.map(o=>o.address).join(" and ")}; narrow i\
t by address if the others are to stay`]}function DO(e,n){return e.flatMap(t=>typeof t.found=="string"?[]:t.found.flatMap(r=>[...Xu(r)?[`${G(t)} rules out no ${r.
vendor===void 0?"vendor":"product"}${Object.keys(r.tags).length===0?"":" (a key that nova does not know is a tag)"}: it hands out every such device of the node`]:
[],...MO(r,n).map(o=>`${G(t)} ${o}`),...n.some(o=>He(r,o))?["remote_managed","numa_node"].filter(o=>o in r.tags).map(o=>`${G(t)} gives the device the tag ${o}, \
with which ${o==="numa_node"?"its real NUMA node is lost":"no guest ever gets it"}`):[]]))}function pv(e,n,t,r=-1){let o=e.find(({option:i})=>i.section===n&&i.from>
r);return{edits:e.map(({option:{from:i,to:s},line:a},l)=>({from:i,to:s,put:e[l]===o?t.map(d=>Fa(d,a)):[]})),left:o===void 0?t:[]}}function yv(e,n,{specs:t,alias:r,
here:o,halves:i},{names:s,read:a,release:l,api:d,services:u,isOurs:c,isLater:f}){var Sf,Pf;let p=(Pf=(Sf=n.find(N=>N.path===e))==null?void 0:Sf.ini)!=null?Pf:{lines:[],
sections:[],options:[]},m=ja(n,l),y=mn(n,a,m),h=r===null?[]:Mn(n,a,m),b=r===null?[]:Mn(d,a,m);if(Wa([...y,...h,...b],e),Ga([...h,...b],u,m),m.reports&&i.length>
0)throw _(`report_in_placement is on, and nova would have ${i.join(" and ")} as a whole and in parts, at which nova-compute ends; write 0 to sriov_numvfs there,\
 or name the virtual functions alone by their addresses`);let g=mv(y,t,o),w=(o.length>0?o:t).flatMap(N=>{var vn;return(vn=mv(y,[N],o))!=null?vn:[]}),v=N=>w.some(
vn=>La(vn,N)),x=m.asks,$=N=>{var vn;return r!==null&&ov(N,r,v)&&(!x||N.resource===void 0&&N.traits.length===0||Ua(N,(vn=g==null?void 0:g.tags)!=null?vn:{},r))},
k=[...h,...b].filter(({found:N})=>typeof N!="string"&&N.name===(r==null?void 0:r.name)),S=r===null?null:RO(r,k,e,c,$),I=S===null||S==="missing"?[]:[S],J=N=>N.path===
e&&N.option.value==="",R=t.filter(N=>!y.some(({found:vn})=>typeof vn!="string"&&vn.some(T0=>He(T0,N))));EO(R,y,o,f);let ce=[pv(y.filter(J),s.section,R.map(N=>[s.
spec,Jn(N)]),Math.max(-1,...y.filter(N=>N.path===e&&gv(N,R,o)!==void 0).map(({option:N})=>N.from))),pv([...I,...h.filter(J)],s.section,r===null||S===null?[]:[[s.
alias,mt(r)]])],se=ce.flatMap(N=>N.edits),Z=ce.flatMap(N=>N.left),Wi=Z.length===0?[]:[uv(p,s.section,Z)];return{text:Yt(p,[...se,...Wi]),put:[...se.flatMap(N=>N.
put),...Wi.flatMap(N=>CO(N.put,p.lines[p.lines.length-1]||""))],gone:I.map(N=>N.line),warnings:[...DO(y,t),...NO(k,b,u),...x&&r!==null&&g!==void 0?TO(r,k,g):[]]}}
function mv(e,n,t){return e.flatMap(r=>typeof r.found=="string"?[]:r.found.filter(o=>n.some(i=>qu(o,i,t))).map(({tags:o})=>({entry:r,tags:o})))[0]}function TO(e,n,{
entry:t,tags:r}){let o=ro(r.resource_class,e.vendor,e.product);return o===Jt(e)||n.some(({found:i})=>typeof i!="string"&&Jt(i)===o)?[]:[`${G(t)} gives its devic\
es the class ${o}, and with pci_in_placement the alias ${e.name} asks Placement for ${Jt(e)}, so no guest gets them; say "resource_class": "${o}" in the alias, \
the same on every host`]}function NO(e,n,t){let[r]=e;if(r===void 0)return[];let o=t.map(i=>e.filter(({path:s})=>i.includes(s))).filter(i=>i.length>1);return o.length>
0?o.map(i=>`${i.map(G).join(" and ")} define one alias: nova 31.3 and later refuse that with pci_in_placement; take one of them out`):n.includes(r)?[`${G(r)} ha\
s the alias, and nova-compute, which needs it for a resize, does not read that file; move the line to one that both read`]:[]}function CO(e,n){return e[0]!==""?
e:[`${/[\r\n]$/.test(n)?"":`
`}
${e[1]||""}`,...e.slice(2)]}var vv=[[26,{section:"pci",spec:"device_spec",alias:"alias"}],[15,{section:"pci",spec:"passthrough_whitelist",alias:"alias"}],[0,{section:"DEFAULT",spec:"pci_pa\
ssthrough_whitelist",alias:"pci_alias"}]],HO=["/usr/lib","/usr/local/lib","/opt/stack/data/venv/lib"],hv="/openstack/venvs";function qt(e){var i;let n=e.read("/\
var/lib/dpkg/status")||"",[,t]=/^Package: nova-common\nStatus: \S+ ok installed\n(?:\S.*\n| .*\n)*?Version: (?:\d+:)?(\d+)\./m.exec(n)||[];if(t!==void 0)return Number(
t);let r=e.list(hv).filter(s=>s.startsWith("nova")).map(s=>`${hv}/${s}/lib`),o=LO(e);return(i=bv(e,r.filter(s=>s===o)))!=null?i:bv(e,[...HO,...r])}function LO(e){
var t,r;let[n]=/\/openstack\/venvs\/nova[^\s/]*(?=\/)/.exec(`${(t=e.real("/etc/nova"))!=null?t:""}
${(r=e.attr("/etc/systemd/system/nova-compute.service"))!=null?r:""}`)||[];return n===void 0?void 0:`${n}/lib`}function bv(e,n){let r=n.flatMap(o=>e.list(o).filter(
i=>/^python3/.test(i)).flatMap(i=>["dist-packages","site-packages"].flatMap(s=>e.list(`${o}/${i}/${s}`)))).flatMap(o=>{var i,s;return(s=(i=/^nova-(\d+)\..*\.(?:dist|egg)-info$/.
exec(o))==null?void 0:i[1])!=null?s:[]}).map(Number);return r.length===0?null:Math.max(...r)}function rc(e){var n,t;return(t=(n=vv.find(([r])=>r<=(e!=null?e:1/0)))==
null?void 0:n[1])!=null?t:{section:"pci",spec:"device_spec",alias:"alias"}}function io(e){return vv.filter(([n])=>n<=(e!=null?e:1/0)).map(([,n])=>n)}var ie="/etc/nova/nova.conf",wv="/etc/nova/nova-cpu.conf",VO="/etc/nova/nova-compute.conf",UO="/etc/nova/nova-api.conf",kv="/usr/share/nova/nova-dist.conf",_v=[
"/var/lib/nova/.nova","/var/lib/nova","/etc/nova","/etc"],BO=["nova-compute.service","openstack-nova-compute.service","devstack@n-cpu.service"],Sv=["/etc/system\
d/system","/run/systemd/system","/usr/lib/systemd/system","/lib/systemd/system"],$v=["/etc/init.d/nova-compute","/etc/default/nova-compute","/etc/sysconfig/open\
stack-nova-compute"],FO=[["kolla",["/etc/kolla/nova-compute"]],["rhoso",["/var/lib/openstack/config/nova","/var/lib/openstack/nova"]]];function Za(e,n){return e.
real(n)!==null}function zO(e){let n=Sv.flatMap(o=>BO.flatMap(i=>[`${o}/${i}`,...e.list(`${o}/${i}.d`).map(s=>`${o}/${i}.d/${s}`)])),t=o=>e.attr(o)||"",r=n.map(t).
join(`
`);return[r,...r.includes("/etc/init.d/nova-compute")||r.trim()===""?$v.map(t):$v.slice(1).map(t)].join(`
`).replace(/^\s*[#;].*$/gm,"")}function xv(e,n){return(e.match(new RegExp(`${n}[= ]["']?/[^\\s"';$]+`,"g"))||[]).map(t=>t.slice(t.indexOf("/")))}function jO(e){
let n=Sv.flatMap(t=>e.list(t)).filter(t=>/^(?:(?:openstack-)?nova-(?:compute|api)|devstack@n-(?:cpu|api|api-meta))\.service$/.test(t));return[...new Set(n)].sort()}
function WO(e,n){return e.list("/openstack/venvs").some(t=>t.startsWith("nova"))?"openstack_ansible":/^#.*maintained by juju/im.test(n.slice(0,1e3))?"juju":null}
function oc(e,n){return n.flatMap(t=>$n(e,[t]))}function Xt(e){var g,w,v,x;let n=FO.find(([,$])=>$.some(k=>Za(e,k)));if(n!==void 0)return{deployment:n[0],units:[],
dropIns:null,sets:[oc(e,n[1])],api:[],dirs:[],dropInsFirst:!1,manager:null,variable:null};let t=e.read(ie)||"",r=zO(e),o=WO(e,t),i=jO(e),s=Za(e,wv),a=o!=null?o:
s?"devstack":Za(e,ie)?r.trim()===""?"unknown":"packages":"none",l=xv(r,"--config-dir"),d=$=>_v.map(k=>`${k}/${$}.conf.d`).filter(k=>Za(e,k)).slice(0,1),[u]=d("n\
ova"),c=l.length>0?l:["nova","nova-compute"].flatMap($=>[...d($),`/etc/nova/${$}.conf.d`].slice(0,1)),f=[kv,...oc(e,c)],p=xv(r,"--config-file"),m=ic([ie,...p,VO,
...f]),y=s?[wv]:/--config-file[= ]["']?\$/.test(r)||p.includes(ie)?[]:p,h=(w=l[0])!=null?w:((g=qt(e))!=null?g:15)<15?null:u!=null?u:r.trim()===""?null:"/etc/nov\
a/nova.conf.d",b=r.indexOf("--config-file");return{deployment:a,units:i,dropIns:h,manager:dn(t),variable:(x=(v=/\bOS_PCI__(?:ALIAS|DEVICE_SPEC|PASSTHROUGH_WHITELIST)(?==)/.
exec(r))==null?void 0:v[0])!=null?x:null,api:[UO,...oc(e,d("nova-api"))],dirs:c,dropInsFirst:b>=0&&r.indexOf("--config-dir")<b,sets:y.length===0?[m]:[ic([ie,...f]),
ic([...y,...f])]}}function dc(e){return e.slice(0,e.lastIndexOf("/"))}function sc(e,n){return _v.some(t=>dc(e)===`${t}/${n}.conf.d`)}function uc({dirs:e},n){return e.
includes(dc(n))||sc(n,"nova")||sc(n,"nova-compute")}function Pv({sets:e,api:n},t){return!e.some(r=>r.includes(t))&&(n.includes(t)||sc(t,"nova-api"))}function ac({
sets:e,dirs:n,dropInsFirst:t},r){let o=n.indexOf(dc(r));if(o>=0)return[t?1:3,o,r];let i=(e[e.length-1]||[]).indexOf(r);return i<0?null:[r===kv?0:2,i,r]}function lc(e,n){
let t=e.findIndex((i,s)=>i!==n[s]),[r,o]=[e[t],n[t]];return r!==void 0&&o!==void 0&&r>o}function Av(e,n,t){let[r,o]=[ac(e,n),ac(e,t)];return r!==null&&o!==null&&
lc(r,o)}function ki(e,n){return n.map(r=>{var o;return{path:r,turn:(o=ac(e,r))!=null?o:[-1,0,""]}}).sort((r,o)=>Number(lc(r.turn,o.turn))-Number(lc(o.turn,r.turn))).
map(({path:r})=>r)}function so(e){return/\/nova-(?:compute|cpu)\.conf(?:\.d\/|$)/.test(e)}function Ka({sets:e,api:n}){return[e[e.length-1]||[],[...(e[0]||[]).filter(
t=>!so(t)),...n]]}function Ja({variable:e}){if(e!==null)throw _(`${e} is in the environment that nova-compute is started with: it wins over all files, and nova \
cannot read a list from it; take it out there`)}function ic(e){return[...new Set(e)]}function GO(e,{ids:n,addresses:t}){if(n===void 0&&t===void 0)return!1;let r=e.address.every(o=>typeof o=="string")?`${e.address.slice(0,3).join(":")}.${String(e.
address[3])}`:"";return(n===void 0||n.includes(`${e.vendor||""}:${e.product||""}`))&&(t===void 0||t.includes(r))}function ZO(e,{vendor:n,product:t,address:r,tags:o,
devname:i}){if(n===void 0||t===void 0||i||Object.keys(o).length>0)return!1;let s=r.every(a=>a===void 0)?void 0:`${r.slice(0,3).join(":")}.${String(r[3])}`;return Jn(
{vendor:n,product:t,address:s})===e}function KO(e,n,t){let r=mn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||!s.some(a=>GO(a,n))?[]:[[i,s.length===
1&&s.every(a=>ZO(i.option.value,a))]]}),o=Mn([e],t).flatMap(i=>{let{found:s}=i;if(typeof s=="string"||s.name!==n.alias)return[];let a=[...n.targets,...r.flatMap(
([{found:d}])=>typeof d=="string"?[]:d)],l=a.length===0||a.some(({vendor:d,product:u})=>d===s.vendor&&u===s.product);return[[i,l&&mt(s)===i.option.value]]});return[
...r,...o]}function JO({lines:e,sections:n},t,r,o){var c,f,p,m;let i=r.find(y=>y.trimStart()===`[${t}]`),s=n.map(y=>y.name).lastIndexOf(t),a=(c=n[s])==null?void 0:
c.at;if(i===void 0||a===void 0)return null;let l=(p=(f=n[s+1])==null?void 0:f.at)!=null?p:e.length;if(e.slice(a+1,l).filter((y,h)=>!o.has(a+1+h)&&y.trim()!=="").
length>0)return null;let u=i.startsWith(`
`)&&((m=e[a-1])!=null?m:"x").trim()===""?1:0;return{from:a-u,to:a+1,bare:i.startsWith(`

`)&&l===e.length}}function Ov(e,n,t,r,o,i,s){let{ini:a}=e,l=KO(e,n,r),d=l.filter(([h,b])=>o(h.line,b)).map(([h])=>h),u=l.filter(([h])=>!d.includes(h)).map(([h])=>`${G(
h)} says it too (${h.option.key}) and is not ours: left as it is`);for(let h of mn([e],r))typeof h.found=="string"||l.some(([{option:b}])=>b===h.option)||!h.found.
some(b=>n.targets.some(g=>He(b,g)))||u.push(`${G(h)} hands it out as well, by another ${h.option.key} than was named: left as it is`);if(d.length===0)return{text:Yt(
a,[]),gone:[],notes:u};let c=new Set(d.map(h=>h.option.from)),f=JO(a,t.section,i,c),p=[...d.map(({option:{from:h,to:b}})=>({from:h,to:b,put:[]})),...f===null?[]:
[{from:f.from,to:f.to,put:[]}]],m=Yt(a,p),y=s&&m.split(/\r\n|\r|\n/).every(h=>h.trim()===""||h.trim()===`[${t.section}]`)?null:m;return{text:y!==null&&(f==null?
void 0:f.bare)===!0?y.replace(/(?:\r\n|\r|\n)$/,""):y,gone:[...d.map(h=>h.line),...f===null?[]:[`[${t.section}]`]],notes:u}}var Xa="ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,PciPassthroughFilter";function Ya(e,n){
return`[${e}]
${n.map(t=>`${t}
`).join("")}`}function Iv(e,n){return e.replace(/^(?=.)/gm," ".repeat(n))}function qa(e){return`'${e}'`}function Rv(e){return`openstack flavor set FLAVOR --prop\
erty "pci_passthrough:alias"="${e}:1"`}function Ev(e){return qa(e.length===1?e[0]||"":`[${e.join(", ")}]`)}function YO(e,n){return n===null||n>26?`nova_device_s\
pec:
${e.map(t=>`  - ${qa(t)}
`).join("")}`:`${n===26?"nova_device_spec":"nova_pci_passthrough_whitelist"}: ${Ev(e)}
`}function Mv({specs:e,alias:n},t,r){let o=n===null?[]:[`${t.alias} = ${n}`],i=Ya(t.section,[...e.map(u=>`${t.spec} = ${u}`),...o]),s=n===null?"":Ya(t.section,o),
a=Ya("filter_scheduler",[`enabled_filters = ${Xa}`,"available_filters = nova.scheduler.filters.all_filters"]),l=u=>({[`${u}/nova/nova-compute.conf`]:i,...s===""?
{}:{[`${u}/nova/nova-api.conf`]:s},[`${u}/nova/nova-scheduler.conf`]:a}),d=(u,c)=>c===""?"":`      ${u}:
        customServiceConfig: |
${Iv(c,10)}`;return{kolla:l("/etc/kolla/config"),kayobe:l("$KAYOBE_CONFIG_PATH/kolla/config"),openstack_ansible:{"/etc/openstack_deploy/user_variables.yml":`${YO(
e,r)}${n===null?"":`nova_pci_alias:
  - ${qa(n)}
`}nova_scheduler_extra_filters:
  - PciPassthroughFilter
`},rhoso:{"nova-extra-config.yaml":`apiVersion: v1
kind: ConfigMap
metadata:
  name: nova-extra-config
  namespace: openstack
data:
  50-nova-gpu-passthrough.conf: |
${Iv(i,4)}`,"openstackcontrolplane-patch.yaml":`spec:
  nova:
    template:
${d("apiServiceTemplate",s)}${d("schedulerServiceTemplate",a)}`},juju:{"juju config":[`juju config nova-compute pci-passthrough-whitelist=${Ev(e)}`,...n===null?
[]:["nova-compute","nova-cloud-controller"].map(u=>`juju config ${u} pci-alias=${qa(n)}`),"# append PciPassthroughFilter to what this shows, or to the charm's o\
wn list where it shows nothing:","# juju config nova-cloud-controller scheduler-default-filters",""].join(`
`)}}}function Dv({specs:e,alias:n},t){let r=[...e.map(o=>`${t.spec} = ${o}`),...n===null?[]:[`${t.alias} = ${n}`]];return{"local.conf":`[[local|localrc]]

[[post-config|$NOVA_CONF]]
${Ya(t.section,r)}`}}var qO={kolla:["kolla-ansible reconfigure -t nova"],openstack_ansible:["openstack-ansible os-nova-install.yml"],rhoso:["oc apply -f nova-extra-config.yaml","oc \
patch openstackcontrolplane NAME -n openstack --type=merge --patch-file openstackcontrolplane-patch.yaml"]};function _i({units:e}){return`systemctl restart ${e.
length===0?"nova-compute":e.join(" ")}`}function Tv(e,{deployment:n},t){var r;return n==="kolla"&&e.real("/opt/kayobe")!==null?["kayobe overcloud service reconf\
igure --kolla-tags nova"]:n==="juju"?Object.values((r=t.juju)!=null?r:{}).join("").split(`
`).filter(o=>/^[^#]/.test(o)):qO[n]||[]}function Nv({specs:e,alias:n},t,r,{deployment:o}){let i={specs:e.map(Jn),alias:n===null?null:mt(n)};return{...Mv(i,t,o===
"openstack_ansible"?r:null),...o==="devstack"?{devstack:Dv(i,t)}:{}}}function XO({name:e,vendor:n,product:t,type:r,numa:o}){return{name:e,vendor_id:n,product_id:t,
device_type:r,numa_policy:o}}var QO={kolla:"which ours would hide: kolla takes all values of an option from the last file that has it, so put that line into the\
 same files as ours",juju:"which the command would replace: an option of a charm is one text, so give it all that is there with ours, as one list",rhoso:"which \
ours may replace: a ConfigMap that is applied again and a customServiceConfig that is merged are what is said last, so put that line into the same text as ours",
openstack_ansible:"which ours may hide: of a variable that is set twice the last one counts, so put that value into the same list as ours"};function cc({specs:e,
alias:n},t,r,o){let i=QO[o];if(i===void 0)return[];let s=l=>typeof l!="string"&&l.every(d=>e.some(u=>He(d,u)));return[...mn(t,r).filter(({found:l})=>!s(l)),...n===
null?[]:Mn(t,r).filter(({found:l})=>typeof l=="string"||l.name!==n.name)].map(l=>`${G(l)} has ${l.option.key} too, ${i}`)}function Cv({specs:e,alias:n}){return{
device_spec:e.map(({vendor:t,product:r,address:o})=>({vendor_id:t,product_id:r,...o===void 0?{}:{address:o}})),...n===null?{}:{alias:XO(n),flavor_command:Rv(n.name)},
scheduler_filter:`enabled_filters = ${Xa}`,restart:["nova-compute",...n===null?[]:["nova-api"],"nova-scheduler"]}}function eI(e){var n;return((n=za(e.filter(({path:t})=>!so(
t)),"filter_scheduler","enabled_filters"))==null?void 0:n.split(",").some(t=>t.trim()==="PciPassthroughFilter"))===!0}function Hv({alias:e},n,t){let r=Mn(n,t).filter(
({found:i})=>typeof i!="string"&&i.name===(e==null?void 0:e.name)),o=r.find(({path:i})=>so(i));return[...e===null?[]:["every host of nova-api needs the same ali\
as line and a restart of nova-api; every nova-compute that such guests may be resized or moved to needs it too"],...o!==void 0&&r.length===1?[`${G(o)} has the a\
lias, and nova-api does not read that file`]:[],...eI(n)?[]:[`every host of nova-scheduler needs PciPassthroughFilter in [filter_scheduler] enabled_filters, app\
ended to the line that is there, or with nova's default: enabled_filters = ${Xa}; then restart nova-scheduler`]]}function nI(e,n,{ids:t,addresses:r=[]}){return r.map(o=>{if(parseInt(o,16)>65535)throw _(`${o} is in a PCI domain above ffff (Intel VMD), and nova passes over a\
ll of these; switch VMD off in the firmware setup or put the card into another slot`);let i=e.find(a=>a.address===o);if(n&&i===void 0)throw _(`nothing is at ${o}\
; run gpu_info to see what is where`);let s=i===void 0?(t==null?void 0:t.length)===1?t[0]:void 0:i.id;if(s==null)throw D("ids",`what is at ${o} cannot be seen h\
ere; give its id in ids as well, and cards of one id in one call`);if(t!==void 0&&!t.includes(s))throw _(`${o} has the id ${s}, expected ${t.join(" or ")}; look\
 which card is there`);return{vendor:s.slice(0,4),product:s.slice(5),address:o}})}function tI(e,n,t){var o,i;let r=Lr(e,n,xe(e,n));for(let s of t){let a=Vr(s.physfn===
null?s:Or(s,{physfn:null}),r);if(a!==null)throw _(`${s.address} (${(o=s.id)!=null?o:""}, ${(i=s.driver)!=null?i:"no driver"}) ${a}; name the GPU instead`)}}function rI(e,n,t){
var s;let r=C(e);if(q(r).length===0)return;let o=ur(r,n),i=Ne((s=ye(r,"vfio_pci","ids"))==null?void 0:s.value);for(let a of t){let l=zo(n,a),d=l.filter(u=>!o.includes(
u)&&!ve(i,u));if(d.length>0&&d.length<l.length)throw _(`${d.map(u=>u.address).join(" and ")} has the id ${a} too and stays with the host: another card of that i\
d is bound to vfio-pci by its address; name addresses, so that nova hands out that one alone`)}}function oI(e,n,t){if(t!=="auto")return t;let r=new Map(e.map(i=>[
Wn(i),i.address])),[o]=r.keys();if(o===void 0)throw D("device_type",`device_type is auto, and no device with the id ${n} can be seen here; say what sysfs has on\
 the nodes with the card: type-PF where sriov_totalvfs is there and above 0, else type-PCI, type-VF for a virtual function`);if(r.size>1)throw _(`the devices wi\
th the id ${n} are not of one type: ${[...r].map(([i,s])=>`${s} is ${i}`).join(", ")}; an alias has one device_type: set SR-IOV alike for all cards in the firmw\
are setup, or say device_type`);return o}function iI(e,n){var o,i;let t=n.filter(s=>Wn(s)!==e.type),r=n.filter(s=>s.numa===null||s.numa<0);return[...t.length>0&&
t.length===n.length?[`no card here can be had with ${(o=e.type)!=null?o:""}: nova takes them for ${Wn((i=t[0])!=null?i:n[0])}, and will find no valid host among\
 nodes like this one`]:[],...e.numa==="required"&&r.length>0?[`${r.map(s=>s.address).join(" and ")} has no NUMA node, so numa_policy required keeps it from ever\
y guest that has one`]:[]]}function Lv(e,n,t){let{ids:r,addresses:o,alias:i,device_type:s,numa_policy:a}=n;if(r===void 0&&o===void 0)throw D("ids",'neither ids \
nor addresses are given; say which devices nova is to pass through, such as {"ids": "10de:20b7"}');let l=Q(e),d=E(e),u=o===void 0?(r||[]).map(b=>({vendor:b.slice(
0,4),product:b.slice(5)})):nI(d,l,n),c=o===void 0?(r||[]).flatMap(b=>zo(d,b)):d.filter(b=>o.includes(b.address));tI(e,d,c),o===void 0&&rI(e,d,r||[]);let f=[...new Set(
u.map(b=>`${b.vendor}:${b.product}`))],[p=""]=f;if(i===void 0&&(s!=="auto"||a!==void 0))throw D("alias",`${a===void 0?"device_type":"numa_policy"} is a property\
 of an alias, and no alias is given; give its name`);if(i!==void 0&&f.length>1)throw D("alias",`an alias is given for devices of several ids (${f.join(", ")}); \
it stands for one kind of card, so call once for each with an alias of its own`);let m=a===void 0||a==="legacy"?0:a==="socket"?23:17;if(t!==null&&t<m)throw D("n\
uma_policy",`numa_policy ${a!=null?a:""} needs nova ${m}, and this node has nova ${t}`);let y=i===void 0?null:{name:i,vendor:p.slice(0,4),product:p.slice(5),type:oI(
c,p,s),numa:a!=null?a:"legacy",capability:!1,live:void 0,resource:void 0,traits:[]},h=c.filter(b=>{var g;return((g=b.numVfs)!=null?g:0)>0});return{specs:u,alias:y,
here:c.flatMap(({vendor:b,device:g,address:w})=>b===null||g===null?[]:[{vendor:b,product:g,address:w}]),halves:h.filter(({address:b,id:g})=>d.some(w=>w.physfn===
b&&(w.id===g||c.includes(w)))).map(b=>b.address),notes:l?[]:["this tree has no /sys/bus/pci/devices, so nobody looked what the devices are"],warnings:[...y===null?
[]:iI(y,c),...h.map(b=>{var g;return`${b.address} has ${(g=b.numVfs)!=null?g:0} virtual functions, which the same spec hands out: a card goes to one guest whole\
 or in parts`})]}}var Qa=["auto","drop-in","file","print"],Vv="50-gpu-passthrough.conf",sI={kolla:"kolla-ansible",rhoso:"RHOSO",openstack_ansible:"OpenStack-Ansible",juju:"Juju"};
function el({deployment:e}){return sI[e]}function Uv(e){let[,n="",t="",r=""]=/^(\/.*\/kolla\/config|\/kolla\/config)\/nova\/([^/]+\/)?([^/]+\.conf)$/.exec(e)||[],
o=t===""?[]:[`nova/${r}`,...r==="nova.conf"?["nova/nova-compute.conf"]:[`nova/${t}nova.conf`]];return n===""?[]:["global.conf","nova.conf",...o].map(i=>`${n}/${i}`)}
function fc(e){var t;let n=`${(t=e.dropIns)!=null?t:"/etc/nova/nova.conf.d"}/${Vv}`;return[n,ut(n)]}function Bv(e){return[...new Set(e)]}function aI(e){return el(
e)!==void 0||e.deployment==="none"?"print":e.deployment==="devstack"?"file":e.dropIns!==null?"drop-in":e.manager===null?"file":"print"}function lI(e,n,t){if(Pv(
e,n))throw D("path",`${n} is read by nova-api alone, which knows no device_spec, expected a file that nova-compute reads; leave path out, or put the alias there\
 by hand (snippets)`);if(uc(e,n)&&!/\/[^./][^/]*\.conf$/.test(n))throw D("path",`path is ${JSON.stringify(n)}, and nova reads *.conf of that directory only, and\
 no hidden file, expected a name such as ${Vv}`);if(/\.conf\.d$/.test(n))throw D("path",`path is ${JSON.stringify(n)}, which is a directory to nova, expected a \
file in one that nova-compute reads`);let r=e.sets.find(i=>i[0]===n),o=uc(e,n)?e.sets:e.sets.filter(i=>i.includes(n));return{mode:t,edits:[{path:n,sees:Bv([...r!=
null?r:o.flat(),n])}],warnings:[]}}function dI(e,n){let t=n.slice(0,n.lastIndexOf("/")),[r,o]=[e.real(t),e.real(ie)].map(a=>a===null?null:e.stat(a));if(r==null||
o===null||o===void 0)return;let s=(o.mode&36)===32?r.gid===o.gid?40:5:(o.mode&36)===0&&r.uid===o.uid?320:5;if(!((o.mode&4)!==0||(r.mode&s)===s))throw _(`${t} ha\
s mode ${r.mode.toString(8)}, which keeps out whoever reads ${ie}, so nova would pass over what is in it; give it owner and group of ${ie}, and mode 750`)}function Fv(e,n,t,r){
let o=el(n);if(r!==void 0&&t==="print")throw D("path","path is given with target print, which writes nothing; leave one of them out");if(r!==void 0)return lI(n,
r,t==="drop-in"||t==="auto"&&/\.conf\.d\/[^/]+$/.test(r)?"drop-in":"file");let i=t==="auto"?aI(n):t;if(i==="print"){let d=o===void 0&&n.manager!==null?[`${ie} i\
s kept by ${n.manager}, and nothing shows that drop-ins are read here, so nothing is written: put the lines where ${n.manager} has them from`]:[];return{mode:i,
edits:[],warnings:d}}if(n.deployment==="kolla"||n.deployment==="rhoso")throw _(`nova runs in a container here, with files that ${o||""} renders: what is written\
 on this node is not read, or lost at its next run; use the snippets (target: print)`);if(e.real(ie)===null)throw he(`${ie} is not there, so no nova is installe\
d here that would read what is written`,"install nova first, name the file in path, or take the snippets (target: print)");let s=o!=null?o:n.manager;if(i==="fil\
e")return{mode:i,edits:n.sets.map(d=>{var u;return{path:(u=d[0])!=null?u:ie,sees:d}}),warnings:s===null?[]:[`${ie} is kept by ${s}, which will take these lines \
out again: give them to ${s}, or use target: drop-in`]};let[a=ie]=fc(n),l=ct(e,a);return dI(e,l.path),{mode:i,edits:[{path:l.path,sees:Bv([...n.sets.flat(),l.path])}],
warnings:l.warning===void 0?[]:[l.warning]}}var uI=/^(?:\n*\[(?:pci|DEFAULT)\]|(?:device_spec|passthrough_whitelist|pci_passthrough_whitelist|alias|pci_alias)\s*=.*)$/;function mc(e,n){return Ze(e,n).flatMap(
({thing:t,value:r})=>t==="line"&&uI.test(r)?[r]:[])}function zv(e,n){let t=X(e).flatMap(r=>r.entries).flatMap(r=>r.kind==="file"&&r.path===n?[r]:[]);return{file:t.
some(r=>r.before===""),dirs:t.flatMap(r=>r.dirs).reverse()}}function pc(e){return[...new Set(e)].map(n=>({thing:"line",value:n}))}function jv(e,n,t,r){if(t===e.
read(n)||t===""&&e.real(n)===null)return[];let o=n.startsWith("/etc/nova/")?e.real(ie):null,i=o===null?null:e.stat(o);return[de(n,t,i==null?void 0:i.mode,{secret:r.
map(s=>s.trim()),...i===null?{}:{owner:{uid:i.uid,gid:i.gid}}})]}function cI(e,n,t){if(e!==null)return{};let[r]=mn(t,io(25));return r===void 0?{notes:[`which re\
lease of nova this is cannot be seen here: ${n} is what 26 (Zed, 2022) and later read`]}:{warnings:[`${G(r)} has the option's name of before nova 26, and which \
release this is cannot be seen here: if it is older than 26 it passes over ${n}; look with nova-manage --version`]}}function nl(e,n,t){return n.state==="absent"?
mI(e,n):fI(e,n,t===void 0?[]:mc(e,t))}function fI(e,n,t){let r=qt(e),[o,i]=[rc(r),io(r)],s=Lv(e,n,r),a=Xt(e);Ja(a);let l=Fv(e,a,n.target,n.path),d=new Set(mc(e)),
u=[...s.specs.map(Jn),...s.alias===null?[]:[mt(s.alias)]],c=t.filter(S=>!u.includes(S.slice(S.indexOf("=")+1).trim())),f=l.mode==="print"?a.sets.map(S=>{var I;return{
path:(I=S[0])!=null?I:ie,sees:S}}):l.edits,p=l.mode!=="print",m=Ka(a),y=f.map(({path:S,sees:I})=>{let J=En(e,ki(a,I)).map(se=>fv(se,se.path===S?c:[])),R=J.map(({
source:se})=>se),ce=yv(S,R,s,{names:o,read:i,release:r,isOurs:se=>d.has(se),isLater:se=>p&&Av(a,se,S),services:m.some(se=>se.includes(S))?m:[...m,[S]],api:so(S)?
[]:En(e,a.api.filter(se=>se!==S))});return{path:S,sources:R,...ce,gone:[...J.flatMap(({gone:se})=>se),...ce.gone]}}),h=Nv(s,o,r,a),b=cI(r,o.spec,y.flatMap(({sources:S})=>S)),
g=!p&&(y.length===0||y.some(({put:S})=>S.length>0)),w=S=>({own:{...Cv(s),target:l.mode,deployment:a.deployment,files:l.edits.map(({path:I})=>I),unrendered:g,snippets:h},
notes:Hv(s,En(S,ki(a,[...new Set([...f.flatMap(({sees:I})=>I),...a.api])])),i)}),v=[...new Set([...s.warnings,...l.warnings,...b.warnings||[],...y.flatMap(S=>S.
warnings)])],x=l.edits.flatMap(({path:S},I)=>{var J,R;return((R=(J=y[I])==null?void 0:J.put.length)!=null?R:0)>0?Uv(S):[]});v.push(...cc(s,En(e,x),[o],"kolla"));
let $=[...s.notes,...b.notes||[]];if(!p)return g&&v.push(...cc(s,y.flatMap(({sources:S})=>S),a.deployment==="kolla"?[o]:i,a.deployment)),g?{steps:[],pending:Tv(
e,a,h),notes:[...$,"nothing is written here: put the snippets where the files come from"],warnings:v,report:w}:{steps:[],notes:$,warnings:v,report:w};let k=y.flatMap(
({path:S,text:I,put:J,gone:R})=>jv(e,S,I,[...J,...R]));return{steps:k,notes:$,warnings:v,report:w,claims:pc(y.flatMap(({put:S})=>S)),released:pc(y.flatMap(({gone:S})=>S)),
pending:k.length>0?[_i(a)]:[]}}function pI(e,n,t){let r=(i,s)=>({vendor:i.slice(0,4),product:i.slice(5),address:s});if(t===void 0)return(n||[]).map(i=>r(i));let o=E(
e);return t.flatMap(i=>{var a,l;let s=(l=(a=o.find(d=>d.address===i))==null?void 0:a.id)!=null?l:(n==null?void 0:n.length)===1?n[0]:void 0;return s===void 0?[]:
[r(s,i)]})}function mI(e,{ids:n,addresses:t,alias:r,path:o}){if(n===void 0&&t===void 0&&r===void 0)throw D("ids","none of ids, addresses and alias is given; say\
 what nova is no longer to pass through");let i=rc(qt(e)),s=Xt(e),a=fc(s),l=mc(e),d=o===void 0&&el(s)!==void 0?[...s.sets.flat(),...s.api]:[],u=o===void 0?[...a,
...s.sets.flatMap(g=>g.slice(0,1))]:[o],c=X(e).flatMap(g=>g.entries).flatMap(g=>g.kind==="file"&&g.secret===!0?[g.path]:[]),f={ids:n,addresses:t,alias:r,targets:pI(
e,n,t)},p=o===void 0?[...c,...s.sets.flat(),...s.api].filter((g,w,v)=>!u.includes(g)&&v.indexOf(g)===w):[],m=[...En(e,u),...En(e,p,"pass over")].map(g=>{let w=(x,$)=>!d.
includes(g.path)&&(l.length>0?l.includes(x)&&(u.includes(g.path)||c.includes(g.path)):$&&u.includes(g.path)),v=a.includes(g.path)||zv(e,g.path).file;return{path:g.
path,...Ov(g,f,i,io(null),w,l,v)}}),y=m.flatMap(g=>jv(e,g.path,g.text,g.gone)),h=m.flatMap(g=>g.gone),b=c.filter(g=>!m.some(({path:w})=>w===g)).map(g=>(e.read(g)||
"").split(/\r?\n/));return{steps:y,released:pc(l.filter(g=>h.includes(g.trimStart())&&!b.some(w=>w.includes(g.trim())))),pending:y.length>0?[_i(s)]:[],notes:m.flatMap(
g=>g.notes),emptyDirs:m.flatMap(g=>g.text===null?zv(e,g.path).dirs:[]),report:()=>({own:{deployment:s.deployment,files:y.map(g=>g.path)}})}}function gI(e,{ids:n,addresses:t,state:r},o){if(r==="absent"||!Q(e))return{ids:n,addresses:t};let i=new Set(o.map(a=>a.address)),s=xe(e).filter(a=>i.has(a.device.
address)&&a.kind!=="nvswitch").map(a=>a.device);return s.length===0?null:t===void 0?{ids:[...new Set(s.flatMap(a=>a.id||[]))],addresses:t}:{ids:void 0,addresses:s.
map(a=>a.address)}}function Wv(e,n,t){let{device_type:r="auto",target:o="auto",alias:i,numa_policy:s,path:a}=e.nova;return Object.values(e.nova).every(l=>l===void 0)?
[]:[l=>{let d=gI(l,e,n);if(d===null)return{steps:[],notes:["no GPU is among the devices, so nova is told nothing"],report:()=>({own:{}})};let u=nl(l,{...d,alias:i,
device_type:r,numa_policy:s,target:o,path:a,state:e.state},t);return{...u,report:c=>{let{own:f,...p}=u.report(c);return{...p,own:{nova:f}}}}}]}function Gv(e,{allow_group_members:n,allow_console_gpu:t,nvswitches:r}){if(!Q(e))throw _("select: all needs a running node, and this tree has no /sys/bus/pci/de\
vices; name ids");let o=E(e),i=xe(e,o),s=Ur(e,o,i),a=Je(e).active!==!0,l=({code:u,members:c=[]})=>u==="no_group"&&a||u==="console"&&t||u==="members"&&c.every(f=>n.
includes(f)||r==="bind"&&i.some(({kind:p,device:m})=>p==="nvswitch"&&m.address===f)),d=i.filter(u=>jn(u)&&s(u).every(l));if(d.length===0)throw _("select: all fi\
nds no GPU here that could be passed through; run gpu_info to see what stands in the way");return d.map(u=>u.device.address)}function gc(e,n,t){if(t===void 0||!Q(
e))return;let r=new Set(n.map(i=>i.address)),o=xe(e).filter(i=>jn(i)&&r.has(i.device.address)).map(i=>i.device.address);if(o.length!==t)throw _(`${o.length} GPU${o.
length===1?" is":"s are"} meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing or did not start, or correct expect_count`)}function Zv(e,n,t){
let r=Ze(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!n.includes(o.value)).map(o=>o.value),addresses:new Set(r.flatMap(o=>o.thing==="line"?kt(o.
value)||[]:[]).filter(o=>!t.includes(o)))}}var Kv={off:{about:"now",status:"off_in_kernel",found:"",remedy:"switch the IOMMU on: firmware setup, iommu_cmdline, reboot"},passed_over:{about:"both",status:"\
unsupported",found:`, ${Rp}`,remedy:"the IOMMU passes over this function: look at its slot in the firmware setup, or try another slot"},unseen:{about:"both",status:"\
drifted",found:` ${Ep}`,remedy:"look at /sys/kernel/iommu_groups of the node itself: a container and a copy may lack it, and so does a kernel without support fo\
r an IOMMU"}};function Jv(e,n){let t=$e(()=>{let r=gr(Je(e));return r==="unseen"&&n!==null&&n.kernel!==ge(e)?{...Kv[r],about:"now"}:Kv[r]});return({address:r,group:o})=>{
let i={severity:"error",id:"device.group",address:r,expected:"an IOMMU group",read_from:`/sys/bus/pci/devices/${r}/iommu_group`};return o!==null&&!Ot(e,o)?{...i,
about:"now",status:"drifted",ok:!0,found:`group ${o}`,remedy:""}:{...i,...t(),ok:!1,found:`${o===null?"no group":`group ${o}, of vfio's noiommu mode`}${t().found}`}}}
function yc(e,n){let t=n.length===0;return{severity:"error",status:"in_use",ok:t,found:t?"only what a guest may own":n.join(", "),expected:"no member that a dri\
ver of the host has or may take",read_from:`/sys/kernel/iommu_groups/${e}/devices`,remedy:t?"":"give the other functions of the card to vfio-pci too (companions\
), name further members in allow_group_members, or put the card into another slot"}}function Yv(e,n,t,r){let o=new Map(n.map(a=>[a.address,a])),i=Js(e),s=a=>{let l=o.
get(a);return l!==void 0&&r!==null&&r.gives(l)&&r.rivalsOf(l).length===0&&eo(e,a)===null};return({address:a,group:l})=>{if(l===null)return[];let d=hr(e,l,n).filter(
m=>!t.has(m)),u=(m,y=h=>o.get(h))=>m.map(h=>br(h,y(h),i)).filter(h=>h!==null),c=d.filter(m=>!s(m)),f=u(c,m=>{var h,b;let y=o.get(m);return y&&Or(y,{override:(b=
(h=hi(e,m))==null?void 0:h.driver)!=null?b:null})}),p=yc(l,u(c));return[{id:"group.viable",about:"now",address:a,...yc(l,u(d))},{id:"boot.group",about:"next",address:a,
...p,...!p.ok||f.length===0?{}:{...yc(l,f),severity:"warning",remedy:"see that its driver_override is set at every boot before a driver comes: this one ends wit\
h the boot"}}]}}var hc={severity:"error",status:"off_in_kernel"},tl=["intel_iommu","amd_iommu","iommu"];function qv(e){return e.find(n=>tl.includes(P(n))&&T(n).includes("off")&&
!Y(e,{kind:"flags",key:P(n),has:"on",lacks:["off"]}))}function yI(e){return e.filter(n=>tl.includes(P(n))||P(n)==="iommu.passthrough")}function Xv(e,n){var y,h,
b;let t=yr(e),r=Oe(e),o=t.active===!0,i=o||t.firmware_table!==null,s=r===null?void 0:qv(r),a=n===null?[]:yI(n.entry.tokens),l=t.active===!1&&r!==null&&s===void 0&&
(n==null?void 0:n.kernel)===ge(e)&&a.length>0&&a.every(g=>r.includes(g)),d=l?"look in the kernel log why (DMAR, AMD-Vi, SMMU), and at the firmware setup":"run i\
ommu_cmdline",u=[{...hc,id:"iommu.firmware",about:"both",status:"off_in_firmware",ok:i,severity:t.active===null?"warning":"error",found:i?(y=t.firmware_table)!=
null?y:"an active IOMMU":"no DMAR, IVRS or VIOT table, and no IORT with an SMMU",expected:"a table of the firmware that describes the IOMMU",read_from:"/sys/fir\
mware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...hc,id:"iommu.active",about:"now",ok:o,severity:t.active===null?"warni\
ng":"error",found:o?`${(h=t.groups)!=null?h:0} groups, units ${((b=t.units)!=null?b:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the\
 running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_groups",remedy:o?"":l?d:`${d} and reboot`}];if(n===null)return u;let c=qv(n.entry.tokens),
f=(g,w)=>g.some(v=>w.includes(P(v))&&T(v).some(x=>x==="on"||x==="pt"))||w===tl&&g.some(v=>P(v)==="iommu.passthrough"),p=r!==null&&f(r,["intel_iommu"])&&!f(n.entry.
tokens,["intel_iommu"]),m=c===void 0&&(o?!p:!l&&f(n.entry.tokens,tl));return u.push({...hc,id:"boot.iommu",about:"next",ok:m,found:c!=null?c:`${a.join(" ")}${l?
", which the running kernel has without effect":""}`||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:n.entry.from,remedy:m?"":d}),u}function Qv(e){let n=Ws(e),t=n===!1&&Gs(e);return[...n===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:t?"warning":"error",ok:n,
found:n?"remapped":t?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:n?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...Cr(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}function rl(e){try{let n=Te(e),t=Lt(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...bI(e,t),bootable:Be(e,n,[t])}}catch(n){if(n instanceof A)return{
unknown:n.message};throw n}}function hI(e,n,{byAddress:t,stale:r}){var s;let o="error";return Ji(e,n.kernel)?{severity:o,found:`no modules of its kernel are ins\
talled (${n.kernel||"none"})`,remedy:"install them, or have another entry boot"}:r!==void 0?{severity:o,found:r,remedy:"run initramfs"}:!t||n.initrds.length>0?null:
{severity:n.tokens.includes(ri)&&((s=Oe(e))==null?void 0:s.includes(ri))!==!0?"warning":o,found:"the entry boots without an image, in which alone functions are \
bound by address",remedy:ia}}function bI(e,n){var m,y;let t=Gl(e,n.kernel),r=C(e,t!=null?t:void 0),o=t===null?()=>"module":ot(te(e,t),r),i=n.tokens.filter(h=>P(
h)==="vfio_pci.ids").slice(-1).flatMap(T),s=Ne((m=ye(r,"vfio_pci","ids"))==null?void 0:m.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,l=new Set(ur(r,E(e)).
map(h=>h.address)),d=new Map(q(r).map(h=>[h.address,h])),u=vr([n.tokens]),f=$i(e).steps.flatMap(h=>h.kind==="bootImage"&&h.kernel===t?[{...h,holds:Ma(e,[n.tokens])(
t||"")}]:[]),p=f[0]===void 0?[]:((y=$r(e,f[0].path))==null?void 0:y.lacks)||[];return{entry:n,kernel:t,entries:a,addresses:l,gives:h=>l.has(h.address)||ve(a,h),
replaced(h){let b=d.get(h.address);return b===void 0||xn(b,h)?null:b.card},imageProblem:hI(e,n,{byAddress:l.size>0,stale:f.map(h=>cs(e,h).why).find(h=>h!==null)}),
rivalsOf:h=>as(h,b=>o(b)==="builtin").filter(b=>{var x;if(o(b)==="absent"||u.has(b)||o(b)==="module"&&We(r,b)!==null)return!1;let g=l.has(h.address),w=o("vfio_p\
ci")==="builtin",v=Oa(e,r,b,(x=f[0])==null?void 0:x.tool,p,w?fe:"vfio_pci");return o(b)==="builtin"?!g&&!w:!v&&(g||!w)})}}var vI={lifeline:{status:"refused",remedy:"move what the node lives on to another controller of the host"},reserved:{status:"unsupported",remedy:"look for it in\
 the firmware setup (RMRR), or put the card into another slot"},vfs:{status:"in_use",remedy:"write 0 to its sriov_numvfs once no guest has one"},mdev:{status:"i\
n_use",remedy:"remove the vGPUs, or leave the card to them"}};function ew({address:e},n){return n.flatMap(({code:t,text:r})=>{let o=vI[t];return o===void 0?[]:[
{...o,about:"both",severity:"error",id:`device.${t}`,address:e,ok:!1,found:r,expected:"nothing of the kind",read_from:`/sys/bus/pci/devices/${e}`}]})}var Yn={severity:"error",status:"drifted"},wI=/^(01|02|06)/;function $I(e,{ids:n,addresses:t,recorded:r},o){let i=new Map(e.map(c=>[c.address,c])),s=t!==void 0?
t.map(c=>({address:c,id:void 0})):n===void 0?r:[],a=c=>{let f=i.get(c.address),p=c.id===void 0?n:[c.id];return f!==void 0&&(p===void 0||f.id!==null&&p.includes(
f.id))},l=t===void 0?n||[]:[],d=[...s.filter(a).flatMap(c=>i.get(c.address)||[]),...e.filter(c=>c.id!==null&&l.includes(c.id))],u=new Set(d.map(c=>c.id));return{
devices:d,missing:[...s.filter(c=>!a(c)).map(c=>{var p;let f=i.get(c.address);return`${c.address}${c.id===void 0?"":` (${c.id})`}${f===void 0?"":`: ${(p=f.id)!=
null?p:"an unknown device"} is there`}`}),...l.filter(c=>!e.some(f=>f.id===c))],unexpected:s.length===0?[]:e.filter(c=>u.has(c.id)&&!d.includes(c)&&o(c)).map(c=>`${c.
address} (${c.id||""})`)}}function xI(e,n,t,r){var u,c,f;let{address:o,group:i}=n,s={...Yn,address:o,about:"now"},a=bi(e,(c=(u=t.find(p=>xn(p,n)))==null?void 0:
u.variant)!=null?c:null),l=no(n,a),d=[{...s,id:"device.driver",ok:l,found:(f=n.driver)!=null?f:"no driver",expected:a,read_from:`/sys/bus/pci/devices/${o}/drive\
r`,remedy:l?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough and look what took it"},r];if(n.responding===!1&&d.push({...s,id:"device.respond\
s",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/devices/${o}/conf\
ig`,remedy:"power-cycle the host; if it stays, replace the card"}),!r.ok)return d;if(l&&e.list("/dev/vfio").length>0){let p=e.stat(`/dev/vfio/${i}`)!==null||e.list(
"/dev/vfio/devices").length>0;d.push({...s,id:"device.node",ok:p,found:p?`/dev/vfio/${i}`:"none",expected:`/dev/vfio/${i}`,read_from:"/dev/vfio",remedy:p?"":"lo\
ad the module vfio_pci (vfio_modules)"})}return d}function kI(e,n,t){var l;let r={...Yn,address:n.address,about:"next"},o=t.addresses.has(n.address),i=t.gives(n),
s=t.replaced(n),a=t.rivalsOf(n);return[{...r,id:"boot.ids",ok:i,expected:(l=n.id)!=null?l:"a known id",found:o?`its address, for ${n.id||""}`:!i&&s!==null?`${s}\
 stored for its address`:t.entries.join(",")||"no ids",read_from:o||s!==null?"/etc/modprobe.d":t.entry.from,remedy:i?"":s===null?"run vfio_bind with this id":`l\
ook which card is at ${n.address}; if it is meant, run vfio_bind with accept_replacement: ${n.address}`},{...r,id:"boot.rivals",ok:a.length===0,found:a.length===
0?"none":a.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:a.length===0?"":"run vfio_bind, which makes vfio-p\
ci come first; where it changes nothing, build the boot image anew (initramfs, rebuild: always), so that what it holds is known"},..._I(e,n)]}function _I(e,{address:n}){
let t=eo(e,n);return t===null?[]:[{...Yn,address:n,about:"next",id:"boot.override",ok:!1,found:`${t.driver} by driverctl`,expected:"vfio-pci or nothing",read_from:t.
path,remedy:`run driverctl unset-override ${n}`}]}function ao(e,n){var b;let t=E(e),r=rl(e),o="unknown"in r?null:r,{devices:i,missing:s,unexpected:a}=$I(t,n,g=>o===
null?H(g.driver):o.gives(g)),l=[...Xv(e,o),...Qv(e)];for(let g of s)l.push({...Yn,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",
expected:g,read_from:"/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let d=new Set(
i.map(g=>g.address)),u=Yv(e,t,d,o),c=Jv(e,o),f=xe(e,t),p=new Map(f.map(g=>[g.device.address,g])),m=Ur(e,t,f),y=q(C(e));for(let g of i){let w=p.get(g.address),v=w==
null?void 0:w.kind;if(v==="bmc"||v==="virtual"||wI.test(g.class||"")&&!sn(g)){l.push({...Yn,id:"device.kind",address:g.address,about:"both",status:"refused",ok:!1,
found:v!=null?v:_n(g.class),expected:"a device that may leave the host",read_from:`/sys/bus/pci/devices/${g.address}/class`,remedy:"name the GPU instead"});continue}
l.push(...xI(e,g,y,c(g)),...u(g),...ew(g,w===void 0?[]:m(w)),...o===null?[]:kI(e,g,o))}o===null?l.push({...Yn,id:"boot.entry",about:"next",severity:"error",ok:!1,
found:"unknown"in r?r.unknown:"",expected:"a boot entry that can be read",read_from:"/boot",remedy:"make the boot loader one that is supported, or check the nex\
t boot by hand"}):(l.push({...Yn,id:"boot.image",about:"next",ok:o.imageProblem===null,found:"up to date",expected:"an image that is newer than what it holds",read_from:(b=
o.entry.initrds[0])!=null?b:"/boot",remedy:"",...o.imageProblem}),l.push({...Yn,id:"boot.bootable",about:"next",ok:o.bootable.ok,found:o.bootable.reasons.join("\
; ")||"whole",expected:"entries whose kernel and images are there and whole",read_from:o.entry.from,remedy:o.bootable.ok?"":"repair the boot loader before you r\
eboot"}));let h=i.filter(g=>{var w;return((w=p.get(g.address))==null?void 0:w.kind)==="gpu"}).length;return n.expect_count!==void 0&&h!==n.expect_count&&l.push(
{...Yn,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${h} GPU${h===1?"":"s"}`,expected:`${n.expect_count} GPU${n.expect_count===1?"":"s"}`,read_from:"\
/sys/bus/pci/devices",remedy:"look for a card that is missing or did not start, or correct expect_count"}),{findings:l,gpus:i.filter(g=>{var w;return/^(gpu|igpu|vf|accelerator)$/.
test(((w=p.get(g.address))==null?void 0:w.kind)||"")}),missing:s,unexpected:a}}var bc=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function lo(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=bc.find(l=>n.some(d=>d.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function nw(e){return e.map(({id:n,severity:t,address:r,ok:o,found:i,expected:s,read_from:a,remedy:l})=>({
id:n,severity:t,...r===void 0?{}:{address:r},ok:o,found:i,expected:s,read_from:a,remedy:l}))}function tw(e,n,t,r){if(!Q(e))return"configured";if(t.length===0){let s=new Map(E(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return H(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=X(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function rw(e,n){var c;if(n.length===0)return null;let{findings:t}=ao(e,{ids:void 0,addresses:void 0,recorded:n,
expect_count:void 0}),{status:r}=lo(t),o=t.filter(f=>!f.ok&&f.severity==="error"),i=(c=o.find(f=>f.status===r))!=null?c:o[0];if(i===void 0)return null;let{address:s,
id:a,found:l,expected:d,remedy:u}=i;return{why:`${r}: ${s===void 0?"":`${s} `}${a} is ${l}, expected ${d}`,remedy:u||"run passthrough_verify"}}var Si="/etc/default/grub",SI=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function iw(e,n,t){var p;let r=n.slice(t),o=new Set(Eo(n.slice(0,t)).map(il)),i=Eo(r.
map(m=>({...m,released:[]}))).filter(m=>!o.has(il(m))),s=e.attr("/etc/machine-id")||"",a=new Map,l=new Set,d=[],u=!0,c=new Map;for(let m of[...r].reverse())if(!vc(
m,s))for(let y of[...m.entries].reverse())y.kind==="file"&&c.set(y.path,y.before);for(let m of[...r].reverse()){d.push(...m.dirs);let y=vc(m,s);for(let h of[...m.
entries].reverse()){if(h.kind!=="file")continue;let b=(p=a.get(h.path))!=null?p:{text:e.read(h.path),was:void 0,ours:!1,secret:!1,lines:[],words:[],former:new Map},
g=b.text===null?"":Mo(b.text);d.push(...[...h.dirs].reverse()),g===h.after&&!y&&!l.has(h.path)?(b.text=h.before===""?null:rp(b.text||"",h.splices),h.after===""&&
(b.was=h.was)):(g!==h.before&&(y||g!==c.get(h.path))&&l.add(h.path),h.path.startsWith(Si)&&(u=!1)),h.before===""&&(b.ours=!0),h.secret===!0&&(b.secret=!0),b.lines.
push(...h.lines),b.words.push(...h.words);for(let w of h.words)b.former.set(w,PI(h.splices,w));a.set(h.path,b)}}for(let m of l){let y=a.get(m);if(y===void 0||y.
text===null||SI.test(m))continue;let h=nd(y.text,y,i.filter(b=>b.thing==="id").map(b=>b.value),y.former);y.text=y.ours&&h.trim()===""?null:h}let f=r.flatMap(m=>m.
entries);return{files:[...a].map(([m,{text:y,was:h,secret:b,lines:g,words:w,former:v}])=>de(m,y,h==null?void 0:h.mode,{...h===void 0?{}:{owner:h,restored:!0},...b?
{secret:g}:{},...y===null?{copied:nd(e.read(m)||"",{lines:g,words:w},[],v)}:{}})),edited:[...l],dirs:ol(d,m=>m).sort((m,y)=>y.length-m.length),drivers:wc(e,r),grubConfig:f.
some(m=>m.kind==="grubConfig"||m.kind==="file"&&m.path.startsWith(Si)),images:ol(f.flatMap(m=>m.kind==="bootImage"?[m.kernel]:[]),m=>m),claims:i,lost:u?AI(ow(r,
i,s),Si):ow(r,i,s),defaultsStand:u,devices:ol(r.flatMap(m=>m.devices),m=>m.address)}}function PI(e,n){let[,,t=""]=e.find(([,r,o])=>r===n.length&&o.trim()!=="")||
[];return t}function AI(e,n){return new Map([...e].filter(([t])=>t!==n))}function vc({image:e,machine_id:n},t){return e&&n!==t}function ow(e,n,t){let r=new Map;
for(let o of[...e].reverse()){let i=o.claims.filter(s=>n.some(a=>il(a)===il(s)));for(let[s,a]of r)r.set(s,a.filter(l=>!i.some(d=>{var u;return d.value===l&&((u=
d.except)==null?void 0:u.includes(s))!==!0})));for(let s of o.entries){if(s.kind!=="file")continue;let a=s.path.startsWith(Si)?Si:s.path;r.set(a,[...new Set([...r.
get(a)||[],...vc(o,t)?[]:s.lost||[]])])}}return r}function wc(e,n){let t=e.attr("/proc/sys/kernel/random/boot_id")||"",r=n.filter(o=>o.boot_id===t).flatMap(o=>o.
entries).flatMap(o=>o.kind==="driver"?[o]:[]);return ol([...r].reverse(),o=>o.address).map(o=>ra(o.address,o.driver,o.override))}function il(e){return`${e.thing}\
 ${e.value}`}function ol(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function OI(e,n,t,r){let o=new Map(X(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(n.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||t.some(l=>l.id===a)?[]:[[s,a]]}))}function II(e,n,t,r){if(!Q(e))return{ids:zu(n),addresses:new Set};let{devices:o}=t,i=q(C(e)),s=(n.
addresses||[]).filter(c=>!o.some(f=>f.address===c)),a=OI(e,s,o,i),l=s.filter(c=>a.has(c)||i.some(f=>f.address===c)),d=Kt(e,r),u=Pb(n,t,c=>ve(d,c),i,l);return{ids:[
...new Set([...u.ids,...a.values()])],addresses:u.addresses}}function sl(e,n){return $c(e,n,II(e,n,gi(e),un(e).loader),!0)}function $c(e,n,{ids:t,addresses:r},o=!1){
let{devices:i}=gi(e),s=Q(e),{loader:a}=un(e),l=q(C(e)).filter(R=>r.has(R.address)),d=cb(e,t,r),u=le(e,d.steps),c=q(C(u)).length===0,f=t.map(R=>({thing:"arg",value:`\
vfio-pci.ids=${R}`})),p=a===null?{steps:[],notes:[]}:ui(u,a,f,{regenerate:n.regenerate}),m=Kt(le(u,p.steps),a),y=c&&m.length===0,h=Object.entries(n.vfio_options||
{}).flatMap(([R,ce])=>ce===void 0?[]:[{thing:"arg",value:`vfio-pci.${R}=${ce?1:0}`}]),b=y?[...Ze(e).filter(({thing:R,value:ce})=>R==="arg"&&/^vfio_pci\.(?!ids$)/.
test(P(ce))),...h]:[],g=a===null||b.length===0?[]:ui(le(u,p.steps),a,b,{regenerate:n.regenerate}).steps,w=le(le(u,p.steps),g),v=y?Da(w):to(w,{entries:Qr(w,a)}),
x=[...d.steps,...p.steps,...g,...n.regenerate?v.steps:ju(v.steps)],$=i.filter(R=>r.has(R.address)||R.id!==null&&t.includes(R.id)),k=new Set(Zn(w,a).map(R=>R.address)),
S=new Set($.filter(R=>!k.has(R.address)).map(R=>R.address)),I=o?i.filter(R=>k.has(R.address)&&$.some(ce=>ce===R||ce.slot===R.slot&&S.has(ce.address)&&At(ce.class))):
[],J=n.live===!0&&s?Ta(e,wc(e,X(e)).filter(R=>S.has(R.address)),new Set(t)):xi;return{steps:[...Xe(x),...J.steps],guard:R=>Ce(R,n.allow_measured_boot_change),released:[
...t.map(R=>({thing:"id",value:R})),...l.map(R=>({thing:"line",value:Io(R)})),...f,...b],notes:[...s?[]:[Bu],...I.length===0?[]:[`vfio-pci still gets ${Kn(I)}: \
by what is not ours, or by an id that another card needs`],...d.notes,...p.notes,...v.notes,...J.notes],warnings:[...v.warnings,...J.warnings],report(R){let ce=Ia(
R,$.map(Z=>Z.address),()=>null),se=R.attr("/proc/cmdline")===null?[]:ce.filter(Z=>H(Z.driver)&&!k.has(Z.address));return{own:{devices:ce},rebootReasons:se.map(Z=>`${Z.
address} stays with ${Z.driver||""} until the next boot`),...Wu(R,a)}}}}var xc="openstack segment host update --on_maintenance True SEGMENT HOST",kc="pcs node maintenance, or pcs cluster stop",sw={"masakari-hostmo":["masakari-hostmo\
nitor",xc],"masakari-instan":["masakari-instancemonitor",xc],"masakari-intros":["masakari-introspectiveinstancemonitor",xc],pacemakerd:["pacemaker",kc],"pacemak\
er-remot":["pacemaker_remote",kc],sbd:["sbd",kc],"self-node-remed":["self-node-remediation","pause the NodeHealthCheck that watches this node"]};function aw(e){
return[...new Set(kr(e).map(t=>e.attr(`/proc/${t}/comm`)||"").filter(t=>Object.prototype.hasOwnProperty.call(sw,t)))].sort().flatMap(t=>{let[r="",o=""]=sw[t]||[];
return[`${r} runs here and may take the reboot for a failure: it would evacuate or fence this node; tell it beforehand (${o})`]})}var RI=/^\.?(qemu-kvm|qemu-system-|cloud-hyperv)/,EI=/^anon_inode:(kvm-vm|\[vfio-device\])|(^|\/)dev\/vfio\/(devices\/vfio)?\d+$/,MI=["ovs-vswitchd","ovs-vswitc\
hd-dpdk","ovs-vswitchd.dpdk","vpp","spdk_tgt","nvmf_tgt"],DI=[["out",/^(live_migration|multifdsend_|mig\/src\/)/],["in",/^(multifdrecv_|postcopy\/|fault-(default|fast)|mig\/dst\/)/]],
TI=["run/libvirt/qemu","run/libvirt/qemu/run"];function dw(e){return kr(e).flatMap(n=>{let t=NI(e,n);if(MI.includes(t)||!(RI.test(t)||CI(e,n)))return[];let[,r=""]=/[^]*\) (\S)/.
exec(e.attr(`/proc/${n}/stat`)||"")||[];if(r==="Z"||r==="X")return[];let o=r==="D"?[]:(e.attr(`/proc/${n}/cmdline`)||"").split("\0");return HI(o)?[]:[LI(e,n,t,o)]})}
function NI(e,n){var r;let t=(r=e.link(`/proc/${n}/exe`))==null?void 0:r.replace(/ \(deleted\)$/,"");return t===void 0?e.attr(`/proc/${n}/comm`)||"":t.slice(t.lastIndexOf(
"/")+1)}function CI(e,n){return e.list(`/proc/${n}/fd`).some(t=>EI.test(e.link(`/proc/${n}/fd/${t}`)||""))}function HI(e){return e.some((n,t)=>/^--?(M|machine)$/.
test(n)&&/^none(,|$)/.test(e[t+1]||""))}function LI(e,n,t,r){var l,d;let{within:o}=pd(e.attr(`/proc/${n}/cgroup`)||""),i=(d=VI((l=lw(r,"name"))!=null?l:""))!=null?
d:(o==null?void 0:o.startsWith("guest "))===!0?o.slice(6):null,s=lw(r,"uuid"),a=[...s===null?[]:[s],t,`process ${n}`,...o===null||o===`guest ${i||""}`?[]:[o]];return{
pid:n,name:i,uuid:s,text:`${i!=null?i:"a guest"} (${a.join(", ")})`,migration:UI(e,n,i)}}function lw(e,n){var r;let t=e.findIndex(o=>o===`-${n}`||o===`--${n}`);
return t<0?null:(r=e[t+1])!=null?r:null}function VI(e){var t,r,o;let n=e.split(/(?<!,),(?!,)/).map(i=>i.replace(/,,/g,","));return(o=(r=(t=n.find(i=>i.startsWith(
"guest=")))==null?void 0:t.slice(6))!=null?r:n.find(i=>i!==""&&!i.includes("=")))!=null?o:null}function UI(e,n,t){let r=e.list(`/proc/${n}/task`).map(a=>e.attr(
`/proc/${n}/task/${a}/comm`)||""),o=DI.find(([,a])=>r.some(l=>a.test(l)));if(o!==void 0)return o[0];if(t===null||t.includes("/"))return null;let s=TI.map(a=>e.attr(
`/proc/${n}/root/${a}/${t}.xml`)||"").map(a=>{var l;return(l=/<job [^>]*\basync='migration (in|out)'/.exec(a))==null?void 0:l[1]}).find(a=>a!==void 0);return s===
"in"||s==="out"?s:null}var BI="move it away (live migration; kubectl drain) or shut it down";function uw(e){return[...FI(e),...zI(e),...jI(e),...WI(e),...GI(e)]}function FI(e){let n=Vo(
e);return[...n===null?[]:[{kind:"unseen",text:`whether guests run here cannot be told: ${n}`,remedy:"run this as root on the node itself"}],...dw(e).flatMap(({name:r,
uuid:o,pid:i,text:s,migration:a})=>{let l={pid:Number(i),...r===null?{}:{name:r},...o===null?{}:{uuid:o}};return[{kind:"guest",text:s,remedy:BI,...l},...a===null?
[]:[{kind:"migration",text:`${s} is migrating ${a}`,remedy:"wait until the migration has ended",...l}]]})]}function zI(e){let n=So(e);return n===null?[]:[{kind:"\
packages",text:n.message.replace(/; wait until .*/,""),remedy:"wait until it ends"}]}function jI(e){return e.real("/run/cloud-init/status.json")!==null&&e.real(
"/run/cloud-init/result.json")===null?[{kind:"cloud_init",text:"cloud-init has not finished, and does not go on where a reboot cuts it off",remedy:"wait until c\
loud-init status says done; from its own runcmd use power_state instead"}]:[]}function WI(e){if(hd(e))return[{kind:"boot",text:"/boot is in /etc/fstab and not m\
ounted, so whether this node would come up again cannot be told",remedy:"mount it"}];try{let{ok:n,reasons:t}=Be(e,Te(e));return n?[]:[{kind:"boot",text:`this no\
de would not come up again: ${t.join("; ")}`,remedy:"repair the boot loader first"}]}catch(n){if(n instanceof A)return[];throw n}}function GI(e){return e.list("\
/run/systemd/inhibit").filter(n=>!n.endsWith(".ref")).flatMap(n=>{let t=fr(e.attr(`/run/systemd/inhibit/${n}`)||""),r=i=>{var s;return((s=new RegExp(`^${i}=(.*)\
$`,"m").exec(t))==null?void 0:s[1])||""};return!(e.stat(`/proc/${Number(r("PID"))}`)!==null)||!/^block/.test(r("MODE"))||!r("WHAT").split(":").includes("shutdow\
n")?[]:[{kind:"inhibitor",text:`${r("WHO")||"somebody"} (process ${r("PID")}) blocks a shutdown: ${r("WHY")||"no reason given"}`,remedy:"wait until it ends (sys\
temd-inhibit --list)",pid:Number(r("PID"))}]})}function cw(e,n){let t=Oe(e);return t===null?[]:Sn(n.filter(r=>Y(t,r)))}function al(e,n,t){let r=Oe(e);if(r===null)return{};let{active:o}=Je(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!Y(r,l))){let l=Sn([a]).join(" "),d=kn(a),u=a.kind==="flags"&&!Y(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),c=a.kind==="list"&&
d[0]==="modprobe.blacklist"?a.items.filter(f=>Po(e,f)):[];u&&o!==!0?i.push(`the running command line has ${d[0]}=off, which the next boot no longer has`):d[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):c.length>0?i.push(`${c.join(", ")}\
 ${c.length===1?"is":"are"} loaded, and the blacklist keeps ${c.length===1?"it":"them"} out at the next boot`):t.some(f=>d.includes(P(f)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}
var ZI={intel:"VT-d (a DMAR table)",amd:"AMD-Vi (an IVRS table)",arm:"an SMMU (an IORT table with one)"};function fw(e,n){let{active:t,firmware_table:r}=yr(e);return t===
!0||r!==null||e.list("/sys/firmware/acpi/tables").length===0?[]:[`the firmware shows no ${ZI[n]}, so the arguments will have no effect: switch it on in the firm\
ware setup at the reboot`]}var KI=/^(intel_iommu|amd_iommu|iommu|iommu\.passthrough|modprobe\.blacklist|module_blacklist|rd\.driver\..*|vfio_pci\..*)$/;function pw(e){if(e.attr("/proc/cmd\
line")===null)return{reasons:[],notes:["no kernel runs in this tree: nothing waits for a boot"]};let n=rl(e);if("unknown"in n)return{reasons:[],notes:[`what the\
 next boot brings cannot be told: ${n.unknown}`]};let t=Ze(e),r=JI(e),o=[...r.reasons,...YI(e),...qI(e,t,n),...XI(e,t,n),...QI(e,t)];return{reasons:[...new Set(
o)],notes:r.notes}}function JI(e){let n=Xi(e);if(n.length===0||!Q(e))return{reasons:[],notes:[]};let{findings:t}=ao(e,{ids:void 0,addresses:void 0,recorded:n,expect_count:void 0}),
{status:r}=lo(t);return r==="ready"?{reasons:[],notes:[]}:r!=="pending_reboot"?{reasons:[],notes:[`passthrough_verify says ${r}, which a reboot does not mend: r\
un it and do what it says`]}:{reasons:t.filter(i=>!i.ok&&i.about==="now"&&i.severity==="error").map(i=>`${i.address===void 0?"":`${i.address}: `}${i.id} is ${i.
found}, expected ${i.expected}`),notes:[]}}function YI(e){let n=new Set(X(e).flatMap(r=>r.devices).map(r=>r.address)),t=new Set(Zn(e,un(e).loader).map(r=>r.address));
return E(e).filter(r=>{var o,i;return n.has(r.address)&&H(r.driver)&&!t.has(r.address)&&!H((i=(o=hi(e,r.address))==null?void 0:o.driver)!=null?i:null)}).map(r=>{
var o;return`${r.address} stays on ${(o=r.driver)!=null?o:""} until the next boot`})}function qI(e,n,{entry:t}){let r=n.filter(s=>s.thing==="arg"&&P(s.value)!==
"vfio_pci.ids").map(s=>s.value),i=[...[...new Set(r.map(P))].flatMap(s=>{let a=r.filter(l=>P(l)===s).flatMap(T);return/blacklist$/.test(s)?[{kind:"list",key:s,items:a}]:
[]}),...Et(r.filter(s=>!/blacklist$/.test(P(s))))];return al(e,i.filter(s=>Y(t.tokens,s)),r.filter(s=>!KI.test(P(s)))).rebootReasons||[]}function XI(e,n,{kernel:t}){
let r=ge(e);if(r===null||t===null||t===r)return[];let o=(s,a)=>te(e,s)(a)==="absent";return n.filter(s=>s.thing==="module").map(s=>s.value).filter(s=>o(r,s)&&!o(
t,s)).map(s=>`${s} is not in the running kernel ${r}, and ${t} has it`)}function QI(e,n){let t=n.flatMap(({value:r})=>{let[,o,i]=/^(?:options vfio-pci |vfio-pci\.)(disable_\w+)=([01])$/.
exec(r)||[];return o===void 0?[]:[[o,i==="1"]]});return Gu(e,Object.fromEntries(t))}var e1={when:B(["if_required","always"],{describe:"if_required: only where an effect that was asked for is missing and a boot brings it.",default:"if_required"}),
delay:Nt({describe:"Seconds from the answer to the reboot.",min:1,max:600,default:5}),allow_losing_guests:re({describe:"Reboot although guests run here, which e\
nds them.",default:!1})};function mw({kind:e}){return e==="guest"||e==="unseen"}function n1(e,n){let t=e.filter(a=>a.kind!=="packages"&&!(n&&mw(a))),[r]=t;if(r===
void 0)return;let o=t.filter(a=>a.kind==="guest"),i=t.filter(a=>a.kind!=="guest").map(a=>a.text),s=[...o.length===0?[]:[`guests run here: ${o.map(a=>a.text).join(
", ")}`],...i];return new A("E_REFUSED",`this node is not rebooted: ${s.join("; ")}`,{node:"untouched",hint:[...new Set(t.map(a=>a.remedy))].join("; ")})}function t1(e,{
when:n,delay:t,allow_losing_guests:r}){let o=pw(e),i=n==="always"||o.reasons.length>0,s=e.attr("/proc/cmdline")!==null,a=Zo(e),l=i&&s&&!a?uw(e):[],d=n1(l,r),u=l.
filter(mw).map(f=>f.text),c=o.reasons.join("; ")||"asked for by host_reboot";return{steps:i&&d===void 0?[Dy(t,c)]:[],notes:o.notes,warnings:[...d===void 0&&u.length>
0?[`lost with this reboot: ${u.join(", ")}`]:[],...i&&s?aw(e):[]],report(f){let p=Zo(f),m=a?`a reboot is under way already (${Rd(f)} calls it off)`:i?p?`rebooti\
ng in ${Um(f,t)}: ${c} (${Rd(f)} calls it off)`:void 0:"no reboot is needed: nothing that was asked for waits for one";return{own:{rebooting:p,boot_id:f.attr("/\
proc/sys/kernel/random/boot_id")||"",blockers:l},rebootReasons:o.reasons,...d===void 0?{}:{fail:d},...m===void 0?{}:{msg:m}}}}}var _c=Se({name:"host_reboot",summary:"\
Reboots the node where that is needed, and harms nobody.",mustBeMeant:!0,params:e1,example:{},plan:t1});var Sc=Se({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:B(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:B(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:re({describe:"Rebuild although a TPM unlocks a disk only as long \
as the images stay the same.",default:!1}),state:B(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=r1(e),s=i===null?{}:{entries:Ie(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?Da(e,{kernels:n,rebuild:t}):to(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>Ce(l,r),report:l=>({own:{images:Cb(l,a.steps)},...i===
null?{}:{bootable:Be(l,i)}})}}});function r1(e){Au(e);try{return Te(e)}catch(n){if(n instanceof A)return null;throw n}}function gw(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?js(e):t,d=(a===null?["intel","amd","arm"]:[a]).flatMap(
v=>$s({cpu:v,passthrough:!0,blacklist:r!=null?r:Ft,extra:[]})).flatMap(Rr),u=[...(r||[]).map(v=>`modprobe.blacklist=${v}`),...Et(o).flatMap(Rr)],c=X(e).length>0,
f=Ze(e).filter(v=>v.thing==="arg"&&!P(v.value).startsWith("vfio_pci.")),p=new Set(f.map(v=>v.value)),m=[...new Set(c?u:[...d,...u])].map(v=>on(P(v))||p.has(v)?Mt(
v):{kind:"absent",token:v}),{steps:y,notes:h}=ci(e,n,v=>[...m,...f.filter(x=>{var $;return(($=x.except)==null?void 0:$.includes(v))!==!0}).map(x=>Mt(x.value))],
{regenerate:i}),b=[...d,...u].map(Mt),g=new Set(mi(le(e,y),n).flatMap(v=>v.filter(x=>b.some($=>!Y([x],$))))),w=c?"is not ours, as the runs recorded here tell":"\
says more than what was asked to go, and no journal tells that we wrote it";return{steps:y,released:f,guard:v=>Ce(v,s),notes:[...h,...[...g].map(v=>`${v} ${w}: \
left as it is`)],report:v=>({own:{bootloader:xa(v,n),wanted:[],running:[]},bootable:Be(v,n)})}}var o1='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',i1=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,Pc=Se({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:B(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:B(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:Us("auto",Fn(Bn(
{describe:"A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; auto, as \
when it is not given: nouveau, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."})),extra_args:Fn(Bn({describe:"A ke\
rnel argument.",pattern:i1,expected:'one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads f\
or itself'}),{describe:"Further kernel arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:re({describe:"Remake grub.cfg; fa\
lse edits its sources only.",default:!0}),allow_measured_boot_change:re({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the sa\
me.",default:!1}),state:B(["present","absent"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,
iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s,state:a}){let l=Te(e);if(a==="absent")return gw(e,l,{cpu:n,blacklist:r,extra_args:o,
regenerate:i,allow_measured_boot_change:s});let d=n==="auto"?js(e):n;if(d===null)throw D("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /p\
roc/cpuinfo tells whose processor this is; say cpu: intel, amd or arm");let u=Q(e),c=Tu(e,l);r!==void 0&&u&&Mh(r,c);let f=r!=null?r:u?ka(c):Ft,p=t==="auto"&&yy(
e),m=$s({cpu:d,passthrough:t!=="off"&&!p,blacklist:f,extra:o}),y=Mm(m);if(y!==null)throw D("extra_args",`extra_args has ${y}, which contradicts the other argume\
nts (${Sn(m).join(" ")}); leave it out`);let h=$a(e,l,m,{regenerate:i}),b=[...u||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist\
 was taken as it is"],...p?["iommu=pt is left out: SEV-SNP is in use here, and its guests need DMA that is translated"]:[],...d==="amd"?[o1]:[]];return{...h,notes:[
...h.notes,...b],guard:g=>Ce(g,s),report:g=>({own:{bootloader:xa(g,l),wanted:Sn(m),running:cw(g,m)},...al(g,m,o),bootable:Be(g,l),warnings:[...fw(g,d),...Ih(g,l,
m)]})}}});var s1=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,255}$/,ll=Se({name:"nova_pci",summary:"Tells nova to pass devices through: device_spec and alias in nova.conf or a drop-in\
, or as snippets to copy.",boots:!1,params:{ids:An({describe:"PCI ids such as 10de:20b7; every device with such an id goes to guests."}),addresses:qe({describe:"\
PCI addresses such as 0000:41:00.0: these cards and no others."}),alias:Bn({describe:"The name that flavors ask for; without it only device_spec is written.",pattern:s1,
expected:'a name of letters, digits, "_", "-" and "." such as "a100"'}),device_type:B(["auto",...oo],{describe:"auto: what sysfs has of the device; to be said w\
here no such device is.",default:"auto"}),numa_policy:B(Va,{describe:"Which NUMA nodes a guest may have its device on; nova takes legacy where nothing is said."}),
target:B(Qa,{describe:"Where to; auto: a drop-in where nova reads drop-ins, else nova.conf, and print where its files are rendered elsewhere.",default:"auto"}),
path:Qg({describe:"The file to write, where it is not the one that target means.",example:"/etc/nova/nova.conf.d/50-gpu-passthrough.conf"}),state:B(["present","\
absent"],{describe:"absent takes our lines for these devices and this alias out again.",default:"present"})},example:{ids:"10de:20b7",alias:"a30"},plan:nl});var yw=Se({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:An({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:qe({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:B(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:B(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:re({
describe:"Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:re({describe:"Take the other functions of a card (\
audio, USB) with it.",default:!0}),nvswitches:B(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one gue\
st).",default:"leave"}),allow_group_members:qe({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, \
network or bridges.",default:[]}),driver:B(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfi\
o_pci).",default:"auto"}),accept_replacement:qe({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:re(
{describe:"Take the GPU that shows the only console.",default:!1}),allow_measured_boot_change:re({describe:"Change the boot although a TPM unlocks a disk only a\
s long as it stays the same.",default:!1}),vfio_options:Bs({disable_idle_d3:re({describe:"Leave idle functions powered on."}),disable_vga:re({describe:"No legac\
y VGA for guests."})},{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:re({describe:"Remake grub.cfg and boot images; false\
 edits their sources only.",default:!0})},example:{ids:"10de:20b7"},plan:(e,n)=>n.state==="absent"?sl(e,n):Na(e,n)});var Ac=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Oc(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:me(n)}function dl(e){let n=[];for(let t of $n(e,Ac))for(let r of Pe(e,t).split(`
`)){let o=Oc(r);o!==null&&n.push({name:o,path:t})}return n}function hw(e,n){let t=new Set(e.split(`
`).map(Oc)),r=n.filter(o=>!t.has(me(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function bw(e,n){let t=new Set(n.map(me));return(e.match(/[^\n]*\n|[^\n]+$/g)||[]).filter(r=>{let o=Oc(r);return o===null||!t.has(o)}).join("")}var Ic="/etc/modules-load.d/vfio.conf",Rc=["vfio","vfio_iommu_type1","vfio_pci"],a1=Bn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function l1(e,n){let t=[...new Set(n.modules.map(me))];if(t.length===0)throw D("modules",`modules is an empty \
list, expected at least one module; leave it out for ${Rc.join(", ")}`);let r=ne(e),o=ge(e),i=new Map([...r,...o===null?[]:[o]].map(p=>[p,te(e,p)])),s=o===null?
void 0:i.get(o),a=p=>r.length===0||r.some(m=>{var y;return((y=i.get(m))==null?void 0:y(p))!=="absent"}),l=t.filter(a),d=p=>{let m=new Set(dl(p).map(b=>b.name)),
y=t.map(b=>{let g=s===void 0?r.length>0&&r.every(w=>{var v;return((v=i.get(w))==null?void 0:v(b))==="builtin"}):s(b)==="builtin";return{name:b,loaded:Po(p,b)||g&&
s!==void 0,builtin:g,at_boot:m.has(b)||g}}),h=n.state==="absent"||s===void 0||p.attr("/proc/cmdline")===null?[]:y.filter(b=>l.includes(b.name)&&!b.loaded);return{
own:{modules:y},rebootReasons:h.filter(b=>(s==null?void 0:s(b.name))==="absent").map(b=>`${b.name} is not in the running kernel ${o}, and another installed kern\
el has it`),pendingAtBoot:h.filter(b=>(s==null?void 0:s(b.name))!=="absent"&&!n.load).map(b=>`${b.name} is loaded at the next boot`)}};if(n.state==="absent"){let p=dl(
e).filter(h=>t.includes(h.name)),m=[...new Set(p.map(h=>h.path))].filter(h=>(h===Ic||h===ut(Ic))&&dn(e.read(h)||"")===null);return{steps:m.map(h=>de(h,bw(e.read(
h)||"",t).replace(/^\s+$/,"")||null)),released:t.map(h=>({thing:"module",value:h})),notes:p.filter(h=>!m.includes(h.path)).map(h=>`${h.path} loads ${h.name}, an\
d is not ours: left as it is`),report:d}}if(l.length===0)throw he(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with \
vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let u=l.filter(p=>!dl(e).some(m=>m.name===p)),c=ct(e,Ic,Ac.slice(1)),f=l.
map(p=>We(C(e),p)).filter(p=>p!==null);return{steps:[...u.length===0?[]:[de(c.path,hw(e.read(c.path)||"",u))],...n.load&&s!==void 0?l.filter(p=>s(p)==="module").
map(ta):[]],claims:u.map(p=>({thing:"module",value:p})),notes:[...t.filter(p=>!a(p)).map(p=>`no installed kernel has ${p}: left out`),...l.filter(p=>n.load&&s!==
void 0&&s(p)==="absent").map(p=>`the running kernel ${o} does not have ${p}: nothing to load now`)],warnings:[...u.length===0||c.warning===void 0?[]:[c.warning],
...f.map(p=>`${p.path} line ${p.line} keeps ${p.name} from being loaded, at boot too, although it is listed: take that line out`)],report:d}}var Ec=Se({name:"vf\
io_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:B(["present","absent"],{describe:"Whether they are to be loaded at boot; abse\
nt unloads nothing.",default:"present"}),modules:Fn(a1,{describe:"The modules; those that no installed kernel has are left out.",default:Rc}),load:re({describe:"\
Load them now as well.",default:!0})},example:{modules:Rc},plan:l1});var{ids:c6,addresses:f6,live:p6,regenerate:m6,...d1}=yw.params,{cpu:u1,iommu_pt:c1,blacklist:f1,extra_args:p1}=Pc.params,{delay:m1,allow_losing_guests:g1}=_c.params,
{alias:y1,numa_policy:h1,path:b1}=ll.params,v1=Bs({alias:y1,numa_policy:h1,path:b1,device_type:B(["auto",...oo],{describe:ll.params.device_type.describe}),target:B(
Qa,{describe:ll.params.target.describe})},{describe:'Tell nova of the GPUs as well, as nova_pci does, such as {"alias": "a100"}; nova is left alone unless somet\
hing is given.'}),w1={ids:An({describe:"PCI ids of the devices, such as 10de:20b7; every device with such an id is taken."}),addresses:qe({describe:"PCI address\
es of the devices, such as 0000:41:00.0; with ids: a cross-check."}),select:B(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),
expect_count:Nt({describe:"Refuse unless exactly this many GPUs are meant.",min:0,max:4096}),cpu:u1,iommu_pt:c1,blacklist:f1,extra_args:p1,...d1,nova:v1,reboot:B(
["never","if_required"],{describe:"if_required: reboot once where that is needed and host_reboot allows it, then go on by itself until the node is ready.",default:"\
never"}),delay:m1,allow_losing_guests:g1},ul=Se({name:"gpu_passthrough",summary:"Prepares the node from end to end: IOMMU, vfio modules, binding and boot images\
, in one run and one reboot.",params:w1,rebooter:_c,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,...i}){if(r!==void 0&&(n!=null?n:
t)!==void 0)throw D("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&n===void 0&&t===void 0)throw D("i\
ds",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...{ids:n,
addresses:r===void 0?t:Gv(e,i)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:d}=i.state==="absent"?x1(e,a,o):$1(e,a,o),u=_y(e,[...d,...Wv(a,l,
"gpu_passthrough")]);return{...u,devices:l,report(c){let f=u.report(c),p=u.steps.every(h=>h.kind!=="file"||c.read(h.path)===h.text),m=tw(c,l,f.rebootReasons||[],
p),y=m==="stuck"?rw(c,l):null;return{...f,own:{devices:[],...f.own,stage:m},warnings:[...f.warnings||[],...y===null?[]:[`stuck: this node has booted since, and \
is not ready (${y.why}); ${y.remedy}`]]}}}}});function vw({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){return s=>Pc.plan(s,
{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function ww({state:e}){return n=>Ec.plan(n,{...Tr(Ec.params,{}),
state:e})}function Mc({allow_measured_boot_change:e},n){return t=>Sc.plan(t,{...Tr(Sc.params,{}),allow_measured_boot_change:e,state:n})}function $w({blacklist:e,
allow_measured_boot_change:n}){return t=>{let{loader:r}=un(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:ib(t,r);return{steps:o,released:i,
guard:s=>Ce(s,n),report:()=>({own:{}})}}}function xw(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function $1(e,n,t){let r=Fu(e,{...n,allow_console_gpu:!0}),
o=r.devices.map(({address:l,id:d})=>({address:l,id:d||""}));gc(e,o,t);let i=Zv(e,[...r.ids,...n.addresses===void 0?n.ids||[]:[]],r.at.map(l=>l.address)),s=i.ids.
length+i.addresses.size===0?[]:[l=>$c(l,n,i)],a=l=>Na(l,n);return Q(e)&&o.length===0?{devices:o,planners:[...s,a,xw("there is nothing to bind here: IOMMU argume\
nts, vfio modules and boot images are left as they are")]}:{devices:o,planners:[...s,a,...s.length===0?[]:[$w(n)],vw(n),ww(n),Mc(n,"present")]}}function x1(e,n,t){
gc(e,E(e).filter(s=>{var a,l,d;return(d=(a=n.addresses)==null?void 0:a.includes(s.address))!=null?d:(l=n.ids)==null?void 0:l.includes(s.id||"")}),t);let r=sl(e,
n),o=ob(le(e,r.steps),un(e).loader),i=()=>r;return o.length===0?{devices:[],planners:[i,vw(n),ww(n),Mc(n,"absent")]}:{devices:[],planners:[i,$w(n),Mc(n,"present"),
xw(`vfio-pci still has ${o.join(", ")}, so the IOMMU arguments and the vfio modules stay`)]}}function kw(e,n,{claims:t,lost:r,sourcesChange:o}){let i=Ou(n,t),s=(d,u)=>{let c=i(d,u);return d===oe?c:[...c,..._w(Un(u,c).tokens,k1(d,r))]},{steps:a}=ci(e,n,s,
{sourcesChange:o}),l=_1(le(e,a),n,r.get(oe)||[]);return{steps:Xe([...a.map(d=>d.kind==="grubConfig"?{...d,wishes:[...d.wishes,...l.wishes]}:d),...l.steps]),notes:l.
notes}}function k1(e,n){var t,r;return(r=(t=n.get(e))!=null?t:e.startsWith(ti)?n.get(On):void 0)!=null?r:[]}function _1(e,n,t){if(t.length===0)return{steps:[],wishes:[],
notes:[]};try{let r=_w(Jr(e,n.defaults),t);return{steps:_h(e,n.defaults,r),wishes:r,notes:[]}}catch(r){if(!(r instanceof A))throw r;let o=Cn(e,oe)?t.map(i=>i.replace(
/=[^]*/,"=***")):t;return{steps:[],wishes:[],notes:[`${o.join(" ")} stood in ${oe} before and could not be put back: ${r.message}`]}}}function _w(e,n){let t=No(
e).flatMap(ws),r=Ue.filter(o=>n.some(i=>P(i)===o));return Et(n.filter(o=>{let i=P(o);return on(i)||Vn(i)?!t.some(s=>Ve(s,o)):Go.includes(i)?!t.some(s=>P(s)===i&&
[ae(o),...Ad(ae(o))].includes(ae(s))):!t.some(s=>(r.includes(i)?r:[i]).includes(P(s)))}))}var S1="vfiokit-resume.timer",cl=`${be}/resume`,P1=`${cl}/gpu_passthrough.cjs`,A1=`${cl}/params.json`,Sw=`${cl}/state.json`,fl="/etc/systemd/system",O1=`${fl}/v\
fiokit-resume.service`,I1=`${fl}/${S1}`,R1=`${fl}/timers.target.d/vfiokit-resume.conf`,Pw=[P1,A1,O1,I1,R1,Sw],E1=[cl,`${fl}/timers.target.d`];function M1(e,n=!1){return[...Pw].reverse().flatMap(t=>[t,rt(t)]).filter(t=>!(n&&t===Sw)&&e.stat(t)!==null)}function Aw(e){let n=M1(e);return n.length===0?{steps:[],
dirs:[],notes:[]}:{steps:n.map(t=>de(t,null)),dirs:E1,notes:n.some(t=>Pw.includes(t))?["a call of gpu_passthrough was to go on after a reboot: it does not any m\
ore"]:[]}}var D1=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,Ow=Se({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:re({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the \
same.",default:!1}),since:Bn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"2\
0260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=X(e),o=n===void 0?0:r.findIndex(g=>g.run===n);if(o<0)throw D("since",
`there is no run ${n||""}; recorded are ${r.map(g=>g.run).join(", ")||"none"}; give one of them or leave since out`);let i=Aw(e);if(r.length===0)return{steps:i.
steps,...e.real(be)===null?{}:{undoes:new Set,emptyDirs:i.dirs},notes:["no run is recorded on this node: nothing to take back",...i.notes],report:g=>({own:{undone:[],
kept:[],back_on:[]},...wi(g)})};let s=iw(e,r,o),a=s.files.filter(g=>e.read(g.path)!==g.text),l=a.filter(g=>Do(e,g.path)===null),d=le(e,l),u=C1(d,s),c=le(d,u.steps),
f=s.files.map(g=>g.path),p=T1(c,s,f),m=[...a.flatMap(({path:g})=>(w=>w===null?[]:[{what:`our lines in ${g}`,why:`it ${w}`}])(Do(e,g))),...u.kept,...p.kept],y=s.
claims.filter(g=>g.thing==="id").map(g=>g.value),h=Ta(e,s.drivers,new Set(y)),b=r.slice(o).map(({run:g,module:w,at:v})=>({run:g,module:w,at:v}));return{steps:Xe(
[...i.steps,...l,...u.steps,...p.steps,...h.steps]),guard:g=>Ce(g,t),undoes:new Set(b.map(g=>g.run)),emptyDirs:[...i.dirs,...s.dirs],...l.some(g=>g.secret!==void 0)?
{pending:[_i(Xt(e))]}:{},notes:[...s.edited.map(g=>`${g} was edited since: only what is ours was taken out of it`),...u.notes,...h.notes,...i.notes],warnings:h.
warnings,report:g=>({...L1(g,s),own:{undone:b,kept:m,back_on:Iw(g,s)},...H1(m),...wi(g)})}}});function T1(e,n,t){let r=t.filter(o=>D1.test(o));if(n.images.length===
0&&r.length===0)return{steps:[],kept:[]};try{return{steps:$i(e,{lacks:N1(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof A))throw o;return{steps:[],kept:[
{what:"boot images",why:o.message}]}}}function N1(e,n){return e.files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).map(t=>t.path.slice(
1))}function C1(e,n){if(!n.grubConfig&&![...n.lost.values()].some(t=>t.length>0)&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],kept:[]};try{let t=Te(
e),r=t.kind!=="debian"||!n.defaultsStand?n.claims:n.claims.map(s=>({...s,except:[oe]})),{steps:o,notes:i}=kw(e,t,{claims:r,lost:n.lost,sourcesChange:n.grubConfig});
return{steps:o,notes:i,kept:[]}}catch(t){if(!(t instanceof A))throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function H1(e){return e.
length===0?{}:{fail:new A("E_DRIFT",`${e.map(n=>`${n.what} were kept: ${n.why}`).join("; ")}; put that right and undo again`)}}function Iw(e,n){let t=new Map(E(
e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function L1(e,n){
return e.attr("/proc/cmdline")===null?{}:{rebootReasons:Iw(e,n).filter(t=>H(t.driver)).map(t=>`${t.address} stays on ${t.driver||""} until the next boot`)}}function Rw(e){let n=new Map;for(let t of e){let{id:r,ok:o,severity:i,found:s,expected:a,remedy:l}=t,d=JSON.stringify(o?[r]:[r,i,s,a,l]);n.set(d,[...n.get(d)||[],
t])}return[...n.values()].map(t=>{var r;return{state:V1(t[0]),check:((r=t[0])==null?void 0:r.id)||"",found:U1(t)}})}function V1(e){return(e==null?void 0:e.ok)===
!0?"ok":(e==null?void 0:e.severity)==="error"?"FAIL":"warn"}function U1(e){let[n]=e;if(n===void 0)return"";let t=e.flatMap(({address:i})=>i||[]),r=[...new Set(e.
map(i=>i.found))].join(", ");return n.ok?t.length>1?`${t.length} devices: ${r}`:r:`${t.length===0?"":`${t.join(", ")}: `}${r}, expected ${n.expected}${n.remedy===
""?"":`
To do: ${n.remedy}`}`}function Ew(e,n,t,r){let o=new Set(n.flatMap(({address:a})=>a||[])),i=n.filter(a=>!a.ok&&a.severity==="error"),s=["ready",...bc].map(a=>[`{status="${a}"}`,a===e.
status]);return`${[...Qt("ready","Whether every device can be handed to a VM now.",e.ready),...Qt("ready_next_boot","Whether every device can be handed to a VM \
after the next boot.",e.ready_next_boot),...Qt("expected_devices","PCI functions that vfio-pci is to have.",o.size+t.length),...Qt("bound_devices","Those of the\
m that vfio-pci or its variant has now.",n.filter(a=>a.id==="device.driver"&&a.ok).length),...Qt("drift","Findings that a reboot does not mend: what the next bo\
ot would need and does not find.",i.filter(a=>a.about!=="now").length),...Qt("status","The verdict: 1 for the status that holds.",...s),...Qt("last_run_timestam\
p_seconds","When this was found.",r),"# EOF"].join(`
`)}
`}function Qt(e,n,...t){let r=`vfiokit_passthrough_${e}`;return[`# HELP ${r} ${n}`,`# TYPE ${r} gauge`,...t.map(o=>{let[i,s]=typeof o=="object"?o:["",o];return`${r}${i}\
 ${Number(s)}`})]}var pl={severity:"error",about:"both",status:"drifted"},Mw="run nova_pci, then restart the services that it names";function Dc(e){return e.flatMap(n=>typeof n.found==
"string"?[]:[{...n,found:n.found}])}function Tw(e,n){return e.flatMap(t=>t.found.filter(n).map(r=>({...t,found:r})))[0]}function Nw(e,n){let{address:t,vendor:r,
device:o,physfn:i}=e;return r===null||o===null?void 0:Tw(n,s=>nv(s,{vendor:r,product:o,address:t},i))}function B1({address:e,vendor:n,device:t},r){return n===null||
t===null?void 0:Tw(r,o=>pn(o.tags.remote_managed)===!0&&He(o,{vendor:n,product:t,address:e}))}function Dw(e,n){var r,o;let t=Wn(n);return((r=e.vendor)!=null?r:n.
vendor)===n.vendor&&((o=e.product)!=null?o:n.device)===n.device&&(e.type===void 0?t!=="type-PF":e.type===t)&&!e.capability}function F1(e,n,t,r){var y,h,b,g,w;let{
address:o}=e,i=Wn(e),s=Nw(e,n),a=t.filter(({found:v})=>Dw({...v,type:i},e)),l=a.filter(({found:v})=>Dw(v,e)),d=l.filter(({found:{live:v}})=>v===void 0||s!==void 0&&
La(s.found,v)),u=d.find(({found:v})=>{var x;return!r||Ua(v,(x=s==null?void 0:s.found.tags)!=null?x:{},{vendor:e.vendor,product:e.device})}),c=(h=(y=u!=null?u:d[0])!=
null?y:l[0])!=null?h:a[0],f=u!==void 0||l.length===0?"":d.length===0?"live_migratable":"resource_class and traits",p=s===void 0?"the device_spec":G(s),m=s===void 0?
B1(e,n):void 0;return[{...pl,id:"nova.device_spec",address:o,ok:s!==void 0,found:m!==void 0?"taken with remote_managed, so no guest gets it":s===void 0?"no devi\
ce_spec takes it":"taken",expected:`a device_spec that takes ${(b=e.id)!=null?b:o}`,read_from:m!==void 0?G(m):s===void 0?ie:G(s),remedy:m!==void 0?"take remote_\
managed out of that line, then restart nova's services":s===void 0?Mw:""},{...pl,id:"nova.alias",address:o,ok:u!==void 0,found:c===void 0?"no alias":`${c.found.
name} with ${f===""?(g=c.found.type)!=null?g:"no device_type":d.length===0?f:Jt(c.found)}`,expected:`an alias of ${(w=e.id)!=null?w:o} with device_type ${i}${f===
""?"":`, and ${f} as in the device_spec`}`,read_from:c===void 0?ie:G(c),remedy:u!==void 0?"":c===void 0?Mw:f!==""?`${d.length===0?`take ${f} out of that line, o\
r say it alike in ${p}`:`say ${f} in that line as in ${p}`}, and restart nova's services`:`set device_type ${i} in that line, the same on every host, and restar\
t nova's services`}]}function z1(e,n){let t=n.map(r=>({...r,found:r.found.filter(o=>!("physical_network"in o.tags))}));return e.filter(r=>r.physfn===null&&/^0[12]/.
test(r.class||"")&&!H(r.driver)).flatMap(r=>{let o=Nw(r,t);return o===void 0?[]:[{...pl,id:"nova.hands_out",address:r.address,ok:!1,found:`${_n(r.class)} is tak\
en by a device_spec`,expected:"a device that stays with the host",read_from:G(o),remedy:"narrow that device_spec: a key that is missing, mistyped or * rules not\
hing out"}]})}function Cw(e,n,t){var s,a;let r=Xt(e),{sets:o}=r,i={...pl,id:"nova.config",expected:"files that nova can start with"};try{Ja(r);let l=En(e,ki(r,o[o.
length-1]||[]));if(l.length===0)return[{...i,ok:!1,found:"none",read_from:ie,remedy:"install nova on this node, or leave nova out"}];let d=ja(l,qt(e)),u=io(d.release),
[c,f]=[mn(l,u,d),Mn([...l,...En(e,r.api)],u,d)];Wa([...c,...f],null),Ga(f,Ka(r),d);let p=l.map(m=>m.path).join(", ");return[{...i,ok:!0,found:"whole",read_from:p,
remedy:""},...n.flatMap(m=>F1(m,Dc(c),Dc(f),d.asks)),...z1(t,Dc(c))]}catch(l){if(!(l instanceof A)||l.code!=="E_REFUSED")throw l;let d=l.message.lastIndexOf("; ");
return[{...i,ok:!1,found:l.message.slice(0,d),read_from:(a=(s=/^[^ :]+/.exec(l.message))==null?void 0:s[0])!=null?a:ie,remedy:`${l.message.slice(d+2)}, then res\
tart nova's services`}]}}var j1={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not answer, or cannot go to a guest where it is",off_in_firmware:"the IOMMU \
is off in the firmware setup",off_in_kernel:"the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device i\
s named that must stay with the host"},Hw=Zs({name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expec\
ted, and the remedy.",params:{ids:An({describe:"Judge the devices with these ids; those that were recorded here unless ids or addresses are given."}),addresses:qe(
{describe:"Judge the devices at these addresses."}),expect_count:Nt({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),nova:re({describe:"\
Judge as well whether nova hands these devices out: device_spec and alias, as nova-compute reads them here.",default:!1}),on_findings:B(["fail","report"],{describe:"\
report: exit 0 whatever is found, for monitoring.",default:"fail"})},example:{ids:"10de:20b7"},takesMetrics:!0,read(e,{ids:n,addresses:t,expect_count:r,nova:o,on_findings:i}){
var b;let s=n!==void 0||t!==void 0,a=s?[]:Xi(e);if(!s&&a.length===0)throw D("ids",'neither ids nor addresses are given and no apply has recorded any device here\
; say which devices, such as {"ids": "10de:20b7"}');if(!Q(e))throw he("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a runni\
ng node or a capture of one");let{findings:l,gpus:d,missing:u,unexpected:c}=ao(e,{ids:n,addresses:t,recorded:a,expect_count:r}),f=o?[...l,...Cw(e,d,E(e))]:l,p=lo(
f),m=f.filter(g=>!g.ok&&g.severity==="error"),y=(b=m.find(g=>g.status===p.status))!=null?b:m[0],h=y===void 0?"":`: ${y.address===void 0?"":`${y.address} `}${y.id}\
 is ${y.found}, expected ${y.expected}${y.remedy===""?"":`; ${y.remedy}`}`;return{msg:`${p.status}: ${j1[p.status]}${p.status==="pending_reboot"?"":h}`,own:{...p,
findings:nw(f),missing:u,unexpected:c},human:()=>({now:p.ready?"ready":"not ready",next_boot:p.ready_next_boot?"ready":"not ready",checks:Rw(f)}),metrics:g=>Ew(
p,f,u,g),rebootReasons:p.status==="pending_reboot"?f.filter(g=>!g.ok&&g.about==="now"&&g.severity==="error").map(g=>`${g.address===void 0?"":`${g.address}: `}${g.
id} is ${g.found}, expected ${g.expected}`):[],warnings:c.map(g=>`${g} has an id that is given to vfio-pci, and nobody asked for it`),...p.status==="ready"||i===
"report"?{}:{fail:{code:"E_NOT_READY",hint:p.status==="pending_reboot"?"reboot, then run this again":(y==null?void 0:y.remedy)||""}}}}});var W1="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",G1="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Tc(e){return n=>({
...n,cpu:e})}function Lw(){return Tc({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${W1}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function Fe(){return Tc({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${G1}
`})}function Vw(){return Tc({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function Nc(e){return n=>({...n,iommu:e})}function Uw(e){return n=>({...n,firmware:e})}function L(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function Oi(...e){return n=>({...n,kernels:e})}function Ii(e){return n=>({...n,files:{...n.files,...e}})}function ml(...e){
return n=>({...n,events:[...n.events,...e]})}function uo(e){return n=>({...n,stack:{...n.stack,...e(n.stack)}})}function Cc(e,n,t="ext4",r=n===""?t:`/dev/${n}`){
return uo(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:n,type:t,source:r}]}))}function gl(e,n,t){return uo(({made:r})=>({made:[...r,{name:e,of:n,...t===
void 0?{}:{map:t}}]}))}function Bw(...e){return uo(()=>({swaps:e}))}function yl(e,...n){return uo(({nets:t})=>({nets:[...t,{name:e,of:n}]}))}function Fw(...e){return uo(
()=>({routes:e}))}function zw(e,n){return uo(({sessions:t})=>({sessions:[...t,{peer:e,local:n}]}))}function jw(e,n={}){return qn(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...n})}function Ri(...e){return n=>({...n,asks:{addresses:e}})}
function Hc(e){return n=>({...n,name:e})}function co(...e){return n=>e.reduce((t,r)=>r(t),n)}function qn(e,n,t,r={}){let o={address:e,id:n,class:t.length===4?`${t}\
00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function Ww(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var Pi={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},Z1=2**30,Ai=2**20;function gn(e,n={}){
let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=qn(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*Ai,64*Z1,0,32*Ai],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+Pi[l].fn)}});return co(a,...t.map(l=>qn(i+Pi[l].fn,Pi[l].id,Pi[l].class,{driver:Pi[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function Gw(e="0000:03:00.0",n={}){return qn(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*Ai],group:20,...n})}function hl(e="0000:04:00.0",n={}){return qn(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*Ai],group:21,...n})}function Lc(e="0000:05:00.0",n={}){return qn(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function Zw(e,n={}){return qn(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*Ai],...n})}var Vc=`# GRUB Environment Block
`;function fo(e){let n=new Map;if(e===null||!e.startsWith(Vc))return n;let t=e.slice(Vc.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function Xn(e){
let n=Vc;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function Kw(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let d=l[1]===void 0?l[2]||"":l[1];return{value:n.get(d)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let d=e.indexOf("'",a+1);o(e.slice(a+1,d<0?e.length:d)),a=d<0?e.length:d}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let d=s(a);o(d.value),a+=d.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let d=s(a),[u="",...c]=d.value.split(/\s+/);if(d.value!==""){u!==""&&o(u);for(let f of c)i(),f!==""&&
o(f)}a+=d.length-1}else o(l||"")}}return i(),t}function Jw(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var F=wn(require("fs"),1),ir=wn(require("path"),1);function Yw(e){return"\0".repeat((4-e%4)%4)}function Uc(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+Yw(i.length)+t+Yw(t.length)}function Bc(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>Uc(r(),i,"",16877)),...e.map(i=>Uc(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),Uc(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function qw(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
110<=e.length;){let r=l=>parseInt(e.slice(t+6+l*8,t+14+l*8),16),o=r(11),i=r(6),s=e.slice(t+110,t+110+o-1),a=t+Math.ceil((110+o)/4)*4;if(s==="TRAILER!!!")return n;
if(a+i>e.length)return null;n.push({name:s,text:e.slice(a,a+i),mode:r(1)}),t=a+Math.ceil(i/4)*4}return null}var en={irqbypass:{file:"virt/lib/irqbypass"},vfio:{file:"drivers/vfio/vfio"},vfio_virqfd:{file:"drivers/vfio/vfio_virqfd",until:[6,2]},vfio_iommu_type1:{file:"\
drivers/vfio/vfio_iommu_type1",needs:["vfio"]},vfio_pci_core:{file:"drivers/vfio/pci/vfio-pci-core",needs:["vfio","vfio_virqfd","irqbypass"],from:[5,15]},vfio_pci:{
file:"drivers/vfio/pci/vfio-pci",driver:"vfio-pci",alias:["vfio_pci:v*d*sv*sd*bc*sc*i*"],needs:["vfio_pci_core","vfio","vfio_virqfd","irqbypass"]},nvgrace_gpu_vfio_pci:{
file:"drivers/vfio/pci/nvgrace-gpu/nvgrace-gpu-vfio-pci",driver:"nvgrace_gpu_vfio_pci",alias:["vfio_pci:v000010DEd00002342sv*sd*bc*sc*i*"],needs:["vfio_pci_core",
"vfio","irqbypass"],from:[6,10]},nvidia:{file:"nvidia",driver:"nvidia",extra:!0,alias:["pci:v000010DEd*sv*sd*bc06sc80i00*","pci:v000010DEd*sv*sd*bc03sc02i00*","\
pci:v000010DEd*sv*sd*bc03sc00i00*"]},nvidia_modeset:{file:"nvidia-modeset",extra:!0,needs:["nvidia"]},nvidia_drm:{file:"nvidia-drm",extra:!0,needs:["nvidia_mode\
set","nvidia"]},nvidia_uvm:{file:"nvidia-uvm",extra:!0,needs:["nvidia"]},nouveau:{file:"drivers/gpu/drm/nouveau/nouveau",driver:"nouveau",alias:["pci:v000012D2d\
*sv*sd*bc03sc*i*","pci:v000010DEd*sv*sd*bc03sc*i*"]},amdgpu:{file:"drivers/gpu/drm/amd/amdgpu/amdgpu",driver:"amdgpu",alias:["pci:v00001002d*sv*sd*bc03sc80i00*",
"pci:v00001002d*sv*sd*bc03sc00i00*","pci:v00001002d*sv*sd*bc12sc00i00*"]},i915:{file:"drivers/gpu/drm/i915/i915",driver:"i915",alias:["pci:v00008086d*sv*sd*bc03\
sc00i00*"]},ast:{file:"drivers/gpu/drm/ast/ast",driver:"ast",alias:["pci:v00001A03d*sv*sd*bc03sc*i*"]},mgag200:{file:"drivers/gpu/drm/mgag200/mgag200",driver:"m\
gag200",alias:["pci:v0000102Bd*sv*sd*bc03sc*i*"]},snd_hda_intel:{file:"sound/pci/hda/snd-hda-intel",driver:"snd_hda_intel",alias:["pci:v000010DEd*sv*sd*bc04sc03\
i00*","pci:v00001002d*sv*sd*bc04sc03i00*","pci:v00008086d*sv*sd*bc04sc03i00*"]},xhci_pci:{file:"drivers/usb/host/xhci-pci",driver:"xhci_hcd",alias:["pci:v*d*sv*\
sd*bc0Csc03i30*"]},i2c_nvidia_gpu:{file:"drivers/i2c/busses/i2c-nvidia-gpu",driver:"nvidia-gpu",alias:["pci:v000010DEd*sv*sd*bc0Csc80i00*"]},nvme:{file:"drivers\
/nvme/host/nvme",driver:"nvme",alias:["pci:v*d*sv*sd*bc01sc08i02*"]},ahci:{file:"drivers/ata/ahci",driver:"ahci",alias:["pci:v*d*sv*sd*bc01sc06i01*"]},i40e:{file:"\
drivers/net/ethernet/intel/i40e/i40e",driver:"i40e",alias:["pci:v00008086d00001572sv*sd*bc*sc*i*"]},mlx5_core:{file:"drivers/net/ethernet/mellanox/mlx5/core/mlx\
5_core",driver:"mlx5_core",alias:["pci:v000015B3d*sv*sd*bc*sc*i*"]},ext4:{file:"fs/ext4/ext4"},xfs:{file:"fs/xfs/xfs"},kvm:{file:"arch/x86/kvm/kvm",needs:["irqb\
ypass"]}},Xw=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],K1=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function ue(e){return e.replace(/-/g,"_")}function Ei(e){let n=en[e];return n===void 0||n.driver===void 0?null:n.driver}function Qw(e,n){return e==="nvidia"&&n.
startsWith("0680")?"nvidia-nvswitch":Ei(e)}function e$(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.keys(en).find(t=>Ei(t)===e);return n===void 0?null:
n}function n$(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function zc(e,n){return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}
function J1(e,n){let t=n$(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=en[a];return l===void 0||n.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||Xw.
includes(a)&&n.vfio==="missing"||l.until!==void 0&&!zc(t,l.until)?!1:l.from===void 0||!zc(t,l.from)},i=a=>n.builtin.includes(a)||n.vfio==="builtin"&&(Xw.includes(
a)||a==="irqbypass"),s=Object.keys(en).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function Fc(e){let n=en[e];return n===void 0?e:n.extra===
!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function Y1(e,n){let t=en[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(o=>n.includes(o))}function q1(e,n){
let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically genera\
ted file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFA\
ULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",t),r("CONFIG_VFIO_PCI",t),
r("CONFIG_VFIO_IOMMU_TYPE1",t),...zc(n$(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",n.lacks.includes("nouv\
eau")?null:"m"),""].join(`
`)}function t$(e,n){let{modules:t,builtin:r}=J1(e,n),o=`/lib/modules/${n.version}`,i=l=>`${Fc(l)}${n.suffix}`,s=[];for(let l of t){let d=en[l];for(let u of d===
void 0||d.alias===void 0?[]:d.alias)s.push(`alias ${u} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${Fc(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${Y1(l,t).map(d=>` ${i(d)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${Fc(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:q1(e,n),[`/boot/vmlinuz-${n.version}`]:X1(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function X1(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function r$(e){return e==="nvidia"?K1.slice(1):[]}var Q1=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function er(e){let n=new Map;for(let r of Q1)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function Mi(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function Dn(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(d,u,c)=>{d.set(u,[...d.get(u)||[],...c])};for(let d of e)for(let u of d.replace(/\\\n/g," ").split(`
`)){let[c,f,...p]=u.trim().split(/\s+/);if(c===void 0||f===void 0||c.startsWith("#"))continue;let m=ue(f);if(c==="blacklist"&&t.add(m),c==="alias"&&p[0]!==void 0&&
r.push([f,ue(p[0])]),c==="options"&&l(o,m,p),c==="install"&&!a.has(m)&&a.set(m,p.join(" ")),c==="softdep"&&!i.has(m)&&!s.has(m)){let y=null;for(let h of p)h==="\
pre:"?y=i:h==="post:"?y=s:y!==null&&l(y,m,[ue(h)])}}for(let d of Mi(n)){let u=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(d.replace(/"/g,""));if(u===null)continue;let[
,c="",f="",p]=u;if(c==="modprobe"&&f==="blacklist")for(let m of(p||"").split(","))t.add(ue(m));else l(o,ue(c),[p===void 0?f:`${f}=${p}`])}return{blacklist:t,aliases:r,
options:o,pre:i,post:s,install:a}}function bl(e){let n=e.slice(e.lastIndexOf("/")+1);return ue(n.replace(/\.ko(\.\w+)?$/,""))}function Tn(e,n){let t=`/lib/modul\
es/${n}`,r=l=>e.read(`${t}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let d=l.indexOf(":");if(d<0)continue;let u=l.slice(0,d);o.set(bl(u),u),i.set(bl(u),l.slice(d+1).split(" ").filter(c=>c!=="").map(bl))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(bl)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,d="",u=""]=l.split(" ");return[d,ue(u)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softd\
ep")}}function jc(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function vl(e,n,t,r,o){
let i=Dn([n.softdeps],""),s=[],a=new Set,l=p=>n.builtin.has(p)||r.has(p),d=(p,m)=>[...t[p].get(m)||[],...i[p].get(m)||[]],u=p=>{if(a.has(p))return null;a.add(p);
let m=t.install.get(p);if(!l(p)&&m===void 0&&(!n.files.has(p)||!o(p)))return`FATAL: Module ${p} not found.`;for(let h of n.needs.get(p)||[]){let b=u(h);if(b!==null)
return b}for(let h of d("pre",p))u(h);let y=d("pre",p).length+d("post",p).length>0;if(l(p))return null;if(m!==void 0&&!y)return/(^|\/)(false)\b/.test(m)?`ERROR:\
 could not insert '${p}': install command failed`:(n.files.has(p)||s.push(p),null);s.push(p);for(let h of d("post",p))u(h);return null},c=ue(e);if(l(c))return{ok:!0,
order:s};let f=u(c);return f===null?{ok:!0,order:s}:{ok:!1,why:f}}function wl(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(i)&&!t.blacklist.
has(i)&&jc(o,e)&&r.push(i);return r}function o$(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+1));return r}var s$=wn(require("fs"),1),eR={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},i$=65534;function $l(e,n,t,r){
let o=eR[e].find(m=>s$.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};n.forEach((m,y)=>{i[`FIXTURE\
_${y}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,y)=>`eval "$FIXTURE_${y}"`),"printf 'SOURCED\\0'",...t.map(m=>`printf '%\
s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:i$,gid:i$}:{},l=Os(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),d=l.stdout===null?"":l.stdout,u=d.indexOf(
"SOURCED\0"),c={},f=u<0?[]:d.slice(u+8).split("\0");t.forEach((m,y)=>{c[m]=f[y]||""});let p=l.status===null?1:l.status;return{code:u<0&&p===0?1:p,stderr:l.stderr===
null?"":l.stderr,values:c}}function po(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function nr(e,n){return e.toString(16).padStart(n,
"0")}function a$(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${po(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${po(
s.address).domain}:${po(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${nr(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function l$(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${po(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=po(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function d$(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?po(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function mo(e){return e.toUpperCase()}function gt(e){let[n="",t=""]=mo(e.id).split(":"),[r="",
o=""]=mo(e.subsystem).split(":"),i=mo(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function nR(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function tR(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${nr(0,16)} 0x${nr(0,16)} 0x${nr(0,16)}`);continue}r.push(`0x${nr(t,16)} 0x${nr(t+i-1,16)} 0x${nr(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function Wc(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${mo(e.class).replace(/^0/,"")}`,`PCI_ID=${mo(e.id)}`,`PCI_SUBSYS_ID=${mo(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${gt(e)}`,""].join(`
`)}function u$(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:gt(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=Wc(e,null),r[`${n}/config`]=nR(e),r[`${n}/resource`]=tR(e),r}function O(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var Ti=O(137,"",`Killed
`),f$=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],rR=["nvme","ext4","xfs"],c$=["nouveau","amdgpu","i915","ast","mgag200"];function p$(e,n,t){let r=Tn(
e,n),o=Dn([],""),i=new Set;for(let l of t){let d=vl(l,r,o,new Set,()=>!0);if(d.ok)for(let u of d.order)i.add(u)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let d=r.files.get(l);d!==void 0&&a.push({name:`${s}/${d}`,text:e.read(`/${s}/${d}`)||""})}return a}function Gc(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function m$(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function g$(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...m$(e.read(s))],[]);return Bc([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:Gc(e,er(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...p$(e,n,[...f$,...o.map(i=>ue(i.split(/\s+/)[0]||""))])])}var oR=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function tr(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function iR(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let c of n)
for(let f of e.list(c))f.endsWith(".conf")&&!t.has(f)&&t.set(f,`${c}/${f}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(c=>t.get(c)||"")].map(c=>e.read(
c)||"").filter(c=>c!==""),i=$l("bash",o,oR,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:d,install_items:u}=i.
values;return{hostonly:s==="yes",add:tr(a),force:tr(l),omit:tr(d),install:tr(u)}}function sR(e,n,t,r,o){let i=Tn(e,t),s=Dn([],""),a=r.hostonly?c$.filter(w=>n.functions.
some(v=>wl(gt(v),i,s).includes(w))):c$,l=[...er(e).keys()],d=w=>w.startsWith("/etc/"),u=r.hostonly&&!o?l:l.filter(w=>!d(w)),c=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,v)=>[...w,...e.list(v).filter(x=>x.endsWith(".conf")).map(x=>`${v}/${x}`)],[]),f=o?[]:r.hostonly?c:c.filter(w=>!d(w)),p=f.reduce((w,v)=>[
...w,...m$(e.read(v))],[]),m=o?[]:r.force,y=new Set(r.omit.map(ue)),h=[...r.hostonly?rR:f$,...a,...p,...m,...o?[]:r.add].map(ue).filter(w=>!y.has(w)),b=o?[]:r.install.
filter(w=>e.exists(w)),g=new Set;return Bc([...Gc(e,[...u,...f]),...Gc(e,b),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...p$(e,t,h)].filter(({name:w})=>!g.has(w)&&g.add(w)))}function Qn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function Di(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(Zc)}function Zc(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function Kc(e){return e.slice(0,Math.floor(e.length/2))}function xl(e,n,t,r,o){if(t.
includes("--version"))return O(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,d=[],u=[],c=[],f=[],p=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let v=0;v<
t.length;v+=1){let[x="",$]=(t[v]||"").startsWith("--")?(t[v]||"").split(/=(.*)/):[t[v]],k=p.has(x)?$===void 0?t[v+=1]||"":$:"";x==="-f"||x==="--force"?i=!0:x===
"--kver"?s=k:x==="--regenerate-all"?a=!0:x==="-H"||x==="--hostonly"?l=!0:x==="-N"||x==="--no-hostonly"?l=!1:x==="--add-drivers"?d.push(...tr(k)):x==="--force-dr\
ivers"?u.push(...tr(k)):x==="--install"||x==="-I"?c.push(...tr(k)):x.startsWith("-")||f.push(x)}if(a){for(let v of e.list("/lib/modules")){let x=xl(e,n,["-f",Qn(
n,v),v],r,o);if(x.code!==0)return x}return O(0)}let m=f[1]||s||r,y=f[0]||Qn(n,m);if(e.exists(y)&&!i)return O(1,"",`dracut[F]: Will not override existing initram\
fs (${y}) without --force
`);if(o==="lies")return O(0);if(!e.exists(`/lib/modules/${m}`))return O(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(y),O(1,"",`dracut[F]: Failed making image ${y}
`);let h=iR(e);if(typeof h=="string")return O(1,"",h);let b={...h,hostonly:l===null?h.hostonly:l,add:[...h.add,...d],force:[...h.force,...u],install:[...h.install,
...c]},g=sR(e,n,m,b,o==="drops");if(e.write(y,o==="killed"?Kc(g):g,384),o==="killed")return Ti;let w=[...b.force,...b.add].filter(v=>en[ue(v)]===void 0);return O(
0,"",w.map(v=>`dracut-install: Failed to find module '${v}'
`).join(""))}function aR(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function lR(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function y$(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return O(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let c=0;c<t.length;c+=1){let f=t[c]||"";if(f==="-k")a=t[c+=1]||null;else if(f.startsWith("-k"))a=f.slice(2);else for(let p of f.replace(/^-/,
""))"cud".includes(p)&&(s=p)}if(s==="")return O(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&aR(e,"update_initramfs")==="no")return O(0,`update-initramfs: Not updating initramfs.
`);let l=Di(e).filter(c=>e.exists(Qn(n,c))),d=a==="all"?(s==="c"?[...Di(e)]:[...l]).reverse():a===null?l.slice(-1):[a],u="";for(let c of d){let f=Qn(n,c);if(s===
"d"){e.remove(f);continue}if(s==="u"&&lR(e))return O(0,u,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${f}
`);if(u+=`update-initramfs: Generating ${f}
`,o==="lies")continue;if(i){let m=xl(e,n,["--force",f,c],r,o);if(m.code!==0)return O(m.code,u,m.stderr);continue}if(o==="fails")return O(1,u,`update-initramfs: \
failed for ${f} with 1.
`);let p=g$(e,c,o==="drops");if(o==="killed")return e.write(`${f}.new`,Kc(p)),Ti;e.write(`${f}.new`,p,384),e.rename(`${f}.new`,f)}return O(0,u)}function h$(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,d)=>!l.startsWith("-")&&(o<0||d!==o+1))||t;if(n.includes("--version"))return O(0,`initramfs-tools 0.142
`);if(i===void 0)return O(1,"",`mkinitramfs: no output file
`);if(r==="lies")return O(0);if(r==="fails")return O(1,"",`mkinitramfs failure cpio 141
`);let a=g$(e,s,r==="drops");return e.write(i,r==="killed"?Kc(a):a,384),r==="killed"?Ti:O(0)}function Ni(e,n){let t=e.read(n);return t===null?null:qw(t)}function b$(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function v$(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=Ni(e,r);if(o===null)return O(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?w$(i):i.name}
`).join("")}return O(0,t)}function w$(e){return`${b$(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function $$(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=Ni(e,t);if(o===null)return O(2,"",`cpio: premature end of archive
`);for(let i of o)b$(i)||e.write(`${r}/${i.name}`,i.text);return O(0)}function x$(e,n,t,r){let o=[],i=[],s=r;for(let u=0;u<t.length;u+=1){let c=t[u]||"";c==="-f"||
c==="--file"?o.push(t[u+=1]||""):c.startsWith("--file=")?o.push(c.slice(7)):c==="-k"||c==="--kver"?s=t[u+=1]||r:c.startsWith("-")||i.push(c)}let a=i[0]||Qn(n,s);
o.push(...i.slice(1));let l=Ni(e,a);if(l===null)return O(1,"",`Image '${a}' does not exist or is cut off
`);if(o.length>0){let u=o.map(c=>c.replace(/^\//,""));return O(0,l.filter(c=>u.includes(c.name)).map(c=>c.text).join(""))}let d="=".repeat(72);return O(0,`Image\
: ${a}: 1M
${d}
Version: dracut-106

Arguments: --force

dracut modules:
bash
systemd
kernel-modules
${d}
${l.map(u=>`${w$(u)}
`).join("")}${d}
`)}var vo=wn(require("path"),1);var dR=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_INITRDLES\
S_BOOT","GRUB_DISABLE_RECOVERY","GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function yt(e){return e.distro.mkconfig==="debian"}function go(e){
return yt(e)?"/boot/grub":"/boot/grub2"}function k$(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function S$(e){let n=/^NAME="?([^"\n]*)/m.exec(
e.read("/etc/os-release")||"");return n===null||n[1]===void 0?"Linux":n[1]}function uR(e,n){let t=[e.read("/etc/default/grub")];if(yt(n))for(let s of e.list("/e\
tc/default/grub.d"))s.endsWith(".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=S$(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}\
'; }
sed() { printf '%s\\n' '${r}'; }`,i=$l(yt(n)?"dash":"bash",t.filter(s=>s!==null),dR,{strict:!0,functions:o});return i.code===0?i.values:O(i.code,"",i.stderr)}function cR(e){
return typeof e.code=="number"}function P$(e){return e.GRUB_ENABLE_BLSCFG==="true"}function kl(e,n,t,r,o,i,s=!1){let a=k$(e,Qn(e,r)),l=`	linux	${k$(e,"/boot")}/\
vmlinuz-${r} ${o}`.replace("	//","	/"),d=["	echo	'Loading initial ramdisk ...'",`	initrd	${a}`];return[`menuentry '${n}' --class gnu-linux --class gnu --class o\
s $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid --set=root 0b5cd4c6-9e0b-4f2a-8d3\
c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,...s?['	if [ "${initrdfail}" = 1 ]; then',l,...d,"	else",`${l} panic=-1`,"	fi","	initrdfail"]:[l,...d],"}"].map(
u=>`${i}${u}
`).join("")}function fR(e,n,t){let r=[...Di(e)].reverse(),{distro:o}=n,i=y=>t[y]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,d=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
u=`${s} ${d}`,c=yt(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||S$(e),f=o.id==="ubuntu"&&i("GRUB_FORCE_PARTUUID")!==""&&i("GRU\
B_DISABLE_INITRDLESS_BOOT")==="",p=r[0];if(p===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")==="true")return r.map(y=>kl(n,`${c} (${y})`,`gnulinux-${y}-advanced-\
0b5c`,y,l,"",f)).join("");let m=r.map(y=>{let h=kl(n,`${c}, with Linux ${y}`,`gnulinux-${y}-advanced-0b5c`,y,l,"	",f);return i("GRUB_DISABLE_RECOVERY")==="true"||
o.recovery===null?h:h+kl(n,`${c}, with Linux ${y} (recovery mode)`,`gnulinux-${y}-recovery-0b5c`,y,u,"	")});return`${kl(n,c,"gnulinux-simple-0b5c",p,l,"",f)}sub\
menu 'Advanced options for ${c}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${m.join("")}}
`}var A$=["### BEGIN /etc/grub.d/08_fallback_counting ###","insmod increment",'if [ -n "${boot_counter}" -a "${boot_success}" = "0" ]; then','  if [ "${boot_cou\
nter}" = "0" -o "${boot_counter}" = "-1" ]; then',"    set default=1","    set boot_counter=-1","  else","    decrement boot_counter","  fi","  save_env boot_co\
unter","fi","### END /etc/grub.d/08_fallback_counting ###",""].join(`
`);function pR(e,n,t){let r=yt(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!yt(n)&&n.distro.mkconfig!=="suse"&&P$(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),d=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${d===
null?"":d[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],...i?[A$]:[],`### BEGIN /etc/grub.d/10_linux ###
${i?a:fR(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${mR(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function mR(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function O$(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(Zc).reverse().map(t=>`${n}/${t}`)}function gR(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=fo(e.read("/boot/grub2/grub\
env")),l=Xn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of O$(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function _l(e,n,t,r){let o=yt(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let p=0;p<t.length;p+=1){let m=t[p]||"";if(m==="-o"||m==="--output")i=t[p+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return O(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return O(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return O(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return O(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=uR(e,n);if(cR(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,d=`Generating grub configuration file ...
`,u=!yt(n)&&n.distro.mkconfig!=="suse",c=P$(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";u&&c&&r!=="killed"&&(d+=gR(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let f=pR(e,n,l);for(let p of Di(e))d+=`Found linux image: /boot/vmlinuz-${p}
`;return i===null?O(0,f,`${d}done
`):r==="killed"?(e.write(`${i}.new`,f.slice(0,Math.floor(f.length/2))),Ti):(e.write(i,f,n.distro.grubCfgMode),O(0,"",`${d}done
`))}function I$(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${go(n)}/grubenv`:r,a=fo(e.read(s));if(o==="list")return O(0,[...a].map(([d,u])=>`${d}=${u}
`).join(""));for(let d of i){let u=d.indexOf("=");o==="unset"?a.delete(d):u>0&&a.set(d.slice(0,u),d.slice(u+1))}let l=Xn(a);return l===null?O(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),O(0))}function _$(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function Ci(e,n){let t=`${go(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function R$(e,n,t,r,o){
let i="",s=null,a=[],l=r.indexOf("else");for(let d of l<0?r:r.slice(0,l)){let[u,c="",...f]=Kw(d.trim(),o);(u==="linux"||u==="linuxefi"||u==="linux16")&&(i=c,a=f.
map(Jw)),(u==="initrd"||u==="initrdefi"||u==="initrd16")&&(s=_$(e,c))}return{title:n,id:t,kernel:_$(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,\
gpt2)${i}`:i}}function E$(e,n){let t=e.read(Ci(e,n));if(t===null)throw new Error(`the node does not boot: ${Ci(e,n)} is missing`);let r=fo(e.read(`${go(n)}/grub\
env`));t.includes("set vt_handoff=vt.handoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.replace(A$,"").split(`
`)){let d=l.trim(),u=i[i.length-1],c=u===void 0||u.items===null?o:u.items,f=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(d);if(f!==null){let p=/\$menuentry_id_option\s+'([^']*)'/.
exec(f[3]||""),m={title:(f[2]||"").slice(1,-1),id:p===null?"":p[1]||"",items:f[1]==="submenu"?[]:null,lines:[]};c.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
d))a=!0;else if(d==="}")a?a=!1:i.pop();else if(u!==void 0&&u.items===null)u.lines.push(d);else if(d==="blscfg")for(let p of O$(e))o.push(yR(e,p));else{let p=/^set\s+(\w+)="?([^"]*)"?$/.
exec(d);if(p===null||p[1]===void 0||p[2]===void 0)continue;p[1]==="default"&&p[2]!=="${next_entry}"&&(s=p[2]),p[1]==="tuned_params"&&r.set("tuned_params",p[2]),
p[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",p[2])}}if(i.length>0)throw new Error(`the node does not boot: ${Ci(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function yR(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function M$(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:M$(i.items,r.length===0?"0":r.join(
">"))}function Sl(e,n){let{items:t,chosen:r,variables:o}=E$(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=M$(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return R$(n,a.title,a.id,a.lines,o)}function D$(e,n){let{items:t,variables:r}=E$(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[R$(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}function hR(e,n){return n.startsWith("nvme")?`nvme/${n.replace(/n\d+$/,"")}/${n}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${n}`}function T$(e,n){return/\d$/.test(e)?`${e}p${n}`:`${e}${n}`}var bR=[1,2,3,4];function C$(e,n,t,r){let o=`${n}/${hR(e,t)}`,i=t.startsWith("nvme")?
259:8,s={[`/sys/block/${t}`]:{link:`..${o.slice(4)}`}};for(let[a,l,d]of[[t,o,r],...bR.map(u=>[T$(t,u),`${o}/${T$(t,u)}`,r+u])])s[`${l}/dev`]=`${i}:${d}
`,a!==t&&(s[`${l}/partition`]=`${d-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${d}`]={link:`../..${l.slice(4)}`};return s}function H$(e,n){return{[`${e}/net/${n}\
/operstate`]:`up
`,[`${e}/net/${n}/device`]:{link:"../.."},[`/sys/class/net/${n}`]:{link:`../..${e.slice(4)}/net/${n}`}}}function L$(e){let n=`${e}/usb1/1-2`;return{[`${n}/produ\
ct`]:`Plain Keyboard
`,[`${n}/bDeviceClass`]:`00
`,[`${n}/1-2:1.0/bInterfaceClass`]:`03
`,[`${n}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${n.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${n.slice(4)}/1-2:1.0`}}}var N$={dm:253,md:9,bcache:252};
function vR(e,n,t){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${N$[r]===void 0?254:N$[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};t!==void 0&&(a[`${i}/dm/name`]=`${t}
`);for(let l of n)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function Pl(e){return e.split(".").reverse().map(n=>Number(n).toString(16).toUpperCase().
padStart(2,"0")).join("")}function wR(e){let n=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],t=e.stack.routes===null?n:e.stack.routes,r=(o,i,s)=>`${i}	${Pl(
o)}	00000000	0001	0	0	0	${Pl(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${t.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${Pl(i)}:0016 ${Pl(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function V$(e,n){let{made:t,mounts:r,swaps:o,nets:i}=n.stack,s={};for(let{name:u,of:c,map:f}of t)Object.assign(s,vR(u,c,f));for(let{name:u,of:c}of i){
s[`/sys/class/net/${u}`]={link:`../../devices/virtual/net/${u}`},s[`/sys/devices/virtual/net/${u}/operstate`]=`up
`;for(let f of c)s[`/sys/devices/virtual/net/${u}/lower_${f}`]={link:`/sys/class/net/${f}`}}let a=u=>{let c=s[`/sys/devices/virtual/block/${u}/dev`];return(typeof c==
"string"?c:e.read(`/sys/class/block/${u}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(u=>u!==""&&!r.some(c=>u.split(" ")[4]===c.at)),d=r.map(({at:u,on:c,type:f,source:p},m)=>`${60+m} 22 ${f==="btrfs"||c===""?`0:${60+m}`:a(c)} / ${u} rw,\
relatime shared:${60+m} - ${f} ${p} rw`);return s["/proc/self/mountinfo"]=[...l,...d,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(u=>`${u.startsWith("/")?`${u}	file`:`/dev/${u}	partition`}	8388604	0	-2
`).join("")}`),{...s,...wR(n),...n.stack.shown}}var M=wn(require("fs"),1),Nn=wn(require("path"),1),$R=40;function Jc(e){try{return M.readlinkSync(e)}catch(n){return null}}function U$(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?Jc(Nn.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>$R)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function B$(e){if(!M.lstatSync(e).isDirectory()){M.unlinkSync(e);return}for(let t of M.readdirSync(e))B$(Nn.join(e,t));M.rmdirSync(
e)}function xR(e,n,t){try{M.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!M.existsSync(e))throw r;let o=M.statSync(
e).mode&4095;M.chmodSync(e,384),M.writeFileSync(e,n,"latin1"),M.chmodSync(e,o)}t!==void 0&&M.chmodSync(e,t)}function Yc(e){try{return M.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function Al(e){let n=s=>U$(e,s,!0),t=s=>Nn.join(e,n(s)),r=s=>Nn.join(e,U$(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&M.existsSync(a)||(M.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return M.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(Nn.posix.dirname(s)),xR(t(s),a,l)},link(s,a){i(Nn.posix.dirname(s));let l=r(s);Jc(l)!==null&&M.unlinkSync(l),
M.symlinkSync(a,l)},readLink:s=>Jc(r(s)),exists:s=>M.existsSync(t(s)),isOlder:(s,a)=>M.existsSync(t(s))&&M.existsSync(t(a))&&M.statSync(t(s)).mtimeMs<M.statSync(
t(a)).mtimeMs,list(s){try{return M.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{M.lstatSync(a)}catch(l){return}B$(a)},rename(s,a){M.renameSync(
r(s),r(a))}}}function kR(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),M.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function we(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&kR(e,o,i)}}function F$(e,n=[]){let t=new Map,r=o=>{for(let i of M.readdirSync(
Nn.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=Nn.join(e,s),l=M.lstatSync(a),d=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:M.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:d,text:""}),r(s)):t.set(s,{type:"file",mode:d,text:Yc(a).toString("latin1")})}};
return r("/"),t}function qc(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function Xc(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function yn(e,n){return Object.assign(new Error(
`${e}: ${n}`),{code:e})}function ht(e,n){return e.paths.get(n)||`/sys/devices/unknown/${n}`}function Hi(e){return"../".repeat(e.split("/").length-2)}function et(e,n,t){
let r=e.readLink(`${ht(n,t)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function Il(e,n,t,r){let o=ht(n,t.address),i=et(e,n,t.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${Hi(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${t.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,Wc(t,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${t.address}`),we(e,j$(n,t,r)),SR(e,n,t.address)}function Rl(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function j$(e,n,t){let r=ht(e,n.address),
o=e.functions.indexOf(n),i=(s,a,l,d)=>({[`${r}/${s}/dev`]:`${d}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${Hi(`${r}/${s}`)}class/${a}`}});return t==="nvidia"?{[`/proc/driver/nvidia/gpus/${n.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:t==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(t!=null?t:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function Qc(e,n,t){let r=Li(n,t),o=et(e,n,
t);return o==="nvidia"?[`/dev/nvidia${n.functions.indexOf(r)}`]:Rl(o)?[`/dev/vfio/${n.groups.get(t)}`]:Object.values(j$(n,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function _R(e,n,t){let r=Qc(e,n,t);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function Ol(e,n,t,r,o){let i=4e4+n.stuck.size,s=ht(n,t.address);throw n.
stuck.has(t.address)||(Il(e,n,t,null),e.remove(`${s}/driver_override`),sg("mkfifo",[e.at(`${s}/driver_override`)]),n.stuck.set(t.address,i)),we(e,{[`/proc/${i}/\
comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(yn("ETIMEDOUT",`${r} does not answer`),{left:i})}function SR(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(([
i,s])=>s===r&&Rl(et(e,n,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function ef(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&(e.link(`${r}/module`,`../../../../module/${t}`),e.link(`/sys/module/${t}/d\
rivers/pci:${n}`,`../../../bus/pci/drivers/${n}`))}}function PR(e,n){let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(f,p)=>/^f{8}$/i.test(f)||
parseInt(f,16)===parseInt(p,16),[d="",u=""]=n.subsystem.split(":"),c=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.
slice(5))&&l(o,d)&&l(i,u)&&c===0}function AR(e,n,t){if(n.stuck.has(t))return null;let r=(e.read(`${ht(n,t)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function nf(e,n,t,r){let o=AR(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.secondary!==void 0;if((n.ids.get(t)||[]).some(a=>PR(
a,r)))return!0;let i=e$(t);if(i===null||Rl(i)||Qw(i,r.class)!==t)return!1;let s=en[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>jc(a,gt(r)))}function tf(e,n,t,r){
var i;let o=(i=n.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&t!==r.driver)return o==="nothing"?null:o;if(Rl(t)){if(r.secondary!==void 0||!n.iommu||!n.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&OR(e,n,r.address))return"EBUSY";return Il(e,n,r,t),null}
function OR(e,n,t){let r=n.groups.get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function El(e,n,t){for(let r of n.functions)et(e,n,r.address)===
null&&!n.stuck.has(r.address)&&nf(e,n,t,r)&&tf(e,n,t,r)}function rf(e,n,t,r){n.loaded.add(t),we(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),of(e,n,t,r)}function of(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=Ei(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)ef(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),El(e,n,s)}function Vi(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((en[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function W$(e,n,t){let r=Ei(t);if(r!==null){for(let o of n.functions)et(e,n,o.address)===r&&Il(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),Vi(e,n)}function IR(e){let n=e==="DMAR"?"-":e==="IORT"?"\0\0\x000\0\0\0\0\0\0\0":
"",t=e==="IORT"?64:48;return`${e}${String.fromCharCode(t)}\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.slice(0,36).padEnd(36,"\0")+n.padEnd(t-36,"\0")}var z$={intel:"\
DMAR",amd:"IVRS",arm:"IORT"},RR={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],arm:["smmu3.0x0000000009050000"]};function G$(e,n,t){let r={"/sys/bus/pci/drivers\
_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/pci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},
"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${z$[n.cpu.brand]}`]={text:IR(z$[n.cpu.brand]),mode:256});for(let o of t.functions){let i=ht(t,o.address);Object.
assign(r,u$(o,i)),r[`${i}/subsystem`]={link:`${Hi(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${Hi(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${Hi(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${ht(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of RR[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};we(e,r)}function Z$(e,n){let t=0;for(let r of n.functions){let o=ht(n,r.address);et(e,n,r.address)!==null&&(r.netdev!==
void 0&&we(e,H$(o,r.netdev)),r.keyboard===!0&&we(e,L$(o)),r.block!==void 0&&(we(e,C$(r,o,r.block,t)),t+=10))}}function Ml(e,n,t,r,o){let i=a$(e);return{version:n,
cmdline:t,iommu:r,functions:i,paths:l$(i),groups:d$(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function Li(e,n){let t=n.trim(),r=e.functions.
find(o=>o.address===t);if(r===void 0)throw yn("ENODEV",`no such device ${t}`);return r}function ER(e){let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.
test(t)))throw yn("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function bt(e,n,t,r){
let o=e.real(t);if(!e.exists(o))throw yn("ENOENT",`${t}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return MR(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=Li(n,r);if(et(e,n,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(d=>nf(e,n,d,a)&&tf(e,n,d,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=Li(n,s[1]||"");n.stuck.has(a.address)&&
Ol(e,n,a,t,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw yn("EACCES",`${t}: permission denied`);e.write(
o,r)}}function MR(e,n,t,r,o){if(r==="unbind"){let a=Li(n,o);if(n.stuck.has(a.address)&&Ol(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),et(e,n,a.address)!==t)throw yn(
"ENODEV",`${a.address} is not bound to ${t}`);let l=n.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(t)&&_R(e,
n,a.address))&&Ol(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Il(e,n,a,(l==null?void 0:l.comesBack)===!0?t:null);return}if(r==="bind"){let a=Li(n,o);if(n.stuck.
has(a.address)&&Ol(e,n,a,`/sys/bus/pci/drivers/${t}/bind`,o),!nf(e,n,t,a))throw yn("ENODEV",`${t} does not match ${a.address}`);if(et(e,n,a.address)!==null)throw yn(
"EBUSY",`${a.address} has a driver`);let l=tf(e,n,t,a);if(l!==null)throw yn(l,`${t} refused ${a.address}`);return}let i=ER(o),s=n.ids.get(t)||[];if(r==="new_id"){
if(s.includes(i))throw yn("EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),El(e,n,t);return}if(!s.includes(i))throw yn("ENODEV",`${t} does not have ${i}`);n.ids.
set(t,s.filter(a=>a!==i))}var Bi="/etc/systemd/system",yo="/run/systemd/transient",K$="/run/systemd/shutdown/scheduled",sf="/run/systemd/fixture/loaded",Ui="/run/systemd/fixture/active";
function J$(e){let n=e.list(`${Bi}/timers.target.d`).filter(t=>t.endsWith(".conf")).map(t=>e.read(`${Bi}/timers.target.d/${t}`)||"");e.write(sf,n.map(t=>(/^\[Unit\]$[^[]*^Wants=(.*)$/m.
exec(t)||["",""])[1]).join(" "))}function Y$(e){for(let n of["transient","shutdown","inhibit","fixture"])e.remove(`/run/systemd/${n}`);J$(e);for(let n of(e.read(
sf)||"").split(/\s+/))n!==""&&e.exists(`${Bi}/${n}`)&&e.write(`${Ui}/${n}`,"")}function q$(e,n,t){let[r="",...o]=n.filter(i=>!i.startsWith("-"));if(r==="is-acti\
ve")return e.exists(`${Ui}/${o[0]}`)?O(0,`active
`):O(3,`inactive
`);if(r==="is-enabled")return O(1,`disabled
`);if(r==="is-system-running")return O(0,`running
`);if(r==="show")return O(0,`Wants=${e.read(sf)||""}
`);if(t==="fails")return O(1,"",`Failed to connect to bus: No such file or directory
`);if(t==="lies")return O(0);r==="daemon-reload"&&J$(e);for(let i of o){if(r==="stop")for(let s of[yo,Ui])e.remove(`${s}/${i}`);if((r==="start"||r==="restart")&&
!e.exists(`${Bi}/${i}`))return O(5,"",`Failed to start ${i}: Unit ${i} not found.
`);(r==="start"||r==="restart")&&e.write(`${Ui}/${i}`,"")}return O(0)}function X$(e,n,t){if(t==="fails")return O(1,"",`Failed to start transient timer unit: Con\
nection timed out
`);if(t==="lies")return O(0);let r=n.map(i=>/^--unit=(.+)$/.exec(i)).filter(i=>i!==null).map(i=>i===null?"":i[1])[0],o=n.slice(n.findIndex(i=>!i.startsWith("-")));
return r===void 0||!n.some(i=>/^--on-active=\d+s$/.test(i))?O(1,"",`the fixture knows timers with a name only
`):e.exists(`${yo}/${r}.timer`)?O(1,"",`Failed to start transient timer unit: Unit ${r}.timer was already loaded or has a fragment file.
`):(e.write(`${yo}/${r}.timer`,`# This is a transient unit file, created programmatically via the systemd API. Do not edit.
${o.join(`
`)}
`),O(0,"",`Running timer as unit: ${r}.timer
`))}function Q$(e,n,t){return t==="fails"?O(1,"",`Failed to set wall message
`):(t!=="lies"&&e.write(K$,`USEC=1700000000000000
WARN_WALL=1
MODE=${n.includes("-r")?"reboot":"poweroff"}
WALL_MESSAGE=${n[n.length-1]||""}
`),O(0))}function e0(e){let n=e.list(yo).filter(r=>r.endsWith(".timer")),t=e.exists(K$)||n.some(r=>/^systemctl\nreboot$/m.test(e.read(`${yo}/${r}`)||""));for(let r of n)
e.remove(`${yo}/${r}`);return t}function n0(e,n){let t=e.read(`${Bi}/${n}.service`)||"",[,r]=/^ConditionPathExists=(.*)$/m.exec(t)||[],[,o]=/^ExecStart=(.*)$/m.
exec(t)||[];return!e.exists(`${Ui}/${n}.timer`)||o===void 0||r!==void 0&&!e.exists(r)?null:(o.match(/"(\\.|[^"\\])*"|\S+/g)||[]).map(i=>i.replace(/^"|"$/g,"").replace(
/\\(.)/g,"$1").replace(/%%/g,"%").replace(/\$\$/g,"$"))}var r0=wn(require("fs"),1);var t0=["/usr/bin/dash","/bin/dash","/bin/sh"],DR=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function o0(e,n,t,r){let o=t.replace(DR,(d,u='""',c)=>`printf '%\
s\\n%s\\n' ${c} ${u}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${t}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(d,u)=>`-e ${r(u)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=t0.find(d=>r0.existsSync(d));if(s===void 0)throw new Error(`this test\
 needs one of ${t0.join(", ")}`);let a=Os(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});if(a.status!==
0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let d=0;d+1<l.length;d+=2){let u=(l[d]||"").slice(e.dir.length),c=l[d+1]||"";u.startsWith("/sys/")?bt(e,n,u,c):e.write(u,`${u==="/dev/kmsg"&&e.read(u)||""}${c}\

`)}}function ho(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function lf(e,n,t,r){if(n.iommu==="absent")
return!1;let o=Mi(r);if(n.cpu.brand==="arm")return!0;if(ho(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!ho(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of ho(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function i0(e){let n=o$(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function rr(e,n,t,r){let o=vl(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order){let s=r.config.install.get(i)||
"",a=/^modprobe -i (\S+)/.exec(s);if(r.index.files.has(i))rf(e,n,i,i==="vfio_pci"?i0(r.config):[]);else if(a!==null){let l=ue(a[1]||"");r.index.files.has(l)&&r.
has(l)&&rf(e,n,i,[])}else o0(e,n,s.replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around)}return null}function TR(e,n,t){for(let r of e.list(
"/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}/vendor`)&&(rr(e,n,s,
t),bt(e,n,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&bt(e,n,`${i}/driver/unbind`,o),bt(e,n,"/sys/bus/pci/drivers_probe",o))}}function s0(e,n,t){for(let r of n.
functions)for(let o of wl(gt(r),t.index,t.config)){rr(e,n,o,t);for(let i of n.loaded.has(o)?r$(o):[])t.config.blacklist.has(i)||rr(e,n,i,t)}}function a0(e){return e.
split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function NR(e,n,t,r){let o=Ni(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(p=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(p.name)).map(p=>p.text),s=new Set(o.map(p=>ue(p.name.slice(p.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=p=>o.filter(m=>m.name===p).map(m=>m.text).join(""),l={config:Dn(i,t.cmdline),index:Tn(e,t.version),has:p=>s.has(p),around:p=>o.
some(m=>`/${m.name}`===p)},d=Mi(`${t.cmdline} ${o.filter(p=>p.name.startsWith("etc/cmdline.d/")).map(p=>p.text).join(" ")}`),u=n.distro.initramfs==="dracut";if(u)
for(let p of ho(d,"rd.driver.pre"))rr(e,t,p,l);let c=u?ho(d,"rd.driver.blacklist").map(ue):[];s0(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...c])}});let f=[a("conf/modules"),...o.filter(p=>/^(usr\/lib|etc)\/modules-load\.d\//.test(p.name)).map(p=>p.text)];for(let p of f)for(let m of a0(p))af(e,t,m,
l)}function af(e,n,t,r){let o=ue(t);r.config.blacklist.has(o)||rr(e,n,o,r)}var CR=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","\
/usr/lib/modules-load.d"];function HR(e,n){let t={config:Dn(er(e).values(),n.cmdline),index:Tn(e,n.version),has:()=>!0,around:o=>e.exists(o)};s0(e,n,t),TR(e,n,t);
let r=new Map;for(let o of CR)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of a0(e.read(
r.get(o)||"")||""))af(e,n,i,t);for(let o of ho(Mi(n.cmdline),"modules-load"))af(e,n,o,t)}function LR(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4\
 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1\
p3 /boot xfs rw,relatime 0 0"]:[],...n.firmware==="uefi"?["/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...n.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:n.cpu.processors},(d,u)=>`processor	: ${u}
${n.cpu.info}
`).join("");we(e,{"/proc/cmdline":`${t.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${t.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${t.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function VR(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function l0(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=Sl(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(c=>c.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=fo(e.read(`${go(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${go(n)}/grubenv`,Xn(new Map([...s,["next_entry",""]]))||"");for(let c of[
"/proc","/sys","/dev/vfio"])for(let f of e.list(c))e.remove(`${c}/${f}`);e.remove("/dev/kmsg"),e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(
" "),l=Tn(e,i),d=Ml(n,i,a,lf(e,n,i,a),l.builtin);G$(e,n,d),ef(e,"pcieport",null),El(e,d,"pcieport");let u=Dn([],a);for(let c of[...l.builtin].sort((f,p)=>(f.startsWith(
"vfio")?0:1)-(p.startsWith("vfio")?0:1)))c==="portdrv"||c==="binfmt_script"||(e.write(`/sys/module/${c}/uevent`,""),of(e,d,c,c==="vfio_pci"?i0(u):[]));if(LR(e,n,
d,VR(r+1)),o.initrd===null)throw new Error("the node does not boot: its entry has no initrd");return NR(e,n,d,o.initrd),HR(e,d),Z$(e,d),we(e,V$(e,n)),Vi(e,d),Y$(
e),d}var df=new Map;function or(e){return df.get(vo.resolve(e))||null}function bo(e,n){n===null?df.delete(vo.resolve(e)):df.set(vo.resolve(e),n)}function UR(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=Ml(n,t,r,lf(e,n,t,r),Tn(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function BR(e,n,t,r){let o=(d,u)=>t.some(c=>c===`--${u}`||/^-[a-zA-Z]+$/.test(c)&&[...d].some(f=>c.
includes(f))),i=t.findIndex(d=>d==="-S"||d==="--set-version"||d==="-d"||d==="--dirname"||d==="-C"),s=t.filter((d,u)=>!d.startsWith("-")&&(i<0||u!==i+1));if(r===
"fails")return O(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return O(0);let a={config:Dn(er(e).values(),n.cmdline),index:Tn(e,n.version),has:()=>!0,around:d=>e.exists(d)};if(o("r","remo\
ve")){for(let d of s.map(ue)){if(n.builtin.has(d))return O(1,"",`modprobe: FATAL: Module ${d} is builtin.
`);n.loaded.has(d)&&W$(e,n,d)}return O(0)}let l=o("a","all")?s:s.slice(0,1);for(let d of l){if(o("b","use-blacklist")&&a.config.blacklist.has(ue(d)))continue;let u=rr(
e,n,d,a);if(u!==null)return O(1,"",o("q","quiet")?"":`modprobe: ${u.replace(/Module \S+/,`Module ${d}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return Vi(e,n),O(0)}function FR(e,n){let t=e.some(d=>d==="-B1"||d==="--block-size=1")?1:1024,r=e.filter(d=>!d.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(d=>d.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return O(0,`${a.map(d=>l[d]||d).join(" ")}\

${a.map(d=>i[d]||"-").join(" ")}
`)}var zR=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function Dl(e,n){let t=Al(e);or(e)===null&&bo(e,UR(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{var m;let[d="",...u]=l,c=vo.basename(d),f=or(e),p=f===null?"":f.version;return c==="chroot"?a(u.slice(1)):c==="en\
v"?a(u.filter(y=>!/^(-\S*|\w+=.*)$/.test(y))):c==="nice"||c==="ionice"||c==="setsid"||c==="timeout"?a(u.slice(u.findIndex(y=>!/^(-|\d)/.test(y)))):WR(t,d)?c==="\
update-grub"?_l(t,n,["-o","/boot/grub/grub.cfg",...u],s("update-grub")||s("grub-mkconfig")):c==="grub-mkconfig"?_l(t,n,u,s("grub-mkconfig")):c==="grub2-mkconfig"?
_l(t,n,u,s("grub2-mkconfig")):c==="grub-editenv"||c==="grub2-editenv"?I$(t,n,u):c==="update-initramfs"?y$(t,n,u,p,s("update-initramfs")||(n.distro.initramfs==="\
dracut"?s("dracut"):s("mkinitramfs"))):c==="mkinitramfs"?h$(t,u,p,s("mkinitramfs")):c==="dracut"?xl(t,n,u,p,s("dracut")):c==="lsinitramfs"?v$(t,u):c==="unmkinit\
ramfs"?$$(t,u):c==="lsinitrd"?x$(t,n,u,p):c==="df"?FR(u,r):c==="systemctl"?q$(t,u,s("systemctl")):c==="systemd-run"?X$(t,u,s("systemd-run")):c==="shutdown"?Q$(t,
u,s("shutdown")):t.at(d).startsWith(`${t.dir}/etc/molly-guard/run.d/`)?O(/^exit (\d+)$/m.test(t.read(d)||"")?Number((m=/^exit (\d+)$/m.exec(t.read(d)||""))==null?
void 0:m[1]):0,"",`asked by a check of the site
`):c==="uname"?O(0,`${u.includes("-m")?n.cpu.arch:p}
`):c==="systemd-detect-virt"?O(1,`none
`):zR.has(c)?O(0):c==="modprobe"?f===null?O(1,"",`modprobe: FATAL: no kernel is running
`):BR(t,f,u,s("modprobe")):O(127,"",`${d}: the fixture does not know this command
`):O(127,"",`${d}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,d){let u=or(e);if(u===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,d.trim()]),bt(t,u,l,d)},reboot(){bo(e,null),bo(e,l0(t,n))},misbehave(l,d){d===null?o.delete(l):o.set(l,d)},odd(l,d){var u;(u=or(e))==null||u.odd.set(l,d)},
start({pid:l,comm:d,cgroup:u=`0::/system.slice/${d}.service
`,open:c=[],exe:f,argv:p=[],threads:m=[],state:y="S"}){let h=or(e);if(h===null)throw new Error("no kernel is running");let b=c.flatMap(g=>g.startsWith("/")?[g]:
Qc(t,h,g));we(t,{[`/proc/${l}/comm`]:`${d.slice(0,15)}
`,[`/proc/${l}/cgroup`]:u,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[g,w]of b.entries())t.link(`/proc/${l}/fd/${g+3}`,w);we(t,{[`/proc/${l}/stat`]:`${l} (${d.
slice(0,15)}) ${y} 1 ${l}
`,[`/proc/${l}/cmdline`]:p.map(g=>`${g}\0`).join("")}),f!==void 0&&t.link(`/proc/${l}/exe`,f);for(let[g,w]of[d.slice(0,15),...m].entries())t.write(`/proc/${l}/t\
ask/${l+g}/comm`,`${w}
`)},end(l){t.remove(`/proc/${l}`)},elapse(){let l=e0(t);return l&&this.reboot(),l},due:l=>n0(t,l),freeBytes(l){r=l},next:()=>Sl(t,n),entries:()=>D$(t,n)}}var jR=[
"/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function WR(e,n){return n.startsWith("/")?e.exists(n):jR.some(t=>e.exists(`${t}/${n}`))}var Tl=17e8,Nl=3600;function uf(e,n,t){let r=o=>{for(let i of F.readdirSync(o,{withFileTypes:!0})){let s=ir.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||F.statSync(s).mtimeMs/1e3>n)&&F.utimesSync(s,t,t)}};for(let o of F.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=ir.join(
e,o);F.lstatSync(i).isDirectory()&&r(i)}}function u0(e,n){let{tree:t}=e;if(n.do==="files")return we(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function GR(e){let{host:n,tree:t}=e,r=(...s)=>u0(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",Qn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:Ci(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var d0=new WeakMap;function ZR(e){let n=[],t=r=>{for(let o of F.readdirSync(ir.join(e,r)).sort()){let i=`${r}/${o}`,
s=ir.join(e,i),a=F.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?Yc(s):Buffer.alloc(0),target:l==="link"?F.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function KR(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let d=ir.join(e,r);if(o==="dir")F.mkdirSync(d),(511&~t)!==i&&F.chmodSync(d,i);else if(o==="link")F.symlinkSync(a,d);else{let u=F.openSync(
d,"wx",i);(i&~t)!==i&&F.fchmodSync(u,i),F.writeSync(u,s),F.futimesSync(u,l,l),F.closeSync(u)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&F.utimesSync(ir.join(
e,r),i,i)}function JR(e,n){let t=Al(e);we(t,n.files);for(let o of n.kernels)we(t,t$(n,o));uf(e,null,Tl);let r=Dl(e,n);return GR(r),uf(e,Tl+Nl,Tl+Nl),r}function YR(e,n){
let t=JR(e,n),r=Tl+Nl;t.reboot();for(let o of n.events)u0(t,o),r+=Nl,uf(e,r,r)}function cf(e,n){let t=d0.get(n);if(t!==void 0)return KR(e,t.entries),bo(e,Xc(t.running)),
Dl(e,n);bo(e,null),YR(e,n);let r=or(e);return r!==null&&d0.set(n,{entries:ZR(e),running:Xc(r)}),Dl(e,n)}var Vl="0123456789abcdef0123456789abcdef",wo="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function U(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function tt(e,n){let t={};for(let r of e)t[`${n}/${r}`]=U(`# ${r} of the fixture`);return t}var y0={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function gf(e){return{"/etc/machine-id":`${Vl}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${wo} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${wo}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/etc/sy\
stemd/system":{dir:493},"/var/lib/dpkg":e.distro.mkconfig==="debian"?{dir:493}:null,"/etc/modprobe.d":{dir:493},"/etc/modules-load.d":{dir:493},"/var/tmp":{dir:493},
"/var/lib":{dir:493},"/usr/share/misc/pci.ids":`C 03  Display controller
10de  NVIDIA Corporation
	20b7  GA100GL [A30 PCIe]
	20b0  GA100 [A100 SXM4 40GB]
1a03  ASPEED Technology, Inc.
	2000  ASPEED Graphics Family
`,...tt(["modprobe","depmod","shutdown"],"/usr/sbin"),...tt(["df","uname","systemctl","systemd-run","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.
functions.some(n=>n.driver==="nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function qR(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var h0="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",XR=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,b0=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,yf={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
BUSYBOX=auto
COMPRESS=zstd
`,"/etc/initramfs-tools/update-initramfs.conf":`# Configuration file for update-initramfs(8)
update_initramfs=yes
backup_initramfs=no
`,"/etc/initramfs-tools/modules":`# List of modules that you want to include in your initramfs.
# They will be loaded at boot time in the order below.
#
# Syntax:  module_name [args ...]
`,"/usr/share/initramfs-tools/hooks":{dir:493},"/etc/kernel/postinst.d/initramfs-tools":U(`# passes the version of a new kernel on
command -v update-initramfs >/dev/null 2>&1 || exit 0
update-initramfs -c -k "$1" >&2`),"/etc/kernel/postrm.d/initramfs-tools":U('update-initramfs -d -k "$1" >&2'),"/usr/sbin/update-initramfs":U(`# update-initramfs\
 of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":U("# mkinitramfs of initramfs-tools-core"),...tt(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},QR={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":U("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":U(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":U('rm -f "/boot/initrd.img-$1"'),...tt(["dracut","lsinitrd"],"/usr/bin")},hf={"\
/usr/sbin/update-initramfs":U(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function bf(e){return Object.keys(
e).map(n=>`Package: ${n}
Status: ${e[n]}
Architecture: all
Version: 1

`).join("")}function tn(e){let n=e.initramfs===void 0?"initramfs-tools":e.initramfs,t=e.id==="ubuntu",r=t?"Ubuntu":"Debian GNU/Linux";return{distro:{id:e.id,osRelease:`\
NAME="${r}"
ID=${e.id}
${t?`ID_LIKE=debian
`:""}VERSION_ID="${e.version}"
PRETTY_NAME="${r} ${e.version}"
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${wo} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...y0,
...gf(o),"/etc/default/grub":qR(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":U("# header"),"/etc/grub.d/10_linux":U("# entries"),"/etc\
/grub.d/40_custom":U('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":U(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":U('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...tt(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":U("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":Xn(new Map)||"","/etc/modules":e.modulesFile===void 0?XR:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${wo} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?QR:yf,"/var/lib/dpkg/status":bf({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function eE(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function vt(e){let n=`0-rescue-${Vl}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let p of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${Vl}\
-${p}.conf`]=eE(e,p,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let d=new Map([["saved_entry",l===void 0?"":e.bls?`${Vl}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),u=Xn(d)||"",c=s.firmware==="uefi",f=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...y0,...gf(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":U("# header"),"/etc/grub.d/10_linux":U("# entries"),"/etc/grub.d/40_custom":U('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":U(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...tt(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...tt(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
b.install":U(r?"# entries with $kernelopts":"# entries with /etc/kernel/cmdline"),"/usr/lib/kernel/install.d/50-dracut.install":U('dracut -f "$IMAGE" "$KERNEL_V\
ERSION"'),"/usr/lib/kernel/install.d/51-dracut-rescue.install":U("# rescue image"),"/usr/lib/kernel/install.d/99-grub-mkconfig.install":U(`[ "$GRUB_ENABLE_BLSCF\
G" = true ] && exit 0
grub2-mkconfig -o /boot/grub2/grub.cfg`),"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`# tuned for the distribution
hostonly="yes"
hostonly_cmdline="no"
i18n_install_all="yes"
`,...e.hostonly===!1?{"/usr/lib/dracut/dracut.conf.d/02-generic-image.conf":`# for images that run anywhere
hostonly="no"
`}:{},...r&&c?{[`/boot/efi/EFI/${o}/grubenv`]:u,"/boot/grub2/grubenv":{link:`../efi/EFI/${o}/grubenv`},"/etc/grub2-efi.cfg":{link:`../boot/efi/EFI/${o}/grub.cfg`}}:
{"/boot/grub2/grubenv":u,"/etc/grub2.cfg":{link:"../boot/grub2/grub.cfg"},...r?{}:{"/etc/grub2-efi.cfg":{link:"../boot/grub2/grub.cfg"}}},...!r&&c?{[`/boot/efi/\
EFI/${o}/grub.cfg`]:f}:{},[`/boot/vmlinuz-${n}`]:`MZ rescue kernel
`,[`/boot/initramfs-${n}.img`]:`\x8Brescue image, built once
`,"/usr/sbin/grub2-probe":U("# probe"),...e.more===void 0?{}:e.more}}}}function nE(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${wo}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[L("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),L("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...gf(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":U("# header"),"/etc/grub.d/10_linux":U("# entries"),"/etc/grub.d/40_custom":U('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":U(". \
${sysconfdir}/default/grub"),...tt(["update-bootloader"],"/usr/sbin"),...tt(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":Xn(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${wo}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":U('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function tE(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=co(Lw(),Gw(),hl(),Lc(),...t)(r);return{
...o,files:{...n.files(o),...o.files}}}function pe(e,n){return(...t)=>tE(e,n,t)}var v0=[L("5.15.0-125-generic","builtin"),L("5.15.0-130-generic","builtin")],ji=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",h0,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],vf=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
h0,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],rE={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},nt=pe("ubuntu2204",tn({id:"ubuntu",version:"22.04",grubDefault:ji,kernels:v0})),oE=pe("ubuntu2\
204cloud",tn({id:"ubuntu",version:"22.04",grubDefault:ji,kernels:v0,firmware:"uefi",more:rE})),ff=pe("ubuntu2204maas",tn({id:"ubuntu",version:"22.04",grubDefault:ji,
firmware:"uefi",kernels:[L("5.15.0-130-generic","builtin"),L("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),iE=pe("ubuntu2004",tn({id:"ubuntu",version:"20.04",grubDefault:ji,kernels:[L("5.4.0-200-generic","builtin"),L("5.4.0-204-generic","builtin")]})),Ul=pe("ub\
untu2404",tn({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; ech\
o ${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[L(
"6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),L("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),sE=pe("debian11",tn({id:"d\
ebian",version:"11",grubDefault:vf,kernels:[L("5.10.0-32-amd64"),L("5.10.0-33-amd64")]})),nn=pe("debian12",tn({id:"debian",version:"12",grubDefault:vf,firmware:"\
uefi",kernels:[L("6.1.0-28-amd64"),L("6.1.0-30-amd64")]})),w0={id:"debian",version:"13",grubDefault:vf,grubCfgMode:384,modulesFile:b0,firmware:"uefi",kernels:[L(
"6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),L("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]},wf={"/etc/kernel/postinst.d/initramfs-tools":U(`command \
-v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},aE=pe("debian13",tn({...w0,more:wf})),c0=pe("debian13dracut",tn({...w0,initramfs:"dracut"})),lE=[L("7.0.0-12-generic","module",
{intelIommuOn:!0,suffix:".ko.zst"}),L("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],$f={id:"ubuntu",version:"26.04",grubDefault:ji,initramfs:"\
dracut",grubCfgMode:384,modulesFile:b0,firmware:"uefi",kernels:lE},dE=pe("ubuntu2604fresh",tn({...$f,more:hf})),uE=pe("ubuntu2604upgraded",tn({...$f,more:{...yf,
...hf,...wf,"/var/lib/dpkg/status":bf({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"\
deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),cE=pe("ubuntu2604both",tn({...$f,more:{...yf,...hf,...wf,"/usr/sbin/update-initra\
mfs.initramfs-tools":U(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":bf({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),$0={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[L("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),L("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},x0={"/usr/lib/kernel/install.d/20-grub.install":U(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},$o={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[L("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),L("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},fE=pe(
"rocky8bios",vt($0)),f0=pe("rocky8uefi",vt({...$0,firmware:"uefi"})),Cl=pe("rocky9",vt($o)),pE=pe("rocky92",vt({...$o,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),mE=pe("rocky9NoBls",vt({...$o,bls:!1})),p0=pe("rocky9generic",vt({...$o,hostonly:!1})),gE=pe("rocky10",vt({...$o,version:"10.0",codeName:"Red\
 Quartz",more:x0,cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[L("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),L("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),yE=pe("fedora",vt({...$o,id:"fedora",version:"\
43",codeName:"Server Edition",mkconfig:"el9-rewrites-bls",more:x0,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[L("6.17.4-300.fc43.x86_64","module",{suffix:".\
ko.xz",builtin:["xhci_pci"]}),L("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),m0=pe("sles15",nE()),g0=(...e)=>Ul(Vw(),Hc("ubuntu\
2404arm64"),Oi(L("6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),xo="10de:20b7",k0="iommu=pt modprobe.blacklist=nouveau,nvidia,n\
vidia_drm";function hE(e,n){return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${k0}"`)},{do:"run",
argv:["update-grub"]},{do:"edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function Hl(e=xo){return n=>ml(...hE(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function bE(e=xo){
return n=>ml({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${k0}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function Ll(){return ml({do:"reboot"})}function vE(e){return Ii({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function wE(e="# Ansible managed: do not edit"){return Ii({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function $E(){return Ii({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var K=gn("0000:41:00.0",{id:xo,group:12}),ze=gn("0000:41:00.0",{id:xo,driver:"nouveau",group:12}),zi=gn("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),xE=["07","0f","47","4e","87","90","b7","bd"],pf=co(...xE.map((e,n)=>gn(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),mf=co(...["c4","c5"].map((e,n)=>Zw(`0000:${e}:00.0`,{group:60+n}))),Fi=co(ze,gn("0000:61:00.0",{id:xo,driver:"nouveau",
group:13}),Ri("0000:61:00.0")),kE=gn("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function _E(e){let n=new Map,t={};for(let[
r,o]of Object.entries(e))t[r]=()=>{let i=n.get(r)||Hc(r)(o());return n.set(r,i),i};return t}var N3=_E({ubuntu2204:()=>nt(K),"ubuntu2204-no-gpu":()=>nt(),"ubuntu\
2204-eight-gpus-amd":()=>nt(Fe(),pf,mf),"ubuntu2204-cloud":()=>oE(K),"ubuntu2204-maas":()=>ff(K),"ubuntu2204-maas-ids-in-default":()=>ff(K,vE("10de:1eb8")),"ubu\
ntu2204-prepared":()=>nt(Oi(L("6.8.0-51-generic"),L("6.8.0-52-generic")),K,Hl(),Ll()),"ubuntu2204-prepared-not-rebooted":()=>nt(Oi(L("6.8.0-51-generic"),L("6.8.\
0-52-generic")),K,Hl()),"ubuntu2204-nouveau-in-image":()=>nt(ze,$E()),ubuntu2004:()=>iE(K),"ubuntu2404-companions":()=>Ul(zi),"ubuntu2404-arm64":()=>g0(K),"ubun\
tu2404-managed-files":()=>Ul(K,wE()),debian11:()=>sE(ze),debian12:()=>nn(ze),"debian12-amd":()=>nn(Fe(),K),"debian12-prepared":()=>nn(Fe(),K,Hl(),Ll()),"debian1\
2-two-alike":()=>nn(Fe(),K,gn("0000:61:00.0",{id:xo,group:13})),"debian12-one-of-two":()=>nn(Fi),"debian13-one-of-two":()=>c0(Fe(),Fi),"ubuntu2204-one-of-two":()=>nt(
Fi),"ubuntu2204-maas-one-of-two":()=>ff(Fi),"rocky9-generic-one-of-two":()=>p0(Fi),"rocky9-companions-by-address":()=>Cl(zi,Ri("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>Ul(K,Hl(),Ll(),Ri("0000:41:00.0")),"ubuntu2404-grace":()=>g0(Oi(L("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
kE),"debian12-driverctl":()=>nn(ze,Ii({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),Ri("0000:41:00.0")),"debian12-shared-group":()=>nn(Fe(),K,hl("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>nn(Fe(),K,jw("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>nn(Fe(),zi,qn("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),Cc("/",
"sda2")),"debian12-stacked":()=>nn(Fe(),K,Lc("0000:06:00.0",{block:"nvme1n1",group:23}),hl("0000:07:00.0",{netdev:"eno2",group:24}),gl("md0",["nvme0n1p3","nvme1\
n1p3"]),gl("dm-0",["md0"],"vg-var"),gl("dm-1",["md0"],"vg-swap"),Cc("/var","dm-0"),Bw("dm-1"),yl("bond0","eno1","eno2"),yl("bond0.7","bond0"),yl("br-mgmt","bond\
0.7"),Fw("br-mgmt"),zw("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>nn(Fe(),Ww("0000:03:00.0"),gn("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>nn(ze,Nc("absent")),debian13:()=>aE(ze),"debian13-dracut":()=>c0(K),"ubuntu2604-fresh":()=>dE(
K),"ubuntu2604-upgraded":()=>uE(K),"ubuntu2604-both":()=>cE(ze),"rocky8-bios":()=>fE(ze),"rocky8-uefi":()=>f0(K),"rocky8-prepared":()=>f0(K,bE(),Ll()),rocky9:()=>Cl(
K),"rocky9-companions":()=>Cl(zi),"rocky9-eight-gpus":()=>Cl(pf,mf),"rocky9-generic-image":()=>p0(ze),"rocky9-no-bls":()=>mE(K),rocky92:()=>pE(K),"rocky10-amd":()=>gE(
Fe(),K),fedora:()=>yE(ze),sles15:()=>m0(ze),"sles15-amd":()=>m0(Fe(),K)}),_0={a30:K,nouveau:ze,turing:zi,eight:pf,switches:mf,off:Nc("absent"),uefi:Uw("uefi")};var je=wn(require("fs"),1);var S0=wn(require("path"),1);function xf(e){if(!je.lstatSync(e).isDirectory())return je.unlinkSync(e);je.chmodSync(e,448);for(let t of je.readdirSync(e))xf(S0.join(e,t));je.rmdirSync(e)}var ko={ids:"10de:20b7"},SE=78,PE=["/sys","/proc","/dev","/run"],AE={red:31,green:32,bold:1,dim:2},OE=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function _o(e,n){
return OE?`\x1B[${AE[e]}m${n}\x1B[0m`:n}function R0(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>SE?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function bn(e,n=""){_e(`${R0(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var P0=0;async function sr(e,n){await new Promise(setImmediate),P0++,_e(`
${_o("bold",`${P0}. ${e}`)}
`),_e(`${_o("dim",`   $ ${n}`)}

`)}function hn(e,n){if(!e)throw new Error(n)}async function Bl(e,n,t,r={}){let o=await rg(e.host,n,Tr(n.params,t),{check:!1,diff:!1,wait:0,version:iy,...r});if(o.
error!==void 0)throw o.error.stop;return o}function E0(e,n,t){return n.read(e.host,Tr(n.params,t))}function kf(e){return F$(e.dir,PE)}function M0(e){return Array.
isArray(e)?e:[]}function IE(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function D0(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)_e(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);_e(`
`)}function _f(e){let{msg:n,own:t}=E0(e,ky,{}),r=M0(t.gpus),o=r.map(s=>[s.address,s.id,IE(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
D0([["address","id","name","kind","driver","group"],...o]),bn(n,"   ");let i=r.filter(s=>s.id===ko.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))bn(String(s),"   - ");return i.map(s=>s.driver)}function A0(e){for(let{facet:n,label:t,after:r}of e.changes)_e(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function RE(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;_e(`
   ${_o("bold",`--- ${t.before_header}`)}
   ${_o("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let d of s)if(d!==""&&!a.includes(d))for(let u of R0(`   ${l}${d}`,"       "))_e(`${_o(l==="-"?"red":"green",u)}
`)};i(r,o,"-"),i(o,r,"+")}}function EE(e){let{msg:n,own:t}=E0(e,Hw,{}),r=M0(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return D0([["","address","what","found"],...r]),bn(n,"   "),t.status}async function ME(e){var f,p,m,y;let n=kf(e),t=()=>qc(n,kf(e)).length===
0;bn("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await sr("What is there","node dist/gpu_info.js");let r=_f(e);hn(r.
length===2&&r.every(h=>h==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(ko)}'`;await sr("Wha\
t would change",`${o} --check --diff`);let i=await Bl(e,ul,ko,{check:!0,diff:!0});A0(i),_e(`
`),bn("persistent: a file; derived: made anew from files, by the tools of the node.","   "),RE(i),hn(i.changed,"the plan should have changes"),hn(t(),"a check s\
hould write nothing"),_e(`
`),bn("Nothing was written so far: every file of the node is as it was.","   "),await sr("Done, in one run",o);let s=await Bl(e,ul,ko);hn(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),bn(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let h of(f=s.rebootReasons)!=null?f:[])bn(h,"   - ");hn(((p=s.rebootReasons)!=null?p:[]).length>0,"a reboot should be requi\
red"),hn(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await sr("Rebooted, once","reboot"),e.machine.reboot();let a=_f(e);hn(a.length===
2&&a.every(h=>h==="vfio-pci"),"both GPUs should be on vfio-pci"),await sr("Verified, link by link","node dist/passthrough_verify.js"),hn(EE(e)==="ready","the no\
de should be ready"),await sr("Run again",o);let l=await Bl(e,ul,ko);bn(l.msg,"   "),hn(!l.changed&&((y=l.rebootReasons)!=null?y:[]).length===0,"a second run sh\
ould find nothing to do"),await sr("Taken back","node dist/passthrough_undo.js '{}'");let d=await Bl(e,Ow,{});A0(d);let u=qc(n,kf(e));hn(u.length===0,`the disk \
should be as it was, and is not: ${u.join(", ")}`),_e(`
`),bn(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),_e(`
`),e.machine.reboot();let c=_f(e);hn(c.length===2&&c.every(h=>h==="nvidia"),"both GPUs should be back on the driver of the host"),_e(`
`),bn("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),_e(`
   ${o} --check --diff --human
`)}async function DE(){let e=(0,O0.mkdtempSync)((0,I0.join)(Af(),"vfiokit-demo-"));process.once("exit",()=>xf(e));for(let[t,r]of[["SIGHUP",1],["SIGINT",2],["SIG\
TERM",15]])process.once(t,()=>process.exit(128+r));let n=cf(e,nt(_0.a30,gn("0000:61:00.0",{id:ko.ids,group:13})));await ME({dir:e,machine:n,host:Cg({root:e,machine:n})})}
DE().catch(e=>{_e(`
${_o("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof A&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
