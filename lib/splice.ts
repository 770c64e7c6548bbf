// The smallest edits between two texts, word by word: the journal keeps these and never a whole foreign file. Pure.

/** [offset in the text, length to take out there, text to put there instead]; lists are sorted from the end. */
export type Splice = readonly [number, number, string]

// Words with the blanks before them, and line ends: an edit inside a kernel command line keeps its neighbours out of
// the journal, and a blank never counts as much as a word when the common part is sought.
const WORD = /\n|[^\S\n]*[^\s]+|[^\S\n]+/g
// How many words may differ; beyond it one splice covers the whole difference. Remembered are about its square.
const MOST = 2000

function commonPrefix(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let at = 0
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/**
 * Words that stay, as pairs of places in a and b, by Myers' greedy algorithm (1986), whose time grows with what
 * differs and not with the texts. null: more than MOST words differ.
 */
function kept(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] | null {
  const most = Math.min(a.length + b.length, MOST)
  // For each number d of words that differ: how far into a each diagonal reaches, from -d to d.
  const reached: Int32Array[] = []
  for (let d = 0; d <= most; d++) {
    const before = reached[d - 1]
    const row = new Int32Array(2 * d + 1)
    reached.push(row)
    for (let k = -d; k <= d; k += 2) {
      let i = before === undefined ? 0 : steps(before, d, k)
      while (i < a.length && i - k < b.length && a[i] === b[i - k]) i++
      row[k + d] = i
      if (i >= a.length && i - k >= b.length) return walkBack(reached, a.length, b.length)
    }
  }
  return null
}

/** One more word gone from a, or come from b: whichever gets further. */
function steps(before: Int32Array, d: number, k: number): number {
  const gone = k === -d ? -1 : (before[k + d - 2] ?? 0) + 1
  const come = k === d ? -1 : before[k + d] ?? 0
  return Math.max(gone, come)
}

function walkBack(reached: readonly Int32Array[], n: number, m: number): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  let [i, j] = [n, m]
  for (let d = reached.length - 1; d >= 0; d--) {
    const before = reached[d - 1]
    const k = i - j
    const from = before === undefined ? 0 : steps(before, d, k)
    while (i > from) pairs.push([--i, --j])
    if (before === undefined) break
    // The step that differs: out of a where that got as far as `steps` says, else into b.
    if (k !== -d && (before[k + d - 2] ?? 0) + 1 === from) i--
    else j--
  }
  return pairs.reverse()
}

/** What turns `from` into `to`: apply(from, splices(from, to)) === to. */
export function splices(from: string, to: string): readonly Splice[] {
  if (from === to) return []
  let start = commonPrefix(from, to)
  // Back to the start of the word, so that no splice begins inside one.
  while (start > 0 && !/\s/.test(from.charAt(start - 1))) start--
  while (start > 0 && /[^\S\n]/.test(from.charAt(start - 1))) start--
  const a = from.slice(start).match(WORD) || []
  const b = to.slice(start).match(WORD) || []
  let same = 0
  while (same < Math.min(a.length, b.length) && a[a.length - 1 - same] === b[b.length - 1 - same]) same++
  a.length -= same
  b.length -= same
  const pairs = kept(a, b)
  if (pairs === null) return trimmed(start, a.join(''), b.join('')).reverse()
  const found: Splice[] = []
  let [at, fromI, fromJ] = [start, 0, 0]
  for (const [i, j] of [...pairs, [a.length, b.length] as const]) {
    const gone = a.slice(fromI, i).join('')
    if (i > fromI || j > fromJ) found.push(...trimmed(at, gone, b.slice(fromJ, j).join('')))
    at += gone.length + (a[i] || '').length;
    [fromI, fromJ] = [i + 1, j + 1]
  }
  return found.reverse()
}

// What keeps words apart where they are glued together: `"tok=x"`, `ids=a,b`.
const EDGE = /[\s"',]/

function insideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && !EDGE.test(text.charAt(at - 1)) && !EDGE.test(text.charAt(at))
}

function isQuoted(bare: string, text: string): boolean {
  return bare !== '' && /^["']/.test(text) && text.startsWith(bare, 1)
}

/** Without what both begin and end with, to the word: a neighbour that is glued to a quote is none of ours, nor is one that gets quotes or loses them. */
function trimmed(offset: number, gone: string, put: string): Splice[] {
  let head = commonPrefix(gone, put)
  const [left, come] = [gone.slice(head), put.slice(head)]
  if (isQuoted(left, come)) return [[offset + head, 0, come.charAt(0)], [offset + gone.length, 0, come.slice(left.length + 1)]]
  if (isQuoted(come, left)) return [[offset + head, 1, ''], [offset + head + 1 + come.length, left.length - 1 - come.length, '']]
  while (head > 0 && (insideWord(gone, head) || insideWord(put, head))) head--
  const room = Math.min(gone.length, put.length) - head
  let tail = 0
  while (tail < room && gone[gone.length - 1 - tail] === put[put.length - 1 - tail]) tail++
  while (tail > 0 && (insideWord(gone, gone.length - tail) || insideWord(put, put.length - tail))) tail--
  return [[offset + head, gone.length - head - tail, put.slice(head, put.length - tail)]]
}

/** Applies splices that are sorted from the end. */
export function splice(text: string, edits: readonly Splice[]): string {
  return edits.reduce((now, [offset, length, put]) => now.slice(0, offset) + put + now.slice(offset + length), text)
}
