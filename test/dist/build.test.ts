// The build: the same bytes from any folder, and the checks that guard every script.
import { spawnSync } from 'child_process'
import { createHash } from 'crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, unlinkSync, writeFileSync } from 'fs'
import { dirname, join } from 'path'
import t from 'tap'
import { wrongImports, wrongText } from '../../build/checks.ts'
import { bundle, makeDist } from '../../build/make.ts'
import { unusedKinds } from '../../build/kinds.ts'
import { MAX_SIZE, ROOT, scripts } from '../../build/names.ts'
import type { Script } from '../../build/names.ts'
import { checkLicences } from '../../build/sbom.ts'
import { pack } from '../../build/wrap.ts'
import { TRIAL, node, sandbox, treeIn, trialIn } from './sandbox.ts'

/** The packages that `names` need, with themselves. */
function withDependencies(names: readonly string[], found: Set<string> = new Set()): ReadonlySet<string> {
  for (const name of names.filter((one) => !found.has(one))) {
    found.add(name)
    const about = Object(JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')))
    withDependencies(Object.keys(about.dependencies ?? {}), found)
  }
  return found
}

/** What a clone and npm ci would lay down, as far as the build needs it. */
function cloneTo(dir: string, packages: readonly string[]): void {
  mkdirSync(join(dir, 'node_modules'), { recursive: true })
  const copy = (path: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    const { status, stderr } = spawnSync('cp', ['-a', join(ROOT, path), join(dir, path)], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
  for (const path of ['package.json', 'package-lock.json', 'lib', 'modules', 'build', 'integrations/cloud-init', 'test', 'out']) {
    if (path === 'test') mkdirSync(join(dir, 'test'))
    else copy(path)
  }
  copy('test/dist')
  for (const name of readdirSync(join(ROOT, 'test')).filter((name) => name !== 'dist' && name !== 'nodes')) copy(`test/${name}`)
  for (const name of packages) copy(`node_modules/${name}`)
  // Tools, and no part of what is bundled.
  for (const name of ['esbuild', '@esbuild', 'terser']) symlinkSync(join(ROOT, 'node_modules', name), join(dir, 'node_modules', name))
}

/** Made once: it takes seconds. */
const dist = makeDist()

t.test('the same bytes from any folder', async (t) => {
  const dir = join(sandbox(t), 'a folder with spaces', 'and depth')
  cloneTo(dir, [...withDependencies(['zod', 'execa'])])
  const ours = await dist
  const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', NODE_OPTIONS: '' }
  const { status, stderr } = spawnSync(process.execPath, [join(dir, 'out/build/build.js')], { cwd: '/', env, encoding: 'utf8' })
  t.equal(stderr, '')
  t.equal(status, 0)
  t.strictSame(readdirSync(join(dir, 'dist')).sort(), [...ours.keys()].sort())
  for (const [name, text] of ours) t.ok(readFileSync(join(dir, 'dist', name), 'utf8') === text, name)

  const build = (...args: string[]) => spawnSync(process.execPath, [join(dir, 'out/build/build.js'), ...args], { env, encoding: 'utf8' })
  t.equal(build('--check').status, 0)
  writeFileSync(join(dir, 'dist/vfio_bind.d.ts'), 'would shadow the module')
  writeFileSync(join(dir, 'dist/package.json'), '{}')
  t.match(build('--check'), { status: 1, stderr: /dist is not what the sources make: package\.json, vfio_bind\.d\.ts; run npm run build/ })
  t.equal(build().status, 0)
  t.strictSame(readdirSync(join(dir, 'dist')).sort(), [...ours.keys()].sort(), 'what is not ours in dist goes')
  t.equal(readFileSync(join(dir, 'dist/package.json'), 'utf8'), '{"type":"commonjs"}\n')
})

t.test('dist is what the sources make', async (t) => {
  const files = await dist
  t.strictSame(readdirSync(join(ROOT, 'dist')).sort(), [...files.keys()].sort())
  for (const [name, text] of files) t.ok(existsSync(join(ROOT, 'dist', name)) && readFileSync(join(ROOT, 'dist', name), 'utf8') === text, `${name}, else: npm run build`)
  t.match(files.get('THIRD-PARTY-LICENSES.txt'), /zod \d[^]*Permission is hereby granted/)
})

t.test('the bill of materials and the sums', async (t) => {
  const files = await dist
  const { components, dependencies }: { components: { 'bom-ref': string; type: string; name: string; purl?: string; hashes: { content: string }[] }[]; dependencies: { ref: string; dependsOn: string[] }[] } = JSON.parse(files.get('sbom.cdx.json') ?? '')
  const refs = components.map((component) => component['bom-ref'])
  t.equal(new Set(refs).size, refs.length, 'no component twice')
  for (const { ref, dependsOn } of dependencies) for (const on of dependsOn) t.ok(refs.includes(on), `${ref}: ${on} is a component`)
  const listed = components.filter(({ type }) => type === 'library').map(({ name }) => name)
  for (const name of listed) t.match(files.get('THIRD-PARTY-LICENSES.txt'), new RegExp(`^${name} \\d`, 'm'), `${name} has its notice`)
  t.ok(listed.includes('zod') && listed.includes('execa'))
  const sum = (text: string): string => createHash('sha256').update(text).digest('hex')
  for (const name of scripts().map((script) => `${script.name}.js`)) {
    t.equal(components.find((component) => component.name === `dist/${name}`)?.hashes[0]?.content, sum(files.get(name) ?? ''), name)
  }
  const sums = new Map((files.get('SHA256SUMS') ?? '').trim().split('\n').map((line): [string, string] => [line.slice(66), line.slice(0, 64)]))
  t.same([...sums], [...files].filter(([name]) => name !== 'SHA256SUMS').sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => [name, sum(text)]), 'every other file, as sha256sum -c reads it')
  t.doesNotThrow(() => checkLicences(['node_modules/zod', 'node_modules/execa']))
  // BlueOak is met by a copy of its text too; nobody has looked yet.
  t.throws(() => checkLicences(['node_modules/tap']), /tap is under BlueOak-1\.0\.0, expected one of MIT/)
})

t.test('a new module is built, tested by its name and removed like any other', async (t) => {
  const dir = sandbox(t)
  cloneTo(dir, [])
  const make = (name: string) => spawnSync(process.execPath, [join(dir, 'out/build/new.js'), ...(name === '' ? [] : [name])], { encoding: 'utf8' })
  t.match(make('gpu_fan'), { status: 0, stderr: '', stdout: /wrote modules\/gpu_fan\.ts\nwrote test\/modules\/gpu_fan\.test\.ts/ })
  t.match(make('gpu_fan'), { status: 1, stderr: /modules\/gpu_fan\.ts is there already/ })
  for (const name of ['', 'Gpu', 'gpu-fan', '../x', '1st']) t.match(make(name), { status: 1, stderr: /expected snake_case/ })
  symlinkSync(join(ROOT, 'node_modules/typescript'), join(dir, 'node_modules/typescript'))
  for (const name of ['@types', 'tap', '@tapjs', 'zod', 'execa']) symlinkSync(join(ROOT, 'node_modules', name), join(dir, 'node_modules', name))
  writeFileSync(join(dir, 'tsconfig.json'), readFileSync(join(ROOT, 'tsconfig.json'), 'utf8').replace(/"include".*/, '"files": ["test/modules/gpu_fan.test.ts"],'))
  const tsc = spawnSync('env', ['-u', 'NODE_OPTIONS', process.execPath, join(dir, 'node_modules/typescript/bin/tsc'), '-p', dir], { encoding: 'utf8' })
  t.match(tsc, { status: 0, stdout: '', stderr: '' }, 'it compiles')
  t.equal(spawnSync('env', ['-u', 'NODE_OPTIONS', process.execPath, join(dir, 'out/test/modules/gpu_fan.test.js')], { cwd: dir }).status, 0, 'its test passes')
  unlinkSync(join(dir, 'modules/gpu_fan.ts'))
})

t.test('a script holds the kinds that its module can make', async (t) => {
  const left = async (source: string) => (await unusedKinds(source)).map(({ kind }) => kind)
  const trial = await left(TRIAL.source)
  for (const kind of ['grubConfig', 'bootImage', 'kmod', 'driver']) t.ok(trial.includes(kind), `trial leaves out ${kind}`)
  t.notOk(trial.includes('file'))
  for (const { name, source, type } of scripts()) {
    if (type !== 'module' || !/^export default defineModule\(/m.test(readFileSync(join(ROOT, source), 'utf8'))) continue
    const without = await left(source)
    t.notOk(without.includes('file'), `${name} writes files`)
    const reboots = name === 'host_reboot' || name === 'gpu_passthrough'
    t.equal(without.includes('reboot'), !reboots, `what reboots is in no script that does not (${name})`)
    // The journal may hold any other step.
    if (name === 'passthrough_undo' || name === 'gpu_passthrough') t.strictSame(without, reboots ? [] : ['reboot'], name)
    if (name === 'initramfs') t.notOk(without.includes('bootImage'))
  }
})

t.test('a script that would be too large unpacks itself', async (t) => {
  const dir = sandbox(t)
  const plain = (await bundle(TRIAL)).text
  const start = plain.indexOf(' = undefined;\n') + ' = undefined;\n'.length
  const end = plain.lastIndexOf('}')
  const packed = plain.slice(0, start) + pack(plain.slice(start, end), TRIAL) + plain.slice(end)
  t.ok(packed.length < plain.length * 0.55, `${packed.length} of ${plain.length}`)
  t.strictSame(wrongText(TRIAL, packed), [])
  const tree = treeIn(dir)
  const said: string[] = []
  for (const [name, text] of Object.entries({ plain, packed })) {
    for (const packageJson of ['{"type":"commonjs"}', '{"type":"module"}']) {
      const script = await trialIn(join(dir, name, packageJson.length.toString()), packageJson)
      writeFileSync(script, text)
      said.push(node([script, '{"words":"a,b"}', '--check', '--diff', '--root', tree]).stdout)
    }
    said.push(node([], { input: text.replace('<<INCLUDE_ANSIBLE_MODULE_JSON_ARGS>>', JSON.stringify({ words: 'a,b', root: tree, _ansible_check_mode: true, _ansible_diff: true })) }).stdout)
  }
  t.match(said[0], /"words":\["a","b"\]/)
  t.strictSame([...new Set(said)].length, 1)
})

t.test('imports against the direction are refused', async (t) => {
  const one = (from: string, to: string, external = false) => wrongImports({ [from]: { imports: [{ path: to, external }] } }).length === 0
  const allowed: readonly (readonly [string, string, boolean?])[] = [
    ['lib/main.ts', 'lib/engine.ts'], ['lib/engine.ts', 'lib/kinds/file.ts'], ['lib/kinds/file.ts', 'lib/splice.ts'], ['lib/exec.ts', 'node_modules/execa/index.js'],
    ['lib/params.ts', 'node_modules/zod/v4/mini/index.js'], ['lib/host-fs.ts', 'fs', true], ['modules/vfio_bind.ts', 'lib/pci.ts'], ['modules/gpu_passthrough.ts', 'modules/vfio_bind.ts'],
    ['lib/bootloader/grub.ts', 'lib/cmdline.ts'], ['node_modules/execa/index.js', 'child_process', true], ['<stdin>', 'lib/main.ts'],
  ]
  const refused: readonly (readonly [string, string, boolean?])[] = [
    ['modules/vfio_bind.ts', 'lib/kinds/file.ts'], ['modules/vfio_bind.ts', 'lib/exec.ts'], ['modules/vfio_bind.ts', 'lib/engine.ts'], ['modules/vfio_bind.ts', 'fs', true],
    ['modules/vfio_bind.ts', 'lib/host-fs.ts'], ['modules/vfio_bind.ts', 'modules/initramfs.ts'], ['modules/vfio_bind.ts', 'node_modules/zod/v4/mini/index.js'], ['modules/x.ts', 'lib/main.ts'],
    ['lib/pci.ts', 'fs', true], ['lib/pci.ts', 'lib/atomic.ts'], ['lib/bootloader/grub.ts', 'lib/exec.ts'], ['lib/kinds/file.ts', 'lib/engine.ts'], ['lib/engine.ts', 'lib/main.ts'],
    ['lib/engine.ts', 'modules/vfio_bind.ts'], ['lib/host-fs.ts', 'node_modules/execa/index.js'], ['lib/kinds/file.ts', 'test/hosts/hosts.ts'], ['lib/cmdline.ts', 'build/names.ts'],
  ]
  for (const [from, to, external] of allowed) t.ok(one(from, to, external), `${from} may import ${to}`)
  for (const [from, to, external] of refused) t.notOk(one(from, to, external), `${from} may not import ${to}`)
  t.strictSame(wrongImports((await bundle(TRIAL)).inputs), [], 'what there is keeps to it')
})

t.test('bytes that would make something else of a script are refused', async (t) => {
  const { text } = await bundle(TRIAL)
  t.strictSame(wrongText(TRIAL, text), [])
  t.equal(text.split('\n')[0], '#!/usr/bin/node')
  t.equal(text.split('\n').filter((line) => line.length > 1000).length, 0, 'no line that a crash would print for pages')
  for (const [damage, says] of [
    [text.replace('#!/usr/bin/node', '#!/usr/bin/env node'), /does not start with/],
    [text.replace('WANT_JSON', 'want'), /WANT_JSON/],
    [`${text}\u00e9`, /ASCII/], [`${text}\u0007`, /control character/],
    [`${text}// #<<INCLUDE_ANSIBLE_MODULE_COMMON>>`, /marker/], [`${text}// from ansible.module_utils.basic import *`, /marker/],
    [`${text}// # POWERSHELL_COMMON`, /marker/], [`${text}//#Requires -Module x`, /marker/], [`${text}// "<<INCLUDE_ANSIBLE_MODULE_COMPLEX_ARGS>>"`, /marker/],
    [`${text}// syslog.LOG_USER`, /marker/], [`${text}// <<INCLUDE_ANSIBLE_MODULE_JSON_ARGS>>`, /exactly once/],
    [text.replace('<<INCLUDE_ANSIBLE_MODULE_JSON_ARGS>>', ''), /exactly once/],
    [`${text}__dirname`, /__dirname/], [text + ' '.repeat(MAX_SIZE), /bytes, expected \d+ at most/],
  ] as const) t.match(wrongText(TRIAL, damage).join('\n'), says)
  const named: Script = { ...TRIAL, name: 'vfio-bind' }
  t.match(wrongText(named, text).join('\n'), /no Python identifier/)
})
