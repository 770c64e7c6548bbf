// What the entry and the image that boot next will do with the devices. Judged from files, so it can be asked
// before the reboot, when it still helps.
import { BINDER, boundByAddress, isThere, storedIn } from './bind-by-address.ts'
import { bootable } from './bootloader/bootable.ts'
import { detectBootLoader, tunedParams } from './bootloader/bootloader.ts'
import { nextEntry, WITH_IMAGE, WITHOUT_IMAGE } from './bootloader/entries.ts'
import type { BootEntry } from './bootloader/entries.ts'
import { itemsOf, keyOf, ofKernel } from './cmdline.ts'
import { comesFirst } from './comes-first.ts'
import { Stop } from './errors.ts'
import { runningTokens } from './facts.ts'
import type { AbsPath, HostView } from './host.ts'
import { addedByName, idsInList, loadedByName, notCopied } from './initramfs/config.ts'
import { mustHold } from './initramfs/must-hold.ts'
import { rebuildImages } from './initramfs/plan.ts'
import { recordOf } from './initramfs/record.ts'
import { imageState } from './initramfs/state.ts'
import type { InitramfsTool } from './initramfs/tool.ts'
import { isVfioDriver } from './iommu.ts'
import { isBare, moduleDir, moduleName, modulesOf, needsOf, versionOf } from './kernels.ts'
import { firstFor, keptOut, parameterOf, readModprobe, withInstall } from './modprobe.ts'
import type { Directive } from './modprobe.ts'
import { bootModules } from './modules-load.ts'
import { driverctlOf } from './other-binders.ts'
import { blacklistedByAll, driversInTheWay } from './rivals.ts'
import { readPci } from './pci.ts'
import type { PciDevice } from './pci.ts'
import type { BootImageStep } from './steps.ts'
import { entriesOf, hasPre, takes } from './vfio-conf.ts'

interface ImageProblem {
  readonly found: string
  readonly remedy: string
  readonly severity: 'error' | 'warning'
}

/** Of the one entry that boots next; the others, an older kernel's say, may do otherwise. */
export interface NextBoot {
  readonly entry: BootEntry
  /** Its kernel's version; null when no installed kernel goes with it. */
  readonly kernel: string | null
  /** Entries of ids= as vfio-pci is given them, by the command line or by modprobe.d in force. */
  readonly entries: readonly string[]
  /** Addresses whose function is bound by address. */
  readonly addresses: ReadonlySet<string>
  /** Whether vfio-pci is given the function, by id or by address. */
  gives(device: PciDevice): boolean
  /** What is stored for an address where another card is by now; null where nothing is wrong. */
  replaced(device: PciDevice): string | null
  /** Why its image may not do what it is for, and what to do; null when nothing says so. */
  readonly imageProblem: ImageProblem | null
  readonly bootable: { readonly ok: boolean; readonly reasons: readonly string[] }
  /** Whether anything loads vfio-pci, where it is a module: no device asks for it by itself. */
  readonly loaded: boolean
  /** Modules that could take the function before vfio-pci does; [] when none can. */
  rivalsOf(device: PciDevice): readonly string[]
}

/** `unknown`, the reason in a sentence, where the boot loader is not known or offers nothing. */
export function readNextBoot(host: HostView): NextBoot | { readonly unknown: string } {
  try {
    const loader = detectBootLoader(host)
    const next = nextEntry(host, loader)
    if (next === null) return { unknown: `${loader.config} offers no entry` }
    const entry = { ...next, tokens: next.tokens.flatMap(token => token === '$tuned_params' ? tunedParams(host, loader) : [token]) }
    return { ...judged(host, entry), bootable: bootable(host, loader, [entry]) }
  } catch (error) {
    if (error instanceof Stop) return { unknown: error.message }
    throw error
  }
}

