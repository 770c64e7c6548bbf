// Says which GPUs this node has and whether each could go to a VM. Reads only, and never fails: what was asked for
// and is not there is a warning, so that one list serves nodes of several kinds.
import { renderCapture } from '../lib/capture.ts'
import { gpuWriter } from '../lib/gpu-report.ts'
import { gpuTable } from '../lib/gpu-table.ts'
import { isCandidate, KINDS, readGpus } from '../lib/gpus.ts'
import { iommuFacts } from '../lib/iommu.ts'
import { weakenedGroups } from '../lib/isolation.ts'
import { defineProbe } from '../lib/module.ts'
import { readObstacles, vgpuTypes } from '../lib/obstacles.ts'
import { choice, list, orWord, pciAddresses, pciIds } from '../lib/params.ts'
import { classWord } from '../lib/pci-class.ts'
import { readNames } from '../lib/pci-names.ts'
import { readPci, sysfsKnown } from '../lib/pci.ts'
import type { Gpu } from '../lib/gpus.ts'
import type { HostView } from '../lib/host.ts'
import type { PciDevice } from '../lib/pci.ts'

const params = {
  ids: pciIds({ describe: 'Only devices with these ids.' }),
  addresses: pciAddresses({ describe: 'Only devices at these addresses.' }),
  kinds: orWord('all', list(choice([...KINDS, 'all'], { describe: 'A kind of device.' }), { describe: 'Only devices of these kinds; all, as when it is not given: every one.', default: KINDS })),
}

export default defineProbe({
  name: 'gpu_info',
  summary: 'Shows every GPU with its IOMMU group, driver and companions, and what stands between it and a VM.',
  params,
  example: { kinds: ['gpu'] },
  capture: renderCapture,
  read(host, { ids, addresses, kinds }) {
    const devices = readPci(host)
    const all = readGpus(host, devices)
    const judge = readObstacles(host, devices, all)
    const wanted = all.filter(({ device, kind }) => kinds.includes(kind)
      && (ids === undefined || (device.id !== null && ids.includes(device.id)))
      && (addresses === undefined || addresses.includes(device.address)))
    const write = gpuWriter(host)
    const judged = wanted.map(gpu => ({ gpu, obstacles: judge(gpu) }))
    const iommu = iommuFacts(host)
    const candidates = judged.filter(({ gpu }) => isCandidate(gpu))
    const ready = candidates.filter(({ obstacles }) => obstacles.length === 0).length
    const known = sysfsKnown(host)
    return {
      msg: !known ? 'This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.'
        : candidates.length === 0 ? 'No GPU that could go to a VM was found.'
        : summary(candidates.length, ready),
      own: {
        gpus: judged.map(({ gpu, obstacles }) => write(gpu, obstacles)),
        ids: [...new Set(candidates.map(({ gpu }) => gpu.device.id))],
        iommu,
      },
      human: () => gpuTable(judged, iommu, readNames(host)),
      notes: known ? [] : ['questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty'],
      warnings: known ? [...missing(devices, all, ids, addresses), ...shared(candidates.map(({ gpu }) => gpu)), ...forVgpus(host, candidates.map(({ gpu }) => gpu)), ...weakenedGroups(host)] : [],
    }
  },
})

function summary(found: number, ready: number): string {
  const [gpus, way] = found === 1 ? ['1 GPU', 'its way'] : [`${found} GPUs`, 'their way']
  if (ready === found) return `${gpus} that could go to a VM found, and nothing stands in ${way}.`
  if (ready === 0) return `${gpus} that could go to a VM found, and something stands in ${way}: see passthrough.reasons.`
  return `${gpus} that could go to a VM found; something stands in the way of ${found - ready} of them: see passthrough.reasons.`
}

/** What was asked for by name and is not among the GPUs, with what is there instead. */
function missing(devices: readonly PciDevice[], all: readonly Gpu[], ids: readonly string[] = [], addresses: readonly string[] = []): readonly string[] {
  const instead = (found: PciDevice | undefined): string => (found === undefined ? 'is not there' : `is no GPU but a ${classWord(found.class)} device (class ${found.class ?? 'unknown'})`)
  return [
    ...ids.filter(id => !all.some(gpu => gpu.device.id === id)).map(id => `id ${id} ${instead(devices.find(device => device.id === id))}`),
    ...addresses.filter(address => !all.some(gpu => gpu.device.address === address)).map(address => `address ${address} ${instead(devices.find(device => device.address === address))}`),
  ]
}

/** GPUs that can only go to one VM together. */
function shared(gpus: readonly Gpu[]): readonly string[] {
  const groups = new Map<number, string[]>()
  for (const { device } of gpus) if (device.group !== null) groups.set(device.group, [...groups.get(device.group) || [], device.address])
  return [...groups].filter(([, members]) => members.length > 1).map(([group, members]) => `${members.join(' and ')} share IOMMU group ${group}: they can only go to the same VM`)
}

/** No hindrance as long as there is no vGPU, but somebody had a plan for this card. */
function forVgpus(host: HostView, gpus: readonly Gpu[]): readonly string[] {
  return gpus.filter(gpu => vgpuTypes(host, gpu.device).length > 0)
    .map(({ device }) => `${device.address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)
}
