// Real root trees, as an image build has them: Debian's own packages, nothing mounted, nothing running.
import { createHash } from 'crypto'
import { spawnSync } from 'child_process'
import * as fs from 'fs'
import * as path from 'path'
import { CACHE, REPOSITORY, bakedTree, cannot, must } from './debian.ts'

export { cannot }

export interface Recipe {
  readonly name: string
  readonly suite: string
  readonly packages: readonly string[]
}

const COMMON = ['linux-image-amd64', 'kmod', 'zstd', 'systemd-sysv']

/** Trees of test runs that were killed. */
function dropAbandoned(): void {
  for (const name of fs.readdirSync(CACHE)) {
    const dir = path.join(CACHE, name)
    const pid = /^work-(\d+)-/.exec(name)?.[1]
    if (pid !== undefined && !fs.existsSync(`/proc/${pid}`)) must(['rm', '-rf', '--one-file-system', dir])
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
  const file = bakedTree({ ...recipe, packages: [...COMMON, ...recipe.packages] })
  dropAbandoned()
  const root = fs.mkdtempSync(path.join(CACHE, `work-${process.pid}-`))
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
