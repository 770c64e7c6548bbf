import * as fs from 'fs'
import t from 'tap'
import type { Test } from 'tap'
import { Stop } from '../../lib/errors.ts'
import { LOCK } from '../../lib/lock.ts'
import type { Module } from '../../lib/module.ts'
import type { Result } from '../../lib/result.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import iommuCmdline from '../../modules/iommu_cmdline.ts'
import undo from '../../modules/passthrough_undo.ts'
import vfioBind from '../../modules/vfio_bind.ts'
import { attempt, files, node } from '../contract/laws.ts'
import type { Node } from '../contract/laws.ts'
import { allHosts, cards, debian12, fedora, managed, rocky9, sles15, ubuntu2204, ubuntu2404 } from '../hosts/distros.ts'
import { installKernel } from '../hosts/events.ts'
import type { FakeMachine } from '../hosts/fake-kernel.ts'
import { differences } from '../hosts/tree.ts'
import { after, epyc, files as laid, gpu, kernel, pciFunction, without } from '../hosts/words.ts'
import type { Host, Word } from '../hosts/words.ts'

const [A, B, C] = ['10de:20b7', '10de:1eb8', '10de:2330']
const CONF = '/etc/modprobe.d/vfio.conf'
const MODULES = '/etc/modules-load.d/vfio.conf'
const two: readonly Word[] = [cards.nouveau, gpu('0000:61:00.0', { id: B, driver: 'nouveau', group: 13 })]
const three: readonly Word[] = [...two, gpu('0000:81:00.0', { id: C, driver: 'nouveau', group: 14 })]
const STATE = '/var/lib/vfiokit'

t.setTimeout(300000)

interface Trial extends Node {
  run(raw: Record<string, unknown>, check?: boolean): Promise<Result>
  other(module: unknown, raw: Record<string, unknown>): Promise<Result>
  refusal(raw: Record<string, unknown>): Promise<string>
  driver(address: string): string | null
  /** The arguments of the entry that boots next. */
  next(): readonly string[]
  read(path: string): string
}

function trial(t: Test, words: Host): Trial {
  const at = node(t as never, words)
  async function ran(module: unknown, raw: Record<string, unknown>, check = false): Promise<Result> {
    const done = await attempt(at.host, module as Module, raw, { check })
    if (done instanceof Stop) throw done
    t.equal(done.error?.stop.message, undefined, 'it goes well')
    return done
  }
  return {
    ...at,
    run: (raw, check) => ran(gpuPassthrough, raw, check),
    other: (module, raw) => ran(module, raw),
    async refusal(raw) {
      const done = await attempt(at.host, gpuPassthrough as unknown as Module, raw)
      return done instanceof Stop ? `${done.code} ${done.param ?? ''} ${done.message}` : done.msg
    },
    driver: address => (at.machine.tree.readLink(`/sys/bus/pci/devices/${address}/driver`) ?? '').split('/').pop() || null,
    next: () => at.machine.next().args,
    read: path => at.machine.tree.read(path) ?? '',
  }
}

function ids(one: Trial): string {
  return /ids=(\S*)/.exec(one.read(CONF))?.[1] ?? ''
}

/** Addresses and ids of what is bound by its address. */
function stored(one: Trial): string {
  return (one.read(CONF).match(/^options vfiokit_bind \S+/gm) ?? []).map(line => line.slice(21).replace(/:10de:\w{4}$/, '')).join()
}

const FAMILIES: Readonly<Record<string, (...words: readonly Word[]) => Host>> = { debian12, ubuntu2204, rocky9, sles15 }

