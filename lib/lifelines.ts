// The PCI functions that keep the node alive and reachable: below its file systems and swap, its default routes and
// its operator's connection. Nothing overrides this, and it is asked again right before a function is moved.
import type { HostView } from './host.ts'
import type { Leaf } from './block-stack.ts'
import { blockName } from './block-stack.ts'
import { coverOf, leavesOfAll, leavesOfMount, readMounts, readSwaps, vitalMounts } from './mounts.ts'
import type { Mount } from './mounts.ts'
import { readPci } from './pci.ts'
import { defaultInterfaces, interfaceTo, portsOf, sshSessions } from './routes.ts'

/** Something vital and the leaves it rests on; null: which disks it is on cannot be told. */
interface Vital {
  readonly what: string
  readonly leaves: readonly Leaf[] | null
}

/**
 * Address of each such function, bridges on the way included -> what it carries, as "/boot (nvme0n1p2)". Keeps
 * nothing: a view that remembers has to be a new one for the answer to be. A tree without /proc has none.
 */
export function lifelines(host: HostView): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  function add(functions: readonly string[], what: string): void {
    for (const address of withPhysical(host, functions)) {
      const carried = found.get(address) || []
      if (!carried.includes(what)) found.set(address, [...carried, what])
    }
  }
  function through(interfaceName: string | null, what: (port: string) => string): void {
    if (interfaceName === null) return
    for (const port of portsOf(host, interfaceName)) add(port.functions, what(port.name))
  }
  for (const { what, leaves } of vitalStorage(host)) {
    if (leaves === null) add(storageFunctions(host), `${what} (which of the disks is not to be seen)`)
    for (const { name, functions, portals } of leaves || []) {
      add(functions, `${what} (${name})`)
      for (const portal of portals) through(interfaceTo(host, portal), port => `${what} (${name} at ${portal}, through ${port})`)
    }
  }
  for (const name of defaultInterfaces(host)) through(name, port => `the default route (${port})`)
  for (const { peer, local } of sshSessions(host)) {
    for (const name of new Set([interfaceTo(host, peer), interfaceTo(host, local)])) through(name, port => `the ssh connection from ${peer} (${port})`)
  }
  return found
}

/** "/ (sda2), /boot (sda1)": what a function carries, short whatever it is. */
export function carried(whats: readonly string[]): string {
  return whats.length > 4 ? `${whats.slice(0, 4).join(', ')} and ${whats.length - 4} more` : whats.join(', ')
}

function vitalStorage(host: HostView): readonly Vital[] {
  const mounts = readMounts(host)
  const swaps = readSwaps(host).map((swap): Vital => {
    const name = swap.type === 'file' ? null : blockName(host, swap.path)
    const on = swap.type === 'file' ? coverOf(mounts, swap.path) : null
    return { what: 'swap', leaves: name !== null ? leavesOfAll(host, [name]) : leavesOn(host, mounts.filter(mount => mount.at === on)) }
  })
  return [...vitalMounts(mounts).map(mount => ({ what: mount.at, leaves: leavesOfMount(host, mount) })), ...swaps]
}

function leavesOn(host: HostView, mounts: readonly Mount[]): readonly Leaf[] | null {
  const each = mounts.map(mount => leavesOfMount(host, mount))
  return each.reduce<readonly Leaf[] | null>((all, one) => all === null || one === null ? null : [...all, ...one], [])
}

/** A virtual function lives only as long as its physical function stays with its driver. */
function withPhysical(host: HostView, functions: readonly string[]): readonly string[] {
  const physical = functions.map(address => host.link(`/sys/bus/pci/devices/${address}/physfn`)).filter((link): link is string => link !== null)
  return [...functions, ...physical.map(link => link.slice(link.lastIndexOf('/') + 1))]
}

function storageFunctions(host: HostView): readonly string[] {
  return readPci(host).filter(device => device.class?.startsWith('01') === true).map(device => device.address)
}
