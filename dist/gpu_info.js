#!/usr/bin/node
// WANT_JSON
// gpu_info 0.1.0 of vfiokit, Apache-2.0; generated, do not edit. Licences of what is bundled: THIRD-PARTY-LICENSES.txt
(function (vfiokit) {
  var v = process.versions.node.split('.');
  if (+v[0] > 12 || (+v[0] === 12 && +v[1] >= 22)) {
    if (typeof require === 'function') vfiokit(require, {}, {});
    else if (process.getBuiltinModule) vfiokit(process.getBuiltinModule('module').createRequire('/'), {}, {});
    else eval("import('module')").then(function (m) { vfiokit(m.createRequire('/'), {}, {}); });
    return;
  }
  var hint = "install a newer one (EL 8: dnf module reset nodejs; dnf module install nodejs:20), or point ansible_node_interpreter at one";
  var msg = 'gpu_info needs Node.js 12.22 or newer, found ' + process.version + ': ' + hint;
  process.exitCode = 1;
  require('fs').writeSync(1, JSON.stringify({changed: false, failed: true, msg: msg, comment: msg, module: 'gpu_info', version: '0.1.0',
    contract: 1, host: {}, error: {code: 'E_HOST', hint: hint, node: 'untouched'}, changes: []}) + '\n');
})((function vfiokit(require, exports, module) {
// <<INCLUDE_ANSIBLE_MODULE_JSON_ARGS>>
var vfiokitArguments = String(vfiokit).split('\n', 2)[1].slice(3);
if (vfiokitArguments.charAt(0) !== '{') vfiokitArguments = undefined;
var yo=Object.create;var Ke=Object.defineProperty;var bo=Object.getOwnPropertyDescriptor;var _o=Object.getOwnPropertyNames;var xo=Object.getPrototypeOf,$o=Object.prototype.hasOwnProperty;var wo=(e,t,n)=>t in e?Ke(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var vo=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var Po=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of _o(t))!$o.call(e,o)&&o!==n&&Ke(e,o,{get:()=>t[o],enumerable:!(r=bo(t,o))||r.enumerable});
return e};var Rt=(e,t,n)=>(n=e!=null?yo(xo(e)):{},Po(t||!e||!e.__esModule?Ke(n,"default",{value:e,enumerable:!0}):n,e));var H=(e,t,n)=>wo(e,typeof t!="symbol"?t+"":t,n);var Fr=vo((af,Hr)=>{Hr.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var k=class extends Error{constructor(n,r,o={}){super(r);H(this,"code");H(this,"param");H(this,"hint");H(this,"cause");H(this,"node");this.name="Stop",this.code=
n,o.param!==void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause),o.node!==void 0&&(this.node=o.node)}};function v(e,t){
return new k("E_PARAMS",t,{param:e})}var ko=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Tt=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,So=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
zo=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,A="[0-9a-f]";function Ct(e){let t=new Map,
n=(l,f)=>g=>{var y;let _=`${l} ${g.toLowerCase()}`,x=[...t.keys()].filter(b=>b.startsWith(l)).length+1,h=(y=t.get(_))!=null?y:f(x);return t.set(_,h),h},r=n("uui\
d",l=>`00000000-0000-4000-8000-${Ge(l,12)}`),o=n("name",l=>`id${l}`),i=n("machine",l=>Ge(l,32)),s=n("mac",l=>`02-00-00-00-00-${Ge(l,2)}`),u=n("ip",l=>`192.0.2.${l}`),
a=e.filter(l=>l.length>2&&!zo.test(l)&&!Tt.test(l)).sort((l,f)=>f.length-l.length);function d(l){return l.replace(new RegExp(`\\b${A}{8}(-${A}{4}){3}-${A}{12}\\b`,
"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(f,g,_)=>g+o(_)).replace(new RegExp(`(?<![0-9a-f])${A}{32}(?![0-9a-f])`,"gi"),i).replace(
new RegExp(`\\b${A}{2}([:-])(${A}{2}\\1){4}${A}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,u).replace(
new RegExp(`\\b(${A}{1,4}(:${A}{1,4})*)?::(${A}{1,4}(:${A}{1,4})*)?|\\b(${A}{1,4}:){7}${A}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${A}{\
33,}(?![0-9a-f])`,"gi"),"***")}function c(l){let f=d(l);for(let g of a)f=f.replace(new RegExp(`(?<![\\w.-])${g.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");
return f}function p(l){return c(l.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(f,g,_)=>{let x=ko.test(g.toLowerCase().replace(/-/g,"\
_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(_);return`${g}=${x||/^\$\{?\w+\}?$/.test(_)?_:"***"}`}))}function m(l,f){return l.split(
`
`).map(g=>/^\s*#/.test(g)?Oo(g):f(g)).join(`
`)}return{ids:d,names:c,args:p,shell:l=>m(l,f=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(f);if(g===null)return p(f);let[,_="",x="",h=""]=g,y=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(x)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(x);return _+(y?c(h):/CMDLINE|cmdline/.test(x)?p(h):"***")}),modules:l=>m(l,f=>{var h;let[g="",_="",...x]=f.trim().split(
/\s+/);return g==="options"?Tt.test(_)?c(f):f.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((h=x[0])!=
null?h:"")&&!/["'=]/.test(f)?c(f):`${g} ${_} ***`:p(f)}),entry:l=>m(l,f=>/^options\s/.test(f)?p(f):c(f)),grubenv(l){return`# GRUB Environment Block
${l.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${p(g.slice(11))}`:c(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function Oo(e){let t=So.exec(e);return t===null?"#":`# ${t[0]}`}function Ge(e,t){return e.toString(16).padStart(t,"0")}var Ao="vfiokit-capture/1",Io={dir:493},Eo=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],Zo=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,Mo=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Ro=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
To=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function Co(e){var a,d;let t=["/etc/hostname","/proc/sys/kernel/hostname"].map(c=>{var p;return(p=e.attr(c))!=null?p:""}).filter(c=>c!==""),n=Ct([...t,...t.map(
c=>c.replace(/\..*/,""))]),r={},o=(c,p)=>{p!==null&&(r[c.startsWith("/sys/")?n.ids(c):n.names(c)]=p)},i=(c,p=m=>m)=>{let m=e.attr(c);o(c,m===null?null:`${p(m)}${c.
endsWith("/grubenv")?"":`
`}`)},s=c=>{let p=e.link(c);o(c,p===null?null:{link:n.ids(p)})},u=c=>{e.stat(c)!==null&&o(c,Io)};for(let c of e.list("/sys/bus/pci/devices")){let p=`/sys/bus/pc\
i/devices/${c}`,m=e.real(p);if(s(p),m!==null){for(let l of Eo)i(`${m}/${l}`);o(`${m}/config`,(d=(a=e.bytes(`${m}/config`,0,64))==null?void 0:a.toString("latin1"))!=
null?d:null);for(let l of e.list(m))Zo.test(l)&&s(`${m}/${l}`),Mo.test(l)&&u(`${m}/${l}`)}}for(let c of e.list("/sys/bus/pci/drivers"))u(`/sys/bus/pci/drivers/${c}`),
s(`/sys/bus/pci/drivers/${c}/module`);for(let c of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${c}/address`);u("/sys/kernel/iommu_groups");for(let c of e.
list("/sys/kernel/iommu_groups")){for(let p of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${c}/${p}`);u(`/sys/kernel/iommu_groups/${c}`);for(let p of e.
list(`/sys/kernel/iommu_groups/${c}/devices`))s(`/sys/kernel/iommu_groups/${c}/devices/${p}`)}u("/sys/class/iommu");for(let c of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${c}`)===null?u(`/sys/class/iommu/${c}`):s(`/sys/class/iommu/${c}`);for(let c of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${c}`)!==
null&&o(`/sys/firmware/acpi/tables/${c}`,"");u("/sys/firmware/efi");for(let c of e.list("/sys/module"))Ro.test(c)&&u(`/sys/module/${c}`);i("/proc/cpuinfo",Do),i(
"/proc/modules",c=>c.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",c=>c.split(`
`).filter(p=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(p)).join(`
`));for(let[c,p,m]of To)if(!c.endsWith("/"))i(c,l=>n[m](l));else for(let l of e.list(c))l.endsWith(p)&&i(`${c}${l}`,f=>n[m](f));for(let c of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(c)&&o(`/boot/${c}`,"");for(let c of e.list("/lib/modules"))u(`/lib/modules/${c}`),i(`/lib/modules/${c}/modules.builtin`,p=>p.split(`
`).filter(m=>/vfio|iommu|drm|xhci/.test(m)).join(`
`));return r}function Dt(e){let n=Object.entries(Co(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(Ao)}, "files": {
${n}
}}
`}function Do(e){let[t=""]=e.split(`

`);return t.split(`
`).filter(n=>!/^serial/i.test(n)).join(`
`)}var No=["0300","0302","0380"],jo=["0403","0c03","0c80"],Lo={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},Vo=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],Uo=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
Ho=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Nt={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Je(e){return e!==null&&No.includes(e)}function Ye(e){
return e!==null&&jo.includes(e)}function jt(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function be(e,t){return e==="10de"&&t==="0680"}function Lt(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function Vt(e,t){let n=Lo[e];return n!==void 0&&n.test(t)}function Ut(e){return Vo.includes(e)}function Ht(e){return e!==null&&
Ho.includes(e)}function Ft(e,t,n,r){return t==="8086"?e.startsWith("0000:00:02."):t==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):t==="10de"&&Uo.
test(n)}function _e(e){var t,n;return e===null?"device":(n=(t=Nt[e])!=null?t:Nt[e.slice(0,2)])!=null?n:"device"}var ie="/sys/kernel/iommu_groups",Fo="/sys/class/iommu",Bo=["DMAR","IVRS","IORT"],Wo=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,Wt=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function xe(e){var r,o,i;let t=Bt(e,Fo),n=(o=(r=Bt(e,ie))==null?void 0:r.filter(s=>Ko(e,s)))!=null?o:null;return{active:n!==null?n.length>0:t!==null?t.length>0:
null,units:t,groups:n===null?null:n.length,firmware_table:(i=Bo.find(s=>e.stat(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function $e(e,t,n){let r=e.
list(`${ie}/${t}/devices`);return r.length>0?r:n.filter(o=>o.group===t).map(o=>o.address)}function Kt(e,t){var n;return/\bdirect$/m.test((n=e.attr(`${ie}/${t}/r\
eserved_regions`))!=null?n:"")}function qe(e){return e!==null&&Wo.test(e)}function Gt(e,t,n=()=>[]){if(t===void 0)return`${e} (${Wt.test(e)?"a mediated device":
"not in /sys/bus/pci"})`;let{driver:r}=t;if(qe(r))return null;let o=t.class==="0604"||t.header===1;if(o&&r==="pcieport"||r===null&&(o||t.class!==null&&!Lt(t.class)))
return null;let i=n(e);return`${e} (${_e(t.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function Ko(e,t){let n=e.list(`${ie}/${t}/d\
evices`);return n.length>0&&!n.some(r=>!Wt.test(r))?!1:e.attr(`${ie}/${t}/name`)!=="vfio-noiommu"}function Bt(e,t){return e.stat(t)===null?null:e.list(t)}var Jt=new WeakMap;function Yt(e){function t(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let n={
...e,read:t(e.read),attr:t(e.attr),list:t(e.list),link:t(e.link),real:t(e.real),stat:t(e.stat)};return Jt.set(n,new Map),n}function R(e,t,n){let r=Jt.get(e);return r===void 0?n():(r.has(t)||r.set(t,n()),r.get(t))}var Xe="vfiokit-write";function qt(e){return R(e,"left-writers",()=>{var n,r,o;let t=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((n=e.attr(`/pro\
c/${i}/comm`))==null?void 0:n.startsWith(Xe))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&t.set(s,Number(i))}return t})}var et="/sys/bus/pci/devices",Go="pci",tt=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Jo=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,Yo=6;
function tn(e){let t=Jo.exec(e.toLowerCase());return t===null?null:`${t[1]}:${t[2]}`}function nn(e){let t=tt.exec(e.toLowerCase());if(t===null)return null;let[,
n="0",r="",o="",i=""]=t,s=`${parseInt(n,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function rn(e){
return e.list(et).length>0}function G(e){return R(e,Go,()=>e.list(et).filter(t=>tt.test(t)).map(t=>Xo(e,t)))}function se(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return n}var qo={get vendor(){return B(this,"vendor",4)},get device(){
return B(this,"device",4)},get id(){return en(this.vendor,this.device)},get subsystem(){return en(B(this,"subsystem_vendor",4),B(this,"subsystem_device",4))},get class(){
let e=B(this,"class",6);return e===null?null:e.slice(0,4)},get revision(){return B(this,"revision",2)},get driver(){return Qe(this,"driver")},get module(){return K(
this,"module",()=>this.driver===null?null:sn(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&qt(this.host).
has(this.address))return null;let e=W(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=Qe(this,"iommu_group");return e!==null&&/^\d+$/.
test(e)?Number(e):null},get header(){var t;let e=Qt(this);return e===null?null:((t=e[14])!=null?t:0)&127},get responding(){let e=Qt(this);return e===null?null:e.
some(t=>t!==255)},get numa(){return F(this,"numa_node")},get bootVga(){return F(this,"boot_vga")},get physfn(){return Qe(this,"physfn")},get totalVfs(){return F(
this,"sriov_totalvfs")},get numVfs(){return F(this,"sriov_numvfs")},get modalias(){return W(this,"modalias")},get resetMethods(){let e=W(this,"reset_method");return e===
null?null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=W(this,"resource");return e===null?null:Qo(e)},get linkWidth(){return F(this,"current_link_width")},
get maxLinkWidth(){return F(this,"max_link_width")},get upstream(){return K(this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?e:"").split("/").slice(
0,-1).filter(t=>tt.test(t))})},get consumers(){return Xt(this,"consumer")},get suppliers(){return Xt(this,"supplier")},get mdevs(){return on(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e))}};function Xo(e,t){let n={address:t,slot:t.slice(0,t.indexOf(".")),host:e,base:`${et}/${t}`,kept:new Map};return Object.assign(Object.create(qo),n)}function K({
kept:e},t,n){return e.has(t)||e.set(t,n()),e.get(t)}function W(e,t){return K(e,t,()=>e.host.attr(`${e.base}/${t}`))}function F(e,t){let n=W(e,t);return n!==null&&
/^-?\d+$/.test(n)?Number(n):null}function B(e,t,n){let r=W(e,t);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(n,"0"):null}function Qe(e,t){
return K(e,`${t}@`,()=>sn(e.host.link(`${e.base}/${t}`)))}function on(e){return K(e,"/",()=>e.host.list(e.base))}function Xt(e,t){return on(e).filter(n=>n.startsWith(
`${t}:pci:`)).map(n=>n.slice(t.length+5))}function Qt(e){return K(e,"config",()=>{let t=e.host.bytes(`${e.base}/config`,0,64);return t!==null&&t.length>=16?t:null})}
function en(e,t){return e===null||t===null?null:`${e}:${t}`}function sn(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function Qo(e){return e.split(`
`).slice(0,Yo).map(n=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(n);if(r===null)return 0;let[o=0,i=0,s=0,u=0]=r.slice(1).map(a=>a===
""?0:parseInt(a,16));return s===0&&u===0?0:(s-o)*4294967296+(u-i)+1}).reduce((n,r)=>n+r,0)}var nt=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function un(e,t=G(e)){let n={bySlot:se(t,o=>o.slot),byAddress:new Map(t.map(o=>[o.address,o])),
cardFunctions:t.filter(o=>Ye(o.class))},r=[];for(let o of t){let i=ei(o,n);if(i===null)continue;let s=I(()=>i==="gpu"||i==="igpu"?ti(o,i,n):[]),u=I(()=>o.group===
null?null:$e(e,o.group,t));r.push({device:o,kind:i,get companions(){return s()},get members(){return u()}})}return r}function cn(e){return e.kind==="gpu"&&e.device.
id!==null}function an(e){var t;return e.physfn!==null?"type-VF":((t=e.totalVfs)!=null?t:0)>0?"type-PF":"type-PCI"}function I(e){let t;return()=>(t===void 0?t={value:e()}:
t).value}function ei(e,t){var u;let n=e.class,r=Je(n);if(!r&&!jt(n))return n==="0680"&&be(e.vendor,n)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,
device:i}=e;if(!r)return n==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Vt(o,i))return"bmc";if(Ut(`${o}:${i}`))return"virtual";
let s=o==="1002"?((u=t.bySlot.get(e.slot))!=null?u:[]).map(a=>a.vendor):[];return Ft(e.address,o,i,s)?"igpu":"gpu"}function ti(e,t,{bySlot:n,byAddress:r,cardFunctions:o}){
var a;let i=new Map,s=(d,c)=>{d===void 0||i.has(d.address)||!Ye(d.class)||!(ni(e,d,c)||ri(e,t,c))||i.set(d.address,{device:d,reason:c})};for(let d of(a=n.get(e.
slot))!=null?a:[])s(d,"same slot");for(let d of e.consumers)s(r.get(d),"device link");let u=oi(e,r);if(u!==null){let d=c=>{var p;return!((p=n.get(c.slot))!=null?
p:[]).some(m=>Je(m.class))};for(let c of o)c.upstream.includes(u)&&d(c)&&s(c,"card switch")}return[...i.values()].sort((d,c)=>d.device.address<c.device.address?
-1:1)}function ni(e,t,n){return e.vendor!==null&&t.vendor===e.vendor?!0:n==="device link"&&e.vendor==="1002"&&t.vendor==="1022"&&t.class==="0403"}function ri(e,t,n){
return t==="gpu"&&n==="same slot"&&e.upstream.length>0}function oi(e,t){var r,o;let n=null;for(let i of[...e.upstream].reverse()){if(!Ht((o=(r=t.get(i))==null?void 0:
r.id)!=null?o:null))break;n=i}return n}var ii=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],ln="/sys/bus/pci/slots";function fn(e){let t;return n=>{var r;return t===void 0&&(t=(r=ii.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),t===null?null:si(`
${t}`,n)}}function pn(e){let t;return(n,r)=>{t===void 0&&(t=new Map(e.list(ln).map(o=>{var i;return[(i=e.attr(`${ln}/${o}/address`))!=null?i:"",o]})));for(let o of[
n,...[...r].reverse()]){let i=t.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function si(e,t){var d;let[n="",r=""]=t.split(":"),o=e.indexOf(`
${n}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),u=i<0?"":s<0?e.slice(i):e.slice(i,i+s),a=dn(u,`
	${r}  `);return a===null?null:Buffer.from(`${(d=dn(e,`
${n}  `))!=null?d:""} ${a}`,"latin1").toString("utf8")}function dn(e,t){let n=e.indexOf(t);if(n<0)return null;let r=e.indexOf(`
`,n+t.length);return e.slice(n+t.length,r<0?void 0:r).trim()}function mn(e){let t=fn(e),n=pn(e);return({device:r,kind:o,companions:i,members:s},u)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:t(r.id),slot:n(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:a,reason:d})=>({address:a.address,id:a.id,class:a.class,driver:a.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:an(r),passthrough:{ok:u.length===
0,reasons:u.map(a=>a.text)}})}var Uu=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);var ci=34;function ai(e){let t=[],n=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&li(i);i===ci&&(r=!r),!s&&n<0&&(n=o),!(!s||n<0)&&
(t.push([n,o]),n=-1)}return t}function li(e){return e===32||e>=9&&e<=13||e===160}function we(e){return ai(e).map(([t,n])=>e.slice(t,n))}function L(e){let t=e.startsWith(
'"')?1:0,n=e.indexOf("=");return di(n<0?e.slice(t):e.slice(t,n))}function J(e){let t=e.indexOf("=");return t<0?"":e.slice(t+1).replace(/^"/,"").replace(/"$/,"")}function gn(e){return J(e).split(",").filter(t=>t!=="")}function di(e){return e.includes("-")?e.replace(/-/g,"_"):e}function hn(e,t){var o,i,s;let n=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${t}=(["']?)(.*?)\\1\\s*$`,"m").
exec(n);return r===null?null:(s=r[2])!=null?s:null}function ve(e){let t=e.attr("/proc/cmdline");return t===null?null:we(t)}var fi="/dev/null";function Pe(e){return e.slice(e.lastIndexOf("/")+1)}function pi(e,t){return Pe(e)<Pe(t)?-1:Pe(e)>Pe(t)?1:0}function yn(e,t){var r;let n=new Map;
for(let o of t)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||n.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==fi){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}n.set(i,s)}return[...n.values()].sort(pi)}function bn(e,t){var r,o;let n=e.real(t);return n!==null&&((r=e.stat(n))==null?void 0:r.type)==="file"&&(o=e.read(n))!=null?o:""}var mi=["/lib/modules","/usr/lib/modules"];function _n(e,t){let n=mi.find(r=>e.real(`${r}/${t}`)!==null);return`${n!=null?n:"/lib/modules"}/${t}`}function xn(e){return e.attr("/proc/sys/kernel/osrelease")||null}var gi=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],hi={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function yi(e){var r;let t=[],n=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);t.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:n,lines:i}),n+=i}return t}function $n(e){let t=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(t)?null:e.replace(/\[[^\]]*\]|-/g,n=>n==="-"?"_":n)}function bi(e,t){
var r,o,i,s;let n=[];for(let{text:u,line:a,lines:d}of yi(e)){if(u.startsWith("#"))continue;let c=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(c===null)continue;let p=c[1],m=$n((r=c[2])!=null?r:""),l=p==="alias"?$n((i=((o=c[3])!=null?o:"").split(/[\t ]+/).find(f=>f!==""))!=null?i:""):(s=c[3])!=
null?s:"";m===null||l===null||l===""&&hi[p]||n.push({command:p,name:m,rest:p==="blacklist"?"":p==="options"?l.replace(/\t/g," "):l,path:t,line:a,lines:d})}return n}
function wn(e,t){return R(e,`modprobe.d of ${t!=null?t:"none"}`,()=>{let n=[...yn(e,gi)];if(t!==void 0){let r=n.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modu\
les.softdep");n.splice(r<0?n.length:r,0,`${_n(e,t)}/modules.softdep`)}return n.flatMap(r=>R(e,r,()=>bi(bn(e,r),r)))})}function _i(e){var t;return((t=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=
null?t:[]).map(n=>{let r=n.startsWith('"')?n.slice(1).replace(/"$/,""):n,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(
/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function vn(e,t,n){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==t))for(let{name:i,
value:s}of _i(o.rest))i===n&&(r={value:s,from:o});return r}var Pn="/sys/class/iommu",rt="allow_unsafe_interrupts";function kn(e){var i,s;let t=e.list(Pn).filter(u=>/^(dmar|ivhd)\d+$/.test(u)),n=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(n!==null&&n.length===1&&(((i=n[0])!=null?i:1)&1)===0)return!1;if(t.length===0)return null;if(((s=ve(e))!=null?s:[]).some(u=>u==="nointr\
emap"||L(u)==="intremap"&&gn(u).includes("off"))||t.some(u=>{var a;return(parseInt(((a=e.attr(`${Pn}/${u}/intel-iommu/ecap`))!=null?a:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Sn(e){var o,i;let t=["vfio_iommu_type1","iommufd"].
map(s=>e.attr(`/sys/module/${s}/parameters/${rt}`)),n=vn(wn(e),"vfio_iommu_type1",rt),r=[...n===null?[]:[(o=n.value)!=null?o:"Y"],...((i=ve(e))!=null?i:[]).filter(
s=>L(s)===`vfio_iommu_type1.${rt}`).map(s=>s.includes("=")?J(s):"Y")];return[...t,...r].some(s=>s!==null&&/^[Yy1]/.test(s))}function zn(e){var t;return((t=ve(e))!=
null?t:[]).flatMap(n=>{if(L(n)==="pcie_acs_override")return[`${n} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that t\
he hardware does not keep apart, so a guest may reach what the host or another guest uses`];let r=L(n)==="pci"?J(n).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function On(e){return Object.freeze({type:"probe",...e})}var T="/sys/class/block",xi=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function C(e){return(e!=null?e:"").split("/").filter(t=>xi.test(t))}function An(e,t){
return ot(e,e.real(`${T}/${t}`),new Set)}function In(e,t){return ot(e,e.real(`/sys/dev/block/${t}`),new Set)}function ue(e,t){var i,s;if(!t.startsWith("/dev/"))
return null;let r=((i=e.real(t))!=null?i:t).slice(5).replace(/\//g,"!");if(e.stat(`${T}/${r}`)!==null)return r;let o=t.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(T).find(u=>u.startsWith("dm-")&&e.attr(`${T}/${u}/dm/name`)===o))!=null?s:null}function En(e,t){let n=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrf\
s/${o}/devices`)),r=n.filter(o=>t!==null&&o.includes(t));return(r.length>0?r:n).reduce((o,i)=>[...o,...i],[])}function Zn(e,t){let n=e.list(T).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${T}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABE\
L=${t.replace(/\W/g,"\\$&")}$`,"m").test(o)});return n.length>0?n:null}function ot(e,t,n){if(t===null||n.has(t))return[];n.add(t);let r=vi(t),o=C(t);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${t}/partition`)===null?t:Pi(t),s=[...e.list(`${i}/slaves`).map(a=>`${i}/slaves/${a}`),...$i(e,i)],u=wi(
e,i);return[...s.map(a=>ot(e,e.real(a),n)).reduce((a,d)=>[...a,...d],[]),...u.length===0?[]:[{name:r,functions:o,portals:u}]]}function $i(e,t){let n=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(t);if(n===null)return[];let[,r="",o="",i=""]=n,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(T).filter(u=>s.test(u)).map(u=>`${T}/${u}`),...e.list(r).
filter(u=>/^nvme\d+$/.test(u)).map(u=>`${r}/${u}`)]}function wi(e,t){var i,s,u;let n=(i=/\/session(\d+)\//.exec(t))==null?void 0:i[1];if(n!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(a=>a.startsWith(`connection${n}:`)).map(a=>{var d;return(d=e.attr(`/sys/class/iscsi_connection/${a}/address`))!=null?d:e.attr(
`/sys/class/iscsi_connection/${a}/persistent_address`)}).filter(a=>a!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(t))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec((u=e.attr(`${r}/address`))!=null?u:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function vi(e){return e.slice(e.lastIndexOf(
"/")+1)}function Pi(e){return e.slice(0,e.lastIndexOf("/"))}var ki=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,Si="/sys/class/graphics",Mn="/sys/class/vtconsole",zi=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Rn(e,t){return{screens:new Set([...t.filter(n=>n.bootVga===1).map(n=>n.address),...Oi(e)]),serial:Ai(e),pictures:Ii(e)}}function Tn({screens:e},t,n){return t.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!n(r)&&(e.has(r.device.address)||r.device.driver!==null&&!qe(r.device.driver)))}function Oi(e){let t=e.
list(Mn).map(r=>`${Mn}/${r}`),n=t.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return t.length>
0&&!n?[]:C(e.real(`${Si}/fb0/device`)).slice(-1)}function Ai(e){var r,o;let t=e.attr("/proc/consoles");return(o=(t!==null?t.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):we((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>L(i)==="console").map(i=>{var s;return(s=J(i).split(
",")[0])!=null?s:""})).find(i=>!ki.test(i)))!=null?o:null}function Ii(e){var r,o;let t=new Map,n=[];if(parseInt((r=xn(e))!=null?r:"",10)>=6)return t;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,u="",a=""]=s;n.length=u.length/2,n.push(a);let d=zi.test(a)?C(n.join("/")).slice(
-1)[0]:void 0;d!==void 0&&t.set(d,a)}return t}var Ei=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],Zi="/var/lib/nova/";function ke(e){let t=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
n=>{var r;return(r=e.attr(n))!=null?r:""}).join(`
`).split(`
`);return[...new Set(t)].map(Ri).filter(n=>n!==null)}function Cn(e){let t=new Set(Ei.map(n=>st(e,n)));return e.filter(n=>t.has(n.at)||n.at.startsWith(Zi))}function st(e,t){
return e.map(r=>r.at).filter(r=>r==="/"||r===t||t.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Dn(e){var t;return((t=e.attr(
"/proc/swaps"))!=null?t:"").split(`
`).slice(1).map(n=>n.trim().split(/\s+/)).map(([n="",r=""])=>({path:it(n),type:r})).filter(n=>n.path!=="")}function ae(e,t){var u;let{type:n,number:r,source:o}=t;
if(n==="zfs"){let a=Zn(e,(u=o.split("/")[0])!=null?u:"");return a===null?null:ce(e,a)}if(n==="btrfs")return ce(e,En(e,ue(e,o)));if(!r.startsWith("0:"))return In(
e,r);let i=o.split(":").map(a=>ue(e,a)).filter(a=>a!==null);if(i.length>0)return ce(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(n)?Mi(t):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function ce(e,t){return t.map(n=>An(e,n)).reduce((n,r)=>[...n,...r],[])}function Mi({source:e,options:t,type:n}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(t))==null?void 0:o[1];return r!==void 0?[r]:n==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function Ri(e){let[t="",n=""]=e.split(" - "),[,,r,,o]=t.split(" "),[i,s="",u=""]=n.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:it(
o),type:i,number:r,source:it(s),options:u}}function it(e){return e.replace(/\\([0-7]{3})/g,(t,n)=>String.fromCharCode(parseInt(n,8)))}var Ti=[["/sys/class/block",(e,t,n)=>e.stat(`${t}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(n)?`disk ${n}`:null],["/sys/class/net",(e,t,n)=>`network interfa\
ce ${n}`],["/sys/bus/usb/devices",Ni],["/sys/class/sound",(e,t,n)=>{var r;return/^card\d+$/.test(n)?`sound card ${ut((r=e.attr(`${t}/id`))!=null?r:n)}`:null}]],
Ci={"01":"USB keyboard","02":"USB mouse"};function Nn(e){let t=I(()=>Di(e));return n=>{var r;return(r=t().get(n))!=null?r:[]}}function Di(e){var r;let t=new Map,
n=(o,i)=>{var u,a;let s=o[o.length-1];i!==null&&s!==void 0&&((u=t.get(s))==null?void 0:u.includes(i))!==!0&&t.set(s,[...(a=t.get(s))!=null?a:[],i])};for(let[o,i]of Ti)
for(let s of e.list(o)){let u=e.real(`${o}/${s}`);u!==null&&n(C(u),i(e,u,s))}for(let o of ke(e))for(let i of(r=ae(e,o))!=null?r:[])n(i.functions,`file system ${ut(
o.at)}`);return t}function Ni(e,t,n){var i,s;if(n.includes(":"))return e.attr(`${t}/bInterfaceClass`)==="03"&&(s=Ci[(i=e.attr(`${t}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=n.startsWith("usb")||e.attr(`${t}/bDeviceClass`)==="09"?null:e.attr(`${t}/product`);return o===null?null:`USB device ${ut(o)}`}function ut(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}var jn="/sys/class/net",ji=1,Li=512;function Un(e){return[...new Set(Bn(e).filter(t=>t.bits===0).map(t=>t.via))]}function ze(e,t){var o,i;let n=Hi(t);return n===
null?null:(i=(o=Bn(e).filter(s=>s.to.length===n.length&&at(n).startsWith(at(s.to).slice(0,s.bits))).reduce((s,u)=>s===null||u.bits>s.bits?u:s,null))==null?void 0:
o.via)!=null?i:null}function Hn(e,t){let n=ct(e,t,new Set);return n.length>0?n:ct(e,"ovs-system",new Set([t]))}function Fn(e){let t=Vi(e);return[...t===null?[]:
[t],...Ui(e,22)]}function ct(e,t,n){if(n.has(t))return[];n.add(t);let r=C(e.real(`${jn}/${t}`));return r.length>0?[{name:t,functions:r}]:e.list(`${jn}/${t}`).filter(
o=>o.startsWith("lower_")).map(o=>ct(e,o.slice(6),n)).reduce((o,i)=>[...o,...i],[])}function Bn(e){let t=Se(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>Ln(
r)).map(([r="",o="",,,,,,i=""])=>({to:Wn(o),bits:at(i).replace(/0/g,"").length,via:r})),n=Se(e,"/proc/net/ipv6_route").filter(r=>{var o;return Ln((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...t,...n]}function Ln(e){let t=parseInt(e,16);return(t&ji)!==0&&
(t&Li)===0}function Vi(e){var n,r,o,i;let t="self";for(let s=0;s<64&&t!=="0";s++){let u=((n=e.attr(`/proc/${t}/environ`))!=null?n:"").split("\0").find(p=>p.startsWith(
"SSH_CONNECTION=")),[a,,d]=(r=u==null?void 0:u.slice(15).split(" "))!=null?r:[];if(a!==void 0&&d!==void 0)return{peer:a,local:d};let c=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${t}/status`))!=null?o:""))==null?void 0:i[1];if(c===void 0)return null;t=c}return null}function Ui(e,t){let n=`:${t.toString(16).toUpperCase().
padStart(4,"0")}`;return[...Se(e,"/proc/net/tcp"),...Se(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(n)&&o==="01").map(([,r="",o=""])=>({peer:Vn(o),local:Vn(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function Se(e,t){var n;return((n=e.attr(t))!=null?n:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function Vn(e){var r,o,i;let t=Wn(e.slice(0,e.indexOf(":"))),n=t.length===8?t:(r=/^0{20}ffff(.{8})$/.exec(
t))==null?void 0:r[1];return n!==void 0?((o=n.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=t.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function Wn(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function at(e){return[...e].map(t=>parseInt(t,16).toString(
2).padStart(4,"0")).join("")}function Hi(e){let t=e.replace(/%.*$/,"").toLowerCase(),n=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(t);if(n!==
null)return n.slice(1).map(c=>Number(c).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(t)||!t.includes(":"))return null;let[r="",o]=t.split("::"),
i=c=>c.split(":").filter(p=>p!=="").map(p=>p.padStart(4,"0")),[s,u]=[i(r),i(o!=null?o:"")],a=o===void 0?0:8-s.length-u.length,d=[...s,...Array(Math.max(0,a)).fill(
"0000"),...u].join("");return d.length===32?d:null}function Kn(e){let t=new Map;function n(o,i){var s;for(let u of Wi(e,o)){let a=(s=t.get(u))!=null?s:[];a.includes(i)||t.set(u,[...a,i])}}function r(o,i){if(o!==
null)for(let s of Hn(e,o))n(s.functions,i(s.name))}for(let{what:o,leaves:i}of Fi(e)){i===null&&n(Ki(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:u,portals:a}of i!=null?i:[]){n(u,`${o} (${s})`);for(let d of a)r(ze(e,d),c=>`${o} (${s} at ${d}, through ${c})`)}}for(let o of Un(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of Fn(e))for(let s of new Set([ze(e,o),ze(e,i)]))r(s,u=>`the ssh connection from ${o} (${u})`);return t}function le(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function Fi(e){let t=ke(e),n=Dn(e).map(r=>{let o=r.type==="fil\
e"?null:ue(e,r.path),i=r.type==="file"?st(t,r.path):null;return{what:"swap",leaves:o!==null?ce(e,[o]):Bi(e,t.filter(s=>s.at===i))}});return[...Cn(t).map(r=>({what:r.
at,leaves:ae(e,r)})),...n]}function Bi(e,t){return t.map(r=>ae(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function Wi(e,t){let n=t.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...t,...n.map(r=>r.slice(r.lastIndexOf("/")+1))]}function Ki(e){return G(e).filter(t=>{var n;return((n=
t.class)==null?void 0:n.startsWith("01"))===!0}).map(t=>t.address)}function Gn(e,t,n){return{devices:t,gpus:n,members:r=>$e(e,r,t),cargo:Nn(e),lifelines:I(()=>Kn(e))}}function Jn(e,t,n){let r=new Map(n.devices.map(o=>[o.address,
o]));return n.members(e).filter(o=>!t.has(o)).flatMap(o=>{let i=r.get(o),s=Gt(o,i,n.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":Gi(i,n)}]})}function Gi(e,t){let n=Ji(e,t.gpus),r=t.lifelines().get(e.address);return r===void 0?n:n===null?`carries ${le(r)}: the no\
de lives on it, and nothing overrides that`:`${n}; it carries ${le(r)}`}function Ji(e,t){var o,i;let{class:n}=e;if((n==null?void 0:n.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((n==null?void 0:n.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(be(
e.vendor,n))return null;if((n==null?void 0:n.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==
null)return`is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=t.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the displa\
y of the management controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var Yi={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},qi="interrupts are not remapped here, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where eve\
ry guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 yourself";function qn(e,t,n,r=Gn(e,t,n)){let o=I(()=>xe(e)),i=I(()=>Rn(e,t)),s=I(()=>kn(e)===
!1&&!Sn(e)),u=new Map(n.map(f=>[f.device.address,f])),a=I(()=>se(n.map(f=>f.device),f=>String(f.group))),d=I(()=>se(t.filter(f=>f.physfn!==null),f=>{var g;return(g=
f.physfn)!=null?g:""}));function c(f){var x;let g=new Set,_=f.device.group===null?[]:(x=a().get(String(f.device.group)))!=null?x:[];for(let h of[f,..._.map(y=>u.
get(y.address))])if(!(h===void 0||h.kind!==f.kind)){g.add(h.device.address);for(let y of h.companions)g.add(y.device.address)}return g}function p(f,g){let _=Jn(
f,g,r);return[..._.length===0?[]:[Xi(f,_)],...Kt(e,f)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${f} (reserved_regions has a direct l\
ine), so the kernel assigns it to nobody`}]:[]]}function m(f){var x,h;let g=[],_=Yn(e,f);if(((x=f.numVfs)!=null?x:0)>0){let y=((h=d().get(f.address))!=null?h:[]).
filter(b=>b.mdevs.length>0||Yn(e,b)!==null).length;g.push({code:"vfs",text:`${f.numVfs} of its virtual functions are enabled${y===0?"":`, ${y} of them with vGPU\
s`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return f.mdevs.length>0&&g.push({code:"mdev",text:`mediat\
ed devices (vGPUs) exist on it: ${f.mdevs.join(", ")}; remove them first`}),_!==null&&g.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${_}),\
 and a card serves vGPUs or goes to a guest as a whole`}),g}function l({device:f}){let{screens:g,serial:_}=i();return!g.has(f.address)||_!==null||Tn(i(),n,x=>x.
kind==="gpu").length>0?[]:[{code:"console",text:"it shows the only console (no BMC or integrated display and no serial console beside it), which would go dark: \
give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough"}]}return f=>{let{device:g,kind:_}=f,x=_==="gpu"?[]:[{code:"kind",text:Yi[_]}];
if(_==="bmc"||_==="virtual")return x;g.id===null&&x.push({code:"unknown_id",text:"its vendor or device id cannot be read"}),g.responding===!1&&x.push({code:"dea\
d",text:"it does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host"});let h=[g,...f.companions.map(b=>b.
device)];for(let b of h){let $=r.lifelines().get(b.address);$!==void 0&&x.push({code:"lifeline",text:`${b===g?"it":`its companion ${b.address}`} carries ${le($)}\
: the node lives on it, and nothing overrides that`})}g.group===null&&x.push({code:"no_group",text:Qi(o())});let y=c(f);for(let b of new Set(h.map($=>$.group)))
b!==null&&x.push(...p(b,y));return s()&&x.push({code:"interrupts",text:qi}),[...x,...m(g),...l(f)]}}function Xn(e,t){return e.list(`/sys/bus/pci/devices/${t.address}\
/mdev_supported_types`)}function Yn(e,t){let n=e.attr(`/sys/bus/pci/devices/${t.address}/nvidia/current_vgpu_type`);return n===null||n==="0"||n===""?null:n}function Xi(e,t){
let n=t.filter(i=>i.stays!==null),r=t.map(i=>i.address),o=`IOMMU group ${e} also holds ${t.map(i=>i.said).join(", ")}`;return n.length===0?{code:"members",members:r,
text:`${o}, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"gr\
oup",members:r,text:`${o}; ${n.map(i=>{var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function Qi(e){
return e.active===null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no\
 IOMMU group: the IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}function Qn(e,t){return typeof t=="bigint"?t.toString():t}var dt=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function er(e){return new dt(e)}function tr(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var ft="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function nr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Oe(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Ae(e){let t=e;if(!t)return{};if(typeof t==
"string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function rr(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function U(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function or(e,t=0){
var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function ir(e,t){return t.
map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function de(e){return typeof e=="string"?e:e==null?void 0:e.message}function pt(e,t,n){var o;var r;for(let i=t;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Y(e,t,n){var a,d,c,p,m,l,f,g,_,x,h,y,b,$,S,j,ye;var r;
let o=(d=(a=e.inst)==null?void 0:a._zod)==null?void 0:d.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(m=(p=e.schema)==null?void 0:p._zod.def)==null?void 0:m.error:void 0,s=e.message?e.message:(j=(S=(b=(h=(_=de((g=(f=(l=e.inst)==null?
void 0:l._zod.def)==null?void 0:f.error)==null?void 0:g.call(f,e)))!=null?_:de(i==null?void 0:i(e)))!=null?h:de((x=t==null?void 0:t.error)==null?void 0:x.call(t,
e)))!=null?b:de((y=n.customError)==null?void 0:y.call(n,e)))!=null?S:de(($=n.localeError)==null?void 0:$.call(n,e)))!=null?j:"Invalid input",u={};for(let M of Object.
keys(e))M==="inst"||M==="schema"||M==="continue"||M==="input"||M==="__proto__"||(u[M]=e[M]);return(ye=u.path)!=null||(u.path=[]),u.message=s,t!=null&&t.reportInput&&
(u.input=e.input),u}function sr(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):es(e,n,r.value)}}function V(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function ur(e,t,n){return V(e,t,n,!1)}function es(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:V(this,t,n.bind(this))},set(r){V(this,t,r)}})}function ts(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}var lt,D=!1,ns={configurable:!0,get(){D=!0}};function q(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&lt!==e._zod){
lt=void 0;return}lt=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,ns);let o=D;D=!1;try{let i=n(this);return D?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),D=D||o,i}catch(i){throw delete this[t],D=D||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function cr(e,t,n,r){let o=ts(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var ar;var mt={value:void 0,enumerable:!1},lr="captureStackTrace"in Error?Error:null;function rs(e){let t=lr;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.
stackTraceLimit=0}catch(r){return lr=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function z(e,t,n,r){var m;let o={};function i(l){this.
def=l,this.constr=p,this.traits=new Set}i.prototype=o;let s=n,u=s&&new WeakSet;function a(l,f){if(l._zod){if(l._zod.traits.has(e))return}else{mt.value=new i(f);
try{Object.defineProperty(l,"_zod",mt)}finally{mt.value=void 0}}if(l._zod.traits.add(e),t(l,f),u){let _=Object.getPrototypeOf(l),x=l._zod.constr.prototype,h=_;for(;h&&
h!==x;)h=Object.getPrototypeOf(h);let y=h!=null?h:_;u.has(y)||(u.add(y),sr(y,s))}let g=p.prototype;for(let _ in g)Object.prototype.hasOwnProperty.call(g,_)&&(_ in
l||(l[_]=g[_].bind(l)))}let d=(m=r==null?void 0:r.Parent)!=null?m:Object;class c extends d{}Object.defineProperty(c,"name",{value:e});function p(l){var x;let f=r!=
null&&r.Parent?rs(c):this;a(f,l);let g=f._zod.deferred;if(g){for(let h of g)h();f._zod.deferred=void 0}let _=(x=globalThis.__zod_globalConfig)==null?void 0:x.postProcessor;
return _&&_(f),f}return Object.defineProperty(p,"init",{value:a}),Object.defineProperty(p,Symbol.hasInstance,{value:l=>{var f,g;return r!=null&&r.Parent&&l instanceof
r.Parent?!0:(g=(f=l==null?void 0:l._zod)==null?void 0:f.traits)==null?void 0:g.has(e)}}),Object.defineProperty(p,"name",{value:e}),p}var Z=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Ie=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}},dr;(dr=(ar=globalThis).__zod_globalConfig)!=null||(ar.__zod_globalConfig=
{});var fe=globalThis.__zod_globalConfig;function Q(e){return e&&Object.assign(fe,e),fe}function os(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Qn,2)),e.message}function is(e){this._zod.message=e}var ss={get:os,
set:is,enumerable:!0,configurable:!0},gt={value:void 0,enumerable:!1},pr=new WeakSet([Object.prototype,Error.prototype]),mr=(e,t)=>{e.name="$ZodError",gt.value=
t,Object.defineProperty(e,"issues",gt),gt.value=void 0,Object.defineProperty(e,"message",ss);let n=Object.getPrototypeOf(e);pr.has(n)||(pr.add(n),Object.defineProperty(
n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Lc=z("$ZodError",mr),pe=z("$ZodError",mr,void 0,{Parent:Error});var cs=e=>{let t=(n,r,o,i)=>{var a,d;let s=o?{...o,async:!1}:{async:!1},u=n._zod.run({value:r,issues:[]},s);if(u instanceof Promise)throw new Z;if(u.issues.length){
let c=new((a=i==null?void 0:i.Err)!=null?a:e)(u.issues.map(p=>Y(p,s,Q())));throw ft(c,(d=i==null?void 0:i.callee)!=null?d:t),c}return u.value};return t},ht=cs(pe),
as=e=>{let t=async(n,r,o,i)=>{var a,d;let s=o?{...o,async:!0}:{async:!0},u=n._zod.run({value:r,issues:[]},s);if(u instanceof Promise&&(u=await u),u.issues.length){
let c=new((a=i==null?void 0:i.Err)!=null?a:e)(u.issues.map(p=>Y(p,s,Q())));throw ft(c,(d=i==null?void 0:i.callee)!=null?d:t),c}return u.value};return t},yt=as(pe),
ls=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Z;return i.issues.length?gr(e,i.issues,
o):{success:!0,data:i.value}},bt=ls(pe);function gr(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Y(o,n,Q()))),t=void 0,n=void 0),r},set error(o){
r=o,t=void 0,n=void 0}}}var ds=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?gr(e,i.issues,o):{success:!0,data:i.value}},_t=ds(pe);var hr={major:4,minor:6,patch:7};var ee=z("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=hr;let r=e._zod.def.checks,o=e._zod.traits.has("\
$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let u of o)for(let a of u._zod.onattach)a(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=
[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let u=(d,c,p)=>{if(d.memo)return d;let m=U(d),l;for(let f of c){if(f._zod.def.when){if(or(
d)||!f._zod.def.when(d))continue}else if(m)continue;let g=d.issues.length,_=f._zod.check(d);if(_ instanceof Promise&&(p==null?void 0:p.async)===!1)throw new Z;if(l||
_ instanceof Promise)l=(l!=null?l:Promise.resolve()).then(async()=>{await _,d.issues.length!==g&&(pt(d.issues,g,e),m||(m=U(d,g)))});else{if(d.issues.length===g)
continue;pt(d.issues,g,e),m||(m=U(d,g))}}return l?l.then(()=>d):d},a=(d,c,p)=>{if(U(d))return d.aborted=!0,d;let m=u(c,o,p);if(m instanceof Promise){if(p.async===
!1)throw new Z;return m.then(l=>e._zod.parse(l,p))}return e._zod.parse(m,p)};e._zod.run=(d,c)=>{if(c.skipChecks)return e._zod.parse(d,c);if(c.direction==="backw\
ard"){let m=e._zod.parse({value:d.value,issues:[]},{...c,skipChecks:!0});return m instanceof Promise?m.then(l=>a(l,d,c)):a(m,d,c)}let p=e._zod.parse(d,c);if(p instanceof
Promise){if(c.async===!1)throw new Z;return p.then(m=>u(m,o,c))}return u(p,o,c)}}},{get"~standard"(){return ur(this,"~standard",ms(this))},set"~standard"(e){V(this,
"~standard",e)}}),yr=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Y(n,t,Q()))}:{value:e.value};async function ps(e,t){let n={async:!0};return yr(await e._zod.
run({value:t,issues:[]},n),n)}function ms(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return yr(
r,n)}catch(r){}return ps(e,t)},vendor:"zod",version:1}}var br=z("$ZodNever",(e,t)=>{ee.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function Ze(e,t,n,r,o,i){let s=n in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;t.issues.push(...ir(n,e.issues))}
if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(t.value[n]=void 0):t.value[n]=e.value}}var gs=[];function hs(e){var s,u,a,d;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?
n:gs,o=r.length?[...t,...r]:t;for(let c of o)if(!((d=(a=(u=(s=e.shape)==null?void 0:s[c])==null?void 0:u._zod)==null?void 0:a.traits)!=null&&d.has("$ZodType")))
throw new Error(`Invalid element at key "${String(c)}": expected a Zod schema`);let i=rr(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.
length,optionalKeys:new Set(i)}}function ys(e,t,n,r,o,i,s){let u=[],a=o.keySet,d=o.catchall._zod,c=d.def.type,p=d.optin,m=d.optout,l=0;for(let f in t){if(s&&n.issues.
length!==l){if(U(n,l))break;l=n.issues.length}if(a.has(f))continue;if(f==="__proto__"){c==="never"&&u.push(f);continue}if(c==="never"){u.push(f);continue}let g=d.
run({value:t[f],issues:[]},r);g instanceof Promise?e.push(g.then(_=>Ze(_,n,f,t,p,m))):Ze(g,n,f,t,p,m)}return u.length&&n.issues.push({code:"unrecognized_keys",keys:u,
input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var _r=z("$ZodObject",(e,t)=>{var d;ee.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"sha\
pe"),r=n!=null&&n.get?n.get.raw:(d=t.shape)!=null?d:{};if(r){let c=()=>{let p={...r};return Object.defineProperty(t,"shape",{value:p}),c.raw=p,p};c.raw=r,Object.
defineProperty(t,"shape",{get:c})}let o=er(()=>hs(t));q(e,"propValues",c=>{let p=c.def.shape,m={};for(let l in p){let f=p[l]._zod;if(f.values){Object.prototype.
hasOwnProperty.call(m,l)||tr(m,l,new Set);for(let g of f.values)m[l].add(g);f.optin!==void 0&&m[l].add(void 0)}}return m});let i=nr,s=t.catchall,u,a=fe.memoizer;
a==null||a.attach(e),e._zod.parse=(c,p)=>{u!=null||(u=o.value);let m=c.value;if(!i(m))return c.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),
c;c.value=a?a.alloc(e,c,{},p):{};let l=[],f=u.shape,g=p==null?void 0:p.abortEarly,_=c.issues.length;for(let x of u.allKeys){if(g&&c.issues.length!==_){if(U(c,_))
break;_=c.issues.length}if(x==="__proto__")continue;let h=f[x],y=h._zod.optin,b=h._zod.optout,$=h._zod.run({value:m[x],issues:[]},p);$ instanceof Promise?l.push(
$.then(S=>Ze(S,c,x,m,y,b))):Ze($,c,x,m,y,b)}return s?ys(l,m,c,p,o.value,e,g===!0):l.length?Promise.all(l).then(()=>c):c}});var xr=z("$ZodTransform",(e,t)=>{var n;ee.init(e,t),e._zod.optin="optional",(n=fe.memoizer)==null||n.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new Ie(
e.constructor.name);let i=t.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(u=>(r.value=u,r));if(i instanceof Promise)throw new Z;
return r.value=i,r}});var $r=z("$ZodPipe",(e,t)=>{ee.init(e,t),q(e,"values",n=>n.def.in._zod.values),q(e,"optin",n=>n.def.in._zod.optin),q(e,"optout",n=>n.def.out._zod.optout),q(e,"p\
ropValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);return i instanceof Promise?i.then(s=>Ee(s,t.
in,r)):Ee(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>Ee(i,t.out,r)):Ee(o,t.out,r)}});function Ee(e,t,n){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}function wr(e,t){return new e({type:"never",...Ae(t)})}var Me=z("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");ee.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){V(this,"with",e)},parse(e,t){return ht(this,e,t,{callee:this.parse})},parseAsync(e,t){return yt(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return bt(
this,e,t)},safeParseAsync(e,t){return _t(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Oe(this,e,t)},brand(){return this},register(e,t){return e.add(
this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}});var xs=z("ZodMiniNever",(e,t)=>{br.init(e,t),Me.init(e,t)});function $s(e){return wr(xs,e)}var ws=z("ZodMiniObject",(e,t)=>{_r.init(e,t),Me.init(e,t),cr(e,"shape",n=>n._zod.def.shape,!1)});function vr(e,t){return new ws({type:"object",shape:e,catchall:$s(),...Ae(t)})}var vs=z("ZodMiniTransform",(e,t)=>{xr.init(e,t),Me.init(e,t)});function Re(e){return new vs({type:"transform",transform:e})}var Ps=z("ZodMiniPipe",(e,t)=>{$r.init(e,t),Me.init(e,t)});function Pr(e,t){return new Ps({type:"pipe",in:e,out:t})}var ks=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,Ss=/^[ -~]*$/;function kr(e){if(Ss.
test(e))return;let t=ks.exec(e);return t===null?void 0:`U+${t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function O(e,t=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Te(e,t){let n,r=3;for(let o of t){let i=o.startsWith(e)&&e.length>1?1:zs(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([n,r]=[o,i])}return n}function zs(e,t){
var r,o,i,s;let n=Array.from({length:t.length+1},(u,a)=>a);for(let u=1;u<=e.length;u++){let a=[u];for(let d=1;d<=t.length;d++){let c=((r=n[d-1])!=null?r:0)+(e[u-
1]===t[d-1]?0:1);a.push(Math.min(c,((o=n[d])!=null?o:0)+1,((i=a[d-1])!=null?i:0)+1))}n=a}return(s=n[t.length])!=null?s:0}var Os=["true","yes","on","y","t","1"],As=["false","no","off","n","f","0"];function xt(e){if(typeof e=="object")return;let t=String(e).trim().toLowerCase();return Os.
includes(t)?!0:As.includes(t)?!1:void 0}function $t(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function zr(e,t,n){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=t&&r<=n?r:void 0}function Or(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(t=>t!==""&&t!==".").join("/")}`}function Ce(e,t="",n=""){var r;if(typeof e=="stri\
ng")Sr(e,t,n);else if(Array.isArray(e))e.forEach((o,i)=>Ce(o,`${t}[${i}]`,n));else for(let[o,i]of Object.entries((r=$t(e))!=null?r:{}))Sr(o,t===""?"a key":`a ke\
y of ${t}`,n),Ce(i,t===""?o:`${t}.${o}`,n||o)}function Sr(e,t,n){let r=kr(e);if(r!==void 0)throw v(n,`${t} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Is={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function wt(e){return{type:Is[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function vt(e){let t={};for(let[n,r]of Object.entries(e))t[n]=wt(r);return{type:"object",properties:t,additionalProperties:!1}}
function Es(e){let t=e.choices===void 0?"":`: ${e.choices.join(", ")}`,n=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${t}${n}`}function Pt(e){return Object.entries(e).map(([t,n])=>`  ${t} (${Es(n)})
      ${n.describe}
`).join("")}var Zs=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Ar(e){return ne("bool",e,"true or false",xt,{})}function Ms(e){let{min:t=Number.
MIN_SAFE_INTEGER,max:n=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${t}`:` from ${t} to ${n}`,o={...e.min===void 0?{}:{minimum:t},
...e.max===void 0?{}:{maximum:n}};return ne("int",e,`a whole number${r}`,i=>zr(i,t,n),o)}function Ir(e,t){let n=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>xt(i)===r):[];return o.length===1?o[0]:void 0};return{
...ne("str",t,`one of ${e.join(", ")}`,n,{enum:e}),choices:e}}function De(e,t){let n=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||t.commas===!0&&u.
includes(",")))return u.split(",").map(a=>a.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=ne(
"list",t,o,n,{items:wt(e)}),s=u=>Re((a,d)=>Array.isArray(a)?a.map((c,p)=>{var f;let m=c===null||c===""?void 0:u.safeParse(c);if((m==null?void 0:m.success)===!0)
return m.data;let l=(f=m==null?void 0:m.error.issues[0])==null?void 0:f.message;d.issues.push({...Mr(c,"something in it"),...l===void 0?{}:{message:l},path:[p]})}):
a);return{...i,schema:()=>Cr(i.schema(),s(e.schema()))}}function Er(e){return Tr(De(Rr("a PCI id","10de:20b7",tn),e))}function Zr(e){return Tr(De(Rr("a PCI address","0000:41:00.0",nn),e))}var te={check:Ar({describe:"\
Say what would change and write nothing.",default:!1}),diff:Ar({describe:"Show the changes of files as before and after.",default:!1}),root:ne("str",{describe:"\
Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Or,{pattern:"^/"}),wait:Ms({describe:"Seconds to wait for a l\
ock that somebody else holds.",min:0,max:86400,default:60})};function kt(e,t){var m,l,f;let n=$t(t);if(n===void 0)throw v("",`the parameters are ${O(t)}, expect\
ed a JSON object such as {"check": true}`);Ce(n);let r=Ts(e);if(Object.keys(n).every(g=>n[g]===void 0))return r;let o=Rs(e,n).safeParse(n);if(o.success)return{...r,
...Object(o.data)};let[i]=o.error.issues,s=(m=i==null?void 0:i.path)!=null?m:[],[u=""]=s,a=s.map(g=>typeof g=="number"?`[${g}]`:`.${String(g)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw v(String(u),`${a} ${(l=i==null?void 0:i.message)!=null?l:"is not valid"}`);let d=String(i.keys[0]),c=Object.
keys(a===""?e:Object((f=e[a])==null?void 0:f.json.properties)).sort(),p=Te(d,c);throw v(a===""?d:a,`${JSON.stringify(d)} is not a parameter${a===""?"":` of ${a}`}${p===
void 0?"":` (did you mean ${p}?)`}; known are ${c.join(", ")}`)}function Mr(e,t,n=""){return{code:"custom",input:e,message:`is ${O(e)}, expected ${t}${n}`}}function ne(e,t,n,r,o){
let i=()=>Re((a,d)=>{if(a==null||a===""&&e!=="str")return t.default;let c=r(a),p=typeof a=="number"&&(e==="str"||e==="list");return c===void 0&&d.issues.push(Mr(
a,n,p?Zs:"")),c}),{describe:s,default:u}=t;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function Rr(e,t,n){let r=o=>typeof o==
"string"&&n(o)||void 0;return ne("str",{describe:e},`${e} such as "${t}"`,r,{examples:[t]})}function Tr(e){let t=()=>Re(n=>n&&[...new Set(n)]);return{...e,schema:()=>Cr(
e.schema(),t())}}function Cr(e,t){return Pr(e,t)}function Rs(e,t){let n={};for(let[r,o]of Object.entries(e))r in t&&(n[r]=o.schema());return vr(n)}function Ts(e){
let t={};for(let[n,{unset:r}]of Object.entries(e))r!==void 0&&(t[n]=r);return t}var Cs={ids:Er({describe:"Only devices with these ids."}),addresses:Zr({describe:"Only devices at these addresses."}),kinds:De(Ir(nt,{describe:"A kind of device\
."}),{describe:"Only devices of these kinds.",default:nt})},Dr=On({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and wha\
t stands between it and a VM.",params:Cs,example:{kinds:["gpu"]},capture:Dt,read(e,{ids:t,addresses:n,kinds:r}){let o=G(e),i=un(e,o),s=qn(e,o,i),u=i.filter(({device:l,
kind:f})=>r.includes(f)&&(t===void 0||l.id!==null&&t.includes(l.id))&&(n===void 0||n.includes(l.address))),a=mn(e),d=u.map(l=>({gpu:l,obstacles:s(l)})),c=d.filter(
({gpu:l})=>cn(l)),p=c.filter(({obstacles:l})=>l.length===0).length,m=rn(e);return{msg:m?c.length===0?"No GPU that could go to a VM was found.":Ds(c.length,p):"T\
his host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.map(({gpu:l,obstacles:f})=>a(l,f)),ids:[...new Set(c.map(({gpu:l})=>l.
device.id))],iommu:xe(e)},notes:m?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:m?[...Ns(o,i,t,n),...js(c.map(
({gpu:l})=>l)),...Ls(e,c.map(({gpu:l})=>l)),...zn(e)]:[]}}});function Ds(e,t){let[n,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return t===e?`${n} th\
at could go to a VM found, and nothing stands in ${r}.`:t===0?`${n} that could go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${n} t\
hat could go to a VM found; something stands in the way of ${e-t} of them: see passthrough.reasons.`}function Ns(e,t,n=[],r=[]){let o=i=>{var s;return i===void 0?
"is not there":`is no GPU but a ${_e(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...n.filter(i=>!t.some(s=>s.device.id===i)).map(i=>`id ${i}\
 ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!t.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function js(e){var n;let t=new Map;
for(let{device:r}of e)r.group!==null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r.address]);return[...t].filter(([,r])=>r.length>1).map(([r,o])=>`${o.join(
" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function Ls(e,t){return t.filter(n=>Xn(e,n.device).length>0).map(({device:n})=>`${n.address}\
 is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}var Be=require("fs");var Vs=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function St(e,t){let{changed:n,msg:r,
error:o,run:i,changes:s,diff:u,pending:a,rebootReasons:d,pendingAtBoot:c,bootable:p,notes:m,warnings:l,own:f}=e,g=Ur({...jr(n,o!==void 0,r,t),error:o&&Lr(o.stop,
o.node),exception:o&&Vr(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:a,reboot_required:d&&d.length>0,reboot_reasons:d,pending_at_boot:c,
bootable:p,notes:(m==null?void 0:m.length)===0?void 0:m,warnings:(l==null?void 0:l.length)===0?void 0:l}),_=Object.entries(f).filter(([x])=>!Object.prototype.hasOwnProperty.
call(g,x)&&!Vs.includes(x)&&!x.startsWith("_"));return{...g,...Object.fromEntries(_)}}function zt(e,t){return Ur({...jr(!1,!0,e.message,t),error:Lr(e,"untouched"),
exception:Vr(e),changes:[]})}function Nr(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function jr(e,t,n,{module:r,version:o,host:i}){
return{changed:e,failed:t,msg:n,comment:n,module:r,version:o,contract:1,host:i}}function Lr(e,t){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:t}}function Vr(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Ur(e){return Object.fromEntries(
Object.entries(e).filter(([,t])=>t!==void 0))}var Wr=Rt(Fr(),1);var df=64*1024*1024;var Us=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"];var Hs=1,Fs=`process.title='${Xe} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1),process.argv[2])}catch(e\
){process.exit(require('os').constants.errno[e.code]||255)}`;async function Ot(e,t={}){throw new Error("this script was built to run no commands")}async function Kr(e,t,n){throw new Error("this script was built to run no commands")}function Bs(e){var t,n;return(n=(t=Object.entries(Wr.constants.errno).find(
([,r])=>r===e))==null?void 0:t[0])!=null?n:`status ${e!=null?e:"?"}`}function Br(e,t){return new Promise((n,r)=>{let o=setTimeout(()=>n(void 0),e*1e3);t.then(i=>{
clearTimeout(o),n(i)},r)})}var P=require("fs"),me=require("path");function Ws(e){return me.join(me.dirname(e),`.${me.basename(e)}.vfiokit-new`)}function Gr(e){let t=P.openSync(e,"r");try{
P.fsyncSync(t)}finally{P.closeSync(t)}}function Ks(e,t,n){try{P.fchownSync(e,t,n)}catch(r){if(process.geteuid()===0)throw r}}function Jr(e,t,n){let r=P.fstatSync(
e),o=t===null?r.uid:t.uid,i=t===null?r.gid:t.gid;(r.uid!==o||r.gid!==i)&&Ks(e,o,i),(P.fstatSync(e).mode&4095)!==n&&P.fchmodSync(e,n)}function Ne(e){try{return P.
lstatSync(e)}catch(t){return null}}async function Yr(e,t,n,r){let o=me.dirname(e);P.mkdirSync(o,{recursive:!0,mode:493});let i=Ws(e),s=Ne(e);Ne(i)!==null&&P.unlinkSync(
i);let{O_WRONLY:u,O_CREAT:a,O_EXCL:d,O_NOFOLLOW:c}=P.constants,p=P.openSync(i,u|a|d|c,384);try{try{for(let m=0;m<t.length;)m+=P.writeSync(p,t,m);Jr(p,s,s===null?
n===void 0?420:n:s.mode&4095),P.fsyncSync(p)}finally{P.closeSync(p)}s!==null&&await r(i,e),P.renameSync(i,e)}catch(m){throw Ne(i)!==null&&P.unlinkSync(i),m}s===
null&&await r(e,null),Gr(o)}async function qr(e,t,n){let r=Ne(t),o=P.openSync(e,"r+");try{r!==null&&Jr(o,r,r.mode&4095),P.fsyncSync(o)}finally{P.closeSync(o)}await n(
e,r===null?null:t),P.renameSync(e,t),Gr(me.dirname(t))}var w=require("fs"),Xr=16<<20,Gs=40,Js=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Ys=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function re(e){return e instanceof Error&&"code"in e?String(e.code):""}function je(e){let t=re(e);return t==="ENOENT"||t==="ENOTDIR"||t==="ELOOP"}
var oe=Buffer.allocUnsafe(4096);function Qr(e){let t="",n=0;for(;;){let r=w.readSync(e,oe,n,oe.length-n,null);if(r===0)return t+oe.toString("latin1",0,n);n+=r,!(n<
oe.length)&&(t+=oe.toString("latin1"),n=0)}}function Le(e){return e.split("/").filter(t=>t!==""&&t!==".")}function At(e,t,n,r){let o=t.lastIndexOf("/"),i=r==null?
void 0:r.get(t.slice(0,o)),s=Le(i===void 0?t:t.slice(o)),u=i===void 0?[]:Le(i),a=0;for(let d=s.shift();d!==void 0;d=s.shift()){if(d===".."){u.pop();continue}let c=[
...u,d],p=null;if(s.length>0||n){let m=e+"/"+c.join("/");try{w.lstatSync(m).isSymbolicLink()&&(p=w.readlinkSync(m))}catch(l){p=null}}if(p===null){u=c;continue}if(++a>
Gs)return null;p.startsWith("/")&&(u=[]),s.unshift(...Le(p))}return"/"+u.join("/")}function qs(e,t,n){let r=t.slice(0,t.lastIndexOf("/"));if(r===""||n.has(r)||r.
includes(".."))return;let o=At(e,r,!0);o!==null&&w.existsSync(e+o)&&n.set(r,o)}function It(e){let t=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:n}=e,r=new Map;
function o(h,y){if(t==="")return h;qs(t,h,r);let b=At(t,h,y,r);return b===null?null:t+b}function i(h){let y=o(h,!0);if(y===null||!w.existsSync(y))return null;try{
return t===""?w.realpathSync.native(y):(w.lstatSync(y),y.slice(t.length))}catch(b){return null}}function s(h){let y=o(h,!1);if(y===null)return null;let b;try{b=
w.lstatSync(y)}catch(We){if(je(We))return null;throw new k("E_APPLY",`${h} could not be looked at: ${re(We)}; run as root or give this user access`,{cause:We})}
let $=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:S,mtimeMs:j,ino:ye,dev:M,uid:go,gid:ho}=b;return{type:$,size:S,mtimeMs:j,ino:ye,
dev:M,uid:go,gid:ho,mode:b.mode&4095}}function u(h){let y=o(h,!0);if(y===null)return null;let b;try{b=w.openSync(y,w.constants.O_RDONLY|w.constants.O_NONBLOCK)}catch($){
if(je($))return null;throw new k("E_APPLY",`${h} could not be read: ${re($)}; run as root or give this user access`,{cause:$})}try{let $=w.fstatSync(b);if(!$.isFile())
throw new k("E_HOST",`${h} is not a regular file, as it should be; move it out of the way`);if($.size>Xr)throw new k("E_HOST",`${h} has ${$.size} bytes, more th\
an the ${Xr} that such a file may have; look at what it is`);return $.size<oe.length?Qr(b):w.readFileSync(b,"latin1")}catch($){throw $ instanceof k?$:new k("E_A\
PPLY",`${h} could not be read: ${re($)}`,{cause:$})}finally{w.closeSync(b)}}function a(h,y,b){let $=o(h,!0);if($===null)return null;try{let S=w.openSync($,w.constants.
O_RDONLY|w.constants.O_NONBLOCK);try{let j=Buffer.alloc(b);return j.slice(0,w.readSync(S,j,0,b,y))}finally{w.closeSync(S)}}catch(S){return null}}function d(h){let y=o(
h,!0);if(y===null||!w.existsSync(y))return null;try{let b=w.openSync(y,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{return Qr(b).trimEnd()}finally{w.closeSync(
b)}}catch(b){return null}}function c(h){let y=o(h,!0);if(y===null)return[];if(!w.existsSync(y))return[];try{return w.readdirSync(y).sort()}catch(b){return[]}}function p(h){
let y=o(h,!1);if(y===null)return null;try{return w.readlinkSync(y)}catch(b){return null}}function m(h){let y=o(h,!0);if(y===null)return null;try{let{rdev:b}=w.statSync(
y);return b===0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function l(h){return n!==void 0||t===""?{ok:!0}:process.geteuid===void 0||process.
geteuid()!==0?{ok:!1,why:"chroot needs root"}:(h.startsWith("/")?i(h)!==null:Js.some(b=>i(`${b}/${h}`)!==null))?Ys.has(h.replace(/.*\//,""))&&i("/proc/self")===
null?{ok:!1,why:`${h} needs ${t}/proc`}:{ok:!0}:{ok:!1,why:`${h} is not in ${t}`}}async function f(h,y){return n!==void 0?n.run(h,y):Ot(t===""?h:["chroot",t,...h],
y)}function g(h,y=!0){r.clear();let b=At(t,h,y),$=b===null?null:t+b;if($===null)throw new k("E_REFUSED",`${h} is a loop of links; expected a file or nothing; re\
move the links`);return $}async function _(h,y){t!==""||n!==void 0||!w.existsSync("/sys/fs/selinux/enforce")||await Ot(y===null?["restorecon","-F",h]:["chcon",`\
--reference=${y}`,h])}function x(h,y,b){let $=re(b),S=$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space on that file system":$==="EROFS"?"mount i\
t read-write":"see the error and run again";return new k("E_APPLY",`${h} could not be ${y}: ${$===""?String(b):$}; ${S}`,{cause:b})}return{root:t===""?"/":t,live:t===
""||n!==void 0,read:u,bytes:a,attr:d,list:c,link:p,real:i,stat:s,device:m,runnable:l,run:f,ask:f,async write(h,y,b){try{await Yr(g(h),Buffer.from(y,"latin1"),b,
_)}catch($){throw $ instanceof k?$:x(h,"written",$)}},createExclusive(h,y){let b=g(h);try{w.mkdirSync(b.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let $=`${b}\
.${process.pid}`;w.writeFileSync($,y,{mode:384,flag:"w"});try{w.linkSync($,b)}finally{w.unlinkSync($)}return!0}catch($){if(re($)==="EEXIST")return!1;throw x(h,"\
created",$)}},remove(h){try{w.unlinkSync(g(h,!1))}catch(y){if(!je(y))throw x(h,"removed",y)}},rename(h,y){try{w.renameSync(g(h,!1),g(y,!1))}catch(b){if(!je(b))throw x(
h,"renamed",b)}},removeEmptyDir(h){try{w.rmdirSync(g(h))}catch(y){}},async replace(h,y){try{await qr(g(h),g(y),_)}catch(b){throw x(y,"replaced",b)}},async writeAttribute(h,y,b){
if(n!==void 0)return n.writeAttribute(h,y);let{code:$,left:S}=await Kr(g(h),y,b);if($!==void 0)throw Object.assign(new Error(`${h}: ${$}`),{code:$,...S===void 0?
{}:{left:S}})}}}var E=require("fs");var Et=4*1024*1024,eo=64,Xs=["__proto__","constructor","prototype"],Ve=/[ \t\n\r]*/y,Qs=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,eu=/true|false|null/y;function ge(e,t){
if(e.length>Et)throw v("",`${t} is larger than 4 MiB, expected the parameters of one module`);let n=e.toString("utf8");if(!Buffer.from(n,"utf8").equals(e))throw v(
"",`${t} is not valid UTF-8: save it as UTF-8`);let r=n.startsWith("\uFEFF")?n.slice(1):n,o=0;function i(m){var x,h;let l=r.slice(0,o).split(`
`),f=`line ${l.length}, column ${((x=l[l.length-1])!=null?x:"").length+1}`,g=o>=r.length?"the end":O((h=r.slice(o,o+12).split(`
`)[0])!=null?h:""),_=r[o]==="'"?": JSON strings take double quotes":"";throw v("",`${t} is not JSON: found ${g} at ${f}, expected ${m}${_}`)}function s(m){var f;
m.lastIndex=o;let l=(f=m.exec(r))==null?void 0:f[0];return l!==void 0&&(o+=l.length),l}function u(){if(r[o]!=='"')return;let m=o+1;for(;m<r.length&&r[m]!=='"';)
m+=r[m]==="\\"?2:1;try{let l=JSON.parse(r.slice(o,m+1));return o=m+1,String(l)}catch(l){return i("a string on one line, with valid escapes and an end")}}function a(m){
return s(Ve),r[o]!==m?!1:(o++,!0)}function d(m){s(Ve);let l=u();if(l===void 0)return i("a key in double quotes");if(Xs.includes(l))throw v(l,`${t} holds the key\
 ${O(l)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(m,l))throw v(l,`${t} holds the key ${O(l)} twice, expected each key once: \
remove one`);return a(":")?l:i('":"')}function c(m){var f;if(s(Ve),m>eo&&(r[o]==="{"||r[o]==="["))throw v("",`${t} is nested deeper than ${eo} levels`);if(a("{")){
let g=Object.create(null);if(a("}"))return g;do g[d(g)]=c(m+1);while(a(","));return a("}")?g:i('"," or "}"')}if(a("[")){let g=[];if(a("]"))return g;do g.push(c(
m+1));while(a(","));return a("]")?g:i('"," or "]"')}if(r[o]==='"')return u();let l=(f=s(Qs))!=null?f:s(eu);return l===void 0?i("a value"):JSON.parse(l)}let p=c(
1);return s(Ve),o<r.length?i("nothing after the value"):p}var to=["check","diff","pretty","human","schema","help","version"];function no(e,t){var u,a;let n=new Set,r=Object.create(null),o=[],i;for(let d=0;d<e.length;d++){
let c=(u=e[d])!=null?u:"",[,p="",,m]=(a=/^--([a-z]+)(=([^]*))?$/.exec(c))!=null?a:[],l=to.find(f=>c===`--${f}`);if(l!==void 0)n.add(l);else if(t.includes(p)){let f=m!=
null?m:e[++d];f===void 0||f===""||f.startsWith("-")?i=i!=null?i:`--${p} has no value, expected one after it`:p in r&&r[p]!==f?i=i!=null?i:`--${p} is given twice\
, expected it once`:r[p]=f}else c.startsWith("-")&&c!=="-"?i=i!=null?i:tu(c,[...to,...t]):o.push(c)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(d=>O(d)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[s]=o;return{switches:n,...r,...s===void 0?{}:{source:s},...i===void 0?{}:{problem:i}}}function tu(e,t){
let n=Te(e.replace(/^-+|=.*$/g,""),t);return`${O(e)} is not a flag${n===void 0?"":` (did you mean --${n}?)`}; known are ${t.map(r=>`--${r}`).join(", ")}`}function ro(e,t){
if(t!==void 0)return ge(Buffer.from(t),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ge(io(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ge(
Buffer.from(e),"the argument");let n=e.replace(/^@/,"");if(n==="")throw v("",`the argument is ${O(e)}, expected JSON, @FILE or -`);return ge(nu(n),`the file ${O(
n,200)}`)}function oo(e){let t=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:t};let n=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?t:n)[r]=o;return{params:n,ansible:t}}function nu(e){let t;try{t=(0,E.openSync)(e,E.constants.O_RDONLY|E.constants.
O_NONBLOCK)}catch(n){let r=n instanceof Error&&"code"in n&&n.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(n),"code"))})`;throw v(
"",`${r} ${O(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,E.fstatSync)(t).isFile())throw v("",`${O(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return io(t,`the file ${O(e,200)}`)}finally{(0,E.closeSync)(t)}}function io(e,t){let n=[];for(let o=Et+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=ru(e,i,t);if(s===0)break;n.push(i.slice(0,s)),o-=s}let r=Buffer.concat(n);if(r.toString("latin1").trim()===
"")throw v("",`${t} is empty, expected a JSON object, {} at least`);return r}function ru(e,t,n){for(;;)try{return(0,E.readSync)(e,t,0,t.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw v("",`cannot read ${n} (${o}), expected JSON there`);Zt(10)}}function Zt(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var so=require("fs");function He(e,t=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,t).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function Fe(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,so.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Zt(2)}return!0}function uo(e){let t=[`${e.failed?"FAILED: ":""}${e.msg}`];for(let{facet:r,label:o,before:i,after:s}of Ue(e.changes))t.push(`  ${r}\
: ${o}: ${i||"absent"} -> ${s||"absent"}`);for(let{before_header:r,after_header:o,before:i,after:s}of Ue(e.diff))t.push("",`--- ${r}`,`+++ ${o}`,...su(String(i!=
null?i:""),String(s!=null?s:"")));N(t,"GPUs:",Ue(e.gpus).map(ou)),N(t,"Not as it should be:",Ue(e.findings).filter(({ok:r})=>r===!1).map(iu)),N(t,"To be run by \
you:",e.pending),N(t,"A reboot is required:",e.reboot_reasons),N(t,"At the next boot:",e.pending_at_boot),N(t,"This node would not boot:",Reflect.get(Object(e.bootable),
"reasons")),N(t,"Warnings:",e.warnings),N(t,"Notes:",e.notes);let n=Reflect.get(Object(e.error),"hint");return n!==void 0&&t.push("",`Hint: ${n}`),e.run!==void 0&&
t.push("",`Undo with: passthrough_undo '{"since": "${e.run}"}'`),`${t.join(`
`).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,"?")}
`}function ou({address:e,id:t,kind:n,driver:r,iommu_group:o,passthrough:i}){let s=Reflect.get(Object(i),"reasons"),u=Array.isArray(s)&&s.length>0?s.join("; "):"\
ready for a VM";return`${e}  ${t}  ${n}  ${r!=null?r:"no driver"}  ${o===null?"no group":`group ${o}`}: ${u}`}function iu({id:e,address:t,found:n,expected:r,remedy:o}){
return`${t===void 0?"":`${t} `}${e} is ${n}, expected ${r}${o===""?"":`; ${o}`}`}function N(e,t,n){Array.isArray(n)&&n.length>0&&e.push("",t,...n.map(r=>`  ${r}`))}
function Ue(e){return Array.isArray(e)?e:[]}function su(e,t){let n=e.split(`
`),r=t.split(`
`),o=0;for(;o<n.length&&o<r.length&&n[o]===r[o];)o++;let i=0;for(;i<n.length-o&&i<r.length-o&&n[n.length-1-i]===r[r.length-1-i];)i++;let s=(u,a)=>u.slice(o,u.length-
i).map(d=>`${a}${d}`);return[...s(n,"-"),...s(r,"+")]}var co=!1;function ao(){if(!co){co=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var he="0.1.0";var uu={x64:"x86_64",arm64:"aarch64"};function Mt(e){var s,u;let t=e.root==="/",n=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:t?n||r:r||
n,machine_id:e.attr("/etc/machine-id"),os:hn(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:t?(s=
uu[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,a])=>a))}async function fo(e,t,n){var u;process.removeAllListeners("warning");let r=no(process.argv.slice(2),mo(e)?["root","capture"]:["root"]),o={module:e.name,version:he,
host:{}},i=!1,s=a=>{i||(i=!0,process.exitCode=Nr(a),Fe(mu(a,r)))};process.once("uncaughtException",a=>s(zt(lo(a),o)));try{if(r.problem!==void 0)throw v("",r.problem);
let a=gu(e,r);if(a!==void 0){Fe(a);return}s(St(await cu(e,r,t,o,n),o))}catch(a){Object.keys(o.host).length===0&&(o.host=pu((u=r.root)!=null?u:"/")),s(zt(a instanceof
k?a:lo(a),o))}}async function cu(e,t,n,r,o){let i=ro(t.source,n);if(i===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw v("",`${e.name} found no argument, e\
xpected one, since it acts at once: pass {} to mean it`);let{params:s,ansible:u}=oo(i!=null?i:{}),a=kt(au,{check:u._ansible_check_mode,diff:u._ansible_diff}),d=kt(
{...te,...e.params},lu(s,t.root)),{check:c,diff:p,root:m,wait:l}=d;if(!po(m))throw v("root",`root is ${JSON.stringify(m)}, which is no directory here, expected \
the top of a tree`);let f=It({root:m});if(r.host=Mt(f),e.type==="probe")return t.capture===void 0?du(e,f,d):fu(e,f,t.capture);if(o===void 0)throw new Error("thi\
s script was built without the engine");return o(f,e,d,{check:c||a.check||t.switches.has("check"),diff:p||a.diff||t.switches.has("diff"),wait:l,version:he,beforeWriting:ao,
render:g=>He(St(g,r)),...t.switches.has("human")?{progress:g=>{Fe(`... ${g}
`)}}:{}})}var au={check:te.check,diff:te.diff};function lu(e,t){if(t===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let n=Reflect.get(e,"root");
if(n!=null&&n!==t)throw v("root",`root is ${JSON.stringify(n)} in the parameters and ${JSON.stringify(t)} in --root, expected one of them`);return{...e,root:t}}
function po(e){try{return(0,Be.statSync)(e).isDirectory()}catch(t){return!1}}function du(e,t,n){let{msg:r,own:o,fail:i,...s}=e.read(Yt(t),n);return{changed:!1,msg:r,
own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new k(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function mo(e){return e.type==="probe"&&
e.capture!==void 0}function fu(e,t,n){var o,i;let r=(i=(o=e.capture)==null?void 0:o.call(e,t))!=null?i:"";try{(0,Be.writeFileSync)(n,r,{flag:"wx",mode:384})}catch(s){
throw v("",`cannot write ${JSON.stringify(n)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory tha\
t does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${n}; look through it before you send it`,changes:[],own:{}}}function lo(e){return new k(
"E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,{cause:e})}function pu(e){try{return po(e)&&e.startsWith("/")?Mt(It({root:e})):
{}}catch(t){return{}}}function mu(e,{switches:t}){return t.has("human")?uo(e):He(e,t.has("pretty")?2:0)}function gu(e,{switches:t}){if(t.has("help"))return hu(e);
if(t.has("version"))return`${e.name} ${he}
`;if(!t.has("schema"))return;let n={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...vt({...e.params,...te}),examples:[
e.example]};return He(n,t.has("pretty")?2:0)}function hu(e){return`${e.name} ${he}: ${e.summary}

Usage: ${e.name}.js [JSON | @FILE | - | FILE] [flags]
  ${e.name}.js '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${Pt(e.params)}
Parameters of every module:
${Pt(te)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${mo(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}fo(Dr,vfiokitArguments);
}));
