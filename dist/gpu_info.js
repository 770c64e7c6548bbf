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
var ro=Object.defineProperty;var oo=(e,t,n)=>t in e?ro(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var N=(e,t,n)=>oo(e,typeof t!="symbol"?t+"":t,n);var w=class extends Error{constructor(n,r,o={}){super(r);N(this,"code");N(this,"param");N(this,"hint");N(this,"cause");N(this,"node");this.name="Stop",this.code=
n,Object.assign(this,o)}};function Le(e){return e instanceof w?e:new w("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please report it`,
{cause:e})}function x(e,t){return new w("E_PARAMS",t,{param:e})}var io=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),At=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,so=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
uo=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,co=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
v="[0-9a-f]";function It(e){let t=new Map,n=(a,c)=>g=>{var k;let h=`${a} ${g.toLowerCase()}`,y=[...t.keys()].filter(A=>A.startsWith(a)).length+1,$=(k=t.get(h))!=
null?k:c(y);return t.set(h,$),$},r=n("uuid",a=>`00000000-0000-4000-8000-${je(a,12)}`),o=n("name",a=>`id${a}`),i=n("machine",a=>je(a,32)),s=n("mac",a=>`02-00-00-\
00-00-${je(a,2)}`),u=n("ip",a=>`192.0.2.${a}`),l=e.filter(a=>a.length>2&&!co.test(a)&&!At.test(a)).sort((a,c)=>c.length-a.length);function m(a){return a.replace(
new RegExp(`\\b${v}{8}(-${v}{4}){3}-${v}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(c,g,h)=>g+o(h)).replace(new RegExp(
`(?<![0-9a-f])${v}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${v}{2}([:-])(${v}{2}\\1){4}${v}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,u).replace(new RegExp(`\\b(${v}{1,4}(:${v}{1,4})*)?::(${v}{1,4}(:${v}{1,4})*)?|\\b(${v}{1,4}:){7}${v}{1,4}\\b`,"gi"),
"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${v}{33,}(?![0-9a-f])`,"gi"),"***")}function f(a){let c=m(a);for(let g of l)c=c.replace(new RegExp(`(?<![\\w.-])${g.
replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return c}function p(a){return f(a.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(c,g,h)=>{
let y=io.test(g.toLowerCase().replace(/-/g,"_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(h);return`${g}=${y||/^\$\{?\w+\}?$/.test(h)?
h:"***"}`}))}function d(a,c){return a.split(`
`).map(g=>/^\s*#/.test(g)?Mt(g):c(g)).join(`
`)}return{ids:m,names:f,args:p,shell:a=>d(ao(a),c=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(c);if(g===null)return p(c);let[,h="",y="",$=""]=g,k=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(y)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(y);return h+(k?f($):/CMDLINE|cmdline/.test(y)?p($):"***")}),modules:a=>d(a,c=>{let[g="",h="",...y]=c.trim().split(/\s+/);
return g==="options"?At.test(h)?f(c):c.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test(y[0]||"")&&
!/["'=]/.test(c)?f(c):`${g} ${h} ***`:p(c)}),entry:a=>d(a,c=>/^options\s/.test(c)?p(c):f(c)),grubenv(a){return`# GRUB Environment Block
${a.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${p(g.slice(11))}`:f(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function Mt(e){let t=so.exec(e);return t===null?"#":`# ${t[0]}`}function ao(e){return e.replace(uo,(t,n="",r)=>r===void 0?t:n+Mt(
r))}function je(e,t){return e.toString(16).padStart(t,"0")}var lo="vfiokit-capture/1",fo={dir:493},po=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],mo=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,go=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,ho=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
yo=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function bo(e){var l,m;let t=["/etc/hostname","/proc/sys/kernel/hostname"].map(f=>e.attr(f)||"").filter(f=>f!==""),n=It([...t,...t.map(f=>f.replace(/\..*/,""))]),
r={},o=(f,p)=>{p!==null&&(r[f.startsWith("/sys/")?n.ids(f):n.names(f)]=p)},i=(f,p=d=>d)=>{let d=e.attr(f);o(f,d===null?null:`${p(d)}${f.endsWith("/grubenv")?"":
`
`}`)},s=f=>{let p=e.link(f);o(f,p===null?null:{link:n.ids(p)})},u=f=>{e.stat(f)!==null&&o(f,fo)};for(let f of e.list("/sys/bus/pci/devices")){let p=`/sys/bus/pc\
i/devices/${f}`,d=e.real(p);if(s(p),d!==null){for(let a of po)i(`${d}/${a}`);o(`${d}/config`,(m=(l=e.bytes(`${d}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?m:null);for(let a of e.list(d))mo.test(a)&&s(`${d}/${a}`),go.test(a)&&u(`${d}/${a}`)}}for(let f of e.list("/sys/bus/pci/drivers"))u(`/sys/bus/pci/drivers/${f}`),
s(`/sys/bus/pci/drivers/${f}/module`);for(let f of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${f}/address`);u("/sys/kernel/iommu_groups");for(let f of e.
list("/sys/kernel/iommu_groups")){for(let p of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${f}/${p}`);u(`/sys/kernel/iommu_groups/${f}`);for(let p of e.
list(`/sys/kernel/iommu_groups/${f}/devices`))s(`/sys/kernel/iommu_groups/${f}/devices/${p}`)}u("/sys/class/iommu");for(let f of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${f}`)===null?u(`/sys/class/iommu/${f}`):s(`/sys/class/iommu/${f}`);for(let f of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${f}`)!==null&&o(`/sys/firmware/acpi/tables/${f}`,"");u("/sys/firmware/efi");for(let f of e.list("/sys/module"))ho.test(f)&&u(`/sys/module/${f}`);i("/proc/cpu\
info",xo),i("/proc/modules",f=>f.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",f=>f.split(`
`).filter(p=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(p)).join(`
`));for(let[f,p,d]of yo)if(!f.endsWith("/"))i(f,a=>n[d](a));else for(let a of e.list(f))a.endsWith(p)&&i(`${f}${a}`,c=>n[d](c));for(let f of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(f)&&o(`/boot/${f}`,"");for(let f of e.list("/lib/modules"))u(`/lib/modules/${f}`),i(`/lib/modules/${f}/modules.builtin`,p=>p.split(`
`).filter(d=>/vfio|iommu|drm|xhci/.test(d)).join(`
`));return r}function Zt(e){let n=Object.entries(bo(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(lo)}, "files": {
${n}
}}
`}function xo(e){let[t=""]=e.split(`

`);return t.split(`
`).filter(n=>!/^serial/i.test(n)).join(`
`)}var $o=["0300","0302","0380"],_o=["0403","0c03","0c80"],wo={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/,"18ca":/^002[017]$/,
"126f":/^07(18|50)$/},vo=["1af4:1050","1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","15ad:0710","1414:5353","1414:008a","1414:008c","1414:008e","8\
0ee:beef","1d0f:1111","fb5d:40fb","1ab8:4005","5853:c147"],Po=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,ko=["1d17:3a02","1\
d17:3a03","1d17:3a04","1d17:3d01","0014:7a05","0014:7a06","0014:7a15","0014:7a25","0014:7a36","10de:2e12"],So=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","\
8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Rt={"01":"storage","02":"network","03":"display","04":"multimedia","0403":"a\
udio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"system","0b":"processor","0c":"serial \
bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Ve(e){return e!==null&&$o.includes(e)}function Ue(e){return e!==null&&_o.includes(e)}
function Et(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function de(e){return e.class==="0680"&&e.vendor==="10de"&&e.device!==null&&e.device>="1000"}function Tt(e){
return e!==null&&(/^0[12]/.test(e)||e==="0c03")}function Dt(e,t){let n=wo[e];return n!==void 0&&n.test(t)}function Ct(e){return vo.includes(e)}function Nt(e){return e!==
null&&So.includes(e)}function Lt(e,t,n,r){return t==="8086"?e.startsWith("0000:00:02."):t==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):ko.includes(
`${t}:${n}`)||t==="10de"&&Po.test(n)}function fe(e){var t,n;return e===null?"device":(n=(t=Rt[e])!=null?t:Rt[e.slice(0,2)])!=null?n:"device"}var Q="/sys/kernel/iommu_groups",zo="/sys/class/iommu",Vt="/sys/firmware/acpi/tables",Oo=["DMAR","IVRS","IORT","VIOT"],Ao=/^(.+[-_])?vfio[-_]pci$/,Ut=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function He(e){var r,o;let t=jt(e,zo),n=(o=(r=jt(e,Q))==null?void 0:r.filter(i=>Zo(e,i)))!=null?o:null;return{active:n!==null?n.length>0:t!==null?t.length>0:null,
units:t,groups:n===null?null:n.length}}function Ht({active:e,groups:t}){return e===null||e&&t===null?"unseen":e?"passed_over":"off"}function Ft(e){var t;return{...He(e),firmware_table:(t=Oo.find(n=>e.real(`${Vt}/${n}`)!==null&&(n!=="IORT"||Io(e))))!=null?t:null}}function Io(e){let t=e.bytes(
`${Vt}/IORT`,0,1048576);if(t===null||t.length<44)return!0;let n=t.readUInt32LE(40);for(let r=t.readUInt32LE(36);r>0;r--){let o=n+3>t.length?0:t.readUInt16LE(n+1);
if(o===0||t[n]===3||t[n]===4)return!0;n+=o}return!1}function pe(e,t,n){let r=e.list(`${Q}/${t}/devices`);return r.length>0?r:n.filter(o=>o.group===t).map(o=>o.address)}
function Bt(e,t){return/\bdirect$/m.test(e.attr(`${Q}/${t}/reserved_regions`)||"")}function Mo(e){return e!==null&&Ao.test(e)}function Fe(e){return e==="pci-stu\
b"||e==="none"||Mo(e)}function me(e,t,n=()=>[]){if(t===void 0)return`${e} (${Ut.test(e)?"a mediated device":"not in /sys/bus/pci"})`;let{driver:r}=t;if(Fe(r!=null?
r:t.override))return null;let o=t.class==="0604"||t.header===1;if(o&&r==="pcieport"||r===null&&(o||t.class!==null&&!Tt(t.class)))return null;let i=n(e);return`${e}\
 (${fe(t.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function Zo(e,t){let n=e.list(`${Q}/${t}/devices`);return(n.length===0||n.some(
r=>!Ut.test(r)))&&!Be(e,t)}function Be(e,t){return e.attr(`${Q}/${t}/name`)==="vfio-noiommu"}function jt(e,t){return e.real(t)===null?null:e.list(t)}var Wt=new WeakMap;function Gt(e){function t(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let u=r(i);return o.set(i,u),u}}let n={
...e,read:t(e.read),attr:t(e.attr),list:t(e.list),link:t(e.link),real:t(e.real),stat:t(e.stat)};return Wt.set(n,new Map),n}function M(e,t,n){let r=Wt.get(e);return r===void 0?n():(r.has(t)||r.set(t,n()),r.get(t))}var Ro="vfiokit-write";function Kt(e){return M(e,"left-writers",()=>{var n,r;let t=new Map;for(let o of e.list("/proc")){if(!/^\d+$/.test(o)||((n=e.attr(`/proc/${o}\
/comm`))==null?void 0:n.startsWith(Ro))!==!0)continue;let i=(r=(e.attr(`/proc/${o}/cmdline`)||"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==null?
void 0:r.pop();i!==void 0&&t.set(i,Number(o))}return t})}var Ge="/sys/bus/pci/devices",Eo="pci",Ke=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,To=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,Do=6;
function Xt(e){let t=To.exec(e.toLowerCase());return t===null?null:`${t[1]}:${t[2]}`}function Qt(e){let t=Ke.exec(e.toLowerCase());if(t===null)return null;let[,
n="0",r="",o="",i=""]=t,s=`${parseInt(n,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function en(e){
return e.list(Ge).length>0}function H(e){return M(e,Eo,()=>e.list(Ge).filter(t=>Ke.test(t)).map(t=>No(e,t)))}function F(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return n}var Co={get vendor(){return j(this,"vendor",4)},get device(){
return j(this,"device",4)},get id(){return qt(this.vendor,this.device)},get subsystem(){return qt(j(this,"subsystem_vendor",4),j(this,"subsystem_device",4))},get class(){
let e=j(this,"class",6);return e===null?null:e.slice(0,4)},get revision(){return j(this,"revision",2)},get driver(){return We(this,"driver")},get module(){return U(
this,"module",()=>this.driver===null?null:nn(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&Kt(this.host).
has(this.address))return null;let e=V(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=We(this,"iommu_group");return e!==null&&/^\d+$/.
test(e)?Number(e):null},get header(){var t;let e=Yt(this);return e===null||this.responding===!1?null:((t=e[14])!=null?t:0)&127},get responding(){let e=Yt(this);
return e===null?null:e.some(t=>t!==255)},get numa(){return L(this,"numa_node")},get bootVga(){return L(this,"boot_vga")},get physfn(){return We(this,"physfn")},
get totalVfs(){return L(this,"sriov_totalvfs")},get numVfs(){return L(this,"sriov_numvfs")},get modalias(){return V(this,"modalias")},get resetMethods(){let e=V(
this,"reset_method");return e===null?null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=V(this,"resource");return e===null?null:Lo(e)},get linkWidth(){return L(
this,"current_link_width")},get maxLinkWidth(){let e=L(this,"max_link_width");return e===255?null:e},get upstream(){return U(this,"..",()=>(this.host.real(this.
base)||"").split("/").slice(0,-1).filter(e=>Ke.test(e)))},get consumers(){return Jt(this,"consumer")},get suppliers(){return Jt(this,"supplier")},get mdevs(){return tn(
this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function No(e,t){let n={address:t,slot:t.slice(0,t.indexOf(".")),host:e,base:`${Ge}/${t}`,
kept:new Map};return Object.assign(Object.create(Co),n)}function U({kept:e},t,n){return e.has(t)||e.set(t,n()),e.get(t)}function V(e,t){return U(e,t,()=>e.host.
attr(`${e.base}/${t}`))}function L(e,t){let n=V(e,t);return n!==null&&/^-?\d+$/.test(n)?Number(n):null}function j(e,t,n){let r=V(e,t);return r!==null&&/^0x[0-9a-f]+$/i.
test(r)?r.slice(2).toLowerCase().padStart(n,"0"):null}function We(e,t){return U(e,`${t}@`,()=>nn(e.host.link(`${e.base}/${t}`)))}function tn(e){return U(e,"/",()=>e.
host.list(e.base))}function Jt(e,t){return tn(e).filter(n=>n.startsWith(`${t}:pci:`)).map(n=>n.slice(t.length+5))}function Yt(e){return U(e,"config",()=>{let t=e.
host.bytes(`${e.base}/config`,0,64);return t!==null&&t.length>=16?t:null})}function qt(e,t){return e===null||t===null?null:`${e}:${t}`}function nn(e){return e===
null?null:e.slice(e.lastIndexOf("/")+1)}function Lo(e){return e.split(`
`).slice(0,Do).map(n=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(n);if(r===null)return 0;let[o=0,i=0,s=0,u=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&u===0?0:(s-o)*4294967296+(u-i)+1}).reduce((n,r)=>n+r,0)}var Je=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function rn(e,t=H(e)){let n={bySlot:F(t,o=>o.slot),byAddress:new Map(t.map(o=>[o.address,o])),
cardFunctions:t.filter(o=>Ue(o.class))},r=[];for(let o of t){let i=jo(o,n);if(i===null)continue;let s=S(()=>i==="gpu"||i==="igpu"?Vo(o,i,n):[]),u=S(()=>o.group===
null?null:pe(e,o.group,t));r.push({device:o,kind:i,get companions(){return s()},get members(){return u()}})}return r}function ge(e){return e.kind==="gpu"&&e.device.
id!==null}function on(e){var t;return e.physfn!==null?"type-VF":((t=e.totalVfs)!=null?t:0)>0?"type-PF":"type-PCI"}function S(e){let t;return()=>(t===void 0?t={value:e()}:
t).value}function jo(e,t){var u;let n=e.class,r=Ve(n);if(!r&&!Et(n))return de(e)?"nvswitch":null;let{vendor:o}=e;if(!r&&(n!=="1200"||o!=="1002"))return"accelera\
tor";if(e.physfn!==null)return"vf";if(!r||o===null)return"gpu";let i=(u=e.device)!=null?u:"";if(Dt(o,i))return"bmc";if(Ct(`${o}:${i}`))return"virtual";let s=o===
"1002"?(t.bySlot.get(e.slot)||[]).map(l=>l.vendor):[];return Lt(e.address,o,i,s)?"igpu":"gpu"}function Vo(e,t,{bySlot:n,byAddress:r,cardFunctions:o}){let i=new Map,
s=(l,m)=>{l===void 0||i.has(l.address)||!Ue(l.class)||!(Uo(e,l,m)||Ho(e,t,l,m))||i.set(l.address,{device:l,reason:m})};for(let l of n.get(e.slot)||[])s(l,"same \
slot");for(let l of e.consumers){let m=r.get(l);(t==="gpu"||e.vendor!=="8086"||(m==null?void 0:m.slot)===e.slot)&&s(m,"device link")}let u=Fo(e,r);if(u!==null){
let l=m=>!(n.get(m.slot)||[]).some(f=>Ve(f.class));for(let m of o)m.upstream.includes(u)&&l(m)&&s(m,"card switch")}return[...i.values()].sort((l,m)=>l.device.address<
m.device.address?-1:1)}function Uo(e,t,n){return e.vendor!==null&&t.vendor===e.vendor?!0:n==="device link"&&e.vendor==="1002"&&t.vendor==="1022"&&t.class==="040\
3"}function Ho(e,t,n,r){return t==="gpu"&&r==="same slot"&&n.class==="0403"&&n.vendor!==null&&e.upstream.length>0}function Fo(e,t){var r,o;let n=null;for(let i of[
...e.upstream].reverse()){if(!Nt((o=(r=t.get(i))==null?void 0:r.id)!=null?o:null))break;n=i}return n}var Bo=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],sn="/sys/bus/pci/slots";function he(e){let t;return n=>{var r;return t===void 0&&(t=(r=Bo.map(o=>Wo(
e,o)).find(o=>o!==null))!=null?r:null),t===null?null:Go(`
${t}`,n)}}function Wo(e,t){try{return e.read(t)}catch(n){return null}}function cn(e){let t;return(n,r)=>{t===void 0&&(t=new Map(e.list(sn).map(o=>[e.attr(`${sn}\
/${o}/address`)||"",o])));for(let o of[n,...[...r].reverse()]){let i=t.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function Go(e,t){let[n="",r=""]=t.
split(":"),o=e.indexOf(`
${n}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),u=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=un(u,`
	${r}  `);return l===null?null:Buffer.from(`${un(e,`
${n}  `)||""} ${l}`,"latin1").toString("utf8")}function un(e,t){let n=e.indexOf(t);if(n<0)return null;let r=e.indexOf(`
`,n+t.length);return e.slice(n+t.length,r<0?void 0:r).trim()}function an(e){let t=he(e),n=cn(e);return({device:r,kind:o,companions:i,members:s},u)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:t(r.id),slot:n(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:m})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:m})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:on(r),passthrough:{ok:u.length===
0,reasons:u.map(l=>l.text)}})}function ln(e,t,n){let r=new Set(e.flatMap(({gpu:o})=>o.device.id||[]));return{IOMMU:Ko(t),...Object.fromEntries([...r].map(o=>[o,n(o)||""])),GPUs:e.map(({gpu:o,
gpu:{device:i,kind:s,companions:u},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,verdict:l.length===0?"ready":ge(o)?"blocked":
"stays",companions:u.map(m=>Yo(m.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough.reasons)":[...Jo(e)].map(([o,i])=>`${i.join(
", ")}: ${o}`)}}function Ko({active:e,groups:t,units:n,firmware_table:r}){return e===null?null:e?`on, ${t!=null?t:0} groups, units ${(n!=null?n:[]).join(", ")||
"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function Jo(e){let t=new Map;for(let{gpu:n,obstacles:r}of e)
for(let{text:o}of r)t.set(o,[...t.get(o)||[],n.device.address]);return t}function Yo(e,t){return e.slice(0,-2)===t.slice(0,-2)?e.slice(-2):e}var Ou=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifn\
ame|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|part\
uuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`);var Xo=34;function Qo(e){let t=[],n=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&ei(i);i===Xo&&(r=!r),!s&&n<0&&(n=o),!(!s||n<0)&&
(t.push([n,o]),n=-1)}return t}function ei(e){return e===32||e>=9&&e<=13||e===160}function ye(e){return Qo(e).map(([t,n])=>e.slice(t,n))}function T(e){let t=e.startsWith(
'"')?1:0,n=e.indexOf("=");return ti(n<0?e.slice(t):e.slice(t,n))}function B(e){let t=e.indexOf("=");return t<0?"":e.slice(t+1).replace(/^"/,"").replace(/"$/,"")}function dn(e){return B(e).split(",").filter(t=>t!=="")}function ti(e){return e.includes("-")?e.replace(/-/g,"_"):e}function fn(e,t){var o,i;let n=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=null?i:"",r=new RegExp(`^${t}=(["']?)(.*?)\\1\\s*$`,"m").
exec(n);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}function be(e){let t=e.attr("/proc/cmdline");return t===null?null:ye(t)}var ni="/dev/null";function xe(e){return e.slice(e.lastIndexOf("/")+1)}function ri(e,t){return xe(e)<xe(t)?-1:xe(e)>xe(t)?1:0}function pn(e,t,n=ri){var o;let r=new Map;for(let i of t)for(let s of e.list(i)){if(s.startsWith(".")||!/.\.conf$/.test(s)||r.has(s))continue;let u=`${i}/${s}`;
if(e.link(u)!==ni){let l=e.real(u);if(l===null||((o=e.stat(l))==null?void 0:o.type)==="dir")continue}r.set(s,u)}return[...r.values()].sort(n)}function mn(e,t){var r;let n=e.real(t);return n!==null&&((r=e.stat(n))==null?void 0:r.type)==="file"&&e.read(n)||""}var oi=["/lib/modules","/usr/lib/modules"];function gn(e,t){let n=oi.find(r=>e.real(`${r}/${t}`)!==null);return`${n!=null?n:"/lib/modules"}/${t}`}function hn(e){return e.attr("/proc/sys/kernel/osrelease")||null}var ii=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function si(e){let t=[],n=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);t.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:n,lines:o}),n+=o}return t}function yn(e){let t=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(t)?null:e.replace(/\[[^\]]*\]|-/g,n=>n==="-"?"_":n)}function ui(e,t){
let n=[];for(let{text:r,line:o,lines:i}of si(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let u=s[1],l=yn(s[2]||""),m=u==="alias"?yn((s[3]||"").split(/[\t ]+/).find(f=>f!=="")||""):s[3]||"";l===null||m===null||m===""&&u!==
"blacklist"||n.push({command:u,name:l,rest:u==="blacklist"?"":u==="options"?m.replace(/\t/g," "):m,path:t,line:o,lines:i})}return n}function bn(e,t){return M(e,
`modprobe.d of ${t!=null?t:"none"}`,()=>{let n=[...pn(e,ii)];if(t!==void 0){let r=n.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");n.splice(r<0?n.
length:r,0,`${gn(e,t)}/modules.softdep`)}return n.flatMap(r=>M(e,r,()=>ui(mn(e,r),r)))})}function ci(e){return(e.match(/(?:"[^"]*"?|[^\s"])+/g)||[]).map(t=>{let n=t.
startsWith('"')?t.slice(1).replace(/"$/,""):t,r=n.indexOf("=");return r<=0?{name:n.replace(/-/g,"_"),value:null}:{name:n.slice(0,r).replace(/-/g,"_"),value:n.slice(
r+1).replace(/^"(.*?)"?$/s,"$1")}})}function xn(e,t,n){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==t))for(let{name:i,value:s}of ci(o.rest))i===
n&&(r={value:s,from:o});return r}function $n(e){return e===null||/^(?:[1y]|on)/i.test(e)}var _n="/sys/class/iommu",Ye="allow_unsafe_interrupts";function wn(e){var i;let t=e.list(_n).filter(s=>/^(dmar|ivhd)\d+$/.test(s)),n=e.bytes("/sys/firmware/acpi\
/tables/DMAR",37,1);if(n!==null&&n.length===1&&(((i=n[0])!=null?i:1)&1)===0)return!1;if(t.length===0)return null;if((be(e)||[]).some(s=>s==="nointremap"||T(s)===
"intremap"&&dn(s).includes("off"))||t.some(s=>{var u;return(parseInt(((u=e.attr(`${_n}/${s}/intel-iommu/ecap`))!=null?u:"8").slice(-1),16)&8)===0}))return!1;let o=e.
attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function vn(e){let t=["vfio_iommu_type1","iommufd"].flatMap(o=>e.attr(`/sy\
s/module/${o}/parameters/${Ye}`)||[]),n=xn(bn(e),"vfio_iommu_type1",Ye),r=(be(e)||[]).filter(o=>T(o)===`vfio_iommu_type1.${Ye}`);return[...t,...n===null?[]:[n.value],
...r.map(o=>o.includes("=")?B(o):null)].some($n)}function Pn(e){return(be(e)||[]).flatMap(t=>{if(T(t)==="pcie_acs_override")return[`${t} is on the running comma\
nd line: no mainline kernel knows it, and it splits IOMMU groups that the hardware does not keep apart, so a guest may reach what the host or another guest uses`];
let n=T(t)==="pci"?B(t).split(/[,;]/).find(r=>/^(disable_acs_redir|config_acs)=/.test(r)):void 0;return n===void 0?[]:[`pci=${n} is on the running command line:\
 it changes what the bridges keep apart, and the IOMMU groups with it`]})}function kn(e){return Object.freeze({type:"probe",...e})}var Z="/sys/class/block",ai=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function R(e){return(e||"").split("/").filter(t=>ai.test(t))}function Sn(e,t){return qe(
e,e.real(`${Z}/${t}`),new Set)}function zn(e,t){return qe(e,e.real(`/sys/dev/block/${t}`),new Set)}function ee(e,t){var i,s;if(!t.startsWith("/dev/"))return null;
let r=((i=e.real(t))!=null?i:t).slice(5).replace(/\//g,"!");if(e.stat(`${Z}/${r}`)!==null)return r;let o=t.replace(/^\/dev\/(mapper\/)?/,"");return(s=e.list(Z).
find(u=>u.startsWith("dm-")&&e.attr(`${Z}/${u}/dm/name`)===o))!=null?s:null}function On(e,t){let n=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrfs/${o}/dev\
ices`)),r=n.filter(o=>t!==null&&o.includes(t));return(r.length>0?r:n).reduce((o,i)=>[...o,...i],[])}function An(e,t){let n=e.list(Z).filter(r=>{let o=e.attr(`/r\
un/udev/data/b${e.attr(`${Z}/${r}/dev`)||""}`)||"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABEL=${t.replace(/\W/g,"\\$&")}$`,"m").test(
o)});return n.length>0?n:null}function qe(e,t,n){if(t===null||n.has(t))return[];n.add(t);let r=fi(t),o=R(t);if(o.length>0)return[{name:r,functions:o,portals:[]}];
let i=e.stat(`${t}/partition`)===null?t:pi(t),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...li(e,i)],u=di(e,i);return[...s.map(l=>qe(e,e.real(l),n)).
reduce((l,m)=>[...l,...m],[]),...u.length===0?[]:[{name:r,functions:o,portals:u}]]}function li(e,t){let n=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(t);if(n===null)return[];let[,r="",o="",i=""]=n,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(Z).filter(u=>s.test(u)).map(u=>`${Z}/${u}`),...e.list(r).
filter(u=>/^nvme\d+$/.test(u)).map(u=>`${r}/${u}`)]}function di(e,t){var i,s;let n=(i=/\/session(\d+)\//.exec(t))==null?void 0:i[1];if(n!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(u=>u.startsWith(`connection${n}:`)).map(u=>{var l;return(l=e.attr(`/sys/class/iscsi_connection/${u}/address`))!=null?l:e.attr(
`/sys/class/iscsi_connection/${u}/persistent_address`)}).filter(u=>u!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(t))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec(e.attr(`${r}/address`)||"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function fi(e){return e.slice(e.lastIndexOf(
"/")+1)}function pi(e){return e.slice(0,e.lastIndexOf("/"))}var mi=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,gi="/sys/class/graphics",In="/sys/class/vtconsole",hi=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Mn(e,t){return{screens:new Set([...t.filter(n=>n.bootVga===1).map(n=>n.address),...bi(e)]),serial:xi(e),pictures:$i(e)}}var yi=["0302","1200"];function Zn({
screens:e},t,n){return t.filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!n(r)&&(e.has(r.device.address)||r.device.driver!==null&&!Fe(r.device.driver)&&
!yi.includes(r.device.class||"")))}function bi(e){let t=e.list(In).map(r=>`${In}/${r}`),n=t.some(r=>e.attr(`${r}/bind`)==="1"&&(e.attr(`${r}/name`)||"").includes(
"frame buffer"));return t.length>0&&!n?[]:R(e.real(`${gi}/fb0/device`)).slice(-1)}function xi(e){var r;let t=e.attr("/proc/consoles");return(r=(t!==null?t.split(
`
`).map(o=>o.split(/\s+/)[0]||""):ye(e.attr("/proc/cmdline")||"").filter(o=>T(o)==="console").map(o=>B(o).split(",")[0]||"")).find(o=>!mi.test(o)))!=null?r:null}
function $i(e){let t=new Map,n=[];if(parseInt(hn(e)||"",10)>=6)return t;for(let r of(e.attr("/proc/iomem")||"").split(`
`)){let o=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(r);if(o===null)continue;let[,i="",s=""]=o;n.length=i.length/2,n.push(s);let u=hi.test(s)?R(n.join("/")).slice(
-1)[0]:void 0;u!==void 0&&t.set(u,s)}return t}var _i=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],wi="/var/lib/nova/";function $e(e){let t=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
n=>e.attr(n)||"").join(`
`).split(`
`);return[...new Set(t)].map(Pi).filter(n=>n!==null)}function Rn(e){let t=new Set(_i.map(n=>Qe(e,n)));return e.filter(n=>t.has(n.at)||n.at.startsWith(wi))}function Qe(e,t){return e.map(r=>r.at).filter(r=>r==="/"||
r===t||t.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function En(e){return(e.attr("/proc/swaps")||"").split(`
`).slice(1).map(t=>t.trim().split(/\s+/)).map(([t="",n=""])=>({path:Xe(t),type:n})).filter(t=>t.path!=="")}function ne(e,t){let{type:n,number:r,source:o}=t;if(n===
"zfs"){let u=An(e,o.split("/")[0]||"");return u===null?null:te(e,u)}if(n==="btrfs")return te(e,On(e,ee(e,o)));if(!r.startsWith("0:"))return zn(e,r);let i=o.split(
":").map(u=>ee(e,u)).filter(u=>u!==null);if(i.length>0)return te(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(n)?vi(t):[];return s.length===0?[]:[{name:o,functions:[],
portals:s}]}function te(e,t){return t.map(n=>Sn(e,n)).reduce((n,r)=>[...n,...r],[])}function vi({source:e,options:t,type:n}){var o;let r=(o=/(?:^|,)addr=([^,]+)/.
exec(t))==null?void 0:o[1];return r!==void 0?[r]:n==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,"")):[]}function Pi(e){
let[t="",n=""]=e.split(" - "),[,,r,,o]=t.split(" "),[i,s="",u=""]=n.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:Xe(o),type:i,number:r,
source:Xe(s),options:u}}function Xe(e){return e.replace(/\\([0-7]{3})/g,(t,n)=>String.fromCharCode(parseInt(n,8)))}var ki=[["/sys/class/block",(e,t,n)=>e.stat(`${t}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(n)?`disk ${n}`:null],["/sys/class/net",(e,t,n)=>`network interfa\
ce ${n}`],["/sys/bus/usb/devices",Oi],["/sys/class/sound",(e,t,n)=>{var r;return/^card\d+$/.test(n)?`sound card ${et((r=e.attr(`${t}/id`))!=null?r:n)}`:null}]],
Si={"01":"USB keyboard","02":"USB mouse"};function Tn(e){let t=S(()=>zi(e));return n=>t().get(n)||[]}function zi(e){let t=new Map,n=(r,o)=>{var s;let i=r[r.length-
1];o!==null&&i!==void 0&&((s=t.get(i))==null?void 0:s.includes(o))!==!0&&t.set(i,[...t.get(i)||[],o])};for(let[r,o]of ki)for(let i of e.list(r)){let s=e.real(`${r}\
/${i}`);s!==null&&n(R(s),o(e,s,i))}for(let r of $e(e))for(let o of ne(e,r)||[])n(o.functions,`file system ${et(r.at)}`);return t}function Oi(e,t,n){var i,s;if(n.
includes(":"))return e.attr(`${t}/bInterfaceClass`)==="03"&&(s=Si[(i=e.attr(`${t}/bInterfaceProtocol`))!=null?i:""])!=null?s:null;let o=n.startsWith("usb")||e.attr(
`${t}/bDeviceClass`)==="09"?null:e.attr(`${t}/product`);return o===null?null:`USB device ${et(o)}`}function et(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}var Dn="/sys/class/net",Ai=1,Ii=512;function Ln(e){return[...new Set(Un(e).filter(t=>t.bits===0).map(t=>t.via))]}function we(e,t){var o,i;let n=Ri(t);return n===
null?null:(i=(o=Un(e).filter(s=>s.to.length===n.length&&nt(n).startsWith(nt(s.to).slice(0,s.bits))).reduce((s,u)=>s===null||u.bits>s.bits?u:s,null))==null?void 0:
o.via)!=null?i:null}function jn(e,t){let n=tt(e,t,new Set);return n.length>0?n:tt(e,"ovs-system",new Set([t]))}function Vn(e){let t=Mi(e);return[...t===null?[]:
[t],...Zi(e,22)]}function tt(e,t,n){if(n.has(t))return[];n.add(t);let r=R(e.real(`${Dn}/${t}`));return r.length>0?[{name:t,functions:r}]:e.list(`${Dn}/${t}`).filter(
o=>o.startsWith("lower_")).map(o=>tt(e,o.slice(6),n)).reduce((o,i)=>[...o,...i],[])}function Un(e){let t=_e(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>Cn(
r)).map(([r="",o="",,,,,,i=""])=>({to:Hn(o),bits:nt(i).replace(/0/g,"").length,via:r})),n=_e(e,"/proc/net/ipv6_route").filter(r=>Cn(r[8]||"")&&r[9]!=="lo").map(
([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...t,...n]}function Cn(e){let t=parseInt(e,16);return(t&Ai)!==0&&(t&Ii)===0}function Mi(e){
var n;let t="self";for(let r=0;r<64&&t!=="0";r++){let o=(e.attr(`/proc/${t}/environ`)||"").split("\0").find(l=>l.startsWith("SSH_CONNECTION=")),[i,,s]=(o==null?
void 0:o.slice(15).split(" "))||[];if(i!==void 0&&s!==void 0)return{peer:i,local:s};let u=(n=/^PPid:\s*(\d+)$/m.exec(e.attr(`/proc/${t}/status`)||""))==null?void 0:
n[1];if(u===void 0)return null;t=u}return null}function Zi(e,t){let n=`:${t.toString(16).toUpperCase().padStart(4,"0")}`;return[..._e(e,"/proc/net/tcp"),..._e(e,
"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(n)&&o==="01").map(([,r="",o=""])=>({peer:Nn(o),local:Nn(r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="\
0:0:0:0:0:0:0:1")}function _e(e,t){return(e.attr(t)||"").split(`
`).map(n=>n.trim().split(/\s+/)).filter(n=>n.length>1)}function Nn(e){var r;let t=Hn(e.slice(0,e.indexOf(":"))),n=t.length===8?t:(r=/^0{20}ffff(.{8})$/.exec(t))==
null?void 0:r[1];return n!==void 0?(n.match(/../g)||[]).map(o=>parseInt(o,16)).join("."):(t.match(/..../g)||[]).map(o=>parseInt(o,16).toString(16)).join(":")}function Hn(e){
return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function nt(e){return[...e].map(t=>parseInt(t,16).toString(2).padStart(4,"0")).join("")}function Ri(e){
let t=e.replace(/%.*$/,"").toLowerCase(),n=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(t);if(n!==null)return n.slice(1).map(f=>Number(f).toString(
16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(t)||!t.includes(":"))return null;let[r="",o]=t.split("::"),i=f=>f.split(":").filter(p=>p!=="").map(p=>p.padStart(
4,"0")),[s,u]=[i(r),i(o||"")],l=o===void 0?0:8-s.length-u.length,m=[...s,...Array(Math.max(0,l)).fill("0000"),...u].join("");return m.length===32?m:null}function Fn(e){let t=new Map;function n(o,i){for(let s of Di(e,o)){let u=t.get(s)||[];u.includes(i)||t.set(s,[...u,i])}}function r(o,i){if(o!==null)for(let s of jn(
e,o))n(s.functions,i(s.name))}for(let{what:o,leaves:i}of Ei(e)){i===null&&n(Ci(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,functions:u,portals:l}of i||
[]){n(u,`${o} (${s})`);for(let m of l)r(we(e,m),f=>`${o} (${s} at ${m}, through ${f})`)}}for(let o of Ln(e))r(o,i=>`the default route (${i})`);for(let{peer:o,local:i}of Vn(
e))for(let s of new Set([we(e,o),we(e,i)]))r(s,u=>`the ssh connection from ${o} (${u})`);return t}function re(e){return e.length>4?`${e.slice(0,4).join(", ")} a\
nd ${e.length-4} more`:e.join(", ")}function Ei(e){let t=$e(e),n=En(e).map(r=>{let o=r.type==="file"?null:ee(e,r.path),i=r.type==="file"?Qe(t,r.path):null;return{
what:"swap",leaves:o!==null?te(e,[o]):Ti(e,t.filter(s=>s.at===i))}});return[...Rn(t).map(r=>({what:r.at,leaves:ne(e,r)})),...n]}function Ti(e,t){return t.map(r=>ne(
e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function Di(e,t){let n=t.map(r=>e.link(`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[
...t,...n.map(r=>r.slice(r.lastIndexOf("/")+1))]}function Ci(e){return H(e).filter(t=>{var n;return((n=t.class)==null?void 0:n.startsWith("01"))===!0}).map(t=>t.
address)}function Bn(e,t,n){return{devices:t,gpus:n,members:r=>pe(e,r,t),cargo:Tn(e),lifelines:S(()=>Fn(e))}}function Wn(e,t,n){let r=new Map(n.devices.map(o=>[o.address,
o]));return n.members(e).filter(o=>!t.has(o)).flatMap(o=>{let i=r.get(o),s=me(o,i,n.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":Ni(i,n)}]})}function Ni(e,t){let n=Li(e,t.gpus),r=t.lifelines().get(e.address);return r===void 0?n:n===null?`carries ${re(r)}: the no\
de lives on it, and nothing overrides that`:`${n}; it carries ${re(r)}`}function Li(e,t){var o,i;let{class:n}=e;if((n==null?void 0:n.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((n==null?void 0:n.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(de(
e))return null;if((n==null?void 0:n.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==null)return`\
is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=t.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the display of the man\
agement controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var Kn="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",ji="interrupts are not remapped here\
, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 \
of vfio_iommu_type1 yourself";function Jn(e,t){let n=S(()=>wn(e)===!1&&!vn(e)),r=S(()=>F(t.filter(o=>o.physfn!==null),o=>o.physfn||""));return{ofGroup:o=>Bt(e,o)?
[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${o} (reserved_regions has a direct line), so the kernel assigns it to nobody`}]:[],ofHost:()=>n()?
[{code:"interrupts",text:ji}]:[],ofDevice(o){var u;let i=[],s=Gn(e,o);if(((u=o.numVfs)!=null?u:0)>0){let l=(r().get(o.address)||[]).filter(m=>m.mdevs.length>0||
Gn(e,m)!==null).length;i.push({code:"vfs",text:`${o.numVfs} of its virtual functions are enabled${l===0?"":`, ${l} of them with vGPUs`}, and vfio-pci refuses it\
 as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return o.mdevs.length>0&&i.push({code:"mdev",text:`mediated devices (vGPUs) exist on \
it: ${o.mdevs.join(", ")}; remove them first`}),s!==null&&i.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${s}), and a card serves vGPUs or \
goes to a guest as a whole`}),i}}}function Gn(e,t){let n=e.attr(`/sys/bus/pci/devices/${t.address}/nvidia/current_vgpu_type`);return n===null||n==="0"||n===""?null:n}var Vi={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},Yn={off:": the IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",passed_over:"\
, although the IOMMU is on",unseen:""};function qn(e,t,n,r=Bn(e,t,n)){let o=S(()=>Ht(He(e))),i=S(()=>Mn(e,t)),s=Jn(e,t),u=new Map(n.map(c=>[c.device.address,c])),
l=S(()=>F(n.map(c=>c.device),c=>String(c.group)));function m({device:c,kind:g}){return(c.group===null?[]:l().get(String(c.group))||[]).flatMap(y=>u.get(y.address)||
[]).filter(y=>y.device!==c&&y.kind===g)}function f(c){let g=new Set;for(let h of[c,...m(c).filter(y=>p(y).length+s.ofDevice(y.device).length===0)]){g.add(h.device.
address);for(let y of h.companions)g.add(y.device.address)}return g}function p({device:c,companions:g}){let h=c.id===null?[{code:"unknown_id",text:"its vendor o\
r device id cannot be read"}]:[];for(let y of[c,...g.map(({device:$})=>$)]){let $=y===c?"it":`its companion ${y.address}`;y.responding===!1&&h.push({code:"dead",
text:`${$} ${Kn}`});let k=r.lifelines().get(y.address);k!==void 0&&h.push({code:"lifeline",text:`${$} carries ${re(k)}: the node lives on it, and nothing overri\
des that`})}return h}function d(c,g){let h=Wn(c,g,r);return[...h.length===0?[]:[Ui(c,h)],...s.ofGroup(c)]}function a(c){let{screens:g,serial:h}=i(),y=[c,...m(c).
filter(({device:$})=>me($.address,$)!==null)].find(({device:$})=>g.has($.address));return y===void 0||h!==null||Zn(i(),n,$=>$.kind==="gpu").length>0?[]:[{code:"\
console",text:`it ${y===c?"":`has to go with ${y.device.address} (same IOMMU group), which `}shows the only console (no BMC or integrated display and no serial \
console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough`}]}return c=>{let{device:g,kind:h}=c,
y=h==="gpu"?[]:[{code:"kind",text:Vi[g.physfn===null?h:"vf"]}];if(h==="bmc"||h==="virtual")return y;y.push(...p(c));let $=[g,...c.companions.map(A=>A.device)];g.
group===null?y.push({code:"no_group",text:o()==="unseen"?"its IOMMU group is not to be seen here":`it has no IOMMU group${Yn[o()]}`}):Be(e,g.group)&&y.push({code:"\
no_group",text:`IOMMU group ${g.group} is of vfio's noiommu mode and isolates nothing${Yn[o()]}`});let k=f(c);for(let A of new Set($.map(E=>E.group)))A!==null&&
y.push(...d(A,k));return[...y,...s.ofHost(),...s.ofDevice(g),...a(c)]}}function Xn(e,t){return e.list(`/sys/bus/pci/devices/${t.address}/mdev_supported_types`)}
function Ui(e,t){let n=t.filter(i=>i.stays!==null),r=t.map(i=>i.address),o=`IOMMU group ${e} also holds ${t.map(i=>i.said).join(", ")}`;return n.length===0?{code:"\
members",members:r,text:`${o}, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try anoth\
er slot`}:{code:"group",members:r,text:`${o}; ${n.map(i=>`${i.address} ${i.stays||""}`).join("; ")}: another slot may have a group of its own`}}var ot=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
function Qn(e){return new ot(e)}function er(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ve(){return{}}function tr(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function it(e,t,n){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,o}var rt;function st(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&rt!==e._zod){rt=void 0;return}rt=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){let o=n(
this);return Object.defineProperty(this,t,{value:o}),o}})}var ut={value:void 0,enumerable:!1};function P(e,t,n,r){var f;let o={};function i(p){this.def=p,this.constr=m,this.traits=new Set}i.prototype=o;function s(p,d){if(p._zod){if(p._zod.traits.has(e))return}else{
ut.value=new i(d);try{Object.defineProperty(p,"_zod",ut)}finally{ut.value=void 0}}p._zod.traits.add(e),t(p,d)}let u=(f=r==null?void 0:r.Parent)!=null?f:Object;class l extends u{}
Object.defineProperty(l,"name",{value:e});function m(p){let d=r!=null&&r.Parent?new l:this;s(d,p);let a=d._zod.deferred;if(a){for(let c of a)c();d._zod.deferred=
void 0}return d}return Object.defineProperty(m,"init",{value:s}),Object.defineProperty(m,"name",{value:e}),m}var ct={value:void 0,enumerable:!1},Fi=(e,t)=>{e.name="$ZodError",ct.value=t,Object.defineProperty(e,"issues",ct),ct.value=void 0},nr=P("$ZodError",Fi,void 0,{Parent:Error});var Wi=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);return i.issues.length?Gi(e,i.issues,o):{success:!0,data:i.value}},Pe=Wi(
nr);function Gi(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>it(o,n))),t=void 0,n=void 0),r}}}var W=P("$ZodType",(e,t)=>{var n;e!=null||(e={}),e._zod.def=t,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var rr=P("$ZodNever",(e,t)=>{W.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function Ji(e,t,n,r,o,i){let s=n in r,u=i==="optional";if(!(!s&&u&&o==="optional")){if(e.issues.length){if(o!==void 0&&u&&!s)return;t.issues.push(...tr(n,e.issues))}
if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&
!u)&&(t.value[n]=void 0):t.value[n]=e.value}}function Yi(e){let t=Object.keys(e.shape);return{...e,allKeys:t,keySet:new Set(t)}}function qi(e,t,n,r,o,i,s){let u=[],l=o.keySet;for(let m in t)l.has(m)||u.push(
m);return u.length&&n.issues.push({code:"unrecognized_keys",keys:u,input:t,inst:i,continue:!0}),n}var or=P("$ZodObject",(e,t)=>{W.init(e,t);let n=Qn(()=>Yi(t)),
r=er,o=t.catchall,i;e._zod.parse=(s,u)=>{i!=null||(i=n.value);let l=s.value;if(!r(l))return s.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),
s;s.value={};let m=[],f=i.shape;for(let p of i.allKeys){if(p==="__proto__")continue;let d=f[p],a=d._zod.optin,c=d._zod.optout,g=d._zod.run({value:l[p],issues:[]},
u);Ji(g,s,p,l,a,c)}return qi(m,l,s,u,n.value,e)}});var ir=P("$ZodTransform",(e,t)=>{W.init(e,t),e._zod.optin="optional",e._zod.parse=(n,r)=>{let o=t.transform(n.value,n);return n.value=o,n}});var sr=P("$ZodPipe",(e,t)=>{W.init(e,t),st(e,"optin",n=>n.def.in._zod.optin),st(e,"optout",n=>n.def.out._zod.optout),e._zod.parse=(n,r)=>{let o=t.in._zod.run(n,
r);return Xi(o,t.out,r)}});function Xi(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},
n)}function ur(e,t){return new e({type:"never",...ve(t)})}var ke=P("ZodMiniType",(e,t)=>{W.init(e,t),e.def=t,e.type=t.type});var es=P("ZodMiniNever",(e,t)=>{rr.init(e,t),ke.init(e,t)});function ts(e){return ur(es,e)}var ns=P("ZodMiniObject",(e,t)=>{or.init(e,t),ke.init(e,t)});function cr(e,t){return new ns({type:"object",shape:e,catchall:ts(),...ve(t)})}var rs=P("ZodMiniTransform",(e,t)=>{ir.init(e,t),ke.init(e,t)});function Se(e){return new rs({type:"transform",transform:e})}var os=P("ZodMiniPipe",(e,t)=>{sr.init(e,t),ke.init(e,t)});function ar(e,t){return new os({type:"pipe",in:e,out:t})}var is=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,ss=/^[ -~]*$/;function lr(e){if(ss.
test(e))return;let t=is.exec(e);return t===null?void 0:`U+${t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function _(e,t=60){return e==null?"n\
ull":typeof e=="string"?JSON.stringify(e.length>t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function ze(e,t){let n,r=3;for(let o of t){let i=o.startsWith(e)&&e.length>1?1:us(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([n,r]=[o,i])}return n}function us(e,t){
var r,o,i,s;let n=Array.from({length:t.length+1},(u,l)=>l);for(let u=1;u<=e.length;u++){let l=[u];for(let m=1;m<=t.length;m++){let f=((r=n[m-1])!=null?r:0)+(e[u-
1]===t[m-1]?0:1);l.push(Math.min(f,((o=n[m])!=null?o:0)+1,((i=l[m-1])!=null?i:0)+1))}n=l}return(s=n[t.length])!=null?s:0}var cs=["true","yes","on","y","t","1"],as=["false","no","off","n","f","0"];function at(e){if(typeof e=="object")return;let t=String(e).trim().toLowerCase();return cs.
includes(t)?!0:as.includes(t)?!1:void 0}function lt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function fr(e,t,n){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=t&&r<=n?r:void 0}function G(e){if(!(typeof e!="string"||!e.
startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(t=>t!==""&&t!==".").join("/")}`}function Oe(e,t="",n=""){var r;if(typeof e=="string")
dr(e,t,n);else if(Array.isArray(e))e.forEach((o,i)=>Oe(o,`${t}[${i}]`,n));else for(let[o,i]of Object.entries((r=lt(e))!=null?r:{}))dr(o,t===""?"a key":`a key of\
 ${t}`,n),Oe(i,t===""?o:`${t}.${o}`,n||o)}function dr(e,t,n){let r=lr(e);if(r!==void 0)throw x(n,`${t} holds the character ${r}, expected one line of printable \
text: remove it`)}var ls={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function dt(e){return{type:ls[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function ft(e){let t={};for(let[n,r]of Object.entries(e))t[n]=dt(r);return{type:"object",properties:t,additionalProperties:!1}}
function ds(e){let t=e.choices===void 0?"":`: ${e.choices.join(", ")}`,n=e.default===void 0||e.type==="dict"?"":`; default ${JSON.stringify(e.default)}`;return`${e.
type}${t}${n}`}function pt(e){return Object.entries(e).map(([t,n])=>`  ${t} (${ds(n)})
      ${n.describe}
`).join("")}var fs=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function pr(e){return J("bool",e,"true or false",at,{})}function ps(e){let{min:t=Number.
MIN_SAFE_INTEGER,max:n=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${t}`:` from ${t} to ${n}`,o={...e.min===void 0?{}:{minimum:t},
...e.max===void 0?{}:{maximum:n}};return J("int",e,`a whole number${r}`,i=>fr(i,t,n),o)}function mr(e,t){let n=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>at(i)===r):[];return o.length===1?o[0]:void 0};return{
...J("str",t,`one of ${e.join(", ")}`,n,{enum:e}),choices:e}}function Ae(e,t){let n=u=>{if(Array.isArray(u))return u;if(!(typeof u!="string"||t.commas===!0&&u.includes(
",")))return u.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=J("list",t,
o,n,{items:dt(e)}),s=u=>Se((l,m)=>Array.isArray(l)?l.map((f,p)=>{var c;let d=f===null||f===""?void 0:Pe(u,f);if((d==null?void 0:d.success)===!0)return d.data;let a=(c=
d==null?void 0:d.error.issues[0])==null?void 0:c.message;m.issues.push({...yr(f,"something in it"),...a===void 0?{}:{message:a},path:[p]})}):l);return{...i,schema:()=>$r(
i.schema(),s(e.schema()))}}function gr(e){return xr(Ae(br("a PCI id","10de:20b7",Xt),e))}function hr(e){return xr(Ae(br("a PCI address","0000:41:00.0",Qt),e))}var K={check:pr({describe:"S\
ay what would change and write nothing.",default:!1}),diff:pr({describe:"Show the changes of files as before and after.",default:!1}),root:J("str",{describe:"Wo\
rk on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",G,{pattern:"^/"}),wait:ps({describe:"Seconds to wait for a lock\
 that somebody else holds.",min:0,max:86400,default:60})};function mt(e,t){var d,a;let n=lt(t);if(n===void 0)throw x("",`the parameters are ${_(t)}, expected a \
JSON object such as {"check": true}`);Oe(n);let r=gs(e);if(Object.keys(n).every(c=>n[c]===void 0))return r;let o=Pe(ms(e,n),n);if(o.success)return{...r,...Object(
o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[u=""]=s,l=s.map(c=>typeof c=="number"?`[${c}]`:`.${String(c)}`).join("").slice(1);if((i==null?void 0:
i.code)!=="unrecognized_keys")throw x(String(u),`${l} ${(d=i==null?void 0:i.message)!=null?d:"is not valid"}`);let m=String(i.keys[0]),f=Object.keys(l===""?e:Object(
(a=e[l])==null?void 0:a.json.properties)).sort(),p=ze(m,f);throw x(l===""?m:l,`${JSON.stringify(m)} is not a parameter${l===""?"":` of ${l}`}${p===void 0?"":` (\
did you mean ${p}?)`}; known are ${f.join(", ")}`)}function yr(e,t,n=""){return{code:"custom",input:e,message:`is ${_(e)}, expected ${t}${n}`}}function J(e,t,n,r,o){
let i=()=>Se((l,m)=>{if(l==null||l===""&&e!=="str")return t.default;let f=r(l),p=typeof l=="number"&&(e==="str"||e==="list");return f===void 0&&m.issues.push(yr(
l,n,p?fs:"")),f}),{describe:s,default:u}=t;return{schema:i,type:e,describe:s,json:o,unset:u,...u===void 0?{}:{default:u}}}function br(e,t,n){let r=o=>typeof o==
"string"&&n(o)||void 0;return J("str",{describe:e},`${e} such as "${t}"`,r,{examples:[t]})}function xr(e){let t=()=>Se(n=>n===void 0||n.length===0&&e.unset===void 0?
void 0:[...new Set(n)]);return{...e,schema:()=>$r(e.schema(),t())}}function $r(e,t){return ar(e,t)}function ms(e,t){let n={};for(let[r,o]of Object.entries(e))r in
t&&(n[r]=o.schema());return cr(n)}function gs(e){let t={};for(let[n,{unset:r}]of Object.entries(e))r!==void 0&&(t[n]=r);return t}var hs={ids:gr({describe:"Only devices with these ids."}),addresses:hr({describe:"Only devices at these addresses."}),kinds:Ae(mr(Je,{describe:"A kind of device\
."}),{describe:"Only devices of these kinds.",default:Je})},_r=kn({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and wha\
t stands between it and a VM.",params:hs,example:{kinds:["gpu"]},capture:Zt,read(e,{ids:t,addresses:n,kinds:r}){let o=H(e),i=rn(e,o),s=qn(e,o,i),u=i.filter(({device:c,
kind:g})=>r.includes(g)&&(t===void 0||c.id!==null&&t.includes(c.id))&&(n===void 0||n.includes(c.address))),l=an(e),m=u.map(c=>({gpu:c,obstacles:s(c)})),f=Ft(e),
p=m.filter(({gpu:c})=>ge(c)),d=p.filter(({obstacles:c})=>c.length===0).length,a=en(e);return{msg:a?p.length===0?"No GPU that could go to a VM was found.":ys(p.length,
d):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:m.map(({gpu:c,obstacles:g})=>l(c,g)),ids:[...new Set(p.map(({gpu:c})=>c.
device.id))],iommu:f},human:()=>ln(m,f,he(e)),notes:a?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:a?[...bs(o,
i,t,n),...xs(p.map(({gpu:c})=>c)),...$s(e,p.map(({gpu:c})=>c)),...Pn(e)]:[]}}});function ys(e,t){let[n,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return t===
e?`${n} that could go to a VM found, and nothing stands in ${r}.`:t===0?`${n} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${n} that could go to a VM found; something stands in the way of ${e-t} of them: see passthrough.reasons.`}function bs(e,t,n=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${fe(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...n.filter(i=>!t.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!t.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function xs(e){let t=new Map;
for(let{device:n}of e)n.group!==null&&t.set(n.group,[...t.get(n.group)||[],n.address]);return[...t].filter(([,n])=>n.length>1).map(([n,r])=>`${r.join(" and ")} \
share IOMMU group ${n}: they can only go to the same VM`)}function $s(e,t){return t.filter(n=>Xn(e,n.device).length>0).map(({device:n})=>`${n.address} is set up\
 for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}var Ne=require("fs");var _s=["results","skipped","unreachable","ansible_job_id","ansible_facts","ansible_loop_var","finished","started","attempts","retries","notify","skip_reason","\
add_host","add_group","item","invocation","rc","deprecations","keys","items","values","get","update","copy","pop","clear"];function gt(e,t){let{changed:n,msg:r,
error:o,run:i,changes:s,diff:u,pending:l,rebootReasons:m,pendingAtBoot:f,bootable:p,notes:d,warnings:a,own:c}=e,g=Sr({...vr(n,o!==void 0,r,t),error:o&&Pr(o.stop,
o.node),exception:o&&kr(o.stop),run:i,changes:s,diff:(u==null?void 0:u.length)===0?void 0:u,pending:l,reboot_required:m&&m.length>0,reboot_reasons:m,pending_at_boot:f,
bootable:p,notes:(d==null?void 0:d.length)===0?void 0:d,warnings:(a==null?void 0:a.length)===0?void 0:a}),h=Object.entries(c).filter(([y])=>!Object.prototype.hasOwnProperty.
call(g,y)&&!_s.includes(y)&&!y.startsWith("_"));return{...g,...Object.fromEntries(h)}}function ht(e,t){return Sr({...vr(!1,!0,e.message,t),error:Pr(e,"untouched"),
exception:kr(e),changes:[]})}function wr(e){return e.failed?Reflect.get(Object(e.error),"code")==="E_PARAMS"?2:1:0}function vr(e,t,n,{module:r,version:o,host:i}){
return{changed:e,failed:t,msg:n,comment:n,module:r,version:o,contract:1,host:i}}function Pr(e,t){return{code:e.code,...e.param?{param:e.param}:{},...e.hint===void 0?
{}:{hint:e.hint},node:t}}function kr(e){if(e.code==="E_INTERNAL")return e.cause instanceof Error?e.cause.stack:e.stack}function Sr(e){return Object.fromEntries(
Object.entries(e).filter(([,t])=>t!==void 0))}var b=require("fs"),Me=16<<20,ws=40;function Ze(e){return e instanceof Error&&"code"in e?String(e.code):""}function zr(e){let t=Ze(e);return t==="ENOENT"||t==="\
ENOTDIR"||t==="ELOOP"}var Y=Buffer.allocUnsafe(4096);function Or(e){let t="",n=0;for(;;){let r=b.readSync(e,Y,n,Y.length-n,null);if(r===0)return t+Y.toString("l\
atin1",0,n);if(n+=r,!(n<Y.length)){if(t+=Y.toString("latin1"),t.length>Me)return null;n=0}}}function Ie(e){return e.split("/").filter(t=>t!==""&&t!==".")}function Ar(e,t,n,r){
let o=t.lastIndexOf("/"),i=r==null?void 0:r.get(t.slice(0,o)),s=Ie(i===void 0?t:t.slice(o)),u=i===void 0?[]:Ie(i),l=0;for(let m=s.shift();m!==void 0;m=s.shift()){
if(m===".."){u.pop();continue}let f=[...u,m],p=null;if(s.length>0||n){let d=e+"/"+f.join("/");try{b.lstatSync(d).isSymbolicLink()&&(p=b.readlinkSync(d))}catch(a){
p=null}}if(p===null){u=f;continue}if(++l>ws)return null;p.startsWith("/")&&(u=[]),s.unshift(...Ie(p))}return"/"+u.join("/")}function vs(e,t,n){let r=t.slice(0,t.
lastIndexOf("/"));if(r===""||n.has(r)||r.includes(".."))return;let o=Ar(e,r,!0);o!==null&&b.existsSync(e+o)&&n.set(r,o)}function yt(e){return ks(Ps(e)).view}function Ps(e){
return e==="/"?"":e.replace(/\/+$/,"")}function ks(e){let t=new Map;function n(p,d){if(e==="")return p;vs(e,p,t);let a=Ar(e,p,d,t);return a===null?null:e+a}function r(p){
let d=n(p,!0);if(d===null||!b.existsSync(d))return null;try{return e===""?b.realpathSync.native(d):(b.lstatSync(d),d.slice(e.length))}catch(a){return null}}function o(p){
let d=n(p,!1);if(d===null)return null;let a;try{a=b.lstatSync(d)}catch(E){if(zr(E))return null;throw new w("E_APPLY",`${p} could not be looked at: ${Ze(E)}; run\
 as root or give this user access`,{cause:E})}let c=a.isFile()?"file":a.isDirectory()?"dir":a.isSymbolicLink()?"link":"other",{size:g,mtimeMs:h,ino:y,dev:$,uid:k,
gid:A}=a;return{type:c,size:g,mtimeMs:h,ino:y,dev:$,uid:k,gid:A,mode:a.mode&4095}}function i(p){let d=n(p,!0);if(d===null)return null;let a;try{a=b.openSync(d,b.
constants.O_RDONLY|b.constants.O_NONBLOCK)}catch(c){if(zr(c))return null;throw new w("E_APPLY",`${p} could not be read: ${Ze(c)}; run as root or give this user \
access`,{cause:c})}try{let c=b.fstatSync(a);if(!c.isFile())throw new w("E_HOST",`${p} is not a regular file; expected one or nothing; move it away`);let g=c.size>
Me?null:c.size<Y.length?Or(a):b.readFileSync(a,"latin1");if(g===null)throw new w("E_HOST",`${p} has more than ${Me} bytes; expected ${Me} at most; look at what \
it is`);return g}catch(c){throw c instanceof w?c:new w("E_APPLY",`${p} could not be read: ${Ze(c)}`,{cause:c})}finally{b.closeSync(a)}}function s(p,d,a){let c=n(
p,!0);if(c===null)return null;try{let g=b.openSync(c,b.constants.O_RDONLY|b.constants.O_NONBLOCK);try{let h=Buffer.alloc(a);return h.slice(0,b.readSync(g,h,0,a,
d))}finally{b.closeSync(g)}}catch(g){return null}}function u(p){var a,c;let d=n(p,!0);if(d===null||!b.existsSync(d))return null;try{let g=b.openSync(d,b.constants.
O_RDONLY|b.constants.O_NONBLOCK);try{return(c=(a=Or(g))==null?void 0:a.trimEnd())!=null?c:null}finally{b.closeSync(g)}}catch(g){return null}}function l(p){let d=n(
p,!0);if(d===null)return[];if(!b.existsSync(d))return[];try{return b.readdirSync(d).sort()}catch(a){return[]}}function m(p){let d=n(p,!1);if(d===null)return null;
try{return b.readlinkSync(d)}catch(a){return null}}function f(p){let d=n(p,!0);if(d===null)return null;try{let{rdev:a}=b.statSync(d);return a===0?null:`${a>>>8&
4095}:${a&255|a>>>12&1048320}`}catch(a){return null}}return{view:{root:e===""?"/":e,read:i,bytes:s,attr:u,list:l,link:m,real:r,stat:o,device:f},forget:()=>t.clear()}}function Mr(e,t,n){let r=Ss(Ir(e),Ir(t)),o=r.map((i,s)=>r.slice(Math.max(0,s-2),s+2+1).some(u=>!u.startsWith(" ")));return r.flatMap((i,s)=>o[s]?i:s===0||o[s-1]?
` ${n}`:[])}function Ir(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function Ss(e,t){let n=[];for(let r=0,o=0;r<e.length||o<t.length;r++,o++){let[i,s]=[0,0];for(;e[r+i]!==t[o+s];)[i,s]=s>0?[i+1,s-1]:[0,i+1];n.push(...e.slice(
r,r+i).map(u=>`-${u}`),...t.slice(o,o+s).map(u=>`+${u}`)),r+=i,o+=s,r<e.length&&n.push(` ${e[r]}`)}return n}function Re(e,{utf8:t}){return e.replace(t?/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g:/[^\t\n -~]/g,"?")}function q(e,t,{colour:n}){
return n&&e!==void 0?`\x1B[${e}m${t}\x1B[0m`:t}function ie(e,t){var n;return(n=e.match(new RegExp(`(?! )(.{1,${t}}|\\S+)(?= |$)`,"gm")))!=null?n:[""]}function D(e){
return`  ${e}`}function bt(e,{columns:t}){return ie(e,t-4).map((n,r)=>D(r===0?n:D(n)))}function zs(e){return/^(ok|ready)$/.test(e)?"32":/^(FAIL|blocked|not ready)$/.
test(e)?"31":e==="warn"?"35":void 0}function se(e,t,n){var p;let r=n===void 0?e:[n,...e],o=d=>d.reduce((a,c)=>Math.max(a,c.length),0),i=(r[0]||[]).map((d,a)=>o(
r.map(c=>c[a]||""))),s=(p=i.pop())!=null?p:0,u=i.reduce((d,a)=>d+a+2,2),l=t.columns-u,m=Math.max(Math.min(s,20),o(r.flatMap(d=>ie(d[i.length]||"",1))));if(n!==void 0&&
l<m)return e.flatMap(d=>bt(d.map((a,c)=>`${n[c]} ${a}`).join(", "),t));let f=d=>q(zs(d),d,t);return r.flatMap(d=>ie(d[i.length]||"",l).map((a,c)=>{if(c>0)return"\
 ".repeat(u)+a;let g=i.map((h,y)=>`${f(d[y]||"")}${" ".repeat(h+2-(d[y]||"").length)}`);return D(g.join("")+f(a)).trimEnd()}))}function Tr(e,t,n){let{changed:r,failed:o,msg:i,comment:s,module:u,version:l,contract:m,host:f,error:p,exception:d,run:a,changes:c,diff:g,pending:h,reboot_required:y,
reboot_reasons:$,pending_at_boot:k,bootable:A,notes:E,warnings:qr,...Xr}=Zr(e,t),le=(I,X)=>$t(I,X,t),C=(I,X)=>le(I,Nr(X,t)),St=xt(c),zt=St.map(({facet:I,label:X,
before:to,after:no})=>[z(I),`${X}: ${Is(z(to),z(no),t)}`]),{code:Qr,hint:Ot,node:eo}=Object(p);return`${[...ie(As(z(i),o===!0,St),t.columns).map(I=>q(o?`${"1"};${"\
31"}`:"1",I,t)),...o?le("Changed",se(zt,t)):se(zt,t),...Ms(n===void 0?Xr:Zr(n,t),t),...xt(g).flatMap(I=>Zs(I,t)),...le("To be run by you",Cr(h).map(D)),...C("A \
reboot is required",$),...C("At the next boot",k),...C("This node would not boot",Object(A).reasons),...C("Warnings",qr),...C("Notes",E),...C("Hint",z(i).includes(
Ot||"")?[]:[Ot]),...le("Undo with",a===void 0?[]:[D(`passthrough_undo '{"since": "${a}"}'`)]),...o?["",`${Qr}, node: ${eo}`]:[],...d===void 0?[]:["",z(d)]].join(
`
`)}
`}function Zr(e,t){return JSON.parse(JSON.stringify(e),(n,r)=>typeof r=="string"?Re(r,t):r)}function As(e,t,[n]){return t?`FAILED: ${e}`:n===void 0?e.replace(/; (left for you to run|a reboot is required): [^]*/,
""):`${e.split(` ${n.label}`,1)[0]}:`}var Rr="out of date: ";function Is(e,t,{utf8:n}){return/^(sha256:\w+)? (sha256:\w+)?$/.test(`${e} ${t}`)?e===""?"new":t===
""?"removed":"edited":e.startsWith(Rr)?`made anew: ${e.slice(Rr.length)}`:`${e||"absent"} ${n?"\u2192":"->"} ${t||"absent"}`}function Ms(e,t){let n=[],r=[];for(let[
o,i]of Dr(e)){if(i===""||Array.isArray(i)&&i.length===0)continue;let s=z(i),u=xt(i),l=Object.keys(Object(u[0]));l.length>0?r.push(...$t(o,se(u.map(m=>l.map(f=>z(
m[f]))),t,l.map(_t)),t)):!s.includes(`
`)&&o.length+s.length+4<=t.columns?n.push([o,s]):r.push(...$t(o,Array.isArray(i)?Nr(i,t):s.trim().split(`
`).map(D),t))}return[...n.length===0?[]:["",...se(n,t)],...r]}function Dr(e,t=""){return Object.entries(e).flatMap(([n,r])=>{let o=t+_t(n);return typeof r=="obj\
ect"&&r!==null&&!Array.isArray(r)?Dr({...r},`${o} `):[[o,r]]})}function _t(e){return/^\w+$/.test(e)?e.replace(/_/g," "):e}function z(e){return Array.isArray(e)?
e.map(z).join(", ")||"-":typeof e=="boolean"?e?"yes":"no":typeof e=="object"&&e!==null?Object.entries(e).map(([t,n])=>`${_t(t)} ${z(n)}`).join(", "):String(e!=null?
e:"-")}function xt(e){return Array.isArray(e)&&typeof e[0]=="object"&&e[0]!==null?e:[]}function Cr(e){return Array.isArray(e)?e.map(z):[]}function Nr(e,t){return Cr(
e).flatMap(n=>bt(n,t))}function $t(e,t,n){return t.length===0?[]:["",q("1",`${e.charAt(0).toUpperCase()}${e.slice(1)}:`,n),...t]}function Zs({before:e,after:t,before_header:n,
after_header:r,dst_larger:o},i){let s=o===void 0?Mr(String(e),String(t),i.utf8?"\u2026":"..."):[`${o} bytes, too many to show`];return["",...[`--- ${n}`,`+++ ${r}`].
map(u=>q("1",u,i)),...s.map(u=>q(u.startsWith("-")?"31":u.startsWith("+")?"32":void 0,u,i))]}var O=require("fs");var wt=4*1024*1024,Lr=64,Rs=["__proto__","constructor","prototype"],Te=/[ \t\n\r]*/y,Es=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Ts=/true|false|null/y;function ue(e,t){
if(e.length>wt)throw x("",`${t} is larger than 4 MiB, expected the parameters of one module`);let n=e.toString("utf8");if(!Buffer.from(n,"utf8").equals(e))throw x(
"",`${t} is not valid UTF-8: save it as UTF-8`);let r=n.startsWith("\uFEFF")?n.slice(1):n,o=0;function i(d){let a=r.slice(0,o).split(`
`),c=`line ${a.length}, column ${(a[a.length-1]||"").length+1}`,g=o>=r.length?"the end":_(r.slice(o,o+12).split(`
`)[0]||""),h=r[o]==="'"?": JSON strings take double quotes":"";throw x("",`${t} is not JSON: found ${g} at ${c}, expected ${d}${h}`)}function s(d){var c;d.lastIndex=
o;let a=(c=d.exec(r))==null?void 0:c[0];return a!==void 0&&(o+=a.length),a}function u(){if(r[o]!=='"')return;let d=o+1;for(;d<r.length&&r[d]!=='"';)d+=r[d]==="\\"?
2:1;try{let a=JSON.parse(r.slice(o,d+1));return o=d+1,String(a)}catch(a){return i("a string on one line, with valid escapes and an end")}}function l(d){return s(
Te),r[o]!==d?!1:(o++,!0)}function m(d){s(Te);let a=u();if(a===void 0)return i("a key in double quotes");if(Rs.includes(a))throw x(a,`${t} holds the key ${_(a)},\
 which no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(d,a))throw x(a,`${t} holds the key ${_(a)} twice, expected each key once: remove on\
e`);return l(":")?a:i('":"')}function f(d){var c;if(s(Te),d>Lr&&(r[o]==="{"||r[o]==="["))throw x("",`${t} is nested deeper than ${Lr} levels`);if(l("{")){let g=Object.
create(null);if(l("}"))return g;do g[m(g)]=f(d+1);while(l(","));return l("}")?g:i('"," or "}"')}if(l("[")){let g=[];if(l("]"))return g;do g.push(f(d+1));while(l(
","));return l("]")?g:i('"," or "]"')}if(r[o]==='"')return u();let a=(c=s(Es))!=null?c:s(Ts);return a===void 0?i("a value"):JSON.parse(a)}let p=f(1);return s(Te),
o<r.length?i("nothing after the value"):p}var Ds=["check","diff","pretty","human","schema","help","version"];function jr(e,t,n=[]){let r=[...Ds,...n],o=new Set,i=Object.create(null),s=[],u;for(let m=0;m<
e.length;m++){let f=e[m]||"",[,p="",,d]=/^--([a-z]+)(=([^]*))?$/.exec(f)||[],a=r.find(c=>f===`--${c}`);if(a!==void 0)o.add(a);else if(t.includes(p)){let c=d!=null?
d:e[++m];c===void 0||c===""||c.startsWith("-")?u=u!=null?u:`--${p} has no value, expected one after it`:p in i&&i[p]!==c?u=u!=null?u:`--${p} is given twice, exp\
ected it once`:i[p]=c}else f.startsWith("-")&&f!=="-"?u=u!=null?u:Cs(f,[...r,...t]):s.push(f)}s.length>1&&(u=u!=null?u:`found the arguments ${s.map(m=>_(m)).join(
" and ")}, expected one at most: quote the JSON as one word`);let[l]=s;return{switches:o,...i,...l===void 0?{}:{source:l},...u===void 0?{}:{problem:u}}}function Cs(e,t){
let n=ze(e.replace(/^-+|=.*$/g,""),t);return`${_(e)} is not a flag${n===void 0?"":` (did you mean --${n}?)`}; known are ${t.map(r=>`--${r}`).join(", ")}`}function Vr(e,t){
if(t!==void 0)return ue(Buffer.from(t),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return ue(Hr(0,"stdin"),"stdin");if(/^\s*[{[]/.test(e))return ue(
Buffer.from(e),"the argument");let n=e.replace(/^@/,"");if(n==="")throw x("",`the argument is ${_(e)}, expected JSON, @FILE or -`);return ue(Ns(n),`the file ${_(
n,200)}`)}function Ur(e){let t=Object.create(null);if(typeof e!="object"||e===null||Array.isArray(e))return{params:e,ansible:t};let n=Object.create(null);for(let[
r,o]of Object.entries(e))(r.startsWith("_ansible_")?t:n)[r]=o;return{params:n,ansible:t}}function Ns(e){let t;try{t=(0,O.openSync)(e,O.constants.O_RDONLY|O.constants.
O_NONBLOCK)}catch(n){let r=n instanceof Error&&"code"in n&&n.code==="ENOENT"?"there is no file":`cannot read (${String(Reflect.get(Object(n),"code"))})`;throw x(
"",`${r} ${_(e,200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)}try{if(!(0,O.fstatSync)(t).isFile())throw x("",`${_(e,200)} is not a\
 regular file, expected a file that holds JSON; for a pipe pass -`);return Hr(t,`the file ${_(e,200)}`)}finally{(0,O.closeSync)(t)}}function Hr(e,t){let n=[];for(let o=wt+
1;o>0;){let i=Buffer.allocUnsafe(Math.min(o,65536)),s=Ls(e,i,t);if(s===0)break;n.push(i.slice(0,s)),o-=s}let r=Buffer.concat(n);if(r.toString("latin1").trim()===
"")throw x("",`${t} is empty, expected a JSON object, {} at least`);return r}function Ls(e,t,n){for(;;)try{return(0,O.readSync)(e,t,0,t.length,null)}catch(r){let o=r instanceof
Error&&"code"in r?String(r.code):"";if(o==="EOF")return 0;if(o!=="EAGAIN")throw x("",`cannot read ${n} (${o}), expected JSON there`);vt(10)}}function vt(e){Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var De=require("fs");function Ce(e,t=0){return`${JSON.stringify(e,(r,o)=>r.startsWith("__ansible_")?void 0:o,t).replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g,(r,o)=>o===void 0?r:"\\ufffd").
replace(/[\u007f-\uffff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}function ce(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,De.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="\
EAGAIN"))return!1;vt(2)}return!0}function Pt(){let{COLUMNS:e,LC_ALL:t,LC_CTYPE:n,LANG:r,NO_COLOR:o,FORCE_COLOR:i,TERM:s}=process.env;return{columns:Number(e)>=40?
Number(e):80,utf8:/utf-?8/i.test(t||n||r||""),colour:!o&&(i?i!=="0":!!s&&s!=="dumb"&&js(1))}}function js(e){try{return(0,De.fstatSync)(e).isCharacterDevice()}catch(t){
return!1}}function Fr(e){let t,n=()=>{if(t===void 0)return!1;let r=Math.round(process.uptime()-t);return t=void 0,e(r>0?` ${r} s
`:`
`),!0};return{end:n,step(r){n(),e(`${r} ...`),t=process.uptime()}}}var Br=!1;function Wr(){if(!Br){Br=!0;for(let e of["SIGHUP","SIGINT","SIGTERM"])process.on(e,()=>{})}}var ae="0.1.0";var Vs={x64:"x86_64",arm64:"aarch64"};function kt(e){var s,u,l,m;let t=e.root==="/",n=e.attr("/proc/sys/kernel/hostname"),r=(u=(s=/^[^#\s].*$/m.exec(e.attr("/et\
c/hostname")||""))==null?void 0:s[0])!=null?u:null,i={name:t?n||r:r||n,machine_id:e.attr("/etc/machine-id"),os:fn(e,"PRETTY_NAME"),kernel:e.attr("/proc/sys/kern\
el/osrelease"),arch:(m=e.attr("/proc/sys/kernel/arch"))!=null?m:t?(l=Vs[process.arch])!=null?l:process.arch:null};return Object.fromEntries(Object.entries(i).filter(
([,f])=>f))}async function Gr(e,t,n,r){var f,p,d,a;process.removeAllListeners("warning");let o=jr((f=r==null?void 0:r.argv)!=null?f:process.argv.slice(2),Yr(e)?["root","cap\
ture"]:["root"],Jr(e)?["metrics"]:[]),i={module:e.name,version:ae,host:{}},s=!1,u,l=Fr(c=>ce(Re(c,Pt()))),m=(c,g)=>{if(s)return;let h=Ks(c,o,g);s=!0,process.exitCode=
wr(c),ce(l.end()?`
${h}`:h)};process.once("uncaughtException",c=>m(ht(Le(c),i)));try{if(o.problem!==void 0)throw x("",o.problem);let c=Js(e,o,(p=r==null?void 0:r.program)!=null?p:
`${e.name}.js`);if(c!==void 0){ce(c);return}u=Vr(o.source,t);let g=await Us(e,o,u,i,n,l.step);o.switches.has("metrics")&&g.metrics!==void 0?ce(g.metrics(Math.floor(
Date.now()/1e3))):m(gt(g,i),g.human)}catch(c){Object.keys(i.host).length===0&&(i.host=Gs((a=(d=o.root)!=null?d:Reflect.get(Object(u),"root"))!=null?a:"/")),m(ht(
Le(c),i))}}async function Us(e,t,n,r,o,i){if(n===void 0&&e.type==="module"&&e.mustBeMeant===!0)throw x("",`${e.name} found no argument, expected one, since it a\
cts at once: pass {} to mean it`);let{params:s,ansible:u}=Ur(n===void 0?{}:n),l=mt(Hs,{check:u._ansible_check_mode,diff:u._ansible_diff}),m=mt({...K,...e.params},
Fs(s,t.root)),{check:f,diff:p,root:d,wait:a}=m;if(!Kr(d))throw x("root",`root is ${JSON.stringify(d)}, which is no directory here, expected the top of a tree`);
let c=yt(d);if(r.host=kt(c),e.type==="probe")return t.capture===void 0?Bs(e,c,m):Ws(e,c,t.capture);if(o===void 0)throw new Error("this script was built without \
the engine");return o(d,e,m,{check:f||l.check||t.switches.has("check"),diff:p||l.diff||t.switches.has("diff"),wait:a,version:ae,beforeWriting:Wr,render:g=>Ce(gt(
g,r)),...t.switches.has("human")?{progress:i}:{}})}var Hs={check:K.check,diff:K.diff};function Fs(e,t){if(t===void 0||typeof e!="object"||e===null||Array.isArray(
e))return e;let n=Reflect.get(e,"root");if(n!=null&&G(n)!==G(t))throw x("root",`root is ${JSON.stringify(n)} in the parameters and ${JSON.stringify(t)} in --roo\
t, expected one of them`);return{...e,root:t}}function Kr(e){try{return(0,Ne.statSync)(e).isDirectory()}catch(t){return!1}}function Bs(e,t,n){let{msg:r,own:o,fail:i,
...s}=e.read(Gt(t),n);return{changed:!1,msg:r,own:o,changes:[],...s,...i===void 0?{}:{error:{stop:new w(i.code,r,i.hint===void 0?{}:{hint:i.hint}),node:"untouch\
ed"}}}}function Jr(e){return e.type==="probe"&&e.takesMetrics===!0}function Yr(e){return e.type==="probe"&&e.capture!==void 0}function Ws(e,t,n){var o;let r=((o=
e.capture)==null?void 0:o.call(e,t))||"";try{(0,Ne.writeFileSync)(n,r,{flag:"wx",mode:384})}catch(i){throw x("",`cannot write ${JSON.stringify(n)} (${String(Reflect.
get(Object(i),"code"))}), expected the name of a file that does not exist yet in a directory that does`)}return{changed:!1,msg:`captured ${r.length} bytes of th\
is host in ${n}; look through it before you send it`,changes:[],own:{}}}function Gs(e){let t=G(e);try{return t!==void 0&&Kr(t)?kt(yt(t)):{}}catch(n){return{}}}function Ks(e,{
switches:t},n){return t.has("human")?Tr(e,Pt(),n==null?void 0:n()):Ce(e,t.has("pretty")?2:0)}function Js(e,{switches:t},n){if(t.has("help"))return Ys(e,n);if(t.
has("version"))return`${e.name} ${ae}
`;if(!t.has("schema"))return;let r={$schema:"https://json-schema.org/draft/2020-12/schema",title:e.name,description:e.summary,...ft({...e.params,...K}),examples:[
e.example]};return Ce(r,t.has("pretty")?2:0)}function Ys(e,t){return`${e.name} ${ae}: ${e.summary}

Usage: ${t} [JSON | @FILE | - | FILE] [flags]
  ${t} '${JSON.stringify(e.example)}'${e.type==="module"?" --check --diff":""} --human

Parameters:
${pt(e.params)}
Parameters of every module:
${pt(K)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${Yr(e)?`  --capture FILE              write an anonymised copy of what is read here
`:""}${Jr(e)?`  --metrics                   OpenMetrics text, exit 0 whatever is found
`:""}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`}Gr(_r,vfiokitArguments);
}));
