// What goes on with a job after a reboot, as files: a copy of the script, its parameters, how far it has come, and a
// timer of systemd's that starts it. All of it goes when the job is done. Pure: text and data.
import { besideOf } from './beside.ts'
import type { AbsPath, HostView } from './host.ts'
import { STATE_DIR } from './journal.ts'
import type { RecordedDevice } from './module.ts'
import { file } from './steps.ts'
import type { FileStep } from './steps.ts'

/** Runs that go on with one job, all boots together; a minute lies between them. */
export const TRIES = 5
/** A second one only where the first boot left something to write: a kernel that came in between. */
export const REBOOTS = 2
export const TIMER_UNIT = 'vfiokit-resume.timer'

const DIR = `${STATE_DIR}/resume`
/** .cjs: whatever package.json lies above it. */
export const SCRIPT: AbsPath = `${DIR}/gpu_passthrough.cjs`
const PARAMS: AbsPath = `${DIR}/params.json`
const STATE: AbsPath = `${DIR}/state.json`
const UNITS = '/etc/systemd/system'
/** Files and no links, since those can be written so that a power cut leaves all of it or nothing. */
const SERVICE: AbsPath = `${UNITS}/vfiokit-resume.service`
const TIMER: AbsPath = `${UNITS}/${TIMER_UNIT}`
const WANTED: AbsPath = `${UNITS}/timers.target.d/vfiokit-resume.conf`

/** The state comes last, and goes first: without it the service does nothing (ConditionPathExists). */
const FILES: readonly AbsPath[] = [SCRIPT, PARAMS, SERVICE, TIMER, WANTED, STATE]
/** Directories that may be ours, innermost first. */
export const DIRS: readonly AbsPath[] = [DIR, `${UNITS}/timers.target.d`]

/** A function that must be there after the boot; the slot is for whoever looks for a card that is not. */
export interface ExpectedDevice extends RecordedDevice {
  /** As the firmware names it; null where it does not. */
  readonly slot: string | null
}

/** How far the job is, as state.json keeps it; what has no `vfiokit` 1 is taken for no state at all. */
export interface ResumeState {
  readonly vfiokit: 1
  /** working: its files are being written. rebooting: written, and the boot is to come. verifying: it has booted. stuck: it gave up. */
  readonly phase: 'working' | 'rebooting' | 'verifying' | 'stuck'
  /** Of the copy of the script. */
  readonly sha256: string
  /** Of the boot in which the phase began. */
  readonly boot_id: string
  /** ISO 8601, UTC: when the job began. */
  readonly since: string
  /** The last run in the journal by then, '' without one; not there in what an older version armed. */
  readonly run?: string
  readonly tries: number
  /** Reboots that the job has asked for. */
  readonly reboots: number
  /** What must be there after the boot. */
  readonly devices: readonly ExpectedDevice[]
  /** Why it is not ready yet, and what to do; '' while nothing is wrong. */
  readonly why: string
  readonly remedy: string
}

/** As results show it. */
export function shownState({ phase, tries, reboots, since, why, remedy }: ResumeState): Readonly<Record<string, unknown>> {
  return { phase, tries, of: TRIES, reboots, since, why, remedy }
}

/** null where nothing is to go on; what cannot be read is nothing. */
export function readState(host: HostView): ResumeState | null {
  const value = jsonIn(host, STATE)
  return typeof value === 'object' && value !== null && Reflect.get(value, 'vfiokit') === 1 ? value as ResumeState : null
}

/** The parameters that it goes on with; null where nothing is to go on. */
export function readCall(host: HostView): object | null {
  const value = jsonIn(host, PARAMS)
  return typeof value === 'object' ? value : null
}

/** Mode 0o600, as the script and the parameters beside it. */
export function stateFile(state: ResumeState): FileStep {
  return file(STATE, `${JSON.stringify(state)}\n`, 0o600)
}

/** What is written so that `command`, an interpreter and its words, goes on with the job, in this order. */
export function resumeFiles(command: readonly [string, ...string[]], script: string, call: object, state: ResumeState): readonly FileStep[] {
  return [
    file(SCRIPT, script, 0o600), file(PARAMS, `${JSON.stringify(call)}\n`, 0o600),
    file(SERVICE, serviceText(command)), file(TIMER, TIMER_TEXT), file(WANTED, `# Written by vfiokit\n[Unit]\nWants=${TIMER_UNIT}\n`), stateFile(state),
  ]
}

/** Those of its files that are there, and what a killed run left beside them, to be removed in this order; `keep`: the state stays, for whoever asks. */
export function resumeLeft(host: HostView, keep = false): readonly AbsPath[] {
  return [...FILES].reverse().flatMap(path => [path, besideOf(path)]).filter(path => !(keep && path === STATE) && host.stat(path) !== null)
}

/** Whoever takes the job back takes this as well; the state goes first, so that what is cut goes on with nothing. */
export function calledOff(host: HostView): { readonly steps: readonly FileStep[]; readonly dirs: readonly AbsPath[]; readonly notes: readonly string[] } {
  const left = resumeLeft(host)
  if (left.length === 0) return { steps: [], dirs: [], notes: [] }
  return { steps: left.map(path => file(path, null)), dirs: DIRS, notes: left.some(path => FILES.includes(path)) ? ['a call of gpu_passthrough was to go on after a reboot: it does not any more'] : [] }
}

function jsonIn(host: HostView, path: AbsPath): unknown {
  try { return JSON.parse(host.read(path) ?? 'null') } catch { return null }
}

/** One word of a command in a unit file (systemd.service(5): Command lines). */
function word(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/%/g, '%%').replace(/\$/g, '$$$$')}"`
}

/** The limit of starts is for a copy that cannot even count its tries. */
function serviceText(command: readonly [string, ...string[]]): string {
  return `# Written by vfiokit for gpu_passthrough with "reboot": "if_required"; removes itself. How far it is: ${STATE}
[Unit]
Description=vfiokit: goes on with gpu_passthrough
RequiresMountsFor=${DIR} ${word(command[0])}
ConditionPathExists=${STATE}
After=systemd-modules-load.service systemd-udev-settle.service
StartLimitIntervalSec=1d
StartLimitBurst=120

[Service]
Type=oneshot
TimeoutStartSec=infinity
ExecStart=${[...command, `@${PARAMS}`].map(word).join(' ')}
`
}

/** Also in the boot that it was written in: a run that is killed half-way has nobody else to go on with it. */
const TIMER_TEXT = `# Written by vfiokit, see vfiokit-resume.service
[Unit]
Description=vfiokit: goes on with gpu_passthrough a minute after the boot, and every minute until it is done

[Timer]
OnActiveSec=1min
OnUnitInactiveSec=1min
AccuracySec=1s
`
