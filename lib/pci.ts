// What /sys/bus/pci says, read on demand. Nothing is guessed: what a host does not tell is null.
import type { AbsPath, HostView } from './host.ts'
import { memo } from './remember.ts'

const DEVICES = '/sys/bus/pci/devices'
/** Directory names below DEVICES; the domain has more than four digits behind Intel VMD. */
const ADDRESS = /^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/
const ID = /^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/
/** Lines of `resource` that are BARs; the expansion ROM and a PF's VF BARs follow (kernel: pci-sysfs.c). */
const BARS = 6

/**
 * A PCI function. Every attribute but the address is read when it is first asked for and then kept, so a list of
 * ten thousand costs what is looked at, and is a snapshot: ask another view to look again.
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
  return memo(host, 'pci', () => host.list(DEVICES).filter(name => ADDRESS.test(name)).map(address => readDevice(host, address)))
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

function readDevice(host: HostView, address: string): PciDevice {
  const base: AbsPath = `${DEVICES}/${address}`
  const kept = new Map<string, unknown>()
  // T is what the one caller with that key makes, so the cast holds.
  const once = <T>(key: string, read: () => T): T => {
    if (!kept.has(key)) kept.set(key, read())
    return kept.get(key) as T
  }
  const text = (name: string): string | null => once(name, () => host.attr(`${base}/${name}`))
  const whole = (name: string): number | null => {
    const found = text(name)
    return found !== null && /^-?\d+$/.test(found) ? Number(found) : null
  }
  const hex = (name: string, digits: number): string | null => {
    const found = text(name)
    return found !== null && /^0x[0-9a-f]+$/i.test(found) ? found.slice(2).toLowerCase().padStart(digits, '0') : null
  }
  const target = (name: string): string | null => once(`${name}@`, () => lastPart(host.link(`${base}/${name}`)))
  const names = (): readonly string[] => once('/', () => host.list(base))
  const linked = (role: string): readonly string[] =>
    names().filter(name => name.startsWith(`${role}:pci:`)).map(name => name.slice(role.length + 5))
  /** What every user may read; the rest of the configuration space is for root. */
  const config = (): Buffer | null => once('config', () => {
    const bytes = host.bytes(`${base}/config`, 0, 64)
    return bytes !== null && bytes.length >= 16 ? bytes : null
  })
  return {
    address,
    slot: address.replace(/\..*/, ''),
    get vendor() { return hex('vendor', 4) },
    get device() { return hex('device', 4) },
    get id() { return pair(this.vendor, this.device) },
    get subsystem() { return pair(hex('subsystem_vendor', 4), hex('subsystem_device', 4)) },
    get class() { const found = hex('class', 6); return found === null ? null : found.slice(0, 4) },
    get revision() { return hex('revision', 2) },
    get driver() { return target('driver') },
    get module() { return once('module', () => (this.driver === null ? null : lastPart(host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))) },
    get override() { const found = text('driver_override'); return found === '' || found === '(null)' ? null : found },
    get group() { const found = target('iommu_group'); return found !== null && /^\d+$/.test(found) ? Number(found) : null },
    get header() { const bytes = config(); return bytes === null ? null : (bytes[14] ?? 0) & 0x7f },
    get responding() { const bytes = config(); return bytes === null ? null : bytes.some(byte => byte !== 0xff) },
    get numa() { return whole('numa_node') },
    get bootVga() { return whole('boot_vga') },
    get physfn() { return target('physfn') },
    get totalVfs() { return whole('sriov_totalvfs') },
    get numVfs() { return whole('sriov_numvfs') },
    get modalias() { return text('modalias') },
    get resetMethods() { const found = text('reset_method'); return found === null ? null : found.split(/\s+/).filter(Boolean) },
    get barBytes() { const found = text('resource'); return found === null ? null : sizeOfBars(found) },
    get linkWidth() { return whole('current_link_width') },
    get maxLinkWidth() { return whole('max_link_width') },
    get upstream() { return once('..', () => (host.real(base) ?? '').split('/').slice(0, -1).filter(name => ADDRESS.test(name))) },
    get consumers() { return linked('consumer') },
    get suppliers() { return linked('supplier') },
    get mdevs() { return names().filter(name => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name)) },
  }
}

function pair(vendor: string | null, device: string | null): string | null {
  return vendor === null || device === null ? null : `${vendor}:${device}`
}

function lastPart(path: string | null): string | null {
  return path === null ? null : path.replace(/.*\//, '')
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
