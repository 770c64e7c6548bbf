// What passthrough_verify says of nova: whether what its services would read hands out these devices, by an alias
// that can find them, and nothing that the host needs.
import { Stop } from '../errors.ts'
import { novaDeviceType } from '../gpus.ts'
import type { HostView } from '../host.ts'
import { isVfioDriver } from '../iommu.ts'
import { classWord } from '../pci-class.ts'
import type { PciDevice } from '../pci.ts'
import type { Judged } from '../verdict.ts'
import { askedClass, isPlaced } from './alias.ts'
import type { Alias } from './alias.ts'
import { aliasEntries, checkNames, checkValues, judgeOf, placeOf, readSources, specEntries } from './entries.ts'
import type { Entry } from './entries.ts'
import { inTurn, NOVA_CONF, readNova, refuseVariable, servicesOf } from './files.ts'
import { namesRead, novaRelease } from './release.ts'
import { asBool, covers, isTaggedLive, takes } from './spec.ts'
import type { Spec } from './spec.ts'

const BASE = { severity: 'error', about: 'both', status: 'drifted' } as const
const RUN = 'run nova_pci, then restart the services that it names'

type Found<T> = Omit<Entry<unknown>, 'found'> & { readonly found: T }
type Specs = Found<readonly Spec[]>

function sound<T>(entries: readonly Entry<T>[]): readonly Found<T>[] {
  return entries.flatMap(entry => typeof entry.found === 'string' ? [] : [{ ...entry, found: entry.found }])
}

/** The first spec that does, which gives the device its tags. */
function firstOf(specs: readonly Specs[], does: (spec: Spec) => boolean): Found<Spec> | undefined {
  return specs.flatMap(entry => entry.found.filter(does).map(found => ({ ...entry, found })))[0]
}

function takenBy(device: PciDevice, specs: readonly Specs[]): Found<Spec> | undefined {
  const { address, vendor, device: product, physfn } = device
  return vendor === null || product === null ? undefined : firstOf(specs, spec => takes(spec, { vendor, product, address }, physfn))
}

/** What takes it but for its tag: ours behind it would take the device only where that has no serial number (nova/pci/devspec.py). */
function remoteOf({ address, vendor, device: product }: PciDevice, specs: readonly Specs[]): Found<Spec> | undefined {
  return vendor === null || product === null ? undefined : firstOf(specs, spec => asBool(spec.tags['remote_managed']) === true && covers(spec, { vendor, product, address }))
}

/** Whether a request for the alias finds the device: without device_type nova passes over physical functions. */
function finds(alias: Alias, device: PciDevice): boolean {
  const type = novaDeviceType(device)
  return (alias.vendor ?? device.vendor) === device.vendor && (alias.product ?? device.device) === device.device
    && (alias.type === undefined ? type !== 'type-PF' : alias.type === type) && !alias.capability
}

