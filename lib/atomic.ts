// Files are replaced whole or not at all: written beside, flushed, renamed, the directory flushed. A power cut
// leaves the old file or the new one (rename(2), fsync(2)); owner, mode and label of the old one are kept.
import * as fs from 'fs'
import * as path from 'path'

/** Name of the file that is being written; found again after a crash and overwritten. */
export function besideOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.vfiokit-new`)
}

function flushDirectory(dir: string): void {
  const fd = fs.openSync(dir, 'r')
  try { fs.fsyncSync(fd) } finally { fs.closeSync(fd) }
}

/** Who is not root works on a tree of his own, and cannot give its files away: whoever packs the image sets owners. */
function giveTo(fd: number, uid: number, gid: number): void {
  try { fs.fchownSync(fd, uid, gid) } catch (error) {
    if (process.geteuid() === 0) throw error
  }
}

function keepOwnerAndMode(fd: number, old: fs.Stats | null, mode: number): void {
  const now = fs.fstatSync(fd)
  const uid = old === null ? now.uid : old.uid
  const gid = old === null ? now.gid : old.gid
  if (now.uid !== uid || now.gid !== gid) giveTo(fd, uid, gid)
  // vfat (an ESP) has no modes and refuses some changes: only what differs is set.
  if ((fs.fstatSync(fd).mode & 0o7777) !== mode) fs.fchmodSync(fd, mode)
}

function statOrNull(file: string): fs.Stats | null {
  try { return fs.lstatSync(file) } catch { return null }
}

/** Gives `path` the security label of the file `like`, or (null) the one that its place asks for. */
export type Labeller = (path: string, like: string | null) => Promise<void>

/** `mode` is for a file that does not exist yet: 0o644 unless told. Throws what the file system says. */
export async function writeAtomically(file: string, data: Buffer, mode: number | undefined, label: Labeller): Promise<void> {
  const dir = path.dirname(file)
  fs.mkdirSync(dir, { recursive: true, mode: 0o755 })
  const fresh = besideOf(file)
  const old = statOrNull(file)
  // We hold the lock: what lies there is left of a run that was killed.
  if (statOrNull(fresh) !== null) fs.unlinkSync(fresh)
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = fs.constants
  const fd = fs.openSync(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
  try {
    try {
      for (let at = 0; at < data.length;) at += fs.writeSync(fd, data, at)
      keepOwnerAndMode(fd, old, old === null ? mode === undefined ? 0o644 : mode : old.mode & 0o7777)
      fs.fsyncSync(fd)
    } finally { fs.closeSync(fd) }
    if (old !== null) await label(fresh, file)
    fs.renameSync(fresh, file)
  } catch (error) {
    if (statOrNull(fresh) !== null) fs.unlinkSync(fresh)
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
    if (old !== null) keepOwnerAndMode(fd, old, old.mode & 0o7777)
    fs.fsyncSync(fd)
  } finally { fs.closeSync(fd) }
  await label(from, old === null ? null : to)
  fs.renameSync(from, to)
  flushDirectory(path.dirname(to))
}
