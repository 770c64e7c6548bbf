// What nova is to be told about the devices that are named: specs that take these and nothing else, and an alias with
// the device_type that sysfs dictates. Reads sysfs, modprobe.d, and what the node lives on (lib/lifelines.ts).
import { boundByAddress, storedIn } from '../bind-by-address.ts'
import { badParam, refused } from '../errors.ts'
import { novaDeviceType, readGpus } from '../gpus.ts'
import { surroundingsOf, whyItStays } from '../group-members.ts'
import type { HostView } from '../host.ts'
import { parameterOf, readModprobe } from '../modprobe.ts'
import { altered, matches, readPci, sysfsKnown } from '../pci.ts'
import type { PciDevice } from '../pci.ts'
import { entriesOf, takes } from '../vfio-conf.ts'
import type { Alias, DeviceType, NumaPolicy } from './alias.ts'
import type { Target } from './spec.ts'

/** What a caller names. With addresses the ids ("10de:20b7") are what must be found there; without, every card of them is meant. */
export interface Named {
  readonly ids: readonly string[] | undefined
  readonly addresses: readonly string[] | undefined
  readonly alias: string | undefined
  readonly device_type: DeviceType | 'auto'
  readonly numa_policy: NumaPolicy | undefined
}

/** What all of nova's files together are to say. `alias` is null where none is asked for. */
export interface Wanted {
  readonly specs: readonly Target[]
  readonly alias: Alias | null
  /** The functions that are meant, as far as they can be seen here. */
  readonly here: readonly Required<Target>[]
  /** Cards that would be handed out whole and in parts: a spec of a physical function takes virtual ones of its id as well. */
  readonly halves: readonly string[]
  readonly notes: readonly string[]
  readonly warnings: readonly string[]
}

/** The card at each address, by what is there or (in an image) by what is said. */
function atAddresses(devices: readonly PciDevice[], known: boolean, { ids, addresses = [] }: Named): readonly Target[] {
  return addresses.map(address => {
    if (parseInt(address, 16) > 0xffff) throw refused(`${address} is in a PCI domain above ffff (Intel VMD), and nova passes over all of these; switch VMD off in the firmware setup or put the card into another slot`)
    const device = devices.find(one => one.address === address)
    if (known && device === undefined) throw refused(`nothing is at ${address}; run gpu_info to see what is where`)
    const id = device === undefined ? ids?.length === 1 ? ids[0] : undefined : device.id
    if (id === undefined || id === null) throw badParam('ids', `what is at ${address} cannot be seen here; give its id in ids as well, and cards of one id in one call`)
    if (ids !== undefined && !ids.includes(id)) throw refused(`${address} has the id ${id}, expected ${ids.join(' or ')}; look which card is there`)
    return { vendor: id.slice(0, 4), product: id.slice(5), address }
  })
}

/** A virtual function may go to a guest by nova, where vfio-pci leaves it to its driver. */
function refuseWhatStays(host: HostView, devices: readonly PciDevice[], meant: readonly PciDevice[]): void {
  const around = surroundingsOf(host, devices, readGpus(host, devices))
  for (const device of meant) {
    const why = whyItStays(device.physfn === null ? device : altered(device, { physfn: null }), around)
    if (why !== null) throw refused(`${device.address} (${device.id ?? ''}, ${device.driver ?? 'no driver'}) ${why}; name the GPU instead`)
  }
}

/** Where one of two alike is bound by its address the other stays with the host, and an id would hand it out as well. */
function refuseTwins(host: HostView, devices: readonly PciDevice[], ids: readonly string[]): void {
  const config = readModprobe(host)
  if (storedIn(config).length === 0) return
  const bound = boundByAddress(config, devices)
  const entries = entriesOf(parameterOf(config, 'vfio_pci', 'ids')?.value)
  for (const id of ids) {
    const alike = matches(devices, id)
    const stays = alike.filter(device => !bound.includes(device) && !takes(entries, device))
    if (stays.length > 0 && stays.length < alike.length) throw refused(`${stays.map(one => one.address).join(' and ')} has the id ${id} too and stays with the host: another card of that id is bound to vfio-pci by its address; name addresses, so that nova hands out that one alone`)
  }
}

