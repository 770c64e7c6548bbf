// /sys and /proc of a running fixture node, and what the kernel does when something is written to them.
// Rules: drivers/pci/pci-driver.c, drivers/base/bus.c and dd.c, drivers/vfio/pci of Linux 5.4 to 6.12.
import { execFileSync } from 'child_process'
import { devicePaths, functionFiles, groupsOf, modalias, ueventText, withBridges } from './pci-tree.ts'
import { driverFor, driverOf, KMODS, moduleOfDriver } from './kmods.ts'
import { matches } from './modprobe.ts'
import { diskFiles, keyboardFiles, netFiles } from './stacks.ts'
import { lay } from './tree.ts'
import type { Tree } from './tree.ts'
import type { Files, Host, PciFunction } from './words.ts'

/** What a function does to who moves it, beside what every one does. */
export interface Oddity {
  /** Its driver never lets go. So do nvidia's, sound's and vfio-pci of a function that a process has open. */
  readonly unbind?: 'hangs'
  /** The errno of every driver's probe but that of the first that had it; "nothing": bound, and at once let go. */
  readonly bind?: 'EBUSY' | 'EINVAL' | 'ENODEV' | 'nothing'
  /** Somebody who manages this function gives it back to its driver as soon as it is free. */
  readonly comesBack?: true
}

/** What the running kernel knows and does not show. */
export interface Running {
  readonly version: string
  readonly cmdline: string
  readonly iommu: boolean
  readonly functions: readonly PciFunction[]
  readonly paths: ReadonlyMap<string, string>
  readonly groups: ReadonlyMap<string, number>
  readonly loaded: Set<string>
  readonly builtin: ReadonlySet<string>
  /** Driver -> ids it takes besides its own: `ids=` and new_id. */
  readonly ids: Map<string, string[]>
  readonly odd: Map<string, Oddity>
  /** Functions whose driver is still letting go: the process that wrote to unbind. */
  readonly stuck: Map<string, number>
}

export function copyRunning(running: Running): Running {
  return { ...running, loaded: new Set(running.loaded), ids: new Map(running.ids), odd: new Map(running.odd), stuck: new Map(running.stuck) }
}

/** An Error as the kernel's refusal reaches a caller of write(2). */
export function errno(code: string, what: string): Error {
  return Object.assign(new Error(`${code}: ${what}`), { code })
}

function kernelPath(running: Running, address: string): string {
  return running.paths.get(address) || `/sys/devices/unknown/${address}`
}

/** From a directory below /sys back to /sys, for the relative links that sysfs is made of. */
function toSys(dir: string): string {
  return '../'.repeat(dir.split('/').length - 2)
}

export function boundDriver(tree: Tree, running: Running, address: string): string | null {
  const link = tree.readLink(`${kernelPath(running, address)}/driver`)
  return link === null ? null : link.slice(link.lastIndexOf('/') + 1)
}

function setDriver(tree: Tree, running: Running, fn: PciFunction, driver: string | null): void {
  const dir = kernelPath(running, fn.address)
  const old = boundDriver(tree, running, fn.address)
  if (old !== null) {
    tree.remove(`${dir}/driver`)
    tree.remove(`/sys/bus/pci/drivers/${old}/${fn.address}`)
  }
  if (driver !== null) {
    tree.link(`${dir}/driver`, `${toSys(dir)}bus/pci/drivers/${driver}`)
    tree.link(`/sys/bus/pci/drivers/${driver}/${fn.address}`, `../../../..${dir.slice(4)}`)
  }
  tree.write(`${dir}/uevent`, ueventText(fn, driver))
  for (const name of ['drm', 'sound']) tree.remove(`${dir}/${name}`)
  tree.remove(`/proc/driver/nvidia/gpus/${fn.address}`)
  lay(tree, nodesOf(running, fn, driver))
  groupFile(tree, running, fn.address)
}

function isVfio(driver: string | null): boolean {
  return driver !== null && /(^|[-_])vfio[-_]pci$/.test(driver)
}

