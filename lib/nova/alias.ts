// Values of [pci] alias, judged by the schema that nova has for them (nova/pci/request.py, run in 25 to 34). Pure.

import { asBool, classOf, objectText, traitsOf } from './spec.ts'
import type { Spec } from './spec.ts'

/** A function with SR-IOV, one without, and a virtual one; which one a device is, novaDeviceType says. */
export const DEVICE_TYPES = ['type-PF', 'type-PCI', 'type-VF'] as const
/** Whether the device must be on a NUMA node of its guest; socket since nova 23, the others since 17. */
export const NUMA_POLICIES = ['required', 'legacy', 'preferred', 'socket'] as const
/** Goes by what sysfs shows, not by the model of the card: SR-IOV may be off in the firmware. */
export type DeviceType = typeof DEVICE_TYPES[number]
/** Where an alias names none, nova takes it for legacy. */
export type NumaPolicy = typeof NUMA_POLICIES[number]

/** One value of the option. Ids are in lower case; undefined: it does not say, and any will do. */
export interface Alias {
  readonly name: string
  readonly vendor: string | undefined
  readonly product: string | undefined
  readonly type: DeviceType | undefined
  readonly numa: NumaPolicy
  /** Accepted, and then nothing ever matches. */
  readonly capability: boolean
  /** Only devices whose spec says so as well; undefined: whatever the spec says. */
  readonly live: boolean | undefined
  /** What is asked of Placement, as it is called there; undefined: the class of the ids. */
  readonly resource: string | undefined
  readonly traits: readonly string[]
}

/** numa_policy legacy is what nova takes where none is given. */
export function aliasText({ name, vendor, product, type, numa }: Alias): string {
  return objectText([['name', name], ['vendor_id', vendor], ['product_id', product], ['device_type', type], ['numa_policy', numa === 'legacy' ? undefined : numa]])
}

/** What a value may be: a text of this form, or one of these words. */
const KEYS: Readonly<Record<string, RegExp>> = {
  name: /^[\s\S]{1,256}$/,
  vendor_id: /^[\da-f]{4}$/i,
  product_id: /^[\da-f]{4}$/i,
  device_type: new RegExp(`^(?:${DEVICE_TYPES.join('|')})$`),
  numa_policy: new RegExp(`^(?:${NUMA_POLICIES.join('|')})$`),
  capability_type: /^pci$/,
  resource_class: /^/, traits: /^/, live_migratable: /^\s*(?:1|0|t|f|y|n|true|false|yes|no|on|off)\s*$/i,
}
/** The first release that knows a key; an earlier one takes no alias at all because of it. */
const SINCE: Readonly<Record<string, number>> = { numa_policy: 17, resource_class: 27, traits: 27, live_migratable: 31 }

function known(release: number | null): readonly string[] {
  return Object.keys(KEYS).filter(key => (SINCE[key] ?? 0) <= (release ?? Infinity))
}

/** The alias, or why nova (of this release; null: any) would take none of all aliases because of it (never the value: it is not ours to show). */
export function parseAlias(value: string, release: number | null = null): Alias | string {
  let found: unknown
  try { found = JSON.parse(value) } catch { return value.trim() === '' ? 'is empty' : 'is not JSON' }
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return 'is no JSON object (an array is no alias)'
  const texts = new Map<string, string>()
  for (const [key, text] of Object.entries(found)) {
    const keys = known(release)
    const form = keys.includes(key) ? KEYS[key] : undefined
    if (form === undefined) return `has a key that no alias has${release === null ? '' : ` in nova ${release}`}; known are ${keys.join(', ')}`
    if (typeof text !== 'string' || !form.test(text)) return `has a ${key} that nova does not take`
    texts.set(key, text)
  }
  const name = texts.get('name')?.trim()
  if (name === undefined) return 'has no name'
  if ((release ?? 0) >= 32 && !texts.has('resource_class') && !(texts.has('vendor_id') && texts.has('product_id'))) return 'has no vendor_id and product_id, which nova 32 and later want'
  return {
    name, vendor: texts.get('vendor_id')?.toLowerCase(), product: texts.get('product_id')?.toLowerCase(),
    type: DEVICE_TYPES.find(type => type === texts.get('device_type')), numa: NUMA_POLICIES.find(policy => policy === texts.get('numa_policy')) ?? 'legacy',
    capability: texts.has('capability_type'), live: asBool(texts.get('live_migratable')),
    resource: texts.get('resource_class') ? classOf(texts.get('resource_class')) : undefined, traits: traitsOf(texts.get('traits')),
  }
}

/** The class that Placement is asked for. */
export function askedClass({ resource, vendor, product }: Alias): string {
  return resource ?? classOf(undefined, vendor, product)
}

/** Whether Placement has the alias' class and traits for devices that a spec tags so (nova/objects/request_spec.py). */
export function isPlaced(alias: Alias, tags: Spec['tags'], { vendor, product }: { readonly vendor: string | null | undefined; readonly product: string | null | undefined }): boolean {
  const traits = traitsOf(tags['traits'])
  return askedClass(alias) === classOf(tags['resource_class'], vendor, product) && alias.traits.every(one => traits.includes(one))
}

/** Whether a request for `there` gets what a request for `wanted` would, of devices whose specs are tagged so; without device_type nova passes over physical functions only. */
export function isSame(there: Alias, wanted: Alias, isTagged: (live: boolean) => boolean): boolean {
  if (there.live !== undefined && !isTagged(there.live)) return false
  const type = there.type ?? (wanted.type === 'type-PCI' ? wanted.type : undefined)
  return there.vendor === wanted.vendor && there.product === wanted.product && type === wanted.type && there.numa === wanted.numa && !there.capability
}

/** "10de:20b7, type-PF, numa_policy legacy": an alias in words that hold nothing but what was understood. */
export function inWords({ vendor, product, type, numa, live, resource, traits }: Alias): string {
  return `${vendor ?? 'any vendor'}:${product ?? 'any product'}, ${type ?? 'no device_type'}, numa_policy ${numa}${live === undefined ? '' : ', live_migratable'}${resource === undefined ? '' : `, resource_class ${resource}`}${traits.length === 0 ? '' : ', traits'}`
}
