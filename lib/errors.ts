// The ways a run can stop. Anything else that is thrown is a bug and is reported as E_INTERNAL.

/** Stable codes of `error.code` (contract: Output). */
export type ErrorCode =
  | 'E_PARAMS' | 'E_HOST' | 'E_REFUSED' | 'E_NOT_READY' | 'E_BUSY' | 'E_RACED'
  | 'E_COMMAND' | 'E_APPLY' | 'E_DRIFT' | 'E_INTERNAL'

/** What the run left behind: nothing written, everything taken back, or some of it written. */
export type NodeState = 'untouched' | 'rolled_back' | 'partial'

interface StopDetails {
  readonly param?: string
  readonly hint?: string
  readonly cause?: unknown
  /** Known to whoever took something back; the engine works it out otherwise. */
  readonly node?: NodeState
}

/**
 * A run that ends without reaching what was asked. `message` is one sentence that names the thing, what was
 * found, what was expected and the remedy.
 */
export class Stop extends Error implements StopDetails {
  readonly code: ErrorCode
  readonly param?: string
  readonly hint?: string
  readonly cause?: unknown
  readonly node?: NodeState

  constructor(code: ErrorCode, message: string, details: StopDetails = {}) {
    super(message)
    this.name = 'Stop'
    this.code = code
    Object.assign(this, details)
  }
}

/** What was caught, as it is told: all that is no Stop is a bug. */
export function asStop(error: unknown): Stop {
  return error instanceof Stop ? error : new Stop('E_INTERNAL', `${error instanceof Error ? error.message : String(error)}; this is a bug, please report it`, { cause: error })
}

/** Bad input: exit 2, nothing touched. */
export function badParam(param: string, message: string): Stop {
  return new Stop('E_PARAMS', message, { param })
}

/** This host cannot be handled; nothing touched. */
export function unsupported(message: string, hint?: string): Stop {
  return new Stop('E_HOST', message, hint === undefined ? {} : { hint })
}

/** What was asked would do harm; nothing touched. */
export function refused(message: string, hint?: string): Stop {
  return new Stop('E_REFUSED', message, hint === undefined ? {} : { hint })
}
