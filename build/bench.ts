// npm run bench: what a run costs, as a multiple of an empty script on the same Node, and what the scripts weigh, beside
// what is expected. Prints, never asserts. Whole processes, user and system time and the time that passes, variants in
// random order within each round, medians of the ratios of each round: what the machine does beside us hits both halves
// of a ratio.
import { execFileSync, spawnSync } from 'child_process'
import { accessSync, chmodSync, chownSync, constants, copyFileSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, statSync } from 'fs'
import { tmpdir } from 'os'
import { dirname, join } from 'path'
import { execute } from '../lib/engine.ts'
import { openHost } from '../lib/host-fs.ts'
import { parseParams } from '../lib/params.ts'
import gpuPassthrough from '../modules/gpu_passthrough.ts'
import { cards, ubuntu2204, writeTree } from '../test/hosts/distros.ts'
import type { FakeMachine } from '../test/hosts/fake-kernel.ts'
import { imageMembers } from '../test/hosts/fake-images.ts'
import { novaDebian } from '../test/hosts/nova.ts'
import { removeTree } from '../test/hosts/scratch.ts'
import type { Tree } from '../test/hosts/tree.ts'
import { gpu } from '../test/hosts/words.ts'
import { COMPOSITES, ROOT, maxSize, scripts } from './names.ts'

/** Runs of one variant in one round: what is measured must be large against the millisecond it is measured in. */
const BATCH = 5
const ROUNDS = 15
const OLDEST: readonly [number, number] = [12, 22]
const NOBODY = 65534
const IDS = '{"ids":"10de:20b7"}'
/** What nova_pci is asked for, and gpu_passthrough where nova is told as well. */
const ALIAS = { alias: 'a30' }
/** Where a tree holds what is run in it. */
const HERE = '/bench'
/** Has a run say at its end how much memory it had at most (getrusage, KiB). */
const PRELOAD = `${HERE}/peak.js`
const USAGE = 'usage: npm run bench -- [--rounds N] [--node PATH]...'
const INTRODUCTION = "Whole processes, as multiples of an empty script's, and what is expected of them at most on official Node 20."

/** The stricter figures of those that were asked for: what a run may cost, as a multiple of the empty script's. */
const EXPECTED = {
  plain: { cpu: 1.25, memory: 1.15 },
  command: { cpu: 1.8, memory: 1.25 },
} as const
/** And what a script may weigh; the build refuses what is larger than maxSize. */
const EXPECTED_SIZE = 80 * 1024
const EXPECTED_COMPOSITE_SIZE = 130 * 1024

interface Row {
  readonly title: string
  /** Whether it runs a command. */
  readonly kind: keyof typeof EXPECTED
  /** The tree of the node that it is run on. */
  readonly tree: string
  /** A script of dist, or `empty`. */
  readonly script: string
  readonly args: readonly string[]
}

/** A way to run something with a tree as its /, as on a node: `before` comes before the command. */
interface Entrance {
  readonly words: string
  before(tree: string): readonly string[]
}

const ENTRANCES: readonly Entrance[] = [
  { words: 'in a chroot, as nobody', before: (tree) => ['chroot', `--userspec=${NOBODY}:${NOBODY}`, tree] },
  { words: 'in a chroot of a user namespace', before: (tree) => ['unshare', '--user', '--map-root-user', 'chroot', tree] },
]

// ---- the nodes that are run on --------------------------------------------------------------------------------------

/** A node in `dir` on which nothing was done yet. */
function untouchedTree(dir: string): FakeMachine {
  mkdirSync(dir)
  return writeTree(dir, ubuntu2204(cards.a30, gpu('0000:61:00.0', { id: '10de:20b7', group: 13 }), novaDebian('3:25.2.1-0ubuntu2.7')))
}

/** A node in `dir` on which the whole job was done, nova's part too, and that has booted since: nothing is left to do. */
async function preparedTree(dir: string): Promise<Tree> {
  const machine = untouchedTree(dir)
  const params = parseParams(gpuPassthrough.params, { ...JSON.parse(IDS), nova: ALIAS })
  const { error } = await execute(openHost({ root: dir, machine }), gpuPassthrough, params, { check: false, diff: false, wait: 0, version: '0' })
  if (error !== undefined) throw error.stop
  machine.reboot()
  return machine.tree
}

/** A program of this machine and its libraries, so that it runs in the tree. */
function copyProgram(tree: Tree, from: string, to: string): void {
  const libraries = execFileSync('ldd', [from], { encoding: 'utf8' }).match(/\/\S+/g) ?? []
  for (const [source, target] of [[from, to], ...libraries.map((file): [string, string] => [file, file])] as const) {
    tree.mkdir(dirname(target))
    copyFileSync(realpathSync(source), tree.at(target))
    chmodSync(tree.at(target), 0o755)
  }
}

