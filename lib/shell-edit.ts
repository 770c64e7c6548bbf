// Edits of shell assignments as splices of the text they stand in: what is not touched keeps its every byte. Pure.
import { places, uncommented } from './cmdline.ts'
import type { Source, Value, World } from './shell-assign.ts'
import type { Quote } from './shell-words.ts'

/** [s, e) of a file becomes this text. */
export interface Edit { readonly file: number; readonly s: number; readonly e: number; readonly text: string }

/** A token of a command line that a variable holds, with the characters it is made of. */
export interface Token {
  /** U+FFFF stands for what is dark. */
  readonly text: string
  /** First and last unit of the value, as [start, end). */
  readonly start: number
  readonly end: number
}

/** One for each dark unit in the text of a token; no file holds it, since all are read as latin1. */
export const DARK = '\uffff'
const BLANK = /^[\t-\r \xa0]$/
/** What needs no quotes in an assignment. */
const SAFE = /[^\w@%+=:,./-]/g

/** As the kernel takes a command line apart (`places`); a dark unit counts as one character that is no blank. */
export function tokensOf(value: Value): readonly Token[] {
  const text = value.map(unit => unit.dark === undefined ? unit.c : DARK).join('')
  return places(text).map(([start, end]) => ({ text: text.slice(start, end), start, end }))
}

/**
 * Takes tokens out, each with a blank that stands right beside it, the one before it first: a blank elsewhere may be
 * what ends a $NAME there.
 */
export function cut(value: Value, tokens: readonly Token[]): readonly Edit[] {
  const gone = new Set<Value[number]>()
  for (const { start, end } of tokens) {
    const [before, first, last, after] = [value[start - 1], value[start], value[end - 1], value[end]]
    for (const unit of value.slice(start, end)) gone.add(unit)
    if (before !== undefined && isBlank(before, gone) && before.file === first?.file && before.e === first.s) gone.add(before)
    else if (after !== undefined && isBlank(after, gone) && after.file === last?.file && after.s === last.e) gone.add(after)
  }
  return [...gone].map(({ file, s, e }) => ({ file, s, e, text: '' }))
}

function isBlank(unit: Value[number], gone: ReadonlySet<Value[number]>): boolean {
  return BLANK.test(unit.c) && !gone.has(unit)
}

/** Puts another token in the place of one. */
export function replace(value: Value, { start, end }: Token, text: string): readonly Edit[] {
  return value.slice(start, end).map(({ file, s, e, q }, index) => ({ file, s, e, text: index === 0 ? quoted(text, q) : '' }))
}

/** Whether GRUB goes on behind the end of line at this place of a value: a backslash is before it that none escapes (script/yylex.l). */
function isContinued(value: Value, at: number): boolean {
  if (value[at]?.c !== '\n') return false
  let from = at
  while (value[from - 1]?.c === '\\') from--
  return (at - from) % 2 === 1
}

/** As GRUB reads the generated line: without the backslashes and ends of lines behind which it goes on. */
export function continued(value: Value): Value {
  return value.filter((_, at) => !isContinued(value, at) && !isContinued(value, at + 1))
}

/** Ends of lines inside a value would end the generated line too: they become blanks, or nothing at its end. */
export function onOneLine(value: Value): readonly Edit[] {
  return value.flatMap(({ c, file, s, e, q }, index) => {
    if (isContinued(value, index) || isContinued(value, index + 1)) return [{ file, s, e, text: '' }]
    if (!/^[\n\r\v\f]$/.test(c)) return []
    const next = value[index + 1]
    return [{ file, s, e, text: next === undefined || (next.dark === undefined && BLANK.test(next.c)) ? '' : quoted(' ', q) }]
  })
}

/** Adds tokens at the end of the word that gave the variable its value, or before its `--`; null where no single assignment did. */
export function append(files: readonly Source[], world: World, name: string, tokens: readonly string[]): readonly Edit[] | null {
  const dashes = dashesOf(world.values.get(name) || [])
  if (dashes !== null) return [{ file: dashes.file, s: dashes.s, e: dashes.s, text: quoted(`${tokens.join(' ')} `, dashes.q) }]
  const from = world.last.get(name)
  if (from === undefined || from === null || from.assign.array || from.assign.value.parts.some(part => part.is === 'dark')) return null
  const { file, assign: { value: word } } = from
  const value = world.values.get(name) || []
  const end = value[value.length - 1]
  // An end of line there goes (onOneLine), a blank stays.
  const more = `${end === undefined || /^[ \t]$/.test(end.c) ? '' : ' '}${tokens.join(' ')}`
  if (word.close !== '') return [{ file, s: word.e - 1, e: word.e - 1, text: quoted(more, word.close) }]
  const raw = files[file]?.text.slice(word.s, word.e) || ''
  if (raw === '' || raw.replace(SAFE, ' ') !== raw) return [{ file, s: word.e, e: word.e, text: `"${quoted(more, '"')}"` }]
  return [{ file, s: word.s, e: word.s, text: '"' }, { file, s: word.e, e: word.e, text: `${quoted(more, '"')}"` }]
}

/** The first character of a `--`, behind which everything is init's, or of GRUB's comment; null without one. */
export function dashesOf(value: Value): Value[number] | null {
  const token = tokensOf(value).find(one => uncommented(one.text) === '--')
  return token === undefined ? null : value[token.start] ?? null
}

/** A line that adds tokens to whatever the variable holds by then: behind it, or before where that may hold a `--`. */
export function addingLine(text: string, name: string, tokens: readonly string[], before: boolean): string {
  const more = quoted(tokens.join(' '), '"')
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${name}="${before ? `${more} $${name}` : `$${name} ${more}`}"\n`
}

/** Without lines that set the variable to itself: what is left of an addingLine whose tokens are gone. */
export function withoutEmptyLines(text: string, name: string): string {
  return text.replace(new RegExp(`^${name}=" *\\$${name} *"\\n`, 'gm'), '')
}

/** The files after all edits; null when two of them contradict each other. */
export function edited(files: readonly Source[], edits: readonly Edit[]): readonly Source[] | null {
  const unique = new Map<string, Edit>()
  for (const edit of edits) {
    const key = `${edit.file} ${edit.s} ${edit.e}`
    const old = unique.get(key)
    if (old !== undefined && old.text !== edit.text && edit.s !== edit.e) return null
    unique.set(key, edit)
  }
  const sorted = [...unique.values()].sort((a, b) => b.s - a.s || b.e - a.e)
  return files.map((source, file) => ({
    ...source,
    text: sorted.filter(edit => edit.file === file).reduce((text, edit) => text.slice(0, edit.s) + edit.text + text.slice(edit.e), source.text),
  }))
}

function quoted(text: string, q: Quote): string {
  if (q === '"') return text.replace(/[$`"\\]/g, '\\$&')
  return q === "'" ? text.replace(/'/g, "'\\''") : text.replace(SAFE, '\\$&')
}
