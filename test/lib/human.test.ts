import t from 'tap'
import { wireOf, wireOfStop } from '../../lib/envelope.ts'
import { fileDiff } from '../../lib/diff.ts'
import { Stop, refused } from '../../lib/errors.ts'
import { toText } from '../../lib/human.ts'
import { lineDiff } from '../../lib/line-diff.ts'
import type { Terminal } from '../../lib/terminal.ts'
import type { Module } from '../../lib/module.ts'
import { progressLines } from '../../lib/output.ts'
import { parseParams } from '../../lib/params.ts'
import type { Result } from '../../lib/result.ts'
import gpuInfo from '../../modules/gpu_info.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import initramfs from '../../modules/initramfs.ts'
import iommuCmdline from '../../modules/iommu_cmdline.ts'
import passthroughUndo from '../../modules/passthrough_undo.ts'
import passthroughVerify from '../../modules/passthrough_verify.ts'
import vfioBind from '../../modules/vfio_bind.ts'
import vfioModules from '../../modules/vfio_modules.ts'
import { exampleFor } from '../contract/examples.ts'
import { attempt, node } from '../contract/laws.ts'
import { allHosts } from '../hosts/distros.ts'
import { random } from './random.ts'

const speaker = { module: 'trial', version: '1.2.3', host: { name: 'node1' } }
const plain: Terminal = { columns: 80, utf8: false, colour: false }
const result: Result = { changed: true, msg: 'changed /etc/x', changes: [{ step: 'file', label: '/etc/x', facet: 'persistent', before: '', after: 'sha256:0' }], own: {} }
const full: Result = {
  ...result, run: 'r1', pending: ['update-grub'], rebootReasons: ['the IOMMU is off'], pendingAtBoot: ['iommu=pt'], notes: ['n1'], warnings: ['w1'],
  bootable: { ok: false, reasons: ['no initrd'] },
  diff: [{ before: 'same\nold\nend\n', after: 'same\nnew\nmore\nend\n', before_header: '/etc/x', after_header: '/etc/x' }],
}

function shown(of: Result, terminal: Partial<Terminal> = {}): string {
  return toText(wireOf(of, speaker), { ...plain, ...terminal }, of.human?.())
}

t.test('everything that matters, what is to be done last', async (t) => {
  t.equal(shown(full), `changed:
  persistent  /etc/x: new

--- /etc/x
+++ /etc/x
 same
-old
+new
+more
 end

To be run by you:
  update-grub

A reboot is required:
  the IOMMU is off

At the next boot:
  iommu=pt

This node would not boot:
  no initrd

Warnings:
  w1

Notes:
  n1

Undo with:
  passthrough_undo '{"since": "r1"}'
`)
  t.equal(shown({ ...result, changes: [], msg: 'nothing to do here; left for you to run: update-grub; a reboot is required: x' }), 'nothing to do here\n', 'lists are sections, not part of the headline')
})

t.test('changes say what becomes of a file, and of all else from what to what', async (t) => {
  const changes = ([['', 'sha256:0a'], ['sha256:0a', ''], ['sha256:0a', 'sha256:0b'], ['out of date: it is empty', 'up to date'], ['nouveau', 'vfio-pci'], ['', 'loaded'], ['loaded', '']] as const)
    .map(([before, after]) => ({ step: 'file', label: 'it', facet: 'live' as const, before, after }))
  t.match(shown({ ...result, msg: 'changed it', changes }), 'changed:\n  live  it: new\n  live  it: removed\n  live  it: edited\n  live  it: made anew: it is empty\n  live  it: nouveau -> vfio-pci\n  live  it: absent -> loaded\n  live  it: loaded -> absent\n')
})

