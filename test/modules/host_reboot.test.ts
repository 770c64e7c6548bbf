// The reboot of a node: when it is needed, what stands in its way, and that it never happens anywhere else.
import t from 'tap'
import type { Test } from 'tap'
import { execute } from '../../lib/engine.ts'
import { Stop } from '../../lib/errors.ts'
import { openHost } from '../../lib/host-fs.ts'
import type { Module } from '../../lib/module.ts'
import { parseParams } from '../../lib/params.ts'
import type { Result } from '../../lib/result.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import hostReboot from '../../modules/host_reboot.ts'
import iommuCmdline from '../../modules/iommu_cmdline.ts'
import undo from '../../modules/passthrough_undo.ts'
import vfioBind from '../../modules/vfio_bind.ts'
import { attempt, files, node, options } from '../contract/laws.ts'
import type { Node } from '../contract/laws.ts'
import { cards, debian12, rocky9, ubuntu2204 } from '../hosts/distros.ts'
import { installKernel } from '../hosts/events.ts'
import type { FakeProcess } from '../hosts/fake-kernel.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import { after, gpu, iommu, kernel } from '../hosts/words.ts'
import type { Host } from '../hosts/words.ts'

const ID = { ids: '10de:20b7' }
const GUEST: FakeProcess = { pid: 4711, comm: 'qemu-system-x86', exe: '/usr/bin/qemu-system-x86_64', argv: ['qemu-system-x86_64', '-name', 'guest=instance-0000000a,debug-threads=on'] }
t.setTimeout(300e3)

interface Trial extends Node {
  run(raw?: Record<string, unknown>, check?: boolean): Promise<Result>
  does(module: unknown, raw: Record<string, unknown>): Promise<Result>
  bootId(): string
}

function trial(t: Test, words: Host): Trial {
  const at = node(t as never, words)
  async function ran(module: unknown, raw: Record<string, unknown>, check: boolean): Promise<Result> {
    const done = await attempt(at.host, module as Module, raw, { check })
    if (done instanceof Stop) throw done
    return done
  }
  return { ...at, run: (raw = {}, check = false) => ran(hostReboot, raw, check), does: (module, raw) => ran(module, raw, false), bootId: () => at.host.attr('/proc/sys/kernel/random/boot_id') ?? '' }
}

t.test('only where it is needed, and then once', async t => {
  for (const [name, words] of Object.entries({ debian12: debian12(cards.nouveau), ubuntu2204: ubuntu2204(cards.nouveau), rocky9: rocky9(cards.nouveau) })) {
    const one = trial(t, words)
    t.match(await one.run(), { changed: false, changes: [], msg: /no reboot is needed/, rebootReasons: [], own: { rebooting: false, blockers: [], boot_id: one.bootId() } }, `${name}: nothing was asked for`)
    const applied = await one.does(gpuPassthrough, ID)
    t.ok((applied.rebootReasons ?? []).length > 0)
    const before = snapshot(one.dir)
    const promised = await one.run({}, true)
    t.match(promised, { changed: true, changes: [{ step: 'reboot', facet: 'pending' }], own: { rebooting: false } })
    t.same(differences(before, snapshot(one.dir)), [], 'check touches nothing')
    const id = one.bootId()
    const done = await one.run({ delay: 20 })
    t.match(done, { changed: true, msg: /^rebooting in 20 s: .*0000:41:00\.0.*systemctl stop vfiokit-reboot\.timer/, own: { rebooting: true, boot_id: id, blockers: [] } })
    t.ok((done.rebootReasons ?? []).length > 0, 'it is required until it has happened')
    t.match(await one.run(), { changed: false, msg: /under way already/, own: { rebooting: true } })
    t.ok(one.machine.elapse())
    t.not(one.bootId(), id)
    t.match(await one.run(), { changed: false, rebootReasons: [], msg: /no reboot is needed/, own: { rebooting: false } })
    t.notOk(one.machine.elapse(), 'and no second time')
  }
})

t.test('called off, it can be asked for again', async t => {
  const one = trial(t, debian12())
  await one.run({ when: 'always' })
  one.machine.run(['systemctl', 'stop', 'vfiokit-reboot.timer'])
  t.notOk(one.machine.elapse())
  t.match(await one.run({ when: 'always' }), { changed: true, own: { rebooting: true } })
})

