// From a capture that somebody has sent to a tree: the modules say the same of it, and nothing of it gets out.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { layCapture } from '../../build/captured.ts'
import { ROOT } from '../../build/names.ts'
import { renderCapture } from '../../lib/capture.ts'
import { execute } from '../../lib/engine.ts'
import { openHost } from '../../lib/host-fs.ts'
import { parseParams } from '../../lib/params.ts'
import type { Finding } from '../../lib/verdict.ts'
import gpuInfo from '../../modules/gpu_info.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import verify from '../../modules/passthrough_verify.ts'
import { asNobody, node, sandbox, spoken } from '../dist/sandbox.ts'
import { allHosts, writeTree } from '../hosts/distros.ts'
import { scratch } from '../hosts/scratch.ts'
import { differences, snapshot } from '../hosts/tree.ts'

t.setTimeout(600000)
const IDS = '10de:20b7'
const FIXTURE = join(ROOT, 'out/build/fixture.js')

/** Of a result of gpu_info: names are those of the host's own pci.ids, which no capture holds. */
function unnamed({ gpus, ids, iommu }: Readonly<Record<string, unknown>>): unknown {
  return { ids, iommu, gpus: Array.isArray(gpus) ? gpus.map((gpu: unknown) => ({ ...Object(gpu), name: null })) : [] }
}

t.test('npm run fixture -- --capture', async (t) => {
  const dir = sandbox(t)
  const at = (name: string): string => join(dir, name)
  for (const args of [['ubuntu2204', at('sent')], ['--capture', at('capture'), at('received')]]) {
    if (args[0] === '--capture') t.match(spoken(node([join(ROOT, 'dist/gpu_info.js'), '{}', '--root', at('sent'), '--capture', at('capture')])), { failed: false })
    const made = node([FIXTURE, ...args])
    t.match(made, { status: 0, stderr: '', stdout: /node dist\/\w+\.js '\{"ids":"10de:20b7"\}'/ }, args.join(' '))
  }
  const say = (tree: string): unknown => unnamed(spoken(node([join(ROOT, 'dist/gpu_info.js'), '{}', '--root', at(tree)])))
  t.same(say('received'), say('sent'), 'gpu_info says the same of it')
  t.match(node([FIXTURE, '--capture', at('capture'), at('received')]), { status: 1, stdout: '', stderr: /is not empty/ })
  t.match(node([FIXTURE, '--capture', at('nothing'), at('new')]), { status: 1, stdout: '', stderr: /nothing/ })
  t.match(node([FIXTURE, '--capture', join(ROOT, 'package.json'), at('new')]), { status: 1, stdout: '', stderr: /is no capture/ })
  t.notOk(existsSync(at('new')), 'what is none leaves nothing')
})

/** What a capture tells of a node that was prepared and has booted: the findings that CONTRIBUTING.md names. */
function judged(dir: string): readonly unknown[] {
  const { own } = verify.read(openHost({ root: dir }), parseParams(verify.params, { ids: IDS, on_findings: 'report' }))
  return (own['findings'] as readonly Finding[]).filter(({ id }) => /^(iommu\.|device\.(driver|group)$)/.test(id))
}

t.test('every kind of node', async (t) => {
  const read = (dir: string): unknown => unnamed(gpuInfo.read(openHost({ root: dir }), parseParams(gpuInfo.params, {})).own)
  for (const name of ['ubuntu2204', 'rocky9', 'sles15']) {
    const make = allHosts[name]
    if (make === undefined) throw new Error(`there is no fixture host ${name}`)
    const [sent, received] = [scratch(t), scratch(t)]
    const machine = writeTree(sent, make())
    const host = openHost({ root: sent, machine })
    layCapture(received, renderCapture(host))
    t.same(read(received), read(sent), name)
    const { error } = await execute(host, gpuPassthrough, parseParams(gpuPassthrough.params, { ids: IDS }), { check: false, diff: false, wait: 0, version: '0.0.0' })
    t.equal(error, undefined)
    machine.reboot()
    const after = scratch(t)
    layCapture(after, renderCapture(host))
    t.same(judged(after), judged(sent), `${name}, after the reboot`)
    t.ok(judged(sent).length > 3)
  }
})

