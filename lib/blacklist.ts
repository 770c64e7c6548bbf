// Which drivers the kernel command line may blacklist: the guide's list, less whatever a device needs that stays
// with the host. Pure over what sysfs and modprobe.d said.
import { refused } from './errors.ts'
import { isCandidate } from './gpus.ts'
import type { Gpu } from './gpus.ts'
import { drivesNothing } from './iommu.ts'
import type { PciDevice } from './pci.ts'

/** What the operators' guide blacklists. */
export const GUIDE: readonly string[] = ['nouveau', 'nvidia', 'nvidia_drm']

/** What decides which drivers the host still needs. */
export interface Hardware {
  readonly devices: readonly PciDevice[]
  readonly gpus: readonly Gpu[]
  /** What vfio-pci is given already, by id or by address. */
  readonly given: ReadonlySet<PciDevice>
}

/**
 * Devices that stay with the host. While nothing is given to vfio-pci yet, every GPU counts as about to go, but for
 * the one that shows the boot console: iommu_cmdline comes first in the guide, and does not know which are meant.
 */
function staying({ devices, gpus, given }: Hardware): readonly PciDevice[] {
  const going = new Set(gpus.filter(gpu => isCandidate(gpu) && gpu.device.bootVga !== 1).map(gpu => gpu.device.address))
  const named = gpus.some(gpu => given.has(gpu.device))
  return devices.filter(device => !drivesNothing(device.driver) && (named ? !given.has(device) : !going.has(device.address)))
}

function plain(name: string): string {
  return name.replace(/-/g, '_')
}

/** The module of its driver; a driver that is built in, or whose module a capture lacks, has the same name. */
function moduleOf({ driver, module }: PciDevice): string | null {
  return module ?? driver
}

/** What of the guide's list a staying device lives on: NVIDIA's own stack, or nouveau; either, while it has no driver. */
function needs(device: PciDevice): readonly string[] {
  const module = moduleOf(device)
  if (module === null) return GUIDE
  return GUIDE.filter(name => name.startsWith('nvidia') === module.startsWith('nvidia'))
}

/** The guide's list for this node; [] where no NVIDIA device is. */
export function autoBlacklist(hardware: Hardware): readonly string[] {
  // Only what a GPU's drivers drive: the network card of an NVIDIA chipset has a driver of its own.
  const nvidia = new Set(hardware.gpus.filter(gpu => gpu.device.vendor === '10de').map(gpu => gpu.device))
  if (nvidia.size === 0) return []
  const needed = new Set(staying(hardware).filter(device => nvidia.has(device)).flatMap(needs))
  return GUIDE.filter(name => !needed.has(name))
}

/** Throws E_REFUSED when a list that was asked for takes the driver of a device that stays. */
export function refuseTaken(list: readonly string[], hardware: Hardware): void {
  const wanted = new Set(list.map(plain))
  const hit = staying(hardware).find(device => wanted.has(plain(moduleOf(device) || '')))
  if (hit === undefined) return
  throw refused(`blacklist holds ${moduleOf(hit) ?? ''}, which drives ${hit.address} (${hit.id ?? 'unknown id'}), and that device stays with the host; take it out of the list, or give the device to vfio-pci first (vfio_bind)`)
}
