// The script in the page of a report: opens, sorts and filters the rows that are there. Without it everything is to
// be seen, opened and in the order of urgency. Values are read from the page as text and never become markup.
import { COLUMNS, compareRows, counted, matches } from '../../lib/report-view.ts'
import type { Column, Row } from '../../lib/report-view.ts'

interface Shown extends Row {
  readonly body: HTMLTableSectionElement
}

function need<T extends Element>(selector: string, type: new () => T, inside: ParentNode = document): T {
  const found = inside.querySelector(selector)
  if (!(found instanceof type)) throw new Error(`the page has no ${selector}`)
  return found
}

function all<T extends Element>(selector: string, type: new () => T): readonly T[] {
  return [...document.querySelectorAll(selector)].filter((one): one is T => one instanceof type)
}

function rowOf(body: HTMLTableSectionElement): Shown {
  const { state = '', rank, gpus, models = '' } = body.dataset
  return {
    body, state, rank: Number(rank), gpus: Number(gpus), models: models.split(' ').filter((id) => id !== ''),
    name: need('button.open', HTMLButtonElement, body).textContent ?? '', cause: (need('.cause', HTMLElement, body).textContent ?? '').trim(),
    text: (body.textContent ?? '').toLowerCase(),
  }
}

function setOpen(body: HTMLTableSectionElement, open: boolean): void {
  body.classList.toggle('opened', open)
  need('button.open', HTMLButtonElement, body).setAttribute('aria-expanded', String(open))
}

function start(): void {
  const table = document.querySelector('#nodes')
  if (table === null) return
  const rows = all('tbody.node', HTMLTableSectionElement).map(rowOf)
  const form = need('form.controls', HTMLFormElement)
  const search = need('#search', HTMLInputElement)
  const state = need('#state', HTMLSelectElement)
  const model = need('#model', HTMLSelectElement)
  const shown = need('#shown', HTMLOutputElement)
  let order: { readonly column: Column; readonly descending: boolean } = { column: 'state', descending: false }

  function filter(): void {
    const wanted = matches({ search: search.value, state: state.value, model: model.value })
    let count = 0
    for (const row of rows) {
      const fits = wanted(row)
      if (fits) count++
      row.body.hidden = !fits
    }
    shown.value = count === rows.length ? counted(count, 'node') : `${count} of ${counted(rows.length, 'node')}`
    need('#none', HTMLElement).hidden = count > 0
    for (const pick of all('button.pick', HTMLButtonElement)) pick.setAttribute('aria-pressed', String(isPicked(pick)))
  }

  function sort(column: Column): void {
    order = { column, descending: order.column === column && !order.descending }
    rows.sort(compareRows(column, order.descending))
    const sorted = document.createDocumentFragment()
    for (const { body } of rows) sorted.append(body)
    table?.append(sorted)
    for (const button of all('button.sort', HTMLButtonElement)) {
      const head = button.closest('th')
      if (button.dataset['column'] === column) head?.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending')
      else head?.removeAttribute('aria-sort')
    }
  }

  function isPicked({ dataset }: HTMLButtonElement): boolean {
    return dataset['state'] === undefined ? model.value !== '' && dataset['model'] === model.value : dataset['state'] === state.value
  }

  /** A state or a model of the pictures: shows only that, or everything again. */
  function pick(button: HTMLButtonElement): void {
    const picked = isPicked(button)
    if (button.dataset['state'] === undefined) model.value = picked ? '' : button.dataset['model'] ?? ''
    else state.value = picked ? '' : button.dataset['state']
    filter()
  }

  function clicked(target: EventTarget | null): void {
    if (!(target instanceof Element)) return
    const button = target.closest('button')
    const body = target.closest('tbody.node')
    if (button?.matches('.pick') === true) pick(button)
    else if (button?.matches('.sort') === true) {
      const column = COLUMNS.find((one) => one === button.dataset['column'])
      if (column !== undefined) sort(column)
    } else if (button?.id === 'open-all' || button?.id === 'close-all') {
      for (const row of rows) if (!row.body.hidden) setOpen(row.body, button.id === 'open-all')
    } else if (body instanceof HTMLTableSectionElement && target.closest('tr.details') === null && getSelection()?.isCollapsed !== false) {
      setOpen(body, !body.classList.contains('opened'))
    }
  }

  document.addEventListener('click', ({ target }) => clicked(target))
  form.addEventListener('input', filter)
  form.addEventListener('submit', (event) => event.preventDefault())
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(filter))
  // A browser that goes back to the page may have kept what was in the fields.
  filter()
}

document.documentElement.classList.add('js')
document.addEventListener('DOMContentLoaded', start)
