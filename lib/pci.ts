// What /sys/bus/pci says, read on demand. Nothing is guessed: what a host does not tell is null.
import type { AbsPath, HostView } from './host.ts'
import { leftWriters } from './left-writers.ts'
import { memo } from './remember.ts'

const DEVICES = '/sys/bus/pci/devices'
/** What is kept of a view (memo); all of it comes from below /sys. */
export const PCI = 'pci'
/** Directory names below DEVICES; the domain has more than four digits behind Intel VMD. */
const ADDRESS = /^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/
const ID = /^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/
/** Lines of `resource` that are BARs; the expansion ROM and a PF's VF BARs follow (kernel: pci-sysfs.c). */
const BARS = 6

/**
 * A PCI function. Every attribute but the address is read when it is first asked for and then kept, so a list of
 * ten thousand costs what is looked at, and is a snapshot: ask another view to look again. A copy by spreading has
 * none of them: see `altered`.
 */
export interface PciDevice {
  readonly address: string
  /** Domain, bus and device: "0000:41:00". */
  readonly slot: string
  /** Ids are four hex digits, lower case. */
  readonly vendor: string | null
  readonly device: string | null
  /** "10de:20b7"; null unless both halves are known. */
  readonly id: string | null
  readonly subsystem: string | null
  /** Base and sub class: "0302". */
  readonly class: string | null
  readonly revision: string | null
  /** null: unbound, or a tree that does not tell. */
  readonly driver: string | null
  /** The kernel module of that driver, as `nvidia` of `nvidia-nvswitch`; null also where it is built in. */
  readonly module: string | null
  readonly override: string | null
  readonly group: number | null
  /** Header layout: 0 endpoint, 1 bridge; vfio-pci takes endpoints only. */
  readonly header: number | null
  /** False when the configuration space reads all ones: switched off or hung. */
  readonly responding: boolean | null
  readonly numa: number | null
  readonly bootVga: number | null
  /** The physical function of a VF. */
  readonly physfn: string | null
  readonly totalVfs: number | null
  readonly numVfs: number | null
  readonly modalias: string | null
  readonly resetMethods: readonly string[] | null
  readonly barBytes: number | null
  readonly linkWidth: number | null
  readonly maxLinkWidth: number | null
  /** Bridges between the host and this function, the root port first. */
  readonly upstream: readonly string[]
  /** Functions that the kernel links to this one: they sleep and wake after it. */
  readonly consumers: readonly string[]
  readonly suppliers: readonly string[]
  /** UUIDs of mediated devices (vGPUs) that were made on this function. */
  readonly mdevs: readonly string[]
}

/**
 * A vendor and device id as everything here writes it, `10de:20b7`; upper case and 0x are taken. null when the
 * text is no such id.
 */
export function parseId(text: string): string | null {
  const found = ID.exec(text.toLowerCase())
  return found === null ? null : `${found[1]}:${found[2]}`
}

/**
 * A PCI address as the kernel writes it, `0000:41:00.0`; upper case, a missing domain and missing leading zeros
 * are taken. null when the text is no address, or one that libvirt refuses (bus over ff, slot over 1f, function
 * over 7, all zero).
 */
export function parseAddress(text: string): string | null {
  const found = ADDRESS.exec(text.toLowerCase())
  if (found === null) return null
  const [, domain = '0', bus = '', slot = '', fn = ''] = found
  const address = `${parseInt(domain, 16).toString(16).padStart(4, '0')}:${bus.padStart(2, '0')}:${slot.padStart(2, '0')}.${fn}`
  return address === '0000:00:00.0' ? null : address
}

/** Whether this tree knows its hardware; false for an image, whose /sys is empty. */
export function sysfsKnown(host: HostView): boolean {
  return host.list(DEVICES).length > 0
}

/** Every PCI function, in the order of the addresses; [] where sysfs does not tell. */
export function readPci(host: HostView): readonly PciDevice[] {
  return memo(host, PCI, () => host.list(DEVICES).filter(name => ADDRESS.test(name)).map(address => readDevice(host, address)))
}

/** The same function with some attributes as they are given here. */
export function altered(device: PciDevice, changes: Partial<PciDevice>): PciDevice {
  const own: PropertyDescriptorMap = { kept: { value: new Map() } }
  for (const [name, value] of Object.entries(changes)) own[name] = { value, enumerable: true }
  return Object.create(device, own)
}

/** The functions with this id, VFs included: all of them are what `ids=` or new_id would take. */
export function matches(devices: readonly PciDevice[], id: string): readonly PciDevice[] {
  return devices.filter(device => device.id === id)
}

/** Maps `key(device)` to the devices that have it; one pass, for lists of any length. */
export function groupBy(devices: readonly PciDevice[], key: (device: PciDevice) => string): ReadonlyMap<string, readonly PciDevice[]> {
  const found = new Map<string, PciDevice[]>()
  for (const device of devices) {
    const same = found.get(key(device))
    if (same === undefined) found.set(key(device), [device])
    else same.push(device)
  }
  return found
}

/** How a function is read: where, and what was read already. */
interface Reading extends PciDevice {
  readonly host: HostView
  readonly base: AbsPath
  readonly kept: Map<string, unknown>
}

