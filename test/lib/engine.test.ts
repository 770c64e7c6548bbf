import t from 'tap'
import * as fs from 'fs'
import { execute } from '../../lib/engine.ts'
import type { ExecuteOptions } from '../../lib/engine.ts'
import { Stop } from '../../lib/errors.ts'
import { sha256 } from '../../lib/hash.ts'
import { openHost } from '../../lib/host-fs.ts'
import type { Machine } from '../../lib/host-fs.ts'
import type { AbsPath, Argv, Host, HostView } from '../../lib/host.ts'
import { JOURNAL, readJournal } from '../../lib/journal.ts'
import { LOCK, takeLock } from '../../lib/lock.ts'
import { defineModule } from '../../lib/module.ts'
import type { Module, Plan } from '../../lib/module.ts'
import { parseParams } from '../../lib/params.ts'
import { file, kmod } from '../../lib/steps.ts'
import type { Step } from '../../lib/steps.ts'
import undo from '../../modules/passthrough_undo.ts'

const GRUB_CFG: AbsPath = '/boot/grub/grub.cfg'
const options: ExecuteOptions = { check: false, diff: false, wait: 0, version: '1.2.3', render: result => JSON.stringify(result.changes) }

/** Remembers what is asked of it; modprobe works unless told to lie or fail. */
function machine(dir: string, modprobe: 'works' | 'lies' | 'fails' = 'works'): Machine & { readonly ran: Argv[] } {
  const ran: Argv[] = []
  return {
    ran,
    run(argv) {
      ran.push(argv)
      if (modprobe === 'fails') return { code: 1, stdout: '', stderr: 'modprobe: FATAL: Module nothing not found\n' }
      if (modprobe === 'works') fs.mkdirSync(`${dir}/sys/module/${argv[1] ?? ''}`, { recursive: true })
      return { code: 0, stdout: '', stderr: '' }
    },
    writeAttribute: () => undefined,
  }
}

function module(steps: (host: HostView) => readonly Step[], more: Partial<Plan> = {}): Module<{}> {
  return defineModule({ name: 'trial', summary: 'A trial.', params: {}, example: {}, plan: host => ({ steps: steps(host), report: () => ({ own: {} }), ...more }) })
}

const two = module(() => [file('/etc/new/a.conf', 'a\n'), kmod('vfio_pci')], { claims: [{ thing: 'line', value: 'a' }] })

t.test('check says what apply does, apply does it once, and both are recorded', async t => {
  const dir = t.testdir({ etc: {} })
  const fake = machine(dir)
  const host = openHost({ root: dir, machine: fake })
  const promised = await execute(host, two, {}, { ...options, check: true, diff: true })
  t.equal(promised.changed, true)
  t.match(promised.diff, [{ before: '', after: 'a\n', before_header: '/etc/new/a.conf (absent)' }])
  t.same(host.list('/'), ['etc'], 'checking touches nothing')
  t.equal(fake.ran.length, 0)
  const done = await execute(host, two, {}, options)
  t.same(done.changes, promised.changes)
  t.equal(done.error, undefined)
  t.equal(host.read('/etc/new/a.conf'), 'a\n')
  t.match(readJournal(host), [{ run: done.run, module: 'trial', version: '1.2.3', done: true, claims: [{ value: 'a' }], entries: [{ kind: 'file', dirs: ['/etc/new'] }, { kind: 'kmod' }] }])
  t.equal(host.read(`/var/lib/vfiokit/runs/${done.run ?? ''}.json`), JSON.stringify(done.changes))
  t.equal(host.stat(LOCK), null)
  const again = await execute(host, two, {}, options)
  t.equal(again.changed, false)
  t.equal(again.run, undefined)
  t.equal(readJournal(host).length, 1)
})

t.test('a tool that ends well and did nothing is drift, not success', async t => {
  const dir = t.testdir({})
  const result = await execute(openHost({ root: dir, machine: machine(dir, 'lies') }), two, {}, options)
  t.match(result.error, { stop: { code: 'E_DRIFT', message: /kernel module vfio_pci is still not loaded/ }, node: 'partial' })
})

