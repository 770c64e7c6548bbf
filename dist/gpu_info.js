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
var So=Object.defineProperty;var Oo=(e,n,t)=>n in e?So(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var H=(e,n,t)=>Oo(e,typeof n!="symbol"?n+"":n,t);var S=class extends Error{constructor(t,r,o={}){super(r);H(this,"code");H(this,"param");H(this,"hint");H(this,"cause");H(this,"node");this.name="Stop",this.code=
t,Object.assign(this,o)}};function Ke(e){return e instanceof S?e:new S("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,
{cause:e})}function P(e,n){return new S("E_PARAMS",n,{param:e})}var zo=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Fn=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,Ao=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
Io=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,Eo=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
A="[0-9a-f]";function Bn(e){let n=new Map,t=(l,d)=>y=>{var g;let x=`${l} ${y.toLowerCase()}`,$=[...n.keys()].filter(b=>b.startsWith(l)).length+1,h=(g=n.get(x))!=
null?g:d($);return n.set(x,h),h},r=t("uuid",l=>`00000000-0000-4000-8000-${Je(l,12)}`),o=t("name",l=>`id${l}`),i=t("machine",l=>Je(l,32)),s=t("mac",l=>`02-00-00-\
00-00-${Je(l,2)}`),u=t("ip",l=>`192.0.2.${l}`),c=e.filter(l=>l.length>2&&!Eo.test(l)&&!Fn.test(l)).sort((l,d)=>d.length-l.length);function f(l){return l.replace(
new RegExp(`\\b${A}{8}(-${A}{4}){3}-${A}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(d,y,x)=>y+o(x)).replace(new RegExp(
`(?<![0-9a-f])${A}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${A}{2}([:-])(${A}{2}\\1){4}${A}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,u).replace(new RegExp(`\\b(${A}{1,4}(:${A}{1,4})*)?::(${A}{1,4}(:${A}{1,4})*)?|\\b(${A}{1,4}:){7}${A}{1,4}\\b`,"gi"),
"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${A}{33,}(?![0-9a-f])`,"gi"),"***")}function a(l){let d=f(l);for(let y of c)d=d.replace(new RegExp(`(?<![\\w.-])${y.
replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return d}function m(l){return a(l.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(d,y,x)=>{
let $=zo.test(y.toLowerCase().replace(/-/g,"_"))||y==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(x);return`${y}=${$||/^\$\{?\w+\}?$/.test(x)?
x:"***"}`}))}function p(l,d){return l.split(`
`).map(y=>/^\s*#/.test(y)?Wn(y):d(y)).join(`
`)}return{ids:f,names:a,args:m,shell:l=>p(Mo(l),d=>{let y=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(d);if(y===null)return m(d);let[,x="",$="",h=""]=y,g=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test($)&&!/CMDLINE|PASS|SECRET|TOKEN/.test($);return x+(g?a(h):/CMDLINE|cmdline/.test($)?m(h):"***")}),modules:l=>p(l,d=>{let[y="",x="",...$]=d.trim().split(/\s+/);
return y==="options"?Fn.test(x)?a(d):d.replace(/=\S+/g,"=***"):y==="install"||y==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test($[0]||"")&&
!/["'=]/.test(d)?a(d):`${y} ${x} ***`:m(d)}),entry:l=>p(l,d=>/^options\s/.test(d)?m(d):a(d)),grubenv(l){return`# GRUB Environment Block
${l.split(`
`).filter(y=>!y.startsWith("#")).map(y=>y.startsWith("kernelopts=")?`kernelopts=${m(y.slice(11))}`:a(y)).filter(y=>y!=="").map(y=>`${y}
`).join("")}`.padEnd(1024,"#")}}}function Wn(e){let n=Ao.exec(e);return n===null?"#":`# ${n[0]}`}function Mo(e){return e.replace(Io,(n,t="",r)=>r===void 0?n:t+Wn(
r))}function Je(e,n){return e.toString(16).padStart(n,"0")}var Ro="vfiokit-capture/1",Zo={dir:493},To=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],Do=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,Co=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,No=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
Lo=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function jo(e){var c,f;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(a=>e.attr(a)||"").filter(a=>a!==""),t=Bn([...n,...n.map(a=>a.replace(/\..*/,""))]),
r={},o=(a,m)=>{m!==null&&(r[a.startsWith("/sys/")?t.ids(a):t.names(a)]=m)},i=(a,m=p=>p)=>{let p=e.attr(a);o(a,p===null?null:`${m(p)}${a.endsWith("/grubenv")?"":
`
`}`)},s=a=>{let m=e.link(a);o(a,m===null?null:{link:t.ids(m)})},u=a=>{e.stat(a)!==null&&o(a,Zo)};for(let a of e.list("/sys/bus/pci/devices")){let m=`/sys/bus/pc\
i/devices/${a}`,p=e.real(m);if(s(m),p!==null){for(let l of To)i(`${p}/${l}`);o(`${p}/config`,(f=(c=e.bytes(`${p}/config`,0,64))==null?void 0:c.toString("latin1"))!=
null?f:null);for(let l of e.list(p))Do.test(l)&&s(`${p}/${l}`),Co.test(l)&&u(`${p}/${l}`)}}for(let a of e.list("/sys/bus/pci/drivers"))u(`/sys/bus/pci/drivers/${a}`),
s(`/sys/bus/pci/drivers/${a}/module`);for(let a of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${a}/address`);u("/sys/kernel/iommu_groups");for(let a of e.
list("/sys/kernel/iommu_groups")){for(let m of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${a}/${m}`);u(`/sys/kernel/iommu_groups/${a}`);for(let m of e.
list(`/sys/kernel/iommu_groups/${a}/devices`))s(`/sys/kernel/iommu_groups/${a}/devices/${m}`)}u("/sys/class/iommu");for(let a of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${a}`)===null?u(`/sys/class/iommu/${a}`):s(`/sys/class/iommu/${a}`);for(let a of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${a}`)!==null&&o(`/sys/firmware/acpi/tables/${a}`,"");u("/sys/firmware/efi");for(let a of e.list("/sys/module"))No.test(a)&&u(`/sys/module/${a}`);i("/proc/cpu\
info",Vo),i("/proc/modules",a=>a.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",a=>a.split(`
`).filter(m=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(m)).join(`
`));for(let[a,m,p]of Lo)if(!a.endsWith("/"))i(a,l=>t[p](l));else for(let l of e.list(a))l.endsWith(m)&&i(`${a}${l}`,d=>t[p](d));for(let a of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(a)&&o(`/boot/${a}`,"");for(let a of e.list("/lib/modules"))u(`/lib/modules/${a}`),i(`/lib/modules/${a}/modules.builtin`,m=>m.split(`
`).filter(p=>/vfio|iommu|drm|xhci/.test(p)).join(`
`));return r}function Gn(e){let t=Object.entries(jo(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(Ro)}, "files": {
${t}
}}
`}function Vo(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var Uo=["0300","0302","0380"],Ho=["0403","0c03","0c80"],Fo={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/,"18ca":/^002[017]$/,
"126f":/^07(18|50)$/},Bo=["1af4:1050","1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","15ad:0710","1414:5353","1414:008a","1414:008c","1414:008e","8\
0ee:beef","1d0f:1111","fb5d:40fb","1ab8:4005","5853:c147"],Wo=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,Go=["1d17:3a02","1\
d17:3a03","1d17:3a04","1d17:3d01","0014:7a05","0014:7a06","0014:7a15","0014:7a25","0014:7a36","10de:2e12"],Ko=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","\
8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Kn={"01":"storage","02":"network","03":"display","04":"multimedia","0403":"a\
udio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"system","0b":"processor","0c":"serial \
bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Ye(e){return e!==null&&Uo.includes(e)}function qe(e){return e!==null&&Ho.includes(e)}
function Jn(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function $e(e){return e.class==="0680"&&e.vendor==="10de"&&e.device!==null&&e.device>="1000"}function Yn(e){
return e!==null&&(/^0[12]/.test(e)||e==="0c03")}function qn(e,n){let t=Fo[e];return t!==void 0&&t.test(n)}function Xn(e){return Bo.includes(e)}function Qn(e){return e!==
null&&Ko.includes(e)}function et(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):Go.includes(
`${n}:${t}`)||n==="10de"&&Wo.test(t)}function _e(e){var n,t;return e===null?"device":(t=(n=Kn[e])!=null?n:Kn[e.slice(0,2)])!=null?t:"device"}var oe="/sys/kernel/iommu_groups",Jo="/sys/class/iommu",tt="/sys/firmware/acpi/tables",Yo=["DMAR","IVRS","IORT","VIOT"],qo=/^(.+[-_])?vfio[-_]pci$/,rt=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Xe(e){var r,o;let n=nt(e,Jo),t=(o=(r=nt(e,oe))==null?void 0:r.filter(i=>ei(e,i)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:null,
units:n,groups:t===null?null:t.length}}function ot({active:e,groups:n}){return e===null||e&&n===null?"unseen":e?"passed_over":"off"}function it(e){var n;return{...Xe(e),firmware_table:(n=Yo.find(t=>e.real(`${tt}/${t}`)!==null&&(t!=="IORT"||Xo(e))))!=null?n:null}}function Xo(e){let n=e.bytes(
`${tt}/IORT`,0,1048576);if(n===null||n.length<44)return!0;let t=n.readUInt32LE(40);for(let r=n.readUInt32LE(36);r>0;r--){let o=t+3>n.length?0:n.readUInt16LE(t+1);
if(o===0||n[t]===3||n[t]===4)return!0;t+=o}return!1}function we(e,n,t){let r=e.list(`${oe}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(o=>o.
address)}function st(e,n){return/\bdirect$/m.test(e.attr(`${oe}/${n}/reserved_regions`)||"")}function Qo(e){return e!==null&&qo.test(e)}function Qe(e){return e===
"pci-stub"||e==="none"||Qo(e)}function ve(e,n,t=()=>[]){if(n===void 0)return`${e} (${rt.test(e)?"a mediated device":"not in /sys/bus/pci"})`;let{driver:r}=n;if(Qe(
r!=null?r:n.override))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===null&&(o||n.class!==null&&!Yn(n.class)))return null;let i=t(e);
return`${e} (${_e(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function ei(e,n){let t=e.list(`${oe}/${n}/devices`);return(t.length===
0||t.some(r=>!rt.test(r)))&&!en(e,n)}function en(e,n){return e.attr(`${oe}/${n}/name`)==="vfio-noiommu"}function nt(e,n){return e.real(n)===null?null:e.list(n)}var ut=new WeakMap;function ct(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return ut.set(t,new Map),t}function C(e,n,t){let r=ut.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var nn="vfiokit-write";function at(e){return C(e,"left-writers",()=>{var t,r;let n=new Map;for(let o of e.list("/proc")){if(!/^\d+$/.test(o)||((t=e.attr(`/proc/${o}\
/comm`))==null?void 0:t.startsWith(nn))!==!0)continue;let i=(r=(e.attr(`/proc/${o}/cmdline`)||"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==null?
void 0:r.pop();i!==void 0&&n.set(i,Number(o))}return n})}var rn="/sys/bus/pci/devices",ni="pci",on=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,ti=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,ri=6;
function pt(e){let n=ti.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function mt(e){let n=on.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function gt(e){
return e.list(rn).length>0}function K(e){return C(e,ni,()=>e.list(rn).filter(n=>on.test(n)).map(n=>ii(e,n)))}function ie(e,n){let t=new Map;for(let r of e){let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var oi={get vendor(){return B(this,"vendor",4)},get device(){
return B(this,"device",4)},get id(){return ft(this.vendor,this.device)},get subsystem(){return ft(B(this,"subsystem_vendor",4),B(this,"subsystem_device",4))},get class(){
let e=B(this,"class",6);return e===null?null:e.slice(0,4)},get revision(){return B(this,"revision",2)},get driver(){return tn(this,"driver")},get module(){return G(
this,"module",()=>this.driver===null?null:yt(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&at(this.host).
has(this.address))return null;let e=W(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=tn(this,"iommu_group");return e!==null&&/^\d+$/.
test(e)?Number(e):null},get header(){var n;let e=dt(this);return e===null||this.responding===!1?null:((n=e[14])!=null?n:0)&127},get responding(){let e=dt(this);
return e===null?null:e.some(n=>n!==255)},get numa(){return F(this,"numa_node")},get bootVga(){return F(this,"boot_vga")},get physfn(){return tn(this,"physfn")},
get totalVfs(){return F(this,"sriov_totalvfs")},get numVfs(){return F(this,"sriov_numvfs")},get modalias(){return W(this,"modalias")},get resetMethods(){let e=W(
this,"reset_method");return e===null?null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=W(this,"resource");return e===null?null:si(e)},get linkWidth(){return F(
this,"current_link_width")},get maxLinkWidth(){let e=F(this,"max_link_width");return e===255?null:e},get upstream(){return G(this,"..",()=>(this.host.real(this.
base)||"").split("/").slice(0,-1).filter(e=>on.test(e)))},get consumers(){return lt(this,"consumer")},get suppliers(){return lt(this,"supplier")},get mdevs(){return ht(
this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function ii(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${rn}/${n}`,
kept:new Map};return Object.assign(Object.create(oi),t)}function G({kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function W(e,n){return G(e,n,()=>e.host.
attr(`${e.base}/${n}`))}function F(e,n){let t=W(e,n);return t!==null&&/^-?\d+$/.test(t)?Number(t):null}function B(e,n,t){let r=W(e,n);return r!==null&&/^0x[0-9a-f]+$/i.
test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}function tn(e,n){return G(e,`${n}@`,()=>yt(e.host.link(`${e.base}/${n}`)))}function ht(e){return G(e,"/",()=>e.
host.list(e.base))}function lt(e,n){return ht(e).filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function dt(e){return G(e,"config",()=>{let n=e.
host.bytes(`${e.base}/config`,0,64);return n!==null&&n.length>=16?n:null})}function ft(e,n){return e===null||n===null?null:`${e}:${n}`}function yt(e){return e===
null?null:e.slice(e.lastIndexOf("/")+1)}function si(e){return e.split(`
`).slice(0,ri).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,u=0]=r.slice(1).map(c=>c===
""?0:parseInt(c,16));return s===0&&u===0?0:(s-o)*4294967296+(u-i)+1}).reduce((t,r)=>t+r,0)}var sn=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function bt(e,n=K(e)){let t={bySlot:ie(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>qe(o.class))},r=[];for(let o of n){let i=ui(o,t);if(i===null)continue;let s=I(()=>i==="gpu"||i==="igpu"?ci(o,i,t):[]),u=I(()=>o.group===
null?null:we(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return u()}})}return r}function Pe(e){return e.kind==="gpu"&&e.device.
id!==null}function xt(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function I(e){let n;return()=>(n===void 0?n={value:e()}:
n).value}function ui(e,n){var u;let t=e.class,r=Ye(t);if(!r&&!Jn(t))return $e(e)?"nvswitch":null;let{vendor:o}=e;if(!r&&(t!=="1200"||o!=="1002"))return"accelera\
tor";if(e.physfn!==null)return"vf";if(!r||o===null)return"gpu";let i=(u=e.device)!=null?u:"";if(qn(o,i))return"bmc";if(Xn(`${o}:${i}`))return"virtual";let s=o===
"1002"?(n.bySlot.get(e.slot)||[]).map(c=>c.vendor):[];return et(e.address,o,i,s)?"igpu":"gpu"}function ci(e,n,{bySlot:t,byAddress:r,cardFunctions:o}){let i=new Map,
s=(c,f)=>{c===void 0||i.has(c.address)||!qe(c.class)||!(ai(e,c,f)||li(e,n,c,f))||i.set(c.address,{device:c,reason:f})};for(let c of t.get(e.slot)||[])s(c,"same \
slot");for(let c of e.consumers){let f=r.get(c);(n==="gpu"||e.vendor!=="8086"||(f==null?void 0:f.slot)===e.slot)&&s(f,"device link")}let u=di(e,r);if(u!==null){
let c=f=>!(t.get(f.slot)||[]).some(a=>Ye(a.class));for(let f of o)f.upstream.includes(u)&&c(f)&&s(f,"card switch")}return[...i.values()].sort((c,f)=>c.device.address<
f.device.address?-1:1)}function ai(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="040\
3"}function li(e,n,t,r){return n==="gpu"&&r==="same slot"&&t.class==="0403"&&t.vendor!==null&&e.upstream.length>0}function di(e,n){var r,o;let t=null;for(let i of[
...e.upstream].reverse()){if(!Qn((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var fi=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],$t="/sys/bus/pci/slots";function ke(e){let n;return t=>{var r;return n===void 0&&(n=(r=fi.map(o=>pi(
e,o)).find(o=>o!==null))!=null?r:null),n===null?null:mi(`
${n}`,t)}}function pi(e,n){try{return e.read(n)}catch(t){return null}}function wt(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list($t).map(o=>[e.attr(`${$t}\
/${o}/address`)||"",o])));for(let o of[t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function mi(e,n){let[t="",r=""]=n.
split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),u=i<0?"":s<0?e.slice(i):e.slice(i,i+s),c=_t(u,`
	${r}  `);return c===null?null:Buffer.from(`${_t(e,`
${t}  `)||""} ${c}`,"latin1").toString("utf8")}function _t(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function vt(e){let n=ke(e),t=wt(e);return({device:r,kind:o,companions:i,members:s},u)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:c,reason:f})=>({address:c.address,id:c.id,class:c.class,driver:c.driver,reason:f})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:xt(r),passthrough:{ok:u.length===
0,reasons:u.map(c=>c.text)}})}function Pt(e,n,t){let r=new Set(e.flatMap(({gpu:o})=>o.device.id||[]));return{IOMMU:gi(n),...Object.fromEntries([...r].map(o=>[o,t(o)||""])),GPUs:e.map(({gpu:o,
gpu:{device:i,kind:s,companions:u},obstacles:c})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,verdict:c.length===0?"ready":Pe(o)?"blocked":
"stays",companions:u.map(f=>yi(f.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough.reasons)":[...hi(e)].map(([o,i])=>`${i.join(
", ")}: ${o}`)}}function gi({active:e,groups:n,units:t,firmware_table:r}){return e===null?null:e?`on, ${n!=null?n:0} groups, units ${(t!=null?t:[]).join(", ")||
"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function hi(e){let n=new Map;for(let{gpu:t,obstacles:r}of e)
for(let{text:o}of r)n.set(o,[...n.get(o)||[],t.device.address]);return n}function yi(e,n){return e.slice(0,-2)===n.slice(0,-2)?e.slice(-2):e}var Yu=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);var bi=34;function xi(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&$i(i);i===bi&&(r=!r),!s&&t<0&&(t=o),!(!s||t<0)&&
(n.push([t,o]),t=-1)}return n}function $i(e){return e===32||e>=9&&e<=13||e===160}function Se(e){return xi(e).map(([n,t])=>e.slice(n,t))}function V(e){let n=e.startsWith(
'"')?1:0,t=e.indexOf("=");return _i(t<0?e.slice(n):e.slice(n,t))}function J(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,"").replace(/"$/,"")}function St(e){return J(e).split(",").filter(n=>n!=="")}function _i(e){return e.includes("-")?e.replace(/-/g,"_"):e}function Ot(e,n){var o,i;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}function Oe(e){let n=e.attr("/proc/cmdline");return n===null?null:Se(n)}var wi="/dev/null";function ze(e){return e.slice(e.lastIndexOf("/")+1)}function vi(e,n){return ze(e)<ze(n)?-1:ze(e)>ze(n)?1:0}function zt(e,n,t=vi){var o;let r=new Map;for(let i of n)for(let s of e.list(i)){if(s.startsWith(".")||!/.\.conf$/.test(s)||r.has(s))continue;let u=`${i}/${s}`;
if(e.link(u)!==wi){let c=e.real(u);if(c===null||((o=e.stat(c))==null?void 0:o.type)==="dir")continue}r.set(s,u)}return[...r.values()].sort(t)}function At(e,n){var r;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&e.read(t)||""}var Pi=["/lib/modules","/usr/lib/modules"];function It(e,n){let t=Pi.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function Et(e){return e.attr("/proc/sys/kernel/osrelease")||null}var ki=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Si(e){let n=[],t=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);n.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:t,lines:o}),t+=o}return n}function Mt(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Oi(e,n){
let t=[];for(let{text:r,line:o,lines:i}of Si(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let u=s[1],c=Mt(s[2]||""),f=u==="alias"?Mt((s[3]||"").split(/[\t ]+/).find(a=>a!=="")||""):s[3]||"";c===null||f===null||f===""&&u!==
"blacklist"||t.push({command:u,name:c,rest:u==="blacklist"?"":u==="options"?f.replace(/\t/g," "):f,path:n,line:o,lines:i})}return t}function Rt(e,n){return C(e,
`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...zt(e,ki)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.
length:r,0,`${It(e,n)}/modules.softdep`)}return t.flatMap(r=>C(e,r,()=>Oi(At(e,r),r)))})}function zi(e){return(e.match(/(?:"[^"]*"?|[^\s"])+/g)||[]).map(n=>{let t=n.
startsWith('"')?n.slice(1).replace(/"$/,""):n,r=t.indexOf("=");return r<=0?{name:t.replace(/-/g,"_"),value:null}:{name:t.slice(0,r).replace(/-/g,"_"),value:t.slice(
r+1).replace(/^"(.*?)"?$/s,"$1")}})}function Zt(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,value:s}of zi(o.rest))i===
t&&(r={value:s,from:o});return r}function Tt(e){return e===null||/^(?:[1y]|on)/i.test(e)}var Dt="/sys/class/iommu",un="allow_unsafe_interrupts";function Ct(e){var i;let n=e.list(Dt).filter(s=>/^(dmar|ivhd)\d+$/.test(s)),t=e.bytes("/sys/firmware/acpi\
/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if((Oe(e)||[]).some(s=>s==="nointremap"||V(s)===
"intremap"&&St(s).includes("off"))||n.some(s=>{var u;return(parseInt(((u=e.attr(`${Dt}/${s}/intel-iommu/ecap`))!=null?u:"8").slice(-1),16)&8)===0}))return!1;let o=e.
attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Nt(e){let n=["vfio_iommu_type1","iommufd"].flatMap(o=>e.attr(`/sy\
s/module/${o}/parameters/${un}`)||[]),t=Zt(Rt(e),"vfio_iommu_type1",un),r=(Oe(e)||[]).filter(o=>V(o)===`vfio_iommu_type1.${un}`);return[...n,...t===null?[]:[t.value],
...r.map(o=>o.includes("=")?J(o):null)].some(Tt)}function Lt(e){return(Oe(e)||[]).flatMap(n=>{if(V(n)==="pcie_acs_override")return[`${n} is on the running comma\
nd line: no mainline kernel knows it, and it splits IOMMU groups that the hardware does not keep apart, so a guest may reach what the host or another guest uses`];
let t=V(n)==="pci"?J(n).split(/[,;]/).find(r=>/^(disable_acs_redir|config_acs)=/.test(r)):void 0;return t===void 0?[]:[`pci=${t} is on the running command line:\
 it changes what the bridges keep apart, and the IOMMU groups with it`]})}function jt(e){return Object.freeze({type:"probe",...e})}var N="/sys/class/block",Ai=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function L(e){return(e||"").split("/").filter(n=>Ai.test(n))}function Vt(e,n){return cn(
e,e.real(`${N}/${n}`),new Set)}function Ut(e,n){return cn(e,e.real(`/sys/dev/block/${n}`),new Set)}function se(e,n){var i,s;if(!n.startsWith("/dev/"))return null;
let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${N}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=e.list(N).
find(u=>u.startsWith("dm-")&&e.attr(`${N}/${u}/dm/name`)===o))!=null?s:null}function Ht(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrfs/${o}/dev\
ices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function Ft(e,n){let t=e.list(N).filter(r=>{let o=e.attr(`/r\
un/udev/data/b${e.attr(`${N}/${r}/dev`)||""}`)||"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABEL=${n.replace(/\W/g,"\\$&")}$`,"m").test(
o)});return t.length>0?t:null}function cn(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=Mi(n),o=L(n);if(o.length>0)return[{name:r,functions:o,portals:[]}];
let i=e.stat(`${n}/partition`)===null?n:Ri(n),s=[...e.list(`${i}/slaves`).map(c=>`${i}/slaves/${c}`),...Ii(e,i)],u=Ei(e,i);return[...s.map(c=>cn(e,e.real(c),t)).
reduce((c,f)=>[...c,...f],[]),...u.length===0?[]:[{name:r,functions:o,portals:u}]]}function Ii(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(N).filter(u=>s.test(u)).map(u=>`${N}/${u}`),...e.list(r).
filter(u=>/^nvme\d+$/.test(u)).map(u=>`${r}/${u}`)]}function Ei(e,n){var i,s;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(u=>u.startsWith(`connection${t}:`)).map(u=>{var c;return(c=e.attr(`/sys/class/iscsi_connection/${u}/address`))!=null?c:e.attr(
`/sys/class/iscsi_connection/${u}/persistent_address`)}).filter(u=>u!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec(e.attr(`${r}/address`)||"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function Mi(e){return e.slice(e.lastIndexOf(
"/")+1)}function Ri(e){return e.slice(0,e.lastIndexOf("/"))}var Zi=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,Ti="/sys/class/graphics",Bt="/sys/class/vtconsole",Di=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Wt(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...Ni(e)]),serial:Li(e),pictures:ji(e)}}var Ci=["0302","1200"];function Gt({
screens:e},n,t){return n.filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(e.has(r.device.address)||r.device.driver!==null&&!Qe(r.device.driver)&&
!Ci.includes(r.device.class||"")))}function Ni(e){let n=e.list(Bt).map(r=>`${Bt}/${r}`),t=n.some(r=>e.attr(`${r}/bind`)==="1"&&(e.attr(`${r}/name`)||"").includes(
"frame buffer"));return n.length>0&&!t?[]:L(e.real(`${Ti}/fb0/device`)).slice(-1)}function Li(e){var r;let n=e.attr("/proc/consoles");return(r=(n!==null?n.split(
`
`).map(o=>o.split(/\s+/)[0]||""):Se(e.attr("/proc/cmdline")||"").filter(o=>V(o)==="console").map(o=>J(o).split(",")[0]||"")).find(o=>!Zi.test(o)))!=null?r:null}
function ji(e){let n=new Map,t=[];if(parseInt(Et(e)||"",10)>=6)return n;for(let r of(e.attr("/proc/iomem")||"").split(`
`)){let o=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(r);if(o===null)continue;let[,i="",s=""]=o;t.length=i.length/2,t.push(s);let u=Di.test(s)?L(t.join("/")).slice(
-1)[0]:void 0;u!==void 0&&n.set(u,s)}return n}var Vi=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],Ui="/var/lib/nova/";function Ae(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>e.attr(t)||"").join(`
`).split(`
`);return[...new Set(n)].map(Fi).filter(t=>t!==null)}function Kt(e){let n=new Set(Vi.map(t=>ln(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(Ui))}function ln(e,n){return e.map(r=>r.at).filter(r=>r==="/"||
r===n||n.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Jt(e){return(e.attr("/proc/swaps")||"").split(`
`).slice(1).map(n=>n.trim().split(/\s+/)).map(([n="",t=""])=>({path:an(n),type:t})).filter(n=>n.path!=="")}function ce(e,n){let{type:t,number:r,source:o}=n;if(t===
"zfs"){let u=Ft(e,o.split("/")[0]||"");return u===null?null:ue(e,u)}if(t==="btrfs")return ue(e,Ht(e,se(e,o)));if(!r.startsWith("0:"))return Ut(e,r);let i=o.split(
":").map(u=>se(e,u)).filter(u=>u!==null);if(i.length>0)return ue(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?Hi(n):[];return s.length===0?[]:[{name:o,functions:[],
portals:s}]}function ue(e,n){return n.map(t=>Vt(e,t)).reduce((t,r)=>[...t,...r],[])}function Hi({source:e,options:n,type:t}){var o;let r=(o=/(?:^|,)addr=([^,]+)/.
exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,"")):[]}function Fi(e){
let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",u=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:an(o),type:i,number:r,
source:an(s),options:u}}function an(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var Bi=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",Ki],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${dn((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
Wi={"01":"USB keyboard","02":"USB mouse"};function Yt(e){let n=I(()=>Gi(e));return t=>n().get(t)||[]}function Gi(e){let n=new Map,t=(r,o)=>{var s;let i=r[r.length-
1];o!==null&&i!==void 0&&((s=n.get(i))==null?void 0:s.includes(o))!==!0&&n.set(i,[...n.get(i)||[],o])};for(let[r,o]of Bi)for(let i of e.list(r)){let s=e.real(`${r}\
/${i}`);s!==null&&t(L(s),o(e,s,i))}for(let r of Ae(e))for(let o of ce(e,r)||[])t(o.functions,`file system ${dn(r.at)}`);return n}function Ki(e,n,t){var i,s;if(t.
includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=Wi[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(
`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${dn(o)}`}function dn(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}var qt="/sys/class/net",Ji=1,Yi=512;function er(e){return[...new Set(rr(e).filter(n=>n.bits===0).map(n=>n.via))]}function Ee(e,n){var o,i;let t=Qi(n);return t===
null?null:(i=(o=rr(e).filter(s=>s.to.length===t.length&&pn(t).startsWith(pn(s.to).slice(0,s.bits))).reduce((s,u)=>s===null||u.bits>s.bits?u:s,null))==null?void 0:
o.via)!=null?i:null}function nr(e,n){let t=fn(e,n,new Set);return t.length>0?t:fn(e,"ovs-system",new Set([n]))}function tr(e){let n=qi(e);return[...n===null?[]:
[n],...Xi(e,22)]}function fn(e,n,t){if(t.has(n))return[];t.add(n);let r=L(e.real(`${qt}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${qt}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>fn(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function rr(e){let n=Ie(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>Xt(
r)).map(([r="",o="",,,,,,i=""])=>({to:or(o),bits:pn(i).replace(/0/g,"").length,via:r})),t=Ie(e,"/proc/net/ipv6_route").filter(r=>Xt(r[8]||"")&&r[9]!=="lo").map(
([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function Xt(e){let n=parseInt(e,16);return(n&Ji)!==0&&(n&Yi)===0}function qi(e){
var t;let n="self";for(let r=0;r<64&&n!=="0";r++){let o=(e.attr(`/proc/${n}/environ`)||"").split("\0").find(c=>c.startsWith("SSH_CONNECTION=")),[i,,s]=(o==null?
void 0:o.slice(15).split(" "))||[];if(i!==void 0&&s!==void 0)return{peer:i,local:s};let u=(t=/^PPid:\s*(\d+)$/m.exec(e.attr(`/proc/${n}/status`)||""))==null?void 0:
t[1];if(u===void 0)return null;n=u}return null}function Xi(e,n){let t=`:${n.toString(16).toUpperCase().padStart(4,"0")}`;return[...Ie(e,"/proc/net/tcp"),...Ie(e,
"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:Qt(o),local:Qt(r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="\
0:0:0:0:0:0:0:1")}function Ie(e,n){return(e.attr(n)||"").split(`
`).map(t=>t.trim().split(/\s+/)).filter(t=>t.length>1)}function Qt(e){var r;let n=or(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(n))==
null?void 0:r[1];return t!==void 0?(t.match(/../g)||[]).map(o=>parseInt(o,16)).join("."):(n.match(/..../g)||[]).map(o=>parseInt(o,16).toString(16)).join(":")}function or(e){
return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function pn(e){return[...e].map(n=>parseInt(n,16).toString(2).padStart(4,"0")).join("")}function Qi(e){
let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==null)return t.slice(1).map(a=>Number(a).toString(
16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),i=a=>a.split(":").filter(m=>m!=="").map(m=>m.padStart(
4,"0")),[s,u]=[i(r),i(o||"")],c=o===void 0?0:8-s.length-u.length,f=[...s,...Array(Math.max(0,c)).fill("0000"),...u].join("");return f.length===32?f:null}function ir(e){let n=new Map;function t(o,i){for(let s of ts(e,o)){let u=n.get(s)||[];u.includes(i)||n.set(s,[...u,i])}}function r(o,i){if(o!==null)for(let s of nr(
e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of es(e)){i===null&&t(rs(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,functions:u,portals:c}of i||
[]){t(u,`${o} (${s})`);for(let f of c)r(Ee(e,f),a=>`${o} (${s} at ${f}, through ${a})`)}}for(let o of er(e))r(o,i=>`the default route (${i})`);for(let{peer:o,local:i}of tr(
e))for(let s of new Set([Ee(e,o),Ee(e,i)]))r(s,u=>`the ssh connection from ${o} (${u})`);return n}function ae(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function es(e){let n=Ae(e),t=Jt(e).map(r=>{let o=r.type==="fil\
e"?null:se(e,r.path),i=r.type==="file"?ln(n,r.path):null;return{what:"swap",leaves:o!==null?ue(e,[o]):ns(e,n.filter(s=>s.at===i))}});return[...Kt(n).map(r=>({what:r.
at,leaves:ce(e,r)})),...t]}function ns(e,n){return n.map(r=>ce(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function ts(e,n){let t=n.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function rs(e){return K(e).filter(n=>{var t;return((t=
n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.address)}function sr(e,n,t){return{devices:n,gpus:t,members:r=>we(e,r,n),cargo:Yt(e),lifelines:I(()=>ir(e))}}function ur(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=ve(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":os(i,t)}]})}function os(e,n){let t=is(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${ae(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${ae(r)}`}function is(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if($e(
e))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==null)return`\
is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the display of the man\
agement controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var ss={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},us="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",cr={off:": the IOMMU is o\
ff; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",passed_over:", although the IOMMU is on",unseen:""},
cs="interrupts are not remapped here, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is tru\
sted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 yourself";function lr(e,n,t,r=sr(e,n,t)){let o=I(()=>ot(Xe(e))),i=I(()=>Wt(e,n)),s=I(()=>Ct(e)===!1&&!Nt(
e)),u=new Map(t.map(x=>[x.device.address,x])),c=I(()=>ie(t.map(x=>x.device),x=>String(x.group))),f=I(()=>ie(n.filter(x=>x.physfn!==null),x=>x.physfn||""));function a({
device:x,kind:$}){return(x.group===null?[]:c().get(String(x.group))||[]).flatMap(g=>u.get(g.address)||[]).filter(g=>g.device!==x&&g.kind===$)}function m(x){let $=new Set;
for(let h of[x,...a(x).filter(g=>p(g).length+d(g.device).length===0)]){$.add(h.device.address);for(let g of h.companions)$.add(g.device.address)}return $}function p({
device:x,companions:$}){let h=x.id===null?[{code:"unknown_id",text:"its vendor or device id cannot be read"}]:[];for(let g of[x,...$.map(({device:b})=>b)]){let b=g===
x?"it":`its companion ${g.address}`;g.responding===!1&&h.push({code:"dead",text:`${b} ${us}`});let _=r.lifelines().get(g.address);_!==void 0&&h.push({code:"life\
line",text:`${b} carries ${ae(_)}: the node lives on it, and nothing overrides that`})}return h}function l(x,$){let h=ur(x,$,r);return[...h.length===0?[]:[as(x,
h)],...st(e,x)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${x} (reserved_regions has a direct line), so the kernel assigns it to nobod\
y`}]:[]]}function d(x){var g;let $=[],h=ar(e,x);if(((g=x.numVfs)!=null?g:0)>0){let b=(f().get(x.address)||[]).filter(_=>_.mdevs.length>0||ar(e,_)!==null).length;
$.push({code:"vfs",text:`${x.numVfs} of its virtual functions are enabled${b===0?"":`, ${b} of them with vGPUs`}, and vfio-pci refuses it as long as sriov_numvf\
s is not 0: once no guest has one, write 0 there`})}return x.mdevs.length>0&&$.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${x.mdevs.join(", ")}\
; remove them first`}),h!==null&&$.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${h}), and a card serves vGPUs or goes to a guest as a whol\
e`}),$}function y(x){let{screens:$,serial:h}=i(),g=[x,...a(x).filter(({device:b})=>ve(b.address,b)!==null)].find(({device:b})=>$.has(b.address));return g===void 0||
h!==null||Gt(i(),t,b=>b.kind==="gpu").length>0?[]:[{code:"console",text:`it ${g===x?"":`has to go with ${g.device.address} (same IOMMU group), which `}shows the\
 only console (no BMC or integrated display and no serial console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if s\
sh or a BMC is enough`}]}return x=>{let{device:$,kind:h}=x,g=h==="gpu"?[]:[{code:"kind",text:ss[$.physfn===null?h:"vf"]}];if(h==="bmc"||h==="virtual")return g;g.
push(...p(x));let b=[$,...x.companions.map(k=>k.device)];$.group===null?g.push({code:"no_group",text:o()==="unseen"?"its IOMMU group is not to be seen here":`it\
 has no IOMMU group${cr[o()]}`}):en(e,$.group)&&g.push({code:"no_group",text:`IOMMU group ${$.group} is of vfio's noiommu mode and isolates nothing${cr[o()]}`});
let _=m(x);for(let k of new Set(b.map(R=>R.group)))k!==null&&g.push(...l(k,_));return s()&&g.push({code:"interrupts",text:cs}),[...g,...d($),...y(x)]}}function dr(e,n){
return e.list(`/sys/bus/pci/devices/${n.address}/mdev_supported_types`)}function ar(e,n){let t=e.attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_vgpu_typ\
e`);return t===null||t==="0"||t===""?null:t}function as(e,n){let t=n.filter(i=>i.stays!==null),r=n.map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.
said).join(", ")}`;return t.length===0?{code:"members",members:r,text:`${o}, which the host would lose with it: name each in allow_group_members if that is mean\
t (NVSwitches: nvswitches: bind), or try another slot`}:{code:"group",members:r,text:`${o}; ${t.map(i=>`${i.address} ${i.stays||""}`).join("; ")}: another slot \
may have a group of its own`}}var gn=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function fr(e){return new gn(e)}function pr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Me(){return{}}function mr(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function hn(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,n!=null&&n.reportInput&&(o.input=e.input),o}var mn;function yn(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&mn!==e._zod){mn=void 0;return}mn=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var gr;var bn={value:void 0,enumerable:!1};function O(e,n,t,r){var a;let o={};function i(m){this.def=m,this.constr=f,this.traits=new Set}i.prototype=o;function s(m,p){if(m._zod){if(m._zod.traits.has(e))return}else{
bn.value=new i(p);try{Object.defineProperty(m,"_zod",bn)}finally{bn.value=void 0}}m._zod.traits.add(e),n(m,p)}let u=(a=r==null?void 0:r.Parent)!=null?a:Object;class c extends u{}
Object.defineProperty(c,"name",{value:e});function f(m){let p=r!=null&&r.Parent?new c:this;s(p,m);let l=p._zod.deferred;if(l){for(let d of l)d();p._zod.deferred=
void 0}return p}return Object.defineProperty(f,"init",{value:s}),Object.defineProperty(f,"name",{value:e}),f}var hr;(hr=(gr=globalThis).__zod_globalConfig)!=null||(gr.__zod_globalConfig={});var xn=globalThis.__zod_globalConfig;function $n(e){return e&&Object.assign(xn,
e),xn}var _n={value:void 0,enumerable:!1},Kc=new WeakSet([Object.prototype,Error.prototype]),br=(e,n)=>{e.name="$ZodError",_n.value=n,Object.defineProperty(e,"issues",
_n),_n.value=void 0},Jc=O("$ZodError",br),xr=O("$ZodError",br,void 0,{Parent:Error});var ds=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?fs(e,i.issues,o):{success:!0,data:i.value}},Re=ds(
xr);function fs(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>hn(o,t,$n()))),n=void 0,t=void 0),r},set error(o){r=o,n=void 0,t=void 0}}}var $r={major:4,minor:6,patch:7};var Y=O("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=$r,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var _r=O("$ZodNever",(e,n)=>{Y.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function ms(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...mr(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}function gs(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function hs(e,n,t,r,o,i,s){let u=[],c=o.keySet,a=o.catchall._zod.def.type;for(let m in n)
if(!c.has(m)){if(m==="__proto__"){a==="never"&&u.push(m);continue}if(a==="never"){u.push(m);continue}}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),t}var wr=O("$ZodObject",(e,n)=>{Y.init(e,n);let t=fr(()=>gs(n)),r=pr,o=n.catchall,i;e._zod.parse=(s,u)=>{i!=null||(i=t.value);let c=s.
value;if(!r(c))return s.issues.push({expected:"object",code:"invalid_type",input:c,inst:e}),s;s.value={};let f=[],a=i.shape;for(let m of i.allKeys){if(m==="__pr\
oto__")continue;let p=a[m],l=p._zod.optin,d=p._zod.optout,y=p._zod.run({value:c[m],issues:[]},u);ms(y,s,m,c,l,d)}return o?hs(f,c,s,u,t.value,e):f.length?Promise.
all(f).then(()=>s):s}});var vr=O("$ZodTransform",(e,n)=>{Y.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var Pr=O("$ZodPipe",(e,n)=>{Y.init(e,n),yn(e,"optin",t=>t.def.in._zod.optin),yn(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(t,
r);return ys(o,n.out,r)}});function ys(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function kr(e,n){return new e({type:"never",...Me(n)})}var Ze=O("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Y.init(e,n),e.def=n,e.type=n.type});var xs=O("ZodMiniNever",(e,n)=>{_r.init(e,n),Ze.init(e,n)});function $s(e){return kr(xs,e)}var _s=O("ZodMiniObject",(e,n)=>{wr.init(e,n),Ze.init(e,n)});function Sr(e,n){return new _s({type:"object",shape:e,catchall:$s(),...Me(n)})}var ws=O("ZodMiniTransform",(e,n)=>{vr.init(e,n),Ze.init(e,n)});function Te(e){return new ws({type:"transform",transform:e})}var vs=O("ZodMiniPipe",(e,n)=>{Pr.init(e,n),Ze.init(e,n)});function Or(e,n){return new vs({type:"pipe",in:e,out:n})}var Ps=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,ks=/^[ -~]*$/;function zr(e){if(ks.
test(e))return;let n=Ps.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function z(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function De(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:Ss(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function Ss(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let f=1;f<=n.length;f++){let a=((r=t[f-1])!=null?r:0)+(e[u-
1]===n[f-1]?0:1);c.push(Math.min(a,((o=t[f])!=null?o:0)+1,((i=c[f-1])!=null?i:0)+1))}t=c}return(s=t[n.length])!=null?s:0}var Os=["true","yes","on","y","t","1"],zs=["false","no","off","n","f","0"];function wn(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Os.
includes(n)?!0:zs.includes(n)?!1:void 0}function vn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Ir(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function q(e){if(!(typeof e!="string"||!e.
startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Ce(e,n="",t=""){var r;if(typeof e=="string")
Ar(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Ce(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=vn(e))!=null?r:{}))Ar(o,n===""?"a key":`a key of\
 ${n}`,t),Ce(i,n===""?o:`${n}.${o}`,t||o)}function Ar(e,n,t){let r=zr(e);if(r!==void 0)throw P(t,`${n} holds the character ${r}, expected one line of printable \
text: remove it`)}var As={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function Pn(e){return{type:As[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function kn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=Pn(r);return{type:"object",properties:n,additionalProperties:!1}}
function Is(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function Sn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${Is(t)})
      ${t.describe}
`).join("")}var Es=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Er(e){return Q("bool",e,"true or false",wn,{})}function Ms(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Q("int",e,`a whole number${r}`,i=>Ir(i,n,t),o)}function Mr(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>wn(i)===r):[];return o.length===1?o[0]:void 0};return{
...Q("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Ne(e,n){let t=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(
",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Q("list",n,
o,t,{items:Pn(e)}),s=u=>Te((c,f)=>Array.isArray(c)?c.map((a,m)=>{var d;let p=a===null||a===""?void 0:Re(u,a);if((p==null?void 0:p.success)===!0)return p.data;let l=(d=
p==null?void 0:p.error.issues[0])==null?void 0:d.message;f.issues.push({...Tr(a,"something in it"),...l===void 0?{}:{message:l},path:[m]})}):c);return{...i,schema:()=>Nr(
i.schema(),s(e.schema()))}}function Rr(e){return Cr(Ne(Dr("a PCI id","10de:20b7",pt),e))}function Zr(e){return Cr(Ne(Dr("a PCI address","0000:41:00.0",mt),e))}var X={check:Er({describe:"S\
ay what would change and write nothing.",default:!1}),diff:Er({describe:"Show the changes of files as before and after.",default:!1}),root:Q("str",{describe:"Wo\
rk on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",q,{pattern:"^/"}),wait:Ms({describe:"Seconds to wait for a lock\
 that somebody else holds.",min:0,max:86400,default:60})};function On(e,n){var p,l;let t=vn(n);if(t===void 0)throw P("",`the parameters are ${z(n)}, expected a \
JSON object such as {"check": true}`);Ce(t);let r=Zs(e);if(Object.keys(t).every(d=>t[d]===void 0))return r;let o=Re(Rs(e,t),t);if(o.success)return{...r,...Object(
o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[u=""]=s,c=s.map(d=>typeof d=="number"?`[${d}]`:`.${String(d)}`).join("").slice(1);if((i==null?void 0:
i.code)!=="unrecognized_keys")throw P(String(u),`${c} ${(p=i==null?void 0:i.message)!=null?p:"is not valid"}`);let f=String(i.keys[0]),a=Object.keys(c===""?e:Object(
(l=e[c])==null?void 0:l.json.properties)).sort(),m=De(f,a);throw P(c===""?f:c,`${JSON.stringify(f)} is not a parameter${c===""?"":` of ${c}`}${m===void 0?"":` (\
did you mean ${m}?)`}; known are ${a.join(", ")}`)}function Tr(e,n,t=""){return{code:"custom",input:e,message:`is ${z(e)}, expected ${n}${t}`}}function Q(e,n,t,r,o){
let i=()=>Te((c,f)=>{if(c==null||c===""&&e!=="str")return n.default;let a=r(c),m=typeof c=="number"&&(e==="str"||e==="list");return a===void 0&&f.issues.push(Tr(
c,t,m?Es:"")),a}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function Dr(e,n,t){let r=o=>typeof o==
"string"&&t(o)||void 0;return Q("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function Cr(e){let n=()=>Te(t=>t===void 0||t.length===0&&e.unset===void 0?
void 0:[...new Set(t)]);return{...e,schema:()=>Nr(e.schema(),n())}}function Nr(e,n){return Or(e,n)}function Rs(e,n){let t={};for(let[r,o]of Object.entries(e))r in
n&&(t[r]=o.schema());return Sr(t)}function Zs(e){let n={};for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var Ts={ids:Rr({describe:"Only devices with these ids."}),addresses:Zr({describe:"Only devices at these addresses."}),kinds:Ne(Mr(sn,{describe:"A kind of device\
."}),{describe:"Only devices of these kinds.",default:sn})},Lr=jt({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and wha\
t stands between it and a VM.",params:Ts,example:{kinds:["gpu"]},capture:Gn,read(e,{ids:n,addresses:t,kinds:r}){let o=K(e),i=bt(e,o),s=lr(e,o,i),u=i.filter(({device:d,
kind:y})=>r.includes(y)&&(n===void 0||d.id!==null&&n.includes(d.id))&&(t===void 0||t.includes(d.address))),c=vt(e),f=u.map(d=>({gpu:d,obstacles:s(d)})),a=it(e),
m=f.filter(({gpu:d})=>Pe(d)),p=m.filter(({obstacles:d})=>d.length===0).length,l=gt(e);return{msg:l?m.length===0?"No GPU that could go to a VM was found.":Ds(m.length,
p):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:f.map(({gpu:d,obstacles:y})=>c(d,y)),ids:[...new Set(m.map(({gpu:d})=>d.
device.id))],iommu:a},human:()=>Pt(f,a,ke(e)),notes:l?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:l?[...Cs(o,
i,n,t),...Ns(m.map(({gpu:d})=>d)),...Ls(e,m.map(({gpu:d})=>d)),...Lt(e)]:[]}}});function Ds(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===
e?`${t} that could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${t} that could go to a VM found; something stands in the way of ${e-n} of them: see passthrough.reasons.`}function Cs(e,n,t=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${_e(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function Ns(e){let n=new Map;
for(let{device:t}of e)t.group!==null&&n.set(t.group,[...n.get(t.group)||[],t.address]);return[...n].filter(([,t])=>t.length>1).map(([t,r])=>`${r.join(" and ")} \
share IOMMU group ${t}: they can only go to the same VM`)}function Ls(e,n){return n.filter(t=>dr(e,t.device).length>0).map(({device:t})=>`${t.address} is set up\
 for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}var Ge=require("fs");var js=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function zn(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:f,pendingAtBoot:a,bootable:m,notes:p,warnings:l,own:d}=e,y=Fr({...Vr(t,o!==void 0,r,n),error:o&&Ur(o.stop,
o.node),exception:o&&Hr(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:f&&f.length>0,reboot_reasons:f,pending_at_boot:a,
bootable:m,notes:(p==null?void 0:p.length)===0?void 0:p,warnings:(l==null?void 0:l.length)===0?void 0:l}),x=Object.entries(d).filter(([$])=>!Object.prototype.hasOwnProperty.
call(y,$)&&!js.includes($)&&!$.startsWith("_"));return{...y,...Object.fromEntries(x)}}function An(e,n){return Fr({...Vr(!1,!0,e.message,n),error:Ur(e,"untouched"),
exception:Hr(e),changes:[]})}function jr(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Vr(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Ur(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Hr(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Fr(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var Ef=64*1024*1024;var Mf=`process.title='${nn} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1),process.argv[2])}catch(e){pro\
cess.exit(require('os').constants.errno[e.code]||255)}`;async function de(e,n={}){throw new Error("this script was built to run no commands")}async function Br(e,n,t){throw new Error("this script was built to run no commands")}var w=require("fs"),j=require("path");function Vs(e){return j.join(j.dirname(e),`.${j.basename(e)}.vfiokit-new`)}function In(e){let n=w.openSync(e,"r");try{w.fsyncSync(
n)}finally{w.closeSync(n)}}function Wr(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function Gr(e,n,t){let r=w.fstatSync(e);n!==null&&(r.uid!==n.uid||r.
gid!==n.gid)&&Wr(()=>w.fchownSync(e,n.uid,n.gid)),(w.fstatSync(e).mode&4095)!==t&&w.fchmodSync(e,t)}async function Kr(e,n,t){let r=(n.mode&56)!==0&&(n.mode&4)===
0;if(Gr(e,n,r?n.mode&448|128:n.mode&4095),!r)return;let o=w.existsSync("/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await de([o,"--attributes-only","--prese\
rve=mode","--",t,`/proc/${w.readlinkSync("/proc/self")}/fd/${e}`]),u=w.fstatSync(e).mode;if(i!==0||u!==n.mode)throw new S("E_APPLY",`${t} was not replaced, as i\
ts readers could not be kept: ${o} ended with ${i} and left mode ${(u&4095).toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(n.mode&4095).toString(8)}\
; see that GNU's cp can be run`)}function Le(e){try{return w.lstatSync(e)}catch(n){if(Reflect.get(Object(n),"code")==="ENOENT")return null;throw n}}function Jr(e){
try{w.unlinkSync(e)}catch(n){}}function En(e,n,t=()=>{}){if(!w.existsSync(e)){En(j.dirname(e),493,t);try{w.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(
r),"code")==="EEXIST")return;throw r}t(e)}}function Us(e,n){return t=>{Wr(()=>w.chownSync(t,e.uid,e.gid)),w.chmodSync(t,n|(n&292)>>2)}}async function Yr(e,n,{mode:t,
owner:r,label:o,last:i,anew:s}){let u=j.dirname(e);En(u,493,r===void 0?void 0:Us(r,t));let c=Vs(e),f=Le(e);Le(c)!==null&&w.unlinkSync(c);let{O_WRONLY:a,O_CREAT:m,
O_EXCL:p,O_NOFOLLOW:l}=w.constants,d=w.openSync(c,a|m|p|l,384);try{try{for(let y=0;y<n.length;)y+=w.writeSync(d,n,y);f===null||s===!0?Gr(d,r!=null?r:null,t):await Kr(
d,f,e),w.fsyncSync(d)}finally{w.closeSync(d)}f!==null&&await o(c,e),await(i==null?void 0:i()),w.renameSync(c,e)}catch(y){throw Jr(c),y}f===null&&await o(e,null),
In(u)}async function qr(e,n,t){let r=Le(n),o=w.openSync(e,"r+");try{r!==null&&await Kr(o,r,n),w.fsyncSync(o)}finally{w.closeSync(o)}await t(e,r===null?null:n),w.
renameSync(e,n),In(j.dirname(n))}function Xr(e){w.unlinkSync(e),In(j.dirname(e))}function Hs(e){return`${e}.${process.pid}`}function Qr(e,n){let t=Hs(e);for(let r=1;;r++)
try{return En(j.dirname(e),448),Le(t)!==null&&w.unlinkSync(t),w.writeFileSync(t,n,{mode:384,flag:"wx"}),w.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),
"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{Jr(t)}}var v=require("fs"),Mn=16<<20,Fs=40,Bs=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Ws=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function fe(e){return e instanceof Error&&"code"in e?String(e.code):""}function je(e){let n=fe(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var ee=Buffer.allocUnsafe(4096);function eo(e){let n="",t=0;for(;;){let r=v.readSync(e,ee,t,ee.length-t,null);if(r===0)return n+ee.toString("latin1",0,t);if(t+=
r,!(t<ee.length)){if(n+=ee.toString("latin1"),n.length>Mn)throw new Error("too large");t=0}}}function Ve(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Rn(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Ve(i===void 0?n:n.slice(o)),u=i===void 0?[]:Ve(i),c=0;for(let f=s.shift();f!==void 0;f=s.shift()){
if(f===".."){u.pop();continue}let a=[...u,f],m=null;if(s.length>0||t){let p=e+"/"+a.join("/");try{v.lstatSync(p).isSymbolicLink()&&(m=v.readlinkSync(p))}catch(l){
m=null}}if(m===null){u=a;continue}if(++c>Fs)return null;m.startsWith("/")&&(u=[]),s.unshift(...Ve(m))}return"/"+u.join("/")}function Gs(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Rn(e,r,!0);o!==null&&v.existsSync(e+o)&&t.set(r,o)}function Zn(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(h,g){if(n==="")return h;Gs(n,h,r);let b=Rn(n,h,g,r);return b===null?null:n+b}function i(h){let g=o(h,!0);if(g===
null||!v.existsSync(g))return null;try{return n===""?v.realpathSync.native(g):(v.lstatSync(g),g.slice(n.length))}catch(b){return null}}function s(h){let g=o(h,!1);
if(g===null)return null;let b;try{b=v.lstatSync(g)}catch(te){if(je(te))return null;throw new S("E_APPLY",`${h} could not be looked at: ${fe(te)}; run as root or\
 give this user access`,{cause:te})}let _=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:k,mtimeMs:R,ino:T,dev:D,uid:be,gid:xe}=b;
return{type:_,size:k,mtimeMs:R,ino:T,dev:D,uid:be,gid:xe,mode:b.mode&4095}}function u(h){let g=o(h,!0);if(g===null)return null;let b;try{b=v.openSync(g,v.constants.
O_RDONLY|v.constants.O_NONBLOCK)}catch(_){if(je(_))return null;throw new S("E_APPLY",`${h} could not be read: ${fe(_)}; run as root or give this user access`,{cause:_})}
try{let _=v.fstatSync(b);if(!_.isFile())throw new S("E_HOST",`${h} is not a regular file; expected one or nothing; move it away`);if(_.size>Mn)throw new S("E_HO\
ST",`${h} has ${_.size} bytes; expected ${Mn} at most; look at what it is`);return _.size<ee.length?eo(b):v.readFileSync(b,"latin1")}catch(_){throw _ instanceof
S?_:new S("E_APPLY",`${h} could not be read: ${fe(_)}`,{cause:_})}finally{v.closeSync(b)}}function c(h,g,b){let _=o(h,!0);if(_===null)return null;try{let k=v.openSync(
_,v.constants.O_RDONLY|v.constants.O_NONBLOCK);try{let R=Buffer.alloc(b);return R.slice(0,v.readSync(k,R,0,b,g))}finally{v.closeSync(k)}}catch(k){return null}}function f(h){
let g=o(h,!0);if(g===null||!v.existsSync(g))return null;try{let b=v.openSync(g,v.constants.O_RDONLY|v.constants.O_NONBLOCK);try{return eo(b).trimEnd()}finally{v.
closeSync(b)}}catch(b){return null}}function a(h){let g=o(h,!0);if(g===null)return[];if(!v.existsSync(g))return[];try{return v.readdirSync(g).sort()}catch(b){return[]}}
function m(h){let g=o(h,!1);if(g===null)return null;try{return v.readlinkSync(g)}catch(b){return null}}function p(h){let g=o(h,!0);if(g===null)return null;try{let{
rdev:b}=v.statSync(g);return b===0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function l(h){return t!==void 0||n===""?{ok:!0}:process.geteuid===
void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(h.startsWith("/")?i(h)!==null:Bs.some(b=>i(`${b}/${h}`)!==null))?Ws.has(h.replace(/.*\//,""))&&i(
"/proc/self")===null?{ok:!1,why:`${h} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${h} is not in ${n}`}}async function d(h,g){return t!==void 0?t.run(h,g):de(n===""?h:
["chroot",n,...h],g)}function y(h,g=!0){r.clear();let b=Rn(n,h,g),_=b===null?null:n+b;if(_===null)throw new S("E_REFUSED",`${h} is a loop of links; expected a f\
ile or nothing; remove the links`);return _}async function x(h,g){n!==""||t!==void 0||!v.existsSync("/sys/fs/selinux/enforce")||await de(g===null?["restorecon",
"-F",h]:["chcon",`--reference=${g}`,h])}function $(h,g,b){if(b instanceof S)return b;let _=fe(b),k=_==="EPERM"&&process.geteuid()===0?"look at it with lsattr an\
d clear its attribute with chattr -i":_==="EACCES"||_==="EPERM"?"run as root":_==="ENOSPC"?"free space on that file system":_==="EROFS"?"mount it read-write":"s\
ee the error and run again";return new S("E_APPLY",`${h} could not be ${g}: ${_===""?String(b):_}; ${k}`,{cause:b})}return{root:n===""?"/":n,live:n===""||t!==void 0,
read:u,bytes:c,attr:f,list:a,link:m,real:i,stat:s,device:p,runnable:l,run:d,ask:d,async write(h,g,b,_,k,R){try{await Yr(y(h),Buffer.from(g,"latin1"),{mode:b!=null?
b:420,owner:_,label:x,last:k,anew:R})}catch(T){throw $(h,"written",T)}},createExclusive(h,g){let b=y(h);try{return Qr(b,g)}catch(_){throw $(h,"created",_)}},remove(h){
try{Xr(y(h,!1))}catch(g){if(!je(g))throw $(h,"removed",g)}},rename(h,g){try{v.renameSync(y(h,!1),y(g,!1))}catch(b){if(!je(b))throw $(h,"renamed",b)}},removeEmptyDir(h){
try{v.rmdirSync(y(h))}catch(g){}},async replace(h,g){try{await qr(y(h),y(g),x)}catch(b){throw $(g,"replaced",b)}},async writeAttribute(h,g,b){if(t!==void 0)return t.
writeAttribute(h,g);let{code:_,left:k}=await Br(y(h),g,b);if(_!==void 0)throw Object.assign(new Error(`${h}: ${_}`),{code:_,...k===void 0?{}:{left:k}})}}}function to(e,n,t){let r=Ks(no(e),no(n)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${t}`:[])}function no(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function Ks(e,n){let t=[];for(let r=0,o=0;r<e.length||o<n.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==n[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];t.push(...e.slice(
r,r+i).map(u=>`-${u}`),...n.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&t.push(` ${e[r]}`)}return t}function Ue(e,{utf8:n}){return e.replace(n?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function ne(e,n,{colour:t}){
return t&&e!==void 0?`\x1B[${e}m${n}\x1B[0m`:n}function pe(e,n){var t;return(t=e.match(new RegExp(`(?! )(.{1,${n}}|\\S+)(?= |$)`,"gm")))!=null?t:[""]}function U(e){
return`  ${e}`}function Tn(e,{columns:n}){return pe(e,n-4).map((t,r)=>U(r===0?t:U(t)))}function Js(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function me(e,n,t){var m;let r=t===void 0?e:[t,...e],o=p=>p.reduce((l,d)=>Math.max(l,d.length),0),i=(r[0]||[]).map((p,l)=>o(
r.map(d=>d[l]||""))),s=(m=i.pop())!=null?m:0,u=i.reduce((p,l)=>p+l+2,2),c=n.columns-u,f=Math.max(Math.min(s,20),o(r.flatMap(p=>pe(p[i.length]||"",1))));if(t!==void 0&&
c<f)return e.flatMap(p=>Tn(p.map((l,d)=>`${t[d]} ${l}`).join(", "),n));let a=p=>ne(Js(p),p,n);return r.flatMap(p=>pe(p[i.length]||"",c).map((l,d)=>{if(d>0)return"\
 ".repeat(u)+l;let y=i.map((x,$)=>`${a(p[$]||"")}${" ".repeat(x+2-(p[$]||"").length)}`);return U(y.join("")+a(l)).trimEnd()}))}function so(e,n,t){let{changed:r,failed:o,msg:i,comment:s,module:u,version:c,contract:f,host:a,error:m,exception:p,run:l,changes:d,diff:y,pending:x,reboot_required:$,
reboot_reasons:h,pending_at_boot:g,bootable:b,notes:_,warnings:k,...R}=ro(e,n),T=(Z,re)=>Cn(Z,re,n),D=(Z,re)=>T(Z,ao(re,n)),be=Dn(d),xe=be.map(({facet:Z,label:re,
before:Po,after:ko})=>[E(Z),`${re}: ${Xs(E(Po),E(ko),n)}`]),{code:te,hint:Hn,node:vo}=Object(m);return`${[...pe(qs(E(i),o===!0,be),n.columns).map(Z=>ne(o?`${"1"}\
;${"31"}`:"1",Z,n)),...o?T("Changed",me(xe,n)):me(xe,n),...Qs(t===void 0?R:ro(t,n),n),...Dn(y).flatMap(Z=>eu(Z,n)),...T("To be run by you",co(x).map(U)),...D("A\
 reboot is required",h),...D("At the next boot",g),...D("This node would not boot",Object(b).reasons),...D("Warnings",k),...D("Notes",_),...D("Hint",E(i).includes(
Hn||"")?[]:[Hn]),...T("Undo with",l===void 0?[]:[U(`passthrough_undo '{"since": "${l}"}'`)]),...o?["",`${te}, node: ${vo}`]:[],...p===void 0?[]:["",E(p)]].join(
`
`)}
`}function ro(e,n){return JSON.parse(JSON.stringify(e),(t,r)=>typeof r=="string"?Ue(r,n):r)}function qs(e,n,[t]){return n?`FAILED: ${e}`:t===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${t.label}`,1)[0]}:`}var oo="out of date: ";function Xs(e,n,{utf8:t}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${n}`)?e===""?"new":n===
""?"removed":"edited":e.startsWith(oo)?`made anew: ${e.slice(oo.length)}`:`${e||"absent"} ${t?"\u2192":"->"} ${n||"absent"}`}function Qs(e,n){let t=[],r=[];for(let[
o,i]of uo(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=E(i),u=Dn(i),c=Object.keys(Object(u[0]));c.length>0?r.push(...Cn(o,me(u.map(f=>c.map(a=>E(
f[a]))),n,c.map(Nn)),n)):!s.includes(`
`)&&o.length+s.length+4<=n.columns?t.push([o,s]):r.push(...Cn(o,Array.isArray(i)?ao(i,n):s.trim().split(`
`).map(U),n))}return[...t.length===0?[]:["",...me(t,n)],...r]}function uo(e,n=""){return Object.entries(e).flatMap(([t,r])=>{let o=n+Nn(t);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?uo({...r},`${o} `):[[o,r]]})}function Nn(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function E(e){return Array.isArray(e)?
e.map(E).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([n,t])=>`${Nn(n)} ${E(t)}`).join(", "):String(e!=null?
e:"-")}function Dn(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function co(e){return Array.isArray(e)?e.map(E):[]}function ao(e,n){return co(
e).flatMap(t=>Tn(t,n))}function Cn(e,n,t){return n.length===0?[]:["",ne("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,t),...n]}function eu({before:e,after:n,
before_header:t,after_header:r,dst_larger:o},i){let s=o===void 0?to(String(e),String(n),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`-\
-- ${t}`,`+++ ${r}`].map(u=>ne("1",u,i)),...s.map(u=>ne(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var M=require("fs");var Ln=4*1024*1024,lo=64,nu=["__proto__","constructor","prototype"],Fe=/[ \t\n\r]*/y,tu=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,ru=/true|false|null/y;function ge(e,n){
if(e.length>Ln)throw P("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw P(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(p){let l=r.slice(0,o).split(`
`),d=`line ${l.length}, column ${(l[l.length-1]||"").length+1}`,y=o>=r.length?"the end":z(r.slice(o,o+12).split(`
`)[0]||""),x=r[o]==="'"?": JSON strings take double quotes":"";throw P("",`${n} is not JSON: found ${y} at ${d}, expected ${p}${x}`)}function s(p){var d;p.lastIndex=
o;let l=(d=p.exec(r))==null?void 0:d[0];return l!==void 0&&(o+=l.length),l}function u(){if(r[o]!=='"')return;let p=o+1;for(;p<r.length&&r[p]!=='"';)p+=r[p]==="\\"?
2:1;try{let l=JSON.parse(r.slice(o,p+1));return o=p+1,String(l)}catch(l){return i("a string on one line, with valid escapes and an end")}}function c(p){return s(
Fe),r[o]!==p?!1:(o++,!0)}function f(p){s(Fe);let l=u();if(l===void 0)return i("a key in double quotes");if(nu.includes(l))throw P(l,`${n} holds the key ${z(l)},\
 which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(p,l))throw P(l,`${n} holds the key ${z(l)} twice, expected each key once: remove on\
e`);return c(":")?l:i('":"')}function a(p){var d;if(s(Fe),p>lo&&(r[o]==="{"||r[o]==="["))throw P("",`${n} is nested deeper than ${lo} levels`);if(c("{")){let y=Object.
create(null);if(c("}"))return y;do y[f(y)]=a(p+1);while(c(","));return c("}")?y:i('"," or "}"')}if(c("[")){let y=[];if(c("]"))return y;do y.push(a(p+1));while(c(
","));return c("]")?y:i('"," or "]"')}if(r[o]==='"')return u();let l=(d=s(tu))!=null?d:s(ru);return l===void 0?i("a value"):JSON.parse(l)}let m=a(1);return s(Fe),
o<r.length?i("nothing after the value"):m}var ou=["check","diff","pretty","human","schema","help","version"];function fo(e,n,t=[]){let r=[...ou,...t],o=new Set,i=Object.create(null),s=[],u;for(let f=0;f<
e.length;f++){let a=e[f]||"",[,m="",,p]=/^--([a-z]+)(=([^]*))?$/.exec(a)||[],l=r.find(d=>a===`--${d}`);if(l!==void 0)o.add(l);else if(n.includes(m)){let d=p!=null?
p:e[++f];d===void 0||d===""||d.startsWith("-")?u=u!=null?u:`--${m} has no value, expected one after it`:m in i&&i[m]!==d?u=u!=null?u:`--${m} is given twice, exp\
ected it once`:i[m]=d}else a.startsWith("-")&&a!=="-"?u=u!=null?u:iu(a,[...r,...n]):s.push(a)}s.length>1&&(u=u!=null?u:`found the arguments ${s.map(f=>z(f)).join(
" and ")}, expected one at most: quote the JSON as one word`);let[c]=s;return{switches:o,...i,...c===void 0?{}:{source:c},...u===void 0?{}:{problem:u}}}function iu(e,n){
let t=De(e.replace(/^-+|=.*$/g,""),n);return`${z(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(", ")}`}function po(e,n){
if(n!==void 0)return ge(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ge(go(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ge(
Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw P("",`the argument is ${z(e)}, expected JSON, @FILE or -`);return ge(su(t),`the file ${z(
t,200)}`)}function mo(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function su(e){let n;try{n=(0,M.openSync)(e,M.constants.O_RDONLY|M.constants.
O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),"code"))})`;throw P(
"",`${r} ${z(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,M.fstatSync)(n).isFile())throw P("",`${z(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return go(n,`the file ${z(e,200)}`)}finally{(0,M.closeSync)(n)}}function go(e,n){let t=[];for(let o=Ln+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=uu(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString("latin1").trim()===
"")throw P("",`${n} is empty, expected a JSON object, {} at least`);return r}function uu(e,n,t){for(;;)try{return(0,M.readSync)(e,n,0,n.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw P("",`cannot read ${t} (${o}), expected JSON there`);jn(10)}}function jn(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Be=require("fs");function We(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function he(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Be.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;jn(2)}return!0}function Vn(){let{COLUMNS:e,LC_ALL:n,LC_CTYPE:t,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(n||t||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&cu(1))}}function cu(e){try{return(0,Be.fstatSync)(e).isCharacterDevice()}catch(n){
return!1}}function ho(e){let n,t=()=>{if(n===void 0)return!1;let r=Math.round(process.uptime()-n);return n=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:t,step(r){t(),e(`${r} ...`),n=process.uptime()}}}var yo=!1;function bo(){if(!yo){yo=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ye="0.1.0";var au={x64:"x86_64",arm64:"aarch64"};function Un(e){var s,u,c,f;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=(u=(s=/^[^#\s].*$/m.exec(e.attr("/et\
c/hostname")||""))==null?void 0:s[0])!=null?u:null,i={name:n?t||r:r||t,machine_id:e.attr("/etc/machine-id"),os:Ot(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kern\
el/osrelease"),arch:(f=e.attr("/proc/sys/kernel/arch"))!=null?f:n?(c=au[process.arch])!=null?c:process.arch:null};return Object.fromEntries(Object.entries(i).filter(
([,a])=>a))}async function xo(e,n,t,r){var a,m,p,l;process.removeAllListeners("warning");let o=fo((a=r==null?void 0:r.argv)!=null?a:process.argv.slice(2),wo(e)?["root","cap\
ture"]:["root"],_o(e)?["metrics"]:[]),i={module:e.name,version:ye,host:{}},s=!1,u,c=ho(d=>he(Ue(d,Vn()))),f=(d,y)=>{if(s)return;let x=hu(d,o,y);s=!0,process.exitCode=
jr(d),he(c.end()?`
${x}`:x)};process.once("uncaughtException",d=>f(An(Ke(d),i)));try{if(o.problem!==void 0)throw P("",o.problem);let d=yu(e,o,(m=r==null?void 0:r.program)!=null?m:
`${e.name}.js`);if(d!==void 0){he(d);return}u=po(o.source,n);let y=await lu(e,o,u,i,t,c.step);o.switches.has("metrics")&&y.metrics!==void 0?he(y.metrics(Math.floor(
Date.now()/1e3))):f(zn(y,i),y.human)}catch(d){Object.keys(i.host).length===0&&(i.host=gu((l=(p=o.root)!=null?p:Reflect.get(Object(u),"root"))!=null?l:"/")),f(An(
Ke(d),i))}}async function lu(e,n,t,r,o,i){if(t===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw P("",`${e.name} found no argument, expected one, since it a\
cts at once: pass {} to mean it`);let{params:s,ansible:u}=mo(t===void 0?{}:t),c=On(du,{check:u._ansible_check_mode,diff:u._ansible_diff}),f=On({...X,...e.params},
fu(s,n.root)),{check:a,diff:m,root:p,wait:l}=f;if(!$o(p))throw P("root",`root is ${JSON.stringify(p)}, which is no directory here, expected the top of a tree`);
let d=Zn({root:p});if(r.host=Un(d),e.type==="probe")return n.capture===void 0?pu(e,d,f):mu(e,d,n.capture);if(o===void 0)throw new Error("this script was built w\
ithout the engine");return o(d,e,f,{check:a||c.check||n.switches.has("check"),diff:m||c.diff||n.switches.has("diff"),wait:l,version:ye,beforeWriting:bo,render:y=>We(
zn(y,r)),...n.switches.has("human")?{progress:i}:{}})}var du={check:X.check,diff:X.diff};function fu(e,n){if(n===void 0||typeof e!="object"||e===null||Array.isArray(
e))return e;let t=Reflect.get(e,"root");if(t!=null&&q(t)!==q(n))throw P("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} in --roo\
t, expected one of them`);return{...e,root:n}}function $o(e){try{return(0,Ge.statSync)(e).isDirectory()}catch(n){return!1}}function pu(e,n,t){let{msg:r,own:o,fail:i,
...s}=e.read(ct(n),t);return{changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new S(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouch\
ed"}}}}function _o(e){return e.type==="probe"&&e.takesMetrics===!0}function wo(e){return e.type==="probe"&&e.capture!==void 0}function mu(e,n,t){var o;let r=((o=
e.capture)==null?void 0:o.call(e,n))||"";try{(0,Ge.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(i){throw P("",`cannot write ${JSON.stringify(t)} (${String(Reflect.
get(Object(i),"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.length} bytes of th\
is host in ${t}; look through it before you send it`,changes:[],own:{}}}function gu(e){let n=q(e);try{return n!==void 0&&$o(n)?Un(Zn({root:n})):{}}catch(t){return{}}}
function hu(e,{switches:n},t){return n.has("human")?so(e,Vn(),t==null?void 0:t()):We(e,n.has("pretty")?2:0)}function yu(e,{switches:n},t){if(n.has("help"))return bu(
e,t);if(n.has("version"))return`${e.name} ${ye}
`;if(!n.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...kn({...e.params,...X}),examples:[
e.example]};return We(r,n.has("pretty")?2:0)}function bu(e,n){return`${e.name} ${ye}: ${e.summary}

Usage: ${n} [JSON | @FILE | - | FILE] [flags]
  ${n} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${Sn(e.params)}
Parameters of every module:
${Sn(X)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${wo(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${_o(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}xo(Lr,vfiokitArguments);
}));
