// A copy of the checkout in which one compiled file at a time is another: the tests in it run as nobody, for a mutant of
// what writes files may write any file.
import { execFileSync, spawn } from 'child_process'
import * as fs from 'fs'
import { tmpdir } from 'os'
import * as path from 'path'
import { transformSync } from 'esbuild'
import { ROOT } from '../../build/names.ts'
import { shared } from '../lib/shared.ts'

const NOBODY = 65534
/** Seconds, of the clock: CPU time is what ends a test that goes on and on, however busy the machine is; this one that waits. */
const TAP_TIMEOUT = '300'

export interface Outcome {
  readonly ok: boolean
  /** It used all the CPU time that it was given. */
  readonly endless: boolean
  /** Of its process and what that started. */
  readonly cpuSeconds: number
  readonly output: string
}

export interface Sandbox {
  /** lib/name.ts of this text, for all tests that run from now on. */
  put(part: string, text: string): void
  /** One test file by its name in test/lib, with at most so many seconds of CPU time. */
  run(test: string, cpuSeconds: number): Promise<Outcome>
  remove(): void
}

/** What a TypeScript source is without its types, and the lines of the source that it comes from. */
export function stripped(part: string): { readonly text: string; readonly lineOf: (at: number) => number } {
  const { code, map } = transformSync(fs.readFileSync(path.join(ROOT, 'lib', `${part}.ts`), 'utf8'), { loader: 'ts', format: 'esm', target: 'node20', sourcemap: true, sourcefile: part })
  const lines = sourceLines((JSON.parse(map) as { readonly mappings: string }).mappings)
  return { text: code, lineOf: at => lines[code.slice(0, at).split('\n').length - 1] ?? 0 }
}

/** For each line of what was made, the line of the source (from 1) of its first mapping; by the source map's base64 VLQ. */
function sourceLines(mappings: string): readonly number[] {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  let line = 0
  return mappings.split(';').map(group => {
    let first: number | null = null
    for (const segment of group === '' ? [] : group.split(',')) {
      const fields: number[] = []
      let [value, shift] = [0, 0]
      for (const one of segment) {
        const digit = digits.indexOf(one)
        value += (digit & 31) << shift
        shift += 5
        if ((digit & 32) !== 0) continue
        fields.push((value & 1) === 1 ? -(value >> 1) : value >> 1)
        value = shift = 0
      }
      line += fields[2] ?? 0
      first ??= line + 1
    }
    return first ?? line + 1
  })
}

export function openSandbox(): Sandbox {
  const top = fs.mkdtempSync(path.join(tmpdir(), 'vfiokit-mutation-'))
  const remove = (): void => { execFileSync('rm', ['-rf', top]) }
  try {
    const dir = path.join(top, 'main')
    fs.mkdirSync(dir)
    fs.chmodSync(top, 0o755)
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(name => name !== '' && fs.existsSync(path.join(ROOT, name)))
    execFileSync('cp', ['--parents', '-t', dir, ...tracked], { cwd: ROOT })
    execFileSync('cp', ['-a', 'out', dir], { cwd: ROOT })
    fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(dir, 'node_modules'))
    const beside = shared('.')
    if (beside !== null) fs.symlinkSync(fs.realpathSync(beside), path.join(top, 'shared'))
    const [temp, asRoot] = [path.join(top, 'tmp'), process.getuid?.() === 0]
    // tap's temporary trees lie below .tap, and tests open the way to them.
    for (const own of [dir, temp, path.join(dir, '.tap')]) {
      fs.mkdirSync(own, { recursive: true })
      if (asRoot) fs.chownSync(own, NOBODY, NOBODY)
    }
    const { NODE_OPTIONS: _options, NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env
    return {
      put: (part, text) => { fs.writeFileSync(path.join(dir, 'out/lib', `${part}.js`), text.replace(/(from "\.[^"]*)\.ts"/g, '$1.js"')) },
      run: (test, cpuSeconds) => new Promise((resolve, reject) => {
        const child = spawn('bash', ['-c', `ulimit -t ${Math.ceil(cpuSeconds)}; "$0" --max-old-space-size=512 "$1"; status=$?; times | tail -1 >&2; exit $status`, process.execPath, path.join(dir, 'out/test/lib', `${test}.test.js`)], {
          cwd: dir, stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, TAP_BAIL: '1', TAP_TIMEOUT, TMPDIR: temp, HOME: temp }, detached: true, ...asRoot ? { uid: NOBODY, gid: NOBODY } : {},
        })
        let [output, errors] = ['', '']
        // A mutant may print without an end.
        child.stdout.on('data', (data: Buffer) => { if (output.length < 1e5) output += data.toString('latin1') })
        child.stderr.on('data', (data: Buffer) => { errors = (errors + data.toString('latin1')).slice(-1e4) })
        child.on('error', reject)
        child.on('close', status => {
          // What a mutant left running.
          try { if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL') } catch { /* nothing is left */ }
          const spent = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(errors)?.slice(1).map(Number) ?? []
          const used = (spent[0] ?? 0) * 60 + (spent[1] ?? 0) + (spent[2] ?? 0) * 60 + (spent[3] ?? 0)
          resolve({ ok: status === 0, endless: status === 137 || status === 152 || used >= cpuSeconds, cpuSeconds: used, output: output + errors })
        })
      }),
      remove,
    }
  } catch (error) {
    remove()
    throw error
  }
}
