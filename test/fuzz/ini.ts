// nova.conf: our reading against oslo.config's own parser, edits read back by both. oslo.config is PyPI's or Debian's;
// $VFIOKIT_OSLO_PYTHON names a Python that has it.
import { spawnSync } from 'child_process'
import * as fs from 'fs'
import * as path from 'path'
import { edited, insertion, parseIni } from '../../lib/ini.ts'
import type { Pair } from '../../lib/ini.ts'
import { generatedIni } from '../lib/ini-texts.ts'
import type { Random } from '../lib/random.ts'
import { scratch } from './scratch.ts'
import { hurt, inProcess } from './target.ts'
import type { Case, Target } from './target.ts'

const PYTHON = process.env['VFIOKIT_OSLO_PYTHON'] ?? 'python3'
const BYTES = ['=', ':', '[', ']', '\n', '\r', '\r\n', ' ', '\t', '"', "'", '#', ';', '\\', '$', '{', '}', '\0', '\x0b', '\x0c', '\x1c', '\x1f', '\xc2\x85', '\xc2\xa0', '\xe2\x80\xa8', '\xe2\x80\x83', '\xef\xbb\xbf', '\xff', '\xc3\xa9', '[pci]\n', 'x = 1\n']
const PAIRS: readonly Pair[] = [['put', '{"vendor_id": "10de", "product_id": "20b7"}'], ['put', 'two']]

// As cfg.py's _parse_file does it: a file opened as text, its lines handed to ConfigParser; sections in normalized names.
const SCRIPT = `
import sys, json
from oslo_config import cfg
def read(name):
    sections, normalized = {}, {}
    parser = cfg.ConfigParser(name, sections)
    parser._add_normalized(normalized)
    try:
        parser.parse()
    except cfg.ParseError as error:
        return None
    except UnicodeDecodeError:
        return None
    return normalized
for line in sys.stdin:
    print(json.dumps(read(line.rstrip("\\n"))))
`

/** What oslo.config reads of each text: values by section and key; null where it stops. undefined: it is not here. */
function asked(texts: readonly string[]): readonly (Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> | null)[] | undefined {
  const dir = scratch()
  const names = texts.map((text, index) => { const name = path.join(dir, `${index}.conf`); fs.writeFileSync(name, text, 'latin1'); return name })
  const { status, stdout } = spawnSync(PYTHON, ['-c', SCRIPT], { input: names.map(name => `${name}\n`).join(''), encoding: 'utf8', maxBuffer: 1 << 28, env: { PATH: process.env['PATH'], PYTHONUTF8: '1', LC_ALL: 'C.UTF-8' } })
  return status === 0 ? stdout.trimEnd().split('\n').map(line => JSON.parse(line)) : undefined
}

/** The same of our reading. */
function ours(text: string): unknown {
  const ini = parseIni(text)
  if ('problem' in ini) return null
  const found: Record<string, Record<string, string[]>> = Object.create(null)
  for (const { name } of ini.sections) found[name] = found[name] ?? Object.create(null)
  for (const { section, key, value } of ini.options) {
    const of = found[section] ?? Object.create(null)
    of[key] = [...of[key] ?? [], value]
  }
  return found
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) => typeof held === 'object' && held !== null && !Array.isArray(held) ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => a < b ? -1 : 1)) : held)
}

function put(text: string, section: string): string | null {
  const ini = parseIni(text)
  return 'problem' in ini ? null : edited(ini, [insertion(ini, section, PAIRS)])
}

function judgeIni({ how: section, texts: [text = ''] }: Case): string | null {
  const ini = parseIni(text)
  if ('problem' in ini) return ini.line >= 1 && ini.problem !== '' ? null : 'a problem without a place'
  if (ini.lines.join('') !== text || edited(ini, []) !== text) return 'not round'
  const edit = insertion(ini, section, PAIRS)
  const now = edited(ini, [edit])
  const again = parseIni(now)
  if ('problem' in again) return `broken by the edit: ${again.problem}`
  const without = edited(again, [{ from: edit.from, to: edit.from + edit.put.length, put: [] }])
  return [text, `${text}\n`, `${text}\r\n`, `${text}\r`].includes(without) ? null : `not taken back: ${JSON.stringify(without)}`
}

function checkOslo(cases: readonly Case[]): readonly (string | null)[] {
  const texts = cases.map(one => one.texts[0] ?? '')
  const then = cases.map((one, index) => put(texts[index] ?? '', one.how) ?? '')
  const answers = asked([...texts, ...then])
  if (answers === undefined) return cases.map(() => 'oslo.config does not answer')
  return cases.map((one, index) => {
    const [was, is] = [answers[index] ?? null, answers[cases.length + index] ?? null]
    const read = ours(texts[index] ?? '')
    if (sorted(read) !== sorted(was)) return `oslo.config reads ${sorted(was)}, we ${sorted(read)}`
    if (read === null || was === null) return null
    const section = was[one.how] ?? {}
    const wanted = { ...was, [one.how]: { ...section, put: [...section['put'] ?? [], ...PAIRS.map(([, value]) => value)] } }
    return sorted(is) === sorted(wanted) ? null : `after the edit oslo.config reads ${sorted(is)}`
  })
}

function text(random: Random): string {
  const [made = ''] = generatedIni(random.below(1 << 30), 1)
  return random.below(3) === 0 ? hurt(random, made, BYTES) : made
}

const generate = (random: Random): Case => ({ how: random.pick(['pci', 'DEFAULT', 'new']), texts: [text(random)] })

export const iniTargets: readonly Target[] = [
  inProcess('ini', 12, generate, judgeIni),
  { name: 'oslo', weight: 3, batch: 500, generate, check: checkOslo, missing: () => asked(['']) === undefined ? `${PYTHON} has no oslo.config (VFIOKIT_OSLO_PYTHON)` : null },
]
