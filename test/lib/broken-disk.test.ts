// What a disk that is full, broken or read-only must not bring about, and what killed runs must not leave: found by
// test/faults, kept here one by one.
import t from 'tap'
import * as fs from 'fs'
import { execute } from '../../lib/engine.ts'
import type { ExecuteOptions } from '../../lib/engine.ts'
import { openHost } from '../../lib/host-fs.ts'
import type { AbsPath, Argv, Host } from '../../lib/host.ts'
import { readJournal } from '../../lib/journal.ts'
import { LOCK, takeLock } from '../../lib/lock.ts'
import { defineModule } from '../../lib/module.ts'
import type { Module } from '../../lib/module.ts'
import { file, kmod } from '../../lib/steps.ts'
import undo from '../../modules/passthrough_undo.ts'
import { tamper } from '../faults/disk.ts'
import type { Op, Verdict } from '../faults/disk.ts'

const STATE = '/var/lib/vfiokit'
const SECRET: AbsPath = '/etc/secret.conf'
/** Higher than any: proc(5), pid_max. */
const NO_PID = 4194304 + 7
const options: ExecuteOptions = { check: false, diff: false, wait: 0, version: '1.2.3', render: result => result.msg }

const trial: Module<{}> = defineModule({ name: 'trial', summary: 'A trial.', params: {}, example: {}, plan: () => ({ steps: [file('/etc/a.conf', 'a\n')], report: () => ({ own: {} }) }) })
const machine = { run: () => ({ code: 0, stdout: '', stderr: '' }), writeAttribute: () => undefined }

/** Acts while some calls fail; what it throws is its value. */
async function during<T>(dir: string, decide: (op: Op) => Verdict | undefined, act: () => Promise<T> | T): Promise<T | Error> {
  const disk = tamper(dir, { decide, cut: () => { throw new Error('killed') } })
  try { return await act() } catch (error) { return error instanceof Error ? error : new Error(String(error)) } finally { disk.restore() }
}

function everything(dir: string, at = ''): readonly string[] {
  return fs.readdirSync(dir + at).sort().flatMap(name => fs.lstatSync(`${dir}${at}/${name}`).isDirectory() ? [`${at}/${name}`, ...everything(dir, `${at}/${name}`)] : [`${at}/${name}`])
}

t.test('a lock that cannot be made leaves neither half of it nor a directory', async t => {
  for (const half of [{}, { half: true as const }]) {
    const dir = t.testdir({ etc: {} })
    const said = await during(dir, op => op.name === 'writeFileSync' ? { ...half, errno: 'ENOSPC' } : undefined, () => execute(openHost({ root: dir, machine }), trial, {}, options))
    t.match(said, { code: 'E_APPLY', message: /^\/var\/lib\/vfiokit\/lock could not be created: ENOSPC; free space/ })
    t.same(everything(dir), ['/etc'])
  }
})

t.test('a lock that cannot be removed does not change how the run ended', async t => {
  const dir = t.testdir({ etc: {} })
  const said = await during(dir, op => op.path === LOCK && op.name === 'unlinkSync' ? { errno: 'EROFS' } : undefined, () => execute(openHost({ root: dir, machine }), trial, {}, options))
  t.match(said, { changed: true, changes: [{ label: '/etc/a.conf' }], error: undefined })
})

t.test('an error of the first line of the journal is told as that, and the line goes', async t => {
  const dir = t.testdir({ etc: {} })
  const said = await during(dir, op => op.name === 'fsyncSync' && op.path === STATE ? { errno: 'EIO' } : undefined, () => execute(openHost({ root: dir, machine }), trial, {}, options))
  t.match(said, { changed: false, error: { stop: { code: 'E_APPLY', message: /journal\.jsonl could not be written: EIO/ }, node: 'untouched' } })
  t.notOk(fs.existsSync(dir + STATE))
})

