// How the rows of the page are sorted and filtered: what the page's script does with them, without the page. Pure,
// and in the page itself, so it uses nothing that a browser lacks.

/** A node as its row in the page shows it. */
export interface Row {
  readonly name: string
  /** Of its state: 0 is the most urgent. */
  readonly rank: number
  readonly state: string
  readonly gpus: number
  /** Ids of its GPUs. */
  readonly models: readonly string[]
  readonly cause: string
  /** All that can be searched, in lower case. */
  readonly text: string
}

/** In their order from left to right; data-column has these names. */
export const COLUMNS = ['node', 'state', 'gpus', 'cause'] as const
export type Column = typeof COLUMNS[number]

interface Wanted {
  /** Each of its words must be there. */
  readonly search: string
  /** '' for any, as the next. */
  readonly state: string
  readonly model: string
}

/** node-2 before node-10. */
export const compareNames: (a: string, b: string) => number = new Intl.Collator('en', { numeric: true }).compare

/** Whether a row is to be shown: the words of `search` in any order and anywhere in it, whatever their case. */
export function matches({ search, state, model }: Wanted): (row: Row) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '')
  return (row) => (state === '' || row.state === state) && (model === '' || row.models.includes(model)) && words.every((word) => row.text.includes(word))
}

const BY: Readonly<Record<Column, (a: Row, b: Row) => number>> = {
  node: () => 0,
  state: (a, b) => a.rank - b.rank,
  gpus: (a, b) => a.gpus - b.gpus || compareNames(a.models.join(), b.models.join()),
  // Rows without a cause come last.
  cause: (a, b) => Number(a.cause === '') - Number(b.cause === '') || compareNames(a.cause, b.cause),
}

/** Equal rows are in the order of their names, whichever way. */
export function compareRows(column: Column, descending: boolean): (a: Row, b: Row) => number {
  const sign = descending ? -1 : 1
  return (a, b) => sign * BY[column](a, b) || (column === 'node' ? sign : 1) * compareNames(a.name, b.name)
}

/** "1 node", "2 nodes" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
