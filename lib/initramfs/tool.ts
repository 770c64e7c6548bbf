// Who builds this node's boot images: what its kernel hooks call, not what is installed and not the release.
// Read in initramfs-tools 0.142 to 0.151, dracut 059 to 112 (Debian 12 to sid; Ubuntu 26.04 ships Debian's
// dracut unchanged, and that has an update-initramfs of its own) and kernel-install(8) of systemd 252 to 262.
import { refused, unsupported } from '../errors.ts'
import { osFamily } from '../facts.ts'
import type { AbsPath, HostView } from '../host.ts'

/** The two that are known here, by the names that initrd_generator= of kernel-install has for them. */
export type InitramfsTool = 'initramfs-tools' | 'dracut'

/** linux-base runs both; a hook that is not executable is switched off (run-parts(8)). */
const HOOK_DIRS: readonly AbsPath[] = ['/etc/kernel/postinst.d', '/usr/share/kernel/postinst.d']
const SBIN_FIRST: readonly AbsPath[] = ['/usr/sbin', '/sbin', '/usr/bin', '/bin']
/** kernel-install(8): the first that exists is read, then drop-ins; of two assignments the last wins. */
const INSTALL_CONF: readonly AbsPath[] = ['/etc/kernel', '/run/kernel', '/usr/local/lib/kernel', '/usr/lib/kernel']
const MASKED_HOOK = '/etc/kernel/install.d/50-dracut.install'

function find(host: HostView, program: string): AbsPath | null {
  return SBIN_FIRST.map((dir): AbsPath => `${dir}/${program}`).find(path => host.real(path) !== null) ?? null
}

function hasHook(host: HostView, name: string): boolean {
  return HOOK_DIRS.some(dir => {
    const path = host.real(`${dir}/${name}`)
    return path !== null && ((host.stat(path)?.mode ?? 0) & 0o111) !== 0
  })
}

/** The package that a dpkg diversion leaves update-initramfs to (dpkg-divert(1): from, to, package; ":" is the administrator); null without one. */
function diverter(host: HostView): string | null {
  const lines = (host.read('/var/lib/dpkg/diversions') || '').split('\n')
  const at = lines.findIndex((line, index) => index % 3 === 0 && /^(\/usr)?\/sbin\/update-initramfs$/.test(line))
  return at < 0 ? null : lines[at + 2] ?? ':'
}

/** Whose update-initramfs this is. dracut's is a wrapper that keeps the name (LP 2098525). */
function updateInitramfs(host: HostView): InitramfsTool | null {
  const path = find(host, 'update-initramfs')
  if (path === null) return null
  const text = host.attr(path) || ''
  const owner = diverter(host)
  if (/\bmkinitramfs\b/.test(text)) return 'initramfs-tools'
  if (owner === 'dracut' || /^[^#\n]*\bdracut\b/m.test(text)) return 'dracut'
  if ((host.attr('/var/lib/dpkg/info/dracut.list') || '').split('\n').includes(path)) return 'dracut'
  if (owner === null) return 'initramfs-tools'
  throw refused(`${path} is not the one that builds boot images: ${owner === ':' ? 'the administrator' : `package ${owner}`} has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)
}

function installed(host: HostView, name: string): boolean {
  return new RegExp(`(?:^|\\n)Package: ${name}\\nStatus: \\S+ ok installed\\n`).test(host.attr('/var/lib/dpkg/status') || '')
}

/** What kernel-install is told to build with; null when it is told nothing. */
function generator(host: HostView): string | null {
  const main = INSTALL_CONF.map((dir): AbsPath => `${dir}/install.conf`).find(path => host.real(path) !== null)
  const more = INSTALL_CONF.flatMap(dir => host.list(`${dir}/install.conf.d`).filter(name => name.endsWith('.conf')).map((name): AbsPath => `${dir}/install.conf.d/${name}`))
  const text = [...(main === undefined ? [] : [main]), ...more].map(path => host.attr(path) || '').join('\n')
  const all = text.match(/^\s*initrd_generator\s*=.*$/gm) || []
  return all.length === 0 ? null : (all[all.length - 1] || '').replace(/^[^=]*=\s*["']?|["']?\s*$/g, '') || null
}

function either(host: HostView, why: string): InitramfsTool {
  const told = generator(host)
  if (told === 'dracut' || told === 'initramfs-tools') return told
  const both = (['initramfs-tools', 'dracut'] as const).filter(name => installed(host, name))
  if (both.length === 1 && both[0] !== undefined) return both[0]
  throw refused(`${why}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)
}

/** A captured host or a partial image has no programs: what they would read, or the distribution, tells which one is meant. */
function byConfiguration(host: HostView): InitramfsTool | null {
  if (host.real('/etc/dracut.conf.d') !== null || host.real('/etc/dracut.conf') !== null) return 'dracut'
  const family = osFamily(host)
  if (host.real('/etc/initramfs-tools') !== null || family === 'debian') return 'initramfs-tools'
  return family === 'unknown' ? null : 'dracut'
}

/**
 * The tool that builds the boot images of this node. Throws Stop: E_HOST without a tool that is known here,
 * E_REFUSED where it cannot be told which of two it is.
 */
export function detectInitramfsTool(host: HostView): InitramfsTool {
  const wrapper = updateInitramfs(host)
  const dracut = find(host, 'dracut')
  const old = wrapper === 'initramfs-tools'
  // A removed package leaves its hook behind; without the program that it calls it does nothing.
  const oldHook = old && hasHook(host, 'initramfs-tools')
  const newHook = dracut !== null && hasHook(host, 'dracut')
  if (oldHook && newHook) return either(host, 'both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel')
  if (oldHook) return 'initramfs-tools'
  if (newHook) return 'dracut'
  if (old && dracut !== null) return either(host, 'update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them')
  if (old) return 'initramfs-tools'
  if (dracut === null) {
    const guess = host.root === '/' ? null : byConfiguration(host)
    if (guess !== null) return guess
    throw unsupported('no tool that builds boot images was found: expected update-initramfs or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)')
  }
  const told = generator(host)
  if (told !== null && told !== 'dracut') throw unsupported(`kernel-install is told to build boot images with ${told} (initrd_generator in install.conf); expected dracut or initramfs-tools`)
  if (host.link(MASKED_HOOK) === '/dev/null') throw refused(`${MASKED_HOOK} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`)
  return 'dracut'
}
