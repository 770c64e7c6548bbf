// Root trees of Debian's own packages, made by mmdebstrap once and kept outside the repository as tars; made again
// when what they are made of changes.
import { createHash } from 'crypto'
import { spawnSync } from 'child_process'
import * as fs from 'fs'
import * as path from 'path'

export const REPOSITORY = path.resolve(path.dirname(new URL(import.meta.url).pathname), '../../..')
export const CACHE = path.join(process.env['XDG_CACHE_HOME'] || '/var/cache', 'vfiokit-test')

export interface DebianTree {
  readonly name: string
  readonly suite: string
  readonly packages: readonly string[]
  /** Hooks of mmdebstrap, after the packages are installed: shell, with the tree as $1. */
  readonly hooks?: readonly string[]
  /** Further options of mmdebstrap. */
  readonly options?: readonly string[]
}

/** Left out of the trees: a third of their size, and nothing here reads it. */
const LEFT_OUT = ['/usr/share/man/*', '/usr/share/locale/*', '/usr/share/doc/*']

/** Why real trees cannot be made here; null when they can. */
export function cannot(): string | null {
  if (process.geteuid?.() !== 0) return 'chroot needs root'
  if (process.arch !== 'x64') return 'the trees are amd64'
  return spawnSync('mmdebstrap', ['--version']).status === 0 ? null : 'mmdebstrap is not installed'
}

export function must(argv: readonly [string, ...string[]]): string {
  const { status, stdout, stderr, error } = spawnSync(argv[0], argv.slice(1), { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${String(status ?? error)}:\n${(stderr ?? '').split('\n').slice(-12).join('\n')}`)
  return stdout
}

/** Seconds after which a thing of other inputs goes: another checkout may be at work on it. */
const KEPT = 2 * 24 * 3600

/** Where the cache keeps a thing made of these inputs; what was made of others goes when nobody has used it for two days. */
export function cachePath(name: string, inputs: string, extension: string): string {
  const hash = createHash('sha256').update(inputs).digest('hex').slice(0, 12)
  const file = `${name}-${hash}.${extension}`
  const former = new RegExp(`^${name}-[0-9a-f]{12}\\.${extension}$`)
  const now = Date.now() / 1000
  fs.mkdirSync(CACHE, { recursive: true })
  for (const entry of fs.readdirSync(CACHE)) {
    const at = path.join(CACHE, entry)
    if (entry === file) fs.utimesSync(at, now, now)
    else if (former.test(entry) && now - fs.statSync(at).mtimeMs / 1000 > KEPT) fs.unlinkSync(at)
  }
  return path.join(CACHE, file)
}

/** The tree as a tar, from the cache or new (one to two minutes). */
export function bakedTree({ name, suite, packages, hooks = [], options = [] }: DebianTree): string {
  const argv = [
    'mmdebstrap', '--variant=minbase', `--include=${packages.join(',')}`,
    ...LEFT_OUT.map(pattern => `--dpkgopt=path-exclude=${pattern}`),
    // A mirror that is a copy of some day is as good as a live one here.
    '--aptopt=Acquire::Check-Valid-Until "false"', ...hooks.map(hook => `--customize-hook=${hook}`), ...options, suite,
  ] as const
  const file = cachePath(name, JSON.stringify(argv), 'tar')
  if (fs.existsSync(file)) return file
  const fresh = `${file}.${process.pid}.tar`
  must([argv[0], ...argv.slice(1), fresh])
  fs.renameSync(fresh, file)
  return file
}
