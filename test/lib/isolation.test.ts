import * as fs from 'fs'
import * as path from 'path'
import t from 'tap'
import type { Test } from 'tap'
import { openHost } from '../../lib/host-fs.ts'
import { isolationFindings } from '../../lib/isolation-findings.ts'
import { allowsUnsafeInterrupts, remapsInterrupts, weakenedGroups } from '../../lib/isolation.ts'
import type { HostView } from '../../lib/host.ts'
import { lay, openTree } from '../hosts/tree.ts'
import type { Files } from '../hosts/words.ts'
import { shared } from './shared.ts'

const MSI = ' 24:  0  0  PCI-MSI 524288-edge  nvme0q0\n'
const REMAPPED = ' 24:  0  0  IR-PCI-MSI 524288-edge  nvme0q0\n 25:  0  0  PCI-MSI 1-edge  x\n'
const INTEL: Files = { '/sys/class/iommu/dmar0/intel-iommu/ecap': 'f020df\n' }
const AMD: Files = { '/sys/class/iommu/ivhd0/amd-iommu/cap': '40b\n' }

function host(t: Test, ...files: readonly Files[]): HostView {
  const dir = t.testdir()
  lay(openTree(dir), Object.assign({}, ...files))
  return openHost({ root: dir })
}

t.test('whether interrupts are remapped', async t => {
  const cases: readonly (readonly [boolean | null, ...Files[]])[] = [
    [null], [null, { '/proc/interrupts': MSI }], [null, INTEL], [null, AMD],
    [true, INTEL, { '/proc/interrupts': REMAPPED }], [true, AMD, { '/proc/interrupts': REMAPPED }],
    [false, INTEL, { '/proc/interrupts': MSI }], [false, AMD, { '/proc/interrupts': MSI }],
    [null, INTEL, { '/proc/interrupts': '  1:  9  IO-APIC 1-edge i8042\n' }],
    [false, { '/sys/class/iommu/dmar0/intel-iommu/ecap': 'f020d7\n' }], [false, INTEL, { '/sys/class/iommu/dmar1/intel-iommu/ecap': 'f020d6\n' }],
    [false, INTEL, { '/proc/cmdline': 'ro intremap=off\n', '/proc/interrupts': REMAPPED }], [true, INTEL, { '/proc/cmdline': 'ro intremap=no_x2apic_optout\n', '/proc/interrupts': REMAPPED }],
    [false, { '/sys/firmware/acpi/tables/DMAR': `${'D'.repeat(37)}\x02rest` }], [null, { '/sys/firmware/acpi/tables/DMAR': `${'D'.repeat(37)}\x01rest` }],
    [null, { '/sys/class/iommu/smmu3.0x1/x': '', '/proc/interrupts': MSI }],
  ]
  for (const [expected, ...files] of cases) t.equal(remapsInterrupts(host(t, ...files)), expected, JSON.stringify(files))
})

t.test('real tables: three old machines do not offer it', async t => {
  const dir = shared('captures/acpi-tables')
  if (dir === null) return t.pass('no captures here')
  const without = fs.readdirSync(dir).filter(name => name.endsWith('.DMAR'))
    .filter(name => remapsInterrupts(host(t, { '/sys/firmware/acpi/tables/DMAR': fs.readFileSync(path.join(dir, name), 'latin1') })) === false)
  t.match(without.sort(), [/T3500/, /dc7800/, /DL360-G7/])
})

t.test('the operator may do without, and says so to vfio', async t => {
  t.notOk(allowsUnsafeInterrupts(host(t)))
  for (const no of ['off', 'n', '']) t.notOk(allowsUnsafeInterrupts(host(t, { '/proc/cmdline': `ro vfio_iommu_type1.allow_unsafe_interrupts=${no}\n` })))
  t.notOk(allowsUnsafeInterrupts(host(t, { '/sys/module/vfio_iommu_type1/parameters/allow_unsafe_interrupts': 'N\n', '/etc/modprobe.d/x.conf': 'options vfio_iommu_type1 allow_unsafe_interrupts=0\n' })))
  for (const files of [
    { '/sys/module/vfio_iommu_type1/parameters/allow_unsafe_interrupts': 'Y\n' }, { '/sys/module/iommufd/parameters/allow_unsafe_interrupts': 'Y\n' },
    { '/etc/modprobe.d/x.conf': 'options vfio-iommu-type1 allow_unsafe_interrupts\n' }, { '/etc/modprobe.d/x.conf': 'options vfio_iommu_type1 allow_unsafe_interrupts=on\n' }, { '/proc/cmdline': 'ro vfio_iommu_type1.allow_unsafe_interrupts\n' }, { '/proc/cmdline': 'ro vfio_iommu_type1.allow_unsafe_interrupts=1\n' },
  ]) t.ok(allowsUnsafeInterrupts(host(t, files)), JSON.stringify(files))
})

t.test('arguments that split groups', async t => {
  t.same(weakenedGroups(host(t, { '/proc/cmdline': 'ro pci=noaer quiet intel_iommu=on\n' })), [])
  t.match(weakenedGroups(host(t, { '/proc/cmdline': 'ro pcie_acs_override=downstream pci=noaer,disable_acs_redir=pci:8086:1901\n' })), [/pcie_acs_override=downstream .*no mainline/, /disable_acs_redir=pci:8086:1901/])
})

t.test('what verify says of it', async t => {
  const said = (...files: readonly Files[]): unknown => isolationFindings(host(t, ...files)).map(({ id, ok, severity }) => `${id} ${severity} ${ok}`)
  t.same(said(), [])
  t.same(said(INTEL, { '/proc/interrupts': REMAPPED }), ['iommu.interrupts error true'])
  t.same(said(INTEL, { '/proc/interrupts': MSI }), ['iommu.interrupts error false'])
  t.same(said(INTEL, { '/proc/interrupts': MSI, '/sys/module/vfio_iommu_type1/parameters/allow_unsafe_interrupts': 'Y\n' }), ['iommu.interrupts warning false'])
  t.same(said({ '/proc/cmdline': 'pcie_acs_override=downstream\n' }), ['groups.isolation warning false'])
})
