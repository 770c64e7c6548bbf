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
"boot_image","earlyprintk"].join("|")})$`),Ht=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,Eo=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
Mo=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,Ro=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
A="[0-9a-f]";function Ft(e){let t=new Map,n=(l,c)=>f=>{var y;let x=`${l} ${f.toLowerCase()}`,$=[...t.keys()].filter(b=>b.startsWith(l)).length+1,h=(y=t.get(x))!=
null?y:c($);return t.set(x,h),h},r=n("uuid",l=>`00000000-0000-4000-8000-${Je(l,12)}`),o=n("name",l=>`id${l}`),i=n("machine",l=>Je(l,32)),s=n("mac",l=>`02-00-00-\
00-00-${Je(l,2)}`),u=n("ip",l=>`192.0.2.${l}`),a=e.filter(l=>l.length>2&&!Ro.test(l)&&!Ht.test(l)).sort((l,c)=>c.length-l.length);function p(l){return l.replace(
new RegExp(`\\b${A}{8}(-${A}{4}){3}-${A}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(c,f,x)=>f+o(x)).replace(new RegExp(
`(?<![0-9a-f])${A}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${A}{2}([:-])(${A}{2}\\1){4}${A}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,u).replace(new RegExp(`\\b(${A}{1,4}(:${A}{1,4})*)?::(${A}{1,4}(:${A}{1,4})*)?|\\b(${A}{1,4}:){7}${A}{1,4}\\b`,"gi"),
"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${A}{33,}(?![0-9a-f])`,"gi"),"***")}function d(l){let c=p(l);for(let f of a)c=c.replace(new RegExp(`(?<![\\w.-])${f.
replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return c}function m(l){return d(l.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(c,f,x)=>{
let $=Io.test(f.toLowerCase().replace(/-/g,"_"))||f==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(x);return`${f}=${$||/^\$\{?\w+\}?$/.test(x)?
x:"***"}`}))}function g(l,c){return l.split(`
`).map(f=>/^\s*#/.test(f)?Bt(f):c(f)).join(`
`)}return{ids:p,names:d,args:m,shell:l=>g(Zo(l),c=>{let f=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(c);if(f===null)return m(c);let[,x="",$="",h=""]=f,y=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test($)&&!/CMDLINE|PASS|SECRET|TOKEN/.test($);return x+(y?d(h):/CMDLINE|cmdline/.test($)?m(h):"***")}),modules:l=>g(l,c=>{var h;let[f="",x="",...$]=c.trim().split(
/\s+/);return f==="options"?Ht.test(x)?d(c):c.replace(/=\S+/g,"=***"):f==="install"||f==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((h=$[0])!=
null?h:"")&&!/["'=]/.test(c)?d(c):`${f} ${x} ***`:m(c)}),entry:l=>g(l,c=>/^options\s/.test(c)?m(c):d(c)),grubenv(l){return`# GRUB Environment Block
${l.split(`
`).filter(f=>!f.startsWith("#")).map(f=>f.startsWith("kernelopts=")?`kernelopts=${m(f.slice(11))}`:d(f)).filter(f=>f!=="").map(f=>`${f}
`).join("")}`.padEnd(1024,"#")}}}function Bt(e){let t=Eo.exec(e);return t===null?"#":`# ${t[0]}`}function Zo(e){return e.replace(Mo,(t,n="",r)=>r===void 0?t:n+Bt(
r))}function Je(e,t){return e.toString(16).padStart(t,"0")}var To="vfiokit-capture/1",Do={dir:493},Co=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],No=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,Lo=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,jo=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
Vo=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function Uo(e){var a,p;let t=["/etc/hostname","/proc/sys/kernel/hostname"].map(d=>{var m;return(m=e.attr(d))!=null?m:""}).filter(d=>d!==""),n=Ft([...t,...t.map(
d=>d.replace(/\..*/,""))]),r={},o=(d,m)=>{m!==null&&(r[d.startsWith("/sys/")?n.ids(d):n.names(d)]=m)},i=(d,m=g=>g)=>{let g=e.attr(d);o(d,g===null?null:`${m(g)}${d.
endsWith("/grubenv")?"":`
`}`)},s=d=>{let m=e.link(d);o(d,m===null?null:{link:n.ids(m)})},u=d=>{e.stat(d)!==null&&o(d,Do)};for(let d of e.list("/sys/bus/pci/devices")){let m=`/sys/bus/pc\
i/devices/${d}`,g=e.real(m);if(s(m),g!==null){for(let l of Co)i(`${g}/${l}`);o(`${g}/config`,(p=(a=e.bytes(`${g}/config`,0,64))==null?void 0:a.toString("latin1"))!=
null?p:null);for(let l of e.list(g))No.test(l)&&s(`${g}/${l}`),Lo.test(l)&&u(`${g}/${l}`)}}for(let d of e.list("/sys/bus/pci/drivers"))u(`/sys/bus/pci/drivers/${d}`),
s(`/sys/bus/pci/drivers/${d}/module`);for(let d of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${d}/address`);u("/sys/kernel/iommu_groups");for(let d of e.
list("/sys/kernel/iommu_groups")){for(let m of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${d}/${m}`);u(`/sys/kernel/iommu_groups/${d}`);for(let m of e.
list(`/sys/kernel/iommu_groups/${d}/devices`))s(`/sys/kernel/iommu_groups/${d}/devices/${m}`)}u("/sys/class/iommu");for(let d of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${d}`)===null?u(`/sys/class/iommu/${d}`):s(`/sys/class/iommu/${d}`);for(let d of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${d}`)!==null&&o(`/sys/firmware/acpi/tables/${d}`,"");u("/sys/firmware/efi");for(let d of e.list("/sys/module"))jo.test(d)&&u(`/sys/module/${d}`);i("/proc/cpu\
info",Ho),i("/proc/modules",d=>d.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",d=>d.split(`
`).filter(m=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(m)).join(`
`));for(let[d,m,g]of Vo)if(!d.endsWith("/"))i(d,l=>n[g](l));else for(let l of e.list(d))l.endsWith(m)&&i(`${d}${l}`,c=>n[g](c));for(let d of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(d)&&o(`/boot/${d}`,"");for(let d of e.list("/lib/modules"))u(`/lib/modules/${d}`),i(`/lib/modules/${d}/modules.builtin`,m=>m.split(`
`).filter(g=>/vfio|iommu|drm|xhci/.test(g)).join(`
`));return r}function Wt(e){let n=Object.entries(Uo(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(To)}, "files": {
${n}
}}
`}function Ho(e){let[t=""]=e.split(`

`);return t.split(`
`).filter(n=>!/^serial/i.test(n)).join(`
`)}var Fo=["0300","0302","0380"],Bo=["0403","0c03","0c80"],Wo={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},Ko=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],Go=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
Jo=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Kt={"01":"storage","02":"\
network","03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communic\
ation","08":"system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Ye(e){return e!==null&&Fo.includes(
e)}function qe(e){return e!==null&&Bo.includes(e)}function Gt(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function _e(e,t){return e==="10de"&&t==="0680"}
function Jt(e){return e!==null&&(/^0[12]/.test(e)||e==="0c03")}function Yt(e,t){let n=Wo[e];return n!==void 0&&n.test(t)}function qt(e){return Ko.includes(e)}function Xt(e){
return e!==null&&Jo.includes(e)}function Qt(e,t,n,r){return t==="8086"?e.startsWith("0000:00:02."):t==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):
t==="10de"&&Go.test(n)}function we(e){var t,n;return e===null?"device":(n=(t=Kt[e])!=null?t:Kt[e.slice(0,2)])!=null?n:"device"}var oe="/sys/kernel/iommu_groups",Yo="/sys/class/iommu",tn="/sys/firmware/acpi/tables",qo=["DMAR","IVRS","IORT","VIOT"],Xo=/^(.+[-_])?vfio[-_]pci$/,nn=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Xe(e){var r,o;let t=en(e,Yo),n=(o=(r=en(e,oe))==null?void 0:r.filter(i=>ti(e,i)))!=null?o:null;return{active:n!==null?n.length>0:t!==null?t.length>0:null,
units:t,groups:n===null?null:n.length}}function rn(e){var t;return{...Xe(e),firmware_table:(t=qo.find(n=>e.real(`${tn}/${n}`)!==null&&(n!=="IORT"||Qo(e))))!=null?
t:null}}function Qo(e){let t=e.bytes(`${tn}/IORT`,0,1048576);if(t===null||t.length<44)return!0;let n=t.readUInt32LE(40);for(let r=t.readUInt32LE(36);r>0;r--){let o=n+
3>t.length?0:t.readUInt16LE(n+1);if(o===0||t[n]===3||t[n]===4)return!0;n+=o}return!1}function ve(e,t,n){let r=e.list(`${oe}/${t}/devices`);return r.length>0?r:n.
filter(o=>o.group===t).map(o=>o.address)}function on(e,t){var n;return/\bdirect$/m.test((n=e.attr(`${oe}/${t}/reserved_regions`))!=null?n:"")}function ei(e){return e!==
null&&Xo.test(e)}function Qe(e){return e==="pci-stub"||ei(e)}function sn(e,t,n=()=>[]){if(t===void 0)return`${e} (${nn.test(e)?"a mediated device":"not in /sys/\
bus/pci"})`;let{driver:r}=t;if(Qe(r))return null;let o=t.class==="0604"||t.header===1;if(o&&r==="pcieport"||r===null&&(o||t.class!==null&&!Jt(t.class)))return null;
let i=n(e);return`${e} (${we(t.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function ti(e,t){let n=e.list(`${oe}/${t}/devices`);return(n.
length===0||n.some(r=>!nn.test(r)))&&!et(e,t)}function et(e,t){return e.attr(`${oe}/${t}/name`)==="vfio-noiommu"}function en(e,t){return e.real(t)===null?null:e.
list(t)}var un=new WeakMap;function cn(e){function t(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let n={
...e,read:t(e.read),attr:t(e.attr),list:t(e.list),link:t(e.link),real:t(e.real),stat:t(e.stat)};return un.set(n,new Map),n}function D(e,t,n){let r=un.get(e);return r===void 0?n():(r.has(t)||r.set(t,n()),r.get(t))}var tt="vfiokit-write";function an(e){return D(e,"left-writers",()=>{var n,r,o;let t=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((n=e.attr(`/pro\
c/${i}/comm`))==null?void 0:n.startsWith(tt))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&t.set(s,Number(i))}return t})}var rt="/sys/bus/pci/devices",ni="pci",ot=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,ri=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,oi=6;
function pn(e){let t=ri.exec(e.toLowerCase());return t===null?null:`${t[1]}:${t[2]}`}function mn(e){let t=ot.exec(e.toLowerCase());if(t===null)return null;let[,
n="0",r="",o="",i=""]=t,s=`${parseInt(n,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function gn(e){
return e.list(rt).length>0}function J(e){return D(e,ni,()=>e.list(rt).filter(t=>ot.test(t)).map(t=>si(e,t)))}function ie(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return n}var ii={get vendor(){return W(this,"vendor",4)},get device(){
return W(this,"device",4)},get id(){return fn(this.vendor,this.device)},get subsystem(){return fn(W(this,"subsystem_vendor",4),W(this,"subsystem_device",4))},get class(){
let e=W(this,"class",6);return e===null?null:e.slice(0,4)},get revision(){return W(this,"revision",2)},get driver(){return nt(this,"driver")},get module(){return G(
this,"module",()=>this.driver===null?null:yn(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&an(this.host).
has(this.address))return null;let e=K(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=nt(this,"iommu_group");return e!==null&&/^\d+$/.
test(e)?Number(e):null},get header(){var t;let e=dn(this);return e===null||this.responding===!1?null:((t=e[14])!=null?t:0)&127},get responding(){let e=dn(this);
return e===null?null:e.some(t=>t!==255)},get numa(){return B(this,"numa_node")},get bootVga(){return B(this,"boot_vga")},get physfn(){return nt(this,"physfn")},
get totalVfs(){return B(this,"sriov_totalvfs")},get numVfs(){return B(this,"sriov_numvfs")},get modalias(){return K(this,"modalias")},get resetMethods(){let e=K(
this,"reset_method");return e===null?null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=K(this,"resource");return e===null?null:ui(e)},get linkWidth(){return B(
this,"current_link_width")},get maxLinkWidth(){let e=B(this,"max_link_width");return e===255?null:e},get upstream(){return G(this,"..",()=>{var e;return((e=this.
host.real(this.base))!=null?e:"").split("/").slice(0,-1).filter(t=>ot.test(t))})},get consumers(){return ln(this,"consumer")},get suppliers(){return ln(this,"su\
pplier")},get mdevs(){return hn(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function si(e,t){let n={address:t,slot:t.slice(0,t.indexOf(
".")),host:e,base:`${rt}/${t}`,kept:new Map};return Object.assign(Object.create(ii),n)}function G({kept:e},t,n){return e.has(t)||e.set(t,n()),e.get(t)}function K(e,t){
return G(e,t,()=>e.host.attr(`${e.base}/${t}`))}function B(e,t){let n=K(e,t);return n!==null&&/^-?\d+$/.test(n)?Number(n):null}function W(e,t,n){let r=K(e,t);return r!==
null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(n,"0"):null}function nt(e,t){return G(e,`${t}@`,()=>yn(e.host.link(`${e.base}/${t}`)))}function hn(e){
return G(e,"/",()=>e.host.list(e.base))}function ln(e,t){return hn(e).filter(n=>n.startsWith(`${t}:pci:`)).map(n=>n.slice(t.length+5))}function dn(e){return G(e,
"config",()=>{let t=e.host.bytes(`${e.base}/config`,0,64);return t!==null&&t.length>=16?t:null})}function fn(e,t){return e===null||t===null?null:`${e}:${t}`}function yn(e){
return e===null?null:e.slice(e.lastIndexOf("/")+1)}function ui(e){return e.split(`
`).slice(0,oi).map(n=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(n);if(r===null)return 0;let[o=0,i=0,s=0,u=0]=r.slice(1).map(a=>a===
""?0:parseInt(a,16));return s===0&&u===0?0:(s-o)*4294967296+(u-i)+1}).reduce((n,r)=>n+r,0)}var it=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function bn(e,t=J(e)){let n={bySlot:ie(t,o=>o.slot),byAddress:new Map(t.map(o=>[o.address,o])),
cardFunctions:t.filter(o=>qe(o.class))},r=[];for(let o of t){let i=ci(o,n);if(i===null)continue;let s=I(()=>i==="gpu"||i==="igpu"?ai(o,i,n):[]),u=I(()=>o.group===
null?null:ve(e,o.group,t));r.push({device:o,kind:i,get companions(){return s()},get members(){return u()}})}return r}function Pe(e){return e.kind==="gpu"&&e.device.
id!==null}function xn(e){var t;return e.physfn!==null?"type-VF":((t=e.totalVfs)!=null?t:0)>0?"type-PF":"type-PCI"}function I(e){let t;return()=>(t===void 0?t={value:e()}:
t).value}function ci(e,t){var u;let n=e.class,r=Ye(n);if(!r&&!Gt(n))return n==="0680"&&_e(e.vendor,n)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,
device:i}=e;if(!r)return n==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Yt(o,i))return"bmc";if(qt(`${o}:${i}`))return"virtual";
let s=o==="1002"?((u=t.bySlot.get(e.slot))!=null?u:[]).map(a=>a.vendor):[];return Qt(e.address,o,i,s)?"igpu":"gpu"}function ai(e,t,{bySlot:n,byAddress:r,cardFunctions:o}){
var a;let i=new Map,s=(p,d)=>{p===void 0||i.has(p.address)||!qe(p.class)||!(li(e,p,d)||di(e,t,p,d))||i.set(p.address,{device:p,reason:d})};for(let p of(a=n.get(
e.slot))!=null?a:[])s(p,"same slot");for(let p of e.consumers)s(r.get(p),"device link");let u=fi(e,r);if(u!==null){let p=d=>{var m;return!((m=n.get(d.slot))!=null?
m:[]).some(g=>Ye(g.class))};for(let d of o)d.upstream.includes(u)&&p(d)&&s(d,"card switch")}return[...i.values()].sort((p,d)=>p.device.address<d.device.address?
-1:1)}function li(e,t,n){return e.vendor!==null&&t.vendor===e.vendor?!0:n==="device link"&&e.vendor==="1002"&&t.vendor==="1022"&&t.class==="0403"}function di(e,t,n,r){
return t==="gpu"&&r==="same slot"&&n.class==="0403"&&n.vendor!==null&&e.upstream.length>0}function fi(e,t){var r,o;let n=null;for(let i of[...e.upstream].reverse()){
if(!Xt((o=(r=t.get(i))==null?void 0:r.id)!=null?o:null))break;n=i}return n}var pi=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],$n="/sys/bus/pci/slots";function ke(e){let t;return n=>{var r;return t===void 0&&(t=(r=pi.map(o=>mi(
e,o)).find(o=>o!==null))!=null?r:null),t===null?null:gi(`
${t}`,n)}}function mi(e,t){try{return e.read(t)}catch(n){return null}}function wn(e){let t;return(n,r)=>{t===void 0&&(t=new Map(e.list($n).map(o=>{var i;return[
(i=e.attr(`${$n}/${o}/address`))!=null?i:"",o]})));for(let o of[n,...[...r].reverse()]){let i=t.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function gi(e,t){
var p;let[n="",r=""]=t.split(":"),o=e.indexOf(`
${n}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),u=i<0?"":s<0?e.slice(i):e.slice(i,i+s),a=_n(u,`
	${r}  `);return a===null?null:Buffer.from(`${(p=_n(e,`
${n}  `))!=null?p:""} ${a}`,"latin1").toString("utf8")}function _n(e,t){let n=e.indexOf(t);if(n<0)return null;let r=e.indexOf(`
`,n+t.length);return e.slice(n+t.length,r<0?void 0:r).trim()}function vn(e){let t=ke(e),n=wn(e);return({device:r,kind:o,companions:i,members:s},u)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:t(r.id),slot:n(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:a,reason:p})=>({address:a.address,id:a.id,class:a.class,driver:a.driver,reason:p})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:xn(r),passthrough:{ok:u.length===
0,reasons:u.map(a=>a.text)}})}function Pn(e,t,n){let r=new Set(e.flatMap(({gpu:o})=>{var i;return(i=o.device.id)!=null?i:[]}));return{IOMMU:hi(t),...Object.fromEntries([...r].map(o=>{var i;return[
o,(i=n(o))!=null?i:""]})),GPUs:e.map(({gpu:o,gpu:{device:i,kind:s,companions:u},obstacles:a})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,
verdict:a.length===0?"ready":Pe(o)?"blocked":"stays",companions:u.map(p=>bi(p.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough\
.reasons)":[...yi(e)].map(([o,i])=>`${i.join(", ")}: ${o}`)}}function hi({active:e,groups:t,units:n,firmware_table:r}){return e===null?null:e?`on, ${t!=null?t:0}\
 groups, units ${(n!=null?n:[]).join(", ")||"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function yi(e){
var n;let t=new Map;for(let{gpu:r,obstacles:o}of e)for(let{text:i}of o)t.set(i,[...(n=t.get(i))!=null?n:[],r.device.address]);return t}function bi(e,t){return e.
slice(0,-2)===t.slice(0,-2)?e.slice(-2):e}var rc=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);var $i=34;function _i(e){let t=[],n=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&wi(i);i===$i&&(r=!r),!s&&n<0&&(n=o),!(!s||n<0)&&
(t.push([n,o]),n=-1)}return t}function wi(e){return e===32||e>=9&&e<=13||e===160}function Se(e){return _i(e).map(([t,n])=>e.slice(t,n))}function j(e){let t=e.startsWith(
'"')?1:0,n=e.indexOf("=");return vi(n<0?e.slice(t):e.slice(t,n))}function Y(e){let t=e.indexOf("=");return t<0?"":e.slice(t+1).replace(/^"/,"").replace(/"$/,"")}function kn(e){return Y(e).split(",").filter(t=>t!=="")}function vi(e){return e.includes("-")?e.replace(/-/g,"_"):e}function Sn(e,t){var o,i,s;let n=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${t}=(["']?)(.*?)\\1\\s*$`,"m").
exec(n);return r===null?null:(s=r[2])!=null?s:null}function Oe(e){let t=e.attr("/proc/cmdline");return t===null?null:Se(t)}var Pi="/dev/null";function ze(e){return e.slice(e.lastIndexOf("/")+1)}function ki(e,t){return ze(e)<ze(t)?-1:ze(e)>ze(t)?1:0}function On(e,t){var r;let n=new Map;
for(let o of t)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||n.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Pi){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}n.set(i,s)}return[...n.values()].sort(ki)}function zn(e,t){var r,o;let n=e.real(t);return n!==null&&((r=e.stat(n))==null?void 0:r.type)==="file"&&(o=e.read(n))!=null?o:""}var Si=["/lib/modules","/usr/lib/modules"];function An(e,t){let n=Si.find(r=>e.real(`${r}/${t}`)!==null);return`${n!=null?n:"/lib/modules"}/${t}`}function In(e){return e.attr("/proc/sys/kernel/osrelease")||null}var Oi=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function zi(e){var r;let t=[],n=1;for(let o of(r=
e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(`
`).length-(o.endsWith(`
`)?1:0);t.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:n,lines:i}),n+=i}return t}function En(e){let t=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(t)?null:e.replace(/\[[^\]]*\]|-/g,n=>n==="-"?"_":n)}function Ai(e,t){
var r,o,i,s;let n=[];for(let{text:u,line:a,lines:p}of zi(e)){if(u.startsWith("#"))continue;let d=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(d===null)continue;let m=d[1],g=En((r=d[2])!=null?r:""),l=m==="alias"?En((i=((o=d[3])!=null?o:"").split(/[\t ]+/).find(c=>c!==""))!=null?i:""):(s=d[3])!=
null?s:"";g===null||l===null||l===""&&m!=="blacklist"||n.push({command:m,name:g,rest:m==="blacklist"?"":m==="options"?l.replace(/\t/g," "):l,path:t,line:a,lines:p})}
return n}function Mn(e,t){return D(e,`modprobe.d of ${t!=null?t:"none"}`,()=>{let n=[...On(e,Oi)];if(t!==void 0){let r=n.findIndex(o=>o.slice(o.lastIndexOf("/")+
1)>"modules.softdep");n.splice(r<0?n.length:r,0,`${An(e,t)}/modules.softdep`)}return n.flatMap(r=>D(e,r,()=>Ai(zn(e,r),r)))})}function Ii(e){var t;return((t=e.match(
/(?:"[^"]*"?|[^\s"])+/g))!=null?t:[]).map(n=>{let r=n.startsWith('"')?n.slice(1).replace(/"$/,""):n,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:
{name:r.slice(0,o).replace(/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function Rn(e,t,n){let r=null;for(let o of e)if(!(o.command!=="options"||
o.name!==t))for(let{name:i,value:s}of Ii(o.rest))i===n&&(r={value:s,from:o});return r}function Zn(e){return e===null||/^(?:[1y]|on)/i.test(e)}var Tn="/sys/class/iommu",st="allow_unsafe_interrupts";function Dn(e){var i,s;let t=e.list(Tn).filter(u=>/^(dmar|ivhd)\d+$/.test(u)),n=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(n!==null&&n.length===1&&(((i=n[0])!=null?i:1)&1)===0)return!1;if(t.length===0)return null;if(((s=Oe(e))!=null?s:[]).some(u=>u==="nointr\
emap"||j(u)==="intremap"&&kn(u).includes("off"))||t.some(u=>{var a;return(parseInt(((a=e.attr(`${Tn}/${u}/intel-iommu/ecap`))!=null?a:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Cn(e){var o;let t=["vfio_iommu_type1","iommufd"].
flatMap(i=>{var s;return(s=e.attr(`/sys/module/${i}/parameters/${st}`))!=null?s:[]}),n=Rn(Mn(e),"vfio_iommu_type1",st),r=((o=Oe(e))!=null?o:[]).filter(i=>j(i)===
`vfio_iommu_type1.${st}`);return[...t,...n===null?[]:[n.value],...r.map(i=>i.includes("=")?Y(i):null)].some(Zn)}function Nn(e){var t;return((t=Oe(e))!=null?t:[]).
flatMap(n=>{if(j(n)==="pcie_acs_override")return[`${n} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that the hardware\
 does not keep apart, so a guest may reach what the host or another guest uses`];let r=j(n)==="pci"?Y(n).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function Ln(e){return Object.freeze({type:"probe",...e})}var C="/sys/class/block",Ei=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function N(e){return(e!=null?e:"").split("/").filter(t=>Ei.test(t))}function jn(e,t){
return ut(e,e.real(`${C}/${t}`),new Set)}function Vn(e,t){return ut(e,e.real(`/sys/dev/block/${t}`),new Set)}function se(e,t){var i,s;if(!t.startsWith("/dev/"))
return null;let r=((i=e.real(t))!=null?i:t).slice(5).replace(/\//g,"!");if(e.stat(`${C}/${r}`)!==null)return r;let o=t.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(C).find(u=>u.startsWith("dm-")&&e.attr(`${C}/${u}/dm/name`)===o))!=null?s:null}function Un(e,t){let n=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrf\
s/${o}/devices`)),r=n.filter(o=>t!==null&&o.includes(t));return(r.length>0?r:n).reduce((o,i)=>[...o,...i],[])}function Hn(e,t){let n=e.list(C).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${C}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABE\
L=${t.replace(/\W/g,"\\$&")}$`,"m").test(o)});return n.length>0?n:null}function ut(e,t,n){if(t===null||n.has(t))return[];n.add(t);let r=Zi(t),o=N(t);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${t}/partition`)===null?t:Ti(t),s=[...e.list(`${i}/slaves`).map(a=>`${i}/slaves/${a}`),...Mi(e,i)],u=Ri(
e,i);return[...s.map(a=>ut(e,e.real(a),n)).reduce((a,p)=>[...a,...p],[]),...u.length===0?[]:[{name:r,functions:o,portals:u}]]}function Mi(e,t){let n=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(t);if(n===null)return[];let[,r="",o="",i=""]=n,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(C).filter(u=>s.test(u)).map(u=>`${C}/${u}`),...e.list(r).
filter(u=>/^nvme\d+$/.test(u)).map(u=>`${r}/${u}`)]}function Ri(e,t){var i,s,u;let n=(i=/\/session(\d+)\//.exec(t))==null?void 0:i[1];if(n!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(a=>a.startsWith(`connection${n}:`)).map(a=>{var p;return(p=e.attr(`/sys/class/iscsi_connection/${a}/address`))!=null?p:e.attr(
`/sys/class/iscsi_connection/${a}/persistent_address`)}).filter(a=>a!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(t))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec((u=e.attr(`${r}/address`))!=null?u:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function Zi(e){return e.slice(e.lastIndexOf(
"/")+1)}function Ti(e){return e.slice(0,e.lastIndexOf("/"))}var Di=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,Ci="/sys/class/graphics",Fn="/sys/class/vtconsole",Ni=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Bn(e,t){return{screens:new Set([...t.filter(n=>n.bootVga===1).map(n=>n.address),...Li(e)]),serial:ji(e),pictures:Vi(e)}}function Wn({screens:e},t,n){return t.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!n(r)&&(e.has(r.device.address)||r.device.driver!==null&&!Qe(r.device.driver)))}function Li(e){let t=e.
list(Fn).map(r=>`${Fn}/${r}`),n=t.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return t.length>
0&&!n?[]:N(e.real(`${Ci}/fb0/device`)).slice(-1)}function ji(e){var r,o;let t=e.attr("/proc/consoles");return(o=(t!==null?t.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):Se((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>j(i)==="console").map(i=>{var s;return(s=Y(i).split(
",")[0])!=null?s:""})).find(i=>!Di.test(i)))!=null?o:null}function Vi(e){var r,o;let t=new Map,n=[];if(parseInt((r=In(e))!=null?r:"",10)>=6)return t;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,u="",a=""]=s;n.length=u.length/2,n.push(a);let p=Ni.test(a)?N(n.join("/")).slice(
-1)[0]:void 0;p!==void 0&&t.set(p,a)}return t}var Ui=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],Hi="/var/lib/nova/";function Ae(e){let t=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
n=>{var r;return(r=e.attr(n))!=null?r:""}).join(`
`).split(`
`);return[...new Set(t)].map(Bi).filter(n=>n!==null)}function Kn(e){let t=new Set(Ui.map(n=>at(e,n)));return e.filter(n=>t.has(n.at)||n.at.startsWith(Hi))}function at(e,t){
return e.map(r=>r.at).filter(r=>r==="/"||r===t||t.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Gn(e){var t;return((t=e.attr(
"/proc/swaps"))!=null?t:"").split(`
`).slice(1).map(n=>n.trim().split(/\s+/)).map(([n="",r=""])=>({path:ct(n),type:r})).filter(n=>n.path!=="")}function ce(e,t){var u;let{type:n,number:r,source:o}=t;
if(n==="zfs"){let a=Hn(e,(u=o.split("/")[0])!=null?u:"");return a===null?null:ue(e,a)}if(n==="btrfs")return ue(e,Un(e,se(e,o)));if(!r.startsWith("0:"))return Vn(
e,r);let i=o.split(":").map(a=>se(e,a)).filter(a=>a!==null);if(i.length>0)return ue(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(n)?Fi(t):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function ue(e,t){return t.map(n=>jn(e,n)).reduce((n,r)=>[...n,...r],[])}function Fi({source:e,options:t,type:n}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(t))==null?void 0:o[1];return r!==void 0?[r]:n==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function Bi(e){let[t="",n=""]=e.split(" - "),[,,r,,o]=t.split(" "),[i,s="",u=""]=n.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:ct(
o),type:i,number:r,source:ct(s),options:u}}function ct(e){return e.replace(/\\([0-7]{3})/g,(t,n)=>String.fromCharCode(parseInt(n,8)))}var Wi=[["/sys/class/block",(e,t,n)=>e.stat(`${t}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(n)?`disk ${n}`:null],["/sys/class/net",(e,t,n)=>`network interfa\
ce ${n}`],["/sys/bus/usb/devices",Ji],["/sys/class/sound",(e,t,n)=>{var r;return/^card\d+$/.test(n)?`sound card ${lt((r=e.attr(`${t}/id`))!=null?r:n)}`:null}]],
Ki={"01":"USB keyboard","02":"USB mouse"};function Jn(e){let t=I(()=>Gi(e));return n=>{var r;return(r=t().get(n))!=null?r:[]}}function Gi(e){var r;let t=new Map,
n=(o,i)=>{var u,a;let s=o[o.length-1];i!==null&&s!==void 0&&((u=t.get(s))==null?void 0:u.includes(i))!==!0&&t.set(s,[...(a=t.get(s))!=null?a:[],i])};for(let[o,i]of Wi)
for(let s of e.list(o)){let u=e.real(`${o}/${s}`);u!==null&&n(N(u),i(e,u,s))}for(let o of Ae(e))for(let i of(r=ce(e,o))!=null?r:[])n(i.functions,`file system ${lt(
o.at)}`);return t}function Ji(e,t,n){var i,s;if(n.includes(":"))return e.attr(`${t}/bInterfaceClass`)==="03"&&(s=Ki[(i=e.attr(`${t}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=n.startsWith("usb")||e.attr(`${t}/bDeviceClass`)==="09"?null:e.attr(`${t}/product`);return o===null?null:`USB device ${lt(o)}`}function lt(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}var Yn="/sys/class/net",Yi=1,qi=512;function Qn(e){return[...new Set(nr(e).filter(t=>t.bits===0).map(t=>t.via))]}function Ee(e,t){var o,i;let n=es(t);return n===
null?null:(i=(o=nr(e).filter(s=>s.to.length===n.length&&ft(n).startsWith(ft(s.to).slice(0,s.bits))).reduce((s,u)=>s===null||u.bits>s.bits?u:s,null))==null?void 0:
o.via)!=null?i:null}function er(e,t){let n=dt(e,t,new Set);return n.length>0?n:dt(e,"ovs-system",new Set([t]))}function tr(e){let t=Xi(e);return[...t===null?[]:
[t],...Qi(e,22)]}function dt(e,t,n){if(n.has(t))return[];n.add(t);let r=N(e.real(`${Yn}/${t}`));return r.length>0?[{name:t,functions:r}]:e.list(`${Yn}/${t}`).filter(
o=>o.startsWith("lower_")).map(o=>dt(e,o.slice(6),n)).reduce((o,i)=>[...o,...i],[])}function nr(e){let t=Ie(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>qn(
r)).map(([r="",o="",,,,,,i=""])=>({to:rr(o),bits:ft(i).replace(/0/g,"").length,via:r})),n=Ie(e,"/proc/net/ipv6_route").filter(r=>{var o;return qn((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...t,...n]}function qn(e){let t=parseInt(e,16);return(t&Yi)!==0&&
(t&qi)===0}function Xi(e){var n,r,o,i;let t="self";for(let s=0;s<64&&t!=="0";s++){let u=((n=e.attr(`/proc/${t}/environ`))!=null?n:"").split("\0").find(m=>m.startsWith(
"SSH_CONNECTION=")),[a,,p]=(r=u==null?void 0:u.slice(15).split(" "))!=null?r:[];if(a!==void 0&&p!==void 0)return{peer:a,local:p};let d=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${t}/status`))!=null?o:""))==null?void 0:i[1];if(d===void 0)return null;t=d}return null}function Qi(e,t){let n=`:${t.toString(16).toUpperCase().
padStart(4,"0")}`;return[...Ie(e,"/proc/net/tcp"),...Ie(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(n)&&o==="01").map(([,r="",o=""])=>({peer:Xn(o),local:Xn(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function Ie(e,t){var n;return((n=e.attr(t))!=null?n:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function Xn(e){var r,o,i;let t=rr(e.slice(0,e.indexOf(":"))),n=t.length===8?t:(r=/^0{20}ffff(.{8})$/.exec(
t))==null?void 0:r[1];return n!==void 0?((o=n.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=t.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function rr(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function ft(e){return[...e].map(t=>parseInt(t,16).toString(
2).padStart(4,"0")).join("")}function es(e){let t=e.replace(/%.*$/,"").toLowerCase(),n=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(t);if(n!==
null)return n.slice(1).map(d=>Number(d).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(t)||!t.includes(":"))return null;let[r="",o]=t.split("::"),
i=d=>d.split(":").filter(m=>m!=="").map(m=>m.padStart(4,"0")),[s,u]=[i(r),i(o!=null?o:"")],a=o===void 0?0:8-s.length-u.length,p=[...s,...Array(Math.max(0,a)).fill(
"0000"),...u].join("");return p.length===32?p:null}function or(e){let t=new Map;function n(o,i){var s;for(let u of rs(e,o)){let a=(s=t.get(u))!=null?s:[];a.includes(i)||t.set(u,[...a,i])}}function r(o,i){if(o!==
null)for(let s of er(e,o))n(s.functions,i(s.name))}for(let{what:o,leaves:i}of ts(e)){i===null&&n(os(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:u,portals:a}of i!=null?i:[]){n(u,`${o} (${s})`);for(let p of a)r(Ee(e,p),d=>`${o} (${s} at ${p}, through ${d})`)}}for(let o of Qn(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of tr(e))for(let s of new Set([Ee(e,o),Ee(e,i)]))r(s,u=>`the ssh connection from ${o} (${u})`);return t}function ae(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function ts(e){let t=Ae(e),n=Gn(e).map(r=>{let o=r.type==="fil\
e"?null:se(e,r.path),i=r.type==="file"?at(t,r.path):null;return{what:"swap",leaves:o!==null?ue(e,[o]):ns(e,t.filter(s=>s.at===i))}});return[...Kn(t).map(r=>({what:r.
at,leaves:ce(e,r)})),...n]}function ns(e,t){return t.map(r=>ce(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function rs(e,t){let n=t.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...t,...n.map(r=>r.slice(r.lastIndexOf("/")+1))]}function os(e){return J(e).filter(t=>{var n;return((n=
t.class)==null?void 0:n.startsWith("01"))===!0}).map(t=>t.address)}function ir(e,t,n){return{devices:t,gpus:n,members:r=>ve(e,r,t),cargo:Jn(e),lifelines:I(()=>or(e))}}function sr(e,t,n){let r=new Map(n.devices.map(o=>[o.address,
o]));return n.members(e).filter(o=>!t.has(o)).flatMap(o=>{let i=r.get(o),s=sn(o,i,n.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":is(i,n)}]})}function is(e,t){let n=ss(e,t.gpus),r=t.lifelines().get(e.address);return r===void 0?n:n===null?`carries ${ae(r)}: the no\
de lives on it, and nothing overrides that`:`${n}; it carries ${ae(r)}`}function ss(e,t){var o,i;let{class:n}=e;if((n==null?void 0:n.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((n==null?void 0:n.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(_e(
e.vendor,n))return null;if((n==null?void 0:n.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==
null)return`is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=t.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the displa\
y of the management controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var us={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},cs="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",cr=": the IOMMU is off; s\
witch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",as="interrupts are not remapped here, so VFIO hands no de\
vice out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 y\
ourself";function ar(e,t,n,r=ir(e,t,n)){let o=I(()=>Xe(e)),i=I(()=>Bn(e,t)),s=I(()=>Dn(e)===!1&&!Cn(e)),u=new Map(n.map(c=>[c.device.address,c])),a=I(()=>ie(n.map(
c=>c.device),c=>String(c.group))),p=I(()=>ie(t.filter(c=>c.physfn!==null),c=>{var f;return(f=c.physfn)!=null?f:""}));function d(c){var $;let f=new Set,x=c.device.
group===null?[]:($=a().get(String(c.device.group)))!=null?$:[];for(let h of[c,...x.map(y=>u.get(y.address))])if(!(h===void 0||h.kind!==c.kind)){f.add(h.device.address);
for(let y of h.companions)f.add(y.device.address)}return f}function m(c,f){let x=sr(c,f,r);return[...x.length===0?[]:[ls(c,x)],...on(e,c)?[{code:"reserved",text:`\
the firmware reserves memory for IOMMU group ${c} (reserved_regions has a direct line), so the kernel assigns it to nobody`}]:[]]}function g(c){var $,h;let f=[],
x=ur(e,c);if((($=c.numVfs)!=null?$:0)>0){let y=((h=p().get(c.address))!=null?h:[]).filter(b=>b.mdevs.length>0||ur(e,b)!==null).length;f.push({code:"vfs",text:`${c.
numVfs} of its virtual functions are enabled${y===0?"":`, ${y} of them with vGPUs`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: once no guest has\
 one, write 0 there`})}return c.mdevs.length>0&&f.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${c.mdevs.join(", ")}; remove them first`}),x!==
null&&f.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${x}), and a card serves vGPUs or goes to a guest as a whole`}),f}function l({device:c}){
let{screens:f,serial:x}=i();return!f.has(c.address)||x!==null||Wn(i(),n,$=>$.kind==="gpu").length>0?[]:[{code:"console",text:"it shows the only console (no BMC \
or integrated display and no serial console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough"}]}
return c=>{let{device:f,kind:x}=c,$=x==="gpu"?[]:[{code:"kind",text:us[x]}];if(x==="bmc"||x==="virtual")return $;f.id===null&&$.push({code:"unknown_id",text:"it\
s vendor or device id cannot be read"});let h=[f,...c.companions.map(b=>b.device)];for(let b of h){let _=b===f?"it":`its companion ${b.address}`;b.responding===
!1&&$.push({code:"dead",text:`${_} ${cs}`});let k=r.lifelines().get(b.address);k!==void 0&&$.push({code:"lifeline",text:`${_} carries ${ae(k)}: the node lives o\
n it, and nothing overrides that`})}f.group===null?$.push({code:"no_group",text:ds(o())}):et(e,f.group)&&$.push({code:"no_group",text:`IOMMU group ${f.group} is\
 of vfio's noiommu mode and isolates nothing${cr}`});let y=d(c);for(let b of new Set(h.map(_=>_.group)))b!==null&&$.push(...m(b,y));return s()&&$.push({code:"in\
terrupts",text:as}),[...$,...g(f),...l(c)]}}function lr(e,t){return e.list(`/sys/bus/pci/devices/${t.address}/mdev_supported_types`)}function ur(e,t){let n=e.attr(
`/sys/bus/pci/devices/${t.address}/nvidia/current_vgpu_type`);return n===null||n==="0"||n===""?null:n}function ls(e,t){let n=t.filter(i=>i.stays!==null),r=t.map(
i=>i.address),o=`IOMMU group ${e} also holds ${t.map(i=>i.said).join(", ")}`;return n.length===0?{code:"members",members:r,text:`${o}, which the host would lose\
 with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"group",members:r,text:`${o}; ${n.map(i=>{
var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function ds(e){return e.active===null||e.active&&
e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":`it has no IOMMU group${cr}`}var mt=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
function fr(e){return new mt(e)}var fs="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function pr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Me(){return{}}function mr(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function gt(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function gr(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function ht(e,t,n){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,t!=null&&t.reportInput&&(o.input=e.input),o}function hr(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):ps(e,n,r.value)}}function dr(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function ps(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:dr(this,t,n.bind(this))},set(r){dr(this,t,r)}})}var pt,L=!1,ms={configurable:!0,get(){L=!0}};function yt(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&pt!==e._zod){pt=void 0;return}pt=e._zod,Object.defineProperty(
r,t,{configurable:!0,get(){Object.defineProperty(this,t,ms);let o=L;L=!1;try{let i=n(this);return L?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),L=L||o,i}catch(i){throw delete this[t],L=L||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}var yr;var bt={value:void 0,enumerable:!1},ea="captureStackTrace"in Error?Error:null;function O(e,t,n,r){var g;let o={};function i(l){this.def=l,this.constr=m,this.traits=new Set}i.prototype=o;let s=n,u=s&&new WeakSet;function a(l,c){if(l._zod){
if(l._zod.traits.has(e))return}else{bt.value=new i(c);try{Object.defineProperty(l,"_zod",bt)}finally{bt.value=void 0}}if(l._zod.traits.add(e),t(l,c),u){let x=Object.
getPrototypeOf(l),$=l._zod.constr.prototype,h=x;for(;h&&h!==$;)h=Object.getPrototypeOf(h);let y=h!=null?h:x;u.has(y)||(u.add(y),hr(y,s))}let f=m.prototype;for(let x in f)
Object.prototype.hasOwnProperty.call(f,x)&&(x in l||(l[x]=f[x].bind(l)))}let p=(g=r==null?void 0:r.Parent)!=null?g:Object;class d extends p{}Object.defineProperty(
d,"name",{value:e});function m(l){let c=r!=null&&r.Parent?new d:this;a(c,l);let f=c._zod.deferred;if(f){for(let x of f)x();c._zod.deferred=void 0}return c}return Object.
defineProperty(m,"init",{value:a}),Object.defineProperty(m,Symbol.hasInstance,{value:l=>{var c,f;return r!=null&&r.Parent&&l instanceof r.Parent?!0:(f=(c=l==null?
void 0:l._zod)==null?void 0:c.traits)==null?void 0:f.has(e)}}),Object.defineProperty(m,"name",{value:e}),m}var Re=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var br;(br=(yr=globalThis).__zod_globalConfig)!=null||(yr.__zod_globalConfig={});var de=globalThis.__zod_globalConfig;function xt(e){return e&&Object.assign(de,
e),de}var $t={value:void 0,enumerable:!1},na=new WeakSet([Object.prototype,Error.prototype]),$r=(e,t)=>{e.name="$ZodError",$t.value=t,Object.defineProperty(e,"issues",
$t),$t.value=void 0},ra=O("$ZodError",$r),_r=O("$ZodError",$r,void 0,{Parent:Error});var hs=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Re;return i.issues.length?ys(e,i.issues,
o):{success:!0,data:i.value}},_t=hs(_r);function ys(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>ht(o,n,xt()))),t=void 0,n=void 0),r},
set error(o){r=o,t=void 0,n=void 0}}}var wr={major:4,minor:6,patch:7};var q=O("$ZodType",(e,t)=>{var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=wr,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var vr=O("$ZodNever",(e,t)=>{q.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function xs(e,t,n,r,o,i){let s=n in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;t.issues.push(...gr(n,e.issues))}
if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(t.value[n]=void 0):t.value[n]=e.value}}var $s=[];function _s(e){var s,u,a,p;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?
n:$s,o=r.length?[...t,...r]:t;for(let d of o)if(!((p=(a=(u=(s=e.shape)==null?void 0:s[d])==null?void 0:u._zod)==null?void 0:a.traits)!=null&&p.has("$ZodType")))
throw new Error(`Invalid element at key "${String(d)}": expected a Zod schema`);let i=mr(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.
length,optionalKeys:new Set(i)}}function ws(e,t,n,r,o,i,s){let u=[],a=o.keySet,d=o.catchall._zod.def.type,m=0;for(let g in t){if(s&&n.issues.length!==m){if(gt(n,
m))break;m=n.issues.length}if(!a.has(g)){if(g==="__proto__"){d==="never"&&u.push(g);continue}if(d==="never"){u.push(g);continue}}}return u.length&&n.issues.push(
{code:"unrecognized_keys",keys:u,input:t,inst:i,continue:!0}),n}var Pr=O("$ZodObject",(e,t)=>{q.init(e,t);let n=fr(()=>_s(t)),r=pr,o=t.catchall,i,s=de.memoizer;
s==null||s.attach(e),e._zod.parse=(u,a)=>{i!=null||(i=n.value);let p=u.value;if(!r(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
u;u.value=s?s.alloc(e,u,{},a):{};let d=[],m=i.shape,g=a==null?void 0:a.abortEarly,l=u.issues.length;for(let c of i.allKeys){if(g&&u.issues.length!==l){if(gt(u,l))
break;l=u.issues.length}if(c==="__proto__")continue;let f=m[c],x=f._zod.optin,$=f._zod.optout,h=f._zod.run({value:p[c],issues:[]},a);xs(h,u,c,p,x,$)}return o?ws(
d,p,u,a,n.value,e,g===!0):d.length?Promise.all(d).then(()=>u):u}});var kr=O("$ZodTransform",(e,t)=>{var n;q.init(e,t),e._zod.optin="optional",(n=de.memoizer)==null||n.guard(e),e._zod.parse=(r,o)=>{let i=t.transform(r.value,r);return r.
value=i,r}});var Sr=O("$ZodPipe",(e,t)=>{q.init(e,t),yt(e,"optin",n=>n.def.in._zod.optin),yt(e,"optout",n=>n.def.out._zod.optout),e._zod.parse=(n,r)=>{let o=t.in._zod.run(n,
r);return vs(o,t.out,r)}});function vs(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},
n)}function Or(e,t){return new e({type:"never",...Me(t)})}var Ze=O("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");q.init(e,t),e.def=t,e.type=t.type},{safeParse(e,t){return _t(this,
e,t)}});var Ss=O("ZodMiniNever",(e,t)=>{vr.init(e,t),Ze.init(e,t)});function Os(e){return Or(Ss,e)}var zs=O("ZodMiniObject",(e,t)=>{Pr.init(e,t),Ze.init(e,t)});function zr(e,t){return new zs({type:"object",shape:e,catchall:Os(),...Me(t)})}var As=O("ZodMiniTransform",(e,t)=>{kr.init(e,t),Ze.init(e,t)});function Te(e){return new As({type:"transform",transform:e})}var Is=O("ZodMiniPipe",(e,t)=>{Sr.init(e,t),Ze.init(e,t)});function Ar(e,t){return new Is({type:"pipe",in:e,out:t})}var Es=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,Ms=/^[ -~]*$/;function Ir(e){if(Ms.
test(e))return;let t=Es.exec(e);return t===null?void 0:`U+${t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function z(e,t=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function De(e,t){let n,r=3;for(let o of t){let i=o.startsWith(e)&&e.length>1?1:Rs(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([n,r]=[o,i])}return n}function Rs(e,t){
var r,o,i,s;let n=Array.from({length:t.length+1},(u,a)=>a);for(let u=1;u<=e.length;u++){let a=[u];for(let p=1;p<=t.length;p++){let d=((r=n[p-1])!=null?r:0)+(e[u-
1]===t[p-1]?0:1);a.push(Math.min(d,((o=n[p])!=null?o:0)+1,((i=a[p-1])!=null?i:0)+1))}n=a}return(s=n[t.length])!=null?s:0}var Zs=["true","yes","on","y","t","1"],Ts=["false","no","off","n","f","0"];function wt(e){if(typeof e=="object")return;let t=String(e).trim().toLowerCase();return Zs.
includes(t)?!0:Ts.includes(t)?!1:void 0}function vt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Mr(e,t,n){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=t&&r<=n?r:void 0}function Ne(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(t=>t!==""&&t!==".").join("/")}`}function Ce(e,t="",n=""){var r;if(typeof e=="stri\
ng")Er(e,t,n);else if(Array.isArray(e))e.forEach((o,i)=>Ce(o,`${t}[${i}]`,n));else for(let[o,i]of Object.entries((r=vt(e))!=null?r:{}))Er(o,t===""?"a key":`a ke\
y of ${t}`,n),Ce(i,t===""?o:`${t}.${o}`,n||o)}function Er(e,t,n){let r=Ir(e);if(r!==void 0)throw P(n,`${t} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Ds={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function Pt(e){return{type:Ds[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function kt(e){let t={};for(let[n,r]of Object.entries(e))t[n]=Pt(r);return{type:"object",properties:t,additionalProperties:!1}}
function Cs(e){let t=e.choices===void 0?"":`: ${e.choices.join(", ")}`,n=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${t}${n}`}function St(e){return Object.entries(e).map(([t,n])=>`  ${t} (${Cs(n)})
      ${n.describe}
`).join("")}var Ns=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Rr(e){return Q("bool",e,"true or false",wt,{})}function Ls(e){let{min:t=Number.
MIN_SAFE_INTEGER,max:n=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${t}`:` from ${t} to ${n}`,o={...e.min===void 0?{}:{minimum:t},
...e.max===void 0?{}:{maximum:n}};return Q("int",e,`a whole number${r}`,i=>Mr(i,t,n),o)}function Zr(e,t){let n=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>wt(i)===r):[];return o.length===1?o[0]:void 0};return{
...Q("str",t,`one of ${e.join(", ")}`,n,{enum:e}),choices:e}}function Le(e,t){let n=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||t.commas===!0&&u.includes(
",")))return u.split(",").map(a=>a.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Q("list",t,
o,n,{items:Pt(e)}),s=u=>Te((a,p)=>Array.isArray(a)?a.map((d,m)=>{var c;let g=d===null||d===""?void 0:u.safeParse(d);if((g==null?void 0:g.success)===!0)return g.
data;let l=(c=g==null?void 0:g.error.issues[0])==null?void 0:c.message;p.issues.push({...Cr(d,"something in it"),...l===void 0?{}:{message:l},path:[m]})}):a);return{
...i,schema:()=>jr(i.schema(),s(e.schema()))}}function Tr(e){return Lr(Le(Nr("a PCI id","10de:20b7",pn),e))}function Dr(e){return Lr(Le(Nr("a PCI address","0000:41:00.0",mn),e))}var X={check:Rr({describe:"S\
ay what would change and write nothing.",default:!1}),diff:Rr({describe:"Show the changes of files as before and after.",default:!1}),root:Q("str",{describe:"Wo\
rk on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Ne,{pattern:"^/"}),wait:Ls({describe:"Seconds to wait for a loc\
k that somebody else holds.",min:0,max:86400,default:60})};function Ot(e,t){var g,l,c;let n=vt(t);if(n===void 0)throw P("",`the parameters are ${z(t)}, expected\
 a JSON object such as {"check": true}`);Ce(n);let r=Vs(e);if(Object.keys(n).every(f=>n[f]===void 0))return r;let o=js(e,n).safeParse(n);if(o.success)return{...r,
...Object(o.data)};let[i]=o.error.issues,s=(g=i==null?void 0:i.path)!=null?g:[],[u=""]=s,a=s.map(f=>typeof f=="number"?`[${f}]`:`.${String(f)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw P(String(u),`${a} ${(l=i==null?void 0:i.message)!=null?l:"is not valid"}`);let p=String(i.keys[0]),d=Object.
keys(a===""?e:Object((c=e[a])==null?void 0:c.json.properties)).sort(),m=De(p,d);throw P(a===""?p:a,`${JSON.stringify(p)} is not a parameter${a===""?"":` of ${a}`}${m===
void 0?"":` (did you mean ${m}?)`}; known are ${d.join(", ")}`)}function Cr(e,t,n=""){return{code:"custom",input:e,message:`is ${z(e)}, expected ${t}${n}`}}function Q(e,t,n,r,o){
let i=()=>Te((a,p)=>{if(a==null||a===""&&e!=="str")return t.default;let d=r(a),m=typeof a=="number"&&(e==="str"||e==="list");return d===void 0&&p.issues.push(Cr(
a,n,m?Ns:"")),d}),{describe:s,default:u}=t;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function Nr(e,t,n){let r=o=>typeof o==
"string"&&n(o)||void 0;return Q("str",{describe:e},`${e} such as "${t}"`,r,{examples:[t]})}function Lr(e){let t=()=>Te(n=>n===void 0||n.length===0&&e.unset===void 0?
void 0:[...new Set(n)]);return{...e,schema:()=>jr(e.schema(),t())}}function jr(e,t){return Ar(e,t)}function js(e,t){let n={};for(let[r,o]of Object.entries(e))r in
t&&(n[r]=o.schema());return zr(n)}function Vs(e){let t={};for(let[n,{unset:r}]of Object.entries(e))r!==void 0&&(t[n]=r);return t}var Us={ids:Tr({describe:"Only devices with these ids."}),addresses:Dr({describe:"Only devices at these addresses."}),kinds:Le(Zr(it,{describe:"A kind of device\
."}),{describe:"Only devices of these kinds.",default:it})},Vr=Ln({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and wha\
t stands between it and a VM.",params:Us,example:{kinds:["gpu"]},capture:Wt,read(e,{ids:t,addresses:n,kinds:r}){let o=J(e),i=bn(e,o),s=ar(e,o,i),u=i.filter(({device:c,
kind:f})=>r.includes(f)&&(t===void 0||c.id!==null&&t.includes(c.id))&&(n===void 0||n.includes(c.address))),a=vn(e),p=u.map(c=>({gpu:c,obstacles:s(c)})),d=rn(e),
m=p.filter(({gpu:c})=>Pe(c)),g=m.filter(({obstacles:c})=>c.length===0).length,l=gn(e);return{msg:l?m.length===0?"No GPU that could go to a VM was found.":Hs(m.length,
g):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:p.map(({gpu:c,obstacles:f})=>a(c,f)),ids:[...new Set(m.map(({gpu:c})=>c.
device.id))],iommu:d},human:()=>Pn(p,d,ke(e)),notes:l?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:l?[...Fs(o,
i,t,n),...Bs(m.map(({gpu:c})=>c)),...Ws(e,m.map(({gpu:c})=>c)),...Nn(e)]:[]}}});function Hs(e,t){let[n,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return t===
e?`${n} that could go to a VM found, and nothing stands in ${r}.`:t===0?`${n} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${n} that could go to a VM found; something stands in the way of ${e-t} of them: see passthrough.reasons.`}function Fs(e,t,n=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${we(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...n.filter(i=>!t.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!t.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function Bs(e){var n;
let t=new Map;for(let{device:r}of e)r.group!==null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r.address]);return[...t].filter(([,r])=>r.length>1).map(([r,
o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function Ws(e,t){return t.filter(n=>lr(e,n.device).length>0).map(({device:n})=>`${n.
address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}var Ge=require("fs");var Ks=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function zt(e,t){let{changed:n,msg:r,
error:o,run:i,changes:s,diff:u,pending:a,rebootReasons:p,pendingAtBoot:d,bootable:m,notes:g,warnings:l,own:c}=e,f=Wr({...Hr(n,o!==void 0,r,t),error:o&&Fr(o.stop,
o.node),exception:o&&Br(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:a,reboot_required:p&&p.length>0,reboot_reasons:p,pending_at_boot:d,
bootable:m,notes:(g==null?void 0:g.length)===0?void 0:g,warnings:(l==null?void 0:l.length)===0?void 0:l}),x=Object.entries(c).filter(([$])=>!Object.prototype.hasOwnProperty.
call(f,$)&&!Ks.includes($)&&!$.startsWith("_"));return{...f,...Object.fromEntries(x)}}function At(e,t){return Wr({...Hr(!1,!0,e.message,t),error:Fr(e,"untouched"),
exception:Br(e),changes:[]})}function Ur(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Hr(e,t,n,{module:r,version:o,host:i}){
return{changed:e,failed:t,msg:n,comment:n,module:r,version:o,contract:1,host:i}}function Fr(e,t){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:t}}function Br(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Wr(e){return Object.fromEntries(
Object.entries(e).filter(([,t])=>t!==void 0))}var Tf=64*1024*1024;var Df=`process.title='${tt} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1),process.argv[2])}catch(e){pro\
cess.exit(require('os').constants.errno[e.code]||255)}`;async function It(e,t={}){throw new Error("this script was built to run no commands")}async function Kr(e,t,n){throw new Error("this script was built to run no commands")}var v=require("fs"),V=require("path");function Gs(e){return V.join(V.dirname(e),`.${V.basename(e)}.vfiokit-new`)}function Gr(e){let t=v.openSync(e,"r");try{v.fsyncSync(
t)}finally{v.closeSync(t)}}function Jr(e){try{e()}catch(t){if(process.geteuid()===0)throw t}}function Yr(e,t,n){let r=v.fstatSync(e);t!==null&&(r.uid!==t.uid||r.
gid!==t.gid)&&Jr(()=>v.fchownSync(e,t.uid,t.gid)),(v.fstatSync(e).mode&4095)!==n&&v.fchmodSync(e,n)}function je(e){try{return v.lstatSync(e)}catch(t){if(Reflect.
get(Object(t),"code")==="ENOENT")return null;throw t}}function qr(e){try{v.unlinkSync(e)}catch(t){}}function Et(e,t,n=()=>{}){if(!v.existsSync(e)){Et(V.dirname(
e),t,n);try{v.mkdirSync(e,{mode:t})}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}n(e)}}function Js(e,t){return n=>{Jr(()=>v.chownSync(n,e.
uid,e.gid)),v.chmodSync(n,t|(t&292)>>2)}}async function Xr(e,t,{mode:n,owner:r,label:o,last:i}){var c;let s=V.dirname(e);Et(s,493,r===void 0?void 0:Js(r,n));let u=Gs(
e),a=je(e);je(u)!==null&&v.unlinkSync(u);let{O_WRONLY:p,O_CREAT:d,O_EXCL:m,O_NOFOLLOW:g}=v.constants,l=v.openSync(u,p|d|m|g,384);try{try{for(let f=0;f<t.length;)
f+=v.writeSync(l,t,f);Yr(l,(c=a!=null?a:r)!=null?c:null,a===null?n:a.mode&4095),v.fsyncSync(l)}finally{v.closeSync(l)}a!==null&&await o(u,e),await(i==null?void 0:
i()),v.renameSync(u,e)}catch(f){throw qr(u),f}a===null&&await o(e,null),Gr(s)}async function Qr(e,t,n){let r=je(t),o=v.openSync(e,"r+");try{r!==null&&Yr(o,r,r.mode&
4095),v.fsyncSync(o)}finally{v.closeSync(o)}await n(e,r===null?null:t),v.renameSync(e,t),Gr(V.dirname(t))}function Ys(e){return`${e}.${process.pid}`}function eo(e,t){
let n=Ys(e);for(let r=1;;r++)try{return Et(V.dirname(e),448),je(n)!==null&&v.unlinkSync(n),v.writeFileSync(n,t,{mode:384,flag:"wx"}),v.linkSync(n,e),!0}catch(o){
let i=Reflect.get(Object(o),"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{qr(n)}}var w=require("fs"),Mt=16<<20,qs=40,Xs=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Qs=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function fe(e){return e instanceof Error&&"code"in e?String(e.code):""}function Ve(e){let t=fe(e);return t==="ENOENT"||t==="ENOTDIR"||t==="ELOOP"}
var ee=Buffer.allocUnsafe(4096);function to(e){let t="",n=0;for(;;){let r=w.readSync(e,ee,n,ee.length-n,null);if(r===0)return t+ee.toString("latin1",0,n);if(n+=
r,!(n<ee.length)){if(t+=ee.toString("latin1"),t.length>Mt)throw new Error("too large");n=0}}}function Ue(e){return e.split("/").filter(t=>t!==""&&t!==".")}function Rt(e,t,n,r){
let o=t.lastIndexOf("/"),i=r==null?void 0:r.get(t.slice(0,o)),s=Ue(i===void 0?t:t.slice(o)),u=i===void 0?[]:Ue(i),a=0;for(let p=s.shift();p!==void 0;p=s.shift()){
if(p===".."){u.pop();continue}let d=[...u,p],m=null;if(s.length>0||n){let g=e+"/"+d.join("/");try{w.lstatSync(g).isSymbolicLink()&&(m=w.readlinkSync(g))}catch(l){
m=null}}if(m===null){u=d;continue}if(++a>qs)return null;m.startsWith("/")&&(u=[]),s.unshift(...Ue(m))}return"/"+u.join("/")}function eu(e,t,n){let r=t.slice(0,t.
lastIndexOf("/"));if(r===""||n.has(r)||r.includes(".."))return;let o=Rt(e,r,!0);o!==null&&w.existsSync(e+o)&&n.set(r,o)}function Zt(e){let t=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:n}=e,r=new Map;function o(h,y){if(t==="")return h;eu(t,h,r);let b=Rt(t,h,y,r);return b===null?null:t+b}function i(h){let y=o(h,!0);if(y===
null||!w.existsSync(y))return null;try{return t===""?w.realpathSync.native(y):(w.lstatSync(y),y.slice(t.length))}catch(b){return null}}function s(h){let y=o(h,!1);
if(y===null)return null;let b;try{b=w.lstatSync(y)}catch(ne){if(Ve(ne))return null;throw new S("E_APPLY",`${h} could not be looked at: ${fe(ne)}; run as root or\
 give this user access`,{cause:ne})}let _=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:k,mtimeMs:R,ino:H,dev:T,uid:be,gid:xe}=b;
return{type:_,size:k,mtimeMs:R,ino:H,dev:T,uid:be,gid:xe,mode:b.mode&4095}}function u(h){let y=o(h,!0);if(y===null)return null;let b;try{b=w.openSync(y,w.constants.
O_RDONLY|w.constants.O_NONBLOCK)}catch(_){if(Ve(_))return null;throw new S("E_APPLY",`${h} could not be read: ${fe(_)}; run as root or give this user access`,{cause:_})}
try{let _=w.fstatSync(b);if(!_.isFile())throw new S("E_HOST",`${h} is not a regular file, as it should be; move it out of the way`);if(_.size>Mt)throw new S("E_\
HOST",`${h} has ${_.size} bytes, more than the ${Mt} that such a file may have; look at what it is`);return _.size<ee.length?to(b):w.readFileSync(b,"latin1")}catch(_){
throw _ instanceof S?_:new S("E_APPLY",`${h} could not be read: ${fe(_)}`,{cause:_})}finally{w.closeSync(b)}}function a(h,y,b){let _=o(h,!0);if(_===null)return null;
try{let k=w.openSync(_,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{let R=Buffer.alloc(b);return R.slice(0,w.readSync(k,R,0,b,y))}finally{w.closeSync(k)}}catch(k){
return null}}function p(h){let y=o(h,!0);if(y===null||!w.existsSync(y))return null;try{let b=w.openSync(y,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{return to(
b).trimEnd()}finally{w.closeSync(b)}}catch(b){return null}}function d(h){let y=o(h,!0);if(y===null)return[];if(!w.existsSync(y))return[];try{return w.readdirSync(
y).sort()}catch(b){return[]}}function m(h){let y=o(h,!1);if(y===null)return null;try{return w.readlinkSync(y)}catch(b){return null}}function g(h){let y=o(h,!0);
if(y===null)return null;try{let{rdev:b}=w.statSync(y);return b===0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function l(h){return n!==void 0||
t===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(h.startsWith("/")?i(h)!==null:Xs.some(b=>i(`${b}/${h}`)!==null))?
Qs.has(h.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${h} needs ${t}/proc`}:{ok:!0}:{ok:!1,why:`${h} is not in ${t}`}}async function c(h,y){return n!==
void 0?n.run(h,y):It(t===""?h:["chroot",t,...h],y)}function f(h,y=!0){r.clear();let b=Rt(t,h,y),_=b===null?null:t+b;if(_===null)throw new S("E_REFUSED",`${h} is\
 a loop of links; expected a file or nothing; remove the links`);return _}async function x(h,y){t!==""||n!==void 0||!w.existsSync("/sys/fs/selinux/enforce")||await It(
y===null?["restorecon","-F",h]:["chcon",`--reference=${y}`,h])}function $(h,y,b){let _=fe(b),k=_==="EACCES"||_==="EPERM"?"run as root":_==="ENOSPC"?"free space \
on that file system":_==="EROFS"?"mount it read-write":"see the error and run again";return new S("E_APPLY",`${h} could not be ${y}: ${_===""?String(b):_}; ${k}`,
{cause:b})}return{root:t===""?"/":t,live:t===""||n!==void 0,read:u,bytes:a,attr:p,list:d,link:m,real:i,stat:s,device:g,runnable:l,run:c,ask:c,async write(h,y,b,_,k){
try{await Xr(f(h),Buffer.from(y,"latin1"),{mode:b!=null?b:420,owner:_,label:x,last:k})}catch(R){throw R instanceof S?R:$(h,"written",R)}},createExclusive(h,y){let b=f(
h);try{return eo(b,y)}catch(_){throw $(h,"created",_)}},remove(h){try{w.unlinkSync(f(h,!1))}catch(y){if(!Ve(y))throw $(h,"removed",y)}},rename(h,y){try{w.renameSync(
f(h,!1),f(y,!1))}catch(b){if(!Ve(b))throw $(h,"renamed",b)}},removeEmptyDir(h){try{w.rmdirSync(f(h))}catch(y){}},async replace(h,y){try{await Qr(f(h),f(y),x)}catch(b){
throw $(y,"replaced",b)}},async writeAttribute(h,y,b){if(n!==void 0)return n.writeAttribute(h,y);let{code:_,left:k}=await Kr(f(h),y,b);if(_!==void 0)throw Object.
assign(new Error(`${h}: ${_}`),{code:_,...k===void 0?{}:{left:k}})}}}function ro(e,t,n){let r=tu(no(e),no(t)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${n}`:[])}function no(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function tu(e,t){let n=[];for(let r=0,o=0;r<e.length||o<t.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==t[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];n.push(...e.slice(
r,r+i).map(u=>`-${u}`),...t.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&n.push(` ${e[r]}`)}return n}function He(e,{utf8:t}){return e.replace(t?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function te(e,t,{colour:n}){
return n&&e!==void 0?`\x1B[${e}m${t}\x1B[0m`:t}function pe(e,t){var n;return(n=e.match(new RegExp(`(?! )(.{1,${t}}|\\S+)(?= |$)`,"gm")))!=null?n:[""]}function U(e){
return`  ${e}`}function Tt(e,{columns:t}){return pe(e,t-4).map((n,r)=>U(r===0?n:U(n)))}function nu(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function me(e,t,n){var m,g;let r=n===void 0?e:[n,...e],o=l=>l.reduce((c,f)=>Math.max(c,f.length),0),i=((m=r[0])!=null?m:[]).
map((l,c)=>o(r.map(f=>{var x;return(x=f[c])!=null?x:""}))),s=(g=i.pop())!=null?g:0,u=i.reduce((l,c)=>l+c+2,2),a=t.columns-u,p=Math.max(Math.min(s,20),o(r.flatMap(
l=>{var c;return pe((c=l[i.length])!=null?c:"",1)})));if(n!==void 0&&a<p)return e.flatMap(l=>Tt(l.map((c,f)=>`${n[f]} ${c}`).join(", "),t));let d=l=>te(nu(l),l,
t);return r.flatMap(l=>{var c;return pe((c=l[i.length])!=null?c:"",a).map((f,x)=>{if(x>0)return" ".repeat(u)+f;let $=i.map((h,y)=>{var b,_;return`${d((b=l[y])!=
null?b:"")}${" ".repeat(h+2-((_=l[y])!=null?_:"").length)}`});return U($.join("")+d(f)).trimEnd()})})}function uo(e,t,n){let{changed:r,failed:o,msg:i,comment:s,module:u,version:a,contract:p,host:d,error:m,exception:g,run:l,changes:c,diff:f,pending:x,reboot_required:$,
reboot_reasons:h,pending_at_boot:y,bootable:b,notes:_,warnings:k,...R}=oo(e,t),H=(Z,re)=>Ct(Z,re,t),T=(Z,re)=>H(Z,lo(re,t)),be=Dt(c),xe=be.map(({facet:Z,label:re,
before:So,after:Oo})=>[E(Z),`${re}: ${iu(E(So),E(Oo),t)}`]),{code:ne,hint:$e,node:ko}=Object(m);return`${[...pe(ou(E(i),o===!0,be),t.columns).map(Z=>te(o?`${"1"}\
;${"31"}`:"1",Z,t)),...o?H("Changed",me(xe,t)):me(xe,t),...su(n===void 0?R:oo(n,t),t),...Dt(f).flatMap(Z=>uu(Z,t)),...H("To be run by you",ao(x).map(U)),...T("A\
 reboot is required",h),...T("At the next boot",y),...T("This node would not boot",Object(b).reasons),...T("Warnings",k),...T("Notes",_),...T("Hint",E(i).includes(
$e!=null?$e:"")?[]:[$e]),...H("Undo with",l===void 0?[]:[U(`passthrough_undo '{"since": "${l}"}'`)]),...o?["",`${ne}, node: ${ko}`]:[],...g===void 0?[]:["",E(g)]].
join(`
`)}
`}function oo(e,t){return JSON.parse(JSON.stringify(e),(n,r)=>typeof r=="string"?He(r,t):r)}function ou(e,t,[n]){return t?`FAILED: ${e}`:n===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${n.label}`,1)[0]}:`}var io="out of date: ";function iu(e,t,{utf8:n}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${t}`)?e===""?"new":t===
""?"removed":"edited":e.startsWith(io)?`made anew: ${e.slice(io.length)}`:`${e||"absent"} ${n?"\u2192":"->"} ${t||"absent"}`}function su(e,t){let n=[],r=[];for(let[
o,i]of co(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=E(i),u=Dt(i),a=Object.keys(Object(u[0]));a.length>0?r.push(...Ct(o,me(u.map(p=>a.map(d=>E(
p[d]))),t,a.map(Nt)),t)):!s.includes(`
`)&&o.length+s.length+4<=t.columns?n.push([o,s]):r.push(...Ct(o,Array.isArray(i)?lo(i,t):s.trim().split(`
`).map(U),t))}return[...n.length===0?[]:["",...me(n,t)],...r]}function co(e,t=""){return Object.entries(e).flatMap(([n,r])=>{let o=t+Nt(n);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?co({...r},`${o} `):[[o,r]]})}function Nt(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function E(e){return Array.isArray(e)?
e.map(E).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([t,n])=>`${Nt(t)} ${E(n)}`).join(", "):String(e!=null?
e:"-")}function Dt(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function ao(e){return Array.isArray(e)?e.map(E):[]}function lo(e,t){return ao(
e).flatMap(n=>Tt(n,t))}function Ct(e,t,n){return t.length===0?[]:["",te("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,n),...t]}function uu({before:e,after:t,
before_header:n,after_header:r,dst_larger:o},i){let s=o===void 0?ro(String(e),String(t),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`-\
-- ${n}`,`+++ ${r}`].map(u=>te("1",u,i)),...s.map(u=>te(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var M=require("fs");var Lt=4*1024*1024,fo=64,cu=["__proto__","constructor","prototype"],Be=/[ \t\n\r]*/y,au=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,lu=/true|false|null/y;function ge(e,t){
if(e.length>Lt)throw P("",`${t} is larger than 4 MiB, expected the parameters of one module`);let n=e.toString("utf8");if(!Buffer.from(n,"utf8").equals(e))throw P(
"",`${t} is not valid UTF-8: save it as UTF-8`);let r=n.startsWith("\uFEFF")?n.slice(1):n,o=0;function i(g){var $,h;let l=r.slice(0,o).split(`
`),c=`line ${l.length}, column ${(($=l[l.length-1])!=null?$:"").length+1}`,f=o>=r.length?"the end":z((h=r.slice(o,o+12).split(`
`)[0])!=null?h:""),x=r[o]==="'"?": JSON strings take double quotes":"";throw P("",`${t} is not JSON: found ${f} at ${c}, expected ${g}${x}`)}function s(g){var c;
g.lastIndex=o;let l=(c=g.exec(r))==null?void 0:c[0];return l!==void 0&&(o+=l.length),l}function u(){if(r[o]!=='"')return;let g=o+1;for(;g<r.length&&r[g]!=='"';)
g+=r[g]==="\\"?2:1;try{let l=JSON.parse(r.slice(o,g+1));return o=g+1,String(l)}catch(l){return i("a string on one line, with valid escapes and an end")}}function a(g){
return s(Be),r[o]!==g?!1:(o++,!0)}function p(g){s(Be);let l=u();if(l===void 0)return i("a key in double quotes");if(cu.includes(l))throw P(l,`${t} holds the key\
 ${z(l)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(g,l))throw P(l,`${t} holds the key ${z(l)} twice, expected each key once: \
remove one`);return a(":")?l:i('":"')}function d(g){var c;if(s(Be),g>fo&&(r[o]==="{"||r[o]==="["))throw P("",`${t} is nested deeper than ${fo} levels`);if(a("{")){
let f=Object.create(null);if(a("}"))return f;do f[p(f)]=d(g+1);while(a(","));return a("}")?f:i('"," or "}"')}if(a("[")){let f=[];if(a("]"))return f;do f.push(d(
g+1));while(a(","));return a("]")?f:i('"," or "]"')}if(r[o]==='"')return u();let l=(c=s(au))!=null?c:s(lu);return l===void 0?i("a value"):JSON.parse(l)}let m=d(
1);return s(Be),o<r.length?i("nothing after the value"):m}var du=["check","diff","pretty","human","schema","help","version"];function po(e,t,n=[]){var p,d;let r=[...du,...n],o=new Set,i=Object.create(null),s=[],u;for(let m=0;m<
e.length;m++){let g=(p=e[m])!=null?p:"",[,l="",,c]=(d=/^--([a-z]+)(=([^]*))?$/.exec(g))!=null?d:[],f=r.find(x=>g===`--${x}`);if(f!==void 0)o.add(f);else if(t.includes(
l)){let x=c!=null?c:e[++m];x===void 0||x===""||x.startsWith("-")?u=u!=null?u:`--${l} has no value, expected one after it`:l in i&&i[l]!==x?u=u!=null?u:`--${l} i\
s given twice, expected it once`:i[l]=x}else g.startsWith("-")&&g!=="-"?u=u!=null?u:fu(g,[...r,...t]):s.push(g)}s.length>1&&(u=u!=null?u:`found the arguments ${s.
map(m=>z(m)).join(" and ")}, expected one at most: quote the JSON as one word`);let[a]=s;return{switches:o,...i,...a===void 0?{}:{source:a},...u===void 0?{}:{problem:u}}}
function fu(e,t){let n=De(e.replace(/^-+|=.*$/g,""),t);return`${z(e)} is not a flag${n===void 0?"":` (did you mean --${n}?)`}; known are ${t.map(r=>`--${r}`).join(
", ")}`}function mo(e,t){if(t!==void 0)return ge(Buffer.from(t),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ge(ho(0,"stdin"),"stdin");
if(/^\s*[{[]/.test(e))return ge(Buffer.from(e),"the argument");let n=e.replace(/^@/,"");if(n==="")throw P("",`the argument is ${z(e)}, expected JSON, @FILE or -`);
return ge(pu(n),`the file ${z(n,200)}`)}function go(e){let t=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:t};let n=Object.
create(null);for(let[r,o]of Object.entries(e))(r.startsWith("_ansible_")?t:n)[r]=o;return{params:n,ansible:t}}function pu(e){let t;try{t=(0,M.openSync)(e,M.constants.
O_RDONLY|M.constants.O_NONBLOCK)}catch(n){let r=n instanceof Error&&"code"in n&&n.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(n),
"code"))})`;throw P("",`${r} ${z(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,M.fstatSync)(t).isFile())throw P("",`${z(
e,200)} is not a regular file, expected a file that holds JSON; for a pipe pass -`);return ho(t,`the file ${z(e,200)}`)}finally{(0,M.closeSync)(t)}}function ho(e,t){
let n=[];for(let o=Lt+1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=mu(e,i,t);if(s===0)break;n.push(i.slice(0,s)),o-=s}let r=Buffer.concat(n);if(r.toString(
"latin1").trim()==="")throw P("",`${t} is empty, expected a JSON object, {} at least`);return r}function mu(e,t,n){for(;;)try{return(0,M.readSync)(e,t,0,t.length,
null)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw P("",`cannot read ${n} (${o}), expected JSON t\
here`);jt(10)}}function jt(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var We=require("fs");function Ke(e,t=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,t).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function he(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,We.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;jt(2)}return!0}function Vt(){let{COLUMNS:e,LC_ALL:t,LC_CTYPE:n,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(t||n||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&gu(1))}}function gu(e){try{return(0,We.fstatSync)(e).isCharacterDevice()}catch(t){
return!1}}function yo(e){let t,n=()=>{if(t===void 0)return!1;let r=Math.round(process.uptime()-t);return t=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:n,step(r){n(),e(`${r} ...`),t=process.uptime()}}}var bo=!1;function xo(){if(!bo){bo=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ye="0.1.0";var hu={x64:"x86_64",arm64:"aarch64"};function Ut(e){var s,u;let t=e.root==="/",n=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:t?n||r:r||
n,machine_id:e.attr("/etc/machine-id"),os:Sn(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:t?(s=
hu[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,a])=>a))}async function _o(e,t,n,r){var d,m,g,l;process.removeAllListeners("warning");let o=po((d=r==null?void 0:r.argv)!=null?d:process.argv.slice(2),Po(e)?["root","cap\
ture"]:["root"],vo(e)?["metrics"]:[]),i={module:e.name,version:ye,host:{}},s=!1,u,a=yo(c=>he(He(c,Vt()))),p=(c,f)=>{if(s)return;let x=vu(c,o,f);s=!0,process.exitCode=
Ur(c),he(a.end()?`
${x}`:x)};process.once("uncaughtException",c=>p(At($o(c),i)));try{if(o.problem!==void 0)throw P("",o.problem);let c=Pu(e,o,(m=r==null?void 0:r.program)!=null?m:
`${e.name}.js`);if(c!==void 0){he(c);return}u=mo(o.source,t);let f=await yu(e,o,u,i,n,a.step);o.switches.has("metrics")&&f.metrics!==void 0?he(f.metrics(Math.floor(
Date.now()/1e3))):p(zt(f,i),f.human)}catch(c){Object.keys(i.host).length===0&&(i.host=wu((l=(g=o.root)!=null?g:Reflect.get(Object(u),"root"))!=null?l:"/")),p(At(
c instanceof S?c:$o(c),i))}}async function yu(e,t,n,r,o,i){if(n===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw P("",`${e.name} found no argument, expecte\
d one, since it acts at once: pass {} to mean it`);let{params:s,ansible:u}=go(n===void 0?{}:n),a=Ot(bu,{check:u._ansible_check_mode,diff:u._ansible_diff}),p=Ot(
{...X,...e.params},xu(s,t.root)),{check:d,diff:m,root:g,wait:l}=p;if(!wo(g))throw P("root",`root is ${JSON.stringify(g)}, which is no directory here, expected t\
he top of a tree`);let c=Zt({root:g});if(r.host=Ut(c),e.type==="probe")return t.capture===void 0?$u(e,c,p):_u(e,c,t.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(c,e,p,{check:d||a.check||t.switches.has("check"),diff:m||a.diff||t.switches.has("diff"),wait:l,version:ye,beforeWriting:xo,
render:f=>Ke(zt(f,r)),...t.switches.has("human")?{progress:i}:{}})}var bu={check:X.check,diff:X.diff};function xu(e,t){if(t===void 0||typeof e!="object"||e===null||
Array.isArray(e))return e;let n=Reflect.get(e,"root");if(n!=null&&n!==t)throw P("root",`root is ${JSON.stringify(n)} in the parameters and ${JSON.stringify(t)} \
in --root, expected one of them`);return{...e,root:t}}function wo(e){try{return(0,Ge.statSync)(e).isDirectory()}catch(t){return!1}}function $u(e,t,n){let{msg:r,
own:o,fail:i,...s}=e.read(cn(t),n);return{changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new S(i.code,r,i.hint===void 0?{}:{hint:i.hint}),
node:"untouched"}}}}function vo(e){return e.type==="probe"&&e.takesMetrics===!0}function Po(e){return e.type==="probe"&&e.capture!==void 0}function _u(e,t,n){var o,
i;let r=(i=(o=e.capture)==null?void 0:o.call(e,t))!=null?i:"";try{(0,Ge.writeFileSync)(n,r,{flag:"wx",mode:384})}catch(s){throw P("",`cannot write ${JSON.stringify(
n)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.
length} bytes of this host in ${n}; look through it before you send it`,changes:[],own:{}}}function $o(e){return new S("E_INTERNAL",`${e instanceof Error?e.message:
String(e)}; this is a bug, please report it`,{cause:e})}function wu(e){let t=Ne(e);try{return t!==void 0&&wo(t)?Ut(Zt({root:t})):{}}catch(n){return{}}}function vu(e,{
switches:t},n){return t.has("human")?uo(e,Vt(),n==null?void 0:n()):Ke(e,t.has("pretty")?2:0)}function Pu(e,{switches:t},n){if(t.has("help"))return ku(e,n);if(t.
has("version"))return`${e.name} ${ye}
`;if(!t.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...kt({...e.params,...X}),examples:[
e.example]};return Ke(r,t.has("pretty")?2:0)}function ku(e,t){return`${e.name} ${ye}: ${e.summary}

Usage: ${t} [JSON | @FILE | - | FILE] [flags]
  ${t} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${St(e.params)}
Parameters of every module:
${St(X)}
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
