// Where functions sit in /sys/devices, which group they are in, and what each attribute says.
import type { Files, Host, PciFunction } from './words.ts'

/** 0000:41:00.0 in its parts. */
function parts(address: string): { readonly domain: string; readonly bus: string; readonly slot: string } {
  const [domain = '0000', bus = '00', rest = ''] = address.split(':')
  return { domain, bus, slot: `${domain}:${bus}:${rest.slice(0, 2)}` }
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0')
}

/** With a root port for every bus that no bridge of the host leads to: real functions never hang in the air. */
export function withBridges(host: Host): readonly PciFunction[] {
  const led = new Set(host.functions.filter(fn => fn.secondary !== undefined).map(fn => `${parts(fn.address).domain}:${fn.secondary}`))
  const buses = [...new Set(host.functions.map(fn => `${parts(fn.address).domain}:${parts(fn.address).bus}`))].sort()
  const ports = buses.filter(bus => !bus.endsWith(':00') && !led.has(bus)).map((bus, i): PciFunction => ({
    address: `${bus.slice(0, -3)}:00:${hex(0x10 + (i >> 3), 2)}.${i & 7}`, id: host.cpu.brand === 'amd' ? '1022:1483' : '8086:347a',
    subsystem: '8086:0000', class: '060400', revision: '04', driver: 'pcieport', group: null, numa: 0, secondary: bus.slice(-2),
  }))
  const root: PciFunction = {
    address: '0000:00:00.0', id: host.cpu.brand === 'amd' ? '1022:1480' : '8086:09a2', subsystem: '8086:0000', class: '060000',
    revision: '04', driver: null, group: null, numa: 0,
  }
  const known = host.functions.some(fn => fn.address === root.address)
  return [...(known ? [] : [root]), ...ports, ...host.functions].sort((a, b) => (a.address < b.address ? -1 : 1))
}

/** Address -> directory below /sys/devices. */
export function devicePaths(functions: readonly PciFunction[]): ReadonlyMap<string, string> {
  const bridges = new Map(functions.filter(fn => fn.secondary !== undefined).map(fn => [`${parts(fn.address).domain}:${fn.secondary}`, fn.address]))
  const place = (address: string): string => {
    const { domain, bus } = parts(address)
    const above = bridges.get(`${domain}:${bus}`)
    return above === undefined || above === address ? `/sys/devices/pci${domain}:${bus}/${address}` : `${place(above)}/${address}`
  }
  return new Map(functions.map(fn => [fn.address, place(fn.address)]))
}

/** Address -> IOMMU group, as said or, where nothing is said, one for each slot. */
export function groupsOf(functions: readonly PciFunction[]): ReadonlyMap<string, number> {
  const groups = new Map<string, number>()
  const slots = new Map<string, number>()
  let next = 1 + functions.reduce((most, fn) => Math.max(most, fn.group === null ? 0 : fn.group), 29)
  for (const fn of functions) {
    if (fn.group !== null) {
      groups.set(fn.address, fn.group)
      continue
    }
    const key = fn.secondary === undefined ? parts(fn.address).slot : fn.address
    const known = slots.get(key)
    if (known === undefined) slots.set(key, next)
    groups.set(fn.address, known === undefined ? next++ : known)
  }
  return groups
}

function upper(id: string): string {
  return id.toUpperCase()
}

export function modalias(fn: PciFunction): string {
  const [vendor = '', device = ''] = upper(fn.id).split(':')
  const [subVendor = '', subDevice = ''] = upper(fn.subsystem).split(':')
  const pciClass = upper(fn.class)
  return `pci:v0000${vendor}d0000${device}sv0000${subVendor}sd0000${subDevice}bc${pciClass.slice(0, 2)}sc${pciClass.slice(2, 4)}i${pciClass.slice(4, 6)}`
}

