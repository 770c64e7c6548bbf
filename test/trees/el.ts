// EL's layout on a real tree: the boot loader's files, the names of kernel and image and the settings are those of
// the fixture hosts (test/hosts), the programs that build images are the tree's own.
import { spawnSync } from 'child_process'
import * as fs from 'fs'
import * as path from 'path'
import { writeImage } from '../hosts/distros.ts'
import { openTree as hostTree } from '../hosts/tree.ts'
import type { Tree as HostTree } from '../hosts/tree.ts'
import { kernels } from '../hosts/words.ts'
import type { Host, Word } from '../hosts/words.ts'
import type { Tree } from './tree.ts'

/** What EL's packages and its installer write, below the root of a fixture; those of them that a release has. */
const EL_FILES = [
  'boot/loader', 'boot/grub2', 'boot/efi', 'etc/default/grub', 'etc/grub.d', 'etc/grub2.cfg', 'etc/grub2-efi.cfg', 'etc/kernel/cmdline',
  'etc/os-release', 'usr/lib/os-release', 'etc/system-release', 'etc/machine-id', 'etc/fstab', 'etc/dracut.conf', 'usr/lib/dracut/dracut.conf.d/01-dist.conf',
  'usr/lib/kernel/install.d/20-grub.install', 'usr/lib/kernel/install.d/99-grub-mkconfig.install', 'usr/sbin/grub2-mkconfig',
]
/** What only Debian has: its package manager's files, hooks, names and links. */
const DEBIAN_FILES = ['etc/debian_version', 'etc/default/grub.d', 'etc/kernel/postinst.d', 'etc/kernel/postrm.d', 'etc/modules', 'etc/modules-load.d/modules.conf', 'var/lib/dpkg', 'initrd.img', 'initrd.img.old', 'vmlinuz', 'vmlinuz.old']

const MKCONFIG = '/usr/sbin/grub2-mkconfig'
/** Is there once anybody has called grub2-mkconfig. */
export const MKCONFIG_RAN = '/var/tmp/grub2-mkconfig-ran'

export interface ElTree {
  readonly host: Host
  /** The tree as GRUB reads it (test/hosts/fake-grub.ts). */
  readonly grub: HostTree
  readonly image: string
}

/** Makes a Debian tree into one of `maker`'s distribution with its newest kernel. `fixture`: an empty directory. */
export function layOutEl(tree: Tree, maker: (...words: readonly Word[]) => Host, fixture: string): ElTree {
  const newest = maker().kernels.slice(-1)
  const host = maker(kernels(...newest))
  const version = newest[0]?.version ?? ''
  writeImage(fixture, host)
  const must = (...argv: [string, ...string[]]): void => {
    const { status, stderr } = spawnSync(argv[0], argv.slice(1), { cwd: fixture, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${argv[0]} ended with ${String(status)}: ${stderr}`)
  }
  must('rm', '-rf', ...DEBIAN_FILES.map(name => path.join(tree.root, name)))
  const rescue = fs.readdirSync(`${fixture}/boot`).filter(name => name.includes('-0-rescue-')).map(name => `boot/${name}`)
  const present = [...EL_FILES, ...rescue].filter(name => fs.existsSync(path.join(fixture, name)))
  must('cp', '--archive', '--parents', '--remove-destination', ...present, tree.root)
  tree.write(MKCONFIG, (tree.read(MKCONFIG) ?? '').replace('\n', `\ntouch ${MKCONFIG_RAN}\n`))
  // The modules' own lists hold paths relative to this directory, so the kernel may be called what EL calls one.
  const rename = (from: string, to: string): void => fs.renameSync(tree.root + from, tree.root + to)
  rename(`/usr/lib/modules/${tree.kernel}`, `/usr/lib/modules/${version}`)
  for (const name of ['vmlinuz', 'config', 'System.map']) rename(`/boot/${name}-${tree.kernel}`, `/boot/${name}-${version}`)
  const image = `/boot/initramfs-${version}.img`
  rename(`/boot/initrd.img-${tree.kernel}`, image)
  return { host, grub: hostTree(tree.root), image }
}
