// The one implementation of Host: what is read (lib/host-view.ts), what is written, and commands through lib/exec.ts
// (chroot where the root is a tree).
import * as fs from 'fs'
import { createWhole, removeForGood, replaceAtomically, writeAtomically } from './atomic.ts'
import { Stop } from './errors.ts'
import { run as exec, writeOnce } from './exec.ts'
import { below, errno, isMissing, lookInto, resolveInside } from './host-view.ts'
import type { AbsPath, Argv, Host, Output, RunOptions } from './host.ts'

/** A stand-in for the running kernel and its tools (fixture hosts): paths are those of the node, not of the disk. */
export interface Machine {
  run(argv: Argv, options?: RunOptions): Promise<Output> | Output
  writeAttribute(path: AbsPath, value: string): void
}

interface HostOptions {
  readonly root: string
  readonly machine?: Machine
}

const TOOL_DIRS = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']
// They ask /proc for the root device; without it they write a grub.cfg with a wrong root= (grub-probe(8)).
const NEEDS_PROC = new Set(['update-grub', 'grub-mkconfig', 'grub2-mkconfig'])

/** An engine for whoever knows only where the node is. */
export function onHost<A extends readonly unknown[], R>(engine: (host: Host, ...rest: A) => R): (root: string, ...rest: A) => R {
  return (root, ...rest) => engine(openHost({ root }), ...rest)
}

/** `root` is / or the absolute path of a tree; nothing is looked at before it is asked for. A file that cannot be written throws E_APPLY. */
export function openHost(options: HostOptions): Host {
  const root = below(options.root)
  const { view, forget } = lookInto(root)
  const { machine } = options

  function runnable(program: string): { readonly ok: true } | { readonly ok: false; readonly why: string } {
    if (machine !== undefined || root === '') return { ok: true }
    if (process.geteuid === undefined || process.geteuid() !== 0) return { ok: false, why: 'chroot needs root' }
    const there = program.startsWith('/') ? view.real(program as AbsPath) !== null : TOOL_DIRS.some(dir => view.real(`${dir}/${program}` as AbsPath) !== null)
    if (!there) return { ok: false, why: `${program} is not in ${root}` }
    if (NEEDS_PROC.has(program.replace(/.*\//, '')) && view.real('/proc/self') === null) return { ok: false, why: `${program} needs ${root}/proc` }
    return { ok: true }
  }

  async function run(argv: Argv, options?: RunOptions): Promise<Output> {
    if (machine !== undefined) return machine.run(argv, options)
    return exec(root === '' ? argv : ['chroot', root, ...argv], options)
  }

  /** Where to write: links are resolved for `/` too, since a rename would put a file in the place of the link. */
  function place(path: AbsPath, follow = true): string {
    forget()
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
    ...view,
    live: root === '' || machine !== undefined,
    runnable, run,
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
