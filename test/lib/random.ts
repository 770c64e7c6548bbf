// A small seeded generator (mulberry32), so that generated cases are the same on every machine.

export interface Random {
  /** A whole number from 0 to n - 1. */
  below(n: number): number
  pick<T>(items: readonly T[]): T
  list<T>(max: number, item: () => T): T[]
}

export function random(seed: number): Random {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number): number => Math.floor(next() * n)
  return {
    below,
    pick: items => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    list: (max, item) => Array.from({ length: below(max + 1) }, item),
  }
}
