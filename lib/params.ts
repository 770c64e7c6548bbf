// Parameters as callers write them: one helper per type of the contract (Input), each a zod schema with what
// --schema, --help and the docs need beside it. YAML, Jinja and shells bend values, so what is unambiguous is taken
// and what is not is refused with the remedy.
import * as z from 'zod/mini'
import { asBool, asInt, asObject, asRoot, refuseControls } from './coerce.ts'
import { badParam } from './errors.ts'
import { jsonSchema, paramSchema } from './param-docs.ts'
import { parseAddress, parseId } from './pci.ts'
import { nearest, show } from './wording.ts'

/** A parameter whose values are T once they are checked; the helpers below make it. */
export interface Param<T = unknown> {
  /** Made when a value is to be checked: schemas for all that could be given would be a tenth of a run. */
  readonly schema: () => z.ZodMiniType<T>
  readonly type: 'bool' | 'int' | 'str' | 'list' | 'dict'
  readonly describe: string
  readonly default?: unknown
  /** Its value when it is not given. */
  readonly unset: unknown
  readonly choices?: readonly string[]
  /** JSON Schema keywords beside type, description and default. */
  readonly json: Readonly<Record<string, unknown>>
}
/** By name, as a caller writes them. */
export type Params = Readonly<Record<string, Param>>
/** What `plan` and `read` get of these: checked, with their defaults; undefined for what is not given and has none. */
export type Values<P extends Params> = { readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never }

interface About<D> {
  /** One sentence for --help and the docs. */
  readonly describe: string
  /** Without it a parameter that is not given is undefined. */
  readonly default?: D
}

const QUOTE_IT = ': quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60'

/** true/false/yes/no/on/off/y/n/t/f/1/0 in any case. */
export function bool<D extends boolean | undefined = undefined>(about: About<D>): Param<boolean | D> {
  return scalar('bool', about, 'true or false', asBool, {})
}

/** A whole number, or its digits as a string. */
export function int<D extends number | undefined = undefined>(
  about: About<D> & { readonly min?: number; readonly max?: number },
): Param<number | D> {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = about
  const range = about.max === undefined ? about.min === undefined ? '' : ` of at least ${min}` : ` from ${min} to ${max}`
  const limits = { ...(about.min === undefined ? {} : { minimum: min }), ...(about.max === undefined ? {} : { maximum: max }) }
  return scalar('int', about, `a whole number${range}`, (found) => asInt(found, min, max), limits)
}

/** A string. `expected` completes the sentence "expected …"; without it the example or the pattern is shown. */
export function text<D extends string | undefined = undefined>(
  about: About<D> & { readonly pattern?: RegExp; readonly example?: string; readonly expected?: string },
): Param<string | D> {
  const { pattern, example } = about
  const like = example === undefined ? pattern === undefined ? '' : ` matching ${pattern.source}` : ` such as ${JSON.stringify(example)}`
  const json = { ...(pattern === undefined ? {} : { pattern: pattern.source }), ...(example === undefined ? {} : { examples: [example] }) }
  return scalar('str', about, about.expected ?? `a string${like}`, (found) =>
    typeof found === 'string' && (pattern === undefined || pattern.test(found)) ? found : undefined, json)
}

/** The path of a file on the node. */
export function absolutePath(about: { readonly describe: string; readonly example: string }): Param<`/${string}` | undefined> {
  return scalar('str', { describe: about.describe }, `an absolute path without .. such as ${JSON.stringify(about.example)}`, asRoot, { pattern: '^/', examples: [about.example] })
}

/** One of these strings; a boolean stands for the one choice that spells it (YAML makes `on` true, Jinja that "True"). */
export function choice<const C extends readonly string[], D extends C[number] | undefined = undefined>(
  choices: C, about: About<D>,
): Param<C[number] | D> {
  const read = (found: unknown): C[number] | undefined => {
    const meant = found === true || found === 'True' ? true : found === false || found === 'False' ? false : undefined
    const spelled = meant === undefined ? [] : choices.filter((one) => asBool(one) === meant)
    return choices.find((one) => one === found) ?? (spelled.length === 1 ? spelled[0] : undefined)
  }
  return { ...scalar('str', about, `one of ${choices.join(', ')}`, read, { enum: choices }), choices }
}

