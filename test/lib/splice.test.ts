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

t.test('edits that lie far apart in a large file leave out what is between them', async t => {
  const between = Array.from({ length: 20000 }, (_, n) => `option_${n} = secret-${n}\n`).join('')
  const before = `[pci]\nalias =\n${between}device_spec =\n`
  const after = `[pci]\nalias = {"name": "a"}\n${between}device_spec = {}\n[new]\n`
  for (const [from, to] of [[before, after], [after, before]] as const) {
    const edits = splices(from, to)
    t.notMatch(JSON.stringify(edits), /secret/)
    t.equal(splice(from, edits), to)
  }
})

t.test('no fewer words could go and come', async t => {
  const { list, pick } = random(7)
  const longest = (a: readonly string[], b: readonly string[]): number => {
    let row = b.map(() => 0)
    for (const word of a) {
      const next: number[] = []
      b.forEach((other, j) => next.push(word === other ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0)))
      row = next
    }
    return row[row.length - 1] ?? 0
  }
  const odd: string[] = []
  for (let round = 0; round < 500; round++) {
    const [a, b] = [list(12, () => pick(['a', 'b', 'c'])), list(12, () => pick(['a', 'b', 'c']))]
    const line = (words: readonly string[]): string => words.map(word => ` ${word}`).join('')
    const gone = splices(line(a), line(b)).map(([at, length]) => line(a).slice(at, at + length).replace(/ /g, '')).join('')
    if (gone.length !== a.length - longest(a, b)) odd.push(JSON.stringify({ a, b, gone }))
  }
  t.same(odd, [])
})
