import t from 'tap'
import gpuInfo from '../../modules/gpu_info.ts'
import { openHost } from '../../lib/host-fs.ts'
import { parseParams } from '../../lib/params.ts'
import { readGpus } from '../../lib/gpus.ts'
import { readObstacles } from '../../lib/obstacles.ts'
import { readPci } from '../../lib/pci.ts'
import { captures, CAPTURES, rootOf } from '../lib/captures.ts'
import { VERDICTS } from '../lib/captured-verdicts.ts'
import { counted, fn, pciHost } from '../lib/pci-trees.ts'
import type { HostView } from '../../lib/host.ts'
import type { ProbeResult } from '../../lib/module.ts'

type Row = Readonly<Record<string, any>>

function ask(host: HostView, params: Readonly<Record<string, unknown>> = {}): ProbeResult & { readonly gpus: readonly Row[] } {
  const result = gpuInfo.read(host, parseParams(gpuInfo.params, params))
  return { ...result, gpus: result.own['gpus'] as readonly Row[] }
}

/** expected.json writes 0x and whole classes, and keys of its own. */
function asExpected(gpu: Row): Row {
  const hex = (digits: unknown): string | null => (typeof digits === 'string' ? `0x${digits}` : null)
  const [subVendor, subDevice] = String(gpu['subsystem_id'] ?? ':').split(':')
  return {
    address: gpu['address'], kind: gpu['kind'], class: hex(gpu['class']), vendor: hex(gpu['vendor_id']), device: hex(gpu['device_id']),
    subsystem_vendor: subVendor === '' ? null : hex(subVendor), subsystem_device: subDevice === '' ? null : hex(subDevice), revision: hex(gpu['revision']),
    driver: gpu['driver'], iommu_group: gpu['iommu_group'], group_members: gpu['group_members'], numa_node: gpu['numa_node'], boot_vga: gpu['boot_vga'],
    physfn: gpu['physical_function'], sriov_totalvfs: gpu['sriov'] === null ? null : gpu['sriov'].total_vfs, sriov_numvfs: gpu['sriov'] === null ? null : gpu['sriov'].num_vfs,
    companions: gpu['companions'].map((one: Row) => ({ address: one['address'], class: hex(one['class']), id: one['id'], driver: one['driver'] })),
  }
}

function fromSource(gpu: Row): Row {
  const { same_slot_not_companions: _, companions, ...rest } = gpu
  return {
    ...rest, class: gpu['class'].slice(0, 6),
    companions: companions.map((one: Row) => ({ address: one['address'], class: one['class'].slice(0, 6), id: `${one['vendor']}:${one['device']}`.replace(/0x/g, ''), driver: one['driver'] })),
  }
}

t.setTimeout(300e3)

const hosts = captures()
t.test('captured hosts', { skip: hosts.length === 0 ? `no captures at ${CAPTURES}` : false, timeout: 300_000 }, async t => {
  for (const { name, expected, unpack } of hosts) {
    t.test(name, { timeout: 300_000 }, async t => {
      const dir = t.testdir()
      if (!unpack(dir)) return t.pass(name, { skip: 'tar --zstd cannot unpack it here' })
      const view = openHost({ root: rootOf(dir) })
      const { gpus, own } = ask(view)
      const of = (...kinds: readonly string[]): readonly Row[] => gpus.filter(gpu => kinds.includes(gpu['kind']))
      t.same(of('gpu', 'igpu', 'bmc', 'virtual', 'vf').map(asExpected), expected['gpus'].map(fromSource))
      const short = ({ address, class: cls, vendor, device, driver, iommu_group }: Row): Row => ({ address, class: cls.slice(0, 6), vendor, device, driver, iommu_group })
      t.same(of('accelerator').map(asExpected).map(short), expected['accelerators_class_12_or_0b40'].map(short))
      t.same(of('nvswitch').map(asExpected).map(short), expected['nvswitches'].map(short))
      for (const [id, addresses] of Object.entries(expected['ids_shared_by_several_gpus'])) t.same(of('gpu', 'igpu', 'vf').filter(gpu => gpu['id'] === id).map(gpu => gpu['address']), addresses)
      t.match(own['iommu'], { groups: expected['iommu'].groups, units: expected['iommu'].units })
      t.same(own['ids'], [...new Set(of('gpu').map(gpu => gpu['id']))])
      const judge = readObstacles(view, readPci(view), readGpus(view))
      const obstacles = new Map(readGpus(view).map(gpu => [gpu.device.address, judge(gpu)]))
      const codes = [...obstacles].map(([address, found]) => [address, found.map(({ code, members = [] }) => [code, ...members].join(' '))])
      t.same(Object.fromEntries(codes), VERDICTS[name], 'what can go to a guest, and what stands in the way of the rest')
      for (const { address, passthrough } of gpus) t.same(passthrough, { ok: obstacles.get(address)?.length === 0, reasons: obstacles.get(address)?.map(one => one.text) })
    })
  }
})

