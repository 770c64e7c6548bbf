// The smallest edits between two texts, word by word: the journal keeps these and never a whole foreign file. Pure.

/** [offset in the text, length to take out there, text to put there instead]; lists are sorted from the end. */
export type Splice = readonly [number, number, string]

// Words with the blanks before them, and line ends: an edit inside a kernel command line keeps its neighbours out of
// the journal, and a blank never counts as much as a word when the common part is sought.
const WORD = /\n|[^\S\n]*[^\s]+|[^\S\n]+/g
// The table of the longest common subsequence; beyond it one splice covers the whole difference.
const MAX_CELLS = 4e6

function commonPrefix(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let at = 0
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/** Lengths of longest common subsequences of the tails a[i..], b[j..]; row-major, (b.length + 1) wide. */
function tails(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1
  const table = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = a[i] === b[j]
        ? 1 + (table[(i + 1) * width + j + 1] ?? 0)
        : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0)
    }
  }
  return table
}

/** What turns `from` into `to`: apply(from, splices(from, to)) === to. */
export function splices(from: string, to: string): readonly Splice[] {
  if (from === to) return []
  let start = commonPrefix(from, to)
  // Back to the start of the word, so that no splice begins inside one.
  while (start > 0 && !/\s/.test(from.charAt(start - 1))) start--
  while (start > 0 && /[^\S\n]/.test(from.charAt(start - 1))) start--
  const a = from.slice(start).match(WORD) ?? []
  const b = to.slice(start).match(WORD) ?? []
  let same = 0
  while (same < Math.min(a.length, b.length) && a[a.length - 1 - same] === b[b.length - 1 - same]) same++
  a.length -= same
  b.length -= same
  if (a.length * b.length > MAX_CELLS) return [trimmed(start, a.join(''), b.join(''))]
  const table = tails(a, b)
  const width = b.length + 1
  const found: Splice[] = []
  let at = start
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) { at += (a[i] ?? '').length; i++; j++; continue }
    const [offset, fromI, fromJ] = [at, i, j]
    while ((i < a.length || j < b.length) && (i >= a.length || j >= b.length || a[i] !== b[j])) {
      if (j >= b.length || (i < a.length && (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))) i++
      else j++
    }
    const gone = a.slice(fromI, i).join('')
    found.push(trimmed(offset, gone, b.slice(fromJ, j).join('')))
    at += gone.length
  }
  return found.reverse()
}

// What keeps words apart where they are glued together: `"tok=x"`, `ids=a,b`.
const EDGE = /[\s"',]/

function insideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && !EDGE.test(text.charAt(at - 1)) && !EDGE.test(text.charAt(at))
}

/** Without what both begin and end with, to the word: a neighbour that is glued to a quote is none of ours. */
function trimmed(offset: number, gone: string, put: string): Splice {
  let head = commonPrefix(gone, put)
  while (head > 0 && (insideWord(gone, head) || insideWord(put, head))) head--
  const room = Math.min(gone.length, put.length) - head
  let tail = 0
  while (tail < room && gone[gone.length - 1 - tail] === put[put.length - 1 - tail]) tail++
  while (tail > 0 && (insideWord(gone, gone.length - tail) || insideWord(put, put.length - tail))) tail--
  return [offset + head, gone.length - head - tail, put.slice(head, put.length - tail)]
}

/** Applies splices that are sorted from the end. */
export function splice(text: string, edits: readonly Splice[]): string {
  return edits.reduce((now, [offset, length, put]) => now.slice(0, offset) + put + now.slice(offset + length), text)
}
