// A small working machine over a tree: tools that do what the real ones do to the tree's files, a kernel that
// answers writes to sysfs, and a reboot. Nothing outside the tree is read (but for the shells) or written.
import * as path from 'path'
import { boot, load } from './fake-boot.ts'
import { allEntries, nextEntry, runEditenv, runMkconfig } from './fake-grub.ts'
import type { BootEntry } from './fake-grub.ts'
import { runDracut, runLsinitramfs, runLsinitrd, runMkinitramfs, runUnmkinitramfs, runUpdateInitramfs, said } from './fake-images.ts'
import type { Misbehaviour, Result } from './fake-images.ts'
import { iommuActive } from './fake-boot.ts'
import { elapseTransient, runShutdown, runSystemctl, runSystemdRun, startedBy } from './fake-systemd.ts'
import { devNodes, dropModule, freshKernel, writeAttribute, writeModules } from './fake-sysfs.ts'
import type { Oddity, Running } from './fake-sysfs.ts'
import { modprobeFiles, moduleIndex, parseConfig } from './modprobe.ts'
import { moduleName } from './kmods.ts'
import { lay, openTree } from './tree.ts'
import type { Tree } from './tree.ts'
import type { Host } from './words.ts'

export type Tool = 'update-grub' | 'grub-mkconfig' | 'grub2-mkconfig' | 'update-initramfs' | 'mkinitramfs' | 'dracut' | 'modprobe' | 'systemctl' | 'systemd-run' | 'shutdown'

export interface FakeProcess {
  readonly pid: number
  readonly comm: string
  /** The text of /proc/<pid>/cgroup; a service of its own name unless told. */
  readonly cgroup?: string
  readonly open?: readonly string[]
  /** The file that it executes and its words; unless given, as a process that shows neither. */
  readonly exe?: string
  readonly argv?: readonly string[]
  /** Names of its threads, the first not counted. */
  readonly threads?: readonly string[]
  /** R, S, D, Z, as ps has it. */
  readonly state?: string
}

export interface FakeMachine {
  readonly tree: Tree
  readonly host: Host
  /** As a command on the node; the first word may be a path. Never throws. */
  run(argv: readonly [string, ...string[]], options?: { readonly input?: string; readonly timeout?: number }): Result
  /** One write(2) to sysfs, by a path of the node; throws an Error with `code`. */
  writeAttribute(path: string, value: string): void
  /** Starts the node anew; throws when a real one would not come up. */
  reboot(): void
  /** Makes a tool go wrong from now on; null: right again. */
  misbehave(tool: Tool, how: Misbehaviour | null): void
  /** Makes a function go wrong from now on. */
  odd(address: string, how: Oddity): void
  /** Starts a process that has device nodes open, by the function they belong to or by path. */
  start(process: FakeProcess): void
  end(pid: number): void
  /** Lets the time pass that timers wait for. Whether the node has rebooted by one. */
  elapse(): boolean
  /** The words of what this timer of the node's would start now; null: nothing. */
  due(timer: string): readonly string[] | null
  /** Bytes that df says are free on /boot. */
  freeBytes(bytes: number): void
  /** Every command that was run, for a person who debugs a test. */
  readonly history: readonly (readonly string[])[]
  /** The entry that boots next, and all there are. */
  next(): BootEntry
  entries(): readonly BootEntry[]
}

/** What runs in which directory: any number of machines may be opened on one node, and it is one node. */
const nodes = new Map<string, Running>()

export function runningIn(dir: string): Running | null {
  return nodes.get(path.resolve(dir)) || null
}

export function setRunning(dir: string, running: Running | null): void {
  if (running === null) nodes.delete(path.resolve(dir))
  else nodes.set(path.resolve(dir), running)
}

/** What is running already in a tree that another process left behind; ids given by new_id are not known any more. */
function resume(tree: Tree, host: Host): Running | null {
  const version = (tree.read('/proc/sys/kernel/osrelease') || '').trim()
  if (version === '') return null
  const cmdline = (tree.read('/proc/cmdline') || '').trim()
  const running = freshKernel(host, version, cmdline, iommuActive(tree, host, version, cmdline), moduleIndex(tree, version).builtin)
  for (const line of (tree.read('/proc/modules') || '').split('\n').reverse()) if (line !== '') running.loaded.add(line.split(' ')[0] || '')
  return running
}

