// A Result as the contract prints it (Output): which keys, in which order, and what must never be among them. Pure.
import type { Stop } from './errors.ts'
import type { HostName, Result } from './result.ts'

/** What a run prints: these keys always, of the contract's others and of the module's own what applies. */
export interface Wire extends Readonly<Record<string, unknown>> {
  readonly changed: boolean
  readonly failed: boolean
  readonly msg: string
}

/** Who a result is from: the module, the version of vfiokit, the node. */
export interface Speaker {
  readonly module: string
  readonly version: string
  readonly host: HostName
}

/** Keys that Ansible takes for its own at the top of a result, and names that Jinja finds as methods of a dict. */
const NEVER: readonly string[] = [
  'results', 'skipped', 'unreachable', 'ansible_job_id', 'ansible_facts', 'ansible_loop_var', 'finished', 'started',
  'attempts', 'retries', 'notify', 'skip_reason', 'add_host', 'add_group', 'item', 'invocation', 'rc', 'deprecations',
  'keys', 'items', 'values', 'get', 'update', 'copy', 'pop', 'clear',
]

/** What a finished run prints. */
export function wireOf(result: Result, speaker: Speaker): Wire {
  const { changed, msg, error, run, changes, diff, pending, rebootReasons, pendingAtBoot, bootable, notes, warnings, own } = result
  const wire = compact({
    ...head(changed, error !== undefined, msg, speaker),
    error: error && failure(error.stop, error.node),
    exception: error && stackOf(error.stop),
    run,
    changes,
    diff: diff?.length === 0 ? undefined : diff,
    pending,
    reboot_required: rebootReasons && rebootReasons.length > 0,
    reboot_reasons: rebootReasons,
    pending_at_boot: pendingAtBoot,
    bootable,
    notes: notes?.length === 0 ? undefined : notes,
    warnings: warnings?.length === 0 ? undefined : warnings,
  })
  const others = Object.entries(own).filter(([key]) => !Object.prototype.hasOwnProperty.call(wire, key) && !NEVER.includes(key) && !key.startsWith('_'))
  return { ...wire, ...Object.fromEntries(others) }
}

/** What a run prints that stopped before it wrote anything. */
export function wireOfStop(stop: Stop, speaker: Speaker): Wire {
  return compact({
    ...head(false, true, stop.message, speaker),
    error: failure(stop, 'untouched'),
    exception: stackOf(stop),
    changes: [],
  })
}

/** The exit code of the contract: non-zero exactly when `failed` is true. */
export function exitCode(wire: Wire): 0 | 1 | 2 {
  if (!wire.failed) return 0
  return Reflect.get(Object(wire['error']), 'code') === 'E_PARAMS' ? 2 : 1
}

function head(changed: boolean, failed: boolean, msg: string, { module, version, host }: Speaker) {
  return { changed, failed, msg, comment: msg, module, version, contract: 1, host }
}

function failure(stop: Stop, node: string): Readonly<Record<string, unknown>> {
  return { code: stop.code, ...(stop.param ? { param: stop.param } : {}), ...(stop.hint === undefined ? {} : { hint: stop.hint }), node }
}

/** Only of a bug: whoever reports it should have it at hand. */
function stackOf(stop: Stop): string | undefined {
  if (stop.code !== 'E_INTERNAL') return undefined
  return stop.cause instanceof Error ? stop.cause.stack : stop.stack
}

/** Leaves out what is undefined; a key of the contract is never null. */
function compact<T extends Wire>(wire: T): Wire {
  return Object.fromEntries(Object.entries(wire).filter(([, value]) => value !== undefined)) as unknown as Wire
}
