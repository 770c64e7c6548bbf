// Functions moved to another driver in the running kernel: what must hold before the first write, and in which order.
// Nothing here is forced: who uses a function is named, and ends that or waits for the reboot.
import { blindness, holdersOf, respawning, saidHolders, usesOf } from './device-holders.ts'
import { refused } from './errors.ts'
import { readGpus } from './gpus.ts'
import type { AbsPath, HostView } from './host.ts'
import { isVfioDriver } from './iommu.ts'
import { modulesOf, runningKernel } from './kernels.ts'
import { leftWriters } from './left-writers.ts'
import { consoleOn, hasFramebuffer } from './live-console.ts'
import { readPci } from './pci.ts'
import type { PciDevice } from './pci.ts'
import { driver, kmod } from './steps.ts'
import type { DriverStep, Step } from './steps.ts'
import { hasDriver } from './vfio-variant.ts'

interface LiveMove {
  readonly steps: readonly Step[]
  readonly notes: readonly string[]
  readonly warnings: readonly string[]
}

interface LiveWish {
  readonly allow_console_gpu: boolean
  /** vfio-pci, or the variant of it that a function needs. */
  readonly driverFor?: (device: PciDevice) => string
}

/** Nothing is to move in the running kernel. */
export const NOT_LIVE: LiveMove = { steps: [], notes: [], warnings: [] }
const WAIT = 'leave live out and reboot'

/** Takes these functions from whatever drives them; E_REFUSED, naming who is in the way. Those that have what is wanted stay. */
export function takeLive(host: HostView, devices: readonly PciDevice[], wish: LiveWish): LiveMove {
  const wanted = wish.driverFor ?? (() => 'vfio-pci')
  const moving = devices.filter(one => !hasDriver(one, wanted(one)))
  if (moving.length === 0) return NOT_LIVE
  refuseStuck(host, moving)
  const alone = moving.filter(one => one.group === null).map(one => one.address)
  if (alone.length > 0) throw refused(`${alone.join(', ')} has no IOMMU group, so vfio-pci cannot take it now; the IOMMU must be on for live`, 'leave live out, switch the IOMMU on (iommu_cmdline) and reboot')
  refuseHeld(host, moving, WAIT)
  const warnings = [...consoleOn(host, moving, wish.allow_console_gpu), ...unseen(host, moving)]
  const running = runningKernel(host)
  const modules = [...new Set(moving.map(one => wanted(one).replace(/-/g, '_')))].filter(name => running === null || modulesOf(host, running)(name) !== 'builtin')
  return {
    steps: [...modules.map(kmod), ...inOrder(host, moving).map(({ device, card }) => driver(device.address, wanted(device), wanted(device), { card }))],
    notes: [], warnings,
  }
}

/**
 * Gives functions back to what they had before our runs of this boot. A driver that the running kernel no longer has
 * gets its function at the next boot. E_REFUSED for what a guest, or anybody else, holds.
 */
export function giveBackLive(host: HostView, former: readonly DriverStep[], ours: ReadonlySet<string>): LiveMove {
  const found = new Map(readPci(host).map(one => [one.address, one]))
  const notes: string[] = []
  const steps = former.flatMap(step => {
    const device = found.get(step.address)
    if (device === undefined) return []
    if (device.driver !== null && device.driver !== step.driver && !isVfioDriver(device.driver)) {
      notes.push(`${step.address} has the driver ${device.driver}, which is neither ours nor the one it had: left as it is`)
      return []
    }
    const gone = step.driver !== null && step.driver !== device.driver && host.stat(`/sys/bus/pci/drivers/${step.driver}` as AbsPath) === null
    if (gone) notes.push(`the running kernel has no driver ${step.driver || ''}, so ${step.address} goes back to it at the next boot`)
    return [{ ...step, driver: gone ? device.driver : step.driver, ...(device.id !== null && ours.has(device.id) ? { forget: device.id.replace(':', ' ') } : {}) }]
  })
  const byAddress = new Map(steps.map(step => [step.address, step]))
  const moving = steps.flatMap(step => {
    const device = found.get(step.address)
    return device === undefined || device.driver === step.driver ? [] : [device]
  })
  if (moving.length > 0) {
    refuseStuck(host, moving)
    refuseHeld(host, moving, 'shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one')
  }
  return {
    steps: inOrder(host, [...found.values()].filter(one => byAddress.has(one.address))).flatMap(({ device, card }) => {
      const step = byAddress.get(device.address)
      return step === undefined ? [] : [{ ...step, card }]
    }),
    notes, warnings: moving.length === 0 ? [] : unseen(host, moving),
  }
}

