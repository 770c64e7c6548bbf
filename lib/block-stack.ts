// What block devices rest on: partitions, device-mapper, md, LVM, bcache, NVMe multipath, btrfs and zfs of several
// disks, iSCSI and NVMe over a network, down to PCI functions. Judged by the real paths of sysfs.
import type { AbsPath, HostView } from './host.ts'

const BLOCK = '/sys/class/block'
/** A PCI function in a path of sysfs; the domain has more than four digits behind Intel VMD. */
const ADDRESS = /^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/

/** A block device with nothing of its kind below it. */
export interface Leaf {
  /** "nvme0n1p2" */
  readonly name: string
  /** Every PCI function in its real path, the root port first: those it hangs on. */
  readonly functions: readonly string[]
  /** IP addresses of what is behind it, where that is a network. */
  readonly portals: readonly string[]
}

/** The PCI functions that a path of sysfs leads through, the outermost first. */
export function functionsIn(path: string | null): readonly string[] {
  return (path || '').split('/').filter(name => ADDRESS.test(name))
}

/** The leaves below the block device of that name (nvme0n1p2, dm-0); [] for one that is in memory or not to be seen. */
export function leavesOf(host: HostView, name: string): readonly Leaf[] {
  return walk(host, host.real(`${BLOCK}/${name}`), new Set())
}

/** The same by "major:minor", as mountinfo names a device. */
export function leavesOfNumber(host: HostView, number: string): readonly Leaf[] {
  return walk(host, host.real(`/sys/dev/block/${number}`), new Set())
}

/** Name in sysfs of what is at a path such as /dev/mapper/rl-root; null when it is no block device. */
export function blockName(host: HostView, path: string): string | null {
  if (!path.startsWith('/dev/')) return null
  const real = (host.real(path as AbsPath) ?? path).slice(5)
  // A name with a slash has a "!" in sysfs (cciss!c0d0).
  const name = real.replace(/\//g, '!')
  if (host.stat(`${BLOCK}/${name}`) !== null) return name
  const mapped = path.replace(/^\/dev\/(mapper\/)?/, '')
  return host.list(BLOCK).find(one => one.startsWith('dm-') && host.attr(`${BLOCK}/${one}/dm/name`) === mapped) ?? null
}

/** Every device of the btrfs that `name` is part of: the kernel shows a mounted one as an anonymous device. */
export function btrfsDevices(host: HostView, name: string | null): readonly string[] {
  const systems = host.list('/sys/fs/btrfs').map(uuid => host.list(`/sys/fs/btrfs/${uuid}/devices`))
  const its = systems.filter(devices => name !== null && devices.includes(name))
  // One whose source does not tell (/dev/root) may be any of them.
  return (its.length > 0 ? its : systems).reduce<readonly string[]>((all, devices) => [...all, ...devices], [])
}

/** Members of a zfs pool by udev's records, since zfs shows them nowhere in /sys; null where none tells. */
export function zpoolMembers(host: HostView, pool: string): readonly string[] | null {
  const members = host.list(BLOCK).filter(name => {
    const record = host.attr(`/run/udev/data/b${host.attr(`${BLOCK}/${name}/dev`) || ''}`) || ''
    return /^E:ID_FS_TYPE=zfs_member$/m.test(record) && new RegExp(`^E:ID_FS_LABEL=${pool.replace(/\W/g, '\\$&')}$`, 'm').test(record)
  })
  return members.length > 0 ? members : null
}

function walk(host: HostView, at: AbsPath | null, seen: Set<string>): readonly Leaf[] {
  if (at === null || seen.has(at)) return []
  seen.add(at)
  const name = lastOf(at)
  const functions = functionsIn(at)
  if (functions.length > 0) return [{ name, functions, portals: [] }]
  const whole = host.stat(`${at}/partition`) === null ? at : parentOf(at)
  const below = [...host.list(`${whole}/slaves`).map((one): AbsPath => `${whole}/slaves/${one}`), ...nvmePaths(host, whole)]
  const portals = portalsOf(host, whole)
  return [
    ...below.map(one => walk(host, host.real(one), seen)).reduce<readonly Leaf[]>((all, one) => [...all, ...one], []),
    ...(portals.length === 0 ? [] : [{ name, functions, portals }]),
  ]
}

/**
 * What a multipath NVMe namespace (nvme0n1, below the subsystem and no PCI function) is reached by: a path to it is
 * called nvme0c1n1, for controller 1; controllers also have links below the subsystem (kernel: drivers/nvme/host/multipath.c).
 */
function nvmePaths(host: HostView, at: AbsPath): readonly AbsPath[] {
  const found = /^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.exec(at)
  if (found === null) return []
  const [, subsystem = '', instance = '', namespace = ''] = found
  const path = new RegExp(`^nvme${instance}c\\d+${namespace}$`)
  return [
    ...host.list(BLOCK).filter(name => path.test(name)).map((name): AbsPath => `${BLOCK}/${name}`),
    ...host.list(subsystem as AbsPath).filter(name => /^nvme\d+$/.test(name)).map((name): AbsPath => `${subsystem as AbsPath}/${name}`),
  ]
}

/** Where the connections of an iSCSI session, or of an NVMe controller on a network, lead to. */
function portalsOf(host: HostView, at: AbsPath): readonly string[] {
  const session = /\/session(\d+)\//.exec(at)?.[1]
  if (session !== undefined) {
    return host.list('/sys/class/iscsi_connection').filter(name => name.startsWith(`connection${session}:`))
      .map(name => host.attr(`/sys/class/iscsi_connection/${name}/address`) ?? host.attr(`/sys/class/iscsi_connection/${name}/persistent_address`))
      .filter((address): address is string => address !== null)
  }
  const controller = /^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(at)?.[1]
  const target = controller === undefined ? null : /(?:^|,)traddr=([^,]+)/.exec(host.attr(`${controller}/address` as AbsPath) || '')
  return target?.[1] === undefined ? [] : [target[1]]
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function parentOf(path: AbsPath): AbsPath {
  return path.slice(0, path.lastIndexOf('/')) as AbsPath
}
