// What the files that a service reads together say of PCI devices, each value with its line; and what of it no service
// could start with.
import { refused } from '../errors.ts'
import type { AbsPath, HostView } from '../host.ts'
import { edited, parseIni } from '../ini.ts'
import type { Ini, Option } from '../ini.ts'
import { parseAlias } from './alias.ts'
import type { Alias } from './alias.ts'
import type { Names } from './release.ts'
import { asBool, parseSpecs } from './spec.ts'
import type { Spec } from './spec.ts'

/** A file that is there and that oslo.config can read (readSources). */
export interface Source {
  readonly path: AbsPath
  readonly ini: Ini
}

/** A value of one of the two options; `found` is text where nova would not take it. */
export interface Entry<T> {
  readonly path: AbsPath
  readonly option: Option
  /** Its line as it stands there. */
  readonly line: string
  readonly found: T | string
}

/** A value as a service reads it: `$$` and `\$` are a `$`, and $name another option (cfg.py: _substitute), which nobody can look up here. */
function said<T>(value: string, parse: (value: string) => T | string): T | string {
  const parts = value.split(/\$\$|\\\$/)
  return parts.some(part => /\$(?:[a-z_]|\{[a-z_][\w.]*\})/i.test(part)) ? 'has a $ before a name, for which nova puts another option that cannot be seen here (write the value out, or $$ for a plain $)' : parse(parts.join('$'))
}

/** The parsed files. Throws E_REFUSED with the line of one that no service could start with, and not with what it holds, unless these are passed over. */
export function readSources(host: HostView, paths: readonly AbsPath[], broken: 'refuse' | 'pass over' = 'refuse'): readonly Source[] {
  return paths.flatMap(path => {
    const text = host.read(path)
    if (text === null) return []
    const ini = parseIni(text)
    if ('problem' in ini && broken === 'pass over') return []
    if ('problem' in ini) throw refused(`${path} line ${ini.line} ${ini.problem}: no service of nova can start with it; correct that line`)
    return [{ path, ini }]
  })
}

/** As they are read: of one file the values of the oldest name come first, wherever they stand (cfg.py: deprecated names, run in 26 to 34). */
function entriesOf<T>(sources: readonly Source[], names: readonly (readonly [section: string, key: string])[], parse: (value: string) => T | string): readonly Entry<T>[] {
  const oldest = names.filter(([section, key], n) => !names.slice(0, n).some(([one, two]) => one === section && two === key)).reverse()
  return sources.flatMap(({ path, ini }) => oldest.flatMap(([section, key]) => ini.options
    .filter(option => option.section === section && option.key === key)
    .map(option => ({ path, option, line: lineAt(ini, option.from), found: said(option.value, parse) }))))
}

/** What an option with one value is in these files, as they are read: the last line of them all. */
export function lastOf(sources: readonly Source[], section: string, key: string): string | undefined {
  const values = sources.flatMap(({ ini }) => ini.options.filter(option => option.section === section && option.key === key).map(option => option.value))
  return values[values.length - 1]
}

/** What decides, beside a value itself, whether nova takes it. */
export interface Judge {
  /** Whose judgement counts; null: what any of them takes. */
  readonly release: number | null
  /** Whether nova asks Placement for PCI devices (pci_in_placement), and whether it tells Placement of them (report_in_placement). */
  readonly asks: boolean
  readonly reports: boolean
}

/** As far as these files tell: off where nothing is said, through 34. */
export function judgeOf(sources: readonly Source[], release: number | null): Judge {
  return { release, asks: asBool(lastOf(sources, 'filter_scheduler', 'pci_in_placement')) === true, reports: asBool(lastOf(sources, 'pci', 'report_in_placement')) === true }
}

/** nova/pci/devspec.py and nova/compute/pci_placement_translator.py. */
function judgedSpecs(value: string, judge: Judge | null): readonly Spec[] | string {
  const found = parseSpecs(value, judge?.release)
  if (judge === null || typeof found === 'string') return found
  const { release, reports } = judge
  if (!reports && (release ?? 0) >= 32 && found.some(({ tags }) => asBool(tags['one_time_use']) === true)) return 'has one_time_use, which nova 32 and later take with report_in_placement only'
  if (reports && found.some(({ devname }) => devname)) return 'has a devname, which nova does not take with report_in_placement'
  return reports && found.some(({ tags: { traits = '' } }) => typeof traits !== 'string') ? 'has traits that are no string' : found
}

