// Commands of the shell language, as far as it takes to know which assignments a file makes and when. Pure.
import { deeper, fail, nameAt, readWord } from './shell-words.ts'
import type { Broken, Cursor, Shell, Word } from './shell-words.ts'

/** NAME=value, alone, before a command or given to export and its like; `append` is +=. */
export interface Assignment {
  readonly name: string
  readonly append: boolean
  readonly value: Word
  /** Behind export, readonly, local…: dash splits what an unquoted variable holds there. */
  readonly declared: boolean
  /** An array or one of its elements: bash only, and nothing that can be known as a string. */
  readonly array: boolean
}

/** What a command does to variables, and no more; [s, e) is its place in the text. `words` null: a loop over the arguments, or for ((…)). */
export type Command =
  | { readonly is: 'simple'; readonly s: number; readonly e: number; readonly assigns: readonly Assignment[]; readonly words: readonly Word[] }
  | { readonly is: 'all'; readonly of: readonly Command[] }
  /** && and ||: the right side may run. */
  | { readonly is: 'maybe'; readonly left: Command; readonly right: Command }
  /** One of the branches runs, or none when there is no `otherwise`. */
  | { readonly is: 'branch'; readonly first: Command; readonly branches: readonly Command[]; readonly otherwise: boolean }
  | { readonly is: 'for'; readonly s: number; readonly e: number; readonly name: string; readonly words: readonly Word[] | null; readonly body: Command }
  | { readonly is: 'while'; readonly s: number; readonly e: number; readonly body: Command }
  /** A subshell, a pipeline, something in the background: what it sets is lost. */
  | { readonly is: 'apart'; readonly body: Command }
  | { readonly is: 'function'; readonly name: string; readonly body: Command }

interface Here { readonly end: string; readonly tabs: boolean }

