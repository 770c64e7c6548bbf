// Huge pages on a command line, of which each argument means something only with the others (lib/hugepages.ts). Pure.
import { keyOf, valueOf } from './arg.ts'
import { HUGE, settleHuge } from './hugepages.ts'
import type { Arg } from './hugepages.ts'
import { all, withKey } from './slots.ts'
import type { Line } from './slots.ts'

/** The line has these huge pages; what would mean something else beside them goes. */
export function setHuge(line: Line, tokens: readonly string[]): void {
  const mine = all(line).filter(slot => slot.text !== null && HUGE.includes(keyOf(slot.text)))
  const { kept, added } = settleHuge(mine.map(slot => argOf(slot.text || '')), tokens.map(argOf))
  for (const [index, slot] of mine.entries()) slot.text = kept[index] ?? null
  // What comes new stands before the second place, and a count behind its size.
  const [size] = withKey(line.late, 'hugepagesz').slice(-1)
  if (size !== undefined && added.length > 0 && added.every(token => keyOf(token) === 'hugepages')) size.text = [size.text, ...added].join(' ')
  else line.added.push(...added.map(text => ({ text })))
}

function argOf(token: string): Arg {
  return { token, key: keyOf(token), value: valueOf(token) }
}
