// One fault, one run: what must hold afterwards, whatever failed. Every file is the old one or the new one, the error
// names what failed, the next run converges to what an undisturbed one leaves, and the undo restores every byte.
import * as fs from 'fs'
import { openHost } from '../../lib/host-fs.ts'
import type { AbsPath, Argv, Output } from '../../lib/host.ts'
import { Stop } from '../../lib/errors.ts'
import type { Module } from '../../lib/module.ts'
import type { Result } from '../../lib/result.ts'
import undo from '../../modules/passthrough_undo.ts'
import { exampleFor } from '../contract/examples.ts'
import { attempt, driversOf, files, forgetHolder } from '../contract/laws.ts'
import { writeTree } from '../hosts/distros.ts'
import type { FakeMachine, Tool } from '../hosts/fake-kernel.ts'
import { removeTree, scratch } from '../hosts/scratch.ts'
import { differences } from '../hosts/tree.ts'
import type { Snap } from '../hosts/tree.ts'
import type { Host as Words } from '../hosts/words.ts'
import { tamper } from './disk.ts'
import type { Op, Tampered, Verdict } from './disk.ts'
import { TOOL_FAULTS, WRITE_FAULTS, faultsOf, refusedBy } from './kinds.ts'
import type { DiskFault, ToolFault, WriteFault } from './kinds.ts'

const STATE = '/var/lib/vfiokit'
/** What may lie in our directory between two runs. */
const KEPT = /^(journal\.jsonl|images\.json|runs|resume)$/
const HALVES: readonly string[] = ['update-initramfs', 'mkinitramfs', 'dracut']
/** One line of a tool that does not stop talking. */
const FLOOD = 'x'.repeat(1 << 20)
/** What a person can still read. */
const LONGEST = 4000

/** A call of the run, in order: on a file, of a command, of a sysfs attribute. */
export type Event = { readonly disk: Op } | { readonly run: Argv } | { readonly write: AbsPath }

/** The fault that goes with a call. */
export type Fault = { readonly disk: DiskFault } | { readonly run: ToolFault } | { readonly write: WriteFault }

export interface Injection {
  readonly at: number
  readonly fault: Fault
}

/** Something that writes, and what it leaves when nothing goes wrong. */
export interface Subject {
  readonly name: string
  readonly module: Module
  readonly raw: unknown
  /** What is done before it, undisturbed: an undo needs something to undo. */
  readonly before: readonly (readonly [Module, unknown])[]
  readonly words: Words
  /** How it is called when all is done, where a call again would do something anew. */
  readonly once?: unknown
}

export interface Base {
  readonly subject: Subject
  readonly events: readonly Event[]
  readonly start: ReadonlyMap<string, Snap>
  readonly whole: ReadonlyMap<string, Snap>
  readonly drivers: readonly string[]
  readonly undoes: boolean
}

interface Place {
  readonly dir: string
  readonly machine: FakeMachine
}

class PowerCut extends Error {}

function openPlace(words: Words): Place {
  const dir = scratch({ teardown: () => undefined })
  return { dir, machine: writeTree(dir, words) }
}

async function prepared(subject: Subject): Promise<Place> {
  const place = openPlace(subject.words)
  const host = openHost({ root: place.dir, machine: place.machine })
  for (const [module, raw] of subject.before) await attempt(host, module, raw)
  return place
}