t.test('taking one card back leaves the other whole', async t => {
  for (const [name, distro] of Object.entries(FAMILIES)) {
    await t.test(name, async t => {
      const one = trial(t, distro(...two))
      await one.run({ ids: A })
      await one.run({ ids: [A, B] })
      one.machine.reboot()
      t.same([one.driver('0000:41:00.0'), one.driver('0000:61:00.0')], ['vfio-pci', 'vfio-pci'])
      const modules = one.read(MODULES)
      const done = await one.run({ ids: A, state: 'absent' })
      t.equal(ids(one), B)
      t.equal(one.read(MODULES), modules)
      t.ok(one.next().includes('intel_iommu=on') && one.next().includes('iommu=pt'), one.next().join(' '))
      t.match(done.notes?.join('\n'), new RegExp(`vfio-pci still has ${B}`))
      t.equal(done.own['stage'], 'reboot_pending')
      t.same((await one.run({ ids: A, state: 'absent' })).changes, [])
      one.machine.reboot()
      t.same([one.driver('0000:41:00.0'), one.driver('0000:61:00.0')], ['nouveau', 'vfio-pci'], 'each with its driver')
      t.match(await one.run({ ids: A, state: 'absent' }), { changed: false, own: { stage: 'configured' } })
      await one.run({ ids: B, state: 'absent' })
      one.machine.reboot()
      t.same([one.driver('0000:41:00.0'), one.driver('0000:61:00.0')], ['nouveau', 'nouveau'])
      t.notMatch(one.next().join(' '), /iommu|vfio|nouveau/)
      t.equal(one.read(MODULES), '')
      await one.other(undo, {})
    })
  }
})

t.test('a card that is taken back gets its driver where the image, and no softdep, makes vfio-pci come first', async t => {
  const nvidia = (address: string, id: string, group: number): Word => gpu(address, { id, driver: 'nvidia', group })
  const vendor = laid({ '/usr/lib/modprobe.d/nvidia.conf': 'softdep nvidia post: nvidia-uvm nvidia-drm\n' })
  for (const distro of [debian12, rocky9]) {
    const one = trial(t, distro(nvidia('0000:41:00.0', A, 12), nvidia('0000:61:00.0', B, 13), vendor))
    await one.run({ ids: [A, B] })
    one.machine.reboot()
    t.same([one.driver('0000:41:00.0'), one.driver('0000:61:00.0')], ['vfio-pci', 'vfio-pci'])
    await one.run({ ids: A, state: 'absent' })
    one.machine.reboot()
    t.same([one.driver('0000:41:00.0'), one.driver('0000:61:00.0')], ['nvidia', 'vfio-pci'], 'each with its driver')
    await one.other(undo, {})
  }
})

t.test('what keeps a card safe stays where a kernel has a softdep of its own and the image holds the driver', async t => {
  const nvidia = (address: string, id: string, group: number): Word => gpu(address, { id, driver: 'nvidia', group })
  const one = trial(t, debian12(nvidia('0000:41:00.0', A, 12), nvidia('0000:61:00.0', B, 13)))
  fs.appendFileSync(`${one.dir}/etc/initramfs-tools/modules`, 'nvidia-drm\n')
  const [version = ''] = fs.readdirSync(`${one.dir}/lib/modules`)
  fs.writeFileSync(`${one.dir}/lib/modules/${version}/modules.softdep`, 'softdep nvidia pre: ecdh_generic,ecdsa_generic\n')
  await one.run({ ids: [A, B] })
  await one.run({ ids: A, state: 'absent' })
  t.match(one.next().join(' '), /modprobe\.blacklist=\S*nvidia/)
  one.machine.reboot()
  t.equal(one.driver('0000:61:00.0'), 'vfio-pci')
})

t.test('a card that only the kernel command line names keeps what it needs', async t => {
  const site = after({ do: 'edit', path: '/etc/default/grub', edit: text => text.replace(/^GRUB_CMDLINE_LINUX=.*$/m, `GRUB_CMDLINE_LINUX="vfio-pci.ids=${B}"`) }, { do: 'run', argv: ['update-grub'] }, { do: 'reboot' })
  const one = trial(t, ubuntu2204(...two, site))
  await one.run({ ids: A })
  await one.run({ ids: A, state: 'absent' })
  t.ok(one.next().includes('intel_iommu=on') && one.next().includes(`vfio-pci.ids=${B}`), one.next().join(' '))
  t.match(one.read(MODULES), /vfio_pci/)
})

