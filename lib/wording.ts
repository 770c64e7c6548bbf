// How messages show what was found, and which characters no string of ours may hold. Pure.

/** C0, DEL, C1, the line separators, U+FFFD and lone surrogates: what could forge a line or get lost on the way. */
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Most strings are nothing else, and the pattern above is slow to compile. */
const PLAIN = /^[ -~]*$/

/** `U+000A` for the first character that a string must not hold; undefined when there is none. */
export function forbiddenCharacter(text: string): string | undefined {
  if (PLAIN.test(text)) return undefined
  const found = FORBIDDEN.exec(text)
  return found === null ? undefined : `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** A value in the words of a message, short whatever it is. */
export function show(value: unknown, longest = 60): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}...` : value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${String(value)}`
}

/** The candidate that `word` was most likely meant to be; undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let least = 3
  for (const candidate of candidates) {
    const far = candidate.startsWith(word) && word.length > 1 ? 1 : distance(word.toLowerCase().slice(0, 64), candidate)
    if (far < least && far < candidate.length) [best, least] = [candidate, far]
  }
  return best
}

/** Levenshtein's distance. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