/** The functions of a card behind each other, its display last: a companion that fails leaves the GPU as it was. */
function inOrder(host: HostView, devices: readonly PciDevice[]): readonly { readonly device: PciDevice; readonly card: string }[] {
  const cardOf = new Map<string, string>()
  for (const gpu of readGpus(host)) for (const one of [gpu.device, ...gpu.companions.map(other => other.device)]) if (!cardOf.has(one.address)) cardOf.set(one.address, gpu.device.address)
  const placed = devices.map(device => ({ device, card: cardOf.get(device.address) ?? device.address }))
  const key = ({ device, card }: typeof placed[number]): string => `${card} ${card === device.address ? 1 : 0} ${device.address}`
  return placed.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function refuseStuck(host: HostView, devices: readonly PciDevice[]): void {
  const stuck = devices.flatMap(({ address }) => {
    const pid = leftWriters(host).get(address)
    return pid === undefined ? [] : [`${address} (process ${pid})`]
  })
  if (stuck.length > 0) throw refused(`an earlier run gave up on ${stuck.join(', ')}: its driver has not let go since, and whoever touches it hangs as well`, 'reboot')
}

function refuseHeld(host: HostView, devices: readonly PciDevice[], otherwise: string): void {
  const held = holdersOf(host, devices)
  if (held.length > 0) {
    const addresses = [...new Set(held.map(one => one.address))]
    const units = [...new Set(held.flatMap(one => one.unit === null || !one.unit.endsWith('.service') ? [] : [one.unit]))]
    throw refused(`${addresses.join(', ')} is in use, and a driver that is taken away from its users hangs: ${saidHolders(held)}`,
      `${units.length === 0 ? '' : `systemctl stop ${units.join(' ')}, or `}${otherwise}`)
  }
  const blind = blindness(host)
  const used = blind === null ? [] : inUse(host, devices)
  if (used.length > 0) throw refused(`${used.join(', ')}, and by whom cannot be told: ${blind || ''}`, `run this as root on the node itself, or ${otherwise}`)
}

/** Modules of these functions that somebody uses: "the driver nvidia is in use 2 times". */
function inUse(host: HostView, devices: readonly PciDevice[]): readonly string[] {
  const modules = new Set(devices.flatMap(({ module }) => module === null || module.startsWith('vfio') ? [] : [module]))
  return [...modules].flatMap(module => usesOf(host, module) === 0 ? [] : [`the driver ${module} is in use ${usesOf(host, module)} times`])
}

/** What may still be in the way, though nothing was found. */
function unseen(host: HostView, devices: readonly PciDevice[]): string[] {
  const blind = blindness(host)
  const modules = new Set(devices.map(one => one.module))
  const alike = readPci(host).filter(one => one.module !== null && modules.has(one.module))
  // Other cards of that driver explain it, and so does a text console (fbcon holds its driver).
  const unexplained = blind === null && holdersOf(host, alike).length === 0 && !alike.some(one => hasFramebuffer(host, one)) ? inUse(host, devices) : []
  const services = devices.some(one => one.vendor === '10de' && !isVfioDriver(one.driver)) ? respawning(host) : []
  return [
    ...(blind === null ? [] : [`who uses these functions was looked for, and some may have been missed: ${blind}`]),
    ...unexplained.map(text => `${text}, though no process has a device of it open: part of the kernel itself may`),
    ...(services.length === 0 ? [] : [`${services.join(', ')} runs and opens GPUs by itself: stop it while cards are moved`]),
  ]
}
