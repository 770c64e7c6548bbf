import t from 'tap'
import { isCandidate, novaDeviceType, readGpus } from '../../lib/gpus.ts'
import { readPci } from '../../lib/pci.ts'
import { counted, fn, pciHost } from './pci-trees.ts'
import type { Test } from 'tap'
import type { Fn } from './pci-trees.ts'

/** address -> kind */
function kinds(t: Test, fns: readonly Fn[]): Record<string, string> {
  return Object.fromEntries(readGpus(pciHost(t.testdir(), fns)).map(gpu => [gpu.device.address, gpu.kind]))
}

/** Companions of the function at `address` as "address reason". */
function companions(t: Test, address: string, fns: readonly Fn[]): readonly string[] {
  const gpu = readGpus(pciHost(t.testdir(), fns)).find(one => one.device.address === address)
  if (gpu === undefined) throw new Error(`${address} is not among the GPUs`)
  return gpu.companions.map(one => `${one.device.address} ${one.reason}`)
}

t.test('display classes are GPUs, whoever makes them', async t => {
  t.same(kinds(t, [
    fn('0000:01:00.0', '10de:1db2', '0300'), fn('0000:02:00.0', '10de:20b7', '0302'), fn('0000:03:00.0', '1002:66a1', '0380'),
    fn('0000:04:00.0', '1002:74a1', '1200'), fn('0000:05:00.0', 'abcd:0001', '0302'), fn('10000:06:00.0', '10de:2901', '0302'),
  ]), {
    '0000:01:00.0': 'gpu', '0000:02:00.0': 'gpu', '0000:03:00.0': 'gpu', '0000:04:00.0': 'gpu', '0000:05:00.0': 'gpu', '10000:06:00.0': 'gpu',
  })
})

t.test('a vendor alone makes no GPU', async t => {
  const classes = ['0100', '0106', '0200', '0403', '0500', '0601', '0604', '0c03', '0c05', '0c80']
  t.same(kinds(t, classes.map((cls, i) => fn(`0000:00:1${i % 8}.${i >> 3}`, '10de:0ab0', cls))), {})
})

t.test('accelerators are no GPUs, but for those of AMD', async t => {
  t.same(kinds(t, [
    fn('0000:00:0b.0', '8086:7d1d', '1200'), fn('0000:01:00.0', '1da3:1060', '1200'), fn('0000:02:00.0', '1bcf:001c', '0b40'),
    fn('0000:03:00.0', '1002:0001', '1201'), fn('0000:00:03.5', '10de:0aa3', '0b40'), fn('0000:04:00.0', '8086:2250', '0b30'),
  ]), { '0000:00:0b.0': 'accelerator', '0000:01:00.0': 'accelerator', '0000:02:00.0': 'accelerator', '0000:03:00.0': 'accelerator', '0000:00:03.5': 'accelerator' })
})

t.test('NVSwitches are NVIDIA\'s only', async t => {
  t.same(kinds(t, [fn('0000:c4:00.0', '10de:22a3', '0680'), fn('0004:00:01.0', '1014:04ea', '0680'), fn('0000:00:1f.2', '8086:a1a1', '0680')]), { '0000:c4:00.0': 'nvswitch' })
  t.same(kinds(t, [fn('0000:00:0a.0', '10de:0057', '0680', { driver: 'forcedeth' }), fn('0000:00:08.0', '10de:0373', '0680'), fn('0000:c4:00.0', '10de:1ac2', '0680')]), { '0000:c4:00.0': 'nvswitch' }, 'the Ethernet of nForce chipsets is a bridge by its class')
})

t.test('management controllers and hypervisors have displays too', async t => {
  const bmc = ['1a03:2000', '102b:0522', '102b:0532', '102b:0533', '102b:0534', '102b:0536', '102b:0538', '19e5:1711', '1002:515e', '18ca:0020', '18ca:0021', '18ca:0027', '126f:0718', '126f:0750']
  const virtual = ['1af4:1050', '1013:00b8', '1234:1111', '1b36:0100', '15ad:0405', '15ad:0710', '1414:5353', '1414:008a', '1414:008e', '1ab8:4005', 'fb5d:40fb', '5853:c147']
  const found = kinds(t, [...bmc, ...virtual, '102b:0525', '19e5:0001', '18ca:0040', '18ca:0047'].map((id, i) => fn(`0000:${i.toString(16).padStart(2, '0')}:01.0`, id, '0300')))
  t.same(Object.values(found), [...bmc.map(() => 'bmc'), ...virtual.map(() => 'virtual'), 'gpu', 'gpu', 'gpu', 'gpu'])
})

