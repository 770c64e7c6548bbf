// What is read of a node: the file system below a root. Symlinks are resolved as if the root were /, so nothing outside
// it is ever reached. Nothing here writes or runs anything, and scripts that only read have no more of it.
import * as fs from 'fs'
import { Stop } from './errors.ts'
import type { AbsPath, HostView, Stat } from './host.ts'

const MAX_FILE = 16 << 20
// ELOOP in the kernel: path_resolution(7), MAXSYMLINKS.
const MAX_LINKS = 40

/** The errno name of what Node threw; '' where it is no such error. */
export function errno(error: unknown): string {
  return error instanceof Error && 'code' in error ? String((error as NodeJS.ErrnoException).code) : ''
}

/** Whether there is nothing at the path: a loop of links leads nowhere either. */
export function isMissing(error: unknown): boolean {
  const code = errno(error)
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP'
}

/**
 * Where small files are read to, as those of sysfs, of which a run reads hundreds: a third less than readFileSync,
 * which asks for the size and makes a buffer for each.
 */
const page = Buffer.allocUnsafe(4096)

/** Everything that is left in a file, whatever size it claims to have: in procfs it is 0, in sysfs 4096; null for what never ends. */
function slurp(fd: number): string | null {
  let full = ''
  let filled = 0
  for (;;) {
    const size = fs.readSync(fd, page, filled, page.length - filled, null)
    if (size === 0) return full + page.toString('latin1', 0, filled)
    filled += size
    if (filled < page.length) continue
    full += page.toString('latin1')
    if (full.length > MAX_FILE) return null
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
export function resolveInside(root: string, path: string, follow: boolean, known?: Map<string, string>): string | null {
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

/** A view, and how it is told that directories may have moved. */
export interface Looking {
  readonly view: HostView
  forget(): void
}

/** `root` is absolute: / or the top of a tree. */
export function openView(root: string): HostView {
  return lookInto(below(root)).view
}

/** The root as what paths are put behind: '' for /. */
export function below(root: string): string {
  return root === '/' ? '' : root.replace(/\/+$/, '')
}

/** `root` as below() gives it. */
export function lookInto(root: string): Looking {
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
      const text = found.size > MAX_FILE ? null : found.size < page.length ? slurp(fd) : fs.readFileSync(fd, 'latin1')
      if (text === null) throw new Stop('E_HOST', `${path} has ${found.size > MAX_FILE ? `${found.size} bytes` : 'no end'}; expected ${MAX_FILE} bytes at most; look at what it is`)
      return text
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
      try { return slurp(fd)?.trimEnd() ?? null } finally { fs.closeSync(fd) }
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

  return { view: { root: root === '' ? '/' : root, read, bytes, attr, list, link, real, stat, device }, forget: () => directories.clear() }
}
