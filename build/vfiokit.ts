// dist/vfiokit.js: every module in one file, `vfiokit.js MODULE ...`, then as the module's own script. The build hands
// the modules in (make.ts), so a new one is there by itself.
import { exitCode, wireOfStop } from '../lib/envelope.ts'
import { badParam } from '../lib/errors.ts'
import { toText } from '../lib/human.ts'
import { readCommandLine } from '../lib/input.ts'
import { main } from '../lib/main.ts'
import type { Engine, Runners } from '../lib/main.ts'
import type { Module, Probe } from '../lib/module.ts'
import { print, terminal, toJson } from '../lib/output.ts'
import { version } from '../lib/version.ts'
import { nearest, show } from '../lib/wording.ts'

type Runnable = Module | Probe

const NAME = 'vfiokit'

/** Runs the module that the first argument names; by `inStages(name)` what may reboot. Never throws. */
export async function call(modules: readonly Runnable[], runners: Runners, inStages: (name: string) => Engine): Promise<void> {
  const [first, ...argv] = process.argv.slice(2)
  const module = modules.find(({ name }) => name === first)
  if (module !== undefined) return main(module, undefined, 'rebooter' in module ? { engine: inStages(module.name) } : runners, { argv, program: `${NAME}.js ${module.name}` })
  if (first === '--help') return void print(helpText(modules))
  if (first === '--version') return void print(`${NAME} ${version}\n`)
  const wire = wireOfStop(badParam('', missing(first, modules.map(({ name }) => name))), { module: NAME, version, host: {} })
  const { switches } = readCommandLine(argv, [])
  process.exitCode = exitCode(wire)
  print(switches.has('human') ? toText(wire, terminal()) : toJson(wire, switches.has('pretty') ? 2 : 0))
}

function missing(first: string | undefined, names: readonly string[]): string {
  const known = `expected the name of a module first: ${names.join(', ')}`
  if (first === undefined) return `no module is named, ${known}`
  const near = nearest(first, names)
  return `${show(first)} is no module${near === undefined ? '' : ` (did you mean ${near}?)`}, ${known}`
}

function helpText(modules: readonly Runnable[]): string {
  const width = Math.max(...modules.map(({ name }) => name.length))
  return `${NAME} ${version}: prepares a node to hand its GPUs to virtual machines

Usage: ${NAME}.js MODULE [JSON | @FILE | - | FILE] [flags]

${modules.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

${NAME}.js MODULE --help explains the parameters of one.
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`
}
