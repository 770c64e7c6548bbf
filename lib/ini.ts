// Files in oslo.config's dialect of INI, read as oslo.config does (iniparser.py and ConfigParser in cfg.py, read in 9.0
// and 10.7) and edited by whole lines, so that every other byte stays. Pure; a character of a text is a byte of the file.

/** Its lines are [from, to), counted from 0; `value` as oslo.config has it, continued lines joined by newlines. */
export interface Option {
  readonly section: string
  readonly key: string
  readonly value: string
  readonly from: number
  readonly to: number
}

interface Section {
  readonly name: string
  readonly at: number
}

/** A file that oslo.config can read. Each header and each option as often as it stands there, in order: some options add up. */
export interface Ini {
  /** Each with its line end. */
  readonly lines: readonly string[]
  readonly sections: readonly Section[]
  readonly options: readonly Option[]
}

/** What would stop every service that reads the file. The text of the line is not told: it may hold a password. */
export interface IniProblem {
  /** Counted from 1. */
  readonly line: number
  readonly problem: string
}

/** Lines to put (without their ends) in the place of [from, to). */
export interface LineEdit {
  readonly from: number
  readonly to: number
  readonly put: readonly string[]
}

/** An option to be written; the value goes in as it is, without quotes. */
export type Pair = readonly [key: string, value: string]

/** What str.strip() takes away: \s of JavaScript has U+FEFF too, and lacks five control characters. */
const BLANK = /^(?:[^\S\ufeff]|[\x1c-\x1f\x85])/
/** A line whose option has no blank before the equals sign. */
const TIGHT = /^[^\s=:]+[=:]/
const LINE_END = /(?:\r\n|\r|\n)$/

function stripEnd(text: string): string {
  let end = text.length
  while (end > 0 && BLANK.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function stripStart(text: string): string {
  let start = 0
  while (BLANK.test(text.charAt(start))) start++
  return text.slice(start)
}

function strip(text: string): string {
  return stripStart(stripEnd(text))
}

/** A line as Python has it, which opens these files as UTF-8; null when it cannot. */
function decoded(raw: string): string | null {
  if (/^[\t-\r -~]*$/.test(raw)) return raw
  const bytes = Buffer.from(raw, 'latin1')
  const text = bytes.toString('utf8')
  return Buffer.from(text, 'utf8').equals(bytes) ? text : null
}

/** Sections are compared in lower case, but for DEFAULT (cfg.py: _normalize_group_name). */
function sectionName(name: string): string {
  return name === 'DEFAULT' ? name : name.toLowerCase()
}

/** One pair of quotes around a line's value goes; asked of the first line alone, so those around several lines stay. */
function unquoted(value: string): string {
  const quote = value.charAt(0)
  return (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value
}

/** A problem is that of the first line at which oslo.config gives up; nothing behind it is looked at. */
export function parseIni(text: string): Ini | IniProblem {
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) || []
  const sections: Section[] = []
  const options: Option[] = []
  let open = false
  for (const [at, raw] of lines.entries()) {
    const wrong = (problem: string): IniProblem => ({ line: at + 1, problem })
    const whole = decoded(raw)
    if (whole === null) return wrong('is not UTF-8')
    const line = stripEnd(whole)
    if (at === 0 && line.startsWith('\ufeff')) return wrong('begins with a byte order mark')
    const last = options[options.length - 1]
    if (/^[ \t]/.test(line)) {
      // Whatever it holds: a comment, too, is part of the value then.
      if (!open || last === undefined) return wrong('is indented, and there is no value above it that it could continue')
      options[options.length - 1] = { ...last, value: `${last.value}\n${stripStart(line)}`, to: at + 1 }
      continue
    }
    open = false
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue
    if (line.startsWith('[')) {
      if (!line.endsWith(']')) return wrong('begins with [ and does not end with ]')
      if (line.length < 3) return wrong('is a section without a name')
      sections.push({ name: sectionName(line.slice(1, -1)), at })
      continue
    }
    const cut = line.search(/[=:]/)
    const section = sections[sections.length - 1]
    if (cut < 0) return wrong('is neither an option (there is no = or : in it) nor a section nor a comment')
    if (strip(line.slice(0, cut)) === '') return wrong('has a value and no name')
    if (section === undefined) return wrong('stands above the first section')
    options.push({ section: section.name, key: strip(line.slice(0, cut)), value: unquoted(strip(line.slice(cut + 1))), from: at, to: at + 1 })
    open = true
  }
  return { lines, sections, options }
}

/** The line of an option, with or without blanks as `line` has it. */
export function written([key, value]: Pair, line: string): string {
  return `${key}${TIGHT.test(line) ? '=' : ' = '}${value}`
}

/** A line to write like: the last option of the section, else as most of the file are. */
function model({ lines, options }: Ini, last: Option | undefined): string {
  if (last !== undefined) return lines[last.from] || ''
  return options.filter(option => TIGHT.test(lines[option.from] || '')).length * 2 > options.length ? 'key=' : 'key ='
}

/**
 * Options at the end of a section, behind its last complete value, or right behind its header; of several sections
 * of that name in the last one. A section that is not there is added at the end.
 */
export function insertion(ini: Ini, section: string, pairs: readonly Pair[]): LineEdit {
  const { lines, sections, options } = ini
  const index = sections.map(one => one.name).lastIndexOf(section)
  const header = sections[index]
  if (header === undefined) {
    const gap = strip(lines[lines.length - 1] || '') === '' ? [] : ['']
    const put = pairs.map(pair => written(pair, model(ini, undefined)))
    return { from: lines.length, to: lines.length, put: [...gap, `[${section}]`, ...put] }
  }
  const end = sections[index + 1]?.at ?? lines.length
  const own = options.filter(option => option.from > header.at && option.from < end)
  const last = own[own.length - 1]
  const at = last?.to ?? header.at + 1
  return { from: at, to: at, put: pairs.map(pair => written(pair, model(ini, last))) }
}

/**
 * The text with these edits, which do not overlap. Line ends are those of the line above, or in whose place something
 * comes (another one might make a single end of line with a newline that follows), else of the first line; a last line
 * without one gets it where something follows.
 */
export function edited({ lines }: Ini, edits: readonly LineEdit[]): string {
  const now = [...lines]
  for (const { from, to, put } of [...edits].sort((a, b) => b.from - a.from || b.to - a.to)) {
    const [ending = '\n'] = LINE_END.exec(lines[to - 1] ?? '') ?? LINE_END.exec(lines[0] ?? '') ?? []
    const before = now[from - 1]
    if (put.length > 0 && before !== undefined && !LINE_END.test(before)) now[from - 1] = before + ending
    now.splice(from, to - from, ...put.map(line => line + ending))
  }
  return now.join('')
}
