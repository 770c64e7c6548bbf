// survey -> apply -> look again. The only caller of Kind.apply; idempotence, check mode, diff, the journal and
// the lock are properties of this file, so no module ever thinks about them.
import { randomBytes } from 'crypto'
import { besideOf } from './beside.ts'
import type { Diff } from './diff.ts'
import { Stop, asStop } from './errors.ts'
import type { AbsPath, Host, HostView, Observer } from './host.ts'
import { packageBusy } from './holders.ts'
import { JOURNAL, STATE_DIR, beginRun, forgetRuns, isHeld, readJournal } from './journal.ts'
import type { JournalWriter } from './journal.ts'
import { hashOf, missingDirs } from './kinds/file.ts'
import { kindOf } from './kinds/index.ts'
import { RECORD } from './initramfs/record.ts'
import type { Inverse } from './kinds/kind.ts'
import { takeLock, waitFor, waitUntilFree } from './lock.ts'
import type { Module, Plan, Report } from './module.ts'
import type { Params, Values } from './params.ts'
import { remember } from './remember.ts'
import type { Change, Result } from './result.ts'
import type { Step } from './steps.ts'

/** What a caller decides about a run, whichever module it is of. */
export interface ExecuteOptions {
  readonly check: boolean
  readonly diff: boolean
  /** Seconds to wait for our lock, package locks and running image builds. */
  readonly wait: number
  readonly version: string
  /** Called once, before the first write: from here on signals must not stop the run. */
  readonly beforeWriting?: () => void
  /** The line that the caller will print; kept in runs/<run>.json for a caller that is gone by then. */
  readonly render?: (result: Result) => string
  /** Progress for people, before each step: its label, or what is waited for. */
  readonly progress?: (label: string) => void
}

interface Survey {
  /** Steps that differ and can be made true here, with what they change. */
  readonly todo: readonly { readonly step: Step; readonly change: Change }[]
  /** Commands for what differs and cannot be done here. */
  readonly pending: readonly string[]
}

const KEPT_RUNS = 20

/** Compares every step with the host. Changes nothing; check mode is this and no more. */
export async function survey(host: Observer, steps: readonly Step[]): Promise<Survey> {
  const todo: { step: Step; change: Change }[] = []
  const pending: string[] = []
  const touched = new Set<AbsPath>()
  for (const step of steps) {
    const kind = kindOf(step)
    const { before, after } = await kind.observe(host, step, touched)
    if (before === after) continue
    const command = kind.pending(host, step)
    if (command !== null) {
      if (!pending.includes(command)) pending.push(command)
      continue
    }
    todo.push({ step, change: { step: step.kind, label: kind.label(step), facet: kind.facet, before, after } })
    for (const path of kind.touches(step)) touched.add(path)
  }
  return { todo, pending }
}

function diffOf(host: HostView, todo: Survey['todo'], { undoes }: Plan): readonly Diff[] {
  const diffs: Diff[] = []
  for (const { step } of todo) {
    const diff = kindOf(step).diff?.(host, step, undoes !== undefined)
    if (diff !== undefined) diffs.push(diff)
  }
  return diffs
}

function newRunId(): string {
  return `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}-${randomBytes(3).toString('hex')}`
}

function listed(labels: readonly string[]): string {
  return labels.length > 6 ? `${labels.slice(0, 5).join(', ')} and ${labels.length - 5} more` : labels.join(', ')
}

function message(changes: readonly Change[], pending: readonly string[], report: Report, check: boolean): string {
  const what = changes.length === 0 ? pending.length === 0 ? 'nothing to do' : 'nothing to do here'
    : `${check ? 'would change' : 'changed'} ${listed(changes.map(change => change.label))}`
  const left = pending.length === 0 ? '' : `; left for you to run: ${listed(pending)}`
  const reasons = report.rebootReasons || []
  return `${what}${left}${reasons.length === 0 ? '' : `; a reboot is required: ${listed(reasons)}`}`
}

/**
 * One state of the node for a plan and all that is said of it. What a command may change is asked anew. Only what
 * reads is handed on: a plan has nothing to write with, whatever its type says.
 */
function remembered({ root, live, bytes, read, attr, list, link, real, stat, device, runnable, ask }: Observer): Observer {
  return remember({ root, live, bytes, read, attr, list, link, real, stat, device, runnable, ask })
}

interface Outcome {
  readonly changes: readonly Change[]
  readonly pending: readonly string[]
  readonly diff: readonly Diff[] | undefined
  readonly run?: string
  readonly error?: Result['error']
}

