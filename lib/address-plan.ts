// What binding by address asks of a node: which driver, which card is stored for an address already, who else decides
// about it, and what is in force by id.
import { isThere, slotOf, storedFor, storedIn } from './bind-by-address.ts'
import type { Stored } from './bind-by-address.ts'
import { planFiles } from './bind-files.ts'
import type { FilesPlan, FilesWish } from './bind-files.ts'
import type { Targets } from './bind.ts'
import { bootEntries, WITH_IMAGE, WITHOUT_IMAGE } from './bootloader/entries.ts'
import type { BootLoader } from './bootloader/loader.ts'
import { refused } from './errors.ts'
import { givenDevices, givenEntries } from './given.ts'
import type { HostView } from './host.ts'
import { readModprobe } from './modprobe.ts'
import { overruledBy } from './other-binders.ts'
import { readPci } from './pci.ts'
import type { PciDevice } from './pci.ts'
import { takes } from './vfio-conf.ts'
import { variantOf } from './vfio-variant.ts'

/** What a caller decides about binding by address. */
export interface AddressParams {
  /** auto: a variant of vfio-pci where the kernel has one for the function. */
  readonly driver: 'auto' | 'vfio-pci'
  /** Addresses whose stored card may be replaced by the one that is there now, with all functions of its slot. */
  readonly accept_replacement: readonly string[]
}

/** The variant of vfio-pci that is to drive this function; null: vfio-pci itself. */
export function driverFor(host: HostView, { driver }: AddressParams, device: PciDevice): string | null {
  return driver === 'auto' ? variantOf(host, device) : null
}

/** What is stored of these functions. Throws E_REFUSED where another card is stored for one of them. */
export function storeAt(host: HostView, params: AddressParams, at: readonly PciDevice[]): readonly Stored[] {
  const known = new Map(storedIn(readModprobe(host)).map(one => [one.address, one]))
  const accepted = params.accept_replacement.map(slotOf)
  const swapped = at.flatMap(device => {
    const old = known.get(device.address)
    return old === undefined || isThere(old, device) || accepted.includes(slotOf(device.address)) ? [] : [{ ...old, device }]
  })
  const [first] = swapped
  if (first !== undefined) {
    const { address, card, from, device } = first
    throw refused(`${address} was bound when ${card} was there, and now ${device.id || ''}:${device.subsystem || ''} is: the card was swapped, or others have moved it (${from.path} line ${from.line})`,
      `look which card it is; if it is meant, accept_replacement: ${swapped.map(one => one.address).join(',')}`)
  }
  return at.map(device => storedFor(device, driverFor(host, params, device)))
}

/** Throws E_REFUSED where driverctl would give a function to another driver after us. */
export function refuseOverruled(host: HostView, devices: readonly PciDevice[]): void {
  for (const { address } of devices) {
    const other = overruledBy(host, address)
    if (other !== null) throw refused(`driverctl gives ${address} to ${other.driver} at every boot (${other.path}), after vfio-pci has it`, `driverctl unset-override ${address}`)
  }
}

/** What is stored for addresses that are not asked for, and does not fit what is there. */
function staleWarnings(host: HostView, at: readonly PciDevice[]): string[] {
  const devices = new Map(readPci(host).map(one => [one.address, one]))
  return storedIn(readModprobe(host)).filter(one => !at.some(device => device.address === one.address) && !isThere(one, devices.get(one.address)))
    .map(one => `${one.from.path} stores ${one.card} for ${one.address}, where ${devices.has(one.address) ? 'another card is' : 'nothing is'}: left alone at boot; give the address back (state: absent) if the card is gone for good`)
}

/** The files, left as they are where somebody has done by ids all that is asked for by address. */
export function filesFor(host: HostView, wish: FilesWish, { at, devices }: Targets): FilesPlan {
  if (at.length === 0 || at.length < devices.length) return planFiles(host, wish)
  const ids = [...new Set(at.flatMap(one => one.id || []))]
  const alike = readPci(host).filter(one => ids.includes(one.id || ''))
  if (alike.length > at.length || wish.at.some(one => one.variant !== null)) return planFiles(host, wish)
  const byId = planFiles(host, { ...wish, ids, at: [] })
  return byId.prepared ? { ...byId, notes: [...byId.notes, `${at.map(one => one.address).join(', ')}: vfio-pci is given the id by somebody else, with every card that has it; left as it is`] } : planFiles(host, wish)
}

/** Cards with the id of one that is bound by its address, and that an id in force takes all the same. */
function twinWarnings(host: HostView, loader: BootLoader | null, { at, devices }: Targets): string[] {
  const twins = givenDevices(host, loader).filter(one => !devices.includes(one) && at.some(other => other.id === one.id) && takes(givenEntries(host, loader), one))
  return twins.length === 0 ? [] : [`${twins.map(one => one.address).join(', ')}: vfio-pci is given the id ${[...new Set(twins.map(one => one.id))].join(', ')} as well, which takes every card that has it; give the id back (state: absent) to bind by address only`]
}

/** Binding by address happens in a boot image only. */
function imageWarnings(host: HostView, loader: BootLoader | null, { at }: Targets): string[] {
  const bare = at.length === 0 || loader === null ? undefined : bootEntries(host, loader).find(entry => !entry.recovery && entry.initrds.length === 0 && entry.tokens.includes(WITHOUT_IMAGE))
  return bare === undefined ? [] : [`the boot entry ${JSON.stringify(bare.title)} is tried without an image first, where nothing is bound by address: ${WITH_IMAGE}`]
}

/** What of the addresses, stored ones included, is not as somebody may take it to be. */
export function addressWarnings(host: HostView, loader: BootLoader | null, targets: Targets): readonly string[] {
  return [...twinWarnings(host, loader, targets), ...staleWarnings(host, targets.at), ...imageWarnings(host, loader, targets)]
}
