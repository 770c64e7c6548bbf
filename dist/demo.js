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
var z0=Object.create;var Jl=Object.defineProperty;var j0=Object.getOwnPropertyDescriptor;var W0=Object.getOwnPropertyNames;var G0=Object.getPrototypeOf,Z0=Object.prototype.hasOwnProperty;var K0=(e,n,t)=>n in e?Jl(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var Qi=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var J0=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of W0(n))!Z0.call(e,o)&&o!==t&&Jl(e,o,{get:()=>n[o],enumerable:!(r=j0(n,o))||r.enumerable});
return e};var Sn=(e,n,t)=>(t=e!=null?z0(G0(e)):{},J0(n||!e||!e.__esModule?Jl(t,"default",{value:e,enumerable:!0}):t,e));var mr=(e,n,t)=>K0(e,typeof n!="symbol"?n+"":n,t);var pg=Qi(fg=>{fg._parse=function(e,n,t){return{command:e,args:n,options:t}}});var gg=Qi((jT,mg)=>{mg.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var hg=Qi((WT,yg)=>{yg.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var $g=Qi((GT,wg)=>{"use strict";var b_=require("child_process"),v_=pg(),bg=gg(),w_=hg(),$_=(e,n,t={})=>{let r=v_._parse(e,n,t);return e=r.command,n=r.args,t=r.
options,t={...t},t.stdio=w_(t),{file:e,args:n,options:t,parsed:r}},vg=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":n;wg.exports.sync=(e,n,t)=>{
let r=$_(e,n,t),o;try{o=b_.spawnSync(r.file,r.args,r.options)}catch(a){throw bg({error:a,stdout:"",stderr:"",timedOut:!1})}let i=vg(r.options,o.stdout,o.error),
s=vg(r.options,o.stderr,o.error);return o.error||o.status!==0||o.signal!==null?bg({stdout:i,stderr:s,error:o.error,signal:o.signal,exitCode:o.status,timedOut:o.
error&&o.error.code==="ETIMEDOUT"}):{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var H0=require("fs");var Ef=(...e)=>require("os").tmpdir(...e),Yl={get errno(){return require("os").constants.errno},get signals(){return require("os").constants.signals}};var V0=require("path");var Mf=(...e)=>require("crypto").createHash(...e),Df=(...e)=>require("crypto").randomBytes(...e);function lt(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}var A=class extends Error{constructor(t,r,o={}){super(r);mr(this,"code");mr(this,"param");mr(this,"hint");mr(this,"cause");mr(this,"node");this.name="Stop",this.
code=t,Object.assign(this,o)}};function ql(e){return e instanceof A?e:new A("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please repor\
t it`,{cause:e})}function T(e,n){return new A("E_PARAMS",n,{param:e})}function ve(e,n){return new A("E_HOST",e,n===void 0?{}:{hint:n})}function _(e,n){return new A(
"E_REFUSED",e,n===void 0?{}:{hint:n})}var Y0=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],q0=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Tf(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Nf(e){
return e.toString(16).padStart(2,"0")}function Mo(e){var t;let n=e.attr("/proc/locks")||"";for(let r of Y0){let o=e.stat(r);if(o===null)continue;let[i,s]=[o.dev>>>
8&4095,o.dev&255|o.dev>>>12&1048320],a=`${i===0?"":` ${Nf(i)}:${Nf(s)}`}:${o.ino} `,l=n.split(`
`).find(u=>u.includes(a)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),d=l===void 0||(t=/WRITE\s+(\d+)/.exec(l))==null?void 0:t[1];if(d!==void 0)return new A(
"E_BUSY",`${Tf(e,d)} holds ${r}: a package transaction is running; wait until it ends and run this again`)}for(let r of e.list("/proc"))if(!(!/^\d+$/.test(r)||!q0.
has(e.attr(`/proc/${r}/comm`)||"")))return new A("E_BUSY",`${Tf(e,r)} is building a boot image; wait until it ends and run this again`);return null}var X0="/dev/null";function gr(e){return e.slice(e.lastIndexOf("/")+1)}function Vf(e,n){return gr(e)<gr(n)?-1:gr(e)>gr(n)?1:0}function Xl(e,n){return Cf(gr(e))<
Cf(gr(n))?-1:1}function Cf(e){return Hf(e.replace(/(\.[A-Za-z~][A-Za-z0-9~]*)*$/,""))+Hf(e)+e}function Hf(e){return e.replace(/(\D*)0*(\d*)/g,(n,t,r)=>`${t.replace(
/[^A-Za-z]/g,o=>o==="~"?"\0":String.fromCharCode(256+o.charCodeAt(0)))}${String.fromCharCode(2+r.length)}${r}`)}function Pn(e,n,t=Vf){var o;let r=new Map;for(let i of n)
for(let s of e.list(i)){if(s.startsWith(".")||!/.\.conf$/.test(s)||r.has(s))continue;let a=`${i}/${s}`;if(e.link(a)!==X0){let l=e.real(a);if(l===null||((o=e.stat(
l))==null?void 0:o.type)==="dir")continue}r.set(s,a)}return[...r.values()].sort(t)}function St(e,n,t=Vf){return t(e,n)<0}function Re(e,n){var r;let t=e.real(n);
return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&e.read(t)||""}var es=new WeakMap;function Lf(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return es.set(t,new Map),t}function Bf(e,n,t){let r=es.get(n);return r===
void 0||es.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function oe(e,n,t){let r=es.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var zf=["/lib/modules","/usr/lib/modules"],Q0={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function ue(e){return e.replace(/-/g,"_")}function Fn(e,n){let t=zf.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ie(e){
return oe(e,"kernels",()=>[...new Set(zf.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${Fn(e,t)}/${r}`)!==null)))}
function he(e){return e.attr("/proc/sys/kernel/osrelease")||null}function ns(e){return ie(e).includes(he(e)||"")}function Ql(e,n){var r;let t=n===null?[]:[n,e.real(
n)||""];return(r=ie(e).find(o=>t.some(i=>i.endsWith(`-${o}`)||i.includes(`/${o}/`))))!=null?r:null}function ts(e,n){return ie(e).length>0&&Ql(e,n)===null}var ex={
"modules.dep":":","modules.builtin":"\\s*\\n"},Uf=new Map;function jf(e){return`${e.replace(/\W/g,"\\$&").replace(/_/g,"[-_]")}\\.ko`}function Do(e,n,t){var o;let r=new RegExp(
`^(?:\\S*/)?${jf(t)}\\S*:(.*)$`,"m").exec(e.read(`${Fn(e,n)}/modules.dep`)||"");return(((o=r==null?void 0:r[1])==null?void 0:o.match(/[^/\s]+(?=\.ko)/g))||[]).map(
ue)}function Ff(e,n,t){var l,d;let r=`${n}/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(
`
`),a=(d=Uf.get(s))!=null?d:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return Uf.set(s,a),u=>{let c=a.answers.get(u);if(c!==void 0)return c;let p=new RegExp(`[/\\n]${jf(u)}(?:\\.\\w+)?${ex[t]}`).test(a.text);return a.
answers.set(u,p),p}}function se(e,n){return oe(e,`modules of ${n}`,()=>nx(e,n))}function nx(e,n){let t=Fn(e,n),r=Ff(e,t,"modules.builtin"),o=Ff(e,t,"modules.dep"),
i=he(e)===n;return s=>{let a=ue(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";if(r!==null&&o!==null)return"absent";let l=Q0[a],d=l===void 0?
null:new RegExp(`^${l}=([ym])$`,"m").exec(e.read(`/boot/config-${n}`)||"");return d!==null?d[1]==="y"?"builtin":"module":i&&To(e,s)?tx(e,a)?"module":"builtin":"\
absent"}}function tx(e,n){return`
${e.attr("/proc/modules")||""}`.includes(`
${n} `)}function To(e,n){return e.stat(`/sys/module/${ue(n)}`)!==null}var ed=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function rx(e){let n=[],t=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);n.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:t,lines:o}),t+=o}return n}function Wf(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Ue(e,n){
let t=[];for(let{text:r,line:o,lines:i}of rx(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let a=s[1],l=Wf(s[2]||""),d=a==="alias"?Wf((s[3]||"").split(/[\t ]+/).find(u=>u!=="")||""):s[3]||"";l===null||d===null||d===""&&a!==
"blacklist"||t.push({command:a,name:l,rest:a==="blacklist"?"":a==="options"?d.replace(/\t/g," "):d,path:n,line:o,lines:i})}return t}function V(e,n){return oe(e,
`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...Pn(e,ed)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.
length:r,0,`${Fn(e,n)}/modules.softdep`)}return t.flatMap(r=>oe(e,r,()=>Ue(Re(e,r),r)))})}function No(e){return(e.match(/(?:"[^"]*"?|[^\s"])+/g)||[]).map(n=>{let t=n.
startsWith('"')?n.slice(1).replace(/"$/,""):n,r=t.indexOf("=");return r<=0?{name:t.replace(/-/g,"_"),value:null}:{name:t.slice(0,r).replace(/-/g,"_"),value:t.slice(
r+1).replace(/^"(.*?)"?$/s,"$1")}})}function be(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,value:s}of No(o.rest))i===
t&&(r={value:s,from:o});return r}function ox(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),a=r==="["?e.indexOf(
"]",s+1):-1;if(a<0)return r===t?n+1:-1;let l=!1;for(let d=s;d<a;d++){let u=e.charAt(d+1)==="-"&&d+2<a;(u?e.charAt(d)<=t&&t<=e.charAt(d+2):e.charAt(d)===t)&&(l=!0),
u&&(d+=2)}return l===i?-1:a+1}function nd(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?ox(e,t,n.charAt(
i)):-1;if(s<0&&r<0)return!1;i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function Pt(e){return e===null||/^(?:[1ety]|on)/i.test(e)}function ke(e,n,t){
var r;return(r=e.find(o=>o.command===n&&nd(o.name,t)))!=null?r:null}function Gf(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))o===
"pre:"||o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function Co(e){return Gf(e,["pre:"])}function rs(e,n){let t=ke(e,"softdep",n);
return t!==null&&Gf(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:ke(e,"install",n)}function dt(e,n){return t=>e(t)==="absent"&&rs(n,t)!==null?"module":e(t)}
function Me(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=rs(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var ce="vfiokit_bind",ix=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Zf=`\
install ${ce} ${ix}`;function Kf(e,n){return{address:e.address,card:[e.id,e.subsystem].filter(t=>t!==null).join(":"),variant:n}}function Ho({address:e,card:n,variant:t}){
return`options ${ce} ${e}=${n}${t===null?"":`,${t}`}`}function td(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(n=>`${n} `).join("")}${ce}`}function ee(e){
let n=new Map;for(let t of e)if(!(t.command!=="options"||t.name!==ce))for(let{name:r,value:o}of No(t.rest)){let[i="",s=null]=(o||"").split(",");n.has(r)||n.set(
r,{address:r,card:i,variant:s,from:t})}return[...n.values()]}function rd(e){let n=ke(e,"softdep","vfio_pci");return ke(e,"install",ce)!==null&&n!==null&&Co(n).includes(
ce)}function yr(e){return e.replace(/\.\d$/,"")}function An({address:e,card:n},t){return t!==void 0&&t.address===e&&`${t.id||""}:${t.subsystem||""}:`.startsWith(
`${n}:`)}function hr(e,n){if(!rd(e))return[];let t=new Map(ee(e).map(r=>[r.address,r]));return n.filter(r=>{let o=t.get(r.address);return o!==void 0&&An(o,r)})}
var Vo=new RegExp(`^(?:install ${ce} .*|softdep vfio-pci pre: (?:\\S+ )*${ce})$`);function At(e){var n,t;return(t=(n=new RegExp(`^options ${ce} ([0-9a-f:.]+)=\\S\
+$`).exec(e))==null?void 0:n[1])!=null?t:null}function Jf(e,n){let t=ke(e,"softdep","vfio_pci");return t!==null&&t.path!==n&&!Co(t).includes(ce)?t:ke(e,"install",
"vfio_pci")}var we="/var/lib/vfiokit",Ye=`${we}/journal.jsonl`,os=1;function sx(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n&&(!("entry"in n)||typeof Object(n.entry).kind=="string")?n:null}catch(n){return null}}function ne(e){let n=e.read(Ye);if(n===null)return[];let t=new Map,
r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=sx(i);if(s===null||!("vfiokit"in s)&&!t.has(s.run)||"vfiokit"in s&&s.vfiokit<=os&&![s.claims,s.devices,s.dirs].
every(Array.isArray))throw new A("E_HOST",`${Ye} line ${o+1} is not a journal line; expected JSON with "run" and what belongs to it; restore the file from a bac\
kup or move it away, and undo by hand`);if("vfiokit"in s){if(s.vfiokit>os)throw new A("E_HOST",`${Ye} has format ${s.vfiokit}, expected ${os} at most; use the v\
fiokit that wrote it (version ${s.version}) or a newer one`);t.set(s.run,{...s,released:s.released||[],entries:[],done:!1});continue}let a=t.get(s.run);a!==void 0&&
("entry"in s?a.entries.push(s.entry):a.done=!0)}return[...t.values()]}function Yf(e){return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function qf(e){return e.map(({entries:n,done:t,...r})=>Yf([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Xf(e,n){let t=qf(ne(e));async function r(o){t+=Yf([o]),await e.write(Ye,t,384)}return await r({vfiokit:os,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function od(e,n){let t=ne(e).filter(r=>!n.has(r.run));t.length>0?await e.write(Ye,qf(t),384):e.remove(Ye)}function br(e){
return`${e.thing} ${e.value}`}function ax(e,{except:n,...t}){let r=(n||[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===!0});
return r.length===0?t:{...t,except:r}}function qe(e,n){return Lo(ne(e),n)}function Lo(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(br(i));for(let i of o.claims)t.set(br(i),{claim:ax((r=t.get(br(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function is(e){let n=new Map;for(let{module:t,done:r,released:o,devices:i}of ne(e)){let s=r?o.flatMap(a=>[br(a),a.thing==="line"&&At(
a.value)]):[];for(let[a,{device:{id:l},by:d}]of n)(s.includes(`id ${l}`)||s.includes(a)||i.length>0&&t===d&&d==="gpu_passthrough")&&n.delete(a);for(let a of i)n.
set(a.address,{device:a,by:(n.get(a.address)||{by:t}).by})}return[...n.values()].map(({device:t})=>t)}function id(e,n){let t=ne(e),r=Lo(t).map(br);return n.some(
o=>r.includes(br(o))||t.slice(-1).some(i=>!i.done))}function zn(e,n,t=420){var o,i;let r=e.real(n);return(((i=(o=r===null?null:e.stat(r))==null?void 0:o.mode)!=null?i:t)&4)===0||Qf(e,r!=null?r:n)}function Qf(e,n){
var r,o;let t=n.replace(/\/[^/]*$/,"");return t.length>0&&((((o=(r=e.stat(t))==null?void 0:r.mode)!=null?o:1)&1)===0||Qf(e,t))}var ep=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function op(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function lx(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let a=-o;a<=o;a+=2){let l=i===void 0?0:ip(i,o,a);for(;l<e.length&&l-a<n.length&&
e[l]===n[l-a];)l++;if(s[a+o]=l,l>=e.length&&l-a>=n.length)return dx(r,e.length,n.length)}}return null}function ip(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function dx(e,n,t){var s;let r=[],[o,i]=[n,t];for(let a=e.length-1;a>=0;a--){let l=e[a-1],d=o-i,
u=l===void 0?0:ip(l,a,d);for(;o>u;)r.push([--o,--i]);if(l===void 0)break;d!==-a&&((s=l[d+a-2])!=null?s:0)+1===u?o--:i--}return r.reverse()}function Ot(e,n){if(e===
n)return[];let t=op(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=e.slice(t).match(ep)||[],o=n.slice(t).match(
ep)||[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=lx(r,o);if(s===null)return rp(t,r.join(""),
o.join("")).reverse();let a=[],[l,d,u]=[t,0,0];for(let[c,p]of[...s,[r.length,o.length]]){let f=r.slice(d,c).join("");(c>d||p>u)&&a.push(...rp(l,f,o.slice(u,p).join(
""))),l+=f.length+(r[c]||"").length,[d,u]=[c+1,p+1]}return a.reverse()}var np=/[\s"',]/;function ss(e,n){return n>0&&n<e.length&&!np.test(e.charAt(n-1))&&!np.test(
e.charAt(n))}function tp(e,n){return e!==""&&/^["']/.test(n)&&n.startsWith(e,1)}function rp(e,n,t){let r=op(n,t),[o,i]=[n.slice(r),t.slice(r)];if(tp(o,i))return[
[e+r,0,i.charAt(0)],[e+n.length,0,i.slice(o.length+1)]];if(tp(i,o))return[[e+r,1,""],[e+r+1+i.length,o.length-1-i.length,""]];for(;r>0&&(ss(n,r)||ss(t,r));)r--;
let s=Math.min(n.length,t.length)-r,a=0;for(;a<s&&n[n.length-1-a]===t[t.length-1-a];)a++;for(;a>0&&(ss(n,n.length-a)||ss(t,t.length-a));)a--;return[[e+r,n.length-
r-a,t.slice(r,t.length-a)]]}function sp(e,n){return n.reduce((t,[r,o,i])=>t.slice(0,r)+i+t.slice(r+o),e)}var ux=104448;function vr(e){return Buffer.from(e,"latin1").toString("utf8")}var cx=/[^\s"']+/g,fx=/^[A-Za-z_][\w.-]*=(?=.*[^=])/,ap=/["'\\]/g;function lp(e,n,t,r){
let o=t===null?null:t.replace(ap,""),i="",s=0;for(let a of e.split(/(?<=\n)/)){let l=s+a.length,d=(r==null?void 0:r.includes(a.replace(/\r?\n$/,"")))===!0,u=r===
void 0||d||a.trim()===""?l:s+a.trimEnd().length,c=n.filter(([p,f])=>p<u&&(f>s||(r===void 0?p>=s:p>s)));if(c.length>0&&d)i+=a;else if(c.length>0){let p=s;i+=a.replace(
cx,(f,m)=>{var h;return o!==null&&!o.includes(f.replace(ap,""))&&c.some(([b,g])=>b<=p+m&&g>=p+m+f.length)||r===void 0&&/^[ \t]*GRUB_[A-Z_]+=["']$/.test(a.slice(
0,m+f.length+1))?f:`${r===void 0&&((h=fx.exec(f))==null?void 0:h[0])||""}***`})}s=l}return i}function as(e){return e===""||e.endsWith(`
`)?e:e+`
`}function dp(e,n,t,r,o,i=!1,s=""){let a={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[l,d]=[n||"",t||""];if(r){let c=Ot(l,
d),p=Ot(d,l),f=c.map(([y,h])=>[y,y+h]),m=p.map(([y,h])=>[y,y+h]);return{before:vr(as(lp(l,f,i?d+s:null,o))),after:vr(as(lp(d,m,i?null:l+s,o))),...a}}let u=Math.
max(l.length,d.length);return u>ux?{dst_larger:u,...a}:{before:vr(as(l)),after:vr(as(d)),...a}}function Bo(e){return Mf("sha256").update(e,"latin1").digest("hex")}function up(e){let[n,t]=[2166136261,16777619];for(let r=0;r<e.length;r++){let o=e.charCodeAt(
r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}function sd(e){return e===null?"":`\
sha256:${Bo(e).slice(0,12)}`}var ad=["/boot/grub2/grubenv","/etc/default/grub"];function Uo(e,n){var t,r;return((t=e.stat(n))==null?void 0:t.type)!=="link"||ad.includes(n)?null:`is a symbol\
ic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; put a file in its place`}var px=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function fp(e,n){let t=[],r=[];for(let[o,,i]of Ot(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length,l=a?i.split(/\r?\n/):[i],d=s&&a?"":l.shift()||"";/[^\s"']/.test(d)&&r.push(d),t.push(...l.filter(u=>u.trim()!==""))}return{lines:t,words:r}}function mx(e,n){
let t=px.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;
if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function gx(e,n){return e.filter((t,r)=>{
if(!/^\[.*\]\s*$/.test(t)||!n.has(t.trim()))return!0;let o=e.slice(r+1).find(i=>i.trim()!=="");return o!==void 0&&!o.startsWith("[")})}function yx(e,n,t){let r=e.
indexOf(n);return r<0||e.indexOf(n,r+1)>=0?e:e.slice(0,r)+t+e.slice(r+n.length)}function cp(e,n){return e.split(/(?<=\n)/).filter(t=>t.startsWith("[")||!n.has(t.
replace(/\r?\n$/,"")))}function ld(e,n,t,r=new Map){let o=new Set(n.lines),i=new Set(t),s=n.words.reduce((l,d)=>yx(l,d,r.get(d)||""),cp(e,o).join("")),a=cp(s,o).
map(l=>{let d=l.replace(/\r?\n$/,""),u=mx(d,i);return u===null?"":u+l.slice(d.length)});return gx(a,o).join("")}function ls(e){return e===null?"":Bo(e)}function dd(e,n){let t=e.stat(n);if(t===null)return null;let r=Uo(e,n);if(r!==null)throw _(`${n} ${r}`);if(t.type==="dir"||
t.type==="other")throw _(`${n} is not a regular file; expected one or nothing; move it away`);return e.read(n)}function ds(e,n){let t=n.replace(/\/[^/]*$/,"");return t===
""||e.real(t)!==null?[]:[...ds(e,t),t]}var pp={facet:"persistent",label:e=>e.path,async observe(e,n){let t=dd(e,n.path);return t===n.text?{before:"",after:""}:{
before:sd(t),after:sd(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,n.owner,t,n.restored);await t(),e.remove(ad.includes(n.path)&&
e.real(n.path)||n.path)},pending:()=>null,inverse(e,n){let t=dd(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:ls(t),
after:ls(n.text),splices:Ot(n.text||"",t||""),...fp(t||n.copied||"",n.text||""),...n.lost===void 0?{}:{lost:n.lost},...o===null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.
gid}},dirs:n.text===null?[]:ds(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n,t){return dp(n.path,dd(e,n.path),n.text,n.secret!==void 0||
zn(e,n.path,n.mode),n.secret,t,n.copied)}};var hx=["303730373031","303730373032","1f8b","28b52ffd","fd377a585a","02214c18","04224d18","5d0000","425a68","894c5a4f"];function us(e){let n=e.toString("hex");
return hx.some(t=>n.startsWith(t))}function P(e){let n=e.startsWith('"')?1:0,t=e.indexOf("=");return ze(t<0?e.slice(n):e.slice(n,t))}function fe(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).
replace(/^"/,"").replace(/"$/,"")}function N(e){return fe(e).split(",").filter(n=>n!=="")}function Fe(e,n){return P(e)===P(n)&&fe(e)===fe(n)&&e.includes("=")===
n.includes("=")}function ut(e,n){return e.toLowerCase()===n.toLowerCase()}function ze(e){return e.includes("-")?e.replace(/-/g,"_"):e}var wr="default_hugepagesz",Wn="hugepagesz",jn="hugepages",je=[wr,Wn,jn];function gp(e,n){var d;let t=u=>n.some(c=>c.key===u),r=(...u)=>!vx(It(e,u),It(n,u)),o=t(
wr)&&r(wr);if(t(jn)&&!t(Wn))return(d=o?null:bx(e,It(n,[jn]),t(wr)))!=null?d:mp(e,n,r(...je)?je:[]);let i=t(Wn)&&(t(jn)?r(Wn,jn):r(Wn)),{kept:s,added:a}=mp(e,n,[
...o?[wr]:[],...i?[Wn,jn]:[]]),l=e.findIndex(u=>u.key===Wn);return{added:a,kept:o&&!t(jn)?s.map((u,c)=>{var p;return((p=e[c])==null?void 0:p.key)===jn&&(l<0||c<
l)?null:u}):s}}function bx(e,[n,...t],r){var u;let o=e.filter(c=>c.key===jn),i=c=>{var p;return(p=It(e.slice(0,e.indexOf(c)),[Wn]).pop())==null?void 0:p.value},
s=(u=It(e,[wr]).pop())==null?void 0:u.value,[a,...l]=o.length<2&&!r?o:o.filter(c=>i(c)===void 0||i(c)===s);if(n===void 0||t.length>0||l.length>0)return null;let d=It(
e,[Wn]);return a===void 0?o.length>0||d.length>1||r&&d.some(c=>c.value!==s)?null:{kept:e.map(c=>c.token),added:[n.token]}:{kept:e.map(c=>c===a&&c.value!==n.value?
n.token:c.token),added:[]}}function mp(e,n,t){return{kept:e.map(r=>t.includes(r.key)?null:r.token),added:It(n,t).map(r=>r.token)}}function It(e,n){return e.filter(
t=>n.includes(t.key))}function vx(e,n){return e.length===n.length&&e.every(({key:t,value:r},o)=>{var i,s;return t===((i=n[o])==null?void 0:i.key)&&r===((s=n[o])==
null?void 0:s.value)})}function De(e){return[...e.early,...e.added,...e.late]}function ln(e,n){return e.filter(t=>t.text!==null&&P(t.text)===ze(n))}function Rt(e){for(let n of e)n.text=
null}function hp(e,n){var s;let t=De(e).filter(a=>a.text!==null&&je.includes(P(a.text))),{kept:r,added:o}=gp(t.map(a=>yp(a.text||"")),n.map(yp));for(let[a,l]of t.entries())
l.text=(s=r[a])!=null?s:null;let[i]=ln(e.late,"hugepagesz").slice(-1);i!==void 0&&o.length>0&&o.every(a=>P(a)==="hugepages")?i.text=[i.text,...o].join(" "):e.added.
push(...o.map(a=>({text:a})))}function yp(e){return{token:e,key:P(e),value:fe(e)}}function bp(e,n){let t=i=>n.some(s=>i.text!==null&&Fe(i.text,s)),r=()=>{let i=De(e).filter(t).map(a=>a.text||""),s=n.map(a=>i.length-1-[...i].reverse().findIndex(
l=>Fe(l,a)));return s.every((a,l)=>{var d;return a<i.length&&a>((d=s[l-1])!=null?d:-1)})};if(r())return;let o=n.filter(i=>!De(e).some(s=>s.text!==null&&Fe(s.text,
i)));e.added.push(...o.map(i=>({text:i}))),!r()&&(Rt(De(e).filter(t)),e.added.push(...n.map(i=>({text:i}))))}var ud={huge:hp,row:bp};var wp=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),wx=new Map([["amd_iommu","off"],["iommu","off"]]),
$x=new RegExp(`^(?:${["console|efi|clearcpuid|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nam\
eserver|ifname|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|o\
ptions|partuuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(
/(\w|\))\.(?=[a-z(])/g,"$1[.]")})$`),vp=1023,xx=34;function Fo(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&kx(i);
i===xx&&(r=!r),!s&&t<0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function kx(e){return e===32||e>=9&&e<=13||e===160}function G(e){return Fo(e).map(([n,t])=>e.
slice(n,t))}function dn(e){return wp.has(ze(e))}function fs(e){return wp.get(ze(e))===!0}function Gn(e){return $x.test(ze(e))}function On(e){return e.kind==="hu\
ge"?je:["key"in e?ze(e.key):P(e.token)]}function X(e,n){let t=$p(e,e.length);return xp(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===e[o])}function un(e,n,t=e.
length,r=[]){let o=$p(e,t,r);for(let d of n)xp(o,d);let i=[...o.early,...o.late].map(d=>d.text),s=e.map((d,u)=>{var c;return u<i.length?(c=i[u])!=null?c:null:d}),
a=cs(o.added.map(d=>d.text));for(let d of[...cs(s),...a]){let{length:u}=fe(d);if(!(P(d)!=="vfio_pci.ids"||u<=vp||e.includes(d)))throw _(`vfio-pci.ids on the ker\
nel command line would have ${u} characters, and the kernel takes ${vp} at most; name fewer ids`)}let l=o.early.length;return{kept:s,added:a,tokens:[...cs(s.slice(
0,l)),...a,...cs(s.slice(l)).flatMap(G)],removed:e.filter((d,u)=>s[u]!==d)}}function $r(e){return e.startsWith("#")?"--":e}function Xe(e){let n=e.indexOf("--");
return n<0?e:e.slice(0,n)}function $p(e,n,t=[]){let r=Xe(e).map(o=>({text:o}));return{early:r.slice(0,n),added:[],late:r.slice(n),apart:t}}function xp(e,n){switch(n.
kind){case"flags":return _x(e,n.key,n.has,n.lacks);case"list":return Sx(e,n.key,n.items,n.without||[]);case"token":return Px(e,n.token);case"row":return ud.row(
e,n.tokens);case"huge":return ud.huge(e,n.tokens);case"absent":return Rt(De(e).filter(t=>t.text!==null&&Fe(t.text,n.token)))}}function _x(e,n,t,r){let o=()=>{let a=ln(
De(e),n).flatMap(u=>N(u.text||"")),l=t===void 0?-1:a.lastIndexOf(t),d=u=>a.includes(u)&&(l<0||u===wx.get(ze(n))||a.lastIndexOf(u)>l);return(t===void 0||l>=0)&&!r.
some(d)};if(o())return;for(let a of ln(t===void 0?De(e):e.late,n))kp(a,l=>!r.includes(l));if(t===void 0||o())return;let i=ln(De(e),n),s=i.flatMap(a=>N(a.text||"")).
filter(a=>a!==t&&!r.includes(a));Rt(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function Sx(e,n,t,r){let o=fs(n);for(let p of ln(De(e),n))
kp(p,f=>!r.some(m=>ut(m,f)));let i=ln(De(e),n),s=(o?i:i.slice(-1)).flatMap(p=>N(p.text||""));if(t.every(p=>s.some(f=>ut(f,p))))return;let a=ln(e.late,n),l=o?ln(
[...e.apart.includes(ze(n))?[]:e.early,...e.added],n):i,d=o?a.flatMap(p=>N(p.text||"")):[],u=[];for(let p of[...l.flatMap(f=>N(f.text||"")),...t.filter(f=>!d.some(
m=>ut(m,f)))])u.some(f=>ut(f,p))||u.push(p);let c=o?void 0:a[a.length-1];Rt(l),c===void 0?e.added.push({text:`${n}=${u.join(",")}`}):c.text=`${n}=${u.join(",")}`}
function Px(e,n){let t=ln(De(e),P(n));(Gn(P(n))?t:t.slice(-1)).some(o=>Fe(o.text||"",n))||(Gn(P(n))||Rt(t),e.added.push({text:n}))}function kp(e,n){let t=N(e.text||
""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${(e.text||"").replace(/=[^]*/,"")}=${r.join(",")}`)}function cs(e){return e.filter(n=>n!==null)}var Ax=["0300","0302","0380"],Ox=["0403","0c03","0c80"],Ix={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/,"18ca":/^002[017]$/,
"126f":/^07(18|50)$/},Rx=["1af4:1050","1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","15ad:0710","1414:5353","1414:008a","1414:008c","1414:008e","8\
0ee:beef","1d0f:1111","fb5d:40fb","1ab8:4005","5853:c147"],Ex=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,Mx=["1d17:3a02","1\
d17:3a03","1d17:3a04","1d17:3d01","0014:7a05","0014:7a06","0014:7a15","0014:7a25","0014:7a36","10de:2e12"],Dx=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","\
8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],_p={"01":"storage","02":"network","03":"display","04":"multimedia","0403":"a\
udio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"system","0b":"processor","0c":"serial \
bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Et(e){return e!==null&&Ax.includes(e)}function cd(e){return e!==null&&Ox.includes(e)}
function ps(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function cn(e){return e.class==="0680"&&e.vendor==="10de"&&e.device!==null&&e.device>="1000"}function Sp(e){
return e!==null&&(/^0[12]/.test(e)||e==="0c03")}function Pp(e,n){let t=Ix[e];return t!==void 0&&t.test(n)}function Ap(e){return Rx.includes(e)}function Op(e){return e!==
null&&Dx.includes(e)}function Ip(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):Mx.includes(
`${n}:${t}`)||n==="10de"&&Ex.test(t)}function In(e){var n,t;return e===null?"device":(t=(n=_p[e])!=null?n:_p[e.slice(0,2)])!=null?t:"device"}var zo="/sys/kernel/iommu_groups",Tx="/sys/class/iommu",Ep="/sys/firmware/acpi/tables",Nx=["DMAR","IVRS","IORT","VIOT"],Cx=/^(.+[-_])?vfio[-_]pci$/,Mp=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Qe(e){var r,o;let n=Rp(e,Tx),t=(o=(r=Rp(e,zo))==null?void 0:r.filter(i=>Vx(e,i)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:null,
units:n,groups:t===null?null:t.length}}function xr({active:e,groups:n}){return e===null||e&&n===null?"unseen":e?"passed_over":"off"}var Dp="although the IOMMU i\
s on",Tp="to be seen here";function kr(e){var n;return{...Qe(e),firmware_table:(n=Nx.find(t=>e.real(`${Ep}/${t}`)!==null&&(t!=="IORT"||Hx(e))))!=null?n:null}}function Hx(e){
let n=e.bytes(`${Ep}/IORT`,0,1048576);if(n===null||n.length<44)return!0;let t=n.readUInt32LE(40);for(let r=n.readUInt32LE(36);r>0;r--){let o=t+3>n.length?0:n.readUInt16LE(
t+1);if(o===0||n[t]===3||n[t]===4)return!0;t+=o}return!1}function _r(e,n,t){let r=e.list(`${zo}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(
o=>o.address)}function Np(e,n){return/\bdirect$/m.test(e.attr(`${zo}/${n}/reserved_regions`)||"")}function H(e){return e!==null&&Cx.test(e)}function jo(e){return e===
"pci-stub"||e==="none"||H(e)}function Sr(e,n,t=()=>[]){if(n===void 0)return`${e} (${Mp.test(e)?"a mediated device":"not in /sys/bus/pci"})`;let{driver:r}=n;if(jo(
r!=null?r:n.override))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===null&&(o||n.class!==null&&!Sp(n.class)))return null;let i=t(e);
return`${e} (${In(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function Vx(e,n){let t=e.list(`${zo}/${n}/devices`);return(t.length===
0||t.some(r=>!Mp.test(r)))&&!Mt(e,n)}function Mt(e,n){return e.attr(`${zo}/${n}/name`)==="vfio-noiommu"}function Rp(e,n){return e.real(n)===null?null:e.list(n)}var Cp={"10de":["nouveau","nvidia","nova_core"],1002:["amdgpu","radeon"],8086:["i915","xe"]},Lx={"10de":["i2c_nvidia_gpu"],1002:["i2c_designware_pci"]},Hp=Object.
values(Cp).flat();function fn(e){let n=H(e.driver)||e.module===null?[]:[e.module];return[...new Set([...n,...Ux(e)])]}function Wo(e,n){let{driver:t,module:r}=e,
o=fn(e),i=t===null||r!==null||H(t)?[]:[ue(t)].filter(n);return[...o,...i.filter(s=>!o.includes(s))]}function ms(e){return fn({vendor:e.slice(0,4),device:e.slice(
5),class:"0302",driver:null,module:null})}function Bx(e){let n=(t,r)=>r.filter(o=>P(o)===t);return[...n("modprobe.blacklist",e),...n("module_blacklist",Xe(e)).slice(
-1)].flatMap(N)}function Pr(e){let[n=[],...t]=e.map(Bx);return new Set(n.filter(r=>t.every(o=>o.includes(r))))}function Ux(e){let{class:n,vendor:t}=e;return t===
null?[]:cn(e)?["nvidia"]:Et(n)||t==="1002"&&ps(n)?Cp[t]||[]:n==="0403"?["snd_hda_intel"]:n==="0c03"?["xhci_pci"]:n==="0c80"?Lx[t]||[]:[]}function Vp(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>gs(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(gs)}
function gs(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function Te(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function Lp(e){var n;return(((n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])||"").replace(/-/g,"_")}function fd(e,n){let t=new Set(e),r=new Set(e.map(Lp));
return n.filter(o=>"file"in o?!t.has(gs(o.file)):!r.has(o.module.replace(/-/g,"_")))}function Bp(e,n){let t=e.map(Lp);return n.filter(r=>!t.some(o=>`${o}_`.startsWith(
`${r}_`)))}function Up(e,n){let t=new Set(e);return n.filter(r=>t.has(gs(r)))}var Ar="/var/lib/vfiokit/images.json",zp=1;function ys(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Fp(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function Fx(e){if(!ys(e)||!ys(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[Fp(e.holds),Fp(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function pd(e){return oe(e,"image records",()=>zx(e))}function zx(e){let n=new Map,t;try{t=JSON.parse(
e.attr(Ar)||"")}catch(r){return n}if(!ys(t)||t.format!==zp||!ys(t.images))return n;for(let[r,o]of Object.entries(t.images)){let i=Fx(o);i!==null&&n.set(r,i)}return n}
function en(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function Or(e,n){let t=pd(e).get(n),r=en(e,n);return t!==void 0&&
r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function jp(e){let[n,...t]=pd(e).values();return((n==null?void 0:n.lacks)||[]).filter(r=>t.
every(o=>o.lacks.includes(r)))}function Wp(e,n,t){let r={};for(let[o,i]of pd(e))e.real(o)!==null&&(r[o]=i);return r[n]=t,JSON.stringify({format:zp,images:r})+`
`}function md(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>en(e,o)!==null)]}))]}
function gd(e,n){return oe(e,`hash of ${n}`,()=>{let t=en(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":up(t)})}function Gp(e,n){let t={};for(let r of md(e,n))t[r]=gd(e,r);return t}var Zp=new Map;function Kp(e,n){let t=en(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function yd(e,n,t){Zp.set(Kp(e,n),t)}function hd(e,n){var t;return(t=Zp.get(Kp(e,n)))!=null?t:null}function Ir(e,n){let t=fd(n,e.holds).map(Te);if(t.length>0)
return`it lacks ${t.join(" and ")}`;let r=Up(n,e.lacks||[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function Jp(e,n){var t;return(t=[...n].find(
r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function bd(e,n){let t=en(e,n.path);if(t===null)return"it does not exist";if(t.size===0)return"\
it is empty";let r=Or(e,n.path);for(let o of md(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==gd(e,o))return`${o} has changed since it was\
 built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function Go(e,n){var a;let t=hd(
e,n.path),r=Or(e,n.path),o=t===null?[]:fd(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(Te):r===null?null:n.holds.map(Te).filter(l=>r.holds.includes(
l));return{why:(a=bd(e,n))!=null?a:t!==null?Ir(n,t):null,holds:i}}function Yp(e,n){let t=Or(e,n.path);return t!==null&&n.holds.every(r=>t.holds.includes(Te(r)))&&
(n.lacks||[]).every(r=>t.lacks.includes(r))}var jx=1.3,Wx=/^init(rd|ramfs)/;function Gx(e){return e.replace(/\/[^/]*$/,"")||"/"}function hs(e,n){return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:
["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function qp({stdout:e,stderr:n}){return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ").slice(-600)||"no message"}async function bs(e,n,t){let r=hd(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.
runnable(o).ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=Vp(i.stdout,n==="dracut");if(i.code!==
0||s.length===0)throw new A("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${qp(i)})`);return yd(e,t,s),s}async function Xp(e,n){var l;let t=Gx(n.path),
r=e.list(t).filter(d=>Wx.test(d)).map(d=>{var u,c;return(c=(u=en(e,`${t}/${d}`))==null?void 0:u.size)!=null?c:0}),o=Math.ceil(Math.max(0,...r)*jx/1024),{code:i,
stdout:s}=await e.ask(["df","-Pk",t],{timeout:30}),a=(l=/\s(\d+)\s+\d+%\s/.exec(s.trim().split(`
`).pop()||""))==null?void 0:l[1];if(!(i!==0||a===void 0||Number(a)>=o))throw _(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/1024)} M\
iB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run this agai\
n`)}async function Qp(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new A("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${qp(r)}); expected 0; run it by\
 hand to see why, then run this again`)}function Zx(e){return/^\s*update_initramfs=["']?no\b/m.test(e.attr("/etc/initramfs-tools/update-initramfs.conf")||"")?"u\
pdate_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":(e.attr("/proc/mounts")||"").split(`
`).map(t=>t.split(" ")).some(([,t,,r=""])=>t==="/boot"&&r.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function em(e,n,t){let r=en(e,n.path);r===null||t===null||Ir(n,t)!==null||(yd(e,n.path,t),await e.write(Ar,Wp(e,n.path,{ino:r.ino,size:r.size,
mtimeMs:r.mtimeMs,inputs:Gp(e,n.inputs),holds:n.holds.map(Te),lacks:[...n.lacks||[],...Bp(t,Hp).map(o=>Te({module:o}))]}),384))}async function Kx(e,n){let t=en(
e,n.path),r=hs(e,n);await Qp(e,r);let o=en(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new A("E_DRIFT",`${r.join(
" ")} ended without an error, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${Zx(e)}`);await em(e,n,await bs(e,n.tool,n.path))}async function Jx(e,n){
var s,a,l;let t=lt(n.path),r=["dracut","--force",t,n.kernel],o=hs(e,n),i=d=>new A("E_DRIFT",`${o.join(" ")} ended without an error, but ${d}; ${n.path} is as it\
 was; run it by hand and look at its output`);e.remove(t);try{if(await Qp(e,r,o),((a=(s=en(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(!us(
(l=e.bytes(t,0,6))!=null?l:Buffer.alloc(0)))throw i("what it wrote is no archive that a kernel unpacks");let d=await bs(e,n.tool,t),u=d===null?null:Ir(n,d);if(u!==
null)throw i(`of the new image: ${u}`);await e.replace(t,n.path),await em(e,n,d)}catch(d){throw e.remove(t),d}}function nm(e,n){return n.tool==="dracut"?Jx(e,n):
Kx(e,n)}var tm={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function Yx(e,n,t){let r=Jp(n,t);if(r!==null)return`${r} changes`;let o=bd(e,n);if(o!==null||
Yp(e,n))return o;if(n.holds.length===0&&(n.lacks||[]).length===0)return null;try{let i=await bs(e,n.tool,n.path);return i===null?null:Ir(n,i)}catch(i){if(i instanceof
A)return i.message;throw i}}var rm={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(Te)].join(", with "),o=n.always===!0?
"a rebuild is asked for":await Yx(e,n,t);return o!==null&&e.runnable(tm[n.tool]).ok&&await Xp(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},apply:nm,pending(e,n){
return e.runnable(tm[n.tool]).ok?null:hs(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};var qx=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],Xx=7,Qx=195;function om(e,n){var o;let t=new Map;im(e,`/sys/bus/pci/devices/${n.address}`,
Xx,t);let r=(o=/^Device Minor:\s*(\d+)/m.exec(e.attr(`/proc/driver/nvidia/gpus/${n.address}/information`)||""))==null?void 0:o[1];return r!==void 0&&t.set(`/dev\
/nvidia${r}`,`${Qx}:${r}`),n.driver==="amdgpu"&&t.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),H(n.driver)&&n.group!==null&&t.set(`/dev/vfio/${n.group}`,e.attr(
`/sys/class/vfio/${n.group}/dev`)),t}function im(e,n,t,r){var o,i,s;for(let a of e.list(n)){let l=`${n}/${a}`;if(((o=e.stat(l))==null?void 0:o.type)!=="dir")continue;
let d=e.attr(`${l}/dev`),u=(i=e.link(`${l}/subsystem`))==null?void 0:i.replace(/.*\//,""),c=d===null||u===void 0||!qx.includes(u)||(s=/^DEVNAME=(.+)$/m.exec(e.attr(
`${l}/uevent`)||""))==null?void 0:s[1];c!==void 0&&r.set(`/dev/${c}`,d),t>1&&im(e,l,t-1,r)}}var ek="pid:[4026531836]",nk={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function Rr(e){return e.list("/proc").
filter(n=>/^\d+$/.test(n))}function Zo(e,n){let t=new Map,r=new Map;for(let i of n)for(let[s,a]of om(e,i))t.set(s,i.address),a!==null&&r.set(a,s);if(t.size===0)
return[];let o=[];for(let i of Rr(e)){let s=new Set;for(let a of e.list(`/proc/${i}/fd`)){let l=`/proc/${i}/fd/${a}`,d=e.link(l);if(d===null||!/(^|\/)dev\//.test(
d))continue;let u=t.has(d)?d:r.get(e.device(l)||"");u!==void 0&&s.add(u)}for(let a of s)o.push({address:t.get(a)||"",node:a,...lm(e,i)})}return o}function vs(e){
let n=new Map;for(let{who:t,node:r}of e)n.set(t,[...n.get(t)||[],r]);return[...n].map(([t,r])=>`${t} has ${[...new Set(r)].join(", ")} open`).join("; ")}function sm(e){
return Rr(e).flatMap(n=>{let t=nk[am(e,n)];return t===void 0?[]:[lm(e,n).who.replace(/^\S+/,t)]})}function Ko(e){let n=e.link("/proc/self/ns/pid");return n!==null&&
n!==ek?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===0?"without root the open files of o\
thers are not to be seen":null}function vd(e,n){var r;let t=Number((r=e.attr(`/sys/module/${n}/refcnt`))!=null?r:0)-e.list(`/sys/module/${n}/holders`).length;return t>
0?t:0}function am(e,n){return e.attr(`/proc/${n}/comm`)||""}function lm(e,n){let{unit:t,within:r}=wd(e.attr(`/proc/${n}/cgroup`)||""),o=[`process ${n}`,...t===null?
[]:[`unit ${t}`],...r===null?[]:[r]];return{who:`${am(e,n)||"a process"} (${o.join(", ")})`,unit:t}}var tk=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["cont\
ainer",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["container",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],
["container",/\/machine-([^/]+)\.scope/]];function wd(e){var o,i,s,a,l;let n=e.split(`
`),r=((s=(i=(o=n.find(d=>d.startsWith("0::/")&&d.length>4))!=null?o:n.find(d=>d.includes(":name=systemd:")))!=null?i:n[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[d,u]of tk){let c=(a=u.exec(r))==null?void 0:a[1];if(c!==void 0)return{unit:null,within:`${d} ${c}`}}return{unit:(l=r.split("/").reverse().
find(d=>/\.(service|scope)$/.test(d)))!=null?l:null,within:null}}var $d="vfiokit-write";function ct(e){return oe(e,"left-writers",()=>{var t,r;let n=new Map;for(let o of e.list("/proc")){if(!/^\d+$/.test(o)||((t=e.attr(`/proc\
/${o}/comm`))==null?void 0:t.startsWith($d))!==!0)continue;let i=(r=(e.attr(`/proc/${o}/cmdline`)||"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:r.pop();i!==void 0&&n.set(i,Number(o))}return n})}var ft="/sys/class/block",rk=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function pt(e){return(e||"").split("/").filter(n=>rk.test(n))}function dm(e,n){return xd(
e,e.real(`${ft}/${n}`),new Set)}function um(e,n){return xd(e,e.real(`/sys/dev/block/${n}`),new Set)}function Jo(e,n){var i,s;if(!n.startsWith("/dev/"))return null;
let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${ft}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=e.list(ft).
find(a=>a.startsWith("dm-")&&e.attr(`${ft}/${a}/dm/name`)===o))!=null?s:null}function cm(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrfs/${o}/de\
vices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function fm(e,n){let t=e.list(ft).filter(r=>{let o=e.attr(`\
/run/udev/data/b${e.attr(`${ft}/${r}/dev`)||""}`)||"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABEL=${n.replace(/\W/g,"\\$&")}$`,"m").test(
o)});return t.length>0?t:null}function xd(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=sk(n),o=pt(n);if(o.length>0)return[{name:r,functions:o,portals:[]}];
let i=e.stat(`${n}/partition`)===null?n:ak(n),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...ok(e,i)],a=ik(e,i);return[...s.map(l=>xd(e,e.real(l),t)).
reduce((l,d)=>[...l,...d],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function ok(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(ft).filter(a=>s.test(a)).map(a=>`${ft}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function ik(e,n){var i,s;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(a=>a.startsWith(`connection${t}:`)).map(a=>{var l;return(l=e.attr(`/sys/class/iscsi_connection/${a}/address`))!=null?l:e.attr(
`/sys/class/iscsi_connection/${a}/persistent_address`)}).filter(a=>a!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec(e.attr(`${r}/address`)||"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function sk(e){return e.slice(e.lastIndexOf(
"/")+1)}function ak(e){return e.slice(0,e.lastIndexOf("/"))}var lk=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],dk="/var/lib/nova/";function ws(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>e.attr(t)||"").join(`
`).split(`
`);return[...new Set(n)].map(ck).filter(t=>t!==null)}function _d(e){let n=e.attr("/proc/mounts");return e.attr("/proc/cmdline")!==null&&n!==null&&/^\s*[^#\s]\S*\s+\/boot\/?\s/m.
test(e.read("/etc/fstab")||"")&&!/^\S+ \/boot /m.test(`${n}
${e.attr("/proc/1/mounts")||""}`)}function $s(e){if(_d(e))throw _("/boot is in /etc/fstab and not mounted; expected what the next boot reads there; mount it")}function pm(e){
let n=new Set(lk.map(t=>Sd(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(dk))}function Sd(e,n){return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(
`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function mm(e){return(e.attr("/proc/swaps")||"").split(`
`).slice(1).map(n=>n.trim().split(/\s+/)).map(([n="",t=""])=>({path:kd(n),type:t})).filter(n=>n.path!=="")}function qo(e,n){let{type:t,number:r,source:o}=n;if(t===
"zfs"){let a=fm(e,o.split("/")[0]||"");return a===null?null:Yo(e,a)}if(t==="btrfs")return Yo(e,cm(e,Jo(e,o)));if(!r.startsWith("0:"))return um(e,r);let i=o.split(
":").map(a=>Jo(e,a)).filter(a=>a!==null);if(i.length>0)return Yo(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?uk(n):[];return s.length===0?[]:[{name:o,functions:[],
portals:s}]}function Yo(e,n){return n.map(t=>dm(e,t)).reduce((t,r)=>[...t,...r],[])}function uk({source:e,options:n,type:t}){var o;let r=(o=/(?:^|,)addr=([^,]+)/.
exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,"")):[]}function ck(e){
let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",a=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:kd(o),type:i,number:r,
source:kd(s),options:a}}function kd(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var Ad="/sys/bus/pci/devices",Od="pci",Id=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,fk=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,pk=6;
function bm(e){let n=fk.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function vm(e){let n=Id.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function te(e){
return e.list(Ad).length>0}function M(e){return oe(e,Od,()=>e.list(Ad).filter(n=>Id.test(n)).map(n=>gk(e,n)))}function Nr(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function Xo(e,n){return e.filter(t=>t.id===n)}function Cr(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var mk={get vendor(){return Mr(this,"vendor",4)},get device(){return Mr(this,"device",4)},get id(){
return hm(this.vendor,this.device)},get subsystem(){return hm(Mr(this,"subsystem_vendor",4),Mr(this,"subsystem_device",4))},get class(){let e=Mr(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return Mr(this,"revision",2)},get driver(){return Pd(this,"driver")},get module(){return Tr(this,"module",()=>this.
driver===null?null:$m(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&ct(this.host).has(this.address))return null;
let e=Dr(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=Pd(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var n;let e=ym(this);return e===null||this.responding===!1?null:((n=e[14])!=null?n:0)&127},get responding(){let e=ym(this);return e===null?null:e.some(n=>n!==255)},
get numa(){return Er(this,"numa_node")},get bootVga(){return Er(this,"boot_vga")},get physfn(){return Pd(this,"physfn")},get totalVfs(){return Er(this,"sriov_to\
talvfs")},get numVfs(){return Er(this,"sriov_numvfs")},get modalias(){return Dr(this,"modalias")},get resetMethods(){let e=Dr(this,"reset_method");return e===null?
null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=Dr(this,"resource");return e===null?null:yk(e)},get linkWidth(){return Er(this,"current_link_width")},
get maxLinkWidth(){let e=Er(this,"max_link_width");return e===255?null:e},get upstream(){return Tr(this,"..",()=>(this.host.real(this.base)||"").split("/").slice(
0,-1).filter(e=>Id.test(e)))},get consumers(){return gm(this,"consumer")},get suppliers(){return gm(this,"supplier")},get mdevs(){return wm(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e))}};function gk(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${Ad}/${n}`,kept:new Map};return Object.assign(Object.create(mk),t)}function Tr({
kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function Dr(e,n){return Tr(e,n,()=>e.host.attr(`${e.base}/${n}`))}function Er(e,n){let t=Dr(e,n);return t!==
null&&/^-?\d+$/.test(t)?Number(t):null}function Mr(e,n,t){let r=Dr(e,n);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}
function Pd(e,n){return Tr(e,`${n}@`,()=>$m(e.host.link(`${e.base}/${n}`)))}function wm(e){return Tr(e,"/",()=>e.host.list(e.base))}function gm(e,n){return wm(e).
filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function ym(e){return Tr(e,"config",()=>{let n=e.host.bytes(`${e.base}/config`,0,64);return n!==
null&&n.length>=16?n:null})}function hm(e,n){return e===null||n===null?null:`${e}:${n}`}function $m(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function yk(e){
return e.split(`
`).slice(0,pk).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var xm="/sys/class/net",hk=1,bk=512;function Sm(e){return[...new Set(Om(e).filter(n=>n.bits===0).map(n=>n.via))]}function ks(e,n){var o,i;let t=$k(n);return t===
null?null:(i=(o=Om(e).filter(s=>s.to.length===t.length&&Ed(t).startsWith(Ed(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function Pm(e,n){let t=Rd(e,n,new Set);return t.length>0?t:Rd(e,"ovs-system",new Set([n]))}function Am(e){let n=vk(e);return[...n===null?[]:
[n],...wk(e,22)]}function Rd(e,n,t){if(t.has(n))return[];t.add(n);let r=pt(e.real(`${xm}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${xm}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>Rd(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function Om(e){let n=xs(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>km(
r)).map(([r="",o="",,,,,,i=""])=>({to:Im(o),bits:Ed(i).replace(/0/g,"").length,via:r})),t=xs(e,"/proc/net/ipv6_route").filter(r=>km(r[8]||"")&&r[9]!=="lo").map(
([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function km(e){let n=parseInt(e,16);return(n&hk)!==0&&(n&bk)===0}function vk(e){
var t;let n="self";for(let r=0;r<64&&n!=="0";r++){let o=(e.attr(`/proc/${n}/environ`)||"").split("\0").find(l=>l.startsWith("SSH_CONNECTION=")),[i,,s]=(o==null?
void 0:o.slice(15).split(" "))||[];if(i!==void 0&&s!==void 0)return{peer:i,local:s};let a=(t=/^PPid:\s*(\d+)$/m.exec(e.attr(`/proc/${n}/status`)||""))==null?void 0:
t[1];if(a===void 0)return null;n=a}return null}function wk(e,n){let t=`:${n.toString(16).toUpperCase().padStart(4,"0")}`;return[...xs(e,"/proc/net/tcp"),...xs(e,
"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:_m(o),local:_m(r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="\
0:0:0:0:0:0:0:1")}function xs(e,n){return(e.attr(n)||"").split(`
`).map(t=>t.trim().split(/\s+/)).filter(t=>t.length>1)}function _m(e){var r;let n=Im(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(n))==
null?void 0:r[1];return t!==void 0?(t.match(/../g)||[]).map(o=>parseInt(o,16)).join("."):(n.match(/..../g)||[]).map(o=>parseInt(o,16).toString(16)).join(":")}function Im(e){
return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function Ed(e){return[...e].map(n=>parseInt(n,16).toString(2).padStart(4,"0")).join("")}function $k(e){
let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==null)return t.slice(1).map(u=>Number(u).toString(
16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),i=u=>u.split(":").filter(c=>c!=="").map(c=>c.padStart(
4,"0")),[s,a]=[i(r),i(o||"")],l=o===void 0?0:8-s.length-a.length,d=[...s,...Array(Math.max(0,l)).fill("0000"),...a].join("");return d.length===32?d:null}function _s(e){let n=new Map;function t(o,i){for(let s of _k(e,o)){let a=n.get(s)||[];a.includes(i)||n.set(s,[...a,i])}}function r(o,i){if(o!==null)for(let s of Pm(
e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of xk(e)){i===null&&t(Sk(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,functions:a,portals:l}of i||
[]){t(a,`${o} (${s})`);for(let d of l)r(ks(e,d),u=>`${o} (${s} at ${d}, through ${u})`)}}for(let o of Sm(e))r(o,i=>`the default route (${i})`);for(let{peer:o,local:i}of Am(
e))for(let s of new Set([ks(e,o),ks(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return n}function Dt(e){return e.length>4?`${e.slice(0,4).join(", ")} a\
nd ${e.length-4} more`:e.join(", ")}function xk(e){let n=ws(e),t=mm(e).map(r=>{let o=r.type==="file"?null:Jo(e,r.path),i=r.type==="file"?Sd(n,r.path):null;return{
what:"swap",leaves:o!==null?Yo(e,[o]):kk(e,n.filter(s=>s.at===i))}});return[...pm(n).map(r=>({what:r.at,leaves:qo(e,r)})),...t]}function kk(e,n){return n.map(r=>qo(
e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function _k(e,n){let t=n.map(r=>e.link(`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[
...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function Sk(e){return M(e).filter(n=>{var t;return((t=n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.
address)}var Pk=[(e,{address:n})=>{let t=_s(e).get(n);return t===void 0?null:`the node lives on it: it carries ${Dt(t)}`},(e,{address:n})=>{let t=ct(e).get(n);return t===
void 0?null:`process ${t}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,n,t)=>{let r=t==="unbind"?Zo(e,[n]):[];
return r.length===0?null:vs(r)},(e,n,t)=>{var r;return t==="unbind"&&((r=n.numVfs)!=null?r:0)>0?`${n.numVfs} of its virtual functions are enabled`:null}];function Rm(e,n,t){
let r=M(e).find(o=>o.address===n);if(r===void 0)return"it is not there any more";for(let o of Pk){let i=o(e,r,t);if(i!==null)return i}return null}var Em=60,Mm={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function Tt(e){return`/sys/bus/pci/devices/${e}`}function pn(e,n){
let t=e.link(`${Tt(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function ei(e,n){if(pn(e,n)===null&&ct(e).has(n))return null;let t=e.attr(`${Tt(n)}/dr\
iver_override`);return t===null||t===""||t==="(null)"?null:t}var Dm={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function Qo(e,n,t,r,o){try{await e.writeAttribute(r,o,Em)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${Ak(t,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${Em} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new A("E_APPLY",`${n} could not be ${Dm[t]}: ${l}`,{cause:i})}}function Ak(e,n){var r;let t=(r=
Mm[`${e} ${n}`])!=null?r:Mm[n];return t===void 0?"":` (${t})`}async function Md(e,n,t){let{address:r}=n,o=u=>{let c=t?Rm(e,r,u):null;if(c!==null)throw new A("E_\
RACED",`${r} was not ${Dm[u]}, since something changed while this ran: ${c}; end that and run this again`)},i=(u,c,p)=>(o(u),Qo(e,r,u,c,p));o("driver_override");
let s=`/sys/bus/pci/drivers/${n.driver||""}`;if(n.driver!==null&&e.stat(s)===null)throw new A("E_APPLY",`the running kernel has no driver ${n.driver} to give ${r}\
 to; expected ${s}; load its module or reboot`);let a=pn(e,r),l=e.attr(`${Tt(r)}/driver_override`)!==null;if(l&&ei(e,r)!==n.override&&await i("driver_override",
`${Tt(r)}/driver_override`,`${n.override||""}
`),a===n.driver||(n.forget!==void 0&&H(a)&&await Ok(e,n,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),n.driver===null))return;pn(e,r)!==n.
driver&&(l||!H(n.driver)?await i("bind",`${s}/bind`,r):await Ik(e,n,s));let d=pn(e,r);if(d!==n.driver)throw new A("E_APPLY",`${r} was bound to ${n.driver}, and \
now has ${d===null?"no driver":`the driver ${d}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function Ok(e,{address:n,forget:t=""},r){try{await Qo(e,n,"remove_id",`/sys/bus/pci/drivers/${r||""}/remove_id`,t)}catch(o){if(!(o instanceof
A)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function Ik(e,{address:n},t){let r=["vendor","device"].map(o=>(e.attr(`${Tt(n)}/${o}`)||"").replace(
/^0x/,"")).join(" ");await Qo(e,n,"new_id",`${t}/new_id`,r),pn(e,n)===null&&await Qo(e,n,"bind",`${t}/bind`,n),await Qo(e,n,"remove_id",`${t}/remove_id`,r)}function Dd(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}function Rk(e,n,t){return n===e.driver&&(t===e.override||t===null&&H(n))}async function Ek(e,n,t,r){
let o=[],i=[];for(let[s,a]of[...t].reverse()){if(a.kind!=="driver"||s!==n&&(s.card===void 0||s.card!==n.card))continue;let l=Dd(a.driver,a.override);try{if(s===
n&&Reflect.get(Object(r.cause),"left")!==void 0)throw new A("E_APPLY","its driver did not let go");let d={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(pn(e,a.address)!==a.driver||ei(e,a.address)!==a.override)&&await Md(e,d,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(d){if(!(d instanceof
A))throw d;let u=pn(e,a.address);i.push(`${a.address} has ${u===null?"NO DRIVER":`the driver ${u}`} instead of ${l} (${d.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var Tm={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,n){let[t,r]=[pn(e,n.address),ei(e,n.address)],o=Dd(n.driver,n.
override);return{before:Rk(n,t,r)?o:Dd(t,r),after:o}},apply:(e,n)=>Md(e,n,!0),pending(e,{address:n,driver:t,override:r}){if(e.live)return null;let o=pn(e,n);return[
`echo ${r||""} > ${Tt(n)}/driver_override`,...o===null||o===t?[]:[`echo ${n} > /sys/bus/pci/drivers/${o}/unbind`],...t===null||o===t?[]:[`echo ${n} > /sys/bus/p\
ci/drivers/${t}/bind`]].join(" && ")},inverse:(e,n)=>({kind:"driver",address:n.address,driver:pn(e,n.address),override:ei(e,n.address)}),rollBack:Ek,touches:()=>[]};var Mk={intel:"intel_iommu",amd:"amd_iommu",arm:null},ni=["intel_iommu","amd_iommu","iommu"],Dk=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]];function Ps({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=Mk[e];return[...o===null?[]:[{kind:"flags",key:o,has:"on",lacks:["off"]}],...Tk(
e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t.map(ze)}],...Nt(r)]}function Tk(e,n){return e==="arm"?n?[{kind:"token",token:"iommu.passt\
hrough=1"}]:[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function Nt(e){let n=e.filter(r=>je.includes(P(r))),t=e.filter(
r=>!n.includes(r)).flatMap((r,o,i)=>{let s=P(r);return dn(s)?[{kind:"list",key:r.replace(/=[^]*/,""),items:N(r).map(ze)}]:Gn(s)?i.findIndex(a=>P(a)===s)===o?[Nk(
s,i.filter(a=>P(a)===s))]:[]:!ni.includes(s)||fe(r)===""?[{kind:"token",token:r}]:N(r).map(a=>({kind:"flags",key:s,has:a,lacks:Td(a)}))});return n.length===0?t:
[...t,{kind:"huge",tokens:n}]}function Nk(e,n){return{kind:"row",key:e,tokens:n.filter((t,r)=>!n.slice(r+1).some(o=>Fe(t,o)))}}function Nm(e){let{tokens:n}=un([],
e),t=e.find(r=>!X(n,r));return t===void 0?null:n.filter(r=>On(t).includes(P(r))).join(" ")}function Hr(e){switch(e.kind){case"flags":return e.has===void 0?[]:[`${e.
key}=${e.has}`];case"list":return e.items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"row":case"huge":return e.tokens;case"absent":return[]}}function Ct(e){
let n=P(e);return dn(n)?{kind:"list",key:n,items:[],without:N(e)}:ni.includes(n)?{kind:"flags",key:n,lacks:N(e)}:{kind:"absent",token:e}}function As(e,n){let t=n.
flatMap(Ss);return e.flatMap(Ss).filter(r=>!t.some(o=>Fe(o,r)))}function Ss(e){let n=dn(P(e))||ni.includes(P(e))?N(e):[];return n.length===0?[e]:n.map(t=>`${e.replace(
/=[^]*/,"")}=${t}`)}function Rn(e){return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:Hr(n))}function Td(e){return Dk.flatMap(
([n,t])=>e===n?[t]:e===t?[n]:[])}var Cm=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,Ck=/^linux(16|efi)?$/,Hk=/^initrd(16|efi)?$/,Vk=/^(|\d\d_linux(_zfs|_xen)?)$/;function Lk(e){let n=[],t=[],r=null,o="",i=()=>{
r!==null&&t.push(r),r=null},s=()=>{for(i();/^(then|else|do)$/.test(t[0]||"");)t.shift();t.length>0&&n.push({words:t,section:o}),t=[]};for(let a=0;a<e.length;a++){
Cm.lastIndex=a;let[l=""]=Cm.exec(e)||[];if(l!==""&&!(l.startsWith("#")&&r===null)){r=(r||"")+l,a+=l.length-1;continue}let d=e.charAt(a);if(d==="'"||d==='"'){let u=Bk(
e,a);if(u<0)throw new Error(`a ${d} is never closed (line ${e.slice(0,a).split(`
`).length})`);let c=e.slice(a+1,u);r=(r||"")+(d==='"'?c.replace(/\\([\\"$\n])/g,"$1"):c),a=u}else if(d==="\\")e.charAt(++a)!==`
`&&(r=(r||"")+e.charAt(a));else if(d==="#"&&r===null){let[u=""]=e.slice(a).split(`
`,1),[,c,p=""]=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(u)||[];c!==void 0&&(s(),o=c==="BEGIN"?p:""),a+=u.length-1}else if(d===`
`||d===";")s();else if(/\s/.test(d))i();else if(d==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(a+1,a+64))){let u=e.indexOf("}",a);r+=e.slice(a,u+1),a=
u}else{if((d==="{"||d==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(a+1))))throw new Error(`a ${d} stands inside a word (line ${e.slice(0,a).split(`
`).length})`);r=(r||"")+d}r==="{"&&/^\s?$/.test(e.charAt(a+1))&&(i(),s())}return s(),n}function Bk(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t==='"'&&
e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}var Uk=/^(--(id|class|users|hotkey|source)|\$menuentry_id_option)$/;function Fk(e){let[n,t]=["",
""];for(let r=1;r<e.length-1;r++){let o=e[r]||"",i=Uk.test(o),[s,a]=i?[o,e[++r]||""]:Hm(o);/^(--id|\$menuentry_id_option)$/.test(s)?t=a:!i&&!o.startsWith("--")&&
n===""&&(n=o)}return{title:n,id:t}}var Os;function mn(e){return(Os===void 0||Os.text!==e)&&(Os={text:e,config:zk(e)}),Os.config}function zk(e){var y,h,b,g;let n=[],
t=null;try{n=Lk(e)}catch(w){t=w instanceof Error?w.message:String(w)}let r=[],o=[],i=new Map,s=0,a=null,l=null;for(let{words:w,section:v}of n){let[x=""]=w;if(w[w.
length-1]==="{")o.push({name:x,...Fk(w)}),l=null;else if(x==="}"){let $=o.pop();if($===void 0)t=t!=null?t:"a } closes nothing";else if($.name==="menuentry"){l=l!=
null?l:{kernel:"",args:[],initrds:[]};let k=/recovery/i.test($.title+$.id)||l.args.includes("single"),S=o.filter(O=>O.name==="submenu");r.push({...l,title:$.title,
id:$.id,recovery:k,section:v,within:S.map(O=>O.title),menus:S.map(O=>O.id)}),l=null}}else if(Ck.test(x))l={kernel:w[1]||"",args:w.slice(2).map(jk),initrds:[]};else if(Hk.
test(x))l==null||l.initrds.push(...w.slice(1));else if(x==="if")s++;else if(x==="fi")s--;else if(x==="blscfg")a=r.length;else if(o.length===0&&(x==="set"||/^\w+=/.
test(x))){let[$,k]=Hm(x==="set"?w[1]||"":x);($!=="default"||k!=="${next_entry}"&&(s===0||v===""||v==="00_header"))&&i.set($,k)}}o.length>0&&(t=t!=null?t:`the bl\
ock of ${(h=(y=o[0])==null?void 0:y.name)!=null?h:""} ${JSON.stringify((g=(b=o[0])==null?void 0:b.title)!=null?g:"")} is never closed`),s!==0&&(t=t!=null?t:s>0?
"an if has no fi":"a fi has no if");let d=e.includes("### BEGIN /etc/grub.d/"),c=n.some(({words:w})=>w[0]==="configfile"||w[0]==="source")&&!d?"stub":n.length===
0?"empty":"generated",[p=null,f=null,m=null]=["default","kernelopts","tuned_params"].map(w=>i.get(w));return{entries:r,problem:t,kind:c,bls:a,fallback:p,kernelopts:f,
tuned:m}}function Hm(e){let[n=""]=e.split("=",1);return[n,e.slice(n.length+1)]}function jk(e){if(!/\s/.test(e))return e;let n=/^\s/.test(e)?0:e.indexOf("=");return n>
0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function Nd({section:e,kernel:n}){return Vk.test(e)&&n!==""}function Wk(e){return e.entries.filter(n=>!n.recovery&&
Nd(n))}function Vm(e,n){let t=mn(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;let r=Wk(t);if(r.length===0)return"it has no entry for Linux";
for(let o of r){let i=G(o.args.join(" ")),s=n.find(l=>!X(i,l));if(s===void 0)continue;let a=Rn([s]);return`its entry ${JSON.stringify(o.title)} ${a.length>0?`la\
cks ${a.join(" ")}`:"still has what is to go"}`}return null}var Lm={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":Vm(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ").slice(-600);throw new A("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by h\
and to see why, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),
touches:e=>[e.path]};function Gk(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Bm={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Gk(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new A(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Cd="vfiokit-reboot",Um=`/run/systemd/transient/${Cd}.timer`,Fm="/run/systemd/shutdown/scheduled",Zk=["/usr/lib/molly-guard/shutdown","/lib/molly-guard/shutd\
own"];function zm(e){return e.stat(Um)!==null||e.attr(Fm)===null}function Hd(e){return zm(e)?`systemctl stop ${Cd}.timer`:"shutdown -c"}function jm(e,n){return zm(
e)?`${n} s`:`${Wm(n)} min`}function Wm(e){return Math.ceil(e/60)}function ti(e){return e.stat(Um)!==null||/^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test(e.attr(
Fm)||"")}function Gm(e,n,t){var o;let r=`vfiokit: ${t.replace(/[^\w .,:;()/+=-]/g,"?").slice(0,200)}`;return[["systemd-run",`--unit=${Cd}`,`--description=${r}`,
`--on-active=${n}s`,"--timer-property=AccuracySec=100ms","--collect","systemctl","reboot",`--message=${r}`],[(o=Zk.find(i=>e.real(i)!==null))!=null?o:"shutdown",
"-r",`+${Wm(n)}`,r]]}var Zm="a reboot is scheduled",Km="/etc/molly-guard/run.d",Kk=["10-print-message","30-query-hostname"];function Jk(e){return e.list(Km).filter(n=>/^[\w-]+$/.test(
n)&&!Kk.includes(n)).flatMap(n=>{let t=e.real(`${Km}/${n}`),r=t===null?null:e.stat(t);return t!==null&&(r==null?void 0:r.type)==="file"&&(r.mode&73)!==0?[t]:[]})}
async function Yk(e){for(let n of Jk(e)){let{code:t,stdout:r,stderr:o}=await e.run(["env","MOLLYGUARD_CMD=reboot",n],{timeout:120});if(t!==0)throw _(`${n}, whic\
h this site asks before a reboot (molly-guard), says no with ${t}: ${(o.trim()||r.trim()||"no message").slice(-300)}`,"do what it asks for, then run this again")}}
var Jm={facet:"pending",label:({delay:e})=>`the running boot (reboot in ${e} s)`,observe:async e=>({before:ti(e)?Zm:"",after:Zm}),async apply(e,{delay:n,why:t}){
if(!e.live)throw new Error(`a reboot was asked for below ${e.root}`);await Yk(e);let r=[];for(let o of Gm(e,n,t)){let{code:i,stderr:s}=await e.run(o,{timeout:60});
if(i===0)return;r.push(`${o[0]} ended with ${i} (${s.trim().slice(-200)||"no message"})`)}throw new A("E_COMMAND",`the reboot could not be scheduled: ${r.join("\
; ")}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)},pending:e=>e.live?null:"systemctl reboot",inverse:()=>{},touches:()=>[]};var qk={file:pp,grubConfig:Lm,bootImage:rm,kmod:Bm,driver:Tm,reboot:Jm};function Ht(e){return qk[e.kind]}var Es=require("fs"),Vd=`${we}/lock`;function qm(){try{return Es.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Is(e){
var n,t;try{let r=Es.readFileSync(`/proc/${e}/stat`,"latin1"),o=r.slice(r.lastIndexOf(")")+2).split(" ");return/[ZX]/.test((n=o[0])!=null?n:"")?null:(t=o[19])!=
null?t:null}catch(r){return null}}function Rs(e){try{return Es.readlinkSync(`/proc/${e}`)}catch(n){return""}}var Xk="pid:[4026531836]";function Qk({pid:e,ns:n,started:t,
boot_id:r}){if(r!==qm())return!1;let o=Rs("self/ns/pid");return!n||n===o?Is(e)===t:o!==Xk||Es.readdirSync("/proc").some(i=>Is(i)===t&&["",n].includes(Rs(`${i}/n\
s/pid`)))}function Xm(e){try{let n=JSON.parse(e);return Qk(n)?n:null}catch(n){return null}}function Qm(e){let n=e.read(Vd);return n===null?null:Xm(n)}function e_(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function eg(e){return new A("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${e_(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer; what a container that is gone has left is seen to be from outside of containers only"})}function n_(e){return new Promise(n=>{setTimeout(
n,e)})}async function Ms(e,n,t){let r=process.uptime()+e;for(;;){let o=n();if(o===null)return;if(process.uptime()>=r)throw o;t==null||t(`waiting: ${o.message.replace(
/;.*/,"")}`),t=void 0,await n_(Math.min(250,Math.max(10,(r-process.uptime())*1e3)))}}function Ld(e,n,t){return Ms(n,()=>{let r=Qm(e);return r===null?null:eg(r)},
t)}async function ng(e,n,t,r){let o={pid:Number(Rs("self"))||process.pid,ns:Rs("self/ns/pid"),started:Is("self")||"",boot_id:qm(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Ld(e,r);let i=JSON.stringify(o)+`
`;return await Ms(r,()=>{var s;return Bd(e,Vd,i)?null:eg((s=Qm(e))!=null?s:o)}),t_(e,i),()=>e.remove(Vd)}function Bd(e,n,t){if(e.createExclusive(n,t))return!0;if(Ym(
e,n))return!1;let r=`${n}.removing`;if(!Bd(e,r,t))return!1;try{Ym(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function Ym(e,n){let t=e.read(
n);return t===null||Xm(t)!==null}function t_(e,n){for(let t of e.list(we)){let r=`${we}/${t}`,[,o]=/^lock[.\w]*\.(\d+)$/.exec(t)||[];try{(o!==void 0?Is(Number(o))===
null:/^lock(\.removing)+$/.test(t)&&Bd(e,r,n))&&e.remove(r)}catch(i){if(!(i instanceof A))throw i}}}var r_=20;async function zd(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Ht(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let d=s.pending(
e,i);if(d!==null){r.includes(d)||r.push(d);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let u of s.touches(
i))o.add(u)}return{todo:t,pending:r}}function rg(e,n,{undoes:t}){var o,i;let r=[];for(let{step:s}of n){let a=(i=(o=Ht(s)).diff)==null?void 0:i.call(o,e,s,t!==void 0);
a!==void 0&&r.push(a)}return r}function o_(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${Df(3).toString("hex")}`}function Ud(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function i_(e,n,t,r){let o=e.length===0?n.length===0?"nothing to do":"nothing to do here":`${r?
"would change":"changed"} ${Ud(e.map(a=>a.label))}`,i=n.length===0?"":`; left for you to run: ${Ud(n)}`,s=t.rebootReasons||[];return`${o}${i}${s.length===0?"":`\
; a reboot is required: ${Ud(s)}`}`}function ri({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c}){return Lf({root:e,live:n,
bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c})}function Fd(e,n,t,r){var u,c,p;let o=n.report(e),{changes:i,run:s}=t,a=[...t.pending,
...n.pending||[]],{fail:l}=o,d=(c=t.error)!=null?c:l===void 0?void 0:{stop:l,node:r?"untouched":(u=l.node)!=null?u:"partial"};return{changed:i.length>0,msg:d===
void 0?(p=o.msg)!=null?p:i_(i,a,o,r):d.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:o.rebootReasons||[],
pendingAtBoot:o.pendingAtBoot||[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...n.notes||[],...o.notes||[]],warnings:[...n.warnings||[],...o.warnings||
[]],own:o.own,...s===void 0?{}:{run:s},...d===void 0?{}:{error:d}}}function og({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}
function s_(e,n,t){var r;try{return Fd(e,n,t,!1)}catch(o){return Fd(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:ql(o),node:t.changes.length>
0?"partial":"untouched"}},!1)}}async function a_(e,n,t,r,o){var l,d;let i=new Set,s=[],a=new Map(n.flatMap(({step:u})=>Ht(u).rollBack===void 0?[]:[[u,Ht(u).inverse(
e,u)]]));for(let{step:u,change:c}of n){let p=Ht(u);try{let f=async(b=e)=>{let g=await p.observe(b,u,i),w=g.before!==g.after;if(w&&g.before!==c.before&&p.facet!==
"derived")throw new A("E_RACED",`${c.label} changed while this ran: it was ${c.before||"absent"} and is ${g.before||"absent"}; somebody else is at work here; ru\
n this again`);return w},m=ri(e),y=await f(m),h=(l=a.get(u))!=null?l:y?p.inverse(m,u):void 0;y&&((d=o.progress)==null||d.call(o,c.label)),h!==void 0&&(s.push([u,
h]),await(t==null?void 0:t.entry(h))),y&&await p.apply(e,u,f)}catch(f){throw f instanceof A?await l_(e,{todo:n,tried:s,done:r},u,f):f}r.push(c);for(let f of p.touches(
u))i.add(f)}}async function l_(e,n,t,r){let o=Ht(t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([d])=>d.kind===t.kind),
r),a=new Set(n.todo.filter(d=>i.includes(d.step)).map(d=>d.change));n.done.splice(0,n.done.length,...n.done.filter(d=>!a.has(d)));let{hint:l}=r;return new A(r.code,
s===""?r.message:`${r.message}; ${s}`,{cause:r,...l===void 0?{}:{hint:l},...n.done.length===0&&n.tried.every(([d])=>i.includes(d))?{node:"rolled_back"}:{}})}function d_(e,n,t,r){
try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof A)return r;throw o}}async function u_(e,n){let{todo:t}=await zd(e,n.steps.map(f_));if(t.length===
0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new A("E_DRIFT",`done, looked again, and no\
t so: ${r.join("; ")}; run by hand what was to do this, and look at its output`)}var c_=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function ig(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&c_.test(e.path)}function sg(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>ig(i)))&&((o=n.guard)==null||o.call(n,e))}function f_(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}function p_(e,n){
let t=e.list(`${we}/runs`).filter(r=>r!==n);for(let r of t.slice(0,Math.max(0,t.length+1-r_)))e.remove(`${we}/runs/${r}`)}function m_(e){if(e.stat(Ye)===null){for(let n of e.
list(`${we}/runs`))e.remove(`${we}/runs/${n}`);e.removeEmptyDir(`${we}/runs`),e.remove(Ar)}}async function ag(e,n,t,r){var c;r.check||await Ld(e,r.wait,r.progress);
let o=ri(e),i=n.plan(o,t),s=await zd(o,i.steps),a=s.todo.length===0&&i.undoes===void 0&&(r.check||!id(o,i.released||[]));if(sg(o,i,s),r.check&&e.attr(Ye)!==null&&
ne(o),r.check||a){let p=r.diff?rg(o,s.todo,i):void 0;return og(n,Fd(o,i,{changes:s.todo.map(({change:f})=>f),pending:s.pending,diff:p},r.check))}let l=o_(),d=ds(
e,we),u=[...d].reverse();(c=r.beforeWriting)==null||c.call(r);try{let p=await ng(e,n.name,l,r.wait);try{return await lg(e,n,t,r,{run:l,made:d,empty:u})}finally{
tg(p)}}finally{tg(()=>{if(e.stat(Ye)===null)for(let p of[we,...u])e.removeEmptyDir(p)})}}function tg(e){try{e()}catch(n){if(!(n instanceof A))throw n}}async function lg(e,n,t,r,o,i=!0){
var v,x,$;let{run:s,made:a,empty:l}=o;dg(e);let d=ri(e),u=n.plan(d,t),{todo:c,pending:p}=await zd(d,u.steps);if(sg(d,u,{todo:c,pending:p}),i&&c.some(({step:k})=>ig(
k))&&Mo(e)!==null)return await Ms(r.wait,()=>Mo(e),r.progress),lg(e,n,t,r,o,!1);let f=r.diff?rg(d,c,u):void 0,m=u.report(d).bootable,y=[],h,b=null;try{u.undoes===
void 0&&(c.some(({change:Z})=>Z.facet!=="pending")||id(d,u.released||[]))&&(b=await g_(e,n.name,u,{run:s,dirs:a,version:r.version})),await a_(e,c,b,y,r),(v=r.progress)==
null||v.call(r,"looking again");let k=ri(e);await u_(k,d_(k,n,t,u));let S=u.report(k),O=(((x=S.bootable)==null?void 0:x.reasons)||[]).filter(Z=>(m==null?void 0:
m.ok)===!0||(m==null?void 0:m.reasons.includes(Z))===!1);if(O.length>0)throw new A("E_DRIFT",`this node would no longer boot as it did: ${O.join("; ")}; run pas\
sthrough_undo before you reboot`);await(b==null?void 0:b.done()),l.push(...u.emptyDirs||[]);for(let Z of u.emptyDirs||[])e.removeEmptyDir(Z);u.undoes!==void 0&&
S.fail===void 0&&await od(e,u.undoes),u.undoes!==void 0&&m_(e)}catch(k){h=ql(k),u.undoes===void 0&&y.length===0&&await y_(e,s,h)&&(b=null)}let g=y.length>0||b!==
null,w=og(n,s_(ri(e),u,{changes:y,pending:p,diff:f,...b===null?{}:{run:s},...h===void 0?{}:{error:{stop:h,node:($=h.node)!=null?$:g?"partial":"untouched"}}}));return g&&
r.render!==void 0&&await h_(e,s,r.render(w)),w}function dg(e){let n=ne(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.
path:[]});for(let t of new Set([...n,Ye,Ar])){let r=lt(t);e.stat(r)!==null&&e.remove(r)}}function g_(e,n,t,r){return Xf(e,{module:n,...r,at:new Date().toISOString().
replace(/\.\d+/,""),machine_id:e.attr("/etc/machine-id")||"",image:e.root!=="/"&&!e.live,boot_id:e.live&&e.attr("/proc/sys/kernel/random/boot_id")||"",claims:t.
claims||[],released:t.released||[],devices:t.devices||[]})}async function y_(e,n,t){var r;try{let o=(r=ne(e).find(i=>i.run===n))==null?void 0:r.entries[0];if(o!==
void 0){if(o.kind!=="file"||t.code!=="E_RACED"&&ls(e.read(o.path))!==o.before)return!1;dg(e);for(let i of[...o.dirs].reverse())e.removeEmptyDir(i);if(o.dirs.some(
i=>e.stat(i)!==null))return!1}return await od(e,new Set([n])),!0}catch(o){if(!(o instanceof A))throw o;return!1}}async function h_(e,n,t){try{if(e.stat(Ye)===null)
return;await e.write(`${we}/runs/${n}.json`,t,384),p_(e,`${n}.json`)}catch(r){if(!(r instanceof A))throw r}}var ug=(...e)=>require("child_process").execFileSync(...e),cg=(...e)=>require("child_process").spawn(...e),Ds=(...e)=>require("child_process").spawnSync(...e);var Ts=require("fs");var x_=1800,k_=64*1024*1024,xg="/usr/local/sbin:/usr/sbin:/sbin",Pg=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],kg="VFIOKIT_COMMAND",_g="ended\
 by a signal without a name",__=1,S_=`process.title='${$d} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,P_=0;async function oi(e,n={}){return A_((await Promise.resolve().then(()=>Sn($g(),1))).
default.sync,e,n)}function A_(e,n,t){var h;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++P_}`,s={...process.env};for(let b of Pg)delete s[b];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${xg}`:`/usr/bin:/bin:${xg}`,...t.env,LC_ALL:"C",[kg]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((h=t.timeout)!=null?h:x_)*1e3,killSignal:"SIGKILL",maxBuffer:k_,encoding:"latin1",stripFinalNewline:!1,reject:!1},d=O_(()=>e(r,
o,l));if(d===void 0)return{code:127,stdout:"",stderr:_g};let{exitCode:u,signal:c,timedOut:p,stdout:f="",stderr:m=""}=d;if(p)return I_(`${kg}=${i}`),{code:124,stdout:f,
stderr:m};let y=c===void 0?void 0:Yl.signals[c];return y!==void 0?{code:128+y,stdout:f,stderr:m}:typeof u=="number"?{code:u,stdout:f,stderr:m}:{code:127,stdout:f,
stderr:m||String(Reflect.get(d,"originalMessage")||_g)}}function O_(e){try{return e()}catch(n){return}}function I_(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;for(let r of(0,Ts.readdirSync)(
"/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Ts.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.kill(Number(r),"SIGKILL"),
t=!0}catch(o){}}}async function Ag(e,n,t){let r={...process.env};for(let a of Pg)delete r[a];let o=cg(process.execPath,["-e",S_,"--",e,n],{cwd:"/",env:r,detached:!0,
stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(l,"code"))})),o.once("exit",(l,d)=>a(l===0?{}:{code:d!=null?d:R_(l)}))}),s=await Sg(
t,i);return s!==void 0?s:(o.kill("SIGKILL"),await Sg(__,i)!==void 0?{code:"ETIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function R_(e){var n,t;return(t=
(n=Object.entries(Yl.errno).find(([,r])=>r===e))==null?void 0:n[0])!=null?t:`status ${e!=null?e:"?"}`}function Sg(e,n){return new Promise((t,r)=>{let o=setTimeout(
()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var B=require("fs"),ii=require("path");function jd(e){let n=B.openSync(e,"r");try{B.fsyncSync(n)}finally{B.closeSync(n)}}function Og(e){try{e()}catch(n){if(process.
geteuid()===0)throw n}}function Ig(e,n,t){let r=B.fstatSync(e);n!==null&&(r.uid!==n.uid||r.gid!==n.gid)&&Og(()=>B.fchownSync(e,n.uid,n.gid)),(B.fstatSync(e).mode&
4095)!==t&&B.fchmodSync(e,t)}async function Rg(e,n,t){let r=(n.mode&56)!==0&&(n.mode&4)===0;if(Ig(e,n,r?n.mode&448|128:n.mode&4095),!r)return;let o=B.existsSync(
"/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await oi([o,"--attributes-only","--preserve=mode","--",t,`/proc/${B.readlinkSync("/proc/self")}/fd/${e}`]),a=B.
fstatSync(e).mode;if(i!==0||a!==n.mode)throw new A("E_APPLY",`${t} was not replaced, as its readers could not be kept: ${o} ended with ${i} and left mode ${(a&4095).
toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(n.mode&4095).toString(8)}; see that GNU's cp can be run`)}function Ns(e){try{return B.lstatSync(e)}catch(n){
if(Reflect.get(Object(n),"code")==="ENOENT")return null;throw n}}function Eg(e){try{B.unlinkSync(e)}catch(n){}}function Wd(e,n,t=()=>{}){if(!B.existsSync(e)){Wd(
ii.dirname(e),493,t);try{B.mkdirSync(e,{mode:n}),B.chmodSync(e,n)}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}t(e)}}function E_(e,n){return t=>{
Og(()=>B.chownSync(t,e.uid,e.gid)),B.chmodSync(t,n|(n&292)>>2)}}async function Mg(e,n,{mode:t,owner:r,label:o,last:i,anew:s}){let a=ii.dirname(e);Wd(a,493,r===void 0?
void 0:E_(r,t));let l=lt(e),d=Ns(e);Ns(l)!==null&&B.unlinkSync(l);let{O_WRONLY:u,O_CREAT:c,O_EXCL:p,O_NOFOLLOW:f}=B.constants,m=B.openSync(l,u|c|p|f,384);try{try{
for(let y=0;y<n.length;)y+=B.writeSync(m,n,y);d===null||s===!0?Ig(m,r!=null?r:null,t):await Rg(m,d,e),B.fsyncSync(m)}finally{B.closeSync(m)}d!==null&&await o(l,
e),await(i==null?void 0:i()),B.renameSync(l,e)}catch(y){throw Eg(l),y}d===null&&await o(e,null),jd(a)}async function Dg(e,n,t){let r=Ns(n),o=B.openSync(e,"r+");
try{r!==null&&await Rg(o,r,n),B.fsyncSync(o)}finally{B.closeSync(o)}await t(e,r===null?null:n),B.renameSync(e,n),jd(ii.dirname(n))}function Tg(e){B.unlinkSync(e),
jd(ii.dirname(e))}function M_(e){return`${e}.${process.pid}`}function Ng(e,n){let t=M_(e);for(let r=1;;r++)try{return Wd(ii.dirname(e),448),Ns(t)!==null&&B.unlinkSync(
t),B.writeFileSync(t,n,{mode:384,flag:"wx"}),B.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{
Eg(t)}}var K=require("fs"),Hs=16<<20,D_=40;function Lr(e){return e instanceof Error&&"code"in e?String(e.code):""}function Vs(e){let n=Lr(e);return n==="ENOENT"||n==="\
ENOTDIR"||n==="ELOOP"}var Vr=Buffer.allocUnsafe(4096);function Cg(e){let n="",t=0;for(;;){let r=K.readSync(e,Vr,t,Vr.length-t,null);if(r===0)return n+Vr.toString(
"latin1",0,t);if(t+=r,!(t<Vr.length)){if(n+=Vr.toString("latin1"),n.length>Hs)return null;t=0}}}function Cs(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Ls(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Cs(i===void 0?n:n.slice(o)),a=i===void 0?[]:Cs(i),l=0;for(let d=s.shift();d!==void 0;d=s.shift()){
if(d===".."){a.pop();continue}let u=[...a,d],c=null;if(s.length>0||t){let p=e+"/"+u.join("/");try{K.lstatSync(p).isSymbolicLink()&&(c=K.readlinkSync(p))}catch(f){
c=null}}if(c===null){a=u;continue}if(++l>D_)return null;c.startsWith("/")&&(a=[]),s.unshift(...Cs(c))}return"/"+a.join("/")}function T_(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Ls(e,r,!0);o!==null&&K.existsSync(e+o)&&t.set(r,o)}function Hg(e){return e==="/"?"":e.replace(/\/+$/,"")}function Vg(e){let n=new Map;function t(c,p){if(e==="")return c;T_(e,c,n);let f=Ls(e,c,p,n);return f===null?
null:e+f}function r(c){let p=t(c,!0);if(p===null||!K.existsSync(p))return null;try{return e===""?K.realpathSync.native(p):(K.lstatSync(p),p.slice(e.length))}catch(f){
return null}}function o(c){let p=t(c,!1);if(p===null)return null;let f;try{f=K.lstatSync(p)}catch(x){if(Vs(x))return null;throw new A("E_APPLY",`${c} could not \
be looked at: ${Lr(x)}; run as root or give this user access`,{cause:x})}let m=f.isFile()?"file":f.isDirectory()?"dir":f.isSymbolicLink()?"link":"other",{size:y,
mtimeMs:h,ino:b,dev:g,uid:w,gid:v}=f;return{type:m,size:y,mtimeMs:h,ino:b,dev:g,uid:w,gid:v,mode:f.mode&4095}}function i(c){let p=t(c,!0);if(p===null)return null;
let f;try{f=K.openSync(p,K.constants.O_RDONLY|K.constants.O_NONBLOCK)}catch(m){if(Vs(m))return null;throw new A("E_APPLY",`${c} could not be read: ${Lr(m)}; run\
 as root or give this user access`,{cause:m})}try{let m=K.fstatSync(f);if(!m.isFile())throw new A("E_HOST",`${c} is not a regular file; expected one or nothing;\
 move it away`);let y=m.size>Hs?null:m.size<Vr.length?Cg(f):K.readFileSync(f,"latin1");if(y===null)throw new A("E_HOST",`${c} has ${m.size>Hs?`${m.size} bytes`:
"no end"}; expected ${Hs} bytes at most; look at what it is`);return y}catch(m){throw m instanceof A?m:new A("E_APPLY",`${c} could not be read: ${Lr(m)}`,{cause:m})}finally{
K.closeSync(f)}}function s(c,p,f){let m=t(c,!0);if(m===null)return null;try{let y=K.openSync(m,K.constants.O_RDONLY|K.constants.O_NONBLOCK);try{let h=Buffer.alloc(
f);return h.slice(0,K.readSync(y,h,0,f,p))}finally{K.closeSync(y)}}catch(y){return null}}function a(c){var f,m;let p=t(c,!0);if(p===null||!K.existsSync(p))return null;
try{let y=K.openSync(p,K.constants.O_RDONLY|K.constants.O_NONBLOCK);try{return(m=(f=Cg(y))==null?void 0:f.trimEnd())!=null?m:null}finally{K.closeSync(y)}}catch(y){
return null}}function l(c){let p=t(c,!0);if(p===null)return[];if(!K.existsSync(p))return[];try{return K.readdirSync(p).sort()}catch(f){return[]}}function d(c){let p=t(
c,!1);if(p===null)return null;try{return K.readlinkSync(p)}catch(f){return null}}function u(c){let p=t(c,!0);if(p===null)return null;try{let{rdev:f}=K.statSync(
p);return f===0?null:`${f>>>8&4095}:${f&255|f>>>12&1048320}`}catch(f){return null}}return{view:{root:e===""?"/":e,read:i,bytes:s,attr:a,list:l,link:d,real:r,stat:o,
device:u},forget:()=>n.clear()}}var Lg=require("fs"),N_=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],C_=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);function Bg(e){let n=Hg(e.root),{view:t,forget:r}=Vg(n),{machine:o}=e;function i(u){return o!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==
0?{ok:!1,why:"chroot needs root"}:(u.startsWith("/")?t.real(u)!==null:N_.some(p=>t.real(`${p}/${u}`)!==null))?C_.has(u.replace(/.*\//,""))&&t.real("/proc/self")===
null?{ok:!1,why:`${u} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${u} is not in ${n}`}}async function s(u,c){return o!==void 0?o.run(u,c):oi(n===""?u:["chroot",n,...u],
c)}function a(u,c=!0){r();let p=Ls(n,u,c),f=p===null?null:n+p;if(f===null)throw new A("E_REFUSED",`${u} is a loop of links; expected a file or nothing; remove t\
he links`);return f}async function l(u,c){n!==""||o!==void 0||!Lg.existsSync("/sys/fs/selinux/enforce")||await oi(c===null?["restorecon","-F",u]:["chcon",`--ref\
erence=${c}`,u])}function d(u,c,p){if(p instanceof A)return p;let f=Lr(p),m=f==="EPERM"&&process.geteuid()===0?"look at it with lsattr and clear its attribute w\
ith chattr -i":f==="EACCES"||f==="EPERM"?"run as root":f==="ENOSPC"?"free space on that file system":f==="EROFS"?"mount it read-write":"see the error and run ag\
ain";return new A("E_APPLY",`${u} could not be ${c}: ${f===""?String(p):f}; ${m}`,{cause:p})}return{...t,live:n===""||o!==void 0,runnable:i,run:s,ask:s,async write(u,c,p,f,m,y){
try{await Mg(a(u),Buffer.from(c,"latin1"),{mode:p!=null?p:420,owner:f,label:l,last:m,anew:y})}catch(h){throw d(u,"written",h)}},createExclusive(u,c){let p=a(u);
try{return Ng(p,c)}catch(f){throw d(u,"created",f)}},remove(u){try{Tg(a(u,!1))}catch(c){if(!Vs(c))throw d(u,"removed",c)}},removeEmptyDir(u){try{Lg.rmdirSync(a(
u))}catch(c){}},async replace(u,c){try{await Dg(a(u),a(c),l)}catch(p){throw d(c,"replaced",p)}},async writeAttribute(u,c,p){if(o!==void 0)return o.writeAttribute(
u,c);let{code:f,left:m}=await Ag(a(u),c,p);if(f!==void 0)throw Object.assign(new Error(`${u}: ${f}`),{code:f,...m===void 0?{}:{left:m}})}}}var Zd=require("fs");var H_=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,V_=/^[ -~]*$/;function Ug(e){if(V_.
test(e))return;let n=H_.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function Vt(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Gd(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:L_(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function L_(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let d=1;d<=n.length;d++){let u=((r=t[d-1])!=null?r:0)+(e[a-
1]===n[d-1]?0:1);l.push(Math.min(u,((o=t[d])!=null?o:0)+1,((i=l[d-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var B_=4*1024*1024;function Fg(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function Oe(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Zd.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;Fg(2)}return!0}var Jd=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function zg(e){return new Jd(e)}function jg(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Bs(){return{}}function Wg(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function Yd(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,o}var Kd;function qd(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Kd!==e._zod){Kd=void 0;return}Kd=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var Xd={value:void 0,enumerable:!1};function Ne(e,n,t,r){var u;let o={};function i(c){this.def=c,this.constr=d,this.traits=new Set}i.prototype=o;function s(c,p){if(c._zod){if(c._zod.traits.has(e))
return}else{Xd.value=new i(p);try{Object.defineProperty(c,"_zod",Xd)}finally{Xd.value=void 0}}c._zod.traits.add(e),n(c,p)}let a=(u=r==null?void 0:r.Parent)!=null?
u:Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function d(c){let p=r!=null&&r.Parent?new l:this;s(p,c);let f=p._zod.deferred;if(f){for(let m of f)
m();p._zod.deferred=void 0}return p}return Object.defineProperty(d,"init",{value:s}),Object.defineProperty(d,"name",{value:e}),d}var Qd={value:void 0,enumerable:!1},F_=(e,n)=>{e.name="$ZodError",Qd.value=n,Object.defineProperty(e,"issues",Qd),Qd.value=void 0},Gg=Ne("$ZodError",F_,void 0,{
Parent:Error});var j_=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?W_(e,i.issues,o):{success:!0,data:i.value}},Us=j_(
Gg);function W_(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>Yd(o,t))),n=void 0,t=void 0),r}}}var Br=Ne("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var Zg=Ne("$ZodNever",(e,n)=>{Br.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Z_(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...Wg(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}function K_(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function J_(e,n,t,r,o,i,s){let a=[],l=o.keySet;for(let d in n)l.has(d)||a.push(
d);return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,input:n,inst:i,continue:!0}),t}var Kg=Ne("$ZodObject",(e,n)=>{Br.init(e,n);let t=zg(()=>K_(n)),
r=jg,o=n.catchall,i;e._zod.parse=(s,a)=>{i!=null||(i=t.value);let l=s.value;if(!r(l))return s.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),
s;s.value={};let d=[],u=i.shape;for(let c of i.allKeys){if(c==="__proto__")continue;let p=u[c],f=p._zod.optin,m=p._zod.optout,y=p._zod.run({value:l[c],issues:[]},
a);Z_(y,s,c,l,f,m)}return J_(d,l,s,a,t.value,e)}});var Jg=Ne("$ZodTransform",(e,n)=>{Br.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var Yg=Ne("$ZodPipe",(e,n)=>{Br.init(e,n),qd(e,"optin",t=>t.def.in._zod.optin),qd(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(
t,r);return Y_(o,n.out,r)}});function Y_(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function qg(e,n){return new e({type:"never",...Bs(n)})}var Fs=Ne("ZodMiniType",(e,n)=>{Br.init(e,n),e.def=n,e.type=n.type});var X_=Ne("ZodMiniNever",(e,n)=>{Zg.init(e,n),Fs.init(e,n)});function Q_(e){return qg(X_,e)}var eS=Ne("ZodMiniObject",(e,n)=>{Kg.init(e,n),Fs.init(e,n)});function Xg(e,n){return new eS({type:"object",shape:e,catchall:Q_(),...Bs(n)})}var nS=Ne("ZodMiniTransform",(e,n)=>{Jg.init(e,n),Fs.init(e,n)});function ai(e){return new nS({type:"transform",transform:e})}var tS=Ne("ZodMiniPipe",(e,n)=>{Yg.init(e,n),Fs.init(e,n)});function Qg(e,n){return new tS({type:"pipe",in:e,out:n})}var rS=["true","yes","on","y","t","1"],oS=["false","no","off","n","f","0"];function eu(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return rS.
includes(n)?!0:oS.includes(n)?!1:void 0}function js(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function ny(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function nu(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function zs(e,n="",t=""){var r;if(typeof e=="stri\
ng")ey(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>zs(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=js(e))!=null?r:{}))ey(o,n===""?"a key":`a ke\
y of ${n}`,t),zs(i,n===""?o:`${n}.${o}`,t||o)}function ey(e,n,t){let r=Ug(e);if(r!==void 0)throw T(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var iS={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function tu(e){return{type:iS[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function ty(e){let n={};for(let[t,r]of Object.entries(e))n[t]=tu(r);return{type:"object",properties:n,additionalProperties:!1}}var sS=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function ae(e){return Jn("bool",e,"true or false",eu,{})}function Lt(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Jn("int",e,`a whole number${r}`,i=>ny(i,n,t),o)}function Zn(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Jn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function ry(e){return Jn("str",{describe:e.describe},`an absolute path without \
.. such as ${JSON.stringify(e.example)}`,nu,{pattern:"^/",examples:[e.example]})}function F(e,n){let t=r=>{var s;let o=r===!0||r==="True"?!0:r===!1||r==="False"?
!1:void 0,i=o===void 0?[]:e.filter(a=>eu(a)===o);return(s=e.find(a=>a===r))!=null?s:i.length===1?i[0]:void 0};return{...Jn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),
choices:e}}function Kn(e,n){let t=a=>{if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},
[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=n.commas===!0?'a JSON list such as ["a", "b"], since an item may hold commas':`a list such as [${JSON.
stringify(r)}]`,i=Jn("list",n,o,t,{items:tu(e)}),s=a=>ai((l,d)=>Array.isArray(l)?l.map((u,c)=>{var m;let p=u===null||u===""?void 0:Us(a,u);if((p==null?void 0:p.
success)===!0)return p.data;let f=(m=p==null?void 0:p.error.issues[0])==null?void 0:m.message;d.issues.push({...oy(u,"something in it"),...f===void 0?{}:{message:f},
path:[c]})}):l);return{...i,schema:()=>Zs(i.schema(),s(e.schema()))}}function Ws(e,n){let t=()=>ai((r,o)=>{let i=Array.isArray(r)&&r.includes(e);return i&&r.length>
1&&o.issues.push({code:"custom",input:r,message:`has ${Vt(e)} beside other items, expected it alone`}),i?n.unset:r});return{...n,schema:()=>Zs(n.schema(),t())}}
function Gs(e,n){let t=Jn("dict",{...n,default:{}},`an object with ${Object.keys(e).join(", ")}`,js,ty(e));return{...t,unset:ly(e),schema:()=>Zs(t.schema(),ay(e,
e))}}function En(e){return sy(Kn(iy("a PCI id","10de:20b7",bm),e))}function nn(e){return sy(Kn(iy("a PCI address","0000:41:00.0",vm),e))}var CV={check:ae({describe:"\
Say what would change and write nothing.",default:!1}),diff:ae({describe:"Show the changes of files as before and after.",default:!1}),root:Jn("str",{describe:"\
Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",nu,{pattern:"^/"}),wait:Lt({describe:"Seconds to wait for a l\
ock that somebody else holds.",min:0,max:86400,default:60})};function Ur(e,n){var p,f;let t=js(n);if(t===void 0)throw T("",`the parameters are ${Vt(n)}, expecte\
d a JSON object such as {"check": true}`);zs(t);let r=ly(e);if(Object.keys(t).every(m=>t[m]===void 0))return r;let o=Us(ay(e,t),t);if(o.success)return{...r,...Object(
o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[a=""]=s,l=s.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(1);if((i==null?void 0:
i.code)!=="unrecognized_keys")throw T(String(a),`${l} ${(p=i==null?void 0:i.message)!=null?p:"is not valid"}`);let d=String(i.keys[0]),u=Object.keys(l===""?e:Object(
(f=e[l])==null?void 0:f.json.properties)).sort(),c=Gd(d,u);throw T(l===""?d.slice(0,60):l,`${Vt(d)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (\
did you mean ${c}?)`}; known are ${u.join(", ")}`)}function oy(e,n,t=""){return{code:"custom",input:e,message:`is ${Vt(e)}, expected ${n}${t}`}}function Jn(e,n,t,r,o){
let i=()=>ai((l,d)=>{if(l==null||l===""&&e!=="str")return n.default;let u=r(l),c=typeof l=="number"&&(e==="str"||e==="list");return u===void 0&&d.issues.push(oy(
l,t,c?sS:"")),u}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,unset:a,...a===void 0?{}:{default:a}}}function iy(e,n,t){let r=o=>typeof o==
"string"&&t(o)||void 0;return Jn("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function sy(e){let n=()=>ai(t=>t===void 0||t.length===0&&e.unset===void 0?
void 0:[...new Set(t)]);return{...e,schema:()=>Zs(e.schema(),n())}}function Zs(e,n){return Qg(e,n)}function ay(e,n){let t={};for(let[r,o]of Object.entries(e))r in
n&&(t[r]=o.schema());return Xg(t)}function ly(e){let n={};for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var dy="0.1.0";var aS=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),uy=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,lS=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
dS=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,uS=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
Ce="[0-9a-f]";function cy(e){let n=new Map,t=(f,m)=>y=>{var w;let h=`${f} ${y.toLowerCase()}`,b=[...n.keys()].filter(v=>v.startsWith(f)).length+1,g=(w=n.get(h))!=
null?w:m(b);return n.set(h,g),g},r=t("uuid",f=>`00000000-0000-4000-8000-${ru(f,12)}`),o=t("name",f=>`id${f}`),i=t("machine",f=>ru(f,32)),s=t("mac",f=>`02-00-00-\
00-00-${ru(f,2)}`),a=t("ip",f=>`192.0.2.${f}`),l=e.filter(f=>f.length>2&&!uS.test(f)&&!uy.test(f)).sort((f,m)=>m.length-f.length);function d(f){return f.replace(
new RegExp(`\\b${Ce}{8}(-${Ce}{4}){3}-${Ce}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,y,h)=>y+o(h)).replace(new RegExp(
`(?<![0-9a-f])${Ce}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${Ce}{2}([:-])(${Ce}{2}\\1){4}${Ce}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,a).replace(new RegExp(`\\b(${Ce}{1,4}(:${Ce}{1,4})*)?::(${Ce}{1,4}(:${Ce}{1,4})*)?|\\b(${Ce}{1,4}:){7}${Ce}{1,4}\\b`,
"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${Ce}{33,}(?![0-9a-f])`,"gi"),"***")}function u(f){let m=d(f);for(let y of l)m=m.replace(new RegExp(`(?<!\
[\\w.-])${y.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return m}function c(f){return u(f.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,
(m,y,h)=>{let b=aS.test(y.toLowerCase().replace(/-/g,"_"))||y==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(h);return`${y}=${b||/^\$\{?\w+\}?$/.
test(h)?h:"***"}`}))}function p(f,m){return f.split(`
`).map(y=>/^\s*#/.test(y)?fy(y):m(y)).join(`
`)}return{ids:d,names:u,args:c,shell:f=>p(cS(f),m=>{let y=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(y===null)return c(m);let[,h="",b="",g=""]=y,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(b)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(b);return h+(w?u(g):/CMDLINE|cmdline/.test(b)?c(g):"***")}),modules:f=>p(f,m=>{let[y="",h="",...b]=m.trim().split(/\s+/);
return y==="options"?uy.test(h)?u(m):m.replace(/=\S+/g,"=***"):y==="install"||y==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test(b[0]||"")&&
!/["'=]/.test(m)?u(m):`${y} ${h} ***`:c(m)}),entry:f=>p(f,m=>/^options\s/.test(m)?c(m):u(m)),grubenv(f){return`# GRUB Environment Block
${f.split(`
`).filter(y=>!y.startsWith("#")).map(y=>y.startsWith("kernelopts=")?`kernelopts=${c(y.slice(11))}`:u(y)).filter(y=>y!=="").map(y=>`${y}
`).join("")}`.padEnd(1024,"#")}}}function fy(e){let n=lS.exec(e);return n===null?"#":`# ${n[0]}`}function cS(e){return e.replace(dS,(n,t="",r)=>r===void 0?n:t+fy(
r))}function ru(e,n){return e.toString(16).padStart(n,"0")}var fS="vfiokit-capture/1",pS={dir:493},mS=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],gS=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,yS=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,hS=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
bS=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function vS(e){var l,d;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(u=>e.attr(u)||"").filter(u=>u!==""),t=cy([...n,...n.map(u=>u.replace(/\..*/,""))]),
r={},o=(u,c)=>{c!==null&&(r[u.startsWith("/sys/")?t.ids(u):t.names(u)]=c)},i=(u,c=p=>p)=>{let p=e.attr(u);o(u,p===null?null:`${c(p)}${u.endsWith("/grubenv")?"":
`
`}`)},s=u=>{let c=e.link(u);o(u,c===null?null:{link:t.ids(c)})},a=u=>{e.stat(u)!==null&&o(u,pS)};for(let u of e.list("/sys/bus/pci/devices")){let c=`/sys/bus/pc\
i/devices/${u}`,p=e.real(c);if(s(c),p!==null){for(let f of mS)i(`${p}/${f}`);o(`${p}/config`,(d=(l=e.bytes(`${p}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?d:null);for(let f of e.list(p))gS.test(f)&&s(`${p}/${f}`),yS.test(f)&&a(`${p}/${f}`)}}for(let u of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${u}`),
s(`/sys/bus/pci/drivers/${u}/module`);for(let u of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${u}/address`);a("/sys/kernel/iommu_groups");for(let u of e.
list("/sys/kernel/iommu_groups")){for(let c of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${u}/${c}`);a(`/sys/kernel/iommu_groups/${u}`);for(let c of e.
list(`/sys/kernel/iommu_groups/${u}/devices`))s(`/sys/kernel/iommu_groups/${u}/devices/${c}`)}a("/sys/class/iommu");for(let u of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${u}`)===null?a(`/sys/class/iommu/${u}`):s(`/sys/class/iommu/${u}`);for(let u of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${u}`)!==null&&o(`/sys/firmware/acpi/tables/${u}`,"");a("/sys/firmware/efi");for(let u of e.list("/sys/module"))hS.test(u)&&a(`/sys/module/${u}`);i("/proc/cpu\
info",wS),i("/proc/modules",u=>u.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",u=>u.split(`
`).filter(c=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(c)).join(`
`));for(let[u,c,p]of bS)if(!u.endsWith("/"))i(u,f=>t[p](f));else for(let f of e.list(u))f.endsWith(c)&&i(`${u}${f}`,m=>t[p](m));for(let u of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(u)&&o(`/boot/${u}`,"");for(let u of e.list("/lib/modules"))a(`/lib/modules/${u}`),i(`/lib/modules/${u}/modules.builtin`,c=>c.split(`
`).filter(p=>/vfio|iommu|drm|xhci/.test(p)).join(`
`));return r}function py(e){let t=Object.entries(vS(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(fS)}, "files": {
${t}
}}
`}function wS(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var ou=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function Se(e,n=M(e)){let t={bySlot:Cr(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>cd(o.class))},r=[];for(let o of n){let i=$S(o,t);if(i===null)continue;let s=_e(()=>i==="gpu"||i==="igpu"?xS(o,i,t):[]),a=_e(()=>o.group===
null?null:_r(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function Yn(e){return e.kind==="gpu"&&e.device.
id!==null}function qn(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function _e(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function $S(e,n){var a;let t=e.class,r=Et(t);if(!r&&!ps(t))return cn(e)?"nvswitch":null;let{vendor:o}=e;if(!r&&(t!=="1200"||o!=="1002"))return"\
accelerator";if(e.physfn!==null)return"vf";if(!r||o===null)return"gpu";let i=(a=e.device)!=null?a:"";if(Pp(o,i))return"bmc";if(Ap(`${o}:${i}`))return"virtual";let s=o===
"1002"?(n.bySlot.get(e.slot)||[]).map(l=>l.vendor):[];return Ip(e.address,o,i,s)?"igpu":"gpu"}function xS(e,n,{bySlot:t,byAddress:r,cardFunctions:o}){let i=new Map,
s=(l,d)=>{l===void 0||i.has(l.address)||!cd(l.class)||!(kS(e,l,d)||_S(e,n,l,d))||i.set(l.address,{device:l,reason:d})};for(let l of t.get(e.slot)||[])s(l,"same \
slot");for(let l of e.consumers){let d=r.get(l);(n==="gpu"||e.vendor!=="8086"||(d==null?void 0:d.slot)===e.slot)&&s(d,"device link")}let a=SS(e,r);if(a!==null){
let l=d=>!(t.get(d.slot)||[]).some(u=>Et(u.class));for(let d of o)d.upstream.includes(a)&&l(d)&&s(d,"card switch")}return[...i.values()].sort((l,d)=>l.device.address<
d.device.address?-1:1)}function kS(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="040\
3"}function _S(e,n,t,r){return n==="gpu"&&r==="same slot"&&t.class==="0403"&&t.vendor!==null&&e.upstream.length>0}function SS(e,n){var r,o;let t=null;for(let i of[
...e.upstream].reverse()){if(!Op((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var PS=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],my="/sys/bus/pci/slots";function Ks(e){let n;return t=>{var r;return n===void 0&&(n=(r=PS.map(o=>AS(
e,o)).find(o=>o!==null))!=null?r:null),n===null?null:OS(`
${n}`,t)}}function AS(e,n){try{return e.read(n)}catch(t){return null}}function yy(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(my).map(o=>[e.attr(`${my}\
/${o}/address`)||"",o])));for(let o of[t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function OS(e,n){let[t="",r=""]=n.
split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=gy(a,`
	${r}  `);return l===null?null:Buffer.from(`${gy(e,`
${t}  `)||""} ${l}`,"latin1").toString("utf8")}function gy(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function hy(e){let n=Ks(e),t=yy(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:d})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:qn(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function by(e,n,t){let r=new Set(e.flatMap(({gpu:o})=>o.device.id||[]));return{IOMMU:IS(n),...Object.fromEntries([...r].map(o=>[o,t(o)||""])),GPUs:e.map(({gpu:o,
gpu:{device:i,kind:s,companions:a},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,verdict:l.length===0?"ready":Yn(o)?"blocked":
"stays",companions:a.map(d=>ES(d.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough.reasons)":[...RS(e)].map(([o,i])=>`${i.join(
", ")}: ${o}`)}}function IS({active:e,groups:n,units:t,firmware_table:r}){return e===null?null:e?`on, ${n!=null?n:0} groups, units ${(t!=null?t:[]).join(", ")||
"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function RS(e){let n=new Map;for(let{gpu:t,obstacles:r}of e)
for(let{text:o}of r)n.set(o,[...n.get(o)||[],t.device.address]);return n}function ES(e,n){return e.slice(0,-2)===n.slice(0,-2)?e.slice(-2):e}var MS=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],DS=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function li(e,n){var o,i;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=
null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}function Fr(e){let n=`${li(
e,"ID")||""} ${li(e,"ID_LIKE")||""}`.toLowerCase().split(/\s+/);for(let t of n){let r=MS.find(([o])=>o.test(t));if(r!==void 0)return r[1]}return"unknown"}function Js(e){
var i,s;let n=DS.find(([a])=>e.stat(`/sys/firmware/acpi/tables/${a}`)!==null);if(n!==void 0)return n[1];let t=e.attr("/proc/cpuinfo")||"",r=(((i=/^flags\s*:(.*)$/m.
exec(t))==null?void 0:i[1])||"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.test(t))return"arm";
let o=(s=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:s[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o==="AuthenticAMD"||o===
"HygonGenuine"?"amd":null}function Ee(e){let n=e.attr("/proc/cmdline");return n===null?null:G(n)}function iu(e){return e.stat("/sys/firmware")!==null&&e.list("/\
sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test(e.read("/etc/fstab")||"")}function vy(e){
return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function wy(e){return/^[Y1]$/.test(e.attr("/sys/module/kvm_amd/\
parameters/sev_snp")||"")}var $y="/sys/class/iommu",su="allow_unsafe_interrupts";function Ys(e){var i;let n=e.list($y).filter(s=>/^(dmar|ivhd)\d+$/.test(s)),t=e.bytes("/sys/firmware/acpi\
/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if((Ee(e)||[]).some(s=>s==="nointremap"||P(s)===
"intremap"&&N(s).includes("off"))||n.some(s=>{var a;return(parseInt(((a=e.attr(`${$y}/${s}/intel-iommu/ecap`))!=null?a:"8").slice(-1),16)&8)===0}))return!1;let o=e.
attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function qs(e){let n=["vfio_iommu_type1","iommufd"].flatMap(o=>e.attr(`/sy\
s/module/${o}/parameters/${su}`)||[]),t=be(V(e),"vfio_iommu_type1",su),r=(Ee(e)||[]).filter(o=>P(o)===`vfio_iommu_type1.${su}`);return[...n,...t===null?[]:[t.value],
...r.map(o=>o.includes("=")?fe(o):null)].some(Pt)}function zr(e){return(Ee(e)||[]).flatMap(n=>{if(P(n)==="pcie_acs_override")return[`${n} is on the running comm\
and line: no mainline kernel knows it, and it splits IOMMU groups that the hardware does not keep apart, so a guest may reach what the host or another guest use\
s`];let t=P(n)==="pci"?fe(n).split(/[,;]/).find(r=>/^(disable_acs_redir|config_acs)=/.test(r)):void 0;return t===void 0?[]:[`pci=${t} is on the running command \
line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function Ie(e){return Object.freeze({type:"module",...e})}function Xs(e){return Object.freeze({type:"probe",...e})}var TS=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,NS="/sys/class/graphics",xy="/sys/class/vtconsole",CS=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function jr(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...VS(e)]),serial:LS(e),pictures:BS(e)}}var HS=["0302","1200"];function Qs({
screens:e},n,t){return n.filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(r.device.driver===null?e.has(r.device.address):!jo(r.device.driver)&&
(e.has(r.device.address)||!HS.includes(r.device.class||""))))}function VS(e){let n=e.list(xy).map(r=>`${xy}/${r}`),t=n.some(r=>e.attr(`${r}/bind`)==="1"&&(e.attr(
`${r}/name`)||"").includes("frame buffer"));return n.length>0&&!t?[]:pt(e.real(`${NS}/fb0/device`)).slice(-1)}function LS(e){var r;let n=e.attr("/proc/consoles");
return(r=(n!==null?n.split(`
`).map(o=>o.split(/\s+/)[0]||""):G(e.attr("/proc/cmdline")||"").filter(o=>P(o)==="console").map(o=>fe(o).split(",")[0]||"")).find(o=>!TS.test(o)))!=null?r:null}
function BS(e){let n=new Map,t=[];if(parseInt(he(e)||"",10)>=6)return n;for(let r of(e.attr("/proc/iomem")||"").split(`
`)){let o=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(r);if(o===null)continue;let[,i="",s=""]=o;t.length=i.length/2,t.push(s);let a=CS.test(s)?pt(t.join("/")).slice(
-1)[0]:void 0;a!==void 0&&n.set(a,s)}return n}var US=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",jS],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${au((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
FS={"01":"USB keyboard","02":"USB mouse"};function ea(e){let n=_e(()=>zS(e));return t=>n().get(t)||[]}function zS(e){let n=new Map,t=(r,o)=>{var s;let i=r[r.length-
1];o!==null&&i!==void 0&&((s=n.get(i))==null?void 0:s.includes(o))!==!0&&n.set(i,[...n.get(i)||[],o])};for(let[r,o]of US)for(let i of e.list(r)){let s=e.real(`${r}\
/${i}`);s!==null&&t(pt(s),o(e,s,i))}for(let r of ws(e))for(let o of qo(e,r)||[])t(o.functions,`file system ${au(r.at)}`);return n}function jS(e,n,t){var i,s;if(t.
includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=FS[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(
`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${au(o)}`}function au(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}function Wr(e,n,t){return{devices:n,gpus:t,members:r=>_r(e,r,n),cargo:ea(e),lifelines:_e(()=>_s(e))}}function na(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=Sr(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":Gr(i,t)}]})}function Gr(e,n){let t=WS(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${Dt(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${Dt(r)}`}function WS(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(cn(
e))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==null)return`\
is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the display of the man\
agement controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var di="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",GS="interrupts are not remapped here\
, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 \
of vfio_iommu_type1 yourself";function ta(e,n){let t=_e(()=>Ys(e)===!1&&!qs(e)),r=_e(()=>Cr(n.filter(o=>o.physfn!==null),o=>o.physfn||""));return{ofGroup:o=>Np(
e,o)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${o} (reserved_regions has a direct line), so the kernel assigns it to nobody`}]:[],ofHost:()=>t()?
[{code:"interrupts",text:GS}]:[],ofDevice(o){var a;let i=[],s=ky(e,o);if(((a=o.numVfs)!=null?a:0)>0){let l=(r().get(o.address)||[]).filter(d=>d.mdevs.length>0||
ky(e,d)!==null).length;i.push({code:"vfs",text:`${o.numVfs} of its virtual functions are enabled${l===0?"":`, ${l} of them with vGPUs`}, and vfio-pci refuses it\
 as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return o.mdevs.length>0&&i.push({code:"mdev",text:`mediated devices (vGPUs) exist on \
it: ${o.mdevs.join(", ")}; remove them first`}),s!==null&&i.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${s}), and a card serves vGPUs or \
goes to a guest as a whole`}),i}}}function _y({ofGroup:e,ofHost:n,ofDevice:t},{device:r,companions:o}){var s;return(s=[...[...new Set([r,...o.map(a=>a.device)].
map(a=>a.group))].flatMap(a=>a===null?[]:e(a)),...n(),...t(r)][0])!=null?s:null}function ky(e,n){let t=e.attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_\
vgpu_type`);return t===null||t==="0"||t===""?null:t}var ZS={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},Sy={off:": the IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",passed_over:"\
, although the IOMMU is on",unseen:""};function Zr(e,n,t,r=Wr(e,n,t)){let o=_e(()=>xr(Qe(e))),i=_e(()=>jr(e,n)),s=ta(e,n),a=new Map(t.map(m=>[m.device.address,m])),
l=_e(()=>Cr(t.map(m=>m.device),m=>String(m.group)));function d({device:m,kind:y}){return(m.group===null?[]:l().get(String(m.group))||[]).flatMap(b=>a.get(b.address)||
[]).filter(b=>b.device!==m&&b.kind===y)}function u(m){let y=new Set;for(let h of[m,...d(m).filter(b=>c(b).length+s.ofDevice(b.device).length===0)]){y.add(h.device.
address);for(let b of h.companions)y.add(b.device.address)}return y}function c({device:m,companions:y}){let h=m.id===null?[{code:"unknown_id",text:"its vendor o\
r device id cannot be read"}]:[];for(let b of[m,...y.map(({device:g})=>g)]){let g=b===m?"it":`its companion ${b.address}`;b.responding===!1&&h.push({code:"dead",
text:`${g} ${di}`});let w=r.lifelines().get(b.address);w!==void 0&&h.push({code:"lifeline",text:`${g} carries ${Dt(w)}: the node lives on it, and nothing overri\
des that`})}return h}function p(m,y){let h=na(m,y,r);return[...h.length===0?[]:[KS(m,h)],...s.ofGroup(m)]}function f(m){let{screens:y,serial:h}=i(),b=[m,...d(m).
filter(({device:g})=>Sr(g.address,g)!==null)].find(({device:g})=>y.has(g.address));return b===void 0||h!==null||Qs(i(),t,g=>g.kind==="gpu").length>0?[]:[{code:"\
console",text:`it ${b===m?"":`has to go with ${b.device.address} (same IOMMU group), which `}shows the only console (no BMC or integrated display and no serial \
console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough`}]}return m=>{let{device:y,kind:h}=m,
b=h==="gpu"?[]:[{code:"kind",text:ZS[y.physfn===null?h:"vf"]}];if(h==="bmc"||h==="virtual")return b;b.push(...c(m));let g=[y,...m.companions.map(v=>v.device)];y.
group===null?b.push({code:"no_group",text:o()==="unseen"?"its IOMMU group is not to be seen here":`it has no IOMMU group${Sy[o()]}`}):Mt(e,y.group)&&b.push({code:"\
no_group",text:`IOMMU group ${y.group} is of vfio's noiommu mode and isolates nothing${Sy[o()]}`});let w=u(m);for(let v of new Set(g.map(x=>x.group)))v!==null&&
b.push(...p(v,w));return[...b,...s.ofHost(),...s.ofDevice(y),...f(m)]}}function Py(e,n){return e.list(`/sys/bus/pci/devices/${n.address}/mdev_supported_types`)}
function KS(e,n){let t=n.filter(i=>i.stays!==null),r=n.map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.said).join(", ")}`;return t.length===0?{code:"\
members",members:r,text:`${o}, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try anoth\
er slot`}:{code:"group",members:r,text:`${o}; ${t.map(i=>`${i.address} ${i.stays||""}`).join("; ")}: another slot may have a group of its own`}}var JS={ids:En({describe:"Only devices with these ids."}),addresses:nn({describe:"Only devices at these addresses."}),kinds:Ws("all",Kn(F([...ou,"all"],{describe:"\
A kind of device."}),{describe:"Only devices of these kinds; all, as when it is not given: every one.",default:ou}))},Ay=Xs({name:"gpu_info",summary:"Shows ever\
y GPU with its IOMMU group, driver and companions, and what stands between it and a VM.",params:JS,example:{kinds:["gpu"]},capture:py,read(e,{ids:n,addresses:t,
kinds:r}){let o=M(e),i=Se(e,o),s=Zr(e,o,i),a=i.filter(({device:m,kind:y})=>r.includes(y)&&(n===void 0||m.id!==null&&n.includes(m.id))&&(t===void 0||t.includes(m.
address))),l=hy(e),d=a.map(m=>({gpu:m,obstacles:s(m)})),u=kr(e),c=d.filter(({gpu:m})=>Yn(m)),p=c.filter(({obstacles:m})=>m.length===0).length,f=te(e);return{msg:f?
c.length===0?"No GPU that could go to a VM was found.":YS(c.length,p):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.
map(({gpu:m,obstacles:y})=>l(m,y)),ids:[...new Set(c.map(({gpu:m})=>m.device.id))],iommu:u},human:()=>by(d,u,Ks(e)),notes:f?[]:["questions to the hardware are s\
kipped: /sys/bus/pci/devices is missing or empty"],warnings:f?[...qS(o,i,n,t),...XS(c.map(({gpu:m})=>m)),...QS(e,c.map(({gpu:m})=>m)),...zr(e)]:[]}}});function YS(e,n){
let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===e?`${t} that could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could\
 go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${t} that could go to a VM found; something stands in the way of ${e-n} of them: see\
 passthrough.reasons.`}function qS(e,n,t=[],r=[]){let o=i=>{var s;return i===void 0?"is not there":`is no GPU but a ${In(i.class)} device (class ${(s=i.class)!=
null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===
i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function XS(e){let n=new Map;for(let{device:t}of e)t.group!==null&&n.set(t.group,[...n.get(t.group)||
[],t.address]);return[...n].filter(([,t])=>t.length>1).map(([t,r])=>`${r.join(" and ")} share IOMMU group ${t}: they can only go to the same VM`)}function QS(e,n){
return n.filter(t=>Py(e,t.device).length>0).map(({device:t})=>`${t.address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest\
 as a whole`)}function eP(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function pe(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return Bf({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,d;let s=t.has(i)?i:null;return s===null?e.attr(i):(d=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?d:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)eP(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[Od])}var nP=["file","kmod","bootImage","grubConfig","driver"],tP="/etc/kernel/cmdline";function Kr(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function rP(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:"path"in e?`${e.kind} ${e.path}`:e.kind}function oP(e,n){let t=Kr([...e.holds,...n.
holds],o=>"file"in o?`file ${o.file}`:`module ${o.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...e.lacks||[],...n.lacks||[]],inputs:Kr([
...e.inputs,...n.inputs],o=>o),always:r}}function iP(e,n){let t=[...e.lost||[],...n.lost||[]];return{...e,...n,...t.length===0?{}:{lost:[...new Set(t)]}}}function sP(e,n){
return{...n,wishes:Kr([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function tn(e){let n=new Map;for(let o of e){let i=rP(o),s=n.get(i);(s==null?void 0:s.kind)===
"bootImage"&&o.kind==="bootImage"?n.set(i,oP(s,o)):(s==null?void 0:s.kind)==="grubConfig"&&o.kind==="grubConfig"?n.set(i,sP(s,o)):(s==null?void 0:s.kind)==="fil\
e"&&o.kind==="file"?n.set(i,iP(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===tP;return nP.flatMap(o=>{let i=t.filter(s=>s.kind===o);return[
...i.filter(s=>!r(s)),...i.filter(r)]})}function Oy(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=pe(r,s.steps)}let o=i=>t.flatMap(s=>i(s)||[]);return{
steps:tn(o(i=>i.steps)),claims:Kr(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:Kr(o(i=>i.released),i=>`${i.thing} ${i.value}`),devices:Kr(o(i=>i.devices),
i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.pending))],emptyDirs:o(i=>i.emptyDirs),guard(i){
var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(d=>d.report(i)),a=d=>[...new Set(s.flatMap(u=>d(u)||[]))],l=s.map(d=>d.bootable).find(
d=>d!==void 0);return{own:Object.assign({},...s.map(d=>d.own)),rebootReasons:a(d=>d.rebootReasons),pendingAtBoot:a(d=>d.pendingAtBoot),notes:a(d=>d.notes),warnings:a(
d=>d.warnings),...l===void 0?{}:{bootable:l}}}}}var ra=1024,oa=`# GRUB Environment Block
`;function ia(e){return e.startsWith(oa)}function Iy(e){return e.length===ra&&ia(e)}function Ry(e){let n=[],t=oa.length;for(let r=t;r<e.length;r++){let o=e.charAt(
r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function Ey(e,n){return Ry(e).find(([t])=>e.startsWith(`${n}=`,t))}function Bt(e,n){if(!ia(e))return null;let t=Ey(e,n);return t===
void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function My(e,n,t){var l,d;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=Ey(e,n),i=Ry(e),s=i.length===0?oa.length:(d=(l=i[i.length-1])==null?void 0:l[1])!=null?d:oa.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>ra)throw _(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${ra}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(ra,"#")}var Dy=/^[ \t]*#.*$/gm;function sa(e){return G(e.replace(Dy,""))}function Ut(e,n,t=!1){var h,b,g,w,v,x;let r=[],o=t?e.replace(Dy,($,k)=>(r.push(k)," ".repeat($.
length))):e,i=Fo(o).map(([$,k])=>({start:$,end:k,token:$r(e.slice($,k))})),s=(h=r.find($=>{var k,S;return $>((S=(k=i[0])==null?void 0:k.start)!=null?S:-1)}))!=null?
h:o.trimEnd().length,a=i.filter(({start:$})=>$<s).length,{kept:l,added:d}=un(i.map($=>$.token),n,a),u=e,[c,p]=[-1,-1];for(let[$,k]of[...i.entries()].reverse()){
let S=(b=l[$])!=null?b:null;S===null?u=aP(u,k):S!==k.token&&(u=u.slice(0,k.start)+S+u.slice(k.end)),!($>=a)&&(S!==null&&c<0&&(c=u.length-k.start-(S===k.token?k.
end-k.start:S.length)),k.token==="--"&&(p=u.length-k.start))}if(d.length===0)return u;let f=d.join(" ");if(p>=0)return`${u.slice(0,u.length-p)}${f} ${u.slice(u.
length-p)}`;let m=c>=0?u.length-c:e.lastIndexOf(`
`,((w=(g=i[0])==null?void 0:g.start)!=null?w:s)-1)+1,y=u.slice(m).replace(/^[ \t]+(?=\r?\n|$)/,"");return c>=0?`${u.slice(0,m)} ${f}${y}`:`${u.slice(0,m)}${f}${y===
""?(x=(v=/\n?$/.exec(e))==null?void 0:v[0])!=null?x:"":/^\r?\n/.test(y)?"":`
`}${y}`}function aP(e,{start:n,end:t}){let r=e.slice(0,n).replace(/[ \t]+$/,""),o=e.slice(t);if(r!==""&&!r.endsWith(`
`))return r+o;let i=o.replace(/^[ \t]+/,"");return i.startsWith(`
`)&&r+i!==`
`?r+i.slice(1):e.slice(0,n)+i}function Ty(e){let n=[],t=0;for(let r of e.split(`
`)){if(!/^[ \t]*(?:#|[^ \t]+[ \t][^])/.test(r.replace(/\r/g,"")))break;let[o="",i=""]=/^[ \t]*([^ \t#][^ \t]*)[ \t]*/.exec(r.replace(/\r$/,""))||[],s=t+o.length,
a=t+r.length;for(;a>s&&" 	\r".includes(e.charAt(a-1));)a--;i!==""&&n.push({key:i,start:s,end:a}),t+=r.length+1}return n}function lP(e){let n=Ty(e).find(t=>t.key===
"options");return n===void 0||n.start===n.end?null:n}function Ft(e){let n=r=>Ty(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>n(r)[0]||"";return{
title:t("title"),version:t("version"),linux:t("linux"),options:t("options"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$"))}}function Ny(e,n){
let t=lP(e);return t===null?e:e.slice(0,t.start)+n+e.slice(t.end)}function ui({linux:e,options:n}){return!/(?:^|\/)(?:vmlinu[xz]|b?z?image|kernel|linux)[^/]*$/i.
test(e)&&!/(?:^|\s)root=|\$kernelopts\b/.test(n)}function Cy(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function me(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function aa(e){return{kind:"kmod",name:e}}function la(e,n,t,r={}){return{
kind:"driver",address:e,driver:n,override:t,...r}}function Hy(e,n){return{kind:"reboot",delay:e,why:n}}var ci="/boot/loader/entries",mt="/boot/grub2/grubenv",fi="panic=-1",ua="put GRUB_DISABLE_INITRDLESS_BOOT=true into /etc/default/grub.d/zz-initrd.cfg and run up\
date-grub",dP=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function da(e,n){var s;let t=n.replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,
"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=dP.exec(t);return(s=[`/boot${r}`,r,...o===null?[]:[`/boot/${o[2]||""}`]].find(a=>e.real(a)!==null))!=
null?s:r.startsWith("/boot/")?r:`/boot${r}`}function ca(e,n){let t=e.read(mt),r=t===null?null:Bt(t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===
null?null:mn(o).kernelopts}function uP(e,n){let t=n.kernelopts?ca(e,n):null;return Jr(e).map(r=>{let o=Ft(e.read(r)||""),i=G(o.options).flatMap(a=>a==="$kernelo\
pts"&&t!==null?G(t):[a]),s=i.findIndex(a=>a.startsWith("#"));return{title:o.title,id:r.slice(ci.length+1,-5),from:r,within:[],tokens:s<0?i:i.slice(0,s),kernel:o.
linux===""?null:da(e,o.linux),initrds:o.initrds.map(a=>da(e,a)).filter(a=>a!==null),recovery:Cy(o),...ui(o)?{foreign:r}:{}}})}function Jr(e){return oe(e,"entry \
files",()=>e.list(ci).filter(t=>/^[^.].*\.conf$/.test(t)).map(t=>t.slice(0,-5)).sort((t,r)=>Vy(t)<Vy(r)?1:-1).map(t=>`${ci}/${t}.conf`).filter(t=>Ft(e.read(t)||
"").linux!==""))}function Vy(e){return(e.replace(/^(.*?)(?:(?:-([^-]*))?-([^-]*))?$/,"$1/$2/$3/").match(/[~/]|\d+|[A-Za-z]+/g)||[]).map(t=>/\d/.test(t)?`~${t.padStart(
40,"0")}`:t==="~"?" ":t==="/"?"!":`${t}#`).join("")}function Pe(e,n){return oe(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,()=>cP(e,n))}function cP(e,n){return lu(
e,n).filter(t=>t.foreign===void 0)}function lu(e,n){var i,s;let t=mn(e.read(n.config)||""),r=n.kind==="bls",o=t.entries.map(a=>({title:a.title,id:a.id,from:n.config,
within:a.within,menus:a.menus,recovery:a.recovery,...!r&&Nd(a)?{}:{foreign:a.section},tokens:G(a.args.join(" ")),kernel:da(e,a.kernel),initrds:a.initrds.map(l=>da(
e,l)).filter(l=>l!==null)}));return r?[...o.slice(0,(i=t.bls)!=null?i:0),...uP(e,n),...o.slice((s=t.bls)!=null?s:0)]:o}function Ly(e,n,t=0){var d;let[,r="",o=""]=/^((?:[^>]|>>)*)>?([^]*)$/.
exec(n)||[],i=r.replace(/>>/g,">"),s=e.filter((u,c)=>u.within.length<=t||e.findIndex(p=>p.within[t]===u.within[t])===c),a=(d=/^\d+$/.test(i)?s[Number(i)]:s.find(
({id:u,title:c,within:p,menus:f})=>{var m;return i===((m=p[t])!=null?m:c)||i===(p[t]===void 0?u:f==null?void 0:f[t])}))!=null?d:s[0],l=a==null?void 0:a.within[t];
return l===void 0?a:Ly(e.filter(u=>u.within[t]===l),o||"0",t+1)}function By(e,n){let t=({tokens:o})=>o.find(i=>i.startsWith("root="))||"",r=new Set(Pe(e,n).map(
t));return lu(e,n).filter(o=>o.foreign!==void 0&&!o.recovery&&o.kernel!==null&&r.has(t(o)))}function zt(e,n){var i;let t=lu(e,n),r=e.read(n.grubenv),o=r===null?
null:Bt(r,"next_entry");return(i=Ly(t,o||(n.fallback==="saved"&&r!==null?Bt(r,"saved_entry"):n.fallback)||"0"))!=null?i:null}var fP=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],Mn="/etc/kernel/cmdline",pP=/^\$\{?\w+\}?$/,mP=/^(BOOT_IMAGE|initrd)=/;function du(e){return e.startsWith(
"root=")}function pi(e,n,t,r){let o=As(G(t),G(r));return me(e,n,void 0,o.length===0?{}:{lost:o})}function Fy(e,n,t){if(!n.kernelopts)return{steps:[],opts:null};
let r=ca(e,n),o=e.read(mt),i=gP(e,n,t);if(r===null)return{steps:i,opts:r};let s=Ut(r,t(mt,G(r)));return o===null||!ia(o)?{steps:i,opts:i.length===0?r:s}:{steps:[
...s===r?[]:[pi(mt,My(o,"kernelopts",s),r,s)],...i],opts:s}}function gP(e,n,t){let r=e.read(n.config)||"",[o="",i="",s=""]=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r)||[],a=Ut(s,t(n.config,G(s)));return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[pi(n.config,r.replace(o,()=>`${i}${a}"`),
s,a)]}function zy(e,n,t){return Jr(e).flatMap(r=>{let o=e.read(r)||"",i=Ft(o),{options:s}=i;if(ui(i))return[];let a=G(s),l=a.includes("$kernelopts"),d=a.flatMap(
p=>p==="$kernelopts"&&t!==null?G(t):[p]),u=n(r,d),c=Ny(o,Ut(s,l?u.filter(p=>!X(d,p)):u));return c===o?[]:[pi(r,c,s,Ft(c).options)]})}function Uy(e,n,t,r){return zn(
e,n)?{...r,mode:384,copied:t}:r}function yP(e,n,t){var d;let r=fP.find(u=>e.read(u)!==null);if(r!==void 0){let u=e.read(r)||"",c=Ut(u,t,!0),p=!sa(u).some(du)&&Pe(
e,n).some(f=>f.tokens.some(du));return{steps:c===u?[]:[Uy(e,r,u,pi(Mn,c,u,c))],warnings:p?[`${r} has no root=, which the entries have: a kernel that is installe\
d later would not find its root file system; put it in by hand`]:[]}}let o=Ee(e);if(n.kernelopts||o!==null&&t.every(u=>X(o,u)))return{steps:[],warnings:[]};let i=zt(
e,n),s=i===null||!i.recovery&&i.foreign===void 0?i:(d=Pe(e,n).find(u=>!u.recovery))!=null?d:null,a=((s==null?void 0:s.tokens)||[]).filter(u=>!pP.test(u)&&!mP.test(
u));if(s===null||!a.some(du))return{steps:[],warnings:[`${Mn} does not exist and no entry shows what it should say: a kernel that is installed before the next b\
oot may lack the arguments; write it by hand, with root=`]};let l=a.join(" ");return{steps:[Uy(e,s.from,l,me(Mn,`${Ut(l,t)}
`))],warnings:[]}}function hP(e,n){var r;let t=(r=zt(e,n))==null?void 0:r.from;return Jr(e).flatMap(o=>{let i=Ft(e.read(o)||"");if(i.options!==""||ui(i))return[];
let s=`${o} has no options, and a line with ours alone would start its kernel without root=; expected an options line`;if(o===t)throw _(`${s}, as this entry boo\
ts next; write the whole of it by hand`);return[`${s}; write the whole of it by hand: nothing was added there`]})}function jy(e,n,t){let r=Fy(e,n,()=>t),o=yP(e,
n,t);return{steps:[...r.steps,...zy(e,()=>t,r.opts),...o.steps],warnings:[...hP(e,n),...o.warnings]}}function Wy(e,n,t){let r=Fy(e,n,t),o=e.read(Mn),i=o===null?
null:Ut(o,t(Mn,sa(o)),!0);return[...r.steps,...zy(e,t,r.opts),...o===null||i===null||i===o?[]:[pi(Mn,i,o,i)]]}function uu(e,n){let t=e.read(Mn),r=n.kernelopts?ca(
e,n):null;return[...Pe(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:mt,tokens:G(r)}],...t===null?[]:[{path:Mn,tokens:sa(t)}]]}var bP=["Ansible","Salt","Puppet","Chef","CFEngine","Juju"],vP=[...bP.map(e=>[e,`(?:(?:manag|generat|maintain|configur|control|deploy|creat|install)ed|written) \
by ${e}(?:Stack)?\\b|${e}[ _-]managed`]),["Salt","managed zone"],["Puppet","autogenerated .* by puppet"],["another manager","^[ \\t]*[#;]+[ \\t-]*BEGIN\\b.*\\b(?:BL\
OCK|MANAGED)\\b"]],wP=/manage|autogen|begin|(?:ed|written) by/i;function gn(e){if(!wP.test(e))return null;for(let[n,t]of vP)if(new RegExp(t,"im").test(e))return n;
return null}function gt(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function yt(e,n,t=[]){let r=gt(n),o=e.read(n),i=gn(o||"");if(i!==null)return{
path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf(
"/")+1)}`).find(a=>e.real(a)!==null);return s===void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var Gy={lists:100,braces:12},Ky=/[\t\n ;&|<>()]/,Zy=/[A-Za-z_]\w*/y;function J(e,n){throw{at:e,why:n}}function cu({depth:e,at:n},t,r){++e[t]>Gy[t]&&J(n,`it nest\
s deeper than ${Gy[t]} levels`);let o=r();return e[t]--,o}function jt(e,n){var t;return Zy.lastIndex=n,((t=Zy.exec(e))==null?void 0:t[0])||""}function Dn(e){let{
text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(Ky.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.length);let a=n.charAt(i+1);a!==
`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&J(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...fu(e,i)),o='"'):r.push(...fa(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function fu(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&J(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...fa(e,'"'))}}function fa(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&J(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){J(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&J(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?$P(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function $P(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=jt(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!_P(e))&&(e.list(e),t.charAt(e.at)!==")"&&
J(r,"$( is not closed"),e.at++);else if(o==="{"){let s=cu(e,"braces",()=>{let a=xP(e,n);return a===null&&kP(e,r),a});if(s!==null)return[s]}else if(/[\d@*#?$!-]/.
test(o))e.at+=2;else if(n===""&&(o==="'"||o==='"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?fu(e,r):e.shell==="bash"&&SP(e,r);else return e.at++,[{is:"\
char",c:"$",s:r,e:e.at,q:n}];return[{is:"dark",s:r,e:e.at,q:n}]}function xP(e,n){var l;let{text:t}=e,r=e.at,o=jt(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=
e.at;let s=((l=i.exec(t))==null?void 0:l[0])||"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let d=t.charAt(e.at);if(d==="}"){e.at++;let u=s.endsWith("\
+")?"+":a.length>0?"-":"";return{is:"variable",name:o,op:u,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(d)||n===""&&Ky.test(d)&&!/[\t ]/.
test(d))break;a.push(...fa(e,n))}return e.at=r,null}function kP(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,~@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||J(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,fu(e,e.at-1)):fa(e,'"')}J(n,"${ is not closed")}function _P(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function SP(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&J(n,"the quote ' is not closed");e.at++}var Jy=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,Yy=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,PP=new Set(["exp\
ort","readonly","local","declare","typeset"]),AP={is:"all",of:[]};function Qy(e,n){let t=[],r={text:e,shell:n,at:0,depth:{lists:0,braces:0},list:o=>{pa(o,t,")")}};
try{let o=pa(r,t);return r.at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function pa(e,n,...t){
return cu(e,"lists",()=>OP(e,n,t))}function OP(e,n,t){let r=[],o=e.at;for(;;){Tn(e,n);let i=e.text.charAt(e.at),s=Yr(e);if(i===""){t.length>0&&J(o,`${t.join(" o\
r ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&J(
e.at,`${i} is not expected here`),r.push(IP(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.test(a)||J(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):
a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"all",of:r}}function IP(e,n){let t=qy(e,n);for(;/^(?:&&|\|\|)/.test(e.text.
substr(e.at,2));)e.at+=2,Tn(e,n),t={is:"maybe",left:t,right:qy(e,n)};return t}function qy(e,n){return Yr(e)==="!"?(e.at++,Ae(e),{is:"maybe",left:Xy(e,n),right:AP}):
Xy(e,n)}function Xy(e,n){let t=ma(e,n);for(Ae(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:1,
Tn(e,n),t={is:"apart",body:ma(e,n)},Ae(e);return t}function ma(e,n){let{text:t,at:r}=e,o=Yr(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&jt(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?TP(e,n):NP(e,n);e.at+=o.length;let s=i==="("?EP(e,n):RP(e,n,o,r);for(Ae(e);th(e,n);Ae(e));return s}function RP(e,n,t,r){
switch(t){case"{":return Wt(e,n,"}");case"if":return nh(e,n);case"while":case"until":{let o=Wt(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,Wt(e,n,"done")]},
e:e.at}}case"for":return MP(e,n,r);case"case":return DP(e,n);default:return J(r,`${t} is not expected here`)}}function Wt(e,n,t){let r=eh(e,n,t);return e.at+=t.
length,r}function eh(e,n,...t){let r=pa(e,n,...t);return r.is==="all"&&r.of.length===0&&J(e.at,"a command is missing"),r}function EP(e,n){return e.at++,{is:"apa\
rt",body:Wt(e,n,")")}}function nh(e,n){let t=Wt(e,n,"then"),r=eh(e,n,"elif","else","fi"),o=Yr(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],
otherwise:!1}:{is:"branch",first:t,branches:[r,o==="elif"?nh(e,n):Wt(e,n,"fi")],otherwise:!0}}function MP(e,n,t){Ae(e);let r=jt(e.text,e.at),o=null;if(r===""){(e.
shell==="dash"||!e.text.startsWith("((",e.at))&&J(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&J(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=
r.length,Tn(e,n),jt(e.text,e.at)==="in")for(e.at+=2,o=[],Ae(e);!/^[;\n]?$/.test(e.text.charAt(e.at));Ae(e)){let a=Dn(e);a.s===a.e&&J(e.at,`${e.text.charAt(e.at)}\
 is not expected here`),o.push(a)}Ae(e),e.text.charAt(e.at)===";"&&e.at++,Tn(e,n);let i=Yr(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&J(e.at,"do is missing"),e.at+=
i.length;let s=Wt(e,n,i==="do"?"done":"}");return{is:"for",s:t,e:e.at,name:r,words:o,body:s}}function DP(e,n){let t=e.at;Ae(e);let{e:r}=Dn(e);Tn(e,n),jt(e.text,
e.at)!=="in"&&J(e.at,"in is missing"),e.at+=2;let o=[],i=!1;for(Tn(e,n);Yr(e)!=="esac";Tn(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){Ae(e);let s=Dn(e);if(s.
s===s.e&&J(t,"esac is missing"),e.text.slice(s.s,s.e)==="*"&&(i=!0),Ae(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&J(e.at,") is missing"),
e.at++,o.push(pa(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:{is:"\
simple",s:t,e:r,assigns:[],words:[]},branches:o,otherwise:i}}function TP(e,n){e.at+=8,Ae(e);let t=Dn(e);return Ae(e),e.text.startsWith("()",e.at)&&(e.at+=2),Tn(
e,n),{is:"function",name:e.text.slice(t.s,t.e),body:ma(e,n)}}function NP(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){Ae(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.
test(t.charAt(e.at-1))&&mu(e),th(e,n))continue;if(s==="("){let c=i[0];return(i.length!==1||o.length>0||c===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&J(e.at,"\
( is not expected here"),e.at=t.indexOf(")",e.at)+1,Tn(e,n),{is:"function",name:t.slice(c.s,c.e),body:ma(e,n)}}let a=i[0],l=a!==void 0&&PP.has(t.slice(a.s,a.e)),
d=a===void 0||l?CP(e,l):null;if(d!==null){o.push(d);continue}let u=Dn(e);if(u.s===u.e)break;i.push(u),a===void 0&&e.shell==="bash"&&t.slice(u.s,u.e)==="[["&&HP(
e)}return e.at===r&&J(r,"a command is missing"),{is:"simple",s:r,e:e.at,assigns:o,words:i}}function CP(e,n){let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:
/([A-Za-z_]\w*)()()=/y;i.lastIndex=o;let s=i.exec(t);if(s===null)return null;e.at+=s[0].length;let a=s[1]||"",l=s[3]==="+",d=(s[2]||"")!=="",u=e.at;if(t.charAt(
u)==="("&&r==="bash"){for(d=!0,e.at++,e.at=pu(t,e.at);t.charAt(e.at)!==")";e.at=pu(t,e.at)){let c=Dn(e);c.s===c.e&&J(u,"( is not closed")}return e.at++,{name:a,
append:l,declared:n,array:d,value:{s:u,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:n,array:d,value:Dn(e)}}function th(e,n){var i;Yy.lastIndex=e.at;
let t=((i=Yy.exec(e.text))==null?void 0:i[0])||"";if(t===""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.
test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(e),e.at++,!0;Ae(e);let o=Dn(e);return o.s===o.e&&J(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.
parts.map(s=>s.is==="char"?s.c:"").join(""),tabs:t.endsWith("-")}),!0}function HP(e){let n=e.at;for(;;){e.at=pu(e.text,e.at);let t=Dn(e);if(e.text.slice(t.s,t.e)===
"]]")return;t.s===t.e&&(e.at>=e.text.length&&J(n,"]] is missing"),e.at++)}}function Yr(e){var n;return Jy.lastIndex=e.at,((n=Jy.exec(e.text))==null?void 0:n[0])||
""}function Ae(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function pu(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;
return t.lastIndex=n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function mu(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function Tn(e,n){for(;;){Ae(e);let t=e.text.charAt(e.at);if(t==="#")mu(e);else if(t===`
`){e.at++;for(let r of n.splice(0))VP(e,r)}else return}}function VP(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;mu(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var LP=24,BP=24,gu=8,UP=16384,FP=/^(?!GRUB_CMDLINE_)/,zP=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,rh=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),jP=new Set(["source","shopt","let","declare","typeset","[[","mapfile","readarray","pushd","p\
opd"]),mi=[],ah={values:new Map,last:new Map,sealed:new Set,over:""};function bu(e,n,t=()=>null){let r={shell:n,files:[...e],functions:new Map,read:t,file:0,depth:0,
call:"",spared:!1,ended:null},o=[ah];try{for(let i of e.keys())o=lh(r,i,o)}catch(i){if(i instanceof Error)throw i;return oh(r,{file:r.file,...i})}return r.ended!==
null&&o.every(i=>i.over==="all")?oh(r,r.ended):{files:r.files,worlds:o}}function oh({files:e},{file:n,at:t,why:r}){var s;let{path:o="",text:i=""}=(s=e[n])!=null?
s:{};return{path:o,line:i.slice(0,t).split(`
`).length,why:r}}function Xr(e,n){return e.values.get(n)||[]}function vu(e){return e.some(n=>n.dark!==void 0)?null:e.map(n=>n.c).join("")}function lh(e,n,t){var s;
let r=e.file;e.file=n;let o=Qy(((s=e.files[n])==null?void 0:s.text)||"",e.shell);if("why"in o)throw o;let i=Xn(e,o,t).map(a=>a.over==="file"?{...a,over:""}:a);return e.
file=r,yi(i)}function Xn(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.length===0?t:[...o,...WP(e,n,r)]}function WP(e,n,t){switch(n.
is){case"simple":return GP(e,n,sh(e,n,t));case"all":return n.of.reduce((r,o)=>Xn(e,o,r),t);case"maybe":{let r=ih(e,n.left,t);return yi([...r,...Xn(e,n.right,r)])}case"\
branch":{let r=ih(e,n.first,t),o=n.branches.flatMap(i=>Xn(e,i,r));return yi(n.otherwise?o:[...r,...o])}case"for":return YP(e,n,sh(e,n,t));case"while":return ch(
e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return Xn(e,n.body,t),t}}function ih(e,n,t){let r=e.spared;e.spared=
!0;let o=Xn(e,n,t);return e.spared=r,o}function GP(e,n,t){var p,f;let[r,...o]=n.words;if(r===void 0)return ga(e,n.assigns,t);let i=qr(r),s=e.shell==="dash"&&rh.
has(i||"")?ga(e,n.assigns.filter(m=>!m.declared),t):t,{text:a}=(p=e.files[e.file])!=null?p:{text:""},l=yu(r);if(zP.test(l))throw{at:r.s,why:KP(l,e.shell)};if(/^\$*$/.
test(l)&&n.assigns.length>0)return yi([...s,...ga(e,n.assigns,s)]);let d=i===null?void 0:e.functions.get(i);if(d!==void 0&&e.depth<gu){let{file:m,call:y}=e;e.depth++,
e.file=d.file,e.call=a.slice(n.s,n.e);let h=Xn(e,d.body,s).map(b=>b.over==="file"?{...b,over:""}:b);return e.file=m,e.call=y,e.depth--,h}let u=i===null||rh.has(
i)?void 0:n.assigns.find(m=>m.name.startsWith("GRUB_"));if(u!==void 0)throw{at:r.s,why:`"${hu(l)}" is no part of ${u.name} and would be run as a command, as the\
 value ends at the blank before it (put it all between quotes)`};let c=e.shell==="dash"&&i!==null?ZP(e,i):null;if(c!==null)return e.spared&&i!=="local"?s:(e.ended=
(f=e.ended)!=null?f:{file:e.file,at:r.s,why:c},s.map(m=>({...m,over:"all"})));switch(i){case"set":case"alias":return e.spared=e.spared||i==="alias"||/\+\w*(\s+err|e)/.
test(a.slice(n.s,n.e)),s;case"unset":return o.reduce((m,y)=>xu($u(m,qr(y)||""),qr(y)||"",mi),s);case"export":case"readonly":case"declare":case"typeset":{let m=o.
find(b=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(yu(b)));if(m!==void 0)throw{at:m.s,why:`${i} is given what is no name`};let y=n.assigns.filter(b=>b.declared),h=i!==
"readonly"&&!o.some(b=>/^-\w*r/.test(yu(b)))?[]:[...y.map(b=>b.name),...o.flatMap(b=>qr(b)||[])];return ga(e,y,s).map(b=>({...b,sealed:new Set([...b.sealed,...h])}))}case"\
return":return s.map(m=>({...m,over:"file"}));case"exit":case"exec":return s.map(m=>({...m,over:"all"}));case".":case"source":{let m=o[0]===void 0?null:qr(o[0]),
y=m===null||e.depth>=gu?null:e.read(m);if(m===null)return qP(e,n,s);if(y===null)return m.startsWith("/")&&e.depth<gu?s.map(b=>({...b,over:"all"})):s;e.depth++;let h=lh(
e,e.files.push({path:m,text:y})-1,s);return e.depth--,h}case"eval":case"read":case"printf":case"let":case"local":{let m=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.
test(m)?s:ha(e,n,s,dh(m))}default:return s}}function sh(e,{s:n,e:t},r){var i;let o=((i=e.files[e.file])==null?void 0:i.text.slice(n,t))||"";return(o.match(/\$\{[A-Za-z_]\w*:?=/g)||
[]).reduce((s,a)=>s.flatMap(l=>{var p;let d=a.replace(/\W/g,""),u=(p=l.values.get(d))!=null?p:mi;return u.some(f=>f.dark===void 0)||u.length===0&&u!==mi&&!a.includes(
":")?l:ha(e,{s:n+o.indexOf(a),e:t},$u([l],d),new Set([d]))}),r)}function ZP({call:e},n){return n==="local"?e===""?"local stands outside of a function":null:jP.has(
n)?`"${n}" is no command (only bash knows it${n==="source"?"; write . instead":""})`:null}function KP(e,n){return e.startsWith("\xEF\xBB\xBF")?"it begins with a\
 byte order mark (take it out)":e.includes("\r")?`"${hu(e)}" is no command, as the line ends with a carriage return (take them all out)`:`"${hu(e)}" is no comma\
nd${n==="dash"&&/^\w+\+=/.test(e)?" (only bash knows +=)":/^GRUB_\w+$/.test(e)?" (an assignment has no blank before its =)":""}`}function hu(e){return e.replace(
/[^ -~]/g,"?").slice(0,40)}function ga(e,n,t){return t.map(r=>{if(n.some(s=>r.sealed.has(s.name)))return{...r,over:"all"};let o=new Map(r.values),i=new Map(r.last);
for(let s of n){let a={...r,values:o},l=s.array?[gi(e,s.value,a)]:wu(e,s.value.parts,a,s),d=s.append?[...o.get(s.name)||[],...l]:l;o.set(s.name,d.length>UP?[gi(
e,s.value,a)]:d),i.set(s.name,{file:e.file,assign:s})}return{...r,values:o,last:i}})}function wu(e,n,t,r,o=r===void 0?"":r.name){let i=e.file;return n.flatMap((s,a)=>{
var h,b;let{s:l,e:d,q:u}=s,c=(...g)=>[{...gi(e,s,t,g),q:u,of:o}];if(s.is==="dark")return[{...gi(e,s,t),q:u,of:o}];if(s.is==="char"){let g=n[a-1];return r!==void 0&&
s.c==="~"&&u===""&&d-l===1&&(g===void 0||g.is==="char"&&g.c===":"&&g.q==="")?c():[{c:s.c,file:i,s:l,e:d,q:u,of:o}]}let p=(h=t.values.get(s.name))!=null?h:FP.test(
s.name)?null:mi,f=wu(e,s.word,t,void 0,o),m=p!==null&&(s.colon?p.length>0:p!==mi),y=s.op===""?p:m===(s.op==="+")?f:m?p:[];return p===null||y===null||s.op!==""&&
p.length>0&&p.every(g=>g.dark!==void 0)?c(p||[],f):(r==null?void 0:r.declared)===!0&&u===""&&e.shell==="dash"&&/[\s*?[]/.test((b=vu(y))!=null?b:" ")?c(y):y})}function JP({
call:e,file:n},t,r){let o=[...dh(t)].flatMap(i=>{let s=r.values.get(i);return s===void 0?[]:[s]});return e!==""&&/\$\{?[\d@*]/.test(t)?[...o,[{c:"",dark:e,file:n,
s:0,e:0,q:"",of:""}]]:o}function dh(e){return new Set(e.match(/[A-Za-z_]\w*/g)||[])}function ya(e){return[e.map(n=>{var t;return(t=n.dark)!=null?t:n.c}).join(""),
...new Set(e.map(n=>{var t;return(t=n.holds)!=null?t:""}))].join(`
`)}function uh(e){return[...new Set(e.map(ya).join(`
`).split(`
`))].join(`
`)}function YP(e,n,t){var i,s;let r=((i=e.files[e.file])==null?void 0:i.text)||"",o=((s=n.words)==null?void 0:s.every(a=>qr(a)!==null&&!/[*?[~{]/.test(r.slice(a.
s,a.e))))===!0;return n.words===null||!o||n.words.length>BP||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?ch(e,n,t):n.words.reduce((a,l)=>Xn(e,n.body,xu($u(a,
n.name),n.name,wu(e,l.parts,ah))),t)}function ch(e,n,t){let r=Xn(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).map(
([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),yi([...t,...r.filter(i=>i.over!==""),...ha(e,n,t,o)])}function qP(e,n,t){let r=new Set(["GRUB_CMDLIN\
E_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])]);return ha(e,n,t,r)}function ha(e,n,t,r){return t.flatMap(o=>{let i=[gi(e,n,o)];return[
...r].reduce((s,a)=>xu(s,a,i),[o])})}function $u(e,n){return e.map(t=>t.sealed.has(n)?{...t,over:"all"}:t)}function xu(e,n,t){return e.map(r=>({...r,values:new Map(
r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function gi(e,{s:n,e:t},r,o){var l;let{file:i,files:s}=e,a=((l=s[i])==null?void 0:l.text.slice(n,t))||"";
return{c:"",dark:a,holds:uh(o!=null?o:JP(e,a,r)),file:i,s:n,e:t,q:"",of:""}}function qr(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.
c:"").join(""):null}function yu(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function yi(e){let n=[...new Map(e.map(i=>[XP(i),i])).values()],[t]=n;if(n.
length<=LP||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(d=>{let u=Xr(d,i);
return[fh(u),u]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=uh([...s.values()]);r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:"",of:""}]),o.
set(i,null)}return[{values:r,last:o,sealed:new Set(n.flatMap(i=>[...i.sealed])),over:n.some(i=>i.over==="")?"":t.over}]}function XP(e){return JSON.stringify([e.
over,[...e.sealed],[...e.values].map(([n,t])=>[n,fh(t)]),[...e.last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function fh(e){return e.
map(n=>`${n.c}${n.dark||""}${n.holds||""}@${n.file}:${n.s}`).join(" ")}var hi="\uFFFF",mh=/^[\t-\r \xa0]$/,gh=/[^\w@%+=:,./-]/g;function ku(e){let n=e.map(t=>t.dark===void 0?t.c:hi).join("");return Fo(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function yh(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let d of e.slice(r,o))t.add(d);i!==void 0&&
ph(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&ph(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function ph(e,n){return mh.test(e.c)&&!n.has(e)}function hh(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?Gt(r,a):""}))}function ba(e,n){var r,o;if(((r=e[n])==null?void 0:r.c)!==`
`)return!1;let t=n;for(;((o=e[t-1])==null?void 0:o.c)==="\\";)t--;return(n-t)%2===1}function _u(e){return e.filter((n,t)=>!ba(e,t)&&!ba(e,t+1))}function bh(e){return e.
flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(ba(e,s)||ba(e,s+1))return[{file:t,s:r,e:o,text:""}];if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+1];return[{file:t,s:r,
e:o,text:a===void 0||a.dark===void 0&&mh.test(a.c)?"":Gt(" ",i)}]})}function vh(e,n,t,r){var p;let o=va(n.values.get(t)||[]);if(o!==null)return[{file:o.file,s:o.
s,e:o.s,text:Gt(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(f=>f.is==="dark"))return null;let{file:s,assign:{
value:a}}=i,l=n.values.get(t)||[],d=l[l.length-1],u=`${d===void 0||/^[ \t]$/.test(d.c)?"":" "}${r.join(" ")}`;if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:Gt(
u,a.close)}];let c=((p=e[s])==null?void 0:p.text.slice(a.s,a.e))||"";return c===""||c.replace(gh," ")!==c?[{file:s,s:a.e,e:a.e,text:`"${Gt(u,'"')}"`}]:[{file:s,
s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${Gt(u,'"')}"`}]}function va(e){var t;let n=ku(e).find(r=>$r(r.text)==="--");return n===void 0?null:(t=e[n.start])!=
null?t:null}function wh(e,n,t,r){let o=Gt(t.join(" "),'"');return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="${r?`${o} $${n}`:`$${n} ${o}`}"
`}function $h(e,n){return e.replace(new RegExp(`^${n}=" *\\$${n} *"\\n`,"gm"),"")}function Su(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,
s=t.get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.
filter(s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function Gt(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(
/'/g,"'\\''"):e.replace(gh,"\\$&")}var le="/etc/default/grub",Qr="/etc/default/grub.d",rn="GRUB_CMDLINE_LINUX",ka="GRUB_CMDLINE_LINUX_DEFAULT",bi=`${Qr}/zz-vfiokit.cfg`,kh=/^zz+-vfiokit\.cfg$/,QP=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function Pu(e,n,t){let r=new Set(Iu(e,n).worlds.map(i=>vu(Xr(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function no(e,n){let[t]=Iu(e,n).worlds;return t===
void 0?[]:Au(t).all}function _a(e,n,t,r=!1){var x;let o=Ou(e,n),i=Iu(e,n),s=i.worlds.map(Au),a=i.files.some(({path:$})=>zn(e,$));if(!r)for(let $ of s)tA($,t,a);
let l=t.flatMap(On).filter($=>new Set(s.map(k=>k.tokens.slice(0,k.split).filter(({text:S})=>P(S)===$).map(({text:S})=>S).join(" "))).size>1),d=s.map($=>{let k=un(
$.tokens.map(S=>S.text),t,$.split,l);return r?eA(k,$):k}),u=((x=s[0])==null?void 0:x.all)||[];if(d.every(($,k)=>$.removed.length===0&&$.added.length===0&&(r||t.
every(S=>{var O;return X(((O=s[k])==null?void 0:O.all)||[],S)})))&&(r||t.length===0||!s.some(_h)))return{texts:new Map,before:u,lost:[],manager:null};let p=oA(d),
f=s.length>1?d.map(($,k)=>{var S,O;return iA($,p,(O=(S=s[k])==null?void 0:S.split)!=null?O:0)}):d,m=[...new Set(f.flatMap($=>$.removed).map($=>a?`${xa($)}=***`:
$))],y=s.flatMap(($,k)=>rA($,f[k])),h=new Set(y.map(wa)),b=[...y,...r?[]:s.flatMap($=>[rn,ka].flatMap(k=>bh(Xr($.world,k)))).filter($=>!h.has(wa($)))],g=r?void 0:
[...Ph(i,b)].find($=>uA(o,$));if(g!==void 0)throw _(`${le} asks in a condition what ${g} is, so that ${m.join(" ")||g} cannot be changed there soundly; change i\
t by hand`);let w=s.some($=>$.world.sealed.has(rn)),v=[...new Set(s.flatMap(({tokens:$},k)=>{var S;return As($.map(O=>O.text),(((S=f[k])==null?void 0:S.kept)||[]).
flatMap(O=>O===null?[]:G(O)))}))];for(let $ of n.dropIns&&n.inPlace!==!0&&!w?sA(e):[null]){let k=S=>i.files.some(({text:O})=>O===S.text)?S:{...S,text:$h(S.text,
rn)};for(let S of aA(i,s,f,b,p,$).flatMap(O=>[O.map(k),O])){let O=lA(e,n,{read:i,edits:b,changes:f,wishes:r?[]:t,dropIn:$},S);if(O!==null)return{texts:O,before:u,
lost:v,manager:n.dropIns&&$!==bi?gn(e.read(bi)||""):null}}}throw _(`${le} sets ${rn} ${s.length>1?"under a condition, ":""}in a way that cannot be edited withou\
t running it; expected plain assignments; change ${[...a?p.map(xa):p,...m].join(" ")} there by hand`)}function Au(e){let n=[_u(Xr(e,rn)),_u(Xr(e,ka))],[t=[],r=[]]=n.
map(s=>ku(s).map(a=>({...a,text:$r(a.text),value:s}))),o=new Set(n[0].map(wa)),i=r.filter(({start:s,end:a,value:l})=>!l.slice(s,a).every(d=>o.has(wa(d))));return{
world:e,values:n,tokens:[...t,...i],all:[...t,...r].map(s=>s.text),split:t.length}}function eA(e,{tokens:n}){let t=n.map(o=>o.value.slice(o.start,o.end).some(i=>i.
of!==rn&&i.of!==ka)),r=e.kept.map((o,i)=>{var s,a;return t[i]===!0?(a=(s=n[i])==null?void 0:s.text)!=null?a:null:o});return{...e,kept:r,tokens:r.filter(o=>o!==null),
removed:e.removed.filter(o=>!n.some((i,s)=>i.text===o&&t[s]===!0))}}function _h({values:e}){return e.some(n=>n.some(t=>t.c===`
`))}function Ou(e,{dropIns:n}){let t=n?e.list(Qr).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[le,...t.map(r=>`${Qr}/${r}`)].map(r=>({path:r,text:e.read(r)||""}))}
function Iu(e,n){return oe(e,`defaults ${n.shell} ${n.dropIns}`,()=>nA(e,n))}function nA(e,n){let{shell:t}=n,r=bu(Ou(e,n),t,i=>i.startsWith("/")?e.read(i):null);
if("why"in r)throw _(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${zn(e,r.path)?r.why.replace(/".*" is/,'"***" is'):r.why}; correct the file, \
then run this again`);let o=r.worlds.filter(i=>i.over!=="all");if(o.length===0)throw _(`${le} or a file that it sources ends the shell that reads it (exit, exec\
, setting what is readonly, sourcing what is not there), so that no grub.cfg can be made; take that out`);return{...r,worlds:o,ended:r.worlds.length-o.length}}function tA(e,n,t){
let r=Sh(e,n,t);if(r!==null)throw _(`${rn} gets ${r}, which only running it would tell; expected a plain text there; write the argument out in ${le}`)}function Sh(e,n,t){
var i;let r=n.flatMap(On),o=n.some(s=>On(s).some(a=>je.includes(a))&&!X(e.all,s));for(let[s,a]of e.tokens.entries()){if(!a.text.includes(hi))continue;let l=a.value.
slice(a.start,a.end),d=a.text.split(hi).find(p=>r.includes(P(p))),u=(ya(l).replace(/\$\{\w+=/g," ").match(/(?<![\w.-])[\w.-]+=[^\s"'`;|&)}]*/g)||[]).filter(p=>r.
includes(P(p))),c=d!==void 0?a.text.replace(hi,"\u2026"):(i=un(u,n,s<e.split?u.length:0,r).removed[0])!=null?i:u.find(p=>o&&eo(p));if(c!==void 0)return t?P(d!=null?
d:c):`${c} from ${l.map(p=>{var f;return(f=p.dark)!=null?f:p.c}).join("").replace(/\s+/g," ").slice(0,80)}`}return null}function wa({file:e,s:n}){return`${e} ${n}`}
function rA(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];return e.values.flatMap(r=>{let o=e.tokens.filter(i=>i.value===r);return[...yh(r,o.filter(i=>t(
i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?[]:hh(r,i,s)})]})}function oA(e){let n=new Map;for(let t of[...e].sort((r,o)=>o.added.length-
r.added.length).flatMap(r=>r.added)){let r=Gn(P(t))?t:P(t),o=n.get(r);if(eo(t)){let i=new Set(e.map(s=>s.added.filter(eo).join(" ")).filter(s=>s!==""));if(i.size>
1)throw $a(t);n.set("",[...i].join(""));continue}if(o===void 0||o===t){n.set(r,t);continue}if(!fs(P(t)))throw $a(t);n.set(r,`${xa(t)}=${[...new Set([...N(o),...N(
t)])].join(",")}`)}return[...n.values()].flatMap(G)}function $a(e){return _(`${le} sets ${xa(e)} under a condition, and what it holds differs; expected one valu\
e to unite with; write it without the condition`)}function iA(e,n,t){let r=e.kept.indexOf("--"),o=a=>a.filter(l=>l!==null&&eo(l)).join(" "),i=o(e.kept)===o(n),s=e.
kept.map((a,l)=>{let d=P(a||""),u=n.filter(c=>P(c)===d);if(a===null||u.length===0||r>=0&&l>r)return a;if(eo(a))return i?null:a;if(dn(d)){let c=u.flatMap(N);if(N(
a).every(p=>c.some(f=>ut(f,p))))return null;if(l<t&&!fs(d))throw $a(a);return a}if(!u.includes(a))return a;if(Gn(d)&&e.kept.some((c,p)=>c!==null&&P(c)===d&&!u.includes(
c)&&p>l!=p>=t))throw $a(a);return null});return{...e,kept:s,added:n,tokens:[...s.flatMap(a=>a===null?[]:G(a)),...n]}}function eo(e){return je.includes(P(e))}function xa(e){
return e.replace(/=[^]*/,"")}function sA(e){let n=e.list(Qr).filter(s=>s.endsWith(".cfg")),t=s=>gn(e.read(`${Qr}/${s}`)||"")===null,r=n.filter(s=>kh.test(s)&&t(
s)),o=n.filter(s=>!r.includes(s)).pop()||"",i="zz-vfiokit.cfg";for(;i<o&&o.startsWith(i.replace(/-.*/,""))||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiok\
it.cfg"].filter(t),i].map(s=>`${Qr}/${s}`)}function aA(e,n,t,r,o,i){var h,b;let[s]=n,a=n.some(({values:[g]})=>/(?:^|[\s"'])(?:--(?![^\s"'])|#)/.test(ya(g))),l=Su(
e.files,r);if(l===null||s===void 0)return[];if(o.length===0)return[l];let d=s.world.last.get(rn),c=n.every(({world:{last:g},values:[,w]})=>{var v;return((v=g.get(
rn))==null?void 0:v.assign)===(d==null?void 0:d.assign)&&!w.some(x=>/GRUB_CMDLINE_LINUX\b/.test(x.dark||""))})&&!(a&&va(s.values[0])===null&&s.values[0].some(g=>g.
dark!==void 0))?s.world:null,p=g=>{let w=c===null?null:vh(g,c,rn,o),v=w===null?null:Su(g,[...r,...w]);return v===null?[]:[v]},f=g=>(l.some(x=>x.path===g)?l:[...l,
{path:g,text:""}]).map(x=>x.path===g?{...x,text:wh(x.text===""&&g!==le?QP:x.text,rn,o,a)}:x);if(i===null)return[...p(e.files),f(le)];let m=d==null?null:(b=(h=e.
files[d.file])==null?void 0:h.path)!=null?b:null,y=s.tokens.some((g,w)=>{var v;return w<s.split&&((v=t[0])==null?void 0:v.kept[w])===null&&o.some(x=>dn(P(x))&&P(
x)===P(g.text))});return[...m===i||y||va(s.values[0])!==null?p(e.files):[],f(i)]}function lA(e,n,{read:t,edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.
files.map(h=>[h.path,h.text])),d=new Set([...Ou(e,n).map(h=>h.path),s||""]),u=h=>h===le?"":h,c=a.filter(h=>d.has(h.path)).sort((h,b)=>u(h.path)<u(b.path)?-1:1),
p=bu(c,n.shell,h=>{var b,g;return(g=(b=a.find(w=>w.path===h))==null?void 0:b.text)!=null?g:e.read(h)});if("why"in p)return null;let f=p.worlds.filter(h=>h.over!==
"all").map(Au),m=f.length>0&&p.worlds.length-f.length<=t.ended&&f.every(h=>{let b=h.tokens.map(g=>g.text);return i.every(g=>X(h.all,g))&&(i.length===0||!_h(h))&&
Sh(h,i,!1)===null&&o.some(g=>dA(b,g)&&g.added.every(w=>eo(w)||Xe(h.all).filter(v=>v===w).length<2))}),y=Ph(t,r);return!m||xh(p,y)!==xh(t,y)?null:new Map(a.filter(
h=>h.text!==(l.get(h.path)||"")).map(({path:h,text:b})=>{let g=kh.test(h.replace(/.*\//,""))&&!/^[^#\n]/m.test(b);return[h,g?null:b]}))}function dA(e,n){return[
...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function Ph(e,n){let t=new Set(n.map(r=>`${r.file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.
s}`))).map(([o])=>o)))}function uA(e,n){let t=new RegExp(`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t](?:(?!\\] *(?:&&|\\|\\|))[^\\n;])*\\$\\{?${n}\\b`,"m");return e.
some(r=>t.test(r.text))}function xh(e,n){let t=e.worlds.map(({values:r})=>JSON.stringify([...r].filter(([o])=>o!==rn&&o!==ka&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{
var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].sort().join(`
`)}function Ru(e){return[...e.texts].map(([n,t])=>me(n,t,void 0,e.lost.length===0?{}:{lost:e.lost}))}function Eu(e,n){return!n.dropIns&&e.read(le)===null}function Ah(e,n,t,r){
if(!r&&Eu(e,n))return{steps:[],before:[],notes:[`${le} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=_a(e,
n,t),{manager:i}=o,s=[...o.texts.keys()].find(a=>a!==bi&&a.endsWith("-vfiokit.cfg"));return{steps:Ru(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:
[`${bi} is kept by ${i}, so ours is ${s}: tell ${i} to leave these settings to one of the two`]}}function Oh(e,n,t){return t.length===0||Eu(e,n)?[]:Ru(_a(e,n,t,
!0))}function Ih(e,n,t){return t.length===0||Eu(e,n)?[]:Ru(_a(e,{...n,inPlace:!0},t))}var Mu="/boot/grub/grub.cfg",ht="/boot/grub2/grub.cfg",cA={rhel:"redhat",ol:"redhat"},fA="/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8\
c4f",Rh="/etc/tuned/bootcmdline";function Sa(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(`${t}/${n}`)!==null)}function Tu(e){if(e.stat("/r\
un/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw ve("this is an ostree or bootc system, whose boot entries belong to its deployments; expected ent\
ries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/proc/mounts"),e.read("/etc/fstab")].some(t=>(t||"").
split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&Sa(e,"transactional-update"))throw ve("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function Eh(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(t=>e.list(t).some(r=>r.endsWith(".efi")));if(n!==void 0)throw ve(`t\
his system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)")}function Mh(e,n="",t=""){Eh(e);let r=["/boot","/boot/efi","/efi"].map(i=>`${i}/loader/loader.conf`).find(i=>e.real(i)!==null),o=n||(r===void 0?t:`\
systemd-boot (${r})`);if(o!=="")throw ve(`this system boots with ${o}, which is not supported; expected GRUB`,`set the arguments in /etc/kernel/cmdline and run ${e.
real("/etc/kernel/proxmox-boot-uuids")===null?"kernel-install":"proxmox-boot-tool refresh"}`)}function pA(e){var o;let n=e.attr("/proc/cmdline");if(n===null)return;
let t=(e.read(fA)||"").slice(4).replace(/\0/g,"");if(t.startsWith("GRUB")||!t.startsWith("systemd")&&/\bBOOT_IMAGE=/.test(n))return;let r=(o=/\binitrd=\\\S+/.exec(
n))==null?void 0:o[0];Mh(e,t&&`${t} (LoaderInfo of the firmware)`,r&&`the EFI stub (${r})`)}function mA(e){var a;if(!iu(e))return ht;let n=e.real("/etc/grub2-ef\
i.cfg"),t=vy(e).filter(l=>!/\/EFI\/boot\//i.test(l)),r=l=>mn(e.read(l)||"").kind,o=t.filter(l=>r(l)==="generated");if(n!==null&&o.includes(n))return n;let i=li(
e,"ID")||"",s=t.find(l=>{var d;return l===`/boot/efi/EFI/${(d=cA[i])!=null?d:i}/grub.cfg`});return s!==void 0?o.includes(s)?s:ht:o.length===1&&!t.some(l=>r(l)===
"stub")&&(a=o[0])!=null?a:ht}function gA(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function He(e){
return oe(e,"boot loader",()=>yA(e))}function yA(e){var u,c,p;Tu(e),$s(e);let n=Fr(e),t=n==="suse";if(t){let f=(p=(c=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((u=e.
read("/etc/sysconfig/bootloader"))!=null?u:""))==null?void 0:c[1])!=null?p:"grub2";if(f!=="grub2"&&f!=="grub2-efi")throw ve(`LOADER_TYPE in /etc/sysconfig/bootl\
oader is ${f||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-option and sdbootutil update-all-entries")}if(pA(e),(n==="d\
ebian"||Sa(e,"update-grub")&&!Sa(e,"grub2-mkconfig"))&&(e.real(Mu)!==null||e.real(le)!==null)){let m={shell:(e.real("/bin/sh")||"").endsWith("bash")?"bash":"das\
h",dropIns:bA(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:m,config:Mu,grubenv:"/boot/grub/grubenv",command:["update-grub"],kernelopts:!1,get fallback(){
return Du(e,m,mn(e.read(Mu)||""),"0")}}}if(!Sa(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null)throw Mh(e),ve("no GRUB was found: neither update-grub nor grub\
2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has");let r={shell:"bash",dropIns:!1},o=t?ht:mA(
e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv"},s=Jr(e),a=e.read(o),l=mn(a||""),d=s.length===0;if(!t&&d&&l.entries.every(f=>f.kernel==="")&&Eh(e),!t&&hA(
e,r,a===null?!d:l.bls!==null)){let f=d?l.kernelopts!==null:s.some(m=>/^\s*options\s.*\$kernelopts\b/m.test(e.read(m)||""));return{kind:"bls",name:f?"GRUB (BLS e\
ntries, kernelopts)":"GRUB (BLS entries)",...i,fallback:Du(e,r,l,"saved"),command:null,kernelopts:f}}if(o!==ht&&/overwrite the GRUB wrapper|GRUB wrapper/i.test(
gA(e)))throw ve(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${ht}`,`run grub2-mkc\
onfig -o ${ht}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,fallback:Du(e,r,l,"0"),
command:["grub2-mkconfig","-o",o],kernelopts:!1}}function Du(e,n,{fallback:t},r){return t===null?Pu(e,n,"GRUB_DEFAULT")||r:t==="${saved_entry}"?"saved":t}function hA(e,n,t){
var o,i;let r=(i=(o=Pu(e,n,"GRUB_ENABLE_BLSCFG"))==null?void 0:o.trim())!=null?i:null;return t&&(r===null||r===""||r==="true")}function bA(e){let n=e.read("/usr\
/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes("default/grub.d")}function vA(e,n){var o;let t=e.read(n.grubenv),r=((o=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.
exec(e.read(Rh)||""))==null?void 0:o[2])||"";return[...G(r),...G(t===null?"":Bt(t,"tuned_params")||"")]}function Dh(e,n){var r,o;let t=e.read(n.grubenv);return G(
(o=(r=mn(e.read(n.config)||"").tuned)!=null?r:t===null?null:Bt(t,"tuned_params"))!=null?o:"")}function wA(e,n,t){let r=vA(e,n);if(r.length===0)return;let o=n.kind===
"bls"?uu(e,n).map(i=>i.tokens):[no(e,n.defaults)].filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(l=>X(l,i)&&!X([...l,...r],i)),a=r.find(l=>On(
i).includes(P(l)));if(!(!s||a===void 0))throw _(`tuned sets ${a} on the kernel command line (${Rh}), where it would win over ours; expected no ${P(a)} there; ta\
ke it out of the tuned profile (cmdline in its [bootloader] section) and run this again`)}}function $A(e,n,t,r){let o=[{path:le,tokens:r},...n.kind==="bls"?uu(e,
n):[]];return t.flatMap(Hr).flatMap(i=>{let s=o.filter(({tokens:a})=>!X(a,Ct(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===
0?{}:{except:s}}]})}function Th(e,n,t){if(n.command===null)return[];if(e.real(n.config)===null){if(!ns(e))return[];throw _(`${n.config} does not exist, although\
 this node runs; expected the one it booted from; mount what it lies on, or run ${n.command.join(" ")}`)}return[{kind:"grubConfig",path:n.config,command:n.command,
wishes:t}]}function Pa(e,n,t,r={}){if(t.length===0)return{steps:[],claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?jy(e,n,t):{steps:[],warnings:[]},i=Ah(e,
n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return wA(pe(e,s),n,t),{steps:tn([...s,...r.regenerate===!1?[]:Th(e,n,t)]),claims:s.length===0?[]:$A(e,n,
t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function vi(e,n,t,r={}){return wi(e,n,Nu(n,t),r)}function Nu({config:e},n){let t=n.filter(r=>r.
thing==="arg");return r=>t.filter(o=>{var i;return((i=o.except)==null?void 0:i.includes(r===e?mt:r))!==!0}).map(o=>Ct(o.value))}function wi(e,n,t,r={}){let o=n.
kind==="bls"?Wy(e,n,t):[],i=t(le,[]);return{steps:tn([...o,...Oh(e,n.defaults,i),...r.regenerate===!1||i.length===0&&r.sourcesChange!==!0?[]:Th(e,n,i)]),notes:[]}}
function Nh(e,n,t){return Pe(e,n).flatMap(({title:r,kernel:o,tokens:i})=>{let{length:s}=`BOOT_IMAGE=${o||""} ${un(i,t).tokens.join(" ")}`;return s<2048?[]:[`the\
 command line of the boot entry ${JSON.stringify(r)} has ${s} characters with these arguments, and the kernel keeps the first 2047: the last ones are lost; take\
 out what nobody needs`]})}function Ch(e,n,t){return By(e,n).flatMap(({title:r,foreign:o="",from:i,tokens:s})=>{let a=Rn(t.filter(l=>!X(s,l)));return a.length===
0?[]:[`the boot entry ${JSON.stringify(r)} of ${o===""||o.startsWith("/")?i:`/etc/grub.d/${o}`} boots this system without ${a.join(" ")}, and nobody but you cha\
nges it: put them there`]})}function Aa(e,n){var t;return`${n.name}, ${iu(e)?"UEFI":"BIOS"}, ${(t=li(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var Zt=["nouveau","nvidia","nvidia_drm"];function Vh({devices:e,gpus:n,given:t}){let r=new Set(n.filter(i=>Yn(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>t.has(i.device));return e.filter(i=>!jo(i.driver)&&(o?!t.has(i):!r.has(i.address)))}function Hh(e){return e.replace(/-/g,"_")}function Cu({driver:e,
module:n}){return n!=null?n:e}function xA(e){let n=Cu(e);return n===null?Zt:Zt.filter(t=>t.startsWith("nvidia")===n.startsWith("nvidia"))}function Oa(e){let n=new Set(
e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(Vh(e).filter(r=>n.has(r)).flatMap(xA));return Zt.filter(r=>!t.
has(r))}function Lh(e,n){var o,i;let t=new Set(e.map(Hh)),r=Vh(n).find(s=>t.has(Hh(Cu(s)||"")));if(r!==void 0)throw _(`blacklist holds ${(o=Cu(r))!=null?o:""}, \
which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give the device to vfio-pci first\
 (vfio_bind)`)}var $i="# vfiokit: functions for vfio-pci, and the drivers that come after it",Hu="options vfio-pci",kA=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
Kt=4294967295;function to(e){return e.match(/[^\n]*\n|[^\n]+$/g)||[]}function Ve(e){return(e||"").split(",").map(n=>n.trim()).filter(n=>n!=="")}function Bh(e){return e.
split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function bt(e){let[n=NaN,t=NaN,r=Kt,o=Kt,i=0,s=0]=Bh(e);return![n,t].every(a=>a>=0&&a<=65535)||
r!==Kt||o!==Kt||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function $e(e,n){return e.some(t=>{var p;let[r=NaN,o=NaN,i=Kt,s=Kt,
a=0,l=0]=Bh(t),[d,u]=((p=n.subsystem)!=null?p:":").split(":"),c=(f,m)=>f===Kt||f===parseInt(m||"",16);return c(r,n.vendor)&&c(o,n.device)&&c(i,d)&&c(s,u)&&((parseInt(
n.class||"",16)<<8^a)&l&16776960)===0})}function Ia(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function ro(e,{line:n,lines:t},r){let o=to(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function Uh(e,n){
return Ue(e,n).filter(t=>be([t],"vfio_pci","ids")!==null)}function Fh(e,n,t){var i;let r=t.join(","),[o]=[...Uh(e,n)].reverse();if(o!==void 0){let s=ro(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=\s|$)/,`$1ids=$2${r}$2`));if(((i=be(Ue(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return Ia(e,[`${Hu}\
 ids=${r}`])}function Vu(e,n,t){let r=e;for(let o of[...Uh(e,n)].reverse())r=ro(r,o,i=>{let s=o.lines===1?i:`${Hu} ${o.rest.trim()}
`,a=s.replace(/(?<![\t ])([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,d,u,c)=>{let p=c.split(","),f=p.filter(m=>!t(m));return f.length===p.length?l:f.length===0?
"":`${d}ids=${u}${f.join(",")}${u}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function zh(e,n){return ro(e,n,t=>t.replace(/(?<![\t ])[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function jh(e){return`softdep ${e} pre: vfio-pci`}function Wh(e,n){return`${Hu} ${e}=${n?1:0}`}function oo(e){return to(e).some(n=>n.trimEnd()===
$i)}function Gh(e){let n=to(e).filter(t=>t.trimEnd()!==$i&&!kA.test(t.trimEnd())&&!Vo.test(t.trimEnd())).join("");return n.trim()===""?null:n}function Nn(e){return e!==
null&&Co(e).includes("vfio_pci")}var Jt="/etc/initramfs-tools/modules",Zh="/usr/share/initramfs-tools/modules.d",Lu="# vfiokit: vfio_pci before the drivers that could take its devices",xi="vfio\
_pci",_A=/^((\w+_)?vfio_pci|vfiokit_bind)$/,SA="/etc/dracut.conf.d/vfiokit.conf",Kh=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],Ra="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",Jh={"initramfs-tools":["/etc/modprobe.d",
Jt],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},Yh={steps:[],claims:[],warnings:[]};function Yt(e){return e.match(/[^\n]*\n|[^\n]+$/g)||
[]}function Ea(e){return e.startsWith("#")?"":ue(e.trim().split(/\s+/)[0]||"")}function qh(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function Xh(e){return{thing:"line",value:e}}function Qh(e,n){let t=ee(V(e)).length>0&&ie(e).some(r=>se(e,r)(xi)==="builtin");return[...n.flatMap(r=>"\
module"in r?ue(r.module):[]),...t?[ce]:[]]}function eb(e){return[Jt,...e.list(Zh).map(n=>`${Zh}/${n}`)]}function qt(e,n){return new Set(n==="dracut"?Ta(Da(e),"f\
orce_drivers").map(ue):eb(e).flatMap(t=>Yt(Re(e,t)).map(Ea)))}function nb(e){return new Set(["add_drivers","force_drivers"].flatMap(n=>Ta(Da(e),n)).map(ue))}function Ma(e){
let[n]=eb(e).flatMap(r=>Yt(Re(e,r)).filter(o=>Ea(o)===xi).map(o=>({path:r,line:o}))),t=n===void 0?void 0:No(n.line).filter(r=>r.name==="ids").pop();return n===void 0||
t===void 0?null:{path:n.path,ids:Ve(t.value)}}function PA(e,n){let t=qt(e,"initramfs-tools"),r=e.read(Jt)||"",o=Qh(e,n).filter(s=>!t.has(s));if(o.length===0)return Yh;
let i=o.flatMap(s=>[Lu,s]);return{steps:[me(Jt,qh(r,i))],claims:i.map(Xh),warnings:[]}}function Da(e){return[Re(e,"/etc/dracut.conf"),...Pn(e,Kh,Xl).map(n=>Re(e,
n))].join(`
`)}function Ta(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function AA(e,n){if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);return t!==
null?/yes$/.test(t[t.length-1]||""):(e.attr("/usr/bin/dracut")||"").includes('${hostonly-} == "no"')}function tb(e,n,t){let r=Ta(n,"install_items"),o=AA(e,n);return t.
flatMap(i=>{if("module"in i)return[];let s=`/${i.file}`;return r.includes(s)||o&&s.startsWith("/etc/modprobe.d/")||s.startsWith("/usr/lib/")||s.startsWith("/lib\
/")?[]:[s]})}function rb(e,n,t){return n==="dracut"?tb(e,Da(e),t):[]}function OA(e,n){let t=Da(e),r=qt(e,"dracut"),o=Ta(t,"add_drivers").map(ue),i=Qh(e,n),s=f=>f===
xi||i.includes(ce),a=i.filter(f=>!r.has(f)&&(s(f)||!o.includes(f))).map(f=>`${s(f)?"force":"add"}_drivers+=" ${f} "`),d=[...tb(e,t,n).map(f=>`install_items+=" ${f}\
 "`),...a];if(d.length===0)return Yh;let u=yt(e,SA);for(let f of Pn(e,Kh).filter(m=>St(u.path,m,Xl))){let m=d.map(y=>y.slice(0,y.indexOf("+"))).find(y=>new RegExp(
`^\\s*${y}=`,"m").test(Re(e,f)));if(m!==void 0)throw _(`${f} sets ${m} anew and is read after ${u.path}, so what is added there would be lost`,`write ${m}+= in ${f}`)}
let c=e.read(u.path)||"",p=Yt(c).some(f=>f.trimEnd()===Ra)?d:[Ra,...d];return{steps:[me(u.path,qh(c,p))],claims:p.map(Xh),warnings:u.warning===void 0?[]:[u.warning]}}
function ob(e,n,t){return n==="dracut"?OA(e,t):PA(e,t)}function IA(e){let n=Yt(e);return n.filter((t,r)=>t.trimEnd()!==Lu&&!((n[r-1]||"").trimEnd()===Lu&&_A.test(
Ea(t)))).join("")}function RA(e){return Yt(e).filter(n=>n.trimEnd()!==Ra&&!/^(force_drivers\+=" (\w*vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(n)).join("")}function ib(e){let n=[],t=[],r=e.read(Jt);if(r!==null){let o=IA(r);o!==r&&n.push(me(Jt,o===""?null:o)),Yt(o).some(i=>Ea(i)===xi)&&t.push(`${Jt}\
 names ${xi} without our mark: it was there before and stays`)}for(let o of Pn(e,["/etc/dracut.conf.d"])){let i=Re(e,o);if(!Yt(i).some(a=>a.trimEnd()===Ra))continue;
let s=RA(i);n.push(me(o,s.trim()===""?null:s))}return{steps:n,notes:t}}function Na(e,n,t,r,o,i="vfio_pci"){if(Nn(ke(n,"softdep",t)))return!0;if(r===void 0)return!1;let s=qt(e,r);return s.has(i)&&!s.has(t)&&(r==="dracut"||o.includes(
Te({module:t})))}var EA=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],MA=["/usr/sbin","/sbin","/usr/bin","/bin"],sb=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],ab="/etc/kernel/install.d/50-dracut.install";function ub(e,n){var t;return(t=MA.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function lb(e,n){return EA.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function DA(e){
var r;let n=(e.read("/var/lib/dpkg/diversions")||"").split(`
`),t=n.findIndex((o,i)=>i%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(o));return t<0?null:(r=n[t+2])!=null?r:":"}function TA(e){let n=ub(e,"update-initramf\
s");if(n===null)return null;let t=e.attr(n)||"",r=DA(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.test(t)||(e.
attr("/var/lib/dpkg/info/dracut.list")||"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw _(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function NA(e,n){return new RegExp(
`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test(e.attr("/var/lib/dpkg/status")||"")}function cb(e){let n=sb.map(i=>`${i}/install.conf`).find(i=>e.
real(i)!==null),t=sb.flatMap(i=>e.list(`${i}/install.conf.d`).filter(s=>s.endsWith(".conf")).map(s=>`${i}/install.conf.d/${s}`)),o=[...n===void 0?[]:[n],...t].map(
i=>e.attr(i)||"").join(`
`).match(/^\s*initrd_generator\s*=.*$/gm)||[];return o.length===0?null:(o[o.length-1]||"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function db(e,n){let t=cb(
e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>NA(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw _(`${n}\
, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function CA(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=Fr(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function Xt(e){let n=TA(e),t=ub(e,"dracut"),r=n==="initramfs-tools",o=r&&lb(e,"initramfs-tools"),i=t!==null&&lb(e,
"dracut");if(o&&i)return db(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return db(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:CA(e);if(a!==null)return a;throw ve("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=cb(e);if(s!==null&&s!=="dracut")throw ve(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(ab)==="/dev/null")throw _(
`${ab} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}function ki(e,n){return n.kind==="bls"?Pe(e,n).map(t=>t.tokens):[no(e,n.defaults)]}function Qt(e,n){var o;let t=Ve((o=be(V(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:ki(e,n).flatMap(i=>i.filter(s=>P(s)==="vfio_pci.ids").flatMap(N));return[...new Set([...t,...r])]}function fb(e,n){return[...Qt(e,n),...ee(
V(e)).map(t=>t.address)]}function Bu(e,n){let t=new Set(Qn(e,n).map(i=>i.address)),r=new Set(ne(e).flatMap(i=>i.devices).map(i=>i.address)),o=M(e).map(i=>!H(i.driver)||
t.has(i.address)||i.override!==null&&!r.has(i.address)?i:Nr(i,{driver:null,module:HA(e,i)}));return{devices:o,gpus:Se(e,o),given:new Set(o.filter(i=>t.has(i.address)))}}
function Qn(e,n){let t=Qt(e,n),r=M(e),o=new Set(hr(V(e),r));return r.filter(i=>o.has(i)||$e(t,i))}function HA(e,n){var i;let t=V(e),r=ie(e).map(s=>dt(se(e,s),t)),
o=fn(n).filter(s=>Me(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function pb(e,n){let t=Bu(e,n),r=Oa(t),o=new Set([...t.
given].flatMap(fn)),i=Xt(e),s=jp(e),a=d=>ie(e).every(u=>Na(e,V(e,u),d,i,s)),l=qe(e).filter(({thing:d,value:u})=>d!=="arg"||P(u)!=="modprobe.blacklist"?!1:N(u).every(
c=>!r.includes(c)&&(!o.has(c)||a(c))));return l.length===0?{steps:[],released:l}:{steps:vi(e,n,l).steps,released:l}}function _i(e){let n=M(e),t=Se(e,n);return{...Wr(e,n,t),never:ta(e,n),consoles:jr(e,n),given:_e(()=>new Set(Qn(e,yn(e).loader).map(o=>o.address))),weakened:zr(e)}}
function yn(e){try{return{loader:He(e),missing:null}}catch(n){if(!(n instanceof A)||n.code!=="E_HOST"||he(e)!==null)throw n;return{loader:null,missing:n.message}}}
function io(e,n){return n===null?[]:Pe(e,n).filter(t=>!t.recovery).map(t=>t.tokens)}function mb(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([
...e.flatMap(fn),...t.flatMap(ms)])]}function gb(e,n){let t=ie(e).map(o=>se(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=a=>t.some(
l=>l(a)==="builtin"),s=Wo(o,i).find(i);s!==void 0&&r.set(o.address,s)}return r}function Ca(e,n,t){return M(e).filter(r=>n.includes(r.address)).map(r=>({address:r.
address,id:r.id,driver:r.driver,wanted:t(r),iommu_group:r.group}))}function yb(e,n,t,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=Jf(t,n);if(o!==null)throw _(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(ee(t).map(u=>[u.
address,u])),s=[],a=(u,c)=>{let p=Ue(e,n).find(c);if(p===void 0)throw new Error(`${n} has lost a line that was in it: ${u}`);e=ro(e,p,()=>`${u}
`),s.push(u)},l=r.map(Ho).filter(u=>{let c=i.get(At(u)||"");if(c===void 0)return!0;if(Ho(c)===u)return!1;if(c.from.path!==n)throw _(`${c.from.path} line ${c.from.
line} stores ${c.card} for ${c.address}, and is not ours`,"take that line out");return a(u,p=>p.command==="options"&&p.name===ce&&p.rest.trim().startsWith(`${c.
address}=`)),!1}),d=[...[...i.values()].filter(u=>!r.some(c=>c.address===u.address)),...r].flatMap(u=>u.variant||[]);for(let u of[Zf,td(d)]){let[c]=Ue(`${u}
`,n),p=m=>m.command===(c==null?void 0:c.command)&&m.name===c.name,f=t.find(p);f===void 0?l.unshift(u):f.path===n&&f.rest!==(c==null?void 0:c.rest)&&a(u,p)}return{
text:e,lines:l,changed:s}}function hb(e,n,t,r){let o=to(e).filter(a=>!t.has(At(a.trimEnd())||"")).join("");if(r.length===0)return to(o).filter(a=>!Vo.test(a.trimEnd())).
join("");let i=Ue(o,n).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&Vo.test(`softdep vfio-pci ${a.rest}`)),s=td(r.flatMap(a=>a.variant||[]));return i===void 0?
o:ro(o,i,()=>`${s}
`)}var Ha="/etc/modprobe.d/vfio.conf",bb=1023;function VA(e){let n=ie(e);return n.length===0?[{has:()=>"module",config:V(e)}]:n.map(t=>{let r=V(e,t);return{has:dt(
se(e,t),r),config:r}})}function LA(e,n,t){let r=yt(e,Ha,ed.slice(1)),o=t.map(s=>{var a;return(a=be(n,"vfio_pci",s))==null?void 0:a.from}).filter(s=>s!==void 0).
map(s=>s.path).sort((s,a)=>St(s,a)?-1:1).pop();if(o===void 0||!St(r.path,o))return r;let i=gt(Ha);if(!St(i,o)&&gn(e.read(i)||"")===null)return{path:i,warning:`${o}\
 sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw _(`${o} sets parameters of vfio-pci and is read after any file of ours, so its\
 values would win; put them there, or give that file a name that sorts before ${i}`)}function Si(e,n){var x,$;let t=VA(e),r=V(e),o=Ve((x=be(r,"vfio_pci","ids"))==
null?void 0:x.value),i=n.ids.filter(k=>{let S=n.devices.filter(O=>O.id===k);return S.length===0?!o.some(O=>bt(O)===k):!S.every(O=>$e(o,O))}),s=[...o,...i],a=Object.
entries(n.options).filter(k=>{let S=be(r,"vfio_pci",k[0]);return k[1]!==void 0&&k[1]!==(S!==null&&Pt(S.value))}),l=k=>n.blacklisted.has(k)||t.every(({has:S,config:O})=>{
let Z=S(k);return Z==="absent"||Z==="module"&&(Me(O,k)!==null||Nn(ke(O,"softdep",k)))}),d=LA(e,r,[...i.length>0?["ids"]:[],...a.map(([k])=>k)]),u=oo(e.read(d.path)||
""),c=t.every(({has:k})=>k("vfio_pci")==="module"),p=i.length===0&&a.length===0&&!u&&!n.overridden&&n.at.length===0&&c&&n.rivals.every(l),f={steps:[],claims:[],
notes:[],warnings:[],prepared:p,entries:s};if(p)return f;if(s.join(",").length>bb)throw _(`ids= of vfio-pci would have ${s.join(",").length} characters, and the\
 kernel takes ${bb} at most; name fewer ids`);let m=e.read(d.path)||"",y=u?m:Ia(m,[$i]),h=yb(i.length===0?y:Fh(y,d.path,s),d.path,r,n.at),b=h.text,g=[...h.lines,
...a.map(([k,S])=>Wh(k,S))],w=[];for(let k of n.rivals){let S=t.map(z=>ke(z.config,"softdep",k));if(S.every(Nn))continue;let[O]=t.flatMap(z=>rs(z.config,k)||[]),
Z=(z,E)=>w.push(`${z} has ${E}: there vfio-pci comes first only if the boot image loads it and not ${k}`);if(O!==void 0){Z(O.path,`an install line for ${k}, whi\
ch kmod would pass over for a softdep, so no softdep is written`);continue}let R=S.flatMap(z=>z===null||Nn(z)?[]:[z]),re=R.find(z=>z.path===d.path);re!==void 0?
b=zh(b,re):Nn(($=Ue(b,d.path).find(z=>z.command==="softdep"&&z.name===k))!=null?$:null)||g.push(jh(k));let Q=R.find(z=>St(z.path,d.path));Q!==void 0&&Z(Q.path,`\
a softdep line for ${k}, and kmod takes only the first`)}if(b=Ia(b,g),b===y)return{...f,notes:w};let v=[...i.map(k=>({thing:"id",value:k})),...[...u?[]:[$i],...g,
...h.changed].map(k=>({thing:"line",value:k}))];return{...f,claims:v,notes:w,steps:[me(d.path,b)],warnings:d.warning===void 0?[]:[d.warning]}}function BA(e,n){return(e===
Ha||e===gt(Ha))&&gn(n)===null}function vb(e,n,t=new Set){var l;let r=d=>n.includes(bt(d)||""),o=V(e),i=ee(o),s=[],a=[];for(let d of new Set(o.filter(u=>u.command===
"options"&&(u.name==="vfio_pci"||u.name===ce)).map(u=>u.path))){let u=Re(e,d),c=b=>{var g;return Ve((g=be(Ue(b,d),"vfio_pci","ids"))==null?void 0:g.value)},p=i.
filter(b=>b.from.path===d&&t.has(b.address));if(p.length===0&&!c(u).some(r))continue;if(!BA(d,u)){a.push(`${d} gives ${[...p.map(b=>b.address),...n.filter(b=>c(
u).some(g=>bt(g)===b))].join(", ")} to vfio-pci, and is not ours: left as it is`);continue}let f=Vu(hb(u,d,t,i.filter(b=>!t.has(b.address))),d,r),m=Ve((l=be(o.filter(
b=>b.path!==d),"vfio_pci","ids"))==null?void 0:l.value);oo(f)&&c(f).every(b=>m.includes(b))&&(f=Vu(f,d,()=>!0));let h=oo(f)&&be(Ue(f,d),"vfio_pci","ids")===null&&
ee(Ue(f,d)).length===0?Gh(f):f.trim()===""?null:f;s.push(me(d,h))}return{steps:s,notes:a}}var UA="/etc/driverctl.d",wb="/etc/libvirt/qemu";function er(e,n){let t=`${UA}/pci-${n}`,r=(e.attr(t)||"").trim();return r===""?null:{driver:r,path:t}}function so(e,n){
let t=er(e,n);return t===null||H(t.driver)?null:t}function FA(e){return(e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g)||[]).flatMap(t=>{var i;
let r=((i=/<source\b[^]*?<\/source>/.exec(t))==null?void 0:i[0])||"",o=(s,a)=>{var l,d;return((d=(l=new RegExp(`\\b${s}=['"]0x([0-9a-fA-F]+)['"]`).exec(r))==null?
void 0:l[1])!=null?d:"0").toLowerCase().padStart(a,"0")};return r===""?[]:[`${o("domain",4)}:${o("bus",2)}:${o("slot",2)}.${o("function",1)}`]})}function $b(e,n){
let t=n.filter(r=>r.driver!==null&&!H(r.driver));return t.length===0?[]:e.list(wb).filter(r=>r.endsWith(".xml")).flatMap(r=>{let o=FA(e.read(`${wb}/${r}`)||"");
return t.filter(i=>o.includes(i.address)).map(i=>`libvirt's domain ${r.slice(0,-4)} manages ${i.address} itself (managed='yes'): until the next boot it hands it\
 back to ${i.driver||""} whenever the guest ends`)})}function zA(e){return oe(e,"vfio_pci aliases",()=>ie(e).flatMap(n=>((e.read(`${Fn(e,n)}/modules.alias`)||"").match(/^alias vfio_pci:\S+ \S+$/gm)||[]).map(r=>{let[
,o="",i=""]=r.split(" ");return[o,ue(i)]})))}function xb(e,n){let{modalias:t}=n;if(t===null)return null;let r=t.replace(/^pci:/,"vfio_pci:"),o=([l])=>l.split("*").
length,i=fn(n),s=l=>ie(e).some(d=>Do(e,d,l).some(u=>i.includes(u))),[a]=zA(e).filter(([l,d])=>nd(l,r)&&!s(d)).sort((l,d)=>o(l)-o(d));return a===void 0||a[1]==="\
vfio_pci"?null:a[1]}function Pi(e,n){let t=he(e);return n===null||t!==null&&se(e,t)(n)==="absent"?"vfio-pci":n}function ao({driver:e},n){return H(e)&&(n==="vfio\
-pci"||ue(e||"")===n)}function Ai(e,{driver:n},t){return n==="auto"?xb(e,t):null}function kb(e,n,t){let r=new Map(ee(V(e)).map(a=>[a.address,a])),o=n.accept_replacement.map(yr),i=t.flatMap(
a=>{let l=r.get(a.address);return l===void 0||An(l,a)||o.includes(yr(a.address))?[]:[{...l,device:a}]}),[s]=i;if(s!==void 0){let{address:a,card:l,from:d,device:u}=s;
throw _(`${a} was bound when ${l} was there, and now ${u.id||""}:${u.subsystem||""} is: the card was swapped, or others have moved it (${d.path} line ${d.line})`,
`look which card it is; if it is meant, accept_replacement: ${i.map(c=>c.address).join(",")}`)}return t.map(a=>Kf(a,Ai(e,n,a)))}function _b(e,n){for(let{address:t}of n){
let r=so(e,t);if(r!==null)throw _(`driverctl gives ${t} to ${r.driver} at every boot (${r.path}), after vfio-pci has it`,`driverctl unset-override ${t}`)}}function jA(e,n){
let t=new Map(M(e).map(r=>[r.address,r]));return ee(V(e)).filter(r=>!n.some(o=>o.address===r.address)&&!An(r,t.get(r.address))).map(r=>`${r.from.path} stores ${r.
card} for ${r.address}, where ${t.has(r.address)?"another card is":"nothing is"}: left alone at boot; give the address back (state: absent) if the card is gone \
for good`)}function Sb(e,n,{at:t,devices:r}){if(t.length===0||t.length<r.length)return Si(e,n);let o=[...new Set(t.flatMap(a=>a.id||[]))];if(M(e).filter(a=>o.includes(
a.id||"")).length>t.length||n.at.some(a=>a.variant!==null))return Si(e,n);let s=Si(e,{...n,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${t.map(a=>a.
address).join(", ")}: vfio-pci is given the id by somebody else, with every card that has it; left as it is`]}:Si(e,n)}function WA(e,n,{at:t,devices:r}){let o=Qn(
e,n).filter(i=>!r.includes(i)&&t.some(s=>s.id===i.id)&&$e(Qt(e,n),i));return o.length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the id ${[...new Set(
o.map(i=>i.id))].join(", ")} as well, which takes every card that has it; give the id back (state: absent) to bind by address only`]}function GA(e,n,{at:t}){let r=t.
length===0||n===null?void 0:Pe(e,n).find(o=>!o.recovery&&o.initrds.length===0&&o.tokens.includes(fi));return r===void 0?[]:[`the boot entry ${JSON.stringify(r.title)}\
 is tried without an image first, where nothing is bound by address: ${ua}`]}function Pb(e,n,t){return[...WA(e,n,t),...jA(e,t.at),...GA(e,n,t)]}function hn(e){var n,t;return`${e.address} (${(n=e.id)!=null?n:"unknown id"}, ${In(e.class)}, ${(t=e.driver)!=null?t:"no driver"})`}function et(e){let n=e.slice(
0,8).map(hn).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function Uu(e,n,t){var s,a;let r=t.gpus.find(l=>l.device===e);if(e.responding===!1)return di;
if(e.physfn!==null)return`is a virtual function of ${e.physfn}; hand it to its guest through the driver of ${e.physfn}`;let o=Gr(e,t);if(o!==null)return o;if(cn(
e)&&n.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unless nvswitches is bind (full passthrough: all GPUs and switches to one g\
uest)";if(r===void 0&&((s=e.numVfs)!=null?s:0)>0)return`has ${(a=e.numVfs)!=null?a:0} virtual functions enabled, and vfio-pci refuses it as long as sriov_numvfs\
 is not 0`;if((r==null?void 0:r.kind)==="accelerator"&&n.addresses===void 0)return"is an accelerator and no known GPU; name its address if it is meant";let i=r===
void 0?null:_y(t.never,r);return i===null?null:`cannot be passed through: ${i.text}`}function Ab(e,n){for(let t of e){if(t.responding===!1)throw _(`${hn(t)} bel\
ongs to a card that was named, and ${di}`);let r=Gr(t,n);if(r!==null)throw _(`${hn(t)} belongs to a card that was named, and ${r}`,"move what hangs on it to ano\
ther controller of the host")}}function Fu(e,{nvswitches:n},{gpus:t}){let r=t.filter(a=>a.kind==="gpu"&&a.device.vendor==="10de").map(a=>a.device),o=t.filter(a=>a.
kind==="nvswitch"&&!e.includes(a.device)).map(a=>a.device);if(!t.some(a=>a.kind==="nvswitch")||!r.some(a=>e.includes(a)))return{take:[],warnings:[]};if(n==="lea\
ve")return{take:[],warnings:[`the NVSwitches stay with the host (${o.map(a=>a.address).join(", ")}): GPUs in guests have NVLink only as far as a Fabric Manager \
in shared NVSwitch mode sets it up; nvswitches: bind gives them to vfio-pci for one guest that gets every GPU (full passthrough)`]};let s=r.filter(a=>!e.includes(
a));return{take:o,warnings:s.length===0?[]:[`nvswitches: bind is for one guest that gets every GPU, and ${et(s)} stays with the host without NVLink`]}}function Ob(e,n,t){
let r=new Set(e.map(i=>i.group)),o=n.allow_group_members.flatMap(i=>{let s=t.devices.find(l=>l.address===i);if(s===void 0)throw _(`allow_group_members names ${i}\
, and there is no PCI function`);if(e.includes(s))return[];if(!r.has(s.group))throw _(`allow_group_members names ${hn(s)}, which is in ${s.group===null?"no IOMM\
U group":`IOMMU group ${s.group}`} and not in one of ${e.map(l=>l.address).join(", ")}`,"leave it out, or name it in addresses if it is meant for itself");let a=Uu(
s,{...n,addresses:[i]},t);if(a!==null)throw _(`allow_group_members names ${hn(s)}, which ${a}`);return[s]});return{take:o,warnings:o.map(i=>{let s=t.cargo(i.address);
return`${hn(i)} goes to vfio-pci as a member of the group${i.group===null?" (which cannot be seen before the IOMMU is on)":""}: the host loses it${s.length===0?
"":` with ${s.join(", ")}`}`})}}function Ib(e,n){let t=new Set(e.map(r=>r.address));for(let r of new Set(e.map(o=>o.group))){if(r===null)continue;let o=na(r,t,n);
if(o.length===0)continue;let i=e.filter(a=>a.group===r).map(a=>a.address).join(", "),s=o.filter(a=>a.stays!==null).map(a=>`${a.address} ${a.stays||""}`);throw _(
[`IOMMU group ${r} of ${i} also holds ${o.map(a=>a.said).join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...s].join(
"; "),ZA(o,n))}}function ZA(e,{devices:n}){return e.some(r=>r.stays!==null)?"put the card into another slot, whose group holds nothing of the host":n.some(r=>cn(
r)&&e.some(o=>o.address===r.address))?"nvswitches: bind takes the NVSwitches too; put the card into another slot otherwise":`companions: true takes the other fu\
nctions of a card; allow_group_members: ${e.map(r=>r.address).join(",")} gives these to vfio-pci as well, and the host loses them; otherwise another slot`}function Rb(e,{
consoles:n,gpus:t,given:r},o){let i=e.filter(d=>n.pictures.has(d.address)).map(d=>`the firmware's picture (${n.pictures.get(d.address)||""} in /proc/iomem) is i\
n the memory of ${d.address}, and vfio-pci before Linux 6.0 does not take it off: where a guest fails with "can't reserve", add initcall_blacklist=sysfb_init (e\
xtra_args), which leaves the host without a picture until a driver loads`),s=e.filter(d=>n.screens.has(d.address));if(e.length===0||s.length===0&&![...n.screens].
some(d=>r().has(d)))return i;let a=Qs(n,t,d=>r().has(d.device.address)).map(d=>d.device),l=a.filter(d=>e.includes(d));if(l.length>0&&l.length===a.length&&n.serial===
null&&!o)throw _(`${l.map(hn).join(", ")} shows the only console of this node (boot_vga or fb0, no other display with a driver, no serial console): it would go \
dark`,"give the node a serial console (console=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return s.length===0?i:[...i,`${s.map(d=>d.address).join(
", ")} shows the boot console, which goes dark once a guest has it`]}function zu(e,n,t){if(n.length>0)throw _(`${e}: ${et(n)}; ${t}`)}function Eb(e,{devices:n,gpus:t}){let r=t.filter(u=>u.kind==="gpu").map(u=>u.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${et(r)}`,{ids:i,addresses:s}=e;if(i===void 0&&s===void 0)throw T("ids",'neither ids nor addresses are given, expect\
ed one of them, such as {"ids": "10de:20b7"}');let a=(i||[]).filter(u=>Xo(n,u).length===0);if(a.length>0&&e.absent_ids==="refuse")throw _(`no device here has th\
e id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:n.filter(u=>u.id!==null&&(i==null?void 0:
i.includes(u.id))===!0),absent:a};let l=s.filter(u=>!n.some(c=>c.address===u));if(l.length>0)throw _(`there is no PCI function at ${l.join(", ")}; ${o}`);let d=n.
filter(u=>s.includes(u.address));if(i!==void 0){zu(`the function named by address does not have any of the ids ${i.join(", ")}`,d.filter(c=>c.id===null||!i.includes(
c.id)),"look which card is meant");let u=i.filter(c=>!a.includes(c)&&!d.some(p=>p.id===c));if(u.length>0)throw _(`none of the addresses ${s.join(", ")} has the \
id ${u.join(", ")}; give ids and addresses of the same functions`)}return zu("the vendor or device id of this function cannot be read",d.filter(u=>u.id===null),
"power-cycle the host"),{found:d,absent:a}}function Mb(e,{devices:n,gpus:t}){let r=[...new Set(t.filter(i=>e.includes(i.device)).flatMap(i=>i.companions).map(i=>i.
device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>n.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(r.filter(i=>o(i).length>
0))}}function Db(e,n,t=()=>null){let r=new Map(n.gpus.map(g=>[g.device,g])),{found:o,absent:i}=Eb(e,n),s=Fu(o,e,n);for(let g of[...o,...s.take]){let w=Uu(g,e,n);
if(w!==null)throw _(`${hn(g)} ${w}`,o.includes(g)?"leave it out of ids and addresses":"leave nvswitches out")}let{take:a,shared:l}=e.companions?Mb(o,n):{take:[],
shared:new Set};Ab(a,n);let d=Ob([...o,...a,...s.take],e,n),u=[...a,...s.take,...d.take],c=new Set([...o,...u]),p=n.devices.filter(g=>c.has(g));Ib(p,n);let f=Rb(
p,n,e.allow_console_gpu),m=g=>d.take.includes(g)?"only this one was allowed to go along":l.has(g)?"a function that stays with the host has the same id":t(g),y=e.
addresses===void 0?p.filter(g=>m(g)!==null):p,h=[...o,...u].filter(g=>!y.includes(g)).map(g=>g.id||""),b=[...(e.ids||[]).filter(g=>h.includes(g)),...h];return{devices:p,
ids:[...new Set(b)],at:y,notes:[...i.length===0?[]:[`no device here has the id ${i.join(", ")}: left out`],...e.addresses===void 0?y.map(g=>`${hn(g)} is bound b\
y its address: ${m(g)||""}`):[]],warnings:[...s.warnings,...d.warnings,...n.weakened,...f,...p.filter(g=>{var w;return((w=r.get(g))==null?void 0:w.kind)==="igpu"}).
map(g=>`${hn(g)} is part of the processor or chipset: a guest needs more than vfiokit prepares for that`)]}}function Tb(e,n,t,r,o){var w;let i=(w=e.addresses)==
null?void 0:w.filter(v=>!o.includes(v)),s=(i==null?void 0:i.length)===0&&e.ids===void 0,a=s?e:{...e,addresses:(i==null?void 0:i.length)===0?void 0:i,absent_ids:"\
ignore"},l=s?[]:Eb(a,n).found,{take:d,shared:u}=e.companions?Mb(l,n):{take:[],shared:new Set},c=n.devices.filter(v=>e.allow_group_members.includes(v.address)),p=v=>r.
some(({address:x})=>x===v.address),f=v=>{let x=n.gpus.find($=>$.companions.some(({device:k})=>k===v));return!l.includes(v)&&!d.includes(v)&&!p(v)&&(x===void 0||
t(x.device)||p(x.device))},m=[...l,...d.filter(v=>!u.has(v)||t(v)&&!n.devices.some(x=>x.id===v.id&&f(x))),...Fu(l,e,n).take],y=[...new Set([...m,...d,...c])];if(a.
addresses===void 0){let v=a.ids||[],x=r.filter($=>y.some(k=>k.address===$.address)||v.some(k=>`${$.card}:`.startsWith(`${k}:`)));return{ids:[...new Set([...v,...m.
map($=>$.id||"")])],addresses:new Set(x.map($=>$.address))}}zu("vfio-pci has this card by an id that others have as well, and an id cannot be given back for one\
 of them",n.devices.filter(v=>t(v)&&!y.includes(v)&&m.some(x=>t(x)&&x.id===v.id)),"give the others back too");let h=new Map(n.devices.map(v=>[v.address,v])),b=[
...y.map(v=>v.address),...o].map(yr),g=v=>e.companions&&b.includes(yr(v.address))&&!An(v,h.get(v.address));return{ids:[...new Set(m.filter(t).map(v=>v.id||""))],
addresses:new Set(r.filter(v=>o.includes(v.address)||y.some(x=>x.address===v.address)||g(v)).map(v=>v.address))}}function Cb(e,n,t,r){let o=e.real(n),i=o===null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(
n,0,8);return s===null||s.length===0||!r||us(s)?null:`${t} ${n} begins with ${s.toString("hex")}, which no boot image does`}function KA(e,n,t){var l,d;let r=Cb(
e,n,t,!1),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(d=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?d:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function JA(e,n){let t=n.find(
a=>a.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t)||[],i=r===void 0?t.slice(5):`/dev/d\
isk/by-${r.toLowerCase()}/${o||""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?null:`${t} leads to no\
 disk`}function YA(e,n){return!n||n.kernel===null||n.recovery||!ts(e,n.kernel)?null:`entry ${JSON.stringify(n.title)}: no modules are installed for its kernel ${n.
kernel}`}function Oi(e){try{return{bootable:We(e,He(e))}}catch(n){if(!(n instanceof A))throw n;return{}}}function We(e,n,t){return t!==void 0?Nb(e,n,t,t[0]):oe(
e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>Nb(e,n,Pe(e,n),zt(e,n)))}function Nb(e,n,t,r){let o=new Set,i=l=>{l!==null&&o.add(l)},s=e.read(n.config);
if(s===null)i(`${n.config} does not exist`);else{let{problem:l,kind:d}=mn(s);l!==null&&i(`GRUB cannot read ${n.config}: ${l}`),d==="empty"&&i(`${n.config} is em\
pty`)}s!==null&&t.length===0&&i("the boot menu has no entry for Linux");for(let l of t){let d=JSON.stringify(l.title);i(l.kernel===null?`entry ${d} names no ker\
nel`:KA(e,l.kernel,`entry ${d}: kernel`));for(let c of l.initrds)i(Cb(e,c,`entry ${d}: image`,!0));let u=JA(e,l.tokens);i(u===null?null:`entry ${d} ${u}`)}i(YA(
e,r));let a=e.read(n.grubenv);return a!==null&&!Iy(a)&&i(`${n.grubenv} has ${a.length} bytes or no signature; GRUB wants a block of 1024`),{ok:o.size===0,reasons:[
...o]}}var qA=/^[\w.+~-]+$/,XA=["vmlinuz","vmlinux","Image","image"],Hb=e=>`initrd.img-${e}`,Va=e=>`initramfs-${e}.img`,Vb=e=>`initrd-${e}`,Lb=[Hb,Vb,Va],QA={debian:Hb,
el:Va,fedora:Va,suse:Vb,unknown:null},eO=["/boot","/boot/efi","/efi"],nO=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function tO(e,n){var r,o;let t=QA[Fr(
e)];return(o=(r=[...t===null?[]:[t],...Lb].find(i=>n.some(s=>e.real(`/boot/${i(s)}`)!==null)))!=null?r:t)!=null?o:Va}function rO(e,n){let t=e.attr("/etc/machine\
-id")||"";return eO.flatMap(r=>e.list(r).filter(o=>!/^[0-9a-f]{32}$/.test(o)||t.length!==32||o===t).map(o=>`${r}/${o}/${n}`).filter(o=>e.real(`${o}/linux`)!==null))}
function Bb(e){let n=ie(e).filter(i=>qA.test(i)),t=he(e),r=tO(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(XA.some(a=>e.real(`/\
boot/${a}-${i}`)!==null)){let a=[r,...Lb].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of rO(e,i)){let l=nO.find(d=>e.real(`${a}\
/${d(i)}`)!==null);s(`${a}/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function oO(e,n){let t=M(e),r=n.map(o=>{let i=t.filter(a=>$e([o],a)),s=i.length>0?i.flatMap(fn):ms(bt(o)||"");return i.length===0&&s.length===0?null:s});return r.
every(o=>o!==null)?r.flat():null}function La(e,n){let t=V(e),r=be(t,"vfio_pci","ids"),o=Ve(r==null?void 0:r.value),i=[...new Set([...o,...n.flat().filter(p=>P(p)===
"vfio_pci.ids").flatMap(N)])],s=rd(t)?ee(t):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(p=>p.from),...[ke(t,"install",ce),ke(t,
"softdep","vfio_pci")].filter(p=>p!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(p=>p.path)],d=s.length>0||r!==null&&oo(Re(e,r.from.path)),u=oO(
e,i),c=Pr(n);return p=>{let f=V(e,p),m=dt(se(e,p),f),y=[],h=x=>{if(m(x)==="absent"||c.has(x))return!0;let $=m(x)==="module"?Me(f,x):null;return $!==null&&y.push(
$),$!==null},b=!d&&u!==null&&u.every(h),w=[...new Set([...l,...b?y.map(x=>x.path):[]])].map(x=>({file:x.slice(1)})),v=s.flatMap(x=>x.variant||[]).filter(x=>m(x)===
"module").map(x=>({module:x}));return[...w,...b||m("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...v]}}var ju={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function Fb(e,n="all"){
$s(e);let t=Bb(e);if(t.length===0&&ns(e))throw _(`/boot has none of the installed kernels (${ie(e).join(", ")}), although this node runs one; expected them ther\
e; mount what they lie on`);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>
0)throw T("kernels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}
function iO(e,n){if(n!==void 0)return n;let t=Ee(e);return t===null?[]:[t]}function zb(e,n,t,r){let o=Xt(e);return n.map(({path:i,kernel:s})=>{let a=r(s),l=a.flatMap(
d=>"file"in d?[`/${d.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Jh[o],...l,...t.inputs||[]])],...t.lacks===void 0?
{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function lo(e,n={}){let t=Fb(e,n.kernels);if(t.length===0)return ju;let r=La(e,iO(e,n.entries)),o=zb(
e,t,n,s=>Ub([...r(s),...n.holds||[]])),i=ob(e,Xt(e),Ub(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],warnings:i.warnings}}function Ii(e,n={}){
let t=Fb(e,n.kernels);return t.length===0?ju:{...ju,steps:zb(e,t,n,()=>n.holds||[]),notes:[]}}function Ba(e,n={}){let{steps:t,notes:r}=ib(e),o=Ii(e,n);return{...o,
steps:[...t,...o.steps],notes:[...r,...o.notes]}}function Ub(e){return[...new Map(e.map(n=>[Te(n),n])).values()]}function jb(e,n){return n.flatMap(t=>{if(t.kind!==
"bootImage")return[];let{why:r,holds:o}=Go(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===null&&(o||[]).length===t.holds.length,holds:o||[]}]})}function Wb(e,{address:n}){return e.list(`/sys/bus/pci/devices/${n}/graphics`)}function Wu(e,n){return Wb(e,n).length>0}function sO(e){return e.list("/sys/class\
/vtconsole").find(n=>/frame buffer/.test(e.attr(`/sys/class/vtconsole/${n}/name`)||"")&&e.attr(`/sys/class/vtconsole/${n}/bind`)==="1")}function Gb(e,n,t){let r=sO(
e),o=r===void 0?[]:n.filter(l=>Wu(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidia"))throw _(`the text consol\
e is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens first: echo 0 > /sys/class/vt\
console/${r||""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,d)=>l+Wb(e,d).length,0)>=s&&jr(e,n).serial===null&&
!t)throw _(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (console=ttyS0), or set allow_console_gpu i\
f ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var Ri={steps:[],notes:[],warnings:[]},aO="leave live out and reboot";function Zb(e,n,t){var d;let r=(d=t.driverFor)!=null?d:(()=>"vfio-pci"),o=n.filter(u=>!ao(
u,r(u)));if(o.length===0)return Ri;Jb(e,o);let i=o.filter(u=>u.group===null).map(u=>u.address);if(i.length>0)throw _(`${i.join(", ")} has no IOMMU group, so vfi\
o-pci cannot take it now; the IOMMU must be on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");Yb(e,o,aO);let s=[...Gb(e,o,t.allow_console_gpu),
...Xb(e,o)],a=he(e);return{steps:[...[...new Set(o.map(u=>r(u).replace(/-/g,"_")))].filter(u=>a===null||se(e,a)(u)!=="builtin").map(aa),...Kb(e,o).map(({device:u,
card:c})=>la(u.address,r(u),r(u),{card:c}))],notes:[],warnings:s}}function Ua(e,n,t){let r=new Map(M(e).map(l=>[l.address,l])),o=[],i=n.flatMap(l=>{let d=r.get(
l.address);if(d===void 0)return[];if(d.driver!==null&&d.driver!==l.driver&&!H(d.driver))return o.push(`${l.address} has the driver ${d.driver}, which is neither\
 ours nor the one it had: left as it is`),[];let u=l.driver!==null&&l.driver!==d.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return u&&o.push(`the\
 running kernel has no driver ${l.driver||""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:u?d.driver:l.driver,...d.id!==null&&t.has(d.id)?
{forget:d.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let d=r.get(l.address);return d===void 0||d.driver===l.driver?[]:[d]});
return a.length>0&&(Jb(e,a),Yb(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:Kb(e,[...r.values()].
filter(l=>s.has(l.address))).flatMap(({device:l,card:d})=>{let u=s.get(l.address);return u===void 0?[]:[{...u,card:d}]}),notes:o,warnings:a.length===0?[]:Xb(e,a)}}
function Kb(e,n){let t=new Map;for(let i of Se(e))for(let s of[i.device,...i.companions.map(a=>a.device)])t.has(s.address)||t.set(s.address,i.device.address);let r=n.
map(i=>{var s;return{device:i,card:(s=t.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.sort((i,s)=>o(
i)<o(s)?-1:1)}function Jb(e,n){let t=n.flatMap(({address:r})=>{let o=ct(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(t.length>0)throw _(`an earli\
er run gave up on ${t.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function Yb(e,n,t){let r=Zo(e,n);if(r.length>
0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw _(`${s.join(", ")} is in \
use, and a driver that is taken away from its users hangs: ${vs(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${t}`)}let o=Ko(e),i=o===null?[]:qb(
e,n);if(i.length>0)throw _(`${i.join(", ")}, and by whom cannot be told: ${o||""}`,`run this as root on the node itself, or ${t}`)}function qb(e,n){return[...new Set(
n.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>vd(e,r)===0?[]:[`the driver ${r} is in use ${vd(e,r)} times`])}function Xb(e,n){let t=Ko(
e),r=new Set(n.map(a=>a.module)),o=M(e).filter(a=>a.module!==null&&r.has(a.module)),i=t===null&&Zo(e,o).length===0&&!o.some(a=>Wu(e,a))?qb(e,n):[],s=n.some(a=>a.
vendor==="10de"&&!H(a.driver))?sm(e):[];return[...t===null?[]:[`who uses these functions was looked for, and some may have been missed: ${t}`],...i.map(a=>`${a}\
, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it while c\
ards are moved`]]}var Qb=new Set([8,9,11,12]),lO=["/etc/crypttab","/etc/crypttab.initramfs"],dO="LUKS\xBA\xBE",ev=4096,uO=4<<20;function cO(e){let[,n,t]=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e)||[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t||""}`:e.startsWith("/")?e:null}function bn(e,n){return typeof e=="object"&&e!==null?Reflect.get(
e,n):void 0}function nv(e){try{return JSON.parse(e)}catch(n){return}}var fO=[["secure-boot-policy",7],["kernel-initrd",9],["kernel-boot",11],["kernel-config",12]];
function Gu(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):[]).map(t=>{var r,o;return(o=(r=fO.find(([i])=>String(t).split(":")[0]===i))==null?void 0:
r[1])!=null?o:parseInt(String(t),10)}).filter(t=>!isNaN(t))}function tv(e){if(typeof e!="string")return[];let n=nv(Buffer.from((e.split(".")[0]||"").replace(/-/g,
"+").replace(/_/g,"/"),"base64").toString("utf8")),t=bn(n,"clevis"),r=bn(bn(t,"sss"),"jwe");return[...Gu(bn(bn(t,"tpm2"),"pcr_ids")),...Array.isArray(r)?r.flatMap(
tv):[]]}function pO(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==dO||t.readUInt16BE(6)!==2)return[];let r=Math.min(t.readUInt32BE(
12),uO),o=e.bytes(n,ev,Math.max(0,r-ev)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=bn(nv(i),"tokens");return typeof s=="object"&&s!==null?Object.
values(s):[]}function mO(e){var t;let n=[];for(let r of lO.flatMap(o=>(e.read(o)||"").split(`
`))){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:cO(i);if(a===null)continue;let l=(d,u)=>{u.length>0&&n.push({volume:o,device:i,by:d,pcrs:u})};
for(let d of pO(e,a))bn(d,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Gu(bn(d,"tpm2-pcrs"))),bn(d,"type")==="clevis"&&l("clevis",tv(bn(bn(d,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Gu((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function Le(e,n){let t=n?void 0:mO(e).find(({pcrs:i})=>i.
some(s=>Qb.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>Qb.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw _(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Zu="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function Ku(e,n){
if(!te(e))return{devices:[],ids:Ju(n),at:[],notes:[Zu,...n.live?["live was left out"]:[]],warnings:[]};let t=_i(e),r=gb(e,t.devices);return Db(n,t,o=>{let i=Ai(
e,n,o);if(i!==null)return`${i} drives it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into t\
he kernel and takes it at boot before vfio-pci, which is a module, is told any id`})}function Ju({ids:e,addresses:n}){if(n!==void 0)throw T("addresses",`address\
es is ${n.join(", ")}, and this tree has no /sys/bus/pci/devices to look them up in; name ids alone, which takes every device that has one`);if(e===void 0)throw T(
"ids",'neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7"}');return e}function rv(e,{devices:n,at:t,ids:r}){return n.length===
0?!r.every(o=>e.some(i=>bt(i)===o)):!n.every(o=>t.includes(o)||$e(e,o))}function gO(e,n){let t=e.filter(r=>P(r)==="vfio_pci.ids").pop();return t!==void 0&&n.devices.
length>0&&rv(N(t),n)}function yO(e,n){let t=Me(V(e).filter(o=>o.command!=="blacklist"),"vfio_pci");if(t!==null)throw _(`${t.path} line ${t.line} has vfio-pci ne\
ver loaded`,"take that line out");let r=Ma(e);if(r!==null&&Xt(e)==="initramfs-tools"&&rv(r.ids,n))throw _(`${r.path} loads vfio_pci with ids=${r.ids.join(",")},\
 which wins over modprobe.d and the kernel command line and leaves out ${n.ids.filter(o=>!r.ids.some(i=>i.toLowerCase()===o)).join(", ")}`,"leave vfio_pci alone\
 in that line, or take the line out")}function hO(e,n,t,r){for(let o of n){let i=o.filter(d=>P(d)==="vfio_pci.ids"),s=i.slice(0,-1),a=[...i.slice(-1).flatMap(N),
...t],l=M(e).filter(d=>!r.includes(d)&&$e(s.flatMap(N),d)&&!$e(a,d));if(l.length>0)throw _(`${s.join(" ")} on the kernel command line has no effect, as another \
vfio-pci.ids comes after it, and with ours vfio-pci would take ${et(l)} as well`,"take it out, or name its ids too")}}function bO(e,n){if(xr(Qe(e))!=="passed_ov\
er")return;let t=n.filter(r=>r.group===null||Mt(e,r.group));if(t.length>0)throw _(`${et(t)} has no IOMMU group, although the IOMMU is on, and vfio-pci takes not\
hing without one`,"look at its slot in the firmware setup, or name another card")}function vO(e){let n=ie(e),t=n.filter(r=>se(e,r)("vfio_pci")==="absent");if(n.
length>0&&t.length===n.length)throw ve(`no installed kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (li\
nux-modules-extra, kernel-modules-extra) or a kernel that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay wit\
h their drivers`)}function Yu(e){return e.filter(n=>n.kind==="file")}function qu(e,n){return n===null?{}:{bootable:We(e,n)}}function wO(e){return e.length>0&&e.
every(n=>n.some(t=>{let r=P(t);return/^(intel|amd)_iommu$/.test(r)&&N(t).includes("on")||r==="iommu.passthrough"&&fe(t)!==""}))}function Xu(e,n){return e.attr("\
/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{let o=e.attr(`/sys/module/vfio_pci/parameters/${t}`);return r===void 0||o===null||Pt(o)===r?[]:[`v\
fio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the next boot on`]})}function Fa(e,n){let t=Ku(e,n),r=t.devices.map($=>$.address),o=te(e);if(t.ids.length+
t.at.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,report:$=>({own:{devices:[]},...Oi($)})};bO(e,t.devices);let i=vO(e);_b(e,t.devices);let s=kb(
e,n,t.at),{loader:a,missing:l}=yn(e),d=io(e,a),u=ie(e).some($=>se(e,$)("vfio_pci")==="builtin");u||yO(e,t);let c=Object.entries(n.vfio_options).filter($=>$[1]!==
void 0),p=[...d,...a===null?[]:ki(e,a)],f=([$,k])=>p.some(S=>S.some(O=>P(O)===`vfio_pci.${$}`&&Pt(O.includes("=")?fe(O):null)!==k)),m=Sb(e,{ids:t.ids,at:s,devices:t.
devices,rivals:mb(t.devices,t.ids),blacklisted:Pr(d),options:n.vfio_options,overridden:d.some($=>gO($,t))||c.some(f)},t),y=m.prepared?[]:[...t.ids.length===0?[]:
[{kind:"list",key:"vfio-pci.ids",items:m.entries}],...c.filter($=>u||f($)).map(([$,k])=>({kind:"token",token:`vfio-pci.${$}=${k?1:0}`}))];y.length>0&&hO(e,p,m.entries,
t.devices);let h=pe(e,m.steps),b=a===null?{steps:[],claims:[],notes:[],warnings:[]}:Pa(h,a,y,{regenerate:n.regenerate}),g=pe(h,b.steps),w=lo(g,{entries:m.prepared?
io(g,a):[]}),v=[...m.steps,...b.steps,...n.regenerate?w.steps:Yu(w.steps)],x=n.live&&o?Zb(e,t.devices,{allow_console_gpu:n.allow_console_gpu,driverFor:$=>Pi(e,Ai(
e,n,$))}):Ri;return{steps:[...tn(v),...x.steps],claims:[...m.claims,...b.claims,...w.claims],guard:$=>Le($,n.allow_measured_boot_change),devices:t.devices.map(({
address:$,id:k})=>({address:$,id:k||""})),notes:[...t.notes,...m.notes,...$b(e,t.devices),...b.notes,...w.notes,...x.notes,...n.iommuFollows!==!0&&Qe(e).active===
!1&&!wO(io(g,a))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,
...m.warnings,...b.warnings,...w.warnings,...x.warnings,...Pb(e,a,t),...l===null||m.prepared||t.ids.length===0?[]:[`vfio-pci.ids was not put on the kernel comma\
nd line: ${l}`]],report($){let k=Ca($,r,O=>Pi($,Ai($,n,O))),S=$.attr("/proc/cmdline")===null?[]:k.filter(O=>!ao(O,O.wanted||""));return{own:{devices:k},rebootReasons:[
...S.map(O=>`${O.address} has ${O.driver===null?"no driver":`the driver ${O.driver}`}, not ${O.wanted||""}`),...Xu($,n.vfio_options)],...qu($,a)}}}}function nc(e){return`{${e.flatMap(([n,t])=>t===void 0?[]:[`${JSON.stringify(n)}: ${JSON.stringify(t)}`]).join(", ")}}`}function nt({vendor:e,product:n,address:t}){
return nc([["vendor_id",e],["product_id",n],["address",t]])}var Qu=[["domain",65535,4],["bus",255,2],["slot",31,2],["function",7,1]],ja="*";function iv(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function sv(e,n,t,r){if(e===ja)return;let[,o,i]=/^\s*([+-]?)(?:0x_?)?([0-9a-f]+(?:_[0-9a-f]+)*)\s*$/i.exec(e)||[],s=parseInt(
(o||"")+(i||"").replace(/_/g,""),16);if(!(s<=n))throw _(`has a ${r} that is no hexadecimal number up to ${n.toString(16)}`);return s.toString(16).padStart(t,"0")}
function ov(e,n){let t=n in e?e[n]:ja;if(typeof t!="string")throw _(`has a ${n} that is no string`);return sv(n==="vendor_id"?t.trim():t,65535,4,n)}function $O(e){
let n=e.indexOf("."),t=n<0?e:e.slice(0,n),r=t===""?[]:t.split(":");if(r.length>3)throw _("has an address with too many fields");let o=n<0?"":e.slice(n+1),i=[...Array(
3-r.length).fill(""),...r].map(a=>a.trim()||ja).concat(o===""?ja:o.trim()),s=a=>sv(i[a]||"",Qu[a][1],Qu[a][2],`${Qu[a][0]} in its address`);return[s(0),s(1),s(2),
s(3)]}var xO=/[^\s\S]/;function za(e,n){if(!(e===void 0||e===".*")){if(typeof e!="string")throw _(`has a ${n} in its address that is no string`);try{return new RegExp(
`^(?:${e})`)}catch(t){if(e.includes("(?"))return xO;throw _(`has a ${n} in its address that is no regular expression`)}}}function kO(e){if(e==null||e===""||e===
!1||e===0||Array.isArray(e)&&e.length===0)return[void 0,void 0,void 0,void 0];if(typeof e=="string")return $O(e);if(!iv(e))throw _("has an address that is neith\
er a string nor an object");return[za(e.domain,"domain"),za(e.bus,"bus"),za(e.slot,"slot"),za(e.function,"function")]}function vn(e){let n=String(e).trim();return/^(?:1|t|true|on|y|yes)$/i.
test(n)?!0:/^(?:0|f|false|off|n|no)$/i.test(n)?!1:void 0}var _O=/^(?:VGPU|PGPU|FPGA|PCI_DEVICE)$/;function av(e){let n=e.toUpperCase();return n.startsWith("CUST\
OM_")?n:`CUSTOM_${n.replace(/[^0-9A-Z]+/g,"_")}`}function uo(e,n,t){return typeof e!="string"||e===""?`CUSTOM_PCI_${n!=null?n:""}_${t!=null?t:""}`.toUpperCase():
_O.test(e.toUpperCase())?e.toUpperCase():av(e)}function tc(e){return typeof e!="string"||e===""?[]:e.split(",").map(av)}var SO=[["managed",31],["live_migratable",
31],["one_time_use",32]];function Wa({tags:e},n){return vn(e.live_migratable)===n}function PO(e,n){var l;if(!iv(e))throw _("is neither a JSON object nor an arra\
y of objects");let{vendor_id:t,product_id:r,address:o,devname:i,...s}=e,a=i!=null&&i!=="";if(a&&o!==void 0&&o!==null&&o!=="")throw _("has both an address and a \
devname");for(let[d,u]of SO)if((n!=null?n:0)>=u&&((l=s[d])!=null?l:null)!==null&&vn(s[d])===void 0)throw _(`has a ${d} that nova ${u} and later do not take`);return{
vendor:ov(e,"vendor_id"),product:ov(e,"product_id"),address:kO(o),devname:a,tags:s}}function lv(e,n=null){let t;try{t=JSON.parse(e)}catch(r){return e.trim()===""?
"is empty":"is not JSON"}try{return(Array.isArray(t)?t:[t]).map(r=>PO(r,n))}catch(r){if(r instanceof A)return r.message;throw r}}function AO(e){return e.split(/[:.]/)}
function ec(e,n){return e===void 0||n!==void 0&&(typeof e=="string"?e===n:e.test(n))}function rc(e,n,t){let{vendor:r,product:o,address:i}=n,s=t.filter(l=>l.vendor===
r&&l.product===o&&(i===void 0||l.address===i));return s.length>0||i!==void 0?(s.length>0?s:[n]).some(l=>Be(e,l)):(e.address.every(l=>l===void 0)||e.vendor!==void 0&&
e.product!==void 0)&&Be({...e,address:[void 0,void 0,void 0,void 0]},n)}function Be(e,{vendor:n,product:t,address:r}){if(e.devname||!ec(e.vendor,n)||!ec(e.product,
t))return!1;let o=r===void 0?[]:AO(r);return e.address.every((i,s)=>ec(i,o[s]))}function dv(e,n,t){return vn(e.tags.remote_managed)===!0?!1:Be(e,n)?!0:e.address.
every(o=>typeof o=="string")&&t!==null&&Be(e,{...n,address:t})}function oc({vendor:e,product:n,address:t,devname:r}){return!r&&(e===void 0||n===void 0)&&t.every(
o=>o===void 0)}var co=["type-PF","type-PCI","type-VF"],Ga=["required","legacy","preferred","socket"];function vt({name:e,vendor:n,product:t,type:r,numa:o}){return nc([["name",
e],["vendor_id",n],["product_id",t],["device_type",r],["numa_policy",o==="legacy"?void 0:o]])}var uv={name:/^[\s\S]{1,256}$/,vendor_id:/^[\da-f]{4}$/i,product_id:/^[\da-f]{4}$/i,
device_type:new RegExp(`^(?:${co.join("|")})$`),numa_policy:new RegExp(`^(?:${Ga.join("|")})$`),capability_type:/^pci$/,resource_class:/^/,traits:/^/,live_migratable:/^\s*(?:1|0|t|f|y|n|true|false|yes|no|on|off)\s*$/i},
OO={numa_policy:17,resource_class:27,traits:27,live_migratable:31};function IO(e){return Object.keys(uv).filter(n=>{var t;return((t=OO[n])!=null?t:0)<=(e!=null?
e:1/0)})}function cv(e,n=null){var i,s,a,l;let t;try{t=JSON.parse(e)}catch(d){return e.trim()===""?"is empty":"is not JSON"}if(typeof t!="object"||t===null||Array.
isArray(t))return"is no JSON object (an array is no alias)";let r=new Map;for(let[d,u]of Object.entries(t)){let c=IO(n),p=c.includes(d)?uv[d]:void 0;if(p===void 0)
return`has a key that no alias has${n===null?"":` in nova ${n}`}; known are ${c.join(", ")}`;if(typeof u!="string"||!p.test(u))return`has a ${d} that nova does \
not take`;r.set(d,u)}let o=(i=r.get("name"))==null?void 0:i.trim();return o===void 0?"has no name":(n!=null?n:0)>=32&&!r.has("resource_class")&&!(r.has("vendor_\
id")&&r.has("product_id"))?"has no vendor_id and product_id, which nova 32 and later want":{name:o,vendor:(s=r.get("vendor_id"))==null?void 0:s.toLowerCase(),product:(a=
r.get("product_id"))==null?void 0:a.toLowerCase(),type:co.find(d=>d===r.get("device_type")),numa:(l=Ga.find(d=>d===r.get("numa_policy")))!=null?l:"legacy",capability:r.
has("capability_type"),live:vn(r.get("live_migratable")),resource:r.get("resource_class")?uo(r.get("resource_class")):void 0,traits:tc(r.get("traits"))}}function nr({
resource:e,vendor:n,product:t}){return e!=null?e:uo(void 0,n,t)}function Za(e,n,{vendor:t,product:r}){let o=tc(n.traits);return nr(e)===uo(n.resource_class,t,r)&&
e.traits.every(i=>o.includes(i))}function fv(e,n,t){var o;if(e.live!==void 0&&!t(e.live))return!1;let r=(o=e.type)!=null?o:n.type==="type-PCI"?n.type:void 0;return e.
vendor===n.vendor&&e.product===n.product&&r===n.type&&e.numa===n.numa&&!e.capability}function ic({vendor:e,product:n,type:t,numa:r,live:o,resource:i,traits:s}){
return`${e!=null?e:"any vendor"}:${n!=null?n:"any product"}, ${t!=null?t:"no device_type"}, numa_policy ${r}${o===void 0?"":", live_migratable"}${i===void 0?"":
`, resource_class ${i}`}${s.length===0?"":", traits"}`}var mv=/^(?:[^\S\ufeff]|[\x1c-\x1f\x85])/,gv=/^[^\s=:]+[=:]/,sc=/(?:\r\n|\r|\n)$/;function yv(e){let n=e.length;for(;n>0&&mv.test(e.charAt(n-1));)n--;return e.slice(
0,n)}function hv(e){let n=0;for(;mv.test(e.charAt(n));)n++;return e.slice(n)}function Ka(e){return hv(yv(e))}function RO(e){if(/^[\t-\r -~]*$/.test(e))return e;
let n=Buffer.from(e,"latin1"),t=n.toString("utf8");return Buffer.from(t,"utf8").equals(n)?t:null}function EO(e){return e==="DEFAULT"?e:e.toLowerCase()}function MO(e){
let n=e.charAt(0);return(n==='"'||n==="'")&&e.endsWith(n)?e.slice(1,-1):e}function ac(e){let n=e.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g)||[],t=[],r=[],o=!1;for(let[
i,s]of n.entries()){let a=f=>({line:i+1,problem:f}),l=RO(s);if(l===null)return a("is not UTF-8");let d=yv(l);if(i===0&&d.startsWith("\uFEFF"))return a("begins w\
ith a byte order mark");let u=r[r.length-1];if(/^[ \t]/.test(d)){if(!o||u===void 0)return a("is indented, and there is no value above it that it could continue");
r[r.length-1]={...u,value:`${u.value}
${hv(d)}`,to:i+1};continue}if(o=!1,d===""||d.startsWith("#")||d.startsWith(";"))continue;if(d.startsWith("[")){if(!d.endsWith("]"))return a("begins with [ and d\
oes not end with ]");if(d.length<3)return a("is a section without a name");t.push({name:EO(d.slice(1,-1)),at:i});continue}let c=d.search(/[=:]/),p=t[t.length-1];
if(c<0)return a("is neither an option (there is no = or : in it) nor a section nor a comment");if(Ka(d.slice(0,c))==="")return a("has a value and no name");if(p===
void 0)return a("stands above the first section");r.push({section:p.name,key:Ka(d.slice(0,c)),value:MO(Ka(d.slice(c+1))),from:i,to:i+1}),o=!0}return{lines:n,sections:t,
options:r}}function Ja([e,n],t){return`${e}${gv.test(t)?"=":" = "}${n}`}function pv({lines:e,options:n},t){return t!==void 0?e[t.from]||"":n.filter(r=>gv.test(e[r.
from]||"")).length*2>n.length?"key=":"key ="}function bv(e,n,t){var p,f,m;let{lines:r,sections:o,options:i}=e,s=o.map(y=>y.name).lastIndexOf(n),a=o[s];if(a===void 0){
let y=Ka(r[r.length-1]||"")===""?[]:[""],h=t.map(b=>Ja(b,pv(e,void 0)));return{from:r.length,to:r.length,put:[...y,`[${n}]`,...h]}}let l=(f=(p=o[s+1])==null?void 0:
p.at)!=null?f:r.length,d=i.filter(y=>y.from>a.at&&y.from<l),u=d[d.length-1],c=(m=u==null?void 0:u.to)!=null?m:a.at+1;return{from:c,to:c,put:t.map(y=>Ja(y,pv(e,u)))}}
function tr({lines:e},n){var r,o,i,s;let t=[...e];for(let{from:a,to:l,put:d}of[...n].sort((u,c)=>c.from-u.from||c.to-u.to)){let[u=`
`]=(s=(i=sc.exec((r=e[l-1])!=null?r:""))!=null?i:sc.exec((o=e[0])!=null?o:""))!=null?s:[],c=t[a-1];d.length>0&&c!==void 0&&!sc.test(c)&&(t[a-1]=c+u),t.splice(a,
l-a,...d.map(p=>p+u))}return t.join("")}function DO(e,n){let t=e.split(/\$\$|\\\$/);return t.some(r=>/\$(?:[a-z_]|\{[a-z_][\w.]*\})/i.test(r))?"has a $ before a name, for which nova puts another optio\
n that cannot be seen here (write the value out, or $$ for a plain $)":n(t.join("$"))}function Cn(e,n,t="refuse"){return n.flatMap(r=>{let o=e.read(r);if(o===null)
return[];let i=ac(o);if("problem"in i&&t==="pass over")return[];if("problem"in i)throw _(`${r} line ${i.line} ${i.problem}: no service of nova can start with it\
; correct that line`);return[{path:r,ini:i}]})}function vv(e,n,t){let r=n.filter(([o,i],s)=>!n.slice(0,s).some(([a,l])=>a===o&&l===i)).reverse();return e.flatMap(
({path:o,ini:i})=>r.flatMap(([s,a])=>i.options.filter(l=>l.section===s&&l.key===a).map(l=>({path:o,option:l,line:lc(i,l.from),found:DO(l.value,t)}))))}function Ya(e,n,t){
let r=e.flatMap(({ini:o})=>o.options.filter(i=>i.section===n&&i.key===t).map(i=>i.value));return r[r.length-1]}function qa(e,n){return{release:n,asks:vn(Ya(e,"f\
ilter_scheduler","pci_in_placement"))===!0,reports:vn(Ya(e,"pci","report_in_placement"))===!0}}function TO(e,n){let t=lv(e,n==null?void 0:n.release);if(n===null||
typeof t=="string")return t;let{release:r,reports:o}=n;return!o&&(r!=null?r:0)>=32&&t.some(({tags:i})=>vn(i.one_time_use)===!0)?"has one_time_use, which nova 32\
 and later take with report_in_placement only":o&&t.some(({devname:i})=>i)?"has a devname, which nova does not take with report_in_placement":o&&t.some(({tags:{
traits:i=""}})=>typeof i!="string")?"has traits that are no string":t}function NO(e,n){var r;let t=cv(e,n==null?void 0:n.release);return typeof t=="string"||(n==
null?void 0:n.asks)!==!1||((r=n.release)!=null?r:0)<32||t.vendor!==void 0&&t.product!==void 0?t:"has no vendor_id and product_id, which nova 32 and later want w\
ithout pci_in_placement"}function wv(e,n){let{path:t,ini:r}=e,o=r.options.filter(({from:s})=>n.includes(lc(r,s))),i=o.length===0?r:ac(tr(r,o.map(({from:s,to:a})=>({
from:s,to:a,put:[]}))));return"problem"in i?{source:e,gone:[]}:{source:{path:t,ini:i},gone:o.map(({from:s})=>lc(r,s))}}function lc({lines:e},n){return(e[n]||"").
replace(/[\r\n]+$/,"")}function wn(e,n,t=null){return vv(e,n.map(({section:r,spec:o})=>[r,o]),r=>TO(r,t))}function Hn(e,n,t=null){return vv(e,n.map(({section:r,
alias:o})=>[r,o]),r=>NO(r,t))}function Y({path:e,option:n}){return`${e} line ${n.from+1}`}function Xa(e,n){for(let t of e)if(!(typeof t.found!="string"||t.option.
value===""&&t.path===n))throw _(`${Y(t)}: ${t.option.key} ${t.found}, so nova takes none of them; correct that line`)}function Qa(e,n,{release:t,asks:r}){for(let o of n)
CO(e.filter(({path:i})=>o.includes(i)),r&&(t!=null?t:0)>=32)}function CO(e,n){let t=new Map;for(let r of e){if(typeof r.found=="string")continue;let o=t.get(r.found.
name);if(t.set(r.found.name,o!=null?o:r),!(o===void 0||typeof o.found=="string")){if(n)throw _(`${Y(r)} defines an alias again that ${Y(o)} defines, and with pc\
i_in_placement nova takes none of them; take one of the two lines out`);if(r.found.type===void 0||r.found.type!==o.found.type||r.found.numa!==o.found.numa)throw _(
`${Y(r)} defines an alias again that ${Y(o)} defines otherwise, so nova takes none of them; take one of the two lines out`)}}}function HO(e,n,t,r,o){let i=n.some(({found:s})=>typeof s!="string"&&o(s));for(let s of n){if(typeof s.found=="string"||o(s.found)||i&&s.found.type===e.type&&s.
found.numa===e.numa)continue;let a=n.length===1&&r(s.line);if(a&&s.path===t)return s;throw _(`${Y(s)} defines the alias ${e.name} as ${ic(s.found)}, expected ${ic(
e)}; ${a?`an earlier run put that line there, so give path: ${s.path}`:"take another name, or change that line, which is not ours"}`)}return i?null:"missing"}function kv({
found:e},n,t){return typeof e=="string"?void 0:n.find(r=>e.some(o=>Object.keys(o.tags).length>0&&rc(o,r,t)))}function VO(e,n,t,r){for(let o of n){let i=r(o.path)?
kv(o,e,t):void 0;if(i!==void 0)throw _(`${Y(o)} gives tags to devices that ${nt(i)} takes as well, and nova would read ours first and pass over these tags; give\
 path: ${o.path}, so that ours comes behind that line`)}}function LO(e,n){let t=n.filter(o=>o.address!==void 0&&Be(e,o)),[r]=t;return r===void 0||oc(e)||e.address.
slice(0,3).every(o=>typeof o=="string")?[]:[`may hand out more devices ${r.vendor}:${r.product} of this node than ${t.map(o=>o.address).join(" and ")}; narrow i\
t by address if the others are to stay`]}function BO(e,n){return e.flatMap(t=>typeof t.found=="string"?[]:t.found.flatMap(r=>[...oc(r)?[`${Y(t)} rules out no ${r.
vendor===void 0?"vendor":"product"}${Object.keys(r.tags).length===0?"":" (a key that nova does not know is a tag)"}: it hands out every such device of the node`]:
[],...LO(r,n).map(o=>`${Y(t)} ${o}`),...n.some(o=>Be(r,o))?["remote_managed","numa_node"].filter(o=>o in r.tags).map(o=>`${Y(t)} gives the device the tag ${o}, \
with which ${o==="numa_node"?"its real NUMA node is lost":"no guest ever gets it"}`):[]]))}function $v(e,n,t,r=-1){let o=e.find(({option:i})=>i.section===n&&i.from>
r);return{edits:e.map(({option:{from:i,to:s},line:a},l)=>({from:i,to:s,put:e[l]===o?t.map(d=>Ja(d,a)):[]})),left:o===void 0?t:[]}}function _v(e,n,{specs:t,alias:r,
here:o,halves:i},{names:s,read:a,release:l,api:d,services:u,isOurs:c,isLater:p}){var W,Eo;let f=(Eo=(W=n.find(C=>C.path===e))==null?void 0:W.ini)!=null?Eo:{lines:[],
sections:[],options:[]},m=qa(n,l),y=wn(n,a,m),h=r===null?[]:Hn(n,a,m),b=r===null?[]:Hn(d,a,m);if(Xa([...y,...h,...b],e),Qa([...h,...b],u,m),m.reports&&i.length>
0)throw _(`report_in_placement is on, and nova would have ${i.join(" and ")} as a whole and in parts, at which nova-compute ends; write 0 to sriov_numvfs there,\
 or name the virtual functions alone by their addresses`);let g=xv(y,t,o),w=(o.length>0?o:t).flatMap(C=>{var Je;return(Je=xv(y,[C],o))!=null?Je:[]}),v=C=>w.some(
Je=>Wa(Je,C)),x=m.asks,$=C=>{var Je;return r!==null&&fv(C,r,v)&&(!x||C.resource===void 0&&C.traits.length===0||Za(C,(Je=g==null?void 0:g.tags)!=null?Je:{},r))},
k=[...h,...b].filter(({found:C})=>typeof C!="string"&&C.name===(r==null?void 0:r.name)),S=r===null?null:HO(r,k,e,c,$),O=S===null||S==="missing"?[]:[S],Z=C=>C.path===
e&&C.option.value==="",R=t.filter(C=>!y.some(({found:Je})=>typeof Je!="string"&&Je.some(Kl=>Be(Kl,C))));VO(R,y,o,p);let re=[$v(y.filter(Z),s.section,R.map(C=>[s.
spec,nt(C)]),Math.max(-1,...y.filter(C=>C.path===e&&kv(C,R,o)!==void 0).map(({option:C})=>C.from))),$v([...O,...h.filter(Z)],s.section,r===null||S===null?[]:[[s.
alias,vt(r)]])],Q=re.flatMap(C=>C.edits),z=re.flatMap(C=>C.left),E=z.length===0?[]:[bv(f,s.section,z)];return{text:tr(f,[...Q,...E]),put:[...Q.flatMap(C=>C.put),
...E.flatMap(C=>zO(C.put,f.lines[f.lines.length-1]||""))],gone:O.map(C=>C.line),warnings:[...BO(y,t),...FO(k,b,u),...x&&r!==null&&g!==void 0?UO(r,k,g):[]]}}function xv(e,n,t){
return e.flatMap(r=>typeof r.found=="string"?[]:r.found.filter(o=>n.some(i=>rc(o,i,t))).map(({tags:o})=>({entry:r,tags:o})))[0]}function UO(e,n,{entry:t,tags:r}){
let o=uo(r.resource_class,e.vendor,e.product);return o===nr(e)||n.some(({found:i})=>typeof i!="string"&&nr(i)===o)?[]:[`${Y(t)} gives its devices the class ${o}\
, and with pci_in_placement the alias ${e.name} asks Placement for ${nr(e)}, so no guest gets them; say "resource_class": "${o}" in the alias, the same on every\
 host`]}function FO(e,n,t){let[r]=e;if(r===void 0)return[];let o=t.map(i=>e.filter(({path:s})=>i.includes(s))).filter(i=>i.length>1);return o.length>0?o.map(i=>`${i.
map(Y).join(" and ")} define one alias: nova 31.3 and later refuse that with pci_in_placement; take one of them out`):n.includes(r)?[`${Y(r)} has the alias, and\
 nova-compute, which needs it for a resize, does not read that file; move the line to one that both read`]:[]}function zO(e,n){return e[0]!==""?e:[`${/[\r\n]$/.
test(n)?"":`
`}
${e[1]||""}`,...e.slice(2)]}var Av=[[26,{section:"pci",spec:"device_spec",alias:"alias"}],[15,{section:"pci",spec:"passthrough_whitelist",alias:"alias"}],[0,{section:"DEFAULT",spec:"pci_pa\
ssthrough_whitelist",alias:"pci_alias"}]],jO=["/usr/lib","/usr/local/lib","/opt/stack/data/venv/lib"],Sv="/openstack/venvs";function rr(e){var i;let n=e.read("/\
var/lib/dpkg/status")||"",[,t]=/^Package: nova-common\nStatus: \S+ ok installed\n(?:\S.*\n| .*\n)*?Version: (?:\d+:)?(\d+)\./m.exec(n)||[];if(t!==void 0)return Number(
t);let r=e.list(Sv).filter(s=>s.startsWith("nova")).map(s=>`${Sv}/${s}/lib`),o=WO(e);return(i=Pv(e,r.filter(s=>s===o)))!=null?i:Pv(e,[...jO,...r])}function WO(e){
var t,r;let[n]=/\/openstack\/venvs\/nova[^\s/]*(?=\/)/.exec(`${(t=e.real("/etc/nova"))!=null?t:""}
${(r=e.attr("/etc/systemd/system/nova-compute.service"))!=null?r:""}`)||[];return n===void 0?void 0:`${n}/lib`}function Pv(e,n){let r=n.flatMap(o=>e.list(o).filter(
i=>/^python3/.test(i)).flatMap(i=>["dist-packages","site-packages"].flatMap(s=>e.list(`${o}/${i}/${s}`)))).flatMap(o=>{var i,s;return(s=(i=/^nova-(\d+)\..*\.(?:dist|egg)-info$/.
exec(o))==null?void 0:i[1])!=null?s:[]}).map(Number);return r.length===0?null:Math.max(...r)}function dc(e){var n,t;return(t=(n=Av.find(([r])=>r<=(e!=null?e:1/0)))==
null?void 0:n[1])!=null?t:{section:"pci",spec:"device_spec",alias:"alias"}}function fo(e){return Av.filter(([n])=>n<=(e!=null?e:1/0)).map(([,n])=>n)}var de="/etc/nova/nova.conf",Ov="/etc/nova/nova-cpu.conf",GO="/etc/nova/nova-compute.conf",ZO="/etc/nova/nova-api.conf",Ev="/usr/share/nova/nova-dist.conf",Mv=[
"/var/lib/nova/.nova","/var/lib/nova","/etc/nova","/etc"],KO=["nova-compute.service","openstack-nova-compute.service","devstack@n-cpu.service"],Dv=["/etc/system\
d/system","/run/systemd/system","/usr/lib/systemd/system","/lib/systemd/system"],Iv=["/etc/init.d/nova-compute","/etc/default/nova-compute","/etc/sysconfig/open\
stack-nova-compute"],JO=[["kolla",["/etc/kolla/nova-compute"]],["rhoso",["/var/lib/openstack/config/nova","/var/lib/openstack/nova"]]];function el(e,n){return e.
real(n)!==null}function YO(e){let n=Dv.flatMap(o=>KO.flatMap(i=>[`${o}/${i}`,...e.list(`${o}/${i}.d`).map(s=>`${o}/${i}.d/${s}`)])),t=o=>e.attr(o)||"",r=n.map(t).
join(`
`);return[r,...r.includes("/etc/init.d/nova-compute")||r.trim()===""?Iv.map(t):Iv.slice(1).map(t)].join(`
`).replace(/^\s*[#;].*$/gm,"")}function Rv(e,n){return(e.match(new RegExp(`${n}[= ]["']?/[^\\s"';$]+`,"g"))||[]).map(t=>t.slice(t.indexOf("/")))}function qO(e){
let n=Dv.flatMap(t=>e.list(t)).filter(t=>/^(?:(?:openstack-)?nova-(?:compute|api)|devstack@n-(?:cpu|api|api-meta))\.service$/.test(t));return[...new Set(n)].sort()}
function XO(e,n){return e.list("/openstack/venvs").some(t=>t.startsWith("nova"))?"openstack_ansible":/^#.*maintained by juju/im.test(n.slice(0,1e3))?"juju":null}
function uc(e,n){return n.flatMap(t=>Pn(e,[t]))}function or(e){var g,w,v,x;let n=JO.find(([,$])=>$.some(k=>el(e,k)));if(n!==void 0)return{deployment:n[0],units:[],
dropIns:null,sets:[uc(e,n[1])],api:[],dirs:[],dropInsFirst:!1,manager:null,variable:null};let t=e.read(de)||"",r=YO(e),o=XO(e,t),i=qO(e),s=el(e,Ov),a=o!=null?o:
s?"devstack":el(e,de)?r.trim()===""?"unknown":"packages":"none",l=Rv(r,"--config-dir"),d=$=>Mv.map(k=>`${k}/${$}.conf.d`).filter(k=>el(e,k)).slice(0,1),[u]=d("n\
ova"),c=l.length>0?l:["nova","nova-compute"].flatMap($=>[...d($),`/etc/nova/${$}.conf.d`].slice(0,1)),p=[Ev,...uc(e,c)],f=Rv(r,"--config-file"),m=cc([de,...f,GO,
...p]),y=s?[Ov]:/--config-file[= ]["']?\$/.test(r)||f.includes(de)?[]:f,h=(w=l[0])!=null?w:((g=rr(e))!=null?g:15)<15?null:u!=null?u:r.trim()===""?null:"/etc/nov\
a/nova.conf.d",b=r.indexOf("--config-file");return{deployment:a,units:i,dropIns:h,manager:gn(t),variable:(x=(v=/\bOS_PCI__(?:ALIAS|DEVICE_SPEC|PASSTHROUGH_WHITELIST)(?==)/.
exec(r))==null?void 0:v[0])!=null?x:null,api:[ZO,...uc(e,d("nova-api"))],dirs:c,dropInsFirst:b>=0&&r.indexOf("--config-dir")<b,sets:y.length===0?[m]:[cc([de,...p]),
cc([...y,...p])]}}function gc(e){return e.slice(0,e.lastIndexOf("/"))}function fc(e,n){return Mv.some(t=>gc(e)===`${t}/${n}.conf.d`)}function yc({dirs:e},n){return e.
includes(gc(n))||fc(n,"nova")||fc(n,"nova-compute")}function Tv({sets:e,api:n},t){return!e.some(r=>r.includes(t))&&(n.includes(t)||fc(t,"nova-api"))}function pc({
sets:e,dirs:n,dropInsFirst:t},r){let o=n.indexOf(gc(r));if(o>=0)return[t?1:3,o,r];let i=(e[e.length-1]||[]).indexOf(r);return i<0?null:[r===Ev?0:2,i,r]}function mc(e,n){
let t=e.findIndex((i,s)=>i!==n[s]),[r,o]=[e[t],n[t]];return r!==void 0&&o!==void 0&&r>o}function Nv(e,n,t){let[r,o]=[pc(e,n),pc(e,t)];return r!==null&&o!==null&&
mc(r,o)}function Ei(e,n){return n.map(r=>{var o;return{path:r,turn:(o=pc(e,r))!=null?o:[-1,0,""]}}).sort((r,o)=>Number(mc(r.turn,o.turn))-Number(mc(o.turn,r.turn))).
map(({path:r})=>r)}function po(e){return/\/nova-(?:compute|cpu)\.conf(?:\.d\/|$)/.test(e)}function nl({sets:e,api:n}){return[e[e.length-1]||[],[...(e[0]||[]).filter(
t=>!po(t)),...n]]}function tl({variable:e}){if(e!==null)throw _(`${e} is in the environment that nova-compute is started with: it wins over all files, and nova \
cannot read a list from it; take it out there`)}function cc(e){return[...new Set(e)]}function QO(e,{ids:n,addresses:t}){if(n===void 0&&t===void 0)return!1;let r=e.address.every(o=>typeof o=="string")?`${e.address.slice(0,3).join(":")}.${String(e.
address[3])}`:"";return(n===void 0||n.includes(`${e.vendor||""}:${e.product||""}`))&&(t===void 0||t.includes(r))}function eI(e,{vendor:n,product:t,address:r,tags:o,
devname:i}){if(n===void 0||t===void 0||i||Object.keys(o).length>0)return!1;let s=r.every(a=>a===void 0)?void 0:`${r.slice(0,3).join(":")}.${String(r[3])}`;return nt(
{vendor:n,product:t,address:s})===e}function nI(e,n,t){let r=wn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||!s.some(a=>QO(a,n))?[]:[[i,s.length===
1&&s.every(a=>eI(i.option.value,a))]]}),o=Hn([e],t).flatMap(i=>{let{found:s}=i;if(typeof s=="string"||s.name!==n.alias)return[];let a=[...n.targets,...r.flatMap(
([{found:d}])=>typeof d=="string"?[]:d)],l=a.length===0||a.some(({vendor:d,product:u})=>d===s.vendor&&u===s.product);return[[i,l&&vt(s)===i.option.value]]});return[
...r,...o]}function tI({lines:e,sections:n},t,r,o){var c,p,f,m;let i=r.find(y=>y.trimStart()===`[${t}]`),s=n.map(y=>y.name).lastIndexOf(t),a=(c=n[s])==null?void 0:
c.at;if(i===void 0||a===void 0)return null;let l=(f=(p=n[s+1])==null?void 0:p.at)!=null?f:e.length;if(e.slice(a+1,l).filter((y,h)=>!o.has(a+1+h)&&y.trim()!=="").
length>0)return null;let u=i.startsWith(`
`)&&((m=e[a-1])!=null?m:"x").trim()===""?1:0;return{from:a-u,to:a+1,bare:i.startsWith(`

`)&&l===e.length}}function Cv(e,n,t,r,o,i,s){let{ini:a}=e,l=nI(e,n,r),d=l.filter(([h,b])=>o(h.line,b)).map(([h])=>h),u=l.filter(([h])=>!d.includes(h)).map(([h])=>`${Y(
h)} says it too (${h.option.key}) and is not ours: left as it is`);for(let h of wn([e],r))typeof h.found=="string"||l.some(([{option:b}])=>b===h.option)||!h.found.
some(b=>n.targets.some(g=>Be(b,g)))||u.push(`${Y(h)} hands it out as well, by another ${h.option.key} than was named: left as it is`);if(d.length===0)return{text:tr(
a,[]),gone:[],notes:u};let c=new Set(d.map(h=>h.option.from)),p=tI(a,t.section,i,c),f=[...d.map(({option:{from:h,to:b}})=>({from:h,to:b,put:[]})),...p===null?[]:
[{from:p.from,to:p.to,put:[]}]],m=tr(a,f),y=s&&m.split(/\r\n|\r|\n/).every(h=>h.trim()===""||h.trim()===`[${t.section}]`)?null:m;return{text:y!==null&&(p==null?
void 0:p.bare)===!0?y.replace(/(?:\r\n|\r|\n)$/,""):y,gone:[...d.map(h=>h.line),...p===null?[]:[`[${t.section}]`]],notes:u}}var il="ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,PciPassthroughFilter";function rl(e,n){
return`[${e}]
${n.map(t=>`${t}
`).join("")}`}function Hv(e,n){return e.replace(/^(?=.)/gm," ".repeat(n))}function ol(e){return`'${e}'`}function Vv(e){return`openstack flavor set FLAVOR --prop\
erty "pci_passthrough:alias"="${e}:1"`}function Lv(e){return ol(e.length===1?e[0]||"":`[${e.join(", ")}]`)}function rI(e,n){return n===null||n>26?`nova_device_s\
pec:
${e.map(t=>`  - ${ol(t)}
`).join("")}`:`${n===26?"nova_device_spec":"nova_pci_passthrough_whitelist"}: ${Lv(e)}
`}function Bv({specs:e,alias:n},t,r){let o=n===null?[]:[`${t.alias} = ${n}`],i=rl(t.section,[...e.map(u=>`${t.spec} = ${u}`),...o]),s=n===null?"":rl(t.section,o),
a=rl("filter_scheduler",[`enabled_filters = ${il}`,"available_filters = nova.scheduler.filters.all_filters"]),l=u=>({[`${u}/nova/nova-compute.conf`]:i,...s===""?
{}:{[`${u}/nova/nova-api.conf`]:s},[`${u}/nova/nova-scheduler.conf`]:a}),d=(u,c)=>c===""?"":`      ${u}:
        customServiceConfig: |
${Hv(c,10)}`;return{kolla:l("/etc/kolla/config"),kayobe:l("$KAYOBE_CONFIG_PATH/kolla/config"),openstack_ansible:{"/etc/openstack_deploy/user_variables.yml":`${rI(
e,r)}${n===null?"":`nova_pci_alias:
  - ${ol(n)}
`}nova_scheduler_extra_filters:
  - PciPassthroughFilter
`},rhoso:{"nova-extra-config.yaml":`apiVersion: v1
kind: ConfigMap
metadata:
  name: nova-extra-config
  namespace: openstack
data:
  50-nova-gpu-passthrough.conf: |
${Hv(i,4)}`,"openstackcontrolplane-patch.yaml":`spec:
  nova:
    template:
${d("apiServiceTemplate",s)}${d("schedulerServiceTemplate",a)}`},juju:{"juju config":[`juju config nova-compute pci-passthrough-whitelist=${Lv(e)}`,...n===null?
[]:["nova-compute","nova-cloud-controller"].map(u=>`juju config ${u} pci-alias=${ol(n)}`),"# append PciPassthroughFilter to what this shows, or to the charm's o\
wn list where it shows nothing:","# juju config nova-cloud-controller scheduler-default-filters",""].join(`
`)}}}function Uv({specs:e,alias:n},t){let r=[...e.map(o=>`${t.spec} = ${o}`),...n===null?[]:[`${t.alias} = ${n}`]];return{"local.conf":`[[local|localrc]]

[[post-config|$NOVA_CONF]]
${rl(t.section,r)}`}}var oI={kolla:["kolla-ansible reconfigure -t nova"],openstack_ansible:["openstack-ansible os-nova-install.yml"],rhoso:["oc apply -f nova-extra-config.yaml","oc \
patch openstackcontrolplane NAME -n openstack --type=merge --patch-file openstackcontrolplane-patch.yaml"]};function Mi({units:e}){return`systemctl restart ${e.
length===0?"nova-compute":e.join(" ")}`}function Fv(e,{deployment:n},t){var r;return n==="kolla"&&e.real("/opt/kayobe")!==null?["kayobe overcloud service reconf\
igure --kolla-tags nova"]:n==="juju"?Object.values((r=t.juju)!=null?r:{}).join("").split(`
`).filter(o=>/^[^#]/.test(o)):oI[n]||[]}function zv({specs:e,alias:n},t,r,{deployment:o}){let i={specs:e.map(nt),alias:n===null?null:vt(n)};return{...Bv(i,t,o===
"openstack_ansible"?r:null),...o==="devstack"?{devstack:Uv(i,t)}:{}}}function iI({name:e,vendor:n,product:t,type:r,numa:o}){return{name:e,vendor_id:n,product_id:t,
device_type:r,numa_policy:o}}var sI={kolla:"which ours would hide: kolla takes all values of an option from the last file that has it, so put that line into the\
 same files as ours",juju:"which the command would replace: an option of a charm is one text, so give it all that is there with ours, as one list",rhoso:"which \
ours may replace: a ConfigMap that is applied again and a customServiceConfig that is merged are what is said last, so put that line into the same text as ours",
openstack_ansible:"which ours may hide: of a variable that is set twice the last one counts, so put that value into the same list as ours"};function hc({specs:e,
alias:n},t,r,o){let i=sI[o];if(i===void 0)return[];let s=l=>typeof l!="string"&&l.every(d=>e.some(u=>Be(d,u)));return[...wn(t,r).filter(({found:l})=>!s(l)),...n===
null?[]:Hn(t,r).filter(({found:l})=>typeof l=="string"||l.name!==n.name)].map(l=>`${Y(l)} has ${l.option.key} too, ${i}`)}function jv({specs:e,alias:n}){return{
device_spec:e.map(({vendor:t,product:r,address:o})=>({vendor_id:t,product_id:r,...o===void 0?{}:{address:o}})),...n===null?{}:{alias:iI(n),flavor_command:Vv(n.name)},
scheduler_filter:`enabled_filters = ${il}`,restart:["nova-compute",...n===null?[]:["nova-api"],"nova-scheduler"]}}function aI(e){var n;return((n=Ya(e.filter(({path:t})=>!po(
t)),"filter_scheduler","enabled_filters"))==null?void 0:n.split(",").some(t=>t.trim()==="PciPassthroughFilter"))===!0}function Wv({alias:e},n,t){let r=Hn(n,t).filter(
({found:i})=>typeof i!="string"&&i.name===(e==null?void 0:e.name)),o=r.find(({path:i})=>po(i));return[...e===null?[]:["every host of nova-api needs the same ali\
as line and a restart of nova-api; every nova-compute that such guests may be resized or moved to needs it too"],...o!==void 0&&r.length===1?[`${Y(o)} has the a\
lias, and nova-api does not read that file`]:[],...aI(n)?[]:[`every host of nova-scheduler needs PciPassthroughFilter in [filter_scheduler] enabled_filters, app\
ended to the line that is there, or with nova's default: enabled_filters = ${il}; then restart nova-scheduler`]]}function lI(e,n,{ids:t,addresses:r=[]}){return r.map(o=>{if(parseInt(o,16)>65535)throw _(`${o} is in a PCI domain above ffff (Intel VMD), and nova passes over a\
ll of these; switch VMD off in the firmware setup or put the card into another slot`);let i=e.find(a=>a.address===o);if(n&&i===void 0)throw _(`nothing is at ${o}\
; run gpu_info to see what is where`);let s=i===void 0?(t==null?void 0:t.length)===1?t[0]:void 0:i.id;if(s==null)throw T("ids",`what is at ${o} cannot be seen h\
ere; give its id in ids as well, and cards of one id in one call`);if(t!==void 0&&!t.includes(s))throw _(`${o} has the id ${s}, expected ${t.join(" or ")}; look\
 which card is there`);return{vendor:s.slice(0,4),product:s.slice(5),address:o}})}function dI(e,n,t){var o,i;let r=Wr(e,n,Se(e,n));for(let s of t){let a=Gr(s.physfn===
null?s:Nr(s,{physfn:null}),r);if(a!==null)throw _(`${s.address} (${(o=s.id)!=null?o:""}, ${(i=s.driver)!=null?i:"no driver"}) ${a}; name the GPU instead`)}}function uI(e,n,t){
var s;let r=V(e);if(ee(r).length===0)return;let o=hr(r,n),i=Ve((s=be(r,"vfio_pci","ids"))==null?void 0:s.value);for(let a of t){let l=Xo(n,a),d=l.filter(u=>!o.includes(
u)&&!$e(i,u));if(d.length>0&&d.length<l.length)throw _(`${d.map(u=>u.address).join(" and ")} has the id ${a} too and stays with the host: another card of that i\
d is bound to vfio-pci by its address; name addresses, so that nova hands out that one alone`)}}function cI(e,n,t){if(t!=="auto")return t;let r=new Map(e.map(i=>[
qn(i),i.address])),[o]=r.keys();if(o===void 0)throw T("device_type",`device_type is auto, and no device with the id ${n} can be seen here; say what sysfs has on\
 the nodes with the card: type-PF where sriov_totalvfs is there and above 0, else type-PCI, type-VF for a virtual function`);if(r.size>1)throw _(`the devices wi\
th the id ${n} are not of one type: ${[...r].map(([i,s])=>`${s} is ${i}`).join(", ")}; an alias has one device_type: set SR-IOV alike for all cards in the firmw\
are setup, or say device_type`);return o}function fI(e,n){var o,i;let t=n.filter(s=>qn(s)!==e.type),r=n.filter(s=>s.numa===null||s.numa<0);return[...t.length>0&&
t.length===n.length?[`no card here can be had with ${(o=e.type)!=null?o:""}: nova takes them for ${qn((i=t[0])!=null?i:n[0])}, and will find no valid host among\
 nodes like this one`]:[],...e.numa==="required"&&r.length>0?[`${r.map(s=>s.address).join(" and ")} has no NUMA node, so numa_policy required keeps it from ever\
y guest that has one`]:[]]}function Gv(e,n,t){let{ids:r,addresses:o,alias:i,device_type:s,numa_policy:a}=n;if(r===void 0&&o===void 0)throw T("ids",'neither ids \
nor addresses are given; say which devices nova is to pass through, such as {"ids": "10de:20b7"}');let l=te(e),d=M(e),u=o===void 0?(r||[]).map(b=>({vendor:b.slice(
0,4),product:b.slice(5)})):lI(d,l,n),c=o===void 0?(r||[]).flatMap(b=>Xo(d,b)):d.filter(b=>o.includes(b.address));dI(e,d,c),o===void 0&&uI(e,d,r||[]);let p=[...new Set(
u.map(b=>`${b.vendor}:${b.product}`))],[f=""]=p;if(i===void 0&&(s!=="auto"||a!==void 0))throw T("alias",`${a===void 0?"device_type":"numa_policy"} is a property\
 of an alias, and no alias is given; give its name`);if(i!==void 0&&p.length>1)throw T("alias",`an alias is given for devices of several ids (${p.join(", ")}); \
it stands for one kind of card, so call once for each with an alias of its own`);let m=a===void 0||a==="legacy"?0:a==="socket"?23:17;if(t!==null&&t<m)throw T("n\
uma_policy",`numa_policy ${a!=null?a:""} needs nova ${m}, and this node has nova ${t}`);let y=i===void 0?null:{name:i,vendor:f.slice(0,4),product:f.slice(5),type:cI(
c,f,s),numa:a!=null?a:"legacy",capability:!1,live:void 0,resource:void 0,traits:[]},h=c.filter(b=>{var g;return((g=b.numVfs)!=null?g:0)>0});return{specs:u,alias:y,
here:c.flatMap(({vendor:b,device:g,address:w})=>b===null||g===null?[]:[{vendor:b,product:g,address:w}]),halves:h.filter(({address:b,id:g})=>d.some(w=>w.physfn===
b&&(w.id===g||c.includes(w)))).map(b=>b.address),notes:l?[]:["this tree has no /sys/bus/pci/devices, so nobody looked what the devices are"],warnings:[...y===null?
[]:fI(y,c),...h.map(b=>{var g;return`${b.address} has ${(g=b.numVfs)!=null?g:0} virtual functions, which the same spec hands out: a card goes to one guest whole\
 or in parts`})]}}var sl=["auto","drop-in","file","print"],Zv="50-gpu-passthrough.conf",pI={kolla:"kolla-ansible",rhoso:"RHOSO",openstack_ansible:"OpenStack-Ansible",juju:"Juju"};
function al({deployment:e}){return pI[e]}function Kv(e){let[,n="",t="",r=""]=/^(\/.*\/kolla\/config|\/kolla\/config)\/nova\/([^/]+\/)?([^/]+\.conf)$/.exec(e)||[],
o=t===""?[]:[`nova/${r}`,...r==="nova.conf"?["nova/nova-compute.conf"]:[`nova/${t}nova.conf`]];return n===""?[]:["global.conf","nova.conf",...o].map(i=>`${n}/${i}`)}
function bc(e){var t;let n=`${(t=e.dropIns)!=null?t:"/etc/nova/nova.conf.d"}/${Zv}`;return[n,gt(n)]}function Jv(e){return[...new Set(e)]}function mI(e){return al(
e)!==void 0||e.deployment==="none"?"print":e.deployment==="devstack"?"file":e.dropIns!==null?"drop-in":e.manager===null?"file":"print"}function gI(e,n,t){if(Tv(
e,n))throw T("path",`${n} is read by nova-api alone, which knows no device_spec, expected a file that nova-compute reads; leave path out, or put the alias there\
 by hand (snippets)`);if(yc(e,n)&&!/\/[^./][^/]*\.conf$/.test(n))throw T("path",`path is ${JSON.stringify(n)}, and nova reads *.conf of that directory only, and\
 no hidden file, expected a name such as ${Zv}`);if(/\.conf\.d$/.test(n))throw T("path",`path is ${JSON.stringify(n)}, which is a directory to nova, expected a \
file in one that nova-compute reads`);let r=e.sets.find(i=>i[0]===n),o=yc(e,n)?e.sets:e.sets.filter(i=>i.includes(n));return{mode:t,edits:[{path:n,sees:Jv([...r!=
null?r:o.flat(),n])}],warnings:[]}}function yI(e,n){let t=n.slice(0,n.lastIndexOf("/")),[r,o]=[e.real(t),e.real(de)].map(a=>a===null?null:e.stat(a));if(r==null||
o===null||o===void 0)return;let s=(o.mode&36)===32?r.gid===o.gid?40:5:(o.mode&36)===0&&r.uid===o.uid?320:5;if(!((o.mode&4)!==0||(r.mode&s)===s))throw _(`${t} ha\
s mode ${r.mode.toString(8)}, which keeps out whoever reads ${de}, so nova would pass over what is in it; give it owner and group of ${de}, and mode 750`)}function Yv(e,n,t,r){
let o=al(n);if(r!==void 0&&t==="print")throw T("path","path is given with target print, which writes nothing; leave one of them out");if(r!==void 0)return gI(n,
r,t==="drop-in"||t==="auto"&&/\.conf\.d\/[^/]+$/.test(r)?"drop-in":"file");let i=t==="auto"?mI(n):t;if(i==="print"){let d=o===void 0&&n.manager!==null?[`${de} i\
s kept by ${n.manager}, and nothing shows that drop-ins are read here, so nothing is written: put the lines where ${n.manager} has them from`]:[];return{mode:i,
edits:[],warnings:d}}if(n.deployment==="kolla"||n.deployment==="rhoso")throw _(`nova runs in a container here, with files that ${o||""} renders: what is written\
 on this node is not read, or lost at its next run; use the snippets (target: print)`);if(e.real(de)===null)throw ve(`${de} is not there, so no nova is installe\
d here that would read what is written`,"install nova first, name the file in path, or take the snippets (target: print)");let s=o!=null?o:n.manager;if(i==="fil\
e")return{mode:i,edits:n.sets.map(d=>{var u;return{path:(u=d[0])!=null?u:de,sees:d}}),warnings:s===null?[]:[`${de} is kept by ${s}, which will take these lines \
out again: give them to ${s}, or use target: drop-in`]};let[a=de]=bc(n),l=yt(e,a);return yI(e,l.path),{mode:i,edits:[{path:l.path,sees:Jv([...n.sets.flat(),l.path])}],
warnings:l.warning===void 0?[]:[l.warning]}}var hI=/^(?:\n*\[(?:pci|DEFAULT)\]|(?:device_spec|passthrough_whitelist|pci_passthrough_whitelist|alias|pci_alias)\s*=.*)$/;function wc(e,n){return qe(e,n).flatMap(
({thing:t,value:r})=>t==="line"&&hI.test(r)?[r]:[])}function qv(e,n){let t=ne(e).flatMap(r=>r.entries).flatMap(r=>r.kind==="file"&&r.path===n?[r]:[]);return{file:t.
some(r=>r.before===""),dirs:t.flatMap(r=>r.dirs).reverse()}}function vc(e){return[...new Set(e)].map(n=>({thing:"line",value:n}))}function Xv(e,n,t,r){if(t===e.
read(n)||t===""&&e.real(n)===null)return[];let o=n.startsWith("/etc/nova/")?e.real(de):null,i=o===null?null:e.stat(o);return[me(n,t,i==null?void 0:i.mode,{secret:r.
map(s=>s.trim()),...i===null?{}:{owner:{uid:i.uid,gid:i.gid}}})]}function bI(e,n,t){if(e!==null)return{};let[r]=wn(t,fo(25));return r===void 0?{notes:[`which re\
lease of nova this is cannot be seen here: ${n} is what 26 (Zed, 2022) and later read`]}:{warnings:[`${Y(r)} has the option's name of before nova 26, and which \
release this is cannot be seen here: if it is older than 26 it passes over ${n}; look with nova-manage --version`]}}function ll(e,n,t){return n.state==="absent"?
$I(e,n):vI(e,n,t===void 0?[]:wc(e,t))}function vI(e,n,t){let r=rr(e),[o,i]=[dc(r),fo(r)],s=Gv(e,n,r),a=or(e);tl(a);let l=Yv(e,a,n.target,n.path),d=new Set(wc(e)),
u=[...s.specs.map(nt),...s.alias===null?[]:[vt(s.alias)]],c=t.filter(S=>!u.includes(S.slice(S.indexOf("=")+1).trim())),p=l.mode==="print"?a.sets.map(S=>{var O;return{
path:(O=S[0])!=null?O:de,sees:S}}):l.edits,f=l.mode!=="print",m=nl(a),y=p.map(({path:S,sees:O})=>{let Z=Cn(e,Ei(a,O)).map(Q=>wv(Q,Q.path===S?c:[])),R=Z.map(({source:Q})=>Q),
re=_v(S,R,s,{names:o,read:i,release:r,isOurs:Q=>d.has(Q),isLater:Q=>f&&Nv(a,Q,S),services:m.some(Q=>Q.includes(S))?m:[...m,[S]],api:po(S)?[]:Cn(e,a.api.filter(Q=>Q!==
S))});return{path:S,sources:R,...re,gone:[...Z.flatMap(({gone:Q})=>Q),...re.gone]}}),h=zv(s,o,r,a),b=bI(r,o.spec,y.flatMap(({sources:S})=>S)),g=!f&&(y.length===
0||y.some(({put:S})=>S.length>0)),w=S=>({own:{...jv(s),target:l.mode,deployment:a.deployment,files:l.edits.map(({path:O})=>O),unrendered:g,snippets:h},notes:Wv(
s,Cn(S,Ei(a,[...new Set([...p.flatMap(({sees:O})=>O),...a.api])])),i)}),v=[...new Set([...s.warnings,...l.warnings,...b.warnings||[],...y.flatMap(S=>S.warnings)])],
x=l.edits.flatMap(({path:S},O)=>{var Z,R;return((R=(Z=y[O])==null?void 0:Z.put.length)!=null?R:0)>0?Kv(S):[]});v.push(...hc(s,Cn(e,x),[o],"kolla"));let $=[...s.
notes,...b.notes||[]];if(!f)return g&&v.push(...hc(s,y.flatMap(({sources:S})=>S),a.deployment==="kolla"?[o]:i,a.deployment)),g?{steps:[],pending:Fv(e,a,h),notes:[
...$,"nothing is written here: put the snippets where the files come from"],warnings:v,report:w}:{steps:[],notes:$,warnings:v,report:w};let k=y.flatMap(({path:S,
text:O,put:Z,gone:R})=>Xv(e,S,O,[...Z,...R]));return{steps:k,notes:$,warnings:v,report:w,claims:vc(y.flatMap(({put:S})=>S)),released:vc(y.flatMap(({gone:S})=>S)),
pending:k.length>0?[Mi(a)]:[]}}function wI(e,n,t){let r=(i,s)=>({vendor:i.slice(0,4),product:i.slice(5),address:s});if(t===void 0)return(n||[]).map(i=>r(i));let o=M(
e);return t.flatMap(i=>{var a,l;let s=(l=(a=o.find(d=>d.address===i))==null?void 0:a.id)!=null?l:(n==null?void 0:n.length)===1?n[0]:void 0;return s===void 0?[]:
[r(s,i)]})}function $I(e,{ids:n,addresses:t,alias:r,path:o}){if(n===void 0&&t===void 0&&r===void 0)throw T("ids","none of ids, addresses and alias is given; say\
 what nova is no longer to pass through");let i=dc(rr(e)),s=or(e),a=bc(s),l=wc(e),d=o===void 0&&al(s)!==void 0?[...s.sets.flat(),...s.api]:[],u=o===void 0?[...a,
...s.sets.flatMap(g=>g.slice(0,1))]:[o],c=ne(e).flatMap(g=>g.entries).flatMap(g=>g.kind==="file"&&g.secret===!0?[g.path]:[]),p={ids:n,addresses:t,alias:r,targets:wI(
e,n,t)},f=o===void 0?[...c,...s.sets.flat(),...s.api].filter((g,w,v)=>!u.includes(g)&&v.indexOf(g)===w):[],m=[...Cn(e,u),...Cn(e,f,"pass over")].map(g=>{let w=(x,$)=>!d.
includes(g.path)&&(l.length>0?l.includes(x)&&(u.includes(g.path)||c.includes(g.path)):$&&u.includes(g.path)),v=a.includes(g.path)||qv(e,g.path).file;return{path:g.
path,...Cv(g,p,i,fo(null),w,l,v)}}),y=m.flatMap(g=>Xv(e,g.path,g.text,g.gone)),h=m.flatMap(g=>g.gone),b=c.filter(g=>!m.some(({path:w})=>w===g)).map(g=>(e.read(g)||
"").split(/\r?\n/));return{steps:y,released:vc(l.filter(g=>h.includes(g.trimStart())&&!b.some(w=>w.includes(g.trim())))),pending:y.length>0?[Mi(s)]:[],notes:m.flatMap(
g=>g.notes),emptyDirs:m.flatMap(g=>g.text===null?qv(e,g.path).dirs:[]),report:()=>({own:{deployment:s.deployment,files:y.map(g=>g.path)}})}}function xI(e,{ids:n,addresses:t,state:r},o){if(r==="absent"||!te(e))return{ids:n,addresses:t};let i=new Set(o.map(a=>a.address)),s=Se(e).filter(a=>i.has(a.device.
address)&&a.kind!=="nvswitch").map(a=>a.device);return s.length===0?null:t===void 0?{ids:[...new Set(s.flatMap(a=>a.id||[]))],addresses:t}:{ids:void 0,addresses:s.
map(a=>a.address)}}function Qv(e,n,t){let{device_type:r="auto",target:o="auto",alias:i,numa_policy:s,path:a}=e.nova;return Object.values(e.nova).every(l=>l===void 0)?
[]:[l=>{let d=xI(l,e,n);if(d===null)return{steps:[],notes:["no GPU is among the devices, so nova is told nothing"],report:()=>({own:{}})};let u=ll(l,{...d,alias:i,
device_type:r,numa_policy:s,target:o,path:a,state:e.state},t);return{...u,report:c=>{let{own:p,...f}=u.report(c);return{...f,own:{nova:p}}}}}]}function ew(e,{allow_group_members:n,allow_console_gpu:t,nvswitches:r}){if(!te(e))throw _("select: all needs a running node, and this tree has no /sys/bus/pci/d\
evices; name ids");let o=M(e),i=Se(e,o),s=Zr(e,o,i),a=Qe(e).active!==!0,l=({code:u,members:c=[]})=>u==="no_group"&&a||u==="console"&&t||u==="members"&&c.every(p=>n.
includes(p)||r==="bind"&&i.some(({kind:f,device:m})=>f==="nvswitch"&&m.address===p)),d=i.filter(u=>Yn(u)&&s(u).every(l));if(d.length===0)throw _("select: all fi\
nds no GPU here that could be passed through; run gpu_info to see what stands in the way");return d.map(u=>u.device.address)}function $c(e,n,t){if(t===void 0||!te(
e))return;let r=new Set(n.map(i=>i.address)),o=Se(e).filter(i=>Yn(i)&&r.has(i.device.address)).map(i=>i.device.address);if(o.length!==t)throw _(`${o.length} GPU${o.
length===1?" is":"s are"} meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing or did not start, or correct expect_count`)}function nw(e,n,t){
let r=qe(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!n.includes(o.value)).map(o=>o.value),addresses:new Set(r.flatMap(o=>o.thing==="line"?At(o.
value)||[]:[]).filter(o=>!t.includes(o)))}}var tw={off:{about:"now",status:"off_in_kernel",found:"",remedy:"switch the IOMMU on: firmware setup, iommu_cmdline, reboot"},passed_over:{about:"both",status:"\
unsupported",found:`, ${Dp}`,remedy:"the IOMMU passes over this function: look at its slot in the firmware setup, or try another slot"},unseen:{about:"both",status:"\
drifted",found:` ${Tp}`,remedy:"look at /sys/kernel/iommu_groups of the node itself: a container and a copy may lack it, and so does a kernel without support fo\
r an IOMMU"}};function rw(e,n){let t=_e(()=>{let r=xr(Qe(e));return r==="unseen"&&n!==null&&n.kernel!==he(e)?{...tw[r],about:"now"}:tw[r]});return({address:r,group:o})=>{
let i={severity:"error",id:"device.group",address:r,expected:"an IOMMU group",read_from:`/sys/bus/pci/devices/${r}/iommu_group`};return o!==null&&!Mt(e,o)?{...i,
about:"now",status:"drifted",ok:!0,found:`group ${o}`,remedy:""}:{...i,...t(),ok:!1,found:`${o===null?"no group":`group ${o}, of vfio's noiommu mode`}${t().found}`}}}
function xc(e,n){let t=n.length===0;return{severity:"error",status:"in_use",ok:t,found:t?"only what a guest may own":n.join(", "),expected:"no member that a dri\
ver of the host has or may take",read_from:`/sys/kernel/iommu_groups/${e}/devices`,remedy:t?"":"give the other functions of the card to vfio-pci too (companions\
), name further members in allow_group_members, or put the card into another slot"}}function ow(e,n,t,r){let o=new Map(n.map(a=>[a.address,a])),i=ea(e),s=a=>{let l=o.
get(a);return l!==void 0&&r!==null&&r.gives(l)&&r.rivalsOf(l).length===0&&so(e,a)===null};return({address:a,group:l})=>{if(l===null)return[];let d=_r(e,l,n).filter(
m=>!t.has(m)),u=(m,y=h=>o.get(h))=>m.map(h=>Sr(h,y(h),i)).filter(h=>h!==null),c=d.filter(m=>!s(m)),p=u(c,m=>{var h,b;let y=o.get(m);return y&&Nr(y,{override:(b=
(h=er(e,m))==null?void 0:h.driver)!=null?b:null})}),f=xc(l,u(c));return[{id:"group.viable",about:"now",address:a,...xc(l,u(d))},{id:"boot.group",about:"next",address:a,
...f,...!f.ok||p.length===0?{}:{...xc(l,p),severity:"warning",remedy:"see that its driver_override is set at every boot before a driver comes: this one ends wit\
h the boot"}}]}}var kc={severity:"error",status:"off_in_kernel"},dl=["intel_iommu","amd_iommu","iommu"];function iw(e){return e.find(n=>dl.includes(P(n))&&N(n).includes("off")&&
!X(e,{kind:"flags",key:P(n),has:"on",lacks:["off"]}))}function kI(e){return e.filter(n=>dl.includes(P(n))||P(n)==="iommu.passthrough")}function sw(e,n){var b,g,
w;let t=kr(e),r=Ee(e),o=r===null?null:Xe(r),i=t.active===!0,s=i||t.firmware_table!==null,a=o===null?void 0:iw(o),l=n===null?[]:Xe(n.entry.tokens),d=kI(l),u=t.active===
!1&&o!==null&&a===void 0&&(n==null?void 0:n.kernel)===he(e)&&d.length>0&&d.every(v=>o.includes(v)),c=u?"look in the kernel log why (DMAR, AMD-Vi, SMMU), and at \
the firmware setup":"run iommu_cmdline",p=[{...kc,id:"iommu.firmware",about:"both",status:"off_in_firmware",ok:s,severity:t.active===null?"warning":"error",found:s?
(b=t.firmware_table)!=null?b:"an active IOMMU":"no DMAR, IVRS or VIOT table, and no IORT with an SMMU",expected:"a table of the firmware that describes the IOMM\
U",read_from:"/sys/firmware/acpi/tables",remedy:s?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...kc,id:"iommu.active",about:"now",ok:i,severity:t.
active===null?"warning":"error",found:i?`${(g=t.groups)!=null?g:0} groups, units ${((w=t.units)!=null?w:[]).join(", ")||"unknown"}`:a===void 0?"no IOMMU unit or\
 group":`${a} on the running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_groups",remedy:i?"":u?c:`${c} and reboot`}];if(n===null)return p;
let f=iw(l),m=(v,x)=>v.some($=>x.includes(P($))&&N($).some(k=>k==="on"||k==="pt"))||x===dl&&v.some($=>P($)==="iommu.passthrough"),y=o!==null&&m(o,["intel_iommu"])&&
!m(l,["intel_iommu"]),h=f===void 0&&(i?!y:!u&&m(l,dl));return p.push({...kc,id:"boot.iommu",about:"next",ok:h,found:f!=null?f:`${d.join(" ")}${u?", which the ru\
nning kernel has without effect":""}`||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:n.entry.from,remedy:h?"":c}),p}function aw(e){let n=Ys(e),t=n===!1&&qs(e);return[...n===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:t?"warning":"error",ok:n,
found:n?"remapped":t?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:n?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...zr(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}var _c=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Sc(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:ue(n)}function ir(e){let n=[];for(let t of Pn(e,_c))for(let r of Re(e,t).split(`
`)){let o=Sc(r);o!==null&&n.push({name:o,path:t})}return n}function lw(e,n){let t=new Set(e.split(`
`).map(Sc)),r=n.filter(o=>!t.has(ue(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function dw(e,n){let t=new Set(n.map(ue));return(e.match(/[^\n]*\n|[^\n]+$/g)||[]).filter(r=>{let o=Sc(r);return o===null||!t.has(o)}).join("")}function ul(e){try{let n=He(e),t=zt(e,n);if(t===null)return{unknown:`${n.config} offers no entry`};let r={...t,tokens:t.tokens.flatMap(o=>o==="$tuned_params"?Dh(
e,n):[o])};return{...II(e,r),bootable:We(e,n,[r])}}catch(n){if(n instanceof A)return{unknown:n.message};throw n}}function _I(e,n,{byAddress:t,stale:r}){var s;let o="\
error";return ts(e,n.kernel)?{severity:o,found:`no modules of its kernel are installed (${n.kernel||"none"})`,remedy:"install them, or have another entry boot"}:
r!==void 0?{severity:o,found:r,remedy:"run initramfs"}:!t||n.initrds.length>0?null:{severity:n.tokens.includes(fi)&&((s=Ee(e))==null?void 0:s.includes(fi))!==!0?
"warning":o,found:"the entry boots without an image, in which alone functions are bound by address",remedy:ua}}function SI(e,n,t){return Ii(e).steps.flatMap(r=>{
if(r.kind!=="bootImage"||r.kernel!==t)return[];let o=La(e,[n.tokens])(t||"");return[{...r,holds:o,inputs:[...r.inputs,...o.flatMap(i=>"file"in i?[`/${i.file}`]:
[])]}]})}function PI(e,n){if(Go(e,n).holds!==null)return null;let t=rb(e,n.tool,n.holds);return t.length===0?null:`nothing puts ${t.join(" and ")} into it`}function uw(e,n){
return e.some(t=>n.test(P(t))&&N(t).map(ue).includes("vfio_pci"))}var AI=["/etc/initramfs-tools/scripts/init-top","/etc/initramfs-tools/scripts/init-premount","\
/etc/udev/rules.d"];function OI(e,n,t,r,{comes:o,stays:i}){return ir(e).some(s=>s.name==="vfio_pci"&&!i("vfio_pci"))||r!==void 0&&qt(e,r).has("vfio_pci")||uw(n.
tokens,/^(?:(?:rd[.])?modules_load|rd[.]driver[.]pre)$/)||t.some(s=>s.command==="softdep"?Nn(s)&&o(s.name):/^(?:alias|install)$/.test(s.command)&&/\bvfio[-_]pci\b/.
test(s.rest))||M(e).some(({address:s})=>{var a,l;return H((l=(a=er(e,s))==null?void 0:a.driver)!=null?l:"")})||AI.some(s=>e.list(s).some(a=>/\bmodprobe\b.*\bvfio[-_]pci\b/.
test(e.read(`${s}/${a}`)||"")))}function II(e,n){var R,re,Q,z;let t=Ql(e,n.kernel),r=V(e,t!=null?t:void 0),o=t===null?()=>"module":dt(se(e,t),r),i=o("vfio_pci"),
s=new Set(hr(r,M(e)).map(E=>E.address)),a=new Map(ee(r).map(E=>[E.address,E])),l=Pr([n.tokens]),d=SI(e,n,t),u=(R=d[0])==null?void 0:R.tool,c=n.tokens.filter(E=>P(
E)==="vfio_pci.ids").slice(-1).flatMap(N),p=Ve((re=be(r,"vfio_pci","ids"))==null?void 0:re.value),f=i==="module"&&u==="initramfs-tools"?Ma(e):null,m=(f==null?void 0:
f.ids)||(c.length>0?c:i==="builtin"?[]:p),y=i==="module"?Me(r.filter(E=>E.command!=="blacklist"),"vfio_pci"):null,h=E=>s.has(E.address)||$e(m,E),b=s.size>0||M(e).
some(E=>h(E)&&Wo(E,W=>o(W)==="builtin").some(W=>o(W)!=="absent"&&!l.has(W))),g=d[0]===void 0?[]:((Q=Or(e,d[0].path))==null?void 0:Q.lacks)||[],w=E=>l.has(E)||o(
E)==="module"&&Me(r,E)!==null,v=E=>o(E)==="module"&&!w(E),x=u==="dracut"&&uw(n.tokens,/^rd[.]driver[.]pre$/)&&nb(e).has("vfio_pci"),$=[...u==="initramfs-tools"?
qt(e,u):[],...ir(e).map(E=>E.name)],k=$.findIndex(E=>E==="vfio_pci"||E===ce),S=$.slice(0,k<0?void 0:k),O=Xe(n.tokens).filter(E=>P(E)==="module_blacklist").slice(
-1).flatMap(N),Z=E=>!O.includes(E)&&Me(r.filter(W=>W.command!=="blacklist"),E)===null&&S.some(W=>W!==E&&v(W)&&Do(e,t||"",W).includes(E));return{entry:n,kernel:t,
entries:m,addresses:s,gives:h,replaced(E){let W=a.get(E.address);return W===void 0||An(W,E)?null:W.card},imageProblem:i==="absent"&&e.real(`${Fn(e,t||"")}/modul\
es.builtin`)!==null?{severity:"error",found:`its kernel ${t||""} has no vfio-pci`,remedy:"install the rest of its modules (linux-modules-extra, kernel-modules-e\
xtra), or have another entry boot"}:y!==null?{severity:"error",found:`${y.path} line ${y.line} has vfio-pci never loaded`,remedy:"take that line out"}:_I(e,n,{byAddress:s.
size>0,stale:(z=d.map(E=>{var W;return(W=Go(e,E).why)!=null?W:b?PI(e,E):null}).find(E=>E!==null))!=null?z:void 0}),loaded:i!=="module"||y!==null||OI(e,n,r,u,{comes:v,
stays:w}),rivalsOf:E=>Wo(E,W=>o(W)==="builtin").filter(W=>{if(o(W)==="absent"||w(W)&&!Z(W))return!1;let Eo=s.has(E.address),C=i==="builtin",Je=x||Na(e,r,W,u,g,C?
ce:"vfio_pci")||Do(e,t||"",W).some(Kl=>Nn(ke(r,"softdep",Kl)));return o(W)==="builtin"?!Eo&&!C:!Je&&(Eo||!C)})}}var RI={lifeline:{status:"refused",remedy:"move what the node lives on to another controller of the host"},reserved:{status:"unsupported",remedy:"look for it in\
 the firmware setup (RMRR), or put the card into another slot"},vfs:{status:"in_use",remedy:"write 0 to its sriov_numvfs once no guest has one"},mdev:{status:"i\
n_use",remedy:"remove the vGPUs, or leave the card to them"}};function cw({address:e},n){return n.flatMap(({code:t,text:r})=>{let o=RI[t];return o===void 0?[]:[
{...o,about:"both",severity:"error",id:`device.${t}`,address:e,ok:!1,found:r,expected:"nothing of the kind",read_from:`/sys/bus/pci/devices/${e}`}]})}var Vn={severity:"error",status:"drifted"},EI=/^(01|02|06)/;function MI(e,{ids:n,addresses:t,recorded:r},o){let i=new Map(e.map(c=>[c.address,c])),s=t!==void 0?
t.map(c=>({address:c,id:void 0})):n===void 0?r:[],a=c=>{let p=i.get(c.address),f=c.id===void 0?n:[c.id];return p!==void 0&&(f===void 0||p.id!==null&&f.includes(
p.id))},l=t===void 0?n||[]:[],d=[...s.filter(a).flatMap(c=>i.get(c.address)||[]),...e.filter(c=>c.id!==null&&l.includes(c.id))],u=new Set(d.map(c=>c.id));return{
devices:d,missing:[...s.filter(c=>!a(c)).map(c=>{var f;let p=i.get(c.address);return`${c.address}${c.id===void 0?"":` (${c.id})`}${p===void 0?"":`: ${(f=p.id)!=
null?f:"an unknown device"} is there`}`}),...l.filter(c=>!e.some(p=>p.id===c))],unexpected:s.length===0?[]:e.filter(c=>u.has(c.id)&&!d.includes(c)&&o(c)).map(c=>`${c.
address} (${c.id||""})`)}}function DI(e,n,t,r){var u,c,p;let{address:o,group:i}=n,s={...Vn,address:o,about:"now"},a=Pi(e,(c=(u=t.find(f=>An(f,n)))==null?void 0:
u.variant)!=null?c:null),l=ao(n,a),d=[{...s,id:"device.driver",ok:l,found:(p=n.driver)!=null?p:"no driver",expected:a,read_from:`/sys/bus/pci/devices/${o}/drive\
r`,remedy:l?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough and look what took it"},r];if(n.responding===!1&&d.push({...s,id:"device.respond\
s",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/devices/${o}/conf\
ig`,remedy:"power-cycle the host; if it stays, replace the card"}),!r.ok)return d;if(l&&e.list("/dev/vfio").length>0){let f=e.stat(`/dev/vfio/${i}`)!==null||e.list(
"/dev/vfio/devices").length>0;d.push({...s,id:"device.node",ok:f,found:f?`/dev/vfio/${i}`:"none",expected:`/dev/vfio/${i}`,read_from:"/dev/vfio",remedy:f?"":"lo\
ad the module vfio_pci (vfio_modules)"})}return d}function TI(e,n,t){var l;let r={...Vn,address:n.address,about:"next"},o=t.addresses.has(n.address),i=t.gives(n),
s=t.replaced(n),a=t.rivalsOf(n);return[{...r,id:"boot.ids",ok:i,expected:(l=n.id)!=null?l:"a known id",found:o?`its address, for ${n.id||""}`:!i&&s!==null?`${s}\
 stored for its address`:t.entries.join(",")||"no ids",read_from:o||s!==null?"/etc/modprobe.d":t.entry.from,remedy:i?"":s===null?"run vfio_bind with this id":`l\
ook which card is at ${n.address}; if it is meant, run vfio_bind with accept_replacement: ${n.address}`},{...r,id:"boot.rivals",ok:a.length===0,found:a.length===
0?"none":a.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:a.length===0?"":"run vfio_bind, which makes vfio-p\
ci come first; where it changes nothing, build the boot image anew (initramfs, rebuild: always), so that what it holds is known"},...NI(e,n)]}function NI(e,{address:n}){
let t=so(e,n);return t===null?[]:[{...Vn,address:n,about:"next",id:"boot.override",ok:!1,found:`${t.driver} by driverctl`,expected:"vfio-pci or nothing",read_from:t.
path,remedy:`run driverctl unset-override ${n}`}]}function mo(e,n){var b;let t=M(e),r=ul(e),o="unknown"in r?null:r,{devices:i,missing:s,unexpected:a}=MI(t,n,g=>o===
null?H(g.driver):o.gives(g)),l=[...sw(e,o),...aw(e)];for(let g of s)l.push({...Vn,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",
expected:g,read_from:"/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let d=new Set(
i.map(g=>g.address)),u=ow(e,t,d,o),c=rw(e,o),p=Se(e,t),f=new Map(p.map(g=>[g.device.address,g])),m=Zr(e,t,p),y=ee(V(e));for(let g of i){let w=f.get(g.address),v=w==
null?void 0:w.kind;if(v==="bmc"||v==="virtual"||EI.test(g.class||"")&&!cn(g)){l.push({...Vn,id:"device.kind",address:g.address,about:"both",status:"refused",ok:!1,
found:v!=null?v:In(g.class),expected:"a device that may leave the host",read_from:`/sys/bus/pci/devices/${g.address}/class`,remedy:"name the GPU instead"});continue}
l.push(...DI(e,g,y,c(g)),...u(g),...cw(g,w===void 0?[]:m(w)),...o===null?[]:TI(e,g,o))}o===null?l.push({...Vn,id:"boot.entry",about:"next",severity:"error",ok:!1,
found:"unknown"in r?r.unknown:"",expected:"a boot entry that can be read",read_from:"/boot",remedy:"make the boot loader one that is supported, or check the nex\
t boot by hand"}):(l.push({...Vn,id:"boot.image",about:"next",ok:o.imageProblem===null,found:"up to date",expected:"an image that is newer than what it holds",read_from:(b=
o.entry.initrds[0])!=null?b:"/boot",remedy:"",...o.imageProblem}),i.length>0&&!o.loaded&&l.push({...Vn,id:"boot.module",about:"next",ok:!1,found:"nothing loads \
vfio-pci",expected:"vfio-pci loaded by name",read_from:"/etc/modules-load.d",remedy:"run vfio_modules"}),l.push({...Vn,id:"boot.bootable",about:"next",ok:o.bootable.
ok,found:o.bootable.reasons.join("; ")||"whole",expected:"entries whose kernel and images are there and whole",read_from:o.entry.from,remedy:o.bootable.ok?"":"r\
epair the boot loader before you reboot"}));let h=i.filter(g=>{var w;return((w=f.get(g.address))==null?void 0:w.kind)==="gpu"}).length;return n.expect_count!==void 0&&
h!==n.expect_count&&l.push({...Vn,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${h} GPU${h===1?"":"s"}`,expected:`${n.expect_count} GPU${n.
expect_count===1?"":"s"}`,read_from:"/sys/bus/pci/devices",remedy:"look for a card that is missing or did not start, or correct expect_count"}),{findings:l,gpus:i.
filter(g=>{var w;return/^(gpu|igpu|vf|accelerator)$/.test(((w=f.get(g.address))==null?void 0:w.kind)||"")}),missing:s,unexpected:a}}var Pc=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function go(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=Pc.find(l=>n.some(d=>d.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function fw(e){return e.map(({id:n,severity:t,address:r,ok:o,found:i,expected:s,read_from:a,remedy:l})=>({
id:n,severity:t,...r===void 0?{}:{address:r},ok:o,found:i,expected:s,read_from:a,remedy:l}))}function pw(e,n,t,r){if(!te(e))return"configured";if(t.length===0){let s=new Map(M(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return H(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=ne(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function mw(e,n){var c;if(n.length===0)return null;let{findings:t}=mo(e,{ids:void 0,addresses:void 0,recorded:n,
expect_count:void 0}),{status:r}=go(t),o=t.filter(p=>!p.ok&&p.severity==="error"),i=(c=o.find(p=>p.status===r))!=null?c:o[0];if(i===void 0)return null;let{address:s,
id:a,found:l,expected:d,remedy:u}=i;return{why:`${r}: ${s===void 0?"":`${s} `}${a} is ${l}, expected ${d}`,remedy:u||"run passthrough_verify"}}var Di="/etc/default/grub",CI=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function yw(e,n,t){var f;let r=n.slice(t),o=new Set(Lo(n.slice(0,t)).map(fl)),i=Lo(r.
map(m=>({...m,released:[]}))).filter(m=>!o.has(fl(m))),s=e.attr("/etc/machine-id")||"",a=new Map,l=new Set,d=[],u=!0,c=new Map;for(let m of[...r].reverse())if(!Ac(
m,s))for(let y of[...m.entries].reverse())y.kind==="file"&&c.set(y.path,y.before);for(let m of[...r].reverse()){d.push(...m.dirs);let y=Ac(m,s);for(let h of[...m.
entries].reverse()){if(h.kind!=="file")continue;let b=(f=a.get(h.path))!=null?f:{text:e.read(h.path),was:void 0,ours:!1,secret:!1,lines:[],words:[],former:new Map},
g=b.text===null?"":Bo(b.text);d.push(...[...h.dirs].reverse()),g===h.after&&!y&&!l.has(h.path)?(b.text=h.before===""?null:sp(b.text||"",h.splices),h.after===""&&
(b.was=h.was)):(g!==h.before&&(y||g!==c.get(h.path))&&l.add(h.path),h.path.startsWith(Di)&&(u=!1)),h.before===""&&(b.ours=!0),h.secret===!0&&(b.secret=!0),b.lines.
push(...h.lines),b.words.push(...h.words);for(let w of h.words)b.former.set(w,HI(h.splices,h.words,w));a.set(h.path,b)}}for(let m of l){let y=a.get(m);if(y===void 0||
y.text===null||CI.test(m))continue;let h=ld(y.text,y,i.filter(b=>b.thing==="id").map(b=>b.value),y.former);y.text=y.ours&&h.trim()===""?null:h}let p=r.flatMap(m=>m.
entries);return{files:[...a].map(([m,{text:y,was:h,secret:b,lines:g,words:w,former:v}])=>me(m,y,h==null?void 0:h.mode,{...h===void 0?{}:{owner:h,restored:!0},...b?
{secret:g}:{},...y===null?{copied:ld(e.read(m)||"",{lines:g,words:w},[],v)}:{}})),edited:[...l],dirs:cl(d,m=>m).sort((m,y)=>y.length-m.length),drivers:Oc(e,r),grubConfig:p.
some(m=>m.kind==="grubConfig"||m.kind==="file"&&m.path.startsWith(Di)),images:cl(p.flatMap(m=>m.kind==="bootImage"?[m.kernel]:[]),m=>m),claims:i,lost:u?VI(gw(r,
i,s),Di):gw(r,i,s),defaultsStand:u,devices:cl(r.flatMap(m=>m.devices),m=>m.address)}}function HI(e,n,t){var i;let r=n.filter(s=>s.length===t.length),o=e.filter(
([,s])=>s===t.length);return o.length===r.length&&((i=o[r.indexOf(t)])==null?void 0:i[2])||""}function VI(e,n){return new Map([...e].filter(([t])=>t!==n))}function Ac({
image:e,machine_id:n},t){return e&&n!==t}function gw(e,n,t){let r=new Map;for(let o of[...e].reverse()){let i=o.claims.filter(s=>n.some(a=>fl(a)===fl(s)));for(let[
s,a]of r)r.set(s,a.filter(l=>!i.some(d=>{var u;return d.value===l&&((u=d.except)==null?void 0:u.includes(s))!==!0})));for(let s of o.entries){if(s.kind!=="file")
continue;let a=s.path.startsWith(Di)?Di:s.path;r.set(a,[...new Set([...r.get(a)||[],...Ac(o,t)?[]:s.lost||[]])])}}return r}function Oc(e,n){let t=e.attr("/proc/\
sys/kernel/random/boot_id")||"",r=n.filter(o=>o.boot_id===t).flatMap(o=>o.entries).flatMap(o=>o.kind==="driver"?[o]:[]);return cl([...r].reverse(),o=>o.address).
map(o=>la(o.address,o.driver,o.override))}function fl(e){return`${e.thing} ${e.value}`}function cl(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function LI(e,n,t,r){let o=new Map(ne(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(n.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||t.some(l=>l.id===a)?[]:[[s,a]]}))}function BI(e,n,t,r){if(!te(e))return{ids:Ju(n),addresses:new Set};let{devices:o}=t,i=ee(V(e)),
s=(n.addresses||[]).filter(c=>!o.some(p=>p.address===c)),a=LI(e,s,o,i),l=s.filter(c=>a.has(c)||i.some(p=>p.address===c)),d=Qt(e,r),u=Tb(n,t,c=>$e(d,c),i,l);return{
ids:[...new Set([...u.ids,...a.values()])],addresses:u.addresses}}function pl(e,n){return Ic(e,n,BI(e,n,_i(e),yn(e).loader),!0)}function Ic(e,n,{ids:t,addresses:r},o=!1){
let{devices:i}=_i(e),s=te(e),{loader:a}=yn(e),l=ee(V(e)).filter(R=>r.has(R.address)),d=vb(e,t,r),u=pe(e,d.steps),c=ee(V(u)).length===0,p=t.map(R=>({thing:"arg",
value:`vfio-pci.ids=${R}`})),f=a===null?{steps:[],notes:[]}:vi(u,a,p,{regenerate:n.regenerate}),m=Qt(pe(u,f.steps),a),y=c&&m.length===0,h=Object.entries(n.vfio_options||
{}).flatMap(([R,re])=>re===void 0?[]:[{thing:"arg",value:`vfio-pci.${R}=${re?1:0}`}]),b=y?[...qe(e).filter(({thing:R,value:re})=>R==="arg"&&/^vfio_pci\.(?!ids$)/.
test(P(re))),...h]:[],g=a===null||b.length===0?[]:vi(pe(u,f.steps),a,b,{regenerate:n.regenerate}).steps,w=pe(pe(u,f.steps),g),v=y?Ba(w):lo(w,{entries:io(w,a)}),
x=[...d.steps,...f.steps,...g,...n.regenerate?v.steps:Yu(v.steps)],$=i.filter(R=>r.has(R.address)||R.id!==null&&t.includes(R.id)),k=new Set(Qn(w,a).map(R=>R.address)),
S=new Set($.filter(R=>!k.has(R.address)).map(R=>R.address)),O=o?i.filter(R=>k.has(R.address)&&$.some(re=>re===R||re.slot===R.slot&&S.has(re.address)&&Et(re.class))):
[],Z=n.live===!0&&s?Ua(e,Oc(e,ne(e)).filter(R=>S.has(R.address)),new Set(t)):Ri;return{steps:[...tn(x),...Z.steps],guard:R=>Le(R,n.allow_measured_boot_change),released:[
...t.map(R=>({thing:"id",value:R})),...l.map(R=>({thing:"line",value:Ho(R)})),...p,...b],notes:[...s?[]:[Zu],...O.length===0?[]:[`vfio-pci still gets ${et(O)}: \
by what is not ours, or by an id that another card needs`],...d.notes,...f.notes,...v.notes,...Z.notes],warnings:[...v.warnings,...Z.warnings],report(R){let re=Ca(
R,$.map(z=>z.address),()=>null),Q=R.attr("/proc/cmdline")===null?[]:re.filter(z=>H(z.driver)&&!k.has(z.address));return{own:{devices:re},rebootReasons:Q.map(z=>`${z.
address} stays with ${z.driver||""} until the next boot`),...qu(R,a)}}}}var Rc="openstack segment host update --on_maintenance True SEGMENT HOST",Ec="pcs node maintenance, or pcs cluster stop",hw={"masakari-hostmo":["masakari-hostmo\
nitor",Rc],"masakari-instan":["masakari-instancemonitor",Rc],"masakari-intros":["masakari-introspectiveinstancemonitor",Rc],pacemakerd:["pacemaker",Ec],"pacemak\
er-remot":["pacemaker_remote",Ec],sbd:["sbd",Ec],"self-node-remed":["self-node-remediation","pause the NodeHealthCheck that watches this node"]};function bw(e){
return[...new Set(Rr(e).map(t=>e.attr(`/proc/${t}/comm`)||"").filter(t=>Object.prototype.hasOwnProperty.call(hw,t)))].sort().flatMap(t=>{let[r="",o=""]=hw[t]||[];
return[`${r} runs here and may take the reboot for a failure: it would evacuate or fence this node; tell it beforehand (${o})`]})}var UI=/^\.?(qemu-kvm|qemu-system-|cloud-hyperv)/,FI=/^anon_inode:(kvm-vm|\[vfio-device\])|(^|\/)dev\/vfio\/(devices\/vfio)?\d+$/,zI=["ovs-vswitchd","ovs-vswitc\
hd-dpdk","ovs-vswitchd.dpdk","vpp","spdk_tgt","nvmf_tgt"],jI=[["out",/^(live_migration|multifdsend_|mig\/src\/)/],["in",/^(multifdrecv_|postcopy\/|fault-(default|fast)|mig\/dst\/)/]],
WI=["run/libvirt/qemu","run/libvirt/qemu/run"];function ww(e){return Rr(e).flatMap(n=>{let t=GI(e,n);if(zI.includes(t)||!(UI.test(t)||ZI(e,n)))return[];let[,r=""]=/[^]*\) (\S)/.
exec(e.attr(`/proc/${n}/stat`)||"")||[];if(r==="Z"||r==="X")return[];let o=r==="D"?[]:(e.attr(`/proc/${n}/cmdline`)||"").split("\0");return KI(o)?[]:[JI(e,n,t,o)]})}
function GI(e,n){var r;let t=(r=e.link(`/proc/${n}/exe`))==null?void 0:r.replace(/ \(deleted\)$/,"");return t===void 0?e.attr(`/proc/${n}/comm`)||"":t.slice(t.lastIndexOf(
"/")+1)}function ZI(e,n){return e.list(`/proc/${n}/fd`).some(t=>FI.test(e.link(`/proc/${n}/fd/${t}`)||""))}function KI(e){return e.some((n,t)=>/^--?(M|machine)$/.
test(n)&&/^none(,|$)/.test(e[t+1]||""))}function JI(e,n,t,r){var l,d;let{within:o}=wd(e.attr(`/proc/${n}/cgroup`)||""),i=(d=YI((l=vw(r,"name"))!=null?l:""))!=null?
d:(o==null?void 0:o.startsWith("guest "))===!0?o.slice(6):null,s=vw(r,"uuid"),a=[...s===null?[]:[s],t,`process ${n}`,...o===null||o===`guest ${i||""}`?[]:[o]];return{
pid:n,name:i,uuid:s,text:`${i!=null?i:"a guest"} (${a.join(", ")})`,migration:qI(e,n,i)}}function vw(e,n){var r;let t=e.findIndex(o=>o===`-${n}`||o===`--${n}`);
return t<0?null:(r=e[t+1])!=null?r:null}function YI(e){var t,r,o;let n=e.split(/(?<!,),(?!,)/).map(i=>i.replace(/,,/g,","));return(o=(r=(t=n.find(i=>i.startsWith(
"guest=")))==null?void 0:t.slice(6))!=null?r:n.find(i=>i!==""&&!i.includes("=")))!=null?o:null}function qI(e,n,t){let r=e.list(`/proc/${n}/task`).map(a=>e.attr(
`/proc/${n}/task/${a}/comm`)||""),o=jI.find(([,a])=>r.some(l=>a.test(l)));if(o!==void 0)return o[0];if(t===null||t.includes("/"))return null;let s=WI.map(a=>e.attr(
`/proc/${n}/root/${a}/${t}.xml`)||"").map(a=>{var l;return(l=/<job [^>]*\basync='migration (in|out)'/.exec(a))==null?void 0:l[1]}).find(a=>a!==void 0);return s===
"in"||s==="out"?s:null}var XI="move it away (live migration; kubectl drain) or shut it down";function $w(e){return[...QI(e),...e1(e),...n1(e),...t1(e),...r1(e)]}function QI(e){let n=Ko(
e);return[...n===null?[]:[{kind:"unseen",text:`whether guests run here cannot be told: ${n}`,remedy:"run this as root on the node itself"}],...ww(e).flatMap(({name:r,
uuid:o,pid:i,text:s,migration:a})=>{let l={pid:Number(i),...r===null?{}:{name:r},...o===null?{}:{uuid:o}};return[{kind:"guest",text:s,remedy:XI,...l},...a===null?
[]:[{kind:"migration",text:`${s} is migrating ${a}`,remedy:"wait until the migration has ended",...l}]]})]}function e1(e){let n=Mo(e);return n===null?[]:[{kind:"\
packages",text:n.message.replace(/; wait until .*/,""),remedy:"wait until it ends"}]}function n1(e){return e.real("/run/cloud-init/status.json")!==null&&e.real(
"/run/cloud-init/result.json")===null?[{kind:"cloud_init",text:"cloud-init has not finished, and does not go on where a reboot cuts it off",remedy:"wait until c\
loud-init status says done; from its own runcmd use power_state instead"}]:[]}function t1(e){if(_d(e))return[{kind:"boot",text:"/boot is in /etc/fstab and not m\
ounted, so whether this node would come up again cannot be told",remedy:"mount it"}];try{let{ok:n,reasons:t}=We(e,He(e));return n?[]:[{kind:"boot",text:`this no\
de would not come up again: ${t.join("; ")}`,remedy:"repair the boot loader first"}]}catch(n){if(n instanceof A)return[];throw n}}function r1(e){return e.list("\
/run/systemd/inhibit").filter(n=>!n.endsWith(".ref")).flatMap(n=>{let t=vr(e.attr(`/run/systemd/inhibit/${n}`)||""),r=i=>{var s;return((s=new RegExp(`^${i}=(.*)\
$`,"m").exec(t))==null?void 0:s[1])||""};return!(e.stat(`/proc/${Number(r("PID"))}`)!==null)||!/^block/.test(r("MODE"))||!r("WHAT").split(":").includes("shutdow\
n")?[]:[{kind:"inhibitor",text:`${r("WHO")||"somebody"} (process ${r("PID")}) blocks a shutdown: ${r("WHY")||"no reason given"}`,remedy:"wait until it ends (sys\
temd-inhibit --list)",pid:Number(r("PID"))}]})}function xw(e,n){let t=Ee(e);return t===null?[]:Rn(n.filter(r=>X(t,r)))}function ml(e,n,t){let r=Ee(e);if(r===null)return{};let{active:o}=Qe(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!X(r,l))){let l=Rn([a]).join(" "),d=On(a),u=a.kind==="flags"&&!X(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),c=a.kind==="list"&&
d[0]==="modprobe.blacklist"?a.items.filter(p=>To(e,p)):[];u&&o!==!0?i.push(`the running command line has ${d[0]}=off, which the next boot no longer has`):d[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):c.length>0?i.push(`${c.join(", ")}\
 ${c.length===1?"is":"are"} loaded, and the blacklist keeps ${c.length===1?"it":"them"} out at the next boot`):t.some(p=>d.includes(P(p)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}
var o1={intel:"VT-d (a DMAR table)",amd:"AMD-Vi (an IVRS table)",arm:"an SMMU (an IORT table with one)"};function kw(e,n){let{active:t,firmware_table:r}=kr(e);return t===
!0||r!==null||e.list("/sys/firmware/acpi/tables").length===0?[]:[`the firmware shows no ${o1[n]}, so the arguments will have no effect: switch it on in the firm\
ware setup at the reboot`]}var i1=/^(intel_iommu|amd_iommu|iommu|iommu\.passthrough|modprobe\.blacklist|module_blacklist|rd\.driver\..*|vfio_pci\..*)$/;function _w(e){if(e.attr("/proc/cmd\
line")===null)return{reasons:[],notes:["no kernel runs in this tree: nothing waits for a boot"]};let n=ul(e);if("unknown"in n)return{reasons:[],notes:[`what the\
 next boot brings cannot be told: ${n.unknown}`]};let t=qe(e),r=s1(e),o=[...r.reasons,...a1(e),...l1(e,t,n),...d1(e,t,n),...u1(e,t)];return{reasons:[...new Set(
o)],notes:r.notes}}function s1(e){let n=is(e);if(n.length===0||!te(e))return{reasons:[],notes:[]};let{findings:t}=mo(e,{ids:void 0,addresses:void 0,recorded:n,expect_count:void 0}),
{status:r}=go(t);return r==="ready"?{reasons:[],notes:[]}:r!=="pending_reboot"?{reasons:[],notes:[`passthrough_verify says ${r}, which a reboot does not mend: r\
un it and do what it says`]}:{reasons:t.filter(i=>!i.ok&&i.about==="now"&&i.severity==="error").map(i=>`${i.address===void 0?"":`${i.address}: `}${i.id} is ${i.
found}, expected ${i.expected}`),notes:[]}}function a1(e){let n=new Set(ne(e).flatMap(r=>r.devices).map(r=>r.address)),t=new Set(Qn(e,yn(e).loader).map(r=>r.address));
return M(e).filter(r=>{var o,i;return n.has(r.address)&&H(r.driver)&&!t.has(r.address)&&!H((i=(o=er(e,r.address))==null?void 0:o.driver)!=null?i:null)}).map(r=>{
var o;return`${r.address} stays on ${(o=r.driver)!=null?o:""} until the next boot`})}function l1(e,n,{entry:t}){let r=n.filter(s=>s.thing==="arg"&&P(s.value)!==
"vfio_pci.ids").map(s=>s.value),i=[...[...new Set(r.map(P))].flatMap(s=>{let a=r.filter(l=>P(l)===s).flatMap(N);return/blacklist$/.test(s)?[{kind:"list",key:s,items:a}]:
[]}),...Nt(r.filter(s=>!/blacklist$/.test(P(s))))];return ml(e,i.filter(s=>X(t.tokens,s)),r.filter(s=>!i1.test(P(s)))).rebootReasons||[]}function d1(e,n,{kernel:t}){
let r=he(e);if(r===null||t===null||t===r)return[];let o=(s,a)=>se(e,s)(a)==="absent";return n.filter(s=>s.thing==="module").map(s=>s.value).filter(s=>o(r,s)&&!o(
t,s)).map(s=>`${s} is not in the running kernel ${r}, and ${t} has it`)}function u1(e,n){let t=n.flatMap(({value:r})=>{let[,o,i]=/^(?:options vfio-pci |vfio-pci\.)(disable_\w+)=([01])$/.
exec(r)||[];return o===void 0?[]:[[o,i==="1"]]});return Xu(e,Object.fromEntries(t))}var c1={when:F(["if_required","always"],{describe:"if_required: only where an effect that was asked for is missing and a boot brings it.",default:"if_required"}),
delay:Lt({describe:"Seconds from the answer to the reboot.",min:1,max:600,default:5}),allow_losing_guests:ae({describe:"Reboot although guests run here, which e\
nds them.",default:!1})};function Sw({kind:e}){return e==="guest"||e==="unseen"}function f1(e,n){let t=e.filter(a=>a.kind!=="packages"&&!(n&&Sw(a))),[r]=t;if(r===
void 0)return;let o=t.filter(a=>a.kind==="guest"),i=t.filter(a=>a.kind!=="guest").map(a=>a.text),s=[...o.length===0?[]:[`guests run here: ${o.map(a=>a.text).join(
", ")}`],...i];return new A("E_REFUSED",`this node is not rebooted: ${s.join("; ")}`,{node:"untouched",hint:[...new Set(t.map(a=>a.remedy))].join("; ")})}function p1(e,{
when:n,delay:t,allow_losing_guests:r}){let o=_w(e),i=n==="always"||o.reasons.length>0,s=e.attr("/proc/cmdline")!==null,a=ti(e),l=i&&s&&!a?$w(e):[],d=f1(l,r),u=l.
filter(Sw).map(p=>p.text),c=o.reasons.join("; ")||"asked for by host_reboot";return{steps:i&&d===void 0?[Hy(t,c)]:[],notes:o.notes,warnings:[...d===void 0&&u.length>
0?[`lost with this reboot: ${u.join(", ")}`]:[],...i&&s?bw(e):[]],report(p){let f=ti(p),m=a?`a reboot is under way already (${Hd(p)} calls it off)`:i?f?`rebooti\
ng in ${jm(p,t)}: ${c} (${Hd(p)} calls it off)`:void 0:"no reboot is needed: nothing that was asked for waits for one";return{own:{rebooting:f,boot_id:p.attr("/\
proc/sys/kernel/random/boot_id")||"",blockers:l},rebootReasons:o.reasons,...d===void 0?{}:{fail:d},...m===void 0?{}:{msg:m}}}}}var Mc=Ie({name:"host_reboot",summary:"\
Reboots the node where that is needed, and harms nobody.",mustBeMeant:!0,params:c1,example:{},plan:p1});var Dc=Ie({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:F(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:F(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:ae({describe:"Rebuild although a TPM unlocks a disk only as long \
as the images stay the same.",default:!1}),state:F(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=m1(e),s=i===null?{}:{entries:Pe(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?Ba(e,{kernels:n,rebuild:t}):lo(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>Le(l,r),report:l=>({own:{images:jb(l,a.steps)},...i===
null?{}:{bootable:We(l,i)}})}}});function m1(e){Tu(e);try{return He(e)}catch(n){if(n instanceof A)return null;throw n}}function Pw(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?Js(e):t,d=(a===null?["intel","amd","arm"]:[a]).flatMap(
v=>Ps({cpu:v,passthrough:!0,blacklist:r!=null?r:Zt,extra:[]})).flatMap(Hr),u=[...(r||[]).map(v=>`modprobe.blacklist=${v}`),...Nt(o).flatMap(Hr)],c=ne(e).length>
0,p=qe(e).filter(v=>v.thing==="arg"&&!P(v.value).startsWith("vfio_pci.")),f=new Set(p.map(v=>v.value)),m=[...new Set(c?u:[...d,...u])].map(v=>dn(P(v))||f.has(v)?
Ct(v):{kind:"absent",token:v}),{steps:y,notes:h}=wi(e,n,v=>[...m,...p.filter(x=>{var $;return(($=x.except)==null?void 0:$.includes(v))!==!0}).map(x=>Ct(x.value))],
{regenerate:i}),b=[...d,...u].map(Ct),g=new Set(ki(pe(e,y),n).flatMap(v=>v.filter(x=>b.some($=>!X([x],$))))),w=c?"is not ours, as the runs recorded here tell":"\
says more than what was asked to go, and no journal tells that we wrote it";return{steps:y,released:p,guard:v=>Le(v,s),notes:[...h,...[...g].map(v=>`${v} ${w}: \
left as it is`)],report:v=>({own:{bootloader:Aa(v,n),wanted:[],running:[]},bootable:We(v,n)})}}var g1='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',y1=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,Tc=Ie({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:F(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:F(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:Ws("auto",Kn(Zn(
{describe:"A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; auto, as \
when it is not given: nouveau, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."})),extra_args:Kn(Zn({describe:"A ke\
rnel argument.",pattern:y1,expected:'one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads f\
or itself'}),{describe:"Further kernel arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:ae({describe:"Remake grub.cfg; fa\
lse edits its sources only.",default:!0}),allow_measured_boot_change:ae({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the sa\
me.",default:!1}),state:F(["present","absent"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,
iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s,state:a}){let l=He(e);if(a==="absent")return Pw(e,l,{cpu:n,blacklist:r,extra_args:o,
regenerate:i,allow_measured_boot_change:s});let d=n==="auto"?Js(e):n;if(d===null)throw T("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /p\
roc/cpuinfo tells whose processor this is; say cpu: intel, amd or arm");let u=te(e),c=Bu(e,l);r!==void 0&&u&&Lh(r,c);let p=r!=null?r:u?Oa(c):Zt,f=t==="auto"&&wy(
e),m=Ps({cpu:d,passthrough:t!=="off"&&!f,blacklist:p,extra:o}),y=Nm(m);if(y!==null)throw T("extra_args",`extra_args has ${y}, which contradicts the other argume\
nts (${Rn(m).join(" ")}); leave it out`);let h=Pa(e,l,m,{regenerate:i}),b=[...u||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist\
 was taken as it is"],...f?["iommu=pt is left out: SEV-SNP is in use here, and its guests need DMA that is translated"]:[],...d==="amd"?[g1]:[]];return{...h,notes:[
...h.notes,...b],guard:g=>Le(g,s),report:g=>({own:{bootloader:Aa(g,l),wanted:Rn(m),running:xw(g,m)},...ml(g,m,o),bootable:We(g,l),warnings:[...kw(g,d),...Ch(g,l,
m),...Nh(g,l,m)]})}}});var h1=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,255}$/,gl=Ie({name:"nova_pci",summary:"Tells nova to pass devices through: device_spec and alias in nova.conf or a drop-in\
, or as snippets to copy.",boots:!1,params:{ids:En({describe:"PCI ids such as 10de:20b7; every device with such an id goes to guests."}),addresses:nn({describe:"\
PCI addresses such as 0000:41:00.0: these cards and no others."}),alias:Zn({describe:"The name that flavors ask for; without it only device_spec is written.",pattern:h1,
expected:'a name of letters, digits, "_", "-" and "." such as "a100"'}),device_type:F(["auto",...co],{describe:"auto: what sysfs has of the device; to be said w\
here no such device is.",default:"auto"}),numa_policy:F(Ga,{describe:"Which NUMA nodes a guest may have its device on; nova takes legacy where nothing is said."}),
target:F(sl,{describe:"Where to; auto: a drop-in where nova reads drop-ins, else nova.conf, and print where its files are rendered elsewhere.",default:"auto"}),
path:ry({describe:"The file to write, where it is not the one that target means.",example:"/etc/nova/nova.conf.d/50-gpu-passthrough.conf"}),state:F(["present","\
absent"],{describe:"absent takes our lines for these devices and this alias out again.",default:"present"})},example:{ids:"10de:20b7",alias:"a30"},plan:ll});var Aw=Ie({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:En({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:nn({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:F(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:F(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:ae({
describe:"Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:ae({describe:"Take the other functions of a card (\
audio, USB) with it.",default:!0}),nvswitches:F(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one gue\
st).",default:"leave"}),allow_group_members:nn({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, \
network or bridges.",default:[]}),driver:F(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfi\
o_pci).",default:"auto"}),accept_replacement:nn({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:ae(
{describe:"Take the GPU that shows the only console.",default:!1}),allow_measured_boot_change:ae({describe:"Change the boot although a TPM unlocks a disk only a\
s long as it stays the same.",default:!1}),vfio_options:Gs({disable_idle_d3:ae({describe:"Leave idle functions powered on."}),disable_vga:ae({describe:"No legac\
y VGA for guests."})},{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:ae({describe:"Remake grub.cfg and boot images; false\
 edits their sources only.",default:!0})},example:{ids:"10de:20b7"},plan:(e,n)=>n.state==="absent"?pl(e,n):Fa(e,n)});var Nc="/etc/modules-load.d/vfio.conf",Cc=["vfio","vfio_iommu_type1","vfio_pci"],b1=Zn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function v1(e,n){let t=[...new Set(n.modules.map(ue))];if(t.length===0)throw T("modules",`modules is an empty \
list, expected at least one module; leave it out for ${Cc.join(", ")}`);let r=ie(e),o=he(e),i=new Map([...r,...o===null?[]:[o]].map(f=>[f,se(e,f)])),s=o===null?
void 0:i.get(o),a=f=>r.length===0||r.some(m=>{var y;return((y=i.get(m))==null?void 0:y(f))!=="absent"}),l=t.filter(a),d=f=>{let m=new Set(ir(f).map(b=>b.name)),
y=t.map(b=>{let g=s===void 0?r.length>0&&r.every(w=>{var v;return((v=i.get(w))==null?void 0:v(b))==="builtin"}):s(b)==="builtin";return{name:b,loaded:To(f,b)||g&&
s!==void 0,builtin:g,at_boot:m.has(b)||g}}),h=n.state==="absent"||s===void 0||f.attr("/proc/cmdline")===null?[]:y.filter(b=>l.includes(b.name)&&!b.loaded);return{
own:{modules:y},rebootReasons:h.filter(b=>(s==null?void 0:s(b.name))==="absent").map(b=>`${b.name} is not in the running kernel ${o}, and another installed kern\
el has it`),pendingAtBoot:h.filter(b=>(s==null?void 0:s(b.name))!=="absent"&&!n.load).map(b=>`${b.name} is loaded at the next boot`)}};if(n.state==="absent"){let f=ir(
e).filter(h=>t.includes(h.name)),m=[...new Set(f.map(h=>h.path))].filter(h=>(h===Nc||h===gt(Nc))&&gn(e.read(h)||"")===null);return{steps:m.map(h=>me(h,dw(e.read(
h)||"",t).replace(/^\s+$/,"")||null)),released:t.map(h=>({thing:"module",value:h})),notes:f.filter(h=>!m.includes(h.path)).map(h=>`${h.path} loads ${h.name}, an\
d is not ours: left as it is`),report:d}}if(l.length===0)throw ve(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with \
vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let u=l.filter(f=>!ir(e).some(m=>m.name===f)),c=yt(e,Nc,_c.slice(1)),p=l.
map(f=>Me(V(e),f)).filter(f=>f!==null);return{steps:[...u.length===0?[]:[me(c.path,lw(e.read(c.path)||"",u))],...n.load&&s!==void 0?l.filter(f=>s(f)==="module").
map(aa):[]],claims:u.map(f=>({thing:"module",value:f})),notes:[...t.filter(f=>!a(f)).map(f=>`no installed kernel has ${f}: left out`),...l.filter(f=>n.load&&s!==
void 0&&s(f)==="absent").map(f=>`the running kernel ${o} does not have ${f}: nothing to load now`)],warnings:[...u.length===0||c.warning===void 0?[]:[c.warning],
...p.map(f=>`${f.path} line ${f.line} keeps ${f.name} from being loaded, at boot too, although it is listed: take that line out`)],report:d}}var Hc=Ie({name:"vf\
io_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:F(["present","absent"],{describe:"Whether they are to be loaded at boot; abse\
nt unloads nothing.",default:"present"}),modules:Kn(b1,{describe:"The modules; those that no installed kernel has are left out.",default:Cc}),load:ae({describe:"\
Load them now as well.",default:!0})},example:{modules:Cc},plan:v1});var{ids:A6,addresses:O6,live:I6,regenerate:R6,...w1}=Aw.params,{cpu:$1,iommu_pt:x1,blacklist:k1,extra_args:_1}=Tc.params,{delay:S1,allow_losing_guests:P1}=Mc.params,
{alias:A1,numa_policy:O1,path:I1}=gl.params,R1=Gs({alias:A1,numa_policy:O1,path:I1,device_type:F(["auto",...co],{describe:gl.params.device_type.describe}),target:F(
sl,{describe:gl.params.target.describe})},{describe:'Tell nova of the GPUs as well, as nova_pci does, such as {"alias": "a100"}; nova is left alone unless somet\
hing is given.'}),E1={ids:En({describe:"PCI ids of the devices, such as 10de:20b7; every device with such an id is taken."}),addresses:nn({describe:"PCI address\
es of the devices, such as 0000:41:00.0; with ids: a cross-check."}),select:F(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),
expect_count:Lt({describe:"Refuse unless exactly this many GPUs are meant.",min:0,max:4096}),cpu:$1,iommu_pt:x1,blacklist:k1,extra_args:_1,...w1,nova:R1,reboot:F(
["never","if_required"],{describe:"if_required: reboot once where that is needed and host_reboot allows it, then go on by itself until the node is ready.",default:"\
never"}),delay:S1,allow_losing_guests:P1},yl=Ie({name:"gpu_passthrough",summary:"Prepares the node from end to end: IOMMU, vfio modules, binding and boot images\
, in one run and one reboot.",params:E1,rebooter:Mc,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,...i}){if(r!==void 0&&(n!=null?n:
t)!==void 0)throw T("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&n===void 0&&t===void 0)throw T("i\
ds",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...{ids:n,
addresses:r===void 0?t:ew(e,i)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:d}=i.state==="absent"?D1(e,a,o):M1(e,a,o),u=Oy(e,[...d,...Qv(a,l,
"gpu_passthrough")]);return{...u,devices:l,report(c){let p=u.report(c),f=u.steps.every(h=>h.kind!=="file"||c.read(h.path)===h.text),m=pw(c,l,p.rebootReasons||[],
f),y=m==="stuck"?mw(c,l):null;return{...p,own:{devices:[],...p.own,stage:m},warnings:[...p.warnings||[],...y===null?[]:[`stuck: this node has booted since, and \
is not ready (${y.why}); ${y.remedy}`]]}}}}});function Ow({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){return s=>Tc.plan(s,
{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function Iw({state:e}){return n=>Hc.plan(n,{...Ur(Hc.params,{}),
state:e})}function Vc({allow_measured_boot_change:e},n){return t=>Dc.plan(t,{...Ur(Dc.params,{}),allow_measured_boot_change:e,state:n})}function Rw({blacklist:e,
allow_measured_boot_change:n}){return t=>{let{loader:r}=yn(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:pb(t,r);return{steps:o,released:i,
guard:s=>Le(s,n),report:()=>({own:{}})}}}function Ew(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function M1(e,n,t){let r=Ku(e,{...n,allow_console_gpu:!0}),
o=r.devices.map(({address:l,id:d})=>({address:l,id:d||""}));$c(e,o,t);let i=nw(e,[...r.ids,...n.addresses===void 0?n.ids||[]:[]],r.at.map(l=>l.address)),s=i.ids.
length+i.addresses.size===0?[]:[l=>Ic(l,n,i)],a=l=>Fa(l,n);return te(e)&&o.length===0?{devices:o,planners:[...s,a,Ew("there is nothing to bind here: IOMMU argum\
ents, vfio modules and boot images are left as they are")]}:{devices:o,planners:[...s,a,...s.length===0?[]:[Rw(n)],Ow(n),Iw(n),Vc(n,"present")]}}function D1(e,n,t){
$c(e,M(e).filter(s=>{var a,l,d;return(d=(a=n.addresses)==null?void 0:a.includes(s.address))!=null?d:(l=n.ids)==null?void 0:l.includes(s.id||"")}),t);let r=pl(e,
n),o=fb(pe(e,r.steps),yn(e).loader),i=()=>r;return o.length===0?{devices:[],planners:[i,Ow(n),Iw(n),Vc(n,"absent")]}:{devices:[],planners:[i,Rw(n),Vc(n,"present"),
Ew(`vfio-pci still has ${o.join(", ")}, so the IOMMU arguments and the vfio modules stay`)]}}function Mw(e,n,{claims:t,lost:r,sourcesChange:o}){let i=Nu(n,t),s=(d,u)=>{let c=i(d,u);return d===le?c:[...c,...Dw(un(u,c).tokens,T1(d,r))]},{steps:a}=wi(e,n,s,
{sourcesChange:o}),l=N1(pe(e,a),n,r.get(le)||[]);return{steps:tn([...a.map(d=>d.kind==="grubConfig"?{...d,wishes:[...d.wishes,...l.wishes]}:d),...l.steps]),notes:l.
notes}}function T1(e,n){var t,r;return(r=(t=n.get(e))!=null?t:e.startsWith(ci)?n.get(Mn):void 0)!=null?r:[]}function N1(e,n,t){if(t.length===0)return{steps:[],wishes:[],
notes:[]};try{let r=Dw(no(e,n.defaults),t);return{steps:Ih(e,n.defaults,r),wishes:r,notes:[]}}catch(r){if(!(r instanceof A))throw r;let o=zn(e,le)?t.map(i=>i.replace(
/=[^]*/,"=***")):t;return{steps:[],wishes:[],notes:[`${o.join(" ")} stood in ${le} before and could not be put back: ${r.message}`]}}}function Dw(e,n){let t=Xe(
e).flatMap(Ss),r=je.filter(o=>n.some(i=>P(i)===o));return Nt(n.filter(o=>{let i=P(o);return dn(i)||Gn(i)?!t.some(s=>Fe(s,o)):ni.includes(i)?!t.some(s=>P(s)===i&&
[fe(o),...Td(fe(o))].includes(fe(s))):!t.some(s=>(r.includes(i)?r:[i]).includes(P(s)))}))}var C1="vfiokit-resume.timer",hl=`${we}/resume`,H1=`${hl}/gpu_passthrough.cjs`,V1=`${hl}/params.json`,Tw=`${hl}/state.json`,bl="/etc/systemd/system",L1=`${bl}/v\
fiokit-resume.service`,B1=`${bl}/${C1}`,U1=`${bl}/timers.target.d/vfiokit-resume.conf`,Nw=[H1,V1,L1,B1,U1,Tw],F1=[hl,`${bl}/timers.target.d`];function z1(e,n=!1){return[...Nw].reverse().flatMap(t=>[t,lt(t)]).filter(t=>!(n&&t===Tw)&&e.stat(t)!==null)}function Cw(e){let n=z1(e);return n.length===0?{steps:[],
dirs:[],notes:[]}:{steps:n.map(t=>me(t,null)),dirs:F1,notes:n.some(t=>Nw.includes(t))?["a call of gpu_passthrough was to go on after a reboot: it does not any m\
ore"]:[]}}var j1=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,Hw=Ie({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:ae({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the \
same.",default:!1}),since:Zn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"2\
0260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=ne(e),o=n===void 0?0:r.findIndex(g=>g.run===n);if(o<0)throw T("since",
`there is no run ${n||""}; recorded are ${r.map(g=>g.run).join(", ")||"none"}; give one of them or leave since out`);let i=Cw(e);if(r.length===0)return{steps:i.
steps,...e.real(we)===null?{}:{undoes:new Set,emptyDirs:i.dirs},notes:["no run is recorded on this node: nothing to take back",...i.notes],report:g=>({own:{undone:[],
kept:[],back_on:[]},...Oi(g)})};let s=yw(e,r,o),a=s.files.filter(g=>e.read(g.path)!==g.text),l=a.filter(g=>Uo(e,g.path)===null),d=pe(e,l),u=Z1(d,s),c=pe(d,u.steps),
p=s.files.map(g=>g.path),f=W1(c,s,p),m=[...a.flatMap(({path:g})=>(w=>w===null?[]:[{what:`our lines in ${g}`,why:`it ${w}`}])(Uo(e,g))),...u.kept,...f.kept],y=s.
claims.filter(g=>g.thing==="id").map(g=>g.value),h=Ua(e,s.drivers,new Set(y)),b=r.slice(o).map(({run:g,module:w,at:v})=>({run:g,module:w,at:v}));return{steps:tn(
[...i.steps,...l,...u.steps,...f.steps,...h.steps]),guard:g=>Le(g,t),undoes:new Set(b.map(g=>g.run)),emptyDirs:[...i.dirs,...s.dirs],...l.some(g=>g.secret!==void 0)?
{pending:[Mi(or(e))]}:{},notes:[...s.edited.map(g=>`${g} was edited since: only what is ours was taken out of it`),...u.notes,...h.notes,...i.notes],warnings:h.
warnings,report:g=>({...J1(g,s),own:{undone:b,kept:m,back_on:Vw(g,s)},...K1(m),...Oi(g)})}}});function W1(e,n,t){let r=t.filter(o=>j1.test(o));if(n.images.length===
0&&r.length===0)return{steps:[],kept:[]};try{return{steps:Ii(e,{lacks:G1(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof A))throw o;return{steps:[],kept:[
{what:"boot images",why:o.message}]}}}function G1(e,n){return e.files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).map(t=>t.path.slice(
1))}function Z1(e,n){if(!n.grubConfig&&![...n.lost.values()].some(t=>t.length>0)&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],kept:[]};try{let t=He(
e),r=t.kind!=="debian"||!n.defaultsStand?n.claims:n.claims.map(s=>({...s,except:[le]})),{steps:o,notes:i}=Mw(e,t,{claims:r,lost:n.lost,sourcesChange:n.grubConfig});
return{steps:o,notes:i,kept:[]}}catch(t){if(!(t instanceof A))throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function K1(e){return e.
length===0?{}:{fail:new A("E_DRIFT",`${e.map(n=>`${n.what} were kept: ${n.why}`).join("; ")}; put that right and undo again`)}}function Vw(e,n){let t=new Map(M(
e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function J1(e,n){
return e.attr("/proc/cmdline")===null?{}:{rebootReasons:Vw(e,n).filter(t=>H(t.driver)).map(t=>`${t.address} stays on ${t.driver||""} until the next boot`)}}function Lw(e){let n=new Map;for(let t of e){let{id:r,ok:o,severity:i,found:s,expected:a,remedy:l}=t,d=JSON.stringify(o?[r]:[r,i,s,a,l]);n.set(d,[...n.get(d)||[],
t])}return[...n.values()].map(t=>{var r;return{state:Y1(t[0]),check:((r=t[0])==null?void 0:r.id)||"",found:q1(t)}})}function Y1(e){return(e==null?void 0:e.ok)===
!0?"ok":(e==null?void 0:e.severity)==="error"?"FAIL":"warn"}function q1(e){let[n]=e;if(n===void 0)return"";let t=e.flatMap(({address:i})=>i||[]),r=[...new Set(e.
map(i=>i.found))].join(", ");return n.ok?t.length>1?`${t.length} devices: ${r}`:r:`${t.length===0?"":`${t.join(", ")}: `}${r}, expected ${n.expected}${n.remedy===
""?"":`
To do: ${n.remedy}`}`}function Bw(e,n,t,r){let o=new Set(n.flatMap(({address:a})=>a||[])),i=n.filter(a=>!a.ok&&a.severity==="error"),s=["ready",...Pc].map(a=>[`{status="${a}"}`,a===e.
status]);return`${[...sr("ready","Whether every device can be handed to a VM now.",e.ready),...sr("ready_next_boot","Whether every device can be handed to a VM \
after the next boot.",e.ready_next_boot),...sr("expected_devices","PCI functions that vfio-pci is to have.",o.size+t.length),...sr("bound_devices","Those of the\
m that vfio-pci or its variant has now.",n.filter(a=>a.id==="device.driver"&&a.ok).length),...sr("drift","Findings that a reboot does not mend: what the next bo\
ot would need and does not find.",i.filter(a=>a.about!=="now").length),...sr("status","The verdict: 1 for the status that holds.",...s),...sr("last_run_timestam\
p_seconds","When this was found.",r),"# EOF"].join(`
`)}
`}function sr(e,n,...t){let r=`vfiokit_passthrough_${e}`;return[`# HELP ${r} ${n}`,`# TYPE ${r} gauge`,...t.map(o=>{let[i,s]=typeof o=="object"?o:["",o];return`${r}${i}\
 ${Number(s)}`})]}var vl={severity:"error",about:"both",status:"drifted"},Uw="run nova_pci, then restart the services that it names";function Lc(e){return e.flatMap(n=>typeof n.found==
"string"?[]:[{...n,found:n.found}])}function zw(e,n){return e.flatMap(t=>t.found.filter(n).map(r=>({...t,found:r})))[0]}function jw(e,n){let{address:t,vendor:r,
device:o,physfn:i}=e;return r===null||o===null?void 0:zw(n,s=>dv(s,{vendor:r,product:o,address:t},i))}function X1({address:e,vendor:n,device:t},r){return n===null||
t===null?void 0:zw(r,o=>vn(o.tags.remote_managed)===!0&&Be(o,{vendor:n,product:t,address:e}))}function Fw(e,n){var r,o;let t=qn(n);return((r=e.vendor)!=null?r:n.
vendor)===n.vendor&&((o=e.product)!=null?o:n.device)===n.device&&(e.type===void 0?t!=="type-PF":e.type===t)&&!e.capability}function Q1(e,n,t,r){var y,h,b,g,w;let{
address:o}=e,i=qn(e),s=jw(e,n),a=t.filter(({found:v})=>Fw({...v,type:i},e)),l=a.filter(({found:v})=>Fw(v,e)),d=l.filter(({found:{live:v}})=>v===void 0||s!==void 0&&
Wa(s.found,v)),u=d.find(({found:v})=>{var x;return!r||Za(v,(x=s==null?void 0:s.found.tags)!=null?x:{},{vendor:e.vendor,product:e.device})}),c=(h=(y=u!=null?u:d[0])!=
null?y:l[0])!=null?h:a[0],p=u!==void 0||l.length===0?"":d.length===0?"live_migratable":"resource_class and traits",f=s===void 0?"the device_spec":Y(s),m=s===void 0?
X1(e,n):void 0;return[{...vl,id:"nova.device_spec",address:o,ok:s!==void 0,found:m!==void 0?"taken with remote_managed, so no guest gets it":s===void 0?"no devi\
ce_spec takes it":"taken",expected:`a device_spec that takes ${(b=e.id)!=null?b:o}`,read_from:m!==void 0?Y(m):s===void 0?de:Y(s),remedy:m!==void 0?"take remote_\
managed out of that line, then restart nova's services":s===void 0?Uw:""},{...vl,id:"nova.alias",address:o,ok:u!==void 0,found:c===void 0?"no alias":`${c.found.
name} with ${p===""?(g=c.found.type)!=null?g:"no device_type":d.length===0?p:nr(c.found)}`,expected:`an alias of ${(w=e.id)!=null?w:o} with device_type ${i}${p===
""?"":`, and ${p} as in the device_spec`}`,read_from:c===void 0?de:Y(c),remedy:u!==void 0?"":c===void 0?Uw:p!==""?`${d.length===0?`take ${p} out of that line, o\
r say it alike in ${f}`:`say ${p} in that line as in ${f}`}, and restart nova's services`:`set device_type ${i} in that line, the same on every host, and restar\
t nova's services`}]}function eR(e,n){let t=n.map(r=>({...r,found:r.found.filter(o=>!("physical_network"in o.tags))}));return e.filter(r=>r.physfn===null&&/^0[12]/.
test(r.class||"")&&!H(r.driver)).flatMap(r=>{let o=jw(r,t);return o===void 0?[]:[{...vl,id:"nova.hands_out",address:r.address,ok:!1,found:`${In(r.class)} is tak\
en by a device_spec`,expected:"a device that stays with the host",read_from:Y(o),remedy:"narrow that device_spec: a key that is missing, mistyped or * rules not\
hing out"}]})}function Ww(e,n,t){var s,a;let r=or(e),{sets:o}=r,i={...vl,id:"nova.config",expected:"files that nova can start with"};try{tl(r);let l=Cn(e,Ei(r,o[o.
length-1]||[]));if(l.length===0)return[{...i,ok:!1,found:"none",read_from:de,remedy:"install nova on this node, or leave nova out"}];let d=qa(l,rr(e)),u=fo(d.release),
[c,p]=[wn(l,u,d),Hn([...l,...Cn(e,r.api)],u,d)];Xa([...c,...p],null),Qa(p,nl(r),d);let f=l.map(m=>m.path).join(", ");return[{...i,ok:!0,found:"whole",read_from:f,
remedy:""},...n.flatMap(m=>Q1(m,Lc(c),Lc(p),d.asks)),...eR(t,Lc(c))]}catch(l){if(!(l instanceof A)||l.code!=="E_REFUSED")throw l;let d=l.message.lastIndexOf("; ");
return[{...i,ok:!1,found:l.message.slice(0,d),read_from:(a=(s=/^[^ :]+/.exec(l.message))==null?void 0:s[0])!=null?a:de,remedy:`${l.message.slice(d+2)}, then res\
tart nova's services`}]}}var nR={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not answer, or cannot go to a guest where it is",off_in_firmware:"the IOMMU \
is off in the firmware setup",off_in_kernel:"the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device i\
s named that must stay with the host"},Gw=Xs({name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expec\
ted, and the remedy.",params:{ids:En({describe:"Judge the devices with these ids; those that were recorded here unless ids or addresses are given."}),addresses:nn(
{describe:"Judge the devices at these addresses."}),expect_count:Lt({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),nova:ae({describe:"\
Judge as well whether nova hands these devices out: device_spec and alias, as nova-compute reads them here.",default:!1}),on_findings:F(["fail","report"],{describe:"\
report: exit 0 whatever is found, for monitoring.",default:"fail"})},example:{ids:"10de:20b7"},takesMetrics:!0,read(e,{ids:n,addresses:t,expect_count:r,nova:o,on_findings:i}){
var b;let s=n!==void 0||t!==void 0,a=s?[]:is(e);if(!s&&a.length===0)throw T("ids",'neither ids nor addresses are given and no apply has recorded any device here\
; say which devices, such as {"ids": "10de:20b7"}');if(!te(e))throw ve("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a runn\
ing node or a capture of one");let{findings:l,gpus:d,missing:u,unexpected:c}=mo(e,{ids:n,addresses:t,recorded:a,expect_count:r}),p=o?[...l,...Ww(e,d,M(e))]:l,f=go(
p),m=p.filter(g=>!g.ok&&g.severity==="error"),y=(b=m.find(g=>g.status===f.status))!=null?b:m[0],h=y===void 0?"":`: ${y.address===void 0?"":`${y.address} `}${y.id}\
 is ${y.found}, expected ${y.expected}${y.remedy===""?"":`; ${y.remedy}`}`;return{msg:`${f.status}: ${nR[f.status]}${f.status==="pending_reboot"?"":h}`,own:{...f,
findings:fw(p),missing:u,unexpected:c},human:()=>({now:f.ready?"ready":"not ready",next_boot:f.ready_next_boot?"ready":"not ready",checks:Lw(p)}),metrics:g=>Bw(
f,p,u,g),rebootReasons:f.status==="pending_reboot"&&e.attr("/proc/cmdline")!==null?p.filter(g=>!g.ok&&g.about==="now"&&g.severity==="error").map(g=>`${g.address===
void 0?"":`${g.address}: `}${g.id} is ${g.found}, expected ${g.expected}`):[],warnings:c.map(g=>`${g} has an id that is given to vfio-pci, and nobody asked for \
it`),...f.status==="ready"||i==="report"?{}:{fail:{code:"E_NOT_READY",hint:f.status==="pending_reboot"?"reboot, then run this again":(y==null?void 0:y.remedy)||
""}}}}});var tR="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",rR="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Bc(e){return n=>({
...n,cpu:e})}function Zw(){return Bc({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${tR}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function Ge(){return Bc({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${rR}
`})}function Kw(){return Bc({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function Uc(e){return n=>({...n,iommu:e})}function Jw(e){return n=>({...n,firmware:e})}function L(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function Ci(...e){return n=>({...n,kernels:e})}function Hi(e){return n=>({...n,files:{...n.files,...e}})}function wl(...e){
return n=>({...n,events:[...n.events,...e]})}function yo(e){return n=>({...n,stack:{...n.stack,...e(n.stack)}})}function Fc(e,n,t="ext4",r=n===""?t:`/dev/${n}`){
return yo(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:n,type:t,source:r}]}))}function $l(e,n,t){return yo(({made:r})=>({made:[...r,{name:e,of:n,...t===
void 0?{}:{map:t}}]}))}function Yw(...e){return yo(()=>({swaps:e}))}function xl(e,...n){return yo(({nets:t})=>({nets:[...t,{name:e,of:n}]}))}function qw(...e){return yo(
()=>({routes:e}))}function Xw(e,n){return yo(({sessions:t})=>({sessions:[...t,{peer:e,local:n}]}))}function Qw(e,n={}){return tt(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...n})}function Vi(...e){return n=>({...n,asks:{addresses:e}})}
function zc(e){return n=>({...n,name:e})}function ho(...e){return n=>e.reduce((t,r)=>r(t),n)}function tt(e,n,t,r={}){let o={address:e,id:n,class:t.length===4?`${t}\
00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function e$(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var Ti={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},oR=2**30,Ni=2**20;function $n(e,n={}){
let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=tt(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*Ni,64*oR,0,32*Ni],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+Ti[l].fn)}});return ho(a,...t.map(l=>tt(i+Ti[l].fn,Ti[l].id,Ti[l].class,{driver:Ti[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function n$(e="0000:03:00.0",n={}){return tt(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*Ni],group:20,...n})}function kl(e="0000:04:00.0",n={}){return tt(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*Ni],group:21,...n})}function jc(e="0000:05:00.0",n={}){return tt(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function t$(e,n={}){return tt(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*Ni],...n})}var Wc=`# GRUB Environment Block
`;function bo(e){let n=new Map;if(e===null||!e.startsWith(Wc))return n;let t=e.slice(Wc.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function rt(e){
let n=Wc;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function r$(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let d=l[1]===void 0?l[2]||"":l[1];return{value:n.get(d)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let d=e.indexOf("'",a+1);o(e.slice(a+1,d<0?e.length:d)),a=d<0?e.length:d}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let d=s(a);o(d.value),a+=d.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let d=s(a),[u="",...c]=d.value.split(/\s+/);if(d.value!==""){u!==""&&o(u);for(let p of c)i(),p!==""&&
o(p)}a+=d.length-1}else o(l||"")}}return i(),t}function o$(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var j=Sn(require("fs"),1),fr=Sn(require("path"),1);function i$(e){return"\0".repeat((4-e%4)%4)}function Gc(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+i$(i.length)+t+i$(t.length)}function Zc(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>Gc(r(),i,"",16877)),...e.map(i=>Gc(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),Gc(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function s$(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
110<=e.length;){let r=l=>parseInt(e.slice(t+6+l*8,t+14+l*8),16),o=r(11),i=r(6),s=e.slice(t+110,t+110+o-1),a=t+Math.ceil((110+o)/4)*4;if(s==="TRAILER!!!")return n;
if(a+i>e.length)return null;n.push({name:s,text:e.slice(a,a+i),mode:r(1)}),t=a+Math.ceil(i/4)*4}return null}var on={irqbypass:{file:"virt/lib/irqbypass"},vfio:{file:"drivers/vfio/vfio"},vfio_virqfd:{file:"drivers/vfio/vfio_virqfd",until:[6,2]},vfio_iommu_type1:{file:"\
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
ypass"]}},a$=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],iR=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function ge(e){return e.replace(/-/g,"_")}function Li(e){let n=on[e];return n===void 0||n.driver===void 0?null:n.driver}function l$(e,n){return e==="nvidia"&&n.
startsWith("0680")?"nvidia-nvswitch":Li(e)}function d$(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.keys(on).find(t=>Li(t)===e);return n===void 0?null:
n}function u$(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function Jc(e,n){return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}
function sR(e,n){let t=u$(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=on[a];return l===void 0||n.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||a$.
includes(a)&&n.vfio==="missing"||l.until!==void 0&&!Jc(t,l.until)?!1:l.from===void 0||!Jc(t,l.from)},i=a=>n.builtin.includes(a)||n.vfio==="builtin"&&(a$.includes(
a)||a==="irqbypass"),s=Object.keys(on).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function Kc(e){let n=on[e];return n===void 0?e:n.extra===
!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function aR(e,n){let t=on[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(o=>n.includes(o))}function lR(e,n){
let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically genera\
ted file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFA\
ULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",t),r("CONFIG_VFIO_PCI",t),
r("CONFIG_VFIO_IOMMU_TYPE1",t),...Jc(u$(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",n.lacks.includes("nouv\
eau")?null:"m"),""].join(`
`)}function c$(e,n){let{modules:t,builtin:r}=sR(e,n),o=`/lib/modules/${n.version}`,i=l=>`${Kc(l)}${n.suffix}`,s=[];for(let l of t){let d=on[l];for(let u of d===
void 0||d.alias===void 0?[]:d.alias)s.push(`alias ${u} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${Kc(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${aR(l,t).map(d=>` ${i(d)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${Kc(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:lR(e,n),[`/boot/vmlinuz-${n.version}`]:dR(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function dR(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function f$(e){return e==="nvidia"?iR.slice(1):[]}var uR=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function ar(e){let n=new Map;for(let r of uR)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function Bi(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function Ln(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(d,u,c)=>{d.set(u,[...d.get(u)||[],...c])};for(let d of e)for(let u of d.replace(/\\\n/g," ").split(`
`)){let[c,p,...f]=u.trim().split(/\s+/);if(c===void 0||p===void 0||c.startsWith("#"))continue;let m=ge(p);if(c==="blacklist"&&t.add(m),c==="alias"&&f[0]!==void 0&&
r.push([p,ge(f[0])]),c==="options"&&l(o,m,f),c==="install"&&!a.has(m)&&a.set(m,f.join(" ")),c==="softdep"&&!i.has(m)&&!s.has(m)){let y=null;for(let h of f)h==="\
pre:"?y=i:h==="post:"?y=s:y!==null&&l(y,m,[ge(h)])}}for(let d of Bi(n)){let u=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(d.replace(/"/g,""));if(u===null)continue;let[
,c="",p="",f]=u;if(c==="modprobe"&&p==="blacklist")for(let m of(f||"").split(","))t.add(ge(m));else l(o,ge(c),[f===void 0?p:`${p}=${f}`])}return{blacklist:t,aliases:r,
options:o,pre:i,post:s,install:a}}function _l(e){let n=e.slice(e.lastIndexOf("/")+1);return ge(n.replace(/\.ko(\.\w+)?$/,""))}function Bn(e,n){let t=`/lib/modul\
es/${n}`,r=l=>e.read(`${t}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let d=l.indexOf(":");if(d<0)continue;let u=l.slice(0,d);o.set(_l(u),u),i.set(_l(u),l.slice(d+1).split(" ").filter(c=>c!=="").map(_l))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(_l)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,d="",u=""]=l.split(" ");return[d,ge(u)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softd\
ep")}}function Yc(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function Sl(e,n,t,r,o){
let i=Ln([n.softdeps],""),s=[],a=new Set,l=f=>n.builtin.has(f)||r.has(f),d=(f,m)=>[...t[f].get(m)||[],...i[f].get(m)||[]],u=f=>{if(a.has(f))return null;a.add(f);
let m=t.install.get(f);if(!l(f)&&m===void 0&&(!n.files.has(f)||!o(f)))return`FATAL: Module ${f} not found.`;for(let h of n.needs.get(f)||[]){let b=u(h);if(b!==null)
return b}for(let h of d("pre",f))u(h);let y=d("pre",f).length+d("post",f).length>0;if(l(f))return null;if(m!==void 0&&!y)return/(^|\/)(false)\b/.test(m)?`ERROR:\
 could not insert '${f}': install command failed`:(n.files.has(f)||s.push(f),null);s.push(f);for(let h of d("post",f))u(h);return null},c=ge(e);if(l(c))return{ok:!0,
order:s};let p=u(c);return p===null?{ok:!0,order:s}:{ok:!1,why:p}}function Pl(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(i)&&!t.blacklist.
has(i)&&Yc(o,e)&&r.push(i);return r}function p$(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+1));return r}var g$=Sn(require("fs"),1),cR={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},m$=65534;function Al(e,n,t,r){
let o=cR[e].find(m=>g$.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};n.forEach((m,y)=>{i[`FIXTURE\
_${y}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,y)=>`eval "$FIXTURE_${y}"`),"printf 'SOURCED\\0'",...t.map(m=>`printf '%\
s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:m$,gid:m$}:{},l=Ds(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),d=l.stdout===null?"":l.stdout,u=d.indexOf(
"SOURCED\0"),c={},p=u<0?[]:d.slice(u+8).split("\0");t.forEach((m,y)=>{c[m]=p[y]||""});let f=l.status===null?1:l.status;return{code:u<0&&f===0?1:f,stderr:l.stderr===
null?"":l.stderr,values:c}}function vo(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function lr(e,n){return e.toString(16).padStart(n,
"0")}function y$(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${vo(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${vo(
s.address).domain}:${vo(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${lr(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function h$(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${vo(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=vo(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function b$(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?vo(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function wo(e){return e.toUpperCase()}function wt(e){let[n="",t=""]=wo(e.id).split(":"),[r="",
o=""]=wo(e.subsystem).split(":"),i=wo(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function fR(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function pR(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${lr(0,16)} 0x${lr(0,16)} 0x${lr(0,16)}`);continue}r.push(`0x${lr(t,16)} 0x${lr(t+i-1,16)} 0x${lr(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function qc(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${wo(e.class).replace(/^0/,"")}`,`PCI_ID=${wo(e.id)}`,`PCI_SUBSYS_ID=${wo(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${wt(e)}`,""].join(`
`)}function v$(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:wt(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=qc(e,null),r[`${n}/config`]=fR(e),r[`${n}/resource`]=pR(e),r}function I(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var Fi=I(137,"",`Killed
`),$$=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],mR=["nvme","ext4","xfs"],w$=["nouveau","amdgpu","i915","ast","mgag200"];function x$(e,n,t){let r=Bn(
e,n),o=Ln([],""),i=new Set;for(let l of t){let d=Sl(l,r,o,new Set,()=>!0);if(d.ok)for(let u of d.order)i.add(u)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let d=r.files.get(l);d!==void 0&&a.push({name:`${s}/${d}`,text:e.read(`/${s}/${d}`)||""})}return a}function Xc(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function k$(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function _$(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...k$(e.read(s))],[]);return Zc([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:Xc(e,ar(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...x$(e,n,[...$$,...o.map(i=>ge(i.split(/\s+/)[0]||""))])])}var gR=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function dr(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function yR(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let c of n)
for(let p of e.list(c))p.endsWith(".conf")&&!t.has(p)&&t.set(p,`${c}/${p}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(c=>t.get(c)||"")].map(c=>e.read(
c)||"").filter(c=>c!==""),i=Al("bash",o,gR,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:d,install_items:u}=i.
values;return{hostonly:s==="yes",add:dr(a),force:dr(l),omit:dr(d),install:dr(u)}}function hR(e,n,t,r,o){let i=Bn(e,t),s=Ln([],""),a=r.hostonly?w$.filter(w=>n.functions.
some(v=>Pl(wt(v),i,s).includes(w))):w$,l=[...ar(e).keys()],d=w=>w.startsWith("/etc/"),u=r.hostonly&&!o?l:l.filter(w=>!d(w)),c=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,v)=>[...w,...e.list(v).filter(x=>x.endsWith(".conf")).map(x=>`${v}/${x}`)],[]),p=o?[]:r.hostonly?c:c.filter(w=>!d(w)),f=p.reduce((w,v)=>[
...w,...k$(e.read(v))],[]),m=o?[]:r.force,y=new Set(r.omit.map(ge)),h=[...r.hostonly?mR:$$,...a,...f,...m,...o?[]:r.add].map(ge).filter(w=>!y.has(w)),b=o?[]:r.install.
filter(w=>e.exists(w)),g=new Set;return Zc([...Xc(e,[...u,...p]),...Xc(e,b),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...x$(e,t,h)].filter(({name:w})=>!g.has(w)&&g.add(w)))}function ot(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function Ui(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(Qc)}function Qc(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function ef(e){return e.slice(0,Math.floor(e.length/2))}function Ol(e,n,t,r,o){if(t.
includes("--version"))return I(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,d=[],u=[],c=[],p=[],f=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let v=0;v<
t.length;v+=1){let[x="",$]=(t[v]||"").startsWith("--")?(t[v]||"").split(/=(.*)/):[t[v]],k=f.has(x)?$===void 0?t[v+=1]||"":$:"";x==="-f"||x==="--force"?i=!0:x===
"--kver"?s=k:x==="--regenerate-all"?a=!0:x==="-H"||x==="--hostonly"?l=!0:x==="-N"||x==="--no-hostonly"?l=!1:x==="--add-drivers"?d.push(...dr(k)):x==="--force-dr\
ivers"?u.push(...dr(k)):x==="--install"||x==="-I"?c.push(...dr(k)):x.startsWith("-")||p.push(x)}if(a){for(let v of e.list("/lib/modules")){let x=Ol(e,n,["-f",ot(
n,v),v],r,o);if(x.code!==0)return x}return I(0)}let m=p[1]||s||r,y=p[0]||ot(n,m);if(e.exists(y)&&!i)return I(1,"",`dracut[F]: Will not override existing initram\
fs (${y}) without --force
`);if(o==="lies")return I(0);if(!e.exists(`/lib/modules/${m}`))return I(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(y),I(1,"",`dracut[F]: Failed making image ${y}
`);let h=yR(e);if(typeof h=="string")return I(1,"",h);let b={...h,hostonly:l===null?h.hostonly:l,add:[...h.add,...d],force:[...h.force,...u],install:[...h.install,
...c]},g=hR(e,n,m,b,o==="drops");if(e.write(y,o==="killed"?ef(g):g,384),o==="killed")return Fi;let w=[...b.force,...b.add].filter(v=>on[ge(v)]===void 0);return I(
0,"",w.map(v=>`dracut-install: Failed to find module '${v}'
`).join(""))}function bR(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function vR(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function S$(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return I(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let c=0;c<t.length;c+=1){let p=t[c]||"";if(p==="-k")a=t[c+=1]||null;else if(p.startsWith("-k"))a=p.slice(2);else for(let f of p.replace(/^-/,
""))"cud".includes(f)&&(s=f)}if(s==="")return I(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&bR(e,"update_initramfs")==="no")return I(0,`update-initramfs: Not updating initramfs.
`);let l=Ui(e).filter(c=>e.exists(ot(n,c))),d=a==="all"?(s==="c"?[...Ui(e)]:[...l]).reverse():a===null?l.slice(-1):[a],u="";for(let c of d){let p=ot(n,c);if(s===
"d"){e.remove(p);continue}if(s==="u"&&vR(e))return I(0,u,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${p}
`);if(u+=`update-initramfs: Generating ${p}
`,o==="lies")continue;if(i){let m=Ol(e,n,["--force",p,c],r,o);if(m.code!==0)return I(m.code,u,m.stderr);continue}if(o==="fails")return I(1,u,`update-initramfs: \
failed for ${p} with 1.
`);let f=_$(e,c,o==="drops");if(o==="killed")return e.write(`${p}.new`,ef(f)),Fi;e.write(`${p}.new`,f,384),e.rename(`${p}.new`,p)}return I(0,u)}function P$(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,d)=>!l.startsWith("-")&&(o<0||d!==o+1))||t;if(n.includes("--version"))return I(0,`initramfs-tools 0.142
`);if(i===void 0)return I(1,"",`mkinitramfs: no output file
`);if(r==="lies")return I(0);if(r==="fails")return I(1,"",`mkinitramfs failure cpio 141
`);let a=_$(e,s,r==="drops");return e.write(i,r==="killed"?ef(a):a,384),r==="killed"?Fi:I(0)}function zi(e,n){let t=e.read(n);return t===null?null:s$(t)}function A$(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function O$(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=zi(e,r);if(o===null)return I(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?I$(i):i.name}
`).join("")}return I(0,t)}function I$(e){return`${A$(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function R$(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=zi(e,t);if(o===null)return I(2,"",`cpio: premature end of archive
`);for(let i of o)A$(i)||e.write(`${r}/${i.name}`,i.text);return I(0)}function E$(e,n,t,r){let o=[],i=[],s=r;for(let u=0;u<t.length;u+=1){let c=t[u]||"";c==="-f"||
c==="--file"?o.push(t[u+=1]||""):c.startsWith("--file=")?o.push(c.slice(7)):c==="-k"||c==="--kver"?s=t[u+=1]||r:c.startsWith("-")||i.push(c)}let a=i[0]||ot(n,s);
o.push(...i.slice(1));let l=zi(e,a);if(l===null)return I(1,"",`Image '${a}' does not exist or is cut off
`);if(o.length>0){let u=o.map(c=>c.replace(/^\//,""));return I(0,l.filter(c=>u.includes(c.name)).map(c=>c.text).join(""))}let d="=".repeat(72);return I(0,`Image\
: ${a}: 1M
${d}
Version: dracut-106

Arguments: --force

dracut modules:
bash
systemd
kernel-modules
${d}
${l.map(u=>`${I$(u)}
`).join("")}${d}
`)}var So=Sn(require("path"),1);var wR=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_INITRDLES\
S_BOOT","GRUB_DISABLE_RECOVERY","GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function $t(e){return e.distro.mkconfig==="debian"}function $o(e){
return $t(e)?"/boot/grub":"/boot/grub2"}function M$(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function T$(e){let n=/^NAME="?([^"\n]*)/m.exec(
e.read("/etc/os-release")||"");return n===null||n[1]===void 0?"Linux":n[1]}function $R(e,n){let t=[e.read("/etc/default/grub")];if($t(n))for(let s of e.list("/e\
tc/default/grub.d"))s.endsWith(".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=T$(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}\
'; }
sed() { printf '%s\\n' '${r}'; }`,i=Al($t(n)?"dash":"bash",t.filter(s=>s!==null),wR,{strict:!0,functions:o});return i.code===0?i.values:I(i.code,"",i.stderr)}function xR(e){
return typeof e.code=="number"}function N$(e){return e.GRUB_ENABLE_BLSCFG==="true"}function Il(e,n,t,r,o,i,s=!1){let a=M$(e,ot(e,r)),l=`	linux	${M$(e,"/boot")}/\
vmlinuz-${r} ${o}`.replace("	//","	/"),d=["	echo	'Loading initial ramdisk ...'",`	initrd	${a}`];return[`menuentry '${n}' --class gnu-linux --class gnu --class o\
s $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid --set=root 0b5cd4c6-9e0b-4f2a-8d3\
c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,...s?['	if [ "${initrdfail}" = 1 ]; then',l,...d,"	else",`${l} panic=-1`,"	fi","	initrdfail"]:[l,...d],"}"].map(
u=>`${i}${u}
`).join("")}function kR(e,n,t){let r=[...Ui(e)].reverse(),{distro:o}=n,i=y=>t[y]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,d=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
u=`${s} ${d}`,c=$t(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||T$(e),p=o.id==="ubuntu"&&i("GRUB_FORCE_PARTUUID")!==""&&i("GRU\
B_DISABLE_INITRDLESS_BOOT")==="",f=r[0];if(f===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")==="true")return r.map(y=>Il(n,`${c} (${y})`,`gnulinux-${y}-advanced-\
0b5c`,y,l,"",p)).join("");let m=r.map(y=>{let h=Il(n,`${c}, with Linux ${y}`,`gnulinux-${y}-advanced-0b5c`,y,l,"	",p);return i("GRUB_DISABLE_RECOVERY")==="true"||
o.recovery===null?h:h+Il(n,`${c}, with Linux ${y} (recovery mode)`,`gnulinux-${y}-recovery-0b5c`,y,u,"	")});return`${Il(n,c,"gnulinux-simple-0b5c",f,l,"",p)}sub\
menu 'Advanced options for ${c}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${m.join("")}}
`}var C$=["### BEGIN /etc/grub.d/08_fallback_counting ###","insmod increment",'if [ -n "${boot_counter}" -a "${boot_success}" = "0" ]; then','  if [ "${boot_cou\
nter}" = "0" -o "${boot_counter}" = "-1" ]; then',"    set default=1","    set boot_counter=-1","  else","    decrement boot_counter","  fi","  save_env boot_co\
unter","fi","### END /etc/grub.d/08_fallback_counting ###",""].join(`
`);function _R(e,n,t){let r=$t(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!$t(n)&&n.distro.mkconfig!=="suse"&&N$(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),d=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${d===
null?"":d[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],...i?[C$]:[],`### BEGIN /etc/grub.d/10_linux ###
${i?a:kR(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${SR(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function SR(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function H$(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(Qc).reverse().map(t=>`${n}/${t}`)}function PR(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=bo(e.read("/boot/grub2/grub\
env")),l=rt(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of H$(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function Rl(e,n,t,r){let o=$t(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let f=0;f<t.length;f+=1){let m=t[f]||"";if(m==="-o"||m==="--output")i=t[f+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return I(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return I(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return I(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return I(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=$R(e,n);if(xR(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,d=`Generating grub configuration file ...
`,u=!$t(n)&&n.distro.mkconfig!=="suse",c=N$(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";u&&c&&r!=="killed"&&(d+=PR(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let p=_R(e,n,l);for(let f of Ui(e))d+=`Found linux image: /boot/vmlinuz-${f}
`;return i===null?I(0,p,`${d}done
`):r==="killed"?(e.write(`${i}.new`,p.slice(0,Math.floor(p.length/2))),Fi):(e.write(i,p,n.distro.grubCfgMode),I(0,"",`${d}done
`))}function V$(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${$o(n)}/grubenv`:r,a=bo(e.read(s));if(o==="list")return I(0,[...a].map(([d,u])=>`${d}=${u}
`).join(""));for(let d of i){let u=d.indexOf("=");o==="unset"?a.delete(d):u>0&&a.set(d.slice(0,u),d.slice(u+1))}let l=rt(a);return l===null?I(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),I(0))}function D$(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function ji(e,n){let t=`${$o(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function L$(e,n,t,r,o){
let i="",s=null,a=[],l=r.indexOf("else");for(let d of l<0?r:r.slice(0,l)){let[u,c="",...p]=r$(d.trim(),o);(u==="linux"||u==="linuxefi"||u==="linux16")&&(i=c,a=p.
map(o$)),(u==="initrd"||u==="initrdefi"||u==="initrd16")&&(s=D$(e,c))}return{title:n,id:t,kernel:D$(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,\
gpt2)${i}`:i}}function B$(e,n){let t=e.read(ji(e,n));if(t===null)throw new Error(`the node does not boot: ${ji(e,n)} is missing`);let r=bo(e.read(`${$o(n)}/grub\
env`));t.includes("set vt_handoff=vt.handoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.replace(C$,"").split(`
`)){let d=l.trim(),u=i[i.length-1],c=u===void 0||u.items===null?o:u.items,p=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(d);if(p!==null){let f=/\$menuentry_id_option\s+'([^']*)'/.
exec(p[3]||""),m={title:(p[2]||"").slice(1,-1),id:f===null?"":f[1]||"",items:p[1]==="submenu"?[]:null,lines:[]};c.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
d))a=!0;else if(d==="}")a?a=!1:i.pop();else if(u!==void 0&&u.items===null)u.lines.push(d);else if(d==="blscfg")for(let f of H$(e))o.push(AR(e,f));else{let f=/^set\s+(\w+)="?([^"]*)"?$/.
exec(d);if(f===null||f[1]===void 0||f[2]===void 0)continue;f[1]==="default"&&f[2]!=="${next_entry}"&&(s=f[2]),f[1]==="tuned_params"&&r.set("tuned_params",f[2]),
f[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",f[2])}}if(i.length>0)throw new Error(`the node does not boot: ${ji(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function AR(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function U$(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:U$(i.items,r.length===0?"0":r.join(
">"))}function El(e,n){let{items:t,chosen:r,variables:o}=B$(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=U$(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return L$(n,a.title,a.id,a.lines,o)}function F$(e,n){let{items:t,variables:r}=B$(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[L$(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}function OR(e,n){return n.startsWith("nvme")?`nvme/${n.replace(/n\d+$/,"")}/${n}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${n}`}function z$(e,n){return/\d$/.test(e)?`${e}p${n}`:`${e}${n}`}var IR=[1,2,3,4];function W$(e,n,t,r){let o=`${n}/${OR(e,t)}`,i=t.startsWith("nvme")?
259:8,s={[`/sys/block/${t}`]:{link:`..${o.slice(4)}`}};for(let[a,l,d]of[[t,o,r],...IR.map(u=>[z$(t,u),`${o}/${z$(t,u)}`,r+u])])s[`${l}/dev`]=`${i}:${d}
`,a!==t&&(s[`${l}/partition`]=`${d-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${d}`]={link:`../..${l.slice(4)}`};return s}function G$(e,n){return{[`${e}/net/${n}\
/operstate`]:`up
`,[`${e}/net/${n}/device`]:{link:"../.."},[`/sys/class/net/${n}`]:{link:`../..${e.slice(4)}/net/${n}`}}}function Z$(e){let n=`${e}/usb1/1-2`;return{[`${n}/produ\
ct`]:`Plain Keyboard
`,[`${n}/bDeviceClass`]:`00
`,[`${n}/1-2:1.0/bInterfaceClass`]:`03
`,[`${n}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${n.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${n.slice(4)}/1-2:1.0`}}}var j$={dm:253,md:9,bcache:252};
function RR(e,n,t){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${j$[r]===void 0?254:j$[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};t!==void 0&&(a[`${i}/dm/name`]=`${t}
`);for(let l of n)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function Ml(e){return e.split(".").reverse().map(n=>Number(n).toString(16).toUpperCase().
padStart(2,"0")).join("")}function ER(e){let n=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],t=e.stack.routes===null?n:e.stack.routes,r=(o,i,s)=>`${i}	${Ml(
o)}	00000000	0001	0	0	0	${Ml(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${t.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${Ml(i)}:0016 ${Ml(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function K$(e,n){let{made:t,mounts:r,swaps:o,nets:i}=n.stack,s={};for(let{name:u,of:c,map:p}of t)Object.assign(s,RR(u,c,p));for(let{name:u,of:c}of i){
s[`/sys/class/net/${u}`]={link:`../../devices/virtual/net/${u}`},s[`/sys/devices/virtual/net/${u}/operstate`]=`up
`;for(let p of c)s[`/sys/devices/virtual/net/${u}/lower_${p}`]={link:`/sys/class/net/${p}`}}let a=u=>{let c=s[`/sys/devices/virtual/block/${u}/dev`];return(typeof c==
"string"?c:e.read(`/sys/class/block/${u}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(u=>u!==""&&!r.some(c=>u.split(" ")[4]===c.at)),d=r.map(({at:u,on:c,type:p,source:f},m)=>`${60+m} 22 ${p==="btrfs"||c===""?`0:${60+m}`:a(c)} / ${u} rw,\
relatime shared:${60+m} - ${p} ${f} rw`);return s["/proc/self/mountinfo"]=[...l,...d,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(u=>`${u.startsWith("/")?`${u}	file`:`/dev/${u}	partition`}	8388604	0	-2
`).join("")}`),{...s,...ER(n),...n.stack.shown}}var D=Sn(require("fs"),1),Un=Sn(require("path"),1),MR=40;function nf(e){try{return D.readlinkSync(e)}catch(n){return null}}function J$(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?nf(Un.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>MR)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function Y$(e){if(!D.lstatSync(e).isDirectory()){D.unlinkSync(e);return}for(let t of D.readdirSync(e))Y$(Un.join(e,t));D.rmdirSync(
e)}function DR(e,n,t){try{D.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!D.existsSync(e))throw r;let o=D.statSync(
e).mode&4095;D.chmodSync(e,384),D.writeFileSync(e,n,"latin1"),D.chmodSync(e,o)}t!==void 0&&D.chmodSync(e,t)}function tf(e){try{return D.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function Dl(e){let n=s=>J$(e,s,!0),t=s=>Un.join(e,n(s)),r=s=>Un.join(e,J$(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&D.existsSync(a)||(D.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return D.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(Un.posix.dirname(s)),DR(t(s),a,l)},link(s,a){i(Un.posix.dirname(s));let l=r(s);nf(l)!==null&&D.unlinkSync(l),
D.symlinkSync(a,l)},readLink:s=>nf(r(s)),exists:s=>D.existsSync(t(s)),isOlder:(s,a)=>D.existsSync(t(s))&&D.existsSync(t(a))&&D.statSync(t(s)).mtimeMs<D.statSync(
t(a)).mtimeMs,list(s){try{return D.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{D.lstatSync(a)}catch(l){return}Y$(a)},rename(s,a){D.renameSync(
r(s),r(a))}}}function TR(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),D.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function xe(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&TR(e,o,i)}}function q$(e,n=[]){let t=new Map,r=o=>{for(let i of D.readdirSync(
Un.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=Un.join(e,s),l=D.lstatSync(a),d=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:D.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:d,text:""}),r(s)):t.set(s,{type:"file",mode:d,text:tf(a).toString("latin1")})}};
return r("/"),t}function rf(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function of(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function xn(e,n){return Object.assign(new Error(
`${e}: ${n}`),{code:e})}function xt(e,n){return e.paths.get(n)||`/sys/devices/unknown/${n}`}function Wi(e){return"../".repeat(e.split("/").length-2)}function it(e,n,t){
let r=e.readLink(`${xt(n,t)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function Nl(e,n,t,r){let o=xt(n,t.address),i=it(e,n,t.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${Wi(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${t.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,qc(t,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${t.address}`),xe(e,Q$(n,t,r)),CR(e,n,t.address)}function Cl(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function Q$(e,n,t){let r=xt(e,n.address),
o=e.functions.indexOf(n),i=(s,a,l,d)=>({[`${r}/${s}/dev`]:`${d}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${Wi(`${r}/${s}`)}class/${a}`}});return t==="nvidia"?{[`/proc/driver/nvidia/gpus/${n.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:t==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(t!=null?t:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function sf(e,n,t){let r=Gi(n,t),o=it(e,n,
t);return o==="nvidia"?[`/dev/nvidia${n.functions.indexOf(r)}`]:Cl(o)?[`/dev/vfio/${n.groups.get(t)}`]:Object.values(Q$(n,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function NR(e,n,t){let r=sf(e,n,t);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function Tl(e,n,t,r,o){let i=4e4+n.stuck.size,s=xt(n,t.address);throw n.
stuck.has(t.address)||(Nl(e,n,t,null),e.remove(`${s}/driver_override`),ug("mkfifo",[e.at(`${s}/driver_override`)]),n.stuck.set(t.address,i)),xe(e,{[`/proc/${i}/\
comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(xn("ETIMEDOUT",`${r} does not answer`),{left:i})}function CR(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(([
i,s])=>s===r&&Cl(it(e,n,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function af(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&(e.link(`${r}/module`,`../../../../module/${t}`),e.link(`/sys/module/${t}/d\
rivers/pci:${n}`,`../../../bus/pci/drivers/${n}`))}}function HR(e,n){let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(p,f)=>/^f{8}$/i.test(p)||
parseInt(p,16)===parseInt(f,16),[d="",u=""]=n.subsystem.split(":"),c=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.
slice(5))&&l(o,d)&&l(i,u)&&c===0}function VR(e,n,t){if(n.stuck.has(t))return null;let r=(e.read(`${xt(n,t)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function lf(e,n,t,r){let o=VR(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.secondary!==void 0;if((n.ids.get(t)||[]).some(a=>HR(
a,r)))return!0;let i=d$(t);if(i===null||Cl(i)||l$(i,r.class)!==t)return!1;let s=on[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>Yc(a,wt(r)))}function df(e,n,t,r){
var i;let o=(i=n.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&t!==r.driver)return o==="nothing"?null:o;if(Cl(t)){if(r.secondary!==void 0||!n.iommu||!n.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&LR(e,n,r.address))return"EBUSY";return Nl(e,n,r,t),null}
function LR(e,n,t){let r=n.groups.get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function Hl(e,n,t){for(let r of n.functions)it(e,n,r.address)===
null&&!n.stuck.has(r.address)&&lf(e,n,t,r)&&df(e,n,t,r)}function uf(e,n,t,r){n.loaded.add(t),xe(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),cf(e,n,t,r)}function cf(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=Li(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)af(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),Hl(e,n,s)}function Zi(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((on[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function e0(e,n,t){let r=Li(t);if(r!==null){for(let o of n.functions)it(e,n,o.address)===r&&Nl(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),Zi(e,n)}function BR(e){let n=e==="DMAR"?"-":e==="IORT"?"\0\0\x000\0\0\0\0\0\0\0":
"",t=e==="IORT"?64:48;return`${e}${String.fromCharCode(t)}\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.slice(0,36).padEnd(36,"\0")+n.padEnd(t-36,"\0")}var X$={intel:"\
DMAR",amd:"IVRS",arm:"IORT"},UR={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],arm:["smmu3.0x0000000009050000"]};function n0(e,n,t){let r={"/sys/bus/pci/drivers\
_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/pci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},
"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${X$[n.cpu.brand]}`]={text:BR(X$[n.cpu.brand]),mode:256});for(let o of t.functions){let i=xt(t,o.address);Object.
assign(r,v$(o,i)),r[`${i}/subsystem`]={link:`${Wi(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${Wi(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${Wi(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${xt(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of UR[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};xe(e,r)}function t0(e,n){let t=0;for(let r of n.functions){let o=xt(n,r.address);it(e,n,r.address)!==null&&(r.netdev!==
void 0&&xe(e,G$(o,r.netdev)),r.keyboard===!0&&xe(e,Z$(o)),r.block!==void 0&&(xe(e,W$(r,o,r.block,t)),t+=10))}}function Vl(e,n,t,r,o){let i=y$(e);return{version:n,
cmdline:t,iommu:r,functions:i,paths:h$(i),groups:b$(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function Gi(e,n){let t=n.trim(),r=e.functions.
find(o=>o.address===t);if(r===void 0)throw xn("ENODEV",`no such device ${t}`);return r}function FR(e){let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.
test(t)))throw xn("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function kt(e,n,t,r){
let o=e.real(t);if(!e.exists(o))throw xn("ENOENT",`${t}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return zR(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=Gi(n,r);if(it(e,n,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(d=>lf(e,n,d,a)&&df(e,n,d,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=Gi(n,s[1]||"");n.stuck.has(a.address)&&
Tl(e,n,a,t,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw xn("EACCES",`${t}: permission denied`);e.write(
o,r)}}function zR(e,n,t,r,o){if(r==="unbind"){let a=Gi(n,o);if(n.stuck.has(a.address)&&Tl(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),it(e,n,a.address)!==t)throw xn(
"ENODEV",`${a.address} is not bound to ${t}`);let l=n.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(t)&&NR(e,
n,a.address))&&Tl(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Nl(e,n,a,(l==null?void 0:l.comesBack)===!0?t:null);return}if(r==="bind"){let a=Gi(n,o);if(n.stuck.
has(a.address)&&Tl(e,n,a,`/sys/bus/pci/drivers/${t}/bind`,o),!lf(e,n,t,a))throw xn("ENODEV",`${t} does not match ${a.address}`);if(it(e,n,a.address)!==null)throw xn(
"EBUSY",`${a.address} has a driver`);let l=df(e,n,t,a);if(l!==null)throw xn(l,`${t} refused ${a.address}`);return}let i=FR(o),s=n.ids.get(t)||[];if(r==="new_id"){
if(s.includes(i))throw xn("EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),Hl(e,n,t);return}if(!s.includes(i))throw xn("ENODEV",`${t} does not have ${i}`);n.ids.
set(t,s.filter(a=>a!==i))}var Ji="/etc/systemd/system",xo="/run/systemd/transient",r0="/run/systemd/shutdown/scheduled",ff="/run/systemd/fixture/loaded",Ki="/run/systemd/fixture/active";
function o0(e){let n=e.list(`${Ji}/timers.target.d`).filter(t=>t.endsWith(".conf")).map(t=>e.read(`${Ji}/timers.target.d/${t}`)||"");e.write(ff,n.map(t=>(/^\[Unit\]$[^[]*^Wants=(.*)$/m.
exec(t)||["",""])[1]).join(" "))}function i0(e){for(let n of["transient","shutdown","inhibit","fixture"])e.remove(`/run/systemd/${n}`);o0(e);for(let n of(e.read(
ff)||"").split(/\s+/))n!==""&&e.exists(`${Ji}/${n}`)&&e.write(`${Ki}/${n}`,"")}function s0(e,n,t){let[r="",...o]=n.filter(i=>!i.startsWith("-"));if(r==="is-acti\
ve")return e.exists(`${Ki}/${o[0]}`)?I(0,`active
`):I(3,`inactive
`);if(r==="is-enabled")return I(1,`disabled
`);if(r==="is-system-running")return I(0,`running
`);if(r==="show")return I(0,`Wants=${e.read(ff)||""}
`);if(t==="fails")return I(1,"",`Failed to connect to bus: No such file or directory
`);if(t==="lies")return I(0);r==="daemon-reload"&&o0(e);for(let i of o){if(r==="stop")for(let s of[xo,Ki])e.remove(`${s}/${i}`);if((r==="start"||r==="restart")&&
!e.exists(`${Ji}/${i}`))return I(5,"",`Failed to start ${i}: Unit ${i} not found.
`);(r==="start"||r==="restart")&&e.write(`${Ki}/${i}`,"")}return I(0)}function a0(e,n,t){if(t==="fails")return I(1,"",`Failed to start transient timer unit: Con\
nection timed out
`);if(t==="lies")return I(0);let r=n.map(i=>/^--unit=(.+)$/.exec(i)).filter(i=>i!==null).map(i=>i===null?"":i[1])[0],o=n.slice(n.findIndex(i=>!i.startsWith("-")));
return r===void 0||!n.some(i=>/^--on-active=\d+s$/.test(i))?I(1,"",`the fixture knows timers with a name only
`):e.exists(`${xo}/${r}.timer`)?I(1,"",`Failed to start transient timer unit: Unit ${r}.timer was already loaded or has a fragment file.
`):(e.write(`${xo}/${r}.timer`,`# This is a transient unit file, created programmatically via the systemd API. Do not edit.
${o.join(`
`)}
`),I(0,"",`Running timer as unit: ${r}.timer
`))}function l0(e,n,t){return t==="fails"?I(1,"",`Failed to set wall message
`):(t!=="lies"&&e.write(r0,`USEC=1700000000000000
WARN_WALL=1
MODE=${n.includes("-r")?"reboot":"poweroff"}
WALL_MESSAGE=${n[n.length-1]||""}
`),I(0))}function d0(e){let n=e.list(xo).filter(r=>r.endsWith(".timer")),t=e.exists(r0)||n.some(r=>/^systemctl\nreboot$/m.test(e.read(`${xo}/${r}`)||""));for(let r of n)
e.remove(`${xo}/${r}`);return t}function u0(e,n){let t=e.read(`${Ji}/${n}.service`)||"",[,r]=/^ConditionPathExists=(.*)$/m.exec(t)||[],[,o]=/^ExecStart=(.*)$/m.
exec(t)||[];return!e.exists(`${Ki}/${n}.timer`)||o===void 0||r!==void 0&&!e.exists(r)?null:(o.match(/"(\\.|[^"\\])*"|\S+/g)||[]).map(i=>i.replace(/^"|"$/g,"").replace(
/\\(.)/g,"$1").replace(/%%/g,"%").replace(/\$\$/g,"$"))}var f0=Sn(require("fs"),1);var c0=["/usr/bin/dash","/bin/dash","/bin/sh"],jR=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function p0(e,n,t,r){let o=t.replace(jR,(d,u='""',c)=>`printf '%\
s\\n%s\\n' ${c} ${u}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${t}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(d,u)=>`-e ${r(u)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=c0.find(d=>f0.existsSync(d));if(s===void 0)throw new Error(`this test\
 needs one of ${c0.join(", ")}`);let a=Ds(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});if(a.status!==
0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let d=0;d+1<l.length;d+=2){let u=(l[d]||"").slice(e.dir.length),c=l[d+1]||"";u.startsWith("/sys/")?kt(e,n,u,c):e.write(u,`${u==="/dev/kmsg"&&e.read(u)||""}${c}\

`)}}function ko(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function mf(e,n,t,r){if(n.iommu==="absent")
return!1;let o=Bi(r);if(n.cpu.brand==="arm")return!0;if(ko(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!ko(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of ko(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function m0(e){let n=p$(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function ur(e,n,t,r){let o=Sl(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order){let s=r.config.install.get(i)||
"",a=/^modprobe -i (\S+)/.exec(s);if(r.index.files.has(i))uf(e,n,i,i==="vfio_pci"?m0(r.config):[]);else if(a!==null){let l=ge(a[1]||"");r.index.files.has(l)&&r.
has(l)&&uf(e,n,i,[])}else p0(e,n,s.replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around)}return null}function WR(e,n,t){for(let r of e.list(
"/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}/vendor`)&&(ur(e,n,s,
t),kt(e,n,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&kt(e,n,`${i}/driver/unbind`,o),kt(e,n,"/sys/bus/pci/drivers_probe",o))}}function g0(e,n,t){for(let r of n.
functions)for(let o of Pl(wt(r),t.index,t.config)){ur(e,n,o,t);for(let i of n.loaded.has(o)?f$(o):[])t.config.blacklist.has(i)||ur(e,n,i,t)}}function y0(e){return e.
split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function GR(e,n,t,r){let o=zi(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(f=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(f.name)).map(f=>f.text),s=new Set(o.map(f=>ge(f.name.slice(f.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=f=>o.filter(m=>m.name===f).map(m=>m.text).join(""),l={config:Ln(i,t.cmdline),index:Bn(e,t.version),has:f=>s.has(f),around:f=>o.
some(m=>`/${m.name}`===f)},d=Bi(`${t.cmdline} ${o.filter(f=>f.name.startsWith("etc/cmdline.d/")).map(f=>f.text).join(" ")}`),u=n.distro.initramfs==="dracut";if(u)
for(let f of ko(d,"rd.driver.pre"))ur(e,t,f,l);let c=u?ko(d,"rd.driver.blacklist").map(ge):[];g0(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...c])}});let p=[a("conf/modules"),...o.filter(f=>/^(usr\/lib|etc)\/modules-load\.d\//.test(f.name)).map(f=>f.text)];for(let f of p)for(let m of y0(f))pf(e,t,m,
l)}function pf(e,n,t,r){let o=ge(t);r.config.blacklist.has(o)||ur(e,n,o,r)}var ZR=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","\
/usr/lib/modules-load.d"];function KR(e,n){let t={config:Ln(ar(e).values(),n.cmdline),index:Bn(e,n.version),has:()=>!0,around:o=>e.exists(o)};g0(e,n,t),WR(e,n,t);
let r=new Map;for(let o of ZR)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of y0(e.read(
r.get(o)||"")||""))pf(e,n,i,t);for(let o of ko(Bi(n.cmdline),"modules-load"))pf(e,n,o,t)}function JR(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4\
 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1\
p3 /boot xfs rw,relatime 0 0"]:[],...n.firmware==="uefi"?["/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...n.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:n.cpu.processors},(d,u)=>`processor	: ${u}
${n.cpu.info}
`).join("");xe(e,{"/proc/cmdline":`${t.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${t.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${t.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function YR(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function h0(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=El(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(c=>c.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=bo(e.read(`${$o(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${$o(n)}/grubenv`,rt(new Map([...s,["next_entry",""]]))||"");for(let c of[
"/proc","/sys","/dev/vfio"])for(let p of e.list(c))e.remove(`${c}/${p}`);e.remove("/dev/kmsg"),e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(
" "),l=Bn(e,i),d=Vl(n,i,a,mf(e,n,i,a),l.builtin);n0(e,n,d),af(e,"pcieport",null),Hl(e,d,"pcieport");let u=Ln([],a);for(let c of[...l.builtin].sort((p,f)=>(p.startsWith(
"vfio")?0:1)-(f.startsWith("vfio")?0:1)))c==="portdrv"||c==="binfmt_script"||(e.write(`/sys/module/${c}/uevent`,""),cf(e,d,c,c==="vfio_pci"?m0(u):[]));if(JR(e,n,
d,YR(r+1)),o.initrd===null)throw new Error("the node does not boot: its entry has no initrd");return GR(e,n,d,o.initrd),KR(e,d),t0(e,d),xe(e,K$(e,n)),Zi(e,d),i0(
e),d}var gf=new Map;function cr(e){return gf.get(So.resolve(e))||null}function _o(e,n){n===null?gf.delete(So.resolve(e)):gf.set(So.resolve(e),n)}function qR(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=Vl(n,t,r,mf(e,n,t,r),Bn(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function XR(e,n,t,r){let o=(d,u)=>t.some(c=>c===`--${u}`||/^-[a-zA-Z]+$/.test(c)&&[...d].some(p=>c.
includes(p))),i=t.findIndex(d=>d==="-S"||d==="--set-version"||d==="-d"||d==="--dirname"||d==="-C"),s=t.filter((d,u)=>!d.startsWith("-")&&(i<0||u!==i+1));if(r===
"fails")return I(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return I(0);let a={config:Ln(ar(e).values(),n.cmdline),index:Bn(e,n.version),has:()=>!0,around:d=>e.exists(d)};if(o("r","remo\
ve")){for(let d of s.map(ge)){if(n.builtin.has(d))return I(1,"",`modprobe: FATAL: Module ${d} is builtin.
`);n.loaded.has(d)&&e0(e,n,d)}return I(0)}let l=o("a","all")?s:s.slice(0,1);for(let d of l){if(o("b","use-blacklist")&&a.config.blacklist.has(ge(d)))continue;let u=ur(
e,n,d,a);if(u!==null)return I(1,"",o("q","quiet")?"":`modprobe: ${u.replace(/Module \S+/,`Module ${d}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return Zi(e,n),I(0)}function QR(e,n){let t=e.some(d=>d==="-B1"||d==="--block-size=1")?1:1024,r=e.filter(d=>!d.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(d=>d.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return I(0,`${a.map(d=>l[d]||d).join(" ")}\

${a.map(d=>i[d]||"-").join(" ")}
`)}var eE=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function Ll(e,n){let t=Dl(e);cr(e)===null&&_o(e,qR(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{var m;let[d="",...u]=l,c=So.basename(d),p=cr(e),f=p===null?"":p.version;return c==="chroot"?a(u.slice(1)):c==="en\
v"?a(u.filter(y=>!/^(-\S*|\w+=.*)$/.test(y))):c==="nice"||c==="ionice"||c==="setsid"||c==="timeout"?a(u.slice(u.findIndex(y=>!/^(-|\d)/.test(y)))):tE(t,d)?c==="\
update-grub"?Rl(t,n,["-o","/boot/grub/grub.cfg",...u],s("update-grub")||s("grub-mkconfig")):c==="grub-mkconfig"?Rl(t,n,u,s("grub-mkconfig")):c==="grub2-mkconfig"?
Rl(t,n,u,s("grub2-mkconfig")):c==="grub-editenv"||c==="grub2-editenv"?V$(t,n,u):c==="update-initramfs"?S$(t,n,u,f,s("update-initramfs")||(n.distro.initramfs==="\
dracut"?s("dracut"):s("mkinitramfs"))):c==="mkinitramfs"?P$(t,u,f,s("mkinitramfs")):c==="dracut"?Ol(t,n,u,f,s("dracut")):c==="lsinitramfs"?O$(t,u):c==="unmkinit\
ramfs"?R$(t,u):c==="lsinitrd"?E$(t,n,u,f):c==="df"?QR(u,r):c==="systemctl"?s0(t,u,s("systemctl")):c==="systemd-run"?a0(t,u,s("systemd-run")):c==="shutdown"?l0(t,
u,s("shutdown")):t.at(d).startsWith(`${t.dir}/etc/molly-guard/run.d/`)?I(/^exit (\d+)$/m.test(t.read(d)||"")?Number((m=/^exit (\d+)$/m.exec(t.read(d)||""))==null?
void 0:m[1]):0,"",`asked by a check of the site
`):c==="uname"?I(0,`${u.includes("-m")?n.cpu.arch:f}
`):c==="systemd-detect-virt"?I(1,`none
`):eE.has(c)?I(0):c==="modprobe"?p===null?I(1,"",`modprobe: FATAL: no kernel is running
`):XR(t,p,u,s("modprobe")):I(127,"",`${d}: the fixture does not know this command
`):I(127,"",`${d}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,d){let u=cr(e);if(u===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,d.trim()]),kt(t,u,l,d)},reboot(){_o(e,null),_o(e,h0(t,n))},misbehave(l,d){d===null?o.delete(l):o.set(l,d)},odd(l,d){var u;(u=cr(e))==null||u.odd.set(l,d)},
start({pid:l,comm:d,cgroup:u=`0::/system.slice/${d}.service
`,open:c=[],exe:p,argv:f=[],threads:m=[],state:y="S"}){let h=cr(e);if(h===null)throw new Error("no kernel is running");let b=c.flatMap(g=>g.startsWith("/")?[g]:
sf(t,h,g));xe(t,{[`/proc/${l}/comm`]:`${d.slice(0,15)}
`,[`/proc/${l}/cgroup`]:u,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[g,w]of b.entries())t.link(`/proc/${l}/fd/${g+3}`,w);xe(t,{[`/proc/${l}/stat`]:`${l} (${d.
slice(0,15)}) ${y} 1 ${l}
`,[`/proc/${l}/cmdline`]:f.map(g=>`${g}\0`).join("")}),p!==void 0&&t.link(`/proc/${l}/exe`,p);for(let[g,w]of[d.slice(0,15),...m].entries())t.write(`/proc/${l}/t\
ask/${l+g}/comm`,`${w}
`)},end(l){t.remove(`/proc/${l}`)},elapse(){let l=d0(t);return l&&this.reboot(),l},due:l=>u0(t,l),freeBytes(l){r=l},next:()=>El(t,n),entries:()=>F$(t,n)}}var nE=[
"/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function tE(e,n){return n.startsWith("/")?e.exists(n):nE.some(t=>e.exists(`${t}/${n}`))}var Bl=17e8,Ul=3600;function yf(e,n,t){let r=o=>{for(let i of j.readdirSync(o,{withFileTypes:!0})){let s=fr.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||j.statSync(s).mtimeMs/1e3>n)&&j.utimesSync(s,t,t)}};for(let o of j.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=fr.join(
e,o);j.lstatSync(i).isDirectory()&&r(i)}}function v0(e,n){let{tree:t}=e;if(n.do==="files")return xe(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function rE(e){let{host:n,tree:t}=e,r=(...s)=>v0(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",ot(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:ji(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var b0=new WeakMap;function oE(e){let n=[],t=r=>{for(let o of j.readdirSync(fr.join(e,r)).sort()){let i=`${r}/${o}`,
s=fr.join(e,i),a=j.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?tf(s):Buffer.alloc(0),target:l==="link"?j.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function iE(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let d=fr.join(e,r);if(o==="dir")j.mkdirSync(d),(511&~t)!==i&&j.chmodSync(d,i);else if(o==="link")j.symlinkSync(a,d);else{let u=j.openSync(
d,"wx",i);(i&~t)!==i&&j.fchmodSync(u,i),j.writeSync(u,s),j.futimesSync(u,l,l),j.closeSync(u)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&j.utimesSync(fr.join(
e,r),i,i)}function sE(e,n){let t=Dl(e);xe(t,n.files);for(let o of n.kernels)xe(t,c$(n,o));yf(e,null,Bl);let r=Ll(e,n);return rE(r),yf(e,Bl+Ul,Bl+Ul),r}function aE(e,n){
let t=sE(e,n),r=Bl+Ul;t.reboot();for(let o of n.events)v0(t,o),r+=Ul,yf(e,r,r)}function hf(e,n){let t=b0.get(n);if(t!==void 0)return iE(e,t.entries),_o(e,of(t.running)),
Ll(e,n);_o(e,null),aE(e,n);let r=cr(e);return r!==null&&b0.set(n,{entries:oE(e),running:of(r)}),Ll(e,n)}var Wl="0123456789abcdef0123456789abcdef",Po="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function U(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function at(e,n){let t={};for(let r of e)t[`${n}/${r}`]=U(`# ${r} of the fixture`);return t}var S0={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function $f(e){return{"/etc/machine-id":`${Wl}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${Po} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${Po}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/etc/sy\
stemd/system":{dir:493},"/var/lib/dpkg":e.distro.mkconfig==="debian"?{dir:493}:null,"/etc/modprobe.d":{dir:493},"/etc/modules-load.d":{dir:493},"/var/tmp":{dir:493},
"/var/lib":{dir:493},"/usr/share/misc/pci.ids":`C 03  Display controller
10de  NVIDIA Corporation
	20b7  GA100GL [A30 PCIe]
	20b0  GA100 [A100 SXM4 40GB]
1a03  ASPEED Technology, Inc.
	2000  ASPEED Graphics Family
`,...at(["modprobe","depmod","shutdown"],"/usr/sbin"),...at(["df","uname","systemctl","systemd-run","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.
functions.some(n=>n.driver==="nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function lE(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var P0="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",dE=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,A0=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,xf={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
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
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":U("# mkinitramfs of initramfs-tools-core"),...at(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},uE={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":U("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":U(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":U('rm -f "/boot/initrd.img-$1"'),...at(["dracut","lsinitrd"],"/usr/bin")},kf={"\
/usr/sbin/update-initramfs":U(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function _f(e){return Object.keys(
e).map(n=>`Package: ${n}
Status: ${e[n]}
Architecture: all
Version: 1

`).join("")}function an(e){let n=e.initramfs===void 0?"initramfs-tools":e.initramfs,t=e.id==="ubuntu",r=t?"Ubuntu":"Debian GNU/Linux";return{distro:{id:e.id,osRelease:`\
NAME="${r}"
ID=${e.id}
${t?`ID_LIKE=debian
`:""}VERSION_ID="${e.version}"
PRETTY_NAME="${r} ${e.version}"
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${Po} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...S0,
...$f(o),"/etc/default/grub":lE(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":U("# header"),"/etc/grub.d/10_linux":U("# entries"),"/etc\
/grub.d/40_custom":U('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":U(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":U('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...at(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":U("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":rt(new Map)||"","/etc/modules":e.modulesFile===void 0?dE:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${Po} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?uE:xf,"/var/lib/dpkg/status":_f({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function cE(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function _t(e){let n=`0-rescue-${Wl}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let f of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${Wl}\
-${f}.conf`]=cE(e,f,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let d=new Map([["saved_entry",l===void 0?"":e.bls?`${Wl}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),u=rt(d)||"",c=s.firmware==="uefi",p=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...S0,...$f(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":U("# header"),"/etc/grub.d/10_linux":U("# entries"),"/etc/grub.d/40_custom":U('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":U(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...at(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...at(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
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
EFI/${o}/grub.cfg`]:p}:{},[`/boot/vmlinuz-${n}`]:`MZ rescue kernel
`,[`/boot/initramfs-${n}.img`]:`\x8Brescue image, built once
`,"/usr/sbin/grub2-probe":U("# probe"),...e.more===void 0?{}:e.more}}}}function fE(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${Po}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[L("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),L("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...$f(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":U("# header"),"/etc/grub.d/10_linux":U("# entries"),"/etc/grub.d/40_custom":U('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":U(". \
${sysconfdir}/default/grub"),...at(["update-bootloader"],"/usr/sbin"),...at(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":rt(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${Po}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":U('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function pE(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=ho(Zw(),n$(),kl(),jc(),...t)(r);return{
...o,files:{...n.files(o),...o.files}}}function ye(e,n){return(...t)=>pE(e,n,t)}var O0=[L("5.15.0-125-generic","builtin"),L("5.15.0-130-generic","builtin")],Xi=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",P0,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],Sf=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
P0,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],mE={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},st=ye("ubuntu2204",an({id:"ubuntu",version:"22.04",grubDefault:Xi,kernels:O0})),gE=ye("ubuntu2\
204cloud",an({id:"ubuntu",version:"22.04",grubDefault:Xi,kernels:O0,firmware:"uefi",more:mE})),bf=ye("ubuntu2204maas",an({id:"ubuntu",version:"22.04",grubDefault:Xi,
firmware:"uefi",kernels:[L("5.15.0-130-generic","builtin"),L("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),yE=ye("ubuntu2004",an({id:"ubuntu",version:"20.04",grubDefault:Xi,kernels:[L("5.4.0-200-generic","builtin"),L("5.4.0-204-generic","builtin")]})),Gl=ye("ub\
untu2404",an({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; ech\
o ${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[L(
"6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),L("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),hE=ye("debian11",an({id:"d\
ebian",version:"11",grubDefault:Sf,kernels:[L("5.10.0-32-amd64"),L("5.10.0-33-amd64")]})),sn=ye("debian12",an({id:"debian",version:"12",grubDefault:Sf,firmware:"\
uefi",kernels:[L("6.1.0-28-amd64"),L("6.1.0-30-amd64")]})),I0={id:"debian",version:"13",grubDefault:Sf,grubCfgMode:384,modulesFile:A0,firmware:"uefi",kernels:[L(
"6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),L("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]},Pf={"/etc/kernel/postinst.d/initramfs-tools":U(`command \
-v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},bE=ye("debian13",an({...I0,more:Pf})),w0=ye("debian13dracut",an({...I0,initramfs:"dracut"})),vE=[L("7.0.0-12-generic","module",
{intelIommuOn:!0,suffix:".ko.zst"}),L("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],Af={id:"ubuntu",version:"26.04",grubDefault:Xi,initramfs:"\
dracut",grubCfgMode:384,modulesFile:A0,firmware:"uefi",kernels:vE},wE=ye("ubuntu2604fresh",an({...Af,more:kf})),$E=ye("ubuntu2604upgraded",an({...Af,more:{...xf,
...kf,...Pf,"/var/lib/dpkg/status":_f({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"\
deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),xE=ye("ubuntu2604both",an({...Af,more:{...xf,...kf,...Pf,"/usr/sbin/update-initra\
mfs.initramfs-tools":U(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":_f({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),R0={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[L("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),L("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},E0={"/usr/lib/kernel/install.d/20-grub.install":U(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},Ao={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[L("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),L("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},kE=ye(
"rocky8bios",_t(R0)),$0=ye("rocky8uefi",_t({...R0,firmware:"uefi"})),Fl=ye("rocky9",_t(Ao)),_E=ye("rocky92",_t({...Ao,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),SE=ye("rocky9NoBls",_t({...Ao,bls:!1})),x0=ye("rocky9generic",_t({...Ao,hostonly:!1})),PE=ye("rocky10",_t({...Ao,version:"10.0",codeName:"Red\
 Quartz",more:E0,cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[L("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),L("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),AE=ye("fedora",_t({...Ao,id:"fedora",version:"\
43",codeName:"Server Edition",mkconfig:"el9-rewrites-bls",more:E0,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[L("6.17.4-300.fc43.x86_64","module",{suffix:".\
ko.xz",builtin:["xhci_pci"]}),L("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),k0=ye("sles15",fE()),_0=(...e)=>Gl(Kw(),zc("ubuntu\
2404arm64"),Ci(L("6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Oo="10de:20b7",M0="iommu=pt modprobe.blacklist=nouveau,nvidia,n\
vidia_drm";function OE(e,n){return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${M0}"`)},{do:"run",
argv:["update-grub"]},{do:"edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function zl(e=Oo){return n=>wl(...OE(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function IE(e=Oo){
return n=>wl({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${M0}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function jl(){return wl({do:"reboot"})}function RE(e){return Hi({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function EE(e="# Ansible managed: do not edit"){return Hi({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function ME(){return Hi({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var q=$n("0000:41:00.0",{id:Oo,group:12}),Ze=$n("0000:41:00.0",{id:Oo,driver:"nouveau",group:12}),qi=$n("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),DE=["07","0f","47","4e","87","90","b7","bd"],vf=ho(...DE.map((e,n)=>$n(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),wf=ho(...["c4","c5"].map((e,n)=>t$(`0000:${e}:00.0`,{group:60+n}))),Yi=ho(Ze,$n("0000:61:00.0",{id:Oo,driver:"nouveau",
group:13}),Vi("0000:61:00.0")),TE=$n("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function NE(e){let n=new Map,t={};for(let[
r,o]of Object.entries(e))t[r]=()=>{let i=n.get(r)||zc(r)(o());return n.set(r,i),i};return t}var q3=NE({ubuntu2204:()=>st(q),"ubuntu2204-no-gpu":()=>st(),"ubuntu\
2204-eight-gpus-amd":()=>st(Ge(),vf,wf),"ubuntu2204-cloud":()=>gE(q),"ubuntu2204-maas":()=>bf(q),"ubuntu2204-maas-ids-in-default":()=>bf(q,RE("10de:1eb8")),"ubu\
ntu2204-prepared":()=>st(Ci(L("6.8.0-51-generic"),L("6.8.0-52-generic")),q,zl(),jl()),"ubuntu2204-prepared-not-rebooted":()=>st(Ci(L("6.8.0-51-generic"),L("6.8.\
0-52-generic")),q,zl()),"ubuntu2204-nouveau-in-image":()=>st(Ze,ME()),ubuntu2004:()=>yE(q),"ubuntu2404-companions":()=>Gl(qi),"ubuntu2404-arm64":()=>_0(q),"ubun\
tu2404-managed-files":()=>Gl(q,EE()),debian11:()=>hE(Ze),debian12:()=>sn(Ze),"debian12-amd":()=>sn(Ge(),q),"debian12-prepared":()=>sn(Ge(),q,zl(),jl()),"debian1\
2-two-alike":()=>sn(Ge(),q,$n("0000:61:00.0",{id:Oo,group:13})),"debian12-one-of-two":()=>sn(Yi),"debian13-one-of-two":()=>w0(Ge(),Yi),"ubuntu2204-one-of-two":()=>st(
Yi),"ubuntu2204-maas-one-of-two":()=>bf(Yi),"rocky9-generic-one-of-two":()=>x0(Yi),"rocky9-companions-by-address":()=>Fl(qi,Vi("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>Gl(q,zl(),jl(),Vi("0000:41:00.0")),"ubuntu2404-grace":()=>_0(Ci(L("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
TE),"debian12-driverctl":()=>sn(Ze,Hi({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),Vi("0000:41:00.0")),"debian12-shared-group":()=>sn(Ge(),q,kl("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>sn(Ge(),q,Qw("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>sn(Ge(),qi,tt("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),Fc("/",
"sda2")),"debian12-stacked":()=>sn(Ge(),q,jc("0000:06:00.0",{block:"nvme1n1",group:23}),kl("0000:07:00.0",{netdev:"eno2",group:24}),$l("md0",["nvme0n1p3","nvme1\
n1p3"]),$l("dm-0",["md0"],"vg-var"),$l("dm-1",["md0"],"vg-swap"),Fc("/var","dm-0"),Yw("dm-1"),xl("bond0","eno1","eno2"),xl("bond0.7","bond0"),xl("br-mgmt","bond\
0.7"),qw("br-mgmt"),Xw("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>sn(Ge(),e$("0000:03:00.0"),$n("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>sn(Ze,Uc("absent")),debian13:()=>bE(Ze),"debian13-dracut":()=>w0(q),"ubuntu2604-fresh":()=>wE(
q),"ubuntu2604-upgraded":()=>$E(q),"ubuntu2604-both":()=>xE(Ze),"rocky8-bios":()=>kE(Ze),"rocky8-uefi":()=>$0(q),"rocky8-prepared":()=>$0(q,IE(),jl()),rocky9:()=>Fl(
q),"rocky9-companions":()=>Fl(qi),"rocky9-eight-gpus":()=>Fl(vf,wf),"rocky9-generic-image":()=>x0(Ze),"rocky9-no-bls":()=>SE(q),rocky92:()=>_E(q),"rocky10-amd":()=>PE(
Ge(),q),fedora:()=>AE(Ze),sles15:()=>k0(Ze),"sles15-amd":()=>k0(Ge(),q)}),D0={a30:q,nouveau:Ze,turing:qi,eight:vf,switches:wf,off:Uc("absent"),uefi:Jw("uefi")};var Ke=Sn(require("fs"),1);var T0=Sn(require("path"),1);function Of(e){if(!Ke.lstatSync(e).isDirectory())return Ke.unlinkSync(e);Ke.chmodSync(e,448);for(let t of Ke.readdirSync(e))Of(T0.join(e,t));Ke.rmdirSync(e)}var Io={ids:"10de:20b7"},CE=78,HE=["/sys","/proc","/dev","/run"],VE={red:31,green:32,bold:1,dim:2},LE=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function Ro(e,n){
return LE?`\x1B[${VE[e]}m${n}\x1B[0m`:n}function L0(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>CE?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function _n(e,n=""){Oe(`${L0(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var N0=0;async function pr(e,n){await new Promise(setImmediate),N0++,Oe(`
${Ro("bold",`${N0}. ${e}`)}
`),Oe(`${Ro("dim",`   $ ${n}`)}

`)}function kn(e,n){if(!e)throw new Error(n)}async function Zl(e,n,t,r={}){let o=await ag(e.host,n,Ur(n.params,t),{check:!1,diff:!1,wait:0,version:dy,...r});if(o.
error!==void 0)throw o.error.stop;return o}function B0(e,n,t){return n.read(e.host,Ur(n.params,t))}function If(e){return q$(e.dir,HE)}function U0(e){return Array.
isArray(e)?e:[]}function BE(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function F0(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)Oe(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);Oe(`
`)}function Rf(e){let{msg:n,own:t}=B0(e,Ay,{}),r=U0(t.gpus),o=r.map(s=>[s.address,s.id,BE(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
F0([["address","id","name","kind","driver","group"],...o]),_n(n,"   ");let i=r.filter(s=>s.id===Io.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))_n(String(s),"   - ");return i.map(s=>s.driver)}function C0(e){for(let{facet:n,label:t,after:r}of e.changes)Oe(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function UE(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;Oe(`
   ${Ro("bold",`--- ${t.before_header}`)}
   ${Ro("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let d of s)if(d!==""&&!a.includes(d))for(let u of L0(`   ${l}${d}`,"       "))Oe(`${Ro(l==="-"?"red":"green",u)}
`)};i(r,o,"-"),i(o,r,"+")}}function FE(e){let{msg:n,own:t}=B0(e,Gw,{}),r=U0(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return F0([["","address","what","found"],...r]),_n(n,"   "),t.status}async function zE(e){var p,f,m,y;let n=If(e),t=()=>rf(n,If(e)).length===
0;_n("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await pr("What is there","node dist/gpu_info.js");let r=Rf(e);kn(r.
length===2&&r.every(h=>h==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(Io)}'`;await pr("Wha\
t would change",`${o} --check --diff`);let i=await Zl(e,yl,Io,{check:!0,diff:!0});C0(i),Oe(`
`),_n("persistent: a file; derived: made anew from files, by the tools of the node.","   "),UE(i),kn(i.changed,"the plan should have changes"),kn(t(),"a check s\
hould write nothing"),Oe(`
`),_n("Nothing was written so far: every file of the node is as it was.","   "),await pr("Done, in one run",o);let s=await Zl(e,yl,Io);kn(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),_n(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let h of(p=s.rebootReasons)!=null?p:[])_n(h,"   - ");kn(((f=s.rebootReasons)!=null?f:[]).length>0,"a reboot should be requi\
red"),kn(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await pr("Rebooted, once","reboot"),e.machine.reboot();let a=Rf(e);kn(a.length===
2&&a.every(h=>h==="vfio-pci"),"both GPUs should be on vfio-pci"),await pr("Verified, link by link","node dist/passthrough_verify.js"),kn(FE(e)==="ready","the no\
de should be ready"),await pr("Run again",o);let l=await Zl(e,yl,Io);_n(l.msg,"   "),kn(!l.changed&&((y=l.rebootReasons)!=null?y:[]).length===0,"a second run sh\
ould find nothing to do"),await pr("Taken back","node dist/passthrough_undo.js '{}'");let d=await Zl(e,Hw,{});C0(d);let u=rf(n,If(e));kn(u.length===0,`the disk \
should be as it was, and is not: ${u.join(", ")}`),Oe(`
`),_n(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),Oe(`
`),e.machine.reboot();let c=Rf(e);kn(c.length===2&&c.every(h=>h==="nvidia"),"both GPUs should be back on the driver of the host"),Oe(`
`),_n("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),Oe(`
   ${o} --check --diff --human
`)}async function jE(){let e=(0,H0.mkdtempSync)((0,V0.join)(Ef(),"vfiokit-demo-"));process.once("exit",()=>Of(e));for(let[t,r]of[["SIGHUP",1],["SIGINT",2],["SIG\
TERM",15]])process.once(t,()=>process.exit(128+r));let n=hf(e,st(D0.a30,$n("0000:61:00.0",{id:Io.ids,group:13})));await zE({dir:e,machine:n,host:Bg({root:e,machine:n})})}
jE().catch(e=>{Oe(`
${Ro("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof A&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
