// passthrough_verify as metrics. Read by Prometheus as OpenMetrics and as its own older text: node_exporter's textfile
// collector parses the latter, where `# EOF` is a comment like any other, and refuses files with time stamps on samples
// or types that it does not know. So all of it is gauges. Pure.
import { STATUS_ORDER } from './verdict.ts'
import type { Judged, Verdict } from './verdict.ts'

/** `missing`: what should be there and is not, "0000:41:00.0 (10de:20b7)"; `now` in seconds since 1970. Ends with a newline, as the formats want it. */
export function metricsText(verdict: Verdict, findings: readonly Judged[], missing: readonly string[], now: number): string {
  const devices = new Set(findings.flatMap(({ address }) => address || []))
  const broken = findings.filter(one => !one.ok && one.severity === 'error')
  const statuses = ['ready', ...STATUS_ORDER].map(status => [`{status="${status}"}`, status === verdict.status] as const)
  return `${[
    ...gauge('ready', 'Whether every device can be handed to a VM now.', verdict.ready),
    ...gauge('ready_next_boot', 'Whether every device can be handed to a VM after the next boot.', verdict.ready_next_boot),
    ...gauge('expected_devices', 'PCI functions that vfio-pci is to have.', devices.size + missing.length),
    ...gauge('bound_devices', 'Those of them that vfio-pci or its variant has now.', findings.filter(one => one.id === 'device.driver' && one.ok).length),
    ...gauge('drift', 'Findings that a reboot does not mend: what the next boot would need and does not find.', broken.filter(one => one.about !== 'now').length),
    ...gauge('status', 'The verdict: 1 for the status that holds.', ...statuses),
    ...gauge('last_run_timestamp_seconds', 'When this was found.', now),
    '# EOF',
  ].join('\n')}\n`
}

type Sample = number | boolean | readonly [labels: string, value: number | boolean]

/** Help texts hold no quotes, backslashes or ends of lines, which the two formats escape differently. */
function gauge(name: string, help: string, ...samples: readonly Sample[]): readonly string[] {
  const full = `vfiokit_passthrough_${name}`
  return [`# HELP ${full} ${help}`, `# TYPE ${full} gauge`, ...samples.map(sample => {
    const [labels, value] = typeof sample === 'object' ? sample : ['', sample]
    return `${full}${labels} ${Number(value)}`
  })]
}
