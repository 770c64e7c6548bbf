// The report as one page of HTML that needs nothing else: no file, no network, and no script but to sort and filter.
// Its own policy (CSP) lets only this script and this style in, so that nothing in a result could ever run. Pure.
import { createHash } from 'crypto'
import { badge, charts } from './report-charts.ts'
import { html, raw } from './report-html.ts'
import type { Markup } from './report-html.ts'
import type { Report } from './report-fleet.ts'
import type { PlannedChange } from './report-plans.ts'
import { COLUMN_TITLES, moment, nodeNames, nodeRows } from './report-rows.ts'
import { MIXED_REMEDY, aboutMixed, totalsOf } from './report-totals.ts'
import type { Cause, Totals } from './report-totals.ts'
import { COLUMNS, counted } from './report-view.ts'

/** Few are open at once, so that they are seen and printed. */
const OPEN_PLANS = 8

/** Ours, from the build. */
export interface Assets {
  readonly script: string
  readonly style: string
}

interface About {
  readonly title: string
  readonly version: string
}

/** As browsers compare it: of the UTF-8 text between the tags (CSP 3, 8.4). */
function integrity(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}

interface Section {
  readonly id: string
  readonly title: string
  readonly lead?: string
  /** [] where there is nothing to say. */
  readonly body: readonly Markup[]
}

function section({ id, title, body, lead = '' }: Section): Markup {
  return html`<section id="${id}"><h2>${title}</h2>${lead === '' ? '' : html`<p>${lead}</p>`}${body}</section>
`
}

function causeRow({ state, text, remedy, nodes }: Cause): Markup {
  return html`<tr><td class="number">${nodes.length}</td><td>${badge(state)}</td><td>${text}${remedy === '' ? '' : html` <span class="remedy">${remedy}</span>`}</td><td>${nodeNames(nodes)}</td></tr>
`
}

function causeTable(causes: readonly Cause[]): readonly Markup[] {
  return causes.length === 0 ? [] : [html`<table class="list"><thead><tr><th scope="col">Nodes</th><th scope="col">State</th><th scope="col">${COLUMN_TITLES.cause}</th><th scope="col">Which</th></tr></thead><tbody>${causes.map(causeRow)}</tbody></table>`]
}

function plan({ label, facet, lines, instead, nodes }: PlannedChange, open: boolean): Markup {
  const text = lines.map((line) => html`<span class="${line.sign === '-' ? 'gone' : 'come'}">${line.sign}${line.text}
</span>`)
  return html`<details class="plan"${open ? html` open` : ''}><summary><code>${label}</code>${facet === '' ? '' : html` <small>${facet}</small>`} <span class="count">${counted(nodes.length, 'node')}</span></summary>${lines.length === 0 ? '' : html`<pre>${text}</pre>`}${instead === '' ? '' : html`<p>${instead}</p>`}<p class="which">${nodeNames(nodes)}</p></details>
`
}

function controls({ nodes, models }: Totals): Markup {
  const states = nodes.map(({ word, count }) => html`<option value="${word}">${word} (${count})</option>`)
  // A card that is missing has none, and an option without a value means any.
  const ids = models.filter(({ id }) => id !== '').map(({ id, name, count }) => html`<option value="${id}">${name === '' ? id : `${name}, ${id}`} (${count})</option>`)
  return html`<form class="controls"><label>Search <input type="search" id="search" placeholder="name, address, id, driver, text" autocomplete="off" spellcheck="false"></label>
<label>State <select id="state"><option value="">any</option>${states}</select></label>
<label>Model <select id="model"><option value="">any</option>${ids}</select></label>
<button type="button" id="open-all">Open all</button><button type="button" id="close-all">Close all</button><button type="reset">Reset</button>
<output id="shown" aria-live="polite"></output></form>
`
}

function table({ nodes }: Report): Markup {
  const heads = COLUMNS.map((column) => html`<th scope="col" class="${column}"${column === 'state' ? html` aria-sort="ascending"` : ''}><button type="button" class="sort" data-column="${column}">${COLUMN_TITLES[column]}</button></th>`)
  return html`<table class="nodes" id="nodes"><thead><tr>${heads}</tr></thead>
${nodes.map(nodeRows)}</table>
<p id="none" hidden>No node is like that.</p>
`
}

function head({ nodes, span }: Report, { gpus }: Totals): string {
  const when = span === null ? '' : moment(span[0]) === moment(span[1]) ? `, as of ${moment(span[0])}` : `, from results of ${moment(span[0])} to ${moment(span[1])}`
  return `${counted(nodes.length, 'node')} with ${counted(gpus, 'GPU')}${when}`
}

/** The whole page, from its doctype on; all that stood in results is escaped. */
export function pageOf(report: Report, { script, style }: Assets, { title, version }: About): string {
  const totals = totalsOf(report)
  const item = (text: string): Markup => html`<li>${text}</li>`
  const warnings = [...totals.mixed.map((one) => html`<li class="mixed">${aboutMixed(one)} <span class="remedy">${MIXED_REMEDY}</span><ul>${one.types.map(({ type, cards, nodes }) => html`<li><code>${type}</code>: ${counted(cards, 'card')}, ${nodeNames(nodes)}</li>`)}</ul></li>`), ...report.remarks.map(item)]
  const sections = [
    { id: 'attention', title: 'To look at', body: warnings.length === 0 ? [] : [html`<ul class="warnings">${warnings}</ul>`] },
    { id: 'problems', title: 'Could not be read', body: report.problems.length === 0 ? [] : [html`<ul class="problems">${report.problems.map(item)}</ul>`] },
    { id: 'causes', title: 'In the way of several nodes', body: causeTable(totals.causes) },
    { id: 'plans', title: 'What checks would change', lead: 'Equal changes are shown once, by the lines that go and come.', body: report.plans.map((one) => plan(one, report.plans.length <= OPEN_PLANS)) },
    { id: 'list', title: 'Nodes', body: report.nodes.length === 0 ? [] : [controls(totals), table(report)] },
  ].filter(({ body }) => body.length > 0)
  const links = sections.length < 2 ? html`` : html`<nav>${sections.map(({ id, title }) => html`<a href="#${id}">${title}</a> `)}</nav>`
  const policy = `default-src 'none'; script-src '${integrity(script)}'; style-src '${integrity(style)}'; img-src data:; base-uri 'none'; form-action 'none'`
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="vfiokit fleet_report ${version}">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${raw(style)}</style>
<script>${raw(script)}</script>
</head>
<body>
<header><h1>${title}</h1><p>${head(report, totals)}</p>${links}</header>
<main>
${report.nodes.length === 0 ? html`<p>No result of a module was found.</p>` : charts(totals)}
${sections.map(section)}</main>
<footer>fleet_report ${version} of vfiokit. Printed is what is shown: filter and open first what you want on paper.</footer>
</body>
</html>
`.markup
}
