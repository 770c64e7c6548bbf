// npm run bench: what a run costs, as a multiple of an empty script on the same Node, and what the scripts weigh.
// Prints, never asserts. Whole processes, user and system time, variants in random order within each round, medians
// of the ratios of each round: what the machine does beside us hits both halves of a ratio.
import { execFileSync, spawnSync } from 'child_process'
import { accessSync, chmodSync, chownSync, constants, copyFileSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, statSync, writeFileSync } from 'fs'
import { tmpdir } from 'os'
import { dirname, join } from 'path'
import { execute } from '../lib/engine.ts'
import { openHost } from '../lib/host-fs.ts'
import { parseParams } from '../lib/params.ts'
import gpuPassthrough from '../modules/gpu_passthrough.ts'
import { cards, ubuntu2204, writeTree } from '../test/hosts/distros.ts'
import { removeTree } from '../test/hosts/scratch.ts'
import type { Tree } from '../test/hosts/tree.ts'
import { gpu } from '../test/hosts/words.ts'
import { COMPOSITES, MAX_COMPOSITE_SIZE, MAX_SIZE, ROOT, scripts } from './names.ts'

/** Runs of one variant in one round: what is measured is large against the millisecond it is measured in. */
const BATCH = 5
const ROUNDS = 15
const OLDEST: readonly [number, number] = [12, 22]
const NOBODY = 65534
const IDS = '{"ids":"10de:20b7"}'
/** By hand on a tree, so that nobody can take the numbers of a node for one's own. */
const LIMITS = 'expected on official Node 20: at most 1.3 without a command, 2.0 with one'

interface Row {
  readonly title: string
  /** Of node, after the script's own path. */
  readonly argv: readonly string[]
  /** chroot needs root; everything else runs as nobody where we are root. */
  readonly asRoot: boolean
}

interface Options {
  readonly rounds: number
  readonly nodes: readonly string[]
}

/** A node on which the whole job was done and that has booted since: nothing is left to do. */
async function preparedTree(dir: string): Promise<Tree> {
  const words = ubuntu2204(cards.a30, gpu('0000:61:00.0', { id: '10de:20b7', group: 13 }))
  const machine = writeTree(dir, words)
  const params = parseParams(gpuPassthrough.params, JSON.parse(IDS))
  const { error } = await execute(openHost({ root: dir, machine }), gpuPassthrough, params, { check: false, diff: false, wait: 0, version: '0' })
  if (error !== undefined) throw error.stop
  machine.reboot()
  return machine.tree
}

/** The shell of this machine and its libraries below `tree`, so that a script can run there. */
function copyShell(tree: Tree): void {
  const shell = realpathSync('/bin/sh')
  const libraries = execFileSync('ldd', [shell], { encoding: 'utf8' }).match(/\/\S+/g) ?? []
  for (const [from, to] of [[shell, '/bin/sh'], ...libraries.map((file): [string, string] => [file, file])] as const) {
    mkdirSync(dirname(tree.at(to)), { recursive: true })
    copyFileSync(realpathSync(from), tree.at(to))
    chmodSync(tree.at(to), 0o755)
  }
}

/**
 * The same node after its record of the images was lost, with a lister that works: a run looks into the one image of
 * the running kernel, finds it right, and that is all.
 */
async function unrecordedTree(dir: string): Promise<void> {
  const tree = await preparedTree(dir)
  tree.remove('/var/lib/vfiokit/images.json')
  const kernel = (tree.read('/proc/sys/kernel/osrelease') ?? '').trim()
  const { unpackCpio } = await import('../test/hosts/cpio.ts')
  const names = (unpackCpio(tree.read(`/boot/initrd.img-${kernel}`) ?? '') ?? []).map(({ name }) => name)
  tree.write('/usr/bin/lsinitramfs', `#!/bin/sh\nprintf '%s\\n' ${names.map((name) => `'${name}'`).join(' ')}\n`, 0o755)
  copyShell(tree)
}

function giveAway(path: string): void {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return
  chownSync(path, NOBODY, NOBODY)
  if (stat.isDirectory()) for (const name of readdirSync(path)) giveAway(join(path, name))
}

function isRoot(): boolean {
  return process.getuid() === 0
}

async function rowsIn(dir: string): Promise<readonly Row[]> {
  const script = (name: string): string => {
    const path = join(ROOT, 'dist', `${name}.js`)
    if (!existsSync(path)) throw new Error(`there is no dist/${name}.js: run npm run build`)
    return path
  }
  writeFileSync(join(dir, 'empty.js'), '')
  const prepared = join(dir, 'prepared')
  mkdirSync(prepared)
  await preparedTree(prepared)
  const unrecorded = join(dir, 'unrecorded')
  mkdirSync(unrecorded)
  await unrecordedTree(unrecorded)
  chmodSync(dir, 0o755)
  if (isRoot()) giveAway(prepared)
  const quiet = (title: string, ...argv: readonly string[]): Row => ({ title, argv, asRoot: false })
  return [
    quiet('empty.js', join(dir, 'empty.js')),
    quiet('gpu_info, two GPUs', script('gpu_info'), '--root', prepared),
    quiet('vfio_modules, nothing to do', script('vfio_modules'), '--root', prepared),
    quiet('gpu_passthrough, nothing to do', script('gpu_passthrough'), IDS, '--root', prepared),
    ...(isRoot() ? [{ title: 'initramfs, one command', argv: [script('initramfs'), '{"kernels":"running"}', '--root', unrecorded], asRoot: true }] : []),
  ]
}

