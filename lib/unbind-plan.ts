// The way back as one plan: ids and addresses out of modprobe.d and off the kernel command line, images remade
// without them.
import { storedIn, storedLine } from './bind-by-address.ts'
import type { Stored } from './bind-by-address.ts'
import { planRelease } from './bind-files.ts'
import { deviceRows, entryTokens, loaderOf, readHardware } from './bind-host.ts'
import { boots, idsAlone, onlyFiles, UNSEEN } from './bind-plan.ts'
import type { BindParams } from './bind-plan.ts'
import { listed } from './bind-refusals.ts'
import type { Hardware } from './bind-refusals.ts'
import { releaseOf } from './bind.ts'
import type { Release } from './bind.ts'
import { withoutArgs } from './bootloader/bootloader.ts'
import type { BootLoader } from './bootloader/loader.ts'
import { keyOf } from './cmdline.ts'
import { compose } from './compose.ts'
import { givenDevices, givenEntries } from './given.ts'
import type { HostView } from './host.ts'
import { planImages, withoutImagesConfig } from './initramfs/plan.ts'
import { isVfioDriver } from './iommu.ts'
import { ourClaims, readJournal } from './journal.ts'
import { giveBackLive, NOT_LIVE } from './live-move.ts'
import { refuseMeasuredBoot } from './measured-boot.ts'
import { readModprobe } from './modprobe.ts'
import type { Plan } from './module.ts'
import { overlay } from './overlay.ts'
import { sysfsKnown } from './pci.ts'
import { isDisplay } from './pci-class.ts'
import type { PciDevice } from './pci.ts'
import { formerDrivers } from './undo.ts'
import { takes } from './vfio-conf.ts'

/** What a card was that was pulled out, by the id that was recorded at its address, unless another card has that id. */
function recalled(host: HostView, pulled: readonly string[], devices: readonly PciDevice[], stored: readonly Stored[]): ReadonlyMap<string, string> {
  const recorded = new Map(readJournal(host).flatMap(run => run.devices).map(one => [one.address, one.id]))
  const known = new Set(stored.map(one => one.address))
  return new Map(pulled.flatMap(address => {
    const id = recorded.get(address)
    return known.has(address) || id === undefined || devices.some(one => one.id === id) ? [] : [[address, id] as const]
  }))
}

/** What is to go, by id and by address. Throws E_REFUSED, E_PARAMS. */
function released(host: HostView, params: BindParams, hardware: Hardware, loader: BootLoader | null): Release {
  if (!sysfsKnown(host)) return { ids: idsAlone(params), addresses: new Set() }
  const { devices } = hardware
  const stored = storedIn(readModprobe(host))
  const missing = (params.addresses || []).filter(address => !devices.some(one => one.address === address))
  const ids = recalled(host, missing, devices, stored)
  const pulled = missing.filter(address => ids.has(address) || stored.some(one => one.address === address))
  const entries = givenEntries(host, loader)
  const found = releaseOf(params, hardware, one => takes(entries, one), stored, pulled)
  return { ids: [...new Set([...found.ids, ...ids.values()])], addresses: found.addresses }
}

/** These functions are no longer vfio-pci's at the next boot, as far as what names them is ours. */
export function planUnbind(host: HostView, params: BindParams): Plan {
  return planFreeing(host, params, released(host, params, readHardware(host), loaderOf(host).loader), true)
}

/** The same for what is known by id and by address already. `alone`: nothing else of the run may bind any of it again. */
export function planFreeing(host: HostView, params: Pick<BindParams, 'regenerate' | 'allow_measured_boot_change'> & Partial<Pick<BindParams, 'live' | 'vfio_options'>>, { ids, addresses }: Release, alone = false): Plan {
  const { devices } = readHardware(host)
  const known = sysfsKnown(host)
  const { loader } = loaderOf(host)
  const stored = storedIn(readModprobe(host)).filter(one => addresses.has(one.address))
  const files = planRelease(host, ids, addresses)
  const view = overlay(host, files.steps)
  const last = storedIn(readModprobe(view)).length === 0
  const claims = ids.map(id => ({ thing: 'arg' as const, value: `vfio-pci.ids=${id}` }))
  const args = loader === null ? { steps: [], notes: [] } : withoutArgs(view, loader, claims, { regenerate: params.regenerate })
  const left = givenEntries(overlay(view, args.steps), loader)
  const none = last && left.length === 0
  // Parameters count for all functions of vfio-pci: they go with the last one.
  const spelt = Object.entries(params.vfio_options || {}).flatMap(([name, value]) => value === undefined ? [] : [{ thing: 'arg' as const, value: `vfio-pci.${name}=${value ? 1 : 0}` }])
  const options = !none ? [] : [...ourClaims(host).filter(({ thing, value }) => thing === 'arg' && /^vfio_pci\.(?!ids$)/.test(keyOf(value))), ...spelt]
  const rest = loader === null || options.length === 0 ? [] : withoutArgs(overlay(view, args.steps), loader, options, { regenerate: params.regenerate }).steps
  const after = overlay(overlay(view, args.steps), rest)
  const images = none ? withoutImagesConfig(after) : planImages(after, { entries: entryTokens(after, loader) })
  const steps = [...files.steps, ...args.steps, ...rest, ...(params.regenerate ? images.steps : onlyFiles(images.steps))]
  const named = devices.filter(one => addresses.has(one.address) || (one.id !== null && ids.includes(one.id)))
  const still = new Set(givenDevices(after, loader).map(one => one.address))
  const freed = new Set(named.filter(one => !still.has(one.address)).map(one => one.address))
  const beside = alone ? devices.filter(one => still.has(one.address) && named.some(other => other === one || (other.slot === one.slot && freed.has(other.address) && isDisplay(other.class)))) : []
  const live = params.live === true && known ? giveBackLive(host, formerDrivers(host, readJournal(host)).filter(one => freed.has(one.address)), new Set(ids)) : NOT_LIVE
  return {
    steps: [...compose(steps), ...live.steps],
    guard: now => refuseMeasuredBoot(now, params.allow_measured_boot_change),
    released: [
      ...ids.map(value => ({ thing: 'id' as const, value })), ...stored.map(one => ({ thing: 'line' as const, value: storedLine(one) })),
      ...claims, ...options,
    ],
    notes: [
      ...(known ? [] : [UNSEEN]), ...(beside.length === 0 ? [] : [`vfio-pci still gets ${listed(beside)}: by what is not ours, or by an id that another card needs`]), ...files.notes, ...args.notes, ...images.notes, ...live.notes,
    ],
    warnings: [...images.warnings, ...live.warnings],
    report(now) {
      const rows = deviceRows(now, named.map(one => one.address), () => null)
      const waiting = now.attr('/proc/cmdline') === null ? [] : rows.filter(one => isVfioDriver(one.driver) && !still.has(one.address))
      return { own: { devices: rows }, rebootReasons: waiting.map(one => `${one.address} stays with ${one.driver || ''} until the next boot`), ...boots(now, loader) }
    },
  }
}