t.test('a tool that fails is named with its exit code and words; the next run goes on', async t => {
  const dir = t.testdir({})
  const result = await execute(openHost({ root: dir, machine: machine(dir, 'fails') }), two, {}, options)
  t.match(result, { changed: true, changes: [{ label: '/etc/new/a.conf' }], error: { stop: { code: 'E_COMMAND', message: /modprobe vfio_pci ended with 1 .*not found/ }, node: 'partial' } })
  const host = openHost({ root: dir, machine: machine(dir) })
  t.match(readJournal(host), [{ done: false }])
  const healed = await execute(host, two, {}, options)
  t.match(healed, { changed: true, changes: [{ label: 'kernel module vfio_pci' }] })
  t.equal(healed.error, undefined)
})

t.test('what somebody else changes meanwhile is not overwritten', async t => {
  const dir = t.testdir({ etc: { b: 'old' } })
  const host = openHost({ root: dir, machine: machine(dir) })
  const racing: Host = { ...host, async write(path, text, mode) {
    await host.write(path, text, mode)
    if (path === '/etc/a') fs.writeFileSync(`${dir}/etc/b`, 'theirs')
  } }
  const result = await execute(racing, module(() => [file('/etc/a', 'a'), file('/etc/b', 'ours')]), {}, options)
  t.match(result.error, { stop: { code: 'E_RACED', message: /\/etc\/b changed while this ran/ }, node: 'partial' })
  t.equal(host.read('/etc/b'), 'theirs')
})

t.test('nor what he changes while ours is being written', async t => {
  for (const text of ['ours', null]) {
    const dir = t.testdir({ etc: { b: 'old' } })
    const host = openHost({ root: dir, machine: machine(dir) })
    let kept = 0
    const racing: Host = { ...host, async write(path, ...rest) {
      await host.write(path, ...rest)
      // The header of the run, its entry for the file, and then the file.
      if (path === JOURNAL && ++kept === 2) fs.writeFileSync(`${dir}/etc/b`, 'theirs')
    } }
    const result = await execute(racing, module(() => [file('/etc/b', text)]), {}, options)
    t.match(result.error, { stop: { code: 'E_RACED', message: /\/etc\/b changed while this ran/ } })
    t.equal(host.read('/etc/b'), 'theirs')
    t.same(host.list('/etc'), ['b'])
  }
})

t.test('what the journal keeps is what was compared', async t => {
  const dir = t.testdir({ etc: { b: 'old' } })
  const host = openHost({ root: dir, machine: machine(dir) })
  // A file that is being written is short for a moment: here when it is read for the second time since the run began to write.
  let reads = 0
  const racing: Host = { ...host, read: path => path === '/etc/b' && host.read(JOURNAL) !== null && ++reads === 2 ? 'half' : host.read(path) }
  const kept: string[] = []
  const result = await execute({ ...racing, async write(path, text, ...rest) {
    if (path === JOURNAL) kept.push(text)
    await host.write(path, text, ...rest)
  } }, module(() => [file('/etc/b', 'ours')]), {}, options)
  t.match(result, { run: undefined, error: { stop: { code: 'E_RACED' }, node: 'untouched' } })
  t.match(kept, [/"claims"/, `"before":"${sha256('old')}"`])
  t.same(readJournal(host), [], 'what nothing came of is nobody\'s')
})

t.test('nothing is written while another run holds the lock; check does not wait', async t => {
  const dir = t.testdir({})
  const host = openHost({ root: dir, machine: machine(dir) })
  const unlock = await takeLock(host, 'other', 'r1', 0)
  await t.rejects(execute(host, two, {}, options), { code: 'E_BUSY' })
  t.equal((await execute(host, two, {}, { ...options, check: true })).changed, true)
  t.same(host.list('/'), ['var'])
  unlock()
})

t.test('a refusal leaves nothing behind, not even our folder', async t => {
  const dir = t.testdir({ etc: { elsewhere: 'x' } })
  fs.symlinkSync('elsewhere', `${dir}/etc/a`)
  const host = openHost({ root: dir, machine: machine(dir) })
  await t.rejects(execute(host, module(() => [file('/etc/a', 'a')]), {}, options), { code: 'E_REFUSED', message: /\/etc\/a is a symbolic link to elsewhere/ })
  await t.rejects(execute(host, module(() => { throw new Stop('E_HOST', 'no') }), {}, options), { code: 'E_HOST' })
  t.same(host.list('/'), ['etc'])
})

