// What stands between a GPU and a VM, as far as sysfs proves it.
import { groupMembers, hasDirectRegions, hindrance, iommuFacts } from './iommu.ts'
import { lazily } from './gpus.ts'
import { groupBy } from './pci.ts'
import type { HostView } from './host.ts'
import type { Gpu, Kind } from './gpus.ts'
import type { IommuFacts } from './iommu.ts'
import type { PciDevice } from './pci.ts'

/**
 * `code` is for programs: kind (no candidate), unknown_id, dead, no_group (a boot with the IOMMU on may cure it),
 * group (`members` would have to leave the host), reserved, vfs, mdev, console. `text` is for the operator; "it"
 * is the GPU.
 */
export interface Obstacle {
  readonly code: 'kind' | 'unknown_id' | 'dead' | 'no_group' | 'group' | 'reserved' | 'vfs' | 'mdev' | 'console'
  readonly text: string
  readonly members?: readonly string[]
}

/** Why a kind is no candidate; a GPU proper is one. */
const NO_CANDIDATE: Readonly<Record<Exclude<Kind, 'gpu'>, string>> = {
  igpu: 'it is integrated in the processor or chipset, which is not passed through',
  bmc: 'it is the display of the management controller (BMC) and stays with the host',
  virtual: 'it is a display that a hypervisor makes up',
  vf: 'it is a virtual function: it belongs to whoever manages its physical function',
  accelerator: 'it is an accelerator and no known GPU: it is taken only when its address is named',
  nvswitch: 'it is an NVSwitch of the Fabric Manager: it is taken only with nvswitches: bind',
}

/**
 * A judge of the GPUs that readGpus made of these devices. Each is judged as if its companions, and its like in the
 * same group with theirs, were taken with it.
 */
export function readObstacles(host: HostView, devices: readonly PciDevice[], gpus: readonly Gpu[]): (gpu: Gpu) => readonly Obstacle[] {
  const facts = lazily(() => iommuFacts(host))
  const byAddress = new Map(devices.map(device => [device.address, device]))
  const gpuOf = new Map(gpus.map(gpu => [gpu.device.address, gpu]))
  const byGroup = lazily(() => groupBy(gpus.map(gpu => gpu.device), device => String(device.group)))

  function takenWith(gpu: Gpu): ReadonlySet<string> {
    const taken = new Set<string>()
    const mates = gpu.device.group === null ? [] : byGroup().get(String(gpu.device.group)) ?? []
    for (const one of [gpu, ...mates.map(mate => gpuOf.get(mate.address))]) {
      if (one === undefined || one.kind !== gpu.kind) continue
      taken.add(one.device.address)
      for (const companion of one.companions) taken.add(companion.device.address)
    }
    return taken
  }

  function ofGroup(group: number, taken: ReadonlySet<string>): readonly Obstacle[] {
    const found: Obstacle[] = []
    const held = groupMembers(host, group, devices).filter(member => !taken.has(member))
      .map(member => ({ member, why: hindrance(member, byAddress.get(member)) })).filter(({ why }) => why !== null)
    if (held.length > 0) {
      const members = held.map(({ member }) => member)
      found.push({ code: 'group', members, text: `IOMMU group ${group} also holds ${held.map(({ why }) => why).join(', ')}, which the host would lose with it; another slot may have a group of its own` })
    }
    if (hasDirectRegions(host, group)) {
      found.push({ code: 'reserved', text: `the firmware reserves memory for IOMMU group ${group} (reserved_regions has a direct line), so the kernel assigns it to nobody` })
    }
    return found
  }

  return gpu => {
    const { device, kind } = gpu
    const found: Obstacle[] = kind === 'gpu' ? [] : [{ code: 'kind', text: NO_CANDIDATE[kind] }]
    if (kind === 'bmc' || kind === 'virtual') return found
    if (device.id === null) found.push({ code: 'unknown_id', text: 'its vendor or device id cannot be read' })
    if (device.responding === false) {
      found.push({ code: 'dead', text: 'it does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host' })
    }
    if (device.group === null) found.push({ code: 'no_group', text: withoutGroup(facts()) })
    const taken = takenWith(gpu)
    const groups = [device, ...gpu.companions.map(one => one.device)].map(one => one.group)
    for (const group of new Set(groups)) if (group !== null) found.push(...ofGroup(group, taken))
    if ((device.numVfs ?? 0) > 0) {
      found.push({ code: 'vfs', text: `${device.numVfs} of its virtual functions are enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0` })
    }
    if (device.mdevs.length > 0) found.push({ code: 'mdev', text: `mediated devices (vGPUs) exist on it: ${device.mdevs.join(', ')}` })
    if (device.bootVga === 1) found.push({ code: 'console', text: 'it shows the boot console (boot_vga is 1), which would be lost' })
    return found
  }
}

function withoutGroup(facts: IommuFacts): string {
  if (facts.active === null || (facts.active && facts.groups === null)) return 'its IOMMU group is not to be seen here'
  if (facts.active) return 'it has no IOMMU group, although the IOMMU is on'
  return 'it has no IOMMU group: the IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)'
}
