// Which cards a run of gpu_passthrough is about, and which are no longer.
import { addressOf } from './bind-by-address.ts'
import type { Release } from './bind.ts'
import { refused } from './errors.ts'
import { isCandidate, readGpus } from './gpus.ts'
import type { HostView } from './host.ts'
import { iommuState } from './iommu.ts'
import { ourClaims } from './journal.ts'
import type { RecordedDevice } from './module.ts'
import { readObstacles } from './obstacles.ts'
import type { Obstacle } from './obstacles.ts'
import { readPci, sysfsKnown } from './pci.ts'

interface Allowed {
  readonly allow_group_members: readonly string[]
  readonly allow_console_gpu: boolean
  readonly nvswitches: 'leave' | 'bind'
}

/**
 * Addresses of all GPUs with nothing in their way but what is allowed; a missing IOMMU group is no obstacle before
 * the first boot.
 */
export function everyReady(host: HostView, { allow_group_members, allow_console_gpu, nvswitches }: Allowed): readonly string[] {
  if (!sysfsKnown(host)) throw refused('select: all needs a running node, and this tree has no /sys/bus/pci/devices; name ids')
  const devices = readPci(host)
  const gpus = readGpus(host, devices)
  const judge = readObstacles(host, devices, gpus)
  const off = iommuState(host).active !== true
  const allowed = ({ code, members = [] }: Obstacle): boolean => (code === 'no_group' && off) || (code === 'console' && allow_console_gpu)
    || (code === 'members' && members.every(member => allow_group_members.includes(member) || (nvswitches === 'bind' && gpus.some(({ kind, device }) => kind === 'nvswitch' && device.address === member))))
  const ready = gpus.filter(gpu => isCandidate(gpu) && judge(gpu).every(allowed))
  if (ready.length === 0) throw refused('select: all finds no GPU here that could be passed through; run gpu_info to see what stands in the way')
  return ready.map(gpu => gpu.device.address)
}

/** Throws E_REFUSED unless so many of the devices are GPUs; companions do not count. */
export function countGpus(host: HostView, devices: readonly Pick<RecordedDevice, 'address'>[], expected: number | undefined): void {
  if (expected === undefined || !sysfsKnown(host)) return
  const addresses = new Set(devices.map(one => one.address))
  const found = readGpus(host).filter(gpu => isCandidate(gpu) && addresses.has(gpu.device.address)).map(gpu => gpu.device.address)
  if (found.length !== expected) throw refused(`${found.length} GPU${found.length === 1 ? ' is' : 's are'} meant (${found.join(', ') || 'none'}), expected ${expected}; look for a card that is missing or did not start, or correct expect_count`)
}

/**
 * What an earlier run of gpu_passthrough made ours, that no other module has by now, and that is no longer asked
 * for: ids that this run does not bind by, addresses that it does not bind.
 */
export function staleOf(host: HostView, ids: readonly string[], addresses: readonly string[]): Release {
  const ours = ourClaims(host, 'gpu_passthrough')
  return {
    ids: ours.filter(claim => claim.thing === 'id' && !ids.includes(claim.value)).map(claim => claim.value),
    addresses: new Set(ours.flatMap(claim => claim.thing === 'line' ? addressOf(claim.value) || [] : []).filter(address => !addresses.includes(address))),
  }
}