/** Reserved where a command may start. `[ \t\n]` and not \s: a carriage return makes another word of it. */
const RESERVED = /(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y
const REDIRECTION = /\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y
const DECLARE = new Set(['export', 'readonly', 'local', 'declare', 'typeset'])
const NOTHING: Command = { is: 'all', of: [] }

/** What a file does; or where it is broken, so that its shell would not read it. */
export function parseShell(text: string, shell: Shell): Command | Broken {
  const heres: Here[] = []
  const cursor: Cursor = { text, shell, at: 0, depth: { lists: 0, braces: 0 }, list: inner => { list(inner, heres, ')') } }
  try {
    const all = list(cursor, heres)
    if (cursor.at < text.length) return { at: cursor.at, why: `${text.charAt(cursor.at)} is not expected here` }
    return all
  } catch (broken) {
    if (broken instanceof Error) throw broken
    return broken as Broken
  }
}

/** Commands up to one of these words (which stay), to `)` where that closes, or to the end of the text. */
function list(cursor: Cursor, heres: Here[], ...stops: readonly string[]): Command {
  return deeper(cursor, 'lists', () => commands(cursor, heres, stops))
}

function commands(cursor: Cursor, heres: Here[], stops: readonly string[]): Command {
  const of: Command[] = []
  const from = cursor.at
  for (;;) {
    blanks(cursor, heres)
    const c = cursor.text.charAt(cursor.at)
    const word = reserved(cursor)
    if (c === '') {
      if (stops.length > 0) fail(from, `${stops.join(' or ')} is missing`)
      break
    }
    if (stops.includes(word) || (c === ')' && stops.includes(c)) || (cursor.text.startsWith(';;', cursor.at) && stops.includes(';;'))) break
    if (c === ')' || c === ';' || c === '&' || c === '|') fail(cursor.at, `${c} is not expected here`)
    of.push(andOr(cursor, heres))
    const end = cursor.text.charAt(cursor.at)
    if (!/^[\n;&)#]?$/.test(end)) fail(cursor.at, `${end} is not expected here`)
    if (end === '&') {
      of.pop()
      cursor.at++
    } else if (end === ';' && cursor.text.charAt(cursor.at + 1) !== ';') cursor.at++
  }
  return of.length === 1 && of[0] !== undefined ? of[0] : { is: 'all', of }
}

function andOr(cursor: Cursor, heres: Here[]): Command {
  let left = pipeline(cursor, heres)
  while (/^(?:&&|\|\|)/.test(cursor.text.substr(cursor.at, 2))) {
    cursor.at += 2
    blanks(cursor, heres)
    left = { is: 'maybe', left, right: pipeline(cursor, heres) }
  }
  return left
}

function pipeline(cursor: Cursor, heres: Here[]): Command {
  if (reserved(cursor) === '!') {
    cursor.at++
    spaces(cursor)
    // However it ends, the shell goes on.
    return { is: 'maybe', left: unnegated(cursor, heres), right: NOTHING }
  }
  return unnegated(cursor, heres)
}

function unnegated(cursor: Cursor, heres: Here[]): Command {
  let command = commandAt(cursor, heres)
  spaces(cursor)
  while (cursor.text.charAt(cursor.at) === '|' && cursor.text.charAt(cursor.at + 1) !== '|') {
    cursor.at += cursor.shell === 'bash' && cursor.text.charAt(cursor.at + 1) === '&' ? 2 : 1
    blanks(cursor, heres)
    command = { is: 'apart', body: commandAt(cursor, heres) }
    spaces(cursor)
  }
  return command
}

function commandAt(cursor: Cursor, heres: Here[]): Command {
  const { text, at: s } = cursor
  const word = reserved(cursor)
  const c = text.charAt(s)
  if (word === '' && c !== '(') {
    if (cursor.shell === 'bash' && nameAt(text, s) === 'function' && /[ \t]/.test(text.charAt(s + 8))) return functionWord(cursor, heres)
    return simple(cursor, heres)
  }
  cursor.at += word.length
  const body = c === '(' ? subshell(cursor, heres) : compound(cursor, heres, word, s)
  for (spaces(cursor); redirection(cursor, heres); spaces(cursor));
  return body
}

function compound(cursor: Cursor, heres: Here[], word: string, s: number): Command {
  switch (word) {
    case '{': return closed(cursor, heres, '}')
    case 'if': return ifCommand(cursor, heres)
    case 'while':
    case 'until': {
      const first = closed(cursor, heres, 'do')
      return { is: 'while', s, body: { is: 'all', of: [first, closed(cursor, heres, 'done')] }, e: cursor.at }
    }
    case 'for': return forCommand(cursor, heres, s)
    case 'case': return caseCommand(cursor, heres)
    default: return fail(s, `${word} is not expected here`)
  }
}

/** Commands up to this word, and the word. */
function closed(cursor: Cursor, heres: Here[], stop: string): Command {
  const body = some(cursor, heres, stop)
  cursor.at += stop.length
  return body
}

/** At least one command. */
function some(cursor: Cursor, heres: Here[], ...stops: readonly string[]): Command {
  const body = list(cursor, heres, ...stops)
  if (body.is === 'all' && body.of.length === 0) fail(cursor.at, 'a command is missing')
  return body
}

function subshell(cursor: Cursor, heres: Here[]): Command {
  cursor.at++
  return { is: 'apart', body: closed(cursor, heres, ')') }
}

function ifCommand(cursor: Cursor, heres: Here[]): Command {
  const first = closed(cursor, heres, 'then')
  const then = some(cursor, heres, 'elif', 'else', 'fi')
  const word = reserved(cursor)
  cursor.at += word.length
  if (word === 'fi') return { is: 'branch', first, branches: [then], otherwise: false }
  return { is: 'branch', first, branches: [then, word === 'elif' ? ifCommand(cursor, heres) : closed(cursor, heres, 'fi')], otherwise: true }
}

function forCommand(cursor: Cursor, heres: Here[], s: number): Command {
  spaces(cursor)
  const name = nameAt(cursor.text, cursor.at)
  let words: Word[] | null = null
  if (name === '') {
    // for ((…)) of bash
    if (cursor.shell === 'dash' || !cursor.text.startsWith('((', cursor.at)) fail(cursor.at, 'for needs a name')
    const end = cursor.text.indexOf('))', cursor.at)
    if (end < 0) fail(cursor.at, '(( is not closed')
    cursor.at = end + 2
  } else {
    cursor.at += name.length
    blanks(cursor, heres)
    if (nameAt(cursor.text, cursor.at) === 'in') {
      cursor.at += 2
      words = []
      for (spaces(cursor); !/^[;\n]?$/.test(cursor.text.charAt(cursor.at)); spaces(cursor)) {
        const word = readWord(cursor)
        if (word.s === word.e) fail(cursor.at, `${cursor.text.charAt(cursor.at)} is not expected here`)
        words.push(word)
      }
    }
  }
  spaces(cursor)
  if (cursor.text.charAt(cursor.at) === ';') cursor.at++
  blanks(cursor, heres)
  const opener = reserved(cursor)
  if (opener !== 'do' && (opener !== '{' || cursor.shell === 'dash')) fail(cursor.at, 'do is missing')
  cursor.at += opener.length
  const body = closed(cursor, heres, opener === 'do' ? 'done' : '}')
  return { is: 'for', s, e: cursor.at, name, words, body }
}

function caseCommand(cursor: Cursor, heres: Here[]): Command {
  const from = cursor.at
  spaces(cursor)
  const { e } = readWord(cursor)
  blanks(cursor, heres)
  if (nameAt(cursor.text, cursor.at) !== 'in') fail(cursor.at, 'in is missing')
  cursor.at += 2
  const branches: Command[] = []
  let otherwise = false
  for (blanks(cursor, heres); reserved(cursor) !== 'esac'; blanks(cursor, heres)) {
    if (cursor.text.charAt(cursor.at) === '(') cursor.at++
    for (;;) {
      spaces(cursor)
      const pattern = readWord(cursor)
      if (pattern.s === pattern.e) fail(from, 'esac is missing')
      if (cursor.text.slice(pattern.s, pattern.e) === '*') otherwise = true
      spaces(cursor)
      if (cursor.text.charAt(cursor.at) !== '|') break
      cursor.at++
    }
    if (cursor.text.charAt(cursor.at) !== ')') fail(cursor.at, ') is missing')
    cursor.at++
    branches.push(list(cursor, heres, ';;', 'esac'))
    if (!cursor.text.startsWith(';;', cursor.at)) continue
    cursor.at += cursor.shell === 'bash' && cursor.text.charAt(cursor.at + 2) === '&' ? 3 : 2
  }
  cursor.at += 4
  return { is: 'branch', first: { is: 'simple', s: from, e, assigns: [], words: [] }, branches, otherwise }
}

function functionWord(cursor: Cursor, heres: Here[]): Command {
  cursor.at += 8
  spaces(cursor)
  const word = readWord(cursor)
  spaces(cursor)
  if (cursor.text.startsWith('()', cursor.at)) cursor.at += 2
  blanks(cursor, heres)
  return { is: 'function', name: cursor.text.slice(word.s, word.e), body: commandAt(cursor, heres) }
}

function simple(cursor: Cursor, heres: Here[]): Command {
  const { text, at: s } = cursor
  const assigns: Assignment[] = []
  const words: Word[] = []
  for (;;) {
    spaces(cursor)
    const c = text.charAt(cursor.at)
    if (c === '#' && /[\t\n ;&|<>()]|^$/.test(text.charAt(cursor.at - 1))) skipComment(cursor)
    if (redirection(cursor, heres)) continue
    if (c === '(') {
      const name = words[0]
      if (words.length !== 1 || assigns.length > 0 || name === undefined || !/^\([ \t]*\)/.test(text.slice(cursor.at))) fail(cursor.at, '( is not expected here')
      cursor.at = text.indexOf(')', cursor.at) + 1
      blanks(cursor, heres)
      return { is: 'function', name: text.slice(name.s, name.e), body: commandAt(cursor, heres) }
    }
    const first = words[0]
    const declared = first !== undefined && DECLARE.has(text.slice(first.s, first.e))
    const assign = first === undefined || declared ? assignment(cursor, declared) : null
    if (assign !== null) { assigns.push(assign); continue }
    const word = readWord(cursor)
    if (word.s === word.e) break
    words.push(word)
    if (first === undefined && cursor.shell === 'bash' && text.slice(word.s, word.e) === '[[') skipTest(cursor)
  }
  if (cursor.at === s) fail(s, 'a command is missing')
  return { is: 'simple', s, e: cursor.at, assigns, words }
}

/** name=value or, in bash, name+=value and name[index]=value; null (and the cursor stays) for anything else. */
function assignment(cursor: Cursor, declared: boolean): Assignment | null {
  const { text, shell, at } = cursor
  const head = shell === 'bash' ? /([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y : /([A-Za-z_]\w*)()()=/y
  head.lastIndex = at
  const found = head.exec(text)
  if (found === null) return null
  cursor.at += found[0].length
  const name = found[1] || ''
  const append = found[3] === '+'
  let array = (found[2] || '') !== ''
  const s = cursor.at
  if (text.charAt(s) === '(' && shell === 'bash') {
    array = true
    cursor.at++
    for (cursor.at = skipBlanks(text, cursor.at); text.charAt(cursor.at) !== ')'; cursor.at = skipBlanks(text, cursor.at)) {
      const word = readWord(cursor)
      if (word.s === word.e) fail(s, '( is not closed')
    }
    cursor.at++
    return { name, append, declared, array, value: { s, e: cursor.at, parts: [], close: '' } }
  }
  return { name, append, declared, array, value: readWord(cursor) }
}

function redirection(cursor: Cursor, heres: Here[]): boolean {
  REDIRECTION.lastIndex = cursor.at
  const operator = REDIRECTION.exec(cursor.text)?.[0] || ''
  if (operator === '' || (operator.startsWith('&') && cursor.shell === 'dash')) return false
  const s = cursor.at
  cursor.at += operator.length
  if (cursor.shell === 'bash' && /^[<>]$/.test(operator) && cursor.text.charAt(cursor.at) === '(') {
    cursor.at++
    cursor.list(cursor)
    cursor.at++
    return true
  }
  spaces(cursor)
  const target = readWord(cursor)
  if (target.s === target.e) fail(s, `${operator} leads nowhere`)
  if (/<<-?$/.test(operator)) heres.push({ end: target.parts.map(part => part.is === 'char' ? part.c : '').join(''), tabs: operator.endsWith('-') })
  return true
}

/** [[ … ]]: its operators are not the shell's. */
function skipTest(cursor: Cursor): void {
  const from = cursor.at
  for (;;) {
    cursor.at = skipBlanks(cursor.text, cursor.at)
    const word = readWord(cursor)
    if (cursor.text.slice(word.s, word.e) === ']]') return
    if (word.s !== word.e) continue
    if (cursor.at >= cursor.text.length) fail(from, ']] is missing')
    cursor.at++
  }
}

function reserved(cursor: Cursor): string {
  RESERVED.lastIndex = cursor.at
  return RESERVED.exec(cursor.text)?.[0] || ''
}

/** Blanks and continued lines. */
function spaces(cursor: Cursor): void {
  const gap = /(?:[ \t]|\\\n)*/y
  gap.lastIndex = cursor.at
  cursor.at += gap.exec(cursor.text)?.[0].length ?? 0
}

function skipBlanks(text: string, at: number): number {
  const gap = /(?:[ \t\n]|\\\n|#[^\n]*)*/y
  gap.lastIndex = at
  return at + (gap.exec(text)?.[0].length ?? 0)
}

function skipComment(cursor: Cursor): void {
  const end = cursor.text.indexOf('\n', cursor.at)
  cursor.at = end < 0 ? cursor.text.length : end
}

/** Blanks, comments, ends of lines, and the here-documents that begin there. */
function blanks(cursor: Cursor, heres: Here[]): void {
  for (;;) {
    spaces(cursor)
    const c = cursor.text.charAt(cursor.at)
    if (c === '#') skipComment(cursor)
    else if (c === '\n') {
      cursor.at++
      for (const here of heres.splice(0)) skipHere(cursor, here)
    } else return
  }
}

function skipHere(cursor: Cursor, { end, tabs }: Here): void {
  while (cursor.at < cursor.text.length) {
    const from = cursor.at
    skipComment(cursor)
    const line = cursor.text.slice(from, cursor.at)
    cursor.at++
    if ((tabs ? line.replace(/^\t+/, '') : line) === end) return
  }
  cursor.at = Math.min(cursor.at, cursor.text.length)
}
