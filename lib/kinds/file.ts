// A file has this text. The one kind whose diff and undo are exact.
import { isClosed } from '../closed.ts'
import { fileDiff } from '../diff.ts'
import { refused } from '../errors.ts'
import { sha256, shortHash } from '../hash.ts'
import type { AbsPath, HostView } from '../host.ts'
import { DISTRIBUTION_LINKS, foreignLink } from '../links.ts'
import { splices } from '../splice.ts'
import { insertions } from '../take-back.ts'
import type { FileStep } from '../steps.ts'
import type { Inverse, Kind } from './kind.ts'

/** As the journal keeps it: '' is an absent file. */
export function hashOf(text: string | null): string {
  return text === null ? '' : sha256(text)
}

function textNow(host: HostView, path: AbsPath): string | null {
  const now = host.stat(path)
  if (now === null) return null
  const link = foreignLink(host, path)
  if (link !== null) throw refused(`${path} ${link}`)
  if (now.type === 'dir' || now.type === 'other') throw refused(`${path} is not a regular file; expected one or nothing; move it away`)
  return host.read(path)
}

/** Directories above a path that do not exist, outermost first. */
export function missingDirs(host: HostView, path: AbsPath): AbsPath[] {
  const dir = path.replace(/\/[^/]*$/, '')
  if (dir === '' || host.real(dir as AbsPath) !== null) return []
  return [...missingDirs(host, dir as AbsPath), dir as AbsPath]
}

/** Throws E_REFUSED for a path that is a link (but for those that distributions make) or no regular file. */
export const fileKind: Kind<FileStep> = {
  facet: 'persistent',
  label: step => step.path,
  async observe(host, step) {
    const now = textNow(host, step.path)
    // Without a hash where there is nothing to tell: it is most of what a run with nothing to do would cost.
    return now === step.text ? { before: '', after: '' } : { before: shortHash(now), after: shortHash(step.text) }
  },
  async apply(host, step, asSurveyed) {
    if (step.text !== null) return host.write(step.path, step.text, step.mode, step.owner, asSurveyed, step.restored)
    await asSurveyed()
    // The link stays: it was there before what it leads to.
    host.remove((DISTRIBUTION_LINKS.includes(step.path) && host.real(step.path)) || step.path)
  },
  pending: () => null,
  inverse(host, step): Inverse {
    const text = textNow(host, step.path)
    const real = host.real(step.path)
    const old = real === null ? null : host.stat(real)
    return {
      kind: 'file', path: step.path,
      before: hashOf(text), after: hashOf(step.text),
      splices: splices(step.text || '', text || ''),
      ...insertions(text || step.copied || '', step.text || ''),
      ...(step.lost === undefined ? {} : { lost: step.lost }),
      ...(old === null ? {} : { was: { mode: old.mode, uid: old.uid, gid: old.gid } }),
      dirs: step.text === null ? [] : missingDirs(host, step.path),
      ...(step.secret === undefined ? {} : { secret: true as const }),
    }
  },
  touches: step => [step.path],
  diff(host, step, back) {
    return fileDiff(step.path, textNow(host, step.path), step.text, step.secret !== undefined || isClosed(host, step.path, step.mode), step.secret, back, step.copied)
  },
}
