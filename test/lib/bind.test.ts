import t from 'tap'
import type { Test } from 'tap'
import { readHardware, takenByKernel } from '../../lib/bind-host.ts'
import type { Stored } from '../../lib/bind-by-address.ts'
import { chooseTargets, releaseOf } from '../../lib/bind.ts'
import type { Targets } from '../../lib/bind.ts'
import type { BindRequest, Hardware } from '../../lib/bind-refusals.ts'
import { Stop } from '../../lib/errors.ts'
import { readPci } from '../../lib/pci.ts'
import type { Files } from '../hosts/words.ts'
import { fn, header, pciHost } from './pci-trees.ts'
import type { Fn } from './pci-trees.ts'

const request: BindRequest = { ids: undefined, addresses: undefined, absent_ids: 'refuse', companions: true, nvswitches: 'leave', allow_group_members: [], allow_console_gpu: false }
const A100 = fn('0000:41:00.0', '10de:20b7', '0302', { driver: 'nvidia', group: 12 })
const BMC = fn('0000:03:00.0', '1a03:2000', '0300', { driver: 'ast', attrs: { boot_vga: '1' } })
const NVME = fn('0000:05:00.0', '144d:a824', '0108', { driver: 'nvme', group: 22 })
const card = (bus: string, id: string, audio: string, more: Partial<Fn> = {}): readonly Fn[] => [
  fn(`0000:${bus}:00.0`, id, '0300', { driver: 'nouveau', group: Number(bus), ...more }),
  fn(`0000:${bus}:00.1`, audio, '0403', { driver: 'snd_hda_intel', group: Number(bus) }),
]

function hardware(t: Test, fns: readonly Fn[], more: Files = {}, serialConsole = false): Hardware {
  return readHardware(pciHost(t.testdir(), fns, { ...(serialConsole ? { '/proc/cmdline': 'console=ttyS0\n' } : {}), ...more }))
}

function choose(t: Test, fns: readonly Fn[], wish: Partial<BindRequest>, more: Files = {}, serial = false): Targets {
  return chooseTargets({ ...request, ...wish }, hardware(t, fns, more, serial))
}

/** The code and message of the refusal; fails the test when there is none. */
function refusal(t: Test, fns: readonly Fn[], wish: Partial<BindRequest>, more: Files = {}, serial = false): string {
  try {
    const { devices } = choose(t, fns, wish, more, serial)
    return `nothing was refused: ${devices.map(one => one.address).join()}`
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return `${error.code} ${error.message}`
  }
}

t.test('ids and addresses name the same functions', async t => {
  const fns = [A100, { ...A100, address: '0000:81:00.0', group: 13 }, BMC, NVME]
  t.same(choose(t, fns, { ids: ['10de:20b7'] }).devices.map(one => one.address), ['0000:41:00.0', '0000:81:00.0'])
  for (const ids of [undefined, ['10de:20b7']]) {
    const one = choose(t, fns, { addresses: ['0000:81:00.0'], ids })
    t.same(one.ids, [], 'an id would take both')
    t.same(one.at.map(device => device.address), ['0000:81:00.0'])
    t.same(one.devices, one.at)
  }
  t.same(choose(t, fns, { ids: ['10de:20b7'] }).at, [], 'what an id does is left to it')
  t.match(refusal(t, fns, { ids: ['10de:20b5'], addresses: ['0000:41:00.0', '0000:81:00.0'] }), /no device here has the id 10de:20b5/)
  t.match(refusal(t, fns, { ids: ['144d:a824'], addresses: ['0000:41:00.0', '0000:81:00.0'] }), /does not have any of the ids 144d:a824: 0000:41:00.0/)
  t.match(refusal(t, fns, { ids: ['10de:20b7', '144d:a824'], addresses: ['0000:41:00.0', '0000:81:00.0'] }), /none of the addresses .* has the id 144d:a824/)
  t.match(refusal(t, fns, { addresses: ['0000:42:00.0'] }), /E_REFUSED there is no PCI function at 0000:42:00.0; the GPUs here are 0000:41:00.0/)
  t.match(refusal(t, fns, {}), /E_PARAMS neither ids nor addresses/)
})

