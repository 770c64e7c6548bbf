// Wishes about a kernel command line, granted in its text: what is not touched keeps its bytes, blanks included. Pure.
import { fulfil, places, tokenise, uncommented } from './cmdline.ts'
import type { ArgWish } from './cmdline.ts'

interface Spot { readonly start: number; readonly end: number; readonly token: string }

/** Lines that are comments, as /etc/kernel/cmdline may have them: nothing in them is an argument. */
const COMMENT_LINE = /^[ \t]*#.*$/gm

/** The arguments in a text of lines, without those of comments. */
export function argsIn(text: string): readonly string[] {
  return tokenise(text.replace(COMMENT_LINE, ''))
}

/**
 * The same text with the wishes granted: new tokens come at its end, before a `--` or a comment. The text itself when
 * there is nothing to do.
 */
export function grant(text: string, wishes: readonly ArgWish[]): string {
  const comments: (readonly [number, number])[] = []
  text.replace(COMMENT_LINE, (line: string, at: number) => { comments.push([at, at + line.length]); return line })
  const spots = places(text).filter(([start]) => !comments.some(([from, to]) => from <= start && start < to))
    .map(([start, end]): Spot => ({ start, end, token: uncommented(text.slice(start, end)) }))
  const { kept, added } = fulfil(spots.map(spot => spot.token), wishes)
  const dashes = spots.find(spot => spot.token === '--')
  let out = text
  const put = (start: number, end: number, now: string): void => { out = out.slice(0, start) + now + out.slice(end) }
  // From the end, so that the places before stay right.
  if (added.length > 0 && dashes === undefined) {
    // Some who read /etc/kernel/cmdline skip such lines (90-loaderentry.install), to others all that follows is one (20-grub.install).
    const stop = comments.find(([from]) => from > (spots[0]?.start ?? -1))?.[0] ?? text.length
    const body = text.slice(0, stop).trimEnd()
    const tail = text.slice(body.length, stop).replace(/^[^]*[^\n]/, '')
    const rest = text.slice(stop)
    out = `${body}${body === '' ? '' : ' '}${added.join(' ')}${tail === '' && rest !== '' ? '\n' : tail}${rest}`
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
