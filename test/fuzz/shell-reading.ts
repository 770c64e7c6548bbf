// What we read of shell files held against what the shells hold once they have sourced them.
import { source, valueOf } from '../../lib/shell-assign.ts'
import type { Value } from '../../lib/shell-assign.ts'
import type { Shell } from '../../lib/shell-words.ts'
import type { Held } from '../lib/shells.ts'

/** What the shell may hold, by our reading: a text, with anything where it is dark. */
function pattern(value: Value): RegExp {
  return new RegExp(`^${value.map(unit => unit.dark === undefined ? unit.c.replace(/[^\w]/g, char => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`) : '[^]*').join('')}$`)
}

/** Why our reading contradicts the shell's; null when it does not. */
export function contradiction(files: readonly string[], shell: Shell, held: Held, names: readonly string[]): string | null {
  const read = source(files.map((text, index) => ({ path: `f${index}`, text })), shell)
  if ('why' in read) return held.code === 0 ? `called broken (${read.why}), but sourced` : null
  if (held.code !== 0) return `not called broken, but exit ${held.code}`
  const fits = read.worlds.some(world => world.over !== 'all' && names.every((name, index) => pattern(valueOf(world, name)).test(held.values[index] ?? '')))
  return fits ? null : `held ${JSON.stringify(held.values)}, read ${JSON.stringify(read.worlds.map(world => names.map(name => valueOf(world, name).map(unit => unit.dark ?? unit.c).join(''))))}`
}