function imageProblem(host: HostView, entry: BootEntry, { byAddress, stale }: { readonly byAddress: boolean; readonly stale: string | undefined }): ImageProblem | null {
  const severity = 'error'
  if (isBare(host, entry.kernel)) return { severity, found: `no modules of its kernel are installed (${entry.kernel || 'none'})`, remedy: 'install them, or have another entry boot' }
  if (stale !== undefined) return { severity, found: stale, remedy: 'run initramfs' }
  if (!byAddress || entry.initrds.length > 0) return null
  // Where the root needs the image the try panics, and GRUB boots with it then; a node that came up without will again.
  const tries = entry.tokens.includes(WITHOUT_IMAGE) && runningTokens(host)?.includes(WITHOUT_IMAGE) !== true
  return { severity: tries ? 'warning' : severity, found: 'the entry boots without an image, in which alone functions are bound by address', remedy: WITH_IMAGE }
}

/** The image of the entry's kernel with what it must hold; [] where it has none. */
function imageOf(host: HostView, entry: BootEntry, kernel: string | null): readonly BootImageStep[] {
  return rebuildImages(host).steps.flatMap(step => {
    if (step.kind !== 'bootImage' || step.kernel !== kernel) return []
    const holds = mustHold(host, [entry.tokens])(kernel || '')
    return [{ ...step, holds, inputs: [...step.inputs, ...holds.flatMap((hold): AbsPath[] => 'file' in hold ? [`/${hold.file}`] : [])] }]
  })
}

/** What nobody's settings put into an image that nobody has looked into. */
function untold(host: HostView, step: BootImageStep): string | null {
  if (imageState(host, step).holds !== null) return null
  const files = notCopied(host, step.tool, step.holds)
  return files.length === 0 ? null : `nothing puts ${files.join(' and ')} into it`
}

function namesVfio(tokens: readonly string[], key: RegExp): boolean {
  return tokens.some(token => key.test(keyOf(token)) && itemsOf(token).map(moduleName).includes('vfio_pci'))
}

/** Where scripts and rules of the site may load it: initramfs-tools(7), udev(7). */
const LOADERS: readonly AbsPath[] = ['/etc/initramfs-tools/scripts/init-top', '/etc/initramfs-tools/scripts/init-premount', '/etc/udev/rules.d']

/**
 * By name, at boot or from the image (modules-load.d(5), dracut.cmdline(7)), by an alias or install line, by the softdep
 * of a module that is loaded for a device, by driverctl, or by what somebody wrote for it.
 */
function loadsVfio(host: HostView, entry: BootEntry, config: readonly Directive[], tool: InitramfsTool | undefined, { comes, stays }: Readonly<Record<'comes' | 'stays', (module: string) => boolean>>): boolean {
  // systemd-modules-load heeds a blacklist for what is named itself (modules-load.c: KMOD_PROBE_APPLY_BLACKLIST).
  return bootModules(host).some(one => one.name === 'vfio_pci' && !stays('vfio_pci'))
    || (tool !== undefined && loadedByName(host, tool).has('vfio_pci'))
    || namesVfio(entry.tokens, /^(?:(?:rd[.])?modules_load|rd[.]driver[.]pre)$/)
    || config.some(one => one.command === 'softdep' ? hasPre(one) && comes(one.name) : /^(?:alias|install)$/.test(one.command) && /\bvfio[-_]pci\b/.test(one.rest))
    || readPci(host).some(({ address }) => isVfioDriver(driverctlOf(host, address)?.driver ?? ''))
    || LOADERS.some(dir => host.list(dir).some(name => /\bmodprobe\b.*\bvfio[-_]pci\b/.test(host.read(`${dir}/${name}`) || '')))
}