t.test('a node that would boot worse than before is told, whatever the tools said', async t => {
  const dir = t.testdir({ boot: { grub: { 'grub.cfg': 'old' } } })
  const host = openHost({ root: dir, machine: machine(dir) })
  const breaking = module(() => [file(GRUB_CFG, '')], { report: host => {
    const ok = host.read(GRUB_CFG) !== ''
    return { own: {}, bootable: { ok, reasons: ok ? [] : ['grub.cfg is empty'] } }
  } })
  t.match(await execute(host, breaking, {}, options), { error: { stop: { code: 'E_DRIFT', message: /no longer boot as it did: grub\.cfg is empty/ } }, bootable: { ok: false } })
})

t.test('where commands cannot run they are left to the operator, every time, and nothing fails', async t => {
  const host = openHost({ root: t.testdir({}) })
  const first = await execute(host, two, {}, options)
  t.match(first, { changed: true, pending: ['modprobe vfio_pci'], changes: [{ label: '/etc/new/a.conf' }] })
  t.equal(first.error, undefined)
  t.match(await execute(host, two, {}, options), { changed: false, pending: ['modprobe vfio_pci'], changes: [] })
})

t.test('what a killed run left half-written is swept away by the next one', async t => {
  const dir = t.testdir({ etc: { a: 'old' } })
  const host = openHost({ root: dir, machine: machine(dir) })
  const killed: Host = { ...host, async write(path, text, mode) {
    if (path !== '/etc/a') return host.write(path, text, mode)
    fs.writeFileSync(`${dir}/etc/.a.vfiokit-new`, text.slice(0, 1))
    throw new Error('killed')
  } }
  t.match(await execute(killed, module(() => [file('/etc/a', 'new')]), {}, options), { error: { stop: { code: 'E_INTERNAL' } } })
  await execute(host, module(() => [file('/etc/other', 'x')]), {}, options)
  t.same(host.list('/etc'), ['a', 'other'])
  t.equal(host.read('/etc/a'), 'old')
  t.notOk(host.stat(JOURNAL) === null)
})

t.test('after a refusal under the lock, and after an undo, even /var is gone where we made it', async t => {
  const { default: undo } = await import('../../modules/passthrough_undo.ts')
  const dir = t.testdir({ etc: { passwd: 'x' } })
  const host = openHost({ root: dir })
  await execute(host, module(() => [file('/etc/new/a.conf', 'a')]), {}, options)
  t.same(host.list('/'), ['etc', 'var'])
  await execute(host, undo, { since: undefined, allow_measured_boot_change: false }, options)
  t.same(host.list('/'), ['etc'])
  t.same(host.list('/etc'), ['passwd'])
})

t.test('what is made has its mode, whatever the caller\'s umask is', async t => {
  const dir = t.testdir({ etc: { passwd: 'x' } })
  const umask = process.umask(0o077)
  t.teardown(() => process.umask(umask))
  await execute(openHost({ root: dir }), module(() => [file('/etc/new/deep/a.conf', 'a')]), {}, options)
  const mode = (path: string): string => (fs.statSync(dir + path).mode & 0o777).toString(8)
  t.same(['/var', '/var/lib', '/var/lib/vfiokit', '/etc/new', '/etc/new/deep', '/etc/new/deep/a.conf'].map(mode), ['755', '755', '700', '755', '755', '644'])
})

t.test('the result of an undo is kept as long as a journal is', async t => {
  const host = openHost({ root: t.testdir({ etc: {} }), machine: machine('') })
  const results = (): readonly string[] => host.list('/var/lib/vfiokit/runs').map(name => host.read(`/var/lib/vfiokit/runs/${name}`) ?? '')
  const runs = [await execute(host, module(() => [file('/etc/a', 'a\n')]), {}, options), await execute(host, module(() => [file('/etc/b', 'b\n')]), {}, options)]
  const since = await execute(host, undo, parseParams(undo.params, { since: runs[1]?.run }), options)
  t.same([...results()].sort(), [...runs, since].map(one => JSON.stringify(one.changes)).sort())
  const failing: Module<{}> = { ...module(() => []), plan: () => ({ ...module(() => [file('/etc/a', null)]).plan(host, {}), undoes: new Set(), report: () => ({ own: {}, fail: new Stop('E_DRIFT', 'something was kept') }) }) }
  const failed = await execute(host, failing, {}, options)
  t.equal(failed.error?.stop.code, 'E_DRIFT')
  t.ok(results().includes(JSON.stringify(failed.changes)), 'also of one that keeps something')
  await execute(host, undo, parseParams(undo.params, {}), options)
  t.same(host.list('/'), ['etc'])
})

