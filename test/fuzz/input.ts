// The input channel: whatever bytes come as argument, file, stdin or in Ansible's marker, a module answers with one
// line of ASCII JSON, E_PARAMS where it will not have them. JSON.parse is asked about everything it can tell.
import * as fs from 'fs'
import * as path from 'path'
import gpuInfo from '../../modules/gpu_info.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import iommuCmdline from '../../modules/iommu_cmdline.ts'
import novaPci from '../../modules/nova_pci.ts'
import vfioBind from '../../modules/vfio_bind.ts'
import { exitCode, wireOf, wireOfStop } from '../../lib/envelope.ts'
import { Stop } from '../../lib/errors.ts'
import { readCommandLine, readInput, splitAnsibleKeys } from '../../lib/input.ts'
import { parseJson } from '../../lib/json.ts'
import { toJson } from '../../lib/output.ts'
import { COMMON, parseParams } from '../../lib/params.ts'
import type { Random } from '../lib/random.ts'
import { scratch } from './scratch.ts'
import { hurt, inProcess } from './target.ts'
import type { Case, Target } from './target.ts'

const MODULES = [gpuInfo, gpuPassthrough, iommuCmdline, novaPci, vfioBind]
const SPEAKER = { module: 'x', version: '0', host: {} }
const BYTES = ['"', '\\', '{', '}', '[', ']', ',', ':', '\0', '\n', '\x1b', '\x7f', '\xff', '\xc3', '\xc3\xa9', '\xe2\x80\xa8', '\xef\xbb\xbf', '\xef\xbf\xbd', '\xed\xa0\x80', '\xf0\x9f\x98\x80', '0', '-', 'e9', '.', "'", '//', '\\u', '\\ud800', '\\u0000', 'null', '__proto__', '"__proto__":1,']
const KEYS = [...new Set(MODULES.flatMap(module => Object.keys(module.params))), ...Object.keys(COMMON), '_ansible_check_mode', '_ansible_x', '__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', '', 'chek', 'IDS', 'é']
const STRINGS = ['', 'yes', 'ON', 'off', ' true ', '3', '-1', '1e3', '10de:20b7', '0x10DE:0x20B7', '10de:20b7,10de:1aef', '41:00.0', '0000:41:00.0', '41:0.0', 'auto', 'present', 'absent', '/', '/tmp/../etc', 'a,b', 'a\\tb', 'é', '\\u00e9', '\\ud83d\\ude00', '\\ud800', '\\u2028', '\\u0000', '{}', '$(id)', '`id`', "'", '\\"', 'null', 'x=1', 'console=ttyS0', 'nouveau']

/** JSON text, one character per byte, mostly about parameters that there are. */
function json({ pick, below, list }: Random, depth = 0): string {
  const blank = (): string => pick(['', '', '', ' ', '\n', '\t\r\n'])
  const text = (words: readonly string[]): string => `"${Buffer.from(pick(words), 'utf8').toString('latin1')}"`
  const value = (): string => depth > 4 ? '1' : pick<() => string>([
    () => text(STRINGS), () => text(STRINGS), () => text(STRINGS), () => pick(['true', 'false', 'null']), () => pick(['0', '1', '-1', '1.5', '60', '1e400', '-0', '1E-7', '123456789012345678901', '0x1', '01', '.5', 'NaN', 'Infinity', 'True', 'undefined']),
    () => `[${list(4, () => text(STRINGS)).join(`,${blank()}`)}]`, () => json({ pick, below, list }, depth + 1), () => `${'['.repeat(below(70))}${']'.repeat(below(70))}`,
  ])()
  return `${blank()}{${list(4, () => `${blank()}${text(KEYS)}${blank()}:${blank()}${value()}`).join(',')}${blank()}}${blank()}`
}

/** What JSON.parse says, keys counted: a key that is there twice is there once then. */
function theirs(bytes: Buffer): { readonly value: unknown } | null {
  const text = bytes.toString('utf8')
  try { return { value: JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text) } } catch { return null }
}

function plainOf(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}

/** The line that a run prints; a sentence where it would break the contract. */
function spoken(answer: () => unknown): string | null {
  let wire
  try {
    wire = wireOf({ changed: false, msg: 'ok', changes: [], own: { found: answer() } }, SPEAKER)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    if (error.code !== 'E_PARAMS') return `stops with ${error.code}`
    wire = wireOfStop(error, SPEAKER)
    if (exitCode(wire) !== 2) return 'bad input without exit 2'
    if (/^\s*$/.test(error.message) || error.message.length > 2000) return `a message of ${error.message.length} characters`
  }
  const line = toJson(wire)
  if (!/^\{[\x20-\x7e]*\}\n$/.test(line)) return `not one line of ASCII: ${line}`
  JSON.parse(line)
  return null
}

