// What only all nodes together show: how many are in which state, the models, and what several nodes have in common
// or should have and do not. Pure.
import type { Blocker } from './report-judge.ts'
import type { Node, Report } from './report-fleet.ts'
import { countStates, rankOf } from './report-states.ts'
import type { Word } from './report-states.ts'
import { compareNames } from './report-view.ts'
import { grouped } from './report-values.ts'

/** How many nodes or GPUs are in a state. */
export interface Count {
  readonly word: Word
  readonly count: number
}

/** All GPUs of an id; id and name are '' where nobody told. */
export interface Model {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly states: readonly Count[]
}

/** One id that Nova would have to call by different types. */
export interface Mixed {
  readonly id: string
  readonly name: string
  /** Of most cards first. */
  readonly types: readonly { readonly type: string; readonly cards: number; readonly nodes: readonly string[] }[]
}

/** What stands in the way of several nodes alike. */
export interface Cause extends Pick<Blocker, 'text' | 'remedy'> {
  readonly state: Word
  readonly nodes: readonly string[]
}

/** What all nodes come to; `gpus` and `models` are without those that stay with the host. */
export interface Totals {
  readonly nodes: readonly Count[]
  readonly models: readonly Model[]
  readonly gpus: number
  readonly mixed: readonly Mixed[]
  readonly causes: readonly Cause[]
}

/** "A30 PCIe" of "NVIDIA Corporation GA100GL [A30 PCIe]": how pci.ids writes what is on the box. */
export function shortName(name: string): string {
  return /\[([^[\]]+)\](?:\s*\([^()]*\))?\s*$/.exec(name)?.[1] ?? name.replace(/^(?:NVIDIA Corporation|Advanced Micro Devices, Inc\.|Intel Corporation)\s+(?:\[AMD\/ATI\]\s+)?/, '')
}

/** States by urgency; models by their GPUs and causes by their nodes, most first. */
export function totalsOf({ nodes }: Report): Totals {
  const cards = nodes.flatMap((node) => node.gpus.map((gpu) => ({ node: node.name, gpu })))
  const names = new Map<string, string>()
  for (const { gpu } of cards) if (gpu.name !== '' && !names.has(gpu.id)) names.set(gpu.id, shortName(gpu.name))
  const nameOf = (id: string): string => names.get(id) || ''
  const ours = cards.filter(({ gpu }) => gpu.state !== 'stays')
  const models = [...grouped(ours, ({ gpu }) => gpu.id)].map(([id, same]): Model => (
    { id, name: nameOf(id), count: same.length, states: countStates(same.map(({ gpu }) => gpu.state)) }
  ))
  return {
    nodes: countStates(nodes.map(({ state }) => state)),
    models: models.sort((a, b) => b.count - a.count || compareNames(a.id, b.id)),
    gpus: ours.length,
    mixed: [...grouped(cards.filter(({ gpu }) => gpu.id !== '' && gpu.deviceType !== ''), ({ gpu }) => gpu.id)].flatMap(([id, same]) => {
      const types = [...grouped(same, ({ gpu }) => gpu.deviceType)].map(([type, some]) => ({ type, cards: some.length, nodes: [...new Set(some.map(({ node }) => node))] }))
      return types.length < 2 ? [] : [{ id, name: nameOf(id), types: types.sort((a, b) => b.cards - a.cards) }]
    }),
    causes: causesOf(nodes),
  }
}

/** Of most nodes first; what one node has alone is told there. */
function causesOf(nodes: readonly Node[]): readonly Cause[] {
  const all = nodes.flatMap((node) => node.blockers.map(({ text, remedy }) => ({ node, state: node.state, text, remedy })))
  return [...grouped(all, ({ state, text, remedy }) => JSON.stringify([state, text, remedy])).values()].flatMap((same) => {
    const [first] = same
    // Nodes, not names: two may have the same.
    const names = [...new Set(same.map(({ node }) => node))].map(({ name }) => name)
    return first === undefined || names.length < 2 ? [] : [{ text: first.text, remedy: first.remedy, state: first.state, nodes: names }]
  }).sort((a, b) => b.nodes.length - a.nodes.length || rankOf(a.state) - rankOf(b.state))
}

/** Why it matters and what to do; Nova: a device matches an alias of its own device_type only, and says so nowhere. */
export function aboutMixed({ id, name, types }: Mixed): string {
  const parts = types.map(({ type, nodes }) => `${type} on ${nodes.length === 1 ? nodes[0] || '' : `${nodes.length} nodes`}`)
  return `${id}${name === '' ? '' : ` (${name})`} is ${parts.join(', ')}: an alias of Nova finds one of them only`
}

/** The remedy for every Mixed, said behind aboutMixed. */
export const MIXED_REMEDY = 'switch SR-IOV on or off alike in the firmware setup of all of them, or give each type an alias of its own'
