// Which functions are GPUs and what belongs to them. By class, address and sysfs, never by a vendor alone: on
// NVIDIA's chipsets the network card and the disks are 10de as well.
import { isAccelerator, isBmcDisplay, isCardFunction, isCardSwitch, isDisplay, isIntegrated, isNvSwitch, isVirtualDisplay } from './pci-class.ts'
import { groupMembers } from './iommu.ts'
import { groupBy, readPci } from './pci.ts'
import type { HostView } from './host.ts'
import type { PciDevice } from './pci.ts'

/** igpu: of the processor or chipset; bmc: of a BMC; virtual: of a hypervisor; vf: a virtual function; accelerator: computes, and is no known GPU. */
export const KINDS = ['gpu', 'igpu', 'bmc', 'virtual', 'vf', 'accelerator', 'nvswitch'] as const
export type Kind = typeof KINDS[number]

/** A function that must go with its GPU, and how we know. */
export interface Companion {
  readonly device: PciDevice
  readonly reason: 'same slot' | 'device link' | 'card switch'
}

/** The last two are worked out when they are asked for. */
export interface Gpu {
  readonly device: PciDevice
  readonly kind: Kind
  /** In the order of the addresses; [] when none. */
  readonly companions: readonly Companion[]
  /** Everything in its IOMMU group, itself included; null without a group. */
  readonly members: readonly string[] | null
}

/** The functions by slot and by address: one pass over them, so that a list of any length stays linear. */
interface Index {
  readonly bySlot: ReadonlyMap<string, readonly PciDevice[]>
  readonly byAddress: ReadonlyMap<string, PciDevice>
  readonly cardFunctions: readonly PciDevice[]
}

/** Every display, GPU, accelerator and NVSwitch, in the order of the addresses. */
export function readGpus(host: HostView, devices: readonly PciDevice[] = readPci(host)): readonly Gpu[] {
  const index: Index = {
    bySlot: groupBy(devices, device => device.slot),
    byAddress: new Map(devices.map(device => [device.address, device])),
    cardFunctions: devices.filter(device => isCardFunction(device.class)),
  }
  const gpus: Gpu[] = []
  for (const device of devices) {
    const kind = kindOf(device, index)
    if (kind === null) continue
    const companions = lazily(() => (kind === 'gpu' || kind === 'igpu' ? companionsOf(device, kind, index) : []))
    const members = lazily(() => (device.group === null ? null : groupMembers(host, device.group, devices)))
    gpus.push({ device, kind, get companions() { return companions() }, get members() { return members() } })
  }
  return gpus
}

/** Whether it is one to offer: a discrete GPU whose id is known, whatever still stands in the way. */
export function isCandidate(gpu: Gpu): boolean {
  return gpu.kind === 'gpu' && gpu.device.id !== null
}

/**
 * What libvirt, and so Nova, calls it: by files, not by model, since SR-IOV may be off in the firmware (libvirt:
 * virNodeDeviceGetPCISRIOVCaps).
 */
export function novaDeviceType(device: PciDevice): 'type-PCI' | 'type-PF' | 'type-VF' {
  if (device.physfn !== null) return 'type-VF'
  return (device.totalVfs ?? 0) > 0 ? 'type-PF' : 'type-PCI'
}

/** `read`, called once and when it is first needed. */
export function lazily<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined
  return () => (kept === undefined ? (kept = { value: read() }) : kept).value
}

function kindOf(device: PciDevice, index: Index): Kind | null {
  const cls = device.class
  const display = isDisplay(cls)
  // The vendor is read only where the class asks for it: most functions of a large host are none of ours.
  if (!display && !isAccelerator(cls)) return isNvSwitch(device) ? 'nvswitch' : null
  const { vendor } = device
  if (!display && (cls !== '1200' || vendor !== '1002')) return 'accelerator'
  if (device.physfn !== null) return 'vf'
  if (!display || vendor === null) return 'gpu'
  // Where a vendor's displays are all of one kind, or tell by their address, its half of the id is enough.
  const model = device.device ?? ''
  if (isBmcDisplay(vendor, model)) return 'bmc'
  if (isVirtualDisplay(`${vendor}:${model}`)) return 'virtual'
  const slotVendors = vendor === '1002' ? (index.bySlot.get(device.slot) || []).map(one => one.vendor) : []
  return isIntegrated(device.address, vendor, model, slotVendors) ? 'igpu' : 'gpu'
}

/** The union of slot, device links and card switch. The slot alone misses Arc's audio, the first link alone a Turing's USB. */
function companionsOf(gpu: PciDevice, kind: Kind, { bySlot, byAddress, cardFunctions }: Index): readonly Companion[] {
  const found = new Map<string, Companion>()
  const take = (device: PciDevice | undefined, reason: Companion['reason']): void => {
    if (device === undefined || found.has(device.address) || !isCardFunction(device.class) || !(ofSameMaker(gpu, device, reason) || isOneCard(gpu, kind, device, reason))) return
    found.set(device.address, { device, reason })
  }
  for (const device of bySlot.get(gpu.slot) || []) take(device, 'same slot')
  for (const address of gpu.consumers) {
    const device = byAddress.get(address)
    // To an integrated display i915 and xe link the sound of the whole board as well (kernel: intel_audio.c).
    if (kind === 'gpu' || gpu.vendor !== '8086' || device?.slot === gpu.slot) take(device, 'device link')
  }
  const top = topOfCard(gpu, byAddress)
  if (top !== null) {
    // What shares its slot with another display belongs to that one.
    const free = (device: PciDevice): boolean => !(bySlot.get(device.slot) || []).some(other => isDisplay(other.class))
    for (const device of cardFunctions) if (device.upstream.includes(top) && free(device)) take(device, 'card switch')
  }
  return [...found.values()].sort((a, b) => (a.device.address < b.device.address ? -1 : 1))
}

/**
 * An APU's slot holds the USB controllers of the processor (1022), which the host needs. Only its HDMI audio may
 * carry that vendor, and then the kernel links it to the display (kernel: quirks.c, quirk_gpu_hda).
 */
function ofSameMaker(gpu: PciDevice, device: PciDevice, reason: Companion['reason']): boolean {
  if (gpu.vendor !== null && device.vendor === gpu.vendor) return true
  return reason === 'device link' && gpu.vendor === '1002' && device.vendor === '1022' && device.class === '0403'
}

/**
 * The functions of a slot behind a port are one device, so the audio there is the card's, whoever made it; in an APU
 * that device is the host. USB of another maker is not taken for the card's: a keyboard may hang on it.
 */
function isOneCard(gpu: PciDevice, kind: Kind, device: PciDevice, reason: Companion['reason']): boolean {
  return kind === 'gpu' && reason === 'same slot' && device.class === '0403' && device.vendor !== null && gpu.upstream.length > 0
}

/** The uppermost port of the switch on the card itself; null when the card has none. Root ports are never the card's. */
function topOfCard(gpu: PciDevice, byAddress: ReadonlyMap<string, PciDevice>): string | null {
  let top: string | null = null
  for (const address of [...gpu.upstream].reverse()) {
    if (!isCardSwitch(byAddress.get(address)?.id ?? null)) break
    top = address
  }
  return top
}
