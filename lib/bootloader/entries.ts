// What the boot menu offers: one entry per kernel and way to start it, with the arguments that reach the kernel.
import { parseBls, isRescue } from '../bls.ts'
import { tokenise } from '../cmdline.ts'
import { parseGrubConfig } from '../grubcfg.ts'
import { grubenvGet } from '../grubenv.ts'
import type { AbsPath, HostView } from '../host.ts'
import type { BootLoader } from './bootloader.ts'

export interface BootEntry {
  /** For people: "Debian GNU/Linux, with Linux 6.1.0-18-amd64". */
  readonly title: string
  /** What saved_entry and GRUB_DEFAULT may name it by: file name without .conf, menu id. */
  readonly id: string
  /** Path on the node; null where the entry names none or it leads outside what is here. */
  readonly kernel: AbsPath | null
  readonly initrds: readonly AbsPath[]
  /** As the kernel will see them, less what GRUB computes ($tuned_params and the like stay as they are written). */
  readonly tokens: readonly string[]
  /** Recovery or rescue: not how the node is used. */
  readonly recovery: boolean
  /** Titles of submenus above it. */
  readonly within: readonly string[]
  /** The file it stands in. */
  readonly from: AbsPath
}

export const BLS_DIR: AbsPath = '/boot/loader/entries'
export const GRUBENV: AbsPath = '/boot/grub2/grubenv'
const KERNEL_NAME = /^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/

/** GRUB's paths begin at the file system of /boot, or at / where /boot is no file system of its own. */
export function onNode(host: HostView, path: string): AbsPath | null {
  const clean = path.replace(/^\(\S*?\)/, '').replace(/^(\$\w+|\$\{\w+\})/, '')
  if (clean === '') return null
  const absolute: AbsPath = `/${clean.replace(/^\/+/, '')}`
  // A btrfs subvolume (SUSE: /@/.snapshots/1/snapshot/boot/…) is a prefix that GRUB sees and the node does not.
  const tail = KERNEL_NAME.exec(clean)
  const candidates: AbsPath[] = [`/boot${absolute}`, absolute, ...(tail === null ? [] : [`/boot/${tail[2] ?? ''}` as AbsPath])]
  return candidates.find(candidate => host.real(candidate) !== null) ?? (absolute.startsWith('/boot/') ? absolute : `/boot${absolute}`)
}

/** kernelopts as EL8's entries mean it: of the environment block, else the fallback in grub.cfg. */
export function kernelopts(host: HostView, loader: BootLoader): string | null {
  const block = host.read(GRUBENV)
  const set = block === null ? null : grubenvGet(block, 'kernelopts')
  if (set !== null) return set
  const config = host.read(loader.config)
  return config === null ? null : parseGrubConfig(config).kernelopts
}

function blsEntries(host: HostView, loader: BootLoader): readonly BootEntry[] {
  const opts = loader.kernelopts ? kernelopts(host, loader) : null
  return blsFiles(host).map((path): BootEntry => {
    const entry = parseBls(host.read(path) ?? '')
    const options = tokenise(entry.options).flatMap(token => token === '$kernelopts' && opts !== null ? tokenise(opts) : [token])
    return {
      title: entry.title, id: path.slice(BLS_DIR.length + 1, -'.conf'.length), from: path, within: [], tokens: options,
      kernel: entry.linux === '' ? null : onNode(host, entry.linux),
      initrds: entry.initrds.map(name => onNode(host, name)).filter((name): name is AbsPath => name !== null),
      recovery: isRescue(entry),
    }
  })
}

/** Entry files, newest kernel first, as blscfg sorts them (GRUB: blscfg.c, by rpm's version order; here: numbers by value). */
export function blsFiles(host: HostView): readonly AbsPath[] {
  const names = host.list(BLS_DIR).filter(name => name.endsWith('.conf'))
  const rescue = (name: string): number => (/-0-rescue/.test(name) ? 1 : 0)
  return names.sort((a, b) => rescue(a) - rescue(b) || b.localeCompare(a, 'en', { numeric: true })).map((name): AbsPath => `${BLS_DIR}/${name}`)
}

/** Every entry of the menu in its order; [] where there is no menu yet. */
export function bootEntries(host: HostView, loader: BootLoader): readonly BootEntry[] {
  if (loader.kind === 'bls') return blsEntries(host, loader)
  const text = host.read(loader.config)
  if (text === null) return []
  return parseGrubConfig(text).entries.filter(entry => /^(|\d\d_linux(_zfs|_xen)?)$/.test(entry.section)).map((entry): BootEntry => ({
    title: entry.title, id: entry.id, from: loader.config, within: entry.within, recovery: entry.recovery,
    tokens: tokenise(entry.args.join(' ')),
    kernel: onNode(host, entry.kernel),
    initrds: entry.initrds.map(name => onNode(host, name)).filter((name): name is AbsPath => name !== null),
  }))
}

/** What GRUB_DEFAULT, saved_entry or next_entry mean: an id, a title, a path of them with `>`, or a place in the menu. */
function pick(entries: readonly BootEntry[], wanted: string): BootEntry | undefined {
  const last = wanted.replace(/.*>/, '')
  const byName = entries.find(entry => entry.id === last || entry.title === last)
  if (byName !== undefined) return byName
  if (/^\d+$/.test(wanted)) return entries.filter(entry => entry.within.length === 0)[Number(wanted)]
  return undefined
}

/** The entry that boots next: next_entry, then the default, then the first. null where there is none. */
export function nextEntry(host: HostView, loader: BootLoader): BootEntry | null {
  const entries = bootEntries(host, loader)
  const block = host.read(loader.grubenv)
  const wanted = [
    block === null ? null : grubenvGet(block, 'next_entry'),
    loader.fallback === 'saved' && block !== null ? grubenvGet(block, 'saved_entry') : loader.fallback,
  ]
  for (const name of wanted) {
    const found = name === null || name === '' ? undefined : pick(entries, name)
    if (found !== undefined) return found
  }
  return entries.find(entry => !entry.recovery) ?? entries[0] ?? null
}
