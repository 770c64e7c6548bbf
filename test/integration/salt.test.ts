// Real Salt without a master, on the tree of a fixture host, as nobody: the execution and state modules, the formula,
// and the way without Python of ours. A suite of its own (npm run test:salt), since Salt comes from PyPI: salt-call on
// PATH or in $VFIOKIT_SALT.
import { spawnSync } from 'child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'fs'
import { dirname, join } from 'path'
import t from 'tap'
import { allModules } from '../../build/module-docs.ts'
import { ROOT } from '../../build/names.ts'
import { saltFiles } from '../../build/salt.ts'
import { execute } from '../../lib/engine.ts'
import { openHost } from '../../lib/host-fs.ts'
import { parseParams } from '../../lib/params.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import { sandbox } from '../dist/sandbox.ts'
import { cards, ubuntu2204, writeTree } from '../hosts/distros.ts'
import { kolla, novaDebian } from '../hosts/nova.ts'
import { removeTree } from '../hosts/scratch.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import type { Word } from '../hosts/words.ts'
import { giveAway } from './controllers.ts'

const NOBODY = 65534
const SALT_CALL = join(process.env['VFIOKIT_SALT'] ?? '', 'salt-call')
const FOUND = spawnSync(SALT_CALL, ['--version'], { encoding: 'utf8' })
const skip = FOUND.status === 0 ? false : 'salt-call is neither on PATH nor in $VFIOKIT_SALT: pip install salt'
t.setTimeout(1800000)

type Json = Readonly<Record<string, unknown>>

interface State {
  readonly result: boolean | null
  readonly changes: Json
  readonly comment: string
}

interface Minion {
  readonly dir: string
  readonly tree: string
  call(...args: readonly string[]): { readonly status: number | null; readonly local: unknown; readonly said: string }
  /** States by the id that they have in the file. */
  apply(sls: string, pillar: Json, ...more: readonly string[]): { readonly status: number | null; readonly states: Readonly<Record<string, State>>; readonly said: string }
}

async function minion(t: { teardown(fn: () => void): void }): Promise<Minion> {
  const dir = sandbox(t)
  const tree = join(dir, 'tree')
  mkdirSync(tree)
  writeTree(tree, ubuntu2204(cards.a30))
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
  for (const [name, text] of await saltFiles()) write(`files/${name}`, text)
  write('files/vfiokit/files/vfio_bind.js', readFileSync(join(ROOT, 'dist/vfio_bind.js'), 'latin1'))
  write('files/job.sls', JOB)
  write('files/script.sls', SCRIPT)
  write('files/prereq.sls', PREREQ)
  write('files/tried.sls', TRIED)
  write('top/top.sls', 'dev:\n  "*":\n    - vfiokit\n')
  write('etc/minion', JSON.stringify({
    file_client: 'local', id: 'node1', user: 'nobody', root_dir: dir, file_roots: { base: [join(dir, 'files')] }, pillar_roots: { base: [join(dir, 'pillar')] },
    log_file: join(dir, 'log'), enable_fqdns_grains: false, grains_cache: true, vfiokit: { node_path: join(dir, 'node') },
  }))
  symlinkSync(process.execPath, join(dir, 'node'))
  giveAway(dir)
  const call: Minion['call'] = (...args) => {
    const { status, stdout, stderr } = spawnSync(SALT_CALL, ['--local', '-c', join(dir, 'etc'), '--out=json', '--log-level=warning', '--retcode-passthrough', ...args], {
      cwd: dir, encoding: 'utf8', timeout: 600000, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'] ?? '', HOME: dir, LANG: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1', TMPDIR: dir },
      ...(process.getuid() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
    })
    return { status, local: stdout.startsWith('{') ? JSON.parse(stdout).local : undefined, said: `${stdout}${stderr}` }
  }
  // state.apply of one file takes what is there.
  const synced = call('saltutil.sync_all')
  if (synced.status !== 0) throw new Error(synced.said)
  return {
    dir, tree, call,
    apply(sls, pillar, ...more) {
      const { status, local, said } = call('state.apply', sls, `pillar=${JSON.stringify({ tree, ...pillar })}`, ...more)
      // "module_|-id_|-name_|-function"
      const states = Object.entries(Object(local)).map(([key, state]) => [key.split('_|-')[1] ?? key, state])
      return { status, said, states: Object.fromEntries(states) }
    },
  }
}

