// Kernel command lines: text <-> tokens, and wishes about them. Pure.
import { itemsOf, keyOf, named, sameItem, sameToken, valueOf } from './arg.ts'
import { refused } from './errors.ts'
import { HUGE } from './hugepages.ts'
import { all, drop, withKey } from './slots.ts'
import type { Line, Slot } from './slots.ts'
import { RARE } from './wish-kinds.ts'

export { itemsOf, keyOf, sameItem, sameToken, valueOf } from './arg.ts'

/**
 * Something a kernel command line should satisfy.
 * flags:  a comma-valued option (intel_iommu, amd_iommu, iommu): after all occurrences `has` (if given) is in force
 *         and none of `lacks` is; other flags of the option are kept.
 * list:   a comma list (modprobe.blacklist adds up over occurrences; vfio-pci.ids: the last occurrence wins)
 *         holds at least `items`, and none of `without`.
 * token:  exactly this token; replaces an earlier value of its key unless the key is repeatable (console).
 * row:    these tokens of one repeatable key, in this order; other values of it may stand between them.
 * huge:   huge pages are these (lib/hugepages.ts): the tokens mean something only together.
 * absent: exactly this token is not there.
 */
export type ArgWish =
  | { readonly kind: 'flags'; readonly key: string; readonly has?: string; readonly lacks: readonly string[] }
  | { readonly kind: 'list'; readonly key: string; readonly items: readonly string[]; readonly without?: readonly string[] }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'row'; readonly key: string; readonly tokens: readonly string[] }
  | { readonly kind: 'huge'; readonly tokens: readonly string[] }
  | { readonly kind: 'absent'; readonly token: string }

/** A command line once its wishes are granted: token by token, for an edit in place, and as a whole. */
export interface Change {
  /** One per token given: itself, what stands there instead (one or more tokens), or null where it goes. */
  readonly kept: readonly (string | null)[]
  /** What comes new, in order. */
  readonly added: readonly string[]
  /** All of them, in the order of the new command line. */
  readonly tokens: readonly string[]
  /** Tokens given that are no longer there. */
  readonly removed: readonly string[]
}

/** Comma lists: whether occurrences add up, else the last wins (kmod: libkmod-config.c; dracut.cmdline(7); kernel: charp parameters). */
const LISTS = new Map([['modprobe.blacklist', true], ['rd.driver.blacklist', true], ['vfio_pci.ids', false], ['module_blacklist', false]])
/** Flags that no later flag takes back (kernel: amd/init.c, x86/kernel/pci-dma.c); of others the last decides. */
const STICKY = new Map([['amd_iommu', 'off'], ['iommu', 'off']])
/** Options that count at every occurrence (kernel-parameters.txt; dracut.cmdline(7); systemd's kernel-command-line(7)). */
const REPEATABLE = new RegExp(`^(?:${[
  'console|efi|clearcpuid|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event',
  'ip|nameserver|ifname|rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover',
  'rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)',
  '(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)',
].join('|').replace(/(\w|\))\.(?=[a-z(])/g, '$1[.]')})$`)
/** VFIO_PCI_IDS: the buffer of the parameter, less its end (kernel: vfio_pci.c). */
const LONGEST_IDS = 1023
const QUOTE = 0x22

/** Where the tokens are, [start, end), as next_arg in the kernel's lib/cmdline.c has it: double quotes keep blanks together. */
export function places(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  let start = -1
  let quoted = false
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    const blank = at === text.length || (!quoted && isBlank(code))
    if (code === QUOTE) quoted = !quoted
    if (!blank && start < 0) start = at
    if (!blank || start < 0) continue
    found.push([start, at])
    start = -1
  }
  return found
}

/** isspace() by the kernel's own table (lib/ctype.c), one byte a character. */
function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0
}

/** The tokens of a command line, each as it is written. */
export function tokenise(text: string): readonly string[] {
  return places(text).map(([start, end]) => text.slice(start, end))
}

/** Whether it is a comma list that wishes add items to, whether or not its occurrences add up. */
export function isList(key: string): boolean {
  return LISTS.has(named(key))
}

/** Whether what its occurrences hold adds up. */
export function addsUp(key: string): boolean {
  return LISTS.get(named(key)) === true
}

/** Whether every occurrence of it counts. */
export function isRepeatable(key: string): boolean {
  return REPEATABLE.test(named(key))
}

/** The keys whose tokens a wish may change, as keyOf has them. */
export function keysOf(wish: ArgWish): readonly string[] {
  if (wish.kind === 'huge') return HUGE
  return ['key' in wish ? named(wish.key) : keyOf(wish.token)]
}

/** Whether nothing needs to change for this wish. */
export function satisfied(tokens: readonly string[], wish: ArgWish): boolean {
  const line = lineOf(tokens, tokens.length)
  grant(line, wish)
  return line.added.length === 0 && line.early.every(({ text }, index) => text === tokens[index])
}

/**
 * Existing tokens in order, minus those whose key is being set, plus new ones at the end; what satisfies its wish
 * stays where it is. Tokens from `split` on come from another place (GRUB_CMDLINE_LINUX_DEFAULT): new ones stand
 * before them, and of them only what is in the way changes. What follows `--` is init's and stays.
 * Lists of these keys that add up are left apart: new items come as a token of their own.
 * Throws refused for a vfio-pci.ids that the kernel would cut off.
 */
