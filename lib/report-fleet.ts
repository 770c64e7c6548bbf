// A report from results: every node with its GPUs, its state and what blocks it, and what only all of them together
// show. Pure.
import { gpusOf } from './report-gpus.ts'
import type { Gpu } from './report-gpus.ts'
import { judge, together } from './report-judge.ts'
import type { Blocker } from './report-judge.ts'
import { membersOf } from './report-members.ts'
import type { Member } from './report-members.ts'
import { plannedIn, plansOf } from './report-plans.ts'
import type { Planned, PlannedChange } from './report-plans.ts'
import type { Found, Told } from './report-results.ts'
import { mostUrgent, rankOf } from './report-states.ts'
import type { Word } from './report-states.ts'
import { compareNames } from './report-view.ts'
import { fields, text, texts } from './report-values.ts'

/** A host by its newest results; '' for what none of them told. */
export interface Node {
  readonly name: string
  readonly machineId: string
  readonly os: string
  readonly kernel: string
  readonly state: Word
  readonly blockers: readonly Blocker[]
  readonly gpus: readonly Gpu[]
  readonly warnings: readonly string[]
  readonly notes: readonly string[]
  /** What a check would change and nobody has changed since. */
  readonly planned: readonly Planned[]
  /** Module and time of each result that counted. */
  readonly sources: readonly { readonly module: string; readonly at: number }[]
}

/** All that the text and the page say. */
export interface Report {
  /** Most urgent first, then by name. */
  readonly nodes: readonly Node[]
  readonly plans: readonly PlannedChange[]
  /** What is odd about the names of hosts. */
  readonly remarks: readonly string[]
  /** What could not be read. */
  readonly problems: readonly string[]
  /** Milliseconds: the oldest and the newest result; null without any. */
  readonly span: readonly [number, number] | null
}

/** `problems`: one sentence for each thing that could not be read; they are handed on. */
export function reportOf(found: Found, problems: readonly string[]): Report {
  const { members, remarks } = membersOf(found.told, found.lost)
  const nodes = members.map(nodeOf).sort((a, b) => rankOf(a.state) - rankOf(b.state) || compareNames(a.name, b.name))
  const times = nodes.flatMap(({ sources }) => sources.map(({ at }) => at))
  const span = times.length === 0 ? null : times.reduce<readonly [number, number]>(([least, most], at) => [Math.min(least, at), Math.max(most, at)], [Infinity, -Infinity])
  return { nodes, plans: plansOf(nodes), remarks, problems, span }
}

function nodeOf(member: Member): Node {
  const { name, machineId, results } = member
  const judgement = judge(member)
  const gpus = gpusOf(member, judgement)
  const state = judgement.state ?? stateByGpus(gpus, results)
  const host = fields(results[results.length - 1]?.wire['host'])
  const said = (key: string): readonly string[] => [...new Set(results.flatMap(({ wire }) => texts(wire[key])))]
  return {
    name, machineId, os: text(host['os']), kernel: text(host['kernel']), state, gpus,
    blockers: state === 'blocked' && (judgement.state === undefined || judgement.blockers.length === 0) ? [...ofGpus(gpus), ...judgement.blockers] : judgement.blockers,
    warnings: said('warnings'), notes: said('notes'),
    planned: plannedOf(results),
    sources: results.map(({ module, at }) => ({ module, at })),
  }
}

/** Where nothing was asked of the node: what its GPUs come to. */
function stateByGpus(gpus: readonly Gpu[], results: readonly Told[]): Word {
  const states = gpus.map((gpu) => gpu.state).filter((state) => state !== 'stays')
  const worst = mostUrgent(states)
  if (worst === null) return results.some(({ module }) => module === 'gpu_info') ? 'no_gpu' : 'configured'
  // On vfio-pci now; whether at the next boot too, nobody has asked.
  return worst === 'ready' ? 'configured' : worst
}

function ofGpus(gpus: readonly Gpu[]): readonly Blocker[] {
  return together(gpus.filter(({ state }) => state !== 'stays').flatMap(({ address, blockers }) => blockers.map((one) => ({ ...one, addresses: [address] }))))
}

/** Until something was written, or everything was found ready. */
function plannedOf(results: readonly Told[]): readonly Planned[] {
  return results.filter((_, index) => !results.slice(index + 1).some(({ wire }) => wire['run'] !== undefined || wire['status'] === 'ready')).flatMap(plannedIn)
}
