// How one file is edited so that all that are read together have what is wanted: once over all of them, nothing of
// others touched, nothing made wider. Pure.
import { refused } from '../errors.ts'
import type { AbsPath } from '../host.ts'
import { edited, insertion, written } from '../ini.ts'
import type { LineEdit, Pair } from '../ini.ts'
import { aliasText, askedClass, inWords, isPlaced, isSame } from './alias.ts'
import type { Alias } from './alias.ts'
import { aliasEntries, checkNames, checkValues, judgeOf, placeOf, specEntries } from './entries.ts'
import type { Entry, Source } from './entries.ts'
import type { Names } from './release.ts'
import { classOf, covers, isTaggedLive, isWide, meets, specText } from './spec.ts'
import type { Spec, Target } from './spec.ts'
import type { Wanted } from './wanted.ts'

interface Edit {
  readonly text: string
  /** Lines that were put in, and lines of ours that went. A new header has the line ends above it that came along. */
  readonly put: readonly string[]
  readonly gone: readonly string[]
  readonly warnings: readonly string[]
}

/** How the file to be edited stands among the others. */
export interface Around {
  readonly names: Names
  readonly read: readonly Names[]
  readonly release: number | null
  /** What nova-api reads besides, which must not define an alias again. */
  readonly api: readonly Source[]
  /** What each service reads together. */
  readonly services: readonly (readonly AbsPath[])[]
  readonly isOurs: (line: string) => boolean
  /** Whether nova reads a file after the one that is edited. */
  readonly isLater: (path: AbsPath) => boolean
}

/** Which line is ours to change; null: the alias is there, for other ids too maybe, which nova takes for "or". Throws E_REFUSED where it is another's, and where one of several is of another kind, which other services may read. */
function outdated(alias: Alias, named: readonly Entry<Alias>[], editable: AbsPath, isOurs: (line: string) => boolean, isAlike: (there: Alias) => boolean): Entry<Alias> | null | 'missing' {
  const there = named.some(({ found }) => typeof found !== 'string' && isAlike(found))
  for (const entry of named) {
    if (typeof entry.found === 'string' || isAlike(entry.found) || (there && entry.found.type === alias.type && entry.found.numa === alias.numa)) continue
    const ours = named.length === 1 && isOurs(entry.line)
    if (ours && entry.path === editable) return entry
    throw refused(`${placeOf(entry)} defines the alias ${alias.name} as ${inWords(entry.found)}, expected ${inWords(alias)}; ${ours ? `an earlier run put that line there, so give path: ${entry.path}` : 'take another name, or change that line, which is not ours'}`)
  }
  return there ? null : 'missing'
}

/** What of it gets tags from this line. */
function taggedBy({ found }: Entry<readonly Spec[]>, added: readonly Target[], here: Wanted['here']): Target | undefined {
  return typeof found === 'string' ? undefined : added.find(target => found.some(spec => Object.keys(spec.tags).length > 0 && meets(spec, target, here)))
}

/** The first spec that takes a device gives it its tags (nova/pci/whitelist.py): one without them must not come before others' with theirs. */
function refuseBefore(added: readonly Target[], listed: readonly Entry<readonly Spec[]>[], here: Wanted['here'], isLater: Around['isLater']): void {
  for (const entry of listed) {
    const hit = isLater(entry.path) ? taggedBy(entry, added, here) : undefined
    if (hit !== undefined) throw refused(`${placeOf(entry)} gives tags to devices that ${specText(hit)} takes as well, and nova would read ours first and pass over these tags; give path: ${entry.path}, so that ours comes behind that line`)
  }
}

/** These cards and no others are asked for, and a spec that has their ids as well takes what stands anywhere. */
function widerThan(spec: Spec, wanted: readonly Target[]): readonly string[] {
  const meant = wanted.filter(target => target.address !== undefined && covers(spec, target))
  const [first] = meant
  if (first === undefined || isWide(spec) || spec.address.slice(0, 3).every(field => typeof field === 'string')) return []
  return [`may hand out more devices ${first.vendor}:${first.product} of this node than ${meant.map(target => target.address).join(' and ')}; narrow it by address if the others are to stay`]
}

/** Others' specs that are wider than they look, and tags that keep a device from every guest. */
function specWarnings(entries: readonly Entry<readonly Spec[]>[], wanted: readonly Target[]): readonly string[] {
  return entries.flatMap(entry => typeof entry.found === 'string' ? [] : entry.found.flatMap(spec => [
    ...(isWide(spec) ? [`${placeOf(entry)} rules out no ${spec.vendor === undefined ? 'vendor' : 'product'}${Object.keys(spec.tags).length === 0 ? '' : ' (a key that nova does not know is a tag)'}: it hands out every such device of the node`] : []),
    ...widerThan(spec, wanted).map(said => `${placeOf(entry)} ${said}`),
    ...(wanted.some(target => covers(spec, target)) ? ['remote_managed', 'numa_node'].filter(tag => tag in spec.tags).map(tag => `${placeOf(entry)} gives the device the tag ${tag}, with which ${tag === 'numa_node' ? 'its real NUMA node is lost' : 'no guest ever gets it'}`) : []),
  ]))
}

/** `pairs` in the place of the first of these lines that stands in `section`, behind the line `after`, the others gone; `left`: those without a place. */
function inPlaceOf(lines: readonly Entry<unknown>[], section: string, pairs: readonly Pair[], after = -1): { readonly edits: readonly LineEdit[]; readonly left: readonly Pair[] } {
  const place = lines.find(({ option }) => option.section === section && option.from > after)
  return {
    edits: lines.map(({ option: { from, to }, line }, n) => ({ from, to, put: lines[n] === place ? pairs.map(pair => written(pair, line)) : [] })),
    left: place === undefined ? pairs : [],
  }
}

