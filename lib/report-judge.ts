// The state of a node from its newest results: the last one that says anything of it counts. Pure.
import { fields, records, text, texts } from './report-values.ts'
import type { Fields } from './report-values.ts'
import type { Member } from './report-members.ts'
import type { Lost, Told } from './report-results.ts'
import { isWord } from './report-states.ts'
import type { Word } from './report-states.ts'

/** What stands in the way, and what to do about it. */
export interface Blocker {
  readonly text: string
  /** '' where the text says it, or nobody knows. */
  readonly remedy: string
  /** The functions that it is about; [] when it is the node. */
  readonly addresses: readonly string[]
}

// Maps: what is looked up is whatever a file holds, and every object of JavaScript has a "constructor".
/** `stage` of gpu_passthrough. */
const STAGES: ReadonlyMap<string, Word> = new Map([['configured', 'configured'], ['reboot_pending', 'pending_reboot'], ['ready', 'ready'], ['stuck', 'stuck']])
const REFUSALS: ReadonlyMap<string, Word> = new Map([['E_REFUSED', 'refused'], ['E_HOST', 'unsupported']])
const TO_REBOOT = 'reboot the node'
const AFTER_LOSS: Readonly<Record<Lost['state'], string>> = {
  unreachable: 'look at the node, its network and its ssh, then run it again',
  failed: '',
  skipped: 'enable the service, or name the host in fleet_compute_host, or say fleet_disabled_by_others=configure or fleet_openstack=none',
}

/** Whether it only says what it would change: a check. The engine's own words, since an undo has no run id either way. */
export function isPlan({ wire }: Told): boolean {
  return wire['changed'] === true && wire['run'] === undefined && text(wire['msg']).startsWith('would change')
}

/** undefined where the result says nothing of the node as a whole. */
function stateOf(one: Told): Word | undefined {
  const { wire, module } = one
  const status = text(wire['status'])
  if (isWord(status)) return status
  if (wire['failed'] === true) return REFUSALS.get(text(fields(wire['error'])['code'])) ?? 'failed'
  if (isPlan(one)) return 'planned'
  const stage = STAGES.get(text(wire['stage']))
  if (stage === 'stuck') return stage
  if (wire['reboot_required'] === true) return 'pending_reboot'
  return stage ?? (module === 'passthrough_undo' ? 'with_host' : undefined)
}

/** What the results of a node come to. */
export interface Judgement {
  /** undefined: no result says it; the GPUs may. */
  readonly state: Word | undefined
  /** The result that says so. */
  readonly by: Told | undefined
  readonly blockers: readonly Blocker[]
}

/** By the host's loss, else a boot that would fail, else the newest result with a state; `ready` is `configured` once a run has written since. */
export function judge({ results, lost }: Member): Judgement {
  if (lost !== null) {
    return { state: lost.state, by: undefined, blockers: [{ text: lost.msg, remedy: AFTER_LOSS[lost.state], addresses: [] }] }
  }
  const inTurn = [...results].reverse()
  const by = inTurn.find((one) => stateOf(one) !== undefined)
  const boot = inTurn.find(({ wire }) => wire['bootable'] !== undefined || records(wire['findings']).some(({ id }) => id === 'boot.bootable'))
  const unbootable = texts(fields(boot?.wire['bootable'])['reasons'])
  if (boot !== undefined && fields(boot.wire['bootable'])['ok'] === false) {
    return { state: 'not_bootable', by, blockers: unbootable.map((reason) => ({ text: reason, remedy: 'repair the boot loader before you reboot', addresses: [] })) }
  }
  const since = by === undefined ? results : results.slice(results.indexOf(by) + 1)
  const left = together(since.flatMap(({ wire }) => toRun(wire)))
  if (by === undefined) return { state: undefined, by, blockers: left }
  const state = stateOf(by)
  return { state: state === 'ready' && since.some(wroteToHost) ? 'configured' : state, by, blockers: [...blockersOf(by), ...left] }
}

/** A run that changed what a verdict is about overtakes it; nova's configuration and the like says of no reboot. */
function wroteToHost({ wire }: Told): boolean {
  return wire['run'] !== undefined && wire['reboot_required'] !== undefined
}

/** Commands that a run below a root, or without the right, has left to people. */
function toRun(wire: Fields): readonly Blocker[] {
  return texts(wire['pending']).map((command) => ({ text: 'left for you to run', remedy: command, addresses: [] }))
}

function blockersOf(by: Told): readonly Blocker[] {
  const { wire, module } = by
  const state = stateOf(by)
  const first = toRun(wire)
  const held = records(wire['blockers']).map((one) => ({ text: text(one['text']), remedy: text(one['remedy']), addresses: [] }))
  const left = [...first, ...held]
  if (state === 'planned') return [{ text: `a check found changes to make: ${shortList(records(wire['changes']).map(({ label }) => text(label)))}`, remedy: `run ${module} without check`, addresses: [] }]
  if (state === 'pending_reboot' || state === 'stuck') {
    // Without them the boot that comes would find the old images.
    return [...first, ...texts(wire['reboot_reasons']).map((reason) => about(reason, state === 'stuck' ? '' : TO_REBOOT)), ...held]
  }
  const wrong = failing(wire)
  if (wrong.length > 0) return [...together(wrong.map(({ blocker }) => blocker)), ...left]
  if (wire['failed'] === true) return [{ text: text(wire['msg']), remedy: text(fields(wire['error'])['hint']), addresses: [] }, ...left]
  return left
}

const STARTS_WITH_ADDRESS = /^([0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]):? /

/** Reasons begin with the function that they are about; without it, those of like nodes are the same. */
function about(reason: string, remedy: string): Blocker {
  const [start, address] = STARTS_WITH_ADDRESS.exec(reason) || []
  return start === undefined || address === undefined ? { text: reason, remedy, addresses: [] } : { text: reason.slice(start.length), remedy, addresses: [address] }
}

/** The links of passthrough_verify's chain that do not hold. */
export function failing(wire: Fields): readonly { readonly id: string; readonly blocker: Blocker }[] {
  return records(wire['findings']).filter(({ ok, severity }) => ok === false && severity === 'error').map((finding) => {
    const [id, found, expected] = [text(finding['id']), text(finding['found']), text(finding['expected'])]
    return { id, blocker: { text: `${id} is ${found}, expected ${expected}`, remedy: text(finding['remedy']), addresses: finding['address'] === undefined ? [] : [text(finding['address'])] } }
  })
}

/** The same of several functions said once. */
export function together(blockers: readonly Blocker[]): readonly Blocker[] {
  const found = new Map<string, Blocker>()
  for (const one of blockers) {
    const key = `${one.text}\n${one.remedy}`
    const before = found.get(key)
    found.set(key, before === undefined ? one : { ...before, addresses: [...new Set([...before.addresses, ...one.addresses])] })
  }
  return [...found.values()]
}

function shortList(labels: readonly string[]): string {
  return labels.length <= 3 ? labels.join(', ') : `${labels.slice(0, 2).join(', ')} and ${labels.length - 2} more`
}