/** CPU milliseconds of one run, over a batch. Its output is looked at once, before (check). */
function cpuOf(node: string, { argv, asRoot }: Row): number {
  // bash measures its children to the millisecond (wait4), where /proc/self/stat counts hundredths of a second.
  const loop = `TIMEFORMAT='%3U %3S'; time for ((i = 0; i < ${BATCH}; i++)); do "$@" > /dev/null 2>&1; done`
  const { stderr, status, error } = spawnSync('bash', ['-c', loop, 'bench', node, ...argv], { ...plain(asRoot), encoding: 'utf8' })
  const times = /^(\d+\.\d+) (\d+\.\d+)\n$/.exec(stderr ?? '')
  if (error !== undefined || times === null) throw new Error(`bash cannot measure: ${error === undefined ? `status ${status}, ${stderr}` : error.message}`)
  return (Number(times[1]) + Number(times[2])) * 1000 / BATCH
}

/** NODE_EXTRA_CA_CERTS alone makes an old Node parse 40 ms of certificates at every start. */
function plain(asRoot: boolean): { readonly env: NodeJS.ProcessEnv; readonly cwd: string; readonly uid?: number; readonly gid?: number } {
  const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...env } = process.env
  void [NODE_EXTRA_CA_CERTS, NODE_OPTIONS]
  return { env, cwd: '/', ...(isRoot() && !asRoot ? { uid: NOBODY, gid: NOBODY } : {}) }
}

/** Throws unless the run says that it changed nothing: everything else would measure something else. */
function check(node: string, row: Row): void {
  if (row.title === 'empty.js') return
  const { stdout, stderr } = spawnSync(node, row.argv, { ...plain(row.asRoot), encoding: 'utf8' })
  const said: unknown = JSON.parse(stdout || '{}')
  const { failed, changed, msg } = Object(said)
  if (failed !== false || changed !== false) throw new Error(`${row.title} was to find nothing to do and said: ${msg ?? stderr}`)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] ?? NaN : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  const left = [...items]
  const taken: T[] = []
  while (left.length > 0) taken.push(...left.splice(Math.floor(Math.random() * left.length), 1))
  return taken
}

/** For each row the median of its ratios to the first row; for that one its milliseconds. */
function measure(node: string, rows: readonly Row[], rounds: number): readonly number[] {
  const found = rows.map((): number[] => [])
  for (const row of rows) check(node, row)
  for (let round = 0; round < rounds; round++) {
    const cpu = new Map(shuffled(rows).map((row) => [row, cpuOf(node, row)]))
    rows.forEach((row, at) => found[at]?.push((cpu.get(row) ?? NaN) / (at === 0 ? 1 : cpu.get(rows[0] as Row) ?? NaN)))
  }
  return found.map(median)
}

function versionOf(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8', ...plain(false) }).trim().replace(/^v/, '')
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

function table(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((cells) => (cells[at] ?? '').length)))
  return lines.map((cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')).join('\n')
}

function bytes(): string {
  const rows = scripts().filter(({ name }) => existsSync(join(ROOT, 'dist', `${name}.js`))).map(({ name, type }) => {
    const limit = type === 'other' ? '' : String(COMPOSITES.includes(name) ? MAX_COMPOSITE_SIZE : MAX_SIZE)
    return [`dist/${name}.js`, String(statSync(join(ROOT, 'dist', `${name}.js`)).size), limit]
  })
  return table([['bytes', 'now', 'at most'], ...rows])
}

function optionsOf(argv: readonly string[]): Options {
  let rounds = ROUNDS
  let nodes: readonly string[] = []
  for (let at = 0; at < argv.length; at += 2) {
    const [flag, value] = [argv[at], argv[at + 1]]
    if (flag === '--rounds' && /^[1-9]\d{0,3}$/.test(value ?? '')) rounds = Number(value)
    else if (flag === '--node' && value !== undefined) nodes = [...nodes, value]
    else throw new Error('usage: npm run bench -- [--rounds N] [--node PATH]...')
  }
  for (const node of nodes) accessSync(node, constants.X_OK)
  return { rounds, nodes: nodes.length === 0 ? installedNodes() : nodes }
}

async function run({ rounds, nodes }: Options): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'vfiokit-bench-'))
  try {
    const rows = await rowsIn(dir)
    console.log(`CPU of whole processes (user and system) as a multiple of an empty script; medians of ${rounds} rounds of ${BATCH} runs.\n${LIMITS}\n`)
    const columns = nodes.map((node) => ({ title: `${versionOf(node)}${node === process.execPath ? ' (this)' : ''}`, cells: measure(node, rows, rounds) }))
    console.log(table([
      ['', ...columns.map(({ title }) => title)],
      ...rows.map(({ title }, at) => [title, ...columns.map(({ cells }) => (at === 0 ? `${cells[at]?.toFixed(1)} ms` : cells[at]?.toFixed(2) ?? ''))]),
    ]))
    if (!isRoot()) console.log('\nleft out, since chroot needs root: initramfs, one command')
    console.log(`\n${bytes()}`)
  } finally {
    removeTree(dir)
  }
}

Promise.resolve().then(() => run(optionsOf(process.argv.slice(2)))).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
