// Whether vfio-pci is loaded before a driver that could take its functions.
import type { HostView } from './host.ts'
import { loadedByName } from './initramfs/config.ts'
import { holdName } from './initramfs/contents.ts'
import type { InitramfsTool } from './initramfs/tool.ts'
import { firstFor } from './modprobe.ts'
import type { Directive } from './modprobe.ts'
import { hasPre } from './vfio-conf.ts'

/**
 * Whether vfio-pci, or what binds by address where that is built in, is loaded before a module: by the module's
 * softdep, or by the boot image. dracut's loads it before udev looks at any device (rd.driver.pre); that of
 * initramfs-tools only after udev has settled (init: init-top, then load_modules), so it counts only where it is
 * known to lack the module. `config`: what is in force for the kernel; `lacked`: what its image is known to lack, as
 * holdName() calls it.
 */
export function comesFirst(host: HostView, config: readonly Directive[], module: string, tool: InitramfsTool | undefined, lacked: readonly string[], first = 'vfio_pci'): boolean {
  if (hasPre(firstFor(config, 'softdep', module))) return true
  if (tool === undefined) return false
  const loaded = loadedByName(host, tool)
  return loaded.has(first) && !loaded.has(module) && (tool === 'dracut' || lacked.includes(holdName({ module })))
}
