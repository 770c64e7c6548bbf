// npm run test:faults: every fault, on every fixture host, and the table of what came of them. Words select rows;
// `--share N` injects N faults for each row instead; `instants --share 500` kills each script at 500 random instants.
// Exits 1 where a law was broken.
import { spawn } from 'child_process'
import { fileURLToPath } from 'url'
import { crowd } from './crowd.ts'
import { instantRow, meddledRow, moduleRow, scriptRow } from './parts.ts'
import type { Amount, Row } from './parts.ts'
import { SUBJECTS } from './plan.ts'
import { JOBS } from './scripts.ts'

const ROUNDS = 5
/** By name; the longest first. */
const PARTS: Readonly<Record<string, (amount: Amount) => Promise<Row>>> = {
  ...Object.fromEntries(Object.keys(SUBJECTS).map(name => [name, (amount: Amount) => moduleRow(name, amount)])),
  ...Object.fromEntries(JOBS.flatMap(({ name }) => [true, false].map(kills => [`dist/${name}.js ${kills ? 'kills' : 'faults'}`, (amount: Amount) => scriptRow(name, amount, kills)]))),
  ...Object.fromEntries(JOBS.map(({ name }) => [`dist/${name}.js instants`, (amount: Amount) => instantRow(name, amount)])),
  ...Object.fromEntries(Object.keys(SUBJECTS).map(name => [`${name} meanwhile`, (amount: Amount) => meddledRow(name, amount)])),
  '20 runs at once': crowds,
}

async function crowds(): Promise<Row> {
  const broken: string[] = []
  for (let round = 0; round < ROUNDS; round++) for (const dead of [false, true]) broken.push(...(await crowd(20, dead)).wrong)
  return { name: '20 runs at once', hosts: 1, calls: 20 * 2 * ROUNDS, faults: 0, told: 0, kills: 0, broken }
}

/** One part in a process of its own: faults are of a whole process. */
function inProcess(part: string, amount: Amount): Promise<Row> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--part', part, String(amount)], { stdio: ['ignore', 'pipe', 'inherit'] })
    let text = ''
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (data: string) => { text += data })
    child.on('error', reject)
    child.on('close', status => status === 0 ? resolve(JSON.parse(text) as Row) : reject(new Error(`${part} ended with ${status ?? 'a signal'}`)))
  })
}

const COLUMNS = ['hosts', 'calls', 'faults', 'told', 'kills'] as const

function line(name: string, cells: readonly (string | number)[]): string {
  return [name.padEnd(34), ...cells.map(cell => String(cell).padStart(8))].join('')
}

async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--share')
  const amount: Amount = at < 0 ? 'all' : Number(args[at + 1])
  const words = args.filter((word, n) => !word.startsWith('-') && (at < 0 || n !== at + 1))
  const todo = Object.keys(PARTS).filter(name => words.length === 0 || words.some(word => name.includes(word)))
  const rows: Row[] = []
  console.log(line('', [...COLUMNS, 'broken']))
  const worker = async (): Promise<void> => {
    for (let part = todo.shift(); part !== undefined; part = todo.shift()) {
      const row = await inProcess(part, amount)
      rows.push(row)
      console.log(line(row.name, [...COLUMNS.map(column => row[column]), row.broken.length]))
      if (row.found !== undefined) console.log(`  killed ${Object.entries(row.found).map(([where, count]) => `${where}: ${count}`).join(', ')}`)
      for (const text of row.broken) console.log(`  ${text}`)
    }
  }
  await Promise.all([worker(), worker()])
  const total = (column: typeof COLUMNS[number]): number => rows.reduce((sum, row) => sum + row[column], 0)
  const broken = rows.reduce((sum, row) => sum + row.broken.length, 0)
  console.log(line('total', [...COLUMNS.map(total), broken]))
  return broken === 0 ? 0 : 1
}

const [flag, part = '', amount = ''] = process.argv.slice(2)
if (flag === '--part') console.log(JSON.stringify(await PARTS[part]?.(amount === 'all' ? 'all' : Number(amount))))
else process.exitCode = await main(process.argv.slice(2))
