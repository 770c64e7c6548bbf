import t from 'tap'
import { altered, matches, parseAddress, parseId, readPci, sysfsKnown } from '../../lib/pci.ts'
import { counted, fn, header, pciHost } from './pci-trees.ts'
import { random } from './random.ts'

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}

t.test('ids: every spelling of one id is one text', async t => {
  const { below, pick } = random(1)
  const spell = (half: string): string => pick(['', '0x', '0X']) + pick([half, half.toUpperCase()])
  for (let i = 0; i < 500; i += 1) {
    const halves = [hex(below(0x10000), 4), hex(below(0x10000), 4)] as const
    const id = halves.join(':')
    t.equal(parseId(halves.map(spell).join(':')), id)
    t.equal(parseId(id), id)
  }
})

t.test('ids: what is no id is refused', async t => {
  for (const text of ['', '10de', '10de:', ':20b7', '10de:20b', '10de:20b70', '10de:20bg', '10de:20b7:10de:1533', ' 10de:20b7', '10de:20b7\n', '10de-20b7', '10de:*', '0x0x10de:20b7']) {
    t.equal(parseId(text), null, JSON.stringify(text))
  }
})

t.test('addresses: every spelling of one address is one text', async t => {
  const { below, pick } = random(2)
  for (let i = 0; i < 500; i += 1) {
    const domain = pick([0, 0, 1, below(0x10000), below(0x10000000)])
    const [bus, slot, func] = [below(0x100), below(0x20), below(8)]
    if (domain + bus + slot + func === 0) continue
    const address = `${hex(domain, 4)}:${hex(bus, 2)}:${hex(slot, 2)}.${func}`
    const short = `${pick([hex(bus, 2), hex(bus, 1)])}:${pick([hex(slot, 2), hex(slot, 1)])}.${func}`
    const spelled = `${pick([hex(domain, 4), hex(domain, 8)])}:${short}`
    t.equal(parseAddress(pick([spelled, spelled.toUpperCase()])), address)
    t.equal(parseAddress(address), address)
    if (domain === 0) t.equal(parseAddress(short), address)
  }
})

t.test('addresses: what libvirt refuses is refused', async t => {
  for (const text of ['', '41:00', '41:00.8', '41:20.0', '100:00.0:0', '0000:100:00.0', '000:41:00.0', '123456789:41:00.0', '0000:00:00.0', '0:0.0', '0000:41:00.0 ',
    '0000.41.00.0', '0000:41:00.00', '60', '0000:g1:00.0', '0000:41:00.0\n']) {
    t.equal(parseAddress(text), null, JSON.stringify(text))
  }
})

