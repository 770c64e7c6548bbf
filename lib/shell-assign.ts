// What files like /etc/default/grub set when their shell sources them, one after the other, without running them.
// Where a condition decides, every outcome is kept as a world of its own; what only running would tell is dark.
// Each character of a value knows the place in the files it comes from, so that it can be edited there. Pure.
import { parseShell } from './shell-parse.ts'
import type { Assignment, Command } from './shell-parse.ts'
import type { Part, Quote, Shell, Word } from './shell-words.ts'

/** A file and its text, one character per byte; places in values and edits are offsets in it. */
export interface Source { readonly path: string; readonly text: string }

/** A character of a value, or something dark in it (c is '' and `dark` the text that stands for it). */
export interface Unit {
  readonly c: string
  readonly dark?: string
  /** Values that what is dark may be made of: their lines. */
  readonly holds?: string
  /** Where it stands: [s, e) of files[file]. */
  readonly file: number
  readonly s: number
  readonly e: number
  readonly q: Quote
  /** The variable in whose assignment it is written; '' where it is elsewhere, as in the words of a loop. */
  readonly of: string
}
/** Character by character; [] for what is empty and for what is not set alike. */
export type Value = readonly Unit[]

/** One way the files may turn out. */
export interface World {
  readonly values: ReadonlyMap<string, Value>
  /** The assignment that gave a variable its value; null where several could have. */
  readonly last: ReadonlyMap<string, { readonly file: number; readonly assign: Assignment } | null>
  /** What readonly keeps as it is: an assignment to one of these ends the shell. */
  readonly sealed: ReadonlySet<string>
  /** return ends a file, exit the whole. */
  readonly over: '' | 'file' | 'all'
}

/** What `source` tells where no file is broken for its shell. */
export interface Sourced {
  /** Those given, then those that they source in turn. */
  readonly files: readonly Source[]
  /** At least one. */
  readonly worlds: readonly World[]
}
interface BrokenFile { readonly path: string; readonly line: number; readonly why: string }

