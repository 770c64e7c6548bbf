import t from 'tap'
import { Stop } from '../../lib/errors.ts'
import { paramHelp, paramSchema } from '../../lib/param-docs.ts'
import { COMMON, bool, choice, dict, int, list, orWord, parseParams, pciAddresses, pciIds, text } from '../../lib/params.ts'
import type { Params } from '../../lib/params.ts'

const params = {
  live: bool({ describe: 'A switch.' }),
  count: int({ describe: 'A number.', min: 0, max: 9, default: 3 }),
  name: text({ describe: 'A name.', pattern: /^[a-z]+$/, example: 'abc' }),
  iommu: choice(['auto', 'on', 'off'], { describe: 'A choice.', default: 'auto' }),
  state: choice(['present', 'absent'], { describe: 'A choice that spells no boolean.' }),
  words: list(text({ describe: 'A word.' }), { describe: 'A list.', default: [] }),
  args: list(text({ describe: 'An argument.' }), { describe: 'A list of what may hold commas.', commas: true }),
  ids: pciIds({ describe: 'Ids.' }),
  addresses: pciAddresses({ describe: 'Addresses.' }),
  options: dict({ idle: bool({ describe: 'Idle.', default: false }), tries: int({ describe: 'Tries.' }) }, { describe: 'An object.' }),
} satisfies Params

function refusal(raw: unknown): { readonly param: string | undefined; readonly message: string } {
  try {
    parseParams(params, raw)
  } catch (error) {
    if (error instanceof Stop && error.code === 'E_PARAMS') return { param: error.param, message: error.message }
    throw error
  }
  return { param: 'taken', message: `taken: ${JSON.stringify(raw)}` }
}

t.test('not given: null always, "" unless it is a string', async (t) => {
  const nothing = parseParams(params, {})
  t.strictSame(nothing, { count: 3, iommu: 'auto', words: [], options: { idle: false } })
  const all = Object.keys(params)
  for (const key of all) t.strictSame(compact(parseParams(params, { [key]: null })), compact(nothing), `${key} null`)
  for (const key of ['live', 'count', 'words', 'args', 'ids', 'addresses', 'options']) {
    t.strictSame(compact(parseParams(params, { [key]: '' })), compact(nothing), `${key} ""`)
  }
  for (const key of ['name', 'iommu', 'state']) t.equal(refusal({ [key]: '' }).param, key)
})

function compact(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined))
}

t.test('booleans in every spelling, and nothing else', async (t) => {
  const cases = (word: string) => [word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)]
  for (const word of ['true', 'yes', 'on', 'y', 't', '1'].flatMap(cases)) t.equal(parseParams(params, { live: word }).live, true, word)
  for (const word of ['false', 'no', 'off', 'n', 'f', '0'].flatMap(cases)) t.equal(parseParams(params, { live: word }).live, false, word)
  for (const [found, meant] of [[true, true], [false, false], [1, true], [0, false]] as const) t.equal(parseParams(params, { live: found }).live, meant)
  for (const wrong of ['maybe', 'constructor', '__proto__', 'tru', 2, -1, 0.5, [], {}, [true], ['yes']]) t.equal(refusal({ live: wrong }).param, 'live', JSON.stringify(wrong))
})

t.test('integers, within limits', async (t) => {
  for (const [found, meant] of [[5, 5], ['5', 5], [' 7 ', 7], ['+1', 1], [0, 0], ['0', 0], [9, 9]] as const) t.equal(parseParams(params, { count: found }).count, meant)
  for (const wrong of [10, '10', -1, '-1', 1.5, '1.5', '1e1', '0x1', true, 'one', [], [1], {}, 1e400]) t.equal(refusal({ count: wrong }).param, 'count', String(wrong))
  t.match(refusal({ count: 10 }).message, /count is the number 10, expected a whole number from 0 to 9/)
})

