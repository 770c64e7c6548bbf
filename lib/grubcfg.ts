// The generated grub.cfg: which entries it offers, with which kernel, images and arguments, and whether it is
// whole. Read, never written: update-grub and grub2-mkconfig make it. Pure.
import { satisfied, tokenise } from './cmdline.ts'
import type { ArgWish } from './cmdline.ts'
import { wordsOf } from './iommu-args.ts'

interface GrubEntry {
  readonly title: string
  /** $menuentry_id_option's value; '' without one. */
  readonly id: string
  /** As written: below the file system that GRUB calls root; '' where no Linux boots. */
  readonly kernel: string
  readonly initrds: readonly string[]
  /** Kernel arguments as GRUB passes them on. */
  readonly args: readonly string[]
  readonly recovery: boolean
  /** Submenu titles above it, outermost first. */
  readonly within: readonly string[]
  /** Their ids. */
  readonly menus: readonly string[]
  /** The script that made it, such as "10_linux"; '' where no section says so. */
  readonly section: string
}

/** A grub.cfg as GRUB reads it; where there is a `problem`, entries may be missing. */
export interface GrubConfig {
  readonly entries: readonly GrubEntry[]
  /** Why GRUB could not read it; null when it can. */
  readonly problem: string | null
  /** stub: it only leads to another grub.cfg; empty: it offers nothing. */
  readonly kind: 'generated' | 'stub' | 'empty'
  /** Before which of its entries those of /boot/loader/entries come (`blscfg`); null where they do not. */
  readonly bls: number | null
  /** What `set default=` says outside of any entry, once next_entry is through: "${saved_entry}", a name or a place; null without one. */
  readonly fallback: string | null
  /** Words of `set kernelopts=`, EL8's fallback; null without one. */
  readonly kernelopts: string | null
  /** Words of `set tuned_params=` (tuned: 00_tuned of Debian); null without one. */
  readonly tuned: string | null
}

