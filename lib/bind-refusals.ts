// What vfio-pci must not take from a node, each refusal with the function, its driver and the remedy. Pure.
import { remainingScreens } from './console.ts'
import type { Consoles } from './console.ts'
import { refused } from './errors.ts'
import { membersInTheWay, whyItStays } from './group-members.ts'
import type { Member, Surroundings } from './group-members.ts'
import { DEAD, firstNever } from './never.ts'
import type { Nevers } from './never.ts'
import { classWord, isNvSwitch } from './pci-class.ts'
import type { PciDevice } from './pci.ts'

/** What to bind: ids "10de:20b7", addresses "0000:41:00.0". With both the addresses choose, and the ids must be theirs; with neither: E_PARAMS. */
export interface BindRequest {
  readonly ids: readonly string[] | undefined
  readonly addresses: readonly string[] | undefined
  readonly absent_ids: 'refuse' | 'ignore'
  readonly companions: boolean
  readonly nvswitches: 'leave' | 'bind'
  readonly allow_group_members: readonly string[]
  readonly allow_console_gpu: boolean
}

/** What sysfs and /proc told of the node. */
export interface Hardware extends Surroundings {
  readonly never: Nevers
  readonly consoles: Consoles
  /** Functions that vfio-pci has from the next boot on, by whatever run: their pictures go as well. */
  readonly given: () => ReadonlySet<string>
  /** What makes groups say less than they should, one sentence each. */
  readonly weakened: readonly string[]
}

/** Functions that go along, and what is to be said of that. */
export interface Along {
  readonly take: readonly PciDevice[]
  readonly warnings: readonly string[]
}

/** "0000:41:00.0 (10de:20b7, display, nvidia)" */
export function said(device: PciDevice): string {
  return `${device.address} (${device.id ?? 'unknown id'}, ${classWord(device.class)}, ${device.driver ?? 'no driver'})`
}

/** The first eight as said() has them, then "and 4 more". */
export function listed(devices: readonly PciDevice[]): string {
  const shown = devices.slice(0, 8).map(said).join(', ')
  return devices.length > 8 ? `${shown} and ${devices.length - 8} more` : shown
}

/** Why vfio-pci must not have this function; null when nothing speaks against it. */
export function objection(device: PciDevice, request: BindRequest, hardware: Hardware): string | null {
  const gpu = hardware.gpus.find(one => one.device === device)
  if (device.responding === false) return DEAD
  if (device.physfn !== null) return `is a virtual function of ${device.physfn}; hand it to its guest through the driver of ${device.physfn}`
  const stays = whyItStays(device, hardware)
  if (stays !== null) return stays
  if (isNvSwitch(device) && request.nvswitches !== 'bind') return 'is an NVSwitch, which stays with the Fabric Manager unless nvswitches is bind (full passthrough: all GPUs and switches to one guest)'
  if (gpu === undefined && (device.numVfs ?? 0) > 0) return `has ${device.numVfs ?? 0} virtual functions enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`
  if (gpu?.kind === 'accelerator' && request.addresses === undefined) return 'is an accelerator and no known GPU; name its address if it is meant'
  const never = gpu === undefined ? null : firstNever(hardware.never, gpu)
  return never === null ? null : `cannot be passed through: ${never.text}`
}

/** E_REFUSED where something that goes along with a card keeps the node alive, or is dead itself. */
export function checkCompanions(take: readonly PciDevice[], hardware: Hardware): void {
  for (const device of take) {
    if (device.responding === false) throw refused(`${said(device)} belongs to a card that was named, and ${DEAD}`)
    const stays = whyItStays(device, hardware)
    if (stays !== null) throw refused(`${said(device)} belongs to a card that was named, and ${stays}`, 'move what hangs on it to another controller of the host')
  }
}

/** The NVSwitches that go with NVIDIA's GPUs, or what leaving them means. */
export function switchesFor(targets: readonly PciDevice[], { nvswitches }: BindRequest, { gpus }: Hardware): Along {
  const ofNvidia = gpus.filter(gpu => gpu.kind === 'gpu' && gpu.device.vendor === '10de').map(gpu => gpu.device)
  const left = gpus.filter(gpu => gpu.kind === 'nvswitch' && !targets.includes(gpu.device)).map(gpu => gpu.device)
  const switches = gpus.some(gpu => gpu.kind === 'nvswitch')
  if (!switches || !ofNvidia.some(gpu => targets.includes(gpu))) return { take: [], warnings: [] }
  if (nvswitches === 'leave') {
    return { take: [], warnings: [`the NVSwitches stay with the host (${left.map(one => one.address).join(', ')}): GPUs in guests have NVLink only as far as a Fabric Manager in shared NVSwitch mode sets it up; nvswitches: bind gives them to vfio-pci for one guest that gets every GPU (full passthrough)`] }
  }
  const kept = ofNvidia.filter(gpu => !targets.includes(gpu))
  return { take: left, warnings: kept.length === 0 ? [] : [`nvswitches: bind is for one guest that gets every GPU, and ${listed(kept)} stays with the host without NVLink`] }
}

