// THE CONTRACT of a module: read this first. A module is a frozen value; `plan` may only read the host and says
// what should be true. Comparing, check mode, diff, applying, looking again and undo belong to the engine.
import type { Stop } from './errors.ts'
import type { AbsPath, HostView } from './host.ts'
import type { Params, Values } from './params.ts'
import type { Step } from './steps.ts'

/** One thing that is ours once it is written: recorded per entry, so that an undo takes back this and no more. */
export interface Claim {
  /** arg: a kernel argument token; id: a PCI id given to vfio-pci; module: a name loaded at boot; line: a line of a file. */
  readonly thing: 'arg' | 'id' | 'module' | 'line'
  readonly value: string
  /** Of an arg: files that held it before; it is not taken out of these. */
  readonly except?: readonly AbsPath[]
}

/** A function given to vfio-pci, as passthrough_verify judges it later. */
export interface RecordedDevice {
  readonly address: string
  readonly id: string
}

/** What is true of the running node, read after the apply (or at once, in check mode). */
export interface Report {
  /** The module's own result keys (contract: The modules). */
  readonly own: Readonly<Record<string, unknown>>
  /** Effects asked for that are missing now and that only a boot brings. */
  readonly rebootReasons?: readonly string[]
  /** What takes effect at the next boot but changes nothing that matters. */
  readonly pendingAtBoot?: readonly string[]
  /**
   * Ends the run as failed though everything was done that could be (passthrough_undo: something had to be kept); one
   * with node `untouched` is a refusal that has more to show than its words.
   */
  readonly fail?: Stop
  /** Says more than the list of changes would. */
  readonly msg?: string
  /** In modules that touch boot state: lib/bootloader's `bootable(host, loader)`. */
  readonly bootable?: { readonly ok: boolean; readonly reasons: readonly string[] }
  readonly notes?: readonly string[]
  readonly warnings?: readonly string[]
}

/** What one call wants of this node. Made anew under the lock, and again after the apply, so it may do nothing but read. */
export interface Plan {
  /** In the order to apply; the desired state, never "changes". */
  readonly steps: readonly Step[]
  /** What these steps make ours, as far as it was not there before. */
  readonly claims?: readonly Claim[]
  /** What this plan gives up: no longer ours, whoever of us had it. */
  readonly released?: readonly Claim[]
  /** Throws E_REFUSED; asked before anything that a boot reads is written or remade (lib/measured-boot.ts). */
  readonly guard?: (host: HostView) => void
  /** What passthrough_verify is to judge when it is given no ids. */
  readonly devices?: readonly RecordedDevice[]
  readonly notes?: readonly string[]
  readonly warnings?: readonly string[]
  /** Commands that could not be planned as steps, for the operator to run. */
  readonly pending?: readonly string[]
  /** Undo only: runs to forget once everything is as planned. No journal is written then. */
  readonly undoes?: ReadonlySet<string>
  /** Directories to remove afterwards where they are empty, innermost first. */
  readonly emptyDirs?: readonly AbsPath[]
  report(host: HostView): Report
}

/** Makes something true of a node. `plan` throws Stop (E_REFUSED, E_HOST, E_PARAMS) where that cannot or must not be. */
export interface Module<P extends Params = Params> {
  readonly type: 'module'
  /** snake_case; the name of the file, the dist script, the README row and the test. */
  readonly name: string
  /** One sentence: README row and --help. */
  readonly summary: string
  readonly params: P
  /** Parameters for the README, --help and the laws, as a caller would write them. */
  readonly example: Readonly<Record<string, unknown>>
  /** Exit 2 when it is called without an argument (contract: Input, 1). */
  readonly mustBeMeant?: boolean
  /** Nothing of it ever waits for a boot, so its results say nothing of one (contract: Output, reboot_required). */
  readonly boots?: false
  /** Reboots for it, where its parameter `reboot` asks for that (lib/stages.ts). */
  readonly rebooter?: Module
  plan(host: HostView, params: Values<P>): Plan
}

/** A module that only reads. `fail` makes the run end with exit 1 and this error. */
export interface Probe<P extends Params = Params> {
  readonly type: 'probe'
  readonly name: string
  readonly summary: string
  readonly params: P
  readonly example: Readonly<Record<string, unknown>>
  /** Takes --metrics: what `read` returns has `metrics`. */
  readonly takesMetrics?: true
  read(host: HostView, params: Values<P>): ProbeResult
  /** `--capture FILE`: the text of an anonymised copy of what is read here. */
  capture?(host: HostView): string
}

/** What a probe has found; lib/main.ts makes the contract's result of it. */
export interface ProbeResult {
  readonly msg: string
  readonly own: Readonly<Record<string, unknown>>
  /** What --human shows instead of `own`, where that is more than a person wants to see: records become tables (lib/human.ts). */
  readonly human?: () => Readonly<Record<string, unknown>>
  /** The result as OpenMetrics; `now` in seconds since 1970. */
  readonly metrics?: (now: number) => string
  readonly fail?: { readonly code: 'E_NOT_READY' | 'E_HOST'; readonly hint?: string }
  readonly rebootReasons?: readonly string[]
  readonly notes?: readonly string[]
  readonly warnings?: readonly string[]
}

/** Frozen; `P` comes from `params`, so that `plan` gets its values typed. A module is the default export of its file. */
export function defineModule<P extends Params>(module: Omit<Module<P>, 'type'>): Module<P> {
  return Object.freeze({ type: 'module' as const, ...module })
}

/** As defineModule, for what only reads: the script is bundled without the engine. */
export function defineProbe<P extends Params>(probe: Omit<Probe<P>, 'type'>): Probe<P> {
  return Object.freeze({ type: 'probe' as const, ...probe })
}
