// The one implementation of Host: the file system below a root, and commands through lib/exec.ts (chroot where
// the root is a tree). Symlinks are resolved as if the root were /, so nothing outside it is ever reached.
import * as fs from 'fs'
import { Stop } from './errors.ts'
import { run as exec, writeOnce } from './exec.ts'
import { createWhole, removeForGood, replaceAtomically, writeAtomically } from './atomic.ts'
import type { AbsPath, Argv, Host, Output, RunOptions, Stat } from './host.ts'

/** A stand-in for the running kernel and its tools (fixture hosts): paths are those of the node, not of the disk. */
export interface Machine {
  run(argv: Argv, options?: RunOptions): Promise<Output> | Output
  writeAttribute(path: AbsPath, value: string): void
}

export interface HostOptions {
  readonly root: string
  readonly machine?: Machine
}

const MAX_FILE = 16 << 20
// ELOOP in the kernel: path_resolution(7), MAXSYMLINKS.
const MAX_LINKS = 40
const TOOL_DIRS = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']
// They ask /proc for the root device; without it they write a grub.cfg with a wrong root= (grub-probe(8)).
const NEEDS_PROC = new Set(['update-grub', 'grub-mkconfig', 'grub2-mkconfig'])

function errno(error: unknown): string {
  return error instanceof Error && 'code' in error ? String((error as NodeJS.ErrnoException).code) : ''
}

function isMissing(error: unknown): boolean {
  const code = errno(error)
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP'
}

/**
 * Where small files are read to, as those of sysfs, of which a run reads hundreds: a third less than readFileSync,
 * which asks for the size and makes a buffer for each.
 */
const page = Buffer.allocUnsafe(4096)

/** Everything that is left in a file, whatever size it claims to have: in procfs it is 0, in sysfs 4096. Throws for what never ends. */
function slurp(fd: number): string {
  let full = ''
  let filled = 0
  for (;;) {
    const size = fs.readSync(fd, page, filled, page.length - filled, null)
    if (size === 0) return full + page.toString('latin1', 0, filled)
    filled += size
    if (filled < page.length) continue
    full += page.toString('latin1')
    if (full.length > MAX_FILE) throw new Error('too large')
    filled = 0
  }
}

/** Splits a path into names; `.` and empty ones go. */
function names(path: string): string[] {
  return path.split('/').filter(name => name !== '' && name !== '.')
}

/**
 * Path of the node -> path of the node without links on the way (and, with `follow`, without a last one).
 * What does not exist is kept as it is written, so that it can be created. null: a loop of links.
 */
function resolveInside(root: string, path: string, follow: boolean, known?: Map<string, string>): string | null {
  const slash = path.lastIndexOf('/')
  const parent = known?.get(path.slice(0, slash))
  const todo = parent === undefined ? names(path) : names(path.slice(slash))
  let at: string[] = parent === undefined ? [] : names(parent)
  let links = 0
  for (let name = todo.shift(); name !== undefined; name = todo.shift()) {
    if (name === '..') { at.pop(); continue }
    const here = [...at, name]
    let target: string | null = null
    if (todo.length > 0 || follow) {
      const disk = root + '/' + here.join('/')
      // Asking first costs less than the exception of reading what is no link, which most of a path is.
      try { if (fs.lstatSync(disk).isSymbolicLink()) target = fs.readlinkSync(disk) } catch { target = null }
    }
    if (target === null) { at = here; continue }
    if (++links > MAX_LINKS) return null
    if (target.startsWith('/')) at = []
    todo.unshift(...names(target))
  }
  return '/' + at.join('/')
}

/** Keeps where directories lead, so that ten attributes of a device cost one walk. Only for reads: a write looks afresh. */
function rememberParent(root: string, path: string, known: Map<string, string>): void {
  const parent = path.slice(0, path.lastIndexOf('/'))
  if (parent === '' || known.has(parent) || parent.includes('..')) return
  const found = resolveInside(root, parent, true)
  if (found !== null && fs.existsSync(root + found)) known.set(parent, found)
}