t.test('one that is under way is told though nothing waits for it', async t => {
  const one = trial(t, debian12())
  await one.run({ when: 'always' })
  t.match(await one.run(), { changed: false, msg: /under way already/, own: { rebooting: true } })
})

t.test('where shutdown has scheduled it, its own command calls it off', async t => {
  const one = trial(t, debian12())
  one.machine.tree.write('/run/systemd/shutdown/scheduled', 'USEC=1\nMODE=reboot\nWALL_MESSAGE=vfiokit: x\n')
  t.match(await one.run({ when: 'always' }), { changed: false, msg: 'a reboot is under way already (shutdown -c calls it off)' })
  const failing = trial(t, debian12())
  failing.machine.misbehave('systemd-run', 'fails')
  t.match(await failing.run({ when: 'always', delay: 70 }), { changed: true, msg: /^rebooting in 2 min: .*\(shutdown -c calls it off\)$/ })
})

t.test('the reboot after a full undo leaves nothing of ours, nor does one of a node that was never ours', async t => {
  const one = trial(t, debian12(cards.nouveau))
  const start = files(one.dir)
  for (const job of [() => one.does(gpuPassthrough, ID).then(() => one.does(undo, {})), () => Promise.resolve()]) {
    await job()
    t.match(await one.run({ when: 'always' }), { changed: true, own: { rebooting: true } })
    t.ok(one.machine.elapse())
    t.same(differences(start, files(one.dir)), [])
  }
  await one.does(gpuPassthrough, ID)
  await one.run({})
  t.ok(one.host.list('/var/lib/vfiokit/runs').some(name => /^rebooting in/.test(one.host.read(`/var/lib/vfiokit/runs/${name}`) ?? '')), 'where something is recorded its result is kept')
})

t.test('what each module waits for', async t => {
  const reasons = async (one: Trial): Promise<string> => (await one.run({}, true)).rebootReasons?.join('; ') ?? ''
  const args = trial(t, debian12(cards.nouveau, iommu('off')))
  await args.does(iommuCmdline, { extra_args: ['hugepages=16'] })
  t.match(await reasons(args), /nouveau is loaded.*intel_iommu=on switches it on.*hugepages=16 is not on the running command line/)
  args.machine.reboot()
  t.equal(await reasons(args), '')

  const text = trial(t, debian12(cards.nouveau, iommu('on')))
  await text.does(iommuCmdline, { blacklist: [] })
  t.equal(await reasons(text), '', 'an argument that changes nothing is no reason')

  const back = trial(t, debian12(cards.nouveau))
  await back.does(gpuPassthrough, ID)
  back.machine.reboot()
  t.equal(await reasons(back), '')
  await back.does(gpuPassthrough, { ...ID, state: 'absent' })
  t.match(await reasons(back), /0000:41:00\.0 stays on vfio-pci until the next boot/)
  back.machine.reboot()
  t.equal(await reasons(back), '')

  const theirs = trial(t, debian12(cards.nouveau, gpu('0000:61:00.0', { id: '10de:1eb8', driver: 'nouveau', group: 13 })))
  await theirs.does(gpuPassthrough, { ids: ['10de:20b7', '10de:1eb8'] })
  theirs.machine.reboot()
  await theirs.does(gpuPassthrough, ID)
  t.match(await reasons(theirs), /0000:61:00\.0 stays on vfio-pci/)
  theirs.machine.tree.write('/etc/driverctl.d/pci-0000:61:00.0', 'vfio-pci\n')
  t.equal(await reasons(theirs), '', 'a function that driverctl gives to vfio-pci by now stays there')
  theirs.machine.tree.write('/etc/driverctl.d/pci-0000:61:00.0', 'nouveau\n')
  t.match(await reasons(theirs), /0000:61:00\.0 stays on vfio-pci/)

  const options = trial(t, debian12(cards.nouveau))
  await options.does(gpuPassthrough, ID)
  options.machine.reboot()
  options.machine.tree.write('/sys/module/vfio_pci/parameters/disable_idle_d3', 'N\n')
  await options.does(gpuPassthrough, { ...ID, vfio_options: { disable_idle_d3: true } })
  t.match(await reasons(options), /disable_idle_d3=N/)

  const moved = trial(t, debian12(cards.nouveau, iommu('on')))
  await moved.does(vfioBind, { ...ID, live: true })
  t.equal(await reasons(moved), '', 'what was moved in the running kernel')
})