/** `find -L`, `cat` and all others that know no --root: whatever they get to by it lies below the tree. */
function reached(tree: string): readonly string[] {
  const { stdout } = asNobody(['find', '-L', tree, '-exec', 'readlink', '-f', '{}', ';'])
  return stdout.split('\n').filter((path) => path !== '')
}

function refusal(tree: string, files: unknown): string {
  try {
    layCapture(tree, JSON.stringify({ format: 'vfiokit-capture/1', files }))
    return 'nothing was refused'
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

t.test('nothing gets out', async (t) => {
  const dir = sandbox(t)
  const outside = join(dir, 'outside')
  mkdirSync(outside)
  writeFileSync(join(outside, 'file'), 'mine')
  const before = snapshot(outside)
  const hostile: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['..', { '/../outside/file': 'x' }],
    ['.. in the middle', { '/a/../../outside/file': 'x' }],
    ['no absolute path', { 'outside/file': 'x' }],
    ['an absolute link', { '/a': { link: outside }, '/a/file': 'x' }],
    ['an absolute link that nothing is below', { '/etc/default/grub': { link: '/etc/shadow' } }],
    ['a link up', { '/a': { link: '../outside' }, '/a/file': 'x' }],
    ['a link up that nothing is below', { '/a/b': { link: '../../outside/file' } }],
    ['a link to the root, and up from there', { '/a/b/c': { link: '../..' }, '/a/b/d': { link: 'c/../outside/file' } }],
    ['a link below a link', { '/a': { link: '.' }, '/a/a/a/b': { link: '../../../outside/file' } }],
    ['links through links', { '/a/b': { link: 'c/d' }, '/a/c/d': { link: '..' }, '/e': { link: 'a/b/../../outside' } }],
    ['a circle', { '/a': { link: 'b' }, '/b': { link: 'a' } }],
    ['a link to nothing', { '/a': { link: '' } }],
    ['a file below a file', { '/a': 'x', '/a/b': 'y' }],
    ['another spelling', { '/a//b': 'x' }], ['another spelling, by a dot', { '/a/./b': 'x' }], ['another spelling, by a slash', { '/a/': { dir: 493 } }],
    ['the root', { '/': { link: 'x' } }],
    ['what a terminal obeys', { '/a\u001b[2J': 'x' }], ['NUL', { '/a\u0000b': 'x' }],
    ['a device', { '/dev/sda': { device: [8, 0] } }], ['a fifo', { '/a': { fifo: true } }], ['neither', { '/a': null }],
  ]
  for (const [name, files] of hostile) {
    const tree = join(dir, name.replace(/\W/g, '-'))
    mkdirSync(tree)
    t.match(refusal(tree, files), /^the capture[ -~]*$/, name)
    t.same(readdirSync(tree), [], `${name}: before anything is written`)
  }
  t.same(differences(before, snapshot(outside)), [])
  t.equal(readFileSync(join(outside, 'file'), 'utf8'), 'mine')
})

t.test('what stays inside is laid', async (t) => {
  const dir = sandbox(t)
  const files = {
    '/sys/bus/pci/devices/0000:41:00.0': { link: '../../../devices/pci0000:40/0000:41:00.0' }, '/sys/devices/pci0000:40/0000:41:00.0/class': '0x030200\n',
    '/sys/devices/pci0000:40/0000:41:00.0/iommu_group': { link: '../../../kernel/iommu_groups/12' }, '/sys/kernel/iommu_groups/12': { dir: 0 }, '/to-nothing': { link: 'sys/nothing' },
    '/etc': { dir: 0o4777 }, '/etc/os-release': 'ID=debian\n', '/__proto__': 'x', '/constructor/prototype': 'y',
  }
  layCapture(dir, JSON.stringify({ format: 'vfiokit-capture/1', files }))
  t.equal(openHost({ root: dir }).read('/sys/bus/pci/devices/0000:41:00.0/class'), '0x030200\n')
  t.same(['etc', 'sys/kernel/iommu_groups/12'].map((path) => statSync(join(dir, path)).mode & 0o7777), [0o755, 0o755], 'no mode that keeps people out or lets them be others')
  t.equal(readFileSync(join(dir, '__proto__'), 'utf8'), 'x')
  const found = reached(dir)
  t.ok(found.length > 10)
  t.same(found.filter((path) => path !== dir && !path.startsWith(`${dir}/`)), [])
})
