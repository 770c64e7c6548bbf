// modprobe.d as kmod reads it (libkmod-config.c, the same from kmod 9 to 34): which file hides which, what a line
// is, and which of several wins. Checked against the real modprobe --showconfig. Files called *.alias, which kmod 32
// and older read as well and newer ones do not, count for nothing.
import { confFiles, confText } from './conf-files.ts'
import type { AbsPath, HostView } from './host.ts'
import { moduleDir } from './kernels.ts'
import type { Presence } from './kernels.ts'
import { memo } from './remember.ts'

/** Read as one (modprobe.d(5)): a file hides those of its name in the directories that come later here. */
export const MODPROBE_DIRS: readonly AbsPath[] =
  ['/etc/modprobe.d', '/run/modprobe.d', '/usr/local/lib/modprobe.d', '/usr/lib/modprobe.d', '/lib/modprobe.d']

type Command = 'alias' | 'blacklist' | 'install' | 'options' | 'remove' | 'softdep'

/** One line of modprobe.d that kmod takes. */
export interface Directive {
  readonly command: Command
  /** The module (or alias, or pattern of install and softdep), with underscores. */
  readonly name: string
  /** What stands behind the name; '' for blacklist. */
  readonly rest: string
  readonly path: AbsPath
  /** First of its lines, from 1, and how many there are: a backslash at the end continues a line. */
  readonly line: number
  readonly lines: number
}

/** freadline_wrapped(): a backslash joins the next line, before any other character it just goes. */
function logicalLines(text: string): readonly { readonly text: string; readonly line: number; readonly lines: number }[] {
  const found: { text: string; line: number; lines: number }[] = []
  let line = 1
  for (const raw of text.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g) || []) {
    if (raw === '') continue
    const lines = raw.split('\n').length - (raw.endsWith('\n') ? 1 : 0)
    found.push({ text: raw.replace(/\n$/, '').replace(/\\([^]|$)/g, (_, next: string) => next === '\n' ? '' : next), line, lines })
    line += lines
  }
  return found
}

/** underscores(): dashes become underscores, but not inside [ ]; null for brackets that do not match. */
function underscored(name: string): string | null {
  const plain = name.replace(/\[[^\]]*\]/g, '')
  if (/[[\]]/.test(plain)) return null
  return name.replace(/\[[^\]]*\]|-/g, part => part === '-' ? '_' : part)
}

/** The directives of one file; lines that kmod ignores or rejects are left out. */
export function parseModprobe(text: string, path: AbsPath): readonly Directive[] {
  const found: Directive[] = []
  for (const { text: content, line, lines } of logicalLines(text)) {
    if (content.startsWith('#')) continue
    // strtok_r: the rest begins one blank after the name, further blanks belong to it.
    const parts = /^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.exec(content)
    if (parts === null) continue
    const command = parts[1] as Command
    const name = underscored(parts[2] || '')
    const rest = command === 'alias' ? underscored((parts[3] || '').split(/[\t ]+/).find(word => word !== '') || '') : parts[3] || ''
    // All others need something after the module's name (kmod_config_parse).
    if (name === null || rest === null || (rest === '' && command !== 'blacklist')) continue
    found.push({ command, name, rest: command === 'blacklist' ? '' : command === 'options' ? rest.replace(/\t/g, ' ') : rest, path, line, lines })
  }
  return found
}

/**
 * Everything that is in force, in kmod's order. With `kernel` that kernel's own modules.softdep is read as well, at
 * the place of its name among the files. The kernel command line, which kmod reads last, is not part of it.
 */
export function readModprobe(host: HostView, kernel?: string): readonly Directive[] {
  return memo(host, `modprobe.d of ${kernel ?? 'none'}`, () => {
    const files = [...confFiles(host, MODPROBE_DIRS)]
    if (kernel !== undefined) {
      const at = files.findIndex(path => path.slice(path.lastIndexOf('/') + 1) > 'modules.softdep')
      files.splice(at < 0 ? files.length : at, 0, `${moduleDir(host, kernel)}/modules.softdep`)
    }
    return files.flatMap(path => memo(host, path, () => parseModprobe(confText(host, path), path)))
  })
}

/** The words of a parameter string as the kernel takes them apart (next_arg in lib/cmdline.c); names with underscores. */
export function parameters(options: string): readonly { readonly name: string; readonly value: string | null }[] {
  return (options.match(/(?:"[^"]*"?|[^\s"])+/g) || []).map(word => {
    const bare = word.startsWith('"') ? word.slice(1).replace(/"$/, '') : word
    const at = bare.indexOf('=')
    if (at <= 0) return { name: bare.replace(/-/g, '_'), value: null }
    return { name: bare.slice(0, at).replace(/-/g, '_'), value: bare.slice(at + 1).replace(/^"(.*?)"?$/s, '$1') }
  })
}