function judgedAlias(value: string, judge: Judge | null): Alias | string {
  const found = parseAlias(value, judge?.release)
  if (typeof found === 'string' || judge?.asks !== false || (judge.release ?? 0) < 32 || (found.vendor !== undefined && found.product !== undefined)) return found
  return 'has no vendor_id and product_id, which nova 32 and later want without pci_in_placement'
}

/** As if these lines were not in it. */
export function withoutLines(source: Source, lines: readonly string[]): { readonly source: Source; readonly gone: readonly string[] } {
  const { path, ini } = source
  const gone = ini.options.filter(({ from }) => lines.includes(lineAt(ini, from)))
  const left = gone.length === 0 ? ini : parseIni(edited(ini, gone.map(({ from, to }) => ({ from, to, put: [] }))))
  return 'problem' in left ? { source, gone: [] } : { source: { path, ini: left }, gone: gone.map(({ from }) => lineAt(ini, from)) }
}

function lineAt({ lines }: Ini, at: number): string {
  return (lines[at] || '').replace(/[\r\n]+$/, '')
}

/** `judge` null: what any release takes. A value that nova would not take is there as well, with the reason in `found`. */
export function specEntries(sources: readonly Source[], read: readonly Names[], judge: Judge | null = null): readonly Entry<readonly Spec[]>[] {
  return entriesOf(sources, read.map(({ section, spec }) => [section, spec]), value => judgedSpecs(value, judge))
}

/** As specEntries. */
export function aliasEntries(sources: readonly Source[], read: readonly Names[], judge: Judge | null = null): readonly Entry<Alias>[] {
  return entriesOf(sources, read.map(({ section, alias }) => [section, alias]), value => judgedAlias(value, judge))
}

/** "/etc/nova/nova.conf line 12", the first line being 1. */
export function placeOf({ path, option }: Entry<unknown>): string {
  return `${path} line ${option.from + 1}`
}

/** An empty value is an error to nova, and its line the place for ours; every other broken one is for its owner to mend. */
export function checkValues(entries: readonly Entry<unknown>[], editable: AbsPath | null): void {
  for (const entry of entries) {
    if (typeof entry.found !== 'string' || (entry.option.value === '' && entry.path === editable)) continue
    throw refused(`${placeOf(entry)}: ${entry.option.key} ${entry.found}, so nova takes none of them; correct that line`)
  }
}

/** Two lines for one alias that a service reads are one alias for either only where they agree (nova/pci/request.py: get_alias_from_config). */
export function checkNames(aliases: readonly Entry<Alias>[], services: readonly (readonly AbsPath[])[], { release, asks }: Judge): void {
  for (const service of services) checkTogether(aliases.filter(({ path }) => service.includes(path)), asks && (release ?? 0) >= 32)
}

/** `once`: two lines are too many even where they agree (31.3 as well, which cannot be told from 31.0 here). */
function checkTogether(aliases: readonly Entry<Alias>[], once: boolean): void {
  const first = new Map<string, Entry<Alias>>()
  for (const entry of aliases) {
    if (typeof entry.found === 'string') continue
    const earlier = first.get(entry.found.name)
    first.set(entry.found.name, earlier ?? entry)
    if (earlier === undefined || typeof earlier.found === 'string') continue
    if (once) throw refused(`${placeOf(entry)} defines an alias again that ${placeOf(earlier)} defines, and with pci_in_placement nova takes none of them; take one of the two lines out`)
    if (entry.found.type === undefined || entry.found.type !== earlier.found.type || entry.found.numa !== earlier.found.numa) throw refused(`${placeOf(entry)} defines an alias again that ${placeOf(earlier)} defines otherwise, so nova takes none of them; take one of the two lines out`)
  }
}
