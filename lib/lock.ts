// One lock for all modules: /var/lib/vfiokit/lock below the root, JSON that says who holds it. It is taken over
// when that process or that boot is gone, so a killed run never blocks the next one.
import * as fs from 'fs'
import { Stop } from './errors.ts'
import type { AbsPath, Host, HostView } from './host.ts'
import { STATE_DIR } from './journal.ts'

/** Holds one Holder as JSON. Beside it lies, for a moment, the lock on removing it (`taken`). */
export const LOCK: AbsPath = `${STATE_DIR}/lock`

interface Holder {
  readonly pid: number
  /** The pid namespace that the process is in, as /proc/<pid>/ns/pid names it; older locks lack it. */
  readonly ns?: string
  /** Start time of the process in clock ticks since boot: /proc/<pid>/stat field 22 (proc(5)). */
  readonly started: string
  readonly boot_id: string
  readonly module: string
  readonly run: string
  /** ISO 8601, UTC. */
  readonly since: string
}

// The lock is about processes of this machine, whatever root they work on: /proc here, not below the root.
function bootId(): string {
  try { return fs.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim() } catch { return '' }
}

/** null: it is gone, if only its parent has not noticed yet (states Z and X, proc(5)). */
function startTime(pid: number | string): string | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The command name stands in parentheses and may hold blanks and parentheses itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return /[ZX]/.test(fields[0] ?? '') ? null : fields[19] ?? null
  } catch { return null }
}

function linkIn(path: string): string {
  try { return fs.readlinkSync(`/proc/${path}`) } catch { return '' }
}

// PROC_PID_INIT_INO (include/linux/proc_ns.h): from here the processes of all namespaces are seen.
const INITIAL = 'pid:[4026531836]'

/**
 * The number of a process in another namespace (a container that works on its host's root) is that of somebody else
 * here, or nobody's: it is looked for by its namespace and start time, and lives as long as this boot where it could
 * not be seen.
 */
function isAlive({ pid, ns, started, boot_id }: Holder): boolean {
  if (boot_id !== bootId()) return false
  const own = linkIn('self/ns/pid')
  if (!ns || ns === own) return startTime(pid) === started
  return own !== INITIAL || fs.readdirSync('/proc').some(one => startTime(one) === started && ['', ns].includes(linkIn(`${one}/ns/pid`)))
}

/** The holder that a lock's text names, if it still lives. */
function holderIn(text: string): Holder | null {
  try {
    const holder = JSON.parse(text) as Holder
    return isAlive(holder) ? holder : null
  } catch { return null }
}

/** Who holds the lock now; null when nobody does (any more). */
export function lockHolder(host: HostView): Holder | null {
  const text = host.read(LOCK)
  return text === null ? null : holderIn(text)
}

function age(since: string): string {
  const seconds = Math.max(0, Math.round((Date.now() - Date.parse(since)) / 1000))
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}

function busy(holder: Holder): Stop {
  return new Stop('E_BUSY', `${holder.module} (run ${holder.run}, process ${holder.pid}) has been changing this node for ${age(holder.since)}, since ${holder.since}; wait until it ends and run this again`, { hint: 'a larger wait makes this call wait longer; what a container that is gone has left is seen to be from outside of containers only' })
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise(resolve => { setTimeout(resolve, milliseconds) })
}

/** Waits until `probe` returns null, at most `seconds`; then throws what it returned. `told` hears once what it waits for. */
export async function waitFor(seconds: number, probe: () => Stop | null, told?: (label: string) => void): Promise<void> {
  // Not by the wall clock, which jumps: uptime is monotonic.
  const until = process.uptime() + seconds
  for (;;) {
    const stop = probe()
    if (stop === null) return
    if (process.uptime() >= until) throw stop
    told?.(`waiting: ${stop.message.replace(/;.*/, '')}`)
    told = undefined
    await sleep(Math.min(250, Math.max(10, (until - process.uptime()) * 1000)))
  }
}

/** Only looks: somebody else may take the lock next. Throws E_BUSY after `seconds`; `told` as of waitFor. */
export function waitUntilFree(host: HostView, seconds: number, told?: (label: string) => void): Promise<void> {
  return waitFor(seconds, () => {
    const holder = lockHolder(host)
    return holder === null ? null : busy(holder)
  }, told)
}

/** Takes the lock; E_BUSY after `seconds`. The returned function gives it back. */
export async function takeLock(host: Host, module: string, run: string, seconds: number): Promise<() => void> {
  // As /proc here has it: it may be mounted for another namespace than ours (unshare(1) without --mount-proc).
  const mine: Holder = { pid: Number(linkIn('self')) || process.pid, ns: linkIn('self/ns/pid'), started: startTime('self') || '', boot_id: bootId(), module, run, since: new Date().toISOString().replace(/\.\d+/, '') }
  await waitUntilFree(host, seconds)
  const text = JSON.stringify(mine) + '\n'
  await waitFor(seconds, () => taken(host, LOCK, text) ? null : busy(lockHolder(host) ?? mine))
  sweepLocks(host, text)
  return () => host.remove(LOCK)
}

/**
 * Whether the lock is ours now. One whose holder is gone is removed first, by whoever holds the lock on doing that:
 * were it just moved away, a run that saw the dead holder a moment ago could move away the lock of a living one.
 * Whoever dies while removing leaves that second lock, which is taken over the same way.
 */
function taken(host: Host, lock: AbsPath, text: string): boolean {
  if (host.createExclusive(lock, text)) return true
  if (isHeld(host, lock)) return false
  const removing: AbsPath = `${lock}.removing`
  if (!taken(host, removing, text)) return false
  try { if (!isHeld(host, lock)) host.remove(lock) } finally { host.remove(removing) }
  return host.createExclusive(lock, text)
}

/** Also where it is not there any more: then there is nothing to remove. */
function isHeld(host: Host, lock: AbsPath): boolean {
  const text = host.read(lock)
  return text === null || holderIn(text) !== null
}

/** What killed processes have left of taking the lock. It is in nobody's way, so it may stay where it cannot be removed. */
function sweepLocks(host: Host, text: string): void {
  for (const name of host.list(STATE_DIR)) {
    const path: AbsPath = `${STATE_DIR}/${name}`
    const [, pid] = /^lock[.\w]*\.(\d+)$/.exec(name) || []
    try {
      if (pid !== undefined ? startTime(Number(pid)) === null : /^lock(\.removing)+$/.test(name) && taken(host, path, text)) host.remove(path)
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
  }
}
