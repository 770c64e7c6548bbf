// What operators of the fixture hosts ask for.
import type { Module } from '../../lib/module.ts'
import type { Host as Words } from '../hosts/words.ts'

/** Parameters of a module for a host, as its operator would write them. */
export function exampleFor(module: Module, words: Words): Readonly<Record<string, unknown>> {
  const { asks } = words
  if (asks !== undefined && Object.keys(asks).every(key => key in module.params)) return asks
  const gpus = words.functions.filter(one => /^(0300|0302|0380)/.test(one.class) && /^(10de|1002):/.test(one.id))
  const ids = [...new Set(gpus.map(one => one.id))]
  if ('ids' in module.params && ids.length > 0) return { ...module.example, ids }
  return module.example
}