/** What a driver makes below its function for processes to open; nvidia tells in /proc alone. */
function nodesOf(running: Running, fn: PciFunction, driver: string | null): Files {
  const dir = kernelPath(running, fn.address)
  const n = running.functions.indexOf(fn)
  const node = (at: string, subsystem: string, name: string, number: string): Files => ({
    [`${dir}/${at}/dev`]: `${number}\n`, [`${dir}/${at}/uevent`]: `DEVNAME=${name}\n`, [`${dir}/${at}/subsystem`]: { link: `${toSys(`${dir}/${at}`)}class/${subsystem}` },
  })
  if (driver === 'nvidia') return { [`/proc/driver/nvidia/gpus/${fn.address}/information`]: `Model: \t\t A GPU\nDevice Minor: \t ${n}\n` }
  if (driver === 'snd_hda_intel') return node(`sound/card${n}/controlC${n}`, 'sound', `snd/controlC${n}`, `116:${n}`)
  if (!/^(nouveau|amdgpu|radeon|i915|ast)$/.test(driver ?? '')) return {}
  return { ...node(`drm/card${n}`, 'drm', `dri/card${n}`, `226:${n}`), ...node(`drm/renderD${n + 128}`, 'drm', `dri/renderD${n + 128}`, `226:${n + 128}`) }
}

/** The nodes of a function as /dev has them. */
export function devNodes(tree: Tree, running: Running, address: string): readonly string[] {
  const fn = functionAt(running, address)
  const driver = boundDriver(tree, running, address)
  if (driver === 'nvidia') return [`/dev/nvidia${running.functions.indexOf(fn)}`]
  if (isVfio(driver)) return [`/dev/vfio/${running.groups.get(address)}`]
  return Object.values(nodesOf(running, fn, driver)).flatMap(entry => typeof entry === 'string' && entry.startsWith('DEVNAME=') ? [`/dev/${entry.slice(8).trim()}`] : [])
}

/** Whether a process has one of them open. */
function isOpen(tree: Tree, running: Running, address: string): boolean {
  const nodes = devNodes(tree, running, address)
  return tree.list('/proc').some(pid => /^\d+$/.test(pid) && tree.list(`/proc/${pid}/fd`).some(fd => nodes.includes(tree.readLink(`/proc/${pid}/fd/${fd}`) ?? '')))
}

/**
 * A write that never comes back, told as its caller sees it once he has given it up. The link to the driver is gone
 * by then (dd.c, __device_release_driver) and the lock of the device is held: who reads driver_override waits for
 * ever. So does who reads this FIFO.
 */
function hang(tree: Tree, running: Running, fn: PciFunction, file: string, value: string): never {
  const pid = 40000 + running.stuck.size
  const dir = kernelPath(running, fn.address)
  if (!running.stuck.has(fn.address)) {
    setDriver(tree, running, fn, null)
    tree.remove(`${dir}/driver_override`)
    execFileSync('mkfifo', [tree.at(`${dir}/driver_override`)])
    running.stuck.set(fn.address, pid)
  }
  lay(tree, { [`/proc/${pid}/comm`]: 'vfiokit-write /\n', [`/proc/${pid}/cmdline`]: `vfiokit-write ${file} ${value}\0\0\0`, [`/proc/${pid}/cgroup`]: '0::/\n' })
  throw Object.assign(errno('ETIMEDOUT', `${file} does not answer`), { left: pid })
}

/** /dev/vfio/<group> is there while vfio-pci has a member of the group. */
function groupFile(tree: Tree, running: Running, address: string): void {
  const group = running.groups.get(address)
  if (group === undefined || !running.iommu) return
  const held = [...running.groups].some(([other, number]) => number === group && isVfio(boundDriver(tree, running, other)))
  if (held) tree.write(`/dev/vfio/${group}`, '', 0o600)
  else tree.remove(`/dev/vfio/${group}`)
}

export function registerDriver(tree: Tree, driver: string, module: string | null): void {
  const dir = `/sys/bus/pci/drivers/${driver}`
  if (tree.exists(dir)) return
  for (const name of ['bind', 'unbind', 'new_id', 'remove_id', 'uevent']) tree.write(`${dir}/${name}`, '', 0o200)
  if (module === null) return
  tree.link(`${dir}/module`, `../../../../module/${module}`)
  tree.link(`/sys/module/${module}/drivers/pci:${driver}`, `../../../bus/pci/drivers/${driver}`)
}

function idMatches(spec: string, fn: PciFunction): boolean {
  const [vendor = '', device = '', subVendor = 'ffffffff', subDevice = 'ffffffff', pciClass = '0', mask = '0'] = spec.split(':')
  const same = (wanted: string, real: string): boolean => /^f{8}$/i.test(wanted) || parseInt(wanted, 16) === parseInt(real, 16)
  const [subV = '', subD = ''] = fn.subsystem.split(':')
  const classes = (parseInt(pciClass, 16) ^ parseInt(fn.class, 16)) & parseInt(mask, 16)
  return same(vendor, fn.id.slice(0, 4)) && same(device, fn.id.slice(5)) && same(subVendor, subV) && same(subDevice, subD) && classes === 0
}

