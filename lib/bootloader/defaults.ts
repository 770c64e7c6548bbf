// Kernel arguments of /etc/default/grub as steps and claims; the edits themselves are default-grub.ts's.
import { satisfied } from '../cmdline.ts'
import type { ArgWish } from '../cmdline.ts'
import type { AbsPath, HostView } from '../host.ts'
import { pieces, withoutPiece } from '../iommu-args.ts'
import type { Claim } from '../module.ts'
import { file } from '../steps.ts'
import type { FileStep } from '../steps.ts'
import { DEFAULT_GRUB, editDefaults } from './default-grub.ts'
import type { Defaults, DefaultsEdit } from './default-grub.ts'

export interface DefaultsPlan {
  readonly steps: readonly FileStep[]
  /** What no normal entry got from these files before. */
  readonly claims: readonly Claim[]
  readonly notes: readonly string[]
}

function stepsOf(edit: DefaultsEdit): readonly FileStep[] {
  return [...edit.texts].map(([path, text]: readonly [AbsPath, string | null]) => file(path, text))
}

/**
 * File steps after which the files give what is wished; none where they do. Throws E_REFUSED for a file that its
 * shell cannot read, and where an argument in the way cannot be edited soundly.
 */
export function planDefaults(host: HostView, defaults: Defaults, wishes: readonly ArgWish[]): DefaultsPlan {
  if (!defaults.dropIns && host.read(DEFAULT_GRUB) === null) return { steps: [], claims: [], notes: [`${DEFAULT_GRUB} does not exist: a later grub2-mkconfig would make entries without the arguments`] }
  const edit = editDefaults(host, defaults, wishes)
  const there = (piece: string): boolean => !satisfied(edit.before, withoutPiece(piece))
  return {
    steps: stepsOf(edit), notes: edit.notes,
    claims: wishes.flatMap(pieces).filter(piece => !there(piece)).map(value => ({ thing: 'arg', value })),
  }
}

/** Takes exactly these pieces out of every file; a drop-in of ours goes with its last argument. */
export function withoutDefaults(host: HostView, defaults: Defaults, claims: readonly Claim[]): { readonly steps: readonly FileStep[]; readonly notes: readonly string[] } {
  const wishes = claims.map(claim => withoutPiece(claim.value))
  if (wishes.length === 0 || (!defaults.dropIns && host.read(DEFAULT_GRUB) === null)) return { steps: [], notes: [] }
  const edit = editDefaults(host, defaults, wishes)
  return { steps: stepsOf(edit), notes: edit.notes }
}
