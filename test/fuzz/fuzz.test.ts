// The share of the fuzzing that every run of the tests has: the same cases each time. Many more: npm run fuzz.
import t from 'tap'
import { caseOf, fuzz, inProcess } from './target.ts'
import { targets } from './targets.ts'

const SEED = 7
/** Cases of those that are asked in this process, and of those for which another program is. */
const SHARE = { inside: 400, outside: 64 } as const
/** Python and oslo.config are not everywhere: npm run fuzz asks them. */
const LONG = ['oslo']

for (const target of targets.filter(({ name }) => !LONG.includes(name))) {
  t.test(target.name, { skip: target.missing?.() ?? false }, async t => {
    const count = target.name === 'sysfs' ? 100 : target.batch === 64 && target.name !== 'default-grub' ? SHARE.inside : SHARE.outside
    const { cases, breaks } = fuzz(target, SEED, 0, count, 3)
    for (const one of breaks) t.fail(`number ${one.number}: ${one.why}\n${one.case.how}\n${one.case.texts.map(text => JSON.stringify(text)).join('\n')}`)
    t.ok(breaks.length > 0 || cases === count, `${cases} cases`)
  })
}

t.test('a break is found, told with its number and made small', async t => {
  const target = inProcess('odd', 1, random => ({ how: '', texts: [random.list(40, () => random.pick(['a', 'b', '\n', 'x'])).join('')] }), ({ texts: [text = ''] }) => /x[^]*b/.test(text) ? 'an x before a b' : null)
  const { breaks: [found] } = fuzz(target, 1, 0, 500, 1)
  t.same(found?.case.texts, ['xb'])
  t.ok(target.check([caseOf(target, 1, found?.number ?? 0)])[0] !== null, 'the number gives the case again')
  const throwing = inProcess('throwing', 1, () => ({ how: '', texts: [''] }), () => { throw new Error('oops') })
  t.match(fuzz(throwing, 1, 0, 1).breaks[0]?.why, /throws Error: oops/)
})
