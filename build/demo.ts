// node dist/demo.js: the main job from end to end, told for a person, on a node that is made up: a throw-away tree
// with a small working fake kernel. The modules and the engine are the real ones. Every step is checked: what is
// told here happened, or the exit code is 1.
import { mkdtempSync } from 'fs'
import { tmpdir } from 'os'
import { join } from 'path'
import { execute } from '../lib/engine.ts'
import { Stop } from '../lib/errors.ts'
import { openHost } from '../lib/host-fs.ts'
import type { Host } from '../lib/host.ts'
import type { Module, Probe } from '../lib/module.ts'
import { print } from '../lib/output.ts'
import { parseParams } from '../lib/params.ts'
import type { Result } from '../lib/result.ts'
import { version } from '../lib/version.ts'
import gpuInfo from '../modules/gpu_info.ts'
import gpuPassthrough from '../modules/gpu_passthrough.ts'
import passthroughUndo from '../modules/passthrough_undo.ts'
import passthroughVerify from '../modules/passthrough_verify.ts'
import { cards, ubuntu2204, writeTree } from '../test/hosts/distros.ts'
import type { FakeMachine } from '../test/hosts/fake-kernel.ts'
import { removeTree } from '../test/hosts/scratch.ts'
import { differences, snapshot } from '../test/hosts/tree.ts'
import type { Snap } from '../test/hosts/tree.ts'
import { gpu } from '../test/hosts/words.ts'

const IDS = { ids: '10de:20b7' }
const WIDTH = 78
/** What the running kernel shows; the rest of the tree is the disk of the node. */
const RUNNING = ['/sys', '/proc', '/dev', '/run']
const COLOURS = { red: 31, green: 32, bold: 1, dim: 2 } as const
const coloured = process.stdout.isTTY === true && !process.env['NO_COLOR']

interface Node {
  readonly dir: string
  readonly host: Host
  readonly machine: FakeMachine
}

function paint(colour: keyof typeof COLOURS, text: string): string {
  return coloured ? `\x1b[${COLOURS[colour]}m${text}\x1b[0m` : text
}

/** Lines of at most WIDTH, broken at blanks; what follows the first is indented by `indent`. */
function fold(text: string, indent: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<=\S) /)) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = indent + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A paragraph; with a mark such as "- " only its first line has it. */
function say(text: string, start = ''): void {
  print(`${fold(start + text, start.replace(/[^ ]/g, ' ')).join('\n')}\n`)
}

let chapters = 0

/** A chapter's title, with the command that a person would type. */
async function chapter(title: string, command: string): Promise<void> {
  // Nothing else here waits for anything, and a Ctrl-C needs a moment to be heard.
  await new Promise(setImmediate)
  chapters++
  print(`\n${paint('bold', `${chapters}. ${title}`)}\n`)
  print(`${paint('dim', `   $ ${command}`)}\n\n`)
}

/** What was told must be so. */
function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}

async function run(node: Node, module: Module, raw: unknown, how: { readonly check?: boolean; readonly diff?: boolean } = {}): Promise<Result> {
  const result = await execute(node.host, module, parseParams(module.params, raw), { check: false, diff: false, wait: 0, version, ...how })
  if (result.error !== undefined) throw result.error.stop
  return result
}

/** A probe's own results. */
function look(node: Node, module: Probe, raw: unknown): { readonly msg: string; readonly own: Readonly<Record<string, unknown>> } {
  return module.read(node.host, parseParams(module.params, raw))
}

/** The disk of the node. */
function disk(node: Node): Map<string, Snap> {
  return snapshot(node.dir, RUNNING)
}

function records(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value : []
}

/** Without what the vendors have themselves called in the host's pci.ids. */
function shortName(name: unknown): unknown {
  return typeof name === 'string' ? name.replace(/ (?:Corporation|Technology, Inc\.)(?= )/, '').slice(0, 29) : name
}

/** The first line is the head. */
function table(lines: readonly (readonly string[])[]): void {
  const widths = lines.reduce<readonly number[]>((wide, row) => row.map((cell, at) => Math.max(cell.length, wide[at] ?? 0)), [])
  for (const row of lines) print(`   ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ').trimEnd()}\n`)
  print('\n')
}

/** The GPUs of the node, what stands in the way of those that this is about, and the driver of each of these. */
function showGpus(node: Node): readonly unknown[] {
  const { msg, own } = look(node, gpuInfo, {})
  const gpus = records(own['gpus'])
  const rows = gpus.map(one => [one['address'], one['id'], shortName(one['name']), one['kind'], one['driver'], one['iommu_group']].map(cell => String(cell ?? '-')))
  table([['address', 'id', 'name', 'kind', 'driver', 'group'], ...rows])
  say(msg, '   ')
  const ours = gpus.filter(one => one['id'] === IDS.ids)
  for (const reason of new Set(ours.flatMap(one => Object(one['passthrough']).reasons))) say(String(reason), '   - ')
  return ours.map(one => one['driver'])
}