/**
 * A JSON list of items, or "a,b". Where items may hold commas themselves (`commas`), a string is one item and one
 * with a comma is refused, since nobody can tell what it means.
 */
export function list<T, D extends readonly Exclude<T, undefined>[] | undefined = undefined>(
  item: Param<T>, about: About<D> & { readonly commas?: boolean },
): Param<readonly Exclude<T, undefined>[] | D> {
  const split = (found: unknown): readonly unknown[] | undefined => {
    if (Array.isArray(found)) return found
    if (typeof found !== 'string' || (about.commas === true && found.includes(','))) return undefined
    return found.split(',').map((part) => part.trim())
  }
  const [example] = Array.isArray(item.json['examples']) ? item.json['examples'] : ['a', 'b']
  const expected = about.commas === true ? 'a JSON list such as ["a", "b"], since an item may hold commas' : `a list such as [${JSON.stringify(example)}]`
  const whole = scalar('list', about, expected, split, { items: jsonSchema(item) })
  const items = (each: z.ZodMiniType<T>) => z.transform((found: unknown, context) => Array.isArray(found) ? found.map((one: unknown, index) => {
    const read = one === null || one === '' ? undefined : z.safeParse(each, one)
    if (read?.success === true) return read.data
    const message = read?.error.issues[0]?.message
    context.issues.push({ ...wrong(one, 'something in it'), ...(message === undefined ? {} : { message }), path: [index] })
    return undefined
  }) : found)
  return { ...whole, schema: () => chain(whole.schema(), items(item.schema())) }
}

/** A list in whose place this word may stand alone: then it is as if it were not given. */
export function orWord<T extends string, D>(word: string, param: Param<readonly T[] | D>): Param<readonly T[] | D> {
  const meant = () => z.transform((items: readonly T[] | D, context) => {
    const has = Array.isArray(items) && items.includes(word)
    if (has && items.length > 1) context.issues.push({ code: 'custom', input: items, message: `has ${show(word)} beside other items, expected it alone` })
    return has ? param.unset as D : items
  })
  return { ...param, schema: () => chain(param.schema(), meant()) }
}

/** An object with parameters of its own; not given is as good as {}. */
export function dict<P extends Params>(params: P, about: { readonly describe: string }): Param<Values<P>> {
  const whole = scalar('dict', { ...about, default: {} }, `an object with ${Object.keys(params).join(', ')}`, asObject, paramSchema(params))
  return { ...whole, unset: unsetOf(params), schema: () => chain(whole.schema(), shapeOf(params, params)) }
}

/** PCI ids: upper case and 0x are taken, what comes back is `10de:20b7`, each once. */
export function pciIds(about: { readonly describe: string }): Param<readonly string[] | undefined>
export function pciIds<D extends readonly string[]>(about: About<D>): Param<readonly string[]>
export function pciIds(about: About<readonly string[]>): Param<readonly string[] | undefined> {
  return unique(list(parsed('a PCI id', '10de:20b7', parseId), about))
}

/** PCI addresses: 41:00.0 gets domain 0000; what comes back is `0000:41:00.0`, each once. */
export function pciAddresses(about: { readonly describe: string }): Param<readonly string[] | undefined>
export function pciAddresses<D extends readonly string[]>(about: About<D>): Param<readonly string[]>
export function pciAddresses(about: About<readonly string[]>): Param<readonly string[] | undefined> {
  return unique(list(parsed('a PCI address', '0000:41:00.0', parseAddress), about))
}

/** What every module takes besides its own (contract: Input). */
export const COMMON = {
  check: bool({ describe: 'Say what would change and write nothing.', default: false }),
  diff: bool({ describe: 'Show the changes of files as before and after.', default: false }),
  root: scalar('str', { describe: 'Work on the tree below this directory, as on an image.', default: '/' },
    'an absolute path without ..', asRoot, { pattern: '^/' }) as Param<string>,
  wait: int({ describe: 'Seconds to wait for a lock that somebody else holds.', min: 0, max: 86400, default: 60 }),
} satisfies Params