t.test('integrated graphics', async t => {
  t.same(kinds(t, [
    fn('0000:00:02.0', '8086:1912', '0300'), fn('0000:00:02.1', '8086:2e13', '0380'), fn('0000:03:00.0', '8086:56c0', '0380'), fn('0000:02:02.0', '8086:e20b', '0300'),
    fn('0000:c4:00.0', '1002:150e', '0380'), fn('0000:c4:00.4', '1022:1506', '0c03'), fn('0000:0a:00.0', '1002:6758', '0300'), fn('0000:0a:00.1', '1002:aa90', '0403'),
    fn('0000:00:01.0', '1002:1309', '0300'), fn('0000:01:05.0', '1002:9710', '0300'), fn('0000:04:00.0', '10de:0866', '0300'), fn('0000:05:00.0', '10de:0a74', '0300'),
    fn('0000:00:01.1', '1d17:3a04', '0300'), fn('0000:00:06.0', '0014:7a15', '0302'), fn('0000:00:06.1', '0014:7a06', '0300'), fn('000f:01:00.0', '10de:2e12', '0300'), fn('0009:01:00.0', '10de:2342', '0302'),
  ]), {
    '0000:00:02.0': 'igpu', '0000:00:02.1': 'igpu', '0000:03:00.0': 'gpu', '0000:02:02.0': 'gpu', '0000:c4:00.0': 'igpu', '0000:0a:00.0': 'gpu',
    '0000:00:01.0': 'igpu', '0000:01:05.0': 'igpu', '0000:04:00.0': 'igpu', '0000:05:00.0': 'gpu',
    '0000:00:01.1': 'igpu', '0000:00:06.0': 'igpu', '0000:00:06.1': 'igpu', '000f:01:00.0': 'igpu', '0009:01:00.0': 'gpu',
  })
})

t.test('a virtual function is one whatever its ids say', async t => {
  const links = { physfn: '../0000:08:00.0' }
  const fns = [fn('0000:08:00.0', '10de:25b6', '0302', { attrs: { sriov_totalvfs: '16' } }), fn('0000:08:00.4', '10de:25b6', '0302', { links }), fn('0000:08:00.5', '1002:74b5', '1200', { links })]
  t.same(kinds(t, fns), { '0000:08:00.0': 'gpu', '0000:08:00.4': 'vf', '0000:08:00.5': 'vf' })
})

t.test('a virtual function of what is no GPU is no virtual GPU', async t => {
  const links = { physfn: '../0000:6b:00.0' }
  t.same(kinds(t, [fn('0000:6b:00.0', '8086:4940', '0b40'), fn('0000:6b:00.1', '8086:4941', '0b40', { links }), fn('0000:6c:00.1', '1bcf:001c', '1200', { links })]),
    { '0000:6b:00.0': 'accelerator', '0000:6b:00.1': 'accelerator', '0000:6c:00.1': 'accelerator' })
})

t.test('what half an id tells is taken', async t => {
  const half = (address: string, vendor: string): Fn => ({ address, class: '0300', attrs: { vendor: `0x${vendor}` } })
  t.same(kinds(t, [half('0000:00:02.0', '8086'), half('0000:03:00.0', '1a03'), half('0000:04:00.0', '10de')]), { '0000:00:02.0': 'igpu', '0000:03:00.0': 'bmc', '0000:04:00.0': 'gpu' })
})

t.test('a display without ids is no candidate', async t => {
  const gpus = readGpus(pciHost(t.testdir(), [{ address: '0000:01:00.0', class: '0300' }, fn('0000:02:00.0', '10de:20b7', '0302'), fn('0000:03:00.0', '1a03:2000', '0300')]))
  t.same(gpus.map(gpu => [gpu.kind, isCandidate(gpu)]), [['gpu', false], ['gpu', true], ['bmc', false]])
})

t.test('companions: functions of a card in its slot', async t => {
  const turing = [
    fn('0000:2b:00.0', '10de:1e84', '0300'), fn('0000:2b:00.1', '10de:10f8', '0403'), fn('0000:2b:00.2', '10de:1ad8', '0c03'), fn('0000:2b:00.3', '10de:1ad9', '0c80'),
  ]
  t.same(companions(t, '0000:2b:00.0', [...turing, fn('0000:2c:00.0', '10de:10f0', '0403'), fn('0000:2b:01.0', '10de:10f0', '0403'), fn('0001:2b:00.1', '10de:10f0', '0403')]),
    ['0000:2b:00.1 same slot', '0000:2b:00.2 same slot', '0000:2b:00.3 same slot'])
})

