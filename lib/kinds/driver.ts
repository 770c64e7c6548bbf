// A PCI function has this driver and this driver_override. The override is set before the probe, so that no
// other driver can take the function in between (kernel: Documentation/ABI/testing/sysfs-bus-pci).
import { Stop } from '../errors.ts'
import type { AbsPath, Host, HostView } from '../host.ts'
import type { DriverStep } from '../steps.ts'
import type { Kind } from './kind.ts'

/** Seconds for one write: a probe that loads firmware takes tens of them. */
const LIMIT = 60

function device(address: string): AbsPath {
  return `/sys/bus/pci/devices/${address}`
}

function driverOf(host: HostView, address: string): string | null {
  const link = host.link(`${device(address)}/driver`)
  return link === null ? null : link.replace(/.*\//, '')
}

/** What the attribute reads; null when it is unset or the kernel has none (before 3.16). */
function overrideOf(host: HostView, address: string): string | null {
  const text = host.attr(`${device(address)}/driver_override`)
  return text === null || text === '' || text === '(null)' ? null : text
}

function state(driver: string | null, override: string | null): string {
  return `${driver ?? 'no driver'}${override === null ? '' : ` (override ${override})`}`
}

async function put(host: Host, path: AbsPath, value: string, address: string): Promise<void> {
  try { await host.writeAttribute(path, value, LIMIT) } catch (error) {
    const code = error instanceof Error && 'code' in error ? String((error as NodeJS.ErrnoException).code) : String(error)
    throw new Stop('E_APPLY', `writing ${value.trim() || 'nothing'} to ${path} for ${address} was refused by the kernel with ${code}; expected it to be taken; look at dmesg`, { cause: error })
  }
}

export const driverKind: Kind<DriverStep> = {
  facet: 'live',
  label: step => `driver of ${step.address}`,
  async observe(host, step) {
    return { before: state(driverOf(host, step.address), overrideOf(host, step.address)), after: state(step.driver, step.override) }
  },
  async apply(host, step) {
    const now = driverOf(host, step.address)
    const hasOverride = host.attr(`${device(step.address)}/driver_override`) !== null
    if (hasOverride) await put(host, `${device(step.address)}/driver_override`, `${step.override ?? ''}\n`, step.address)
    if (now === step.driver) return
    if (now !== null) await put(host, `${device(step.address)}/driver/unbind`, step.address, step.address)
    if (step.driver === null) return
    if (hasOverride) return put(host, '/sys/bus/pci/drivers_probe', step.address, step.address)
    await bindById(host, step)
  },
  pending: (host, step) => host.live ? null
    : `echo ${step.override ?? ''} > ${device(step.address)}/driver_override && echo ${step.address} > /sys/bus/pci/drivers_probe`,
  inverse: (host, step) => ({ kind: 'driver', address: step.address, driver: driverOf(host, step.address), override: overrideOf(host, step.address) }),
  touches: () => [],
}

/** Kernels before 3.16: new_id takes every unbound device with that id, so the id is taken back at once. */
async function bindById(host: Host, step: DriverStep): Promise<void> {
  const id = ['vendor', 'device'].map(name => (host.attr(`${device(step.address)}/${name}` as AbsPath) ?? '').replace(/^0x/, '')).join(' ')
  const driver: AbsPath = `/sys/bus/pci/drivers/${step.driver ?? ''}`
  await put(host, `${driver}/new_id`, id, step.address)
  if (driverOf(host, step.address) === null) await put(host, `${driver}/bind`, step.address, step.address)
  await put(host, `${driver}/remove_id`, id, step.address)
}