t.test('a run that wrote nothing claims nothing: no undo takes for ours what somebody writes after it', async t => {
  const [dirs, deep]: readonly [string, AbsPath] = ['/etc/new', '/etc/new/er/vfio.conf']
  const ours = 'options vfio-pci ids=10de:20b7\n'
  const claiming = defineModule({ name: 'claiming', summary: 'A trial.', params: {}, example: {}, plan: () => ({ steps: [file(deep, ours), file('/etc/b.conf', 'b\n')], claims: [{ thing: 'id', value: '10de:20b7' }], report: () => ({ own: {} }) }) })
  for (const [name, path, errno] of [['openSync', `${dirs}/er/.vfio.conf.vfiokit-new`, 'EACCES'], ['mkdirSync', `${dirs}/er`, 'EROFS'], ['writeSync', `${dirs}/er/.vfio.conf.vfiokit-new`, 'ENOSPC'], ['renameSync', deep, 'EPERM']] as const) {
    const dir = t.testdir({ etc: {} })
    const host = openHost({ root: dir, machine })
    const said = await during(dir, op => op.name === name && op.path === path ? { errno } : undefined, () => execute(host, claiming, {}, options))
    t.match(said, { changed: false, run: undefined, error: { stop: { code: 'E_APPLY', message: new RegExp(`could not be written: ${errno}`) }, node: 'untouched' } }, name)
    t.same(everything(dir), ['/etc'], name)
    fs.mkdirSync(`${dir}${dirs}/er`, { recursive: true })
    fs.writeFileSync(dir + deep, `# by hand\n${ours}`)
    await execute(host, undo as unknown as Module<{}>, {}, options)
    t.equal(fs.readFileSync(dir + deep, 'utf8'), `# by hand\n${ours}`, name)
  }
  const dir = t.testdir({ etc: {} })
  const host = openHost({ root: dir, machine })
  await execute(host, trial, {}, options)
  const failing = (op: Op): Verdict | undefined => op.name === 'openSync' && op.writes && op.path.includes('vfio.conf') ? { errno: 'EROFS' } : undefined
  for (let tries = 0; tries < 3; tries++) await during(dir, failing, () => execute(host, claiming, {}, options))
  t.match(readJournal(host), [{ module: 'trial', done: true }], 'what earlier runs did stays recorded, and tries add nothing to it')
  t.equal(readJournal(host).length, 1)
})

t.test('a file that was replaced before its run failed stays recorded', async t => {
  const dir = t.testdir({ etc: {} })
  const host = openHost({ root: dir, machine })
  const said = await during(dir, op => op.name === 'fsyncSync' && op.path === '/etc' ? { errno: 'EIO' } : undefined, () => execute(host, trial, {}, options))
  t.match(said, { run: /./, error: { node: 'partial' } })
  await execute(host, undo as unknown as Module<{}>, {}, options)
  t.same(everything(dir), ['/etc'])
})

t.test('an undo whose records cannot be removed says so, and the next one removes them', async t => {
  const dir = t.testdir({ etc: {}, var: { lib: {} } })
  const host = openHost({ root: dir, machine })
  await execute(host, trial, {}, options)
  const said = await during(dir, op => op.name === 'unlinkSync' && op.path.startsWith(`${STATE}/runs/`) ? { errno: 'EIO' } : undefined, () => execute(host, undo as unknown as Module<{}>, {}, options))
  t.match(said, { changed: true, changes: [{ label: '/etc/a.conf' }], error: { stop: { code: 'E_APPLY', message: /runs\/\S+ could not be removed: EIO/ }, node: 'partial' } })
  t.match(await execute(host, undo as unknown as Module<{}>, {}, options), { error: undefined })
  t.same(everything(dir), ['/etc', '/var', '/var/lib'])
})

t.test('a file whose mode cannot be read is not made one that everybody reads', async t => {
  const dir = t.testdir({ etc: { 'secret.conf': 'password\n' } })
  fs.chmodSync(dir + SECRET, 0o600)
  const said = await during(dir, op => op.name === 'lstatSync' && op.path === SECRET ? { errno: 'EIO' } : undefined, () => openHost({ root: dir }).write(SECRET, 'another\n'))
  t.match(said, { code: 'E_APPLY', message: /\/etc\/secret\.conf could not be written: EIO/ })
  t.equal(fs.readFileSync(dir + SECRET, 'utf8'), 'password\n')
  t.equal(fs.statSync(dir + SECRET).mode & 0o777, 0o600)
})

t.test('what failed is told, not that the draft could not be removed after it', async t => {
  const dir = t.testdir({ etc: {} })
  const said = await during(dir, op => op.name === 'writeSync' ? { errno: 'ENOSPC' } : op.name === 'unlinkSync' ? { errno: 'EIO' } : undefined, () => openHost({ root: dir }).write('/etc/a.conf', 'a\n'))
  t.match(said, { message: /a\.conf could not be written: ENOSPC/ })
})