t.test('a failure says what it is, what it left, and what to do', async (t) => {
  t.equal(toText(wireOfStop(refused('no', 'do that'), speaker), plain), 'FAILED: no\n\nHint:\n  do that\n\nE_REFUSED, node: untouched\n')
  t.equal(toText(wireOfStop(refused('no; do that', 'do that'), speaker), plain), 'FAILED: no; do that\n\nE_REFUSED, node: untouched\n', 'and nothing twice')
  t.match(shown({ ...full, msg: 'stuck', error: { stop: new Stop('E_APPLY', 'stuck'), node: 'partial' } }), /^FAILED: stuck\n\nChanged:\n {2}persistent {2}\/etc\/x: new\n[^]*r1[^]*\nE_APPLY, node: partial\n$/)
  t.match(toText(wireOfStop(new Stop('E_INTERNAL', 'bug', { cause: new TypeError('x') }), speaker), plain), /^FAILED: bug\n[^]*\nTypeError: x\n {4}at /)
})

t.test('own results by their shape', async (t) => {
  t.equal(shown({ ...result, changes: [], msg: 'ok', own: {
    stage: 'ready', none: null, on: true, nothing: [], blank: '', few: ['a', 'b'], at: { deep: { er: 1 } },
    two_rows: [{ id: '10de:20b7', has: ['x', 'y'], ok: false }, { id: '10de:1eb8', has: [], ok: true }],
    long: ['a sentence that is too long for the rest of the line beside others', 'and one more of the kind'],
    '/etc/some_file': '[pci]\n  alias = {}\n', command: `run ${'x '.repeat(50)}`.trim(),
  } }), `ok

  stage       ready
  none        -
  on          yes
  few         a, b
  at deep er  1

Two rows:
  id         has   ok
  10de:20b7  x, y  no
  10de:1eb8  -     yes

Long:
  a sentence that is too long for the rest of the line beside others
  and one more of the kind

/etc/some_file:
  [pci]
    alias = {}

Command:
  run ${'x '.repeat(50).trim()}
`)
})

t.test('tables fold their last column, and are given up where it would be too narrow', async (t) => {
  const own = { rows: [{ what: 'boot images', why: 'there is no room for them in /boot, and so on and so forth' }, { what: 'x', why: 'y' }] }
  t.match(shown({ ...result, own }, { columns: 40 }), `
Rows:
  what         why
  boot images  there is no room for them
               in /boot, and so on and
               so forth
  x            y
`)
  t.match(shown({ ...result, own: { rows: [{ path: '/boot/initramfs-5.14.0-427.13.1.img', why: 'it is older than its inputs' }] } }, { columns: 40 }), `
Rows:
  path
    /boot/initramfs-5.14.0-427.13.1.img,
    why it is older than its inputs
`)
})

