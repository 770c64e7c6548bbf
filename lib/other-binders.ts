// Others who decide a function's driver: driverctl(8), whose overrides udev sets at boot after ours, and libvirt,
// which gives a managed device back to the driver it found when the guest ends.
import type { AbsPath, HostView } from './host.ts'
import { isVfioDriver } from './iommu.ts'
import type { PciDevice } from './pci.ts'

const DRIVERCTL = '/etc/driverctl.d'
const DOMAINS: AbsPath = '/etc/libvirt/qemu'

/** The driver that driverctl sets for this function at every boot, and the file; null when it sets none. */
export function driverctlOf(host: HostView, address: string): { readonly driver: string; readonly path: AbsPath } | null {
  const path: AbsPath = `${DRIVERCTL}/pci-${address}`
  const driver = (host.attr(path) || '').trim()
  return driver === '' ? null : { driver, path }
}

/** The same where it is not vfio-pci or a variant: it would win. */
export function overruledBy(host: HostView, address: string): { readonly driver: string; readonly path: AbsPath } | null {
  const found = driverctlOf(host, address)
  return found === null || isVfioDriver(found.driver) ? null : found
}

/** Addresses of the host's functions that a domain of libvirt manages itself. */
function managedBy(xml: string): readonly string[] {
  const devices = xml.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g) || []
  return devices.flatMap(text => {
    const source = /<source\b[^]*?<\/source>/.exec(text)?.[0] || ''
    const part = (name: string, digits: number): string => (new RegExp(`\\b${name}=['"]0x([0-9a-fA-F]+)['"]`).exec(source)?.[1] ?? '0').toLowerCase().padStart(digits, '0')
    return source === '' ? [] : [`${part('domain', 4)}:${part('bus', 2)}:${part('slot', 2)}.${part('function', 1)}`]
  })
}

/** What to know of domains that manage one of these functions while a driver of the host has it. */
export function libvirtNotes(host: HostView, devices: readonly PciDevice[]): readonly string[] {
  const held = devices.filter(one => one.driver !== null && !isVfioDriver(one.driver))
  if (held.length === 0) return []
  return host.list(DOMAINS).filter(name => name.endsWith('.xml')).flatMap(name => {
    const managed = managedBy(host.read(`${DOMAINS}/${name}`) || '')
    return held.filter(one => managed.includes(one.address))
      .map(one => `libvirt's domain ${name.slice(0, -4)} manages ${one.address} itself (managed='yes'): until the next boot it hands it back to ${one.driver || ''} whenever the guest ends`)
  })
}
