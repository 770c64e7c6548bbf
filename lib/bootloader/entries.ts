// What the boot menu offers: one entry per kernel and way to start it, with the arguments that reach the kernel.
import { isRescue, parseBls, startsOther } from '../bls.ts'
import { tokenise } from '../cmdline.ts'
import { isOurs, parseGrubConfig } from '../grubcfg.ts'
import { grubenvGet } from '../grubenv.ts'
import type { AbsPath, HostView } from '../host.ts'
import { memo } from '../remember.ts'
import type { BootLoader } from './loader.ts'

/** One way to start a kernel: an entry file where the loader is `bls`, else a menuentry of grub.cfg. */
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
  /** Ids of the same. */
  readonly menus?: readonly string[]
  /** The file it stands in. */
  readonly from: AbsPath
  /** Who wrote it, where it does not start this system: a script of /etc/grub.d ("40_custom"), or else its file. */
  readonly foreign?: string
}

/** One file NAME.conf for each entry (The Boot Loader Specification); read by GRUB's blscfg command. */
export const BLS_DIR: AbsPath = '/boot/loader/entries'
/** Where kernelopts of EL8 lives. Not the environment block of every loader: that is its `grubenv`. */
export const GRUBENV: AbsPath = '/boot/grub2/grubenv'
/** What Ubuntu's 10_linux puts on the line of an entry that it has tried without its image (GRUB_FORCE_PARTUUID). */
export const WITHOUT_IMAGE = 'panic=-1'
export const WITH_IMAGE = 'put GRUB_DISABLE_INITRDLESS_BOOT=true into /etc/default/grub.d/zz-initrd.cfg and run update-grub'
const KERNEL_NAME = /^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/

/** GRUB's paths begin at the file system of /boot, or at / where /boot is no file system of its own. */
export function onNode(host: HostView, path: string): AbsPath | null {
  const clean = path.replace(/^\(\S*?\)/, '').replace(/^(\$\w+|\$\{\w+\})/, '')
  if (clean === '') return null
  const absolute: AbsPath = `/${clean.replace(/^\/+/, '')}`
  // A btrfs subvolume (SUSE: /@/.snapshots/1/snapshot/boot/…) is a prefix that GRUB sees and the node does not.
  const tail = KERNEL_NAME.exec(clean)
  const candidates: AbsPath[] = [`/boot${absolute}`, absolute, ...(tail === null ? [] : [`/boot/${tail[2] || ''}` as AbsPath])]
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
    const entry = parseBls(host.read(path) || '')
    const options = tokenise(entry.options).flatMap(token => token === '$kernelopts' && opts !== null ? tokenise(opts) : [token])
    const comment = options.findIndex(token => token.startsWith('#'))
    return {
      title: entry.title, id: path.slice(BLS_DIR.length + 1, -'.conf'.length), from: path, within: [], tokens: comment < 0 ? options : options.slice(0, comment),
      kernel: entry.linux === '' ? null : onNode(host, entry.linux),
      initrds: entry.initrds.map(name => onNode(host, name)).filter((name): name is AbsPath => name !== null),
      recovery: isRescue(entry), ...(startsOther(entry) ? { foreign: path } : {}),
    }
  })
}

/** Entry files, newest kernel first, as blscfg sorts them; it passes over those without `linux` (GRUB: blscfg.c). */
export function blsFiles(host: HostView): readonly AbsPath[] {
  return memo(host, 'entry files', () => {
    const names = host.list(BLS_DIR).filter(name => /^[^.].*\.conf$/.test(name)).map(name => name.slice(0, -'.conf'.length))
    return names.sort((a, b) => sortKey(a) < sortKey(b) ? 1 : -1).map((name): AbsPath => `${BLS_DIR}/${name}.conf`).filter(path => parseBls(host.read(path) || '').linux !== '')
  })
}

/**
 * A name as a text that sorts as blscfg does (split_cmp, and rpm's vercmp in it): name, version and release by
 * themselves, which the last two dashes part; in each numbers by value and above words, the longer above its beginning,
 * and a ~ below everything.
 */
