// The totals of a report as pictures: stacked bars in SVG, each part named beside it too, so that neither colour nor
// a pointer is needed to read them. Pure.
import { html } from './report-html.ts'
import type { Markup } from './report-html.ts'
import { STATES } from './report-states.ts'
import type { Count, Model, Totals } from './report-totals.ts'
import { counted } from './report-view.ts'

const WIDTH = 1000
const GAP = 3
/** A part that could not be seen would not be there. */
const LEAST = 6

function inWords(counts: readonly Count[]): string {
  return counts.map(({ word, count }) => `${count} ${word}`).join(', ')
}

/** A bar of `counts`, as long as its share of `most`. */
function bar(counts: readonly Count[], most: number): Markup {
  let x = 0
  const parts = counts.map(({ word, count }) => {
    const wide = Math.max(LEAST, (count / most) * WIDTH)
    const part = html`<rect class="${STATES[word].tone}" x="${x.toFixed(1)}" y="0" width="${Math.max(LEAST - GAP, wide - GAP).toFixed(1)}" height="10"><title>${count} ${word}</title></rect>`
    x += wide
    return part
  })
  return html`<svg class="bar" viewBox="0 0 ${Math.max(WIDTH, Math.ceil(x))} 10" preserveAspectRatio="none" role="img" aria-label="${inWords(counts)}">${parts}</svg>`
}

function total(counts: readonly Count[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}

/** The mark of a state: a shape for those who do not see its colour. */
export function badge(word: Count['word']): Markup {
  const { tone, meaning } = STATES[word]
  return html`<span class="state ${tone}" title="${meaning}">${word}</span>`
}

function nodesChart(counts: readonly Count[]): Markup {
  const all = total(counts)
  const rows = counts.map(({ word, count }) => html`<tr><th scope="row"><button type="button" class="pick" data-state="${word}">${badge(word)}</button></th><td class="number">${count}</td><td>${bar([{ word, count }], Math.max(...counts.map((one) => one.count)))}</td><td class="meaning">${STATES[word].meaning}</td></tr>
`)
  return html`<figure class="chart"><figcaption>${counted(all, 'node')} by state</figcaption>${bar(counts, all)}<table>${rows}</table></figure>`
}

function modelRow({ id, name, count, states }: Model, most: number): Markup {
  const title = id === '' ? html`unknown model` : html`<button type="button" class="pick" data-model="${id}">${name === '' ? id : name}</button>`
  return html`<tr><th scope="row">${title}${name === '' ? '' : html` <small>${id}</small>`}</th><td class="number">${count}</td><td>${bar(states, most)}<small>${inWords(states)}</small></td></tr>
`
}

function modelsChart({ models, gpus }: Totals): Markup {
  const most = Math.max(...models.map(({ count }) => count))
  return html`<figure class="chart"><figcaption>${counted(gpus, 'GPU')} by model and state</figcaption><table>${models.map((model) => modelRow(model, most))}</table></figure>`
}

/** Nodes by state, and GPUs by model where there are any. */
export function charts(totals: Totals): Markup {
  return html`<div class="charts">${nodesChart(totals.nodes)}${totals.models.length === 0 ? '' : modelsChart(totals)}</div>`
}
