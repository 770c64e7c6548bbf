import t from 'tap'
import { edited, insertion, parseIni, written } from '../../lib/ini.ts'
import type { Ini, Pair } from '../../lib/ini.ts'
import { generatedIni } from './ini-texts.ts'
import { random } from './random.ts'

function parsed(text: string): Ini {
  const ini = parseIni(text)
  if ('problem' in ini) throw new Error(`line ${ini.line} ${ini.problem}`)
  return ini
}

/** "section.key" and value of every option. */
function optionsOf(text: string): readonly (readonly [string, string])[] {
  return parsed(text).options.map(({ section, key, value }) => [`${section}.${key}`, value])
}

function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

t.test('options as oslo.config reads them', async t => {
  t.same(optionsOf('[pci]\nalias = {"name": "a"}\n'), [['pci.alias', '{"name": "a"}']])
  t.same(optionsOf('[pci]\na:b=c\nd=e:f\n g = h\n'), [['pci.a', 'b=c'], ['pci.d', 'e:f\ng = h']], 'the first of = and :, and what is indented belongs to the value')
  t.same(optionsOf('[PCI]\nA = 1\n[DEFAULT]\nB = 2\n[default]\nC = 3\n[ pci ]\nD = 4\n'), [['pci.A', '1'], ['DEFAULT.B', '2'], ['default.C', '3'], [' pci .D', '4']], 'sections in any case but DEFAULT, blanks count, keys as they are')
  t.same(optionsOf('[a]\nx = "quoted"\ny = \'q\'\nz = "half\nw = "\n'), [['a.x', 'quoted'], ['a.y', 'q'], ['a.z', '"half'], ['a.w', '']], 'one pair of quotes')
  t.same(optionsOf('[a]\nx = {\n  # not a comment\n  "k": 1}\n\n# one\n; two\ny = 1 # not one\n'), [['a.x', '{\n# not a comment\n"k": 1}'], ['a.y', '1 # not one']], 'comments only in the first column')
  t.same(optionsOf('[a]\r\nx = 1\r\n  2\r\n\r\ny =\ry2 = 3'), [['a.x', '1\n2'], ['a.y', ''], ['a.y2', '3']], 'any line end, none at the end')
  t.same(optionsOf(utf8('[a]  \u00a0\nx\u00a0 = é\u00a0\n\u00a0\n')), [['a.x', 'é']], 'blanks of Python')
  t.same(optionsOf('[a]\nx = 1\nx = 2\n[b]\n[a]\nx = 3\n'), [['a.x', '1'], ['a.x', '2'], ['a.x', '3']])
  t.same(optionsOf(''), [])
})

t.test('what stops a service is told by its line, and never by what the line holds', async t => {
  for (const [text, line, problem] of [
    ['x = MARK\n', 1, 'first section'],
    ['[a]\nMARK\n', 2, 'neither'],
    ['[a]\nx = {\n"k": 1\n}\n', 4, 'neither'],
    ['[a] # MARK\n', 1, 'does not end with ]'],
    ['[a\n', 1, 'does not end with ]'],
    ['[]\n', 1, 'without a name'],
    ['[a]\n = MARK\n', 2, 'indented'],
    ['[a]\n=MARK\n', 2, 'no name'],
    ['[a]\n\n  MARK\n', 3, 'indented'],
    ['[a]\nx = 1\n# c\n  MARK\n', 4, 'indented'],
    [`${utf8('\ufeff')}[a]\nx = 1\n`, 1, 'byte order mark'],
    [`${utf8('\ufeff')}# x = MARK\n[a]\n`, 1, 'byte order mark'],
    ['[a]\nx = 1\ny = \xe9MARK\n', 3, 'UTF-8'],
  ] as const) {
    const found = parseIni(text)
    t.match(found, { line, problem: new RegExp(problem.replace(/[[\]]/g, '\\$&')) }, JSON.stringify(text))
    t.notMatch(JSON.stringify(found), 'MARK')
  }
})