const PLAIN = /[^\s'"\\;{}#][^\s'"\\;{}]*/y

interface Command { readonly words: readonly string[]; readonly section: string }

const LINUX = /^linux(16|efi)?$/
const INITRD = /^initrd(16|efi)?$/
// Scripts whose entries boot this system; os-prober's and custom ones belong to others (grub.d of Debian, EL, SUSE).
const OURS = /^(|\d\d_linux(_zfs|_xen)?)$/

/** Commands with their words unquoted, as GRUB's lexer does it (grub manual: "Shell-like scripting"). Throws a sentence for an open quote. */
function commands(text: string): readonly Command[] {
  const found: Command[] = []
  let words: string[] = []
  let word: string | null = null
  let section = ''
  const endWord = (): void => { if (word !== null) words.push(word); word = null }
  const end = (): void => {
    endWord()
    // A reserved word may have its command beside it.
    while (/^(then|else|do)$/.test(words[0] || '')) words.shift()
    if (words.length > 0) found.push({ words, section })
    words = []
  }
  for (let at = 0; at < text.length; at++) {
    // Most of a grub.cfg is plain words.
    PLAIN.lastIndex = at
    const [run = ''] = PLAIN.exec(text) || []
    if (run !== '' && !(run.startsWith('#') && word === null)) {
      word = (word || '') + run
      at += run.length - 1
      continue
    }
    const c = text.charAt(at)
    if (c === "'" || c === '"') {
      const close = closing(text, at)
      if (close < 0) throw new Error(`a ${c} is never closed (line ${text.slice(0, at).split('\n').length})`)
      const inner = text.slice(at + 1, close)
      word = (word || '') + (c === '"' ? inner.replace(/\\([\\"$\n])/g, '$1') : inner)
      at = close
    } else if (c === '\\') {
      // Before the end of a line: it goes on (GRUB: script/yylex.l).
      if (text.charAt(++at) !== '\n') word = (word || '') + text.charAt(at)
    }
    else if (c === '#' && word === null) {
      const [line = ''] = text.slice(at).split('\n', 1)
      const [, edge, name = ''] = /^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(line) || []
      if (edge !== undefined) { end(); section = edge === 'BEGIN' ? name : '' }
      at += line.length - 1
    } else if (c === '\n' || c === ';') end()
    else if (/\s/.test(c)) endWord()
    else if (c === '{' && word !== null && word.endsWith('$') && /^\w*\}/.test(text.slice(at + 1, at + 64))) {
      const close = text.indexOf('}', at)
      word += text.slice(at, close + 1)
      at = close
    } else if ((c === '{' || c === '}') && (word !== null || !/^[\s;]?$/.test(text.charAt(at + 1)))) throw new Error(`a ${c} stands inside a word (line ${text.slice(0, at).split('\n').length})`)
    else word = (word || '') + c
    // A brace that stands alone opens or closes a block: it ends the command before it.
    if (word === '{' && /^\s?$/.test(text.charAt(at + 1))) { endWord(); end() }
  }
  end()
  return found
}

function closing(text: string, open: number): number {
  const quote = text.charAt(open)
  for (let at = open + 1; at < text.length; at++) {
    if (quote === '"' && text.charAt(at) === '\\') at++
    else if (text.charAt(at) === quote) return at
  }
  return -1
}

/** Options of menuentry and submenu that have a value, in a word of its own unless it comes with a `=` (grub manual, "menuentry"). */
const VALUED = /^(--(id|class|users|hotkey|source)|\$menuentry_id_option)$/

/** Title and id: options stand before the title or behind it. */
function labelsOf(words: readonly string[]): { readonly title: string; readonly id: string } {
  let [title, id] = ['', '']
  for (let at = 1; at < words.length - 1; at++) {
    const word = words[at] || ''
    const valued = VALUED.test(word)
    const [option, value] = valued ? [word, words[++at] || ''] : named(word)
    if (/^(--id|\$menuentry_id_option)$/.test(option)) id = value
    else if (!valued && !word.startsWith('--') && title === '') title = word
  }
  return { title, id }
}

/** The last text that was read: entries, arguments and soundness are asked of the same one. */
let last: { readonly text: string; readonly config: GrubConfig } | undefined

/** Reads a grub.cfg. Never throws: what GRUB could not read is its `problem`. */
export function parseGrubConfig(text: string): GrubConfig {
  if (last === undefined || last.text !== text) last = { text, config: read(text) }
  return last.config
}

function read(text: string): GrubConfig {
  let all: readonly Command[] = []
  let problem: string | null = null
  try { all = commands(text) } catch (error) { problem = error instanceof Error ? error.message : String(error) }
  const entries: GrubEntry[] = []
  const blocks: { readonly name: string; readonly title: string; readonly id: string }[] = []
  const sets = new Map<string, string>()
  let ifs = 0
  let place: number | null = null
  let entry: { kernel: string; args: readonly string[]; initrds: string[] } | null = null
  for (const { words, section } of all) {
    const [name = ''] = words
    if (words[words.length - 1] === '{') {
      blocks.push({ name, ...labelsOf(words) })
      entry = null
    } else if (name === '}') {
      const block = blocks.pop()
      if (block === undefined) problem = problem ?? 'a } closes nothing'
      else if (block.name === 'menuentry') {
        entry = entry ?? { kernel: '', args: [], initrds: [] }
        const recovery = /recovery/i.test(block.title + block.id) || entry.args.includes('single')
        const menus = blocks.filter(one => one.name === 'submenu')
        entries.push({ ...entry, title: block.title, id: block.id, recovery, section, within: menus.map(one => one.title), menus: menus.map(one => one.id) })
        entry = null
      }
    } else if (LINUX.test(name)) entry = { kernel: words[1] || '', args: words.slice(2).map(kernelWord), initrds: [] }
    else if (INITRD.test(name)) entry?.initrds.push(...words.slice(1))
    else if (name === 'if') ifs++
    else if (name === 'fi') ifs--
    else if (name === 'blscfg') place = entries.length
    else if (blocks.length === 0 && (name === 'set' || /^\w+=/.test(name))) {
      const [variable, value] = named(name === 'set' ? words[1] || '' : name)
      // next_entry is looked at apart. Elsewhere than in its header it is set under conditions that no boot meets which
      // went well, as after several that failed (08_fallback_counting of EL and Fedora).
      const holds = variable !== 'default' || (value !== '${next_entry}' && (ifs === 0 || section === '' || section === '00_header'))
      if (holds) sets.set(variable, value)
    }
  }
  if (blocks.length > 0) problem = problem ?? `the block of ${blocks[0]?.name ?? ''} ${JSON.stringify(blocks[0]?.title ?? '')} is never closed`
  if (ifs !== 0) problem = problem ?? (ifs > 0 ? 'an if has no fi' : 'a fi has no if')
  const generated = text.includes('### BEGIN /etc/grub.d/')
  const leads = all.some(({ words }) => words[0] === 'configfile' || words[0] === 'source')
  const kind = leads && !generated ? 'stub' : all.length === 0 ? 'empty' : 'generated'
  const [fallback = null, kernelopts = null, tuned = null] = ['default', 'kernelopts', 'tuned_params'].map(name => sets.get(name))
  return { entries, problem, kind, bls: place, fallback, kernelopts, tuned }
}

function named(set: string): [string, string] {
  const [name = ''] = set.split('=', 1)
  return [name, set.slice(name.length + 1)]
}

/** An argument with blanks reaches the kernel in quotes again (GRUB: lib/cmdline.c, grub_create_loader_cmdline). */
function kernelWord(word: string): string {
  if (!/\s/.test(word)) return word
  const equals = /^\s/.test(word) ? 0 : word.indexOf('=')
  return equals > 0 ? `${word.slice(0, equals + 1)}"${word.slice(equals + 1)}"` : `"${word}"`
}

/** Whether it boots this system, and is made anew with the file. */
export function isOurs({ section, kernel }: GrubEntry): boolean {
  return OURS.test(section) && kernel !== ''
}

/** The entries that boot this system as it is used: not recovery, not another system's. */
export function normalEntries(config: GrubConfig): readonly GrubEntry[] {
  return config.entries.filter(entry => !entry.recovery && isOurs(entry))
}

/** Why a grub.cfg does not carry the arguments, in words; null when every normal entry does. */
export function lacking(text: string, wishes: readonly ArgWish[]): string | null {
  const config = parseGrubConfig(text)
  if (config.problem !== null) return `GRUB cannot read it: ${config.problem}`
  const normal = normalEntries(config)
  if (normal.length === 0) return 'it has no entry for Linux'
  for (const entry of normal) {
    const tokens = tokenise(entry.args.join(' '))
    const wish = wishes.find(one => !satisfied(tokens, one))
    if (wish === undefined) continue
    const wanted = wordsOf([wish])
    return `its entry ${JSON.stringify(entry.title)} ${wanted.length > 0 ? `lacks ${wanted.join(' ')}` : 'still has what is to go'}`
  }
  return null
}