/** States of all kinds around one of ours. */
const JOB = `
gpus:
  vfiokit.vfio_bind:
    - ids: ["10de:20b7"]
    - root: {{ pillar['tree'] | json }}
told:
  test.succeed_with_changes:
    - onchanges:
      - vfiokit: gpus
missing:
  vfiokit.vfio_bind:
    - ids: ["10de:ffff"]
    - root: {{ pillar['tree'] | json }}
misspelt:
  vfiokit.vfio_bind:
    - idz: ["10de:20b7"]
    - root: {{ pillar['tree'] | json }}
never:
  test.succeed_without_changes:
    - require:
      - vfiokit: missing
`

/** Only tried, by words that Salt leaves to the module. */
const TRIED = `
tested:
  vfiokit.vfio_bind:
    - ids: ["10de:20b7"]
    - root: {{ pillar['tree'] | json }}
    - test: True
checked:
  vfiokit.vfio_bind:
    - ids: ["10de:20b7"]
    - root: {{ pillar['tree'] | json }}
    - check: True
`

/** What is asked for first fails, so the state itself may only be tried. */
const PREREQ = `
first:
  test.fail_with_changes:
    - prereq:
      - vfiokit: gpus
gpus:
  vfiokit.vfio_bind:
    - ids: ["10de:20b7"]
    - root: {{ pillar['tree'] | json }}
`

/** The way of integrations/salt/README.md; by shebang the script would need /usr/bin/node. */
const SCRIPT = `
{% set params = {"ids": ["10de:20b7"], "root": pillar['tree']} %}
gpus:
  cmd.script:
    - name: vfio_bind.js -
    - source: salt://vfiokit/files/vfio_bind.js
    - stdin: |
        {{ params | json }}
    - stateful:
      - test_name: vfio_bind.js --check -
`

t.test('the execution module', { skip }, async (t) => {
  t.comment(FOUND.stdout.trim())
  const at = await minion(t)
  const before = snapshot(at.tree)
  const listed = at.call('sys.list_functions', 'vfiokit')
  t.same(listed.local, [...(await allModules()).map(({ name }) => `vfiokit.${name}`), 'vfiokit.call', 'vfiokit.reboot_required', 'vfiokit.run'].sort(), 'has a function for every module', { said: listed.said })
  t.match(at.call('vfiokit.gpu_info', 'kinds=[gpu]', `root=${at.tree}`), { status: 0, local: { module: 'gpu_info', failed: false, gpus: [{ address: '0000:41:00.0' }] } })
  t.match(at.call('vfiokit.vfio_bind', 'ids=10de:20b7', `root=${at.tree}`, 'test=True'), { status: 0, local: { changed: true, msg: /^would change/ } }, 'test=True is check mode')
  t.match(at.call('vfiokit.vfio_bind', 'addresses=[0000:01:00.0]', `root=${at.tree}`, 'test=True'), { status: 1, local: { failed: true, error: { code: 'E_PARAMS' }, msg: /quote it/ } })
  t.match(at.call('vfiokit.gpu_info', 'kinds=["a\\\\nb"]', `root=${at.tree}`).local, { error: { code: 'E_PARAMS' }, msg: /kinds\[0\] is "a\\\\nb"/ }, 'a backslash stays one')
  t.same(at.call('vfiokit.reboot_required', 'ids=10de:20b7', `root=${at.tree}`).local, true)
  t.same(differences(before, snapshot(at.tree)), [], 'and nothing was touched')
})

