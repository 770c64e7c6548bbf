// npm run salt -- DIR: lays what Salt needs into a directory of its file server: the execution and the state module,
// which know every module by name, the formula, and all modules in one script.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'fs'
import { dirname, join, resolve } from 'path'
import { fileURLToPath } from 'url'
import { allModules } from './module-docs.ts'
import { ROOT } from './names.ts'

const SOURCE = join(ROOT, 'integrations/salt')
const SCRIPT = 'vfiokit/files/vfiokit.js'
const FILLED_IN = ['_modules/vfiokit.py', '_states/vfiokit.py']
const AS_THEY_ARE = ['vfiokit/init.sls', 'pillar.example']
const TABLE = 'MODULES = {}\n'

/** Every file for the file server, by path. */
export async function saltFiles(): Promise<ReadonlyMap<string, string>> {
  // Strings of JSON are strings of Python.
  const rows = (await allModules()).map(({ name, summary }) => `    ${JSON.stringify(name)}: ${JSON.stringify(summary)},\n`)
  const table = `MODULES = {\n${rows.join('')}}\n`
  const script = join(ROOT, 'dist/vfiokit.js')
  if (!existsSync(script)) throw new Error(`${script} is not there, expected all modules in one script: run npm run build`)
  const read = (name: string) => readFileSync(join(SOURCE, name), 'utf8')
  return new Map([
    ...FILLED_IN.map((name): [string, string] => {
      const text = read(name)
      if (text.split(TABLE).length !== 2) throw new Error(`${name} has no line ${TABLE.trim()}, expected one for the table of modules`)
      return [name, text.replace(TABLE, () => table)]
    }),
    ...AS_THEY_ARE.map((name): [string, string] => [name, read(name)]),
    [SCRIPT, readFileSync(script, 'utf8')],
  ])
}

async function run([dir, ...more]: readonly string[]): Promise<void> {
  if (dir === undefined || dir.startsWith('-') || more.length > 0) throw new Error('usage: npm run salt -- DIR')
  // npm runs scripts in the root of the package, wherever it was called.
  const at = resolve(process.env['INIT_CWD'] ?? '', dir)
  for (const [name, text] of await saltFiles()) {
    mkdirSync(dirname(join(at, name)), { recursive: true })
    writeFileSync(join(at, name), text)
    console.log(`wrote ${join(at, name)}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  run(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