/** The values of `raw` by the contract's rules. Throws badParam for the first thing that is wrong. */
export function parseParams<P extends Params>(params: P, raw: unknown): Values<P> {
  const given = asObject(raw)
  if (given === undefined) throw badParam('', `the parameters are ${show(raw)}, expected a JSON object such as {"check": true}`)
  refuseControls(given)
  // What is not given needs no schema, and nothing at all is given quite often.
  const unset = unsetOf(params)
  if (Object.keys(given).every((key) => given[key] === undefined)) return unset as Values<P>
  const result = z.safeParse(shapeOf(params, given), given)
  if (result.success) return { ...unset, ...Object(result.data) } as Values<P>
  const [issue] = result.error.issues
  const path = issue?.path || []
  const [top = ''] = path
  const at = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('').slice(1)
  if (issue?.code !== 'unrecognized_keys') throw badParam(String(top), `${at} ${issue?.message ?? 'is not valid'}`)
  const key = String(issue.keys[0])
  const known = Object.keys(at === '' ? params : Object(params[at]?.json['properties'])).sort()
  const near = nearest(key, known)
  throw badParam(at === '' ? key.slice(0, 60) : at, `${show(key)} is not a parameter${at === '' ? '' : ` of ${at}`}`
    + `${near === undefined ? '' : ` (did you mean ${near}?)`}; known are ${known.join(', ')}`)
}

type Found = { readonly code: 'custom'; readonly input: unknown; readonly message: string }

function wrong(found: unknown, expected: string, remedy = ''): Found {
  return { code: 'custom', input: found, message: `is ${show(found)}, expected ${expected}${remedy}` }
}

/** A parameter whose value `read` makes of what was found; undefined when it cannot. */
function scalar<T, D = undefined>(
  type: Param['type'], about: About<D>, expected: string, read: (found: unknown) => T | undefined, json: Param['json'],
): Param<T | D> {
  const schema = () => z.transform((found: unknown, context): unknown => {
    if (found === undefined || found === null || (found === '' && type !== 'str')) return about.default
    const value = read(found)
    const quoted = typeof found === 'number' && (type === 'str' || type === 'list')
    if (value === undefined) context.issues.push(wrong(found, expected, quoted ? QUOTE_IT : ''))
    return value
  }) as z.ZodMiniType as z.ZodMiniType<T | D>
  const { describe, default: fallback } = about
  return { schema, type, describe, json, unset: fallback, ...(fallback === undefined ? {} : { default: fallback }) }
}

function parsed(noun: string, example: string, parse: (text: string) => string | null): Param<string | undefined> {
  const read = (found: unknown) => (typeof found === 'string' && parse(found)) || undefined
  return scalar('str', { describe: noun }, `${noun} such as "${example}"`, read, { examples: [example] })
}

/** Each once. Without a default an empty list names nothing, and is as if it were not given. */
function unique(param: Param<readonly string[] | undefined>): Param<readonly string[] | undefined> {
  const once = () => z.transform((items: readonly string[] | undefined) => items === undefined || (items.length === 0 && param.unset === undefined) ? undefined : [...new Set(items)])
  return { ...param, schema: () => chain(param.schema(), once()) }
}

/** What comes out of `second` is what the caller of this says it is: zod cannot know a shape that is made at run time. */
function chain<T>(first: z.ZodMiniType, second: z.ZodMiniType): z.ZodMiniType<T> {
  return z.pipe(first, second) as z.ZodMiniType as z.ZodMiniType<T>
}

/** Takes these parameters as far as `given` has them, and no others. */
function shapeOf(params: Params, given: object): z.ZodMiniType<unknown> {
  const shape: Record<string, z.ZodMiniType> = {}
  for (const [name, param] of Object.entries(params)) if (name in given) shape[name] = param.schema()
  return z.strictObject(shape)
}

/** The values of parameters that are not given; what then is undefined is left out. */
function unsetOf(params: Params): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {}
  for (const [name, { unset }] of Object.entries(params)) if (unset !== undefined) values[name] = unset
  return values
}
