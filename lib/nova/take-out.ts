// The way back: lines of ours that name certain devices or an alias go, and what was put in for them alone. Pure.
import { edited } from '../ini.ts'
import type { Ini } from '../ini.ts'
import { aliasText } from './alias.ts'
import { aliasEntries, placeOf, specEntries } from './entries.ts'
import type { Entry, Source } from './entries.ts'
import type { Names } from './release.ts'
import { covers, specText } from './spec.ts'
import type { Spec, Target } from './spec.ts'

interface Going {
  readonly ids: readonly string[] | undefined
  readonly addresses: readonly string[] | undefined
  readonly alias: string | undefined
  /** What is named, with the ids of what is at an address. */
  readonly targets: readonly Target[]
}

interface TakenOut {
  /** null: nothing but what was ours was in it. */
  readonly text: string | null
  readonly gone: readonly string[]
  readonly notes: readonly string[]
}

/** Whether a line is ours: by the journal; where that knows of none, by being written as we write. */
export type IsOurs = (line: string, canonical: boolean) => boolean

function isNamed(spec: Spec, { ids, addresses }: Going): boolean {
  if (ids === undefined && addresses === undefined) return false
  const at = spec.address.every(field => typeof field === 'string') ? `${spec.address.slice(0, 3).join(':')}.${String(spec.address[3])}` : ''
  return (ids === undefined || ids.includes(`${spec.vendor || ''}:${spec.product || ''}`)) && (addresses === undefined || addresses.includes(at))
}

function isCanonical(value: string, { vendor, product, address, tags, devname }: Spec): boolean {
  if (vendor === undefined || product === undefined || devname || Object.keys(tags).length > 0) return false
  const at = address.every(field => field === undefined) ? undefined : `${address.slice(0, 3).join(':')}.${String(address[3])}`
  return specText({ vendor, product, address: at }) === value
}

/** What names the things that go, and whether it is as we write. */
function namedIn(source: Source, going: Going, read: readonly Names[]): readonly (readonly [Entry<unknown>, boolean])[] {
  const specs = specEntries([source], read).flatMap(entry => {
    const { found } = entry
    return typeof found === 'string' || !found.some(spec => isNamed(spec, going)) ? [] : [[entry, found.length === 1 && found.every(spec => isCanonical(entry.option.value, spec))] as const]
  })
  const aliases = aliasEntries([source], read).flatMap(entry => {
    const { found } = entry
    if (typeof found === 'string' || found.name !== going.alias) return []
    const named = [...going.targets, ...specs.flatMap(([{ found: theirs }]) => typeof theirs === 'string' ? [] : theirs)]
    const meant = named.length === 0 || named.some(({ vendor, product }) => vendor === found.vendor && product === found.product)
    return [[entry, meant && aliasText(found) === entry.option.value] as const]
  })
  return [...specs, ...aliases]
}

/** A header that holds nothing any more, of a section that we put in: its lines, and whether the last line end above it came along. */
function emptyHeader({ lines, sections }: Ini, name: string, claims: readonly string[], gone: ReadonlySet<number>): { readonly from: number; readonly to: number; readonly bare: boolean } | null {
  const claim = claims.find(one => one.trimStart() === `[${name}]`)
  const index = sections.map(one => one.name).lastIndexOf(name)
  const at = sections[index]?.at
  if (claim === undefined || at === undefined) return null
  const end = sections[index + 1]?.at ?? lines.length
  const rest = lines.slice(at + 1, end).filter((line, n) => !gone.has(at + 1 + n) && line.trim() !== '')
  if (rest.length > 0) return null
  const gap = claim.startsWith('\n') && (lines[at - 1] ?? 'x').trim() === '' ? 1 : 0
  return { from: at - gap, to: at + 1, bare: claim.startsWith('\n\n') && end === lines.length }
}

/** `source` without what is named and ours. `owned`: a file that is there because of us goes with its last line. */
export function withoutNamed(source: Source, going: Going, names: Names, read: readonly Names[], isOurs: IsOurs, claims: readonly string[], owned: boolean): TakenOut {
  const { ini } = source
  const named = namedIn(source, going, read)
  const ours = named.filter(([entry, canonical]) => isOurs(entry.line, canonical)).map(([entry]) => entry)
  const notes = named.filter(([entry]) => !ours.includes(entry)).map(([entry]) => `${placeOf(entry)} says it too (${entry.option.key}) and is not ours: left as it is`)
  for (const entry of specEntries([source], read)) {
    if (typeof entry.found === 'string' || named.some(([{ option }]) => option === entry.option) || !entry.found.some(spec => going.targets.some(target => covers(spec, target)))) continue
    notes.push(`${placeOf(entry)} hands it out as well, by another ${entry.option.key} than was named: left as it is`)
  }
  if (ours.length === 0) return { text: edited(ini, []), gone: [], notes }
  const lines = new Set(ours.map(entry => entry.option.from))
  const header = emptyHeader(ini, names.section, claims, lines)
  const edits = [...ours.map(({ option: { from, to } }) => ({ from, to, put: [] })), ...header === null ? [] : [{ from: header.from, to: header.to, put: [] }]]
  const text = edited(ini, edits)
  const left = owned && text.split(/\r\n|\r|\n/).every(line => line.trim() === '' || line.trim() === `[${names.section}]`) ? null : text
  return { text: left !== null && header?.bare === true ? left.replace(/(?:\r\n|\r|\n)$/, '') : left, gone: [...ours.map(entry => entry.line), ...header === null ? [] : [`[${names.section}]`]], notes }
}
