import t from 'tap'
import { openHost } from '../../lib/host-fs.ts'
import { LOCK, lockHolder, takeLock, waitUntilFree } from '../../lib/lock.ts'

t.test('one holder at a time; E_BUSY names it', async t => {
  const host = openHost({ root: t.testdir({}) })
  const unlock = await takeLock(host, 'vfio_bind', 'r1', 0)
  t.match(lockHolder(host), { module: 'vfio_bind', run: 'r1', pid: process.pid })
  await t.rejects(takeLock(host, 'initramfs', 'r2', 0), { code: 'E_BUSY', message: /vfio_bind \(run r1, process \d+\).*since \d{4}-/ })
  unlock()
  t.equal(lockHolder(host), null)
  const again = await takeLock(host, 'initramfs', 'r2', 0)
  again()
  t.same(host.list('/var/lib/vfiokit'), [])
})

t.test('a waiting run goes on as soon as the lock is free', async t => {
  const host = openHost({ root: t.testdir({}) })
  const unlock = await takeLock(host, 'a', 'r1', 0)
  const second = takeLock(host, 'b', 'r2', 30)
  const told: string[] = []
  const free = waitUntilFree(host, 30, label => { told.push(label) })
  unlock()
  t.match(told, [/^waiting: a \(run r1, process \d+\) has been changing this node for \d+ s, since [^;]*$/], 'without advice')
  const release = await second
  t.match(lockHolder(host), { run: 'r2' })
  release()
  await free
  t.equal(told.length, 1)
})

t.test('a lock of a dead process, of another boot, or of rubbish is taken over', async t => {
  const host = openHost({ root: t.testdir({}) })
  const unlock = await takeLock(host, 'a', 'r0', 0)
  const mine = JSON.parse(host.read(LOCK) ?? '{}')
  unlock()
  for (const text of [
    JSON.stringify({ ...mine, started: '1' }),
    JSON.stringify({ ...mine, boot_id: 'another' }),
    JSON.stringify({ ...mine, pid: 4194304 + 1 }),
    'rubbish', '', 'null',
  ]) {
    t.ok(host.createExclusive(LOCK, text))
    const release = await takeLock(host, 'b', 'r1', 5)
    t.match(lockHolder(host), { run: 'r1' }, text)
    release()
    t.same(host.list('/var/lib/vfiokit'), [])
  }
})

t.test('only our own directory is closed, not those above it that a tree lacks', async t => {
  const host = openHost({ root: t.testdir({}) })
  const unlock = await takeLock(host, 'a', 'r1', 0)
  t.same(['/var', '/var/lib', '/var/lib/vfiokit'].map(path => host.stat(path as `/${string}`)?.mode), [0o755, 0o755, 0o700])
  unlock()
})
