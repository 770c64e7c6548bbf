// grub-mkconfig of each distribution, and which entry the boot loader starts next. Rules: the grub-mkconfig and
// 10_linux of Debian 2.06 and 2.12, and of EL 8, 9 and 10 (util/grub-mkconfig.in, util/grub.d/10_linux.in).
import { compareVersions, imagePath, installedKernels, KILLED, said } from './fake-images.ts'
import type { Misbehaviour, Result } from './fake-images.ts'
import { grubenvText, grubWords, kernelWord, parseGrubenv } from './grubenv.ts'
import { sourceTexts } from './shell.ts'
import type { Tree } from './tree.ts'
import type { Host } from './words.ts'

const NAMES = [
  'GRUB_CMDLINE_LINUX', 'GRUB_CMDLINE_LINUX_DEFAULT', 'GRUB_CMDLINE_LINUX_RECOVERY', 'GRUB_DEFAULT', 'GRUB_TIMEOUT',
  'GRUB_DISTRIBUTOR', 'GRUB_DISABLE_INITRDLESS_BOOT', 'GRUB_DISABLE_RECOVERY', 'GRUB_DISABLE_SUBMENU', 'GRUB_ENABLE_BLSCFG', 'GRUB_FORCE_PARTUUID',
]

type Settings = Readonly<Record<string, string>>

function isDebian(host: Host): boolean {
  return host.distro.mkconfig === 'debian'
}

export function grubDir(host: Host): string {
  return isDebian(host) ? '/boot/grub' : '/boot/grub2'
}

/** The paths in entries: below the file system that holds /boot. */
function entryPath(host: Host, file: string): string {
  return host.distro.bootPartition ? file.replace(/^\/boot/, '') : file
}

function osName(tree: Tree): string {
  const match = /^NAME="?([^"\n]*)/m.exec(tree.read('/etc/os-release') || '')
  return match === null || match[1] === undefined ? 'Linux' : match[1]
}

