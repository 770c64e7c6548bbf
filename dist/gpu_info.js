#!/usr/bin/node
// WANT_JSON
// gpu_info 0.1.0 of vfiokit, Apache-2.0; generated, do not edit. Licences of what is bundled: THIRD-PARTY-LICENSES.txt
(function () {
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
})();
function vfiokit(require, exports, module) {
// <<INCLUDE_ANSIBLE_MODULE_JSON_ARGS>>
var vfiokitArguments = String(vfiokit).split('\n', 2)[1].slice(3);
if (vfiokitArguments.charAt(0) !== '{') vfiokitArguments = undefined;
var Wn=Object.create;var ze=Object.defineProperty;var Gn=Object.getOwnPropertyDescriptor;var Jn=Object.getOwnPropertyNames;var Yn=Object.getPrototypeOf,Xn=Object.prototype.hasOwnProperty;var qn=(e,t,n)=>t in e?ze(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Qn=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Jn(t))!Xn.call(e,o)&&o!==n&&ze(e,o,{get:()=>t[o],enumerable:!(r=Gn(t,o))||r.enumerable});
return e};var Se=(e,t,n)=>(n=e!=null?Wn(Yn(e)):{},Qn(t||!e||!e.__esModule?ze(n,"default",{value:e,enumerable:!0}):n,e));var H=(e,t,n)=>qn(e,typeof t!="symbol"?t+"":t,n);var k=class extends Error{constructor(n,r,o={}){super(r);H(this,"code");H(this,"param");H(this,"hint");H(this,"cause");this.name="Stop",this.code=n,o.param!==void 0&&
(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function v(e,t){return new k("E_PARAMS",t,{param:e})}var er=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),ot=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,tr=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
nr=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,Z="[0-9a-f]";function it(e){let t=new Map,
n=(s,m)=>h=>{var b;let _=`${s} ${h.toLowerCase()}`,g=[...t.keys()].filter($=>$.startsWith(s)).length+1,y=(b=t.get(_))!=null?b:m(g);return t.set(_,y),y},r=n("uui\
d",s=>`00000000-0000-4000-8000-${Ze(s,12)}`),o=n("name",s=>`id${s}`),i=n("machine",s=>Ze(s,32)),a=n("mac",s=>`02-00-00-00-00-${Ze(s,2)}`),l=n("ip",s=>`192.0.2.${s}`),
f=e.filter(s=>s.length>2&&!nr.test(s)&&!ot.test(s)).sort((s,m)=>m.length-s.length);function d(s){return s.replace(new RegExp(`\\b${Z}{8}(-${Z}{4}){3}-${Z}{12}\\b`,
"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,h,_)=>h+o(_)).replace(new RegExp(`(?<![0-9a-f])${Z}{32}(?![0-9a-f])`,"gi"),i).replace(
new RegExp(`\\b${Z}{2}([:-])(${Z}{2}\\1){4}${Z}{2}\\b`,"gi"),a).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,l).replace(
new RegExp(`\\b(${Z}{1,4}(:${Z}{1,4})*)?::(${Z}{1,4}(:${Z}{1,4})*)?|\\b(${Z}{1,4}:){7}${Z}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${Z}{\
33,}(?![0-9a-f])`,"gi"),"***")}function c(s){let m=d(s);for(let h of f)m=m.replace(new RegExp(`(?<![\\w.-])${h.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");
return m}function p(s){return c(s.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(m,h,_)=>{let g=er.test(h.toLowerCase().replace(/-/g,"\
_"))||h==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(_);return`${h}=${g||/^\$\{?\w+\}?$/.test(_)?_:"***"}`}))}function u(s,m){return s.split(
`
`).map(h=>/^\s*#/.test(h)?rr(h):m(h)).join(`
`)}return{ids:d,names:c,args:p,shell:s=>u(s,m=>{let h=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(h===null)return p(m);let[,_="",g="",y=""]=h,b=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(g)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(g);return _+(b?c(y):/CMDLINE|cmdline/.test(g)?p(y):"***")}),modules:s=>u(s,m=>{var y;let[h="",_="",...g]=m.trim().split(
/\s+/);return h==="options"?ot.test(_)?c(m):m.replace(/=\S+/g,"=***"):h==="install"||h==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((y=g[0])!=
null?y:"")&&!/["'=]/.test(m)?c(m):`${h} ${_} ***`:p(m)}),entry:s=>u(s,m=>/^options\s/.test(m)?p(m):c(m)),grubenv(s){return`# GRUB Environment Block
${s.split(`
`).filter(h=>!h.startsWith("#")).map(h=>h.startsWith("kernelopts=")?`kernelopts=${p(h.slice(11))}`:c(h)).filter(h=>h!=="").map(h=>`${h}
`).join("")}`.padEnd(1024,"#")}}}function rr(e){let t=tr.exec(e);return t===null?"#":`# ${t[0]}`}function Ze(e,t){return e.toString(16).padStart(t,"0")}var or="vfiokit-capture/1",ir={dir:493},sr=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],ur=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,cr=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,ar=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
lr=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function dr(e){var f,d;let t=["/etc/hostname","/proc/sys/kernel/hostname"].map(c=>{var p;return(p=e.attr(c))!=null?p:""}).filter(c=>c!==""),n=it([...t,...t.map(
c=>c.replace(/\..*/,""))]),r={},o=(c,p)=>{p!==null&&(r[c.startsWith("/sys/")?n.ids(c):n.names(c)]=p)},i=(c,p=u=>u)=>{let u=e.attr(c);o(c,u===null?null:`${p(u)}${c.
endsWith("/grubenv")?"":`
`}`)},a=c=>{let p=e.link(c);o(c,p===null?null:{link:n.ids(p)})},l=c=>{e.stat(c)!==null&&o(c,ir)};for(let c of e.list("/sys/bus/pci/devices")){let p=`/sys/bus/pc\
i/devices/${c}`,u=e.real(p);if(a(p),u!==null){for(let s of sr)i(`${u}/${s}`);o(`${u}/config`,(d=(f=e.bytes(`${u}/config`,0,64))==null?void 0:f.toString("latin1"))!=
null?d:null);for(let s of e.list(u))ur.test(s)&&a(`${u}/${s}`),cr.test(s)&&l(`${u}/${s}`)}}for(let c of e.list("/sys/bus/pci/drivers"))l(`/sys/bus/pci/drivers/${c}`),
a(`/sys/bus/pci/drivers/${c}/module`);for(let c of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${c}/address`);l("/sys/kernel/iommu_groups");for(let c of e.
list("/sys/kernel/iommu_groups")){for(let p of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${c}/${p}`);l(`/sys/kernel/iommu_groups/${c}`);for(let p of e.
list(`/sys/kernel/iommu_groups/${c}/devices`))a(`/sys/kernel/iommu_groups/${c}/devices/${p}`)}l("/sys/class/iommu");for(let c of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${c}`)===null?l(`/sys/class/iommu/${c}`):a(`/sys/class/iommu/${c}`);for(let c of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${c}`)!==
null&&o(`/sys/firmware/acpi/tables/${c}`,"");l("/sys/firmware/efi");for(let c of e.list("/sys/module"))ar.test(c)&&l(`/sys/module/${c}`);i("/proc/cpuinfo",fr),i(
"/proc/modules",c=>c.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",c=>c.split(`
`).filter(p=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(p)).join(`
`));for(let[c,p,u]of lr)if(!c.endsWith("/"))i(c,s=>n[u](s));else for(let s of e.list(c))s.endsWith(p)&&i(`${c}${s}`,m=>n[u](m));for(let c of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(c)&&o(`/boot/${c}`,"");for(let c of e.list("/lib/modules"))l(`/lib/modules/${c}`),i(`/lib/modules/${c}/modules.builtin`,p=>p.split(`
`).filter(u=>/vfio|iommu|drm|xhci/.test(u)).join(`
`));return r}function st(e){let n=Object.entries(dr(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(or)}, "files": {
${n}
}}
`}function fr(e){let[t=""]=e.split(`

`);return t.split(`
`).filter(n=>!/^serial/i.test(n)).join(`
`)}var pr=["0300","0302","0380"],mr=["0403","0c03","0c80"],gr={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},hr=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],yr=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
br=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],ut={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Oe(e){return e!==null&&pr.includes(e)}function Ee(e){
return e!==null&&mr.includes(e)}function ct(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function at(e,t){return e==="10de"&&t==="0680"}function lt(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function dt(e,t){let n=gr[e];return n!==void 0&&n.test(t)}function ft(e){return hr.includes(e)}function pt(e){return e!==null&&
br.includes(e)}function mt(e,t,n,r){return t==="8086"?e.startsWith("0000:00:02."):t==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):t==="10de"&&yr.
test(n)}function ne(e){var t,n;return e===null?"device":(n=(t=ut[e])!=null?t:ut[e.slice(0,2)])!=null?n:"device"}var W="/sys/kernel/iommu_groups",_r="/sys/class/iommu",xr=["DMAR","IVRS","IORT"],$r=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,ht=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function re(e){var r,o,i;let t=gt(e,_r),n=(o=(r=gt(e,W))==null?void 0:r.filter(a=>vr(e,a)))!=null?o:null;return{active:n!==null?n.length>0:t!==null?t.length>0:null,
units:t,groups:n===null?null:n.length,firmware_table:(i=xr.find(a=>e.stat(`/sys/firmware/acpi/tables/${a}`)!==null))!=null?i:null}}function oe(e,t,n){let r=e.list(
`${W}/${t}/devices`);return r.length>0?r:n.filter(o=>o.group===t).map(o=>o.address)}function yt(e,t){var n;return/\bdirect$/m.test((n=e.attr(`${W}/${t}/reserved\
_regions`))!=null?n:"")}function wr(e){return e!==null&&$r.test(e)}function bt(e,t){if(t===void 0)return`${e} (${ht.test(e)?"a mediated device":"not in /sys/bus\
/pci"})`;let{driver:n}=t;if(wr(n))return null;let r=t.class==="0604"||t.header===1;return r&&n==="pcieport"||n===null&&(r||t.class!==null&&!lt(t.class))?null:`${e}\
 (${ne(t.class)}, ${n!=null?n:"no driver"})`}function vr(e,t){let n=e.list(`${W}/${t}/devices`);return n.length>0&&!n.some(r=>!ht.test(r))?!1:e.attr(`${W}/${t}/\
name`)!=="vfio-noiommu"}function gt(e,t){return e.stat(t)===null?null:e.list(t)}var Ae="/sys/bus/pci/devices",Ie=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,kr=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/;function $t(e){let t=kr.exec(e.toLowerCase());return t===null?null:`${t[1]}:${t[2]}`}function wt(e){let t=Ie.exec(e.toLowerCase());if(t===null)return null;let[,
n="0",r="",o="",i=""]=t,a=`${parseInt(n,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return a==="0000:00:00.0"?null:a}function vt(e){
return e.list(Ae).length>0}function ie(e){return e.list(Ae).filter(t=>Ie.test(t)).map(t=>Pr(e,t))}function se(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return n}function Pr(e,t){let n=`${Ae}/${t}`,r=new Map,o=(u,s)=>(r.
has(u)||r.set(u,s()),r.get(u)),i=u=>o(u,()=>e.attr(`${n}/${u}`)),a=u=>{let s=i(u);return s!==null&&/^-?\d+$/.test(s)?Number(s):null},l=(u,s)=>{let m=i(u);return m!==
null&&/^0x[0-9a-f]+$/i.test(m)?m.slice(2).toLowerCase().padStart(s,"0"):null},f=u=>o(`${u}@`,()=>xt(e.link(`${n}/${u}`))),d=()=>o("/",()=>e.list(n)),c=u=>d().filter(
s=>s.startsWith(`${u}:pci:`)).map(s=>s.slice(u.length+5)),p=()=>o("config",()=>{let u=e.bytes(`${n}/config`,0,64);return u!==null&&u.length>=16?u:null});return{
address:t,slot:t.replace(/\..*/,""),get vendor(){return l("vendor",4)},get device(){return l("device",4)},get id(){return _t(this.vendor,this.device)},get subsystem(){
return _t(l("subsystem_vendor",4),l("subsystem_device",4))},get class(){let u=l("class",6);return u===null?null:u.slice(0,4)},get revision(){return l("revision",
2)},get driver(){return f("driver")},get module(){return o("module",()=>this.driver===null?null:xt(e.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){
let u=i("driver_override");return u===""||u==="(null)"?null:u},get group(){let u=f("iommu_group");return u!==null&&/^\d+$/.test(u)?Number(u):null},get header(){
var s;let u=p();return u===null?null:((s=u[14])!=null?s:0)&127},get responding(){let u=p();return u===null?null:u.some(s=>s!==255)},get numa(){return a("numa_no\
de")},get bootVga(){return a("boot_vga")},get physfn(){return f("physfn")},get totalVfs(){return a("sriov_totalvfs")},get numVfs(){return a("sriov_numvfs")},get modalias(){
return i("modalias")},get resetMethods(){let u=i("reset_method");return u===null?null:u.split(/\s+/).filter(Boolean)},get barBytes(){let u=i("resource");return u===
null?null:zr(u)},get linkWidth(){return a("current_link_width")},get maxLinkWidth(){return a("max_link_width")},get upstream(){return o("..",()=>{var u;return((u=
e.real(n))!=null?u:"").split("/").slice(0,-1).filter(s=>Ie.test(s))})},get consumers(){return c("consumer")},get suppliers(){return c("supplier")},get mdevs(){return d().
filter(u=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(u))}}}function _t(e,t){return e===null||t===null?null:`${e}:${t}`}function xt(e){return e===null?null:
e.replace(/.*\//,"")}function zr(e){return e.split(`
`).slice(0,6).map(n=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(n);if(r===null)return 0;let[o=0,i=0,a=0,l=0]=r.slice(1).map(f=>f===
""?0:parseInt(f,16));return a===0&&l===0?0:(a-o)*4294967296+(l-i)+1}).reduce((n,r)=>n+r,0)}var Re=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function kt(e,t=ie(e)){let n={bySlot:se(t,o=>o.slot),byAddress:new Map(t.map(o=>[o.address,o])),
cardFunctions:t.filter(o=>Ee(o.class))},r=[];for(let o of t){let i=Sr(o,n);if(i===null)continue;let a=G(()=>i==="gpu"||i==="igpu"?Zr(o,n):[]),l=G(()=>o.group===
null?null:oe(e,o.group,t));r.push({device:o,kind:i,get companions(){return a()},get members(){return l()}})}return r}function Pt(e){return e.kind==="gpu"&&e.device.
id!==null}function zt(e){var t;return e.physfn!==null?"type-VF":((t=e.totalVfs)!=null?t:0)>0?"type-PF":"type-PCI"}function G(e){let t;return()=>(t===void 0?t={value:e()}:
t).value}function Sr(e,t){var l;let n=e.class,r=Oe(n);if(!r&&!ct(n))return n==="0680"&&at(e.vendor,n)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,
device:i}=e;if(!r)return n==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(dt(o,i))return"bmc";if(ft(`${o}:${i}`))return"virtual";
let a=o==="1002"?((l=t.bySlot.get(e.slot))!=null?l:[]).map(f=>f.vendor):[];return mt(e.address,o,i,a)?"igpu":"gpu"}function Zr(e,{bySlot:t,byAddress:n,cardFunctions:r}){
var l;let o=new Map,i=(f,d)=>{f===void 0||o.has(f.address)||!Ee(f.class)||!Or(e,f,d)||o.set(f.address,{device:f,reason:d})};for(let f of(l=t.get(e.slot))!=null?
l:[])i(f,"same slot");for(let f of e.consumers)i(n.get(f),"device link");let a=Er(e,n);if(a!==null){let f=d=>{var c;return!((c=t.get(d.slot))!=null?c:[]).some(p=>Oe(
p.class))};for(let d of r)d.upstream.includes(a)&&f(d)&&i(d,"card switch")}return[...o.values()].sort((f,d)=>f.device.address<d.device.address?-1:1)}function Or(e,t,n){
return e.vendor!==null&&t.vendor===e.vendor?!0:n==="device link"&&e.vendor==="1002"&&t.vendor==="1022"&&t.class==="0403"}function Er(e,t){var r,o;let n=null;for(let i of[
...e.upstream].reverse()){if(!pt((o=(r=t.get(i))==null?void 0:r.id)!=null?o:null))break;n=i}return n}var Ar=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],St="/sys/bus/pci/slots";function Ot(e){let t;return n=>{var r;return t===void 0&&(t=(r=Ar.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),t===null?null:Ir(`
${t}`,n)}}function Et(e){let t;return(n,r)=>{t===void 0&&(t=new Map(e.list(St).map(o=>{var i;return[(i=e.attr(`${St}/${o}/address`))!=null?i:"",o]})));for(let o of[
n,...[...r].reverse()]){let i=t.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function Ir(e,t){var d;let[n="",r=""]=t.split(":"),o=e.indexOf(`
${n}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),a=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),l=i<0?"":a<0?e.slice(i):e.slice(i,i+a),f=Zt(l,`
	${r}  `);return f===null?null:Buffer.from(`${(d=Zt(e,`
${n}  `))!=null?d:""} ${f}`,"latin1").toString("utf8")}function Zt(e,t){let n=e.indexOf(t);if(n<0)return null;let r=e.indexOf(`
`,n+t.length);return e.slice(n+t.length,r<0?void 0:r).trim()}function At(e){let t=Ot(e),n=Et(e);return({device:r,kind:o,companions:i,members:a},l)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:t(r.id),slot:n(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:a,companions:i.map(({device:f,reason:d})=>({address:f.address,id:f.id,class:f.class,driver:f.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:zt(r),passthrough:{ok:l.length===
0,reasons:l.map(f=>f.text)}})}function It(e){return Object.freeze({type:"probe",...e})}var Rr={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"};function Rt(e,t,n){let r=G(()=>re(e)),o=new Map(t.map(d=>[d.address,d])),i=new Map(n.map(d=>[d.device.address,d])),a=G(()=>se(n.map(d=>d.device),
d=>String(d.group)));function l(d){var u;let c=new Set,p=d.device.group===null?[]:(u=a().get(String(d.device.group)))!=null?u:[];for(let s of[d,...p.map(m=>i.get(
m.address))])if(!(s===void 0||s.kind!==d.kind)){c.add(s.device.address);for(let m of s.companions)c.add(m.device.address)}return c}function f(d,c){let p=[],u=oe(
e,d,t).filter(s=>!c.has(s)).map(s=>({member:s,why:bt(s,o.get(s))})).filter(({why:s})=>s!==null);if(u.length>0){let s=u.map(({member:m})=>m);p.push({code:"group",
members:s,text:`IOMMU group ${d} also holds ${u.map(({why:m})=>m).join(", ")}, which the host would lose with it; another slot may have a group of its own`})}return yt(
e,d)&&p.push({code:"reserved",text:`the firmware reserves memory for IOMMU group ${d} (reserved_regions has a direct line), so the kernel assigns it to nobody`}),
p}return d=>{var h;let{device:c,kind:p}=d,u=p==="gpu"?[]:[{code:"kind",text:Rr[p]}];if(p==="bmc"||p==="virtual")return u;c.id===null&&u.push({code:"unknown_id",
text:"its vendor or device id cannot be read"}),c.responding===!1&&u.push({code:"dead",text:"it does not respond: its configuration space reads all ones, as whe\
n it is switched off or hung; power-cycle the host"}),c.group===null&&u.push({code:"no_group",text:Mr(r())});let s=l(d),m=[c,...d.companions.map(_=>_.device)].map(
_=>_.group);for(let _ of new Set(m))_!==null&&u.push(...f(_,s));return((h=c.numVfs)!=null?h:0)>0&&u.push({code:"vfs",text:`${c.numVfs} of its virtual functions \
are enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`}),c.mdevs.length>0&&u.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${c.mdevs.
join(", ")}`}),c.bootVga===1&&u.push({code:"console",text:"it shows the boot console (boot_vga is 1), which would be lost"}),u}}function Mr(e){return e.active===
null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no IOMMU group: the \
IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}function Mt(e,t){return typeof t=="bigint"?t.toString():t}var Te=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function Tt(e){return new Te(e)}function Ct(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Ce="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Dt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ue(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function ce(e){let t=e;if(!t)return{};if(typeof t==
"string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Nt(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function D(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function jt(e,t=0){
var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Lt(e,t){return t.
map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function J(e){return typeof e=="string"?e:e==null?void 0:e.message}function De(e,t,n){var o;var r;for(let i=t;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function N(e,t,n){var f,d,c,p,u,s,m,h,_,g,y,b,$,S,A,ee,te;var r;
let o=(d=(f=e.inst)==null?void 0:f._zod)==null?void 0:d.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(u=(p=e.schema)==null?void 0:p._zod.def)==null?void 0:u.error:void 0,a=e.message?e.message:(ee=(A=($=(y=(_=J((h=(m=(s=e.inst)==null?
void 0:s._zod.def)==null?void 0:m.error)==null?void 0:h.call(m,e)))!=null?_:J(i==null?void 0:i(e)))!=null?y:J((g=t==null?void 0:t.error)==null?void 0:g.call(t,e)))!=
null?$:J((b=n.customError)==null?void 0:b.call(n,e)))!=null?A:J((S=n.localeError)==null?void 0:S.call(n,e)))!=null?ee:"Invalid input",l={};for(let I of Object.keys(
e))I==="inst"||I==="schema"||I==="continue"||I==="input"||I==="__proto__"||(l[I]=e[I]);return(te=l.path)!=null||(l.path=[]),l.message=a,t!=null&&t.reportInput&&
(l.input=e.input),l}function Ut(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Tr(e,n,r.value)}}function C(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Vt(e,t,n){return C(e,t,n,!1)}function Tr(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:C(this,t,n.bind(this))},set(r){C(this,t,r)}})}function Cr(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}var Me,R=!1,Dr={configurable:!0,get(){R=!0}};function j(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Me!==e._zod){
Me=void 0;return}Me=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Dr);let o=R;R=!1;try{let i=n(this);return R?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),R=R||o,i}catch(i){throw delete this[t],R=R||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function Ft(e,t,n,r){let o=Cr(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Bt;var Ne={value:void 0,enumerable:!1},Kt="captureStackTrace"in Error?Error:null;function Nr(e){let t=Kt;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.
stackTraceLimit=0}catch(r){return Kt=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function P(e,t,n,r){var u;let o={};function i(s){this.
def=s,this.constr=p,this.traits=new Set}i.prototype=o;let a=n,l=a&&new WeakSet;function f(s,m){if(s._zod){if(s._zod.traits.has(e))return}else{Ne.value=new i(m);
try{Object.defineProperty(s,"_zod",Ne)}finally{Ne.value=void 0}}if(s._zod.traits.add(e),t(s,m),l){let _=Object.getPrototypeOf(s),g=s._zod.constr.prototype,y=_;for(;y&&
y!==g;)y=Object.getPrototypeOf(y);let b=y!=null?y:_;l.has(b)||(l.add(b),Ut(b,a))}let h=p.prototype;for(let _ in h)Object.prototype.hasOwnProperty.call(h,_)&&(_ in
s||(s[_]=h[_].bind(s)))}let d=(u=r==null?void 0:r.Parent)!=null?u:Object;class c extends d{}Object.defineProperty(c,"name",{value:e});function p(s){var g;let m=r!=
null&&r.Parent?Nr(c):this;f(m,s);let h=m._zod.deferred;if(h){for(let y of h)y();m._zod.deferred=void 0}let _=(g=globalThis.__zod_globalConfig)==null?void 0:g.postProcessor;
return _&&_(m),m}return Object.defineProperty(p,"init",{value:f}),Object.defineProperty(p,Symbol.hasInstance,{value:s=>{var m,h;return r!=null&&r.Parent&&s instanceof
r.Parent?!0:(h=(m=s==null?void 0:s._zod)==null?void 0:m.traits)==null?void 0:h.has(e)}}),Object.defineProperty(p,"name",{value:e}),p}var E=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ae=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}},Ht;(Ht=(Bt=globalThis).__zod_globalConfig)!=null||(Bt.__zod_globalConfig=
{});var Y=globalThis.__zod_globalConfig;function U(e){return e&&Object.assign(Y,e),Y}function jr(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Mt,2)),e.message}function Lr(e){this._zod.message=e}var Ur={get:jr,
set:Lr,enumerable:!0,configurable:!0},je={value:void 0,enumerable:!1},Gt=new WeakSet([Object.prototype,Error.prototype]),Jt=(e,t)=>{e.name="$ZodError",je.value=
t,Object.defineProperty(e,"issues",je),je.value=void 0,Object.defineProperty(e,"message",Ur);let n=Object.getPrototypeOf(e);Gt.has(n)||(Gt.add(n),Object.defineProperty(
n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},yi=P("$ZodError",Jt),X=P("$ZodError",Jt,void 0,{Parent:Error});var Fr=e=>{let t=(n,r,o,i)=>{var f,d;let a=o?{...o,async:!1}:{async:!1},l=n._zod.run({value:r,issues:[]},a);if(l instanceof Promise)throw new E;if(l.issues.length){
let c=new((f=i==null?void 0:i.Err)!=null?f:e)(l.issues.map(p=>N(p,a,U())));throw Ce(c,(d=i==null?void 0:i.callee)!=null?d:t),c}return l.value};return t},Le=Fr(X),
Br=e=>{let t=async(n,r,o,i)=>{var f,d;let a=o?{...o,async:!0}:{async:!0},l=n._zod.run({value:r,issues:[]},a);if(l instanceof Promise&&(l=await l),l.issues.length){
let c=new((f=i==null?void 0:i.Err)!=null?f:e)(l.issues.map(p=>N(p,a,U())));throw Ce(c,(d=i==null?void 0:i.callee)!=null?d:t),c}return l.value};return t},Ue=Br(X),
Kr=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new E;return i.issues.length?Yt(e,i.issues,
o):{success:!0,data:i.value}},Ve=Kr(X);function Yt(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>N(o,n,U()))),t=void 0,n=void 0),r},set error(o){
r=o,t=void 0,n=void 0}}}var Hr=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?Yt(e,i.issues,o):{success:!0,data:i.value}},Fe=Hr(X);var Xt={major:4,minor:6,patch:7};var V=P("$ZodType",(e,t)=>{var i,a;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Xt;let r=e._zod.def.checks,o=e._zod.traits.has("$\
ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let l of o)for(let f of l._zod.onattach)f(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=
[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let l=(d,c,p)=>{if(d.memo)return d;let u=D(d),s;for(let m of c){if(m._zod.def.when){if(jt(
d)||!m._zod.def.when(d))continue}else if(u)continue;let h=d.issues.length,_=m._zod.check(d);if(_ instanceof Promise&&(p==null?void 0:p.async)===!1)throw new E;if(s||
_ instanceof Promise)s=(s!=null?s:Promise.resolve()).then(async()=>{await _,d.issues.length!==h&&(De(d.issues,h,e),u||(u=D(d,h)))});else{if(d.issues.length===h)
continue;De(d.issues,h,e),u||(u=D(d,h))}}return s?s.then(()=>d):d},f=(d,c,p)=>{if(D(d))return d.aborted=!0,d;let u=l(c,o,p);if(u instanceof Promise){if(p.async===
!1)throw new E;return u.then(s=>e._zod.parse(s,p))}return e._zod.parse(u,p)};e._zod.run=(d,c)=>{if(c.skipChecks)return e._zod.parse(d,c);if(c.direction==="backw\
ard"){let u=e._zod.parse({value:d.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(s=>f(s,d,c)):f(u,d,c)}let p=e._zod.parse(d,c);if(p instanceof
Promise){if(c.async===!1)throw new E;return p.then(u=>l(u,o,c))}return l(p,o,c)}}},{get"~standard"(){return Vt(this,"~standard",Jr(this))},set"~standard"(e){C(this,
"~standard",e)}}),qt=(e,t)=>e.issues.length?{issues:e.issues.map(n=>N(n,t,U()))}:{value:e.value};async function Gr(e,t){let n={async:!0};return qt(await e._zod.
run({value:t,issues:[]},n),n)}function Jr(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return qt(
r,n)}catch(r){}return Gr(e,t)},vendor:"zod",version:1}}var Qt=P("$ZodNever",(e,t)=>{V.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function de(e,t,n,r,o,i){let a=n in r,l=i==="optional";if(!(!a&&l&&o==="optional")){if(e.issues.length){if(o!==void 0&&l&&!a)return;t.issues.push(...Lt(n,e.issues))}
if(!a&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(a||o==="defaulted"&&
!l)&&(t.value[n]=void 0):t.value[n]=e.value}}var Yr=[];function Xr(e){var a,l,f,d;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?
n:Yr,o=r.length?[...t,...r]:t;for(let c of o)if(!((d=(f=(l=(a=e.shape)==null?void 0:a[c])==null?void 0:l._zod)==null?void 0:f.traits)!=null&&d.has("$ZodType")))
throw new Error(`Invalid element at key "${String(c)}": expected a Zod schema`);let i=Nt(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.
length,optionalKeys:new Set(i)}}function qr(e,t,n,r,o,i,a){let l=[],f=o.keySet,d=o.catchall._zod,c=d.def.type,p=d.optin,u=d.optout,s=0;for(let m in t){if(a&&n.issues.
length!==s){if(D(n,s))break;s=n.issues.length}if(f.has(m))continue;if(m==="__proto__"){c==="never"&&l.push(m);continue}if(c==="never"){l.push(m);continue}let h=d.
run({value:t[m],issues:[]},r);h instanceof Promise?e.push(h.then(_=>de(_,n,m,t,p,u))):de(h,n,m,t,p,u)}return l.length&&n.issues.push({code:"unrecognized_keys",keys:l,
input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var en=P("$ZodObject",(e,t)=>{var d;V.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shap\
e"),r=n!=null&&n.get?n.get.raw:(d=t.shape)!=null?d:{};if(r){let c=()=>{let p={...r};return Object.defineProperty(t,"shape",{value:p}),c.raw=p,p};c.raw=r,Object.
defineProperty(t,"shape",{get:c})}let o=Tt(()=>Xr(t));j(e,"propValues",c=>{let p=c.def.shape,u={};for(let s in p){let m=p[s]._zod;if(m.values){Object.prototype.
hasOwnProperty.call(u,s)||Ct(u,s,new Set);for(let h of m.values)u[s].add(h);m.optin!==void 0&&u[s].add(void 0)}}return u});let i=Dt,a=t.catchall,l,f=Y.memoizer;
f==null||f.attach(e),e._zod.parse=(c,p)=>{l!=null||(l=o.value);let u=c.value;if(!i(u))return c.issues.push({expected:"object",code:"invalid_type",input:u,inst:e}),
c;c.value=f?f.alloc(e,c,{},p):{};let s=[],m=l.shape,h=p==null?void 0:p.abortEarly,_=c.issues.length;for(let g of l.allKeys){if(h&&c.issues.length!==_){if(D(c,_))
break;_=c.issues.length}if(g==="__proto__")continue;let y=m[g],b=y._zod.optin,$=y._zod.optout,S=y._zod.run({value:u[g],issues:[]},p);S instanceof Promise?s.push(
S.then(A=>de(A,c,g,u,b,$))):de(S,c,g,u,b,$)}return a?qr(s,u,c,p,o.value,e,h===!0):s.length?Promise.all(s).then(()=>c):c}});var tn=P("$ZodTransform",(e,t)=>{var n;V.init(e,t),e._zod.optin="optional",(n=Y.memoizer)==null||n.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new ae(
e.constructor.name);let i=t.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(l=>(r.value=l,r));if(i instanceof Promise)throw new E;
return r.value=i,r}});var nn=P("$ZodPipe",(e,t)=>{V.init(e,t),j(e,"values",n=>n.def.in._zod.values),j(e,"optin",n=>n.def.in._zod.optin),j(e,"optout",n=>n.def.out._zod.optout),j(e,"pr\
opValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);return i instanceof Promise?i.then(a=>le(a,t.
in,r)):le(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>le(i,t.out,r)):le(o,t.out,r)}});function le(e,t,n){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}function rn(e,t){return new e({type:"never",...ce(t)})}var fe=P("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");V.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){C(this,"with",e)},parse(e,t){return Le(this,e,t,{callee:this.parse})},parseAsync(e,t){return Ue(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Ve(
this,e,t)},safeParseAsync(e,t){return Fe(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return ue(this,e,t)},brand(){return this},register(e,t){return e.add(
this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}});var to=P("ZodMiniNever",(e,t)=>{Qt.init(e,t),fe.init(e,t)});function no(e){return rn(to,e)}var ro=P("ZodMiniObject",(e,t)=>{en.init(e,t),fe.init(e,t),Ft(e,"shape",n=>n._zod.def.shape,!1)});function on(e,t){return new ro({type:"object",shape:e,catchall:no(),...ce(t)})}var oo=P("ZodMiniTransform",(e,t)=>{tn.init(e,t),fe.init(e,t)});function pe(e){return new oo({type:"transform",transform:e})}var io=P("ZodMiniPipe",(e,t)=>{nn.init(e,t),fe.init(e,t)});function sn(e,t){return new io({type:"pipe",in:e,out:t})}var so=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function un(e){let t=so.exec(e);return t===
null?void 0:`U+${t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function z(e,t=60){return e==null?"null":typeof e=="string"?JSON.stringify(e.length>
t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}function me(e,t){let n,r=3;for(let o of t){let i=o.
startsWith(e)&&e.length>1?1:uo(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([n,r]=[o,i])}return n}function uo(e,t){var r,o,i,a;let n=Array.from({length:t.length+
1},(l,f)=>f);for(let l=1;l<=e.length;l++){let f=[l];for(let d=1;d<=t.length;d++){let c=((r=n[d-1])!=null?r:0)+(e[l-1]===t[d-1]?0:1);f.push(Math.min(c,((o=n[d])!=
null?o:0)+1,((i=f[d-1])!=null?i:0)+1))}n=f}return(a=n[t.length])!=null?a:0}var co=["true","yes","on","y","t","1"],ao=["false","no","off","n","f","0"];function Be(e){if(typeof e=="object")return;let t=String(e).trim().toLowerCase();return co.
includes(t)?!0:ao.includes(t)?!1:void 0}function Ke(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function an(e,t,n){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=t&&r<=n?r:void 0}function ln(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(t=>t!==""&&t!==".").join("/")}`}function ge(e,t="",n=""){var r;if(typeof e=="stri\
ng")cn(e,t,n);else if(Array.isArray(e))e.forEach((o,i)=>ge(o,`${t}[${i}]`,n));else for(let[o,i]of Object.entries((r=Ke(e))!=null?r:{}))cn(o,t===""?"a key":`a ke\
y of ${t}`,n),ge(i,t===""?o:`${t}.${o}`,n||o)}function cn(e,t,n){let r=un(e);if(r!==void 0)throw v(n,`${t} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var lo={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function He(e){return{type:lo[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function We(e){let t={};for(let[n,r]of Object.entries(e))t[n]=He(r);return{type:"object",properties:t,additionalProperties:!1}}
function fo(e){let t=e.choices===void 0?"":`: ${e.choices.join(", ")}`,n=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${t}${n}`}function Ge(e){return Object.entries(e).map(([t,n])=>`  ${t} (${fo(n)})
      ${n.describe}
`).join("")}var po=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function dn(e){return B("bool",e,"true or false",Be,{})}function mo(e){let{min:t=Number.
MIN_SAFE_INTEGER,max:n=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${t}`:` from ${t} to ${n}`,o={...e.min===void 0?{}:{minimum:t},
...e.max===void 0?{}:{maximum:n}};return B("int",e,`a whole number${r}`,i=>an(i,t,n),o)}function fn(e,t){let n=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>Be(i)===r):[];return o.length===1?o[0]:void 0};return{
...B("str",t,`one of ${e.join(", ")}`,n,{enum:e}),choices:e}}function he(e,t){let n=l=>{if(Array.isArray(l))return l;if(!(typeof l!="string"||t.commas===!0&&l.includes(
",")))return l.split(",").map(f=>f.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=B("list",t,
o,n,{items:He(e)}),a=pe((l,f)=>Array.isArray(l)?l.map((d,c)=>{var s;let p=d===null||d===""?void 0:e.schema.safeParse(d);if((p==null?void 0:p.success)===!0)return p.
data;let u=(s=p==null?void 0:p.error.issues[0])==null?void 0:s.message;f.issues.push({...gn(d,"something in it"),...u===void 0?{}:{message:u},path:[c]})}):l);return{
...i,schema:bn(i.schema,a)}}function pn(e){return yn(he(hn("a PCI id","10de:20b7",$t),e))}function mn(e){return yn(he(hn("a PCI address","0000:41:00.0",wt),e))}var F={check:dn({describe:"S\
ay what would change and write nothing.",default:!1}),diff:dn({describe:"Show the changes of files as before and after.",default:!1}),root:B("str",{describe:"Wo\
rk on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",ln,{pattern:"^/"}),wait:mo({describe:"Seconds to wait for a loc\
k that somebody else holds.",min:0,max:86400,default:60})};function Je(e,t){var p,u,s;let n=Ke(t);if(n===void 0)throw v("",`the parameters are ${z(t)}, expected\
 a JSON object such as {"check": true}`);ge(n);let r=go(e).safeParse(n);if(r.success)return r.data;let[o]=r.error.issues,i=(p=o==null?void 0:o.path)!=null?p:[],
[a=""]=i,l=i.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(1);if((o==null?void 0:o.code)!=="unrecognized_keys")throw v(String(a),`${l} ${(u=
o==null?void 0:o.message)!=null?u:"is not valid"}`);let f=String(o.keys[0]),d=Object.keys(l===""?e:Object((s=e[l])==null?void 0:s.json.properties)).sort(),c=me(
f,d);throw v(l===""?f:l,`${JSON.stringify(f)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (did you mean ${c}?)`}; known are ${d.join(", ")}`)}function gn(e,t,n=""){
return{code:"custom",input:e,message:`is ${z(e)}, expected ${t}${n}`}}function B(e,t,n,r,o){let i=pe((f,d)=>{if(f==null||f===""&&e!=="str")return t.default;let c=r(
f),p=typeof f=="number"&&(e==="str"||e==="list");return c===void 0&&d.issues.push(gn(f,n,p?po:"")),c}),{describe:a,default:l}=t;return{schema:i,type:e,describe:a,
json:o,...l===void 0?{}:{default:l}}}function hn(e,t,n){let r=o=>typeof o=="string"&&n(o)||void 0;return B("str",{describe:e},`${e} such as "${t}"`,r,{examples:[
t]})}function yn(e){let t=pe(n=>n&&[...new Set(n)]);return{...e,schema:bn(e.schema,t)}}function bn(e,t){return sn(e,t)}function go(e){let t={};for(let[n,r]of Object.
entries(e))t[n]=r.schema;return on(t)}var ho={ids:pn({describe:"Only devices with these ids."}),addresses:mn({describe:"Only devices at these addresses."}),kinds:he(fn(Re,{describe:"A kind of device\
."}),{describe:"Only devices of these kinds.",default:Re})},_n=It({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and wha\
t stands between it and a VM.",params:ho,example:{kinds:["gpu"]},capture:st,read(e,{ids:t,addresses:n,kinds:r}){let o=ie(e),i=kt(e,o),a=Rt(e,o,i),l=i.filter(({device:s,
kind:m})=>r.includes(m)&&(t===void 0||s.id!==null&&t.includes(s.id))&&(n===void 0||n.includes(s.address))),f=At(e),d=l.map(s=>({gpu:s,obstacles:a(s)})),c=d.filter(
({gpu:s})=>Pt(s)),p=c.filter(({obstacles:s})=>s.length===0).length,u=vt(e);return{msg:u?c.length===0?"No GPU that could go to a VM was found.":yo(c.length,p):"T\
his host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.map(({gpu:s,obstacles:m})=>f(s,m)),ids:[...new Set(c.map(({gpu:s})=>s.
device.id))],iommu:re(e)},notes:u?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:u?[...bo(o,i,t,n),..._o(c.map(
({gpu:s})=>s))]:[]}}});function yo(e,t){let[n,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return t===e?`${n} that could go to a VM found, and nothing\
 stands in ${r}.`:t===0?`${n} that could go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${n} that could go to a VM found; something \
stands in the way of ${e-t} of them: see passthrough.reasons.`}function bo(e,t,n=[],r=[]){let o=i=>{var a;return i===void 0?"is not there":`is no GPU but a ${ne(
i.class)} device (class ${(a=i.class)!=null?a:"unknown"})`};return[...n.filter(i=>!t.some(a=>a.device.id===i)).map(i=>`id ${i} ${o(e.find(a=>a.id===i))}`),...r.
filter(i=>!t.some(a=>a.device.address===i)).map(i=>`address ${i} ${o(e.find(a=>a.address===i))}`)]}function _o(e){var n;let t=new Map;for(let{device:r}of e)r.group!==
null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r.address]);return[...t].filter(([,r])=>r.length>1).map(([r,o])=>`${o.join(" and ")} share IOMMU group ${r}\
: they can only go to the same VM`)}var ke=require("fs");var xo=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function Ye(e,t){let{changed:n,msg:r,
error:o,run:i,changes:a,diff:l,pending:f,rebootReasons:d,pendingAtBoot:c,bootable:p,notes:u,warnings:s,own:m}=e,h=kn({...$n(n,o!==void 0,r,t),error:o&&wn(o.stop,
o.node),exception:o&&vn(o.stop),run:i,changes:a,diff:(l==null?void 0:l.length)===0?void 0:l,pending:f,reboot_required:d&&d.length>0,reboot_reasons:d,pending_at_boot:c,
bootable:p,notes:(u==null?void 0:u.length)===0?void 0:u,warnings:(s==null?void 0:s.length)===0?void 0:s}),_=Object.entries(m).filter(([g])=>!Object.prototype.hasOwnProperty.
call(h,g)&&!xo.includes(g)&&!g.startsWith("_"));return{...h,...Object.fromEntries(_)}}function Xe(e,t){return kn({...$n(!1,!0,e.message,t),error:wn(e,"untouched"),
exception:vn(e),changes:[]})}function xn(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function $n(e,t,n,{module:r,version:o,host:i}){
return{changed:e,failed:t,msg:n,comment:n,module:r,version:o,contract:1,host:i}}function wn(e,t){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:t}}function vn(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function kn(e){return Object.fromEntries(
Object.entries(e).filter(([,t])=>t!==void 0))}var x=Se(require("fs"),1);var Nc=64*1024*1024;async function qe(e,t={}){throw new Error("this script was built to run no commands")}var w=Se(require("fs"),1),M=Se(require("path"),1);function $o(e){return M.join(M.dirname(e),`.${M.basename(e)}.vfiokit-new`)}function Pn(e){let t=w.openSync(e,"\
r");try{w.fsyncSync(t)}finally{w.closeSync(t)}}function zn(e,t,n){let r=w.fstatSync(e),o=t===null?r.uid:t.uid,i=t===null?r.gid:t.gid;(r.uid!==o||r.gid!==i)&&w.fchownSync(
e,o,i),(w.fstatSync(e).mode&4095)!==n&&w.fchmodSync(e,n)}function ye(e){try{return w.lstatSync(e)}catch(t){return null}}async function Sn(e,t,n,r){let o=M.dirname(
e);w.mkdirSync(o,{recursive:!0,mode:493});let i=$o(e),a=ye(e);ye(i)!==null&&w.unlinkSync(i);let{O_WRONLY:l,O_CREAT:f,O_EXCL:d,O_NOFOLLOW:c}=w.constants,p=w.openSync(
i,l|f|d|c,384);try{try{for(let u=0;u<t.length;)u+=w.writeSync(p,t,u);zn(p,a,a===null?n===void 0?420:n:a.mode&4095),w.fsyncSync(p)}finally{w.closeSync(p)}a!==null&&
await r(i,e),w.renameSync(i,e)}catch(u){throw ye(i)!==null&&w.unlinkSync(i),u}a===null&&await r(e,null),Pn(o)}async function Zn(e,t,n){let r=ye(t),o=w.openSync(
e,"r+");try{r!==null&&zn(o,r,r.mode&4095),w.fsyncSync(o)}finally{w.closeSync(o)}await n(e,r===null?null:t),w.renameSync(e,t),Pn(M.dirname(t))}var On=16<<20,wo=40,vo=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],ko=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);function K(e){
return e instanceof Error&&"code"in e?String(e.code):""}function be(e){let t=K(e);return t==="ENOENT"||t==="ENOTDIR"||t==="ELOOP"}function _e(e){return e.split(
"/").filter(t=>t!==""&&t!==".")}function Qe(e,t,n,r){let o=t.lastIndexOf("/"),i=r==null?void 0:r.get(t.slice(0,o)),a=_e(i===void 0?t:t.slice(o)),l=i===void 0?[]:
_e(i),f=0;for(let d=a.shift();d!==void 0;d=a.shift()){if(d===".."){l.pop();continue}let c=[...l,d],p=null;if(a.length>0||n){let u=e+"/"+c.join("/");try{x.lstatSync(
u).isSymbolicLink()&&(p=x.readlinkSync(u))}catch(s){p=null}}if(p===null){l=c;continue}if(++f>wo)return null;p.startsWith("/")&&(l=[]),a.unshift(..._e(p))}return"\
/"+l.join("/")}function Po(e,t,n){let r=t.slice(0,t.lastIndexOf("/"));if(r===""||n.has(r)||r.includes(".."))return;let o=Qe(e,r,!0);o!==null&&x.existsSync(e+o)&&
n.set(r,o)}function et(e){let t=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:n}=e,r=new Map;function o(g,y){if(t==="")return g;Po(t,g,r);let b=Qe(t,g,y,r);
return b===null?null:t+b}function i(g){let y=o(g,!0);if(y===null)return null;try{return t===""?x.realpathSync(y):(x.lstatSync(y),y.slice(t.length))}catch(b){return null}}
function a(g){let y=o(g,!1);if(y===null)return null;let b;try{b=x.lstatSync(y)}catch(Pe){if(be(Pe))return null;throw new k("E_APPLY",`${g} could not be looked a\
t: ${K(Pe)}; run as root or give this user access`,{cause:Pe})}let $=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:S,mtimeMs:A,
ino:ee,dev:te,uid:I,gid:Hn}=b;return{type:$,size:S,mtimeMs:A,ino:ee,dev:te,uid:I,gid:Hn,mode:b.mode&4095}}function l(g){let y=o(g,!0);if(y===null)return null;let b;
try{b=x.openSync(y,x.constants.O_RDONLY|x.constants.O_NONBLOCK)}catch($){if(be($))return null;throw new k("E_APPLY",`${g} could not be read: ${K($)}; run as roo\
t or give this user access`,{cause:$})}try{let $=x.fstatSync(b);if(!$.isFile())throw new k("E_HOST",`${g} is not a regular file, as it should be; move it out of\
 the way`);if($.size>On)throw new k("E_HOST",`${g} has ${$.size} bytes, more than the ${On} that such a file may have; look at what it is`);return x.readFileSync(
b,"latin1")}catch($){throw $ instanceof k?$:new k("E_APPLY",`${g} could not be read: ${K($)}`,{cause:$})}finally{x.closeSync(b)}}function f(g,y,b){let $=o(g,!0);
if($===null)return null;try{let S=x.openSync($,x.constants.O_RDONLY|x.constants.O_NONBLOCK);try{let A=Buffer.alloc(b);return A.slice(0,x.readSync(S,A,0,b,y))}finally{
x.closeSync(S)}}catch(S){return null}}function d(g){let y=o(g,!0);if(y===null)return null;try{return x.readFileSync(y,"latin1").trimEnd()}catch(b){return null}}
function c(g){let y=o(g,!0);if(y===null)return[];try{return x.readdirSync(y).sort()}catch(b){return[]}}function p(g){let y=o(g,!1);if(y===null)return null;try{return x.readlinkSync(
y)}catch(b){return null}}function u(g){return n!==void 0||t===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(g.startsWith(
"/")?i(g)!==null:vo.some(b=>i(`${b}/${g}`)!==null))?ko.has(g.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${g} needs ${t}/proc`}:{ok:!0}:{ok:!1,why:`${g}\
 is not in ${t}`}}async function s(g,y){return n!==void 0?n.run(g,y):qe(t===""?g:["chroot",t,...g],y)}function m(g,y=!0){r.clear();let b=Qe(t,g,y),$=b===null?null:
t+b;if($===null)throw new k("E_REFUSED",`${g} is a loop of links; expected a file or nothing; remove the links`);return $}async function h(g,y){t!==""||n!==void 0||
!x.existsSync("/sys/fs/selinux/enforce")||await qe(y===null?["restorecon","-F",g]:["chcon",`--reference=${y}`,g])}function _(g,y,b){let $=K(b),S=$==="EACCES"||$===
"EPERM"?"run as root":$==="ENOSPC"?"free space on that file system":$==="EROFS"?"mount it read-write":"see the error and run again";return new k("E_APPLY",`${g}\
 could not be ${y}: ${$===""?String(b):$}; ${S}`,{cause:b})}return{root:t===""?"/":t,live:t===""||n!==void 0,read:l,bytes:f,attr:d,list:c,link:p,real:i,stat:a,runnable:u,
run:s,ask:s,async write(g,y,b){try{await Sn(m(g),Buffer.from(y,"latin1"),b,h)}catch($){throw $ instanceof k?$:_(g,"written",$)}},createExclusive(g,y){let b=m(g);
try{x.mkdirSync(b.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let $=`${b}.${process.pid}`;x.writeFileSync($,y,{mode:384,flag:"w"});try{x.linkSync($,b)}finally{
x.unlinkSync($)}return!0}catch($){if(K($)==="EEXIST")return!1;throw _(g,"created",$)}},remove(g){try{x.unlinkSync(m(g,!1))}catch(y){if(!be(y))throw _(g,"removed",
y)}},rename(g,y){try{x.renameSync(m(g,!1),m(y,!1))}catch(b){if(!be(b))throw _(g,"renamed",b)}},removeEmptyDir(g){try{x.rmdirSync(m(g))}catch(y){}},async replace(g,y){
try{await Zn(m(g),m(y),h)}catch(b){throw _(y,"replaced",b)}},writeAttribute(g,y){if(n!==void 0)return n.writeAttribute(g,y);let b=x.openSync(m(g),x.constants.O_WRONLY);
try{x.writeSync(b,y)}finally{x.closeSync(b)}}}}var O=require("fs");var tt=4*1024*1024,En=64,zo=["__proto__","constructor","prototype"],xe=/[ \t\n\r]*/y,So=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Zo=/true|false|null/y;function q(e,t){
if(e.length>tt)throw v("",`${t} is larger than 4 MiB, expected the parameters of one module`);let n=e.toString("utf8");if(!Buffer.from(n,"utf8").equals(e))throw v(
"",`${t} is not valid UTF-8: save it as UTF-8`);let r=n.startsWith("\uFEFF")?n.slice(1):n,o=0;function i(u){var g,y;let s=r.slice(0,o).split(`
`),m=`line ${s.length}, column ${((g=s[s.length-1])!=null?g:"").length+1}`,h=o>=r.length?"the end":z((y=r.slice(o,o+12).split(`
`)[0])!=null?y:""),_=r[o]==="'"?": JSON strings take double quotes":"";throw v("",`${t} is not JSON: found ${h} at ${m}, expected ${u}${_}`)}function a(u){var m;
u.lastIndex=o;let s=(m=u.exec(r))==null?void 0:m[0];return s!==void 0&&(o+=s.length),s}function l(){if(r[o]!=='"')return;let u=o+1;for(;u<r.length&&r[u]!=='"';)
u+=r[u]==="\\"?2:1;try{let s=JSON.parse(r.slice(o,u+1));return o=u+1,String(s)}catch(s){return i("a string on one line, with valid escapes and an end")}}function f(u){
return a(xe),r[o]!==u?!1:(o++,!0)}function d(u){a(xe);let s=l();if(s===void 0)return i("a key in double quotes");if(zo.includes(s))throw v(s,`${t} holds the key\
 ${z(s)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(u,s))throw v(s,`${t} holds the key ${z(s)} twice, expected each key once: \
remove one`);return f(":")?s:i('":"')}function c(u){var m;if(a(xe),u>En&&(r[o]==="{"||r[o]==="["))throw v("",`${t} is nested deeper than ${En} levels`);if(f("{")){
let h=Object.create(null);if(f("}"))return h;do h[d(h)]=c(u+1);while(f(","));return f("}")?h:i('"," or "}"')}if(f("[")){let h=[];if(f("]"))return h;do h.push(c(
u+1));while(f(","));return f("]")?h:i('"," or "]"')}if(r[o]==='"')return l();let s=(m=a(So))!=null?m:a(Zo);return s===void 0?i("a value"):JSON.parse(s)}let p=c(
1);return a(xe),o<r.length?i("nothing after the value"):p}var An=["check","diff","pretty","human","schema","help","version"];function In(e,t){var l,f;let n=new Set,r=Object.create(null),o=[],i;for(let d=0;d<e.length;d++){
let c=(l=e[d])!=null?l:"",[,p="",,u]=(f=/^--([a-z]+)(=([^]*))?$/.exec(c))!=null?f:[],s=An.find(m=>c===`--${m}`);if(s!==void 0)n.add(s);else if(t.includes(p)){let m=u!=
null?u:e[++d];m===void 0||m===""||m.startsWith("-")?i=i!=null?i:`--${p} has no value, expected one after it`:p in r&&r[p]!==m?i=i!=null?i:`--${p} is given twice\
, expected it once`:r[p]=m}else c.startsWith("-")&&c!=="-"?i=i!=null?i:Oo(c,[...An,...t]):o.push(c)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(d=>z(d)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[a]=o;return{switches:n,...r,...a===void 0?{}:{source:a},...i===void 0?{}:{problem:i}}}function Oo(e,t){
let n=me(e.replace(/^-+|=.*$/g,""),t);return`${z(e)} is not a flag${n===void 0?"":` (did you mean --${n}?)`}; known are ${t.map(r=>`--${r}`).join(", ")}`}function Rn(e,t){
if(t!==void 0)return q(Buffer.from(t),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return q(Tn(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return q(
Buffer.from(e),"the argument");let n=e.replace(/^@/,"");if(n==="")throw v("",`the argument is ${z(e)}, expected JSON, @FILE or -`);return q(Eo(n),`the file ${z(
n,200)}`)}function Mn(e){let t=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:t};let n=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?t:n)[r]=o;return{params:n,ansible:t}}function Eo(e){let t;try{t=(0,O.openSync)(e,O.constants.O_RDONLY|O.constants.
O_NONBLOCK)}catch(n){let r=n instanceof Error&&"code"in n&&n.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(n),"code"))})`;throw v(
"",`${r} ${z(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,O.fstatSync)(t).isFile())throw v("",`${z(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Tn(t,`the file ${z(e,200)}`)}finally{(0,O.closeSync)(t)}}function Tn(e,t){let n=[];for(let o=tt+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),a=Ao(e,i,t);if(a===0)break;n.push(i.slice(0,a)),o-=a}let r=Buffer.concat(n);if(r.toString("latin1").trim()===
"")throw v("",`${t} is empty, expected a JSON object, {} at least`);return r}function Ao(e,t,n){for(;;)try{return(0,O.readSync)(e,t,0,t.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw v("",`cannot read ${n} (${o}), expected JSON there`);nt(10)}}function nt(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Cn=require("fs");function we(e,t=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,t).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function ve(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,Cn.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;nt(2)}return!0}function Dn(e){let t=[`${e.failed?"FAILED: ":""}${e.msg}`];for(let{facet:r,label:o,before:i,after:a}of $e(e.changes))t.push(`  ${r}\
: ${o}: ${i||"absent"} -> ${a||"absent"}`);for(let{before_header:r,after_header:o,before:i,after:a}of $e(e.diff))t.push("",`--- ${r}`,`+++ ${o}`,...Mo(String(i!=
null?i:""),String(a!=null?a:"")));T(t,"GPUs:",$e(e.gpus).map(Io)),T(t,"Not as it should be:",$e(e.findings).filter(({ok:r})=>r===!1).map(Ro)),T(t,"To be run by \
you:",e.pending),T(t,"A reboot is required:",e.reboot_reasons),T(t,"At the next boot:",e.pending_at_boot),T(t,"This node would not boot:",Reflect.get(Object(e.bootable),
"reasons")),T(t,"Warnings:",e.warnings),T(t,"Notes:",e.notes);let n=Reflect.get(Object(e.error),"hint");return n!==void 0&&t.push("",`Hint: ${n}`),e.run!==void 0&&
t.push("",`Undo with: passthrough_undo '{"since": "${e.run}"}'`),`${t.join(`
`).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,"?")}
`}function Io({address:e,id:t,kind:n,driver:r,iommu_group:o,passthrough:i}){let a=Reflect.get(Object(i),"reasons"),l=Array.isArray(a)&&a.length>0?a.join("; "):"\
ready for a VM";return`${e}  ${t}  ${n}  ${r!=null?r:"no driver"}  ${o===null?"no group":`group ${o}`}: ${l}`}function Ro({id:e,address:t,found:n,expected:r,remedy:o}){
return`${t===void 0?"":`${t} `}${e} is ${n}, expected ${r}${o===""?"":`; ${o}`}`}function T(e,t,n){Array.isArray(n)&&n.length>0&&e.push("",t,...n.map(r=>`  ${r}`))}
function $e(e){return Array.isArray(e)?e:[]}function Mo(e,t){let n=e.split(`
`),r=t.split(`
`),o=0;for(;o<n.length&&o<r.length&&n[o]===r[o];)o++;let i=0;for(;i<n.length-o&&i<r.length-o&&n[n.length-1-i]===r[r.length-1-i];)i++;let a=(l,f)=>l.slice(o,l.length-
i).map(d=>`${f}${d}`);return[...a(n,"-"),...a(r,"+")]}function Nn(e){function t(n){let r=new Map;return o=>{let i=r.get(o);if(i!==void 0||r.has(o))return i;let a=n(o);return r.set(o,a),a}}return{root:e.root,bytes:e.
bytes,read:t(e.read),attr:t(e.attr),list:t(e.list),link:t(e.link),real:t(e.real),stat:t(e.stat)}}var jn=!1;function Ln(){if(!jn){jn=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var Q="0.1.0";var ia=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Un(e,t){var o,i,a;let n=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${t}=(["']?)(.*?)\\1\\s*$`,"m").
exec(n);return r===null?null:(a=r[2])!=null?a:null}var To={x64:"x86_64",arm64:"aarch64"};function rt(e){var a,l;let t=e.root==="/",n=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:t?n||r:r||
n,machine_id:e.attr("/etc/machine-id"),os:Un(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(l=e.attr("/proc/sys/kernel/arch"))!=null?l:t?(a=
To[process.arch])!=null?a:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,f])=>f))}async function Fn(e,t,n){var l;process.removeAllListeners("warning");let r=In(process.argv.slice(2),Kn(e)?["root","capture"]:["root"]),o={module:e.name,version:Q,
host:{}},i=!1,a=f=>{i||(i=!0,process.exitCode=xn(f),ve(Vo(f,r)))};process.once("uncaughtException",f=>a(Xe(Vn(f),o)));try{if(r.problem!==void 0)throw v("",r.problem);
let f=Fo(e,r);if(f!==void 0){ve(f);return}a(Ye(await Co(e,r,t,o,n),o))}catch(f){Object.keys(o.host).length===0&&(o.host=Uo((l=r.root)!=null?l:"/")),a(Xe(f instanceof
k?f:Vn(f),o))}}async function Co(e,t,n,r,o){let i=Rn(t.source,n);if(i===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw v("",`${e.name} found no argument, e\
xpected one, since it acts at once: pass {} to mean it`);let{params:a,ansible:l}=Mn(i!=null?i:{}),f=Je(Do,{check:l._ansible_check_mode,diff:l._ansible_diff}),d=Je(
{...F,...e.params},No(a,t.root)),{check:c,diff:p,root:u,wait:s}=d;if(!Bn(u))throw v("root",`root is ${JSON.stringify(u)}, which is no directory here, expected t\
he top of a tree`);let m=et({root:u});if(r.host=rt(m),e.type==="probe")return t.capture===void 0?jo(e,m,d):Lo(e,m,t.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(m,e,d,{check:c||f.check||t.switches.has("check"),diff:p||f.diff||t.switches.has("diff"),wait:s,version:Q,beforeWriting:Ln,
render:h=>we(Ye(h,r)),...t.switches.has("human")?{progress:h=>{ve(`... ${h}
`)}}:{}})}var Do={check:F.check,diff:F.diff};function No(e,t){if(t===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let n=Reflect.get(e,"root");
if(n!=null&&n!==t)throw v("root",`root is ${JSON.stringify(n)} in the parameters and ${JSON.stringify(t)} in --root, expected one of them`);return{...e,root:t}}
function Bn(e){try{return(0,ke.statSync)(e).isDirectory()}catch(t){return!1}}function jo(e,t,n){let{msg:r,own:o,fail:i,...a}=e.read(Nn(t),n);return{changed:!1,msg:r,
own:o,changes:[],...a,...i===void 0?{}:{error:{stop:new k(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function Kn(e){return e.type==="probe"&&
e.capture!==void 0}function Lo(e,t,n){var o,i;let r=(i=(o=e.capture)==null?void 0:o.call(e,t))!=null?i:"";try{(0,ke.writeFileSync)(n,r,{flag:"wx",mode:384})}catch(a){
throw v("",`cannot write ${JSON.stringify(n)} (${String(Reflect.get(Object(a),"code"))}), expected the name of a file that does not exist yet in a directory tha\
t does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${n}; look through it before you send it`,changes:[],own:{}}}function Vn(e){return new k(
"E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,{cause:e})}function Uo(e){try{return Bn(e)&&e.startsWith("/")?rt(et({root:e})):
{}}catch(t){return{}}}function Vo(e,{switches:t}){return t.has("human")?Dn(e):we(e,t.has("pretty")?2:0)}function Fo(e,{switches:t}){if(t.has("help"))return Bo(e);
if(t.has("version"))return`${e.name} ${Q}
`;if(!t.has("schema"))return;let n={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...We({...e.params,...F}),examples:[
e.example]};return we(n,t.has("pretty")?2:0)}function Bo(e){return`${e.name} ${Q}: ${e.summary}

Usage: ${e.name}.js [JSON | @FILE | - | FILE] [flags]
  ${e.name}.js '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${Ge(e.params)}
Parameters of every module:
${Ge(F)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Kn(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}Fn(_n,vfiokitArguments);
}
