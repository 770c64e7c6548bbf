// npm run bench:ansible: wall time of tasks over ssh, ours beside Ansible's own, on one connection with pipelining on
// for both. Prints, never asserts. A play with the tasks less one without: start-up and the connection drop out.
import { spawnSync } from 'child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'fs'
import { tmpdir } from 'os'
import { join } from 'path'
import { execute } from '../lib/engine.ts'
import { openHost } from '../lib/host-fs.ts'
import { parseParams } from '../lib/params.ts'
import gpuPassthrough from '../modules/gpu_passthrough.ts'
import { cards, ubuntu2204, writeTree } from '../test/hosts/distros.ts'
import { removeTree } from '../test/hosts/scratch.ts'
import { giveAway } from '../test/integration/controllers.ts'
import { sshNode } from '../test/integration/ssh-node.ts'
import { ROOT } from './names.ts'

const NOBODY = 65534
const IDS = '10de:20b7'
/** The same task so many times in a play: what is measured must be large against what the machine does beside us. */
const REPEATED = 12
const ROUNDS = 5
const USAGE = `usage: npm run bench:ansible -- [--rounds N] [--node FILE]   (root, mmdebstrap, ansible-core, ssh)
  --node FILE  a node binary that is put on the node and used there, as the role's node_source: copied does;
               without it, the distribution's own`

type Task = Readonly<Record<string, unknown>>

/** What a run with nothing to do must not say of itself. */
const quiet = (task: Task): Task => ({ changed_when: false, ...task })

/** The guide's job by Ansible's own modules, as it is written by hand: every step looked at, nothing to do. */
function byHand(tree: string): readonly Task[] {
  const lines = (path: string, regexp: string, line: string): Task => ({ 'ansible.builtin.lineinfile': { path: `${tree}${path}`, regexp, line, create: true, mode: '0644' } })
  const say = (cmd: string): Task => quiet({ 'ansible.builtin.shell': { cmd, executable: '/bin/sh' } })
  return [
    // The card and its id; the drivers that are bound are what the last task looks at.
    { ...say(`grep -l 0x${IDS.split(':')[1] ?? ''} ${tree}/sys/bus/pci/devices/*/device`), register: 'cards' },
    lines('/etc/default/grub.d/by-hand.cfg', '^GRUB_CMDLINE_LINUX=', 'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX intel_iommu=on iommu=pt modprobe.blacklist=nouveau,nvidia,nvidia_drm"'),
    say(`grep -q intel_iommu=on ${tree}/boot/grub/grub.cfg`),
    { 'ansible.builtin.copy': { dest: `${tree}/etc/modules-load.d/by-hand.conf`, content: 'vfio\nvfio_iommu_type1\nvfio_pci\n', mode: '0644' } },
    say(`test -d ${tree}/sys/module/vfio`),
    say(`test -d ${tree}/sys/module/vfio_pci`),
    lines('/etc/modprobe.d/by-hand.conf', '^options vfio-pci', `options vfio-pci ids=${IDS}`),
    { 'ansible.builtin.stat': { path: `${tree}/boot/initrd.img-5.15.0-130-generic`, get_checksum: false }, register: 'image' },
    say(`test ${tree}/boot/initrd.img-5.15.0-130-generic -nt ${tree}/etc/os-release || true`),
    { 'ansible.builtin.slurp': { src: `${tree}/proc/cmdline` }, register: 'cmdline' },
    say(`readlink ${tree}/sys/bus/pci/devices/0000:41:00.0/driver`),
  ]
}

function plays(tree: string): Readonly<Record<string, readonly Task[]>> {
  const times = (task: Task): readonly Task[] => Array.from({ length: REPEATED }, () => task)
  const ours = (name: string, params: Task = {}): Task => ({ [name]: { root: tree, ...params } })
  const line = { 'ansible.builtin.lineinfile': { path: `${tree}/etc/modprobe.d/by-hand.conf`, line: `options vfio-pci ids=${IDS}`, create: true, mode: '0644' } }
  return {
    nothing: [],
    lineinfile: times(line),
    vfio_modules: times(ours('vfio_modules')),
    vfio_bind: times(ours('vfio_bind', { ids: [IDS] })),
    by_hand: byHand(tree),
    gpu_passthrough: [ours('gpu_passthrough', { ids: [IDS] })],
  }
}

/** A tree on which the whole job was done and that has booted since. */
async function preparedTree(dir: string): Promise<void> {
  mkdirSync(dir)
  const machine = writeTree(dir, ubuntu2204(cards.a30))
  const { error } = await execute(openHost({ root: dir, machine }), gpuPassthrough, parseParams(gpuPassthrough.params, { ids: IDS }), { check: false, diff: false, wait: 0, version: '0' })
  if (error !== undefined) throw error.stop
  machine.reboot()
  giveAway(dir)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? NaN
}

