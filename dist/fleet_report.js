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
var rt=Object.create;var xe=Object.defineProperty;var ot=Object.getOwnPropertyDescriptor;var st=Object.getOwnPropertyNames;var at=Object.getPrototypeOf,it=Object.prototype.hasOwnProperty;var dt=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var lt=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var ct=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of st(t))!it.call(e,o)&&o!==n&&xe(e,o,{get:()=>t[o],enumerable:!(r=ot(t,o))||r.enumerable});
return e};var ut=(e,t,n)=>(n=e!=null?rt(at(e)):{},ct(t||!e||!e.__esModule?xe(n,"default",{value:e,enumerable:!0}):n,e));var b,f=dt(()=>{b={script:`(()=>{var E=["node","state","gpus","cause"],p=new Intl.Collator("en",{numeric:!0}).compare;function w({search:e,state:t,model:s}){let\
 i=e.toLowerCase().split(/\\s+/).filter(
r=>r!=="");return r=>(t===""||r.state===t)&&(s===""||r.models.includes(s))&&i.every(c=>r.text.includes(c))}var S={node:()=>0,state:(e,t)=>e.rank-t.rank,gpus:(e,\
t)=>e.
gpus-t.gpus||p(e.models.join(),t.models.join()),cause:(e,t)=>+(e.cause==="")-+(t.cause==="")||p(e.cause,t.cause)};function y(e,t){let s=t?-1:1;return(i,r)=>s*S[\
e](
i,r)||(e==="node"?s:1)*p(i.name,r.name)}function g(e,t,s=\`\${t}s\`){return\`\${e} \${e===1?t:s}\`}function d(e,t,s=document){let i=s.querySelector(e);if(!(i instanceo\
f t))throw new Error(\`the page has no \${e}\`);return i}function L(e,t){return[...document.querySelectorAll(
e)].filter(s=>s instanceof t)}function C(e){let{state:t="",rank:s,gpus:i,models:r=""}=e.dataset;return{body:e,state:t,rank:Number(s),gpus:Number(i),models:r.spl\
it(
" ").filter(c=>c!==""),name:d("button.open",HTMLButtonElement,e).textContent??"",cause:(d(".cause",HTMLElement,e).textContent??"").trim(),text:(e.textContent??"\
").
toLowerCase()}}function b(e,t){e.classList.toggle("opened",t),d("button.open",HTMLButtonElement,e).setAttribute("aria-expanded",String(t))}function k(){let e=do\
cument.
querySelector("#nodes");if(e===null)return;let t=L("tbody.node",HTMLTableSectionElement).map(C),s=d("form.controls",HTMLFormElement),i=d("#search",HTMLInputElem\
ent),
r=d("#state",HTMLSelectElement),c=d("#model",HTMLSelectElement),v=d("#shown",HTMLOutputElement),u={column:"state",descending:!1};function f(){let o=w({search:i.\

value,state:r.value,model:c.value}),n=0;for(let l of t){let a=o(l);a&&n++,l.body.hidden=!a}v.value=n===t.length?g(n,"node"):\`\${n} of \${g(t.length,"node")}\`,d("#\
\\
none",HTMLElement).hidden=n>0;for(let l of L("button.pick",HTMLButtonElement))l.setAttribute("aria-pressed",String(T(l)))}function M(o){u={column:o,descending:u\
.
column===o&&!u.descending},t.sort(y(o,u.descending));let n=document.createDocumentFragment();for(let{body:l}of t)n.append(l);e==null||e.append(n);for(let l of L\
(
"button.sort",HTMLButtonElement)){let a=l.closest("th");l.dataset.column===o?a==null||a.setAttribute("aria-sort",u.descending?"descending":"ascending"):a==null|\
|
a.removeAttribute("aria-sort")}}function T({dataset:o}){return o.state===void 0?c.value!==""&&o.model===c.value:o.state===r.value}function h(o){let n=T(o);o.dat\
aset.
state===void 0?c.value=n?"":o.dataset.model??"":r.value=n?"":o.dataset.state,f()}function x(o){var a;if(!(o instanceof Element))return;let n=o.closest("button")\
,
l=o.closest("tbody.node");if((n==null?void 0:n.matches(".pick"))===!0)h(n);else if((n==null?void 0:n.matches(".sort"))===!0){let m=E.find(H=>H===n.dataset.colum\
n);
m!==void 0&&M(m)}else if((n==null?void 0:n.id)==="open-all"||(n==null?void 0:n.id)==="close-all")for(let m of t)m.body.hidden||b(m.body,n.id==="open-all");else \
l instanceof
HTMLTableSectionElement&&o.closest("tr.details")===null&&((a=getSelection())==null?void 0:a.isCollapsed)!==!1&&b(l,!l.classList.contains("opened"))}document.add\
EventListener(
"click",({target:o})=>x(o)),s.addEventListener("input",f),s.addEventListener("submit",o=>o.preventDefault()),s.addEventListener("reset",()=>setTimeout(f)),f()}d\
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
`}});var Pe=lt((Qr,De)=>{f();De.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});f();f();var T=require("fs"),et=require("path");f();f();f();f();var pt=4*1024*1024;function G(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}f();var ne=require("fs");function A(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,ne.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EAG\
AIN"))return!1;G(2)}return!0}f();f();f();f();var gt=/^(.+[-_])?vfio[-_]pci$/;function re(e){return e!==null&&gt.test(e)}f();f();f();function oe(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function w(e){var t;return(t=oe(e))!=null?t:{}}function x(e){return Array.isArray(e)?e.flatMap(t=>{let n=oe(t);return n===void 0?[]:[n]}):[]}function m(e){return typeof e==
"string"?e:""}function O(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function k(e,t){let n=new Map;for(let r of e){let o=t(r),s=n.get(o);s===void 0?
n.set(o,[r]):s.push(r)}return n}f();var R={not_bootable:{tone:"bad",meaning:"it would not boot: do not reboot it"},failed:{tone:"bad",meaning:"a run ended with an error"},missing_device:{tone:"\
bad",meaning:"a device is missing"},refused:{tone:"bad",meaning:"what was asked for would do harm"},unsupported:{tone:"bad",meaning:"a device does not work, or \
the host is not supported"},off_in_firmware:{tone:"bad",meaning:"the IOMMU is off in the firmware setup"},off_in_kernel:{tone:"bad",meaning:"the IOMMU is off in\
 the kernel"},in_use:{tone:"bad",meaning:"the host uses something that a guest would have to own"},drifted:{tone:"bad",meaning:"not everything is as it should b\
e"},stuck:{tone:"bad",meaning:"it has booted since, and still is not as it should be"},blocked:{tone:"bad",meaning:"something stands between it and a guest"},unreachable:{
tone:"off",meaning:"it was not reached"},skipped:{tone:"off",meaning:"the fleet playbook left it alone"},pending_reboot:{tone:"wait",meaning:"everything is set,\
 and a reboot makes it so"},planned:{tone:"wait",meaning:"a check found changes to make"},configured:{tone:"wait",meaning:"everything is set, and nobody has ver\
ified it"},with_host:{tone:"plain",meaning:"with a driver of the host, and nothing stands in the way"},no_gpu:{tone:"off",meaning:"no GPU that could go to a gue\
st"},stays:{tone:"off",meaning:"no GPU for guests: it stays with the host"},ready:{tone:"good",meaning:"ready for guests"}},se=Object.keys(R);function V(e){return Object.
prototype.hasOwnProperty.call(R,e)}function I(e){return se.indexOf(e)}function J(e){var t;return(t=se.find(n=>e.includes(n)))!=null?t:null}function D(e){return se.
map(t=>({word:t,count:e.filter(n=>n===t).length})).filter(({count:t})=>t>0)}var ht=new Map([["configured","configured"],["reboot_pending","pending_reboot"],["ready","ready"],["stuck","stuck"]]),yt=new Map([["E_REFUSED","refused"],["E_HO\
ST","unsupported"]]),bt="reboot the node",$t={unreachable:"look at the node, its network and its ssh, then run it again",failed:"",skipped:"enable the service, \
or name the host in fleet_compute_host, or say fleet_disabled_by_others=configure or fleet_openstack=none"};function ie({wire:e}){return e.changed===!0&&e.run===
void 0&&m(e.msg).startsWith("would change")}function ae(e){var s;let{wire:t,module:n}=e,r=m(t.status);if(V(r))return r;if(t.failed===!0)return(s=yt.get(m(w(t.error).
code)))!=null?s:"failed";if(ie(e))return"planned";let o=ht.get(m(t.stage));return o==="stuck"?o:t.reboot_required===!0?"pending_reboot":o!=null?o:n==="passthrou\
gh_undo"?"with_host":void 0}function ve({results:e,lost:t}){if(t!==null)return{state:t.state,by:void 0,blockers:[{text:t.msg,remedy:$t[t.state],addresses:[]}]};
let n=[...e].reverse(),r=n.find(a=>ae(a)!==void 0),o=n.find(({wire:a})=>a.bootable!==void 0||x(a.findings).some(({id:i})=>i==="boot.bootable")),s=O(w(o==null?void 0:
o.wire.bootable).reasons);return o!==void 0&&w(o.wire.bootable).ok===!1?{state:"not_bootable",by:r,blockers:s.map(a=>({text:a,remedy:"repair the boot loader bef\
ore you reboot",addresses:[]}))}:r===void 0?{state:void 0,by:r,blockers:[]}:{state:ae(r),by:r,blockers:wt(r)}}function wt(e){let{wire:t,module:n}=e,r=ae(e),o=[...O(
t.pending).map(a=>({text:"left for you to run",remedy:a,addresses:[]})),...x(t.blockers).map(a=>({text:m(a.text),remedy:m(a.remedy),addresses:[]}))];if(r==="pla\
nned")return[{text:`a check found changes to make: ${St(x(t.changes).map(({label:a})=>m(a)))}`,remedy:`run ${n} without check`,addresses:[]}];if(r==="pending_re\
boot"||r==="stuck")return[...O(t.reboot_reasons).map(a=>xt(a,r==="stuck"?"":bt)),...o];let s=de(t);return s.length>0?[...P(s.map(({blocker:a})=>a)),...o]:t.failed===
!0?[{text:m(t.msg),remedy:m(w(t.error).hint),addresses:[]},...o]:o}var kt=/^([0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]):? /;function xt(e,t){let[n,r]=kt.exec(
e)||[];return n===void 0||r===void 0?{text:e,remedy:t,addresses:[]}:{text:e.slice(n.length),remedy:t,addresses:[r]}}function de(e){return x(e.findings).filter(({
ok:t,severity:n})=>t===!1&&n==="error").map(t=>{let[n,r,o]=[m(t.id),m(t.found),m(t.expected)];return{id:n,blocker:{text:`${n} is ${r}, expected ${o}`,remedy:m(t.
remedy),addresses:t.address===void 0?[]:[m(t.address)]}}})}function P(e){let t=new Map;for(let n of e){let r=`${n.text}
${n.remedy}`,o=t.get(r);t.set(r,o===void 0?n:{...o,addresses:[...new Set([...o.addresses,...n.addresses])]})}return[...t.values()]}function St(e){return e.length<=
3?e.join(", "):`${e.slice(0,2).join(", ")} and ${e.length-2} more`}var vt=new Map([["device.kind","refused"],["device.responds","unsupported"],["device.group","off_in_kernel"],["group.viable","in_use"],["boot.group","in_use"]]),
Mt=["no driver","none"],Me=/[0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/;function Et(e){return{address:e,id:"",name:"",kind:"",driver:"",group:"",numa:"",deviceType:"",
reasons:[],reasonsAt:-1,findings:[],findingsAt:-1,asked:!1,missing:!1,companion:!1}}function Ee({results:e},t){let n=new Map,r=s=>{var i;let a=(i=n.get(s))!=null?
i:Et(s);return n.set(s,a),a},o=-1;return e.forEach(({wire:s},a)=>{s.run!==void 0&&(o=a);for(let i of x(s.gpus))Tt(r(m(i.address)),i,a,r);for(let i of x(s.devices))
Ot(r(m(i.address)),i);for(let{address:i,driver:d}of x(s.back_on))Object.assign(r(m(i)),{driver:m(d),asked:!1});Array.isArray(s.findings)&&At(s,a,r)}),n.delete(""),
[...n.values()].filter(s=>!Rt(s,n)).map(s=>It(s,t,o)).sort((s,a)=>s.address<a.address?-1:1)}function Tt(e,t,n,r){let o=s=>typeof s=="number"?String(s):m(s);Object.
assign(e,{id:m(t.id),name:m(t.name),kind:m(t.kind),driver:m(t.driver),group:o(t.iommu_group),numa:o(t.numa_node),deviceType:m(t.nova_device_type),reasons:O(w(t.
passthrough).reasons),reasonsAt:n});for(let{address:s}of x(t.companions))r(m(s)).companion=!0}function Ot(e,{id:t,driver:n,wanted:r,iommu_group:o}){m(t)!==""&&(e.
id=m(t)),e.driver=m(n),typeof o=="number"&&(e.group=String(o)),e.asked=re(m(r))}function At(e,t,n){var o,s,a,i;let r=de(e);for(let d of x(e.findings)){let l=m(d.
address);if(l==="")continue;let u=n(l),p=m(d.found);d.id==="device.driver"&&(u.driver=Mt.includes(p)?"":p),d.id==="device.group"&&(u.group=((o=/^group (\d+)$/.exec(
p))==null?void 0:o[1])||""),Object.assign(u,{asked:!0,missing:!1,findingsAt:t,findings:r.filter(({blocker:h})=>h.addresses.includes(l))})}for(let d of O(e.missing)){
let l=(a=(s=Me.exec(d))==null?void 0:s[0])!=null?a:d;Object.assign(n(l),{missing:!0,asked:!0,driver:"",findingsAt:t,findings:[]});let u=Me.test(d)?(i=/\(([0-9a-f]{4}:[0-9a-f]{4})\)/.
exec(d))==null?void 0:i[1]:d;u!==void 0&&(n(l).id=u)}}function Rt(e,t){if(e.kind!==""||e.missing)return!1;if(e.companion)return!0;let n=e.address.replace(/\.[0-7]$/,
"");return n!==e.address&&[...t.keys()].some(r=>r<e.address&&r.startsWith(`${n}.`))}function It(e,{state:t,blockers:n},r){let{address:o,id:s,name:a,kind:i,driver:d,
group:l,numa:u,deviceType:p}=e,h=e.findingsAt>r?e.findings:[],g=e.reasonsAt>e.findingsAt?e.reasons.map(v=>({text:v,remedy:"",addresses:[]})):[],y=n.some(({addresses:v})=>v.
includes(o)),$=(t==="pending_reboot"||t==="stuck")&&y?t:Nt(e,t,h.map(v=>v.id),g.length>0),E=P([...h.map(({blocker:v})=>({...v,addresses:[]})),...$==="blocked"||
$==="stays"?g:[]]);return{address:o,id:s,name:a,kind:i,driver:d,group:l,numa:u,deviceType:p,state:$,blockers:E}}function Nt({missing:e,driver:t,kind:n,asked:r},o,s,a){
if(e)return"missing_device";let i=re(t);if(!i&&!r&&n!=="gpu"&&n!=="")return"stays";if(r&&o!==void 0&&(o==="stuck"||o==="pending_reboot")&&(!i||s.length>0))return o;
let d=J(s.map(l=>{var u;return(u=vt.get(l))!=null?u:"drifted"}));return d!==null?d:!i&&r&&o==="planned"?"planned":a?"blocked":i?"ready":"with_host"}f();function N({wire:e,alias:t,from:n}){let r=w(e.host),o=m(r.machine_id),s=m(r.name)||t||(o===""?`without a name, in ${n}`:o.slice(0,12));return{name:t!==null&&L(t)===
s.toLowerCase()?t:s,machineId:o}}var _t=/^\d+(?:\.\d+){3}$|:/;function L(e){return(_t.test(e)?e:e.replace(/\..*$/,"")).toLowerCase()}function Oe(e){let t=({name:r,
machineId:o})=>`${o}
${L(r)}`,n=new Map([...k(e,t)].map(([r,o])=>[r,new Set(o.map(({name:s})=>s.toLowerCase()).filter(s=>s!==L(s)))]));return r=>{let[o,...s]=n.get(t(r))||[],a=r.name.
toLowerCase()===L(r.name)&&s.length===0&&o!==void 0?o:r.name.toLowerCase();return{name:a,key:`${r.machineId}
${a}`}}}function Te(e){let t=k(e,({name:n})=>L(n));return n=>{let[r,o]=[n.toLowerCase(),L(n)],s=(t.get(o)||[]).filter(l=>l.name===r||l.name===o||r===o),a=s.filter(
l=>l.name===r),[i,...d]=new Set((a.length>0?a:s).map(l=>l.key));return d.length===0?i:void 0}}function Ae(e,t){let n=[...e].sort(le),r=({alias:g})=>({name:g,machineId:""}),
o=Oe([...n.map(N),...t.map(r)]),s=Te(n.map(N).filter(({machineId:g})=>g!=="").map(o)),a=g=>{var y;return(y=g.machineId===""?s(g.name):void 0)!=null?y:o(g).key},
i=k(n,g=>a(N(g))),d=new Map;for(let[g,y]of i)for(let{alias:$}of y)$!==null&&d.set($,g);let l=Te([...[...d].map(([g,y])=>({name:g.toLowerCase(),key:y})),...n.map(
g=>({name:o(N(g)).name,key:a(N(g))}))]),u=k([...t].sort(le),g=>{var y,$;return($=(y=d.get(g.alias))!=null?y:l(g.alias))!=null?$:o(r(g)).key}),p=[...i].map(([g,y])=>Lt(
y,u.get(g)||[])),h=[...u].filter(([g])=>!i.has(g)).map(([,g])=>{var $;let y=($=g[g.length-1])!=null?$:null;return{name:(y==null?void 0:y.alias)||"",machineId:"",
results:[],lost:y}});return{members:[...p,...h],remarks:Ct(p)}}function le(e,t){return e.at-t.at||e.number-t.number}function Lt(e,t){let n=new Map;for(let i of e)
n.delete(i.module),n.set(i.module,i);let r=[...n.values()],o=r[r.length-1],s=t[t.length-1];return{...o===void 0?{name:"",machineId:""}:N(o),machineId:r.map(i=>N(
i).machineId).find(i=>i!=="")||"",results:r,lost:s!==void 0&&(o===void 0||le(o,s)<0)?s:null}}function Ct(e){var r;let t=[];for(let[o,s]of k(e.filter(a=>a.machineId!==
""),a=>a.machineId))s.length>1&&t.push(`${s.map(a=>a.name).join(", ")} have the same machine id ${o}: clones of an image that kept it, or one host that was rena\
med`);let n=Oe(e.map(({name:o})=>({name:o,machineId:""})));for(let[,o]of k(e,({name:s})=>n({name:s,machineId:""}).key))o.length>1&&t.push(`${o.length} hosts are\
 called ${((r=o[0])==null?void 0:r.name)||""}, with the machine ids ${o.map(s=>s.machineId||"none").join(", ")}: one that was installed anew, or two of a name`);
return t}f();var jt=1e6;function Ie(e){if(!ie(e))return[];let t=new Map(x(e.wire.changes).map(({label:s,facet:a})=>[m(s),m(a)])),n=x(e.wire.diff).map(s=>{let[a,i]=[m(s.before_header),
m(s.after_header)],d=a.endsWith(" (absent)")?i:a,l=Dt(m(s.before),m(s.after)),u="dst_larger"in s?"too large to be shown":i.endsWith(" (absent)")?"removed":"";return{
label:d,facet:t.get(d)||"",lines:l,instead:l.length===0?u||"only its owner or mode":u}}),r=new Set(n.map(({label:s})=>s)),o=x(e.wire.changes).filter(({label:s})=>!r.
has(m(s))).map(s=>({label:m(s.label),facet:m(s.facet),lines:[],instead:`${m(s.before)||"absent"} \u2192 ${m(s.after)||"absent"}`}));return[...n,...o]}function Ne(e){
let t=e.flatMap(({name:r,planned:o})=>o.map(s=>({name:r,change:s})));return[...k(t,({change:r})=>JSON.stringify(r)).values()].flatMap(r=>r[0]===void 0?[]:[{...r[0].
change,nodes:[...new Set(r.map(({name:o})=>o))]}]).sort((r,o)=>o.nodes.length-r.nodes.length)}function Dt(e,t){let[n,r]=[Re(e),Re(t)],o=0;for(;o<n.length&&o<r.length&&
n[o]===r[o];)o++;let s=0;for(;s<n.length-o&&s<r.length-o&&n[n.length-1-s]===r[r.length-1-s];)s++;return Pt(n.slice(o,n.length-s),r.slice(o,r.length-s))}function Re(e){
return e===""?[]:e.replace(/\n$/,"").split(`
`)}function Pt(e,t){let n=e.map(d=>({sign:"-",text:d})),r=t.map(d=>({sign:"+",text:d}));if(e.length*t.length>jt)return[...n,...r];let o=t.length+1,s=new Uint32Array(
(e.length+1)*o),a=(d,l)=>{var u;return(u=s[d*o+l])!=null?u:0};for(let d=e.length-1;d>=0;d--)for(let l=t.length-1;l>=0;l--)s[d*o+l]=e[d]===t[l]?1+a(d+1,l+1):Math.
max(a(d+1,l),a(d,l+1));let i=[];for(let d=0,l=0;d<e.length||l<t.length;){if(d<e.length&&l<t.length&&e[d]===t[l]){d++,l++;continue}let u=l>=t.length||d<e.length&&
a(d+1,l)>=a(d,l+1)?n[d++]:r[l++];u!==void 0&&i.push(u)}return i}f();var _e=["node","state","gpus","cause"],K=new Intl.Collator("en",{numeric:!0}).compare;function S(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Le(e,t){let{members:n,remarks:r}=Ae(e.told,e.lost),o=n.map(Wt).sort((i,d)=>I(i.state)-I(d.state)||K(i.name,d.name)),s=o.flatMap(({sources:i})=>i.map(({
at:d})=>d)),a=s.length===0?null:s.reduce(([i,d],l)=>[Math.min(i,l),Math.max(d,l)],[1/0,-1/0]);return{nodes:o,plans:Ne(o),remarks:r,problems:t,span:a}}function Wt(e){
var l,u;let{name:t,machineId:n,results:r}=e,o=ve(e),s=Ee(e,o),a=(l=o.state)!=null?l:Bt(s,r),i=w((u=r[r.length-1])==null?void 0:u.wire.host),d=p=>[...new Set(r.flatMap(
({wire:h})=>O(h[p])))];return{name:t,machineId:n,os:m(i.os),kernel:m(i.kernel),state:a,gpus:s,blockers:o.blockers.length>0||a!=="blocked"?o.blockers:Ft(s),warnings:d(
"warnings"),notes:d("notes"),planned:Ut(r),sources:r.map(({module:p,at:h})=>({module:p,at:h}))}}function Bt(e,t){let n=e.map(o=>o.state).filter(o=>o!=="stays"),
r=J(n);return r===null?t.some(({module:o})=>o==="gpu_info")?"no_gpu":"configured":r==="ready"?"configured":r}function Ft(e){return P(e.filter(({state:t})=>t!=="\
stays").flatMap(({address:t,blockers:n})=>n.map(r=>({...r,addresses:[t]}))))}function Ut(e){return e.filter((t,n)=>!e.slice(n+1).some(({wire:r})=>r.run!==void 0||
r.status==="ready")).flatMap(Ie)}f();var je=/^(\S+) \| (?:SUCCESS|CHANGED|FAILED!?|UNREACHABLE!) => (?=\{)/,Ht=/^(\S+) \| UNREACHABLE!: (.*)$/,Gt={"{":"}","[":"]"},ce=3;function Ce(e){try{return JSON.
parse(e)}catch(t){return}}function z(e){let t=e.startsWith("\uFEFF")?e.slice(1):e,n=Ce(t);if(n!==void 0)return{documents:[{value:n}],problems:[]};let r=[],o=[],
s=t.split(`
`).map(a=>a.endsWith("\r")?a.slice(0,-1):a);for(let a=0;a<s.length;a++){let i=s[a]||"",[,d,l]=Ht.exec(i)||[];if(d!==void 0){r.push({value:{unreachable:!0,msg:l},
host:d});continue}let[u="",p]=je.exec(i)||[],h=i.slice(u.length);if(!/^\s*[[{]/.test(h))continue;let g=Gt[h],y=g===void 0?a:Vt(s,a,g),$=Ce(g===void 0?h:[h,...s.
slice(a+1,y+1)].join(`
`));$===void 0?o.push(a+1):r.push(p===void 0?{value:$}:{value:$,host:p}),a=y}return{documents:r,problems:Jt(o)}}function Vt(e,t,n){for(let r=t+1;r<e.length;r++){
let o=e[r]||"";if(o.trimEnd()===n)return r;if(/^[[{]/.test(o)||je.test(o))return r-1}return e.length-1}function Jt(e){let t=e.slice(0,ce).map(n=>`the JSON that \
begins in line ${n} is broken or cut off`);return e.length<=ce?t:[...t,`so are ${e.length-ce} more`]}f();var Je=ut(Pe(),1);f();f();var Kt={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},zt=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function ue(e,t="\uFFFD"){return e.replace(zt,t)}function Yt(e){return ue(e).replace(/[&<>"']/g,t=>Kt[t]||"")}function qt(e){return e===null?"":typeof e=="strin\
g"?Yt(e):typeof e=="number"?String(e):"markup"in e?e.markup:e.map(({markup:t})=>t).join("")}function c(e,...t){return{markup:e.map((n,r)=>{var o;return n+qt((o=
t[r])!=null?o:null)}).join("")}}function fe(e){if(/<[/!]/.test(e))throw new Error("the script or style of the page holds </ or <!, expected neither");return{markup:e}}var We=1e3,Be=3,Fe=6;function Ue(e){return e.map(({word:t,count:n})=>`${n} ${t}`).join(", ")}function me(e,t){let n=0,r=e.map(({word:o,count:s})=>{let a=Math.max(
Fe,s/t*We),i=c`<rect class="${R[o].tone}" x="${n.toFixed(1)}" y="0" width="${Math.max(Fe-Be,a-Be).toFixed(1)}" height="10"><title>${s} ${o}</title></rect>`;return n+=
a,i});return c`<svg class="bar" viewBox="0 0 ${Math.max(We,Math.ceil(n))} 10" preserveAspectRatio="none" role="img" aria-label="${Ue(e)}">${r}</svg>`}function Xt(e){
return e.reduce((t,{count:n})=>t+n,0)}function C(e){let{tone:t,meaning:n}=R[e];return c`<span class="state ${t}" title="${n}">${e}</span>`}function Qt(e){let t=Xt(
e),n=e.map(({word:r,count:o})=>c`<tr><th scope="row"><button type="button" class="pick" data-state="${r}">${C(r)}</button></th><td class="number">${o}</td><td>${me(
[{word:r,count:o}],Math.max(...e.map(s=>s.count)))}</td><td class="meaning">${R[r].meaning}</td></tr>
`);return c`<figure class="chart"><figcaption>${S(t,"node")} by state</figcaption>${me(e,t)}<table>${n}</table></figure>`}function Zt({id:e,name:t,count:n,states:r},o){
return c`<tr><th scope="row"><button type="button" class="pick" data-model="${e}">${t===""?e||"unknown model":t}</button>${t===""?"":c` <small>${e}</small>`}</th><td class="number">${n}</td><td>${me(
r,o)}<small>${Ue(r)}</small></td></tr>
`}function en({models:e,gpus:t}){let n=Math.max(...e.map(({count:r})=>r));return c`<figure class="chart"><figcaption>${S(t,"GPU")} by model and state</figcaption><table>${e.
map(r=>Zt(r,n))}</table></figure>`}function He(e){return c`<div class="charts">${Qt(e.nodes)}${e.models.length===0?"":en(e)}</div>`}f();f();function j(e){var t,n;return(n=(t=/\[([^[\]]+)\](?:\s*\([^()]*\))?\s*$/.exec(e))==null?void 0:t[1])!=null?n:e.replace(/^(?:NVIDIA Corporation|Advanced Micro Devices, Inc\.|Intel Corporation)\s+(?:\[AMD\/ATI\]\s+)?/,
"")}function Y({nodes:e}){let t=e.flatMap(a=>a.gpus.map(i=>({node:a.name,gpu:i}))),n=new Map;for(let{gpu:a}of t)a.name!==""&&!n.has(a.id)&&n.set(a.id,j(a.name));
let r=a=>n.get(a)||"",o=t.filter(({gpu:a})=>a.state!=="stays"),s=[...k(o,({gpu:a})=>a.id)].map(([a,i])=>({id:a,name:r(a),count:i.length,states:D(i.map(({gpu:d})=>d.
state))}));return{nodes:D(e.map(({state:a})=>a)),models:s.sort((a,i)=>i.count-a.count||K(a.id,i.id)),gpus:o.length,mixed:[...k(t.filter(({gpu:a})=>a.id!==""&&a.
deviceType!==""),({gpu:a})=>a.id)].flatMap(([a,i])=>{let d=[...k(i,({gpu:l})=>l.deviceType)].map(([l,u])=>({type:l,cards:u.length,nodes:[...new Set(u.map(({node:p})=>p))]}));
return d.length<2?[]:[{id:a,name:r(a),types:d.sort((l,u)=>u.cards-l.cards)}]}),causes:tn(e)}}function tn(e){let t=e.flatMap(({name:n,state:r,blockers:o})=>o.map(
({text:s,remedy:a})=>({name:n,state:r,text:s,remedy:a})));return[...k(t,({state:n,text:r,remedy:o})=>JSON.stringify([n,r,o])).values()].flatMap(n=>{let[r]=n,o=[
...new Set(n.map(({name:s})=>s))];return r===void 0||o.length<2?[]:[{text:r.text,remedy:r.remedy,state:r.state,nodes:o}]}).sort((n,r)=>r.nodes.length-n.nodes.length||
I(n.state)-I(r.state))}function q({id:e,name:t,types:n}){let r=n.map(({type:o,nodes:s})=>`${o} on ${s.length===1?s[0]||"":`${s.length} nodes`}`);return`${e}${t===
""?"":` (${t})`} is ${r.join(", ")}: an alias of Nova finds one of them only`}var X="switch SR-IOV on or off alike in the firmware setup of all of them, or give\
 each type an alias of its own";var pe={node:"Node",state:"State",gpus:"GPUs",cause:"What blocks it, and the remedy"};function W(e){return e.replace(/^0000:/,"")}function ge(e){return e===""?c``:
c` <span class="remedy">${e}</span>`}function nn({text:e,remedy:t,addresses:n}){let r=n.length===0?c``:c`<code>${n.map(W).join(" ")}</code> `;return c`<li>${r}${e}${ge(
t)}</li>`}function rn([e,...t]){return e===void 0?c``:c`${e.text}${ge(e.remedy)}${t.length===0?"":c` <span class="more-of">and ${t.length} more</span>`}`}function on({
gpus:e,state:t}){let n=e.filter(a=>a.state!=="stays"),r=[...k(n,({id:a})=>a)].map(([a,i])=>{var d;return`${i.length} \xD7 ${j(((d=i.find(({name:l})=>l!==""))==null?
void 0:d.name)||"")||a||"unknown model"}`}),o=D(n.map(a=>a.state));if(o.length===0)return c`<span class="nothing">none</span>`;let s=o.some(({word:a})=>a!==t);return c`${r.
join(", ")}${s?c`<br><small>${o.map(({word:a,count:i})=>`${i} ${a}`).join(", ")}</small>`:""}`}function sn({address:e,id:t,name:n,driver:r,group:o,numa:s,deviceType:a,
state:i,blockers:d,kind:l}){let u=[j(n),l==="gpu"?"":l].filter(p=>p!=="").join(", ");return c`<tr><td><code>${W(e)}</code></td><td><code>${t}</code> ${u}</td><td>${r||
"\u2013"}</td><td>${o||"\u2013"}</td><td>${s||"\u2013"}</td><td>${a||"\u2013"}</td><td>${C(i)}</td><td>${d.map(({text:p,remedy:h})=>c`<div>${p}${ge(h)}</div>`)}</td></tr>
`}function an(e){if(e.length===0)return c``;let t=["Address","Model","Driver","IOMMU group","NUMA","Nova type","State",""].map(n=>c`<th scope="col">${n}</th>`);
return c`<div class="scroll"><table class="cards"><thead><tr>${t}</tr></thead><tbody>${e.map(sn)}</tbody></table></div>`}function Q(e,t){return t.length===0?c``:
c`<h4>${e}</h4><ul>${t}</ul>`}function dn(e){let t=o=>c`<li>${o}</li>`,n=[e.os,e.kernel,e.machineId===""?"":`machine id ${e.machineId}`].filter(o=>o!=="").join(
" \xB7 "),r=e.sources.map(({module:o,at:s})=>`${o} of ${_(s)}`).join(", ");return c`${an(e.gpus)}${Q("What blocks it",e.blockers.map(nn))}${Q("A check would cha\
nge",e.planned.map(({label:o,facet:s})=>t(`${o}${s===""?"":` (${s})`}`)))}${Q("Warnings",e.warnings.map(t))}${Q("Notes",e.notes.map(t))}<p class="about">${n}${r===
""?"":c`<br>From ${r}`}</p>`}function _(e){return Number.isFinite(e)?`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`:"an unknown time"}function Ge(e){
let t=e.gpus.filter(({state:r})=>r!=="stays"),n=[...new Set(t.map(({id:r})=>r))].join(" ");return c`<tbody class="node" data-state="${e.state}" data-rank="${I(e.
state)}" data-gpus="${t.length}" data-models="${n}"><tr><th scope="row"><button type="button" class="open" aria-expanded="false">${e.name}</button></th><td>${C(
e.state)}</td><td>${on(e)}</td><td class="cause">${rn(e.blockers)}</td></tr><tr class="details"><td colspan="4">${dn(e)}</td></tr></tbody>
`}function Z(e){return e.length<=6?c`${e.join(", ")}`:c`<details><summary>${S(e.length,"node")}</summary>${e.join(", ")}</details>`}var ln=8;function Ve(e){return`sha256-${(0,Je.createHash)("sha256").update(e,"utf8").digest("base64")}`}function cn({id:e,title:t,body:n,lead:r=""}){return c`<section id="${e}"><h2>${t}</h2>${r===
""?"":c`<p>${r}</p>`}${n}</section>
`}function un({state:e,text:t,remedy:n,nodes:r}){return c`<tr><td class="number">${r.length}</td><td>${C(e)}</td><td>${t}${n===""?"":c` <span class="remedy">${n}</span>`}</td><td>${Z(
r)}</td></tr>
`}function fn(e){return e.length===0?[]:[c`<table class="list"><thead><tr><th scope="col">Nodes</th><th scope="col">State</th><th scope="col">${pe.cause}</th><th scope="col">Which</th></tr></thead><tbody>${e.
map(un)}</tbody></table>`]}function mn({label:e,facet:t,lines:n,instead:r,nodes:o},s){let a=n.map(i=>c`<span class="${i.sign==="-"?"gone":"come"}">${i.sign}${i.
text}
</span>`);return c`<details class="plan"${s?c` open`:""}><summary><code>${e}</code>${t===""?"":c` <small>${t}</small>`} <span class="count">${S(o.length,"node")}</span></summary>${n.
length===0?"":c`<pre>${a}</pre>`}${r===""?"":c`<p>${r}</p>`}<p class="which">${Z(o)}</p></details>
`}function pn({nodes:e,models:t}){let n=e.map(({word:o,count:s})=>c`<option value="${o}">${o} (${s})</option>`),r=t.map(({id:o,name:s,count:a})=>c`<option value="${o}">${s===
""?o:`${s}, ${o}`} (${a})</option>`);return c`<form class="controls"><label>Search <input type="search" id="search" placeholder="name, address, id, driver, text" autocomplete="off" spellcheck="false"></label>
<label>State <select id="state"><option value="">any</option>${n}</select></label>
<label>Model <select id="model"><option value="">any</option>${r}</select></label>
<button type="button" id="open-all">Open all</button><button type="button" id="close-all">Close all</button><button type="reset">Reset</button>
<output id="shown" aria-live="polite"></output></form>
`}function gn({nodes:e}){let t=_e.map(n=>c`<th scope="col" class="${n}"${n==="state"?c` aria-sort="ascending"`:""}><button type="button" class="sort" data-column="${n}">${pe[n]}</button></th>`);
return c`<table class="nodes" id="nodes"><thead><tr>${t}</tr></thead>
${e.map(Ge)}</table>
<p id="none" hidden>No node is like that.</p>
`}function hn({nodes:e,span:t},{gpus:n}){let r=t===null?"":_(t[0])===_(t[1])?`, as of ${_(t[0])}`:`, from results of ${_(t[0])} to ${_(t[1])}`;return`${S(e.length,
"node")} with ${S(n,"GPU")}${r}`}function Ke(e,{script:t,style:n},{title:r,version:o}){let s=Y(e),a=p=>c`<li>${p}</li>`,i=[...s.mixed.map(p=>c`<li class="mixed">${q(
p)} <span class="remedy">${X}</span><ul>${p.types.map(({type:h,cards:g,nodes:y})=>c`<li><code>${h}</code>: ${S(g,"card")}, ${Z(y)}</li>`)}</ul></li>`),...e.remarks.
map(a)],d=[{id:"attention",title:"To look at",body:i.length===0?[]:[c`<ul class="warnings">${i}</ul>`]},{id:"problems",title:"Could not be read",body:e.problems.
length===0?[]:[c`<ul class="problems">${e.problems.map(a)}</ul>`]},{id:"causes",title:"In the way of several nodes",body:fn(s.causes)},{id:"plans",title:"What c\
hecks would change",lead:"Equal changes are shown once, by the lines that go and come.",body:e.plans.map(p=>mn(p,e.plans.length<=ln))},{id:"list",title:"Nodes",
body:e.nodes.length===0?[]:[pn(s),gn(e)]}].filter(({body:p})=>p.length>0),l=d.length<2?c``:c`<nav>${d.map(({id:p,title:h})=>c`<a href="#${p}">${h}</a> `)}</nav>`,
u=`default-src 'none'; script-src '${Ve(t)}'; style-src '${Ve(n)}'; img-src data:; base-uri 'none'; form-action 'none'`;return c`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${u}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="vfiokit fleet_report ${o}">
<link rel="icon" href="data:,">
<title>${r}</title>
<style>${fe(n)}</style>
<script>${fe(t)}</script>
</head>
<body>
<header><h1>${r}</h1><p>${hn(e,s)}</p>${l}</header>
<main>
${e.nodes.length===0?c`<p>No result of a module was found.</p>`:He(s)}
${d.map(cn)}</main>
<footer>fleet_report ${o} of vfiokit. Printed is what is shown: filter and open first what you want on paper.</footer>
</body>
</html>
`.markup}f();var yn=64,bn=["invocation","stdout_lines","stderr_lines"];function $n(e){return typeof e.contract=="number"&&typeof e.module=="string"&&typeof e.changed=="boole\
an"}function wn(e){let t=m(w(w(e.task).duration).end)||m(e._timestamp),n=Date.parse(t);return Number.isNaN(n)?void 0:n}function ze({value:e,host:t},n){let r=[],
o=[],s=()=>r.length+o.length;function a(l,u,p,h){var $;if(h>yn)return;if(typeof l=="string"){if(/^\s*\{/.test(l)&&l.includes('"contract"'))for(let E of z(l).documents)
a(E.value,u,p,h+1);return}if(Array.isArray(l)){for(let E of l)a(E,u,p,h+1);return}let g=w(l);if($n(g)){r.push({wire:g,module:m(g.module),alias:u,at:p,number:n.first+
s(),from:n.name});return}let y=($=wn(g))!=null?$:p;for(let[E,v]of Object.entries(g))if(!bn.includes(E))if(E!=="hosts")a(v,u,y,h+1);else for(let[U,H]of Object.entries(
w(v)))i(H,U,y,h+1)}function i(l,u,p,h){let g=s();a(l,u,p,h);let{unreachable:y,failed:$,msg:E,action:v,fleet:U}=w(l);if(U!=="skipped"&&s()>g||y!==!0&&!($===!0&&typeof E==
"string"))return;let H=m(v),nt=y===!0?"unreachable":U==="skipped"?"skipped":"failed";o.push({alias:u,state:nt,msg:`${H===""?"":`${H}: `}${m(E).trim()||"without \
a message"}`,at:p,number:n.first+s()})}let d=n.name.replace(/^.*\//,"").replace(/\.json$/,"");return t!==void 0?i(e,t,n.at,0):w(e).unreachable===!0||"module_std\
err"in w(e)?i(e,d,n.at,0):a(e,null,n.at,0),{told:r,lost:o}}f();var kn={bad:31,wait:33,plain:34,good:32,off:90},he=["NODE","STATE","GPUS","DRIVER","GPU STATE","ADDRESSES"],xn=[1,4],Sn=40,vn=44,Mn=40,ee="    ",ye=6;function M(e){
return ue(e,"?").replace(/[\t\n\r]+/g," ")}function be(e,t){return e.length<=t?e:`${e.slice(0,t-3)}...`}function F(e,t,n){let r=[],o=t;for(let s of e.split(" "))
o.length>t.length&&o.length+1+s.length>n?(r.push(o),o=`${t}  ${s}`):o=o===t?t+s:`${o} ${s}`;return[...r,o]}function Xe(e,t,{colours:n}){return n?`\x1B[${kn[R[e].
tone]}m${t}\x1B[0m`:t}function En(e,t){let n=[...k(e.gpus.filter(({state:s})=>s!=="stays"),({id:s,driver:a,state:i})=>JSON.stringify([s,a,i])).values()],r=e.blockers.
flatMap(s=>On(s,t)),o=n.map((s,a)=>({cells:[a===0?Ye(e):"",a===0?e.state:"",...Tn(s)],lines:a===n.length-1?r:[]}));return o.length>0?o:[{cells:[Ye(e),e.state,"n\
one","","",""],lines:r}]}function Ye(e){return be(M(e.name),Sn)}function Tn(e){var a;let[t]=e;if(t===void 0)return["","","",""];let{id:n,driver:r,state:o}=t,s=j(
((a=e.find(i=>i.name!==""))==null?void 0:a.name)||"");return[`${e.length} x ${be(M(`${n} ${s}`.trim())||"unknown model",vn)}`,be(M(r),20)||"-",o,M(e.map(({address:i})=>W(
i)).join(" "))]}function On({text:e,remedy:t,addresses:n},{width:r}){let o=n.length===0?"":`${n.map(W).join(" ")}: `;return[...F(M(`- ${o}${e}`),ee,r),...t===""?
[]:F(M(`-> ${t}`),`${ee}  `,r)]}function An(e,t){let n=e.flatMap(s=>En(s,t)),r=he.map((s,a)=>n.reduce((i,{cells:d})=>Math.max(i,(d[a]||"").length),s.length)),o=s=>s.
map((a,i)=>{var l;let d=i===he.length-1?a:a.padEnd((l=r[i])!=null?l:0);return xn.includes(i)&&V(a)?Xe(a,d,t):d}).join("  ").replace(/ +$/,"");return[o(he),...n.
flatMap(({cells:s,lines:a})=>[o(s),...a])]}function Rn(e,t){let n=Math.max(...e.map(({count:o})=>o)),r=Math.max(...e.map(({word:o})=>o.length));return e.map(({word:o,
count:s})=>`  ${o.padEnd(r)}  ${String(s).padStart(5)}  ${Xe(o,"#".repeat(Math.max(1,Math.round(s/n*Mn))),t)}`)}function qe(e){return e.length<=ye?e.join(", "):
`${e.slice(0,ye-1).join(", ")} and ${e.length-ye+1} more`}function B(e,t){return t.length===0?[]:["",e,...t]}function $e(e,t){let n=Y(e),{width:r}=t,o=d=>F(M(`-\
 ${d}`),"  ",r),s=({sign:d,text:l})=>`      ${d}${M(l)}`,a=n.models.map(({id:d,name:l,count:u,states:p})=>`  ${String(u).padStart(5)}  ${M(`${d} ${l}`.trim())||
"unknown model"}: ${p.map(h=>`${h.count} ${h.word}`).join(", ")}`);return`${[...n.nodes.length===0?["No result of a module was found."]:[`${S(e.nodes.length,"no\
de")}:`,...Rn(n.nodes,t)],...B(`${S(n.gpus,"GPU")}:`,a),...B("In the way of several nodes:",n.causes.flatMap(({text:d,remedy:l,nodes:u})=>[...o(`${u.length} nod\
es: ${d}`),...l===""?[]:F(M(`-> ${l}`),ee,r),...F(M(qe(u)),ee,r)])),...B("What checks would change:",e.plans.flatMap(({label:d,facet:l,lines:u,instead:p,nodes:h})=>[
...o(`${d}${l===""?"":` (${l})`}, ${S(h.length,"node")}: ${qe(h)}`),...u.map(s),...p===""?[]:[`      ${M(p).replace("\u2192","->")}`]])),...B("To look at:",[...n.
mixed.flatMap(d=>o(`${q(d)}; ${X}`)),...e.remarks.flatMap(o)]),...B("Could not be read:",e.problems.flatMap(o))].join(`
`)}
`}function Qe(e,t){return`${e.nodes.length===0?"":`${An(e.nodes,t).join(`
`)}

`}${$e(e,t)}`}f();var te="0.1.0";var In=`fleet_report ${te}: every node and GPU of a fleet, its state, what blocks it and the remedy.

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
`,Nn=120,we=40;function _n(e){var a,i;let t=[],n={};for(let d=0;d<e.length;d++){let l=(a=e[d])!=null?a:"",[,u,p]=(i=/^--(html|title|width)(?:=(.*))?$/s.exec(l))!=
null?i:[];if(u===void 0&&l.startsWith("-")&&l!=="-")return`"${l}" is not a flag; known are --html, --title, --width, --help and --version`;if(u===void 0)t.push(
l);else{let h=p!=null?p:e[++d];if(h===void 0||h==="")return`--${u} has no value`;n[u]=h}}let{html:r,title:o="GPU passthrough",width:s}=n;return s!==void 0&&!(/^\d{1,4}$/.
test(s)&&Number(s)>=we)?`--width is "${s}", expected a number of columns from ${we} on`:t.length===0?"no PATH is given, expected files or folders of results, or\
 - for stdin":{paths:t,html:r,title:o,width:s===void 0?void 0:Number(s)}}function ke(e){let t=Reflect.get(Object(e),"code");return typeof t=="string"?t:e instanceof
Error?e.message:String(e)}function Ze(e,t,n){let{documents:r,problems:o}=z(e);n.problems.push(...o.map(i=>`${t.name}: ${i}`));let s=()=>n.told.length+n.lost.length,
a=s();for(let i of r){let{told:d,lost:l}=ze(i,{...t,first:s()});n.told.push(...d),n.lost.push(...l)}s()===a&&o.length===0&&n.problems.push(`${t.name}: holds no \
result of a module`)}function Ln(){let e=[],t=Buffer.alloc(65536);for(;;)try{let n=(0,T.readSync)(0,t,0,t.length,null);if(n===0)return Buffer.concat(e).toString(
"utf8");e.push(Buffer.from(t.slice(0,n)))}catch(n){if(ke(n)!=="EAGAIN")throw n;G(10)}}function tt(e,t){try{if(e==="-")return Ze(Ln(),{name:"stdin",at:Date.now()},
t);let n=(0,T.statSync)(e);if(n.isDirectory())for(let r of(0,T.readdirSync)(e).sort())r.startsWith(".")||tt((0,et.join)(e,r),t);else n.isFile()||n.isFIFO()?Ze((0,T.readFileSync)(
e,"utf8"),{name:e,at:n.isFile()?n.mtimeMs:Date.now()},t):t.problems.push(`${e}: is neither a file nor a folder`)}catch(n){t.problems.push(`${e}: cannot be read \
(${ke(n)})`)}}function Cn({paths:e,html:t,title:n,width:r}){let o={told:[],lost:[],problems:[]};for(let d of e)tt(d,o);let s=Le(o,o.problems),a={width:r!=null?r:
Math.max(we,process.stdout.columns||Nn),colours:process.stdout.isTTY===!0&&!process.env.NO_COLOR},i=t===void 0?"":Ke(s,b,{title:n,version:te});if(t==="-")A(i);else if(A(
t===void 0?Qe(s,a):$e(s,a)),t!==void 0)try{(0,T.writeFileSync)(t,i),A(`
wrote ${t}
`)}catch(d){return A(`
${t} cannot be written (${ke(d)})
`,2),1}return s.nodes.length===0?1:0}function jn(e){if(e.includes("--help"))return A(In),0;if(e.includes("--version"))return A(`fleet_report ${te}
`),0;let t=_n(e);return typeof t!="string"?Cn(t):(A(`${t}; see --help
`,2),2)}process.exitCode=jn(process.argv.slice(2));
}));
