// The write-ahead journal: /var/lib/vfiokit/journal.jsonl, one JSON line per event, on the disk before the
// change it describes. It holds inverses of our own edits, never whole foreign files. Format 1 is frozen:
// every later version reads it; a journal of a newer format is refused untouched.
import { addressOf } from './bind-by-address.ts'
import { Stop } from './errors.ts'
import type { AbsPath, Host, HostView } from './host.ts'
import type { Inverse } from './kinds/kind.ts'
import type { Claim, RecordedDevice } from './module.ts'

/** All that vfiokit keeps of its runs; removed with the last one that is undone. */
export const STATE_DIR = '/var/lib/vfiokit'
/** Mode 0600. Missing before the first run that changes something, and after the last one is undone. */
export const JOURNAL: AbsPath = `${STATE_DIR}/journal.jsonl`
const FORMAT = 1

/** First line of a run: written before anything else is. */
export interface RunHeader {
  readonly vfiokit: number
  readonly run: string
  readonly module: string
  readonly version: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly machine_id: string
  /** Written below a root other than /: on a node with another machine-id it serves for our tokens only. */
  readonly image: boolean
  /** Of the boot it ran in; '' in an image. What it did to the running kernel ended with that boot. */
  readonly boot_id: string
  readonly claims: readonly Claim[]
  /** What earlier runs had made ours and this one took back. */
  readonly released: readonly Claim[]
  readonly devices: readonly RecordedDevice[]
  /** Directories above this journal that had to be made, outermost first. */
  readonly dirs: readonly AbsPath[]
}

/** One run, put together from its lines; `entries` in the order of the changes that they undo. */
export interface Run extends RunHeader {
  readonly entries: readonly Inverse[]
  /** Whether the run reached its end; what a crash left is undone all the same. */
  readonly done: boolean
}

type Line = RunHeader | { readonly run: string; readonly entry: Inverse } | { readonly run: string; readonly done: true }

function parseLine(line: string): Line | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(line, 'latin1').toString('utf8'))
    return typeof value === 'object' && value !== null && 'run' in value && (!('entry' in value) || typeof Object(value.entry).kind === 'string') ? value as Line : null
  } catch { return null }
}

/** Runs in order, oldest first; [] without a journal. A torn last line (power cut) is dropped. */
export function readJournal(host: HostView): readonly Run[] {
  const text = host.read(JOURNAL)
  if (text === null) return []
  const runs = new Map<string, RunHeader & { entries: Inverse[]; done: boolean }>()
  const lines = text.split('\n')
  // What follows the last newline is a line that a power cut tore.
  for (const [index, raw] of lines.slice(0, -1).entries()) {
    const line = parseLine(raw)
    if (line === null || (!('vfiokit' in line) && !runs.has(line.run)) || ('vfiokit' in line && line.vfiokit <= FORMAT && ![line.claims, line.devices, line.dirs].every(Array.isArray))) throw new Stop('E_HOST', `${JOURNAL} line ${index + 1} is not a journal line; expected JSON with "run" and what belongs to it; restore the file from a backup or move it away, and undo by hand`)
    if ('vfiokit' in line) {
      if (line.vfiokit > FORMAT) throw new Stop('E_HOST', `${JOURNAL} has format ${line.vfiokit}, expected ${FORMAT} at most; use the vfiokit that wrote it (version ${line.version}) or a newer one`)
      runs.set(line.run, { ...line, released: line.released || [], entries: [], done: false })
      continue
    }
    const run = runs.get(line.run)
    if (run === undefined) continue
    if ('entry' in line) run.entries.push(line.entry)
    else run.done = true
  }
  return [...runs.values()]
}

function render(lines: readonly Line[]): string {
  return lines.map(line => Buffer.from(JSON.stringify(line) + '\n', 'utf8').toString('latin1')).join('')
}

function linesOf(runs: readonly Run[]): string {
  return runs.map(({ entries, done, ...header }) => render([
    header,
    ...entries.map(entry => ({ run: header.run, entry })),
    ...(done ? [{ run: header.run, done: true as const }] : []),
  ])).join('')
}