/** The settings as the tool's own shell sees them, or how it died. */
export function grubSettings(tree: Tree, host: Host): Settings | Result {
  const texts = [tree.read('/etc/default/grub')]
  if (isDebian(host)) for (const name of tree.list('/etc/default/grub.d')) if (name.endsWith('.cfg')) texts.push(tree.read(`/etc/default/grub.d/${name}`))
  // What stock files ask the machine: its name. Answered from the tree, not from the machine that runs the test.
  const name = osName(tree).replace(/'/g, '')
  const functions = `lsb_release() { printf '%s\\n' '${name.split(' ')[0]}'; }\nsed() { printf '%s\\n' '${name}'; }`
  const sourced = sourceTexts(isDebian(host) ? 'dash' : 'bash', texts.filter((text): text is string => text !== null), NAMES, { strict: true, functions })
  return sourced.code === 0 ? sourced.values : said(sourced.code, '', sourced.stderr)
}

function isResult(value: Settings | Result): value is Result {
  return typeof value['code'] === 'number'
}

function blsOn(settings: Settings): boolean {
  return settings['GRUB_ENABLE_BLSCFG'] === 'true'
}

/** `imageless`: Ubuntu's 10_linux tries it without the image first, which panics where the root needs one, and then with it. */
function menuentry(host: Host, title: string, id: string, version: string, args: string, indent: string, imageless = false): string {
  const image = entryPath(host, imagePath(host, version))
  const linux = `\tlinux\t${entryPath(host, '/boot')}/vmlinuz-${version} ${args}`.replace('\t//', '\t/')
  const whole = ["\techo\t'Loading initial ramdisk ...'", `\tinitrd\t${image}`]
  return [
    `menuentry '${title}' --class gnu-linux --class gnu --class os $menuentry_id_option '${id}' {`,
    '\tload_video', '\tinsmod gzio', '\tinsmod part_gpt', '\tinsmod ext2', '\tsearch --no-floppy --fs-uuid --set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b',
    `\techo\t'Loading Linux ${version} ...'`,
    ...(imageless ? ['\tif [ "${initrdfail}" = 1 ]; then', linux, ...whole, '\telse', `${linux} panic=-1`, '\tfi', '\tinitrdfail'] : [linux, ...whole]), '}',
  ].map(line => `${indent}${line}\n`).join('')
}

function menu(tree: Tree, host: Host, settings: Settings): string {
  const versions = [...installedKernels(tree)].reverse()
  const { distro } = host
  const get = (name: string): string => settings[name] || ''
  const root = get('GRUB_FORCE_PARTUUID') === '' ? distro.root : `root=PARTUUID=${get('GRUB_FORCE_PARTUUID')} ro`
  // Ubuntu hands the boot splash over to the kernel's console.
  const splash = distro.id === 'ubuntu' && /(^| )splash( |$)/.test(get('GRUB_CMDLINE_LINUX_DEFAULT')) ? ' $vt_handoff' : ''
  const normal = `${root} ${get('GRUB_CMDLINE_LINUX')} ${get('GRUB_CMDLINE_LINUX_DEFAULT')}${splash}`
  const recoveryArgs = distro.mkconfig === 'suse' ? `${get('GRUB_CMDLINE_LINUX_RECOVERY') || 'single'} ${get('GRUB_CMDLINE_LINUX')}` : `${distro.recovery} ${get('GRUB_CMDLINE_LINUX')}`
  const recovery = `${root} ${recoveryArgs}`
  const name = isDebian(host) && get('GRUB_DISTRIBUTOR') === 'Debian' ? 'Debian GNU/Linux' : get('GRUB_DISTRIBUTOR') || osName(tree)
  const imageless = distro.id === 'ubuntu' && get('GRUB_FORCE_PARTUUID') !== '' && get('GRUB_DISABLE_INITRDLESS_BOOT') === ''
  const newest = versions[0]
  if (newest === undefined) return ''
  if (get('GRUB_DISABLE_SUBMENU') === 'true') {
    return versions.map(version => menuentry(host, `${name} (${version})`, `gnulinux-${version}-advanced-0b5c`, version, normal, '', imageless)).join('')
  }
  const advanced = versions.map(version => {
    const entry = menuentry(host, `${name}, with Linux ${version}`, `gnulinux-${version}-advanced-0b5c`, version, normal, '\t', imageless)
    if (get('GRUB_DISABLE_RECOVERY') === 'true' || distro.recovery === null) return entry
    return entry + menuentry(host, `${name}, with Linux ${version} (recovery mode)`, `gnulinux-${version}-recovery-0b5c`, version, recovery, '\t')
  })
  return `${menuentry(host, name, 'gnulinux-simple-0b5c', newest, normal, '', imageless)}submenu 'Advanced options for ${name}' $menuentry_id_option 'gnulinux-advanced-0b5c' {\n${advanced.join('')}}\n`
}

/** EL and Fedora, where entries are files: after boots that failed, as counted where somebody counts them, another entry. */
const FALLBACK = [
  '### BEGIN /etc/grub.d/08_fallback_counting ###', 'insmod increment', 'if [ -n "${boot_counter}" -a "${boot_success}" = "0" ]; then',
  '  if [ "${boot_counter}" = "0" -o "${boot_counter}" = "-1" ]; then', '    set default=1', '    set boot_counter=-1', '  else', '    decrement boot_counter', '  fi', '  save_env boot_counter', 'fi',
  '### END /etc/grub.d/08_fallback_counting ###', '',
].join('\n')

/** The whole of a generated grub.cfg. */
function configText(tree: Tree, host: Host, settings: Settings): string {
  const tool = isDebian(host) ? 'grub-mkconfig' : 'grub2-mkconfig'
  const chosen = settings['GRUB_DEFAULT'] || '0'
  const bls = !isDebian(host) && host.distro.mkconfig !== 'suse' && blsOn(settings)
  const kernelopts = `${host.distro.root} ${settings['GRUB_CMDLINE_LINUX'] || ''} ${settings['GRUB_CMDLINE_LINUX_DEFAULT'] || ''}`
  const blscfg = [
    ...(host.distro.mkconfig === 'el8' ? ['if [ -z "${kernelopts}" ]; then', `  set kernelopts="${kernelopts}"`, 'fi', ''] : []),
    'insmod blscfg', 'blscfg', '',
  ].join('\n')
  const tuned = tree.read('/etc/tuned/bootcmdline')
  const params = tuned === null ? null : /^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(tuned)
  return [
    '#', '# DO NOT EDIT THIS FILE', '#', `# It is automatically generated by ${tool} using templates`, '# from /etc/grub.d and settings from /etc/default/grub', '#', '',
    '### BEGIN /etc/grub.d/00_header ###', 'if [ -s $prefix/grubenv ]; then', '  set have_grubenv=true', '  load_env', 'fi',
    'if [ "${next_entry}" ] ; then', '   set default="${next_entry}"', '   set next_entry=', '   save_env next_entry', '   set boot_once=true',
    'else', `   set default="${chosen === 'saved' ? '${saved_entry}' : chosen}"`, 'fi', 'function load_video {', '  insmod all_video', '}',
    ...(host.distro.id === 'ubuntu' ? ['function gfxmode {', '  set gfxpayload="${1}"', '  if [ "${1}" = "keep" ]; then', '    set vt_handoff=vt.handoff=7', '  else', '    set vt_handoff=', '  fi', '}'] : []),
    `set timeout=${settings['GRUB_TIMEOUT'] || '5'}`, '### END /etc/grub.d/00_header ###', '',
    ...(tuned === null ? [] : ['### BEGIN /etc/grub.d/00_tuned ###', `set tuned_params="${params === null ? '' : params[1]}"`, 'set tuned_initrd=""', '### END /etc/grub.d/00_tuned ###', '']),
    ...(bls ? [FALLBACK] : []),
    `### BEGIN /etc/grub.d/10_linux ###\n${bls ? blscfg : menu(tree, host, settings)}### END /etc/grub.d/10_linux ###`, '',
    '### BEGIN /etc/grub.d/30_os-prober ###', '### END /etc/grub.d/30_os-prober ###', '',
    `### BEGIN /etc/grub.d/40_custom ###\n${customEntries(tree)}### END /etc/grub.d/40_custom ###`, '',
  ].join('\n')
}

/** What an administrator put below the "exec tail" line of 40_custom. */
function customEntries(tree: Tree): string {
  const text = tree.read('/etc/grub.d/40_custom') || ''
  return text.split('\n').slice(2).join('\n')
}

export function blsEntries(tree: Tree): readonly string[] {
  const dir = '/boot/loader/entries'
  return tree.list(dir).filter(name => name.endsWith('.conf')).sort(compareVersions).reverse().map(name => `${dir}/${name}`)
}

/** What EL's 10_linux does besides printing, with BLS on: it puts the settings where the entries take them from. */
function pushBls(tree: Tree, host: Host, settings: Settings, asked: boolean): string {
  const { mkconfig, root } = host.distro
  const cmdline = [root, settings['GRUB_CMDLINE_LINUX'], settings['GRUB_CMDLINE_LINUX_DEFAULT']].filter(text => text !== undefined && text !== '').join(' ')
  if (mkconfig === 'el8') {
    const env = parseGrubenv(tree.read('/boot/grub2/grubenv'))
    const block = grubenvText(new Map([...env, ['kernelopts', `${cmdline} `]]))
    if (block === null) return 'grub2-editenv: error: environment block too small.\n'
    tree.write('/boot/grub2/grubenv', block)
    return ''
  }
  if (mkconfig === 'el9' && !asked) return ''
  for (const file of blsEntries(tree)) tree.write(file, (tree.read(file) || '').replace(/^options.*$/m, () => `options ${cmdline}`))
  if (!tree.exists('/etc/kernel/cmdline') || tree.isOlder('/etc/kernel/cmdline', '/etc/default/grub')) tree.write('/etc/kernel/cmdline', `${cmdline}\n`)
  return ''
}

/** grub-mkconfig -o FILE, update-grub, grub2-mkconfig -o FILE [--update-bls-cmdline] */
export function runMkconfig(tree: Tree, host: Host, args: readonly string[], bad: Misbehaviour | null): Result {
  const tool = isDebian(host) ? 'grub-mkconfig' : 'grub2-mkconfig'
  let out: string | null = null
  let updateBls = false
  for (let i = 0; i < args.length; i += 1) {
    const word = args[i] || ''
    if (word === '-o' || word === '--output') out = args[(i += 1)] || ''
    else if (word.startsWith('--output=')) out = word.slice(9)
    else if (word === '--update-bls-cmdline' && host.distro.mkconfig === 'el9') updateBls = true
    else return said(1, '', `Unrecognized option '${word}'\n`)
  }
  if (bad === 'fails') return said(1, '', `/usr/sbin/${tool}: error: out of memory.\n`)
  if (bad === 'lies') return said(0, '', 'Generating grub configuration file ...\ndone\n')
  // EL's builds since July 2024 keep the stub on the ESP.
  if (out !== null && host.distro.mkconfig === 'el9' && out.startsWith('/boot/efi/EFI/') && (tree.read(out) || '') !== '') {
    return said(1, '', `Running \`grub2-mkconfig -o ${out}' will overwrite the GRUB wrapper.\nPlease run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.\n`)
  }
  const settings = grubSettings(tree, host)
  if (isResult(settings)) return settings
  const used = bad === 'drops' ? { ...settings, GRUB_CMDLINE_LINUX: '', GRUB_CMDLINE_LINUX_DEFAULT: '' } : settings
  let stderr = 'Generating grub configuration file ...\n'
  const el = !isDebian(host) && host.distro.mkconfig !== 'suse'
  const rewrites = blsOn(used) || (used['GRUB_ENABLE_BLSCFG'] === '' && host.distro.mkconfig !== 'el8')
  if (el && rewrites && bad !== 'killed') stderr += pushBls(tree, host, used, updateBls || used['GRUB_ENABLE_BLSCFG'] === '')
  const text = configText(tree, host, used)
  for (const version of installedKernels(tree)) stderr += `Found linux image: /boot/vmlinuz-${version}\n`
  if (out === null) return said(0, text, `${stderr}done\n`)
  if (bad === 'killed') {
    tree.write(`${out}.new`, text.slice(0, Math.floor(text.length / 2)))
    return KILLED
  }
  tree.write(out, text, host.distro.grubCfgMode)
  return said(0, '', `${stderr}done\n`)
}

/** grub2-editenv FILE|- set|unset|list */
export function runEditenv(tree: Tree, host: Host, args: readonly string[]): Result {
  const [file = '-', verb = 'list', ...rest] = args
  const path = file === '-' ? `${grubDir(host)}/grubenv` : file
  const env = parseGrubenv(tree.read(path))
  if (verb === 'list') return said(0, [...env].map(([name, value]) => `${name}=${value}\n`).join(''))
  for (const word of rest) {
    const at = word.indexOf('=')
    if (verb === 'unset') env.delete(word)
    else if (at > 0) env.set(word.slice(0, at), word.slice(at + 1))
  }
  const block = grubenvText(env)
  if (block === null) return said(1, '', 'grub2-editenv: error: environment block too small.\n')
  tree.write(path, block)
  return said(0)
}

export interface BootEntry {
  readonly title: string
  readonly id: string
  /** Paths on the node. */
  readonly kernel: string
  readonly initrd: string | null
  /** As the kernel gets them, without BOOT_IMAGE. */
  readonly args: readonly string[]
  /** What BOOT_IMAGE says. */
  readonly bootImage: string
}

interface Item {
  readonly title: string
  readonly id: string
  /** null: a submenu, with its items. */
  readonly items: Item[] | null
  readonly lines: string[]
}

function bootPath(host: Host, file: string): string {
  return host.distro.bootPartition && !file.startsWith('/boot/') ? `/boot${file}` : file
}

/** The file that GRUB reads: on UEFI the one on the ESP, or where its stub points. */
export function liveConfig(tree: Tree, host: Host): string {
  const own = `${grubDir(host)}/grub.cfg`
  const esp = `/boot/efi/EFI/${host.distro.vendor}/grub.cfg`
  if (host.firmware !== 'uefi') return own
  const text = tree.read(esp)
  return text === null || !text.includes('### BEGIN /etc/grub.d/') ? own : esp
}

function entryOf(host: Host, title: string, id: string, lines: readonly string[], variables: ReadonlyMap<string, string>): BootEntry {
  let kernel = ''
  let initrd: string | null = null
  let args: readonly string[] = []
  // The try without an image has panicked by then.
  const tries = lines.indexOf('else')
  for (const line of tries < 0 ? lines : lines.slice(0, tries)) {
    const [verb, first = '', ...rest] = grubWords(line.trim(), variables)
    if (verb === 'linux' || verb === 'linuxefi' || verb === 'linux16') {
      kernel = first
      args = rest.map(kernelWord)
    }
    if (verb === 'initrd' || verb === 'initrdefi' || verb === 'initrd16') initrd = bootPath(host, first)
  }
  return { title, id, kernel: bootPath(host, kernel), initrd, args, bootImage: host.distro.bootPartition ? `(hd0,gpt2)${kernel}` : kernel }
}

/** All entries in menu order, with what follows "submenu>" nested; variables as GRUB has them then. */
function readMenu(tree: Tree, host: Host): { readonly items: readonly Item[]; readonly chosen: string; readonly variables: Map<string, string> } {
  const text = tree.read(liveConfig(tree, host))
  if (text === null) throw new Error(`the node does not boot: ${liveConfig(tree, host)} is missing`)
  const variables = parseGrubenv(tree.read(`${grubDir(host)}/grubenv`))
  if (text.includes('set vt_handoff=vt.handoff=7')) variables.set('vt_handoff', 'vt.handoff=7')
  const top: Item[] = []
  const stack: Item[] = []
  let chosen = '0'
  let inFunction = false
  // Nobody counts boots here.
  for (const raw of text.replace(FALLBACK, '').split('\n')) {
    const line = raw.trim()
    const open = stack[stack.length - 1]
    const target = open === undefined || open.items === null ? top : open.items
    const opening = /^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(line)
    if (opening !== null) {
      const id = /\$menuentry_id_option\s+'([^']*)'/.exec(opening[3] || '')
      const item: Item = { title: (opening[2] || '').slice(1, -1), id: id === null ? '' : id[1] || '', items: opening[1] === 'submenu' ? [] : null, lines: [] }
      target.push(item)
      stack.push(item)
    } else if (/^function\s.*\{$/.test(line)) {
      inFunction = true
    } else if (line === '}') {
      if (inFunction) inFunction = false
      else stack.pop()
    } else if (open !== undefined && open.items === null) {
      open.lines.push(line)
    } else if (line === 'blscfg') {
      for (const file of blsEntries(tree)) top.push(blsItem(tree, file))
    } else {
      const set = /^set\s+(\w+)="?([^"]*)"?$/.exec(line)
      if (set === null || set[1] === undefined || set[2] === undefined) continue
      if (set[1] === 'default' && set[2] !== '${next_entry}') chosen = set[2]
      if (set[1] === 'tuned_params') variables.set('tuned_params', set[2])
      if (set[1] === 'kernelopts' && !variables.has('kernelopts')) variables.set('kernelopts', set[2])
    }
  }
  if (stack.length > 0) throw new Error(`the node does not boot: ${liveConfig(tree, host)} is cut off`)
  return { items: top, chosen, variables }
}

