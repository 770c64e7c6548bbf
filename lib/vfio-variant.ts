// Which variant of vfio-pci drives a function better than vfio-pci itself (nvgrace_gpu_vfio_pci for the memory of a
// Grace GPU), chosen as libvirt does: the vfio_pci: alias with the fewest wildcards (virPCIDeviceFindBestVFIOVariant).
import type { AbsPath, HostView } from './host.ts'
import { isVfioDriver } from './iommu.ts'
import { installedKernels, moduleDir, moduleName, modulesOf, needsOf, runningKernel } from './kernels.ts'
import { matches } from './modprobe.ts'
import { memo } from './remember.ts'
import { driversThatCouldTake } from './rivals.ts'
import type { PciDevice } from './pci.ts'

type Alias = readonly [pattern: string, module: string]

function aliases(host: HostView): readonly Alias[] {
  return memo(host, 'vfio_pci aliases', () => installedKernels(host).flatMap(kernel => {
    const text = host.read(`${moduleDir(host, kernel)}/modules.alias` as AbsPath) || ''
    return (text.match(/^alias vfio_pci:\S+ \S+$/gm) || []).map((line): Alias => { const [, pattern = '', module = ''] = line.split(' '); return [pattern, moduleName(module)] })
  }))
}

/**
 * The module of the variant, of whichever installed kernel has one; null: vfio-pci itself. A variant that uses the
 * card's own driver is for virtual functions (xe_vfio_pci): loaded before vfio-pci it would bring that driver first.
 */
export function variantOf(host: HostView, device: PciDevice): string | null {
  const { modalias } = device
  if (modalias === null) return null
  const wanted = modalias.replace(/^pci:/, 'vfio_pci:')
  const wild = ([pattern]: Alias): number => pattern.split('*').length
  const rivals = driversThatCouldTake(device)
  const usesRival = (module: string): boolean => installedKernels(host).some(kernel => needsOf(host, kernel, module).some(name => rivals.includes(name)))
  const [best] = aliases(host).filter(([pattern, module]) => matches(pattern, wanted) && !usesRival(module)).sort((a, b) => wild(a) - wild(b))
  return best === undefined || best[1] === 'vfio_pci' ? null : best[1]
}

/** The driver of a function that is to have this variant, as far as the running kernel has it: one without gives it to vfio-pci. */
export function driverNow(host: HostView, variant: string | null): string {
  const running = runningKernel(host)
  return variant === null || (running !== null && modulesOf(host, running)(variant) === 'absent') ? 'vfio-pci' : variant
}

/** Whether a function has the driver that it is to have: of vfio-pci any variant will do, and a driver may spell its module with dashes. */
export function hasDriver({ driver }: Pick<PciDevice, 'driver'>, wanted: string): boolean {
  return isVfioDriver(driver) && (wanted === 'vfio-pci' || moduleName(driver || '') === wanted)
}
