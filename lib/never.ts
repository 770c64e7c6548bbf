// What keeps a function from every guest, as far as sysfs proves it, whatever is allowed. Pure.
import { lazily } from './gpus.ts'
import type { Gpu } from './gpus.ts'
import type { AbsPath, HostView } from './host.ts'
import { hasDirectRegions } from './iommu.ts'
import { allowsUnsafeInterrupts, remapsInterrupts } from './isolation.ts'
import { groupBy } from './pci.ts'
import type { PciDevice } from './pci.ts'

/** A predicate, said behind "it" or an address. What does not answer reads as all ones (kernel: PCI_ERROR_RESPONSE). */
export const DEAD = 'does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host'
const UNSAFE_INTERRUPTS = 'interrupts are not remapped here, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 yourself'

/** `text` is for the operator; "it" is the function. */
export interface Never {
  readonly code: 'reserved' | 'interrupts' | 'vfs' | 'mdev'
  readonly text: string
}

/** By what it belongs to, so that each is told once. */
export interface Nevers {
  ofGroup(group: number): readonly Never[]
  ofHost(): readonly Never[]
  ofDevice(device: PciDevice): readonly Never[]
}

/** `devices`: all of the node's, since virtual functions are looked up among them. What holds for the whole host is read once, when it is first asked for. */
export function readNevers(host: HostView, devices: readonly PciDevice[]): Nevers {
  const unsafe = lazily(() => remapsInterrupts(host) === false && !allowsUnsafeInterrupts(host))
  const vfsOf = lazily(() => groupBy(devices.filter(device => device.physfn !== null), device => device.physfn || ''))
  return {
    ofGroup: group => hasDirectRegions(host, group) ? [{ code: 'reserved', text: `the firmware reserves memory for IOMMU group ${group} (reserved_regions has a direct line), so the kernel assigns it to nobody` }] : [],
    ofHost: () => unsafe() ? [{ code: 'interrupts', text: UNSAFE_INTERRUPTS }] : [],
    ofDevice(device) {
      const found: Never[] = []
      const type = vgpuType(host, device)
      if ((device.numVfs ?? 0) > 0) {
        const vgpus = (vfsOf().get(device.address) || []).filter(vf => vf.mdevs.length > 0 || vgpuType(host, vf) !== null).length
        found.push({ code: 'vfs', text: `${device.numVfs} of its virtual functions are enabled${vgpus === 0 ? '' : `, ${vgpus} of them with vGPUs`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: once no guest has one, write 0 there` })
      }
      if (device.mdevs.length > 0) found.push({ code: 'mdev', text: `mediated devices (vGPUs) exist on it: ${device.mdevs.join(', ')}; remove them first` })
      if (type !== null) found.push({ code: 'mdev', text: `it is a vGPU (nvidia/current_vgpu_type is ${type}), and a card serves vGPUs or goes to a guest as a whole` })
      return found
    },
  }
}

/** The first of it for a card with its companions; null where nothing keeps it. */
export function firstNever({ ofGroup, ofHost, ofDevice }: Nevers, { device, companions }: Gpu): Never | null {
  const groups = new Set([device, ...companions.map(one => one.device)].map(one => one.group))
  return [...[...groups].flatMap(group => group === null ? [] : ofGroup(group)), ...ofHost(), ...ofDevice(device)][0] ?? null
}

/** Drivers of vGPU 17 and later keep nvidia on the virtual function and name the kind there; 0 is none. */
function vgpuType(host: HostView, device: PciDevice): string | null {
  const type = host.attr(`/sys/bus/pci/devices/${device.address}/nvidia/current_vgpu_type` as AbsPath)
  return type === null || type === '0' || type === '' ? null : type
}