/** The first 64 bytes of configuration space, as everybody may read them. */
function configSpace(fn: PciFunction): string {
  if (fn.dead === true) return '\xff'.repeat(64)
  const bytes = new Array<number>(64).fill(0)
  const le16 = (at: number, value: string): void => {
    const number = parseInt(value, 16)
    bytes[at] = number & 0xff
    bytes[at + 1] = number >> 8
  }
  le16(0x00, fn.id.slice(0, 4))
  le16(0x02, fn.id.slice(5))
  bytes[0x04] = 0x06
  bytes[0x06] = 0x10
  bytes[0x08] = parseInt(fn.revision, 16)
  bytes[0x09] = parseInt(fn.class.slice(4), 16)
  bytes[0x0a] = parseInt(fn.class.slice(2, 4), 16)
  bytes[0x0b] = parseInt(fn.class.slice(0, 2), 16)
  bytes[0x0e] = fn.secondary === undefined ? 0x00 : 0x01
  if (fn.secondary === undefined) {
    le16(0x2c, fn.subsystem.slice(0, 4))
    le16(0x2e, fn.subsystem.slice(5))
  } else {
    bytes[0x19] = parseInt(fn.secondary, 16)
    bytes[0x1a] = parseInt(fn.secondary, 16)
  }
  return String.fromCharCode(...bytes)
}

/** 13 lines of start, end and flags; the size is end - start + 1 (pci-sysfs.c). */
function resources(fn: PciFunction): string {
  const bars = fn.bars === undefined ? [] : fn.bars
  let at = 0x200000000000 + parseInt(fn.address.slice(-7, -5), 16) * 2 ** 40
  const lines: string[] = []
  for (let i = 0; i < 13; i += 1) {
    const size = bars[i]
    if (size === undefined || size === 0) {
      lines.push(`0x${hex(0, 16)} 0x${hex(0, 16)} 0x${hex(0, 16)}`)
      continue
    }
    lines.push(`0x${hex(at, 16)} 0x${hex(at + size - 1, 16)} 0x${hex(i === 0 ? 0x40200 : 0x14220c, 16)}`)
    at += Math.max(size, 2 ** 25)
  }
  return `${lines.join('\n')}\n`
}

export function ueventText(fn: PciFunction, driver: string | null): string {
  return [
    ...(driver === null ? [] : [`DRIVER=${driver}`]), `PCI_CLASS=${upper(fn.class).replace(/^0/, '')}`, `PCI_ID=${upper(fn.id)}`,
    `PCI_SUBSYS_ID=${upper(fn.subsystem)}`, `PCI_SLOT_NAME=${fn.address}`, `MODALIAS=${modalias(fn)}`, '',
  ].join('\n')
}

/** The attributes of one function, unbound. */
export function functionFiles(fn: PciFunction, at: string): Files {
  const text: Record<string, string> = {
    vendor: `0x${fn.id.slice(0, 4)}`, device: `0x${fn.id.slice(5)}`,
    subsystem_vendor: `0x${fn.subsystem.slice(0, 4)}`, subsystem_device: `0x${fn.subsystem.slice(5)}`,
    class: `0x${fn.class}`, revision: `0x${fn.revision}`, modalias: modalias(fn), numa_node: String(fn.numa),
    driver_override: '(null)', enable: '1', d3cold_allowed: '1', power_state: 'D0',
  }
  if (fn.class.startsWith('0300')) text['boot_vga'] = fn.bootVga === true ? '1' : '0'
  if (fn.resetMethods !== undefined) text['reset_method'] = fn.resetMethods.join(' ')
  if (fn.link !== undefined) {
    text['current_link_width'] = String(fn.link.width)
    text['max_link_width'] = String(fn.link.maxWidth)
    text['current_link_speed'] = fn.link.speed
    text['max_link_speed'] = fn.link.speed
  }
  if (fn.totalVfs !== undefined) {
    text['sriov_totalvfs'] = String(fn.totalVfs)
    text['sriov_numvfs'] = String(fn.numVfs === undefined ? 0 : fn.numVfs)
  }
  const files: Record<string, string> = {}
  for (const name of Object.keys(text)) files[`${at}/${name}`] = `${text[name]}\n`
  files[`${at}/uevent`] = ueventText(fn, null)
  files[`${at}/config`] = configSpace(fn)
  files[`${at}/resource`] = resources(fn)
  return files
}
