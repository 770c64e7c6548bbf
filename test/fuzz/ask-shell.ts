import { sourceAll } from '../lib/shells.ts'
import type { Held } from '../lib/shells.ts'
import type { Shell } from '../../lib/shell-words.ts'

/** Exit code of what never ended: a text made smaller may loop. */
export const UNENDING = -1
const AT_ONCE = 64

/** sourceAll for lists of any length, in which some may never end. */
export function ask(shell: Shell, lists: readonly (readonly string[])[], names: readonly string[]): readonly Held[] {
  if (lists.length > AT_ONCE) return [...ask(shell, lists.slice(0, AT_ONCE), names), ...ask(shell, lists.slice(AT_ONCE), names)]
  try { return sourceAll(shell, lists, names) } catch (error) {
    if (lists.length === 1) return [{ code: UNENDING, values: [] }]
    if (!/ETIMEDOUT|ENOBUFS/.test(String(error))) throw error
    const half = lists.length >> 1
    return [...ask(shell, lists.slice(0, half), names), ...ask(shell, lists.slice(half), names)]
  }
}
