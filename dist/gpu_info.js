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
var Wn=Object.create;var Pe=Object.defineProperty;var Gn=Object.getOwnPropertyDescriptor;var Jn=Object.getOwnPropertyNames;var Yn=Object.getPrototypeOf,Xn=Object.prototype.hasOwnProperty;var qn=(e,t,n)=>t in e?Pe(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Qn=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Jn(t))!Xn.call(e,o)&&o!==n&&Pe(e,o,{get:()=>t[o],enumerable:!(r=Gn(t,o))||r.enumerable});
return e};var ze=(e,t,n)=>(n=e!=null?Wn(Yn(e)):{},Qn(t||!e||!e.__esModule?Pe(n,"default",{value:e,enumerable:!0}):n,e));var H=(e,t,n)=>qn(e,typeof t!="symbol"?t+"":t,n);var k=class extends Error{constructor(n,r,o={}){super(r);H(this,"code");H(this,"param");H(this,"hint");H(this,"cause");this.name="Stop",this.code=n,o.param!==void 0&&
(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function w(e,t){return new k("E_PARAMS",t,{param:e})}var er=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),rt=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,tr=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
nr=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,Z="[0-9a-f]";function ot(e){let t=new Map,
n=(s,m)=>h=>{var b;let _=`${s} ${h.toLowerCase()}`,g=[...t.keys()].filter($=>$.startsWith(s)).length+1,y=(b=t.get(_))!=null?b:m(g);return t.set(_,y),y},r=n("uui\
d",s=>`00000000-0000-4000-8000-${Se(s,12)}`),o=n("name",s=>`id${s}`),i=n("machine",s=>Se(s,32)),l=n("mac",s=>`02-00-00-00-00-${Se(s,2)}`),a=n("ip",s=>`192.0.2.${s}`),
f=e.filter(s=>s.length>2&&!nr.test(s)&&!rt.test(s)).sort((s,m)=>m.length-s.length);function d(s){return s.replace(new RegExp(`\\b${Z}{8}(-${Z}{4}){3}-${Z}{12}\\b`,
"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,h,_)=>h+o(_)).replace(new RegExp(`(?<![0-9a-f])${Z}{32}(?![0-9a-f])`,"gi"),i).replace(
new RegExp(`\\b${Z}{2}([:-])(${Z}{2}\\1){4}${Z}{2}\\b`,"gi"),l).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,a).replace(
new RegExp(`\\b(${Z}{1,4}(:${Z}{1,4})*)?::(${Z}{1,4}(:${Z}{1,4})*)?|\\b(${Z}{1,4}:){7}${Z}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${Z}{\
33,}(?![0-9a-f])`,"gi"),"***")}function u(s){let m=d(s);for(let h of f)m=m.replace(new RegExp(`(?<![\\w.-])${h.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");
return m}function p(s){return u(s.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(m,h,_)=>{let g=er.test(h.toLowerCase().replace(/-/g,"\
_"))||h==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(_);return`${h}=${g||/^\$\{?\w+\}?$/.test(_)?_:"***"}`}))}function c(s,m){return s.split(
`
`).map(h=>/^\s*#/.test(h)?rr(h):m(h)).join(`
`)}return{ids:d,names:u,args:p,shell:s=>c(s,m=>{let h=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(h===null)return p(m);let[,_="",g="",y=""]=h,b=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(g)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(g);return _+(b?u(y):/CMDLINE|cmdline/.test(g)?p(y):"***")}),modules:s=>c(s,m=>{var y;let[h="",_="",...g]=m.trim().split(
/\s+/);return h==="options"?rt.test(_)?u(m):m.replace(/=\S+/g,"=***"):h==="install"||h==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((y=g[0])!=
null?y:"")&&!/["'=]/.test(m)?u(m):`${h} ${_} ***`:p(m)}),entry:s=>c(s,m=>/^options\s/.test(m)?p(m):u(m)),grubenv(s){return`# GRUB Environment Block
${s.split(`
`).filter(h=>!h.startsWith("#")).map(h=>h.startsWith("kernelopts=")?`kernelopts=${p(h.slice(11))}`:u(h)).filter(h=>h!=="").map(h=>`${h}
`).join("")}`.padEnd(1024,"#")}}}function rr(e){let t=tr.exec(e);return t===null?"#":`# ${t[0]}`}function Se(e,t){return e.toString(16).padStart(t,"0")}var or="vfiokit-capture/1",ir={dir:493},sr=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],ur=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,cr=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,ar=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
lr=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function dr(e){var f,d;let t=["/etc/hostname","/proc/sys/kernel/hostname"].map(u=>{var p;return(p=e.attr(u))!=null?p:""}).filter(u=>u!==""),n=ot([...t,...t.map(
u=>u.replace(/\..*/,""))]),r={},o=(u,p)=>{p!==null&&(r[u.startsWith("/sys/")?n.ids(u):n.names(u)]=p)},i=(u,p=c=>c)=>{let c=e.attr(u);o(u,c===null?null:`${p(c)}${u.
endsWith("/grubenv")?"":`
`}`)},l=u=>{let p=e.link(u);o(u,p===null?null:{link:n.ids(p)})},a=u=>{e.stat(u)!==null&&o(u,ir)};for(let u of e.list("/sys/bus/pci/devices")){let p=`/sys/bus/pc\
i/devices/${u}`,c=e.real(p);if(l(p),c!==null){for(let s of sr)i(`${c}/${s}`);o(`${c}/config`,(d=(f=e.bytes(`${c}/config`,0,64))==null?void 0:f.toString("latin1"))!=
null?d:null);for(let s of e.list(c))ur.test(s)&&l(`${c}/${s}`),cr.test(s)&&a(`${c}/${s}`)}}for(let u of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${u}`),
l(`/sys/bus/pci/drivers/${u}/module`);for(let u of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${u}/address`);a("/sys/kernel/iommu_groups");for(let u of e.
list("/sys/kernel/iommu_groups")){for(let p of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${u}/${p}`);a(`/sys/kernel/iommu_groups/${u}`);for(let p of e.
list(`/sys/kernel/iommu_groups/${u}/devices`))l(`/sys/kernel/iommu_groups/${u}/devices/${p}`)}a("/sys/class/iommu");for(let u of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${u}`)===null?a(`/sys/class/iommu/${u}`):l(`/sys/class/iommu/${u}`);for(let u of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${u}`)!==
null&&o(`/sys/firmware/acpi/tables/${u}`,"");a("/sys/firmware/efi");for(let u of e.list("/sys/module"))ar.test(u)&&a(`/sys/module/${u}`);i("/proc/cpuinfo",fr),i(
"/proc/modules",u=>u.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",u=>u.split(`
`).filter(p=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(p)).join(`
`));for(let[u,p,c]of lr)if(!u.endsWith("/"))i(u,s=>n[c](s));else for(let s of e.list(u))s.endsWith(p)&&i(`${u}${s}`,m=>n[c](m));for(let u of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(u)&&o(`/boot/${u}`,"");for(let u of e.list("/lib/modules"))a(`/lib/modules/${u}`),i(`/lib/modules/${u}/modules.builtin`,p=>p.split(`
`).filter(c=>/vfio|iommu|drm|xhci/.test(c)).join(`
`));return r}function it(e){let n=Object.entries(dr(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(or)}, "files": {
${n}
}}
`}function fr(e){let[t=""]=e.split(`

`);return t.split(`
`).filter(n=>!/^serial/i.test(n)).join(`
`)}var pr=["0300","0302","0380"],mr=["0403","0c03","0c80"],gr={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},hr=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],yr=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
br=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],st={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Ze(e){return e!==null&&pr.includes(e)}function Oe(e){
return e!==null&&mr.includes(e)}function ut(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function ct(e,t){return e==="10de"&&t==="0680"}function at(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function lt(e,t){let n=gr[e];return n!==void 0&&n.test(t)}function dt(e){return hr.includes(e)}function ft(e){return e!==null&&
br.includes(e)}function pt(e,t,n,r){return t==="8086"?e.startsWith("0000:00:02."):t==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):t==="10de"&&yr.
test(n)}function ne(e){var t,n;return e===null?"device":(n=(t=st[e])!=null?t:st[e.slice(0,2)])!=null?n:"device"}var W="/sys/kernel/iommu_groups",_r="/sys/class/iommu",xr=["DMAR","IVRS","IORT"],$r=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,gt=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function re(e){var r,o,i;let t=mt(e,_r),n=(o=(r=mt(e,W))==null?void 0:r.filter(l=>wr(e,l)))!=null?o:null;return{active:n!==null?n.length>0:t!==null?t.length>0:null,
units:t,groups:n===null?null:n.length,firmware_table:(i=xr.find(l=>e.stat(`/sys/firmware/acpi/tables/${l}`)!==null))!=null?i:null}}function oe(e,t,n){let r=e.list(
`${W}/${t}/devices`);return r.length>0?r:n.filter(o=>o.group===t).map(o=>o.address)}function ht(e,t){var n;return/\bdirect$/m.test((n=e.attr(`${W}/${t}/reserved\
_regions`))!=null?n:"")}function vr(e){return e!==null&&$r.test(e)}function yt(e,t){if(t===void 0)return`${e} (${gt.test(e)?"a mediated device":"not in /sys/bus\
/pci"})`;let{driver:n}=t;if(vr(n))return null;let r=t.class==="0604"||t.header===1;return r&&n==="pcieport"||n===null&&(r||t.class!==null&&!at(t.class))?null:`${e}\
 (${ne(t.class)}, ${n!=null?n:"no driver"})`}function wr(e,t){let n=e.list(`${W}/${t}/devices`);return n.length>0&&!n.some(r=>!gt.test(r))?!1:e.attr(`${W}/${t}/\
name`)!=="vfio-noiommu"}function mt(e,t){return e.stat(t)===null?null:e.list(t)}var Ee="/sys/bus/pci/devices",Ae=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,kr=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/;function xt(e){let t=kr.exec(e.toLowerCase());return t===null?null:`${t[1]}:${t[2]}`}function $t(e){let t=Ae.exec(e.toLowerCase());if(t===null)return null;let[,
n="0",r="",o="",i=""]=t,l=`${parseInt(n,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return l==="0000:00:00.0"?null:l}function vt(e){
return e.list(Ee).length>0}function ie(e){return e.list(Ee).filter(t=>Ae.test(t)).map(t=>Pr(e,t))}function se(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return n}function Pr(e,t){let n=`${Ee}/${t}`,r=new Map,o=(c,s)=>(r.
has(c)||r.set(c,s()),r.get(c)),i=c=>o(c,()=>e.attr(`${n}/${c}`)),l=c=>{let s=i(c);return s!==null&&/^-?\d+$/.test(s)?Number(s):null},a=(c,s)=>{let m=i(c);return m!==
null&&/^0x[0-9a-f]+$/i.test(m)?m.slice(2).toLowerCase().padStart(s,"0"):null},f=c=>o(`${c}@`,()=>_t(e.link(`${n}/${c}`))),d=()=>o("/",()=>e.list(n)),u=c=>d().filter(
s=>s.startsWith(`${c}:pci:`)).map(s=>s.slice(c.length+5)),p=()=>o("config",()=>{let c=e.bytes(`${n}/config`,0,64);return c!==null&&c.length>=16?c:null});return{
address:t,slot:t.replace(/\..*/,""),get vendor(){return a("vendor",4)},get device(){return a("device",4)},get id(){return bt(this.vendor,this.device)},get subsystem(){
return bt(a("subsystem_vendor",4),a("subsystem_device",4))},get class(){let c=a("class",6);return c===null?null:c.slice(0,4)},get revision(){return a("revision",
2)},get driver(){return f("driver")},get module(){return o("module",()=>this.driver===null?null:_t(e.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){
let c=i("driver_override");return c===""||c==="(null)"?null:c},get group(){let c=f("iommu_group");return c!==null&&/^\d+$/.test(c)?Number(c):null},get header(){
var s;let c=p();return c===null?null:((s=c[14])!=null?s:0)&127},get responding(){let c=p();return c===null?null:c.some(s=>s!==255)},get numa(){return l("numa_no\
de")},get bootVga(){return l("boot_vga")},get physfn(){return f("physfn")},get totalVfs(){return l("sriov_totalvfs")},get numVfs(){return l("sriov_numvfs")},get modalias(){
return i("modalias")},get resetMethods(){let c=i("reset_method");return c===null?null:c.split(/\s+/).filter(Boolean)},get barBytes(){let c=i("resource");return c===
null?null:zr(c)},get linkWidth(){return l("current_link_width")},get maxLinkWidth(){return l("max_link_width")},get upstream(){return o("..",()=>{var c;return((c=
e.real(n))!=null?c:"").split("/").slice(0,-1).filter(s=>Ae.test(s))})},get consumers(){return u("consumer")},get suppliers(){return u("supplier")},get mdevs(){return d().
filter(c=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(c))}}}function bt(e,t){return e===null||t===null?null:`${e}:${t}`}function _t(e){return e===null?null:
e.replace(/.*\//,"")}function zr(e){return e.split(`
`).slice(0,6).map(n=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(n);if(r===null)return 0;let[o=0,i=0,l=0,a=0]=r.slice(1).map(f=>f===
""?0:parseInt(f,16));return l===0&&a===0?0:(l-o)*4294967296+(a-i)+1}).reduce((n,r)=>n+r,0)}var Ie=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function wt(e,t=ie(e)){let n={bySlot:se(t,o=>o.slot),byAddress:new Map(t.map(o=>[o.address,o])),
cardFunctions:t.filter(o=>Oe(o.class))},r=[];for(let o of t){let i=Sr(o,n);if(i===null)continue;let l=G(()=>i==="gpu"||i==="igpu"?Zr(o,n):[]),a=G(()=>o.group===
null?null:oe(e,o.group,t));r.push({device:o,kind:i,get companions(){return l()},get members(){return a()}})}return r}function kt(e){return e.kind==="gpu"&&e.device.
id!==null}function Pt(e){var t;return e.physfn!==null?"type-VF":((t=e.totalVfs)!=null?t:0)>0?"type-PF":"type-PCI"}function G(e){let t;return()=>(t===void 0?t={value:e()}:
t).value}function Sr(e,t){var a;let n=e.class,r=Ze(n);if(!r&&!ut(n))return n==="0680"&&ct(e.vendor,n)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,
device:i}=e;if(!r)return n==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(lt(o,i))return"bmc";if(dt(`${o}:${i}`))return"virtual";
let l=o==="1002"?((a=t.bySlot.get(e.slot))!=null?a:[]).map(f=>f.vendor):[];return pt(e.address,o,i,l)?"igpu":"gpu"}function Zr(e,{bySlot:t,byAddress:n,cardFunctions:r}){
var a;let o=new Map,i=(f,d)=>{f===void 0||o.has(f.address)||!Oe(f.class)||!Or(e,f,d)||o.set(f.address,{device:f,reason:d})};for(let f of(a=t.get(e.slot))!=null?
a:[])i(f,"same slot");for(let f of e.consumers)i(n.get(f),"device link");let l=Er(e,n);if(l!==null){let f=d=>{var u;return!((u=t.get(d.slot))!=null?u:[]).some(p=>Ze(
p.class))};for(let d of r)d.upstream.includes(l)&&f(d)&&i(d,"card switch")}return[...o.values()].sort((f,d)=>f.device.address<d.device.address?-1:1)}function Or(e,t,n){
return e.vendor!==null&&t.vendor===e.vendor?!0:n==="device link"&&e.vendor==="1002"&&t.vendor==="1022"&&t.class==="0403"}function Er(e,t){var r,o;let n=null;for(let i of[
...e.upstream].reverse()){if(!ft((o=(r=t.get(i))==null?void 0:r.id)!=null?o:null))break;n=i}return n}var Ar=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],zt="/sys/bus/pci/slots";function Zt(e){let t;return n=>{var r;return t===void 0&&(t=(r=Ar.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),t===null?null:Ir(`
${t}`,n)}}function Ot(e){let t;return(n,r)=>{t===void 0&&(t=new Map(e.list(zt).map(o=>{var i;return[(i=e.attr(`${zt}/${o}/address`))!=null?i:"",o]})));for(let o of[
n,...[...r].reverse()]){let i=t.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function Ir(e,t){var d;let[n="",r=""]=t.split(":"),o=e.indexOf(`
${n}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),l=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":l<0?e.slice(i):e.slice(i,i+l),f=St(a,`
	${r}  `);return f===null?null:Buffer.from(`${(d=St(e,`
${n}  `))!=null?d:""} ${f}`,"latin1").toString("utf8")}function St(e,t){let n=e.indexOf(t);if(n<0)return null;let r=e.indexOf(`
`,n+t.length);return e.slice(n+t.length,r<0?void 0:r).trim()}function Et(e){let t=Zt(e),n=Ot(e);return({device:r,kind:o,companions:i,members:l},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:t(r.id),slot:n(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:l,companions:i.map(({device:f,reason:d})=>({address:f.address,id:f.id,class:f.class,driver:f.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:Pt(r),passthrough:{ok:a.length===
0,reasons:a.map(f=>f.text)}})}function At(e){return Object.freeze({type:"probe",...e})}var Mr={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"};function It(e,t,n){let r=G(()=>re(e)),o=new Map(t.map(d=>[d.address,d])),i=new Map(n.map(d=>[d.device.address,d])),l=G(()=>se(n.map(d=>d.device),
d=>String(d.group)));function a(d){var c;let u=new Set,p=d.device.group===null?[]:(c=l().get(String(d.device.group)))!=null?c:[];for(let s of[d,...p.map(m=>i.get(
m.address))])if(!(s===void 0||s.kind!==d.kind)){u.add(s.device.address);for(let m of s.companions)u.add(m.device.address)}return u}function f(d,u){let p=[],c=oe(
e,d,t).filter(s=>!u.has(s)).map(s=>({member:s,why:yt(s,o.get(s))})).filter(({why:s})=>s!==null);if(c.length>0){let s=c.map(({member:m})=>m);p.push({code:"group",
members:s,text:`IOMMU group ${d} also holds ${c.map(({why:m})=>m).join(", ")}, which the host would lose with it; another slot may have a group of its own`})}return ht(
e,d)&&p.push({code:"reserved",text:`the firmware reserves memory for IOMMU group ${d} (reserved_regions has a direct line), so the kernel assigns it to nobody`}),
p}return d=>{var h;let{device:u,kind:p}=d,c=p==="gpu"?[]:[{code:"kind",text:Mr[p]}];if(p==="bmc"||p==="virtual")return c;u.id===null&&c.push({code:"unknown_id",
text:"its vendor or device id cannot be read"}),u.responding===!1&&c.push({code:"dead",text:"it does not respond: its configuration space reads all ones, as whe\
n it is switched off or hung; power-cycle the host"}),u.group===null&&c.push({code:"no_group",text:Rr(r())});let s=a(d),m=[u,...d.companions.map(_=>_.device)].map(
_=>_.group);for(let _ of new Set(m))_!==null&&c.push(...f(_,s));return((h=u.numVfs)!=null?h:0)>0&&c.push({code:"vfs",text:`${u.numVfs} of its virtual functions \
are enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`}),u.mdevs.length>0&&c.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${u.mdevs.
join(", ")}`}),u.bootVga===1&&c.push({code:"console",text:"it shows the boot console (boot_vga is 1), which would be lost"}),c}}function Rr(e){return e.active===
null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no IOMMU group: the \
IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}function Mt(e,t){return typeof t=="bigint"?t.toString():t}var Re=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function Rt(e){return new Re(e)}function Tt(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Te="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Ct(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ue(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function ce(e){let t=e;if(!t)return{};if(typeof t==
"string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Dt(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function C(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function Nt(e,t=0){
var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function jt(e,t){return t.
map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function J(e){return typeof e=="string"?e:e==null?void 0:e.message}function Ce(e,t,n){var o;var r;for(let i=t;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function D(e,t,n){var f,d,u,p,c,s,m,h,_,g,y,b,$,S,A,ee,te;var r;
let o=(d=(f=e.inst)==null?void 0:f._zod)==null?void 0:d.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(u=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(c=(p=e.schema)==null?void 0:p._zod.def)==null?void 0:c.error:void 0,l=e.message?e.message:(ee=(A=($=(y=(_=J((h=(m=(s=e.inst)==null?
void 0:s._zod.def)==null?void 0:m.error)==null?void 0:h.call(m,e)))!=null?_:J(i==null?void 0:i(e)))!=null?y:J((g=t==null?void 0:t.error)==null?void 0:g.call(t,e)))!=
null?$:J((b=n.customError)==null?void 0:b.call(n,e)))!=null?A:J((S=n.localeError)==null?void 0:S.call(n,e)))!=null?ee:"Invalid input",a={};for(let I of Object.keys(
e))I==="inst"||I==="schema"||I==="continue"||I==="input"||I==="__proto__"||(a[I]=e[I]);return(te=a.path)!=null||(a.path=[]),a.message=l,t!=null&&t.reportInput&&
(a.input=e.input),a}function Lt(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Tr(e,n,r.value)}}function T(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Ut(e,t,n){return T(e,t,n,!1)}function Tr(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:T(this,t,n.bind(this))},set(r){T(this,t,r)}})}function Cr(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}var Me,M=!1,Dr={configurable:!0,get(){M=!0}};function N(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Me!==e._zod){
Me=void 0;return}Me=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Dr);let o=M;M=!1;try{let i=n(this);return M?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),M=M||o,i}catch(i){throw delete this[t],M=M||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function Vt(e,t,n,r){let o=Cr(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Ft;var De={value:void 0,enumerable:!1},Bt="captureStackTrace"in Error?Error:null;function Nr(e){let t=Bt;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.
stackTraceLimit=0}catch(r){return Bt=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function P(e,t,n,r){var c;let o={};function i(s){this.
def=s,this.constr=p,this.traits=new Set}i.prototype=o;let l=n,a=l&&new WeakSet;function f(s,m){if(s._zod){if(s._zod.traits.has(e))return}else{De.value=new i(m);
try{Object.defineProperty(s,"_zod",De)}finally{De.value=void 0}}if(s._zod.traits.add(e),t(s,m),a){let _=Object.getPrototypeOf(s),g=s._zod.constr.prototype,y=_;for(;y&&
y!==g;)y=Object.getPrototypeOf(y);let b=y!=null?y:_;a.has(b)||(a.add(b),Lt(b,l))}let h=p.prototype;for(let _ in h)Object.prototype.hasOwnProperty.call(h,_)&&(_ in
s||(s[_]=h[_].bind(s)))}let d=(c=r==null?void 0:r.Parent)!=null?c:Object;class u extends d{}Object.defineProperty(u,"name",{value:e});function p(s){var g;let m=r!=
null&&r.Parent?Nr(u):this;f(m,s);let h=m._zod.deferred;if(h){for(let y of h)y();m._zod.deferred=void 0}let _=(g=globalThis.__zod_globalConfig)==null?void 0:g.postProcessor;
return _&&_(m),m}return Object.defineProperty(p,"init",{value:f}),Object.defineProperty(p,Symbol.hasInstance,{value:s=>{var m,h;return r!=null&&r.Parent&&s instanceof
r.Parent?!0:(h=(m=s==null?void 0:s._zod)==null?void 0:m.traits)==null?void 0:h.has(e)}}),Object.defineProperty(p,"name",{value:e}),p}var E=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ae=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}},Kt;(Kt=(Ft=globalThis).__zod_globalConfig)!=null||(Ft.__zod_globalConfig=
{});var Y=globalThis.__zod_globalConfig;function L(e){return e&&Object.assign(Y,e),Y}function jr(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Mt,2)),e.message}function Lr(e){this._zod.message=e}var Ur={get:jr,
set:Lr,enumerable:!0,configurable:!0},Ne={value:void 0,enumerable:!1},Wt=new WeakSet([Object.prototype,Error.prototype]),Gt=(e,t)=>{e.name="$ZodError",Ne.value=
t,Object.defineProperty(e,"issues",Ne),Ne.value=void 0,Object.defineProperty(e,"message",Ur);let n=Object.getPrototypeOf(e);Wt.has(n)||(Wt.add(n),Object.defineProperty(
n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},mi=P("$ZodError",Gt),X=P("$ZodError",Gt,void 0,{Parent:Error});var Fr=e=>{let t=(n,r,o,i)=>{var f,d;let l=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},l);if(a instanceof Promise)throw new E;if(a.issues.length){
let u=new((f=i==null?void 0:i.Err)!=null?f:e)(a.issues.map(p=>D(p,l,L())));throw Te(u,(d=i==null?void 0:i.callee)!=null?d:t),u}return a.value};return t},je=Fr(X),
Br=e=>{let t=async(n,r,o,i)=>{var f,d;let l=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},l);if(a instanceof Promise&&(a=await a),a.issues.length){
let u=new((f=i==null?void 0:i.Err)!=null?f:e)(a.issues.map(p=>D(p,l,L())));throw Te(u,(d=i==null?void 0:i.callee)!=null?d:t),u}return a.value};return t},Le=Br(X),
Kr=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new E;return i.issues.length?Jt(e,i.issues,
o):{success:!0,data:i.value}},Ue=Kr(X);function Jt(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>D(o,n,L()))),t=void 0,n=void 0),r},set error(o){
r=o,t=void 0,n=void 0}}}var Hr=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?Jt(e,i.issues,o):{success:!0,data:i.value}},Ve=Hr(X);var Yt={major:4,minor:6,patch:7};var U=P("$ZodType",(e,t)=>{var i,l;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Yt;let r=e._zod.def.checks,o=e._zod.traits.has("$\
ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let f of a._zod.onattach)f(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=
[]),(l=e._zod.deferred)==null||l.push(()=>{e._zod.run=e._zod.parse});else{let a=(d,u,p)=>{if(d.memo)return d;let c=C(d),s;for(let m of u){if(m._zod.def.when){if(Nt(
d)||!m._zod.def.when(d))continue}else if(c)continue;let h=d.issues.length,_=m._zod.check(d);if(_ instanceof Promise&&(p==null?void 0:p.async)===!1)throw new E;if(s||
_ instanceof Promise)s=(s!=null?s:Promise.resolve()).then(async()=>{await _,d.issues.length!==h&&(Ce(d.issues,h,e),c||(c=C(d,h)))});else{if(d.issues.length===h)
continue;Ce(d.issues,h,e),c||(c=C(d,h))}}return s?s.then(()=>d):d},f=(d,u,p)=>{if(C(d))return d.aborted=!0,d;let c=a(u,o,p);if(c instanceof Promise){if(p.async===
!1)throw new E;return c.then(s=>e._zod.parse(s,p))}return e._zod.parse(c,p)};e._zod.run=(d,u)=>{if(u.skipChecks)return e._zod.parse(d,u);if(u.direction==="backw\
ard"){let c=e._zod.parse({value:d.value,issues:[]},{...u,skipChecks:!0});return c instanceof Promise?c.then(s=>f(s,d,u)):f(c,d,u)}let p=e._zod.parse(d,u);if(p instanceof
Promise){if(u.async===!1)throw new E;return p.then(c=>a(c,o,u))}return a(p,o,u)}}},{get"~standard"(){return Ut(this,"~standard",Jr(this))},set"~standard"(e){T(this,
"~standard",e)}}),Xt=(e,t)=>e.issues.length?{issues:e.issues.map(n=>D(n,t,L()))}:{value:e.value};async function Gr(e,t){let n={async:!0};return Xt(await e._zod.
run({value:t,issues:[]},n),n)}function Jr(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Xt(
r,n)}catch(r){}return Gr(e,t)},vendor:"zod",version:1}}var qt=P("$ZodNever",(e,t)=>{U.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function de(e,t,n,r,o,i){let l=n in r,a=i==="optional";if(!(!l&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!l)return;t.issues.push(...jt(n,e.issues))}
if(!l&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(l||o==="defaulted"&&
!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var Yr=[];function Xr(e){var l,a,f,d;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?
n:Yr,o=r.length?[...t,...r]:t;for(let u of o)if(!((d=(f=(a=(l=e.shape)==null?void 0:l[u])==null?void 0:a._zod)==null?void 0:f.traits)!=null&&d.has("$ZodType")))
throw new Error(`Invalid element at key "${String(u)}": expected a Zod schema`);let i=Dt(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.
length,optionalKeys:new Set(i)}}function qr(e,t,n,r,o,i,l){let a=[],f=o.keySet,d=o.catchall._zod,u=d.def.type,p=d.optin,c=d.optout,s=0;for(let m in t){if(l&&n.issues.
length!==s){if(C(n,s))break;s=n.issues.length}if(f.has(m))continue;if(m==="__proto__"){u==="never"&&a.push(m);continue}if(u==="never"){a.push(m);continue}let h=d.
run({value:t[m],issues:[]},r);h instanceof Promise?e.push(h.then(_=>de(_,n,m,t,p,c))):de(h,n,m,t,p,c)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,
input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var Qt=P("$ZodObject",(e,t)=>{var d;U.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shap\
e"),r=n!=null&&n.get?n.get.raw:(d=t.shape)!=null?d:{};if(r){let u=()=>{let p={...r};return Object.defineProperty(t,"shape",{value:p}),u.raw=p,p};u.raw=r,Object.
defineProperty(t,"shape",{get:u})}let o=Rt(()=>Xr(t));N(e,"propValues",u=>{let p=u.def.shape,c={};for(let s in p){let m=p[s]._zod;if(m.values){Object.prototype.
hasOwnProperty.call(c,s)||Tt(c,s,new Set);for(let h of m.values)c[s].add(h);m.optin!==void 0&&c[s].add(void 0)}}return c});let i=Ct,l=t.catchall,a,f=Y.memoizer;
f==null||f.attach(e),e._zod.parse=(u,p)=>{a!=null||(a=o.value);let c=u.value;if(!i(c))return u.issues.push({expected:"object",code:"invalid_type",input:c,inst:e}),
u;u.value=f?f.alloc(e,u,{},p):{};let s=[],m=a.shape,h=p==null?void 0:p.abortEarly,_=u.issues.length;for(let g of a.allKeys){if(h&&u.issues.length!==_){if(C(u,_))
break;_=u.issues.length}if(g==="__proto__")continue;let y=m[g],b=y._zod.optin,$=y._zod.optout,S=y._zod.run({value:c[g],issues:[]},p);S instanceof Promise?s.push(
S.then(A=>de(A,u,g,c,b,$))):de(S,u,g,c,b,$)}return l?qr(s,c,u,p,o.value,e,h===!0):s.length?Promise.all(s).then(()=>u):u}});var en=P("$ZodTransform",(e,t)=>{var n;U.init(e,t),e._zod.optin="optional",(n=Y.memoizer)==null||n.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new ae(
e.constructor.name);let i=t.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof Promise)throw new E;
return r.value=i,r}});var tn=P("$ZodPipe",(e,t)=>{U.init(e,t),N(e,"values",n=>n.def.in._zod.values),N(e,"optin",n=>n.def.in._zod.optin),N(e,"optout",n=>n.def.out._zod.optout),N(e,"pr\
opValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);return i instanceof Promise?i.then(l=>le(l,t.
in,r)):le(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>le(i,t.out,r)):le(o,t.out,r)}});function le(e,t,n){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}function nn(e,t){return new e({type:"never",...ce(t)})}var fe=P("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");U.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){T(this,"with",e)},parse(e,t){return je(this,e,t,{callee:this.parse})},parseAsync(e,t){return Le(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Ue(
this,e,t)},safeParseAsync(e,t){return Ve(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return ue(this,e,t)},brand(){return this},register(e,t){return e.add(
this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}});var to=P("ZodMiniNever",(e,t)=>{qt.init(e,t),fe.init(e,t)});function no(e){return nn(to,e)}var ro=P("ZodMiniObject",(e,t)=>{Qt.init(e,t),fe.init(e,t),Vt(e,"shape",n=>n._zod.def.shape,!1)});function rn(e,t){return new ro({type:"object",shape:e,catchall:no(),...ce(t)})}var oo=P("ZodMiniTransform",(e,t)=>{en.init(e,t),fe.init(e,t)});function pe(e){return new oo({type:"transform",transform:e})}var io=P("ZodMiniPipe",(e,t)=>{tn.init(e,t),fe.init(e,t)});function on(e,t){return new io({type:"pipe",in:e,out:t})}var so=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function sn(e){let t=so.exec(e);return t===
null?void 0:`U+${t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function z(e,t=60){return e==null?"null":typeof e=="string"?JSON.stringify(e.length>
t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}function me(e,t){let n,r=3;for(let o of t){let i=o.
startsWith(e)&&e.length>1?1:uo(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([n,r]=[o,i])}return n}function uo(e,t){var r,o,i,l;let n=Array.from({length:t.length+
1},(a,f)=>f);for(let a=1;a<=e.length;a++){let f=[a];for(let d=1;d<=t.length;d++){let u=((r=n[d-1])!=null?r:0)+(e[a-1]===t[d-1]?0:1);f.push(Math.min(u,((o=n[d])!=
null?o:0)+1,((i=f[d-1])!=null?i:0)+1))}n=f}return(l=n[t.length])!=null?l:0}var co=["true","yes","on","y","t","1"],ao=["false","no","off","n","f","0"];function Fe(e){if(typeof e=="object")return;let t=String(e).trim().toLowerCase();return co.
includes(t)?!0:ao.includes(t)?!1:void 0}function Be(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function cn(e,t,n){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=t&&r<=n?r:void 0}function an(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(t=>t!==""&&t!==".").join("/")}`}function ge(e,t="",n=""){var r;if(typeof e=="stri\
ng")un(e,t,n);else if(Array.isArray(e))e.forEach((o,i)=>ge(o,`${t}[${i}]`,n));else for(let[o,i]of Object.entries((r=Be(e))!=null?r:{}))un(o,t===""?"a key":`a ke\
y of ${t}`,n),ge(i,t===""?o:`${t}.${o}`,n||o)}function un(e,t,n){let r=sn(e);if(r!==void 0)throw w(n,`${t} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var lo={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function Ke(e){return{type:lo[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function He(e){let t={};for(let[n,r]of Object.entries(e))t[n]=Ke(r);return{type:"object",properties:t,additionalProperties:!1}}
function fo(e){let t=e.choices===void 0?"":`: ${e.choices.join(", ")}`,n=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${t}${n}`}function We(e){return Object.entries(e).map(([t,n])=>`  ${t} (${fo(n)})
      ${n.describe}
`).join("")}var po=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function ln(e){return F("bool",e,"true or false",Fe,{})}function mo(e){let{min:t=Number.
MIN_SAFE_INTEGER,max:n=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${t}`:` from ${t} to ${n}`,o={...e.min===void 0?{}:{minimum:t},
...e.max===void 0?{}:{maximum:n}};return F("int",e,`a whole number${r}`,i=>cn(i,t,n),o)}function dn(e,t){let n=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>Fe(i)===r):[];return o.length===1?o[0]:void 0};return{
...F("str",t,`one of ${e.join(", ")}`,n,{enum:e}),choices:e}}function he(e,t){let n=a=>{if(Array.isArray(a))return a;if(!(typeof a!="string"||t.commas===!0&&a.includes(
",")))return a.split(",").map(f=>f.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=F("list",t,
o,n,{items:Ke(e)}),l=pe((a,f)=>Array.isArray(a)?a.map((d,u)=>{var s;let p=d===null||d===""?void 0:e.schema.safeParse(d);if((p==null?void 0:p.success)===!0)return p.
data;let c=(s=p==null?void 0:p.error.issues[0])==null?void 0:s.message;f.issues.push({...mn(d,"something in it"),...c===void 0?{}:{message:c},path:[u]})}):a);return{
...i,schema:yn(i.schema,l)}}function fn(e){return hn(he(gn("a PCI id","10de:20b7",xt),e))}function pn(e){return hn(he(gn("a PCI address","0000:41:00.0",$t),e))}var V={check:ln({describe:"S\
ay what would change and write nothing.",default:!1}),diff:ln({describe:"Show the changes of files as before and after.",default:!1}),root:F("str",{describe:"Wo\
rk on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",an,{pattern:"^/"}),wait:mo({describe:"Seconds to wait for a loc\
k that somebody else holds.",min:0,max:86400,default:60})};function Ge(e,t){var p,c,s;let n=Be(t);if(n===void 0)throw w("",`the parameters are ${z(t)}, expected\
 a JSON object such as {"check": true}`);ge(n);let r=go(e).safeParse(n);if(r.success)return r.data;let[o]=r.error.issues,i=(p=o==null?void 0:o.path)!=null?p:[],
[l=""]=i,a=i.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(1);if((o==null?void 0:o.code)!=="unrecognized_keys")throw w(String(l),`${a} ${(c=
o==null?void 0:o.message)!=null?c:"is not valid"}`);let f=String(o.keys[0]),d=Object.keys(a===""?e:Object((s=e[a])==null?void 0:s.json.properties)).sort(),u=me(
f,d);throw w(a===""?f:a,`${JSON.stringify(f)} is not a parameter${a===""?"":` of ${a}`}${u===void 0?"":` (did you mean ${u}?)`}; known are ${d.join(", ")}`)}function mn(e,t,n=""){
return{code:"custom",input:e,message:`is ${z(e)}, expected ${t}${n}`}}function F(e,t,n,r,o){let i=pe((f,d)=>{if(f==null||f===""&&e!=="str")return t.default;let u=r(
f),p=typeof f=="number"&&(e==="str"||e==="list");return u===void 0&&d.issues.push(mn(f,n,p?po:"")),u}),{describe:l,default:a}=t;return{schema:i,type:e,describe:l,
json:o,...a===void 0?{}:{default:a}}}function gn(e,t,n){let r=o=>typeof o=="string"&&n(o)||void 0;return F("str",{describe:e},`${e} such as "${t}"`,r,{examples:[
t]})}function hn(e){let t=pe(n=>n&&[...new Set(n)]);return{...e,schema:yn(e.schema,t)}}function yn(e,t){return on(e,t)}function go(e){let t={};for(let[n,r]of Object.
entries(e))t[n]=r.schema;return rn(t)}var ho={ids:fn({describe:"Only devices with these ids."}),addresses:pn({describe:"Only devices at these addresses."}),kinds:he(dn(Ie,{describe:"A kind of device\
."}),{describe:"Only devices of these kinds.",default:Ie})},bn=At({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and wha\
t stands between it and a VM.",params:ho,example:{kinds:["gpu"]},capture:it,read(e,{ids:t,addresses:n,kinds:r}){let o=ie(e),i=wt(e,o),l=It(e,o,i),a=i.filter(({device:s,
kind:m})=>r.includes(m)&&(t===void 0||s.id!==null&&t.includes(s.id))&&(n===void 0||n.includes(s.address))),f=Et(e),d=a.map(s=>({gpu:s,obstacles:l(s)})),u=d.filter(
({gpu:s})=>kt(s)),p=u.filter(({obstacles:s})=>s.length===0).length,c=vt(e);return{msg:c?u.length===0?"No GPU that could go to a VM was found.":`${u.length===1?"\
1 GPU":`${u.length} GPUs`} that could go to a VM found; nothing stands in the way of ${p} of them.`:"This host does not tell its hardware: /sys/bus/pci/devices \
is missing or empty.",own:{gpus:d.map(({gpu:s,obstacles:m})=>f(s,m)),ids:[...new Set(u.map(({gpu:s})=>s.device.id))],iommu:re(e)},notes:c?[]:["questions to the \
hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:c?[...yo(o,i,t,n),...bo(u.map(({gpu:s})=>s))]:[]}}});function yo(e,t,n=[],r=[]){let o=i=>{
var l;return i===void 0?"is not there":`is no GPU but a ${ne(i.class)} device (class ${(l=i.class)!=null?l:"unknown"})`};return[...n.filter(i=>!t.some(l=>l.device.
id===i)).map(i=>`id ${i} ${o(e.find(l=>l.id===i))}`),...r.filter(i=>!t.some(l=>l.device.address===i)).map(i=>`address ${i} ${o(e.find(l=>l.address===i))}`)]}function bo(e){
var n;let t=new Map;for(let{device:r}of e)r.group!==null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r.address]);return[...t].filter(([,r])=>r.length>1).map(
([r,o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}var we=require("fs");var _o=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function Je(e,t){let{changed:n,msg:r,
error:o,run:i,changes:l,diff:a,pending:f,rebootReasons:d,pendingAtBoot:u,bootable:p,notes:c,warnings:s,own:m}=e,h=wn({...xn(n,o!==void 0,r,t),error:o&&$n(o.stop,
o.node),exception:o&&vn(o.stop),run:i,changes:l,diff:(a==null?void 0:a.length)===0?void 0:a,pending:f,reboot_required:d&&d.length>0,reboot_reasons:d,pending_at_boot:u,
bootable:p,notes:(c==null?void 0:c.length)===0?void 0:c,warnings:(s==null?void 0:s.length)===0?void 0:s}),_=Object.entries(m).filter(([g])=>!Object.prototype.hasOwnProperty.
call(h,g)&&!_o.includes(g)&&!g.startsWith("_"));return{...h,...Object.fromEntries(_)}}function Ye(e,t){return wn({...xn(!1,!0,e.message,t),error:$n(e,"untouched"),
exception:vn(e),changes:[]})}function _n(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function xn(e,t,n,{module:r,version:o,host:i}){
return{changed:e,failed:t,msg:n,comment:n,module:r,version:o,contract:1,host:i}}function $n(e,t){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:t}}function vn(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function wn(e){return Object.fromEntries(
Object.entries(e).filter(([,t])=>t!==void 0))}var x=ze(require("fs"),1);var Tc=64*1024*1024;async function Xe(e,t={}){throw new Error("this script was built to run no commands")}var v=ze(require("fs"),1),R=ze(require("path"),1);function xo(e){return R.join(R.dirname(e),`.${R.basename(e)}.vfiokit-new`)}function kn(e){let t=v.openSync(e,"\
r");try{v.fsyncSync(t)}finally{v.closeSync(t)}}function Pn(e,t,n){let r=v.fstatSync(e),o=t===null?r.uid:t.uid,i=t===null?r.gid:t.gid;(r.uid!==o||r.gid!==i)&&v.fchownSync(
e,o,i),(v.fstatSync(e).mode&4095)!==n&&v.fchmodSync(e,n)}function ye(e){try{return v.lstatSync(e)}catch(t){return null}}async function zn(e,t,n,r){let o=R.dirname(
e);v.mkdirSync(o,{recursive:!0,mode:493});let i=xo(e),l=ye(e);ye(i)!==null&&v.unlinkSync(i);let{O_WRONLY:a,O_CREAT:f,O_EXCL:d,O_NOFOLLOW:u}=v.constants,p=v.openSync(
i,a|f|d|u,384);try{try{for(let c=0;c<t.length;)c+=v.writeSync(p,t,c);Pn(p,l,l===null?n===void 0?420:n:l.mode&4095),v.fsyncSync(p)}finally{v.closeSync(p)}l!==null&&
await r(i,e),v.renameSync(i,e)}catch(c){throw ye(i)!==null&&v.unlinkSync(i),c}l===null&&await r(e,null),kn(o)}async function Sn(e,t,n){let r=ye(t),o=v.openSync(
e,"r+");try{r!==null&&Pn(o,r,r.mode&4095),v.fsyncSync(o)}finally{v.closeSync(o)}await n(e,r===null?null:t),v.renameSync(e,t),kn(R.dirname(t))}var Zn=16<<20,$o=40,vo=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],wo=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);function B(e){
return e instanceof Error&&"code"in e?String(e.code):""}function be(e){let t=B(e);return t==="ENOENT"||t==="ENOTDIR"||t==="ELOOP"}function _e(e){return e.split(
"/").filter(t=>t!==""&&t!==".")}function qe(e,t,n,r){let o=t.lastIndexOf("/"),i=r==null?void 0:r.get(t.slice(0,o)),l=_e(i===void 0?t:t.slice(o)),a=i===void 0?[]:
_e(i),f=0;for(let d=l.shift();d!==void 0;d=l.shift()){if(d===".."){a.pop();continue}let u=[...a,d],p=null;if(l.length>0||n){let c=e+"/"+u.join("/");try{x.lstatSync(
c).isSymbolicLink()&&(p=x.readlinkSync(c))}catch(s){p=null}}if(p===null){a=u;continue}if(++f>$o)return null;p.startsWith("/")&&(a=[]),l.unshift(..._e(p))}return"\
/"+a.join("/")}function ko(e,t,n){let r=t.slice(0,t.lastIndexOf("/"));if(r===""||n.has(r)||r.includes(".."))return;let o=qe(e,r,!0);o!==null&&x.existsSync(e+o)&&
n.set(r,o)}function Qe(e){let t=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:n}=e,r=new Map;function o(g,y){if(t==="")return g;ko(t,g,r);let b=qe(t,g,y,r);
return b===null?null:t+b}function i(g){let y=o(g,!0);if(y===null)return null;try{return t===""?x.realpathSync(y):(x.lstatSync(y),y.slice(t.length))}catch(b){return null}}
function l(g){let y=o(g,!1);if(y===null)return null;let b;try{b=x.lstatSync(y)}catch(ke){if(be(ke))return null;throw new k("E_APPLY",`${g} could not be looked a\
t: ${B(ke)}; run as root or give this user access`,{cause:ke})}let $=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:S,mtimeMs:A,
ino:ee,dev:te,uid:I,gid:Hn}=b;return{type:$,size:S,mtimeMs:A,ino:ee,dev:te,uid:I,gid:Hn,mode:b.mode&4095}}function a(g){let y=o(g,!0);if(y===null)return null;let b;
try{b=x.openSync(y,x.constants.O_RDONLY|x.constants.O_NONBLOCK)}catch($){if(be($))return null;throw new k("E_APPLY",`${g} could not be read: ${B($)}; run as roo\
t or give this user access`,{cause:$})}try{let $=x.fstatSync(b);if(!$.isFile())throw new k("E_HOST",`${g} is not a regular file, as it should be; move it out of\
 the way`);if($.size>Zn)throw new k("E_HOST",`${g} has ${$.size} bytes, more than the ${Zn} that such a file may have; look at what it is`);return x.readFileSync(
b,"latin1")}catch($){throw $ instanceof k?$:new k("E_APPLY",`${g} could not be read: ${B($)}`,{cause:$})}finally{x.closeSync(b)}}function f(g,y,b){let $=o(g,!0);
if($===null)return null;try{let S=x.openSync($,x.constants.O_RDONLY|x.constants.O_NONBLOCK);try{let A=Buffer.alloc(b);return A.slice(0,x.readSync(S,A,0,b,y))}finally{
x.closeSync(S)}}catch(S){return null}}function d(g){let y=o(g,!0);if(y===null)return null;try{return x.readFileSync(y,"latin1").trimEnd()}catch(b){return null}}
function u(g){let y=o(g,!0);if(y===null)return[];try{return x.readdirSync(y).sort()}catch(b){return[]}}function p(g){let y=o(g,!1);if(y===null)return null;try{return x.readlinkSync(
y)}catch(b){return null}}function c(g){return n!==void 0||t===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(g.startsWith(
"/")?i(g)!==null:vo.some(b=>i(`${b}/${g}`)!==null))?wo.has(g.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${g} needs ${t}/proc`}:{ok:!0}:{ok:!1,why:`${g}\
 is not in ${t}`}}async function s(g,y){return n!==void 0?n.run(g,y):Xe(t===""?g:["chroot",t,...g],y)}function m(g,y=!0){r.clear();let b=qe(t,g,y),$=b===null?null:
t+b;if($===null)throw new k("E_REFUSED",`${g} is a loop of links; expected a file or nothing; remove the links`);return $}async function h(g,y){t!==""||n!==void 0||
!x.existsSync("/sys/fs/selinux/enforce")||await Xe(y===null?["restorecon","-F",g]:["chcon",`--reference=${y}`,g])}function _(g,y,b){let $=B(b),S=$==="EACCES"||$===
"EPERM"?"run as root":$==="ENOSPC"?"free space on that file system":$==="EROFS"?"mount it read-write":"see the error and run again";return new k("E_APPLY",`${g}\
 could not be ${y}: ${$===""?String(b):$}; ${S}`,{cause:b})}return{root:t===""?"/":t,live:t===""||n!==void 0,read:a,bytes:f,attr:d,list:u,link:p,real:i,stat:l,runnable:c,
run:s,ask:s,async write(g,y,b){try{await zn(m(g),Buffer.from(y,"latin1"),b,h)}catch($){throw $ instanceof k?$:_(g,"written",$)}},createExclusive(g,y){let b=m(g);
try{x.mkdirSync(b.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let $=`${b}.${process.pid}`;x.writeFileSync($,y,{mode:384,flag:"w"});try{x.linkSync($,b)}finally{
x.unlinkSync($)}return!0}catch($){if(B($)==="EEXIST")return!1;throw _(g,"created",$)}},remove(g){try{x.unlinkSync(m(g,!1))}catch(y){if(!be(y))throw _(g,"removed",
y)}},rename(g,y){try{x.renameSync(m(g,!1),m(y,!1))}catch(b){if(!be(b))throw _(g,"renamed",b)}},removeEmptyDir(g){try{x.rmdirSync(m(g))}catch(y){}},async replace(g,y){
try{await Sn(m(g),m(y),h)}catch(b){throw _(y,"replaced",b)}},writeAttribute(g,y){if(n!==void 0)return n.writeAttribute(g,y);let b=x.openSync(m(g),x.constants.O_WRONLY);
try{x.writeSync(b,y)}finally{x.closeSync(b)}}}}var O=require("fs");var et=4*1024*1024,On=64,Po=["__proto__","constructor","prototype"],xe=/[ \t\n\r]*/y,zo=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,So=/true|false|null/y;function q(e,t){
if(e.length>et)throw w("",`${t} is larger than 4 MiB, expected the parameters of one module`);let n=e.toString("utf8");if(!Buffer.from(n,"utf8").equals(e))throw w(
"",`${t} is not valid UTF-8: save it as UTF-8`);let r=n.startsWith("\uFEFF")?n.slice(1):n,o=0;function i(c){var g,y;let s=r.slice(0,o).split(`
`),m=`line ${s.length}, column ${((g=s[s.length-1])!=null?g:"").length+1}`,h=o>=r.length?"the end":z((y=r.slice(o,o+12).split(`
`)[0])!=null?y:""),_=r[o]==="'"?": JSON strings take double quotes":"";throw w("",`${t} is not JSON: found ${h} at ${m}, expected ${c}${_}`)}function l(c){var m;
c.lastIndex=o;let s=(m=c.exec(r))==null?void 0:m[0];return s!==void 0&&(o+=s.length),s}function a(){if(r[o]!=='"')return;let c=o+1;for(;c<r.length&&r[c]!=='"';)
c+=r[c]==="\\"?2:1;try{let s=JSON.parse(r.slice(o,c+1));return o=c+1,String(s)}catch(s){return i("a string on one line, with valid escapes and an end")}}function f(c){
return l(xe),r[o]!==c?!1:(o++,!0)}function d(c){l(xe);let s=a();if(s===void 0)return i("a key in double quotes");if(Po.includes(s))throw w(s,`${t} holds the key\
 ${z(s)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(c,s))throw w(s,`${t} holds the key ${z(s)} twice, expected each key once: \
remove one`);return f(":")?s:i('":"')}function u(c){var m;if(l(xe),c>On&&(r[o]==="{"||r[o]==="["))throw w("",`${t} is nested deeper than ${On} levels`);if(f("{")){
let h=Object.create(null);if(f("}"))return h;do h[d(h)]=u(c+1);while(f(","));return f("}")?h:i('"," or "}"')}if(f("[")){let h=[];if(f("]"))return h;do h.push(u(
c+1));while(f(","));return f("]")?h:i('"," or "]"')}if(r[o]==='"')return a();let s=(m=l(zo))!=null?m:l(So);return s===void 0?i("a value"):JSON.parse(s)}let p=u(
1);return l(xe),o<r.length?i("nothing after the value"):p}var En=["check","diff","pretty","human","schema","help","version"];function An(e,t){var a,f;let n=new Set,r=Object.create(null),o=[],i;for(let d=0;d<e.length;d++){
let u=(a=e[d])!=null?a:"",[,p="",,c]=(f=/^--([a-z]+)(=([^]*))?$/.exec(u))!=null?f:[],s=En.find(m=>u===`--${m}`);if(s!==void 0)n.add(s);else if(t.includes(p)){let m=c!=
null?c:e[++d];m===void 0||m===""||m.startsWith("-")?i=i!=null?i:`--${p} has no value, expected one after it`:p in r&&r[p]!==m?i=i!=null?i:`--${p} is given twice\
, expected it once`:r[p]=m}else u.startsWith("-")&&u!=="-"?i=i!=null?i:Zo(u,[...En,...t]):o.push(u)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(d=>z(d)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[l]=o;return{switches:n,...r,...l===void 0?{}:{source:l},...i===void 0?{}:{problem:i}}}function Zo(e,t){
let n=me(e.replace(/^-+|=.*$/g,""),t);return`${z(e)} is not a flag${n===void 0?"":` (did you mean --${n}?)`}; known are ${t.map(r=>`--${r}`).join(", ")}`}function In(e,t){
if(t!==void 0)return q(Buffer.from(t),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return q(Rn(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return q(
Buffer.from(e),"the argument");let n=e.replace(/^@/,"");if(n==="")throw w("",`the argument is ${z(e)}, expected JSON, @FILE or -`);return q(Oo(n),`the file ${z(
n,200)}`)}function Mn(e){let t=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:t};let n=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?t:n)[r]=o;return{params:n,ansible:t}}function Oo(e){let t;try{t=(0,O.openSync)(e,O.constants.O_RDONLY|O.constants.
O_NONBLOCK)}catch(n){let r=n instanceof Error&&"code"in n&&n.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(n),"code"))})`;throw w(
"",`${r} ${z(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,O.fstatSync)(t).isFile())throw w("",`${z(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Rn(t,`the file ${z(e,200)}`)}finally{(0,O.closeSync)(t)}}function Rn(e,t){let n=[];for(let o=et+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),l=Eo(e,i,t);if(l===0)break;n.push(i.slice(0,l)),o-=l}let r=Buffer.concat(n);if(r.toString("latin1").trim()===
"")throw w("",`${t} is empty, expected a JSON object, {} at least`);return r}function Eo(e,t,n){for(;;)try{return(0,O.readSync)(e,t,0,t.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw w("",`cannot read ${n} (${o}), expected JSON there`);tt(10)}}function tt(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Cn=require("fs");function $e(e,t=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,t).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function ve(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,Cn.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;tt(2)}return!0}function Dn(e){let t=[`${e.failed?"FAILED: ":""}${e.msg}`];for(let{facet:r,label:o,before:i,after:l}of Tn(e.changes))t.push(`  ${r}\
: ${o}: ${i||"absent"} -> ${l||"absent"}`);for(let{before_header:r,after_header:o,before:i,after:l}of Tn(e.diff))t.push("",`--- ${r}`,`+++ ${o}`,...Ao(String(i!=
null?i:""),String(l!=null?l:"")));K(t,"To be run by you:",e.pending),K(t,"A reboot is required:",e.reboot_reasons),K(t,"At the next boot:",e.pending_at_boot),K(
t,"This node would not boot:",Reflect.get(Object(e.bootable),"reasons")),K(t,"Warnings:",e.warnings),K(t,"Notes:",e.notes);let n=Reflect.get(Object(e.error),"hi\
nt");return n!==void 0&&t.push("",`Hint: ${n}`),e.run!==void 0&&t.push("",`Undo with: passthrough_undo '{"since": "${e.run}"}'`),`${t.join(`
`).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,"?")}
`}function K(e,t,n){Array.isArray(n)&&n.length>0&&e.push("",t,...n.map(r=>`  ${r}`))}function Tn(e){return Array.isArray(e)?e:[]}function Ao(e,t){let n=e.split(
`
`),r=t.split(`
`),o=0;for(;o<n.length&&o<r.length&&n[o]===r[o];)o++;let i=0;for(;i<n.length-o&&i<r.length-o&&n[n.length-1-i]===r[r.length-1-i];)i++;let l=(a,f)=>a.slice(o,a.length-
i).map(d=>`${f}${d}`);return[...l(n,"-"),...l(r,"+")]}function Nn(e){function t(n){let r=new Map;return o=>{let i=r.get(o);if(i!==void 0||r.has(o))return i;let l=n(o);return r.set(o,l),l}}return{root:e.root,bytes:e.
bytes,read:t(e.read),attr:t(e.attr),list:t(e.list),link:t(e.link),real:t(e.real),stat:t(e.stat)}}var jn=!1;function Ln(){if(!jn){jn=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var Q="0.1.0";var na=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Un(e,t){var o,i,l;let n=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${t}=(["']?)(.*?)\\1\\s*$`,"m").
exec(n);return r===null?null:(l=r[2])!=null?l:null}var Io={x64:"x86_64",arm64:"aarch64"};function nt(e){var l,a;let t=e.root==="/",n=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:t?n||r:r||
n,machine_id:e.attr("/etc/machine-id"),os:Un(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(a=e.attr("/proc/sys/kernel/arch"))!=null?a:t?(l=
Io[process.arch])!=null?l:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,f])=>f))}async function Fn(e,t,n){var a;process.removeAllListeners("warning");let r=An(process.argv.slice(2),Kn(e)?["root","capture"]:["root"]),o={module:e.name,version:Q,
host:{}},i=!1,l=f=>{i||(i=!0,process.exitCode=_n(f),ve(jo(f,r)))};process.once("uncaughtException",f=>l(Ye(Vn(f),o)));try{if(r.problem!==void 0)throw w("",r.problem);
let f=Lo(e,r);if(f!==void 0){ve(f);return}l(Je(await Mo(e,r,t,o,n),o))}catch(f){Object.keys(o.host).length===0&&(o.host=No((a=r.root)!=null?a:"/")),l(Ye(f instanceof
k?f:Vn(f),o))}}async function Mo(e,t,n,r,o){let i=In(t.source,n);if(i===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw w("",`${e.name} found no argument, e\
xpected one, since it acts at once: pass {} to mean it`);let{params:l,ansible:a}=Mn(i!=null?i:{}),f=Ge(Ro,{check:a._ansible_check_mode,diff:a._ansible_diff}),d=Ge(
{...V,...e.params},To(l,t.root)),{check:u,diff:p,root:c,wait:s}=d;if(!Bn(c))throw w("root",`root is ${JSON.stringify(c)}, which is no directory here, expected t\
he top of a tree`);let m=Qe({root:c});if(r.host=nt(m),e.type==="probe")return t.capture===void 0?Co(e,m,d):Do(e,m,t.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(m,e,d,{check:u||f.check||t.switches.has("check"),diff:p||f.diff||t.switches.has("diff"),wait:s,version:Q,beforeWriting:Ln,
render:h=>$e(Je(h,r)),...t.switches.has("human")?{progress:h=>{ve(`... ${h}
`)}}:{}})}var Ro={check:V.check,diff:V.diff};function To(e,t){if(t===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let n=Reflect.get(e,"root");
if(n!=null&&n!==t)throw w("root",`root is ${JSON.stringify(n)} in the parameters and ${JSON.stringify(t)} in --root, expected one of them`);return{...e,root:t}}
function Bn(e){try{return(0,we.statSync)(e).isDirectory()}catch(t){return!1}}function Co(e,t,n){let{msg:r,own:o,fail:i,...l}=e.read(Nn(t),n);return{changed:!1,msg:r,
own:o,changes:[],...l,...i===void 0?{}:{error:{stop:new k(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function Kn(e){return e.type==="probe"&&
e.capture!==void 0}function Do(e,t,n){var o,i;let r=(i=(o=e.capture)==null?void 0:o.call(e,t))!=null?i:"";try{(0,we.writeFileSync)(n,r,{flag:"wx",mode:384})}catch(l){
throw w("",`cannot write ${JSON.stringify(n)} (${String(Reflect.get(Object(l),"code"))}), expected the name of a file that does not exist yet in a directory tha\
t does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${n}; look through it before you send it`,changes:[],own:{}}}function Vn(e){return new k(
"E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,{cause:e})}function No(e){try{return Bn(e)&&e.startsWith("/")?nt(Qe({root:e})):
{}}catch(t){return{}}}function jo(e,{switches:t}){return t.has("human")?Dn(e):$e(e,t.has("pretty")?2:0)}function Lo(e,{switches:t}){if(t.has("help"))return Uo(e);
if(t.has("version"))return`${e.name} ${Q}
`;if(!t.has("schema"))return;let n={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...He({...e.params,...V}),examples:[
e.example]};return $e(n,t.has("pretty")?2:0)}function Uo(e){return`${e.name} ${Q}: ${e.summary}

Usage: ${e.name}.js [JSON | @FILE | - | FILE] [flags]
  ${e.name}.js '${JSON.stringify(e.example)}' --check --diff --human

Parameters:
${We(e.params)}
Parameters of every module:
${We(V)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Kn(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}Fn(bn,vfiokitArguments);
}
