// Values of [pci] device_spec, judged as nova does (nova/pci/devspec.py and whitelist.py, run in 25 to 34): what a spec
// takes is everything that its keys do not rule out, so a mistyped key makes it wider. Pure.

import { refused, Stop } from '../errors.ts'

/** undefined: anything. Written whole, or a pattern that must match from the start (re.match). */
type Field = string | RegExp | undefined

/** What one object of a device_spec rules out. Ids are in lower case; undefined rules nothing out. */
export interface Spec {
  readonly vendor: string | undefined
  readonly product: string | undefined
  /** Domain, bus, slot, function. */
  readonly address: readonly [Field, Field, Field, Field]
  /** Takes a network interface by its name, and so no GPU. */
  readonly devname: boolean
  /** Every other key. */
  readonly tags: Readonly<Record<string, unknown>>
}

/** What a spec is asked about: a function, or (without an address) every function with these ids. */
export interface Target {
  readonly vendor: string
  readonly product: string
  readonly address?: string | undefined
}

/** A JSON object as Python writes it, and nova's own examples are written. */
export function objectText(pairs: readonly (readonly [string, string | undefined])[]): string {
  return `{${pairs.flatMap(([key, value]) => value === undefined ? [] : [`${JSON.stringify(key)}: ${JSON.stringify(value)}`]).join(', ')}}`
}

/** The value that takes the target and nothing else. */
export function specText({ vendor, product, address }: Target): string {
  return objectText([['vendor_id', vendor], ['product_id', product], ['address', address]])
}

const FIELDS = [['domain', 0xffff, 4], ['bus', 0xff, 2], ['slot', 0x1f, 2], ['function', 7, 1]] as const
const ANY = '*'

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** int(text, 16) of Python, which takes blanks, signs, 0x and underscores, within its limit; four digits and lower case come back, and what no device has for a number below 0. */
function hex(text: string, limit: number, digits: number, what: string): string | undefined {
  if (text === ANY) return undefined
  const [, sign, number] = /^\s*([+-]?)(?:0x_?)?([0-9a-f]+(?:_[0-9a-f]+)*)\s*$/i.exec(text) || []
  const value = parseInt((sign || '') + (number || '').replace(/_/g, ''), 16)
  if (!(value <= limit)) throw refused(`has a ${what} that is no hexadecimal number up to ${limit.toString(16)}`)
  return value.toString(16).padStart(digits, '0')
}

function id(object: Readonly<Record<string, unknown>>, key: 'vendor_id' | 'product_id'): string | undefined {
  const value = key in object ? object[key] : ANY
  if (typeof value !== 'string') throw refused(`has a ${key} that is no string`)
  return hex(key === 'vendor_id' ? value.trim() : value, 0xffff, 4, key)
}

/** `[[domain:]bus:]slot[.function]`; what is missing, empty or * is anything, and of all but the function what is blank. */
function glob(text: string): Spec['address'] {
  const dot = text.indexOf('.')
  const places = dot < 0 ? text : text.slice(0, dot)
  const given = places === '' ? [] : places.split(':')
  if (given.length > 3) throw refused('has an address with too many fields')
  const end = dot < 0 ? '' : text.slice(dot + 1)
  const all = [...Array<string>(3 - given.length).fill(''), ...given].map(one => one.trim() || ANY).concat(end === '' ? ANY : end.trim())
  const field = (n: 0 | 1 | 2 | 3): Field => hex(all[n] || '', FIELDS[n][1], FIELDS[n][2], `${FIELDS[n][0]} in its address`)
  return [field(0), field(1), field(2), field(3)]
}

/** A pattern that JavaScript does not know but Python may: nobody can say here what it takes. */
const NOTHING = /[^\s\S]/

function pattern(value: unknown, name: string): Field {
  if (value === undefined || value === '.*') return undefined
  if (typeof value !== 'string') throw refused(`has a ${name} in its address that is no string`)
  try { return new RegExp(`^(?:${value})`) } catch {
    if (value.includes('(?')) return NOTHING
    throw refused(`has a ${name} in its address that is no regular expression`)
  }
}

function address(value: unknown): Spec['address'] {
  // `or '*:*:*.*'` in Python: whatever is empty.
  if (value === undefined || value === null || value === '' || value === false || value === 0 || (Array.isArray(value) && value.length === 0)) return [undefined, undefined, undefined, undefined]
  if (typeof value === 'string') return glob(value)
  if (!isObject(value)) throw refused('has an address that is neither a string nor an object')
  return [pattern(value['domain'], 'domain'), pattern(value['bus'], 'bus'), pattern(value['slot'], 'slot'), pattern(value['function'], 'function')]
}

/** A word for yes or no as nova takes them (oslo.utils: bool_from_string); undefined for every other. */
export function asBool(value: unknown): boolean | undefined {
  const word = String(value).trim()
  return /^(?:1|t|true|on|y|yes)$/i.test(word) ? true : /^(?:0|f|false|off|n|no)$/i.test(word) ? false : undefined
}

