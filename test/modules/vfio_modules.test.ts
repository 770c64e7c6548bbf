import t from 'tap'
import type { Test } from 'tap'
import { execute } from '../../lib/engine.ts'
import { openHost } from '../../lib/host-fs.ts'
import type { Host as Node } from '../../lib/host.ts'
import { parseParams } from '../../lib/params.ts'
import type { Result } from '../../lib/result.ts'
import vfioModules from '../../modules/vfio_modules.ts'
import { byHand, cards, debian12, managed, rebooted, rocky9, ubuntu2004, ubuntu2404 } from '../hosts/distros.ts'
import { writeTree } from '../hosts/make.ts'
import { scratch } from '../hosts/scratch.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import { files, kernel, kernels } from '../hosts/words.ts'
import type { FakeMachine } from '../hosts/fake-kernel.ts'
import type { Host } from '../hosts/words.ts'

// A tree with its tools takes a while to make.
t.setTimeout(300000)

interface Trial {
  readonly node: Node
  readonly machine: FakeMachine
  run(params?: Record<string, unknown>, check?: boolean): Promise<Result>
  /** What changed in the tree since the last call, our own records left out. */
  changed(): readonly string[]
}

function trial(t: Test, host: Host): Trial {
  const dir = scratch(t)
  const machine = writeTree(dir, host)
  const node = openHost({ root: dir, machine })
  const look = () => snapshot(dir, ['/proc', '/sys', '/var/lib/vfiokit'])
  let before = look()
  return {
    node, machine,
    run: (params = {}, check = false) => execute(node, vfioModules, parseParams(vfioModules.params, params), { check, diff: false, wait: 0, version: '0' }),
    changed() {
      const now = look()
      const found = differences(before, now)
      before = now
      return found
    },
  }
}

t.test('loads them now and at every boot, once', async t => {
  const { node, machine, run, changed } = trial(t, debian12(cards.nouveau))
  const promised = await run({}, true)
  t.same(changed(), [])
  const done = await run()
  t.same(done.changes, promised.changes)
  t.same(done.changes.map(one => one.label), ['/etc/modules-load.d/vfio.conf', 'kernel module vfio', 'kernel module vfio_iommu_type1', 'kernel module vfio_pci'])
  t.equal(node.read('/etc/modules-load.d/vfio.conf'), 'vfio\nvfio_iommu_type1\nvfio_pci\n')
  t.same(done.own, { modules: ['vfio', 'vfio_iommu_type1', 'vfio_pci'].map(name => ({ name, loaded: true, builtin: false, at_boot: true })) })
  t.equal((await run()).changed, false)
  machine.reboot()
  t.same((await run()).own, done.own)
  changed()
  t.equal((await run({ state: 'absent' })).changed, true)
  t.equal(node.read('/etc/modules-load.d/vfio.conf'), null)
  t.equal((await run({ state: 'absent' })).changed, false)
})

t.test('a node prepared by hand through /etc/modules is done', async t => {
  const { node, run, changed } = trial(t, debian12(cards.a30, byHand(), rebooted()))
  const done = await run()
  t.equal(done.changed, false)
  t.same(changed(), [])
  const gone = await run({ state: 'absent' })
  t.equal(gone.changed, false)
  t.match(gone.notes, [/\/etc\/modules-load.d\/modules.conf loads vfio, and is not ours/])
  t.match(node.read('/etc/modules'), /vfio_pci/)
})

