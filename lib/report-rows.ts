// A node in the page: a line that says all of it at a glance, and below it what there is to know. Pure.
import { badge } from './report-charts.ts'
import { html } from './report-html.ts'
import type { Markup } from './report-html.ts'
import type { Gpu } from './report-gpus.ts'
import type { Blocker } from './report-judge.ts'
import type { Node } from './report-fleet.ts'
import { countStates, rankOf } from './report-states.ts'
import { shortName } from './report-totals.ts'
import { grouped } from './report-values.ts'
import { counted } from './report-view.ts'

/** By the names that COLUMNS (lib/report-view.ts) has. */
export const COLUMN_TITLES = { node: 'Node', state: 'State', gpus: 'GPUs', cause: 'What blocks it, and the remedy' } as const

/** "0000:" says nothing on most nodes. */
export function shortAddress(address: string): string {
  return address.replace(/^0000:/, '')
}

function remedyOf(remedy: string): Markup {
  return remedy === '' ? html`` : html` <span class="remedy">${remedy}</span>`
}

function blockerItem({ text, remedy, addresses }: Blocker): Markup {
  const at = addresses.length === 0 ? html`` : html`<code>${addresses.map(shortAddress).join(' ')}</code> `
  return html`<li>${at}${text}${remedyOf(remedy)}</li>`
}

function cause([first, ...others]: readonly Blocker[]): Markup {
  if (first === undefined) return html``
  return html`${first.text}${remedyOf(first.remedy)}${others.length === 0 ? '' : html` <span class="more-of">and ${others.length} more</span>`}`
}

/** "2 × A30 PCIe", and the states where they are not all the node's. */
function gpusInShort({ gpus, state }: Node): Markup {
  const ours = gpus.filter((gpu) => gpu.state !== 'stays')
  const models = [...grouped(ours, ({ id }) => id)].map(([id, same]) => `${same.length} \u00d7 ${shortName(same.find(({ name }) => name !== '')?.name || '') || id || 'unknown model'}`)
  const states = countStates(ours.map((gpu) => gpu.state))
  if (states.length === 0) return html`<span class="nothing">none</span>`
  const differ = states.some(({ word }) => word !== state)
  return html`${models.join(', ')}${differ ? html`<br><small>${states.map(({ word, count }) => `${count} ${word}`).join(', ')}</small>` : ''}`
}

function gpuRow({ address, id, name, driver, group, numa, deviceType, state, blockers, kind }: Gpu): Markup {
  const model = [shortName(name), kind === 'gpu' ? '' : kind].filter((part) => part !== '').join(', ')
  return html`<tr><td><code>${shortAddress(address)}</code></td><td><code>${id}</code> ${model}</td><td>${driver || '\u2013'}</td><td>${group || '\u2013'}</td><td>${numa || '\u2013'}</td><td>${deviceType || '\u2013'}</td><td>${badge(state)}</td><td>${blockers.map(({ text, remedy }) => html`<div>${text}${remedyOf(remedy)}</div>`)}</td></tr>
`
}

function gpuTable(gpus: readonly Gpu[]): Markup {
  if (gpus.length === 0) return html``
  const heads = ['Address', 'Model', 'Driver', 'IOMMU group', 'NUMA', 'Nova type', 'State', ''].map((title) => html`<th scope="col">${title}</th>`)
  return html`<div class="scroll"><table class="cards"><thead><tr>${heads}</tr></thead><tbody>${gpus.map(gpuRow)}</tbody></table></div>`
}

function list(title: string, items: readonly Markup[]): Markup {
  return items.length === 0 ? html`` : html`<h4>${title}</h4><ul>${items}</ul>`
}

function details(node: Node): Markup {
  const plain = (text: string): Markup => html`<li>${text}</li>`
  const about = [node.os, node.kernel, node.machineId === '' ? '' : `machine id ${node.machineId}`].filter((part) => part !== '').join(' \u00b7 ')
  const from = node.sources.map(({ module, at }) => `${module} of ${moment(at)}`).join(', ')
  return html`${gpuTable(node.gpus)}${list('What blocks it', node.blockers.map(blockerItem))}${list('A check would change', node.planned.map(({ label, facet }) => plain(`${label}${facet === '' ? '' : ` (${facet})`}`)))}${list('Warnings', node.warnings.map(plain))}${list('Notes', node.notes.map(plain))}<p class="about">${about}${from === '' ? '' : html`<br>From ${from}`}</p>`
}

/** UTC, to the minute. */
export function moment(at: number): string {
  return Number.isFinite(at) ? `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC` : 'an unknown time'
}

/** What the page's script sorts and filters by stands in data-*; everything is searched. */
export function nodeRows(node: Node): Markup {
  const ours = node.gpus.filter(({ state }) => state !== 'stays')
  const models = [...new Set(ours.map(({ id }) => id))].join(' ')
  return html`<tbody class="node" data-state="${node.state}" data-rank="${rankOf(node.state)}" data-gpus="${ours.length}" data-models="${models}"><tr><th scope="row"><button type="button" class="open" aria-expanded="false">${node.name}</button></th><td>${badge(node.state)}</td><td>${gpusInShort(node)}</td><td class="cause">${cause(node.blockers)}</td></tr><tr class="details"><td colspan="4">${details(node)}</td></tr></tbody>
`
}

/** Names in full where they are few, else behind a count. */
export function nodeNames(names: readonly string[]): Markup {
  if (names.length <= 6) return html`${names.join(', ')}`
  return html`<details><summary>${counted(names.length, 'node')}</summary>${names.join(', ')}</details>`
}
