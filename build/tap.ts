// npm test: tap over what tsc compiled to out/. Words select test files (`npm test -- params`), `--all` takes the
// long suites in, other flags go to tap.
import { spawn, spawnSync } from 'child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, unlinkSync, writeFileSync } from 'fs'
import { join, relative } from 'path'
import { createInterface } from 'readline'
import { ROOT } from './names.ts'

/** Suites that need much time, root, or programs that are not everywhere. */
const LONG: readonly string[] = ['test/trees/', 'test/nova/', 'test/cloud-init/', 'test/controlplane/', 'test/report/', 'test/integration/ansible', 'test/integration/collection', 'test/integration/fleet', 'test/integration/salt']
const TAP = join(ROOT, 'node_modules/.bin/tap')

/** They would change how every spawned node starts. */
delete process.env['NODE_EXTRA_CA_CERTS']
delete process.env['NODE_OPTIONS']

function filesBelow(directory: string): readonly string[] {
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}

/** tsc leaves what it compiled from a source that is gone. */
function dropStale(): void {
  for (const file of filesBelow(join(ROOT, 'out'))) {
    const source = join(ROOT, relative(join(ROOT, 'out'), file)).replace(/\.js(\.map)?$/, '.ts')
    if (source.endsWith('.ts') && !existsSync(source)) unlinkSync(file)
  }
}

/**
 * tap has its plugins compiled in, and its TypeScript one cannot work with TypeScript 7 (.taprc leaves it out).
 * After npm ci tap has to be compiled anew, which needs a type that our @types/node of Node 12 lacks.
 */
function prepareTap(): boolean {
  const built = join(ROOT, 'node_modules/@tapjs/test/test-built/dist/esm/index.js')
  if (!readFileSync(built, 'utf8').includes('@tapjs/typescript')) return true
  const types = join(ROOT, '.tap/plugins/node_modules/@types/node-prefix')
  mkdirSync(types, { recursive: true })
  writeFileSync(join(types, 'package.json'), '{"name":"@types/node-prefix","version":"0.0.0","types":"index.d.ts"}\n')
  writeFileSync(join(types, 'index.d.ts'), "declare module 'node:util' { export * from 'util' }\n")
  const { status, stdout } = spawnSync(process.execPath, [TAP, 'build'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  if (status !== 0) console.error(`tap build failed: ${stdout}`)
  return status === 0
}

async function run(args: readonly string[]): Promise<number> {
  const words = args.filter((word) => !word.startsWith('-'))
  const flags = args.filter((word) => word.startsWith('-') && word !== '--all')
  dropStale()
  const tests = filesBelow(join(ROOT, 'out/test'))
    .filter((path) => path.endsWith('.test.js'))
    .map((path) => relative(ROOT, path))
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word.replace(/\.ts$/, '.js'))))
    .filter((path) => words.length > 0 || args.includes('--all') || !LONG.some((long) => path.startsWith(`out/${long}`)))
  if (tests.length === 0) {
    console.error(`no test file has ${words.join(' or ')} in its path`)
    return 1
  }
  if (!prepareTap()) return 1
  const chosen = process.stdout.isTTY || flags.some((flag) => /^(-R|--reporter)/.test(flag))
  const argv = [TAP, 'run', ...(chosen ? [] : ['--reporter=tap']), ...flags, ...tests]
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, { cwd: ROOT, stdio: ['inherit', chosen ? 'inherit' : 'pipe', 'inherit'] })
    const finished = child.stdout === null ? Promise.resolve() : shorten(child.stdout)
    child.on('close', (status) => void finished.then(() => resolve(status ?? 1)))
  })
}

/** TAP for a log: one line for a file that passes, everything for one that fails, and the closing lines. */
async function shorten(tap: NodeJS.ReadableStream): Promise<void> {
  let file: string[] = []
  for await (const line of createInterface({ input: tap })) {
    file.push(line)
    if (!/^(ok|not ok|#) /.test(line) || line.startsWith('# Subtest')) continue
    console.log(line.startsWith('not ok') ? file.join('\n') : line)
    file = []
  }
}

run(process.argv.slice(2)).then(
  (status) => { process.exitCode = status },
  (error: unknown) => { console.error(error); process.exitCode = 1 },
)
