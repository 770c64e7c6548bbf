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
var oo=Object.defineProperty;var io=(e,t,n)=>t in e?oo(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var U=(e,t,n)=>io(e,typeof t!="symbol"?t+"":t,n);var S=class extends Error{constructor(n,r,o={}){super(r);U(this,"code");U(this,"param");U(this,"hint");U(this,"cause");U(this,"node");this.name="Stop",this.code=
n,o.param!==void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause),o.node!==void 0&&(this.node=o.node)}};function v(e,t){
return new S("E_PARAMS",t,{param:e})}var so=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),St=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,uo=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
co=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,A="[0-9a-f]";function zt(e){let t=new Map,
n=(a,d)=>g=>{var y;let _=`${a} ${g.toLowerCase()}`,x=[...t.keys()].filter(b=>b.startsWith(a)).length+1,h=(y=t.get(_))!=null?y:d(x);return t.set(_,h),h},r=n("uui\
d",a=>`00000000-0000-4000-8000-${Ue(a,12)}`),o=n("name",a=>`id${a}`),i=n("machine",a=>Ue(a,32)),s=n("mac",a=>`02-00-00-00-00-${Ue(a,2)}`),u=n("ip",a=>`192.0.2.${a}`),
l=e.filter(a=>a.length>2&&!co.test(a)&&!St.test(a)).sort((a,d)=>d.length-a.length);function f(a){return a.replace(new RegExp(`\\b${A}{8}(-${A}{4}){3}-${A}{12}\\b`,
"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(d,g,_)=>g+o(_)).replace(new RegExp(`(?<![0-9a-f])${A}{32}(?![0-9a-f])`,"gi"),i).replace(
new RegExp(`\\b${A}{2}([:-])(${A}{2}\\1){4}${A}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,u).replace(
new RegExp(`\\b(${A}{1,4}(:${A}{1,4})*)?::(${A}{1,4}(:${A}{1,4})*)?|\\b(${A}{1,4}:){7}${A}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${A}{\
33,}(?![0-9a-f])`,"gi"),"***")}function c(a){let d=f(a);for(let g of l)d=d.replace(new RegExp(`(?<![\\w.-])${g.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");
return d}function p(a){return c(a.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(d,g,_)=>{let x=so.test(g.toLowerCase().replace(/-/g,"\
_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(_);return`${g}=${x||/^\$\{?\w+\}?$/.test(_)?_:"***"}`}))}function m(a,d){return a.split(
`
`).map(g=>/^\s*#/.test(g)?ao(g):d(g)).join(`
`)}return{ids:f,names:c,args:p,shell:a=>m(a,d=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(d);if(g===null)return p(d);let[,_="",x="",h=""]=g,y=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(x)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(x);return _+(y?c(h):/CMDLINE|cmdline/.test(x)?p(h):"***")}),modules:a=>m(a,d=>{var h;let[g="",_="",...x]=d.trim().split(
/\s+/);return g==="options"?St.test(_)?c(d):d.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((h=x[0])!=
null?h:"")&&!/["'=]/.test(d)?c(d):`${g} ${_} ***`:p(d)}),entry:a=>m(a,d=>/^options\s/.test(d)?p(d):c(d)),grubenv(a){return`# GRUB Environment Block
${a.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${p(g.slice(11))}`:c(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function ao(e){let t=uo.exec(e);return t===null?"#":`# ${t[0]}`}function Ue(e,t){return e.toString(16).padStart(t,"0")}var lo="vfiokit-capture/1",fo={dir:493},po=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],mo=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,go=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,ho=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
yo=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function bo(e){var l,f;let t=["/etc/hostname","/proc/sys/kernel/hostname"].map(c=>{var p;return(p=e.attr(c))!=null?p:""}).filter(c=>c!==""),n=zt([...t,...t.map(
c=>c.replace(/\..*/,""))]),r={},o=(c,p)=>{p!==null&&(r[c.startsWith("/sys/")?n.ids(c):n.names(c)]=p)},i=(c,p=m=>m)=>{let m=e.attr(c);o(c,m===null?null:`${p(m)}${c.
endsWith("/grubenv")?"":`
`}`)},s=c=>{let p=e.link(c);o(c,p===null?null:{link:n.ids(p)})},u=c=>{e.stat(c)!==null&&o(c,fo)};for(let c of e.list("/sys/bus/pci/devices")){let p=`/sys/bus/pc\
i/devices/${c}`,m=e.real(p);if(s(p),m!==null){for(let a of po)i(`${m}/${a}`);o(`${m}/config`,(f=(l=e.bytes(`${m}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?f:null);for(let a of e.list(m))mo.test(a)&&s(`${m}/${a}`),go.test(a)&&u(`${m}/${a}`)}}for(let c of e.list("/sys/bus/pci/drivers"))u(`/sys/bus/pci/drivers/${c}`),
s(`/sys/bus/pci/drivers/${c}/module`);for(let c of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${c}/address`);u("/sys/kernel/iommu_groups");for(let c of e.
list("/sys/kernel/iommu_groups")){for(let p of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${c}/${p}`);u(`/sys/kernel/iommu_groups/${c}`);for(let p of e.
list(`/sys/kernel/iommu_groups/${c}/devices`))s(`/sys/kernel/iommu_groups/${c}/devices/${p}`)}u("/sys/class/iommu");for(let c of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${c}`)===null?u(`/sys/class/iommu/${c}`):s(`/sys/class/iommu/${c}`);for(let c of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${c}`)!==
null&&o(`/sys/firmware/acpi/tables/${c}`,"");u("/sys/firmware/efi");for(let c of e.list("/sys/module"))ho.test(c)&&u(`/sys/module/${c}`);i("/proc/cpuinfo",_o),i(
"/proc/modules",c=>c.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",c=>c.split(`
`).filter(p=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(p)).join(`
`));for(let[c,p,m]of yo)if(!c.endsWith("/"))i(c,a=>n[m](a));else for(let a of e.list(c))a.endsWith(p)&&i(`${c}${a}`,d=>n[m](d));for(let c of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(c)&&o(`/boot/${c}`,"");for(let c of e.list("/lib/modules"))u(`/lib/modules/${c}`),i(`/lib/modules/${c}/modules.builtin`,p=>p.split(`
`).filter(m=>/vfio|iommu|drm|xhci/.test(m)).join(`
`));return r}function Ot(e){let n=Object.entries(bo(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(lo)}, "files": {
${n}
}}
`}function _o(e){let[t=""]=e.split(`

`);return t.split(`
`).filter(n=>!/^serial/i.test(n)).join(`
`)}var xo=["0300","0302","0380"],$o=["0403","0c03","0c80"],wo={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},vo=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],Po=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
ko=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],At={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function He(e){return e!==null&&xo.includes(e)}function Fe(e){
return e!==null&&$o.includes(e)}function It(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function me(e,t){return e==="10de"&&t==="0680"}function Et(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function Zt(e,t){let n=wo[e];return n!==void 0&&n.test(t)}function Mt(e){return vo.includes(e)}function Rt(e){return e!==null&&
ko.includes(e)}function Tt(e,t,n,r){return t==="8086"?e.startsWith("0000:00:02."):t==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):t==="10de"&&Po.
test(n)}function ge(e){var t,n;return e===null?"device":(n=(t=At[e])!=null?t:At[e.slice(0,2)])!=null?n:"device"}var re="/sys/kernel/iommu_groups",So="/sys/class/iommu",zo=["DMAR","IVRS","IORT"],Oo=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,Dt=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function he(e){var r,o,i;let t=Ct(e,So),n=(o=(r=Ct(e,re))==null?void 0:r.filter(s=>Ao(e,s)))!=null?o:null;return{active:n!==null?n.length>0:t!==null?t.length>0:
null,units:t,groups:n===null?null:n.length,firmware_table:(i=zo.find(s=>e.stat(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function ye(e,t,n){let r=e.
list(`${re}/${t}/devices`);return r.length>0?r:n.filter(o=>o.group===t).map(o=>o.address)}function Nt(e,t){var n;return/\bdirect$/m.test((n=e.attr(`${re}/${t}/r\
eserved_regions`))!=null?n:"")}function Be(e){return e!==null&&Oo.test(e)}function jt(e,t,n=()=>[]){if(t===void 0)return`${e} (${Dt.test(e)?"a mediated device":
"not in /sys/bus/pci"})`;let{driver:r}=t;if(Be(r))return null;let o=t.class==="0604"||t.header===1;if(o&&r==="pcieport"||r===null&&(o||t.class!==null&&!Et(t.class)))
return null;let i=n(e);return`${e} (${ge(t.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function Ao(e,t){let n=e.list(`${re}/${t}/d\
evices`);return n.length>0&&!n.some(r=>!Dt.test(r))?!1:e.attr(`${re}/${t}/name`)!=="vfio-noiommu"}function Ct(e,t){return e.stat(t)===null?null:e.list(t)}var Lt=new WeakMap;function Vt(e){function t(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let n={
...e,read:t(e.read),attr:t(e.attr),list:t(e.list),link:t(e.link),real:t(e.real),stat:t(e.stat)};return Lt.set(n,new Map),n}function R(e,t,n){let r=Lt.get(e);return r===void 0?n():(r.has(t)||r.set(t,n()),r.get(t))}var We="vfiokit-write";function Ut(e){return R(e,"left-writers",()=>{var n,r,o;let t=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((n=e.attr(`/pro\
c/${i}/comm`))==null?void 0:n.startsWith(We))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&t.set(s,Number(i))}return t})}var Ge="/sys/bus/pci/devices",Io="pci",Je=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Eo=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,Zo=6;
function Wt(e){let t=Eo.exec(e.toLowerCase());return t===null?null:`${t[1]}:${t[2]}`}function Kt(e){let t=Je.exec(e.toLowerCase());if(t===null)return null;let[,
n="0",r="",o="",i=""]=t,s=`${parseInt(n,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function Gt(e){
return e.list(Ge).length>0}function K(e){return R(e,Io,()=>e.list(Ge).filter(t=>Je.test(t)).map(t=>Ro(e,t)))}function oe(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return n}var Mo={get vendor(){return F(this,"vendor",4)},get device(){
return F(this,"device",4)},get id(){return Bt(this.vendor,this.device)},get subsystem(){return Bt(F(this,"subsystem_vendor",4),F(this,"subsystem_device",4))},get class(){
let e=F(this,"class",6);return e===null?null:e.slice(0,4)},get revision(){return F(this,"revision",2)},get driver(){return Ke(this,"driver")},get module(){return W(
this,"module",()=>this.driver===null?null:Yt(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&Ut(this.host).
has(this.address))return null;let e=B(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=Ke(this,"iommu_group");return e!==null&&/^\d+$/.
test(e)?Number(e):null},get header(){var t;let e=Ft(this);return e===null?null:((t=e[14])!=null?t:0)&127},get responding(){let e=Ft(this);return e===null?null:e.
some(t=>t!==255)},get numa(){return H(this,"numa_node")},get bootVga(){return H(this,"boot_vga")},get physfn(){return Ke(this,"physfn")},get totalVfs(){return H(
this,"sriov_totalvfs")},get numVfs(){return H(this,"sriov_numvfs")},get modalias(){return B(this,"modalias")},get resetMethods(){let e=B(this,"reset_method");return e===
null?null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=B(this,"resource");return e===null?null:To(e)},get linkWidth(){return H(this,"current_link_width")},
get maxLinkWidth(){return H(this,"max_link_width")},get upstream(){return W(this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?e:"").split("/").slice(
0,-1).filter(t=>Je.test(t))})},get consumers(){return Ht(this,"consumer")},get suppliers(){return Ht(this,"supplier")},get mdevs(){return Jt(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e))}};function Ro(e,t){let n={address:t,slot:t.slice(0,t.indexOf(".")),host:e,base:`${Ge}/${t}`,kept:new Map};return Object.assign(Object.create(Mo),n)}function W({
kept:e},t,n){return e.has(t)||e.set(t,n()),e.get(t)}function B(e,t){return W(e,t,()=>e.host.attr(`${e.base}/${t}`))}function H(e,t){let n=B(e,t);return n!==null&&
/^-?\d+$/.test(n)?Number(n):null}function F(e,t,n){let r=B(e,t);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(n,"0"):null}function Ke(e,t){
return W(e,`${t}@`,()=>Yt(e.host.link(`${e.base}/${t}`)))}function Jt(e){return W(e,"/",()=>e.host.list(e.base))}function Ht(e,t){return Jt(e).filter(n=>n.startsWith(
`${t}:pci:`)).map(n=>n.slice(t.length+5))}function Ft(e){return W(e,"config",()=>{let t=e.host.bytes(`${e.base}/config`,0,64);return t!==null&&t.length>=16?t:null})}
function Bt(e,t){return e===null||t===null?null:`${e}:${t}`}function Yt(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function To(e){return e.split(`
`).slice(0,Zo).map(n=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(n);if(r===null)return 0;let[o=0,i=0,s=0,u=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&u===0?0:(s-o)*4294967296+(u-i)+1}).reduce((n,r)=>n+r,0)}var Ye=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function qt(e,t=K(e)){let n={bySlot:oe(t,o=>o.slot),byAddress:new Map(t.map(o=>[o.address,o])),
cardFunctions:t.filter(o=>Fe(o.class))},r=[];for(let o of t){let i=Co(o,n);if(i===null)continue;let s=I(()=>i==="gpu"||i==="igpu"?Do(o,i,n):[]),u=I(()=>o.group===
null?null:ye(e,o.group,t));r.push({device:o,kind:i,get companions(){return s()},get members(){return u()}})}return r}function Xt(e){return e.kind==="gpu"&&e.device.
id!==null}function Qt(e){var t;return e.physfn!==null?"type-VF":((t=e.totalVfs)!=null?t:0)>0?"type-PF":"type-PCI"}function I(e){let t;return()=>(t===void 0?t={value:e()}:
t).value}function Co(e,t){var u;let n=e.class,r=He(n);if(!r&&!It(n))return n==="0680"&&me(e.vendor,n)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,
device:i}=e;if(!r)return n==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Zt(o,i))return"bmc";if(Mt(`${o}:${i}`))return"virtual";
let s=o==="1002"?((u=t.bySlot.get(e.slot))!=null?u:[]).map(l=>l.vendor):[];return Tt(e.address,o,i,s)?"igpu":"gpu"}function Do(e,t,{bySlot:n,byAddress:r,cardFunctions:o}){
var l;let i=new Map,s=(f,c)=>{f===void 0||i.has(f.address)||!Fe(f.class)||!(No(e,f,c)||jo(e,t,c))||i.set(f.address,{device:f,reason:c})};for(let f of(l=n.get(e.
slot))!=null?l:[])s(f,"same slot");for(let f of e.consumers)s(r.get(f),"device link");let u=Lo(e,r);if(u!==null){let f=c=>{var p;return!((p=n.get(c.slot))!=null?
p:[]).some(m=>He(m.class))};for(let c of o)c.upstream.includes(u)&&f(c)&&s(c,"card switch")}return[...i.values()].sort((f,c)=>f.device.address<c.device.address?
-1:1)}function No(e,t,n){return e.vendor!==null&&t.vendor===e.vendor?!0:n==="device link"&&e.vendor==="1002"&&t.vendor==="1022"&&t.class==="0403"}function jo(e,t,n){
return t==="gpu"&&n==="same slot"&&e.upstream.length>0}function Lo(e,t){var r,o;let n=null;for(let i of[...e.upstream].reverse()){if(!Rt((o=(r=t.get(i))==null?void 0:
r.id)!=null?o:null))break;n=i}return n}var Vo=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],en="/sys/bus/pci/slots";function nn(e){let t;return n=>{var r;return t===void 0&&(t=(r=Vo.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),t===null?null:Uo(`
${t}`,n)}}function rn(e){let t;return(n,r)=>{t===void 0&&(t=new Map(e.list(en).map(o=>{var i;return[(i=e.attr(`${en}/${o}/address`))!=null?i:"",o]})));for(let o of[
n,...[...r].reverse()]){let i=t.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function Uo(e,t){var f;let[n="",r=""]=t.split(":"),o=e.indexOf(`
${n}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),u=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=tn(u,`
	${r}  `);return l===null?null:Buffer.from(`${(f=tn(e,`
${n}  `))!=null?f:""} ${l}`,"latin1").toString("utf8")}function tn(e,t){let n=e.indexOf(t);if(n<0)return null;let r=e.indexOf(`
`,n+t.length);return e.slice(n+t.length,r<0?void 0:r).trim()}function on(e){let t=nn(e),n=rn(e);return({device:r,kind:o,companions:i,members:s},u)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:t(r.id),slot:n(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:f})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:f})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:Qt(r),passthrough:{ok:u.length===
0,reasons:u.map(l=>l.text)}})}var hu=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);var Fo=34;function Bo(e){let t=[],n=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&Wo(i);i===Fo&&(r=!r),!s&&n<0&&(n=o),!(!s||n<0)&&
(t.push([n,o]),n=-1)}return t}function Wo(e){return e===32||e>=9&&e<=13||e===160}function be(e){return Bo(e).map(([t,n])=>e.slice(t,n))}function L(e){let t=e.startsWith(
'"')?1:0,n=e.indexOf("=");return Ko(n<0?e.slice(t):e.slice(t,n))}function G(e){let t=e.indexOf("=");return t<0?"":e.slice(t+1).replace(/^"/,"").replace(/"$/,"")}function sn(e){return G(e).split(",").filter(t=>t!=="")}function Ko(e){return e.includes("-")?e.replace(/-/g,"_"):e}function un(e,t){var o,i,s;let n=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${t}=(["']?)(.*?)\\1\\s*$`,"m").
exec(n);return r===null?null:(s=r[2])!=null?s:null}function _e(e){let t=e.attr("/proc/cmdline");return t===null?null:be(t)}var Go="/dev/null";function xe(e){return e.slice(e.lastIndexOf("/")+1)}function Jo(e,t){return xe(e)<xe(t)?-1:xe(e)>xe(t)?1:0}function cn(e,t){var r;let n=new Map;
for(let o of t)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||n.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Go){let u=e.real(s);if(u===
null||((r=e.stat(u))==null?void 0:r.type)==="dir")continue}n.set(i,s)}return[...n.values()].sort(Jo)}function an(e,t){var r,o;let n=e.real(t);return n!==null&&((r=e.stat(n))==null?void 0:r.type)==="file"&&(o=e.read(n))!=null?o:""}var Yo=["/lib/modules","/usr/lib/modules"];function ln(e,t){let n=Yo.find(r=>e.real(`${r}/${t}`)!==null);return`${n!=null?n:"/lib/modules"}/${t}`}function dn(e){return e.attr("/proc/sys/kernel/osrelease")||null}var qo=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],Xo={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function Qo(e){var r;let t=[],n=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);t.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,u)=>u===`
`?"":u),line:n,lines:i}),n+=i}return t}function fn(e){let t=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(t)?null:e.replace(/\[[^\]]*\]|-/g,n=>n==="-"?"_":n)}function ei(e,t){
var r,o,i,s;let n=[];for(let{text:u,line:l,lines:f}of Qo(e)){if(u.startsWith("#"))continue;let c=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(u);if(c===null)continue;let p=c[1],m=fn((r=c[2])!=null?r:""),a=p==="alias"?fn((i=((o=c[3])!=null?o:"").split(/[\t ]+/).find(d=>d!==""))!=null?i:""):(s=c[3])!=
null?s:"";m===null||a===null||a===""&&Xo[p]||n.push({command:p,name:m,rest:p==="blacklist"?"":p==="options"?a.replace(/\t/g," "):a,path:t,line:l,lines:f})}return n}
function pn(e,t){return R(e,`modprobe.d of ${t!=null?t:"none"}`,()=>{let n=[...cn(e,qo)];if(t!==void 0){let r=n.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modu\
les.softdep");n.splice(r<0?n.length:r,0,`${ln(e,t)}/modules.softdep`)}return n.flatMap(r=>R(e,r,()=>ei(an(e,r),r)))})}function ti(e){var t;return((t=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=
null?t:[]).map(n=>{let r=n.startsWith('"')?n.slice(1).replace(/"$/,""):n,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(
/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function mn(e,t,n){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==t))for(let{name:i,
value:s}of ti(o.rest))i===n&&(r={value:s,from:o});return r}var gn="/sys/class/iommu",qe="allow_unsafe_interrupts";function hn(e){var i,s;let t=e.list(gn).filter(u=>/^(dmar|ivhd)\d+$/.test(u)),n=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(n!==null&&n.length===1&&(((i=n[0])!=null?i:1)&1)===0)return!1;if(t.length===0)return null;if(((s=_e(e))!=null?s:[]).some(u=>u==="nointr\
emap"||L(u)==="intremap"&&sn(u).includes("off"))||t.some(u=>{var l;return(parseInt(((l=e.attr(`${gn}/${u}/intel-iommu/ecap`))!=null?l:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function yn(e){var o,i;let t=["vfio_iommu_type1","iommufd"].
map(s=>e.attr(`/sys/module/${s}/parameters/${qe}`)),n=mn(pn(e),"vfio_iommu_type1",qe),r=[...n===null?[]:[(o=n.value)!=null?o:"Y"],...((i=_e(e))!=null?i:[]).filter(
s=>L(s)===`vfio_iommu_type1.${qe}`).map(s=>s.includes("=")?G(s):"Y")];return[...t,...r].some(s=>s!==null&&/^[Yy1]/.test(s))}function bn(e){var t;return((t=_e(e))!=
null?t:[]).flatMap(n=>{if(L(n)==="pcie_acs_override")return[`${n} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that t\
he hardware does not keep apart, so a guest may reach what the host or another guest uses`];let r=L(n)==="pci"?G(n).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function _n(e){return Object.freeze({type:"probe",...e})}var T="/sys/class/block",ni=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function C(e){return(e!=null?e:"").split("/").filter(t=>ni.test(t))}function xn(e,t){
return Xe(e,e.real(`${T}/${t}`),new Set)}function $n(e,t){return Xe(e,e.real(`/sys/dev/block/${t}`),new Set)}function ie(e,t){var i,s;if(!t.startsWith("/dev/"))
return null;let r=((i=e.real(t))!=null?i:t).slice(5).replace(/\//g,"!");if(e.stat(`${T}/${r}`)!==null)return r;let o=t.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(T).find(u=>u.startsWith("dm-")&&e.attr(`${T}/${u}/dm/name`)===o))!=null?s:null}function wn(e,t){let n=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrf\
s/${o}/devices`)),r=n.filter(o=>t!==null&&o.includes(t));return(r.length>0?r:n).reduce((o,i)=>[...o,...i],[])}function vn(e,t){let n=e.list(T).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${T}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABE\
L=${t.replace(/\W/g,"\\$&")}$`,"m").test(o)});return n.length>0?n:null}function Xe(e,t,n){if(t===null||n.has(t))return[];n.add(t);let r=ii(t),o=C(t);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${t}/partition`)===null?t:si(t),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...ri(e,i)],u=oi(
e,i);return[...s.map(l=>Xe(e,e.real(l),n)).reduce((l,f)=>[...l,...f],[]),...u.length===0?[]:[{name:r,functions:o,portals:u}]]}function ri(e,t){let n=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(t);if(n===null)return[];let[,r="",o="",i=""]=n,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(T).filter(u=>s.test(u)).map(u=>`${T}/${u}`),...e.list(r).
filter(u=>/^nvme\d+$/.test(u)).map(u=>`${r}/${u}`)]}function oi(e,t){var i,s,u;let n=(i=/\/session(\d+)\//.exec(t))==null?void 0:i[1];if(n!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(l=>l.startsWith(`connection${n}:`)).map(l=>{var f;return(f=e.attr(`/sys/class/iscsi_connection/${l}/address`))!=null?f:e.attr(
`/sys/class/iscsi_connection/${l}/persistent_address`)}).filter(l=>l!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(t))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec((u=e.attr(`${r}/address`))!=null?u:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function ii(e){return e.slice(e.lastIndexOf(
"/")+1)}function si(e){return e.slice(0,e.lastIndexOf("/"))}var ui=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,ci="/sys/class/graphics",Pn="/sys/class/vtconsole",ai=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function kn(e,t){return{screens:new Set([...t.filter(n=>n.bootVga===1).map(n=>n.address),...li(e)]),serial:di(e),pictures:fi(e)}}function Sn({screens:e},t,n){return t.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!n(r)&&(e.has(r.device.address)||r.device.driver!==null&&!Be(r.device.driver)))}function li(e){let t=e.
list(Pn).map(r=>`${Pn}/${r}`),n=t.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return t.length>
0&&!n?[]:C(e.real(`${ci}/fb0/device`)).slice(-1)}function di(e){var r,o;let t=e.attr("/proc/consoles");return(o=(t!==null?t.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):be((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>L(i)==="console").map(i=>{var s;return(s=G(i).split(
",")[0])!=null?s:""})).find(i=>!ui.test(i)))!=null?o:null}function fi(e){var r,o;let t=new Map,n=[];if(parseInt((r=dn(e))!=null?r:"",10)>=6)return t;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,u="",l=""]=s;n.length=u.length/2,n.push(l);let f=ai.test(l)?C(n.join("/")).slice(
-1)[0]:void 0;f!==void 0&&t.set(f,l)}return t}var pi=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],mi="/var/lib/nova/";function $e(e){let t=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
n=>{var r;return(r=e.attr(n))!=null?r:""}).join(`
`).split(`
`);return[...new Set(t)].map(hi).filter(n=>n!==null)}function zn(e){let t=new Set(pi.map(n=>et(e,n)));return e.filter(n=>t.has(n.at)||n.at.startsWith(mi))}function et(e,t){
return e.map(r=>r.at).filter(r=>r==="/"||r===t||t.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function On(e){var t;return((t=e.attr(
"/proc/swaps"))!=null?t:"").split(`
`).slice(1).map(n=>n.trim().split(/\s+/)).map(([n="",r=""])=>({path:Qe(n),type:r})).filter(n=>n.path!=="")}function ue(e,t){var u;let{type:n,number:r,source:o}=t;
if(n==="zfs"){let l=vn(e,(u=o.split("/")[0])!=null?u:"");return l===null?null:se(e,l)}if(n==="btrfs")return se(e,wn(e,ie(e,o)));if(!r.startsWith("0:"))return $n(
e,r);let i=o.split(":").map(l=>ie(e,l)).filter(l=>l!==null);if(i.length>0)return se(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(n)?gi(t):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function se(e,t){return t.map(n=>xn(e,n)).reduce((n,r)=>[...n,...r],[])}function gi({source:e,options:t,type:n}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(t))==null?void 0:o[1];return r!==void 0?[r]:n==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function hi(e){let[t="",n=""]=e.split(" - "),[,,r,,o]=t.split(" "),[i,s="",u=""]=n.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:Qe(
o),type:i,number:r,source:Qe(s),options:u}}function Qe(e){return e.replace(/\\([0-7]{3})/g,(t,n)=>String.fromCharCode(parseInt(n,8)))}var yi=[["/sys/class/block",(e,t,n)=>e.stat(`${t}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(n)?`disk ${n}`:null],["/sys/class/net",(e,t,n)=>`network interfa\
ce ${n}`],["/sys/bus/usb/devices",xi],["/sys/class/sound",(e,t,n)=>{var r;return/^card\d+$/.test(n)?`sound card ${tt((r=e.attr(`${t}/id`))!=null?r:n)}`:null}]],
bi={"01":"USB keyboard","02":"USB mouse"};function An(e){let t=I(()=>_i(e));return n=>{var r;return(r=t().get(n))!=null?r:[]}}function _i(e){var r;let t=new Map,
n=(o,i)=>{var u,l;let s=o[o.length-1];i!==null&&s!==void 0&&((u=t.get(s))==null?void 0:u.includes(i))!==!0&&t.set(s,[...(l=t.get(s))!=null?l:[],i])};for(let[o,i]of yi)
for(let s of e.list(o)){let u=e.real(`${o}/${s}`);u!==null&&n(C(u),i(e,u,s))}for(let o of $e(e))for(let i of(r=ue(e,o))!=null?r:[])n(i.functions,`file system ${tt(
o.at)}`);return t}function xi(e,t,n){var i,s;if(n.includes(":"))return e.attr(`${t}/bInterfaceClass`)==="03"&&(s=bi[(i=e.attr(`${t}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=n.startsWith("usb")||e.attr(`${t}/bDeviceClass`)==="09"?null:e.attr(`${t}/product`);return o===null?null:`USB device ${tt(o)}`}function tt(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}var In="/sys/class/net",$i=1,wi=512;function Mn(e){return[...new Set(Cn(e).filter(t=>t.bits===0).map(t=>t.via))]}function ve(e,t){var o,i;let n=ki(t);return n===
null?null:(i=(o=Cn(e).filter(s=>s.to.length===n.length&&rt(n).startsWith(rt(s.to).slice(0,s.bits))).reduce((s,u)=>s===null||u.bits>s.bits?u:s,null))==null?void 0:
o.via)!=null?i:null}function Rn(e,t){let n=nt(e,t,new Set);return n.length>0?n:nt(e,"ovs-system",new Set([t]))}function Tn(e){let t=vi(e);return[...t===null?[]:
[t],...Pi(e,22)]}function nt(e,t,n){if(n.has(t))return[];n.add(t);let r=C(e.real(`${In}/${t}`));return r.length>0?[{name:t,functions:r}]:e.list(`${In}/${t}`).filter(
o=>o.startsWith("lower_")).map(o=>nt(e,o.slice(6),n)).reduce((o,i)=>[...o,...i],[])}function Cn(e){let t=we(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>En(
r)).map(([r="",o="",,,,,,i=""])=>({to:Dn(o),bits:rt(i).replace(/0/g,"").length,via:r})),n=we(e,"/proc/net/ipv6_route").filter(r=>{var o;return En((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...t,...n]}function En(e){let t=parseInt(e,16);return(t&$i)!==0&&
(t&wi)===0}function vi(e){var n,r,o,i;let t="self";for(let s=0;s<64&&t!=="0";s++){let u=((n=e.attr(`/proc/${t}/environ`))!=null?n:"").split("\0").find(p=>p.startsWith(
"SSH_CONNECTION=")),[l,,f]=(r=u==null?void 0:u.slice(15).split(" "))!=null?r:[];if(l!==void 0&&f!==void 0)return{peer:l,local:f};let c=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${t}/status`))!=null?o:""))==null?void 0:i[1];if(c===void 0)return null;t=c}return null}function Pi(e,t){let n=`:${t.toString(16).toUpperCase().
padStart(4,"0")}`;return[...we(e,"/proc/net/tcp"),...we(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(n)&&o==="01").map(([,r="",o=""])=>({peer:Zn(o),local:Zn(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function we(e,t){var n;return((n=e.attr(t))!=null?n:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function Zn(e){var r,o,i;let t=Dn(e.slice(0,e.indexOf(":"))),n=t.length===8?t:(r=/^0{20}ffff(.{8})$/.exec(
t))==null?void 0:r[1];return n!==void 0?((o=n.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=t.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function Dn(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function rt(e){return[...e].map(t=>parseInt(t,16).toString(
2).padStart(4,"0")).join("")}function ki(e){let t=e.replace(/%.*$/,"").toLowerCase(),n=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(t);if(n!==
null)return n.slice(1).map(c=>Number(c).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(t)||!t.includes(":"))return null;let[r="",o]=t.split("::"),
i=c=>c.split(":").filter(p=>p!=="").map(p=>p.padStart(4,"0")),[s,u]=[i(r),i(o!=null?o:"")],l=o===void 0?0:8-s.length-u.length,f=[...s,...Array(Math.max(0,l)).fill(
"0000"),...u].join("");return f.length===32?f:null}function Nn(e){let t=new Map;function n(o,i){var s;for(let u of Oi(e,o)){let l=(s=t.get(u))!=null?s:[];l.includes(i)||t.set(u,[...l,i])}}function r(o,i){if(o!==
null)for(let s of Rn(e,o))n(s.functions,i(s.name))}for(let{what:o,leaves:i}of Si(e)){i===null&&n(Ai(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:u,portals:l}of i!=null?i:[]){n(u,`${o} (${s})`);for(let f of l)r(ve(e,f),c=>`${o} (${s} at ${f}, through ${c})`)}}for(let o of Mn(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of Tn(e))for(let s of new Set([ve(e,o),ve(e,i)]))r(s,u=>`the ssh connection from ${o} (${u})`);return t}function ce(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function Si(e){let t=$e(e),n=On(e).map(r=>{let o=r.type==="fil\
e"?null:ie(e,r.path),i=r.type==="file"?et(t,r.path):null;return{what:"swap",leaves:o!==null?se(e,[o]):zi(e,t.filter(s=>s.at===i))}});return[...zn(t).map(r=>({what:r.
at,leaves:ue(e,r)})),...n]}function zi(e,t){return t.map(r=>ue(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function Oi(e,t){let n=t.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...t,...n.map(r=>r.slice(r.lastIndexOf("/")+1))]}function Ai(e){return K(e).filter(t=>{var n;return((n=
t.class)==null?void 0:n.startsWith("01"))===!0}).map(t=>t.address)}function jn(e,t,n){return{devices:t,gpus:n,members:r=>ye(e,r,t),cargo:An(e),lifelines:I(()=>Nn(e))}}function Ln(e,t,n){let r=new Map(n.devices.map(o=>[o.address,
o]));return n.members(e).filter(o=>!t.has(o)).flatMap(o=>{let i=r.get(o),s=jt(o,i,n.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":Ii(i,n)}]})}function Ii(e,t){let n=Ei(e,t.gpus),r=t.lifelines().get(e.address);return r===void 0?n:n===null?`carries ${ce(r)}: the no\
de lives on it, and nothing overrides that`:`${n}; it carries ${ce(r)}`}function Ei(e,t){var o,i;let{class:n}=e;if((n==null?void 0:n.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((n==null?void 0:n.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(me(
e.vendor,n))return null;if((n==null?void 0:n.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==
null)return`is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=t.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the displa\
y of the management controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var Zi={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},Mi="interrupts are not remapped here, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where eve\
ry guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 yourself";function Un(e,t,n,r=jn(e,t,n)){let o=I(()=>he(e)),i=I(()=>kn(e,t)),s=I(()=>hn(e)===
!1&&!yn(e)),u=new Map(n.map(d=>[d.device.address,d])),l=I(()=>oe(n.map(d=>d.device),d=>String(d.group))),f=I(()=>oe(t.filter(d=>d.physfn!==null),d=>{var g;return(g=
d.physfn)!=null?g:""}));function c(d){var x;let g=new Set,_=d.device.group===null?[]:(x=l().get(String(d.device.group)))!=null?x:[];for(let h of[d,..._.map(y=>u.
get(y.address))])if(!(h===void 0||h.kind!==d.kind)){g.add(h.device.address);for(let y of h.companions)g.add(y.device.address)}return g}function p(d,g){let _=Ln(
d,g,r);return[..._.length===0?[]:[Ri(d,_)],...Nt(e,d)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${d} (reserved_regions has a direct l\
ine), so the kernel assigns it to nobody`}]:[]]}function m(d){var x,h;let g=[],_=Vn(e,d);if(((x=d.numVfs)!=null?x:0)>0){let y=((h=f().get(d.address))!=null?h:[]).
filter(b=>b.mdevs.length>0||Vn(e,b)!==null).length;g.push({code:"vfs",text:`${d.numVfs} of its virtual functions are enabled${y===0?"":`, ${y} of them with vGPU\
s`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return d.mdevs.length>0&&g.push({code:"mdev",text:`mediat\
ed devices (vGPUs) exist on it: ${d.mdevs.join(", ")}; remove them first`}),_!==null&&g.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${_}),\
 and a card serves vGPUs or goes to a guest as a whole`}),g}function a({device:d}){let{screens:g,serial:_}=i();return!g.has(d.address)||_!==null||Sn(i(),n,x=>x.
kind==="gpu").length>0?[]:[{code:"console",text:"it shows the only console (no BMC or integrated display and no serial console beside it), which would go dark: \
give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough"}]}return d=>{let{device:g,kind:_}=d,x=_==="gpu"?[]:[{code:"kind",text:Zi[_]}];
if(_==="bmc"||_==="virtual")return x;g.id===null&&x.push({code:"unknown_id",text:"its vendor or device id cannot be read"}),g.responding===!1&&x.push({code:"dea\
d",text:"it does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host"});let h=[g,...d.companions.map(b=>b.
device)];for(let b of h){let $=r.lifelines().get(b.address);$!==void 0&&x.push({code:"lifeline",text:`${b===g?"it":`its companion ${b.address}`} carries ${ce($)}\
: the node lives on it, and nothing overrides that`})}g.group===null&&x.push({code:"no_group",text:Ti(o())});let y=c(d);for(let b of new Set(h.map($=>$.group)))
b!==null&&x.push(...p(b,y));return s()&&x.push({code:"interrupts",text:Mi}),[...x,...m(g),...a(d)]}}function Hn(e,t){return e.list(`/sys/bus/pci/devices/${t.address}\
/mdev_supported_types`)}function Vn(e,t){let n=e.attr(`/sys/bus/pci/devices/${t.address}/nvidia/current_vgpu_type`);return n===null||n==="0"||n===""?null:n}function Ri(e,t){
let n=t.filter(i=>i.stays!==null),r=t.map(i=>i.address),o=`IOMMU group ${e} also holds ${t.map(i=>i.said).join(", ")}`;return n.length===0?{code:"members",members:r,
text:`${o}, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"gr\
oup",members:r,text:`${o}; ${n.map(i=>{var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function Ti(e){
return e.active===null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no\
 IOMMU group: the IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}function Bn(e,t){return typeof t=="bigint"?t.toString():t}var it=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function Wn(e){return new it(e)}function Kn(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Ci="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Gn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Pe(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Jn(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function V(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function Yn(e,t=0){
var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function qn(e,t){return t.
map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function ae(e){return typeof e=="string"?e:e==null?void 0:e.message}function st(e,t,n){var o;var r;for(let i=t;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function ut(e,t,n){var l,f,c,p,m,a,d,g,_,x,h,y,b,$,k,j,pe;var r;
let o=(f=(l=e.inst)==null?void 0:l._zod)==null?void 0:f.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(m=(p=e.schema)==null?void 0:p._zod.def)==null?void 0:m.error:void 0,s=e.message?e.message:(j=(k=(b=(h=(_=ae((g=(d=(a=e.inst)==null?
void 0:a._zod.def)==null?void 0:d.error)==null?void 0:g.call(d,e)))!=null?_:ae(i==null?void 0:i(e)))!=null?h:ae((x=t==null?void 0:t.error)==null?void 0:x.call(t,
e)))!=null?b:ae((y=n.customError)==null?void 0:y.call(n,e)))!=null?k:ae(($=n.localeError)==null?void 0:$.call(n,e)))!=null?j:"Invalid input",u={};for(let Z of Object.
keys(e))Z==="inst"||Z==="schema"||Z==="continue"||Z==="input"||Z==="__proto__"||(u[Z]=e[Z]);return(pe=u.path)!=null||(u.path=[]),u.message=s,t!=null&&t.reportInput&&
(u.input=e.input),u}function Xn(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Di(e,n,r.value)}}function Fn(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Di(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Fn(this,t,n.bind(this))},set(r){Fn(this,t,r)}})}function Ni(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}var ot,D=!1,ji={configurable:!0,get(){D=!0}};function J(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&ot!==e._zod){
ot=void 0;return}ot=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,ji);let o=D;D=!1;try{let i=n(this);return D?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),D=D||o,i}catch(i){throw delete this[t],D=D||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function Qn(e,t,n,r){let o=Ni(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var er;var ct={value:void 0,enumerable:!1},tr="captureStackTrace"in Error?Error:null;function Li(e){let t=tr;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.
stackTraceLimit=0}catch(r){return tr=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function z(e,t,n,r){var m;let o={};function i(a){this.
def=a,this.constr=p,this.traits=new Set}i.prototype=o;let s=n,u=s&&new WeakSet;function l(a,d){if(a._zod){if(a._zod.traits.has(e))return}else{ct.value=new i(d);
try{Object.defineProperty(a,"_zod",ct)}finally{ct.value=void 0}}if(a._zod.traits.add(e),t(a,d),u){let _=Object.getPrototypeOf(a),x=a._zod.constr.prototype,h=_;for(;h&&
h!==x;)h=Object.getPrototypeOf(h);let y=h!=null?h:_;u.has(y)||(u.add(y),Xn(y,s))}let g=p.prototype;for(let _ in g)Object.prototype.hasOwnProperty.call(g,_)&&(_ in
a||(a[_]=g[_].bind(a)))}let f=(m=r==null?void 0:r.Parent)!=null?m:Object;class c extends f{}Object.defineProperty(c,"name",{value:e});function p(a){var x;let d=r!=
null&&r.Parent?Li(c):this;l(d,a);let g=d._zod.deferred;if(g){for(let h of g)h();d._zod.deferred=void 0}let _=(x=globalThis.__zod_globalConfig)==null?void 0:x.postProcessor;
return _&&_(d),d}return Object.defineProperty(p,"init",{value:l}),Object.defineProperty(p,Symbol.hasInstance,{value:a=>{var d,g;return r!=null&&r.Parent&&a instanceof
r.Parent?!0:(g=(d=a==null?void 0:a._zod)==null?void 0:d.traits)==null?void 0:g.has(e)}}),Object.defineProperty(p,"name",{value:e}),p}var M=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ke=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}},nr;(nr=(er=globalThis).__zod_globalConfig)!=null||(er.__zod_globalConfig=
{});var le=globalThis.__zod_globalConfig;function at(e){return e&&Object.assign(le,e),le}function Vi(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Bn,2)),e.message}function Ui(e){this._zod.message=e}var Hi={get:Vi,
set:Ui,enumerable:!0,configurable:!0},lt={value:void 0,enumerable:!1},or=new WeakSet([Object.prototype,Error.prototype]),ir=(e,t)=>{e.name="$ZodError",lt.value=
t,Object.defineProperty(e,"issues",lt),lt.value=void 0,Object.defineProperty(e,"message",Hi);let n=Object.getPrototypeOf(e);or.has(n)||(or.add(n),Object.defineProperty(
n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},mc=z("$ZodError",ir),sr=z("$ZodError",ir,void 0,{Parent:Error});var Bi=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new M;return i.issues.length?Wi(e,i.issues,
o):{success:!0,data:i.value}},dt=Bi(sr);function Wi(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>ut(o,n,at()))),t=void 0,n=void 0),r},
set error(o){r=o,t=void 0,n=void 0}}}var ur={major:4,minor:6,patch:7};var q=z("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=ur;let r=e._zod.def.checks,o=e._zod.traits.has("$\
ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let u of o)for(let l of u._zod.onattach)l(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=
[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let u=(f,c,p)=>{if(f.memo)return f;let m=V(f),a;for(let d of c){if(d._zod.def.when){if(Yn(
f)||!d._zod.def.when(f))continue}else if(m)continue;let g=f.issues.length,_=d._zod.check(f);if(_ instanceof Promise&&(p==null?void 0:p.async)===!1)throw new M;if(a||
_ instanceof Promise)a=(a!=null?a:Promise.resolve()).then(async()=>{await _,f.issues.length!==g&&(st(f.issues,g,e),m||(m=V(f,g)))});else{if(f.issues.length===g)
continue;st(f.issues,g,e),m||(m=V(f,g))}}return a?a.then(()=>f):f},l=(f,c,p)=>{if(V(f))return f.aborted=!0,f;let m=u(c,o,p);if(m instanceof Promise){if(p.async===
!1)throw new M;return m.then(a=>e._zod.parse(a,p))}return e._zod.parse(m,p)};e._zod.run=(f,c)=>{if(c.skipChecks)return e._zod.parse(f,c);if(c.direction==="backw\
ard"){let m=e._zod.parse({value:f.value,issues:[]},{...c,skipChecks:!0});return m instanceof Promise?m.then(a=>l(a,f,c)):l(m,f,c)}let p=e._zod.parse(f,c);if(p instanceof
Promise){if(c.async===!1)throw new M;return p.then(m=>u(m,o,c))}return u(p,o,c)}}});var cr=z("$ZodNever",(e,t)=>{q.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function ze(e,t,n,r,o,i){let s=n in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;t.issues.push(...qn(n,e.issues))}
if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(t.value[n]=void 0):t.value[n]=e.value}}var Gi=[];function Ji(e){var s,u,l,f;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?
n:Gi,o=r.length?[...t,...r]:t;for(let c of o)if(!((f=(l=(u=(s=e.shape)==null?void 0:s[c])==null?void 0:u._zod)==null?void 0:l.traits)!=null&&f.has("$ZodType")))
throw new Error(`Invalid element at key "${String(c)}": expected a Zod schema`);let i=Jn(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.
length,optionalKeys:new Set(i)}}function Yi(e,t,n,r,o,i,s){let u=[],l=o.keySet,f=o.catchall._zod,c=f.def.type,p=f.optin,m=f.optout,a=0;for(let d in t){if(s&&n.issues.
length!==a){if(V(n,a))break;a=n.issues.length}if(l.has(d))continue;if(d==="__proto__"){c==="never"&&u.push(d);continue}if(c==="never"){u.push(d);continue}let g=f.
run({value:t[d],issues:[]},r);g instanceof Promise?e.push(g.then(_=>ze(_,n,d,t,p,m))):ze(g,n,d,t,p,m)}return u.length&&n.issues.push({code:"unrecognized_keys",keys:u,
input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var ar=z("$ZodObject",(e,t)=>{var f;q.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shap\
e"),r=n!=null&&n.get?n.get.raw:(f=t.shape)!=null?f:{};if(r){let c=()=>{let p={...r};return Object.defineProperty(t,"shape",{value:p}),c.raw=p,p};c.raw=r,Object.
defineProperty(t,"shape",{get:c})}let o=Wn(()=>Ji(t));J(e,"propValues",c=>{let p=c.def.shape,m={};for(let a in p){let d=p[a]._zod;if(d.values){Object.prototype.
hasOwnProperty.call(m,a)||Kn(m,a,new Set);for(let g of d.values)m[a].add(g);d.optin!==void 0&&m[a].add(void 0)}}return m});let i=Gn,s=t.catchall,u,l=le.memoizer;
l==null||l.attach(e),e._zod.parse=(c,p)=>{u!=null||(u=o.value);let m=c.value;if(!i(m))return c.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),
c;c.value=l?l.alloc(e,c,{},p):{};let a=[],d=u.shape,g=p==null?void 0:p.abortEarly,_=c.issues.length;for(let x of u.allKeys){if(g&&c.issues.length!==_){if(V(c,_))
break;_=c.issues.length}if(x==="__proto__")continue;let h=d[x],y=h._zod.optin,b=h._zod.optout,$=h._zod.run({value:m[x],issues:[]},p);$ instanceof Promise?a.push(
$.then(k=>ze(k,c,x,m,y,b))):ze($,c,x,m,y,b)}return s?Yi(a,m,c,p,o.value,e,g===!0):a.length?Promise.all(a).then(()=>c):c}});var lr=z("$ZodTransform",(e,t)=>{var n;q.init(e,t),e._zod.optin="optional",(n=le.memoizer)==null||n.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new ke(
e.constructor.name);let i=t.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(u=>(r.value=u,r));if(i instanceof Promise)throw new M;
return r.value=i,r}});var dr=z("$ZodPipe",(e,t)=>{q.init(e,t),J(e,"values",n=>n.def.in._zod.values),J(e,"optin",n=>n.def.in._zod.optin),J(e,"optout",n=>n.def.out._zod.optout),J(e,"pr\
opValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);return i instanceof Promise?i.then(s=>Se(s,t.
in,r)):Se(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>Se(i,t.out,r)):Se(o,t.out,r)}});function Se(e,t,n){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}function fr(e,t){return new e({type:"never",...Pe(t)})}var Oe=z("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");q.init(e,t),e.def=t,e.type=t.type},{safeParse(e,t){return dt(this,
e,t)}});var Qi=z("ZodMiniNever",(e,t)=>{cr.init(e,t),Oe.init(e,t)});function es(e){return fr(Qi,e)}var ts=z("ZodMiniObject",(e,t)=>{ar.init(e,t),Oe.init(e,t),Qn(e,"shape",n=>n._zod.def.shape,!1)});function pr(e,t){return new ts({type:"object",shape:e,catchall:es(),...Pe(t)})}var ns=z("ZodMiniTransform",(e,t)=>{lr.init(e,t),Oe.init(e,t)});function Ae(e){return new ns({type:"transform",transform:e})}var rs=z("ZodMiniPipe",(e,t)=>{dr.init(e,t),Oe.init(e,t)});function mr(e,t){return new rs({type:"pipe",in:e,out:t})}var os=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,is=/^[ -~]*$/;function gr(e){if(is.
test(e))return;let t=os.exec(e);return t===null?void 0:`U+${t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function O(e,t=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Ie(e,t){let n,r=3;for(let o of t){let i=o.startsWith(e)&&e.length>1?1:ss(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([n,r]=[o,i])}return n}function ss(e,t){
var r,o,i,s;let n=Array.from({length:t.length+1},(u,l)=>l);for(let u=1;u<=e.length;u++){let l=[u];for(let f=1;f<=t.length;f++){let c=((r=n[f-1])!=null?r:0)+(e[u-
1]===t[f-1]?0:1);l.push(Math.min(c,((o=n[f])!=null?o:0)+1,((i=l[f-1])!=null?i:0)+1))}n=l}return(s=n[t.length])!=null?s:0}var us=["true","yes","on","y","t","1"],cs=["false","no","off","n","f","0"];function ft(e){if(typeof e=="object")return;let t=String(e).trim().toLowerCase();return us.
includes(t)?!0:cs.includes(t)?!1:void 0}function pt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function yr(e,t,n){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=t&&r<=n?r:void 0}function br(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(t=>t!==""&&t!==".").join("/")}`}function Ee(e,t="",n=""){var r;if(typeof e=="stri\
ng")hr(e,t,n);else if(Array.isArray(e))e.forEach((o,i)=>Ee(o,`${t}[${i}]`,n));else for(let[o,i]of Object.entries((r=pt(e))!=null?r:{}))hr(o,t===""?"a key":`a ke\
y of ${t}`,n),Ee(i,t===""?o:`${t}.${o}`,n||o)}function hr(e,t,n){let r=gr(e);if(r!==void 0)throw v(n,`${t} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var as={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function mt(e){return{type:as[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function gt(e){let t={};for(let[n,r]of Object.entries(e))t[n]=mt(r);return{type:"object",properties:t,additionalProperties:!1}}
function ls(e){let t=e.choices===void 0?"":`: ${e.choices.join(", ")}`,n=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${t}${n}`}function ht(e){return Object.entries(e).map(([t,n])=>`  ${t} (${ls(n)})
      ${n.describe}
`).join("")}var ds=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function _r(e){return Q("bool",e,"true or false",ft,{})}function fs(e){let{min:t=Number.
MIN_SAFE_INTEGER,max:n=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${t}`:` from ${t} to ${n}`,o={...e.min===void 0?{}:{minimum:t},
...e.max===void 0?{}:{maximum:n}};return Q("int",e,`a whole number${r}`,i=>yr(i,t,n),o)}function xr(e,t){let n=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>ft(i)===r):[];return o.length===1?o[0]:void 0};return{
...Q("str",t,`one of ${e.join(", ")}`,n,{enum:e}),choices:e}}function Ze(e,t){let n=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||t.commas===!0&&u.includes(
",")))return u.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Q("list",t,
o,n,{items:mt(e)}),s=u=>Ae((l,f)=>Array.isArray(l)?l.map((c,p)=>{var d;let m=c===null||c===""?void 0:u.safeParse(c);if((m==null?void 0:m.success)===!0)return m.
data;let a=(d=m==null?void 0:m.error.issues[0])==null?void 0:d.message;f.issues.push({...vr(c,"something in it"),...a===void 0?{}:{message:a},path:[p]})}):l);return{
...i,schema:()=>Sr(i.schema(),s(e.schema()))}}function $r(e){return kr(Ze(Pr("a PCI id","10de:20b7",Wt),e))}function wr(e){return kr(Ze(Pr("a PCI address","0000:41:00.0",Kt),e))}var X={check:_r({describe:"S\
ay what would change and write nothing.",default:!1}),diff:_r({describe:"Show the changes of files as before and after.",default:!1}),root:Q("str",{describe:"Wo\
rk on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",br,{pattern:"^/"}),wait:fs({describe:"Seconds to wait for a loc\
k that somebody else holds.",min:0,max:86400,default:60})};function yt(e,t){var m,a,d;let n=pt(t);if(n===void 0)throw v("",`the parameters are ${O(t)}, expected\
 a JSON object such as {"check": true}`);Ee(n);let r=ms(e);if(Object.keys(n).every(g=>n[g]===void 0))return r;let o=ps(e,n).safeParse(n);if(o.success)return{...r,
...Object(o.data)};let[i]=o.error.issues,s=(m=i==null?void 0:i.path)!=null?m:[],[u=""]=s,l=s.map(g=>typeof g=="number"?`[${g}]`:`.${String(g)}`).join("").slice(
1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw v(String(u),`${l} ${(a=i==null?void 0:i.message)!=null?a:"is not valid"}`);let f=String(i.keys[0]),c=Object.
keys(l===""?e:Object((d=e[l])==null?void 0:d.json.properties)).sort(),p=Ie(f,c);throw v(l===""?f:l,`${JSON.stringify(f)} is not a parameter${l===""?"":` of ${l}`}${p===
void 0?"":` (did you mean ${p}?)`}; known are ${c.join(", ")}`)}function vr(e,t,n=""){return{code:"custom",input:e,message:`is ${O(e)}, expected ${t}${n}`}}function Q(e,t,n,r,o){
let i=()=>Ae((l,f)=>{if(l==null||l===""&&e!=="str")return t.default;let c=r(l),p=typeof l=="number"&&(e==="str"||e==="list");return c===void 0&&f.issues.push(vr(
l,n,p?ds:"")),c}),{describe:s,default:u}=t;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function Pr(e,t,n){let r=o=>typeof o==
"string"&&n(o)||void 0;return Q("str",{describe:e},`${e} such as "${t}"`,r,{examples:[t]})}function kr(e){let t=()=>Ae(n=>n&&[...new Set(n)]);return{...e,schema:()=>Sr(
e.schema(),t())}}function Sr(e,t){return mr(e,t)}function ps(e,t){let n={};for(let[r,o]of Object.entries(e))r in t&&(n[r]=o.schema());return pr(n)}function ms(e){
let t={};for(let[n,{unset:r}]of Object.entries(e))r!==void 0&&(t[n]=r);return t}var gs={ids:$r({describe:"Only devices with these ids."}),addresses:wr({describe:"Only devices at these addresses."}),kinds:Ze(xr(Ye,{describe:"A kind of device\
."}),{describe:"Only devices of these kinds.",default:Ye})},zr=_n({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and wha\
t stands between it and a VM.",params:gs,example:{kinds:["gpu"]},capture:Ot,read(e,{ids:t,addresses:n,kinds:r}){let o=K(e),i=qt(e,o),s=Un(e,o,i),u=i.filter(({device:a,
kind:d})=>r.includes(d)&&(t===void 0||a.id!==null&&t.includes(a.id))&&(n===void 0||n.includes(a.address))),l=on(e),f=u.map(a=>({gpu:a,obstacles:s(a)})),c=f.filter(
({gpu:a})=>Xt(a)),p=c.filter(({obstacles:a})=>a.length===0).length,m=Gt(e);return{msg:m?c.length===0?"No GPU that could go to a VM was found.":hs(c.length,p):"T\
his host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:f.map(({gpu:a,obstacles:d})=>l(a,d)),ids:[...new Set(c.map(({gpu:a})=>a.
device.id))],iommu:he(e)},notes:m?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:m?[...ys(o,i,t,n),...bs(c.map(
({gpu:a})=>a)),..._s(e,c.map(({gpu:a})=>a)),...bn(e)]:[]}}});function hs(e,t){let[n,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return t===e?`${n} th\
at could go to a VM found, and nothing stands in ${r}.`:t===0?`${n} that could go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${n} t\
hat could go to a VM found; something stands in the way of ${e-t} of them: see passthrough.reasons.`}function ys(e,t,n=[],r=[]){let o=i=>{var s;return i===void 0?
"is not there":`is no GPU but a ${ge(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...n.filter(i=>!t.some(s=>s.device.id===i)).map(i=>`id ${i}\
 ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!t.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function bs(e){var n;let t=new Map;
for(let{device:r}of e)r.group!==null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r.address]);return[...t].filter(([,r])=>r.length>1).map(([r,o])=>`${o.join(
" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function _s(e,t){return t.filter(n=>Hn(e,n.device).length>0).map(({device:n})=>`${n.address}\
 is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}var Le=require("fs");var xs=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function bt(e,t){let{changed:n,msg:r,
error:o,run:i,changes:s,diff:u,pending:l,rebootReasons:f,pendingAtBoot:c,bootable:p,notes:m,warnings:a,own:d}=e,g=Zr({...Ar(n,o!==void 0,r,t),error:o&&Ir(o.stop,
o.node),exception:o&&Er(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:l,reboot_required:f&&f.length>0,reboot_reasons:f,pending_at_boot:c,
bootable:p,notes:(m==null?void 0:m.length)===0?void 0:m,warnings:(a==null?void 0:a.length)===0?void 0:a}),_=Object.entries(d).filter(([x])=>!Object.prototype.hasOwnProperty.
call(g,x)&&!xs.includes(x)&&!x.startsWith("_"));return{...g,...Object.fromEntries(_)}}function _t(e,t){return Zr({...Ar(!1,!0,e.message,t),error:Ir(e,"untouched"),
exception:Er(e),changes:[]})}function Or(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Ar(e,t,n,{module:r,version:o,host:i}){
return{changed:e,failed:t,msg:n,comment:n,module:r,version:o,contract:1,host:i}}function Ir(e,t){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:t}}function Er(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Zr(e){return Object.fromEntries(
Object.entries(e).filter(([,t])=>t!==void 0))}var Ld=64*1024*1024;var Vd=`process.title='${We} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1),process.argv[2])}catch(e){pro\
cess.exit(require('os').constants.errno[e.code]||255)}`;async function xt(e,t={}){throw new Error("this script was built to run no commands")}async function Mr(e,t,n){throw new Error("this script was built to run no commands")}var P=require("fs"),ee=require("path");function $s(e){return ee.join(ee.dirname(e),`.${ee.basename(e)}.vfiokit-new`)}function Rr(e){let t=P.openSync(e,"r");try{
P.fsyncSync(t)}finally{P.closeSync(t)}}function Tr(e){try{e()}catch(t){if(process.geteuid()===0)throw t}}function Cr(e,t,n){let r=P.fstatSync(e);t!==null&&(r.uid!==
t.uid||r.gid!==t.gid)&&Tr(()=>P.fchownSync(e,t.uid,t.gid)),(P.fstatSync(e).mode&4095)!==n&&P.fchmodSync(e,n)}function Me(e){try{return P.lstatSync(e)}catch(t){return null}}
function Dr(e,t,n){P.existsSync(e)||(Dr(ee.dirname(e),t,n),P.mkdirSync(e,{mode:493}),Tr(()=>P.chownSync(e,n.uid,n.gid)),P.chmodSync(e,t|(t&292)>>2))}async function Nr(e,t,{
mode:n,owner:r,label:o}){var a;let i=ee.dirname(e);r===void 0?P.mkdirSync(i,{recursive:!0,mode:493}):Dr(i,n,r);let s=$s(e),u=Me(e);Me(s)!==null&&P.unlinkSync(s);
let{O_WRONLY:l,O_CREAT:f,O_EXCL:c,O_NOFOLLOW:p}=P.constants,m=P.openSync(s,l|f|c|p,384);try{try{for(let d=0;d<t.length;)d+=P.writeSync(m,t,d);Cr(m,(a=u!=null?u:
r)!=null?a:null,u===null?n:u.mode&4095),P.fsyncSync(m)}finally{P.closeSync(m)}u!==null&&await o(s,e),P.renameSync(s,e)}catch(d){throw Me(s)!==null&&P.unlinkSync(
s),d}u===null&&await o(e,null),Rr(i)}async function jr(e,t,n){let r=Me(t),o=P.openSync(e,"r+");try{r!==null&&Cr(o,r,r.mode&4095),P.fsyncSync(o)}finally{P.closeSync(
o)}await n(e,r===null?null:t),P.renameSync(e,t),Rr(ee.dirname(t))}var w=require("fs"),Lr=16<<20,ws=40,vs=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Ps=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function te(e){return e instanceof Error&&"code"in e?String(e.code):""}function Re(e){let t=te(e);return t==="ENOENT"||t==="ENOTDIR"||t==="ELOOP"}
var ne=Buffer.allocUnsafe(4096);function Vr(e){let t="",n=0;for(;;){let r=w.readSync(e,ne,n,ne.length-n,null);if(r===0)return t+ne.toString("latin1",0,n);n+=r,!(n<
ne.length)&&(t+=ne.toString("latin1"),n=0)}}function Te(e){return e.split("/").filter(t=>t!==""&&t!==".")}function $t(e,t,n,r){let o=t.lastIndexOf("/"),i=r==null?
void 0:r.get(t.slice(0,o)),s=Te(i===void 0?t:t.slice(o)),u=i===void 0?[]:Te(i),l=0;for(let f=s.shift();f!==void 0;f=s.shift()){if(f===".."){u.pop();continue}let c=[
...u,f],p=null;if(s.length>0||n){let m=e+"/"+c.join("/");try{w.lstatSync(m).isSymbolicLink()&&(p=w.readlinkSync(m))}catch(a){p=null}}if(p===null){u=c;continue}if(++l>
ws)return null;p.startsWith("/")&&(u=[]),s.unshift(...Te(p))}return"/"+u.join("/")}function ks(e,t,n){let r=t.slice(0,t.lastIndexOf("/"));if(r===""||n.has(r)||r.
includes(".."))return;let o=$t(e,r,!0);o!==null&&w.existsSync(e+o)&&n.set(r,o)}function wt(e){let t=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:n}=e,r=new Map;
function o(h,y){if(t==="")return h;ks(t,h,r);let b=$t(t,h,y,r);return b===null?null:t+b}function i(h){let y=o(h,!0);if(y===null||!w.existsSync(y))return null;try{
return t===""?w.realpathSync.native(y):(w.lstatSync(y),y.slice(t.length))}catch(b){return null}}function s(h){let y=o(h,!1);if(y===null)return null;let b;try{b=
w.lstatSync(y)}catch(Ve){if(Re(Ve))return null;throw new S("E_APPLY",`${h} could not be looked at: ${te(Ve)}; run as root or give this user access`,{cause:Ve})}
let $=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:k,mtimeMs:j,ino:pe,dev:Z,uid:no,gid:ro}=b;return{type:$,size:k,mtimeMs:j,ino:pe,
dev:Z,uid:no,gid:ro,mode:b.mode&4095}}function u(h){let y=o(h,!0);if(y===null)return null;let b;try{b=w.openSync(y,w.constants.O_RDONLY|w.constants.O_NONBLOCK)}catch($){
if(Re($))return null;throw new S("E_APPLY",`${h} could not be read: ${te($)}; run as root or give this user access`,{cause:$})}try{let $=w.fstatSync(b);if(!$.isFile())
throw new S("E_HOST",`${h} is not a regular file, as it should be; move it out of the way`);if($.size>Lr)throw new S("E_HOST",`${h} has ${$.size} bytes, more th\
an the ${Lr} that such a file may have; look at what it is`);return $.size<ne.length?Vr(b):w.readFileSync(b,"latin1")}catch($){throw $ instanceof S?$:new S("E_A\
PPLY",`${h} could not be read: ${te($)}`,{cause:$})}finally{w.closeSync(b)}}function l(h,y,b){let $=o(h,!0);if($===null)return null;try{let k=w.openSync($,w.constants.
O_RDONLY|w.constants.O_NONBLOCK);try{let j=Buffer.alloc(b);return j.slice(0,w.readSync(k,j,0,b,y))}finally{w.closeSync(k)}}catch(k){return null}}function f(h){let y=o(
h,!0);if(y===null||!w.existsSync(y))return null;try{let b=w.openSync(y,w.constants.O_RDONLY|w.constants.O_NONBLOCK);try{return Vr(b).trimEnd()}finally{w.closeSync(
b)}}catch(b){return null}}function c(h){let y=o(h,!0);if(y===null)return[];if(!w.existsSync(y))return[];try{return w.readdirSync(y).sort()}catch(b){return[]}}function p(h){
let y=o(h,!1);if(y===null)return null;try{return w.readlinkSync(y)}catch(b){return null}}function m(h){let y=o(h,!0);if(y===null)return null;try{let{rdev:b}=w.statSync(
y);return b===0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function a(h){return n!==void 0||t===""?{ok:!0}:process.geteuid===void 0||process.
geteuid()!==0?{ok:!1,why:"chroot needs root"}:(h.startsWith("/")?i(h)!==null:vs.some(b=>i(`${b}/${h}`)!==null))?Ps.has(h.replace(/.*\//,""))&&i("/proc/self")===
null?{ok:!1,why:`${h} needs ${t}/proc`}:{ok:!0}:{ok:!1,why:`${h} is not in ${t}`}}async function d(h,y){return n!==void 0?n.run(h,y):xt(t===""?h:["chroot",t,...h],
y)}function g(h,y=!0){r.clear();let b=$t(t,h,y),$=b===null?null:t+b;if($===null)throw new S("E_REFUSED",`${h} is a loop of links; expected a file or nothing; re\
move the links`);return $}async function _(h,y){t!==""||n!==void 0||!w.existsSync("/sys/fs/selinux/enforce")||await xt(y===null?["restorecon","-F",h]:["chcon",`\
--reference=${y}`,h])}function x(h,y,b){let $=te(b),k=$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space on that file system":$==="EROFS"?"mount i\
t read-write":"see the error and run again";return new S("E_APPLY",`${h} could not be ${y}: ${$===""?String(b):$}; ${k}`,{cause:b})}return{root:t===""?"/":t,live:t===
""||n!==void 0,read:u,bytes:l,attr:f,list:c,link:p,real:i,stat:s,device:m,runnable:a,run:d,ask:d,async write(h,y,b,$){try{await Nr(g(h),Buffer.from(y,"latin1"),
{mode:b!=null?b:420,owner:$,label:_})}catch(k){throw k instanceof S?k:x(h,"written",k)}},createExclusive(h,y){let b=g(h);try{w.mkdirSync(b.replace(/\/[^/]*$/,""),
{recursive:!0,mode:448});let $=`${b}.${process.pid}`;w.writeFileSync($,y,{mode:384,flag:"w"});try{w.linkSync($,b)}finally{w.unlinkSync($)}return!0}catch($){if(te(
$)==="EEXIST")return!1;throw x(h,"created",$)}},remove(h){try{w.unlinkSync(g(h,!1))}catch(y){if(!Re(y))throw x(h,"removed",y)}},rename(h,y){try{w.renameSync(g(h,
!1),g(y,!1))}catch(b){if(!Re(b))throw x(h,"renamed",b)}},removeEmptyDir(h){try{w.rmdirSync(g(h))}catch(y){}},async replace(h,y){try{await jr(g(h),g(y),_)}catch(b){
throw x(y,"replaced",b)}},async writeAttribute(h,y,b){if(n!==void 0)return n.writeAttribute(h,y);let{code:$,left:k}=await Mr(g(h),y,b);if($!==void 0)throw Object.
assign(new Error(`${h}: ${$}`),{code:$,...k===void 0?{}:{left:k}})}}}var E=require("fs");var vt=4*1024*1024,Ur=64,Ss=["__proto__","constructor","prototype"],Ce=/[ \t\n\r]*/y,zs=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Os=/true|false|null/y;function de(e,t){
if(e.length>vt)throw v("",`${t} is larger than 4 MiB, expected the parameters of one module`);let n=e.toString("utf8");if(!Buffer.from(n,"utf8").equals(e))throw v(
"",`${t} is not valid UTF-8: save it as UTF-8`);let r=n.startsWith("\uFEFF")?n.slice(1):n,o=0;function i(m){var x,h;let a=r.slice(0,o).split(`
`),d=`line ${a.length}, column ${((x=a[a.length-1])!=null?x:"").length+1}`,g=o>=r.length?"the end":O((h=r.slice(o,o+12).split(`
`)[0])!=null?h:""),_=r[o]==="'"?": JSON strings take double quotes":"";throw v("",`${t} is not JSON: found ${g} at ${d}, expected ${m}${_}`)}function s(m){var d;
m.lastIndex=o;let a=(d=m.exec(r))==null?void 0:d[0];return a!==void 0&&(o+=a.length),a}function u(){if(r[o]!=='"')return;let m=o+1;for(;m<r.length&&r[m]!=='"';)
m+=r[m]==="\\"?2:1;try{let a=JSON.parse(r.slice(o,m+1));return o=m+1,String(a)}catch(a){return i("a string on one line, with valid escapes and an end")}}function l(m){
return s(Ce),r[o]!==m?!1:(o++,!0)}function f(m){s(Ce);let a=u();if(a===void 0)return i("a key in double quotes");if(Ss.includes(a))throw v(a,`${t} holds the key\
 ${O(a)}, which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(m,a))throw v(a,`${t} holds the key ${O(a)} twice, expected each key once: \
remove one`);return l(":")?a:i('":"')}function c(m){var d;if(s(Ce),m>Ur&&(r[o]==="{"||r[o]==="["))throw v("",`${t} is nested deeper than ${Ur} levels`);if(l("{")){
let g=Object.create(null);if(l("}"))return g;do g[f(g)]=c(m+1);while(l(","));return l("}")?g:i('"," or "}"')}if(l("[")){let g=[];if(l("]"))return g;do g.push(c(
m+1));while(l(","));return l("]")?g:i('"," or "]"')}if(r[o]==='"')return u();let a=(d=s(zs))!=null?d:s(Os);return a===void 0?i("a value"):JSON.parse(a)}let p=c(
1);return s(Ce),o<r.length?i("nothing after the value"):p}var Hr=["check","diff","pretty","human","schema","help","version"];function Fr(e,t){var u,l;let n=new Set,r=Object.create(null),o=[],i;for(let f=0;f<e.length;f++){
let c=(u=e[f])!=null?u:"",[,p="",,m]=(l=/^--([a-z]+)(=([^]*))?$/.exec(c))!=null?l:[],a=Hr.find(d=>c===`--${d}`);if(a!==void 0)n.add(a);else if(t.includes(p)){let d=m!=
null?m:e[++f];d===void 0||d===""||d.startsWith("-")?i=i!=null?i:`--${p} has no value, expected one after it`:p in r&&r[p]!==d?i=i!=null?i:`--${p} is given twice\
, expected it once`:r[p]=d}else c.startsWith("-")&&c!=="-"?i=i!=null?i:As(c,[...Hr,...t]):o.push(c)}o.length>1&&(i=i!=null?i:`found the arguments ${o.map(f=>O(f)).
join(" and ")}, expected one at most: quote the JSON as one word`);let[s]=o;return{switches:n,...r,...s===void 0?{}:{source:s},...i===void 0?{}:{problem:i}}}function As(e,t){
let n=Ie(e.replace(/^-+|=.*$/g,""),t);return`${O(e)} is not a flag${n===void 0?"":` (did you mean --${n}?)`}; known are ${t.map(r=>`--${r}`).join(", ")}`}function Br(e,t){
if(t!==void 0)return de(Buffer.from(t),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return de(Kr(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return de(
Buffer.from(e),"the argument");let n=e.replace(/^@/,"");if(n==="")throw v("",`the argument is ${O(e)}, expected JSON, @FILE or -`);return de(Is(n),`the file ${O(
n,200)}`)}function Wr(e){let t=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:t};let n=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?t:n)[r]=o;return{params:n,ansible:t}}function Is(e){let t;try{t=(0,E.openSync)(e,E.constants.O_RDONLY|E.constants.
O_NONBLOCK)}catch(n){let r=n instanceof Error&&"code"in n&&n.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(n),"code"))})`;throw v(
"",`${r} ${O(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,E.fstatSync)(t).isFile())throw v("",`${O(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Kr(t,`the file ${O(e,200)}`)}finally{(0,E.closeSync)(t)}}function Kr(e,t){let n=[];for(let o=vt+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=Es(e,i,t);if(s===0)break;n.push(i.slice(0,s)),o-=s}let r=Buffer.concat(n);if(r.toString("latin1").trim()===
"")throw v("",`${t} is empty, expected a JSON object, {} at least`);return r}function Es(e,t,n){for(;;)try{return(0,E.readSync)(e,t,0,t.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw v("",`cannot read ${n} (${o}), expected JSON there`);Pt(10)}}function Pt(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Gr=require("fs");function Ne(e,t=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,t).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function je(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,Gr.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;Pt(2)}return!0}function Jr(e){let t=[`${e.failed?"FAILED: ":""}${e.msg}`];for(let{facet:r,label:o,before:i,after:s}of De(e.changes))t.push(`  ${r}\
: ${o}: ${i||"absent"} -> ${s||"absent"}`);for(let{before_header:r,after_header:o,before:i,after:s}of De(e.diff))t.push("",`--- ${r}`,`+++ ${o}`,...Rs(String(i!=
null?i:""),String(s!=null?s:"")));N(t,"GPUs:",De(e.gpus).map(Zs)),N(t,"Not as it should be:",De(e.findings).filter(({ok:r})=>r===!1).map(Ms)),N(t,"To be run by \
you:",e.pending),N(t,"A reboot is required:",e.reboot_reasons),N(t,"At the next boot:",e.pending_at_boot),N(t,"This node would not boot:",Reflect.get(Object(e.bootable),
"reasons")),N(t,"Warnings:",e.warnings),N(t,"Notes:",e.notes);let n=Reflect.get(Object(e.error),"hint");return n!==void 0&&t.push("",`Hint: ${n}`),e.run!==void 0&&
t.push("",`Undo with: passthrough_undo '{"since": "${e.run}"}'`),`${t.join(`
`).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,"?")}
`}function Zs({address:e,id:t,kind:n,driver:r,iommu_group:o,passthrough:i}){let s=Reflect.get(Object(i),"reasons"),u=Array.isArray(s)&&s.length>0?s.join("; "):"\
ready for a VM";return`${e}  ${t}  ${n}  ${r!=null?r:"no driver"}  ${o===null?"no group":`group ${o}`}: ${u}`}function Ms({id:e,address:t,found:n,expected:r,remedy:o}){
return`${t===void 0?"":`${t} `}${e} is ${n}, expected ${r}${o===""?"":`; ${o}`}`}function N(e,t,n){Array.isArray(n)&&n.length>0&&e.push("",t,...n.map(r=>`  ${r}`))}
function De(e){return Array.isArray(e)?e:[]}function Rs(e,t){let n=e.split(`
`),r=t.split(`
`),o=0;for(;o<n.length&&o<r.length&&n[o]===r[o];)o++;let i=0;for(;i<n.length-o&&i<r.length-o&&n[n.length-1-i]===r[r.length-1-i];)i++;let s=(u,l)=>u.slice(o,u.length-
i).map(f=>`${l}${f}`);return[...s(n,"-"),...s(r,"+")]}var Yr=!1;function qr(){if(!Yr){Yr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var fe="0.1.0";var Ts={x64:"x86_64",arm64:"aarch64"};function kt(e){var s,u;let t=e.root==="/",n=e.attr("/proc/sys/kernel/hostname"),r=e.attr("/etc/hostname"),i={name:t?n||r:r||
n,machine_id:e.attr("/etc/machine-id"),os:un(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(u=e.attr("/proc/sys/kernel/arch"))!=null?u:t?(s=
Ts[process.arch])!=null?s:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,l])=>l))}async function Qr(e,t,n,r){var l,f,c;process.removeAllListeners("warning");let o=Fr((l=r==null?void 0:r.argv)!=null?l:process.argv.slice(2),to(e)?["root","captu\
re"]:["root"]),i={module:e.name,version:fe,host:{}},s=!1,u=p=>{s||(s=!0,process.exitCode=Or(p),je(Us(p,o)))};process.once("uncaughtException",p=>u(_t(Xr(p),i)));
try{if(o.problem!==void 0)throw v("",o.problem);let p=Hs(e,o,(f=r==null?void 0:r.program)!=null?f:`${e.name}.js`);if(p!==void 0){je(p);return}u(bt(await Cs(e,o,
t,i,n),i))}catch(p){Object.keys(i.host).length===0&&(i.host=Vs((c=o.root)!=null?c:"/")),u(_t(p instanceof S?p:Xr(p),i))}}async function Cs(e,t,n,r,o){let i=Br(t.
source,n);if(i===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw v("",`${e.name} found no argument, expected one, since it acts at once: pass {} to mean it`);
let{params:s,ansible:u}=Wr(i!=null?i:{}),l=yt(Ds,{check:u._ansible_check_mode,diff:u._ansible_diff}),f=yt({...X,...e.params},Ns(s,t.root)),{check:c,diff:p,root:m,
wait:a}=f;if(!eo(m))throw v("root",`root is ${JSON.stringify(m)}, which is no directory here, expected the top of a tree`);let d=wt({root:m});if(r.host=kt(d),e.
type==="probe")return t.capture===void 0?js(e,d,f):Ls(e,d,t.capture);if(o===void 0)throw new Error("this script was built without the engine");return o(d,e,f,{check:c||
l.check||t.switches.has("check"),diff:p||l.diff||t.switches.has("diff"),wait:a,version:fe,beforeWriting:qr,render:g=>Ne(bt(g,r)),...t.switches.has("human")?{progress:g=>{
je(`... ${g}
`)}}:{}})}var Ds={check:X.check,diff:X.diff};function Ns(e,t){if(t===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let n=Reflect.get(e,"root");
if(n!=null&&n!==t)throw v("root",`root is ${JSON.stringify(n)} in the parameters and ${JSON.stringify(t)} in --root, expected one of them`);return{...e,root:t}}
function eo(e){try{return(0,Le.statSync)(e).isDirectory()}catch(t){return!1}}function js(e,t,n){let{msg:r,own:o,fail:i,...s}=e.read(Vt(t),n);return{changed:!1,msg:r,
own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new S(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function to(e){return e.type==="probe"&&
e.capture!==void 0}function Ls(e,t,n){var o,i;let r=(i=(o=e.capture)==null?void 0:o.call(e,t))!=null?i:"";try{(0,Le.writeFileSync)(n,r,{flag:"wx",mode:384})}catch(s){
throw v("",`cannot write ${JSON.stringify(n)} (${String(Reflect.get(Object(s),"code"))}), expected the name of a file that does not exist yet in a directory tha\
t does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${n}; look through it before you send it`,changes:[],own:{}}}function Xr(e){return new S(
"E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,{cause:e})}function Vs(e){try{return eo(e)&&e.startsWith("/")?kt(wt({root:e})):
{}}catch(t){return{}}}function Us(e,{switches:t}){return t.has("human")?Jr(e):Ne(e,t.has("pretty")?2:0)}function Hs(e,{switches:t},n){if(t.has("help"))return Fs(
e,n);if(t.has("version"))return`${e.name} ${fe}
`;if(!t.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...gt({...e.params,...X}),examples:[
e.example]};return Ne(r,t.has("pretty")?2:0)}function Fs(e,t){return`${e.name} ${fe}: ${e.summary}

Usage: ${t} [JSON | @FILE | - | FILE] [flags]
  ${t} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${ht(e.params)}
Parameters of every module:
${ht(X)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${to(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}Qr(zr,vfiokitArguments);
}));
