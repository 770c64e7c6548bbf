// The parts of binding as one plan: modprobe.d, the kernel command line, boot images, and the running kernel where
// that is asked for. Later parts are planned on the node as the earlier ones will leave it.
import { addressWarnings, driverFor, filesFor, refuseOverruled, storeAt } from './address-plan.ts'
import type { AddressParams } from './address-plan.ts'
import { deviceRows, entryTokens, loaderOf, readHardware, rivalsOf, takenByKernel } from './bind-host.ts'
import { chooseTargets } from './bind.ts'
import type { Targets } from './bind.ts'
import { listed } from './bind-refusals.ts'
import type { BindRequest } from './bind-refusals.ts'
import { bootable, bootableNow } from './bootloader/bootable.ts'
import { planArgs } from './bootloader/bootloader.ts'
import type { BootLoader } from './bootloader/loader.ts'
import { itemsOf, keyOf, valueOf } from './cmdline.ts'
import type { ArgWish } from './cmdline.ts'
import { compose } from './compose.ts'
import { badParam, refused, unsupported } from './errors.ts'
import { sourceLines } from './given.ts'
import type { AbsPath, HostView } from './host.ts'
import { idsInList } from './initramfs/config.ts'
import { planImages } from './initramfs/plan.ts'
import { detectInitramfsTool } from './initramfs/tool.ts'
import { iommuState, isNoIommu, whyUngrouped } from './iommu.ts'
import { installedKernels, modulesOf } from './kernels.ts'
import { NOT_LIVE, takeLive } from './live-move.ts'
import { refuseMeasuredBoot } from './measured-boot.ts'
import { isOn, keptOut, readModprobe } from './modprobe.ts'
import type { Plan, Report } from './module.ts'
import { libvirtNotes } from './other-binders.ts'
import { overlay } from './overlay.ts'
import { readPci, sysfsKnown } from './pci.ts'
import type { PciDevice } from './pci.ts'
import { blacklistedByAll } from './rivals.ts'
import type { Step } from './steps.ts'
import { idOf, takes } from './vfio-conf.ts'
import { driverNow, hasDriver } from './vfio-variant.ts'

/** What vfio_bind and gpu_passthrough are told. `vfio_options`: parameter of vfio-pci -> on or off; undefined leaves it as it is. */
export interface BindParams extends BindRequest, AddressParams {
  readonly live: boolean
  readonly vfio_options: Readonly<Record<string, boolean | undefined>>
  readonly regenerate: boolean
  readonly allow_measured_boot_change: boolean
  /** Whether the IOMMU arguments are planned in the same run: what the next boot has then cannot be seen here yet. */
  readonly iommuFollows?: boolean
}

/** A note of plans for a tree without sysfs, such as an image. */
export const UNSEEN = 'this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at'

/** Without sysfs ids are all there is to go by. */
export function targetsOf(host: HostView, params: BindParams): Targets {
  if (!sysfsKnown(host)) {
    return { devices: [], ids: idsAlone(params), at: [], notes: [UNSEEN, ...(params.live ? ['live was left out'] : [])], warnings: [] }
  }
  const hardware = readHardware(host)
  const early = takenByKernel(host, hardware.devices)
  return chooseTargets(params, hardware, device => {
    const variant = driverFor(host, params, device)
    if (variant !== null) return `${variant} drives it better than vfio-pci does, and takes nothing by id`
    const builtin = early.get(device.address)
    return builtin === undefined ? null : `${builtin} is built into the kernel and takes it at boot before vfio-pci, which is a module, is told any id`
  })
}

/** The ids as named, where nothing tells what is behind them. Throws E_PARAMS. */
export function idsAlone({ ids, addresses }: BindParams): readonly string[] {
  if (addresses !== undefined) throw badParam('addresses', `addresses is ${addresses.join(', ')}, and this tree has no /sys/bus/pci/devices to look them up in; name ids alone, which takes every device that has one`)
  if (ids === undefined) throw badParam('ids', 'neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7"}')
  return ids
}

/** Whether a function that is to be bound by its id is not among these entries of ids. */
function misses(entries: readonly string[], { devices, at, ids }: Targets): boolean {
  return devices.length === 0 ? !ids.every(id => entries.some(entry => idOf(entry) === id)) : !devices.every(one => at.includes(one) || takes(entries, one))
}

/** Whether vfio-pci.ids on this command line, which wins over modprobe.d, leaves one of the functions out. */
function argumentMisses(line: readonly string[], targets: Targets): boolean {
  const last = line.filter(token => keyOf(token) === 'vfio_pci.ids').pop()
  return last !== undefined && targets.devices.length > 0 && misses(itemsOf(last), targets)
}

