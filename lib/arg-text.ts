// Wishes about a kernel command line, granted in its text: what is not touched keeps its bytes, blanks included. Pure.
import { fulfil, places, uncommented } from './cmdline.ts'
import type { ArgWish } from './cmdline.ts'

interface Spot { readonly start: number; readonly end: number; readonly token: string }

/**
 * The same text with the wishes granted: new tokens come at its end, before a `--` or a comment. The text itself when
 * there is nothing to do.
 */
export function grant(text: string, wishes: readonly ArgWish[]): string {
  const spots = places(text).map(([start, end]): Spot => {
    const token = text.slice(start, end)
    // A comment that begins a line, as in /etc/kernel/cmdline, is of that line only.
    return { start, end, token: /[^\n]/.test(text.charAt(start - 1)) ? uncommented(token) : token }
  })
  const { kept, added } = fulfil(spots.map(spot => spot.token), wishes)
  const dashes = spots.find(spot => spot.token === '--')
  let out = text
  const put = (start: number, end: number, now: string): void => { out = out.slice(0, start) + now + out.slice(end) }
  // From the end, so that the places before stay right.
  if (added.length > 0 && dashes === undefined) {
    const body = text.trimEnd()
    const tail = text.slice(body.length).replace(/^[^]*[^\n]/, '')
    out = `${body}${body === '' ? '' : ' '}${added.join(' ')}${tail}`
  }
  for (let at = spots.length - 1; at >= 0; at--) {
    const spot = spots[at]
    const now = kept[at]
    if (spot === undefined) continue
    if (spot === dashes && added.length > 0) put(spot.start, spot.start, `${added.join(' ')} `)
    if (now === null) out = withoutToken(out, spot)
    else if (now !== undefined && now !== spot.token) put(spot.start, spot.end, now)
  }
  return out
}

/** With the blanks before it, or, of the first token, those behind it. */
function withoutToken(text: string, { start, end }: Spot): string {
  const before = text.slice(0, start).trimEnd()
  return before === '' ? text.slice(0, start) + text.slice(end).replace(/^[ \t]+/, '') : before + text.slice(end)
}
