// Words of the shell language as dash and bash read them (POSIX 2.2, 2.6): literal characters with the place each
// stands at, variables, and dark parts, whose text only running them would tell. Nothing is ever run. Pure.

/** Whose rules hold. grub-mkconfig is run by /bin/sh: dash on Debian and its like unless it leads to bash, bash on EL and SUSE. */
export type Shell = 'dash' | 'bash'
/** The quotes that something stands in; '' for none, also behind a backslash. */
export type Quote = '' | "'" | '"'

interface Place {
  /** [s, e) in the text. */
  readonly s: number
  readonly e: number
  readonly q: Quote
}
interface Char extends Place { readonly is: 'char'; readonly c: string }
interface Variable extends Place {
  readonly is: 'variable'
  readonly name: string
  readonly op: '' | '-' | '+'
  /** Whether empty counts as unset (`:-`, `:+`). */
  readonly colon: boolean
  readonly word: readonly Part[]
}
interface Dark extends Place { readonly is: 'dark' }
/** A piece of a word; the quotes themselves and escaped ends of lines are none. */
export type Part = Char | Variable | Dark

/** [s, e) in the text, quotes included; `parts` is [] for '' and "". */
export interface Word {
  readonly s: number
  readonly e: number
  readonly parts: readonly Part[]
  /** The quote that closes right at the end. */
  readonly close: Quote
}

/** Where the file is broken for its own shell, and why. */
export interface Broken { readonly at: number; readonly why: string }

/** A place in a text that is being read. `list` reads commands up to `)`, for what stands in `$(…)`. */
export interface Cursor {
  readonly text: string
  readonly shell: Shell
  at: number
  /** How many lists of commands, and how many ${…}, the place stands in. */
  readonly depth: { lists: number; braces: number }
  readonly list: (cursor: Cursor) => void
}

/** Far deeper than anybody writes: reading goes as deep, and a ${…} that is dark is read twice at each level. */
const DEEPEST = { lists: 100, braces: 12 } as const

const META = /[\t\n ;&|<>()]/
const NAME = /[A-Za-z_]\w*/y

/** Throws a Broken, which is no Error; parseShell and `source` catch it and tell it to their callers. */
export function fail(at: number, why: string): never {
  throw { at, why } satisfies Broken
}

/** Reads what stands one level deeper. */
export function deeper<T>({ depth, at }: Cursor, what: keyof typeof DEEPEST, read: () => T): T {
  if (++depth[what] > DEEPEST[what]) fail(at, `it nests deeper than ${DEEPEST[what]} levels`)
  const found = read()
  depth[what]--
  return found
}

/** The name that starts at `at`; '' when none does. */
export function nameAt(text: string, at: number): string {
  NAME.lastIndex = at
  return NAME.exec(text)?.[0] || ''
}

/** Reads the word at the cursor; an empty one (s === e) where none is. */
export function readWord(cursor: Cursor): Word {
  const { text } = cursor
  const s = cursor.at
  const parts: Part[] = []
  let close: Quote = ''
  while (cursor.at < text.length) {
    const at = cursor.at
    const c = text.charAt(at)
    if (META.test(c)) break
    close = ''
    if (c === '\\') {
      cursor.at = Math.min(at + 2, text.length)
      const next = text.charAt(at + 1)
      if (next !== '\n') parts.push({ is: 'char', c: next === '' ? '\\' : next, s: at, e: cursor.at, q: '' })
    } else if (c === "'") {
      const end = text.indexOf("'", at + 1)
      if (end < 0) fail(at, "the quote ' is not closed")
      for (let i = at + 1; i < end; i++) parts.push({ is: 'char', c: text.charAt(i), s: i, e: i + 1, q: "'" })
      cursor.at = end + 1
      close = "'"
    } else if (c === '"') {
      cursor.at++
      parts.push(...readQuoted(cursor, at))
      close = '"'
    } else parts.push(...readPart(cursor, ''))
  }
  return { s, e: cursor.at, parts, close }
}

/** What stands between double quotes; the cursor is behind the first and ends behind the second. */
function readQuoted(cursor: Cursor, from: number): readonly Part[] {
  const { text } = cursor
  const parts: Part[] = []
  for (;;) {
    const at = cursor.at
    const c = text.charAt(at)
    if (c === '') fail(from, 'the quote " is not closed')
    if (c === '"') { cursor.at++; return parts }
    if (c === '\\' && /[$`"\\\n]/.test(text.charAt(at + 1))) {
      cursor.at += 2
      if (text.charAt(at + 1) !== '\n') parts.push({ is: 'char', c: text.charAt(at + 1), s: at, e: at + 2, q: '"' })
    } else parts.push(...readPart(cursor, '"'))
  }
}

/** A character, or what `$` and backticks start. */
function readPart(cursor: Cursor, q: Quote): readonly Part[] {
  const { text } = cursor
  const s = cursor.at
  const c = text.charAt(s)
  if (c === '`') {
    for (cursor.at++; text.charAt(cursor.at) !== '`'; cursor.at++) {
      if (text.charAt(cursor.at) === '\\') cursor.at++
      if (cursor.at >= text.length) fail(s, 'the quote ` is not closed')
    }
    const inner: Cursor = { ...cursor, text: `${text.slice(s + 1, cursor.at).replace(/\\([`$\\])/g, '$1')}\n)`, at: 0 }
    try { cursor.list(inner) } catch (broken) { fail(s, `the command in \` is broken: ${(broken as Broken).why}`) }
    if (inner.at < inner.text.length - 1) fail(s, 'the command in ` is broken')
    cursor.at++
    return [{ is: 'dark', s, e: cursor.at, q }]
  }
  if (c === '$') return readDollar(cursor, q)
  cursor.at++
  return [{ is: 'char', c, s, e: s + 1, q }]
}

