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
var Ze=Object.create;var we=Object.defineProperty;var et=Object.getOwnPropertyDescriptor;var tt=Object.getOwnPropertyNames;var nt=Object.getPrototypeOf,rt=Object.prototype.hasOwnProperty;var ot=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(o){throw n=[o],o}};var st=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var it=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of tt(t))!rt.call(e,r)&&r!==n&&we(e,r,{get:()=>t[r],enumerable:!(o=et(t,r))||o.enumerable});
return e};var at=(e,t,n)=>(n=e!=null?Ze(nt(e)):{},it(t||!e||!e.__esModule?we(n,"default",{value:e,enumerable:!0}):n,e));var h,p=ot(()=>{h={script:`(()=>{var E=["node","state","gpus","cause"],p=new Intl.Collator("en",{numeric:!0}).compare;function w({search:e,state:t,model:s}){let\
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
`}});var Le=st((Jr,Ce)=>{p();Ce.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});p();p();var T=require("fs"),Xe=require("path");p();p();p();p();var ct=4*1024*1024;function H(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}p();var te=require("fs");function R(e,t=1){let n=Buffer.from(e,"utf8");for(let o=0;o<n.length;)try{o+=(0,te.writeSync)(t,n,o)}catch(r){if(!(r instanceof Error&&"code"in r&&r.code==="EAG\
AIN"))return!1;H(2)}return!0}p();p();p();p();var ut=/^(.+[-_])?vfio[-_]pci$/;function ne(e){return e!==null&&ut.test(e)}p();p();p();function re(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function $(e){var t;return(t=re(e))!=null?t:{}}function S(e){return Array.isArray(e)?e.flatMap(t=>{let n=re(t);return n===void 0?[]:[n]}):[]}function m(e){return typeof e==
"string"?e:""}function O(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function w(e,t){let n=new Map;for(let o of e){let r=t(o),s=n.get(r);s===void 0?
n.set(r,[o]):s.push(o)}return n}p();var N={not_bootable:{tone:"bad",meaning:"it would not boot: do not reboot it"},failed:{tone:"bad",meaning:"a run ended with an error"},missing_device:{tone:"\
bad",meaning:"a device is missing"},refused:{tone:"bad",meaning:"what was asked for would do harm"},unsupported:{tone:"bad",meaning:"a device does not work, or \
the host is not supported"},off_in_firmware:{tone:"bad",meaning:"the IOMMU is off in the firmware setup"},off_in_kernel:{tone:"bad",meaning:"the IOMMU is off in\
 the kernel"},in_use:{tone:"bad",meaning:"the host uses something that a guest would have to own"},drifted:{tone:"bad",meaning:"not everything is as it should b\
e"},stuck:{tone:"bad",meaning:"it has booted since, and still is not as it should be"},blocked:{tone:"bad",meaning:"something stands between it and a guest"},unreachable:{
tone:"off",meaning:"it was not reached"},pending_reboot:{tone:"wait",meaning:"everything is set, and a reboot makes it so"},planned:{tone:"wait",meaning:"a chec\
k found changes to make"},configured:{tone:"wait",meaning:"everything is set, and nobody has verified it"},with_host:{tone:"plain",meaning:"with a driver of the\
 host, and nothing stands in the way"},no_gpu:{tone:"off",meaning:"no GPU that could go to a guest"},stays:{tone:"off",meaning:"no GPU for guests: it stays with\
 the host"},ready:{tone:"good",meaning:"ready for guests"}},oe=Object.keys(N);function G(e){return Object.prototype.hasOwnProperty.call(N,e)}function _(e){return oe.
indexOf(e)}function V(e){var t;return(t=oe.find(n=>e.includes(n)))!=null?t:null}function P(e){return oe.map(t=>({word:t,count:e.filter(n=>n===t).length})).filter(
({count:t})=>t>0)}var ft={configured:"configured",reboot_pending:"pending_reboot",ready:"ready",stuck:"stuck"},pt={E_REFUSED:"refused",E_HOST:"unsupported"},mt="reboot the node";
function ie({wire:e}){return e.changed===!0&&e.run===void 0&&m(e.msg).startsWith("would change")}function se(e){var s;let{wire:t,module:n}=e,o=m(t.status);if(G(
o))return o;if(t.failed===!0)return(s=pt[m($(t.error).code)])!=null?s:"failed";if(ie(e))return"planned";let r=ft[m(t.stage)];return r==="stuck"?r:t.reboot_required===
!0?"pending_reboot":r!=null?r:n==="passthrough_undo"?"with_host":void 0}function xe({results:e,lost:t}){if(t!==null){let i=t.state==="unreachable"?"look at the \
node, its network and its ssh, then run it again":"";return{state:t.state,by:void 0,blockers:[{text:t.msg,remedy:i,addresses:[]}]}}let n=[...e].reverse(),o=n.find(
i=>se(i)!==void 0),r=n.find(({wire:i})=>i.bootable!==void 0||S(i.findings).some(({id:l})=>l==="boot.bootable")),s=O($(r==null?void 0:r.wire.bootable).reasons);return r!==
void 0&&$(r.wire.bootable).ok===!1?{state:"not_bootable",by:o,blockers:s.map(i=>({text:i,remedy:"repair the boot loader before you reboot",addresses:[]}))}:o===
void 0?{state:void 0,by:o,blockers:[]}:{state:se(o),by:o,blockers:gt(o)}}function gt(e){let{wire:t,module:n}=e,o=se(e),r=[...O(t.pending).map(i=>({text:"left fo\
r you to run",remedy:i,addresses:[]})),...O(t.blockers).map(i=>({text:i,remedy:"",addresses:[]}))];if(o==="planned")return[{text:`a check found changes to make:\
 ${bt(S(t.changes).map(({label:i})=>m(i)))}`,remedy:`run ${n} without check`,addresses:[]}];if(o==="pending_reboot"||o==="stuck")return[...O(t.reboot_reasons).map(
i=>yt(i,o==="stuck"?"":mt)),...r];let s=ae(t);return s.length>0?[...W(s.map(({blocker:i})=>i)),...r]:t.failed===!0?[{text:m(t.msg),remedy:m($(t.error).hint),addresses:[]},
...r]:r}var ht=/^([0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]):? /;function yt(e,t){var r;let[n,o]=(r=ht.exec(e))!=null?r:[];return n===void 0||o===void 0?{text:e,
remedy:t,addresses:[]}:{text:e.slice(n.length),remedy:t,addresses:[o]}}function ae(e){return S(e.findings).filter(({ok:t,severity:n})=>t===!1&&n==="error").map(
t=>{let[n,o,r]=[m(t.id),m(t.found),m(t.expected)];return{id:n,blocker:{text:`${n} is ${o}, expected ${r}`,remedy:m(t.remedy),addresses:t.address===void 0?[]:[m(
t.address)]}}})}function W(e){let t=new Map;for(let n of e){let o=`${n.text}
${n.remedy}`,r=t.get(o);t.set(o,r===void 0?n:{...r,addresses:[...new Set([...r.addresses,...n.addresses])]})}return[...t.values()]}function bt(e){return e.length<=
3?e.join(", "):`${e.slice(0,2).join(", ")} and ${e.length-2} more`}var $t={"device.kind":"refused","device.responds":"unsupported","device.group":"off_in_kernel","group.viable":"in_use"},wt=["no driver","none"],Se=/[0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/;
function kt(e){return{address:e,id:"",name:"",kind:"",driver:"",group:"",numa:"",deviceType:"",reasons:[],reasonsAt:-1,findings:[],findingsAt:-1,asked:!1,missing:!1,
companion:!1}}function ve({results:e},t){let n=new Map,o=s=>{var l;let i=(l=n.get(s))!=null?l:kt(s);return n.set(s,i),i},r=-1;return e.forEach(({wire:s},i)=>{s.
run!==void 0&&(r=i);for(let l of S(s.gpus))xt(o(m(l.address)),l,i,o);for(let l of S(s.devices))St(o(m(l.address)),l);for(let{address:l,driver:a}of S(s.back_on))
Object.assign(o(m(l)),{driver:m(a),asked:!1});Array.isArray(s.findings)&&vt(s,i,o)}),n.delete(""),[...n.values()].filter(s=>!Mt(s,n)).map(s=>Et(s,t,r)).sort((s,i)=>s.
address<i.address?-1:1)}function xt(e,t,n,o){let r=s=>typeof s=="number"?String(s):m(s);Object.assign(e,{id:m(t.id),name:m(t.name),kind:m(t.kind),driver:m(t.driver),
group:r(t.iommu_group),numa:r(t.numa_node),deviceType:m(t.nova_device_type),reasons:O($(t.passthrough).reasons),reasonsAt:n});for(let{address:s}of S(t.companions))
o(m(s)).companion=!0}function St(e,{id:t,driver:n,wanted:o,iommu_group:r}){m(t)!==""&&(e.id=m(t)),e.driver=m(n),typeof r=="number"&&(e.group=String(r)),e.asked=
ne(m(o))}function vt(e,t,n){var r,s,i,l,a;let o=ae(e);for(let d of S(e.findings)){let c=m(d.address);if(c==="")continue;let u=n(c),g=m(d.found);d.id==="device.d\
river"&&(u.driver=wt.includes(g)?"":g),d.id==="device.group"&&(u.group=(s=(r=/^group (\d+)$/.exec(g))==null?void 0:r[1])!=null?s:""),Object.assign(u,{asked:!0,missing:!1,
findingsAt:t,findings:o.filter(({blocker:y})=>y.addresses.includes(c))})}for(let d of O(e.missing)){let c=(l=(i=Se.exec(d))==null?void 0:i[0])!=null?l:d;Object.
assign(n(c),{missing:!0,asked:!0,driver:"",findingsAt:t,findings:[]});let u=Se.test(d)?(a=/\(([0-9a-f]{4}:[0-9a-f]{4})\)/.exec(d))==null?void 0:a[1]:d;u!==void 0&&
(n(c).id=u)}}function Mt(e,t){if(e.kind!==""||e.missing)return!1;if(e.companion)return!0;let n=e.address.replace(/\.[0-7]$/,"");return n!==e.address&&[...t.keys()].
some(o=>o<e.address&&o.startsWith(`${n}.`))}function Et(e,{state:t,blockers:n},o){let{address:r,id:s,name:i,kind:l,driver:a,group:d,numa:c,deviceType:u}=e,g=e.findingsAt>
o?e.findings:[],y=e.reasonsAt>e.findingsAt?e.reasons.map(k=>({text:k,remedy:"",addresses:[]})):[],x=n.some(({addresses:k})=>k.includes(r)),b=(t==="pending_reboo\
t"||t==="stuck")&&x?t:Ot(e,t,g.map(k=>k.id),y.length>0),E=W([...g.map(({blocker:k})=>({...k,addresses:[]})),...b==="blocked"||b==="stays"?y:[]]);return{address:r,
id:s,name:i,kind:l,driver:a,group:d,numa:c,deviceType:u,state:b,blockers:E}}function Ot({missing:e,driver:t,kind:n,asked:o},r,s,i){if(e)return"missing_device";let l=ne(
t);if(!l&&!o&&n!=="gpu"&&n!=="")return"stays";if(o&&r!==void 0&&(r==="stuck"||r==="pending_reboot")&&(!l||s.length>0))return r;let a=V(s.map(d=>{var c;return(c=
$t[d])!=null?c:"drifted"}));return a!==null?a:!l&&o&&r==="planned"?"planned":i?"blocked":l?"ready":"with_host"}p();function I({wire:e,alias:t,from:n}){let o=$(e.host),r=m(o.machine_id);return{name:m(o.name)||t||(r===""?`without a name, in ${n}`:r.slice(0,12)),machineId:r}}function A(e){
return e.replace(/\..*$/,"").toLowerCase()}function Me({name:e,machineId:t}){return t===""?`
${A(e)}`:`${t}
${A(e)}`}function Ee(e,t){let n=[...e].sort((c,u)=>c.at-u.at),o=w(n.filter(c=>I(c).machineId!==""),c=>A(I(c).name)),s=w(n,c=>{var y,x;let u=I(c),g=u.machineId===
""?new Set(((y=o.get(A(u.name)))!=null?y:[]).map(b=>Me(I(b)))):new Set;return g.size===1?(x=[...g][0])!=null?x:"":Me(u)}),i=new Map;for(let[c,u]of s)for(let{alias:g}of u)
g!==null&&i.set(g,c);for(let[c,u]of s)for(let g of u)i.has(A(I(g).name))||i.set(A(I(g).name),c);let l=w([...t].sort((c,u)=>c.at-u.at),({alias:c})=>{var u,g;return(g=
(u=i.get(c))!=null?u:i.get(A(c)))!=null?g:`
${A(c)}`}),a=[...s].map(([c,u])=>{var g;return Tt(u,(g=l.get(c))!=null?g:[])}),d=[...l].filter(([c])=>!s.has(c)).map(([,c])=>{var g,y;let u=(g=c[c.length-1])!=null?
g:null;return{name:(y=u==null?void 0:u.alias)!=null?y:"",machineId:"",results:[],lost:u}});return{members:[...a,...d],remarks:At(a)}}function Tt(e,t){var l;let n=new Map;
for(let a of e)n.delete(a.module),n.set(a.module,a);let o=[...n.values()],r=o[o.length-1],s=t[t.length-1];return{...r===void 0?{name:"",machineId:""}:I(r),machineId:(l=
o.map(a=>I(a).machineId).find(a=>a!==""))!=null?l:"",results:o,lost:s!==void 0&&(r===void 0||s.at>=r.at)?s:null}}function At(e){var n,o;let t=[];for(let[r,s]of w(
e.filter(i=>i.machineId!==""),i=>i.machineId))s.length>1&&t.push(`${s.map(i=>i.name).join(", ")} have the same machine id ${r}: clones of an image that kept it,\
 or one host that was renamed`);for(let[,r]of w(e,s=>A(s.name)))r.length>1&&t.push(`${r.length} hosts are called ${(o=(n=r[0])==null?void 0:n.name)!=null?o:""},\
 with the machine ids ${r.map(s=>s.machineId||"none").join(", ")}: one that was installed anew, or two of a name`);return t}p();var Rt=1e6;function Te(e){if(!ie(e))return[];let t=new Map(S(e.wire.changes).map(({label:s,facet:i})=>[m(s),m(i)])),n=S(e.wire.diff).map(s=>{var u;let[i,l]=[m(s.
before_header),m(s.after_header)],a=i.endsWith(" (absent)")?l:i,d=Nt(m(s.before),m(s.after)),c="dst_larger"in s?"too large to be shown":l.endsWith(" (absent)")?
"removed":"";return{label:a,facet:(u=t.get(a))!=null?u:"",lines:d,instead:d.length===0?c||"only its owner or mode":c}}),o=new Set(n.map(({label:s})=>s)),r=S(e.wire.
changes).filter(({label:s})=>!o.has(m(s))).map(s=>({label:m(s.label),facet:m(s.facet),lines:[],instead:`${m(s.before)||"absent"} \u2192 ${m(s.after)||"absent"}`}));
return[...n,...r]}function Ae(e){let t=e.flatMap(({name:o,planned:r})=>r.map(s=>({name:o,change:s})));return[...w(t,({change:o})=>JSON.stringify(o)).values()].flatMap(
o=>o[0]===void 0?[]:[{...o[0].change,nodes:[...new Set(o.map(({name:r})=>r))]}]).sort((o,r)=>r.nodes.length-o.nodes.length)}function Nt(e,t){let[n,o]=[Oe(e),Oe(
t)],r=0;for(;r<n.length&&r<o.length&&n[r]===o[r];)r++;let s=0;for(;s<n.length-r&&s<o.length-r&&n[n.length-1-s]===o[o.length-1-s];)s++;return _t(n.slice(r,n.length-
s),o.slice(r,o.length-s))}function Oe(e){return e===""?[]:e.replace(/\n$/,"").split(`
`)}function _t(e,t){let n=e.map(a=>({sign:"-",text:a})),o=t.map(a=>({sign:"+",text:a}));if(e.length*t.length>Rt)return[...n,...o];let r=t.length+1,s=new Uint32Array(
(e.length+1)*r),i=(a,d)=>{var c;return(c=s[a*r+d])!=null?c:0};for(let a=e.length-1;a>=0;a--)for(let d=t.length-1;d>=0;d--)s[a*r+d]=e[a]===t[d]?1+i(a+1,d+1):Math.
max(i(a+1,d),i(a,d+1));let l=[];for(let a=0,d=0;a<e.length||d<t.length;){if(a<e.length&&d<t.length&&e[a]===t[d]){a++,d++;continue}let c=d>=t.length||a<e.length&&
i(a+1,d)>=i(a,d+1)?n[a++]:o[d++];c!==void 0&&l.push(c)}return l}p();var Re=["node","state","gpus","cause"],J=new Intl.Collator("en",{numeric:!0}).compare;function v(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Ne(e,t){let{members:n,remarks:o}=Ee(e.told,e.lost),r=n.map(It).sort((l,a)=>_(l.state)-_(a.state)||J(l.name,a.name)),s=r.flatMap(({sources:l})=>l.map(({
at:a})=>a)),i=s.length===0?null:s.reduce(([l,a],d)=>[Math.min(l,d),Math.max(a,d)],[1/0,-1/0]);return{nodes:r,plans:Ae(r),remarks:o,problems:t,span:i}}function It(e){
var d,c;let{name:t,machineId:n,results:o}=e,r=xe(e),s=ve(e,r),i=(d=r.state)!=null?d:Ct(s,o),l=$((c=o[o.length-1])==null?void 0:c.wire.host),a=u=>[...new Set(o.flatMap(
({wire:g})=>O(g[u])))];return{name:t,machineId:n,os:m(l.os),kernel:m(l.kernel),state:i,gpus:s,blockers:r.blockers.length>0||i!=="blocked"?r.blockers:Lt(s),warnings:a(
"warnings"),notes:a("notes"),planned:jt(o),sources:o.map(({module:u,at:g})=>({module:u,at:g}))}}function Ct(e,t){let n=e.map(r=>r.state).filter(r=>r!=="stays"),
o=V(n);return o===null?t.some(({module:r})=>r==="gpu_info")?"no_gpu":"configured":o==="ready"?"configured":o}function Lt(e){return W(e.filter(({state:t})=>t!=="\
stays").flatMap(({address:t,blockers:n})=>n.map(o=>({...o,addresses:[t]}))))}function jt(e){return e.filter((t,n)=>!e.slice(n+1).some(({wire:o})=>o.run!==void 0||
o.status==="ready")).flatMap(Te)}p();var Ie=/^(\S+) \| (?:SUCCESS|CHANGED|FAILED!?|UNREACHABLE!) => (?=\{)/,Dt=/^(\S+) \| UNREACHABLE!: (.*)$/,Pt={"{":"}","[":"]"},de=3;function _e(e){try{return JSON.
parse(e)}catch(t){return}}function z(e){var i,l,a;let t=e.startsWith("\uFEFF")?e.slice(1):e,n=_e(t);if(n!==void 0)return{documents:[{value:n}],problems:[]};let o=[],
r=[],s=t.split(`
`).map(d=>d.endsWith("\r")?d.slice(0,-1):d);for(let d=0;d<s.length;d++){let c=(i=s[d])!=null?i:"",[,u,g]=(l=Dt.exec(c))!=null?l:[];if(u!==void 0){o.push({value:{
unreachable:!0,msg:g},host:u});continue}let[y="",x]=(a=Ie.exec(c))!=null?a:[],b=c.slice(y.length);if(!/^\s*[[{]/.test(b))continue;let E=Pt[b],k=E===void 0?d:Wt(
s,d,E),D=_e(E===void 0?b:[b,...s.slice(d+1,k+1)].join(`
`));D===void 0?r.push(d+1):o.push(x===void 0?{value:D}:{value:D,host:x}),d=k}return{documents:o,problems:Bt(r)}}function Wt(e,t,n){var o;for(let r=t+1;r<e.length;r++){
let s=(o=e[r])!=null?o:"";if(s.trimEnd()===n)return r;if(/^[[{]/.test(s)||Ie.test(s))return r-1}return e.length-1}function Bt(e){let t=e.slice(0,de).map(n=>`the\
 JSON that begins in line ${n} is broken or cut off`);return e.length<=de?t:[...t,`so are ${e.length-de} more`]}p();var He=at(Le(),1);p();p();var Ft={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},Ut=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function le(e,t="\uFFFD"){return e.replace(Ut,t)}function Ht(e){return le(e).replace(/[&<>"']/g,t=>{var n;return(n=Ft[t])!=null?n:""})}function Gt(e){return e===
null?"":typeof e=="string"?Ht(e):typeof e=="number"?String(e):"markup"in e?e.markup:e.map(({markup:t})=>t).join("")}function f(e,...t){return{markup:e.map((n,o)=>{
var r;return n+Gt((r=t[o])!=null?r:null)}).join("")}}function ce(e){if(/<[/!]/.test(e))throw new Error("the script or style of the page holds </ or <!, expected\
 neither");return{markup:e}}var je=1e3,De=3,Pe=6;function We(e){return e.map(({word:t,count:n})=>`${n} ${t}`).join(", ")}function ue(e,t){let n=0,o=e.map(({word:r,count:s})=>{let i=Math.max(
Pe,s/t*je),l=f`<rect class="${N[r].tone}" x="${n.toFixed(1)}" y="0" width="${Math.max(Pe-De,i-De).toFixed(1)}" height="10"><title>${s} ${r}</title></rect>`;return n+=
i,l});return f`<svg class="bar" viewBox="0 0 ${Math.max(je,Math.ceil(n))} 10" preserveAspectRatio="none" role="img" aria-label="${We(e)}">${o}</svg>`}function Vt(e){
return e.reduce((t,{count:n})=>t+n,0)}function L(e){let{tone:t,meaning:n}=N[e];return f`<span class="state ${t}" title="${n}">${e}</span>`}function Jt(e){let t=Vt(
e),n=e.map(({word:o,count:r})=>f`<tr><th scope="row"><button type="button" class="pick" data-state="${o}">${L(o)}</button></th><td class="number">${r}</td><td>${ue(
[{word:o,count:r}],Math.max(...e.map(s=>s.count)))}</td><td class="meaning">${N[o].meaning}</td></tr>
`);return f`<figure class="chart"><figcaption>${v(t,"node")} by state</figcaption>${ue(e,t)}<table>${n}</table></figure>`}function zt({id:e,name:t,count:n,states:o},r){
return f`<tr><th scope="row"><button type="button" class="pick" data-model="${e}">${t===""?e||"unknown model":t}</button>${t===""?"":f` <small>${e}</small>`}</th><td class="number">${n}</td><td>${ue(
o,r)}<small>${We(o)}</small></td></tr>
`}function Kt({models:e,gpus:t}){let n=Math.max(...e.map(({count:o})=>o));return f`<figure class="chart"><figcaption>${v(t,"GPU")} by model and state</figcaption><table>${e.
map(o=>zt(o,n))}</table></figure>`}function Be(e){return f`<div class="charts">${Jt(e.nodes)}${e.models.length===0?"":Kt(e)}</div>`}p();p();function j(e){var t,n;return(n=(t=/\[([^[\]]+)\](?:\s*\([^()]*\))?\s*$/.exec(e))==null?void 0:t[1])!=null?n:e.replace(/^(?:NVIDIA Corporation|Advanced Micro Devices, Inc\.|Intel Corporation)\s+(?:\[AMD\/ATI\]\s+)?/,
"")}function K({nodes:e}){let t=e.flatMap(i=>i.gpus.map(l=>({node:i.name,gpu:l}))),n=new Map;for(let{gpu:i}of t)i.name!==""&&!n.has(i.id)&&n.set(i.id,j(i.name));
let o=i=>{var l;return(l=n.get(i))!=null?l:""},r=t.filter(({gpu:i})=>i.state!=="stays"),s=[...w(r,({gpu:i})=>i.id)].map(([i,l])=>({id:i,name:o(i),count:l.length,
states:P(l.map(({gpu:a})=>a.state))}));return{nodes:P(e.map(({state:i})=>i)),models:s.sort((i,l)=>l.count-i.count||J(i.id,l.id)),gpus:r.length,mixed:[...w(t.filter(
({gpu:i})=>i.id!==""&&i.deviceType!==""),({gpu:i})=>i.id)].flatMap(([i,l])=>{let a=[...w(l,({gpu:d})=>d.deviceType)].map(([d,c])=>({type:d,cards:c.length,nodes:[
...new Set(c.map(({node:u})=>u))]}));return a.length<2?[]:[{id:i,name:o(i),types:a.sort((d,c)=>c.cards-d.cards)}]}),causes:Yt(e)}}function Yt(e){let t=e.flatMap(
({name:n,state:o,blockers:r})=>r.map(({text:s,remedy:i})=>({name:n,state:o,text:s,remedy:i})));return[...w(t,({state:n,text:o,remedy:r})=>JSON.stringify([n,o,r])).
values()].flatMap(n=>{let[o]=n,r=[...new Set(n.map(({name:s})=>s))];return o===void 0||r.length<2?[]:[{text:o.text,remedy:o.remedy,state:o.state,nodes:r}]}).sort(
(n,o)=>o.nodes.length-n.nodes.length||_(n.state)-_(o.state))}function Y({id:e,name:t,types:n}){let o=n.map(({type:r,nodes:s})=>{var i;return`${r} on ${s.length===
1?(i=s[0])!=null?i:"":`${s.length} nodes`}`});return`${e}${t===""?"":` (${t})`} is ${o.join(", ")}: an alias of Nova finds one of them only`}var q="switch SR-IO\
V on or off alike in the firmware setup of all of them, or give each type an alias of its own";var fe={node:"Node",state:"State",gpus:"GPUs",cause:"What blocks it, and the remedy"};function B(e){return e.replace(/^0000:/,"")}function pe(e){return e===""?f``:
f` <span class="remedy">${e}</span>`}function qt({text:e,remedy:t,addresses:n}){let o=n.length===0?f``:f`<code>${n.map(B).join(" ")}</code> `;return f`<li>${o}${e}${pe(
t)}</li>`}function Xt([e,...t]){return e===void 0?f``:f`${e.text}${pe(e.remedy)}${t.length===0?"":f` <span class="more-of">and ${t.length} more</span>`}`}function Qt({
gpus:e,state:t}){let n=e.filter(i=>i.state!=="stays"),o=[...w(n,({id:i})=>i)].map(([i,l])=>{var a,d;return`${l.length} \xD7 ${j((d=(a=l.find(({name:c})=>c!==""))==
null?void 0:a.name)!=null?d:"")||i||"unknown model"}`}),r=P(n.map(i=>i.state));if(r.length===0)return f`<span class="nothing">none</span>`;let s=r.some(({word:i})=>i!==
t);return f`${o.join(", ")}${s?f`<br><small>${r.map(({word:i,count:l})=>`${l} ${i}`).join(", ")}</small>`:""}`}function Zt({address:e,id:t,name:n,driver:o,group:r,
numa:s,deviceType:i,state:l,blockers:a,kind:d}){let c=[j(n),d==="gpu"?"":d].filter(u=>u!=="").join(", ");return f`<tr><td><code>${B(e)}</code></td><td><code>${t}</code> ${c}</td><td>${o||
"\u2013"}</td><td>${r||"\u2013"}</td><td>${s||"\u2013"}</td><td>${i||"\u2013"}</td><td>${L(l)}</td><td>${a.map(({text:u,remedy:g})=>f`<div>${u}${pe(g)}</div>`)}</td></tr>
`}function en(e){if(e.length===0)return f``;let t=["Address","Model","Driver","IOMMU group","NUMA","Nova type","State",""].map(n=>f`<th scope="col">${n}</th>`);
return f`<div class="scroll"><table class="cards"><thead><tr>${t}</tr></thead><tbody>${e.map(Zt)}</tbody></table></div>`}function X(e,t){return t.length===0?f``:
f`<h4>${e}</h4><ul>${t}</ul>`}function tn(e){let t=r=>f`<li>${r}</li>`,n=[e.os,e.kernel,e.machineId===""?"":`machine id ${e.machineId}`].filter(r=>r!=="").join(
" \xB7 "),o=e.sources.map(({module:r,at:s})=>`${r} of ${C(s)}`).join(", ");return f`${en(e.gpus)}${X("What blocks it",e.blockers.map(qt))}${X("A check would cha\
nge",e.planned.map(({label:r,facet:s})=>t(`${r}${s===""?"":` (${s})`}`)))}${X("Warnings",e.warnings.map(t))}${X("Notes",e.notes.map(t))}<p class="about">${n}${o===
""?"":f`<br>From ${o}`}</p>`}function C(e){return Number.isFinite(e)?`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`:"an unknown time"}function Fe(e){
let t=e.gpus.filter(({state:o})=>o!=="stays"),n=[...new Set(t.map(({id:o})=>o))].join(" ");return f`<tbody class="node" data-state="${e.state}" data-rank="${_(e.
state)}" data-gpus="${t.length}" data-models="${n}"><tr><th scope="row"><button type="button" class="open" aria-expanded="false">${e.name}</button></th><td>${L(
e.state)}</td><td>${Qt(e)}</td><td class="cause">${Xt(e.blockers)}</td></tr><tr class="details"><td colspan="4">${tn(e)}</td></tr></tbody>
`}function Q(e){return e.length<=6?f`${e.join(", ")}`:f`<details><summary>${v(e.length,"node")}</summary>${e.join(", ")}</details>`}var nn=8;function Ue(e){return`sha256-${(0,He.createHash)("sha256").update(e,"utf8").digest("base64")}`}function rn({id:e,title:t,body:n,lead:o=""}){return f`<section id="${e}"><h2>${t}</h2>${o===
""?"":f`<p>${o}</p>`}${n}</section>
`}function on({state:e,text:t,remedy:n,nodes:o}){return f`<tr><td class="number">${o.length}</td><td>${L(e)}</td><td>${t}${n===""?"":f` <span class="remedy">${n}</span>`}</td><td>${Q(
o)}</td></tr>
`}function sn(e){return e.length===0?[]:[f`<table class="list"><thead><tr><th scope="col">Nodes</th><th scope="col">State</th><th scope="col">${fe.cause}</th><th scope="col">Which</th></tr></thead><tbody>${e.
map(on)}</tbody></table>`]}function an({label:e,facet:t,lines:n,instead:o,nodes:r},s){let i=n.map(l=>f`<span class="${l.sign==="-"?"gone":"come"}">${l.sign}${l.
text}
</span>`);return f`<details class="plan"${s?f` open`:""}><summary><code>${e}</code>${t===""?"":f` <small>${t}</small>`} <span class="count">${v(r.length,"node")}</span></summary>${n.
length===0?"":f`<pre>${i}</pre>`}${o===""?"":f`<p>${o}</p>`}<p class="which">${Q(r)}</p></details>
`}function dn({nodes:e,models:t}){let n=e.map(({word:r,count:s})=>f`<option value="${r}">${r} (${s})</option>`),o=t.map(({id:r,name:s,count:i})=>f`<option value="${r}">${s===
""?r:`${s}, ${r}`} (${i})</option>`);return f`<form class="controls"><label>Search <input type="search" id="search" placeholder="name, address, id, driver, text" autocomplete="off" spellcheck="false"></label>
<label>State <select id="state"><option value="">any</option>${n}</select></label>
<label>Model <select id="model"><option value="">any</option>${o}</select></label>
<button type="button" id="open-all">Open all</button><button type="button" id="close-all">Close all</button><button type="reset">Reset</button>
<output id="shown" aria-live="polite"></output></form>
`}function ln({nodes:e}){let t=Re.map(n=>f`<th scope="col" class="${n}"${n==="state"?f` aria-sort="ascending"`:""}><button type="button" class="sort" data-column="${n}">${fe[n]}</button></th>`);
return f`<table class="nodes" id="nodes"><thead><tr>${t}</tr></thead>
${e.map(Fe)}</table>
<p id="none" hidden>No node is like that.</p>
`}function cn({nodes:e,span:t},{gpus:n}){let o=t===null?"":C(t[0])===C(t[1])?`, as of ${C(t[0])}`:`, from results of ${C(t[0])} to ${C(t[1])}`;return`${v(e.length,
"node")} with ${v(n,"GPU")}${o}`}function Ge(e,{script:t,style:n},{title:o,version:r}){let s=K(e),i=u=>f`<li>${u}</li>`,l=[...s.mixed.map(u=>f`<li class="mixed">${Y(
u)} <span class="remedy">${q}</span><ul>${u.types.map(({type:g,cards:y,nodes:x})=>f`<li><code>${g}</code>: ${v(y,"card")}, ${Q(x)}</li>`)}</ul></li>`),...e.remarks.
map(i)],a=[{id:"attention",title:"To look at",body:l.length===0?[]:[f`<ul class="warnings">${l}</ul>`]},{id:"problems",title:"Could not be read",body:e.problems.
length===0?[]:[f`<ul class="problems">${e.problems.map(i)}</ul>`]},{id:"causes",title:"In the way of several nodes",body:sn(s.causes)},{id:"plans",title:"What c\
hecks would change",lead:"Equal changes are shown once, by the lines that go and come.",body:e.plans.map(u=>an(u,e.plans.length<=nn))},{id:"list",title:"Nodes",
body:e.nodes.length===0?[]:[dn(s),ln(e)]}].filter(({body:u})=>u.length>0),d=a.length<2?f``:f`<nav>${a.map(({id:u,title:g})=>f`<a href="#${u}">${g}</a> `)}</nav>`,
c=`default-src 'none'; script-src '${Ue(t)}'; style-src '${Ue(n)}'; img-src data:; base-uri 'none'; form-action 'none'`;return f`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${c}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="vfiokit fleet_report ${r}">
<link rel="icon" href="data:,">
<title>${o}</title>
<style>${ce(n)}</style>
<script>${ce(t)}</script>
</head>
<body>
<header><h1>${o}</h1><p>${cn(e,s)}</p>${d}</header>
<main>
${e.nodes.length===0?f`<p>No result of a module was found.</p>`:Be(s)}
${a.map(rn)}</main>
<footer>fleet_report ${r} of vfiokit. Printed is what is shown: filter and open first what you want on paper.</footer>
</body>
</html>
`.markup}p();var un=64,fn=["invocation","stdout_lines","stderr_lines"];function pn(e){return typeof e.contract=="number"&&typeof e.module=="string"&&typeof e.changed=="boole\
an"}function mn(e){let t=m($($(e.task).duration).end)||m(e._timestamp),n=Date.parse(t);return Number.isNaN(n)?void 0:n}function Ve({value:e,host:t},n){let o=[],
r=[];function s(a,d,c,u){var x;if(u>un)return;if(typeof a=="string"){if(/^\s*\{/.test(a)&&a.includes('"contract"'))for(let b of z(a).documents)s(b.value,d,c,u+1);
return}if(Array.isArray(a)){for(let b of a)s(b,d,c,u+1);return}let g=$(a);if(pn(g)){o.push({wire:g,module:m(g.module),alias:d,at:c,from:n.name});return}let y=(x=
mn(g))!=null?x:c;for(let[b,E]of Object.entries(g))if(!fn.includes(b))if(b!=="hosts")s(E,d,y,u+1);else for(let[k,D]of Object.entries($(E)))i(D,k,y,u+1)}function i(a,d,c,u){
let g=o.length+r.length;if(s(a,d,c,u),o.length+r.length>g)return;let{unreachable:y,failed:x,msg:b,action:E}=$(a);if(y!==!0&&!(x===!0&&typeof b=="string"))return;
let k=m(E);r.push({alias:d,state:y===!0?"unreachable":"failed",msg:`${k===""?"":`${k}: `}${m(b).trim()||"without a message"}`,at:c})}let l=n.name.replace(/^.*\//,
"").replace(/\.json$/,"");return t!==void 0?i(e,t,n.at,0):$(e).unreachable===!0||"module_stderr"in $(e)?i(e,l,n.at,0):s(e,null,n.at,0),{told:o,lost:r}}p();var gn={bad:31,wait:33,plain:34,good:32,off:90},me=["NODE","STATE","GPUS","DRIVER","GPU STATE","ADDRESSES"],hn=[1,4],yn=40,bn=44,$n=40,Z="    ",ge=6;function M(e){
return le(e,"?").replace(/[\t\n\r]+/g," ")}function he(e,t){return e.length<=t?e:`${e.slice(0,t-3)}...`}function U(e,t,n){let o=[],r=t;for(let s of e.split(" "))
r.length>t.length&&r.length+1+s.length>n?(o.push(r),r=`${t}  ${s}`):r=r===t?t+s:`${r} ${s}`;return[...o,r]}function Ke(e,t,{colours:n}){return n?`\x1B[${gn[N[e].
tone]}m${t}\x1B[0m`:t}function wn(e,t){let n=[...w(e.gpus.filter(({state:s})=>s!=="stays"),({id:s,driver:i,state:l})=>JSON.stringify([s,i,l])).values()],o=e.blockers.
flatMap(s=>xn(s,t)),r=n.map((s,i)=>({cells:[i===0?Je(e):"",i===0?e.state:"",...kn(s)],lines:i===n.length-1?o:[]}));return r.length>0?r:[{cells:[Je(e),e.state,"n\
one","","",""],lines:o}]}function Je(e){return he(M(e.name),yn)}function kn(e){var i,l;let[t]=e;if(t===void 0)return["","","",""];let{id:n,driver:o,state:r}=t,s=j(
(l=(i=e.find(a=>a.name!==""))==null?void 0:i.name)!=null?l:"");return[`${e.length} x ${he(M(`${n} ${s}`.trim())||"unknown model",bn)}`,he(M(o),20)||"-",r,M(e.map(
({address:a})=>B(a)).join(" "))]}function xn({text:e,remedy:t,addresses:n},{width:o}){let r=n.length===0?"":`${n.map(B).join(" ")}: `;return[...U(M(`- ${r}${e}`),
Z,o),...t===""?[]:U(M(`-> ${t}`),`${Z}  `,o)]}function Sn(e,t){let n=e.flatMap(s=>wn(s,t)),o=me.map((s,i)=>n.reduce((l,{cells:a})=>{var d;return Math.max(l,((d=
a[i])!=null?d:"").length)},s.length)),r=s=>s.map((i,l)=>{var d;let a=l===me.length-1?i:i.padEnd((d=o[l])!=null?d:0);return hn.includes(l)&&G(i)?Ke(i,a,t):a}).join(
"  ").replace(/ +$/,"");return[r(me),...n.flatMap(({cells:s,lines:i})=>[r(s),...i])]}function vn(e,t){let n=Math.max(...e.map(({count:r})=>r)),o=Math.max(...e.map(
({word:r})=>r.length));return e.map(({word:r,count:s})=>`  ${r.padEnd(o)}  ${String(s).padStart(5)}  ${Ke(r,"#".repeat(Math.max(1,Math.round(s/n*$n))),t)}`)}function ze(e){
return e.length<=ge?e.join(", "):`${e.slice(0,ge-1).join(", ")} and ${e.length-ge+1} more`}function F(e,t){return t.length===0?[]:["",e,...t]}function ye(e,t){let n=K(
e),{width:o}=t,r=a=>U(M(`- ${a}`),"  ",o),s=({sign:a,text:d})=>`      ${a}${M(d)}`,i=n.models.map(({id:a,name:d,count:c,states:u})=>`  ${String(c).padStart(5)} \
 ${M(`${a} ${d}`.trim())||"unknown model"}: ${u.map(g=>`${g.count} ${g.word}`).join(", ")}`);return`${[...n.nodes.length===0?["No result of a module was found."]:
[`${v(e.nodes.length,"node")}:`,...vn(n.nodes,t)],...F(`${v(n.gpus,"GPU")}:`,i),...F("In the way of several nodes:",n.causes.flatMap(({text:a,remedy:d,nodes:c})=>[
...r(`${c.length} nodes: ${a}`),...d===""?[]:U(M(`-> ${d}`),Z,o),...U(M(ze(c)),Z,o)])),...F("What checks would change:",e.plans.flatMap(({label:a,facet:d,lines:c,
instead:u,nodes:g})=>[...r(`${a}${d===""?"":` (${d})`}, ${v(g.length,"node")}: ${ze(g)}`),...c.map(s),...u===""?[]:[`      ${M(u).replace("\u2192","->")}`]])),...F(
"To look at:",[...n.mixed.flatMap(a=>r(`${Y(a)}; ${q}`)),...e.remarks.flatMap(r)]),...F("Could not be read:",e.problems.flatMap(r))].join(`
`)}
`}function Ye(e,t){return`${e.nodes.length===0?"":`${Sn(e.nodes,t).join(`
`)}

`}${ye(e,t)}`}p();var ee="0.1.0";var Mn=`fleet_report ${ee}: every node and GPU of a fleet, its state, what blocks it and the remedy.

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
`,En=120,be=40;function On(e){var i,l;let t=[],n={};for(let a=0;a<e.length;a++){let d=(i=e[a])!=null?i:"",[,c,u]=(l=/^--(html|title|width)(?:=(.*))?$/s.exec(d))!=
null?l:[];if(c===void 0&&d.startsWith("-")&&d!=="-")return`"${d}" is not a flag; known are --html, --title, --width, --help and --version`;if(c===void 0)t.push(
d);else{let g=u!=null?u:e[++a];if(g===void 0||g==="")return`--${c} has no value`;n[c]=g}}let{html:o,title:r="GPU passthrough",width:s}=n;return s!==void 0&&!(/^\d{1,4}$/.
test(s)&&Number(s)>=be)?`--width is "${s}", expected a number of columns from ${be} on`:t.length===0?"no PATH is given, expected files or folders of results, or\
 - for stdin":{paths:t,html:o,title:r,width:s===void 0?void 0:Number(s)}}function $e(e){let t=Reflect.get(Object(e),"code");return typeof t=="string"?t:e instanceof
Error?e.message:String(e)}function qe(e,t,n){let{documents:o,problems:r}=z(e);n.problems.push(...r.map(i=>`${t.name}: ${i}`));let s=n.told.length+n.lost.length;
for(let i of o){let{told:l,lost:a}=Ve(i,t);n.told.push(...l),n.lost.push(...a)}n.told.length+n.lost.length===s&&r.length===0&&n.problems.push(`${t.name}: holds \
no result of a module`)}function Tn(){let e=[],t=Buffer.alloc(65536);for(;;)try{let n=(0,T.readSync)(0,t,0,t.length,null);if(n===0)return Buffer.concat(e).toString(
"utf8");e.push(Buffer.from(t.slice(0,n)))}catch(n){if($e(n)!=="EAGAIN")throw n;H(10)}}function Qe(e,t){try{if(e==="-")return qe(Tn(),{name:"stdin",at:Date.now()},
t);let n=(0,T.statSync)(e);if(n.isDirectory())for(let o of(0,T.readdirSync)(e).sort())o.startsWith(".")||Qe((0,Xe.join)(e,o),t);else n.isFile()||n.isFIFO()?qe((0,T.readFileSync)(
e,"utf8"),{name:e,at:n.isFile()?n.mtimeMs:Date.now()},t):t.problems.push(`${e}: is neither a file nor a folder`)}catch(n){t.problems.push(`${e}: cannot be read \
(${$e(n)})`)}}function An({paths:e,html:t,title:n,width:o}){let r={told:[],lost:[],problems:[]};for(let a of e)Qe(a,r);let s=Ne(r,r.problems),i={width:o!=null?o:
Math.max(be,process.stdout.columns||En),colours:process.stdout.isTTY===!0&&!process.env.NO_COLOR},l=t===void 0?"":Ge(s,h,{title:n,version:ee});if(t==="-")R(l);else if(R(
t===void 0?Ye(s,i):ye(s,i)),t!==void 0)try{(0,T.writeFileSync)(t,l),R(`
wrote ${t}
`)}catch(a){return R(`
${t} cannot be written (${$e(a)})
`,2),1}return s.nodes.length===0?1:0}function Rn(e){if(e.includes("--help"))return R(Mn),0;if(e.includes("--version"))return R(`fleet_report ${ee}
`),0;let t=On(e);return typeof t!="string"?An(t):(R(`${t}; see --help
`,2),2)}process.exitCode=Rn(process.argv.slice(2));
}));
