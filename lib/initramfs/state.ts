// Whether a boot image is up to date, by evidence: it is there, no input is younger, and what it must hold was seen
// in it. Reads only; looking inside is done by build.ts, and what it saw is remembered here for this process.
import type { AbsPath, HostView } from '../host.ts'
import type { BootImageStep } from '../steps.ts'
import { holdName, missingHolds, unwanted } from './contents.ts'
import { expand, fileStat, hashOf, recordOf } from './record.ts'

/** Listings seen by this process: survey, apply and report ask for the same ones. */
const seen = new Map<string, readonly string[]>()

function key(host: HostView, path: AbsPath): string {
  const stat = fileStat(host, path)
  return stat === null ? '' : [host.root, path, stat.ino, stat.size, stat.mtimeMs].join('\n')
}

/** `names`: as namesOf() has them. They are about the file that is there now: one that takes its place is unknown again. */
export function remember(host: HostView, path: AbsPath, names: readonly string[]): void {
  seen.set(key(host, path), names)
}

/** The names in this very image, where this process has listed them. */
export function seenNames(host: HostView, path: AbsPath): readonly string[] | null {
  return seen.get(key(host, path)) ?? null
}

/** What is wrong with an image that has these names; null when nothing is. */
export function wrongWith(step: Pick<BootImageStep, 'holds' | 'lacks'>, names: readonly string[]): string | null {
  const missing = missingHolds(names, step.holds).map(holdName)
  if (missing.length > 0) return `it lacks ${missing.join(' and ')}`
  const extra = unwanted(names, step.lacks || [])
  return extra.length > 0 ? `it still holds ${extra.join(' and ')}` : null
}

/** The input that an earlier step of this run changes; null when none does. */
export function changing(step: Pick<BootImageStep, 'inputs'>, touched: ReadonlySet<AbsPath>): AbsPath | null {
  return [...touched].find(path => step.inputs.some(input => path === input || path.startsWith(`${input}/`))) ?? null
}

/** Why the image is out of date as far as files tell: it is missing, or an input is not what it was built from. */
export function staleness(host: HostView, step: Pick<BootImageStep, 'path' | 'inputs'>): string | null {
  const image = fileStat(host, step.path)
  if (image === null) return 'it does not exist'
  if (image.size === 0) return 'it is empty'
  const record = recordOf(host, step.path)
  for (const path of expand(host, step.inputs)) {
    const then = record?.inputs[path]
    if (then !== undefined) {
      if (then !== hashOf(host, path)) return `${path} has changed since it was built`
      continue
    }
    const real = host.real(path)
    const stat = real === null ? null : host.stat(real)
    // Equal times count as fresh: an image is written after what it is made from.
    if (stat !== null && stat.mtimeMs > image.mtimeMs) return `it is older than ${path}`
  }
  return null
}

interface ImageState {
  /** Why it is out of date; null when nothing says so. */
  readonly why: string | null
  /** What of `holds` was seen in it; null when nobody has looked inside. */
  readonly holds: readonly string[] | null
}

/** What is known without running a command: from times, the record, and what this process has seen. */
export function imageState(host: HostView, step: Pick<BootImageStep, 'path' | 'inputs' | 'holds' | 'lacks'>): ImageState {
  const names = seenNames(host, step.path)
  const record = recordOf(host, step.path)
  const missing = names === null ? [] : missingHolds(names, step.holds)
  const holds = names !== null ? step.holds.filter(hold => !missing.includes(hold)).map(holdName)
    : record === null ? null : step.holds.map(holdName).filter(name => record.holds.includes(name))
  const why = staleness(host, step) ?? (names !== null ? wrongWith(step, names) : null)
  return { why, holds }
}

/** Whether the record alone vouches for everything that the step asks for. */
export function vouched(host: HostView, step: Pick<BootImageStep, 'path' | 'holds' | 'lacks'>): boolean {
  const record = recordOf(host, step.path)
  return record !== null && step.holds.every(hold => record.holds.includes(holdName(hold))) && (step.lacks || []).every(file => record.lacks.includes(file))
}