function runModprobe(tree: Tree, running: Running, args: readonly string[], bad: Misbehaviour | null): Result {
  const option = (letters: string, long: string): boolean => args.some(word => word === `--${long}` || (/^-[a-zA-Z]+$/.test(word) && [...letters].some(letter => word.includes(letter))))
  const at = args.findIndex(word => word === '-S' || word === '--set-version' || word === '-d' || word === '--dirname' || word === '-C')
  const names = args.filter((word, i) => !word.startsWith('-') && (at < 0 || i !== at + 1))
  if (bad === 'fails') return said(1, '', `modprobe: ERROR: could not insert '${names[0]}': Operation not permitted\n`)
  if (bad === 'lies' || option('n', 'dry-run')) return said(0)
  const stage = { config: parseConfig(modprobeFiles(tree).values(), running.cmdline), index: moduleIndex(tree, running.version), has: () => true, around: (file: string) => tree.exists(file) }
  if (option('r', 'remove')) {
    for (const name of names.map(moduleName)) {
      if (running.builtin.has(name)) return said(1, '', `modprobe: FATAL: Module ${name} is builtin.\n`)
      if (running.loaded.has(name)) dropModule(tree, running, name)
    }
    return said(0)
  }
  const wanted = option('a', 'all') ? names : names.slice(0, 1)
  for (const name of wanted) {
    if (option('b', 'use-blacklist') && stage.config.blacklist.has(moduleName(name))) continue
    const failed = load(tree, running, name, stage)
    if (failed !== null) return said(1, '', option('q', 'quiet') ? '' : `modprobe: ${failed.replace(/Module \S+/, `Module ${name}`).replace(/\.$/, '')} in directory /lib/modules/${running.version}\n`)
  }
  writeModules(tree, running)
  return said(0)
}

function runDf(args: readonly string[], free: number): Result {
  const unit = args.some(word => word === '-B1' || word === '--block-size=1') ? 1 : 1024
  const where = args.filter(word => !word.startsWith('-')).pop() || '/'
  const total = 2 * free + 2 ** 30
  const columns: Readonly<Record<string, string>> = {
    source: '/dev/nvme0n1p2', fstype: 'ext4', size: String(Math.floor(total / unit)), used: String(Math.floor((total - free) / unit)),
    avail: String(Math.floor(free / unit)), pcent: '42%', target: where,
  }
  const asked = args.find(word => word.startsWith('--output='))
  const names = asked === undefined ? ['source', 'size', 'used', 'avail', 'pcent', 'target'] : asked.slice(9).split(',')
  const titles: Readonly<Record<string, string>> = { source: 'Filesystem', fstype: 'Type', size: unit === 1 ? '1B-blocks' : '1024-blocks', used: 'Used', avail: asked === undefined ? 'Available' : 'Avail', pcent: asked === undefined ? 'Capacity' : 'Use%', target: 'Mounted on' }
  return said(0, `${names.map(name => titles[name] || name).join(' ')}\n${names.map(name => columns[name] || '-').join(' ')}\n`)
}

/** Programs that a tool on the node needs nothing of: known, and without effect here. */
const HARMLESS = new Set(['sync', 'udevadm', 'depmod', 'restorecon', 'true', 'systemd-notify', 'ldconfig'])

