// node dist/fleet_report.js: a table and a page of every node and GPU, from what the modules said. A tool for people,
// on any machine with Node; it reads files and asks no host anything.
import { readFileSync, readSync, readdirSync, statSync, writeFileSync } from 'fs'
import { join } from 'path'
import { pause } from '../lib/input.ts'
import { print } from '../lib/output.ts'
import { reportOf } from '../lib/report-fleet.ts'
import { readDocuments } from '../lib/report-input.ts'
import { pageOf } from '../lib/report-page.ts'
import type { Assets } from '../lib/report-page.ts'
import { resultsIn } from '../lib/report-results.ts'
import type { Lost, Source, Told } from '../lib/report-results.ts'
import { summaryOf, textOf } from '../lib/report-text.ts'
import { version } from '../lib/version.ts'

/** The page's script and style; set by the build. */
declare const VFIOKIT_PAGE: Assets

const USAGE = `fleet_report ${version}: every node and GPU of a fleet, its state, what blocks it and the remedy.

Usage: fleet_report.js [flags] PATH...
  PATH          a file of results, a folder of them (with its folders), or - for stdin

Flags:
  --html FILE   write a page too, and print the totals only; - is stdout, and no text then
  --title TEXT  the page's title
  --width N     columns of the text; those of the terminal, else 120
  --help --version

A result is what a module prints. Files hold one or many, in any wrapping that is JSON: a line each, the output of
Ansible's callbacks json, jsonl, tree and minimal, stdout of a command that ran a script. Of each host and module the
newest counts: by the time in Ansible's output, else the file's, else by order. What cannot be read is listed.

Exit codes: 0 ok, 1 no result found or FILE cannot be written, 2 bad arguments.
`
const NO_TERMINAL = 120
const NARROWEST = 40

interface Options {
  readonly paths: readonly string[]
  readonly html: string | undefined
  readonly title: string
  readonly width: number | undefined
}

interface Gathered {
  readonly told: Told[]
  readonly lost: Lost[]
  readonly problems: string[]
}

/** A sentence for bad arguments. */
function optionsOf(argv: readonly string[]): Options | string {
  const paths: string[] = []
  const values: Record<string, string> = {}
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? ''
    const [, flag, value] = /^--(html|title|width)(?:=(.*))?$/s.exec(word) ?? []
    if (flag === undefined && word.startsWith('-') && word !== '-') return `"${word}" is not a flag; known are --html, --title, --width, --help and --version`
    if (flag === undefined) paths.push(word)
    else {
      const given = value ?? argv[++at]
      if (given === undefined || given === '') return `--${flag} has no value`
      values[flag] = given
    }
  }
  const { html, title = 'GPU passthrough', width } = values
  if (width !== undefined && !(/^\d{1,4}$/.test(width) && Number(width) >= NARROWEST)) return `--width is "${width}", expected a number of columns from ${NARROWEST} on`
  if (paths.length === 0) return 'no PATH is given, expected files or folders of results, or - for stdin'
  return { paths, html, title, width: width === undefined ? undefined : Number(width) }
}

function because(error: unknown): string {
  const code: unknown = Reflect.get(Object(error), 'code')
  return typeof code === 'string' ? code : error instanceof Error ? error.message : String(error)
}

function take(text: string, source: Omit<Source, 'first'>, found: Gathered): void {
  const { documents, problems } = readDocuments(text)
  found.problems.push(...problems.map((problem) => `${source.name}: ${problem}`))
  const count = (): number => found.told.length + found.lost.length
  const before = count()
  for (const document of documents) {
    const { told, lost } = resultsIn(document, { ...source, first: count() })
    found.told.push(...told)
    found.lost.push(...lost)
  }
  if (count() === before && problems.length === 0) found.problems.push(`${source.name}: holds no result of a module`)
}

/** To its end, also where another program made the pipe non-blocking. */
function stdin(): string {
  const chunks: Buffer[] = []
  const chunk = Buffer.alloc(1 << 16)
  for (;;) {
    try {
      const length = readSync(0, chunk, 0, chunk.length, null)
      if (length === 0) return Buffer.concat(chunks).toString('utf8')
      chunks.push(Buffer.from(chunk.slice(0, length)))
    } catch (error) {
      if (because(error) !== 'EAGAIN') throw error
      pause(10)
    }
  }
}

/** Files in the order of their names; hidden ones are nobody's results. A pipe or a device could be read for ever. */
function gather(path: string, found: Gathered, above: readonly string[] = []): void {
  try {
    if (path === '-') return take(stdin(), { name: 'stdin', at: Date.now() }, found)
    const stat = statSync(path)
    if (stat.isDirectory()) {
      const folder = `${stat.dev} ${stat.ino}`
      // A link may lead back to a folder that it is in.
      if (above.includes(folder)) return
      for (const name of readdirSync(path).sort()) if (!name.startsWith('.')) gather(join(path, name), found, [...above, folder])
    } else if (stat.isFile() || stat.isFIFO()) take(readFileSync(path, 'utf8'), { name: path, at: stat.isFile() ? stat.mtimeMs : Date.now() }, found)
    else found.problems.push(`${path}: is neither a file nor a folder`)
  } catch (error) {
    found.problems.push(`${path}: cannot be read (${because(error)})`)
  }
}

function run({ paths, html, title, width }: Options): number {
  const found: Gathered = { told: [], lost: [], problems: [] }
  for (const path of paths) gather(path, found)
  const report = reportOf(found, found.problems)
  const screen = { width: width ?? Math.max(NARROWEST, process.stdout.columns || NO_TERMINAL), colours: process.stdout.isTTY === true && !process.env['NO_COLOR'] }
  const page = html === undefined ? '' : pageOf(report, VFIOKIT_PAGE, { title, version })
  if (html === '-') print(page)
  else {
    print(html === undefined ? textOf(report, screen) : summaryOf(report, screen))
    if (html !== undefined) {
      try {
        writeFileSync(html, page)
        print(`\nwrote ${html}\n`)
      } catch (error) {
        print(`\n${html} cannot be written (${because(error)})\n`, 2)
        return 1
      }
    }
  }
  return report.nodes.length === 0 ? 1 : 0
}

function main(argv: readonly string[]): number {
  if (argv.includes('--help')) return print(USAGE), 0
  if (argv.includes('--version')) return print(`fleet_report ${version}\n`), 0
  const options = optionsOf(argv)
  if (typeof options !== 'string') return run(options)
  print(`${options}; see --help\n`, 2)
  return 2
}

process.exitCode = main(process.argv.slice(2))
