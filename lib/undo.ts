// What takes recorded runs back: exact inverses where a file is still as we left it, and a list of the files
// that somebody has edited since. Reads only.
import type { AbsPath, HostView } from './host.ts'
import { sha256 } from './hash.ts'
import { claimsOf } from './journal.ts'
import type { Run } from './journal.ts'
import type { Inverse } from './kinds/kind.ts'
import type { Claim, RecordedDevice } from './module.ts'
import { splice } from './splice.ts'
import type { Splice } from './splice.ts'
import { driver, file } from './steps.ts'
import type { DriverStep, FileStep } from './steps.ts'
import { takeBack } from './take-back.ts'

/** What undoing makes of the node. `files` and `drivers` are steps already; passthrough_undo makes some of arguments and images (lib/bootloader). */
export interface Undo {
  readonly files: readonly FileStep[]
  /** Files whose text was neither what we left nor what we found: only our lines were taken out of them. */
  readonly edited: readonly AbsPath[]
  /** Directories that we made, innermost first. */
  readonly dirs: readonly AbsPath[]
  readonly drivers: readonly DriverStep[]
  readonly grubConfig: boolean
  /** Kernels whose images were rebuilt. */
  readonly images: readonly string[]
  /** What these runs made ours, less what earlier runs that stay made ours too. */
  readonly claims: readonly Claim[]
  /** Kernel arguments that these runs took away, by the file that had them (/etc/default/grub for its drop-ins too). */
  readonly lost: ReadonlyMap<AbsPath, readonly string[]>
  /** Whether /etc/default/grub and its drop-ins are, each of them that was written, as these runs left them. */
  readonly defaultsStand: boolean
  readonly devices: readonly RecordedDevice[]
}

const DEFAULTS = '/etc/default/grub'
// Arguments in them are taken out by whoever knows their syntax (lib/bootloader): a block of fixed size, quotes.
const BOOT_SOURCE = /^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/

interface Text { text: string | null; was: Extract<Inverse, { readonly kind: 'file' }>['was']; ours: boolean; secret: boolean; readonly lines: string[]; readonly words: string[]; readonly former: Map<string, string> }

/** `runs`: all of them, oldest first; from `first` on they are undone. */
export function undoOf(host: HostView, runs: readonly Run[], first: number): Undo {
  const gone = runs.slice(first)
  const held = new Set(claimsOf(runs.slice(0, first)).map(key))
  // Also what a later one of them has given up: undoing that one brings it back.
  const claims = claimsOf(gone.map(run => ({ ...run, released: [] }))).filter(claim => !held.has(key(claim)))
  const machine = host.attr('/etc/machine-id') || ''
  const texts = new Map<AbsPath, Text>()
  const edited = new Set<AbsPath>()
  const dirs: AbsPath[] = []
  let defaultsStand = true
  // As the oldest of them found it: an undo that was cut right before it forgot them has brought it back already.
  const found = new Map<AbsPath, string>()
  for (const run of [...gone].reverse()) if (!isForeign(run, machine)) for (const entry of [...run.entries].reverse()) if (entry.kind === 'file') found.set(entry.path, entry.before)
  for (const run of [...gone].reverse()) {
    dirs.push(...run.dirs)
    const foreign = isForeign(run, machine)
    for (const entry of [...run.entries].reverse()) {
      if (entry.kind !== 'file') continue
      const known: Text = texts.get(entry.path) ?? { text: host.read(entry.path), was: undefined, ours: false, secret: false, lines: [], words: [], former: new Map() }
      const now = known.text === null ? '' : sha256(known.text)
      dirs.push(...[...entry.dirs].reverse())
      if (now === entry.after && !foreign && !edited.has(entry.path)) {
        known.text = entry.before === '' ? null : splice(known.text || '', entry.splices)
        // A file that is there has its mode and owner, whoever gave it them; one that was removed had these.
        if (entry.after === '') known.was = entry.was
      } else {
        if (now !== entry.before && (foreign || now !== found.get(entry.path))) edited.add(entry.path)
        if (entry.path.startsWith(DEFAULTS)) defaultsStand = false
      }
      if (entry.before === '') known.ours = true
      if (entry.secret === true) known.secret = true
      known.lines.push(...entry.lines)
      known.words.push(...entry.words)
      for (const word of entry.words) known.former.set(word, displacedBy(entry.splices, entry.words, word))
      texts.set(entry.path, known)
    }
  }
  for (const path of edited) {
    const known = texts.get(path)
    if (known === undefined || known.text === null || BOOT_SOURCE.test(path)) continue
    const left = takeBack(known.text, known, claims.filter(claim => claim.thing === 'id').map(claim => claim.value), known.former)
    // What somebody else has added, if only a comment, keeps the file.
    known.text = known.ours && left.trim() === '' ? null : left
  }
  const entries = gone.flatMap(run => run.entries)
  return {
    files: [...texts].map(([path, { text, was, secret, lines, words, former }]) => file(path, text, was?.mode, {
      ...(was === undefined ? {} : { owner: was, restored: true as const }), ...(secret ? { secret: lines } : {}),
      ...(text === null ? { copied: takeBack(host.read(path) || '', { lines, words }, [], former) } : {}),
    })),
    edited: [...edited],
    dirs: unique(dirs, dir => dir).sort((a, b) => b.length - a.length),
    drivers: formerDrivers(host, gone),
    // Also where it was to be remade by hand.
    grubConfig: entries.some(entry => entry.kind === 'grubConfig' || (entry.kind === 'file' && entry.path.startsWith(DEFAULTS))),
    images: unique(entries.flatMap(entry => entry.kind === 'bootImage' ? [entry.kernel] : []), kernel => kernel),
    claims, lost: defaultsStand ? without(lostTo(gone, claims, machine), DEFAULTS) : lostTo(gone, claims, machine), defaultsStand,
    devices: unique(gone.flatMap(run => run.devices), device => device.address),
  }
}

