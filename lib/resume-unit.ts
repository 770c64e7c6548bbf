// The resume unit on a node: put there before anything else is written, and taken away.
import type { ExecuteOptions } from './engine.ts'
import { Stop, refused } from './errors.ts'
import { sha256 } from './hash.ts'
import type { AbsPath, Host, HostView } from './host.ts'
import { STATE_DIR, readJournal } from './journal.ts'
import { takeLock } from './lock.ts'
import type { RecordedDevice } from './module.ts'
import { readPci } from './pci.ts'
import { readSlots } from './pci-names.ts'
import type { Result } from './result.ts'
import { DIRS, SCRIPT, TIMER_UNIT, resumeFiles, resumeLeft, stateFile } from './resume.ts'
import type { ExpectedDevice, ResumeState } from './resume.ts'

/** What a script knows of itself. */
export interface Self {
  /** A file that does what this script does, without what Ansible wrote into it. */
  text(): string
  /** The interpreter. */
  readonly node: string
  /** What comes before the parameters: the module, where the script holds several. */
  readonly words: readonly string[]
  /** Whether this is the copy that goes on after a reboot. */
  readonly resumed: boolean
}

/** Of the function that a script consists of, however it came; its second line is where Ansible puts the arguments. */
export function selfOf(script: () => void, ...words: readonly string[]): Self {
  return {
    text: () => `#!/usr/bin/node\n(${String(script).replace(/\n.*/, '\n//')})(require, {}, {})\n`,
    node: process.execPath, words,
    resumed: process.argv[1] === SCRIPT,
  }
}

/** One call of the job, and what it needs of others. */
export interface Errand {
  readonly name: string
  readonly host: Host
  readonly options: ExecuteOptions
  readonly self: Self
  /** The parameters to go on with. */
  readonly call: object
  /** It gives functions back: none has to be ready. */
  readonly removing: boolean
  run(check: boolean): Promise<Result>
  /** Never throws: what the job has done is to be told as well. */
  reboot(check: boolean): Promise<Result>
}

/** Directories that a boot clears: an interpreter there is not to be found afterwards. */
const VOLATILE = /^\/(tmp|run|var\/run|dev\/shm)\//

/** What stops before it writes, as a result with nothing in it. */
export async function toResult(run: Promise<Result>): Promise<Result> {
  try { return await run } catch (error) {
    if (!(error instanceof Stop)) throw error
    return { changed: false, msg: error.message, changes: [], own: {}, error: { stop: error, node: 'untouched' } }
  }
}

/** Another one at each boot (random(4)); '' where it cannot be read, as in a tree. */
export function bootId(host: HostView): string {
  return host.attr('/proc/sys/kernel/random/boot_id') || ''
}

/** What the job is about, with the slots: a card that is gone has none any more. */
export function devicesOf({ host, removing }: Errand, { own }: Result): readonly ExpectedDevice[] {
  const slotOf = readSlots(host)
  const there = new Map(readPci(host).map(one => [one.address, one]))
  const rows = removing ? [] : (own['devices'] || []) as readonly RecordedDevice[]
  return rows.map(({ address, id }) => ({ address, id, slot: slotOf(address, there.get(address)?.upstream || []) }))
}

/** Of a job that begins now: no try and no reboot are counted yet. */
export function freshState({ host, self }: Errand, devices: readonly ExpectedDevice[]): ResumeState {
  const since = new Date().toISOString().replace(/\.\d+/, '')
  return { vfiokit: 1, phase: 'working', sha256: sha256(self.text()), boot_id: bootId(host), since, run: [...readJournal(host)].pop()?.run || '', tries: 0, reboots: 0, devices, why: '', remedy: '' }
}

/** From here on the job gets there, whatever becomes of this process. */
export async function arm({ host, options, self, call, name }: Errand, state: ResumeState): Promise<void> {
  const node = host.real('/usr/bin/node') === self.node ? '/usr/bin/node' : self.node
  if (VOLATILE.test(node)) throw refused(`the interpreter ${node} lies where a boot clears it, and with reboot: if_required it is needed afterwards; install it elsewhere, or leave reboot out`)
  options.beforeWriting?.()
  const unlock = await takeLock(host, name, 'resume', options.wait)
  try {
    for (const { path, text, mode } of resumeFiles([node, SCRIPT, ...self.words], self.text(), call, state)) if (text !== null) await host.write(path, text, mode)
    await systemctl(host, 'daemon-reload')
    await systemctl(host, 'restart', TIMER_UNIT)
    await lookAgain(host)
  } catch (error) {
    await disarm(host)
    throw error
  } finally {
    unlock()
    host.removeEmptyDir(STATE_DIR)
  }
}

/** The reboot. Written down once it is scheduled: who is killed before that has not asked for it. */
export async function askForBoot(errand: Errand, state: ResumeState, result: Result): Promise<Result> {
  const done = await errand.reboot(false)
  if (done.error !== undefined) return done
  const asked: ResumeState = { ...state, phase: 'rebooting', boot_id: bootId(errand.host), devices: devicesOf(errand, result), reboots: state.reboots + 1, why: '', remedy: '' }
  // It comes all the same; the job goes on as one that was killed now.
  try { await save(errand.host, asked) } catch (error) { if (!(error instanceof Stop)) throw error }
  return done
}

async function systemctl(host: Host, ...words: readonly string[]): Promise<void> {
  const { code, stderr } = await host.run(['systemctl', ...words], { timeout: 60 })
  if (code !== 0) throw new Stop('E_COMMAND', `systemctl ${words.join(' ')} ended with ${code} (${stderr.trim().slice(-200) || 'no message'}), so nothing would go on after the reboot; look whether systemd answers, or leave reboot out`)
}

/** The timer runs, and the next boot starts it. */
async function lookAgain(host: Host): Promise<void> {
  const active = await host.ask(['systemctl', 'is-active', TIMER_UNIT], { timeout: 60 })
  const wants = await host.ask(['systemctl', 'show', '--property=Wants', 'timers.target'], { timeout: 60 })
  if (active.stdout.trim() === 'active' && wants.stdout.split(/[\s=]/).includes(TIMER_UNIT)) return
  throw new Stop('E_DRIFT', `${TIMER_UNIT} is written, and systemd does not have it (${active.stdout.trim() || 'no answer'}), so nothing would go on after the reboot; look at systemctl status ${TIMER_UNIT}`)
}

/** Takes all of it away; `keep`: but for the state, which says why. The state goes first: what is cut here is inert. */
export async function disarm(host: Host, keep = false): Promise<void> {
  const left = resumeLeft(host, keep)
  if (left.length === 0) return
  await host.run(['systemctl', 'stop', TIMER_UNIT], { timeout: 60 })
  for (const path of left) host.remove(path)
  for (const dir of [...DIRS, STATE_DIR] as readonly AbsPath[]) host.removeEmptyDir(dir)
  await host.run(['systemctl', 'daemon-reload'], { timeout: 60 })
}

/** In the place of the state that is there. Throws Stop where it cannot be written: a full disk, a read-only file system. */
export async function save(host: Host, state: ResumeState): Promise<void> {
  const { path, text, mode } = stateFile(state)
  if (text !== null) await host.write(path, text, mode)
}
