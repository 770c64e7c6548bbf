// Wishes about a kernel command line, granted in its text: what is not touched keeps its bytes, blanks included. Pure.
import { fulfil, places, uncommented } from './cmdline.ts'
import type { ArgWish } from './cmdline.ts'

/**
 * The same texts with the wishes granted. Several texts are one command line (options lines of a BLS entry): new
 * tokens come at the end of the last one, before a `--` or a comment. The texts themselves when there is nothing to do.
 */
export function grantAll(texts: readonly string[], wishes: readonly ArgWish[]): readonly string[] {
  const spots = texts.flatMap((text, index) => places(text).map(([start, end]) => {
    const token = text.slice(start, end)
    // A comment that begins a line, as in /etc/kernel/cmdline, is of that line only.
    return { index, start, end, token: /[^\n]/.test(text.charAt(start - 1)) ? uncommented(token) : token }
  }))
  const { kept, added } = fulfil(spots.map(spot => spot.token), wishes)
  const out = [...texts]
  const dashes = spots.find(spot => spot.token === '--')
  const put = (index: number, start: number, end: number, text: string): void => {
    const old = out[index] || ''
    out[index] = old.slice(0, start) + text + old.slice(end)
  }
  // From the end, so that the places before stay right.
  const last = texts.length - 1
  if (added.length > 0 && dashes === undefined) {
    const body = (out[last] || '').trimEnd()
    const tail = (out[last] || '').slice(body.length).replace(/^[^]*[^\n]/, '')
    out[last] = `${body}${body === '' ? '' : ' '}${added.join(' ')}${tail}`
  }
  for (let at = spots.length - 1; at >= 0; at--) {
    const spot = spots[at]
    const now = kept[at]
    if (spot === undefined) continue
    if (spot === dashes && added.length > 0) put(spot.index, spot.start, spot.start, `${added.join(' ')} `)
    if (now === null) removeToken(out, spot)
    else if (now !== undefined && now !== spot.token) put(spot.index, spot.start, spot.end, now)
  }
  return out
}

/** One text, as grantAll has it. */
export function grant(text: string, wishes: readonly ArgWish[]): string {
  return grantAll([text], wishes)[0] || ''
}

/** With the blanks before it, or, of the first token, those behind it. */
function removeToken(out: string[], { index, start, end }: { readonly index: number; readonly start: number; readonly end: number }): void {
  const text = out[index] || ''
  const before = text.slice(0, start).trimEnd()
  out[index] = before === '' ? text.slice(0, start) + text.slice(end).replace(/^[ \t]+/, '') : before + text.slice(end)
}
