// What the text console shows on, before a display function is taken from its driver.
import { readConsoles } from './console.ts'
import { refused } from './errors.ts'
import type { HostView } from './host.ts'
import type { PciDevice } from './pci.ts'

function framebuffers(host: HostView, { address }: PciDevice): readonly string[] {
  return host.list(`/sys/bus/pci/devices/${address}/graphics`)
}

/** Whether its driver made a framebuffer of it (graphics/fb0), be the text console there or not. */
export function hasFramebuffer(host: HostView, device: PciDevice): boolean {
  return framebuffers(host, device).length > 0
}

/** The virtual console driver that shows on framebuffers and is bound (kernel: Documentation/driver-api/console.rst). */
function boundConsole(host: HostView): string | undefined {
  return host.list('/sys/class/vtconsole').find(name => /frame buffer/.test(host.attr(`/sys/class/vtconsole/${name}/name`) || '') && host.attr(`/sys/class/vtconsole/${name}/bind`) === '1')
}

/**
 * What goes dark; E_REFUSED for the only console. The kernel's own drivers take the console off a framebuffer that
 * goes (unregister_framebuffer); NVIDIA's keeps the GPU in use for it, and to take it off is not for us: it goes from
 * all screens at once.
 */
export function consoleOn(host: HostView, devices: readonly PciDevice[], allowed: boolean): string[] {
  const bound = boundConsole(host)
  const shown = bound === undefined ? [] : devices.filter(one => hasFramebuffer(host, one))
  if (shown.length === 0) return []
  const addresses = shown.map(one => one.address).join(', ')
  if (shown.some(one => one.driver === 'nvidia')) {
    throw refused(`the text console is on a framebuffer of ${addresses}, and nvidia does not let go of that`, `leave live out and reboot, or take the console off all screens first: echo 0 > /sys/class/vtconsole/${bound || ''}/bind`)
  }
  const all = host.list('/sys/class/graphics').filter(name => /^fb\d+$/.test(name)).length
  const ours = shown.reduce((sum, one) => sum + framebuffers(host, one).length, 0)
  if (ours >= all && readConsoles(host, devices).serial === null && !allowed) {
    throw refused(`the only text console of this node is on ${addresses}: it would go dark at once`, 'give the node a serial console (console=ttyS0), or set allow_console_gpu if ssh or a BMC is enough')
  }
  return [`the text console is on ${addresses} and goes dark at once`]
}
