// What the tests of finished scripts share: a throw-away place outside the repository that nobody may write as
// well, scripts in it, and spawning as nobody, so that a script that would write to this machine cannot.
import { spawnSync } from 'child_process'
import type { SpawnSyncOptions } from 'child_process'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, writeFileSync } from 'fs'
import { tmpdir } from 'os'
import { join } from 'path'
import { bundle } from '../../build/make.ts'
import { ROOT, scripts } from '../../build/names.ts'
import type { Script } from '../../build/names.ts'

const NOBODY = 65534
export const PROBE: Script = { name: 'trial_probe', type: 'module', source: 'test/dist/trial-probe.ts' }
export const MEANT: Script = { name: 'trial_meant', type: 'module', source: 'test/dist/trial-meant.ts' }
export const TRIAL: Script = { name: 'trial', type: 'module', source: 'test/dist/trial.ts' }

interface Teardown { teardown(fn: () => void): void }

/** A new directory that everybody may enter and nobody may write. */
export function sandbox(t: Teardown): string {
  const dir = mkdtempSync(join(tmpdir(), 'vfiokit-test-'))
  chmodSync(dir, 0o755)
  own(dir)
  t.teardown(() => void spawnSync('rm', ['-rf', dir]))
  return dir
}

export function own(path: string): void {
  if (process.getuid() === 0) chownSync(path, NOBODY, NOBODY)
}

/** A trial module as a script in `dir`, with or without the package.json of dist. */
export async function trialIn(dir: string, packageJson: string | null = '{"type":"commonjs"}\n', script: Script = TRIAL): Promise<string> {
  mkdirSync(dir, { recursive: true })
  if (packageJson !== null) writeFileSync(join(dir, 'package.json'), packageJson)
  writeFileSync(join(dir, `${script.name}.js`), (await bundle(script)).text)
  return join(dir, `${script.name}.js`)
}

/** The smallest tree that a host can be. */
export function treeIn(dir: string): string {
  const tree = join(dir, 'tree')
  for (const path of ['', '/etc', '/var', '/var/lib', '/proc', '/proc/sys', '/proc/sys/kernel']) {
    mkdirSync(tree + path)
    own(tree + path)
  }
  writeFileSync(join(tree, 'etc/os-release'), 'PRETTY_NAME="Testix 1"\nID=testix\n')
  writeFileSync(join(tree, 'etc/machine-id'), `${'0123456789abcdef'.repeat(2)}\n`)
  writeFileSync(join(tree, 'etc/hostname'), 'node1\n')
  return tree
}

/** Finished modules in dist, as they are committed. */
export function distModules(): readonly { readonly name: string; readonly path: string }[] {
  return scripts()
    .filter(({ type, name }) => type === 'module' && existsSync(join(ROOT, 'dist', `${name}.js`)))
    .map(({ name }) => ({ name, path: join(ROOT, 'dist', `${name}.js`) }))
}

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface SpawnHow {
  readonly node?: string
  readonly input?: string | Buffer
  readonly cwd?: string
}

/**
 * A command as nobody, with nothing in its environment that changes how node starts. env(1) takes that out: tap
 * puts its own NODE_OPTIONS into whatever a test spawns, and Node 12 refuses them.
 */
export function asNobody(argv: readonly string[], options: SpawnSyncOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync('env', ['-u', 'NODE_OPTIONS', '-u', 'NODE_EXTRA_CA_CERTS', ...argv], {
    timeout: 60000, maxBuffer: 1 << 28, cwd: '/', stdio: options.input === undefined ? ['ignore', 'pipe', 'pipe'] : 'pipe', ...options,
    ...(process.getuid() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
  })
  return { status, stdout: String(stdout), stderr: String(stderr) }
}

/** `node ...argv`, as nobody. */
export function node(argv: readonly string[], { node = process.execPath, ...options }: SpawnHow = {}): Ran {
  return asNobody([node, ...argv], options)
}

/** Everything below a directory: type, mode, and text or target, by path. */
export function snapshot(dir: string, at = ''): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const name of readdirSync(dir + at).sort()) {
    const path = `${at}/${name}`
    const stat = lstatSync(dir + path)
    const held = stat.isFile() ? readFileSync(dir + path, 'latin1') : stat.isSymbolicLink() ? readlinkSync(dir + path) : ''
    found[path] = `${stat.mode.toString(8)} ${stat.mtimeMs} ${held}`
    if (stat.isDirectory()) Object.assign(found, snapshot(dir, path))
  }
  return found
}

/** The one JSON object of a run that kept to the contract (Output); throws an Error that says how it did not. */
export function spoken({ status, stdout, stderr }: Ran): Record<string, unknown> {
  if (stderr !== '') throw new Error(`stderr: ${stderr}`)
  if (!/^\{[\x20-\x7e]*\}\n$/.test(stdout)) throw new Error(`stdout is not one line of ASCII JSON: ${JSON.stringify(stdout.slice(0, 500))}`)
  const said: Record<string, unknown> = JSON.parse(stdout)
  const { failed, msg, comment, contract, host } = said
  if (typeof failed !== 'boolean' || typeof said['changed'] !== 'boolean' || typeof msg !== 'string' || msg !== comment || contract !== 1 || typeof host !== 'object') {
    throw new Error(`not the contract's envelope: ${stdout.slice(0, 500)}`)
  }
  if (failed !== (status !== 0)) throw new Error(`exit ${status} with failed ${failed}: ${msg}`)
  return said
}
