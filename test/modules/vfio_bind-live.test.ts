// Moves in the running kernel: what refuses them, what a failure leaves, and the way back.
import t from 'tap'
import type { Test } from 'tap'
import * as fs from 'fs'
import { Stop } from '../../lib/errors.ts'
import type { Host as Writable } from '../../lib/host.ts'
import { LOCK } from '../../lib/lock.ts'
import type { Module, Probe } from '../../lib/module.ts'
import { parseParams } from '../../lib/params.ts'
import type { Result } from '../../lib/result.ts'
import gpuInfo from '../../modules/gpu_info.ts'
import undo from '../../modules/passthrough_undo.ts'
import vfioBind from '../../modules/vfio_bind.ts'
import { attempt, files, node } from '../contract/laws.ts'
import { cards, debian12, ubuntu2404 } from '../hosts/distros.ts'
import type { FakeMachine } from '../hosts/fake-kernel.ts'
import { differences } from '../hosts/tree.ts'
import { gpu, kernel, kernels } from '../hosts/words.ts'
import type { Host } from '../hosts/words.ts'

const GPU = '0000:41:00.0'
const CARD = ['0', '1', '2', '3'].map(fn => `0000:2b:00.${fn}`)
const A30 = '10de:20b7'
const TURING = '10de:1e87'
t.setTimeout(300e3)

interface Trial {
  readonly host: Writable
  readonly machine: FakeMachine
  run(params: Record<string, unknown>, on?: Writable): Promise<Result>
  back(params?: Record<string, unknown>): Promise<Result | Stop>
  refuses(params: Record<string, unknown>, message: RegExp, hint?: RegExp): Promise<void>
  driver(address?: string): string | null
  override(address?: string): string | null
}

function trial(t: Test, words: Host): Trial {
  const at = node(t as never, { ...words, iommu: 'on' })
  const { host, machine } = at
  const bind = (params: Record<string, unknown>, on = host) => attempt(on, vfioBind as unknown as Module, { live: true, ...params })
  return {
    host, machine,
    async run(params, on) {
      const done = await bind(params, on)
      if (done instanceof Stop) throw done
      return done
    },
    back: (params = {}) => attempt(host, undo, params),
    async refuses(params, message, hint = /./) {
      const before = files(at.dir)
      for (const check of [true, false]) t.match(await attempt(host, vfioBind as unknown as Module, { live: true, ...params }, { check }), { code: 'E_REFUSED', message, hint })
      t.same(differences(before, files(at.dir)), [], 'a refusal touches nothing')
    },
    driver: (address = GPU) => (machine.tree.readLink(`/sys/bus/pci/devices/${address}/driver`) ?? '').split('/').pop() || null,
    override: (address = GPU) => (machine.tree.read(`/sys/bus/pci/devices/${address}/driver_override`) ?? '').trim(),
  }
}

const failed = (message: RegExp, code = 'E_APPLY') => ({ error: { stop: { code, message }, node: 'partial' } })

t.test('a whole card is moved without a reboot, and back', async t => {
  for (const [host, ids, addresses] of [[debian12(cards.nouveau), A30, [GPU]], [debian12(cards.a30), A30, [GPU]], [ubuntu2404(cards.turing), TURING, CARD]] as const) {
    const one = trial(t, host)
    const before = addresses.map(one.driver)
    t.ok(before.every(name => name !== null && name !== 'vfio-pci'))
    const done = await one.run({ ids })
    t.equal(done.error, undefined, done.msg)
    t.same(addresses.map(one.driver), addresses.map(() => 'vfio-pci'))
    t.same(done.rebootReasons, [], 'no reboot is asked for')
    t.match(done.changes.filter(change => change.step === 'driver').map(change => change.facet), addresses.map(() => 'live'))
    t.match(await one.run({ ids }), { changed: false, changes: [] }, 'a second run has nothing to do')
    const back = await one.back()
    t.match(back, { own: { kept: [], back_on: addresses.map((address, i) => ({ address, driver: before[i] })) } })
    t.same(addresses.map(one.driver), before)
    t.same(addresses.map(one.override), addresses.map(() => '(null)'))
    t.throws(() => one.machine.writeAttribute('/sys/bus/pci/drivers/vfio-pci/remove_id', ids.replace(':', ' ')), { code: 'ENODEV' }, 'the running vfio-pci has forgotten the id')
  }
})

