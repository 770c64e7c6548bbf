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
var To=Object.defineProperty;var Co=(e,t,n)=>t in e?To(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var W=(e,t,n)=>Co(e,typeof t!="symbol"?t+"":t,n);var S=class extends Error{constructor(n,r,o={}){super(r);W(this,"code");W(this,"param");W(this,"hint");W(this,"cause");W(this,"node");this.name="Stop",this.code=
n,Object.assign(this,o)}};function P(e,t){return new S("E_PARAMS",t,{param:e})}var Do=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Kt=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,No=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
Lo=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,E="[0-9a-f]";function Gt(e){let t=new Map,
n=(c,l)=>f=>{var y;let x=`${c} ${f.toLowerCase()}`,_=[...t.keys()].filter(b=>b.startsWith(c)).length+1,h=(y=t.get(x))!=null?y:l(_);return t.set(x,h),h},r=n("uui\
d",c=>`00000000-0000-4000-8000-${tt(c,12)}`),o=n("name",c=>`id${c}`),i=n("machine",c=>tt(c,32)),s=n("mac",c=>`02-00-00-00-00-${tt(c,2)}`),u=n("ip",c=>`192.0.2.${c}`),
d=e.filter(c=>c.length>2&&!Lo.test(c)&&!Kt.test(c)).sort((c,l)=>l.length-c.length);function m(c){return c.replace(new RegExp(`\\b${E}{8}(-${E}{4}){3}-${E}{12}\\b`,
"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(l,f,x)=>f+o(x)).replace(new RegExp(`(?<![0-9a-f])${E}{32}(?![0-9a-f])`,"gi"),i).replace(
new RegExp(`\\b${E}{2}([:-])(${E}{2}\\1){4}${E}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,u).replace(
new RegExp(`\\b(${E}{1,4}(:${E}{1,4})*)?::(${E}{1,4}(:${E}{1,4})*)?|\\b(${E}{1,4}:){7}${E}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${E}{\
33,}(?![0-9a-f])`,"gi"),"***")}function a(c){let l=m(c);for(let f of d)l=l.replace(new RegExp(`(?<![\\w.-])${f.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");
return l}function g(c){return a(c.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(l,f,x)=>{let _=Do.test(f.toLowerCase().replace(/-/g,"\
_"))||f==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(x);return`${f}=${_||/^\$\{?\w+\}?$/.test(x)?x:"***"}`}))}function p(c,l){return c.split(
`
`).map(f=>/^\s*#/.test(f)?jo(f):l(f)).join(`
`)}return{ids:m,names:a,args:g,shell:c=>p(c,l=>{let f=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(l);if(f===null)return g(l);let[,x="",_="",h=""]=f,y=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(_)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(_);return x+(y?a(h):/CMDLINE|cmdline/.test(_)?g(h):"***")}),modules:c=>p(c,l=>{var h;let[f="",x="",..._]=l.trim().split(
/\s+/);return f==="options"?Kt.test(x)?a(l):l.replace(/=\S+/g,"=***"):f==="install"||f==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((h=_[0])!=
null?h:"")&&!/["'=]/.test(l)?a(l):`${f} ${x} ***`:g(l)}),entry:c=>p(c,l=>/^options\s/.test(l)?g(l):a(l)),grubenv(c){return`# GRUB Environment Block
${c.split(`
`).filter(f=>!f.startsWith("#")).map(f=>f.startsWith("kernelopts=")?`kernelopts=${g(f.slice(11))}`:a(f)).filter(f=>f!=="").map(f=>`${f}
`).join("")}`.padEnd(1024,"#")}}}function jo(e){let t=No.exec(e);return t===null?"#":`# ${t[0]}`}function tt(e,t){return e.toString(16).padStart(t,"0")}var Vo="vfiokit-capture/1",Uo={dir:493},Fo=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],Ho=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,Bo=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Wo=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
Ko=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function Go(e){var d,m;let t=["/etc/hostname","/proc/sys/kernel/hostname"].map(a=>{var g;return(g=e.attr(a))!=null?g:""}).filter(a=>a!==""),n=Gt([...t,...t.map(
a=>a.replace(/\..*/,""))]),r={},o=(a,g)=>{g!==null&&(r[a.startsWith("/sys/")?n.ids(a):n.names(a)]=g)},i=(a,g=p=>p)=>{let p=e.attr(a);o(a,p===null?null:`${g(p)}${a.
endsWith("/grubenv")?"":`
`}`)},s=a=>{let g=e.link(a);o(a,g===null?null:{link:n.ids(g)})},u=a=>{e.stat(a)!==null&&o(a,Uo)};for(let a of e.list("/sys/bus/pci/devices")){let g=`/sys/bus/pc\
i/devices/${a}`,p=e.real(g);if(s(g),p!==null){for(let c of Fo)i(`${p}/${c}`);o(`${p}/config`,(m=(d=e.bytes(`${p}/config`,0,64))==null?void 0:d.toString("latin1"))!=
null?m:null);for(let c of e.list(p))Ho.test(c)&&s(`${p}/${c}`),Bo.test(c)&&u(`${p}/${c}`)}}for(let a of e.list("/sys/bus/pci/drivers"))u(`/sys/bus/pci/drivers/${a}`),
s(`/sys/bus/pci/drivers/${a}/module`);for(let a of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${a}/address`);u("/sys/kernel/iommu_groups");for(let a of e.
list("/sys/kernel/iommu_groups")){for(let g of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${a}/${g}`);u(`/sys/kernel/iommu_groups/${a}`);for(let g of e.
list(`/sys/kernel/iommu_groups/${a}/devices`))s(`/sys/kernel/iommu_groups/${a}/devices/${g}`)}u("/sys/class/iommu");for(let a of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${a}`)===null?u(`/sys/class/iommu/${a}`):s(`/sys/class/iommu/${a}`);for(let a of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${a}`)!==null&&o(`/sys/firmware/acpi/tables/${a}`,"");u("/sys/firmware/efi");for(let a of e.list("/sys/module"))Wo.test(a)&&u(`/sys/module/${a}`);i("/proc/cpu\
info",Jo),i("/proc/modules",a=>a.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",a=>a.split(`
`).filter(g=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(g)).join(`
`));for(let[a,g,p]of Ko)if(!a.endsWith("/"))i(a,c=>n[p](c));else for(let c of e.list(a))c.endsWith(g)&&i(`${a}${c}`,l=>n[p](l));for(let a of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(a)&&o(`/boot/${a}`,"");for(let a of e.list("/lib/modules"))u(`/lib/modules/${a}`),i(`/lib/modules/${a}/modules.builtin`,g=>g.split(`
`).filter(p=>/vfio|iommu|drm|xhci/.test(p)).join(`
`));return r}function Jt(e){let n=Object.entries(Go(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(Vo)}, "files": {
${n}
}}
`}function Jo(e){let[t=""]=e.split(`

`);return t.split(`
`).filter(n=>!/^serial/i.test(n)).join(`
`)}var Yo=["0300","0302","0380"],qo=["0403","0c03","0c80"],Xo={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},Qo=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],ei=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
ti=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Yt={"01":"storage","02":"\
network","03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communic\
ation","08":"system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function nt(e){return e!==null&&Yo.includes(
e)}function rt(e){return e!==null&&qo.includes(e)}function qt(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function ke(e,t){return e==="10de"&&t==="0680"}
function Xt(e){return e!==null&&(/^0[12]/.test(e)||e==="0c03")}function Qt(e,t){let n=Xo[e];return n!==void 0&&n.test(t)}function en(e){return Qo.includes(e)}function tn(e){
return e!==null&&ti.includes(e)}function nn(e,t,n,r){return t==="8086"?e.startsWith("0000:00:02."):t==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):
t==="10de"&&ei.test(n)}function Se(e){var t,n;return e===null?"device":(n=(t=Yt[e])!=null?t:Yt[e.slice(0,2)])!=null?n:"device"}var ce="/sys/kernel/iommu_groups",ni="/sys/class/iommu",ri=["DMAR","IVRS","IORT","VIOT"],oi=/^(.+[-_])?vfio[-_]pci$/,on=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Oe(e){var r,o,i;let t=rn(e,ni),n=(o=(r=rn(e,ce))==null?void 0:r.filter(s=>si(e,s)))!=null?o:null;return{active:n!==null?n.length>0:t!==null?t.length>0:
null,units:t,groups:n===null?null:n.length,firmware_table:(i=ri.find(s=>e.real(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function ze(e,t,n){let r=e.
list(`${ce}/${t}/devices`);return r.length>0?r:n.filter(o=>o.group===t).map(o=>o.address)}function sn(e,t){var n;return/\bdirect$/m.test((n=e.attr(`${ce}/${t}/r\
eserved_regions`))!=null?n:"")}function ii(e){return e!==null&&oi.test(e)}function ot(e){return e==="pci-stub"||ii(e)}function un(e,t,n=()=>[]){if(t===void 0)return`${e}\
 (${on.test(e)?"a mediated device":"not in /sys/bus/pci"})`;let{driver:r}=t;if(ot(r))return null;let o=t.class==="0604"||t.header===1;if(o&&r==="pcieport"||r===
null&&(o||t.class!==null&&!Xt(t.class)))return null;let i=n(e);return`${e} (${Se(t.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function si(e,t){
let n=e.list(`${ce}/${t}/devices`);return(n.length===0||n.some(r=>!on.test(r)))&&!it(e,t)}function it(e,t){return e.attr(`${ce}/${t}/name`)==="vfio-noiommu"}function rn(e,t){
return e.real(t)===null?null:e.list(t)}var cn=new WeakMap;function an(e){function t(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let n={
...e,read:t(e.read),attr:t(e.attr),list:t(e.list),link:t(e.link),real:t(e.real),stat:t(e.stat)};return cn.set(n,new Map),n}function N(e,t,n){let r=cn.get(e);return r===void 0?n():(r.has(t)||r.set(t,n()),r.get(t))}var st="vfiokit-write";function ln(e){return N(e,"left-writers",()=>{var n,r,o;let t=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((n=e.attr(`/pro\
c/${i}/comm`))==null?void 0:n.startsWith(st))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&t.set(s,Number(i))}return t})}var ct="/sys/bus/pci/devices",ui="pci",at=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,ci=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,ai=6;
function mn(e){let t=ci.exec(e.toLowerCase());return t===null?null:`${t[1]}:${t[2]}`}function gn(e){let t=at.exec(e.toLowerCase());if(t===null)return null;let[,
n="0",r="",o="",i=""]=t,s=`${parseInt(n,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function hn(e){
return e.list(ct).length>0}function q(e){return N(e,ui,()=>e.list(ct).filter(t=>at.test(t)).map(t=>di(e,t)))}function ae(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return n}var li={get vendor(){return G(this,"vendor",4)},get device(){
return G(this,"device",4)},get id(){return pn(this.vendor,this.device)},get subsystem(){return pn(G(this,"subsystem_vendor",4),G(this,"subsystem_device",4))},get class(){
let e=G(this,"class",6);return e===null?null:e.slice(0,4)},get revision(){return G(this,"revision",2)},get driver(){return ut(this,"driver")},get module(){return Y(
this,"module",()=>this.driver===null?null:bn(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&ln(this.host).
has(this.address))return null;let e=J(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=ut(this,"iommu_group");return e!==null&&/^\d+$/.
test(e)?Number(e):null},get header(){var t;let e=fn(this);return e===null||this.responding===!1?null:((t=e[14])!=null?t:0)&127},get responding(){let e=fn(this);
return e===null?null:e.some(t=>t!==255)},get numa(){return K(this,"numa_node")},get bootVga(){return K(this,"boot_vga")},get physfn(){return ut(this,"physfn")},
get totalVfs(){return K(this,"sriov_totalvfs")},get numVfs(){return K(this,"sriov_numvfs")},get modalias(){return J(this,"modalias")},get resetMethods(){let e=J(
this,"reset_method");return e===null?null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=J(this,"resource");return e===null?null:fi(e)},get linkWidth(){return K(
this,"current_link_width")},get maxLinkWidth(){let e=K(this,"max_link_width");return e===255?null:e},get upstream(){return Y(this,"..",()=>{var e;return((e=this.
host.real(this.base))!=null?e:"").split("/").slice(0,-1).filter(t=>at.test(t))})},get consumers(){return dn(this,"consumer")},get suppliers(){return dn(this,"su\
pplier")},get mdevs(){return yn(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function di(e,t){let n={address:t,slot:t.slice(0,t.indexOf(
".")),host:e,base:`${ct}/${t}`,kept:new Map};return Object.assign(Object.create(li),n)}function Y({kept:e},t,n){return e.has(t)||e.set(t,n()),e.get(t)}function J(e,t){
return Y(e,t,()=>e.host.attr(`${e.base}/${t}`))}function K(e,t){let n=J(e,t);return n!==null&&/^-?\d+$/.test(n)?Number(n):null}function G(e,t,n){let r=J(e,t);return r!==
null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(n,"0"):null}function ut(e,t){return Y(e,`${t}@`,()=>bn(e.host.link(`${e.base}/${t}`)))}function yn(e){
return Y(e,"/",()=>e.host.list(e.base))}function dn(e,t){return yn(e).filter(n=>n.startsWith(`${t}:pci:`)).map(n=>n.slice(t.length+5))}function fn(e){return Y(e,
"config",()=>{let t=e.host.bytes(`${e.base}/config`,0,64);return t!==null&&t.length>=16?t:null})}function pn(e,t){return e===null||t===null?null:`${e}:${t}`}function bn(e){
return e===null?null:e.slice(e.lastIndexOf("/")+1)}function fi(e){return e.split(`
`).slice(0,ai).map(n=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(n);if(r===null)return 0;let[o=0,i=0,s=0,u=0]=r.slice(1).map(d=>d===
""?0:parseInt(d,16));return s===0&&u===0?0:(s-o)*4294967296+(u-i)+1}).reduce((n,r)=>n+r,0)}var lt=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function xn(e,t=q(e)){let n={bySlot:ae(t,o=>o.slot),byAddress:new Map(t.map(o=>[o.address,o])),
cardFunctions:t.filter(o=>rt(o.class))},r=[];for(let o of t){let i=pi(o,n);if(i===null)continue;let s=M(()=>i==="gpu"||i==="igpu"?mi(o,i,n):[]),u=M(()=>o.group===
null?null:ze(e,o.group,t));r.push({device:o,kind:i,get companions(){return s()},get members(){return u()}})}return r}function Ae(e){return e.kind==="gpu"&&e.device.
id!==null}function _n(e){var t;return e.physfn!==null?"type-VF":((t=e.totalVfs)!=null?t:0)>0?"type-PF":"type-PCI"}function M(e){let t;return()=>(t===void 0?t={value:e()}:
t).value}function pi(e,t){var u;let n=e.class,r=nt(n);if(!r&&!qt(n))return n==="0680"&&ke(e.vendor,n)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,
device:i}=e;if(!r)return n==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Qt(o,i))return"bmc";if(en(`${o}:${i}`))return"virtual";
let s=o==="1002"?((u=t.bySlot.get(e.slot))!=null?u:[]).map(d=>d.vendor):[];return nn(e.address,o,i,s)?"igpu":"gpu"}function mi(e,t,{bySlot:n,byAddress:r,cardFunctions:o}){
var d;let i=new Map,s=(m,a)=>{m===void 0||i.has(m.address)||!rt(m.class)||!(gi(e,m,a)||hi(e,t,m,a))||i.set(m.address,{device:m,reason:a})};for(let m of(d=n.get(
e.slot))!=null?d:[])s(m,"same slot");for(let m of e.consumers)s(r.get(m),"device link");let u=yi(e,r);if(u!==null){let m=a=>{var g;return!((g=n.get(a.slot))!=null?
g:[]).some(p=>nt(p.class))};for(let a of o)a.upstream.includes(u)&&m(a)&&s(a,"card switch")}return[...i.values()].sort((m,a)=>m.device.address<a.device.address?
-1:1)}function gi(e,t,n){return e.vendor!==null&&t.vendor===e.vendor?!0:n==="device link"&&e.vendor==="1002"&&t.vendor==="1022"&&t.class==="0403"}function hi(e,t,n,r){
return t==="gpu"&&r==="same slot"&&n.class==="0403"&&n.vendor!==null&&e.upstream.length>0}function yi(e,t){var r,o;let n=null;for(let i of[...e.upstream].reverse()){
if(!tn((o=(r=t.get(i))==null?void 0:r.id)!=null?o:null))break;n=i}return n}var bi=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],$n="/sys/bus/pci/slots";function Ee(e){let t;return n=>{var r;return t===void 0&&(t=(r=bi.map(o=>xi(
e,o)).find(o=>o!==null))!=null?r:null),t===null?null:_i(`
${t}`,n)}}function xi(e,t){try{return e.read(t)}catch(n){return null}}function vn(e){let t;return(n,r)=>{t===void 0&&(t=new Map(e.list($n).map(o=>{var i;return[
(i=e.attr(`${$n}/${o}/address`))!=null?i:"",o]})));for(let o of[n,...[...r].reverse()]){let i=t.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function _i(e,t){
var m;let[n="",r=""]=t.split(":"),o=e.indexOf(`
${n}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),u=i<0?"":s<0?e.slice(i):e.slice(i,i+s),d=wn(u,`
	${r}  `);return d===null?null:Buffer.from(`${(m=wn(e,`
${n}  `))!=null?m:""} ${d}`,"latin1").toString("utf8")}function wn(e,t){let n=e.indexOf(t);if(n<0)return null;let r=e.indexOf(`
`,n+t.length);return e.slice(n+t.length,r<0?void 0:r).trim()}function Pn(e){let t=Ee(e),n=vn(e);return({device:r,kind:o,companions:i,members:s},u)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:t(r.id),slot:n(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:d,reason:m})=>({address:d.address,id:d.id,class:d.class,driver:d.driver,reason:m})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:_n(r),passthrough:{ok:u.length===
0,reasons:u.map(d=>d.text)}})}function kn(e,t,n){let r=new Set(e.flatMap(({gpu:o})=>{var i;return(i=o.device.id)!=null?i:[]}));return{IOMMU:$i(t),...Object.fromEntries([...r].map(o=>{var i;return[
o,(i=n(o))!=null?i:""]})),GPUs:e.map(({gpu:o,gpu:{device:i,kind:s,companions:u},obstacles:d})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,
verdict:d.length===0?"ready":Ae(o)?"blocked":"stays",companions:u.map(m=>vi(m.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough\
.reasons)":[...wi(e)].map(([o,i])=>`${i.join(", ")}: ${o}`)}}function $i({active:e,groups:t,units:n,firmware_table:r}){return e===null?null:e?`on, ${t!=null?t:0}\
 groups, units ${(n!=null?n:[]).join(", ")||"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function wi(e){
var n;let t=new Map;for(let{gpu:r,obstacles:o}of e)for(let{text:i}of o)t.set(i,[...(n=t.get(i))!=null?n:[],r.device.address]);return t}function vi(e,t){return e.
slice(0,-2)===t.slice(0,-2)?e.slice(-2):e}var cc=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);var ki=34;function Si(e){let t=[],n=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&Oi(i);i===ki&&(r=!r),!s&&n<0&&(n=o),!(!s||n<0)&&
(t.push([n,o]),n=-1)}return t}function Oi(e){return e===32||e>=9&&e<=13||e===160}function Ie(e){return Si(e).map(([t,n])=>e.slice(t,n))}function U(e){let t=e.startsWith(
'"')?1:0,n=e.indexOf("=");return zi(n<0?e.slice(t):e.slice(t,n))}function X(e){let t=e.indexOf("=");return t<0?"":e.slice(t+1).replace(/^"/,"").replace(/"$/,"")}function Sn(e){return X(e).split(",").filter(t=>t!=="")}function zi(e){return e.includes("-")?e.replace(/-/g,"_"):e}function On(e,t){var o,i,s;let n=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${t}=(["']?)(.*?)\\1\\s*$`,"m").
exec(n);return r===null?null:(s=r[2])!=null?s:null}function Me(e){let t=e.attr("/proc/cmdline");return t===null?null:Ie(t)}var Ai="/dev/null";function Ze(e){return e.slice(e.lastIndexOf("/")+1)}function Ei(e,t){return Ze(e)<Ze(t)?-1:Ze(e)>Ze(t)?1:0}function zn(e,t){var r;let n=new Map;
for(let o of t)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||n.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Ai){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}n.set(i,s)}return[...n.values()].sort(Ei)}function An(e,t){var r,o;let n=e.real(t);return n!==null&&((r=e.stat(n))==null?void 0:r.type)==="file"&&(o=e.read(n))!=null?o:""}var Ii=["/lib/modules","/usr/lib/modules"];function En(e,t){let n=Ii.find(r=>e.real(`${r}/${t}`)!==null);return`${n!=null?n:"/lib/modules"}/${t}`}function In(e){return e.attr("/proc/sys/kernel/osrelease")||null}var Mi=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],Zi={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function Ri(e){var r;let t=[],n=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);t.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:n,lines:i}),n+=i}return t}function Mn(e){let t=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(t)?null:e.replace(/\[[^\]]*\]|-/g,n=>n==="-"?"_":n)}function Ti(e,t){
var r,o,i,s;let n=[];for(let{text:u,line:d,lines:m}of Ri(e)){if(u.startsWith("#"))continue;let a=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(a===null)continue;let g=a[1],p=Mn((r=a[2])!=null?r:""),c=g==="alias"?Mn((i=((o=a[3])!=null?o:"").split(/[\t ]+/).find(l=>l!==""))!=null?i:""):(s=a[3])!=
null?s:"";p===null||c===null||c===""&&Zi[g]||n.push({command:g,name:p,rest:g==="blacklist"?"":g==="options"?c.replace(/\t/g," "):c,path:t,line:d,lines:m})}return n}
function Zn(e,t){return N(e,`modprobe.d of ${t!=null?t:"none"}`,()=>{let n=[...zn(e,Mi)];if(t!==void 0){let r=n.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modu\
les.softdep");n.splice(r<0?n.length:r,0,`${En(e,t)}/modules.softdep`)}return n.flatMap(r=>N(e,r,()=>Ti(An(e,r),r)))})}function Ci(e){var t;return((t=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=
null?t:[]).map(n=>{let r=n.startsWith('"')?n.slice(1).replace(/"$/,""):n,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(
/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function Rn(e,t,n){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==t))for(let{name:i,
value:s}of Ci(o.rest))i===n&&(r={value:s,from:o});return r}var Tn="/sys/class/iommu",dt="allow_unsafe_interrupts";function Cn(e){var i,s;let t=e.list(Tn).filter(u=>/^(dmar|ivhd)\d+$/.test(u)),n=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(n!==null&&n.length===1&&(((i=n[0])!=null?i:1)&1)===0)return!1;if(t.length===0)return null;if(((s=Me(e))!=null?s:[]).some(u=>u==="nointr\
emap"||U(u)==="intremap"&&Sn(u).includes("off"))||t.some(u=>{var d;return(parseInt(((d=e.attr(`${Tn}/${u}/intel-iommu/ecap`))!=null?d:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Dn(e){var o,i;let t=["vfio_iommu_type1","iommufd"].
map(s=>e.attr(`/sys/module/${s}/parameters/${dt}`)),n=Rn(Zn(e),"vfio_iommu_type1",dt),r=[...n===null?[]:[(o=n.value)!=null?o:"Y"],...((i=Me(e))!=null?i:[]).filter(
s=>U(s)===`vfio_iommu_type1.${dt}`).map(s=>s.includes("=")?X(s):"Y")];return[...t,...r].some(s=>s!==null&&/^[Yy1]/.test(s))}function Nn(e){var t;return((t=Me(e))!=
null?t:[]).flatMap(n=>{if(U(n)==="pcie_acs_override")return[`${n} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that t\
he hardware does not keep apart, so a guest may reach what the host or another guest uses`];let r=U(n)==="pci"?X(n).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function Ln(e){return Object.freeze({type:"probe",...e})}var L="/sys/class/block",Di=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function j(e){return(e!=null?e:"").split("/").filter(t=>Di.test(t))}function jn(e,t){
return ft(e,e.real(`${L}/${t}`),new Set)}function Vn(e,t){return ft(e,e.real(`/sys/dev/block/${t}`),new Set)}function le(e,t){var i,s;if(!t.startsWith("/dev/"))
return null;let r=((i=e.real(t))!=null?i:t).slice(5).replace(/\//g,"!");if(e.stat(`${L}/${r}`)!==null)return r;let o=t.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(L).find(u=>u.startsWith("dm-")&&e.attr(`${L}/${u}/dm/name`)===o))!=null?s:null}function Un(e,t){let n=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrf\
s/${o}/devices`)),r=n.filter(o=>t!==null&&o.includes(t));return(r.length>0?r:n).reduce((o,i)=>[...o,...i],[])}function Fn(e,t){let n=e.list(L).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${L}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABE\
L=${t.replace(/\W/g,"\\$&")}$`,"m").test(o)});return n.length>0?n:null}function ft(e,t,n){if(t===null||n.has(t))return[];n.add(t);let r=ji(t),o=j(t);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${t}/partition`)===null?t:Vi(t),s=[...e.list(`${i}/slaves`).map(d=>`${i}/slaves/${d}`),...Ni(e,i)],u=Li(
e,i);return[...s.map(d=>ft(e,e.real(d),n)).reduce((d,m)=>[...d,...m],[]),...u.length===0?[]:[{name:r,functions:o,portals:u}]]}function Ni(e,t){let n=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(t);if(n===null)return[];let[,r="",o="",i=""]=n,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(L).filter(u=>s.test(u)).map(u=>`${L}/${u}`),...e.list(r).
filter(u=>/^nvme\d+$/.test(u)).map(u=>`${r}/${u}`)]}function Li(e,t){var i,s,u;let n=(i=/\/session(\d+)\//.exec(t))==null?void 0:i[1];if(n!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(d=>d.startsWith(`connection${n}:`)).map(d=>{var m;return(m=e.attr(`/sys/class/iscsi_connection/${d}/address`))!=null?m:e.attr(
`/sys/class/iscsi_connection/${d}/persistent_address`)}).filter(d=>d!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(t))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec((u=e.attr(`${r}/address`))!=null?u:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function ji(e){return e.slice(e.lastIndexOf(
"/")+1)}function Vi(e){return e.slice(0,e.lastIndexOf("/"))}var Ui=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,Fi="/sys/class/graphics",Hn="/sys/class/vtconsole",Hi=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Bn(e,t){return{screens:new Set([...t.filter(n=>n.bootVga===1).map(n=>n.address),...Bi(e)]),serial:Wi(e),pictures:Ki(e)}}function Wn({screens:e},t,n){return t.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!n(r)&&(e.has(r.device.address)||r.device.driver!==null&&!ot(r.device.driver)))}function Bi(e){let t=e.
list(Hn).map(r=>`${Hn}/${r}`),n=t.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return t.length>
0&&!n?[]:j(e.real(`${Fi}/fb0/device`)).slice(-1)}function Wi(e){var r,o;let t=e.attr("/proc/consoles");return(o=(t!==null?t.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):Ie((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>U(i)==="console").map(i=>{var s;return(s=X(i).split(
",")[0])!=null?s:""})).find(i=>!Ui.test(i)))!=null?o:null}function Ki(e){var r,o;let t=new Map,n=[];if(parseInt((r=In(e))!=null?r:"",10)>=6)return t;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,u="",d=""]=s;n.length=u.length/2,n.push(d);let m=Hi.test(d)?j(n.join("/")).slice(
-1)[0]:void 0;m!==void 0&&t.set(m,d)}return t}var Gi=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],Ji="/var/lib/nova/";function Re(e){let t=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
n=>{var r;return(r=e.attr(n))!=null?r:""}).join(`
`).split(`
`);return[...new Set(t)].map(qi).filter(n=>n!==null)}function Kn(e){let t=new Set(Gi.map(n=>mt(e,n)));return e.filter(n=>t.has(n.at)||n.at.startsWith(Ji))}function mt(e,t){
return e.map(r=>r.at).filter(r=>r==="/"||r===t||t.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Gn(e){var t;return((t=e.attr(
"/proc/swaps"))!=null?t:"").split(`
`).slice(1).map(n=>n.trim().split(/\s+/)).map(([n="",r=""])=>({path:pt(n),type:r})).filter(n=>n.path!=="")}function fe(e,t){var u;let{type:n,number:r,source:o}=t;
if(n==="zfs"){let d=Fn(e,(u=o.split("/")[0])!=null?u:"");return d===null?null:de(e,d)}if(n==="btrfs")return de(e,Un(e,le(e,o)));if(!r.startsWith("0:"))return Vn(
e,r);let i=o.split(":").map(d=>le(e,d)).filter(d=>d!==null);if(i.length>0)return de(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(n)?Yi(t):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function de(e,t){return t.map(n=>jn(e,n)).reduce((n,r)=>[...n,...r],[])}function Yi({source:e,options:t,type:n}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(t))==null?void 0:o[1];return r!==void 0?[r]:n==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function qi(e){let[t="",n=""]=e.split(" - "),[,,r,,o]=t.split(" "),[i,s="",u=""]=n.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:pt(
o),type:i,number:r,source:pt(s),options:u}}function pt(e){return e.replace(/\\([0-7]{3})/g,(t,n)=>String.fromCharCode(parseInt(n,8)))}var Xi=[["/sys/class/block",(e,t,n)=>e.stat(`${t}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(n)?`disk ${n}`:null],["/sys/class/net",(e,t,n)=>`network interfa\
ce ${n}`],["/sys/bus/usb/devices",ts],["/sys/class/sound",(e,t,n)=>{var r;return/^card\d+$/.test(n)?`sound card ${gt((r=e.attr(`${t}/id`))!=null?r:n)}`:null}]],
Qi={"01":"USB keyboard","02":"USB mouse"};function Jn(e){let t=M(()=>es(e));return n=>{var r;return(r=t().get(n))!=null?r:[]}}function es(e){var r;let t=new Map,
n=(o,i)=>{var u,d;let s=o[o.length-1];i!==null&&s!==void 0&&((u=t.get(s))==null?void 0:u.includes(i))!==!0&&t.set(s,[...(d=t.get(s))!=null?d:[],i])};for(let[o,i]of Xi)
for(let s of e.list(o)){let u=e.real(`${o}/${s}`);u!==null&&n(j(u),i(e,u,s))}for(let o of Re(e))for(let i of(r=fe(e,o))!=null?r:[])n(i.functions,`file system ${gt(
o.at)}`);return t}function ts(e,t,n){var i,s;if(n.includes(":"))return e.attr(`${t}/bInterfaceClass`)==="03"&&(s=Qi[(i=e.attr(`${t}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=n.startsWith("usb")||e.attr(`${t}/bDeviceClass`)==="09"?null:e.attr(`${t}/product`);return o===null?null:`USB device ${gt(o)}`}function gt(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}var Yn="/sys/class/net",ns=1,rs=512;function Qn(e){return[...new Set(nr(e).filter(t=>t.bits===0).map(t=>t.via))]}function Ce(e,t){var o,i;let n=ss(t);return n===
null?null:(i=(o=nr(e).filter(s=>s.to.length===n.length&&yt(n).startsWith(yt(s.to).slice(0,s.bits))).reduce((s,u)=>s===null||u.bits>s.bits?u:s,null))==null?void 0:
o.via)!=null?i:null}function er(e,t){let n=ht(e,t,new Set);return n.length>0?n:ht(e,"ovs-system",new Set([t]))}function tr(e){let t=os(e);return[...t===null?[]:
[t],...is(e,22)]}function ht(e,t,n){if(n.has(t))return[];n.add(t);let r=j(e.real(`${Yn}/${t}`));return r.length>0?[{name:t,functions:r}]:e.list(`${Yn}/${t}`).filter(
o=>o.startsWith("lower_")).map(o=>ht(e,o.slice(6),n)).reduce((o,i)=>[...o,...i],[])}function nr(e){let t=Te(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>qn(
r)).map(([r="",o="",,,,,,i=""])=>({to:rr(o),bits:yt(i).replace(/0/g,"").length,via:r})),n=Te(e,"/proc/net/ipv6_route").filter(r=>{var o;return qn((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...t,...n]}function qn(e){let t=parseInt(e,16);return(t&ns)!==0&&
(t&rs)===0}function os(e){var n,r,o,i;let t="self";for(let s=0;s<64&&t!=="0";s++){let u=((n=e.attr(`/proc/${t}/environ`))!=null?n:"").split("\0").find(g=>g.startsWith(
"SSH_CONNECTION=")),[d,,m]=(r=u==null?void 0:u.slice(15).split(" "))!=null?r:[];if(d!==void 0&&m!==void 0)return{peer:d,local:m};let a=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${t}/status`))!=null?o:""))==null?void 0:i[1];if(a===void 0)return null;t=a}return null}function is(e,t){let n=`:${t.toString(16).toUpperCase().
padStart(4,"0")}`;return[...Te(e,"/proc/net/tcp"),...Te(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(n)&&o==="01").map(([,r="",o=""])=>({peer:Xn(o),local:Xn(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function Te(e,t){var n;return((n=e.attr(t))!=null?n:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function Xn(e){var r,o,i;let t=rr(e.slice(0,e.indexOf(":"))),n=t.length===8?t:(r=/^0{20}ffff(.{8})$/.exec(
t))==null?void 0:r[1];return n!==void 0?((o=n.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=t.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function rr(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function yt(e){return[...e].map(t=>parseInt(t,16).toString(
2).padStart(4,"0")).join("")}function ss(e){let t=e.replace(/%.*$/,"").toLowerCase(),n=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(t);if(n!==
null)return n.slice(1).map(a=>Number(a).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(t)||!t.includes(":"))return null;let[r="",o]=t.split("::"),
i=a=>a.split(":").filter(g=>g!=="").map(g=>g.padStart(4,"0")),[s,u]=[i(r),i(o!=null?o:"")],d=o===void 0?0:8-s.length-u.length,m=[...s,...Array(Math.max(0,d)).fill(
"0000"),...u].join("");return m.length===32?m:null}function or(e){let t=new Map;function n(o,i){var s;for(let u of as(e,o)){let d=(s=t.get(u))!=null?s:[];d.includes(i)||t.set(u,[...d,i])}}function r(o,i){if(o!==
null)for(let s of er(e,o))n(s.functions,i(s.name))}for(let{what:o,leaves:i}of us(e)){i===null&&n(ls(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:u,portals:d}of i!=null?i:[]){n(u,`${o} (${s})`);for(let m of d)r(Ce(e,m),a=>`${o} (${s} at ${m}, through ${a})`)}}for(let o of Qn(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of tr(e))for(let s of new Set([Ce(e,o),Ce(e,i)]))r(s,u=>`the ssh connection from ${o} (${u})`);return t}function pe(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function us(e){let t=Re(e),n=Gn(e).map(r=>{let o=r.type==="fil\
e"?null:le(e,r.path),i=r.type==="file"?mt(t,r.path):null;return{what:"swap",leaves:o!==null?de(e,[o]):cs(e,t.filter(s=>s.at===i))}});return[...Kn(t).map(r=>({what:r.
at,leaves:fe(e,r)})),...n]}function cs(e,t){return t.map(r=>fe(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function as(e,t){let n=t.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...t,...n.map(r=>r.slice(r.lastIndexOf("/")+1))]}function ls(e){return q(e).filter(t=>{var n;return((n=
t.class)==null?void 0:n.startsWith("01"))===!0}).map(t=>t.address)}function ir(e,t,n){return{devices:t,gpus:n,members:r=>ze(e,r,t),cargo:Jn(e),lifelines:M(()=>or(e))}}function sr(e,t,n){let r=new Map(n.devices.map(o=>[o.address,
o]));return n.members(e).filter(o=>!t.has(o)).flatMap(o=>{let i=r.get(o),s=un(o,i,n.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":ds(i,n)}]})}function ds(e,t){let n=fs(e,t.gpus),r=t.lifelines().get(e.address);return r===void 0?n:n===null?`carries ${pe(r)}: the no\
de lives on it, and nothing overrides that`:`${n}; it carries ${pe(r)}`}function fs(e,t){var o,i;let{class:n}=e;if((n==null?void 0:n.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((n==null?void 0:n.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(ke(
e.vendor,n))return null;if((n==null?void 0:n.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==
null)return`is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=t.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the displa\
y of the management controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var ps={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},ms="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",cr=": the IOMMU is off; s\
witch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",gs="interrupts are not remapped here, so VFIO hands no de\
vice out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 y\
ourself";function ar(e,t,n,r=ir(e,t,n)){let o=M(()=>Oe(e)),i=M(()=>Bn(e,t)),s=M(()=>Cn(e)===!1&&!Dn(e)),u=new Map(n.map(l=>[l.device.address,l])),d=M(()=>ae(n.map(
l=>l.device),l=>String(l.group))),m=M(()=>ae(t.filter(l=>l.physfn!==null),l=>{var f;return(f=l.physfn)!=null?f:""}));function a(l){var _;let f=new Set,x=l.device.
group===null?[]:(_=d().get(String(l.device.group)))!=null?_:[];for(let h of[l,...x.map(y=>u.get(y.address))])if(!(h===void 0||h.kind!==l.kind)){f.add(h.device.address);
for(let y of h.companions)f.add(y.device.address)}return f}function g(l,f){let x=sr(l,f,r);return[...x.length===0?[]:[hs(l,x)],...sn(e,l)?[{code:"reserved",text:`\
the firmware reserves memory for IOMMU group ${l} (reserved_regions has a direct line), so the kernel assigns it to nobody`}]:[]]}function p(l){var _,h;let f=[],
x=ur(e,l);if(((_=l.numVfs)!=null?_:0)>0){let y=((h=m().get(l.address))!=null?h:[]).filter(b=>b.mdevs.length>0||ur(e,b)!==null).length;f.push({code:"vfs",text:`${l.
numVfs} of its virtual functions are enabled${y===0?"":`, ${y} of them with vGPUs`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: once no guest has\
 one, write 0 there`})}return l.mdevs.length>0&&f.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${l.mdevs.join(", ")}; remove them first`}),x!==
null&&f.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${x}), and a card serves vGPUs or goes to a guest as a whole`}),f}function c({device:l}){
let{screens:f,serial:x}=i();return!f.has(l.address)||x!==null||Wn(i(),n,_=>_.kind==="gpu").length>0?[]:[{code:"console",text:"it shows the only console (no BMC \
or integrated display and no serial console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough"}]}
return l=>{let{device:f,kind:x}=l,_=x==="gpu"?[]:[{code:"kind",text:ps[x]}];if(x==="bmc"||x==="virtual")return _;f.id===null&&_.push({code:"unknown_id",text:"it\
s vendor or device id cannot be read"});let h=[f,...l.companions.map(b=>b.device)];for(let b of h){let $=b===f?"it":`its companion ${b.address}`;b.responding===
!1&&_.push({code:"dead",text:`${$} ${ms}`});let k=r.lifelines().get(b.address);k!==void 0&&_.push({code:"lifeline",text:`${$} carries ${pe(k)}: the node lives o\
n it, and nothing overrides that`})}f.group===null?_.push({code:"no_group",text:ys(o())}):it(e,f.group)&&_.push({code:"no_group",text:`IOMMU group ${f.group} is\
 of vfio's noiommu mode and isolates nothing${cr}`});let y=a(l);for(let b of new Set(h.map($=>$.group)))b!==null&&_.push(...g(b,y));return s()&&_.push({code:"in\
terrupts",text:gs}),[..._,...p(f),...c(l)]}}function lr(e,t){return e.list(`/sys/bus/pci/devices/${t.address}/mdev_supported_types`)}function ur(e,t){let n=e.attr(
`/sys/bus/pci/devices/${t.address}/nvidia/current_vgpu_type`);return n===null||n==="0"||n===""?null:n}function hs(e,t){let n=t.filter(i=>i.stays!==null),r=t.map(
i=>i.address),o=`IOMMU group ${e} also holds ${t.map(i=>i.said).join(", ")}`;return n.length===0?{code:"members",members:r,text:`${o}, which the host would lose\
 with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"group",members:r,text:`${o}; ${n.map(i=>{
var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function ys(e){return e.active===null||e.active&&
e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":`it has no IOMMU group${cr}`}function fr(e,t){return typeof t=="bigint"?t.toString():t}var xt=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function pr(e){return new xt(e)}function mr(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var bs="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function gr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function De(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function hr(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function F(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function yr(e,t=0){
var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function br(e,t){return t.
map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function me(e){return typeof e=="string"?e:e==null?void 0:e.message}function _t(e,t,n){var o;var r;for(let i=t;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function $t(e,t,n){var d,m,a,g,p,c,l,f,x,_,h,y,b,$,k,I,T;var r;
let o=(m=(d=e.inst)==null?void 0:d._zod)==null?void 0:m.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(a=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(g=e.schema)==null?void 0:g._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(I=(k=(b=(h=(x=me((f=(l=(c=e.inst)==null?
void 0:c._zod.def)==null?void 0:l.error)==null?void 0:f.call(l,e)))!=null?x:me(i==null?void 0:i(e)))!=null?h:me((_=t==null?void 0:t.error)==null?void 0:_.call(t,
e)))!=null?b:me((y=n.customError)==null?void 0:y.call(n,e)))!=null?k:me(($=n.localeError)==null?void 0:$.call(n,e)))!=null?I:"Invalid input",u={};for(let O of Object.
keys(e))O==="inst"||O==="schema"||O==="continue"||O==="input"||O==="__proto__"||(u[O]=e[O]);return(T=u.path)!=null||(u.path=[]),u.message=s,t!=null&&t.reportInput&&
(u.input=e.input),u}function xr(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):xs(e,n,r.value)}}function dr(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function xs(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:dr(this,t,n.bind(this))},set(r){dr(this,t,r)}})}function _s(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}var bt,V=!1,$s={configurable:!0,get(){V=!0}};function Q(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&bt!==e._zod){
bt=void 0;return}bt=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,$s);let o=V;V=!1;try{let i=n(this);return V?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),V=V||o,i}catch(i){throw delete this[t],V=V||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function _r(e,t,n,r){let o=_s(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var $r;var wt={value:void 0,enumerable:!1},wr="captureStackTrace"in Error?Error:null;function ws(e){let t=wr;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.
stackTraceLimit=0}catch(r){return wr=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function z(e,t,n,r){var p;let o={};function i(c){this.
def=c,this.constr=g,this.traits=new Set}i.prototype=o;let s=n,u=s&&new WeakSet;function d(c,l){if(c._zod){if(c._zod.traits.has(e))return}else{wt.value=new i(l);
try{Object.defineProperty(c,"_zod",wt)}finally{wt.value=void 0}}if(c._zod.traits.add(e),t(c,l),u){let x=Object.getPrototypeOf(c),_=c._zod.constr.prototype,h=x;for(;h&&
h!==_;)h=Object.getPrototypeOf(h);let y=h!=null?h:x;u.has(y)||(u.add(y),xr(y,s))}let f=g.prototype;for(let x in f)Object.prototype.hasOwnProperty.call(f,x)&&(x in
c||(c[x]=f[x].bind(c)))}let m=(p=r==null?void 0:r.Parent)!=null?p:Object;class a extends m{}Object.defineProperty(a,"name",{value:e});function g(c){var _;let l=r!=
null&&r.Parent?ws(a):this;d(l,c);let f=l._zod.deferred;if(f){for(let h of f)h();l._zod.deferred=void 0}let x=(_=globalThis.__zod_globalConfig)==null?void 0:_.postProcessor;
return x&&x(l),l}return Object.defineProperty(g,"init",{value:d}),Object.defineProperty(g,Symbol.hasInstance,{value:c=>{var l,f;return r!=null&&r.Parent&&c instanceof
r.Parent?!0:(f=(l=c==null?void 0:c._zod)==null?void 0:l.traits)==null?void 0:f.has(e)}}),Object.defineProperty(g,"name",{value:e}),g}var D=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Ne=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}},vr;(vr=($r=globalThis).__zod_globalConfig)!=null||($r.__zod_globalConfig=
{});var ge=globalThis.__zod_globalConfig;function vt(e){return e&&Object.assign(ge,e),ge}function vs(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,fr,2)),e.message}function Ps(e){this._zod.message=e}var ks={get:vs,
set:Ps,enumerable:!0,configurable:!0},Pt={value:void 0,enumerable:!1},kr=new WeakSet([Object.prototype,Error.prototype]),Sr=(e,t)=>{e.name="$ZodError",Pt.value=
t,Object.defineProperty(e,"issues",Pt),Pt.value=void 0,Object.defineProperty(e,"message",ks);let n=Object.getPrototypeOf(e);kr.has(n)||(kr.add(n),Object.defineProperty(
n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},sa=z("$ZodError",Sr),Or=z("$ZodError",Sr,void 0,{Parent:Error});var Os=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new D;return i.issues.length?zs(e,i.issues,
o):{success:!0,data:i.value}},kt=Os(Or);function zs(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>$t(o,n,vt()))),t=void 0,n=void 0),r},
set error(o){r=o,t=void 0,n=void 0}}}var zr={major:4,minor:6,patch:7};var te=z("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=zr;let r=e._zod.def.checks,o=e._zod.traits.has("\
$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let u of o)for(let d of u._zod.onattach)d(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=
[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let u=(m,a,g)=>{if(m.memo)return m;let p=F(m),c;for(let l of a){if(l._zod.def.when){if(yr(
m)||!l._zod.def.when(m))continue}else if(p)continue;let f=m.issues.length,x=l._zod.check(m);if(x instanceof Promise&&(g==null?void 0:g.async)===!1)throw new D;if(c||
x instanceof Promise)c=(c!=null?c:Promise.resolve()).then(async()=>{await x,m.issues.length!==f&&(_t(m.issues,f,e),p||(p=F(m,f)))});else{if(m.issues.length===f)
continue;_t(m.issues,f,e),p||(p=F(m,f))}}return c?c.then(()=>m):m},d=(m,a,g)=>{if(F(m))return m.aborted=!0,m;let p=u(a,o,g);if(p instanceof Promise){if(g.async===
!1)throw new D;return p.then(c=>e._zod.parse(c,g))}return e._zod.parse(p,g)};e._zod.run=(m,a)=>{if(a.skipChecks)return e._zod.parse(m,a);if(a.direction==="backw\
ard"){let p=e._zod.parse({value:m.value,issues:[]},{...a,skipChecks:!0});return p instanceof Promise?p.then(c=>d(c,m,a)):d(p,m,a)}let g=e._zod.parse(m,a);if(g instanceof
Promise){if(a.async===!1)throw new D;return g.then(p=>u(p,o,a))}return u(g,o,a)}}});var Ar=z("$ZodNever",(e,t)=>{te.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function je(e,t,n,r,o,i){let s=n in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;t.issues.push(...br(n,e.issues))}
if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(t.value[n]=void 0):t.value[n]=e.value}}var Es=[];function Is(e){var s,u,d,m;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?
n:Es,o=r.length?[...t,...r]:t;for(let a of o)if(!((m=(d=(u=(s=e.shape)==null?void 0:s[a])==null?void 0:u._zod)==null?void 0:d.traits)!=null&&m.has("$ZodType")))
throw new Error(`Invalid element at key "${String(a)}": expected a Zod schema`);let i=hr(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.
length,optionalKeys:new Set(i)}}function Ms(e,t,n,r,o,i,s){let u=[],d=o.keySet,m=o.catchall._zod,a=m.def.type,g=m.optin,p=m.optout,c=0;for(let l in t){if(s&&n.issues.
length!==c){if(F(n,c))break;c=n.issues.length}if(d.has(l))continue;if(l==="__proto__"){a==="never"&&u.push(l);continue}if(a==="never"){u.push(l);continue}let f=m.
run({value:t[l],issues:[]},r);f instanceof Promise?e.push(f.then(x=>je(x,n,l,t,g,p))):je(f,n,l,t,g,p)}return u.length&&n.issues.push({code:"unrecognized_keys",keys:u,
input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var Er=z("$ZodObject",(e,t)=>{var m;te.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"sha\
pe"),r=n!=null&&n.get?n.get.raw:(m=t.shape)!=null?m:{};if(r){let a=()=>{let g={...r};return Object.defineProperty(t,"shape",{value:g}),a.raw=g,g};a.raw=r,Object.
defineProperty(t,"shape",{get:a})}let o=pr(()=>Is(t));Q(e,"propValues",a=>{let g=a.def.shape,p={};for(let c in g){let l=g[c]._zod;if(l.values){Object.prototype.
hasOwnProperty.call(p,c)||mr(p,c,new Set);for(let f of l.values)p[c].add(f);l.optin!==void 0&&p[c].add(void 0)}}return p});let i=gr,s=t.catchall,u,d=ge.memoizer;
d==null||d.attach(e),e._zod.parse=(a,g)=>{u!=null||(u=o.value);let p=a.value;if(!i(p))return a.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
a;a.value=d?d.alloc(e,a,{},g):{};let c=[],l=u.shape,f=g==null?void 0:g.abortEarly,x=a.issues.length;for(let _ of u.allKeys){if(f&&a.issues.length!==x){if(F(a,x))
break;x=a.issues.length}if(_==="__proto__")continue;let h=l[_],y=h._zod.optin,b=h._zod.optout,$=h._zod.run({value:p[_],issues:[]},g);$ instanceof Promise?c.push(
$.then(k=>je(k,a,_,p,y,b))):je($,a,_,p,y,b)}return s?Ms(c,p,a,g,o.value,e,f===!0):c.length?Promise.all(c).then(()=>a):a}});var Ir=z("$ZodTransform",(e,t)=>{var n;te.init(e,t),e._zod.optin="optional",(n=ge.memoizer)==null||n.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new Ne(
e.constructor.name);let i=t.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(u=>(r.value=u,r));if(i instanceof Promise)throw new D;
return r.value=i,r}});var Mr=z("$ZodPipe",(e,t)=>{te.init(e,t),Q(e,"values",n=>n.def.in._zod.values),Q(e,"optin",n=>n.def.in._zod.optin),Q(e,"optout",n=>n.def.out._zod.optout),Q(e,"p\
ropValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);return i instanceof Promise?i.then(s=>Le(s,t.
in,r)):Le(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>Le(i,t.out,r)):Le(o,t.out,r)}});function Le(e,t,n){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}function Zr(e,t){return new e({type:"never",...De(t)})}var Ve=z("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");te.init(e,t),e.def=t,e.type=t.type},{safeParse(e,t){return kt(
this,e,t)}});var Ts=z("ZodMiniNever",(e,t)=>{Ar.init(e,t),Ve.init(e,t)});function Cs(e){return Zr(Ts,e)}var Ds=z("ZodMiniObject",(e,t)=>{Er.init(e,t),Ve.init(e,t),_r(e,"shape",n=>n._zod.def.shape,!1)});function Rr(e,t){return new Ds({type:"object",shape:e,catchall:Cs(),...De(t)})}var Ns=z("ZodMiniTransform",(e,t)=>{Ir.init(e,t),Ve.init(e,t)});function Ue(e){return new Ns({type:"transform",transform:e})}var Ls=z("ZodMiniPipe",(e,t)=>{Mr.init(e,t),Ve.init(e,t)});function Tr(e,t){return new Ls({type:"pipe",in:e,out:t})}var js=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,Vs=/^[ -~]*$/;function Cr(e){if(Vs.
test(e))return;let t=js.exec(e);return t===null?void 0:`U+${t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function A(e,t=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Fe(e,t){let n,r=3;for(let o of t){let i=o.startsWith(e)&&e.length>1?1:Us(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([n,r]=[o,i])}return n}function Us(e,t){
var r,o,i,s;let n=Array.from({length:t.length+1},(u,d)=>d);for(let u=1;u<=e.length;u++){let d=[u];for(let m=1;m<=t.length;m++){let a=((r=n[m-1])!=null?r:0)+(e[u-
1]===t[m-1]?0:1);d.push(Math.min(a,((o=n[m])!=null?o:0)+1,((i=d[m-1])!=null?i:0)+1))}n=d}return(s=n[t.length])!=null?s:0}var Fs=["true","yes","on","y","t","1"],Hs=["false","no","off","n","f","0"];function St(e){if(typeof e=="object")return;let t=String(e).trim().toLowerCase();return Fs.
includes(t)?!0:Hs.includes(t)?!1:void 0}function Ot(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Nr(e,t,n){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=t&&r<=n?r:void 0}function Lr(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(t=>t!==""&&t!==".").join("/")}`}function He(e,t="",n=""){var r;if(typeof e=="stri\
ng")Dr(e,t,n);else if(Array.isArray(e))e.forEach((o,i)=>He(o,`${t}[${i}]`,n));else for(let[o,i]of Object.entries((r=Ot(e))!=null?r:{}))Dr(o,t===""?"a key":`a ke\
y of ${t}`,n),He(i,t===""?o:`${t}.${o}`,n||o)}function Dr(e,t,n){let r=Cr(e);if(r!==void 0)throw P(n,`${t} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Bs={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function zt(e){return{type:Bs[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function At(e){let t={};for(let[n,r]of Object.entries(e))t[n]=zt(r);return{type:"object",properties:t,additionalProperties:!1}}
function Ws(e){let t=e.choices===void 0?"":`: ${e.choices.join(", ")}`,n=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${t}${n}`}function Et(e){return Object.entries(e).map(([t,n])=>`  ${t} (${Ws(n)})
      ${n.describe}
`).join("")}var Ks=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function jr(e){return re("bool",e,"true or false",St,{})}function Gs(e){let{min:t=Number.
MIN_SAFE_INTEGER,max:n=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${t}`:` from ${t} to ${n}`,o={...e.min===void 0?{}:{minimum:t},
...e.max===void 0?{}:{maximum:n}};return re("int",e,`a whole number${r}`,i=>Nr(i,t,n),o)}function Vr(e,t){let n=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>St(i)===r):[];return o.length===1?o[0]:void 0};return{
...re("str",t,`one of ${e.join(", ")}`,n,{enum:e}),choices:e}}function Be(e,t){let n=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||t.commas===!0&&u.
includes(",")))return u.split(",").map(d=>d.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=re(
"list",t,o,n,{items:zt(e)}),s=u=>Ue((d,m)=>Array.isArray(d)?d.map((a,g)=>{var l;let p=a===null||a===""?void 0:u.safeParse(a);if((p==null?void 0:p.success)===!0)
return p.data;let c=(l=p==null?void 0:p.error.issues[0])==null?void 0:l.message;m.issues.push({...Hr(a,"something in it"),...c===void 0?{}:{message:c},path:[g]})}):
d);return{...i,schema:()=>Kr(i.schema(),s(e.schema()))}}function Ur(e){return Wr(Be(Br("a PCI id","10de:20b7",mn),e))}function Fr(e){return Wr(Be(Br("a PCI address","0000:41:00.0",gn),e))}var ne={check:jr({describe:"\
Say what would change and write nothing.",default:!1}),diff:jr({describe:"Show the changes of files as before and after.",default:!1}),root:re("str",{describe:"\
Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Lr,{pattern:"^/"}),wait:Gs({describe:"Seconds to wait for a l\
ock that somebody else holds.",min:0,max:86400,default:60})};function It(e,t){var p,c,l;let n=Ot(t);if(n===void 0)throw P("",`the parameters are ${A(t)}, expect\
ed a JSON object such as {"check": true}`);He(n);let r=Ys(e);if(Object.keys(n).every(f=>n[f]===void 0))return r;let o=Js(e,n).safeParse(n);if(o.success)return{...r,
...Object(o.data)};let[i]=o.error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[u=""]=s,d=s.map(f=>typeof f=="number"?`[${f}]`:`.${String(f)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw P(String(u),`${d} ${(c=i==null?void 0:i.message)!=null?c:"is not valid"}`);let m=String(i.keys[0]),a=Object.
keys(d===""?e:Object((l=e[d])==null?void 0:l.json.properties)).sort(),g=Fe(m,a);throw P(d===""?m:d,`${JSON.stringify(m)} is not a parameter${d===""?"":` of ${d}`}${g===
void 0?"":` (did you mean ${g}?)`}; known are ${a.join(", ")}`)}function Hr(e,t,n=""){return{code:"custom",input:e,message:`is ${A(e)}, expected ${t}${n}`}}function re(e,t,n,r,o){
let i=()=>Ue((d,m)=>{if(d==null||d===""&&e!=="str")return t.default;let a=r(d),g=typeof d=="number"&&(e==="str"||e==="list");return a===void 0&&m.issues.push(Hr(
d,n,g?Ks:"")),a}),{describe:s,default:u}=t;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function Br(e,t,n){let r=o=>typeof o==
"string"&&n(o)||void 0;return re("str",{describe:e},`${e} such as "${t}"`,r,{examples:[t]})}function Wr(e){let t=()=>Ue(n=>n&&[...new Set(n)]);return{...e,schema:()=>Kr(
e.schema(),t())}}function Kr(e,t){return Tr(e,t)}function Js(e,t){let n={};for(let[r,o]of Object.entries(e))r in t&&(n[r]=o.schema());return Rr(n)}function Ys(e){
let t={};for(let[n,{unset:r}]of Object.entries(e))r!==void 0&&(t[n]=r);return t}var qs={ids:Ur({describe:"Only devices with these ids."}),addresses:Fr({describe:"Only devices at these addresses."}),kinds:Be(Vr(lt,{describe:"A kind of device\
."}),{describe:"Only devices of these kinds.",default:lt})},Gr=Ln({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and wha\
t stands between it and a VM.",params:qs,example:{kinds:["gpu"]},capture:Jt,read(e,{ids:t,addresses:n,kinds:r}){let o=q(e),i=xn(e,o),s=ar(e,o,i),u=i.filter(({device:l,
kind:f})=>r.includes(f)&&(t===void 0||l.id!==null&&t.includes(l.id))&&(n===void 0||n.includes(l.address))),d=Pn(e),m=u.map(l=>({gpu:l,obstacles:s(l)})),a=Oe(e),
g=m.filter(({gpu:l})=>Ae(l)),p=g.filter(({obstacles:l})=>l.length===0).length,c=hn(e);return{msg:c?g.length===0?"No GPU that could go to a VM was found.":Xs(g.length,
p):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:m.map(({gpu:l,obstacles:f})=>d(l,f)),ids:[...new Set(g.map(({gpu:l})=>l.
device.id))],iommu:a},human:()=>kn(m,a,Ee(e)),notes:c?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:c?[...Qs(o,
i,t,n),...eu(g.map(({gpu:l})=>l)),...tu(e,g.map(({gpu:l})=>l)),...Nn(e)]:[]}}});function Xs(e,t){let[n,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return t===
e?`${n} that could go to a VM found, and nothing stands in ${r}.`:t===0?`${n} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${n} that could go to a VM found; something stands in the way of ${e-t} of them: see passthrough.reasons.`}function Qs(e,t,n=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${Se(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...n.filter(i=>!t.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!t.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function eu(e){var n;
let t=new Map;for(let{device:r}of e)r.group!==null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r.address]);return[...t].filter(([,r])=>r.length>1).map(([r,
o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function tu(e,t){return t.filter(n=>lr(e,n.device).length>0).map(({device:n})=>`${n.
address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}var et=require("fs");var nu=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function Mt(e,t){let{changed:n,msg:r,
error:o,run:i,changes:s,diff:u,pending:d,rebootReasons:m,pendingAtBoot:a,bootable:g,notes:p,warnings:c,own:l}=e,f=Qr({...Yr(n,o!==void 0,r,t),error:o&&qr(o.stop,
o.node),exception:o&&Xr(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:d,reboot_required:m&&m.length>0,reboot_reasons:m,pending_at_boot:a,
bootable:g,notes:(p==null?void 0:p.length)===0?void 0:p,warnings:(c==null?void 0:c.length)===0?void 0:c}),x=Object.entries(l).filter(([_])=>!Object.prototype.hasOwnProperty.
call(f,_)&&!nu.includes(_)&&!_.startsWith("_"));return{...f,...Object.fromEntries(x)}}function Zt(e,t){return Qr({...Yr(!1,!0,e.message,t),error:qr(e,"untouched"),
exception:Xr(e),changes:[]})}function Jr(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Yr(e,t,n,{module:r,version:o,host:i}){
return{changed:e,failed:t,msg:n,comment:n,module:r,version:o,contract:1,host:i}}function qr(e,t){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:t}}function Xr(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Qr(e){return Object.fromEntries(
Object.entries(e).filter(([,t])=>t!==void 0))}var Tf=64*1024*1024;var Cf=`process.title='${st} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1),process.argv[2])}catch(e){pro\
cess.exit(require('os').constants.errno[e.code]||255)}`;async function Rt(e,t={}){throw new Error("this script was built to run no commands")}async function eo(e,t,n){throw new Error("this script was built to run no commands")}var v=require("fs"),H=require("path");function ru(e){return H.join(H.dirname(e),`.${H.basename(e)}.vfiokit-new`)}function to(e){let t=v.openSync(e,"r");try{v.fsyncSync(
t)}finally{v.closeSync(t)}}function no(e){try{e()}catch(t){if(process.geteuid()===0)throw t}}function ro(e,t,n){let r=v.fstatSync(e);t!==null&&(r.uid!==t.uid||r.
gid!==t.gid)&&no(()=>v.fchownSync(e,t.uid,t.gid)),(v.fstatSync(e).mode&4095)!==n&&v.fchmodSync(e,n)}function We(e){try{return v.lstatSync(e)}catch(t){if(Reflect.
get(Object(t),"code")==="ENOENT")return null;throw t}}function oo(e){try{v.unlinkSync(e)}catch(t){}}function Tt(e,t,n=()=>{}){if(!v.existsSync(e)){Tt(H.dirname(
e),t,n);try{v.mkdirSync(e,{mode:t})}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}n(e)}}function ou(e,t){return n=>{no(()=>v.chownSync(n,e.
uid,e.gid)),v.chmodSync(n,t|(t&292)>>2)}}async function io(e,t,{mode:n,owner:r,label:o,last:i}){var l;let s=H.dirname(e);Tt(s,493,r===void 0?void 0:ou(r,n));let u=ru(
e),d=We(e);We(u)!==null&&v.unlinkSync(u);let{O_WRONLY:m,O_CREAT:a,O_EXCL:g,O_NOFOLLOW:p}=v.constants,c=v.openSync(u,m|a|g|p,384);try{try{for(let f=0;f<t.length;)
f+=v.writeSync(c,t,f);ro(c,(l=d!=null?d:r)!=null?l:null,d===null?n:d.mode&4095),v.fsyncSync(c)}finally{v.closeSync(c)}d!==null&&await o(u,e),await(i==null?void 0:
i()),v.renameSync(u,e)}catch(f){throw oo(u),f}d===null&&await o(e,null),to(s)}async function so(e,t,n){let r=We(t),o=v.openSync(e,"r+");try{r!==null&&ro(o,r,r.mode&
4095),v.fsyncSync(o)}finally{v.closeSync(o)}await n(e,r===null?null:t),v.renameSync(e,t),to(H.dirname(t))}function iu(e){return`${e}.${process.pid}`}function uo(e,t){
let n=iu(e);for(let r=1;;r++)try{return Tt(H.dirname(e),448),We(n)!==null&&v.unlinkSync(n),v.writeFileSync(n,t,{mode:384,flag:"wx"}),v.linkSync(n,e),!0}catch(o){
let i=Reflect.get(Object(o),"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{oo(n)}}var w=require("fs"),Ct=16<<20,su=40,uu=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],cu=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function he(e){return e instanceof Error&&"code"in e?String(e.code):""}function Ke(e){let t=he(e);return t==="ENOENT"||t==="ENOTDIR"||t==="ELOOP"}
var oe=Buffer.allocUnsafe(4096);function co(e){let t="",n=0;for(;;){let r=w.readSync(e,oe,n,oe.length-n,null);if(r===0)return t+oe.toString("latin1",0,n);if(n+=
r,!(n<oe.length)){if(t+=oe.toString("latin1"),t.length>Ct)throw new Error("too large");n=0}}}function Ge(e){return e.split("/").filter(t=>t!==""&&t!==".")}function Dt(e,t,n,r){
let o=t.lastIndexOf("/"),i=r==null?void 0:r.get(t.slice(0,o)),s=Ge(i===void 0?t:t.slice(o)),u=i===void 0?[]:Ge(i),d=0;for(let m=s.shift();m!==void 0;m=s.shift()){
if(m===".."){u.pop();continue}let a=[...u,m],g=null;if(s.length>0||n){let p=e+"/"+a.join("/");try{w.lstatSync(p).isSymbolicLink()&&(g=w.readlinkSync(p))}catch(c){
g=null}}if(g===null){u=a;continue}if(++d>su)return null;g.startsWith("/")&&(u=[]),s.unshift(...Ge(g))}return"/"+u.join("/")}function au(e,t,n){let r=t.slice(0,t.
lastIndexOf("/"));if(r===""||n.has(r)||r.includes(".."))return;let o=Dt(e,r,!0);o!==null&&w.existsSync(e+o)&&n.set(r,o)}function Nt(e){let t=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:n}=e,r=new Map;function o(h,y){if(t==="")return h;au(t,h,r);let b=Dt(t,h,y,r);return b===null?null:t+b}function i(h){let y=o(h,!0);if(y===
null||!w.existsSync(y))return null;try{return t===""?w.realpathSync.native(y):(w.lstatSync(y),y.slice(t.length))}catch(b){return null}}function s(h){let y=o(h,!1);
if(y===null)return null;let b;try{b=w.lstatSync(y)}catch(se){if(Ke(se))return null;throw new S("E_APPLY",`${h} could not be looked at: ${he(se)}; run as root or\
 give this user access`,{cause:se})}let $=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:k,mtimeMs:I,ino:T,dev:O,uid:we,gid:ve}=b;
return{type:$,size:k,mtimeMs:I,ino:T,dev:O,uid:we,gid:ve,mode:b.mode&4095}}function u(h){let y=o(h,!0);if(y===null)return null;let b;try{b=w.openSync(y,w.constants.
O_RDONLY|w.constants.O_NONBLOCK)}catch($){if(Ke($))return null;throw new S("E_APPLY",`${h} could not be read: ${he($)}; run as root or give this user access`,{cause:$})}
try{let $=w.fstatSync(b);if(!$.isFile())throw new S("E_HOST",`${h} is not a regular file, as it should be; move it out of the way`);if($.size>Ct)throw new S("E_\
HOST",`${h} has ${$.size} bytes, more than the ${Ct} that such a file may have; look at what it is`);return $.size<oe.length?co(b):w.readFileSync(b,"latin1")}catch($){
throw $ instanceof S?$:new S("E_APPLY",`${h} could not be read: ${he($)}`,{cause:$})}finally{w.closeSync(b)}}function d(h,y,b){let $=o(h,!0);if($===null)return null;
try{let k=w.openSync($,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{let I=Buffer.alloc(b);return I.slice(0,w.readSync(k,I,0,b,y))}finally{w.closeSync(k)}}catch(k){
return null}}function m(h){let y=o(h,!0);if(y===null||!w.existsSync(y))return null;try{let b=w.openSync(y,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{return co(
b).trimEnd()}finally{w.closeSync(b)}}catch(b){return null}}function a(h){let y=o(h,!0);if(y===null)return[];if(!w.existsSync(y))return[];try{return w.readdirSync(
y).sort()}catch(b){return[]}}function g(h){let y=o(h,!1);if(y===null)return null;try{return w.readlinkSync(y)}catch(b){return null}}function p(h){let y=o(h,!0);
if(y===null)return null;try{let{rdev:b}=w.statSync(y);return b===0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function c(h){return n!==void 0||
t===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(h.startsWith("/")?i(h)!==null:uu.some(b=>i(`${b}/${h}`)!==null))?
cu.has(h.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${h} needs ${t}/proc`}:{ok:!0}:{ok:!1,why:`${h} is not in ${t}`}}async function l(h,y){return n!==
void 0?n.run(h,y):Rt(t===""?h:["chroot",t,...h],y)}function f(h,y=!0){r.clear();let b=Dt(t,h,y),$=b===null?null:t+b;if($===null)throw new S("E_REFUSED",`${h} is\
 a loop of links; expected a file or nothing; remove the links`);return $}async function x(h,y){t!==""||n!==void 0||!w.existsSync("/sys/fs/selinux/enforce")||await Rt(
y===null?["restorecon","-F",h]:["chcon",`--reference=${y}`,h])}function _(h,y,b){let $=he(b),k=$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space \
on that file system":$==="EROFS"?"mount it read-write":"see the error and run again";return new S("E_APPLY",`${h} could not be ${y}: ${$===""?String(b):$}; ${k}`,
{cause:b})}return{root:t===""?"/":t,live:t===""||n!==void 0,read:u,bytes:d,attr:m,list:a,link:g,real:i,stat:s,device:p,runnable:c,run:l,ask:l,async write(h,y,b,$,k){
try{await io(f(h),Buffer.from(y,"latin1"),{mode:b!=null?b:420,owner:$,label:x,last:k})}catch(I){throw I instanceof S?I:_(h,"written",I)}},createExclusive(h,y){let b=f(
h);try{return uo(b,y)}catch($){throw _(h,"created",$)}},remove(h){try{w.unlinkSync(f(h,!1))}catch(y){if(!Ke(y))throw _(h,"removed",y)}},rename(h,y){try{w.renameSync(
f(h,!1),f(y,!1))}catch(b){if(!Ke(b))throw _(h,"renamed",b)}},removeEmptyDir(h){try{w.rmdirSync(f(h))}catch(y){}},async replace(h,y){try{await so(f(h),f(y),x)}catch(b){
throw _(y,"replaced",b)}},async writeAttribute(h,y,b){if(n!==void 0)return n.writeAttribute(h,y);let{code:$,left:k}=await eo(f(h),y,b);if($!==void 0)throw Object.
assign(new Error(`${h}: ${$}`),{code:$,...k===void 0?{}:{left:k}})}}}function lo(e,t,n){let r=lu(ao(e),ao(t)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${n}`:[])}function ao(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function lu(e,t){let n=[];for(let r=0,o=0;r<e.length||o<t.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==t[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];n.push(...e.slice(
r,r+i).map(u=>`-${u}`),...t.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&n.push(` ${e[r]}`)}return n}function Je(e,{utf8:t}){return e.replace(t?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function ie(e,t,{colour:n}){
return n&&e!==void 0?`\x1B[${e}m${t}\x1B[0m`:t}function ye(e,t){var n;return(n=e.match(new RegExp(`(?! )(.{1,${t}}|\\S+)(?= |$)`,"gm")))!=null?n:[""]}function B(e){
return`  ${e}`}function Lt(e,{columns:t}){return ye(e,t-4).map((n,r)=>B(r===0?n:B(n)))}function du(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function be(e,t,n){var g,p;let r=n===void 0?e:[n,...e],o=c=>c.reduce((l,f)=>Math.max(l,f.length),0),i=((g=r[0])!=null?g:[]).
map((c,l)=>o(r.map(f=>{var x;return(x=f[l])!=null?x:""}))),s=(p=i.pop())!=null?p:0,u=i.reduce((c,l)=>c+l+2,2),d=t.columns-u,m=Math.max(Math.min(s,20),o(r.flatMap(
c=>{var l;return ye((l=c[i.length])!=null?l:"",1)})));if(n!==void 0&&d<m)return e.flatMap(c=>Lt(c.map((l,f)=>`${n[f]} ${l}`).join(", "),t));let a=c=>ie(du(c),c,
t);return r.flatMap(c=>{var l;return ye((l=c[i.length])!=null?l:"",d).map((f,x)=>{if(x>0)return" ".repeat(u)+f;let _=i.map((h,y)=>{var b,$;return`${a((b=c[y])!=
null?b:"")}${" ".repeat(h+2-(($=c[y])!=null?$:"").length)}`});return B(_.join("")+a(f)).trimEnd()})})}function go(e,t,n){let{changed:r,failed:o,msg:i,comment:s,module:u,version:d,contract:m,host:a,error:g,exception:p,run:c,changes:l,diff:f,pending:x,reboot_required:_,
reboot_reasons:h,pending_at_boot:y,bootable:b,notes:$,warnings:k,...I}=fo(e,t),T=(C,ue)=>Vt(C,ue,t),O=(C,ue)=>T(C,bo(ue,t)),we=jt(l),ve=we.map(({facet:C,label:ue,
before:Zo,after:Ro})=>[Z(C),`${ue}: ${mu(Z(Zo),Z(Ro),t)}`]),{code:se,hint:Pe,node:Mo}=Object(g);return`${[...ye(pu(Z(i),o===!0,we),t.columns).map(C=>ie(o?`${"1"}\
;${"31"}`:"1",C,t)),...o?T("Changed",be(ve,t)):be(ve,t),...gu(n===void 0?I:fo(n,t),t),...jt(f).flatMap(C=>hu(C,t)),...T("To be run by you",yo(x).map(B)),...O("A\
 reboot is required",h),...O("At the next boot",y),...O("This node would not boot",Object(b).reasons),...O("Warnings",k),...O("Notes",$),...O("Hint",Z(i).includes(
Pe!=null?Pe:"")?[]:[Pe]),...T("Undo with",c===void 0?[]:[B(`passthrough_undo '{"since": "${c}"}'`)]),...o?["",`${se}, node: ${Mo}`]:[],...p===void 0?[]:["",Z(p)]].
join(`
`)}
`}function fo(e,t){return JSON.parse(JSON.stringify(e),(n,r)=>typeof r=="string"?Je(r,t):r)}function pu(e,t,[n]){return t?`FAILED: ${e}`:n===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${n.label}`,1)[0]}:`}var po="out of date: ";function mu(e,t,{utf8:n}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${t}`)?e===""?"new":t===
""?"removed":"edited":e.startsWith(po)?`made anew: ${e.slice(po.length)}`:`${e||"absent"} ${n?"\u2192":"->"} ${t||"absent"}`}function gu(e,t){let n=[],r=[];for(let[
o,i]of ho(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=Z(i),u=jt(i),d=Object.keys(Object(u[0]));d.length>0?r.push(...Vt(o,be(u.map(m=>d.map(a=>Z(
m[a]))),t,d.map(Ut)),t)):!s.includes(`
`)&&o.length+s.length+4<=t.columns?n.push([o,s]):r.push(...Vt(o,Array.isArray(i)?bo(i,t):s.trim().split(`
`).map(B),t))}return[...n.length===0?[]:["",...be(n,t)],...r]}function ho(e,t=""){return Object.entries(e).flatMap(([n,r])=>{let o=t+Ut(n);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?ho({...r},`${o} `):[[o,r]]})}function Ut(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function Z(e){return Array.isArray(e)?
e.map(Z).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([t,n])=>`${Ut(t)} ${Z(n)}`).join(", "):String(e!=null?
e:"-")}function jt(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function yo(e){return Array.isArray(e)?e.map(Z):[]}function bo(e,t){return yo(
e).flatMap(n=>Lt(n,t))}function Vt(e,t,n){return t.length===0?[]:["",ie("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,n),...t]}function hu({before:e,after:t,
before_header:n,after_header:r,dst_larger:o},i){let s=o===void 0?lo(String(e),String(t),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`-\
-- ${n}`,`+++ ${r}`].map(u=>ie("1",u,i)),...s.map(u=>ie(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var R=require("fs");var Ft=4*1024*1024,xo=64,yu=["__proto__","constructor","prototype"],qe=/[ \t\n\r]*/y,bu=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,xu=/true|false|null/y;function xe(e,t){
if(e.length>Ft)throw P("",`${t} is larger than 4 MiB, expected the parameters of one module`);let n=e.toString("utf8");if(!Buffer.from(n,"utf8").equals(e))throw P(
"",`${t} is not valid UTF-8: save it as UTF-8`);let r=n.startsWith("\uFEFF")?n.slice(1):n,o=0;function i(p){var _,h;let c=r.slice(0,o).split(`
`),l=`line ${c.length}, column ${((_=c[c.length-1])!=null?_:"").length+1}`,f=o>=r.length?"the end":A((h=r.slice(o,o+12).split(`
`)[0])!=null?h:""),x=r[o]==="'"?": JSON strings take double quotes":"";throw P("",`${t} is not JSON: found ${f} at ${l}, expected ${p}${x}`)}function s(p){var l;
p.lastIndex=o;let c=(l=p.exec(r))==null?void 0:l[0];return c!==void 0&&(o+=c.length),c}function u(){if(r[o]!=='"')return;let p=o+1;for(;p<r.length&&r[p]!=='"';)
p+=r[p]==="\\"?2:1;try{let c=JSON.parse(r.slice(o,p+1));return o=p+1,String(c)}catch(c){return i("a string on one line, with valid escapes and an end")}}function d(p){
return s(qe),r[o]!==p?!1:(o++,!0)}function m(p){s(qe);let c=u();if(c===void 0)return i("a key in double quotes");if(yu.includes(c))throw P(c,`${t} holds the key\
 ${A(c)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(p,c))throw P(c,`${t} holds the key ${A(c)} twice, expected each key once: \
remove one`);return d(":")?c:i('":"')}function a(p){var l;if(s(qe),p>xo&&(r[o]==="{"||r[o]==="["))throw P("",`${t} is nested deeper than ${xo} levels`);if(d("{")){
let f=Object.create(null);if(d("}"))return f;do f[m(f)]=a(p+1);while(d(","));return d("}")?f:i('"," or "}"')}if(d("[")){let f=[];if(d("]"))return f;do f.push(a(
p+1));while(d(","));return d("]")?f:i('"," or "]"')}if(r[o]==='"')return u();let c=(l=s(bu))!=null?l:s(xu);return c===void 0?i("a value"):JSON.parse(c)}let g=a(
1);return s(qe),o<r.length?i("nothing after the value"):g}var _u=["check","diff","pretty","human","schema","help","version"];function _o(e,t,n=[]){var m,a;let r=[..._u,...n],o=new Set,i=Object.create(null),s=[],u;for(let g=0;g<
e.length;g++){let p=(m=e[g])!=null?m:"",[,c="",,l]=(a=/^--([a-z]+)(=([^]*))?$/.exec(p))!=null?a:[],f=r.find(x=>p===`--${x}`);if(f!==void 0)o.add(f);else if(t.includes(
c)){let x=l!=null?l:e[++g];x===void 0||x===""||x.startsWith("-")?u=u!=null?u:`--${c} has no value, expected one after it`:c in i&&i[c]!==x?u=u!=null?u:`--${c} i\
s given twice, expected it once`:i[c]=x}else p.startsWith("-")&&p!=="-"?u=u!=null?u:$u(p,[...r,...t]):s.push(p)}s.length>1&&(u=u!=null?u:`found the arguments ${s.
map(g=>A(g)).join(" and ")}, expected one at most: quote the JSON as one word`);let[d]=s;return{switches:o,...i,...d===void 0?{}:{source:d},...u===void 0?{}:{problem:u}}}
function $u(e,t){let n=Fe(e.replace(/^-+|=.*$/g,""),t);return`${A(e)} is not a flag${n===void 0?"":` (did you mean --${n}?)`}; known are ${t.map(r=>`--${r}`).join(
", ")}`}function $o(e,t){if(t!==void 0)return xe(Buffer.from(t),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return xe(vo(0,"stdin"),"stdin");
if(/^\s*[{[]/.test(e))return xe(Buffer.from(e),"the argument");let n=e.replace(/^@/,"");if(n==="")throw P("",`the argument is ${A(e)}, expected JSON, @FILE or -`);
return xe(wu(n),`the file ${A(n,200)}`)}function wo(e){let t=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:t};let n=Object.
create(null);for(let[r,o]of Object.entries(e))(r.startsWith("_ansible_")?t:n)[r]=o;return{params:n,ansible:t}}function wu(e){let t;try{t=(0,R.openSync)(e,R.constants.
O_RDONLY|R.constants.O_NONBLOCK)}catch(n){let r=n instanceof Error&&"code"in n&&n.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(n),
"code"))})`;throw P("",`${r} ${A(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,R.fstatSync)(t).isFile())throw P("",`${A(
e,200)} is not a regular file, expected a file that holds JSON; for a pipe pass -`);return vo(t,`the file ${A(e,200)}`)}finally{(0,R.closeSync)(t)}}function vo(e,t){
let n=[];for(let o=Ft+1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=vu(e,i,t);if(s===0)break;n.push(i.slice(0,s)),o-=s}let r=Buffer.concat(n);if(r.toString(
"latin1").trim()==="")throw P("",`${t} is empty, expected a JSON object, {} at least`);return r}function vu(e,t,n){for(;;)try{return(0,R.readSync)(e,t,0,t.length,
null)}catch(r){let o=r instanceof Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw P("",`cannot read ${n} (${o}), expected JSON t\
here`);Ht(10)}}function Ht(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Xe=require("fs");function Qe(e,t=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,t).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function _e(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,Xe.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Ht(2)}return!0}function Bt(){let{COLUMNS:e,LC_ALL:t,LC_CTYPE:n,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(t||n||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&Pu(1))}}function Pu(e){try{return(0,Xe.fstatSync)(e).isCharacterDevice()}catch(t){
return!1}}function Po(e){let t,n=()=>{if(t===void 0)return!1;let r=Math.round(process.uptime()-t);return t=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:n,step(r){n(),e(`${r} ...`),t=process.uptime()}}}var ko=!1;function So(){if(!ko){ko=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var $e="0.1.0";var ku={x64:"x86_64",arm64:"aarch64"};function Wt(e){var s,u;let t=e.root==="/",n=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:t?n||r:r||
n,machine_id:e.attr("/etc/machine-id"),os:On(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:t?(s=
ku[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,d])=>d))}async function zo(e,t,n,r){var m,a,g;process.removeAllListeners("warning");let o=_o((m=r==null?void 0:r.argv)!=null?m:process.argv.slice(2),Io(e)?["root","captu\
re"]:["root"],Eo(e)?["metrics"]:[]),i={module:e.name,version:$e,host:{}},s=!1,u=Po(p=>_e(Je(p,Bt()))),d=(p,c)=>{if(s)return;let l=Mu(p,o,c);s=!0,process.exitCode=
Jr(p),_e(u.end()?`
${l}`:l)};process.once("uncaughtException",p=>d(Zt(Oo(p),i)));try{if(o.problem!==void 0)throw P("",o.problem);let p=Zu(e,o,(a=r==null?void 0:r.program)!=null?a:
`${e.name}.js`);if(p!==void 0){_e(p);return}let c=await Su(e,o,t,i,n,u.step);o.switches.has("metrics")&&c.metrics!==void 0?_e(c.metrics(Math.floor(Date.now()/1e3))):
d(Mt(c,i),c.human)}catch(p){Object.keys(i.host).length===0&&(i.host=Iu((g=o.root)!=null?g:"/")),d(Zt(p instanceof S?p:Oo(p),i))}}async function Su(e,t,n,r,o,i){
let s=$o(t.source,n);if(s===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw P("",`${e.name} found no argument, expected one, since it acts at once: pass {} \
to mean it`);let{params:u,ansible:d}=wo(s===void 0?{}:s),m=It(Ou,{check:d._ansible_check_mode,diff:d._ansible_diff}),a=It({...ne,...e.params},zu(u,t.root)),{check:g,
diff:p,root:c,wait:l}=a;if(!Ao(c))throw P("root",`root is ${JSON.stringify(c)}, which is no directory here, expected the top of a tree`);let f=Nt({root:c});if(r.
host=Wt(f),e.type==="probe")return t.capture===void 0?Au(e,f,a):Eu(e,f,t.capture);if(o===void 0)throw new Error("this script was built without the engine");return o(
f,e,a,{check:g||m.check||t.switches.has("check"),diff:p||m.diff||t.switches.has("diff"),wait:l,version:$e,beforeWriting:So,render:x=>Qe(Mt(x,r)),...t.switches.has(
"human")?{progress:i}:{}})}var Ou={check:ne.check,diff:ne.diff};function zu(e,t){if(t===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let n=Reflect.
get(e,"root");if(n!=null&&n!==t)throw P("root",`root is ${JSON.stringify(n)} in the parameters and ${JSON.stringify(t)} in --root, expected one of them`);return{
...e,root:t}}function Ao(e){try{return(0,et.statSync)(e).isDirectory()}catch(t){return!1}}function Au(e,t,n){let{msg:r,own:o,fail:i,...s}=e.read(an(t),n);return{
changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new S(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function Eo(e){return e.
type==="probe"&&e.takesMetrics===!0}function Io(e){return e.type==="probe"&&e.capture!==void 0}function Eu(e,t,n){var o,i;let r=(i=(o=e.capture)==null?void 0:o.
call(e,t))!=null?i:"";try{(0,et.writeFileSync)(n,r,{flag:"wx",mode:384})}catch(s){throw P("",`cannot write ${JSON.stringify(n)} (${String(Reflect.get(Object(s),
"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${n}\
; look through it before you send it`,changes:[],own:{}}}function Oo(e){return new S("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, ple\
ase report it`,{cause:e})}function Iu(e){try{return Ao(e)&&e.startsWith("/")?Wt(Nt({root:e})):{}}catch(t){return{}}}function Mu(e,{switches:t},n){return t.has("\
human")?go(e,Bt(),n==null?void 0:n()):Qe(e,t.has("pretty")?2:0)}function Zu(e,{switches:t},n){if(t.has("help"))return Ru(e,n);if(t.has("version"))return`${e.name}\
 ${$e}
`;if(!t.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...At({...e.params,...ne}),examples:[
e.example]};return Qe(r,t.has("pretty")?2:0)}function Ru(e,t){return`${e.name} ${$e}: ${e.summary}

Usage: ${t} [JSON | @FILE | - | FILE] [flags]
  ${t} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${Et(e.params)}
Parameters of every module:
${Et(ne)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Io(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${Eo(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}zo(Gr,vfiokitArguments);
}));
