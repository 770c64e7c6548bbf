// What modprobe.d must say so that vfio-pci gets these functions at the next boot, whatever it says already. What is
// in force is judged by effect, so that a node prepared by hand is left as it is.
import { BINDER, storedIn } from './bind-by-address.ts'
import type { Stored } from './bind-by-address.ts'
import { withAddresses, withoutAddresses } from './address-lines.ts'
import { confText, readsBefore } from './conf-files.ts'
import { refused } from './errors.ts'
import type { AbsPath, HostView } from './host.ts'
import { installedKernels, modulesOf } from './kernels.ts'
import type { Presence } from './kernels.ts'
import { firstFor, installOf, isOn, keptOut, MODPROBE_DIRS, parameterOf, parseModprobe, readModprobe, withInstall } from './modprobe.ts'
import type { Directive } from './modprobe.ts'
import type { Claim } from './module.ts'
import { besideFile, managerOf, ownFile } from './own-file.ts'
import type { PciDevice } from './pci.ts'
import { file } from './steps.ts'
import type { FileStep } from './steps.ts'
import { appendLines, entriesOf, hasPre, idOf, isMarked, MARK, optionLine, softdepLine, takes, withEntries, withoutEntries, withoutOurs, withPre } from './vfio-conf.ts'

const VFIO_CONF: AbsPath = '/etc/modprobe.d/vfio.conf'
/** VFIO_PCI_IDS is a buffer of 1024 bytes with its end (kernel: vfio_pci.c). */
const LONGEST_IDS = 1023

/** What modprobe.d is to bring about at the next boot: functions by id and by address, and parameters of vfio-pci. */
export interface FilesWish {
  readonly ids: readonly string[]
  /** Functions to bind by their address. */
  readonly at: readonly Stored[]
  /** Every function here with one of them; [] where sysfs does not tell. */
  readonly devices: readonly PciDevice[]
  /** Modules that could take one of the functions, with underscores. */
  readonly rivals: readonly string[]
  /** Modules that every boot entry blacklists. */
  readonly blacklisted: ReadonlySet<string>
  /** Whether a boot entry sets other ids, which win over those of modprobe.d. */
  readonly overridden: boolean
  /** Parameters of vfio-pci that are asked for. */
  readonly options: Readonly<Record<string, boolean | undefined>>
}

/** The edits of modprobe.d; `steps` is [] where the files bring about what is wished already, by our hand or another's. */
export interface FilesPlan {
  readonly steps: readonly FileStep[]
  readonly claims: readonly Claim[]
  readonly notes: readonly string[]
  readonly warnings: readonly string[]
  /** Somebody else has done all of it: neither softdeps nor a kernel argument nor vfio-pci in the images is needed. */
  readonly prepared: boolean
  /** All entries of ids= afterwards, ours and others'. */
  readonly entries: readonly string[]
}

/** A kernel as far as modules go: what it has, and what modprobe.d means to it. */
interface KernelView {
  readonly has: (name: string) => Presence
  readonly config: readonly Directive[]
}

function kernelViews(host: HostView): readonly KernelView[] {
  const kernels = installedKernels(host)
  if (kernels.length === 0) return [{ has: () => 'module', config: readModprobe(host) }]
  return kernels.map(kernel => {
    const config = readModprobe(host, kernel)
    return { has: withInstall(modulesOf(host, kernel), config), config }
  })
}

/** Ours must be read after every file that sets the same parameter, since the last value wins. */
function ourFile(host: HostView, config: readonly Directive[], parameters: readonly string[]): { readonly path: AbsPath; readonly warning?: string } {
  const own = ownFile(host, VFIO_CONF, MODPROBE_DIRS.slice(1))
  const last = parameters.map(name => parameterOf(config, 'vfio_pci', name)?.from).filter(from => from !== undefined)
    .map(from => from.path).sort((a, b) => readsBefore(a, b) ? -1 : 1).pop()
  if (last === undefined || !readsBefore(own.path, last)) return own
  const beside = besideFile(VFIO_CONF)
  if (!readsBefore(beside, last) && managerOf(host.read(beside) || '') === null) return { path: beside, warning: `${last} sets parameters of vfio-pci and is read after ${own.path}, so ours is ${beside}` }
  throw refused(`${last} sets parameters of vfio-pci and is read after any file of ours, so its values would win; put them there, or give that file a name that sorts before ${beside}`)
}

