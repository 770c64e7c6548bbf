// A boot image is up to date and holds what it must. Judged by evidence (lib/initramfs/state.ts), so a crash
// between an edit and the rebuild heals, and an image that somebody else has rebuilt costs nothing.
import { Stop } from '../errors.ts'
import { build, command, look, requireRoom } from '../initramfs/build.ts'
import { holdName } from '../initramfs/contents.ts'
import { changing, staleness, vouched, wrongWith } from '../initramfs/state.ts'
import type { AbsPath, Observer } from '../host.ts'
import type { BootImageStep } from '../steps.ts'
import type { Kind } from './kind.ts'

const PROGRAM = { 'initramfs-tools': 'update-initramfs', dracut: 'dracut' } as const

async function outOfDate(host: Observer, step: BootImageStep, touched: ReadonlySet<AbsPath>): Promise<string | null> {
  const path = changing(step, touched)
  if (path !== null) return `${path} changes`
  const stale = staleness(host, step)
  if (stale !== null || vouched(host, step)) return stale
  if (step.holds.length === 0 && (step.lacks || []).length === 0) return null
  try {
    const names = await look(host, step.tool, step.path)
    return names === null ? null : wrongWith(step, names)
  } catch (error) {
    if (error instanceof Stop) return error.message
    throw error
  }
}

/** `observe` may run the lister, and throws E_REFUSED where the file system has no room for a new image. */
export const bootImageKind: Kind<BootImageStep> = {
  facet: 'derived',
  label: step => step.path,
  async observe(host, step, touched) {
    const after = ['up to date', ...step.holds.map(holdName)].join(', with ')
    const why = step.always === true ? 'a rebuild is asked for' : await outOfDate(host, step, touched)
    if (why !== null && host.runnable(PROGRAM[step.tool]).ok) await requireRoom(host, step)
    return { before: why === null ? after : `out of date: ${why}`, after }
  },
  apply: build,
  pending(host, step) {
    return host.runnable(PROGRAM[step.tool]).ok ? null : command(host, step).join(' ')
  },
  inverse: (_host, step) => ({ kind: 'bootImage', path: step.path, kernel: step.kernel }),
  touches: step => [step.path],
}
