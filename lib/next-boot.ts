// What the entry and the image that boot next will do with the devices. Judged from files, so it can be asked
// before the reboot, when it still helps.
import { BINDER, boundByAddress, isThere, storedIn } from './bind-by-address.ts'
import { bootable } from './bootloader/bootable.ts'
import { detectBootLoader } from './bootloader/bootloader.ts'
import { nextEntry, WITH_IMAGE, WITHOUT_IMAGE } from './bootloader/entries.ts'
import type { BootEntry } from './bootloader/entries.ts'
import { itemsOf, keyOf } from './cmdline.ts'
import { comesFirst } from './comes-first.ts'
import { Stop } from './errors.ts'
import { runningTokens } from './facts.ts'
import type { HostView } from './host.ts'
import { mustHold } from './initramfs/must-hold.ts'
import { rebuildImages } from './initramfs/plan.ts'
import { recordOf } from './initramfs/record.ts'
import { imageState } from './initramfs/state.ts'
import { isBare, modulesOf, versionOf } from './kernels.ts'
import { keptOut, parameterOf, readModprobe, withInstall } from './modprobe.ts'
import { blacklistedByAll, driversInTheWay } from './rivals.ts'
import { readPci } from './pci.ts'
import type { PciDevice } from './pci.ts'
import { entriesOf, takes } from './vfio-conf.ts'

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
  /** Modules that could take the function before vfio-pci does; [] when none can. */
  rivalsOf(device: PciDevice): readonly string[]
}

/** `unknown`, the reason in a sentence, where the boot loader is not known or offers nothing. */
export function readNextBoot(host: HostView): NextBoot | { readonly unknown: string } {
  try {
    const loader = detectBootLoader(host)
    const entry = nextEntry(host, loader)
    if (entry === null) return { unknown: `${loader.config} offers no entry` }
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

function judged(host: HostView, entry: BootEntry): Omit<NextBoot, 'bootable'> {
  const kernel = versionOf(host, entry.kernel)
  const config = readModprobe(host, kernel ?? undefined)
  const presence = kernel === null ? () => 'module' as const : withInstall(modulesOf(host, kernel), config)
  const onLine = entry.tokens.filter(token => keyOf(token) === 'vfio_pci.ids').slice(-1).flatMap(itemsOf)
  const inFile = entriesOf(parameterOf(config, 'vfio_pci', 'ids')?.value)
  // Options of modprobe.d mean nothing to a driver that is built in; the command line's come last for both.
  const entries = onLine.length > 0 ? onLine : presence('vfio_pci') === 'builtin' ? [] : inFile
  const atAddress = new Set(boundByAddress(config, readPci(host)).map(device => device.address))
  const stored = new Map(storedIn(config).map(one => [one.address, one]))
  const blacklisted = blacklistedByAll([entry.tokens])
  const tool = rebuildImages(host)
  const image = tool.steps.flatMap(step => step.kind === 'bootImage' && step.kernel === kernel ? [{ ...step, holds: mustHold(host, [entry.tokens])(kernel || '') }] : [])
  const lacked = image[0] === undefined ? [] : recordOf(host, image[0].path)?.lacks || []
  return {
    entry, kernel, entries,
    addresses: atAddress,
    gives: device => atAddress.has(device.address) || takes(entries, device),
    replaced(device) {
      const one = stored.get(device.address)
      return one === undefined || isThere(one, device) ? null : one.card
    },
    imageProblem: imageProblem(host, entry, { byAddress: atAddress.size > 0, stale: image.map(step => imageState(host, step).why).find(why => why !== null) }),
    rivalsOf: device => driversInTheWay(device, module => presence(module) === 'builtin').filter(module => {
      if (presence(module) === 'absent') return false
      if (blacklisted.has(module)) return false
      if (presence(module) === 'module' && keptOut(config, module) !== null) return false
      // A softdep brings vfio-pci first, and so may the image. A built-in vfio-pci is there before any module, but
      // knows ids only; what is bound by address is taken from a driver that is built in.
      const byAddress = atAddress.has(device.address)
      const builtin = presence('vfio_pci') === 'builtin'
      const first = comesFirst(host, config, module, image[0]?.tool, lacked, builtin ? BINDER : 'vfio_pci')
      return presence(module) === 'builtin' ? !byAddress && !builtin : !first && (byAddress || !builtin)
    }),
  }
}
