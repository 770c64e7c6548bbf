// Text for a terminal: folded, in tables, in colour where that is wanted, and never with what a terminal obeys. Pure.

/** What the reader's terminal can show (lib/output.ts asks for it). */
export interface Terminal {
  readonly columns: number
  readonly utf8: boolean
  readonly colour: boolean
}

/** Each without its newline. */
export type Lines = readonly string[]
/** Cells of a table, left to right; only the last of them may be folded. */
export type Row = readonly string[]

/** SGR (ECMA-48), read on light and on dark ground: no yellow, no cyan, nothing faint. */
export type Tone = '1' | '31' | '32' | '35' | '1;31'
export const BOLD = '1'
export const RED = '31'
export const GREEN = '32'
const MAGENTA = '35'

/** Columns below which text is not put beside other text. */
const NARROW = 20

/** Without control characters: a host's files may hold any. To a terminal that knows Latin 1 only, UTF-8 holds some too. */
export function harmless(text: string, { utf8 }: Terminal): string {
  return text.replace(utf8 ? /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g : /[^\t\n -~]/g, '?')
}

/** As it is without a tone or without colour. The sequences count in `length`: fold and pad first. */
export function paint(tone: Tone | undefined, text: string, { colour }: Terminal): string {
  return colour && tone !== undefined ? `\u001b[${tone}m${text}\u001b[0m` : text
}

/** Lines that end at blanks; a longer word stays whole. */
export function fold(text: string, width: number): Lines {
  return text.match(new RegExp(`(?! )(.{1,${width}}|\\S+)(?= |$)`, 'gm')) ?? ['']
}

/** By two columns, as all that stands below a heading. */
export function indented(line: string): string {
  return `  ${line}`
}

/** With a hanging indent: two columns for its first line, four for the others. */
export function paragraph(text: string, { columns }: Terminal): Lines {
  return fold(text, columns - 4).map((line, at) => indented(at === 0 ? line : indented(line)))
}

/** Of cells that say how it stands. */
function toneOf(text: string): Tone | undefined {
  return /^(ok|ready)$/.test(text) ? GREEN : /^(FAIL|blocked|not ready)$/.test(text) ? RED : text === 'warn' ? MAGENTA : undefined
}

/** Columns as wide as they need to be, the last one folded to the room that is left; where that is too little, a paragraph for each row. */
export function table(rows: readonly Row[], terminal: Terminal, head?: Row): Lines {
  const all = head === undefined ? rows : [head, ...rows]
  const widest = (texts: Lines): number => texts.reduce((most, text) => Math.max(most, text.length), 0)
  const widths = (all[0] || []).map((_, at) => widest(all.map(row => row[at] || '')))
  const last = widths.pop() ?? 0
  const start = widths.reduce((sum, width) => sum + width + 2, 2)
  const room = terminal.columns - start
  const needed = Math.max(Math.min(last, NARROW), widest(all.flatMap(row => fold(row[widths.length] || '', 1))))
  if (head !== undefined && room < needed) return rows.flatMap(row => paragraph(row.map((text, at) => `${head[at]} ${text}`).join(', '), terminal))
  const tinted = (text: string): string => paint(toneOf(text), text, terminal)
  return all.flatMap(row => fold(row[widths.length] || '', room).map((line, at) => {
    if (at > 0) return ' '.repeat(start) + line
    const cells = widths.map((width, column) => `${tinted(row[column] || '')}${' '.repeat(width + 2 - (row[column] || '').length)}`)
    return indented(cells.join('') + tinted(line)).trimEnd()
  }))
}
