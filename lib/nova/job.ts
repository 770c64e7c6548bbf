// nova's part of the whole job: of the devices that go to vfio-pci, nova is told of the GPUs, in the same run.
import { readGpus } from '../gpus.ts'
import type { HostView } from '../host.ts'
import type { Plan, RecordedDevice } from '../module.ts'
import { sysfsKnown } from '../pci.ts'
import { planNova } from './plan.ts'
import type { NovaParams } from './plan.ts'

/** What a caller says of nova; nothing of it: nova is left alone. */
export type NovaAsked = { readonly [K in 'alias' | 'device_type' | 'numa_policy' | 'target' | 'path']: NovaParams[K] | undefined }

interface Job extends Pick<NovaParams, 'ids' | 'addresses' | 'state'> {
  readonly nova: NovaAsked
}

/** By what the devices are named, the GPUs among them: audio and USB of a card are no use to a flavor, switches are all or none. */
function gpusOf(view: HostView, { ids, addresses, state }: Job, devices: readonly RecordedDevice[]): Pick<NovaParams, 'ids' | 'addresses'> | null {
  if (state === 'absent' || !sysfsKnown(view)) return { ids, addresses }
  const at = new Set(devices.map(one => one.address))
  const gpus = readGpus(view).filter(gpu => at.has(gpu.device.address) && gpu.kind !== 'nvswitch').map(gpu => gpu.device)
  if (gpus.length === 0) return null
  return addresses === undefined ? { ids: [...new Set(gpus.flatMap(gpu => gpu.id || []))], addresses } : { ids: undefined, addresses: gpus.map(gpu => gpu.address) }
}

/** The plan of nova_pci for these devices, its results below the key nova; none where nova is not asked for. */
export function novaPart(job: Job, devices: readonly RecordedDevice[], by: string): readonly ((view: HostView) => Plan)[] {
  const { device_type = 'auto', target = 'auto', alias, numa_policy, path } = job.nova
  if (Object.values(job.nova).every(value => value === undefined)) return []
  return [view => {
    const named = gpusOf(view, job, devices)
    if (named === null) return { steps: [], notes: ['no GPU is among the devices, so nova is told nothing'], report: () => ({ own: {} }) }
    const plan = planNova(view, { ...named, alias, device_type, numa_policy, target, path, state: job.state }, by)
    return { ...plan, report: now => {
      const { own, ...report } = plan.report(now)
      return { ...report, own: { nova: own } }
    } }
  }]
}