t.test('a kernel that lacks what the next one has', async t => {
  const one = trial(t, debian12(cards.nouveau, host => ({ ...host, kernels: [kernel('6.1.0-9-cloud-amd64', 'missing')] })))
  installKernel(one.machine, kernel('6.1.0-10-amd64'))
  await one.does(gpuPassthrough, ID)
  t.match((await one.run({}, true)).rebootReasons?.join('; '), /vfio_pci is not in the running kernel 6\.1\.0-9-cloud-amd64, and 6\.1\.0-10-amd64 has it/)
})

t.test('what a boot does not mend is no reason for one', async t => {
  const one = trial(t, debian12(cards.nouveau))
  await one.does(gpuPassthrough, ID)
  const path = '/etc/modprobe.d/vfio.conf'
  one.machine.tree.write(path, (one.machine.tree.read(path) ?? '').replace('ids=10de:20b7', 'ids=10de:ffff'))
  one.machine.tree.write('/etc/default/grub.d/zz-vfiokit.cfg', '')
  one.machine.run(['update-initramfs', '-u', '-k', 'all'])
  one.machine.run(['update-grub'])
  t.match(await one.run({}, true), { changed: false, rebootReasons: [], notes: [/passthrough_verify says \w+, which a reboot does not mend/] })

  const passed = trial(t, debian12(cards.nouveau, gpu('0000:61:00.0', { id: '10de:1eb8', driver: 'nouveau', group: 13 })))
  await passed.does(gpuPassthrough, ID)
  passed.machine.reboot()
  const link = '/sys/bus/pci/devices/0000:41:00.0/iommu_group'
  passed.machine.tree.remove(passed.host.real(link) ?? '')
  passed.machine.tree.remove(link)
  t.match(await passed.run({}, true), { changed: false, rebootReasons: [], notes: [/passthrough_verify says unsupported, which a reboot does not mend/] }, 'a function that the IOMMU passes over')
})

t.test('guests are named and stay, unless losing them is allowed', async t => {
  const one = trial(t, debian12(cards.nouveau))
  await one.does(gpuPassthrough, ID)
  one.machine.start(GUEST)
  const before = files(one.dir)
  for (const check of [true, false]) {
    t.match(await one.run({}, check), {
      changed: false, changes: [], error: { stop: { code: 'E_REFUSED', hint: /move it away/ }, node: 'untouched' },
      msg: /guests run here: instance-0000000a \(qemu-system-x86_64, process 4711\)/,
      own: { rebooting: false, blockers: [{ kind: 'guest', name: 'instance-0000000a', pid: 4711 }] },
    })
  }
  t.same(differences(before, files(one.dir)), [], 'a refusal touches nothing')
  t.notOk(one.machine.elapse())
  one.machine.start({ ...GUEST, threads: ['CPU 0/KVM', 'live_migration'] })
  t.match(await one.run({ allow_losing_guests: true }), { error: { stop: { code: 'E_REFUSED', message: /is migrating out/ } } }, 'half a guest is somebody else\'s')
  one.machine.end(GUEST.pid)
  one.machine.start(GUEST)
  t.match(await one.run({ allow_losing_guests: true }), { changed: true, error: undefined, warnings: [/lost with this reboot: instance-0000000a/], own: { rebooting: true, blockers: [{ kind: 'guest' }] } })
})

t.test('each thing in the way by itself', async t => {
  const cases: Readonly<Record<string, readonly [(one: Trial) => void, RegExp]>> = {
    'cloud-init': [one => one.machine.tree.write('/run/cloud-init/status.json', '{}'), /cloud-init has not finished/],
    'an inhibitor': [one => { one.machine.start({ pid: 90, comm: 'fwupd' }); one.machine.tree.write('/run/systemd/inhibit/1', 'WHAT=shutdown\nMODE=block\nPID=90\nWHO=fwupd\nWHY=Firmware\n') }, /fwupd \(process 90\) blocks a shutdown: Firmware/],
    'a node that would not come up': [one => one.machine.tree.write('/boot/grub/grub.cfg', ''), /would not come up again: .*grub\.cfg is empty/],
    'a container\'s own view': [one => { one.machine.tree.link('/proc/self/ns/pid', 'pid:[4026532456]') }, /whether guests run here cannot be told/],
  }
  for (const [name, [happens, says]] of Object.entries(cases)) {
    const one = trial(t, debian12())
    happens(one)
    t.match(await one.run({ when: 'always' }), { changed: false, error: { stop: { code: 'E_REFUSED', message: says }, node: 'untouched' } }, name)
    t.notOk(one.machine.elapse(), name)
  }
})