interface Options {
  readonly rounds: number
  /** A node binary of this machine, or null for the one of the node's distribution. */
  readonly binary: string | null
}

async function run({ rounds, binary }: Options): Promise<void> {
  const undo: (() => void | Promise<void>)[] = []
  const t = { teardown(fn: () => void | Promise<void>): void { undo.unshift(fn) } }
  try {
    const dir = mkdtempSync(join(tmpdir(), 'vfiokit-bench-'))
    t.teardown(() => removeTree(dir))
    chmodSync(dir, 0o755)
    const node = await sshNode(t, dir)
    if (typeof node === 'string') throw new Error(`there is no node to reach: ${node}`)
    await preparedTree(join(node.outside, 'tree'))
    if (binary !== null) {
      copyFileSync(binary, join(node.outside, 'node'))
      chmodSync(join(node.outside, 'node'), 0o755)
    }
    const interpreter = binary === null ? '/usr/bin/node' : `${node.inside}/node`
    writeFileSync(join(dir, 'ansible.cfg'), '[defaults]\n')
    writeFileSync(join(dir, 'inventory.yml'), JSON.stringify({ all: { hosts: { node1: { ...node.variables, ansible_node_interpreter: interpreter, ansible_python_interpreter: '/usr/bin/python3' } } } }))
    const books = plays(`${node.inside}/tree`)
    for (const [name, tasks] of Object.entries(books)) writeFileSync(join(dir, `${name}.yml`), JSON.stringify([{ hosts: 'all', gather_facts: false, tasks }]))
    giveAway(dir)
    /** Seconds of a play; throws an Error unless it found nothing to do (`first`: a play that may still write). */
    const play = (name: string, first = false): number => {
      const since = process.hrtime()
      const { status, stdout, stderr } = spawnSync('ansible-playbook', ['-i', 'inventory.yml', `${name}.yml`], {
        cwd: dir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], uid: NOBODY, gid: NOBODY,
        env: {
          PATH: process.env['PATH'], HOME: dir, LANG: 'C.UTF-8', ANSIBLE_CONFIG: join(dir, 'ansible.cfg'), ANSIBLE_LIBRARY: join(ROOT, 'dist'), ANSIBLE_LOCAL_TEMP: join(dir, 'local'),
          ANSIBLE_PIPELINING: 'true', ANSIBLE_NOCOLOR: '1', ANSIBLE_RETRY_FILES_ENABLED: 'false', ANSIBLE_SSH_CONTROL_PATH_DIR: join(dir, 'cp'),
        },
      })
      const [seconds, nanoseconds] = process.hrtime(since)
      const changed = /changed=(\d+)/.exec(stdout)?.[1]
      if (status !== 0 || (!first && (changed ?? '0') !== '0')) throw new Error(`${name} ended with ${String(status)}, expected it to find nothing to do:\n${stdout}${stderr}`)
      return seconds + nanoseconds / 1e9
    }
    for (const name of Object.keys(books)) play(name, true)
    const taken = Array.from({ length: rounds }, () => {
      const times = new Map(Object.keys(books).map((name) => [name, play(name)]))
      return (name: string): number => (times.get(name) ?? NaN) - (times.get('nothing') ?? NaN)
    })
    const row = (title: string, ours: string, theirs: string, tasks: number): string => {
      const ratio = median(taken.map((spent) => spent(ours) / spent(theirs)))
      return `${title.padEnd(58)} ${(median(taken.map((spent) => spent(ours))) / tasks).toFixed(2)} s  ${(median(taken.map((spent) => spent(theirs))) / tasks).toFixed(2)} s  ${ratio.toFixed(2)}`
    }
    console.log(`Wall time over ssh on loopback, pipelining on for both, less the play's start-up; medians of ${rounds} rounds: ours, Ansible's, ratio.\n`)
    console.log(row('a task: vfio_modules, lineinfile', 'vfio_modules', 'lineinfile', REPEATED))
    console.log(row('a task: vfio_bind, lineinfile', 'vfio_bind', 'lineinfile', REPEATED))
    console.log(row(`the whole job: one gpu_passthrough, ${byHand('').length} tasks by hand`, 'gpu_passthrough', 'by_hand', 1))
  } finally {
    for (const fn of undo) await fn()
  }
}

function options(words: readonly string[]): Options {
  let given: Options = { rounds: ROUNDS, binary: null }
  for (let at = 0; at < words.length; at += 2) {
    const value = words[at + 1] ?? ''
    if (words[at] === '--rounds' && /^[1-9]\d?$/.test(value)) given = { ...given, rounds: Number(value) }
    else if (words[at] === '--node' && value !== '') given = { ...given, binary: value }
    else throw new Error(USAGE)
  }
  return given
}

Promise.resolve().then(() => run(options(process.argv.slice(2)))).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
