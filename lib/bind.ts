// Which functions a request for vfio-pci means, and what it must not take. Pure: over what sysfs said.
import { isThere, slotOf } from './bind-by-address.ts'
import type { Stored } from './bind-by-address.ts'
import { allowedMembers, checkCompanions, checkConsole, checkGroups, listed, objection, said, switchesFor } from './bind-refusals.ts'
import type { BindRequest, Hardware } from './bind-refusals.ts'
import { badParam, refused } from './errors.ts'
import { matches } from './pci.ts'
import type { PciDevice } from './pci.ts'

/** What to bind: each of `devices` has its id in `ids`, or is in `at`. Without sysfs there are only ids. */
export interface Targets {
  /** In the order of the addresses, with all that goes along. */
  readonly devices: readonly PciDevice[]
  /** What vfio-pci is given by id: the ids as named, then those of what goes along. */
  readonly ids: readonly string[]
  /** Those of `devices` that are bound by their address. */
  readonly at: readonly PciDevice[]
  readonly notes: readonly string[]
  readonly warnings: readonly string[]
}

function refuseIf(message: string, found: readonly PciDevice[], remedy: string): void {
  if (found.length > 0) throw refused(`${message}: ${listed(found)}; ${remedy}`)
}

/** The functions that ids and addresses name. Throws E_REFUSED for what is not there or not what was said, E_PARAMS where neither is given. */
function namedBy(request: BindRequest, { devices, gpus }: Hardware): { readonly found: readonly PciDevice[]; readonly absent: readonly string[] } {
  const candidates = gpus.filter(gpu => gpu.kind === 'gpu').map(gpu => gpu.device)
  const there = candidates.length === 0 ? 'this node has no GPU' : `the GPUs here are ${listed(candidates)}`
  const { ids, addresses } = request
  if (ids === undefined && addresses === undefined) throw badParam('ids', 'neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7"}')
  const absent = (ids || []).filter(id => matches(devices, id).length === 0)
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
  refuseIf('the vendor or device id of this function cannot be read', found.filter(one => one.id === null), 'power-cycle the host')
  return { found, absent }
}

/** Companions of the named GPUs, and those of them whose id somebody else has too: an id would take both. */
function companionsOf(found: readonly PciDevice[], { devices, gpus }: Hardware): { readonly take: readonly PciDevice[]; readonly shared: ReadonlySet<PciDevice> } {
  const all = [...new Set(gpus.filter(gpu => found.includes(gpu.device)).flatMap(gpu => gpu.companions).map(one => one.device))].filter(one => !found.includes(one) && one.id !== null)
  const others = (device: PciDevice): readonly PciDevice[] => devices.filter(one => one.id === device.id && !all.includes(one) && !found.includes(one))
  return { take: all, shared: new Set(all.filter(one => others(one).length > 0)) }
}

/**
 * What to bind. What is named by address is bound by address, with its companions; of what is named by id only the
 * functions that an id cannot bind (`notById` says why), or not without another. Throws E_REFUSED, naming what is in
 * the way; E_PARAMS when neither ids nor addresses are given.
 */
export function chooseTargets(request: BindRequest, hardware: Hardware, notById: (device: PciDevice) => string | null = () => null): Targets {
  const gpuOf = new Map(hardware.gpus.map(gpu => [gpu.device, gpu]))
  const { found, absent } = namedBy(request, hardware)
  const switches = switchesFor(found, request, hardware)
  for (const device of [...found, ...switches.take]) {
    const why = objection(device, request, hardware)
    if (why !== null) throw refused(`${said(device)} ${why}`, found.includes(device) ? 'leave it out of ids and addresses' : 'leave nvswitches out')
  }
  const { take: companions, shared } = request.companions ? companionsOf(found, hardware) : { take: [], shared: new Set<PciDevice>() }
  checkCompanions(companions, hardware)
  const members = allowedMembers([...found, ...companions, ...switches.take], request, hardware)
  const take = [...companions, ...switches.take, ...members.take]
  const chosen = new Set([...found, ...take])
  const devices = hardware.devices.filter(one => chosen.has(one))
  checkGroups(devices, hardware)
  const dark = checkConsole(devices, hardware, request.allow_console_gpu)
  const why = (one: PciDevice): string | null => members.take.includes(one) ? 'only this one was allowed to go along' : shared.has(one) ? 'a function that stays with the host has the same id' : notById(one)
  const at = request.addresses === undefined ? devices.filter(one => why(one) !== null) : devices
  const ids = [...found, ...take].filter(one => !at.includes(one)).map(one => one.id || '')
  const inOrder = [...(request.ids || []).filter(id => ids.includes(id)), ...ids]
  return {
    devices, ids: [...new Set(inOrder)], at,
    notes: [
      ...(absent.length === 0 ? [] : [`no device here has the id ${absent.join(', ')}: left out`]),
      ...(request.addresses === undefined ? at.map(one => `${said(one)} is bound by its address: ${why(one) || ''}`) : []),
    ],
    warnings: [...switches.warnings, ...members.warnings, ...hardware.weakened, ...dark, ...devices.filter(one => gpuOf.get(one)?.kind === 'igpu').map(one => `${said(one)} is part of the processor or chipset: a guest needs more than vfiokit prepares for that`)],
  }
}

