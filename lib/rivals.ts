// Which kernel modules could take a function away from vfio-pci. By vendor and class, as the drivers' own tables
// claim them (kernel 6.12: drivers/gpu/drm, sound/pci/hda, drivers/usb/host, drivers/i2c/busses); names with
// underscores. A kernel may lack some of them.
import { itemsOf, keyOf } from './cmdline.ts'
import { moduleName } from './kernels.ts'
import { isAccelerator, isDisplay, isNvSwitch } from './pci-class.ts'
import type { PciDevice } from './pci.ts'
import { isVfioDriver } from './iommu.ts'

interface Row {
  /** They bind to the function: each must be kept away. */
  readonly take: readonly string[]
  /** They cannot bind a card of today, or only pull one of `take` in: a softdep for them does no harm. */
  readonly beside: readonly string[]
}

/** What of a function decides who could take it. */
type Claimed = Pick<PciDevice, 'vendor' | 'class' | 'driver' | 'module'>

const DISPLAY: Readonly<Record<string, Row>> = {
  // nouveau, nova_core and nvidia claim base class 03; nvidiafb claims it too and gives up on everything since 2006.
  '10de': { take: ['nouveau', 'nvidia', 'nova_core'], beside: ['nvidia_drm', 'nvidia_modeset', 'nvidia_uvm', 'nvidiafb', 'nova_drm'] },
  '1002': { take: ['amdgpu', 'radeon'], beside: [] },
  '8086': { take: ['i915', 'xe'], beside: ['mei_gsc'] },
}
const NVSWITCH: Row = { take: ['nvidia'], beside: [] }
const AUDIO: Row = { take: ['snd_hda_intel'], beside: [] }
const USB: Row = { take: ['xhci_pci'], beside: [] }
/** The Type-C port's controller: NVIDIA's own I2C master, Synopsys' in Radeons. */
const TYPE_C: Readonly<Record<string, Row>> = {
  '10de': { take: ['i2c_nvidia_gpu'], beside: ['ucsi_ccg'] },
  '1002': { take: ['i2c_designware_pci'], beside: ['ucsi_ccg'] },
}

/**
 * Modules that could bind this function at boot, the one that has it now first: each must come after vfio-pci
 * (softdep) or be blacklisted before the function can be said to be ours.
 */
export function driversThatCouldTake(device: Claimed): readonly string[] {
  // A driver that is built in has no module, and no modprobe setting keeps it away.
  const now = isVfioDriver(device.driver) || device.module === null ? [] : [device.module]
  return [...new Set([...now, ...(rowOf(device)?.take ?? [])])]
}

/** Modules that need no keeping away but do no harm in a softdep: they load one that could take the function. */
export function driversBeside(device: Claimed): readonly string[] {
  return rowOf(device)?.beside ?? []
}

/** Keys that keep a module from being loaded for a device: kmod's and the kernel's own (kernel-parameters.txt). */
const BLACKLISTS: readonly string[] = ['modprobe.blacklist', 'module_blacklist']

/** Modules that every one of these command lines blacklists, with underscores. */
export function blacklistedByAll(lines: readonly (readonly string[])[]): ReadonlySet<string> {
  const [first = [], ...rest] = lines.map(tokens => tokens.filter(token => BLACKLISTS.includes(keyOf(token))).flatMap(itemsOf).map(moduleName))
  return new Set(first.filter(name => rest.every(set => set.includes(name))))
}

function rowOf({ class: cls, vendor }: Claimed): Row | undefined {
  if (vendor === null) return undefined
  if (isNvSwitch(vendor, cls)) return NVSWITCH
  if (isDisplay(cls) || (vendor === '1002' && isAccelerator(cls))) return DISPLAY[vendor]
  if (cls === '0403') return AUDIO
  if (cls === '0c03') return USB
  return cls === '0c80' ? TYPE_C[vendor] : undefined
}
