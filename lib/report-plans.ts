// What checks would change, with equal changes of any number of nodes said once: a diff by its removed and added
// lines, since what stands around them differs from node to node and changes nothing. Pure.
import { isPlan } from './report-judge.ts'
import type { Told } from './report-results.ts'
import { grouped, records, text } from './report-values.ts'

/** A line that goes or comes, without its end. */
export interface Line {
  readonly sign: '-' | '+'
  readonly text: string
}

/** One change of one node that a check announced. */
export interface Planned {
  /** The file, image or device. */
  readonly label: string
  /** persistent, derived, live or pending; '' where only the diff is known. */
  readonly facet: string
  /** [] where no diff was asked for or there is none. */
  readonly lines: readonly Line[]
  /** Instead of lines. */
  readonly instead: string
}

/** A change and the names of all nodes that it is the same for. */
export interface PlannedChange extends Planned {
  readonly nodes: readonly string[]
}

// Beyond it the lines between the first and the last that differ are all shown.
const MAX_CELLS = 1e6

/** The changes that a check announced; [] of any other result. */
export function plannedIn(told: Told): readonly Planned[] {
  if (!isPlan(told)) return []
  const facets = new Map(records(told.wire['changes']).map(({ label, facet }) => [text(label), text(facet)]))
  const diffs = records(told.wire['diff']).map((diff): Planned => {
    const [before, after] = [text(diff['before_header']), text(diff['after_header'])]
    const label = before.endsWith(' (absent)') ? after : before
    const lines = changedLines(text(diff['before']), text(diff['after']))
    const instead = 'dst_larger' in diff ? 'too large to be shown' : after.endsWith(' (absent)') ? 'removed' : ''
    return { label, facet: facets.get(label) || '', lines, instead: lines.length === 0 ? instead || 'only its owner or mode' : instead }
  })
  const shown = new Set(diffs.map(({ label }) => label))
  const others = records(told.wire['changes']).filter(({ label }) => !shown.has(text(label))).map((change): Planned => (
    { label: text(change['label']), facet: text(change['facet']), lines: [], instead: `${text(change['before']) || 'absent'} \u2192 ${text(change['after']) || 'absent'}` }
  ))
  return [...diffs, ...others]
}

/** Those of all nodes, those of most nodes first. */
export function plansOf(nodes: readonly { readonly name: string; readonly planned: readonly Planned[] }[]): readonly PlannedChange[] {
  const all = nodes.flatMap((node) => node.planned.map((change) => ({ node, change })))
  const groups = [...grouped(all, ({ change }) => JSON.stringify(change)).values()]
  return groups.flatMap((group) => (group[0] === undefined ? [] : [{ ...group[0].change, nodes: [...new Set(group.map(({ node }) => node))].map(({ name }) => name) }]))
    .sort((a, b) => b.nodes.length - a.nodes.length)
}

/** The lines that go and come, in order. */
export function changedLines(before: string, after: string): readonly Line[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (end < old.length - start && end < now.length - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++
  return between(old.slice(start, old.length - end), now.slice(start, now.length - end))
}

function linesOf(body: string): readonly string[] {
  return body === '' ? [] : body.replace(/\n$/, '').split('\n')
}

/** By the longest common subsequence: its table holds the lengths for the tails from i and from j. */
function between(old: readonly string[], now: readonly string[]): readonly Line[] {
  const gone = old.map((line): Line => ({ sign: '-', text: line }))
  const come = now.map((line): Line => ({ sign: '+', text: line }))
  if (old.length * now.length > MAX_CELLS) return [...gone, ...come]
  const width = now.length + 1
  const table = new Uint32Array((old.length + 1) * width)
  const at = (i: number, j: number): number => table[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) table[i * width + j] = old[i] === now[j] ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const found: Line[] = []
  for (let i = 0, j = 0; i < old.length || j < now.length;) {
    if (i < old.length && j < now.length && old[i] === now[j]) { i++; j++; continue }
    const line = j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1)) ? gone[i++] : come[j++]
    if (line !== undefined) found.push(line)
  }
  return found
}