/** One set of getters for all functions: a host has hundreds of them, and each is asked little. */
const ATTRIBUTES: Omit<PciDevice, 'address' | 'slot'> & ThisType<Reading> = {
  get vendor() { return hex(this, 'vendor', 4) },
  get device() { return hex(this, 'device', 4) },
  get id() { return pair(this.vendor, this.device) },
  get subsystem() { return pair(hex(this, 'subsystem_vendor', 4), hex(this, 'subsystem_device', 4)) },
  get class() { const found = hex(this, 'class', 6); return found === null ? null : found.slice(0, 4) },
  get revision() { return hex(this, 'revision', 2) },
  get driver() { return target(this, 'driver') },
  get module() { return once(this, 'module', () => (this.driver === null ? null : lastPart(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))) },
  // Where a driver hangs in letting go, the read would hang too; the link to the driver goes first (kernel: dd.c).
  get override() { if (this.driver === null && leftWriters(this.host).has(this.address)) return null; const found = text(this, 'driver_override'); return found === '' || found === '(null)' ? null : found },
  get group() { const found = target(this, 'iommu_group'); return found !== null && /^\d+$/.test(found) ? Number(found) : null },
  get header() { const bytes = config(this); return bytes === null || this.responding === false ? null : (bytes[14] ?? 0) & 0x7f },
  get responding() { const bytes = config(this); return bytes === null ? null : bytes.some(byte => byte !== 0xff) },
  get numa() { return whole(this, 'numa_node') },
  get bootVga() { return whole(this, 'boot_vga') },
  get physfn() { return target(this, 'physfn') },
  get totalVfs() { return whole(this, 'sriov_totalvfs') },
  get numVfs() { return whole(this, 'sriov_numvfs') },
  get modalias() { return text(this, 'modalias') },
  get resetMethods() { const found = text(this, 'reset_method'); return found === null ? null : found.split(/\s+/).filter(Boolean) },
  get barBytes() { const found = text(this, 'resource'); return found === null ? null : sizeOfBars(found) },
  get linkWidth() { return whole(this, 'current_link_width') },
  // 255 is the kernel's PCIE_LNK_WIDTH_UNKNOWN.
  get maxLinkWidth() { const found = whole(this, 'max_link_width'); return found === 255 ? null : found },
  get upstream() { return once(this, '..', () => (this.host.real(this.base) || '').split('/').slice(0, -1).filter(name => ADDRESS.test(name))) },
  get consumers() { return linked(this, 'consumer') },
  get suppliers() { return linked(this, 'supplier') },
  get mdevs() { return names(this).filter(name => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name)) },
}

function readDevice(host: HostView, address: string): PciDevice {
  const own: Pick<Reading, 'address' | 'slot' | 'host' | 'base' | 'kept'> =
    { address, slot: address.slice(0, address.indexOf('.')), host, base: `${DEVICES}/${address}`, kept: new Map() }
  return Object.assign(Object.create(ATTRIBUTES), own)
}

/** T is what the one caller with that key makes, so the cast holds. */
function once<T>({ kept }: Reading, key: string, read: () => T): T {
  if (!kept.has(key)) kept.set(key, read())
  return kept.get(key) as T
}

function text(of: Reading, name: string): string | null {
  return once(of, name, () => of.host.attr(`${of.base}/${name}`))
}

function whole(of: Reading, name: string): number | null {
  const found = text(of, name)
  return found !== null && /^-?\d+$/.test(found) ? Number(found) : null
}

function hex(of: Reading, name: string, digits: number): string | null {
  const found = text(of, name)
  return found !== null && /^0x[0-9a-f]+$/i.test(found) ? found.slice(2).toLowerCase().padStart(digits, '0') : null
}

/** The last name in a link. */
function target(of: Reading, name: string): string | null {
  return once(of, `${name}@`, () => lastPart(of.host.link(`${of.base}/${name}`)))
}

function names(of: Reading): readonly string[] {
  return once(of, '/', () => of.host.list(of.base))
}

function linked(of: Reading, role: string): readonly string[] {
  return names(of).filter(name => name.startsWith(`${role}:pci:`)).map(name => name.slice(role.length + 5))
}

/** What every user may read; the rest of the configuration space is for root. */
function config(of: Reading): Buffer | null {
  return once(of, 'config', () => {
    const bytes = of.host.bytes(`${of.base}/config`, 0, 64)
    return bytes !== null && bytes.length >= 16 ? bytes : null
  })
}

function pair(vendor: string | null, device: string | null): string | null {
  return vendor === null || device === null ? null : `${vendor}:${device}`
}

function lastPart(path: string | null): string | null {
  return path === null ? null : path.slice(path.lastIndexOf('/') + 1)
}

/** Sizes of the used BARs. High and low half apart: an address may have more bits than a double keeps. */
function sizeOfBars(resource: string): number {
  const sizes = resource.split('\n').slice(0, BARS).map(line => {
    const found = /^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(line)
    if (found === null) return 0
    const [startHigh = 0, startLow = 0, endHigh = 0, endLow = 0] = found.slice(1).map(half => (half === '' ? 0 : parseInt(half, 16)))
    return endHigh === 0 && endLow === 0 ? 0 : (endHigh - startHigh) * 0x100000000 + (endLow - startLow) + 1
  })
  return sizes.reduce((sum, size) => sum + size, 0)
}
