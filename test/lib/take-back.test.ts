import t from 'tap'
import { insertions, takeBack } from '../../lib/take-back.ts'

const THEIRS = 'options vfio-pci ids=10de:1db4\n'
const TAIL = '# vfiokit: a mark\nsoftdep nouveau pre: vfio-pci\nsoftdep nvidia pre: vfio-pci\n'
const OURS = THEIRS.replace('\n', `,10de:20b7\n${TAIL}`)

t.test('an id within a line and the lines that follow it are a word and lines, and go whatever stands around them', async t => {
  const put = insertions(THEIRS, OURS)
  t.same(put, { lines: TAIL.split('\n').slice(0, -1), words: [',10de:20b7'] })
  const edits: Readonly<Record<string, (text: string) => string>> = {
    'at the top': text => `# bob\n${text}`,
    'at the end': text => `${text}# bob\n`,
    'between the id and our lines': text => text.replace('# vfiokit', '# bob\n# vfiokit'),
    'between our lines': text => text.replace('softdep nvidia', '# bob\nsoftdep nvidia'),
    'a comment that names the ids': text => `# cards: 10de:1db4,10de:20b7\n${text}`,
  }
  for (const [where, edit] of Object.entries(edits)) t.equal(takeBack(edit(OURS), put, ['10de:20b7']), edit(THEIRS + TAIL).replace(/# vfiokit.*\n|softdep.*\n/g, ''), where)
})

t.test('what earlier versions wrote into journals, a word of several lines, is found as long as it stands', async t => {
  const put = { lines: [], words: [`,10de:20b7\n${TAIL.trimEnd()}`] }
  t.equal(takeBack(`# bob\n${OURS}`, put, ['10de:20b7']), `# bob\n${THEIRS}`)
})

t.test('a word of ours that our own lines hold as well is known once they are gone', async t => {
  const before = 'softdep nouveau pre: foo\n'
  const after = `softdep nouveau pre: foo pre: vfio-pci\n# vfiokit: a mark\nsoftdep nvidia pre: vfio-pci\n`
  t.equal(takeBack(`${after}# bob\n`, insertions(before, after), []), `${before}# bob\n`)
})

t.test('a line of ours into which a later run put a word goes with it', async t => {
  const [none, first, second] = ['[pci]\n', '[pci]\nmodules = a\n', '[pci]\nmodules = a b\n']
  const [one, two] = [insertions(none, first), insertions(first, second)]
  t.equal(takeBack(`${second}# mine\n`, { lines: [...two.lines, ...one.lines], words: [...two.words, ...one.words] }, []), `${none}# mine\n`)
})

t.test('ids go out of the options line only: a comment that lists them is whole again', async t => {
  const put = { lines: ['options vfio-pci ids=10de:20b7', '# vfiokit: a mark'], words: [',10de:1eb8'] }
  t.equal(takeBack('# A30 and T4: 10de:20b7,10de:1eb8\n# vfiokit: a mark\noptions vfio-pci ids=10de:20b7,10de:1eb8\n', put, ['10de:20b7', '10de:1eb8']), '# A30 and T4: 10de:20b7,10de:1eb8\n')
})
