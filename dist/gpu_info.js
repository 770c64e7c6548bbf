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
var uo=Object.defineProperty;var ao=(e,t,n)=>t in e?uo(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var L=(e,t,n)=>ao(e,typeof t!="symbol"?t+"":t,n);var w=class extends Error{constructor(n,r,o={}){super(r);L(this,"code");L(this,"param");L(this,"hint");L(this,"cause");L(this,"node");this.name="Stop",this.code=
n,Object.assign(this,o)}};function je(e){return e instanceof w?e:new w("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,
{cause:e})}function x(e,t){return new w("E_PARAMS",t,{param:e})}var co=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Zt=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,lo=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
fo=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,po=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
v="[0-9a-f]";function Rt(e){let t=new Map,n=(a,c)=>g=>{var k;let h=`${a} ${g.toLowerCase()}`,y=[...t.keys()].filter(I=>I.startsWith(a)).length+1,$=(k=t.get(h))!=
null?k:c(y);return t.set(h,$),$},r=n("uuid",a=>`00000000-0000-4000-8000-${Ve(a,12)}`),o=n("name",a=>`id${a}`),i=n("machine",a=>Ve(a,32)),s=n("mac",a=>`02-00-00-\
00-00-${Ve(a,2)}`),u=n("ip",a=>`192.0.2.${a}`),l=e.filter(a=>a.length>2&&!po.test(a)&&!Zt.test(a)).sort((a,c)=>c.length-a.length);function m(a){return a.replace(
new RegExp(`\\b${v}{8}(-${v}{4}){3}-${v}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(c,g,h)=>g+o(h)).replace(new RegExp(
`(?<![0-9a-f])${v}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${v}{2}([:-])(${v}{2}\\1){4}${v}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,u).replace(new RegExp(`\\b(${v}{1,4}(:${v}{1,4})*)?::(${v}{1,4}(:${v}{1,4})*)?|\\b(${v}{1,4}:){7}${v}{1,4}\\b`,"gi"),
"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${v}{33,}(?![0-9a-f])`,"gi"),"***")}function f(a){let c=m(a);for(let g of l)c=c.replace(new RegExp(`(?<![\\w.-])${g.
replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return c}function p(a){return f(a.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(c,g,h)=>{
let y=co.test(g.toLowerCase().replace(/-/g,"_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(h);return`${g}=${y||/^\$\{?\w+\}?$/.test(h)?
h:"***"}`}))}function d(a,c){return a.split(`
`).map(g=>/^\s*#/.test(g)?Et(g):c(g)).join(`
`)}return{ids:m,names:f,args:p,shell:a=>d(mo(a),c=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(c);if(g===null)return p(c);let[,h="",y="",$=""]=g,k=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(y)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(y);return h+(k?f($):/CMDLINE|cmdline/.test(y)?p($):"***")}),modules:a=>d(a,c=>{let[g="",h="",...y]=c.trim().split(/\s+/);
return g==="options"?Zt.test(h)?f(c):c.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test(y[0]||"")&&
!/["'=]/.test(c)?f(c):`${g} ${h} ***`:p(c)}),entry:a=>d(a,c=>/^options\s/.test(c)?p(c):f(c)),grubenv(a){return`# GRUB Environment Block
${a.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${p(g.slice(11))}`:f(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function Et(e){let t=lo.exec(e);return t===null?"#":`# ${t[0]}`}function mo(e){return e.replace(fo,(t,n="",r)=>r===void 0?t:n+Et(
r))}function Ve(e,t){return e.toString(16).padStart(t,"0")}var go="vfiokit-capture/1",ho={dir:493},yo=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],bo=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,xo=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,$o=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
_o=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function wo(e){var l,m;let t=["/etc/hostname","/proc/sys/kernel/hostname"].map(f=>e.attr(f)||"").filter(f=>f!==""),n=Rt([...t,...t.map(f=>f.replace(/\..*/,""))]),
r={},o=(f,p)=>{p!==null&&(r[f.startsWith("/sys/")?n.ids(f):n.names(f)]=p)},i=(f,p=d=>d)=>{let d=e.attr(f);o(f,d===null?null:`${p(d)}${f.endsWith("/grubenv")?"":
`
`}`)},s=f=>{let p=e.link(f);o(f,p===null?null:{link:n.ids(p)})},u=f=>{e.stat(f)!==null&&o(f,ho)};for(let f of e.list("/sys/bus/pci/devices")){let p=`/sys/bus/pc\
i/devices/${f}`,d=e.real(p);if(s(p),d!==null){for(let a of yo)i(`${d}/${a}`);o(`${d}/config`,(m=(l=e.bytes(`${d}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?m:null);for(let a of e.list(d))bo.test(a)&&s(`${d}/${a}`),xo.test(a)&&u(`${d}/${a}`)}}for(let f of e.list("/sys/bus/pci/drivers"))u(`/sys/bus/pci/drivers/${f}`),
s(`/sys/bus/pci/drivers/${f}/module`);for(let f of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${f}/address`);u("/sys/kernel/iommu_groups");for(let f of e.
list("/sys/kernel/iommu_groups")){for(let p of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${f}/${p}`);u(`/sys/kernel/iommu_groups/${f}`);for(let p of e.
list(`/sys/kernel/iommu_groups/${f}/devices`))s(`/sys/kernel/iommu_groups/${f}/devices/${p}`)}u("/sys/class/iommu");for(let f of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${f}`)===null?u(`/sys/class/iommu/${f}`):s(`/sys/class/iommu/${f}`);for(let f of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${f}`)!==null&&o(`/sys/firmware/acpi/tables/${f}`,"");u("/sys/firmware/efi");for(let f of e.list("/sys/module"))$o.test(f)&&u(`/sys/module/${f}`);i("/proc/cpu\
info",vo),i("/proc/modules",f=>f.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",f=>f.split(`
`).filter(p=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(p)).join(`
`));for(let[f,p,d]of _o)if(!f.endsWith("/"))i(f,a=>n[d](a));else for(let a of e.list(f))a.endsWith(p)&&i(`${f}${a}`,c=>n[d](c));for(let f of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(f)&&o(`/boot/${f}`,"");for(let f of e.list("/lib/modules"))u(`/lib/modules/${f}`),i(`/lib/modules/${f}/modules.builtin`,p=>p.split(`
`).filter(d=>/vfio|iommu|drm|xhci/.test(d)).join(`
`));return r}function Tt(e){let n=Object.entries(wo(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(go)}, "files": {
${n}
}}
`}function vo(e){let[t=""]=e.split(`

`);return t.split(`
`).filter(n=>!/^serial/i.test(n)).join(`
`)}var Po=["0300","0302","0380"],ko=["0403","0c03","0c80"],So={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/,"18ca":/^002[017]$/,
"126f":/^07(18|50)$/},zo=["1af4:1050","1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","15ad:0710","1414:5353","1414:008a","1414:008c","1414:008e","8\
0ee:beef","1d0f:1111","fb5d:40fb","1ab8:4005","5853:c147"],Oo=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,Ao=["1d17:3a02","1\
d17:3a03","1d17:3a04","1d17:3d01","0014:7a05","0014:7a06","0014:7a15","0014:7a25","0014:7a36","10de:2e12"],Io=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","\
8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Dt={"01":"storage","02":"network","03":"display","04":"multimedia","0403":"a\
udio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"system","0b":"processor","0c":"serial \
bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Ue(e){return e!==null&&Po.includes(e)}function He(e){return e!==null&&ko.includes(e)}
function Ct(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function fe(e){return e.class==="0680"&&e.vendor==="10de"&&e.device!==null&&e.device>="1000"}function Nt(e){
return e!==null&&(/^0[12]/.test(e)||e==="0c03")}function Lt(e,t){let n=So[e];return n!==void 0&&n.test(t)}function jt(e){return zo.includes(e)}function Vt(e){return e!==
null&&Io.includes(e)}function Ut(e,t,n,r){return t==="8086"?e.startsWith("0000:00:02."):t==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):Ao.includes(
`${t}:${n}`)||t==="10de"&&Oo.test(n)}function pe(e){var t,n;return e===null?"device":(n=(t=Dt[e])!=null?t:Dt[e.slice(0,2)])!=null?n:"device"}var Q="/sys/kernel/iommu_groups",Mo="/sys/class/iommu",Ft="/sys/firmware/acpi/tables",Zo=["DMAR","IVRS","IORT","VIOT"],Ro=/^(.+[-_])?vfio[-_]pci$/,Bt=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Fe(e){var r,o;let t=Ht(e,Mo),n=(o=(r=Ht(e,Q))==null?void 0:r.filter(i=>Do(e,i)))!=null?o:null;return{active:n!==null?n.length>0:t!==null?t.length>0:null,
units:t,groups:n===null?null:n.length}}function Wt({active:e,groups:t}){return e===null||e&&t===null?"unseen":e?"passed_over":"off"}function Gt(e){var t;return{...Fe(e),firmware_table:(t=Zo.find(n=>e.real(`${Ft}/${n}`)!==null&&(n!=="IORT"||Eo(e))))!=null?t:null}}function Eo(e){let t=e.bytes(
`${Ft}/IORT`,0,1048576);if(t===null||t.length<44)return!0;let n=t.readUInt32LE(40);for(let r=t.readUInt32LE(36);r>0;r--){let o=n+3>t.length?0:t.readUInt16LE(n+1);
if(o===0||t[n]===3||t[n]===4)return!0;n+=o}return!1}function me(e,t,n){let r=e.list(`${Q}/${t}/devices`);return r.length>0?r:n.filter(o=>o.group===t).map(o=>o.address)}
function Kt(e,t){return/\bdirect$/m.test(e.attr(`${Q}/${t}/reserved_regions`)||"")}function To(e){return e!==null&&Ro.test(e)}function Be(e){return e==="pci-stu\
b"||e==="none"||To(e)}function ge(e,t,n=()=>[]){if(t===void 0)return`${e} (${Bt.test(e)?"a mediated device":"not in /sys/bus/pci"})`;let{driver:r}=t;if(Be(r!=null?
r:t.override))return null;let o=t.class==="0604"||t.header===1;if(o&&r==="pcieport"||r===null&&(o||t.class!==null&&!Nt(t.class)))return null;let i=n(e);return`${e}\
 (${pe(t.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function Do(e,t){let n=e.list(`${Q}/${t}/devices`);return(n.length===0||n.some(
r=>!Bt.test(r)))&&!We(e,t)}function We(e,t){return e.attr(`${Q}/${t}/name`)==="vfio-noiommu"}function Ht(e,t){return e.real(t)===null?null:e.list(t)}var Jt=new WeakMap;function Yt(e){function t(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let n={
...e,read:t(e.read),attr:t(e.attr),list:t(e.list),link:t(e.link),real:t(e.real),stat:t(e.stat)};return Jt.set(n,new Map),n}function R(e,t,n){let r=Jt.get(e);return r===void 0?n():(r.has(t)||r.set(t,n()),r.get(t))}var Co="vfiokit-write";function qt(e){return R(e,"left-writers",()=>{var n,r;let t=new Map;for(let o of e.list("/proc")){if(!/^\d+$/.test(o)||((n=e.attr(`/proc/${o}\
/comm`))==null?void 0:n.startsWith(Co))!==!0)continue;let i=(r=(e.attr(`/proc/${o}/cmdline`)||"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==null?
void 0:r.pop();i!==void 0&&t.set(i,Number(o))}return t})}var Ke="/sys/bus/pci/devices",No="pci",Je=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Lo=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,jo=6;
function tn(e){let t=Lo.exec(e.toLowerCase());return t===null?null:`${t[1]}:${t[2]}`}function nn(e){let t=Je.exec(e.toLowerCase());if(t===null)return null;let[,
n="0",r="",o="",i=""]=t,s=`${parseInt(n,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function rn(e){
return e.list(Ke).length>0}function F(e){return R(e,No,()=>e.list(Ke).filter(t=>Je.test(t)).map(t=>Uo(e,t)))}function B(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return n}var Vo={get vendor(){return V(this,"vendor",4)},get device(){
return V(this,"device",4)},get id(){return en(this.vendor,this.device)},get subsystem(){return en(V(this,"subsystem_vendor",4),V(this,"subsystem_device",4))},get class(){
let e=V(this,"class",6);return e===null?null:e.slice(0,4)},get revision(){return V(this,"revision",2)},get driver(){return Ge(this,"driver")},get module(){return H(
this,"module",()=>this.driver===null?null:sn(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&qt(this.host).
has(this.address))return null;let e=U(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=Ge(this,"iommu_group");return e!==null&&/^\d+$/.
test(e)?Number(e):null},get header(){var t;let e=Qt(this);return e===null||this.responding===!1?null:((t=e[14])!=null?t:0)&127},get responding(){let e=Qt(this);
return e===null?null:e.some(t=>t!==255)},get numa(){return j(this,"numa_node")},get bootVga(){return j(this,"boot_vga")},get physfn(){return Ge(this,"physfn")},
get totalVfs(){return j(this,"sriov_totalvfs")},get numVfs(){return j(this,"sriov_numvfs")},get modalias(){return U(this,"modalias")},get resetMethods(){let e=U(
this,"reset_method");return e===null?null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=U(this,"resource");return e===null?null:Ho(e)},get linkWidth(){return j(
this,"current_link_width")},get maxLinkWidth(){let e=j(this,"max_link_width");return e===255?null:e},get upstream(){return H(this,"..",()=>(this.host.real(this.
base)||"").split("/").slice(0,-1).filter(e=>Je.test(e)))},get consumers(){return Xt(this,"consumer")},get suppliers(){return Xt(this,"supplier")},get mdevs(){return on(
this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function Uo(e,t){let n={address:t,slot:t.slice(0,t.indexOf(".")),host:e,base:`${Ke}/${t}`,
kept:new Map};return Object.assign(Object.create(Vo),n)}function H({kept:e},t,n){return e.has(t)||e.set(t,n()),e.get(t)}function U(e,t){return H(e,t,()=>e.host.
attr(`${e.base}/${t}`))}function j(e,t){let n=U(e,t);return n!==null&&/^-?\d+$/.test(n)?Number(n):null}function V(e,t,n){let r=U(e,t);return r!==null&&/^0x[0-9a-f]+$/i.
test(r)?r.slice(2).toLowerCase().padStart(n,"0"):null}function Ge(e,t){return H(e,`${t}@`,()=>sn(e.host.link(`${e.base}/${t}`)))}function on(e){return H(e,"/",()=>e.
host.list(e.base))}function Xt(e,t){return on(e).filter(n=>n.startsWith(`${t}:pci:`)).map(n=>n.slice(t.length+5))}function Qt(e){return H(e,"config",()=>{let t=e.
host.bytes(`${e.base}/config`,0,64);return t!==null&&t.length>=16?t:null})}function en(e,t){return e===null||t===null?null:`${e}:${t}`}function sn(e){return e===
null?null:e.slice(e.lastIndexOf("/")+1)}function Ho(e){return e.split(`
`).slice(0,jo).map(n=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(n);if(r===null)return 0;let[o=0,i=0,s=0,u=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&u===0?0:(s-o)*4294967296+(u-i)+1}).reduce((n,r)=>n+r,0)}var Ye=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function un(e,t=F(e)){let n={bySlot:B(t,o=>o.slot),byAddress:new Map(t.map(o=>[o.address,o])),
cardFunctions:t.filter(o=>He(o.class))},r=[];for(let o of t){let i=Fo(o,n);if(i===null)continue;let s=S(()=>i==="gpu"||i==="igpu"?Bo(o,i,n):[]),u=S(()=>o.group===
null?null:me(e,o.group,t));r.push({device:o,kind:i,get companions(){return s()},get members(){return u()}})}return r}function he(e){return e.kind==="gpu"&&e.device.
id!==null}function an(e){var t;return e.physfn!==null?"type-VF":((t=e.totalVfs)!=null?t:0)>0?"type-PF":"type-PCI"}function S(e){let t;return()=>(t===void 0?t={value:e()}:
t).value}function Fo(e,t){var u;let n=e.class,r=Ue(n);if(!r&&!Ct(n))return fe(e)?"nvswitch":null;let{vendor:o}=e;if(!r&&(n!=="1200"||o!=="1002"))return"accelera\
tor";if(e.physfn!==null)return"vf";if(!r||o===null)return"gpu";let i=(u=e.device)!=null?u:"";if(Lt(o,i))return"bmc";if(jt(`${o}:${i}`))return"virtual";let s=o===
"1002"?(t.bySlot.get(e.slot)||[]).map(l=>l.vendor):[];return Ut(e.address,o,i,s)?"igpu":"gpu"}function Bo(e,t,{bySlot:n,byAddress:r,cardFunctions:o}){let i=new Map,
s=(l,m)=>{l===void 0||i.has(l.address)||!He(l.class)||!(Wo(e,l,m)||Go(e,t,l,m))||i.set(l.address,{device:l,reason:m})};for(let l of n.get(e.slot)||[])s(l,"same \
slot");for(let l of e.consumers){let m=r.get(l);(t==="gpu"||e.vendor!=="8086"||(m==null?void 0:m.slot)===e.slot)&&s(m,"device link")}let u=Ko(e,r);if(u!==null){
let l=m=>!(n.get(m.slot)||[]).some(f=>Ue(f.class));for(let m of o)m.upstream.includes(u)&&l(m)&&s(m,"card switch")}return[...i.values()].sort((l,m)=>l.device.address<
m.device.address?-1:1)}function Wo(e,t,n){return e.vendor!==null&&t.vendor===e.vendor?!0:n==="device link"&&e.vendor==="1002"&&t.vendor==="1022"&&t.class==="040\
3"}function Go(e,t,n,r){return t==="gpu"&&r==="same slot"&&n.class==="0403"&&n.vendor!==null&&e.upstream.length>0}function Ko(e,t){var r,o;let n=null;for(let i of[
...e.upstream].reverse()){if(!Vt((o=(r=t.get(i))==null?void 0:r.id)!=null?o:null))break;n=i}return n}var Jo=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],cn="/sys/bus/pci/slots";function ye(e){let t;return n=>{var r;return t===void 0&&(t=(r=Jo.map(o=>Yo(
e,o)).find(o=>o!==null))!=null?r:null),t===null?null:qo(`
${t}`,n)}}function Yo(e,t){try{return e.read(t)}catch(n){return null}}function dn(e){let t;return(n,r)=>{t===void 0&&(t=new Map(e.list(cn).map(o=>[e.attr(`${cn}\
/${o}/address`)||"",o])));for(let o of[n,...[...r].reverse()]){let i=t.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function qo(e,t){let[n="",r=""]=t.
split(":"),o=e.indexOf(`
${n}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),u=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=ln(u,`
	${r}  `);return l===null?null:Buffer.from(`${ln(e,`
${n}  `)||""} ${l}`,"latin1").toString("utf8")}function ln(e,t){let n=e.indexOf(t);if(n<0)return null;let r=e.indexOf(`
`,n+t.length);return e.slice(n+t.length,r<0?void 0:r).trim()}function fn(e){let t=ye(e),n=dn(e);return({device:r,kind:o,companions:i,members:s},u)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:t(r.id),slot:n(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:m})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:m})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:an(r),passthrough:{ok:u.length===
0,reasons:u.map(l=>l.text)}})}function pn(e,t,n){let r=new Set(e.flatMap(({gpu:o})=>o.device.id||[]));return{IOMMU:Xo(t),...Object.fromEntries([...r].map(o=>[o,n(o)||""])),GPUs:e.map(({gpu:o,
gpu:{device:i,kind:s,companions:u},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,verdict:l.length===0?"ready":he(o)?"blocked":
"stays",companions:u.map(m=>ei(m.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough.reasons)":[...Qo(e)].map(([o,i])=>`${i.join(
", ")}: ${o}`)}}function Xo({active:e,groups:t,units:n,firmware_table:r}){return e===null?null:e?`on, ${t!=null?t:0} groups, units ${(n!=null?n:[]).join(", ")||
"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function Qo(e){let t=new Map;for(let{gpu:n,obstacles:r}of e)
for(let{text:o}of r)t.set(o,[...t.get(o)||[],n.device.address]);return t}function ei(e,t){return e.slice(0,-2)===t.slice(0,-2)?e.slice(-2):e}function z(e){let t=e.startsWith('"')?1:0,n=e.indexOf("=");return qe(n<0?e.slice(t):e.slice(t,n))}function Z(e){let t=e.indexOf("=");return t<0?"":e.slice(t+1).
replace(/^"/,"").replace(/"$/,"")}function be(e){return Z(e).split(",").filter(t=>t!=="")}function qe(e){return e.includes("-")?e.replace(/-/g,"_"):e}var Qu=new RegExp(`^(?:${["console|efi|clearcpuid|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip\
|nameserver|ifname|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|k\
ey|options|partuuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(
/(\w|\))\.(?=[a-z(])/g,"$1[.]")})$`);var si=34;function ui(e){let t=[],n=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&ai(i);i===si&&(r=!r),!s&&n<0&&(n=o),!(!s||n<0)&&
(t.push([n,o]),n=-1)}return t}function ai(e){return e===32||e>=9&&e<=13||e===160}function xe(e){return ui(e).map(([t,n])=>e.slice(t,n))}function $e(e,t){var o,i;let n=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${t}=(["']?)(.*?)\\1\\s*$`,"m").
exec(n);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}function _e(e){let t=e.attr("/proc/cmdline");return t===null?null:xe(t)}var ci="/dev/null";function we(e){return e.slice(e.lastIndexOf("/")+1)}function li(e,t){return we(e)<we(t)?-1:we(e)>we(t)?1:0}function hn(e,t,n=li){var o;let r=new Map;for(let i of t)for(let s of e.list(i)){if(s.startsWith(".")||!/.\.conf$/.test(s)||r.has(s))continue;let u=`${i}/${s}`;
if(e.link(u)!==ci){let l=e.real(u);if(l===null||((o=e.stat(l))==null?void 0:o.type)==="dir")continue}r.set(s,u)}return[...r.values()].sort(n)}function yn(e,t){var r;let n=e.real(t);return n!==null&&((r=e.stat(n))==null?void 0:r.type)==="file"&&e.read(n)||""}var di=["/lib/modules","/usr/lib/modules"];function bn(e,t){let n=di.find(r=>e.real(`${r}/${t}`)!==null);return`${n!=null?n:"/lib/modules"}/${t}`}function xn(e){return e.attr("/proc/sys/kernel/osrelease")||null}var fi=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function pi(e){let t=[],n=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);t.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:n,lines:o}),n+=o}return t}function $n(e){let t=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(t)?null:e.replace(/\[[^\]]*\]|-/g,n=>n==="-"?"_":n)}function mi(e,t){
let n=[];for(let{text:r,line:o,lines:i}of pi(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let u=s[1],l=$n(s[2]||""),m=u==="alias"?$n((s[3]||"").split(/[\t ]+/).find(f=>f!=="")||""):s[3]||"";l===null||m===null||m===""&&u!==
"blacklist"||n.push({command:u,name:l,rest:u==="blacklist"?"":u==="options"?m.replace(/\t/g," "):m,path:t,line:o,lines:i})}return n}function _n(e,t){return R(e,
`modprobe.d of ${t!=null?t:"none"}`,()=>{let n=[...hn(e,fi)];if(t!==void 0){let r=n.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");n.splice(r<0?n.
length:r,0,`${bn(e,t)}/modules.softdep`)}return n.flatMap(r=>R(e,r,()=>mi(yn(e,r),r)))})}function gi(e){return(e.match(/(?:"[^"]*"?|[^\s"])+/g)||[]).map(t=>{let n=t.
startsWith('"')?t.slice(1).replace(/"$/,""):t,r=n.indexOf("=");return r<=0?{name:n.replace(/-/g,"_"),value:null}:{name:n.slice(0,r).replace(/-/g,"_"),value:n.slice(
r+1).replace(/^"(.*?)"?$/s,"$1")}})}function wn(e,t,n){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==t))for(let{name:i,value:s}of gi(o.rest))i===
n&&(r={value:s,from:o});return r}function vn(e){return e===null||/^(?:[1ety]|on)/i.test(e)}var Pn="/sys/class/iommu",Xe="allow_unsafe_interrupts";function kn(e){var i;let t=e.list(Pn).filter(s=>/^(dmar|ivhd)\d+$/.test(s)),n=e.bytes("/sys/firmware/acpi\
/tables/DMAR",37,1);if(n!==null&&n.length===1&&(((i=n[0])!=null?i:1)&1)===0)return!1;if(t.length===0)return null;if((_e(e)||[]).some(s=>s==="nointremap"||z(s)===
"intremap"&&be(s).includes("off"))||t.some(s=>{var u;return(parseInt(((u=e.attr(`${Pn}/${s}/intel-iommu/ecap`))!=null?u:"8").slice(-1),16)&8)===0}))return!1;let o=e.
attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Sn(e){let t=["vfio_iommu_type1","iommufd"].flatMap(o=>e.attr(`/sy\
s/module/${o}/parameters/${Xe}`)||[]),n=wn(_n(e),"vfio_iommu_type1",Xe),r=(_e(e)||[]).filter(o=>z(o)===`vfio_iommu_type1.${Xe}`);return[...t,...n===null?[]:[n.value],
...r.map(o=>o.includes("=")?Z(o):null)].some(vn)}function zn(e){return(_e(e)||[]).flatMap(t=>{if(z(t)==="pcie_acs_override")return[`${t} is on the running comma\
nd line: no mainline kernel knows it, and it splits IOMMU groups that the hardware does not keep apart, so a guest may reach what the host or another guest uses`];
let n=z(t)==="pci"?Z(t).split(/[,;]/).find(r=>/^(disable_acs_redir|config_acs)=/.test(r)):void 0;return n===void 0?[]:[`pci=${n} is on the running command line:\
 it changes what the bridges keep apart, and the IOMMU groups with it`]})}function On(e){return Object.freeze({type:"probe",...e})}var E="/sys/class/block",hi=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function T(e){return(e||"").split("/").filter(t=>hi.test(t))}function An(e,t){return Qe(
e,e.real(`${E}/${t}`),new Set)}function In(e,t){return Qe(e,e.real(`/sys/dev/block/${t}`),new Set)}function ee(e,t){var i,s;if(!t.startsWith("/dev/"))return null;
let r=((i=e.real(t))!=null?i:t).slice(5).replace(/\//g,"!");if(e.stat(`${E}/${r}`)!==null)return r;let o=t.replace(/^\/dev\/(mapper\/)?/,"");return(s=e.list(E).
find(u=>u.startsWith("dm-")&&e.attr(`${E}/${u}/dm/name`)===o))!=null?s:null}function Mn(e,t){let n=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrfs/${o}/dev\
ices`)),r=n.filter(o=>t!==null&&o.includes(t));return(r.length>0?r:n).reduce((o,i)=>[...o,...i],[])}function Zn(e,t){let n=e.list(E).filter(r=>{let o=e.attr(`/r\
un/udev/data/b${e.attr(`${E}/${r}/dev`)||""}`)||"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABEL=${t.replace(/\W/g,"\\$&")}$`,"m").test(
o)});return n.length>0?n:null}function Qe(e,t,n){if(t===null||n.has(t))return[];n.add(t);let r=xi(t),o=T(t);if(o.length>0)return[{name:r,functions:o,portals:[]}];
let i=e.stat(`${t}/partition`)===null?t:$i(t),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...yi(e,i)],u=bi(e,i);return[...s.map(l=>Qe(e,e.real(l),n)).
reduce((l,m)=>[...l,...m],[]),...u.length===0?[]:[{name:r,functions:o,portals:u}]]}function yi(e,t){let n=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(t);if(n===null)return[];let[,r="",o="",i=""]=n,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(E).filter(u=>s.test(u)).map(u=>`${E}/${u}`),...e.list(r).
filter(u=>/^nvme\d+$/.test(u)).map(u=>`${r}/${u}`)]}function bi(e,t){var i,s;let n=(i=/\/session(\d+)\//.exec(t))==null?void 0:i[1];if(n!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(u=>u.startsWith(`connection${n}:`)).map(u=>{var l;return(l=e.attr(`/sys/class/iscsi_connection/${u}/address`))!=null?l:e.attr(
`/sys/class/iscsi_connection/${u}/persistent_address`)}).filter(u=>u!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(t))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec(e.attr(`${r}/address`)||"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function xi(e){return e.slice(e.lastIndexOf(
"/")+1)}function $i(e){return e.slice(0,e.lastIndexOf("/"))}var _i=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,wi="/sys/class/graphics",Rn="/sys/class/vtconsole",vi=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function En(e,t){return{screens:new Set([...t.filter(n=>n.bootVga===1).map(n=>n.address),...ki(e)]),serial:Si(e),pictures:zi(e)}}var Pi=["0302","1200"];function Tn({
screens:e},t,n){return t.filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!n(r)&&(r.device.driver===null?e.has(r.device.address):!Be(r.device.driver)&&
(e.has(r.device.address)||!Pi.includes(r.device.class||""))))}function ki(e){let t=e.list(Rn).map(r=>`${Rn}/${r}`),n=t.some(r=>e.attr(`${r}/bind`)==="1"&&(e.attr(
`${r}/name`)||"").includes("frame buffer"));return t.length>0&&!n?[]:T(e.real(`${wi}/fb0/device`)).slice(-1)}function Si(e){var r;let t=e.attr("/proc/consoles");
return(r=(t!==null?t.split(`
`).map(o=>o.split(/\s+/)[0]||""):xe(e.attr("/proc/cmdline")||"").filter(o=>z(o)==="console").map(o=>Z(o).split(",")[0]||"")).find(o=>!_i.test(o)))!=null?r:null}
function zi(e){let t=new Map,n=[];if(parseInt(xn(e)||"",10)>=6)return t;for(let r of(e.attr("/proc/iomem")||"").split(`
`)){let o=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(r);if(o===null)continue;let[,i="",s=""]=o;n.length=i.length/2,n.push(s);let u=vi.test(s)?T(n.join("/")).slice(
-1)[0]:void 0;u!==void 0&&t.set(u,s)}return t}var Oi=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],Ai="/var/lib/nova/";function ve(e){let t=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
n=>e.attr(n)||"").join(`
`).split(`
`);return[...new Set(t)].map(Mi).filter(n=>n!==null)}function Dn(e){let t=new Set(Oi.map(n=>tt(e,n)));return e.filter(n=>t.has(n.at)||n.at.startsWith(Ai))}function tt(e,t){return e.map(r=>r.at).filter(r=>r==="/"||
r===t||t.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Cn(e){return(e.attr("/proc/swaps")||"").split(`
`).slice(1).map(t=>t.trim().split(/\s+/)).map(([t="",n=""])=>({path:et(t),type:n})).filter(t=>t.path!=="")}function ne(e,t){let{type:n,number:r,source:o}=t;if(n===
"zfs"){let u=Zn(e,o.split("/")[0]||"");return u===null?null:te(e,u)}if(n==="btrfs")return te(e,Mn(e,ee(e,o)));if(!r.startsWith("0:"))return In(e,r);let i=o.split(
":").map(u=>ee(e,u)).filter(u=>u!==null);if(i.length>0)return te(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(n)?Ii(t):[];return s.length===0?[]:[{name:o,functions:[],
portals:s}]}function te(e,t){return t.map(n=>An(e,n)).reduce((n,r)=>[...n,...r],[])}function Ii({source:e,options:t,type:n}){var o;let r=(o=/(?:^|,)addr=([^,]+)/.
exec(t))==null?void 0:o[1];return r!==void 0?[r]:n==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,"")):[]}function Mi(e){
let[t="",n=""]=e.split(" - "),[,,r,,o]=t.split(" "),[i,s="",u=""]=n.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:et(o),type:i,number:r,
source:et(s),options:u}}function et(e){return e.replace(/\\([0-7]{3})/g,(t,n)=>String.fromCharCode(parseInt(n,8)))}var Zi=[["/sys/class/block",(e,t,n)=>e.stat(`${t}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(n)?`disk ${n}`:null],["/sys/class/net",(e,t,n)=>`network interfa\
ce ${n}`],["/sys/bus/usb/devices",Ti],["/sys/class/sound",(e,t,n)=>{var r;return/^card\d+$/.test(n)?`sound card ${nt((r=e.attr(`${t}/id`))!=null?r:n)}`:null}]],
Ri={"01":"USB keyboard","02":"USB mouse"};function Nn(e){let t=S(()=>Ei(e));return n=>t().get(n)||[]}function Ei(e){let t=new Map,n=(r,o)=>{var s;let i=r[r.length-
1];o!==null&&i!==void 0&&((s=t.get(i))==null?void 0:s.includes(o))!==!0&&t.set(i,[...t.get(i)||[],o])};for(let[r,o]of Zi)for(let i of e.list(r)){let s=e.real(`${r}\
/${i}`);s!==null&&n(T(s),o(e,s,i))}for(let r of ve(e))for(let o of ne(e,r)||[])n(o.functions,`file system ${nt(r.at)}`);return t}function Ti(e,t,n){var i,s;if(n.
includes(":"))return e.attr(`${t}/bInterfaceClass`)==="03"&&(s=Ri[(i=e.attr(`${t}/bInterfaceProtocol`))!=null?i:""])!=null?s:null;let o=n.startsWith("usb")||e.attr(
`${t}/bDeviceClass`)==="09"?null:e.attr(`${t}/product`);return o===null?null:`USB device ${nt(o)}`}function nt(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}var Ln="/sys/class/net",Di=1,Ci=512;function Un(e){return[...new Set(Bn(e).filter(t=>t.bits===0).map(t=>t.via))]}function ke(e,t){var o,i;let n=ji(t);return n===
null?null:(i=(o=Bn(e).filter(s=>s.to.length===n.length&&ot(n).startsWith(ot(s.to).slice(0,s.bits))).reduce((s,u)=>s===null||u.bits>s.bits?u:s,null))==null?void 0:
o.via)!=null?i:null}function Hn(e,t){let n=rt(e,t,new Set);return n.length>0?n:rt(e,"ovs-system",new Set([t]))}function Fn(e){let t=Ni(e);return[...t===null?[]:
[t],...Li(e,22)]}function rt(e,t,n){if(n.has(t))return[];n.add(t);let r=T(e.real(`${Ln}/${t}`));return r.length>0?[{name:t,functions:r}]:e.list(`${Ln}/${t}`).filter(
o=>o.startsWith("lower_")).map(o=>rt(e,o.slice(6),n)).reduce((o,i)=>[...o,...i],[])}function Bn(e){let t=Pe(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>jn(
r)).map(([r="",o="",,,,,,i=""])=>({to:Wn(o),bits:ot(i).replace(/0/g,"").length,via:r})),n=Pe(e,"/proc/net/ipv6_route").filter(r=>jn(r[8]||"")&&r[9]!=="lo").map(
([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...t,...n]}function jn(e){let t=parseInt(e,16);return(t&Di)!==0&&(t&Ci)===0}function Ni(e){
var n;let t="self";for(let r=0;r<64&&t!=="0";r++){let o=(e.attr(`/proc/${t}/environ`)||"").split("\0").find(l=>l.startsWith("SSH_CONNECTION=")),[i,,s]=(o==null?
void 0:o.slice(15).split(" "))||[];if(i!==void 0&&s!==void 0)return{peer:i,local:s};let u=(n=/^PPid:\s*(\d+)$/m.exec(e.attr(`/proc/${t}/status`)||""))==null?void 0:
n[1];if(u===void 0)return null;t=u}return null}function Li(e,t){let n=`:${t.toString(16).toUpperCase().padStart(4,"0")}`;return[...Pe(e,"/proc/net/tcp"),...Pe(e,
"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(n)&&o==="01").map(([,r="",o=""])=>({peer:Vn(o),local:Vn(r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="\
0:0:0:0:0:0:0:1")}function Pe(e,t){return(e.attr(t)||"").split(`
`).map(n=>n.trim().split(/\s+/)).filter(n=>n.length>1)}function Vn(e){var r;let t=Wn(e.slice(0,e.indexOf(":"))),n=t.length===8?t:(r=/^0{20}ffff(.{8})$/.exec(t))==
null?void 0:r[1];return n!==void 0?(n.match(/../g)||[]).map(o=>parseInt(o,16)).join("."):(t.match(/..../g)||[]).map(o=>parseInt(o,16).toString(16)).join(":")}function Wn(e){
return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function ot(e){return[...e].map(t=>parseInt(t,16).toString(2).padStart(4,"0")).join("")}function ji(e){
let t=e.replace(/%.*$/,"").toLowerCase(),n=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(t);if(n!==null)return n.slice(1).map(f=>Number(f).toString(
16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(t)||!t.includes(":"))return null;let[r="",o]=t.split("::"),i=f=>f.split(":").filter(p=>p!=="").map(p=>p.padStart(
4,"0")),[s,u]=[i(r),i(o||"")],l=o===void 0?0:8-s.length-u.length,m=[...s,...Array(Math.max(0,l)).fill("0000"),...u].join("");return m.length===32?m:null}function Gn(e){let t=new Map;function n(o,i){for(let s of Hi(e,o)){let u=t.get(s)||[];u.includes(i)||t.set(s,[...u,i])}}function r(o,i){if(o!==null)for(let s of Hn(
e,o))n(s.functions,i(s.name))}for(let{what:o,leaves:i}of Vi(e)){i===null&&n(Fi(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,functions:u,portals:l}of i||
[]){n(u,`${o} (${s})`);for(let m of l)r(ke(e,m),f=>`${o} (${s} at ${m}, through ${f})`)}}for(let o of Un(e))r(o,i=>`the default route (${i})`);for(let{peer:o,local:i}of Fn(
e))for(let s of new Set([ke(e,o),ke(e,i)]))r(s,u=>`the ssh connection from ${o} (${u})`);return t}function re(e){return e.length>4?`${e.slice(0,4).join(", ")} a\
nd ${e.length-4} more`:e.join(", ")}function Vi(e){let t=ve(e),n=Cn(e).map(r=>{let o=r.type==="file"?null:ee(e,r.path),i=r.type==="file"?tt(t,r.path):null;return{
what:"swap",leaves:o!==null?te(e,[o]):Ui(e,t.filter(s=>s.at===i))}});return[...Dn(t).map(r=>({what:r.at,leaves:ne(e,r)})),...n]}function Ui(e,t){return t.map(r=>ne(
e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function Hi(e,t){let n=t.map(r=>e.link(`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[
...t,...n.map(r=>r.slice(r.lastIndexOf("/")+1))]}function Fi(e){return F(e).filter(t=>{var n;return((n=t.class)==null?void 0:n.startsWith("01"))===!0}).map(t=>t.
address)}function Kn(e,t,n){return{devices:t,gpus:n,members:r=>me(e,r,t),cargo:Nn(e),lifelines:S(()=>Gn(e))}}function Jn(e,t,n){let r=new Map(n.devices.map(o=>[o.address,
o]));return n.members(e).filter(o=>!t.has(o)).flatMap(o=>{let i=r.get(o),s=ge(o,i,n.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":Bi(i,n)}]})}function Bi(e,t){let n=Wi(e,t.gpus),r=t.lifelines().get(e.address);return r===void 0?n:n===null?`carries ${re(r)}: the no\
de lives on it, and nothing overrides that`:`${n}; it carries ${re(r)}`}function Wi(e,t){var o,i;let{class:n}=e;if((n==null?void 0:n.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((n==null?void 0:n.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(fe(
e))return null;if((n==null?void 0:n.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==null)return`\
is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=t.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the display of the man\
agement controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var qn="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",Gi="interrupts are not remapped here\
, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 \
of vfio_iommu_type1 yourself";function Xn(e,t){let n=S(()=>kn(e)===!1&&!Sn(e)),r=S(()=>B(t.filter(o=>o.physfn!==null),o=>o.physfn||""));return{ofGroup:o=>Kt(e,o)?
[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${o} (reserved_regions has a direct line), so the kernel assigns it to nobody`}]:[],ofHost:()=>n()?
[{code:"interrupts",text:Gi}]:[],ofDevice(o){var u;let i=[],s=Yn(e,o);if(((u=o.numVfs)!=null?u:0)>0){let l=(r().get(o.address)||[]).filter(m=>m.mdevs.length>0||
Yn(e,m)!==null).length;i.push({code:"vfs",text:`${o.numVfs} of its virtual functions are enabled${l===0?"":`, ${l} of them with vGPUs`}, and vfio-pci refuses it\
 as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return o.mdevs.length>0&&i.push({code:"mdev",text:`mediated devices (vGPUs) exist on \
it: ${o.mdevs.join(", ")}; remove them first`}),s!==null&&i.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${s}), and a card serves vGPUs or \
goes to a guest as a whole`}),i}}}function Yn(e,t){let n=e.attr(`/sys/bus/pci/devices/${t.address}/nvidia/current_vgpu_type`);return n===null||n==="0"||n===""?null:n}var Ki={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},Qn={off:": the IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",passed_over:"\
, although the IOMMU is on",unseen:""};function er(e,t,n,r=Kn(e,t,n)){let o=S(()=>Wt(Fe(e))),i=S(()=>En(e,t)),s=Xn(e,t),u=new Map(n.map(c=>[c.device.address,c])),
l=S(()=>B(n.map(c=>c.device),c=>String(c.group)));function m({device:c,kind:g}){return(c.group===null?[]:l().get(String(c.group))||[]).flatMap(y=>u.get(y.address)||
[]).filter(y=>y.device!==c&&y.kind===g)}function f(c){let g=new Set;for(let h of[c,...m(c).filter(y=>p(y).length+s.ofDevice(y.device).length===0)]){g.add(h.device.
address);for(let y of h.companions)g.add(y.device.address)}return g}function p({device:c,companions:g}){let h=c.id===null?[{code:"unknown_id",text:"its vendor o\
r device id cannot be read"}]:[];for(let y of[c,...g.map(({device:$})=>$)]){let $=y===c?"it":`its companion ${y.address}`;y.responding===!1&&h.push({code:"dead",
text:`${$} ${qn}`});let k=r.lifelines().get(y.address);k!==void 0&&h.push({code:"lifeline",text:`${$} carries ${re(k)}: the node lives on it, and nothing overri\
des that`})}return h}function d(c,g){let h=Jn(c,g,r);return[...h.length===0?[]:[Ji(c,h)],...s.ofGroup(c)]}function a(c){let{screens:g,serial:h}=i(),y=[c,...m(c).
filter(({device:$})=>ge($.address,$)!==null)].find(({device:$})=>g.has($.address));return y===void 0||h!==null||Tn(i(),n,$=>$.kind==="gpu").length>0?[]:[{code:"\
console",text:`it ${y===c?"":`has to go with ${y.device.address} (same IOMMU group), which `}shows the only console (no BMC or integrated display and no serial \
console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough`}]}return c=>{let{device:g,kind:h}=c,
y=h==="gpu"?[]:[{code:"kind",text:Ki[g.physfn===null?h:"vf"]}];if(h==="bmc"||h==="virtual")return y;y.push(...p(c));let $=[g,...c.companions.map(I=>I.device)];g.
group===null?y.push({code:"no_group",text:o()==="unseen"?"its IOMMU group is not to be seen here":`it has no IOMMU group${Qn[o()]}`}):We(e,g.group)&&y.push({code:"\
no_group",text:`IOMMU group ${g.group} is of vfio's noiommu mode and isolates nothing${Qn[o()]}`});let k=f(c);for(let I of new Set($.map(D=>D.group)))I!==null&&
y.push(...d(I,k));return[...y,...s.ofHost(),...s.ofDevice(g),...a(c)]}}function tr(e,t){return e.list(`/sys/bus/pci/devices/${t.address}/mdev_supported_types`)}
function Ji(e,t){let n=t.filter(i=>i.stays!==null),r=t.map(i=>i.address),o=`IOMMU group ${e} also holds ${t.map(i=>i.said).join(", ")}`;return n.length===0?{code:"\
members",members:r,text:`${o}, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try anoth\
er slot`}:{code:"group",members:r,text:`${o}; ${n.map(i=>`${i.address} ${i.stays||""}`).join("; ")}: another slot may have a group of its own`}}var st=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
function nr(e){return new st(e)}function rr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Se(){return{}}function or(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function ut(e,t,n){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,o}var it;function at(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&it!==e._zod){it=void 0;return}it=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){let o=n(
this);return Object.defineProperty(this,t,{value:o}),o}})}var ct={value:void 0,enumerable:!1};function P(e,t,n,r){var f;let o={};function i(p){this.def=p,this.constr=m,this.traits=new Set}i.prototype=o;function s(p,d){if(p._zod){if(p._zod.traits.has(e))return}else{
ct.value=new i(d);try{Object.defineProperty(p,"_zod",ct)}finally{ct.value=void 0}}p._zod.traits.add(e),t(p,d)}let u=(f=r==null?void 0:r.Parent)!=null?f:Object;class l extends u{}
Object.defineProperty(l,"name",{value:e});function m(p){let d=r!=null&&r.Parent?new l:this;s(d,p);let a=d._zod.deferred;if(a){for(let c of a)c();d._zod.deferred=
void 0}return d}return Object.defineProperty(m,"init",{value:s}),Object.defineProperty(m,"name",{value:e}),m}var lt={value:void 0,enumerable:!1},qi=(e,t)=>{e.name="$ZodError",lt.value=t,Object.defineProperty(e,"issues",lt),lt.value=void 0},ir=P("$ZodError",qi,void 0,{Parent:Error});var Qi=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);return i.issues.length?es(e,i.issues,o):{success:!0,data:i.value}},ze=Qi(
ir);function es(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>ut(o,n))),t=void 0,n=void 0),r}}}var W=P("$ZodType",(e,t)=>{var n;e!=null||(e={}),e._zod.def=t,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var sr=P("$ZodNever",(e,t)=>{W.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function ns(e,t,n,r,o,i){let s=n in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;t.issues.push(...or(n,e.issues))}
if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(t.value[n]=void 0):t.value[n]=e.value}}function rs(e){let t=Object.keys(e.shape);return{...e,allKeys:t,keySet:new Set(t)}}function os(e,t,n,r,o,i,s){let u=[],l=o.keySet;for(let m in t)l.has(m)||u.push(
m);return u.length&&n.issues.push({code:"unrecognized_keys",keys:u,input:t,inst:i,continue:!0}),n}var ur=P("$ZodObject",(e,t)=>{W.init(e,t);let n=nr(()=>rs(t)),
r=rr,o=t.catchall,i;e._zod.parse=(s,u)=>{i!=null||(i=n.value);let l=s.value;if(!r(l))return s.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),
s;s.value={};let m=[],f=i.shape;for(let p of i.allKeys){if(p==="__proto__")continue;let d=f[p],a=d._zod.optin,c=d._zod.optout,g=d._zod.run({value:l[p],issues:[]},
u);ns(g,s,p,l,a,c)}return os(m,l,s,u,n.value,e)}});var ar=P("$ZodTransform",(e,t)=>{W.init(e,t),e._zod.optin="optional",e._zod.parse=(n,r)=>{let o=t.transform(n.value,n);return n.value=o,n}});var cr=P("$ZodPipe",(e,t)=>{W.init(e,t),at(e,"optin",n=>n.def.in._zod.optin),at(e,"optout",n=>n.def.out._zod.optout),e._zod.parse=(n,r)=>{let o=t.in._zod.run(n,
r);return is(o,t.out,r)}});function is(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},
n)}function lr(e,t){return new e({type:"never",...Se(t)})}var Oe=P("ZodMiniType",(e,t)=>{W.init(e,t),e.def=t,e.type=t.type});var us=P("ZodMiniNever",(e,t)=>{sr.init(e,t),Oe.init(e,t)});function as(e){return lr(us,e)}var cs=P("ZodMiniObject",(e,t)=>{ur.init(e,t),Oe.init(e,t)});function dr(e,t){return new cs({type:"object",shape:e,catchall:as(),...Se(t)})}var ls=P("ZodMiniTransform",(e,t)=>{ar.init(e,t),Oe.init(e,t)});function ie(e){return new ls({type:"transform",transform:e})}var ds=P("ZodMiniPipe",(e,t)=>{cr.init(e,t),Oe.init(e,t)});function fr(e,t){return new ds({type:"pipe",in:e,out:t})}var fs=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,ps=/^[ -~]*$/;function pr(e){if(ps.
test(e))return;let t=fs.exec(e);return t===null?void 0:`U+${t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function _(e,t=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Ae(e,t){let n,r=3;for(let o of t){let i=o.startsWith(e)&&e.length>1?1:ms(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([n,r]=[o,i])}return n}function ms(e,t){
var r,o,i,s;let n=Array.from({length:t.length+1},(u,l)=>l);for(let u=1;u<=e.length;u++){let l=[u];for(let m=1;m<=t.length;m++){let f=((r=n[m-1])!=null?r:0)+(e[u-
1]===t[m-1]?0:1);l.push(Math.min(f,((o=n[m])!=null?o:0)+1,((i=l[m-1])!=null?i:0)+1))}n=l}return(s=n[t.length])!=null?s:0}var gs=["true","yes","on","y","t","1"],hs=["false","no","off","n","f","0"];function dt(e){if(typeof e=="object")return;let t=String(e).trim().toLowerCase();return gs.
includes(t)?!0:hs.includes(t)?!1:void 0}function ft(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function gr(e,t,n){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=t&&r<=n?r:void 0}function G(e){if(!(typeof e!="string"||!e.
startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(t=>t!==""&&t!==".").join("/")}`}function Ie(e,t="",n=""){var r;if(typeof e=="string")
mr(e,t,n);else if(Array.isArray(e))e.forEach((o,i)=>Ie(o,`${t}[${i}]`,n));else for(let[o,i]of Object.entries((r=ft(e))!=null?r:{}))mr(o,t===""?"a key":`a key of\
 ${t}`,n),Ie(i,t===""?o:`${t}.${o}`,n||o)}function mr(e,t,n){let r=pr(e);if(r!==void 0)throw x(n,`${t} holds the character ${r}, expected one line of printable \
text: remove it`)}var ys={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function pt(e){return{type:ys[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function mt(e){let t={};for(let[n,r]of Object.entries(e))t[n]=pt(r);return{type:"object",properties:t,additionalProperties:!1}}
function bs(e){let t=e.choices===void 0?"":`: ${e.choices.join(", ")}`,n=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${t}${n}`}function gt(e){return Object.entries(e).map(([t,n])=>`  ${t} (${bs(n)})
      ${n.describe}
`).join("")}var xs=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function hr(e){return J("bool",e,"true or false",dt,{})}function $s(e){let{min:t=Number.
MIN_SAFE_INTEGER,max:n=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${t}`:` from ${t} to ${n}`,o={...e.min===void 0?{}:{minimum:t},
...e.max===void 0?{}:{maximum:n}};return J("int",e,`a whole number${r}`,i=>gr(i,t,n),o)}function yr(e,t){let n=r=>{var s;let o=r===!0||r==="True"?!0:r===!1||r==="False"?!1:void 0,i=o===void 0?[]:e.filter(u=>dt(u)===o);return(s=e.find(u=>u===r))!=null?
s:i.length===1?i[0]:void 0};return{...J("str",t,`one of ${e.join(", ")}`,n,{enum:e}),choices:e}}function Me(e,t){let n=u=>{if(Array.isArray(u))return u;if(!(typeof u!=
"string"||t.commas===!0&&u.includes(",")))return u.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=t.commas===!0?'a \
JSON list such as ["a", "b"], since an item may hold commas':`a list such as [${JSON.stringify(r)}]`,i=J("list",t,o,n,{items:pt(e)}),s=u=>ie((l,m)=>Array.isArray(
l)?l.map((f,p)=>{var c;let d=f===null||f===""?void 0:ze(u,f);if((d==null?void 0:d.success)===!0)return d.data;let a=(c=d==null?void 0:d.error.issues[0])==null?void 0:
c.message;m.issues.push({..._r(f,"something in it"),...a===void 0?{}:{message:a},path:[p]})}):l);return{...i,schema:()=>yt(i.schema(),s(e.schema()))}}function br(e,t){
let n=()=>ie((r,o)=>{let i=Array.isArray(r)&&r.includes(e);return i&&r.length>1&&o.issues.push({code:"custom",input:r,message:`has ${_(e)} beside other items, e\
xpected it alone`}),i?t.unset:r});return{...t,schema:()=>yt(t.schema(),n())}}function xr(e){return vr(Me(wr("a PCI id","10de:20b7",tn),e))}function $r(e){return vr(Me(wr("a PCI address","0000:41:00.0",nn),e))}var K={check:hr({describe:"S\
ay what would change and write nothing.",default:!1}),diff:hr({describe:"Show the changes of files as before and after.",default:!1}),root:J("str",{describe:"Wo\
rk on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",G,{pattern:"^/"}),wait:$s({describe:"Seconds to wait for a lock\
 that somebody else holds.",min:0,max:86400,default:60})};function ht(e,t){var d,a;let n=ft(t);if(n===void 0)throw x("",`the parameters are ${_(t)}, expected a \
JSON object such as {"check": true}`);Ie(n);let r=ws(e);if(Object.keys(n).every(c=>n[c]===void 0))return r;let o=ze(_s(e,n),n);if(o.success)return{...r,...Object(
o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[u=""]=s,l=s.map(c=>typeof c=="number"?`[${c}]`:`.${String(c)}`).join("").slice(1);if((i==null?void 0:
i.code)!=="unrecognized_keys")throw x(String(u),`${l} ${(d=i==null?void 0:i.message)!=null?d:"is not valid"}`);let m=String(i.keys[0]),f=Object.keys(l===""?e:Object(
(a=e[l])==null?void 0:a.json.properties)).sort(),p=Ae(m,f);throw x(l===""?m.slice(0,60):l,`${_(m)} is not a parameter${l===""?"":` of ${l}`}${p===void 0?"":` (d\
id you mean ${p}?)`}; known are ${f.join(", ")}`)}function _r(e,t,n=""){return{code:"custom",input:e,message:`is ${_(e)}, expected ${t}${n}`}}function J(e,t,n,r,o){
let i=()=>ie((l,m)=>{if(l==null||l===""&&e!=="str")return t.default;let f=r(l),p=typeof l=="number"&&(e==="str"||e==="list");return f===void 0&&m.issues.push(_r(
l,n,p?xs:"")),f}),{describe:s,default:u}=t;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function wr(e,t,n){let r=o=>typeof o==
"string"&&n(o)||void 0;return J("str",{describe:e},`${e} such as "${t}"`,r,{examples:[t]})}function vr(e){let t=()=>ie(n=>n===void 0||n.length===0&&e.unset===void 0?
void 0:[...new Set(n)]);return{...e,schema:()=>yt(e.schema(),t())}}function yt(e,t){return fr(e,t)}function _s(e,t){let n={};for(let[r,o]of Object.entries(e))r in
t&&(n[r]=o.schema());return dr(n)}function ws(e){let t={};for(let[n,{unset:r}]of Object.entries(e))r!==void 0&&(t[n]=r);return t}var vs={ids:xr({describe:"Only devices with these ids."}),addresses:$r({describe:"Only devices at these addresses."}),kinds:br("all",Me(yr([...Ye,"all"],{describe:"\
A kind of device."}),{describe:"Only devices of these kinds; all, as when it is not given: every one.",default:Ye}))},Pr=On({name:"gpu_info",summary:"Shows ever\
y GPU with its IOMMU group, driver and companions, and what stands between it and a VM.",params:vs,example:{kinds:["gpu"]},capture:Tt,read(e,{ids:t,addresses:n,
kinds:r}){let o=F(e),i=un(e,o),s=er(e,o,i),u=i.filter(({device:c,kind:g})=>r.includes(g)&&(t===void 0||c.id!==null&&t.includes(c.id))&&(n===void 0||n.includes(c.
address))),l=fn(e),m=u.map(c=>({gpu:c,obstacles:s(c)})),f=Gt(e),p=m.filter(({gpu:c})=>he(c)),d=p.filter(({obstacles:c})=>c.length===0).length,a=rn(e);return{msg:a?
p.length===0?"No GPU that could go to a VM was found.":Ps(p.length,d):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:m.
map(({gpu:c,obstacles:g})=>l(c,g)),ids:[...new Set(p.map(({gpu:c})=>c.device.id))],iommu:f},human:()=>pn(m,f,ye(e)),notes:a?[]:["questions to the hardware are s\
kipped: /sys/bus/pci/devices is missing or empty"],warnings:a?[...ks(o,i,t,n),...Ss(p.map(({gpu:c})=>c)),...zs(e,p.map(({gpu:c})=>c)),...zn(e)]:[]}}});function Ps(e,t){
let[n,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return t===e?`${n} that could go to a VM found, and nothing stands in ${r}.`:t===0?`${n} that could\
 go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${n} that could go to a VM found; something stands in the way of ${e-t} of them: see\
 passthrough.reasons.`}function ks(e,t,n=[],r=[]){let o=i=>{var s;return i===void 0?"is not there":`is no GPU but a ${pe(i.class)} device (class ${(s=i.class)!=
null?s:"unknown"})`};return[...n.filter(i=>!t.some(s=>s.device.id===i)).map(i=>`id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!t.some(s=>s.device.address===
i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function Ss(e){let t=new Map;for(let{device:n}of e)n.group!==null&&t.set(n.group,[...t.get(n.group)||
[],n.address]);return[...t].filter(([,n])=>n.length>1).map(([n,r])=>`${r.join(" and ")} share IOMMU group ${n}: they can only go to the same VM`)}function zs(e,t){
return t.filter(n=>tr(e,n.device).length>0).map(({device:n})=>`${n.address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest\
 as a whole`)}var Yr=require("fs");var Os=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function bt(e,t){let{changed:n,msg:r,
error:o,run:i,changes:s,diff:u,pending:l,rebootReasons:m,pendingAtBoot:f,bootable:p,notes:d,warnings:a,own:c}=e,g=Ar({...Sr(n,o!==void 0,r,t),error:o&&zr(o.stop,
o.node),exception:o&&Or(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:l,reboot_required:m&&m.length>0,reboot_reasons:m,pending_at_boot:f,
bootable:p,notes:(d==null?void 0:d.length)===0?void 0:d,warnings:(a==null?void 0:a.length)===0?void 0:a}),h=Object.entries(c).filter(([y])=>!Object.prototype.hasOwnProperty.
call(g,y)&&!Os.includes(y)&&!y.startsWith("_"));return{...g,...Object.fromEntries(h)}}function xt(e,t){return Ar({...Sr(!1,!0,e.message,t),error:zr(e,"untouched"),
exception:Or(e),changes:[]})}function kr(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function Sr(e,t,n,{module:r,version:o,host:i}){
return{changed:e,failed:t,msg:n,comment:n,module:r,version:o,contract:1,host:i}}function zr(e,t){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:t}}function Or(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Ar(e){return Object.fromEntries(
Object.entries(e).filter(([,t])=>t!==void 0))}var b=require("fs"),Re=16<<20,As=40;function Ee(e){return e instanceof Error&&"code"in e?String(e.code):""}function Ir(e){let t=Ee(e);return t==="ENOENT"||t==="\
ENOTDIR"||t==="ELOOP"}var Y=Buffer.allocUnsafe(4096);function Mr(e){let t="",n=0;for(;;){let r=b.readSync(e,Y,n,Y.length-n,null);if(r===0)return t+Y.toString("l\
atin1",0,n);if(n+=r,!(n<Y.length)){if(t+=Y.toString("latin1"),t.length>Re)return null;n=0}}}function Ze(e){return e.split("/").filter(t=>t!==""&&t!==".")}function Zr(e,t,n,r){
let o=t.lastIndexOf("/"),i=r==null?void 0:r.get(t.slice(0,o)),s=Ze(i===void 0?t:t.slice(o)),u=i===void 0?[]:Ze(i),l=0;for(let m=s.shift();m!==void 0;m=s.shift()){
if(m===".."){u.pop();continue}let f=[...u,m],p=null;if(s.length>0||n){let d=e+"/"+f.join("/");try{b.lstatSync(d).isSymbolicLink()&&(p=b.readlinkSync(d))}catch(a){
p=null}}if(p===null){u=f;continue}if(++l>As)return null;p.startsWith("/")&&(u=[]),s.unshift(...Ze(p))}return"/"+u.join("/")}function Is(e,t,n){let r=t.slice(0,t.
lastIndexOf("/"));if(r===""||n.has(r)||r.includes(".."))return;let o=Zr(e,r,!0);o!==null&&b.existsSync(e+o)&&n.set(r,o)}function $t(e){return Zs(Ms(e)).view}function Ms(e){
return e==="/"?"":e.replace(/\/+$/,"")}function Zs(e){let t=new Map;function n(p,d){if(e==="")return p;Is(e,p,t);let a=Zr(e,p,d,t);return a===null?null:e+a}function r(p){
let d=n(p,!0);if(d===null||!b.existsSync(d))return null;try{return e===""?b.realpathSync.native(d):(b.lstatSync(d),d.slice(e.length))}catch(a){return null}}function o(p){
let d=n(p,!1);if(d===null)return null;let a;try{a=b.lstatSync(d)}catch(D){if(Ir(D))return null;throw new w("E_APPLY",`${p} could not be looked at: ${Ee(D)}; run\
 as root or give this user access`,{cause:D})}let c=a.isFile()?"file":a.isDirectory()?"dir":a.isSymbolicLink()?"link":"other",{size:g,mtimeMs:h,ino:y,dev:$,uid:k,
gid:I}=a;return{type:c,size:g,mtimeMs:h,ino:y,dev:$,uid:k,gid:I,mode:a.mode&4095}}function i(p){let d=n(p,!0);if(d===null)return null;let a;try{a=b.openSync(d,b.
constants.O_RDONLY|b.constants.O_NONBLOCK)}catch(c){if(Ir(c))return null;throw new w("E_APPLY",`${p} could not be read: ${Ee(c)}; run as root or give this user \
access`,{cause:c})}try{let c=b.fstatSync(a);if(!c.isFile())throw new w("E_HOST",`${p} is not a regular file; expected one or nothing; move it away`);let g=c.size>
Re?null:c.size<Y.length?Mr(a):b.readFileSync(a,"latin1");if(g===null)throw new w("E_HOST",`${p} has ${c.size>Re?`${c.size} bytes`:"no end"}; expected ${Re} byte\
s at most; look at what it is`);return g}catch(c){throw c instanceof w?c:new w("E_APPLY",`${p} could not be read: ${Ee(c)}`,{cause:c})}finally{b.closeSync(a)}}function s(p,d,a){
let c=n(p,!0);if(c===null)return null;try{let g=b.openSync(c,b.constants.O_RDONLY|b.constants.O_NONBLOCK);try{let h=Buffer.alloc(a);return h.slice(0,b.readSync(
g,h,0,a,d))}finally{b.closeSync(g)}}catch(g){return null}}function u(p){var a,c;let d=n(p,!0);if(d===null||!b.existsSync(d))return null;try{let g=b.openSync(d,b.
constants.O_RDONLY|b.constants.O_NONBLOCK);try{return(c=(a=Mr(g))==null?void 0:a.trimEnd())!=null?c:null}finally{b.closeSync(g)}}catch(g){return null}}function l(p){
let d=n(p,!0);if(d===null)return[];if(!b.existsSync(d))return[];try{return b.readdirSync(d).sort()}catch(a){return[]}}function m(p){let d=n(p,!1);if(d===null)return null;
try{return b.readlinkSync(d)}catch(a){return null}}function f(p){let d=n(p,!0);if(d===null)return null;try{let{rdev:a}=b.statSync(d);return a===0?null:`${a>>>8&
4095}:${a&255|a>>>12&1048320}`}catch(a){return null}}return{view:{root:e===""?"/":e,read:i,bytes:s,attr:u,list:l,link:m,real:r,stat:o,device:f},forget:()=>t.clear()}}function Er(e,t,n){let r=Rs(Rr(e),Rr(t)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${n}`:[])}function Rr(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function Rs(e,t){let n=[];for(let r=0,o=0;r<e.length||o<t.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==t[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];n.push(...e.slice(
r,r+i).map(u=>`-${u}`),...t.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&n.push(` ${e[r]}`)}return n}function Te(e,{utf8:t}){return e.replace(t?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function q(e,t,{colour:n}){
return n&&e!==void 0?`\x1B[${e}m${t}\x1B[0m`:t}function se(e,t){var n;return(n=e.match(new RegExp(`(?! )(.{1,${t}}|\\S+)(?= |$)`,"gm")))!=null?n:[""]}function C(e){
return`  ${e}`}function _t(e,{columns:t}){return se(e,t-4).map((n,r)=>C(r===0?n:C(n)))}function Es(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function ue(e,t,n){var p;let r=n===void 0?e:[n,...e],o=d=>d.reduce((a,c)=>Math.max(a,c.length),0),i=(r[0]||[]).map((d,a)=>o(
r.map(c=>c[a]||""))),s=(p=i.pop())!=null?p:0,u=i.reduce((d,a)=>d+a+2,2),l=t.columns-u,m=Math.max(Math.min(s,20),o(r.flatMap(d=>se(d[i.length]||"",1))));if(n!==void 0&&
l<m)return e.flatMap(d=>_t(d.map((a,c)=>`${n[c]} ${a}`).join(", "),t));let f=d=>q(Es(d),d,t);return r.flatMap(d=>se(d[i.length]||"",l).map((a,c)=>{if(c>0)return"\
 ".repeat(u)+a;let g=i.map((h,y)=>`${f(d[y]||"")}${" ".repeat(h+2-(d[y]||"").length)}`);return C(g.join("")+f(a)).trimEnd()}))}function Nr(e,t,n){let{changed:r,failed:o,msg:i,comment:s,module:u,version:l,contract:m,host:f,error:p,exception:d,run:a,changes:c,diff:g,pending:h,reboot_required:y,
reboot_reasons:$,pending_at_boot:k,bootable:I,notes:D,warnings:to,...no}=Tr(e,t),de=(M,X)=>vt(M,X,t),N=(M,X)=>de(M,Vr(X,t)),At=wt(c),It=At.map(({facet:M,label:X,
before:io,after:so})=>[O(M),`${X}: ${Cs(O(io),O(so),t)}`]),{code:ro,hint:Mt,node:oo}=Object(p);return`${[...se(Ds(O(i),o===!0,At),t.columns).map(M=>q(o?`${"1"};${"\
31"}`:"1",M,t)),...o?de("Changed",ue(It,t)):ue(It,t),...Ns(n===void 0?no:Tr(n,t),t),...wt(g).flatMap(M=>Ls(M,t)),...de("To be run by you",jr(h).map(C)),...N("A \
reboot is required",$),...N("At the next boot",k),...N("This node would not boot",Object(I).reasons),...N("Warnings",to),...N("Notes",D),...N("Hint",O(i).includes(
Mt||"")?[]:[Mt]),...de("Undo with",a===void 0?[]:[C(`passthrough_undo '{"since": "${a}"}'`)]),...o?["",`${ro}, node: ${oo}`]:[],...d===void 0?[]:["",O(d)]].join(
`
`)}
`}function Tr(e,t){return JSON.parse(JSON.stringify(e),(n,r)=>typeof r=="string"?Te(r,t):r)}function Ds(e,t,[n]){return t?`FAILED: ${e}`:n===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${n.label}`,1)[0]}:`}var Dr="out of date: ";function Cs(e,t,{utf8:n}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${t}`)?e===""?"new":t===
""?"removed":"edited":e.startsWith(Dr)?`made anew: ${e.slice(Dr.length)}`:`${e||"absent"} ${n?"\u2192":"->"} ${t||"absent"}`}function Ns(e,t){let n=[],r=[];for(let[
o,i]of Lr(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=O(i),u=wt(i),l=Object.keys(Object(u[0]));l.length>0?r.push(...vt(o,ue(u.map(m=>l.map(f=>O(
m[f]))),t,l.map(Pt)),t)):!s.includes(`
`)&&o.length+s.length+4<=t.columns?n.push([o,s]):r.push(...vt(o,Array.isArray(i)?Vr(i,t):s.trim().split(`
`).map(C),t))}return[...n.length===0?[]:["",...ue(n,t)],...r]}function Lr(e,t=""){return Object.entries(e).flatMap(([n,r])=>{let o=t+Pt(n);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?Lr({...r},`${o} `):[[o,r]]})}function Pt(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function O(e){return Array.isArray(e)?
e.map(O).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([t,n])=>`${Pt(t)} ${O(n)}`).join(", "):String(e!=null?
e:"-")}function wt(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function jr(e){return Array.isArray(e)?e.map(O):[]}function Vr(e,t){return jr(
e).flatMap(n=>_t(n,t))}function vt(e,t,n){return t.length===0?[]:["",q("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,n),...t]}function Ls({before:e,after:t,before_header:n,
after_header:r,dst_larger:o},i){let s=o===void 0?Er(String(e),String(t),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`--- ${n}`,`+++ ${r}`].
map(u=>q("1",u,i)),...s.map(u=>q(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var A=require("fs");var kt=4*1024*1024,Ur=64,js=["__proto__","constructor","prototype"],Ce=/[ \t\n\r]*/y,Vs=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Us=/true|false|null/y;function ae(e,t){
if(e.length>kt)throw x("",`${t} is larger than 4 MiB, expected the parameters of one module`);let n=e.toString("utf8");if(!Buffer.from(n,"utf8").equals(e))throw x(
"",`${t} is not valid UTF-8: save it as UTF-8`);let r=n.startsWith("\uFEFF")?n.slice(1):n,o=0;function i(d){let a=r.slice(0,o).split(`
`),c=`line ${a.length}, column ${(a[a.length-1]||"").length+1}`,g=o>=r.length?"the end":_(r.slice(o,o+12).split(`
`)[0]||""),h=r[o]==="'"?": JSON strings take double quotes":"";throw x("",`${t} is not JSON: found ${g} at ${c}, expected ${d}${h}`)}function s(d){var c;d.lastIndex=
o;let a=(c=d.exec(r))==null?void 0:c[0];return a!==void 0&&(o+=a.length),a}function u(){if(r[o]!=='"')return;let d=o+1;for(;d<r.length&&r[d]!=='"';)d+=r[d]==="\\"?
2:1;try{let a=JSON.parse(r.slice(o,d+1));return o=d+1,String(a)}catch(a){return i("a string on one line, with valid escapes and an end")}}function l(d){return s(
Ce),r[o]!==d?!1:(o++,!0)}function m(d){s(Ce);let a=u();if(a===void 0)return i("a key in double quotes");if(js.includes(a))throw x(a,`${t} holds the key ${_(a)},\
 which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(d,a))throw x(a,`${t} holds the key ${_(a)} twice, expected each key once: remove on\
e`);return l(":")?a:i('":"')}function f(d){var c;if(s(Ce),d>Ur&&(r[o]==="{"||r[o]==="["))throw x("",`${t} is nested deeper than ${Ur} levels: nothing here needs\
 more than three, so look at what wrote it`);if(l("{")){let g=Object.create(null);if(l("}"))return g;do g[m(g)]=f(d+1);while(l(","));return l("}")?g:i('"," or "\
}"')}if(l("[")){let g=[];if(l("]"))return g;do g.push(f(d+1));while(l(","));return l("]")?g:i('"," or "]"')}if(r[o]==='"')return u();let a=(c=s(Vs))!=null?c:s(Us);
return a===void 0?i("a value"):JSON.parse(a)}let p=f(1);return s(Ce),o<r.length?i("nothing after the value"):p}var Hs=["check","diff","pretty","human","schema","help","version"];function Hr(e,t,n=[]){let r=[...Hs,...n],o=new Set,i=Object.create(null),s=[],u;for(let m=0;m<
e.length;m++){let f=e[m]||"",[,p="",,d]=/^--([a-z]+)(=([^]*))?$/.exec(f)||[],a=r.find(c=>f===`--${c}`);if(a!==void 0)o.add(a);else if(t.includes(p)){let c=d!=null?
d:e[++m];c===void 0||c===""||c.startsWith("-")?u=u!=null?u:`--${p} has no value, expected one after it`:p in i&&i[p]!==c?u=u!=null?u:`--${p} is given twice, exp\
ected it once`:i[p]=c}else f.startsWith("-")&&f!=="-"?u=u!=null?u:Fs(f,[...r,...t]):s.push(f)}s.length>1&&(u=u!=null?u:`found the arguments ${s.map(m=>_(m)).join(
" and ")}, expected one at most: quote the JSON as one word`);let[l]=s;return{switches:o,...i,...l===void 0?{}:{source:l},...u===void 0?{}:{problem:u}}}function Fs(e,t){
let n=Ae(e.replace(/^-+|=.*$/g,""),t);return`${_(e)} is not a flag${n===void 0?"":` (did you mean --${n}?)`}; known are ${t.map(r=>`--${r}`).join(", ")}`}function Fr(e,t){
if(t!==void 0)return ae(Buffer.from(t),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ae(Wr(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ae(
Buffer.from(e),"the argument");let n=e.replace(/^@/,"");if(n==="")throw x("",`the argument is ${_(e)}, expected JSON, @FILE or -`);return ae(Bs(n),`the file ${_(
n,200)}`)}function Br(e){let t=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:t};let n=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?t:n)[r]=o;return{params:n,ansible:t}}function Bs(e){let t;try{t=(0,A.openSync)(e,A.constants.O_RDONLY|A.constants.
O_NONBLOCK)}catch(n){let r=n instanceof Error&&"code"in n&&n.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(n),"code"))})`;throw x(
"",`${r} ${_(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,A.fstatSync)(t).isFile())throw x("",`${_(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Wr(t,`the file ${_(e,200)}`)}finally{(0,A.closeSync)(t)}}function Wr(e,t){let n=[];for(let o=kt+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=Ws(e,i,t);if(s===0)break;n.push(i.slice(0,s)),o-=s}let r=Buffer.concat(n);if(r.toString("latin1").trim()===
"")throw x("",`${t} is empty, expected a JSON object, {} at least`);return r}function Ws(e,t,n){for(;;)try{return(0,A.readSync)(e,t,0,t.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw x("",`cannot read ${n} (${o}), expected JSON there`);St(10)}}function St(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var Ne=require("fs");function Le(e,t=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,t).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function ce(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,Ne.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;St(2)}return!0}function zt(){let{COLUMNS:e,LC_ALL:t,LC_CTYPE:n,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(t||n||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&Gs(1))}}function Gs(e){try{return(0,Ne.fstatSync)(e).isCharacterDevice()}catch(t){
return!1}}function Gr(e){let t,n=()=>{if(t===void 0)return!1;let r=Math.round(process.uptime()-t);return t=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:n,step(r){n(),e(`${r} ...`),t=process.uptime()}}}var Kr=!1;function Jr(){if(!Kr){Kr=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var le="0.1.0";var Ks={x64:"x86_64",arm64:"aarch64"};function Ot(e){var s,u,l,m,f;let t=e.root==="/",n=e.attr("/proc/sys/kernel/hostname"),r=(u=(s=/^[^#\s].*$/m.exec(e.attr("/\
etc/hostname")||""))==null?void 0:s[0])!=null?u:null,i={name:t?n||r:r||n,machine_id:(l=/^\w{32}$/.exec(e.attr("/etc/machine-id")||""))==null?void 0:l[0],os:$e(e,
"PRETTY_NAME")||[$e(e,"NAME"),$e(e,"VERSION")].filter(Boolean).join(" "),kernel:e.attr("/proc/sys/kernel/osrelease"),arch:(f=e.attr("/proc/sys/kernel/arch"))!=null?
f:t?(m=Ks[process.arch])!=null?m:process.arch:null};return Object.fromEntries(Object.entries(i).filter(([,p])=>p))}async function qr(e,t,n,r){var p,d,a,c,g;process.removeAllListeners("warning");let o=e.type==="probe"?(p=n.probes)==null?void 0:p.flagsOf(e):void 0,i=Hr((d=r==null?
void 0:r.argv)!=null?d:process.argv.slice(2),["root",...(o==null?void 0:o.valued)||[]],o==null?void 0:o.switches),s={module:e.name,version:le,host:{}},u=!1,l,m=Gr(
h=>ce(Te(h,zt()))),f=(h,y)=>{if(u)return;let $=Qs(h,i,y);u=!0,process.exitCode=kr(h),ce(m.end()?`
${$}`:$)};process.once("uncaughtException",h=>f(xt(je(h),s)));try{if(i.problem!==void 0)throw x("",i.problem);let h=eu(e,i,(a=r==null?void 0:r.program)!=null?a:
`${e.name}.js`,(o==null?void 0:o.help)||"");if(h!==void 0){ce(h);return}l=Fr(i.source,t);let y=await Js(e,i,l,s,n,m.step);i.switches.has("metrics")&&y.metrics!==
void 0?ce(y.metrics(Math.floor(Date.now()/1e3))):f(bt(y,s),y.human)}catch(h){Object.keys(s.host).length===0&&(s.host=Xs((g=(c=i.root)!=null?c:Reflect.get(Object(
l),"root"))!=null?g:"/")),f(xt(je(h),s))}}async function Js(e,t,n,r,{engine:o,probes:i},s){if(n===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw x("",`${e.
name} found no argument, expected one, since it acts at once: pass {} to mean it`);let{params:u,ansible:l}=Br(n===void 0?{}:n),m=ht(Ys,{_ansible_check_mode:l._ansible_check_mode,
_ansible_diff:l._ansible_diff}),f=ht({...K,...e.params},qs(u,t.root)),{check:p,diff:d,root:a,wait:c}=f;if(!Xr(a))throw x("root",`root is ${JSON.stringify(a)}, w\
hich is no directory here, expected the top of a tree`);let g=$t(a);if(r.host=Ot(g),e.type==="probe"){if(i===void 0)throw new Error("this script was built witho\
ut probes");return i.run(e,g,f,t.capture)}if(o===void 0)throw new Error("this script was built without the engine");return o(a,e,f,{check:p||m._ansible_check_mode||
t.switches.has("check"),diff:d||m._ansible_diff||t.switches.has("diff"),wait:c,version:le,beforeWriting:Jr,render:h=>Le(bt(h,r)),...t.switches.has("human")?{progress:s}:
{}})}var Ys={_ansible_check_mode:K.check,_ansible_diff:K.diff};function qs(e,t){if(t===void 0||typeof e!="object"||e===null||Array.isArray(e))return e;let n=Reflect.
get(e,"root");if(n!=null&&G(n)!==G(t))throw x("root",`root is ${JSON.stringify(n)} in the parameters and ${JSON.stringify(t)} in --root, expected one of them`);
return{...e,root:t}}function Xr(e){try{return(0,Yr.statSync)(e).isDirectory()}catch(t){return!1}}function Xs(e){let t=G(e);try{return t!==void 0&&Xr(t)?Ot($t(t)):
{}}catch(n){return{}}}function Qs(e,{switches:t},n){return t.has("human")?Nr(e,zt(),n==null?void 0:n()):Le(e,t.has("pretty")?2:0)}function eu(e,{switches:t},n,r){
if(t.has("help"))return tu(e,n,r);if(t.has("version"))return`${e.name} ${le}
`;if(!t.has("schema"))return;let o={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...mt({...e.params,...K}),examples:[
e.example]};return Le(o,t.has("pretty")?2:0)}function tu(e,t,n){return`${e.name} ${le}: ${e.summary}

Usage: ${t} [JSON | @FILE | - | FILE] [flags]
  ${t} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${gt(e.params)}
Parameters of every module:
${gt(K)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${n}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}var Qr=require("fs");var eo={flagsOf:({capture:e,takesMetrics:t})=>({valued:e===void 0?[]:["capture"],switches:t===!0?["metrics"]:[],help:`${e===void 0?"":`  --capture FILE         \
     write an anonymised copy of what is read here
`}${t===!0?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}`}),run:(e,t,n,r)=>r===void 0?nu(e,t,n):ru(e,t,r)};function nu(e,t,n){let{msg:r,own:o,fail:i,...s}=e.read(Yt(t),n);return{changed:!1,msg:r,own:o,changes:[],
...s,...i===void 0?{}:{error:{stop:new w(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouched"}}}}function ru(e,t,n){var o;let r=((o=e.capture)==null?void 0:
o.call(e,t))||"";try{(0,Qr.writeFileSync)(n,r,{flag:"wx",mode:384})}catch(i){throw x("",`cannot write ${JSON.stringify(n)} (${String(Reflect.get(Object(i),"code"))}\
), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.length} bytes of this host in ${n}; look t\
hrough it before you send it`,changes:[],own:{}}}qr(Pr,vfiokitArguments,{probes:eo});
}));
