// The collection as its users have it: the tarball installed by ansible-galaxy into an empty path, the documentation
// by ansible-doc, modules and role in playbooks, with the releases of ansible-core that can be had (npm run
// test:ansible).
import { spawnSync } from 'child_process'
import { createHash } from 'crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import type { Test } from 'tap'
import { collectionFiles, collectionTarball } from '../../build/collection.ts'
import { allModules, optionsOf } from '../../build/module-docs.ts'
import { ROOT } from '../../build/names.ts'
import { COMMON, parseParams } from '../../lib/params.ts'
import { execute } from '../../lib/engine.ts'
import { openHost } from '../../lib/host-fs.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import { asNobody, sandbox } from '../dist/sandbox.ts'
import { cards, ubuntu2204, writeTree } from '../hosts/distros.ts'
import { fakeMachine } from '../hosts/fake-kernel.ts'
import { kolla, novaDebian } from '../hosts/nova.ts'
import { removeTree } from '../hosts/scratch.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import type { Word } from '../hosts/words.ts'
import { countingNode, giveAway, installed, newest } from './controllers.ts'
import type { Controller, Ran } from './controllers.ts'
import { sshNode } from './ssh-node.ts'

t.setTimeout(1800000)
const FOUND = installed()
const NOISE = /\[WARNING\]|\[DEPRECATION|Traceback|ERROR!/
const UNSET = { check: false, diff: false, wait: 0, version: '0.0.0' }

type Json = Readonly<Record<string, unknown>>

/** A directory, as it is called where it is used, and where it is on this machine. */
interface Place {
  readonly outside: string
  readonly inside: string
}

interface Stage extends Place {
  /** Where the node that is managed keeps its tree: a place of the controller's, or beyond ssh. */
  readonly far: Place
  readonly starts: () => readonly number[]
  play(playbook: string, flags: readonly string[], variables?: Json, pipelining?: boolean): Ran & { readonly results: Readonly<Record<string, Json>>; readonly recap: Readonly<Record<string, number>> }
  tool(program: string, ...args: readonly string[]): Ran
}

/** The node that a play is run on. */
interface Managed extends Place {
  /** Its Node.js. */
  readonly node: string
  readonly variables: Json
}

/** A node's tree, and a controller with nothing but the collection, installed from its tarball. */
async function stage(at: Place, controller: Controller, managed: Managed): Promise<Stage & { readonly installing: Ran }> {
  const { outside, inside } = at
  writeFileSync(join(outside, 'ansible.cfg'), '[defaults]\n')
  writeFileSync(join(outside, 'vfiokit-host.tar.gz'), await tarball())
  for (const name of ['collection.yml', 'role.yml']) copyFileSync(join(ROOT, 'test/integration', name), join(outside, name))
  const node = countingNode(managed.outside, managed, managed.node)
  const results = join(managed.inside, 'results.json')
  writeFileSync(join(outside, 'inventory.yml'), JSON.stringify({
    all: { hosts: { node1: { ...managed.variables, ansible_node_interpreter: node.path, ansible_python_interpreter: 'auto_silent', tree: join(managed.inside, 'tree'), results } } },
  }))
  giveAway(outside)
  const tool = (program: string, ...args: readonly string[]) => controller.run(program, args, inside)
  const installing = tool('ansible-galaxy', 'collection', 'install', '--offline', join(inside, 'vfiokit-host.tar.gz'), '-p', join(inside, 'collections'))
  return {
    outside, inside, far: managed, tool, installing, starts: node.starts,
    play(playbook, flags, variables = {}, pipelining = true) {
      node.forget()
      const ran = controller.run('ansible-playbook', ['-i', 'inventory.yml', playbook, ...flags, '-e', JSON.stringify(variables)], inside, { ANSIBLE_PIPELINING: String(pipelining) })
      const recap = /^node1 +: (.*)$/m.exec(ran.stdout)?.[1] ?? ''
      const kept = join(managed.outside, 'results.json')
      return {
        ...ran, results: existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {},
        recap: Object.fromEntries(recap.split(/\s+/).map((pair) => pair.split('=')).map(([key, count]) => [key ?? '', Number(count)])),
      }
    },
  }
}

let made: Promise<Buffer> | undefined
function tarball(): Promise<Buffer> {
  made = made ?? collectionFiles().then(collectionTarball)
  return made
}

function treeIn(outside: string): string {
  const tree = join(outside, 'tree')
  mkdirSync(tree)
  writeTree(tree, ubuntu2204(cards.a30))
  giveAway(tree)
  return tree
}

/** A directory as the air-gapped tarball unpacks to; its node is a script that starts the real one. */
function nodesIn(outside: string, real: string): void {
  const dir = join(outside, 'nodes')
  mkdirSync(dir)
  const program = `#!/bin/sh\nexec '${real}' "$@"\n`
  for (const arch of ['amd64', 'arm64']) writeFileSync(join(dir, `node-linux-${arch}`), program)
  const sum = createHash('sha256').update(program).digest('hex')
  writeFileSync(join(dir, 'SHA256SUMS'), ['amd64', 'arm64'].map((arch) => `${sum}  node-linux-${arch}\n`).join(''))
  giveAway(dir)
}

function suite(name: string, find: (t: Parameters<Controller['place']>[0]) => Controller | string | undefined): void {
  t.test(name, async (t) => {
    const controller = find(t)
    if (controller === undefined || typeof controller === 'string') return void t.pass(name, { skip: controller ?? 'ansible-core is not installed' })
    t.comment(`ansible-core ${controller.version}`)
    const place = controller.place(t)
    const at = await stage(place, controller, { ...place, node: controller.node, variables: { ansible_connection: 'local' } })
    t.match(at.installing, { status: 0, stdout: /vfiokit\.host:\d+\.\d+\.\d+ was installed successfully/ }, 'the tarball installs into an empty path', { output: at.installing.output })
    t.match(at.tool('ansible-galaxy', 'collection', 'verify', '--offline', '-p', join(at.inside, 'collections'), 'vfiokit.host'), { status: 0, stdout: /Successfully verified/ })
    await t.test('documentation', async (t) => documented(t, at))
    await t.test('modules', async (t) => modulesPlay(t, at))
    await t.test('role', async (t) => rolePlays(t, at, controller))
  })
}

async function documented(t: Test, at: Stage): Promise<void> {
  const modules = await allModules()
  const names = modules.map(({ name }) => `vfiokit.host.${name}`)
  const listed = at.tool('ansible-doc', '-l', 'vfiokit.host')
  const docs: Readonly<Record<string, { doc: { options: Json; short_description: string }; return: Json; examples: string }>> = JSON.parse(at.tool('ansible-doc', '--json', ...names).stdout)
  for (const module of modules) {
    const name = `vfiokit.host.${module.name}`
    t.match(listed.stdout, new RegExp(`^${name} +\\S`, 'm'), `${name} is listed`)
    const shown = docs[name]
    t.equal(shown?.doc.short_description, module.summary.replace(/\.$/, ''))
    const options = Object.entries(shown?.doc.options ?? {}).map(([key, option]) => [key, Object(option).type, Object(option).elements, Object(option).choices])
    t.same(Object.fromEntries(options.map(([key, ...rest]) => [key, rest])), Object.fromEntries(Object.entries(optionsOf({ ...module.params, ...COMMON })).map(([key, { type, elements, choices }]) => [key, [type, elements, choices]])), `${name} takes what its schema says`)
    t.match(shown?.examples, `${name}:`)
  }
  const text = at.tool('ansible-doc', ...names)
  t.equal(text.status, 0, 'ansible-doc prints all of them', { output: text.output.slice(-500) })
  t.notMatch(text.output, NOISE)
  t.match(at.tool('ansible-doc', '-t', 'role', 'vfiokit.host.gpu_passthrough').stdout, /gpu_passthrough_node_source[^]*gpu_passthrough_ids|gpu_passthrough_ids[^]*gpu_passthrough_node_source/, 'and the role')
}

async function modulesPlay(t: Test, at: Stage): Promise<void> {
  const tree = treeIn(at.far.outside)
  const before = snapshot(tree)
  const checked = at.play('collection.yml', ['--check', '--diff'])
  t.equal(checked.status, 0, 'check mode plays through', { output: checked.output })
  t.same(differences(before, snapshot(tree)), [], 'and touches nothing')
  t.match(checked.output, /^\+\+\+ after: \/etc\/modprobe\.d\/vfio\.conf.*\n(.*\n){1,5}?\+options vfio-pci ids=10de:20b7$/m, 'the diff is shown')
  t.match(checked.results, { bound: { changed: true }, again: { changed: true } })
  t.ok(at.starts().every((count) => count === 0), 'modules go over stdin, without a file')

  const applied = at.play('collection.yml', [], {}, false)
  t.equal(applied.status, 0, 'apply plays through', { output: applied.output })
  t.match(applied.results, { bound: { changed: true, run: /./ }, again: { changed: false, changes: [] }, later: { changed: true, failed: false, module: 'vfio_modules' } })
  t.same(labels(applied.results['bound']), labels(checked.results['bound']), 'apply does what check said')
  t.match(readFileSync(join(tree, 'etc/modprobe.d/vfio.conf'), 'utf8'), /^options vfio-pci ids=10de:20b7$/m)
  t.ok(at.starts().includes(1), 'without pipelining modules go as files')

  const again = at.play('collection.yml', [])
  t.match(again, { status: 0, recap: { changed: 0, unreachable: 0, failed: 0 } }, 'a second run changes nothing', { output: again.output })
  await watchersGone(at.far.inside)
  t.same(readdirSync(at.far.outside).filter((name) => name === 'remote').flatMap((name) => readdirSync(join(at.far.outside, name))), [], 'nothing is left behind')
  // The two failures that are meant are shown, and nothing that Ansible would warn of.
  for (const { output } of [checked, applied, again]) t.notMatch(output.replace(/^fatal: .*$/gm, ''), NOISE)
  const documentation: Readonly<Record<string, { return: Json }>> = JSON.parse(at.tool('ansible-doc', '--json', 'vfiokit.host.gpu_info', 'vfiokit.host.vfio_bind', 'vfiokit.host.vfio_modules').stdout)
  const ansibles: readonly string[] = ['changed', 'failed', 'comment', 'invocation', 'ansible_job_id', 'finished', 'started', 'results_file', 'stdout', 'stderr', 'stdout_lines', 'stderr_lines']
  for (const [key, name] of [['info', 'gpu_info'], ['bound', 'vfio_bind'], ['later', 'vfio_modules']] as const) {
    const known = Object.keys(documentation[`vfiokit.host.${name}`]?.return ?? {})
    t.same(Object.keys(applied.results[key] ?? {}).filter((one) => !known.includes(one) && !ansibles.includes(one)), [], `every result of ${name} is documented`)
  }
}

/** Ansible's async_wrapper looks every five seconds whether its job has ended, and only then removes what it sent. */
async function watchersGone(dir: string): Promise<void> {
  const watching = () => readdirSync('/proc').filter((name) => /^\d+$/.test(name)).some((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'latin1').split('\0').some((word) => word.startsWith(`${dir}/remote/`))
    } catch {
      return false // it has ended in the meantime
    }
  })
  while (watching()) await new Promise((resolve) => setTimeout(resolve, 100))
}

