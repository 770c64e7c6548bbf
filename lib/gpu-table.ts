// gpu_info --human: one row for each GPU, and each reason once, with the GPUs that it holds for. Pure.
import { isCandidate } from './gpus.ts'
import type { Gpu } from './gpus.ts'
import type { IommuFacts } from './iommu.ts'
import type { Obstacle } from './obstacles.ts'

interface JudgedGpu {
  readonly gpu: Gpu
  readonly obstacles: readonly Obstacle[]
}

/** Title -> what stands below it. `nameOf`: what pci.ids calls "10de:20b7"; null for what it does not have. */
export function gpuTable(judged: readonly JudgedGpu[], iommu: IommuFacts, nameOf: (id: string) => string | null): Readonly<Record<string, unknown>> {
  const ids = new Set(judged.flatMap(({ gpu }) => gpu.device.id || []))
  return {
    IOMMU: iommuNow(iommu),
    ...Object.fromEntries([...ids].map(id => [id, nameOf(id) || ''])),
    GPUs: judged.map(({ gpu, gpu: { device, kind, companions }, obstacles }) => ({
      address: device.address,
      id: device.id,
      kind,
      group: device.group,
      driver: device.driver,
      verdict: obstacles.length === 0 ? 'ready' : isCandidate(gpu) ? 'blocked' : 'stays',
      companions: companions.map(one => near(one.device.address, device.address)).join(' ') || null,
    })),
    'what stands in the way (passthrough.reasons)': [...byReason(judged)].map(([reason, addresses]) => `${addresses.join(', ')}: ${reason}`),
  }
}

function iommuNow({ active, groups, units, firmware_table }: IommuFacts): string | null {
  if (active === null) return null
  if (active) return `on, ${groups ?? 0} groups, units ${(units ?? []).join(', ') || 'unknown'}`
  return firmware_table === null ? 'off, and the firmware has no table for it' : `off, and the firmware has a ${firmware_table} table`
}

function byReason(judged: readonly JudgedGpu[]): ReadonlyMap<string, readonly string[]> {
  const addresses = new Map<string, string[]>()
  for (const { gpu, obstacles } of judged) for (const { text } of obstacles) addresses.set(text, [...addresses.get(text) || [], gpu.device.address])
  return addresses
}

/** ".1" for another function of the same slot. */
function near(address: string, gpu: string): string {
  return address.slice(0, -2) === gpu.slice(0, -2) ? address.slice(-2) : address
}
