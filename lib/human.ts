// --human: a result for a person, drawn from its shape, the same for every module: records are tables, sentences are
// folded, and what gets copied (commands, texts, diffs) is never broken. Pure.
import type { Wire } from './envelope.ts'
import { hunks } from './line-diff.ts'
import { BOLD, GREEN, RED, fold, harmless, indented, paint, paragraph, table } from './terminal.ts'
import type { Lines, Row, Terminal } from './terminal.ts'

type Fields = Readonly<Record<string, unknown>>

/** `human`: what a person wants to see of the module's own results, where that is not all of them. */
export function toText(wire: Wire, terminal: Terminal, human?: Fields): string {
  const {
    changed, failed, msg, comment, module, version, contract, host, error, exception, run, changes, diff,
    pending, reboot_required, reboot_reasons, pending_at_boot, bootable, notes, warnings, ...own
  } = without(wire, terminal)
  const section = (title: string, lines: Lines): Lines => titled(title, lines, terminal)
  const said = (title: string, items: unknown): Lines => section(title, sentences(items, terminal))
  const done = records(changes)
  const rows = done.map(({ facet, label, before, after }) => [cell(facet), `${label}: ${move(cell(before), cell(after), terminal)}`])
  const { code, hint, node } = Object(error)
  return `${[
    ...fold(headline(cell(msg), failed === true, done), terminal.columns).map(line => paint(failed ? `${BOLD};${RED}` : BOLD, line, terminal)),
    ...failed ? section('Changed', table(rows, terminal)) : table(rows, terminal),
    ...results(human === undefined ? own : without(human, terminal), terminal),
    ...records(diff).flatMap(one => diffLines(one, terminal)),
    ...section('To be run by you', listed(pending).map(indented)),
    ...said('A reboot is required', reboot_reasons),
    ...said('At the next boot', pending_at_boot),
    ...said('This node would not boot', Object(bootable).reasons),
    ...said('Warnings', warnings),
    ...said('Notes', notes),
    ...said('Hint', cell(msg).includes(hint || '') ? [] : [hint]),
    ...section('Undo with', run === undefined ? [] : [indented(`passthrough_undo '{"since": "${run}"}'`)]),
    ...failed ? ['', `${code}, node: ${node}`] : [],
    ...exception === undefined ? [] : ['', cell(exception)],
  ].join('\n')}\n`
}

/** Every text without what a terminal obeys. */
function without(fields: Fields, terminal: Terminal): Fields {
  return JSON.parse(JSON.stringify(fields), (_key, value: unknown) => (typeof value === 'string' ? harmless(value, terminal) : value))
}

/** The message, less what the sections below it list. */
function headline(msg: string, failed: boolean, [first]: readonly Fields[]): string {
  if (failed) return `FAILED: ${msg}`
  return first === undefined ? msg.replace(/; (left for you to run|a reboot is required): [^]*/, '') : `${msg.split(` ${first['label']}`, 1)[0]}:`
}

/** Of what the node's own tools make (lib/kinds/boot-image.ts, grub-config.ts). */
const STALE = 'out of date: '

/** From one state to the other; of a text all that its hashes tell a person is whether there is one. */
function move(before: string, after: string, { utf8 }: Terminal): string {
  if (/^(sha256:\w+)? (sha256:\w+)?$/.test(`${before} ${after}`)) return before === '' ? 'new' : after === '' ? 'removed' : 'edited'
  if (before.startsWith(STALE)) return `made anew: ${before.slice(STALE.length)}`
  return `${before || 'absent'} ${utf8 ? '\u2192' : '->'} ${after || 'absent'}`
}

/** The module's own results: what fits on a line first, then lists and tables. */
function results(fields: Fields, terminal: Terminal): Lines {
  const short: Row[] = []
  const sections: string[] = []
  for (const [name, value] of flat(fields)) {
    if (value === '' || (Array.isArray(value) && value.length === 0)) continue
    const text = cell(value)
    const rows = records(value)
    const keys = Object.keys(Object(rows[0]))
    if (keys.length > 0) sections.push(...titled(name, table(rows.map(row => keys.map(key => cell(row[key]))), terminal, keys.map(words)), terminal))
    else if (!text.includes('\n') && name.length + text.length + 4 <= terminal.columns) short.push([name, text])
    else sections.push(...titled(name, Array.isArray(value) ? sentences(value, terminal) : text.trim().split('\n').map(indented), terminal))
  }
  return [...short.length === 0 ? [] : ['', ...table(short, terminal)], ...sections]
}

/** Names and values; what is nested has the names of both. */
function flat(fields: Fields, above = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    const name = above + words(key)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? flat({ ...value }, `${name} `) : [[name, value] as const]
  })
}

/** A key in words; a path is none. */
function words(key: string): string {
  return /^\w+$/.test(key) ? key.replace(/_/g, ' ') : key
}

function cell(value: unknown): string {
  if (Array.isArray(value)) return value.map(cell).join(', ') || '-'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'object' && value !== null) return Object.entries(value).map(([key, held]) => `${words(key)} ${cell(held)}`).join(', ')
  return String(value ?? '-')
}

function records(value: unknown): readonly Fields[] {
  return Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null ? value : []
}

function listed(value: unknown): Lines {
  return Array.isArray(value) ? value.map(cell) : []
}

function sentences(value: unknown, terminal: Terminal): Lines {
  return listed(value).flatMap(item => paragraph(item, terminal))
}

function titled(title: string, lines: Lines, terminal: Terminal): Lines {
  return lines.length === 0 ? [] : ['', paint(BOLD, `${title.charAt(0).toUpperCase()}${title.slice(1)}:`, terminal), ...lines]
}

function diffLines({ before, after, before_header, after_header, dst_larger }: Fields, terminal: Terminal): Lines {
  const body = dst_larger === undefined ? hunks(String(before), String(after), terminal.utf8 ? '\u2026' : '...') : [`${dst_larger} bytes, too many to show`]
  return [
    '', ...[`--- ${before_header}`, `+++ ${after_header}`].map(line => paint(BOLD, line, terminal)),
    ...body.map(line => paint(line.startsWith('-') ? RED : line.startsWith('+') ? GREEN : undefined, line, terminal)),
  ]
}