const FNS = [
  fn('0000:40:01.1', '1022:1483', '0604', { driver: 'pcieport', group: 11 }),
  fn('0000:41:00.0', '10de:20b7', '0302', {
    driver: 'nvidia', group: 12, subsystem: '10de:1533', under: ['0000:40:01.1'],
    attrs: { revision: '0xa1', numa_node: '1', driver_override: '(null)', sriov_totalvfs: '16', sriov_numvfs: '0', reset_method: 'flr bus', current_link_width: '16', max_link_width: '16', config: '\x10'.repeat(64) },
  }),
  fn('0000:41:00.1', '10de:1aef', '0403', { driver: 'snd_hda_intel', group: 12, under: ['0000:40:01.1'] }),
  fn('0000:42:00.0', '8086:1521', '0200', { driver: 'igb', group: 13 }),
  fn('0000:63:00.0', '1a03:2000', '0300', { driver: 'ast', group: 14, attrs: { boot_vga: '1' } }),
]

t.test('the whole entry of a GPU', async t => {
  const { gpus, own, msg, warnings, notes } = ask(pciHost(t.testdir(), FNS, {
    '/sys/bus/pci/slots/4/address': '0000:41:00\n', '/usr/share/misc/pci.ids': '10de  NVIDIA Corporation\n\t20b7  GA100GL [A30 PCIe]\n',
    '/sys/class/iommu/dmar0': { dir: 0o755 }, '/sys/firmware/acpi/tables/DMAR': '',
  }))
  t.strictSame(gpus[0], {
    address: '0000:41:00.0', id: '10de:20b7', vendor_id: '10de', device_id: '20b7', subsystem_id: '10de:1533', class: '0302', revision: 'a1', name: 'NVIDIA Corporation GA100GL [A30 PCIe]',
    slot: '4', kind: 'gpu', driver: 'nvidia', driver_override: null, iommu_group: 12, group_members: ['0000:41:00.0', '0000:41:00.1'],
    companions: [{ address: '0000:41:00.1', id: '10de:1aef', class: '0403', driver: 'snd_hda_intel', reason: 'same slot' }],
    numa_node: 1, boot_vga: null, physical_function: null, sriov: { total_vfs: 16, num_vfs: 0 }, reset_methods: ['flr', 'bus'], bar_bytes: null, link: { width: 16, max_width: 16 },
    responding: true, nova_device_type: 'type-PF', passthrough: { ok: true, reasons: [] },
  })
  t.same(gpus.map(gpu => gpu['kind']), ['gpu', 'bmc'])
  t.strictSame(own['ids'], ['10de:20b7'])
  t.strictSame(own['iommu'], { active: true, units: ['dmar0'], groups: 4, firmware_table: 'DMAR' })
  t.match(msg, /^1 GPU .*nothing stands in its way/)
  t.strictSame([warnings, notes], [[], []])
})

t.test('only what was asked for, and a word on what is not there', async t => {
  const host = pciHost(t.testdir(), FNS)
  const addresses = (params: Readonly<Record<string, unknown>>): unknown => ask(host, params).gpus.map(gpu => gpu['address'])
  t.same(addresses({ ids: '0x10DE:0x20B7' }), ['0000:41:00.0'])
  t.same(addresses({ addresses: ['63:00.0'] }), ['0000:63:00.0'])
  t.same(addresses({ kinds: 'bmc' }), ['0000:63:00.0'])
  t.same(addresses({ ids: ['10de:20b7'], kinds: ['bmc'] }), [])
  t.same(addresses({ ids: ['10de:20b7'], addresses: ['0000:63:00.0'] }), [], 'both are asked for at once')
  t.same(ask(host, { ids: ['10de:2901', '8086:1521'], addresses: ['42:00.0', '43:00.0'] }).warnings, [
    'id 10de:2901 is not there', 'id 8086:1521 is no GPU but a network device (class 0200)',
    'address 0000:42:00.0 is no GPU but a network device (class 0200)', 'address 0000:43:00.0 is not there',
  ])
  t.throws(() => ask(host, { kinds: ['card'] }), { code: 'E_PARAMS' })
})

t.test('two GPUs of one group go to one VM', async t => {
  const host = pciHost(t.testdir(), [...FNS, fn('0000:43:00.0', '10de:20b7', '0302', { group: 12 })])
  const { warnings, own, msg } = ask(host)
  t.same(warnings, ['0000:41:00.0 and 0000:43:00.0 share IOMMU group 12: they can only go to the same VM'])
  t.same(own['ids'], ['10de:20b7'], 'an id once')
  t.match(msg, /^2 GPUs /)
})

t.test('a tree without hardware is no failure', async t => {
  const { gpus, own, notes, warnings, fail } = ask(openHost({ root: t.testdir({ etc: {} }) }), { ids: ['10de:20b7'] })
  t.same([gpus, own['ids'], warnings, fail], [[], [], [], undefined])
  t.match(notes, [/skipped/])
  t.strictSame(own['iommu'], { active: null, units: null, groups: null, firmware_table: null })
})

t.test('the questions asked grow with the number of functions, not faster', async t => {
  const asked = (n: number): number => {
    const { host, asked } = counted(pciHost(t.testdir(), Array.from({ length: n }, (_, i) =>
      fn(`0000:${(i >> 5).toString(16).padStart(2, '0')}:${((i >> 3) & 3).toString(16).padStart(2, '0')}.${i % 8}`, '10de:25b6', '0302', i % 16 === 0 ? {} : { group: i, links: { physfn: '../x' } }))))
    t.equal(ask(host).gpus.length, n)
    return asked()
  }
  const [some, four] = [asked(16), asked(64)]
  t.ok(four <= 4 * some + 16, `${some} questions for 16 functions, ${four} for 64`)
})