/** The shell that measures, the empty script and the scripts of dist. Throws an Error when one has not been built. */
function equip(tree: Tree, rows: readonly Row[]): void {
  copyProgram(tree, '/bin/bash', `${HERE}/bash`)
  tree.write(`${HERE}/empty.js`, '')
  tree.write(PRELOAD, "process.on('exit', function () { require('fs').writeSync(2, process.resourceUsage().maxRSS + '\\n') })\n")
  for (const { script } of rows) if (script !== 'empty') copyFileSync(built(script), tree.at(`${HERE}/${script}.js`))
}

function built(script: string): string {
  const path = join(ROOT, 'dist', `${script}.js`)
  if (!existsSync(path)) throw new Error(`there is no dist/${script}.js, expected it to be built: npm run build`)
  return path
}

/**
 * The same node with its record of the images lost and a lister that works: a run looks into the one image of the
 * running kernel and finds it right; that is its one command.
 */
async function forgetfulTree(dir: string): Promise<Tree> {
  const tree = await preparedTree(dir)
  const kernel = (tree.read('/proc/sys/kernel/osrelease') ?? '').trim()
  const names = (imageMembers(tree, `/boot/initrd.img-${kernel}`) ?? []).map(({ name }) => `'${name}'`)
  tree.remove('/var/lib/vfiokit/images.json')
  tree.write('/usr/bin/lsinitramfs', `#!/bin/sh\nprintf '%s\\n' ${names.join(' ')}\n`, 0o755)
  copyProgram(tree, realpathSync('/bin/sh'), '/bin/sh')
  return tree
}

function isRoot(): boolean {
  return process.getuid() === 0
}

function giveAway(path: string): void {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return
  chownSync(path, NOBODY, NOBODY)
  if (stat.isDirectory()) for (const name of readdirSync(path)) giveAway(join(path, name))
}

interface Bench {
  /** null: there is no way into a tree here, so the scripts get --root. */
  readonly entrance: Entrance | null
  readonly trees: readonly Tree[]
  /** The empty script first. */
  readonly rows: readonly [Row, ...Row[]]
}

/** What is measured, and where. */
async function benchIn(dir: string): Promise<Bench> {
  const [done, untouched, forgetful] = [join(dir, 'done'), join(dir, 'untouched'), join(dir, 'forgetful')]
  const row = (script: string, ...args: readonly string[]): Row => ({ title: script, kind: 'plain', tree: done, script, args })
  const plainRows: readonly [Row, ...Row[]] = [
    row('empty'), row('gpu_info', '{}'), row('vfio_modules', '{}'), row('iommu_cmdline', '{}'), row('vfio_bind', IDS), row('gpu_passthrough', IDS),
    row('passthrough_verify', '{}'), row('host_reboot', '{}'), row('nova_pci', JSON.stringify({ ...JSON.parse(IDS), ...ALIAS })),
    { ...row('passthrough_undo', '{}'), tree: untouched },
  ]
  const looking: Row = { title: 'initramfs', kind: 'command', tree: forgetful, script: 'initramfs', args: ['{"kernels":"running"}'] }
  const trees = [await preparedTree(done), untouchedTree(untouched).tree, await forgetfulTree(forgetful)]
  for (const tree of trees) {
    equip(tree, [...plainRows, looking])
    if (isRoot()) giveAway(tree.dir)
  }
  const entrance = ENTRANCES.find(({ before }) => {
    const [command = '', ...args] = [...before(done), `${HERE}/bash`, '-c', 'exit 0']
    return spawnSync(command, args, { ...plain(), stdio: 'ignore' }).status === 0
  }) ?? null
  return { entrance, trees, rows: [...plainRows, ...(entrance === null ? [] : [looking])] }
}

// ---- measuring ------------------------------------------------------------------------------------------------------

/** NODE_EXTRA_CA_CERTS alone makes an old Node parse 40 ms of certificates at every start. */
function plain(): { readonly env: NodeJS.ProcessEnv; readonly cwd: string } {
  const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...env } = process.env
  void [NODE_EXTRA_CA_CERTS, NODE_OPTIONS]
  return { env, cwd: '/' }
}

/** Outside of trees a run of root's becomes nobody's. */
function outside(): { readonly uid?: number; readonly gid?: number } {
  return isRoot() ? { uid: NOBODY, gid: NOBODY } : {}
}