t.test('strings refuse numbers and say how to write them', async (t) => {
  t.equal(parseParams(params, { name: 'gpu' }).name, 'gpu')
  for (const wrong of [60, true, [], {}, 'GPU', 'a b']) t.equal(refusal({ name: wrong }).param, 'name')
  t.match(refusal({ name: 60 }).message, /name is the number 60, expected a string such as "abc": quote it/)
  t.match(refusal({ addresses: 60 }).message, /quote it/)
  t.match(refusal({ addresses: [60] }).message, /addresses\[0\] is the number 60.*quote it/)
  t.match(refusal({ ids: [61363] }).message, /ids\[0\] .*"10de:20b7".*quote it/)
})

t.test('choices: exact, and the boolean that YAML made of one', async (t) => {
  t.equal(parseParams(params, { iommu: 'off' }).iommu, 'off')
  t.equal(parseParams(params, { iommu: true }).iommu, 'on')
  t.equal(parseParams(params, { iommu: false }).iommu, 'off')
  t.same(['True', 'False'].map(word => parseParams(params, { iommu: word }).iommu), ['on', 'off'], 'as Jinja writes them')
  for (const wrong of ['On', 'of', 1, 0, []]) t.equal(refusal({ iommu: wrong }).param, 'iommu')
  t.equal(refusal({ state: true }).param, 'state', 'no choice spells true')
  t.match(refusal({ state: 'here' }).message, /state is "here", expected one of present, absent/)
  const twice = { mode: choice(['yes', 'on'], { describe: 'Two that spell true.' }) }
  t.throws(() => parseParams(twice, { mode: true }), /^mode is the boolean true/, 'ambiguous')
})

t.test('lists: JSON or commas', async (t) => {
  t.strictSame(parseParams(params, { words: ['a,b', 'c'] }).words, ['a,b', 'c'])
  t.strictSame(parseParams(params, { words: 'a, b' }).words, ['a', 'b'])
  t.strictSame(parseParams(params, { words: [] }).words, [])
  for (const wrong of ['a,,b', ',', ['a', ''], ['a', null], [1], [['a']], {}, 5, true]) t.equal(refusal({ words: wrong }).param, 'words', JSON.stringify(wrong))
  t.match(refusal({ words: ['a', 1] }).message, /words\[1\]/)
  t.strictSame(parseParams(params, { args: 'quiet' }).args, ['quiet'])
  t.strictSame(parseParams(params, { args: ['console=ttyS0,115200'] }).args, ['console=ttyS0,115200'])
  t.equal(refusal({ args: 'console=ttyS0,115200' }).param, 'args', 'whose comma is it')
  t.match(refusal({ args: 'a,b' }).message, /args is "a,b", expected a JSON list such as \["a", "b"\], since an item may hold commas/)
})

t.test('a word that stands for the whole list, alone', async (t) => {
  const blacklist = { blacklist: orWord('auto', list(text({ describe: 'A driver.' }), { describe: 'Drivers.' })), kinds: orWord('all', list(choice(['gpu', 'vf', 'all'], { describe: 'A kind.' }), { describe: 'Kinds.', default: ['gpu', 'vf'] })) }
  for (const auto of ['auto', ['auto'], undefined, null]) t.equal(parseParams(blacklist, { blacklist: auto }).blacklist, undefined, JSON.stringify(auto))
  t.same(parseParams(blacklist, { blacklist: 'nouveau' }).blacklist, ['nouveau'])
  t.same(parseParams(blacklist, { blacklist: [] }).blacklist, [])
  t.throws(() => parseParams(blacklist, { blacklist: 'auto,nouveau' }), { code: 'E_PARAMS', param: 'blacklist', message: /blacklist has "auto" beside other items, expected it alone/ })
  for (const all of ['all', ['all'], undefined]) t.same(parseParams(blacklist, { kinds: all }).kinds, ['gpu', 'vf'])
})