export function openHost(options: HostOptions): Host {
  const root = options.root === '/' ? '' : options.root.replace(/\/+$/, '')
  const { machine } = options

  const directories = new Map<string, string>()

  /** Where a path of the node lies on this machine. */
  function onDisk(path: string, follow: boolean): string | null {
    if (root === '') return path
    rememberParent(root, path, directories)
    const inside = resolveInside(root, path, follow, directories)
    return inside === null ? null : root + inside
  }

  function real(path: AbsPath): AbsPath | null {
    const disk = onDisk(path, true)
    if (disk === null) return null
    // Asking first: much of what is asked for is not there, and an exception costs more than all the rest.
    if (!fs.existsSync(disk)) return null
    try {
      const found = root === '' ? fs.realpathSync.native(disk) : (fs.lstatSync(disk), disk.slice(root.length))
      return found as AbsPath
    } catch { return null }
  }

  function stat(path: AbsPath): Stat | null {
    const disk = onDisk(path, false)
    if (disk === null) return null
    let found: fs.Stats
    try { found = fs.lstatSync(disk) } catch (error) {
      if (isMissing(error)) return null
      throw new Stop('E_APPLY', `${path} could not be looked at: ${errno(error)}; run as root or give this user access`, { cause: error })
    }
    const type = found.isFile() ? 'file' : found.isDirectory() ? 'dir' : found.isSymbolicLink() ? 'link' : 'other'
    const { size, mtimeMs, ino, dev, uid, gid } = found
    return { type, size, mtimeMs, ino, dev, uid, gid, mode: found.mode & 0o7777 }
  }

  function read(path: AbsPath): string | null {
    const disk = onDisk(path, true)
    if (disk === null) return null
    let fd: number
    // O_NONBLOCK: a FIFO in the place of a file must not hang the run.
    try { fd = fs.openSync(disk, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK) } catch (error) {
      if (isMissing(error)) return null
      throw new Stop('E_APPLY', `${path} could not be read: ${errno(error)}; run as root or give this user access`, { cause: error })
    }
    try {
      const found = fs.fstatSync(fd)
      if (!found.isFile()) throw new Stop('E_HOST', `${path} is not a regular file; expected one or nothing; move it away`)
      if (found.size > MAX_FILE) throw new Stop('E_HOST', `${path} has ${found.size} bytes; expected ${MAX_FILE} at most; look at what it is`)
      return found.size < page.length ? slurp(fd) : fs.readFileSync(fd, 'latin1')
    } catch (error) {
      if (error instanceof Stop) throw error
      throw new Stop('E_APPLY', `${path} could not be read: ${errno(error)}`, { cause: error })
    } finally { fs.closeSync(fd) }
  }

  function bytes(path: AbsPath, offset: number, length: number): Buffer | null {
    const disk = onDisk(path, true)
    if (disk === null) return null
    try {
      const fd = fs.openSync(disk, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK)
      try {
        const buffer = Buffer.alloc(length)
        return buffer.slice(0, fs.readSync(fd, buffer, 0, length, offset))
      } finally { fs.closeSync(fd) }
    } catch { return null }
  }

  function attr(path: AbsPath): string | null {
    const disk = onDisk(path, true)
    if (disk === null) return null
    if (!fs.existsSync(disk)) return null
    try {
      const fd = fs.openSync(disk, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK)
      try { return slurp(fd).trimEnd() } finally { fs.closeSync(fd) }
    } catch { return null }
  }

  function list(path: AbsPath): readonly string[] {
    const disk = onDisk(path, true)
    if (disk === null) return []
    if (!fs.existsSync(disk)) return []
    try { return fs.readdirSync(disk).sort() } catch { return [] }
  }

  function link(path: AbsPath): string | null {
    const disk = onDisk(path, false)
    if (disk === null) return null
    try { return fs.readlinkSync(disk) } catch { return null }
  }

  function device(path: AbsPath): string | null {
    const disk = onDisk(path, true)
    if (disk === null) return null
    try {
      const { rdev } = fs.statSync(disk)
      // The kernel's encoding as stat(2) hands it out (glibc: gnu_dev_major, gnu_dev_minor; below 2^32).
      return rdev === 0 ? null : `${rdev >>> 8 & 0xfff}:${rdev & 0xff | rdev >>> 12 & 0xfff00}`
    } catch { return null }
  }

  function runnable(program: string): { readonly ok: true } | { readonly ok: false; readonly why: string } {
    if (machine !== undefined || root === '') return { ok: true }
    if (process.geteuid === undefined || process.geteuid() !== 0) return { ok: false, why: 'chroot needs root' }
    const there = program.startsWith('/') ? real(program as AbsPath) !== null : TOOL_DIRS.some(dir => real(`${dir}/${program}` as AbsPath) !== null)
    if (!there) return { ok: false, why: `${program} is not in ${root}` }
    if (NEEDS_PROC.has(program.replace(/.*\//, '')) && real('/proc/self') === null) return { ok: false, why: `${program} needs ${root}/proc` }
    return { ok: true }
  }

  async function run(argv: Argv, options?: RunOptions): Promise<Output> {
    if (machine !== undefined) return machine.run(argv, options)
    return exec(root === '' ? argv : ['chroot', root, ...argv], options)
  }

  /** Where to write: links are resolved for `/` too, since a rename would put a file in the place of the link. */
  function place(path: AbsPath, follow = true): string {
    directories.clear()
    const inside = resolveInside(root, path, follow)
    const disk = inside === null ? null : root + inside
    if (disk === null) throw new Stop('E_REFUSED', `${path} is a loop of links; expected a file or nothing; remove the links`)
    return disk
  }

  /** SELinux labels cannot be set by Node: chcon and restorecon do it, where the running kernel has SELinux. */
  async function label(path: string, like: string | null): Promise<void> {
    if (root !== '' || machine !== undefined || !fs.existsSync('/sys/fs/selinux/enforce')) return
    await exec(like === null ? ['restorecon', '-F', path] : ['chcon', `--reference=${like}`, path])
  }

  function failure(path: AbsPath, what: string, error: unknown): Stop {
    if (error instanceof Stop) return error
    const code = errno(error)
    const remedy = code === 'EPERM' && process.geteuid() === 0 ? 'look at it with lsattr and clear its attribute with chattr -i' : code === 'EACCES' || code === 'EPERM' ? 'run as root' : code === 'ENOSPC' ? 'free space on that file system' : code === 'EROFS' ? 'mount it read-write' : 'see the error and run again'
    return new Stop('E_APPLY', `${path} could not be ${what}: ${code === '' ? String(error) : code}; ${remedy}`, { cause: error })
  }

  return {
    root: root === '' ? '/' : root,
    live: root === '' || machine !== undefined,
    read, bytes, attr, list, link, real, stat, device, runnable, run,
    ask: run,
    async write(path, text, mode, owner, last, anew) {
      try { await writeAtomically(place(path), Buffer.from(text, 'latin1'), { mode: mode ?? 0o644, owner, label, last, anew }) } catch (error) { throw failure(path, 'written', error) }
    },
    createExclusive(path, text) {
      const disk = place(path)
      try { return createWhole(disk, text) } catch (error) { throw failure(path, 'created', error) }
    },
    remove(path) {
      try { removeForGood(place(path, false)) } catch (error) { if (!isMissing(error)) throw failure(path, 'removed', error) }
    },
    rename(from, to) {
      try { fs.renameSync(place(from, false), place(to, false)) } catch (error) { if (!isMissing(error)) throw failure(from, 'renamed', error) }
    },
    removeEmptyDir(path) {
      try { fs.rmdirSync(place(path)) } catch { /* not empty, or gone: both are fine */ }
    },
    async replace(from, to) {
      try { await replaceAtomically(place(from), place(to), label) } catch (error) { throw failure(to, 'replaced', error) }
    },
    async writeAttribute(path, value, seconds) {
      if (machine !== undefined) return machine.writeAttribute(path, value)
      const { code, left } = await writeOnce(place(path), value, seconds)
      if (code !== undefined) throw Object.assign(new Error(`${path}: ${code}`), { code, ...(left === undefined ? {} : { left }) })
    },
  }
}
