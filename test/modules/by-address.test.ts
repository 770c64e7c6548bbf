// Binding by address over boots: cards that only their address tells apart, cards that were swapped, moved or
// pulled out, and others who decide a function's driver.
import t from 'tap'
import type { Test } from 'tap'
import { Stop } from '../../lib/errors.ts'
import { openHost } from '../../lib/host-fs.ts'
import type { Module } from '../../lib/module.ts'
import { parseParams } from '../../lib/params.ts'
import type { Result } from '../../lib/result.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import undo from '../../modules/passthrough_undo.ts'
import verify from '../../modules/passthrough_verify.ts'
import vfioBind from '../../modules/vfio_bind.ts'
import { attempt, files, node } from '../contract/laws.ts'
import type { Node } from '../contract/laws.ts'
import { cards, debian12, debian13dracut, rocky9, ubuntu2204, ubuntu2404, ubuntu2404arm64 } from '../hosts/distros.ts'
import { installKernel } from '../hosts/events.ts'
import { fakeMachine } from '../hosts/fake-kernel.ts'
import { differences } from '../hosts/tree.ts'
import { epyc, files as withFiles, gpu, kernel, kernels, pciFunction, without } from '../hosts/words.ts'
import type { Host, Word } from '../hosts/words.ts'

const A30 = '10de:20b7'
const [FIRST, SECOND] = ['0000:41:00.0', '0000:61:00.0']
const CONF = '/etc/modprobe.d/vfio.conf'
const twin: Word = gpu(SECOND, { id: A30, driver: 'nouveau', group: 13 })
const two: readonly Word[] = [cards.nouveau, twin]

t.setTimeout(600000)

interface Trial extends Node {
  bind(raw: Record<string, unknown>): Promise<Result>
  job(raw: Record<string, unknown>): Promise<Result>
  undo(): Promise<Result>
  refusal(module: unknown, raw: Record<string, unknown>): Promise<string>
  verdict(raw?: Record<string, unknown>): Record<string, unknown>
  driver(address: string): string | null
  conf(): string
  /** The same disk in a machine with these cards, booted. */
  rebuilt(words: Host): Trial
}

function on(t: Test, at: Node): Trial {
  async function ran(module: unknown, raw: Record<string, unknown>): Promise<Result> {
    const done = await attempt(at.host, module as Module, raw)
    if (done instanceof Stop) throw done
    t.equal(done.error?.stop.message, undefined, 'it goes well')
    return done
  }
  return {
    ...at,
    bind: raw => ran(vfioBind, raw), job: raw => ran(gpuPassthrough, raw), undo: () => ran(undo, {}),
    async refusal(module, raw) {
      const done = await attempt(at.host, module as Module, raw)
      return done instanceof Stop ? `${done.code} ${done.message}` : `nothing was refused: ${done.msg}`
    },
    verdict(raw = {}) {
      const { own, msg, warnings } = verify.read(at.host, parseParams(verify.params, raw))
      return { ...own, msg, warnings, wrong: (own['findings'] as { ok: boolean }[]).filter(one => !one.ok) }
    },
    driver: address => (at.machine.tree.readLink(`/sys/bus/pci/devices/${address}/driver`) ?? '').split('/').pop() || null,
    conf: () => at.machine.tree.read(CONF) ?? '',
    rebuilt(words) {
      const machine = fakeMachine(at.dir, words)
      machine.reboot()
      return on(t, { dir: at.dir, words, machine, host: openHost({ root: at.dir, machine }) })
    },
  }
}

function trial(t: Test, words: Host): Trial {
  return on(t, node(t as never, { ...words, iommu: 'on' }))
}

