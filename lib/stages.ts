// A job in stages: configured -> reboot_pending -> ready. With `reboot: if_required` the node reboots once, and a copy
// of the script goes on after the boot (lib/resumed.ts). Around the engine, which knows nothing of it: what writes,
// what reboots and what goes on are runs of their own.
import { loaderOf } from './bind-host.ts'
import type { ExecuteOptions, execute as engine } from './engine.ts'
import { Stop } from './errors.ts'
import { givenNames } from './given.ts'
import { shortHash } from './hash.ts'
import type { Host } from './host.ts'
import { STATE_DIR } from './journal.ts'
import { takeLock } from './lock.ts'
import type { Module } from './module.ts'
import type { Params, Values } from './params.ts'
import type { Blocker } from './reboot-blockers.ts'
import { callOff, isRebootScheduled } from './reboot-schedule.ts'
import type { Change, Result } from './result.ts'
import { calledOff, readCall, readState, shownState } from './resume.ts'
import type { ExpectedDevice } from './resume.ts'
import { arm, askForBoot, devicesOf, disarm, freshState, toResult } from './resume-unit.ts'
import type { Errand, Self } from './resume-unit.ts'
import { goOn, missingOf } from './resumed.ts'

/** What two calls may differ in and still be the same job. */
const NOT_THE_JOB: readonly string[] = ['reboot', 'delay', 'allow_losing_guests', 'wait']

/** The engine for a module that has a `rebooter`. */
export function staged(execute: typeof engine, self: Self): typeof engine {
  return async <P extends Params>(host: Host, module: Module<P>, params: Values<P>, options: ExecuteOptions): Promise<Result> => {
    const { rebooter } = module
    if (rebooter === undefined) throw new Error(`${module.name} has nothing that reboots`)
    const of = (name: string): unknown => Reflect.get(params, name)
    // Kept for a caller who is gone is the result of the job.
    const { render: _render, ...quietly } = options
    const errand: Errand = {
      name: module.name, host, options, self, removing: of('state') === 'absent',
      call: Object.fromEntries(Object.entries(params).filter(([key]) => !['check', 'diff', 'root'].includes(key))),
      run: check => execute(host, module, params, { ...options, check }),
      reboot: check => toResult(execute(host, rebooter, { when: 'always', delay: of('delay'), allow_losing_guests: of('allow_losing_guests') }, { ...quietly, check })),
    }
    if (self.resumed && !options.check) return goOn(errand)
    const result = of('reboot') === 'if_required' ? withReboot(errand) : alone(errand)
    // A refusal as well says how far an earlier call is: the card that is missing may be what it refuses for.
    return told(errand, await (readState(host) === null ? result : toResult(result)), of('expect_count') !== undefined)
  }
}

/** Without a reboot. What an earlier call set going goes on, unless this one asks for something else: the last call wins. */
async function alone(errand: Errand): Promise<Result> {
  const { name, host, options, run } = errand
  if (!overrules(errand)) return run(options.check)
  const promised = await run(true)
  // What is refused has asked for nothing.
  if (promised.error !== undefined) return options.check ? promised : run(false)
  const gone = calledOff(host).steps.map(({ path }): Change => ({ step: 'file', label: path, facet: 'persistent', before: shortHash(host.read(path)), after: '' }))
  if (!options.check) {
    // Before anything is written: whoever is killed half-way must not be overruled either.
    options.beforeWriting?.()
    const unlock = await takeLock(host, name, 'resume', options.wait)
    try { await disarm(host) } finally {
      unlock()
      host.removeEmptyDir(STATE_DIR)
    }
  }
  const result = options.check ? promised : await toResult(run(false))
  return {
    ...result, changed: true, changes: [...gone, ...result.changes],
    ...(result.error === undefined ? { msg: `${result.msg}; what was to go on after a reboot ${options.check ? 'would be' : 'is'} called off` } : { error: { ...result.error, node: 'partial' as const } }),
    notes: [...result.notes || [], 'an earlier call was to go on after a reboot; this one asks for something else, so that was called off'],
    warnings: [...result.warnings || [], ...(isRebootScheduled(host) ? [`a reboot for that earlier call is under way already (${callOff(host)} calls it off)`] : [])],
  }
}

/** Whether it takes the place of a call that is to go on after a reboot. */
function overrules({ host, call }: Errand): boolean {
  const armed = readCall(host)
  return armed !== null && !sameJob(armed, call)
}