/** Members of the groups of `targets` that are allowed by address. Throws E_REFUSED for what cannot be. */
export function allowedMembers(targets: readonly PciDevice[], request: BindRequest, hardware: Hardware): Along {
  const groups = new Set(targets.map(one => one.group))
  const take = request.allow_group_members.flatMap(address => {
    const device = hardware.devices.find(one => one.address === address)
    if (device === undefined) throw refused(`allow_group_members names ${address}, and there is no PCI function`)
    if (targets.includes(device)) return []
    if (!groups.has(device.group)) {
      throw refused(`allow_group_members names ${said(device)}, which is in ${device.group === null ? 'no IOMMU group' : `IOMMU group ${device.group}`} and not in one of ${targets.map(one => one.address).join(', ')}`, 'leave it out, or name it in addresses if it is meant for itself')
    }
    const why = objection(device, { ...request, addresses: [address] }, hardware)
    if (why !== null) throw refused(`allow_group_members names ${said(device)}, which ${why}`)
    return [device]
  })
  return {
    take, warnings: take.map(one => {
      const cargo = hardware.cargo(one.address)
      return `${said(one)} goes to vfio-pci as a member of the group${one.group === null ? ' (which cannot be seen before the IOMMU is on)' : ''}: the host loses it${cargo.length === 0 ? '' : ` with ${cargo.join(', ')}`}`
    }),
  }
}

/** E_REFUSED where a group would be shared with a driver of the host. */
export function checkGroups(targets: readonly PciDevice[], hardware: Hardware): void {
  const taken = new Set(targets.map(one => one.address))
  for (const group of new Set(targets.map(one => one.group))) {
    if (group === null) continue
    const held = membersInTheWay(group, taken, hardware)
    if (held.length === 0) continue
    const ours = targets.filter(one => one.group === group).map(one => one.address).join(', ')
    const fixed = held.filter(member => member.stays !== null).map(member => `${member.address} ${member.stays || ''}`)
    throw refused([`IOMMU group ${group} of ${ours} also holds ${held.map(member => member.said).join(', ')}: a guest gets a whole group, so nothing in it may stay with a driver of the host`, ...fixed].join('; '),
      remedyFor(held, hardware))
  }
}

function remedyFor(held: readonly Member[], { devices }: Hardware): string {
  if (held.some(member => member.stays !== null)) return 'put the card into another slot, whose group holds nothing of the host'
  const switches = devices.some(device => isNvSwitch(device) && held.some(member => member.address === device.address))
  return switches ? 'nvswitches: bind takes the NVSwitches too; put the card into another slot otherwise'
    : `companions: true takes the other functions of a card; allow_group_members: ${held.map(member => member.address).join(',')} gives these to vfio-pci as well, and the host loses them; otherwise another slot`
}

/** E_REFUSED where the node would be left without any console; else what goes dark. */
export function checkConsole(targets: readonly PciDevice[], { consoles, gpus, given }: Hardware, allowed: boolean): string[] {
  const pictures = targets.filter(one => consoles.pictures.has(one.address)).map(one =>
    `the firmware's picture (${consoles.pictures.get(one.address) || ''} in /proc/iomem) is in the memory of ${one.address}, and vfio-pci before Linux 6.0 does not take it off: where a guest fails with "can't reserve", add initcall_blacklist=sysfb_init (extra_args), which leaves the host without a picture until a driver loads`)
  const shown = targets.filter(one => consoles.screens.has(one.address))
  // One that a run before this has given away goes dark as well, whichever is the last.
  if (targets.length === 0 || (shown.length === 0 && ![...consoles.screens].some(address => given().has(address)))) return pictures
  const remaining = remainingScreens(consoles, gpus, gpu => given().has(gpu.device.address)).map(gpu => gpu.device)
  const last = remaining.filter(one => targets.includes(one))
  if (last.length > 0 && last.length === remaining.length && consoles.serial === null && !allowed) {
    throw refused(`${last.map(said).join(', ')} shows the only console of this node (boot_vga or fb0, no other display with a driver, no serial console): it would go dark`,
      'give the node a serial console (console=ttyS0), or set allow_console_gpu if ssh or a BMC is enough')
  }
  if (shown.length === 0) return pictures
  return [...pictures, `${shown.map(one => one.address).join(', ')} shows the boot console, which goes dark once a guest has it`]
}
