// What happens from power-on to a login: the boot loader's entry, the kernel and its built-in drivers, the boot
// image, the real root. Where two things race on real nodes, the order that is worse for passthrough is taken.
import { imageMembers } from './fake-images.ts'
import { nextEntry, grubDir } from './fake-grub.ts'
import { grubenvText, parseGrubenv } from './grubenv.ts'
import { alongside, moduleName } from './kmods.ts'
import { cmdlineWords, loadOrder, modprobeFiles, moduleIndex, optionOf, parseConfig, wantedBy } from './modprobe.ts'
import type { Config, ModuleIndex } from './modprobe.ts'
import { modalias } from './pci-tree.ts'
import { bareSys, freshKernel, insertModule, registerDriver, startDrivers, sysClasses, writeAttribute, writeModules, attach } from './fake-sysfs.ts'
import type { Running } from './fake-sysfs.ts'
import { startUnits } from './fake-systemd.ts'
import { stackFiles } from './stacks.ts'
import { runInstall } from './install-command.ts'
import type { Around } from './install-command.ts'
import { lay } from './tree.ts'
import type { Tree } from './tree.ts'
import type { Host } from './words.ts'

/** The flags of a comma-valued kernel argument, over all its occurrences. */
function flags(words: readonly string[], key: string): readonly string[] {
  return words.filter(word => word.startsWith(`${key}=`)).reduce<string[]>((all, word) => [...all, ...word.slice(key.length + 1).split(',')], [])
}

/** Whether DMA remapping is on: intel_iommu_setup and parse_amd_iommu_options of the kernel. */
export function iommuActive(tree: Tree, host: Host, version: string, cmdline: string): boolean {
  if (host.iommu === 'absent') return false
  const words = cmdlineWords(cmdline)
  if (host.cpu.brand === 'arm') return true
  if (flags(words, 'iommu').includes('off')) return false
  const config = tree.read(`/boot/config-${version}`) || ''
  if (host.cpu.brand === 'amd') return /^CONFIG_AMD_IOMMU=y$/m.test(config) && !flags(words, 'amd_iommu').includes('off')
  let on = host.iommu === 'on' || (host.iommu === 'default' && /^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(config))
  for (const flag of flags(words, 'intel_iommu')) {
    if (flag === 'on') on = true
    if (flag === 'off') on = false
  }
  return on
}

interface Stage {
  readonly config: Config
  readonly index: ModuleIndex
  readonly has: (module: string) => boolean
  /** Files that what runs in this stage finds. */
  readonly around: Around
}

function vfioIds(config: Config): readonly string[] {
  const value = optionOf(config, 'vfio_pci', 'ids')
  // An entry with fewer than two fields is skipped (vfio_pci.c).
  return value === null ? [] : value.split(',').filter(spec => spec.split(':').length > 1).map(spec => spec.toLowerCase())
}

/** modprobe of one name in a stage of the boot; the error text, or null. */
export function load(tree: Tree, running: Running, name: string, stage: Stage): string | null {
  const order = loadOrder(name, stage.index, stage.config, running.loaded, stage.has)
  if (!order.ok) return order.why
  for (const module of order.order) {
    const command = stage.config.install.get(module) || ''
    // Debian's nvidia: the file has a name of its own, the module in it has not.
    const file = /^modprobe -i (\S+)/.exec(command)
    if (stage.index.files.has(module)) insertModule(tree, running, module, module === 'vfio_pci' ? vfioIds(stage.config) : [])
    else if (file !== null) {
      const name = moduleName(file[1] || '')
      if (stage.index.files.has(name) && stage.has(name)) insertModule(tree, running, module, [])
    } else runInstall(tree, running, command.replace('$CMDLINE_OPTS', (stage.config.options.get(module) || []).join(' ')), stage.around)
  }
  return null
}

/** /etc/driverctl.d: at udev's `add` in the real root, so after everything that modprobe.d does (driverctl's 05-driverctl.rules). */
function driverctl(tree: Tree, running: Running, stage: Stage): void {
  for (const name of tree.list('/etc/driverctl.d')) {
    const address = name.replace(/^pci-/, '')
    const dir = `/sys/bus/pci/devices/${address}`
    const driver = (tree.read(`/etc/driverctl.d/${name}`) || '').trim()
    if (!tree.exists(`${dir}/vendor`)) continue
    load(tree, running, driver, stage)
    writeAttribute(tree, running, `${dir}/driver_override`, driver)
    if (tree.exists(`${dir}/driver`)) writeAttribute(tree, running, `${dir}/driver/unbind`, address)
    writeAttribute(tree, running, '/sys/bus/pci/drivers_probe', address)
  }
}

