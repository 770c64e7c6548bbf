// How parameters reach us: Ansible's marker or args file, stdin, a file, an argument (contract: Input). stdin is
// read only when `-` asks for it: over ssh it is an open terminal, and a read to its end would hang for ever.
import { closeSync, constants, fstatSync, openSync, readSync } from 'fs'
import { badParam } from './errors.ts'
import { MAX_BYTES, parseJson } from './json.ts'
import { nearest, show } from './wording.ts'

const SWITCHES = ['check', 'diff', 'pretty', 'human', 'schema', 'help', 'version'] as const
type Switch = (typeof SWITCHES)[number] | 'metrics'

/** An argv taken apart. Nothing is thrown for a wrong one: `problem` says what is wrong. */
export interface CommandLine {
  readonly switches: ReadonlySet<Switch>
  readonly root?: string
  /** --capture FILE, of the modules that have it. */
  readonly capture?: string
  /** The one argument that is no flag. */
  readonly source?: string
  /** What is wrong with it, so that the other flags still say how to print that. */
  readonly problem?: string
}

/** Flags may stand anywhere. `values` are the names of those that take a value, `more` are switches that not every module has. */
export function readCommandLine(argv: readonly string[], values: readonly string[], more: readonly Switch[] = []): CommandLine {
  const known = [...SWITCHES, ...more]
  const switches = new Set<Switch>()
  const given: { [name: string]: string } = Object.create(null)
  const sources: string[] = []
  let problem: string | undefined
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] || ''
    const [, name = '', , value] = /^--([a-z]+)(=([^]*))?$/.exec(word) || []
    const plain = known.find((one) => word === `--${one}`)
    if (plain !== undefined) switches.add(plain)
    else if (values.includes(name)) {
      const text = value ?? argv[++at]
      if (text === undefined || text === '' || text.startsWith('-')) problem = problem ?? `--${name} has no value, expected one after it`
      else if (name in given && given[name] !== text) problem = problem ?? `--${name} is given twice, expected it once`
      else given[name] = text
    } else if (word.startsWith('-') && word !== '-') problem = problem ?? unknownFlag(word, [...known, ...values])
    else sources.push(word)
  }
  if (sources.length > 1) problem = problem ?? `found the arguments ${sources.map((word) => show(word)).join(' and ')}, expected one at most: quote the JSON as one word`
  const [source] = sources
  return { switches, ...given, ...(source === undefined ? {} : { source }), ...(problem === undefined ? {} : { problem }) }
}

function unknownFlag(word: string, known: readonly string[]): string {
  const near = nearest(word.replace(/^-+|=.*$/g, ''), known)
  return `${show(word)} is not a flag${near === undefined ? '' : ` (did you mean --${near}?)`}; known are ${known.map((one) => `--${one}`).join(', ')}`
}

/**
 * The JSON value that the caller gave; undefined when there is none. `injected` is what Ansible wrote into the
 * script. Throws badParam for what cannot be read or is not JSON.
 */
export function readInput(source: string | undefined, injected: string | undefined): unknown {
  if (injected !== undefined) return parseJson(Buffer.from(injected), 'what Ansible sent')
  if (source === undefined) return undefined
  if (source === '-' || source === '@-') return parseJson(slurp(0, 'stdin'), 'stdin')
  if (/^\s*[{[]/.test(source)) return parseJson(Buffer.from(source), 'the argument')
  const path = source.replace(/^@/, '')
  if (path === '') throw badParam('', `the argument is ${show(source)}, expected JSON, @FILE or -`)
  return parseJson(readRegular(path), `the file ${show(path, 200)}`)
}

/** Ansible's own keys apart from the parameters; they are not echoed, and all but two are ignored. */
export function splitAnsibleKeys(given: unknown): { readonly params: unknown; readonly ansible: Readonly<Record<string, unknown>> } {
  const ansible: Record<string, unknown> = Object.create(null)
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { params: given, ansible }
  const params: Record<string, unknown> = Object.create(null)
  for (const [key, value] of Object.entries(given)) (key.startsWith('_ansible_') ? ansible : params)[key] = value
  return { params, ansible }
}

function readRegular(path: string): Buffer {
  let fd: number
  try {
    // Not blocking: opening a FIFO would wait for its writer.
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    const found = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no file' : `cannot read (${String(Reflect.get(Object(error), 'code'))})`
    throw badParam('', `${found} ${show(path, 200)}, expected JSON such as '{"check": true}', a file that holds it, or -`)
  }
  try {
    if (!fstatSync(fd).isFile()) throw badParam('', `${show(path, 200)} is not a regular file, expected a file that holds JSON; for a pipe pass -`)
    return slurp(fd, `the file ${show(path, 200)}`)
  } finally {
    closeSync(fd)
  }
}

/** Everything up to one byte over the limit, which parseJson then refuses. */
function slurp(fd: number, name: string): Buffer {
  const chunks: Buffer[] = []
  for (let left = MAX_BYTES + 1; left > 0;) {
    const chunk = Buffer.allocUnsafe(Math.min(left, 65536))
    const size = readSome(fd, chunk, name)
    if (size === 0) break
    chunks.push(chunk.slice(0, size))
    left -= size
  }
  const bytes = Buffer.concat(chunks)
  if (bytes.toString('latin1').trim() === '') throw badParam('', `${name} is empty, expected a JSON object, {} at least`)
  return bytes
}

function readSome(fd: number, chunk: Buffer, name: string): number {
  for (;;) {
    try {
      return readSync(fd, chunk, 0, chunk.length, null)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw badParam('', `cannot read ${name} (${code}), expected JSON there`)
      pause(10)
    }
  }
}

/** Sleeps without turning the event loop: the pipe was made non-blocking by somebody else. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
