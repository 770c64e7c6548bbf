// A reboot that is on its way: a timer of systemd's, or what shutdown(8) has scheduled. Asked of the files that they
// keep below /run, which no boot brings back.
import type { AbsPath, Argv, HostView } from './host.ts'

const UNIT = 'vfiokit-reboot'
/** Transient units are files there (systemd.unit(5)) until they are stopped. */
const TIMER: AbsPath = `/run/systemd/transient/${UNIT}.timer`
/** What logind keeps of `shutdown -r`: MODE= and the message (systemd: logind-dbus.c). */
const SHUTDOWN: AbsPath = '/run/systemd/shutdown/scheduled'
/** Debian's molly-guard puts itself in the place of shutdown and asks a person; the real one moves here. */
const GUARDED: readonly AbsPath[] = ['/usr/lib/molly-guard/shutdown', '/lib/molly-guard/shutdown']

function isTimed(host: HostView): boolean {
  return host.stat(TIMER) !== null || host.attr(SHUTDOWN) === null
}

/** What calls it off: each scheduler has its own. */
export function callOff(host: HostView): string {
  return isTimed(host) ? `systemctl stop ${UNIT}.timer` : 'shutdown -c'
}

/** In how long it comes, in words; `delay` seconds were asked for. */
export function inHowLong(host: HostView, delay: number): string {
  return isTimed(host) ? `${delay} s` : `${inMinutes(delay)} min`
}

/** `shutdown` counts in minutes. */
function inMinutes(delay: number): number {
  return Math.ceil(delay / 60)
}

/** Whether this node is about to reboot because of us. */
export function isRebootScheduled(host: HostView): boolean {
  return host.stat(TIMER) !== null || /^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test(host.attr(SHUTDOWN) || '')
}

/**
 * What schedules it, the first that works. A timer, so that whoever called has his answer by then; --collect, since a
 * unit of that name that failed would be in the way of the next; the accuracy, since a timer may be a minute late
 * otherwise (systemd.timer(5)).
 */
export function schedulers(host: HostView, delay: number, why: string): readonly Argv[] {
  // Of what was read from the host, nothing that an ExecStart would expand.
  const message = `vfiokit: ${why.replace(/[^\w .,:;()/+=-]/g, '?').slice(0, 200)}`
  return [
    ['systemd-run', `--unit=${UNIT}`, `--description=${message}`, `--on-active=${delay}s`, '--timer-property=AccuracySec=100ms', '--collect', 'systemctl', 'reboot', `--message=${message}`],
    [GUARDED.find(path => host.real(path) !== null) ?? 'shutdown', '-r', `+${inMinutes(delay)}`, message],
  ]
}
