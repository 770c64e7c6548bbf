// Real root trees, as an image build has them: Debian's own packages, nothing mounted, nothing running. Made once by
// mmdebstrap and kept outside the repository; made again when the recipe changes.
import { createHash } from 'crypto'
import { spawnSync } from 'child_process'
import * as fs from 'fs'
import * as path from 'path'

const REPOSITORY = path.resolve(path.dirname(new URL(import.meta.url).pathname), '../../..')
const CACHE = path.join(process.env['XDG_CACHE_HOME'] || '/var/cache', 'vfiokit-test')

export interface Recipe {
  readonly name: string
  readonly suite: string
  readonly packages: readonly string[]
}

/** Left out of the trees: a third of their size, and nothing here reads it. */
const LEFT_OUT = ['/usr/share/man/*', '/usr/share/locale/*', '/usr/share/doc/*']
const COMMON = ['linux-image-amd64', 'kmod', 'zstd', 'systemd-sysv']


/** Why real trees cannot be made here; null when they can. */
export function cannot(): string | null {
  if (process.geteuid?.() !== 0) return 'chroot needs root'
  if (process.arch !== 'x64') return 'the trees are amd64'
  return spawnSync('mmdebstrap', ['--version']).status === 0 ? null : 'mmdebstrap is not installed'
}

function must(argv: readonly [string, ...string[]]): void {
  const { status, stderr, error } = spawnSync(argv[0], argv.slice(1), { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${String(status ?? error)}:\n${(stderr ?? '').split('\n').slice(-12).join('\n')}`)
}

/** The tree as a tar, from the cache or new (one to two minutes). */
function baked(recipe: Recipe): string {
  const argv = [
    'mmdebstrap', '--variant=minbase', `--include=${[...COMMON, ...recipe.packages].join(',')}`,
    ...LEFT_OUT.map(pattern => `--dpkgopt=path-exclude=${pattern}`),
    // A mirror that is a copy of some day is as good as a live one here.
    '--aptopt=Acquire::Check-Valid-Until "false"', recipe.suite,
  ] as const
  const hash = createHash('sha256').update(JSON.stringify(argv)).digest('hex').slice(0, 12)
  const file = path.join(CACHE, `${recipe.name}-${hash}.tar`)
  if (fs.existsSync(file)) return file
  fs.mkdirSync(CACHE, { recursive: true })
  for (const name of fs.readdirSync(CACHE)) if (name.startsWith(`${recipe.name}-`)) fs.unlinkSync(path.join(CACHE, name))
  const fresh = `${file}.${process.pid}.tar`
  must([argv[0], ...argv.slice(1), fresh])
  fs.renameSync(fresh, file)
  return file
}

/** Trees of test runs that were killed. */
function dropAbandoned(): void {
  for (const name of fs.readdirSync(CACHE)) {
    const dir = path.join(CACHE, name)
    if (name.startsWith('work-') && Date.now() - fs.statSync(dir).mtimeMs > 6 * 3600 * 1000) must(['rm', '-rf', '--one-file-system', dir])
  }
}

export interface Answer {
  readonly code: number | null
  readonly json: Readonly<Record<string, unknown>> & { readonly changed?: unknown; readonly msg?: unknown }
}

export interface Tree {
  readonly root: string
  /** The kernel that is installed in it. */
  readonly kernel: string
  /** Runs a module of dist as an image build would: with `root`, on a command line. */
  run(module: string, params: object, ...flags: string[]): Answer
  /** What a program of the tree prints. */
  inside(...argv: [string, ...string[]]): string
  read(file: string): string | null
  write(file: string, text: string): void
  /** Hash of every file below a directory but in those named; links by their text. */
  snapshot(dir: string): ReadonlyMap<string, string>
}

/** A fresh tree; `teardown` gets what removes it. */
export function openTree(recipe: Recipe, teardown: (remove: () => void) => void): Tree {
  const file = baked(recipe)
  dropAbandoned()
  const root = fs.mkdtempSync(path.join(CACHE, 'work-'))
  teardown(() => must(['rm', '-rf', '--one-file-system', root]))
  must(['tar', '-C', root, '-xf', file])
  const kernel = fs.readdirSync(`${root}/usr/lib/modules`)[0] ?? ''
  const env = { ...process.env, LC_ALL: 'C' }
  for (const name of ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS']) delete (env as Record<string, string | undefined>)[name]

  function snapshot(dir: string): ReadonlyMap<string, string> {
    const found = new Map<string, string>()
    const visit = (at: string): void => {
      for (const entry of fs.readdirSync(root + at, { withFileTypes: true })) {
        const name = `${at}/${entry.name}`
        if (entry.isDirectory()) visit(name)
        else found.set(name, entry.isSymbolicLink() ? fs.readlinkSync(root + name) : createHash('sha256').update(fs.readFileSync(root + name)).digest('hex'))
      }
    }
    visit(dir)
    return found
  }

  return {
    root, kernel, snapshot,
    run(module, params, ...flags) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(REPOSITORY, 'dist', `${module}.js`), JSON.stringify(params), ...flags, '--root', root], { env, encoding: 'utf8', maxBuffer: 1 << 26 })
      if (stderr !== '' || !/^\{.*\}\n$/.test(stdout)) throw new Error(`${module}: expected one line of JSON, got ${stdout}${stderr}`)
      const json: unknown = JSON.parse(stdout)
      return { code: status, json: json as Answer['json'] }
    },
    inside(...argv) {
      const { status, stdout, stderr } = spawnSync('chroot', [root, ...argv], { env, encoding: 'utf8', maxBuffer: 1 << 28 })
      if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${String(status)}: ${stderr}`)
      return stdout
    },
    read: name => fs.existsSync(root + name) ? fs.readFileSync(root + name, 'latin1') : null,
    write(name, text) {
      fs.mkdirSync(path.dirname(root + name), { recursive: true })
      fs.writeFileSync(root + name, text, 'latin1')
    },
  }
}