t.test('states', { skip }, async (t) => {
  const at = await minion(t)
  const before = snapshot(at.tree)
  const refused = { missing: { result: false, comment: /10de:ffff/, changes: {} }, misspelt: { result: false, comment: /did you mean ids/ }, never: { result: false } }
  const tested = at.apply('job', {}, 'test=True')
  t.match(tested.states, { gpus: { result: null, changes: { '/etc/modprobe.d/vfio.conf': { old: '', facet: 'persistent' } }, comment: /^would change[^]*A reboot is required: 0000:41:00\.0/ }, ...refused }, 'test=True tells', { said: tested.said })
  t.same(differences(before, snapshot(at.tree)), [], 'and touches nothing')
  const applied = at.apply('job', {})
  t.match(applied.states, { gpus: { result: true, comment: /^changed/ }, told: { result: true, changes: { testing: {} } }, ...refused }, 'apply does it, and onchanges hears of it', { said: applied.said })
  t.same(Object.keys(applied.states['gpus']?.changes ?? {}), Object.keys(tested.states['gpus']?.changes ?? {}), 'as test=True said')
  t.match(readFileSync(join(at.tree, 'etc/modprobe.d/vfio.conf'), 'utf8'), /^options vfio-pci ids=10de:20b7$/m)
  const again = at.apply('job', {})
  t.match(again.states, { gpus: { result: true }, told: { result: true, comment: /not run because none of the onchanges reqs changed/ } }, 'a second run changes nothing')
  t.same([again.states['gpus']?.changes, again.states['told']?.changes], [{}, {}])
})

t.test('a state of its own may only be tried', { skip }, async (t) => {
  const at = await minion(t)
  const before = snapshot(at.tree)
  const would = { result: null, comment: /^would change/, changes: { '/etc/modprobe.d/vfio.conf': {} } }
  const tried = at.apply('tried', {})
  t.match(tried.states, { tested: would, checked: would }, 'by test or by check', { said: tried.said })
  t.same(differences(before, snapshot(at.tree)), [], 'and touches nothing')
})

t.test('the script is the one of the environment that the states are from', { skip }, async (t) => {
  const at = await minion(t)
  const config = join(at.dir, 'etc/minion')
  const file_roots = { base: [join(at.dir, 'top')], dev: [join(at.dir, 'files')] }
  writeFileSync(config, JSON.stringify({ ...JSON.parse(readFileSync(config, 'utf8')), file_roots }))
  giveAway(at.dir)
  const { status, said } = at.call('state.highstate', `pillar=${JSON.stringify({ vfiokit: { node_source: 'present', gpu_passthrough: { ids: ['10de:20b7'], root: at.tree } } })}`, 'test=True')
  t.match([status, said], [0, /would change [^]*unless condition is true/], 'of a top file')
})

t.test('without a pillar the formula says what is missing', { skip }, async (t) => {
  const at = await minion(t)
  t.match(at.apply('vfiokit', { vfiokit: { node_source: 'present' } }).states, { 'vfiokit-gpus': { result: false, comment: /none of ids, addresses and select is given/ } })
})

t.test('prereq only tries', { skip }, async (t) => {
  const at = await minion(t)
  const before = snapshot(at.tree)
  const tried = at.apply('prereq', {})
  t.match(tried.states, { first: { result: false, changes: { testing: {} } }, gpus: { result: null, comment: /^would change/ } }, 'it would change', { said: tried.said })
  t.same(differences(before, snapshot(at.tree)), [], 'and touches nothing')
})

t.test('without Node.js', { skip }, async (t) => {
  const at = await minion(t)
  unlinkSync(join(at.dir, 'node'))
  const pillar = { vfiokit: { node_source: 'present', gpu_passthrough: { ids: ['10de:20b7'], root: at.tree } } }
  const missing = new RegExp(`^${at.dir}/node is not there, .*install it, or name another one in vfiokit:node_path$`)
  t.match(at.apply('vfiokit', pillar, 'test=True'), { status: 0, states: { 'vfiokit-gpus': { result: null, comment: missing }, 'vfiokit-verify': { result: true, comment: /unless/ } } }, 'a test says what it cannot tell')
  t.match(at.apply('vfiokit', pillar).states, { 'vfiokit-gpus': { result: false, comment: missing } })
  const mixed = { vfiokit: { ...pillar.vfiokit, gpu_passthrough: { ...pillar.vfiokit.gpu_passthrough, absent_ids: 'ignore' } } }
  t.match(at.apply('vfiokit', mixed, 'test=True').states, { 'vfiokit-gpus': { result: null, comment: missing } })
  const called = at.call('vfiokit.gpu_info', `root=${at.tree}`)
  t.match([called.status === 0, called.said], [false, /node is not there, /])
  t.notMatch(called.said, /Unable to run|Traceback/, 'in one sentence')
})

