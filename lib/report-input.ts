// The JSON in a file of results, whatever collected it: one document, a line each, or the screen of Ansible with a
// document per host. What is broken is told with its line and costs only itself. Pure.

/** One JSON document, of which nothing is known yet. */
export interface Document {
  readonly value: unknown
  /** The host, where the text around the document names it. */
  readonly host?: string
}

interface Documents {
  readonly documents: readonly Document[]
  /** One sentence for each thing that could not be read. */
  readonly problems: readonly string[]
}

// ansible's callbacks minimal (what ad-hoc commands use) and oneline: `node1 | SUCCESS => {...`
const RUNNER = /^(\S+) \| (?:SUCCESS|CHANGED|FAILED!?|UNREACHABLE!) => (?=\{)/
// oneline has no JSON for these.
const UNREACHED = /^(\S+) \| UNREACHABLE!: (.*)$/
// Ansible's on stderr, which may fall between the lines of a document: [WARNING]: ..., [DEPRECATION WARNING]: ...
const REMARK = /^\[[A-Z ]+\]: /
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' }
const MOST_TOLD = 3

/** undefined for what is no JSON. */
function parsed(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json)
    return value
  } catch {
    return undefined
  }
}

/** Every document in `text`, in order. Lines that hold none (progress, warnings) are passed over. */
export function readDocuments(text: string): Documents {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  const whole = parsed(body)
  if (whole !== undefined) return { documents: [{ value: whole }], problems: [] }
  const documents: Document[] = []
  const broken: number[] = []
  const lines = body.split('\n').map((line) => (REMARK.test(line) ? '' : line.endsWith('\r') ? line.slice(0, -1) : line))
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] || ''
    const [, gone, msg] = UNREACHED.exec(line) || []
    if (gone !== undefined) {
      documents.push({ value: { unreachable: true, msg }, host: gone })
      continue
    }
    const [prefix = '', host] = RUNNER.exec(line) || []
    const json = line.slice(prefix.length)
    if (!/^\s*[[{]/.test(json)) continue
    const closing = CLOSING[json]
    const end = closing === undefined ? at : lastLine(lines, at, closing)
    const value = parsed(closing === undefined ? json : [json, ...lines.slice(at + 1, end + 1)].join('\n'))
    if (value === undefined) broken.push(at + 1)
    else documents.push(host === undefined ? { value } : { value, host })
    at = end
  }
  return { documents, problems: told(broken) }
}

/** Where a document that is printed on several lines ends: at a bracket in the first column, or before the next one begins. */
function lastLine(lines: readonly string[], start: number, closing: string): number {
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] || ''
    if (line.trimEnd() === closing) return at
    if (/^[[{]/.test(line) || RUNNER.test(line)) return at - 1
  }
  return lines.length - 1
}

function told(broken: readonly number[]): readonly string[] {
  const some = broken.slice(0, MOST_TOLD).map((line) => `the JSON that begins in line ${line} is broken or cut off`)
  return broken.length <= MOST_TOLD ? some : [...some, `so are ${broken.length - MOST_TOLD} more`]
}
