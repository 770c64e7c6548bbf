// What stands between a GPU and a VM, as far as sysfs proves it.
import { readConsoles, remainingScreens } from './console.ts'
import { membersInTheWay, surroundingsOf } from './group-members.ts'
import type { Member, Surroundings } from './group-members.ts'
import { hindrance, iommuState, isNoIommu, whyUngrouped } from './iommu.ts'
import { lazily } from './gpus.ts'
import { carried } from './lifelines.ts'
import { DEAD, readNevers } from './never.ts'
import type { Never } from './never.ts'
import { groupBy } from './pci.ts'
import type { HostView } from './host.ts'
import type { Gpu, Kind } from './gpus.ts'
import type { Ungrouped } from './iommu.ts'
import type { PciDevice } from './pci.ts'

/**
 * `code` is for programs: kind (no candidate), unknown_id, dead, lifeline (the node lives on it), no_group (a boot
 * with the IOMMU on may cure it), group (`members` of it cannot leave the host), members (they could, each named in
 * allow_group_members), reserved, interrupts, vfs, mdev (vGPUs), console (the last one). `text` is for the operator;
 * "it" is the GPU.
 */
export interface Obstacle {
  readonly code: Never['code'] | 'kind' | 'unknown_id' | 'dead' | 'lifeline' | 'no_group' | 'group' | 'members' | 'console'
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
const UNGROUPED: Readonly<Record<Ungrouped, string>> = {
  off: ': the IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)',
  passed_over: ', although the IOMMU is on',
  unseen: '',
}

/**
 * A judge of the GPUs that readGpus made of these devices. Each is judged as if its companions, and its like in the
 * same group with theirs, as far as they can go at all, were taken with it; its console as if all the others were.
 */
export function readObstacles(
  host: HostView, devices: readonly PciDevice[], gpus: readonly Gpu[], around: Surroundings = surroundingsOf(host, devices, gpus),
): (gpu: Gpu) => readonly Obstacle[] {
  const why = lazily(() => whyUngrouped(iommuState(host)))
  const consoles = lazily(() => readConsoles(host, devices))
  const never = readNevers(host, devices)
  const gpuOf = new Map(gpus.map(gpu => [gpu.device.address, gpu]))
  const byGroup = lazily(() => groupBy(gpus.map(gpu => gpu.device), device => String(device.group)))

  /** Its like in the same group. */
  function matesOf({ device, kind }: Gpu): readonly Gpu[] {
    const mates = device.group === null ? [] : byGroup().get(String(device.group)) || []
    return mates.flatMap(mate => gpuOf.get(mate.address) || []).filter(mate => mate.device !== device && mate.kind === kind)
  }

  function takenWith(gpu: Gpu): ReadonlySet<string> {
    const taken = new Set<string>()
    for (const one of [gpu, ...matesOf(gpu).filter(mate => ofCard(mate).length + never.ofDevice(mate.device).length === 0)]) {
      taken.add(one.device.address)
      for (const companion of one.companions) taken.add(companion.device.address)
    }
    return taken
  }

  /** The card and its companions, whatever is around them. */
  function ofCard({ device, companions }: Gpu): readonly Obstacle[] {
    const found: Obstacle[] = device.id === null ? [{ code: 'unknown_id', text: 'its vendor or device id cannot be read' }] : []
    for (const one of [device, ...companions.map(({ device: other }) => other)]) {
      const it = one === device ? 'it' : `its companion ${one.address}`
      if (one.responding === false) found.push({ code: 'dead', text: `${it} ${DEAD}` })
      const vital = around.lifelines().get(one.address)
      if (vital !== undefined) found.push({ code: 'lifeline', text: `${it} carries ${carried(vital)}: the node lives on it, and nothing overrides that` })
    }
    return found
  }

  function ofGroup(group: number, taken: ReadonlySet<string>): readonly Obstacle[] {
    const held = membersInTheWay(group, taken, around)
    return [...(held.length === 0 ? [] : [groupObstacle(group, held)]), ...never.ofGroup(group)]
  }

  function ofConsole(gpu: Gpu): readonly Obstacle[] {
    const { screens, serial } = consoles()
    const shows = [gpu, ...matesOf(gpu).filter(({ device }) => hindrance(device.address, device) !== null)].find(({ device }) => screens.has(device.address))
    if (shows === undefined || serial !== null || remainingScreens(consoles(), gpus, other => other.kind === 'gpu').length > 0) return []
    return [{ code: 'console', text: `it ${shows === gpu ? '' : `has to go with ${shows.device.address} (same IOMMU group), which `}shows the only console (no BMC or integrated display and no serial console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough` }]
  }

  return gpu => {
    const { device, kind } = gpu
    const found: Obstacle[] = kind === 'gpu' ? [] : [{ code: 'kind', text: NO_CANDIDATE[device.physfn === null ? kind : 'vf'] }]
    if (kind === 'bmc' || kind === 'virtual') return found
    found.push(...ofCard(gpu))
    const card = [device, ...gpu.companions.map(one => one.device)]
    if (device.group === null) found.push({ code: 'no_group', text: why() === 'unseen' ? 'its IOMMU group is not to be seen here' : `it has no IOMMU group${UNGROUPED[why()]}` })
    else if (isNoIommu(host, device.group)) found.push({ code: 'no_group', text: `IOMMU group ${device.group} is of vfio's noiommu mode and isolates nothing${UNGROUPED[why()]}` })
    const taken = takenWith(gpu)
    for (const group of new Set(card.map(one => one.group))) if (group !== null) found.push(...ofGroup(group, taken))
    return [...found, ...never.ofHost(), ...never.ofDevice(device), ...ofConsole(gpu)]
  }
}

/** Kinds of vGPUs that its driver could make of it; [] where it is not set up for any. */
export function vgpuTypes(host: HostView, device: PciDevice): readonly string[] {
  return host.list(`/sys/bus/pci/devices/${device.address}/mdev_supported_types`)
}

function groupObstacle(group: number, held: readonly Member[]): Obstacle {
  const fixed = held.filter(member => member.stays !== null)
  const members = held.map(member => member.address)
  const all = `IOMMU group ${group} also holds ${held.map(member => member.said).join(', ')}`
  if (fixed.length === 0) return { code: 'members', members, text: `${all}, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot` }
  return { code: 'group', members, text: `${all}; ${fixed.map(member => `${member.address} ${member.stays || ''}`).join('; ')}: another slot may have a group of its own` }
}