/** E_REFUSED where vfio-pci would be loaded with other ids, or not at all, whatever modprobe.d says of ids. */
function refuseSpoiled(host: HostView, targets: Targets): void {
  const off = keptOut(readModprobe(host).filter(one => one.command !== 'blacklist'), 'vfio_pci')
  if (off !== null) throw refused(`${off.path} line ${off.line} has vfio-pci never loaded`, 'take that line out')
  const list = idsInList(host)
  if (list !== null && detectInitramfsTool(host) === 'initramfs-tools' && misses(list.ids, targets)) {
    throw refused(`${list.path} loads vfio_pci with ids=${list.ids.join(',')}, which wins over modprobe.d and the kernel command line and leaves out ${targets.ids.filter(id => !list.ids.some(entry => entry.toLowerCase() === id)).join(', ')}`, 'leave vfio_pci alone in that line, or take the line out')
  }
}

/** E_REFUSED where a list that a later one has put out of force (the last vfio-pci.ids counts) would come into force with ours: one list is made of all. */
function refuseDormant(host: HostView, lines: readonly (readonly string[])[], entries: readonly string[], wanted: readonly PciDevice[]): void {
  for (const line of lines) {
    const lists = line.filter(token => keyOf(token) === 'vfio_pci.ids')
    const dormant = lists.slice(0, -1)
    const inForce = [...lists.slice(-1).flatMap(itemsOf), ...entries]
    const woken = readPci(host).filter(one => !wanted.includes(one) && takes(dormant.flatMap(itemsOf), one) && !takes(inForce, one))
    if (woken.length > 0) throw refused(`${dormant.join(' ')} on the kernel command line has no effect, as another vfio-pci.ids comes after it, and with ours vfio-pci would take ${listed(woken)} as well`, 'take it out, or name its ids too')
  }
}

/** E_REFUSED for a function that the IOMMU passes over while it is on: no boot changes that, and without a group vfio-pci's probe fails. */
function refuseUngrouped(host: HostView, devices: readonly PciDevice[]): void {
  if (whyUngrouped(iommuState(host)) !== 'passed_over') return
  const alone = devices.filter(one => one.group === null || isNoIommu(host, one.group))
  if (alone.length > 0) throw refused(`${listed(alone)} has no IOMMU group, although the IOMMU is on, and vfio-pci takes nothing without one`, 'look at its slot in the firmware setup, or name another card')
}

function refuseWithoutVfio(host: HostView): string[] {
  const kernels = installedKernels(host)
  const without = kernels.filter(kernel => modulesOf(host, kernel)('vfio_pci') === 'absent')
  if (kernels.length > 0 && without.length === kernels.length) {
    throw unsupported(`no installed kernel has vfio-pci (${kernels.join(', ')}); expected at least one that has`, 'install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kernel that has vfio')
  }
  return without.map(kernel => `kernel ${kernel} does not have vfio-pci: booted with it, the functions stay with their drivers`)
}

/** What is left of the steps with regenerate: false: configuration is written, and neither a grub.cfg nor an image is made anew. */
export function onlyFiles(steps: readonly Step[]): readonly Step[] {
  return steps.filter(step => step.kind === 'file')
}

/** The part of a report that says whether the node would come up; nothing for an image that has no boot loader yet. */
export function boots(host: HostView, loader: BootLoader | null): Pick<Report, 'bootable'> {
  return loader === null ? {} : { bootable: bootable(host, loader) }
}

/** Whether every way to boot this node switches the IOMMU on by an argument. */
function bootsWithIommu(lines: readonly (readonly string[])[]): boolean {
  return lines.length > 0 && lines.every(tokens => tokens.some(token => {
    const key = keyOf(token)
    return (/^(intel|amd)_iommu$/.test(key) && itemsOf(token).includes('on')) || (key === 'iommu.passthrough' && valueOf(token) !== '')
  }))
}

/** Parameters are read when vfio-pci is loaded: what a loaded one has otherwise waits for a boot. */
export function waitingOptions(now: HostView, options: BindParams['vfio_options']): string[] {
  if (now.attr('/proc/cmdline') === null) return []
  return Object.entries(options).flatMap(([name, value]) => {
    const set = now.attr(`/sys/module/vfio_pci/parameters/${name}` as AbsPath)
    return value === undefined || set === null || isOn(set) === value ? [] : [`vfio-pci runs with ${name}=${set}, and has ${value ? 'Y' : 'N'} from the next boot on`]
  })
}

