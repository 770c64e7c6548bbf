// JSON as strangers send it: the grammar of RFC 8259 and nothing else, with what JSON.parse lets through refused:
// duplicate keys (the last one would win unseen), prototype keys, deep nesting, bytes that are not UTF-8.
import { badParam } from './errors.ts'
import { show } from './wording.ts'

/** Of one input, from wherever it comes; parseJson refuses more before it looks inside. */
export const MAX_BYTES = 4 * 1024 * 1024
const MAX_DEPTH = 64
const PROTOTYPE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype']
const SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y

/**
 * The one JSON value in `bytes`; objects have no prototype. Throws badParam (no key) with a sentence that says where
 * and what is wrong. `source` names the bytes in it ("stdin", "file /x").
 */
export function parseJson(bytes: Buffer, source: string): unknown {
  if (bytes.length > MAX_BYTES) throw badParam('', `${source} is larger than 4 MiB, expected the parameters of one module`)
  const text = bytes.toString('utf8')
  if (!Buffer.from(text, 'utf8').equals(bytes)) throw badParam('', `${source} is not valid UTF-8: save it as UTF-8`)
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  let at = 0

  function fail(expected: string): never {
    const lines = body.slice(0, at).split('\n')
    const place = `line ${lines.length}, column ${(lines[lines.length - 1] || '').length + 1}`
    const found = at >= body.length ? 'the end' : show(body.slice(at, at + 12).split('\n')[0] || '')
    const remedy = body[at] === "'" ? ': JSON strings take double quotes' : ''
    throw badParam('', `${source} is not JSON: found ${found} at ${place}, expected ${expected}${remedy}`)
  }
  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at
    const found = pattern.exec(body)?.[0]
    if (found !== undefined) at += found.length
    return found
  }
  /** Found by hand: a regular expression could overflow its stack on a long string. */
  function takeString(): string | undefined {
    if (body[at] !== '"') return undefined
    let end = at + 1
    while (end < body.length && body[end] !== '"') end += body[end] === '\\' ? 2 : 1
    try {
      const text: unknown = JSON.parse(body.slice(at, end + 1))
      at = end + 1
      return String(text)
    } catch {
      return fail('a string on one line, with valid escapes and an end')
    }
  }
  function skip(character: string): boolean {
    take(SPACE)
    if (body[at] !== character) return false
    at++
    return true
  }
  function key(object: object): string {
    take(SPACE)
    const name = takeString()
    if (name === undefined) return fail('a key in double quotes')
    if (PROTOTYPE_KEYS.includes(name)) throw badParam(name, `${source} holds the key ${show(name)}, which no parameter has: remove it`)
    if (Object.prototype.hasOwnProperty.call(object, name)) throw badParam(name, `${source} holds the key ${show(name)} twice, expected each key once: remove one`)
    if (!skip(':')) return fail('":"')
    return name
  }
  function value(depth: number): unknown {
    take(SPACE)
    if (depth > MAX_DEPTH && (body[at] === '{' || body[at] === '[')) throw badParam('', `${source} is nested deeper than ${MAX_DEPTH} levels: nothing here needs more than three, so look at what wrote it`)
    if (skip('{')) {
      const object: Record<string, unknown> = Object.create(null)
      if (skip('}')) return object
      do object[key(object)] = value(depth + 1)
      while (skip(','))
      return skip('}') ? object : fail('"," or "}"')
    }
    if (skip('[')) {
      const items: unknown[] = []
      if (skip(']')) return items
      do items.push(value(depth + 1))
      while (skip(','))
      return skip(']') ? items : fail('"," or "]"')
    }
    if (body[at] === '"') return takeString()
    const scalar = take(NUMBER) ?? take(WORD)
    return scalar === undefined ? fail('a value') : JSON.parse(scalar)
  }

  const result = value(1)
  take(SPACE)
  return at < body.length ? fail('nothing after the value') : result
}