function sortKey(name: string): string {
  const parts = name.replace(/^(.*?)(?:(?:-([^-]*))?-([^-]*))?$/, '$1/$2/$3/').match(/[~/]|\d+|[A-Za-z]+/g) || []
  return parts.map(one => /\d/.test(one) ? `~${one.padStart(40, '0')}` : one === '~' ? ' ' : one === '/' ? '!' : `${one}#`).join('')
}

/** Every entry of the menu in its order; [] where there is no menu yet. */
export function bootEntries(host: HostView, loader: BootLoader): readonly BootEntry[] {
  return memo(host, `entries ${loader.kind} ${loader.config} ${loader.kernelopts}`, () => readEntries(host, loader))
}

function readEntries(host: HostView, loader: BootLoader): readonly BootEntry[] {
  return menuOf(host, loader).filter(entry => entry.foreign === undefined)
}

/** All that the menu offers; another system's has no kernel here. */
function menuOf(host: HostView, loader: BootLoader): readonly BootEntry[] {
  const config = parseGrubConfig(host.read(loader.config) || '')
  const bls = loader.kind === 'bls'
  const own = config.entries.map((entry): BootEntry => ({
    title: entry.title, id: entry.id, from: loader.config, within: entry.within, menus: entry.menus, recovery: entry.recovery, ...(!bls && isOurs(entry) ? {} : { foreign: entry.section }),
    tokens: tokenise(entry.args.join(' ')),
    kernel: onNode(host, entry.kernel),
    initrds: entry.initrds.map(name => onNode(host, name)).filter((name): name is AbsPath => name !== null),
  }))
  return bls ? [...own.slice(0, config.bls ?? 0), ...blsEntries(host, loader), ...own.slice(config.bls ?? 0)] : own
}

/**
 * What GRUB_DEFAULT, saved_entry or next_entry mean: per menu an id, a title or a place, joined by `>` (GRUB manual,
 * "default"). A name is looked for in its own menu only, and the first place stands for what is not there (GRUB:
 * menu.c); 10_linux's correction of titles without their submenu compares "x$default" with the title alone, and never fits.
 */
function pick(entries: readonly BootEntry[], wanted: string, depth = 0): BootEntry | undefined {
  // Two of them are one of the name (GRUB: menu.c, menuentry_eq).
  const [, head = '', rest = ''] = /^((?:[^>]|>>)*)>?([^]*)$/.exec(wanted) || []
  const first = head.replace(/>>/g, '>')
  // A submenu is one place.
  const places = entries.filter((entry, index) => entry.within.length <= depth || entries.findIndex(other => other.within[depth] === entry.within[depth]) === index)
  const place = (/^\d+$/.test(first) ? places[Number(first)] : places.find(({ id, title, within, menus }) => first === (within[depth] ?? title) || first === (within[depth] === undefined ? id : menus?.[depth]))) ?? places[0]
  const menu = place?.within[depth]
  return menu === undefined ? place : pick(entries.filter(entry => entry.within[depth] === menu), rest || '0', depth + 1)
}

/** Entries that somebody wrote by hand to boot this system: nothing that makes grub.cfg anew changes them. */
export function foreignEntries(host: HostView, loader: BootLoader): readonly BootEntry[] {
  const root = ({ tokens }: BootEntry): string => tokens.find(token => token.startsWith('root=')) || ''
  const roots = new Set(bootEntries(host, loader).map(root))
  return menuOf(host, loader).filter(entry => entry.foreign !== undefined && !entry.recovery && entry.kernel !== null && roots.has(root(entry)))
}

/** The entry that boots next: next_entry, or else the default, or else the first. null where there is none. */
export function nextEntry(host: HostView, loader: BootLoader): BootEntry | null {
  const entries = menuOf(host, loader)
  const block = host.read(loader.grubenv)
  const once = block === null ? null : grubenvGet(block, 'next_entry')
  return pick(entries, once || (loader.fallback === 'saved' && block !== null ? grubenvGet(block, 'saved_entry') : loader.fallback) || '0') ?? null
}