t.test('nothing that a terminal obeys', async (t) => {
  const nasty = 'a\u001b[31mb\u009bc\u202ed\u0007\re\u2028f'
  const text = shown({ ...full, msg: nasty, warnings: [nasty], own: { nasty, rows: [{ nasty }] }, human: () => ({ nasty: [nasty] }), diff: [{ before: '', after: nasty, before_header: nasty, after_header: nasty }] }, { utf8: true, colour: true })
  t.match(text, 'a?[31mb?c?d??e?f')
  t.notMatch(text.replace(/\u001b\[(0|1|1;31|31|32|35)m/g, ''), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/)
})

t.test('only ASCII where the locale is not UTF-8', async (t) => {
  const moved: Result = { ...result, msg: 'changed it', changes: [{ step: 'driver', label: 'it', facet: 'live', before: '\uc6b0', after: 'b' }] }
  t.match(shown(moved), 'it: ? -> b')
  t.match(shown(moved, { utf8: true }), 'it: \uc6b0 \u2192 b')
})

t.test('colours change nothing but colours', async (t) => {
  const own = { rows: [{ a: 'ok', b: 1 }, { a: 'FAIL', b: 2 }, { a: 'warn', b: 3 }, { a: 'fine', b: 4 }], now: 'not ready' }
  const coloured = shown({ ...full, own }, { colour: true })
  for (const part of ['\u001b[31m-old\u001b[0m\n', '\u001b[32m+new\u001b[0m\n', '\u001b[32mok\u001b[0m  ', '\u001b[31mFAIL\u001b[0m  ', '\u001b[35mwarn\u001b[0m  ', '  fine  ', '\u001b[1mNotes:\u001b[0m', '  now  \u001b[31mnot ready\u001b[0m\n']) t.match(coloured, part)
  t.match(shown({ ...full, msg: 'stuck', error: { stop: new Stop('E_APPLY', 'stuck'), node: 'partial' } }, { colour: true }), /^\u001b\[1;31mFAILED: stuck\u001b\[0m\n/)
  t.equal(coloured.replace(/\u001b\[[\d;]+m/g, ''), shown({ ...full, own }))
})

t.test('a diff: the changes and two lines around each', async (t) => {
  const numbers = (skip: readonly number[]) => Array.from({ length: 20 }, (_, at) => (skip.includes(at) ? `was ${at}` : `${at}`)).join('\n')
  const diff = [{ before: numbers([]), after: numbers([4, 15]), before_header: 'a', after_header: 'b' }]
  t.match(shown({ ...result, diff }), '--- a\n+++ b\n ...\n 2\n 3\n-4\n+was 4\n 5\n 6\n ...\n 13\n 14\n-15\n+was 15\n 16\n 17\n ...\n')
  t.match(shown({ ...result, diff: [{ dst_larger: 200000, before_header: 'a', after_header: 'b' }] }), '--- a\n+++ b\n200000 bytes, too many to show\n')
  const secret = fileDiff('/boot/grub2/grubenv', 'saved=abc\nkernelopts=root=LABEL=x luks.key=SECRET\n', 'saved=abc\nkernelopts=root=LABEL=x luks.key=SECRET iommu=pt\n', true)
  const masked = shown({ ...result, diff: [secret] })
  t.match(masked, '\n-kernelopts=*** luks.key=***\n+kernelopts=*** luks.key=*** iommu=pt\n')
  t.notMatch(masked, 'SECRET')
})

t.test('lines with their signs are both texts', async (t) => {
  const { below, list } = random(7)
  const text = () => list(9, () => ['', 'a', 'b', 'c'][below(4)]!)
  for (let round = 0; round < 2000; round++) {
    const [before, after] = [text(), text()]
    const lines = lineDiff(before, after)
    const side = (sign: string) => lines.filter(line => line.startsWith(' ') || line.startsWith(sign)).map(line => line.slice(1))
    if (JSON.stringify([side('-'), side('+')]) !== JSON.stringify([before, after])) t.strictSame([side('-'), side('+')], [before, after], JSON.stringify(lines))
  }
  t.strictSame(lineDiff(['a', 'b', 'c'], ['a', 'x', 'c', 'd']), [' a', '-b', '+x', ' c', '+d'])
  t.strictSame(lineDiff(['a', 'a'], ['a', 'a']), [' a', ' a'])
})

t.test('steps on lines of their own', async (t) => {
  let text = ''
  const { step, end } = progressLines(more => { text += more })
  t.equal(end(), false)
  step('one')
  t.equal(text, 'one ...', 'seen while it is at work')
  step('two')
  t.equal(end(), true)
  t.equal(end(), false)
  t.match(text, /^one \.\.\.\ntwo \.\.\.\n$/)
})

/** Some of everything: refusals, EL's long names, eight GPUs with their switches, several boot loaders. */
const HOSTS = ['ubuntu2204', 'ubuntu2204-prepared', 'ubuntu2404-companions', 'debian12-group-members', 'debian12-console-gpu', 'rocky8-bios', 'rocky9-eight-gpus', 'sles15']
const MODULES = [gpuPassthrough, initramfs, iommuCmdline, passthroughUndo, vfioBind, vfioModules] as unknown as readonly Module[]
/** Sections that get copied and are not folded. */
const COPIED = /^(To be run by you|Undo with):\n|^--- .*\n\+\+\+ /

for (const name of HOSTS) {
  t.test(`every module at 80 columns: ${name}`, async (t) => {
    const words = allHosts[name]?.()
    if (words === undefined) throw new Error(`there is no host ${name}`)
    const at = node(t, words)
    const ids = exampleFor(vfioBind as unknown as Module, words)
    const results: (readonly [string, Result | Stop])[] = []
    for (const module of MODULES) results.push([module.name, await attempt(at.host, module, exampleFor(module, words), { check: true })])
    for (const probe of [gpuInfo, passthroughVerify]) {
      const raw = probe === gpuInfo ? {} : 'ids' in ids ? { ids: ids['ids'] } : { addresses: ids['addresses'] }
      const { fail, ...read } = probe.read(at.host, parseParams(probe.params, raw) as never)
      results.push([probe.name, { changed: false, changes: [], ...read, ...(fail === undefined ? {} : { error: { stop: new Stop(fail.code, read.msg, fail), node: 'untouched' as const } }) }])
    }
    for (const [module, found] of results) {
      const wire = found instanceof Stop ? wireOfStop(found, { ...speaker, module }) : wireOf(found, { ...speaker, module })
      const text = toText(wire, plain, found instanceof Stop ? undefined : found.human?.())
      for (const section of text.split('\n\n').filter(one => !COPIED.test(one))) {
        // A path is not broken, whatever its length.
        for (const line of section.split('\n')) if (line.length > 80 && !/\S{60}/.test(line)) t.fail(`${module}: too wide: ${line}`)
      }
      t.notMatch(text, /undefined|\[object|NaN|null/, module)
      // Folded or not, every sentence is there.
      const flat = text.replace(/\s+/g, ' ')
      const { msg, failed, pending, reboot_reasons, pending_at_boot, warnings, notes } = wire
      const must = [pending, reboot_reasons, pending_at_boot, warnings, notes].flatMap(list => (Array.isArray(list) ? list : [])).concat(failed ? [msg] : [])
      for (const sentence of must) if (!flat.includes(String(sentence).replace(/\s+/g, ' '))) t.fail(`${module} does not say: ${sentence}`)
      for (const { label, facet } of found instanceof Stop ? [] : found.changes) t.match(flat, `${facet} ${label}: `)
    }
    t.pass('all of them')
  })
}

t.test('gpu_info: a row for each GPU, and every reason once', async (t) => {
  const words = allHosts['rocky9-eight-gpus']?.()
  if (words === undefined) throw new Error('no such host')
  const { human } = gpuInfo.read(node(t, words).host, parseParams(gpuInfo.params, {}))
  const text = toText(wireOf({ ...result, changes: [] }, speaker), plain, human?.())
  t.match(text, /^ {2}address {7}id {9}kind {6}group {2}driver {11}verdict {2}companions$/m)
  t.equal(text.match(/^ {2}0000:[0-9a-f]{2}:00\.0 {2}10de:20b0 {2}gpu {7}- {6}nvidia {11}blocked {2}-$/gm)?.length, 8)
  t.equal(text.match(/it has\s+no IOMMU group/g)?.length, 1)
  t.match(text, '\n  IOMMU      off, and the firmware has a DMAR table\n')
})

t.test('passthrough_verify: a line for each link, devices that fail by name', async (t) => {
  const words = allHosts['rocky9-eight-gpus']?.()
  if (words === undefined) throw new Error('no such host')
  const { human } = passthroughVerify.read(node(t, words).host, parseParams(passthroughVerify.params, { ids: '10de:20b0' }))
  const text = toText(wireOf({ ...result, changes: [] }, speaker), plain, human?.())
  t.match(text, '\n  now        not ready\n  next boot  not ready\n')
  t.match(text, /^ {2}ok {5}iommu\.firmware {2}DMAR$/m)
  t.equal(text.match(/^ {2}FAIL {3}device\.driver {2}/gm)?.length, 1)
  t.match(text.replace(/\s+/g, ' '), '0000:b7:00.0, 0000:bd:00.0: nvidia, expected vfio-pci To do: reboot once vfio_bind has run')
})