function readDollar(cursor: Cursor, q: Quote): readonly Part[] {
  const { text } = cursor
  const s = cursor.at
  const next = text.charAt(s + 1)
  const name = nameAt(text, s + 1)
  if (name !== '') {
    cursor.at += 1 + name.length
    return [{ is: 'variable', name, op: '', colon: false, word: [], s, e: cursor.at, q }]
  }
  if (next === '(') {
    cursor.at += 2
    if (text.charAt(cursor.at) !== '(' || !skipArithmetic(cursor)) {
      cursor.list(cursor)
      if (text.charAt(cursor.at) !== ')') fail(s, '$( is not closed')
      cursor.at++
    }
  } else if (next === '{') {
    const variable = deeper(cursor, 'braces', () => {
      const found = readBraces(cursor, q)
      if (found === null) skipBraces(cursor, s)
      return found
    })
    if (variable !== null) return [variable]
  } else if (/[\d@*#?$!-]/.test(next)) {
    cursor.at += 2
  } else if (q === '' && (next === "'" || next === '"')) {
    // bash translates what follows; dash takes the $ as it is, but newer ones may not.
    cursor.at += cursor.shell === 'bash' ? 2 : 1
    if (cursor.shell === 'bash' && next === '"') readQuoted(cursor, s)
    else if (cursor.shell === 'bash') skipAnsi(cursor, s)
  } else {
    cursor.at++
    return [{ is: 'char', c: '$', s, e: cursor.at, q }]
  }
  return [{ is: 'dark', s, e: cursor.at, q }]
}

/** ${NAME}, ${NAME-word} and ${NAME+word} with a plain word; null (and the cursor stays) for everything else. */
function readBraces(cursor: Cursor, q: Quote): Variable | null {
  const { text } = cursor
  const s = cursor.at
  const name = nameAt(text, s + 2)
  cursor.at += 2 + name.length
  const op = /:?[-+]|/y
  op.lastIndex = cursor.at
  const found = op.exec(text)?.[0] || ''
  cursor.at += found.length
  const word: Part[] = []
  while (name !== '' && cursor.at < text.length) {
    const c = text.charAt(cursor.at)
    if (c === '}') {
      cursor.at++
      // ${NAME-} is $NAME.
      const kind = found.endsWith('+') ? '+' : word.length > 0 ? '-' : ''
      return { is: 'variable', name, op: kind, colon: found.startsWith(':'), word, s, e: cursor.at, q }
    }
    // Blanks are of the word, whatever stands around it.
    if (found === '' || /['"\\`~]/.test(c) || (q === '' && META.test(c) && !/[\t ]/.test(c))) break
    word.push(...readPart(cursor, q))
  }
  cursor.at = s
  return null
}

function skipBraces(cursor: Cursor, s: number): void {
  const known = cursor.shell === 'bash' ? /\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,~@[]|\*\})/y : /\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y
  known.lastIndex = s
  if (!known.test(cursor.text)) fail(s, 'bad substitution')
  for (cursor.at = s + 2; cursor.at < cursor.text.length;) {
    const c = cursor.text.charAt(cursor.at)
    if (c === '}') { cursor.at++; return }
    if (c === '\\') cursor.at += 2
    else if (c === '"') { cursor.at++; readQuoted(cursor, cursor.at - 1) }
    else readPart(cursor, '"')
  }
  fail(s, '${ is not closed')
}

/** $((…)); false (and the cursor stays) when it is a subshell in a substitution. */
function skipArithmetic(cursor: Cursor): boolean {
  let depth = 0
  for (let at = cursor.at; at < cursor.text.length; at++) {
    const c = cursor.text.charAt(at)
    if (c === '(') depth++
    if (c !== ')') continue
    if (depth-- > 1) continue
    if (cursor.text.charAt(at + 1) !== ')') return false
    cursor.at = at + 2
    return true
  }
  return false
}

function skipAnsi(cursor: Cursor, s: number): void {
  for (; cursor.text.charAt(cursor.at) !== "'"; cursor.at++) {
    if (cursor.text.charAt(cursor.at) === '\\') cursor.at++
    if (cursor.at >= cursor.text.length) fail(s, "the quote ' is not closed")
  }
  cursor.at++
}
