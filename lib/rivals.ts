// Which kernel modules could take a function away from vfio-pci. By vendor and class, as the drivers' own tables
// claim them (kernel 6.12: drivers/gpu/drm, sound/pci/hda, drivers/usb/host, drivers/i2c/busses); names with
// underscores. A kernel may lack some of them.
import { itemsOf, keyOf, ofKernel } from './cmdline.ts'
import { moduleName } from './kernels.ts'
import { isAccelerator, isDisplay, isNvSwitch } from './pci-class.ts'
import type { PciDevice } from './pci.ts'
import { isVfioDriver } from './iommu.ts'

/** What of a function decides who could take it. */
type Claimed = Pick<PciDevice, 'vendor' | 'device' | 'class' | 'driver' | 'module'>

/** nouveau, nova_core and nvidia claim base class 03; nvidiafb claims it too and gives up on everything since 2006. */
const DISPLAY: Readonly<Record<string, readonly string[]>> = {
  '10de': ['nouveau', 'nvidia', 'nova_core'],
  '1002': ['amdgpu', 'radeon'],
  '8086': ['i915', 'xe'],
}
/** The Type-C port's controller: NVIDIA's own I2C master, Synopsys' in Radeons. */
const TYPE_C: Readonly<Record<string, readonly string[]>> = { '10de': ['i2c_nvidia_gpu'], '1002': ['i2c_designware_pci'] }

/** All drivers of GPUs that are known here. */
export const GPU_DRIVERS: readonly string[] = Object.values(DISPLAY).flat()

/**
 * Modules that could bind this function at boot, the one that has it now first: each must come after vfio-pci
 * (softdep) or be blacklisted before the function can be said to be ours.
 */
export function driversThatCouldTake(device: Claimed): readonly string[] {
  // A driver that is built in has no module, and no modprobe setting keeps it away.
  const now = isVfioDriver(device.driver) || device.module === null ? [] : [device.module]
  return [...new Set([...now, ...takersOf(device)])]
}

/** The same with the driver that has it now where that is built in, as pci-stub may be: no modprobe setting keeps it away. */
export function driversInTheWay(device: Claimed, isBuiltin: (name: string) => boolean): readonly string[] {
  const { driver, module } = device
  const could = driversThatCouldTake(device)
  const now = driver === null || module !== null || isVfioDriver(driver) ? [] : [moduleName(driver)].filter(isBuiltin)
  return [...could, ...now.filter(name => !could.includes(name))]
}

/** The same for an id of which sysfs does not tell what it is: it is taken for a GPU's. */
export function driversForId(id: string): readonly string[] {
  return driversThatCouldTake({ vendor: id.slice(0, 4), device: id.slice(5), class: '0302', driver: null, module: null })
}

/** What a command line blacklists: kmod adds up and reads what is init's too, of the kernel's own the last counts (kernel-parameters.txt). */
function blacklistOf(tokens: readonly string[]): readonly string[] {
  const all = (key: string, from: readonly string[]): readonly string[] => from.filter(token => keyOf(token) === key)
  return [...all('modprobe.blacklist', tokens), ...all('module_blacklist', ofKernel(tokens)).slice(-1)].flatMap(itemsOf)
}

/** Modules that every one of these command lines blacklists, by the names that they have. */
export function blacklistedByAll(lines: readonly (readonly string[])[]): ReadonlySet<string> {
  const [first = [], ...rest] = lines.map(blacklistOf)
  return new Set(first.filter(name => rest.every(set => set.includes(name))))
}

/** What binds to a function like this. Modules that only load one of these beside themselves (nvidia_drm) come after it anyway. */
function takersOf(device: Claimed): readonly string[] {
  const { class: cls, vendor } = device
  if (vendor === null) return []
  if (isNvSwitch(device)) return ['nvidia']
  if (isDisplay(cls) || (vendor === '1002' && isAccelerator(cls))) return DISPLAY[vendor] || []
  if (cls === '0403') return ['snd_hda_intel']
  if (cls === '0c03') return ['xhci_pci']
  return cls === '0c80' ? TYPE_C[vendor] || [] : []
}
