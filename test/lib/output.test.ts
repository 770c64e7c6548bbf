import { Buffer } from 'buffer'
import t from 'tap'
import { exitCode, wireOf, wireOfStop } from '../../lib/envelope.ts'
import { Stop, badParam, refused } from '../../lib/errors.ts'
import { toJson } from '../../lib/output.ts'
import type { Result } from '../../lib/result.ts'
import { random } from './random.ts'

const speaker = { module: 'trial', version: '1.2.3', host: { name: 'node1' } }
const result: Result = { changed: true, msg: 'changed it', changes: [{ step: 'file', label: '/etc/x', facet: 'persistent', before: '', after: 'sha256:0' }], own: {} }

t.test('one line of ASCII that means the same', async (t) => {
  const { below, list } = random(3)
  for (let round = 0; round < 500; round++) {
    const text = list(12, () => String.fromCharCode([below(0x100), 0x2028 + below(2), 0x5c, 0xd800 + below(0x800), below(0x10000)][below(5)]!)).join('')
    const json = toJson({ text, [text]: 1 })
    const wellFormed = Buffer.from(text, 'utf8').toString('utf8')
    if (!/^[\x20-\x7e]*\n$/.test(json) || JSON.parse(json).text !== wellFormed) t.equal(JSON.parse(json).text, wellFormed, JSON.stringify(text))
  }
  t.equal(toJson({ a: '\\ud800 \ud800 \\\\ud800 \u007f\u0085' }), '{"a":"\\\\ud800 \\ufffd \\\\\\\\ud800 \\u007f\\u0085"}\n')
  t.strictSame(JSON.parse(toJson({ a: [{ __ansible_type: 1, b: 2 }] })), { a: [{ b: 2 }] })
  t.strictSame(JSON.parse(toJson({ a: { b: [1] } }, 2)), { a: { b: [1] } })
})

t.test('the envelope: what is always there, and what is left out', async (t) => {
  const wire = wireOf(result, speaker)
  t.match(wire, { changed: true, failed: false, msg: 'changed it', comment: 'changed it', module: 'trial', version: '1.2.3', contract: 1, host: { name: 'node1' } })
  for (const key of ['error', 'exception', 'run', 'diff', 'pending', 'reboot_required', 'bootable', 'notes', 'warnings']) t.notOk(key in wire, key)
  const full = wireOf({ ...result, rebootReasons: ['the IOMMU is off'], pendingAtBoot: [], pending: [], notes: [], warnings: ['w'], diff: [], run: 'r1' }, speaker)
  t.match(full, { reboot_required: true, reboot_reasons: ['the IOMMU is off'], pending_at_boot: [], pending: [], warnings: ['w'], run: 'r1' })
  t.notOk('notes' in full)
  t.notOk('diff' in full)
  t.equal(wireOf({ ...result, rebootReasons: [] }, speaker)['reboot_required'], false)
  for (const value of Object.values(full)) t.not(value, null)
})

t.test('own keys may be anything but the envelope and what callers take for theirs', async (t) => {
  const wire = wireOf({ ...result, own: { gpus: [], changed: false, msg: 'x', results: [], items: [], _ansible_x: 1, ansible_facts: {}, rc: 0 } }, speaker)
  t.match(wire, { gpus: [], changed: true, msg: 'changed it' })
  for (const key of ['results', 'items', '_ansible_x', 'ansible_facts', 'rc']) t.notOk(key in wire, key)
})

t.test('a stop becomes a failure with its code; non-zero exactly when it failed', async (t) => {
  const bad = wireOfStop(badParam('ids', 'ids is wrong'), speaker)
  t.match(bad, { changed: false, failed: true, msg: 'ids is wrong', comment: 'ids is wrong', error: { code: 'E_PARAMS', param: 'ids', node: 'untouched' } })
  t.strictSame([exitCode(bad), exitCode(wireOfStop(refused('no', 'hint'), speaker)), exitCode(wireOf(result, speaker))], [2, 1, 0])
  t.strictSame(wireOfStop(refused('no', 'do that'), speaker)['error'], { code: 'E_REFUSED', hint: 'do that', node: 'untouched' })
  t.strictSame(Object.keys(Object(wireOfStop(badParam('', 'x'), speaker)['error'])), ['code', 'node'], 'no empty param')
  const half = wireOf({ ...result, msg: 'stuck', error: { stop: new Stop('E_APPLY', 'stuck'), node: 'partial' } }, speaker)
  t.match(half, { changed: true, failed: true, error: { code: 'E_APPLY', node: 'partial' } })
  t.equal(exitCode(half), 1)
  const cause = new TypeError('x is not a function')
  t.match(wireOfStop(new Stop('E_INTERNAL', 'bug', { cause }), speaker)['exception'], /TypeError: x is not a function\n/)
  t.notOk('exception' in bad)
})
