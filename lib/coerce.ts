// What YAML, Jinja and shells make of a value, made a value again where that is unambiguous. Pure.
import { badParam } from './errors.ts'
import { forbiddenCharacter } from './wording.ts'

/** How callers spell a boolean; Ansible's own list (module_utils/parsing/convert_bool.py). */
const YES: readonly string[] = ['true', 'yes', 'on', 'y', 't', '1']
const NO: readonly string[] = ['false', 'no', 'off', 'n', 'f', '0']

/** undefined for what spells no boolean. */
export function asBool(found: unknown): boolean | undefined {
  if (typeof found === 'object') return undefined
  const word = String(found).trim().toLowerCase()
  return YES.includes(word) ? true : NO.includes(word) ? false : undefined
}

/** undefined for what is no JSON object. */
export function asObject(found: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? found as Readonly<Record<string, unknown>> : undefined
}

/** A safe integer from `min` to `max`, or its digits as a string; undefined for anything else. */
export function asInt(found: unknown, min: number, max: number): number | undefined {
  const number = typeof found === 'string' && /^\s*[+-]?\d{1,15}\s*$/.test(found) ? Number(found) : found
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= min && number <= max ? number : undefined
}

/** An absolute path in its shortest form; undefined for anything else and for one with `..`. */
export function asRoot(found: unknown): `/${string}` | undefined {
  if (typeof found !== 'string' || !found.startsWith('/') || found.split('/').includes('..')) return undefined
  return `/${found.split('/').filter((part) => part !== '' && part !== '.').join('/')}`
}

/** Throws badParam for a forbidden character in any string of `value`, keys too, at any depth. */
export function refuseControls(value: unknown, at = '', top = ''): void {
  if (typeof value === 'string') refuse(value, at, top)
  else if (Array.isArray(value)) value.forEach((item, index) => refuseControls(item, `${at}[${index}]`, top))
  else {
    for (const [key, item] of Object.entries(asObject(value) ?? {})) {
      refuse(key, at === '' ? 'a key' : `a key of ${at}`, top)
      refuseControls(item, at === '' ? key : `${at}.${key}`, top || key)
    }
  }
}

function refuse(text: string, at: string, param: string): void {
  const found = forbiddenCharacter(text)
  if (found !== undefined) throw badParam(param, `${at} holds the character ${found}, expected one line of printable text: remove it`)
}
