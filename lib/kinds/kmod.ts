// A kernel module is loaded. Built in counts; nothing is ever unloaded: what uses it now is not ours to know.
import { Stop } from '../errors.ts'
import type { HostView } from '../host.ts'
import type { KmodStep } from '../steps.ts'
import type { Kind } from './kind.ts'

/** /sys/module has every loaded module, and built-in ones that have parameters (sysfs-module ABI). */
function isLoaded(host: HostView, name: string): boolean {
  const dir = name.replace(/-/g, '_')
  return host.stat(`/sys/module/${dir}`) !== null
}

/** Recorded in the journal, and an undo does nothing about it: the module stays until the node boots. */
export const kmodKind: Kind<KmodStep> = {
  facet: 'live',
  label: step => `kernel module ${step.name}`,
  async observe(host, step) {
    return { before: isLoaded(host, step.name) ? 'loaded' : 'not loaded', after: 'loaded' }
  },
  async apply(host, step) {
    const { code, stderr } = await host.run(['modprobe', step.name], { timeout: 60 })
    if (code !== 0) throw new Stop('E_COMMAND', `modprobe ${step.name} ended with ${code} (${stderr.trim().slice(-300) || 'no message'}); expected the module to load; look at the kernel log with dmesg`)
  },
  pending: (host, step) => host.live ? null : `modprobe ${step.name}`,
  inverse: (_host, step) => ({ kind: 'kmod', name: step.name }),
  touches: () => [],
}
