// The writes that give a PCI function another driver, each with a time limit, and what a refusal of the kernel means.
// The override is set before the unbind, so that no other driver can take the function in between (kernel:
// Documentation/ABI/testing/sysfs-bus-pci), and the way goes by `bind`, which tells what the probe said; drivers_probe
// succeeds whatever comes of it (kernel: drivers/base/bus.c).
import { Stop } from '../errors.ts'
import type { AbsPath, Host, HostView } from '../host.ts'
import { interlock } from '../interlocks.ts'
import type { Writing } from '../interlocks.ts'
import { isVfioDriver } from '../iommu.ts'
import { leftWriters } from '../left-writers.ts'
import type { DriverStep } from '../steps.ts'

/** Seconds for one write: a probe that loads firmware takes tens of them. */
const LIMIT = 60

/** What a refusal means, by attribute and errno (kernel: bus.c, vfio_pci_core.c, iommu.c). */
const MEANING: Readonly<Record<string, string>> = {
  'unbind ENODEV': 'that driver no longer has it, so somebody else is at work on it',
  'bind ENODEV': 'the driver does not match it, or found nothing to drive',
  'bind EINVAL': 'vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)',
  'bind EBUSY': 'it has a driver by now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group',
  EACCES: 'root may do that, where /sys is not read-only',
  EPERM: 'root may do that, unless the kernel is locked down',
  EROFS: '/sys is read-only here, as in a container',
}

/** The directory in sysfs of "0000:41:00.0". */
export function device(address: string): AbsPath {
  return `/sys/bus/pci/devices/${address}`
}

/** "vfio-pci"; null where no driver has the function, or it is not there. */
export function driverOf(host: HostView, address: string): string | null {
  const link = host.link(`${device(address)}/driver`)
  return link === null ? null : link.replace(/.*\//, '')
}

/** What the attribute reads; null when it is unset or the kernel has none (before 3.16), or would never answer. */
export function overrideOf(host: HostView, address: string): string | null {
  if (driverOf(host, address) === null && leftWriters(host).has(address)) return null
  const text = host.attr(`${device(address)}/driver_override`)
  return text === null || text === '' || text === '(null)' ? null : text
}

const DONE: Readonly<Record<Writing, string>> = { driver_override: 'given a driver_override', unbind: 'unbound', bind: 'bound', new_id: 'bound by new_id', remove_id: 'taken from the ids' }

async function put(host: Host, address: string, writing: Writing, path: AbsPath, value: string): Promise<void> {
  try { await host.writeAttribute(path, value, LIMIT) } catch (error) {
    const code: unknown = Reflect.get(Object(error), 'code')
    if (typeof code !== 'string') throw error
    const left: unknown = Reflect.get(Object(error), 'left')
    const why = code !== 'ETIMEDOUT' ? `the kernel refused ${JSON.stringify(value.trim())} in ${path} with ${code}${meaning(writing, code)}; look at dmesg`
      : `the kernel did not answer a write to ${path} within ${LIMIT} s, so it was given up${left === undefined ? '' : `; process ${String(left)}, which wrote, waits on where no signal reaches it, until the driver lets go or the node reboots`}`
    throw new Stop('E_APPLY', `${address} could not be ${DONE[writing]}: ${why}`, { cause: error })
  }
}

function meaning(writing: Writing, code: string): string {
  const found = MEANING[`${writing} ${code}`] ?? MEANING[code]
  return found === undefined ? '' : ` (${found})`
}

/** Makes a step true. With `guarded`, what must not be moved is asked for again before each write; not on the way back from a failure. */
export async function move(host: Host, step: DriverStep, guarded: boolean): Promise<void> {
  const { address } = step
  const guard = (writing: Writing): void => {
    const why = guarded ? interlock(host, address, writing) : null
    if (why !== null) throw new Stop('E_RACED', `${address} was not ${DONE[writing]}, since something changed while this ran: ${why}; end that and run this again`)
  }
  const write = (writing: Writing, path: AbsPath, value: string): Promise<void> => {
    guard(writing)
    return put(host, address, writing, path, value)
  }
  // Before anything is read of it: see leftWriters.
  guard('driver_override')
  const target: AbsPath = `/sys/bus/pci/drivers/${step.driver || ''}`
  if (step.driver !== null && host.stat(target) === null) throw new Stop('E_APPLY', `the running kernel has no driver ${step.driver} to give ${address} to; expected ${target}; load its module or reboot`)
  const now = driverOf(host, address)
  const hasOverride = host.attr(`${device(address)}/driver_override`) !== null
  if (hasOverride && overrideOf(host, address) !== step.override) await write('driver_override', `${device(address)}/driver_override`, `${step.override || ''}\n`)
  if (now === step.driver) return
  if (step.forget !== undefined && isVfioDriver(now)) await forget(host, step, now)
  if (now !== null) await write('unbind', `/sys/bus/pci/drivers/${now}/unbind`, address)
  if (step.driver === null) return
  // A vfio-pci that has the id by ids= may have taken it at once.
  if (driverOf(host, address) !== step.driver) {
    if (hasOverride || !isVfioDriver(step.driver)) await write('bind', `${target}/bind`, address)
    else await bindById(host, step, target)
  }
  const found = driverOf(host, address)
  if (found !== step.driver) throw new Stop('E_APPLY', `${address} was bound to ${step.driver}, and now has ${found === null ? 'no driver' : `the driver ${found}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and run this again`)
}

/** ENODEV: vfio-pci does not have the id, since it was loaded without, or the id was taken out before. */
async function forget(host: Host, { address, forget: id = '' }: DriverStep, driver: string | null): Promise<void> {
  try { await put(host, address, 'remove_id', `/sys/bus/pci/drivers/${driver || ''}/remove_id`, id) } catch (error) {
    if (!(error instanceof Stop) || Reflect.get(Object(error.cause), 'code') !== 'ENODEV') throw error
  }
}

/** Kernels before 3.16: new_id takes every unbound device with that id, so the id is taken back at once. */
async function bindById(host: Host, { address }: DriverStep, driver: AbsPath): Promise<void> {
  const id = ['vendor', 'device'].map(name => (host.attr(`${device(address)}/${name}` as AbsPath) || '').replace(/^0x/, '')).join(' ')
  await put(host, address, 'new_id', `${driver}/new_id`, id)
  if (driverOf(host, address) === null) await put(host, address, 'bind', `${driver}/bind`, address)
  await put(host, address, 'remove_id', `${driver}/remove_id`, id)
}
