// The one place that runs commands, and the only import of execa: argument arrays, no shell, a session of their
// own (a hang-up of ours is not theirs), the C locale, a time limit and a cap on what they print.
import { spawn } from 'child_process'
import { readFileSync, readdirSync } from 'fs'
import { constants } from 'os'
import type { SyncOptions, sync as execaSync } from 'execa'
import type { Argv, Output, RunOptions } from './host.ts'
import { WRITER } from './left-writers.ts'

const SECONDS = 1800
const MAX_OUTPUT = 64 * 1024 * 1024
/** sbin is missing from the PATH of ordinary logins and of some callers, and the tools are there. */
const SBIN = '/usr/local/sbin:/usr/sbin:/sbin'
/** They change what a shell script or modprobe does, whoever set them. */
const NOT_INHERITED: readonly string[] = ['BASH_ENV', 'ENV', 'CDPATH', 'MODPROBE_OPTIONS', 'NODE_OPTIONS']
const MARK = 'VFIOKIT_COMMAND'
const NAMELESS = 'ended by a signal without a name'
/** Seconds until a killed writer that is still there is taken to wait in the kernel. */
const GRACE = 1
// One write(2), without O_TRUNC and O_CREAT: a sysfs store sees exactly this text once. The exit status is the errno.
const WRITE = `process.title='${WRITER} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1),process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`
let commands = 0

/** As RunOptions, with an environment; LC_ALL is C whatever it says. */
export interface ExecOptions extends RunOptions {
  /** Beside (or instead of) what this process inherited. */
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Runs a command to its end, from /. Never throws: see Output for the codes. stdout and stderr hold one character
 * per byte, as files do (lib/host.ts).
 */
export async function run(argv: Argv, options: ExecOptions = {}): Promise<Output> {
  return runWith((await import('execa')).default.sync, argv, options)
}

function runWith(sync: typeof execaSync, argv: Argv, options: ExecOptions): Output {
  const [file, ...args] = argv
  const mark = `${process.pid}.${Date.now()}.${++commands}`
  const inherited: Record<string, string | undefined> = { ...process.env }
  for (const name of NOT_INHERITED) delete inherited[name]
  const path = inherited['PATH']
  const how: SyncOptions = {
    cwd: '/',
    extendEnv: false,
    env: { ...inherited, PATH: path ? `${path}:${SBIN}` : `/usr/bin:/bin:${SBIN}`, ...options.env, LC_ALL: 'C', [MARK]: mark } as NodeJS.ProcessEnv,
    detached: true,
    ...(options.input === undefined ? { stdin: 'ignore' as const } : { input: Buffer.from(options.input, 'latin1') }),
    timeout: (options.timeout ?? SECONDS) * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: MAX_OUTPUT,
    encoding: 'latin1',
    stripFinalNewline: false,
    reject: false,
  }
  const result = attempt(() => sync(file, args, how))
  if (result === undefined) return { code: 127, stdout: '', stderr: NAMELESS }
  const { exitCode, signal, timedOut, stdout = '', stderr = '' } = result
  if (timedOut) {
    killMarked(`${MARK}=${mark}`)
    return { code: 124, stdout, stderr }
  }
  const killed = signal === undefined ? undefined : constants.signals[signal as NodeJS.Signals]
  if (killed !== undefined) return { code: 128 + killed, stdout, stderr }
  return typeof exitCode === 'number' ? { code: exitCode, stdout, stderr } : { code: 127, stdout, stderr: stderr || String(Reflect.get(result, 'originalMessage') || NAMELESS) }
}

/** undefined where execa itself stumbles: over a real-time signal, which has no name in Node. */
function attempt<T>(call: () => T): T | undefined {
  try {
    return call()
  } catch {
    return undefined
  }
}

/**
 * What a timed out command had started lives on (dracut's workers would go on writing). They are known by their
 * environment; a few rounds, since they may be starting others right now.
 */
function killMarked(mark: string): void {
  for (let round = 0, found = true; found && round < 5; round++) {
    found = false
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(mark)) continue
        process.kill(Number(pid), 'SIGKILL')
        found = true
      } catch {
        // Gone, or somebody else's.
      }
    }
  }
}

/** What came of a write: an errno name, or a writer that was given up and, where it does not even die, its process. */
export interface Written {
  readonly code?: string
  readonly left?: number
}

/**
 * One write(2) in a child of its own, given up after `seconds`: a driver may never let go of a device, and the writer
 * then waits in the kernel where no signal reaches it (D state). It holds nothing of ours: no descriptor, no lock.
 *
 * The child is the Node that runs this script: it is surely there, no shell, and tells the errno itself, where dd and
 * tee have words for it that differ between GNU, busybox and uutils. Not by execa: its sync call waits for the end
 * whatever becomes of the time limit.
 */
export async function writeOnce(disk: string, value: string, seconds: number): Promise<Written> {
  const env = { ...process.env }
  for (const name of NOT_INHERITED) delete env[name]
  const child = spawn(process.execPath, ['-e', WRITE, '--', disk, value], { cwd: '/', env, detached: true, stdio: 'ignore' })
  const ended = new Promise<Written>(resolve => {
    child.once('error', error => resolve({ code: String(Reflect.get(error, 'code')) }))
    child.once('exit', (status, signal) => resolve(status === 0 ? {} : { code: signal ?? errnoName(status) }))
  })
  const first = await within(seconds, ended)
  if (first !== undefined) return first
  child.kill('SIGKILL')
  if (await within(GRACE, ended) !== undefined) return { code: 'ETIMEDOUT' }
  child.unref()
  return { code: 'ETIMEDOUT', left: child.pid }
}

function errnoName(status: number | null): string {
  return Object.entries(constants.errno).find(([, number]) => number === status)?.[0] ?? `status ${status ?? '?'}`
}

function within<T>(seconds: number, promise: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), seconds * 1000)
    promise.then(value => { clearTimeout(timer); resolve(value) }, reject)
  })
}
