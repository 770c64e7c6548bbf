// What strangers' JSON holds at a key, in the type that is expected there: whatever else it is counts as absent. Pure.
import { asObject } from './coerce.ts'

/** An object out of a file: nothing is known of what is at its keys. */
export type Fields = Readonly<Record<string, unknown>>

/** {} for what is no object. */
export function fields(value: unknown): Fields {
  return asObject(value) ?? {}
}

/** The objects of a list; [] for what is no list. */
export function records(value: unknown): readonly Fields[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown): readonly Fields[] => {
    const object = asObject(one)
    return object === undefined ? [] : [object]
  })
}

/** '' for what is no text. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The strings of a list; [] for what is no list. */
export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

/** Groups in the order of their first members. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    const group = found.get(name)
    if (group === undefined) found.set(name, [item])
    else group.push(item)
  }
  return found
}
