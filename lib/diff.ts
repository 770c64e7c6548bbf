// What a file step changes, for people: whole texts, or, of a file that not everybody may read, only the touched
// lines with every value that is not ours masked. Pure.
import { splices } from './splice.ts'

/** Ansible's keys; a text that is too large for it is told by its size. */
export type Diff =
  | { readonly before: string; readonly after: string; readonly before_header: string; readonly after_header: string }
  | { readonly dst_larger: number; readonly before_header: string; readonly after_header: string }

// Ansible's MAX_FILE_SIZE_FOR_DIFF.
const MAX_DIFF = 104448

/** Text of the host (one character per byte) as people read it. */
export function forPeople(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8')
}

// Quotes belong to no word: an argument next to one is the same argument.
const BARE_WORD = /[^\s"']+/g

// What stands before the value of a kernel argument or an assignment, and is no part of a value itself (base64 ends in =).
const KEY = /^[A-Za-z_][\w.-]*=(?=.*[^=])/

// What the shell takes away: a value is the same with and without them.
const QUOTES = /["'\\]/g

/** The lines that hold one of the ranges, masked but for the words that they have and `other` has nowhere; all masked where that is null. Those in `shown` whole. */
function touchedLines(text: string, ranges: readonly (readonly [number, number])[], other: string | null, shown: readonly string[] | undefined): string {
  const theirs = other === null ? null : other.replace(QUOTES, '')
  let out = ''
  let start = 0
  for (const line of text.split(/(?<=\n)/)) {
    const end = start + line.length
    const known = shown?.includes(line.replace(/\r?\n$/, '')) === true
    // What was put before a whole line, or its line end, does not touch it; only where lines are known by heart can that be told.
    const last = shown === undefined || known || line.trim() === '' ? end : start + line.trimEnd().length
    const inside = ranges.filter(([from, to]) => from < last && (to > start || (shown === undefined ? from >= start : from > start)))
    if (inside.length > 0 && known) {
      out += line
    } else if (inside.length > 0) {
      const from = start
      out += line.replace(BARE_WORD, (word: string, at: number) => {
        const ours = theirs !== null && !theirs.includes(word.replace(QUOTES, '')) && inside.some(([a, b]) => a <= from + at && b >= from + at + word.length)
        // Before a quoted value the name is all of the word; no other, as a value may go on over several lines.
        if (ours || (shown === undefined && /^[ \t]*GRUB_[A-Z_]+=["']$/.test(line.slice(0, at + word.length + 1)))) return word
        return `${(shown === undefined && KEY.exec(word)?.[0]) || ''}***`
      })
    }
    start = end
  }
  return out
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : text + '\n'
}

/**
 * `secret`: not everybody may read the file; `shown`: lines of it that everybody may. null stands for an absent file.
 * What comes is ours, and what makes room for it is not; of what is taken `back` it is the other way round. Nothing is
 * ours of what was `copied` into it from elsewhere.
 */
export function fileDiff(path: string, before: string | null, after: string | null, secret: boolean, shown?: readonly string[], back = false, copied = ''): Diff {
  const headers = { before_header: before === null ? `${path} (absent)` : path, after_header: after === null ? `${path} (absent)` : path }
  const [old, now] = [before || '', after || '']
  if (secret) {
    const forward = splices(old, now)
    const backward = splices(now, old)
    const gone = forward.map(([at, length]) => [at, at + length] as const)
    const come = backward.map(([at, length]) => [at, at + length] as const)
    return { before: forPeople(ended(touchedLines(old, gone, back ? now + copied : null, shown))), after: forPeople(ended(touchedLines(now, come, back ? null : old + copied, shown))), ...headers }
  }
  const size = Math.max(old.length, now.length)
  if (size > MAX_DIFF) return { dst_larger: size, ...headers }
  return { before: forPeople(ended(old)), after: forPeople(ended(now)), ...headers }
}