t.test('ids that no device has', async t => {
  t.match(refusal(t, [A100, BMC], { ids: ['10de:20b7', '10de:2330'] }), /E_REFUSED no device here has the id 10de:2330; the GPUs here are 0000:41:00.0 \(10de:20b7/)
  const found = choose(t, [A100, BMC], { ids: ['10de:2330', '10de:20b7'], absent_ids: 'ignore' })
  t.same(found.ids, ['10de:20b7'])
  t.match(found.notes, ['no device here has the id 10de:2330: left out'])
  t.match(refusal(t, [BMC], { ids: ['10de:20b7'] }), /this node has no GPU/)
})

t.test('what the host needs is refused by name', async t => {
  const cases: readonly (readonly [Fn, RegExp])[] = [
    [BMC, /0000:03:00.0 \(1a03:2000, display, ast\) is the display of the management controller/],
    [fn('0000:04:00.0', '1af4:1050', '0300'), /hypervisor makes up/],
    [NVME, /is a storage controller/],
    [fn('0000:04:00.0', '8086:1572', '0200', { driver: 'i40e' }), /0000:04:00.0 \(8086:1572, network, i40e\) is a network controller/],
    [fn('0000:04:00.0', '8086:0001', '0600'), /is a bridge/],
    [fn('0000:04:00.0', '8086:0001', '0601'), /is a bridge/],
    [fn('0000:04:00.0', '8086:0001', '0604', { driver: 'pcieport' }), /is a bridge/],
    [fn('0000:04:00.0', '8086:0001', '0880', { attrs: { config: header(1) } }), /is a bridge/],
    [fn('0004:00:01.0', '1014:04ea', '0680'), /is a bridge/],
    [fn('0000:04:00.0', '10de:1af1', '0680'), /is an NVSwitch/],
    [fn('0000:04:00.0', '10de:25b6', '0302', { links: { physfn: '../0000:04:00.1' } }), /is a virtual function of 0000:04:00.1/],
    [fn('0000:04:00.0', '8086:7d1d', '1200'), /is an accelerator and no known GPU/],
    [fn('0000:04:00.0', '10de:25b6', '0302', { attrs: { sriov_totalvfs: '16', sriov_numvfs: '4' } }), /4 of its virtual functions are enabled/],
    [fn('0000:04:00.0', '10de:25b6', '0302', { attrs: { config: '\xff'.repeat(64) } }), /does not respond/],
  ]
  for (const [one, message] of cases) t.match(refusal(t, [A100, one], { ids: [one.id ?? ''] }), message)
  t.same(choose(t, [A100, fn('0000:04:00.0', '10de:1af1', '0680')], { ids: ['10de:20b7', '10de:1af1'], nvswitches: 'bind' }).ids, ['10de:20b7', '10de:1af1'])
  t.same(choose(t, [A100, fn('0000:04:00.0', '8086:7d1d', '1200')], { addresses: ['0000:04:00.0'] }).at.map(one => one.id), ['8086:7d1d'])
  t.match(refusal(t, [A100, { ...NVME, id: '10de:20b7' }], { ids: ['10de:20b7'] }), /0000:05:00.0 .* is a storage controller/, 'a GPU that shares its id with something vital')
})

t.test('companions go with their card where an id says so', async t => {
  const one = choose(t, [...card('41', '10de:1e87', '10de:10f8'), BMC], { ids: ['10de:1e87'] })
  t.same(one.ids, ['10de:1e87', '10de:10f8'])
  t.same(one.devices.map(device => device.address), ['0000:41:00.0', '0000:41:00.1'])
  t.match(refusal(t, card('41', '10de:1e87', '10de:10f8'), { ids: ['10de:1e87'], companions: false }), /group 41 of 0000:41:00.0 also holds 0000:41:00.1 \(audio, snd_hda_intel\)/)
  const two = [...card('41', '10de:1e87', '10de:10f8'), ...card('81', '10de:1e87', '10de:10f8')]
  t.same(choose(t, two, { ids: ['10de:1e87'] }).ids, ['10de:1e87', '10de:10f8'], 'the same audio on two cards that both go')
  const kept = [...card('41', '10de:1e87', '10de:10f8'), ...card('81', '10de:1eb1', '10de:10f8')]
  const left = choose(t, kept, { ids: ['10de:1e87'] })
  t.same(left.ids, ['10de:1e87'], 'its id is another card\'s as well')
  t.same(left.at.map(one => one.address), ['0000:41:00.1'], 'and so it goes by its address')
  t.match(left.notes, [/0000:41:00.1 .* is bound by its address: a function that stays with the host has the same id/])
})

t.test('a companion that does not answer is not bound', async t => {
  const [gpu, audio] = card('41', '10de:1e87', '10de:10f8')
  if (gpu === undefined || audio === undefined) return t.fail('a card of two')
  t.match(refusal(t, [gpu, { ...audio, attrs: { config: '\xff'.repeat(64) } }], { ids: ['10de:1e87'] }), /0000:41:00.1 .* belongs to a card that was named, and does not respond: .*power-cycle the host/)
})

t.test('what an id cannot bind goes by its address', async t => {
  const fns = card('41', '10de:1e87', '10de:10f8')
  const found = chooseTargets({ ...request, ids: ['10de:1e87'] }, hardware(t, fns), device => device.class === '0403' ? 'its driver is built in' : null)
  t.same([found.ids, found.at.map(one => one.address)], [['10de:1e87'], ['0000:41:00.1']])
  t.same(chooseTargets({ ...request, ids: ['10de:1e87'] }, hardware(t, fns), () => 'a variant drives it').ids, [], 'an id would take it from its variant')
})

t.test('a group is taken as a whole or not at all', async t => {
  const root = fn('0000:00:01.0', '8086:1901', '0604', { driver: 'pcieport', group: 12 })
  t.same(choose(t, [A100, root], { ids: ['10de:20b7'] }).ids, ['10de:20b7'], 'a port stays')
  t.match(refusal(t, [A100, { ...NVME, group: 12 }], { ids: ['10de:20b7'] }), /group 12 of 0000:41:00.0 also holds 0000:05:00.0 \(storage, nvme\)/)
  t.match(refusal(t, [A100, fn('0000:00:1f.4', '8086:a1a3', '0c05', { driver: 'i801_smbus', group: 12 })], { ids: ['10de:20b7'] }), /0000:00:1f.4 \(SMBus, i801_smbus\)/)
  t.match(refusal(t, [A100, fn('0000:00:00.0', '8086:1234', '0600', { driver: 'skl_uncore', group: 12 })], { ids: ['10de:20b7'] }), /skl_uncore/)
  t.same(choose(t, [A100, fn('0000:00:00.0', '8086:1234', '0600', { group: 12 })], { ids: ['10de:20b7'] }).ids, ['10de:20b7'])
  t.match(refusal(t, [A100], { ids: ['10de:20b7'] }, { '/sys/kernel/iommu_groups/12/reserved_regions': '0x0000 0xffff direct\n' }), /reserves memory/)
})

t.test('the only console', async t => {
  const shown = [{ ...A100, class: '0300', attrs: { boot_vga: '1' } }]
  t.match(refusal(t, shown, { ids: ['10de:20b7'] }), /shows the only console/)
  t.match(choose(t, shown, { ids: ['10de:20b7'] }, {}, true).warnings, [/goes dark/])
  t.match(choose(t, shown, { ids: ['10de:20b7'], allow_console_gpu: true }).warnings, [/goes dark/])
  t.match(choose(t, [...shown, { ...BMC, attrs: {} }], { ids: ['10de:20b7'] }).warnings, [/goes dark/])
  t.same(choose(t, [A100, BMC], { ids: ['10de:20b7'] }).warnings, [])
  for (const cls of ['0302', '1200']) t.match(refusal(t, [...shown, fn('0000:81:00.0', '1002:74a1', cls, { driver: 'amdgpu', group: 13 })], { addresses: ['0000:41:00.0'] }), /shows the only console/, `${cls} has no output`)
})

t.test('a driver that is built in takes its functions first, one without a claim of its own as well', async t => {
  const kernel = { '/lib/modules/K/modules.builtin': 'kernel/drivers/pci/pci-stub.ko\nkernel/drivers/usb/host/xhci-pci.ko\n', '/lib/modules/K/modules.dep': 'kernel/drivers/vfio/pci/vfio-pci.ko:\n' }
  const host = pciHost(t.testdir(), [{ ...A100, driver: 'pci-stub' }, fn('0000:43:00.0', '10de:1ad8', '0c0330', { driver: 'xhci_hcd' }), NVME], kernel)
  t.same([...takenByKernel(host, readPci(host))], [['0000:41:00.0', 'pci_stub'], ['0000:43:00.0', 'xhci_pci']])
  const module = pciHost(t.testdir(), [{ ...A100, driver: 'pci-stub' }], { ...kernel, '/lib/modules/K/modules.builtin': '' })
  t.same([...takenByKernel(module, readPci(module))], [], 'one that is a module')
})

t.test('a display that vfio-pci is given already is no console', async t => {
  const two = [...card('41', '10de:1e87', '10de:10f8', { attrs: { boot_vga: '1' } }), ...card('81', '10de:1eb1', '10de:10f9')]
  const only = /shows the only console/
  t.match(choose(t, two, { addresses: ['0000:41:00.0'] }).warnings, [/goes dark/])
  const given = { '/etc/modprobe.d/x.conf': 'options vfio-pci ids=10de:1eb1\n' }
  t.match(refusal(t, two, { addresses: ['0000:41:00.0'] }, given), only)
  t.match(choose(t, two, { addresses: ['0000:41:00.0'], allow_console_gpu: true }, given).warnings, [/goes dark/])
})

t.test('an NVSwitch that goes along is looked at as one that is named', async t => {
  const on = (more: Partial<Fn>) => [fn('0000:41:00.0', '10de:2330', '0302', { driver: 'nvidia', group: 12 }), fn('0000:06:00.0', '10de:22a3', '0680', { driver: 'nvidia', group: 12, ...more })]
  const wish = { ids: ['10de:2330'], nvswitches: 'bind' } as const
  t.same(choose(t, on({}), wish).devices.map(one => one.address), ['0000:06:00.0', '0000:41:00.0'])
  t.match(refusal(t, on({ attrs: { config: '\xff'.repeat(64) } }), wish), /E_REFUSED 0000:06:00\.0 .* does not respond/)
})

t.test('what goes when a card is given back', async t => {
  const kept = [...card('41', '10de:1e87', '10de:10f8'), ...card('81', '10de:1eb1', '10de:10f8')]
  const stored = (address: string, card: string): Stored => ({ address, card, variant: null })
  const gone = (fns: readonly Fn[], wish: Partial<BindRequest>, given: readonly string[] = [], at: readonly Stored[] = [], pulled: readonly string[] = []): readonly string[] => {
    const found = releaseOf({ ...request, ...wish }, hardware(t, fns), one => given.includes(one.id ?? ''), at, pulled)
    return [...found.ids, ...found.addresses]
  }
  t.same(gone(kept, { ids: ['10de:1e87'] }), ['10de:1e87'], 'the other card needs the audio id')
  t.same(gone(kept, { ids: ['10de:1e87'] }, ['10de:1e87', '10de:1eb1', '10de:10f8']), ['10de:1e87'], 'as long as it is given itself')
  t.same(gone(kept, { ids: ['10de:1e87'] }, ['10de:1e87', '10de:10f8']), ['10de:1e87', '10de:10f8'])
  const stays = [stored('0000:81:00.0', '10de:1eb1')]
  t.same(gone(kept, { ids: ['10de:1e87'] }, ['10de:1e87', '10de:10f8'], stays), ['10de:1e87'], 'the audio of a card that is bound by its address needs the id')
  t.same(gone(kept, { addresses: ['0000:41:00.0'] }, ['10de:1e87', '10de:10f8'], stays), ['10de:1e87'])
  t.same(gone(kept, { ids: ['10de:1e87'] }, ['10de:1e87', '10de:10f8'], [...stays, stored('0000:81:00.1', '10de:10f8')]), ['10de:1e87', '10de:10f8'], 'unless it has its own')
  t.same(gone(kept, { ids: ['10de:1e87', '10de:1eb1'] }), ['10de:1e87', '10de:1eb1', '10de:10f8'])
  t.same(gone([NVME], { ids: ['144d:a824', '10de:ffff'] }), ['144d:a824', '10de:ffff'], 'whatever it is, and whether it is here or not')
  const both = [stored('0000:41:00.0', '10de:1e87'), stored('0000:41:00.1', '10de:10f8'), stored('0000:81:00.0', '10de:1eb1')]
  t.same(gone(kept, { addresses: ['0000:41:00.0'] }, [], both), ['0000:41:00.0', '0000:41:00.1'])
  t.same(gone(kept, { addresses: ['0000:41:00.0'], companions: false }, [], both), ['0000:41:00.0'])
  t.same(gone(kept, { ids: ['10de:1e87'] }, [], both), ['10de:1e87', '0000:41:00.0', '0000:41:00.1'], 'by its id, whatever it was bound by')
  t.same(gone(kept, { addresses: ['0000:41:00.0'] }, ['10de:1e87'], []), ['10de:1e87'], 'what was given by id goes by id')
  t.same(gone(kept.slice(2), { addresses: ['0000:41:00.0'] }, [], both, ['0000:41:00.0']), ['0000:41:00.0', '0000:41:00.1'], 'a card that is gone, with what was its own')
  t.throws(() => gone([A100, { ...A100, address: '0000:81:00.0' }], { addresses: ['0000:41:00.0'] }, ['10de:20b7']), { code: 'E_REFUSED', message: /others have as well.*0000:81:00.0/ })
})