t.test('PCI ids and addresses come back in one form, once', async (t) => {
  t.strictSame(parseParams(params, { ids: '10DE:0x20B7,10de:20b7, 0x1002:740f' }).ids, ['10de:20b7', '1002:740f'])
  t.strictSame(parseParams(params, { addresses: ['41:00.0', '0000:41:00.0', '0001:C1:00.1'] }).addresses, ['0000:41:00.0', '0001:c1:00.1'])
  t.strictSame(compact(parseParams(params, { ids: [], addresses: [] })), compact(parseParams(params, {})), 'an empty list names nothing')
  t.strictSame(parseParams({ kept: pciAddresses({ describe: 'Kept.', default: ['0000:41:00.0'] }) }, { kept: [] }), { kept: [] }, 'but where there is a default it is less than that')
  for (const wrong of ['10de', '10de:20b', '10de:20b7:1', 'nvidia', '10de:20bg']) t.equal(refusal({ ids: wrong }).param, 'ids', wrong)
  for (const wrong of ['41:00', '41:00.8', '41:20.0', 'gpu0']) t.equal(refusal({ addresses: wrong }).param, 'addresses', wrong)
})

t.test('objects have parameters of their own', async (t) => {
  t.strictSame(parseParams(params, { options: { idle: 'yes', tries: '2' } }).options, { idle: true, tries: 2 })
  t.match(refusal({ options: { idel: true } }), { param: 'options', message: /"idel" is not a parameter of options \(did you mean idle\?\); known are idle, tries/ })
  t.match(refusal({ options: { idle: 'so' } }).message, /options\.idle is "so", expected true or false/)
  for (const wrong of [[], 'idle', true, 1]) t.equal(refusal({ options: wrong }).param, 'options')
})

t.test('unknown keys are named, with the nearest known one', async (t) => {
  t.match(refusal({ adresses: [] }), { param: 'adresses', message: /"adresses" is not a parameter \(did you mean addresses\?\); known are addresses, args/ })
  t.match(refusal({ stat: 'present' }).message, /did you mean state\?/)
  t.notMatch(refusal({ zebra: 1 }).message, /did you mean/)
  for (const key of ['toString', 'hasOwnProperty', 'valueOf']) t.equal(refusal({ [key]: 1 }).param, key)
})

t.test('no control character in any string, at any depth', async (t) => {
  const bad = ['\u0000', '\t', '\n', '\r', '\u001b', '\u007f', '\u0085', '\u009b', '\u2028', '\u2029', '\ufffd', '\ud800', '\udc00']
  for (const character of bad) {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    for (const raw of [{ words: `a${character}` }, { words: ['a', `${character}b`] }, { options: { idle: character } }, { words: [{ [`x${character}`]: 1 }] }, { [`k${character}`]: 1 }]) {
      t.match(refusal(raw).message, code)
    }
  }
  t.strictSame(parseParams(params, { words: ['\u00e9 \ud83d\ude00'] }).words, ['\u00e9 \ud83d\ude00'], 'what is printable may stay')
})

t.test('only an object holds parameters', async (t) => {
  for (const raw of [[], null, 'x', 5, true]) t.match(refusal(raw).message, /expected a JSON object/)
})

t.test('root is absolute, without .., and in one form', async (t) => {
  const root = (value: unknown) => parseParams(COMMON, { root: value }).root
  t.strictSame(['/', '//', '/a/', '/a//b/./c', null].map(root), ['/', '/', '/a', '/a/b/c', '/'])
  for (const wrong of ['', 'a', './a', '/a/../b', '..', 5]) t.throws(() => root(wrong), /^root is .*, expected an absolute path/)
})

t.test('the schema and the help know every parameter', async (t) => {
  t.match(paramSchema(params), {
    additionalProperties: false,
    properties: {
      count: { type: 'integer', minimum: 0, maximum: 9, default: 3 },
      iommu: { type: 'string', enum: ['auto', 'on', 'off'] },
      ids: { type: ['array', 'string'], items: { type: 'string' } },
      options: { type: 'object', properties: { idle: { type: 'boolean' } }, additionalProperties: false },
    },
  })
  for (const name of Object.keys(params)) t.match(paramHelp(params), `  ${name} (`)
})