t.test('companions: never another maker\'s, never what the host lives on', async t => {
  const apu = [
    fn('0000:c4:00.0', '1002:150e', '0300'), fn('0000:c4:00.1', '1002:1640', '0403'), fn('0000:c4:00.2', '1022:1649', '1080'), fn('0000:c4:00.4', '1022:1504', '0c03'),
    fn('0000:c4:00.6', '1022:15e3', '0403'), { address: '0000:c4:00.7', class: '0403' },
  ]
  t.same(companions(t, '0000:c4:00.0', apu), ['0000:c4:00.1 same slot'])
  t.same(companions(t, '0000:05:00.0', [fn('0000:05:00.0', '10de:0a74', '0300'), fn('0000:05:00.1', '10de:0ab0', '0200'), fn('0000:05:00.2', '10de:0ab9', '0106')]), [])
  t.same(companions(t, '0000:05:00.0', [{ address: '0000:05:00.0', class: '0300' }, { address: '0000:05:00.1', class: '0403' }]), [], 'two unknown makers are not the same one')
})

t.test('companions: a card is one device, whoever made its parts', async t => {
  const card = (more: Partial<Fn>): Fn[] => [fn('0000:00:04.0', '1b36:000c', '0604'), fn('0000:02:00.0', '1002:5159', '0300', more), fn('0000:02:00.1', '8086:2668', '0403', more)]
  t.same(companions(t, '0000:02:00.0', card({ under: ['0000:00:04.0'] })), ['0000:02:00.1 same slot'])
  t.same(companions(t, '0000:02:00.0', card({})), [], 'but on the root bus, where slots are the chipset\'s')
  const under = { under: ['0000:00:04.0'] }
  t.same(companions(t, '0000:02:00.0', [...card(under), fn('0000:02:00.2', '1b73:1100', '0c03', under), { address: '0000:02:00.3', class: '0403', ...under }]), ['0000:02:00.1 same slot'],
    'USB of another maker may be a keyboard\'s, and a maker that is not known is not the same one')
})

t.test('companions: every device link, not only the first', async t => {
  const links = { 'consumer:pci:0000:c4:00.1': '../x', 'consumer:pci:0000:c4:00.3': '../x', 'consumer:pci:0000:c4:00.4': '../x', 'consumer:pci:0000:c5:00.0': '../x', 'consumer:pci:0000:ff:00.0': '../x' }
  t.same(companions(t, '0000:c4:00.0', [
    fn('0000:c4:00.0', '1002:150e', '0300', { links }), fn('0000:c4:00.1', '1022:1640', '0403'), fn('0000:c4:00.3', '1002:7316', '0c80'), fn('0000:c4:00.4', '1022:1504', '0c03'),
    fn('0000:c5:00.0', '1002:ab38', '0403'),
  ]), ['0000:c4:00.1 device link', '0000:c4:00.3 same slot', '0000:c5:00.0 device link'], 'the processor\'s USB stays although it is linked')
})

t.test('companions: the sound of the board is linked to integrated graphics of Intel, and is not theirs', async t => {
  const links = { 'consumer:pci:0000:00:1f.3': '../x', 'consumer:pci:0000:04:00.0': '../x' }
  t.same(companions(t, '0000:00:02.0', [fn('0000:00:02.0', '8086:46a6', '0300', { links }), fn('0000:00:1f.3', '8086:51c8', '0403')]), [])
  t.same(companions(t, '0000:03:00.0', [fn('0000:03:00.0', '8086:56a0', '0300', { links }), fn('0000:04:00.0', '8086:4f90', '0403')]), ['0000:04:00.0 device link'], 'that of a card is')
})