/** Of the classes of os-resource-classes those that a GPU might be given; every other one is CUSTOM_. */
const CLASSES = /^(?:VGPU|PGPU|FPGA|PCI_DEVICE)$/

function custom(name: string): string {
  const upper = name.toUpperCase()
  return upper.startsWith('CUSTOM_') ? upper : `CUSTOM_${upper.replace(/[^0-9A-Z]+/g, '_')}`
}

/** As Placement calls a device: by what is said, else by its ids (nova/compute/pci_placement_translator.py). */
export function classOf(said: unknown, vendor?: string | null, product?: string | null): string {
  if (typeof said !== 'string' || said === '') return `CUSTOM_PCI_${vendor ?? ''}_${product ?? ''}`.toUpperCase()
  return CLASSES.test(said.toUpperCase()) ? said.toUpperCase() : custom(said)
}

/** Traits to compare with others': those that Placement has of itself get a CUSTOM_ here as well. */
export function traitsOf(said: unknown): readonly string[] {
  return typeof said !== 'string' || said === '' ? [] : said.split(',').map(custom)
}

/** Tags that are words for yes or no, from the release on that looks; earlier ones keep whatever is said. */
const BOOLS: readonly (readonly [tag: string, since: number])[] = [['managed', 31], ['live_migratable', 31], ['one_time_use', 32]]

/** Whether the tag is set alike for a request that asks for devices with it (nova/pci/stats.py: live_migratable). */
export function isTaggedLive({ tags }: Pick<Spec, 'tags'>, live: boolean): boolean {
  return asBool(tags['live_migratable']) === live
}

function specOf(value: unknown, release: number | null): Spec {
  if (!isObject(value)) throw refused('is neither a JSON object nor an array of objects')
  const { vendor_id: _vendor, product_id: _product, address: at, devname, ...tags } = value
  const named = devname !== undefined && devname !== null && devname !== ''
  if (named && at !== undefined && at !== null && at !== '') throw refused('has both an address and a devname')
  for (const [tag, since] of BOOLS) {
    if ((release ?? 0) >= since && (tags[tag] ?? null) !== null && asBool(tags[tag]) === undefined) throw refused(`has a ${tag} that nova ${since} and later do not take`)
  }
  return { vendor: id(value, 'vendor_id'), product: id(value, 'product_id'), address: address(at), devname: named, tags }
}

/** The specs of one value, or why nova (of this release; null: any) would not start with it (never the value: it is not ours to show). */
export function parseSpecs(value: string, release: number | null = null): readonly Spec[] | string {
  let found: unknown
  try { found = JSON.parse(value) } catch { return value.trim() === '' ? 'is empty' : 'is not JSON' }
  try { return (Array.isArray(found) ? found : [found]).map(one => specOf(one, release)) } catch (error) {
    if (error instanceof Stop) return error.message
    throw error
  }
}

/** "0000:41:00.0" in its four fields. */
function fieldsOf(at: string): readonly string[] {
  return at.split(/[:.]/)
}

function fits(field: Field, text: string | undefined): boolean {
  return field === undefined || (text !== undefined && (typeof field === 'string' ? field === text : field.test(text)))
}

/**
 * Whether the spec takes any of the target, of which these functions are here. Where none is, a spec with an address is
 * taken to if it names the very ids: what is told by its place alone is a network card more often than not.
 */
export function meets(spec: Spec, target: Target, here: readonly Required<Target>[]): boolean {
  const { vendor, product, address: at } = target
  const meant = here.filter(one => one.vendor === vendor && one.product === product && (at === undefined || one.address === at))
  if (meant.length > 0 || at !== undefined) return (meant.length > 0 ? meant : [target]).some(one => covers(spec, one))
  const anywhere = spec.address.every(field => field === undefined)
  return (anywhere || (spec.vendor !== undefined && spec.product !== undefined)) && covers({ ...spec, address: [undefined, undefined, undefined, undefined] }, target)
}

/** Whether the spec takes all of the target: every function with its ids where it has no address. */
export function covers(spec: Spec, { vendor, product, address: at }: Target): boolean {
  if (spec.devname || !fits(spec.vendor, vendor) || !fits(spec.product, product)) return false
  const fields = at === undefined ? [] : fieldsOf(at)
  return spec.address.every((field, n) => fits(field, fields[n]))
}

/**
 * As covers, of a function of the node: the address of a physical function stands for its virtual ones too, and what is
 * tagged remote_managed is a port of a DPU or is passed over.
 */
export function takes(spec: Spec, device: Target & { readonly address: string }, physical: string | null): boolean {
  if (asBool(spec.tags['remote_managed']) === true) return false
  if (covers(spec, device)) return true
  const single = spec.address.every(field => typeof field === 'string')
  return single && physical !== null && covers(spec, { ...device, address: physical })
}

/** Whether it takes more than these ids: a key that is missing, mistyped or * rules nothing out. */
export function isWide({ vendor, product, address: at, devname }: Spec): boolean {
  return !devname && (vendor === undefined || product === undefined) && at.every(field => field === undefined)
}
