// A GPU in the words of the contract: the entries of gpu_info's `gpus`. What the host does not tell is null.
import { novaDeviceType } from './gpus.ts'
import { readNames, readSlots } from './pci-names.ts'
import type { Gpu } from './gpus.ts'
import type { HostView } from './host.ts'
import type { Obstacle } from './obstacles.ts'

/** Makes the entry of a GPU with these obstacles. */
export function gpuWriter(host: HostView): (gpu: Gpu, obstacles: readonly Obstacle[]) => Readonly<Record<string, unknown>> {
  const nameOf = readNames(host)
  const slotOf = readSlots(host)
  return ({ device, kind, companions, members }, obstacles) => ({
    address: device.address, id: device.id, vendor_id: device.vendor, device_id: device.device, subsystem_id: device.subsystem,
    class: device.class, revision: device.revision, name: device.id === null ? null : nameOf(device.id),
    slot: slotOf(device.address, device.upstream), kind,
    driver: device.driver, driver_override: device.override, iommu_group: device.group, group_members: members,
    companions: companions.map(({ device: one, reason }) => ({ address: one.address, id: one.id, class: one.class, driver: one.driver, reason })),
    numa_node: device.numa, boot_vga: device.bootVga, physical_function: device.physfn,
    sriov: device.totalVfs === null ? null : { total_vfs: device.totalVfs, num_vfs: device.numVfs },
    reset_methods: device.resetMethods, bar_bytes: device.barBytes,
    link: device.linkWidth === null && device.maxLinkWidth === null ? null : { width: device.linkWidth, max_width: device.maxLinkWidth },
    responding: device.responding, nova_device_type: novaDeviceType(device),
    passthrough: { ok: obstacles.length === 0, reasons: obstacles.map(obstacle => obstacle.text) },
  })
}
