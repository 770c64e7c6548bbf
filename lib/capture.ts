// A node on paper: what the modules read of it, without what says whose it is, as one text that a person can look
// through before sending it and that a test can lay out as a tree again.
//
// Format: {"format": "vfiokit-capture/1", "files": {PATH: ENTRY, ...}}, one entry a line, ASCII. ENTRY is the text of
// a file (one character per byte), or {"link": TEXT} for a symlink, or {"dir": 493} for a directory (its mode).
import { badParam } from './errors.ts'
import { scrubber } from './scrub.ts'
import type { AbsPath, HostView } from './host.ts'
import type { Scrubber } from './scrub.ts'

/** A file's text, one character per byte; the text of a symlink; the mode of a directory, as in 0o755. */
export type CaptureEntry = string | { readonly link: string } | { readonly dir: number }
/** Absolute path on the node -> what is there. */
export type Capture = Readonly<Record<string, CaptureEntry>>

const FORMAT = 'vfiokit-capture/1'
const DIR: CaptureEntry = { dir: 0o755 }
/** Attributes of a PCI function that are technical. Not here: vpd and label (serial numbers), net/ (MAC addresses). */
const ATTRIBUTES = [
  'class', 'vendor', 'device', 'subsystem_vendor', 'subsystem_device', 'revision', 'driver_override', 'numa_node', 'boot_vga', 'enable',
  'sriov_totalvfs', 'sriov_numvfs', 'reset_method', 'resource', 'modalias', 'power_state', 'd3cold_allowed',
  'current_link_speed', 'current_link_width', 'max_link_speed', 'max_link_width',
]
const LINKS = /^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const MODULES = /^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/
/** Files and folders of the boot configuration, with the way to clean each. A folder ends in `/` and takes names with that ending. */
const TEXTS: readonly (readonly [AbsPath, string, Exclude<keyof Scrubber, 'ids' | 'names'>])[] = [
  ['/proc/cmdline', '', 'args'], ['/etc/kernel/cmdline', '', 'args'],
  ['/etc/default/grub', '', 'shell'], ['/etc/default/grub.d/', '.cfg', 'shell'], ['/etc/dracut.conf', '', 'shell'], ['/etc/dracut.conf.d/', '.conf', 'shell'],
  ['/etc/modprobe.d/', '.conf', 'modules'], ['/etc/modules-load.d/', '.conf', 'modules'], ['/etc/modules', '', 'modules'], ['/etc/initramfs-tools/modules', '', 'modules'],
  ['/boot/loader/entries/', '.conf', 'entry'], ['/boot/grub2/grubenv', '', 'grubenv'], ['/boot/grub/grubenv', '', 'grubenv'],
]