const SITE = 'intel_iommu=on iommu=pt'
const siteArgs = after({ do: 'edit', path: '/etc/default/grub', edit: text => text.replace(/^GRUB_CMDLINE_LINUX=".*?"$/m, `GRUB_CMDLINE_LINUX="${SITE}"`) }, { do: 'run', argv: ['update-grub'] }, { do: 'reboot' })

t.test('IOMMU arguments of others stay', async t => {
  const one = trial(t, debian12(cards.nouveau, siteArgs))
  const before = one.read('/etc/default/grub')
  t.match(before, SITE)
  await one.run({ ids: A })
  t.match(one.next().join(' '), /modprobe.blacklist=nouveau/)
  const done = await one.run({ ids: A, state: 'absent' })
  t.equal(one.read('/etc/default/grub'), before)
  t.match(one.next().join(' '), SITE)
  t.notMatch(one.next().join(' '), /blacklist/, 'ours go')
  t.match(done.notes?.join('\n'), /^intel_iommu=on .*left as it is$/m)
  t.match(done.notes?.join('\n'), /^iommu=pt .*left as it is$/m)
  t.same((await one.run({ ids: A, state: 'absent' })).changes, [])
  const by = trial(t, debian12(cards.nouveau, siteArgs))
  await by.run({ ids: A })
  await by.other(iommuCmdline, { state: 'absent' })
  t.match(by.next().join(' '), SITE)
  t.notMatch(by.next().join(' '), /blacklist/, 'whichever of our modules wrote it')
})

t.test('exact about its own ids', async t => {
  const one = trial(t, debian12(...three))
  const start = files(one.dir)
  await one.run({ ids: [A, B] })
  const first = files(one.dir, [STATE])
  const second = await one.run({ ids: [B, C] })
  t.equal(ids(one), `${B},${C}`)
  t.match(second.own, { devices: [{ id: B }, { id: C }] })
  one.machine.reboot()
  t.same(['41', '61', '81'].map(bus => one.driver(`0000:${bus}:00.0`) === 'vfio-pci'), [false, true, true])
  t.match(await one.run({ ids: [B, C] }), { changed: false, own: { stage: 'ready' } })
  await one.other(undo, { since: second.run })
  t.same(differences(first, files(one.dir, [STATE])), [], 'undone as far as the first run')
  t.equal(ids(one), `${A},${B}`)
  await one.other(undo, {})
  t.same(differences(start, files(one.dir)), [])
})

t.test('cut at any point, the exact run converges', async t => {
  const whole = trial(t, debian12(...three))
  await whole.run({ ids: [A, B] })
  const done = await whole.run({ ids: [B, C] })
  const end = files(whole.dir, [STATE])
  for (let left = 0; left < done.changes.length * 2; left++) {
    const cut = trial(t, debian12(...three))
    await cut.run({ ids: [A, B] })
    let count = left
    const guard = <X extends readonly unknown[], R>(act: (...args: X) => R) => (...args: X): R => {
      if (count-- <= 0) throw new Error('power cut')
      return act(...args)
    }
    const { host } = cut
    try { await attempt({ ...host, write: guard(host.write), remove: guard(host.remove), run: guard(host.run) }, gpuPassthrough as unknown as Module, { ids: [B, C] }) } catch { /* a power cut has no result */ }
    cut.machine.tree.remove(LOCK)
    await cut.run({ ids: [B, C] })
    t.same(differences(end, files(cut.dir, [STATE])), [], `after ${left} operations`)
  }
})

