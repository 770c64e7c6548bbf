// What vfio-pci must not take from a node, each refusal with the function, its driver and the remedy. Pure.
import { refused } from './errors.ts'
import type { Gpu } from './gpus.ts'
import { hindrance } from './iommu.ts'
import type { Obstacle } from './obstacles.ts'
import { classWord, isNvSwitch } from './pci-class.ts'
import type { PciDevice } from './pci.ts'

export interface BindRequest {
  readonly ids: readonly string[] | undefined
  readonly addresses: readonly string[] | undefined
  readonly absent_ids: 'refuse' | 'ignore'
  readonly companions: boolean
  readonly nvswitches: 'leave' | 'bind'
  readonly allow_console_gpu: boolean
}

/** What sysfs and /proc told of the node. */
export interface Hardware {
  readonly devices: readonly PciDevice[]
  readonly gpus: readonly Gpu[]
  /** What stands between a GPU and a VM. */
  judge(gpu: Gpu): readonly Obstacle[]
  /** Everything in an IOMMU group. */
  members(group: number): readonly string[]
  /** Whether the kernel has a console that is no screen. */
  readonly serialConsole: boolean
}

/** Obstacles that nothing here gets over and no parameter allows. */
const NEVER: readonly Obstacle['code'][] = ['reserved', 'vfs', 'mdev']

/** "0000:41:00.0 (10de:20b7, display, nvidia)" */
export function said(device: PciDevice): string {
  return `${device.address} (${device.id}, ${classWord(device.class)}, ${device.driver ?? 'no driver'})`
}

export function listed(devices: readonly PciDevice[]): string {
  const shown = devices.slice(0, 8).map(said).join(', ')
  return devices.length > 8 ? `${shown} and ${devices.length - 8} more` : shown
}

/** Why vfio-pci must not have this function; null when nothing speaks against it. */
export function objection(device: PciDevice, gpu: Gpu | undefined, request: BindRequest, judge: Hardware['judge']): string | null {
  const { class: cls } = device
  if (device.responding === false) return 'does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host'
  if (device.physfn !== null) return `is a virtual function of ${device.physfn}, and an id takes all of them; hand it to its guest through the driver of ${device.physfn}`
  if (gpu?.kind === 'bmc') return 'is the display of the management controller (BMC), which stays with the host'
  if (gpu?.kind === 'virtual') return 'is a display that a hypervisor makes up, which stays with the host'
  if (cls?.startsWith('01') === true) return 'is a storage controller, which stays with the host'
  if (cls?.startsWith('02') === true) return 'is a network controller, which stays with the host'
  if (isNvSwitch(device.vendor, cls)) return request.nvswitches === 'bind' ? null : 'is an NVSwitch, which stays with the Fabric Manager unless nvswitches is bind (full passthrough: all GPUs and switches to one guest)'
  if (cls?.startsWith('06') === true || (device.header ?? 0) !== 0) return 'is a bridge, which vfio-pci does not take'
  if (gpu?.kind === 'accelerator' && request.addresses === undefined) return 'is an accelerator and no known GPU; name its address if it is meant'
  const never = gpu === undefined ? undefined : judge(gpu).find(one => NEVER.includes(one.code))
  return never === undefined ? null : `cannot be passed through: ${never.text}`
}

/** E_REFUSED where a group would be shared with a driver of the host; `shared`: companions that had to stay. */
export function checkGroups(targets: readonly PciDevice[], hardware: Hardware, shared: readonly string[]): void {
  const byAddress = new Map(hardware.devices.map(one => [one.address, one]))
  const taken = new Set(targets.map(one => one.address))
  for (const group of new Set(targets.map(one => one.group))) {
    if (group === null) continue
    const held = hardware.members(group).filter(member => !taken.has(member))
      .map(member => hindrance(member, byAddress.get(member))).filter(why => why !== null)
    if (held.length === 0) continue
    const ours = targets.filter(one => one.group === group).map(one => one.address).join(', ')
    throw refused([`IOMMU group ${group} of ${ours} also holds ${held.join(', ')}: a guest gets a whole group, so nothing in it may stay with a driver of the host`, ...shared].join('; '),
      'companions: true takes the other functions of a card; for anything else put the card into another slot')
  }
}

/** E_REFUSED where the node would be left without any console; else what goes dark. */
export function checkConsole(targets: readonly PciDevice[], hardware: Hardware, allowed: boolean): string[] {
  const shown = targets.filter(one => one.bootVga === 1)
  if (shown.length === 0) return []
  const other = hardware.gpus.find(gpu => ['gpu', 'igpu', 'bmc', 'virtual'].includes(gpu.kind) && !targets.includes(gpu.device))
  if (other === undefined && !hardware.serialConsole && !allowed) {
    throw refused(`${shown.map(said).join(', ')} shows the only console of this node (boot_vga is 1, no other display, no serial console): it would go dark`,
      'give the node a serial console (console=ttyS0), or set allow_console_gpu if ssh or a BMC is enough')
  }
  return [`${shown.map(one => one.address).join(', ')} shows the boot console, which goes dark once a guest has it`]
}