t.test('an override that somebody else had set is back as well', async t => {
  const one = trial(t, debian12(cards.nouveau))
  one.machine.writeAttribute(`/sys/bus/pci/devices/${GPU}/driver_override`, 'nouveau')
  t.equal((await one.run({ ids: A30 })).error, undefined)
  t.same([one.driver(), one.override()], ['vfio-pci', 'vfio-pci'])
  t.match(await one.back(), { own: { back_on: [{ address: GPU, driver: 'nouveau' }] } })
  t.same([one.driver(), one.override()], ['nouveau', 'nouveau'])
})

t.test('state absent with live hands one card back, as far as this boot moved it', async t => {
  const one = trial(t, debian12(cards.nouveau, gpu('0000:61:00.0', { id: '10de:1eb8', driver: 'nouveau', group: 13 })))
  await one.run({ ids: [A30, '10de:1eb8'] })
  const done = await one.run({ ids: A30, state: 'absent' })
  t.equal(done.error, undefined, done.msg)
  t.same([one.driver(), one.driver('0000:61:00.0')], ['nouveau', 'vfio-pci'])
  t.same(done.rebootReasons, [])
})

t.test('who uses the card is named, and the run refused', async t => {
  const cases: readonly (readonly [Host, string, string, string, RegExp])[] = [
    [debian12(cards.a30), A30, GPU, 'nvidia-persistenced', /0000:41:00.0 is in use.*nvidia-persiste \(process 700, unit nvidia-persistenced.service\) has \/dev\/nvidia\d+ open/],
    [ubuntu2404(cards.turing), TURING, CARD[0] ?? '', 'Xorg', /0000:2b:00.0 is in use.*Xorg \(process 700, unit Xorg.service\) has \/dev\/dri\/card\d+, \/dev\/dri\/renderD\d+ open/],
    [ubuntu2404(cards.turing), TURING, CARD[1] ?? '', 'pipewire', /0000:2b:00.1 is in use.*pipewire \(.*\) has \/dev\/snd\/controlC\d+ open/],
    [debian12(gpu(GPU, { id: '1002:740f', class: '0380', driver: 'amdgpu', group: 12 })), '1002:740f', '/dev/kfd', 'rocm', /rocm \(.*\) has \/dev\/kfd open/],
  ]
  for (const [host, ids, open, comm, message] of cases) {
    const one = trial(t, host)
    one.machine.start({ pid: 700, comm, open: [open] })
    await one.refuses({ ids }, message, new RegExp(`systemctl stop ${comm}.service, or leave live out and reboot`))
    const later = await one.run({ ids, live: false })
    t.equal(later.error, undefined, 'without live nobody is in the way')
    one.machine.end(700)
    t.equal((await one.run({ ids })).error, undefined, 'and none once they are gone')
  }
})

t.test('who uses another card is not in the way; a service that takes cards again is named', async t => {
  const one = trial(t, debian12(cards.a30, gpu('0000:61:00.0', { id: '10de:20f1', group: 13 })))
  one.machine.start({ pid: 700, comm: 'nvidia-persistenced', open: ['0000:61:00.0', '/dev/nvidiactl'] })
  const done = await one.run({ ids: A30 })
  t.equal(done.error, undefined, done.msg)
  t.match(done.warnings, [/nvidia-persistenced \(process 700, unit nvidia-persistenced.service\) runs and opens GPUs by itself/])
})