/** What udev asks for when it sees the devices. */
function coldplug(tree: Tree, running: Running, stage: Stage): void {
  for (const fn of running.functions) {
    for (const module of wantedBy(modalias(fn), stage.index, stage.config)) {
      load(tree, running, module, stage)
      // The driver's own rules load its parts beside it.
      for (const other of running.loaded.has(module) ? alongside(module) : []) if (!stage.config.blacklist.has(other)) load(tree, running, other, stage)
    }
  }
}

function listedModules(text: string): readonly string[] {
  return text.split('\n').map(line => line.replace(/[#;].*/, '').trim()).filter(line => line !== '')
}

/** The stage inside the boot image. */
function imageStage(tree: Tree, host: Host, running: Running, image: string): void {
  const members = imageMembers(tree, image)
  if (members === null) throw new Error(`the node does not boot: its image ${image} is missing or cut off`)
  const texts = members.filter(member => /^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(member.name)).map(member => member.text)
  const inside = new Set(members.map(member => moduleName(member.name.slice(member.name.lastIndexOf('/') + 1).replace(/\.ko(\.\w+)?$/, ''))))
  const text = (name: string): string => members.filter(member => member.name === name).map(member => member.text).join('')
  const stage: Stage = { config: parseConfig(texts, running.cmdline), index: moduleIndex(tree, running.version), has: module => inside.has(module), around: file => members.some(member => `/${member.name}` === file) }
  const words = cmdlineWords(`${running.cmdline} ${members.filter(member => member.name.startsWith('etc/cmdline.d/')).map(member => member.text).join(' ')}`)
  const dracut = host.distro.initramfs === 'dracut'
  if (dracut) for (const name of flags(words, 'rd.driver.pre')) load(tree, running, name, stage)
  const blacklist = dracut ? flags(words, 'rd.driver.blacklist').map(moduleName) : []
  coldplug(tree, running, { ...stage, config: { ...stage.config, blacklist: new Set([...stage.config.blacklist, ...blacklist]) } })
  const lists = [text('conf/modules'), ...members.filter(member => /^(usr\/lib|etc)\/modules-load\.d\//.test(member.name)).map(member => member.text)]
  for (const list of lists) for (const line of listedModules(list)) loadListed(tree, running, line, stage)
}

/** A listed name is loaded unless it is blacklisted; it takes no parameters (modules-load.d(5)). */
function loadListed(tree: Tree, running: Running, line: string, stage: Stage): void {
  const name = moduleName(line)
  if (!stage.config.blacklist.has(name)) load(tree, running, name, stage)
}

const LOAD_DIRS = ['/etc/modules-load.d', '/run/modules-load.d', '/usr/local/lib/modules-load.d', '/usr/lib/modules-load.d']

function rootStage(tree: Tree, running: Running): void {
  const stage: Stage = { config: parseConfig(modprobeFiles(tree).values(), running.cmdline), index: moduleIndex(tree, running.version), has: () => true, around: file => tree.exists(file) }
  coldplug(tree, running, stage)
  driverctl(tree, running, stage)
  const chosen = new Map<string, string>()
  for (const dir of LOAD_DIRS) for (const name of tree.list(dir)) if (name.endsWith('.conf') && !chosen.has(name)) chosen.set(name, `${dir}/${name}`)
  for (const name of [...chosen.keys()].sort()) for (const line of listedModules(tree.read(chosen.get(name) || '') || '')) loadListed(tree, running, line, stage)
  for (const word of flags(cmdlineWords(running.cmdline), 'modules-load')) loadListed(tree, running, word, stage)
}

function procFiles(tree: Tree, host: Host, running: Running, bootId: string): void {
  const { distro } = host
  const device = '/dev/nvme0n1p2'
  const mounts = [
    `${device} / ext4 rw,relatime 0 0`, 'proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0', 'sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0',
    ...(distro.bootPartition ? ['/dev/nvme0n1p3 /boot xfs rw,relatime 0 0'] : []), ...(host.firmware === 'uefi' ? ['/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0'] : []), '',
  ].join('\n')
  const mountinfo = [
    `22 1 259:2 / / rw,relatime shared:1 - ext4 ${device} rw`, '23 22 0:21 / /proc rw shared:12 - proc proc rw', '24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw',
    ...(distro.bootPartition ? ['25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw'] : []), ...(host.firmware === 'uefi' ? ['26 22 259:1 / /boot/efi rw,relatime shared:31 - vfat /dev/nvme0n1p1 rw'] : []), '',
  ].join('\n')
  const info = Array.from({ length: host.cpu.processors }, (_, i) => `processor\t: ${i}\n${host.cpu.info}\n`).join('')
  lay(tree, {
    '/proc/cmdline': `${running.cmdline}\n`, '/proc/cpuinfo': info, '/proc/mounts': { link: 'self/mounts' },
    '/proc/self/mounts': mounts, '/proc/self/mountinfo': mountinfo, '/proc/swaps': 'Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n',
    '/proc/uptime': '120.00 200.00\n', '/proc/version': `Linux version ${running.version} (builder@fixture)\n`,
    '/proc/sys/kernel/osrelease': `${running.version}\n`, '/proc/sys/kernel/hostname': 'node\n', '/proc/sys/kernel/tainted': '0\n',
    '/proc/sys/kernel/random/boot_id': `${bootId}\n`,
  })
}

/** The nth boot of a node has an id of its own; nothing here is random. */
function bootIdOf(n: number): string {
  return `5f0c1b7e-3a52-4d0e-9c6b-${n.toString(16).padStart(12, '0')}`
}

/**
 * Boots the node in `tree`: /proc, /sys and /dev/vfio are made anew. Throws an Error that says why when a real
 * one would not come up.
 */
export function boot(tree: Tree, host: Host): Running {
  const before = (tree.read('/proc/sys/kernel/random/boot_id') || '').trim()
  const count = before === '' ? 0 : parseInt(before.slice(-12), 16)
  const entry = nextEntry(tree, host)
  const version = entry.kernel.slice(entry.kernel.indexOf('vmlinuz-') + 8)
  if (!/vmlinuz-/.test(entry.kernel) || !tree.exists(entry.kernel)) throw new Error(`the node does not boot: its kernel ${entry.kernel} is missing`)
  if (!entry.args.some(word => word.startsWith('root='))) throw new Error('the node does not boot: its entry has no root=')
  const env = parseGrubenv(tree.read(`${grubDir(host)}/grubenv`))
  if ((env.get('next_entry') || '') !== '') tree.write(`${grubDir(host)}/grubenv`, grubenvText(new Map([...env, ['next_entry', '']])) || '')
  for (const dir of ['/proc', '/sys', '/dev/vfio']) for (const name of tree.list(dir)) tree.remove(`${dir}/${name}`)
  tree.remove('/dev/kmsg')
  tree.mkdir('/dev')
  const cmdline = [`BOOT_IMAGE=${entry.bootImage}`, ...entry.args].join(' ')
  const index = moduleIndex(tree, version)
  const running = freshKernel(host, version, cmdline, iommuActive(tree, host, version, cmdline), index.builtin)
  bareSys(tree, host, running)
  registerDriver(tree, 'pcieport', null)
  attach(tree, running, 'pcieport')
  // Built-in drivers come in link order: vfio/ before usb/ (drivers/Makefile); they know only the command line.
  const early = parseConfig([], cmdline)
  for (const module of [...index.builtin].sort((a, b) => (a.startsWith('vfio') ? 0 : 1) - (b.startsWith('vfio') ? 0 : 1))) {
    if (module === 'portdrv' || module === 'binfmt_script') continue
    tree.write(`/sys/module/${module}/uevent`, '')
    startDrivers(tree, running, module, module === 'vfio_pci' ? vfioIds(early) : [])
  }
  procFiles(tree, host, running, bootIdOf(count + 1))
  if (entry.initrd === null) throw new Error('the node does not boot: its entry has no initrd')
  imageStage(tree, host, running, entry.initrd)
  rootStage(tree, running)
  sysClasses(tree, running)
  lay(tree, stackFiles(tree, host))
  writeModules(tree, running)
  startUnits(tree)
  return running
}
