// The report for a terminal: plain ASCII from us, most urgent first, the totals last, where a long table ends. Pure.
import type { Gpu } from './report-gpus.ts'
import { visible } from './report-html.ts'
import type { Blocker } from './report-judge.ts'
import type { Node, Report } from './report-fleet.ts'
import type { Line } from './report-plans.ts'
import { shortAddress } from './report-rows.ts'
import { STATES, isWord } from './report-states.ts'
import type { Tone, Word } from './report-states.ts'
import { MIXED_REMEDY, aboutMixed, shortName, totalsOf } from './report-totals.ts'
import type { Count } from './report-totals.ts'
import { grouped } from './report-values.ts'
import { counted } from './report-view.ts'

interface Screen {
  readonly width: number
  readonly colours: boolean
}

const COLOURS: Readonly<Record<Tone, number>> = { bad: 31, wait: 33, plain: 34, good: 32, off: 90 }
const HEAD = ['NODE', 'STATE', 'GPUS', 'DRIVER', 'GPU STATE', 'ADDRESSES'] as const
/** The columns of states. */
const PAINTED: readonly number[] = [1, 4]
const MOST_NAME = 40
const MOST_MODEL = 44
const BAR = 40
const INDENT = '    '
const FEW = 6

/** A host's files may hold what a terminal obeys; line ends and tabs would break the table. */
function safe(text: string): string {
  return visible(text, '?').replace(/[\t\n\r]+/g, ' ')
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 3)}...`
}

/** Broken at blanks; what follows the first line is indented. */
function fold(text: string, indent: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `${indent}  ${word}`
    } else line = line === indent ? indent + word : `${line} ${word}`
  }
  return [...lines, line]
}

function painted(word: Word, text: string, { colours }: Screen): string {
  return colours ? `\u001b[${COLOURS[STATES[word].tone]}m${text}\u001b[0m` : text
}

interface TableRow {
  readonly cells: readonly [name: string, state: Word | '', gpus: string, driver: string, gpuState: Word | '', addresses: string]
  /** Below it. */
  readonly lines: readonly string[]
}

/** GPUs that differ in nothing but their place are one row. */
function rowsOf(node: Node, screen: Screen): readonly TableRow[] {
  const alike = [...grouped(node.gpus.filter(({ state }) => state !== 'stays'), ({ id, driver, state }) => JSON.stringify([id, driver, state])).values()]
  const lines = node.blockers.flatMap((blocker) => blockerLines(blocker, screen))
  const rows = alike.map((same, at): TableRow => ({ cells: [at === 0 ? name(node) : '', at === 0 ? node.state : '', ...gpuCells(same)], lines: at === alike.length - 1 ? lines : [] }))
  return rows.length > 0 ? rows : [{ cells: [name(node), node.state, 'none', '', '', ''], lines }]
}

function name(node: Node): string {
  return cut(safe(node.name), MOST_NAME)
}

function gpuCells(same: readonly Gpu[]): readonly [string, string, Word | '', string] {
  const [first] = same
  if (first === undefined) return ['', '', '', '']
  const { id, driver, state } = first
  const model = shortName(same.find((gpu) => gpu.name !== '')?.name || '')
  return [`${same.length} x ${cut(safe(`${id} ${model}`.trim()) || 'unknown model', MOST_MODEL)}`, cut(safe(driver), 20) || '-', state, safe(same.map(({ address }) => shortAddress(address)).join(' '))]
}

function blockerLines({ text, remedy, addresses }: Blocker, { width }: Screen): readonly string[] {
  const at = addresses.length === 0 ? '' : `${addresses.map(shortAddress).join(' ')}: `
  return [...fold(safe(`- ${at}${text}`), INDENT, width), ...(remedy === '' ? [] : fold(safe(`-> ${remedy}`), `${INDENT}  `, width))]
}

function table(nodes: readonly Node[], screen: Screen): readonly string[] {
  const rows = nodes.flatMap((node) => rowsOf(node, screen))
  const widths = HEAD.map((title, at) => rows.reduce((most, { cells }) => Math.max(most, (cells[at] || '').length), title.length))
  const line = (cells: readonly string[]): string => cells.map((cell, at) => {
    const text = at === HEAD.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)
    return PAINTED.includes(at) && isWord(cell) ? painted(cell, text, screen) : text
  }).join('  ').replace(/ +$/, '')
  return [line(HEAD), ...rows.flatMap(({ cells, lines }) => [line(cells), ...lines])]
}

/** A line for each state, as long as its share. */
function bars(counts: readonly Count[], screen: Screen): readonly string[] {
  const most = Math.max(...counts.map(({ count }) => count))
  const wide = Math.max(...counts.map(({ word }) => word.length))
  return counts.map(({ word, count }) => `  ${word.padEnd(wide)}  ${String(count).padStart(5)}  ${painted(word, '#'.repeat(Math.max(1, Math.round((count / most) * BAR))), screen)}`)
}

function names(all: readonly string[]): string {
  return all.length <= FEW ? all.join(', ') : `${all.slice(0, FEW - 1).join(', ')} and ${all.length - FEW + 1} more`
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines]
}

/** What the nodes come to, without the table of them. */
export function summaryOf(report: Report, screen: Screen): string {
  const totals = totalsOf(report)
  const { width } = screen
  const item = (text: string): readonly string[] => fold(safe(`- ${text}`), '  ', width)
  const line = ({ sign, text }: Line): string => `      ${sign}${safe(text)}`
  const models = totals.models.map(({ id, name: model, count, states }) => `  ${String(count).padStart(5)}  ${safe(`${id} ${model}`.trim()) || 'unknown model'}: ${states.map((one) => `${one.count} ${one.word}`).join(', ')}`)
  const lines = [
    ...(totals.nodes.length === 0 ? ['No result of a module was found.'] : [`${counted(report.nodes.length, 'node')}:`, ...bars(totals.nodes, screen)]),
    ...section(`${counted(totals.gpus, 'GPU')}:`, models),
    ...section('In the way of several nodes:', totals.causes.flatMap(({ text, remedy, nodes }) => [...item(`${nodes.length} nodes: ${text}`), ...(remedy === '' ? [] : fold(safe(`-> ${remedy}`), INDENT, width)), ...fold(safe(names(nodes)), INDENT, width)])),
    ...section('What checks would change:', report.plans.flatMap(({ label, facet, lines: diff, instead, nodes }) => [...item(`${label}${facet === '' ? '' : ` (${facet})`}, ${counted(nodes.length, 'node')}: ${names(nodes)}`), ...diff.map(line), ...(instead === '' ? [] : [`      ${safe(instead).replace('\u2192', '->')}`])])),
    ...section('To look at:', [...totals.mixed.flatMap((one) => item(`${aboutMixed(one)}; ${MIXED_REMEDY}`)), ...report.remarks.flatMap(item)]),
    ...section('Could not be read:', report.problems.flatMap(item)),
  ]
  return `${lines.join('\n')}\n`
}

/** The table of the nodes, then the summary. Sentences are folded to the width of the screen, rows of the table are not. */
export function textOf(report: Report, screen: Screen): string {
  return `${report.nodes.length === 0 ? '' : `${table(report.nodes, screen).join('\n')}\n\n`}${summaryOf(report, screen)}`
}