t.test('an id that another module has by now stays', async t => {
  const one = trial(t, debian12(...three))
  await one.run({ ids: [A, B] })
  await one.run({ ids: [B, C] })
  await one.other(vfioBind, { ids: A })
  await one.run({ ids: [B, C] })
  t.equal(ids(one), `${B},${C},${A}`)
  t.match(await one.run({ ids: [B, C] }), { changed: false })
  const hand = trial(t, debian12(...three))
  await hand.run({ ids: [A, B] })
  await hand.run({ ids: B })
  hand.machine.tree.write(CONF, hand.read(CONF).replace(`ids=${B}`, `ids=${B},${A}`))
  await hand.run({ ids: B })
  t.equal(ids(hand), `${B},${A}`, 'nor is one that somebody put back by hand')
})

t.test('ids of others stay', async t => {
  const one = trial(t, debian12(...three))
  one.machine.tree.write('/etc/modprobe.d/site.conf', `options vfio-pci ids=${C}\n`)
  await one.run({ ids: [A, B] })
  await one.run({ ids: B })
  one.machine.reboot()
  t.same(['41', '61', '81'].map(bus => one.driver(`0000:${bus}:00.0`) === 'vfio-pci'), [false, true, true])
  const theirs = trial(t, ubuntu2404(cards.nouveau, managed()))
  const before = theirs.read(CONF)
  await theirs.run({ ids: A })
  await theirs.run({ ids: A, state: 'absent' })
  t.equal(theirs.read(CONF), before)
})

t.test('parameters of vfio-pci that are asked for later need a boot', async t => {
  const PARAMETER = '/sys/module/vfio_pci/parameters/disable_idle_d3'
  for (const [name, distro] of Object.entries(FAMILIES)) {
    const one = trial(t, distro(cards.nouveau))
    await one.run({ ids: A })
    one.machine.reboot()
    one.machine.tree.write(PARAMETER, 'N\n')
    t.match(await one.run({ ids: A }), { changed: false, rebootReasons: [], own: { stage: 'ready' } }, name)
    const asked = { ids: A, vfio_options: { disable_idle_d3: true } }
    t.match(await one.run(asked, true), { rebootReasons: [/disable_idle_d3=N/], own: { stage: 'reboot_pending' } })
    t.match(await one.run(asked), { changed: true, rebootReasons: [/disable_idle_d3=N/], own: { stage: 'reboot_pending' } })
    one.machine.reboot()
    one.machine.tree.write(PARAMETER, 'Y\n')
    t.match(await one.run(asked), { changed: false, rebootReasons: [], own: { stage: 'ready' } })
  }
  const fresh = trial(t, debian12(cards.nouveau))
  const done = await fresh.run({ ids: A, vfio_options: { disable_idle_d3: true } })
  t.notMatch(done.rebootReasons?.join(), /disable_idle_d3/, 'a module that is not loaded has none')
})

t.test('parameters on the kernel command line go with the last card', async t => {
  const one = trial(t, ubuntu2204(...two))
  await one.run({ ids: [A, B], vfio_options: { disable_idle_d3: true } })
  t.ok(one.next().includes('vfio-pci.disable_idle_d3=1'))
  await one.run({ ids: A, state: 'absent' })
  t.ok(one.next().includes('vfio-pci.disable_idle_d3=1'))
  await one.run({ ids: B, state: 'absent' })
  t.notMatch(one.next().join(' '), /vfio/)
})

