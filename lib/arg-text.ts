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

/** Where the arguments are, and where comments begin. */
function read(text: string, lines: boolean): { readonly spots: readonly Spot[]; readonly bare: string; readonly comments: readonly number[] } {
  const comments: number[] = []
  const bare = !lines ? text : text.replace(COMMENT_LINE, (line: string, at: number) => { comments.push(at); return ' '.repeat(line.length) })
  return { spots: places(bare).map(([start, end]): Spot => ({ start, end, token: uncommented(text.slice(start, end)) })), bare, comments }
}

/**
 * The same text with the wishes granted: new tokens come at its end, before a `--` or a comment. The text itself when
 * there is nothing to do. `lines`: it is one of lines, of which some may be comments.
 */
export function grant(text: string, wishes: readonly ArgWish[], lines = false): string {
  const { spots } = read(text, lines)
  const { kept, added } = fulfil(spots.map(spot => spot.token), wishes)
  let out = text
  // From the end, so that the places before stay right.
  for (let at = spots.length - 1; at >= 0; at--) {
    const spot = spots[at]
    const now = kept[at]
    if (spot === undefined) continue
    if (now === null) out = withoutToken(out, spot)
    else if (now !== undefined && now !== spot.token) out = out.slice(0, spot.start) + now + out.slice(spot.end)
  }
  return added.length === 0 ? out : withTokens(out, added.join(' '), lines)
}

function withTokens(text: string, more: string, lines: boolean): string {
  const { spots, bare, comments } = read(text, lines)
  const dashes = spots.find(spot => spot.token === '--')
  if (dashes !== undefined) return `${text.slice(0, dashes.start)}${more} ${text.slice(dashes.start)}`
  // Some who read /etc/kernel/cmdline skip comments (90-loaderentry.install), to others all that follows is one (20-grub.install).
  const stop = comments.find(at => at > (spots[0]?.start ?? -1)) ?? text.length
  const body = spots.length === 0 ? '' : text.slice(0, bare.slice(0, stop).trimEnd().length)
  const tail = text.slice(body.length, stop).replace(/^[^]*[^\n]/, '')
  return `${body}${body === '' ? '' : ' '}${more}${tail === '' && stop < text.length ? '\n' : tail}${text.slice(stop)}`
}

/** With the blanks before it, or, of the first token of a line, those behind it; a line that was nothing else goes where there are others. */
function withoutToken(text: string, { start, end }: Spot): string {
  const before = text.slice(0, start).replace(/[ \t]+$/, '')
  const after = text.slice(end)
  if (before !== '' && !before.endsWith('\n')) return before + after
  const rest = after.replace(/^[ \t]+/, '')
  return rest.startsWith('\n') && before + rest !== '\n' ? before + rest.slice(1) : text.slice(0, start) + rest
}
