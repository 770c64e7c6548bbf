import t from 'tap'
import fs from 'fs'
import * as module from 'module'
import { Stop } from '../../lib/errors.ts'
import { openHost } from '../../lib/host-fs.ts'
import { LOCK, lockHolder, takeLock, waitFor, waitUntilFree } from '../../lib/lock.ts'

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

/** While /proc says of some links and files what is given here. */
async function whileProc<T>(says: Readonly<Record<string, string>>, act: () => Promise<T>): Promise<T> {
  const { readlinkSync, readFileSync } = fs
  const publish = Reflect.get(module, 'syncBuiltinESMExports') as () => void
  Object.assign(fs, {
    readlinkSync: (path: string) => says[path] ?? readlinkSync(path),
    readFileSync: (path: string, how: 'latin1') => says[path] ?? readFileSync(path, how),
  })
  publish()
  try { return await act() } finally {
    Object.assign(fs, { readlinkSync, readFileSync })
    publish()
  }
}

const INITIAL = 'pid:[4026531836]'
const NO_PID = 4194304 + 1

t.test('a holder in another pid namespace is known by that and its start time, and lives on where it cannot be seen', async t => {
  const host = openHost({ root: t.testdir({}) })
  const theirs = { '/proc/self/ns/pid': 'pid:[5]' }
  const fromHost = { '/proc/self/ns/pid': INITIAL, [`/proc/${process.pid}/ns/pid`]: 'pid:[5]' }
  const unlock = await whileProc(theirs, () => takeLock(host, 'inside', 'r0', 0))
  const inside = { ...JSON.parse(host.read(LOCK) ?? '{}'), pid: NO_PID }
  t.match(inside, { ns: 'pid:[5]' })
  unlock()
  const attempt = (lock: object, says: Readonly<Record<string, string>>): Promise<string> => {
    host.remove(LOCK)
    host.createExclusive(LOCK, JSON.stringify(lock))
    return whileProc(says, async () => {
      try { (await takeLock(host, 'outside', 'r1', 0))(); return 'taken' } catch (error) { return String(Reflect.get(Object(error), 'code')) }
    })
  }
  t.equal(await attempt(inside, fromHost), 'E_BUSY', 'it lives, under another number')
  t.equal(await attempt({ ...inside, started: '1' }, fromHost), 'taken', 'none of that namespace is so old')
  t.equal(await attempt({ ...inside, ns: 'pid:[6]' }, fromHost), 'taken', 'that namespace is gone')
  t.equal(await attempt(inside, { '/proc/self/ns/pid': 'pid:[7]' }), 'E_BUSY', 'not to be seen from a third one')
  t.equal(await attempt({ ...inside, boot_id: 'another' }, { '/proc/self/ns/pid': 'pid:[7]' }), 'taken')
  t.equal(await attempt(inside, theirs), 'taken', 'in its own namespace its number counts')
  t.equal(await attempt({ ...inside, pid: process.pid, ns: undefined }, { '/proc/self/ns/pid': 'pid:[7]' }), 'E_BUSY', 'as in locks of older scripts')
})

t.test('a holder whose parent has not noticed its end yet is gone', async t => {
  const host = openHost({ root: t.testdir({}) })
  const unlock = await takeLock(host, 'a', 'r0', 0)
  const mine = host.read(LOCK) ?? ''
  unlock()
  host.createExclusive(LOCK, mine)
  const stat = fs.readFileSync(`/proc/${process.pid}/stat`, 'latin1')
  const release = await whileProc({ [`/proc/${process.pid}/stat`]: stat.replace(/\) [A-Z] /, ') Z ') }, () => takeLock(host, 'b', 'r1', 0))
  t.match(lockHolder(host), { run: 'r1' })
  release()
})

t.test('how long is waited is no matter of the wall clock', async t => {
  const { now } = Date
  let calls = 0
  Date.now = () => now() - ++calls * 3600e3
  try { await t.rejects(waitFor(0.03, () => new Stop('E_BUSY', 'busy')), { code: 'E_BUSY' }) } finally { Date.now = now }
  Date.now = () => now() + ++calls * 3600e3
  let asked = 0
  try { await waitFor(30, () => ++asked < 3 ? new Stop('E_BUSY', 'busy') : null) } finally { Date.now = now }
  t.equal(asked, 3)
})