t.test('one of two alike goes, the other stays, at every boot', async t => {
  const hosts = [debian12(...two), debian13dracut(...two), rocky9(...two), ubuntu2204(...two)]
  for (const words of hosts) {
    const one = trial(t, words)
    const start = files(one.dir)
    const done = await one.bind({ addresses: '61:00.0', ids: A30 })
    t.same(done.rebootReasons, [`${SECOND} has the driver nouveau, not vfio-pci`])
    t.notMatch(one.conf(), /ids=/)
    for (const entry of one.machine.entries()) t.notMatch(entry.args.join(' '), /vfio-pci.ids/)
    t.same([FIRST, SECOND].map(one.driver), ['nouveau', 'nouveau'], 'nothing moves before the boot')
    for (const _ of [1, 2]) {
      one.machine.reboot()
      t.same([FIRST, SECOND].map(one.driver), ['nouveau', 'vfio-pci'], words.name)
    }
    t.match(await one.bind({ addresses: '61:00.0', ids: A30 }), { changed: false, rebootReasons: [] })
    t.match(one.verdict(), { status: 'ready', ready_next_boot: true, unexpected: [] })
    installKernel(one.machine, { ...words.kernels[words.kernels.length - 1] as Host['kernels'][0], version: words.kernels[0]?.version.replace(/\d+/, '9') ?? '' })
    one.machine.reboot()
    t.same([FIRST, SECOND].map(one.driver), ['nouveau', 'vfio-pci'], 'with a new kernel as well')
    t.match(await one.undo(), { own: { kept: [] } })
    t.same(differences(start, files(one.dir)).filter(line => !/9\.|\/boot\//.test(line)), [], 'undone after a kernel update')
    one.machine.reboot()
    t.same([FIRST, SECOND].map(one.driver), ['nouveau', 'nouveau'])
  }
})

t.test('nothing moves in a node that runs, whoever loads vfio-pci', async t => {
  const one = trial(t, rocky9(cards.turing))
  const card = ['0', '1', '2', '3'].map(fn => `0000:2b:00.${fn}`)
  const drivers = card.map(one.driver)
  await one.bind({ addresses: card[0] })
  one.machine.run(['modprobe', 'vfio-pci'])
  t.same(card.map(one.driver), drivers)
  one.machine.reboot()
  t.same(card.map(one.driver), card.map(() => 'vfio-pci'), 'at the boot a driver that is built in lets go')
})

t.test('a swapped card is accepted with all functions of its slot', async t => {
  const turing = (id: string, audio: string): Host => debian12(cards.nouveau, gpu('0000:61:00.0', { id, class: '0300', driver: 'nouveau', group: 13 }), pciFunction('0000:61:00.1', audio, '040300', { driver: 'snd_hda_intel', group: 13 }))
  const before = trial(t, turing('10de:1e87', '10de:10f8'))
  await before.bind({ addresses: SECOND })
  const one = before.rebuilt(turing('10de:2684', '10de:22ba'))
  const refused = await attempt(one.host, vfioBind as unknown as Module, { addresses: SECOND })
  t.match(refused, { code: 'E_REFUSED', hint: /accept_replacement: 0000:61:00\.0,0000:61:00\.1$/ })
  t.match(await one.bind({ addresses: SECOND, accept_replacement: SECOND }), { changed: true })
  t.match(one.conf(), /0000:61:00\.0=10de:2684:/)
  t.match(one.conf(), /0000:61:00\.1=10de:22ba:/)
})

t.test('the last console stays, also where the displays go one call after the other', async t => {
  const screen = (address: string, group: number, bootVga: boolean): Word => gpu(address, { id: A30, class: '0300', driver: 'nouveau', group, bootVga })
  const one = trial(t, debian12(epyc(), without('0000:03:00.0'), screen(FIRST, 12, true), screen(SECOND, 13, false)))
  await one.bind({ addresses: SECOND })
  t.match(await one.refusal(vfioBind, { addresses: FIRST }), /^E_REFUSED 0000:41:00\.0 .*shows the only console of this node/)
  t.match((await one.bind({ addresses: FIRST, allow_console_gpu: true })).warnings, [/goes dark/])
  for (const addresses of [FIRST, SECOND]) t.match(await one.bind({ addresses }), { changed: false }, 'and what is done is no reason to refuse')

  const other = trial(t, one.words)
  await other.bind({ addresses: FIRST })
  t.match(await other.refusal(vfioBind, { addresses: SECOND }), /^E_REFUSED 0000:61:00\.0 .*shows the only console of this node/, 'nor the other way round')
  t.match(await other.bind({ addresses: FIRST }), { changed: false })
})

t.test('a card that was swapped is left alone until it is accepted', async t => {
  const other = (): Host => debian12(cards.nouveau, gpu(SECOND, { id: '10de:1eb8', driver: 'nouveau', group: 13 }))
  const before = trial(t, debian12(...two))
  await before.job({ addresses: SECOND })
  const one = before.rebuilt({ ...other(), iommu: 'on' })
  t.same([FIRST, SECOND].map(one.driver), ['nouveau', 'nouveau'])
  t.match(one.machine.tree.read('/dev/kmsg'), /^vfiokit: 0000:61:00.0 has 10de:1eb8:10de:1532, and 10de:20b7:10de:1532 is stored for it: left alone$/m)
  t.match(one.verdict(), { status: 'missing_device', msg: /0000:61:00.0 \(10de:20b7\): 10de:1eb8 is there/ })
  t.match(one.verdict({ addresses: SECOND }), { ready: false, ready_next_boot: false, wrong: [{}, { id: 'boot.ids', found: '10de:20b7:10de:1532 stored for its address', remedy: /accept_replacement: 0000:61:00.0/ }] })
  for (const module of [vfioBind, gpuPassthrough]) t.match(await one.refusal(module, { addresses: SECOND }), /E_REFUSED 0000:61:00.0 was bound when 10de:20b7:10de:1532 was there, and now 10de:1eb8:10de:1532 is/)
  t.match((await one.bind({ addresses: FIRST })).warnings?.join(), /stores 10de:20b7:10de:1532 for 0000:61:00.0, where another card is: left alone/)
  t.match(await one.job({ addresses: SECOND, accept_replacement: SECOND, ids: '10de:1eb8' }), { changed: true })
  t.match(one.conf(), /^options vfiokit_bind 0000:61:00.0=10de:1eb8:10de:1532$/m)
  one.machine.reboot()
  t.equal(one.driver(SECOND), 'vfio-pci')
  t.match(await one.job({ addresses: SECOND }), { changed: false, own: { stage: 'ready' } })
  t.match(await one.undo(), { own: { kept: [] } })
  one.machine.reboot()
  t.equal(one.driver(SECOND), 'nouveau')
})

t.test('a card that was moved, and one that was pulled out', async t => {
  const MOVED = '0000:81:00.0'
  const before = trial(t, debian12(...two))
  await before.job({ addresses: SECOND })
  const one = before.rebuilt({ ...debian12(cards.nouveau, gpu(MOVED, { id: A30, driver: 'nouveau', group: 14 })), iommu: 'on' })
  t.equal(one.driver(MOVED), 'nouveau')
  t.match(one.verdict(), { status: 'missing_device' })
  t.match((await one.job({ addresses: MOVED })).own, { devices: [{ address: MOVED }] })
  t.notMatch(one.conf(), /61:00.0/, 'the address that nobody asks for any more goes')
  one.machine.reboot()
  t.same([FIRST, MOVED].map(one.driver), ['nouveau', 'vfio-pci'])
  t.match(one.verdict(), { status: 'ready' })
  const gone = one.rebuilt({ ...debian12(cards.nouveau), iommu: 'on' })
  t.match(await gone.job({ addresses: MOVED, state: 'absent' }), { changed: true })
  t.equal(gone.machine.tree.read(CONF), null, 'nothing of ours is left')
  const only = trial(t, debian12(...two))
  await only.bind({ addresses: SECOND })
  const started = only.rebuilt({ ...debian12(cards.nouveau, without(SECOND)), iommu: 'on' })
  t.match((await started.bind({ addresses: FIRST })).warnings?.join(), /for 0000:61:00.0, where nothing is/)
  t.match(started.conf(), /61:00.0/, 'a single module only adds')
})

t.test('given back one by one', async t => {
  for (const words of [debian12(...two), ubuntu2204(...two), rocky9(...two)]) {
    const one = trial(t, words)
    const without = ['/var/lib/vfiokit', '/boot']
    const start = files(one.dir, without)
    await one.bind({ addresses: [FIRST, SECOND] })
    one.machine.reboot()
    t.same([FIRST, SECOND].map(one.driver), ['vfio-pci', 'vfio-pci'])
    t.match((await one.bind({ addresses: FIRST, state: 'absent' })).rebootReasons, [`${FIRST} stays with vfio-pci until the next boot`])
    one.machine.reboot()
    t.same([FIRST, SECOND].map(one.driver), ['nouveau', 'vfio-pci'])
    t.match(one.verdict(), { status: 'ready', missing: [] })
    await one.bind({ ids: A30, state: 'absent' })
    t.same(differences(start, files(one.dir, without)), [], 'as it was, without a journal')
    one.machine.reboot()
    t.same([FIRST, SECOND].map(one.driver), ['nouveau', 'nouveau'])
  }
})

t.test('what was bound by id goes by address from then on', async t => {
  const one = trial(t, ubuntu2404(...two))
  await one.job({ ids: A30 })
  one.machine.reboot()
  t.same([FIRST, SECOND].map(one.driver), ['vfio-pci', 'vfio-pci'])
  await one.job({ addresses: SECOND })
  t.notMatch(one.conf(), /ids=/)
  t.notMatch(one.machine.next().args.join(' '), /vfio-pci.ids|blacklist=\S*nouveau/)
  one.machine.reboot()
  t.same([FIRST, SECOND].map(one.driver), ['nouveau', 'vfio-pci'])
  t.match(await one.job({ addresses: SECOND }), { changed: false, own: { stage: 'ready' } })
  const added = trial(t, debian12(...two))
  await added.bind({ ids: A30 })
  t.match((await added.bind({ addresses: SECOND })).warnings?.join(), /0000:41:00.0: vfio-pci is given the id 10de:20b7 as well/, 'a single module only adds, and says so')
})

t.test('others who decide the driver', async t => {
  const driverctl = (driver: string): Word => withFiles({ [`/etc/driverctl.d/pci-${SECOND}`]: `${driver}\n` })
  const against = trial(t, debian12(...two, driverctl('nouveau')))
  t.match(await against.refusal(vfioBind, { addresses: SECOND }), /E_REFUSED driverctl gives 0000:61:00.0 to nouveau at every boot/)
  t.match(await against.bind({ addresses: FIRST }), { changed: true }, 'another function is no concern of it')
  const later = trial(t, debian12(...two))
  await later.job({ addresses: SECOND })
  later.machine.tree.write(`/etc/driverctl.d/pci-${SECOND}`, 'nouveau\n')
  t.match(later.verdict(), { ready_next_boot: false, wrong: [{}, { id: 'boot.override', found: 'nouveau by driverctl', remedy: /driverctl unset-override/ }] })
  later.machine.reboot()
  t.equal(later.driver(SECOND), 'nouveau', 'as it is then')
  const agreed = trial(t, debian12(...two, driverctl('vfio-pci')))
  await agreed.bind({ addresses: SECOND })
  agreed.machine.reboot()
  t.same([FIRST, SECOND].map(agreed.driver), ['nouveau', 'vfio-pci'])
  t.match(await agreed.undo(), { own: { kept: [] } })
  agreed.machine.reboot()
  t.equal(agreed.driver(SECOND), 'vfio-pci', 'driverctl still has it so')
  const domain = "<domain type='kvm'><devices><hostdev mode='subsystem' type='pci' managed='yes'>\n<source>\n<address domain='0x0000' bus='0x61' slot='0x00' function='0x0'/></source>\n<address type='pci' domain='0x0000' bus='0x41' slot='0x00' function='0x0'/></hostdev></devices></domain>\n"
  const libvirt = trial(t, debian12(...two, withFiles({ '/etc/libvirt/qemu/guest.xml': domain })))
  t.match((await libvirt.bind({ addresses: SECOND })).notes?.join(), /domain guest manages 0000:61:00.0 itself \(managed='yes'\).*nouveau/)
  t.notMatch((await libvirt.bind({ addresses: FIRST })).notes?.join() ?? '', /libvirt/, 'the address inside the guest is another')
  const softdep = trial(t, debian12(...two, withFiles({ '/etc/modprobe.d/a.conf': 'softdep vfio-pci pre: other\n' })))
  t.match(await softdep.refusal(vfioBind, { addresses: SECOND }), /E_REFUSED \/etc\/modprobe.d\/a.conf line 1 says what happens when vfio-pci is loaded \(softdep\)/)
  const install = trial(t, debian12(...two, withFiles({ '/etc/modprobe.d/a.conf': 'install vfio-pci /usr/local/sbin/override\n' })))
  t.match(await install.refusal(vfioBind, { addresses: SECOND }), /\(install\)/)
})

t.test('a card that comes back from a variant of vfio-pci gets its driver back', async t => {
  const [GRACE, OTHER] = ['0009:01:00.0', '0019:01:00.0']
  const one = trial(t, ubuntu2404arm64(kernels(kernel('6.14.0-1007-nvidia-64k', 'module', { suffix: '.ko.zst', lacks: ['kvm', 'i915'] })),
    gpu(GRACE, { id: '10de:2342', group: 12, driver: 'nouveau' }), gpu(OTHER, { id: '10de:2342', group: 13, driver: 'nouveau' })))
  await one.job({ addresses: [GRACE, OTHER] })
  one.machine.reboot()
  t.same([GRACE, OTHER].map(one.driver), ['nvgrace_gpu_vfio_pci', 'nvgrace_gpu_vfio_pci'])
  await one.job({ addresses: GRACE })
  one.machine.reboot()
  t.same([GRACE, OTHER].map(one.driver), ['nvgrace_gpu_vfio_pci', 'nouveau'])
})

t.test('a variant of vfio-pci where the kernel has one', async t => {
  const GRACE = '0009:01:00.0'
  const host = ubuntu2404arm64(kernels(kernel('6.14.0-1007-nvidia-64k', 'module', { suffix: '.ko.zst', lacks: ['kvm', 'i915'] })), gpu(GRACE, { id: '10de:2342', group: 12, driver: 'nouveau' }))
  const one = trial(t, host)
  const done = await one.bind({ ids: '10de:2342' })
  t.match(done.notes?.join(), /0009:01:00.0 .* is bound by its address: nvgrace_gpu_vfio_pci drives it better/)
  t.match(one.conf(), /^softdep vfio-pci pre: nvgrace_gpu_vfio_pci vfiokit_bind$/m)
  one.machine.reboot()
  t.equal(one.driver(GRACE), 'nvgrace_gpu_vfio_pci')
  t.match(await one.bind({ ids: '10de:2342' }), { changed: false, rebootReasons: [], own: { devices: [{ wanted: 'nvgrace_gpu_vfio_pci' }] } })
  t.same(one.verdict({ ids: '10de:2342' })['ready'], true)
  await one.bind({ ids: '10de:2342', state: 'absent' })
  one.machine.reboot()
  t.equal(one.driver(GRACE), 'nouveau')
  const plain = trial(t, host)
  await plain.bind({ ids: '10de:2342', driver: 'vfio-pci' })
  plain.machine.reboot()
  t.equal(plain.driver(GRACE), 'vfio-pci')
  t.match(await plain.bind({ ids: '10de:2342', driver: 'vfio-pci' }), { changed: false, rebootReasons: [], own: { devices: [{ wanted: 'vfio-pci' }] } })
  t.match(await plain.bind({ ids: '10de:2342' }), { changed: true, rebootReasons: [/has the driver vfio-pci, not nvgrace_gpu_vfio_pci/] }, 'on plain vfio-pci a guest would lack the memory')
  t.match(plain.verdict({ ids: '10de:2342' }), { ready: false, wrong: [{ id: 'device.driver', found: 'vfio-pci', expected: 'nvgrace_gpu_vfio_pci' }] })
  plain.machine.reboot()
  t.match(plain.verdict({ ids: '10de:2342' }), { ready: true, wrong: [] })
})

t.test('an entry that is tried without its image first, where nothing is bound by address', async t => {
  const forced = withFiles({ '/etc/default/grub.d/40-force-partuuid.cfg': 'GRUB_FORCE_PARTUUID=5a3c0f1e-0001\n', '/dev/disk/by-partuuid/5a3c0f1e-0001': { link: '../../nvme0n1p2' } })
  const at = trial(t, ubuntu2404(...two, forced))
  t.match((await at.bind({ addresses: SECOND })).warnings, [/^the boot entry .* without an image first.*GRUB_DISABLE_INITRDLESS_BOOT=true/])
  const image = (): unknown => (at.verdict({ addresses: SECOND })['findings'] as { id: string }[]).find(one => one.id === 'boot.image')
  t.match(image(), { ok: false, severity: 'warning', found: /without an image/, remedy: /GRUB_DISABLE_INITRDLESS_BOOT=true/ })
  at.machine.tree.write('/proc/cmdline', 'BOOT_IMAGE=/x root=PARTUUID=5a3c0f1e-0001 ro panic=-1\n')
  t.match(image(), { ok: false, severity: 'error' }, 'the node runs without one')
  const byId = trial(t, ubuntu2404(...two, forced))
  t.same(((await byId.bind({ ids: A30 })).warnings ?? []).filter(one => one.includes('image')), [])
  at.machine.tree.write('/etc/default/grub.d/zz-initrd.cfg', 'GRUB_DISABLE_INITRDLESS_BOOT=true\n')
  at.machine.run(['update-grub'])
  t.notMatch((await at.bind({ addresses: SECOND })).warnings, [/image/])
  t.match(image(), { ok: true })
})