t.test('a driver in use that nobody is found for refuses where the look was not whole', async t => {
  const one = trial(t, debian12(cards.a30))
  one.machine.tree.write('/sys/module/nvidia/refcnt', '2\n')
  t.match((await one.run({ ids: A30 }, { ...one.host })).warnings, [/the driver nvidia is in use 2 times, though no process/])
  const inside = trial(t, debian12(cards.a30))
  inside.machine.tree.link('/proc/self/ns/pid', 'pid:[4026532999]')
  t.match((await attempt(inside.host, vfioBind as unknown as Module, { ids: A30, live: true }, { check: true }) as Result).warnings, [/some may have been missed: this runs in a container/])
  inside.machine.tree.write('/sys/module/nvidia/refcnt', '2\n')
  await inside.refuses({ ids: A30 }, /the driver nvidia is in use 2 times, and by whom cannot be told: this runs in a container/, /as root on the node itself/)
})

t.test('without an IOMMU group nothing is tried', async t => {
  const at = node(t as never, debian12(cards.nouveau, cards.off))
  t.match(await attempt(at.host, vfioBind as unknown as Module, { ids: A30, live: true }), { code: 'E_REFUSED', message: /0000:41:00.0 has no IOMMU group/ })
})

t.test('a driver that never lets go is given up: the rest of the card is back, nothing of ours waits', async t => {
  const one = trial(t, ubuntu2404(cards.turing))
  const before = CARD.map(one.driver)
  one.machine.odd(CARD[0] ?? '', { unbind: 'hangs' })
  const done = await one.run({ ids: TURING })
  t.match(done, failed(/0000:2b:00.0 could not be unbound: the kernel did not answer .* process 40000, which wrote, waits on .*0000:2b:00.0 has NO DRIVER instead of nouveau/))
  t.match(done.msg, /0000:2b:00.1 is back on snd_hda_intel/)
  t.same(CARD.slice(1).map(one.driver), before.slice(1))
  t.equal(one.driver(CARD[0]), null)
  t.same(done.changes.filter(change => change.step === 'driver'), [], 'what was taken back is no change')
  t.equal(one.host.stat(LOCK), null)
  // From here on whoever reads the override of that function hangs: a run that does would not end.
  t.match(gpuInfo.read(one.host, parseParams((gpuInfo as unknown as Probe).params, {}) as never).own, { gpus: [{ kind: 'bmc' }, { address: CARD[0], driver: null, driver_override: null }] })
  await one.refuses({ ids: TURING }, /an earlier run gave up on 0000:2b:00.0 \(process 40000\)/, /reboot/)
  t.match(await one.back(), { code: 'E_REFUSED', message: /an earlier run gave up/ })
  one.machine.reboot()
  t.equal(one.driver(CARD[0]), 'vfio-pci', 'the boot brings what was asked for')
  t.match(await one.back(), { own: { kept: [] } })
})

