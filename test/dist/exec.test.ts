// lib/exec.ts, and that what the bundle leaves out of execa (build/prune.ts) is never missed: the bundle and the
// whole package give the same in every way that a command can end.
import { spawnSync } from 'child_process'
import { chmodSync, readFileSync, readdirSync, writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { bundle } from '../../build/make.ts'
import { run } from '../../lib/exec.ts'
import type { ExecOptions } from '../../lib/exec.ts'
import type { Argv, Output } from '../../lib/host.ts'
import { sandbox } from './sandbox.ts'

interface Case {
  readonly argv: Argv
  readonly options?: ExecOptions
  readonly want: Partial<Record<keyof Output, unknown>>
}

function cases(dir: string): Readonly<Record<string, Case>> {
  const sh = (script: string, want: Case['want'], options: ExecOptions = {}): Case => ({ argv: ['sh', '-c', script], options, want })
  return {
    'ok': sh('echo out; echo err >&2', { code: 0, stdout: 'out\n', stderr: 'err\n' }),
    'exit 3': sh('echo out; exit 3', { code: 3, stdout: 'out\n' }),
    'exit 255': sh('exit 255', { code: 255 }),
    'SIGTERM': sh('kill -TERM $$', { code: 143 }),
    'SIGKILL': sh('kill -KILL $$', { code: 137 }),
    'a real-time signal': sh('kill -40 $$', { code: /^(168|127)$/ }),
    'not there': { argv: ['vfiokit-no-such-command'], want: { code: 127, stderr: /ENOENT/ } },
    'not executable': { argv: ['/etc/passwd'], want: { code: 127, stderr: /EACCES/ } },
    'not a program': { argv: [join(dir, 'no-program')], want: { code: 127 } },
    'a script without shebang interpreter': { argv: [join(dir, 'bad-shebang')], want: { code: 127 } },
    'timeout': sh('echo begun; sleep 60', { code: 124, stdout: 'begun\n' }, { timeout: 0.2 }),
    'input': { argv: ['cat'], options: { input: 'a\n\u00ff\u0080' }, want: { code: 0, stdout: 'a\n\u00ff\u0080' } },
    'no input': { argv: ['cat'], want: { code: 0, stdout: '' } },
    'bytes are characters': sh("printf '\\377\\303\\251'", { code: 0, stdout: '\u00ff\u00c3\u00a9' }),
    'no shell': { argv: ['echo', '$HOME', '`id`', '*', '', "'", '"', 'a b'], want: { code: 0, stdout: "$HOME `id` *  ' \" a b\n" } },
    'environment': sh('echo "$LC_ALL $X"', { code: 0, stdout: 'C y\n' }, { env: { X: 'y', LC_ALL: 'de_DE.UTF-8' } }),
    'not inherited': sh('echo "$BASH_ENV$ENV$MODPROBE_OPTIONS"', { code: 0, stdout: '\n' }),
    'sbin is searched': sh('case $PATH in *:/usr/sbin*) echo yes;; esac', { code: 0, stdout: 'yes\n' }),
    'from /': { argv: ['pwd'], want: { code: 0, stdout: '/\n' } },
    'a session of its own': sh('test "$(cut -d" " -f6 /proc/$$/stat)" = $$', { code: 0 }),
    'two megabytes': sh('yes 0123456789 | head -c 2000000', { code: 0, stdout: /^[0-9\n]{2000000}$/ }),
    'too much output': sh('yes 0123456789 | head -c 80000000', { code: 137 }),
  }
}

t.test('in every way that a command can end', async (t) => {
  const dir = sandbox(t)
  writeFileSync(join(dir, 'no-program'), 'this is text\n')
  writeFileSync(join(dir, 'bad-shebang'), '#!/no/such/interpreter\n')
  for (const name of ['no-program', 'bad-shebang']) chmodSync(join(dir, name), 0o755)
  const probe = join(dir, 'probe.js')
  writeFileSync(probe, (await bundle({ name: 'probe', type: 'other', source: 'test/dist/exec-probe.ts' })).text)
  Object.assign(process.env, { BASH_ENV: '/x', ENV: '/x', MODPROBE_OPTIONS: '-x' })
  t.teardown(() => { for (const name of ['BASH_ENV', 'ENV', 'MODPROBE_OPTIONS']) delete process.env[name] })
  for (const [name, { argv, options, want }] of Object.entries(cases(dir))) {
    const whole = await run(argv, options)
    t.match(whole, want, name)
    const bundled = spawnSync('env', ['-u', 'NODE_OPTIONS', process.execPath, probe, JSON.stringify([argv, options ?? {}])], { encoding: 'utf8', maxBuffer: 1 << 28 })
    t.equal(bundled.stderr, '')
    t.ok(bundled.stdout === JSON.stringify(whole) || name === 'too much output', `${name}: bundled as whole`)
    if (name === 'too much output') t.equal(JSON.parse(bundled.stdout).code, whole.code)
  }
})

/** Command lines of all processes that are alive; a zombie has none. */
function commandLines(): readonly string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((pid) => {
    try { return readFileSync(`/proc/${pid}/cmdline`, 'latin1').split('\0').join(' ') } catch { return '' }
  })
}

t.test('a command that runs out of time takes what it started along', async (t) => {
  const seconds = 30000000 + process.pid
  const { code } = await run(['sh', '-c', `sleep ${seconds}.1 & setsid sleep ${seconds}.2 & sleep ${seconds}.3`], { timeout: 0.5 })
  t.equal(code, 124)
  t.strictSame(commandLines().filter((line) => line.startsWith(`sleep ${seconds}`)), [])
})

t.test('a bundled script writes in a child, gives it up, and ends', async (t) => {
  const dir = sandbox(t)
  spawnSync('mkfifo', [join(dir, 'fifo')])
  writeFileSync(join(dir, 'attribute'), 'old')
  const probe = join(dir, 'probe.js')
  writeFileSync(probe, (await bundle({ name: 'probe', type: 'other', source: 'test/dist/write-probe.ts' })).text)
  const cases: readonly (readonly [string, number, object])[] = [
    ['attribute', 60, {}],
    ['nothing', 60, { code: 'ENOENT' }],
    ['.', 60, { code: 'EISDIR' }],
    ['fifo', 0.2, { code: 'ETIMEDOUT' }],
  ]
  for (const [name, seconds, want] of cases) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [probe, JSON.stringify([join(dir, name), 'new', seconds])], { encoding: 'utf8' })
    t.equal(stderr, '')
    t.equal(status, 0)
    t.strictSame(JSON.parse(stdout), want, name)
  }
  t.equal(readFileSync(join(dir, 'attribute'), 'utf8'), 'new')
})
