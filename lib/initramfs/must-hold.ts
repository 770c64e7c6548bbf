// What the boot image of a kernel must hold so that vfio-pci gets its functions before any other driver does: the
// file that gives it the ids, and the module itself unless nothing in the image could come first.
import { BINDER, isArmed, storedIn } from '../bind-by-address.ts'
import { itemsOf, keyOf } from '../cmdline.ts'
import { confText } from '../conf-files.ts'
import type { HostView } from '../host.ts'
import { modulesOf } from '../kernels.ts'
import { firstFor, keptOut, parameterOf, readModprobe, withInstall } from '../modprobe.ts'
import type { Directive } from '../modprobe.ts'
import { readPci } from '../pci.ts'
import { blacklistedByAll, driversForId, driversThatCouldTake } from '../rivals.ts'
import type { Hold } from '../steps.ts'
import { entriesOf, idOf, isMarked, takes } from '../vfio-conf.ts'

/** The kernel arguments of every boot entry, one list of tokens for each. */
export type EntryArgs = readonly (readonly string[])[]

/** The drivers that could take a function before vfio-pci does; null: they cannot be told. Without sysfs an id is taken for a GPU. */
function rivalsOf(host: HostView, ids: readonly string[]): readonly string[] | null {
  const devices = readPci(host)
  const found = ids.map(id => {
    const named = devices.filter(device => takes([id], device))
    const rivals = named.length > 0 ? named.flatMap(driversThatCouldTake) : driversForId(idOf(id) || '')
    return named.length === 0 && rivals.length === 0 ? null : rivals
  })
  return found.every(rivals => rivals !== null) ? found.flat() : null
}

/**
 * Per kernel: what its image must hold. Nothing where neither ids nor addresses are configured, in modprobe.d or on
 * a command line.
 * `entries`: what the boot entries pass to the kernel.
 */
export function mustHold(host: HostView, entries: EntryArgs): (kernel: string) => readonly Hold[] {
  const config = readModprobe(host)
  const set = parameterOf(config, 'vfio_pci', 'ids')
  const fromFile = entriesOf(set?.value)
  const ids = [...new Set([...fromFile, ...entries.flat().filter(token => keyOf(token) === 'vfio_pci.ids').flatMap(itemsOf)])]
  const stored = isArmed(config) ? storedIn(config) : []
  if (ids.length === 0 && stored.length === 0) return () => []
  const binder = stored.length === 0 ? [] : [...stored.map(one => one.from), ...[firstFor(config, 'install', BINDER), firstFor(config, 'softdep', 'vfio_pci')].filter(one => one !== null)]
  const files = [...(set === null || fromFile.length === 0 ? [] : [set.from.path]), ...binder.map(one => one.path)]
  // Where the file is ours a blacklist may be too, and what the image holds must not depend on how far we came.
  const ours = stored.length > 0 || (set !== null && isMarked(confText(host, set.from.path)))
  const rivals = rivalsOf(host, ids)
  const onEvery = blacklistedByAll(entries)
  return kernel => {
    const own = readModprobe(host, kernel)
    const presence = withInstall(modulesOf(host, kernel), own)
    const relied: Directive[] = []
    /** Whether this driver cannot be loaded for the function while the image runs. */
    const isOut = (rival: string): boolean => {
      if (presence(rival) === 'absent' || onEvery.has(rival)) return true
      const directive = presence(rival) === 'module' ? keptOut(own, rival) : null
      if (directive !== null) relied.push(directive)
      return directive !== null
    }
    const alone = !ours && rivals !== null && rivals.every(isOut)
    // A blacklist that lies in a file only counts in the image if the file is there too.
    const paths = [...new Set([...files, ...(alone ? relied.map(one => one.path) : [])])]
    const holds: Hold[] = paths.map(path => ({ file: path.slice(1) }))
    const variants = stored.flatMap(one => one.variant || []).filter(name => presence(name) === 'module').map(module => ({ module }))
    return [...holds, ...(alone || presence('vfio_pci') !== 'module' ? [] : [{ module: 'vfio-pci' }]), ...variants]
  }
}