function toolOf(argv: Argv): Tool | null {
  const name = (argv[0] === 'chroot' ? argv[2] ?? '' : argv[0]).replace(/.*\//, '')
  return HALVES.includes(name) ? name as Tool : null
}

function spoil(machine: FakeMachine, argv: Argv, fault: ToolFault, cut: () => never): Output {
  const run = (): Output => machine.run(argv)
  const said = (code: number, stderr = '', stdout = ''): Output => ({ code, stdout, stderr })
  if (fault === 'SIGKILL before') return cut()
  if (fault === 'SIGKILL after') return run(), cut()
  if (fault === 'exit 1') return said(1, 'it did not work\n')
  if (fault === 'exit 255') return said(255)
  if (fault === 'exit 1 after') return run(), said(1, 'almost\n')
  if (fault === 'killed') return said(137)
  if (fault === 'killed after') return run(), said(137)
  if (fault === 'hangs') return said(124, 'still at it\n')
  if (fault === 'hangs after') return run(), said(124)
  if (fault === 'cannot be started') return said(127, 'spawn ENOMEM')
  if (fault === 'lies') return said(0)
  if (fault === 'floods') return run(), said(137, FLOOD, FLOOD)
  if (fault === 'floods and fails') return said(1, FLOOD)
  const tool = toolOf(argv)
  if (tool === null) return said(137)
  machine.misbehave(tool, 'killed')
  try { return run() } finally { machine.misbehave(tool, null) }
}

function spoilWrite(machine: FakeMachine, path: AbsPath, value: string, fault: WriteFault, cut: () => never): void {
  if (fault === 'lies') return
  if (fault === 'SIGKILL before') cut()
  if (fault === 'SIGKILL after') {
    machine.writeAttribute(path, value)
    cut()
  }
  const code = fault === 'stuck' ? 'ETIMEDOUT' : fault
  throw Object.assign(new Error(`${path}: ${code}`), { code, ...(fault === 'stuck' ? { left: 4711 } : {}) })
}

interface Ran {
  readonly events: readonly Event[]
  /** What failed, the injected fault first; a disk that stays full fails more than one. */
  readonly hit: readonly Event[]
  readonly outcome: Result | Stop | 'killed' | Error
}

async function runWith({ dir, machine }: Place, { module, raw }: Pick<Subject, 'module' | 'raw'>, injection?: Injection): Promise<Ran> {
  const events: Event[] = []
  const hit: Event[] = []
  let gone = false
  const cut = (): never => {
    gone = true
    throw new PowerCut('killed')
  }
  /** The fault, where this is its turn. */
  const due = (event: Event): Fault | undefined => {
    if (gone) return undefined
    events.push(event)
    if (injection === undefined || events.length - 1 !== injection.at) return undefined
    hit.push(event)
    return injection.fault
  }
  const decide = (op: Op): Verdict | undefined => {
    // A dead process does nothing, not even in a finally.
    if (gone) return op.writes ? { cut: true } : undefined
    const fault = due({ disk: op })
    if (fault !== undefined && 'disk' in fault) return fault.disk.verdict
    const stays = hit.length > 0 && injection !== undefined && 'disk' in injection.fault ? injection.fault.disk.stays : undefined
    if (stays === undefined || !refusedBy(stays, op)) return undefined
    hit.push({ disk: op })
    return { errno: stays === 'full' ? 'ENOSPC' : 'EROFS' }
  }
  const disk: Tampered = tamper(dir, { decide, cut })
  const host = openHost({ root: dir, machine: {
    run(argv) {
      if (gone) return cut()
      const fault = due({ run: argv })
      return disk.outside(() => fault !== undefined && 'run' in fault ? spoil(machine, argv, fault.run, cut) : machine.run(argv))
    },
    writeAttribute(path, value) {
      if (gone) return cut()
      const fault = due({ write: path })
      return disk.outside(() => fault !== undefined && 'write' in fault ? spoilWrite(machine, path, value, fault.write, cut) : machine.writeAttribute(path, value))
    },
  } })
  try {
    const outcome = await attempt(host, module, raw)
    return { events, hit, outcome: gone ? 'killed' : outcome }
  } catch (error) {
    return { events, hit, outcome: gone ? 'killed' : error instanceof Error ? error : new Error(String(error)) }
  } finally { disk.restore() }
}

/** What an undisturbed run does; null where the module refuses this host, or has nothing to do. */
export async function baseOf(subject: Subject): Promise<Base | null> {
  const place = await prepared(subject)
  try {
    const start = files(place.dir)
    const drivers = driversOf(place.dir)
    const { events, outcome } = await runWith(place, subject)
    if (outcome instanceof Stop || outcome === 'killed' || outcome instanceof Error || !outcome.changed || outcome.error !== undefined) return null
    return { subject, events, start, whole: files(place.dir, [STATE]), drivers, undoes: subject.module.name === undo.name }
  } finally { removeTree(place.dir) }
}

export function faultsFor(event: Event): readonly Fault[] {
  if ('disk' in event) return faultsOf(event.disk).map(disk => ({ disk }))
  if ('run' in event) return TOOL_FAULTS.map(run => ({ run }))
  return WRITE_FAULTS.map(write => ({ write }))
}

export function faultName(fault: Fault): string {
  return 'disk' in fault ? fault.disk.name : 'run' in fault ? fault.run : fault.write
}

export function eventName(event: Event): string {
  return 'disk' in event ? `${event.disk.name} ${event.disk.path}` : 'run' in event ? event.run.join(' ') : `write to ${event.write}`
}

/** What an error must name: the file as an operator knows it, or the program. */
function nameOf(event: Event): string {
  if ('run' in event) return (event.run[0] === 'env' ? event.run[event.run.length - 1] ?? '' : event.run[0]).replace(/.*\//, '')
  const path = 'disk' in event ? event.disk.path : event.write
  return path.replace(/.*\//, '').replace(/^\.(.*)\.vfiokit-new$/, '$1').replace(/^lock\..*$/, 'lock')
}

/** Names of half-written files and of locks that nobody holds. */
function leftOvers(dir: string, now: ReadonlyMap<string, Snap>): readonly string[] {
  const state = fs.existsSync(dir + STATE) ? fs.readdirSync(dir + STATE).filter(name => !KEPT.test(name)).map(name => `${STATE}/${name}`) : []
  return [...[...now.keys()].filter(path => path.endsWith('.vfiokit-new')), ...state]
}

/** Files that are neither as they were nor as they should be. What tools make is judged by what reads it, after the next run. */
function halfFiles(base: Base, now: ReadonlyMap<string, Snap>): readonly string[] {
  const made = /^\/boot\/(grub2?\/grub\.cfg|efi\/.*grub\.cfg|init.*)$/
  return [...now].filter(([path, { text, type }]) => type === 'file' && !path.startsWith(STATE) && !path.endsWith('.vfiokit-new') && !made.test(path)
    && text !== base.start.get(path)?.text && text !== base.whole.get(path)?.text).map(([path]) => path)
}

export type Verdicts = { readonly told: boolean; readonly killed: boolean; readonly hit: boolean; readonly wrong: readonly string[] }

/** Injects one fault and holds what follows to the laws. `wrong` is empty where they were kept. */
export async function trial(base: Base, injection: Injection): Promise<Verdicts> {
  const { subject, whole } = base
  const place = await prepared(subject)
  // What was recorded before has a run id of its own on each node.
  const start = subject.before.length === 0 ? base.start : files(place.dir)
  const wrong: string[] = []
  try {
    const { hit, outcome } = await runWith(place, subject, injection)
    const [first] = hit
    if (first === undefined) return { told: false, killed: false, hit: false, wrong: [] }
    const killed = outcome === 'killed'
    let told = false
    const now = files(place.dir)
    wrong.push(...halfFiles(base, now).map(path => `neither old nor new: ${path}`))
    if (outcome instanceof Error && !(outcome instanceof Stop)) wrong.push(`thrown: ${outcome.stack ?? outcome.message}`)
    else if (outcome !== 'killed') {
      const stop = outcome instanceof Stop ? outcome : outcome.error?.stop
      const node = outcome instanceof Stop ? 'untouched' : outcome.error?.node
      told = stop !== undefined
      if (stop !== undefined) {
        if (stop.code === 'E_INTERNAL') wrong.push(`E_INTERNAL: ${stop.message.slice(0, 300)}`)
        // Of a tool that lies nothing is known but what is still not so.
        const lied = 'run' in injection.fault && injection.fault.run === 'lies' && ['E_DRIFT', 'E_APPLY'].includes(stop.code)
        if (!lied && !hit.some(event => stop.message.includes(nameOf(event)))) wrong.push(`the error does not name ${nameOf(first)}: ${stop.message.slice(0, 300)}`)
        if (stop.message.length > LONGEST) wrong.push(`a message of ${stop.message.length} characters: ${stop.message.slice(0, 100)}`)
        // Where even removing fails, the lock and its directory stay until the next run.
        const ours = 'disk' in first && (removes(first.disk) || ('disk' in injection.fault && injection.fault.disk.stays !== undefined))
        if (node === 'untouched') wrong.push(...differences(start, now).filter(line => !(ours && line.includes(STATE))).map(line => `said to be untouched: ${line}`))
      } else {
        wrong.push(...differences(whole, outside(now)).map(line => `said to be done: ${line}`))
      }
    }
    wrong.push(...await aftermath(base, place))
    return { told, killed, hit: true, wrong }
  } finally { removeTree(place.dir) }
}

function removes(op: Op): boolean {
  return op.name === 'unlinkSync' || op.name === 'rmdirSync'
}

/** Without what is ours. */
function outside(now: ReadonlyMap<string, Snap>): ReadonlyMap<string, Snap> {
  return new Map([...now].filter(([path]) => path !== STATE && !path.startsWith(`${STATE}/`)))
}

function problem(outcome: Result | Stop): string | undefined {
  return outcome instanceof Stop ? outcome.message : outcome.error?.stop.message
}

/** The next run converges, one more has nothing to do, and the undo restores. */
async function aftermath({ subject, start, whole, drivers, undoes }: Base, { dir, machine }: Place): Promise<readonly string[]> {
  const wrong: string[] = []
  const host = openHost({ root: dir, machine })
  const call = async (what: string, module: Module, raw: unknown): Promise<Result | Stop | null> => {
    forgetHolder(dir)
    try {
      const outcome = await attempt(host, module, raw)
      const why = problem(outcome)
      if (why !== undefined) wrong.push(`${what}: ${why.slice(0, 300)}`)
      return outcome
    } catch (error) {
      wrong.push(`${what}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`)
      return null
    }
  }
  const next = await call('the next run', subject.module, subject.raw)
  const healed = files(dir)
  wrong.push(...differences(whole, outside(healed)).map(line => `after the next run: ${line}`))
  if (!undoes) {
    const again = await call('the run after the next', subject.module, subject.once ?? subject.raw)
    if (again !== null && !(again instanceof Stop) && again.changed) wrong.push(`the run after the next still changes ${again.changes.map(change => change.label).join(', ')}`)
    // A run with nothing to do writes nothing, and so removes nothing either: what lies in our own directory waits for the next that does.
    const idle = next !== null && !(next instanceof Stop) && !next.changed
    wrong.push(...leftOvers(dir, healed).filter(path => !idle || !path.startsWith(STATE)).map(path => `left after the next run: ${path}`))
    await call('undo', undo as unknown as Module, {})
    wrong.push(...differences(start, files(dir)).map(line => `after undo: ${line}`))
    wrong.push(...driversOf(dir).filter(line => !drivers.includes(line)).map(line => `after undo: ${line}`))
  } else wrong.push(...leftOvers(dir, healed).map(path => `left after the next undo: ${path}`), ...[...healed.keys()].filter(path => path.startsWith(STATE)).map(path => `left after the next undo: ${path}`))
  return wrong
}

/** A module with its example on this host. */
export function subjectOf(module: Module, words: Words, raw: unknown = exampleFor(module, words)): Subject {
  return { name: module.name, module, raw, words, before: [] }
}
