// Sources configuration files with a real shell, as the boot tools do, so that quoting, expansion and syntax
// errors come out as they really would.
import { spawnSync } from 'child_process'
import * as fs from 'fs'

export interface Sourced {
  /** 0, or the exit status the shell died with. */
  readonly code: number
  readonly stderr: string
  readonly values: Readonly<Record<string, string>>
}

const SHELLS = { dash: ['/usr/bin/dash', '/bin/dash', '/bin/sh'], bash: ['/bin/bash', '/usr/bin/bash', '/usr/local/bin/bash', '/bin/sh'] }

const NOBODY = 65534

/**
 * The values of `names` after the texts were sourced in order. Runs as nobody when we are root: the texts are a
 * fixture's, and what they run could write. `functions` stand in for commands that ask the machine about itself.
 */
export function sourceTexts(shell: 'dash' | 'bash', texts: readonly string[], names: readonly string[], options: { readonly strict: boolean; readonly functions?: string }): Sourced {
  const program = SHELLS[shell].find(file => fs.existsSync(file))
  if (program === undefined) throw new Error(`this test needs ${shell}`)
  const env: Record<string, string> = { PATH: '/usr/bin:/bin', LC_ALL: 'C' }
  texts.forEach((text, i) => {
    env[`FIXTURE_${i}`] = text
  })
  const script = [
    options.strict ? 'set -e' : '',
    options.functions === undefined ? '' : options.functions,
    ...texts.map((_, i) => `eval "$FIXTURE_${i}"`),
    `printf 'SOURCED\\0'`,
    ...names.map(name => `printf '%s\\0' "\${${name}-}"`),
  ].join('\n')
  const identity = process.getuid !== undefined && process.getuid() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const done = spawnSync(program, ['-c', script], { env, cwd: '/', encoding: 'utf8', ...identity })
  const out = done.stdout === null ? '' : done.stdout
  const mark = out.indexOf('SOURCED\0')
  const values: Record<string, string> = {}
  const parts = mark < 0 ? [] : out.slice(mark + 8).split('\0')
  names.forEach((name, i) => {
    values[name] = parts[i] || ''
  })
  const status = done.status === null ? 1 : done.status
  return { code: mark < 0 && status === 0 ? 1 : status, stderr: done.stderr === null ? '' : done.stderr, values }
}
