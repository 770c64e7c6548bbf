// What vfio-pci is given at the next boot, by whoever gave it: asked of the sources, since in an overlay a grub.cfg
// is still what it was.
import { autoBlacklist } from './blacklist.ts'
import type { Hardware } from './blacklist.ts'
import { withoutArgs } from './bootloader/bootloader.ts'
import type { BootLoader } from './bootloader/loader.ts'
import { defaultTokens } from './bootloader/default-grub.ts'
import { bootEntries } from './bootloader/entries.ts'
import { itemsOf, keyOf } from './cmdline.ts'
import { comesFirst } from './comes-first.ts'
import { boundByAddress, storedIn } from './bind-by-address.ts'
import { readGpus } from './gpus.ts'
import type { HostView } from './host.ts'
import { isVfioDriver } from './iommu.ts'
import { lackedByAll } from './initramfs/record.ts'
import { detectInitramfsTool } from './initramfs/tool.ts'
import { ourClaims, readJournal } from './journal.ts'
import { installedKernels, modulesOf } from './kernels.ts'
import { keptOut, parameterOf, readModprobe, withInstall } from './modprobe.ts'
import type { Claim } from './module.ts'
import { altered, readPci } from './pci.ts'
import type { PciDevice } from './pci.ts'
import { driversThatCouldTake } from './rivals.ts'
import type { Step } from './steps.ts'
import { entriesOf, takes } from './vfio-conf.ts'

/** What the sources of the boot menu pass to the kernel: one command line per entry, or the one that all entries are made with. */
export function sourceLines(host: HostView, loader: BootLoader): readonly (readonly string[])[] {
  return loader.kind === 'bls' ? bootEntries(host, loader).map(entry => entry.tokens) : [defaultTokens(host, loader.defaults)]
}

/** Entries of ids= in modprobe.d and of vfio-pci.ids on the kernel command line. */
export function givenEntries(host: HostView, loader: BootLoader | null): readonly string[] {
  const inFiles = entriesOf(parameterOf(readModprobe(host), 'vfio_pci', 'ids')?.value)
  const onLines = loader === null ? [] : sourceLines(host, loader).flatMap(tokens => tokens.filter(token => keyOf(token) === 'vfio_pci.ids').flatMap(itemsOf))
  return [...new Set([...inFiles, ...onLines])]
}

/** The same with the addresses that modprobe.d stores: everything by which vfio-pci still has something, present or not. */
export function givenNames(host: HostView, loader: BootLoader | null): readonly string[] {
  return [...givenEntries(host, loader), ...storedIn(readModprobe(host)).map(one => one.address)]
}

/**
 * What decides which drivers may be blacklisted. A function that vfio-pci has only until the next boot counts as
 * the driver's that it goes back to; one with an override that is not ours is somebody else's to decide.
 */
export function hardwareOf(host: HostView, loader: BootLoader): Hardware {
  const given = new Set(givenDevices(host, loader).map(device => device.address))
  const ours = new Set(readJournal(host).flatMap(run => run.devices).map(one => one.address))
  const devices = readPci(host).map(device => !isVfioDriver(device.driver) || given.has(device.address) || (device.override !== null && !ours.has(device.address)) ? device : altered(device, { driver: null, module: formerModule(host, device) }))
  return { devices, gpus: readGpus(host, devices), given: new Set(devices.filter(device => given.has(device.address))) }
}

/** The functions that vfio-pci is given, by id or by address. */
export function givenDevices(host: HostView, loader: BootLoader | null): readonly PciDevice[] {
  const entries = givenEntries(host, loader)
  const devices = readPci(host)
  const at = new Set(boundByAddress(readModprobe(host), devices))
  return devices.filter(device => at.has(device) || takes(entries, device))
}

/** Of the modules that could take it the one that is installed and wanted; null where that is not one alone. */
function formerModule(host: HostView, device: PciDevice): string | null {
  const config = readModprobe(host)
  const has = installedKernels(host).map(kernel => withInstall(modulesOf(host, kernel), config))
  const could = driversThatCouldTake(device).filter(name => keptOut(config, name) === null && has.some(kernel => kernel(name) !== 'absent'))
  return could.length === 1 ? could[0] ?? null : null
}

/**
 * Takes back what we blacklisted and a device needs that has come back to the host. What a function of vfio-pci is
 * kept safe by stays: only where vfio-pci comes first can the blacklist be done without.
 */
export function withoutSurplus(host: HostView, loader: BootLoader): { readonly steps: readonly Step[]; readonly released: readonly Claim[] } {
  const hardware = hardwareOf(host, loader)
  const wanted = autoBlacklist(hardware)
  const rivals = new Set([...hardware.given].flatMap(driversThatCouldTake))
  const tool = detectInitramfsTool(host)
  const lacked = lackedByAll(host)
  const first = (name: string): boolean => installedKernels(host).every(kernel => comesFirst(host, readModprobe(host, kernel), name, tool, lacked))
  const released = ourClaims(host).filter(({ thing, value }) => {
    if (thing !== 'arg' || keyOf(value) !== 'modprobe.blacklist') return false
    return itemsOf(value).every(name => !wanted.includes(name) && (!rivals.has(name) || first(name)))
  })
  return released.length === 0 ? { steps: [], released } : { steps: withoutArgs(host, loader, released).steps, released }
}