t.test('stages', async t => {
  const one = trial(t, debian12(cards.nouveau))
  t.equal((await one.run({ ids: A }, true)).own['stage'], 'reboot_pending')
  t.equal((await one.run({ ids: A })).own['stage'], 'reboot_pending')
  t.equal((await one.run({ ids: A })).own['stage'], 'reboot_pending')
  one.machine.reboot()
  t.equal((await one.run({ ids: A })).own['stage'], 'ready')
  t.equal((await one.run({ ids: A, state: 'absent' }, true)).own['stage'], 'reboot_pending')
  t.equal((await one.run({ ids: A, state: 'absent' })).own['stage'], 'reboot_pending')
  one.machine.reboot()
  t.match(await one.run({ ids: A, state: 'absent' }), { changed: false, rebootReasons: [], own: { stage: 'configured' } })
  const stuck = trial(t, debian12(cards.nouveau, cards.off))
  await stuck.run({ ids: A })
  stuck.machine.reboot()
  t.match(await stuck.run({ ids: A }), { changed: false, own: { stage: 'stuck' } })
  const image = trial(t, debian12(cards.nouveau))
  for (const dir of ['/proc', '/sys']) image.machine.tree.remove(dir)
  t.match(await image.run({ ids: A, cpu: 'intel' }), { changed: true, own: { stage: 'configured' } })
  t.match(await image.run({ ids: A, cpu: 'intel', state: 'absent' }), { changed: true, own: { stage: 'configured' } })
})

t.test('what is prepared by hand is left as it is', async t => {
  for (const [name, build] of Object.entries(allHosts).filter(([name]) => name.includes('prepared'))) {
    const one = trial(t, build())
    const before = files(one.dir)
    const done = await one.run({ ids: A })
    t.same(done.changes.filter(change => change.facet === 'persistent' || change.facet === 'derived'), [], name)
    if (done.changes.length === 0) t.same(differences(before, files(one.dir)), [], name)
    if (name.includes('not-rebooted')) one.machine.reboot()
    t.match(await one.run({ ids: A }), { changed: false, rebootReasons: [], own: { stage: 'ready' } }, name)
  }
})

t.test('select: all', async t => {
  const one = trial(t, debian12(...two, pciFunction('0000:00:02.0', '8086:4680', '030000', { driver: 'i915' })))
  const done = await one.run({ select: 'all' })
  t.equal(stored(one), `0000:41:00.0=${A},0000:61:00.0=${B}`)
  t.match(done.own, { devices: [{ address: '0000:41:00.0' }, { address: '0000:61:00.0' }] })
  one.machine.reboot()
  t.match(await one.run({ select: 'all' }), { changed: false, own: { stage: 'ready' } })
  t.match(await one.refusal({ select: 'all', ids: A }), /^E_PARAMS select /)
  t.match(await one.refusal({ select: 'all', addresses: '41:00.0' }), /^E_PARAMS select /)
  t.match(await one.refusal({}), /^E_PARAMS ids /)
  t.match(await trial(t, debian12()).refusal({ select: 'all' }), /^E_REFUSED .*finds no GPU/)
  const shared = trial(t, debian12(epyc(), ...two, pciFunction('0000:42:00.0', '8086:1572', '020000', { driver: 'i40e', group: 12 })))
  await shared.run({ select: 'all' })
  t.equal(stored(shared), `0000:61:00.0=${B}`, 'one whose group holds something of the host stays')
})

t.test('expect_count', async t => {
  const one = trial(t, debian12(...two))
  t.match(await one.refusal({ ids: A, expect_count: 2 }), /^E_REFUSED .*1 GPU is meant \(0000:41:00.0\), expected 2/)
  t.match(await one.refusal({ select: 'all', expect_count: 1 }), /^E_REFUSED .*2 GPUs are meant/)
  const card = trial(t, ubuntu2404(cards.turing))
  t.match(await card.run({ ids: '10de:1e87', expect_count: 1 }), { changed: true }, 'its companions are no GPUs')
  await one.run({ select: 'all', expect_count: 2 })
  for (const expected of [1, 3]) t.match(await one.refusal({ ids: [A, B], expect_count: expected, state: 'absent' }), new RegExp(`^E_REFUSED .*2 GPUs are meant .*, expected ${expected}`))
  t.match(await one.run({ ids: [A, B], expect_count: 2, state: 'absent' }), { changed: true })
  t.match(await one.run({ ids: [A, B], expect_count: 2, state: 'absent' }), { changed: false }, 'once more the same ones are meant')
})