t.test('options are put behind the last value of the last section of that name, else a section is put at the end', async t => {
  const pairs: readonly Pair[] = [['a', '1'], ['b', '2']]
  const put = (text: string, section = 'pci'): string => edited(parsed(text), [insertion(parsed(text), section, pairs)])
  t.equal(put(''), '[pci]\na = 1\nb = 2\n')
  t.equal(put('[x]\ny = 1'), '[x]\ny = 1\n\n[pci]\na = 1\nb = 2\n', 'the missing line end first')
  t.equal(put('[x]\ny = 1\n\n'), '[x]\ny = 1\n\n[pci]\na = 1\nb = 2\n', 'one empty line is enough')
  t.equal(put('[pci]\n# help\n#a=\n\n[x]\ny=1\n'), '[pci]\na=1\nb=2\n# help\n#a=\n\n[x]\ny=1\n', 'behind the header, as the file writes')
  t.equal(put('[pci]\nz=1\n[x]\ny=1\nw=1\n[PCI]\nz = {\n 1}\n# c\n\n[q]\n'), '[pci]\nz=1\n[x]\ny=1\nw=1\n[PCI]\nz = {\n 1}\na = 1\nb = 2\n# c\n\n[q]\n', 'never into a value')
  t.equal(put('[pci]\r\nz = 1'), '[pci]\r\nz = 1\r\na = 1\r\nb = 2\r\n')
  t.equal(put('[x]\r[pci]\n\n[y]\n'), '[x]\r[pci]\na = 1\nb = 2\n\n[y]\n', 'ends of lines as the line above has it')
  t.equal(put('[default]\nx = 1\n', 'DEFAULT'), '[default]\nx = 1\n\n[DEFAULT]\na = 1\nb = 2\n')
  t.equal(put('[ pci ]\nz = 1\n'), '[ pci ]\nz = 1\n\n[pci]\na = 1\nb = 2\n')
  t.equal(written(['k', 'v'], 'alias='), 'k=v')
  t.equal(written(['k', 'v'], 'alias : x'), 'k = v')
})

t.test('whatever the file: every line of it stays, options too, and what was put is read', async t => {
  const odd: string[] = []
  let whole = 0
  const { pick } = random(11)
  for (const text of generatedIni(23, 4000)) {
    const ini = parseIni(text)
    if ('problem' in ini) continue
    whole++
    if (edited(ini, []) !== text || ini.lines.join('') !== text) odd.push(`not round: ${JSON.stringify(text)}`)
    const section = pick(['pci', 'DEFAULT', 'new'])
    const pairs: readonly Pair[] = [['put', 'one'], ['put', 'two']]
    const edit = insertion(ini, section, pairs)
    const now = edited(ini, [edit])
    const again = parseIni(now)
    if ('problem' in again) { odd.push(`broken: ${JSON.stringify([text, now])}`); continue }
    const others = again.options.filter(option => option.key !== 'put').map(({ section, key, value }) => [section, key, value])
    const before = ini.options.map(({ section, key, value }) => [section, key, value])
    const found = again.options.filter(option => option.key === 'put')
    if (JSON.stringify(others) !== JSON.stringify(before)) odd.push(`others: ${JSON.stringify([text, now])}`)
    if (JSON.stringify(found.map(option => [option.section, option.value])) !== JSON.stringify(pairs.map(([, value]) => [section, value]))) odd.push(`put: ${JSON.stringify([text, now])}`)
    const without = edited(again, [{ from: edit.from, to: edit.from + edit.put.length, put: [] }])
    if (without !== text && without !== `${text}\n` && without !== `${text}\r\n` && without !== `${text}\r`) odd.push(`lines: ${JSON.stringify([text, now, without])}`)
  }
  t.same(odd.slice(0, 5), [])
  t.ok(whole > 500, `${whole} of the texts are whole`)
})
