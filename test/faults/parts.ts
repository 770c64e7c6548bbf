// The parts of the whole, each a row of the table: what was injected, what came of it, and where a law was broken.
import { removeTree } from '../hosts/scratch.ts'
import { random } from '../lib/random.ts'
import { meddle, meddlings } from './meanwhile.ts'
import { SUBJECTS, everyOne, hostsOf, oneEach, share } from './plan.ts'
import { FOUND, JOBS, instantTrial, jobBase, scriptTrial, scriptTrials, undisturbed, workshop } from './scripts.ts'
import type { Found, Job } from './scripts.ts'
import { baseOf, eventName, faultName, trial } from './trial.ts'

export interface Row {
  readonly name: string
  readonly hosts: number
  /** Calls of undisturbed runs: on files, of commands, of sysfs. */
  readonly calls: number
  /** Faults that were met and survived or not; kills are not among them. */
  readonly faults: number
  /** Those of them that the run ended with an error for; the rest were of no consequence. */
  readonly told: number
  readonly kills: number
  readonly broken: readonly string[]
  /** Where kills at some instant found the run. */
  readonly found?: Readonly<Record<Found, number>>
}

/** How much: a number of faults for each subject, or all there are. */
export type Amount = number | 'all'

const SEED = 7
/** Instants have no end: so many of them are all. */
const INSTANTS = 300

/** A module in this process, over the whole fixture, its tools and its kernel. */
export async function moduleRow(name: string, amount: Amount): Promise<Row> {
  const make = SUBJECTS[name]
  if (make === undefined) throw new Error(`there is no ${name}, expected one of ${Object.keys(SUBJECTS).join(', ')}`)
  const reference = new Set(hostsOf(name, false).map(([host]) => host))
  const row = { name, hosts: 0, calls: 0, faults: 0, told: 0, kills: 0, broken: [] as string[] }
  for (const [turn, [host, words]] of hostsOf(name, amount === 'all').entries()) {
    const base = await baseOf(make(words))
    if (base === null) continue
    row.hosts++
    row.calls += base.events.length
    const chosen = amount === 'all' ? reference.has(host) ? everyOne(base) : oneEach(base, turn) : share(everyOne(base), Math.ceil(amount / reference.size), SEED + turn)
    for (const injection of chosen) {
      const { hit, told, killed, wrong } = await trial(base, injection)
      if (!hit) continue
      if (killed) row.kills++
      else row.faults++
      if (told) row.told++
      const event = base.events[injection.at]
      if (wrong.length > 0) row.broken.push(`${name} on ${host}, ${faultName(injection.fault)} at ${event === undefined ? '?' : eventName(event)}: ${wrong.slice(0, 4).join(' | ')}`)
    }
  }
  return row
}

/** A module in this process, while somebody else edits what it reads and writes; `faults` counts his edits. */
export async function meddledRow(name: string, amount: Amount): Promise<Row> {
  const make = SUBJECTS[name]
  if (make === undefined) throw new Error(`there is no ${name}, expected one of ${Object.keys(SUBJECTS).join(', ')}`)
  const row = { name: `${name} meanwhile`, hosts: 0, calls: 0, faults: 0, told: 0, kills: 0, broken: [] as string[] }
  const hosts = hostsOf(name, false)
  for (const [turn, [host, words]] of hosts.entries()) {
    const base = await baseOf(make(words))
    if (base === null) continue
    row.hosts++
    row.calls += base.events.length
    const all = meddlings(base)
    for (const one of amount === 'all' ? all : share(all, Math.ceil(amount / hosts.length), SEED + turn)) {
      const { told, met, wrong } = await meddle(base, one)
      if (!met) continue
      row.faults++
      if (told) row.told++
      const event = base.events[one.at]
      if (wrong.length > 0) row.broken.push(`${name} on ${host}, ${one.file} ${one.way} at ${event === undefined ? '?' : eventName(event)}: ${wrong.slice(0, 4).join(' | ')}`)
    }
  }
  return row
}

function jobOf(name: string): Job {
  const job = JOBS.find(one => one.name === name)
  if (job === undefined) throw new Error(`there is no job ${name}, expected one of ${JOBS.map(one => one.name).join(', ')}`)
  return job
}

/** Finished scripts as processes on trees, killed or with a broken disk below them. */
export async function scriptRow(name: string, amount: Amount, kills: boolean): Promise<Row> {
  const job = jobOf(name)
  const at = await workshop()
  try {
    const base = jobBase(at, job)
    const all = scriptTrials(base, kills)
    const chosen = amount === 'all' ? all : share(all, amount, SEED)
    const broken = chosen.flatMap(one => {
      const wrong = scriptTrial(at, base, one)
      const op = base.ops[one.at]
      return wrong.length === 0 ? [] : [`dist/${name}.js on ${job.host}, ${one.fault.name} at ${op?.name ?? '?'} ${op?.path ?? ''}: ${wrong.slice(0, 4).join(' | ')}`]
    })
    return { name: `dist/${name}.js`, hosts: 1, calls: base.ops.length, faults: kills ? 0 : chosen.length, told: 0, kills: kills ? chosen.length : 0, broken }
  } finally { removeTree(at.dir) }
}

/** The same, killed at random instants from the start to the end of an undisturbed run: one in each `amount`th of it, so that a few lie as far apart as hundreds. */
export async function instantRow(name: string, amount: Amount): Promise<Row> {
  const job = jobOf(name)
  const count = amount === 'all' ? INSTANTS : amount
  const at = await workshop()
  try {
    const base = jobBase(at, job)
    const took = undisturbed(at, job)
    const { below } = random(SEED)
    const found: Record<Found, number> = { [FOUND[0]]: 0, [FOUND[1]]: 0, [FOUND[2]]: 0 }
    const broken: string[] = []
    for (let n = 0; n < count; n++) {
      // spawnSync takes whole milliseconds, and 0 for "never".
      const milliseconds = Math.max(1, Math.round(took * (n + below(1000) / 1000) / count))
      const one = instantTrial(at, base, milliseconds)
      found[one.found]++
      if (one.wrong.length > 0) broken.push(`dist/${job.script}.js on ${job.host}, SIGKILL after ${milliseconds} of ${Math.round(took)} ms, ${one.found}: ${one.wrong.slice(0, 4).join(' | ')}`)
    }
    return { name: `dist/${name}.js instants`, hosts: 1, calls: base.ops.length, faults: 0, told: 0, kills: found[FOUND[0]] + found[FOUND[1]], broken, found }
  } finally { removeTree(at.dir) }
}
