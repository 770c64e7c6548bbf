// Takes exactly our lines, words and ids out of a file that somebody has edited since; the rest stands. Pure.
import { splices } from './splice.ts'

/** What an edit put into a file: whole lines, and words within lines that were there. */
export interface Insertions {
  readonly lines: readonly string[]
  readonly words: readonly string[]
}

const VFIO_IDS = /^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/

/** What turns `before` into `after` and was not there; nothing of what was. */
export function insertions(before: string, after: string): Insertions {
  const lines: string[] = []
  const words: string[] = []
  for (const [at, , put] of splices(before, after)) {
    // A word on its own begins at a line start and ends at a line end, or begins with the newline that joins it on.
    const opens = at === 0 || before.charAt(at - 1) === '\n' || put.startsWith('\n')
    const closes = put.endsWith('\n') || before.charAt(at) === '\n' || at === before.length
    const parts = closes ? put.split(/\r?\n/) : [put]
    // What continues a line that was there is a word; what follows it are lines, which another between them does not hide.
    const word = opens && closes ? '' : parts.shift() || ''
    // A quote alone could be anybody's.
    if (/[^\s"']/.test(word)) words.push(word)
    lines.push(...parts.filter(line => line.trim() !== ''))
  }
  return { lines, words }
}

/** An `options vfio-pci` line without these ids; null when nothing is left of it. */
function withoutIds(line: string, ours: ReadonlySet<string>): string | null {
  const match = VFIO_IDS.exec(line)
  if (match === null) return line
  const [, head = '', list = '', tail = ''] = match
  const left = list.split(',').filter(id => id !== '' && !ours.has(id.toLowerCase()))
  if (left.length === list.split(',').length) return line
  if (left.length > 0) return `${head}ids=${left.join(',')}${tail}`
  const rest = head.trimEnd() + tail
  return /^\s*options\s+vfio[-_]pci\s*$/.test(rest) ? null : rest
}

/** A section of an INI file that we began ends with its last line; what somebody has put into it since needs its header. */
function withoutHeaders(lines: readonly string[], ours: ReadonlySet<string>): readonly string[] {
  return lines.filter((raw, n) => {
    if (!/^\[.*\]\s*$/.test(raw) || !ours.has(raw.trim())) return true
    const next = lines.slice(n + 1).find(line => line.trim() !== '')
    return next !== undefined && !next.startsWith('[')
  })
}

/** A word that stands once is ours, and `former` is what it took the place of; of several nobody knows which, and all stay. */
function withoutWord(text: string, word: string, former: string): string {
  const at = text.indexOf(word)
  return at < 0 || text.indexOf(word, at + 1) >= 0 ? text : text.slice(0, at) + former + text.slice(at + word.length)
}

/** Without these lines; headers of sections stay for withoutHeaders. */
function withoutLines(text: string, ours: ReadonlySet<string>): readonly string[] {
  return text.split(/(?<=\n)/).filter(raw => raw.startsWith('[') || !ours.has(raw.replace(/\r?\n$/, '')))
}

/**
 * The text without what we put in and without these ids; unchanged when nothing of it is there. `former`: what words of
 * ours took the place of, which may be an earlier run's.
 */
export function takeBack(text: string, ours: Insertions, ids: readonly string[], former: ReadonlyMap<string, string> = new Map()): string {
  const lines = new Set(ours.lines)
  const gone = new Set(ids)
  // Lines of ours may hold a word of ours as well, and a word may have come into one of them: lines go before and
  // after. Ids go last, since a word that has lost its id is not found, or only in a comment of somebody else's.
  const words = ours.words.reduce((left, word) => withoutWord(left, word, former.get(word) || ''), withoutLines(text, lines).join(''))
  const left = withoutLines(words, lines).map(raw => {
    const line = raw.replace(/\r?\n$/, '')
    const rest = withoutIds(line, gone)
    return rest === null ? '' : rest + raw.slice(line.length)
  })
  return withoutHeaders(left, lines).join('')
}
