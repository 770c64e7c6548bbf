// The text around a bundle: what makes one file a script, an Ansible module, and a polite failure on an old Node.

import { brotliCompressSync, constants } from 'zlib'

/** Everything before the bundle must be ES5: an old Node has to read the whole file before it can say so. */
const OLDEST: readonly [number, number] = [12, 22]
/**
 * Ansible puts the arguments here. In a line comment, since JSON has no raw newline: whatever a value holds, it
 * stays a comment (a string or template literal would be code).
 */
const ARGUMENTS = '// <<INCLUDE_ANSIBLE_MODULE_JSON_ARGS>>'

/** Packed text in lines, as Node prints the source line of an uncaught error. */
const LINE = /.{1,1600}/g

interface About {
  readonly name: string
  readonly version: string
}

/** A module's script around its bundle. In the bundle `vfiokitArguments` is what Ansible wrote into it, if it did. */
export function wrapModule(bundle: string, about: About): string {
  return `#!/usr/bin/node
// WANT_JSON
${head(about)}
${guard(`JSON.stringify({changed: false, failed: true, msg: msg, comment: msg, module: '${about.name}', version: '${about.version}',
    contract: 1, host: {}, error: {code: 'E_HOST', hint: hint, node: 'untouched'}, changes: []})`, about.name, `\
${ARGUMENTS}
var vfiokitArguments = String(vfiokit).split('\\n', 2)[1].slice(3);
if (vfiokitArguments.charAt(0) !== '{') vfiokitArguments = undefined;
${bundle}`)}`
}

/** A script for people around its bundle. */
export function wrapOther(bundle: string, about: About): string {
  return `#!/usr/bin/node
${head(about)}
${guard('msg', about.name, bundle)}`
}

/**
 * Characters that a packed text is made of: printable ASCII without those that end a template literal (\\ and `), that
 * templates of Salt and cloud-init begin with ({), and that are lost at the ends of lines (space).
 */
const DIGITS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(one => !'\\`{'.includes(one))

/** basE91 (Joachim Henke): 13 or 14 bits in two characters, 8 % less than base64. */
export function base91(bytes: Buffer): string {
  let text = ''
  let bits = 0
  let count = 0
  const put = (value: number): void => { text += `${DIGITS[value % 91] ?? ''}${DIGITS[Math.floor(value / 91)] ?? ''}` }
  for (const byte of bytes) {
    bits |= byte << count
    count += 8
    if (count <= 13) continue
    const short = (bits & 8191) > 88
    put(bits & (short ? 8191 : 16383))
    const taken = short ? 13 : 14
    bits >>= taken
    count -= taken
  }
  if (count === 0) return text
  return count > 7 || bits > 90 ? (put(bits), text) : text + (DIGITS[bits] ?? '')
}

/**
 * The way back, in the script itself and short for that: t text, o bytes, n how many, v value of a pair, b bits, k how
 * many; the numbers in d, the digit, are the codes of the characters that DIGITS leaves out.
 */
const UNPACK = `\
for (var o = Buffer.allocUnsafe(t.length), n = 0, v = -1, b = 0, k = 0, i = 0, c, d; c = t.charCodeAt(i++);) {
  if (c < 33) continue;
  d = c - 33 - (c > 92) - (c > 96) - (c > 123);
  if (v < 0) { v = d; continue; }
  v += d * 91;
  b |= v << k;
  for (k += (v & 8191) > 88 ? 13 : 14; k > 7; k -= 8, b >>= 8) o[n++] = b;
  v = -1;
}
if (v >= 0) o[n++] = b | v << k;
`

/**
 * The same bundle as a compressed text that unpacks itself: less than half of the bytes for some 5 ms more. Quality
 * 11 is one fixed search, the same bytes from brotli 1.0.9 (Node 12) to 1.2 (Node 26).
 */
export function pack(bundle: string, { name }: { readonly name: string }): string {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_LGBLOCK, BROTLI_PARAM_NDIRECT } = constants
  const packed = brotliCompressSync(Buffer.from(bundle), { params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 20, [BROTLI_PARAM_LGBLOCK]: 17, [BROTLI_PARAM_NDIRECT]: 2 } })
  const lines = (base91(packed).match(LINE) ?? []).join('\n')
  return `var t = \`
${lines}
\`;
${UNPACK}require('vm').runInThisContext('(function (require, exports, module, vfiokitArguments, vfiokit) {' +
require('zlib').brotliDecompressSync(o.slice(0, n)).toString('latin1') + '})', {filename: '${name}.js, unpacked'})(require, exports, module, typeof vfiokitArguments === 'string' ? vfiokitArguments : undefined, vfiokit);
`
}

function head({ name, version }: About): string {
  return `// ${name} ${version} of vfiokit, Apache-2.0; generated, do not edit. Licences of what is bundled: THIRD-PARTY-LICENSES.txt`
}

/**
 * Calls a function `vfiokit` of this body, or says why not. It stands in brackets of its own, which V8 takes for a
 * sign that it is called at once: it reads it once, and not twice (1 ms of a small script, 3 of a large one).
 */
function guard(text: string, name: string, body: string): string {
  const [major, minor] = OLDEST
  // require is missing where a package.json above says that .js is an ES module.
  return `(function (vfiokit) {
  var v = process.versions.node.split('.');
  if (+v[0] > ${major} || (+v[0] === ${major} && +v[1] >= ${minor})) {
    if (typeof require === 'function') vfiokit(require, {}, {});
    else if (process.getBuiltinModule) vfiokit(process.getBuiltinModule('module').createRequire('/'), {}, {});
    else eval("import('module')").then(function (m) { vfiokit(m.createRequire('/'), {}, {}); });
    return;
  }
  var hint = "install a newer one (EL 8: dnf module reset nodejs; dnf module install nodejs:20), or point ansible_node_interpreter at one";
  var msg = '${name} needs Node.js ${major}.${minor} or newer, found ' + process.version + ': ' + hint;
  process.exitCode = 1;
  require('fs').writeSync(1, ${text} + '\\n');
})((function vfiokit(require, exports, module) {
${body}}));
`
}
