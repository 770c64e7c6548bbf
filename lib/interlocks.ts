// What is asked of the node once more right before each write that moves a function: minutes may lie between a plan
// and its last step. Each check names what it found, or says nothing.
import { holdersOf, saidHolders } from './device-holders.ts'
import type { HostView } from './host.ts'
import { leftWriters } from './left-writers.ts'
import { carried, lifelines } from './lifelines.ts'
import { readPci } from './pci.ts'
import type { PciDevice } from './pci.ts'

/** The attribute that is about to be written. */
export type Writing = 'driver_override' | 'unbind' | 'bind' | 'new_id' | 'remove_id'

type Check = (host: HostView, device: PciDevice, writing: Writing) => string | null

const CHECKS: readonly Check[] = [
  (host, { address }) => {
    const whats = lifelines(host).get(address)
    return whats === undefined ? null : `the node lives on it: it carries ${carried(whats)}`
  },
  (host, { address }) => {
    const pid = leftWriters(host).get(address)
    return pid === undefined ? null : `process ${pid}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`
  },
  (host, device, writing) => {
    const holders = writing === 'unbind' ? holdersOf(host, [device]) : []
    return holders.length === 0 ? null : saidHolders(holders)
  },
  (_host, device, writing) => writing === 'unbind' && (device.numVfs ?? 0) > 0 ? `${device.numVfs} of its virtual functions are enabled` : null,
]

/** Why this write must not be done now; null when nothing speaks against it. */
export function interlock(host: HostView, address: string, writing: Writing): string | null {
  const device = readPci(host).find(one => one.address === address)
  if (device === undefined) return 'it is not there any more'
  for (const check of CHECKS) {
    const why = check(host, device, writing)
    if (why !== null) return why
  }
  return null
}
