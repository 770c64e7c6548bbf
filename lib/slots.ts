// A command line while wishes about it are granted (lib/cmdline.ts). Pure.
import { keyOf, named } from './arg.ts'

/** The place of a token; null once it is gone. */
export interface Slot { text: string | null }

/** Tokens of the first place, new ones, tokens of the second place; of the lists in `apart` new items come as a token of their own. */
export interface Line { readonly early: readonly Slot[]; readonly added: Slot[]; readonly late: readonly Slot[]; readonly apart: readonly string[] }

/** In the order in which the kernel will read them. */
export function all(line: Line): readonly Slot[] {
  return [...line.early, ...line.added, ...line.late]
}

/** Those that are still there and set this option. */
export function withKey(slots: readonly Slot[], key: string): readonly Slot[] {
  return slots.filter(slot => slot.text !== null && keyOf(slot.text) === named(key))
}

/** Takes the tokens out. */
export function drop(slots: readonly Slot[]): void {
  for (const slot of slots) slot.text = null
}
