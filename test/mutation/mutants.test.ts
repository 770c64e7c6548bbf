import * as fs from 'fs'
import * as path from 'path'
import t from 'tap'
import { parse } from 'acorn'
import { ROOT } from '../../build/names.ts'
import { random } from '../lib/random.ts'
import { mutantsOf, mutated } from './mutants.ts'
import { stripped } from './sandbox.ts'

function all(js: string): readonly string[] {
  return mutantsOf(js).map(mutant => mutated(js, mutant))
}

t.test('conditions, comparisons and operands', async t => {
  t.same(all('f = a < b'), [';', 'f = a <= b', 'f = a >= b'])
  t.same(all('if (a) b'), ['if ((true)) b', 'if ((false)) b'])
  t.same(all('while (a) b++'), ['while ((false)) b++', 'while (a) b--'])
  t.same(all('x ? !y : z'), ['(true) ? !y : z', '(false) ? !y : z', 'x ? (y) : z'])
  t.same(all('(a && b)'), ['(((a) || (b)))', '((a))', '((b))'])
  t.same(all('a ?? b'), ['((a) && (b))'])
  t.same(all('a?.b'), ['undefined'])
})

t.test('values, statements and calls', async t => {
  t.same(all('f(true)'), [';', 'f(false)'])
  t.same(all('x.y(1)'), [';', 'x.y(2)'])
  t.same(all('x = a.filter(b)'), [';', 'x = (a)'])
  t.same(all('x = a.toString()'), [';'])
  t.same(all('x = a.some(b)'), [';', 'x = a.every(b)'])
  t.same(all('for (;;) { continue }'), ['for (;;) { ; }'])
  t.same(all('const a = ["x", ...b]'), ['const a = []', 'const a = ["", ...b]', 'const a = ["x", ...[]]'])
  t.same(all('const f = () => { return }'), ['const f = () => {}', 'const f = () => { ; }'])
  t.same(all("import a from 'b'\nconst x = 'said to a person'"), [], 'neither names of modules nor what is said')
})

t.test('regular expressions', async t => {
  const of = (regex: string): readonly string[] => all(`(${regex})`).map(text => text.slice(1, -1))
  t.same(of('/^a+$/'), ['/a+$/', '/^a+/', '/^a$/'])
  t.same(of('/[^*+]\\d?/'), ['/[*+]\\d?/', '/[^*+]\\D?/', '/[^*+]\\d/'], 'a class is one thing')
  t.same(of('/a(?=b)(?!c)\\$/'), ['/a(?!b)(?!c)\\$/', '/a(?=b)(?=c)\\$/'])
})

t.test('every mutant is a program, and another one', async t => {
  const draw = random(7)
  for (const part of ['shell-parse', 'ini', 'cmdline', 'pci-class']) {
    const { text, lineOf } = stripped(part)
    const mutants = mutantsOf(text)
    t.ok(mutants.length > 100, `${part}: ${mutants.length}`)
    t.equal(lineOf(text.indexOf('export')) > 0, true)
    for (let n = 0; n < 60; n++) {
      const one = mutated(text, draw.pick(mutants))
      t.not(one, text)
      t.doesNotThrow(() => parse(one, { ecmaVersion: 'latest', sourceType: 'module' }))
    }
  }
})

t.test('a mutant is told with its line of the source', async t => {
  const source = fs.readFileSync(path.join(ROOT, 'lib/ini.ts'), 'utf8').split('\n')
  const { text, lineOf } = stripped('ini')
  for (const name of text.match(/function \w+\(/g) ?? []) t.match(source[lineOf(text.indexOf(name)) - 1], name)
})