/** What to write so that these ids are vfio-pci's at boot. Throws E_REFUSED when they do not fit or another file would win. */
export function planFiles(host: HostView, wish: FilesWish): FilesPlan {
  const views = kernelViews(host)
  const config = readModprobe(host)
  const now = entriesOf(parameterOf(config, 'vfio_pci', 'ids')?.value)
  const missing = wish.ids.filter(id => {
    const alike = wish.devices.filter(one => one.id === id)
    return alike.length === 0 ? !now.some(entry => idOf(entry) === id) : !alike.every(one => takes(now, one))
  })
  const entries = [...now, ...missing]
  const options = Object.entries(wish.options).filter((one): one is [string, boolean] => {
    const set = parameterOf(config, 'vfio_pci', one[0])
    return one[1] !== undefined && one[1] !== (set !== null && isOn(set.value))
  })
  const blocked = (module: string): boolean => wish.blacklisted.has(module) || views.every(({ has, config: own }) => {
    const presence = has(module)
    return presence === 'absent' || (presence === 'module' && (keptOut(own, module) !== null || hasPre(firstFor(own, 'softdep', module))))
  })
  const own = ourFile(host, config, [...(missing.length > 0 ? ['ids'] : []), ...options.map(([name]) => name)])
  const marked = isMarked(host.read(own.path) || '')
  const asModule = views.every(({ has }) => has('vfio_pci') === 'module')
  const prepared = missing.length === 0 && options.length === 0 && !marked && !wish.overridden && wish.at.length === 0 && asModule && wish.rivals.every(blocked)
  const result = { steps: [], claims: [], notes: [], warnings: [], prepared, entries }
  if (prepared) return result
  if (entries.join(',').length > LONGEST_IDS) throw refused(`ids= of vfio-pci would have ${entries.join(',').length} characters, and the kernel takes ${LONGEST_IDS} at most; name fewer ids`)

  const before = host.read(own.path) || ''
  const start = marked ? before : appendLines(before, [MARK])
  const byAddress = withAddresses(missing.length === 0 ? start : withEntries(start, own.path, entries), own.path, config, wish.at)
  let text = byAddress.text
  const lines = [...byAddress.lines, ...options.map(([name, value]) => optionLine(name, value))]
  const notes: string[] = []
  for (const module of wish.rivals) {
    const first = views.map(view => firstFor(view.config, 'softdep', module))
    if (first.every(hasPre)) continue
    const [install] = views.flatMap(view => installOf(view.config, module) || [])
    const instead = (path: AbsPath, why: string): number => notes.push(`${path} has ${why}: there vfio-pci comes first only if the boot image loads it and not ${module}`)
    if (install !== undefined) {
      instead(install.path, `an install line for ${module}, which kmod would pass over for a softdep, so no softdep is written`)
      continue
    }
    const others = first.flatMap(one => one === null || hasPre(one) ? [] : [one])
    const ours = others.find(one => one.path === own.path)
    if (ours !== undefined) text = withPre(text, ours)
    else if (!hasPre(parseModprobe(text, own.path).find(one => one.command === 'softdep' && one.name === module) ?? null)) lines.push(softdepLine(module))
    const shadow = others.find(one => readsBefore(one.path, own.path))
    if (shadow !== undefined) instead(shadow.path, `a softdep line for ${module}, and kmod takes only the first`)
  }
  text = appendLines(text, lines)
  if (text === start) return { ...result, notes }
  const claims: Claim[] = [
    ...missing.map(value => ({ thing: 'id' as const, value })),
    ...[...(marked ? [] : [MARK]), ...lines, ...byAddress.changed].map(value => ({ thing: 'line' as const, value })),
  ]
  return {
    ...result, claims, notes,
    steps: [file(own.path, text)],
    warnings: own.warning === undefined ? [] : [own.warning],
  }
}

/** Whether a file of that name is ours to change. */
function isOurs(path: AbsPath, text: string): boolean {
  return (path === VFIO_CONF || path === besideFile(VFIO_CONF)) && managerOf(text) === null
}

/** Takes ids and addresses out of our files; what others set, and what still names the ids then, is told. */
export function planRelease(host: HostView, ids: readonly string[], addresses: ReadonlySet<string> = new Set()): { readonly steps: readonly FileStep[]; readonly notes: readonly string[] } {
  const gone = (entry: string): boolean => ids.includes(idOf(entry) || '')
  const config = readModprobe(host)
  const stored = storedIn(config)
  const steps: FileStep[] = []
  const left: string[] = []
  for (const path of new Set(config.filter(one => one.command === 'options' && (one.name === 'vfio_pci' || one.name === BINDER)).map(one => one.path))) {
    const before = confText(host, path)
    const idsOf = (text: string): readonly string[] => entriesOf(parameterOf(parseModprobe(text, path), 'vfio_pci', 'ids')?.value)
    const here = stored.filter(one => one.from.path === path && addresses.has(one.address))
    if (here.length === 0 && !idsOf(before).some(gone)) continue
    if (!isOurs(path, before)) {
      left.push(`${path} gives ${[...here.map(one => one.address), ...ids.filter(id => idsOf(before).some(entry => idOf(entry) === id))].join(', ')} to vfio-pci, and is not ours: left as it is`)
      continue
    }
    let after = withoutEntries(withoutAddresses(before, path, addresses, stored.filter(one => !addresses.has(one.address))), path, gone)
    const others = entriesOf(parameterOf(config.filter(one => one.path !== path), 'vfio_pci', 'ids')?.value)
    // A union that we made goes once nothing of it is ours.
    if (isMarked(after) && idsOf(after).every(entry => others.includes(entry))) after = withoutEntries(after, path, () => true)
    const bare = isMarked(after) && parameterOf(parseModprobe(after, path), 'vfio_pci', 'ids') === null && storedIn(parseModprobe(after, path)).length === 0
    const text = bare ? withoutOurs(after) : after.trim() === '' ? null : after
    steps.push(file(path, text))
  }
  return { steps, notes: left }
}
