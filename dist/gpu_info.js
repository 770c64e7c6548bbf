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
var lo=Object.defineProperty;var fo=(e,t,n)=>t in e?lo(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var H=(e,t,n)=>fo(e,typeof t!="symbol"?t+"":t,n);var k=class extends Error{constructor(n,r,o={}){super(r);H(this,"code");H(this,"param");H(this,"hint");H(this,"cause");H(this,"node");this.name="Stop",this.code=
n,o.param!==void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause),o.node!==void 0&&(this.node=o.node)}};function v(e,t){
return new k("E_PARAMS",t,{param:e})}var po=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Mt=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,mo=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
go=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,A="[0-9a-f]";function Rt(e){let t=new Map,
n=(a,f)=>g=>{var y;let _=`${a} ${g.toLowerCase()}`,x=[...t.keys()].filter(b=>b.startsWith(a)).length+1,h=(y=t.get(_))!=null?y:f(x);return t.set(_,h),h},r=n("uui\
d",a=>`00000000-0000-4000-8000-${Ke(a,12)}`),o=n("name",a=>`id${a}`),i=n("machine",a=>Ke(a,32)),s=n("mac",a=>`02-00-00-00-00-${Ke(a,2)}`),u=n("ip",a=>`192.0.2.${a}`),
l=e.filter(a=>a.length>2&&!go.test(a)&&!Mt.test(a)).sort((a,f)=>f.length-a.length);function d(a){return a.replace(new RegExp(`\\b${A}{8}(-${A}{4}){3}-${A}{12}\\b`,
"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(f,g,_)=>g+o(_)).replace(new RegExp(`(?<![0-9a-f])${A}{32}(?![0-9a-f])`,"gi"),i).replace(
new RegExp(`\\b${A}{2}([:-])(${A}{2}\\1){4}${A}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,u).replace(
new RegExp(`\\b(${A}{1,4}(:${A}{1,4})*)?::(${A}{1,4}(:${A}{1,4})*)?|\\b(${A}{1,4}:){7}${A}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${A}{\
33,}(?![0-9a-f])`,"gi"),"***")}function c(a){let f=d(a);for(let g of l)f=f.replace(new RegExp(`(?<![\\w.-])${g.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");
return f}function p(a){return c(a.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(f,g,_)=>{let x=po.test(g.toLowerCase().replace(/-/g,"\
_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(_);return`${g}=${x||/^\$\{?\w+\}?$/.test(_)?_:"***"}`}))}function m(a,f){return a.split(
`
`).map(g=>/^\s*#/.test(g)?ho(g):f(g)).join(`
`)}return{ids:d,names:c,args:p,shell:a=>m(a,f=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(f);if(g===null)return p(f);let[,_="",x="",h=""]=g,y=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(x)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(x);return _+(y?c(h):/CMDLINE|cmdline/.test(x)?p(h):"***")}),modules:a=>m(a,f=>{var h;let[g="",_="",...x]=f.trim().split(
/\s+/);return g==="options"?Mt.test(_)?c(f):f.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((h=x[0])!=
null?h:"")&&!/["'=]/.test(f)?c(f):`${g} ${_} ***`:p(f)}),entry:a=>m(a,f=>/^options\s/.test(f)?p(f):c(f)),grubenv(a){return`# GRUB Environment Block
${a.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${p(g.slice(11))}`:c(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function ho(e){let t=mo.exec(e);return t===null?"#":`# ${t[0]}`}function Ke(e,t){return e.toString(16).padStart(t,"0")}var yo="vfiokit-capture/1",bo={dir:493},_o=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],xo=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,$o=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,wo=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
vo=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function Po(e){var l,d;let t=["/etc/hostname","/proc/sys/kernel/hostname"].map(c=>{var p;return(p=e.attr(c))!=null?p:""}).filter(c=>c!==""),n=Rt([...t,...t.map(
c=>c.replace(/\..*/,""))]),r={},o=(c,p)=>{p!==null&&(r[c.startsWith("/sys/")?n.ids(c):n.names(c)]=p)},i=(c,p=m=>m)=>{let m=e.attr(c);o(c,m===null?null:`${p(m)}${c.
endsWith("/grubenv")?"":`
`}`)},s=c=>{let p=e.link(c);o(c,p===null?null:{link:n.ids(p)})},u=c=>{e.stat(c)!==null&&o(c,bo)};for(let c of e.list("/sys/bus/pci/devices")){let p=`/sys/bus/pc\
i/devices/${c}`,m=e.real(p);if(s(p),m!==null){for(let a of _o)i(`${m}/${a}`);o(`${m}/config`,(d=(l=e.bytes(`${m}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?d:null);for(let a of e.list(m))xo.test(a)&&s(`${m}/${a}`),$o.test(a)&&u(`${m}/${a}`)}}for(let c of e.list("/sys/bus/pci/drivers"))u(`/sys/bus/pci/drivers/${c}`),
s(`/sys/bus/pci/drivers/${c}/module`);for(let c of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${c}/address`);u("/sys/kernel/iommu_groups");for(let c of e.
list("/sys/kernel/iommu_groups")){for(let p of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${c}/${p}`);u(`/sys/kernel/iommu_groups/${c}`);for(let p of e.
list(`/sys/kernel/iommu_groups/${c}/devices`))s(`/sys/kernel/iommu_groups/${c}/devices/${p}`)}u("/sys/class/iommu");for(let c of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${c}`)===null?u(`/sys/class/iommu/${c}`):s(`/sys/class/iommu/${c}`);for(let c of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${c}`)!==
null&&o(`/sys/firmware/acpi/tables/${c}`,"");u("/sys/firmware/efi");for(let c of e.list("/sys/module"))wo.test(c)&&u(`/sys/module/${c}`);i("/proc/cpuinfo",ko),i(
"/proc/modules",c=>c.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",c=>c.split(`
`).filter(p=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(p)).join(`
`));for(let[c,p,m]of vo)if(!c.endsWith("/"))i(c,a=>n[m](a));else for(let a of e.list(c))a.endsWith(p)&&i(`${c}${a}`,f=>n[m](f));for(let c of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(c)&&o(`/boot/${c}`,"");for(let c of e.list("/lib/modules"))u(`/lib/modules/${c}`),i(`/lib/modules/${c}/modules.builtin`,p=>p.split(`
`).filter(m=>/vfio|iommu|drm|xhci/.test(m)).join(`
`));return r}function Tt(e){let n=Object.entries(Po(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(yo)}, "files": {
${n}
}}
`}function ko(e){let[t=""]=e.split(`

`);return t.split(`
`).filter(n=>!/^serial/i.test(n)).join(`
`)}var So=["0300","0302","0380"],zo=["0403","0c03","0c80"],Oo={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},Ao=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],Io=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
Eo=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Ct={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Ge(e){return e!==null&&So.includes(e)}function Je(e){
return e!==null&&zo.includes(e)}function Dt(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function be(e,t){return e==="10de"&&t==="0680"}function Nt(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function jt(e,t){let n=Oo[e];return n!==void 0&&n.test(t)}function Lt(e){return Ao.includes(e)}function Vt(e){return e!==null&&
Eo.includes(e)}function Ut(e,t,n,r){return t==="8086"?e.startsWith("0000:00:02."):t==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):t==="10de"&&Io.
test(n)}function _e(e){var t,n;return e===null?"device":(n=(t=Ct[e])!=null?t:Ct[e.slice(0,2)])!=null?n:"device"}var ie="/sys/kernel/iommu_groups",Zo="/sys/class/iommu",Mo=["DMAR","IVRS","IORT"],Ro=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,Ft=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function xe(e){var r,o,i;let t=Ht(e,Zo),n=(o=(r=Ht(e,ie))==null?void 0:r.filter(s=>To(e,s)))!=null?o:null;return{active:n!==null?n.length>0:t!==null?t.length>0:
null,units:t,groups:n===null?null:n.length,firmware_table:(i=Mo.find(s=>e.stat(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function $e(e,t,n){let r=e.
list(`${ie}/${t}/devices`);return r.length>0?r:n.filter(o=>o.group===t).map(o=>o.address)}function Bt(e,t){var n;return/\bdirect$/m.test((n=e.attr(`${ie}/${t}/r\
eserved_regions`))!=null?n:"")}function Ye(e){return e!==null&&Ro.test(e)}function Wt(e,t,n=()=>[]){if(t===void 0)return`${e} (${Ft.test(e)?"a mediated device":
"not in /sys/bus/pci"})`;let{driver:r}=t;if(Ye(r))return null;let o=t.class==="0604"||t.header===1;if(o&&r==="pcieport"||r===null&&(o||t.class!==null&&!Nt(t.class)))
return null;let i=n(e);return`${e} (${_e(t.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function To(e,t){let n=e.list(`${ie}/${t}/d\
evices`);return n.length>0&&!n.some(r=>!Ft.test(r))?!1:e.attr(`${ie}/${t}/name`)!=="vfio-noiommu"}function Ht(e,t){return e.stat(t)===null?null:e.list(t)}var Kt=new WeakMap;function Gt(e){function t(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let n={
...e,read:t(e.read),attr:t(e.attr),list:t(e.list),link:t(e.link),real:t(e.real),stat:t(e.stat)};return Kt.set(n,new Map),n}function R(e,t,n){let r=Kt.get(e);return r===void 0?n():(r.has(t)||r.set(t,n()),r.get(t))}var qe="vfiokit-write";function Jt(e){return R(e,"left-writers",()=>{var n,r,o;let t=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((n=e.attr(`/pro\
c/${i}/comm`))==null?void 0:n.startsWith(qe))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&t.set(s,Number(i))}return t})}var Qe="/sys/bus/pci/devices",Co="pci",et=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Do=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,No=6;
function Qt(e){let t=Do.exec(e.toLowerCase());return t===null?null:`${t[1]}:${t[2]}`}function en(e){let t=et.exec(e.toLowerCase());if(t===null)return null;let[,
n="0",r="",o="",i=""]=t,s=`${parseInt(n,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function tn(e){
return e.list(Qe).length>0}function G(e){return R(e,Co,()=>e.list(Qe).filter(t=>et.test(t)).map(t=>Lo(e,t)))}function se(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return n}var jo={get vendor(){return B(this,"vendor",4)},get device(){
return B(this,"device",4)},get id(){return Xt(this.vendor,this.device)},get subsystem(){return Xt(B(this,"subsystem_vendor",4),B(this,"subsystem_device",4))},get class(){
let e=B(this,"class",6);return e===null?null:e.slice(0,4)},get revision(){return B(this,"revision",2)},get driver(){return Xe(this,"driver")},get module(){return K(
this,"module",()=>this.driver===null?null:rn(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&Jt(this.host).
has(this.address))return null;let e=W(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=Xe(this,"iommu_group");return e!==null&&/^\d+$/.
test(e)?Number(e):null},get header(){var t;let e=qt(this);return e===null?null:((t=e[14])!=null?t:0)&127},get responding(){let e=qt(this);return e===null?null:e.
some(t=>t!==255)},get numa(){return F(this,"numa_node")},get bootVga(){return F(this,"boot_vga")},get physfn(){return Xe(this,"physfn")},get totalVfs(){return F(
this,"sriov_totalvfs")},get numVfs(){return F(this,"sriov_numvfs")},get modalias(){return W(this,"modalias")},get resetMethods(){let e=W(this,"reset_method");return e===
null?null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=W(this,"resource");return e===null?null:Vo(e)},get linkWidth(){return F(this,"current_link_width")},
get maxLinkWidth(){return F(this,"max_link_width")},get upstream(){return K(this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?e:"").split("/").slice(
0,-1).filter(t=>et.test(t))})},get consumers(){return Yt(this,"consumer")},get suppliers(){return Yt(this,"supplier")},get mdevs(){return nn(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e))}};function Lo(e,t){let n={address:t,slot:t.slice(0,t.indexOf(".")),host:e,base:`${Qe}/${t}`,kept:new Map};return Object.assign(Object.create(jo),n)}function K({
kept:e},t,n){return e.has(t)||e.set(t,n()),e.get(t)}function W(e,t){return K(e,t,()=>e.host.attr(`${e.base}/${t}`))}function F(e,t){let n=W(e,t);return n!==null&&
/^-?\d+$/.test(n)?Number(n):null}function B(e,t,n){let r=W(e,t);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(n,"0"):null}function Xe(e,t){
return K(e,`${t}@`,()=>rn(e.host.link(`${e.base}/${t}`)))}function nn(e){return K(e,"/",()=>e.host.list(e.base))}function Yt(e,t){return nn(e).filter(n=>n.startsWith(
`${t}:pci:`)).map(n=>n.slice(t.length+5))}function qt(e){return K(e,"config",()=>{let t=e.host.bytes(`${e.base}/config`,0,64);return t!==null&&t.length>=16?t:null})}
function Xt(e,t){return e===null||t===null?null:`${e}:${t}`}function rn(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function Vo(e){return e.split(`
`).slice(0,No).map(n=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(n);if(r===null)return 0;let[o=0,i=0,s=0,u=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&u===0?0:(s-o)*4294967296+(u-i)+1}).reduce((n,r)=>n+r,0)}var tt=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function on(e,t=G(e)){let n={bySlot:se(t,o=>o.slot),byAddress:new Map(t.map(o=>[o.address,o])),
cardFunctions:t.filter(o=>Je(o.class))},r=[];for(let o of t){let i=Uo(o,n);if(i===null)continue;let s=I(()=>i==="gpu"||i==="igpu"?Ho(o,i,n):[]),u=I(()=>o.group===
null?null:$e(e,o.group,t));r.push({device:o,kind:i,get companions(){return s()},get members(){return u()}})}return r}function sn(e){return e.kind==="gpu"&&e.device.
id!==null}function un(e){var t;return e.physfn!==null?"type-VF":((t=e.totalVfs)!=null?t:0)>0?"type-PF":"type-PCI"}function I(e){let t;return()=>(t===void 0?t={value:e()}:
t).value}function Uo(e,t){var u;let n=e.class,r=Ge(n);if(!r&&!Dt(n))return n==="0680"&&be(e.vendor,n)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,
device:i}=e;if(!r)return n==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(jt(o,i))return"bmc";if(Lt(`${o}:${i}`))return"virtual";
let s=o==="1002"?((u=t.bySlot.get(e.slot))!=null?u:[]).map(l=>l.vendor):[];return Ut(e.address,o,i,s)?"igpu":"gpu"}function Ho(e,t,{bySlot:n,byAddress:r,cardFunctions:o}){
var l;let i=new Map,s=(d,c)=>{d===void 0||i.has(d.address)||!Je(d.class)||!(Fo(e,d,c)||Bo(e,t,c))||i.set(d.address,{device:d,reason:c})};for(let d of(l=n.get(e.
slot))!=null?l:[])s(d,"same slot");for(let d of e.consumers)s(r.get(d),"device link");let u=Wo(e,r);if(u!==null){let d=c=>{var p;return!((p=n.get(c.slot))!=null?
p:[]).some(m=>Ge(m.class))};for(let c of o)c.upstream.includes(u)&&d(c)&&s(c,"card switch")}return[...i.values()].sort((d,c)=>d.device.address<c.device.address?
-1:1)}function Fo(e,t,n){return e.vendor!==null&&t.vendor===e.vendor?!0:n==="device link"&&e.vendor==="1002"&&t.vendor==="1022"&&t.class==="0403"}function Bo(e,t,n){
return t==="gpu"&&n==="same slot"&&e.upstream.length>0}function Wo(e,t){var r,o;let n=null;for(let i of[...e.upstream].reverse()){if(!Vt((o=(r=t.get(i))==null?void 0:
r.id)!=null?o:null))break;n=i}return n}var Ko=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],cn="/sys/bus/pci/slots";function ln(e){let t;return n=>{var r;return t===void 0&&(t=(r=Ko.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),t===null?null:Go(`
${t}`,n)}}function dn(e){let t;return(n,r)=>{t===void 0&&(t=new Map(e.list(cn).map(o=>{var i;return[(i=e.attr(`${cn}/${o}/address`))!=null?i:"",o]})));for(let o of[
n,...[...r].reverse()]){let i=t.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function Go(e,t){var d;let[n="",r=""]=t.split(":"),o=e.indexOf(`
${n}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),u=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=an(u,`
	${r}  `);return l===null?null:Buffer.from(`${(d=an(e,`
${n}  `))!=null?d:""} ${l}`,"latin1").toString("utf8")}function an(e,t){let n=e.indexOf(t);if(n<0)return null;let r=e.indexOf(`
`,n+t.length);return e.slice(n+t.length,r<0?void 0:r).trim()}function fn(e){let t=ln(e),n=dn(e);return({device:r,kind:o,companions:i,members:s},u)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:t(r.id),slot:n(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:d})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:un(r),passthrough:{ok:u.length===
0,reasons:u.map(l=>l.text)}})}var Su=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);var Yo=34;function qo(e){let t=[],n=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&Xo(i);i===Yo&&(r=!r),!s&&n<0&&(n=o),!(!s||n<0)&&
(t.push([n,o]),n=-1)}return t}function Xo(e){return e===32||e>=9&&e<=13||e===160}function we(e){return qo(e).map(([t,n])=>e.slice(t,n))}function L(e){let t=e.startsWith(
'"')?1:0,n=e.indexOf("=");return Qo(n<0?e.slice(t):e.slice(t,n))}function J(e){let t=e.indexOf("=");return t<0?"":e.slice(t+1).replace(/^"/,"").replace(/"$/,"")}function pn(e){return J(e).split(",").filter(t=>t!=="")}function Qo(e){return e.includes("-")?e.replace(/-/g,"_"):e}function mn(e,t){var o,i,s;let n=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${t}=(["']?)(.*?)\\1\\s*$`,"m").
exec(n);return r===null?null:(s=r[2])!=null?s:null}function ve(e){let t=e.attr("/proc/cmdline");return t===null?null:we(t)}var ei="/dev/null";function Pe(e){return e.slice(e.lastIndexOf("/")+1)}function ti(e,t){return Pe(e)<Pe(t)?-1:Pe(e)>Pe(t)?1:0}function gn(e,t){var r;let n=new Map;
for(let o of t)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||n.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==ei){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}n.set(i,s)}return[...n.values()].sort(ti)}function hn(e,t){var r,o;let n=e.real(t);return n!==null&&((r=e.stat(n))==null?void 0:r.type)==="file"&&(o=e.read(n))!=null?o:""}var ni=["/lib/modules","/usr/lib/modules"];function yn(e,t){let n=ni.find(r=>e.real(`${r}/${t}`)!==null);return`${n!=null?n:"/lib/modules"}/${t}`}function bn(e){return e.attr("/proc/sys/kernel/osrelease")||null}var ri=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],oi={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function ii(e){var r;let t=[],n=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);t.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:n,lines:i}),n+=i}return t}function _n(e){let t=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(t)?null:e.replace(/\[[^\]]*\]|-/g,n=>n==="-"?"_":n)}function si(e,t){
var r,o,i,s;let n=[];for(let{text:u,line:l,lines:d}of ii(e)){if(u.startsWith("#"))continue;let c=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(c===null)continue;let p=c[1],m=_n((r=c[2])!=null?r:""),a=p==="alias"?_n((i=((o=c[3])!=null?o:"").split(/[\t ]+/).find(f=>f!==""))!=null?i:""):(s=c[3])!=
null?s:"";m===null||a===null||a===""&&oi[p]||n.push({command:p,name:m,rest:p==="blacklist"?"":p==="options"?a.replace(/\t/g," "):a,path:t,line:l,lines:d})}return n}
function xn(e,t){return R(e,`modprobe.d of ${t!=null?t:"none"}`,()=>{let n=[...gn(e,ri)];if(t!==void 0){let r=n.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modu\
les.softdep");n.splice(r<0?n.length:r,0,`${yn(e,t)}/modules.softdep`)}return n.flatMap(r=>R(e,r,()=>si(hn(e,r),r)))})}function ui(e){var t;return((t=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=
null?t:[]).map(n=>{let r=n.startsWith('"')?n.slice(1).replace(/"$/,""):n,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(
/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function $n(e,t,n){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==t))for(let{name:i,
value:s}of ui(o.rest))i===n&&(r={value:s,from:o});return r}var wn="/sys/class/iommu",nt="allow_unsafe_interrupts";function vn(e){var i,s;let t=e.list(wn).filter(u=>/^(dmar|ivhd)\d+$/.test(u)),n=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(n!==null&&n.length===1&&(((i=n[0])!=null?i:1)&1)===0)return!1;if(t.length===0)return null;if(((s=ve(e))!=null?s:[]).some(u=>u==="nointr\
emap"||L(u)==="intremap"&&pn(u).includes("off"))||t.some(u=>{var l;return(parseInt(((l=e.attr(`${wn}/${u}/intel-iommu/ecap`))!=null?l:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Pn(e){var o,i;let t=["vfio_iommu_type1","iommufd"].
map(s=>e.attr(`/sys/module/${s}/parameters/${nt}`)),n=$n(xn(e),"vfio_iommu_type1",nt),r=[...n===null?[]:[(o=n.value)!=null?o:"Y"],...((i=ve(e))!=null?i:[]).filter(
s=>L(s)===`vfio_iommu_type1.${nt}`).map(s=>s.includes("=")?J(s):"Y")];return[...t,...r].some(s=>s!==null&&/^[Yy1]/.test(s))}function kn(e){var t;return((t=ve(e))!=
null?t:[]).flatMap(n=>{if(L(n)==="pcie_acs_override")return[`${n} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that t\
he hardware does not keep apart, so a guest may reach what the host or another guest uses`];let r=L(n)==="pci"?J(n).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function Sn(e){return Object.freeze({type:"probe",...e})}var T="/sys/class/block",ci=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function C(e){return(e!=null?e:"").split("/").filter(t=>ci.test(t))}function zn(e,t){
return rt(e,e.real(`${T}/${t}`),new Set)}function On(e,t){return rt(e,e.real(`/sys/dev/block/${t}`),new Set)}function ue(e,t){var i,s;if(!t.startsWith("/dev/"))
return null;let r=((i=e.real(t))!=null?i:t).slice(5).replace(/\//g,"!");if(e.stat(`${T}/${r}`)!==null)return r;let o=t.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(T).find(u=>u.startsWith("dm-")&&e.attr(`${T}/${u}/dm/name`)===o))!=null?s:null}function An(e,t){let n=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrf\
s/${o}/devices`)),r=n.filter(o=>t!==null&&o.includes(t));return(r.length>0?r:n).reduce((o,i)=>[...o,...i],[])}function In(e,t){let n=e.list(T).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${T}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABE\
L=${t.replace(/\W/g,"\\$&")}$`,"m").test(o)});return n.length>0?n:null}function rt(e,t,n){if(t===null||n.has(t))return[];n.add(t);let r=di(t),o=C(t);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${t}/partition`)===null?t:fi(t),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...ai(e,i)],u=li(
e,i);return[...s.map(l=>rt(e,e.real(l),n)).reduce((l,d)=>[...l,...d],[]),...u.length===0?[]:[{name:r,functions:o,portals:u}]]}function ai(e,t){let n=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(t);if(n===null)return[];let[,r="",o="",i=""]=n,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(T).filter(u=>s.test(u)).map(u=>`${T}/${u}`),...e.list(r).
filter(u=>/^nvme\d+$/.test(u)).map(u=>`${r}/${u}`)]}function li(e,t){var i,s,u;let n=(i=/\/session(\d+)\//.exec(t))==null?void 0:i[1];if(n!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(l=>l.startsWith(`connection${n}:`)).map(l=>{var d;return(d=e.attr(`/sys/class/iscsi_connection/${l}/address`))!=null?d:e.attr(
`/sys/class/iscsi_connection/${l}/persistent_address`)}).filter(l=>l!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(t))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec((u=e.attr(`${r}/address`))!=null?u:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function di(e){return e.slice(e.lastIndexOf(
"/")+1)}function fi(e){return e.slice(0,e.lastIndexOf("/"))}var pi=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,mi="/sys/class/graphics",En="/sys/class/vtconsole",gi=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Zn(e,t){return{screens:new Set([...t.filter(n=>n.bootVga===1).map(n=>n.address),...hi(e)]),serial:yi(e),pictures:bi(e)}}function Mn({screens:e},t,n){return t.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!n(r)&&(e.has(r.device.address)||r.device.driver!==null&&!Ye(r.device.driver)))}function hi(e){let t=e.
list(En).map(r=>`${En}/${r}`),n=t.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return t.length>
0&&!n?[]:C(e.real(`${mi}/fb0/device`)).slice(-1)}function yi(e){var r,o;let t=e.attr("/proc/consoles");return(o=(t!==null?t.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):we((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>L(i)==="console").map(i=>{var s;return(s=J(i).split(
",")[0])!=null?s:""})).find(i=>!pi.test(i)))!=null?o:null}function bi(e){var r,o;let t=new Map,n=[];if(parseInt((r=bn(e))!=null?r:"",10)>=6)return t;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,u="",l=""]=s;n.length=u.length/2,n.push(l);let d=gi.test(l)?C(n.join("/")).slice(
-1)[0]:void 0;d!==void 0&&t.set(d,l)}return t}var _i=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],xi="/var/lib/nova/";function ke(e){let t=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
n=>{var r;return(r=e.attr(n))!=null?r:""}).join(`
`).split(`
`);return[...new Set(t)].map(wi).filter(n=>n!==null)}function Rn(e){let t=new Set(_i.map(n=>it(e,n)));return e.filter(n=>t.has(n.at)||n.at.startsWith(xi))}function it(e,t){
return e.map(r=>r.at).filter(r=>r==="/"||r===t||t.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Tn(e){var t;return((t=e.attr(
"/proc/swaps"))!=null?t:"").split(`
`).slice(1).map(n=>n.trim().split(/\s+/)).map(([n="",r=""])=>({path:ot(n),type:r})).filter(n=>n.path!=="")}function ae(e,t){var u;let{type:n,number:r,source:o}=t;
if(n==="zfs"){let l=In(e,(u=o.split("/")[0])!=null?u:"");return l===null?null:ce(e,l)}if(n==="btrfs")return ce(e,An(e,ue(e,o)));if(!r.startsWith("0:"))return On(
e,r);let i=o.split(":").map(l=>ue(e,l)).filter(l=>l!==null);if(i.length>0)return ce(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(n)?$i(t):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function ce(e,t){return t.map(n=>zn(e,n)).reduce((n,r)=>[...n,...r],[])}function $i({source:e,options:t,type:n}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(t))==null?void 0:o[1];return r!==void 0?[r]:n==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function wi(e){let[t="",n=""]=e.split(" - "),[,,r,,o]=t.split(" "),[i,s="",u=""]=n.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:ot(
o),type:i,number:r,source:ot(s),options:u}}function ot(e){return e.replace(/\\([0-7]{3})/g,(t,n)=>String.fromCharCode(parseInt(n,8)))}var vi=[["/sys/class/block",(e,t,n)=>e.stat(`${t}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(n)?`disk ${n}`:null],["/sys/class/net",(e,t,n)=>`network interfa\
ce ${n}`],["/sys/bus/usb/devices",Si],["/sys/class/sound",(e,t,n)=>{var r;return/^card\d+$/.test(n)?`sound card ${st((r=e.attr(`${t}/id`))!=null?r:n)}`:null}]],
Pi={"01":"USB keyboard","02":"USB mouse"};function Cn(e){let t=I(()=>ki(e));return n=>{var r;return(r=t().get(n))!=null?r:[]}}function ki(e){var r;let t=new Map,
n=(o,i)=>{var u,l;let s=o[o.length-1];i!==null&&s!==void 0&&((u=t.get(s))==null?void 0:u.includes(i))!==!0&&t.set(s,[...(l=t.get(s))!=null?l:[],i])};for(let[o,i]of vi)
for(let s of e.list(o)){let u=e.real(`${o}/${s}`);u!==null&&n(C(u),i(e,u,s))}for(let o of ke(e))for(let i of(r=ae(e,o))!=null?r:[])n(i.functions,`file system ${st(
o.at)}`);return t}function Si(e,t,n){var i,s;if(n.includes(":"))return e.attr(`${t}/bInterfaceClass`)==="03"&&(s=Pi[(i=e.attr(`${t}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=n.startsWith("usb")||e.attr(`${t}/bDeviceClass`)==="09"?null:e.attr(`${t}/product`);return o===null?null:`USB device ${st(o)}`}function st(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}var Dn="/sys/class/net",zi=1,Oi=512;function Ln(e){return[...new Set(Hn(e).filter(t=>t.bits===0).map(t=>t.via))]}function ze(e,t){var o,i;let n=Ei(t);return n===
null?null:(i=(o=Hn(e).filter(s=>s.to.length===n.length&&ct(n).startsWith(ct(s.to).slice(0,s.bits))).reduce((s,u)=>s===null||u.bits>s.bits?u:s,null))==null?void 0:
o.via)!=null?i:null}function Vn(e,t){let n=ut(e,t,new Set);return n.length>0?n:ut(e,"ovs-system",new Set([t]))}function Un(e){let t=Ai(e);return[...t===null?[]:
[t],...Ii(e,22)]}function ut(e,t,n){if(n.has(t))return[];n.add(t);let r=C(e.real(`${Dn}/${t}`));return r.length>0?[{name:t,functions:r}]:e.list(`${Dn}/${t}`).filter(
o=>o.startsWith("lower_")).map(o=>ut(e,o.slice(6),n)).reduce((o,i)=>[...o,...i],[])}function Hn(e){let t=Se(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>Nn(
r)).map(([r="",o="",,,,,,i=""])=>({to:Fn(o),bits:ct(i).replace(/0/g,"").length,via:r})),n=Se(e,"/proc/net/ipv6_route").filter(r=>{var o;return Nn((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...t,...n]}function Nn(e){let t=parseInt(e,16);return(t&zi)!==0&&
(t&Oi)===0}function Ai(e){var n,r,o,i;let t="self";for(let s=0;s<64&&t!=="0";s++){let u=((n=e.attr(`/proc/${t}/environ`))!=null?n:"").split("\0").find(p=>p.startsWith(
"SSH_CONNECTION=")),[l,,d]=(r=u==null?void 0:u.slice(15).split(" "))!=null?r:[];if(l!==void 0&&d!==void 0)return{peer:l,local:d};let c=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${t}/status`))!=null?o:""))==null?void 0:i[1];if(c===void 0)return null;t=c}return null}function Ii(e,t){let n=`:${t.toString(16).toUpperCase().
padStart(4,"0")}`;return[...Se(e,"/proc/net/tcp"),...Se(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(n)&&o==="01").map(([,r="",o=""])=>({peer:jn(o),local:jn(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function Se(e,t){var n;return((n=e.attr(t))!=null?n:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function jn(e){var r,o,i;let t=Fn(e.slice(0,e.indexOf(":"))),n=t.length===8?t:(r=/^0{20}ffff(.{8})$/.exec(
t))==null?void 0:r[1];return n!==void 0?((o=n.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=t.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function Fn(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function ct(e){return[...e].map(t=>parseInt(t,16).toString(
2).padStart(4,"0")).join("")}function Ei(e){let t=e.replace(/%.*$/,"").toLowerCase(),n=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(t);if(n!==
null)return n.slice(1).map(c=>Number(c).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(t)||!t.includes(":"))return null;let[r="",o]=t.split("::"),
i=c=>c.split(":").filter(p=>p!=="").map(p=>p.padStart(4,"0")),[s,u]=[i(r),i(o!=null?o:"")],l=o===void 0?0:8-s.length-u.length,d=[...s,...Array(Math.max(0,l)).fill(
"0000"),...u].join("");return d.length===32?d:null}function Bn(e){let t=new Map;function n(o,i){var s;for(let u of Ri(e,o)){let l=(s=t.get(u))!=null?s:[];l.includes(i)||t.set(u,[...l,i])}}function r(o,i){if(o!==
null)for(let s of Vn(e,o))n(s.functions,i(s.name))}for(let{what:o,leaves:i}of Zi(e)){i===null&&n(Ti(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:u,portals:l}of i!=null?i:[]){n(u,`${o} (${s})`);for(let d of l)r(ze(e,d),c=>`${o} (${s} at ${d}, through ${c})`)}}for(let o of Ln(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of Un(e))for(let s of new Set([ze(e,o),ze(e,i)]))r(s,u=>`the ssh connection from ${o} (${u})`);return t}function le(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function Zi(e){let t=ke(e),n=Tn(e).map(r=>{let o=r.type==="fil\
e"?null:ue(e,r.path),i=r.type==="file"?it(t,r.path):null;return{what:"swap",leaves:o!==null?ce(e,[o]):Mi(e,t.filter(s=>s.at===i))}});return[...Rn(t).map(r=>({what:r.
at,leaves:ae(e,r)})),...n]}function Mi(e,t){return t.map(r=>ae(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function Ri(e,t){let n=t.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...t,...n.map(r=>r.slice(r.lastIndexOf("/")+1))]}function Ti(e){return G(e).filter(t=>{var n;return((n=
t.class)==null?void 0:n.startsWith("01"))===!0}).map(t=>t.address)}function Wn(e,t,n){return{devices:t,gpus:n,members:r=>$e(e,r,t),cargo:Cn(e),lifelines:I(()=>Bn(e))}}function Kn(e,t,n){let r=new Map(n.devices.map(o=>[o.address,
o]));return n.members(e).filter(o=>!t.has(o)).flatMap(o=>{let i=r.get(o),s=Wt(o,i,n.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":Ci(i,n)}]})}function Ci(e,t){let n=Di(e,t.gpus),r=t.lifelines().get(e.address);return r===void 0?n:n===null?`carries ${le(r)}: the no\
de lives on it, and nothing overrides that`:`${n}; it carries ${le(r)}`}function Di(e,t){var o,i;let{class:n}=e;if((n==null?void 0:n.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((n==null?void 0:n.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(be(
e.vendor,n))return null;if((n==null?void 0:n.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==
null)return`is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=t.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the displa\
y of the management controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var Ni={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},ji="interrupts are not remapped here, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where eve\
ry guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 yourself";function Jn(e,t,n,r=Wn(e,t,n)){let o=I(()=>xe(e)),i=I(()=>Zn(e,t)),s=I(()=>vn(e)===
!1&&!Pn(e)),u=new Map(n.map(f=>[f.device.address,f])),l=I(()=>se(n.map(f=>f.device),f=>String(f.group))),d=I(()=>se(t.filter(f=>f.physfn!==null),f=>{var g;return(g=
f.physfn)!=null?g:""}));function c(f){var x;let g=new Set,_=f.device.group===null?[]:(x=l().get(String(f.device.group)))!=null?x:[];for(let h of[f,..._.map(y=>u.
get(y.address))])if(!(h===void 0||h.kind!==f.kind)){g.add(h.device.address);for(let y of h.companions)g.add(y.device.address)}return g}function p(f,g){let _=Kn(
f,g,r);return[..._.length===0?[]:[Li(f,_)],...Bt(e,f)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${f} (reserved_regions has a direct l\
ine), so the kernel assigns it to nobody`}]:[]]}function m(f){var x,h;let g=[],_=Gn(e,f);if(((x=f.numVfs)!=null?x:0)>0){let y=((h=d().get(f.address))!=null?h:[]).
filter(b=>b.mdevs.length>0||Gn(e,b)!==null).length;g.push({code:"vfs",text:`${f.numVfs} of its virtual functions are enabled${y===0?"":`, ${y} of them with vGPU\
s`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return f.mdevs.length>0&&g.push({code:"mdev",text:`mediat\
ed devices (vGPUs) exist on it: ${f.mdevs.join(", ")}; remove them first`}),_!==null&&g.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${_}),\
 and a card serves vGPUs or goes to a guest as a whole`}),g}function a({device:f}){let{screens:g,serial:_}=i();return!g.has(f.address)||_!==null||Mn(i(),n,x=>x.
kind==="gpu").length>0?[]:[{code:"console",text:"it shows the only console (no BMC or integrated display and no serial console beside it), which would go dark: \
give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough"}]}return f=>{let{device:g,kind:_}=f,x=_==="gpu"?[]:[{code:"kind",text:Ni[_]}];
if(_==="bmc"||_==="virtual")return x;g.id===null&&x.push({code:"unknown_id",text:"its vendor or device id cannot be read"}),g.responding===!1&&x.push({code:"dea\
d",text:"it does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host"});let h=[g,...f.companions.map(b=>b.
device)];for(let b of h){let $=r.lifelines().get(b.address);$!==void 0&&x.push({code:"lifeline",text:`${b===g?"it":`its companion ${b.address}`} carries ${le($)}\
: the node lives on it, and nothing overrides that`})}g.group===null&&x.push({code:"no_group",text:Vi(o())});let y=c(f);for(let b of new Set(h.map($=>$.group)))
b!==null&&x.push(...p(b,y));return s()&&x.push({code:"interrupts",text:ji}),[...x,...m(g),...a(f)]}}function Yn(e,t){return e.list(`/sys/bus/pci/devices/${t.address}\
/mdev_supported_types`)}function Gn(e,t){let n=e.attr(`/sys/bus/pci/devices/${t.address}/nvidia/current_vgpu_type`);return n===null||n==="0"||n===""?null:n}function Li(e,t){
let n=t.filter(i=>i.stays!==null),r=t.map(i=>i.address),o=`IOMMU group ${e} also holds ${t.map(i=>i.said).join(", ")}`;return n.length===0?{code:"members",members:r,
text:`${o}, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"gr\
oup",members:r,text:`${o}; ${n.map(i=>{var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function Vi(e){
return e.active===null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no\
 IOMMU group: the IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}function qn(e,t){return typeof t=="bigint"?t.toString():t}var lt=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function Xn(e){return new lt(e)}function Qn(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var dt="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function er(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Oe(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Ae(e){let t=e;if(!t)return{};if(typeof t==
"string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `er\
ror` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function tr(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function U(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function nr(e,t=0){
var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function rr(e,t){return t.
map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function de(e){return typeof e=="string"?e:e==null?void 0:e.message}function ft(e,t,n){var o;var r;for(let i=t;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Y(e,t,n){var l,d,c,p,m,a,f,g,_,x,h,y,b,$,S,j,ye;var r;
let o=(d=(l=e.inst)==null?void 0:l._zod)==null?void 0:d.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(m=(p=e.schema)==null?void 0:p._zod.def)==null?void 0:m.error:void 0,s=e.message?e.message:(j=(S=(b=(h=(_=de((g=(f=(a=e.inst)==null?
void 0:a._zod.def)==null?void 0:f.error)==null?void 0:g.call(f,e)))!=null?_:de(i==null?void 0:i(e)))!=null?h:de((x=t==null?void 0:t.error)==null?void 0:x.call(t,
e)))!=null?b:de((y=n.customError)==null?void 0:y.call(n,e)))!=null?S:de(($=n.localeError)==null?void 0:$.call(n,e)))!=null?j:"Invalid input",u={};for(let M of Object.
keys(e))M==="inst"||M==="schema"||M==="continue"||M==="input"||M==="__proto__"||(u[M]=e[M]);return(ye=u.path)!=null||(u.path=[]),u.message=s,t!=null&&t.reportInput&&
(u.input=e.input),u}function or(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Ui(e,n,r.value)}}function V(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function ir(e,t,n){return V(e,t,n,!1)}function Ui(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:V(this,t,n.bind(this))},set(r){V(this,t,r)}})}function Hi(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}var at,D=!1,Fi={configurable:!0,get(){D=!0}};function q(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&at!==e._zod){
at=void 0;return}at=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Fi);let o=D;D=!1;try{let i=n(this);return D?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),D=D||o,i}catch(i){throw delete this[t],D=D||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function sr(e,t,n,r){let o=Hi(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var ur;var pt={value:void 0,enumerable:!1},cr="captureStackTrace"in Error?Error:null;function Bi(e){let t=cr;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.
stackTraceLimit=0}catch(r){return cr=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function z(e,t,n,r){var m;let o={};function i(a){this.
def=a,this.constr=p,this.traits=new Set}i.prototype=o;let s=n,u=s&&new WeakSet;function l(a,f){if(a._zod){if(a._zod.traits.has(e))return}else{pt.value=new i(f);
try{Object.defineProperty(a,"_zod",pt)}finally{pt.value=void 0}}if(a._zod.traits.add(e),t(a,f),u){let _=Object.getPrototypeOf(a),x=a._zod.constr.prototype,h=_;for(;h&&
h!==x;)h=Object.getPrototypeOf(h);let y=h!=null?h:_;u.has(y)||(u.add(y),or(y,s))}let g=p.prototype;for(let _ in g)Object.prototype.hasOwnProperty.call(g,_)&&(_ in
a||(a[_]=g[_].bind(a)))}let d=(m=r==null?void 0:r.Parent)!=null?m:Object;class c extends d{}Object.defineProperty(c,"name",{value:e});function p(a){var x;let f=r!=
null&&r.Parent?Bi(c):this;l(f,a);let g=f._zod.deferred;if(g){for(let h of g)h();f._zod.deferred=void 0}let _=(x=globalThis.__zod_globalConfig)==null?void 0:x.postProcessor;
return _&&_(f),f}return Object.defineProperty(p,"init",{value:l}),Object.defineProperty(p,Symbol.hasInstance,{value:a=>{var f,g;return r!=null&&r.Parent&&a instanceof
r.Parent?!0:(g=(f=a==null?void 0:a._zod)==null?void 0:f.traits)==null?void 0:g.has(e)}}),Object.defineProperty(p,"name",{value:e}),p}var Z=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Ie=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}},ar;(ar=(ur=globalThis).__zod_globalConfig)!=null||(ur.__zod_globalConfig=
{});var fe=globalThis.__zod_globalConfig;function Q(e){return e&&Object.assign(fe,e),fe}function Wi(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,qn,2)),e.message}function Ki(e){this._zod.message=e}var Gi={get:Wi,
set:Ki,enumerable:!0,configurable:!0},mt={value:void 0,enumerable:!1},dr=new WeakSet([Object.prototype,Error.prototype]),fr=(e,t)=>{e.name="$ZodError",mt.value=
t,Object.defineProperty(e,"issues",mt),mt.value=void 0,Object.defineProperty(e,"message",Gi);let n=Object.getPrototypeOf(e);dr.has(n)||(dr.add(n),Object.defineProperty(
n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Pc=z("$ZodError",fr),pe=z("$ZodError",fr,void 0,{Parent:Error});var Yi=e=>{let t=(n,r,o,i)=>{var l,d;let s=o?{...o,async:!1}:{async:!1},u=n._zod.run({value:r,issues:[]},s);if(u instanceof Promise)throw new Z;if(u.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(u.issues.map(p=>Y(p,s,Q())));throw dt(c,(d=i==null?void 0:i.callee)!=null?d:t),c}return u.value};return t},gt=Yi(pe),
qi=e=>{let t=async(n,r,o,i)=>{var l,d;let s=o?{...o,async:!0}:{async:!0},u=n._zod.run({value:r,issues:[]},s);if(u instanceof Promise&&(u=await u),u.issues.length){
let c=new((l=i==null?void 0:i.Err)!=null?l:e)(u.issues.map(p=>Y(p,s,Q())));throw dt(c,(d=i==null?void 0:i.callee)!=null?d:t),c}return u.value};return t},ht=qi(pe),
Xi=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Z;return i.issues.length?pr(e,i.issues,
o):{success:!0,data:i.value}},yt=Xi(pe);function pr(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Y(o,n,Q()))),t=void 0,n=void 0),r},set error(o){
r=o,t=void 0,n=void 0}}}var Qi=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?pr(e,i.issues,o):{success:!0,data:i.value}},bt=Qi(pe);var mr={major:4,minor:6,patch:7};var ee=z("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=mr;let r=e._zod.def.checks,o=e._zod.traits.has("\
$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let u of o)for(let l of u._zod.onattach)l(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=
[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let u=(d,c,p)=>{if(d.memo)return d;let m=U(d),a;for(let f of c){if(f._zod.def.when){if(nr(
d)||!f._zod.def.when(d))continue}else if(m)continue;let g=d.issues.length,_=f._zod.check(d);if(_ instanceof Promise&&(p==null?void 0:p.async)===!1)throw new Z;if(a||
_ instanceof Promise)a=(a!=null?a:Promise.resolve()).then(async()=>{await _,d.issues.length!==g&&(ft(d.issues,g,e),m||(m=U(d,g)))});else{if(d.issues.length===g)
continue;ft(d.issues,g,e),m||(m=U(d,g))}}return a?a.then(()=>d):d},l=(d,c,p)=>{if(U(d))return d.aborted=!0,d;let m=u(c,o,p);if(m instanceof Promise){if(p.async===
!1)throw new Z;return m.then(a=>e._zod.parse(a,p))}return e._zod.parse(m,p)};e._zod.run=(d,c)=>{if(c.skipChecks)return e._zod.parse(d,c);if(c.direction==="backw\
ard"){let m=e._zod.parse({value:d.value,issues:[]},{...c,skipChecks:!0});return m instanceof Promise?m.then(a=>l(a,d,c)):l(m,d,c)}let p=e._zod.parse(d,c);if(p instanceof
Promise){if(c.async===!1)throw new Z;return p.then(m=>u(m,o,c))}return u(p,o,c)}}},{get"~standard"(){return ir(this,"~standard",ns(this))},set"~standard"(e){V(this,
"~standard",e)}}),gr=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Y(n,t,Q()))}:{value:e.value};async function ts(e,t){let n={async:!0};return gr(await e._zod.
run({value:t,issues:[]},n),n)}function ns(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return gr(
r,n)}catch(r){}return ts(e,t)},vendor:"zod",version:1}}var hr=z("$ZodNever",(e,t)=>{ee.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function Ze(e,t,n,r,o,i){let s=n in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;t.issues.push(...rr(n,e.issues))}
if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(t.value[n]=void 0):t.value[n]=e.value}}var rs=[];function os(e){var s,u,l,d;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?
n:rs,o=r.length?[...t,...r]:t;for(let c of o)if(!((d=(l=(u=(s=e.shape)==null?void 0:s[c])==null?void 0:u._zod)==null?void 0:l.traits)!=null&&d.has("$ZodType")))
throw new Error(`Invalid element at key "${String(c)}": expected a Zod schema`);let i=tr(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.
length,optionalKeys:new Set(i)}}function is(e,t,n,r,o,i,s){let u=[],l=o.keySet,d=o.catchall._zod,c=d.def.type,p=d.optin,m=d.optout,a=0;for(let f in t){if(s&&n.issues.
length!==a){if(U(n,a))break;a=n.issues.length}if(l.has(f))continue;if(f==="__proto__"){c==="never"&&u.push(f);continue}if(c==="never"){u.push(f);continue}let g=d.
run({value:t[f],issues:[]},r);g instanceof Promise?e.push(g.then(_=>Ze(_,n,f,t,p,m))):Ze(g,n,f,t,p,m)}return u.length&&n.issues.push({code:"unrecognized_keys",keys:u,
input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var yr=z("$ZodObject",(e,t)=>{var d;ee.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"sha\
pe"),r=n!=null&&n.get?n.get.raw:(d=t.shape)!=null?d:{};if(r){let c=()=>{let p={...r};return Object.defineProperty(t,"shape",{value:p}),c.raw=p,p};c.raw=r,Object.
defineProperty(t,"shape",{get:c})}let o=Xn(()=>os(t));q(e,"propValues",c=>{let p=c.def.shape,m={};for(let a in p){let f=p[a]._zod;if(f.values){Object.prototype.
hasOwnProperty.call(m,a)||Qn(m,a,new Set);for(let g of f.values)m[a].add(g);f.optin!==void 0&&m[a].add(void 0)}}return m});let i=er,s=t.catchall,u,l=fe.memoizer;
l==null||l.attach(e),e._zod.parse=(c,p)=>{u!=null||(u=o.value);let m=c.value;if(!i(m))return c.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),
c;c.value=l?l.alloc(e,c,{},p):{};let a=[],f=u.shape,g=p==null?void 0:p.abortEarly,_=c.issues.length;for(let x of u.allKeys){if(g&&c.issues.length!==_){if(U(c,_))
break;_=c.issues.length}if(x==="__proto__")continue;let h=f[x],y=h._zod.optin,b=h._zod.optout,$=h._zod.run({value:m[x],issues:[]},p);$ instanceof Promise?a.push(
$.then(S=>Ze(S,c,x,m,y,b))):Ze($,c,x,m,y,b)}return s?is(a,m,c,p,o.value,e,g===!0):a.length?Promise.all(a).then(()=>c):c}});var br=z("$ZodTransform",(e,t)=>{var n;ee.init(e,t),e._zod.optin="optional",(n=fe.memoizer)==null||n.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new Ie(
e.constructor.name);let i=t.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(u=>(r.value=u,r));if(i instanceof Promise)throw new Z;
return r.value=i,r}});var _r=z("$ZodPipe",(e,t)=>{ee.init(e,t),q(e,"values",n=>n.def.in._zod.values),q(e,"optin",n=>n.def.in._zod.optin),q(e,"optout",n=>n.def.out._zod.optout),q(e,"p\
ropValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);return i instanceof Promise?i.then(s=>Ee(s,t.
in,r)):Ee(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>Ee(i,t.out,r)):Ee(o,t.out,r)}});function Ee(e,t,n){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}function xr(e,t){return new e({type:"never",...Ae(t)})}var Me=z("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");ee.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){V(this,"with",e)},parse(e,t){return gt(this,e,t,{callee:this.parse})},parseAsync(e,t){return ht(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return yt(
this,e,t)},safeParseAsync(e,t){return bt(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r==
"function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Oe(this,e,t)},brand(){return this},register(e,t){return e.add(
this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}});var cs=z("ZodMiniNever",(e,t)=>{hr.init(e,t),Me.init(e,t)});function as(e){return xr(cs,e)}var ls=z("ZodMiniObject",(e,t)=>{yr.init(e,t),Me.init(e,t),sr(e,"shape",n=>n._zod.def.shape,!1)});function $r(e,t){return new ls({type:"object",shape:e,catchall:as(),...Ae(t)})}var ds=z("ZodMiniTransform",(e,t)=>{br.init(e,t),Me.init(e,t)});function Re(e){return new ds({type:"transform",transform:e})}var fs=z("ZodMiniPipe",(e,t)=>{_r.init(e,t),Me.init(e,t)});function wr(e,t){return new fs({type:"pipe",in:e,out:t})}var ps=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,ms=/^[ -~]*$/;function vr(e){if(ms.
test(e))return;let t=ps.exec(e);return t===null?void 0:`U+${t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function O(e,t=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Te(e,t){let n,r=3;for(let o of t){let i=o.startsWith(e)&&e.length>1?1:gs(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([n,r]=[o,i])}return n}function gs(e,t){
var r,o,i,s;let n=Array.from({length:t.length+1},(u,l)=>l);for(let u=1;u<=e.length;u++){let l=[u];for(let d=1;d<=t.length;d++){let c=((r=n[d-1])!=null?r:0)+(e[u-
1]===t[d-1]?0:1);l.push(Math.min(c,((o=n[d])!=null?o:0)+1,((i=l[d-1])!=null?i:0)+1))}n=l}return(s=n[t.length])!=null?s:0}var hs=["true","yes","on","y","t","1"],ys=["false","no","off","n","f","0"];function _t(e){if(typeof e=="object")return;let t=String(e).trim().toLowerCase();return hs.
includes(t)?!0:ys.includes(t)?!1:void 0}function xt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function kr(e,t,n){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=t&&r<=n?r:void 0}function Sr(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(t=>t!==""&&t!==".").join("/")}`}function Ce(e,t="",n=""){var r;if(typeof e=="stri\
ng")Pr(e,t,n);else if(Array.isArray(e))e.forEach((o,i)=>Ce(o,`${t}[${i}]`,n));else for(let[o,i]of Object.entries((r=xt(e))!=null?r:{}))Pr(o,t===""?"a key":`a ke\
y of ${t}`,n),Ce(i,t===""?o:`${t}.${o}`,n||o)}function Pr(e,t,n){let r=vr(e);if(r!==void 0)throw v(n,`${t} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var bs={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function $t(e){return{type:bs[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function wt(e){let t={};for(let[n,r]of Object.entries(e))t[n]=$t(r);return{type:"object",properties:t,additionalProperties:!1}}
function _s(e){let t=e.choices===void 0?"":`: ${e.choices.join(", ")}`,n=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${t}${n}`}function vt(e){return Object.entries(e).map(([t,n])=>`  ${t} (${_s(n)})
      ${n.describe}
`).join("")}var xs=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function zr(e){return ne("bool",e,"true or false",_t,{})}function $s(e){let{min:t=Number.
MIN_SAFE_INTEGER,max:n=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${t}`:` from ${t} to ${n}`,o={...e.min===void 0?{}:{minimum:t},
...e.max===void 0?{}:{maximum:n}};return ne("int",e,`a whole number${r}`,i=>kr(i,t,n),o)}function Or(e,t){let n=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>_t(i)===r):[];return o.length===1?o[0]:void 0};return{
...ne("str",t,`one of ${e.join(", ")}`,n,{enum:e}),choices:e}}function De(e,t){let n=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||t.commas===!0&&u.
includes(",")))return u.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=ne(
"list",t,o,n,{items:$t(e)}),s=u=>Re((l,d)=>Array.isArray(l)?l.map((c,p)=>{var f;let m=c===null||c===""?void 0:u.safeParse(c);if((m==null?void 0:m.success)===!0)
return m.data;let a=(f=m==null?void 0:m.error.issues[0])==null?void 0:f.message;d.issues.push({...Er(c,"something in it"),...a===void 0?{}:{message:a},path:[p]})}):
l);return{...i,schema:()=>Rr(i.schema(),s(e.schema()))}}function Ar(e){return Mr(De(Zr("a PCI id","10de:20b7",Qt),e))}function Ir(e){return Mr(De(Zr("a PCI address","0000:41:00.0",en),e))}var te={check:zr({describe:"\
Say what would change and write nothing.",default:!1}),diff:zr({describe:"Show the changes of files as before and after.",default:!1}),root:ne("str",{describe:"\
Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Sr,{pattern:"^/"}),wait:$s({describe:"Seconds to wait for a l\
ock that somebody else holds.",min:0,max:86400,default:60})};function Pt(e,t){var m,a,f;let n=xt(t);if(n===void 0)throw v("",`the parameters are ${O(t)}, expect\
ed a JSON object such as {"check": true}`);Ce(n);let r=vs(e);if(Object.keys(n).every(g=>n[g]===void 0))return r;let o=ws(e,n).safeParse(n);if(o.success)return{...r,
...Object(o.data)};let[i]=o.error.issues,s=(m=i==null?void 0:i.path)!=null?m:[],[u=""]=s,l=s.map(g=>typeof g=="number"?`[${g}]`:`.${String(g)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw v(String(u),`${l} ${(a=i==null?void 0:i.message)!=null?a:"is not valid"}`);let d=String(i.keys[0]),c=Object.
keys(l===""?e:Object((f=e[l])==null?void 0:f.json.properties)).sort(),p=Te(d,c);throw v(l===""?d:l,`${JSON.stringify(d)} is not a parameter${l===""?"":` of ${l}`}${p===
void 0?"":` (did you mean ${p}?)`}; known are ${c.join(", ")}`)}function Er(e,t,n=""){return{code:"custom",input:e,message:`is ${O(e)}, expected ${t}${n}`}}function ne(e,t,n,r,o){
let i=()=>Re((l,d)=>{if(l==null||l===""&&e!=="str")return t.default;let c=r(l),p=typeof l=="number"&&(e==="str"||e==="list");return c===void 0&&d.issues.push(Er(
l,n,p?xs:"")),c}),{describe:s,default:u}=t;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function Zr(e,t,n){let r=o=>typeof o==
"string"&&n(o)||void 0;return ne("str",{describe:e},`${e} such as "${t}"`,r,{examples:[t]})}function Mr(e){let t=()=>Re(n=>n&&[...new Set(n)]);return{...e,schema:()=>Rr(
e.schema(),t())}}function Rr(e,t){return wr(e,t)}function ws(e,t){let n={};for(let[r,o]of Object.entries(e))r in t&&(n[r]=o.schema());return $r(n)}function vs(e){
let t={};for(let[n,{unset:r}]of Object.entries(e))r!==void 0&&(t[n]=r);return t}var Ps={ids:Ar({describe:"Only devices with these ids."}),addresses:Ir({describe:"Only devices at these addresses."}),kinds:De(Or(tt,{describe:"A kind of device\
."}),{describe:"Only devices of these kinds.",default:tt})},Tr=Sn({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and wha\
t stands between it and a VM.",params:Ps,example:{kinds:["gpu"]},capture:Tt,read(e,{ids:t,addresses:n,kinds:r}){let o=G(e),i=on(e,o),s=Jn(e,o,i),u=i.filter(({device:a,
kind:f})=>r.includes(f)&&(t===void 0||a.id!==null&&t.includes(a.id))&&(n===void 0||n.includes(a.address))),l=fn(e),d=u.map(a=>({gpu:a,obstacles:s(a)})),c=d.filter(
({gpu:a})=>sn(a)),p=c.filter(({obstacles:a})=>a.length===0).length,m=tn(e);return{msg:m?c.length===0?"No GPU that could go to a VM was found.":ks(c.length,p):"T\
his host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.map(({gpu:a,obstacles:f})=>l(a,f)),ids:[...new Set(c.map(({gpu:a})=>a.
device.id))],iommu:xe(e)},notes:m?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:m?[...Ss(o,i,t,n),...zs(c.map(
({gpu:a})=>a)),...Os(e,c.map(({gpu:a})=>a)),...kn(e)]:[]}}});function ks(e,t){let[n,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return t===e?`${n} th\
at could go to a VM found, and nothing stands in ${r}.`:t===0?`${n} that could go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${n} t\
hat could go to a VM found; something stands in the way of ${e-t} of them: see passthrough.reasons.`}function Ss(e,t,n=[],r=[]){let o=i=>{var s;return i===void 0?
"is not there":`is no GPU but a ${_e(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...n.filter(i=>!t.some(s=>s.device.id===i)).map(i=>`id ${i}\
 ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!t.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function zs(e){var n;let t=new Map;
for(let{device:r}of e)r.group!==null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r.address]);return[...t].filter(([,r])=>r.length>1).map(([r,o])=>`${o.join(
" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function Os(e,t){return t.filter(n=>Yn(e,n.device).length>0).map(({device:n})=>`${n.address}\
 is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}var Be=require("fs");var As=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function kt(e,t){let{changed:n,msg:r,
error:o,run:i,changes:s,diff:u,pending:l,rebootReasons:d,pendingAtBoot:c,bootable:p,notes:m,warnings:a,own:f}=e,g=Lr({...Dr(n,o!==void 0,r,t),error:o&&Nr(o.stop,
o.node),exception:o&&jr(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:l,reboot_required:d&&d.length>0,reboot_reasons:d,pending_at_boot:c,
bootable:p,notes:(m==null?void 0:m.length)===0?void 0:m,warnings:(a==null?void 0:a.length)===0?void 0:a}),_=Object.entries(f).filter(([x])=>!Object.prototype.hasOwnProperty.
call(g,x)&&!As.includes(x)&&!x.startsWith("_"));return{...g,...Object.fromEntries(_)}}function St(e,t){return Lr({...Dr(!1,!0,e.message,t),error:Nr(e,"untouched"),
exception:jr(e),changes:[]})}function Cr(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Dr(e,t,n,{module:r,version:o,host:i}){
return{changed:e,failed:t,msg:n,comment:n,module:r,version:o,contract:1,host:i}}function Nr(e,t){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:t}}function jr(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Lr(e){return Object.fromEntries(
Object.entries(e).filter(([,t])=>t!==void 0))}var Kd=64*1024*1024;var Gd=`process.title='${qe} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1),process.argv[2])}catch(e){pro\
cess.exit(require('os').constants.errno[e.code]||255)}`;async function zt(e,t={}){throw new Error("this script was built to run no commands")}async function Vr(e,t,n){throw new Error("this script was built to run no commands")}var P=require("fs"),me=require("path");function Is(e){return me.join(me.dirname(e),`.${me.basename(e)}.vfiokit-new`)}function Ur(e){let t=P.openSync(e,"r");try{
P.fsyncSync(t)}finally{P.closeSync(t)}}function Es(e,t,n){try{P.fchownSync(e,t,n)}catch(r){if(process.geteuid()===0)throw r}}function Hr(e,t,n){let r=P.fstatSync(
e),o=t===null?r.uid:t.uid,i=t===null?r.gid:t.gid;(r.uid!==o||r.gid!==i)&&Es(e,o,i),(P.fstatSync(e).mode&4095)!==n&&P.fchmodSync(e,n)}function Ne(e){try{return P.
lstatSync(e)}catch(t){return null}}async function Fr(e,t,n,r){let o=me.dirname(e);P.mkdirSync(o,{recursive:!0,mode:493});let i=Is(e),s=Ne(e);Ne(i)!==null&&P.unlinkSync(
i);let{O_WRONLY:u,O_CREAT:l,O_EXCL:d,O_NOFOLLOW:c}=P.constants,p=P.openSync(i,u|l|d|c,384);try{try{for(let m=0;m<t.length;)m+=P.writeSync(p,t,m);Hr(p,s,s===null?
n===void 0?420:n:s.mode&4095),P.fsyncSync(p)}finally{P.closeSync(p)}s!==null&&await r(i,e),P.renameSync(i,e)}catch(m){throw Ne(i)!==null&&P.unlinkSync(i),m}s===
null&&await r(e,null),Ur(o)}async function Br(e,t,n){let r=Ne(t),o=P.openSync(e,"r+");try{r!==null&&Hr(o,r,r.mode&4095),P.fsyncSync(o)}finally{P.closeSync(o)}await n(
e,r===null?null:t),P.renameSync(e,t),Ur(me.dirname(t))}var w=require("fs"),Wr=16<<20,Zs=40,Ms=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Rs=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function re(e){return e instanceof Error&&"code"in e?String(e.code):""}function je(e){let t=re(e);return t==="ENOENT"||t==="ENOTDIR"||t==="ELOOP"}
var oe=Buffer.allocUnsafe(4096);function Kr(e){let t="",n=0;for(;;){let r=w.readSync(e,oe,n,oe.length-n,null);if(r===0)return t+oe.toString("latin1",0,n);n+=r,!(n<
oe.length)&&(t+=oe.toString("latin1"),n=0)}}function Le(e){return e.split("/").filter(t=>t!==""&&t!==".")}function Ot(e,t,n,r){let o=t.lastIndexOf("/"),i=r==null?
void 0:r.get(t.slice(0,o)),s=Le(i===void 0?t:t.slice(o)),u=i===void 0?[]:Le(i),l=0;for(let d=s.shift();d!==void 0;d=s.shift()){if(d===".."){u.pop();continue}let c=[
...u,d],p=null;if(s.length>0||n){let m=e+"/"+c.join("/");try{w.lstatSync(m).isSymbolicLink()&&(p=w.readlinkSync(m))}catch(a){p=null}}if(p===null){u=c;continue}if(++l>
Zs)return null;p.startsWith("/")&&(u=[]),s.unshift(...Le(p))}return"/"+u.join("/")}function Ts(e,t,n){let r=t.slice(0,t.lastIndexOf("/"));if(r===""||n.has(r)||r.
includes(".."))return;let o=Ot(e,r,!0);o!==null&&w.existsSync(e+o)&&n.set(r,o)}function At(e){let t=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:n}=e,r=new Map;
function o(h,y){if(t==="")return h;Ts(t,h,r);let b=Ot(t,h,y,r);return b===null?null:t+b}function i(h){let y=o(h,!0);if(y===null||!w.existsSync(y))return null;try{
return t===""?w.realpathSync.native(y):(w.lstatSync(y),y.slice(t.length))}catch(b){return null}}function s(h){let y=o(h,!1);if(y===null)return null;let b;try{b=
w.lstatSync(y)}catch(We){if(je(We))return null;throw new k("E_APPLY",`${h} could not be looked at: ${re(We)}; run as root or give this user access`,{cause:We})}
let $=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:S,mtimeMs:j,ino:ye,dev:M,uid:co,gid:ao}=b;return{type:$,size:S,mtimeMs:j,ino:ye,
dev:M,uid:co,gid:ao,mode:b.mode&4095}}function u(h){let y=o(h,!0);if(y===null)return null;let b;try{b=w.openSync(y,w.constants.O_RDONLY|w.constants.O_NONBLOCK)}catch($){
if(je($))return null;throw new k("E_APPLY",`${h} could not be read: ${re($)}; run as root or give this user access`,{cause:$})}try{let $=w.fstatSync(b);if(!$.isFile())
throw new k("E_HOST",`${h} is not a regular file, as it should be; move it out of the way`);if($.size>Wr)throw new k("E_HOST",`${h} has ${$.size} bytes, more th\
an the ${Wr} that such a file may have; look at what it is`);return $.size<oe.length?Kr(b):w.readFileSync(b,"latin1")}catch($){throw $ instanceof k?$:new k("E_A\
PPLY",`${h} could not be read: ${re($)}`,{cause:$})}finally{w.closeSync(b)}}function l(h,y,b){let $=o(h,!0);if($===null)return null;try{let S=w.openSync($,w.constants.
O_RDONLY|w.constants.O_NONBLOCK);try{let j=Buffer.alloc(b);return j.slice(0,w.readSync(S,j,0,b,y))}finally{w.closeSync(S)}}catch(S){return null}}function d(h){let y=o(
h,!0);if(y===null||!w.existsSync(y))return null;try{let b=w.openSync(y,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{return Kr(b).trimEnd()}finally{w.closeSync(
b)}}catch(b){return null}}function c(h){let y=o(h,!0);if(y===null)return[];if(!w.existsSync(y))return[];try{return w.readdirSync(y).sort()}catch(b){return[]}}function p(h){
let y=o(h,!1);if(y===null)return null;try{return w.readlinkSync(y)}catch(b){return null}}function m(h){let y=o(h,!0);if(y===null)return null;try{let{rdev:b}=w.statSync(
y);return b===0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function a(h){return n!==void 0||t===""?{ok:!0}:process.geteuid===void 0||process.
geteuid()!==0?{ok:!1,why:"chroot needs root"}:(h.startsWith("/")?i(h)!==null:Ms.some(b=>i(`${b}/${h}`)!==null))?Rs.has(h.replace(/.*\//,""))&&i("/proc/self")===
null?{ok:!1,why:`${h} needs ${t}/proc`}:{ok:!0}:{ok:!1,why:`${h} is not in ${t}`}}async function f(h,y){return n!==void 0?n.run(h,y):zt(t===""?h:["chroot",t,...h],
y)}function g(h,y=!0){r.clear();let b=Ot(t,h,y),$=b===null?null:t+b;if($===null)throw new k("E_REFUSED",`${h} is a loop of links; expected a file or nothing; re\
move the links`);return $}async function _(h,y){t!==""||n!==void 0||!w.existsSync("/sys/fs/selinux/enforce")||await zt(y===null?["restorecon","-F",h]:["chcon",`\
--reference=${y}`,h])}function x(h,y,b){let $=re(b),S=$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space on that file system":$==="EROFS"?"mount i\
t read-write":"see the error and run again";return new k("E_APPLY",`${h} could not be ${y}: ${$===""?String(b):$}; ${S}`,{cause:b})}return{root:t===""?"/":t,live:t===
""||n!==void 0,read:u,bytes:l,attr:d,list:c,link:p,real:i,stat:s,device:m,runnable:a,run:f,ask:f,async write(h,y,b){try{await Fr(g(h),Buffer.from(y,"latin1"),b,
_)}catch($){throw $ instanceof k?$:x(h,"written",$)}},createExclusive(h,y){let b=g(h);try{w.mkdirSync(b.replace(/\/[^/]*$/,""),{recursive:!0,mode:448});let $=`${b}\
.${process.pid}`;w.writeFileSync($,y,{mode:384,flag:"w"});try{w.linkSync($,b)}finally{w.unlinkSync($)}return!0}catch($){if(re($)==="EEXIST")return!1;throw x(h,"\
created",$)}},remove(h){try{w.unlinkSync(g(h,!1))}catch(y){if(!je(y))throw x(h,"removed",y)}},rename(h,y){try{w.renameSync(g(h,!1),g(y,!1))}catch(b){if(!je(b))throw x(
h,"renamed",b)}},removeEmptyDir(h){try{w.rmdirSync(g(h))}catch(y){}},async replace(h,y){try{await Br(g(h),g(y),_)}catch(b){throw x(y,"replaced",b)}},async writeAttribute(h,y,b){
if(n!==void 0)return n.writeAttribute(h,y);let{code:$,left:S}=await Vr(g(h),y,b);if($!==void 0)throw Object.assign(new Error(`${h}: ${$}`),{code:$,...S===void 0?
{}:{left:S}})}}}var E=require("fs");var It=4*1024*1024,Gr=64,Cs=["__proto__","constructor","prototype"],Ve=/[ \t\n\r]*/y,Ds=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Ns=/true|false|null/y;function ge(e,t){
if(e.length>It)throw v("",`${t} is larger than 4 MiB, expected the parameters of one module`);let n=e.toString("utf8");if(!Buffer.from(n,"utf8").equals(e))throw v(
"",`${t} is not valid UTF-8: save it as UTF-8`);let r=n.startsWith("\uFEFF")?n.slice(1):n,o=0;function i(m){var x,h;let a=r.slice(0,o).split(`
`),f=`line ${a.length}, column ${((x=a[a.length-1])!=null?x:"").length+1}`,g=o>=r.length?"the end":O((h=r.slice(o,o+12).split(`
`)[0])!=null?h:""),_=r[o]==="'"?": JSON strings take double quotes":"";throw v("",`${t} is not JSON: found ${g} at ${f}, expected ${m}${_}`)}function s(m){var f;
m.lastIndex=o;let a=(f=m.exec(r))==null?void 0:f[0];return a!==void 0&&(o+=a.length),a}function u(){if(r[o]!=='"')return;let m=o+1;for(;m<r.length&&r[m]!=='"';)
m+=r[m]==="\\"?2:1;try{let a=JSON.parse(r.slice(o,m+1));return o=m+1,String(a)}catch(a){return i("a string on one line, with valid escapes and an end")}}function l(m){
return s(Ve),r[o]!==m?!1:(o++,!0)}function d(m){s(Ve);let a=u();if(a===void 0)return i("a key in double quotes");if(Cs.includes(a))throw v(a,`${t} holds the key\
 ${O(a)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(m,a))throw v(a,`${t} holds the key ${O(a)} twice, expected each key once: \
remove one`);return l(":")?a:i('":"')}function c(m){var f;if(s(Ve),m>Gr&&(r[o]==="{"||r[o]==="["))throw v("",`${t} is nested deeper than ${Gr} levels`);if(l("{")){
let g=Object.create(null);if(l("}"))return g;do g[d(g)]=c(m+1);while(l(","));return l("}")?g:i('"," or "}"')}if(l("[")){let g=[];if(l("]"))return g;do g.push(c(
m+1));while(l(","));return l("]")?g:i('"," or "]"')}if(r[o]==='"')return u();let a=(f=s(Ds))!=null?f:s(Ns);return a===void 0?i("a value"):JSON.parse(a)}let p=c(
1);return s(Ve),o<r.length?i("nothing after the value"):p}var Jr=["check","diff","pretty","human","schema","help","version"];function Yr(e,t){var u,l;let n=new Set,r=Object.create(null),o=[],i;for(let d=0;d<e.length;d++){
let c=(u=e[d])!=null?u:"",[,p="",,m]=(l=/^--([a-z]+)(=([^]*))?$/.exec(c))!=null?l:[],a=Jr.find(f=>c===`--${f}`);if(a!==void 0)n.add(a);else if(t.includes(p)){let f=m!=
null?m:e[++d];f===void 0||f===""||f.startsWith("-")?i=i!=null?i:`--${p} has no value, expected one after it`:p in r&&r[p]!==f?i=i!=null?i:`--${p} is given twice\
, expected it once`:r[p]=f}else c.startsWith("-")&&c!=="-"?i=i!=null?i:js(c,[...Jr,...t]):o.push(c)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(d=>O(d)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[s]=o;return{switches:n,...r,...s===void 0?{}:{source:s},...i===void 0?{}:{problem:i}}}function js(e,t){
let n=Te(e.replace(/^-+|=.*$/g,""),t);return`${O(e)} is not a flag${n===void 0?"":` (did you mean --${n}?)`}; known are ${t.map(r=>`--${r}`).join(", ")}`}function qr(e,t){
if(t!==void 0)return ge(Buffer.from(t),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ge(Qr(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ge(
Buffer.from(e),"the argument");let n=e.replace(/^@/,"");if(n==="")throw v("",`the argument is ${O(e)}, expected JSON, @FILE or -`);return ge(Ls(n),`the file ${O(
n,200)}`)}function Xr(e){let t=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:t};let n=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?t:n)[r]=o;return{params:n,ansible:t}}function Ls(e){let t;try{t=(0,E.openSync)(e,E.constants.O_RDONLY|E.constants.
O_NONBLOCK)}catch(n){let r=n instanceof Error&&"code"in n&&n.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(n),"code"))})`;throw v(
"",`${r} ${O(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,E.fstatSync)(t).isFile())throw v("",`${O(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Qr(t,`the file ${O(e,200)}`)}finally{(0,E.closeSync)(t)}}function Qr(e,t){let n=[];for(let o=It+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=Vs(e,i,t);if(s===0)break;n.push(i.slice(0,s)),o-=s}let r=Buffer.concat(n);if(r.toString("latin1").trim()===
"")throw v("",`${t} is empty, expected a JSON object, {} at least`);return r}function Vs(e,t,n){for(;;)try{return(0,E.readSync)(e,t,0,t.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw v("",`cannot read ${n} (${o}), expected JSON there`);Et(10)}}function Et(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var eo=require("fs");function He(e,t=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,t).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function Fe(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,eo.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Et(2)}return!0}function to(e){let t=[`${e.failed?"FAILED: ":""}${e.msg}`];for(let{facet:r,label:o,before:i,after:s}of Ue(e.changes))t.push(`  ${r}\
: ${o}: ${i||"absent"} -> ${s||"absent"}`);for(let{before_header:r,after_header:o,before:i,after:s}of Ue(e.diff))t.push("",`--- ${r}`,`+++ ${o}`,...Fs(String(i!=
null?i:""),String(s!=null?s:"")));N(t,"GPUs:",Ue(e.gpus).map(Us)),N(t,"Not as it should be:",Ue(e.findings).filter(({ok:r})=>r===!1).map(Hs)),N(t,"To be run by \
you:",e.pending),N(t,"A reboot is required:",e.reboot_reasons),N(t,"At the next boot:",e.pending_at_boot),N(t,"This node would not boot:",Reflect.get(Object(e.bootable),
"reasons")),N(t,"Warnings:",e.warnings),N(t,"Notes:",e.notes);let n=Reflect.get(Object(e.error),"hint");return n!==void 0&&t.push("",`Hint: ${n}`),e.run!==void 0&&
t.push("",`Undo with: passthrough_undo '{"since": "${e.run}"}'`),`${t.join(`
`).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,"?")}
`}function Us({address:e,id:t,kind:n,driver:r,iommu_group:o,passthrough:i}){let s=Reflect.get(Object(i),"reasons"),u=Array.isArray(s)&&s.length>0?s.join("; "):"\
ready for a VM";return`${e}  ${t}  ${n}  ${r!=null?r:"no driver"}  ${o===null?"no group":`group ${o}`}: ${u}`}function Hs({id:e,address:t,found:n,expected:r,remedy:o}){
return`${t===void 0?"":`${t} `}${e} is ${n}, expected ${r}${o===""?"":`; ${o}`}`}function N(e,t,n){Array.isArray(n)&&n.length>0&&e.push("",t,...n.map(r=>`  ${r}`))}
function Ue(e){return Array.isArray(e)?e:[]}function Fs(e,t){let n=e.split(`
`),r=t.split(`
`),o=0;for(;o<n.length&&o<r.length&&n[o]===r[o];)o++;let i=0;for(;i<n.length-o&&i<r.length-o&&n[n.length-1-i]===r[r.length-1-i];)i++;let s=(u,l)=>u.slice(o,u.length-
i).map(d=>`${l}${d}`);return[...s(n,"-"),...s(r,"+")]}var no=!1;function ro(){if(!no){no=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var he="0.1.0";var Bs={x64:"x86_64",arm64:"aarch64"};function Zt(e){var s,u;let t=e.root==="/",n=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:t?n||r:r||
n,machine_id:e.attr("/etc/machine-id"),os:mn(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:t?(s=
Bs[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,l])=>l))}async function io(e,t,n){var u;process.removeAllListeners("warning");let r=Yr(process.argv.slice(2),uo(e)?["root","capture"]:["root"]),o={module:e.name,version:he,
host:{}},i=!1,s=l=>{i||(i=!0,process.exitCode=Cr(l),Fe(Xs(l,r)))};process.once("uncaughtException",l=>s(St(oo(l),o)));try{if(r.problem!==void 0)throw v("",r.problem);
let l=Qs(e,r);if(l!==void 0){Fe(l);return}s(kt(await Ws(e,r,t,o,n),o))}catch(l){Object.keys(o.host).length===0&&(o.host=qs((u=r.root)!=null?u:"/")),s(St(l instanceof
k?l:oo(l),o))}}async function Ws(e,t,n,r,o){let i=qr(t.source,n);if(i===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw v("",`${e.name} found no argument, e\
xpected one, since it acts at once: pass {} to mean it`);let{params:s,ansible:u}=Xr(i!=null?i:{}),l=Pt(Ks,{check:u._ansible_check_mode,diff:u._ansible_diff}),d=Pt(
{...te,...e.params},Gs(s,t.root)),{check:c,diff:p,root:m,wait:a}=d;if(!so(m))throw v("root",`root is ${JSON.stringify(m)}, which is no directory here, expected \
the top of a tree`);let f=At({root:m});if(r.host=Zt(f),e.type==="probe")return t.capture===void 0?Js(e,f,d):Ys(e,f,t.capture);if(o===void 0)throw new Error("thi\
s script was built without the engine");return o(f,e,d,{check:c||l.check||t.switches.has("check"),diff:p||l.diff||t.switches.has("diff"),wait:a,version:he,beforeWriting:ro,
render:g=>He(kt(g,r)),...t.switches.has("human")?{progress:g=>{Fe(`... ${g}
`)}}:{}})}var Ks={check:te.check,diff:te.diff};function Gs(e,t){if(t===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let n=Reflect.get(e,"root");
if(n!=null&&n!==t)throw v("root",`root is ${JSON.stringify(n)} in the parameters and ${JSON.stringify(t)} in --root, expected one of them`);return{...e,root:t}}
function so(e){try{return(0,Be.statSync)(e).isDirectory()}catch(t){return!1}}function Js(e,t,n){let{msg:r,own:o,fail:i,...s}=e.read(Gt(t),n);return{changed:!1,msg:r,
own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new k(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function uo(e){return e.type==="probe"&&
e.capture!==void 0}function Ys(e,t,n){var o,i;let r=(i=(o=e.capture)==null?void 0:o.call(e,t))!=null?i:"";try{(0,Be.writeFileSync)(n,r,{flag:"wx",mode:384})}catch(s){
throw v("",`cannot write ${JSON.stringify(n)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory tha\
t does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${n}; look through it before you send it`,changes:[],own:{}}}function oo(e){return new k(
"E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,{cause:e})}function qs(e){try{return so(e)&&e.startsWith("/")?Zt(At({root:e})):
{}}catch(t){return{}}}function Xs(e,{switches:t}){return t.has("human")?to(e):He(e,t.has("pretty")?2:0)}function Qs(e,{switches:t}){if(t.has("help"))return eu(e);
if(t.has("version"))return`${e.name} ${he}
`;if(!t.has("schema"))return;let n={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...wt({...e.params,...te}),examples:[
e.example]};return He(n,t.has("pretty")?2:0)}function eu(e){return`${e.name} ${he}: ${e.summary}

Usage: ${e.name}.js [JSON | @FILE | - | FILE] [flags]
  ${e.name}.js '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${vt(e.params)}
Parameters of every module:
${vt(te)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${uo(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}io(Tr,vfiokitArguments);
}));
