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
var sr=Object.create;var Ae=Object.defineProperty;var ur=Object.getOwnPropertyDescriptor;var cr=Object.getOwnPropertyNames;var ar=Object.getPrototypeOf,lr=Object.prototype.hasOwnProperty;var dr=(e,t,n)=>t in e?Ae(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var fr=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var pr=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of cr(t))!lr.call(e,o)&&o!==n&&Ae(e,o,{get:()=>t[o],enumerable:!(r=ur(t,o))||r.enumerable});
return e};var mr=(e,t,n)=>(n=e!=null?sr(ar(e)):{},pr(t||!e||!e.__esModule?Ae(n,"default",{value:e,enumerable:!0}):n,e));var Y=(e,t,n)=>dr(e,typeof t!="symbol"?t+"":t,n);var Dn=fr((aa,Cn)=>{Cn.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var P=class extends Error{constructor(n,r,o={}){super(r);Y(this,"code");Y(this,"param");Y(this,"hint");Y(this,"cause");this.name="Stop",this.code=n,o.param!==void 0&&
(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function w(e,t){return new P("E_PARAMS",t,{param:e})}var gr=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),at=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,hr=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
yr=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,O="[0-9a-f]";function lt(e){let t=new Map,
n=(u,m)=>h=>{var b;let _=`${u} ${h.toLowerCase()}`,g=[...t.keys()].filter(x=>x.startsWith(u)).length+1,y=(b=t.get(_))!=null?b:m(g);return t.set(_,y),y},r=n("uui\
d",u=>`00000000-0000-4000-8000-${Ie(u,12)}`),o=n("name",u=>`id${u}`),i=n("machine",u=>Ie(u,32)),c=n("mac",u=>`02-00-00-00-00-${Ie(u,2)}`),l=n("ip",u=>`192.0.2.${u}`),
p=e.filter(u=>u.length>2&&!yr.test(u)&&!at.test(u)).sort((u,m)=>m.length-u.length);function a(u){return u.replace(new RegExp(`\\b${O}{8}(-${O}{4}){3}-${O}{12}\\b`,
"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,h,_)=>h+o(_)).replace(new RegExp(`(?<![0-9a-f])${O}{32}(?![0-9a-f])`,"gi"),i).replace(
new RegExp(`\\b${O}{2}([:-])(${O}{2}\\1){4}${O}{2}\\b`,"gi"),c).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,l).replace(
new RegExp(`\\b(${O}{1,4}(:${O}{1,4})*)?::(${O}{1,4}(:${O}{1,4})*)?|\\b(${O}{1,4}:){7}${O}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${O}{\
33,}(?![0-9a-f])`,"gi"),"***")}function s(u){let m=a(u);for(let h of p)m=m.replace(new RegExp(`(?<![\\w.-])${h.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");
return m}function f(u){return s(u.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(m,h,_)=>{let g=gr.test(h.toLowerCase().replace(/-/g,"\
_"))||h==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(_);return`${h}=${g||/^\$\{?\w+\}?$/.test(_)?_:"***"}`}))}function d(u,m){return u.split(
`
`).map(h=>/^\s*#/.test(h)?br(h):m(h)).join(`
`)}return{ids:a,names:s,args:f,shell:u=>d(u,m=>{let h=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(h===null)return f(m);let[,_="",g="",y=""]=h,b=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(g)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(g);return _+(b?s(y):/CMDLINE|cmdline/.test(g)?f(y):"***")}),modules:u=>d(u,m=>{var y;let[h="",_="",...g]=m.trim().split(
/\s+/);return h==="options"?at.test(_)?s(m):m.replace(/=\S+/g,"=***"):h==="install"||h==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((y=g[0])!=
null?y:"")&&!/["'=]/.test(m)?s(m):`${h} ${_} ***`:f(m)}),entry:u=>d(u,m=>/^options\s/.test(m)?f(m):s(m)),grubenv(u){return`# GRUB Environment Block
${u.split(`
`).filter(h=>!h.startsWith("#")).map(h=>h.startsWith("kernelopts=")?`kernelopts=${f(h.slice(11))}`:s(h)).filter(h=>h!=="").map(h=>`${h}
`).join("")}`.padEnd(1024,"#")}}}function br(e){let t=hr.exec(e);return t===null?"#":`# ${t[0]}`}function Ie(e,t){return e.toString(16).padStart(t,"0")}var _r="vfiokit-capture/1",xr={dir:493},$r=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],wr=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,vr=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Pr=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
kr=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function zr(e){var p,a;let t=["/etc/hostname","/proc/sys/kernel/hostname"].map(s=>{var f;return(f=e.attr(s))!=null?f:""}).filter(s=>s!==""),n=lt([...t,...t.map(
s=>s.replace(/\..*/,""))]),r={},o=(s,f)=>{f!==null&&(r[s.startsWith("/sys/")?n.ids(s):n.names(s)]=f)},i=(s,f=d=>d)=>{let d=e.attr(s);o(s,d===null?null:`${f(d)}${s.
endsWith("/grubenv")?"":`
`}`)},c=s=>{let f=e.link(s);o(s,f===null?null:{link:n.ids(f)})},l=s=>{e.stat(s)!==null&&o(s,xr)};for(let s of e.list("/sys/bus/pci/devices")){let f=`/sys/bus/pc\
i/devices/${s}`,d=e.real(f);if(c(f),d!==null){for(let u of $r)i(`${d}/${u}`);o(`${d}/config`,(a=(p=e.bytes(`${d}/config`,0,64))==null?void 0:p.toString("latin1"))!=
null?a:null);for(let u of e.list(d))wr.test(u)&&c(`${d}/${u}`),vr.test(u)&&l(`${d}/${u}`)}}for(let s of e.list("/sys/bus/pci/drivers"))l(`/sys/bus/pci/drivers/${s}`),
c(`/sys/bus/pci/drivers/${s}/module`);for(let s of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${s}/address`);l("/sys/kernel/iommu_groups");for(let s of e.
list("/sys/kernel/iommu_groups")){for(let f of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${s}/${f}`);l(`/sys/kernel/iommu_groups/${s}`);for(let f of e.
list(`/sys/kernel/iommu_groups/${s}/devices`))c(`/sys/kernel/iommu_groups/${s}/devices/${f}`)}l("/sys/class/iommu");for(let s of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${s}`)===null?l(`/sys/class/iommu/${s}`):c(`/sys/class/iommu/${s}`);for(let s of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${s}`)!==
null&&o(`/sys/firmware/acpi/tables/${s}`,"");l("/sys/firmware/efi");for(let s of e.list("/sys/module"))Pr.test(s)&&l(`/sys/module/${s}`);i("/proc/cpuinfo",Sr),i(
"/proc/modules",s=>s.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",s=>s.split(`
`).filter(f=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(f)).join(`
`));for(let[s,f,d]of kr)if(!s.endsWith("/"))i(s,u=>n[d](u));else for(let u of e.list(s))u.endsWith(f)&&i(`${s}${u}`,m=>n[d](m));for(let s of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(s)&&o(`/boot/${s}`,"");for(let s of e.list("/lib/modules"))l(`/lib/modules/${s}`),i(`/lib/modules/${s}/modules.builtin`,f=>f.split(`
`).filter(d=>/vfio|iommu|drm|xhci/.test(d)).join(`
`));return r}function dt(e){let n=Object.entries(zr(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(_r)}, "files": {
${n}
}}
`}function Sr(e){let[t=""]=e.split(`

`);return t.split(`
`).filter(n=>!/^serial/i.test(n)).join(`
`)}var Or=["0300","0302","0380"],Zr=["0403","0c03","0c80"],Er={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},Ar=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],Ir=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
Rr=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],ft={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Re(e){return e!==null&&Or.includes(e)}function Me(e){
return e!==null&&Zr.includes(e)}function pt(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function mt(e,t){return e==="10de"&&t==="0680"}function gt(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function ht(e,t){let n=Er[e];return n!==void 0&&n.test(t)}function yt(e){return Ar.includes(e)}function bt(e){return e!==null&&
Rr.includes(e)}function _t(e,t,n,r){return t==="8086"?e.startsWith("0000:00:02."):t==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):t==="10de"&&Ir.
test(n)}function ue(e){var t,n;return e===null?"device":(n=(t=ft[e])!=null?t:ft[e.slice(0,2)])!=null?n:"device"}var q="/sys/kernel/iommu_groups",Mr="/sys/class/iommu",Tr=["DMAR","IVRS","IORT"],Cr=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,$t=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function ce(e){var r,o,i;let t=xt(e,Mr),n=(o=(r=xt(e,q))==null?void 0:r.filter(c=>Nr(e,c)))!=null?o:null;return{active:n!==null?n.length>0:t!==null?t.length>0:null,
units:t,groups:n===null?null:n.length,firmware_table:(i=Tr.find(c=>e.stat(`/sys/firmware/acpi/tables/${c}`)!==null))!=null?i:null}}function ae(e,t,n){let r=e.list(
`${q}/${t}/devices`);return r.length>0?r:n.filter(o=>o.group===t).map(o=>o.address)}function wt(e,t){var n;return/\bdirect$/m.test((n=e.attr(`${q}/${t}/reserved\
_regions`))!=null?n:"")}function Dr(e){return e!==null&&Cr.test(e)}function vt(e,t){if(t===void 0)return`${e} (${$t.test(e)?"a mediated device":"not in /sys/bus\
/pci"})`;let{driver:n}=t;if(Dr(n))return null;let r=t.class==="0604"||t.header===1;return r&&n==="pcieport"||n===null&&(r||t.class!==null&&!gt(t.class))?null:`${e}\
 (${ue(t.class)}, ${n!=null?n:"no driver"})`}function Nr(e,t){let n=e.list(`${q}/${t}/devices`);return n.length>0&&!n.some(r=>!$t.test(r))?!1:e.attr(`${q}/${t}/\
name`)!=="vfio-noiommu"}function xt(e,t){return e.stat(t)===null?null:e.list(t)}var Pt=new WeakMap;function kt(e){function t(r){let o=new Map;return i=>{let c=o.get(i);if(c!==void 0||o.has(i))return c;let l=r(i);return o.set(i,l),l}}let n={
...e,read:t(e.read),attr:t(e.attr),list:t(e.list),link:t(e.link),real:t(e.real),stat:t(e.stat)};return Pt.set(n,new Map),n}function zt(e,t,n){let r=Pt.get(e);return r===void 0?n():(r.has(t)||r.set(t,n()),r.get(t))}var Ce="/sys/bus/pci/devices",jr="pci",De=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Lr=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,Ur=6;
function Et(e){let t=Lr.exec(e.toLowerCase());return t===null?null:`${t[1]}:${t[2]}`}function At(e){let t=De.exec(e.toLowerCase());if(t===null)return null;let[,
n="0",r="",o="",i=""]=t,c=`${parseInt(n,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return c==="0000:00:00.0"?null:c}function It(e){
return e.list(Ce).length>0}function le(e){return zt(e,jr,()=>e.list(Ce).filter(t=>De.test(t)).map(t=>Fr(e,t)))}function de(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return n}var Vr={get vendor(){return N(this,"vendor",4)},get device(){
return N(this,"device",4)},get id(){return Zt(this.vendor,this.device)},get subsystem(){return Zt(N(this,"subsystem_vendor",4),N(this,"subsystem_device",4))},get class(){
let e=N(this,"class",6);return e===null?null:e.slice(0,4)},get revision(){return N(this,"revision",2)},get driver(){return Te(this,"driver")},get module(){return L(
this,"module",()=>this.driver===null?null:Mt(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){let e=j(this,"driver_override");return e===
""||e==="(null)"?null:e},get group(){let e=Te(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){var t;let e=Ot(this);return e===
null?null:((t=e[14])!=null?t:0)&127},get responding(){let e=Ot(this);return e===null?null:e.some(t=>t!==255)},get numa(){return D(this,"numa_node")},get bootVga(){
return D(this,"boot_vga")},get physfn(){return Te(this,"physfn")},get totalVfs(){return D(this,"sriov_totalvfs")},get numVfs(){return D(this,"sriov_numvfs")},get modalias(){
return j(this,"modalias")},get resetMethods(){let e=j(this,"reset_method");return e===null?null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=j(this,"res\
ource");return e===null?null:Br(e)},get linkWidth(){return D(this,"current_link_width")},get maxLinkWidth(){return D(this,"max_link_width")},get upstream(){return L(
this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?e:"").split("/").slice(0,-1).filter(t=>De.test(t))})},get consumers(){return St(this,"consumer")},
get suppliers(){return St(this,"supplier")},get mdevs(){return Rt(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function Fr(e,t){let n={
address:t,slot:t.slice(0,t.indexOf(".")),host:e,base:`${Ce}/${t}`,kept:new Map};return Object.assign(Object.create(Vr),n)}function L({kept:e},t,n){return e.has(
t)||e.set(t,n()),e.get(t)}function j(e,t){return L(e,t,()=>e.host.attr(`${e.base}/${t}`))}function D(e,t){let n=j(e,t);return n!==null&&/^-?\d+$/.test(n)?Number(
n):null}function N(e,t,n){let r=j(e,t);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(n,"0"):null}function Te(e,t){return L(e,`${t}\
@`,()=>Mt(e.host.link(`${e.base}/${t}`)))}function Rt(e){return L(e,"/",()=>e.host.list(e.base))}function St(e,t){return Rt(e).filter(n=>n.startsWith(`${t}:pci:`)).
map(n=>n.slice(t.length+5))}function Ot(e){return L(e,"config",()=>{let t=e.host.bytes(`${e.base}/config`,0,64);return t!==null&&t.length>=16?t:null})}function Zt(e,t){
return e===null||t===null?null:`${e}:${t}`}function Mt(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function Br(e){return e.split(`
`).slice(0,Ur).map(n=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(n);if(r===null)return 0;let[o=0,i=0,c=0,l=0]=r.slice(1).map(p=>p===
""?0:parseInt(p,16));return c===0&&l===0?0:(c-o)*4294967296+(l-i)+1}).reduce((n,r)=>n+r,0)}var Ne=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function Tt(e,t=le(e)){let n={bySlot:de(t,o=>o.slot),byAddress:new Map(t.map(o=>[o.address,o])),
cardFunctions:t.filter(o=>Me(o.class))},r=[];for(let o of t){let i=Hr(o,n);if(i===null)continue;let c=X(()=>i==="gpu"||i==="igpu"?Kr(o,i,n):[]),l=X(()=>o.group===
null?null:ae(e,o.group,t));r.push({device:o,kind:i,get companions(){return c()},get members(){return l()}})}return r}function Ct(e){return e.kind==="gpu"&&e.device.
id!==null}function Dt(e){var t;return e.physfn!==null?"type-VF":((t=e.totalVfs)!=null?t:0)>0?"type-PF":"type-PCI"}function X(e){let t;return()=>(t===void 0?t={value:e()}:
t).value}function Hr(e,t){var l;let n=e.class,r=Re(n);if(!r&&!pt(n))return n==="0680"&&mt(e.vendor,n)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,
device:i}=e;if(!r)return n==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(ht(o,i))return"bmc";if(yt(`${o}:${i}`))return"virtual";
let c=o==="1002"?((l=t.bySlot.get(e.slot))!=null?l:[]).map(p=>p.vendor):[];return _t(e.address,o,i,c)?"igpu":"gpu"}function Kr(e,t,{bySlot:n,byAddress:r,cardFunctions:o}){
var p;let i=new Map,c=(a,s)=>{a===void 0||i.has(a.address)||!Me(a.class)||!(Wr(e,a,s)||Gr(e,t,s))||i.set(a.address,{device:a,reason:s})};for(let a of(p=n.get(e.
slot))!=null?p:[])c(a,"same slot");for(let a of e.consumers)c(r.get(a),"device link");let l=Jr(e,r);if(l!==null){let a=s=>{var f;return!((f=n.get(s.slot))!=null?
f:[]).some(d=>Re(d.class))};for(let s of o)s.upstream.includes(l)&&a(s)&&c(s,"card switch")}return[...i.values()].sort((a,s)=>a.device.address<s.device.address?
-1:1)}function Wr(e,t,n){return e.vendor!==null&&t.vendor===e.vendor?!0:n==="device link"&&e.vendor==="1002"&&t.vendor==="1022"&&t.class==="0403"}function Gr(e,t,n){
return t==="gpu"&&n==="same slot"&&e.upstream.length>0}function Jr(e,t){var r,o;let n=null;for(let i of[...e.upstream].reverse()){if(!bt((o=(r=t.get(i))==null?void 0:
r.id)!=null?o:null))break;n=i}return n}var Yr=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],Nt="/sys/bus/pci/slots";function Lt(e){let t;return n=>{var r;return t===void 0&&(t=(r=Yr.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),t===null?null:qr(`
${t}`,n)}}function Ut(e){let t;return(n,r)=>{t===void 0&&(t=new Map(e.list(Nt).map(o=>{var i;return[(i=e.attr(`${Nt}/${o}/address`))!=null?i:"",o]})));for(let o of[
n,...[...r].reverse()]){let i=t.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function qr(e,t){var a;let[n="",r=""]=t.split(":"),o=e.indexOf(`
${n}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),c=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),l=i<0?"":c<0?e.slice(i):e.slice(i,i+c),p=jt(l,`
	${r}  `);return p===null?null:Buffer.from(`${(a=jt(e,`
${n}  `))!=null?a:""} ${p}`,"latin1").toString("utf8")}function jt(e,t){let n=e.indexOf(t);if(n<0)return null;let r=e.indexOf(`
`,n+t.length);return e.slice(n+t.length,r<0?void 0:r).trim()}function Vt(e){let t=Lt(e),n=Ut(e);return({device:r,kind:o,companions:i,members:c},l)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:t(r.id),slot:n(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:c,companions:i.map(({device:p,reason:a})=>({address:p.address,id:p.id,class:p.class,driver:p.driver,reason:a})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:Dt(r),passthrough:{ok:l.length===
0,reasons:l.map(p=>p.text)}})}function Ft(e){return Object.freeze({type:"probe",...e})}var Xr={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"};function Bt(e,t,n){let r=X(()=>ce(e)),o=new Map(t.map(a=>[a.address,a])),i=new Map(n.map(a=>[a.device.address,a])),c=X(()=>de(n.map(a=>a.device),
a=>String(a.group)));function l(a){var d;let s=new Set,f=a.device.group===null?[]:(d=c().get(String(a.device.group)))!=null?d:[];for(let u of[a,...f.map(m=>i.get(
m.address))])if(!(u===void 0||u.kind!==a.kind)){s.add(u.device.address);for(let m of u.companions)s.add(m.device.address)}return s}function p(a,s){let f=[],d=ae(
e,a,t).filter(u=>!s.has(u)).map(u=>({member:u,why:vt(u,o.get(u))})).filter(({why:u})=>u!==null);if(d.length>0){let u=d.map(({member:m})=>m);f.push({code:"group",
members:u,text:`IOMMU group ${a} also holds ${d.map(({why:m})=>m).join(", ")}, which the host would lose with it; another slot may have a group of its own`})}return wt(
e,a)&&f.push({code:"reserved",text:`the firmware reserves memory for IOMMU group ${a} (reserved_regions has a direct line), so the kernel assigns it to nobody`}),
f}return a=>{var h;let{device:s,kind:f}=a,d=f==="gpu"?[]:[{code:"kind",text:Xr[f]}];if(f==="bmc"||f==="virtual")return d;s.id===null&&d.push({code:"unknown_id",
text:"its vendor or device id cannot be read"}),s.responding===!1&&d.push({code:"dead",text:"it does not respond: its configuration space reads all ones, as whe\
n it is switched off or hung; power-cycle the host"}),s.group===null&&d.push({code:"no_group",text:Qr(r())});let u=l(a),m=[s,...a.companions.map(_=>_.device)].map(
_=>_.group);for(let _ of new Set(m))_!==null&&d.push(...p(_,u));return((h=s.numVfs)!=null?h:0)>0&&d.push({code:"vfs",text:`${s.numVfs} of its virtual functions \
are enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`}),s.mdevs.length>0&&d.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${s.mdevs.
join(", ")}`}),s.bootVga===1&&d.push({code:"console",text:"it shows the boot console (boot_vga is 1), which would be lost"}),d}}function Qr(e){return e.active===
null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no IOMMU group: the \
IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}function Ht(e,t){return typeof t=="bigint"?t.toString():t}var Le=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function Kt(e){return new Le(e)}function Wt(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Ue="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Gt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function fe(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function pe(e){let t=e;if(!t)return{};if(typeof t==
"string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Jt(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function C(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function Yt(e,t=0){
var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function qt(e,t){return t.
map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Q(e){return typeof e=="string"?e:e==null?void 0:e.message}function Ve(e,t,n){var o;var r;for(let i=t;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function U(e,t,n){var p,a,s,f,d,u,m,h,_,g,y,b,x,S,A,ie,se;var r;
let o=(a=(p=e.inst)==null?void 0:p._zod)==null?void 0:a.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(s=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(d=(f=e.schema)==null?void 0:f._zod.def)==null?void 0:d.error:void 0,c=e.message?e.message:(ie=(A=(x=(y=(_=Q((h=(m=(u=e.inst)==null?
void 0:u._zod.def)==null?void 0:m.error)==null?void 0:h.call(m,e)))!=null?_:Q(i==null?void 0:i(e)))!=null?y:Q((g=t==null?void 0:t.error)==null?void 0:g.call(t,e)))!=
null?x:Q((b=n.customError)==null?void 0:b.call(n,e)))!=null?A:Q((S=n.localeError)==null?void 0:S.call(n,e)))!=null?ie:"Invalid input",l={};for(let I of Object.keys(
e))I==="inst"||I==="schema"||I==="continue"||I==="input"||I==="__proto__"||(l[I]=e[I]);return(se=l.path)!=null||(l.path=[]),l.message=c,t!=null&&t.reportInput&&
(l.input=e.input),l}function Xt(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):eo(e,n,r.value)}}function T(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Qt(e,t,n){return T(e,t,n,!1)}function eo(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:T(this,t,n.bind(this))},set(r){T(this,t,r)}})}function to(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}var je,R=!1,no={configurable:!0,get(){R=!0}};function V(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&je!==e._zod){
je=void 0;return}je=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,no);let o=R;R=!1;try{let i=n(this);return R?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),R=R||o,i}catch(i){throw delete this[t],R=R||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function en(e,t,n,r){let o=to(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var tn;var Fe={value:void 0,enumerable:!1},nn="captureStackTrace"in Error?Error:null;function ro(e){let t=nn;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.
stackTraceLimit=0}catch(r){return nn=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function k(e,t,n,r){var d;let o={};function i(u){this.
def=u,this.constr=f,this.traits=new Set}i.prototype=o;let c=n,l=c&&new WeakSet;function p(u,m){if(u._zod){if(u._zod.traits.has(e))return}else{Fe.value=new i(m);
try{Object.defineProperty(u,"_zod",Fe)}finally{Fe.value=void 0}}if(u._zod.traits.add(e),t(u,m),l){let _=Object.getPrototypeOf(u),g=u._zod.constr.prototype,y=_;for(;y&&
y!==g;)y=Object.getPrototypeOf(y);let b=y!=null?y:_;l.has(b)||(l.add(b),Xt(b,c))}let h=f.prototype;for(let _ in h)Object.prototype.hasOwnProperty.call(h,_)&&(_ in
u||(u[_]=h[_].bind(u)))}let a=(d=r==null?void 0:r.Parent)!=null?d:Object;class s extends a{}Object.defineProperty(s,"name",{value:e});function f(u){var g;let m=r!=
null&&r.Parent?ro(s):this;p(m,u);let h=m._zod.deferred;if(h){for(let y of h)y();m._zod.deferred=void 0}let _=(g=globalThis.__zod_globalConfig)==null?void 0:g.postProcessor;
return _&&_(m),m}return Object.defineProperty(f,"init",{value:p}),Object.defineProperty(f,Symbol.hasInstance,{value:u=>{var m,h;return r!=null&&r.Parent&&u instanceof
r.Parent?!0:(h=(m=u==null?void 0:u._zod)==null?void 0:m.traits)==null?void 0:h.has(e)}}),Object.defineProperty(f,"name",{value:e}),f}var E=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},me=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}},rn;(rn=(tn=globalThis).__zod_globalConfig)!=null||(tn.__zod_globalConfig=
{});var ee=globalThis.__zod_globalConfig;function B(e){return e&&Object.assign(ee,e),ee}function oo(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Ht,2)),e.message}function io(e){this._zod.message=e}var so={get:oo,
set:io,enumerable:!0,configurable:!0},Be={value:void 0,enumerable:!1},sn=new WeakSet([Object.prototype,Error.prototype]),un=(e,t)=>{e.name="$ZodError",Be.value=
t,Object.defineProperty(e,"issues",Be),Be.value=void 0,Object.defineProperty(e,"message",so);let n=Object.getPrototypeOf(e);sn.has(n)||(sn.add(n),Object.defineProperty(
n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Vi=k("$ZodError",un),te=k("$ZodError",un,void 0,{Parent:Error});var co=e=>{let t=(n,r,o,i)=>{var p,a;let c=o?{...o,async:!1}:{async:!1},l=n._zod.run({value:r,issues:[]},c);if(l instanceof Promise)throw new E;if(l.issues.length){
let s=new((p=i==null?void 0:i.Err)!=null?p:e)(l.issues.map(f=>U(f,c,B())));throw Ue(s,(a=i==null?void 0:i.callee)!=null?a:t),s}return l.value};return t},He=co(te),
ao=e=>{let t=async(n,r,o,i)=>{var p,a;let c=o?{...o,async:!0}:{async:!0},l=n._zod.run({value:r,issues:[]},c);if(l instanceof Promise&&(l=await l),l.issues.length){
let s=new((p=i==null?void 0:i.Err)!=null?p:e)(l.issues.map(f=>U(f,c,B())));throw Ue(s,(a=i==null?void 0:i.callee)!=null?a:t),s}return l.value};return t},Ke=ao(te),
lo=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new E;return i.issues.length?cn(e,i.issues,
o):{success:!0,data:i.value}},We=lo(te);function cn(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>U(o,n,B()))),t=void 0,n=void 0),r},set error(o){
r=o,t=void 0,n=void 0}}}var fo=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?cn(e,i.issues,o):{success:!0,data:i.value}},Ge=fo(te);var an={major:4,minor:6,patch:7};var H=k("$ZodType",(e,t)=>{var i,c;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=an;let r=e._zod.def.checks,o=e._zod.traits.has("$\
ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let l of o)for(let p of l._zod.onattach)p(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=
[]),(c=e._zod.deferred)==null||c.push(()=>{e._zod.run=e._zod.parse});else{let l=(a,s,f)=>{if(a.memo)return a;let d=C(a),u;for(let m of s){if(m._zod.def.when){if(Yt(
a)||!m._zod.def.when(a))continue}else if(d)continue;let h=a.issues.length,_=m._zod.check(a);if(_ instanceof Promise&&(f==null?void 0:f.async)===!1)throw new E;if(u||
_ instanceof Promise)u=(u!=null?u:Promise.resolve()).then(async()=>{await _,a.issues.length!==h&&(Ve(a.issues,h,e),d||(d=C(a,h)))});else{if(a.issues.length===h)
continue;Ve(a.issues,h,e),d||(d=C(a,h))}}return u?u.then(()=>a):a},p=(a,s,f)=>{if(C(a))return a.aborted=!0,a;let d=l(s,o,f);if(d instanceof Promise){if(f.async===
!1)throw new E;return d.then(u=>e._zod.parse(u,f))}return e._zod.parse(d,f)};e._zod.run=(a,s)=>{if(s.skipChecks)return e._zod.parse(a,s);if(s.direction==="backw\
ard"){let d=e._zod.parse({value:a.value,issues:[]},{...s,skipChecks:!0});return d instanceof Promise?d.then(u=>p(u,a,s)):p(d,a,s)}let f=e._zod.parse(a,s);if(f instanceof
Promise){if(s.async===!1)throw new E;return f.then(d=>l(d,o,s))}return l(f,o,s)}}},{get"~standard"(){return Qt(this,"~standard",go(this))},set"~standard"(e){T(this,
"~standard",e)}}),ln=(e,t)=>e.issues.length?{issues:e.issues.map(n=>U(n,t,B()))}:{value:e.value};async function mo(e,t){let n={async:!0};return ln(await e._zod.
run({value:t,issues:[]},n),n)}function go(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return ln(
r,n)}catch(r){}return mo(e,t)},vendor:"zod",version:1}}var dn=k("$ZodNever",(e,t)=>{H.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function he(e,t,n,r,o,i){let c=n in r,l=i==="optional";if(!(!c&&l&&o==="optional")){if(e.issues.length){if(o!==void 0&&l&&!c)return;t.issues.push(...qt(n,e.issues))}
if(!c&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(c||o==="defaulted"&&
!l)&&(t.value[n]=void 0):t.value[n]=e.value}}var ho=[];function yo(e){var c,l,p,a;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?
n:ho,o=r.length?[...t,...r]:t;for(let s of o)if(!((a=(p=(l=(c=e.shape)==null?void 0:c[s])==null?void 0:l._zod)==null?void 0:p.traits)!=null&&a.has("$ZodType")))
throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);let i=Jt(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.
length,optionalKeys:new Set(i)}}function bo(e,t,n,r,o,i,c){let l=[],p=o.keySet,a=o.catchall._zod,s=a.def.type,f=a.optin,d=a.optout,u=0;for(let m in t){if(c&&n.issues.
length!==u){if(C(n,u))break;u=n.issues.length}if(p.has(m))continue;if(m==="__proto__"){s==="never"&&l.push(m);continue}if(s==="never"){l.push(m);continue}let h=a.
run({value:t[m],issues:[]},r);h instanceof Promise?e.push(h.then(_=>he(_,n,m,t,f,d))):he(h,n,m,t,f,d)}return l.length&&n.issues.push({code:"unrecognized_keys",keys:l,
input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var fn=k("$ZodObject",(e,t)=>{var a;H.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shap\
e"),r=n!=null&&n.get?n.get.raw:(a=t.shape)!=null?a:{};if(r){let s=()=>{let f={...r};return Object.defineProperty(t,"shape",{value:f}),s.raw=f,f};s.raw=r,Object.
defineProperty(t,"shape",{get:s})}let o=Kt(()=>yo(t));V(e,"propValues",s=>{let f=s.def.shape,d={};for(let u in f){let m=f[u]._zod;if(m.values){Object.prototype.
hasOwnProperty.call(d,u)||Wt(d,u,new Set);for(let h of m.values)d[u].add(h);m.optin!==void 0&&d[u].add(void 0)}}return d});let i=Gt,c=t.catchall,l,p=ee.memoizer;
p==null||p.attach(e),e._zod.parse=(s,f)=>{l!=null||(l=o.value);let d=s.value;if(!i(d))return s.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),
s;s.value=p?p.alloc(e,s,{},f):{};let u=[],m=l.shape,h=f==null?void 0:f.abortEarly,_=s.issues.length;for(let g of l.allKeys){if(h&&s.issues.length!==_){if(C(s,_))
break;_=s.issues.length}if(g==="__proto__")continue;let y=m[g],b=y._zod.optin,x=y._zod.optout,S=y._zod.run({value:d[g],issues:[]},f);S instanceof Promise?u.push(
S.then(A=>he(A,s,g,d,b,x))):he(S,s,g,d,b,x)}return c?bo(u,d,s,f,o.value,e,h===!0):u.length?Promise.all(u).then(()=>s):s}});var pn=k("$ZodTransform",(e,t)=>{var n;H.init(e,t),e._zod.optin="optional",(n=ee.memoizer)==null||n.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new me(
e.constructor.name);let i=t.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(l=>(r.value=l,r));if(i instanceof Promise)throw new E;
return r.value=i,r}});var mn=k("$ZodPipe",(e,t)=>{H.init(e,t),V(e,"values",n=>n.def.in._zod.values),V(e,"optin",n=>n.def.in._zod.optin),V(e,"optout",n=>n.def.out._zod.optout),V(e,"pr\
opValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);return i instanceof Promise?i.then(c=>ge(c,t.
in,r)):ge(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>ge(i,t.out,r)):ge(o,t.out,r)}});function ge(e,t,n){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}function gn(e,t){return new e({type:"never",...pe(t)})}var ye=k("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");H.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){T(this,"with",e)},parse(e,t){return He(this,e,t,{callee:this.parse})},parseAsync(e,t){return Ke(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return We(
this,e,t)},safeParseAsync(e,t){return Ge(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return fe(this,e,t)},brand(){return this},register(e,t){return e.add(
this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}});var $o=k("ZodMiniNever",(e,t)=>{dn.init(e,t),ye.init(e,t)});function wo(e){return gn($o,e)}var vo=k("ZodMiniObject",(e,t)=>{fn.init(e,t),ye.init(e,t),en(e,"shape",n=>n._zod.def.shape,!1)});function hn(e,t){return new vo({type:"object",shape:e,catchall:wo(),...pe(t)})}var Po=k("ZodMiniTransform",(e,t)=>{pn.init(e,t),ye.init(e,t)});function be(e){return new Po({type:"transform",transform:e})}var ko=k("ZodMiniPipe",(e,t)=>{mn.init(e,t),ye.init(e,t)});function yn(e,t){return new ko({type:"pipe",in:e,out:t})}var zo=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,So=/^[ -~]*$/;function bn(e){if(So.
test(e))return;let t=zo.exec(e);return t===null?void 0:`U+${t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function z(e,t=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function _e(e,t){let n,r=3;for(let o of t){let i=o.startsWith(e)&&e.length>1?1:Oo(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([n,r]=[o,i])}return n}function Oo(e,t){
var r,o,i,c;let n=Array.from({length:t.length+1},(l,p)=>p);for(let l=1;l<=e.length;l++){let p=[l];for(let a=1;a<=t.length;a++){let s=((r=n[a-1])!=null?r:0)+(e[l-
1]===t[a-1]?0:1);p.push(Math.min(s,((o=n[a])!=null?o:0)+1,((i=p[a-1])!=null?i:0)+1))}n=p}return(c=n[t.length])!=null?c:0}var Zo=["true","yes","on","y","t","1"],Eo=["false","no","off","n","f","0"];function Je(e){if(typeof e=="object")return;let t=String(e).trim().toLowerCase();return Zo.
includes(t)?!0:Eo.includes(t)?!1:void 0}function Ye(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function xn(e,t,n){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=t&&r<=n?r:void 0}function $n(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(t=>t!==""&&t!==".").join("/")}`}function xe(e,t="",n=""){var r;if(typeof e=="stri\
ng")_n(e,t,n);else if(Array.isArray(e))e.forEach((o,i)=>xe(o,`${t}[${i}]`,n));else for(let[o,i]of Object.entries((r=Ye(e))!=null?r:{}))_n(o,t===""?"a key":`a ke\
y of ${t}`,n),xe(i,t===""?o:`${t}.${o}`,n||o)}function _n(e,t,n){let r=bn(e);if(r!==void 0)throw w(n,`${t} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Ao={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function qe(e){return{type:Ao[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function Xe(e){let t={};for(let[n,r]of Object.entries(e))t[n]=qe(r);return{type:"object",properties:t,additionalProperties:!1}}
function Io(e){let t=e.choices===void 0?"":`: ${e.choices.join(", ")}`,n=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${t}${n}`}function Qe(e){return Object.entries(e).map(([t,n])=>`  ${t} (${Io(n)})
      ${n.describe}
`).join("")}var Ro=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function wn(e){return W("bool",e,"true or false",Je,{})}function Mo(e){let{min:t=Number.
MIN_SAFE_INTEGER,max:n=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${t}`:` from ${t} to ${n}`,o={...e.min===void 0?{}:{minimum:t},
...e.max===void 0?{}:{maximum:n}};return W("int",e,`a whole number${r}`,i=>xn(i,t,n),o)}function vn(e,t){let n=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>Je(i)===r):[];return o.length===1?o[0]:void 0};return{
...W("str",t,`one of ${e.join(", ")}`,n,{enum:e}),choices:e}}function $e(e,t){let n=l=>{if(Array.isArray(l))return l;if(!(typeof l!="string"||t.commas===!0&&l.includes(
",")))return l.split(",").map(p=>p.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=W("list",t,
o,n,{items:qe(e)}),c=l=>be((p,a)=>Array.isArray(p)?p.map((s,f)=>{var m;let d=s===null||s===""?void 0:l.safeParse(s);if((d==null?void 0:d.success)===!0)return d.
data;let u=(m=d==null?void 0:d.error.issues[0])==null?void 0:m.message;a.issues.push({...zn(s,"something in it"),...u===void 0?{}:{message:u},path:[f]})}):p);return{
...i,schema:()=>Zn(i.schema(),c(e.schema()))}}function Pn(e){return On($e(Sn("a PCI id","10de:20b7",Et),e))}function kn(e){return On($e(Sn("a PCI address","0000:41:00.0",At),e))}var K={check:wn({describe:"S\
ay what would change and write nothing.",default:!1}),diff:wn({describe:"Show the changes of files as before and after.",default:!1}),root:W("str",{describe:"Wo\
rk on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",$n,{pattern:"^/"}),wait:Mo({describe:"Seconds to wait for a loc\
k that somebody else holds.",min:0,max:86400,default:60})};function et(e,t){var d,u,m;let n=Ye(t);if(n===void 0)throw w("",`the parameters are ${z(t)}, expected\
 a JSON object such as {"check": true}`);xe(n);let r=Co(e);if(Object.keys(n).every(h=>n[h]===void 0))return r;let o=To(e,n).safeParse(n);if(o.success)return{...r,
...Object(o.data)};let[i]=o.error.issues,c=(d=i==null?void 0:i.path)!=null?d:[],[l=""]=c,p=c.map(h=>typeof h=="number"?`[${h}]`:`.${String(h)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw w(String(l),`${p} ${(u=i==null?void 0:i.message)!=null?u:"is not valid"}`);let a=String(i.keys[0]),s=Object.
keys(p===""?e:Object((m=e[p])==null?void 0:m.json.properties)).sort(),f=_e(a,s);throw w(p===""?a:p,`${JSON.stringify(a)} is not a parameter${p===""?"":` of ${p}`}${f===
void 0?"":` (did you mean ${f}?)`}; known are ${s.join(", ")}`)}function zn(e,t,n=""){return{code:"custom",input:e,message:`is ${z(e)}, expected ${t}${n}`}}function W(e,t,n,r,o){
let i=()=>be((p,a)=>{if(p==null||p===""&&e!=="str")return t.default;let s=r(p),f=typeof p=="number"&&(e==="str"||e==="list");return s===void 0&&a.issues.push(zn(
p,n,f?Ro:"")),s}),{describe:c,default:l}=t;return{schema:i,type:e,describe:c,json:o,unset:l,...l===void 0?{}:{default:l}}}function Sn(e,t,n){let r=o=>typeof o==
"string"&&n(o)||void 0;return W("str",{describe:e},`${e} such as "${t}"`,r,{examples:[t]})}function On(e){let t=()=>be(n=>n&&[...new Set(n)]);return{...e,schema:()=>Zn(
e.schema(),t())}}function Zn(e,t){return yn(e,t)}function To(e,t){let n={};for(let[r,o]of Object.entries(e))r in t&&(n[r]=o.schema());return hn(n)}function Co(e){
let t={};for(let[n,{unset:r}]of Object.entries(e))r!==void 0&&(t[n]=r);return t}var Do={ids:Pn({describe:"Only devices with these ids."}),addresses:kn({describe:"Only devices at these addresses."}),kinds:$e(vn(Ne,{describe:"A kind of device\
."}),{describe:"Only devices of these kinds.",default:Ne})},En=Ft({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and wha\
t stands between it and a VM.",params:Do,example:{kinds:["gpu"]},capture:dt,read(e,{ids:t,addresses:n,kinds:r}){let o=le(e),i=Tt(e,o),c=Bt(e,o,i),l=i.filter(({device:u,
kind:m})=>r.includes(m)&&(t===void 0||u.id!==null&&t.includes(u.id))&&(n===void 0||n.includes(u.address))),p=Vt(e),a=l.map(u=>({gpu:u,obstacles:c(u)})),s=a.filter(
({gpu:u})=>Ct(u)),f=s.filter(({obstacles:u})=>u.length===0).length,d=It(e);return{msg:d?s.length===0?"No GPU that could go to a VM was found.":No(s.length,f):"T\
his host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:a.map(({gpu:u,obstacles:m})=>p(u,m)),ids:[...new Set(s.map(({gpu:u})=>u.
device.id))],iommu:ce(e)},notes:d?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:d?[...jo(o,i,t,n),...Lo(s.map(
({gpu:u})=>u))]:[]}}});function No(e,t){let[n,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return t===e?`${n} that could go to a VM found, and nothing\
 stands in ${r}.`:t===0?`${n} that could go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${n} that could go to a VM found; something \
stands in the way of ${e-t} of them: see passthrough.reasons.`}function jo(e,t,n=[],r=[]){let o=i=>{var c;return i===void 0?"is not there":`is no GPU but a ${ue(
i.class)} device (class ${(c=i.class)!=null?c:"unknown"})`};return[...n.filter(i=>!t.some(c=>c.device.id===i)).map(i=>`id ${i} ${o(e.find(c=>c.id===i))}`),...r.
filter(i=>!t.some(c=>c.device.address===i)).map(i=>`address ${i} ${o(e.find(c=>c.address===i))}`)]}function Lo(e){var n;let t=new Map;for(let{device:r}of e)r.group!==
null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r.address]);return[...t].filter(([,r])=>r.length>1).map(([r,o])=>`${o.join(" and ")} share IOMMU group ${r}\
: they can only go to the same VM`)}var Ze=require("fs");var Uo=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function tt(e,t){let{changed:n,msg:r,
error:o,run:i,changes:c,diff:l,pending:p,rebootReasons:a,pendingAtBoot:s,bootable:f,notes:d,warnings:u,own:m}=e,h=Tn({...In(n,o!==void 0,r,t),error:o&&Rn(o.stop,
o.node),exception:o&&Mn(o.stop),run:i,changes:c,diff:(l==null?void 0:l.length)===0?void 0:l,pending:p,reboot_required:a&&a.length>0,reboot_reasons:a,pending_at_boot:s,
bootable:f,notes:(d==null?void 0:d.length)===0?void 0:d,warnings:(u==null?void 0:u.length)===0?void 0:u}),_=Object.entries(m).filter(([g])=>!Object.prototype.hasOwnProperty.
call(h,g)&&!Uo.includes(g)&&!g.startsWith("_"));return{...h,...Object.fromEntries(_)}}function nt(e,t){return Tn({...In(!1,!0,e.message,t),error:Rn(e,"untouched"),
exception:Mn(e),changes:[]})}function An(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function In(e,t,n,{module:r,version:o,host:i}){
return{changed:e,failed:t,msg:n,comment:n,module:r,version:o,contract:1,host:i}}function Rn(e,t){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:t}}function Mn(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Tn(e){return Object.fromEntries(
Object.entries(e).filter(([,t])=>t!==void 0))}var Vo=mr(Dn(),1);var la=64*1024*1024;async function rt(e,t={}){throw new Error("this script was built to run no commands")}var v=require("fs"),ne=require("path");function Fo(e){return ne.join(ne.dirname(e),`.${ne.basename(e)}.vfiokit-new`)}function Nn(e){let t=v.openSync(e,"r");try{
v.fsyncSync(t)}finally{v.closeSync(t)}}function Bo(e,t,n){try{v.fchownSync(e,t,n)}catch(r){if(process.geteuid()===0)throw r}}function jn(e,t,n){let r=v.fstatSync(
e),o=t===null?r.uid:t.uid,i=t===null?r.gid:t.gid;(r.uid!==o||r.gid!==i)&&Bo(e,o,i),(v.fstatSync(e).mode&4095)!==n&&v.fchmodSync(e,n)}function we(e){try{return v.
lstatSync(e)}catch(t){return null}}async function Ln(e,t,n,r){let o=ne.dirname(e);v.mkdirSync(o,{recursive:!0,mode:493});let i=Fo(e),c=we(e);we(i)!==null&&v.unlinkSync(
i);let{O_WRONLY:l,O_CREAT:p,O_EXCL:a,O_NOFOLLOW:s}=v.constants,f=v.openSync(i,l|p|a|s,384);try{try{for(let d=0;d<t.length;)d+=v.writeSync(f,t,d);jn(f,c,c===null?
n===void 0?420:n:c.mode&4095),v.fsyncSync(f)}finally{v.closeSync(f)}c!==null&&await r(i,e),v.renameSync(i,e)}catch(d){throw we(i)!==null&&v.unlinkSync(i),d}c===
null&&await r(e,null),Nn(o)}async function Un(e,t,n){let r=we(t),o=v.openSync(e,"r+");try{r!==null&&jn(o,r,r.mode&4095),v.fsyncSync(o)}finally{v.closeSync(o)}await n(
e,r===null?null:t),v.renameSync(e,t),Nn(ne.dirname(t))}var $=require("fs"),Vn=16<<20,Ho=40,Ko=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Wo=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function G(e){return e instanceof Error&&"code"in e?String(e.code):""}function ve(e){let t=G(e);return t==="ENOENT"||t==="ENOTDIR"||t==="ELOOP"}var J=Buffer.
allocUnsafe(4096);function Fn(e){let t="",n=0;for(;;){let r=$.readSync(e,J,n,J.length-n,null);if(r===0)return t+J.toString("latin1",0,n);n+=r,!(n<J.length)&&(t+=
J.toString("latin1"),n=0)}}function Pe(e){return e.split("/").filter(t=>t!==""&&t!==".")}function ot(e,t,n,r){let o=t.lastIndexOf("/"),i=r==null?void 0:r.get(t.
slice(0,o)),c=Pe(i===void 0?t:t.slice(o)),l=i===void 0?[]:Pe(i),p=0;for(let a=c.shift();a!==void 0;a=c.shift()){if(a===".."){l.pop();continue}let s=[...l,a],f=null;
if(c.length>0||n){let d=e+"/"+s.join("/");try{$.lstatSync(d).isSymbolicLink()&&(f=$.readlinkSync(d))}catch(u){f=null}}if(f===null){l=s;continue}if(++p>Ho)return null;
f.startsWith("/")&&(l=[]),c.unshift(...Pe(f))}return"/"+l.join("/")}function Go(e,t,n){let r=t.slice(0,t.lastIndexOf("/"));if(r===""||n.has(r)||r.includes(".."))
return;let o=ot(e,r,!0);o!==null&&$.existsSync(e+o)&&n.set(r,o)}function it(e){let t=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:n}=e,r=new Map;function o(g,y){
if(t==="")return g;Go(t,g,r);let b=ot(t,g,y,r);return b===null?null:t+b}function i(g){let y=o(g,!0);if(y===null||!$.existsSync(y))return null;try{return t===""?
$.realpathSync.native(y):($.lstatSync(y),y.slice(t.length))}catch(b){return null}}function c(g){let y=o(g,!1);if(y===null)return null;let b;try{b=$.lstatSync(y)}catch(Ee){
if(ve(Ee))return null;throw new P("E_APPLY",`${g} could not be looked at: ${G(Ee)}; run as root or give this user access`,{cause:Ee})}let x=b.isFile()?"file":b.
isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:S,mtimeMs:A,ino:ie,dev:se,uid:I,gid:ir}=b;return{type:x,size:S,mtimeMs:A,ino:ie,dev:se,uid:I,gid:ir,
mode:b.mode&4095}}function l(g){let y=o(g,!0);if(y===null)return null;let b;try{b=$.openSync(y,$.constants.O_RDONLY|$.constants.O_NONBLOCK)}catch(x){if(ve(x))return null;
throw new P("E_APPLY",`${g} could not be read: ${G(x)}; run as root or give this user access`,{cause:x})}try{let x=$.fstatSync(b);if(!x.isFile())throw new P("E_\
HOST",`${g} is not a regular file, as it should be; move it out of the way`);if(x.size>Vn)throw new P("E_HOST",`${g} has ${x.size} bytes, more than the ${Vn} th\
at such a file may have; look at what it is`);return x.size<J.length?Fn(b):$.readFileSync(b,"latin1")}catch(x){throw x instanceof P?x:new P("E_APPLY",`${g} coul\
d not be read: ${G(x)}`,{cause:x})}finally{$.closeSync(b)}}function p(g,y,b){let x=o(g,!0);if(x===null)return null;try{let S=$.openSync(x,$.constants.O_RDONLY|$.
constants.O_NONBLOCK);try{let A=Buffer.alloc(b);return A.slice(0,$.readSync(S,A,0,b,y))}finally{$.closeSync(S)}}catch(S){return null}}function a(g){let y=o(g,!0);
if(y===null||!$.existsSync(y))return null;try{let b=$.openSync(y,$.constants.O_RDONLY|$.constants.O_NONBLOCK);try{return Fn(b).trimEnd()}finally{$.closeSync(b)}}catch(b){
return null}}function s(g){let y=o(g,!0);if(y===null)return[];if(!$.existsSync(y))return[];try{return $.readdirSync(y).sort()}catch(b){return[]}}function f(g){let y=o(
g,!1);if(y===null)return null;try{return $.readlinkSync(y)}catch(b){return null}}function d(g){return n!==void 0||t===""?{ok:!0}:process.geteuid===void 0||process.
geteuid()!==0?{ok:!1,why:"chroot needs root"}:(g.startsWith("/")?i(g)!==null:Ko.some(b=>i(`${b}/${g}`)!==null))?Wo.has(g.replace(/.*\//,""))&&i("/proc/self")===
null?{ok:!1,why:`${g} needs ${t}/proc`}:{ok:!0}:{ok:!1,why:`${g} is not in ${t}`}}async function u(g,y){return n!==void 0?n.run(g,y):rt(t===""?g:["chroot",t,...g],
y)}function m(g,y=!0){r.clear();let b=ot(t,g,y),x=b===null?null:t+b;if(x===null)throw new P("E_REFUSED",`${g} is a loop of links; expected a file or nothing; re\
move the links`);return x}async function h(g,y){t!==""||n!==void 0||!$.existsSync("/sys/fs/selinux/enforce")||await rt(y===null?["restorecon","-F",g]:["chcon",`\
--reference=${y}`,g])}function _(g,y,b){let x=G(b),S=x==="EACCES"||x==="EPERM"?"run as root":x==="ENOSPC"?"free space on that file system":x==="EROFS"?"mount it\
 read-write":"see the error and run again";return new P("E_APPLY",`${g} could not be ${y}: ${x===""?String(b):x}; ${S}`,{cause:b})}return{root:t===""?"/":t,live:t===
""||n!==void 0,read:l,bytes:p,attr:a,list:s,link:f,real:i,stat:c,runnable:d,run:u,ask:u,async write(g,y,b){try{await Ln(m(g),Buffer.from(y,"latin1"),b,h)}catch(x){
throw x instanceof P?x:_(g,"written",x)}},createExclusive(g,y){let b=m(g);try{$.mkdirSync(b.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let x=`${b}.${process.
pid}`;$.writeFileSync(x,y,{mode:384,flag:"w"});try{$.linkSync(x,b)}finally{$.unlinkSync(x)}return!0}catch(x){if(G(x)==="EEXIST")return!1;throw _(g,"created",x)}},
remove(g){try{$.unlinkSync(m(g,!1))}catch(y){if(!ve(y))throw _(g,"removed",y)}},rename(g,y){try{$.renameSync(m(g,!1),m(y,!1))}catch(b){if(!ve(b))throw _(g,"rena\
med",b)}},removeEmptyDir(g){try{$.rmdirSync(m(g))}catch(y){}},async replace(g,y){try{await Un(m(g),m(y),h)}catch(b){throw _(y,"replaced",b)}},writeAttribute(g,y){
if(n!==void 0)return n.writeAttribute(g,y);let b=$.openSync(m(g),$.constants.O_WRONLY);try{$.writeSync(b,y)}finally{$.closeSync(b)}}}}var Z=require("fs");var st=4*1024*1024,Bn=64,Jo=["__proto__","constructor","prototype"],ke=/[ \t\n\r]*/y,Yo=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,qo=/true|false|null/y;function re(e,t){
if(e.length>st)throw w("",`${t} is larger than 4 MiB, expected the parameters of one module`);let n=e.toString("utf8");if(!Buffer.from(n,"utf8").equals(e))throw w(
"",`${t} is not valid UTF-8: save it as UTF-8`);let r=n.startsWith("\uFEFF")?n.slice(1):n,o=0;function i(d){var g,y;let u=r.slice(0,o).split(`
`),m=`line ${u.length}, column ${((g=u[u.length-1])!=null?g:"").length+1}`,h=o>=r.length?"the end":z((y=r.slice(o,o+12).split(`
`)[0])!=null?y:""),_=r[o]==="'"?": JSON strings take double quotes":"";throw w("",`${t} is not JSON: found ${h} at ${m}, expected ${d}${_}`)}function c(d){var m;
d.lastIndex=o;let u=(m=d.exec(r))==null?void 0:m[0];return u!==void 0&&(o+=u.length),u}function l(){if(r[o]!=='"')return;let d=o+1;for(;d<r.length&&r[d]!=='"';)
d+=r[d]==="\\"?2:1;try{let u=JSON.parse(r.slice(o,d+1));return o=d+1,String(u)}catch(u){return i("a string on one line, with valid escapes and an end")}}function p(d){
return c(ke),r[o]!==d?!1:(o++,!0)}function a(d){c(ke);let u=l();if(u===void 0)return i("a key in double quotes");if(Jo.includes(u))throw w(u,`${t} holds the key\
 ${z(u)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(d,u))throw w(u,`${t} holds the key ${z(u)} twice, expected each key once: \
remove one`);return p(":")?u:i('":"')}function s(d){var m;if(c(ke),d>Bn&&(r[o]==="{"||r[o]==="["))throw w("",`${t} is nested deeper than ${Bn} levels`);if(p("{")){
let h=Object.create(null);if(p("}"))return h;do h[a(h)]=s(d+1);while(p(","));return p("}")?h:i('"," or "}"')}if(p("[")){let h=[];if(p("]"))return h;do h.push(s(
d+1));while(p(","));return p("]")?h:i('"," or "]"')}if(r[o]==='"')return l();let u=(m=c(Yo))!=null?m:c(qo);return u===void 0?i("a value"):JSON.parse(u)}let f=s(
1);return c(ke),o<r.length?i("nothing after the value"):f}var Hn=["check","diff","pretty","human","schema","help","version"];function Kn(e,t){var l,p;let n=new Set,r=Object.create(null),o=[],i;for(let a=0;a<e.length;a++){
let s=(l=e[a])!=null?l:"",[,f="",,d]=(p=/^--([a-z]+)(=([^]*))?$/.exec(s))!=null?p:[],u=Hn.find(m=>s===`--${m}`);if(u!==void 0)n.add(u);else if(t.includes(f)){let m=d!=
null?d:e[++a];m===void 0||m===""||m.startsWith("-")?i=i!=null?i:`--${f} has no value, expected one after it`:f in r&&r[f]!==m?i=i!=null?i:`--${f} is given twice\
, expected it once`:r[f]=m}else s.startsWith("-")&&s!=="-"?i=i!=null?i:Xo(s,[...Hn,...t]):o.push(s)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(a=>z(a)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[c]=o;return{switches:n,...r,...c===void 0?{}:{source:c},...i===void 0?{}:{problem:i}}}function Xo(e,t){
let n=_e(e.replace(/^-+|=.*$/g,""),t);return`${z(e)} is not a flag${n===void 0?"":` (did you mean --${n}?)`}; known are ${t.map(r=>`--${r}`).join(", ")}`}function Wn(e,t){
if(t!==void 0)return re(Buffer.from(t),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return re(Jn(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return re(
Buffer.from(e),"the argument");let n=e.replace(/^@/,"");if(n==="")throw w("",`the argument is ${z(e)}, expected JSON, @FILE or -`);return re(Qo(n),`the file ${z(
n,200)}`)}function Gn(e){let t=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:t};let n=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?t:n)[r]=o;return{params:n,ansible:t}}function Qo(e){let t;try{t=(0,Z.openSync)(e,Z.constants.O_RDONLY|Z.constants.
O_NONBLOCK)}catch(n){let r=n instanceof Error&&"code"in n&&n.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(n),"code"))})`;throw w(
"",`${r} ${z(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,Z.fstatSync)(t).isFile())throw w("",`${z(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Jn(t,`the file ${z(e,200)}`)}finally{(0,Z.closeSync)(t)}}function Jn(e,t){let n=[];for(let o=st+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),c=ei(e,i,t);if(c===0)break;n.push(i.slice(0,c)),o-=c}let r=Buffer.concat(n);if(r.toString("latin1").trim()===
"")throw w("",`${t} is empty, expected a JSON object, {} at least`);return r}function ei(e,t,n){for(;;)try{return(0,Z.readSync)(e,t,0,t.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw w("",`cannot read ${n} (${o}), expected JSON there`);ut(10)}}function ut(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Yn=require("fs");function Se(e,t=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,t).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function Oe(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,Yn.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;ut(2)}return!0}function qn(e){let t=[`${e.failed?"FAILED: ":""}${e.msg}`];for(let{facet:r,label:o,before:i,after:c}of ze(e.changes))t.push(`  ${r}\
: ${o}: ${i||"absent"} -> ${c||"absent"}`);for(let{before_header:r,after_header:o,before:i,after:c}of ze(e.diff))t.push("",`--- ${r}`,`+++ ${o}`,...ri(String(i!=
null?i:""),String(c!=null?c:"")));M(t,"GPUs:",ze(e.gpus).map(ti)),M(t,"Not as it should be:",ze(e.findings).filter(({ok:r})=>r===!1).map(ni)),M(t,"To be run by \
you:",e.pending),M(t,"A reboot is required:",e.reboot_reasons),M(t,"At the next boot:",e.pending_at_boot),M(t,"This node would not boot:",Reflect.get(Object(e.bootable),
"reasons")),M(t,"Warnings:",e.warnings),M(t,"Notes:",e.notes);let n=Reflect.get(Object(e.error),"hint");return n!==void 0&&t.push("",`Hint: ${n}`),e.run!==void 0&&
t.push("",`Undo with: passthrough_undo '{"since": "${e.run}"}'`),`${t.join(`
`).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,"?")}
`}function ti({address:e,id:t,kind:n,driver:r,iommu_group:o,passthrough:i}){let c=Reflect.get(Object(i),"reasons"),l=Array.isArray(c)&&c.length>0?c.join("; "):"\
ready for a VM";return`${e}  ${t}  ${n}  ${r!=null?r:"no driver"}  ${o===null?"no group":`group ${o}`}: ${l}`}function ni({id:e,address:t,found:n,expected:r,remedy:o}){
return`${t===void 0?"":`${t} `}${e} is ${n}, expected ${r}${o===""?"":`; ${o}`}`}function M(e,t,n){Array.isArray(n)&&n.length>0&&e.push("",t,...n.map(r=>`  ${r}`))}
function ze(e){return Array.isArray(e)?e:[]}function ri(e,t){let n=e.split(`
`),r=t.split(`
`),o=0;for(;o<n.length&&o<r.length&&n[o]===r[o];)o++;let i=0;for(;i<n.length-o&&i<r.length-o&&n[n.length-1-i]===r[r.length-1-i];)i++;let c=(l,p)=>l.slice(o,l.length-
i).map(a=>`${p}${a}`);return[...c(n,"-"),...c(r,"+")]}var Xn=!1;function Qn(){if(!Xn){Xn=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var oe="0.1.0";var Ea=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function er(e,t){var o,i,c;let n=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${t}=(["']?)(.*?)\\1\\s*$`,"m").
exec(n);return r===null?null:(c=r[2])!=null?c:null}var oi={x64:"x86_64",arm64:"aarch64"};function ct(e){var c,l;let t=e.root==="/",n=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:t?n||r:r||
n,machine_id:e.attr("/etc/machine-id"),os:er(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(l=e.attr("/proc/sys/kernel/arch"))!=null?l:t?(c=
oi[process.arch])!=null?c:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,p])=>p))}async function nr(e,t,n){var l;process.removeAllListeners("warning");let r=Kn(process.argv.slice(2),or(e)?["root","capture"]:["root"]),o={module:e.name,version:oe,
host:{}},i=!1,c=p=>{i||(i=!0,process.exitCode=An(p),Oe(di(p,r)))};process.once("uncaughtException",p=>c(nt(tr(p),o)));try{if(r.problem!==void 0)throw w("",r.problem);
let p=fi(e,r);if(p!==void 0){Oe(p);return}c(tt(await ii(e,r,t,o,n),o))}catch(p){Object.keys(o.host).length===0&&(o.host=li((l=r.root)!=null?l:"/")),c(nt(p instanceof
P?p:tr(p),o))}}async function ii(e,t,n,r,o){let i=Wn(t.source,n);if(i===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw w("",`${e.name} found no argument, e\
xpected one, since it acts at once: pass {} to mean it`);let{params:c,ansible:l}=Gn(i!=null?i:{}),p=et(si,{check:l._ansible_check_mode,diff:l._ansible_diff}),a=et(
{...K,...e.params},ui(c,t.root)),{check:s,diff:f,root:d,wait:u}=a;if(!rr(d))throw w("root",`root is ${JSON.stringify(d)}, which is no directory here, expected t\
he top of a tree`);let m=it({root:d});if(r.host=ct(m),e.type==="probe")return t.capture===void 0?ci(e,m,a):ai(e,m,t.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(m,e,a,{check:s||p.check||t.switches.has("check"),diff:f||p.diff||t.switches.has("diff"),wait:u,version:oe,beforeWriting:Qn,
render:h=>Se(tt(h,r)),...t.switches.has("human")?{progress:h=>{Oe(`... ${h}
`)}}:{}})}var si={check:K.check,diff:K.diff};function ui(e,t){if(t===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let n=Reflect.get(e,"root");
if(n!=null&&n!==t)throw w("root",`root is ${JSON.stringify(n)} in the parameters and ${JSON.stringify(t)} in --root, expected one of them`);return{...e,root:t}}
function rr(e){try{return(0,Ze.statSync)(e).isDirectory()}catch(t){return!1}}function ci(e,t,n){let{msg:r,own:o,fail:i,...c}=e.read(kt(t),n);return{changed:!1,msg:r,
own:o,changes:[],...c,...i===void 0?{}:{error:{stop:new P(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function or(e){return e.type==="probe"&&
e.capture!==void 0}function ai(e,t,n){var o,i;let r=(i=(o=e.capture)==null?void 0:o.call(e,t))!=null?i:"";try{(0,Ze.writeFileSync)(n,r,{flag:"wx",mode:384})}catch(c){
throw w("",`cannot write ${JSON.stringify(n)} (${String(Reflect.get(Object(c),"code"))}), expected the name of a file that does not exist yet in a directory tha\
t does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${n}; look through it before you send it`,changes:[],own:{}}}function tr(e){return new P(
"E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,{cause:e})}function li(e){try{return rr(e)&&e.startsWith("/")?ct(it({root:e})):
{}}catch(t){return{}}}function di(e,{switches:t}){return t.has("human")?qn(e):Se(e,t.has("pretty")?2:0)}function fi(e,{switches:t}){if(t.has("help"))return pi(e);
if(t.has("version"))return`${e.name} ${oe}
`;if(!t.has("schema"))return;let n={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...Xe({...e.params,...K}),examples:[
e.example]};return Se(n,t.has("pretty")?2:0)}function pi(e){return`${e.name} ${oe}: ${e.summary}

Usage: ${e.name}.js [JSON | @FILE | - | FILE] [flags]
  ${e.name}.js '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${Qe(e.params)}
Parameters of every module:
${Qe(K)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${or(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}nr(En,vfiokitArguments);
}));
