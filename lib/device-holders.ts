// Who uses a PCI function: the processes that have one of its device nodes open, by /proc/<pid>/fd. Their memory maps
// are not read: that takes a lock which a process that hangs in a driver may hold, and hangs the reader with it.
import { nodesOf } from './device-nodes.ts'
import type { AbsPath, HostView } from './host.ts'
import type { PciDevice } from './pci.ts'

interface DeviceHolder {
  readonly address: string
  readonly node: string
  /** "Xorg (process 700, unit gdm.service)" */
  readonly who: string
  /** The systemd unit that would have to be stopped. */
  readonly unit: string | null
}

/** PROC_PID_INIT_INO of the kernel (proc_ns.h): the namespace that sees every process. */
const FIRST_PID_NAMESPACE = 'pid:[4026531836]'

/** Services that open GPUs by themselves, as comm has them (15 characters), with their units. */
const SERVICES: Readonly<Record<string, string>> = {
  'nvidia-persiste': 'nvidia-persistenced', 'nv-fabricmanage': 'nvidia-fabricmanager', 'nv-hostengine': 'nvidia-dcgm',
  'dcgm-exporter': 'dcgm-exporter', 'nvidia-device-p': 'nvidia-device-plugin', 'nvidia-powerd': 'nvidia-powerd', 'nvidia-vgpu-mgr': 'nvidia-vgpu-mgr',
}

/** Process ids as text, by code unit ("10" comes before "9"); [] in a tree without procfs. */
export function processes(host: HostView): readonly string[] {
  return host.list('/proc').filter(name => /^\d+$/.test(name))
}

/** One row for each process and node, in the order of the processes. */
export function holdersOf(host: HostView, devices: readonly PciDevice[]): readonly DeviceHolder[] {
  const byPath = new Map<string, string>()
  const byNumber = new Map<string, string>()
  for (const device of devices) {
    for (const [path, number] of nodesOf(host, device)) {
      byPath.set(path, device.address)
      if (number !== null) byNumber.set(number, path)
    }
  }
  if (byPath.size === 0) return []
  const found: DeviceHolder[] = []
  for (const pid of processes(host)) {
    const nodes = new Set<string>()
    for (const fd of host.list(`/proc/${pid}/fd` as AbsPath)) {
      const open: AbsPath = `/proc/${pid}/fd/${fd}`
      const text = host.link(open)
      // Only what lies in some /dev is looked at closer: a file on a dead NFS mount would hang the look.
      if (text === null || !/(^|\/)dev\//.test(text)) continue
      const node = byPath.has(text) ? text : byNumber.get(host.device(open) || '')
      if (node !== undefined) nodes.add(node)
    }
    for (const node of nodes) found.push({ address: byPath.get(node) || '', node, ...whoIs(host, pid) })
  }
  return found
}

/** "Xorg (process 700, unit gdm.service) has /dev/dri/card0 open"; each process once. */
export function saidHolders(holders: readonly DeviceHolder[]): string {
  const nodes = new Map<string, string[]>()
  for (const { who, node } of holders) nodes.set(who, [...nodes.get(who) || [], node])
  return [...nodes].map(([who, open]) => `${who} has ${[...new Set(open)].join(', ')} open`).join('; ')
}

/** Services that run here and take GPUs again by themselves: "nvidia-persistenced (process 700, ...)". */
export function respawning(host: HostView): readonly string[] {
  return processes(host).flatMap(pid => {
    const service = SERVICES[comm(host, pid)]
    return service === undefined ? [] : [whoIs(host, pid).who.replace(/^\S+/, service)]
  })
}

/** Why a look at the processes may have missed some; null where it sees all. */
export function blindness(host: HostView): string | null {
  const namespace = host.link('/proc/self/ns/pid')
  if (namespace !== null && namespace !== FIRST_PID_NAMESPACE) return 'this runs in a container, which sees its own processes only'
  // Process 1 always has files open.
  return host.stat('/proc/1') !== null && host.list('/proc/1/fd').length === 0 ? 'without root the open files of others are not to be seen' : null
}

/** How often a driver's module is in use, modules on top of it not counted; 0 where that is not known. */
export function usesOf(host: HostView, module: string): number {
  const uses = Number(host.attr(`/sys/module/${module}/refcnt` as AbsPath) ?? 0) - host.list(`/sys/module/${module}/holders` as AbsPath).length
  return uses > 0 ? uses : 0
}

function comm(host: HostView, pid: string): string {
  return host.attr(`/proc/${pid}/comm` as AbsPath) || ''
}

function whoIs(host: HostView, pid: string): Pick<DeviceHolder, 'who' | 'unit'> {
  const { unit, within } = placeOf(host.attr(`/proc/${pid}/cgroup` as AbsPath) || '')
  const rest = [`process ${pid}`, ...(unit === null ? [] : [`unit ${unit}`]), ...(within === null ? [] : [within])]
  return { who: `${comm(host, pid) || 'a process'} (${rest.join(', ')})`, unit }
}

/** How container engines and libvirt name their cgroups; the first group is the id or name. */
const CONTAINERS: readonly (readonly [string, RegExp])[] = [
  ['guest', /\/machine-qemu-\d+-([^/]+)\.scope/],
  ['container', /(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],
  ['container', /kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],
  ['container', /\/lxc(?:\.payload)?[./]([^/\n]+)/],
  ['container', /\/machine-([^/]+)\.scope/],
]

/** The unit and the container or guest of a process, of /proc/<pid>/cgroup (cgroups(7); v2, or v1's name=systemd). */
export function placeOf(cgroup: string): { readonly unit: string | null; readonly within: string | null } {
  const lines = cgroup.split('\n')
  const own = lines.find(line => line.startsWith('0::/') && line.length > 4) ?? lines.find(line => line.includes(':name=systemd:')) ?? lines[0] ?? ''
  // systemd writes a dash within a name as \x2d (systemd-escape(1)).
  const path = own.replace(/^[^/]*/, '').replace(/\\x2d/g, '-')
  for (const [word, pattern] of CONTAINERS) {
    const name = pattern.exec(path)?.[1]
    if (name !== undefined) return { unit: null, within: `${word} ${name}` }
  }
  return { unit: path.split('/').reverse().find(part => /\.(service|scope)$/.test(part)) ?? null, within: null }
}
