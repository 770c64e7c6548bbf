// The oracles for what we read without running: the real dash and bash, sourcing files as grub-mkconfig does.
import { spawnSync } from 'child_process'
import * as fs from 'fs'
import * as path from 'path'
import type { Shell } from '../../lib/shell-words.ts'

export interface Held {
  /** Exit status; 0 when every file was sourced to its end. */
  readonly code: number
  readonly values: readonly string[]
}

/** Sources each list of files in a subshell of its own, as nobody where we are root, and tells what these variables hold then. */
export function sourceAll(shell: Shell, cases: readonly (readonly string[])[], names: readonly string[]): readonly Held[] {
  const print = names.map(name => `printf '%s\\0' "$${name}"`).join('; ')
  // The stock files ask for the name of the system; whether such a tool is here must not matter.
  const tools = 'sed() { :; }; lsb_release() { :; }\n'
  const script = tools + cases.map(files => `( set -e; ${files.map(file => `. '${file}'`).join('; ')}; printf 'V\\0'; ${print} ) </dev/null; printf 'C%s\\0' "$?"`).join('\n')
  const root = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const { stdout, error } = spawnSync(`/bin/${shell}`, ['-s'], { input: script, encoding: 'latin1', env: { PATH: '/nonexistent' }, cwd: '/', maxBuffer: 1 << 26, timeout: 60e3, killSignal: 'SIGKILL', ...root })
  if (error !== undefined) throw error
  const fields = stdout.split('\0')
  return cases.map(() => {
    const values: string[] = []
    let field = fields.shift() ?? ''
    if (field.endsWith('V')) for (let i = 0; i < names.length; i++) values.push(fields.shift() ?? '')
    if (field.endsWith('V')) field = fields.shift() ?? ''
    return { code: Number(field.replace(/[^]*C/, '')), values }
  })
}

export function hasShell(shell: Shell): boolean {
  return fs.existsSync(`/bin/${shell}`)
}

/** A directory that nobody may enter, for files that the shells are to read. */
export function readable(dir: string): string {
  for (let at = dir; at !== '/' && at.startsWith(process.cwd()); at = path.dirname(at)) fs.chmodSync(at, 0o755)
  return dir
}
