// The results of modules in a document, wherever somebody's wrapping put them: as they are, per host in the output of
// Ansible's callbacks (json, jsonl, tree, minimal), in loops, or as the stdout of a command that ran the script. Pure.
import { readDocuments } from './report-input.ts'
import type { Document } from './report-input.ts'
import { fields, text } from './report-values.ts'
import type { Fields } from './report-values.ts'

/** Where a document comes from; `at`: its time, in milliseconds since the epoch, unless it tells one itself; `first`: how many results were read before it. */
export interface Source {
  readonly name: string
  readonly at: number
  readonly first: number
}

/** What one run of one module said. */
export interface Told {
  readonly wire: Fields
  readonly module: string
  /** What the caller's inventory calls the host. */
  readonly alias: string | null
  readonly at: number
  /** In the order of reading, losses counted too: which of two of the same time is the newer one. */
  readonly number: number
  readonly from: string
}

/**
 * A host of which the caller has nothing of ours: it was not reached, or the task failed before or beside a module. Or
 * the fleet playbook has skipped it, whatever it had found.
 */
export interface Lost {
  readonly alias: string
  readonly state: 'unreachable' | 'failed' | 'skipped'
  readonly msg: string
  readonly at: number
  readonly number: number
}

/** What is in a document; two times [] where nothing of ours is. */
export interface Found {
  readonly told: readonly Told[]
  readonly lost: readonly Lost[]
}

// Deeper than any wrapping; a document may be made to exhaust the stack.
const MAX_DEPTH = 64
/** What a task was given, and what stdout says as well. */
const PASSED_OVER: readonly string[] = ['invocation', 'stdout_lines', 'stderr_lines']

/** `failed` is not asked for: ansible-core takes it out of results that have not. */
function isResult(value: Fields): boolean {
  return typeof value['contract'] === 'number' && typeof value['module'] === 'string' && typeof value['changed'] === 'boolean'
}

/** When a task of Ansible ended (callbacks json and jsonl); undefined for what has no such thing. */
function timeOf(value: Fields): number | undefined {
  const said = text(fields(fields(value['task'])['duration'])['end']) || text(value['_timestamp'])
  const time = Date.parse(said)
  return Number.isNaN(time) ? undefined : time
}

/** Everything of ours in a document of `source`. */
export function resultsIn({ value, host }: Document, source: Source): Found {
  const told: Told[] = []
  const lost: Lost[] = []
  const count = (): number => told.length + lost.length

  function visit(found: unknown, alias: string | null, at: number, depth: number): void {
    if (depth > MAX_DEPTH) return
    if (typeof found === 'string') {
      if (/^\s*\{/.test(found) && found.includes('"contract"')) for (const inner of readDocuments(found).documents) visit(inner.value, alias, at, depth + 1)
      return
    }
    if (Array.isArray(found)) {
      for (const one of found) visit(one, alias, at, depth + 1)
      return
    }
    const object = fields(found)
    if (isResult(object)) {
      told.push({ wire: object, module: text(object['module']), alias, at, number: source.first + count(), from: source.name })
      return
    }
    const time = timeOf(object) ?? at
    for (const [key, held] of Object.entries(object)) {
      if (PASSED_OVER.includes(key)) continue
      if (key !== 'hosts') visit(held, alias, time, depth + 1)
      else for (const [name, record] of Object.entries(fields(held))) visitHost(record, name, time, depth + 1)
    }
  }

  /** A host that has nothing of ours is told of when that is because something went wrong. */
  function visitHost(record: unknown, name: string, at: number, depth: number): void {
    const before = count()
    visit(record, name, at, depth)
    const { unreachable, failed, msg, action, fleet } = fields(record)
    if (fleet !== 'skipped' && count() > before) return
    if (unreachable !== true && !(failed === true && typeof msg === 'string')) return
    const task = text(action)
    const state = unreachable === true ? 'unreachable' : fleet === 'skipped' ? 'skipped' : 'failed'
    lost.push({ alias: name, state, msg: `${task === '' ? '' : `${task}: `}${text(msg).trim() || 'without a message'}`, at, number: source.first + count() })
  }

  // The callback tree writes a file per host, with the host's name.
  const file = source.name.replace(/^.*\//, '').replace(/\.json$/, '')
  if (host !== undefined) visitHost(value, host, source.at, 0)
  else if (fields(value)['unreachable'] === true || 'module_stderr' in fields(value)) visitHost(value, file, source.at, 0)
  else visit(value, null, source.at, 0)
  return { told, lost }
}
