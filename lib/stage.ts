// How far a node is on its way to ready, in one word, and what holds it up.
import { findingsOf } from './findings.ts'
import type { HostView } from './host.ts'
import { isVfioDriver } from './iommu.ts'
import { readJournal } from './journal.ts'
import type { RecordedDevice } from './module.ts'
import { readPci, sysfsKnown } from './pci.ts'
import { verdict } from './verdict.ts'

type Stage = 'configured' | 'reboot_pending' | 'ready' | 'stuck'

/**
 * `devices`: those that vfio-pci is to have; `reasons`: why a boot is needed; `settled`: nothing is left to write.
 * stuck: the node has booted since the last run that changed something, and still is not what it should be.
 */
export function stageOf(host: HostView, devices: readonly RecordedDevice[], reasons: readonly string[], settled: boolean): Stage {
  if (!sysfsKnown(host)) return 'configured'
  if (reasons.length === 0) {
    const drivers = new Map(readPci(host).map(one => [one.address, one.driver]))
    return devices.length > 0 && devices.every(one => isVfioDriver(drivers.get(one.address) ?? null)) ? 'ready' : 'configured'
  }
  const last = readJournal(host).filter(run => !run.image).pop()
  const boot = host.attr('/proc/sys/kernel/random/boot_id')
  return !settled || last === undefined || boot === null || last.boot_id === boot ? 'reboot_pending' : 'stuck'
}

/** What holds a job up and what to do about it, both as parts of one sentence, without a full stop. */
export interface Hitch {
  readonly why: string
  readonly remedy: string
}

/** The first link of passthrough_verify's chain that does not hold, now or at the next boot; null where all of them do. */
export function notReady(host: HostView, devices: readonly RecordedDevice[]): Hitch | null {
  if (devices.length === 0) return null
  const { findings } = findingsOf(host, { ids: undefined, addresses: undefined, recorded: devices, expect_count: undefined })
  const { status } = verdict(findings)
  const wrong = findings.filter(one => !one.ok && one.severity === 'error')
  const first = wrong.find(one => one.status === status) ?? wrong[0]
  if (first === undefined) return null
  const { address, id, found, expected, remedy } = first
  return { why: `${status}: ${address === undefined ? '' : `${address} `}${id} is ${found}, expected ${expected}`, remedy: remedy || 'run passthrough_verify' }
}
