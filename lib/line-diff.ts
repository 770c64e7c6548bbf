// Two texts line by line, as people read diffs. Pure.

type Lines = readonly string[]

/** Lines shown around a change. */
const AROUND = 2

/** Lines with their signs, near to what `diff -u` prints; `gap` stands for lines that are left out. */
export function hunks(before: string, after: string, gap: string): Lines {
  const lines = lineDiff(linesOf(before), linesOf(after))
  const near = lines.map((_, at) => lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(line => !line.startsWith(' ')))
  return lines.flatMap((line, at) => near[at] ? line : at === 0 || near[at - 1] ? ` ${gap}` : [])
}

function linesOf(text: string): Lines {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

/** Every line with its sign. Where the two differ, the nearest line that both have is where they meet again, their ends at the latest. */
export function lineDiff(before: Lines, after: Lines): Lines {
  const lines: string[] = []
  for (let from = 0, to = 0; from < before.length || to < after.length; from++, to++) {
    let [gone, come] = [0, 0]
    while (before[from + gone] !== after[to + come]) [gone, come] = come > 0 ? [gone + 1, come - 1] : [0, gone + 1]
    lines.push(...before.slice(from, from + gone).map(line => `-${line}`), ...after.slice(to, to + come).map(line => `+${line}`))
    from += gone
    to += come
    if (from < before.length) lines.push(` ${before[from]}`)
  }
  return lines
}
