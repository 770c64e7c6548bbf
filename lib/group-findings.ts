// What passthrough_verify says of the IOMMU group of a function: whether a guest can own it, now and after the next boot.
import { readCargo } from './cargo.ts'
import { lazily } from './gpus.ts'
import type { HostView } from './host.ts'
import { ALTHOUGH_ON, UNSEEN, groupMembers, hindrance, iommuState, isNoIommu, whyUngrouped } from './iommu.ts'
import type { Ungrouped } from './iommu.ts'
import { runningKernel } from './kernels.ts'
import type { NextBoot } from './next-boot.ts'
import { driverctlOf, overruledBy } from './other-binders.ts'
import { altered } from './pci.ts'
import type { PciDevice } from './pci.ts'
import type { Judged } from './verdict.ts'

/** What it comes to. A group of noiommu mode is made by vfio for what has none (kernel: vfio/group.c), so it is judged as none. */
const UNGROUPED: Readonly<Record<Ungrouped, Pick<Judged, 'about' | 'status' | 'found' | 'remedy'>>> = {
  off: { about: 'now', status: 'off_in_kernel', found: '', remedy: 'switch the IOMMU on: firmware setup, iommu_cmdline, reboot' },
  passed_over: { about: 'both', status: 'unsupported', found: `, ${ALTHOUGH_ON}`, remedy: 'the IOMMU passes over this function: look at its slot in the firmware setup, or try another slot' },
  unseen: { about: 'both', status: 'drifted', found: ` ${UNSEEN}`, remedy: 'look at /sys/kernel/iommu_groups of the node itself: a container and a copy may lack it, and so does a kernel without support for an IOMMU' },
}

/** A judge of whether a function is in a group that isolates it. */
export function isolationOf(host: HostView, next: NextBoot | null): (device: PciDevice) => Judged {
  const why = lazily(() => {
    const found = whyUngrouped(iommuState(host))
    // Only another kernel may show what this one does not.
    return found === 'unseen' && next !== null && next.kernel !== runningKernel(host) ? { ...UNGROUPED[found], about: 'now' as const } : UNGROUPED[found]
  })
  return ({ address, group }) => {
    const base = { severity: 'error', id: 'device.group', address, expected: 'an IOMMU group', read_from: `/sys/bus/pci/devices/${address}/iommu_group` } as const
    if (group !== null && !isNoIommu(host, group)) return { ...base, about: 'now', status: 'drifted', ok: true, found: `group ${group}`, remedy: '' }
    return { ...base, ...why(), ok: false, found: `${group === null ? 'no group' : `group ${group}, of vfio's noiommu mode`}${why().found}` }
  }
}

function viable(group: number, held: readonly string[]): Omit<Judged, 'id' | 'about'> {
  const ok = held.length === 0
  return {
    severity: 'error', status: 'in_use', ok, found: ok ? 'only what a guest may own' : held.join(', '), expected: 'no member that a driver of the host has or may take', read_from: `/sys/kernel/iommu_groups/${group}/devices`,
    remedy: ok ? '' : 'give the other functions of the card to vfio-pci too (companions), name further members in allow_group_members, or put the card into another slot',
  }
}

/**
 * A judge of what stands beside a function in its group; those of `taken` are judged by themselves. A companion that
 * the next boot gives to vfio-pci is in the way today only. Nothing for a function without a group.
 */
export function groupFindings(host: HostView, all: readonly PciDevice[], taken: ReadonlySet<string>, next: NextBoot | null): (device: PciDevice) => readonly Judged[] {
  const byAddress = new Map(all.map(one => [one.address, one]))
  const cargo = readCargo(host)
  const goes = (address: string): boolean => {
    const one = byAddress.get(address)
    return one !== undefined && next !== null && next.gives(one) && next.rivalsOf(one).length === 0 && overruledBy(host, address) === null
  }
  return ({ address, group }) => {
    if (group === null) return []
    const members = groupMembers(host, group, all).filter(member => !taken.has(member))
    const held = (list: readonly string[], seen = (member: string) => byAddress.get(member)): readonly string[] => list.map(member => hindrance(member, seen(member), cargo)).filter(why => why !== null)
    const left = members.filter(member => !goes(member))
    // An override ends with the boot. Driverctl sets its own again; what else may cannot be told.
    const later = held(left, member => {
      const one = byAddress.get(member)
      return one && altered(one, { override: driverctlOf(host, member)?.driver ?? null })
    })
    const next = viable(group, held(left))
    return [
      { id: 'group.viable', about: 'now', address, ...viable(group, held(members)) },
      { id: 'boot.group', about: 'next', address, ...next, ...(!next.ok || later.length === 0 ? {} : { ...viable(group, later), severity: 'warning' as const, remedy: 'see that its driver_override is set at every boot before a driver comes: this one ends with the boot' }) },
    ]
  }
}
