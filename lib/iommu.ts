// Whether DMA is remapped here, and what an IOMMU group allows. Judged by what the kernel made, not by its log:
// "DMAR: IOMMU enabled" is printed only when the word is on the command line (kernel: intel/iommu.c).
import { classWord, isHostLifeline } from './pci-class.ts'
import type { AbsPath, HostView } from './host.ts'
import type { PciDevice } from './pci.ts'

const GROUPS = '/sys/kernel/iommu_groups'
const UNITS = '/sys/class/iommu'
const ACPI = '/sys/firmware/acpi/tables'
/** What the firmware calls its IOMMU: VT-d, AMD-Vi, Arm's table where it has an SMMU, and a hypervisor's virtio-iommu. */
const TABLES = ['DMAR', 'IVRS', 'IORT', 'VIOT'] as const
const VFIO_DRIVER = /^(.+[-_])?vfio[-_]pci$/

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** null where sysfs does not tell. */
export interface IommuState {
  readonly active: boolean | null
  /** dmar0, ivhd0, smmu3.…: present only while DMA remapping is on, not with interrupt remapping alone. */
  readonly units: readonly string[] | null
  readonly groups: number | null
}

/** Keys as gpu_info shows them. */
export interface IommuFacts extends IommuState {
  readonly firmware_table: typeof TABLES[number] | null
}

/** Groups that stand for mediated devices alone, or are of vfio's noiommu mode, do not count: they tell of no IOMMU. */
export function iommuState(host: HostView): IommuState {
  const units = listed(host, UNITS)
  const groups = listed(host, GROUPS)?.filter(group => isolates(host, group)) ?? null
  return {
    active: groups !== null ? groups.length > 0 : units !== null ? units.length > 0 : null,
    units,
    groups: groups === null ? null : groups.length,
  }
}

/**
 * Why a function is in no group that isolates it: the IOMMU is off, it is on and passes over this one, or groups are
 * not to be seen here. Only the first is a matter of a boot.
 */
export type Ungrouped = 'off' | 'passed_over' | 'unseen'

/** Of a function whose group is null or one of noiommu mode, by the state of the whole host. */
export function whyUngrouped({ active, groups }: IommuState): Ungrouped {
  if (active === null || (active && groups === null)) return 'unseen'
  return active ? 'passed_over' : 'off'
}

/** How passthrough_verify says the last two; a report knows a finding by it. */
export const ALTHOUGH_ON = 'although the IOMMU is on'
export const UNSEEN = 'to be seen here'

/** `firmware_table` is null where there is none of TABLES, and also where /sys/firmware is not to be seen. */
export function iommuFacts(host: HostView): IommuFacts {
  return {
    ...iommuState(host),
    // Mode 0400: existence is what everybody can see.
    firmware_table: TABLES.find(name => host.real(`${ACPI}/${name}`) !== null && (name !== 'IORT' || hasSmmu(host))) ?? null,
  }
}

/**
 * Whether an IORT lists an SMMU (Arm DEN 0049: how many nodes at 36, the first one's offset at 40; a node starts with
 * its type, 3 or 4 for an SMMU, and its length). What cannot be read to its end is taken to.
 */
function hasSmmu(host: HostView): boolean {
  const table = host.bytes(`${ACPI}/IORT`, 0, 0x100000)
  if (table === null || table.length < 44) return true
  let at = table.readUInt32LE(40)
  for (let left = table.readUInt32LE(36); left > 0; left--) {
    const length = at + 3 > table.length ? 0 : table.readUInt16LE(at + 1)
    if (length === 0 || table[at] === 3 || table[at] === 4) return true
    at += length
  }
  return false
}

/** Addresses (and UUIDs of mediated devices) in a group, sorted; those that link to it where the group has no directory. */
export function groupMembers(host: HostView, group: number, devices: readonly PciDevice[]): readonly string[] {
  const members = host.list(`${GROUPS}/${group}/devices` as AbsPath)
  return members.length > 0 ? members : devices.filter(device => device.group === group).map(device => device.address)
}

/** Whether the firmware asked for a fixed mapping, so that the kernel assigns the group to nobody (`direct-relaxable` is harmless). */
export function hasDirectRegions(host: HostView, group: number): boolean {
  return /\bdirect$/m.test(host.attr(`${GROUPS}/${group}/reserved_regions` as AbsPath) || '')
}

/** vfio-pci or one of its variants: what a guest can get a function from. */
export function isVfioDriver(driver: string | null): boolean {
  return driver !== null && VFIO_DRIVER.test(driver)
}

/**
 * The same or pci-stub: under these a function may stay in a group that a guest owns (kernel: driver_managed_dma),
 * bridges' pcieport apart. `none` is an override for no driver at all.
 */
export function drivesNothing(driver: string | null): boolean {
  return driver === 'pci-stub' || driver === 'none' || isVfioDriver(driver)
}

/**
 * Why a member of a group could not stay as it is while a guest owns the group; null when it can. An unbound
 * function is no hindrance to the kernel, but one of those that the host lives on is to us: its driver may come
 * at any time, and the guest's DMA reaches it, unless an override lets none of the host's come (kernel:
 * Documentation/ABI/testing/sysfs-bus-pci). `cargo`: what a function carries.
 */
export function hindrance(member: string, device: PciDevice | undefined, cargo: (address: string) => readonly string[] = () => []): string | null {
  if (device === undefined) return `${member} (${UUID.test(member) ? 'a mediated device' : 'not in /sys/bus/pci'})`
  const { driver } = device
  if (drivesNothing(driver ?? device.override)) return null
  const bridge = device.class === '0604' || device.header === 1
  if (bridge && driver === 'pcieport') return null
  if (driver === null && (bridge || (device.class !== null && !isHostLifeline(device.class)))) return null
  const carries = cargo(member)
  return `${member} (${classWord(device.class)}, ${driver ?? 'no driver'}${carries.length === 0 ? '' : `: ${carries.join(', ')}`})`
}

/** Not a group that stands for a mediated device alone, nor one of noiommu mode. */
function isolates(host: HostView, group: string): boolean {
  const members = host.list(`${GROUPS}/${group}/devices` as AbsPath)
  return (members.length === 0 || members.some(member => !UUID.test(member))) && !isNoIommu(host, group)
}

/** Whether it is one of noiommu mode, which isolates nothing (kernel: vfio/group.c). */
export function isNoIommu(host: HostView, group: number | string): boolean {
  return host.attr(`${GROUPS}/${group}/name` as AbsPath) === 'vfio-noiommu'
}

/** Names in a directory, null when there is none: an empty one says more than a missing one. */
function listed(host: HostView, path: AbsPath): readonly string[] | null {
  return host.real(path) === null ? null : host.list(path)
}
