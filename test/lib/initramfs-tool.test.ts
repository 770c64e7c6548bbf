import t from 'tap'
import * as fs from 'fs'
import { openHost } from '../../lib/host-fs.ts'
import { detectInitramfsTool } from '../../lib/initramfs/tool.ts'

// The lines that matter of what the packages ship: initramfs-tools 0.142 and dracut 112.
const OLD = '#!/bin/sh\n# comment about dracut\nif mkinitramfs ${OPTS} "${initramfs}.new" "${version}"; then\n'
const WRAPPER = '#!/bin/sh\n# Taken from initramfs-tools and adapted for dracut.\nif dracut ${OPTS} --force "${initramfs}" "${version}"; then\n'
const NOTHING = '#!/bin/sh\nexit 0\n'
const EL: Tree = { '/usr/bin/dracut': '', '/usr/lib/kernel/install.d/50-dracut.install': '' }

type Tree = Readonly<Record<string, string | { readonly link: string } | { readonly off: true }>>

/** Programs and hooks are executable, but for those that are off. */
function host(root: string, tree: Tree): ReturnType<typeof openHost> {
  for (const [path, entry] of Object.entries(tree)) {
    fs.mkdirSync(root + path.replace(/\/[^/]*$/, ''), { recursive: true })
    if (typeof entry === 'object' && 'link' in entry) fs.symlinkSync(entry.link, root + path)
    else fs.writeFileSync(root + path, typeof entry === 'string' ? entry : '#!/bin/sh\n', { mode: typeof entry === 'string' ? 0o755 : 0o644 })
  }
  return openHost({ root })
}

function status(...packages: readonly (readonly [name: string, state: string])[]): string {
  return packages.map(([name, state]) => `Package: ${name}\nStatus: ${state}\nPriority: optional\n\n`).join('')
}

const HOOK_OLD = '/etc/kernel/postinst.d/initramfs-tools'
const HOOK_NEW = '/etc/kernel/postinst.d/dracut'
const UPDATE = '/usr/sbin/update-initramfs'
const DIVERSIONS = '/var/lib/dpkg/diversions'