function conclude(host: HostView, plan: Plan, outcome: Outcome, check: boolean): Result {
  const report = plan.report(host)
  const { changes, run } = outcome
  const pending = [...outcome.pending, ...plan.pending || []]
  const { fail } = report
  const error = outcome.error ?? (fail === undefined ? undefined : { stop: fail, node: check ? 'untouched' : fail.node ?? 'partial' })
  return {
    changed: changes.length > 0,
    msg: error === undefined ? report.msg ?? message(changes, pending, report, check) : error.stop.message,
    changes, pending,
    ...(outcome.diff === undefined || outcome.diff.length === 0 ? {} : { diff: outcome.diff }),
    rebootReasons: report.rebootReasons || [],
    pendingAtBoot: report.pendingAtBoot || [],
    ...(report.bootable === undefined ? {} : { bootable: report.bootable }),
    notes: [...plan.notes || [], ...report.notes || []],
    warnings: [...plan.warnings || [], ...report.warnings || []],
    own: report.own,
    ...(run === undefined ? {} : { run }),
    ...(error === undefined ? {} : { error }),
  }
}

/** Without what says nothing of a module that no boot has to do with. */
function toldBy({ boots }: Pick<Module, 'boots'>, result: Result): Result {
  if (boots !== false) return result
  const { rebootReasons: _reasons, pendingAtBoot: _waiting, ...others } = result
  return others
}

/** As conclude; where the node cannot be read any more, or a bug is in what is said of it, what was done is told all the same. */
function told(host: HostView, plan: Plan, outcome: Outcome): Result {
  try { return conclude(host, plan, outcome, false) } catch (error) {
    return conclude(host, { ...plan, report: () => ({ own: {} }) }, { ...outcome, error: outcome.error ?? { stop: asStop(error), node: outcome.changes.length > 0 ? 'partial' : 'untouched' } }, false)
  }
}

/** Makes the surveyed steps true, in order; what is done is added to `done`, also when it stops half-way. */
async function apply(host: Host, todo: Survey['todo'], journal: JournalWriter | null, done: Change[], options: ExecuteOptions): Promise<void> {
  const touched = new Set<AbsPath>()
  const tried: (readonly [Step, Inverse])[] = []
  // Before the first step: loading vfio-pci takes functions by itself.
  const former = new Map(todo.flatMap(({ step }) => kindOf(step).rollBack === undefined ? [] : [[step, kindOf(step).inverse(host, step)] as const]))
  for (const { step, change } of todo) {
    const kind = kindOf(step)
    try {
      const asSurveyed = async (at: Observer = host): Promise<boolean> => {
        const now = await kind.observe(at, step, touched)
        const differs = now.before !== now.after
        if (differs && now.before !== change.before && kind.facet !== 'derived') {
          throw new Stop('E_RACED', `${change.label} changed while this ran: it was ${change.before || 'absent'} and is ${now.before || 'absent'}; somebody else is at work here; run this again`)
        }
        return differs
      }
      // What is compared is what the journal keeps.
      const view = remembered(host)
      const differs = await asSurveyed(view)
      const inverse = former.get(step) ?? (differs ? kind.inverse(view, step) : undefined)
      if (differs) options.progress?.(change.label)
      if (inverse !== undefined) {
        tried.push([step, inverse])
        await journal?.entry(inverse)
      }
      if (differs) await kind.apply(host, step, asSurveyed)
    } catch (error) {
      throw error instanceof Stop ? await rolledBack(host, { todo, tried, done }, step, error) : error
    }
    // Also where an earlier step brought it about (loading vfio loads vfio_iommu_type1): it changed in this run.
    done.push(change)
    for (const path of kind.touches(step)) touched.add(path)
  }
}

/** What went wrong at `step`, with what was taken back for it; that is no change of this run any more. */
async function rolledBack(host: Host, run: { readonly todo: Survey['todo']; readonly tried: readonly (readonly [Step, Inverse])[]; readonly done: Change[] }, step: Step, why: Stop): Promise<Stop> {
  const kind = kindOf(step)
  if (kind.rollBack === undefined) return why
  const { undone, text } = await kind.rollBack(host, step, run.tried.filter(([one]) => one.kind === step.kind), why)
  const gone = new Set(run.todo.filter(one => undone.includes(one.step)).map(one => one.change))
  run.done.splice(0, run.done.length, ...run.done.filter(change => !gone.has(change)))
  const { hint } = why
  return new Stop(why.code, text === '' ? why.message : `${why.message}; ${text}`, { cause: why, ...(hint === undefined ? {} : { hint }), ...(run.done.length === 0 && run.tried.every(([one]) => undone.includes(one)) ? { node: 'rolled_back' as const } : {}) })
}

