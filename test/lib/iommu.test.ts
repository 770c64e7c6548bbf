import * as fs from 'fs'
import t from 'tap'
import { drivesNothing, groupMembers, hasDirectRegions, hindrance, iommuFacts, isVfioDriver } from '../../lib/iommu.ts'
import { readPci } from '../../lib/pci.ts'
import { openHost } from '../../lib/host-fs.ts'
import { fn, header, pciHost } from './pci-trees.ts'
import type { Test } from 'tap'

type Dir = { readonly [name: string]: string | Dir }

/** `active` and the count of groups, of a host with these units and groups; undefined: sysfs has no such directory. */
function facts(t: Test, { units, groups }: { readonly units?: Dir; readonly groups?: Dir }): unknown {
  const tree = { sys: { class: units === undefined ? {} : { iommu: { ...units } }, kernel: groups === undefined ? {} : { iommu_groups: { ...groups } } } }
  const { active, groups: count } = iommuFacts(openHost({ root: t.testdir(tree as Parameters<Test['testdir']>[0]) }))
  return [active, count]
}

t.test('on, off, or not to be told', async t => {
  const one = { 0: { devices: { '0000:00:00.0': '' } } }
  t.same(facts(t, {}), [null, null])
  t.same(facts(t, { units: {} }), [false, null], 'sysfs is there and empty')
  t.same(facts(t, { groups: {} }), [false, 0])
  t.same(facts(t, { units: { dmar0: '' } }), [true, null], 'units alone: they appear with DMA remapping only')
  t.same(facts(t, { groups: one }), [true, 1], 'groups alone: POWER has no units')
  t.same(facts(t, { units: { dmar0: '' }, groups: {} }), [false, 0], 'a unit without a group protects nothing')
  t.same(facts(t, { units: { dmar0: '' }, groups: one }), [true, 1])
})

t.test('groups that isolate nothing do not count', async t => {
  t.same(facts(t, { units: {}, groups: { 0: { name: 'vfio-noiommu\n', devices: { '0000:00:00.0': '' } } } }), [false, 0])
  t.same(facts(t, { units: { dmar0: '' }, groups: { 5: { devices: { '0000:00:00.0': '' } }, 106: { devices: { 'f715f63c-0d00-4007-9c5a-b07b0c6c05de': '' } } } }), [true, 1])
})

t.test('what a user may not look at is not known', async t => {
  const host = openHost({ root: t.testdir({ sys: { class: { iommu: {} } } }) })
  const closed = { ...host, stat: () => { throw new Error('EACCES') } }
  t.same(iommuFacts({ ...closed, real: () => null }), { active: null, units: null, groups: null, firmware_table: null })
})

t.test('the firmware\'s table counts by being there', async t => {
  for (const [table, expected] of [['DMAR', 'DMAR'], ['IVRS', 'IVRS'], ['IORT', 'IORT'], ['VIOT', 'VIOT'], ['FACP', null]] as const) {
    t.equal(iommuFacts(openHost({ root: t.testdir({ sys: { firmware: { acpi: { tables: { [table]: '' } } } } }) })).firmware_table, expected)
  }
})

t.test('an IORT counts where it lists an SMMU', async t => {
  const node = (type: number, length = 24): Buffer => { const bytes = Buffer.alloc(24); bytes[0] = type; bytes.writeUInt16LE(length, 1); return bytes }
  const iort = (count: number, ...nodes: readonly Buffer[]): Buffer => {
    const head = Buffer.alloc(48)
    head.write('IORT')
    head.writeUInt32LE(count, 36)
    head.writeUInt32LE(48, 40)
    return Buffer.concat([head, ...nodes])
  }
  const [its, root, smmu, smmu3] = [0, 2, 3, 4].map(type => node(type)) as [Buffer, Buffer, Buffer, Buffer]
  for (const [table, expected, what] of [
    [iort(3, its, root, smmu3), 'IORT', 'SMMUv3'], [iort(2, smmu, root), 'IORT', 'SMMU'], [iort(2, its, root), null, 'none'], [iort(0), null, 'no node'],
    [iort(5, its, root), 'IORT', 'cut off: nobody knows'], [iort(0xffffffff, node(0, 0)), 'IORT', 'a node without a length'], [iort(1, its).slice(0, 40), 'IORT', 'no header'],
    [Buffer.concat([iort(1, its).slice(0, 40), Buffer.from('ffffffff', 'hex')]), 'IORT', 'an offset beyond its end'],
  ] as const) {
    const dir = t.testdir({ sys: { firmware: { acpi: { tables: {} } } } })
    fs.writeFileSync(`${dir}/sys/firmware/acpi/tables/IORT`, table)
    t.equal(iommuFacts(openHost({ root: dir })).firmware_table, expected, what)
    t.equal(iommuFacts({ ...openHost({ root: dir }), bytes: () => null }).firmware_table, 'IORT', 'root alone may read it')
  }
})