t.test('what killed runs left goes with the next run that writes, and with the undo', async t => {
  const left = [`${STATE}/lock.${NO_PID}`, `${STATE}/lock.removing`, `${STATE}/lock.removing.${NO_PID}`, `${STATE}/.journal.jsonl.vfiokit-new`, `${STATE}/.images.json.vfiokit-new`]
  for (const module of [trial, undo as unknown as Module<{}>]) {
    const dir = t.testdir({ etc: {} })
    fs.mkdirSync(dir + STATE, { recursive: true })
    for (const path of left) fs.writeFileSync(dir + path, 'torn')
    const host = openHost({ root: dir, machine })
    t.match(await execute(host, module, {}, options), { error: undefined })
    t.same(everything(dir).filter(path => left.includes(path)), [], module.name)
  }
})

t.test('a draft of an undo that was killed goes as well', async t => {
  const dir = t.testdir({ etc: {} })
  const host = openHost({ root: dir, machine })
  await execute(host, trial, {}, options)
  fs.writeFileSync(`${dir}/etc/.a.conf.vfiokit-new`, 'torn')
  fs.unlinkSync(`${dir}/etc/a.conf`)
  await execute(host, trial, {}, options)
  t.same(fs.readdirSync(`${dir}/etc`), ['a.conf'])
  fs.writeFileSync(`${dir}/etc/.a.conf.vfiokit-new`, 'torn')
  await execute(host, undo as unknown as Module<{}>, {}, options)
  t.same(everything(dir), ['/etc'])
})

t.test('a lock whose holder died is never mistaken for that of a run that has just taken it over', async t => {
  const dir = t.testdir({})
  const host = openHost({ root: dir })
  const free = await takeLock(host, 'living', 'r2', 0)
  const living = host.read(LOCK) ?? ''
  free()
  host.createExclusive(LOCK, living.replace(/"started":"\d+"/, '"started":"1"'))
  let looked = 0
  // Between looking and removing the other run takes over, and what is at LOCK from then on is its own.
  const slow: Host = { ...host, read(path) {
    const text = host.read(path)
    if (path === LOCK && ++looked === 2) fs.writeFileSync(dir + LOCK, living)
    return text
  } }
  const inode = fs.statSync(dir + LOCK).ino
  await t.rejects(takeLock(slow, 'late', 'r3', 0), { code: 'E_BUSY', message: /living \(run r2/ })
  t.equal(fs.statSync(dir + LOCK).ino, inode, 'the lock of the living was never away')
  t.same(host.list(STATE), ['lock'])
})

t.test('a directory that another run removes meanwhile is made again', t => {
  const dir = t.testdir({})
  let times = 0
  const disk = tamper(dir, { cut: () => { throw new Error('killed') }, decide(op) {
    if (op.name === 'writeFileSync' && times++ < 3) fs.rmdirSync(dir + STATE)
    return undefined
  } })
  try { t.equal(openHost({ root: dir }).createExclusive(LOCK, 'x'), true) } finally { disk.restore() }
  t.end()
})

t.test('a tool that does not stop talking is quoted in few words', async t => {
  const flood: Argv[] = []
  const talking = { ...machine, run: (argv: Argv) => { flood.push(argv); return { code: 1, stdout: '', stderr: 'x'.repeat(1 << 20) } } }
  const loud: Module<{}> = defineModule({ name: 'loud', summary: 'A trial.', params: {}, example: {}, plan: () => ({ steps: [kmod('vfio_pci')], report: () => ({ own: {} }) }) })
  const grub: Module<{}> = defineModule({ name: 'grub', summary: 'A trial.', params: {}, example: {}, plan: () => ({ steps: [{ kind: 'grubConfig', path: '/boot/grub/grub.cfg', command: ['update-grub'], wishes: [] }], report: () => ({ own: {} }) }) })
  const image: Module<{}> = defineModule({ name: 'image', summary: 'A trial.', params: {}, example: {}, plan: () => ({ steps: [{ kind: 'bootImage', path: '/boot/initrd.img-6', kernel: '6', tool: 'initramfs-tools', inputs: [], holds: [] }], report: () => ({ own: {} }) }) })
  for (const module of [loud, grub, image]) {
    const said = await execute(openHost({ root: t.testdir({}), machine: talking }), module, {}, options)
    t.ok((said.error?.stop.message.length ?? 0) > 100 && (said.error?.stop.message.length ?? 0) < 1200, `${module.name}: ${said.error?.stop.message.length ?? 0} characters`)
  }
  t.ok(flood.length >= 3)
})
