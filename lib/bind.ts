// Which functions a request for vfio-pci means, and what it must not take. Pure: over what sysfs said.
import { badParam, refused } from './errors.ts'
import type { Gpu } from './gpus.ts'
import { hindrance } from './iommu.ts'
import type { Obstacle } from './obstacles.ts'
import { classWord, isNvSwitch } from './pci-class.ts'
import { matches } from './pci.ts'
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

export interface Targets {
  /** In the order of the addresses, companions included. */
  readonly devices: readonly PciDevice[]
  /** What vfio-pci is given: the ids as named, then those of the companions. */
  readonly ids: readonly string[]
  readonly notes: readonly string[]
  readonly warnings: readonly string[]
}

/** Obstacles that nothing here gets over and no parameter allows. */
const NEVER: readonly Obstacle['code'][] = ['reserved', 'vfs', 'mdev']
/** One entry of `ids=` is taken by every function with that id: nobody is to be surprised by which. */
const BY_ID = 'vfio-pci takes every function with an id'

function said(device: PciDevice): string {
  return `${device.address} (${device.id}, ${classWord(device.class)}, ${device.driver ?? 'no driver'})`
}

function listed(devices: readonly PciDevice[]): string {
  const shown = devices.slice(0, 8).map(said).join(', ')
  return devices.length > 8 ? `${shown} and ${devices.length - 8} more` : shown
}

/** Why vfio-pci must not have this function; null when nothing speaks against it. */
function objection(device: PciDevice, gpu: Gpu | undefined, request: BindRequest, judge: Hardware['judge']): string | null {
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

function refuseIf(message: string, found: readonly PciDevice[], remedy: string): void {
  if (found.length > 0) throw refused(`${message}: ${listed(found)}; ${remedy}`)
}

/** The functions that ids and addresses name. Throws E_REFUSED for what is not there or not what was said. */
function namedBy(request: BindRequest, { devices, gpus }: Hardware): { readonly found: readonly PciDevice[]; readonly absent: readonly string[] } {
  const candidates = gpus.filter(gpu => gpu.kind === 'gpu').map(gpu => gpu.device)
  const there = candidates.length === 0 ? 'this node has no GPU' : `the GPUs here are ${listed(candidates)}`
  const { ids, addresses } = request
  const absent = (ids ?? []).filter(id => matches(devices, id).length === 0)
  if (absent.length > 0 && request.absent_ids === 'refuse') {
    throw refused(`no device here has the id ${absent.join(', ')}; ${there}`, 'absent_ids: ignore is for one list of ids over nodes that differ')
  }
  if (addresses === undefined) return { found: devices.filter(one => one.id !== null && ids?.includes(one.id) === true), absent }
  const missing = addresses.filter(address => !devices.some(one => one.address === address))
  if (missing.length > 0) throw refused(`there is no PCI function at ${missing.join(', ')}; ${there}`)
  const found = devices.filter(one => addresses.includes(one.address))
  if (ids !== undefined) {
    refuseIf(`the function named by address does not have any of the ids ${ids.join(', ')}`, found.filter(one => one.id === null || !ids.includes(one.id)), 'look which card is meant')
    const unused = ids.filter(id => !absent.includes(id) && !found.some(one => one.id === id))
    if (unused.length > 0) throw refused(`none of the addresses ${addresses.join(', ')} has the id ${unused.join(', ')}; give ids and addresses of the same functions`)
  }
  refuseIf(`${BY_ID}, so ${addresses.join(', ')} cannot be bound without`, devices.filter(one => !found.includes(one) && found.some(named => named.id === one.id)), 'name these addresses as well, or use cards that differ')
  return { found, absent }
}

/** Companions of the named GPUs: those to take, and those whose id somebody else has too. */
function companionsOf(found: readonly PciDevice[], { devices, gpus }: Hardware): { readonly take: readonly PciDevice[]; readonly shared: readonly string[] } {
  const all = gpus.filter(gpu => found.includes(gpu.device)).flatMap(gpu => gpu.companions).map(one => one.device).filter(one => !found.includes(one))
  const others = (device: PciDevice): readonly PciDevice[] => devices.filter(one => one.id === device.id && !all.includes(one) && !found.includes(one))
  const companions = [...new Set(all)]
  return {
    take: companions.filter(one => one.id !== null && others(one).length === 0),
    shared: companions.filter(one => others(one).length > 0).map(one => `${said(one)} belongs to the card and stays with the host: ${BY_ID}, and ${listed(others(one))} has the same`),
  }
}

function checkGroups(targets: readonly PciDevice[], hardware: Hardware, shared: readonly string[]): void {
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

function checkConsole(targets: readonly PciDevice[], hardware: Hardware, allowed: boolean): string[] {
  const shown = targets.filter(one => one.bootVga === 1)
  if (shown.length === 0) return []
  const other = hardware.gpus.find(gpu => ['gpu', 'igpu', 'bmc', 'virtual'].includes(gpu.kind) && !targets.includes(gpu.device))
  if (other === undefined && !hardware.serialConsole && !allowed) {
    throw refused(`${shown.map(said).join(', ')} shows the only console of this node (boot_vga is 1, no other display, no serial console): it would go dark`,
      'give the node a serial console (console=ttyS0), or set allow_console_gpu if ssh or a BMC is enough')
  }
  return [`${shown.map(one => one.address).join(', ')} shows the boot console, which goes dark once a guest has it`]
}

/** What to bind. Throws E_REFUSED, naming what is in the way; E_PARAMS when neither ids nor addresses are given. */
export function chooseTargets(request: BindRequest, hardware: Hardware): Targets {
  if (request.ids === undefined && request.addresses === undefined) throw badParam('ids', 'neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7"}')
  const gpuOf = new Map(hardware.gpus.map(gpu => [gpu.device, gpu]))
  const { found, absent } = namedBy(request, hardware)
  for (const device of found) {
    const why = objection(device, gpuOf.get(device), request, hardware.judge)
    if (why !== null) throw refused(`${said(device)} ${why}`)
  }
  const { take, shared } = request.companions ? companionsOf(found, hardware) : { take: [], shared: [] }
  const chosen = new Set([...found, ...take])
  const devices = hardware.devices.filter(one => chosen.has(one))
  checkGroups(devices, hardware, shared)
  const dark = checkConsole(devices, hardware, request.allow_console_gpu)
  const named = [...(request.ids ?? []).filter(id => !absent.includes(id)), ...found.map(one => one.id ?? ''), ...take.map(one => one.id ?? '')]
  return {
    devices, ids: [...new Set(named)],
    notes: absent.length === 0 ? [] : [`no device here has the id ${absent.join(', ')}: left out`],
    warnings: [...shared, ...dark, ...devices.filter(one => gpuOf.get(one)?.kind === 'igpu').map(one => `${said(one)} is part of the processor or chipset: a guest needs more than vfiokit prepares for that`)],
  }
}

/**
 * The ids that go when these are given back: as named, those at the addresses, and those of companions that no card
 * outside needs. Nothing is refused but an address whose id another card keeps.
 */
export function releasedIds(request: BindRequest, hardware: Hardware): readonly string[] {
  const named = { ...request, absent_ids: 'ignore' as const }
  const { found } = namedBy(named, hardware)
  const { take } = request.companions ? companionsOf(found, hardware) : { take: [] }
  return [...new Set([...request.ids ?? [], ...[...found, ...take].map(one => one.id ?? '')])]
}