/** More worlds than this become one, in which what differs is dark. */
const MOST_WORLDS = 24
const MOST_ROUNDS = 24
const DEEPEST = 8
/** Longer than any command line; a value that grows beyond it is dark. */
const LONGEST = 1 << 14
/** grub-mkconfig computes these itself before it reads the files (util/grub-mkconfig.in); of others in its name that nobody set we know they are empty. */
const ENVIRONMENT = /^(?!GRUB_CMDLINE_)/
/** Not the name of any command: an assignment gone wrong, a carriage return, a byte order mark, a word out of place. */
const NO_COMMAND = /[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/
const SPECIAL = new Set([':', '.', 'eval', 'exec', 'exit', 'export', 'readonly', 'return', 'set', 'shift', 'times', 'trap', 'unset'])
/** What bash has and dash has not. */
const BASH_ONLY = new Set(['source', 'shopt', 'let', 'declare', 'typeset', '[[', 'mapfile', 'readarray', 'pushd', 'popd'])
/** Of a variable without a value, not even an empty one. */
const UNSET: Value = []
const START: World = { values: new Map(), last: new Map(), sealed: new Set(), over: '' }

/** Of the file whose commands run. */
interface Stretch { readonly s: number; readonly e: number }

interface Reading {
  readonly shell: Shell
  readonly files: Source[]
  readonly functions: Map<string, { readonly file: number; readonly body: Command }>
  readonly read: (path: string) => string | null
  /** The file whose commands run. */
  file: number
  depth: number
  /** The call of the function that runs: what it passes on. */
  call: string
  /** Whether a command may fail here: in a condition, or followed by && or || (set -e). */
  spared: boolean
  /** The first command that the shell ends at because it does not know it. */
  ended: { readonly file: number; readonly at: number; readonly why: string } | null
}

/**
 * What `shell` holds after sourcing these files in this order. `read` gives the text of files that they source in
 * turn. When one of them is broken for that shell, only that is told.
 */
export function source(files: readonly Source[], shell: Shell, read: (path: string) => string | null = () => null): Sourced | BrokenFile {
  const reading: Reading = { shell, files: [...files], functions: new Map(), read, file: 0, depth: 0, call: '', spared: false, ended: null }
  let worlds: readonly World[] = [START]
  try {
    for (const file of files.keys()) worlds = runFile(reading, file, worlds)
  } catch (broken) {
    if (broken instanceof Error) throw broken
    return brokenAt(reading, { file: reading.file, ...broken as { at: number; why: string } })
  }
  if (reading.ended !== null && worlds.every(world => world.over === 'all')) return brokenAt(reading, reading.ended)
  return { files: reading.files, worlds }
}

function brokenAt({ files }: Reading, { file, at, why }: { readonly file: number; readonly at: number; readonly why: string }): BrokenFile {
  const { path = '', text = '' } = files[file] ?? {}
  return { path, line: text.slice(0, at).split('\n').length, why }
}

/** Its value in this world; empty when nothing sets it. */
export function valueOf(world: World, name: string): Value {
  return world.values.get(name) || []
}

/** A value as text; null when part of it is dark. */
export function plain(value: Value): string | null {
  return value.some(unit => unit.dark !== undefined) ? null : value.map(unit => unit.c).join('')
}

function runFile(reading: Reading, file: number, worlds: readonly World[]): readonly World[] {
  const outer = reading.file
  reading.file = file
  const parsed = parseShell(reading.files[file]?.text || '', reading.shell)
  if ('why' in parsed) throw parsed
  const after = run(reading, parsed, worlds).map(world => world.over === 'file' ? { ...world, over: '' as const } : world)
  reading.file = outer
  return merged(after)
}

function run(reading: Reading, command: Command, worlds: readonly World[]): readonly World[] {
  const going = worlds.filter(world => world.over === '')
  const done = worlds.filter(world => world.over !== '')
  if (going.length === 0) return worlds
  return [...done, ...runLive(reading, command, going)]
}

function runLive(reading: Reading, command: Command, worlds: readonly World[]): readonly World[] {
  switch (command.is) {
    case 'simple': return simple(reading, command, defaulted(reading, command, worlds))
    case 'all': return command.of.reduce((now, one) => run(reading, one, now), worlds)
    case 'maybe': {
      const left = sparing(reading, command.left, worlds)
      return merged([...left, ...run(reading, command.right, left)])
    }
    case 'branch': {
      const first = sparing(reading, command.first, worlds)
      const after = command.branches.flatMap(branch => run(reading, branch, first))
      return merged(command.otherwise ? after : [...first, ...after])
    }
    case 'for': return loop(reading, command, defaulted(reading, command, worlds))
    case 'while': return darkened(reading, command, worlds)
    case 'function': reading.functions.set(command.name, { file: reading.file, body: command.body }); return worlds
    case 'apart': run(reading, command.body, worlds); return worlds
  }
}

function sparing(reading: Reading, command: Command, worlds: readonly World[]): readonly World[] {
  const outer = reading.spared
  reading.spared = true
  const after = run(reading, command, worlds)
  reading.spared = outer
  return after
}

function simple(reading: Reading, command: Command & { is: 'simple' }, before: readonly World[]): readonly World[] {
  const [first, ...rest] = command.words
  if (first === undefined) return assign(reading, command.assigns, before)
  const name = letters(first)
  // In dash what stands before one of its special builtins stays.
  const worlds = reading.shell === 'dash' && SPECIAL.has(name || '') ? assign(reading, command.assigns.filter(one => !one.declared), before) : before
  const { text } = reading.files[reading.file] ?? { text: '' }
  const start = shape(first)
  if (NO_COMMAND.test(start)) throw { at: first.s, why: noCommand(start, reading.shell) }
  // A command that turns out to be no word at all leaves nothing but the assignments.
  if (/^\$*$/.test(start) && command.assigns.length > 0) return merged([...worlds, ...assign(reading, command.assigns, worlds)])
  const known = name === null ? undefined : reading.functions.get(name)
  if (known !== undefined && reading.depth < DEEPEST) {
    const { file: outer, call } = reading
    reading.depth++
    reading.file = known.file
    reading.call = text.slice(command.s, command.e)
    const after = run(reading, known.body, worlds).map(world => world.over === 'file' ? { ...world, over: '' as const } : world)
    reading.file = outer
    reading.call = call
    reading.depth--
    return after
  }
  // Nobody means that: the shell looks for the command, finds none, and ends (set -e).
  const unquoted = name === null || SPECIAL.has(name) ? undefined : command.assigns.find(one => one.name.startsWith('GRUB_'))
  if (unquoted !== undefined) throw { at: first.s, why: `"${printable(start)}" is no part of ${unquoted.name} and would be run as a command, as the value ends at the blank before it (put it all between quotes)` }
  const unknown = reading.shell === 'dash' && name !== null ? unknownToDash(reading, name) : null
  if (unknown !== null) {
    // It ends at a misplaced local whatever is made of its exit status.
    if (reading.spared && name !== 'local') return worlds
    reading.ended = reading.ended ?? { file: reading.file, at: first.s, why: unknown }
    return worlds.map(world => ({ ...world, over: 'all' }))
  }
  switch (name) {
    // From here on a command may fail, or be another one.
    case 'set':
    case 'alias':
      reading.spared = reading.spared || name === 'alias' || /\+\w*(\s+err|e)/.test(text.slice(command.s, command.e))
      return worlds
    case 'unset': return rest.reduce((now, word) => set(unlessSealed(now, letters(word) || ''), letters(word) || '', UNSET), worlds)
    case 'export':
    case 'readonly':
    case 'declare':
    case 'typeset': {
      const bad = rest.find(word => !/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(shape(word)))
      if (bad !== undefined) throw { at: bad.s, why: `${name} is given what is no name` }
      const given = command.assigns.filter(one => one.declared)
      const names = name !== 'readonly' && !rest.some(word => /^-\w*r/.test(shape(word))) ? [] : [...given.map(one => one.name), ...rest.flatMap(word => letters(word) || [])]
      return assign(reading, given, worlds).map(world => ({ ...world, sealed: new Set([...world.sealed, ...names]) }))
    }
    case 'return': return worlds.map(world => ({ ...world, over: 'file' }))
    case 'exit':
    case 'exec': return worlds.map(world => ({ ...world, over: 'all' }))
    case '.':
    case 'source': {
      const path = rest[0] === undefined ? null : letters(rest[0])
      const inner = path === null || reading.depth >= DEEPEST ? null : reading.read(path)
      if (path === null) return everythingDark(reading, command, worlds)
      // One that is not there ends dash, and bash as grub-mkconfig runs it, whatever is made of its exit status.
      if (inner === null) return path.startsWith('/') && reading.depth < DEEPEST ? worlds.map(world => ({ ...world, over: 'all' })) : worlds
      reading.depth++
      const after = runFile(reading, reading.files.push({ path, text: inner }) - 1, worlds)
      reading.depth--
      return after
    }
    case 'eval':
    case 'read':
    case 'printf':
    case 'let':
    case 'local': {
      const said = text.slice(command.s, command.e)
      if (name === 'printf' && !/ -v/.test(said)) return worlds
      return darkIn(reading, command, worlds, namesIn(said))
    }
    default: return worlds
  }
}

/** Any word may assign, by ${NAME=…} where that is unset, by ${NAME:=…} where it is empty. */
function defaulted(reading: Reading, { s, e }: Stretch, worlds: readonly World[]): readonly World[] {
  const said = reading.files[reading.file]?.text.slice(s, e) || ''
  return (said.match(/\$\{[A-Za-z_]\w*:?=/g) || []).reduce((now, head) => now.flatMap(world => {
    const name = head.replace(/\W/g, '')
    const value = world.values.get(name) ?? UNSET
    const there = value.some(unit => unit.dark === undefined) || (value.length === 0 && value !== UNSET && !head.includes(':'))
    return there ? world : darkIn(reading, { s: s + said.indexOf(head), e }, unlessSealed([world], name), new Set([name]))
  }), worlds)
}

/** Why dash finds nothing to run by this name; null where it does. */
function unknownToDash({ call }: Reading, name: string): string | null {
  if (name === 'local') return call === '' ? 'local stands outside of a function' : null
  return BASH_ONLY.has(name) ? `"${name}" is no command (only bash knows it${name === 'source' ? '; write . instead' : ''})` : null
}

/** Why a word that can be no command stands where one is expected. */
function noCommand(start: string, shell: Shell): string {
  if (start.startsWith('\xef\xbb\xbf')) return 'it begins with a byte order mark (take it out)'
  if (start.includes('\r')) return `"${printable(start)}" is no command, as the line ends with a carriage return (take them all out)`
  return `"${printable(start)}" is no command${shell === 'dash' && /^\w+\+=/.test(start) ? ' (only bash knows +=)' : /^GRUB_\w+$/.test(start) ? ' (an assignment has no blank before its =)' : ''}`
}

function printable(text: string): string {
  return text.replace(/[^ -~]/g, '?').slice(0, 40)
}

function assign(reading: Reading, assigns: readonly Assignment[], worlds: readonly World[]): readonly World[] {
  return worlds.map(world => {
    if (assigns.some(one => world.sealed.has(one.name))) return { ...world, over: 'all' }
    const values = new Map(world.values)
    const last = new Map(world.last)
    for (const one of assigns) {
      const now = { ...world, values }
      const value = one.array ? [shadow(reading, one.value, now)] : expand(reading, one.value.parts, now, one)
      const whole = one.append ? [...values.get(one.name) || [], ...value] : value
      values.set(one.name, whole.length > LONGEST ? [shadow(reading, one.value, now)] : whole)
      last.set(one.name, { file: reading.file, assign: one })
    }
    return { ...world, values, last }
  })
}

/** The value of a word in this world. Nothing is split or globbed in an assignment; a leading ~ is dark. */
function expand(reading: Reading, parts: readonly Part[], world: World, assign?: Assignment, of = assign === undefined ? '' : assign.name): Value {
  const file = reading.file
  return parts.flatMap((part, index): Value => {
    const { s, e, q } = part
    // What is dark tells what it may hold.
    const dark = (...held: readonly Value[]): Value => [{ ...shadow(reading, part, world, held), q, of }]
    if (part.is === 'dark') return [{ ...shadow(reading, part, world), q, of }]
    if (part.is === 'char') {
      const before = parts[index - 1]
      const tilde = assign !== undefined && part.c === '~' && q === '' && e - s === 1 && (before === undefined || (before.is === 'char' && before.c === ':' && before.q === ''))
      return tilde ? dark() : [{ c: part.c, file, s, e, q, of }]
    }
    const value = world.values.get(part.name) ?? (ENVIRONMENT.test(part.name) ? null : UNSET)
    const word = expand(reading, part.word, world, undefined, of)
    const there = value !== null && (part.colon ? value.length > 0 : value !== UNSET)
    const now = part.op === '' ? value : there === (part.op === '+') ? word : there ? value : []
    // What is dark may be empty; and in dash a word of a command of its own would be split.
    if (value === null || now === null || (part.op !== '' && value.length > 0 && value.every(unit => unit.dark !== undefined))) return dark(value || [], word)
    return assign?.declared === true && q === '' && reading.shell === 'dash' && /[\s*?[]/.test(plain(now) ?? ' ') ? dark(now) : now
  })
}

/** What something dark may be made of: the variables that it names, and what the function it stands in was given. */
function used({ call, file }: Reading, said: string, world: World): readonly Value[] {
  const values = [...namesIn(said)].flatMap(name => { const value = world.values.get(name); return value === undefined ? [] : [value] })
  return call !== '' && /\$\{?[\d@*]/.test(said) ? [...values, [{ c: '', dark: call, file, s: 0, e: 0, q: '', of: '' }]] : values
}

function namesIn(said: string): ReadonlySet<string> {
  return new Set(said.match(/[A-Za-z_]\w*/g) || [])
}

/** A value, with what is dark in it and what that may be made of. */
export function spoken(value: Value): string {
  return [value.map(unit => unit.dark ?? unit.c).join(''), ...new Set(value.map(unit => unit.holds ?? ''))].join('\n')
}

/** What values say, each line once, or it would double with every assignment. */
function lines(values: readonly Value[]): string {
  return [...new Set(values.map(spoken).join('\n').split('\n'))].join('\n')
}

/** With known words a for loop is run; otherwise it may have run any number of times. */
function loop(reading: Reading, command: Command & { is: 'for' }, worlds: readonly World[]): readonly World[] {
  const text = reading.files[reading.file]?.text || ''
  const known = command.words?.every(word => letters(word) !== null && !/[*?[~{]/.test(text.slice(word.s, word.e))) === true
  if (command.words === null || !known || command.words.length > MOST_ROUNDS || /\b(?:break|continue)\b/.test(text.slice(command.s, command.e))) return darkened(reading, command, worlds)
  return command.words.reduce((now, word) => run(reading, command.body, set(unlessSealed(now, command.name), command.name, expand(reading, word.parts, START))), worlds)
}

/** After a loop that may have run or not: what it sets is dark where it did. */
function darkened(reading: Reading, command: Command & { is: 'for' | 'while' }, worlds: readonly World[]): readonly World[] {
  const once = run(reading, command.body, worlds)
  const names = new Set(once.flatMap(world => [...world.last].filter(([name, from]) => !worlds.some(old => old.last.get(name) === from)).map(([name]) => name)))
  if (command.is === 'for' && command.name !== '') names.add(command.name)
  return merged([...worlds, ...once.filter(world => world.over !== ''), ...darkIn(reading, command, worlds, names)])
}

function everythingDark(reading: Reading, command: Stretch, worlds: readonly World[]): readonly World[] {
  const names = new Set(['GRUB_CMDLINE_LINUX', 'GRUB_CMDLINE_LINUX_DEFAULT', ...worlds.flatMap(world => [...world.values.keys()])])
  return darkIn(reading, command, worlds, names)
}

/** These variables hold what only running the command would tell. */
function darkIn(reading: Reading, command: Stretch, worlds: readonly World[], names: ReadonlySet<string>): readonly World[] {
  return worlds.flatMap(world => {
    const dark = [shadow(reading, command, world)]
    return [...names].reduce<readonly World[]>((now, name) => set(now, name, dark), [world])
  })
}

function unlessSealed(worlds: readonly World[], name: string): readonly World[] {
  return worlds.map(world => world.sealed.has(name) ? { ...world, over: 'all' } : world)
}

function set(worlds: readonly World[], name: string, value: Value): readonly World[] {
  return worlds.map(world => ({ ...world, values: new Map(world.values).set(name, value), last: new Map(world.last).set(name, null) }))
}

function shadow(reading: Reading, { s, e }: Stretch, world: World, held?: readonly Value[]): Unit {
  const { file, files } = reading
  const said = files[file]?.text.slice(s, e) || ''
  return { c: '', dark: said, holds: lines(held ?? used(reading, said, world)), file, s, e, q: '', of: '' }
}

/** A word of literal characters; null for any other. */
function letters(word: Word): string | null {
  return word.parts.every(part => part.is === 'char') ? word.parts.map(part => part.is === 'char' ? part.c : '').join('') : null
}

/** A word with $ for what is not literal. */
function shape(word: Word): string {
  return word.parts.map(part => part.is === 'char' ? part.c : '$').join('')
}

/** Equal worlds are one; too many become one in which what differs is dark. */
function merged(worlds: readonly World[]): readonly World[] {
  const unique = [...new Map(worlds.map(world => [signature(world), world])).values()]
  const [first] = unique
  if (unique.length <= MOST_WORLDS || first === undefined) return unique
  const values = new Map<string, Value>()
  const last = new Map(first.last)
  for (const name of new Set(unique.flatMap(world => [...world.values.keys()]))) {
    const variants = new Map(unique.map(world => { const value = valueOf(world, name); return [spell(value), value] as const }))
    const [one] = variants.values()
    if (variants.size === 1 && one !== undefined) { values.set(name, one); continue }
    const dark = lines([...variants.values()])
    values.set(name, [{ c: '', dark, file: 0, s: 0, e: 0, q: '', of: '' }])
    last.set(name, null)
  }
  return [{ values, last, sealed: new Set(unique.flatMap(world => [...world.sealed])), over: unique.some(world => world.over === '') ? '' : first.over }]
}

function signature(world: World): string {
  return JSON.stringify([world.over, [...world.sealed], [...world.values].map(([name, value]) => [name, spell(value)]), [...world.last].map(([name, from]) => [name, from?.file, from?.assign.value.s])])
}

function spell(value: Value): string {
  return value.map(unit => `${unit.c}${unit.dark || ''}${unit.holds || ''}@${unit.file}:${unit.s}`).join(' ')
}
