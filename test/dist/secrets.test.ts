// nova.conf is full of passwords. Whatever the finished scripts do to it and say of it: none of them gets into what is
// printed, into the journal or into the record of a run.
import { execFileSync } from 'child_process'
import * as fs from 'fs'
import { join } from 'path'
import t from 'tap'
import { writeTree } from '../hosts/distros.ts'
import { MARK, novaHosts } from '../hosts/nova.ts'
import { node, sandbox, trialIn } from './sandbox.ts'

t.setTimeout(600000)

/** All that we keep of a run. */
function kept(dir: string): string {
  const state = join(dir, 'var/lib/vfiokit')
  const files = fs.existsSync(state) ? [...fs.readdirSync(state).map(name => join(state, name)), ...fs.existsSync(join(state, 'runs')) ? fs.readdirSync(join(state, 'runs')).map(name => join(state, 'runs', name)) : []] : []
  return files.filter(file => fs.statSync(file).isFile()).map(file => fs.readFileSync(file, 'utf8')).join('\n')
}

/** Where it is written in each of the ways that differ, and where it is refused. */
const HOSTS = ['debian12', 'rocky9', 'file', 'file-everybody-reads', 'file-empty-values', 'file-crlf', 'devstack', 'juju', 'file-broken', 'file-broken-value', 'file-alias-of-another'] as const

t.test('no password of nova.conf leaves it', async t => {
  const at = sandbox(t)
  const script = (name: string): Promise<string> => trialIn(join(at, 'dist'), null, { name, type: 'module', source: `modules/${name}.ts` })
  const [nova, undo] = [await script('nova_pci'), await script('passthrough_undo')]
  const ends: string[] = []
  for (const name of HOSTS) {
    const words = novaHosts[name]?.()
    if (words === undefined) throw new Error(`there is no host ${name}`)
    const dir = join(at, name)
    fs.mkdirSync(dir)
    writeTree(dir, words)
    t.match(JSON.stringify(words.files), MARK)
    if (process.getuid() === 0) execFileSync('chown', ['-R', 'nobody', dir])
    const seen: string[] = []
    const call = (path: string, params: object, ...flags: string[]): void => {
      const { stdout, stderr } = node([path, JSON.stringify(params), ...flags, '--root', dir])
      seen.push(stdout, stderr, kept(dir))
    }
    const asked = { ids: '10de:20b7', alias: 'a30' }
    call(nova, asked, '--check', '--diff', '--human')
    call(nova, asked, '--diff')
    ends.push(/"changed":(?:true|false),"failed":(?:true|false)/.exec(seen[3] ?? '')?.[0] ?? 'nothing')
    call(nova, { ...asked, target: 'file', numa_policy: 'preferred' }, '--diff')
    call(nova, { ...asked, state: 'absent' }, '--diff')
    call(undo, {}, '--check', '--diff', '--human')
    call(undo, {}, '--diff')
    t.notMatch(seen.join('\n'), MARK, name)
  }
  const [done, nothing, failed] = ['"changed":true,"failed":false', '"changed":false,"failed":false', '"changed":false,"failed":true']
  t.same(ends, [done, done, done, done, done, done, done, nothing, failed, failed, failed])
})