/** The one device_type that an alias for them can have. Throws E_REFUSED, E_PARAMS. */
function typeOf(meant: readonly PciDevice[], id: string, asked: DeviceType | 'auto'): DeviceType {
  if (asked !== 'auto') return asked
  const types = new Map(meant.map(device => [novaDeviceType(device), device.address]))
  const [first] = types.keys()
  if (first === undefined) throw badParam('device_type', `device_type is auto, and no device with the id ${id} can be seen here; say what sysfs has on the nodes with the card: type-PF where sriov_totalvfs is there and above 0, else type-PCI, type-VF for a virtual function`)
  if (types.size > 1) throw refused(`the devices with the id ${id} are not of one type: ${[...types].map(([type, address]) => `${address} is ${type}`).join(', ')}; an alias has one device_type: set SR-IOV alike for all cards in the firmware setup, or say device_type`)
  return first
}

function told(alias: Alias, meant: readonly PciDevice[]): readonly string[] {
  const others = meant.filter(device => novaDeviceType(device) !== alias.type)
  const nowhere = meant.filter(device => device.numa === null || device.numa < 0)
  return [
    ...(others.length > 0 && others.length === meant.length ? [`no card here can be had with ${alias.type ?? ''}: nova takes them for ${novaDeviceType(others[0] ?? meant[0] as PciDevice)}, and will find no valid host among nodes like this one`] : []),
    ...(alias.numa === 'required' && nowhere.length > 0 ? [`${nowhere.map(one => one.address).join(' and ')} has no NUMA node, so numa_policy required keeps it from every guest that has one`] : []),
  ]
}

/** Throws E_PARAMS where too little is named or it does not fit together, E_REFUSED for what must stay with the host or nova cannot have. */
export function wantedOf(host: HostView, named: Named, release: number | null): Wanted {
  const { ids, addresses, alias: name, device_type, numa_policy } = named
  if (ids === undefined && addresses === undefined) throw badParam('ids', 'neither ids nor addresses are given; say which devices nova is to pass through, such as {"ids": "10de:20b7"}')
  const known = sysfsKnown(host)
  const devices = readPci(host)
  const specs = addresses === undefined ? (ids || []).map((id): Target => ({ vendor: id.slice(0, 4), product: id.slice(5) })) : atAddresses(devices, known, named)
  const meant = addresses === undefined ? (ids || []).flatMap(id => matches(devices, id)) : devices.filter(one => addresses.includes(one.address))
  refuseWhatStays(host, devices, meant)
  if (addresses === undefined) refuseTwins(host, devices, ids || [])
  const kinds = [...new Set(specs.map(spec => `${spec.vendor}:${spec.product}`))]
  const [id = ''] = kinds
  if (name === undefined && (device_type !== 'auto' || numa_policy !== undefined)) throw badParam('alias', `${numa_policy === undefined ? 'device_type' : 'numa_policy'} is a property of an alias, and no alias is given; give its name`)
  if (name !== undefined && kinds.length > 1) throw badParam('alias', `an alias is given for devices of several ids (${kinds.join(', ')}); it stands for one kind of card, so call once for each with an alias of its own`)
  const since = numa_policy === undefined || numa_policy === 'legacy' ? 0 : numa_policy === 'socket' ? 23 : 17
  if (release !== null && release < since) throw badParam('numa_policy', `numa_policy ${numa_policy ?? ''} needs nova ${since}, and this node has nova ${release}`)
  const alias: Alias | null = name === undefined ? null : { name, vendor: id.slice(0, 4), product: id.slice(5), type: typeOf(meant, id, device_type), numa: numa_policy ?? 'legacy', capability: false, live: undefined, resource: undefined, traits: [] }
  const sharing = meant.filter(device => (device.numVfs ?? 0) > 0)
  return {
    specs, alias, here: meant.flatMap(({ vendor, device: product, address }) => vendor === null || product === null ? [] : [{ vendor, product, address }]),
    halves: sharing.filter(({ address, id: own }) => devices.some(one => one.physfn === address && (one.id === own || meant.includes(one)))).map(one => one.address),
    notes: known ? [] : ['this tree has no /sys/bus/pci/devices, so nobody looked what the devices are'],
    warnings: [
      ...(alias === null ? [] : told(alias, meant)),
      ...sharing.map(device => `${device.address} has ${device.numVfs ?? 0} virtual functions, which the same spec hands out: a card goes to one guest whole or in parts`),
    ],
  }
}