function blsItem(tree: Tree, file: string): Item {
  const keys = new Map<string, string[]>()
  for (const line of (tree.read(file) || '').split('\n')) {
    const match = /^(\S+)\s+(.*)$/.exec(line)
    if (match === null || match[1] === undefined || match[2] === undefined) continue
    keys.set(match[1], [...(keys.get(match[1]) || []), match[2]])
  }
  const get = (key: string): string => (keys.get(key) || []).join(' ')
  const id = file.slice(file.lastIndexOf('/') + 1, -'.conf'.length)
  return { title: get('title'), id, items: null, lines: [`linux ${get('linux')} ${get('options')}`, `initrd ${get('initrd')}`] }
}

function pick(items: readonly Item[], chosen: string): Item | undefined {
  const [first = '0', ...rest] = chosen.split('>')
  const found = /^\d+$/.test(first) ? items[Number(first)] : items.find(item => item.id === first || item.title === first)
  const item = found === undefined ? items[0] : found
  return item === undefined || item.items === null ? item : pick(item.items, rest.length === 0 ? '0' : rest.join('>'))
}

/** The entry that boots next. Throws when there is none that boots. */
export function nextEntry(tree: Tree, host: Host): BootEntry {
  const { items, chosen, variables } = readMenu(tree, host)
  const once = variables.get('next_entry') || ''
  const name = once !== '' ? once : chosen === '${saved_entry}' ? variables.get('saved_entry') || '0' : chosen
  const item = pick(items, name)
  if (item === undefined) throw new Error('the node does not boot: its menu has no entry')
  return entryOf(host, item.title, item.id, item.lines, variables)
}

/** Every entry that can be chosen, submenus unfolded. */
export function allEntries(tree: Tree, host: Host): readonly BootEntry[] {
  const { items, variables } = readMenu(tree, host)
  const flat = (list: readonly Item[]): readonly BootEntry[] => list.reduce<BootEntry[]>((found, item) => [...found, ...(item.items === null ? [entryOf(host, item.title, item.id, item.lines, variables)] : flat(item.items))], [])
  return flat(items)
}
