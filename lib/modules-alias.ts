// What a kernel's modules say they drive: modules.alias, which depmod(8) makes of their device tables and which udev
// goes by. A table by vendor is a guess beside it: amdgpu does not claim the Radeons of radeon.
import type { AbsPath, HostView } from './host.ts'
import { moduleDir, moduleName } from './kernels.ts'

/** A pattern of modules.alias as modprobe reads it, with fnmatch(3): * and ? and sets. */
function matches(pattern: string, modalias: string): boolean {
  const source = pattern.replace(/[.+^${}()|\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')
  return new RegExp(`^${source}$`).test(modalias)
}

/** Whether the module claims the function in this kernel; null where modules.alias or the modalias is not to be seen. */
export function claims(host: HostView, kernel: string, module: string, address: string): boolean | null {
  const text = host.read(`${moduleDir(host, kernel)}/modules.alias` as AbsPath)
  const modalias = host.attr(`/sys/bus/pci/devices/${address}/modalias`)
  if (text === null || modalias === null || modalias === '') return null
  const lines = new RegExp(`^alias (pci:\\S+) ${moduleName(module).replace(/_/g, '[-_]')}$`, 'gm')
  for (let found = lines.exec(text); found !== null; found = lines.exec(text)) if (matches(found[1] ?? '', modalias)) return true
  return false
}