async function rolePlays(t: Test, at: Stage, controller: Controller): Promise<void> {
  removeTree(join(at.outside, 'tree'))
  const tree = treeIn(at.outside)
  nodesIn(at.outside, controller.node)
  const before = snapshot(tree)
  const wanted = { gpu_passthrough_ids: ['10de:20b7'] }
  const there = { ...wanted, gpu_passthrough_node_source: 'present' }
  const copied = { ...wanted, gpu_passthrough_node_source: 'copied', gpu_passthrough_node_directory: join(at.inside, 'nodes'), gpu_passthrough_node_destination: join(at.inside, 'opt/node') }

  const checked = at.play('role.yml', ['--check', '--diff'], there)
  t.match(checked, { status: 0, results: { result: { changed: true }, verdict: { skipped: true } } }, 'check mode tells', { output: checked.output })
  t.same(differences(before, snapshot(tree)), [], 'and touches nothing')

  const without = at.play('role.yml', ['--check'], copied)
  t.match(without, { status: 0, stdout: /Node\.js would be brought to this node first/, results: { result: { } } }, 'a check without Node.js says how far it can see', { output: without.output })
  t.notOk(existsSync(join(at.outside, 'opt')))

  const applied = at.play('role.yml', [], copied)
  t.match(applied, { status: 0, results: { result: { changed: true, stage: /./, reboot_required: true }, verdict: { skipped: true }, node: copied.gpu_passthrough_node_destination } }, 'node is copied, the node is prepared', { output: applied.output })
  t.same(labels(applied.results['result']), labels(checked.results['result']), 'as check said')
  const again = at.play('role.yml', [], copied)
  t.match(again, { status: 0, recap: { changed: 0, failed: 0 } }, 'once', { output: again.output })

  for (const [says, variables] of [
    [/has the SHA-256\s+[0-9a-f]{64}, expected the one in\s+SHA256SUMS/, { ...copied, gpu_passthrough_node_directory: join(at.inside, 'tampered') }],
    [/value of gpu_passthrough_node_source must be one of: package, copied, present/, { ...wanted, gpu_passthrough_node_source: 'downloaded' }],
    [/does not run on this node[^]*Install Node\.js 12\.22 or newer/, { ...there, gpu_passthrough_node_path: '/no/such/node' }],
    [/nothing is ever taken by omission/, { gpu_passthrough_node_source: 'present' }],
  ] as const) {
    if (!existsSync(join(at.outside, 'tampered'))) tamper(at.outside)
    const refused = at.play('role.yml', ['--check'], variables)
    t.equal(refused.status, 2, String(says))
    t.match(refused.output.replace(/\\n/g, ' '), says)
  }

  // The ten minutes that a transaction is waited for are none here.
  const role = join(at.outside, 'collections/ansible_collections/vfiokit/host/roles/gpu_passthrough/tasks/main.yml')
  writeFileSync(role, readFileSync(role, 'utf8').replace('delay: 10', 'delay: 0').replace('>= 60', '>= 2'))
  const reboots = { ...there, gpu_passthrough_reboot: 'if_required', gpu_passthrough_reboot_tasks: join(at.inside, 'boot.yml') }
  writeFileSync(join(at.outside, 'boot.yml'), '- name: It boots\n  ansible.builtin.debug:\n    msg: it boots\n')
  giveAway(join(at.outside, 'boot.yml'))
  const machine = fakeMachine(tree, ubuntu2204(cards.a30))
  machine.start({ pid: 81, comm: 'update-initramfs' })
  giveAway(tree)
  const installing = at.play('role.yml', [], reboots)
  t.match(installing.output.replace(/\\n|\s+/g, ' '), /RETRYING.*not rebooted: after ten minutes update-initramf \(process 81\) is building a boot image/, 'a transaction is waited for, and named', { output: installing.output })
  t.equal(installing.status, 2)
  t.notMatch(installing.output, /it boots/)
  t.match(at.play('role.yml', ['--check'], reboots), { status: 0, output: /^((?!RETRYING)[^])*$/ }, 'a check waits for nothing')
  machine.end(81)
  const free = at.play('role.yml', [], reboots)
  t.match(free.output, /it boots/, 'and the node rebooted where none is under way', { output: free.output })
  t.notMatch(free.output, /RETRYING/)

  removeTree(tree)
  await ready(tree)
  giveAway(tree)
  const verified = at.play('role.yml', [], there)
  t.match(verified, { status: 0, recap: { changed: 0 }, results: { result: { changed: false, stage: 'ready' }, verdict: { status: 'ready', failed: false } } }, 'a node that is ready is verified', { output: verified.output })
  for (const { output } of [checked, applied, again, verified]) t.notMatch(output, NOISE)
  await novaJudged(t, at, tree, there)
}

