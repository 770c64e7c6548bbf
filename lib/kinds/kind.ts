// What every kind of step must know how to do; the engine knows nothing else about steps.
import type { AbsPath, Host, HostView, Observer } from '../host.ts'
import type { Diff } from '../diff.ts'
import type { Stop } from '../errors.ts'
import type { Facet } from '../steps.ts'

/** The same text in both: nothing to do. */
export interface Observation {
  readonly before: string
  readonly after: string
}

/** What undoes a step, as it is kept in the journal (lib/journal.ts). Plain JSON. */
export type Inverse =
  | {
    readonly kind: 'file'
    readonly path: AbsPath
    /** sha256 of the text before and after; '' for an absent file. */
    readonly before: string
    readonly after: string
    /** Turns the text after into the text before: [offset, length of ours, text to put there], from the end. */
    readonly splices: readonly (readonly [number, number, string])[]
    /** Whole lines, and words within lines, that are ours: what goes when somebody has edited the file since. */
    readonly lines: readonly string[]
    readonly words: readonly string[]
    /** Kernel arguments that went with the edit, piece by piece: they come back where somebody has edited the file since. */
    readonly lost?: readonly string[]
    /** Permission bits and owner of the file as it was; absent when there was none. */
    readonly was?: { readonly mode: number; readonly uid: number; readonly gid: number }
    /** Directories that had to be made, outermost first. */
    readonly dirs: readonly AbsPath[]
    /** What else it holds may be shown to nobody. */
    readonly secret?: true
  }
  | { readonly kind: 'grubConfig'; readonly path: AbsPath }
  | { readonly kind: 'bootImage'; readonly path: AbsPath; readonly kernel: string }
  | { readonly kind: 'kmod'; readonly name: string }
  | { readonly kind: 'driver'; readonly address: string; readonly driver: string | null; readonly override: string | null }

/** `undone`: steps that are as they were again; `text`: how it went, for the message. */
export interface RolledBack<S> {
  readonly undone: readonly S[]
  readonly text: string
}

/** One for each kind of step (lib/kinds/index.ts). Only `apply` and `rollBack` change anything. */
export interface Kind<S> {
  readonly facet: Facet
  /** A noun phrase for people: "driver of 0000:41:00.0". */
  label(step: S): string
  /** `touched`: what earlier steps of this run change or have changed. */
  observe(host: Observer, step: S, touched: ReadonlySet<AbsPath>): Promise<Observation>
  /**
   * Makes it true; short, idempotent, throws Stop (E_COMMAND, E_APPLY). `asSurveyed` throws E_RACED where it is no
   * longer as it was when it was planned: for the last moment before what was there is replaced.
   */
  apply(host: Host, step: S, asSurveyed: () => Promise<unknown>): Promise<void>
  /** The shell command for the operator where it cannot be done here (contract: root); null where it can. */
  pending(host: Observer, step: S): string | null
  /** undefined: nothing to undo, and no journal for it. */
  inverse(host: HostView, step: S): Inverse | undefined
  /**
   * After `failed`: takes back what must not stay half-way, out of the steps of this kind that this run came to, with
   * what each had before, in order. Only the running kernel needs that; files are undone by the journal.
   */
  rollBack?(host: Host, failed: S, tried: readonly (readonly [S, Inverse])[], why: Stop): Promise<RolledBack<S>>
  /** Paths that `apply` changes. */
  touches(step: S): readonly AbsPath[]
  diff?(host: HostView, step: S, back: boolean): Diff
}
