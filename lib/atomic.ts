// Files are replaced whole or not at all: written beside, flushed, renamed, the directory flushed. A power cut
// leaves the old file or the new one (rename(2), fsync(2)); owner, mode and label of the old one are kept, and the
// access control list of one that a group may read and not everybody. Other extended attributes are not, nor the list
// of a file that everybody may read, or nobody but its owner: without it no more people may than before.
import * as fs from 'fs'
import * as path from 'path'
import { besideOf } from './beside.ts'
import { Stop } from './errors.ts'
import { run } from './exec.ts'
import type { Owner } from './host.ts'

function flushDirectory(dir: string): void {
  const fd = fs.openSync(dir, 'r')
  try { fs.fsyncSync(fd) } finally { fs.closeSync(fd) }
}

/** Who is not root works on a tree of his own, and cannot give its files away: whoever packs the image sets owners. */
function asRoot(give: () => void): void {
  try { give() } catch (error) {
    if (process.geteuid() === 0) throw error
  }
}

function setOwnerAndMode(fd: number, owner: Owner | null, mode: number): void {
  const now = fs.fstatSync(fd)
  if (owner !== null && (now.uid !== owner.uid || now.gid !== owner.gid)) asRoot(() => fs.fchownSync(fd, owner.uid, owner.gid))
  // vfat (an ESP) has no modes and refuses some changes: only what differs is set.
  if ((fs.fstatSync(fd).mode & 0o7777) !== mode) fs.fchmodSync(fd, mode)
}

/**
 * Owner, mode and access control list of `file`, which is `old`. Where there is a list, the group's bits are its mask
 * (acl(5)), so without it the group gets what somebody named in it had. stat(2) does not tell and Node cannot set it:
 * GNU's cp does with the mode, for the few files where it matters; uutils' takes our descriptor for a link and sets
 * nothing. By descriptor, since who owns the directory may put a link in the place of a name.
 */
async function setLike(fd: number, old: fs.Stats, file: string): Promise<void> {
  const shared = (old.mode & 0o070) !== 0 && (old.mode & 0o004) === 0
  // Who is not root needs the owner's write bit to open it again.
  setOwnerAndMode(fd, old, shared ? old.mode & 0o700 | 0o200 : old.mode & 0o7777)
  if (!shared) return
  const cp = fs.existsSync('/usr/bin/gnucp') ? 'gnucp' : 'cp'
  const { code, stderr } = await run([cp, '--attributes-only', '--preserve=mode', '--', file, `/proc/${fs.readlinkSync('/proc/self')}/fd/${fd}`])
  const mode = fs.fstatSync(fd).mode
  if (code !== 0 || mode !== old.mode) throw new Stop('E_APPLY', `${file} was not replaced, as its readers could not be kept: ${cp} ended with ${code} and left mode ${(mode & 0o7777).toString(8)} (${stderr.slice(0, 200).trim()}), expected 0 and ${(old.mode & 0o7777).toString(8)}; see that GNU's cp can be run`)
}

/** null: it is not there. Whatever else is wrong is thrown: a file whose mode is not known must not become one that everybody may read. */
function statOrNull(file: string): fs.Stats | null {
  try { return fs.lstatSync(file) } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'ENOENT') return null
    throw error
  }
}

/** What could not be finished goes; why it could not is told, whether that works or not. */
function discard(fresh: string): void {
  try { fs.unlinkSync(fresh) } catch { /* the next run overwrites it */ }
}

/** Gives `path` the security label of the file `like`, or (null) the one that its place asks for. */
export type Labeller = (path: string, like: string | null) => Promise<void>

/**
 * Makes what is missing of a path. Not by mkdirSync's `recursive`, which says ENOENT where the disk is read-only
 * (seen with Node 20). `mode` is of the last one; `made` hears of each directory.
 */