/** What a play that was given nova says of a node that was ready before. */
async function novaJudged(t: Test, at: Stage, tree: string, there: Json): Promise<void> {
  const wanted = { ...there, gpu_passthrough_nova: { alias: 'a30' } }
  const anew = async (...words: readonly Word[]): Promise<void> => {
    removeTree(tree)
    await ready(tree, ...words)
    giveAway(tree)
  }
  await anew(novaDebian('3:25.2.1-0ubuntu2.7'))
  const told = at.play('role.yml', [], wanted)
  t.match(told, { status: 0, results: { result: { changed: true, nova: { target: 'drop-in' } }, verdict: { status: 'ready' } } }, 'nova is told, and judged before its restart', { output: told.output })
  t.match(JSON.stringify(told.results['verdict']), /"nova\.alias"/)
  // Nova 25 knows device_spec by its former name only.
  writeFileSync(join(tree, 'etc/nova/nova.conf.d/90-site.conf'), '[pci]\npassthrough_whitelist = {"address": "0000:04:00.0"}\n')
  giveAway(join(tree, 'etc/nova/nova.conf.d/90-site.conf'))
  const wide = at.play('role.yml', [], wanted)
  t.match(wide, { status: 2, output: /nova\.hands_out/ }, 'a node whose nova hands out what it must not is not ready', { output: wide.output })
  await anew(kolla())
  const rendered = at.play('role.yml', [], wanted)
  t.match(rendered, { status: 0, results: { result: { nova: { target: 'print' }, pending: [/kolla-ansible/] }, verdict: { status: 'ready' } } }, 'what kolla is yet to render is not judged', { output: rendered.output })
  t.notMatch(JSON.stringify(rendered.results['verdict']), /"nova\./)
}

/** A node that was prepared and has booted since. */
async function ready(tree: string, ...words: readonly Word[]): Promise<void> {
  mkdirSync(tree)
  const machine = writeTree(tree, ubuntu2204(cards.a30, ...words))
  await execute(openHost({ root: tree, machine }), gpuPassthrough, parseParams(gpuPassthrough.params, { ids: '10de:20b7' }), UNSET)
  machine.reboot()
}

function tamper(outside: string): void {
  mkdirSync(join(outside, 'tampered'))
  for (const name of readdirSync(join(outside, 'nodes'))) writeFileSync(join(outside, 'tampered', name), `${readFileSync(join(outside, 'nodes', name), 'utf8')}${name.startsWith('node') ? '# and more\n' : ''}`)
  giveAway(join(outside, 'tampered'))
}

function labels(result: unknown): readonly string[] {
  const changes: unknown = Object(result)['changes']
  return Array.isArray(changes) ? changes.map((change: unknown) => String(Object(change)['label'])) : []
}

const LINT = join(process.env['VFIOKIT_ANSIBLE_LINT'] ?? '', 'ansible-lint')
const LINTED = spawnSync(LINT, ['--version'], { encoding: 'utf8', env: { PATH: process.env['PATH'], NO_COLOR: '1' } })
t.test('ansible-lint', { skip: LINTED.status === 0 ? false : 'ansible-lint is neither on PATH nor in $VFIOKIT_ANSIBLE_LINT' }, async (t) => {
  t.comment(LINTED.stdout.split(' using')[0] ?? '')
  const dir = sandbox(t)
  const laid = spawnSync(process.execPath, [join(ROOT, 'out/build/collection.js'), dir], { encoding: 'utf8' })
  t.match(laid, { status: 0, stderr: '', stdout: /^[0-9a-f]{64} +\S+\.tar\.gz\n$/ }, 'the build lays the collection out')
  t.equal(laid.stdout.slice(0, 64), createHash('sha256').update(await tarball()).digest('hex'), 'with the same bytes as ever')
  const at = join(dir, 'ansible_collections/vfiokit/host')
  copyFileSync(join(ROOT, 'test/integration/ansible-lint.yml'), join(dir, 'ansible-lint.yml'))
  giveAway(dir)
  const linted = asNobody([LINT, '-c', join(dir, 'ansible-lint.yml'), '.'], {
    cwd: at, timeout: 600000,
    env: { PATH: `${process.env['VFIOKIT_ANSIBLE_LINT'] ?? ''}:${process.env['PATH'] ?? ''}`, HOME: dir, LANG: 'C.UTF-8', ANSIBLE_COLLECTIONS_PATH: dir, NO_COLOR: '1' },
  })
  t.equal(linted.status, 0, 'is content', { output: linted.stdout + linted.stderr })
})

suite('the installed ansible-core', () => FOUND)

t.test('over ssh', { skip: FOUND === undefined ? 'ansible-core is not installed' : false }, async (t) => {
  if (FOUND === undefined) return
  const place = FOUND.place(t)
  const node = await sshNode(t, place.outside)
  if (typeof node === 'string') return void t.pass('over ssh', { skip: node })
  const at = await stage(place, FOUND, { ...node, node: '/usr/bin/node' })
  t.equal(at.installing.status, 0, 'the collection is installed', { output: at.installing.output })
  await modulesPlay(t, at)
})

const PYPI = process.env['VFIOKIT_ANSIBLE_LINT']
suite('the ansible-core of PyPI', () => PYPI === undefined ? 'no $VFIOKIT_ANSIBLE_LINT' : installed(PYPI))
// Its tree takes minutes to make.
suite("Debian's newest ansible-core", (t) => process.env['VFIOKIT_ANSIBLE_NEWEST'] === undefined ? 'VFIOKIT_ANSIBLE_NEWEST=1 npm run test:ansible has it' : newest(t))
