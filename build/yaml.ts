// Data as YAML that people read: block style, quotes only where they are needed, long sentences folded.

const WIDTH = 110
/** Of a line that is as it is, since it is one of several; ansible-lint's limit. */
const LONGEST = 160
/** What every YAML reader takes for a string without quotes: words, and none that YAML 1.1 takes for something else. */
const PLAIN = /^[A-Za-z/][\w ,.()/;'-]*$/
const RESERVED = /^(?:true|false|yes|no|on|off|null|y|n)$/i

/** A YAML document body; ends in a newline. */
export function toYaml(value: unknown, indent = 0): string {
  const pad = ' '.repeat(indent)
  if (Array.isArray(value) && value.length > 0) return value.map((item) => `${pad}-${nested(item, indent, true)}`).join('')
  const entries = isObject(value) ? Object.entries(value).filter(([, held]) => held !== undefined) : []
  if (entries.length > 0) return entries.map(([key, held]) => `${pad}${scalar(key)}:${nested(held, indent, false)}`).join('')
  return `${pad}${scalar(value)}\n`
}

/** What follows "key:" or "-". */
function nested(value: unknown, indent: number, inList: boolean): string {
  const empty = Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0
  if ((Array.isArray(value) || isObject(value)) && !empty) {
    const block = toYaml(value, indent + 2)
    return inList && !Array.isArray(value) ? ` ${block.trimStart()}` : `\n${block}`
  }
  if (typeof value === 'string' && /\n./.test(value)) return value.split('\n').some((line) => indent + 2 + line.length > LONGEST) ? quoted(value, indent + 2) : literal(value, indent + 2)
  if (typeof value === 'string' && value.length > WIDTH && /^[!-~]+( [!-~]+)+$/.test(value)) return folded(value, indent + 2)
  return ` ${scalar(value)}\n`
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** JSON strings are YAML strings. */
function scalar(value: unknown): string {
  if (typeof value === 'string' && PLAIN.test(value) && !RESERVED.test(value) && !value.endsWith(' ')) return value
  return JSON.stringify(value)
}

function literal(text: string, indent: number): string {
  const lines = text.replace(/\n+$/, '').split('\n')
  return ` |${/^ /.test(text) ? '2' : ''}\n${lines.map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`)).join('\n')}\n`
}

/** In double quotes a backslash at the end joins lines; a space that starts one needs its own (YAML 1.1, 5.7). */
function quoted(text: string, indent: number): string {
  const pieces = text.match(new RegExp(`.{1,${WIDTH}}\\n?|\\n`, 'g')) ?? []
  const lines = pieces.map((piece) => JSON.stringify(piece).slice(1, -1).replace(/^ /, '\\ '))
  return ` "\\\n${lines.map((line) => `${' '.repeat(indent)}${line}`).join('\\\n')}"\n`
}

function folded(text: string, indent: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return ` >-\n${lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('')}`
}