const CASES: readonly (readonly [what: string, tree: Tree, tool: string | RegExp])[] = [
  ['Debian 12, Ubuntu 22.04', { [HOOK_OLD]: '', [UPDATE]: OLD }, 'initramfs-tools'],
  ['Debian 13 with dracut', { [HOOK_NEW]: '', '/usr/bin/dracut': '' }, 'dracut'],
  ['Debian 13 with dracut, initramfs-tools removed and not purged', { [HOOK_NEW]: '', [HOOK_OLD]: '', '/usr/bin/dracut': '' }, 'dracut'],
  ['Ubuntu 26.04', { [HOOK_NEW]: '', [UPDATE]: WRAPPER, '/usr/bin/dracut': '' }, 'dracut'],
  ['Ubuntu 26.04, initramfs-tools removed and not purged', { [HOOK_NEW]: '', [HOOK_OLD]: '', [UPDATE]: WRAPPER, '/usr/bin/dracut': '' }, 'dracut'],
  ['Ubuntu 26.04 with initramfs-tools beside it, its tool diverted', { [HOOK_NEW]: '', [HOOK_OLD]: '', [UPDATE]: WRAPPER, [`${UPDATE}.initramfs-tools`]: OLD, '/usr/bin/dracut': '', [DIVERSIONS]: `${UPDATE}\n${UPDATE}.initramfs-tools\ndracut\n` }, 'dracut'],
  ['a wrapper that cannot be read, of a package that can', { [HOOK_OLD]: '', [UPDATE]: NOTHING, '/usr/bin/dracut': '', '/var/lib/dpkg/info/dracut.list': `/.\n${UPDATE}\n` }, 'dracut'],
  ['Ubuntu 26.04 that came from 24.04 and kept its tool', { [HOOK_OLD]: '', [UPDATE]: OLD }, 'initramfs-tools'],
  ['dracut-core only to try it', { [HOOK_OLD]: '', [UPDATE]: OLD, '/usr/bin/dracut': '' }, 'initramfs-tools'],
  ['dracut tried and removed, dracut-core left', { [HOOK_OLD]: '', [HOOK_NEW]: '', [UPDATE]: OLD, '/usr/bin/dracut': '', '/var/lib/dpkg/status': status(['dracut', 'deinstall ok config-files'], ['dracut-core', 'install ok installed'], ['initramfs-tools', 'install ok installed']) }, 'initramfs-tools'],
  ['a hook that is switched off', { [HOOK_OLD]: '', [HOOK_NEW]: { off: true }, [UPDATE]: OLD, '/usr/bin/dracut': '' }, 'initramfs-tools'],
  ['both build', { [HOOK_OLD]: '', [HOOK_NEW]: '', [UPDATE]: OLD, '/usr/bin/dracut': '' }, /^E_REFUSED both .*purge/],
  ['both are there, no hook calls one, nothing says which', { [UPDATE]: OLD, '/usr/bin/dracut': '' }, /^E_REFUSED .*no hook/],
  ['both are there and kernel-install is told', { [UPDATE]: OLD, '/usr/bin/dracut': '', '/etc/kernel/install.conf': 'layout=bls\ninitrd_generator=dracut\n' }, 'dracut'],
  ['the administrator has put something else there', { [HOOK_OLD]: '', [UPDATE]: NOTHING, [DIVERSIONS]: `/usr/bin/x\n/usr/bin/y\n:\n${UPDATE}\n${UPDATE}.real\n:\n` }, /^E_REFUSED .*administrator.*diversion/],
  ['an installer has put something else there', { [HOOK_OLD]: '', [UPDATE]: NOTHING, [DIVERSIONS]: `${UPDATE}\n${UPDATE}.orig\nlive-tools\n` }, /^E_REFUSED .*live-tools/],
  ['EL, Fedora', EL, 'dracut'],
  ['EL told so', { ...EL, '/usr/lib/kernel/install.conf': 'initrd_generator=dracut\n' }, 'dracut'],
  ['the file in /etc hides the other', { ...EL, '/usr/lib/kernel/install.conf': 'initrd_generator=mkosi-initrd\n', '/etc/kernel/install.conf': '# none\n' }, 'dracut'],
  ['another generator', { ...EL, '/etc/kernel/install.conf': 'initrd_generator=mkosi-initrd\n' }, /^E_HOST .*mkosi-initrd/],
  ['another generator in a drop-in', { ...EL, '/etc/kernel/install.conf.d/10.conf': 'initrd_generator="booster"\n' }, /^E_HOST .*with booster/],
  ['the hook of EL is switched off', { ...EL, '/etc/kernel/install.d/50-dracut.install': { link: '/dev/null' } }, /^E_REFUSED .*50-dracut/],
  ['SUSE', { '/usr/bin/dracut': '' }, 'dracut'],
  ['a capture of Ubuntu, without programs', { '/etc/os-release': 'ID=ubuntu\nID_LIKE=debian\n' }, 'initramfs-tools'],
  ['a capture of Debian with dracut, without programs', { '/etc/os-release': 'ID=debian\n', '/etc/dracut.conf': '' }, 'dracut'],
  ['a capture of Rocky, without programs', { '/etc/os-release': 'ID="rocky"\nID_LIKE="rhel centos fedora"\n' }, 'dracut'],
  ['Arch', { '/usr/bin/mkinitcpio': '' }, /^E_HOST no tool/],
]

for (const [what, tree, expected] of CASES) {
  t.test(what, async t => {
    const node = host(t.testdir(), tree)
    if (typeof expected === 'string') return t.equal(detectInitramfsTool(node), expected)
    return t.match(failure(() => detectInitramfsTool(node)), expected)
  })
}

function failure(run: () => unknown): string {
  try { return `no error but ${String(run())}` } catch (error) {
    return error instanceof Error && 'code' in error ? `${String(error.code)} ${error.message}` : String(error)
  }
}
