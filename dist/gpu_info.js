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
var oo=Object.defineProperty;var io=(e,t,n)=>t in e?oo(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var N=(e,t,n)=>io(e,typeof t!="symbol"?t+"":t,n);var w=class extends Error{constructor(n,r,o={}){super(r);N(this,"code");N(this,"param");N(this,"hint");N(this,"cause");N(this,"node");this.name="Stop",this.code=
n,Object.assign(this,o)}};function je(e){return e instanceof w?e:new w("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,
{cause:e})}function x(e,t){return new w("E_PARAMS",t,{param:e})}var so=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Mt=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,uo=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
ao=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,co=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
v="[0-9a-f]";function Zt(e){let t=new Map,n=(c,a)=>g=>{var k;let h=`${c} ${g.toLowerCase()}`,y=[...t.keys()].filter(A=>A.startsWith(c)).length+1,$=(k=t.get(h))!=
null?k:a(y);return t.set(h,$),$},r=n("uuid",c=>`00000000-0000-4000-8000-${Ve(c,12)}`),o=n("name",c=>`id${c}`),i=n("machine",c=>Ve(c,32)),s=n("mac",c=>`02-00-00-\
00-00-${Ve(c,2)}`),u=n("ip",c=>`192.0.2.${c}`),l=e.filter(c=>c.length>2&&!co.test(c)&&!Mt.test(c)).sort((c,a)=>a.length-c.length);function m(c){return c.replace(
new RegExp(`\\b${v}{8}(-${v}{4}){3}-${v}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(a,g,h)=>g+o(h)).replace(new RegExp(
`(?<![0-9a-f])${v}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${v}{2}([:-])(${v}{2}\\1){4}${v}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,u).replace(new RegExp(`\\b(${v}{1,4}(:${v}{1,4})*)?::(${v}{1,4}(:${v}{1,4})*)?|\\b(${v}{1,4}:){7}${v}{1,4}\\b`,"gi"),
"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${v}{33,}(?![0-9a-f])`,"gi"),"***")}function f(c){let a=m(c);for(let g of l)a=a.replace(new RegExp(`(?<![\\w.-])${g.
replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return a}function p(c){return f(c.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(a,g,h)=>{
let y=so.test(g.toLowerCase().replace(/-/g,"_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(h);return`${g}=${y||/^\$\{?\w+\}?$/.test(h)?
h:"***"}`}))}function d(c,a){return c.split(`
`).map(g=>/^\s*#/.test(g)?Rt(g):a(g)).join(`
`)}return{ids:m,names:f,args:p,shell:c=>d(lo(c),a=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(a);if(g===null)return p(a);let[,h="",y="",$=""]=g,k=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(y)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(y);return h+(k?f($):/CMDLINE|cmdline/.test(y)?p($):"***")}),modules:c=>d(c,a=>{let[g="",h="",...y]=a.trim().split(/\s+/);
return g==="options"?Mt.test(h)?f(a):a.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test(y[0]||"")&&
!/["'=]/.test(a)?f(a):`${g} ${h} ***`:p(a)}),entry:c=>d(c,a=>/^options\s/.test(a)?p(a):f(a)),grubenv(c){return`# GRUB Environment Block
${c.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${p(g.slice(11))}`:f(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function Rt(e){let t=uo.exec(e);return t===null?"#":`# ${t[0]}`}function lo(e){return e.replace(ao,(t,n="",r)=>r===void 0?t:n+Rt(
r))}function Ve(e,t){return e.toString(16).padStart(t,"0")}var fo="vfiokit-capture/1",po={dir:493},mo=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],go=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,ho=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,yo=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
bo=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function xo(e){var l,m;let t=["/etc/hostname","/proc/sys/kernel/hostname"].map(f=>e.attr(f)||"").filter(f=>f!==""),n=Zt([...t,...t.map(f=>f.replace(/\..*/,""))]),
r={},o=(f,p)=>{p!==null&&(r[f.startsWith("/sys/")?n.ids(f):n.names(f)]=p)},i=(f,p=d=>d)=>{let d=e.attr(f);o(f,d===null?null:`${p(d)}${f.endsWith("/grubenv")?"":
`
`}`)},s=f=>{let p=e.link(f);o(f,p===null?null:{link:n.ids(p)})},u=f=>{e.stat(f)!==null&&o(f,po)};for(let f of e.list("/sys/bus/pci/devices")){let p=`/sys/bus/pc\
i/devices/${f}`,d=e.real(p);if(s(p),d!==null){for(let c of mo)i(`${d}/${c}`);o(`${d}/config`,(m=(l=e.bytes(`${d}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?m:null);for(let c of e.list(d))go.test(c)&&s(`${d}/${c}`),ho.test(c)&&u(`${d}/${c}`)}}for(let f of e.list("/sys/bus/pci/drivers"))u(`/sys/bus/pci/drivers/${f}`),
s(`/sys/bus/pci/drivers/${f}/module`);for(let f of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${f}/address`);u("/sys/kernel/iommu_groups");for(let f of e.
list("/sys/kernel/iommu_groups")){for(let p of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${f}/${p}`);u(`/sys/kernel/iommu_groups/${f}`);for(let p of e.
list(`/sys/kernel/iommu_groups/${f}/devices`))s(`/sys/kernel/iommu_groups/${f}/devices/${p}`)}u("/sys/class/iommu");for(let f of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${f}`)===null?u(`/sys/class/iommu/${f}`):s(`/sys/class/iommu/${f}`);for(let f of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${f}`)!==null&&o(`/sys/firmware/acpi/tables/${f}`,"");u("/sys/firmware/efi");for(let f of e.list("/sys/module"))yo.test(f)&&u(`/sys/module/${f}`);i("/proc/cpu\
info",$o),i("/proc/modules",f=>f.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",f=>f.split(`
`).filter(p=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(p)).join(`
`));for(let[f,p,d]of bo)if(!f.endsWith("/"))i(f,c=>n[d](c));else for(let c of e.list(f))c.endsWith(p)&&i(`${f}${c}`,a=>n[d](a));for(let f of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(f)&&o(`/boot/${f}`,"");for(let f of e.list("/lib/modules"))u(`/lib/modules/${f}`),i(`/lib/modules/${f}/modules.builtin`,p=>p.split(`
`).filter(d=>/vfio|iommu|drm|xhci/.test(d)).join(`
`));return r}function Et(e){let n=Object.entries(xo(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(fo)}, "files": {
${n}
}}
`}function $o(e){let[t=""]=e.split(`

`);return t.split(`
`).filter(n=>!/^serial/i.test(n)).join(`
`)}var _o=["0300","0302","0380"],wo=["0403","0c03","0c80"],vo={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/,"18ca":/^002[017]$/,
"126f":/^07(18|50)$/},Po=["1af4:1050","1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","15ad:0710","1414:5353","1414:008a","1414:008c","1414:008e","8\
0ee:beef","1d0f:1111","fb5d:40fb","1ab8:4005","5853:c147"],ko=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,So=["1d17:3a02","1\
d17:3a03","1d17:3a04","1d17:3d01","0014:7a05","0014:7a06","0014:7a15","0014:7a25","0014:7a36","10de:2e12"],zo=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","\
8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Tt={"01":"storage","02":"network","03":"display","04":"multimedia","0403":"a\
udio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"system","0b":"processor","0c":"serial \
bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Ue(e){return e!==null&&_o.includes(e)}function He(e){return e!==null&&wo.includes(e)}
function Dt(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function fe(e){return e.class==="0680"&&e.vendor==="10de"&&e.device!==null&&e.device>="1000"}function Ct(e){
return e!==null&&(/^0[12]/.test(e)||e==="0c03")}function Nt(e,t){let n=vo[e];return n!==void 0&&n.test(t)}function Lt(e){return Po.includes(e)}function jt(e){return e!==
null&&zo.includes(e)}function Vt(e,t,n,r){return t==="8086"?e.startsWith("0000:00:02."):t==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):So.includes(
`${t}:${n}`)||t==="10de"&&ko.test(n)}function pe(e){var t,n;return e===null?"device":(n=(t=Tt[e])!=null?t:Tt[e.slice(0,2)])!=null?n:"device"}var Q="/sys/kernel/iommu_groups",Oo="/sys/class/iommu",Ht="/sys/firmware/acpi/tables",Ao=["DMAR","IVRS","IORT","VIOT"],Io=/^(.+[-_])?vfio[-_]pci$/,Ft=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Fe(e){var r,o;let t=Ut(e,Oo),n=(o=(r=Ut(e,Q))==null?void 0:r.filter(i=>Ro(e,i)))!=null?o:null;return{active:n!==null?n.length>0:t!==null?t.length>0:null,
units:t,groups:n===null?null:n.length}}function Bt({active:e,groups:t}){return e===null||e&&t===null?"unseen":e?"passed_over":"off"}function Wt(e){var t;return{...Fe(e),firmware_table:(t=Ao.find(n=>e.real(`${Ht}/${n}`)!==null&&(n!=="IORT"||Mo(e))))!=null?t:null}}function Mo(e){let t=e.bytes(
`${Ht}/IORT`,0,1048576);if(t===null||t.length<44)return!0;let n=t.readUInt32LE(40);for(let r=t.readUInt32LE(36);r>0;r--){let o=n+3>t.length?0:t.readUInt16LE(n+1);
if(o===0||t[n]===3||t[n]===4)return!0;n+=o}return!1}function me(e,t,n){let r=e.list(`${Q}/${t}/devices`);return r.length>0?r:n.filter(o=>o.group===t).map(o=>o.address)}
function Gt(e,t){return/\bdirect$/m.test(e.attr(`${Q}/${t}/reserved_regions`)||"")}function Zo(e){return e!==null&&Io.test(e)}function Be(e){return e==="pci-stu\
b"||e==="none"||Zo(e)}function ge(e,t,n=()=>[]){if(t===void 0)return`${e} (${Ft.test(e)?"a mediated device":"not in /sys/bus/pci"})`;let{driver:r}=t;if(Be(r!=null?
r:t.override))return null;let o=t.class==="0604"||t.header===1;if(o&&r==="pcieport"||r===null&&(o||t.class!==null&&!Ct(t.class)))return null;let i=n(e);return`${e}\
 (${pe(t.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function Ro(e,t){let n=e.list(`${Q}/${t}/devices`);return(n.length===0||n.some(
r=>!Ft.test(r)))&&!We(e,t)}function We(e,t){return e.attr(`${Q}/${t}/name`)==="vfio-noiommu"}function Ut(e,t){return e.real(t)===null?null:e.list(t)}var Kt=new WeakMap;function Jt(e){function t(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let n={
...e,read:t(e.read),attr:t(e.attr),list:t(e.list),link:t(e.link),real:t(e.real),stat:t(e.stat)};return Kt.set(n,new Map),n}function M(e,t,n){let r=Kt.get(e);return r===void 0?n():(r.has(t)||r.set(t,n()),r.get(t))}var Eo="vfiokit-write";function Yt(e){return M(e,"left-writers",()=>{var n,r;let t=new Map;for(let o of e.list("/proc")){if(!/^\d+$/.test(o)||((n=e.attr(`/proc/${o}\
/comm`))==null?void 0:n.startsWith(Eo))!==!0)continue;let i=(r=(e.attr(`/proc/${o}/cmdline`)||"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==null?
void 0:r.pop();i!==void 0&&t.set(i,Number(o))}return t})}var Ke="/sys/bus/pci/devices",To="pci",Je=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Do=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,Co=6;
function en(e){let t=Do.exec(e.toLowerCase());return t===null?null:`${t[1]}:${t[2]}`}function tn(e){let t=Je.exec(e.toLowerCase());if(t===null)return null;let[,
n="0",r="",o="",i=""]=t,s=`${parseInt(n,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function nn(e){
return e.list(Ke).length>0}function H(e){return M(e,To,()=>e.list(Ke).filter(t=>Je.test(t)).map(t=>Lo(e,t)))}function F(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return n}var No={get vendor(){return j(this,"vendor",4)},get device(){
return j(this,"device",4)},get id(){return Qt(this.vendor,this.device)},get subsystem(){return Qt(j(this,"subsystem_vendor",4),j(this,"subsystem_device",4))},get class(){
let e=j(this,"class",6);return e===null?null:e.slice(0,4)},get revision(){return j(this,"revision",2)},get driver(){return Ge(this,"driver")},get module(){return U(
this,"module",()=>this.driver===null?null:on(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&Yt(this.host).
has(this.address))return null;let e=V(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=Ge(this,"iommu_group");return e!==null&&/^\d+$/.
test(e)?Number(e):null},get header(){var t;let e=Xt(this);return e===null||this.responding===!1?null:((t=e[14])!=null?t:0)&127},get responding(){let e=Xt(this);
return e===null?null:e.some(t=>t!==255)},get numa(){return L(this,"numa_node")},get bootVga(){return L(this,"boot_vga")},get physfn(){return Ge(this,"physfn")},
get totalVfs(){return L(this,"sriov_totalvfs")},get numVfs(){return L(this,"sriov_numvfs")},get modalias(){return V(this,"modalias")},get resetMethods(){let e=V(
this,"reset_method");return e===null?null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=V(this,"resource");return e===null?null:jo(e)},get linkWidth(){return L(
this,"current_link_width")},get maxLinkWidth(){let e=L(this,"max_link_width");return e===255?null:e},get upstream(){return U(this,"..",()=>(this.host.real(this.
base)||"").split("/").slice(0,-1).filter(e=>Je.test(e)))},get consumers(){return qt(this,"consumer")},get suppliers(){return qt(this,"supplier")},get mdevs(){return rn(
this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function Lo(e,t){let n={address:t,slot:t.slice(0,t.indexOf(".")),host:e,base:`${Ke}/${t}`,
kept:new Map};return Object.assign(Object.create(No),n)}function U({kept:e},t,n){return e.has(t)||e.set(t,n()),e.get(t)}function V(e,t){return U(e,t,()=>e.host.
attr(`${e.base}/${t}`))}function L(e,t){let n=V(e,t);return n!==null&&/^-?\d+$/.test(n)?Number(n):null}function j(e,t,n){let r=V(e,t);return r!==null&&/^0x[0-9a-f]+$/i.
test(r)?r.slice(2).toLowerCase().padStart(n,"0"):null}function Ge(e,t){return U(e,`${t}@`,()=>on(e.host.link(`${e.base}/${t}`)))}function rn(e){return U(e,"/",()=>e.
host.list(e.base))}function qt(e,t){return rn(e).filter(n=>n.startsWith(`${t}:pci:`)).map(n=>n.slice(t.length+5))}function Xt(e){return U(e,"config",()=>{let t=e.
host.bytes(`${e.base}/config`,0,64);return t!==null&&t.length>=16?t:null})}function Qt(e,t){return e===null||t===null?null:`${e}:${t}`}function on(e){return e===
null?null:e.slice(e.lastIndexOf("/")+1)}function jo(e){return e.split(`
`).slice(0,Co).map(n=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(n);if(r===null)return 0;let[o=0,i=0,s=0,u=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&u===0?0:(s-o)*4294967296+(u-i)+1}).reduce((n,r)=>n+r,0)}var Ye=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function sn(e,t=H(e)){let n={bySlot:F(t,o=>o.slot),byAddress:new Map(t.map(o=>[o.address,o])),
cardFunctions:t.filter(o=>He(o.class))},r=[];for(let o of t){let i=Vo(o,n);if(i===null)continue;let s=S(()=>i==="gpu"||i==="igpu"?Uo(o,i,n):[]),u=S(()=>o.group===
null?null:me(e,o.group,t));r.push({device:o,kind:i,get companions(){return s()},get members(){return u()}})}return r}function he(e){return e.kind==="gpu"&&e.device.
id!==null}function un(e){var t;return e.physfn!==null?"type-VF":((t=e.totalVfs)!=null?t:0)>0?"type-PF":"type-PCI"}function S(e){let t;return()=>(t===void 0?t={value:e()}:
t).value}function Vo(e,t){var u;let n=e.class,r=Ue(n);if(!r&&!Dt(n))return fe(e)?"nvswitch":null;let{vendor:o}=e;if(!r&&(n!=="1200"||o!=="1002"))return"accelera\
tor";if(e.physfn!==null)return"vf";if(!r||o===null)return"gpu";let i=(u=e.device)!=null?u:"";if(Nt(o,i))return"bmc";if(Lt(`${o}:${i}`))return"virtual";let s=o===
"1002"?(t.bySlot.get(e.slot)||[]).map(l=>l.vendor):[];return Vt(e.address,o,i,s)?"igpu":"gpu"}function Uo(e,t,{bySlot:n,byAddress:r,cardFunctions:o}){let i=new Map,
s=(l,m)=>{l===void 0||i.has(l.address)||!He(l.class)||!(Ho(e,l,m)||Fo(e,t,l,m))||i.set(l.address,{device:l,reason:m})};for(let l of n.get(e.slot)||[])s(l,"same \
slot");for(let l of e.consumers){let m=r.get(l);(t==="gpu"||e.vendor!=="8086"||(m==null?void 0:m.slot)===e.slot)&&s(m,"device link")}let u=Bo(e,r);if(u!==null){
let l=m=>!(n.get(m.slot)||[]).some(f=>Ue(f.class));for(let m of o)m.upstream.includes(u)&&l(m)&&s(m,"card switch")}return[...i.values()].sort((l,m)=>l.device.address<
m.device.address?-1:1)}function Ho(e,t,n){return e.vendor!==null&&t.vendor===e.vendor?!0:n==="device link"&&e.vendor==="1002"&&t.vendor==="1022"&&t.class==="040\
3"}function Fo(e,t,n,r){return t==="gpu"&&r==="same slot"&&n.class==="0403"&&n.vendor!==null&&e.upstream.length>0}function Bo(e,t){var r,o;let n=null;for(let i of[
...e.upstream].reverse()){if(!jt((o=(r=t.get(i))==null?void 0:r.id)!=null?o:null))break;n=i}return n}var Wo=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],an="/sys/bus/pci/slots";function ye(e){let t;return n=>{var r;return t===void 0&&(t=(r=Wo.map(o=>Go(
e,o)).find(o=>o!==null))!=null?r:null),t===null?null:Ko(`
${t}`,n)}}function Go(e,t){try{return e.read(t)}catch(n){return null}}function ln(e){let t;return(n,r)=>{t===void 0&&(t=new Map(e.list(an).map(o=>[e.attr(`${an}\
/${o}/address`)||"",o])));for(let o of[n,...[...r].reverse()]){let i=t.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function Ko(e,t){let[n="",r=""]=t.
split(":"),o=e.indexOf(`
${n}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),u=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=cn(u,`
	${r}  `);return l===null?null:Buffer.from(`${cn(e,`
${n}  `)||""} ${l}`,"latin1").toString("utf8")}function cn(e,t){let n=e.indexOf(t);if(n<0)return null;let r=e.indexOf(`
`,n+t.length);return e.slice(n+t.length,r<0?void 0:r).trim()}function dn(e){let t=ye(e),n=ln(e);return({device:r,kind:o,companions:i,members:s},u)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:t(r.id),slot:n(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:m})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:m})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:un(r),passthrough:{ok:u.length===
0,reasons:u.map(l=>l.text)}})}function fn(e,t,n){let r=new Set(e.flatMap(({gpu:o})=>o.device.id||[]));return{IOMMU:Jo(t),...Object.fromEntries([...r].map(o=>[o,n(o)||""])),GPUs:e.map(({gpu:o,
gpu:{device:i,kind:s,companions:u},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,verdict:l.length===0?"ready":he(o)?"blocked":
"stays",companions:u.map(m=>qo(m.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough.reasons)":[...Yo(e)].map(([o,i])=>`${i.join(
", ")}: ${o}`)}}function Jo({active:e,groups:t,units:n,firmware_table:r}){return e===null?null:e?`on, ${t!=null?t:0} groups, units ${(n!=null?n:[]).join(", ")||
"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function Yo(e){let t=new Map;for(let{gpu:n,obstacles:r}of e)
for(let{text:o}of r)t.set(o,[...t.get(o)||[],n.device.address]);return t}function qo(e,t){return e.slice(0,-2)===t.slice(0,-2)?e.slice(-2):e}var Au=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);var Qo=34;function ei(e){let t=[],n=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&ti(i);i===Qo&&(r=!r),!s&&n<0&&(n=o),!(!s||n<0)&&
(t.push([n,o]),n=-1)}return t}function ti(e){return e===32||e>=9&&e<=13||e===160}function be(e){return ei(e).map(([t,n])=>e.slice(t,n))}function T(e){let t=e.startsWith(
'"')?1:0,n=e.indexOf("=");return ni(n<0?e.slice(t):e.slice(t,n))}function B(e){let t=e.indexOf("=");return t<0?"":e.slice(t+1).replace(/^"/,"").replace(/"$/,"")}function pn(e){return B(e).split(",").filter(t=>t!=="")}function ni(e){return e.includes("-")?e.replace(/-/g,"_"):e}function xe(e,t){var o,i;let n=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${t}=(["']?)(.*?)\\1\\s*$`,"m").
exec(n);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}function $e(e){let t=e.attr("/proc/cmdline");return t===null?null:be(t)}var ri="/dev/null";function _e(e){return e.slice(e.lastIndexOf("/")+1)}function oi(e,t){return _e(e)<_e(t)?-1:_e(e)>_e(t)?1:0}function mn(e,t,n=oi){var o;let r=new Map;for(let i of t)for(let s of e.list(i)){if(s.startsWith(".")||!/.\.conf$/.test(s)||r.has(s))continue;let u=`${i}/${s}`;
if(e.link(u)!==ri){let l=e.real(u);if(l===null||((o=e.stat(l))==null?void 0:o.type)==="dir")continue}r.set(s,u)}return[...r.values()].sort(n)}function gn(e,t){var r;let n=e.real(t);return n!==null&&((r=e.stat(n))==null?void 0:r.type)==="file"&&e.read(n)||""}var ii=["/lib/modules","/usr/lib/modules"];function hn(e,t){let n=ii.find(r=>e.real(`${r}/${t}`)!==null);return`${n!=null?n:"/lib/modules"}/${t}`}function yn(e){return e.attr("/proc/sys/kernel/osrelease")||null}var si=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function ui(e){let t=[],n=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);t.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:n,lines:o}),n+=o}return t}function bn(e){let t=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(t)?null:e.replace(/\[[^\]]*\]|-/g,n=>n==="-"?"_":n)}function ai(e,t){
let n=[];for(let{text:r,line:o,lines:i}of ui(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let u=s[1],l=bn(s[2]||""),m=u==="alias"?bn((s[3]||"").split(/[\t ]+/).find(f=>f!=="")||""):s[3]||"";l===null||m===null||m===""&&u!==
"blacklist"||n.push({command:u,name:l,rest:u==="blacklist"?"":u==="options"?m.replace(/\t/g," "):m,path:t,line:o,lines:i})}return n}function xn(e,t){return M(e,
`modprobe.d of ${t!=null?t:"none"}`,()=>{let n=[...mn(e,si)];if(t!==void 0){let r=n.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");n.splice(r<0?n.
length:r,0,`${hn(e,t)}/modules.softdep`)}return n.flatMap(r=>M(e,r,()=>ai(gn(e,r),r)))})}function ci(e){return(e.match(/(?:"[^"]*"?|[^\s"])+/g)||[]).map(t=>{let n=t.
startsWith('"')?t.slice(1).replace(/"$/,""):t,r=n.indexOf("=");return r<=0?{name:n.replace(/-/g,"_"),value:null}:{name:n.slice(0,r).replace(/-/g,"_"),value:n.slice(
r+1).replace(/^"(.*?)"?$/s,"$1")}})}function $n(e,t,n){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==t))for(let{name:i,value:s}of ci(o.rest))i===
n&&(r={value:s,from:o});return r}function _n(e){return e===null||/^(?:[1ety]|on)/i.test(e)}var wn="/sys/class/iommu",qe="allow_unsafe_interrupts";function vn(e){var i;let t=e.list(wn).filter(s=>/^(dmar|ivhd)\d+$/.test(s)),n=e.bytes("/sys/firmware/acpi\
/tables/DMAR",37,1);if(n!==null&&n.length===1&&(((i=n[0])!=null?i:1)&1)===0)return!1;if(t.length===0)return null;if(($e(e)||[]).some(s=>s==="nointremap"||T(s)===
"intremap"&&pn(s).includes("off"))||t.some(s=>{var u;return(parseInt(((u=e.attr(`${wn}/${s}/intel-iommu/ecap`))!=null?u:"8").slice(-1),16)&8)===0}))return!1;let o=e.
attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Pn(e){let t=["vfio_iommu_type1","iommufd"].flatMap(o=>e.attr(`/sy\
s/module/${o}/parameters/${qe}`)||[]),n=$n(xn(e),"vfio_iommu_type1",qe),r=($e(e)||[]).filter(o=>T(o)===`vfio_iommu_type1.${qe}`);return[...t,...n===null?[]:[n.value],
...r.map(o=>o.includes("=")?B(o):null)].some(_n)}function kn(e){return($e(e)||[]).flatMap(t=>{if(T(t)==="pcie_acs_override")return[`${t} is on the running comma\
nd line: no mainline kernel knows it, and it splits IOMMU groups that the hardware does not keep apart, so a guest may reach what the host or another guest uses`];
let n=T(t)==="pci"?B(t).split(/[,;]/).find(r=>/^(disable_acs_redir|config_acs)=/.test(r)):void 0;return n===void 0?[]:[`pci=${n} is on the running command line:\
 it changes what the bridges keep apart, and the IOMMU groups with it`]})}function Sn(e){return Object.freeze({type:"probe",...e})}var Z="/sys/class/block",li=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function R(e){return(e||"").split("/").filter(t=>li.test(t))}function zn(e,t){return Xe(
e,e.real(`${Z}/${t}`),new Set)}function On(e,t){return Xe(e,e.real(`/sys/dev/block/${t}`),new Set)}function ee(e,t){var i,s;if(!t.startsWith("/dev/"))return null;
let r=((i=e.real(t))!=null?i:t).slice(5).replace(/\//g,"!");if(e.stat(`${Z}/${r}`)!==null)return r;let o=t.replace(/^\/dev\/(mapper\/)?/,"");return(s=e.list(Z).
find(u=>u.startsWith("dm-")&&e.attr(`${Z}/${u}/dm/name`)===o))!=null?s:null}function An(e,t){let n=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrfs/${o}/dev\
ices`)),r=n.filter(o=>t!==null&&o.includes(t));return(r.length>0?r:n).reduce((o,i)=>[...o,...i],[])}function In(e,t){let n=e.list(Z).filter(r=>{let o=e.attr(`/r\
un/udev/data/b${e.attr(`${Z}/${r}/dev`)||""}`)||"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABEL=${t.replace(/\W/g,"\\$&")}$`,"m").test(
o)});return n.length>0?n:null}function Xe(e,t,n){if(t===null||n.has(t))return[];n.add(t);let r=pi(t),o=R(t);if(o.length>0)return[{name:r,functions:o,portals:[]}];
let i=e.stat(`${t}/partition`)===null?t:mi(t),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...di(e,i)],u=fi(e,i);return[...s.map(l=>Xe(e,e.real(l),n)).
reduce((l,m)=>[...l,...m],[]),...u.length===0?[]:[{name:r,functions:o,portals:u}]]}function di(e,t){let n=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(t);if(n===null)return[];let[,r="",o="",i=""]=n,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(Z).filter(u=>s.test(u)).map(u=>`${Z}/${u}`),...e.list(r).
filter(u=>/^nvme\d+$/.test(u)).map(u=>`${r}/${u}`)]}function fi(e,t){var i,s;let n=(i=/\/session(\d+)\//.exec(t))==null?void 0:i[1];if(n!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(u=>u.startsWith(`connection${n}:`)).map(u=>{var l;return(l=e.attr(`/sys/class/iscsi_connection/${u}/address`))!=null?l:e.attr(
`/sys/class/iscsi_connection/${u}/persistent_address`)}).filter(u=>u!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(t))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec(e.attr(`${r}/address`)||"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function pi(e){return e.slice(e.lastIndexOf(
"/")+1)}function mi(e){return e.slice(0,e.lastIndexOf("/"))}var gi=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,hi="/sys/class/graphics",Mn="/sys/class/vtconsole",yi=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Zn(e,t){return{screens:new Set([...t.filter(n=>n.bootVga===1).map(n=>n.address),...xi(e)]),serial:$i(e),pictures:_i(e)}}var bi=["0302","1200"];function Rn({
screens:e},t,n){return t.filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!n(r)&&(e.has(r.device.address)||r.device.driver!==null&&!Be(r.device.driver)&&
!bi.includes(r.device.class||"")))}function xi(e){let t=e.list(Mn).map(r=>`${Mn}/${r}`),n=t.some(r=>e.attr(`${r}/bind`)==="1"&&(e.attr(`${r}/name`)||"").includes(
"frame buffer"));return t.length>0&&!n?[]:R(e.real(`${hi}/fb0/device`)).slice(-1)}function $i(e){var r;let t=e.attr("/proc/consoles");return(r=(t!==null?t.split(
`
`).map(o=>o.split(/\s+/)[0]||""):be(e.attr("/proc/cmdline")||"").filter(o=>T(o)==="console").map(o=>B(o).split(",")[0]||"")).find(o=>!gi.test(o)))!=null?r:null}
function _i(e){let t=new Map,n=[];if(parseInt(yn(e)||"",10)>=6)return t;for(let r of(e.attr("/proc/iomem")||"").split(`
`)){let o=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(r);if(o===null)continue;let[,i="",s=""]=o;n.length=i.length/2,n.push(s);let u=yi.test(s)?R(n.join("/")).slice(
-1)[0]:void 0;u!==void 0&&t.set(u,s)}return t}var wi=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],vi="/var/lib/nova/";function we(e){let t=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
n=>e.attr(n)||"").join(`
`).split(`
`);return[...new Set(t)].map(ki).filter(n=>n!==null)}function En(e){let t=new Set(wi.map(n=>et(e,n)));return e.filter(n=>t.has(n.at)||n.at.startsWith(vi))}function et(e,t){return e.map(r=>r.at).filter(r=>r==="/"||
r===t||t.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Tn(e){return(e.attr("/proc/swaps")||"").split(`
`).slice(1).map(t=>t.trim().split(/\s+/)).map(([t="",n=""])=>({path:Qe(t),type:n})).filter(t=>t.path!=="")}function ne(e,t){let{type:n,number:r,source:o}=t;if(n===
"zfs"){let u=In(e,o.split("/")[0]||"");return u===null?null:te(e,u)}if(n==="btrfs")return te(e,An(e,ee(e,o)));if(!r.startsWith("0:"))return On(e,r);let i=o.split(
":").map(u=>ee(e,u)).filter(u=>u!==null);if(i.length>0)return te(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(n)?Pi(t):[];return s.length===0?[]:[{name:o,functions:[],
portals:s}]}function te(e,t){return t.map(n=>zn(e,n)).reduce((n,r)=>[...n,...r],[])}function Pi({source:e,options:t,type:n}){var o;let r=(o=/(?:^|,)addr=([^,]+)/.
exec(t))==null?void 0:o[1];return r!==void 0?[r]:n==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,"")):[]}function ki(e){
let[t="",n=""]=e.split(" - "),[,,r,,o]=t.split(" "),[i,s="",u=""]=n.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:Qe(o),type:i,number:r,
source:Qe(s),options:u}}function Qe(e){return e.replace(/\\([0-7]{3})/g,(t,n)=>String.fromCharCode(parseInt(n,8)))}var Si=[["/sys/class/block",(e,t,n)=>e.stat(`${t}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(n)?`disk ${n}`:null],["/sys/class/net",(e,t,n)=>`network interfa\
ce ${n}`],["/sys/bus/usb/devices",Ai],["/sys/class/sound",(e,t,n)=>{var r;return/^card\d+$/.test(n)?`sound card ${tt((r=e.attr(`${t}/id`))!=null?r:n)}`:null}]],
zi={"01":"USB keyboard","02":"USB mouse"};function Dn(e){let t=S(()=>Oi(e));return n=>t().get(n)||[]}function Oi(e){let t=new Map,n=(r,o)=>{var s;let i=r[r.length-
1];o!==null&&i!==void 0&&((s=t.get(i))==null?void 0:s.includes(o))!==!0&&t.set(i,[...t.get(i)||[],o])};for(let[r,o]of Si)for(let i of e.list(r)){let s=e.real(`${r}\
/${i}`);s!==null&&n(R(s),o(e,s,i))}for(let r of we(e))for(let o of ne(e,r)||[])n(o.functions,`file system ${tt(r.at)}`);return t}function Ai(e,t,n){var i,s;if(n.
includes(":"))return e.attr(`${t}/bInterfaceClass`)==="03"&&(s=zi[(i=e.attr(`${t}/bInterfaceProtocol`))!=null?i:""])!=null?s:null;let o=n.startsWith("usb")||e.attr(
`${t}/bDeviceClass`)==="09"?null:e.attr(`${t}/product`);return o===null?null:`USB device ${tt(o)}`}function tt(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}var Cn="/sys/class/net",Ii=1,Mi=512;function jn(e){return[...new Set(Hn(e).filter(t=>t.bits===0).map(t=>t.via))]}function Pe(e,t){var o,i;let n=Ei(t);return n===
null?null:(i=(o=Hn(e).filter(s=>s.to.length===n.length&&rt(n).startsWith(rt(s.to).slice(0,s.bits))).reduce((s,u)=>s===null||u.bits>s.bits?u:s,null))==null?void 0:
o.via)!=null?i:null}function Vn(e,t){let n=nt(e,t,new Set);return n.length>0?n:nt(e,"ovs-system",new Set([t]))}function Un(e){let t=Zi(e);return[...t===null?[]:
[t],...Ri(e,22)]}function nt(e,t,n){if(n.has(t))return[];n.add(t);let r=R(e.real(`${Cn}/${t}`));return r.length>0?[{name:t,functions:r}]:e.list(`${Cn}/${t}`).filter(
o=>o.startsWith("lower_")).map(o=>nt(e,o.slice(6),n)).reduce((o,i)=>[...o,...i],[])}function Hn(e){let t=ve(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>Nn(
r)).map(([r="",o="",,,,,,i=""])=>({to:Fn(o),bits:rt(i).replace(/0/g,"").length,via:r})),n=ve(e,"/proc/net/ipv6_route").filter(r=>Nn(r[8]||"")&&r[9]!=="lo").map(
([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...t,...n]}function Nn(e){let t=parseInt(e,16);return(t&Ii)!==0&&(t&Mi)===0}function Zi(e){
var n;let t="self";for(let r=0;r<64&&t!=="0";r++){let o=(e.attr(`/proc/${t}/environ`)||"").split("\0").find(l=>l.startsWith("SSH_CONNECTION=")),[i,,s]=(o==null?
void 0:o.slice(15).split(" "))||[];if(i!==void 0&&s!==void 0)return{peer:i,local:s};let u=(n=/^PPid:\s*(\d+)$/m.exec(e.attr(`/proc/${t}/status`)||""))==null?void 0:
n[1];if(u===void 0)return null;t=u}return null}function Ri(e,t){let n=`:${t.toString(16).toUpperCase().padStart(4,"0")}`;return[...ve(e,"/proc/net/tcp"),...ve(e,
"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(n)&&o==="01").map(([,r="",o=""])=>({peer:Ln(o),local:Ln(r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="\
0:0:0:0:0:0:0:1")}function ve(e,t){return(e.attr(t)||"").split(`
`).map(n=>n.trim().split(/\s+/)).filter(n=>n.length>1)}function Ln(e){var r;let t=Fn(e.slice(0,e.indexOf(":"))),n=t.length===8?t:(r=/^0{20}ffff(.{8})$/.exec(t))==
null?void 0:r[1];return n!==void 0?(n.match(/../g)||[]).map(o=>parseInt(o,16)).join("."):(t.match(/..../g)||[]).map(o=>parseInt(o,16).toString(16)).join(":")}function Fn(e){
return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function rt(e){return[...e].map(t=>parseInt(t,16).toString(2).padStart(4,"0")).join("")}function Ei(e){
let t=e.replace(/%.*$/,"").toLowerCase(),n=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(t);if(n!==null)return n.slice(1).map(f=>Number(f).toString(
16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(t)||!t.includes(":"))return null;let[r="",o]=t.split("::"),i=f=>f.split(":").filter(p=>p!=="").map(p=>p.padStart(
4,"0")),[s,u]=[i(r),i(o||"")],l=o===void 0?0:8-s.length-u.length,m=[...s,...Array(Math.max(0,l)).fill("0000"),...u].join("");return m.length===32?m:null}function Bn(e){let t=new Map;function n(o,i){for(let s of Ci(e,o)){let u=t.get(s)||[];u.includes(i)||t.set(s,[...u,i])}}function r(o,i){if(o!==null)for(let s of Vn(
e,o))n(s.functions,i(s.name))}for(let{what:o,leaves:i}of Ti(e)){i===null&&n(Ni(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,functions:u,portals:l}of i||
[]){n(u,`${o} (${s})`);for(let m of l)r(Pe(e,m),f=>`${o} (${s} at ${m}, through ${f})`)}}for(let o of jn(e))r(o,i=>`the default route (${i})`);for(let{peer:o,local:i}of Un(
e))for(let s of new Set([Pe(e,o),Pe(e,i)]))r(s,u=>`the ssh connection from ${o} (${u})`);return t}function re(e){return e.length>4?`${e.slice(0,4).join(", ")} a\
nd ${e.length-4} more`:e.join(", ")}function Ti(e){let t=we(e),n=Tn(e).map(r=>{let o=r.type==="file"?null:ee(e,r.path),i=r.type==="file"?et(t,r.path):null;return{
what:"swap",leaves:o!==null?te(e,[o]):Di(e,t.filter(s=>s.at===i))}});return[...En(t).map(r=>({what:r.at,leaves:ne(e,r)})),...n]}function Di(e,t){return t.map(r=>ne(
e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function Ci(e,t){let n=t.map(r=>e.link(`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[
...t,...n.map(r=>r.slice(r.lastIndexOf("/")+1))]}function Ni(e){return H(e).filter(t=>{var n;return((n=t.class)==null?void 0:n.startsWith("01"))===!0}).map(t=>t.
address)}function Wn(e,t,n){return{devices:t,gpus:n,members:r=>me(e,r,t),cargo:Dn(e),lifelines:S(()=>Bn(e))}}function Gn(e,t,n){let r=new Map(n.devices.map(o=>[o.address,
o]));return n.members(e).filter(o=>!t.has(o)).flatMap(o=>{let i=r.get(o),s=ge(o,i,n.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":Li(i,n)}]})}function Li(e,t){let n=ji(e,t.gpus),r=t.lifelines().get(e.address);return r===void 0?n:n===null?`carries ${re(r)}: the no\
de lives on it, and nothing overrides that`:`${n}; it carries ${re(r)}`}function ji(e,t){var o,i;let{class:n}=e;if((n==null?void 0:n.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((n==null?void 0:n.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(fe(
e))return null;if((n==null?void 0:n.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==null)return`\
is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=t.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the display of the man\
agement controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var Jn="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",Vi="interrupts are not remapped here\
, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 \
of vfio_iommu_type1 yourself";function Yn(e,t){let n=S(()=>vn(e)===!1&&!Pn(e)),r=S(()=>F(t.filter(o=>o.physfn!==null),o=>o.physfn||""));return{ofGroup:o=>Gt(e,o)?
[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${o} (reserved_regions has a direct line), so the kernel assigns it to nobody`}]:[],ofHost:()=>n()?
[{code:"interrupts",text:Vi}]:[],ofDevice(o){var u;let i=[],s=Kn(e,o);if(((u=o.numVfs)!=null?u:0)>0){let l=(r().get(o.address)||[]).filter(m=>m.mdevs.length>0||
Kn(e,m)!==null).length;i.push({code:"vfs",text:`${o.numVfs} of its virtual functions are enabled${l===0?"":`, ${l} of them with vGPUs`}, and vfio-pci refuses it\
 as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return o.mdevs.length>0&&i.push({code:"mdev",text:`mediated devices (vGPUs) exist on \
it: ${o.mdevs.join(", ")}; remove them first`}),s!==null&&i.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${s}), and a card serves vGPUs or \
goes to a guest as a whole`}),i}}}function Kn(e,t){let n=e.attr(`/sys/bus/pci/devices/${t.address}/nvidia/current_vgpu_type`);return n===null||n==="0"||n===""?null:n}var Ui={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},qn={off:": the IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",passed_over:"\
, although the IOMMU is on",unseen:""};function Xn(e,t,n,r=Wn(e,t,n)){let o=S(()=>Bt(Fe(e))),i=S(()=>Zn(e,t)),s=Yn(e,t),u=new Map(n.map(a=>[a.device.address,a])),
l=S(()=>F(n.map(a=>a.device),a=>String(a.group)));function m({device:a,kind:g}){return(a.group===null?[]:l().get(String(a.group))||[]).flatMap(y=>u.get(y.address)||
[]).filter(y=>y.device!==a&&y.kind===g)}function f(a){let g=new Set;for(let h of[a,...m(a).filter(y=>p(y).length+s.ofDevice(y.device).length===0)]){g.add(h.device.
address);for(let y of h.companions)g.add(y.device.address)}return g}function p({device:a,companions:g}){let h=a.id===null?[{code:"unknown_id",text:"its vendor o\
r device id cannot be read"}]:[];for(let y of[a,...g.map(({device:$})=>$)]){let $=y===a?"it":`its companion ${y.address}`;y.responding===!1&&h.push({code:"dead",
text:`${$} ${Jn}`});let k=r.lifelines().get(y.address);k!==void 0&&h.push({code:"lifeline",text:`${$} carries ${re(k)}: the node lives on it, and nothing overri\
des that`})}return h}function d(a,g){let h=Gn(a,g,r);return[...h.length===0?[]:[Hi(a,h)],...s.ofGroup(a)]}function c(a){let{screens:g,serial:h}=i(),y=[a,...m(a).
filter(({device:$})=>ge($.address,$)!==null)].find(({device:$})=>g.has($.address));return y===void 0||h!==null||Rn(i(),n,$=>$.kind==="gpu").length>0?[]:[{code:"\
console",text:`it ${y===a?"":`has to go with ${y.device.address} (same IOMMU group), which `}shows the only console (no BMC or integrated display and no serial \
console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough`}]}return a=>{let{device:g,kind:h}=a,
y=h==="gpu"?[]:[{code:"kind",text:Ui[g.physfn===null?h:"vf"]}];if(h==="bmc"||h==="virtual")return y;y.push(...p(a));let $=[g,...a.companions.map(A=>A.device)];g.
group===null?y.push({code:"no_group",text:o()==="unseen"?"its IOMMU group is not to be seen here":`it has no IOMMU group${qn[o()]}`}):We(e,g.group)&&y.push({code:"\
no_group",text:`IOMMU group ${g.group} is of vfio's noiommu mode and isolates nothing${qn[o()]}`});let k=f(a);for(let A of new Set($.map(E=>E.group)))A!==null&&
y.push(...d(A,k));return[...y,...s.ofHost(),...s.ofDevice(g),...c(a)]}}function Qn(e,t){return e.list(`/sys/bus/pci/devices/${t.address}/mdev_supported_types`)}
function Hi(e,t){let n=t.filter(i=>i.stays!==null),r=t.map(i=>i.address),o=`IOMMU group ${e} also holds ${t.map(i=>i.said).join(", ")}`;return n.length===0?{code:"\
members",members:r,text:`${o}, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try anoth\
er slot`}:{code:"group",members:r,text:`${o}; ${n.map(i=>`${i.address} ${i.stays||""}`).join("; ")}: another slot may have a group of its own`}}var it=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
function er(e){return new it(e)}function tr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ke(){return{}}function nr(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function st(e,t,n){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,o}var ot;function ut(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&ot!==e._zod){ot=void 0;return}ot=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){let o=n(
this);return Object.defineProperty(this,t,{value:o}),o}})}var at={value:void 0,enumerable:!1};function P(e,t,n,r){var f;let o={};function i(p){this.def=p,this.constr=m,this.traits=new Set}i.prototype=o;function s(p,d){if(p._zod){if(p._zod.traits.has(e))return}else{
at.value=new i(d);try{Object.defineProperty(p,"_zod",at)}finally{at.value=void 0}}p._zod.traits.add(e),t(p,d)}let u=(f=r==null?void 0:r.Parent)!=null?f:Object;class l extends u{}
Object.defineProperty(l,"name",{value:e});function m(p){let d=r!=null&&r.Parent?new l:this;s(d,p);let c=d._zod.deferred;if(c){for(let a of c)a();d._zod.deferred=
void 0}return d}return Object.defineProperty(m,"init",{value:s}),Object.defineProperty(m,"name",{value:e}),m}var ct={value:void 0,enumerable:!1},Bi=(e,t)=>{e.name="$ZodError",ct.value=t,Object.defineProperty(e,"issues",ct),ct.value=void 0},rr=P("$ZodError",Bi,void 0,{Parent:Error});var Gi=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);return i.issues.length?Ki(e,i.issues,o):{success:!0,data:i.value}},Se=Gi(
rr);function Ki(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>st(o,n))),t=void 0,n=void 0),r}}}var W=P("$ZodType",(e,t)=>{var n;e!=null||(e={}),e._zod.def=t,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var or=P("$ZodNever",(e,t)=>{W.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function Yi(e,t,n,r,o,i){let s=n in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;t.issues.push(...nr(n,e.issues))}
if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(t.value[n]=void 0):t.value[n]=e.value}}function qi(e){let t=Object.keys(e.shape);return{...e,allKeys:t,keySet:new Set(t)}}function Xi(e,t,n,r,o,i,s){let u=[],l=o.keySet;for(let m in t)l.has(m)||u.push(
m);return u.length&&n.issues.push({code:"unrecognized_keys",keys:u,input:t,inst:i,continue:!0}),n}var ir=P("$ZodObject",(e,t)=>{W.init(e,t);let n=er(()=>qi(t)),
r=tr,o=t.catchall,i;e._zod.parse=(s,u)=>{i!=null||(i=n.value);let l=s.value;if(!r(l))return s.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),
s;s.value={};let m=[],f=i.shape;for(let p of i.allKeys){if(p==="__proto__")continue;let d=f[p],c=d._zod.optin,a=d._zod.optout,g=d._zod.run({value:l[p],issues:[]},
u);Yi(g,s,p,l,c,a)}return Xi(m,l,s,u,n.value,e)}});var sr=P("$ZodTransform",(e,t)=>{W.init(e,t),e._zod.optin="optional",e._zod.parse=(n,r)=>{let o=t.transform(n.value,n);return n.value=o,n}});var ur=P("$ZodPipe",(e,t)=>{W.init(e,t),ut(e,"optin",n=>n.def.in._zod.optin),ut(e,"optout",n=>n.def.out._zod.optout),e._zod.parse=(n,r)=>{let o=t.in._zod.run(n,
r);return Qi(o,t.out,r)}});function Qi(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},
n)}function ar(e,t){return new e({type:"never",...ke(t)})}var ze=P("ZodMiniType",(e,t)=>{W.init(e,t),e.def=t,e.type=t.type});var ts=P("ZodMiniNever",(e,t)=>{or.init(e,t),ze.init(e,t)});function ns(e){return ar(ts,e)}var rs=P("ZodMiniObject",(e,t)=>{ir.init(e,t),ze.init(e,t)});function cr(e,t){return new rs({type:"object",shape:e,catchall:ns(),...ke(t)})}var os=P("ZodMiniTransform",(e,t)=>{sr.init(e,t),ze.init(e,t)});function ie(e){return new os({type:"transform",transform:e})}var is=P("ZodMiniPipe",(e,t)=>{ur.init(e,t),ze.init(e,t)});function lr(e,t){return new is({type:"pipe",in:e,out:t})}var ss=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,us=/^[ -~]*$/;function dr(e){if(us.
test(e))return;let t=ss.exec(e);return t===null?void 0:`U+${t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function _(e,t=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Oe(e,t){let n,r=3;for(let o of t){let i=o.startsWith(e)&&e.length>1?1:as(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([n,r]=[o,i])}return n}function as(e,t){
var r,o,i,s;let n=Array.from({length:t.length+1},(u,l)=>l);for(let u=1;u<=e.length;u++){let l=[u];for(let m=1;m<=t.length;m++){let f=((r=n[m-1])!=null?r:0)+(e[u-
1]===t[m-1]?0:1);l.push(Math.min(f,((o=n[m])!=null?o:0)+1,((i=l[m-1])!=null?i:0)+1))}n=l}return(s=n[t.length])!=null?s:0}var cs=["true","yes","on","y","t","1"],ls=["false","no","off","n","f","0"];function lt(e){if(typeof e=="object")return;let t=String(e).trim().toLowerCase();return cs.
includes(t)?!0:ls.includes(t)?!1:void 0}function dt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function pr(e,t,n){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=t&&r<=n?r:void 0}function G(e){if(!(typeof e!="string"||!e.
startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(t=>t!==""&&t!==".").join("/")}`}function Ae(e,t="",n=""){var r;if(typeof e=="string")
fr(e,t,n);else if(Array.isArray(e))e.forEach((o,i)=>Ae(o,`${t}[${i}]`,n));else for(let[o,i]of Object.entries((r=dt(e))!=null?r:{}))fr(o,t===""?"a key":`a key of\
 ${t}`,n),Ae(i,t===""?o:`${t}.${o}`,n||o)}function fr(e,t,n){let r=dr(e);if(r!==void 0)throw x(n,`${t} holds the character ${r}, expected one line of printable \
text: remove it`)}var ds={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function ft(e){return{type:ds[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function pt(e){let t={};for(let[n,r]of Object.entries(e))t[n]=ft(r);return{type:"object",properties:t,additionalProperties:!1}}
function fs(e){let t=e.choices===void 0?"":`: ${e.choices.join(", ")}`,n=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${t}${n}`}function mt(e){return Object.entries(e).map(([t,n])=>`  ${t} (${fs(n)})
      ${n.describe}
`).join("")}var ps=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function mr(e){return J("bool",e,"true or false",lt,{})}function ms(e){let{min:t=Number.
MIN_SAFE_INTEGER,max:n=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${t}`:` from ${t} to ${n}`,o={...e.min===void 0?{}:{minimum:t},
...e.max===void 0?{}:{maximum:n}};return J("int",e,`a whole number${r}`,i=>pr(i,t,n),o)}function gr(e,t){let n=r=>{var s;let o=r===!0||r==="True"?!0:r===!1||r==="False"?!1:void 0,i=o===void 0?[]:e.filter(u=>lt(u)===o);return(s=e.find(u=>u===r))!=null?
s:i.length===1?i[0]:void 0};return{...J("str",t,`one of ${e.join(", ")}`,n,{enum:e}),choices:e}}function Ie(e,t){let n=u=>{if(Array.isArray(u))return u;if(!(typeof u!=
"string"||t.commas===!0&&u.includes(",")))return u.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=t.commas===!0?'a \
JSON list such as ["a", "b"], since an item may hold commas':`a list such as [${JSON.stringify(r)}]`,i=J("list",t,o,n,{items:ft(e)}),s=u=>ie((l,m)=>Array.isArray(
l)?l.map((f,p)=>{var a;let d=f===null||f===""?void 0:Se(u,f);if((d==null?void 0:d.success)===!0)return d.data;let c=(a=d==null?void 0:d.error.issues[0])==null?void 0:
a.message;m.issues.push({...xr(f,"something in it"),...c===void 0?{}:{message:c},path:[p]})}):l);return{...i,schema:()=>ht(i.schema(),s(e.schema()))}}function hr(e,t){
let n=()=>ie((r,o)=>{let i=Array.isArray(r)&&r.includes(e);return i&&r.length>1&&o.issues.push({code:"custom",input:r,message:`has ${_(e)} beside other items, e\
xpected it alone`}),i?t.unset:r});return{...t,schema:()=>ht(t.schema(),n())}}function yr(e){return _r(Ie($r("a PCI id","10de:20b7",en),e))}function br(e){return _r(Ie($r("a PCI address","0000:41:00.0",tn),e))}var K={check:mr({describe:"S\
ay what would change and write nothing.",default:!1}),diff:mr({describe:"Show the changes of files as before and after.",default:!1}),root:J("str",{describe:"Wo\
rk on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",G,{pattern:"^/"}),wait:ms({describe:"Seconds to wait for a lock\
 that somebody else holds.",min:0,max:86400,default:60})};function gt(e,t){var d,c;let n=dt(t);if(n===void 0)throw x("",`the parameters are ${_(t)}, expected a \
JSON object such as {"check": true}`);Ae(n);let r=hs(e);if(Object.keys(n).every(a=>n[a]===void 0))return r;let o=Se(gs(e,n),n);if(o.success)return{...r,...Object(
o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[u=""]=s,l=s.map(a=>typeof a=="number"?`[${a}]`:`.${String(a)}`).join("").slice(1);if((i==null?void 0:
i.code)!=="unrecognized_keys")throw x(String(u),`${l} ${(d=i==null?void 0:i.message)!=null?d:"is not valid"}`);let m=String(i.keys[0]),f=Object.keys(l===""?e:Object(
(c=e[l])==null?void 0:c.json.properties)).sort(),p=Oe(m,f);throw x(l===""?m.slice(0,60):l,`${_(m)} is not a parameter${l===""?"":` of ${l}`}${p===void 0?"":` (d\
id you mean ${p}?)`}; known are ${f.join(", ")}`)}function xr(e,t,n=""){return{code:"custom",input:e,message:`is ${_(e)}, expected ${t}${n}`}}function J(e,t,n,r,o){
let i=()=>ie((l,m)=>{if(l==null||l===""&&e!=="str")return t.default;let f=r(l),p=typeof l=="number"&&(e==="str"||e==="list");return f===void 0&&m.issues.push(xr(
l,n,p?ps:"")),f}),{describe:s,default:u}=t;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function $r(e,t,n){let r=o=>typeof o==
"string"&&n(o)||void 0;return J("str",{describe:e},`${e} such as "${t}"`,r,{examples:[t]})}function _r(e){let t=()=>ie(n=>n===void 0||n.length===0&&e.unset===void 0?
void 0:[...new Set(n)]);return{...e,schema:()=>ht(e.schema(),t())}}function ht(e,t){return lr(e,t)}function gs(e,t){let n={};for(let[r,o]of Object.entries(e))r in
t&&(n[r]=o.schema());return cr(n)}function hs(e){let t={};for(let[n,{unset:r}]of Object.entries(e))r!==void 0&&(t[n]=r);return t}var ys={ids:yr({describe:"Only devices with these ids."}),addresses:br({describe:"Only devices at these addresses."}),kinds:hr("all",Ie(gr([...Ye,"all"],{describe:"\
A kind of device."}),{describe:"Only devices of these kinds; all, as when it is not given: every one.",default:Ye}))},wr=Sn({name:"gpu_info",summary:"Shows ever\
y GPU with its IOMMU group, driver and companions, and what stands between it and a VM.",params:ys,example:{kinds:["gpu"]},capture:Et,read(e,{ids:t,addresses:n,
kinds:r}){let o=H(e),i=sn(e,o),s=Xn(e,o,i),u=i.filter(({device:a,kind:g})=>r.includes(g)&&(t===void 0||a.id!==null&&t.includes(a.id))&&(n===void 0||n.includes(a.
address))),l=dn(e),m=u.map(a=>({gpu:a,obstacles:s(a)})),f=Wt(e),p=m.filter(({gpu:a})=>he(a)),d=p.filter(({obstacles:a})=>a.length===0).length,c=nn(e);return{msg:c?
p.length===0?"No GPU that could go to a VM was found.":bs(p.length,d):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:m.
map(({gpu:a,obstacles:g})=>l(a,g)),ids:[...new Set(p.map(({gpu:a})=>a.device.id))],iommu:f},human:()=>fn(m,f,ye(e)),notes:c?[]:["questions to the hardware are s\
kipped: /sys/bus/pci/devices is missing or empty"],warnings:c?[...xs(o,i,t,n),...$s(p.map(({gpu:a})=>a)),..._s(e,p.map(({gpu:a})=>a)),...kn(e)]:[]}}});function bs(e,t){
let[n,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return t===e?`${n} that could go to a VM found, and nothing stands in ${r}.`:t===0?`${n} that could\
 go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${n} that could go to a VM found; something stands in the way of ${e-t} of them: see\
 passthrough.reasons.`}function xs(e,t,n=[],r=[]){let o=i=>{var s;return i===void 0?"is not there":`is no GPU but a ${pe(i.class)} device (class ${(s=i.class)!=
null?s:"unknown"})`};return[...n.filter(i=>!t.some(s=>s.device.id===i)).map(i=>`id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!t.some(s=>s.device.address===
i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function $s(e){let t=new Map;for(let{device:n}of e)n.group!==null&&t.set(n.group,[...t.get(n.group)||
[],n.address]);return[...t].filter(([,n])=>n.length>1).map(([n,r])=>`${r.join(" and ")} share IOMMU group ${n}: they can only go to the same VM`)}function _s(e,t){
return t.filter(n=>Qn(e,n.device).length>0).map(({device:n})=>`${n.address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest\
 as a whole`)}var Le=require("fs");var ws=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function yt(e,t){let{changed:n,msg:r,
error:o,run:i,changes:s,diff:u,pending:l,rebootReasons:m,pendingAtBoot:f,bootable:p,notes:d,warnings:c,own:a}=e,g=zr({...Pr(n,o!==void 0,r,t),error:o&&kr(o.stop,
o.node),exception:o&&Sr(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:l,reboot_required:m&&m.length>0,reboot_reasons:m,pending_at_boot:f,
bootable:p,notes:(d==null?void 0:d.length)===0?void 0:d,warnings:(c==null?void 0:c.length)===0?void 0:c}),h=Object.entries(a).filter(([y])=>!Object.prototype.hasOwnProperty.
call(g,y)&&!ws.includes(y)&&!y.startsWith("_"));return{...g,...Object.fromEntries(h)}}function bt(e,t){return zr({...Pr(!1,!0,e.message,t),error:kr(e,"untouched"),
exception:Sr(e),changes:[]})}function vr(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Pr(e,t,n,{module:r,version:o,host:i}){
return{changed:e,failed:t,msg:n,comment:n,module:r,version:o,contract:1,host:i}}function kr(e,t){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:t}}function Sr(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function zr(e){return Object.fromEntries(
Object.entries(e).filter(([,t])=>t!==void 0))}var b=require("fs"),Ze=16<<20,vs=40;function Re(e){return e instanceof Error&&"code"in e?String(e.code):""}function Or(e){let t=Re(e);return t==="ENOENT"||t==="\
ENOTDIR"||t==="ELOOP"}var Y=Buffer.allocUnsafe(4096);function Ar(e){let t="",n=0;for(;;){let r=b.readSync(e,Y,n,Y.length-n,null);if(r===0)return t+Y.toString("l\
atin1",0,n);if(n+=r,!(n<Y.length)){if(t+=Y.toString("latin1"),t.length>Ze)return null;n=0}}}function Me(e){return e.split("/").filter(t=>t!==""&&t!==".")}function Ir(e,t,n,r){
let o=t.lastIndexOf("/"),i=r==null?void 0:r.get(t.slice(0,o)),s=Me(i===void 0?t:t.slice(o)),u=i===void 0?[]:Me(i),l=0;for(let m=s.shift();m!==void 0;m=s.shift()){
if(m===".."){u.pop();continue}let f=[...u,m],p=null;if(s.length>0||n){let d=e+"/"+f.join("/");try{b.lstatSync(d).isSymbolicLink()&&(p=b.readlinkSync(d))}catch(c){
p=null}}if(p===null){u=f;continue}if(++l>vs)return null;p.startsWith("/")&&(u=[]),s.unshift(...Me(p))}return"/"+u.join("/")}function Ps(e,t,n){let r=t.slice(0,t.
lastIndexOf("/"));if(r===""||n.has(r)||r.includes(".."))return;let o=Ir(e,r,!0);o!==null&&b.existsSync(e+o)&&n.set(r,o)}function xt(e){return Ss(ks(e)).view}function ks(e){
return e==="/"?"":e.replace(/\/+$/,"")}function Ss(e){let t=new Map;function n(p,d){if(e==="")return p;Ps(e,p,t);let c=Ir(e,p,d,t);return c===null?null:e+c}function r(p){
let d=n(p,!0);if(d===null||!b.existsSync(d))return null;try{return e===""?b.realpathSync.native(d):(b.lstatSync(d),d.slice(e.length))}catch(c){return null}}function o(p){
let d=n(p,!1);if(d===null)return null;let c;try{c=b.lstatSync(d)}catch(E){if(Or(E))return null;throw new w("E_APPLY",`${p} could not be looked at: ${Re(E)}; run\
 as root or give this user access`,{cause:E})}let a=c.isFile()?"file":c.isDirectory()?"dir":c.isSymbolicLink()?"link":"other",{size:g,mtimeMs:h,ino:y,dev:$,uid:k,
gid:A}=c;return{type:a,size:g,mtimeMs:h,ino:y,dev:$,uid:k,gid:A,mode:c.mode&4095}}function i(p){let d=n(p,!0);if(d===null)return null;let c;try{c=b.openSync(d,b.
constants.O_RDONLY|b.constants.O_NONBLOCK)}catch(a){if(Or(a))return null;throw new w("E_APPLY",`${p} could not be read: ${Re(a)}; run as root or give this user \
access`,{cause:a})}try{let a=b.fstatSync(c);if(!a.isFile())throw new w("E_HOST",`${p} is not a regular file; expected one or nothing; move it away`);let g=a.size>
Ze?null:a.size<Y.length?Ar(c):b.readFileSync(c,"latin1");if(g===null)throw new w("E_HOST",`${p} has ${a.size>Ze?`${a.size} bytes`:"no end"}; expected ${Ze} byte\
s at most; look at what it is`);return g}catch(a){throw a instanceof w?a:new w("E_APPLY",`${p} could not be read: ${Re(a)}`,{cause:a})}finally{b.closeSync(c)}}function s(p,d,c){
let a=n(p,!0);if(a===null)return null;try{let g=b.openSync(a,b.constants.O_RDONLY|b.constants.O_NONBLOCK);try{let h=Buffer.alloc(c);return h.slice(0,b.readSync(
g,h,0,c,d))}finally{b.closeSync(g)}}catch(g){return null}}function u(p){var c,a;let d=n(p,!0);if(d===null||!b.existsSync(d))return null;try{let g=b.openSync(d,b.
constants.O_RDONLY|b.constants.O_NONBLOCK);try{return(a=(c=Ar(g))==null?void 0:c.trimEnd())!=null?a:null}finally{b.closeSync(g)}}catch(g){return null}}function l(p){
let d=n(p,!0);if(d===null)return[];if(!b.existsSync(d))return[];try{return b.readdirSync(d).sort()}catch(c){return[]}}function m(p){let d=n(p,!1);if(d===null)return null;
try{return b.readlinkSync(d)}catch(c){return null}}function f(p){let d=n(p,!0);if(d===null)return null;try{let{rdev:c}=b.statSync(d);return c===0?null:`${c>>>8&
4095}:${c&255|c>>>12&1048320}`}catch(c){return null}}return{view:{root:e===""?"/":e,read:i,bytes:s,attr:u,list:l,link:m,real:r,stat:o,device:f},forget:()=>t.clear()}}function Zr(e,t,n){let r=zs(Mr(e),Mr(t)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${n}`:[])}function Mr(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function zs(e,t){let n=[];for(let r=0,o=0;r<e.length||o<t.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==t[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];n.push(...e.slice(
r,r+i).map(u=>`-${u}`),...t.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&n.push(` ${e[r]}`)}return n}function Ee(e,{utf8:t}){return e.replace(t?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function q(e,t,{colour:n}){
return n&&e!==void 0?`\x1B[${e}m${t}\x1B[0m`:t}function se(e,t){var n;return(n=e.match(new RegExp(`(?! )(.{1,${t}}|\\S+)(?= |$)`,"gm")))!=null?n:[""]}function D(e){
return`  ${e}`}function $t(e,{columns:t}){return se(e,t-4).map((n,r)=>D(r===0?n:D(n)))}function Os(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function ue(e,t,n){var p;let r=n===void 0?e:[n,...e],o=d=>d.reduce((c,a)=>Math.max(c,a.length),0),i=(r[0]||[]).map((d,c)=>o(
r.map(a=>a[c]||""))),s=(p=i.pop())!=null?p:0,u=i.reduce((d,c)=>d+c+2,2),l=t.columns-u,m=Math.max(Math.min(s,20),o(r.flatMap(d=>se(d[i.length]||"",1))));if(n!==void 0&&
l<m)return e.flatMap(d=>$t(d.map((c,a)=>`${n[a]} ${c}`).join(", "),t));let f=d=>q(Os(d),d,t);return r.flatMap(d=>se(d[i.length]||"",l).map((c,a)=>{if(a>0)return"\
 ".repeat(u)+c;let g=i.map((h,y)=>`${f(d[y]||"")}${" ".repeat(h+2-(d[y]||"").length)}`);return D(g.join("")+f(c)).trimEnd()}))}function Dr(e,t,n){let{changed:r,failed:o,msg:i,comment:s,module:u,version:l,contract:m,host:f,error:p,exception:d,run:c,changes:a,diff:g,pending:h,reboot_required:y,
reboot_reasons:$,pending_at_boot:k,bootable:A,notes:E,warnings:Xr,...Qr}=Rr(e,t),de=(I,X)=>wt(I,X,t),C=(I,X)=>de(I,Lr(X,t)),Ot=_t(a),At=Ot.map(({facet:I,label:X,
before:no,after:ro})=>[z(I),`${X}: ${Ms(z(no),z(ro),t)}`]),{code:eo,hint:It,node:to}=Object(p);return`${[...se(Is(z(i),o===!0,Ot),t.columns).map(I=>q(o?`${"1"};${"\
31"}`:"1",I,t)),...o?de("Changed",ue(At,t)):ue(At,t),...Zs(n===void 0?Qr:Rr(n,t),t),..._t(g).flatMap(I=>Rs(I,t)),...de("To be run by you",Nr(h).map(D)),...C("A \
reboot is required",$),...C("At the next boot",k),...C("This node would not boot",Object(A).reasons),...C("Warnings",Xr),...C("Notes",E),...C("Hint",z(i).includes(
It||"")?[]:[It]),...de("Undo with",c===void 0?[]:[D(`passthrough_undo '{"since": "${c}"}'`)]),...o?["",`${eo}, node: ${to}`]:[],...d===void 0?[]:["",z(d)]].join(
`
`)}
`}function Rr(e,t){return JSON.parse(JSON.stringify(e),(n,r)=>typeof r=="string"?Ee(r,t):r)}function Is(e,t,[n]){return t?`FAILED: ${e}`:n===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${n.label}`,1)[0]}:`}var Er="out of date: ";function Ms(e,t,{utf8:n}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${t}`)?e===""?"new":t===
""?"removed":"edited":e.startsWith(Er)?`made anew: ${e.slice(Er.length)}`:`${e||"absent"} ${n?"\u2192":"->"} ${t||"absent"}`}function Zs(e,t){let n=[],r=[];for(let[
o,i]of Cr(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=z(i),u=_t(i),l=Object.keys(Object(u[0]));l.length>0?r.push(...wt(o,ue(u.map(m=>l.map(f=>z(
m[f]))),t,l.map(vt)),t)):!s.includes(`
`)&&o.length+s.length+4<=t.columns?n.push([o,s]):r.push(...wt(o,Array.isArray(i)?Lr(i,t):s.trim().split(`
`).map(D),t))}return[...n.length===0?[]:["",...ue(n,t)],...r]}function Cr(e,t=""){return Object.entries(e).flatMap(([n,r])=>{let o=t+vt(n);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?Cr({...r},`${o} `):[[o,r]]})}function vt(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function z(e){return Array.isArray(e)?
e.map(z).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([t,n])=>`${vt(t)} ${z(n)}`).join(", "):String(e!=null?
e:"-")}function _t(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function Nr(e){return Array.isArray(e)?e.map(z):[]}function Lr(e,t){return Nr(
e).flatMap(n=>$t(n,t))}function wt(e,t,n){return t.length===0?[]:["",q("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,n),...t]}function Rs({before:e,after:t,before_header:n,
after_header:r,dst_larger:o},i){let s=o===void 0?Zr(String(e),String(t),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`--- ${n}`,`+++ ${r}`].
map(u=>q("1",u,i)),...s.map(u=>q(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var O=require("fs");var Pt=4*1024*1024,jr=64,Es=["__proto__","constructor","prototype"],De=/[ \t\n\r]*/y,Ts=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Ds=/true|false|null/y;function ae(e,t){
if(e.length>Pt)throw x("",`${t} is larger than 4 MiB, expected the parameters of one module`);let n=e.toString("utf8");if(!Buffer.from(n,"utf8").equals(e))throw x(
"",`${t} is not valid UTF-8: save it as UTF-8`);let r=n.startsWith("\uFEFF")?n.slice(1):n,o=0;function i(d){let c=r.slice(0,o).split(`
`),a=`line ${c.length}, column ${(c[c.length-1]||"").length+1}`,g=o>=r.length?"the end":_(r.slice(o,o+12).split(`
`)[0]||""),h=r[o]==="'"?": JSON strings take double quotes":"";throw x("",`${t} is not JSON: found ${g} at ${a}, expected ${d}${h}`)}function s(d){var a;d.lastIndex=
o;let c=(a=d.exec(r))==null?void 0:a[0];return c!==void 0&&(o+=c.length),c}function u(){if(r[o]!=='"')return;let d=o+1;for(;d<r.length&&r[d]!=='"';)d+=r[d]==="\\"?
2:1;try{let c=JSON.parse(r.slice(o,d+1));return o=d+1,String(c)}catch(c){return i("a string on one line, with valid escapes and an end")}}function l(d){return s(
De),r[o]!==d?!1:(o++,!0)}function m(d){s(De);let c=u();if(c===void 0)return i("a key in double quotes");if(Es.includes(c))throw x(c,`${t} holds the key ${_(c)},\
 which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(d,c))throw x(c,`${t} holds the key ${_(c)} twice, expected each key once: remove on\
e`);return l(":")?c:i('":"')}function f(d){var a;if(s(De),d>jr&&(r[o]==="{"||r[o]==="["))throw x("",`${t} is nested deeper than ${jr} levels: nothing here needs\
 more than three, so look at what wrote it`);if(l("{")){let g=Object.create(null);if(l("}"))return g;do g[m(g)]=f(d+1);while(l(","));return l("}")?g:i('"," or "\
}"')}if(l("[")){let g=[];if(l("]"))return g;do g.push(f(d+1));while(l(","));return l("]")?g:i('"," or "]"')}if(r[o]==='"')return u();let c=(a=s(Ts))!=null?a:s(Ds);
return c===void 0?i("a value"):JSON.parse(c)}let p=f(1);return s(De),o<r.length?i("nothing after the value"):p}var Cs=["check","diff","pretty","human","schema","help","version"];function Vr(e,t,n=[]){let r=[...Cs,...n],o=new Set,i=Object.create(null),s=[],u;for(let m=0;m<
e.length;m++){let f=e[m]||"",[,p="",,d]=/^--([a-z]+)(=([^]*))?$/.exec(f)||[],c=r.find(a=>f===`--${a}`);if(c!==void 0)o.add(c);else if(t.includes(p)){let a=d!=null?
d:e[++m];a===void 0||a===""||a.startsWith("-")?u=u!=null?u:`--${p} has no value, expected one after it`:p in i&&i[p]!==a?u=u!=null?u:`--${p} is given twice, exp\
ected it once`:i[p]=a}else f.startsWith("-")&&f!=="-"?u=u!=null?u:Ns(f,[...r,...t]):s.push(f)}s.length>1&&(u=u!=null?u:`found the arguments ${s.map(m=>_(m)).join(
" and ")}, expected one at most: quote the JSON as one word`);let[l]=s;return{switches:o,...i,...l===void 0?{}:{source:l},...u===void 0?{}:{problem:u}}}function Ns(e,t){
let n=Oe(e.replace(/^-+|=.*$/g,""),t);return`${_(e)} is not a flag${n===void 0?"":` (did you mean --${n}?)`}; known are ${t.map(r=>`--${r}`).join(", ")}`}function Ur(e,t){
if(t!==void 0)return ae(Buffer.from(t),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ae(Fr(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ae(
Buffer.from(e),"the argument");let n=e.replace(/^@/,"");if(n==="")throw x("",`the argument is ${_(e)}, expected JSON, @FILE or -`);return ae(Ls(n),`the file ${_(
n,200)}`)}function Hr(e){let t=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:t};let n=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?t:n)[r]=o;return{params:n,ansible:t}}function Ls(e){let t;try{t=(0,O.openSync)(e,O.constants.O_RDONLY|O.constants.
O_NONBLOCK)}catch(n){let r=n instanceof Error&&"code"in n&&n.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(n),"code"))})`;throw x(
"",`${r} ${_(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,O.fstatSync)(t).isFile())throw x("",`${_(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Fr(t,`the file ${_(e,200)}`)}finally{(0,O.closeSync)(t)}}function Fr(e,t){let n=[];for(let o=Pt+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=js(e,i,t);if(s===0)break;n.push(i.slice(0,s)),o-=s}let r=Buffer.concat(n);if(r.toString("latin1").trim()===
"")throw x("",`${t} is empty, expected a JSON object, {} at least`);return r}function js(e,t,n){for(;;)try{return(0,O.readSync)(e,t,0,t.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw x("",`cannot read ${n} (${o}), expected JSON there`);kt(10)}}function kt(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Ce=require("fs");function Ne(e,t=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,t).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function ce(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,Ce.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;kt(2)}return!0}function St(){let{COLUMNS:e,LC_ALL:t,LC_CTYPE:n,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(t||n||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&Vs(1))}}function Vs(e){try{return(0,Ce.fstatSync)(e).isCharacterDevice()}catch(t){
return!1}}function Br(e){let t,n=()=>{if(t===void 0)return!1;let r=Math.round(process.uptime()-t);return t=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:n,step(r){n(),e(`${r} ...`),t=process.uptime()}}}var Wr=!1;function Gr(){if(!Wr){Wr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var le="0.1.0";var Us={x64:"x86_64",arm64:"aarch64"};function zt(e){var s,u,l,m;let t=e.root==="/",n=e.attr("/proc/sys/kernel/hostname"),r=(u=(s=/^[^#\s].*$/m.exec(e.attr("/et\
c/hostname")||""))==null?void 0:s[0])!=null?u:null,i={name:t?n||r:r||n,machine_id:e.attr("/etc/machine-id"),os:xe(e,"PRETTY_NAME")||[xe(e,"NAME"),xe(e,"VERSION")].
filter(Boolean).join(" "),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(m=e.attr("/proc/sys/kernel/arch"))!=null?m:t?(l=Us[process.arch])!=null?l:process.arch:
null};return Object.fromEntries(Object.entries(i).filter(([,f])=>f))}async function Kr(e,t,n,r){var f,p,d,c;process.removeAllListeners("warning");let o=Vr((f=r==null?void 0:r.argv)!=null?f:process.argv.slice(2),qr(e)?["root","cap\
ture"]:["root"],Yr(e)?["metrics"]:[]),i={module:e.name,version:le,host:{}},s=!1,u,l=Br(a=>ce(Ee(a,St()))),m=(a,g)=>{if(s)return;let h=Js(a,o,g);s=!0,process.exitCode=
vr(a),ce(l.end()?`
${h}`:h)};process.once("uncaughtException",a=>m(bt(je(a),i)));try{if(o.problem!==void 0)throw x("",o.problem);let a=Ys(e,o,(p=r==null?void 0:r.program)!=null?p:
`${e.name}.js`);if(a!==void 0){ce(a);return}u=Ur(o.source,t);let g=await Hs(e,o,u,i,n,l.step);o.switches.has("metrics")&&g.metrics!==void 0?ce(g.metrics(Math.floor(
Date.now()/1e3))):m(yt(g,i),g.human)}catch(a){Object.keys(i.host).length===0&&(i.host=Ks((c=(d=o.root)!=null?d:Reflect.get(Object(u),"root"))!=null?c:"/")),m(bt(
je(a),i))}}async function Hs(e,t,n,r,o,i){if(n===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw x("",`${e.name} found no argument, expected one, since it a\
cts at once: pass {} to mean it`);let{params:s,ansible:u}=Hr(n===void 0?{}:n),l=gt(Fs,{_ansible_check_mode:u._ansible_check_mode,_ansible_diff:u._ansible_diff}),
m=gt({...K,...e.params},Bs(s,t.root)),{check:f,diff:p,root:d,wait:c}=m;if(!Jr(d))throw x("root",`root is ${JSON.stringify(d)}, which is no directory here, expec\
ted the top of a tree`);let a=xt(d);if(r.host=zt(a),e.type==="probe")return t.capture===void 0?Ws(e,a,m):Gs(e,a,t.capture);if(o===void 0)throw new Error("this s\
cript was built without the engine");return o(d,e,m,{check:f||l._ansible_check_mode||t.switches.has("check"),diff:p||l._ansible_diff||t.switches.has("diff"),wait:c,
version:le,beforeWriting:Gr,render:g=>Ne(yt(g,r)),...t.switches.has("human")?{progress:i}:{}})}var Fs={_ansible_check_mode:K.check,_ansible_diff:K.diff};function Bs(e,t){
if(t===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let n=Reflect.get(e,"root");if(n!=null&&G(n)!==G(t))throw x("root",`root is ${JSON.stringify(
n)} in the parameters and ${JSON.stringify(t)} in --root, expected one of them`);return{...e,root:t}}function Jr(e){try{return(0,Le.statSync)(e).isDirectory()}catch(t){
return!1}}function Ws(e,t,n){let{msg:r,own:o,fail:i,...s}=e.read(Jt(t),n);return{changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new w(i.code,
r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function Yr(e){return e.type==="probe"&&e.takesMetrics===!0}function qr(e){return e.type==="probe"&&e.capture!==
void 0}function Gs(e,t,n){var o;let r=((o=e.capture)==null?void 0:o.call(e,t))||"";try{(0,Le.writeFileSync)(n,r,{flag:"wx",mode:384})}catch(i){throw x("",`canno\
t write ${JSON.stringify(n)} (${String(Reflect.get(Object(i),"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,
msg:`captured ${r.length} bytes of this host in ${n}; look through it before you send it`,changes:[],own:{}}}function Ks(e){let t=G(e);try{return t!==void 0&&Jr(
t)?zt(xt(t)):{}}catch(n){return{}}}function Js(e,{switches:t},n){return t.has("human")?Dr(e,St(),n==null?void 0:n()):Ne(e,t.has("pretty")?2:0)}function Ys(e,{switches:t},n){
if(t.has("help"))return qs(e,n);if(t.has("version"))return`${e.name} ${le}
`;if(!t.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...pt({...e.params,...K}),examples:[
e.example]};return Ne(r,t.has("pretty")?2:0)}function qs(e,t){return`${e.name} ${le}: ${e.summary}

Usage: ${t} [JSON | @FILE | - | FILE] [flags]
  ${t} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${mt(e.params)}
Parameters of every module:
${mt(K)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${qr(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${Yr(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}Kr(wr,vfiokitArguments);
}));
