// All steps of the job from one snapshot, in one run, with one reboot. Later plans see the files of earlier ones
// through an overlay, so every derived thing is remade once; it is exact about its own ids and keeps others'.
import { badParam, refused } from '../lib/errors.ts'
import { isCandidate, readGpus } from '../lib/gpus.ts'
import { iommuFacts, isVfioDriver } from '../lib/iommu.ts'
import { ourClaims, readJournal } from '../lib/journal.ts'
import { inTurn } from '../lib/compose.ts'
import { defineModule } from '../lib/module.ts'
import { readObstacles } from '../lib/obstacles.ts'
import { choice, int, parseParams, pciAddresses, pciIds } from '../lib/params.ts'
import { readPci, sysfsKnown } from '../lib/pci.ts'
import type { HostView } from '../lib/host.ts'
import type { RecordedDevice } from '../lib/module.ts'
import initramfs from './initramfs.ts'
import iommuCmdline from './iommu_cmdline.ts'
import vfioBind from './vfio_bind.ts'
import vfioModules from './vfio_modules.ts'

const { ids: _ids, addresses: _addresses, live: _live, regenerate: _regenerate, ...bindParams } = vfioBind.params
const { cpu, iommu_pt, blacklist, extra_args } = iommuCmdline.params

const params = {
  ids: pciIds({ describe: 'PCI ids of the devices, such as 10de:20b7; every device with such an id is taken.' }),
  addresses: pciAddresses({ describe: 'PCI addresses of the devices, such as 0000:41:00.0; with ids: a cross-check.' }),
  select: choice(['all'], { describe: 'all: every GPU that gpu_info finds ready to be passed through.' }),
  expect_count: int({ describe: 'Refuse unless exactly this many GPUs are meant.', min: 0, max: 4096 }),
  cpu, iommu_pt, blacklist, extra_args, ...bindParams,
}

type Stage = 'configured' | 'reboot_pending' | 'ready' | 'stuck'

export default defineModule({
  name: 'gpu_passthrough',
  summary: 'Prepares the node from end to end: IOMMU, vfio modules, binding and boot images, in one run and one reboot.',
  params,
  example: { ids: '10de:20b7' },
  plan(host, { ids, addresses, select, expect_count, ...rest }) {
    const named = select === undefined ? { ids, addresses } : { ids, addresses: everyReady(host, addresses) }
    if (named.ids === undefined && named.addresses === undefined) throw badParam('ids', 'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}')
    const wanted = { ...named, ...rest, live: false, regenerate: true }
    const common = { cpu: rest.cpu, iommu_pt: rest.iommu_pt, blacklist: rest.blacklist, extra_args: rest.extra_args, regenerate: true, allow_measured_boot_change: rest.allow_measured_boot_change, state: rest.state }
    const bound = vfioBind.plan(host, wanted)
    countGpus(host, bound.devices ?? [], expect_count)
    const stale = rest.state === 'absent' ? [] : staleIds(host, bound.devices ?? [], named.ids ?? [])
    const plan = inTurn(host, [
      ...(stale.length === 0 ? [] : [(view: HostView) => vfioBind.plan(view, { ...wanted, ids: stale, addresses: undefined, absent_ids: 'ignore', state: 'absent' })]),
      // First the ids: which drivers may be blacklisted depends on which cards go.
      view => stale.length === 0 ? bound : vfioBind.plan(view, wanted),
      view => iommuCmdline.plan(view, common),
      view => vfioModules.plan(view, { ...parseParams(vfioModules.params, {}), state: rest.state }),
      view => initramfs.plan(view, { ...parseParams(initramfs.params, {}), allow_measured_boot_change: rest.allow_measured_boot_change, state: rest.state }),
    ])
    const devices = bound.devices ?? []
    return {
      ...plan, devices: rest.state === 'absent' ? [] : devices,
      report(now) {
        const report = plan.report(now)
        return { ...report, own: { ...report.own, stage: stageOf(now, devices, report.rebootReasons ?? []) } }
      },
    }
  },
})

/** Addresses of all GPUs with nothing in their way; only a missing IOMMU group is no obstacle before the first boot. */
function everyReady(host: HostView, addresses: readonly string[] | undefined): readonly string[] {
  if (addresses !== undefined) throw badParam('select', 'select is given together with addresses; give one of them')
  if (!sysfsKnown(host)) throw refused('select: all needs a running node, and this tree has no /sys/bus/pci/devices; name ids')
  const devices = readPci(host)
  const gpus = readGpus(host, devices)
  const judge = readObstacles(host, devices, gpus)
  const off = iommuFacts(host).active !== true
  const ready = gpus.filter(gpu => isCandidate(gpu) && judge(gpu).every(one => off && one.code === 'no_group'))
  if (ready.length === 0) throw refused('select: all finds no GPU here that could be passed through; run gpu_info to see what stands in the way')
  return ready.map(gpu => gpu.device.address)
}

function countGpus(host: HostView, devices: readonly RecordedDevice[], expected: number | undefined): void {
  if (expected === undefined || !sysfsKnown(host)) return
  const addresses = new Set(devices.map(one => one.address))
  const found = readGpus(host).filter(gpu => isCandidate(gpu) && addresses.has(gpu.device.address)).map(gpu => gpu.device.address)
  if (found.length !== expected) throw refused(`${found.length} GPUs are meant (${found.join(', ') || 'none'}), expected ${expected}; look for a card that is missing or did not start, or correct expect_count`)
}

/** Ids that an earlier run of this module made ours and that are no longer asked for. */
function staleIds(host: HostView, devices: readonly RecordedDevice[], ids: readonly string[]): readonly string[] {
  const kept = new Set([...ids, ...devices.map(one => one.id)])
  return ourClaims(host, 'gpu_passthrough').filter(claim => claim.thing === 'id' && !kept.has(claim.value)).map(claim => claim.value)
}

/** stuck: the node has booted since the last run that changed something, and still is not what it should be. */
function stageOf(host: HostView, devices: readonly RecordedDevice[], reasons: readonly string[]): Stage {
  if (!sysfsKnown(host)) return 'configured'
  const drivers = new Map(readPci(host).map(one => [one.address, one.driver]))
  if (reasons.length === 0) return devices.every(one => isVfioDriver(drivers.get(one.address) ?? null)) ? 'ready' : 'configured'
  const last = readJournal(host).filter(run => run.module === 'gpu_passthrough' && !run.image).pop()
  const boot = host.attr('/proc/sys/kernel/random/boot_id')
  return last === undefined || boot === null || last.boot_id === boot ? 'reboot_pending' : 'stuck'
}
