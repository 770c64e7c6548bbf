import t from 'tap'
import { BINDER } from '../../lib/bind-by-address.ts'
import { openHost } from '../../lib/host-fs.ts'
import { JOURNAL, beginRun, forgetRuns, ourClaims, readJournal, recordedDevices } from '../../lib/journal.ts'

const header = { run: 'r1', module: 'vfio_bind', version: '0.1.0', at: '2026-01-01T00:00:00Z', machine_id: 'm', image: false, boot_id: 'b', released: [], dirs: [], claims: [{ thing: 'id' as const, value: '10de:20b7' }], devices: [{ address: '0000:41:00.0', id: '10de:20b7' }] }
const entry = { kind: 'kmod' as const, name: 'vfio' }

t.test('what is written is read back, in order, and forgotten run by run', async t => {
  const host = openHost({ root: t.testdir({}) })
  t.same(readJournal(host), [])
  const first = await beginRun(host, header)
  await first.entry(entry)
  const second = await beginRun(host, { ...header, run: 'r2', module: 'gpu_passthrough', claims: [], devices: [] })
  await second.entry({ kind: 'file', path: '/etc/é', before: '', after: 'x', splices: [[0, 1, 'Ã©']], lines: [], words: [], dirs: [] })
  await second.done()
  t.match(readJournal(host), [
    { run: 'r1', entries: [entry], done: false, claims: header.claims },
    { run: 'r2', done: true, entries: [{ path: '/etc/é', splices: [[0, 1, 'Ã©']] }] },
  ])
  t.equal(host.stat(JOURNAL)?.mode, 0o600)
  t.same(ourClaims(host), header.claims)
  t.same(ourClaims(host, 'gpu_passthrough'), [])
  t.same(recordedDevices(host), header.devices, 'the last run that recorded any')
  await forgetRuns(host, new Set(['r1']))
  t.match(readJournal(host), [{ run: 'r2' }])
  await forgetRuns(host, new Set(['r2']))
  t.equal(host.stat(JOURNAL), null)
})

t.test('a torn last line is dropped, a broken one in the middle is refused, a newer format is refused untouched', async t => {
  const host = openHost({ root: t.testdir({}) })
  const journal = await beginRun(host, header)
  await journal.entry(entry)
  const whole = host.read(JOURNAL) ?? ''
  await host.write(JOURNAL, whole + '{"run":"r1","entry":{"kin')
  t.match(readJournal(host), [{ entries: [entry] }])
  await host.write(JOURNAL, 'rubbish\n' + whole)
  t.throws(() => readJournal(host), { code: 'E_HOST', message: /line 1 is not a journal line/ })
  await host.write(JOURNAL, '{"vfiokit":1,"run":"x"}\n')
  t.throws(() => readJournal(host), { code: 'E_HOST', message: /line 1 is not a journal line/ }, 'a header without what belongs to one')
  for (const entry of ['null', '1', '{"path":"/etc/x"}']) {
    await host.write(JOURNAL, `${whole}{"run":"r1","entry":${entry}}\n`)
    t.throws(() => readJournal(host), { code: 'E_HOST', message: /line 3 is not a journal line/ }, 'an entry of no kind')
  }
  await host.write(JOURNAL, whole.split('\n').slice(1).join('\n'))
  t.throws(() => readJournal(host), { code: 'E_HOST', message: /line 1 is not a journal line/ }, 'what belongs to a run whose first line is lost')
  const newer = whole.replace('"vfiokit":1', '"vfiokit":2')
  await host.write(JOURNAL, newer)
  t.throws(() => readJournal(host), { code: 'E_HOST', message: /format 2.*version 0\.1\.0/ })
  await t.rejects(beginRun(host, header), { code: 'E_HOST' })
  t.equal(host.read(JOURNAL), newer)
})

t.test('devices add up over runs; gpu_passthrough is exact about its own', async t => {
  const [a, b, c] = ['0000:41:00.0', '0000:61:00.0', '0000:81:00.0'].map(address => ({ address, id: '10de:20b7' }))
  if (a === undefined || b === undefined || c === undefined) throw new Error('three devices')
  const runs = async (...all: readonly Partial<typeof header>[]): Promise<readonly string[]> => {
    const host = openHost({ root: t.testdir({}) })
    for (const [index, run] of all.entries()) await (await beginRun(host, { ...header, claims: [], devices: [], run: `r${index}`, ...run })).done()
    return recordedDevices(host).map(one => `${one.address} ${one.id}`)
  }
  const line = (address: string) => ({ thing: 'line' as const, value: `options ${BINDER} ${address}=10de:20b7` })
  const job = { module: 'gpu_passthrough' }
  t.same(await runs({ devices: [a] }, { devices: [b] }), ['0000:41:00.0 10de:20b7', '0000:61:00.0 10de:20b7'], 'one call after the other')
  t.same(await runs({ devices: [a] }, { devices: [{ ...a, id: '10de:1eb8' }] }), ['0000:41:00.0 10de:1eb8'], 'a card that was swapped')
  t.same(await runs({ ...job, devices: [a, b] }, { ...job, devices: [b, c] }), ['0000:61:00.0 10de:20b7', '0000:81:00.0 10de:20b7'])
  t.same(await runs({ devices: [a] }, { ...job, devices: [b] }, { ...job, devices: [c] }), ['0000:41:00.0 10de:20b7', '0000:81:00.0 10de:20b7'], 'others\' stay')
  t.same(await runs({ devices: [a] }, { ...job, devices: [a, b] }, { ...job, devices: [c] }), ['0000:41:00.0 10de:20b7', '0000:81:00.0 10de:20b7'], 'also those that it was asked for as well')
  t.same(await runs({ devices: [a, b] }, { released: [line(a.address)] as never[], devices: [c] }), ['0000:61:00.0 10de:20b7', '0000:81:00.0 10de:20b7'], 'what a run gives back that takes another')
  t.same(await runs({ devices: [a] }, { released: [{ thing: 'id', value: a.id }] as never[], devices: [a] }), ['0000:41:00.0 10de:20b7'], 'from by id to by address')
})
