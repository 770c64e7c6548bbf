// The way back as one plan: ids out of modprobe.d and off the kernel command line, images remade without them.
import { planRelease } from './bind-files.ts'
import { deviceRows, entryTokens, loaderOf, readHardware } from './bind-host.ts'
import { boots, idsAlone, onlyFiles, UNSEEN } from './bind-plan.ts'
import type { BindParams } from './bind-plan.ts'
import { releasedIds } from './bind.ts'
import { withoutArgs } from './bootloader/bootloader.ts'
import { keyOf } from './cmdline.ts'
import { compose } from './compose.ts'
import { givenEntries } from './given.ts'
import type { HostView } from './host.ts'
import { planImages, withoutImagesConfig } from './initramfs/plan.ts'
import { isVfioDriver } from './iommu.ts'
import { ourClaims, readJournal } from './journal.ts'
import { giveBackLive, NOT_LIVE } from './live-move.ts'
import { refuseMeasuredBoot } from './measured-boot.ts'
import type { Plan } from './module.ts'
import { overlay } from './overlay.ts'
import { sysfsKnown } from './pci.ts'
import type { PciDevice } from './pci.ts'
import { formerDrivers } from './undo.ts'
import { takes } from './vfio-conf.ts'

/** A card that was pulled out is known by the id that was recorded at its address, unless another card has that id. */
function recalled(host: HostView, params: BindParams, devices: readonly PciDevice[]): BindParams {
  const missing = (params.addresses ?? []).filter(address => !devices.some(one => one.address === address))
  if (missing.length === 0) return params
  const recorded = new Map(readJournal(host).flatMap(run => run.devices).map(one => [one.address, one.id]))
  const ids = new Map(missing.flatMap(address => {
    const id = recorded.get(address)
    return id === undefined || devices.some(one => one.id === id && params.addresses?.includes(one.address) !== true) ? [] : [[address, id] as const]
  }))
  return { ...params, addresses: params.addresses?.filter(address => !ids.has(address)), ids: ids.size === 0 ? params.ids : [...new Set([...params.ids ?? [], ...ids.values()])] }
}

/** These functions are no longer vfio-pci's at the next boot, as far as what names them is ours. */
export function planUnbind(host: HostView, params: BindParams): Plan {
  const known = sysfsKnown(host)
  const hardware = readHardware(host)
  const ids = known ? releasedIds(recalled(host, params, hardware.devices), hardware) : idsAlone(params)
  const { loader } = loaderOf(host)
  const files = planRelease(host, ids)
  const view = overlay(host, files.steps)
  const claims = ids.map(id => ({ thing: 'arg' as const, value: `vfio-pci.ids=${id}` }))
  const args = loader === null ? { steps: [], notes: [] } : withoutArgs(view, loader, claims, { regenerate: params.regenerate })
  const left = givenEntries(overlay(view, args.steps), loader)
  // Parameters count for all functions of vfio-pci: they go with the last one.
  const options = left.length > 0 ? [] : ourClaims(host).filter(({ thing, value }) => thing === 'arg' && /^vfio_pci\.(?!ids$)/.test(keyOf(value)))
  const rest = loader === null || options.length === 0 ? [] : withoutArgs(overlay(view, args.steps), loader, options, { regenerate: params.regenerate }).steps
  const after = overlay(overlay(view, args.steps), rest)
  const images = left.length === 0 ? withoutImagesConfig(after) : planImages(after, { entries: entryTokens(after, loader) })
  const steps = [...files.steps, ...args.steps, ...rest, ...(params.regenerate ? images.steps : onlyFiles(images.steps))]
  const freed = hardware.devices.filter(one => one.id !== null && ids.includes(one.id) && !takes(left, one)).map(one => one.address)
  const live = params.live && known ? giveBackLive(host, formerDrivers(host, readJournal(host)).filter(one => freed.includes(one.address)), new Set(ids)) : NOT_LIVE
  return {
    steps: [...compose(steps), ...live.steps],
    guard: now => refuseMeasuredBoot(now, params.allow_measured_boot_change),
    released: [...ids.map(value => ({ thing: 'id' as const, value })), ...claims, ...options],
    notes: [...(known ? [] : [UNSEEN]), ...files.notes, ...args.notes, ...images.notes, ...live.notes],
    warnings: [...images.warnings, ...live.warnings],
    report(now) {
      const devices = deviceRows(now, hardware.devices.filter(one => one.id !== null && ids.includes(one.id)).map(one => one.address), null)
      const waiting = now.attr('/proc/cmdline') === null ? [] : devices.filter(one => isVfioDriver(one.driver) && freed.includes(one.address))
      return { own: { devices }, rebootReasons: waiting.map(one => `${one.address} stays with ${one.driver ?? ''} until the next boot`), ...boots(now, loader) }
    },
  }
}