t.test('nothing to bind, nothing to change', async t => {
  for (const words of [debian12(), debian12(...two)]) {
    const one = trial(t, words)
    const before = files(one.dir)
    const done = await one.run({ ids: C, absent_ids: 'ignore' })
    t.match(done, { changed: false, changes: [], rebootReasons: [], own: { stage: 'configured', devices: [] }, bootable: { ok: true } })
    t.match(done.notes?.join('\n'), /no device here has the id 10de:2330/)
    t.match(done.notes?.join('\n'), /nothing to bind/)
    t.same(differences(before, files(one.dir)), [])
  }
  const one = trial(t, debian12(...two))
  await one.run({ ids: A })
  await one.run({ ids: C, absent_ids: 'ignore' })
  t.equal(ids(one), '', 'what is no longer asked for goes all the same')
})

t.test('whether the IOMMU is off now is said where nothing is done about it', async t => {
  const off = /the IOMMU is off/
  t.notMatch((await trial(t, debian12(cards.nouveau)).run({ ids: A })).notes?.join('\n'), off)
  t.match((await trial(t, debian12(cards.nouveau)).other(vfioBind, { ids: A })).notes?.join('\n'), off)
  for (const distro of Object.values(FAMILIES)) {
    const one = trial(t, distro(cards.nouveau))
    await one.other(iommuCmdline, {})
    t.notMatch((await one.other(vfioBind, { ids: A })).notes?.join('\n'), off, 'the next boot has it on')
  }
})

t.test('a card that was pulled out is given back by its address', async t => {
  const one = trial(t, debian12(...two))
  await one.run({ ids: [A, B] })
  const gone = trial(t, debian12(cards.nouveau, without('0000:61:00.0')))
  for (const path of [CONF, `${STATE}/journal.jsonl`]) gone.machine.tree.write(path, one.read(path))
  await gone.run({ addresses: '61:00.0', state: 'absent' })
  t.equal(ids(gone), A)
  t.match(await gone.refusal({ addresses: '71:00.0', state: 'absent' }), /^E_REFUSED .*no PCI function at 0000:71:00.0/)
  const moved = trial(t, debian12(cards.nouveau, gpu('0000:71:00.0', { id: B, driver: 'nouveau', group: 14 })))
  for (const path of [CONF, `${STATE}/journal.jsonl`]) moved.machine.tree.write(path, one.read(path))
  t.match(await moved.refusal({ addresses: '61:00.0', state: 'absent' }), /^E_REFUSED /, 'its id is another card\'s')
})

t.test('/etc/kernel/cmdline is never left older than /etc/default/grub: EL\'s tools would remake it, without what stands only there', async t => {
  const one = trial(t, rocky9(cards.a30))
  const order = ({ changes }: Result): readonly string[] => changes.map(({ label }) => label).filter(label => /^\/etc\/(default\/grub|kernel\/cmdline)$/.test(label))
  const right = ['/etc/default/grub', '/etc/kernel/cmdline']
  t.same(order(await one.other(iommuCmdline, {})), right)
  t.same(order(await one.other(vfioBind, { ids: A })), right)
  t.same(order(await one.other(vfioBind, { ids: A, state: 'absent' })), right)
  t.same(order(await one.other(iommuCmdline, { state: 'absent' })), right)
  t.same(order(await one.run({ ids: A })), right)
  t.same(order(await one.other(undo, {})), right)
  // Of somebody who set an argument there and nowhere else, for kernels to come.
  const fresh = trial(t, fedora(cards.a30, after({ do: 'edit', path: '/etc/kernel/cmdline', edit: text => text.replace('\n', ' mitigations=off\n') })))
  await fresh.run({ ids: A })
  installKernel(fresh.machine as FakeMachine, kernel('6.99.0-1'))
  t.match(fresh.next().join(' '), / mitigations=off .*intel_iommu=on/)
})
