// What binding has to know of a node: its hardware, who could take a function first, and what has taken it by now.
import type { Hardware } from './bind-refusals.ts'
import { detectBootLoader } from './bootloader/bootloader.ts'
import type { BootLoader } from './bootloader/loader.ts'
import { bootEntries } from './bootloader/entries.ts'
import { readConsoles } from './console.ts'
import { Stop } from './errors.ts'
import { surroundingsOf } from './group-members.ts'
import { givenDevices } from './given.ts'
import { lazily, readGpus } from './gpus.ts'
import type { HostView } from './host.ts'
import { weakenedGroups } from './isolation.ts'
import { installedKernels, modulesOf, runningKernel } from './kernels.ts'
import { readNevers } from './never.ts'
import { readPci } from './pci.ts'
import type { PciDevice } from './pci.ts'
import { driversForId, driversInTheWay, driversThatCouldTake } from './rivals.ts'

/** Functions, GPUs and consoles are read at once, the rest when it is first asked for; a tree without sysfs has none of them. */
export function readHardware(host: HostView): Hardware {
  const devices = readPci(host)
  const gpus = readGpus(host, devices)
  const around = surroundingsOf(host, devices, gpus)
  return { ...around, never: readNevers(host, devices), consoles: readConsoles(host, devices), given: lazily(() => new Set(givenDevices(host, loaderOf(host).loader).map(one => one.address))), weakened: weakenedGroups(host) }
}

/** An image may have no boot loader yet; a node that runs has one, and what is wrong with it is said. */
export function loaderOf(host: HostView): { readonly loader: BootLoader | null; readonly missing: string | null } {
  try { return { loader: detectBootLoader(host), missing: null } } catch (error) {
    if (!(error instanceof Stop) || error.code !== 'E_HOST' || runningKernel(host) !== null) throw error
    return { loader: null, missing: error.message }
  }
}

/** What the entries that the node is used with pass to the kernel. */
export function entryTokens(host: HostView, loader: BootLoader | null): readonly (readonly string[])[] {
  return loader === null ? [] : bootEntries(host, loader).filter(entry => !entry.recovery).map(entry => entry.tokens)
}

/** Modules that could take one of these functions; where sysfs does not tell, an id is taken for a GPU's. */
export function rivalsOf(devices: readonly PciDevice[], ids: readonly string[]): readonly string[] {
  const unknown = ids.filter(id => !devices.some(device => device.id === id))
  return [...new Set([...devices.flatMap(driversThatCouldTake), ...unknown.flatMap(driversForId)])]
}

/**
 * Functions that a driver in the kernel itself takes before a module can: address -> that driver. Nothing set in
 * modprobe.d or on the command line changes that while vfio-pci is a module.
 */
export function takenByKernel(host: HostView, devices: readonly PciDevice[]): ReadonlyMap<string, string> {
  const kernels = installedKernels(host).map(kernel => modulesOf(host, kernel)).filter(has => has('vfio_pci') !== 'builtin')
  const found = new Map<string, string>()
  for (const device of devices) {
    const isBuiltin = (name: string): boolean => kernels.some(has => has(name) === 'builtin')
    const driver = driversInTheWay(device, isBuiltin).find(isBuiltin)
    if (driver !== undefined) found.set(device.address, driver)
  }
  return found
}

/** One row of the result `devices`. */
export interface DeviceRow {
  readonly address: string
  readonly id: string | null
  readonly driver: string | null
  readonly wanted: string | null
  readonly iommu_group: number | null
}

/** How these functions are now. */
export function deviceRows(host: HostView, addresses: readonly string[], wanted: (device: PciDevice) => string | null): readonly DeviceRow[] {
  return readPci(host).filter(device => addresses.includes(device.address))
    .map(device => ({ address: device.address, id: device.id, driver: device.driver, wanted: wanted(device), iommu_group: device.group }))
}
