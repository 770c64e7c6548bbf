// What passthrough_verify says of a host whose groups or interrupts keep less apart than they should.
import type { HostView } from './host.ts'
import { allowsUnsafeInterrupts, remapsInterrupts, weakenedGroups } from './isolation.ts'
import type { Judged } from './verdict.ts'

/** One about interrupts, unless it cannot be told or this is no x86, and one for each argument that changes what groups keep apart. */
export function isolationFindings(host: HostView): readonly Judged[] {
  const remapped = remapsInterrupts(host)
  const unsafe = remapped === false && allowsUnsafeInterrupts(host)
  const found: Judged[] = remapped === null ? [] : [{
    id: 'iommu.interrupts', about: 'both', status: 'off_in_firmware', severity: unsafe ? 'warning' : 'error', ok: remapped,
    found: remapped ? 'remapped' : unsafe ? 'not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others' : 'not remapped', expected: 'interrupts that are remapped',
    read_from: '/proc/interrupts', remedy: remapped ? '' : 'switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_interrupts=1 of vfio_iommu_type1 is for hosts that trust every guest',
  }]
  return [...found, ...weakenedGroups(host).map((text): Judged => ({
    id: 'groups.isolation', about: 'now', status: 'drifted', severity: 'warning', ok: false, found: text, expected: 'groups as the hardware makes them',
    read_from: '/proc/cmdline', remedy: 'take the argument out, boot, and look which groups are left',
  }))]
}
