// What the node's console is on: screens by their PCI function, and whatever is no screen.
import { keyOf, tokenise, valueOf } from './cmdline.ts'
import { functionsIn } from './block-stack.ts'
import type { Gpu } from './gpus.ts'
import type { AbsPath, HostView } from './host.ts'
import { drivesNothing } from './iommu.ts'
import { runningKernel } from './kernels.ts'
import type { PciDevice } from './pci.ts'

/** tty0 and tty1 are screens; ttyS0, ttyAMA0, hvc0 and the like are not. Nobody can log in on the others here. */
const NO_TERMINAL = /^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/
const GRAPHICS = '/sys/class/graphics'
const VTS = '/sys/class/vtconsole'
/** What the kernel calls the memory of a picture that the firmware set up (kernel: sysfb.c, efifb.c, vesafb.c, simplefb.c). */
const FIRMWARE_PICTURE = /^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/

/** Where the console of the node is; functions by their address, "0000:41:00.0". */
export interface Consoles {
  /** Functions that show the console, as far as the kernel tells. */
  readonly screens: ReadonlySet<string>
  /** "ttyS0": a console that is no screen; null when there is none. */
  readonly serial: string | null
  /** Function -> what the memory of the firmware's picture in its BAR is called, where vfio-pci would not clear it. */
  readonly pictures: ReadonlyMap<string, string>
}

/** As sysfs and procfs have it now, whatever the next boot brings; empty and null in a tree without them. */
export function readConsoles(host: HostView, devices: readonly PciDevice[]): Consoles {
  return {
    screens: new Set([...devices.filter(device => device.bootVga === 1).map(device => device.address), ...framebuffer(host)]),
    serial: serialOf(host), pictures: pictures(host),
  }
}

/** 3D controllers and AMD's processing accelerators have no output. */
const DARK = ['0302', '1200']

/** Displays that would still show a console with these gone: each has an output and a driver of the host, or shows it now without one. */
export function remainingScreens({ screens }: Consoles, gpus: readonly Gpu[], gone: (gpu: Gpu) => boolean): readonly Gpu[] {
  return gpus.filter(gpu => ['gpu', 'igpu', 'bmc', 'virtual'].includes(gpu.kind) && !gone(gpu)
    && (gpu.device.driver === null ? screens.has(gpu.device.address) : !drivesNothing(gpu.device.driver) && (screens.has(gpu.device.address) || !DARK.includes(gpu.device.class || ''))))
}

/** Function behind fb0, which the virtual terminals are on as long as a frame buffer console is bound. */
function framebuffer(host: HostView): readonly string[] {
  const terminals = host.list(VTS).map((name): AbsPath => `${VTS}/${name}`)
  const bound = terminals.some(at => host.attr(`${at}/bind`) === '1' && (host.attr(`${at}/name`) || '').includes('frame buffer'))
  if (terminals.length > 0 && !bound) return []
  return functionsIn(host.real(`${GRAPHICS}/fb0/device`)).slice(-1)
}

/** /proc/consoles has what is registered; the command line only what was asked for. */
function serialOf(host: HostView): string | null {
  const registered = host.attr('/proc/consoles')
  const names = registered !== null ? registered.split('\n').map(line => line.split(/\s+/)[0] || '')
    : tokenise(host.attr('/proc/cmdline') || '').filter(token => keyOf(token) === 'console').map(token => valueOf(token).split(',')[0] || '')
  return names.find(name => !NO_TERMINAL.test(name)) ?? null
}

/**
 * From 6.0 on vfio-pci takes the firmware's picture off by itself (kernel: d17378062079, "vfio/pci: Remove console
 * drivers"); before, the memory stays busy and a guest does not get the BAR.
 * Nested by indentation in /proc/iomem: "0000:01:00.0", and in it "BOOTFB". Addresses are hidden from users, names are not.
 */
function pictures(host: HostView): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const above: string[] = []
  if (parseInt(runningKernel(host) || '', 10) >= 6) return found
  for (const line of (host.attr('/proc/iomem') || '').split('\n')) {
    const parsed = /^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(line)
    if (parsed === null) continue
    const [, indent = '', name = ''] = parsed
    above.length = indent.length / 2
    above.push(name)
    const owner = FIRMWARE_PICTURE.test(name) ? functionsIn(above.join('/')).slice(-1)[0] : undefined
    if (owner !== undefined) found.set(owner, name)
  }
  return found
}
