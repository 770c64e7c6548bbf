// The device nodes through which processes use a PCI function.
import type { AbsPath, HostView } from './host.ts'
import { isVfioDriver } from './iommu.ts'
import type { PciDevice } from './pci.ts'

/**
 * Subsystems below a PCI function whose open nodes keep its driver from letting go, or crash who holds them: sound
 * waits for the last close (kernel: snd_card_free), i2c for the last user (i2c_del_adapter). The rest (input, USB,
 * disks) hangs up on who has it open.
 */
const HELD = ['drm', 'drm_dp_aux_dev', 'sound', 'graphics', 'i2c-dev', 'vfio-dev']
/** Connectors with an I2C bus of their own lie deepest: drm/card1/card1-DP-1/i2c-6/i2c-dev/i2c-6. */
const DEPTH = 7
/** Registered for NVIDIA (kernel: admin-guide/devices.txt). */
const NVIDIA_MAJOR = 195

/** Path in /dev -> "major:minor"; null where sysfs does not tell. */
export type Nodes = ReadonlyMap<string, string | null>

/** Nodes of HELD below the function, and those that are not below it: NVIDIA's, amdgpu's /dev/kfd, its VFIO group. Empty when none. */
export function nodesOf(host: HostView, device: PciDevice): Nodes {
  const found = new Map<string, string | null>()
  below(host, `/sys/bus/pci/devices/${device.address}`, DEPTH, found)
  // NVIDIA's nodes are no class of the kernel's; its driver says which is whose.
  const minor = /^Device Minor:\s*(\d+)/m.exec(host.attr(`/proc/driver/nvidia/gpus/${device.address}/information`) || '')?.[1]
  if (minor !== undefined) found.set(`/dev/nvidia${minor}`, `${NVIDIA_MAJOR}:${minor}`)
  // One node for all GPUs: who computes with amdgpu has every one of them (kernel: kfd_init_apertures).
  if (device.driver === 'amdgpu') found.set('/dev/kfd', host.attr('/sys/class/kfd/kfd/dev'))
  if (isVfioDriver(device.driver) && device.group !== null) found.set(`/dev/vfio/${device.group}`, host.attr(`/sys/class/vfio/${device.group}/dev`))
  return found
}

function below(host: HostView, dir: AbsPath, depth: number, found: Map<string, string | null>): void {
  for (const name of host.list(dir)) {
    const path: AbsPath = `${dir}/${name}`
    if (host.stat(path)?.type !== 'dir') continue
    const number = host.attr(`${path}/dev`)
    const subsystem = host.link(`${path}/subsystem`)?.replace(/.*\//, '')
    const node = number === null || subsystem === undefined || !HELD.includes(subsystem) ? undefined : /^DEVNAME=(.+)$/m.exec(host.attr(`${path}/uevent`) || '')?.[1]
    if (node !== undefined) found.set(`/dev/${node}`, number)
    if (depth > 1) below(host, path, depth - 1, found)
  }
}