function sameJob(a: object, b: object): boolean {
  const [one, two] = [a, b].map(call => {
    const plain: unknown = JSON.parse(JSON.stringify(call))
    return JSON.stringify(Object.entries(Object(plain)).filter(([key]) => !NOT_THE_JOB.includes(key)).sort(([key], [other]) => (key < other ? -1 : 1)))
  })
  return one === two
}

async function withReboot(errand: Errand): Promise<Result> {
  const { host, options, run } = errand
  const promised = await run(true)
  if (promised.error !== undefined || (promised.rebootReasons || []).length === 0) return alone(errand)
  if (!host.live) {
    const result = await run(options.check)
    return { ...result, pending: [...result.pending || [], 'systemctl reboot'] }
  }
  // Whoever runs this every hour must not have a node that reboots every hour: what one boot of ours has not brought is
  // left to people. What was there once and is gone (a driver that somebody moved) a boot brings again.
  const former = readState(host)
  if (promised.own['stage'] === 'stuck' && former?.phase === 'stuck' && former.reboots > 0) {
    const still = (promised.rebootReasons || []).join('; ')
    return failed(promised, new Stop('E_NOT_READY', `not rebooted again: this node has booted since everything was written, and still ${still}`, { hint: 'run passthrough_verify and do what it says' }))
  }
  const allowed = await errand.reboot(true)
  // A transaction is waited for, and the boot loader may be what this job mends.
  const held = ((allowed.own['blockers'] || []) as readonly Blocker[]).some(({ kind }) => kind !== 'packages' && kind !== 'boot')
  if (allowed.error !== undefined && held) return failed({ ...promised, changed: false, changes: [], own: { ...promised.own, ...allowed.own } }, allowed.error.stop)
  if (options.check) return joined(promised, allowed, 'it would be rebooted then')
  const state = freshState(errand, devicesOf(errand, promised))
  const rival = readCall(host)
  await arm(errand, state)
  try {
    const result = await run(false)
    if (result.error === undefined && (result.rebootReasons || []).length > 0) {
      const done = await askForBoot(errand, state, result)
      if (done.error === undefined) return joined(result, done, `${done.msg}; after it this goes on by itself`)
      await disarm(host)
      return failed({ ...result, own: { ...result.own, ...done.own } }, done.error.stop)
    }
    await disarm(host)
    return result
  } catch (error) {
    // An end that is told: nothing is to go on behind its caller's back. Whoever is at work on the same job needs it.
    if (!(error instanceof Stop && error.code === 'E_BUSY' && rival !== null && sameJob(rival, errand.call))) await disarm(host)
    throw error
  }
}

/** The job and the reboot after it as one. */
function joined(job: Result, reboot: Result, msg: string): Result {
  return {
    ...job, changed: true, msg: `${job.msg}; ${msg}`, changes: [...job.changes, ...reboot.changes],
    own: { ...job.own, ...reboot.own }, warnings: [...job.warnings || [], ...reboot.warnings || []],
  }
}

function failed(result: Result, why: Stop): Result {
  const stop = result.changed ? new Stop(why.code, `everything is written, and ${why.message}`, why.hint === undefined ? {} : { hint: why.hint }) : why
  return { ...result, msg: stop.message, error: { stop, node: result.changed ? 'partial' : 'untouched' } }
}

/** Whether vfio-pci still gets one of them, also where it is missing now. */
function isGiven(host: Host, devices: readonly ExpectedDevice[]): boolean {
  return givenNames(host, loaderOf(host).loader).some(name => devices.some(({ address, id }) => name === address || name.startsWith(id)))
}

/** What the state adds to a result. A job that is stuck is so until everything that was there before is ready, or given back. */
async function told(errand: Errand, result: Result, counted: boolean): Promise<Result> {
  const { host, options, removing } = errand
  const state = readState(host)
  // A check leaves in place what does not go on then.
  if (state === null || (options.check && result.error === undefined && overrules(errand))) return result
  const stuck = state.phase === 'stuck'
  const over = removing ? result.error === undefined && (result.rebootReasons || []).length === 0 && !isGiven(host, state.devices)
    : result.own['stage'] === 'ready' && (counted || missingOf(host, state.devices).length === 0)
  if (stuck && over) {
    if (!options.check) await disarm(host)
    return result
  }
  return {
    ...result, own: { ...result.own, ...(stuck ? { stage: 'stuck' } : {}), resume: shownState(state) },
    warnings: [...result.warnings || [], ...(stuck ? [`it gave up after ${state.tries} tries: ${state.why}; ${state.remedy}`] : [])],
  }
}