/** Of one run. An entry is awaited before the change that it undoes: it is on the disk then. */
export interface JournalWriter {
  entry(entry: Inverse): Promise<void>
  done(): Promise<void>
}

/**
 * Starts a run. The file is rewritten whole at each event: it is small, and an atomic replacement needs no
 * repair after a crash.
 */
export async function beginRun(host: Host, header: Omit<RunHeader, 'vfiokit'>): Promise<JournalWriter> {
  let text = linesOf(readJournal(host))
  async function add(line: Line): Promise<void> {
    text += render([line])
    await host.write(JOURNAL, text, 0o600)
  }
  await add({ vfiokit: FORMAT, ...header })
  return {
    entry: entry => add({ run: header.run, entry }),
    done: () => add({ run: header.run, done: true }),
  }
}

/** Forgets runs that are undone; removes the journal when none is left. */
export async function forgetRuns(host: Host, gone: ReadonlySet<string>): Promise<void> {
  const left = readJournal(host).filter(run => !gone.has(run.run))
  if (left.length > 0) await host.write(JOURNAL, linesOf(left), 0o600)
  else host.remove(JOURNAL)
}

function keyOf(claim: Claim): string {
  return `${claim.thing} ${claim.value}`
}

/** A file is spared only where every run found it there before: what the first one wrote, the second one finds. */
function both(earlier: Claim | undefined, { except, ...claim }: Claim): Claim {
  const spared = (except || []).filter(path => earlier === undefined || earlier.except?.includes(path) === true)
  return spared.length === 0 ? claim : { ...claim, except: spared }
}

/**
 * What earlier runs made ours and none has taken back; of `module` only, if it is named. Of several that claimed a
 * thing the last one has it.
 */
export function ourClaims(host: HostView, module?: string): readonly Claim[] {
  return claimsOf(readJournal(host), module)
}

/** The same of these runs alone. */
export function claimsOf(runs: readonly Run[], module?: string): readonly Claim[] {
  const held = new Map<string, { readonly claim: Claim; readonly by: string }>()
  for (const run of runs) {
    // A run that was cut may not have come to it; what it was to write may be there all the same.
    if (run.done) for (const claim of run.released) held.delete(keyOf(claim))
    for (const claim of run.claims) held.set(keyOf(claim), { claim: both(held.get(keyOf(claim))?.claim, claim), by: run.module })
  }
  return [...held.values()].filter(({ by }) => module === undefined || by === module).map(({ claim }) => claim)
}

/**
 * The devices that applies have recorded, less what was given back since. They add up; of its own, those that nobody
 * had before it, gpu_passthrough keeps only what it was asked for last.
 */
export function recordedDevices(host: HostView): readonly RecordedDevice[] {
  const found = new Map<string, { readonly device: RecordedDevice; readonly by: string }>()
  for (const { module, done, released, devices } of readJournal(host)) {
    // "id 10de:20b7", "0000:41:00.0"
    const gone = done ? released.flatMap(claim => [keyOf(claim), claim.thing === 'line' && addressOf(claim.value)]) : []
    for (const [address, { device: { id }, by }] of found) {
      if (gone.includes(`id ${id}`) || gone.includes(address) || (devices.length > 0 && module === by && by === 'gpu_passthrough')) found.delete(address)
    }
    for (const device of devices) found.set(device.address, { device, by: (found.get(device.address) || { by: module }).by })
  }
  return [...found.values()].map(({ device }) => device)
}

/**
 * Whether what a plan gives up, though nothing has to be done for it, is to be written down all the same: the run that
 * gave it up was cut before its last line, or somebody else was at it.
 */
export function isHeld(host: HostView, released: readonly Claim[]): boolean {
  const runs = readJournal(host)
  const held = claimsOf(runs).map(keyOf)
  return released.some(claim => held.includes(keyOf(claim)) || runs.slice(-1).some(run => !run.done))
}
