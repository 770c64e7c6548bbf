// What happens to a node over time, besides us: kernels come and go, tuned changes its profile, package scripts
// rewrite their files. Each does to the tree what the real package's scripts do.
import { blsEntries, grubDir, grubSettings } from './fake-grub.ts'
import { imagePath } from './fake-images.ts'
import { fakeMachine } from './fake-kernel.ts'
import type { FakeMachine } from './fake-kernel.ts'
import { grubenvText, parseGrubenv } from './grubenv.ts'
import { kernelFiles } from './kmods.ts'
import { lay, layOne } from './tree.ts'
import type { Tree } from './tree.ts'
import type { Entry, Host, Kernel } from './words.ts'

function run(machine: FakeMachine, ...argv: readonly [string, ...string[]]): void {
  const done = machine.run(argv)
  if (done.code !== 0) throw new Error(`${argv.join(' ')} ended with ${done.code}: ${done.stderr}`)
}

function machineId(machine: FakeMachine): string {
  return (machine.tree.read('/etc/machine-id') || '').trim()
}

/** BOOT_IMAGE and initrd are the boot loader's, not the administrator's (20-grub.install). */
function runningArgs(machine: FakeMachine): string {
  return (machine.tree.read('/proc/cmdline') || '').trim().split(/\s+/).filter(word => !/^(BOOT_IMAGE|initrd)=/.test(word)).join(' ')
}

/** A kernel package with its hooks: the image, and a boot entry that becomes the default. */
export function installKernel(machine: FakeMachine, kernel: Kernel): void {
  const { tree, host } = machine
  const { distro } = host
  lay(tree, kernelFiles(host, kernel))
  if (distro.mkconfig === 'debian') {
    if (distro.initramfs === 'dracut') run(machine, 'dracut', '-q', '--force', imagePath(host, kernel.version), kernel.version)
    else run(machine, 'update-initramfs', '-c', '-k', kernel.version)
    return run(machine, 'update-grub')
  }
  run(machine, 'dracut', '-f', imagePath(host, kernel.version), kernel.version)
  const settings = grubSettings(tree, host)
  const bls = distro.mkconfig !== 'suse' && 'GRUB_ENABLE_BLSCFG' in settings && settings['GRUB_ENABLE_BLSCFG'] === 'true'
  if (!bls) return run(machine, 'grub2-mkconfig', '-o', `${grubDir(host)}/grub.cfg`)
  const hook = tree.read('/usr/lib/kernel/install.d/20-grub.install') || ''
  if (hook.includes('-ot /etc/default/grub') && tree.isOlder('/etc/kernel/cmdline', '/etc/default/grub')) run(machine, 'grub2-mkconfig', '-o', `${grubDir(host)}/grub.cfg`)
  // EL8 copies $kernelopts; EL9 reads /etc/kernel/cmdline, else what runs now.
  const configured = tree.read('/etc/kernel/cmdline') || tree.read('/usr/lib/kernel/cmdline')
  const options = distro.mkconfig === 'el8' ? '$kernelopts' : configured === null ? runningArgs(machine) : configured.trim()
  const id = `${machineId(machine)}-${kernel.version}`
  tree.write(`/boot/loader/entries/${id}.conf`, [
    `title Linux (${kernel.version})`, `version ${kernel.version}`, `linux /vmlinuz-${kernel.version}`, `initrd /initramfs-${kernel.version}.img $tuned_initrd`,
    `options ${options} $tuned_params`, 'grub_users $grub_users', 'grub_arg --unrestricted', 'grub_class kernel', '',
  ].join('\n'))
  const env = parseGrubenv(tree.read('/boot/grub2/grubenv'))
  tree.write('/boot/grub2/grubenv', grubenvText(new Map([...env, ['saved_entry', id]])) || '')
}

/** The package of a kernel removed, with its image and entry. */
export function removeKernel(machine: FakeMachine, version: string): void {
  const { tree, host } = machine
  tree.remove(imagePath(host, version))
  for (const file of [`/boot/vmlinuz-${version}`, `/boot/config-${version}`, `/lib/modules/${version}`]) tree.remove(file)
  for (const file of blsEntries(tree)) if (file.endsWith(`-${version}.conf`)) tree.remove(file)
  const env = parseGrubenv(tree.read('/boot/grub2/grubenv'))
  if ((env.get('saved_entry') || '').includes(version)) tree.write('/boot/grub2/grubenv', grubenvText(new Map([...env, ['saved_entry', '0']])) || '')
  if (host.distro.mkconfig === 'debian') run(machine, 'update-grub')
  else if (blsEntries(tree).length === 0) run(machine, 'grub2-mkconfig', '-o', `${grubDir(host)}/grub.cfg`)
}

/** tuned-adm profile: its arguments reach the entries through $tuned_params (EL) or 00_tuned (elsewhere). */
export function tunedProfile(machine: FakeMachine, args: string): void {
  const { tree } = machine
  tree.write('/etc/tuned/bootcmdline', `TUNED_BOOT_CMDLINE="${args}"\nTUNED_BOOT_INITRD_ADD=""\n`)
  const env = parseGrubenv(tree.read('/boot/grub2/grubenv'))
  if (env.size > 0) tree.write('/boot/grub2/grubenv', grubenvText(new Map([...env, ['tuned_params', args]])) || '')
}

