// npm run new <name>: a module and its test, ready to be filled in. There is nothing to register.
import { existsSync, writeFileSync } from 'fs'
import { join } from 'path'
import { ROOT } from './names.ts'

function moduleText(name: string): string {
  return `// What becomes true, and the one reason that is not obvious.
import { defineModule } from '../lib/module.ts'
import { choice } from '../lib/params.ts'
import { file } from '../lib/steps.ts'

export default defineModule({
  name: '${name}',
  summary: 'One sentence for the README and --help.',
  params: {
    state: choice(['present', 'absent'], { describe: 'Whether it is there.', default: 'present' }),
  },
  example: { state: 'present' },
  plan(_host, { state }) {
    return {
      steps: [file('/etc/${name}.conf', state === 'present' ? 'hello\\n' : null)],
      report: () => ({ own: {} }),
    }
  },
})
`
}

function testText(name: string): string {
  return `import t from 'tap'
import { execute } from '../../lib/engine.ts'
import { openHost } from '../../lib/host-fs.ts'
import { parseParams } from '../../lib/params.ts'
import module from '../../modules/${name}.ts'

const options = { check: false, diff: false, wait: 0, version: '0.0.0' }

t.test('makes it true, once', async (t) => {
  const host = openHost({ root: t.testdir({ etc: {} }) })
  const params = parseParams(module.params, module.example)
  t.match(await execute(host, module, params, options), { changed: true, changes: [{ facet: 'persistent' }] })
  t.equal(host.read('/etc/${name}.conf'), 'hello\\n')
  t.match(await execute(host, module, params, options), { changed: false, changes: [] })
})

t.test('refuses what it does not know', async (t) => {
  t.throws(() => parseParams(module.params, { nonsense: 1 }), /nonsense/)
})
`
}

function run(name: string | undefined): string {
  if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) return `the name is ${JSON.stringify(name ?? '')}, expected snake_case such as gpu_fan: npm run new gpu_fan`
  const files: readonly [string, string][] = [[`modules/${name}.ts`, moduleText(name)], [`test/modules/${name}.test.ts`, testText(name)]]
  const there = files.find(([path]) => existsSync(join(ROOT, path)))
  if (there !== undefined) return `${there[0]} is there already, expected a new name`
  for (const [path, text] of files) {
    writeFileSync(join(ROOT, path), text)
    console.log(`wrote ${path}`)
  }
  console.log(`next: npm test -- ${name}, then npm run build`)
  return ''
}

const problem = run(process.argv[2])
if (problem !== '') {
  console.error(problem)
  process.exitCode = 1
}
