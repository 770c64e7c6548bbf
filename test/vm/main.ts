// npm run test:vm [-- scenario...]: the scenarios on nodes made of software, one after the other; a table at the end.
import { missing } from './bake.ts'
import { dropAbandoned, pristine, runScenario } from './lab.ts'
import type { Report, Scenario } from './lab.ts'
import { runAtOnce } from './machine.ts'
import { RECIPES } from './recipes.ts'
import type { NodeName } from './recipes.ts'
import { scenarios } from './scenarios.ts'
import { say } from './progress.ts'

const HELP = `npm run test:vm                       all scenarios
npm run test:vm -- NAME...            these
npm run test:vm -- --times 2          all, twice in a row
npm run test:vm -- --jobs 2           two at a time (a node wants a core or two and 3 GiB)
npm run test:vm -- --list             their names
npm run test:vm -- --shell NODE       boots a node (${Object.keys(RECIPES).join(', ')}) and says how to get a shell in it
`

function isNode(name: string): name is NodeName {
  return name in RECIPES
}

function table(reports: readonly Report[]): string {
  const rows = [['scenario', 'boots', 'reboots', 'resets', 'checks', 'minutes', 'passed'], ...reports.map(({ name, boots, reboots, resets, checks, seconds, failure }) => [
    name, String(boots), String(reboots), String(resets), String(checks), (seconds / 60).toFixed(1), failure === null ? 'yes' : 'NO',
  ])]
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)))
  return rows.map(row => row.map((cell, column) => column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)).join('  ')).join('\n')
}

/** `jobs` at a time, in order; reports in the order in which they were asked for. */
async function runAll(asked: readonly Scenario[], jobs: number): Promise<readonly Report[]> {
  const reports: Report[] = []
  let next = 0
  async function worker(): Promise<void> {
    while (next < asked.length) {
      const at = next++
      const scenario = asked[at]
      if (scenario !== undefined) reports[at] = await runScenario(scenario)
    }
  }
  await Promise.all(Array.from({ length: jobs }, worker))
  return reports
}

/** A node to look around in, until it is powered off or the lab is interrupted. */
async function shell(name: string): Promise<number> {
  if (!isNode(name)) { console.error(`there is no node ${name}; there are ${Object.keys(RECIPES).join(', ')}`); return 2 }
  const { node, dir } = await pristine(name)
  say(`${name} boots; its console: tail -f ${dir}/serial.log`)
  await node.start()
  console.log(`\n    ${node.login()}\n\ndist is in /opt/vfiokit. It ends with poweroff in the node, or Ctrl-C here; its disk is thrown away.`)
  await node.ended()
  return 0
}

async function main(args: readonly string[]): Promise<number> {
  const value = (flag: string): string | null => args.includes(flag) ? args[args.indexOf(flag) + 1] ?? '' : null
  if (args.includes('--help')) { console.log(HELP); return 0 }
  if (args.includes('--list')) { console.log(scenarios.map(({ name, about }) => `${name.padEnd(18)} ${about}`).join('\n')); return 0 }
  const lacks = missing()
  if (lacks.length > 0) { console.error(lacks.join('\n')); return 1 }
  dropAbandoned()
  const wanted = value('--shell')
  if (wanted !== null) return shell(wanted)

  const names = args.filter((word, at) => !word.startsWith('--') && !(args[at - 1] ?? '').startsWith('--'))
  const unknown = names.filter(name => !scenarios.some(scenario => scenario.name === name))
  if (unknown.length > 0) { console.error(`there is no scenario ${unknown.join(', ')}; there are ${scenarios.map(({ name }) => name).join(', ')}`); return 2 }
  const chosen = names.length === 0 ? scenarios : scenarios.filter(({ name }) => names.includes(name))
  const times = Number(value('--times') ?? 1)
  const jobs = Number(value('--jobs') ?? 1)
  runAtOnce(jobs)
  const reports = await runAll(Array.from({ length: times }, () => chosen).flat(), jobs)
  const failed = reports.filter(({ failure }) => failure !== null)
  console.log(`\n${table(reports)}\n`)
  console.log(`# { total: ${reports.length}, pass: ${reports.length - failed.length}, fail: ${failed.length} }`)
  return failed.length === 0 ? 0 : 1
}

main(process.argv.slice(2)).then((code) => { process.exit(code) }, (error: unknown) => { console.error(error); process.exit(1) })
