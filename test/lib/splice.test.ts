import t from 'tap'
import { splice, splices } from '../../lib/splice.ts'
import { random } from './random.ts'

const WORDS = ['ro', 'quiet', 'root=UUID=1', 'intel_iommu=on', 'iommu=pt', ' ', '  ', '\n', '\t', '"', 'a', 'ab']

t.test('splices turn one text into the other, whatever they are', async t => {
  const { list, pick } = random(1)
  for (let round = 0; round < 3000; round++) {
    const from = list(30, () => pick(WORDS)).join('')
    const to = list(30, () => pick(WORDS)).join('')
    const there = splices(from, to)
    if (splice(from, there) !== to) t.fail(JSON.stringify({ from, to, there }))
    for (let at = 1; at < there.length; at++) {
      const [later, earlier] = [there[at - 1], there[at]]
      if (later !== undefined && earlier !== undefined && earlier[0] + earlier[1] > later[0]) t.fail(`overlapping or unsorted: ${JSON.stringify(there)}`)
    }
  }
  t.equal(splices('same', 'same').length, 0)
})

t.test('a word that is not touched stays out of the splices', async t => {
  const before = 'options root=UUID=secret ro intel_iommu=off quiet password=hunter2\n'
  const after = 'options root=UUID=secret ro quiet password=hunter2 intel_iommu=on iommu=pt\n'
  const text = JSON.stringify(splices(after, before))
  t.notMatch(text, /secret|hunter2|quiet/)
  t.match(text, /intel_iommu=off/)
  t.equal(splice(after, splices(after, before)), before)
})

t.test('very large differences are one splice', async t => {
  const from = 'a b '.repeat(3000)
  const to = 'c d '.repeat(3000)
  t.equal(splices(from, to).length, 1)
  t.equal(splice(from, splices(from, to)), to)
})