const SECRET = '[a]\npassword = MARK1\n# MARK2\n[b]\nother = MARK3'
const line = 'ours = yes'
const masked = module(() => [file('/etc/svc/svc.conf', SECRET.replace('# MARK2', `${line}\n# MARK2`) + '\n', undefined, { secret: [line] })])

t.test('what nobody may be shown is in no diff, no journal and no record, whatever the mode of the file', async t => {
  const dir = t.testdir({ etc: { svc: { 'svc.conf': SECRET } } })
  fs.chmodSync(`${dir}/etc/svc/svc.conf`, 0o644)
  const host = openHost({ root: dir, machine: machine(dir) })
  const done = await execute(host, masked, {}, { ...options, diff: true, render: result => JSON.stringify(result) })
  t.match(done.diff, [{ after: /^ours = yes$/m }], 'our line is shown')
  const back = await execute(host, undo, parseParams(undo.params, {}), { ...options, check: true, diff: true })
  t.match(back.diff, [{ before: /^ours = yes$/m }])
  const state = fs.readdirSync(`${dir}/var/lib/vfiokit/runs`).map(name => fs.readFileSync(`${dir}/var/lib/vfiokit/runs/${name}`, 'utf8'))
  for (const text of [JSON.stringify([done, back]), host.read(JOURNAL) ?? '', ...state]) t.notMatch(text, 'MARK')
  t.equal((await execute(host, undo, parseParams(undo.params, {}), options)).error, undefined)
  t.equal(host.read('/etc/svc/svc.conf'), SECRET)
})

t.test('of a file that everybody may read in a directory that not everybody may enter only our own words are shown', async t => {
  const dir = t.testdir({ etc: { svc: { deep: { 'svc.conf': 'password=MARK\n' } } } })
  const step = module(() => [file('/etc/svc/deep/svc.conf', 'password=MARK ours=yes\n')])
  fs.chmodSync(`${dir}/etc/svc/deep/svc.conf`, 0o644)
  for (const [closed, shown] of [['/etc/svc', false], ['/etc/svc/deep', false], ['', true]] as const) {
    for (const path of ['', '/etc', '/etc/svc', '/etc/svc/deep']) fs.chmodSync(dir + path, path === closed ? 0o750 : 0o755)
    const { diff } = await execute(openHost({ root: dir, machine: machine(dir) }), step, {}, { ...options, check: true, diff: true })
    t.match(diff, [{ after: /ours=yes/ }])
    t.equal(JSON.stringify(diff).includes('MARK'), shown, closed)
  }
})

t.test('an undo that was cut before it forgot its runs finds its files as they were, not edited', async t => {
  for (const text of ['first\n', null]) {
    const dir = t.testdir({ etc: text === null ? {} : { a: text } })
    const host = openHost({ root: dir, machine: machine(dir) })
    await execute(host, module(() => [file('/etc/a', 'first\nsecond\n')]), {}, options)
    await execute(host, module(() => [file('/etc/a', 'first\nsecond\nthird\n')]), {}, options)
    const cut: Host = { ...host, remove(path) {
      if (path === JOURNAL) throw new Stop('E_APPLY', 'cut')
      host.remove(path)
    } }
    t.match(await execute(cut, undo, parseParams(undo.params, {}), options), { error: { stop: { message: 'cut' } } })
    t.equal(host.read('/etc/a'), text)
    const again = await execute(host, undo, parseParams(undo.params, {}), options)
    t.equal(again.error, undefined)
    t.notMatch(JSON.stringify(again), 'was edited since')
    t.equal(host.read('/etc/a'), text)
    t.same(host.list('/'), ['etc'])
  }
})