export function overrideOf(tree: Tree, running: Running, address: string): string | null {
  if (running.stuck.has(address)) return null
  const text = (tree.read(`${kernelPath(running, address)}/driver_override`) || '').trim()
  return text === '' || text === '(null)' ? null : text
}

/** Whether a driver claims a function: its override alone, where it has one (pci_match_device). */
function claims(tree: Tree, running: Running, driver: string, fn: PciFunction): boolean {
  const override = overrideOf(tree, running, fn.address)
  if (override !== null) return override === driver
  if (driver === 'pcieport') return fn.secondary !== undefined
  if ((running.ids.get(driver) || []).some(spec => idMatches(spec, fn))) return true
  const module = moduleOfDriver(driver)
  if (module === null || isVfio(module) || driverFor(module, fn.class) !== driver) return false
  const kmod = KMODS[module]
  return kmod !== undefined && kmod.alias !== undefined && kmod.alias.some(pattern => matches(pattern, modalias(fn)))
}

/** null: bound; else the errno of the driver's probe. */
function probe(tree: Tree, running: Running, driver: string, fn: PciFunction): string | null {
  const odd = running.odd.get(fn.address)?.bind
  if (odd !== undefined && driver !== fn.driver) return odd === 'nothing' ? null : odd
  if (isVfio(driver)) {
    // Bridges cannot be given away; without a group vfio has nothing to hand out.
    if (fn.secondary !== undefined) return 'EINVAL'
    if (!running.iommu || !running.groups.has(fn.address)) return 'EINVAL'
    if (fn.numVfs !== undefined && fn.numVfs > 0) return 'EBUSY'
  } else if (driver !== 'pcieport' && guestOwns(tree, running, fn.address)) {
    return 'EBUSY'
  }
  setDriver(tree, running, fn, driver)
  return null
}

/** A guest has the group open: the fixture says so with a line in /dev/vfio/<group>. */
function guestOwns(tree: Tree, running: Running, address: string): boolean {
  const group = running.groups.get(address)
  return group !== undefined && (tree.read(`/dev/vfio/${group}`) || '') !== ''
}

/** What happens when a driver registers or gets a new id: it probes every free function that it claims. */
export function attach(tree: Tree, running: Running, driver: string): void {
  for (const fn of running.functions) {
    if (boundDriver(tree, running, fn.address) === null && !running.stuck.has(fn.address) && claims(tree, running, driver, fn)) probe(tree, running, driver, fn)
  }
}

/** Puts a module into the kernel: /sys/module, /proc/modules, its drivers, the functions they take. */
export function insertModule(tree: Tree, running: Running, module: string, ids: readonly string[]): void {
  running.loaded.add(module)
  lay(tree, { [`/sys/module/${module}/initstate`]: 'live\n', [`/sys/module/${module}/refcnt`]: '0\n', [`/sys/module/${module}/uevent`]: '' })
  startDrivers(tree, running, module, ids)
}

export function startDrivers(tree: Tree, running: Running, module: string, ids: readonly string[]): void {
  if (module === 'vfio') tree.write('/dev/vfio/vfio', '', 0o666)
  const driver = driverOf(module)
  if (driver === null) return
  const drivers = module === 'nvidia' ? [driver, 'nvidia-nvswitch'] : [driver]
  for (const name of drivers) {
    registerDriver(tree, name, module)
    if (name === 'vfio-pci') running.ids.set(name, [...(running.ids.get(name) || []), ...ids])
    attach(tree, running, name)
  }
}

export function writeModules(tree: Tree, running: Running): void {
  const lines = [...running.loaded].reverse().map(name => {
    const users = [...running.loaded].filter(other => ((KMODS[other] || { needs: [] }).needs || []).includes(name))
    return `${name} 16384 ${users.length} ${users.length === 0 ? '-' : `${users.join(',')},`} Live 0x0000000000000000\n`
  })
  tree.write('/proc/modules', lines.join(''))
}

/** modprobe -r of one module: its drivers let go. */
export function dropModule(tree: Tree, running: Running, module: string): void {
  const driver = driverOf(module)
  if (driver !== null) {
    for (const fn of running.functions) if (boundDriver(tree, running, fn.address) === driver) setDriver(tree, running, fn, null)
    tree.remove(`/sys/bus/pci/drivers/${driver}`)
    running.ids.delete(driver)
  }
  running.loaded.delete(module)
  tree.remove(`/sys/module/${module}`)
  writeModules(tree, running)
}

