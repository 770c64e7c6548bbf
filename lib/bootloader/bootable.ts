// Whether the node would come up: each entry's kernel and images are there and whole, grub.cfg can be read, root=
// leads to a disk, the environment block has its size. Nothing may leave this worse than it was.
import { isArchive } from '../archive.ts'
import { Stop } from '../errors.ts'
import { parseGrubConfig } from '../grubcfg.ts'
import { isWholeGrubenv } from '../grubenv.ts'
import type { AbsPath, HostView } from '../host.ts'
import { isBare } from '../kernels.ts'
import type { Report } from '../module.ts'
import { memo } from '../remember.ts'
import { detectBootLoader } from './bootloader.ts'
import type { BootLoader } from './loader.ts'
import { bootEntries, nextEntry } from './entries.ts'
import type { BootEntry } from './entries.ts'

type Bootable = NonNullable<Report['bootable']>

function wrongWith(host: HostView, path: AbsPath, what: string, image: boolean): string | null {
  const real = host.real(path)
  const stat = real === null ? null : host.stat(real)
  if (stat === null) return `${what} ${path} does not exist`
  if (stat.size === 0) return `${what} ${path} is empty`
  const head = host.bytes(path, 0, 8)
  // Unreadable is not broken: kernels and images are often root's alone.
  return head === null || head.length === 0 || !image || isArchive(head) ? null : `${what} ${path} begins with ${head.toString('hex')}, which no boot image does`
}

/** A bzImage says how long it is: setup sectors and 16-byte paragraphs (kernel: Documentation/arch/x86/boot.rst). */
function kernelProblem(host: HostView, path: AbsPath, what: string): string | null {
  const wrong = wrongWith(host, path, what, false)
  const head = wrong === null ? host.bytes(path, 0x1f1, 0x15) : null
  if (head === null || head.length < 0x15 || head.toString('latin1', 0x11, 0x15) !== 'HdrS') return wrong
  const size = (head.readUInt8(0) + 1) * 512 + head.readUInt32LE(3) * 16
  const real = host.real(path)
  const found = (real === null ? null : host.stat(real))?.size ?? 0
  return found + 16 >= size ? null : `${what} ${path} has ${found} of ${size} bytes`
}

function rootProblem(host: HostView, tokens: readonly string[]): string | null {
  const root = tokens.find(token => token.startsWith('root='))
  if (root === undefined) return 'has no root='
  const [, by, name] = /^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(root) || []
  const path = by === undefined ? root.slice('root='.length) : `/dev/disk/by-${by.toLowerCase()}/${name || ''}`
  const dir = path.replace(/\/[^/]*$/, '') as AbsPath
  // Only what udev has filled can tell: an image's /dev is empty, and mapper names may be made by the initrd.
  if (!/^\/dev\/disk\/by-/.test(path) || host.list(dir).length === 0 || host.stat(path as AbsPath) !== null) return null
  return `${root} leads to no disk`
}

/** Without its modules a kernel has neither network nor vfio-pci. A rescue image brings those that it needs. */
function modulesProblem(host: HostView, entry: BootEntry | null | undefined): string | null {
  if (!entry || entry.kernel === null || entry.recovery || !isBare(host, entry.kernel)) return null
  return `entry ${JSON.stringify(entry.title)}: no modules are installed for its kernel ${entry.kernel}`
}

/** For results where it decides nothing: left out where the boot loader is none that this can judge. */
export function bootableNow(host: HostView): Pick<Report, 'bootable'> {
  try { return { bootable: bootable(host, detectBootLoader(host)) } } catch (error) {
    if (!(error instanceof Stop)) throw error
    return {}
  }
}

/** `reasons` in words; ok when there are none. Of all entries, or of these only. */
export function bootable(host: HostView, loader: BootLoader, entries?: readonly BootEntry[]): Bootable {
  if (entries !== undefined) return judge(host, loader, entries, entries[0])
  return memo(host, `bootable ${loader.kind} ${loader.config} ${loader.kernelopts}`, () => judge(host, loader, bootEntries(host, loader), nextEntry(host, loader)))
}

function judge(host: HostView, loader: BootLoader, entries: readonly BootEntry[], next: BootEntry | null | undefined): Bootable {
  const reasons = new Set<string>()
  const add = (reason: string | null): void => { if (reason !== null) reasons.add(reason) }
  const config = host.read(loader.config)
  if (config === null) add(`${loader.config} does not exist`)
  else {
    const { problem, kind } = parseGrubConfig(config)
    if (problem !== null) add(`GRUB cannot read ${loader.config}: ${problem}`)
    if (kind === 'empty') add(`${loader.config} is empty`)
  }
  if (config !== null && entries.length === 0) add('the boot menu has no entry for Linux')
  for (const entry of entries) {
    const what = JSON.stringify(entry.title)
    add(entry.kernel === null ? `entry ${what} names no kernel` : kernelProblem(host, entry.kernel, `entry ${what}: kernel`))
    for (const initrd of entry.initrds) add(wrongWith(host, initrd, `entry ${what}: image`, true))
    const root = rootProblem(host, entry.tokens)
    add(root === null ? null : `entry ${what} ${root}`)
  }
  add(modulesProblem(host, next))
  const block = host.read(loader.grubenv)
  if (block !== null && !isWholeGrubenv(block)) add(`${loader.grubenv} has ${block.length} bytes or no signature; GRUB wants a block of 1024`)
  return { ok: reasons.size === 0, reasons: [...reasons] }
}