function makeDirectories(dir: string, mode: number, made: (dir: string) => void = () => undefined): void {
  if (fs.existsSync(dir)) return
  makeDirectories(path.dirname(dir), 0o755, made)
  try {
    fs.mkdirSync(dir, { mode })
    // Whatever the umask is.
    fs.chmodSync(dir, mode)
  } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'EEXIST') return
    throw error
  }
  made(dir)
}

/** Whoever may read a file of this mode may enter these; open for a moment rather than closed for good, should the power fail here. */
function ownedBy(owner: Owner, mode: number): (dir: string) => void {
  return dir => {
    asRoot(() => fs.chownSync(dir, owner.uid, owner.gid))
    fs.chmodSync(dir, mode | (mode & 0o444) >> 2)
  }
}

/** Of a file that does not exist yet; `owner` is of the directories made for it, too: undefined is whoever runs this. */
export interface Fresh {
  readonly mode: number
  readonly owner: Owner | undefined
  readonly label: Labeller
  /** Awaited right before the rename; what it throws is thrown, with the old file in its place. */
  readonly last: (() => Promise<unknown>) | undefined
  /** Mode and owner are of one that exists as well. */
  readonly anew: boolean | undefined
}

/** Throws what the file system says, or `last`. */
export async function writeAtomically(file: string, data: Buffer, { mode, owner, label, last, anew }: Fresh): Promise<void> {
  const dir = path.dirname(file)
  makeDirectories(dir, 0o755, owner === undefined ? undefined : ownedBy(owner, mode))
  const fresh = besideOf(file)
  const old = statOrNull(file)
  // We hold the lock: what lies there is left of a run that was killed.
  if (statOrNull(fresh) !== null) fs.unlinkSync(fresh)
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = fs.constants
  const fd = fs.openSync(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
  try {
    try {
      for (let at = 0; at < data.length;) at += fs.writeSync(fd, data, at)
      if (old === null || anew === true) setOwnerAndMode(fd, owner ?? null, mode)
      else await setLike(fd, old, file)
      fs.fsyncSync(fd)
    } finally { fs.closeSync(fd) }
    if (old !== null) await label(fresh, file)
    await last?.()
    fs.renameSync(fresh, file)
  } catch (error) {
    discard(fresh)
    throw error
  }
  if (old === null) await label(file, null)
  flushDirectory(dir)
}

/** Gives a finished file (an image built beside the old one) the old one's owner, mode and label, flushes it and renames it. */
export async function replaceAtomically(from: string, to: string, label: Labeller): Promise<void> {
  const old = statOrNull(to)
  const fd = fs.openSync(from, 'r+')
  try {
    if (old !== null) await setLike(fd, old, to)
    fs.fsyncSync(fd)
  } finally { fs.closeSync(fd) }
  await label(from, old === null ? null : to)
  fs.renameSync(from, to)
  flushDirectory(path.dirname(to))
}

/** Flushed: the journal that tells of a removal is forgotten after it, and may be on another disk. */
export function removeForGood(file: string): void {
  fs.unlinkSync(file)
  flushDirectory(path.dirname(file))
}

/** Where the text of a file that must not be there yet is written: the name appears with all of it. */
export function draftOf(file: string): string {
  return `${file}.${process.pid}`
}

/** Creates a file of mode 0600 unless it exists: then false. Throws what the file system says. */
export function createWhole(file: string, text: string): boolean {
  const fresh = draftOf(file)
  for (let tries = 1; ; tries++) {
    try {
      makeDirectories(path.dirname(file), 0o700)
      // Left of a killed process that had this number; it may be another name of the file itself.
      if (statOrNull(fresh) !== null) fs.unlinkSync(fresh)
      fs.writeFileSync(fresh, text, { mode: 0o600, flag: 'wx' })
      fs.linkSync(fresh, file)
      return true
    } catch (error) {
      const code: unknown = Reflect.get(Object(error), 'code')
      if (code === 'EEXIST') return false
      // A run that ends removes the directory if it is empty, and may do so right after it was made here.
      if (code !== 'ENOENT' || tries === 10) throw error
    } finally { discard(fresh) }
  }
}