t.test('companions: behind the switch on the card, up to its top port and no further', async t => {
  const arc = (bus: number, port: string, top = '8086:4fa0'): Fn[] => {
    const at = (n: number): string => `0000:${(bus + n).toString(16).padStart(2, '0')}`
    const above = [port, `${at(0)}:00.0`]
    return [
      fn(`${at(0)}:00.0`, top, '0604', { under: [port] }),
      fn(`${at(1)}:01.0`, '8086:4fa4', '0604', { under: above }), fn(`${at(1)}:04.0`, '8086:4fa4', '0604', { under: above }),
      fn(`${at(2)}:00.0`, '8086:56a0', '0300', { under: [...above, `${at(1)}:01.0`] }),
      fn(`${at(3)}:00.0`, '8086:4f90', '0403', { under: [...above, `${at(1)}:04.0`] }),
    ]
  }
  const host = [
    fn('0000:00:01.0', '8086:460d', '0604'), fn('0000:00:1c.0', '8086:7ab8', '0604'), fn('0000:00:1f.3', '8086:7ad0', '0403'),
    fn('0000:0f:00.0', '8086:1234', '0403', { under: ['0000:00:01.0'] }),
  ]
  const fns = [...host, ...arc(1, '0000:00:01.0'), ...arc(0x21, '0000:00:1c.0', '8086:4fa1')]
  t.same(companions(t, '0000:03:00.0', fns), ['0000:04:00.0 card switch'])
  t.same(companions(t, '0000:23:00.0', fns), ['0000:24:00.0 card switch'], 'each card its own, the small ones (A380) with another upstream port')
})

t.test('companions: a switch with two GPUs, each with its audio in its slot', async t => {
  const top = ['0000:00:01.1', '0000:01:00.0']
  const half = (bus: string, port: string): Fn[] => [
    fn(port, '1002:1479', '0604', { under: top }), fn(`0000:${bus}:00.0`, '1002:73a2', '0300', { under: [...top, port] }), fn(`0000:${bus}:00.1`, '1002:ab28', '0403', { under: [...top, port] }),
  ]
  const fns = [fn('0000:00:01.1', '1022:1483', '0604'), fn('0000:01:00.0', '1002:1478', '0604', { under: ['0000:00:01.1'] }), ...half('03', '0000:02:00.0'), ...half('04', '0000:02:01.0')]
  t.same(companions(t, '0000:03:00.0', fns), ['0000:03:00.1 same slot'])
})

t.test('group members: as the group says, with its mediated devices', async t => {
  const uuid = 'f715f63c-0d00-4007-9c5a-b07b0c6c05de'
  const fns = [fn('0000:00:01.0', '8086:1901', '0604', { group: 1 }), fn('0000:01:00.0', '10de:1401', '0300', { group: 1 }), fn('0000:02:00.0', '10de:1401', '0300')]
  const gpus = readGpus(pciHost(t.testdir(), fns, { [`/sys/kernel/iommu_groups/1/devices/${uuid}`]: { link: '/sys/devices/x' } }))
  t.same(gpus.map(gpu => gpu.members), [['0000:00:01.0', '0000:01:00.0', uuid], null])
})

t.test('group members: a tree without the groups\' own directory still has the links', async t => {
  const links = { iommu_group: '../../../kernel/iommu_groups/7' }
  const gpus = readGpus(pciHost(t.testdir(), [fn('0000:01:00.0', '10de:1401', '0300', { links }), fn('0000:01:00.1', '10de:0fba', '0403', { links })]))
  t.same(gpus.map(gpu => gpu.members), [['0000:01:00.0', '0000:01:00.1']])
})

t.test('Nova\'s device type comes from files, not from the model', async t => {
  const same = (address: string, more: Partial<Fn>): Fn => fn(address, '10de:20b7', '0302', more)
  const devices = readPci(pciHost(t.testdir(), [
    same('0000:01:00.0', {}), same('0000:02:00.0', { attrs: { sriov_totalvfs: '0' } }), same('0000:03:00.0', { attrs: { sriov_totalvfs: '16', sriov_numvfs: '0' } }),
    same('0000:03:00.4', { links: { physfn: '../0000:03:00.0' } }),
  ]))
  t.same(devices.map(novaDeviceType), ['type-PCI', 'type-PCI', 'type-PF', 'type-VF'])
})

t.test('the questions asked grow with the number of functions, not faster', async t => {
  const asked = (n: number): number => {
    const fns = Array.from({ length: n }, (_, i) => fn(`0000:${(i >> 3).toString(16).padStart(2, '0')}:00.${i % 8}`, '1002:73a2', i % 8 === 0 ? '0300' : i % 8 === 1 ? '0403' : '0200', { group: i >> 3 }))
    const { host, asked } = counted(pciHost(t.testdir(), fns))
    for (const gpu of readGpus(host)) t.equal(gpu.companions.length + (gpu.members ?? []).length, 9)
    return asked()
  }
  const [some, four] = [asked(40), asked(160)]
  t.ok(four <= 4 * some, `${some} questions for 40 functions, ${four} for 160`)
})
