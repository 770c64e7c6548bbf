// The kernels of a node and what each of them has: built in, as a module, or not at all. The kernel that boots next
// need not be the one that runs, so every question names its kernel.
import type { AbsPath, HostView } from './host.ts'
import { memo } from './remember.ts'

/** `module`: a file of that kernel, loaded or not. `absent`: also where nothing tells, as for a kernel that has no lists and no config here. */
export type Presence = 'builtin' | 'module' | 'absent'

/** A release upgrade may leave /lib as it was: both names of the directory count (file-hierarchy(7)). */
const MODULE_DIRS: readonly AbsPath[] = ['/lib/modules', '/usr/lib/modules']
/** Which symbol of /boot/config-<kernel> builds a module, for kernels whose lists are not there (drivers/vfio/Makefile). */
const SYMBOLS: Readonly<Record<string, string>> = {
  vfio: 'CONFIG_VFIO',
  vfio_iommu_type1: 'CONFIG_VFIO_IOMMU_TYPE1',
  vfio_pci: 'CONFIG_VFIO_PCI',
  vfio_pci_core: 'CONFIG_VFIO_PCI_CORE',
}

/** kmod writes module names with underscores, whatever the file is called (modprobe(8)). */
export function moduleName(name: string): string {
  return name.replace(/-/g, '_')
}

/** Where the modules of this kernel are. */
export function moduleDir(host: HostView, kernel: string): AbsPath {
  const found = MODULE_DIRS.find(dir => host.real(`${dir}/${kernel}`) !== null)
  return `${found ?? '/lib/modules'}/${kernel}`
}

/** Every kernel with a list of modules, sorted by code unit. A directory that a removed kernel left behind has none. */
export function installedKernels(host: HostView): readonly string[] {
  return memo(host, 'kernels', () => {
    const names = new Set(MODULE_DIRS.flatMap(dir => host.list(dir)))
    return [...names].sort().filter(name => ['modules.dep', 'modules.builtin'].some(list => host.real(`${moduleDir(host, name)}/${list}` as AbsPath) !== null))
  })
}

/** Release of the running kernel; null where the root has no /proc of its own. */
export function runningKernel(host: HostView): string | null {
  return host.attr('/proc/sys/kernel/osrelease') || null
}

/** Whether the kernel that runs is one of those installed here: this is the node that runs, not an image built on it. */
export function runsItsOwn(host: HostView): boolean {
  return installedKernels(host).includes(runningKernel(host) || '')
}

/** The version of a kernel by its file, links followed (/vmlinuz); null where no installed kernel goes with it. */
export function versionOf(host: HostView, path: AbsPath | null): string | null {
  const names = path === null ? [] : [path, host.real(path) || '']
  return installedKernels(host).find(version => names.some(name => name.endsWith(`-${version}`) || name.includes(`/${version}/`))) ?? null
}

/** Whether modules are installed, and none of this kernel. */
export function isBare(host: HostView, path: AbsPath | null): boolean {
  return installedKernels(host).length > 0 && versionOf(host, path) === null
}

interface List { readonly text: string; readonly answers: Map<string, boolean> }

/** What follows a module's file name: in modules.dep what it needs comes behind a colon, modules.builtin has names only. */
const ENDS = { 'modules.dep': ':', 'modules.builtin': '\\s*\\n' } as const
/** Lists read by this process, by where they are and which file it was: every plan asks them, and they are long. */
const lists = new Map<string, List>()

/** A pattern of the file that a module is in. */
function fileOf(name: string): string {
  return `${name.replace(/\W/g, '\\$&').replace(/_/g, '[-_]')}\\.ko`
}

/** Modules that are loaded before this one since it uses them; [] where this kernel does not have it as a module. */
export function needsOf(host: HostView, kernel: string, name: string): readonly string[] {
  const line = new RegExp(`^(?:\\S*/)?${fileOf(name)}\\S*:(.*)$`, 'm').exec(host.read(`${moduleDir(host, kernel)}/modules.dep`) || '')
  return (line?.[1]?.match(/[^/\s]+(?=\.ko)/g) || []).map(moduleName)
}

/** Whether the list names a file of that module; null where there is no list. */
function lister(host: HostView, dir: AbsPath, file: keyof typeof ENDS): ((name: string) => boolean) | null {
  const path: AbsPath = `${dir}/${file}`
  const real = host.real(path)
  const stat = real === null ? null : host.stat(real)
  if (stat === null) return null
  const key = [host.root, path, stat.dev, stat.ino, stat.size, stat.mtimeMs].join('\n')
  const list = lists.get(key) ?? { text: `\n${host.read(path) ?? ''}\n`, answers: new Map<string, boolean>() }
  lists.set(key, list)
  return name => {
    const known = list.answers.get(name)
    if (known !== undefined) return known
    const answer = new RegExp(`[/\\n]${fileOf(name)}(?:\\.\\w+)?${ENDS[file]}`).test(list.text)
    list.answers.set(name, answer)
    return answer
  }
}

/** One kernel's answer for any module. */
export function modulesOf(host: HostView, kernel: string): (name: string) => Presence {
  return memo(host, `modules of ${kernel}`, () => readModules(host, kernel))
}

function readModules(host: HostView, kernel: string): (name: string) => Presence {
  const dir = moduleDir(host, kernel)
  const builtin = lister(host, dir, 'modules.builtin')
  const modules = lister(host, dir, 'modules.dep')
  const running = runningKernel(host) === kernel
  return name => {
    const wanted = moduleName(name)
    if (builtin !== null && builtin(wanted)) return 'builtin'
    if (modules !== null && modules(wanted)) return 'module'
    if (builtin !== null && modules !== null) return 'absent'
    const symbol = SYMBOLS[wanted]
    const set = symbol === undefined ? null : new RegExp(`^${symbol}=([ym])$`, 'm').exec(host.read(`/boot/config-${kernel}`) || '')
    if (set !== null) return set[1] === 'y' ? 'builtin' : 'module'
    return running && isLoaded(host, name) ? (listed(host, wanted) ? 'module' : 'builtin') : 'absent'
  }
}

function listed(host: HostView, name: string): boolean {
  return `\n${host.attr('/proc/modules') || ''}`.includes(`\n${name} `)
}

/** Whether the running kernel has it loaded. Something built in without parameters has no directory there and counts as not. */
export function isLoaded(host: HostView, name: string): boolean {
  return host.stat(`/sys/module/${moduleName(name)}`) !== null
}
