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
var Wn=Object.defineProperty;var Gn=(e,t,n)=>t in e?Wn(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var H=(e,t,n)=>Gn(e,typeof t!="symbol"?t+"":t,n);var k=class extends Error{constructor(n,r,o={}){super(r);H(this,"code");H(this,"param");H(this,"hint");H(this,"cause");this.name="Stop",this.code=n,o.param!==void 0&&
(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause)}};function w(e,t){return new k("E_PARAMS",t,{param:e})}var Jn=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),nt=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,Yn=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
qn=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,O="[0-9a-f]";function rt(e){let t=new Map,
n=(s,m)=>h=>{var b;let _=`${s} ${h.toLowerCase()}`,g=[...t.keys()].filter(x=>x.startsWith(s)).length+1,y=(b=t.get(_))!=null?b:m(g);return t.set(_,y),y},r=n("uui\
d",s=>`00000000-0000-4000-8000-${ze(s,12)}`),o=n("name",s=>`id${s}`),i=n("machine",s=>ze(s,32)),a=n("mac",s=>`02-00-00-00-00-${ze(s,2)}`),l=n("ip",s=>`192.0.2.${s}`),
f=e.filter(s=>s.length>2&&!qn.test(s)&&!nt.test(s)).sort((s,m)=>m.length-s.length);function d(s){return s.replace(new RegExp(`\\b${O}{8}(-${O}{4}){3}-${O}{12}\\b`,
"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,h,_)=>h+o(_)).replace(new RegExp(`(?<![0-9a-f])${O}{32}(?![0-9a-f])`,"gi"),i).replace(
new RegExp(`\\b${O}{2}([:-])(${O}{2}\\1){4}${O}{2}\\b`,"gi"),a).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,l).replace(
new RegExp(`\\b(${O}{1,4}(:${O}{1,4})*)?::(${O}{1,4}(:${O}{1,4})*)?|\\b(${O}{1,4}:){7}${O}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${O}{\
33,}(?![0-9a-f])`,"gi"),"***")}function c(s){let m=d(s);for(let h of f)m=m.replace(new RegExp(`(?<![\\w.-])${h.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");
return m}function p(s){return c(s.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(m,h,_)=>{let g=Jn.test(h.toLowerCase().replace(/-/g,"\
_"))||h==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(_);return`${h}=${g||/^\$\{?\w+\}?$/.test(_)?_:"***"}`}))}function u(s,m){return s.split(
`
`).map(h=>/^\s*#/.test(h)?Xn(h):m(h)).join(`
`)}return{ids:d,names:c,args:p,shell:s=>u(s,m=>{let h=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(h===null)return p(m);let[,_="",g="",y=""]=h,b=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(g)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(g);return _+(b?c(y):/CMDLINE|cmdline/.test(g)?p(y):"***")}),modules:s=>u(s,m=>{var y;let[h="",_="",...g]=m.trim().split(
/\s+/);return h==="options"?nt.test(_)?c(m):m.replace(/=\S+/g,"=***"):h==="install"||h==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((y=g[0])!=
null?y:"")&&!/["'=]/.test(m)?c(m):`${h} ${_} ***`:p(m)}),entry:s=>u(s,m=>/^options\s/.test(m)?p(m):c(m)),grubenv(s){return`# GRUB Environment Block
${s.split(`
`).filter(h=>!h.startsWith("#")).map(h=>h.startsWith("kernelopts=")?`kernelopts=${p(h.slice(11))}`:c(h)).filter(h=>h!=="").map(h=>`${h}
`).join("")}`.padEnd(1024,"#")}}}function Xn(e){let t=Yn.exec(e);return t===null?"#":`# ${t[0]}`}function ze(e,t){return e.toString(16).padStart(t,"0")}var Qn="vfiokit-capture/1",er={dir:493},tr=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],nr=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,rr=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,or=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
ir=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function sr(e){var f,d;let t=["/etc/hostname","/proc/sys/kernel/hostname"].map(c=>{var p;return(p=e.attr(c))!=null?p:""}).filter(c=>c!==""),n=rt([...t,...t.map(
c=>c.replace(/\..*/,""))]),r={},o=(c,p)=>{p!==null&&(r[c.startsWith("/sys/")?n.ids(c):n.names(c)]=p)},i=(c,p=u=>u)=>{let u=e.attr(c);o(c,u===null?null:`${p(u)}${c.
endsWith("/grubenv")?"":`
`}`)},a=c=>{let p=e.link(c);o(c,p===null?null:{link:n.ids(p)})},l=c=>{e.stat(c)!==null&&o(c,er)};for(let c of e.list("/sys/bus/pci/devices")){let p=`/sys/bus/pc\
i/devices/${c}`,u=e.real(p);if(a(p),u!==null){for(let s of tr)i(`${u}/${s}`);o(`${u}/config`,(d=(f=e.bytes(`${u}/config`,0,64))==null?void 0:f.toString("latin1"))!=
null?d:null);for(let s of e.list(u))nr.test(s)&&a(`${u}/${s}`),rr.test(s)&&l(`${u}/${s}`)}}for(let c of e.list("/sys/bus/pci/drivers"))l(`/sys/bus/pci/drivers/${c}`),
a(`/sys/bus/pci/drivers/${c}/module`);for(let c of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${c}/address`);l("/sys/kernel/iommu_groups");for(let c of e.
list("/sys/kernel/iommu_groups")){for(let p of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${c}/${p}`);l(`/sys/kernel/iommu_groups/${c}`);for(let p of e.
list(`/sys/kernel/iommu_groups/${c}/devices`))a(`/sys/kernel/iommu_groups/${c}/devices/${p}`)}l("/sys/class/iommu");for(let c of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${c}`)===null?l(`/sys/class/iommu/${c}`):a(`/sys/class/iommu/${c}`);for(let c of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${c}`)!==
null&&o(`/sys/firmware/acpi/tables/${c}`,"");l("/sys/firmware/efi");for(let c of e.list("/sys/module"))or.test(c)&&l(`/sys/module/${c}`);i("/proc/cpuinfo",ur),i(
"/proc/modules",c=>c.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",c=>c.split(`
`).filter(p=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(p)).join(`
`));for(let[c,p,u]of ir)if(!c.endsWith("/"))i(c,s=>n[u](s));else for(let s of e.list(c))s.endsWith(p)&&i(`${c}${s}`,m=>n[u](m));for(let c of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(c)&&o(`/boot/${c}`,"");for(let c of e.list("/lib/modules"))l(`/lib/modules/${c}`),i(`/lib/modules/${c}/modules.builtin`,p=>p.split(`
`).filter(u=>/vfio|iommu|drm|xhci/.test(u)).join(`
`));return r}function ot(e){let n=Object.entries(sr(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(Qn)}, "files": {
${n}
}}
`}function ur(e){let[t=""]=e.split(`

`);return t.split(`
`).filter(n=>!/^serial/i.test(n)).join(`
`)}var cr=["0300","0302","0380"],ar=["0403","0c03","0c80"],lr={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},dr=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],fr=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
pr=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],it={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Se(e){return e!==null&&cr.includes(e)}function Oe(e){
return e!==null&&ar.includes(e)}function st(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function ut(e,t){return e==="10de"&&t==="0680"}function ct(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function at(e,t){let n=lr[e];return n!==void 0&&n.test(t)}function lt(e){return dr.includes(e)}function dt(e){return e!==null&&
pr.includes(e)}function ft(e,t,n,r){return t==="8086"?e.startsWith("0000:00:02."):t==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):t==="10de"&&fr.
test(n)}function ne(e){var t,n;return e===null?"device":(n=(t=it[e])!=null?t:it[e.slice(0,2)])!=null?n:"device"}var K="/sys/kernel/iommu_groups",mr="/sys/class/iommu",gr=["DMAR","IVRS","IORT"],hr=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,mt=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function re(e){var r,o,i;let t=pt(e,mr),n=(o=(r=pt(e,K))==null?void 0:r.filter(a=>br(e,a)))!=null?o:null;return{active:n!==null?n.length>0:t!==null?t.length>0:null,
units:t,groups:n===null?null:n.length,firmware_table:(i=gr.find(a=>e.stat(`/sys/firmware/acpi/tables/${a}`)!==null))!=null?i:null}}function oe(e,t,n){let r=e.list(
`${K}/${t}/devices`);return r.length>0?r:n.filter(o=>o.group===t).map(o=>o.address)}function gt(e,t){var n;return/\bdirect$/m.test((n=e.attr(`${K}/${t}/reserved\
_regions`))!=null?n:"")}function yr(e){return e!==null&&hr.test(e)}function ht(e,t){if(t===void 0)return`${e} (${mt.test(e)?"a mediated device":"not in /sys/bus\
/pci"})`;let{driver:n}=t;if(yr(n))return null;let r=t.class==="0604"||t.header===1;return r&&n==="pcieport"||n===null&&(r||t.class!==null&&!ct(t.class))?null:`${e}\
 (${ne(t.class)}, ${n!=null?n:"no driver"})`}function br(e,t){let n=e.list(`${K}/${t}/devices`);return n.length>0&&!n.some(r=>!mt.test(r))?!1:e.attr(`${K}/${t}/\
name`)!=="vfio-noiommu"}function pt(e,t){return e.stat(t)===null?null:e.list(t)}var yt=new WeakMap;function bt(e){function t(n){let r=new Map;return o=>{let i=r.get(o);if(i!==void 0||r.has(o))return i;let a=n(o);return r.set(o,a),a}}return _r(
{...e,read:t(e.read),attr:t(e.attr),list:t(e.list),link:t(e.link),real:t(e.real),stat:t(e.stat)})}function _r(e){return yt.set(e,new Map),e}function _t(e,t,n){let r=yt.get(e);return r===void 0?n():(r.has(t)||r.set(t,n()),r.get(t))}var Ze="/sys/bus/pci/devices",Ee=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,xr=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,$r=6;function wt(e){
let t=xr.exec(e.toLowerCase());return t===null?null:`${t[1]}:${t[2]}`}function vt(e){let t=Ee.exec(e.toLowerCase());if(t===null)return null;let[,n="0",r="",o="",
i=""]=t,a=`${parseInt(n,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return a==="0000:00:00.0"?null:a}function kt(e){return e.
list(Ze).length>0}function ie(e){return _t(e,"pci",()=>e.list(Ze).filter(t=>Ee.test(t)).map(t=>wr(e,t)))}function se(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return n}function wr(e,t){let n=`${Ze}/${t}`,r=new Map,o=(u,s)=>(r.
has(u)||r.set(u,s()),r.get(u)),i=u=>o(u,()=>e.attr(`${n}/${u}`)),a=u=>{let s=i(u);return s!==null&&/^-?\d+$/.test(s)?Number(s):null},l=(u,s)=>{let m=i(u);return m!==
null&&/^0x[0-9a-f]+$/i.test(m)?m.slice(2).toLowerCase().padStart(s,"0"):null},f=u=>o(`${u}@`,()=>$t(e.link(`${n}/${u}`))),d=()=>o("/",()=>e.list(n)),c=u=>d().filter(
s=>s.startsWith(`${u}:pci:`)).map(s=>s.slice(u.length+5)),p=()=>o("config",()=>{let u=e.bytes(`${n}/config`,0,64);return u!==null&&u.length>=16?u:null});return{
address:t,slot:t.replace(/\..*/,""),get vendor(){return l("vendor",4)},get device(){return l("device",4)},get id(){return xt(this.vendor,this.device)},get subsystem(){
return xt(l("subsystem_vendor",4),l("subsystem_device",4))},get class(){let u=l("class",6);return u===null?null:u.slice(0,4)},get revision(){return l("revision",
2)},get driver(){return f("driver")},get module(){return o("module",()=>this.driver===null?null:$t(e.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){
let u=i("driver_override");return u===""||u==="(null)"?null:u},get group(){let u=f("iommu_group");return u!==null&&/^\d+$/.test(u)?Number(u):null},get header(){
var s;let u=p();return u===null?null:((s=u[14])!=null?s:0)&127},get responding(){let u=p();return u===null?null:u.some(s=>s!==255)},get numa(){return a("numa_no\
de")},get bootVga(){return a("boot_vga")},get physfn(){return f("physfn")},get totalVfs(){return a("sriov_totalvfs")},get numVfs(){return a("sriov_numvfs")},get modalias(){
return i("modalias")},get resetMethods(){let u=i("reset_method");return u===null?null:u.split(/\s+/).filter(Boolean)},get barBytes(){let u=i("resource");return u===
null?null:vr(u)},get linkWidth(){return a("current_link_width")},get maxLinkWidth(){return a("max_link_width")},get upstream(){return o("..",()=>{var u;return((u=
e.real(n))!=null?u:"").split("/").slice(0,-1).filter(s=>Ee.test(s))})},get consumers(){return c("consumer")},get suppliers(){return c("supplier")},get mdevs(){return d().
filter(u=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(u))}}}function xt(e,t){return e===null||t===null?null:`${e}:${t}`}function $t(e){return e===null?null:
e.replace(/.*\//,"")}function vr(e){return e.split(`
`).slice(0,$r).map(n=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(n);if(r===null)return 0;let[o=0,i=0,a=0,l=0]=r.slice(1).map(f=>f===
""?0:parseInt(f,16));return a===0&&l===0?0:(a-o)*4294967296+(l-i)+1}).reduce((n,r)=>n+r,0)}var Ae=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function Pt(e,t=ie(e)){let n={bySlot:se(t,o=>o.slot),byAddress:new Map(t.map(o=>[o.address,o])),
cardFunctions:t.filter(o=>Oe(o.class))},r=[];for(let o of t){let i=kr(o,n);if(i===null)continue;let a=W(()=>i==="gpu"||i==="igpu"?Pr(o,n):[]),l=W(()=>o.group===
null?null:oe(e,o.group,t));r.push({device:o,kind:i,get companions(){return a()},get members(){return l()}})}return r}function zt(e){return e.kind==="gpu"&&e.device.
id!==null}function St(e){var t;return e.physfn!==null?"type-VF":((t=e.totalVfs)!=null?t:0)>0?"type-PF":"type-PCI"}function W(e){let t;return()=>(t===void 0?t={value:e()}:
t).value}function kr(e,t){var l;let n=e.class,r=Se(n);if(!r&&!st(n))return n==="0680"&&ut(e.vendor,n)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,
device:i}=e;if(!r)return n==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(at(o,i))return"bmc";if(lt(`${o}:${i}`))return"virtual";
let a=o==="1002"?((l=t.bySlot.get(e.slot))!=null?l:[]).map(f=>f.vendor):[];return ft(e.address,o,i,a)?"igpu":"gpu"}function Pr(e,{bySlot:t,byAddress:n,cardFunctions:r}){
var l;let o=new Map,i=(f,d)=>{f===void 0||o.has(f.address)||!Oe(f.class)||!zr(e,f,d)||o.set(f.address,{device:f,reason:d})};for(let f of(l=t.get(e.slot))!=null?
l:[])i(f,"same slot");for(let f of e.consumers)i(n.get(f),"device link");let a=Sr(e,n);if(a!==null){let f=d=>{var c;return!((c=t.get(d.slot))!=null?c:[]).some(p=>Se(
p.class))};for(let d of r)d.upstream.includes(a)&&f(d)&&i(d,"card switch")}return[...o.values()].sort((f,d)=>f.device.address<d.device.address?-1:1)}function zr(e,t,n){
return e.vendor!==null&&t.vendor===e.vendor?!0:n==="device link"&&e.vendor==="1002"&&t.vendor==="1022"&&t.class==="0403"}function Sr(e,t){var r,o;let n=null;for(let i of[
...e.upstream].reverse()){if(!dt((o=(r=t.get(i))==null?void 0:r.id)!=null?o:null))break;n=i}return n}var Or=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],Ot="/sys/bus/pci/slots";function Et(e){let t;return n=>{var r;return t===void 0&&(t=(r=Or.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),t===null?null:Zr(`
${t}`,n)}}function At(e){let t;return(n,r)=>{t===void 0&&(t=new Map(e.list(Ot).map(o=>{var i;return[(i=e.attr(`${Ot}/${o}/address`))!=null?i:"",o]})));for(let o of[
n,...[...r].reverse()]){let i=t.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function Zr(e,t){var d;let[n="",r=""]=t.split(":"),o=e.indexOf(`
${n}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),a=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),l=i<0?"":a<0?e.slice(i):e.slice(i,i+a),f=Zt(l,`
	${r}  `);return f===null?null:Buffer.from(`${(d=Zt(e,`
${n}  `))!=null?d:""} ${f}`,"latin1").toString("utf8")}function Zt(e,t){let n=e.indexOf(t);if(n<0)return null;let r=e.indexOf(`
`,n+t.length);return e.slice(n+t.length,r<0?void 0:r).trim()}function It(e){let t=Et(e),n=At(e);return({device:r,kind:o,companions:i,members:a},l)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:t(r.id),slot:n(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:a,companions:i.map(({device:f,reason:d})=>({address:f.address,id:f.id,class:f.class,driver:f.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:St(r),passthrough:{ok:l.length===
0,reasons:l.map(f=>f.text)}})}function Mt(e){return Object.freeze({type:"probe",...e})}var Er={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"};function Rt(e,t,n){let r=W(()=>re(e)),o=new Map(t.map(d=>[d.address,d])),i=new Map(n.map(d=>[d.device.address,d])),a=W(()=>se(n.map(d=>d.device),
d=>String(d.group)));function l(d){var u;let c=new Set,p=d.device.group===null?[]:(u=a().get(String(d.device.group)))!=null?u:[];for(let s of[d,...p.map(m=>i.get(
m.address))])if(!(s===void 0||s.kind!==d.kind)){c.add(s.device.address);for(let m of s.companions)c.add(m.device.address)}return c}function f(d,c){let p=[],u=oe(
e,d,t).filter(s=>!c.has(s)).map(s=>({member:s,why:ht(s,o.get(s))})).filter(({why:s})=>s!==null);if(u.length>0){let s=u.map(({member:m})=>m);p.push({code:"group",
members:s,text:`IOMMU group ${d} also holds ${u.map(({why:m})=>m).join(", ")}, which the host would lose with it; another slot may have a group of its own`})}return gt(
e,d)&&p.push({code:"reserved",text:`the firmware reserves memory for IOMMU group ${d} (reserved_regions has a direct line), so the kernel assigns it to nobody`}),
p}return d=>{var h;let{device:c,kind:p}=d,u=p==="gpu"?[]:[{code:"kind",text:Er[p]}];if(p==="bmc"||p==="virtual")return u;c.id===null&&u.push({code:"unknown_id",
text:"its vendor or device id cannot be read"}),c.responding===!1&&u.push({code:"dead",text:"it does not respond: its configuration space reads all ones, as whe\
n it is switched off or hung; power-cycle the host"}),c.group===null&&u.push({code:"no_group",text:Ar(r())});let s=l(d),m=[c,...d.companions.map(_=>_.device)].map(
_=>_.group);for(let _ of new Set(m))_!==null&&u.push(...f(_,s));return((h=c.numVfs)!=null?h:0)>0&&u.push({code:"vfs",text:`${c.numVfs} of its virtual functions \
are enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`}),c.mdevs.length>0&&u.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${c.mdevs.
join(", ")}`}),c.bootVga===1&&u.push({code:"console",text:"it shows the boot console (boot_vga is 1), which would be lost"}),u}}function Ar(e){return e.active===
null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no IOMMU group: the \
IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}function Tt(e,t){return typeof t=="bigint"?t.toString():t}var Me=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function Ct(e){return new Me(e)}function Dt(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Re="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Nt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ue(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function ce(e){let t=e;if(!t)return{};if(typeof t==
"string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function jt(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function C(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function Lt(e,t=0){
var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Ut(e,t){return t.
map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function G(e){return typeof e=="string"?e:e==null?void 0:e.message}function Te(e,t,n){var o;var r;for(let i=t;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function D(e,t,n){var f,d,c,p,u,s,m,h,_,g,y,b,x,S,A,ee,te;var r;
let o=(d=(f=e.inst)==null?void 0:f._zod)==null?void 0:d.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(u=(p=e.schema)==null?void 0:p._zod.def)==null?void 0:u.error:void 0,a=e.message?e.message:(ee=(A=(x=(y=(_=G((h=(m=(s=e.inst)==null?
void 0:s._zod.def)==null?void 0:m.error)==null?void 0:h.call(m,e)))!=null?_:G(i==null?void 0:i(e)))!=null?y:G((g=t==null?void 0:t.error)==null?void 0:g.call(t,e)))!=
null?x:G((b=n.customError)==null?void 0:b.call(n,e)))!=null?A:G((S=n.localeError)==null?void 0:S.call(n,e)))!=null?ee:"Invalid input",l={};for(let I of Object.keys(
e))I==="inst"||I==="schema"||I==="continue"||I==="input"||I==="__proto__"||(l[I]=e[I]);return(te=l.path)!=null||(l.path=[]),l.message=a,t!=null&&t.reportInput&&
(l.input=e.input),l}function Vt(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Ir(e,n,r.value)}}function T(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Ft(e,t,n){return T(e,t,n,!1)}function Ir(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:T(this,t,n.bind(this))},set(r){T(this,t,r)}})}function Mr(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}var Ie,M=!1,Rr={configurable:!0,get(){M=!0}};function N(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Ie!==e._zod){
Ie=void 0;return}Ie=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Rr);let o=M;M=!1;try{let i=n(this);return M?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),M=M||o,i}catch(i){throw delete this[t],M=M||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function Bt(e,t,n,r){let o=Mr(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Ht;var Ce={value:void 0,enumerable:!1},Kt="captureStackTrace"in Error?Error:null;function Tr(e){let t=Kt;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.
stackTraceLimit=0}catch(r){return Kt=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function P(e,t,n,r){var u;let o={};function i(s){this.
def=s,this.constr=p,this.traits=new Set}i.prototype=o;let a=n,l=a&&new WeakSet;function f(s,m){if(s._zod){if(s._zod.traits.has(e))return}else{Ce.value=new i(m);
try{Object.defineProperty(s,"_zod",Ce)}finally{Ce.value=void 0}}if(s._zod.traits.add(e),t(s,m),l){let _=Object.getPrototypeOf(s),g=s._zod.constr.prototype,y=_;for(;y&&
y!==g;)y=Object.getPrototypeOf(y);let b=y!=null?y:_;l.has(b)||(l.add(b),Vt(b,a))}let h=p.prototype;for(let _ in h)Object.prototype.hasOwnProperty.call(h,_)&&(_ in
s||(s[_]=h[_].bind(s)))}let d=(u=r==null?void 0:r.Parent)!=null?u:Object;class c extends d{}Object.defineProperty(c,"name",{value:e});function p(s){var g;let m=r!=
null&&r.Parent?Tr(c):this;f(m,s);let h=m._zod.deferred;if(h){for(let y of h)y();m._zod.deferred=void 0}let _=(g=globalThis.__zod_globalConfig)==null?void 0:g.postProcessor;
return _&&_(m),m}return Object.defineProperty(p,"init",{value:f}),Object.defineProperty(p,Symbol.hasInstance,{value:s=>{var m,h;return r!=null&&r.Parent&&s instanceof
r.Parent?!0:(h=(m=s==null?void 0:s._zod)==null?void 0:m.traits)==null?void 0:h.has(e)}}),Object.defineProperty(p,"name",{value:e}),p}var E=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ae=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}},Wt;(Wt=(Ht=globalThis).__zod_globalConfig)!=null||(Ht.__zod_globalConfig=
{});var J=globalThis.__zod_globalConfig;function L(e){return e&&Object.assign(J,e),J}function Cr(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Tt,2)),e.message}function Dr(e){this._zod.message=e}var Nr={get:Cr,
set:Dr,enumerable:!0,configurable:!0},De={value:void 0,enumerable:!1},Jt=new WeakSet([Object.prototype,Error.prototype]),Yt=(e,t)=>{e.name="$ZodError",De.value=
t,Object.defineProperty(e,"issues",De),De.value=void 0,Object.defineProperty(e,"message",Nr);let n=Object.getPrototypeOf(e);Jt.has(n)||(Jt.add(n),Object.defineProperty(
n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},bi=P("$ZodError",Yt),Y=P("$ZodError",Yt,void 0,{Parent:Error});var Lr=e=>{let t=(n,r,o,i)=>{var f,d;let a=o?{...o,async:!1}:{async:!1},l=n._zod.run({value:r,issues:[]},a);if(l instanceof Promise)throw new E;if(l.issues.length){
let c=new((f=i==null?void 0:i.Err)!=null?f:e)(l.issues.map(p=>D(p,a,L())));throw Re(c,(d=i==null?void 0:i.callee)!=null?d:t),c}return l.value};return t},Ne=Lr(Y),
Ur=e=>{let t=async(n,r,o,i)=>{var f,d;let a=o?{...o,async:!0}:{async:!0},l=n._zod.run({value:r,issues:[]},a);if(l instanceof Promise&&(l=await l),l.issues.length){
let c=new((f=i==null?void 0:i.Err)!=null?f:e)(l.issues.map(p=>D(p,a,L())));throw Re(c,(d=i==null?void 0:i.callee)!=null?d:t),c}return l.value};return t},je=Ur(Y),
Vr=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new E;return i.issues.length?qt(e,i.issues,
o):{success:!0,data:i.value}},Le=Vr(Y);function qt(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>D(o,n,L()))),t=void 0,n=void 0),r},set error(o){
r=o,t=void 0,n=void 0}}}var Fr=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?qt(e,i.issues,o):{success:!0,data:i.value}},Ue=Fr(Y);var Xt={major:4,minor:6,patch:7};var U=P("$ZodType",(e,t)=>{var i,a;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Xt;let r=e._zod.def.checks,o=e._zod.traits.has("$\
ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let l of o)for(let f of l._zod.onattach)f(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=
[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let l=(d,c,p)=>{if(d.memo)return d;let u=C(d),s;for(let m of c){if(m._zod.def.when){if(Lt(
d)||!m._zod.def.when(d))continue}else if(u)continue;let h=d.issues.length,_=m._zod.check(d);if(_ instanceof Promise&&(p==null?void 0:p.async)===!1)throw new E;if(s||
_ instanceof Promise)s=(s!=null?s:Promise.resolve()).then(async()=>{await _,d.issues.length!==h&&(Te(d.issues,h,e),u||(u=C(d,h)))});else{if(d.issues.length===h)
continue;Te(d.issues,h,e),u||(u=C(d,h))}}return s?s.then(()=>d):d},f=(d,c,p)=>{if(C(d))return d.aborted=!0,d;let u=l(c,o,p);if(u instanceof Promise){if(p.async===
!1)throw new E;return u.then(s=>e._zod.parse(s,p))}return e._zod.parse(u,p)};e._zod.run=(d,c)=>{if(c.skipChecks)return e._zod.parse(d,c);if(c.direction==="backw\
ard"){let u=e._zod.parse({value:d.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(s=>f(s,d,c)):f(u,d,c)}let p=e._zod.parse(d,c);if(p instanceof
Promise){if(c.async===!1)throw new E;return p.then(u=>l(u,o,c))}return l(p,o,c)}}},{get"~standard"(){return Ft(this,"~standard",Kr(this))},set"~standard"(e){T(this,
"~standard",e)}}),Qt=(e,t)=>e.issues.length?{issues:e.issues.map(n=>D(n,t,L()))}:{value:e.value};async function Hr(e,t){let n={async:!0};return Qt(await e._zod.
run({value:t,issues:[]},n),n)}function Kr(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Qt(
r,n)}catch(r){}return Hr(e,t)},vendor:"zod",version:1}}var en=P("$ZodNever",(e,t)=>{U.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function de(e,t,n,r,o,i){let a=n in r,l=i==="optional";if(!(!a&&l&&o==="optional")){if(e.issues.length){if(o!==void 0&&l&&!a)return;t.issues.push(...Ut(n,e.issues))}
if(!a&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(a||o==="defaulted"&&
!l)&&(t.value[n]=void 0):t.value[n]=e.value}}var Wr=[];function Gr(e){var a,l,f,d;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?
n:Wr,o=r.length?[...t,...r]:t;for(let c of o)if(!((d=(f=(l=(a=e.shape)==null?void 0:a[c])==null?void 0:l._zod)==null?void 0:f.traits)!=null&&d.has("$ZodType")))
throw new Error(`Invalid element at key "${String(c)}": expected a Zod schema`);let i=jt(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.
length,optionalKeys:new Set(i)}}function Jr(e,t,n,r,o,i,a){let l=[],f=o.keySet,d=o.catchall._zod,c=d.def.type,p=d.optin,u=d.optout,s=0;for(let m in t){if(a&&n.issues.
length!==s){if(C(n,s))break;s=n.issues.length}if(f.has(m))continue;if(m==="__proto__"){c==="never"&&l.push(m);continue}if(c==="never"){l.push(m);continue}let h=d.
run({value:t[m],issues:[]},r);h instanceof Promise?e.push(h.then(_=>de(_,n,m,t,p,u))):de(h,n,m,t,p,u)}return l.length&&n.issues.push({code:"unrecognized_keys",keys:l,
input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var tn=P("$ZodObject",(e,t)=>{var d;U.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shap\
e"),r=n!=null&&n.get?n.get.raw:(d=t.shape)!=null?d:{};if(r){let c=()=>{let p={...r};return Object.defineProperty(t,"shape",{value:p}),c.raw=p,p};c.raw=r,Object.
defineProperty(t,"shape",{get:c})}let o=Ct(()=>Gr(t));N(e,"propValues",c=>{let p=c.def.shape,u={};for(let s in p){let m=p[s]._zod;if(m.values){Object.prototype.
hasOwnProperty.call(u,s)||Dt(u,s,new Set);for(let h of m.values)u[s].add(h);m.optin!==void 0&&u[s].add(void 0)}}return u});let i=Nt,a=t.catchall,l,f=J.memoizer;
f==null||f.attach(e),e._zod.parse=(c,p)=>{l!=null||(l=o.value);let u=c.value;if(!i(u))return c.issues.push({expected:"object",code:"invalid_type",input:u,inst:e}),
c;c.value=f?f.alloc(e,c,{},p):{};let s=[],m=l.shape,h=p==null?void 0:p.abortEarly,_=c.issues.length;for(let g of l.allKeys){if(h&&c.issues.length!==_){if(C(c,_))
break;_=c.issues.length}if(g==="__proto__")continue;let y=m[g],b=y._zod.optin,x=y._zod.optout,S=y._zod.run({value:u[g],issues:[]},p);S instanceof Promise?s.push(
S.then(A=>de(A,c,g,u,b,x))):de(S,c,g,u,b,x)}return a?Jr(s,u,c,p,o.value,e,h===!0):s.length?Promise.all(s).then(()=>c):c}});var nn=P("$ZodTransform",(e,t)=>{var n;U.init(e,t),e._zod.optin="optional",(n=J.memoizer)==null||n.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new ae(
e.constructor.name);let i=t.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(l=>(r.value=l,r));if(i instanceof Promise)throw new E;
return r.value=i,r}});var rn=P("$ZodPipe",(e,t)=>{U.init(e,t),N(e,"values",n=>n.def.in._zod.values),N(e,"optin",n=>n.def.in._zod.optin),N(e,"optout",n=>n.def.out._zod.optout),N(e,"pr\
opValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);return i instanceof Promise?i.then(a=>le(a,t.
in,r)):le(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>le(i,t.out,r)):le(o,t.out,r)}});function le(e,t,n){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}function on(e,t){return new e({type:"never",...ce(t)})}var fe=P("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");U.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){T(this,"with",e)},parse(e,t){return Ne(this,e,t,{callee:this.parse})},parseAsync(e,t){return je(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Le(
this,e,t)},safeParseAsync(e,t){return Ue(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return ue(this,e,t)},brand(){return this},register(e,t){return e.add(
this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}});var Xr=P("ZodMiniNever",(e,t)=>{en.init(e,t),fe.init(e,t)});function Qr(e){return on(Xr,e)}var eo=P("ZodMiniObject",(e,t)=>{tn.init(e,t),fe.init(e,t),Bt(e,"shape",n=>n._zod.def.shape,!1)});function sn(e,t){return new eo({type:"object",shape:e,catchall:Qr(),...ce(t)})}var to=P("ZodMiniTransform",(e,t)=>{nn.init(e,t),fe.init(e,t)});function pe(e){return new to({type:"transform",transform:e})}var no=P("ZodMiniPipe",(e,t)=>{rn.init(e,t),fe.init(e,t)});function un(e,t){return new no({type:"pipe",in:e,out:t})}var ro=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function cn(e){let t=ro.exec(e);return t===
null?void 0:`U+${t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function z(e,t=60){return e==null?"null":typeof e=="string"?JSON.stringify(e.length>
t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}function me(e,t){let n,r=3;for(let o of t){let i=o.
startsWith(e)&&e.length>1?1:oo(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([n,r]=[o,i])}return n}function oo(e,t){var r,o,i,a;let n=Array.from({length:t.length+
1},(l,f)=>f);for(let l=1;l<=e.length;l++){let f=[l];for(let d=1;d<=t.length;d++){let c=((r=n[d-1])!=null?r:0)+(e[l-1]===t[d-1]?0:1);f.push(Math.min(c,((o=n[d])!=
null?o:0)+1,((i=f[d-1])!=null?i:0)+1))}n=f}return(a=n[t.length])!=null?a:0}var io=["true","yes","on","y","t","1"],so=["false","no","off","n","f","0"];function Ve(e){if(typeof e=="object")return;let t=String(e).trim().toLowerCase();return io.
includes(t)?!0:so.includes(t)?!1:void 0}function Fe(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function ln(e,t,n){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=t&&r<=n?r:void 0}function dn(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(t=>t!==""&&t!==".").join("/")}`}function ge(e,t="",n=""){var r;if(typeof e=="stri\
ng")an(e,t,n);else if(Array.isArray(e))e.forEach((o,i)=>ge(o,`${t}[${i}]`,n));else for(let[o,i]of Object.entries((r=Fe(e))!=null?r:{}))an(o,t===""?"a key":`a ke\
y of ${t}`,n),ge(i,t===""?o:`${t}.${o}`,n||o)}function an(e,t,n){let r=cn(e);if(r!==void 0)throw w(n,`${t} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var uo={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function Be(e){return{type:uo[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function He(e){let t={};for(let[n,r]of Object.entries(e))t[n]=Be(r);return{type:"object",properties:t,additionalProperties:!1}}
function co(e){let t=e.choices===void 0?"":`: ${e.choices.join(", ")}`,n=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${t}${n}`}function Ke(e){return Object.entries(e).map(([t,n])=>`  ${t} (${co(n)})
      ${n.describe}
`).join("")}var ao=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function fn(e){return F("bool",e,"true or false",Ve,{})}function lo(e){let{min:t=Number.
MIN_SAFE_INTEGER,max:n=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${t}`:` from ${t} to ${n}`,o={...e.min===void 0?{}:{minimum:t},
...e.max===void 0?{}:{maximum:n}};return F("int",e,`a whole number${r}`,i=>ln(i,t,n),o)}function pn(e,t){let n=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>Ve(i)===r):[];return o.length===1?o[0]:void 0};return{
...F("str",t,`one of ${e.join(", ")}`,n,{enum:e}),choices:e}}function he(e,t){let n=l=>{if(Array.isArray(l))return l;if(!(typeof l!="string"||t.commas===!0&&l.includes(
",")))return l.split(",").map(f=>f.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=F("list",t,
o,n,{items:Be(e)}),a=l=>pe((f,d)=>Array.isArray(f)?f.map((c,p)=>{var m;let u=c===null||c===""?void 0:l.safeParse(c);if((u==null?void 0:u.success)===!0)return u.
data;let s=(m=u==null?void 0:u.error.issues[0])==null?void 0:m.message;d.issues.push({...hn(c,"something in it"),...s===void 0?{}:{message:s},path:[p]})}):f);return{
...i,schema:()=>_n(i.schema(),a(e.schema()))}}function mn(e){return bn(he(yn("a PCI id","10de:20b7",wt),e))}function gn(e){return bn(he(yn("a PCI address","0000:41:00.0",vt),e))}var V={check:fn({describe:"S\
ay what would change and write nothing.",default:!1}),diff:fn({describe:"Show the changes of files as before and after.",default:!1}),root:F("str",{describe:"Wo\
rk on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",dn,{pattern:"^/"}),wait:lo({describe:"Seconds to wait for a loc\
k that somebody else holds.",min:0,max:86400,default:60})};function We(e,t){var u,s,m;let n=Fe(t);if(n===void 0)throw w("",`the parameters are ${z(t)}, expected\
 a JSON object such as {"check": true}`);ge(n);let r=po(e);if(Object.keys(n).every(h=>n[h]===void 0))return r;let o=fo(e,n).safeParse(n);if(o.success)return{...r,
...Object(o.data)};let[i]=o.error.issues,a=(u=i==null?void 0:i.path)!=null?u:[],[l=""]=a,f=a.map(h=>typeof h=="number"?`[${h}]`:`.${String(h)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw w(String(l),`${f} ${(s=i==null?void 0:i.message)!=null?s:"is not valid"}`);let d=String(i.keys[0]),c=Object.
keys(f===""?e:Object((m=e[f])==null?void 0:m.json.properties)).sort(),p=me(d,c);throw w(f===""?d:f,`${JSON.stringify(d)} is not a parameter${f===""?"":` of ${f}`}${p===
void 0?"":` (did you mean ${p}?)`}; known are ${c.join(", ")}`)}function hn(e,t,n=""){return{code:"custom",input:e,message:`is ${z(e)}, expected ${t}${n}`}}function F(e,t,n,r,o){
let i=()=>pe((f,d)=>{if(f==null||f===""&&e!=="str")return t.default;let c=r(f),p=typeof f=="number"&&(e==="str"||e==="list");return c===void 0&&d.issues.push(hn(
f,n,p?ao:"")),c}),{describe:a,default:l}=t;return{schema:i,type:e,describe:a,json:o,unset:l,...l===void 0?{}:{default:l}}}function yn(e,t,n){let r=o=>typeof o==
"string"&&n(o)||void 0;return F("str",{describe:e},`${e} such as "${t}"`,r,{examples:[t]})}function bn(e){let t=()=>pe(n=>n&&[...new Set(n)]);return{...e,schema:()=>_n(
e.schema(),t())}}function _n(e,t){return un(e,t)}function fo(e,t){let n={};for(let[r,o]of Object.entries(e))r in t&&(n[r]=o.schema());return sn(n)}function po(e){
let t={};for(let[n,{unset:r}]of Object.entries(e))r!==void 0&&(t[n]=r);return t}var mo={ids:mn({describe:"Only devices with these ids."}),addresses:gn({describe:"Only devices at these addresses."}),kinds:he(pn(Ae,{describe:"A kind of device\
."}),{describe:"Only devices of these kinds.",default:Ae})},xn=Mt({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and wha\
t stands between it and a VM.",params:mo,example:{kinds:["gpu"]},capture:ot,read(e,{ids:t,addresses:n,kinds:r}){let o=ie(e),i=Pt(e,o),a=Rt(e,o,i),l=i.filter(({device:s,
kind:m})=>r.includes(m)&&(t===void 0||s.id!==null&&t.includes(s.id))&&(n===void 0||n.includes(s.address))),f=It(e),d=l.map(s=>({gpu:s,obstacles:a(s)})),c=d.filter(
({gpu:s})=>zt(s)),p=c.filter(({obstacles:s})=>s.length===0).length,u=kt(e);return{msg:u?c.length===0?"No GPU that could go to a VM was found.":go(c.length,p):"T\
his host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.map(({gpu:s,obstacles:m})=>f(s,m)),ids:[...new Set(c.map(({gpu:s})=>s.
device.id))],iommu:re(e)},notes:u?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:u?[...ho(o,i,t,n),...yo(c.map(
({gpu:s})=>s))]:[]}}});function go(e,t){let[n,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return t===e?`${n} that could go to a VM found, and nothing\
 stands in ${r}.`:t===0?`${n} that could go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${n} that could go to a VM found; something \
stands in the way of ${e-t} of them: see passthrough.reasons.`}function ho(e,t,n=[],r=[]){let o=i=>{var a;return i===void 0?"is not there":`is no GPU but a ${ne(
i.class)} device (class ${(a=i.class)!=null?a:"unknown"})`};return[...n.filter(i=>!t.some(a=>a.device.id===i)).map(i=>`id ${i} ${o(e.find(a=>a.id===i))}`),...r.
filter(i=>!t.some(a=>a.device.address===i)).map(i=>`address ${i} ${o(e.find(a=>a.address===i))}`)]}function yo(e){var n;let t=new Map;for(let{device:r}of e)r.group!==
null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r.address]);return[...t].filter(([,r])=>r.length>1).map(([r,o])=>`${o.join(" and ")} share IOMMU group ${r}\
: they can only go to the same VM`)}var ke=require("fs");var bo=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function Ge(e,t){let{changed:n,msg:r,
error:o,run:i,changes:a,diff:l,pending:f,rebootReasons:d,pendingAtBoot:c,bootable:p,notes:u,warnings:s,own:m}=e,h=Pn({...wn(n,o!==void 0,r,t),error:o&&vn(o.stop,
o.node),exception:o&&kn(o.stop),run:i,changes:a,diff:(l==null?void 0:l.length)===0?void 0:l,pending:f,reboot_required:d&&d.length>0,reboot_reasons:d,pending_at_boot:c,
bootable:p,notes:(u==null?void 0:u.length)===0?void 0:u,warnings:(s==null?void 0:s.length)===0?void 0:s}),_=Object.entries(m).filter(([g])=>!Object.prototype.hasOwnProperty.
call(h,g)&&!bo.includes(g)&&!g.startsWith("_"));return{...h,...Object.fromEntries(_)}}function Je(e,t){return Pn({...wn(!1,!0,e.message,t),error:vn(e,"untouched"),
exception:kn(e),changes:[]})}function $n(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function wn(e,t,n,{module:r,version:o,host:i}){
return{changed:e,failed:t,msg:n,comment:n,module:r,version:o,contract:1,host:i}}function vn(e,t){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:t}}function kn(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Pn(e){return Object.fromEntries(
Object.entries(e).filter(([,t])=>t!==void 0))}var jc=64*1024*1024;async function Ye(e,t={}){throw new Error("this script was built to run no commands")}var v=require("fs"),q=require("path");function _o(e){return q.join(q.dirname(e),`.${q.basename(e)}.vfiokit-new`)}function zn(e){let t=v.openSync(e,"r");try{v.fsyncSync(
t)}finally{v.closeSync(t)}}function xo(e,t,n){try{v.fchownSync(e,t,n)}catch(r){if(process.geteuid()===0)throw r}}function Sn(e,t,n){let r=v.fstatSync(e),o=t===null?
r.uid:t.uid,i=t===null?r.gid:t.gid;(r.uid!==o||r.gid!==i)&&xo(e,o,i),(v.fstatSync(e).mode&4095)!==n&&v.fchmodSync(e,n)}function ye(e){try{return v.lstatSync(e)}catch(t){
return null}}async function On(e,t,n,r){let o=q.dirname(e);v.mkdirSync(o,{recursive:!0,mode:493});let i=_o(e),a=ye(e);ye(i)!==null&&v.unlinkSync(i);let{O_WRONLY:l,
O_CREAT:f,O_EXCL:d,O_NOFOLLOW:c}=v.constants,p=v.openSync(i,l|f|d|c,384);try{try{for(let u=0;u<t.length;)u+=v.writeSync(p,t,u);Sn(p,a,a===null?n===void 0?420:n:
a.mode&4095),v.fsyncSync(p)}finally{v.closeSync(p)}a!==null&&await r(i,e),v.renameSync(i,e)}catch(u){throw ye(i)!==null&&v.unlinkSync(i),u}a===null&&await r(e,null),
zn(o)}async function Zn(e,t,n){let r=ye(t),o=v.openSync(e,"r+");try{r!==null&&Sn(o,r,r.mode&4095),v.fsyncSync(o)}finally{v.closeSync(o)}await n(e,r===null?null:
t),v.renameSync(e,t),zn(q.dirname(t))}var $=require("fs"),En=16<<20,$o=40,wo=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],vo=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function B(e){return e instanceof Error&&"code"in e?String(e.code):""}function be(e){let t=B(e);return t==="ENOENT"||t==="ENOTDIR"||t==="ELOOP"}function _e(e){
return e.split("/").filter(t=>t!==""&&t!==".")}function qe(e,t,n,r){let o=t.lastIndexOf("/"),i=r==null?void 0:r.get(t.slice(0,o)),a=_e(i===void 0?t:t.slice(o)),
l=i===void 0?[]:_e(i),f=0;for(let d=a.shift();d!==void 0;d=a.shift()){if(d===".."){l.pop();continue}let c=[...l,d],p=null;if(a.length>0||n){let u=e+"/"+c.join("\
/");try{$.lstatSync(u).isSymbolicLink()&&(p=$.readlinkSync(u))}catch(s){p=null}}if(p===null){l=c;continue}if(++f>$o)return null;p.startsWith("/")&&(l=[]),a.unshift(
..._e(p))}return"/"+l.join("/")}function ko(e,t,n){let r=t.slice(0,t.lastIndexOf("/"));if(r===""||n.has(r)||r.includes(".."))return;let o=qe(e,r,!0);o!==null&&$.
existsSync(e+o)&&n.set(r,o)}function Xe(e){let t=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:n}=e,r=new Map;function o(g,y){if(t==="")return g;ko(t,g,r);
let b=qe(t,g,y,r);return b===null?null:t+b}function i(g){let y=o(g,!0);if(y===null)return null;try{return t===""?$.realpathSync(y):($.lstatSync(y),y.slice(t.length))}catch(b){
return null}}function a(g){let y=o(g,!1);if(y===null)return null;let b;try{b=$.lstatSync(y)}catch(Pe){if(be(Pe))return null;throw new k("E_APPLY",`${g} could no\
t be looked at: ${B(Pe)}; run as root or give this user access`,{cause:Pe})}let x=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:S,
mtimeMs:A,ino:ee,dev:te,uid:I,gid:Kn}=b;return{type:x,size:S,mtimeMs:A,ino:ee,dev:te,uid:I,gid:Kn,mode:b.mode&4095}}function l(g){let y=o(g,!0);if(y===null)return null;
let b;try{b=$.openSync(y,$.constants.O_RDONLY|$.constants.O_NONBLOCK)}catch(x){if(be(x))return null;throw new k("E_APPLY",`${g} could not be read: ${B(x)}; run \
as root or give this user access`,{cause:x})}try{let x=$.fstatSync(b);if(!x.isFile())throw new k("E_HOST",`${g} is not a regular file, as it should be; move it \
out of the way`);if(x.size>En)throw new k("E_HOST",`${g} has ${x.size} bytes, more than the ${En} that such a file may have; look at what it is`);return $.readFileSync(
b,"latin1")}catch(x){throw x instanceof k?x:new k("E_APPLY",`${g} could not be read: ${B(x)}`,{cause:x})}finally{$.closeSync(b)}}function f(g,y,b){let x=o(g,!0);
if(x===null)return null;try{let S=$.openSync(x,$.constants.O_RDONLY|$.constants.O_NONBLOCK);try{let A=Buffer.alloc(b);return A.slice(0,$.readSync(S,A,0,b,y))}finally{
$.closeSync(S)}}catch(S){return null}}function d(g){let y=o(g,!0);if(y===null)return null;try{return $.readFileSync(y,"latin1").trimEnd()}catch(b){return null}}
function c(g){let y=o(g,!0);if(y===null)return[];try{return $.readdirSync(y).sort()}catch(b){return[]}}function p(g){let y=o(g,!1);if(y===null)return null;try{return $.
readlinkSync(y)}catch(b){return null}}function u(g){return n!==void 0||t===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs r\
oot"}:(g.startsWith("/")?i(g)!==null:wo.some(b=>i(`${b}/${g}`)!==null))?vo.has(g.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${g} needs ${t}/proc`}:
{ok:!0}:{ok:!1,why:`${g} is not in ${t}`}}async function s(g,y){return n!==void 0?n.run(g,y):Ye(t===""?g:["chroot",t,...g],y)}function m(g,y=!0){r.clear();let b=qe(
t,g,y),x=b===null?null:t+b;if(x===null)throw new k("E_REFUSED",`${g} is a loop of links; expected a file or nothing; remove the links`);return x}async function h(g,y){
t!==""||n!==void 0||!$.existsSync("/sys/fs/selinux/enforce")||await Ye(y===null?["restorecon","-F",g]:["chcon",`--reference=${y}`,g])}function _(g,y,b){let x=B(
b),S=x==="EACCES"||x==="EPERM"?"run as root":x==="ENOSPC"?"free space on that file system":x==="EROFS"?"mount it read-write":"see the error and run again";return new k(
"E_APPLY",`${g} could not be ${y}: ${x===""?String(b):x}; ${S}`,{cause:b})}return{root:t===""?"/":t,live:t===""||n!==void 0,read:l,bytes:f,attr:d,list:c,link:p,
real:i,stat:a,runnable:u,run:s,ask:s,async write(g,y,b){try{await On(m(g),Buffer.from(y,"latin1"),b,h)}catch(x){throw x instanceof k?x:_(g,"written",x)}},createExclusive(g,y){
let b=m(g);try{$.mkdirSync(b.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let x=`${b}.${process.pid}`;$.writeFileSync(x,y,{mode:384,flag:"w"});try{$.linkSync(
x,b)}finally{$.unlinkSync(x)}return!0}catch(x){if(B(x)==="EEXIST")return!1;throw _(g,"created",x)}},remove(g){try{$.unlinkSync(m(g,!1))}catch(y){if(!be(y))throw _(
g,"removed",y)}},rename(g,y){try{$.renameSync(m(g,!1),m(y,!1))}catch(b){if(!be(b))throw _(g,"renamed",b)}},removeEmptyDir(g){try{$.rmdirSync(m(g))}catch(y){}},async replace(g,y){
try{await Zn(m(g),m(y),h)}catch(b){throw _(y,"replaced",b)}},writeAttribute(g,y){if(n!==void 0)return n.writeAttribute(g,y);let b=$.openSync(m(g),$.constants.O_WRONLY);
try{$.writeSync(b,y)}finally{$.closeSync(b)}}}}var Z=require("fs");var Qe=4*1024*1024,An=64,Po=["__proto__","constructor","prototype"],xe=/[ \t\n\r]*/y,zo=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,So=/true|false|null/y;function X(e,t){
if(e.length>Qe)throw w("",`${t} is larger than 4 MiB, expected the parameters of one module`);let n=e.toString("utf8");if(!Buffer.from(n,"utf8").equals(e))throw w(
"",`${t} is not valid UTF-8: save it as UTF-8`);let r=n.startsWith("\uFEFF")?n.slice(1):n,o=0;function i(u){var g,y;let s=r.slice(0,o).split(`
`),m=`line ${s.length}, column ${((g=s[s.length-1])!=null?g:"").length+1}`,h=o>=r.length?"the end":z((y=r.slice(o,o+12).split(`
`)[0])!=null?y:""),_=r[o]==="'"?": JSON strings take double quotes":"";throw w("",`${t} is not JSON: found ${h} at ${m}, expected ${u}${_}`)}function a(u){var m;
u.lastIndex=o;let s=(m=u.exec(r))==null?void 0:m[0];return s!==void 0&&(o+=s.length),s}function l(){if(r[o]!=='"')return;let u=o+1;for(;u<r.length&&r[u]!=='"';)
u+=r[u]==="\\"?2:1;try{let s=JSON.parse(r.slice(o,u+1));return o=u+1,String(s)}catch(s){return i("a string on one line, with valid escapes and an end")}}function f(u){
return a(xe),r[o]!==u?!1:(o++,!0)}function d(u){a(xe);let s=l();if(s===void 0)return i("a key in double quotes");if(Po.includes(s))throw w(s,`${t} holds the key\
 ${z(s)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(u,s))throw w(s,`${t} holds the key ${z(s)} twice, expected each key once: \
remove one`);return f(":")?s:i('":"')}function c(u){var m;if(a(xe),u>An&&(r[o]==="{"||r[o]==="["))throw w("",`${t} is nested deeper than ${An} levels`);if(f("{")){
let h=Object.create(null);if(f("}"))return h;do h[d(h)]=c(u+1);while(f(","));return f("}")?h:i('"," or "}"')}if(f("[")){let h=[];if(f("]"))return h;do h.push(c(
u+1));while(f(","));return f("]")?h:i('"," or "]"')}if(r[o]==='"')return l();let s=(m=a(zo))!=null?m:a(So);return s===void 0?i("a value"):JSON.parse(s)}let p=c(
1);return a(xe),o<r.length?i("nothing after the value"):p}var In=["check","diff","pretty","human","schema","help","version"];function Mn(e,t){var l,f;let n=new Set,r=Object.create(null),o=[],i;for(let d=0;d<e.length;d++){
let c=(l=e[d])!=null?l:"",[,p="",,u]=(f=/^--([a-z]+)(=([^]*))?$/.exec(c))!=null?f:[],s=In.find(m=>c===`--${m}`);if(s!==void 0)n.add(s);else if(t.includes(p)){let m=u!=
null?u:e[++d];m===void 0||m===""||m.startsWith("-")?i=i!=null?i:`--${p} has no value, expected one after it`:p in r&&r[p]!==m?i=i!=null?i:`--${p} is given twice\
, expected it once`:r[p]=m}else c.startsWith("-")&&c!=="-"?i=i!=null?i:Oo(c,[...In,...t]):o.push(c)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(d=>z(d)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[a]=o;return{switches:n,...r,...a===void 0?{}:{source:a},...i===void 0?{}:{problem:i}}}function Oo(e,t){
let n=me(e.replace(/^-+|=.*$/g,""),t);return`${z(e)} is not a flag${n===void 0?"":` (did you mean --${n}?)`}; known are ${t.map(r=>`--${r}`).join(", ")}`}function Rn(e,t){
if(t!==void 0)return X(Buffer.from(t),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return X(Cn(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return X(
Buffer.from(e),"the argument");let n=e.replace(/^@/,"");if(n==="")throw w("",`the argument is ${z(e)}, expected JSON, @FILE or -`);return X(Zo(n),`the file ${z(
n,200)}`)}function Tn(e){let t=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:t};let n=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?t:n)[r]=o;return{params:n,ansible:t}}function Zo(e){let t;try{t=(0,Z.openSync)(e,Z.constants.O_RDONLY|Z.constants.
O_NONBLOCK)}catch(n){let r=n instanceof Error&&"code"in n&&n.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(n),"code"))})`;throw w(
"",`${r} ${z(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,Z.fstatSync)(t).isFile())throw w("",`${z(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Cn(t,`the file ${z(e,200)}`)}finally{(0,Z.closeSync)(t)}}function Cn(e,t){let n=[];for(let o=Qe+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),a=Eo(e,i,t);if(a===0)break;n.push(i.slice(0,a)),o-=a}let r=Buffer.concat(n);if(r.toString("latin1").trim()===
"")throw w("",`${t} is empty, expected a JSON object, {} at least`);return r}function Eo(e,t,n){for(;;)try{return(0,Z.readSync)(e,t,0,t.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw w("",`cannot read ${n} (${o}), expected JSON there`);et(10)}}function et(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Dn=require("fs");function we(e,t=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,t).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function ve(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,Dn.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;et(2)}return!0}function Nn(e){let t=[`${e.failed?"FAILED: ":""}${e.msg}`];for(let{facet:r,label:o,before:i,after:a}of $e(e.changes))t.push(`  ${r}\
: ${o}: ${i||"absent"} -> ${a||"absent"}`);for(let{before_header:r,after_header:o,before:i,after:a}of $e(e.diff))t.push("",`--- ${r}`,`+++ ${o}`,...Mo(String(i!=
null?i:""),String(a!=null?a:"")));R(t,"GPUs:",$e(e.gpus).map(Ao)),R(t,"Not as it should be:",$e(e.findings).filter(({ok:r})=>r===!1).map(Io)),R(t,"To be run by \
you:",e.pending),R(t,"A reboot is required:",e.reboot_reasons),R(t,"At the next boot:",e.pending_at_boot),R(t,"This node would not boot:",Reflect.get(Object(e.bootable),
"reasons")),R(t,"Warnings:",e.warnings),R(t,"Notes:",e.notes);let n=Reflect.get(Object(e.error),"hint");return n!==void 0&&t.push("",`Hint: ${n}`),e.run!==void 0&&
t.push("",`Undo with: passthrough_undo '{"since": "${e.run}"}'`),`${t.join(`
`).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,"?")}
`}function Ao({address:e,id:t,kind:n,driver:r,iommu_group:o,passthrough:i}){let a=Reflect.get(Object(i),"reasons"),l=Array.isArray(a)&&a.length>0?a.join("; "):"\
ready for a VM";return`${e}  ${t}  ${n}  ${r!=null?r:"no driver"}  ${o===null?"no group":`group ${o}`}: ${l}`}function Io({id:e,address:t,found:n,expected:r,remedy:o}){
return`${t===void 0?"":`${t} `}${e} is ${n}, expected ${r}${o===""?"":`; ${o}`}`}function R(e,t,n){Array.isArray(n)&&n.length>0&&e.push("",t,...n.map(r=>`  ${r}`))}
function $e(e){return Array.isArray(e)?e:[]}function Mo(e,t){let n=e.split(`
`),r=t.split(`
`),o=0;for(;o<n.length&&o<r.length&&n[o]===r[o];)o++;let i=0;for(;i<n.length-o&&i<r.length-o&&n[n.length-1-i]===r[r.length-1-i];)i++;let a=(l,f)=>l.slice(o,l.length-
i).map(d=>`${f}${d}`);return[...a(n,"-"),...a(r,"+")]}var jn=!1;function Ln(){if(!jn){jn=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var Q="0.1.0";var ia=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);function Un(e,t){var o,i,a;let n=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${t}=(["']?)(.*?)\\1\\s*$`,"m").
exec(n);return r===null?null:(a=r[2])!=null?a:null}var Ro={x64:"x86_64",arm64:"aarch64"};function tt(e){var a,l;let t=e.root==="/",n=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:t?n||r:r||
n,machine_id:e.attr("/etc/machine-id"),os:Un(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(l=e.attr("/proc/sys/kernel/arch"))!=null?l:t?(a=
Ro[process.arch])!=null?a:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,f])=>f))}async function Fn(e,t,n){var l;process.removeAllListeners("warning");let r=Mn(process.argv.slice(2),Hn(e)?["root","capture"]:["root"]),o={module:e.name,version:Q,
host:{}},i=!1,a=f=>{i||(i=!0,process.exitCode=$n(f),ve(Uo(f,r)))};process.once("uncaughtException",f=>a(Je(Vn(f),o)));try{if(r.problem!==void 0)throw w("",r.problem);
let f=Vo(e,r);if(f!==void 0){ve(f);return}a(Ge(await To(e,r,t,o,n),o))}catch(f){Object.keys(o.host).length===0&&(o.host=Lo((l=r.root)!=null?l:"/")),a(Je(f instanceof
k?f:Vn(f),o))}}async function To(e,t,n,r,o){let i=Rn(t.source,n);if(i===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw w("",`${e.name} found no argument, e\
xpected one, since it acts at once: pass {} to mean it`);let{params:a,ansible:l}=Tn(i!=null?i:{}),f=We(Co,{check:l._ansible_check_mode,diff:l._ansible_diff}),d=We(
{...V,...e.params},Do(a,t.root)),{check:c,diff:p,root:u,wait:s}=d;if(!Bn(u))throw w("root",`root is ${JSON.stringify(u)}, which is no directory here, expected t\
he top of a tree`);let m=Xe({root:u});if(r.host=tt(m),e.type==="probe")return t.capture===void 0?No(e,m,d):jo(e,m,t.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(m,e,d,{check:c||f.check||t.switches.has("check"),diff:p||f.diff||t.switches.has("diff"),wait:s,version:Q,beforeWriting:Ln,
render:h=>we(Ge(h,r)),...t.switches.has("human")?{progress:h=>{ve(`... ${h}
`)}}:{}})}var Co={check:V.check,diff:V.diff};function Do(e,t){if(t===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let n=Reflect.get(e,"root");
if(n!=null&&n!==t)throw w("root",`root is ${JSON.stringify(n)} in the parameters and ${JSON.stringify(t)} in --root, expected one of them`);return{...e,root:t}}
function Bn(e){try{return(0,ke.statSync)(e).isDirectory()}catch(t){return!1}}function No(e,t,n){let{msg:r,own:o,fail:i,...a}=e.read(bt(t),n);return{changed:!1,msg:r,
own:o,changes:[],...a,...i===void 0?{}:{error:{stop:new k(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function Hn(e){return e.type==="probe"&&
e.capture!==void 0}function jo(e,t,n){var o,i;let r=(i=(o=e.capture)==null?void 0:o.call(e,t))!=null?i:"";try{(0,ke.writeFileSync)(n,r,{flag:"wx",mode:384})}catch(a){
throw w("",`cannot write ${JSON.stringify(n)} (${String(Reflect.get(Object(a),"code"))}), expected the name of a file that does not exist yet in a directory tha\
t does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${n}; look through it before you send it`,changes:[],own:{}}}function Vn(e){return new k(
"E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,{cause:e})}function Lo(e){try{return Bn(e)&&e.startsWith("/")?tt(Xe({root:e})):
{}}catch(t){return{}}}function Uo(e,{switches:t}){return t.has("human")?Nn(e):we(e,t.has("pretty")?2:0)}function Vo(e,{switches:t}){if(t.has("help"))return Fo(e);
if(t.has("version"))return`${e.name} ${Q}
`;if(!t.has("schema"))return;let n={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...He({...e.params,...V}),examples:[
e.example]};return we(n,t.has("pretty")?2:0)}function Fo(e){return`${e.name} ${Q}: ${e.summary}

Usage: ${e.name}.js [JSON | @FILE | - | FILE] [flags]
  ${e.name}.js '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${Ke(e.params)}
Parameters of every module:
${Ke(V)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Hn(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}Fn(xn,vfiokitArguments);
}