function judgeJson({ texts: [text = ''] }: Case): string | null {
  const bytes = Buffer.from(text, 'latin1')
  const known = theirs(bytes)
  let ours: unknown
  try { ours = parseJson(bytes, 'stdin') } catch (error) {
    if (!(error instanceof Stop)) throw error
    if (error.code !== 'E_PARAMS') return `stops with ${error.code}`
    if (known === null || !Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes)) return spoken(() => { throw error })
    return /twice|which no parameter has|nested deeper/.test(error.message) ? spoken(() => { throw error }) : `JSON.parse takes it: ${error.message}`
  }
  if (known === null) return 'JSON.parse does not take it'
  return JSON.stringify(ours) === JSON.stringify(known.value) ? null : 'JSON.parse reads something else'
}

/** As main does it, up to the parameters of a module. */
function judgeChannel({ how, texts: [text = ''] }: Case): string | null {
  const { way, module } = JSON.parse(how)
  const { params } = MODULES[module] ?? gpuInfo
  return spoken(() => {
    let given: unknown
    if (way === 'argument') given = readInput(Buffer.from(text, 'latin1').toString('utf8'), undefined)
    else if (way === 'marker') given = readInput(undefined, Buffer.from(text, 'latin1').toString('utf8'))
    else {
      const file = path.join(scratch(), 'args')
      fs.writeFileSync(file, text, 'latin1')
      given = readInput(way === '@' ? `@${file}` : file, undefined)
    }
    const { params: raw, ansible } = splitAnsibleKeys(given ?? {})
    parseParams({ check: COMMON.check, diff: COMMON.diff }, { check: ansible['_ansible_check_mode'], diff: ansible['_ansible_diff'] })
    const values: Readonly<Record<string, unknown>> = parseParams({ ...COMMON, ...params }, raw)
    for (const key of Object.keys(plainOf(values) as object)) if (!(key in params) && !(key in COMMON)) throw new Error(`the key ${key} came through`)
    if (/[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffd]/.test(JSON.stringify(values).replace(/\\u00[01][0-9a-f]|\\[bfnrt]/g, '\0'))) throw new Error('a control character came through')
    return values
  })
}

const FLAGS = ['--check', '--diff', '--root', '--root=/x', '--root=', '--pretty', '--human', '--schema', '--help', '--version', '--metrics', '--capture', '--capture=x', '-', '@-', '--', '-x', '--chek', '--check=1', '{}', '{"a":1}', '@x', '', ' ', '--root\n', '---', '--constructor', '--__proto__=x', '--hasOwnProperty=1', 'é', '\ud800']

function judgeFlags({ how }: Case): string | null {
  const argv: readonly string[] = JSON.parse(how)
  const line = readCommandLine(argv, ['root', 'capture'])
  const positional = argv.filter(word => word === '-' || !word.startsWith('-')).length
  if (line.problem === undefined && line.source === undefined && positional > 0 && !argv.includes('--root') && !argv.includes('--capture')) return 'an argument is lost'
  if (line.problem === undefined && argv.some(word => /^-./.test(word) && !/^--(check|diff|pretty|human|schema|help|version|root|capture|root=[^-][^]*|capture=[^-][^]*)$/.test(word))) return 'an unknown flag is taken'
  return line.problem === undefined ? null : spoken(() => { throw new Stop('E_PARAMS', line.problem ?? '') })
}

const text = (random: Random): string => random.below(3) === 0 ? hurt(random, json(random), BYTES) : random.below(30) === 0 ? random.list(40, () => String.fromCharCode(random.below(256))).join('') : json(random)

export const inputTargets: readonly Target[] = [
  inProcess('json', 15, random => ({ how: '', texts: [text(random)] }), judgeJson),
  inProcess('input', 4, random => ({ how: JSON.stringify({ way: random.pick(['argument', 'marker', '@', 'path']), module: random.below(MODULES.length) }), texts: [text(random)] }), judgeChannel),
  inProcess('flags', 5, random => ({ how: JSON.stringify(random.list(5, () => random.pick(FLAGS))), texts: [] }), judgeFlags),
]