t.test('a new file and the directories made for it get the owner that is asked for, also when an undo brings it back', async t => {
  const dir = t.testdir({ etc: {} })
  const host = openHost({ root: dir, machine: machine(dir) })
  const owner = process.getuid() === 0 ? { uid: 1234, gid: 5678 } : { uid: process.getuid(), gid: process.getgid() }
  const present = module(() => [file('/etc/svc/svc.conf.d/50-ours.conf', 'x\n', 0o640, { owner })])
  const absent = module(() => [file('/etc/svc/svc.conf.d/50-ours.conf', null)], { emptyDirs: ['/etc/svc/svc.conf.d', '/etc/svc'] })
  const look = (): readonly unknown[] => ['/etc/svc', '/etc/svc/svc.conf.d', '/etc/svc/svc.conf.d/50-ours.conf'].map(path => host.stat(path as AbsPath))
  await execute(host, present, {}, options)
  const made = look()
  t.match(made, [{ mode: 0o750, ...owner }, { mode: 0o750, ...owner }, { mode: 0o640, ...owner }])
  const { run = '' } = await execute(host, absent, {}, options)
  t.same(look(), [null, null, null])
  await execute(host, undo, parseParams(undo.params, { since: run }), options)
  t.match(look(), [{ mode: 0o750, ...owner }, { mode: 0o750, ...owner }, { mode: 0o640, ...owner }])
})

t.test('a section that we began stays where somebody has put something into it since', async t => {
  const path: AbsPath = '/etc/svc.conf'
  const began = module(() => [file(path, '[a]\r\nx = 1\r\n\r\n[b]\r\nours = 1\r\n')])
  for (const [since, left] of [
    ['theirs = 2\r\n', '[a]\r\nx = 1\r\n\r\n[b]\r\ntheirs = 2\r\n'],
    ['[c]\r\ntheirs = 2\r\n', '[a]\r\nx = 1\r\n\r\n[c]\r\ntheirs = 2\r\n'],
  ] as const) {
    const dir = t.testdir({ etc: { 'svc.conf': '[a]\r\nx = 1\r\n' } })
    const host = openHost({ root: dir, machine: machine(dir) })
    await execute(host, began, {}, options)
    fs.appendFileSync(`${dir}${path}`, since)
    await execute(host, undo, parseParams(undo.params, {}), options)
    t.equal(host.read(path), left)
  }
})

t.test('a bug in what is told of a run that wrote is no reason to hide what it wrote', async t => {
  const host = openHost({ root: t.testdir({ etc: {} }), machine: machine('') })
  const broken = module(() => [file('/etc/a', 'a\n')], { report: at => {
    if (at.read('/etc/a') !== null) throw new TypeError('x is undefined')
    return { own: {} }
  } })
  const done = await execute(host, broken, {}, options)
  t.match(done, { changed: true, changes: [{ label: '/etc/a' }], error: { stop: { code: 'E_INTERNAL', message: /^x is undefined; this is a bug/ }, node: 'partial' } })
  t.match(readJournal(host), [{ run: done.run }])
})

t.test('the result that was just kept is not pruned, whatever the clock said before', async t => {
  const dir = t.testdir({ etc: {}, var: { lib: { vfiokit: { runs: Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`2999010${n % 10}T000000Z-${100000 + n}.json`, 'old'])) } } } })
  const host = openHost({ root: dir, machine: machine(dir) })
  const { run = '' } = await execute(host, module(() => [file('/etc/a', 'a\n')]), {}, options)
  t.not(host.read(`/var/lib/vfiokit/runs/${run}.json`), null)
  t.equal(host.list('/var/lib/vfiokit/runs').length, 20)
})

t.test('a module that no boot has to do with says nothing of one', async t => {
  const dir = t.testdir({ etc: {} })
  const host = openHost({ root: dir, machine: machine(dir) })
  const quiet = { ...module(() => [file('/etc/a', 'a\n')]), boots: false as const }
  for (const check of [true, false]) {
    const done = await execute(host, quiet, {}, { ...options, check })
    t.notOk('rebootReasons' in done || 'pendingAtBoot' in done)
    t.same(done.pending, [])
  }
})
