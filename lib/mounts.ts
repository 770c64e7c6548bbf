// File systems and swap of the running node, and which of them it cannot live without.
import { refused } from './errors.ts'
import type { HostView } from './host.ts'
import { blockName, btrfsDevices, leavesOf, leavesOfNumber, zpoolMembers } from './block-stack.ts'
import type { Leaf } from './block-stack.ts'

/** A line of mountinfo (proc(5)): `at` is the mount point, `options` are those of the file system, not of the mount. */
export interface Mount {
  readonly at: string
  readonly type: string
  /** "8:2"; 0:n for what has no block device of its own. */
  readonly number: string
  readonly source: string
  readonly options: string
}

/** What the node needs to run, to boot again, and to keep its guests (whose disks may be a file system of their own). */
const VITAL: readonly string[] = ['/', '/boot', '/boot/efi', '/efi', '/usr', '/var', '/var/lib/nova']
const GUESTS = '/var/lib/nova/'

/** As the first process and as this one see them: a container, or a unit with mounts of its own, sees others. */
export function readMounts(host: HostView): readonly Mount[] {
  const lines = ['/proc/1/mountinfo', '/proc/self/mountinfo'].map(path => host.attr(path as `/${string}`) || '').join('\n').split('\n')
  return [...new Set(lines)].map(parseMount).filter((mount): mount is Mount => mount !== null)
}

/**
 * Whether /boot is a file system of its own that is not there on a node that runs: what lies in its place boots
 * nothing. An automount stands in /proc/mounts too.
 */
export function lacksBoot(host: HostView): boolean {
  const seen = host.attr('/proc/mounts')
  return host.attr('/proc/cmdline') !== null && seen !== null && /^\s*[^#\s]\S*\s+\/boot\/?\s/m.test(host.read('/etc/fstab') || '')
    && !/^\S+ \/boot /m.test(`${seen}\n${host.attr('/proc/1/mounts') || ''}`)
}

/** Throws E_REFUSED then. */
export function refuseUnmountedBoot(host: HostView): void {
  if (lacksBoot(host)) throw refused('/boot is in /etc/fstab and not mounted; expected what the next boot reads there; mount it')
}

/** Those that carry one of VITAL: for each the one that covers it, and every file system with guests' disks. */
export function vitalMounts(mounts: readonly Mount[]): readonly Mount[] {
  const covering = new Set(VITAL.map(path => coverOf(mounts, path)))
  return mounts.filter(mount => covering.has(mount.at) || mount.at.startsWith(GUESTS))
}

/** Mount point of the file system that a path is on; null where none is known. */
export function coverOf(mounts: readonly Mount[], path: string): string | null {
  const over = mounts.map(mount => mount.at).filter(at => at === '/' || at === path || path.startsWith(`${at}/`))
  return over.reduce<string | null>((longest, at) => longest === null || at.length > longest.length ? at : longest, null)
}

/** What swap there is: block devices by name, and files by path. */
export function readSwaps(host: HostView): readonly { readonly path: string; readonly type: string }[] {
  return (host.attr('/proc/swaps') || '').split('\n').slice(1)
    .map(line => line.trim().split(/\s+/)).map(([path = '', type = '']) => ({ path: unescaped(path), type })).filter(swap => swap.path !== '')
}

/**
 * The leaves that a file system rests on; null where its disks cannot be told apart. A file system of the network
 * has no block device, and portals only.
 */
export function leavesOfMount(host: HostView, mount: Mount): readonly Leaf[] | null {
  const { type, number, source } = mount
  if (type === 'zfs') {
    const members = zpoolMembers(host, source.split('/')[0] || '')
    return members === null ? null : leavesOfAll(host, members)
  }
  if (type === 'btrfs') return leavesOfAll(host, btrfsDevices(host, blockName(host, source)))
  if (!number.startsWith('0:')) return leavesOfNumber(host, number)
  // bcachefs lists all of its devices.
  const names = source.split(':').map(path => blockName(host, path)).filter((name): name is string => name !== null)
  if (names.length > 0) return leavesOfAll(host, names)
  const portals = /^(nfs4?|cifs|smb3|ceph)$/.test(type) ? serversOf(mount) : []
  return portals.length === 0 ? [] : [{ name: source, functions: [], portals }]
}

/** `names` as sysfs has them ("sda2", "dm-0"); a leaf that several of them rest on is there once for each. */
export function leavesOfAll(host: HostView, names: readonly string[]): readonly Leaf[] {
  return names.map(name => leavesOf(host, name)).reduce<readonly Leaf[]>((all, one) => [...all, ...one], [])
}

/** nfs and cifs say addr=; ceph names its monitors in the source. */
function serversOf({ source, options, type }: Mount): readonly string[] {
  const said = /(?:^|,)addr=([^,]+)/.exec(options)?.[1]
  if (said !== undefined) return [said]
  return type === 'ceph' ? source.replace(/:?\/.*$/, '').split(',').map(one => one.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')) : []
}

/** "36 35 98:0 /sub /mnt rw,noatime shared:1 - ext3 /dev/root rw,errors=continue" (proc(5)). */
function parseMount(line: string): Mount | null {
  const [before = '', after = ''] = line.split(' - ')
  const [, , number, , at] = before.split(' ')
  const [type, source = '', options = ''] = after.split(' ')
  if (number === undefined || at === undefined || type === undefined || type === '') return null
  return { at: unescaped(at), type, number, source: unescaped(source), options }
}

/** Space, tab, newline and backslash stand as octal numbers there. */
function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)))
}
