// Results of hosts that want to be more than text in a page.
import { lines } from './fleet.ts'
import type { Said } from './fleet.ts'

/** Each would run, end an element, load something or turn the line, were it not escaped. */
export const HOSTILE: readonly string[] = [
  '<script>window.hurt=1</script>', '</script><script>window.hurt=1</script>', '</style><img src=x onerror=window.hurt=1>', '"><img src=http://192.0.2.1/x onerror=window.hurt=1>',
  "' onmouseover='window.hurt=1", '" autofocus onfocus="window.hurt=1', 'javascript:window.hurt=1', '<!--', ']]>', '&lt;b&gt;', '${window.hurt=1}', '\u202egpj.exe\u2066', '\u0000\u001b[31m\u009b0m', '\ud800', '<svg onload=window.hurt=1>', 'x'.repeat(5000),
]

/** Every text that a page shows is `evil`. */
export function hostile(evil: string, number: number): Said {
  const host = { name: `${evil}${number}`, machine_id: `${evil}${number}`, os: evil, kernel: evil }
  const head = { changed: false, failed: false, msg: evil, comment: evil, version: '0', contract: 1, host, changes: [] }
  const gpu = { address: `0000:${number}:00.0 ${evil}`, id: evil, name: evil, kind: 'gpu', driver: evil, iommu_group: evil, numa_node: evil, nova_device_type: evil, passthrough: { ok: false, reasons: [evil] }, companions: [{ address: evil }] }
  const finding = { id: evil, severity: 'error', ok: false, found: evil, expected: evil, remedy: evil, address: gpu.address }
  return [
    { ...head, module: 'gpu_info', gpus: [gpu, { ...gpu, address: 'x', nova_device_type: 'type-PF' }], warnings: [evil], notes: [evil] },
    { ...head, module: 'passthrough_verify', failed: true, error: { code: 'E_NOT_READY', hint: evil }, status: 'drifted', findings: [finding], missing: [evil] },
    { ...head, module: `vfio_bind${evil}`, changed: true, msg: 'would change it', diff: [{ before: evil, after: `${evil}\n${evil}`, before_header: evil, after_header: evil }], changes: [{ label: `${evil}2`, facet: evil, before: evil, after: evil }], host: { ...host, name: `${evil}${number} planned`, machine_id: `${number} planned` } },
  ]
}

/** With a host of that name that was not reached. */
export function hostileText(): string {
  const lost = JSON.stringify({ hosts: Object.fromEntries(HOSTILE.map((evil, at) => [`lost ${evil} ${at}`, { unreachable: true, msg: evil }])) })
  return `${HOSTILE.map((evil, at) => lines(hostile(evil, at))).join('')}${lost}\n`
}
