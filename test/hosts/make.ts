// Makes a fixture host into a tree: what the distribution installs, what its tools generate from that, the first
// boot, and what happened since. Everything has a fixed age, so that what is newer than what is no accident.
import * as fs from 'fs'
import * as path from 'path'
import { imagePath } from './fake-images.ts'
import { fakeMachine, runningIn, setRunning } from './fake-kernel.ts'
import type { FakeMachine } from './fake-kernel.ts'
import { copyRunning } from './fake-sysfs.ts'
import type { Running } from './fake-sysfs.ts'
import { liveConfig } from './fake-grub.ts'
import { kernelFiles } from './kmods.ts'
import { bytesOf, lay, openTree } from './tree.ts'
import type { Event, Host } from './words.ts'

const INSTALLED = 1700000000
const HOUR = 3600

/** Sets the age of every file and directory that has changed since `since` to `time` (both in seconds). */
function age(dir: string, since: number | null, time: number): void {
  const visit = (name: string): void => {
    for (const entry of fs.readdirSync(name, { withFileTypes: true })) {
      const full = path.join(name, entry.name)
      if (entry.isDirectory()) {
        visit(full)
      } else if (!entry.isFile()) {
        continue
      }
      if (since === null || fs.statSync(full).mtimeMs / 1000 > since) fs.utimesSync(full, time, time)
    }
  }
  for (const name of fs.readdirSync(dir)) {
    if (name === 'proc' || name === 'sys' || name === 'dev') continue
    const full = path.join(dir, name)
    const stat = fs.lstatSync(full)
    if (stat.isDirectory()) visit(full)
  }
}

function happen(machine: FakeMachine, event: Event): void {
  const { tree } = machine
  if (event.do === 'files') return lay(tree, event.files)
  if (event.do === 'edit') return tree.write(event.path, event.edit(tree.read(event.path) || ''))
  if (event.do === 'reboot') return machine.reboot()
  const done = machine.run(event.argv)
  if (done.code !== 0) throw new Error(`${event.argv.join(' ')} failed while the fixture was made: ${done.stderr}`)
}

/** Builds everything that the host's tools generate. */
function generate(machine: FakeMachine): void {
  const { host, tree } = machine
  const run = (...argv: readonly [string, ...string[]]): void => happen(machine, { do: 'run', argv })
  for (const { version } of host.kernels) {
    if (host.distro.initramfs === 'dracut') run('dracut', '-f', imagePath(host, version), version)
    else run('update-initramfs', '-c', '-k', version)
  }
  if (host.distro.mkconfig === 'debian') return run('update-grub')
  // EL8 on UEFI reads the file on the ESP itself.
  const live = host.distro.mkconfig === 'el8' && host.firmware === 'uefi' ? `/boot/efi/EFI/${host.distro.vendor}/grub.cfg` : liveConfig(tree, host)
  const entries = tree.list('/boot/loader/entries').map((name): readonly [string, string] => [name, tree.read(`/boot/loader/entries/${name}`) || ''])
  run('grub2-mkconfig', '-o', live)
  // The installer wrote the entries; a grub2-mkconfig that rewrites them came before it.
  for (const [name, text] of entries) tree.write(`/boot/loader/entries/${name}`, text)
}

interface Recorded {
  readonly path: string
  readonly type: 'file' | 'dir' | 'link'
  readonly mode: number
  readonly bytes: Buffer
  readonly target: string
  readonly mtime: number
}

/** Nodes that were built before: the same description need not be built twice in a process. */
const built = new WeakMap<Host, { readonly entries: readonly Recorded[]; readonly running: Running }>()

function record(dir: string): readonly Recorded[] {
  const found: Recorded[] = []
  const visit = (inner: string): void => {
    for (const name of fs.readdirSync(path.join(dir, inner)).sort()) {
      const file = `${inner}/${name}`
      const full = path.join(dir, file)
      const stat = fs.lstatSync(full)
      const type = stat.isSymbolicLink() ? 'link' : stat.isDirectory() ? 'dir' : 'file'
      found.push({
        path: file, type, mode: stat.mode & 0o7777, mtime: stat.mtimeMs / 1000,
        bytes: type === 'file' ? bytesOf(full) : Buffer.alloc(0), target: type === 'link' ? fs.readlinkSync(full) : '',
      })
      if (type === 'dir') visit(file)
    }
  }
  visit('')
  return found
}

function replay(dir: string, entries: readonly Recorded[]): void {
  const umask = process.umask()
  for (const { path: file, type, mode, bytes, target, mtime } of entries) {
    const full = path.join(dir, file)
    if (type === 'dir') {
      fs.mkdirSync(full)
      if ((0o777 & ~umask) !== mode) fs.chmodSync(full, mode)
    } else if (type === 'link') {
      fs.symlinkSync(target, full)
    } else {
      const fd = fs.openSync(full, 'wx', mode)
      if ((mode & ~umask) !== mode) fs.fchmodSync(fd, mode)
      fs.writeSync(fd, bytes)
      fs.futimesSync(fd, mtime, mtime)
      fs.closeSync(fd)
    }
  }
  for (const { path: file, type, mtime } of entries) if (type === 'dir') fs.utimesSync(path.join(dir, file), mtime, mtime)
}

function install(dir: string, host: Host): FakeMachine {
  const tree = openTree(dir)
  lay(tree, host.files)
  for (const kernel of host.kernels) lay(tree, kernelFiles(host, kernel))
  age(dir, null, INSTALLED)
  const machine = fakeMachine(dir, host)
  generate(machine)
  age(dir, INSTALLED + HOUR, INSTALLED + HOUR)
  return machine
}

function build(dir: string, host: Host): void {
  const machine = install(dir, host)
  let now = INSTALLED + HOUR
  machine.reboot()
  for (const event of host.events) {
    happen(machine, event)
    now += HOUR
    age(dir, now, now)
  }
}

/** Materialises a host below `dir`, an empty directory, and returns the machine that runs there. */
export function writeTree(dir: string, host: Host): FakeMachine {
  const known = built.get(host)
  if (known !== undefined) {
    replay(dir, known.entries)
    setRunning(dir, copyRunning(known.running))
    return fakeMachine(dir, host)
  }
  setRunning(dir, null)
  build(dir, host)
  const running = runningIn(dir)
  if (running !== null) built.set(host, { entries: record(dir), running: copyRunning(running) })
  return fakeMachine(dir, host)
}

/** The same as an image that was never booted: /proc and /sys are there and empty, what happened to the host did not happen. */
export function writeImage(dir: string, host: Host): FakeMachine {
  setRunning(dir, null)
  const machine = install(dir, host)
  for (const name of ['/proc', '/sys', '/dev']) machine.tree.mkdir(name)
  return machine
}