/** What is wanted of the node as it is now: a kernel may have come meanwhile. */
function planAgain<P extends Params>(host: HostView, module: Module<P>, params: Values<P>, plan: Plan): Plan {
  try { return plan.undoes === undefined ? module.plan(host, params) : plan } catch (error) {
    if (error instanceof Stop) return plan
    throw error
  }
}

async function lookAgain(host: Observer, plan: Plan): Promise<void> {
  const { todo } = await survey(host, plan.steps.map(once))
  if (todo.length === 0) return
  const left = todo.map(({ change }) => `${change.label} is still ${change.before || 'absent'}, expected ${change.after || 'absent'}`)
  throw new Stop('E_DRIFT', `done, looked again, and not so: ${left.join('; ')}; run by hand what was to do this, and look at its output`)
}

const BOOT_FILES = /^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/

/** Whether it boots, or changes what a boot reads: entries, images, and what either is made from. */
function isOfBoot(step: Step): boolean {
  return step.kind === 'reboot' || step.kind === 'grubConfig' || step.kind === 'bootImage' || (step.kind === 'file' && BOOT_FILES.test(step.path))
}

function guardBoot(host: HostView, plan: Plan, { todo, pending }: Survey): void {
  if (pending.length > 0 || todo.some(({ step }) => isOfBoot(step))) plan.guard?.(host)
}

/** "Rebuild always" is about this run, not about the state afterwards. */
function once(step: Step): Step {
  return step.kind === 'bootImage' && step.always === true ? { ...step, always: false } : step
}

/** `fresh` stays: clocks have been wrong, and others may be dated after it. */
function prune(host: Host, fresh: string): void {
  const runs = host.list(`${STATE_DIR}/runs`).filter(name => name !== fresh)
  for (const name of runs.slice(0, Math.max(0, runs.length + 1 - KEPT_RUNS))) host.remove(`${STATE_DIR}/runs/${name}` as AbsPath)
}

/** After a full undo nothing of ours is left, not even an empty directory. */
function forgetEverything(host: Host): void {
  if (host.stat(JOURNAL) !== null) return
  for (const name of host.list(`${STATE_DIR}/runs`)) host.remove(`${STATE_DIR}/runs/${name}` as AbsPath)
  host.removeEmptyDir(`${STATE_DIR}/runs`)
  host.remove(RECORD)
}

/**
 * Runs a module. Throws Stop for what is found before anything is written (bad host, refusal, busy); what happens
 * afterwards is told in the result's `error`.
 */
export async function execute<P extends Params>(host: Host, module: Module<P>, params: Values<P>, options: ExecuteOptions): Promise<Result> {
  if (!options.check) await waitUntilFree(host, options.wait, options.progress)
  const view = remembered(host)
  const plan = module.plan(view, params)
  const first = await survey(view, plan.steps)
  // Where a run is only to be written down a check has nothing to tell.
  const idle = first.todo.length === 0 && plan.undoes === undefined && (options.check || !isHeld(view, plan.released || []))
  guardBoot(view, plan, first)
  // The run would begin with it; whoever may not read it can look all the same.
  if (options.check && host.attr(JOURNAL) !== null) readJournal(view)
  if (options.check || idle) {
    const diff = options.diff ? diffOf(view, first.todo, plan) : undefined
    return toldBy(module, conclude(view, plan, { changes: first.todo.map(({ change }) => change), pending: first.pending, diff }, options.check))
  }
  const run = newRunId()
  const made = missingDirs(host, STATE_DIR)
  const empty: AbsPath[] = [...made].reverse()
  options.beforeWriting?.()
  try {
    const unlock = await takeLock(host, module.name, run, options.wait)
    try { return await underLock(host, module, params, options, { run, made, empty }) } finally { asFarAsItGoes(unlock) }
  } finally {
    asFarAsItGoes(() => { if (host.stat(JOURNAL) === null) for (const dir of [STATE_DIR, ...empty] as const) host.removeEmptyDir(dir) })
  }
}

/** What comes after the end of a run must not change how it ended: the lock of a process that is gone is nobody's. */
function asFarAsItGoes(act: () => void): void {
  try { act() } catch (error) {
    if (!(error instanceof Stop)) throw error
  }
}

/** A run that may write: its id, the directories that were made for its journal, those to remove where they are empty. */
interface Errand {
  readonly run: string
  readonly made: readonly AbsPath[]
  readonly empty: AbsPath[]
}

