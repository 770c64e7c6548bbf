// update-initramfs, mkinitramfs, dracut, lsinitramfs and lsinitrd of the fixture nodes. Rules: facts read in
// initramfs-tools 0.140 to 0.151 and dracut 049 to 112.
import { packCpio, unpackCpio } from './cpio.ts'
import type { Member } from './cpio.ts'
import { moduleIndex, loadOrder, modprobeFiles, parseConfig, wantedBy } from './modprobe.ts'
import { KMODS, moduleName } from './kmods.ts'
import { sourceTexts } from './shell.ts'
import type { Tree } from './tree.ts'
import type { Host } from './words.ts'
import { modalias } from './pci-tree.ts'

/** How a tool goes wrong: exit 0 and nothing done; exit 1; killed half-way; done, but without what was configured. */
export type Misbehaviour = 'lies' | 'fails' | 'killed' | 'drops'

export interface Result {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export function said(code: number, stdout = '', stderr = ''): Result {
  return { code, stdout, stderr }
}

export const KILLED = said(137, '', 'Killed\n')

// What "most" of initramfs-tools and a generic dracut image hold on these nodes.
const STORAGE_AND_NET = ['nvme', 'ahci', 'xhci_pci', 'ext4', 'xfs', 'i40e', 'mlx5_core']
const HOSTONLY = ['nvme', 'ext4', 'xfs']
const DRM = ['nouveau', 'amdgpu', 'i915', 'ast', 'mgag200']

/** Members for modules and all they need, at their place in the image. */
function moduleMembers(tree: Tree, version: string, names: readonly string[]): readonly Member[] {
  const index = moduleIndex(tree, version)
  const config = parseConfig([], '')
  const all = new Set<string>()
  for (const name of names) {
    const order = loadOrder(name, index, config, new Set(), () => true)
    if (order.ok) for (const module of order.order) all.add(module)
  }
  const base = tree.real(`/lib/modules/${version}`).slice(1)
  const members: Member[] = []
  for (const module of [...all].sort()) {
    const file = index.files.get(module)
    if (file !== undefined) members.push({ name: `${base}/${file}`, text: tree.read(`/${base}/${file}`) || '' })
  }
  return members
}

function copies(tree: Tree, files: Iterable<string>): readonly Member[] {
  return [...files].map(file => ({ name: tree.real(file).slice(1), text: tree.read(file) || '' }))
}

/** Names listed one a line, comments out. */
function listed(text: string | null): readonly string[] {
  return (text || '').split('\n').map(line => line.replace(/#.*/, '').trim()).filter(line => line !== '')
}

/** mkinitramfs -o FILE VERSION: all of modprobe.d always, modules only from its own lists. */
export function mkinitramfs(tree: Tree, version: string, drops: boolean): string {
  const lists = ['/etc/initramfs-tools/modules', ...tree.list('/usr/share/initramfs-tools/modules.d').map(name => `/usr/share/initramfs-tools/modules.d/${name}`)]
  const wanted = drops ? [] : lists.reduce<string[]>((lines, file) => [...lines, ...listed(tree.read(file))], [])
  return packCpio([
    { name: 'conf/initramfs.conf', text: tree.read('/etc/initramfs-tools/initramfs.conf') || '' },
    { name: 'conf/modules', text: wanted.map(line => `${line}\n`).join('') },
    ...(drops ? [] : copies(tree, modprobeFiles(tree).keys())),
    { name: 'init', text: '#!/bin/sh\n', mode: 0o755 },
    ...moduleMembers(tree, version, [...STORAGE_AND_NET, ...wanted.map(line => moduleName(line.split(/\s+/)[0] || ''))]),
  ])
}

const DRACUT_KEYS = ['hostonly', 'add_drivers', 'force_drivers', 'omit_drivers', 'install_items', 'drivers']

interface DracutConfig {
  readonly hostonly: boolean
  readonly add: readonly string[]
  readonly force: readonly string[]
  readonly omit: readonly string[]
  readonly install: readonly string[]
}

function words(text: string | undefined): readonly string[] {
  return (text || '').split(/\s+/).filter(word => word !== '')
}

/** dracut.conf, then conf.d of /etc and /usr/lib by name, a name in /etc hiding the other; sourced by bash. */
function dracutConfig(tree: Tree): DracutConfig | string {
  const dirs = ['/etc/dracut.conf.d', '/usr/lib/dracut/dracut.conf.d']
  const chosen = new Map<string, string>()
  for (const dir of dirs) for (const name of tree.list(dir)) if (name.endsWith('.conf') && !chosen.has(name)) chosen.set(name, `${dir}/${name}`)
  const files = ['/etc/dracut.conf', ...[...chosen.keys()].sort().map(name => chosen.get(name) || '')]
  const texts = files.map(file => tree.read(file) || '').filter(text => text !== '')
  const sourced = sourceTexts('bash', texts, DRACUT_KEYS, { strict: false })
  if (sourced.code !== 0) return sourced.stderr
  const { hostonly, add_drivers, force_drivers, omit_drivers, install_items } = sourced.values
  return { hostonly: hostonly === 'yes', add: words(add_drivers), force: words(force_drivers), omit: words(omit_drivers), install: words(install_items) }
}

/** What dracut puts into an image; an error as a text. */
function dracutImage(tree: Tree, host: Host, version: string, config: DracutConfig, drops: boolean): string {
  const index = moduleIndex(tree, version)
  const none = parseConfig([], '')
  const drm = config.hostonly
    ? DRM.filter(name => host.functions.some(fn => wantedBy(modalias(fn), index, none).includes(name)))
    : DRM
  const files = [...modprobeFiles(tree).keys()]
  const etc = (file: string): boolean => file.startsWith('/etc/')
  const modprobeD = config.hostonly && !drops ? files : files.filter(file => !etc(file))
  const loadD = ['/etc/modules-load.d', '/usr/lib/modules-load.d'].reduce<string[]>((found, dir) => [...found, ...tree.list(dir).filter(name => name.endsWith('.conf')).map(name => `${dir}/${name}`)], [])
  const modulesLoad = drops ? [] : config.hostonly ? loadD : loadD.filter(file => !etc(file))
  const atBoot = modulesLoad.reduce<string[]>((names, file) => [...names, ...listed(tree.read(file))], [])
  const force = drops ? [] : config.force
  const omit = new Set(config.omit.map(moduleName))
  const wanted = [...(config.hostonly ? HOSTONLY : STORAGE_AND_NET), ...drm, ...atBoot, ...force, ...(drops ? [] : config.add)].map(moduleName).filter(name => !omit.has(name))
  const install = drops ? [] : config.install.filter(file => tree.exists(file))
  const seen = new Set<string>()
  return packCpio([
    ...copies(tree, [...modprobeD, ...modulesLoad]),
    ...copies(tree, install),
    ...(force.length === 0 ? [] : [{ name: 'etc/cmdline.d/20-force_drivers.conf', text: ` ${force.map(name => `rd.driver.pre=${name}`).join(' ')}\n` }]),
    { name: 'init', text: '#!/bin/sh\n', mode: 0o755 },
    { name: 'etc/initrd-release', text: 'NAME=dracut\n' },
    { name: 'usr/lib/dracut/hostonly-files', text: config.hostonly ? 'hostonly\n' : '' },
    { name: 'usr/lib/dracut/build-parameter.txt', text: `${config.hostonly ? '--hostonly ' : ''}--force\n` },
    ...moduleMembers(tree, version, wanted),
  ].filter(({ name }) => !seen.has(name) && seen.add(name)))
}

export function imagePath(host: Host, version: string): string {
  return `${host.distro.image.before}${version}${host.distro.image.after}`
}

/** Kernels with files in /lib/modules and a kernel in /boot, as linux-version list sees them, oldest first. */
export function installedKernels(tree: Tree): readonly string[] {
  return tree.list('/boot').filter(name => name.startsWith('vmlinuz-') && !name.includes('rescue')).map(name => name.slice(8)).sort(compareVersions)
}

/** Numbers by value, the rest by code unit: enough for the versions of one distribution. */
export function compareVersions(a: string, b: string): number {
  const split = (text: string): readonly string[] => text.match(/\d+|[A-Za-z]+/g) || []
  const left = split(a)
  const right = split(b)
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const x = left[i]
    const y = right[i]
    if (x === undefined) return -1
    if (y === undefined) return 1
    if (x === y) continue
    if (/^\d/.test(x) && /^\d/.test(y) && Number(x) !== Number(y)) return Number(x) - Number(y)
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

function half(text: string): string {
  return text.slice(0, Math.floor(text.length / 2))
}

export function runDracut(tree: Tree, host: Host, args: readonly string[], running: string, bad: Misbehaviour | null): Result {
  if (args.includes('--version')) return said(0, 'dracut 106-6\n')
  let force = false
  let kver: string | null = null
  let all = false
  let hostonly: boolean | null = null
  const add: string[] = []
  const forced: string[] = []
  const install: string[] = []
  const places: string[] = []
  const TAKES = new Set(['--kver', '--add-drivers', '--force-drivers', '-a', '--add', '--omit', '-o', '--compress', '--conf', '-c', '--confdir', '--tmpdir', '--install', '-I', '--kernel-cmdline', '--sysroot', '-r', '--kmoddir', '-k', '--logfile', '-L', '--stdlog', '--omit-drivers', '--filesystems'])
  for (let i = 0; i < args.length; i += 1) {
    const [word = '', inline] = (args[i] || '').startsWith('--') ? (args[i] || '').split(/=(.*)/) : [args[i]]
    const value = TAKES.has(word) ? (inline === undefined ? args[(i += 1)] || '' : inline) : ''
    if (word === '-f' || word === '--force') force = true
    else if (word === '--kver') kver = value
    else if (word === '--regenerate-all') all = true
    else if (word === '-H' || word === '--hostonly') hostonly = true
    else if (word === '-N' || word === '--no-hostonly') hostonly = false
    else if (word === '--add-drivers') add.push(...words(value))
    else if (word === '--force-drivers') forced.push(...words(value))
    else if (word === '--install' || word === '-I') install.push(...words(value))
    else if (!word.startsWith('-')) places.push(word)
  }
  if (all) {
    for (const version of tree.list('/lib/modules')) {
      const done = runDracut(tree, host, ['-f', imagePath(host, version), version], running, bad)
      if (done.code !== 0) return done
    }
    return said(0)
  }
  const version = places[1] || kver || running
  const out = places[0] || imagePath(host, version)
  if (tree.exists(out) && !force) return said(1, '', `dracut[F]: Will not override existing initramfs (${out}) without --force\n`)
  if (bad === 'lies') return said(0)
  if (!tree.exists(`/lib/modules/${version}`)) {
    return said(1, '', `dracut[F]: Cannot find module directory /lib/modules/${version}/\ndracut[F]: and --no-kernel was not specified\n`)
  }
  if (bad === 'fails') {
    // dracut removes its target when it fails.
    tree.remove(out)
    return said(1, '', `dracut[F]: Failed making image ${out}\n`)
  }
  const config = dracutConfig(tree)
  if (typeof config === 'string') return said(1, '', config)
  const merged = {
    ...config, hostonly: hostonly === null ? config.hostonly : hostonly,
    add: [...config.add, ...add], force: [...config.force, ...forced], install: [...config.install, ...install],
  }
  const image = dracutImage(tree, host, version, merged, bad === 'drops')
  tree.write(out, bad === 'killed' ? half(image) : image, 0o600)
  if (bad === 'killed') return KILLED
  const missing = [...merged.force, ...merged.add].filter(name => KMODS[moduleName(name)] === undefined)
  return said(0, '', missing.map(name => `dracut-install: Failed to find module '${name}'\n`).join(''))
}

function setting(tree: Tree, key: string): string | null {
  const match = new RegExp(`^\\s*${key}=(\\w+)`, 'm').exec(tree.read('/etc/initramfs-tools/update-initramfs.conf') || '')
  return match === null || match[1] === undefined ? null : match[1]
}

/** Whether /boot is mounted read-only: update-initramfs then does nothing and exits 0. */
function bootReadOnly(tree: Tree): boolean {
  return (tree.read('/proc/mounts') || '').split('\n').some(line => {
    const [, where, , options = ''] = line.split(' ')
    return where === '/boot' && options.split(',').includes('ro')
  })
}

export function runUpdateInitramfs(tree: Tree, host: Host, args: readonly string[], running: string, bad: Misbehaviour | null): Result {
  const dracut = host.distro.initramfs === 'dracut'
  if (args.includes('--version')) return said(0, dracut ? 'dracut 112-7\n' : 'initramfs-tools 0.142\n')
  let mode = ''
  let version: string | null = null
  for (let i = 0; i < args.length; i += 1) {
    const word = args[i] || ''
    if (word === '-k') version = args[(i += 1)] || null
    else if (word.startsWith('-k')) version = word.slice(2)
    else for (const letter of word.replace(/^-/, '')) if ('cud'.includes(letter)) mode = letter
  }
  if (mode === '') return said(2, '', 'You must specify at least one of -c, -u, or -d.\n')
  if (mode === 'u' && setting(tree, 'update_initramfs') === 'no') return said(0, 'update-initramfs: Not updating initramfs.\n')
  const withImage = installedKernels(tree).filter(name => tree.exists(imagePath(host, name)))
  const versions = version === 'all' ? (mode === 'c' ? [...installedKernels(tree)] : [...withImage]).reverse() : version === null ? withImage.slice(-1) : [version]
  let stdout = ''
  for (const name of versions) {
    const image = imagePath(host, name)
    if (mode === 'd') {
      tree.remove(image)
      continue
    }
    if (mode === 'u' && bootReadOnly(tree)) return said(0, stdout, `W: /boot is ro mounted.\nW: update-initramfs: Not updating ${image}\n`)
    stdout += `update-initramfs: Generating ${image}\n`
    if (bad === 'lies') continue
    if (dracut) {
      const done = runDracut(tree, host, ['--force', image, name], running, bad)
      if (done.code !== 0) return said(done.code, stdout, done.stderr)
      continue
    }
    if (bad === 'fails') return said(1, stdout, `update-initramfs: failed for ${image} with 1.\n`)
    const text = mkinitramfs(tree, name, bad === 'drops')
    if (bad === 'killed') {
      // It builds beside its target and renames.
      tree.write(`${image}.new`, half(text))
      return KILLED
    }
    tree.write(`${image}.new`, text, 0o600)
    tree.rename(`${image}.new`, image)
  }
  return said(0, stdout)
}

export function runMkinitramfs(tree: Tree, args: readonly string[], running: string, bad: Misbehaviour | null): Result {
  const at = args.indexOf('-o')
  const out = at < 0 ? undefined : args[at + 1]
  const version = args.find((word, i) => !word.startsWith('-') && (at < 0 || i !== at + 1)) || running
  if (args.includes('--version')) return said(0, 'initramfs-tools 0.142\n')
  if (out === undefined) return said(1, '', 'mkinitramfs: no output file\n')
  if (bad === 'lies') return said(0)
  if (bad === 'fails') return said(1, '', 'mkinitramfs failure cpio 141\n')
  const text = mkinitramfs(tree, version, bad === 'drops')
  tree.write(out, bad === 'killed' ? half(text) : text, 0o600)
  return bad === 'killed' ? KILLED : said(0)
}

/** The members of an image in the tree; null when it is missing or not whole. */
export function imageMembers(tree: Tree, file: string): readonly Member[] | null {
  const bytes = tree.read(file)
  return bytes === null ? null : unpackCpio(bytes)
}

function isDir(member: Member): boolean {
  return member.mode !== undefined && (member.mode & 0o170000) === 0o040000
}

export function runLsinitramfs(tree: Tree, args: readonly string[]): Result {
  let stdout = ''
  for (const file of args.filter(word => !word.startsWith('-'))) {
    const members = imageMembers(tree, file)
    if (members === null) return said(tree.exists(file) ? 2 : 1, stdout, tree.exists(file) ? 'cpio: premature end of archive\n' : `ls: cannot access '${file}': No such file or directory\n`)
    stdout += members.map(member => `${args.includes('-l') ? longLine(member) : member.name}\n`).join('')
  }
  return said(0, stdout)
}

function longLine(member: Member): string {
  return `${isDir(member) ? 'drwxr-xr-x' : '-rw-r--r--'}   1 root     root     ${String(member.text.length).padStart(8)} Jan  1  1970 ${member.name}`
}

/** unmkinitramfs IMAGE DIR */
export function runUnmkinitramfs(tree: Tree, args: readonly string[]): Result {
  const [file = '', dir = ''] = args.filter(word => !word.startsWith('-'))
  const members = imageMembers(tree, file)
  if (members === null) return said(2, '', 'cpio: premature end of archive\n')
  for (const member of members) if (!isDir(member)) tree.write(`${dir}/${member.name}`, member.text)
  return said(0)
}

/** lsinitrd [-f FILE]... [-k VERSION] [IMAGE [FILE...]] */
export function runLsinitrd(tree: Tree, host: Host, args: readonly string[], running: string): Result {
  const wanted: string[] = []
  const places: string[] = []
  let version = running
  for (let i = 0; i < args.length; i += 1) {
    const word = args[i] || ''
    if (word === '-f' || word === '--file') wanted.push(args[(i += 1)] || '')
    else if (word.startsWith('--file=')) wanted.push(word.slice(7))
    else if (word === '-k' || word === '--kver') version = args[(i += 1)] || running
    else if (!word.startsWith('-')) places.push(word)
  }
  const image = places[0] || imagePath(host, version)
  wanted.push(...places.slice(1))
  const members = imageMembers(tree, image)
  if (members === null) return said(1, '', `Image '${image}' does not exist or is cut off\n`)
  if (wanted.length > 0) {
    const bare = wanted.map(file => file.replace(/^\//, ''))
    return said(0, members.filter(member => bare.includes(member.name)).map(member => member.text).join(''))
  }
  const rule = '='.repeat(72)
  return said(0, `Image: ${image}: 1M\n${rule}\nVersion: dracut-106\n\nArguments: --force\n\ndracut modules:\nbash\nsystemd\nkernel-modules\n${rule}\n${members.map(member => `${longLine(member)}\n`).join('')}${rule}\n`)
}
