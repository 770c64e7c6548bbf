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
var Po=Object.defineProperty;var ko=(e,t,n)=>t in e?Po(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var H=(e,t,n)=>ko(e,typeof t!="symbol"?t+"":t,n);var S=class extends Error{constructor(n,r,o={}){super(r);H(this,"code");H(this,"param");H(this,"hint");H(this,"cause");H(this,"node");this.name="Stop",this.code=
n,Object.assign(this,o)}};function Ke(e){return e instanceof S?e:new S("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,
{cause:e})}function P(e,t){return new S("E_PARAMS",t,{param:e})}var So=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Ht=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,Oo=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
zo=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,Ao=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
A="[0-9a-f]";function Ft(e){let t=new Map,n=(l,d)=>b=>{var g;let x=`${l} ${b.toLowerCase()}`,_=[...t.keys()].filter(y=>y.startsWith(l)).length+1,h=(g=t.get(x))!=
null?g:d(_);return t.set(x,h),h},r=n("uuid",l=>`00000000-0000-4000-8000-${Je(l,12)}`),o=n("name",l=>`id${l}`),i=n("machine",l=>Je(l,32)),s=n("mac",l=>`02-00-00-\
00-00-${Je(l,2)}`),u=n("ip",l=>`192.0.2.${l}`),c=e.filter(l=>l.length>2&&!Ao.test(l)&&!Ht.test(l)).sort((l,d)=>d.length-l.length);function p(l){return l.replace(
new RegExp(`\\b${A}{8}(-${A}{4}){3}-${A}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(d,b,x)=>b+o(x)).replace(new RegExp(
`(?<![0-9a-f])${A}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${A}{2}([:-])(${A}{2}\\1){4}${A}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,u).replace(new RegExp(`\\b(${A}{1,4}(:${A}{1,4})*)?::(${A}{1,4}(:${A}{1,4})*)?|\\b(${A}{1,4}:){7}${A}{1,4}\\b`,"gi"),
"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${A}{33,}(?![0-9a-f])`,"gi"),"***")}function a(l){let d=p(l);for(let b of c)d=d.replace(new RegExp(`(?<![\\w.-])${b.
replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return d}function m(l){return a(l.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(d,b,x)=>{
let _=So.test(b.toLowerCase().replace(/-/g,"_"))||b==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(x);return`${b}=${_||/^\$\{?\w+\}?$/.test(x)?
x:"***"}`}))}function f(l,d){return l.split(`
`).map(b=>/^\s*#/.test(b)?Bt(b):d(b)).join(`
`)}return{ids:p,names:a,args:m,shell:l=>f(Io(l),d=>{let b=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(d);if(b===null)return m(d);let[,x="",_="",h=""]=b,g=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(_)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(_);return x+(g?a(h):/CMDLINE|cmdline/.test(_)?m(h):"***")}),modules:l=>f(l,d=>{let[b="",x="",..._]=d.trim().split(/\s+/);
return b==="options"?Ht.test(x)?a(d):d.replace(/=\S+/g,"=***"):b==="install"||b==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test(_[0]||"")&&
!/["'=]/.test(d)?a(d):`${b} ${x} ***`:m(d)}),entry:l=>f(l,d=>/^options\s/.test(d)?m(d):a(d)),grubenv(l){return`# GRUB Environment Block
${l.split(`
`).filter(b=>!b.startsWith("#")).map(b=>b.startsWith("kernelopts=")?`kernelopts=${m(b.slice(11))}`:a(b)).filter(b=>b!=="").map(b=>`${b}
`).join("")}`.padEnd(1024,"#")}}}function Bt(e){let t=Oo.exec(e);return t===null?"#":`# ${t[0]}`}function Io(e){return e.replace(zo,(t,n="",r)=>r===void 0?t:n+Bt(
r))}function Je(e,t){return e.toString(16).padStart(t,"0")}var Mo="vfiokit-capture/1",Eo={dir:493},Ro=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],Zo=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,To=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Do=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
Co=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function No(e){var c,p;let t=["/etc/hostname","/proc/sys/kernel/hostname"].map(a=>e.attr(a)||"").filter(a=>a!==""),n=Ft([...t,...t.map(a=>a.replace(/\..*/,""))]),
r={},o=(a,m)=>{m!==null&&(r[a.startsWith("/sys/")?n.ids(a):n.names(a)]=m)},i=(a,m=f=>f)=>{let f=e.attr(a);o(a,f===null?null:`${m(f)}${a.endsWith("/grubenv")?"":
`
`}`)},s=a=>{let m=e.link(a);o(a,m===null?null:{link:n.ids(m)})},u=a=>{e.stat(a)!==null&&o(a,Eo)};for(let a of e.list("/sys/bus/pci/devices")){let m=`/sys/bus/pc\
i/devices/${a}`,f=e.real(m);if(s(m),f!==null){for(let l of Ro)i(`${f}/${l}`);o(`${f}/config`,(p=(c=e.bytes(`${f}/config`,0,64))==null?void 0:c.toString("latin1"))!=
null?p:null);for(let l of e.list(f))Zo.test(l)&&s(`${f}/${l}`),To.test(l)&&u(`${f}/${l}`)}}for(let a of e.list("/sys/bus/pci/drivers"))u(`/sys/bus/pci/drivers/${a}`),
s(`/sys/bus/pci/drivers/${a}/module`);for(let a of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${a}/address`);u("/sys/kernel/iommu_groups");for(let a of e.
list("/sys/kernel/iommu_groups")){for(let m of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${a}/${m}`);u(`/sys/kernel/iommu_groups/${a}`);for(let m of e.
list(`/sys/kernel/iommu_groups/${a}/devices`))s(`/sys/kernel/iommu_groups/${a}/devices/${m}`)}u("/sys/class/iommu");for(let a of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${a}`)===null?u(`/sys/class/iommu/${a}`):s(`/sys/class/iommu/${a}`);for(let a of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${a}`)!==null&&o(`/sys/firmware/acpi/tables/${a}`,"");u("/sys/firmware/efi");for(let a of e.list("/sys/module"))Do.test(a)&&u(`/sys/module/${a}`);i("/proc/cpu\
info",Lo),i("/proc/modules",a=>a.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",a=>a.split(`
`).filter(m=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(m)).join(`
`));for(let[a,m,f]of Co)if(!a.endsWith("/"))i(a,l=>n[f](l));else for(let l of e.list(a))l.endsWith(m)&&i(`${a}${l}`,d=>n[f](d));for(let a of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(a)&&o(`/boot/${a}`,"");for(let a of e.list("/lib/modules"))u(`/lib/modules/${a}`),i(`/lib/modules/${a}/modules.builtin`,m=>m.split(`
`).filter(f=>/vfio|iommu|drm|xhci/.test(f)).join(`
`));return r}function Wt(e){let n=Object.entries(No(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(Mo)}, "files": {
${n}
}}
`}function Lo(e){let[t=""]=e.split(`

`);return t.split(`
`).filter(n=>!/^serial/i.test(n)).join(`
`)}var jo=["0300","0302","0380"],Vo=["0403","0c03","0c80"],Uo={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},Ho=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","15ad:0710","1414:5353","1414:008a","1414:008c","1414:008e","80ee:beef","1d0f:1111","fb5d:40fb","1ab\
8:4005"],Fo=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,Bo=["1d17:3a02","1d17:3a03","1d17:3a04","1d17:3d01","0014:7a05","001\
4:7a06","0014:7a15","0014:7a25","0014:7a36","10de:2e12"],Wo=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","10\
02:14a0","1002:14a1","1022:1500"],Gt={"01":"storage","02":"network","03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bri\
dge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"\
accelerator"};function Ye(e){return e!==null&&jo.includes(e)}function qe(e){return e!==null&&Vo.includes(e)}function Kt(e){return e!==null&&(e.startsWith("12")||
e==="0b40")}function $e(e){return e.class==="0680"&&e.vendor==="10de"&&e.device!==null&&e.device>="1000"}function Jt(e){return e!==null&&(/^0[12]/.test(e)||e===
"0c03")}function Yt(e,t){let n=Uo[e];return n!==void 0&&n.test(t)}function qt(e){return Ho.includes(e)}function Xt(e){return e!==null&&Wo.includes(e)}function Qt(e,t,n,r){
return t==="8086"?e.startsWith("0000:00:02."):t==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):Bo.includes(`${t}:${n}`)||t==="10de"&&Fo.test(n)}function _e(e){
var t,n;return e===null?"device":(n=(t=Gt[e])!=null?t:Gt[e.slice(0,2)])!=null?n:"device"}var oe="/sys/kernel/iommu_groups",Go="/sys/class/iommu",tn="/sys/firmware/acpi/tables",Ko=["DMAR","IVRS","IORT","VIOT"],Jo=/^(.+[-_])?vfio[-_]pci$/,nn=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Xe(e){var r,o;let t=en(e,Go),n=(o=(r=en(e,oe))==null?void 0:r.filter(i=>Xo(e,i)))!=null?o:null;return{active:n!==null?n.length>0:t!==null?t.length>0:null,
units:t,groups:n===null?null:n.length}}function rn(e){var t;return{...Xe(e),firmware_table:(t=Ko.find(n=>e.real(`${tn}/${n}`)!==null&&(n!=="IORT"||Yo(e))))!=null?
t:null}}function Yo(e){let t=e.bytes(`${tn}/IORT`,0,1048576);if(t===null||t.length<44)return!0;let n=t.readUInt32LE(40);for(let r=t.readUInt32LE(36);r>0;r--){let o=n+
3>t.length?0:t.readUInt16LE(n+1);if(o===0||t[n]===3||t[n]===4)return!0;n+=o}return!1}function we(e,t,n){let r=e.list(`${oe}/${t}/devices`);return r.length>0?r:n.
filter(o=>o.group===t).map(o=>o.address)}function on(e,t){return/\bdirect$/m.test(e.attr(`${oe}/${t}/reserved_regions`)||"")}function qo(e){return e!==null&&Jo.
test(e)}function Qe(e){return e==="pci-stub"||qo(e)}function ve(e,t,n=()=>[]){if(t===void 0)return`${e} (${nn.test(e)?"a mediated device":"not in /sys/bus/pci"}\
)`;let{driver:r}=t;if(Qe(r))return null;let o=t.class==="0604"||t.header===1;if(o&&r==="pcieport"||r===null&&(o||t.class!==null&&!Jt(t.class)))return null;let i=n(
e);return`${e} (${_e(t.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function Xo(e,t){let n=e.list(`${oe}/${t}/devices`);return(n.length===
0||n.some(r=>!nn.test(r)))&&!et(e,t)}function et(e,t){return e.attr(`${oe}/${t}/name`)==="vfio-noiommu"}function en(e,t){return e.real(t)===null?null:e.list(t)}var sn=new WeakMap;function un(e){function t(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let n={
...e,read:t(e.read),attr:t(e.attr),list:t(e.list),link:t(e.link),real:t(e.real),stat:t(e.stat)};return sn.set(n,new Map),n}function D(e,t,n){let r=sn.get(e);return r===void 0?n():(r.has(t)||r.set(t,n()),r.get(t))}var tt="vfiokit-write";function cn(e){return D(e,"left-writers",()=>{var n,r;let t=new Map;for(let o of e.list("/proc")){if(!/^\d+$/.test(o)||((n=e.attr(`/proc/${o}\
/comm`))==null?void 0:n.startsWith(tt))!==!0)continue;let i=(r=(e.attr(`/proc/${o}/cmdline`)||"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==null?
void 0:r.pop();i!==void 0&&t.set(i,Number(o))}return t})}var rt="/sys/bus/pci/devices",Qo="pci",ot=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,ei=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,ti=6;
function fn(e){let t=ei.exec(e.toLowerCase());return t===null?null:`${t[1]}:${t[2]}`}function pn(e){let t=ot.exec(e.toLowerCase());if(t===null)return null;let[,
n="0",r="",o="",i=""]=t,s=`${parseInt(n,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function mn(e){
return e.list(rt).length>0}function K(e){return D(e,Qo,()=>e.list(rt).filter(t=>ot.test(t)).map(t=>ri(e,t)))}function ie(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return n}var ni={get vendor(){return B(this,"vendor",4)},get device(){
return B(this,"device",4)},get id(){return dn(this.vendor,this.device)},get subsystem(){return dn(B(this,"subsystem_vendor",4),B(this,"subsystem_device",4))},get class(){
let e=B(this,"class",6);return e===null?null:e.slice(0,4)},get revision(){return B(this,"revision",2)},get driver(){return nt(this,"driver")},get module(){return G(
this,"module",()=>this.driver===null?null:hn(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&cn(this.host).
has(this.address))return null;let e=W(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=nt(this,"iommu_group");return e!==null&&/^\d+$/.
test(e)?Number(e):null},get header(){var t;let e=ln(this);return e===null||this.responding===!1?null:((t=e[14])!=null?t:0)&127},get responding(){let e=ln(this);
return e===null?null:e.some(t=>t!==255)},get numa(){return F(this,"numa_node")},get bootVga(){return F(this,"boot_vga")},get physfn(){return nt(this,"physfn")},
get totalVfs(){return F(this,"sriov_totalvfs")},get numVfs(){return F(this,"sriov_numvfs")},get modalias(){return W(this,"modalias")},get resetMethods(){let e=W(
this,"reset_method");return e===null?null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=W(this,"resource");return e===null?null:oi(e)},get linkWidth(){return F(
this,"current_link_width")},get maxLinkWidth(){let e=F(this,"max_link_width");return e===255?null:e},get upstream(){return G(this,"..",()=>(this.host.real(this.
base)||"").split("/").slice(0,-1).filter(e=>ot.test(e)))},get consumers(){return an(this,"consumer")},get suppliers(){return an(this,"supplier")},get mdevs(){return gn(
this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function ri(e,t){let n={address:t,slot:t.slice(0,t.indexOf(".")),host:e,base:`${rt}/${t}`,
kept:new Map};return Object.assign(Object.create(ni),n)}function G({kept:e},t,n){return e.has(t)||e.set(t,n()),e.get(t)}function W(e,t){return G(e,t,()=>e.host.
attr(`${e.base}/${t}`))}function F(e,t){let n=W(e,t);return n!==null&&/^-?\d+$/.test(n)?Number(n):null}function B(e,t,n){let r=W(e,t);return r!==null&&/^0x[0-9a-f]+$/i.
test(r)?r.slice(2).toLowerCase().padStart(n,"0"):null}function nt(e,t){return G(e,`${t}@`,()=>hn(e.host.link(`${e.base}/${t}`)))}function gn(e){return G(e,"/",()=>e.
host.list(e.base))}function an(e,t){return gn(e).filter(n=>n.startsWith(`${t}:pci:`)).map(n=>n.slice(t.length+5))}function ln(e){return G(e,"config",()=>{let t=e.
host.bytes(`${e.base}/config`,0,64);return t!==null&&t.length>=16?t:null})}function dn(e,t){return e===null||t===null?null:`${e}:${t}`}function hn(e){return e===
null?null:e.slice(e.lastIndexOf("/")+1)}function oi(e){return e.split(`
`).slice(0,ti).map(n=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(n);if(r===null)return 0;let[o=0,i=0,s=0,u=0]=r.slice(1).map(c=>c===
""?0:parseInt(c,16));return s===0&&u===0?0:(s-o)*4294967296+(u-i)+1}).reduce((n,r)=>n+r,0)}var it=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function yn(e,t=K(e)){let n={bySlot:ie(t,o=>o.slot),byAddress:new Map(t.map(o=>[o.address,o])),
cardFunctions:t.filter(o=>qe(o.class))},r=[];for(let o of t){let i=ii(o,n);if(i===null)continue;let s=I(()=>i==="gpu"||i==="igpu"?si(o,i,n):[]),u=I(()=>o.group===
null?null:we(e,o.group,t));r.push({device:o,kind:i,get companions(){return s()},get members(){return u()}})}return r}function Pe(e){return e.kind==="gpu"&&e.device.
id!==null}function bn(e){var t;return e.physfn!==null?"type-VF":((t=e.totalVfs)!=null?t:0)>0?"type-PF":"type-PCI"}function I(e){let t;return()=>(t===void 0?t={value:e()}:
t).value}function ii(e,t){let n=e.class,r=Ye(n);if(!r&&!Kt(n))return $e(e)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,device:i}=e;if(!r)return n===
"1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Yt(o,i))return"bmc";if(qt(`${o}:${i}`))return"virtual";let s=o==="1002"?(t.bySlot.get(
e.slot)||[]).map(u=>u.vendor):[];return Qt(e.address,o,i,s)?"igpu":"gpu"}function si(e,t,{bySlot:n,byAddress:r,cardFunctions:o}){let i=new Map,s=(c,p)=>{c===void 0||
i.has(c.address)||!qe(c.class)||!(ui(e,c,p)||ci(e,t,c,p))||i.set(c.address,{device:c,reason:p})};for(let c of n.get(e.slot)||[])s(c,"same slot");for(let c of e.
consumers){let p=r.get(c);(t==="gpu"||e.vendor!=="8086"||(p==null?void 0:p.slot)===e.slot)&&s(p,"device link")}let u=ai(e,r);if(u!==null){let c=p=>!(n.get(p.slot)||
[]).some(a=>Ye(a.class));for(let p of o)p.upstream.includes(u)&&c(p)&&s(p,"card switch")}return[...i.values()].sort((c,p)=>c.device.address<p.device.address?-1:
1)}function ui(e,t,n){return e.vendor!==null&&t.vendor===e.vendor?!0:n==="device link"&&e.vendor==="1002"&&t.vendor==="1022"&&t.class==="0403"}function ci(e,t,n,r){
return t==="gpu"&&r==="same slot"&&n.class==="0403"&&n.vendor!==null&&e.upstream.length>0}function ai(e,t){var r,o;let n=null;for(let i of[...e.upstream].reverse()){
if(!Xt((o=(r=t.get(i))==null?void 0:r.id)!=null?o:null))break;n=i}return n}var li=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],xn="/sys/bus/pci/slots";function ke(e){let t;return n=>{var r;return t===void 0&&(t=(r=li.map(o=>di(
e,o)).find(o=>o!==null))!=null?r:null),t===null?null:fi(`
${t}`,n)}}function di(e,t){try{return e.read(t)}catch(n){return null}}function _n(e){let t;return(n,r)=>{t===void 0&&(t=new Map(e.list(xn).map(o=>[e.attr(`${xn}\
/${o}/address`)||"",o])));for(let o of[n,...[...r].reverse()]){let i=t.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function fi(e,t){let[n="",r=""]=t.
split(":"),o=e.indexOf(`
${n}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),u=i<0?"":s<0?e.slice(i):e.slice(i,i+s),c=$n(u,`
	${r}  `);return c===null?null:Buffer.from(`${$n(e,`
${n}  `)||""} ${c}`,"latin1").toString("utf8")}function $n(e,t){let n=e.indexOf(t);if(n<0)return null;let r=e.indexOf(`
`,n+t.length);return e.slice(n+t.length,r<0?void 0:r).trim()}function wn(e){let t=ke(e),n=_n(e);return({device:r,kind:o,companions:i,members:s},u)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:t(r.id),slot:n(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:c,reason:p})=>({address:c.address,id:c.id,class:c.class,driver:c.driver,reason:p})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:bn(r),passthrough:{ok:u.length===
0,reasons:u.map(c=>c.text)}})}function vn(e,t,n){let r=new Set(e.flatMap(({gpu:o})=>o.device.id||[]));return{IOMMU:pi(t),...Object.fromEntries([...r].map(o=>[o,n(o)||""])),GPUs:e.map(({gpu:o,
gpu:{device:i,kind:s,companions:u},obstacles:c})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,verdict:c.length===0?"ready":Pe(o)?"blocked":
"stays",companions:u.map(p=>gi(p.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough.reasons)":[...mi(e)].map(([o,i])=>`${i.join(
", ")}: ${o}`)}}function pi({active:e,groups:t,units:n,firmware_table:r}){return e===null?null:e?`on, ${t!=null?t:0} groups, units ${(n!=null?n:[]).join(", ")||
"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function mi(e){let t=new Map;for(let{gpu:n,obstacles:r}of e)
for(let{text:o}of r)t.set(o,[...t.get(o)||[],n.device.address]);return t}function gi(e,t){return e.slice(0,-2)===t.slice(0,-2)?e.slice(-2):e}var Yu=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);var yi=34;function bi(e){let t=[],n=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&xi(i);i===yi&&(r=!r),!s&&n<0&&(n=o),!(!s||n<0)&&
(t.push([n,o]),n=-1)}return t}function xi(e){return e===32||e>=9&&e<=13||e===160}function Se(e){return bi(e).map(([t,n])=>e.slice(t,n))}function j(e){let t=e.startsWith(
'"')?1:0,n=e.indexOf("=");return $i(n<0?e.slice(t):e.slice(t,n))}function J(e){let t=e.indexOf("=");return t<0?"":e.slice(t+1).replace(/^"/,"").replace(/"$/,"")}function Pn(e){return J(e).split(",").filter(t=>t!=="")}function $i(e){return e.includes("-")?e.replace(/-/g,"_"):e}function kn(e,t){var o,i;let n=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${t}=(["']?)(.*?)\\1\\s*$`,"m").
exec(n);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}function Oe(e){let t=e.attr("/proc/cmdline");return t===null?null:Se(t)}var _i="/dev/null";function ze(e){return e.slice(e.lastIndexOf("/")+1)}function wi(e,t){return ze(e)<ze(t)?-1:ze(e)>ze(t)?1:0}function Sn(e,t){var r;let n=new Map;
for(let o of t)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||n.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==_i){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}n.set(i,s)}return[...n.values()].sort(wi)}function On(e,t){var r;let n=e.real(t);return n!==null&&((r=e.stat(n))==null?void 0:r.type)==="file"&&e.read(n)||""}var vi=["/lib/modules","/usr/lib/modules"];function zn(e,t){let n=vi.find(r=>e.real(`${r}/${t}`)!==null);return`${n!=null?n:"/lib/modules"}/${t}`}function An(e){return e.attr("/proc/sys/kernel/osrelease")||null}var Pi=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function ki(e){let t=[],n=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);t.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:n,lines:o}),n+=o}return t}function In(e){let t=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(t)?null:e.replace(/\[[^\]]*\]|-/g,n=>n==="-"?"_":n)}function Si(e,t){
let n=[];for(let{text:r,line:o,lines:i}of ki(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let u=s[1],c=In(s[2]||""),p=u==="alias"?In((s[3]||"").split(/[\t ]+/).find(a=>a!=="")||""):s[3]||"";c===null||p===null||p===""&&u!==
"blacklist"||n.push({command:u,name:c,rest:u==="blacklist"?"":u==="options"?p.replace(/\t/g," "):p,path:t,line:o,lines:i})}return n}function Mn(e,t){return D(e,
`modprobe.d of ${t!=null?t:"none"}`,()=>{let n=[...Sn(e,Pi)];if(t!==void 0){let r=n.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");n.splice(r<0?n.
length:r,0,`${zn(e,t)}/modules.softdep`)}return n.flatMap(r=>D(e,r,()=>Si(On(e,r),r)))})}function Oi(e){return(e.match(/(?:"[^"]*"?|[^\s"])+/g)||[]).map(t=>{let n=t.
startsWith('"')?t.slice(1).replace(/"$/,""):t,r=n.indexOf("=");return r<=0?{name:n.replace(/-/g,"_"),value:null}:{name:n.slice(0,r).replace(/-/g,"_"),value:n.slice(
r+1).replace(/^"(.*?)"?$/s,"$1")}})}function En(e,t,n){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==t))for(let{name:i,value:s}of Oi(o.rest))i===
n&&(r={value:s,from:o});return r}function Rn(e){return e===null||/^(?:[1y]|on)/i.test(e)}var Zn="/sys/class/iommu",st="allow_unsafe_interrupts";function Tn(e){var i;let t=e.list(Zn).filter(s=>/^(dmar|ivhd)\d+$/.test(s)),n=e.bytes("/sys/firmware/acpi\
/tables/DMAR",37,1);if(n!==null&&n.length===1&&(((i=n[0])!=null?i:1)&1)===0)return!1;if(t.length===0)return null;if((Oe(e)||[]).some(s=>s==="nointremap"||j(s)===
"intremap"&&Pn(s).includes("off"))||t.some(s=>{var u;return(parseInt(((u=e.attr(`${Zn}/${s}/intel-iommu/ecap`))!=null?u:"8").slice(-1),16)&8)===0}))return!1;let o=e.
attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Dn(e){let t=["vfio_iommu_type1","iommufd"].flatMap(o=>e.attr(`/sy\
s/module/${o}/parameters/${st}`)||[]),n=En(Mn(e),"vfio_iommu_type1",st),r=(Oe(e)||[]).filter(o=>j(o)===`vfio_iommu_type1.${st}`);return[...t,...n===null?[]:[n.value],
...r.map(o=>o.includes("=")?J(o):null)].some(Rn)}function Cn(e){return(Oe(e)||[]).flatMap(t=>{if(j(t)==="pcie_acs_override")return[`${t} is on the running comma\
nd line: no mainline kernel knows it, and it splits IOMMU groups that the hardware does not keep apart, so a guest may reach what the host or another guest uses`];
let n=j(t)==="pci"?J(t).split(/[,;]/).find(r=>/^(disable_acs_redir|config_acs)=/.test(r)):void 0;return n===void 0?[]:[`pci=${n} is on the running command line:\
 it changes what the bridges keep apart, and the IOMMU groups with it`]})}function Nn(e){return Object.freeze({type:"probe",...e})}var C="/sys/class/block",zi=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function N(e){return(e||"").split("/").filter(t=>zi.test(t))}function Ln(e,t){return ut(
e,e.real(`${C}/${t}`),new Set)}function jn(e,t){return ut(e,e.real(`/sys/dev/block/${t}`),new Set)}function se(e,t){var i,s;if(!t.startsWith("/dev/"))return null;
let r=((i=e.real(t))!=null?i:t).slice(5).replace(/\//g,"!");if(e.stat(`${C}/${r}`)!==null)return r;let o=t.replace(/^\/dev\/(mapper\/)?/,"");return(s=e.list(C).
find(u=>u.startsWith("dm-")&&e.attr(`${C}/${u}/dm/name`)===o))!=null?s:null}function Vn(e,t){let n=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrfs/${o}/dev\
ices`)),r=n.filter(o=>t!==null&&o.includes(t));return(r.length>0?r:n).reduce((o,i)=>[...o,...i],[])}function Un(e,t){let n=e.list(C).filter(r=>{let o=e.attr(`/r\
un/udev/data/b${e.attr(`${C}/${r}/dev`)||""}`)||"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABEL=${t.replace(/\W/g,"\\$&")}$`,"m").test(
o)});return n.length>0?n:null}function ut(e,t,n){if(t===null||n.has(t))return[];n.add(t);let r=Mi(t),o=N(t);if(o.length>0)return[{name:r,functions:o,portals:[]}];
let i=e.stat(`${t}/partition`)===null?t:Ei(t),s=[...e.list(`${i}/slaves`).map(c=>`${i}/slaves/${c}`),...Ai(e,i)],u=Ii(e,i);return[...s.map(c=>ut(e,e.real(c),n)).
reduce((c,p)=>[...c,...p],[]),...u.length===0?[]:[{name:r,functions:o,portals:u}]]}function Ai(e,t){let n=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(t);if(n===null)return[];let[,r="",o="",i=""]=n,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(C).filter(u=>s.test(u)).map(u=>`${C}/${u}`),...e.list(r).
filter(u=>/^nvme\d+$/.test(u)).map(u=>`${r}/${u}`)]}function Ii(e,t){var i,s;let n=(i=/\/session(\d+)\//.exec(t))==null?void 0:i[1];if(n!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(u=>u.startsWith(`connection${n}:`)).map(u=>{var c;return(c=e.attr(`/sys/class/iscsi_connection/${u}/address`))!=null?c:e.attr(
`/sys/class/iscsi_connection/${u}/persistent_address`)}).filter(u=>u!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(t))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec(e.attr(`${r}/address`)||"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function Mi(e){return e.slice(e.lastIndexOf(
"/")+1)}function Ei(e){return e.slice(0,e.lastIndexOf("/"))}var Ri=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,Zi="/sys/class/graphics",Hn="/sys/class/vtconsole",Ti=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Fn(e,t){return{screens:new Set([...t.filter(n=>n.bootVga===1).map(n=>n.address),...Ci(e)]),serial:Ni(e),pictures:Li(e)}}var Di=["0302","1200"];function Bn({
screens:e},t,n){return t.filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!n(r)&&(e.has(r.device.address)||r.device.driver!==null&&!Qe(r.device.driver)&&
!Di.includes(r.device.class||"")))}function Ci(e){let t=e.list(Hn).map(r=>`${Hn}/${r}`),n=t.some(r=>e.attr(`${r}/bind`)==="1"&&(e.attr(`${r}/name`)||"").includes(
"frame buffer"));return t.length>0&&!n?[]:N(e.real(`${Zi}/fb0/device`)).slice(-1)}function Ni(e){var r;let t=e.attr("/proc/consoles");return(r=(t!==null?t.split(
`
`).map(o=>o.split(/\s+/)[0]||""):Se(e.attr("/proc/cmdline")||"").filter(o=>j(o)==="console").map(o=>J(o).split(",")[0]||"")).find(o=>!Ri.test(o)))!=null?r:null}
function Li(e){let t=new Map,n=[];if(parseInt(An(e)||"",10)>=6)return t;for(let r of(e.attr("/proc/iomem")||"").split(`
`)){let o=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(r);if(o===null)continue;let[,i="",s=""]=o;n.length=i.length/2,n.push(s);let u=Ti.test(s)?N(n.join("/")).slice(
-1)[0]:void 0;u!==void 0&&t.set(u,s)}return t}var ji=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],Vi="/var/lib/nova/";function Ae(e){let t=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
n=>e.attr(n)||"").join(`
`).split(`
`);return[...new Set(t)].map(Hi).filter(n=>n!==null)}function Wn(e){let t=new Set(ji.map(n=>at(e,n)));return e.filter(n=>t.has(n.at)||n.at.startsWith(Vi))}function at(e,t){
return e.map(r=>r.at).filter(r=>r==="/"||r===t||t.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Gn(e){return(e.attr("/proc/s\
waps")||"").split(`
`).slice(1).map(t=>t.trim().split(/\s+/)).map(([t="",n=""])=>({path:ct(t),type:n})).filter(t=>t.path!=="")}function ce(e,t){let{type:n,number:r,source:o}=t;if(n===
"zfs"){let u=Un(e,o.split("/")[0]||"");return u===null?null:ue(e,u)}if(n==="btrfs")return ue(e,Vn(e,se(e,o)));if(!r.startsWith("0:"))return jn(e,r);let i=o.split(
":").map(u=>se(e,u)).filter(u=>u!==null);if(i.length>0)return ue(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(n)?Ui(t):[];return s.length===0?[]:[{name:o,functions:[],
portals:s}]}function ue(e,t){return t.map(n=>Ln(e,n)).reduce((n,r)=>[...n,...r],[])}function Ui({source:e,options:t,type:n}){var o;let r=(o=/(?:^|,)addr=([^,]+)/.
exec(t))==null?void 0:o[1];return r!==void 0?[r]:n==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,"")):[]}function Hi(e){
let[t="",n=""]=e.split(" - "),[,,r,,o]=t.split(" "),[i,s="",u=""]=n.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:ct(o),type:i,number:r,
source:ct(s),options:u}}function ct(e){return e.replace(/\\([0-7]{3})/g,(t,n)=>String.fromCharCode(parseInt(n,8)))}var Fi=[["/sys/class/block",(e,t,n)=>e.stat(`${t}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(n)?`disk ${n}`:null],["/sys/class/net",(e,t,n)=>`network interfa\
ce ${n}`],["/sys/bus/usb/devices",Gi],["/sys/class/sound",(e,t,n)=>{var r;return/^card\d+$/.test(n)?`sound card ${lt((r=e.attr(`${t}/id`))!=null?r:n)}`:null}]],
Bi={"01":"USB keyboard","02":"USB mouse"};function Kn(e){let t=I(()=>Wi(e));return n=>t().get(n)||[]}function Wi(e){let t=new Map,n=(r,o)=>{var s;let i=r[r.length-
1];o!==null&&i!==void 0&&((s=t.get(i))==null?void 0:s.includes(o))!==!0&&t.set(i,[...t.get(i)||[],o])};for(let[r,o]of Fi)for(let i of e.list(r)){let s=e.real(`${r}\
/${i}`);s!==null&&n(N(s),o(e,s,i))}for(let r of Ae(e))for(let o of ce(e,r)||[])n(o.functions,`file system ${lt(r.at)}`);return t}function Gi(e,t,n){var i,s;if(n.
includes(":"))return e.attr(`${t}/bInterfaceClass`)==="03"&&(s=Bi[(i=e.attr(`${t}/bInterfaceProtocol`))!=null?i:""])!=null?s:null;let o=n.startsWith("usb")||e.attr(
`${t}/bDeviceClass`)==="09"?null:e.attr(`${t}/product`);return o===null?null:`USB device ${lt(o)}`}function lt(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}var Jn="/sys/class/net",Ki=1,Ji=512;function Xn(e){return[...new Set(tr(e).filter(t=>t.bits===0).map(t=>t.via))]}function Me(e,t){var o,i;let n=Xi(t);return n===
null?null:(i=(o=tr(e).filter(s=>s.to.length===n.length&&ft(n).startsWith(ft(s.to).slice(0,s.bits))).reduce((s,u)=>s===null||u.bits>s.bits?u:s,null))==null?void 0:
o.via)!=null?i:null}function Qn(e,t){let n=dt(e,t,new Set);return n.length>0?n:dt(e,"ovs-system",new Set([t]))}function er(e){let t=Yi(e);return[...t===null?[]:
[t],...qi(e,22)]}function dt(e,t,n){if(n.has(t))return[];n.add(t);let r=N(e.real(`${Jn}/${t}`));return r.length>0?[{name:t,functions:r}]:e.list(`${Jn}/${t}`).filter(
o=>o.startsWith("lower_")).map(o=>dt(e,o.slice(6),n)).reduce((o,i)=>[...o,...i],[])}function tr(e){let t=Ie(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>Yn(
r)).map(([r="",o="",,,,,,i=""])=>({to:nr(o),bits:ft(i).replace(/0/g,"").length,via:r})),n=Ie(e,"/proc/net/ipv6_route").filter(r=>Yn(r[8]||"")&&r[9]!=="lo").map(
([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...t,...n]}function Yn(e){let t=parseInt(e,16);return(t&Ki)!==0&&(t&Ji)===0}function Yi(e){
var n;let t="self";for(let r=0;r<64&&t!=="0";r++){let o=(e.attr(`/proc/${t}/environ`)||"").split("\0").find(c=>c.startsWith("SSH_CONNECTION=")),[i,,s]=(o==null?
void 0:o.slice(15).split(" "))||[];if(i!==void 0&&s!==void 0)return{peer:i,local:s};let u=(n=/^PPid:\s*(\d+)$/m.exec(e.attr(`/proc/${t}/status`)||""))==null?void 0:
n[1];if(u===void 0)return null;t=u}return null}function qi(e,t){let n=`:${t.toString(16).toUpperCase().padStart(4,"0")}`;return[...Ie(e,"/proc/net/tcp"),...Ie(e,
"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(n)&&o==="01").map(([,r="",o=""])=>({peer:qn(o),local:qn(r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="\
0:0:0:0:0:0:0:1")}function Ie(e,t){return(e.attr(t)||"").split(`
`).map(n=>n.trim().split(/\s+/)).filter(n=>n.length>1)}function qn(e){var r;let t=nr(e.slice(0,e.indexOf(":"))),n=t.length===8?t:(r=/^0{20}ffff(.{8})$/.exec(t))==
null?void 0:r[1];return n!==void 0?(n.match(/../g)||[]).map(o=>parseInt(o,16)).join("."):(t.match(/..../g)||[]).map(o=>parseInt(o,16).toString(16)).join(":")}function nr(e){
return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function ft(e){return[...e].map(t=>parseInt(t,16).toString(2).padStart(4,"0")).join("")}function Xi(e){
let t=e.replace(/%.*$/,"").toLowerCase(),n=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(t);if(n!==null)return n.slice(1).map(a=>Number(a).toString(
16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(t)||!t.includes(":"))return null;let[r="",o]=t.split("::"),i=a=>a.split(":").filter(m=>m!=="").map(m=>m.padStart(
4,"0")),[s,u]=[i(r),i(o||"")],c=o===void 0?0:8-s.length-u.length,p=[...s,...Array(Math.max(0,c)).fill("0000"),...u].join("");return p.length===32?p:null}function rr(e){let t=new Map;function n(o,i){for(let s of ts(e,o)){let u=t.get(s)||[];u.includes(i)||t.set(s,[...u,i])}}function r(o,i){if(o!==null)for(let s of Qn(
e,o))n(s.functions,i(s.name))}for(let{what:o,leaves:i}of Qi(e)){i===null&&n(ns(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,functions:u,portals:c}of i||
[]){n(u,`${o} (${s})`);for(let p of c)r(Me(e,p),a=>`${o} (${s} at ${p}, through ${a})`)}}for(let o of Xn(e))r(o,i=>`the default route (${i})`);for(let{peer:o,local:i}of er(
e))for(let s of new Set([Me(e,o),Me(e,i)]))r(s,u=>`the ssh connection from ${o} (${u})`);return t}function ae(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function Qi(e){let t=Ae(e),n=Gn(e).map(r=>{let o=r.type==="fil\
e"?null:se(e,r.path),i=r.type==="file"?at(t,r.path):null;return{what:"swap",leaves:o!==null?ue(e,[o]):es(e,t.filter(s=>s.at===i))}});return[...Wn(t).map(r=>({what:r.
at,leaves:ce(e,r)})),...n]}function es(e,t){return t.map(r=>ce(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function ts(e,t){let n=t.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...t,...n.map(r=>r.slice(r.lastIndexOf("/")+1))]}function ns(e){return K(e).filter(t=>{var n;return((n=
t.class)==null?void 0:n.startsWith("01"))===!0}).map(t=>t.address)}function or(e,t,n){return{devices:t,gpus:n,members:r=>we(e,r,t),cargo:Kn(e),lifelines:I(()=>rr(e))}}function ir(e,t,n){let r=new Map(n.devices.map(o=>[o.address,
o]));return n.members(e).filter(o=>!t.has(o)).flatMap(o=>{let i=r.get(o),s=ve(o,i,n.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":rs(i,n)}]})}function rs(e,t){let n=os(e,t.gpus),r=t.lifelines().get(e.address);return r===void 0?n:n===null?`carries ${ae(r)}: the no\
de lives on it, and nothing overrides that`:`${n}; it carries ${ae(r)}`}function os(e,t){var o,i;let{class:n}=e;if((n==null?void 0:n.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((n==null?void 0:n.startsWith("02"))===!0)return"is a network controller, which stays with the host";if($e(
e))return null;if((n==null?void 0:n.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==null)return`\
is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=t.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the display of the man\
agement controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var is={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},ss="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",ur=": the IOMMU is off; s\
witch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",us="interrupts are not remapped here, so VFIO hands no de\
vice out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 y\
ourself";function cr(e,t,n,r=or(e,t,n)){let o=I(()=>Xe(e)),i=I(()=>Fn(e,t)),s=I(()=>Tn(e)===!1&&!Dn(e)),u=new Map(n.map(x=>[x.device.address,x])),c=I(()=>ie(n.map(
x=>x.device),x=>String(x.group))),p=I(()=>ie(t.filter(x=>x.physfn!==null),x=>x.physfn||""));function a({device:x,kind:_}){return(x.group===null?[]:c().get(String(
x.group))||[]).flatMap(g=>u.get(g.address)||[]).filter(g=>g.device!==x&&g.kind===_)}function m(x){let _=new Set;for(let h of[x,...a(x).filter(g=>f(g).length+d(g.
device).length===0)]){_.add(h.device.address);for(let g of h.companions)_.add(g.device.address)}return _}function f({device:x,companions:_}){let h=x.id===null?[
{code:"unknown_id",text:"its vendor or device id cannot be read"}]:[];for(let g of[x,..._.map(({device:y})=>y)]){let y=g===x?"it":`its companion ${g.address}`;g.
responding===!1&&h.push({code:"dead",text:`${y} ${ss}`});let $=r.lifelines().get(g.address);$!==void 0&&h.push({code:"lifeline",text:`${y} carries ${ae($)}: the\
 node lives on it, and nothing overrides that`})}return h}function l(x,_){let h=ir(x,_,r);return[...h.length===0?[]:[cs(x,h)],...on(e,x)?[{code:"reserved",text:`\
the firmware reserves memory for IOMMU group ${x} (reserved_regions has a direct line), so the kernel assigns it to nobody`}]:[]]}function d(x){var g;let _=[],h=sr(
e,x);if(((g=x.numVfs)!=null?g:0)>0){let y=(p().get(x.address)||[]).filter($=>$.mdevs.length>0||sr(e,$)!==null).length;_.push({code:"vfs",text:`${x.numVfs} of it\
s virtual functions are enabled${y===0?"":`, ${y} of them with vGPUs`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: once no guest has one, write 0\
 there`})}return x.mdevs.length>0&&_.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${x.mdevs.join(", ")}; remove them first`}),h!==null&&_.push(
{code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${h}), and a card serves vGPUs or goes to a guest as a whole`}),_}function b(x){let{screens:_,serial:h}=i(),
g=[x,...a(x).filter(({device:y})=>ve(y.address,y)!==null)].find(({device:y})=>_.has(y.address));return g===void 0||h!==null||Bn(i(),n,y=>y.kind==="gpu").length>
0?[]:[{code:"console",text:`it ${g===x?"":`has to go with ${g.device.address} (same IOMMU group), which `}shows the only console (no BMC or integrated display a\
nd no serial console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough`}]}return x=>{let{device:_,
kind:h}=x,g=h==="gpu"?[]:[{code:"kind",text:is[h]}];if(h==="bmc"||h==="virtual")return g;g.push(...f(x));let y=[_,...x.companions.map(k=>k.device)];_.group===null?
g.push({code:"no_group",text:as(o())}):et(e,_.group)&&g.push({code:"no_group",text:`IOMMU group ${_.group} is of vfio's noiommu mode and isolates nothing${ur}`});
let $=m(x);for(let k of new Set(y.map(R=>R.group)))k!==null&&g.push(...l(k,$));return s()&&g.push({code:"interrupts",text:us}),[...g,...d(_),...b(x)]}}function ar(e,t){
return e.list(`/sys/bus/pci/devices/${t.address}/mdev_supported_types`)}function sr(e,t){let n=e.attr(`/sys/bus/pci/devices/${t.address}/nvidia/current_vgpu_typ\
e`);return n===null||n==="0"||n===""?null:n}function cs(e,t){let n=t.filter(i=>i.stays!==null),r=t.map(i=>i.address),o=`IOMMU group ${e} also holds ${t.map(i=>i.
said).join(", ")}`;return n.length===0?{code:"members",members:r,text:`${o}, which the host would lose with it: name each in allow_group_members if that is mean\
t (NVSwitches: nvswitches: bind), or try another slot`}:{code:"group",members:r,text:`${o}; ${n.map(i=>`${i.address} ${i.stays||""}`).join("; ")}: another slot \
may have a group of its own`}}function as(e){return e.active===null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMM\
U group, although the IOMMU is on":`it has no IOMMU group${ur}`}var mt=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
function lr(e){return new mt(e)}function dr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ee(){return{}}function fr(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function gt(e,t,n){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,t!=null&&t.reportInput&&(o.input=e.input),o}var pt;function ht(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&pt!==e._zod){pt=void 0;return}pt=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){let o=n(
this);return Object.defineProperty(this,t,{value:o}),o}})}var pr;var yt={value:void 0,enumerable:!1};function O(e,t,n,r){var a;let o={};function i(m){this.def=m,this.constr=p,this.traits=new Set}i.prototype=o;function s(m,f){if(m._zod){if(m._zod.traits.has(e))return}else{
yt.value=new i(f);try{Object.defineProperty(m,"_zod",yt)}finally{yt.value=void 0}}m._zod.traits.add(e),t(m,f)}let u=(a=r==null?void 0:r.Parent)!=null?a:Object;class c extends u{}
Object.defineProperty(c,"name",{value:e});function p(m){let f=r!=null&&r.Parent?new c:this;s(f,m);let l=f._zod.deferred;if(l){for(let d of l)d();f._zod.deferred=
void 0}return f}return Object.defineProperty(p,"init",{value:s}),Object.defineProperty(p,"name",{value:e}),p}var mr;(mr=(pr=globalThis).__zod_globalConfig)!=null||(pr.__zod_globalConfig={});var bt=globalThis.__zod_globalConfig;function xt(e){return e&&Object.assign(bt,
e),bt}var $t={value:void 0,enumerable:!1},Gc=new WeakSet([Object.prototype,Error.prototype]),hr=(e,t)=>{e.name="$ZodError",$t.value=t,Object.defineProperty(e,"issues",
$t),$t.value=void 0},Kc=O("$ZodError",hr),yr=O("$ZodError",hr,void 0,{Parent:Error});var ds=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);return i.issues.length?fs(e,i.issues,o):{success:!0,data:i.value}},Re=ds(
yr);function fs(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>gt(o,n,xt()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var br={major:4,minor:6,patch:7};var Y=O("$ZodType",(e,t)=>{var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=br,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var xr=O("$ZodNever",(e,t)=>{Y.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function ms(e,t,n,r,o,i){let s=n in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;t.issues.push(...fr(n,e.issues))}
if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(t.value[n]=void 0):t.value[n]=e.value}}function gs(e){let t=Object.keys(e.shape);return{...e,allKeys:t,keySet:new Set(t)}}function hs(e,t,n,r,o,i,s){let u=[],c=o.keySet,a=o.catchall._zod.def.type;for(let m in t)
if(!c.has(m)){if(m==="__proto__"){a==="never"&&u.push(m);continue}if(a==="never"){u.push(m);continue}}return u.length&&n.issues.push({code:"unrecognized_keys",keys:u,
input:t,inst:i,continue:!0}),n}var $r=O("$ZodObject",(e,t)=>{Y.init(e,t);let n=lr(()=>gs(t)),r=dr,o=t.catchall,i;e._zod.parse=(s,u)=>{i!=null||(i=n.value);let c=s.
value;if(!r(c))return s.issues.push({expected:"object",code:"invalid_type",input:c,inst:e}),s;s.value={};let p=[],a=i.shape;for(let m of i.allKeys){if(m==="__pr\
oto__")continue;let f=a[m],l=f._zod.optin,d=f._zod.optout,b=f._zod.run({value:c[m],issues:[]},u);ms(b,s,m,c,l,d)}return o?hs(p,c,s,u,n.value,e):p.length?Promise.
all(p).then(()=>s):s}});var _r=O("$ZodTransform",(e,t)=>{Y.init(e,t),e._zod.optin="optional",e._zod.parse=(n,r)=>{let o=t.transform(n.value,n);return n.value=o,n}});var wr=O("$ZodPipe",(e,t)=>{Y.init(e,t),ht(e,"optin",n=>n.def.in._zod.optin),ht(e,"optout",n=>n.def.out._zod.optout),e._zod.parse=(n,r)=>{let o=t.in._zod.run(n,
r);return ys(o,t.out,r)}});function ys(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},
n)}function vr(e,t){return new e({type:"never",...Ee(t)})}var Ze=O("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Y.init(e,t),e.def=t,e.type=t.type});var xs=O("ZodMiniNever",(e,t)=>{xr.init(e,t),Ze.init(e,t)});function $s(e){return vr(xs,e)}var _s=O("ZodMiniObject",(e,t)=>{$r.init(e,t),Ze.init(e,t)});function Pr(e,t){return new _s({type:"object",shape:e,catchall:$s(),...Ee(t)})}var ws=O("ZodMiniTransform",(e,t)=>{_r.init(e,t),Ze.init(e,t)});function Te(e){return new ws({type:"transform",transform:e})}var vs=O("ZodMiniPipe",(e,t)=>{wr.init(e,t),Ze.init(e,t)});function kr(e,t){return new vs({type:"pipe",in:e,out:t})}var Ps=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,ks=/^[ -~]*$/;function Sr(e){if(ks.
test(e))return;let t=Ps.exec(e);return t===null?void 0:`U+${t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function z(e,t=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function De(e,t){let n,r=3;for(let o of t){let i=o.startsWith(e)&&e.length>1?1:Ss(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([n,r]=[o,i])}return n}function Ss(e,t){
var r,o,i,s;let n=Array.from({length:t.length+1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let p=1;p<=t.length;p++){let a=((r=n[p-1])!=null?r:0)+(e[u-
1]===t[p-1]?0:1);c.push(Math.min(a,((o=n[p])!=null?o:0)+1,((i=c[p-1])!=null?i:0)+1))}n=c}return(s=n[t.length])!=null?s:0}var Os=["true","yes","on","y","t","1"],zs=["false","no","off","n","f","0"];function _t(e){if(typeof e=="object")return;let t=String(e).trim().toLowerCase();return Os.
includes(t)?!0:zs.includes(t)?!1:void 0}function wt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function zr(e,t,n){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=t&&r<=n?r:void 0}function q(e){if(!(typeof e!="string"||!e.
startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(t=>t!==""&&t!==".").join("/")}`}function Ce(e,t="",n=""){var r;if(typeof e=="string")
Or(e,t,n);else if(Array.isArray(e))e.forEach((o,i)=>Ce(o,`${t}[${i}]`,n));else for(let[o,i]of Object.entries((r=wt(e))!=null?r:{}))Or(o,t===""?"a key":`a key of\
 ${t}`,n),Ce(i,t===""?o:`${t}.${o}`,n||o)}function Or(e,t,n){let r=Sr(e);if(r!==void 0)throw P(n,`${t} holds the character ${r}, expected one line of printable \
text: remove it`)}var As={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function vt(e){return{type:As[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function Pt(e){let t={};for(let[n,r]of Object.entries(e))t[n]=vt(r);return{type:"object",properties:t,additionalProperties:!1}}
function Is(e){let t=e.choices===void 0?"":`: ${e.choices.join(", ")}`,n=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${t}${n}`}function kt(e){return Object.entries(e).map(([t,n])=>`  ${t} (${Is(n)})
      ${n.describe}
`).join("")}var Ms=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Ar(e){return Q("bool",e,"true or false",_t,{})}function Es(e){let{min:t=Number.
MIN_SAFE_INTEGER,max:n=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${t}`:` from ${t} to ${n}`,o={...e.min===void 0?{}:{minimum:t},
...e.max===void 0?{}:{maximum:n}};return Q("int",e,`a whole number${r}`,i=>zr(i,t,n),o)}function Ir(e,t){let n=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>_t(i)===r):[];return o.length===1?o[0]:void 0};return{
...Q("str",t,`one of ${e.join(", ")}`,n,{enum:e}),choices:e}}function Ne(e,t){let n=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||t.commas===!0&&u.includes(
",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Q("list",t,
o,n,{items:vt(e)}),s=u=>Te((c,p)=>Array.isArray(c)?c.map((a,m)=>{var d;let f=a===null||a===""?void 0:Re(u,a);if((f==null?void 0:f.success)===!0)return f.data;let l=(d=
f==null?void 0:f.error.issues[0])==null?void 0:d.message;p.issues.push({...Rr(a,"something in it"),...l===void 0?{}:{message:l},path:[m]})}):c);return{...i,schema:()=>Dr(
i.schema(),s(e.schema()))}}function Mr(e){return Tr(Ne(Zr("a PCI id","10de:20b7",fn),e))}function Er(e){return Tr(Ne(Zr("a PCI address","0000:41:00.0",pn),e))}var X={check:Ar({describe:"S\
ay what would change and write nothing.",default:!1}),diff:Ar({describe:"Show the changes of files as before and after.",default:!1}),root:Q("str",{describe:"Wo\
rk on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",q,{pattern:"^/"}),wait:Es({describe:"Seconds to wait for a lock\
 that somebody else holds.",min:0,max:86400,default:60})};function St(e,t){var f,l;let n=wt(t);if(n===void 0)throw P("",`the parameters are ${z(t)}, expected a \
JSON object such as {"check": true}`);Ce(n);let r=Zs(e);if(Object.keys(n).every(d=>n[d]===void 0))return r;let o=Re(Rs(e,n),n);if(o.success)return{...r,...Object(
o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[u=""]=s,c=s.map(d=>typeof d=="number"?`[${d}]`:`.${String(d)}`).join("").slice(1);if((i==null?void 0:
i.code)!=="unrecognized_keys")throw P(String(u),`${c} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let p=String(i.keys[0]),a=Object.keys(c===""?e:Object(
(l=e[c])==null?void 0:l.json.properties)).sort(),m=De(p,a);throw P(c===""?p:c,`${JSON.stringify(p)} is not a parameter${c===""?"":` of ${c}`}${m===void 0?"":` (\
did you mean ${m}?)`}; known are ${a.join(", ")}`)}function Rr(e,t,n=""){return{code:"custom",input:e,message:`is ${z(e)}, expected ${t}${n}`}}function Q(e,t,n,r,o){
let i=()=>Te((c,p)=>{if(c==null||c===""&&e!=="str")return t.default;let a=r(c),m=typeof c=="number"&&(e==="str"||e==="list");return a===void 0&&p.issues.push(Rr(
c,n,m?Ms:"")),a}),{describe:s,default:u}=t;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function Zr(e,t,n){let r=o=>typeof o==
"string"&&n(o)||void 0;return Q("str",{describe:e},`${e} such as "${t}"`,r,{examples:[t]})}function Tr(e){let t=()=>Te(n=>n===void 0||n.length===0&&e.unset===void 0?
void 0:[...new Set(n)]);return{...e,schema:()=>Dr(e.schema(),t())}}function Dr(e,t){return kr(e,t)}function Rs(e,t){let n={};for(let[r,o]of Object.entries(e))r in
t&&(n[r]=o.schema());return Pr(n)}function Zs(e){let t={};for(let[n,{unset:r}]of Object.entries(e))r!==void 0&&(t[n]=r);return t}var Ts={ids:Mr({describe:"Only devices with these ids."}),addresses:Er({describe:"Only devices at these addresses."}),kinds:Ne(Ir(it,{describe:"A kind of device\
."}),{describe:"Only devices of these kinds.",default:it})},Cr=Nn({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and wha\
t stands between it and a VM.",params:Ts,example:{kinds:["gpu"]},capture:Wt,read(e,{ids:t,addresses:n,kinds:r}){let o=K(e),i=yn(e,o),s=cr(e,o,i),u=i.filter(({device:d,
kind:b})=>r.includes(b)&&(t===void 0||d.id!==null&&t.includes(d.id))&&(n===void 0||n.includes(d.address))),c=wn(e),p=u.map(d=>({gpu:d,obstacles:s(d)})),a=rn(e),
m=p.filter(({gpu:d})=>Pe(d)),f=m.filter(({obstacles:d})=>d.length===0).length,l=mn(e);return{msg:l?m.length===0?"No GPU that could go to a VM was found.":Ds(m.length,
f):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:p.map(({gpu:d,obstacles:b})=>c(d,b)),ids:[...new Set(m.map(({gpu:d})=>d.
device.id))],iommu:a},human:()=>vn(p,a,ke(e)),notes:l?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:l?[...Cs(o,
i,t,n),...Ns(m.map(({gpu:d})=>d)),...Ls(e,m.map(({gpu:d})=>d)),...Cn(e)]:[]}}});function Ds(e,t){let[n,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return t===
e?`${n} that could go to a VM found, and nothing stands in ${r}.`:t===0?`${n} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${n} that could go to a VM found; something stands in the way of ${e-t} of them: see passthrough.reasons.`}function Cs(e,t,n=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${_e(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...n.filter(i=>!t.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!t.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function Ns(e){let t=new Map;
for(let{device:n}of e)n.group!==null&&t.set(n.group,[...t.get(n.group)||[],n.address]);return[...t].filter(([,n])=>n.length>1).map(([n,r])=>`${r.join(" and ")} \
share IOMMU group ${n}: they can only go to the same VM`)}function Ls(e,t){return t.filter(n=>ar(e,n.device).length>0).map(({device:n})=>`${n.address} is set up\
 for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}var Ge=require("fs");var js=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function Ot(e,t){let{changed:n,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:p,pendingAtBoot:a,bootable:m,notes:f,warnings:l,own:d}=e,b=Ur({...Lr(n,o!==void 0,r,t),error:o&&jr(o.stop,
o.node),exception:o&&Vr(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:p&&p.length>0,reboot_reasons:p,pending_at_boot:a,
bootable:m,notes:(f==null?void 0:f.length)===0?void 0:f,warnings:(l==null?void 0:l.length)===0?void 0:l}),x=Object.entries(d).filter(([_])=>!Object.prototype.hasOwnProperty.
call(b,_)&&!js.includes(_)&&!_.startsWith("_"));return{...b,...Object.fromEntries(x)}}function zt(e,t){return Ur({...Lr(!1,!0,e.message,t),error:jr(e,"untouched"),
exception:Vr(e),changes:[]})}function Nr(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Lr(e,t,n,{module:r,version:o,host:i}){
return{changed:e,failed:t,msg:n,comment:n,module:r,version:o,contract:1,host:i}}function jr(e,t){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:t}}function Vr(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Ur(e){return Object.fromEntries(
Object.entries(e).filter(([,t])=>t!==void 0))}var If=64*1024*1024;var Mf=`process.title='${tt} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1),process.argv[2])}catch(e){pro\
cess.exit(require('os').constants.errno[e.code]||255)}`;async function de(e,t={}){throw new Error("this script was built to run no commands")}async function Hr(e,t,n){throw new Error("this script was built to run no commands")}var w=require("fs"),L=require("path");function Vs(e){return L.join(L.dirname(e),`.${L.basename(e)}.vfiokit-new`)}function At(e){let t=w.openSync(e,"r");try{w.fsyncSync(
t)}finally{w.closeSync(t)}}function Fr(e){try{e()}catch(t){if(process.geteuid()===0)throw t}}function Br(e,t,n){let r=w.fstatSync(e);t!==null&&(r.uid!==t.uid||r.
gid!==t.gid)&&Fr(()=>w.fchownSync(e,t.uid,t.gid)),(w.fstatSync(e).mode&4095)!==n&&w.fchmodSync(e,n)}async function Wr(e,t,n){let r=(t.mode&56)!==0&&(t.mode&4)===
0;if(Br(e,t,r?t.mode&448|128:t.mode&4095),!r)return;let o=w.existsSync("/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await de([o,"--attributes-only","--prese\
rve=mode","--",n,`/proc/${w.readlinkSync("/proc/self")}/fd/${e}`]),u=w.fstatSync(e).mode;if(i!==0||u!==t.mode)throw new S("E_APPLY",`${n} was not replaced, sinc\
e who may read it could not be kept: ${o} ended with ${i} and left mode ${(u&4095).toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(t.mode&4095).toString(
8)}; see that GNU's cp can be run`)}function Le(e){try{return w.lstatSync(e)}catch(t){if(Reflect.get(Object(t),"code")==="ENOENT")return null;throw t}}function Gr(e){
try{w.unlinkSync(e)}catch(t){}}function It(e,t,n=()=>{}){if(!w.existsSync(e)){It(L.dirname(e),493,n);try{w.mkdirSync(e,{mode:t})}catch(r){if(Reflect.get(Object(
r),"code")==="EEXIST")return;throw r}n(e)}}function Us(e,t){return n=>{Fr(()=>w.chownSync(n,e.uid,e.gid)),w.chmodSync(n,t|(t&292)>>2)}}async function Kr(e,t,{mode:n,
owner:r,label:o,last:i}){let s=L.dirname(e);It(s,493,r===void 0?void 0:Us(r,n));let u=Vs(e),c=Le(e);Le(u)!==null&&w.unlinkSync(u);let{O_WRONLY:p,O_CREAT:a,O_EXCL:m,
O_NOFOLLOW:f}=w.constants,l=w.openSync(u,p|a|m|f,384);try{try{for(let d=0;d<t.length;)d+=w.writeSync(l,t,d);c===null?Br(l,r!=null?r:null,n):await Wr(l,c,e),w.fsyncSync(
l)}finally{w.closeSync(l)}c!==null&&await o(u,e),await(i==null?void 0:i()),w.renameSync(u,e)}catch(d){throw Gr(u),d}c===null&&await o(e,null),At(s)}async function Jr(e,t,n){
let r=Le(t),o=w.openSync(e,"r+");try{r!==null&&await Wr(o,r,t),w.fsyncSync(o)}finally{w.closeSync(o)}await n(e,r===null?null:t),w.renameSync(e,t),At(L.dirname(t))}
function Yr(e){w.unlinkSync(e),At(L.dirname(e))}function Hs(e){return`${e}.${process.pid}`}function qr(e,t){let n=Hs(e);for(let r=1;;r++)try{return It(L.dirname(
e),448),Le(n)!==null&&w.unlinkSync(n),w.writeFileSync(n,t,{mode:384,flag:"wx"}),w.linkSync(n,e),!0}catch(o){let i=Reflect.get(Object(o),"code");if(i==="EEXIST")
return!1;if(i!=="ENOENT"||r===10)throw o}finally{Gr(n)}}var v=require("fs"),Mt=16<<20,Fs=40,Bs=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Ws=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function fe(e){return e instanceof Error&&"code"in e?String(e.code):""}function je(e){let t=fe(e);return t==="ENOENT"||t==="ENOTDIR"||t==="ELOOP"}
var ee=Buffer.allocUnsafe(4096);function Xr(e){let t="",n=0;for(;;){let r=v.readSync(e,ee,n,ee.length-n,null);if(r===0)return t+ee.toString("latin1",0,n);if(n+=
r,!(n<ee.length)){if(t+=ee.toString("latin1"),t.length>Mt)throw new Error("too large");n=0}}}function Ve(e){return e.split("/").filter(t=>t!==""&&t!==".")}function Et(e,t,n,r){
let o=t.lastIndexOf("/"),i=r==null?void 0:r.get(t.slice(0,o)),s=Ve(i===void 0?t:t.slice(o)),u=i===void 0?[]:Ve(i),c=0;for(let p=s.shift();p!==void 0;p=s.shift()){
if(p===".."){u.pop();continue}let a=[...u,p],m=null;if(s.length>0||n){let f=e+"/"+a.join("/");try{v.lstatSync(f).isSymbolicLink()&&(m=v.readlinkSync(f))}catch(l){
m=null}}if(m===null){u=a;continue}if(++c>Fs)return null;m.startsWith("/")&&(u=[]),s.unshift(...Ve(m))}return"/"+u.join("/")}function Gs(e,t,n){let r=t.slice(0,t.
lastIndexOf("/"));if(r===""||n.has(r)||r.includes(".."))return;let o=Et(e,r,!0);o!==null&&v.existsSync(e+o)&&n.set(r,o)}function Rt(e){let t=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:n}=e,r=new Map;function o(h,g){if(t==="")return h;Gs(t,h,r);let y=Et(t,h,g,r);return y===null?null:t+y}function i(h){let g=o(h,!0);if(g===
null||!v.existsSync(g))return null;try{return t===""?v.realpathSync.native(g):(v.lstatSync(g),g.slice(t.length))}catch(y){return null}}function s(h){let g=o(h,!1);
if(g===null)return null;let y;try{y=v.lstatSync(g)}catch(ne){if(je(ne))return null;throw new S("E_APPLY",`${h} could not be looked at: ${fe(ne)}; run as root or\
 give this user access`,{cause:ne})}let $=y.isFile()?"file":y.isDirectory()?"dir":y.isSymbolicLink()?"link":"other",{size:k,mtimeMs:R,ino:U,dev:T,uid:be,gid:xe}=y;
return{type:$,size:k,mtimeMs:R,ino:U,dev:T,uid:be,gid:xe,mode:y.mode&4095}}function u(h){let g=o(h,!0);if(g===null)return null;let y;try{y=v.openSync(g,v.constants.
O_RDONLY|v.constants.O_NONBLOCK)}catch($){if(je($))return null;throw new S("E_APPLY",`${h} could not be read: ${fe($)}; run as root or give this user access`,{cause:$})}
try{let $=v.fstatSync(y);if(!$.isFile())throw new S("E_HOST",`${h} is not a regular file, as it should be; move it out of the way`);if($.size>Mt)throw new S("E_\
HOST",`${h} has ${$.size} bytes, more than the ${Mt} that such a file may have; look at what it is`);return $.size<ee.length?Xr(y):v.readFileSync(y,"latin1")}catch($){
throw $ instanceof S?$:new S("E_APPLY",`${h} could not be read: ${fe($)}`,{cause:$})}finally{v.closeSync(y)}}function c(h,g,y){let $=o(h,!0);if($===null)return null;
try{let k=v.openSync($,v.constants.O_RDONLY|v.constants.O_NONBLOCK);try{let R=Buffer.alloc(y);return R.slice(0,v.readSync(k,R,0,y,g))}finally{v.closeSync(k)}}catch(k){
return null}}function p(h){let g=o(h,!0);if(g===null||!v.existsSync(g))return null;try{let y=v.openSync(g,v.constants.O_RDONLY|v.constants.O_NONBLOCK);try{return Xr(
y).trimEnd()}finally{v.closeSync(y)}}catch(y){return null}}function a(h){let g=o(h,!0);if(g===null)return[];if(!v.existsSync(g))return[];try{return v.readdirSync(
g).sort()}catch(y){return[]}}function m(h){let g=o(h,!1);if(g===null)return null;try{return v.readlinkSync(g)}catch(y){return null}}function f(h){let g=o(h,!0);
if(g===null)return null;try{let{rdev:y}=v.statSync(g);return y===0?null:`${y>>>8&4095}:${y&255|y>>>12&1048320}`}catch(y){return null}}function l(h){return n!==void 0||
t===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(h.startsWith("/")?i(h)!==null:Bs.some(y=>i(`${y}/${h}`)!==null))?
Ws.has(h.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${h} needs ${t}/proc`}:{ok:!0}:{ok:!1,why:`${h} is not in ${t}`}}async function d(h,g){return n!==
void 0?n.run(h,g):de(t===""?h:["chroot",t,...h],g)}function b(h,g=!0){r.clear();let y=Et(t,h,g),$=y===null?null:t+y;if($===null)throw new S("E_REFUSED",`${h} is\
 a loop of links; expected a file or nothing; remove the links`);return $}async function x(h,g){t!==""||n!==void 0||!v.existsSync("/sys/fs/selinux/enforce")||await de(
g===null?["restorecon","-F",h]:["chcon",`--reference=${g}`,h])}function _(h,g,y){if(y instanceof S)return y;let $=fe(y),k=$==="EPERM"&&process.geteuid()===0?"lo\
ok at it with lsattr and clear its attribute with chattr -i":$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space on that file system":$==="EROFS"?"\
mount it read-write":"see the error and run again";return new S("E_APPLY",`${h} could not be ${g}: ${$===""?String(y):$}; ${k}`,{cause:y})}return{root:t===""?"/":
t,live:t===""||n!==void 0,read:u,bytes:c,attr:p,list:a,link:m,real:i,stat:s,device:f,runnable:l,run:d,ask:d,async write(h,g,y,$,k){try{await Kr(b(h),Buffer.from(
g,"latin1"),{mode:y!=null?y:420,owner:$,label:x,last:k})}catch(R){throw _(h,"written",R)}},createExclusive(h,g){let y=b(h);try{return qr(y,g)}catch($){throw _(h,
"created",$)}},remove(h){try{Yr(b(h,!1))}catch(g){if(!je(g))throw _(h,"removed",g)}},rename(h,g){try{v.renameSync(b(h,!1),b(g,!1))}catch(y){if(!je(y))throw _(h,
"renamed",y)}},removeEmptyDir(h){try{v.rmdirSync(b(h))}catch(g){}},async replace(h,g){try{await Jr(b(h),b(g),x)}catch(y){throw _(g,"replaced",y)}},async writeAttribute(h,g,y){
if(n!==void 0)return n.writeAttribute(h,g);let{code:$,left:k}=await Hr(b(h),g,y);if($!==void 0)throw Object.assign(new Error(`${h}: ${$}`),{code:$,...k===void 0?
{}:{left:k}})}}}function eo(e,t,n){let r=Ks(Qr(e),Qr(t)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${n}`:[])}function Qr(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function Ks(e,t){let n=[];for(let r=0,o=0;r<e.length||o<t.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==t[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];n.push(...e.slice(
r,r+i).map(u=>`-${u}`),...t.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&n.push(` ${e[r]}`)}return n}function Ue(e,{utf8:t}){return e.replace(t?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function te(e,t,{colour:n}){
return n&&e!==void 0?`\x1B[${e}m${t}\x1B[0m`:t}function pe(e,t){var n;return(n=e.match(new RegExp(`(?! )(.{1,${t}}|\\S+)(?= |$)`,"gm")))!=null?n:[""]}function V(e){
return`  ${e}`}function Zt(e,{columns:t}){return pe(e,t-4).map((n,r)=>V(r===0?n:V(n)))}function Js(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function me(e,t,n){var m;let r=n===void 0?e:[n,...e],o=f=>f.reduce((l,d)=>Math.max(l,d.length),0),i=(r[0]||[]).map((f,l)=>o(
r.map(d=>d[l]||""))),s=(m=i.pop())!=null?m:0,u=i.reduce((f,l)=>f+l+2,2),c=t.columns-u,p=Math.max(Math.min(s,20),o(r.flatMap(f=>pe(f[i.length]||"",1))));if(n!==void 0&&
c<p)return e.flatMap(f=>Zt(f.map((l,d)=>`${n[d]} ${l}`).join(", "),t));let a=f=>te(Js(f),f,t);return r.flatMap(f=>pe(f[i.length]||"",c).map((l,d)=>{if(d>0)return"\
 ".repeat(u)+l;let b=i.map((x,_)=>`${a(f[_]||"")}${" ".repeat(x+2-(f[_]||"").length)}`);return V(b.join("")+a(l)).trimEnd()}))}function oo(e,t,n){let{changed:r,failed:o,msg:i,comment:s,module:u,version:c,contract:p,host:a,error:m,exception:f,run:l,changes:d,diff:b,pending:x,reboot_required:_,
reboot_reasons:h,pending_at_boot:g,bootable:y,notes:$,warnings:k,...R}=to(e,t),U=(Z,re)=>Dt(Z,re,t),T=(Z,re)=>U(Z,uo(re,t)),be=Tt(d),xe=be.map(({facet:Z,label:re,
before:wo,after:vo})=>[M(Z),`${re}: ${Xs(M(wo),M(vo),t)}`]),{code:ne,hint:Ut,node:_o}=Object(m);return`${[...pe(qs(M(i),o===!0,be),t.columns).map(Z=>te(o?`${"1"}\
;${"31"}`:"1",Z,t)),...o?U("Changed",me(xe,t)):me(xe,t),...Qs(n===void 0?R:to(n,t),t),...Tt(b).flatMap(Z=>eu(Z,t)),...U("To be run by you",so(x).map(V)),...T("A\
 reboot is required",h),...T("At the next boot",g),...T("This node would not boot",Object(y).reasons),...T("Warnings",k),...T("Notes",$),...T("Hint",M(i).includes(
Ut||"")?[]:[Ut]),...U("Undo with",l===void 0?[]:[V(`passthrough_undo '{"since": "${l}"}'`)]),...o?["",`${ne}, node: ${_o}`]:[],...f===void 0?[]:["",M(f)]].join(
`
`)}
`}function to(e,t){return JSON.parse(JSON.stringify(e),(n,r)=>typeof r=="string"?Ue(r,t):r)}function qs(e,t,[n]){return t?`FAILED: ${e}`:n===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${n.label}`,1)[0]}:`}var no="out of date: ";function Xs(e,t,{utf8:n}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${t}`)?e===""?"new":t===
""?"removed":"edited":e.startsWith(no)?`made anew: ${e.slice(no.length)}`:`${e||"absent"} ${n?"\u2192":"->"} ${t||"absent"}`}function Qs(e,t){let n=[],r=[];for(let[
o,i]of io(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=M(i),u=Tt(i),c=Object.keys(Object(u[0]));c.length>0?r.push(...Dt(o,me(u.map(p=>c.map(a=>M(
p[a]))),t,c.map(Ct)),t)):!s.includes(`
`)&&o.length+s.length+4<=t.columns?n.push([o,s]):r.push(...Dt(o,Array.isArray(i)?uo(i,t):s.trim().split(`
`).map(V),t))}return[...n.length===0?[]:["",...me(n,t)],...r]}function io(e,t=""){return Object.entries(e).flatMap(([n,r])=>{let o=t+Ct(n);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?io({...r},`${o} `):[[o,r]]})}function Ct(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function M(e){return Array.isArray(e)?
e.map(M).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([t,n])=>`${Ct(t)} ${M(n)}`).join(", "):String(e!=null?
e:"-")}function Tt(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function so(e){return Array.isArray(e)?e.map(M):[]}function uo(e,t){return so(
e).flatMap(n=>Zt(n,t))}function Dt(e,t,n){return t.length===0?[]:["",te("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,n),...t]}function eu({before:e,after:t,
before_header:n,after_header:r,dst_larger:o},i){let s=o===void 0?eo(String(e),String(t),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`-\
-- ${n}`,`+++ ${r}`].map(u=>te("1",u,i)),...s.map(u=>te(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var E=require("fs");var Nt=4*1024*1024,co=64,tu=["__proto__","constructor","prototype"],Fe=/[ \t\n\r]*/y,nu=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,ru=/true|false|null/y;function ge(e,t){
if(e.length>Nt)throw P("",`${t} is larger than 4 MiB, expected the parameters of one module`);let n=e.toString("utf8");if(!Buffer.from(n,"utf8").equals(e))throw P(
"",`${t} is not valid UTF-8: save it as UTF-8`);let r=n.startsWith("\uFEFF")?n.slice(1):n,o=0;function i(f){let l=r.slice(0,o).split(`
`),d=`line ${l.length}, column ${(l[l.length-1]||"").length+1}`,b=o>=r.length?"the end":z(r.slice(o,o+12).split(`
`)[0]||""),x=r[o]==="'"?": JSON strings take double quotes":"";throw P("",`${t} is not JSON: found ${b} at ${d}, expected ${f}${x}`)}function s(f){var d;f.lastIndex=
o;let l=(d=f.exec(r))==null?void 0:d[0];return l!==void 0&&(o+=l.length),l}function u(){if(r[o]!=='"')return;let f=o+1;for(;f<r.length&&r[f]!=='"';)f+=r[f]==="\\"?
2:1;try{let l=JSON.parse(r.slice(o,f+1));return o=f+1,String(l)}catch(l){return i("a string on one line, with valid escapes and an end")}}function c(f){return s(
Fe),r[o]!==f?!1:(o++,!0)}function p(f){s(Fe);let l=u();if(l===void 0)return i("a key in double quotes");if(tu.includes(l))throw P(l,`${t} holds the key ${z(l)},\
 which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(f,l))throw P(l,`${t} holds the key ${z(l)} twice, expected each key once: remove on\
e`);return c(":")?l:i('":"')}function a(f){var d;if(s(Fe),f>co&&(r[o]==="{"||r[o]==="["))throw P("",`${t} is nested deeper than ${co} levels`);if(c("{")){let b=Object.
create(null);if(c("}"))return b;do b[p(b)]=a(f+1);while(c(","));return c("}")?b:i('"," or "}"')}if(c("[")){let b=[];if(c("]"))return b;do b.push(a(f+1));while(c(
","));return c("]")?b:i('"," or "]"')}if(r[o]==='"')return u();let l=(d=s(nu))!=null?d:s(ru);return l===void 0?i("a value"):JSON.parse(l)}let m=a(1);return s(Fe),
o<r.length?i("nothing after the value"):m}var ou=["check","diff","pretty","human","schema","help","version"];function ao(e,t,n=[]){let r=[...ou,...n],o=new Set,i=Object.create(null),s=[],u;for(let p=0;p<
e.length;p++){let a=e[p]||"",[,m="",,f]=/^--([a-z]+)(=([^]*))?$/.exec(a)||[],l=r.find(d=>a===`--${d}`);if(l!==void 0)o.add(l);else if(t.includes(m)){let d=f!=null?
f:e[++p];d===void 0||d===""||d.startsWith("-")?u=u!=null?u:`--${m} has no value, expected one after it`:m in i&&i[m]!==d?u=u!=null?u:`--${m} is given twice, exp\
ected it once`:i[m]=d}else a.startsWith("-")&&a!=="-"?u=u!=null?u:iu(a,[...r,...t]):s.push(a)}s.length>1&&(u=u!=null?u:`found the arguments ${s.map(p=>z(p)).join(
" and ")}, expected one at most: quote the JSON as one word`);let[c]=s;return{switches:o,...i,...c===void 0?{}:{source:c},...u===void 0?{}:{problem:u}}}function iu(e,t){
let n=De(e.replace(/^-+|=.*$/g,""),t);return`${z(e)} is not a flag${n===void 0?"":` (did you mean --${n}?)`}; known are ${t.map(r=>`--${r}`).join(", ")}`}function lo(e,t){
if(t!==void 0)return ge(Buffer.from(t),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ge(po(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ge(
Buffer.from(e),"the argument");let n=e.replace(/^@/,"");if(n==="")throw P("",`the argument is ${z(e)}, expected JSON, @FILE or -`);return ge(su(n),`the file ${z(
n,200)}`)}function fo(e){let t=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:t};let n=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?t:n)[r]=o;return{params:n,ansible:t}}function su(e){let t;try{t=(0,E.openSync)(e,E.constants.O_RDONLY|E.constants.
O_NONBLOCK)}catch(n){let r=n instanceof Error&&"code"in n&&n.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(n),"code"))})`;throw P(
"",`${r} ${z(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,E.fstatSync)(t).isFile())throw P("",`${z(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return po(t,`the file ${z(e,200)}`)}finally{(0,E.closeSync)(t)}}function po(e,t){let n=[];for(let o=Nt+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=uu(e,i,t);if(s===0)break;n.push(i.slice(0,s)),o-=s}let r=Buffer.concat(n);if(r.toString("latin1").trim()===
"")throw P("",`${t} is empty, expected a JSON object, {} at least`);return r}function uu(e,t,n){for(;;)try{return(0,E.readSync)(e,t,0,t.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw P("",`cannot read ${n} (${o}), expected JSON there`);Lt(10)}}function Lt(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Be=require("fs");function We(e,t=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,t).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function he(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,Be.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Lt(2)}return!0}function jt(){let{COLUMNS:e,LC_ALL:t,LC_CTYPE:n,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(t||n||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&cu(1))}}function cu(e){try{return(0,Be.fstatSync)(e).isCharacterDevice()}catch(t){
return!1}}function mo(e){let t,n=()=>{if(t===void 0)return!1;let r=Math.round(process.uptime()-t);return t=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:n,step(r){n(),e(`${r} ...`),t=process.uptime()}}}var go=!1;function ho(){if(!go){go=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ye="0.1.0";var au={x64:"x86_64",arm64:"aarch64"};function Vt(e){var s,u,c,p;let t=e.root==="/",n=e.attr("/proc/sys/kernel/hostname"),r=(u=(s=/^[^#\s].*$/m.exec(e.attr("/et\
c/hostname")||""))==null?void 0:s[0])!=null?u:null,i={name:t?n||r:r||n,machine_id:e.attr("/etc/machine-id"),os:kn(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kern\
el/osrelease"),arch:(p=e.attr("/proc/sys/kernel/arch"))!=null?p:t?(c=au[process.arch])!=null?c:process.arch:null};return Object.fromEntries(Object.entries(i).filter(
([,a])=>a))}async function yo(e,t,n,r){var a,m,f,l;process.removeAllListeners("warning");let o=ao((a=r==null?void 0:r.argv)!=null?a:process.argv.slice(2),$o(e)?["root","cap\
ture"]:["root"],xo(e)?["metrics"]:[]),i={module:e.name,version:ye,host:{}},s=!1,u,c=mo(d=>he(Ue(d,jt()))),p=(d,b)=>{if(s)return;let x=hu(d,o,b);s=!0,process.exitCode=
Nr(d),he(c.end()?`
${x}`:x)};process.once("uncaughtException",d=>p(zt(Ke(d),i)));try{if(o.problem!==void 0)throw P("",o.problem);let d=yu(e,o,(m=r==null?void 0:r.program)!=null?m:
`${e.name}.js`);if(d!==void 0){he(d);return}u=lo(o.source,t);let b=await lu(e,o,u,i,n,c.step);o.switches.has("metrics")&&b.metrics!==void 0?he(b.metrics(Math.floor(
Date.now()/1e3))):p(Ot(b,i),b.human)}catch(d){Object.keys(i.host).length===0&&(i.host=gu((l=(f=o.root)!=null?f:Reflect.get(Object(u),"root"))!=null?l:"/")),p(zt(
Ke(d),i))}}async function lu(e,t,n,r,o,i){if(n===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw P("",`${e.name} found no argument, expected one, since it a\
cts at once: pass {} to mean it`);let{params:s,ansible:u}=fo(n===void 0?{}:n),c=St(du,{check:u._ansible_check_mode,diff:u._ansible_diff}),p=St({...X,...e.params},
fu(s,t.root)),{check:a,diff:m,root:f,wait:l}=p;if(!bo(f))throw P("root",`root is ${JSON.stringify(f)}, which is no directory here, expected the top of a tree`);
let d=Rt({root:f});if(r.host=Vt(d),e.type==="probe")return t.capture===void 0?pu(e,d,p):mu(e,d,t.capture);if(o===void 0)throw new Error("this script was built w\
ithout the engine");return o(d,e,p,{check:a||c.check||t.switches.has("check"),diff:m||c.diff||t.switches.has("diff"),wait:l,version:ye,beforeWriting:ho,render:b=>We(
Ot(b,r)),...t.switches.has("human")?{progress:i}:{}})}var du={check:X.check,diff:X.diff};function fu(e,t){if(t===void 0||typeof e!="object"||e===null||Array.isArray(
e))return e;let n=Reflect.get(e,"root");if(n!=null&&q(n)!==q(t))throw P("root",`root is ${JSON.stringify(n)} in the parameters and ${JSON.stringify(t)} in --roo\
t, expected one of them`);return{...e,root:t}}function bo(e){try{return(0,Ge.statSync)(e).isDirectory()}catch(t){return!1}}function pu(e,t,n){let{msg:r,own:o,fail:i,
...s}=e.read(un(t),n);return{changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new S(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouch\
ed"}}}}function xo(e){return e.type==="probe"&&e.takesMetrics===!0}function $o(e){return e.type==="probe"&&e.capture!==void 0}function mu(e,t,n){var o;let r=((o=
e.capture)==null?void 0:o.call(e,t))||"";try{(0,Ge.writeFileSync)(n,r,{flag:"wx",mode:384})}catch(i){throw P("",`cannot write ${JSON.stringify(n)} (${String(Reflect.
get(Object(i),"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.length} bytes of th\
is host in ${n}; look through it before you send it`,changes:[],own:{}}}function gu(e){let t=q(e);try{return t!==void 0&&bo(t)?Vt(Rt({root:t})):{}}catch(n){return{}}}
function hu(e,{switches:t},n){return t.has("human")?oo(e,jt(),n==null?void 0:n()):We(e,t.has("pretty")?2:0)}function yu(e,{switches:t},n){if(t.has("help"))return bu(
e,n);if(t.has("version"))return`${e.name} ${ye}
`;if(!t.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...Pt({...e.params,...X}),examples:[
e.example]};return We(r,t.has("pretty")?2:0)}function bu(e,t){return`${e.name} ${ye}: ${e.summary}

Usage: ${t} [JSON | @FILE | - | FILE] [flags]
  ${t} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${kt(e.params)}
Parameters of every module:
${kt(X)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${$o(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${xo(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}yo(Cr,vfiokitArguments);
}));
