// The copy of the script, started by its timer after the boot, or after a run that was killed: it converges, reboots
// where the job has not come to that yet, verifies, and ends by taking itself away. Every try is counted beforehand.
import { Stop, refused } from './errors.ts'
import { sha256 } from './hash.ts'
import type { HostView } from './host.ts'
import { readJournal } from './journal.ts'
import { lockHolder } from './lock.ts'
import { readPci } from './pci.ts'
import { isRebootScheduled } from './reboot-schedule.ts'
import type { Result } from './result.ts'
import { REBOOTS, SCRIPT, TRIES, readState, shownState } from './resume.ts'
import type { ExpectedDevice, ResumeState } from './resume.ts'
import { askForBoot, bootId, devicesOf, disarm, save, toResult } from './resume-unit.ts'
import type { Errand } from './resume-unit.ts'
import { notReady } from './stage.ts'
import type { Hitch } from './stage.ts'

/** One try. Throws E_REFUSED where there is nothing to go on with, or it has given up; a try that fails is a result with E_NOT_READY. */
export async function goOn(errand: Errand): Promise<Result> {
  const { host, name } = errand
  const before = readState(host)
  // Cut between the two steps of giving up; whoever holds the lock may be writing anew.
  if (before?.phase === 'stuck' && lockHolder(host) === null) await disarm(host, true)
  if (before === null || before.phase === 'stuck') throw refused(`there is nothing to go on with; run ${name} itself`)
  // Neither is a try.
  if (lockHolder(host) !== null) return waiting(before, 'the run is still at work')
  if (isRebootScheduled(host)) return waiting(before, 'the reboot is about to come')
  if (before.tries >= TRIES) return giveUp(errand, before, { why: before.why || 'every try was cut short', remedy: before.remedy || 'look at journalctl -u vfiokit-resume' })
  const here = bootId(host)
  const booted = before.boot_id !== here
  const state: ResumeState = { ...before, phase: booted && before.phase === 'rebooting' ? 'verifying' : before.phase, boot_id: here, tries: before.tries + 1 }
  await save(host, state)
  try { return await tryOnce(errand, state) } catch (error) {
    if (!(error instanceof Stop)) throw error
    return failedBy(errand, state, error)
  }
}

async function tryOnce(errand: Errand, state: ResumeState): Promise<Result> {
  const { host } = errand
  const foul = foulPlay(errand, state)
  if (foul !== null) return giveUp(errand, state, foul)
  if (state.phase === 'rebooting') return again(errand, state, { why: 'the reboot that was scheduled did not come: it was called off, or something holds it up', remedy: 'reboot' })
  const gone = missingOf(host, state.devices)
  if (gone.length > 0) return again(errand, state, { why: `${gone.join(', ')} ${gone.length === 1 ? 'is' : 'are'} missing${state.reboots > 0 ? ' after the reboot' : ''}`, remedy: 'look at the card, its power and its slot' })
  return converge(errand, state)
}

/** Modules that no boot has to do with: what they change meanwhile is no matter. */
const BOOTLESS: readonly string[] = ['nova_pci']

/** What no further try would mend. */
function foulPlay({ host, self, name }: Errand, state: ResumeState): Hitch | null {
  if (sha256(self.text()) !== state.sha256) return { why: `${SCRIPT} is not what was written there`, remedy: 'look who changed it' }
  const runs = readJournal(host)
  // By the order of the journal, since a clock may be set at the boot; a run that wrote nothing is in it no more.
  const at = runs.findIndex(({ run }) => run === state.run)
  const since = state.run === '' ? runs : at < 0 ? runs.filter(run => run.at > state.since) : runs.slice(at + 1)
  const others = since.map(run => run.module).filter(module => module !== name && !BOOTLESS.includes(module))
  return others.length === 0 ? null : { why: `${[...new Set(others)].join(', ')} changed this node meanwhile`, remedy: 'look what is wanted' }
}

/** "0000:61:00.0 (10de:1eb8, slot 4)" of what was there before the boot. */
export function missingOf(host: HostView, devices: readonly ExpectedDevice[]): readonly string[] {
  const there = new Map(readPci(host).map(one => [one.address, one.id]))
  return devices.filter(one => there.get(one.address) !== one.id).map(({ address, id, slot }) => {
    const found = there.get(address)
    return `${address} (${id}${slot === null ? '' : `, slot ${slot}`}${found === undefined ? '' : `; ${found ?? 'an unknown device'} is there`})`
  })
}

async function converge(errand: Errand, state: ResumeState): Promise<Result> {
  const { host } = errand
  const result = await toResult(errand.run(false))
  // Another call has called this off meanwhile, or has put its own in the place of it.
  if (JSON.stringify(readState(host)) !== JSON.stringify(state)) return result
  if (result.error !== undefined) return failedBy(errand, state, result.error.stop)
  const reasons = result.rebootReasons || []
  if (reasons.length > 0 && (state.reboots === 0 || (result.changed && state.reboots < REBOOTS))) {
    const done = await askForBoot(errand, state, result)
    return done.error === undefined ? done : failedBy(errand, state, done.error.stop)
  }
  const hitch = notReady(host, devicesOf(errand, result)) ?? (reasons.length === 0 ? null : { why: reasons.join('; '), remedy: 'run passthrough_verify and do what it says' })
  if (hitch !== null) return again(errand, state, hitch)
  await disarm(host)
  return result
}

/** Whoever is at work here ends by himself, and that is no try; systemd's limit of starts is the bound of it. */
async function failedBy(errand: Errand, state: ResumeState, { code, message, hint }: Stop): Promise<Result> {
  const hitch = { why: message, remedy: hint ?? 'do what it says' }
  if (code !== 'E_BUSY') return again(errand, state, hitch)
  const next = { ...state, ...hitch, tries: state.tries - 1 }
  await save(errand.host, next)
  return waiting(next, message)
}

/** Not yet; after the last try not any more. */
async function again(errand: Errand, state: ResumeState, hitch: Hitch): Promise<Result> {
  if (state.tries >= TRIES) return giveUp(errand, state, hitch)
  const next = { ...state, ...hitch }
  await save(errand.host, next)
  return ended(next, `try ${state.tries} of ${TRIES}: ${hitch.why}; ${hitch.remedy}`)
}

async function giveUp({ host, name }: Errand, state: ResumeState, hitch: Hitch): Promise<Result> {
  const stuck: ResumeState = { ...state, ...hitch, phase: 'stuck' }
  await save(host, stuck)
  await disarm(host, true)
  return ended(stuck, `gave up after ${state.tries} tries: ${hitch.why}; ${hitch.remedy}; then run ${name} again`)
}

function waiting(state: ResumeState, msg: string): Result {
  return { changed: false, msg: `${msg}: nothing to do yet`, changes: [], own: { stage: 'reboot_pending', resume: shownState(state) } }
}

function ended(state: ResumeState, msg: string): Result {
  return { ...waiting(state, msg), msg, error: { stop: new Stop('E_NOT_READY', msg, { hint: state.remedy }), node: 'untouched' }, own: { stage: state.phase === 'stuck' ? 'stuck' : 'reboot_pending', resume: shownState(state) } }
}
