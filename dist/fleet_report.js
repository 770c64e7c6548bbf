#!/usr/bin/node
// fleet_report 0.1.0 of vfiokit, Apache-2.0; generated, do not edit. Licences of what is bundled: THIRD-PARTY-LICENSES.txt
(function (vfiokit) {
  var v = process.versions.node.split('.');
  if (+v[0] > 12 || (+v[0] === 12 && +v[1] >= 22)) {
    if (typeof require === 'function') vfiokit(require, {}, {});
    else if (process.getBuiltinModule) vfiokit(process.getBuiltinModule('module').createRequire('/'), {}, {});
    else eval("import('module')").then(function (m) { vfiokit(m.createRequire('/'), {}, {}); });
    return;
  }
  var hint = "install a newer one (EL 8: dnf module reset nodejs; dnf module install nodejs:20), or point ansible_node_interpreter at one";
  var msg = 'fleet_report needs Node.js 12.22 or newer, found ' + process.version + ': ' + hint;
  process.exitCode = 1;
  require('fs').writeSync(1, msg + '\n');
})((function vfiokit(require, exports, module) {
var y={script:`(()=>{var E=["node","state","gpus","cause"],p=new Intl.Collator("en",{numeric:!0}).compare;function w({search:e,state:n,model:s}){let i=e.toLower\
Case().split(/\\s+/).filter(
r=>r!=="");return r=>(n===""||r.state===n)&&(s===""||r.models.includes(s))&&i.every(c=>r.text.includes(c))}var x={node:()=>0,state:(e,n)=>e.rank-n.rank,gpus:(e,\
n)=>e.
gpus-n.gpus||p(e.models.join(),n.models.join()),cause:(e,n)=>+(e.cause==="")-+(n.cause==="")||p(e.cause,n.cause)};function y(e,n){let s=n?-1:1;return(i,r)=>s*x[\
e](
i,r)||(e==="node"?s:1)*p(i.name,r.name)}function g(e,n,s=\`\${n}s\`){return\`\${e} \${e===1?n:s}\`}function d(e,n,s=document){let i=s.querySelector(e);if(!(i instanceo\
f n))throw new Error(\`the page has no \${e}\`);return i}function L(e,n){return[...document.querySelectorAll(
e)].filter(s=>s instanceof n)}function C(e){let{state:n="",rank:s,gpus:i,models:r=""}=e.dataset;return{body:e,state:n,rank:Number(s),gpus:Number(i),models:r.spl\
it(
" ").filter(c=>c!==""),name:d("button.open",HTMLButtonElement,e).textContent??"",cause:(d(".cause",HTMLElement,e).textContent??"").trim(),text:(e.textContent??"\
").
toLowerCase()}}function b(e,n){e.classList.toggle("opened",n),d("button.open",HTMLButtonElement,e).setAttribute("aria-expanded",String(n))}function k(){let e=do\
cument.
querySelector("#nodes");if(e===null)return;let n=L("tbody.node",HTMLTableSectionElement).map(C),s=d("form.controls",HTMLFormElement),i=d("#search",HTMLInputElem\
ent),
r=d("#state",HTMLSelectElement),c=d("#model",HTMLSelectElement),v=d("#shown",HTMLOutputElement),u={column:"state",descending:!1};function f(){let o=w({search:i.\

value,state:r.value,model:c.value}),t=0;for(let l of n){let a=o(l);a&&t++,l.body.hidden=!a}v.value=t===n.length?g(t,"node"):\`\${t} of \${g(n.length,"node")}\`,d("#\
\\
none",HTMLElement).hidden=t>0;for(let l of L("button.pick",HTMLButtonElement))l.setAttribute("aria-pressed",String(T(l)))}function M(o){u={column:o,descending:u\
.
column===o&&!u.descending},n.sort(y(o,u.descending));let t=document.createDocumentFragment();for(let{body:l}of n)t.append(l);e==null||e.append(t);for(let l of L\
(
"button.sort",HTMLButtonElement)){let a=l.closest("th");l.dataset.column===o?a==null||a.setAttribute("aria-sort",u.descending?"descending":"ascending"):a==null|\
|
a.removeAttribute("aria-sort")}}function T({dataset:o}){return o.state===void 0?c.value!==""&&o.model===c.value:o.state===r.value}function h(o){let t=T(o);o.dat\
aset.
state===void 0?c.value=t?"":o.dataset.model??"":r.value=t?"":o.dataset.state,f()}function H(o){var a;if(!(o instanceof Element))return;let t=o.closest("button")\
,
l=o.closest("tbody.node");if((t==null?void 0:t.matches(".pick"))===!0)h(t);else if((t==null?void 0:t.matches(".sort"))===!0){let m=E.find(S=>S===t.dataset.colum\
n);
m!==void 0&&M(m)}else if((t==null?void 0:t.id)==="open-all"||(t==null?void 0:t.id)==="close-all")for(let m of n)m.body.hidden||b(m.body,t.id==="open-all");else \
l instanceof
HTMLTableSectionElement&&o.closest("tr.details")===null&&((a=getSelection())==null?void 0:a.isCollapsed)!==!1&&b(l,!l.classList.contains("opened"))}document.add\
EventListener(
"click",({target:o})=>H(o)),s.addEventListener("input",f),s.addEventListener("submit",o=>o.preventDefault()),s.addEventListener("reset",()=>setTimeout(f)),f()}d\
ocument.
documentElement.classList.add("js");document.addEventListener("DOMContentLoaded",k);})();
`,style:`:root{color-scheme:light dark;--paper: #ffffff;--panel: #f5f6f8;--ink: #1c2127;--dim: #5a6472;--line: #d9dde3;--link: #1d5fb4;--bad: #b3261e;--wait: #a\
86400;--plain:
#2f66b0;--good: #1b7a4b;--off: #6c7683;--gone: #fbe3e1;--come: #dff2e6;--hover: #eef2f8}@media(prefers-color-scheme:dark){:root{--paper: #14171b;--panel: #1c212\
6;
--ink: #e4e7eb;--dim: #9aa5b1;--line: #333a42;--link: #7fb2f5;--bad: #f28b82;--wait: #e6ad55;--plain: #85b4f2;--good: #6cc79a;--off: #8d98a5;--gone: #43211f;--c\
ome:
#173a28;--hover: #20272f}}*{box-sizing:border-box}body{margin:0 auto;max-width:100rem;padding:1.25rem 1.5rem 3rem;background:var(--paper);color:var(--ink);font:\
15px/1.45
system-ui,Segoe UI,Liberation Sans,sans-serif}h1{margin:0;font-size:1.5rem}h2{margin:2rem 0 .6rem;font-size:1.15rem}h3{margin:0;font-size:1rem;font-weight:600}h\
4{
margin:.8rem 0 .2rem;font-size:.9em;color:var(--dim)}header p,footer,small,.meaning,.about,.more-of,.nothing,.which{color:var(--dim)}header p{margin:.2rem 0 .4r\
em}
header{margin-bottom:1.2rem}nav a{margin-right:1rem;color:var(--link)}footer{margin-top:2rem;font-size:.85rem}code,pre{font-family:ui-monospace,Liberation Mono,\
monospace;
font-size:.9em}ul{margin:.2rem 0;padding-left:1.2rem}table{border-collapse:collapse;width:100%}th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;ove\
rflow-wrap:anywhere}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}button,select,input{font:inherit;color:inherit}:focus-visible{outline:2px solid va\
r(--link);
outline-offset:1px}.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(34rem,100%),1fr));gap:1.25rem}.chart{margin:0;padding:1rem;background:v\
ar(--panel);
border:1px solid var(--line);border-radius:6px}.chart figcaption{font-weight:600;margin-bottom:.6rem}.chart>.bar{height:1.4rem;margin-bottom:.6rem}.chart table{\

font-size:.92rem}.chart th{font-weight:400;width:11rem}.chart td.number{width:3.2rem}.chart th,.chart td{padding:.2rem .4rem;vertical-align:middle}.chart .meani\
ng{
width:46%;font-size:.85rem}.chart small{display:block}.bar{display:block;width:100%;height:.8rem}.bar .bad{fill:var(--bad)}.bar .wait{fill:var(--wait)}.bar .pla\
in{
fill:var(--plain)}.bar .good{fill:var(--good)}.bar .off{fill:var(--off)}.pick{padding:0;border:0;background:none;text-align:left;cursor:pointer}.pick:hover{text\
-decoration:underline}
.pick[aria-pressed=true]{font-weight:700;text-decoration:underline}.state{white-space:nowrap;font-weight:600}.state:before{display:inline-block;width:1.25em;fon\
t-weight:400}
.state.bad{color:var(--bad)}.state.bad:before{content:"\\2716"}.state.wait{color:var(--wait)}.state.wait:before{content:"\\25d4"}.state.plain{color:var(--plain)}.\
state.plain:before{
content:"\\25cb"}.state.good{color:var(--good)}.state.good:before{content:"\\2714"}.state.off{color:var(--off)}.state.off:before{content:"\\2013"}.remedy{color:var\
(--dim)}
.remedy:before{content:"\\2192\\a0"}.warnings li,.problems li{margin:.25rem 0}.list td,.list th{border-top:1px solid var(--line)}.list thead th,.nodes thead th{bo\
rder-top:0;
font-size:.85rem;color:var(--dim)}.list{table-layout:fixed}.list th:nth-child(1){width:4.5rem}.list th:nth-child(2){width:11rem}.list th:nth-child(4){width:26%}\

.plan{margin:.8rem 0;padding:.7rem 1rem;border:1px solid var(--line);border-radius:6px;break-inside:avoid}.plan summary{font-weight:600}.plan .count{float:right\
;
font-weight:400;color:var(--dim)}.plan p{margin:.3rem 0 0;overflow-wrap:anywhere}pre{margin:.5rem 0 0;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywher\
e}
.gone,.come{display:block;padding:0 .4rem}.gone{background:var(--gone)}.come{background:var(--come)}.controls{display:none;flex-wrap:wrap;gap:.6rem 1rem;align-i\
tems:center;
padding:.6rem 0;position:sticky;top:0;z-index:2;background:var(--paper)}.js .controls{display:flex}.controls input,.controls select,.controls button{padding:.3r\
em
.55rem;background:var(--panel);border:1px solid var(--line);border-radius:4px}.controls input{width:16rem;max-width:100%}.controls select{max-width:15rem}.contr\
ols
button{cursor:pointer}.controls output{color:var(--dim);margin-left:auto}.nodes{table-layout:fixed}.nodes thead .node{width:19%}.nodes thead .state{width:12.5re\
m}
.nodes thead .gpus{width:22%}.sort{padding:0;border:0;background:none;font-weight:600;color:inherit}.js .sort{cursor:pointer}.js .sort:after{content:" \\2195";op\
acity:.5}
.js [aria-sort=ascending] .sort:after{content:" \\25b2";opacity:1}.js [aria-sort=descending] .sort:after{content:" \\25bc";opacity:1}.nodes tbody.node>tr:first-ch\
ild>
*{border-top:1px solid var(--line)}.nodes tbody.node>tr:first-child>th{font-weight:600}.js .nodes tbody.node>tr:first-child{cursor:pointer}.js .nodes tbody.node\
>
tr:first-child:hover{background:var(--hover)}.open{padding:0;border:0;background:none;font-weight:600;text-align:left;overflow-wrap:anywhere}.js .open{cursor:po\
inter}
.js .open:before{content:"\\25b8";display:inline-block;width:1em;color:var(--dim)}.js .opened .open:before{content:"\\25be"}.js .node:not(.opened) .details{displa\
y:none}
.details>td{padding:0 .6rem 1rem 1.6rem}.cards{width:auto;min-width:60%;font-size:.92rem;background:var(--panel);border-radius:6px}.cards thead th{color:var(--d\
im);
font-size:.9em}.cards th,.cards td{padding:.25rem .7rem;white-space:nowrap}.cards td:nth-child(2),.cards td:last-child{white-space:normal;overflow-wrap:break-wo\
rd}
.cards td:last-child{min-width:14rem}.about{font-size:.88em;margin:.6rem 0 0}.scroll{overflow-x:auto}h1,p,li,summary{overflow-wrap:anywhere}summary{cursor:point\
er}
td details,li details{display:inline-block;vertical-align:top}[hidden]{display:none!important}@media(min-width:76rem)and (min-height:30rem){.js .nodes thead th{\

position:sticky;top:3.1rem;z-index:1;background:var(--paper);box-shadow:0 1px var(--line)}}@media screen and (max-width:50rem){body{padding:.8rem}.controls{posi\
tion:static}
.nodes,.nodes>tbody,.nodes>tbody>tr,.nodes>tbody>tr>*{display:block;width:auto}.nodes>thead{display:none}.nodes>tbody{border-top:1px solid var(--line);padding:.\
4rem
0}.nodes>tbody.node>tr:first-child>*,.nodes>tbody.node>tr>*{border:0;padding:.1rem 0}.details{overflow-x:auto}.chart .meaning{display:none}.list{table-layout:au\
to}
.list th:nth-child(n){width:auto}.plan .count{float:none}}@page{margin:12mm}@media print{:root{color-scheme:light;--paper: #ffffff;--panel: #ffffff;--ink: #0000\
00;
--dim: #444444;--line: #999999;--bad: #a01910;--wait: #8a5200;--plain: #1d4f93;--good: #12633a;--off: #555555;--gone: #f3dddb;--come: #dcefe3}body{max-width:non\
e;
padding:0;font-size:9.5pt}nav,.controls,.js .controls,footer,.js .sort:after,.js .open:before{display:none;content:none}.bar,.gone,.come{print-color-adjust:exac\
t;
-webkit-print-color-adjust:exact}.charts{grid-template-columns:1fr 1fr}.chart table,.cards{font-size:.85em}.chart th{width:7.5rem}.cards th,.cards td{padding:.1\
5rem
.35rem}.cards td:last-child{min-width:0}.nodes thead .state{width:10rem}.chart .meaning{display:none}.chart,tbody.node>tr:first-child,.list tr{break-inside:avoi\
d}
thead{display:table-header-group}.js .nodes thead th{position:static;box-shadow:none}h2,h3{break-after:avoid}}
`};var E=require("fs"),et=require("path");var st=4*1024*1024;function U(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var ee=require("fs");function O(e,t=1){let n=Buffer.from(e,"utf8");for(let o=0;o<n.length;)try{o+=(0,ee.writeSync)(t,n,o)}catch(r){if(!(r instanceof Error&&"code"in r&&r.code==="EAG\
AIN"))return!1;U(2)}return!0}var at=/^(.+[-_])?vfio[-_]pci$/;var xe="although the IOMMU is on",Se="to be seen here";function te(e){return e!==null&&at.test(e)}function ne(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function $(e){var t;return(t=ne(e))!=null?t:{}}function x(e){return Array.isArray(e)?e.flatMap(t=>{let n=ne(t);return n===void 0?[]:[n]}):[]}function f(e){return typeof e==
"string"?e:""}function T(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function w(e,t){let n=new Map;for(let o of e){let r=t(o),s=n.get(r);s===void 0?
n.set(r,[o]):s.push(o)}return n}var A={not_bootable:{tone:"bad",meaning:"it would not boot: do not reboot it"},failed:{tone:"bad",meaning:"a run ended with an error"},missing_device:{tone:"bad",
meaning:"a device is missing"},refused:{tone:"bad",meaning:"what was asked for would do harm"},unsupported:{tone:"bad",meaning:"a device does not work, or the h\
ost is not supported"},off_in_firmware:{tone:"bad",meaning:"the IOMMU is off in the firmware setup"},off_in_kernel:{tone:"bad",meaning:"the IOMMU is off in the \
kernel"},in_use:{tone:"bad",meaning:"the host uses something that a guest would have to own"},drifted:{tone:"bad",meaning:"not everything is as it should be"},stuck:{
tone:"bad",meaning:"it has booted since, and still is not as it should be"},blocked:{tone:"bad",meaning:"something stands between it and a guest"},unreachable:{
tone:"off",meaning:"it was not reached"},skipped:{tone:"off",meaning:"the fleet playbook left it alone"},pending_reboot:{tone:"wait",meaning:"everything is set,\
 and a reboot makes it so"},planned:{tone:"wait",meaning:"a check found changes to make"},configured:{tone:"wait",meaning:"everything is set, and nobody has ver\
ified it"},with_host:{tone:"plain",meaning:"with a driver of the host, and nothing stands in the way"},no_gpu:{tone:"off",meaning:"no GPU that could go to a gue\
st"},stays:{tone:"off",meaning:"no GPU for guests: it stays with the host"},ready:{tone:"good",meaning:"ready for guests"}},re=Object.keys(A);function H(e){return Object.
prototype.hasOwnProperty.call(A,e)}function N(e){return re.indexOf(e)}function G(e){var t;return(t=re.find(n=>e.includes(n)))!=null?t:null}function j(e){return re.
map(t=>({word:t,count:e.filter(n=>n===t).length})).filter(({count:t})=>t>0)}var it=new Map([["configured","configured"],["reboot_pending","pending_reboot"],["ready","ready"],["stuck","stuck"]]),dt=new Map([["E_REFUSED","refused"],["E_HO\
ST","unsupported"]]),lt="reboot the node",ct={unreachable:"look at the node, its network and its ssh, then run it again",failed:"",skipped:"enable the service, \
or name the host in fleet_compute_host, or say fleet_disabled_by_others=configure or fleet_openstack=none"};function se({wire:e}){return e.changed===!0&&e.run===
void 0&&f(e.msg).startsWith("would change")}function oe(e){var s;let{wire:t,module:n}=e,o=f(t.status);if(H(o))return o;if(t.failed===!0)return(s=dt.get(f($(t.error).
code)))!=null?s:"failed";if(se(e))return"planned";let r=it.get(f(t.stage));return r==="stuck"?r:t.reboot_required===!0?"pending_reboot":r!=null?r:n==="passthrou\
gh_undo"?"with_host":void 0}function ve({results:e,lost:t}){if(t!==null)return{state:t.state,by:void 0,blockers:[{text:t.msg,remedy:ct[t.state],addresses:[]}]};
let n=[...e].reverse(),o=n.find(l=>oe(l)!==void 0),r=n.find(({wire:l})=>l.bootable!==void 0||x(l.findings).some(({id:u})=>u==="boot.bootable")),s=T($(r==null?void 0:
r.wire.bootable).reasons);if(r!==void 0&&$(r.wire.bootable).ok===!1)return{state:"not_bootable",by:o,blockers:s.map(l=>({text:l,remedy:"repair the boot loader b\
efore you reboot",addresses:[]}))};let a=o===void 0?e:e.slice(e.indexOf(o)+1),d=_(a.flatMap(({wire:l})=>Me(l)));if(o===void 0)return{state:void 0,by:o,blockers:d};
let i=oe(o);return{state:i==="ready"&&a.some(ut)?"configured":i,by:o,blockers:[...ft(o),...d]}}function ut({wire:e}){return e.run!==void 0&&e.reboot_required!==
void 0}function Me(e){return T(e.pending).map(t=>({text:"left for you to run",remedy:t,addresses:[]}))}function ft(e){let{wire:t,module:n}=e,o=oe(e),r=Me(t),s=x(
t.blockers).map(i=>({text:f(i.text),remedy:f(i.remedy),addresses:[]})),a=[...r,...s];if(o==="planned")return[{text:`a check found changes to make: ${gt(x(t.changes).
map(({label:i})=>f(i)))}`,remedy:`run ${n} without check`,addresses:[]}];if(o==="pending_reboot"||o==="stuck")return[...r,...T(t.reboot_reasons).map(i=>pt(i,o===
"stuck"?"":lt)),...s];let d=ae(t);return d.length>0?[..._(d.map(({blocker:i})=>i)),...a]:t.failed===!0?[{text:f(t.msg),remedy:f($(t.error).hint),addresses:[]},...a]:
a}var mt=/^([0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]):? /;function pt(e,t){let[n,o]=mt.exec(e)||[];return n===void 0||o===void 0?{text:e,remedy:t,addresses:[]}:
{text:e.slice(n.length),remedy:t,addresses:[o]}}function ae(e){return x(e.findings).filter(({ok:t,severity:n})=>t===!1&&n==="error").map(t=>{let[n,o,r]=[f(t.id),
f(t.found),f(t.expected)];return{id:n,blocker:{text:`${n} is ${o}, expected ${r}`,remedy:f(t.remedy),addresses:t.address===void 0?[]:[f(t.address)]}}})}function _(e){
let t=new Map;for(let n of e){let o=`${n.text}
${n.remedy}`,r=t.get(o);t.set(o,r===void 0?n:{...r,addresses:[...new Set([...r.addresses,...n.addresses])]})}return[...t.values()]}function gt(e){return e.length<=
3?e.join(", "):`${e.slice(0,2).join(", ")} and ${e.length-2} more`}var ht=new Map([["device.kind","refused"],["device.responds","unsupported"],["group.viable","in_use"],["boot.group","in_use"]]),yt=["no driver","none"],Ee=/[0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/;
function bt({id:e,blocker:{text:t}}){var n;return e!=="device.group"?(n=ht.get(e))!=null?n:"drifted":t.includes(xe)?"unsupported":t.includes(Se)?"drifted":"off_\
in_kernel"}function $t(e){return{address:e,id:"",name:"",kind:"",driver:"",group:"",numa:"",deviceType:"",reasons:[],reasonsAt:-1,findings:[],findingsAt:-1,asked:!1,
missing:!1,companion:!1}}function Te({results:e},t){let n=new Map,o=s=>{var d;let a=(d=n.get(s))!=null?d:$t(s);return n.set(s,a),a},r=-1;return e.forEach(({wire:s},a)=>{
s.run!==void 0&&(r=a);for(let d of x(s.gpus))wt(o(f(d.address)),d,a,o);for(let d of x(s.devices))kt(o(f(d.address)),d);for(let{address:d,driver:i}of x(s.back_on))
Object.assign(o(f(d)),{driver:f(i),asked:!1});Array.isArray(s.findings)&&xt(s,a,o)}),n.delete(""),[...n.values()].filter(s=>!St(s,n)).map(s=>vt(s,t,r)).sort((s,a)=>s.
address<a.address?-1:1)}function wt(e,t,n,o){let r=s=>typeof s=="number"?String(s):f(s);Object.assign(e,{id:f(t.id),name:f(t.name),kind:f(t.kind),driver:f(t.driver),
group:r(t.iommu_group),numa:r(t.numa_node),deviceType:f(t.nova_device_type),reasons:T($(t.passthrough).reasons),reasonsAt:n});for(let{address:s}of x(t.companions))
o(f(s)).companion=!0}function kt(e,{id:t,driver:n,wanted:o,iommu_group:r}){f(t)!==""&&(e.id=f(t)),e.driver=f(n),typeof r=="number"&&(e.group=String(r)),e.asked=
te(f(o))}function xt(e,t,n){var r,s,a,d;let o=ae(e);for(let i of x(e.findings)){let l=f(i.address);if(l==="")continue;let u=n(l),m=f(i.found);i.id==="device.dri\
ver"&&(u.driver=yt.includes(m)?"":m),i.id==="device.group"&&(u.group=((r=/^group (\d+)$/.exec(m))==null?void 0:r[1])||""),Object.assign(u,{asked:!0,missing:!1,findingsAt:t,
findings:o.filter(({blocker:p})=>p.addresses.includes(l))})}for(let i of T(e.missing)){let l=(a=(s=Ee.exec(i))==null?void 0:s[0])!=null?a:i;Object.assign(n(l),{
missing:!0,asked:!0,driver:"",findingsAt:t,findings:[]});let u=Ee.test(i)?(d=/\(([0-9a-f]{4}:[0-9a-f]{4})\)/.exec(i))==null?void 0:d[1]:i;u!==void 0&&(n(l).id=u)}}
function St(e,t){if(e.kind!==""||e.missing)return!1;if(e.companion)return!0;let n=e.address.replace(/\.[0-7]$/,"");return n!==e.address&&[...t.keys()].some(o=>o<
e.address&&o.startsWith(`${n}.`))}function vt(e,{state:t,blockers:n},o){let{address:r,id:s,name:a,kind:d,driver:i,group:l,numa:u,deviceType:m}=e,p=e.findingsAt>
o?e.findings:[],k=e.reasonsAt>e.findingsAt?e.reasons.map(M=>({text:M,remedy:"",addresses:[]})):[],g=n.some(({addresses:M})=>M.includes(r)),h=(t==="pending_reboo\
t"||t==="stuck")&&g?t:Mt(e,t,p.map(bt),k.length>0),b=_([...p.map(({blocker:M})=>({...M,addresses:[]})),...h==="blocked"||h==="stays"?k:[]]);return{address:r,id:s,
name:a,kind:d,driver:i,group:l,numa:u,deviceType:m,state:h,blockers:b}}function Mt({missing:e,driver:t,kind:n,asked:o},r,s,a){if(e)return"missing_device";let d=te(
t);if(!d&&!o&&n!=="gpu"&&n!=="")return"stays";if(o&&r!==void 0&&(r==="stuck"||r==="pending_reboot")&&(!d||s.length>0))return r;let i=G(s);return i!==null?i:!d&&
o&&r==="planned"?"planned":a?"blocked":d?"ready":"with_host"}function ie({wire:e,alias:t,from:n}){let o=$(e.host),r=f(o.machine_id);return{name:f(o.name)||t||(r===""?`without a name, in ${n}`:r.slice(0,12)),machineId:r}}function Et(e){
let t=w(e.filter(({alias:r})=>r!==null),r=>ie(r).name.toLowerCase()),n=r=>[...new Set(r.map(({alias:s})=>s||""))],o=new Set([...t].filter(([,r])=>new Set(n(r).filter(
s=>!Ae.test(s)).map(I)).size>1).map(([r])=>r));return r=>{let s=ie(r),a=s.name.toLowerCase(),d=o.has(a)||Tt.test(a);if(r.alias!==null)return d||I(r.alias)===a?{
...s,name:r.alias}:s;let[i,...l]=d&&s.machineId!==""?n((t.get(a)||[]).filter(u=>ie(u).machineId===s.machineId)):[];return i!==void 0&&l.length===0?{...s,name:i}:
s}}var Tt=/^localhost(?:\.|$)/,Ae=/^\d+(?:\.\d+){3}$|:/;function I(e){return(Ae.test(e)?e:e.replace(/\..*$/,"")).toLowerCase()}function Ne(e){let t=({name:o,machineId:r})=>`${r}\

${I(o)}`,n=new Map([...w(e,t)].map(([o,r])=>[o,new Set(r.map(({name:s})=>s.toLowerCase()).filter(s=>s!==I(s)))]));return o=>{let[r,...s]=n.get(t(o))||[],a=o.name.
toLowerCase()===I(o.name)&&s.length===0&&r!==void 0?r:o.name.toLowerCase();return{name:a,key:`${o.machineId}
${a}`}}}function Oe(e){let t=w(e,({name:n})=>I(n));return n=>{let[o,r]=[n.toLowerCase(),I(n)],s=(t.get(r)||[]).filter(l=>l.name===o||l.name===r||o===r),a=s.filter(
l=>l.name===o),[d,...i]=new Set((a.length>0?a:s).map(l=>l.key));return i.length===0?d:void 0}}function Ie(e,t){let n=[...e].sort(de),o=Et(n),r=({alias:g})=>({name:g,
machineId:""}),s=Ne([...n.map(o),...t.map(r)]),a=Oe(n.map(o).filter(({machineId:g})=>g!=="").map(s)),d=g=>{var h;return(h=g.machineId===""?a(g.name):void 0)!=null?
h:s(g).key},i=w(n,g=>d(o(g))),l=new Map;for(let[g,h]of i)for(let{alias:b}of h)b!==null&&l.set(b,g);let u=Oe([...[...l].map(([g,h])=>({name:g.toLowerCase(),key:h})),
...n.map(g=>({name:s(o(g)).name,key:d(o(g))}))]),m=w([...t].sort(de),g=>{var h,b;return(b=(h=l.get(g.alias))!=null?h:u(g.alias))!=null?b:s(r(g)).key}),p=[...i].
map(([g,h])=>Ot(h,m.get(g)||[],o)),k=[...m].filter(([g])=>!i.has(g)).map(([,g])=>{var b;let h=(b=g[g.length-1])!=null?b:null;return{name:(h==null?void 0:h.alias)||
"",machineId:"",results:[],lost:h}});return{members:[...p,...k],remarks:At(p)}}function de(e,t){return e.at-t.at||e.number-t.number}function Ot(e,t,n){let o=new Map;
for(let i of e)o.delete(i.module),o.set(i.module,i);let r=[...o.values()],s=r[r.length-1],a=t[t.length-1];return{...s===void 0?{name:"",machineId:""}:n(s),machineId:r.
map(i=>n(i).machineId).find(i=>i!=="")||"",results:r,lost:a!==void 0&&(s===void 0||de(s,a)<0)?a:null}}function At(e){var o;let t=[];for(let[r,s]of w(e.filter(a=>a.
machineId!==""),a=>a.machineId))s.length>1&&t.push(`${s.map(a=>a.name).join(", ")} have the same machine id ${r}: clones of an image that kept it, or one host t\
hat was renamed`);let n=Ne(e.map(({name:r})=>({name:r,machineId:""})));for(let[,r]of w(e,({name:s})=>n({name:s,machineId:""}).key))r.length>1&&t.push(`${r.length}\
 hosts are called ${((o=r[0])==null?void 0:o.name)||""}, with the machine ids ${r.map(s=>s.machineId||"none").join(", ")}: one that was installed anew, or two o\
f a name`);return t}var Nt=1e6;function _e(e){if(!se(e))return[];let t=new Map(x(e.wire.changes).map(({label:s,facet:a})=>[f(s),f(a)])),n=x(e.wire.diff).map(s=>{let[a,d]=[f(s.before_header),
f(s.after_header)],i=a.endsWith(" (absent)")?d:a,l=It(f(s.before),f(s.after)),u="dst_larger"in s?"too large to be shown":d.endsWith(" (absent)")?"removed":"";return{
label:i,facet:t.get(i)||"",lines:l,instead:l.length===0?u||"only its owner or mode":u}}),o=new Set(n.map(({label:s})=>s)),r=x(e.wire.changes).filter(({label:s})=>!o.
has(f(s))).map(s=>({label:f(s.label),facet:f(s.facet),lines:[],instead:`${f(s.before)||"absent"} \u2192 ${f(s.after)||"absent"}`}));return[...n,...r]}function Le(e){
let t=e.flatMap(o=>o.planned.map(r=>({node:o,change:r})));return[...w(t,({change:o})=>JSON.stringify(o)).values()].flatMap(o=>o[0]===void 0?[]:[{...o[0].change,
nodes:[...new Set(o.map(({node:r})=>r))].map(({name:r})=>r)}]).sort((o,r)=>r.nodes.length-o.nodes.length)}function It(e,t){let[n,o]=[Re(e),Re(t)],r=0;for(;r<n.length&&
r<o.length&&n[r]===o[r];)r++;let s=0;for(;s<n.length-r&&s<o.length-r&&n[n.length-1-s]===o[o.length-1-s];)s++;return Rt(n.slice(r,n.length-s),o.slice(r,o.length-
s))}function Re(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function Rt(e,t){let n=e.map(i=>({sign:"-",text:i})),o=t.map(i=>({sign:"+",text:i}));if(e.length*t.length>Nt)return[...n,...o];let r=t.length+1,s=new Uint32Array(
(e.length+1)*r),a=(i,l)=>{var u;return(u=s[i*r+l])!=null?u:0};for(let i=e.length-1;i>=0;i--)for(let l=t.length-1;l>=0;l--)s[i*r+l]=e[i]===t[l]?1+a(i+1,l+1):Math.
max(a(i+1,l),a(i,l+1));let d=[];for(let i=0,l=0;i<e.length||l<t.length;){if(i<e.length&&l<t.length&&e[i]===t[l]){i++,l++;continue}let u=l>=t.length||i<e.length&&
a(i+1,l)>=a(i,l+1)?n[i++]:o[l++];u!==void 0&&d.push(u)}return d}var Ce=["node","state","gpus","cause"],V=new Intl.Collator("en",{numeric:!0}).compare;function S(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function je(e,t){let{members:n,remarks:o}=Ie(e.told,e.lost),r=n.map(_t).sort((d,i)=>N(d.state)-N(i.state)||V(d.name,i.name)),s=r.flatMap(({sources:d})=>d.map(({
at:i})=>i)),a=s.length===0?null:s.reduce(([d,i],l)=>[Math.min(d,l),Math.max(i,l)],[1/0,-1/0]);return{nodes:r,plans:Le(r),remarks:o,problems:t,span:a}}function _t(e){
var l,u;let{name:t,machineId:n,results:o}=e,r=ve(e),s=Te(e,r),a=(l=r.state)!=null?l:Lt(s,o),d=$((u=o[o.length-1])==null?void 0:u.wire.host),i=m=>[...new Set(o.flatMap(
({wire:p})=>T(p[m])))];return{name:t,machineId:n,os:f(d.os),kernel:f(d.kernel),state:a,gpus:s,blockers:a==="blocked"&&(r.state===void 0||r.blockers.length===0)?
[...Ct(s),...r.blockers]:r.blockers,warnings:i("warnings"),notes:i("notes"),planned:jt(o),sources:o.map(({module:m,at:p})=>({module:m,at:p}))}}function Lt(e,t){
let n=e.map(r=>r.state).filter(r=>r!=="stays"),o=G(n);return o===null?t.some(({module:r})=>r==="gpu_info")?"no_gpu":"configured":o==="ready"?"configured":o}function Ct(e){
return _(e.filter(({state:t})=>t!=="stays").flatMap(({address:t,blockers:n})=>n.map(o=>({...o,addresses:[t]}))))}function jt(e){return e.filter((t,n)=>!e.slice(
n+1).some(({wire:o})=>o.run!==void 0||o.status==="ready")).flatMap(_e)}var Pe=/^(\S+) \| (?:SUCCESS|CHANGED|FAILED!?|UNREACHABLE!) => (?=\{)/,Dt=/^(\S+) \| UNREACHABLE!: (.*)$/,Pt=/^\[[A-Z ]+\]: /,Wt={"{":"}","[":"]"},le=3;function De(e){
try{return JSON.parse(e)}catch(t){return}}function J(e){let t=e.startsWith("\uFEFF")?e.slice(1):e,n=De(t);if(n!==void 0)return{documents:[{value:n}],problems:[]};
let o=[],r=[],s=t.split(`
`).map(a=>Pt.test(a)?"":a.endsWith("\r")?a.slice(0,-1):a);for(let a=0;a<s.length;a++){let d=s[a]||"",[,i,l]=Dt.exec(d)||[];if(i!==void 0){o.push({value:{unreachable:!0,
msg:l},host:i});continue}let[u="",m]=Pe.exec(d)||[],p=d.slice(u.length);if(!/^\s*[[{]/.test(p))continue;let k=Wt[p],g=k===void 0?a:Bt(s,a,k),h=De(k===void 0?p:[
p,...s.slice(a+1,g+1)].join(`
`));h===void 0?r.push(a+1):o.push(m===void 0?{value:h}:{value:h,host:m}),a=g}return{documents:o,problems:Ft(r)}}function Bt(e,t,n){for(let o=t+1;o<e.length;o++){
let r=e[o]||"";if(r.trimEnd()===n)return o;if(/^[[{]/.test(r)||Pe.test(r))return o-1}return e.length-1}function Ft(e){let t=e.slice(0,le).map(n=>`the JSON that \
begins in line ${n} is broken or cut off`);return e.length<=le?t:[...t,`so are ${e.length-le} more`]}var We=(...e)=>require("crypto").createHash(...e);var Ut={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},Ht=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function ce(e,t="\uFFFD"){return e.replace(Ht,t)}function Gt(e){return ce(e).replace(/[&<>"']/g,t=>Ut[t]||"")}function Vt(e){return e===null?"":typeof e=="strin\
g"?Gt(e):typeof e=="number"?String(e):"markup"in e?e.markup:e.map(({markup:t})=>t).join("")}function c(e,...t){return{markup:e.map((n,o)=>{var r;return n+Vt((r=
t[o])!=null?r:null)}).join("")}}function ue(e){if(/<[/!]/.test(e))throw new Error("the script or style of the page holds </ or <!, expected neither");return{markup:e}}var Be=1e3,Fe=3,Ue=6;function He(e){return e.map(({word:t,count:n})=>`${n} ${t}`).join(", ")}function fe(e,t){let n=0,o=e.map(({word:r,count:s})=>{let a=Math.max(
Ue,s/t*Be),d=c`<rect class="${A[r].tone}" x="${n.toFixed(1)}" y="0" width="${Math.max(Ue-Fe,a-Fe).toFixed(1)}" height="10"><title>${s} ${r}</title></rect>`;return n+=
a,d});return c`<svg class="bar" viewBox="0 0 ${Math.max(Be,Math.ceil(n))} 10" preserveAspectRatio="none" role="img" aria-label="${He(e)}">${o}</svg>`}function Jt(e){
return e.reduce((t,{count:n})=>t+n,0)}function L(e){let{tone:t,meaning:n}=A[e];return c`<span class="state ${t}" title="${n}">${e}</span>`}function Kt(e){let t=Jt(
e),n=e.map(({word:o,count:r})=>c`<tr><th scope="row"><button type="button" class="pick" data-state="${o}">${L(o)}</button></th><td class="number">${r}</td><td>${fe(
[{word:o,count:r}],Math.max(...e.map(s=>s.count)))}</td><td class="meaning">${A[o].meaning}</td></tr>
`);return c`<figure class="chart"><figcaption>${S(t,"node")} by state</figcaption>${fe(e,t)}<table>${n}</table></figure>`}function zt({id:e,name:t,count:n,states:o},r){
let s=e===""?c`unknown model`:c`<button type="button" class="pick" data-model="${e}">${t===""?e:t}</button>`;return c`<tr><th scope="row">${s}${t===""?"":c` <small>${e}</small>`}</th><td class="number">${n}</td><td>${fe(
o,r)}<small>${He(o)}</small></td></tr>
`}function Yt({models:e,gpus:t}){let n=Math.max(...e.map(({count:o})=>o));return c`<figure class="chart"><figcaption>${S(t,"GPU")} by model and state</figcaption><table>${e.
map(o=>zt(o,n))}</table></figure>`}function Ge(e){return c`<div class="charts">${Kt(e.nodes)}${e.models.length===0?"":Yt(e)}</div>`}function C(e){var t,n;return(n=(t=/\[([^[\]]+)\](?:\s*\([^()]*\))?\s*$/.exec(e))==null?void 0:t[1])!=null?n:e.replace(/^(?:NVIDIA Corporation|Advanced Micro Devices, Inc\.|Intel Corporation)\s+(?:\[AMD\/ATI\]\s+)?/,
"")}function K({nodes:e}){let t=e.flatMap(a=>a.gpus.map(d=>({node:a.name,gpu:d}))),n=new Map;for(let{gpu:a}of t)a.name!==""&&!n.has(a.id)&&n.set(a.id,C(a.name));
let o=a=>n.get(a)||"",r=t.filter(({gpu:a})=>a.state!=="stays"),s=[...w(r,({gpu:a})=>a.id)].map(([a,d])=>({id:a,name:o(a),count:d.length,states:j(d.map(({gpu:i})=>i.
state))}));return{nodes:j(e.map(({state:a})=>a)),models:s.sort((a,d)=>d.count-a.count||V(a.id,d.id)),gpus:r.length,mixed:[...w(t.filter(({gpu:a})=>a.id!==""&&a.
deviceType!==""),({gpu:a})=>a.id)].flatMap(([a,d])=>{let i=[...w(d,({gpu:l})=>l.deviceType)].map(([l,u])=>({type:l,cards:u.length,nodes:[...new Set(u.map(({node:m})=>m))]}));
return i.length<2?[]:[{id:a,name:o(a),types:i.sort((l,u)=>u.cards-l.cards)}]}),causes:qt(e)}}function qt(e){let t=e.flatMap(n=>n.blockers.map(({text:o,remedy:r})=>({
node:n,state:n.state,text:o,remedy:r})));return[...w(t,({state:n,text:o,remedy:r})=>JSON.stringify([n,o,r])).values()].flatMap(n=>{let[o]=n,r=[...new Set(n.map(
({node:s})=>s))].map(({name:s})=>s);return o===void 0||r.length<2?[]:[{text:o.text,remedy:o.remedy,state:o.state,nodes:r}]}).sort((n,o)=>o.nodes.length-n.nodes.
length||N(n.state)-N(o.state))}function z({id:e,name:t,types:n}){let o=n.map(({type:r,nodes:s})=>`${r} on ${s.length===1?s[0]||"":`${s.length} nodes`}`);return`${e}${t===
""?"":` (${t})`} is ${o.join(", ")}: an alias of Nova finds one of them only`}var Y="switch SR-IOV on or off alike in the firmware setup of all of them, or give\
 each type an alias of its own";var me={node:"Node",state:"State",gpus:"GPUs",cause:"What blocks it, and the remedy"};function D(e){return e.replace(/^0000:/,"")}function pe(e){return e===""?c``:
c` <span class="remedy">${e}</span>`}function Xt({text:e,remedy:t,addresses:n}){let o=n.length===0?c``:c`<code>${n.map(D).join(" ")}</code> `;return c`<li>${o}${e}${pe(
t)}</li>`}function Zt([e,...t]){return e===void 0?c``:c`${e.text}${pe(e.remedy)}${t.length===0?"":c` <span class="more-of">and ${t.length} more</span>`}`}function Qt({
gpus:e,state:t}){let n=e.filter(a=>a.state!=="stays"),o=[...w(n,({id:a})=>a)].map(([a,d])=>{var i;return`${d.length} \xD7 ${C(((i=d.find(({name:l})=>l!==""))==null?
void 0:i.name)||"")||a||"unknown model"}`}),r=j(n.map(a=>a.state));if(r.length===0)return c`<span class="nothing">none</span>`;let s=r.some(({word:a})=>a!==t);return c`${o.
join(", ")}${s?c`<br><small>${r.map(({word:a,count:d})=>`${d} ${a}`).join(", ")}</small>`:""}`}function en({address:e,id:t,name:n,driver:o,group:r,numa:s,deviceType:a,
state:d,blockers:i,kind:l}){let u=[C(n),l==="gpu"?"":l].filter(m=>m!=="").join(", ");return c`<tr><td><code>${D(e)}</code></td><td><code>${t}</code> ${u}</td><td>${o||
"\u2013"}</td><td>${r||"\u2013"}</td><td>${s||"\u2013"}</td><td>${a||"\u2013"}</td><td>${L(d)}</td><td>${i.map(({text:m,remedy:p})=>c`<div>${m}${pe(p)}</div>`)}</td></tr>
`}function tn(e){if(e.length===0)return c``;let t=["Address","Model","Driver","IOMMU group","NUMA","Nova type","State",""].map(n=>c`<th scope="col">${n}</th>`);
return c`<div class="scroll"><table class="cards"><thead><tr>${t}</tr></thead><tbody>${e.map(en)}</tbody></table></div>`}function q(e,t){return t.length===0?c``:
c`<h4>${e}</h4><ul>${t}</ul>`}function nn(e){let t=r=>c`<li>${r}</li>`,n=[e.os,e.kernel,e.machineId===""?"":`machine id ${e.machineId}`].filter(r=>r!=="").join(
" \xB7 "),o=e.sources.map(({module:r,at:s})=>`${r} of ${R(s)}`).join(", ");return c`${tn(e.gpus)}${q("What blocks it",e.blockers.map(Xt))}${q("A check would cha\
nge",e.planned.map(({label:r,facet:s})=>t(`${r}${s===""?"":` (${s})`}`)))}${q("Warnings",e.warnings.map(t))}${q("Notes",e.notes.map(t))}<p class="about">${n}${o===
""?"":c`<br>From ${o}`}</p>`}function R(e){return Number.isFinite(e)?`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`:"an unknown time"}function Ve(e){
let t=e.gpus.filter(({state:o})=>o!=="stays"),n=[...new Set(t.map(({id:o})=>o))].join(" ");return c`<tbody class="node" data-state="${e.state}" data-rank="${N(e.
state)}" data-gpus="${t.length}" data-models="${n}"><tr><th scope="row"><button type="button" class="open" aria-expanded="false">${e.name}</button></th><td>${L(
e.state)}</td><td>${Qt(e)}</td><td class="cause">${Zt(e.blockers)}</td></tr><tr class="details"><td colspan="4">${nn(e)}</td></tr></tbody>
`}function X(e){return e.length<=6?c`${e.join(", ")}`:c`<details><summary>${S(e.length,"node")}</summary>${e.join(", ")}</details>`}var rn=8;function Je(e){return`sha256-${We("sha256").update(e,"utf8").digest("base64")}`}function on({id:e,title:t,body:n,lead:o=""}){return c`<section id="${e}"><h2>${t}</h2>${o===
""?"":c`<p>${o}</p>`}${n}</section>
`}function sn({state:e,text:t,remedy:n,nodes:o}){return c`<tr><td class="number">${o.length}</td><td>${L(e)}</td><td>${t}${n===""?"":c` <span class="remedy">${n}</span>`}</td><td>${X(
o)}</td></tr>
`}function an(e){return e.length===0?[]:[c`<table class="list"><thead><tr><th scope="col">Nodes</th><th scope="col">State</th><th scope="col">${me.cause}</th><th scope="col">Which</th></tr></thead><tbody>${e.
map(sn)}</tbody></table>`]}function dn({label:e,facet:t,lines:n,instead:o,nodes:r},s){let a=n.map(d=>c`<span class="${d.sign==="-"?"gone":"come"}">${d.sign}${d.
text}
</span>`);return c`<details class="plan"${s?c` open`:""}><summary><code>${e}</code>${t===""?"":c` <small>${t}</small>`} <span class="count">${S(r.length,"node")}</span></summary>${n.
length===0?"":c`<pre>${a}</pre>`}${o===""?"":c`<p>${o}</p>`}<p class="which">${X(r)}</p></details>
`}function ln({nodes:e,models:t}){let n=e.map(({word:r,count:s})=>c`<option value="${r}">${r} (${s})</option>`),o=t.filter(({id:r})=>r!=="").map(({id:r,name:s,count:a})=>c`<option value="${r}">${s===
""?r:`${s}, ${r}`} (${a})</option>`);return c`<form class="controls"><label>Search <input type="search" id="search" placeholder="name, address, id, driver, text" autocomplete="off" spellcheck="false"></label>
<label>State <select id="state"><option value="">any</option>${n}</select></label>
<label>Model <select id="model"><option value="">any</option>${o}</select></label>
<button type="button" id="open-all">Open all</button><button type="button" id="close-all">Close all</button><button type="reset">Reset</button>
<output id="shown" aria-live="polite"></output></form>
`}function cn({nodes:e}){let t=Ce.map(n=>c`<th scope="col" class="${n}"${n==="state"?c` aria-sort="ascending"`:""}><button type="button" class="sort" data-column="${n}">${me[n]}</button></th>`);
return c`<table class="nodes" id="nodes"><thead><tr>${t}</tr></thead>
${e.map(Ve)}</table>
<p id="none" hidden>No node is like that.</p>
`}function un({nodes:e,span:t},{gpus:n}){let o=t===null?"":R(t[0])===R(t[1])?`, as of ${R(t[0])}`:`, from results of ${R(t[0])} to ${R(t[1])}`;return`${S(e.length,
"node")} with ${S(n,"GPU")}${o}`}function Ke(e,{script:t,style:n},{title:o,version:r}){let s=K(e),a=m=>c`<li>${m}</li>`,d=[...s.mixed.map(m=>c`<li class="mixed">${z(
m)} <span class="remedy">${Y}</span><ul>${m.types.map(({type:p,cards:k,nodes:g})=>c`<li><code>${p}</code>: ${S(k,"card")}, ${X(g)}</li>`)}</ul></li>`),...e.remarks.
map(a)],i=[{id:"attention",title:"To look at",body:d.length===0?[]:[c`<ul class="warnings">${d}</ul>`]},{id:"problems",title:"Could not be read",body:e.problems.
length===0?[]:[c`<ul class="problems">${e.problems.map(a)}</ul>`]},{id:"causes",title:"In the way of several nodes",body:an(s.causes)},{id:"plans",title:"What c\
hecks would change",lead:"Equal changes are shown once, by the lines that go and come.",body:e.plans.map(m=>dn(m,e.plans.length<=rn))},{id:"list",title:"Nodes",
body:e.nodes.length===0?[]:[ln(s),cn(e)]}].filter(({body:m})=>m.length>0),l=i.length<2?c``:c`<nav>${i.map(({id:m,title:p})=>c`<a href="#${m}">${p}</a> `)}</nav>`,
u=`default-src 'none'; script-src '${Je(t)}'; style-src '${Je(n)}'; img-src data:; base-uri 'none'; form-action 'none'`;return c`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${u}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="vfiokit fleet_report ${r}">
<link rel="icon" href="data:,">
<title>${o}</title>
<style>${ue(n)}</style>
<script>${ue(t)}</script>
</head>
<body>
<header><h1>${o}</h1><p>${un(e,s)}</p>${l}</header>
<main>
${e.nodes.length===0?c`<p>No result of a module was found.</p>`:Ge(s)}
${i.map(on)}</main>
<footer>fleet_report ${r} of vfiokit. Printed is what is shown: filter and open first what you want on paper.</footer>
</body>
</html>
`.markup}var fn=64,mn=["invocation","stdout_lines","stderr_lines"];function pn(e){return typeof e.contract=="number"&&typeof e.module=="string"&&typeof e.changed=="boole\
an"}function gn(e){let t=f($($(e.task).duration).end)||f(e._timestamp),n=Date.parse(t);return Number.isNaN(n)?void 0:n}function ze({value:e,host:t},n){let o=[],
r=[],s=()=>o.length+r.length;function a(l,u,m,p){var h;if(p>fn)return;if(typeof l=="string"){if(/^\s*\{/.test(l)&&l.includes('"contract"'))for(let b of J(l).documents)
a(b.value,u,m,p+1);return}if(Array.isArray(l)){for(let b of l)a(b,u,m,p+1);return}let k=$(l);if(pn(k)){o.push({wire:k,module:f(k.module),alias:u,at:m,number:n.first+
s(),from:n.name});return}let g=(h=gn(k))!=null?h:m;for(let[b,M]of Object.entries(k))if(!mn.includes(b))if(b!=="hosts")a(M,u,g,p+1);else for(let[B,F]of Object.entries(
$(M)))d(F,B,g,p+1)}function d(l,u,m,p){let k=s();a(l,u,m,p);let{unreachable:g,failed:h,msg:b,action:M,fleet:B}=$(l);if(B!=="skipped"&&s()>k||g!==!0&&!(h===!0&&typeof b==
"string"))return;let F=f(M),nt=g===!0?"unreachable":B==="skipped"?"skipped":"failed";r.push({alias:u,state:nt,msg:`${F===""?"":`${F}: `}${f(b).trim()||"without \
a message"}`,at:m,number:n.first+s()})}let i=n.name.replace(/^.*\//,"").replace(/\.json$/,"");return t!==void 0?d(e,t,n.at,0):$(e).unreachable===!0||"module_std\
err"in $(e)?d(e,i,n.at,0):a(e,null,n.at,0),{told:o,lost:r}}var hn={bad:31,wait:33,plain:34,good:32,off:90},ge=["NODE","STATE","GPUS","DRIVER","GPU STATE","ADDRESSES"],yn=[1,4],bn=40,$n=44,wn=40,Z="    ",he=6;function v(e){
return ce(e,"?").replace(/[\t\n\r]+/g," ")}function ye(e,t){return e.length<=t?e:`${e.slice(0,t-3)}...`}function W(e,t,n){let o=[],r=t;for(let s of e.split(" "))
r.length>t.length&&r.length+1+s.length>n?(o.push(r),r=`${t}  ${s}`):r=r===t?t+s:`${r} ${s}`;return[...o,r]}function Xe(e,t,{colours:n}){return n?`\x1B[${hn[A[e].
tone]}m${t}\x1B[0m`:t}function kn(e,t){let n=[...w(e.gpus.filter(({state:s})=>s!=="stays"),({id:s,driver:a,state:d})=>JSON.stringify([s,a,d])).values()],o=e.blockers.
flatMap(s=>Sn(s,t)),r=n.map((s,a)=>({cells:[a===0?Ye(e):"",a===0?e.state:"",...xn(s)],lines:a===n.length-1?o:[]}));return r.length>0?r:[{cells:[Ye(e),e.state,"n\
one","","",""],lines:o}]}function Ye(e){return ye(v(e.name),bn)}function xn(e){var a;let[t]=e;if(t===void 0)return["","","",""];let{id:n,driver:o,state:r}=t,s=C(
((a=e.find(d=>d.name!==""))==null?void 0:a.name)||"");return[`${e.length} x ${ye(v(`${n} ${s}`.trim())||"unknown model",$n)}`,ye(v(o),20)||"-",r,v(e.map(({address:d})=>D(
d)).join(" "))]}function Sn({text:e,remedy:t,addresses:n},{width:o}){let r=n.length===0?"":`${n.map(D).join(" ")}: `;return[...W(v(`- ${r}${e}`),Z,o),...t===""?
[]:W(v(`-> ${t}`),`${Z}  `,o)]}function vn(e,t){let n=e.flatMap(s=>kn(s,t)),o=ge.map((s,a)=>n.reduce((d,{cells:i})=>Math.max(d,(i[a]||"").length),s.length)),r=s=>s.
map((a,d)=>{var l;let i=d===ge.length-1?a:a.padEnd((l=o[d])!=null?l:0);return yn.includes(d)&&H(a)?Xe(a,i,t):i}).join("  ").replace(/ +$/,"");return[r(ge),...n.
flatMap(({cells:s,lines:a})=>[r(s),...a])]}function Mn(e,t){let n=Math.max(...e.map(({count:r})=>r)),o=Math.max(...e.map(({word:r})=>r.length));return e.map(({word:r,
count:s})=>`  ${r.padEnd(o)}  ${String(s).padStart(5)}  ${Xe(r,"#".repeat(Math.max(1,Math.round(s/n*wn))),t)}`)}function qe(e){return e.length<=he?e.join(", "):
`${e.slice(0,he-1).join(", ")} and ${e.length-he+1} more`}function P(e,t){return t.length===0?[]:["",e,...t]}function be(e,t){let n=K(e),{width:o}=t,r=i=>W(v(`-\
 ${i}`),"  ",o),s=({sign:i,text:l})=>`      ${i}${v(l)}`,a=n.models.map(({id:i,name:l,count:u,states:m})=>`  ${String(u).padStart(5)}  ${v(`${i} ${l}`.trim())||
"unknown model"}: ${m.map(p=>`${p.count} ${p.word}`).join(", ")}`);return`${[...n.nodes.length===0?["No result of a module was found."]:[`${S(e.nodes.length,"no\
de")}:`,...Mn(n.nodes,t)],...P(`${S(n.gpus,"GPU")}:`,a),...P("In the way of several nodes:",n.causes.flatMap(({text:i,remedy:l,nodes:u})=>[...r(`${u.length} nod\
es: ${i}`),...l===""?[]:W(v(`-> ${l}`),Z,o),...W(v(qe(u)),Z,o)])),...P("What checks would change:",e.plans.flatMap(({label:i,facet:l,lines:u,instead:m,nodes:p})=>[
...r(`${i}${l===""?"":` (${l})`}, ${S(p.length,"node")}: ${qe(p)}`),...u.map(s),...m===""?[]:[`      ${v(m).replace("\u2192","->")}`]])),...P("To look at:",[...n.
mixed.flatMap(i=>r(`${z(i)}; ${Y}`)),...e.remarks.flatMap(r)]),...P("Could not be read:",e.problems.flatMap(r))].join(`
`)}
`}function Ze(e,t){return`${e.nodes.length===0?"":`${vn(e.nodes,t).join(`
`)}

`}${be(e,t)}`}var Q="0.1.0";var En=`fleet_report ${Q}: every node and GPU of a fleet, its state, what blocks it and the remedy.

Usage: fleet_report.js [flags] PATH...
  PATH          a file of results, a folder of them (with its folders), or - for stdin

Flags:
  --html FILE   write a page too, and print the totals only; - is stdout, and no text then
  --title TEXT  the page's title
  --width N     columns of the text; those of the terminal, else 120
  --help --version

A result is what a module prints. Files hold one or many, in any wrapping that is JSON: a line each, the output of
Ansible's callbacks json, jsonl, tree and minimal, stdout of a command that ran a script. Of each host and module the
newest counts: by the time in Ansible's output, else the file's, else by order. What cannot be read is listed.

Exit codes: 0 ok, 1 no result found or FILE cannot be written, 2 bad arguments.
`,Tn=120,$e=40;function On(e){var a,d;let t=[],n={};for(let i=0;i<e.length;i++){let l=(a=e[i])!=null?a:"",[,u,m]=(d=/^--(html|title|width)(?:=(.*))?$/s.exec(l))!=
null?d:[];if(u===void 0&&l.startsWith("-")&&l!=="-")return`"${l}" is not a flag; known are --html, --title, --width, --help and --version`;if(u===void 0)t.push(
l);else{let p=m!=null?m:e[++i];if(p===void 0||p==="")return`--${u} has no value`;n[u]=p}}let{html:o,title:r="GPU passthrough",width:s}=n;return s!==void 0&&!(/^\d{1,4}$/.
test(s)&&Number(s)>=$e)?`--width is "${s}", expected a number of columns from ${$e} on`:t.length===0?"no PATH is given, expected files or folders of results, or\
 - for stdin":{paths:t,html:o,title:r,width:s===void 0?void 0:Number(s)}}function we(e){let t=Reflect.get(Object(e),"code");return typeof t=="string"?t:e instanceof
Error?e.message:String(e)}function Qe(e,t,n){let{documents:o,problems:r}=J(e);n.problems.push(...r.map(d=>`${t.name}: ${d}`));let s=()=>n.told.length+n.lost.length,
a=s();for(let d of o){let{told:i,lost:l}=ze(d,{...t,first:s()});n.told.push(...i),n.lost.push(...l)}s()===a&&r.length===0&&n.problems.push(`${t.name}: holds no \
result of a module`)}function An(){let e=[],t=Buffer.alloc(65536);for(;;)try{let n=(0,E.readSync)(0,t,0,t.length,null);if(n===0)return Buffer.concat(e).toString(
"utf8");e.push(Buffer.from(t.slice(0,n)))}catch(n){if(we(n)!=="EAGAIN")throw n;U(10)}}function tt(e,t,n=[]){try{if(e==="-")return Qe(An(),{name:"stdin",at:Date.
now()},t);let o=(0,E.statSync)(e);if(o.isDirectory()){let r=`${o.dev} ${o.ino}`;if(n.includes(r))return;for(let s of(0,E.readdirSync)(e).sort())s.startsWith(".")||
tt((0,et.join)(e,s),t,[...n,r])}else o.isFile()||o.isFIFO()?Qe((0,E.readFileSync)(e,"utf8"),{name:e,at:o.isFile()?o.mtimeMs:Date.now()},t):t.problems.push(`${e}\
: is neither a file nor a folder`)}catch(o){t.problems.push(`${e}: cannot be read (${we(o)})`)}}function Nn({paths:e,html:t,title:n,width:o}){let r={told:[],lost:[],
problems:[]};for(let i of e)tt(i,r);let s=je(r,r.problems),a={width:o!=null?o:Math.max($e,process.stdout.columns||Tn),colours:process.stdout.isTTY===!0&&!process.
env.NO_COLOR},d=t===void 0?"":Ke(s,y,{title:n,version:Q});if(t==="-")O(d);else if(O(t===void 0?Ze(s,a):be(s,a)),t!==void 0)try{(0,E.writeFileSync)(t,d),O(`
wrote ${t}
`)}catch(i){return O(`
${t} cannot be written (${we(i)})
`,2),1}return s.nodes.length===0?1:0}function In(e){if(e.includes("--help"))return O(En),0;if(e.includes("--version"))return O(`fleet_report ${Q}
`),0;let t=On(e);return typeof t!="string"?Nn(t):(O(`${t}; see --help
`,2),2)}process.exitCode=In(process.argv.slice(2));
}));