t.test('whatever the kernel refuses, the former drivers are back and the meaning is told', async t => {
  const cases = [
    [{ bind: 'EBUSY' }, /could not be bound: .* with EBUSY \(it has a driver by now, its virtual functions are enabled/],
    [{ bind: 'EINVAL' }, /could not be bound: .* with EINVAL \(vfio-pci takes no bridge/],
    [{ bind: 'ENODEV' }, /could not be bound: .* with ENODEV \(the driver does not match it/],
    [{ bind: 'nothing' }, /was bound to vfio-pci, and now has no driver: something else manages it/],
    [{ comesBack: true }, /could not be bound: .* with EBUSY/],
  ] as const
  for (const [how, message] of cases) {
    for (const address of [CARD[0], CARD[1]] as const) {
      const one = trial(t, ubuntu2404(cards.turing))
      const before = CARD.map(one.driver)
      one.machine.odd(address ?? '', how)
      const done = await one.run({ ids: TURING })
      t.match(done, failed(message), `${address} ${JSON.stringify(how)}`)
      t.same(CARD.map(one.driver), before)
      t.same(CARD.map(one.override), CARD.map(() => '(null)'))
      t.ok((done.rebootReasons ?? []).length > 0, 'the reboot that is left is asked for')
    }
  }
})

t.test('vfio-pci that does not load leaves every driver where it is', async t => {
  const one = trial(t, debian12(cards.nouveau))
  one.machine.misbehave('modprobe', 'lies')
  t.match(await one.run({ ids: A30 }), failed(/the running kernel has no driver vfio-pci to give 0000:41:00.0 to/))
  t.equal(one.driver(), 'nouveau')
})

t.test('who comes while the run is under way is seen right before the write', async t => {
  const one = trial(t, ubuntu2404(cards.turing))
  const before = CARD.map(one.driver)
  const late: Writable = { ...one.host, async writeAttribute(path, value, seconds) {
    await one.host.writeAttribute(path, value, seconds)
    if (path.endsWith('/bind') && value === CARD[1]) one.machine.start({ pid: 900, comm: 'nvtop', open: [CARD[0] ?? ''] })
  } }
  t.match(await one.run({ ids: TURING }, late), failed(/0000:2b:00.0 was not unbound, since something changed while this ran: nvtop \(process 900/, 'E_RACED'))
  t.same(CARD.map(one.driver), before)
})

t.test('only live steps left: a failure takes all of it back', async t => {
  const one = trial(t, debian12(cards.nouveau))
  await one.run({ ids: A30, live: false })
  one.machine.run(['modprobe', 'vfio-pci'])
  one.machine.odd(GPU, { bind: 'EBUSY' })
  t.match(await one.run({ ids: A30 }), { changed: false, changes: [], error: { node: 'rolled_back' } })
  t.same([one.driver(), one.override()], ['nouveau', '(null)'])
})

t.test('a run that is killed half-way leaves what the next one finishes', async t => {
  for (let left = 1; left < 5; left++) {
    const one = trial(t, ubuntu2404(cards.turing))
    const before = CARD.map(one.driver)
    let count = left
    const killed: Writable = { ...one.host, async writeAttribute(path, value, seconds) {
      if (count-- <= 0) throw new Error('killed')
      await one.host.writeAttribute(path, value, seconds)
    } }
    t.match(await one.run({ ids: TURING }, killed), { error: { stop: { code: 'E_INTERNAL' } } })
    t.equal((await one.run({ ids: TURING })).error, undefined)
    t.same(CARD.map(one.driver), CARD.map(() => 'vfio-pci'))
    await one.back()
    t.same(CARD.map(one.driver), before, `killed after ${left} writes`)
  }
})

t.test('the undo refuses what a guest holds, by the name of the guest', async t => {
  const one = trial(t, debian12(cards.nouveau))
  await one.run({ ids: A30 })
  one.machine.start({ pid: 77, comm: 'qemu-system-x86', cgroup: '0::/machine.slice/machine-qemu\\x2d1\\x2dinstance\\x2d00000001.scope/libvirt/emulator\n', open: [GPU] })
  const before = files(one.machine.tree.dir)
  t.match(await one.back(), { code: 'E_REFUSED', message: /0000:41:00.0 is in use.*qemu-system-x86 \(process 77, guest instance-00000001\) has \/dev\/vfio\/12 open/, hint: /shut the guest down/ })
  t.same(differences(before, files(one.machine.tree.dir)), [])
  t.equal(one.driver(), 'vfio-pci')
  one.machine.end(77)
  t.match(await one.back(), { own: { back_on: [{ driver: 'nouveau' }] } })
})

t.test('after a boot the undo moves nothing live, guest or not', async t => {
  const one = trial(t, debian12(cards.nouveau))
  await one.run({ ids: A30 })
  one.machine.reboot()
  one.machine.start({ pid: 77, comm: 'qemu-system-x86', open: [GPU] })
  t.match(await one.back(), { own: { kept: [], back_on: [{ driver: 'vfio-pci' }] }, rebootReasons: [/stays on vfio-pci until the next boot/] })
})

t.test('a former driver that is no longer loaded gets its function at the next boot', async t => {
  const one = trial(t, debian12(cards.nouveau))
  await one.run({ ids: A30 })
  one.machine.run(['modprobe', '-r', 'nouveau'])
  const back = await one.back()
  t.match(back, { notes: [/no driver nouveau, so 0000:41:00.0 goes back to it at the next boot/], own: { kept: [], back_on: [{ driver: 'vfio-pci' }] } })
  t.equal(one.override(), '(null)', 'its override is back already')
  one.machine.reboot()
  t.equal(one.driver(), 'nouveau')
})

const FREE = debian12(gpu(GPU, { id: A30, driver: null, group: 12 }), kernels(kernel('6.1.0-30-amd64', 'module', { lacks: ['nouveau', 'nvidia'] })))

t.test('what had no driver has none again', async t => {
  const one = trial(t, FREE)
  t.equal((await one.run({ ids: A30 })).error, undefined)
  t.equal(one.driver(), 'vfio-pci', 'taken by vfio-pci as it was loaded')
  t.match(await one.back(), { own: { back_on: [{ address: GPU, driver: null }] }, rebootReasons: [] })
  t.equal(one.driver(), null)
})

t.test('what somebody else moved since is left to him', async t => {
  const one = trial(t, FREE)
  await one.run({ ids: A30 })
  const { tree } = one.machine
  tree.link(`/sys/bus/pci/devices/${GPU}/driver`, '../../../../bus/pci/drivers/theirs')
  tree.mkdir('/sys/bus/pci/drivers/theirs')
  t.match(await one.back(), { notes: [/0000:41:00.0 has the driver theirs, which is neither ours/] })
  t.equal(one.driver(), 'theirs')
})

t.test('the only text console refuses, and nvidia does not let go of any', async t => {
  const console = (one: Trial, address: string, others: readonly string[]) => {
    const { tree } = one.machine
    tree.write('/sys/class/vtconsole/vtcon1/name', '(M) frame buffer device\n')
    tree.write('/sys/class/vtconsole/vtcon1/bind', '1\n')
    for (const name of ['fb0', ...others]) tree.mkdir(`/sys/class/graphics/${name}`)
    tree.mkdir(`/sys/bus/pci/devices/${address}/graphics/fb0`)
  }
  const one = trial(t, debian12(cards.nouveau))
  console(one, GPU, [])
  await one.refuses({ ids: A30 }, /the only text console of this node is on 0000:41:00.0/, /allow_console_gpu/)
  const allowed = await one.run({ ids: A30, allow_console_gpu: true })
  t.equal(allowed.error, undefined, allowed.msg)
  t.match(allowed.warnings, [/the text console is on 0000:41:00.0 and goes dark at once/])
  const second = trial(t, debian12(cards.nouveau))
  console(second, GPU, ['fb1'])
  t.equal((await second.run({ ids: A30 })).error, undefined, 'another screen has a console')
  const nvidia = trial(t, debian12(cards.a30))
  console(nvidia, GPU, ['fb1'])
  await nvidia.refuses({ ids: A30, allow_console_gpu: true }, /nvidia does not let go of that/, /vtcon1\/bind/)
})

t.test('a tree that is not this machine gets the commands instead', async t => {
  const one = trial(t, debian12(cards.nouveau))
  const { openHost } = await import('../../lib/host-fs.ts')
  const done = await attempt(openHost({ root: one.machine.tree.dir }), vfioBind as unknown as Module, { ids: A30, live: true }, { check: true }) as Result
  t.match(done.pending?.slice(-1), [`echo vfio-pci > /sys/bus/pci/devices/${GPU}/driver_override && echo ${GPU} > /sys/bus/pci/drivers/nouveau/unbind && echo ${GPU} > /sys/bus/pci/drivers/vfio-pci/bind`])
  t.ok(fs.existsSync(one.machine.tree.dir))
})
