// What can go wrong with a call on files, with a command, with a write to sysfs.
import type { Op, Verdict } from './disk.ts'

/** A fault on disk. `stays`: from this call on every one that needs room, or any right to write, fails alike. */
export interface DiskFault {
  readonly name: string
  readonly verdict: Verdict
  readonly stays?: 'full' | 'readOnly'
}

const errno = (...names: readonly string[]): readonly DiskFault[] => names.map(name => ({ name, verdict: { errno: name } }))
const FULL: DiskFault = { name: 'ENOSPC from here on', verdict: { errno: 'ENOSPC' }, stays: 'full' }
const READ_ONLY: DiskFault = { name: 'EROFS from here on', verdict: { errno: 'EROFS' }, stays: 'readOnly' }
const CUT: DiskFault = { name: 'SIGKILL before', verdict: { cut: true } }
const TORN: DiskFault = { name: 'SIGKILL half-way', verdict: { cut: true, half: true } }
const SHORT: DiskFault = { name: 'a short write', verdict: { half: true } }
const HALF_FULL: DiskFault = { name: 'half of it, then ENOSPC', verdict: { half: true, errno: 'ENOSPC' } }

/** The errors that the man page of each call lists and that a node can show. */
const OF: Readonly<Record<string, readonly DiskFault[]>> = {
  openSync: errno('ENOSPC', 'EROFS', 'EACCES', 'EIO', 'EMFILE', 'EDQUOT'),
  writeSync: [SHORT, HALF_FULL, ...errno('ENOSPC', 'EIO', 'EDQUOT')],
  writeFileSync: [HALF_FULL, ...errno('ENOSPC', 'EROFS', 'EACCES', 'EIO', 'EMFILE')],
  fsyncSync: errno('EIO', 'ENOSPC', 'EROFS'),
  closeSync: errno('EIO', 'ENOSPC').map(fault => ({ ...fault, verdict: { ...fault.verdict, half: true } })),
  renameSync: errno('EIO', 'ENOSPC', 'EROFS', 'EACCES', 'EBUSY', 'EXDEV'),
  linkSync: errno('EIO', 'ENOSPC', 'EROFS', 'EACCES', 'EMLINK', 'EPERM'),
  unlinkSync: errno('EIO', 'EROFS', 'EACCES', 'EBUSY', 'EPERM'),
  mkdirSync: errno('EIO', 'ENOSPC', 'EROFS', 'EACCES', 'EMLINK'),
  rmdirSync: errno('EIO', 'EROFS', 'EBUSY', 'EACCES'),
  chmodSync: errno('EIO', 'EPERM', 'EROFS'),
  chownSync: errno('EIO', 'EPERM', 'EROFS'),
  fchmodSync: errno('EIO', 'EPERM', 'EROFS'),
  fchownSync: errno('EIO', 'EPERM', 'EROFS'),
}

/** Reads that fail for want of what the process needs, or since the disk is broken. */
const OF_READS = errno('EMFILE', 'EIO', 'EACCES')

export function faultsOf(op: Op): readonly DiskFault[] {
  if (!op.writes) return OF_READS
  const kills = op.name === 'writeSync' || op.name === 'writeFileSync' ? [CUT, TORN] : [CUT]
  return [...OF[op.name] ?? [], FULL, READ_ONLY, ...kills]
}

/** Whether a disk that is full, or read-only, refuses this call. */
export function refusedBy(stays: 'full' | 'readOnly', op: Op): boolean {
  if (stays === 'readOnly') return op.writes && !['fsyncSync', 'closeSync'].includes(op.name)
  return ['openSync', 'writeSync', 'writeFileSync', 'mkdirSync', 'linkSync'].includes(op.name) && op.writes
}

/** How a command goes wrong. `after`: it did all it had to do, and then this. */
export const TOOL_FAULTS = [
  'exit 1', 'exit 1 after', 'exit 255', 'killed', 'killed half-way', 'killed after', 'hangs', 'hangs after', 'cannot be started', 'lies', 'floods', 'floods and fails', 'SIGKILL before', 'SIGKILL after',
] as const
export type ToolFault = typeof TOOL_FAULTS[number]

/** How a write to sysfs goes wrong: errno names of the kernel, no answer, no effect. */
export const WRITE_FAULTS = ['EIO', 'EBUSY', 'ENODEV', 'EINVAL', 'EACCES', 'EROFS', 'ETIMEDOUT', 'stuck', 'lies', 'SIGKILL before', 'SIGKILL after'] as const
export type WriteFault = typeof WRITE_FAULTS[number]
