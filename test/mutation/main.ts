// npm run mutation [-- PART...] [--share N] [--seed N] [--jobs N]: does a test fail when a pure part is wrong? Every mutant
// of a part (or N of each, drawn by the seed) against the tests in test/lib that import it, cheapest first; the score is
// what part of the mutants a test noticed. Exit 1 when it is under 85 %.
import * as fs from 'fs'
import * as path from 'path'
import { ROOT } from '../../build/names.ts'
import { random } from '../lib/random.ts'
import { mutantsOf, mutated } from './mutants.ts'
import type { Mutant } from './mutants.ts'
import { openSandbox, stripped } from './sandbox.ts'
import type { Sandbox } from './sandbox.ts'

/** What reads and writes text, and judges; nothing in it touches a file or a process. */
const PARTS: readonly string[] = [
  'cmdline', 'iommu-args', 'arg-text', 'splice', 'shell-words', 'shell-parse', 'shell-assign', 'shell-edit', 'bootloader/default-grub', 'bls', 'bootloader/bls-args', 'grubenv', 'grubcfg',
  'modprobe', 'modules-load', 'vfio-conf', 'ini', 'nova/alias', 'nova/edit', 'nova/entries', 'nova/spec', 'nova/wanted', 'json', 'input', 'scrub', 'pci-class', 'line-diff', 'metrics', 'reboot-schedule',
]
const LEAST = 0.85
/** CPU seconds of a test file beyond which it is not asked: it tests something greater than this part. */
const SLOW = 12

interface Row {
  readonly part: string
  readonly mutants: number
  readonly failed: number
  readonly endless: number
  readonly survived: readonly string[]
}

function option(name: string, fallback: number): number {
  const at = process.argv.indexOf(`--${name}`)
  const value = at < 0 ? fallback : Number(process.argv[at + 1])
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`--${name} takes a whole number from 1`)
  return value
}

/** Compiled files that a compiled file imports, itself too. */
function imports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || !fs.existsSync(file)) return seen
  seen.add(file)
  for (const name of fs.readFileSync(file, 'utf8').match(/(?<=from ')\.[^']*(?=')/g) ?? []) imports(path.join(path.dirname(file), name), seen)
  return seen
}

/** Test files of test/lib that import a part, with the CPU seconds they take; its own first, then the cheapest. */
function testsOf(part: string, cost: ReadonlyMap<string, number>, graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const own = part.replace(/.*\//, '')
  return [...cost].filter(([test, seconds]) => seconds <= SLOW && graph.get(test)?.has(path.join(ROOT, 'out/lib', `${part}.js`)) === true)
    .sort(([a, x], [b, y]) => Number(b === own) - Number(a === own) || x - y).map(([test]) => test)
}

/** N of them, in their order. */
function share(mutants: readonly Mutant[], amount: number, seed: number): readonly Mutant[] {
  if (mutants.length <= amount) return mutants
  const draw = random(seed)
  const places = mutants.map((_, at) => ({ at, order: draw.below(2 ** 32) })).sort((a, b) => a.order - b.order).slice(0, amount).map(({ at }) => at)
  return mutants.filter((_, at) => places.includes(at))
}

async function judge(part: string, boxes: readonly Sandbox[], cost: ReadonlyMap<string, number>, tests: readonly string[], amount: number, seed: number): Promise<Row> {
  const { text, lineOf } = stripped(part)
  const todo = share(mutantsOf(text), amount, seed).map((mutant, at) => ({ mutant, at }))
  const mutants = todo.length
  const survived: { readonly at: number; readonly told: string }[] = []
  let [failed, endless] = [0, 0]
  const worker = async (box: Sandbox): Promise<void> => {
    for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
      const { mutant, at } = next
      box.put(part, mutated(text, mutant))
      let fate: 'failed' | 'endless' | null = null
      for (const test of tests) {
        const { ok, endless: never } = await box.run(test, 5 + 4 * (cost.get(test) ?? 0))
        if (!ok) { fate = never ? 'endless' : 'failed'; break }
      }
      if (fate === 'failed') failed++
      else if (fate === 'endless') endless++
      else survived.push({ at, told: `  lib/${part}.ts:${lineOf(mutant.at)} ${mutant.kind}: ${JSON.stringify(text.slice(mutant.at, mutant.end).slice(0, 120))} is ${JSON.stringify(mutant.text.slice(0, 120))}` })
    }
    box.put(part, text)
  }
  await Promise.all(boxes.map(worker))
  return { part, mutants, failed, endless, survived: survived.sort((a, b) => a.at - b.at).map(({ told }) => told) }
}

function line(cells: readonly (string | number)[]): string {
  return cells.map((cell, at) => at === 0 ? String(cell).padEnd(26) : String(cell).padStart(9)).join('')
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${(100 * part / whole).toFixed(1)} %`
}

async function main(): Promise<number> {
  const words = process.argv.slice(2).filter((word, at, all) => !word.startsWith('--') && !(all[at - 1] ?? '').startsWith('--')).map(word => word.replace(/^lib\/|\.ts$/g, ''))
  const unknown = words.filter(word => !PARTS.includes(word))
  if (unknown.length > 0) { console.error(`there is no part ${unknown.join(', ')}; there are ${PARTS.join(', ')}`); return 2 }
  const chosen = words.length === 0 ? PARTS : words
  const [amount, seed, jobs] = [option('share', Number.MAX_SAFE_INTEGER), option('seed', 1), option('jobs', 2)]
  const boxes: Sandbox[] = []
  const remove = (): void => { for (const box of boxes) box.remove() }
  process.once('exit', remove)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { process.exit(1) })
  for (let job = 0; job < jobs; job++) boxes.push(openSandbox())

  const dir = path.join(ROOT, 'out/test/lib')
  const names = fs.readdirSync(dir).filter(name => name.endsWith('.test.js')).map(name => name.slice(0, -'.test.js'.length))
  const graph = new Map(names.map(name => [name, imports(path.join(dir, `${name}.test.js`))]))
  const needed = names.filter(name => chosen.some(part => graph.get(name)?.has(path.join(ROOT, 'out/lib', `${part}.js`)) === true))
  // As the mutants will be: each part without its types, but whole.
  for (const box of boxes) for (const part of chosen) box.put(part, stripped(part).text)
  const cost = new Map<string, number>()
  const queue = [...needed]
  await Promise.all(boxes.map(async box => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      const { ok, cpuSeconds, output } = await box.run(name, 300)
      if (!ok) throw new Error(`test/lib/${name}.test.ts fails without a mutant\n${output.slice(-3000)}`)
      cost.set(name, cpuSeconds)
    }
  }))

  console.log(line(['', 'mutants', 'failed', 'endless', 'survived', 'score']))
  const rows: Row[] = []
  for (const part of chosen) {
    const row = await judge(part, boxes, cost, testsOf(part, cost, graph), amount, seed)
    rows.push(row)
    console.log(line([`lib/${part}.ts`, row.mutants, row.failed, row.endless, row.survived.length, percent(row.failed + row.endless, row.mutants)]))
    for (const told of row.survived) console.log(told)
  }
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0)
  const [mutants, failed, endless] = [sum(row => row.mutants), sum(row => row.failed), sum(row => row.endless)]
  console.log(line(['all', mutants, failed, endless, mutants - failed - endless, percent(failed + endless, mutants)]))
  return failed + endless >= LEAST * mutants ? 0 : 1
}

main().then((status) => { process.exit(status) }, (error: unknown) => { console.error(error); process.exit(1) })