export function fulfil(tokens: readonly string[], wishes: readonly ArgWish[], split = tokens.length, apart: readonly string[] = []): Change {
  const line = lineOf(tokens, split, apart)
  for (const wish of wishes) grant(line, wish)
  const given = [...line.early, ...line.late].map(slot => slot.text)
  const kept = tokens.map((token, index) => index < given.length ? given[index] ?? null : token)
  const added = present(line.added.map(slot => slot.text))
  for (const token of [...present(kept), ...added]) {
    const { length } = valueOf(token)
    if (keyOf(token) !== 'vfio_pci.ids' || length <= LONGEST_IDS || tokens.includes(token)) continue
    throw refused(`vfio-pci.ids on the kernel command line would have ${length} characters, and the kernel takes ${LONGEST_IDS} at most; name fewer ids`)
  }
  const at = line.early.length
  return {
    kept, added,
    tokens: [...present(kept.slice(0, at)), ...added, ...present(kept.slice(at)).flatMap(tokenise)],
    removed: tokens.filter((token, index) => kept[index] !== token),
  }
}

/** GRUB takes a word that begins with # and all behind it for a comment (script/yylex.l): as little for the kernel as what follows `--`. */
export function uncommented(token: string): string {
  return token.startsWith('#') ? '--' : token
}

/** What the kernel reads: what follows `--` is init's. */
export function ofKernel(tokens: readonly string[]): readonly string[] {
  const dashes = tokens.indexOf('--')
  return dashes < 0 ? tokens : tokens.slice(0, dashes)
}

function lineOf(tokens: readonly string[], split: number, apart: readonly string[] = []): Line {
  const slots = ofKernel(tokens).map(text => ({ text }))
  return { early: slots.slice(0, split), added: [], late: slots.slice(split), apart }
}

function grant(line: Line, wish: ArgWish): void {
  switch (wish.kind) {
    case 'flags': return setFlags(line, wish.key, wish.has, wish.lacks)
    case 'list': return setList(line, wish.key, wish.items, wish.without || [])
    case 'token': return setToken(line, wish.token)
    case 'row': return RARE.row(line, wish.tokens)
    case 'huge': return RARE.huge(line, wish.tokens)
    case 'absent': return drop(all(line).filter(slot => slot.text !== null && sameToken(slot.text, wish.token)))
  }
}

function setFlags(line: Line, key: string, has: string | undefined, lacks: readonly string[]): void {
  const inForce = (): boolean => {
    const flags = withKey(all(line), key).flatMap(slot => itemsOf(slot.text || ''))
    const at = has === undefined ? -1 : flags.lastIndexOf(has)
    const wins = (flag: string) => flags.includes(flag) && (at < 0 || flag === STICKY.get(named(key)) || flags.lastIndexOf(flag) > at)
    return (has === undefined || at >= 0) && !lacks.some(wins)
  }
  if (inForce()) return
  // What is only in the way goes from where it is; that alone may do.
  for (const slot of withKey(has === undefined ? all(line) : line.late, key)) keepItems(slot, flag => !lacks.includes(flag))
  if (has === undefined || inForce()) return
  const mine = withKey(all(line), key)
  const flags = mine.flatMap(slot => itemsOf(slot.text || '')).filter(flag => flag !== has && !lacks.includes(flag))
  drop(mine)
  line.added.push({ text: `${key}=${[...new Set([has, ...flags])].join(',')}` })
}

function setList(line: Line, key: string, items: readonly string[], without: readonly string[]): void {
  const united = addsUp(key)
  for (const slot of withKey(all(line), key)) keepItems(slot, item => !without.some(gone => sameItem(gone, item)))
  const mine = withKey(all(line), key)
  const inForce = (united ? mine : mine.slice(-1)).flatMap(slot => itemsOf(slot.text || ''))
  if (items.every(item => inForce.some(old => sameItem(old, item)))) return
  // A list in the second place stays there: it adds up by itself, or would win over one in the first.
  const late = withKey(line.late, key)
  const merged = united ? withKey([...line.apart.includes(named(key)) ? [] : line.early, ...line.added], key) : mine
  const known = united ? late.flatMap(slot => itemsOf(slot.text || '')) : []
  const union: string[] = []
  for (const item of [...merged.flatMap(slot => itemsOf(slot.text || '')), ...items.filter(one => !known.some(old => sameItem(old, one)))]) {
    if (!union.some(old => sameItem(old, item))) union.push(item)
  }
  const target = united ? undefined : late[late.length - 1]
  drop(merged)
  if (target === undefined) line.added.push({ text: `${key}=${union.join(',')}` })
  else target.text = `${key}=${union.join(',')}`
}

function setToken(line: Line, token: string): void {
  const mine = withKey(all(line), keyOf(token))
  const relevant = isRepeatable(keyOf(token)) ? mine : mine.slice(-1)
  if (relevant.some(slot => sameToken(slot.text || '', token))) return
  if (!isRepeatable(keyOf(token))) drop(mine)
  line.added.push({ text: token })
}

/** Takes items out of a token; the token goes with the last one. */
function keepItems(slot: Slot, keep: (item: string) => boolean): void {
  const items = itemsOf(slot.text || '')
  const left = items.filter(keep)
  if (left.length === items.length) return
  slot.text = left.length === 0 ? null : `${(slot.text || '').replace(/=[^]*/, '')}=${left.join(',')}`
}

function present(texts: readonly (string | null)[]): string[] {
  return texts.filter((text): text is string => text !== null)
}