t.test('only what a kernel has', async t => {
  const old = trial(t, debian12())
  const both = await old.run({ modules: ['vfio-pci', 'vfio_virqfd', 'vfio_nothing'], load: false })
  t.equal(old.node.read('/etc/modules-load.d/vfio.conf'), 'vfio_pci\nvfio_virqfd\n')
  t.match(both.notes, ['no installed kernel has vfio_nothing: left out'])
  t.match(both.pendingAtBoot, ['vfio_pci is loaded at the next boot', 'vfio_virqfd is loaded at the next boot'])
  const later = trial(t, ubuntu2404())
  await later.run({ modules: 'vfio_pci,vfio_virqfd' })
  t.equal(later.node.read('/etc/modules-load.d/vfio.conf'), 'vfio_pci\n')
  const builtin = trial(t, ubuntu2004())
  const done = await builtin.run()
  t.match(done.own, { modules: [{ name: 'vfio', loaded: true, builtin: true, at_boot: true }, {}, { name: 'vfio_pci', builtin: true }] })
  t.same(builtin.machine.history.filter(argv => argv[0] === 'modprobe'), [], 'nothing to load')
  const none = trial(t, rocky9(kernels(kernel('5.14.0-1.el9', 'missing'))))
  await t.rejects(none.run(), { code: 'E_HOST', message: /none of vfio, vfio_iommu_type1, vfio_pci is in any installed kernel \(5.14.0-1.el9\)/ })
  t.same(none.changed(), [])
})

t.test('an empty list is no wish', async t => {
  const one = trial(t, debian12())
  for (const state of ['present', 'absent']) await t.rejects(one.run({ state, modules: [] }), { code: 'E_PARAMS', param: 'modules', message: /modules is an empty list, expected at least one module; leave it out for vfio, / })
  t.same(one.changed(), [])
})

t.test('the kernel that runs lacks them, the next one has them', async t => {
  const { run, machine } = trial(t, debian12(kernels(kernel('6.1.0-30-amd64'), kernel('6.1.0-31-cloud-amd64', 'missing'))))
  const version = machine.tree.read('/proc/sys/kernel/osrelease')?.trim()
  const done = await run()
  t.equal(version, '6.1.0-31-cloud-amd64')
  t.match(done.rebootReasons, [/vfio is not in the running kernel 6.1.0-31-cloud-amd64/, /vfio_iommu_type1/, /vfio_pci/])
  t.same(machine.history.filter(argv => argv[0] === 'modprobe'), [])
  machine.tree.remove('/proc/cmdline')
  t.same((await run()).rebootReasons, [], 'where no kernel is known to run nothing waits for a boot')
})

t.test('where another manager keeps the file ours is beside it', async t => {
  const { node, run } = trial(t, ubuntu2404(cards.a30, managed()))
  const before = node.read('/etc/modules-load.d/vfio.conf')
  const done = await run()
  t.match(done.warnings, [/kept by Ansible, so ours is \/etc\/modules-load.d\/zz-vfiokit.conf/])
  t.equal(node.read('/etc/modules-load.d/vfio.conf'), before)
  t.equal(node.read('/etc/modules-load.d/zz-vfiokit.conf'), 'vfio_iommu_type1\nvfio_pci\n', 'what theirs loads is not doubled')
  t.same((await run()).changed, false)
  const gone = await run({ state: 'absent' })
  t.equal(node.read('/etc/modules-load.d/zz-vfiokit.conf'), null)
  t.equal(node.read('/etc/modules-load.d/vfio.conf'), before)
  t.match(gone.notes, [/vfio.conf loads vfio, and is not ours/])
})

t.test('a blacklist would keep them out', async t => {
  const { run } = trial(t, debian12(files({ '/etc/modprobe.d/off.conf': '# no\nblacklist vfio-pci\n' })))
  t.match((await run()).warnings, [/\/etc\/modprobe.d\/off.conf line 2 keeps vfio_pci from being loaded/])
})

t.test('an image has no kernel that runs', async t => {
  const dir = scratch(t)
  const { tree } = writeTree(dir, debian12())
  for (const name of ['/proc', '/sys']) tree.remove(name)
  const node = openHost({ root: dir })
  const done = await execute(node, vfioModules, parseParams(vfioModules.params, {}), { check: false, diff: false, wait: 0, version: '0' })
  t.same(done.changes.map(one => one.label), ['/etc/modules-load.d/vfio.conf'])
  t.same(done.pending, [])
  t.same(done.rebootReasons, [])
})

t.test('names that are no modules are bad input', async t => {
  for (const modules of [['vfio pci'], ['-a'], ['x;reboot'], [''], [7]]) t.throws(() => parseParams(vfioModules.params, { modules }), { code: 'E_PARAMS' })
})
