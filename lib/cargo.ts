// What hangs on a PCI function, in an operator's words: disks with their file systems, network interfaces,
// keyboards, sound. For the members of a group that a host would lose; what is vital among it is in lifelines.ts.
import { functionsIn } from './block-stack.ts'
import { lazily } from './gpus.ts'
import type { AbsPath, HostView } from './host.ts'
import { leavesOfMount, readMounts } from './mounts.ts'

/** What of /sys/class is told, and how: a name may become no words at all. */
const CLASSES: readonly (readonly [string, (host: HostView, at: AbsPath, name: string) => string | null])[] = [
  ['/sys/class/block', (host, at, name) => host.stat(`${at}/partition`) === null && !/^nvme\d+c\d+n\d+$/.test(name) ? `disk ${name}` : null],
  ['/sys/class/net', (_host, _at, name) => `network interface ${name}`],
  ['/sys/bus/usb/devices', usbWords],
  ['/sys/class/sound', (host, at, name) => /^card\d+$/.test(name) ? `sound card ${plain(host.attr(`${at}/id`) ?? name)}` : null],
]
/** bInterfaceClass 03 with bInterfaceProtocol (USB HID 1.11, 4.3). */
const HID: Readonly<Record<string, string>> = { '01': 'USB keyboard', '02': 'USB mouse' }

/** A teller of what each function carries; everything is read once, when the first one is asked for. */
export function readCargo(host: HostView): (address: string) => readonly string[] {
  const known = lazily(() => readAll(host))
  return address => known().get(address) || []
}

function readAll(host: HostView): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const add = (functions: readonly string[], words: string | null): void => {
    const last = functions[functions.length - 1]
    if (words !== null && last !== undefined && found.get(last)?.includes(words) !== true) found.set(last, [...found.get(last) || [], words])
  }
  for (const [directory, words] of CLASSES) {
    for (const name of host.list(directory as AbsPath)) {
      const at = host.real(`${directory}/${name}` as AbsPath)
      if (at !== null) add(functionsIn(at), words(host, at, name))
    }
  }
  for (const mount of readMounts(host)) for (const leaf of leavesOfMount(host, mount) || []) add(leaf.functions, `file system ${plain(mount.at)}`)
  return found
}

/** "3-1:1.0" is an interface of the device "3-1"; hubs and what has no words are left out. */
function usbWords(host: HostView, at: AbsPath, name: string): string | null {
  if (name.includes(':')) return host.attr(`${at}/bInterfaceClass`) === '03' ? HID[host.attr(`${at}/bInterfaceProtocol`) ?? ''] ?? null : null
  const hub = name.startsWith('usb') || host.attr(`${at}/bDeviceClass`) === '09'
  const product = hub ? null : host.attr(`${at}/product`)
  return product === null ? null : `USB device ${plain(product)}`
}

/** Names that devices give themselves may hold anything. */
function plain(text: string): string {
  return text.replace(/[^ -~]/g, '?').slice(0, 40)
}
