// What a run gives back: the engine (or a probe) makes a Result, main puts it into the contract's envelope.
import type { Diff } from './diff.ts'
import type { NodeState, Stop } from './errors.ts'
import type { Facet } from './steps.ts'

/** A row of `changes` in a result: one step that differed, and was made true or (in check mode) would be. */
export interface Change {
  /** The kind of step. */
  readonly step: string
  readonly label: string
  readonly facet: Facet
  /** "" for absent; a file as `sha256:<12 hex>`. */
  readonly before: string
  readonly after: string
}

/**
 * One run, finished. A run that stops before it writes throws a Stop instead; one that stops later returns this
 * with `error`, so that what was done is told.
 */
export interface Result {
  readonly changed: boolean
  /** One sentence that a tired operator understands; the stop's own when there is an error. */
  readonly msg: string
  /** Given exactly when the run failed. */
  readonly error?: { readonly stop: Stop; readonly node: NodeState }
  /** The id for passthrough_undo, when something was written. */
  readonly run?: string
  readonly changes: readonly Change[]
  /** Only when asked for and something changes. */
  readonly diff?: readonly Diff[]
  /** Modules only, as the next three: a probe that does not judge the boot leaves them out. */
  readonly pending?: readonly string[]
  readonly rebootReasons?: readonly string[]
  readonly pendingAtBoot?: readonly string[]
  readonly bootable?: { readonly ok: boolean; readonly reasons: readonly string[] }
  readonly notes?: readonly string[]
  readonly warnings?: readonly string[]
  /** The module's own keys. */
  readonly own: Readonly<Record<string, unknown>>
  /** What --human shows instead of them. */
  readonly human?: () => Readonly<Record<string, unknown>>
  /** What --metrics prints instead of all of it. */
  readonly metrics?: (now: number) => string
}

/** Which node a result speaks of; what a host does not tell is left out. */
export interface HostName {
  readonly name?: string
  readonly machine_id?: string
  readonly os?: string
  readonly kernel?: string
  readonly arch?: string
}