t.test('a package transaction is waited for, and named when it does not end', async t => {
  const one = trial(t, debian12())
  one.machine.start({ pid: 81, comm: 'update-initramfs' })
  t.match(await one.run({ when: 'always' }, true), { changed: true, own: { blockers: [{ kind: 'packages', text: /update-initramf \(process 81\)/ }] } })
  t.match(await attempt(one.host, hostReboot as unknown as Module, { when: 'always' }), { code: 'E_BUSY', message: /update-initramf \(process 81\)/ })
  t.notOk(one.machine.elapse())
  const waited = attempt(one.host, hostReboot as unknown as Module, { when: 'always' }, { wait: 30 })
  one.machine.end(81)
  t.match(await waited, { changed: true, own: { rebooting: true } })
})

t.test('what the site asks before a reboot is asked, and may say no', async t => {
  const one = trial(t, debian12())
  const check = (name: string, text: string, mode = 0o755): void => one.machine.tree.write(`/etc/molly-guard/run.d/${name}`, text, mode)
  check('30-query-hostname', '#!/bin/sh\nexit 1\n')
  check('15-lock.dpkg-old', '#!/bin/sh\nexit 1\n')
  check('16-not-executable', '#!/bin/sh\nexit 1\n', 0o644)
  check('15-acquire-reboot-lock', '#!/bin/sh\nexit 3\n')
  t.match(await one.run({ when: 'always' }), { changed: false, error: { stop: { code: 'E_REFUSED', message: /15-acquire-reboot-lock.*says no with 3: asked by a check of the site/ }, node: 'untouched' } })
  t.notOk(one.machine.elapse())
  check('15-acquire-reboot-lock', '#!/bin/sh\nexit 0\n')
  t.match(await one.run({ when: 'always' }), { changed: true, own: { rebooting: true } })
})

t.test('tools that fail and tools that lie', async t => {
  const one = trial(t, debian12())
  one.machine.misbehave('systemd-run', 'fails')
  t.match(await one.run({ when: 'always' }), { changed: true, error: undefined, own: { rebooting: true } }, 'shutdown does it then')
  t.ok(one.machine.elapse())
  one.machine.misbehave('shutdown', 'fails')
  t.match(await one.run({ when: 'always' }), { changed: false, error: { stop: { code: 'E_COMMAND', message: /systemd-run ended with 1.*shutdown ended with 1/ }, node: 'untouched' } })
  one.machine.misbehave('systemd-run', 'lies')
  t.match(await one.run({ when: 'always' }), { error: { stop: { code: 'E_DRIFT' } }, own: { rebooting: false } })
})

t.test('agents that would evacuate the node are told', async t => {
  const one = trial(t, debian12())
  one.machine.start({ pid: 7, comm: 'masakari-hostmonitor' })
  t.match(await one.run({ when: 'always' }, true), { warnings: [/masakari-hostmonitor runs here/] })
  t.same((await one.run({}, true)).warnings, [], 'where nothing is rebooted nothing is evacuated')
})

t.test('below another root nothing is ever run', async t => {
  const at = node(t as never, debian12(cards.nouveau, after()))
  await attempt(at.host, gpuPassthrough as unknown as Module, ID)
  const tree = openHost({ root: at.dir })
  const never = (): never => { throw new Error('a command was run') }
  const host = { ...tree, run: never, ask: never }
  const before = files(at.dir)
  for (const when of ['always', 'if_required']) {
    for (const check of [true, false]) {
      const done = await execute(host, hostReboot, parseParams(hostReboot.params, { when }), { ...options, check })
      t.match(done, { changed: false, changes: [], pending: ['systemctl reboot'], own: { rebooting: false } }, `${when} ${check}`)
    }
  }
  t.same(differences(before, files(at.dir)), [])
  const { rebootKind } = await import('../../lib/kinds/reboot.ts')
  await t.rejects(rebootKind.apply(host, { kind: 'reboot', delay: 1, why: 'x' }, async () => undefined), /asked for below/, 'not even if the engine asked')
  for (const dir of ['/proc', '/sys']) at.machine.tree.remove(dir)
  t.match(await execute(host, hostReboot, parseParams(hostReboot.params, {}), options), { changed: false, pending: [], notes: [/no kernel runs in this tree/] })
})