/** What goes when these are given back. */
export interface Release {
  readonly ids: readonly string[]
  readonly addresses: ReadonlySet<string>
}

/**
 * What goes when these are given back: by id what is named so, or has been `given` by its id, but for a companion's
 * that a card outside needs, and what was allowed to go along; by address what is `stored` for them. `pulled`: addresses where nothing is any more.
 */
export function releaseOf(request: BindRequest, hardware: Hardware, given: (device: PciDevice) => boolean, stored: readonly Stored[], pulled: readonly string[]): Release {
  const addresses = request.addresses?.filter(address => !pulled.includes(address))
  const nothing = addresses?.length === 0 && request.ids === undefined
  const asked: BindRequest = nothing ? request : { ...request, addresses: addresses?.length === 0 ? undefined : addresses, absent_ids: 'ignore' }
  const found: readonly PciDevice[] = nothing ? [] : namedBy(asked, hardware).found
  const { take: companions, shared } = request.companions ? companionsOf(found, hardware) : { take: [], shared: new Set<PciDevice>() }
  const members = hardware.devices.filter(one => request.allow_group_members.includes(one.address))
  const byAddress = (one: PciDevice): boolean => stored.some(({ address }) => address === one.address)
  // A companion of a card that vfio-pci no longer gets needs nothing, nor one that has its address.
  const needs = (other: PciDevice): boolean => {
    const card = hardware.gpus.find(gpu => gpu.companions.some(({ device }) => device === other))
    return !found.includes(other) && !companions.includes(other) && !byAddress(other) && (card === undefined || given(card.device) || byAddress(card.device))
  }
  const byId = [...found, ...companions.filter(one => !shared.has(one) || (given(one) && !hardware.devices.some(other => other.id === one.id && needs(other)))), ...switchesFor(found, request, hardware).take]
  const functions = [...new Set([...byId, ...companions, ...members])]
  if (asked.addresses === undefined) {
    const ids = asked.ids || []
    const storedByIds = stored.filter(one => functions.some(device => device.address === one.address) || ids.some(id => `${one.card}:`.startsWith(`${id}:`)))
    return { ids: [...new Set([...ids, ...byId.map(one => one.id || '')])], addresses: new Set(storedByIds.map(one => one.address)) }
  }
  refuseIf('vfio-pci has this card by an id that others have as well, and an id cannot be given back for one of them',
    hardware.devices.filter(one => given(one) && !functions.includes(one) && byId.some(other => given(other) && other.id === one.id)), 'give the others back too')
  const at = new Map(hardware.devices.map(one => [one.address, one]))
  const slots = [...functions.map(one => one.address), ...pulled].map(slotOf)
  // What is stored beside them and fits no function that is here was the card's too.
  const beside = (one: Stored): boolean => request.companions && slots.includes(slotOf(one.address)) && !isThere(one, at.get(one.address))
  return {
    ids: [...new Set(byId.filter(given).map(one => one.id || ''))],
    addresses: new Set(stored.filter(one => pulled.includes(one.address) || functions.some(device => device.address === one.address) || beside(one)).map(one => one.address)),
  }
}
