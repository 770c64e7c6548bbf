// Kernel arguments of /etc/default/grub as steps; the edits themselves are default-grub.ts's.
import type { ArgWish } from '../cmdline.ts'
import type { HostView } from '../host.ts'
import { file } from '../steps.ts'
import type { FileStep } from '../steps.ts'
import { DEFAULT_GRUB, DROP_IN, editDefaults } from './default-grub.ts'
import type { Defaults, DefaultsEdit } from './default-grub.ts'

interface DefaultsPlan {
  readonly steps: readonly FileStep[]
  /** What normal entries get from these files, before. */
  readonly before: readonly string[]
  readonly notes: readonly string[]
  readonly warnings: readonly string[]
}

function stepsOf(edit: DefaultsEdit): readonly FileStep[] {
  return [...edit.texts].map(([path, text]) => file(path, text, undefined, edit.lost.length === 0 ? {} : { lost: edit.lost }))
}

function isMissing(host: HostView, defaults: Defaults): boolean {
  return !defaults.dropIns && host.read(DEFAULT_GRUB) === null
}

/**
 * File steps after which the files give what is wished; none where they do. Without `make` a file that is not there
 * stays so: entries do not come from it. Throws E_REFUSED for a file that its shell cannot read, and where an
 * argument in the way cannot be edited soundly.
 */
export function planDefaults(host: HostView, defaults: Defaults, wishes: readonly ArgWish[], make: boolean): DefaultsPlan {
  if (!make && isMissing(host, defaults)) return { steps: [], before: [], notes: [`${DEFAULT_GRUB} does not exist: a later grub2-mkconfig would make entries without the arguments`], warnings: [] }
  const edit = editDefaults(host, defaults, wishes)
  const { manager } = edit
  const path = [...edit.texts.keys()].find(one => one !== DROP_IN && one.endsWith('-vfiokit.cfg'))
  return {
    steps: stepsOf(edit), before: edit.before, notes: [],
    warnings: manager === null || path === undefined ? [] : [`${DROP_IN} is kept by ${manager}, so ours is ${path}: tell ${manager} to leave these settings to one of the two`],
  }
}

/** The same for wishes that only take away; a drop-in of ours goes with its last argument. */
export function withoutDefaults(host: HostView, defaults: Defaults, wishes: readonly ArgWish[]): readonly FileStep[] {
  return wishes.length === 0 || isMissing(host, defaults) ? [] : stepsOf(editDefaults(host, defaults, wishes, true))
}

/** Steps that bring arguments back to the files they came from. Throws E_REFUSED as planDefaults does. */
export function backInDefaults(host: HostView, defaults: Defaults, wishes: readonly ArgWish[]): readonly FileStep[] {
  return wishes.length === 0 || isMissing(host, defaults) ? [] : stepsOf(editDefaults(host, { ...defaults, inPlace: true }, wishes))
}
