import t from 'tap'
import { Stop } from '../../lib/errors.ts'
import { MAX_BYTES, parseJson } from '../../lib/json.ts'
import { random } from './random.ts'

function parse(text: string | Buffer): unknown {
  return parseJson(typeof text === 'string' ? Buffer.from(text) : text, 'stdin')
}

function refusal(text: string | Buffer): string {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof Stop && error.code === 'E_PARAMS') return error.message
    throw error
  }
  return 'taken'
}

function value(next: (limit: number) => number, depth: number): unknown {
  switch (next(depth > 4 ? 5 : 7)) {
    case 0: return null
    case 1: return next(2) === 1
    case 2: return (next(2000000) - 1000000) / [1, 10, 1e6][next(3)]!
    case 3: return next(1000) * 1e20
    case 4: return Array.from({ length: next(8) }, () => String.fromCharCode([next(0x80), next(0x800), next(0xd800)][next(3)]!)).join('')
    case 5: return Array.from({ length: next(4) }, () => value(next, depth + 1))
    default: return Object.fromEntries(Array.from({ length: next(4) }, (_, at) => [`k${at}${String.fromCharCode(next(0x300))}`, value(next, depth + 1)]))
  }
}

t.test('takes what JSON.stringify makes, however it is indented', async (t) => {
  const next = random(7).below
  for (let round = 0; round < 300; round++) {
    const made = value(next, 0)
    const text = JSON.stringify(made, null, [0, 1, '\t'][next(3)])
    if (JSON.stringify(parse(text)) !== JSON.stringify(made)) t.equal(JSON.stringify(parse(text)), JSON.stringify(made))
  }
  t.pass('300 values')
})

t.test('agrees with JSON.parse on damaged text, but for what it refuses on purpose', async (t) => {
  const next = random(11).below
  const alphabet = '{}[]",:0123456789.eE+-truefalsn\\u/ \n\t\'a'
  let taken = 0
  for (let round = 0; round < 4000; round++) {
    const text = JSON.stringify(value(next, 0))
    const at = next(text.length + 1)
    const damaged = text.slice(0, at) + alphabet[next(alphabet.length)] + text.slice(at + next(2))
    let theirs: string | undefined
    try { theirs = JSON.stringify(JSON.parse(damaged)) } catch { theirs = undefined }
    let ours: string | undefined
    try { ours = JSON.stringify(parse(damaged)) } catch (error) { if (!(error instanceof Stop)) throw error }
    if (ours !== undefined) taken++
    const onPurpose = theirs !== undefined && ours === undefined && /twice|no parameter has/.test(refusal(damaged))
    if (ours !== theirs && !onPurpose) t.equal(ours, theirs, damaged)
  }
  t.ok(taken > 200, `${taken} of 4000 were still JSON`)
})

t.test('objects have no prototype, and cannot be given one', async (t) => {
  t.equal(Object.getPrototypeOf(parse('{"a":{}}')), null)
  for (const key of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__']) {
    for (const text of [`{"${key}":1}`, `{"a":[{"b":{"${key}":{}}}]}`]) t.match(refusal(text), 'which no parameter has')
  }
})

t.test('a key counts once, however it is spelled', async (t) => {
  for (const text of ['{"a":1,"a":1}', '{"a":1,"\\u0061":2}', '{"x":[{"b":1,"c":2,"b":3}]}', '{"toString":1,"toString":2}']) t.match(refusal(text), /twice/)
  t.strictSame(JSON.stringify(parse('{"a":{"a":1},"b":{"a":2}}')), '{"a":{"a":1},"b":{"a":2}}')
})

t.test('depth, size, encoding', async (t) => {
  const nested = (open: string, close: string, depth: number) => open.repeat(depth) + '1' + close.repeat(depth)
  t.doesNotThrow(() => parse(nested('[', ']', 64)))
  t.doesNotThrow(() => parse(nested('{"a":', '}', 64)))
  t.match(refusal(nested('[', ']', 65)), /deeper than 64/)
  t.match(refusal(nested('{"a":', '}', 65)), /deeper than 64/)
  t.match(refusal('['.repeat(65) + ']'.repeat(65)), /deeper than 64/)
  t.match(refusal('['.repeat(1000000)), /deeper than 64/)
  const long = (size: number) => Buffer.from(`"${'x'.repeat(size - 2)}"`)
  t.doesNotThrow(() => parse(long(MAX_BYTES)))
  t.match(refusal(long(MAX_BYTES + 1)), /larger than 4 MiB/)
  t.strictSame(parse('\ufeff[1]'), [1], 'a BOM is dropped')
  t.match(refusal('\ufeff\ufeff[1]'), /not JSON/)
  for (const bytes of [[0x22, 0xff, 0x22], [0x22, 0xc0, 0xaf, 0x22], [0x22, 0xed, 0xa0, 0x80, 0x22], [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xe2, 0x82, 0x22], [0xff, 0xfe, 0x7b, 0x00]]) {
    t.match(refusal(Buffer.from(bytes)), /not valid UTF-8/)
  }
})

t.test('messages say where, what was found and what was expected', async (t) => {
  t.match(refusal("{'ids': 1}"), /stdin is not JSON: found "'ids': 1}" at line 1, column 2, expected a key in double quotes: JSON strings take double quotes/)
  t.match(refusal('{"a": 1,\n "b": }'), /found "}" at line 2, column 7, expected a value/)
  t.match(refusal('{"a": 1'), /found the end at line 1, column 8, expected "," or "}"/)
  t.match(refusal('{} {}'), /expected nothing after the value/)
  for (const text of ['[NaN]', '[01]', '[1,]', '{"a":1,}', '[.5]', '[+1]', '["\t"]', '["\\x"]', "['a']", '[0x1]', '/**/[]', 'undefined', '[Infinity]', '["\\u12"]']) t.match(refusal(text), /not JSON/, text)
})