function judged(host: HostView, entry: BootEntry): Omit<NextBoot, 'bootable'> {
  const kernel = versionOf(host, entry.kernel)
  const config = readModprobe(host, kernel ?? undefined)
  const presence = kernel === null ? () => 'module' as const : withInstall(modulesOf(host, kernel), config)
  const vfio = presence('vfio_pci')
  const atAddress = new Set(boundByAddress(config, readPci(host)).map(device => device.address))
  const stored = new Map(storedIn(config).map(one => [one.address, one]))
  const blacklisted = blacklistedByAll([entry.tokens])
  const image = imageOf(host, entry, kernel)
  const tool = image[0]?.tool
  const onLine = entry.tokens.filter(token => keyOf(token) === 'vfio_pci.ids').slice(-1).flatMap(itemsOf)
  const inFile = entriesOf(parameterOf(config, 'vfio_pci', 'ids')?.value)
  // Options of modprobe.d mean nothing to a driver that is built in; the command line's come after them for both, and
  // those of the image's list after all.
  const inList = vfio === 'module' && tool === 'initramfs-tools' ? idsInList(host) : null
  const entries = inList?.ids || (onLine.length > 0 ? onLine : vfio === 'builtin' ? [] : inFile)
  const off = vfio === 'module' ? keptOut(config.filter(one => one.command !== 'blacklist'), 'vfio_pci') : null
  const gives = (device: PciDevice): boolean => atAddress.has(device.address) || takes(entries, device)
  // What only files hinder can take a function while the image runs, which may lack them.
  const exposed = atAddress.size > 0 || readPci(host).some(device => gives(device) && driversInTheWay(device, module => presence(module) === 'builtin').some(module => presence(module) !== 'absent' && !blacklisted.has(module)))
  const lacked = image[0] === undefined ? [] : recordOf(host, image[0].path)?.lacks || []
  const stays = (module: string): boolean => blacklisted.has(module) || (presence(module) === 'module' && keptOut(config, module) !== null)
  const comes = (module: string): boolean => presence(module) === 'module' && !stays(module)
  // dracut loads these before udev looks at any device (dracut.cmdline(7)), where its image has them.
  const preloaded = tool === 'dracut' && namesVfio(entry.tokens, /^rd[.]driver[.]pre$/) && addedByName(host).has('vfio_pci')
  const names = [...(tool === 'initramfs-tools' ? loadedByName(host, tool) : []), ...bootModules(host).map(one => one.name)]
  const vfioAt = names.findIndex(name => name === 'vfio_pci' || name === BINDER)
  const early = names.slice(0, vfioAt < 0 ? undefined : vfioAt)
  const hard = ofKernel(entry.tokens).filter(token => keyOf(token) === 'module_blacklist').slice(-1).flatMap(itemsOf)
  // What is loaded by name brings along what it needs, which no blacklist but the kernel's own hinders (modprobe.d(5)).
  const pulled = (module: string): boolean => !hard.includes(module) && keptOut(config.filter(one => one.command !== 'blacklist'), module) === null
    && early.some(one => one !== module && comes(one) && needsOf(host, kernel || '', one).includes(module))
  return {
    entry, kernel, entries,
    addresses: atAddress,
    gives,
    replaced(device) {
      const one = stored.get(device.address)
      return one === undefined || isThere(one, device) ? null : one.card
    },
    // Without its list of what is built in nobody knows.
    imageProblem: vfio === 'absent' && host.real(`${moduleDir(host, kernel || '')}/modules.builtin`) !== null ? { severity: 'error', found: `its kernel ${kernel || ''} has no vfio-pci`, remedy: 'install the rest of its modules (linux-modules-extra, kernel-modules-extra), or have another entry boot' }
      : off !== null ? { severity: 'error', found: `${off.path} line ${off.line} has vfio-pci never loaded`, remedy: 'take that line out' }
      : imageProblem(host, entry, { byAddress: atAddress.size > 0, stale: image.map(step => imageState(host, step).why ?? (exposed ? untold(host, step) : null)).find(why => why !== null) ?? undefined }),
    loaded: vfio !== 'module' || off !== null || loadsVfio(host, entry, config, tool, { comes, stays }),
    rivalsOf: device => driversInTheWay(device, module => presence(module) === 'builtin').filter(module => {
      if (presence(module) === 'absent' || (stays(module) && !pulled(module))) return false
      // A softdep brings vfio-pci first, and so may the image. A built-in vfio-pci is there before any module, but
      // knows ids only; what is bound by address is taken from a driver that is built in.
      const byAddress = atAddress.has(device.address)
      const builtin = vfio === 'builtin'
      // kmod loads the softdeps of what a module needs as well.
      const first = preloaded || comesFirst(host, config, module, tool, lacked, builtin ? BINDER : 'vfio_pci') || needsOf(host, kernel || '', module).some(one => hasPre(firstFor(config, 'softdep', one)))
      return presence(module) === 'builtin' ? !byAddress && !builtin : !first && (byAddress || !builtin)
    }),
  }
}
