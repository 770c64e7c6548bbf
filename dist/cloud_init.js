#!/usr/bin/node
// cloud_init 0.1.0 of vfiokit, Apache-2.0; generated, do not edit. Licences of what is bundled: THIRD-PARTY-LICENSES.txt
(function (vfiokit) {
  var v = process.versions.node.split('.');
  if (+v[0] > 12 || (+v[0] === 12 && +v[1] >= 22)) {
    if (typeof require === 'function') vfiokit(require, {}, {});
    else if (process.getBuiltinModule) vfiokit(process.getBuiltinModule('module').createRequire('/'), {}, {});
    else eval("import('module')").then(function (m) { vfiokit(m.createRequire('/'), {}, {}); });
    return;
  }
  var hint = "install a newer one (EL 8: dnf module reset nodejs; dnf module install nodejs:20), or point ansible_node_interpreter at one";
  var msg = 'cloud_init needs Node.js 12.22 or newer, found ' + process.version + ': ' + hint;
  process.exitCode = 1;
  require('fs').writeSync(1, msg + '\n');
})((function vfiokit(require, exports, module) {
var Q=Object.defineProperty;var Z=(e,t,n)=>t in e?Q(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var E=(e,t,n)=>Z(e,typeof t!="symbol"?t+"":t,n);var F=(...e)=>require("child_process").spawnSync(...e);var b=require("fs");var P=(...e)=>require("os").tmpdir(...e);var S=require("path"),X=require("zlib");var $=class extends Error{constructor(n,o,r={}){super(o);E(this,"code");E(this,"param");E(this,"hint");E(this,"cause");E(this,"node");this.name="Stop",this.code=
n,Object.assign(this,r)}};function d(e,t){return new $("E_PARAMS",t,{param:e})}var M=(...e)=>require("crypto").createHash(...e);function D(e){return M("sha256").update(e,"latin1").digest("hex")}var y=require("fs");function p(e,t=60){return e==null?"null":typeof e=="string"?JSON.stringify(e.length>t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an o\
bject":`the ${typeof e} ${String(e)}`}var I=4*1024*1024,J=64,ee=["__proto__","constructor","prototype"],_=/[ \t\n\r]*/y,te=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,ne=/true|false|null/y;function x(e,t){
if(e.length>I)throw d("",`${t} is larger than 4 MiB, expected the parameters of one module`);let n=e.toString("utf8");if(!Buffer.from(n,"utf8").equals(e))throw d(
"",`${t} is not valid UTF-8: save it as UTF-8`);let o=n.startsWith("\uFEFF")?n.slice(1):n,r=0;function s(c){let i=o.slice(0,r).split(`
`),w=`line ${i.length}, column ${(i[i.length-1]||"").length+1}`,l=r>=o.length?"the end":p(o.slice(r,r+12).split(`
`)[0]||""),v=o[r]==="'"?": JSON strings take double quotes":"";throw d("",`${t} is not JSON: found ${l} at ${w}, expected ${c}${v}`)}function a(c){var w;c.lastIndex=
r;let i=(w=c.exec(o))==null?void 0:w[0];return i!==void 0&&(r+=i.length),i}function f(){if(o[r]!=='"')return;let c=r+1;for(;c<o.length&&o[c]!=='"';)c+=o[c]==="\\"?
2:1;try{let i=JSON.parse(o.slice(r,c+1));return r=c+1,String(i)}catch(i){return s("a string on one line, with valid escapes and an end")}}function u(c){return a(
_),o[r]!==c?!1:(r++,!0)}function g(c){a(_);let i=f();if(i===void 0)return s("a key in double quotes");if(ee.includes(i))throw d(i,`${t} holds the key ${p(i)}, w\
hich no parameter has: remove it`);if(Object.prototype.hasOwnProperty.call(c,i))throw d(i,`${t} holds the key ${p(i)} twice, expected each key once: remove one`);
return u(":")?i:s('":"')}function m(c){var w;if(a(_),c>J&&(o[r]==="{"||o[r]==="["))throw d("",`${t} is nested deeper than ${J} levels: nothing here needs more t\
han three, so look at what wrote it`);if(u("{")){let l=Object.create(null);if(u("}"))return l;do l[g(l)]=m(c+1);while(u(","));return u("}")?l:s('"," or "}"')}if(u(
"[")){let l=[];if(u("]"))return l;do l.push(m(c+1));while(u(","));return u("]")?l:s('"," or "]"')}if(o[r]==='"')return f();let i=(w=a(te))!=null?w:a(ne);return i===
void 0?s("a value"):JSON.parse(i)}let h=m(1);return a(_),r<o.length?s("nothing after the value"):h}function U(e,t){if(t!==void 0)return x(Buffer.from(t),"what Ansible sent");if(e===void 0)return;if(e==="-"||e==="@-")return x(V(0,"stdin"),"stdin");if(/^\s*[{[]/.
test(e))return x(Buffer.from(e),"the argument");let n=e.replace(/^@/,"");if(n==="")throw d("",`the argument is ${p(e)}, expected JSON, @FILE or -`);return x(re(
n),`the file ${p(n,200)}`)}function re(e){let t;try{t=(0,y.openSync)(e,y.constants.O_RDONLY|y.constants.O_NONBLOCK)}catch(n){let o=n instanceof Error&&"code"in n&&n.code==="ENOENT"?"there\
 is no file":`cannot read (${String(Reflect.get(Object(n),"code"))})`;throw d("",`${o} ${p(e,200)}, expected JSON such as '{"check": true}', a file that holds i\
t, or -`)}try{if(!(0,y.fstatSync)(t).isFile())throw d("",`${p(e,200)} is not a regular file, expected a file that holds JSON; for a pipe pass -`);return V(t,`th\
e file ${p(e,200)}`)}finally{(0,y.closeSync)(t)}}function V(e,t){let n=[];for(let r=I+1;r>0;){let s=Buffer.allocUnsafe(Math.min(r,65536)),a=oe(e,s,t);if(a===0)break;
n.push(s.slice(0,a)),r-=a}let o=Buffer.concat(n);if(o.toString("latin1").trim()==="")throw d("",`${t} is empty, expected a JSON object, {} at least`);return o}function oe(e,t,n){
for(;;)try{return(0,y.readSync)(e,t,0,t.length,null)}catch(o){let r=o instanceof Error&&"code"in o?String(o.code):"";if(r==="EOF")return 0;if(r!=="EAGAIN")throw d(
"",`cannot read ${n} (${r}), expected JSON there`);L(10)}}function L(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}var T=require("fs");function O(e,t=1){let n=Buffer.from(e,"utf8");for(let o=0;o<n.length;)try{o+=(0,T.writeSync)(t,n,o)}catch(r){if(!(r instanceof Error&&"code"in r&&r.code==="EAGA\
IN"))return!1;L(2)}return!0}var k="/var/lib/vfiokit/cloud-init",B=`${k}/first-boot.sh`,se="/var/lib/cloud/scripts/per-boot/50-vfiokit",ie=600,A={nova:{name:"Nova",most:65535,unit:"characte\
rs of base64",measure:e=>4*Math.ceil(Buffer.byteLength(e)/3)},ec2:{name:"EC2",most:16384,unit:"bytes",measure:e=>Buffer.byteLength(e)},disk:null};function q(e,t){
if(t===null)return;let n=t.measure(e);return n<=t.most?void 0:`the user data is ${H(n)} ${t.unit}, expected ${H(t.most)} at most (${t.name}); give --url or --pa\
th instead of --embed, or say --for disk where it is a file on a disk`}function H(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")}function z(e,t){return(t===
"url"?/^https?:\/\/[\w.:@[\]-]+(\/[\w.~:@!*+,;=%?&/-]*)?$/:/^(\/[\w.+@-]+)+$/).test(e)&&e.length<=1024?e:null}function W(e){let t=n=>`\\u${n.charCodeAt(0).toString(
16).padStart(4,"0")}`;return JSON.stringify(e).replace(/"(?:[^"\\]|\\.)*"/g,n=>n.replace(/[{}%#$`'<>&]/g,t)).replace(/[^ -~]/g,t)}function Y({version:e,script:t,
source:n,sha256:o,params:r,node:s,report:a}){let{reboot:f,...u}=Object.fromEntries(Object.entries(r).filter(([,l])=>C(l))),g="path"in n?n.path:`${k}/vfiokit.js`,
m={version:e,sha256:o,script:g,node:s!=null?s:"/usr/bin/node",url:"url"in n?n.url:"",report_url:a!=null?a:""},[h="",c=""]=t.split(/^# settings\n/m),i=h+Object.entries(
m).map(([l,v])=>`${l}='${v}'
`).join("")+c.replace(/^ *# .*\n/gm,""),w=[R(`${k}/params.json`,"0600",W({wait:ie,...u,reboot:"never"})),R(`${k}/verify.json`,"0600",W(ae(u))),..."gzip"in n?[`-\
 path: ${k}/vfiokit.js
  permissions: '0600'
  encoding: gz+b64
  content: ${n.gzip.toString("base64")}
`]:[],R(B,"0700",i),R(se,"0755",`#!/bin/sh
exec /bin/sh ${B} run`)];return`#cloud-config
# vfiokit ${e}: prepares this node at its first boot${f==="never"?"":", reboots it once"}, and verifies it.
# The newest result on the node: ${k}/report.json
# Beside other parts of user data: lists are continued, and what others say stands.
merge_how:
- {name: list, settings: [append]}
- {name: dict, settings: [no_replace, recurse_list]}
${s===void 0?`package_update: true
packages: [nodejs]
`:""}write_files:
${w.join("")}${f==="never"?"":`power_state:
  mode: reboot
  delay: now
  timeout: 120
  message: "vfiokit: rebooting once, for what was prepared"
  condition: [/bin/sh, ${B}, needs-reboot]
`}`}function C(e){return e!=null}function ae({expect_count:e,nova:t}){return{...C(e)?{expect_count:e}:{},...C(Object(t).alias)&&Object(t).target!=="print"?{nova:!0}:
{}}}function R(e,t,n){let o=n.replace(/\n$/,"").split(`
`).map(r=>r===""?`
`:`    ${r}
`).join("");return`- path: ${e}
  permissions: '${t}'
  content: |
${o}`}var N="0.1.0";var ue=`cloud_init ${N}: user data that prepares a node for GPU passthrough at its first boot.

Usage: cloud_init.js PARAMS (--url URL | --path FILE | --embed) [flags] > user-data
  PARAMS        the parameters of gpu_passthrough: JSON, @FILE or -; the node reboots once where that is needed,
                "reboot": "never" leaves that to you

Where the node gets vfiokit.js from (its SHA-256 is that of vfiokit.js beside this script; another is not run):
  --url URL     fetched at the first boot, http or https
  --path FILE   it is in the image
  --embed       it is in the user data: too large for Nova and EC2, for a disk that you make (--for disk)

Flags:
  --for WHERE   what takes the user data, and whose limit holds: nova (default), ec2, disk (none)
  --node FILE   the interpreter in the image; else the distribution's package nodejs is installed
  --report URL  gets each result by POST, as the module printed it
  --help --version

Exit codes: 0 ok, 1 too large or vfiokit.js is not there, 2 bad arguments.
`,K=["url","path","for","node","report"],G="sys/bus/pci/devices/0000:00:00.0",ce=["check","diff","root","delay","allow_losing_guests"];function de(e){var s,a;let t=Object.
create(null),n=[],o=!1;for(let f=0;f<e.length;f++){let u=(s=e[f])!=null?s:"",[,g="",m]=(a=/^--([a-z]+)(?:=([^]*))?$/.exec(u))!=null?a:[];if(u==="--embed")o=!0;else if(K.
some(h=>h===g)){let h=m!=null?m:e[++f];if(h===void 0||h===""||h.startsWith("--"))throw d("",`--${g} has no value, expected one after it`);t[g]=h}else{if(u.startsWith(
"-")&&u!=="-")throw d("",`${p(u)} is not a flag; known are --${[...K,"embed","help","version"].join(", --")}`);n.push(u)}}let[r]=n;if(r===void 0||n.length>1)throw d(
"",`found ${n.length} arguments that are no flags, expected one: the parameters of gpu_passthrough, such as '{"ids":"10de:20b7"}'`);return{values:t,embed:o,source:r}}
function fe(e){let t=Object.keys(A).includes(e)?A[e]:void 0;if(t===void 0)throw d("",`--for is ${p(e)}, expected ${Object.keys(A).join(", ")}`);return t}function j(e,t,n){
let o=e[t];if(o===void 0)return;let r=z(o,n);if(r===null)throw d("",`--${t} is ${p(o)}, expected ${n==="url"?"an http or https address":"an absolute path"} with\
out characters that a shell would read`);return r}function le(e,t,n){let o=j(e,"url","url"),r=j(e,"path","path"),s=[...o===void 0?[]:[{url:o}],...r===void 0?[]:
[{path:r}],...t?[{gzip:(0,X.gzipSync)(n,{level:9})}]:[]],[a]=s;if(a===void 0||s.length>1)throw d("",`found ${s.length} of --url, --path and --embed, expected on\
e of them: where the node gets vfiokit.js from`);return a}function pe(e,t){var s,a;let n=Object(e),o=ce.find(f=>n[f]!==void 0&&n[f]!==null);if(o!==void 0)throw d(
o,`${o} is given, which means nothing at a first boot; leave it out`);let r=(0,b.realpathSync)((0,b.mkdtempSync)((0,S.join)(P(),"vfiokit-")));(0,b.mkdirSync)((0,S.join)(
r,G),{recursive:!0});try{let{stdout:f,error:u}=F(process.execPath,[t,"gpu_passthrough","-","--check","--root",r],{input:JSON.stringify(e),encoding:"utf8"});if(u!==
void 0)throw u;let g=JSON.parse(f);if(((s=g.error)==null?void 0:s.code)==="E_PARAMS")throw d("",(a=g.msg)!=null?a:"")}finally{for(let f=(0,S.join)(r,G);f!==(0,S.dirname)(
r);f=(0,S.dirname)(f))(0,b.rmdirSync)(f)}if(n.state==="absent")throw d("state","state is absent, expected present: user data prepares a node; passthrough_undo t\
akes it back");return n}function he(){var t;let e=(0,S.join)((0,S.dirname)((0,b.realpathSync)((t=process.argv[1])!=null?t:"")),"vfiokit.js");try{return{path:e,bytes:(0,b.readFileSync)(
e)}}catch(n){throw new $("E_HOST",`${e} cannot be read, expected vfiokit.js of the same release beside this script`)}}function ge(e){var i;let{values:t,embed:n,
source:o}=de(e),r=fe((i=t.for)!=null?i:"nova"),{path:s,bytes:a}=he(),f=le(t,n,a),[u,g]=[j(t,"node","path"),j(t,"report","url")],m=pe(U(o,void 0),s),h=Y({version:N,
script:`#!/bin/sh
# vfiokit under cloud-init: prepares this node at its first boot, and verifies it after the reboot.
#   run           what cloud-init starts at every boot (scripts-per-boot), until the node is ready or has booted 5 times
#   needs-reboot  the condition of power_state: 0 once, where what was prepared waits for a reboot that harms nobody
# report.json beside it is the newest result, as a module prints it. What is said goes to the console as well.
set -u
umask 077
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
LC_ALL=C
export PATH LC_ALL
# settings
here=/var/lib/vfiokit/cloud-init
starter=/var/lib/cloud/scripts/per-boot/50-vfiokit
cd "$here" || exit 1

# The name that cloud-init has for this machine, what is asked of it, and when that was written (anew after
# cloud-init clean): state of another one counts for nothing.
job() { { cat /var/lib/cloud/data/instance-id params.json verify.json; stat -c %Y params.json; } 2>/dev/null | sha256sum | cut -c1-64; }
boot() { cat /proc/sys/kernel/random/boot_id; }
kept() { cat "$1" 2>/dev/null; }
# Quotes within values are escaped, so that only a key can match.
says() { grep -q "$2" "$1" 2>/dev/null; }
prepared() { says prepare.json '"failed":false'; }

# The newest result: kept, told on the console, and sent where that was asked for; nothing depends on its arrival.
report() {
  cp "$1" report.json
  echo "vfiokit: $(sed -n 's/^{"changed":[a-z]*,"failed":[a-z]*,"msg":"\\(\\([^"\\\\]\\|\\\\.\\)*\\)".*/\\1/p' "$1" | sed 's/\\\\\\(["\\\\]\\)/\\1/g')"
  [ -n "$report_url" ] || return 0
  curl -fsS --max-time 30 --retry 3 -o /dev/null -H 'Content-Type: application/json' --data-binary @report.json "$report_url" ||
    wget -q -T 30 -O /dev/null --header 'Content-Type: application/json' --post-file report.json "$report_url" ||
    python3 -c 'import sys, urllib.request as u; u.urlopen(u.Request(sys.argv[1], open("report.json", "rb").read(), {"Content-Type": "application/json"}), timeo\
ut=30)' "$report_url" ||
    echo "vfiokit: the report did not reach $report_url"
}

# refuse CODE SENTENCE: what stops before a module can say it, as a result like theirs. Nothing of the host is in the
# sentence that JSON would have to escape. What a module that died has left is not known.
refuse() {
  left=untouched
  [ "$1" != E_INTERNAL ] || left=partial
  printf '{"changed":false,"failed":true,"msg":"%s","comment":"%s","module":"gpu_passthrough","version":"%s","contract":1,"host":{"name":"%s"},"error":{"code":"\
%s","node":"%s"},"changes":[]}\\n' \\
    "$2" "$2" "$version" "$(uname -n | tr -cd 'A-Za-z0-9._-')" "$1" "$left" > refused.json
  report refused.json
  exit 1
}

sum() { sha256sum 2>/dev/null < "$script" | cut -c1-64; }

fetch() {
  curl -fsSL --max-time 300 -o vfiokit.part "$url" || wget -q -T 60 -O vfiokit.part "$url" ||
    python3 -c 'import sys, urllib.request as u; open("vfiokit.part", "wb").write(u.urlopen(sys.argv[1], timeout=60).read())' "$url"
}

# The interpreter and the script, or an end that says which is missing. Only what the sum says is run.
tools() {
  [ -x "$node" ] || refuse E_HOST "Node.js is missing: there is no $node; /var/log/cloud-init-output.log says whether its package could be installed"
  if [ -n "$url" ] && [ "$(sum)" != "$sha256" ]; then
    tries=1
    until fetch; do
      [ "$tries" -lt 5 ] || refuse E_COMMAND "$url could not be fetched in $tries tries; /var/log/cloud-init-output.log says why"
      sleep $((tries * 5))
      tries=$((tries + 1))
    done
    mv vfiokit.part "$script"
  fi
  [ -r "$script" ] || refuse E_HOST "$script is not there, expected vfiokit.js of vfiokit $version"
  found=$(sum)
  [ "$found" = "$sha256" ] || refuse E_REFUSED "$script has the SHA-256 $found, expected $sha256; nothing of it was run"
}

# module FILE NAME ARGUMENT...: its result in FILE, whatever becomes of it.
module() {
  file=$1
  shift
  "$node" "$script" "$@" > "$file"
  code=$?
  grep -q '^{.*}$' "$file" || refuse E_INTERNAL "$1 ended with $code and without a result; /var/log/cloud-init-output.log has what it said"
  return "$code"
}

# Nothing of it but the results stays; who runs it again begins anew.
finish() {
  rm -f "$starter" job boots counted boot asked prepare.json verify-now.json
  exit 0
}

run() {
  chmod 700 .. .
  if [ "$(kept job)" != "$(job)" ]; then
    rm -f boots counted boot asked prepare.json
    job > job
  fi
  # Not where somebody runs it by hand: in the same boot again, or after all five.
  if [ -e "$starter" ] && [ "$(kept counted)" != "$(boot)" ]; then
    boots=$(($(kept boots || echo 0) + 1))
    echo "$boots" > boots
    boot > counted
    if [ "$boots" -gt 5 ]; then
      rm -f "$starter"
      echo "vfiokit: not ready after 5 boots, and not tried again; the reason is in $here/report.json"
      exit 1
    fi
  fi
  tools
  if ! prepared; then
    # cloud-init asks for the reboot once for each instance: in a boot that could prepare nothing, too early.
    [ -e asked ] || rm -f /var/lib/cloud/instance/sem/config_power_state_change
    boot > boot
    module prepare.json gpu_passthrough @params.json || { report prepare.json; exit 1; }
  fi
  # Nothing to bind on this node: nothing to verify.
  if says prepare.json '"devices":\\[\\]'; then
    report prepare.json
    finish
  fi
  if says prepare.json '"reboot_required":true' && [ "$(kept boot)" = "$(boot)" ]; then
    report prepare.json
    exit 0
  fi
  # What nova reads may come from elsewhere, later, or nova itself: then it is not this node that is not ready.
  edit=
  if says prepare.json '"unrendered":true' || { says prepare.json '"deployment":"\\(none\\|kolla\\|rhoso\\)"' && ! says prepare.json '"target":"print"'; }; then
    edit='s/,\\{0,1\\}"nova":true//;'
  fi
  # Where there was nothing to do nothing is recorded: then the devices are named that were found.
  says prepare.json '"run":"' || edit="$edit s/}\\$/,\\"addresses\\":[$(grep -o '"devices":\\[[^]]*\\]' prepare.json | grep -o '"address":"[^"]*"' | cut -d: -f2- | p\
aste -sd, -)]}/; s/^{,/{/"
  sed "$edit" verify.json > verify-now.json
  module verified.json passthrough_verify @verify-now.json
  code=$?
  report verified.json
  [ "$code" -ne 0 ] || finish
  exit 1
}

# host_reboot knows what a reboot would harm. cloud-init itself has ended here, or is about to; a package transaction ends.
needs_reboot() {
  prepared && says prepare.json '"reboot_required":true' && [ ! -e asked ] && [ "$(kept job)" = "$(job)" ] || exit 1
  tools
  waited=0
  while :; do
    module reboot.json host_reboot '{"when":"if_required"}' --check
    kinds=$(grep -o '"kind":"[a-z_]*"' reboot.json)
    held=$(printf '%s\\n' "$kinds" | grep -v cloud_init | sort -u)
    [ "$held" = '"kind":"packages"' ] && [ "$waited" -lt 600 ] || break
    sleep 10
    waited=$((waited + 10))
  done
  # What speaks against it, or that it could not find out.
  if [ -n "$held" ] || { [ -z "$kinds" ] && says reboot.json '"failed":true'; }; then
    report reboot.json
    exit 1
  fi
  says reboot.json '"reboot_required":true' || exit 1
  boot > asked
  sync
  echo 'vfiokit: rebooting once, for what was prepared'
  exit 0
}

case "\${1:-}" in
  run) run ;;
  needs-reboot) needs_reboot ;;
  *) echo "usage: sh $here/first-boot.sh run|needs-reboot" >&2; exit 2 ;;
esac
`,source:f,sha256:D(a.toString("latin1")),params:m,node:u,report:g}),c=q(h,r);if(c!==void 0)throw new $("E_REFUSED",c);return O(h),0}function me(e){if(e.includes(
"--help"))return O(ue),0;if(e.includes("--version"))return O(`cloud_init ${N}
`),0;try{return ge(e)}catch(t){if(!(t instanceof $))throw t;return O(`${t.message}; see --help
`,2),t.code==="E_PARAMS"?2:1}}process.exitCode=me(process.argv.slice(2));
}));
