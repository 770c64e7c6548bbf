import t from 'tap'
import { readDocuments } from '../../lib/report-input.ts'
import { resultsIn } from '../../lib/report-results.ts'
import type { Found } from '../../lib/report-results.ts'

const wire = (module: string, more: object = {}) => ({ changed: false, failed: false, msg: 'ok', comment: 'ok', module, version: '0.1.0', contract: 1, host: { name: 'node1' }, changes: [], ...more })
const INFO = wire('gpu_info', { gpus: [] })
const VERIFY = wire('passthrough_verify', { status: 'ready' })

function found(text: string, name = 'results/file.json'): Found & { readonly problems: readonly string[] } {
  const { documents, problems } = readDocuments(text)
  const all = documents.map((document) => resultsIn(document, { name, at: 7, first: 0 }))
  return { told: all.flatMap(({ told }) => told), lost: all.flatMap(({ lost }) => lost), problems }
}

const modules = (text: string): readonly string[] => found(text).told.map(({ module }) => module)

t.test('results as the modules print them', async t => {
  const both = ['gpu_info', 'passthrough_verify']
  t.same(modules(JSON.stringify(INFO)), ['gpu_info'])
  t.same(modules(`${JSON.stringify(INFO)}\n${JSON.stringify(VERIFY)}\n`), both)
  t.same(modules(`\ufeff${JSON.stringify(INFO)}\r\n\r\n${JSON.stringify(VERIFY)}\r\n`), both)
  t.same(modules(`${JSON.stringify(INFO, null, 2)}\n${JSON.stringify(VERIFY, null, 4)}\n`), both, 'with --pretty')
  t.same(modules(JSON.stringify([INFO, VERIFY])), both)
  t.same(modules(`... /boot/initrd.img\n${JSON.stringify(INFO)}\nConnection to node1 closed.\n`), ['gpu_info'], 'between what else a screen shows')
  for (const remark of ['[WARNING]: Platform linux on host n1 is using', '[DEPRECATION WARNING]: Importing', '[ERROR]: Task failed']) {
    const pretty = JSON.stringify(INFO, null, 4).split('\n')
    t.match(found([remark, ...pretty.slice(0, 3), remark, ...pretty.slice(3), remark, ''].join('\n')), { told: [{ module: 'gpu_info' }], problems: [] }, `between what Ansible warns of: ${remark}`)
  }
  t.same(modules(''), [])
  t.same(modules('{"contract":1,"module":"gpu_info"}'), [], 'no result of a run')
})

t.test('what is broken costs only itself and is told', async t => {
  const cut = JSON.stringify(INFO).slice(0, -9)
  t.match(found(`${JSON.stringify(VERIFY)}\n${cut}`), { told: [{ module: 'passthrough_verify' }], problems: ['the JSON that begins in line 2 is broken or cut off'] })
  t.match(found(`${cut}\n${JSON.stringify(VERIFY)}`), { told: [{ module: 'passthrough_verify' }], problems: [/line 1 /] })
  const pretty = JSON.stringify(INFO, null, 4).split('\n')
  t.match(found(`${pretty.slice(0, 5).join('\n')}\n${pretty.join('\n')}`), { told: [{ module: 'gpu_info' }], problems: [/line 1 /] })
  const { problems } = found(`${cut}\n`.repeat(40))
  t.equal(problems.length, 4)
  t.equal(problems[3], 'so are 37 more')
  t.match(found('{"a":'.repeat(1000)).problems, [/line 1 /])
  const deep = `${'[['.repeat(60)}${JSON.stringify(INFO)}${']]'.repeat(60)}`
  t.same(found(deep).told, [], 'what would exhaust the stack is left alone')
})

// The shapes of ansible-core 2.14 and ansible.posix 1.5.
t.test("the output of Ansible's callbacks", async t => {
  const end = '2026-11-22T10:00:05.123456Z'
  const play = (hosts: object) => ({
    custom_stats: {}, global_custom_stats: {}, stats: { 'n1.lan': { ok: 1 } },
    plays: [{ play: { name: 'all', duration: { start: end, end } }, tasks: [{ task: { name: 'Look', duration: { start: end, end } }, hosts }] }],
  })
  const unreachable = { unreachable: true, changed: false, msg: 'Failed to connect to the host via ssh: No route to host' }
  const json = found(JSON.stringify(play({ 'n1.lan': { ...INFO, action: 'gpu_info' }, 'n2.lan': unreachable, 'n3.lan': { failed: true, changed: false, msg: 'MODULE FAILURE', rc: 127, action: 'vfiokit.host.gpu_info' } }), null, 4))
  t.match(json.told, [{ module: 'gpu_info', alias: 'n1.lan', at: Date.parse(end) }], 'json: with the time of the task')
  t.match(json.lost, [{ alias: 'n2.lan', state: 'unreachable', msg: /No route/ }, { alias: 'n3.lan', state: 'failed', msg: 'vfiokit.host.gpu_info: MODULE FAILURE' }])
  t.equal(json.lost[0]?.at, Date.parse(end))

  const event = { _event: 'v2_runner_on_ok', _timestamp: '2026-11-22T11:00:00Z', hosts: { n1: VERIFY }, task: { name: 'x', duration: { start: end } } }
  t.match(found(`${JSON.stringify({ _event: 'v2_playbook_on_play_start', play: { name: 'all' }, tasks: [] })}\n${JSON.stringify(event)}`).told, [{ alias: 'n1', at: Date.parse('2026-11-22T11:00:00Z') }], 'jsonl')

  const looped = { changed: false, msg: 'All items completed', results: [{ ...INFO, item: 1 }, { ...VERIFY, item: 2 }] }
  t.same(found(JSON.stringify(play({ n1: looped }))).told.map(({ module }) => module), ['gpu_info', 'passthrough_verify'], 'a loop')

  const minimal = found(`n1 | SUCCESS => ${JSON.stringify(INFO, null, 4)}\nn2 | UNREACHABLE! => ${JSON.stringify(unreachable, null, 4)}\nn3 | FAILED! => ${JSON.stringify(wire('gpu_passthrough', { failed: true }), null, 4)}\n`)
  t.match([minimal.told, minimal.lost, minimal.problems], [[{ alias: 'n1' }, { alias: 'n3', module: 'gpu_passthrough' }], [{ alias: 'n2' }], []], 'minimal, as ad-hoc commands print')
  const oneline = found(`n1 | CHANGED => ${JSON.stringify(INFO)}\nn2 | UNREACHABLE!: timed out\n`)
  t.match([oneline.told, oneline.lost], [[{ alias: 'n1' }], [{ alias: 'n2', msg: 'timed out' }]], 'oneline')
  t.match(found(JSON.stringify(unreachable), 'tree/n9').lost, [{ alias: 'n9', state: 'unreachable' }], 'tree: a file with the name of the host')

  const script = { changed: true, rc: 0, stdout: `${JSON.stringify(INFO)}\r\n`, stdout_lines: [JSON.stringify(INFO)] }
  t.same(found(JSON.stringify(play({ n1: script }))).told.map(({ alias }) => alias), ['n1'], 'the stdout of a script, once')
  t.same(found(JSON.stringify({ 'n1': { 'cmd_|-gpus': { changes: { stdout: JSON.stringify(INFO) } } } })).told.length, 1, "Salt's states")
  const { failed: _failed, ...spared } = INFO
  t.same(modules(JSON.stringify(play({ n1: spared }))), ['gpu_info'], 'failed: false is taken out')
  t.same(found(JSON.stringify(play({ n1: { failed: false, changed: true, msg: 'rebooted' } }))).lost, [])
})
