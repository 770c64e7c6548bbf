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
var zo=Object.defineProperty;var Ao=(e,t,n)=>t in e?zo(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var F=(e,t,n)=>Ao(e,typeof t!="symbol"?t+"":t,n);var S=class extends Error{constructor(n,r,o={}){super(r);F(this,"code");F(this,"param");F(this,"hint");F(this,"cause");F(this,"node");this.name="Stop",this.code=
n,Object.assign(this,o)}};function P(e,t){return new S("E_PARAMS",t,{param:e})}var Io=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Ft=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,Eo=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
Mo=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,Ro=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
A="[0-9a-f]";function Bt(e){let t=new Map,n=(l,d)=>p=>{var y;let b=`${l} ${p.toLowerCase()}`,$=[...t.keys()].filter(x=>x.startsWith(l)).length+1,m=(y=t.get(b))!=
null?y:d($);return t.set(b,m),m},r=n("uuid",l=>`00000000-0000-4000-8000-${Ye(l,12)}`),o=n("name",l=>`id${l}`),i=n("machine",l=>Ye(l,32)),s=n("mac",l=>`02-00-00-\
00-00-${Ye(l,2)}`),u=n("ip",l=>`192.0.2.${l}`),c=e.filter(l=>l.length>2&&!Ro.test(l)&&!Ft.test(l)).sort((l,d)=>d.length-l.length);function f(l){return l.replace(
new RegExp(`\\b${A}{8}(-${A}{4}){3}-${A}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(d,p,b)=>p+o(b)).replace(new RegExp(
`(?<![0-9a-f])${A}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${A}{2}([:-])(${A}{2}\\1){4}${A}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,u).replace(new RegExp(`\\b(${A}{1,4}(:${A}{1,4})*)?::(${A}{1,4}(:${A}{1,4})*)?|\\b(${A}{1,4}:){7}${A}{1,4}\\b`,"gi"),
"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${A}{33,}(?![0-9a-f])`,"gi"),"***")}function a(l){let d=f(l);for(let p of c)d=d.replace(new RegExp(`(?<![\\w.-])${p.
replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return d}function g(l){return a(l.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(d,p,b)=>{
let $=Io.test(p.toLowerCase().replace(/-/g,"_"))||p==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(b);return`${p}=${$||/^\$\{?\w+\}?$/.test(b)?
b:"***"}`}))}function h(l,d){return l.split(`
`).map(p=>/^\s*#/.test(p)?Wt(p):d(p)).join(`
`)}return{ids:f,names:a,args:g,shell:l=>h(Zo(l),d=>{let p=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(d);if(p===null)return g(d);let[,b="",$="",m=""]=p,y=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test($)&&!/CMDLINE|PASS|SECRET|TOKEN/.test($);return b+(y?a(m):/CMDLINE|cmdline/.test($)?g(m):"***")}),modules:l=>h(l,d=>{var m;let[p="",b="",...$]=d.trim().split(
/\s+/);return p==="options"?Ft.test(b)?a(d):d.replace(/=\S+/g,"=***"):p==="install"||p==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((m=$[0])!=
null?m:"")&&!/["'=]/.test(d)?a(d):`${p} ${b} ***`:g(d)}),entry:l=>h(l,d=>/^options\s/.test(d)?g(d):a(d)),grubenv(l){return`# GRUB Environment Block
${l.split(`
`).filter(p=>!p.startsWith("#")).map(p=>p.startsWith("kernelopts=")?`kernelopts=${g(p.slice(11))}`:a(p)).filter(p=>p!=="").map(p=>`${p}
`).join("")}`.padEnd(1024,"#")}}}function Wt(e){let t=Eo.exec(e);return t===null?"#":`# ${t[0]}`}function Zo(e){return e.replace(Mo,(t,n="",r)=>r===void 0?t:n+Wt(
r))}function Ye(e,t){return e.toString(16).padStart(t,"0")}var To="vfiokit-capture/1",Do={dir:493},Co=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],No=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,Lo=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,jo=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
Vo=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function Uo(e){var c,f;let t=["/etc/hostname","/proc/sys/kernel/hostname"].map(a=>{var g;return(g=e.attr(a))!=null?g:""}).filter(a=>a!==""),n=Bt([...t,...t.map(
a=>a.replace(/\..*/,""))]),r={},o=(a,g)=>{g!==null&&(r[a.startsWith("/sys/")?n.ids(a):n.names(a)]=g)},i=(a,g=h=>h)=>{let h=e.attr(a);o(a,h===null?null:`${g(h)}${a.
endsWith("/grubenv")?"":`
`}`)},s=a=>{let g=e.link(a);o(a,g===null?null:{link:n.ids(g)})},u=a=>{e.stat(a)!==null&&o(a,Do)};for(let a of e.list("/sys/bus/pci/devices")){let g=`/sys/bus/pc\
i/devices/${a}`,h=e.real(g);if(s(g),h!==null){for(let l of Co)i(`${h}/${l}`);o(`${h}/config`,(f=(c=e.bytes(`${h}/config`,0,64))==null?void 0:c.toString("latin1"))!=
null?f:null);for(let l of e.list(h))No.test(l)&&s(`${h}/${l}`),Lo.test(l)&&u(`${h}/${l}`)}}for(let a of e.list("/sys/bus/pci/drivers"))u(`/sys/bus/pci/drivers/${a}`),
s(`/sys/bus/pci/drivers/${a}/module`);for(let a of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${a}/address`);u("/sys/kernel/iommu_groups");for(let a of e.
list("/sys/kernel/iommu_groups")){for(let g of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${a}/${g}`);u(`/sys/kernel/iommu_groups/${a}`);for(let g of e.
list(`/sys/kernel/iommu_groups/${a}/devices`))s(`/sys/kernel/iommu_groups/${a}/devices/${g}`)}u("/sys/class/iommu");for(let a of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${a}`)===null?u(`/sys/class/iommu/${a}`):s(`/sys/class/iommu/${a}`);for(let a of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${a}`)!==null&&o(`/sys/firmware/acpi/tables/${a}`,"");u("/sys/firmware/efi");for(let a of e.list("/sys/module"))jo.test(a)&&u(`/sys/module/${a}`);i("/proc/cpu\
info",Ho),i("/proc/modules",a=>a.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",a=>a.split(`
`).filter(g=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(g)).join(`
`));for(let[a,g,h]of Vo)if(!a.endsWith("/"))i(a,l=>n[h](l));else for(let l of e.list(a))l.endsWith(g)&&i(`${a}${l}`,d=>n[h](d));for(let a of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(a)&&o(`/boot/${a}`,"");for(let a of e.list("/lib/modules"))u(`/lib/modules/${a}`),i(`/lib/modules/${a}/modules.builtin`,g=>g.split(`
`).filter(h=>/vfio|iommu|drm|xhci/.test(h)).join(`
`));return r}function Gt(e){let n=Object.entries(Uo(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(To)}, "files": {
${n}
}}
`}function Ho(e){let[t=""]=e.split(`

`);return t.split(`
`).filter(n=>!/^serial/i.test(n)).join(`
`)}var Fo=["0300","0302","0380"],Bo=["0403","0c03","0c80"],Wo={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},Go=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","15ad:0710","1414:5353","1414:008a","1414:008c","1414:008e","80ee:beef","1d0f:1111","fb5d:40fb","1ab\
8:4005"],Ko=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,Jo=["1d17:3a02","1d17:3a03","1d17:3a04","1d17:3d01","0014:7a05","001\
4:7a06","0014:7a15","0014:7a25","0014:7a36","10de:2e12"],Yo=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","10\
02:14a0","1002:14a1","1022:1500"],Kt={"01":"storage","02":"network","03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bri\
dge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"\
accelerator"};function qe(e){return e!==null&&Fo.includes(e)}function Xe(e){return e!==null&&Bo.includes(e)}function Jt(e){return e!==null&&(e.startsWith("12")||
e==="0b40")}function _e(e){return e.class==="0680"&&e.vendor==="10de"&&e.device!==null&&e.device>="1000"}function Yt(e){return e!==null&&(/^0[12]/.test(e)||e===
"0c03")}function qt(e,t){let n=Wo[e];return n!==void 0&&n.test(t)}function Xt(e){return Go.includes(e)}function Qt(e){return e!==null&&Yo.includes(e)}function en(e,t,n,r){
return t==="8086"?e.startsWith("0000:00:02."):t==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):Jo.includes(`${t}:${n}`)||t==="10de"&&Ko.test(n)}function we(e){
var t,n;return e===null?"device":(n=(t=Kt[e])!=null?t:Kt[e.slice(0,2)])!=null?n:"device"}var oe="/sys/kernel/iommu_groups",qo="/sys/class/iommu",nn="/sys/firmware/acpi/tables",Xo=["DMAR","IVRS","IORT","VIOT"],Qo=/^(.+[-_])?vfio[-_]pci$/,rn=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Qe(e){var r,o;let t=tn(e,qo),n=(o=(r=tn(e,oe))==null?void 0:r.filter(i=>ni(e,i)))!=null?o:null;return{active:n!==null?n.length>0:t!==null?t.length>0:null,
units:t,groups:n===null?null:n.length}}function on(e){var t;return{...Qe(e),firmware_table:(t=Xo.find(n=>e.real(`${nn}/${n}`)!==null&&(n!=="IORT"||ei(e))))!=null?
t:null}}function ei(e){let t=e.bytes(`${nn}/IORT`,0,1048576);if(t===null||t.length<44)return!0;let n=t.readUInt32LE(40);for(let r=t.readUInt32LE(36);r>0;r--){let o=n+
3>t.length?0:t.readUInt16LE(n+1);if(o===0||t[n]===3||t[n]===4)return!0;n+=o}return!1}function ve(e,t,n){let r=e.list(`${oe}/${t}/devices`);return r.length>0?r:n.
filter(o=>o.group===t).map(o=>o.address)}function sn(e,t){var n;return/\bdirect$/m.test((n=e.attr(`${oe}/${t}/reserved_regions`))!=null?n:"")}function ti(e){return e!==
null&&Qo.test(e)}function et(e){return e==="pci-stub"||ti(e)}function Pe(e,t,n=()=>[]){if(t===void 0)return`${e} (${rn.test(e)?"a mediated device":"not in /sys/\
bus/pci"})`;let{driver:r}=t;if(et(r))return null;let o=t.class==="0604"||t.header===1;if(o&&r==="pcieport"||r===null&&(o||t.class!==null&&!Yt(t.class)))return null;
let i=n(e);return`${e} (${we(t.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function ni(e,t){let n=e.list(`${oe}/${t}/devices`);return(n.
length===0||n.some(r=>!rn.test(r)))&&!tt(e,t)}function tt(e,t){return e.attr(`${oe}/${t}/name`)==="vfio-noiommu"}function tn(e,t){return e.real(t)===null?null:e.
list(t)}var un=new WeakMap;function cn(e){function t(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let n={
...e,read:t(e.read),attr:t(e.attr),list:t(e.list),link:t(e.link),real:t(e.real),stat:t(e.stat)};return un.set(n,new Map),n}function D(e,t,n){let r=un.get(e);return r===void 0?n():(r.has(t)||r.set(t,n()),r.get(t))}var nt="vfiokit-write";function an(e){return D(e,"left-writers",()=>{var n,r,o;let t=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((n=e.attr(`/pro\
c/${i}/comm`))==null?void 0:n.startsWith(nt))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&t.set(s,Number(i))}return t})}var ot="/sys/bus/pci/devices",ri="pci",it=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,oi=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,ii=6;
function pn(e){let t=oi.exec(e.toLowerCase());return t===null?null:`${t[1]}:${t[2]}`}function mn(e){let t=it.exec(e.toLowerCase());if(t===null)return null;let[,
n="0",r="",o="",i=""]=t,s=`${parseInt(n,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function gn(e){
return e.list(ot).length>0}function J(e){return D(e,ri,()=>e.list(ot).filter(t=>it.test(t)).map(t=>ui(e,t)))}function ie(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return n}var si={get vendor(){return W(this,"vendor",4)},get device(){
return W(this,"device",4)},get id(){return fn(this.vendor,this.device)},get subsystem(){return fn(W(this,"subsystem_vendor",4),W(this,"subsystem_device",4))},get class(){
let e=W(this,"class",6);return e===null?null:e.slice(0,4)},get revision(){return W(this,"revision",2)},get driver(){return rt(this,"driver")},get module(){return K(
this,"module",()=>this.driver===null?null:yn(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&an(this.host).
has(this.address))return null;let e=G(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=rt(this,"iommu_group");return e!==null&&/^\d+$/.
test(e)?Number(e):null},get header(){var t;let e=dn(this);return e===null||this.responding===!1?null:((t=e[14])!=null?t:0)&127},get responding(){let e=dn(this);
return e===null?null:e.some(t=>t!==255)},get numa(){return B(this,"numa_node")},get bootVga(){return B(this,"boot_vga")},get physfn(){return rt(this,"physfn")},
get totalVfs(){return B(this,"sriov_totalvfs")},get numVfs(){return B(this,"sriov_numvfs")},get modalias(){return G(this,"modalias")},get resetMethods(){let e=G(
this,"reset_method");return e===null?null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=G(this,"resource");return e===null?null:ci(e)},get linkWidth(){return B(
this,"current_link_width")},get maxLinkWidth(){let e=B(this,"max_link_width");return e===255?null:e},get upstream(){return K(this,"..",()=>{var e;return((e=this.
host.real(this.base))!=null?e:"").split("/").slice(0,-1).filter(t=>it.test(t))})},get consumers(){return ln(this,"consumer")},get suppliers(){return ln(this,"su\
pplier")},get mdevs(){return hn(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function ui(e,t){let n={address:t,slot:t.slice(0,t.indexOf(
".")),host:e,base:`${ot}/${t}`,kept:new Map};return Object.assign(Object.create(si),n)}function K({kept:e},t,n){return e.has(t)||e.set(t,n()),e.get(t)}function G(e,t){
return K(e,t,()=>e.host.attr(`${e.base}/${t}`))}function B(e,t){let n=G(e,t);return n!==null&&/^-?\d+$/.test(n)?Number(n):null}function W(e,t,n){let r=G(e,t);return r!==
null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(n,"0"):null}function rt(e,t){return K(e,`${t}@`,()=>yn(e.host.link(`${e.base}/${t}`)))}function hn(e){
return K(e,"/",()=>e.host.list(e.base))}function ln(e,t){return hn(e).filter(n=>n.startsWith(`${t}:pci:`)).map(n=>n.slice(t.length+5))}function dn(e){return K(e,
"config",()=>{let t=e.host.bytes(`${e.base}/config`,0,64);return t!==null&&t.length>=16?t:null})}function fn(e,t){return e===null||t===null?null:`${e}:${t}`}function yn(e){
return e===null?null:e.slice(e.lastIndexOf("/")+1)}function ci(e){return e.split(`
`).slice(0,ii).map(n=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(n);if(r===null)return 0;let[o=0,i=0,s=0,u=0]=r.slice(1).map(c=>c===
""?0:parseInt(c,16));return s===0&&u===0?0:(s-o)*4294967296+(u-i)+1}).reduce((n,r)=>n+r,0)}var st=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function bn(e,t=J(e)){let n={bySlot:ie(t,o=>o.slot),byAddress:new Map(t.map(o=>[o.address,o])),
cardFunctions:t.filter(o=>Xe(o.class))},r=[];for(let o of t){let i=ai(o,n);if(i===null)continue;let s=E(()=>i==="gpu"||i==="igpu"?li(o,i,n):[]),u=E(()=>o.group===
null?null:ve(e,o.group,t));r.push({device:o,kind:i,get companions(){return s()},get members(){return u()}})}return r}function ke(e){return e.kind==="gpu"&&e.device.
id!==null}function xn(e){var t;return e.physfn!==null?"type-VF":((t=e.totalVfs)!=null?t:0)>0?"type-PF":"type-PCI"}function E(e){let t;return()=>(t===void 0?t={value:e()}:
t).value}function ai(e,t){var u;let n=e.class,r=qe(n);if(!r&&!Jt(n))return _e(e)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,device:i}=e;if(!r)return n===
"1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(qt(o,i))return"bmc";if(Xt(`${o}:${i}`))return"virtual";let s=o==="1002"?((u=t.bySlot.
get(e.slot))!=null?u:[]).map(c=>c.vendor):[];return en(e.address,o,i,s)?"igpu":"gpu"}function li(e,t,{bySlot:n,byAddress:r,cardFunctions:o}){var c;let i=new Map,
s=(f,a)=>{f===void 0||i.has(f.address)||!Xe(f.class)||!(di(e,f,a)||fi(e,t,f,a))||i.set(f.address,{device:f,reason:a})};for(let f of(c=n.get(e.slot))!=null?c:[])
s(f,"same slot");for(let f of e.consumers){let a=r.get(f);(t==="gpu"||e.vendor!=="8086"||(a==null?void 0:a.slot)===e.slot)&&s(a,"device link")}let u=pi(e,r);if(u!==
null){let f=a=>{var g;return!((g=n.get(a.slot))!=null?g:[]).some(h=>qe(h.class))};for(let a of o)a.upstream.includes(u)&&f(a)&&s(a,"card switch")}return[...i.values()].
sort((f,a)=>f.device.address<a.device.address?-1:1)}function di(e,t,n){return e.vendor!==null&&t.vendor===e.vendor?!0:n==="device link"&&e.vendor==="1002"&&t.vendor===
"1022"&&t.class==="0403"}function fi(e,t,n,r){return t==="gpu"&&r==="same slot"&&n.class==="0403"&&n.vendor!==null&&e.upstream.length>0}function pi(e,t){var r,o;
let n=null;for(let i of[...e.upstream].reverse()){if(!Qt((o=(r=t.get(i))==null?void 0:r.id)!=null?o:null))break;n=i}return n}var mi=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],$n="/sys/bus/pci/slots";function Se(e){let t;return n=>{var r;return t===void 0&&(t=(r=mi.map(o=>gi(
e,o)).find(o=>o!==null))!=null?r:null),t===null?null:hi(`
${t}`,n)}}function gi(e,t){try{return e.read(t)}catch(n){return null}}function wn(e){let t;return(n,r)=>{t===void 0&&(t=new Map(e.list($n).map(o=>{var i;return[
(i=e.attr(`${$n}/${o}/address`))!=null?i:"",o]})));for(let o of[n,...[...r].reverse()]){let i=t.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function hi(e,t){
var f;let[n="",r=""]=t.split(":"),o=e.indexOf(`
${n}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),u=i<0?"":s<0?e.slice(i):e.slice(i,i+s),c=_n(u,`
	${r}  `);return c===null?null:Buffer.from(`${(f=_n(e,`
${n}  `))!=null?f:""} ${c}`,"latin1").toString("utf8")}function _n(e,t){let n=e.indexOf(t);if(n<0)return null;let r=e.indexOf(`
`,n+t.length);return e.slice(n+t.length,r<0?void 0:r).trim()}function vn(e){let t=Se(e),n=wn(e);return({device:r,kind:o,companions:i,members:s},u)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:t(r.id),slot:n(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:c,reason:f})=>({address:c.address,id:c.id,class:c.class,driver:c.driver,reason:f})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:xn(r),passthrough:{ok:u.length===
0,reasons:u.map(c=>c.text)}})}function Pn(e,t,n){let r=new Set(e.flatMap(({gpu:o})=>{var i;return(i=o.device.id)!=null?i:[]}));return{IOMMU:yi(t),...Object.fromEntries([...r].map(o=>{var i;return[
o,(i=n(o))!=null?i:""]})),GPUs:e.map(({gpu:o,gpu:{device:i,kind:s,companions:u},obstacles:c})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,
verdict:c.length===0?"ready":ke(o)?"blocked":"stays",companions:u.map(f=>xi(f.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough\
.reasons)":[...bi(e)].map(([o,i])=>`${i.join(", ")}: ${o}`)}}function yi({active:e,groups:t,units:n,firmware_table:r}){return e===null?null:e?`on, ${t!=null?t:0}\
 groups, units ${(n!=null?n:[]).join(", ")||"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function bi(e){
var n;let t=new Map;for(let{gpu:r,obstacles:o}of e)for(let{text:i}of o)t.set(i,[...(n=t.get(i))!=null?n:[],r.device.address]);return t}function xi(e,t){return e.
slice(0,-2)===t.slice(0,-2)?e.slice(-2):e}var oc=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);var _i=34;function wi(e){let t=[],n=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&vi(i);i===_i&&(r=!r),!s&&n<0&&(n=o),!(!s||n<0)&&
(t.push([n,o]),n=-1)}return t}function vi(e){return e===32||e>=9&&e<=13||e===160}function Oe(e){return wi(e).map(([t,n])=>e.slice(t,n))}function j(e){let t=e.startsWith(
'"')?1:0,n=e.indexOf("=");return Pi(n<0?e.slice(t):e.slice(t,n))}function Y(e){let t=e.indexOf("=");return t<0?"":e.slice(t+1).replace(/^"/,"").replace(/"$/,"")}function kn(e){return Y(e).split(",").filter(t=>t!=="")}function Pi(e){return e.includes("-")?e.replace(/-/g,"_"):e}function Sn(e,t){var o,i,s;let n=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${t}=(["']?)(.*?)\\1\\s*$`,"m").
exec(n);return r===null?null:(s=r[2])!=null?s:null}function ze(e){let t=e.attr("/proc/cmdline");return t===null?null:Oe(t)}var ki="/dev/null";function Ae(e){return e.slice(e.lastIndexOf("/")+1)}function Si(e,t){return Ae(e)<Ae(t)?-1:Ae(e)>Ae(t)?1:0}function On(e,t){var r;let n=new Map;
for(let o of t)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||n.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==ki){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}n.set(i,s)}return[...n.values()].sort(Si)}function zn(e,t){var r,o;let n=e.real(t);return n!==null&&((r=e.stat(n))==null?void 0:r.type)==="file"&&(o=e.read(n))!=null?o:""}var Oi=["/lib/modules","/usr/lib/modules"];function An(e,t){let n=Oi.find(r=>e.real(`${r}/${t}`)!==null);return`${n!=null?n:"/lib/modules"}/${t}`}function In(e){return e.attr("/proc/sys/kernel/osrelease")||null}var zi=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Ai(e){var r;let t=[],n=1;for(let o of(r=
e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(`
`).length-(o.endsWith(`
`)?1:0);t.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:n,lines:i}),n+=i}return t}function En(e){let t=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(t)?null:e.replace(/\[[^\]]*\]|-/g,n=>n==="-"?"_":n)}function Ii(e,t){
var r,o,i,s;let n=[];for(let{text:u,line:c,lines:f}of Ai(e)){if(u.startsWith("#"))continue;let a=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(a===null)continue;let g=a[1],h=En((r=a[2])!=null?r:""),l=g==="alias"?En((i=((o=a[3])!=null?o:"").split(/[\t ]+/).find(d=>d!==""))!=null?i:""):(s=a[3])!=
null?s:"";h===null||l===null||l===""&&g!=="blacklist"||n.push({command:g,name:h,rest:g==="blacklist"?"":g==="options"?l.replace(/\t/g," "):l,path:t,line:c,lines:f})}
return n}function Mn(e,t){return D(e,`modprobe.d of ${t!=null?t:"none"}`,()=>{let n=[...On(e,zi)];if(t!==void 0){let r=n.findIndex(o=>o.slice(o.lastIndexOf("/")+
1)>"modules.softdep");n.splice(r<0?n.length:r,0,`${An(e,t)}/modules.softdep`)}return n.flatMap(r=>D(e,r,()=>Ii(zn(e,r),r)))})}function Ei(e){var t;return((t=e.match(
/(?:"[^"]*"?|[^\s"])+/g))!=null?t:[]).map(n=>{let r=n.startsWith('"')?n.slice(1).replace(/"$/,""):n,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:
{name:r.slice(0,o).replace(/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function Rn(e,t,n){let r=null;for(let o of e)if(!(o.command!=="options"||
o.name!==t))for(let{name:i,value:s}of Ei(o.rest))i===n&&(r={value:s,from:o});return r}function Zn(e){return e===null||/^(?:[1y]|on)/i.test(e)}var Tn="/sys/class/iommu",ut="allow_unsafe_interrupts";function Dn(e){var i,s;let t=e.list(Tn).filter(u=>/^(dmar|ivhd)\d+$/.test(u)),n=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(n!==null&&n.length===1&&(((i=n[0])!=null?i:1)&1)===0)return!1;if(t.length===0)return null;if(((s=ze(e))!=null?s:[]).some(u=>u==="nointr\
emap"||j(u)==="intremap"&&kn(u).includes("off"))||t.some(u=>{var c;return(parseInt(((c=e.attr(`${Tn}/${u}/intel-iommu/ecap`))!=null?c:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Cn(e){var o;let t=["vfio_iommu_type1","iommufd"].
flatMap(i=>{var s;return(s=e.attr(`/sys/module/${i}/parameters/${ut}`))!=null?s:[]}),n=Rn(Mn(e),"vfio_iommu_type1",ut),r=((o=ze(e))!=null?o:[]).filter(i=>j(i)===
`vfio_iommu_type1.${ut}`);return[...t,...n===null?[]:[n.value],...r.map(i=>i.includes("=")?Y(i):null)].some(Zn)}function Nn(e){var t;return((t=ze(e))!=null?t:[]).
flatMap(n=>{if(j(n)==="pcie_acs_override")return[`${n} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that the hardware\
 does not keep apart, so a guest may reach what the host or another guest uses`];let r=j(n)==="pci"?Y(n).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function Ln(e){return Object.freeze({type:"probe",...e})}var C="/sys/class/block",Mi=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function N(e){return(e!=null?e:"").split("/").filter(t=>Mi.test(t))}function jn(e,t){
return ct(e,e.real(`${C}/${t}`),new Set)}function Vn(e,t){return ct(e,e.real(`/sys/dev/block/${t}`),new Set)}function se(e,t){var i,s;if(!t.startsWith("/dev/"))
return null;let r=((i=e.real(t))!=null?i:t).slice(5).replace(/\//g,"!");if(e.stat(`${C}/${r}`)!==null)return r;let o=t.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(C).find(u=>u.startsWith("dm-")&&e.attr(`${C}/${u}/dm/name`)===o))!=null?s:null}function Un(e,t){let n=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrf\
s/${o}/devices`)),r=n.filter(o=>t!==null&&o.includes(t));return(r.length>0?r:n).reduce((o,i)=>[...o,...i],[])}function Hn(e,t){let n=e.list(C).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${C}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABE\
L=${t.replace(/\W/g,"\\$&")}$`,"m").test(o)});return n.length>0?n:null}function ct(e,t,n){if(t===null||n.has(t))return[];n.add(t);let r=Ti(t),o=N(t);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${t}/partition`)===null?t:Di(t),s=[...e.list(`${i}/slaves`).map(c=>`${i}/slaves/${c}`),...Ri(e,i)],u=Zi(
e,i);return[...s.map(c=>ct(e,e.real(c),n)).reduce((c,f)=>[...c,...f],[]),...u.length===0?[]:[{name:r,functions:o,portals:u}]]}function Ri(e,t){let n=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(t);if(n===null)return[];let[,r="",o="",i=""]=n,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(C).filter(u=>s.test(u)).map(u=>`${C}/${u}`),...e.list(r).
filter(u=>/^nvme\d+$/.test(u)).map(u=>`${r}/${u}`)]}function Zi(e,t){var i,s,u;let n=(i=/\/session(\d+)\//.exec(t))==null?void 0:i[1];if(n!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(c=>c.startsWith(`connection${n}:`)).map(c=>{var f;return(f=e.attr(`/sys/class/iscsi_connection/${c}/address`))!=null?f:e.attr(
`/sys/class/iscsi_connection/${c}/persistent_address`)}).filter(c=>c!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(t))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec((u=e.attr(`${r}/address`))!=null?u:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function Ti(e){return e.slice(e.lastIndexOf(
"/")+1)}function Di(e){return e.slice(0,e.lastIndexOf("/"))}var Ci=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,Ni="/sys/class/graphics",Fn="/sys/class/vtconsole",Li=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Bn(e,t){return{screens:new Set([...t.filter(n=>n.bootVga===1).map(n=>n.address),...ji(e)]),serial:Vi(e),pictures:Ui(e)}}function Wn({screens:e},t,n){return t.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!n(r)&&(e.has(r.device.address)||r.device.driver!==null&&!et(r.device.driver)))}function ji(e){let t=e.
list(Fn).map(r=>`${Fn}/${r}`),n=t.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return t.length>
0&&!n?[]:N(e.real(`${Ni}/fb0/device`)).slice(-1)}function Vi(e){var r,o;let t=e.attr("/proc/consoles");return(o=(t!==null?t.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):Oe((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>j(i)==="console").map(i=>{var s;return(s=Y(i).split(
",")[0])!=null?s:""})).find(i=>!Ci.test(i)))!=null?o:null}function Ui(e){var r,o;let t=new Map,n=[];if(parseInt((r=In(e))!=null?r:"",10)>=6)return t;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,u="",c=""]=s;n.length=u.length/2,n.push(c);let f=Li.test(c)?N(n.join("/")).slice(
-1)[0]:void 0;f!==void 0&&t.set(f,c)}return t}var Hi=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],Fi="/var/lib/nova/";function Ie(e){let t=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
n=>{var r;return(r=e.attr(n))!=null?r:""}).join(`
`).split(`
`);return[...new Set(t)].map(Wi).filter(n=>n!==null)}function Gn(e){let t=new Set(Hi.map(n=>lt(e,n)));return e.filter(n=>t.has(n.at)||n.at.startsWith(Fi))}function lt(e,t){
return e.map(r=>r.at).filter(r=>r==="/"||r===t||t.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Kn(e){var t;return((t=e.attr(
"/proc/swaps"))!=null?t:"").split(`
`).slice(1).map(n=>n.trim().split(/\s+/)).map(([n="",r=""])=>({path:at(n),type:r})).filter(n=>n.path!=="")}function ce(e,t){var u;let{type:n,number:r,source:o}=t;
if(n==="zfs"){let c=Hn(e,(u=o.split("/")[0])!=null?u:"");return c===null?null:ue(e,c)}if(n==="btrfs")return ue(e,Un(e,se(e,o)));if(!r.startsWith("0:"))return Vn(
e,r);let i=o.split(":").map(c=>se(e,c)).filter(c=>c!==null);if(i.length>0)return ue(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(n)?Bi(t):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function ue(e,t){return t.map(n=>jn(e,n)).reduce((n,r)=>[...n,...r],[])}function Bi({source:e,options:t,type:n}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(t))==null?void 0:o[1];return r!==void 0?[r]:n==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function Wi(e){let[t="",n=""]=e.split(" - "),[,,r,,o]=t.split(" "),[i,s="",u=""]=n.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:at(
o),type:i,number:r,source:at(s),options:u}}function at(e){return e.replace(/\\([0-7]{3})/g,(t,n)=>String.fromCharCode(parseInt(n,8)))}var Gi=[["/sys/class/block",(e,t,n)=>e.stat(`${t}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(n)?`disk ${n}`:null],["/sys/class/net",(e,t,n)=>`network interfa\
ce ${n}`],["/sys/bus/usb/devices",Yi],["/sys/class/sound",(e,t,n)=>{var r;return/^card\d+$/.test(n)?`sound card ${dt((r=e.attr(`${t}/id`))!=null?r:n)}`:null}]],
Ki={"01":"USB keyboard","02":"USB mouse"};function Jn(e){let t=E(()=>Ji(e));return n=>{var r;return(r=t().get(n))!=null?r:[]}}function Ji(e){var r;let t=new Map,
n=(o,i)=>{var u,c;let s=o[o.length-1];i!==null&&s!==void 0&&((u=t.get(s))==null?void 0:u.includes(i))!==!0&&t.set(s,[...(c=t.get(s))!=null?c:[],i])};for(let[o,i]of Gi)
for(let s of e.list(o)){let u=e.real(`${o}/${s}`);u!==null&&n(N(u),i(e,u,s))}for(let o of Ie(e))for(let i of(r=ce(e,o))!=null?r:[])n(i.functions,`file system ${dt(
o.at)}`);return t}function Yi(e,t,n){var i,s;if(n.includes(":"))return e.attr(`${t}/bInterfaceClass`)==="03"&&(s=Ki[(i=e.attr(`${t}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=n.startsWith("usb")||e.attr(`${t}/bDeviceClass`)==="09"?null:e.attr(`${t}/product`);return o===null?null:`USB device ${dt(o)}`}function dt(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}var Yn="/sys/class/net",qi=1,Xi=512;function Qn(e){return[...new Set(nr(e).filter(t=>t.bits===0).map(t=>t.via))]}function Me(e,t){var o,i;let n=ts(t);return n===
null?null:(i=(o=nr(e).filter(s=>s.to.length===n.length&&pt(n).startsWith(pt(s.to).slice(0,s.bits))).reduce((s,u)=>s===null||u.bits>s.bits?u:s,null))==null?void 0:
o.via)!=null?i:null}function er(e,t){let n=ft(e,t,new Set);return n.length>0?n:ft(e,"ovs-system",new Set([t]))}function tr(e){let t=Qi(e);return[...t===null?[]:
[t],...es(e,22)]}function ft(e,t,n){if(n.has(t))return[];n.add(t);let r=N(e.real(`${Yn}/${t}`));return r.length>0?[{name:t,functions:r}]:e.list(`${Yn}/${t}`).filter(
o=>o.startsWith("lower_")).map(o=>ft(e,o.slice(6),n)).reduce((o,i)=>[...o,...i],[])}function nr(e){let t=Ee(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>qn(
r)).map(([r="",o="",,,,,,i=""])=>({to:rr(o),bits:pt(i).replace(/0/g,"").length,via:r})),n=Ee(e,"/proc/net/ipv6_route").filter(r=>{var o;return qn((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...t,...n]}function qn(e){let t=parseInt(e,16);return(t&qi)!==0&&
(t&Xi)===0}function Qi(e){var n,r,o,i;let t="self";for(let s=0;s<64&&t!=="0";s++){let u=((n=e.attr(`/proc/${t}/environ`))!=null?n:"").split("\0").find(g=>g.startsWith(
"SSH_CONNECTION=")),[c,,f]=(r=u==null?void 0:u.slice(15).split(" "))!=null?r:[];if(c!==void 0&&f!==void 0)return{peer:c,local:f};let a=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${t}/status`))!=null?o:""))==null?void 0:i[1];if(a===void 0)return null;t=a}return null}function es(e,t){let n=`:${t.toString(16).toUpperCase().
padStart(4,"0")}`;return[...Ee(e,"/proc/net/tcp"),...Ee(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(n)&&o==="01").map(([,r="",o=""])=>({peer:Xn(o),local:Xn(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function Ee(e,t){var n;return((n=e.attr(t))!=null?n:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function Xn(e){var r,o,i;let t=rr(e.slice(0,e.indexOf(":"))),n=t.length===8?t:(r=/^0{20}ffff(.{8})$/.exec(
t))==null?void 0:r[1];return n!==void 0?((o=n.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=t.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function rr(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function pt(e){return[...e].map(t=>parseInt(t,16).toString(
2).padStart(4,"0")).join("")}function ts(e){let t=e.replace(/%.*$/,"").toLowerCase(),n=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(t);if(n!==
null)return n.slice(1).map(a=>Number(a).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(t)||!t.includes(":"))return null;let[r="",o]=t.split("::"),
i=a=>a.split(":").filter(g=>g!=="").map(g=>g.padStart(4,"0")),[s,u]=[i(r),i(o!=null?o:"")],c=o===void 0?0:8-s.length-u.length,f=[...s,...Array(Math.max(0,c)).fill(
"0000"),...u].join("");return f.length===32?f:null}function or(e){let t=new Map;function n(o,i){var s;for(let u of os(e,o)){let c=(s=t.get(u))!=null?s:[];c.includes(i)||t.set(u,[...c,i])}}function r(o,i){if(o!==
null)for(let s of er(e,o))n(s.functions,i(s.name))}for(let{what:o,leaves:i}of ns(e)){i===null&&n(is(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:u,portals:c}of i!=null?i:[]){n(u,`${o} (${s})`);for(let f of c)r(Me(e,f),a=>`${o} (${s} at ${f}, through ${a})`)}}for(let o of Qn(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of tr(e))for(let s of new Set([Me(e,o),Me(e,i)]))r(s,u=>`the ssh connection from ${o} (${u})`);return t}function ae(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function ns(e){let t=Ie(e),n=Kn(e).map(r=>{let o=r.type==="fil\
e"?null:se(e,r.path),i=r.type==="file"?lt(t,r.path):null;return{what:"swap",leaves:o!==null?ue(e,[o]):rs(e,t.filter(s=>s.at===i))}});return[...Gn(t).map(r=>({what:r.
at,leaves:ce(e,r)})),...n]}function rs(e,t){return t.map(r=>ce(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function os(e,t){let n=t.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...t,...n.map(r=>r.slice(r.lastIndexOf("/")+1))]}function is(e){return J(e).filter(t=>{var n;return((n=
t.class)==null?void 0:n.startsWith("01"))===!0}).map(t=>t.address)}function ir(e,t,n){return{devices:t,gpus:n,members:r=>ve(e,r,t),cargo:Jn(e),lifelines:E(()=>or(e))}}function sr(e,t,n){let r=new Map(n.devices.map(o=>[o.address,
o]));return n.members(e).filter(o=>!t.has(o)).flatMap(o=>{let i=r.get(o),s=Pe(o,i,n.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":ss(i,n)}]})}function ss(e,t){let n=us(e,t.gpus),r=t.lifelines().get(e.address);return r===void 0?n:n===null?`carries ${ae(r)}: the no\
de lives on it, and nothing overrides that`:`${n}; it carries ${ae(r)}`}function us(e,t){var o,i;let{class:n}=e;if((n==null?void 0:n.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((n==null?void 0:n.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(_e(
e))return null;if((n==null?void 0:n.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==null)return`\
is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=t.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the display of the man\
agement controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var cs={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},as="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",cr=": the IOMMU is off; s\
witch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",ls="interrupts are not remapped here, so VFIO hands no de\
vice out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 y\
ourself";function ar(e,t,n,r=ir(e,t,n)){let o=E(()=>Qe(e)),i=E(()=>Bn(e,t)),s=E(()=>Dn(e)===!1&&!Cn(e)),u=new Map(n.map(b=>[b.device.address,b])),c=E(()=>ie(n.map(
b=>b.device),b=>String(b.group))),f=E(()=>ie(t.filter(b=>b.physfn!==null),b=>{var $;return($=b.physfn)!=null?$:""}));function a({device:b,kind:$}){var y;return(b.
group===null?[]:(y=c().get(String(b.group)))!=null?y:[]).flatMap(x=>{var _;return(_=u.get(x.address))!=null?_:[]}).filter(x=>x.device!==b&&x.kind===$)}function g(b){
let $=new Set;for(let m of[b,...a(b).filter(y=>h(y).length+d(y.device).length===0)]){$.add(m.device.address);for(let y of m.companions)$.add(y.device.address)}return $}
function h({device:b,companions:$}){let m=b.id===null?[{code:"unknown_id",text:"its vendor or device id cannot be read"}]:[];for(let y of[b,...$.map(({device:x})=>x)]){
let x=y===b?"it":`its companion ${y.address}`;y.responding===!1&&m.push({code:"dead",text:`${x} ${as}`});let _=r.lifelines().get(y.address);_!==void 0&&m.push({
code:"lifeline",text:`${x} carries ${ae(_)}: the node lives on it, and nothing overrides that`})}return m}function l(b,$){let m=sr(b,$,r);return[...m.length===0?
[]:[ds(b,m)],...sn(e,b)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${b} (reserved_regions has a direct line), so the kernel assigns it\
 to nobody`}]:[]]}function d(b){var y,x;let $=[],m=ur(e,b);if(((y=b.numVfs)!=null?y:0)>0){let _=((x=f().get(b.address))!=null?x:[]).filter(k=>k.mdevs.length>0||
ur(e,k)!==null).length;$.push({code:"vfs",text:`${b.numVfs} of its virtual functions are enabled${_===0?"":`, ${_} of them with vGPUs`}, and vfio-pci refuses it\
 as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return b.mdevs.length>0&&$.push({code:"mdev",text:`mediated devices (vGPUs) exist on \
it: ${b.mdevs.join(", ")}; remove them first`}),m!==null&&$.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${m}), and a card serves vGPUs or \
goes to a guest as a whole`}),$}function p(b){let{screens:$,serial:m}=i(),y=[b,...a(b).filter(({device:x})=>Pe(x.address,x)!==null)].find(({device:x})=>$.has(x.
address));return y===void 0||m!==null||Wn(i(),n,x=>x.kind==="gpu").length>0?[]:[{code:"console",text:`it ${y===b?"":`has to go with ${y.device.address} (same IO\
MMU group), which `}shows the only console (no BMC or integrated display and no serial console beside it), which would go dark: give the node a serial console, \
or set allow_console_gpu if ssh or a BMC is enough`}]}return b=>{let{device:$,kind:m}=b,y=m==="gpu"?[]:[{code:"kind",text:cs[m]}];if(m==="bmc"||m==="virtual")return y;
y.push(...h(b));let x=[$,...b.companions.map(k=>k.device)];$.group===null?y.push({code:"no_group",text:fs(o())}):tt(e,$.group)&&y.push({code:"no_group",text:`IO\
MMU group ${$.group} is of vfio's noiommu mode and isolates nothing${cr}`});let _=g(b);for(let k of new Set(x.map(I=>I.group)))k!==null&&y.push(...l(k,_));return s()&&
y.push({code:"interrupts",text:ls}),[...y,...d($),...p(b)]}}function lr(e,t){return e.list(`/sys/bus/pci/devices/${t.address}/mdev_supported_types`)}function ur(e,t){
let n=e.attr(`/sys/bus/pci/devices/${t.address}/nvidia/current_vgpu_type`);return n===null||n==="0"||n===""?null:n}function ds(e,t){let n=t.filter(i=>i.stays!==
null),r=t.map(i=>i.address),o=`IOMMU group ${e} also holds ${t.map(i=>i.said).join(", ")}`;return n.length===0?{code:"members",members:r,text:`${o}, which the h\
ost would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"group",members:r,text:`${o}\
; ${n.map(i=>{var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function fs(e){return e.active===null||
e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":`it has no IOMMU group${cr}`}var gt=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
function fr(e){return new gt(e)}var ps="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function pr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Re(){return{}}function mr(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function ht(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function gr(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function yt(e,t,n){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,t!=null&&t.reportInput&&(o.input=e.input),o}function hr(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):ms(e,n,r.value)}}function dr(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function ms(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:dr(this,t,n.bind(this))},set(r){dr(this,t,r)}})}var mt,L=!1,gs={configurable:!0,get(){L=!0}};function bt(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&mt!==e._zod){mt=void 0;return}mt=e._zod,Object.defineProperty(
r,t,{configurable:!0,get(){Object.defineProperty(this,t,gs);let o=L;L=!1;try{let i=n(this);return L?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),L=L||o,i}catch(i){throw delete this[t],L=L||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}var yr;var xt={value:void 0,enumerable:!1},ta="captureStackTrace"in Error?Error:null;function O(e,t,n,r){var h;let o={};function i(l){this.def=l,this.constr=g,this.traits=new Set}i.prototype=o;let s=n,u=s&&new WeakSet;function c(l,d){if(l._zod){
if(l._zod.traits.has(e))return}else{xt.value=new i(d);try{Object.defineProperty(l,"_zod",xt)}finally{xt.value=void 0}}if(l._zod.traits.add(e),t(l,d),u){let b=Object.
getPrototypeOf(l),$=l._zod.constr.prototype,m=b;for(;m&&m!==$;)m=Object.getPrototypeOf(m);let y=m!=null?m:b;u.has(y)||(u.add(y),hr(y,s))}let p=g.prototype;for(let b in p)
Object.prototype.hasOwnProperty.call(p,b)&&(b in l||(l[b]=p[b].bind(l)))}let f=(h=r==null?void 0:r.Parent)!=null?h:Object;class a extends f{}Object.defineProperty(
a,"name",{value:e});function g(l){let d=r!=null&&r.Parent?new a:this;c(d,l);let p=d._zod.deferred;if(p){for(let b of p)b();d._zod.deferred=void 0}return d}return Object.
defineProperty(g,"init",{value:c}),Object.defineProperty(g,Symbol.hasInstance,{value:l=>{var d,p;return r!=null&&r.Parent&&l instanceof r.Parent?!0:(p=(d=l==null?
void 0:l._zod)==null?void 0:d.traits)==null?void 0:p.has(e)}}),Object.defineProperty(g,"name",{value:e}),g}var Ze=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var br;(br=(yr=globalThis).__zod_globalConfig)!=null||(yr.__zod_globalConfig={});var de=globalThis.__zod_globalConfig;function $t(e){return e&&Object.assign(de,
e),de}var _t={value:void 0,enumerable:!1},ra=new WeakSet([Object.prototype,Error.prototype]),$r=(e,t)=>{e.name="$ZodError",_t.value=t,Object.defineProperty(e,"issues",
_t),_t.value=void 0},oa=O("$ZodError",$r),_r=O("$ZodError",$r,void 0,{Parent:Error});var ys=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Ze;return i.issues.length?bs(e,i.issues,
o):{success:!0,data:i.value}},wt=ys(_r);function bs(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>yt(o,n,$t()))),t=void 0,n=void 0),r},
set error(o){r=o,t=void 0,n=void 0}}}var wr={major:4,minor:6,patch:7};var q=O("$ZodType",(e,t)=>{var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=wr,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var vr=O("$ZodNever",(e,t)=>{q.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function $s(e,t,n,r,o,i){let s=n in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;t.issues.push(...gr(n,e.issues))}
if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(t.value[n]=void 0):t.value[n]=e.value}}var _s=[];function ws(e){var s,u,c,f;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?
n:_s,o=r.length?[...t,...r]:t;for(let a of o)if(!((f=(c=(u=(s=e.shape)==null?void 0:s[a])==null?void 0:u._zod)==null?void 0:c.traits)!=null&&f.has("$ZodType")))
throw new Error(`Invalid element at key "${String(a)}": expected a Zod schema`);let i=mr(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.
length,optionalKeys:new Set(i)}}function vs(e,t,n,r,o,i,s){let u=[],c=o.keySet,a=o.catchall._zod.def.type,g=0;for(let h in t){if(s&&n.issues.length!==g){if(ht(n,
g))break;g=n.issues.length}if(!c.has(h)){if(h==="__proto__"){a==="never"&&u.push(h);continue}if(a==="never"){u.push(h);continue}}}return u.length&&n.issues.push(
{code:"unrecognized_keys",keys:u,input:t,inst:i,continue:!0}),n}var Pr=O("$ZodObject",(e,t)=>{q.init(e,t);let n=fr(()=>ws(t)),r=pr,o=t.catchall,i,s=de.memoizer;
s==null||s.attach(e),e._zod.parse=(u,c)=>{i!=null||(i=n.value);let f=u.value;if(!r(f))return u.issues.push({expected:"object",code:"invalid_type",input:f,inst:e}),
u;u.value=s?s.alloc(e,u,{},c):{};let a=[],g=i.shape,h=c==null?void 0:c.abortEarly,l=u.issues.length;for(let d of i.allKeys){if(h&&u.issues.length!==l){if(ht(u,l))
break;l=u.issues.length}if(d==="__proto__")continue;let p=g[d],b=p._zod.optin,$=p._zod.optout,m=p._zod.run({value:f[d],issues:[]},c);$s(m,u,d,f,b,$)}return o?vs(
a,f,u,c,n.value,e,h===!0):a.length?Promise.all(a).then(()=>u):u}});var kr=O("$ZodTransform",(e,t)=>{var n;q.init(e,t),e._zod.optin="optional",(n=de.memoizer)==null||n.guard(e),e._zod.parse=(r,o)=>{let i=t.transform(r.value,r);return r.
value=i,r}});var Sr=O("$ZodPipe",(e,t)=>{q.init(e,t),bt(e,"optin",n=>n.def.in._zod.optin),bt(e,"optout",n=>n.def.out._zod.optout),e._zod.parse=(n,r)=>{let o=t.in._zod.run(n,
r);return Ps(o,t.out,r)}});function Ps(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},
n)}function Or(e,t){return new e({type:"never",...Re(t)})}var Te=O("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");q.init(e,t),e.def=t,e.type=t.type},{safeParse(e,t){return wt(this,
e,t)}});var Os=O("ZodMiniNever",(e,t)=>{vr.init(e,t),Te.init(e,t)});function zs(e){return Or(Os,e)}var As=O("ZodMiniObject",(e,t)=>{Pr.init(e,t),Te.init(e,t)});function zr(e,t){return new As({type:"object",shape:e,catchall:zs(),...Re(t)})}var Is=O("ZodMiniTransform",(e,t)=>{kr.init(e,t),Te.init(e,t)});function De(e){return new Is({type:"transform",transform:e})}var Es=O("ZodMiniPipe",(e,t)=>{Sr.init(e,t),Te.init(e,t)});function Ar(e,t){return new Es({type:"pipe",in:e,out:t})}var Ms=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,Rs=/^[ -~]*$/;function Ir(e){if(Rs.
test(e))return;let t=Ms.exec(e);return t===null?void 0:`U+${t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function z(e,t=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Ce(e,t){let n,r=3;for(let o of t){let i=o.startsWith(e)&&e.length>1?1:Zs(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([n,r]=[o,i])}return n}function Zs(e,t){
var r,o,i,s;let n=Array.from({length:t.length+1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let f=1;f<=t.length;f++){let a=((r=n[f-1])!=null?r:0)+(e[u-
1]===t[f-1]?0:1);c.push(Math.min(a,((o=n[f])!=null?o:0)+1,((i=c[f-1])!=null?i:0)+1))}n=c}return(s=n[t.length])!=null?s:0}var Ts=["true","yes","on","y","t","1"],Ds=["false","no","off","n","f","0"];function vt(e){if(typeof e=="object")return;let t=String(e).trim().toLowerCase();return Ts.
includes(t)?!0:Ds.includes(t)?!1:void 0}function Pt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Mr(e,t,n){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=t&&r<=n?r:void 0}function Le(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(t=>t!==""&&t!==".").join("/")}`}function Ne(e,t="",n=""){var r;if(typeof e=="stri\
ng")Er(e,t,n);else if(Array.isArray(e))e.forEach((o,i)=>Ne(o,`${t}[${i}]`,n));else for(let[o,i]of Object.entries((r=Pt(e))!=null?r:{}))Er(o,t===""?"a key":`a ke\
y of ${t}`,n),Ne(i,t===""?o:`${t}.${o}`,n||o)}function Er(e,t,n){let r=Ir(e);if(r!==void 0)throw P(n,`${t} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Cs={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function kt(e){return{type:Cs[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function St(e){let t={};for(let[n,r]of Object.entries(e))t[n]=kt(r);return{type:"object",properties:t,additionalProperties:!1}}
function Ns(e){let t=e.choices===void 0?"":`: ${e.choices.join(", ")}`,n=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${t}${n}`}function Ot(e){return Object.entries(e).map(([t,n])=>`  ${t} (${Ns(n)})
      ${n.describe}
`).join("")}var Ls=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Rr(e){return Q("bool",e,"true or false",vt,{})}function js(e){let{min:t=Number.
MIN_SAFE_INTEGER,max:n=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${t}`:` from ${t} to ${n}`,o={...e.min===void 0?{}:{minimum:t},
...e.max===void 0?{}:{maximum:n}};return Q("int",e,`a whole number${r}`,i=>Mr(i,t,n),o)}function Zr(e,t){let n=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>vt(i)===r):[];return o.length===1?o[0]:void 0};return{
...Q("str",t,`one of ${e.join(", ")}`,n,{enum:e}),choices:e}}function je(e,t){let n=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||t.commas===!0&&u.includes(
",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Q("list",t,
o,n,{items:kt(e)}),s=u=>De((c,f)=>Array.isArray(c)?c.map((a,g)=>{var d;let h=a===null||a===""?void 0:u.safeParse(a);if((h==null?void 0:h.success)===!0)return h.
data;let l=(d=h==null?void 0:h.error.issues[0])==null?void 0:d.message;f.issues.push({...Cr(a,"something in it"),...l===void 0?{}:{message:l},path:[g]})}):c);return{
...i,schema:()=>jr(i.schema(),s(e.schema()))}}function Tr(e){return Lr(je(Nr("a PCI id","10de:20b7",pn),e))}function Dr(e){return Lr(je(Nr("a PCI address","0000:41:00.0",mn),e))}var X={check:Rr({describe:"S\
ay what would change and write nothing.",default:!1}),diff:Rr({describe:"Show the changes of files as before and after.",default:!1}),root:Q("str",{describe:"Wo\
rk on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Le,{pattern:"^/"}),wait:js({describe:"Seconds to wait for a loc\
k that somebody else holds.",min:0,max:86400,default:60})};function zt(e,t){var h,l,d;let n=Pt(t);if(n===void 0)throw P("",`the parameters are ${z(t)}, expected\
 a JSON object such as {"check": true}`);Ne(n);let r=Us(e);if(Object.keys(n).every(p=>n[p]===void 0))return r;let o=Vs(e,n).safeParse(n);if(o.success)return{...r,
...Object(o.data)};let[i]=o.error.issues,s=(h=i==null?void 0:i.path)!=null?h:[],[u=""]=s,c=s.map(p=>typeof p=="number"?`[${p}]`:`.${String(p)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw P(String(u),`${c} ${(l=i==null?void 0:i.message)!=null?l:"is not valid"}`);let f=String(i.keys[0]),a=Object.
keys(c===""?e:Object((d=e[c])==null?void 0:d.json.properties)).sort(),g=Ce(f,a);throw P(c===""?f:c,`${JSON.stringify(f)} is not a parameter${c===""?"":` of ${c}`}${g===
void 0?"":` (did you mean ${g}?)`}; known are ${a.join(", ")}`)}function Cr(e,t,n=""){return{code:"custom",input:e,message:`is ${z(e)}, expected ${t}${n}`}}function Q(e,t,n,r,o){
let i=()=>De((c,f)=>{if(c==null||c===""&&e!=="str")return t.default;let a=r(c),g=typeof c=="number"&&(e==="str"||e==="list");return a===void 0&&f.issues.push(Cr(
c,n,g?Ls:"")),a}),{describe:s,default:u}=t;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function Nr(e,t,n){let r=o=>typeof o==
"string"&&n(o)||void 0;return Q("str",{describe:e},`${e} such as "${t}"`,r,{examples:[t]})}function Lr(e){let t=()=>De(n=>n===void 0||n.length===0&&e.unset===void 0?
void 0:[...new Set(n)]);return{...e,schema:()=>jr(e.schema(),t())}}function jr(e,t){return Ar(e,t)}function Vs(e,t){let n={};for(let[r,o]of Object.entries(e))r in
t&&(n[r]=o.schema());return zr(n)}function Us(e){let t={};for(let[n,{unset:r}]of Object.entries(e))r!==void 0&&(t[n]=r);return t}var Hs={ids:Tr({describe:"Only devices with these ids."}),addresses:Dr({describe:"Only devices at these addresses."}),kinds:je(Zr(st,{describe:"A kind of device\
."}),{describe:"Only devices of these kinds.",default:st})},Vr=Ln({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and wha\
t stands between it and a VM.",params:Hs,example:{kinds:["gpu"]},capture:Gt,read(e,{ids:t,addresses:n,kinds:r}){let o=J(e),i=bn(e,o),s=ar(e,o,i),u=i.filter(({device:d,
kind:p})=>r.includes(p)&&(t===void 0||d.id!==null&&t.includes(d.id))&&(n===void 0||n.includes(d.address))),c=vn(e),f=u.map(d=>({gpu:d,obstacles:s(d)})),a=on(e),
g=f.filter(({gpu:d})=>ke(d)),h=g.filter(({obstacles:d})=>d.length===0).length,l=gn(e);return{msg:l?g.length===0?"No GPU that could go to a VM was found.":Fs(g.length,
h):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:f.map(({gpu:d,obstacles:p})=>c(d,p)),ids:[...new Set(g.map(({gpu:d})=>d.
device.id))],iommu:a},human:()=>Pn(f,a,Se(e)),notes:l?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:l?[...Bs(o,
i,t,n),...Ws(g.map(({gpu:d})=>d)),...Gs(e,g.map(({gpu:d})=>d)),...Nn(e)]:[]}}});function Fs(e,t){let[n,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return t===
e?`${n} that could go to a VM found, and nothing stands in ${r}.`:t===0?`${n} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${n} that could go to a VM found; something stands in the way of ${e-t} of them: see passthrough.reasons.`}function Bs(e,t,n=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${we(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...n.filter(i=>!t.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!t.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function Ws(e){var n;
let t=new Map;for(let{device:r}of e)r.group!==null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r.address]);return[...t].filter(([,r])=>r.length>1).map(([r,
o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function Gs(e,t){return t.filter(n=>lr(e,n.device).length>0).map(({device:n})=>`${n.
address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}var Je=require("fs");var Ks=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function At(e,t){let{changed:n,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:f,pendingAtBoot:a,bootable:g,notes:h,warnings:l,own:d}=e,p=Wr({...Hr(n,o!==void 0,r,t),error:o&&Fr(o.stop,
o.node),exception:o&&Br(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:f&&f.length>0,reboot_reasons:f,pending_at_boot:a,
bootable:g,notes:(h==null?void 0:h.length)===0?void 0:h,warnings:(l==null?void 0:l.length)===0?void 0:l}),b=Object.entries(d).filter(([$])=>!Object.prototype.hasOwnProperty.
call(p,$)&&!Ks.includes($)&&!$.startsWith("_"));return{...p,...Object.fromEntries(b)}}function It(e,t){return Wr({...Hr(!1,!0,e.message,t),error:Fr(e,"untouched"),
exception:Br(e),changes:[]})}function Ur(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Hr(e,t,n,{module:r,version:o,host:i}){
return{changed:e,failed:t,msg:n,comment:n,module:r,version:o,contract:1,host:i}}function Fr(e,t){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:t}}function Br(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Wr(e){return Object.fromEntries(
Object.entries(e).filter(([,t])=>t!==void 0))}var Df=64*1024*1024;var Cf=`process.title='${nt} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1),process.argv[2])}catch(e){pro\
cess.exit(require('os').constants.errno[e.code]||255)}`;async function Et(e,t={}){throw new Error("this script was built to run no commands")}async function Gr(e,t,n){throw new Error("this script was built to run no commands")}var v=require("fs"),V=require("path");function Js(e){return V.join(V.dirname(e),`.${V.basename(e)}.vfiokit-new`)}function Kr(e){let t=v.openSync(e,"r");try{v.fsyncSync(
t)}finally{v.closeSync(t)}}function Jr(e){try{e()}catch(t){if(process.geteuid()===0)throw t}}function Yr(e,t,n){let r=v.fstatSync(e);t!==null&&(r.uid!==t.uid||r.
gid!==t.gid)&&Jr(()=>v.fchownSync(e,t.uid,t.gid)),(v.fstatSync(e).mode&4095)!==n&&v.fchmodSync(e,n)}function Ve(e){try{return v.lstatSync(e)}catch(t){if(Reflect.
get(Object(t),"code")==="ENOENT")return null;throw t}}function qr(e){try{v.unlinkSync(e)}catch(t){}}function Mt(e,t,n=()=>{}){if(!v.existsSync(e)){Mt(V.dirname(
e),t,n);try{v.mkdirSync(e,{mode:t})}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}n(e)}}function Ys(e,t){return n=>{Jr(()=>v.chownSync(n,e.
uid,e.gid)),v.chmodSync(n,t|(t&292)>>2)}}async function Xr(e,t,{mode:n,owner:r,label:o,last:i}){var d;let s=V.dirname(e);Mt(s,493,r===void 0?void 0:Ys(r,n));let u=Js(
e),c=Ve(e);Ve(u)!==null&&v.unlinkSync(u);let{O_WRONLY:f,O_CREAT:a,O_EXCL:g,O_NOFOLLOW:h}=v.constants,l=v.openSync(u,f|a|g|h,384);try{try{for(let p=0;p<t.length;)
p+=v.writeSync(l,t,p);Yr(l,(d=c!=null?c:r)!=null?d:null,c===null?n:c.mode&4095),v.fsyncSync(l)}finally{v.closeSync(l)}c!==null&&await o(u,e),await(i==null?void 0:
i()),v.renameSync(u,e)}catch(p){throw qr(u),p}c===null&&await o(e,null),Kr(s)}async function Qr(e,t,n){let r=Ve(t),o=v.openSync(e,"r+");try{r!==null&&Yr(o,r,r.mode&
4095),v.fsyncSync(o)}finally{v.closeSync(o)}await n(e,r===null?null:t),v.renameSync(e,t),Kr(V.dirname(t))}function qs(e){return`${e}.${process.pid}`}function eo(e,t){
let n=qs(e);for(let r=1;;r++)try{return Mt(V.dirname(e),448),Ve(n)!==null&&v.unlinkSync(n),v.writeFileSync(n,t,{mode:384,flag:"wx"}),v.linkSync(n,e),!0}catch(o){
let i=Reflect.get(Object(o),"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{qr(n)}}var w=require("fs"),Rt=16<<20,Xs=40,Qs=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],eu=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function fe(e){return e instanceof Error&&"code"in e?String(e.code):""}function Ue(e){let t=fe(e);return t==="ENOENT"||t==="ENOTDIR"||t==="ELOOP"}
var ee=Buffer.allocUnsafe(4096);function to(e){let t="",n=0;for(;;){let r=w.readSync(e,ee,n,ee.length-n,null);if(r===0)return t+ee.toString("latin1",0,n);if(n+=
r,!(n<ee.length)){if(t+=ee.toString("latin1"),t.length>Rt)throw new Error("too large");n=0}}}function He(e){return e.split("/").filter(t=>t!==""&&t!==".")}function Zt(e,t,n,r){
let o=t.lastIndexOf("/"),i=r==null?void 0:r.get(t.slice(0,o)),s=He(i===void 0?t:t.slice(o)),u=i===void 0?[]:He(i),c=0;for(let f=s.shift();f!==void 0;f=s.shift()){
if(f===".."){u.pop();continue}let a=[...u,f],g=null;if(s.length>0||n){let h=e+"/"+a.join("/");try{w.lstatSync(h).isSymbolicLink()&&(g=w.readlinkSync(h))}catch(l){
g=null}}if(g===null){u=a;continue}if(++c>Xs)return null;g.startsWith("/")&&(u=[]),s.unshift(...He(g))}return"/"+u.join("/")}function tu(e,t,n){let r=t.slice(0,t.
lastIndexOf("/"));if(r===""||n.has(r)||r.includes(".."))return;let o=Zt(e,r,!0);o!==null&&w.existsSync(e+o)&&n.set(r,o)}function Tt(e){let t=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:n}=e,r=new Map;function o(m,y){if(t==="")return m;tu(t,m,r);let x=Zt(t,m,y,r);return x===null?null:t+x}function i(m){let y=o(m,!0);if(y===
null||!w.existsSync(y))return null;try{return t===""?w.realpathSync.native(y):(w.lstatSync(y),y.slice(t.length))}catch(x){return null}}function s(m){let y=o(m,!1);
if(y===null)return null;let x;try{x=w.lstatSync(y)}catch(ne){if(Ue(ne))return null;throw new S("E_APPLY",`${m} could not be looked at: ${fe(ne)}; run as root or\
 give this user access`,{cause:ne})}let _=x.isFile()?"file":x.isDirectory()?"dir":x.isSymbolicLink()?"link":"other",{size:k,mtimeMs:I,ino:H,dev:T,uid:be,gid:xe}=x;
return{type:_,size:k,mtimeMs:I,ino:H,dev:T,uid:be,gid:xe,mode:x.mode&4095}}function u(m){let y=o(m,!0);if(y===null)return null;let x;try{x=w.openSync(y,w.constants.
O_RDONLY|w.constants.O_NONBLOCK)}catch(_){if(Ue(_))return null;throw new S("E_APPLY",`${m} could not be read: ${fe(_)}; run as root or give this user access`,{cause:_})}
try{let _=w.fstatSync(x);if(!_.isFile())throw new S("E_HOST",`${m} is not a regular file, as it should be; move it out of the way`);if(_.size>Rt)throw new S("E_\
HOST",`${m} has ${_.size} bytes, more than the ${Rt} that such a file may have; look at what it is`);return _.size<ee.length?to(x):w.readFileSync(x,"latin1")}catch(_){
throw _ instanceof S?_:new S("E_APPLY",`${m} could not be read: ${fe(_)}`,{cause:_})}finally{w.closeSync(x)}}function c(m,y,x){let _=o(m,!0);if(_===null)return null;
try{let k=w.openSync(_,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{let I=Buffer.alloc(x);return I.slice(0,w.readSync(k,I,0,x,y))}finally{w.closeSync(k)}}catch(k){
return null}}function f(m){let y=o(m,!0);if(y===null||!w.existsSync(y))return null;try{let x=w.openSync(y,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{return to(
x).trimEnd()}finally{w.closeSync(x)}}catch(x){return null}}function a(m){let y=o(m,!0);if(y===null)return[];if(!w.existsSync(y))return[];try{return w.readdirSync(
y).sort()}catch(x){return[]}}function g(m){let y=o(m,!1);if(y===null)return null;try{return w.readlinkSync(y)}catch(x){return null}}function h(m){let y=o(m,!0);
if(y===null)return null;try{let{rdev:x}=w.statSync(y);return x===0?null:`${x>>>8&4095}:${x&255|x>>>12&1048320}`}catch(x){return null}}function l(m){return n!==void 0||
t===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(m.startsWith("/")?i(m)!==null:Qs.some(x=>i(`${x}/${m}`)!==null))?
eu.has(m.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${m} needs ${t}/proc`}:{ok:!0}:{ok:!1,why:`${m} is not in ${t}`}}async function d(m,y){return n!==
void 0?n.run(m,y):Et(t===""?m:["chroot",t,...m],y)}function p(m,y=!0){r.clear();let x=Zt(t,m,y),_=x===null?null:t+x;if(_===null)throw new S("E_REFUSED",`${m} is\
 a loop of links; expected a file or nothing; remove the links`);return _}async function b(m,y){t!==""||n!==void 0||!w.existsSync("/sys/fs/selinux/enforce")||await Et(
y===null?["restorecon","-F",m]:["chcon",`--reference=${y}`,m])}function $(m,y,x){let _=fe(x),k=_==="EACCES"||_==="EPERM"?"run as root":_==="ENOSPC"?"free space \
on that file system":_==="EROFS"?"mount it read-write":"see the error and run again";return new S("E_APPLY",`${m} could not be ${y}: ${_===""?String(x):_}; ${k}`,
{cause:x})}return{root:t===""?"/":t,live:t===""||n!==void 0,read:u,bytes:c,attr:f,list:a,link:g,real:i,stat:s,device:h,runnable:l,run:d,ask:d,async write(m,y,x,_,k){
try{await Xr(p(m),Buffer.from(y,"latin1"),{mode:x!=null?x:420,owner:_,label:b,last:k})}catch(I){throw I instanceof S?I:$(m,"written",I)}},createExclusive(m,y){let x=p(
m);try{return eo(x,y)}catch(_){throw $(m,"created",_)}},remove(m){try{w.unlinkSync(p(m,!1))}catch(y){if(!Ue(y))throw $(m,"removed",y)}},rename(m,y){try{w.renameSync(
p(m,!1),p(y,!1))}catch(x){if(!Ue(x))throw $(m,"renamed",x)}},removeEmptyDir(m){try{w.rmdirSync(p(m))}catch(y){}},async replace(m,y){try{await Qr(p(m),p(y),b)}catch(x){
throw $(y,"replaced",x)}},async writeAttribute(m,y,x){if(n!==void 0)return n.writeAttribute(m,y);let{code:_,left:k}=await Gr(p(m),y,x);if(_!==void 0)throw Object.
assign(new Error(`${m}: ${_}`),{code:_,...k===void 0?{}:{left:k}})}}}function ro(e,t,n){let r=nu(no(e),no(t)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${n}`:[])}function no(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function nu(e,t){let n=[];for(let r=0,o=0;r<e.length||o<t.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==t[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];n.push(...e.slice(
r,r+i).map(u=>`-${u}`),...t.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&n.push(` ${e[r]}`)}return n}function Fe(e,{utf8:t}){return e.replace(t?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function te(e,t,{colour:n}){
return n&&e!==void 0?`\x1B[${e}m${t}\x1B[0m`:t}function pe(e,t){var n;return(n=e.match(new RegExp(`(?! )(.{1,${t}}|\\S+)(?= |$)`,"gm")))!=null?n:[""]}function U(e){
return`  ${e}`}function Dt(e,{columns:t}){return pe(e,t-4).map((n,r)=>U(r===0?n:U(n)))}function ru(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function me(e,t,n){var g,h;let r=n===void 0?e:[n,...e],o=l=>l.reduce((d,p)=>Math.max(d,p.length),0),i=((g=r[0])!=null?g:[]).
map((l,d)=>o(r.map(p=>{var b;return(b=p[d])!=null?b:""}))),s=(h=i.pop())!=null?h:0,u=i.reduce((l,d)=>l+d+2,2),c=t.columns-u,f=Math.max(Math.min(s,20),o(r.flatMap(
l=>{var d;return pe((d=l[i.length])!=null?d:"",1)})));if(n!==void 0&&c<f)return e.flatMap(l=>Dt(l.map((d,p)=>`${n[p]} ${d}`).join(", "),t));let a=l=>te(ru(l),l,
t);return r.flatMap(l=>{var d;return pe((d=l[i.length])!=null?d:"",c).map((p,b)=>{if(b>0)return" ".repeat(u)+p;let $=i.map((m,y)=>{var x,_;return`${a((x=l[y])!=
null?x:"")}${" ".repeat(m+2-((_=l[y])!=null?_:"").length)}`});return U($.join("")+a(p)).trimEnd()})})}function uo(e,t,n){let{changed:r,failed:o,msg:i,comment:s,module:u,version:c,contract:f,host:a,error:g,exception:h,run:l,changes:d,diff:p,pending:b,reboot_required:$,
reboot_reasons:m,pending_at_boot:y,bootable:x,notes:_,warnings:k,...I}=oo(e,t),H=(Z,re)=>Nt(Z,re,t),T=(Z,re)=>H(Z,lo(re,t)),be=Ct(d),xe=be.map(({facet:Z,label:re,
before:So,after:Oo})=>[M(Z),`${re}: ${su(M(So),M(Oo),t)}`]),{code:ne,hint:$e,node:ko}=Object(g);return`${[...pe(iu(M(i),o===!0,be),t.columns).map(Z=>te(o?`${"1"}\
;${"31"}`:"1",Z,t)),...o?H("Changed",me(xe,t)):me(xe,t),...uu(n===void 0?I:oo(n,t),t),...Ct(p).flatMap(Z=>cu(Z,t)),...H("To be run by you",ao(b).map(U)),...T("A\
 reboot is required",m),...T("At the next boot",y),...T("This node would not boot",Object(x).reasons),...T("Warnings",k),...T("Notes",_),...T("Hint",M(i).includes(
$e!=null?$e:"")?[]:[$e]),...H("Undo with",l===void 0?[]:[U(`passthrough_undo '{"since": "${l}"}'`)]),...o?["",`${ne}, node: ${ko}`]:[],...h===void 0?[]:["",M(h)]].
join(`
`)}
`}function oo(e,t){return JSON.parse(JSON.stringify(e),(n,r)=>typeof r=="string"?Fe(r,t):r)}function iu(e,t,[n]){return t?`FAILED: ${e}`:n===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${n.label}`,1)[0]}:`}var io="out of date: ";function su(e,t,{utf8:n}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${t}`)?e===""?"new":t===
""?"removed":"edited":e.startsWith(io)?`made anew: ${e.slice(io.length)}`:`${e||"absent"} ${n?"\u2192":"->"} ${t||"absent"}`}function uu(e,t){let n=[],r=[];for(let[
o,i]of co(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=M(i),u=Ct(i),c=Object.keys(Object(u[0]));c.length>0?r.push(...Nt(o,me(u.map(f=>c.map(a=>M(
f[a]))),t,c.map(Lt)),t)):!s.includes(`
`)&&o.length+s.length+4<=t.columns?n.push([o,s]):r.push(...Nt(o,Array.isArray(i)?lo(i,t):s.trim().split(`
`).map(U),t))}return[...n.length===0?[]:["",...me(n,t)],...r]}function co(e,t=""){return Object.entries(e).flatMap(([n,r])=>{let o=t+Lt(n);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?co({...r},`${o} `):[[o,r]]})}function Lt(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function M(e){return Array.isArray(e)?
e.map(M).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([t,n])=>`${Lt(t)} ${M(n)}`).join(", "):String(e!=null?
e:"-")}function Ct(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function ao(e){return Array.isArray(e)?e.map(M):[]}function lo(e,t){return ao(
e).flatMap(n=>Dt(n,t))}function Nt(e,t,n){return t.length===0?[]:["",te("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,n),...t]}function cu({before:e,after:t,
before_header:n,after_header:r,dst_larger:o},i){let s=o===void 0?ro(String(e),String(t),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`-\
-- ${n}`,`+++ ${r}`].map(u=>te("1",u,i)),...s.map(u=>te(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var R=require("fs");var jt=4*1024*1024,fo=64,au=["__proto__","constructor","prototype"],We=/[ \t\n\r]*/y,lu=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,du=/true|false|null/y;function ge(e,t){
if(e.length>jt)throw P("",`${t} is larger than 4 MiB, expected the parameters of one module`);let n=e.toString("utf8");if(!Buffer.from(n,"utf8").equals(e))throw P(
"",`${t} is not valid UTF-8: save it as UTF-8`);let r=n.startsWith("\uFEFF")?n.slice(1):n,o=0;function i(h){var $,m;let l=r.slice(0,o).split(`
`),d=`line ${l.length}, column ${(($=l[l.length-1])!=null?$:"").length+1}`,p=o>=r.length?"the end":z((m=r.slice(o,o+12).split(`
`)[0])!=null?m:""),b=r[o]==="'"?": JSON strings take double quotes":"";throw P("",`${t} is not JSON: found ${p} at ${d}, expected ${h}${b}`)}function s(h){var d;
h.lastIndex=o;let l=(d=h.exec(r))==null?void 0:d[0];return l!==void 0&&(o+=l.length),l}function u(){if(r[o]!=='"')return;let h=o+1;for(;h<r.length&&r[h]!=='"';)
h+=r[h]==="\\"?2:1;try{let l=JSON.parse(r.slice(o,h+1));return o=h+1,String(l)}catch(l){return i("a string on one line, with valid escapes and an end")}}function c(h){
return s(We),r[o]!==h?!1:(o++,!0)}function f(h){s(We);let l=u();if(l===void 0)return i("a key in double quotes");if(au.includes(l))throw P(l,`${t} holds the key\
 ${z(l)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(h,l))throw P(l,`${t} holds the key ${z(l)} twice, expected each key once: \
remove one`);return c(":")?l:i('":"')}function a(h){var d;if(s(We),h>fo&&(r[o]==="{"||r[o]==="["))throw P("",`${t} is nested deeper than ${fo} levels`);if(c("{")){
let p=Object.create(null);if(c("}"))return p;do p[f(p)]=a(h+1);while(c(","));return c("}")?p:i('"," or "}"')}if(c("[")){let p=[];if(c("]"))return p;do p.push(a(
h+1));while(c(","));return c("]")?p:i('"," or "]"')}if(r[o]==='"')return u();let l=(d=s(lu))!=null?d:s(du);return l===void 0?i("a value"):JSON.parse(l)}let g=a(
1);return s(We),o<r.length?i("nothing after the value"):g}var fu=["check","diff","pretty","human","schema","help","version"];function po(e,t,n=[]){var f,a;let r=[...fu,...n],o=new Set,i=Object.create(null),s=[],u;for(let g=0;g<
e.length;g++){let h=(f=e[g])!=null?f:"",[,l="",,d]=(a=/^--([a-z]+)(=([^]*))?$/.exec(h))!=null?a:[],p=r.find(b=>h===`--${b}`);if(p!==void 0)o.add(p);else if(t.includes(
l)){let b=d!=null?d:e[++g];b===void 0||b===""||b.startsWith("-")?u=u!=null?u:`--${l} has no value, expected one after it`:l in i&&i[l]!==b?u=u!=null?u:`--${l} i\
s given twice, expected it once`:i[l]=b}else h.startsWith("-")&&h!=="-"?u=u!=null?u:pu(h,[...r,...t]):s.push(h)}s.length>1&&(u=u!=null?u:`found the arguments ${s.
map(g=>z(g)).join(" and ")}, expected one at most: quote the JSON as one word`);let[c]=s;return{switches:o,...i,...c===void 0?{}:{source:c},...u===void 0?{}:{problem:u}}}
function pu(e,t){let n=Ce(e.replace(/^-+|=.*$/g,""),t);return`${z(e)} is not a flag${n===void 0?"":` (did you mean --${n}?)`}; known are ${t.map(r=>`--${r}`).join(
", ")}`}function mo(e,t){if(t!==void 0)return ge(Buffer.from(t),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ge(ho(0,"stdin"),"stdin");
if(/^\s*[{[]/.test(e))return ge(Buffer.from(e),"the argument");let n=e.replace(/^@/,"");if(n==="")throw P("",`the argument is ${z(e)}, expected JSON, @FILE or -`);
return ge(mu(n),`the file ${z(n,200)}`)}function go(e){let t=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:t};let n=Object.
create(null);for(let[r,o]of Object.entries(e))(r.startsWith("_ansible_")?t:n)[r]=o;return{params:n,ansible:t}}function mu(e){let t;try{t=(0,R.openSync)(e,R.constants.
O_RDONLY|R.constants.O_NONBLOCK)}catch(n){let r=n instanceof Error&&"code"in n&&n.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(n),
"code"))})`;throw P("",`${r} ${z(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,R.fstatSync)(t).isFile())throw P("",`${z(
e,200)} is not a regular file, expected a file that holds JSON; for a pipe pass -`);return ho(t,`the file ${z(e,200)}`)}finally{(0,R.closeSync)(t)}}function ho(e,t){
let n=[];for(let o=jt+1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=gu(e,i,t);if(s===0)break;n.push(i.slice(0,s)),o-=s}let r=Buffer.concat(n);if(r.toString(
"latin1").trim()==="")throw P("",`${t} is empty, expected a JSON object, {} at least`);return r}function gu(e,t,n){for(;;)try{return(0,R.readSync)(e,t,0,t.length,
null)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw P("",`cannot read ${n} (${o}), expected JSON t\
here`);Vt(10)}}function Vt(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Ge=require("fs");function Ke(e,t=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,t).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function he(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,Ge.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Vt(2)}return!0}function Ut(){let{COLUMNS:e,LC_ALL:t,LC_CTYPE:n,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(t||n||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&hu(1))}}function hu(e){try{return(0,Ge.fstatSync)(e).isCharacterDevice()}catch(t){
return!1}}function yo(e){let t,n=()=>{if(t===void 0)return!1;let r=Math.round(process.uptime()-t);return t=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:n,step(r){n(),e(`${r} ...`),t=process.uptime()}}}var bo=!1;function xo(){if(!bo){bo=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ye="0.1.0";var yu={x64:"x86_64",arm64:"aarch64"};function Ht(e){var s,u;let t=e.root==="/",n=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:t?n||r:r||
n,machine_id:e.attr("/etc/machine-id"),os:Sn(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:t?(s=
yu[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,c])=>c))}async function _o(e,t,n,r){var a,g,h,l;process.removeAllListeners("warning");let o=po((a=r==null?void 0:r.argv)!=null?a:process.argv.slice(2),Po(e)?["root","cap\
ture"]:["root"],vo(e)?["metrics"]:[]),i={module:e.name,version:ye,host:{}},s=!1,u,c=yo(d=>he(Fe(d,Ut()))),f=(d,p)=>{if(s)return;let b=Pu(d,o,p);s=!0,process.exitCode=
Ur(d),he(c.end()?`
${b}`:b)};process.once("uncaughtException",d=>f(It($o(d),i)));try{if(o.problem!==void 0)throw P("",o.problem);let d=ku(e,o,(g=r==null?void 0:r.program)!=null?g:
`${e.name}.js`);if(d!==void 0){he(d);return}u=mo(o.source,t);let p=await bu(e,o,u,i,n,c.step);o.switches.has("metrics")&&p.metrics!==void 0?he(p.metrics(Math.floor(
Date.now()/1e3))):f(At(p,i),p.human)}catch(d){Object.keys(i.host).length===0&&(i.host=vu((l=(h=o.root)!=null?h:Reflect.get(Object(u),"root"))!=null?l:"/")),f(It(
d instanceof S?d:$o(d),i))}}async function bu(e,t,n,r,o,i){if(n===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw P("",`${e.name} found no argument, expecte\
d one, since it acts at once: pass {} to mean it`);let{params:s,ansible:u}=go(n===void 0?{}:n),c=zt(xu,{check:u._ansible_check_mode,diff:u._ansible_diff}),f=zt(
{...X,...e.params},$u(s,t.root)),{check:a,diff:g,root:h,wait:l}=f;if(!wo(h))throw P("root",`root is ${JSON.stringify(h)}, which is no directory here, expected t\
he top of a tree`);let d=Tt({root:h});if(r.host=Ht(d),e.type==="probe")return t.capture===void 0?_u(e,d,f):wu(e,d,t.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(d,e,f,{check:a||c.check||t.switches.has("check"),diff:g||c.diff||t.switches.has("diff"),wait:l,version:ye,beforeWriting:xo,
render:p=>Ke(At(p,r)),...t.switches.has("human")?{progress:i}:{}})}var xu={check:X.check,diff:X.diff};function $u(e,t){if(t===void 0||typeof e!="object"||e===null||
Array.isArray(e))return e;let n=Reflect.get(e,"root");if(n!=null&&n!==t)throw P("root",`root is ${JSON.stringify(n)} in the parameters and ${JSON.stringify(t)} \
in --root, expected one of them`);return{...e,root:t}}function wo(e){try{return(0,Je.statSync)(e).isDirectory()}catch(t){return!1}}function _u(e,t,n){let{msg:r,
own:o,fail:i,...s}=e.read(cn(t),n);return{changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new S(i.code,r,i.hint===void 0?{}:{hint:i.hint}),
node:"untouched"}}}}function vo(e){return e.type==="probe"&&e.takesMetrics===!0}function Po(e){return e.type==="probe"&&e.capture!==void 0}function wu(e,t,n){var o,
i;let r=(i=(o=e.capture)==null?void 0:o.call(e,t))!=null?i:"";try{(0,Je.writeFileSync)(n,r,{flag:"wx",mode:384})}catch(s){throw P("",`cannot write ${JSON.stringify(
n)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.
length} bytes of this host in ${n}; look through it before you send it`,changes:[],own:{}}}function $o(e){return new S("E_INTERNAL",`${e instanceof Error?e.message:
String(e)}; this is a bug, please report it`,{cause:e})}function vu(e){let t=Le(e);try{return t!==void 0&&wo(t)?Ht(Tt({root:t})):{}}catch(n){return{}}}function Pu(e,{
switches:t},n){return t.has("human")?uo(e,Ut(),n==null?void 0:n()):Ke(e,t.has("pretty")?2:0)}function ku(e,{switches:t},n){if(t.has("help"))return Su(e,n);if(t.
has("version"))return`${e.name} ${ye}
`;if(!t.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...St({...e.params,...X}),examples:[
e.example]};return Ke(r,t.has("pretty")?2:0)}function Su(e,t){return`${e.name} ${ye}: ${e.summary}

Usage: ${t} [JSON | @FILE | - | FILE] [flags]
  ${t} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${Ot(e.params)}
Parameters of every module:
${Ot(X)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Po(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${vo(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}_o(Vr,vfiokitArguments);
}));