/** The machine in `dir`, a tree that writeTree made for `host`. */
export function fakeMachine(dir: string, host: Host): FakeMachine {
  const tree = openTree(dir)
  if (runningIn(dir) === null) setRunning(dir, resume(tree, host))
  let free = 4 * 2 ** 30
  const bad = new Map<Tool, Misbehaviour>()
  const history: (readonly string[])[] = []
  const wrong = (tool: Tool): Misbehaviour | null => bad.get(tool) || null
  const dispatch = (argv: readonly string[]): Result => {
    const [program = '', ...args] = argv
    const name = path.basename(program)
    const running = runningIn(dir)
    const version = running === null ? '' : running.version
    if (name === 'chroot') return dispatch(args.slice(1))
    if (name === 'env') return dispatch(args.filter(word => !/^(-\S*|\w+=.*)$/.test(word)))
    if (name === 'nice' || name === 'ionice' || name === 'setsid' || name === 'timeout') return dispatch(args.slice(args.findIndex(word => !/^(-|\d)/.test(word))))
    if (!onPath(tree, program)) return said(127, '', `${program}: command not found\n`)
    if (name === 'update-grub') return runMkconfig(tree, host, ['-o', '/boot/grub/grub.cfg', ...args], wrong('update-grub') || wrong('grub-mkconfig'))
    if (name === 'grub-mkconfig') return runMkconfig(tree, host, args, wrong('grub-mkconfig'))
    if (name === 'grub2-mkconfig') return runMkconfig(tree, host, args, wrong('grub2-mkconfig'))
    if (name === 'grub-editenv' || name === 'grub2-editenv') return runEditenv(tree, host, args)
    if (name === 'update-initramfs') return runUpdateInitramfs(tree, host, args, version, wrong('update-initramfs') || (host.distro.initramfs === 'dracut' ? wrong('dracut') : wrong('mkinitramfs')))
    if (name === 'mkinitramfs') return runMkinitramfs(tree, args, version, wrong('mkinitramfs'))
    if (name === 'dracut') return runDracut(tree, host, args, version, wrong('dracut'))
    if (name === 'lsinitramfs') return runLsinitramfs(tree, args)
    if (name === 'unmkinitramfs') return runUnmkinitramfs(tree, args)
    if (name === 'lsinitrd') return runLsinitrd(tree, host, args, version)
    if (name === 'df') return runDf(args, free)
    if (name === 'systemctl') return runSystemctl(tree, args, wrong('systemctl'))
    if (name === 'systemd-run') return runSystemdRun(tree, args, wrong('systemd-run'))
    if (name === 'shutdown') return runShutdown(tree, args, wrong('shutdown'))
    if (tree.at(program).startsWith(`${tree.dir}/etc/molly-guard/run.d/`)) return said(/^exit (\d+)$/m.test(tree.read(program) || '') ? Number(/^exit (\d+)$/m.exec(tree.read(program) || '')?.[1]) : 0, '', 'asked by a check of the site\n')
    if (name === 'uname') return said(0, `${args.includes('-m') ? host.cpu.arch : version}\n`)
    if (name === 'systemd-detect-virt') return said(1, 'none\n')
    if (HARMLESS.has(name)) return said(0)
    if (name === 'modprobe') return running === null ? said(1, '', 'modprobe: FATAL: no kernel is running\n') : runModprobe(tree, running, args, wrong('modprobe'))
    return said(127, '', `${program}: the fixture does not know this command\n`)
  }
  return {
    tree, host, history,
    run(argv) {
      history.push(argv)
      return dispatch(argv)
    },
    writeAttribute(file, value) {
      const running = runningIn(dir)
      if (running === null) throw new Error('no kernel is running')
      history.push(['write', file, value.trim()])
      writeAttribute(tree, running, file, value)
    },
    reboot() {
      setRunning(dir, null)
      setRunning(dir, boot(tree, host))
    },
    misbehave(tool, how) {
      if (how === null) bad.delete(tool)
      else bad.set(tool, how)
    },
    odd(address, how) {
      runningIn(dir)?.odd.set(address, how)
    },
    start({ pid, comm, cgroup = `0::/system.slice/${comm}.service\n`, open = [], exe, argv = [], threads = [], state = 'S' }) {
      const running = runningIn(dir)
      if (running === null) throw new Error('no kernel is running')
      const paths = open.flatMap(name => name.startsWith('/') ? [name] : devNodes(tree, running, name))
      lay(tree, { [`/proc/${pid}/comm`]: `${comm.slice(0, 15)}\n`, [`/proc/${pid}/cgroup`]: cgroup, [`/proc/${pid}/fd/0`]: { link: '/dev/null' } })
      for (const [i, path] of paths.entries()) tree.link(`/proc/${pid}/fd/${i + 3}`, path)
      lay(tree, { [`/proc/${pid}/stat`]: `${pid} (${comm.slice(0, 15)}) ${state} 1 ${pid}\n`, [`/proc/${pid}/cmdline`]: argv.map(word => `${word}\0`).join('') })
      if (exe !== undefined) tree.link(`/proc/${pid}/exe`, exe)
      for (const [i, name] of [comm.slice(0, 15), ...threads].entries()) tree.write(`/proc/${pid}/task/${pid + i}/comm`, `${name}\n`)
    },
    end(pid) {
      tree.remove(`/proc/${pid}`)
    },
    elapse() {
      const reboots = elapseTransient(tree)
      if (reboots) this.reboot()
      return reboots
    },
    due: timer => startedBy(tree, timer),
    freeBytes(bytes) {
      free = bytes
    },
    next: () => nextEntry(tree, host),
    entries: () => allEntries(tree, host),
  }
}

const PATHS = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']

function onPath(tree: Tree, program: string): boolean {
  return program.startsWith('/') ? tree.exists(program) : PATHS.some(dir => tree.exists(`${dir}/${program}`))
}