/** Reads what the modules would read of this node; unreadable files are left out. */
export function capture(host: HostView): Capture {
  const names = ['/etc/hostname', '/proc/sys/kernel/hostname'].map(path => host.attr(path as AbsPath) || '').filter(name => name !== '')
  const scrub = scrubber([...names, ...names.map(name => name.replace(/\..*/, ''))])
  const files: Record<string, CaptureEntry> = {}
  const put = (path: string, entry: CaptureEntry | null): void => { if (entry !== null) files[path.startsWith('/sys/') ? scrub.ids(path) : scrub.names(path)] = entry }
  const text = (path: AbsPath, clean: (text: string) => string = found => found): void => {
    const found = host.attr(path)
    // Attributes come trimmed, which GRUB's block of fixed size must not be.
    put(path, found === null ? null : `${clean(found)}${path.endsWith('/grubenv') ? '' : '\n'}`)
  }
  const link = (path: AbsPath): void => {
    const found = host.link(path)
    put(path, found === null ? null : { link: scrub.ids(found) })
  }
  const dir = (path: AbsPath): void => { if (host.stat(path) !== null) put(path, DIR) }

  for (const address of host.list('/sys/bus/pci/devices')) {
    const listed: AbsPath = `/sys/bus/pci/devices/${address}`
    const real = host.real(listed)
    link(listed)
    if (real === null) continue
    for (const name of ATTRIBUTES) text(`${real}/${name}` as AbsPath)
    // The standard header: capabilities behind it hold a serial number.
    put(`${real}/config`, host.bytes(`${real}/config` as AbsPath, 0, 64)?.toString('latin1') ?? null)
    for (const name of host.list(real)) {
      if (LINKS.test(name)) link(`${real}/${name}` as AbsPath)
      if (UUID.test(name)) dir(`${real}/${name}` as AbsPath)
    }
  }
  for (const name of host.list('/sys/bus/pci/drivers')) {
    dir(`/sys/bus/pci/drivers/${name}`)
    link(`/sys/bus/pci/drivers/${name}/module`)
  }
  for (const name of host.list('/sys/bus/pci/slots')) text(`/sys/bus/pci/slots/${name}/address`)
  dir('/sys/kernel/iommu_groups')
  for (const group of host.list('/sys/kernel/iommu_groups')) {
    for (const name of ['name', 'type', 'reserved_regions']) text(`/sys/kernel/iommu_groups/${group}/${name}` as AbsPath)
    dir(`/sys/kernel/iommu_groups/${group}`)
    for (const member of host.list(`/sys/kernel/iommu_groups/${group}/devices`)) link(`/sys/kernel/iommu_groups/${group}/devices/${member}`)
  }
  dir('/sys/class/iommu')
  for (const unit of host.list('/sys/class/iommu')) host.link(`/sys/class/iommu/${unit}` as AbsPath) === null ? dir(`/sys/class/iommu/${unit}`) : link(`/sys/class/iommu/${unit}`)
  for (const table of ['DMAR', 'IVRS', 'IORT', 'VIOT']) if (host.stat(`/sys/firmware/acpi/tables/${table}` as AbsPath) !== null) put(`/sys/firmware/acpi/tables/${table}`, '')
  dir('/sys/firmware/efi')
  for (const name of host.list('/sys/module')) if (MODULES.test(name)) dir(`/sys/module/${name}`)

  text('/proc/cpuinfo', oneProcessor)
  text('/proc/modules', found => found.replace(/0x[0-9a-f]+/g, '0x0000000000000000'))
  text('/proc/sys/kernel/osrelease')
  text('/etc/os-release', found => found.split('\n').filter(line => /^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(line)).join('\n'))
  for (const [path, ending, way] of TEXTS) {
    if (!path.endsWith('/')) text(path, found => scrub[way](found))
    else for (const name of host.list(path)) if (name.endsWith(ending)) text(`${path}${name}` as AbsPath, found => scrub[way](found))
  }
  for (const name of host.list('/boot')) if (/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.test(name)) put(`/boot/${name}`, '')
  for (const release of host.list('/lib/modules')) {
    dir(`/lib/modules/${release}`)
    text(`/lib/modules/${release}/modules.builtin`, found => found.split('\n').filter(line => /vfio|iommu|drm|xhci/.test(line)).join('\n'))
  }
  return files
}

/** The capture of this node as the text of one file. */
export function renderCapture(host: HostView): string {
  const lines = Object.entries(capture(host)).map(([path, entry]) => `${JSON.stringify(path)}: ${JSON.stringify(entry)}`)
  const ascii = lines.join(',\n').replace(/[^\n\x20-\x7e]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `{"format": ${JSON.stringify(FORMAT)}, "files": {\n${ascii}\n}}\n`
}

/** The entries of a capture, to be laid out below an empty directory. Throws E_PARAMS for any other text. */
export function unpackCapture(text: string): Capture {
  let found: unknown
  try { found = JSON.parse(text) } catch { found = null }
  if (!isObject(found) || found['format'] !== FORMAT || !isObject(found['files'])) throw badParam('capture', `the file is no capture, expected JSON with "format": "${FORMAT}"`)
  const files: Record<string, CaptureEntry> = {}
  for (const [path, entry] of Object.entries(found['files'])) {
    if (!path.startsWith('/') || path.split('/').includes('..')) throw badParam('capture', `the capture holds the path ${JSON.stringify(path)}, expected an absolute one without ..`)
    if (typeof entry === 'string') files[path] = entry
    else if (isObject(entry) && typeof entry['link'] === 'string') files[path] = { link: entry['link'] }
    else if (isObject(entry) && typeof entry['dir'] === 'number') files[path] = { dir: entry['dir'] }
    else throw badParam('capture', `the capture's entry ${path} is neither a text nor a link nor a directory`)
  }
  return files
}

function oneProcessor(cpuinfo: string): string {
  const [first = ''] = cpuinfo.split('\n\n')
  return first.split('\n').filter(line => !/^serial/i.test(line)).join('\n')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