t.test('a function tells what its files say', async t => {
  const host = pciHost(t.testdir(), [
    fn('0000:40:01.1', '1022:1483', '0604', { attrs: { config: header(0x81) } }),
    fn('0000:41:00.0', '10DE:20B7', '030200', {
      under: ['0000:40:01.1'], driver: 'nvidia', group: 12, subsystem: '10de:1533',
      attrs: {
        revision: '0xa1', driver_override: '(null)', numa_node: '-1', sriov_totalvfs: '16', sriov_numvfs: '0', reset_method: 'flr bus', current_link_width: '8', max_link_width: '16',
        config: header(0), modalias: 'pci:v000010DEd000020B7sv000010DEsd00001533bc03sc02i00',
        // The third BAR ends above 2^53, where a double loses the last bits; the seventh line is the ROM, the eighth a VF's BAR.
        resource: ['93000000 93ffffff', '0 0', 'fff0000000000000 fff00003ffffffff', '0 0', '0 0', '0 0', '94000000 940fffff', '95000000 95ffffff']
          .map(line => `${line.split(' ').map(at => `0x${at.padStart(16, '0')}`).join(' ')} 0x0000000000040200`).join('\n'),
      },
      links: { 'consumer:pci:0000:41:00.1': '../x', 'consumer:pci:0000:41:00.2': '../x', 'supplier:pci:0000:40:01.1': '../x' },
      dirs: ['f715f63c-0d00-4007-9c5a-b07b0c6c05de', 'power'],
    }),
    fn('0000:41:00.4', '10de:20b7', '0302', { links: { physfn: '../0000:41:00.0' }, attrs: { driver_override: 'vfio-pci', config: '\xff'.repeat(64) } }),
    fn('10000:00:04.0', '8086:09ab', '0880', { attrs: { current_link_width: '0', max_link_width: '255' } }),
  ], { '/sys/bus/pci/drivers/nvidia/module': { link: '../../../../module/nvidia' } })
  const [port, gpu, vf, far] = readPci(host)
  if (port === undefined || gpu === undefined || vf === undefined || far === undefined) return t.fail('four functions')
  t.match(gpu, {
    address: '0000:41:00.0', slot: '0000:41:00', vendor: '10de', device: '20b7', id: '10de:20b7', subsystem: '10de:1533', class: '0302', revision: 'a1',
    driver: 'nvidia', module: 'nvidia', override: null, group: 12, header: 0, responding: true, numa: -1, bootVga: null, physfn: null, totalVfs: 16, numVfs: 0,
    resetMethods: ['flr', 'bus'], barBytes: 0x1000000 + 0x400000000, linkWidth: 8, maxLinkWidth: 16, upstream: ['0000:40:01.1'],
    consumers: ['0000:41:00.1', '0000:41:00.2'], suppliers: ['0000:40:01.1'], mdevs: ['f715f63c-0d00-4007-9c5a-b07b0c6c05de'],
  })
  t.match(port, { header: 1, driver: null, module: null, upstream: [] })
  t.match(vf, { physfn: '0000:41:00.0', override: 'vfio-pci', responding: false, header: null })
  t.match(far, { address: '10000:00:04.0', slot: '10000:00:04', class: '0880', linkWidth: 0, maxLinkWidth: null })
  t.same(matches(readPci(host), '10de:20b7').map(one => one.address), ['0000:41:00.0', '0000:41:00.4'], 'virtual functions match too')
})

t.test('what a host does not tell is null, never a guess', async t => {
  const [bare] = readPci(pciHost(t.testdir(), [{ address: '0000:41:00.0', attrs: { class: 'garbage', numa_node: '', resource: '' } }]))
  if (bare === undefined) return t.fail('one function')
  const silent: string[] = []
  for (const name in bare) if (!['host', 'base', 'kept'].includes(name) && Reflect.get(bare, name) !== null) silent.push(name)
  t.same(silent.sort(), ['address', 'barBytes', 'consumers', 'mdevs', 'slot', 'suppliers', 'upstream'])
  t.equal(bare.barBytes, 0, 'a resource file without a used BAR')
})

t.test('an altered function is another one, the same in all else', async t => {
  const [device] = readPci(pciHost(t.testdir(), [fn('0000:41:00.0', '10de:20b7', '0302', { driver: 'vfio-pci', group: 12 })]))
  if (device === undefined) return t.fail('one function')
  const back = altered(device, { driver: null, module: 'nvidia' })
  t.same([back.address, back.id, back.class, back.group, back.driver, back.module], ['0000:41:00.0', '10de:20b7', '0302', 12, null, 'nvidia'])
  t.same([device.driver, altered(device, { driver: null }).module, device.driver], ['vfio-pci', null, 'vfio-pci'])
})

t.test('a tree without functions does not know its hardware', async t => {
  t.equal(sysfsKnown(pciHost(t.testdir(), [])), false)
  t.equal(sysfsKnown(pciHost(t.testdir({ sys: { bus: { pci: { devices: {} } } } }), [])), false)
  t.equal(sysfsKnown(pciHost(t.testdir(), [fn('0000:00:1f.0', '8086:0000', '0601')])), true)
  t.same(readPci(pciHost(t.testdir(), [])), [])
})

t.test('nothing is read before it is asked for, and nothing twice', async t => {
  const n = 40
  const fns = Array.from({ length: n }, (_, i) => fn(`0000:${hex(i, 2)}:00.0`, '8086:1572', '0200', { driver: 'i40e', group: i }))
  const { host, asked } = counted(pciHost(t.testdir(), fns))
  const devices = readPci(host)
  t.equal(asked(), 1, 'one listing')
  for (const time of ['first', 'second']) {
    t.equal(devices.filter(device => device.class === '0200').length, n)
    t.equal(asked(), 1 + n, `one file each, ${time} time`)
  }
  const again = readPci(host)
  t.equal(again.filter(device => device.class === '0200').length, n)
  t.equal(asked(), 2 + 2 * n, 'a new list looks again')
})