/** `placed`: nova asks Placement for the device. */
function ofDevice(device: PciDevice, specs: readonly Specs[], aliases: readonly Found<Alias>[], placed: boolean): readonly Judged[] {
  const { address } = device
  const type = novaDeviceType(device)
  const spec = takenBy(device, specs)
  const alike = aliases.filter(({ found }) => finds({ ...found, type }, device))
  const typed = alike.filter(({ found }) => finds(found, device))
  const suited = typed.filter(({ found: { live } }) => live === undefined || (spec !== undefined && isTaggedLive(spec.found, live)))
  const alias = suited.find(({ found }) => !placed || isPlaced(found, spec?.found.tags ?? {}, { vendor: device.vendor, product: device.device }))
  const read = alias ?? suited[0] ?? typed[0] ?? alike[0]
  const asked = alias !== undefined || typed.length === 0 ? '' : suited.length === 0 ? 'live_migratable' : 'resource_class and traits'
  const by = spec === undefined ? 'the device_spec' : placeOf(spec)
  const remote = spec === undefined ? remoteOf(device, specs) : undefined
  return [{
    ...BASE, id: 'nova.device_spec', address, ok: spec !== undefined, found: remote !== undefined ? 'taken with remote_managed, so no guest gets it' : spec === undefined ? 'no device_spec takes it' : 'taken', expected: `a device_spec that takes ${device.id ?? address}`,
    read_from: remote !== undefined ? placeOf(remote) : spec === undefined ? NOVA_CONF : placeOf(spec), remedy: remote !== undefined ? "take remote_managed out of that line, then restart nova's services" : spec === undefined ? RUN : '',
  }, {
    ...BASE, id: 'nova.alias', address, ok: alias !== undefined, found: read === undefined ? 'no alias' : `${read.found.name} with ${asked === '' ? read.found.type ?? 'no device_type' : suited.length === 0 ? asked : askedClass(read.found)}`, expected: `an alias of ${device.id ?? address} with device_type ${type}${asked === '' ? '' : `, and ${asked} as in the device_spec`}`,
    read_from: read === undefined ? NOVA_CONF : placeOf(read), remedy: alias !== undefined ? '' : read === undefined ? RUN : asked !== '' ? `${suited.length === 0 ? `take ${asked} out of that line, or say it alike in ${by}` : `say ${asked} in that line as in ${by}`}, and restart nova's services` : `set device_type ${type} in that line, the same on every host, and restart nova's services`,
  }]
}

/** Disks and network cards of the host: what is on vfio-pci is for guests, and a spec for networks may take a card. */
function handedOut(all: readonly PciDevice[], specs: readonly Specs[]): readonly Judged[] {
  const plain = specs.map((entry): Specs => ({ ...entry, found: entry.found.filter(spec => !('physical_network' in spec.tags)) }))
  return all.filter(device => device.physfn === null && /^0[12]/.test(device.class || '') && !isVfioDriver(device.driver)).flatMap(device => {
    const spec = takenBy(device, plain)
    return spec === undefined ? [] : [{
      ...BASE, id: 'nova.hands_out', address: device.address, ok: false, found: `${classWord(device.class)} is taken by a device_spec`, expected: 'a device that stays with the host', read_from: placeOf(spec),
      remedy: 'narrow that device_spec: a key that is missing, mistyped or * rules nothing out',
    }]
  })
}

/** `gpus`: the devices that nova should hand out. What is read is what nova-compute reads. */
export function novaFindings(host: HostView, gpus: readonly PciDevice[], all: readonly PciDevice[]): readonly Judged[] {
  const nova = readNova(host)
  const { sets } = nova
  const config = { ...BASE, id: 'nova.config', expected: 'files that nova can start with' }
  try {
    refuseVariable(nova)
    const sources = readSources(host, inTurn(nova, sets[sets.length - 1] || []))
    if (sources.length === 0) return [{ ...config, ok: false, found: 'none', read_from: NOVA_CONF, remedy: 'install nova on this node, or leave nova out' }]
    const judge = judgeOf(sources, novaRelease(host))
    const read = namesRead(judge.release)
    const [specs, aliases] = [specEntries(sources, read, judge), aliasEntries([...sources, ...readSources(host, nova.api)], read, judge)]
    checkValues([...specs, ...aliases], null)
    checkNames(aliases, servicesOf(nova), judge)
    const from = sources.map(source => source.path).join(', ')
    return [{ ...config, ok: true, found: 'whole', read_from: from, remedy: '' }, ...gpus.flatMap(gpu => ofDevice(gpu, sound(specs), sound(aliases), judge.asks)), ...handedOut(all, sound(specs))]
  } catch (error) {
    if (!(error instanceof Stop) || error.code !== 'E_REFUSED') throw error
    const cut = error.message.lastIndexOf('; ')
    return [{ ...config, ok: false, found: error.message.slice(0, cut), read_from: /^[^ :]+/.exec(error.message)?.[0] ?? NOVA_CONF, remedy: `${error.message.slice(cut + 2)}, then restart nova's services` }]
  }
}
