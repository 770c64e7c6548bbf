// A run that may not write: it works up to its first write, says what it could not do and the remedy, and leaves the node
// as it is. A check needs no more than what it reads.
import { chmodSync, mkdirSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { ROOT } from '../../build/names.ts'
import { cards, debian12, writeTree } from '../hosts/distros.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import { node, sandbox, spoken } from './sandbox.ts'

const JOBS: readonly (readonly [module: string, params: object])[] = [
  ['gpu_passthrough', { ids: '10de:20b7' }], ['vfio_bind', { ids: '10de:20b7' }], ['vfio_modules', {}], ['iommu_cmdline', {}],
]

t.test('a node that belongs to root', async t => {
  const dir = join(sandbox(t), 'node')
  mkdirSync(dir)
  writeTree(dir, debian12(cards.nouveau))
  // Whoever is not root owns the tree: then it is the directory that lets nobody write.
  if (process.getuid() !== 0) chmodSync(`${dir}/var/lib`, 0o555)
  t.teardown(() => chmodSync(`${dir}/var/lib`, 0o755))
  const before = snapshot(dir)
  for (const [module, params] of JOBS) {
    const run = (...flags: readonly string[]) => node([join(ROOT, 'dist', `${module}.js`), JSON.stringify(params), '--root', dir, ...flags])
    const checked = run('--check', '--diff')
    t.equal(checked.status, 0, `${module}: a check goes through`)
    t.match(spoken(checked), { failed: false, changed: true })
    const ran = run()
    t.equal(ran.status, 1, `${module}: exit 1`)
    t.match(spoken(ran), { failed: true, changed: false, msg: /^\/var\/lib\/vfiokit\/lock could not be created: EACCES; run as root$/, error: { code: 'E_APPLY', node: 'untouched' } })
  }
  t.same(differences(before, snapshot(dir)), [], 'nothing is touched')
})