/** `target` so edited that the files together have what is wanted. */
export function withWanted(target: AbsPath, sources: readonly Source[], { specs, alias, here, halves }: Wanted, { names, read, release, api, services, isOurs, isLater }: Around): Edit {
  const ini = sources.find(source => source.path === target)?.ini ?? { lines: [], sections: [], options: [] }
  const judge = judgeOf(sources, release)
  const listed = specEntries(sources, read, judge)
  const aliases = alias === null ? [] : aliasEntries(sources, read, judge)
  const apart = alias === null ? [] : aliasEntries(api, read, judge)
  checkValues([...listed, ...aliases, ...apart], target)
  checkNames([...aliases, ...apart], services, judge)
  if (judge.reports && halves.length > 0) throw refused(`report_in_placement is on, and nova would have ${halves.join(' and ')} as a whole and in parts, at which nova-compute ends; write 0 to sriov_numvfs there, or name the virtual functions alone by their addresses`)
  const first = tagsOf(listed, specs, here)
  // Of each device the first spec that takes it counts.
  const firsts = (here.length > 0 ? here : specs).flatMap(one => tagsOf(listed, [one], here) ?? [])
  const isTagged = (live: boolean): boolean => firsts.some(one => isTaggedLive(one, live))
  const placed = judge.asks
  // One without a class of its own is what we would write.
  const isAlike = (there: Alias): boolean => alias !== null && isSame(there, alias, isTagged)
    && (!placed || (there.resource === undefined && there.traits.length === 0) || isPlaced(there, first?.tags ?? {}, alias))
  const named = [...aliases, ...apart].filter(({ found }) => typeof found !== 'string' && found.name === alias?.name)
  const old = alias === null ? null : outdated(alias, named, target, isOurs, isAlike)
  const mine = old === null || old === 'missing' ? [] : [old]
  const empty = (entry: Entry<unknown>): boolean => entry.path === target && entry.option.value === ''
  const missing = specs.filter(spec => !listed.some(({ found }) => typeof found !== 'string' && found.some(one => covers(one, spec))))
  refuseBefore(missing, listed, here, isLater)
  const parts = [
    inPlaceOf(listed.filter(empty), names.section, missing.map(spec => [names.spec, specText(spec)]), Math.max(-1, ...listed.filter(entry => entry.path === target && taggedBy(entry, missing, here) !== undefined).map(({ option }) => option.from))),
    inPlaceOf([...mine, ...aliases.filter(empty)], names.section, alias === null || old === null ? [] : [[names.alias, aliasText(alias)]]),
  ]
  const replaced = parts.flatMap(part => part.edits)
  const left = parts.flatMap(part => part.left)
  const more = left.length === 0 ? [] : [insertion(ini, names.section, left)]
  return {
    text: edited(ini, [...replaced, ...more]),
    put: [...replaced.flatMap(edit => edit.put), ...more.flatMap(edit => headed(edit.put, ini.lines[ini.lines.length - 1] || ''))],
    gone: mine.map(entry => entry.line),
    warnings: [...specWarnings(listed, specs), ...aliasWarnings(named, apart, services), ...(placed && alias !== null && first !== undefined ? classWarnings(alias, named, first) : [])],
  }
}

interface Tagging {
  readonly entry: Entry<unknown>
  readonly tags: Spec['tags']
}

/** The first spec that takes any of the devices. */
function tagsOf(listed: readonly Entry<readonly Spec[]>[], specs: readonly Target[], here: Wanted['here']): Tagging | undefined {
  return listed.flatMap(entry => typeof entry.found === 'string' ? [] : entry.found.filter(spec => specs.some(one => meets(spec, one, here))).map(({ tags }): Tagging => ({ entry, tags })))[0]
}

/** Placement knows the devices by another class than it is asked for. */
function classWarnings(alias: Alias, named: readonly Entry<Alias>[], { entry, tags }: Tagging): readonly string[] {
  const given = classOf(tags['resource_class'], alias.vendor, alias.product)
  if (given === askedClass(alias) || named.some(({ found }) => typeof found !== 'string' && askedClass(found) === given)) return []
  return [`${placeOf(entry)} gives its devices the class ${given}, and with pci_in_placement the alias ${alias.name} asks Placement for ${askedClass(alias)}, so no guest gets them; say "resource_class": "${given}" in the alias, the same on every host`]
}

/** `named`: all lines of the alias; `apart`: those in files of nova-api's own. */
function aliasWarnings(named: readonly Entry<Alias>[], apart: readonly Entry<Alias>[], services: Around['services']): readonly string[] {
  const [first] = named
  if (first === undefined) return []
  const twice = services.map(service => named.filter(({ path }) => service.includes(path))).filter(lines => lines.length > 1)
  if (twice.length > 0) return twice.map(lines => `${lines.map(placeOf).join(' and ')} define one alias: nova 31.3 and later refuse that with pci_in_placement; take one of them out`)
  return apart.includes(first) ? [`${placeOf(first)} has the alias, and nova-compute, which needs it for a resize, does not read that file; move the line to one that both read`] : []
}

/** A header that was put in is one thing with the line ends above it that came with it (take-out.ts). */
function headed(lines: readonly string[], above: string): readonly string[] {
  if (lines[0] !== '') return lines
  return [`${/[\r\n]$/.test(above) ? '' : '\n'}\n${lines[1] || ''}`, ...lines.slice(2)]
}