// ACPI tables that say the firmware offers an IOMMU: only their header counts here, byte 37 of a DMAR (bit 0:
// interrupt remapping), and of an IORT its one node, an SMMUv3.
function acpiTable(name: string): string {
  const body = name === 'DMAR' ? '\x2d\x01' : name === 'IORT' ? '\x01\0\0\0\x30\0\0\0\0\0\0\0\x04\x10' : ''
  const length = name === 'IORT' ? 64 : 48
  return `${name}${String.fromCharCode(length)}\0\0\0\x01\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.slice(0, 36).padEnd(36, '\0') + body.padEnd(length - 36, '\0')
}

const TABLES = { intel: 'DMAR', amd: 'IVRS', arm: 'IORT' }
const UNITS = { intel: ['dmar0', 'dmar1'], amd: ['ivhd0', 'ivhd1'], arm: ['smmu3.0x0000000009050000'] }

/** /sys as it is before any driver was started. */
export function bareSys(tree: Tree, host: Host, running: Running): void {
  const entries: Record<string, Files[string]> = {
    '/sys/bus/pci/drivers_probe': { text: '', mode: 0o200 },
    '/sys/bus/pci/rescan': { text: '', mode: 0o200 },
    '/sys/bus/pci/drivers': { dir: 0o755 },
    '/sys/class/iommu': { dir: 0o755 },
    '/sys/kernel/iommu_groups': { dir: 0o755 },
    '/sys/kernel/security/lockdown': '[none] integrity confidentiality\n',
    '/sys/firmware/acpi/tables/FACP': { text: 'FACP', mode: 0o400 },
  }
  if (host.firmware === 'uefi') entries['/sys/firmware/efi/fw_platform_size'] = '64\n'
  if (host.iommu !== 'absent') entries[`/sys/firmware/acpi/tables/${TABLES[host.cpu.brand]}`] = { text: acpiTable(TABLES[host.cpu.brand]), mode: 0o400 }
  for (const fn of running.functions) {
    const dir = kernelPath(running, fn.address)
    Object.assign(entries, functionFiles(fn, dir))
    entries[`${dir}/subsystem`] = { link: `${toSys(dir)}bus/pci` }
    entries[`/sys/bus/pci/devices/${fn.address}`] = { link: `../../..${dir.slice(4)}` }
    const group = running.groups.get(fn.address)
    if (running.iommu && group !== undefined) {
      entries[`${dir}/iommu_group`] = { link: `${toSys(dir)}kernel/iommu_groups/${group}` }
      entries[`/sys/kernel/iommu_groups/${group}/devices/${fn.address}`] = { link: `../../../..${dir.slice(4)}` }
      entries[`/sys/kernel/iommu_groups/${group}/reserved_regions`] = '0x00000000fee00000 0x00000000feefffff msi\n'
      entries[`/sys/kernel/iommu_groups/${group}/type`] = `${/(^| )iommu=pt( |$)/.test(running.cmdline) ? 'identity' : 'DMA'}\n`
    }
    for (const other of fn.consumers === undefined ? [] : fn.consumers) entries[`${dir}/consumer:pci:${other}`] = { link: `${toSys(dir)}devices/virtual/devlink/pci:${fn.address}--pci:${other}` }
    if (fn.physicalFunction !== undefined) {
      entries[`${dir}/physfn`] = { link: `../${fn.physicalFunction}` }
      const siblings = running.functions.filter(other => other.physicalFunction === fn.physicalFunction)
      entries[`${kernelPath(running, fn.physicalFunction)}/virtfn${siblings.indexOf(fn)}`] = { link: `../${fn.address}` }
    }
  }
  if (running.iommu) {
    for (const unit of UNITS[host.cpu.brand]) {
      tree.mkdir(`/sys/devices/virtual/iommu/${unit}`)
      entries[`/sys/class/iommu/${unit}`] = { link: `../../devices/virtual/iommu/${unit}` }
    }
  }
  lay(tree, entries)
}

/** What hangs on NICs and disks once their drivers run. */
export function sysClasses(tree: Tree, running: Running): void {
  let minor = 0
  for (const fn of running.functions) {
    const dir = kernelPath(running, fn.address)
    if (boundDriver(tree, running, fn.address) === null) continue
    if (fn.netdev !== undefined) lay(tree, netFiles(dir, fn.netdev))
    if (fn.keyboard === true) lay(tree, keyboardFiles(dir))
    if (fn.block !== undefined) {
      lay(tree, diskFiles(fn, dir, fn.block, minor))
      minor += 10
    }
  }
}

/** A kernel that has just found its hardware. */
export function freshKernel(host: Host, version: string, cmdline: string, iommu: boolean, builtin: ReadonlySet<string>): Running {
  const functions = withBridges(host)
  return { version, cmdline, iommu, functions, paths: devicePaths(functions), groups: groupsOf(functions), loaded: new Set(), builtin, ids: new Map(), odd: new Map(), stuck: new Map() }
}

function functionAt(running: Running, text: string): PciFunction {
  const address = text.trim()
  const fn = running.functions.find(one => one.address === address)
  if (fn === undefined) throw errno('ENODEV', `no such device ${address}`)
  return fn
}

/** "10de 20b7" and further fields, as new_id and remove_id take them. */
function dynamicId(text: string): string {
  const fields = text.trim().split(/[\s:]+/)
  if (fields.length < 2 || !fields.every(field => /^(0x)?[0-9a-f]+$/i.test(field))) throw errno('EINVAL', `not an id: ${text.trim()}`)
  return fields.slice(0, 6).map(field => field.replace(/^0x/i, '').toLowerCase().padStart(4, '0')).join(':')
}

/** write(2) to one attribute, by its path behind all links. Throws with an errno as the kernel would. */
export function writeAttribute(tree: Tree, running: Running, file: string, value: string): void {
  const path = tree.real(file)
  if (!tree.exists(path)) throw errno('ENOENT', `${file}: no such file or directory`)
  const ofDriver = /^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.exec(path)
  if (ofDriver !== null) return writeDriver(tree, running, ofDriver[1] || '', ofDriver[2] || '', value)
  if (path === '/sys/bus/pci/drivers_probe') {
    const fn = functionAt(running, value)
    if (boundDriver(tree, running, fn.address) !== null) return
    const drivers = tree.list('/sys/bus/pci/drivers')
    // Success whatever comes of it.
    drivers.some(driver => claims(tree, running, driver, fn) && probe(tree, running, driver, fn) === null)
    return
  }
  const override = /\/([0-9a-f:.]+)\/driver_override$/.exec(path)
  if (override !== null) {
    const fn = functionAt(running, override[1] || '')
    if (running.stuck.has(fn.address)) hang(tree, running, fn, file, value)
    const text = value.replace(/\n$/, '')
    return tree.write(path, `${text === '' ? '(null)' : text}\n`)
  }
  if (/^\/sys\/bus\/pci\/rescan$/.test(path)) return
  if (/\/(vendor|device|class|modalias|resource|revision)$/.test(path)) throw errno('EACCES', `${file}: permission denied`)
  tree.write(path, value)
}

function writeDriver(tree: Tree, running: Running, driver: string, attribute: string, value: string): void {
  if (attribute === 'unbind') {
    const fn = functionAt(running, value)
    if (running.stuck.has(fn.address)) hang(tree, running, fn, `/sys/bus/pci/drivers/${driver}/unbind`, value)
    if (boundDriver(tree, running, fn.address) !== driver) throw errno('ENODEV', `${fn.address} is not bound to ${driver}`)
    const odd = running.odd.get(fn.address)
    if (odd?.unbind === 'hangs' || (/^(nvidia|snd_hda_intel|vfio-pci)$/.test(driver) && isOpen(tree, running, fn.address))) hang(tree, running, fn, `/sys/bus/pci/drivers/${driver}/unbind`, value)
    setDriver(tree, running, fn, odd?.comesBack === true ? driver : null)
    return
  }
  if (attribute === 'bind') {
    const fn = functionAt(running, value)
    if (running.stuck.has(fn.address)) hang(tree, running, fn, `/sys/bus/pci/drivers/${driver}/bind`, value)
    if (!claims(tree, running, driver, fn)) throw errno('ENODEV', `${driver} does not match ${fn.address}`)
    if (boundDriver(tree, running, fn.address) !== null) throw errno('EBUSY', `${fn.address} has a driver`)
    const failed = probe(tree, running, driver, fn)
    if (failed !== null) throw errno(failed, `${driver} refused ${fn.address}`)
    return
  }
  const id = dynamicId(value)
  const known = running.ids.get(driver) || []
  if (attribute === 'new_id') {
    if (known.includes(id)) throw errno('EEXIST', `${driver} has ${id}`)
    running.ids.set(driver, [...known, id])
    attach(tree, running, driver)
    return
  }
  if (!known.includes(id)) throw errno('ENODEV', `${driver} does not have ${id}`)
  running.ids.set(driver, known.filter(other => other !== id))
}
