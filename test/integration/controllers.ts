// The releases of ansible-core that can be had here: the one that is installed, that of PyPI which came with
// ansible-lint, and Debian's newest in a tree of its own. Each runs as nobody, in a place of its own with a made-up node.
import { spawnSync } from 'child_process'
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'fs'
import { join } from 'path'
import { own, sandbox } from '../dist/sandbox.ts'
import { CACHE, bakedTree, cannot, must } from '../trees/debian.ts'

const NOBODY = 65534
const NEWEST = { name: 'sid-ansible', suite: 'sid', packages: ['ansible-core', 'nodejs'] }

interface Teardown { teardown(fn: () => void): void }

export interface Controller {
  readonly version: string
  /** Where its programs are; '' for those on PATH. */
  readonly bin: string
  /** The node that modules run with. */
  readonly node: string
  /** A new place: where the controller sees it, and where it is on this machine. */
  place(t: Teardown): { readonly inside: string; readonly outside: string }
  run(program: string, args: readonly string[], dir: string, settings?: Readonly<Record<string, string>>, timeout?: number): Ran
}

export interface Ran {
  readonly status: number | null
  readonly output: string
  readonly stdout: string
}

/** Everything in it becomes nobody's. */
export function giveAway(path: string): void {
  if (lstatSync(path).isSymbolicLink()) return
  own(path)
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveAway(join(path, name))
}

/** ansible-core as it is on PATH, or in a directory; undefined where it is not. */
export function installed(bin = ''): Controller | undefined {
  const found = spawnSync(join(bin, 'ansible-playbook'), ['--version'], { encoding: 'utf8' })
  if (found.status !== 0) return undefined
  return {
    version: versionIn(found.stdout), bin, node: process.execPath,
    place(t) {
      const dir = sandbox(t)
      return { inside: dir, outside: dir }
    },
    run: (program, args, dir, settings, timeout) => spawn([join(bin, program), ...args], dir, settings, dir, true, timeout),
  }
}

/** Debian's newest, in a tree; or why not. */
export function newest(t: Teardown): Controller | string {
  const why = cannot()
  if (why !== null) return why
  const baked = bakedTree(NEWEST)
  const tree = mkdtempSync(join(CACHE, `work-${process.pid}-`))
  t.teardown(() => must(['rm', '-rf', '--one-file-system', tree]))
  must(['tar', '-C', tree, '-xf', baked])
  // Python's locks are files there.
  mkdirSync(join(tree, 'dev/shm'), { recursive: true })
  for (const shared of ['dev/shm', 'tmp']) chmodSync(join(tree, shared), 0o1777)
  chmodSync(tree, 0o755)
  const inTree = (argv: readonly string[], dir: string) => ['chroot', `--userspec=${NOBODY}:${NOBODY}`, tree, 'env', '-C', dir, ...argv]
  const found = spawnSync(inTree(['ansible-playbook', '--version'], '/')[0] ?? '', inTree(['ansible-playbook', '--version'], '/').slice(1), { encoding: 'utf8', env: environment('/tmp') })
  if (found.status !== 0) return `ansible-core of ${NEWEST.suite} does not start: ${found.stderr}`
  return {
    version: versionIn(found.stdout), bin: '', node: '/usr/bin/node',
    place() {
      const outside = mkdtempSync(join(tree, 'tmp/vfiokit-'))
      chmodSync(outside, 0o755)
      own(outside)
      return { inside: outside.slice(tree.length), outside }
    },
    run: (program, args, dir, settings) => spawn(inTree([program, ...args], dir), dir, settings, '/', false),
  }
}

function versionIn(text: string): string {
  return /core ([\d.]+\w*)/.exec(text)?.[1] ?? 'unknown'
}

/** Whatever this machine's own configuration says, it is not asked. */
export function environment(dir: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '', HOME: dir, LANG: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1',
    ANSIBLE_CONFIG: join(dir, 'ansible.cfg'), ANSIBLE_LOCAL_TEMP: join(dir, 'local'), ANSIBLE_REMOTE_TEMP: join(dir, 'remote'),
    ANSIBLE_COLLECTIONS_PATH: join(dir, 'collections'), ANSIBLE_ASYNC_DIR: join(dir, 'async'), ANSIBLE_NOCOLOR: '1', ANSIBLE_RETRY_FILES_ENABLED: 'false',
  }
}

function spawn(argv: readonly string[], dir: string, settings: Readonly<Record<string, string>> = {}, cwd: string, drop = true, timeout = 600000): Ran {
  const [program = '', ...args] = argv
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd, encoding: 'utf8', timeout, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'], env: { ...environment(dir), ...settings },
    ...(drop && process.getuid() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
  })
  return { status, stdout, output: `${stdout}${stderr}` }
}

/** An interpreter with a name of its own, that notes how it was called. */
export function countingNode(dir: string, at: { readonly inside: string }, node: string): { readonly path: string; starts(): readonly number[]; forget(): void } {
  const log = join(dir, 'starts')
  const forget = (): void => {
    writeFileSync(log, '')
    own(log)
  }
  writeFileSync(join(dir, 'counting-node'), `#!/bin/sh\necho $# >> '${join(at.inside, 'starts')}'\nexec '${node}' "$@"\n`)
  chmodSync(join(dir, 'counting-node'), 0o755)
  forget()
  return { path: join(at.inside, 'counting-node'), forget, starts: () => readFileSync(log, 'utf8').split('\n').filter((line) => line !== '').map(Number) }
}