/** Runs what bash makes of `script` with a run of `row` as its arguments. */
function runInBash(bench: Bench, node: string, { tree, script, args }: Row, loop: string) {
  const { entrance } = bench
  const options = { ...plain(), encoding: 'utf8' as const, stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'] }
  if (entrance !== null) {
    const [command = '', ...rest] = [...entrance.before(tree), `${HERE}/bash`, '-c', loop, 'bench', `${HERE}/node`, `${HERE}/${script}.js`, ...args]
    return spawnSync(command, rest, options)
  }
  const run = script === 'empty' ? [join(tree, HERE, 'empty.js')] : [built(script), ...args, '--root', tree]
  return spawnSync('bash', ['-c', loop, 'bench', node, ...run], { ...options, ...outside() })
}

/** Milliseconds. */
interface Times {
  readonly cpu: number
  /** What passes until it has ended. */
  readonly wall: number
}

/** Of one run, over a batch. */
function timesOf(bench: Bench, node: string, row: Row): Times {
  // bash has its children's times to the millisecond (getrusage), where /proc/self/stat counts hundredths of a second.
  const loop = `TIMEFORMAT='%3R %3U %3S'; time for ((i = 0; i < ${BATCH}; i++)); do "$@"; done`
  const { stderr, status, error } = runInBash(bench, node, row, loop)
  const times = /^(\d+\.\d+) (\d+\.\d+) (\d+\.\d+)\n$/.exec(stderr ?? '')
  if (error !== undefined || times === null) throw new Error(`bash cannot measure: ${error === undefined ? `status ${status}, ${stderr}` : error.message}`)
  const [real = NaN, user = NaN, system = NaN] = times.slice(1).map((seconds) => Number(seconds) * 1000 / BATCH)
  return { cpu: user + system, wall: real }
}

/** Peak memory of one run in KiB, the least of a batch: what it needs, without what the machine lends it for a while. */
function peakOf(bench: Bench, node: string, row: Row): number {
  const { stderr, status } = runInBash(bench, node, row, `for ((i = 0; i < ${BATCH}; i++)); do "$1" -r ${bench.entrance === null ? join(row.tree, PRELOAD) : PRELOAD} "\${@:2}" > /dev/null || exit; done`)
  const peaks = (stderr ?? '').trim().split('\n').map(Number)
  if (status !== 0 || peaks.length !== BATCH || !peaks.every((kib) => kib > 0)) throw new Error(`the peak of ${row.title} cannot be measured: status ${status}, ${stderr}`)
  return Math.min(...peaks)
}

/** Throws an Error unless the run says that it changed nothing: everything else would measure something else. */
function check(bench: Bench, node: string, row: Row): void {
  const { stdout, stderr } = runInBash(bench, node, row, '"$@"')
  const said: unknown = JSON.parse(stdout || '{}')
  const { failed, changed, msg } = Object(said)
  if (failed !== false || changed !== false) throw new Error(`${row.title} said "${msg ?? stderr}" with ${node}, expected it to find nothing to do`)
}

/** The node that runs in the trees from now on. */
function install({ trees }: Bench, node: string): void {
  for (const tree of trees) {
    tree.remove(`${HERE}/node`)
    copyProgram(tree, node, `${HERE}/node`)
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return ((sorted[middle] ?? NaN) + (sorted[sorted.length - 1 - middle] ?? NaN)) / 2
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  const left = [...items]
  return items.flatMap(() => left.splice(Math.floor(Math.random() * left.length), 1))
}

/** What the first row takes, and of each other row the ratio to it. */
type Figures = readonly number[]

/** The medians over the rounds. */
function measure(bench: Bench, node: string, rounds: number): { readonly cpu: Figures; readonly wall: Figures } {
  const { rows } = bench
  const [base, ...others] = rows
  if (bench.entrance !== null) install(bench, node)
  for (const row of others) check(bench, node, row)
  const taken = Array.from({ length: rounds }, () => new Map(shuffled(rows).map((row) => [row, timesOf(bench, node, row)])))
  const figures = (kind: keyof Times): Figures => {
    const ms = (times: ReadonlyMap<Row, Times>, row: Row): number => times.get(row)?.[kind] ?? NaN
    return [median(taken.map((times) => ms(times, base))), ...others.map((row) => median(taken.map((times) => ms(times, row) / ms(times, base))))]
  }
  return { cpu: figures('cpu'), wall: figures('wall') }
}

/** The peaks in MiB and as ratios. */
function measurePeaks(bench: Bench, node: string): Figures {
  if (bench.entrance !== null) install(bench, node)
  const [empty = NaN, ...peaks] = bench.rows.map((row) => peakOf(bench, node, row))
  return [empty / 1024, ...peaks.map((peak) => peak / empty)]
}

// ---- printing -------------------------------------------------------------------------------------------------------

function versionOf(node: string): string {
  return execFileSync(node, ['--version'], { ...plain(), encoding: 'utf8' }).trim().replace(/^v/, '')
}

/** The Node that runs this, and those of test/nodes that the scripts run on. */
function installedNodes(): readonly string[] {
  const dir = join(ROOT, 'test/nodes/node_modules')
  const found = existsSync(dir) ? readdirSync(dir).map((name) => join(dir, name, 'bin/node')).filter((path) => existsSync(path)) : []
  return [process.execPath, ...found].filter((node) => {
    const [major = 0, minor = 0] = versionOf(node).split('.').map(Number)
    return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
  })
}

function bytes(): string {
  const rows = scripts().map(({ name, type }) => {
    const path = join(ROOT, 'dist', `${name}.js`)
    if (!existsSync(path)) return `${'not built'.padStart(9)}  dist/${name}.js`
    const { size } = statSync(path)
    // Of all modules in one file nothing else is expected than what the build asks.
    const expected = type !== 'module' ? '' : `expected at most ${beside(size, COMPOSITES.includes(name) ? EXPECTED_COMPOSITE_SIZE : EXPECTED_SIZE)}; `
    return `${String(size).padStart(9)}  dist/${name}.js (${type === 'other' ? 'no limit' : `${expected}${maxSize(name)} for the build`})`
  })
  return ['Bytes:', ...rows].join('\n')
}

/** What is expected, and by how much it is more. */
function beside(found: number, expected: number): string {
  return `${expected}${found > expected ? `, ${found - expected} more` : ''}`
}

/** A line for each row, a column for each Node: what is above the expected has a mark. */
function table({ rows }: Bench, title: string, unit: string, kind: 'cpu' | 'memory' | null, figures: ReadonlyMap<string, Figures>): string {
  const names = [...figures.keys()].map((node) => `${versionOf(node)}${node === process.execPath ? ' (this)' : ''}`)
  const width = Math.max(9, ...names.map((name) => name.length)) + 1
  const line = (name: string, expected: string, cells: readonly string[]): string => [name.padEnd(30), expected.padStart(8), ...cells.map((cell) => cell.padStart(width))].join('  ').trimEnd()
  return [
    `${title}:`, '', line('', kind === null ? '' : 'expected', names.map((name) => `${name} `)),
    ...rows.map((row, at) => {
      const limit = at === 0 || kind === null ? undefined : EXPECTED[row.kind][kind]
      const cells = [...figures.values()].map((values) => {
        const value = values[at] ?? NaN
        return at === 0 ? `${value.toFixed(1)} ${unit} ` : `${value.toFixed(2)}${limit !== undefined && value > limit ? '*' : ' '}`
      })
      return line(`${row.title}${row.kind === 'command' ? ', one command' : ''}`, limit === undefined ? '' : limit.toFixed(2), cells)
    }),
  ].join('\n')
}

interface Options {
  readonly rounds: number
  readonly nodes: readonly string[]
}

function optionsOf(argv: readonly string[]): Options {
  let rounds = ROUNDS
  const nodes: string[] = []
  for (let at = 0; at < argv.length; at += 2) {
    const [flag, value = ''] = [argv[at], argv[at + 1]]
    if (flag === '--rounds' && /^[1-9]\d{0,3}$/.test(value)) rounds = Number(value)
    else if (flag === '--node' && value !== '') nodes.push(value)
    else throw new Error(USAGE)
  }
  for (const node of nodes) accessSync(node, constants.X_OK)
  return { rounds, nodes: nodes.length === 0 ? installedNodes() : nodes }
}

async function run({ rounds, nodes }: Options): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'vfiokit-bench-'))
  try {
    chmodSync(dir, 0o755)
    const bench = await benchIn(dir)
    const { entrance } = bench
    console.log(`${INTRODUCTION} Medians of ${rounds} rounds of ${BATCH} runs,`)
    console.log(`${entrance === null ? 'outside of the tree, with --root, which costs more than on a node: neither chroot nor unshare works here' : `each with the tree of a node as its /, ${entrance.words}`}; * is more than expected.`)
    const times = new Map(nodes.map((node) => [node, measure(bench, node, rounds)]))
    const peaks = new Map(nodes.map((node) => [node, measurePeaks(bench, node)]))
    const of = (kind: keyof Times): ReadonlyMap<string, Figures> => new Map([...times].map(([node, figures]) => [node, figures[kind]]))
    console.log(`\n${table(bench, 'CPU time, user and system', 'ms', 'cpu', of('cpu'))}`)
    console.log(`\n${table(bench, 'Wall time', 'ms', null, of('wall'))}`)
    console.log(`\n${table(bench, 'Peak memory', 'MiB', 'memory', peaks)}`)
    if (entrance === null) console.log('\nLeft out, since a command of the tree cannot be run from here: a run of initramfs with one command.')
    console.log(`\n${bytes()}`)
  } finally {
    removeTree(dir)
  }
}

Promise.resolve().then(() => run(optionsOf(process.argv.slice(2)))).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