t.test('the formula', { skip }, async (t) => {
  const at = await minion(t)
  const pillar = { vfiokit: { node_source: 'present', reboot: 'if_required', gpu_passthrough: { ids: ['10de:20b7'], root: at.tree } } }
  const before = snapshot(at.tree)
  const tested = at.apply('vfiokit', pillar, 'test=True')
  t.match(tested.states, { 'vfiokit-gpus': { result: null }, 'vfiokit-verify': { result: true, comment: /unless condition is true/ } }, 'test=True tells', { said: tested.said })
  t.notOk('vfiokit-reboot' in tested.states, 'a tree is not rebooted')
  t.same(differences(before, snapshot(at.tree)), [])
  removeTree(at.tree)
  mkdirSync(at.tree)
  const machine = writeTree(at.tree, ubuntu2204(cards.a30))
  await execute(openHost({ root: at.tree, machine }), gpuPassthrough, parseParams(gpuPassthrough.params, { ids: '10de:20b7' }), { check: false, diff: false, wait: 0, version: '0.0.0' })
  machine.reboot()
  giveAway(at.tree)
  const ready = at.apply('vfiokit', pillar)
  t.match(ready, { status: 0, states: { 'vfiokit-gpus': { result: true, changes: {} }, 'vfiokit-verify': { result: true, comment: /^ready/ } } }, 'a node that is ready is verified', { said: ready.said })
  const mixed = (ids: readonly string[]) => at.apply('vfiokit', { vfiokit: { node_source: 'present', gpu_passthrough: { ids, absent_ids: 'ignore', root: at.tree } } })
  t.match(mixed(['10de:20b7', '10de:ffff']), { status: 0, states: { 'vfiokit-gpus': { result: true, changes: {} }, 'vfiokit-verify': { result: true, comment: /^ready/ } } }, 'of a list for mixed nodes what is here is verified')
  t.match(mixed(['10de:20b7']).states, { 'vfiokit-verify': { result: true, comment: /^ready/ } })
  removeTree(at.tree)
  mkdirSync(at.tree)
  const anew = writeTree(at.tree, ubuntu2204(cards.a30))
  await execute(openHost({ root: at.tree, machine: anew }), gpuPassthrough, parseParams(gpuPassthrough.params, { select: 'all' }), { check: false, diff: false, wait: 0, version: '0.0.0' })
  anew.reboot()
  removeTree(join(at.tree, 'var/lib/vfiokit'))
  giveAway(at.tree)
  const found = at.apply('vfiokit', { vfiokit: { node_source: 'present', gpu_passthrough: { select: 'all', root: at.tree } } })
  t.match(found, { status: 0, states: { 'vfiokit-gpus': { result: true, changes: {} }, 'vfiokit-verify': { result: true, comment: /^ready/ } } }, 'and what select finds, where no apply has recorded it', { said: found.said })
  const back = at.apply('vfiokit', { vfiokit: { node_source: 'present', gpu_passthrough: { ids: ['10de:20b7'], state: 'absent', root: at.tree } } }, 'test=True')
  t.match(back.states, { 'vfiokit-gpus': { result: null, changes: { '/etc/modprobe.d/vfio.conf': { new: '' } } } }, 'state is handed on as ensure', { said: back.said })
})

t.test('the formula\'s reboot', { skip }, async (t) => {
  const at = await minion(t)
  // A tree is never rebooted, and what runs is not touched: only what Salt makes of the formula is looked at.
  const low = (...more: readonly string[]): readonly Json[] => {
    const { local, said } = at.call('state.show_low_sls', 'vfiokit', `pillar=${JSON.stringify({ vfiokit: { node_source: 'present', reboot: 'if_required', gpu_passthrough: { ids: ['10de:20b7'] } } })}`, ...more)
    return Array.isArray(local) ? local.filter(({ __id__ }) => __id__ === 'vfiokit-reboot') : [{ said }]
  }
  t.match(low(), [{ fun: 'host_reboot', delay: 60 }])
  t.notOk('when' in (low()[0] ?? {}), 'is for the node to ask for')
  t.match(low('test=True'), [{ fun: 'host_reboot', when: 'always', onlyif: [{ fun: 'vfiokit.reboot_required', ids: ['10de:20b7'] }] }], 'in a test for the job, which has prepared nothing')
})

