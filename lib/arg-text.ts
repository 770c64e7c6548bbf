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
 * there is nothing to do. `lines`: it is one of lines, of which some may be comments.
 */
export function grant(text: string, wishes: readonly ArgWish[], lines = false): string {
  const comments: number[] = []
  const bare = !lines ? text : text.replace(COMMENT_LINE, (line: string, at: number) => { comments.push(at); return ' '.repeat(line.length) })
  const spots = places(bare).map(([start, end]): Spot => ({ start, end, token: uncommented(text.slice(start, end)) }))
  // Some who read /etc/kernel/cmdline skip comments (90-loaderentry.install), to others all that follows is one
  // (20-grub.install): what comes new stands before the first that follows arguments.
  const stop = comments.find(at => at > (spots[0]?.start ?? -1)) ?? bare.trimEnd().length
  const split = spots.filter(({ start }) => start < stop).length
  const { kept, added } = fulfil(spots.map(spot => spot.token), wishes, split)
  let out = text
  // Places counted from the end, which is done first, so that they stay right.
  let [last, dashes] = [-1, -1]
  for (const [index, spot] of [...spots.entries()].reverse()) {
    const now = kept[index] ?? null
    if (now === null) out = withoutToken(out, spot)
    else if (now !== spot.token) out = out.slice(0, spot.start) + now + out.slice(spot.end)
    if (index >= split) continue
    if (now !== null && last < 0) last = out.length - spot.start - (now === spot.token ? spot.end - spot.start : now.length)
    if (spot.token === '--') dashes = out.length - spot.start
  }
  if (added.length === 0) return out
  const more = added.join(' ')
  if (dashes >= 0) return `${out.slice(0, out.length - dashes)}${more} ${out.slice(out.length - dashes)}`
  // Where nothing stays before the comment, in the place of the line that has gone.
  const from = last >= 0 ? out.length - last : text.lastIndexOf('\n', (spots[0]?.start ?? stop) - 1) + 1
  const tail = out.slice(from).replace(/^[ \t]+(?=\r?\n|$)/, '')
  if (last >= 0) return `${out.slice(0, from)} ${more}${tail}`
  return `${out.slice(0, from)}${more}${tail === '' ? /\n?$/.exec(text)?.[0] ?? '' : /^\r?\n/.test(tail) ? '' : '\n'}${tail}`
}

/** With the blanks before it, or, of the first token of a line, those behind it; a line that was nothing else goes where there are others. */
function withoutToken(text: string, { start, end }: Spot): string {
  const before = text.slice(0, start).replace(/[ \t]+$/, '')
  const after = text.slice(end)
  if (before !== '' && !before.endsWith('\n')) return before + after
  const rest = after.replace(/^[ \t]+/, '')
  return rest.startsWith('\n') && before + rest !== '\n' ? before + rest.slice(1) : text.slice(0, start) + rest
}
