// One run of one module: arguments in, one JSON object and an exit code out. Whatever happens, that object is
// printed and nothing else.
import { statSync } from 'fs'
import { asRoot } from './coerce.ts'
import type { ExecuteOptions } from './engine.ts'
import { exitCode, wireOf, wireOfStop } from './envelope.ts'
import type { Speaker, Wire } from './envelope.ts'
import { asStop, badParam } from './errors.ts'
import { openView } from './host-view.ts'
import { toText } from './human.ts'
import { readCommandLine, readInput, splitAnsibleKeys } from './input.ts'
import type { CommandLine } from './input.ts'
import type { Module, Probe } from './module.ts'
import { print, progressLines, terminal, toJson } from './output.ts'
import { paramHelp, paramSchema } from './param-docs.ts'
import { COMMON, parseParams } from './params.ts'
import type { Params, Values } from './params.ts'
import type { Probes } from './probes.ts'
import type { Result } from './result.ts'
import { holdSignals } from './signals.ts'
import { harmless } from './terminal.ts'
import { version } from './version.ts'
import { whoIs } from './who.ts'

type Runnable = Module | Probe

/** The engine on the node at this root. */
export type Engine = (root: string, module: Module, values: Values<Params>, options: ExecuteOptions) => Promise<Result>

/** What runs the module (lib/host-fs.ts, lib/probes.ts), handed in by the script, which is bundled without the other. */
export interface Runners {
  readonly engine?: Engine
  readonly probes?: Probes
}

/** How the module was called, where that is not by a script of its own name. */
interface Call {
  readonly argv: readonly string[]
  readonly program: string
}

/** Runs `module` as the command line says. `injected` is the JSON that Ansible wrote into the script. Never throws. */
export async function main(module: Runnable, injected: string | undefined, runners: Runners, call?: Call): Promise<void> {
  // Deprecations of some Node would reach stderr, and over ssh -tt that is stdout.
  process.removeAllListeners('warning')
  const flags = module.type === 'probe' ? runners.probes?.flagsOf(module) : undefined
  const line = readCommandLine(call?.argv ?? process.argv.slice(2), ['root', ...flags?.valued || []], flags?.switches)
  const speaker: { -readonly [K in keyof Speaker]: Speaker[K] } = { module: module.name, version, host: {} }
  let finished = false
  let given: unknown
  const progress = progressLines(text => print(harmless(text, terminal())))
  const finish = (wire: Wire, human?: Result['human']): void => {
    if (finished) return
    const text = render(wire, line, human)
    finished = true
    process.exitCode = exitCode(wire)
    print(progress.end() ? `\n${text}` : text)
  }
  // A bug in something that nobody awaits.
  process.once('uncaughtException', (error) => finish(wireOfStop(asStop(error), speaker)))
  try {
    if (line.problem !== undefined) throw badParam('', line.problem)
    const text = aboutText(module, line, call?.program ?? `${module.name}.js`, flags?.help || '')
    if (text !== undefined) {
      print(text)
      return
    }
    given = readInput(line.source, injected)
    const result = await runModule(module, line, given, speaker, runners, progress.step)
    // The exit code says whether there are metrics, and they whether all is well: what fails would not be published.
    if (line.switches.has('metrics') && result.metrics !== undefined) print(result.metrics(Math.floor(Date.now() / 1000)))
    else finish(wireOf(result, speaker), result.human)
  } catch (error) {
    // Of the tree that was named, however wrong the rest is: this machine may be another than the one that is meant.
    if (Object.keys(speaker.host).length === 0) speaker.host = whoIsAt(line.root ?? Reflect.get(Object(given), 'root') ?? '/')
    finish(wireOfStop(asStop(error), speaker))
  }
}

async function runModule(
  module: Runnable, line: CommandLine, given: unknown, speaker: { host: Speaker['host'] } & Speaker, { engine, probes }: Runners,
  progress: (label: string) => void,
): Promise<Result> {
  if (given === undefined && module.type === 'module' && module.mustBeMeant === true) {
    throw badParam('', `${module.name} found no argument, expected one, since it acts at once: pass {} to mean it`)
  }
  const { params: raw, ansible } = splitAnsibleKeys(given === undefined ? {} : given)
  const ours = parseParams(ANSIBLE, { _ansible_check_mode: ansible['_ansible_check_mode'], _ansible_diff: ansible['_ansible_diff'] })
  const values = parseParams({ ...COMMON, ...module.params }, withRoot(raw, line.root))
  const { check, diff, root, wait } = values as Values<typeof COMMON>
  if (!isDirectory(root)) throw badParam('root', `root is ${JSON.stringify(root)}, which is no directory here, expected the top of a tree`)
  const host = openView(root)
  speaker.host = whoIs(host)
  if (module.type === 'probe') {
    if (probes === undefined) throw new Error('this script was built without probes')
    return probes.run(module, host, values, line.capture)
  }
  if (engine === undefined) throw new Error('this script was built without the engine')
  return engine(root, module, values, {
    check: check || ours._ansible_check_mode || line.switches.has('check'),
    diff: diff || ours._ansible_diff || line.switches.has('diff'),
    wait, version,
    beforeWriting: holdSignals,
    render: (result) => toJson(wireOf(result, speaker)),
    ...(line.switches.has('human') ? { progress } : {}),
  })
}

const ANSIBLE = { _ansible_check_mode: COMMON.check, _ansible_diff: COMMON.diff } satisfies Params

/** --root beside a different `root` would leave it to chance which tree is written. */
function withRoot(raw: unknown, root: string | undefined): unknown {
  if (root === undefined || typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw
  const named = Reflect.get(raw, 'root')
  if (named !== undefined && named !== null && asRoot(named) !== asRoot(root)) throw badParam('root', `root is ${JSON.stringify(named)} in the parameters and ${JSON.stringify(root)} in --root, expected one of them`)
  return { ...raw, root }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** {} where that is no tree. */
function whoIsAt(asked: unknown): Speaker['host'] {
  const root = asRoot(asked)
  try {
    return root !== undefined && isDirectory(root) ? whoIs(openView(root)) : {}
  } catch {
    return {}
  }
}

function render(wire: Wire, { switches }: CommandLine, human: Result['human']): string {
  return switches.has('human') ? toText(wire, terminal(), human?.()) : toJson(wire, switches.has('pretty') ? 2 : 0)
}

/** What --help, --version and --schema print; undefined when none is asked for. */
function aboutText(module: Runnable, { switches }: CommandLine, program: string, flags: string): string | undefined {
  if (switches.has('help')) return helpText(module, program, flags)
  if (switches.has('version')) return `${module.name} ${version}\n`
  if (!switches.has('schema')) return undefined
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: module.name, description: module.summary, ...paramSchema({ ...module.params, ...COMMON }), examples: [module.example] }
  return toJson(schema, switches.has('pretty') ? 2 : 0)
}

function helpText(module: Runnable, program: string, flags: string): string {
  return `${module.name} ${version}: ${module.summary}

Usage: ${program} [JSON | @FILE | - | FILE] [flags]
  ${program} '${JSON.stringify(module.example)}'${module.type === 'module' ? ' --check --diff' : ''} --human

Parameters:
${paramHelp(module.params)}
Parameters of every module:
${paramHelp(COMMON)}
Flags:
  --check --diff --root DIR   as the parameters of these names
  --human --pretty            text for people; JSON on several lines
  --schema --help --version   the parameters as JSON Schema; this text; the version
${flags}
Exit codes: 0 ok, 1 failed or refused, 2 bad input.
`
}
