import t from 'tap'
import { metricsText } from '../../lib/metrics.ts'
import { verdict } from '../../lib/verdict.ts'
import type { Judged } from '../../lib/verdict.ts'

const base = { severity: 'error', status: 'drifted', found: 'x', expected: 'y', read_from: '/z', remedy: '' } as const
const good: readonly Judged[] = ['0000:41:00.0', '0000:61:00.0'].flatMap((address): readonly Judged[] => [
  { ...base, id: 'device.driver', address, about: 'now', ok: true },
  { ...base, id: 'boot.ids', address, about: 'next', ok: true },
])

function values(findings: readonly Judged[], missing: readonly string[] = []): Readonly<Record<string, number>> {
  const lines = metricsText(verdict(findings), findings, missing, 1700000000).split('\n').filter(line => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(lines.map(line => [line.replace(/^vfiokit_passthrough_| \S+$/g, ''), Number(line.replace(/^.* /, ''))]))
}

t.test('what is counted', async t => {
  t.match(values(good), { ready: 1, ready_next_boot: 1, expected_devices: 2, bound_devices: 2, drift: 0, 'status{status="ready"}': 1, 'status{status="drifted"}': 0, last_run_timestamp_seconds: 1700000000 })
  const broken = (id: string, about: Judged['about'], more: Partial<Judged> = {}): readonly Judged[] => good.concat({ ...base, id, about, ok: false, ...more })
  t.match(values(broken('device.driver', 'now', { address: '0000:81:00.0' })), { ready: 0, ready_next_boot: 1, expected_devices: 3, bound_devices: 2, drift: 0, 'status{status="pending_reboot"}': 1 }, 'what a reboot mends is no drift')
  t.match(values(broken('boot.iommu', 'next')), { ready: 1, ready_next_boot: 0, drift: 1, 'status{status="drifted"}': 1 })
  t.match(values(broken('group.viable', 'both', { status: 'in_use' })), { ready: 0, ready_next_boot: 0, drift: 1, 'status{status="in_use"}': 1 })
  t.match(values(broken('iommu.firmware', 'both', { severity: 'warning' })), { ready: 1, ready_next_boot: 1, drift: 0 })
  t.match(values(broken('device.present', 'both', { status: 'missing_device' }), ['0000:81:00.0 (10de:20b7)']), { expected_devices: 3, bound_devices: 2, 'status{status="missing_device"}': 1 })
})

t.test('one status holds', async t => {
  for (const findings of [good, good.concat({ ...base, id: 'boot.iommu', about: 'next', ok: false })]) {
    const statuses = Object.entries(values(findings)).filter(([name]) => name.startsWith('status'))
    t.equal(statuses.length, 9)
    t.equal(statuses.reduce((sum, [, value]) => sum + value, 0), 1)
  }
})

// The grammar that both have: OpenMetrics 1.0 (ABNF) and Prometheus' text format 0.0.4.
t.test('text that OpenMetrics and the older format read alike', async t => {
  const text = metricsText(verdict(good), good, [], 1700000000)
  t.match(text, /\n# EOF\n$/)
  const seen = new Set<string>()
  const blocks = text.replace(/# EOF\n$/, '').split(/^(?=# HELP )/m)
  for (const block of blocks) {
    const [, name = '', help] = /^# HELP (vfiokit_passthrough_[a-z_]+) (.*)\n/.exec(block) ?? []
    t.match(help, /^[A-Z][^"\\]+\.$/, name)
    t.equal(block.split('\n')[1], `# TYPE ${name} gauge`)
    t.notOk(seen.has(name), 'each family once')
    seen.add(name)
    const samples = block.trimEnd().split('\n').slice(2)
    t.ok(samples.length > 0)
    for (const sample of samples) t.match(sample, new RegExp(`^${name}(\\{status="[a-z_]+"\\})? \\d+$`), 'no time stamp, no exemplar')
    t.equal(new Set(samples.map(sample => sample.replace(/ .*/, ''))).size, samples.length)
  }
  t.equal(seen.size, 7)
})
