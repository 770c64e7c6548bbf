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
var wo=Object.defineProperty;var vo=(e,n,t)=>n in e?wo(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var H=(e,n,t)=>vo(e,typeof n!="symbol"?n+"":n,t);var S=class extends Error{constructor(t,r,o={}){super(r);H(this,"code");H(this,"param");H(this,"hint");H(this,"cause");H(this,"node");this.name="Stop",this.code=
t,Object.assign(this,o)}};function P(e,n){return new S("E_PARAMS",n,{param:e})}var Po=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Un=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,ko=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
So=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,Oo=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
A="[0-9a-f]";function Hn(e){let n=new Map,t=(l,d)=>h=>{var y;let x=`${l} ${h.toLowerCase()}`,_=[...n.keys()].filter(b=>b.startsWith(l)).length+1,g=(y=n.get(x))!=
null?y:d(_);return n.set(x,g),g},r=t("uuid",l=>`00000000-0000-4000-8000-${Ke(l,12)}`),o=t("name",l=>`id${l}`),i=t("machine",l=>Ke(l,32)),s=t("mac",l=>`02-00-00-\
00-00-${Ke(l,2)}`),u=t("ip",l=>`192.0.2.${l}`),c=e.filter(l=>l.length>2&&!Oo.test(l)&&!Un.test(l)).sort((l,d)=>d.length-l.length);function p(l){return l.replace(
new RegExp(`\\b${A}{8}(-${A}{4}){3}-${A}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(d,h,x)=>h+o(x)).replace(new RegExp(
`(?<![0-9a-f])${A}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${A}{2}([:-])(${A}{2}\\1){4}${A}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,u).replace(new RegExp(`\\b(${A}{1,4}(:${A}{1,4})*)?::(${A}{1,4}(:${A}{1,4})*)?|\\b(${A}{1,4}:){7}${A}{1,4}\\b`,"gi"),
"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${A}{33,}(?![0-9a-f])`,"gi"),"***")}function a(l){let d=p(l);for(let h of c)d=d.replace(new RegExp(`(?<![\\w.-])${h.
replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return d}function f(l){return a(l.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(d,h,x)=>{
let _=Po.test(h.toLowerCase().replace(/-/g,"_"))||h==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(x);return`${h}=${_||/^\$\{?\w+\}?$/.test(x)?
x:"***"}`}))}function m(l,d){return l.split(`
`).map(h=>/^\s*#/.test(h)?Fn(h):d(h)).join(`
`)}return{ids:p,names:a,args:f,shell:l=>m(zo(l),d=>{let h=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(d);if(h===null)return f(d);let[,x="",_="",g=""]=h,y=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(_)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(_);return x+(y?a(g):/CMDLINE|cmdline/.test(_)?f(g):"***")}),modules:l=>m(l,d=>{var g;let[h="",x="",..._]=d.trim().split(
/\s+/);return h==="options"?Un.test(x)?a(d):d.replace(/=\S+/g,"=***"):h==="install"||h==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((g=_[0])!=
null?g:"")&&!/["'=]/.test(d)?a(d):`${h} ${x} ***`:f(d)}),entry:l=>m(l,d=>/^options\s/.test(d)?f(d):a(d)),grubenv(l){return`# GRUB Environment Block
${l.split(`
`).filter(h=>!h.startsWith("#")).map(h=>h.startsWith("kernelopts=")?`kernelopts=${f(h.slice(11))}`:a(h)).filter(h=>h!=="").map(h=>`${h}
`).join("")}`.padEnd(1024,"#")}}}function Fn(e){let n=ko.exec(e);return n===null?"#":`# ${n[0]}`}function zo(e){return e.replace(So,(n,t="",r)=>r===void 0?n:t+Fn(
r))}function Ke(e,n){return e.toString(16).padStart(n,"0")}var Ao="vfiokit-capture/1",Io={dir:493},Mo=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],Eo=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,Ro=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Zo=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
To=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function Do(e){var c,p;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(a=>{var f;return(f=e.attr(a))!=null?f:""}).filter(a=>a!==""),t=Hn([...n,...n.map(
a=>a.replace(/\..*/,""))]),r={},o=(a,f)=>{f!==null&&(r[a.startsWith("/sys/")?t.ids(a):t.names(a)]=f)},i=(a,f=m=>m)=>{let m=e.attr(a);o(a,m===null?null:`${f(m)}${a.
endsWith("/grubenv")?"":`
`}`)},s=a=>{let f=e.link(a);o(a,f===null?null:{link:t.ids(f)})},u=a=>{e.stat(a)!==null&&o(a,Io)};for(let a of e.list("/sys/bus/pci/devices")){let f=`/sys/bus/pc\
i/devices/${a}`,m=e.real(f);if(s(f),m!==null){for(let l of Mo)i(`${m}/${l}`);o(`${m}/config`,(p=(c=e.bytes(`${m}/config`,0,64))==null?void 0:c.toString("latin1"))!=
null?p:null);for(let l of e.list(m))Eo.test(l)&&s(`${m}/${l}`),Ro.test(l)&&u(`${m}/${l}`)}}for(let a of e.list("/sys/bus/pci/drivers"))u(`/sys/bus/pci/drivers/${a}`),
s(`/sys/bus/pci/drivers/${a}/module`);for(let a of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${a}/address`);u("/sys/kernel/iommu_groups");for(let a of e.
list("/sys/kernel/iommu_groups")){for(let f of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${a}/${f}`);u(`/sys/kernel/iommu_groups/${a}`);for(let f of e.
list(`/sys/kernel/iommu_groups/${a}/devices`))s(`/sys/kernel/iommu_groups/${a}/devices/${f}`)}u("/sys/class/iommu");for(let a of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${a}`)===null?u(`/sys/class/iommu/${a}`):s(`/sys/class/iommu/${a}`);for(let a of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${a}`)!==null&&o(`/sys/firmware/acpi/tables/${a}`,"");u("/sys/firmware/efi");for(let a of e.list("/sys/module"))Zo.test(a)&&u(`/sys/module/${a}`);i("/proc/cpu\
info",Co),i("/proc/modules",a=>a.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",a=>a.split(`
`).filter(f=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(f)).join(`
`));for(let[a,f,m]of To)if(!a.endsWith("/"))i(a,l=>t[m](l));else for(let l of e.list(a))l.endsWith(f)&&i(`${a}${l}`,d=>t[m](d));for(let a of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(a)&&o(`/boot/${a}`,"");for(let a of e.list("/lib/modules"))u(`/lib/modules/${a}`),i(`/lib/modules/${a}/modules.builtin`,f=>f.split(`
`).filter(m=>/vfio|iommu|drm|xhci/.test(m)).join(`
`));return r}function Bn(e){let t=Object.entries(Do(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(Ao)}, "files": {
${t}
}}
`}function Co(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var No=["0300","0302","0380"],Lo=["0403","0c03","0c80"],jo={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},Vo=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","15ad:0710","1414:5353","1414:008a","1414:008c","1414:008e","80ee:beef","1d0f:1111","fb5d:40fb","1ab\
8:4005"],Uo=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,Ho=["1d17:3a02","1d17:3a03","1d17:3a04","1d17:3d01","0014:7a05","001\
4:7a06","0014:7a15","0014:7a25","0014:7a36","10de:2e12"],Fo=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","10\
02:14a0","1002:14a1","1022:1500"],Wn={"01":"storage","02":"network","03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bri\
dge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"\
accelerator"};function Je(e){return e!==null&&No.includes(e)}function Ye(e){return e!==null&&Lo.includes(e)}function Gn(e){return e!==null&&(e.startsWith("12")||
e==="0b40")}function xe(e){return e.class==="0680"&&e.vendor==="10de"&&e.device!==null&&e.device>="1000"}function Kn(e){return e!==null&&(/^0[12]/.test(e)||e===
"0c03")}function Jn(e,n){let t=jo[e];return t!==void 0&&t.test(n)}function Yn(e){return Vo.includes(e)}function qn(e){return e!==null&&Fo.includes(e)}function Xn(e,n,t,r){
return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):Ho.includes(`${n}:${t}`)||n==="10de"&&Uo.test(t)}function $e(e){
var n,t;return e===null?"device":(t=(n=Wn[e])!=null?n:Wn[e.slice(0,2)])!=null?t:"device"}var re="/sys/kernel/iommu_groups",Bo="/sys/class/iommu",et="/sys/firmware/acpi/tables",Wo=["DMAR","IVRS","IORT","VIOT"],Go=/^(.+[-_])?vfio[-_]pci$/,nt=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function qe(e){var r,o;let n=Qn(e,Bo),t=(o=(r=Qn(e,re))==null?void 0:r.filter(i=>Yo(e,i)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:null,
units:n,groups:t===null?null:t.length}}function tt(e){var n;return{...qe(e),firmware_table:(n=Wo.find(t=>e.real(`${et}/${t}`)!==null&&(t!=="IORT"||Ko(e))))!=null?
n:null}}function Ko(e){let n=e.bytes(`${et}/IORT`,0,1048576);if(n===null||n.length<44)return!0;let t=n.readUInt32LE(40);for(let r=n.readUInt32LE(36);r>0;r--){let o=t+
3>n.length?0:n.readUInt16LE(t+1);if(o===0||n[t]===3||n[t]===4)return!0;t+=o}return!1}function _e(e,n,t){let r=e.list(`${re}/${n}/devices`);return r.length>0?r:t.
filter(o=>o.group===n).map(o=>o.address)}function rt(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${re}/${n}/reserved_regions`))!=null?t:"")}function Jo(e){return e!==
null&&Go.test(e)}function Xe(e){return e==="pci-stub"||Jo(e)}function we(e,n,t=()=>[]){if(n===void 0)return`${e} (${nt.test(e)?"a mediated device":"not in /sys/\
bus/pci"})`;let{driver:r}=n;if(Xe(r))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===null&&(o||n.class!==null&&!Kn(n.class)))return null;
let i=t(e);return`${e} (${$e(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function Yo(e,n){let t=e.list(`${re}/${n}/devices`);return(t.
length===0||t.some(r=>!nt.test(r)))&&!Qe(e,n)}function Qe(e,n){return e.attr(`${re}/${n}/name`)==="vfio-noiommu"}function Qn(e,n){return e.real(n)===null?null:e.
list(n)}var ot=new WeakMap;function it(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return ot.set(t,new Map),t}function D(e,n,t){let r=ot.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var en="vfiokit-write";function st(e){return D(e,"left-writers",()=>{var t,r,o;let n=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((t=e.attr(`/pro\
c/${i}/comm`))==null?void 0:t.startsWith(en))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&n.set(s,Number(i))}return n})}var tn="/sys/bus/pci/devices",qo="pci",rn=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Xo=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,Qo=6;
function lt(e){let n=Xo.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function dt(e){let n=rn.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function ft(e){
return e.list(tn).length>0}function K(e){return D(e,qo,()=>e.list(tn).filter(n=>rn.test(n)).map(n=>ni(e,n)))}function oe(e,n){let t=new Map;for(let r of e){let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var ei={get vendor(){return B(this,"vendor",4)},get device(){
return B(this,"device",4)},get id(){return at(this.vendor,this.device)},get subsystem(){return at(B(this,"subsystem_vendor",4),B(this,"subsystem_device",4))},get class(){
let e=B(this,"class",6);return e===null?null:e.slice(0,4)},get revision(){return B(this,"revision",2)},get driver(){return nn(this,"driver")},get module(){return G(
this,"module",()=>this.driver===null?null:mt(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&st(this.host).
has(this.address))return null;let e=W(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=nn(this,"iommu_group");return e!==null&&/^\d+$/.
test(e)?Number(e):null},get header(){var n;let e=ct(this);return e===null||this.responding===!1?null:((n=e[14])!=null?n:0)&127},get responding(){let e=ct(this);
return e===null?null:e.some(n=>n!==255)},get numa(){return F(this,"numa_node")},get bootVga(){return F(this,"boot_vga")},get physfn(){return nn(this,"physfn")},
get totalVfs(){return F(this,"sriov_totalvfs")},get numVfs(){return F(this,"sriov_numvfs")},get modalias(){return W(this,"modalias")},get resetMethods(){let e=W(
this,"reset_method");return e===null?null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=W(this,"resource");return e===null?null:ti(e)},get linkWidth(){return F(
this,"current_link_width")},get maxLinkWidth(){let e=F(this,"max_link_width");return e===255?null:e},get upstream(){return G(this,"..",()=>{var e;return((e=this.
host.real(this.base))!=null?e:"").split("/").slice(0,-1).filter(n=>rn.test(n))})},get consumers(){return ut(this,"consumer")},get suppliers(){return ut(this,"su\
pplier")},get mdevs(){return pt(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function ni(e,n){let t={address:n,slot:n.slice(0,n.indexOf(
".")),host:e,base:`${tn}/${n}`,kept:new Map};return Object.assign(Object.create(ei),t)}function G({kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function W(e,n){
return G(e,n,()=>e.host.attr(`${e.base}/${n}`))}function F(e,n){let t=W(e,n);return t!==null&&/^-?\d+$/.test(t)?Number(t):null}function B(e,n,t){let r=W(e,n);return r!==
null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}function nn(e,n){return G(e,`${n}@`,()=>mt(e.host.link(`${e.base}/${n}`)))}function pt(e){
return G(e,"/",()=>e.host.list(e.base))}function ut(e,n){return pt(e).filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function ct(e){return G(e,
"config",()=>{let n=e.host.bytes(`${e.base}/config`,0,64);return n!==null&&n.length>=16?n:null})}function at(e,n){return e===null||n===null?null:`${e}:${n}`}function mt(e){
return e===null?null:e.slice(e.lastIndexOf("/")+1)}function ti(e){return e.split(`
`).slice(0,Qo).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,u=0]=r.slice(1).map(c=>c===
""?0:parseInt(c,16));return s===0&&u===0?0:(s-o)*4294967296+(u-i)+1}).reduce((t,r)=>t+r,0)}var on=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function gt(e,n=K(e)){let t={bySlot:oe(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>Ye(o.class))},r=[];for(let o of n){let i=ri(o,t);if(i===null)continue;let s=M(()=>i==="gpu"||i==="igpu"?oi(o,i,t):[]),u=M(()=>o.group===
null?null:_e(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return u()}})}return r}function ve(e){return e.kind==="gpu"&&e.device.
id!==null}function ht(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function M(e){let n;return()=>(n===void 0?n={value:e()}:
n).value}function ri(e,n){var u;let t=e.class,r=Je(t);if(!r&&!Gn(t))return xe(e)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,device:i}=e;if(!r)return t===
"1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Jn(o,i))return"bmc";if(Yn(`${o}:${i}`))return"virtual";let s=o==="1002"?((u=n.bySlot.
get(e.slot))!=null?u:[]).map(c=>c.vendor):[];return Xn(e.address,o,i,s)?"igpu":"gpu"}function oi(e,n,{bySlot:t,byAddress:r,cardFunctions:o}){var c;let i=new Map,
s=(p,a)=>{p===void 0||i.has(p.address)||!Ye(p.class)||!(ii(e,p,a)||si(e,n,p,a))||i.set(p.address,{device:p,reason:a})};for(let p of(c=t.get(e.slot))!=null?c:[])
s(p,"same slot");for(let p of e.consumers){let a=r.get(p);(n==="gpu"||e.vendor!=="8086"||(a==null?void 0:a.slot)===e.slot)&&s(a,"device link")}let u=ui(e,r);if(u!==
null){let p=a=>{var f;return!((f=t.get(a.slot))!=null?f:[]).some(m=>Je(m.class))};for(let a of o)a.upstream.includes(u)&&p(a)&&s(a,"card switch")}return[...i.values()].
sort((p,a)=>p.device.address<a.device.address?-1:1)}function ii(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor===
"1022"&&n.class==="0403"}function si(e,n,t,r){return n==="gpu"&&r==="same slot"&&t.class==="0403"&&t.vendor!==null&&e.upstream.length>0}function ui(e,n){var r,o;
let t=null;for(let i of[...e.upstream].reverse()){if(!qn((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var ci=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],yt="/sys/bus/pci/slots";function Pe(e){let n;return t=>{var r;return n===void 0&&(n=(r=ci.map(o=>ai(
e,o)).find(o=>o!==null))!=null?r:null),n===null?null:li(`
${n}`,t)}}function ai(e,n){try{return e.read(n)}catch(t){return null}}function xt(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(yt).map(o=>{var i;return[
(i=e.attr(`${yt}/${o}/address`))!=null?i:"",o]})));for(let o of[t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function li(e,n){
var p;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),u=i<0?"":s<0?e.slice(i):e.slice(i,i+s),c=bt(u,`
	${r}  `);return c===null?null:Buffer.from(`${(p=bt(e,`
${t}  `))!=null?p:""} ${c}`,"latin1").toString("utf8")}function bt(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function $t(e){let n=Pe(e),t=xt(e);return({device:r,kind:o,companions:i,members:s},u)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:c,reason:p})=>({address:c.address,id:c.id,class:c.class,driver:c.driver,reason:p})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:ht(r),passthrough:{ok:u.length===
0,reasons:u.map(c=>c.text)}})}function _t(e,n,t){let r=new Set(e.flatMap(({gpu:o})=>{var i;return(i=o.device.id)!=null?i:[]}));return{IOMMU:di(n),...Object.fromEntries([...r].map(o=>{var i;return[
o,(i=t(o))!=null?i:""]})),GPUs:e.map(({gpu:o,gpu:{device:i,kind:s,companions:u},obstacles:c})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,
verdict:c.length===0?"ready":ve(o)?"blocked":"stays",companions:u.map(p=>pi(p.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough\
.reasons)":[...fi(e)].map(([o,i])=>`${i.join(", ")}: ${o}`)}}function di({active:e,groups:n,units:t,firmware_table:r}){return e===null?null:e?`on, ${n!=null?n:0}\
 groups, units ${(t!=null?t:[]).join(", ")||"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function fi(e){
var t;let n=new Map;for(let{gpu:r,obstacles:o}of e)for(let{text:i}of o)n.set(i,[...(t=n.get(i))!=null?t:[],r.device.address]);return n}function pi(e,n){return e.
slice(0,-2)===n.slice(0,-2)?e.slice(-2):e}var Gu=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);var gi=34;function hi(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&yi(i);i===gi&&(r=!r),!s&&t<0&&(t=o),!(!s||t<0)&&
(n.push([t,o]),t=-1)}return n}function yi(e){return e===32||e>=9&&e<=13||e===160}function ke(e){return hi(e).map(([n,t])=>e.slice(n,t))}function L(e){let n=e.startsWith(
'"')?1:0,t=e.indexOf("=");return bi(t<0?e.slice(n):e.slice(n,t))}function J(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,"").replace(/"$/,"")}function wt(e){return J(e).split(",").filter(n=>n!=="")}function bi(e){return e.includes("-")?e.replace(/-/g,"_"):e}function vt(e,n){var o,i,s;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").
exec(t);return r===null?null:(s=r[2])!=null?s:null}function Se(e){let n=e.attr("/proc/cmdline");return n===null?null:ke(n)}var xi="/dev/null";function Oe(e){return e.slice(e.lastIndexOf("/")+1)}function $i(e,n){return Oe(e)<Oe(n)?-1:Oe(e)>Oe(n)?1:0}function Pt(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==xi){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort($i)}function kt(e,n){var r,o;let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var _i=["/lib/modules","/usr/lib/modules"];function St(e,n){let t=_i.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function Ot(e){return e.attr("/proc/sys/kernel/osrelease")||null}var wi=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function vi(e){var r;let n=[],t=1;for(let o of(r=
e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:t,lines:i}),t+=i}return n}function zt(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Pi(e,n){
var r,o,i,s;let t=[];for(let{text:u,line:c,lines:p}of vi(e)){if(u.startsWith("#"))continue;let a=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(a===null)continue;let f=a[1],m=zt((r=a[2])!=null?r:""),l=f==="alias"?zt((i=((o=a[3])!=null?o:"").split(/[\t ]+/).find(d=>d!==""))!=null?i:""):(s=a[3])!=
null?s:"";m===null||l===null||l===""&&f!=="blacklist"||t.push({command:f,name:m,rest:f==="blacklist"?"":f==="options"?l.replace(/\t/g," "):l,path:n,line:c,lines:p})}
return t}function At(e,n){return D(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...Pt(e,wi)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+
1)>"modules.softdep");t.splice(r<0?t.length:r,0,`${St(e,n)}/modules.softdep`)}return t.flatMap(r=>D(e,r,()=>Pi(kt(e,r),r)))})}function ki(e){var n;return((n=e.match(
/(?:"[^"]*"?|[^\s"])+/g))!=null?n:[]).map(t=>{let r=t.startsWith('"')?t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:
{name:r.slice(0,o).replace(/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function It(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||
o.name!==n))for(let{name:i,value:s}of ki(o.rest))i===t&&(r={value:s,from:o});return r}function Mt(e){return e===null||/^(?:[1y]|on)/i.test(e)}var Et="/sys/class/iommu",sn="allow_unsafe_interrupts";function Rt(e){var i,s;let n=e.list(Et).filter(u=>/^(dmar|ivhd)\d+$/.test(u)),t=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if(((s=Se(e))!=null?s:[]).some(u=>u==="nointr\
emap"||L(u)==="intremap"&&wt(u).includes("off"))||n.some(u=>{var c;return(parseInt(((c=e.attr(`${Et}/${u}/intel-iommu/ecap`))!=null?c:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Zt(e){var o;let n=["vfio_iommu_type1","iommufd"].
flatMap(i=>{var s;return(s=e.attr(`/sys/module/${i}/parameters/${sn}`))!=null?s:[]}),t=It(At(e),"vfio_iommu_type1",sn),r=((o=Se(e))!=null?o:[]).filter(i=>L(i)===
`vfio_iommu_type1.${sn}`);return[...n,...t===null?[]:[t.value],...r.map(i=>i.includes("=")?J(i):null)].some(Mt)}function Tt(e){var n;return((n=Se(e))!=null?n:[]).
flatMap(t=>{if(L(t)==="pcie_acs_override")return[`${t} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that the hardware\
 does not keep apart, so a guest may reach what the host or another guest uses`];let r=L(t)==="pci"?J(t).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function Dt(e){return Object.freeze({type:"probe",...e})}var C="/sys/class/block",Si=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function N(e){return(e!=null?e:"").split("/").filter(n=>Si.test(n))}function Ct(e,n){
return un(e,e.real(`${C}/${n}`),new Set)}function Nt(e,n){return un(e,e.real(`/sys/dev/block/${n}`),new Set)}function ie(e,n){var i,s;if(!n.startsWith("/dev/"))
return null;let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${C}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(C).find(u=>u.startsWith("dm-")&&e.attr(`${C}/${u}/dm/name`)===o))!=null?s:null}function Lt(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrf\
s/${o}/devices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function jt(e,n){let t=e.list(C).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${C}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABE\
L=${n.replace(/\W/g,"\\$&")}$`,"m").test(o)});return t.length>0?t:null}function un(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=Ai(n),o=N(n);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${n}/partition`)===null?n:Ii(n),s=[...e.list(`${i}/slaves`).map(c=>`${i}/slaves/${c}`),...Oi(e,i)],u=zi(
e,i);return[...s.map(c=>un(e,e.real(c),t)).reduce((c,p)=>[...c,...p],[]),...u.length===0?[]:[{name:r,functions:o,portals:u}]]}function Oi(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(C).filter(u=>s.test(u)).map(u=>`${C}/${u}`),...e.list(r).
filter(u=>/^nvme\d+$/.test(u)).map(u=>`${r}/${u}`)]}function zi(e,n){var i,s,u;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(c=>c.startsWith(`connection${t}:`)).map(c=>{var p;return(p=e.attr(`/sys/class/iscsi_connection/${c}/address`))!=null?p:e.attr(
`/sys/class/iscsi_connection/${c}/persistent_address`)}).filter(c=>c!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec((u=e.attr(`${r}/address`))!=null?u:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function Ai(e){return e.slice(e.lastIndexOf(
"/")+1)}function Ii(e){return e.slice(0,e.lastIndexOf("/"))}var Mi=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,Ei="/sys/class/graphics",Vt="/sys/class/vtconsole",Ri=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Ut(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...Zi(e)]),serial:Ti(e),pictures:Di(e)}}function Ht({screens:e},n,t){return n.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(e.has(r.device.address)||r.device.driver!==null&&!Xe(r.device.driver)))}function Zi(e){let n=e.
list(Vt).map(r=>`${Vt}/${r}`),t=n.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return n.length>
0&&!t?[]:N(e.real(`${Ei}/fb0/device`)).slice(-1)}function Ti(e){var r,o;let n=e.attr("/proc/consoles");return(o=(n!==null?n.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):ke((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>L(i)==="console").map(i=>{var s;return(s=J(i).split(
",")[0])!=null?s:""})).find(i=>!Mi.test(i)))!=null?o:null}function Di(e){var r,o;let n=new Map,t=[];if(parseInt((r=Ot(e))!=null?r:"",10)>=6)return n;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,u="",c=""]=s;t.length=u.length/2,t.push(c);let p=Ri.test(c)?N(t.join("/")).slice(
-1)[0]:void 0;p!==void 0&&n.set(p,c)}return n}var Ci=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],Ni="/var/lib/nova/";function ze(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>{var r;return(r=e.attr(t))!=null?r:""}).join(`
`).split(`
`);return[...new Set(n)].map(ji).filter(t=>t!==null)}function Ft(e){let n=new Set(Ci.map(t=>an(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(Ni))}function an(e,n){
return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Bt(e){var n;return((n=e.attr(
"/proc/swaps"))!=null?n:"").split(`
`).slice(1).map(t=>t.trim().split(/\s+/)).map(([t="",r=""])=>({path:cn(t),type:r})).filter(t=>t.path!=="")}function ue(e,n){var u;let{type:t,number:r,source:o}=n;
if(t==="zfs"){let c=jt(e,(u=o.split("/")[0])!=null?u:"");return c===null?null:se(e,c)}if(t==="btrfs")return se(e,Lt(e,ie(e,o)));if(!r.startsWith("0:"))return Nt(
e,r);let i=o.split(":").map(c=>ie(e,c)).filter(c=>c!==null);if(i.length>0)return se(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?Li(n):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function se(e,n){return n.map(t=>Ct(e,t)).reduce((t,r)=>[...t,...r],[])}function Li({source:e,options:n,type:t}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function ji(e){let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",u=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:cn(
o),type:i,number:r,source:cn(s),options:u}}function cn(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var Vi=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",Fi],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${ln((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
Ui={"01":"USB keyboard","02":"USB mouse"};function Wt(e){let n=M(()=>Hi(e));return t=>{var r;return(r=n().get(t))!=null?r:[]}}function Hi(e){var r;let n=new Map,
t=(o,i)=>{var u,c;let s=o[o.length-1];i!==null&&s!==void 0&&((u=n.get(s))==null?void 0:u.includes(i))!==!0&&n.set(s,[...(c=n.get(s))!=null?c:[],i])};for(let[o,i]of Vi)
for(let s of e.list(o)){let u=e.real(`${o}/${s}`);u!==null&&t(N(u),i(e,u,s))}for(let o of ze(e))for(let i of(r=ue(e,o))!=null?r:[])t(i.functions,`file system ${ln(
o.at)}`);return n}function Fi(e,n,t){var i,s;if(t.includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=Ui[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${ln(o)}`}function ln(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}var Gt="/sys/class/net",Bi=1,Wi=512;function Yt(e){return[...new Set(Qt(e).filter(n=>n.bits===0).map(n=>n.via))]}function Ie(e,n){var o,i;let t=Ji(n);return t===
null?null:(i=(o=Qt(e).filter(s=>s.to.length===t.length&&fn(t).startsWith(fn(s.to).slice(0,s.bits))).reduce((s,u)=>s===null||u.bits>s.bits?u:s,null))==null?void 0:
o.via)!=null?i:null}function qt(e,n){let t=dn(e,n,new Set);return t.length>0?t:dn(e,"ovs-system",new Set([n]))}function Xt(e){let n=Gi(e);return[...n===null?[]:
[n],...Ki(e,22)]}function dn(e,n,t){if(t.has(n))return[];t.add(n);let r=N(e.real(`${Gt}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${Gt}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>dn(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function Qt(e){let n=Ae(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>Kt(
r)).map(([r="",o="",,,,,,i=""])=>({to:er(o),bits:fn(i).replace(/0/g,"").length,via:r})),t=Ae(e,"/proc/net/ipv6_route").filter(r=>{var o;return Kt((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function Kt(e){let n=parseInt(e,16);return(n&Bi)!==0&&
(n&Wi)===0}function Gi(e){var t,r,o,i;let n="self";for(let s=0;s<64&&n!=="0";s++){let u=((t=e.attr(`/proc/${n}/environ`))!=null?t:"").split("\0").find(f=>f.startsWith(
"SSH_CONNECTION=")),[c,,p]=(r=u==null?void 0:u.slice(15).split(" "))!=null?r:[];if(c!==void 0&&p!==void 0)return{peer:c,local:p};let a=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${n}/status`))!=null?o:""))==null?void 0:i[1];if(a===void 0)return null;n=a}return null}function Ki(e,n){let t=`:${n.toString(16).toUpperCase().
padStart(4,"0")}`;return[...Ae(e,"/proc/net/tcp"),...Ae(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:Jt(o),local:Jt(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function Ae(e,n){var t;return((t=e.attr(n))!=null?t:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function Jt(e){var r,o,i;let n=er(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(
n))==null?void 0:r[1];return t!==void 0?((o=t.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=n.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function er(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function fn(e){return[...e].map(n=>parseInt(n,16).toString(
2).padStart(4,"0")).join("")}function Ji(e){let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==
null)return t.slice(1).map(a=>Number(a).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),
i=a=>a.split(":").filter(f=>f!=="").map(f=>f.padStart(4,"0")),[s,u]=[i(r),i(o!=null?o:"")],c=o===void 0?0:8-s.length-u.length,p=[...s,...Array(Math.max(0,c)).fill(
"0000"),...u].join("");return p.length===32?p:null}function nr(e){let n=new Map;function t(o,i){var s;for(let u of Xi(e,o)){let c=(s=n.get(u))!=null?s:[];c.includes(i)||n.set(u,[...c,i])}}function r(o,i){if(o!==
null)for(let s of qt(e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of Yi(e)){i===null&&t(Qi(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:u,portals:c}of i!=null?i:[]){t(u,`${o} (${s})`);for(let p of c)r(Ie(e,p),a=>`${o} (${s} at ${p}, through ${a})`)}}for(let o of Yt(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of Xt(e))for(let s of new Set([Ie(e,o),Ie(e,i)]))r(s,u=>`the ssh connection from ${o} (${u})`);return n}function ce(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function Yi(e){let n=ze(e),t=Bt(e).map(r=>{let o=r.type==="fil\
e"?null:ie(e,r.path),i=r.type==="file"?an(n,r.path):null;return{what:"swap",leaves:o!==null?se(e,[o]):qi(e,n.filter(s=>s.at===i))}});return[...Ft(n).map(r=>({what:r.
at,leaves:ue(e,r)})),...t]}function qi(e,n){return n.map(r=>ue(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function Xi(e,n){let t=n.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function Qi(e){return K(e).filter(n=>{var t;return((t=
n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.address)}function tr(e,n,t){return{devices:n,gpus:t,members:r=>_e(e,r,n),cargo:Wt(e),lifelines:M(()=>nr(e))}}function rr(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=we(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":es(i,t)}]})}function es(e,n){let t=ns(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${ce(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${ce(r)}`}function ns(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(xe(
e))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==null)return`\
is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the display of the man\
agement controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var ts={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},rs="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",ir=": the IOMMU is off; s\
witch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",os="interrupts are not remapped here, so VFIO hands no de\
vice out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 y\
ourself";function sr(e,n,t,r=tr(e,n,t)){let o=M(()=>qe(e)),i=M(()=>Ut(e,n)),s=M(()=>Rt(e)===!1&&!Zt(e)),u=new Map(t.map(x=>[x.device.address,x])),c=M(()=>oe(t.map(
x=>x.device),x=>String(x.group))),p=M(()=>oe(n.filter(x=>x.physfn!==null),x=>{var _;return(_=x.physfn)!=null?_:""}));function a({device:x,kind:_}){var y;return(x.
group===null?[]:(y=c().get(String(x.group)))!=null?y:[]).flatMap(b=>{var $;return($=u.get(b.address))!=null?$:[]}).filter(b=>b.device!==x&&b.kind===_)}function f(x){
let _=new Set;for(let g of[x,...a(x).filter(y=>m(y).length+d(y.device).length===0)]){_.add(g.device.address);for(let y of g.companions)_.add(y.device.address)}return _}
function m({device:x,companions:_}){let g=x.id===null?[{code:"unknown_id",text:"its vendor or device id cannot be read"}]:[];for(let y of[x,..._.map(({device:b})=>b)]){
let b=y===x?"it":`its companion ${y.address}`;y.responding===!1&&g.push({code:"dead",text:`${b} ${rs}`});let $=r.lifelines().get(y.address);$!==void 0&&g.push({
code:"lifeline",text:`${b} carries ${ce($)}: the node lives on it, and nothing overrides that`})}return g}function l(x,_){let g=rr(x,_,r);return[...g.length===0?
[]:[is(x,g)],...rt(e,x)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${x} (reserved_regions has a direct line), so the kernel assigns it\
 to nobody`}]:[]]}function d(x){var y,b;let _=[],g=or(e,x);if(((y=x.numVfs)!=null?y:0)>0){let $=((b=p().get(x.address))!=null?b:[]).filter(k=>k.mdevs.length>0||
or(e,k)!==null).length;_.push({code:"vfs",text:`${x.numVfs} of its virtual functions are enabled${$===0?"":`, ${$} of them with vGPUs`}, and vfio-pci refuses it\
 as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return x.mdevs.length>0&&_.push({code:"mdev",text:`mediated devices (vGPUs) exist on \
it: ${x.mdevs.join(", ")}; remove them first`}),g!==null&&_.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${g}), and a card serves vGPUs or \
goes to a guest as a whole`}),_}function h(x){let{screens:_,serial:g}=i(),y=[x,...a(x).filter(({device:b})=>we(b.address,b)!==null)].find(({device:b})=>_.has(b.
address));return y===void 0||g!==null||Ht(i(),t,b=>b.kind==="gpu").length>0?[]:[{code:"console",text:`it ${y===x?"":`has to go with ${y.device.address} (same IO\
MMU group), which `}shows the only console (no BMC or integrated display and no serial console beside it), which would go dark: give the node a serial console, \
or set allow_console_gpu if ssh or a BMC is enough`}]}return x=>{let{device:_,kind:g}=x,y=g==="gpu"?[]:[{code:"kind",text:ts[g]}];if(g==="bmc"||g==="virtual")return y;
y.push(...m(x));let b=[_,...x.companions.map(k=>k.device)];_.group===null?y.push({code:"no_group",text:ss(o())}):Qe(e,_.group)&&y.push({code:"no_group",text:`IO\
MMU group ${_.group} is of vfio's noiommu mode and isolates nothing${ir}`});let $=f(x);for(let k of new Set(b.map(I=>I.group)))k!==null&&y.push(...l(k,$));return s()&&
y.push({code:"interrupts",text:os}),[...y,...d(_),...h(x)]}}function ur(e,n){return e.list(`/sys/bus/pci/devices/${n.address}/mdev_supported_types`)}function or(e,n){
let t=e.attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_vgpu_type`);return t===null||t==="0"||t===""?null:t}function is(e,n){let t=n.filter(i=>i.stays!==
null),r=n.map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.said).join(", ")}`;return t.length===0?{code:"members",members:r,text:`${o}, which the h\
ost would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"group",members:r,text:`${o}\
; ${t.map(i=>{var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function ss(e){return e.active===null||
e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":`it has no IOMMU group${ir}`}var mn=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function cr(e){return new mn(e)}function ar(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Me(){return{}}function lr(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function gn(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,n!=null&&n.reportInput&&(o.input=e.input),o}var pn;function hn(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&pn!==e._zod){pn=void 0;return}pn=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var dr;var yn={value:void 0,enumerable:!1};function O(e,n,t,r){var a;let o={};function i(f){this.def=f,this.constr=p,this.traits=new Set}i.prototype=o;function s(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{
yn.value=new i(m);try{Object.defineProperty(f,"_zod",yn)}finally{yn.value=void 0}}f._zod.traits.add(e),n(f,m)}let u=(a=r==null?void 0:r.Parent)!=null?a:Object;class c extends u{}
Object.defineProperty(c,"name",{value:e});function p(f){let m=r!=null&&r.Parent?new c:this;s(m,f);let l=m._zod.deferred;if(l){for(let d of l)d();m._zod.deferred=
void 0}return m}return Object.defineProperty(p,"init",{value:s}),Object.defineProperty(p,"name",{value:e}),p}var fr;(fr=(dr=globalThis).__zod_globalConfig)!=null||(dr.__zod_globalConfig={});var bn=globalThis.__zod_globalConfig;function xn(e){return e&&Object.assign(bn,
e),bn}var $n={value:void 0,enumerable:!1},Fc=new WeakSet([Object.prototype,Error.prototype]),mr=(e,n)=>{e.name="$ZodError",$n.value=n,Object.defineProperty(e,"issues",
$n),$n.value=void 0},Bc=O("$ZodError",mr),gr=O("$ZodError",mr,void 0,{Parent:Error});var cs=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?as(e,i.issues,o):{success:!0,data:i.value}},Ee=cs(
gr);function as(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>gn(o,t,xn()))),n=void 0,t=void 0),r},set error(o){r=o,n=void 0,t=void 0}}}var hr={major:4,minor:6,patch:7};var Y=O("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=hr,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var yr=O("$ZodNever",(e,n)=>{Y.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function ds(e,n,t,r,o,i){let s=t in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;n.issues.push(...lr(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(n.value[t]=void 0):n.value[t]=e.value}}function fs(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function ps(e,n,t,r,o,i,s){let u=[],c=o.keySet,a=o.catchall._zod.def.type;for(let f in n)
if(!c.has(f)){if(f==="__proto__"){a==="never"&&u.push(f);continue}if(a==="never"){u.push(f);continue}}return u.length&&t.issues.push({code:"unrecognized_keys",keys:u,
input:n,inst:i,continue:!0}),t}var br=O("$ZodObject",(e,n)=>{Y.init(e,n);let t=cr(()=>fs(n)),r=ar,o=n.catchall,i;e._zod.parse=(s,u)=>{i!=null||(i=t.value);let c=s.
value;if(!r(c))return s.issues.push({expected:"object",code:"invalid_type",input:c,inst:e}),s;s.value={};let p=[],a=i.shape;for(let f of i.allKeys){if(f==="__pr\
oto__")continue;let m=a[f],l=m._zod.optin,d=m._zod.optout,h=m._zod.run({value:c[f],issues:[]},u);ds(h,s,f,c,l,d)}return o?ps(p,c,s,u,t.value,e):p.length?Promise.
all(p).then(()=>s):s}});var xr=O("$ZodTransform",(e,n)=>{Y.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var $r=O("$ZodPipe",(e,n)=>{Y.init(e,n),hn(e,"optin",t=>t.def.in._zod.optin),hn(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(t,
r);return ms(o,n.out,r)}});function ms(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function _r(e,n){return new e({type:"never",...Me(n)})}var Re=O("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Y.init(e,n),e.def=n,e.type=n.type});var hs=O("ZodMiniNever",(e,n)=>{yr.init(e,n),Re.init(e,n)});function ys(e){return _r(hs,e)}var bs=O("ZodMiniObject",(e,n)=>{br.init(e,n),Re.init(e,n)});function wr(e,n){return new bs({type:"object",shape:e,catchall:ys(),...Me(n)})}var xs=O("ZodMiniTransform",(e,n)=>{xr.init(e,n),Re.init(e,n)});function Ze(e){return new xs({type:"transform",transform:e})}var $s=O("ZodMiniPipe",(e,n)=>{$r.init(e,n),Re.init(e,n)});function vr(e,n){return new $s({type:"pipe",in:e,out:n})}var _s=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,ws=/^[ -~]*$/;function Pr(e){if(ws.
test(e))return;let n=_s.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function z(e,n=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Te(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:vs(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function vs(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(u,c)=>c);for(let u=1;u<=e.length;u++){let c=[u];for(let p=1;p<=n.length;p++){let a=((r=t[p-1])!=null?r:0)+(e[u-
1]===n[p-1]?0:1);c.push(Math.min(a,((o=t[p])!=null?o:0)+1,((i=c[p-1])!=null?i:0)+1))}t=c}return(s=t[n.length])!=null?s:0}var Ps=["true","yes","on","y","t","1"],ks=["false","no","off","n","f","0"];function _n(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Ps.
includes(n)?!0:ks.includes(n)?!1:void 0}function wn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Sr(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Ce(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function De(e,n="",t=""){var r;if(typeof e=="stri\
ng")kr(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>De(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=wn(e))!=null?r:{}))kr(o,n===""?"a key":`a ke\
y of ${n}`,t),De(i,n===""?o:`${n}.${o}`,t||o)}function kr(e,n,t){let r=Pr(e);if(r!==void 0)throw P(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Ss={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function vn(e){return{type:Ss[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function Pn(e){let n={};for(let[t,r]of Object.entries(e))n[t]=vn(r);return{type:"object",properties:n,additionalProperties:!1}}
function Os(e){let n=e.choices===void 0?"":`: ${e.choices.join(", ")}`,t=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${n}${t}`}function kn(e){return Object.entries(e).map(([n,t])=>`  ${n} (${Os(t)})
      ${t.describe}
`).join("")}var zs=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Or(e){return X("bool",e,"true or false",_n,{})}function As(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return X("int",e,`a whole number${r}`,i=>Sr(i,n,t),o)}function zr(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>_n(i)===r):[];return o.length===1?o[0]:void 0};return{
...X("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Ne(e,n){let t=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||n.commas===!0&&u.includes(
",")))return u.split(",").map(c=>c.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=X("list",n,
o,t,{items:vn(e)}),s=u=>Ze((c,p)=>Array.isArray(c)?c.map((a,f)=>{var d;let m=a===null||a===""?void 0:Ee(u,a);if((m==null?void 0:m.success)===!0)return m.data;let l=(d=
m==null?void 0:m.error.issues[0])==null?void 0:d.message;p.issues.push({...Mr(a,"something in it"),...l===void 0?{}:{message:l},path:[f]})}):c);return{...i,schema:()=>Zr(
i.schema(),s(e.schema()))}}function Ar(e){return Rr(Ne(Er("a PCI id","10de:20b7",lt),e))}function Ir(e){return Rr(Ne(Er("a PCI address","0000:41:00.0",dt),e))}var q={check:Or({describe:"S\
ay what would change and write nothing.",default:!1}),diff:Or({describe:"Show the changes of files as before and after.",default:!1}),root:X("str",{describe:"Wo\
rk on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Ce,{pattern:"^/"}),wait:As({describe:"Seconds to wait for a loc\
k that somebody else holds.",min:0,max:86400,default:60})};function Sn(e,n){var m,l,d;let t=wn(n);if(t===void 0)throw P("",`the parameters are ${z(n)}, expected\
 a JSON object such as {"check": true}`);De(t);let r=Ms(e);if(Object.keys(t).every(h=>t[h]===void 0))return r;let o=Ee(Is(e,t),t);if(o.success)return{...r,...Object(
o.data)};let[i]=o.error.issues,s=(m=i==null?void 0:i.path)!=null?m:[],[u=""]=s,c=s.map(h=>typeof h=="number"?`[${h}]`:`.${String(h)}`).join("").slice(1);if((i==
null?void 0:i.code)!=="unrecognized_keys")throw P(String(u),`${c} ${(l=i==null?void 0:i.message)!=null?l:"is not valid"}`);let p=String(i.keys[0]),a=Object.keys(
c===""?e:Object((d=e[c])==null?void 0:d.json.properties)).sort(),f=Te(p,a);throw P(c===""?p:c,`${JSON.stringify(p)} is not a parameter${c===""?"":` of ${c}`}${f===
void 0?"":` (did you mean ${f}?)`}; known are ${a.join(", ")}`)}function Mr(e,n,t=""){return{code:"custom",input:e,message:`is ${z(e)}, expected ${n}${t}`}}function X(e,n,t,r,o){
let i=()=>Ze((c,p)=>{if(c==null||c===""&&e!=="str")return n.default;let a=r(c),f=typeof c=="number"&&(e==="str"||e==="list");return a===void 0&&p.issues.push(Mr(
c,t,f?zs:"")),a}),{describe:s,default:u}=n;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function Er(e,n,t){let r=o=>typeof o==
"string"&&t(o)||void 0;return X("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function Rr(e){let n=()=>Ze(t=>t===void 0||t.length===0&&e.unset===void 0?
void 0:[...new Set(t)]);return{...e,schema:()=>Zr(e.schema(),n())}}function Zr(e,n){return vr(e,n)}function Is(e,n){let t={};for(let[r,o]of Object.entries(e))r in
n&&(t[r]=o.schema());return wr(t)}function Ms(e){let n={};for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var Es={ids:Ar({describe:"Only devices with these ids."}),addresses:Ir({describe:"Only devices at these addresses."}),kinds:Ne(zr(on,{describe:"A kind of device\
."}),{describe:"Only devices of these kinds.",default:on})},Tr=Dt({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and wha\
t stands between it and a VM.",params:Es,example:{kinds:["gpu"]},capture:Bn,read(e,{ids:n,addresses:t,kinds:r}){let o=K(e),i=gt(e,o),s=sr(e,o,i),u=i.filter(({device:d,
kind:h})=>r.includes(h)&&(n===void 0||d.id!==null&&n.includes(d.id))&&(t===void 0||t.includes(d.address))),c=$t(e),p=u.map(d=>({gpu:d,obstacles:s(d)})),a=tt(e),
f=p.filter(({gpu:d})=>ve(d)),m=f.filter(({obstacles:d})=>d.length===0).length,l=ft(e);return{msg:l?f.length===0?"No GPU that could go to a VM was found.":Rs(f.length,
m):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:p.map(({gpu:d,obstacles:h})=>c(d,h)),ids:[...new Set(f.map(({gpu:d})=>d.
device.id))],iommu:a},human:()=>_t(p,a,Pe(e)),notes:l?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:l?[...Zs(o,
i,n,t),...Ts(f.map(({gpu:d})=>d)),...Ds(e,f.map(({gpu:d})=>d)),...Tt(e)]:[]}}});function Rs(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===
e?`${t} that could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${t} that could go to a VM found; something stands in the way of ${e-n} of them: see passthrough.reasons.`}function Zs(e,n,t=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${$e(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function Ts(e){var t;
let n=new Map;for(let{device:r}of e)r.group!==null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(([r,
o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function Ds(e,n){return n.filter(t=>ur(e,t.device).length>0).map(({device:t})=>`${t.
address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}var Ge=require("fs");var Cs=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function On(e,n){let{changed:t,msg:r,
error:o,run:i,changes:s,diff:u,pending:c,rebootReasons:p,pendingAtBoot:a,bootable:f,notes:m,warnings:l,own:d}=e,h=jr({...Cr(t,o!==void 0,r,n),error:o&&Nr(o.stop,
o.node),exception:o&&Lr(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:c,reboot_required:p&&p.length>0,reboot_reasons:p,pending_at_boot:a,
bootable:f,notes:(m==null?void 0:m.length)===0?void 0:m,warnings:(l==null?void 0:l.length)===0?void 0:l}),x=Object.entries(d).filter(([_])=>!Object.prototype.hasOwnProperty.
call(h,_)&&!Cs.includes(_)&&!_.startsWith("_"));return{...h,...Object.fromEntries(x)}}function zn(e,n){return jr({...Cr(!1,!0,e.message,n),error:Nr(e,"untouched"),
exception:Lr(e),changes:[]})}function Dr(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Cr(e,n,t,{module:r,version:o,host:i}){
return{changed:e,failed:n,msg:t,comment:t,module:r,version:o,contract:1,host:i}}function Nr(e,n){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:n}}function Lr(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function jr(e){return Object.fromEntries(
Object.entries(e).filter(([,n])=>n!==void 0))}var Of=64*1024*1024;var zf=`process.title='${en} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1),process.argv[2])}catch(e){pro\
cess.exit(require('os').constants.errno[e.code]||255)}`;async function An(e,n={}){throw new Error("this script was built to run no commands")}async function Vr(e,n,t){throw new Error("this script was built to run no commands")}var v=require("fs"),j=require("path");function Ns(e){return j.join(j.dirname(e),`.${j.basename(e)}.vfiokit-new`)}function Ur(e){let n=v.openSync(e,"r");try{v.fsyncSync(
n)}finally{v.closeSync(n)}}function Hr(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function Fr(e,n,t){let r=v.fstatSync(e);n!==null&&(r.uid!==n.uid||r.
gid!==n.gid)&&Hr(()=>v.fchownSync(e,n.uid,n.gid)),(v.fstatSync(e).mode&4095)!==t&&v.fchmodSync(e,t)}function Le(e){try{return v.lstatSync(e)}catch(n){if(Reflect.
get(Object(n),"code")==="ENOENT")return null;throw n}}function Br(e){try{v.unlinkSync(e)}catch(n){}}function In(e,n,t=()=>{}){if(!v.existsSync(e)){In(j.dirname(
e),n,t);try{v.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}t(e)}}function Ls(e,n){return t=>{Hr(()=>v.chownSync(t,e.
uid,e.gid)),v.chmodSync(t,n|(n&292)>>2)}}async function Wr(e,n,{mode:t,owner:r,label:o,last:i}){var d;let s=j.dirname(e);In(s,493,r===void 0?void 0:Ls(r,t));let u=Ns(
e),c=Le(e);Le(u)!==null&&v.unlinkSync(u);let{O_WRONLY:p,O_CREAT:a,O_EXCL:f,O_NOFOLLOW:m}=v.constants,l=v.openSync(u,p|a|f|m,384);try{try{for(let h=0;h<n.length;)
h+=v.writeSync(l,n,h);Fr(l,(d=c!=null?c:r)!=null?d:null,c===null?t:c.mode&4095),v.fsyncSync(l)}finally{v.closeSync(l)}c!==null&&await o(u,e),await(i==null?void 0:
i()),v.renameSync(u,e)}catch(h){throw Br(u),h}c===null&&await o(e,null),Ur(s)}async function Gr(e,n,t){let r=Le(n),o=v.openSync(e,"r+");try{r!==null&&Fr(o,r,r.mode&
4095),v.fsyncSync(o)}finally{v.closeSync(o)}await t(e,r===null?null:n),v.renameSync(e,n),Ur(j.dirname(n))}function js(e){return`${e}.${process.pid}`}function Kr(e,n){
let t=js(e);for(let r=1;;r++)try{return In(j.dirname(e),448),Le(t)!==null&&v.unlinkSync(t),v.writeFileSync(t,n,{mode:384,flag:"wx"}),v.linkSync(t,e),!0}catch(o){
let i=Reflect.get(Object(o),"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{Br(t)}}var w=require("fs"),Mn=16<<20,Vs=40,Us=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Hs=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function le(e){return e instanceof Error&&"code"in e?String(e.code):""}function je(e){let n=le(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var Q=Buffer.allocUnsafe(4096);function Jr(e){let n="",t=0;for(;;){let r=w.readSync(e,Q,t,Q.length-t,null);if(r===0)return n+Q.toString("latin1",0,t);if(t+=r,!(t<
Q.length)){if(n+=Q.toString("latin1"),n.length>Mn)throw new Error("too large");t=0}}}function Ve(e){return e.split("/").filter(n=>n!==""&&n!==".")}function En(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Ve(i===void 0?n:n.slice(o)),u=i===void 0?[]:Ve(i),c=0;for(let p=s.shift();p!==void 0;p=s.shift()){
if(p===".."){u.pop();continue}let a=[...u,p],f=null;if(s.length>0||t){let m=e+"/"+a.join("/");try{w.lstatSync(m).isSymbolicLink()&&(f=w.readlinkSync(m))}catch(l){
f=null}}if(f===null){u=a;continue}if(++c>Vs)return null;f.startsWith("/")&&(u=[]),s.unshift(...Ve(f))}return"/"+u.join("/")}function Fs(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=En(e,r,!0);o!==null&&w.existsSync(e+o)&&t.set(r,o)}function Rn(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(g,y){if(n==="")return g;Fs(n,g,r);let b=En(n,g,y,r);return b===null?null:n+b}function i(g){let y=o(g,!0);if(y===
null||!w.existsSync(y))return null;try{return n===""?w.realpathSync.native(y):(w.lstatSync(y),y.slice(n.length))}catch(b){return null}}function s(g){let y=o(g,!1);
if(y===null)return null;let b;try{b=w.lstatSync(y)}catch(ne){if(je(ne))return null;throw new S("E_APPLY",`${g} could not be looked at: ${le(ne)}; run as root or\
 give this user access`,{cause:ne})}let $=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:k,mtimeMs:I,ino:U,dev:T,uid:he,gid:ye}=b;
return{type:$,size:k,mtimeMs:I,ino:U,dev:T,uid:he,gid:ye,mode:b.mode&4095}}function u(g){let y=o(g,!0);if(y===null)return null;let b;try{b=w.openSync(y,w.constants.
O_RDONLY|w.constants.O_NONBLOCK)}catch($){if(je($))return null;throw new S("E_APPLY",`${g} could not be read: ${le($)}; run as root or give this user access`,{cause:$})}
try{let $=w.fstatSync(b);if(!$.isFile())throw new S("E_HOST",`${g} is not a regular file, as it should be; move it out of the way`);if($.size>Mn)throw new S("E_\
HOST",`${g} has ${$.size} bytes, more than the ${Mn} that such a file may have; look at what it is`);return $.size<Q.length?Jr(b):w.readFileSync(b,"latin1")}catch($){
throw $ instanceof S?$:new S("E_APPLY",`${g} could not be read: ${le($)}`,{cause:$})}finally{w.closeSync(b)}}function c(g,y,b){let $=o(g,!0);if($===null)return null;
try{let k=w.openSync($,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{let I=Buffer.alloc(b);return I.slice(0,w.readSync(k,I,0,b,y))}finally{w.closeSync(k)}}catch(k){
return null}}function p(g){let y=o(g,!0);if(y===null||!w.existsSync(y))return null;try{let b=w.openSync(y,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{return Jr(
b).trimEnd()}finally{w.closeSync(b)}}catch(b){return null}}function a(g){let y=o(g,!0);if(y===null)return[];if(!w.existsSync(y))return[];try{return w.readdirSync(
y).sort()}catch(b){return[]}}function f(g){let y=o(g,!1);if(y===null)return null;try{return w.readlinkSync(y)}catch(b){return null}}function m(g){let y=o(g,!0);
if(y===null)return null;try{let{rdev:b}=w.statSync(y);return b===0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function l(g){return t!==void 0||
n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(g.startsWith("/")?i(g)!==null:Us.some(b=>i(`${b}/${g}`)!==null))?
Hs.has(g.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${g} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${g} is not in ${n}`}}async function d(g,y){return t!==
void 0?t.run(g,y):An(n===""?g:["chroot",n,...g],y)}function h(g,y=!0){r.clear();let b=En(n,g,y),$=b===null?null:n+b;if($===null)throw new S("E_REFUSED",`${g} is\
 a loop of links; expected a file or nothing; remove the links`);return $}async function x(g,y){n!==""||t!==void 0||!w.existsSync("/sys/fs/selinux/enforce")||await An(
y===null?["restorecon","-F",g]:["chcon",`--reference=${y}`,g])}function _(g,y,b){let $=le(b),k=$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space \
on that file system":$==="EROFS"?"mount it read-write":"see the error and run again";return new S("E_APPLY",`${g} could not be ${y}: ${$===""?String(b):$}; ${k}`,
{cause:b})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:u,bytes:c,attr:p,list:a,link:f,real:i,stat:s,device:m,runnable:l,run:d,ask:d,async write(g,y,b,$,k){
try{await Wr(h(g),Buffer.from(y,"latin1"),{mode:b!=null?b:420,owner:$,label:x,last:k})}catch(I){throw I instanceof S?I:_(g,"written",I)}},createExclusive(g,y){let b=h(
g);try{return Kr(b,y)}catch($){throw _(g,"created",$)}},remove(g){try{w.unlinkSync(h(g,!1))}catch(y){if(!je(y))throw _(g,"removed",y)}},rename(g,y){try{w.renameSync(
h(g,!1),h(y,!1))}catch(b){if(!je(b))throw _(g,"renamed",b)}},removeEmptyDir(g){try{w.rmdirSync(h(g))}catch(y){}},async replace(g,y){try{await Gr(h(g),h(y),x)}catch(b){
throw _(y,"replaced",b)}},async writeAttribute(g,y,b){if(t!==void 0)return t.writeAttribute(g,y);let{code:$,left:k}=await Vr(h(g),y,b);if($!==void 0)throw Object.
assign(new Error(`${g}: ${$}`),{code:$,...k===void 0?{}:{left:k}})}}}function qr(e,n,t){let r=Bs(Yr(e),Yr(n)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${t}`:[])}function Yr(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function Bs(e,n){let t=[];for(let r=0,o=0;r<e.length||o<n.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==n[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];t.push(...e.slice(
r,r+i).map(u=>`-${u}`),...n.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&t.push(` ${e[r]}`)}return t}function Ue(e,{utf8:n}){return e.replace(n?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function ee(e,n,{colour:t}){
return t&&e!==void 0?`\x1B[${e}m${n}\x1B[0m`:n}function de(e,n){var t;return(t=e.match(new RegExp(`(?! )(.{1,${n}}|\\S+)(?= |$)`,"gm")))!=null?t:[""]}function V(e){
return`  ${e}`}function Zn(e,{columns:n}){return de(e,n-4).map((t,r)=>V(r===0?t:V(t)))}function Ws(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function fe(e,n,t){var f,m;let r=t===void 0?e:[t,...e],o=l=>l.reduce((d,h)=>Math.max(d,h.length),0),i=((f=r[0])!=null?f:[]).
map((l,d)=>o(r.map(h=>{var x;return(x=h[d])!=null?x:""}))),s=(m=i.pop())!=null?m:0,u=i.reduce((l,d)=>l+d+2,2),c=n.columns-u,p=Math.max(Math.min(s,20),o(r.flatMap(
l=>{var d;return de((d=l[i.length])!=null?d:"",1)})));if(t!==void 0&&c<p)return e.flatMap(l=>Zn(l.map((d,h)=>`${t[h]} ${d}`).join(", "),n));let a=l=>ee(Ws(l),l,
n);return r.flatMap(l=>{var d;return de((d=l[i.length])!=null?d:"",c).map((h,x)=>{if(x>0)return" ".repeat(u)+h;let _=i.map((g,y)=>{var b,$;return`${a((b=l[y])!=
null?b:"")}${" ".repeat(g+2-(($=l[y])!=null?$:"").length)}`});return V(_.join("")+a(h)).trimEnd()})})}function no(e,n,t){let{changed:r,failed:o,msg:i,comment:s,module:u,version:c,contract:p,host:a,error:f,exception:m,run:l,changes:d,diff:h,pending:x,reboot_required:_,
reboot_reasons:g,pending_at_boot:y,bootable:b,notes:$,warnings:k,...I}=Xr(e,n),U=(Z,te)=>Dn(Z,te,n),T=(Z,te)=>U(Z,oo(te,n)),he=Tn(d),ye=he.map(({facet:Z,label:te,
before:$o,after:_o})=>[E(Z),`${te}: ${Js(E($o),E(_o),n)}`]),{code:ne,hint:be,node:xo}=Object(f);return`${[...de(Ks(E(i),o===!0,he),n.columns).map(Z=>ee(o?`${"1"}\
;${"31"}`:"1",Z,n)),...o?U("Changed",fe(ye,n)):fe(ye,n),...Ys(t===void 0?I:Xr(t,n),n),...Tn(h).flatMap(Z=>qs(Z,n)),...U("To be run by you",ro(x).map(V)),...T("A\
 reboot is required",g),...T("At the next boot",y),...T("This node would not boot",Object(b).reasons),...T("Warnings",k),...T("Notes",$),...T("Hint",E(i).includes(
be!=null?be:"")?[]:[be]),...U("Undo with",l===void 0?[]:[V(`passthrough_undo '{"since": "${l}"}'`)]),...o?["",`${ne}, node: ${xo}`]:[],...m===void 0?[]:["",E(m)]].
join(`
`)}
`}function Xr(e,n){return JSON.parse(JSON.stringify(e),(t,r)=>typeof r=="string"?Ue(r,n):r)}function Ks(e,n,[t]){return n?`FAILED: ${e}`:t===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${t.label}`,1)[0]}:`}var Qr="out of date: ";function Js(e,n,{utf8:t}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${n}`)?e===""?"new":n===
""?"removed":"edited":e.startsWith(Qr)?`made anew: ${e.slice(Qr.length)}`:`${e||"absent"} ${t?"\u2192":"->"} ${n||"absent"}`}function Ys(e,n){let t=[],r=[];for(let[
o,i]of to(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=E(i),u=Tn(i),c=Object.keys(Object(u[0]));c.length>0?r.push(...Dn(o,fe(u.map(p=>c.map(a=>E(
p[a]))),n,c.map(Cn)),n)):!s.includes(`
`)&&o.length+s.length+4<=n.columns?t.push([o,s]):r.push(...Dn(o,Array.isArray(i)?oo(i,n):s.trim().split(`
`).map(V),n))}return[...t.length===0?[]:["",...fe(t,n)],...r]}function to(e,n=""){return Object.entries(e).flatMap(([t,r])=>{let o=n+Cn(t);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?to({...r},`${o} `):[[o,r]]})}function Cn(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function E(e){return Array.isArray(e)?
e.map(E).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([n,t])=>`${Cn(n)} ${E(t)}`).join(", "):String(e!=null?
e:"-")}function Tn(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function ro(e){return Array.isArray(e)?e.map(E):[]}function oo(e,n){return ro(
e).flatMap(t=>Zn(t,n))}function Dn(e,n,t){return n.length===0?[]:["",ee("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,t),...n]}function qs({before:e,after:n,
before_header:t,after_header:r,dst_larger:o},i){let s=o===void 0?qr(String(e),String(n),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`-\
-- ${t}`,`+++ ${r}`].map(u=>ee("1",u,i)),...s.map(u=>ee(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var R=require("fs");var Nn=4*1024*1024,io=64,Xs=["__proto__","constructor","prototype"],Fe=/[ \t\n\r]*/y,Qs=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,eu=/true|false|null/y;function pe(e,n){
if(e.length>Nn)throw P("",`${n} is larger than 4 MiB, expected the parameters of one module`);let t=e.toString("utf8");if(!Buffer.from(t,"utf8").equals(e))throw P(
"",`${n} is not valid UTF-8: save it as UTF-8`);let r=t.startsWith("\uFEFF")?t.slice(1):t,o=0;function i(m){var _,g;let l=r.slice(0,o).split(`
`),d=`line ${l.length}, column ${((_=l[l.length-1])!=null?_:"").length+1}`,h=o>=r.length?"the end":z((g=r.slice(o,o+12).split(`
`)[0])!=null?g:""),x=r[o]==="'"?": JSON strings take double quotes":"";throw P("",`${n} is not JSON: found ${h} at ${d}, expected ${m}${x}`)}function s(m){var d;
m.lastIndex=o;let l=(d=m.exec(r))==null?void 0:d[0];return l!==void 0&&(o+=l.length),l}function u(){if(r[o]!=='"')return;let m=o+1;for(;m<r.length&&r[m]!=='"';)
m+=r[m]==="\\"?2:1;try{let l=JSON.parse(r.slice(o,m+1));return o=m+1,String(l)}catch(l){return i("a string on one line, with valid escapes and an end")}}function c(m){
return s(Fe),r[o]!==m?!1:(o++,!0)}function p(m){s(Fe);let l=u();if(l===void 0)return i("a key in double quotes");if(Xs.includes(l))throw P(l,`${n} holds the key\
 ${z(l)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(m,l))throw P(l,`${n} holds the key ${z(l)} twice, expected each key once: \
remove one`);return c(":")?l:i('":"')}function a(m){var d;if(s(Fe),m>io&&(r[o]==="{"||r[o]==="["))throw P("",`${n} is nested deeper than ${io} levels`);if(c("{")){
let h=Object.create(null);if(c("}"))return h;do h[p(h)]=a(m+1);while(c(","));return c("}")?h:i('"," or "}"')}if(c("[")){let h=[];if(c("]"))return h;do h.push(a(
m+1));while(c(","));return c("]")?h:i('"," or "]"')}if(r[o]==='"')return u();let l=(d=s(Qs))!=null?d:s(eu);return l===void 0?i("a value"):JSON.parse(l)}let f=a(
1);return s(Fe),o<r.length?i("nothing after the value"):f}var nu=["check","diff","pretty","human","schema","help","version"];function so(e,n,t=[]){var p,a;let r=[...nu,...t],o=new Set,i=Object.create(null),s=[],u;for(let f=0;f<
e.length;f++){let m=(p=e[f])!=null?p:"",[,l="",,d]=(a=/^--([a-z]+)(=([^]*))?$/.exec(m))!=null?a:[],h=r.find(x=>m===`--${x}`);if(h!==void 0)o.add(h);else if(n.includes(
l)){let x=d!=null?d:e[++f];x===void 0||x===""||x.startsWith("-")?u=u!=null?u:`--${l} has no value, expected one after it`:l in i&&i[l]!==x?u=u!=null?u:`--${l} i\
s given twice, expected it once`:i[l]=x}else m.startsWith("-")&&m!=="-"?u=u!=null?u:tu(m,[...r,...n]):s.push(m)}s.length>1&&(u=u!=null?u:`found the arguments ${s.
map(f=>z(f)).join(" and ")}, expected one at most: quote the JSON as one word`);let[c]=s;return{switches:o,...i,...c===void 0?{}:{source:c},...u===void 0?{}:{problem:u}}}
function tu(e,n){let t=Te(e.replace(/^-+|=.*$/g,""),n);return`${z(e)} is not a flag${t===void 0?"":` (did you mean --${t}?)`}; known are ${n.map(r=>`--${r}`).join(
", ")}`}function uo(e,n){if(n!==void 0)return pe(Buffer.from(n),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return pe(ao(0,"stdin"),"stdin");
if(/^\s*[{[]/.test(e))return pe(Buffer.from(e),"the argument");let t=e.replace(/^@/,"");if(t==="")throw P("",`the argument is ${z(e)}, expected JSON, @FILE or -`);
return pe(ru(t),`the file ${z(t,200)}`)}function co(e){let n=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:n};let t=Object.
create(null);for(let[r,o]of Object.entries(e))(r.startsWith("_ansible_")?n:t)[r]=o;return{params:t,ansible:n}}function ru(e){let n;try{n=(0,R.openSync)(e,R.constants.
O_RDONLY|R.constants.O_NONBLOCK)}catch(t){let r=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(t),
"code"))})`;throw P("",`${r} ${z(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,R.fstatSync)(n).isFile())throw P("",`${z(
e,200)} is not a regular file, expected a file that holds JSON; for a pipe pass -`);return ao(n,`the file ${z(e,200)}`)}finally{(0,R.closeSync)(n)}}function ao(e,n){
let t=[];for(let o=Nn+1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=ou(e,i,n);if(s===0)break;t.push(i.slice(0,s)),o-=s}let r=Buffer.concat(t);if(r.toString(
"latin1").trim()==="")throw P("",`${n} is empty, expected a JSON object, {} at least`);return r}function ou(e,n,t){for(;;)try{return(0,R.readSync)(e,n,0,n.length,
null)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw P("",`cannot read ${t} (${o}), expected JSON t\
here`);Ln(10)}}function Ln(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Be=require("fs");function We(e,n=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,n).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function me(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Be.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Ln(2)}return!0}function jn(){let{COLUMNS:e,LC_ALL:n,LC_CTYPE:t,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(n||t||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&iu(1))}}function iu(e){try{return(0,Be.fstatSync)(e).isCharacterDevice()}catch(n){
return!1}}function lo(e){let n,t=()=>{if(n===void 0)return!1;let r=Math.round(process.uptime()-n);return n=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:t,step(r){t(),e(`${r} ...`),n=process.uptime()}}}var fo=!1;function po(){if(!fo){fo=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ge="0.1.0";var su={x64:"x86_64",arm64:"aarch64"};function Vn(e){var s,u;let n=e.root==="/",t=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:n?t||r:r||
t,machine_id:e.attr("/etc/machine-id"),os:vt(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:n?(s=
su[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,c])=>c))}async function go(e,n,t,r){var a,f,m,l;process.removeAllListeners("warning");let o=so((a=r==null?void 0:r.argv)!=null?a:process.argv.slice(2),bo(e)?["root","cap\
ture"]:["root"],yo(e)?["metrics"]:[]),i={module:e.name,version:ge,host:{}},s=!1,u,c=lo(d=>me(Ue(d,jn()))),p=(d,h)=>{if(s)return;let x=pu(d,o,h);s=!0,process.exitCode=
Dr(d),me(c.end()?`
${x}`:x)};process.once("uncaughtException",d=>p(zn(mo(d),i)));try{if(o.problem!==void 0)throw P("",o.problem);let d=mu(e,o,(f=r==null?void 0:r.program)!=null?f:
`${e.name}.js`);if(d!==void 0){me(d);return}u=uo(o.source,n);let h=await uu(e,o,u,i,t,c.step);o.switches.has("metrics")&&h.metrics!==void 0?me(h.metrics(Math.floor(
Date.now()/1e3))):p(On(h,i),h.human)}catch(d){Object.keys(i.host).length===0&&(i.host=fu((l=(m=o.root)!=null?m:Reflect.get(Object(u),"root"))!=null?l:"/")),p(zn(
d instanceof S?d:mo(d),i))}}async function uu(e,n,t,r,o,i){if(t===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw P("",`${e.name} found no argument, expecte\
d one, since it acts at once: pass {} to mean it`);let{params:s,ansible:u}=co(t===void 0?{}:t),c=Sn(cu,{check:u._ansible_check_mode,diff:u._ansible_diff}),p=Sn(
{...q,...e.params},au(s,n.root)),{check:a,diff:f,root:m,wait:l}=p;if(!ho(m))throw P("root",`root is ${JSON.stringify(m)}, which is no directory here, expected t\
he top of a tree`);let d=Rn({root:m});if(r.host=Vn(d),e.type==="probe")return n.capture===void 0?lu(e,d,p):du(e,d,n.capture);if(o===void 0)throw new Error("this\
 script was built without the engine");return o(d,e,p,{check:a||c.check||n.switches.has("check"),diff:f||c.diff||n.switches.has("diff"),wait:l,version:ge,beforeWriting:po,
render:h=>We(On(h,r)),...n.switches.has("human")?{progress:i}:{}})}var cu={check:q.check,diff:q.diff};function au(e,n){if(n===void 0||typeof e!="object"||e===null||
Array.isArray(e))return e;let t=Reflect.get(e,"root");if(t!=null&&t!==n)throw P("root",`root is ${JSON.stringify(t)} in the parameters and ${JSON.stringify(n)} \
in --root, expected one of them`);return{...e,root:n}}function ho(e){try{return(0,Ge.statSync)(e).isDirectory()}catch(n){return!1}}function lu(e,n,t){let{msg:r,
own:o,fail:i,...s}=e.read(it(n),t);return{changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new S(i.code,r,i.hint===void 0?{}:{hint:i.hint}),
node:"untouched"}}}}function yo(e){return e.type==="probe"&&e.takesMetrics===!0}function bo(e){return e.type==="probe"&&e.capture!==void 0}function du(e,n,t){var o,
i;let r=(i=(o=e.capture)==null?void 0:o.call(e,n))!=null?i:"";try{(0,Ge.writeFileSync)(t,r,{flag:"wx",mode:384})}catch(s){throw P("",`cannot write ${JSON.stringify(
t)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.
length} bytes of this host in ${t}; look through it before you send it`,changes:[],own:{}}}function mo(e){return new S("E_INTERNAL",`${e instanceof Error?e.message:
String(e)}; this is a bug, please report it`,{cause:e})}function fu(e){let n=Ce(e);try{return n!==void 0&&ho(n)?Vn(Rn({root:n})):{}}catch(t){return{}}}function pu(e,{
switches:n},t){return n.has("human")?no(e,jn(),t==null?void 0:t()):We(e,n.has("pretty")?2:0)}function mu(e,{switches:n},t){if(n.has("help"))return gu(e,t);if(n.
has("version"))return`${e.name} ${ge}
`;if(!n.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...Pn({...e.params,...q}),examples:[
e.example]};return We(r,n.has("pretty")?2:0)}function gu(e,n){return`${e.name} ${ge}: ${e.summary}

Usage: ${n} [JSON | @FILE | - | FILE] [flags]
  ${n} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${kn(e.params)}
Parameters of every module:
${kn(q)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${bo(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${yo(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}go(Tr,vfiokitArguments);
}));
