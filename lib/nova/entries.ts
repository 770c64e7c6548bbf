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

/** The parsed files. Throws E_REFUSED with the line of one that no service could start with, and not with what it holds. */
export function readSources(host: HostView, paths: readonly AbsPath[]): readonly Source[] {
  return paths.flatMap(path => {
    const text = host.read(path)
    if (text === null) return []
    const ini = parseIni(text)
    if ('problem' in ini) throw refused(`${path} line ${ini.line} ${ini.problem}: no service of nova can start with it; correct that line`)
    return [{ path, ini }]
  })
}

function entriesOf<T>(sources: readonly Source[], names: readonly (readonly [section: string, key: string])[], parse: (value: string) => T | string): readonly Entry<T>[] {
  return sources.flatMap(({ path, ini }) => ini.options
    .filter(option => names.some(([section, key]) => option.section === section && option.key === key))
    .map(option => ({ path, option, line: lineAt(ini, option.from), found: said(option.value, parse) })))
}

/** What an option with one value is in these files, as they are read: the last line of them all. */
export function lastOf(sources: readonly Source[], section: string, key: string): string | undefined {
  const values = sources.flatMap(({ ini }) => ini.options.filter(option => option.section === section && option.key === key).map(option => option.value))
  return values[values.length - 1]
}

/** Whether nova asks Placement for PCI devices, as far as these files tell: off where nothing is said, through 34. */
export function asksPlacement(sources: readonly Source[]): boolean {
  return asBool(lastOf(sources, 'filter_scheduler', 'pci_in_placement')) === true
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

/** `release` whose judgement counts; null: what any of them takes. */
export function specEntries(sources: readonly Source[], read: readonly Names[], release: number | null = null): readonly Entry<readonly Spec[]>[] {
  return entriesOf(sources, read.map(({ section, spec }) => [section, spec]), value => parseSpecs(value, release))
}

/** `release` as of specEntries. A value that nova would not take is there as well, with the reason in `found`. */
export function aliasEntries(sources: readonly Source[], read: readonly Names[], release: number | null = null): readonly Entry<Alias>[] {
  return entriesOf(sources, read.map(({ section, alias }) => [section, alias]), value => parseAlias(value, release))
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
export function checkNames(aliases: readonly Entry<Alias>[], services: readonly (readonly AbsPath[])[]): void {
  for (const service of services) checkTogether(aliases.filter(({ path }) => service.includes(path)))
}

function checkTogether(aliases: readonly Entry<Alias>[]): void {
  const first = new Map<string, Entry<Alias>>()
  for (const entry of aliases) {
    if (typeof entry.found === 'string') continue
    const earlier = first.get(entry.found.name)
    first.set(entry.found.name, earlier ?? entry)
    if (earlier === undefined || typeof earlier.found === 'string') continue
    if (entry.found.type === undefined || entry.found.type !== earlier.found.type || entry.found.numa !== earlier.found.numa) throw refused(`${placeOf(entry)} defines an alias again that ${placeOf(earlier)} defines otherwise, so nova takes none of them; take one of the two lines out`)
  }
}
