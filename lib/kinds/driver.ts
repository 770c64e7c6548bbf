// A PCI function has this driver. The functions of a card move together or not at all: what a failure has left
// half-way gets its former driver back, or is named as what has none.
import { Stop } from '../errors.ts'
import type { Host } from '../host.ts'
import { isVfioDriver } from '../iommu.ts'
import type { DriverStep } from '../steps.ts'
import { device, driverOf, move, overrideOf } from './driver-writes.ts'
import type { Inverse, Kind, RolledBack } from './kind.ts'

function state(driver: string | null, override: string | null): string {
  return `${driver ?? 'no driver'}${override === null ? '' : ` (override ${override})`}`
}

/** How vfio-pci came to a function does not matter: a module that is loaded with ids= takes it without an override. */
function isMet(step: DriverStep, driver: string | null, override: string | null): boolean {
  return driver === step.driver && (override === step.override || (override === null && isVfioDriver(driver)))
}

/** Gives every function of the card what it had, the last one moved first, and says how that went. */
async function rollBack(host: Host, failed: DriverStep, tried: readonly (readonly [DriverStep, Inverse])[], why: Stop): Promise<RolledBack<DriverStep>> {
  const undone: DriverStep[] = []
  const said: string[] = []
  for (const [step, was] of [...tried].reverse()) {
    if (was.kind !== 'driver' || (step !== failed && (step.card === undefined || step.card !== failed.card))) continue
    const before = state(was.driver, was.override)
    try {
      if (step === failed && Reflect.get(Object(why.cause), 'left') !== undefined) throw new Stop('E_APPLY', 'its driver did not let go')
      const former: DriverStep = { kind: 'driver', address: was.address, driver: was.driver, override: was.override }
      if (driverOf(host, was.address) !== was.driver || overrideOf(host, was.address) !== was.override) await move(host, former, false)
      undone.push(step)
      said.push(`${was.address} is back on ${before}`)
    } catch (error) {
      if (!(error instanceof Stop)) throw error
      const now = driverOf(host, was.address)
      said.push(`${was.address} has ${now === null ? 'NO DRIVER' : `the driver ${now}`} instead of ${before} (${error.message}), which a reboot mends`)
    }
  }
  return { undone, text: said.join('; ') }
}

/** Of the running kernel alone: nothing of it outlives a boot. The one kind that takes back what failed half-way. */
export const driverKind: Kind<DriverStep> = {
  facet: 'live',
  label: step => `driver of ${step.address}`,
  async observe(host, step) {
    const [driver, override] = [driverOf(host, step.address), overrideOf(host, step.address)]
    const after = state(step.driver, step.override)
    return { before: isMet(step, driver, override) ? after : state(driver, override), after }
  },
  apply: (host, step) => move(host, step, true),
  pending(host, { address, driver, override }) {
    if (host.live) return null
    const now = driverOf(host, address)
    return [
      `echo ${override || ''} > ${device(address)}/driver_override`,
      ...(now === null || now === driver ? [] : [`echo ${address} > /sys/bus/pci/drivers/${now}/unbind`]),
      ...(driver === null || now === driver ? [] : [`echo ${address} > /sys/bus/pci/drivers/${driver}/bind`]),
    ].join(' && ')
  },
  inverse: (host, step) => ({ kind: 'driver', address: step.address, driver: driverOf(host, step.address), override: overrideOf(host, step.address) }),
  rollBack,
  touches: () => [],
}