t.test('the formula judges nova where it was told of the devices', { skip }, async (t) => {
  const at = await minion(t)
  const anew = async (...words: readonly Word[]): Promise<void> => {
    removeTree(at.tree)
    mkdirSync(at.tree)
    const machine = writeTree(at.tree, ubuntu2204(cards.a30, ...words))
    await execute(openHost({ root: at.tree, machine }), gpuPassthrough, parseParams(gpuPassthrough.params, { ids: '10de:20b7' }), { check: false, diff: false, wait: 0, version: '0.0.0' })
    machine.reboot()
    giveAway(at.tree)
  }
  const pillar = { vfiokit: { node_source: 'present', gpu_passthrough: { ids: ['10de:20b7'], nova: { alias: 'a30' }, root: at.tree } } }
  await anew(novaDebian('3:25.2.1-0ubuntu2.7'))
  const tested = at.apply('vfiokit', pillar, 'test=True')
  t.match(tested.states, { 'vfiokit-gpus': { result: null }, 'vfiokit-verify': { result: true, comment: /^ready/ } }, 'a test does not ask for what it would write', { said: tested.said })
  const told = at.apply('vfiokit', pillar)
  t.match(told.states, { 'vfiokit-gpus': { result: true, comment: /systemctl restart nova-compute/ }, 'vfiokit-verify': { result: true, comment: /^ready/ } }, 'before its restart', { said: told.said })
  writeFileSync(join(at.tree, 'etc/nova/nova.conf.d/90-site.conf'), '[pci]\npassthrough_whitelist = {"address": "0000:04:00.0"}\n')
  giveAway(at.tree)
  t.match(at.apply('vfiokit', pillar).states, { 'vfiokit-gpus': { result: true, changes: {} }, 'vfiokit-verify': { result: false, comment: /nova\.hands_out/ } }, 'a node whose nova hands out what it must not is not ready')
  await anew(kolla())
  t.match(at.apply('vfiokit', pillar).states, { 'vfiokit-gpus': { result: true, comment: /kolla-ansible/ }, 'vfiokit-verify': { result: true, comment: /^ready/ } }, 'what kolla is yet to render is not judged')
})

t.test('the formula on a node that has none of the devices', { skip }, async (t) => {
  const at = await minion(t)
  const before = snapshot(at.tree)
  const job = { ids: ['10de:ffff'], root: at.tree }
  t.match(at.apply('vfiokit', { vfiokit: { node_source: 'present', gpu_passthrough: { ...job, absent_ids: 'ignore' } } }), {
    status: 0, states: { 'vfiokit-gpus': { result: true, changes: {} }, 'vfiokit-verify': { result: true, changes: {}, comment: /nothing to verify/ } },
  }, 'is left alone and has nothing to verify')
  t.match(at.apply('vfiokit', { vfiokit: { node_source: 'present', gpu_passthrough: job } }).states, { 'vfiokit-gpus': { result: false, comment: /10de:ffff/ } }, 'fails where it was to have them')
  t.same(differences(before, snapshot(at.tree)), [])
})

t.test('without Python of ours', { skip: skip || (existsSync('/usr/bin/node') ? false : 'there is no /usr/bin/node') }, async (t) => {
  const at = await minion(t)
  const before = snapshot(at.tree)
  const tested = at.apply('script', {}, 'test=True')
  t.match(tested.states, { gpus: { result: null, comment: /^would change/ } }, 'test=True tells', { said: tested.said })
  t.same(differences(before, snapshot(at.tree)), [])
  t.match(at.apply('script', {}).states, { gpus: { result: true, comment: /^changed/, changes: { module: 'vfio_bind' } } })
  t.match(at.apply('script', {}).states, { gpus: { result: true, changes: {} } })
})

t.test('no parameter has a name that Salt keeps for itself', { skip }, async (t) => {
  const python = join(dirname(SALT_CALL), 'python3')
  const { stdout, stderr } = spawnSync(existsSync(python) ? python : 'python3', ['-c', 'import json, salt.state; print(json.dumps(sorted(salt.state.STATE_INTERNAL_KEYWORDS)))'], { encoding: 'utf8' })
  const kept: unknown = stdout.startsWith('[') ? JSON.parse(stdout) : stderr
  for (const { name, params } of await allModules()) t.same(Object.keys(params).filter((key) => key !== 'state' && Array.isArray(kept) && kept.includes(key)), [], name)
  t.ok(Array.isArray(kept) && kept.includes('state'), 'but state')
})