/**
 * A module parameter as the files set it, and the line that does: all options lines of a module are passed in order,
 * and the kernel lets the last value win. null when no line sets it; value null when it is named without one.
 */
export function parameterOf(config: readonly Directive[], module: string, parameter: string): { readonly value: string | null; readonly from: Directive } | null {
  let last: { readonly value: string | null; readonly from: Directive } | null = null
  for (const from of config) {
    if (from.command !== 'options' || from.name !== module) continue
    for (const { name, value } of parameters(from.rest)) if (name === parameter) last = { value, from }
  }
  return last
}

/** Where a pattern goes on behind what takes this character; -1 when it does not. */
function taken(pattern: string, at: number, c: string): number {
  const [p, second] = [pattern.charAt(at), pattern.charAt(at + 1)]
  if (p === '?') return at + 1
  const not = second === '!' || second === '^'
  const from = at + (not ? 2 : 1)
  const close = p === '[' ? pattern.indexOf(']', from + 1) : -1
  if (close < 0) return p === c ? at + 1 : -1
  let found = false
  for (let i = from; i < close; i++) {
    const range = pattern.charAt(i + 1) === '-' && i + 2 < close
    // A range whose ends are the wrong way round holds nothing.
    if (range ? pattern.charAt(i) <= c && c <= pattern.charAt(i + 2) : pattern.charAt(i) === c) found = true
    if (range) i += 2
  }
  return found === not ? -1 : close + 1
}

/** fnmatch(3) with a module's name or a modalias; only the last star is tried again, so that no pattern takes for ever. */
export function matches(pattern: string, name: string): boolean {
  let [at, star, from] = [0, -1, 0]
  for (let n = 0; n < name.length;) {
    if (pattern.charAt(at) === '*') { star = ++at; from = n; continue }
    const next = at < pattern.length ? taken(pattern, at, name.charAt(n)) : -1
    if (next < 0 && star < 0) return false
    n = next < 0 ? ++from : n + 1
    at = next < 0 ? star : next
  }
  return /^\**$/.test(pattern.slice(at))
}

/** Whether a value of a parameter means yes, as the kernel reads it (kstrtobool); one that is named alone does. */
export function isOn(value: string | null): boolean {
  return value === null || /^(?:[1ety]|on)/i.test(value)
}

/** The install or softdep line that is in force: kmod takes the first whose pattern fits, and no other. */
export function firstFor(config: readonly Directive[], command: 'install' | 'softdep', module: string): Directive | null {
  return config.find(one => one.command === command && matches(one.name, module)) ?? null
}

/** The modules that a softdep line names behind one of these keywords (pre:, post:), with underscores. */
function besides(softdep: Directive, keywords: readonly string[]): readonly string[] {
  let counts = false
  const names: string[] = []
  // Exactly one blank too many after the name spoils the first word (kmod_config_add_softdep, to this day).
  for (const word of softdep.rest.replace(/^\s(?=\S)/, '?').split(/\s+/)) {
    if (word === 'pre:' || word === 'post:') counts = keywords.includes(word)
    else if (counts && word !== '') names.push(word.replace(/-/g, '_'))
  }
  return names
}

/** The modules that a softdep line loads before its own, with underscores. */
export function preModules(softdep: Directive): readonly string[] {
  return besides(softdep, ['pre:'])
}

/**
 * The install line that is in force: kmod passes over it where a softdep names a module to load beside (libkmod:
 * ignorecmd). Words with other characters than a module's name, as nvidia's own softdep has them, are none.
 */
export function installOf(config: readonly Directive[], module: string): Directive | null {
  const softdep = firstFor(config, 'softdep', module)
  return softdep !== null && besides(softdep, ['pre:', 'post:']).some(name => /^\w+$/.test(name)) ? null : firstFor(config, 'install', module)
}

/** What modprobe finds of a module that a kernel has or not: an install line may load a file of another name (Debian's nvidia-current). */
export function withInstall(has: (module: string) => Presence, config: readonly Directive[]): (module: string) => Presence {
  return module => has(module) === 'absent' && installOf(config, module) !== null ? 'module' : has(module)
}

/** Why udev will not load this module for a device: its aliases are off, or loading it is replaced by nothing. */
export function keptOut(config: readonly Directive[], module: string): Directive | null {
  const listed = config.find(one => one.command === 'blacklist' && one.name === module)
  if (listed !== undefined) return listed
  const install = installOf(config, module)
  return install !== null && /^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(install.rest) ? install : null
}
