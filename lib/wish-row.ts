// Tokens of one option in an order that matters, as consoles. Pure.
import { sameToken } from './arg.ts'
import { all, drop } from './slots.ts'
import type { Line, Slot } from './slots.ts'

/** Where the last of equal ones stands counts: of consoles the last one is /dev/console. */
export function setRow(line: Line, tokens: readonly string[]): void {
  const theirs = (slot: Slot) => tokens.some(token => slot.text !== null && sameToken(slot.text, token))
  const inOrder = (): boolean => {
    const row = all(line).filter(theirs).map(slot => slot.text || '')
    const places = tokens.map(token => row.length - 1 - [...row].reverse().findIndex(text => sameToken(text, token)))
    return places.every((place, index) => place < row.length && place > (places[index - 1] ?? -1))
  }
  if (inOrder()) return
  // Where others stand behind the new ones as they are to, they can stay.
  const missing = tokens.filter(token => !all(line).some(slot => slot.text !== null && sameToken(slot.text, token)))
  line.added.push(...missing.map(text => ({ text })))
  if (inOrder()) return
  drop(all(line).filter(theirs))
  line.added.push(...tokens.map(text => ({ text })))
}