/** What the inverse of an edit puts back where it takes this word of it out; both come from the end. '' where that is not certain. */
function displacedBy(inverse: readonly Splice[], words: readonly string[], word: string): string {
  const alike = words.filter(one => one.length === word.length)
  const places = inverse.filter(([, length]) => length === word.length)
  return (places.length === alike.length && places[alike.indexOf(word)]?.[2]) || ''
}

function without<K, V>(map: ReadonlyMap<K, V>, gone: K): ReadonlyMap<K, V> {
  return new Map([...map].filter(([key]) => key !== gone))
}

/** An image's journal on the node that was made from it: its files are this node's by now. */
function isForeign({ image, machine_id }: Run, machine: string): boolean {
  return image && machine_id !== machine
}

/** What one of these runs had put there itself is not lost to a later one. */
function lostTo(runs: readonly Run[], claims: readonly Claim[], machine: string): ReadonlyMap<AbsPath, readonly string[]> {
  const all = new Map<AbsPath, readonly string[]>()
  for (const run of [...runs].reverse()) {
    const put = run.claims.filter(claim => claims.some(one => key(one) === key(claim)))
    for (const [path, lost] of all) all.set(path, lost.filter(piece => !put.some(claim => claim.value === piece && claim.except?.includes(path) !== true)))
    for (const entry of run.entries) {
      if (entry.kind !== 'file') continue
      const path: AbsPath = entry.path.startsWith(DEFAULTS) ? DEFAULTS : entry.path
      all.set(path, [...new Set([...all.get(path) || [], ...isForeign(run, machine) ? [] : entry.lost || []])])
    }
  }
  return all
}

/** What functions had before these runs, oldest first, moved them. What was done to an earlier boot's kernel ended with it. */
export function formerDrivers(host: HostView, runs: readonly Run[]): readonly DriverStep[] {
  const boot = host.attr('/proc/sys/kernel/random/boot_id') || ''
  const moved = runs.filter(run => run.boot_id === boot).flatMap(run => run.entries).flatMap(entry => entry.kind === 'driver' ? [entry] : [])
  return unique([...moved].reverse(), entry => entry.address).map(entry => driver(entry.address, entry.driver, entry.override))
}

function key(claim: Claim): string {
  return `${claim.thing} ${claim.value}`
}

function unique<T>(items: readonly T[], by: (item: T) => string): T[] {
  return [...new Map(items.map(item => [by(item), item])).values()]
}
