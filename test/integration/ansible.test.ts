// Real ansible-core with dist as its library, on the tree of a fixture host, as nobody: a suite of its own (npm run
// test:ansible), since it needs Python.
import { spawnSync } from 'child_process'
import { chmodSync, lstatSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { ROOT } from '../../build/names.ts'
import { own, sandbox } from '../dist/sandbox.ts'
import { ubuntu2204, cards, writeTree } from '../hosts/distros.ts'
import { differences, snapshot } from '../hosts/tree.ts'

const NOBODY = 65534
t.setTimeout(600000)
const FOUND = spawnSync('ansible-playbook', ['--version'], { encoding: 'utf8' })
const skip = FOUND.status === 0 ? false : 'ansible-playbook is not installed: apt-get install ansible-core'
/** It runs as nobody, so the repository must be readable for everybody. */
const PLAYBOOK = join(ROOT, 'test/integration/playbook.yml')
const DIST = join(ROOT, 'dist')

type Results = Readonly<Record<string, Readonly<Record<string, unknown>>>>

interface Played {
  readonly status: number | null
  readonly output: string
  readonly results: Results
  /** How often node was started, by its number of arguments: none when the script comes over stdin. */
  readonly starts: readonly number[]
}

interface Stage {
  readonly dir: string
  readonly tree: string
  play(flags: readonly string[], pipelining: boolean): Played
}

function giveAway(path: string): void {
  if (lstatSync(path).isSymbolicLink()) return
  own(path)
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveAway(join(path, name))
}

/** A node's tree, and a controller that knows it as its only host. */
function stage(dir: string): Stage {
  const tree = join(dir, 'tree')
  mkdirSync(tree)
  writeTree(tree, ubuntu2204(cards.a30))
  // An interpreter with a name of its own, that notes how it was called.
  const node = join(dir, 'counting-node')
  const log = join(dir, 'starts')
  writeFileSync(node, `#!/bin/sh\necho $# >> '${log}'\nexec '${process.execPath}' "$@"\n`)
  chmodSync(node, 0o755)
  const results = join(dir, 'results.json')
  writeFileSync(join(dir, 'inventory.yml'), JSON.stringify({
    all: { hosts: { node1: { ansible_connection: 'local', ansible_node_interpreter: node, ansible_python_interpreter: 'auto_silent', tree, dist: DIST, results } } },
  }))
  // Whatever this machine's own configuration says, it is not asked.
  writeFileSync(join(dir, 'ansible.cfg'), '[defaults]\n')
  giveAway(dir)
  return {
    dir, tree,
    play(flags, pipelining) {
      writeFileSync(log, '')
      own(log)
      const { status, stdout, stderr } = spawnSync('ansible-playbook', ['-i', join(dir, 'inventory.yml'), PLAYBOOK, ...flags], {
        cwd: dir, encoding: 'utf8', timeout: 300000, stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          PATH: process.env['PATH'], HOME: dir, LANG: 'C.UTF-8',
          ANSIBLE_CONFIG: join(dir, 'ansible.cfg'), ANSIBLE_LIBRARY: DIST, ANSIBLE_LOCAL_TEMP: join(dir, 'local'), ANSIBLE_REMOTE_TEMP: join(dir, 'remote'),
          ANSIBLE_PIPELINING: String(pipelining), ANSIBLE_NOCOLOR: '1', ANSIBLE_STDOUT_CALLBACK: 'default', ANSIBLE_RETRY_FILES_ENABLED: 'false',
        },
        ...(process.getuid() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
      })
      return {
        status, output: `${stdout}${stderr}`,
        results: status === 0 ? JSON.parse(readFileSync(results, 'utf8')) : {},
        starts: readFileSync(log, 'utf8').split('\n').filter((line) => line !== '').map(Number),
      }
    },
  }
}

for (const pipelining of [true, false]) {
  t.test(pipelining ? 'over stdin (pipelining)' : 'as files', { skip }, async (t) => {
    const at = stage(sandbox(t))
    const before = snapshot(at.tree)

    const checked = at.play(['--check', '--diff'], pipelining)
    t.equal(checked.status, 0, 'check mode plays through', { output: checked.output })
    t.same(differences(before, snapshot(at.tree)), [], 'and touches nothing')
    t.match(checked.output, /^\+\+\+ after: \/etc\/modprobe\.d\/vfio\.conf.*\n(.*\n){1,5}?\+options vfio-pci ids=10de:20b7$/m, 'the diff is shown')
    t.match(checked.results, { bound: { changed: true, failed: false, diff: [{}] }, again: { changed: true } })
    const modules = checked.starts.filter((count) => count === (pipelining ? 0 : 1)).length
    t.equal(modules, 6, pipelining ? 'six tasks reach node over stdin' : 'six tasks reach node as files')

    const applied = at.play([], pipelining)
    t.equal(applied.status, 0, 'apply plays through', { output: applied.output })
    t.match(readFileSync(join(at.tree, 'etc/modprobe.d/vfio.conf'), 'utf8'), /^options vfio-pci ids=10de:20b7$/m)
    t.match(applied.results, { bound: { changed: true, failed: false, run: /./ }, again: { changed: false, changes: [] } })
    t.same(labels(applied.results), labels(checked.results), 'apply does what check said')
    t.notOk('diff' in Object(applied.results['bound']), 'no diff unless it is asked for')

    // What Ansible takes for its own, or cannot read, it would have warned of.
    for (const { output } of [checked, applied]) t.notMatch(output, /\[WARNING\]|\[DEPRECATION|Traceback/)
    t.same(readdirSync(at.dir).filter((name) => name === 'remote').flatMap((name) => readdirSync(join(at.dir, name))), [], 'nothing is left behind')
  })
}

function labels(results: Results): readonly string[] {
  const changes: unknown = Object(results['bound'])['changes']
  return Array.isArray(changes) ? changes.map((change: unknown) => String(Object(change)['label'])) : []
}