/**
 * An upgrade of Debian's grub package: its postinst writes every GRUB_CMDLINE_LINUX line of /etc/default/grub
 * anew with the evaluated value, grub.d left out, and runs update-grub.
 */
export function upgradeGrubPackage(machine: FakeMachine): void {
  const { tree, host } = machine
  const dropIns = tree.list('/etc/default/grub.d')
  const aside = dropIns.map((name): readonly [string, string] => [name, tree.read(`/etc/default/grub.d/${name}`) || ''])
  for (const name of dropIns) tree.remove(`/etc/default/grub.d/${name}`)
  const settings = grubSettings(tree, host)
  for (const [name, text] of aside) tree.write(`/etc/default/grub.d/${name}`, text)
  if (typeof settings['code'] === 'number') throw new Error('the grub package cannot read /etc/default/grub')
  const text = tree.read('/etc/default/grub') || ''
  tree.write('/etc/default/grub', text.replace(/^(GRUB_CMDLINE_LINUX(?:_DEFAULT)?)=.*$/gm, (_, key: string) => `${key}="${Reflect.get(settings, key)}"`))
  run(machine, 'update-grub')
}

/** EL's grub2-mkconfig as an administrator runs it for some reason of his own. */
export function runMkconfigByHand(machine: FakeMachine): void {
  const { host } = machine
  if (host.distro.mkconfig === 'debian') return run(machine, 'update-grub')
  run(machine, 'grub2-mkconfig', '-o', host.distro.mkconfig === 'el8' && host.firmware === 'uefi' ? `/boot/efi/EFI/${host.distro.vendor}/grub.cfg` : '/boot/grub2/grub.cfg')
}

/** What no package brings: this node's own, what the installer wrote, and what is made of other files. */
const OF_THE_NODE = /^\/(boot|dev|run|proc|sys)\/|^\/etc\/(machine-id|hostname|fstab|kernel\/cmdline)$/

function textOf(entry: Entry | undefined): string | null {
  if (typeof entry === 'string') return entry
  return typeof entry === 'object' && entry !== null && 'text' in entry ? entry.text : null
}

/**
 * A file of /etc that a package brings. Whoever has not touched it gets the new one; whoever has keeps his, and where
 * the package's has changed as well that lies beside it; what somebody has removed stays away (dpkg(1) with
 * --force-confold, as do-release-upgrade has it without a terminal; ucf(1) for /etc/default/grub; rpm's noreplace).
 */
function bringConffile(tree: Tree, file: string, old: Entry | undefined, next: Entry, beside: string | null): void {
  const [was, now, comes] = [textOf(old), tree.read(file), textOf(next)]
  if (comes === null) {
    if (now === null && !tree.exists(file) && tree.readLink(file) === null) layOne(tree, file, next)
    return
  }
  if (now === null && was !== null) return
  if (now === null || now === was) return layOne(tree, file, next)
  if (beside !== null && now !== comes && was !== comes) tree.write(`${file}${beside}`, comes)
}

/** What the new text of a file ends in where the old one stays. kmod's postinst leaves /etc/modules alone then. */
function besideOf(file: string, debian: boolean): string | null {
  if (!debian) return '.rpmnew'
  return file === '/etc/modules' ? null : file === '/etc/default/grub' ? '.ucf-dist' : '.dpkg-dist'
}

/** What the packages of the new release do to files outside /boot. */
function bringFiles(tree: Tree, from: Host, to: Host): void {
  const debian = to.distro.mkconfig === 'debian'
  for (const file of Object.keys(from.files)) if (/^\/usr\//.test(file) && to.files[file] === undefined && textOf(from.files[file]) !== null) tree.remove(file)
  for (const [file, next] of Object.entries(to.files)) {
    // No package of EL owns /etc/default/grub: anaconda writes it.
    if (next === null || OF_THE_NODE.test(file) || (!debian && file === '/etc/default/grub')) continue
    if (file.startsWith('/etc/')) bringConffile(tree, file, from.files[file], next, besideOf(file, debian))
    else if (textOf(next) !== null || !tree.exists(file)) layOne(tree, file, next)
  }
}

/**
 * do-release-upgrade, apt full-upgrade to the next stable, or leapp, up to the reboot that it asks for: the packages'
 * files, the kernels with their images and entries, grub.cfg. `to` is a host of the next release with the same hardware;
 * the machine that is handed back is this node from then on.
 */
export function upgradeRelease(machine: FakeMachine, to: Host): FakeMachine {
  const { tree, host: from } = machine
  const debian = to.distro.mkconfig === 'debian'
  // Leapp writes down what the default entry has, so that the kernels of the new release get it (its actor
  // kernelcmdlineconfig); entries and grubenv of the old release stay as they are.
  if (!debian) tree.write('/etc/kernel/cmdline', `${machine.next().args.join(' ')}\n`)
  bringFiles(tree, from, to)
  const next = fakeMachine(tree.dir, to)
  for (const kernel of to.kernels) installKernel(next, kernel)
  if (!debian) return next
  upgradeGrubPackage(next)
  // What apt calls no longer needed: every older kernel but the one that runs.
  const running = (tree.read('/proc/sys/kernel/osrelease') || '').trim()
  for (const { version } of from.kernels) if (version !== running) removeKernel(next, version)
  return next
}
