// The house: nothing in lib is exported that nobody uses or that nobody has said anything of, and no file needs, by way
// of others, itself.
import * as fs from 'fs'
import * as path from 'path'
import t from 'tap'
import { ROOT } from '../../build/names.ts'

interface Import { readonly to: string; readonly names: readonly string[]; readonly types: boolean }
interface File { readonly exports: readonly string[]; readonly own: string; readonly imports: readonly Import[] }

function filesIn(dir: string): readonly string[] {
  return fs.readdirSync(path.join(ROOT, dir), { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? filesIn(`${dir}/${entry.name}`) : entry.name.endsWith('.ts') ? [`${dir}/${entry.name}`] : [])
}

function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match)
  return found
}

function read(file: string): File {
  const text = fs.readFileSync(path.join(ROOT, file), 'utf8')
  const froms = matches(text, /^ *(?:import|export) (type )?(?:(\w+)(?:, )?)?(?:\{([^}]*)\}|\* as \w+)? from '(\.[^']+)'/gm)
  return {
    exports: matches(text, /^export (?:async )?(?:function\*?|const|class|let) (\w+)/gm).map(([, name = '']) => name),
    own: text,
    imports: froms.map(([, type, , names = '*', to = '']) => ({
      to: path.posix.join(path.posix.dirname(file), to),
      names: names.split(',').map(name => name.trim().replace(/^type /, '').replace(/ as .*/, '')).filter(name => name !== ''),
      types: type !== undefined,
    })),
  }
}

const files = new Map(['lib', 'modules', 'build'].flatMap(filesIn).map((file): [string, File] => [file, read(file)]))

t.test('what is exported has a user in the product, in another file or in its own', async t => {
  const used = new Set([...files.values()].flatMap(file => file.imports.flatMap(one => one.names.map(name => `${one.to} ${name}`))))
  const dead = [...files].flatMap(([file, { exports, own }]) => exports.filter(name =>
    !used.has(`${file} ${name}`) && !used.has(`${file} *`) && (own.match(new RegExp(`\\b${name}\\b`, 'g')) || []).length < 2).map(name => `${file} ${name}`))
  // The entry points that build/make.ts writes call these.
  const written = (files.get('build/make.ts')?.own.match(/import \{ \w+ \} from '\.\/[^']+'/g) || []).map(line => /\{ (\w+) \}/.exec(line)?.[1])
  t.same(dead.filter(one => !written.includes(one.replace(/.* /, ''))), [])
  t.ok(used.has('lib/cmdline.ts tokenise') && files.size > 150, 'the readers of imports see them')
})

t.test('what is exported is documented: right above it, or above a row of lines of which it is one', async t => {
  const bare = [...files].filter(([file]) => !file.startsWith('build/')).flatMap(([file, { own }]) => {
    const lines = own.split('\n')
    const told = new Set<number>()
    return lines.flatMap((line, index) => {
      const name = /^export (?:async )?(?:function\*?|const|class|interface|type|let) (\w+)/.exec(line)?.[1]
      if (name === undefined) return []
      if (!/\*\/$/.test(lines[index - 1] || '') && !told.has(index - 1)) return [`${file} ${name}`]
      told.add(index)
      return []
    })
  })
  t.same(bare, [])
})

t.test('no file imports itself by way of others', async t => {
  const cycles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) { cycles.push([...way.slice(way.indexOf(file)), file].join(' -> ')); return }
    if (done.has(file)) return
    for (const { to, types } of files.get(file)?.imports || []) if (!types) visit(to, [...way, file])
    done.add(file)
  }
  for (const file of files.keys()) visit(file, [])
  t.same(cycles, [])
})
