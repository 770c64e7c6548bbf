// A full disk, one without inodes, a read-only one: real file systems, in a mount namespace of their own.
import { spawnSync } from 'child_process'
import { fileURLToPath } from 'url'
import t from 'tap'
import type { Found } from './small-disks.ts'

t.setTimeout(600e3)
const able = process.getuid() === 0 && spawnSync('unshare', ['-m', '--propagation', 'private', 'true']).status === 0

t.test('full and read-only file systems', { skip: able ? false : 'needs root and unshare(1)' }, async t => {
  const script = fileURLToPath(new URL('small-disks.js', import.meta.url))
  const { stdout, stderr } = spawnSync('unshare', ['-m', '--propagation', 'private', 'env', '-u', 'NODE_OPTIONS', process.execPath, script], { encoding: 'utf8' })
  t.equal(stderr, '')
  const found: readonly Found[] = JSON.parse(stdout)
  t.ok(found.length >= 5)
  for (const { name, skipped, said, node, wrong } of found) {
    if (skipped === undefined) t.same(wrong, [], `${name}: ${node}, ${said.slice(0, 120)}`)
    else t.pass(`${name}: left out, ${skipped}`, { skip: skipped })
  }
})
