// How one file is edited so that all that are read together have what is wanted: once over all of them, nothing of
// others touched, nothing made wider. Pure.
import { refused } from '../errors.ts'
import type { AbsPath } from '../host.ts'
import { edited, insertion, written } from '../ini.ts'
import type { LineEdit, Pair } from '../ini.ts'
import { aliasText, inWords, isSame } from './alias.ts'
import type { Alias } from './alias.ts'
import { aliasEntries, checkNames, checkValues, placeOf, specEntries } from './entries.ts'
import type { Entry, Source } from './entries.ts'
import type { Names } from './release.ts'
import { covers, isWide, specText } from './spec.ts'
import type { Spec, Target } from './spec.ts'
import type { Wanted } from './wanted.ts'

export interface Edit {
  readonly text: string
  /** Lines that were put in, and lines of ours that went. A new header has the line ends above it that came along. */
  readonly put: readonly string[]
  readonly gone: readonly string[]
  readonly warnings: readonly string[]
}

/** Which line is ours to change; null: the alias is there. Throws E_REFUSED where it is another's. */
function outdated(alias: Alias, entries: readonly Entry<Alias>[], editable: AbsPath, isOurs: (line: string) => boolean): Entry<Alias> | null | 'missing' {
  const named = entries.filter(entry => typeof entry.found !== 'string' && entry.found.name === alias.name)
  for (const entry of named) {
    if (typeof entry.found === 'string' || isSame(entry.found, alias)) continue
    if (named.length === 1 && entry.path === editable && isOurs(entry.line)) return entry
    throw refused(`${placeOf(entry)} defines the alias ${alias.name} as ${inWords(entry.found)}, expected ${inWords(alias)}; take another name, or change that line, which is not ours`)
  }
  return named.length > 0 ? null : 'missing'
}

/** Others' specs that are wider than they look, and tags that keep a device from every guest. */
function specWarnings(entries: readonly Entry<readonly Spec[]>[], wanted: readonly Target[]): readonly string[] {
  return entries.flatMap(entry => typeof entry.found === 'string' ? [] : entry.found.flatMap(spec => [
    ...(isWide(spec) ? [`${placeOf(entry)} rules out no ${spec.vendor === undefined ? 'vendor' : 'product'}${Object.keys(spec.tags).length === 0 ? '' : ' (a key that nova does not know is a tag)'}: it hands out every such device of the node`] : []),
    ...(wanted.some(target => covers(spec, target)) ? ['remote_managed', 'numa_node'].filter(tag => tag in spec.tags).map(tag => `${placeOf(entry)} gives the device the tag ${tag}, with which ${tag === 'numa_node' ? 'its real NUMA node is lost' : 'no guest ever gets it'}`) : []),
  ]))
}

/** `pairs` in the place of the first of these lines that stands in `section`, the others gone; `left`: those without a place. */
function inPlaceOf(lines: readonly Entry<unknown>[], section: string, pairs: readonly Pair[]): { readonly edits: readonly LineEdit[]; readonly left: readonly Pair[] } {
  const place = lines.find(({ option }) => option.section === section)
  return {
    edits: lines.map(({ option: { from, to }, line }, n) => ({ from, to, put: lines[n] === place ? pairs.map(pair => written(pair, line)) : [] })),
    left: place === undefined ? pairs : [],
  }
}

/** `target` so edited that the files together have what is wanted. */
export function withWanted(target: AbsPath, sources: readonly Source[], { specs, alias }: Wanted, names: Names, read: readonly Names[], isOurs: (line: string) => boolean): Edit {
  const ini = sources.find(source => source.path === target)?.ini ?? { lines: [], sections: [], options: [] }
  const listed = specEntries(sources, read)
  const aliases = alias === null ? [] : aliasEntries(sources, read)
  checkValues([...listed, ...aliases], target)
  checkNames(aliases)
  const old = alias === null ? null : outdated(alias, aliases, target, isOurs)
  const mine = old === null || old === 'missing' ? [] : [old]
  const empty = (entry: Entry<unknown>): boolean => entry.path === target && entry.option.value === ''
  const missing = specs.filter(spec => !listed.some(({ found }) => typeof found !== 'string' && found.some(one => covers(one, spec))))
  const parts = [
    inPlaceOf(listed.filter(empty), names.section, missing.map(spec => [names.spec, specText(spec)])),
    inPlaceOf([...mine, ...aliases.filter(empty)], names.section, alias === null || old === null ? [] : [[names.alias, aliasText(alias)]]),
  ]
  const replaced = parts.flatMap(part => part.edits)
  const left = parts.flatMap(part => part.left)
  const more = left.length === 0 ? [] : [insertion(ini, names.section, left)]
  return {
    text: edited(ini, [...replaced, ...more]),
    put: [...replaced.flatMap(edit => edit.put), ...more.flatMap(edit => headed(edit.put, ini.lines[ini.lines.length - 1] ?? ''))],
    gone: mine.map(entry => entry.line),
    warnings: [...specWarnings(listed, specs), ...doubleWarning(alias, aliases)],
  }
}

function doubleWarning(alias: Alias | null, aliases: readonly Entry<Alias>[]): readonly string[] {
  const same = aliases.filter(({ found }) => typeof found !== 'string' && found.name === alias?.name)
  return same.length < 2 ? [] : [`${same.map(placeOf).join(' and ')} define the alias ${alias?.name ?? ''} alike: nova 31.3 and later refuse that with pci_in_placement; take one of them out`]
}

/** A header that was put in is one thing with the line ends above it that came with it (take-out.ts). */
function headed(lines: readonly string[], above: string): readonly string[] {
  if (lines[0] !== '') return lines
  return [`${/[\r\n]$/.test(above) ? '' : '\n'}\n${lines[1] ?? ''}`, ...lines.slice(2)]
}
