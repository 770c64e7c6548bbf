// Which functions a request for vfio-pci means, and what it must not take. Pure: over what sysfs said.
import { allowedMembers, checkCompanions, checkConsole, checkGroups, listed, objection, said, switchesFor } from './bind-refusals.ts'
import type { BindRequest, Hardware } from './bind-refusals.ts'
import { badParam, refused } from './errors.ts'
import { matches } from './pci.ts'
import type { PciDevice } from './pci.ts'

export interface Targets {
  /** In the order of the addresses, companions included. */
  readonly devices: readonly PciDevice[]
  /** What vfio-pci is given: the ids as named, then those of the companions. */
  readonly ids: readonly string[]
  readonly notes: readonly string[]
  readonly warnings: readonly string[]
}

/** One entry of `ids=` is taken by every function with that id: nobody is to be surprised by which. */
const BY_ID = 'vfio-pci takes every function with an id'

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

/** An empty list names nothing. */
function named(request: BindRequest): BindRequest {
  const some = (list: readonly string[] | undefined): readonly string[] | undefined => list === undefined || list.length === 0 ? undefined : list
  const [ids, addresses] = [some(request.ids), some(request.addresses)]
  if (ids === undefined && addresses === undefined) throw badParam('ids', 'neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7"}')
  return { ...request, ids, addresses }
}

/** What to bind. Throws E_REFUSED, naming what is in the way; E_PARAMS when neither ids nor addresses are given. */
export function chooseTargets(given: BindRequest, hardware: Hardware): Targets {
  const request = named(given)
  const gpuOf = new Map(hardware.gpus.map(gpu => [gpu.device, gpu]))
  const { found, absent } = namedBy(request, hardware)
  for (const device of found) {
    const why = objection(device, request, hardware)
    if (why !== null) throw refused(`${said(device)} ${why}`)
  }
  const { take: companions, shared } = request.companions ? companionsOf(found, hardware) : { take: [], shared: [] }
  checkCompanions(companions, hardware)
  const switches = switchesFor(found, request, hardware)
  const members = allowedMembers([...found, ...companions, ...switches.take], request, hardware)
  const take = [...companions, ...switches.take, ...members.take]
  const chosen = new Set([...found, ...take])
  const along = [...switches.take, ...members.take]
  refuseIf(`${BY_ID}, so ${along.map(one => one.address).join(', ')} cannot be bound without`, hardware.devices.filter(one => !chosen.has(one) && along.some(other => other.id === one.id)), 'name these addresses as well')
  const devices = hardware.devices.filter(one => chosen.has(one))
  checkGroups(devices, hardware, shared)
  const dark = checkConsole(devices, hardware, request.allow_console_gpu)
  const ids = [...(request.ids ?? []).filter(id => !absent.includes(id)), ...found.map(one => one.id ?? ''), ...take.map(one => one.id ?? '')]
  return {
    devices, ids: [...new Set(ids)],
    notes: absent.length === 0 ? [] : [`no device here has the id ${absent.join(', ')}: left out`],
    warnings: [...shared, ...switches.warnings, ...members.warnings, ...hardware.weakened, ...dark, ...devices.filter(one => gpuOf.get(one)?.kind === 'igpu').map(one => `${said(one)} is part of the processor or chipset: a guest needs more than vfiokit prepares for that`)],
  }
}

/**
 * The ids that go when these are given back: as named, those at the addresses, those of companions that no card
 * outside needs, and of what was allowed to go along. Nothing is refused but an address whose id another card keeps.
 */
export function releasedIds(given: BindRequest, hardware: Hardware): readonly string[] {
  const request = named({ ...given, absent_ids: 'ignore' })
  const { found } = namedBy(request, hardware)
  const { take } = request.companions ? companionsOf(found, hardware) : { take: [] }
  const along = [...switchesFor(found, request, hardware).take, ...hardware.devices.filter(one => request.allow_group_members.includes(one.address))]
  return [...new Set([...request.ids ?? [], ...[...found, ...take, ...along].map(one => one.id ?? '')])]
}