function showChanges(result: Result): void {
  for (const { facet, label, after } of result.changes) print(`   ${facet.padEnd(10)}  ${label}${after === '' ? ' (removed)' : ''}\n`)
}

function showDiff(result: Result): void {
  for (const diff of result.diff ?? []) {
    if (!('before' in diff)) continue
    print(`\n   ${paint('bold', `--- ${diff.before_header}`)}\n   ${paint('bold', `+++ ${diff.after_header}`)}\n`)
    const [before, after] = [diff.before.split('\n'), diff.after.split('\n')]
    const lines = (from: readonly string[], other: readonly string[], sign: '-' | '+'): void => {
      for (const line of from) {
        if (line !== '' && !other.includes(line)) for (const part of fold(`   ${sign}${line}`, '       ')) print(`${paint(sign === '-' ? 'red' : 'green', part)}\n`)
      }
    }
    lines(before, after, '-')
    lines(after, before, '+')
  }
}

/** The verdict on the node, link by link; what it comes to. */
function showVerdict(node: Node): unknown {
  const { msg, own } = look(node, passthroughVerify, {})
  const rows = records(own['findings']).map(one => [one['ok'] === true ? 'ok' : '--', one['address'] ?? '', one['id'], one['found']].map(String))
  table([['', 'address', 'what', 'found'], ...rows])
  say(msg, '   ')
  return own['status']
}

async function story(node: Node): Promise<void> {
  const start = disk(node)
  const unchanged = (): boolean => differences(start, disk(node)).length === 0

  say('Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of its own with a small fake kernel. The modules are the real ones. This machine is not touched.')

  await chapter('What is there', 'node dist/gpu_info.js')
  const first = showGpus(node)
  expect(first.length === 2 && first.every(driver => driver === 'nvidia'), 'both GPUs should be on the driver of the host')

  const job = `node dist/gpu_passthrough.js '${JSON.stringify(IDS)}'`
  await chapter('What would change', `${job} --check --diff`)
  const planned = await run(node, gpuPassthrough, IDS, { check: true, diff: true })
  showChanges(planned)
  print('\n')
  say('persistent: a file; derived: made anew from files, by the tools of the node.', '   ')
  showDiff(planned)
  expect(planned.changed, 'the plan should have changes')
  expect(unchanged(), 'a check should write nothing')
  print('\n')
  say('Nothing was written so far: every file of the node is as it was.', '   ')

  await chapter('Done, in one run', job)
  const done = await run(node, gpuPassthrough, IDS)
  expect(JSON.stringify(done.changes) === JSON.stringify(planned.changes), 'the run should do what the check said')
  say(`All ${done.changes.length} changes were made as planned, and looked at again afterwards. What only a boot can bring:`, '   ')
  for (const reason of done.rebootReasons ?? []) say(reason, '   - ')
  expect((done.rebootReasons ?? []).length > 0, 'a reboot should be required')
  expect(done.bootable?.ok === true, 'the node should still be bootable')

  await chapter('Rebooted, once', 'reboot')
  node.machine.reboot()
  const second = showGpus(node)
  expect(second.length === 2 && second.every(driver => driver === 'vfio-pci'), 'both GPUs should be on vfio-pci')

  await chapter('Verified, link by link', 'node dist/passthrough_verify.js')
  expect(showVerdict(node) === 'ready', 'the node should be ready')

  await chapter('Run again', job)
  const again = await run(node, gpuPassthrough, IDS)
  say(again.msg, '   ')
  expect(!again.changed && (again.rebootReasons ?? []).length === 0, 'a second run should find nothing to do')

  await chapter('Taken back', "node dist/passthrough_undo.js '{}'")
  const undone = await run(node, passthroughUndo, {})
  showChanges(undone)
  const left = differences(start, disk(node))
  expect(left.length === 0, `the disk should be as it was, and is not: ${left.join(', ')}`)
  print('\n')
  say(`Compared: all ${start.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a reboot:`, '   ')
  print('\n')
  node.machine.reboot()
  const last = showGpus(node)
  expect(last.length === 2 && last.every(driver => driver === 'nvidia'), 'both GPUs should be back on the driver of the host')

  print('\n')
  say('That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:')
  print(`\n   ${job} --check --diff --human\n`)
}

async function demo(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'vfiokit-demo-'))
  // Also when it is interrupted: the tree is nobody's business afterwards.
  process.once('exit', () => removeTree(dir))
  for (const [signal, number] of [['SIGHUP', 1], ['SIGINT', 2], ['SIGTERM', 15]] as const) process.once(signal, () => process.exit(128 + number))
  const machine = writeTree(dir, ubuntu2204(cards.a30, gpu('0000:61:00.0', { id: IDS.ids, group: 13 })))
  await story({ dir, machine, host: openHost({ root: dir, machine }) })
}

demo().catch((error: unknown) => {
  print(`\n${paint('red', 'This demo did not go as it should')}: ${error instanceof Error ? error.message : String(error)}${error instanceof Stop && error.hint !== undefined ? ` (${error.hint})` : ''}\n`)
  process.exitCode = 1
})
