// The members of an IOMMU group that a guest cannot own it with, and which of them could be handed over as well.
import { readCargo } from './cargo.ts'
import { lazily } from './gpus.ts'
import type { Gpu } from './gpus.ts'
import type { HostView } from './host.ts'
import { groupMembers, hindrance } from './iommu.ts'
import { carried, lifelines } from './lifelines.ts'
import { isNvSwitch } from './pci-class.ts'
import type { PciDevice } from './pci.ts'

/** What of a node decides about the members of a group. */
export interface Surroundings {
  readonly devices: readonly PciDevice[]
  readonly gpus: readonly Gpu[]
  /** Everything in an IOMMU group. */
  members(group: number): readonly string[]
  /** What hangs on a function: disks, interfaces, keyboards. */
  cargo(address: string): readonly string[]
  /** Function -> what of the node's life it carries. */
  readonly lifelines: () => ReadonlyMap<string, readonly string[]>
}

/** Read when it is first asked for. */
export function surroundingsOf(host: HostView, devices: readonly PciDevice[], gpus: readonly Gpu[]): Surroundings {
  return { devices, gpus, members: group => groupMembers(host, group, devices), cargo: readCargo(host), lifelines: lazily(() => lifelines(host)) }
}

/** A function, or what else is in a group, that a guest cannot have the group with. */
export interface Member {
  readonly address: string
  /** "0000:42:00.0 (network, igb: network interface eno2)" */
  readonly said: string
  /** Why it can never go to a guest with the rest; null when naming it is enough. */
  readonly stays: string | null
}

/** Members of `group` outside `taken` that the kernel would not let a guest own beside itself. */
export function membersInTheWay(group: number, taken: ReadonlySet<string>, around: Surroundings): readonly Member[] {
  const byAddress = new Map(around.devices.map(device => [device.address, device]))
  return around.members(group).filter(member => !taken.has(member)).flatMap(address => {
    const device = byAddress.get(address)
    const said = hindrance(address, device, around.cargo)
    return said === null ? [] : [{ address, said, stays: device === undefined ? 'is no PCI function that could be bound' : whyItStays(device, around) }]
  })
}

/** Why a function stays with the host whatever is allowed; null when nothing speaks against it. */
export function whyItStays(device: PciDevice, around: Pick<Surroundings, 'gpus' | 'lifelines'>): string | null {
  const kind = whatStays(device, around.gpus)
  const vital = around.lifelines().get(device.address)
  if (vital === undefined) return kind
  return kind === null ? `carries ${carried(vital)}: the node lives on it, and nothing overrides that` : `${kind}; it carries ${carried(vital)}`
}

function whatStays(device: PciDevice, gpus: readonly Gpu[]): string | null {
  const { class: cls } = device
  if (cls?.startsWith('01') === true) return 'is a storage controller, which stays with the host'
  if (cls?.startsWith('02') === true) return 'is a network controller, which stays with the host'
  if (isNvSwitch(device)) return null
  if (cls?.startsWith('06') === true || (device.header ?? 0) !== 0) return 'is a bridge, which vfio-pci does not take'
  if (device.physfn !== null) return `is a virtual function of ${device.physfn}, whose driver manages it`
  const kind = gpus.find(gpu => gpu.device === device)?.kind
  if (kind === 'bmc') return 'is the display of the management controller (BMC), which stays with the host'
  return kind === 'virtual' ? 'is a display that a hypervisor makes up, which stays with the host' : null
}