/** These functions are vfio-pci's at every boot and, with `live`, now. Throws what chooseTargets and planFiles throw. */
export function planBind(host: HostView, params: BindParams): Plan {
  const targets = targetsOf(host, params)
  const addresses = targets.devices.map(one => one.address)
  const known = sysfsKnown(host)
  if (targets.ids.length + targets.at.length === 0) return { steps: [], notes: targets.notes, warnings: targets.warnings, report: now => ({ own: { devices: [] }, ...bootableNow(now) }) }
  refuseUngrouped(host, targets.devices)
  const lacking = refuseWithoutVfio(host)
  refuseOverruled(host, targets.devices)
  const at = storeAt(host, params, targets.at)
  const { loader, missing } = loaderOf(host)
  const tokens = entryTokens(host, loader)
  const builtin = installedKernels(host).some(kernel => modulesOf(host, kernel)('vfio_pci') === 'builtin')
  if (!builtin) refuseSpoiled(host, targets)
  // kmod reads the command line after modprobe.d, so what stands there has to be put right there.
  const options = Object.entries(params.vfio_options).filter((one): one is [string, boolean] => one[1] !== undefined)
  const lines = [...tokens, ...(loader === null ? [] : sourceLines(host, loader))]
  const isWrong = ([name, value]: readonly [string, boolean]): boolean => lines.some(line => line.some(token => keyOf(token) === `vfio_pci.${name}` && isOn(token.includes('=') ? valueOf(token) : null) !== value))
  const files = filesFor(host, {
    ids: targets.ids, at, devices: targets.devices, rivals: rivalsOf(targets.devices, targets.ids), blacklisted: blacklistedByAll(tokens), options: params.vfio_options,
    overridden: tokens.some(line => argumentMisses(line, targets)) || options.some(isWrong),
  }, targets)
  const wishes: readonly ArgWish[] = files.prepared ? [] : [
    ...(targets.ids.length === 0 ? [] : [{ kind: 'list' as const, key: 'vfio-pci.ids', items: files.entries }]),
    ...options.filter(one => builtin || isWrong(one)).map(([name, value]) => ({ kind: 'token' as const, token: `vfio-pci.${name}=${value ? 1 : 0}` })),
  ]
  if (wishes.length > 0) refuseDormant(host, lines, files.entries, targets.devices)
  const view = overlay(host, files.steps)
  const args = loader === null ? { steps: [], claims: [], notes: [], warnings: [] } : planArgs(view, loader, wishes, { regenerate: params.regenerate })
  const after = overlay(view, args.steps)
  // What we prepare does not lean on blacklists: half-way through a run they may be there or not, and what is wanted must not depend on it.
  const images = planImages(after, { entries: files.prepared ? entryTokens(after, loader) : [] })
  const steps = [...files.steps, ...args.steps, ...(params.regenerate ? images.steps : onlyFiles(images.steps))]
  const live = params.live && known ? takeLive(host, targets.devices, { allow_console_gpu: params.allow_console_gpu, driverFor: one => driverNow(host, driverFor(host, params, one)) }) : NOT_LIVE
  return {
    steps: [...compose(steps), ...live.steps],
    claims: [...files.claims, ...args.claims, ...images.claims],
    guard: now => refuseMeasuredBoot(now, params.allow_measured_boot_change),
    devices: targets.devices.map(({ address, id }) => ({ address, id: id || '' })),
    notes: [
      ...targets.notes, ...files.notes, ...libvirtNotes(host, targets.devices), ...args.notes, ...images.notes, ...live.notes,
      ...(params.iommuFollows !== true && iommuState(host).active === false && !bootsWithIommu(entryTokens(after, loader)) ? ['the IOMMU is off now, and vfio-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)'] : []),
    ],
    warnings: [
      ...targets.warnings, ...lacking, ...files.warnings, ...args.warnings, ...images.warnings, ...live.warnings,
      ...addressWarnings(host, loader, targets),
      ...(missing === null || files.prepared || targets.ids.length === 0 ? [] : [`vfio-pci.ids was not put on the kernel command line: ${missing}`]),
    ],
    report(now) {
      const devices = deviceRows(now, addresses, device => driverNow(now, driverFor(now, params, device)))
      const waiting = now.attr('/proc/cmdline') === null ? [] : devices.filter(one => !hasDriver(one, one.wanted || ''))
      return { own: { devices }, rebootReasons: [...waiting.map(one => `${one.address} has ${one.driver === null ? 'no driver' : `the driver ${one.driver}`}, not ${one.wanted || ''}`), ...waitingOptions(now, params.vfio_options)], ...boots(now, loader) }
    },
  }
}