async function underLock<P extends Params>(host: Host, module: Module<P>, params: Values<P>, options: ExecuteOptions, errand: Errand, again = true): Promise<Result> {
  const { run, made, empty } = errand
  sweep(host)
  const view = remembered(host)
  const plan = module.plan(view, params)
  const { todo, pending } = await survey(view, plan.steps)
  guardBoot(view, plan, { todo, pending })
  // A transaction that is under way may install a kernel: what was planned before it ends is not the whole truth.
  if (again && todo.some(({ step }) => isOfBoot(step)) && packageBusy(host) !== null) {
    await waitFor(options.wait, () => packageBusy(host), options.progress)
    return underLock(host, module, params, options, errand, false)
  }
  const diff = options.diff ? diffOf(view, todo, plan) : undefined
  const sound = plan.report(view).bootable
  const changes: Change[] = []
  let stop: Stop | undefined
  let journal: JournalWriter | null = null
  try {
    if (plan.undoes === undefined && (todo.some(({ change }) => change.facet !== 'pending') || isHeld(view, plan.released || []))) journal = await begin(host, module.name, plan, { run, dirs: made, version: options.version })
    await apply(host, todo, journal, changes, options)
    options.progress?.('looking again')
    const now = remembered(host)
    await lookAgain(now, planAgain(now, module, params, plan))
    const after = plan.report(now)
    const worse = (after.bootable?.reasons || []).filter(reason => sound?.ok === true || sound?.reasons.includes(reason) === false)
    if (worse.length > 0) throw new Stop('E_DRIFT', `this node would no longer boot as it did: ${worse.join('; ')}; run passthrough_undo before you reboot`)
    await journal?.done()
    empty.push(...plan.emptyDirs || [])
    for (const dir of plan.emptyDirs || []) host.removeEmptyDir(dir)
    if (plan.undoes !== undefined && after.fail === undefined) await forgetRuns(host, plan.undoes)
    if (plan.undoes !== undefined) forgetEverything(host)
  } catch (error) {
    stop = asStop(error)
    if (plan.undoes === undefined && changes.length === 0 && await unbegin(host, run, stop)) journal = null
  }
  const wrote = changes.length > 0 || journal !== null
  const result = toldBy(module, told(remembered(host), plan, {
    changes, pending, diff,
    // An undo is not recorded: there is nothing to undo it by.
    ...(journal === null ? {} : { run }),
    ...(stop === undefined ? {} : { error: { stop, node: stop.node ?? (wrote ? 'partial' : 'untouched') } }),
  }))
  if (wrote && options.render !== undefined) await keep(host, run, options.render(result))
  return result
}

/** What killed runs left beside the files that they were writing; an undo, which no journal tells of, writes those of done runs. */
function sweep(host: Host): void {
  const paths = readJournal(host).flatMap(run => run.entries).flatMap(entry => 'path' in entry ? host.real(entry.path) ?? entry.path : [])
  for (const path of new Set<string>([...paths, JOURNAL, RECORD])) {
    const fresh = besideOf(path) as AbsPath
    if (host.stat(fresh) !== null) host.remove(fresh)
  }
}

function begin(host: Host, module: string, plan: Plan, about: { readonly run: string; readonly dirs: readonly AbsPath[]; readonly version: string }): Promise<JournalWriter> {
  return beginRun(host, {
    module, ...about,
    at: new Date().toISOString().replace(/\.\d+/, ''),
    machine_id: host.attr('/etc/machine-id') || '',
    image: host.root !== '/' && !host.live,
    boot_id: host.live ? host.attr('/proc/sys/kernel/random/boot_id') || '' : '',
    claims: plan.claims || [],
    released: plan.released || [],
    devices: plan.devices || [],
  })
}

/**
 * Takes a run of which nothing came out of the journal, if its first line stands there: what somebody writes by hand
 * after it must not pass for ours. That is a run that ended at its first step, a file that is still as it was, or that
 * somebody else was writing. Whether nothing is left of it.
 */
async function unbegin(host: Host, run: string, why: Stop): Promise<boolean> {
  try {
    const entry = readJournal(host).find(one => one.run === run)?.entries[0]
    if (entry !== undefined) {
      if (entry.kind !== 'file' || (why.code !== 'E_RACED' && hashOf(host.read(entry.path)) !== entry.before)) return false
      sweep(host)
      for (const dir of [...entry.dirs].reverse()) host.removeEmptyDir(dir)
      if (entry.dirs.some(dir => host.stat(dir) !== null)) return false
    }
    await forgetRuns(host, new Set([run]))
    return true
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return false
  }
}

/**
 * The result of a run whose caller may be gone, where a journal is: no undo would come for it otherwise. A full disk
 * must not turn a finished run into a failed one.
 */
async function keep(host: Host, run: string, line: string): Promise<void> {
  try {
    if (host.stat(JOURNAL) === null) return
    await host.write(`${STATE_DIR}/runs/${run}.json`, line, 0o600)
    prune(host, `${run}.json`)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
  }
}

