// Whether the devices are ready for VMs, now and after the next boot: one finding per link of the chain, each
// with what was read, found and expected, and the remedy. Pure.

/** Part of the contract: ready, or what keeps the node from it. */
export type Status = 'ready' | 'pending_reboot' | 'drifted' | 'missing_device' | 'unsupported' | 'off_in_firmware' | 'off_in_kernel' | 'in_use' | 'refused'

/** One link of the chain, as results show it. */
export interface Finding {
  /** Stable: dashboards and alert rules are built on it. */
  readonly id: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly address?: string
  readonly ok: boolean
  readonly found: string
  readonly expected: string
  readonly read_from: string
  /** What to do; '' when it is ok. */
  readonly remedy: string
}

/** now: the running node; next: what boots next. A finding of both counts for both. */
export interface Judged extends Finding {
  readonly about: 'now' | 'next' | 'both'
  /** The status that this alone would give a node that is not ready, most telling first in STATUS_ORDER. */
  readonly status: Status
}

/** The first that any failed finding gives is the node's: a missing card explains more than a missing group. */
export const STATUS_ORDER: readonly Status[] = ['missing_device', 'refused', 'unsupported', 'off_in_firmware', 'off_in_kernel', 'in_use', 'drifted', 'pending_reboot']

/** The two booleans stand by themselves: a node may be ready now and not after the next boot. */
export interface Verdict {
  readonly status: Status
  readonly ready: boolean
  readonly ready_next_boot: boolean
}

/** Only failed findings of severity `error` count; with none it is ready, also where there are no findings at all. */
export function verdict(findings: readonly Judged[]): Verdict {
  const failed = findings.filter(one => !one.ok && one.severity === 'error')
  const now = failed.filter(one => one.about !== 'next')
  const next = failed.filter(one => one.about !== 'now')
  const [ready, readyNext] = [now.length === 0, next.length === 0]
  if (ready && readyNext) return { status: 'ready', ready, ready_next_boot: readyNext }
  // What only a boot brings is no fault: everything that will boot next is right already.
  if (readyNext) return { status: 'pending_reboot', ready, ready_next_boot: readyNext }
  const found = STATUS_ORDER.find(status => failed.some(one => one.status === status)) ?? 'drifted'
  return { status: ready && found === 'pending_reboot' ? 'drifted' : found, ready, ready_next_boot: readyNext }
}

/** Without what only the verdict needs, in the order of the contract. */
export function shown(findings: readonly Judged[]): readonly Finding[] {
  return findings.map(({ id, severity, address, ok, found, expected, read_from, remedy }) => ({ id, severity, ...(address === undefined ? {} : { address }), ok, found, expected, read_from, remedy }))
}