t.test('a fixed mapping forbids, a relaxable one does not', async t => {
  const line = (kind: string): string => `0x00000000fee00000 0x00000000feefffff msi\n0x000000007b800000 0x000000007fffffff ${kind}\n`
  const host = openHost({ root: t.testdir({ sys: { kernel: { iommu_groups: { 1: { reserved_regions: line('direct') }, 2: { reserved_regions: line('direct-relaxable') }, 3: { reserved_regions: line('reserved') }, 4: {} } } } }) })
  t.same([1, 2, 3, 4].map(group => hasDirectRegions(host, group)), [true, false, false, false])
})

t.test('drivers under which a guest may own the group', async t => {
  t.same(['vfio-pci', 'mlx5_vfio_pci', 'nvgrace-gpu-vfio-pci', 'xe-vfio-pci'].filter(isVfioDriver).length, 4)
  t.same(['pci-stub', 'pcieport', 'nvidia', 'vfio', 'vfio-pci-core', 'notvfio-pci', 'uio_pci_generic', '', null].filter(isVfioDriver), [], 'pci-stub keeps a function and hands it to nobody')
  t.same(['vfio-pci', 'xe-vfio-pci', 'pci-stub', 'none', 'nvidia', null].filter(drivesNothing), ['vfio-pci', 'xe-vfio-pci', 'pci-stub', 'none'])
})

t.test('who may stay in a group that a guest owns', async t => {
  const devices = readPci(pciHost(t.testdir(), [
    fn('0000:00:01.0', '8086:1901', '0604', { driver: 'pcieport' }), fn('0000:00:01.1', '8086:1901', '0604'), fn('0000:00:01.2', '8086:1901', '0604', { driver: 'shpchp' }),
    fn('0000:00:00.0', '8086:191f', '0600'), fn('0000:00:00.1', '8086:191f', '0600', { driver: 'skl_uncore' }),
    fn('0000:03:00.0', '10de:1401', '0300', { driver: 'vfio-pci' }), fn('0000:03:00.1', '10de:0fba', '0403', { driver: 'snd_hda_intel' }), fn('0000:03:00.2', '1022:15df', '1080'), fn('0000:03:00.3', '10de:1ad8', '0c03', { driver: 'pci-stub' }),
    fn('0000:04:00.0', '144d:a808', '0108'), fn('0000:04:00.1', '8086:1521', '0200'), fn('0000:04:00.2', '1022:43d0', '0c03'), { address: '0000:04:00.3' },
    fn('0000:06:00.0', '1022:43d0', '0c03', { attrs: { driver_override: 'none' } }), fn('0000:06:00.1', '8086:1521', '0200', { attrs: { driver_override: 'vfio-pci' } }), fn('0000:06:00.2', '144d:a808', '0108', { attrs: { driver_override: 'pci-stub' } }),
    fn('0000:06:00.3', '1022:43d0', '0c03', { attrs: { driver_override: '(null)' } }), fn('0000:06:00.4', '1022:43d0', '0c03', { attrs: { driver_override: 'xhci_hcd' } }), fn('0000:06:00.5', '1022:43d0', '0c03', { driver: 'xhci_hcd', attrs: { driver_override: 'none' } }),
    fn('0000:05:00.0', '1b21:1182', '0609', { attrs: { config: header(1) } }), fn('0000:05:00.1', '10de:0001', '0403', { driver: 'pcieport' }),
  ]))
  const byAddress = new Map(devices.map(device => [device.address, device]))
  const found = ['f715f63c-0d00-4007-9c5a-b07b0c6c05de', '0000:09:00.0', ...byAddress.keys()].map(member => hindrance(member, byAddress.get(member))).filter(why => why !== null)
  t.same(found, [
    'f715f63c-0d00-4007-9c5a-b07b0c6c05de (a mediated device)', '0000:09:00.0 (not in /sys/bus/pci)', '0000:00:00.1 (host bridge, skl_uncore)', '0000:00:01.2 (PCI bridge, shpchp)',
    '0000:03:00.1 (audio, snd_hda_intel)', '0000:04:00.0 (storage, no driver)', '0000:04:00.1 (network, no driver)', '0000:04:00.2 (USB, no driver)', '0000:04:00.3 (device, no driver)',
    '0000:05:00.1 (audio, pcieport)', '0000:06:00.3 (USB, no driver)', '0000:06:00.4 (USB, no driver)', '0000:06:00.5 (USB, xhci_hcd)',
  ], 'an override lets no other driver come, and takes none away')
})

t.test('members of a group', async t => {
  const host = pciHost(t.testdir(), [fn('0000:02:00.0', '10de:1401', '0300', { group: 3 }), fn('0000:01:00.0', '10de:1401', '0300', { group: 3 })])
  t.same(groupMembers(host, 3, readPci(host)), ['0000:01:00.0', '0000:02:00.0'])
  t.same(groupMembers(host, 4, readPci(host)), [])
})
