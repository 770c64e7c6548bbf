// integrations/prometheus: the script beside dist, its units, and the alerts, by promtool where it is there.
import { spawnSync } from 'child_process'
import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { ROOT } from '../../build/names.ts'
import { asNobody, node, own, sandbox } from '../dist/sandbox.ts'
import { allHosts, writeTree } from '../hosts/distros.ts'

const DIR = join(ROOT, 'integrations/prometheus')
const SCRIPT = join(DIR, 'vfiokit-metrics')
const VERIFY = join(ROOT, 'dist/passthrough_verify.js')
const RULES = readFileSync(join(DIR, 'vfiokit.rules.yml'), 'utf8')

function missing(program: string, flag = '--version'): string | false {
  return spawnSync(program, [flag]).error === undefined ? false : `${program} is not there`
}

/** A prepared node, readable for nobody, and what its metrics are. */
function prepared(test: Parameters<typeof sandbox>[0]): { readonly dir: string; readonly params: string } {
  const dir = sandbox(test)
  const root = join(dir, 'node')
  mkdirSync(root)
  const build = allHosts['ubuntu2204-prepared']
  if (build === undefined) throw new Error('no such host')
  writeTree(root, build())
  spawnSync('chmod', ['-R', 'a+rX', root])
  return { dir, params: JSON.stringify({ ids: '10de:20b7', root }) }
}

function values(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split('\n').filter(line => /^\w/.test(line)).map(line => [line.replace(/ \S+$/, ''), line.replace(/^.* /, '')]))
}

t.test('--metrics: exit 0 whatever is found, JSON where there is nothing to judge, a flag of one module', async t => {
  const { params } = prepared(t)
  const before = Math.floor(Date.now() / 1000)
  const ready = node([VERIFY, params, '--metrics'])
  t.match(ready, { status: 0, stderr: '' })
  t.match(values(ready.stdout), { vfiokit_passthrough_ready: '1', vfiokit_passthrough_expected_devices: '1', vfiokit_passthrough_bound_devices: '1', vfiokit_passthrough_drift: '0' })
  const last = Number(values(ready.stdout)['vfiokit_passthrough_last_run_timestamp_seconds'])
  t.ok(last >= before && last <= Date.now() / 1000, 'and when that was')
  const wrong = node([VERIFY, JSON.stringify({ ...JSON.parse(params), expect_count: 8 }), '--metrics'])
  t.match(wrong, { status: 0, stderr: '' })
  t.match(values(wrong.stdout), { vfiokit_passthrough_ready: '0', 'vfiokit_passthrough_status{status="missing_device"}': '1' })
  const nothing = node([VERIFY, '{"idz":1}', '--metrics'])
  t.match(nothing, { status: 2, stderr: '' })
  t.match(JSON.parse(nothing.stdout), { failed: true, error: { code: 'E_PARAMS' } })
  const other = node([join(ROOT, 'dist/gpu_info.js'), '--metrics'])
  t.equal(other.status, 2)
  t.match(JSON.parse(other.stdout).msg, /^"--metrics" is not a flag; known are --check, (?!.*metrics)/)
  t.match(node([VERIFY, '--help']).stdout, '\n  --metrics  ')
})

t.test('the script replaces the file in one step, or not at all', async t => {
  const { dir, params } = prepared(t)
  const folder = join(dir, 'textfile')
  mkdirSync(folder)
  own(folder)
  const write = (...args: readonly string[]) => asNobody(['sh', SCRIPT, ...args], { env: { PATH: process.env['PATH'], NODE: process.execPath } })
  t.match(write(folder, params), { status: 0, stdout: '', stderr: '' })
  const first = readFileSync(join(folder, 'vfiokit.prom'), 'utf8')
  t.match(values(first), { vfiokit_passthrough_ready: '1' })
  t.strictSame(readdirSync(folder), ['vfiokit.prom'])
  t.equal(statSync(join(folder, 'vfiokit.prom')).mode & 0o777, 0o644, 'node_exporter is not root')
  const failed = write(folder, '{"idz":1}')
  t.match(failed, { status: 2, stdout: '', stderr: /"idz\\" is not a parameter/ })
  t.equal(readFileSync(join(folder, 'vfiokit.prom'), 'utf8'), first, 'which the alert on old metrics tells')
  t.strictSame(readdirSync(folder), ['vfiokit.prom'])
  const stopping = join(dir, 'stopping')
  writeFileSync(stopping, '#!/bin/sh\nkill -TERM $PPID\n', { mode: 0o755 })
  own(stopping)
  t.match(asNobody(['sh', SCRIPT, folder, params], { env: { PATH: process.env['PATH'], NODE: stopping } }), { status: 143 }, 'systemd stops it')
  t.strictSame(readdirSync(folder), ['vfiokit.prom'], 'and nothing is left behind')
  t.match(write(), { status: 2, stderr: /^vfiokit-metrics DIRECTORY/ })
  t.not(write(join(dir, 'nowhere'), params).status, 0)
  t.equal(statSync(SCRIPT).mode & 0o111, 0o111)
})

t.test('the alerts: three, each on metrics that there are, with what to do', async t => {
  const { params } = prepared(t)
  const names = new Set(Object.keys(values(node([VERIFY, params, '--metrics']).stdout)).map(name => name.replace(/\{.*/, '')))
  const alerts = RULES.split(/^ {6}- alert: /m).slice(1)
  t.strictSame(alerts.map(text => text.split('\n')[0]), ['GpuPassthroughNotReady', 'GpuPassthroughDrift', 'GpuPassthroughStale'])
  for (const text of alerts) for (const key of ['expr', 'for', 'labels', 'severity', 'annotations', 'summary', 'description']) t.match(text, new RegExp(`^ {8,}${key}:`, 'm'))
  for (const name of RULES.match(/vfiokit_\w+/g) ?? []) t.ok(names.has(name), name)
})

t.test('promtool agrees', { skip: missing('promtool') }, async t => {
  const { params } = prepared(t)
  const metrics = spawnSync('promtool', ['check', 'metrics'], { input: node([VERIFY, params, '--metrics']).stdout, encoding: 'utf8' })
  t.match(metrics, { status: 0, stdout: '', stderr: '' })
  for (const what of ['check', 'test']) {
    const { status, stdout, stderr } = spawnSync('promtool', [what, 'rules', what === 'test' ? 'vfiokit.rules.test.yml' : 'vfiokit.rules.yml'], { cwd: DIR, encoding: 'utf8' })
    t.equal(status, 0, what, { stdout, stderr })
  }
})

t.test('the units', { skip: missing('systemd-analyze') }, async t => {
  const dir = sandbox(t)
  for (const name of ['vfiokit-metrics.service', 'vfiokit-metrics.timer']) {
    writeFileSync(join(dir, name), readFileSync(join(DIR, name), 'utf8').split('/opt/vfiokit').join(ROOT))
    chmodSync(join(dir, name), 0o644)
  }
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', join(dir, 'vfiokit-metrics.service'), join(dir, 'vfiokit-metrics.timer')], { encoding: 'utf8' })
  t.equal(status, 0, stderr)
  t.notMatch(stderr, /vfiokit/)
})
